// What each piece of evidence weighs, in hundredths: its name, for emergency, for crisis. Written by
// test/flows/fit-danger.ts from the open phrases; not edited by hand. Names as in evidence.ts. NOT CLINICALLY APPROVED.
export const weights = `
!crisis	39	625
!crisis assault	-43	285
!crisis psychosis	-30	464
!crisis selfharm	-41	308
!crisis suicide	35	428
!crisis violence	-29	388
!emergency	897	235
!emergency abdomen	243	74
!emergency anaphylaxis	601	144
!emergency bleeding	656	207
!emergency breathing	246	-48
!emergency collapse	335	74
!emergency diabetes	423	107
!emergency eye	131	21
!emergency heart	439	74
!emergency infant	466	95
!emergency injury	284	-14
!emergency limb	179	150
!emergency meningitis	252	40
!emergency poisoning	464	38
!emergency pregnancy	529	103
!emergency seizure	117	-171
!emergency sepsis	673	141
!emergency special	202	41
!emergency stroke	398	48
!emergency suicide	-135	111
!emergency unconscious	404	109
!emergency violence	182	117
#	63	-184
# #	-223	-224
# alved	297	23
# am	-115	-152
# amar	-126	-96
# an	118	159
# and	119	58
# andas	148	57
# ar	-240	-210
# arig	131	27
# ater	-195	-172
# b	20	146
# bara	169	74
# barne	105	9
# bebis	-82	-117
# behal	-118	-92
# behov	-156	-169
# blev	123	26
# bra	-127	-106
# but	-209	-195
# citod	-12	122
# cm	-146	-141
# dag	-162	-131
# dagar	59	150
# drick	-153	-111
# drink	-178	-138
# efter	-166	-139
# enhet	171	31
# feber	229	72
# fol	156	23
# for	-229	-224
# g	-119	-99
# gange	193	56
# gar	-183	-173
# grade	219	1
# han	177	191
# hard	88	40
# hema	22	-81
# hjart	136	22
# hon	28	-76
# hosta	-213	-176
# huvud	211	95
# i	-41	-164
# inga	-135	-103
# inget	-115	-127
# inte	-140	-110
# ipren	125	19
# ja	182	5
# jag	135	16
# jateo	105	49
# kan	-15	-127
# keton	143	66
# kg	-206	-227
# kisar	-123	-123
# kl	-117	-112
# komer	-96	-117
# kostr	-120	-95
# kraks	223	82
# krono	-113	-121
# la	100	19
# laser	-159	-159
# lite	-132	-90
# liten	-106	-82
# liter	102	31
# man	119	-49
# manad	75	-79
# mar	-19	-155
# men	-270	-225
# mg	-478	-415
# min	269	35
# minut	160	-41
# month	-95	-112
# nasta	16	119
# nej	129	14
# nu	-119	-140
# nys	-99	-101
# only	-121	-116
# out	-121	-116
# over	-57	-141
# pa	56	-123
# parac	176	20
# prast	-131	-119
# since	-175	-144
# ska	-51	64
# skriv	16	111
# sockr	-134	-114
# som	-119	-115
# spark	-93	-76
# spyr	146	33
# styck	121	1
# svar	128	51
# tabel	142	7
# table	69	162
# timar	-246	-253
# time	113	22
# trot	138	50
# ungef	-162	-131
# vad	104	-18
# vakna	-110	-168
# vecko	193	-59
# vem	-114	-129
# vi	-152	-93
# vil	-151	-166
# volt	179	21
# week	287	37
# weeks	275	44
# … #	-89	-264
# … a	154	-11
# … ago	153	-65
# … akut	164	27
# … aldri	121	15
# … alved	-127	-106
# … andas	206	35
# … ar	-91	-198
# … at	153	42
# … av	138	9
# … bebis	167	22
# … behov	-134	-115
# … bldoe	133	14
# … bor	107	191
# … bort	20	171
# … bra	-213	-228
# … bruka	150	-8
# … brun	-106	-82
# … chef	4	151
# … clean	-3	157
# … dag	-112	-95
# … de	-150	-158
# … det	-62	-165
# … diabe	202	34
# … does	-162	-147
# … drick	-133	-81
# … dryck	-118	-92
# … e	130	18
# … en	-154	-159
# … far	-128	-128
# … feber	82	-32
# … for	200	45
# … forva	-141	-120
# … frisk	-191	-53
# … frosa	128	7
# … googl	11	161
# … gor	111	-5
# … han	154	-48
# … har	-160	-60
# … hard	141	14
# … has	-134	-128
# … helt	26	95
# … hema	-125	-92
# … hjart	113	34
# … hog	161	57
# … hon	146	-9
# … huvud	147	57
# … ila	-145	-127
# … in	-124	-131
# … inga	-146	-130
# … int	101	-52
# … is	-104	-84
# … javla	104	50
# … keton	138	50
# … kile	131	27
# … korti	-142	-112
# … kosta	4	108
# … kulan	108	25
# … kvale	-187	-168
# … legat	-14	73
# … leker	-217	-162
# … lilbr	0	108
# … lite	-189	-169
# … mage	88	40
# … man	141	63
# … mar	-211	-196
# … matar	76	-56
# … matni	-114	-96
# … med	-153	-153
# … medic	-139	-122
# … mer	-115	-127
# … morgo	-258	-249
# … morse	-254	-221
# … nar	-122	-119
# … nat	-121	-145
# … not	164	2
# … nu	110	-56
# … nys	76	-52
# … nyt	-133	-105
# … of	-121	-116
# … old	166	6
# … ont	56	-66
# … orat	132	16
# … regel	151	18
# … river	8	99
# … rycke	156	9
# … sager	-125	-112
# … sambo	110	125
# … sate	138	39
# … ser	95	-15
# … siter	89	119
# … ska	-186	-192
# … skrek	-174	-176
# … slagi	-7	132
# … slar	95	179
# … slo	129	56
# … sluta	2	164
# … snori	-180	-170
# … snuva	-205	-165
# … socke	216	55
# … spran	116	35
# … svald	101	35
# … svima	90	25
# … tackt	-28	76
# … tapad	-101	-101
# … temp	189	22
# … torsd	14	121
# … tre	-128	-17
# … trot	-126	-36
# … tva	-155	-155
# … undra	-171	-210
# … ur	149	10
# … va	-137	-116
# … vacin	-164	-125
# … vande	-131	-128
# … vidgn	104	46
# … vila	-133	-137
# … when	-121	-116
# … woke	-113	-117
# … yeste	-175	-144
# … yr	179	18
# … yrar	158	17
*aahy*	11	160
*aake*	154	106
*aako*	-167	-200
*aan	163	315
*aane*	-9	128
*aanf*	227	32
*aani*	49	156
*aans*	83	-89
*aapa*	-204	-198
*aari*	12	-106
*aata*	-67	54
*aatu*	144	-7
*abar*	-239	-177
*abel*	172	-14
*abet*	37	-180
*abil*	-226	-251
*abla*	114	36
*able*	165	99
*ablo*	-95	-136
*ably*	163	47
*abor*	69	-76
*abst*	110	-5
*aby	140	47
*abys*	202	80
*acan*	113	-17
*aceb*	3	119
*acef*	20	208
*acem*	45	-157
*acet*	160	-28
*ache*	-91	-189
*achy*	-165	-126
*acid*	81	-67
*acil*	-145	-141
*acin*	-393	-474
*ack	-125	-141
*acka*	146	-36
*acke*	117	40
*acki*	220	136
*ackl*	119	161
*ackn*	173	210
*acne*	-196	-229
*actu*	96	169
*acy	-130	-166
*ada	80	-89
*adac*	65	-131
*adan*	-137	-103
*adar*	-63	78
*adas*	220	74
*adat*	-37	127
*adax*	-128	-123
*adba*	167	54
*adeb*	-146	-166
*ader*	107	74
*ades*	261	184
*adet*	-141	59
*adga*	10	-148
*adgi*	-97	-150
*adha*	191	17
*adhd*	-114	-190
*adie*	-189	-56
*adig*	-204	-236
*adin*	-124	-143
*adio*	-106	158
*adis*	250	54
*adje*	-157	-140
*adjo*	160	100
*adkr*	23	-101
*adli*	-152	-174
*adly*	-13	-137
*admi*	-115	-100
*adol*	-152	-167
*adon*	170	21
*ador*	-167	-179
*adru*	131	181
*ads	123	-2
*adsh*	-145	-119
*adsk*	-138	-134
*adtu*	143	50
*advi*	-220	-216
*ady	-125	84
*aeri*	-99	-130
*aeti*	118	26
*afa	-120	121
*afad*	177	152
*afas*	0	127
*afe	-201	-234
*afek*	123	-99
*afel*	114	-22
*afen*	-97	-153
*afet*	-147	-216
*afi	-190	-170
*afib*	-129	-165
*afor*	97	-59
*afra*	-35	116
*afsa*	-129	23
*aft	83	-100
*afti*	147	-7
*aftn*	-112	-102
*afto*	-89	-113
*afts*	4	177
*afyl*	165	-14
*agai*	-82	70
*agan*	-203	-56
*agbo*	2	212
*agd	-96	68
*agda*	42	122
*agel*	-428	-333
*agen*	141	155
*ages*	-175	-155
*aget*	169	121
*agio*	-123	-169
*agis*	-198	-98
*agit*	226	0
*agkn*	-133	-175
*agla*	-52	-151
*aglo*	-175	-123
*agmi*	1	133
*agne*	96	-82
*agni*	-87	-123
*agoi*	147	8
*agor*	19	-146
*agot*	164	40
*agra*	-161	-59
*agre*	-36	-133
*agro*	98	16
*agsa*	-109	-124
*agsb*	25	161
*agsh*	-86	-147
*agsj*	-169	-245
*agt	-25	124
*agti*	8	140
*agtr*	145	50
*agva*	151	44
*agve*	59	-83
*aha	-395	-489
*ahaa*	-21	120
*ahan*	-182	-44
*ahki*	197	24
*ahyv*	11	160
*aid	9	258
*aidi*	155	6
*aija*	-175	-165
*aika*	26	-118
*aike*	143	10
*aiki*	1	93
*aimo*	41	237
*aini*	-147	-180
*aink*	-139	-138
*aint*	128	-132
*aion*	20	204
*air	119	177
*airs*	82	187
*aise*	108	-31
*aisi*	-226	-87
*aisk*	15	228
*aiti*	-165	68
*aiva*	50	176
*ajan*	-276	-152
*ajat*	9	191
*ajsa*	-23	-136
*ajse*	-87	-167
*ajut*	159	9
*akaa*	253	253
*akal*	176	146
*akar*	-215	-318
*akas*	143	27
*akat*	154	60
*akbj*	1	153
*akbl*	-13	307
*ake	145	44
*akee*	-105	86
*akei*	141	14
*akem*	-79	-119
*aken*	131	-157
*akeo*	-122	-121
*aker*	85	136
*aket*	197	189
*akfo*	130	13
*akfu*	-131	-120
*akfy*	-160	-196
*akhu*	162	30
*akia*	220	-11
*akig*	-274	-257
*akin*	138	148
*akip*	254	15
*akis*	-206	-242
*akla*	172	3
*akna*	53	184
*ako	-13	-163
*akoc*	112	-3
*akor*	138	-105
*akot*	-12	112
*akri*	7	185
*aks	99	35
*aksf*	-84	-128
*aksj*	-270	-242
*akt	49	-101
*aktb*	259	90
*akte*	-40	-149
*aktf*	-73	54
*akti*	159	-73
*akto*	237	-25
*akts*	-14	-170
*aktu*	-55	-195
*akup*	-157	-154
*akut*	15	-97
*akva*	-91	-133
*alad*	-127	-158
*alan*	-231	-208
*alas*	-4	135
*alba*	-95	-124
*albe*	-63	-156
*alco*	-134	-144
*ald	-95	75
*alda*	19	178
*alde*	-17	-136
*aldi*	170	-8
*aldj*	167	16
*aldt*	-44	191
*alel*	-346	-342
*alen*	-132	-82
*aler*	-22	-150
*alet*	125	16
*alf	-64	-195
*alfl*	126	14
*algk*	146	17
*algl*	-110	-102
*algo*	190	4
*algr*	126	25
*algs*	82	121
*alig*	-199	-134
*alih*	90	250
*alim*	139	23
*aliu*	87	26
*aliv*	191	209
*alj	-128	-119
*alja*	-104	-169
*alje*	-31	138
*aljo*	173	21
*alju*	-220	-222
*alka*	35	-131
*alko*	287	221
*alks*	174	62
*almi*	3	205
*alop*	-157	-166
*alor*	-239	-228
*alov*	157	14
*alow*	153	-102
*alox*	-106	-104
*alp	161	189
*alpe*	-297	-142
*alpm*	-218	-177
*alpt*	-80	-176
*alra*	217	-6
*alri*	-8	-112
*alsa*	-2	129
*alsb*	-218	-195
*alsd*	73	-78
*alse*	107	-1
*alsf*	-268	-190
*alsh*	177	50
*alsk*	-233	-154
*alsm*	126	-75
*also*	-219	-345
*alsp*	-101	-221
*alst*	-222	-248
*alsv*	310	65
*alt	136	94
*alta*	127	255
*alte*	152	148
*alth*	-157	-158
*alti*	-98	102
*altr*	-271	-248
*alts*	-98	-240
*altu*	36	-65
*alua*	-252	-18
*aluk*	214	56
*alut*	-124	-120
*aluu*	159	167
*alv	10	180
*alva*	-101	-163
*alve*	-81	-164
*alvf*	-199	-192
*alvs*	17	-153
*alvt*	196	-17
*amad*	158	181
*amal*	127	12
*aman*	119	90
*amar*	-103	7
*amat*	162	-79
*ambo*	103	190
*ambu*	213	-102
*amd	283	-13
*amde*	-112	-169
*amdh*	-110	-124
*amed*	-184	-90
*amel*	114	-69
*amer*	-161	-42
*amfi*	-111	-112
*amha*	-134	-152
*amic*	-156	-144
*amig*	165	9
*amil*	-167	26
*amko*	4	121
*amla*	135	-88
*amlo*	-122	-116
*amn	27	-72
*amna*	-130	63
*amni*	-101	-170
*amnt*	45	-90
*amog*	-211	-192
*amol*	117	-39
*amon*	178	45
*amor*	-148	-137
*amp	-76	-291
*ampa*	99	-142
*ampe*	175	-108
*ampg*	135	32
*ampi*	79	-46
*amps*	-128	-170
*ampu*	-187	-187
*amr	113	10
*amra*	157	160
*amre*	12	-134
*amsa*	164	13
*amst*	-197	-135
*amsu*	111	39
*amta*	-99	-165
*amul*	36	134
*amyd*	-225	-271
*anab*	-127	-131
*anaf*	213	-8
*anag*	-265	-259
*anar*	-43	112
*anas*	-104	-152
*anba*	4	137
*anbo*	-96	-119
*andb*	-116	-164
*andf*	151	-91
*andh*	-149	-168
*andk*	-184	-209
*andm*	41	-156
*andn*	247	-101
*ando*	-115	85
*andu*	330	9
*andv*	56	-160
*aned*	-111	-103
*anel*	259	5
*anet*	-106	146
*anfa*	254	-69
*anfo*	69	215
*anga*	181	213
*angd*	-38	-210
*angi*	67	117
*angk*	171	50
*angr*	180	126
*angs*	-100	-313
*angt*	134	57
*angv*	-246	-217
*anha*	108	56
*ani	216	330
*ania*	4	148
*anic*	-203	-170
*anik*	-218	-296
*anin*	-241	-129
*anis*	-114	97
*anje*	-165	-133
*ank	104	217
*anka*	-172	83
*anke*	-12	225
*anki*	-160	-111
*ankl*	-170	-240
*anko*	-260	-97
*ankp*	-184	-130
*anks*	-138	-71
*ankt*	234	214
*anle*	7	219
*anli*	-227	-167
*anoi*	-96	77
*anon*	-145	-139
*ans	273	224
*ansa*	74	171
*ansb*	-7	119
*anse*	-51	-181
*ansf*	-178	-101
*ansi*	213	33
*ansj*	-104	-88
*ansk*	-136	-182
*ansl*	170	-56
*ansv*	96	25
*answ*	164	110
*ant	204	44
*anti*	67	-147
*antl*	-51	70
*antr*	-167	-145
*antu*	-177	-149
*anus*	-148	-154
*anut*	114	223
*any	33	153
*anyl*	60	-129
*anyw*	-174	-126
*anza*	8	103
*aoga*	34	143
*aoke*	-151	-138
*apa	59	113
*apaa*	3	285
*apad*	39	-126
*apak*	172	59
*apan*	98	345
*apar*	151	-74
*apat*	-55	-139
*aped*	145	222
*apef*	-156	-120
*apen*	-194	-73
*aper*	-329	-208
*aphu*	126	154
*api	-202	-249
*apid*	-119	-112
*apil*	-144	-137
*apin*	-154	-92
*apip*	157	7
*apis*	184	15
*apla*	-139	-188
*aplu*	-138	-78
*apne*	-113	59
*apni*	-125	-241
*apor*	-166	-205
*apot*	-172	-143
*apra*	145	40
*apre*	-62	-168
*apro*	-128	-124
*apsa*	218	-51
*apsf*	-121	-109
*apsi*	314	134
*apsk*	-123	-127
*apsl*	-186	-182
*apst*	13	121
*apt	55	-126
*apte*	-228	-159
*apy	-218	-183
*arac*	-18	-147
*arad*	-240	-230
*araf*	-114	-110
*arag*	73	218
*aral*	-139	-107
*aram*	51	-81
*arao*	-151	-138
*aras*	-227	-153
*arat*	-159	-124
*arav*	-125	-144
*arax*	-198	-185
*arbo*	-134	-191
*arbr*	123	173
*arce*	-87	-102
*ard	150	-54
*ardh*	3	136
*ardi*	197	135
*ardl*	135	30
*ardn*	-80	56
*ardr*	-227	-219
*are	56	116
*arel*	204	-48
*aren*	19	145
*arfa*	145	29
*arfo*	-92	241
*arg	-45	-168
*arge*	-155	-192
*arhe*	-113	-111
*arho*	-126	-118
*ari	-179	-198
*aria*	-227	-233
*arif*	140	155
*arig*	-93	-232
*arik*	-40	96
*aril*	-134	-144
*aris*	232	170
*arja*	-102	-179
*arje*	-43	143
*ark	-227	-273
*arka*	26	-155
*arki*	-210	-165
*arkn*	-162	-215
*arkt*	176	40
*arli*	-297	-41
*arlk*	120	-17
*arln*	178	197
*arm	-71	-318
*arma*	-17	162
*armb*	-321	-358
*arme*	136	-77
*armh*	-198	-205
*armo*	128	62
*arms*	86	186
*armt*	-284	-259
*arnb*	-176	-197
*arnd*	-129	-139
*arnh*	101	-83
*arni*	156	67
*arno*	141	-11
*arnt*	-275	-268
*arnv*	-17	220
*arod*	123	38
*arok*	-120	-90
*aron*	-78	-121
*arot*	223	-19
*arpa*	-65	-175
*arpe*	-39	146
*ars	-127	-17
*arsa*	127	142
*arse*	-182	-134
*arsf*	-160	-142
*arsj*	229	43
*arsn*	-145	-170
*arst*	187	79
*arsv*	-219	-265
*art	163	232
*arta*	171	-101
*artb*	-166	-235
*arte*	16	-115
*arti*	58	-68
*artl*	-212	-231
*artm*	226	125
*artn*	107	63
*arto*	-8	-135
*artp*	153	8
*artr*	-192	-174
*arts*	-185	-282
*artu*	-131	-32
*arum*	141	1
*arup*	-136	-162
*arut*	-122	-114
*arva*	105	127
*arve*	-209	-187
*arvi*	-238	-260
*asan*	-232	-259
*asas*	-143	-139
*asat*	15	150
*asau*	9	126
*asbl*	-120	-179
*asch*	-170	-226
*asdo*	63	-54
*asdr*	-114	-139
*ase	162	126
*ased*	5	-166
*ases*	-200	-195
*aset*	61	187
*ash	-157	-284
*ashe*	150	-46
*asi	200	138
*asia*	-47	71
*asie*	-133	-100
*ask	-307	-321
*askd*	131	9
*aske*	108	195
*askf*	137	36
*askg*	198	27
*aski*	107	-70
*askl*	251	91
*askn*	244	53
*asko*	-53	166
*askv*	-152	-136
*asla*	-55	-162
*asm	151	56
*asme*	157	-13
*asnt*	176	182
*asog*	-331	-185
*asol*	177	63
*asp	166	20
*aspa*	-132	-69
*aspi*	95	-111
*aspo*	5	176
*aspr*	-61	-203
*asru*	30	-116
*ast	125	254
*asta*	-75	68
*astd*	-104	-84
*asth*	14	-112
*asti*	-244	-270
*astk*	194	23
*astm*	76	-191
*astn*	208	68
*astr*	-53	-200
*asva*	176	24
*asvi*	145	29
*asvo*	182	3
*asyn*	-126	-181
*asyr*	6	184
*asys*	96	175
*atac*	98	-60
*atal*	-190	-214
*atas*	-176	-116
*atat*	-50	164
*atav*	118	5
*atch*	-207	-215
*atdu*	6	173
*atee*	158	6
*atef*	103	128
*ateh*	133	53
*atei*	125	-21
*atej*	130	105
*atek*	175	35
*atel*	7	265
*atem*	115	29
*aten*	-302	-133
*ateo*	-10	-119
*ater*	-168	-189
*ates*	132	-6
*atet*	108	131
*atev*	-39	-137
*atfo*	-171	36
*ath	227	148
*athi*	210	4
*atia*	113	-13
*atig*	-119	-135
*atii*	-93	50
*atik*	265	69
*atir*	-151	-22
*atis*	-181	-255
*atit*	78	-59
*atka*	69	134
*atko*	-229	-191
*atlu*	235	-5
*atme*	-111	-147
*atmo*	238	-22
*atna*	106	173
*atne*	289	226
*atni*	-161	-216
*atoi*	-145	-113
*atol*	137	-48
*aton*	-30	-143
*ator*	-159	-208
*atpa*	-190	-186
*atpe*	65	144
*atre*	-135	-35
*atri*	-264	-243
*atsk*	260	-126
*atsm*	-120	-81
*atst*	-51	155
*atue*	-265	-281
*atui*	144	-7
*atul*	159	85
*atum*	-46	98
*atun*	113	17
*atur*	266	152
*atvi*	14	141
*atvr*	132	31
*atzy*	-131	-161
*aude*	145	10
*augh*	-198	17
*ault*	9	126
*aura*	32	-112
*auri*	-120	-125
*auru*	-139	-148
*aust*	94	-87
*ausv*	147	19
*auva*	213	-25
*avac*	-142	-105
*avad*	-152	-155
*avak*	200	27
*avbo*	-208	-140
*avd	128	103
*ave	-94	85
*avec*	-182	-218
*avel*	81	-55
*aven*	180	171
*avfa*	-143	-147
*avga*	39	156
*avgi*	-159	-175
*avhu*	176	9
*avid*	-92	-231
*avil*	145	5
*avin*	211	93
*avis*	119	-81
*avit*	178	-12
*avli*	-226	-142
*avly*	-31	137
*avni*	-93	74
*avor*	-130	-156
*avs	227	-28
*avsa*	-254	-287
*avsk*	-27	223
*avsv*	117	-8
*avul*	6	274
*avy	177	36
*away*	-184	-67
*awfu*	156	25
*awns*	126	7
*axa	-151	-158
*axel*	-180	-275
*axen*	-9	142
*axer*	-82	-150
*axi	104	-48
*axic*	136	144
*axin*	-66	-235
*axla*	-222	-268
*axor*	-204	-184
*axpr*	-280	-242
*axt	-248	-271
*axtg*	128	25
*axth*	128	25
*aybe*	171	-8
*ayen*	183	-57
*ayin*	-123	-27
*ayka*	170	-14
*ayst*	14	172
*azet*	-123	-124
*babi*	142	113
*baby*	157	44
*bad	-163	-90
*bada*	45	-80
*bade*	-203	-161
*badl*	-13	-137
*badm*	-115	-100
*badr*	131	181
*badt*	143	50
*bage*	-86	-289
*bajs*	7	-175
*baka*	130	81
*bakf*	-206	-237
*bakh*	162	30
*baki*	-176	-232
*baks*	-175	22
*bal	-250	-228
*bale*	-112	-201
*balk*	56	173
*balo*	115	-46
*balt*	-119	30
*bank*	-120	105
*bant*	-122	-137
*barc*	-87	-102
*bare*	86	-138
*barf*	0	166
*bari*	-38	113
*bark*	75	-75
*bars*	-115	-134
*basa*	-167	-202
*bast*	-184	125
*bate*	219	42
*bath*	113	206
*batr*	-137	-37
*bear*	-107	-178
*beat*	-34	201
*beck*	145	20
*bed	-145	-49
*bedo*	-44	-122
*been*	66	162
*befa*	36	212
*bega*	-153	-166
*begr*	-97	59
*beha*	-139	-131
*beho*	-185	-6
*bein*	-21	154
*bel	-54	-124
*bela*	84	205
*bels*	-97	-145
*belt*	193	80
*belv*	188	31
*bely*	118	-39
*ben	126	-52
*benb*	173	20
*bene*	194	-54
*benp*	153	-14
*ber	-45	-174
*bera*	-38	195
*bere*	-124	-42
*berf*	-149	-134
*berg*	-102	117
*beri*	112	6
*berk*	229	-7
*bern*	-229	-235
*bero*	-88	-193
*besa*	-93	-114
*besk*	-131	-4
*besl*	-17	118
*beso*	-318	-226
*best*	-93	229
*besv*	83	178
*beta*	-127	-38
*bete*	-101	-81
*beti*	230	17
*beto*	-106	-97
*bets*	-119	-13
*betw*	180	-4
*bety*	-228	-179
*bhel*	-112	-93
*bico*	-127	-121
*bidr*	-209	-223
*bie	-152	-135
*bies*	-151	-157
*biha*	-194	-191
*bila*	-77	132
*bilb*	-109	-89
*bild*	-41	156
*bilj*	7	154
*bilk*	-173	-175
*bilo*	145	-4
*bils*	93	124
*bina*	5	98
*bind*	235	13
*binj*	273	74
*biot*	64	-87
*bipa*	-109	-124
*bis	130	7
*bist*	148	42
*bit	66	-138
*bita*	-157	-152
*bite*	-86	-245
*bive*	-111	-6
*bjal*	72	169
*bjor*	-175	-228
*bla	117	-47
*blaa*	88	38
*blab*	-227	-183
*blad*	-36	143
*blag*	151	11
*blam*	-72	82
*blan*	-171	-103
*blao*	34	143
*blar*	185	-27
*blas*	-120	-290
*blav*	162	21
*blde*	145	27
*bldo*	133	14
*blea*	188	14
*bled*	223	18
*blek*	283	-3
*blem*	-109	77
*blic*	155	111
*blin*	136	-86
*blir*	122	128
*blis*	-199	-203
*bliv*	-51	-151
*blix*	159	-99
*bloa*	-143	-154
*blod*	107	-153
*bloj*	-74	-122
*blom*	-201	-76
*bloo*	102	-126
*blot*	290	69
*blue*	3	-122
*bly	165	43
*body*	-49	224
*boen*	79	144
*boil*	166	42
*boje*	-34	-156
*bok	-70	139
*boka*	-192	-268
*boke*	-66	-122
*bol	-273	-180
*bold*	-216	-233
*bole*	-192	-248
*boln*	119	32
*bomb*	-179	-208
*bomu*	-151	-158
*bond*	-57	100
*bone*	229	49
*bono*	-150	-137
*bons*	-108	-105
*bonu*	-12	188
*book*	-248	-246
*bora*	56	-79
*bord*	-183	-48
*bore*	-267	-248
*borg*	126	52
*born*	130	62
*bors*	-115	-151
*bosa*	-11	370
*bote*	-23	-137
*botg*	-136	-119
*both*	180	44
*botl*	37	-129
*boto*	-155	-146
*bour*	3	203
*bove*	-158	-135
*bows*	-123	-138
*boyf*	78	181
*brac*	239	-64
*brad*	252	163
*brak*	-145	9
*bras*	237	-22
*brea*	216	-9
*bred*	145	255
*brev*	97	163
*brid*	-68	168
*brig*	102	-46
*brin*	137	-51
*bris*	-160	-155
*brit*	68	-81
*broc*	176	15
*brod*	-144	-56
*brol*	-252	-253
*bron*	160	152
*bror*	147	240
*bros*	195	-68
*brui*	-25	199
*brun*	-69	-206
*brut*	-147	100
*bryr*	28	198
*bsar*	-148	-135
*bsla*	147	7
*bsti*	110	-5
*bubl*	92	-115
*buck*	156	27
*buco*	180	-16
*bude*	4	151
*buds*	17	183
*bufe*	136	31
*bukt*	224	-25
*bula*	32	-200
*bule*	40	-100
*bulr*	-140	-128
*bult*	-94	-161
*bump*	-112	-167
*bund*	47	-79
*bunk*	114	14
*bupr*	-184	-151
*burk*	161	-10
*burn*	-127	0
*burp*	-112	-119
*buto*	174	25
*bye	15	201
*byes*	14	130
*byga*	-189	-167
*bygd*	-192	-187
*byge*	29	-96
*byn	-96	-134
*byra*	-60	80
*bys	201	80
*byt	-113	93
*byta*	-149	-155
*byxo*	52	253
*calf*	-20	-113
*came*	221	193
*camp*	-110	-92
*cana*	-196	-223
*cane*	-161	-158
*cant*	206	91
*cash*	171	32
*catc*	212	45
*cate*	-143	-140
*cath*	119	26
*cati*	-45	99
*cebo*	3	119
*ced	154	232
*cefu*	20	208
*cela*	-141	-153
*cele*	-49	115
*celg*	353	44
*celo*	-87	-102
*celp*	-122	-157
*cema*	64	-120
*cen	27	-127
*cenc*	-129	-126
*cens*	-143	-112
*cent*	-57	-192
*cept*	-180	-178
*cer	-52	-211
*cera*	-37	112
*ceri*	-71	-176
*cern*	92	212
*cert*	-137	-200
*ces	4	190
*cese*	0	119
*ceta*	117	-39
*ceti*	-48	-125
*chac*	-152	-178
*chad*	-115	13
*chan*	-245	-253
*char*	-229	-110
*chat*	-38	189
*chda*	-95	-124
*che	-39	-218
*chec*	-131	49
*chee*	-168	-196
*chef*	-147	-73
*cher*	-181	-141
*ches*	118	-71
*chfr*	112	-3
*chip*	-165	-30
*choc*	243	-30
*chse*	118	26
*chy	-203	-238
*cid	-171	-160
*cida*	-18	139
*cide*	-108	-1
*cidi*	-150	-146
*cido*	162	11
*ciel*	-11	101
*ciga*	52	219
*cili*	-16	-172
*cin	-254	-273
*cina*	-302	-289
*cine*	-224	-156
*cinf*	-98	-74
*ciou*	159	-1
*cise*	-101	-144
*cita*	-139	-131
*cka	51	-93
*ckad*	-82	61
*ckag*	-138	-141
*ckas*	-27	174
*ckat*	137	184
*ckbi*	-112	-110
*cke	121	-14
*cked*	82	241
*ckel*	98	267
*ckey*	-105	-185
*ckig*	253	98
*ckin*	-51	-137
*ckit*	145	138
*ckla*	-93	101
*ckli*	134	235
*ckly*	-178	-184
*ckna*	239	106
*ckor*	144	62
*ckou*	-148	-139
*ckre*	-159	-207
*ckse*	-109	-124
*cksk*	122	-56
*cksp*	-220	-227
*ckst*	206	95
*cksu*	-107	-116
*cksv*	145	20
*ckt	228	122
*ckva*	-117	1
*clas*	-153	-94
*clea*	170	176
*clin*	-169	-176
*clos*	214	89
*clot*	-52	121
*clut*	135	9
*cnat*	135	9
*cne	-166	-202
*cnek*	-132	-124
*coac*	-32	76
*coho*	-134	-144
*col	-14	-131
*cola*	127	5
*cold*	68	-113
*come*	-52	98
*comi*	275	22
*comp*	-192	-179
*comu*	-109	-118
*conc*	-29	-168
*cond*	-37	-141
*conf*	193	72
*conv*	133	12
*cook*	-44	-110
*copi*	-170	-148
*cord*	65	135
*cort*	-223	-201
*coug*	69	-116
*coul*	-177	-131
*coun*	-265	-223
*cour*	-140	16
*cout*	-2	118
*covi*	-251	-274
*cowo*	92	-31
*cpt	-107	-104
*cram*	-156	-196
*crea*	-148	-52
*cree*	-190	-209
*crip*	-151	-65
*croo*	185	-6
*crus*	187	34
*ctal*	-128	-125
*ctor*	-95	85
*ctua*	96	169
*ctur*	-9	164
*cups*	-116	-98
*curi*	-105	-90
*cusi*	-128	-139
*cuti*	-103	128
*cyst*	-141	-160
*cyto*	267	57
*czem*	-206	-223
*dach*	65	-131
*dad	163	178
*dade*	-141	-148
*dads*	179	118
*daga*	-139	-111
*dagb*	33	216
*dagi*	-198	-98
*dagv*	117	-32
*dakt*	-123	-97
*dal	-5	237
*dalb*	-95	-124
*dali*	-152	-106
*dame*	193	28
*dams*	111	39
*dand*	-149	-151
*dang*	-120	-110
*dans*	149	147
*dant*	-15	-141
*dape*	-131	-99
*dar	-133	-80
*dara*	120	-13
*dare*	112	199
*darf*	-59	112
*dark*	-4	-121
*darn*	-112	97
*dars*	155	51
*dasi*	280	58
*dat	99	204
*date*	-56	128
*dato*	-179	-110
*dats*	224	9
*datu*	-46	98
*daug*	-60	112
*daxa*	-128	-123
*day	-97	111
*days*	-149	-82
*dbar*	158	-56
*dben*	138	32
*dbet*	-212	-215
*dbol*	-242	-196
*dbye*	28	244
*dead*	-175	-178
*debe*	-146	-166
*dece*	-150	-109
*deck*	-202	-182
*dega*	-195	-140
*dejt*	-16	130
*del	-29	-159
*dela*	28	184
*dele*	182	64
*dels*	-192	-164
*deme*	-154	77
*denl*	205	28
*dens*	-185	-140
*deo	-172	-159
*depi*	-219	-222
*dera*	57	133
*derb*	71	-174
*des	226	102
*desl*	-123	-126
*desp*	43	182
*det	163	110
*deta*	150	67
*dfad*	104	-99
*dfla*	77	-99
*dfor*	133	12
*dga	201	29
*dgan*	-121	-124
*dgar*	-121	-171
*dgiv*	-151	-179
*dgni*	104	46
*dgru*	-178	-214
*dhan*	3	136
*dhar*	191	17
*dhd	-114	-190
*dhet*	25	-106
*dia	-234	-284
*diab*	37	-180
*dial*	246	103
*dian*	-138	-137
*diar*	-275	-295
*dic	-136	-175
*died*	-177	-216
*diet*	-308	-235
*dife*	-179	-198
*digb*	-124	-106
*digt*	156	148
*dika*	-94	58
*dikt*	4	146
*dimi*	208	55
*din	229	-21
*ding*	156	127
*dino*	-120	-125
*dio	-89	105
*diol*	-115	-129
*dion*	-83	110
*diox*	-117	-88
*dipi*	-122	-116
*dire*	-139	-71
*dis	38	-155
*disk*	-93	-202
*diso*	261	70
*dist*	-102	-164
*dit	275	165
*dite*	-167	-202
*dizy*	-55	-162
*djan*	183	24
*djav*	6	274
*djo	160	100
*djup*	138	80
*djur*	-140	64
*dkar*	-94	47
*dkly*	133	-7
*dkni*	-194	-125
*dkot*	-159	-173
*dkra*	-37	-151
*dkyl*	107	-6
*dlad*	-120	46
*dlak*	-220	-154
*dlas*	85	-80
*dled*	50	-101
*dler*	106	-109
*dlig*	-12	71
*dlin*	109	108
*dlos*	-196	-175
*dly	22	-128
*dman*	-237	-207
*dmas*	209	10
*dmin*	-115	-100
*dna	160	226
*dnar*	-171	-64
*dnat*	-28	136
*dnin*	86	-96
*dnod*	261	-34
*dnot*	196	14
*dnt	-24	112
*dock*	-3	-174
*dod	-135	-154
*doda*	-142	87
*dode*	-140	-181
*dodl*	-136	62
*dods*	-135	-192
*doen*	-259	-175
*doer*	133	14
*dogo*	-129	-92
*doin*	-222	-133
*dola*	-172	-167
*dom	-149	-120
*doma*	-111	-182
*dome*	-184	-124
*domn*	-40	-197
*doms*	-278	-273
*don	-85	-175
*dona*	-29	102
*done*	-159	15
*donk*	133	8
*dont*	92	347
*door*	88	186
*dor	-212	-265
*dora*	-189	-146
*dore*	184	228
*dork*	9	-112
*dos	177	-128
*dosa*	-125	-153
*dose*	139	37
*dote*	-60	64
*dovi*	-179	-144
*dovn*	-45	-115
*dow	44	-134
*doxy*	-115	-112
*dpap*	-168	-131
*dpas*	112	-22
*dpro*	-289	-329
*dpud*	-143	-145
*drac*	172	-72
*drad*	0	-159
*drai*	146	-15
*dran*	69	-101
*dre	196	197
*dreb*	-131	-157
*dreg*	175	-112
*dren*	186	-13
*dret*	-140	-118
*drib*	85	-83
*dric*	-305	-80
*drin*	-174	42
*drok*	-94	-119
*drom*	-303	-209
*droo*	138	-43
*drop*	-44	-193
*druc*	203	172
*drug*	15	141
*drum*	56	123
*drun*	103	91
*druv*	215	-12
*dryc*	-156	-113
*dryg*	-95	-174
*dsa	151	13
*dsan*	-94	-148
*dsar*	27	202
*dsbr*	-77	70
*dsel*	-69	-137
*dsen*	-366	-423
*dsfu*	-121	-153
*dsha*	143	19
*dshe*	-145	-119
*dshj*	37	131
*dskf*	-2	129
*dskv*	-7	119
*dsla*	-135	-6
*dsma*	-270	-244
*dsme*	-23	113
*dsna*	-178	-174
*dsoc*	-37	-172
*dspa*	96	148
*dspr*	-237	-191
*dsra*	-126	-158
*dsta*	-112	32
*dste*	-152	-152
*dstr*	-173	-211
*dsve*	-146	-141
*dtab*	-111	-108
*dtag*	27	342
*dtak*	-150	-85
*dtan*	21	114
*dter*	-133	-122
*dtra*	-167	-137
*dtry*	-50	-124
*dtun*	143	50
*dube*	83	-77
*duge*	100	19
*duk	156	-52
*duka*	213	114
*duke*	217	-11
*duks*	6	173
*dula*	-174	-134
*duns*	25	184
*dusc*	74	178
*dutd*	143	41
*dvak*	152	47
*dvar*	-14	-170
*dvat*	87	-51
*dver*	-156	-169
*dvet*	21	-125
*dvic*	-220	-216
*dvid*	120	245
*dygn*	77	174
*dyka*	149	50
*dykn*	100	-41
*dykt*	139	12
*dyn	-141	-122
*dypl*	103	-10
*dyrt*	-115	-106
*eaa	125	13
*eaan*	33	136
*eace*	27	226
*ead	-202	-195
*eada*	65	-131
*eadl*	-135	-148
*eady*	-66	142
*eage*	-16	102
*eago*	147	8
*eaka*	-1	163
*eaki*	-137	-164
*eakt*	57	-89
*ealo*	147	55
*ealt*	-157	-158
*eam	-278	-288
*eama*	-17	118
*eami*	29	184
*ean	-87	119
*eane*	171	-34
*eani*	32	214
*eans*	-203	-185
*eanu*	135	-6
*eara*	-167	-183
*earb*	-259	-231
*eari*	-27	-253
*ease*	-143	10
*easi*	-12	160
*east*	-8	-183
*easy*	-3	130
*eate*	-183	-139
*eath*	293	99
*eats*	-119	82
*eave*	-12	198
*eavi*	145	5
*eavy*	177	36
*ebal*	-102	-78
*ebar*	181	17
*eber*	-31	-168
*ebet*	-146	-166
*ebi	190	35
*eble*	-186	-164
*ebli*	-149	-139
*ebod*	-4	184
*eboe*	-131	-147
*ebra*	176	139
*ebri*	-35	-127
*ebro*	154	113
*ebyg*	-142	-143
*ecep*	-180	-178
*ech	147	18
*ecke*	-228	-115
*eckl*	-91	92
*ecko*	174	39
*ecks*	155	173
*econ*	-37	-141
*ecpt*	-107	-104
*ecze*	-206	-223
*edag*	-7	176
*edar*	-92	8
*edbe*	138	32
*eden*	26	-172
*edet*	-25	116
*edga*	-121	-124
*edig*	-75	-176
*edik*	-32	136
*edin*	40	-153
*edkl*	104	-30
*edky*	107	-6
*edli*	-2	171
*edom*	-142	-168
*edon*	-77	-171
*edov*	-93	-149
*edra*	-176	-209
*edsa*	-147	-131
*edsb*	28	209
*edse*	-366	-423
*edsh*	143	19
*edsm*	-23	113
*edsn*	-149	-133
*edsp*	2	138
*edst*	-245	-281
*edtr*	-114	-90
*edva*	-228	-204
*edve*	21	-125
*edvi*	120	245
*eech*	147	18
*eed	-123	-107
*eedi*	187	-41
*eela*	161	26
*eeli*	-8	-128
*eels*	169	17
*eend*	-145	-219
*eeni*	-184	-167
*eep	-7	179
*eepi*	-190	-87
*eepy*	118	-78
*eer	-151	-13
*eers*	-171	-117
*ees	-85	-6
*eets*	-145	-119
*eeze*	20	-110
*eezi*	160	-46
*efal*	36	212
*efar*	-20	-185
*efas*	126	6
*efek*	128	9
*efen*	-194	-209
*efer*	-195	-211
*efil*	-157	-152
*efis*	-136	-130
*eflu*	-132	-118
*efon*	-85	30
*efru*	-156	-120
*eful*	17	254
*egar*	-199	-262
*egas*	-72	-115
*eget*	149	87
*egio*	-251	-267
*egla*	200	-19
*egle*	-148	-190
*egn	-170	-191
*ego	-141	-111
*egra*	-129	59
*egre*	-169	-113
*egri*	138	-20
*egru*	-118	-178
*egs	165	-123
*egud*	-142	-151
*ehab*	-88	-188
*ehag*	75	-91
*ehal*	-143	-163
*ehe	-168	-152
*ehen*	80	197
*ehov*	-185	-6
*eigh*	-55	139
*eika*	379	162
*eiko*	130	17
*eile*	55	121
*eiml*	133	-4
*einf*	117	-14
*eing*	-40	95
*eird*	133	-41
*eisu*	-180	-171
*eita*	125	78
*eiti*	-182	-165
*eizu*	54	-103
*ejen*	203	51
*ejl	-141	-135
*ejob*	130	105
*ejpa*	-126	94
*ejt	-16	130
*eka	-132	-140
*ekan*	184	38
*ekar*	136	149
*ekav*	231	26
*eker*	-282	-150
*ekis*	-4	160
*ekla*	-225	-220
*ekni*	-180	-183
*eko	-114	-114
*ekon*	77	-107
*ekop*	268	26
*ekor*	-180	-172
*ekos*	-147	-134
*ekpa*	17	247
*ekra*	-159	-185
*ekre*	-142	-89
*ekse*	-343	-330
*eksl*	-112	-125
*eksp*	-101	-101
*ekte*	201	116
*ekti*	-138	-151
*ektk*	-169	-162
*ekto*	163	198
*ekva*	-165	-150
*ekyl*	-125	-115
*ela	63	-142
*elaa*	-103	106
*elac*	158	61
*elak*	1	183
*elap*	5	118
*elar*	-266	-42
*elat*	-140	20
*elbo*	-208	-124
*elda*	166	-2
*elea*	146	6
*eled*	-49	115
*elee*	-85	82
*elef*	-79	25
*elen*	236	212
*eles*	148	90
*elet*	-162	-149
*elev*	-27	285
*elex*	-169	-154
*elf	-44	218
*elfe*	-128	-139
*elfr*	130	18
*elg	-147	-1
*elge*	-122	73
*elgi*	353	44
*eli	189	179
*elia*	-167	-185
*elid*	-22	-120
*elin*	73	-95
*eliq*	115	-77
*elis*	-144	-146
*elka*	167	137
*elkn*	-147	-124
*elko*	-155	-127
*elkr*	-225	-212
*elol*	179	-58
*elos*	98	135
*elow*	-202	-174
*elp	105	12
*elpi*	144	62
*elpo*	9	181
*elps*	-184	-89
*elre*	-23	174
*elsa*	223	36
*elsi*	-112	-166
*elsk*	-143	-84
*elsl*	55	-86
*elte*	138	133
*elti*	45	-129
*elto*	160	-52
*eltr*	-161	-178
*elts*	3	115
*elvi*	148	-2
*elvm*	28	167
*ely	74	-151
*emak*	64	-120
*emam*	155	47
*eman*	-153	-68
*emar*	-138	-307
*emat*	114	-14
*emba*	-148	-165
*embe*	-23	-132
*emed*	-79	-119
*emel*	177	-15
*emen*	-139	55
*emer*	-147	-160
*emes*	-126	-142
*emet*	-123	-210
*emi	74	-77
*emis*	7	-100
*emkr*	-204	-162
*emli*	32	246
*emlo*	-150	-154
*emo	325	42
*emor*	-150	-167
*emot*	-34	79
*emp	200	-26
*empe*	212	-21
*emsj*	-177	-175
*emti*	-246	-191
*emtj*	43	125
*emur*	-19	177
*emyc*	175	24
*enaa*	92	256
*enad*	-199	-202
*enah*	137	14
*enan*	99	-171
*enar*	-34	125
*enas*	161	151
*enbi*	-75	33
*enbr*	137	-22
*ence*	-103	-148
*ency*	-137	-156
*end	211	250
*enda*	-18	327
*endi*	-8	186
*ends*	-127	10
*ene	123	241
*ened*	-78	88
*enee*	138	18
*enen*	132	-18
*ener*	-153	-55
*enes*	13	189
*enet*	195	-115
*enew*	-195	-181
*enga*	-35	265
*engi*	284	-3
*engl*	73	-102
*engo*	167	90
*enha*	149	-11
*eni	127	236
*enis*	-280	-285
*enka*	197	206
*enke*	262	24
*enko*	180	-12
*enli*	27	-129
*enly*	205	28
*enou*	66	148
*enpi*	109	-72
*enra*	174	13
*ens	-239	-188
*ense*	-59	-214
*ensn*	135	28
*enso*	-64	-144
*enst*	144	-19
*enta*	-175	-304
*ento*	-24	-165
*entr*	-55	-203
*ents*	-20	276
*enyl*	-120	-114
*eoft*	-123	-116
*eont*	57	-60
*eost*	-122	-121
*eous*	173	14
*epar*	-230	-298
*epda*	2	134
*epet*	101	213
*epfa*	30	162
*epha*	146	-1
*epig*	-219	-222
*epil*	64	-159
*epin*	-184	-65
*epip*	123	-107
*epla*	-9	137
*epor*	-156	-157
*epri*	-42	121
*epro*	-158	-145
*epsi*	25	-197
*ept	-250	-175
*eptf*	-133	-164
*epy	118	-78
*era	-221	-112
*eraa*	118	-78
*erac*	-145	-141
*erad*	29	-68
*erai*	16	168
*erak*	142	-86
*eran*	-157	-60
*erap*	-151	-168
*eras*	-179	113
*erat*	149	249
*eraz*	-123	-124
*erbe*	-28	-146
*erbi*	-104	30
*erbl*	140	-68
*erbo*	156	13
*erbr*	-53	-197
*erby*	-173	-156
*erci*	-115	-214
*erde*	-97	-112
*erdo*	105	-134
*erdr*	78	207
*ere	-82	121
*ered*	-246	-185
*ereg*	-142	-151
*erek*	-107	-127
*erer*	92	-52
*eres*	31	-136
*eret*	-23	162
*erfl*	-142	-159
*erfr*	-149	-134
*erge*	-153	24
*ergi*	-19	-210
*ergo*	-104	-133
*erha*	215	24
*erhe*	-166	8
*eri	235	-11
*eria*	-132	-114
*erib*	170	1
*erie*	-265	-352
*erig*	-36	117
*eril*	-144	-129
*erin*	-166	-166
*erio*	-230	-224
*eriu*	-165	-171
*erk	-3	-119
*erke*	122	56
*erki*	253	31
*erkl*	-68	74
*erkn*	-161	-167
*erkr*	162	-24
*erkt*	-71	106
*erla*	-150	-49
*erle*	-125	-11
*erly*	133	-15
*erm	-115	-112
*ermi*	107	-104
*ermo*	226	36
*ern	-32	-118
*eroi*	190	20
*erol*	-21	-191
*erou*	-120	-110
*erpe*	-166	-184
*erpr*	-173	-182
*ersa*	-286	-296
*ersi*	166	17
*ersj*	179	47
*erso*	-141	11
*ersp*	-143	-136
*ersv*	-155	-159
*erta*	148	32
*erte*	-138	-60
*erto*	161	66
*ertr*	-110	-151
*erty*	-14	124
*erua*	-199	-199
*erut*	-223	-204
*erva*	-52	-115
*ervb*	-159	-164
*erve*	-255	-170
*ervi*	-123	-31
*ervo*	-266	-272
*ery	-171	-117
*eryo*	116	206
*eryt*	-28	146
*eryw*	-1	-124
*esad*	-298	-250
*esan*	174	-76
*esat*	-93	-114
*esci*	-139	-131
*escr*	-192	-221
*ese	-101	-146
*esed*	-62	-146
*esen*	-34	-154
*esep*	-222	-187
*esha*	-80	-110
*esic*	-160	-178
*esig*	-151	-133
*esio*	-82	60
*esit*	-207	-170
*esiu*	-180	-149
*eske*	-76	52
*esko*	-124	-144
*esku*	-94	-137
*esla*	180	4
*eslo*	-68	-149
*eslu*	-17	118
*esnt*	144	1
*esok*	-317	-207
*esol*	166	15
*esor*	-175	-139
*espe*	-6	141
*espo*	216	21
*est	-46	-218
*esti*	193	68
*estl*	-56	110
*estr*	-195	-171
*ests*	-130	-122
*esus*	-23	139
*esut*	-210	-194
*esvi*	63	179
*esvu*	219	55
*etaa*	31	-157
*etab*	-160	-160
*etag*	175	-60
*etal*	-41	86
*etam*	117	-39
*etan*	-37	-160
*etar*	177	37
*etas*	102	-169
*etat*	127	138
*etav*	18	138
*etch*	-161	-150
*etee*	-146	-166
*etei*	84	192
*eter*	128	102
*etes*	-194	-295
*etfo*	-242	-243
*etho*	-164	-141
*etid*	-61	-236
*etig*	62	-100
*etik*	237	1
*etir*	-90	-175
*etit*	-117	-146
*etke*	8	168
*etku*	150	38
*etni*	-73	-171
*etoa*	79	-54
*etol*	-145	-142
*eton*	246	100
*etop*	-128	-122
*etor*	-195	-189
*etot*	42	-101
*ets	-79	120
*etse*	160	66
*etsf*	-2	171
*etsk*	-157	-189
*etsl*	15	-97
*etur*	-191	-202
*etwe*	180	-4
*ety	-150	-163
*etyd*	-211	-163
*etyg*	-124	-117
*etyl*	152	16
*eue	-133	-146
*euke*	97	-56
*euma*	-155	-163
*eumo*	-106	-124
*eut	-125	-101
*eva	93	363
*evan*	-1	180
*evar*	124	320
*evax*	-191	-257
*ever*	37	132
*evig*	63	216
*evla*	206	131
*evt	-12	131
*evxi*	-107	-104
*ewbo*	166	103
*ewno*	102	17
*exam*	-210	-257
*exat*	-7	-143
*exer*	-101	-144
*exet*	14	174
*exfr*	-8	108
*exha*	-131	-131
*exi	-120	-134
*exid*	-169	-154
*exis*	58	247
*exli*	-132	-131
*exma*	47	160
*expl*	-95	-248
*ext	-141	104
*exto*	33	145
*extr*	98	-54
*exve*	164	46
*eyel*	-22	-120
*eyn	-68	-123
*eypu*	150	45
*eys	-28	105
*eze	137	11
*ezer*	-124	-119
*ezin*	160	-46
*face*	127	0
*fack*	34	148
*fad	104	-99
*fade*	262	291
*fage*	-207	-165
*fain*	187	-82
*fal	247	34
*fala*	181	-2
*fale*	213	79
*fali*	76	160
*fals*	-257	-222
*fami*	-167	26
*famn*	131	55
*fan	-161	-322
*fans*	104	145
*farb*	122	164
*farf*	177	52
*farg*	-30	-187
*farj*	-133	-155
*fark*	154	-111
*farl*	-388	-206
*farm*	113	100
*farn*	130	-3
*fars*	160	76
*farv*	-9	223
*fas	133	132
*fat	140	104
*fate*	165	39
*favo*	-130	-156
*fben*	-138	-125
*fbor*	-98	-124
*febe*	-29	-166
*feed*	112	-53
*feen*	106	35
*feko*	266	24
*fekt*	42	-153
*fel	97	-68
*feln*	187	56
*felt*	200	48
*fema*	-99	-288
*femk*	-204	-162
*fen	-279	-267
*fer	-144	-85
*fera*	-121	-100
*fere*	-170	-98
*ferm*	-115	-112
*fest*	-19	127
*feve*	104	-168
*fibr*	-135	-139
*fica*	-143	-140
*fifa*	-137	-139
*fika*	157	195
*fike*	-234	-192
*film*	-282	-106
*fina*	-250	22
*fine*	-214	-188
*fing*	169	-78
*fini*	200	80
*fink*	-17	120
*fins*	-329	-140
*fint*	-164	-202
*fisk*	-56	-177
*fiti*	158	12
*five*	148	110
*fixa*	-39	172
*fjal*	-85	-252
*fjol*	-215	-261
*fkor*	-141	-140
*flac*	37	-199
*flad*	89	-43
*flam*	232	-81
*flan*	-133	-98
*flar*	-113	-172
*flas*	175	116
*flim*	126	-76
*flin*	42	241
*flip*	30	-87
*flit*	9	316
*flog*	194	-21
*floo*	170	-108
*flop*	227	22
*flue*	-241	-263
*flug*	135	-59
*flus*	-198	-145
*flux*	-132	-118
*flyt*	-237	-225
*foam*	202	-7
*fod	166	1
*fode*	196	63
*fods*	-88	-136
*fogl*	-173	-157
*fold*	-141	-149
*foli*	-41	89
*folj*	-47	142
*fone*	-122	87
*fonk*	-177	-220
*fons*	101	197
*font*	238	0
*fonu*	-66	-146
*foot*	42	-120
*for	-17	208
*forb*	77	171
*forc*	0	197
*ford*	-34	133
*fore*	-219	-217
*forf*	-137	-95
*forg*	185	160
*forh*	-224	-226
*fork*	-207	-344
*forl*	-59	99
*forn*	-145	-189
*forp*	24	208
*fort*	195	85
*forv*	66	-108
*fosa*	130	13
*fota*	0	166
*fotb*	-107	-215
*fote*	-69	-232
*fots*	-242	-242
*fotv*	-150	-117
*foun*	82	94
*fra	9	148
*frad*	235	31
*frai*	-35	116
*frak*	119	7
*fram*	52	168
*fran*	157	50
*frat*	284	27
*frea*	-140	-183
*free*	132	-14
*fres*	30	181
*fri	-241	-201
*frid*	-77	121
*frie*	199	231
*frik*	-213	-285
*fris*	-162	-182
*friv*	-120	-152
*frok*	-116	-149
*from*	-109	57
*fror*	-129	-161
*fros*	211	23
*fru	-8	108
*fruk*	166	-127
*frun*	-9	118
*frus*	-71	-126
*frys*	283	23
*fsad*	-178	-145
*fsar*	-18	108
*fta	-171	-72
*ftad*	156	69
*ftar*	-5	151
*fte	-23	-108
*ften*	27	-195
*ftet*	86	-89
*ftge*	135	84
*ftin*	-182	-226
*ftne*	-112	-102
*ftni*	88	-114
*ftor*	-89	-113
*ftsm*	9	173
*fuci*	-150	-146
*ful	84	209
*fula*	-134	-37
*fulm*	-138	-98
*fund*	-66	164
*fung*	92	-38
*funk*	-6	-174
*furi*	-172	-172
*fuse*	193	72
*fyla*	-88	-237
*fyld*	-14	-179
*fyra*	105	-37
*fyrh*	108	-7
*fyrv*	124	10
*gad	-67	162
*gade*	85	208
*gafe*	188	43
*gain*	-115	40
*gala*	-141	-142
*gale*	-271	-152
*galg*	126	25
*gali*	109	-32
*galn*	148	54
*gals*	-198	-198
*galt*	222	52
*game*	-149	-189
*gami*	-99	11
*gaml*	-130	-237
*gan	66	-45
*gand*	190	43
*gang*	64	159
*gapa*	-207	-62
*gaps*	-123	-127
*gara*	72	220
*gard*	130	121
*gare*	12	123
*garm*	27	210
*garn*	-168	-10
*gars*	-125	21
*gas	-51	-112
*gasa*	19	229
*gasi*	-193	-174
*gasm*	151	56
*gaso*	177	63
*gasp*	101	-107
*gat	169	63
*gbeh*	-124	-106
*gbet*	-151	-182
*gboc*	6	119
*gbok*	3	167
*gby	131	18
*gdag*	42	122
*gde	171	153
*gdeg*	-195	-140
*gdom*	-157	-243
*gdor*	-10	106
*gdun*	178	19
*ged	1	202
*geer*	30	143
*gefa*	-20	-185
*gega*	-110	-113
*gegr*	-121	-184
*gel	-266	-372
*gela*	158	61
*gele*	157	-10
*geln*	-269	-140
*gels*	-203	-147
*gelt*	-173	-190
*gen	73	194
*genc*	-147	-160
*gene*	-159	-179
*genh*	-31	159
*gens*	0	-170
*geny*	-120	-114
*gerb*	175	8
*gerh*	224	71
*geri*	-158	-170
*gern*	-63	-185
*gero*	-120	-110
*gers*	106	-40
*gert*	210	-60
*gese*	-140	-140
*gest*	-218	-180
*geti*	121	-22
*gets*	-32	180
*geva*	113	326
*ghbo*	3	203
*ghed*	-139	-110
*ghin*	293	6
*ghos*	-113	-125
*ght	-60	145
*ghte*	-26	151
*ghtl*	-138	-146
*ghts*	-46	192
*ghur*	-139	-117
*gift*	213	69
*giga*	-153	-139
*gikt*	-176	-211
*gile*	-141	-144
*gin	-249	-252
*ginf*	-130	-174
*gion*	-251	-267
*giou*	-123	-169
*gipa*	308	28
*gis	-243	-210
*gisk*	139	-55
*gisp*	172	130
*git	205	21
*gita*	269	5
*gits*	72	-60
*giva*	-158	-125
*give*	-76	66
*givi*	61	142
*givn*	-172	-197
*gjav*	121	22
*gjor*	34	264
*gkan*	171	50
*gkni*	-133	-175
*gkro*	161	51
*gla	87	180
*glad*	-412	-381
*glan*	126	15
*glar*	-13	-154
*glas*	31	-158
*gled*	170	149
*gler*	-195	-214
*glip*	-153	-122
*glis*	-83	-163
*glod*	239	41
*glom*	-356	-486
*glos*	-255	-206
*glut*	-131	-133
*glyk*	190	4
*gmas*	-178	-189
*gmig*	1	133
*gna	-15	171
*gnal*	-335	-291
*gnan*	-4	-228
*gnar*	-106	90
*gnen*	17	-141
*gnes*	-180	-149
*gnet*	72	-103
*gnid*	-120	-104
*gnin*	-54	-101
*gnis*	-109	-151
*gnt	-164	-94
*gnug*	152	6
*gnyr*	224	22
*goar*	-126	-176
*goch*	-95	-124
*godi*	149	-76
*gods*	148	1
*goes*	-176	-199
*goi	147	8
*goin*	208	243
*golf*	-143	-116
*golv*	258	12
*goma*	20	138
*gome*	177	85
*gomt*	3	219
*gon	-23	152
*gonb*	192	4
*gone*	67	-101
*gonk*	-182	-169
*gonl*	-102	-160
*gont*	67	-167
*good*	-43	117
*goog*	-119	38
*gope*	-178	-177
*gora*	118	172
*gori*	206	12
*gorm*	61	-161
*gorn*	-14	-145
*gors*	-109	-90
*got	163	34
*gpla*	-146	-139
*grab*	110	7
*grac*	-34	132
*grad*	235	65
*graf*	-215	-193
*gral*	-135	-121
*gram*	13	-121
*grar*	172	74
*gras*	257	0
*grat*	-263	-154
*gree*	-127	-136
*greg*	-104	-132
*grek*	-135	-110
*gren*	195	16
*grep*	12	187
*gres*	110	-43
*gret*	-43	-212
*grey*	148	-18
*grie*	-170	-191
*grig*	-201	-178
*gril*	50	-106
*grin*	-207	-235
*gris*	-98	-128
*gron*	29	-175
*grot*	64	-91
*grou*	-170	-189
*grum*	-116	-148
*grun*	246	142
*grup*	-242	-202
*grus*	-195	-147
*gruv*	-196	-226
*gry	2	139
*grym*	190	-27
*gryt*	235	28
*gsam*	96	-83
*gsbl*	153	7
*gsbr*	25	161
*gsde*	-143	-72
*gsel*	-115	-101
*gsfi*	-129	-101
*gsha*	-86	-147
*gshu*	-169	3
*gsju*	-54	-192
*gsko*	-132	-172
*gskv*	-105	-165
*gsky*	8	103
*gsle*	-166	-172
*gsma*	55	-94
*gsme*	156	131
*gsov*	-132	-124
*gspa*	214	75
*gspe*	-16	147
*gsru*	71	136
*gst	166	125
*gsta*	-189	-105
*gste*	86	-58
*gsti*	188	-24
*gstr*	-147	-119
*gstu*	2	122
*gsup*	153	24
*gsva*	-98	-165
*gtar*	27	137
*gtid*	-80	58
*gtra*	117	130
*gubh*	-112	-93
*gud	-142	-151
*gue	43	-108
*gula*	55	-108
*gulb*	108	11
*gult*	-265	-139
*gumi*	-22	-114
*guna*	46	155
*guys*	-166	-172
*gvac*	-95	-72
*gval*	-164	-139
*gvat*	-167	-153
*gver*	99	-58
*gvin*	-141	-117
*gymn*	-208	-179
*haa	37	186
*hab	-48	-156
*hach*	-213	-187
*hack*	-33	-202
*hade*	-206	22
*hag	-149	-95
*hage*	131	165
*hagl*	134	5
*haha*	-415	-494
*hain*	-107	-99
*hair*	183	-9
*haki*	137	216
*hal	164	5
*hala*	37	-106
*hald*	202	168
*hale*	119	-13
*half*	-95	-185
*halg*	173	-6
*halk*	-81	-134
*halo*	-268	-239
*hals*	-33	-179
*halu*	-133	55
*halv*	214	-95
*hand*	135	52
*hane*	14	189
*hang*	211	-25
*hank*	-94	12
*hans*	-16	268
*hapi*	-144	-89
*hapy*	-171	-143
*hara*	-208	-188
*hard*	266	20
*hare*	-194	-66
*harf*	149	-18
*hari*	101	96
*harl*	-164	-159
*harp*	-139	-189
*haru*	-136	-162
*hasn*	190	158
*hast*	4	-111
*hat	-204	-65
*hate*	17	233
*hato*	-145	-113
*hats*	-184	-68
*haus*	-131	-131
*havi*	183	-2
*hbou*	3	203
*hdal*	-95	-124
*head*	-62	-198
*heal*	-110	-147
*heav*	236	144
*heck*	-131	49
*heet*	-165	-129
*heez*	79	-69
*hef	18	135
*hefe*	-177	-203
*hehe*	-168	-152
*heik*	130	17
*heim*	21	-126
*helf*	-104	-115
*helg*	-178	16
*helr*	-23	174
*hels*	-93	99
*helv*	-156	-15
*hem	-107	60
*heml*	-46	212
*hemo*	108	-68
*hems*	-123	-229
*hemt*	43	125
*hen	-105	7
*hene*	73	264
*heng*	307	4
*heni*	188	192
*henk*	289	16
*hera*	97	64
*herp*	-166	-184
*hers*	-158	-174
*hery*	-168	-129
*hese*	-101	-146
*hest*	377	91
*het	-118	-120
*heta*	114	-23
*heti*	-145	23
*hetk*	8	168
*hets*	-201	-203
*hewn*	102	17
*hey	-97	141
*hfra*	112	-3
*hick*	-353	-345
*hicu*	-116	-98
*hide*	2	164
*high*	254	158
*hiki*	152	12
*hile*	-115	-42
*hili*	-128	-139
*hils*	209	24
*hims*	117	207
*hine*	299	145
*hing*	138	134
*hink*	132	324
*hipl*	-149	-155
*hit	-121	-91
*hita*	193	287
*hite*	203	30
*hiti*	-11	101
*hits*	29	232
*hive*	259	14
*hjar*	98	-179
*hjul*	108	-7
*hkai*	5	159
*hkas*	8	129
*hkin*	197	24
*hma	14	-112
*hock*	132	-112
*hoea*	-126	-118
*hoft*	-179	-284
*hoge*	132	-126
*hogr*	124	-56
*hoki*	251	11
*hokl*	-174	-179
*hold*	197	3
*hole*	49	-120
*hona*	-169	-158
*hone*	9	236
*hono*	167	190
*hop	175	169
*hopa*	42	256
*hope*	-70	81
*hopl*	7	102
*horm*	-187	-140
*hort*	-54	-165
*host*	-137	-239
*hot	-29	-155
*hota*	-152	109
*hotr*	-144	-123
*houg*	-49	161
*houl*	-115	-213
*hour*	134	44
*hous*	71	-68
*hout*	173	197
*hove*	-199	-92
*hovs*	-27	114
*hrea*	127	151
*hree*	-223	-255
*hrim*	164	24
*hrob*	-146	-150
*hrou*	217	112
*hset*	118	26
*hsot*	-117	-111
*htak*	200	31
*hter*	-74	137
*htly*	-138	-146
*hts	-46	192
*hude*	174	76
*hudl*	-149	-150
*hudt*	-133	-122
*hug	209	15
*huga*	9	263
*huge*	279	168
*hugi*	144	-24
*hugo*	79	-143
*hule*	100	-4
*huma*	3	144
*humi*	-181	-161
*humo*	-40	70
*hung*	-201	-178
*hunt*	141	60
*huon*	-151	-58
*hurs*	-188	-180
*hurt*	23	215
*hus	-163	-97
*husb*	95	163
*huse*	-95	170
*hute*	-114	-114
*hutr*	261	-19
*huul*	140	15
*huut*	-4	203
*huve*	98	-104
*huvu*	134	-1
*hydr*	-94	-119
*hyfs*	-168	-144
*hyla*	-134	-146
*hypa*	-5	154
*hype*	-208	-205
*hyva*	-88	121
*hyvi*	-199	-194
*iabe*	37	-180
*iaga*	-114	-110
*iak	178	45
*ial	-169	-77
*ialy*	246	103
*ian	-110	-33
*ianc*	-138	-137
*iand*	-130	-30
*ianf*	206	52
*iani*	-41	75
*iapi*	154	15
*iar	-288	-308
*iare*	-249	-260
*iarh*	-169	-172
*iari*	-155	-143
*ias	111	-51
*iasi*	-146	-131
*iast*	-150	-139
*iate*	-147	-156
*ibio*	64	-87
*ibla*	-153	7
*ibro*	-143	-143
*ibs	94	-68
*ibup*	-184	-151
*ices*	4	190
*icha*	136	144
*ickb*	-112	-110
*icki*	-42	-139
*ickl*	-186	-189
*ickn*	-144	-188
*icko*	-115	-6
*ickv*	-81	42
*icle*	155	21
*icol*	-140	-132
*icor*	-180	-177
*ics	-133	-168
*icta*	-128	-125
*ictu*	-7	140
*icup*	-116	-98
*ida	-200	-158
*idag*	182	167
*idal*	-28	207
*idan*	141	-96
*idar*	183	4
*iday*	-48	146
*ide	141	159
*iden*	-135	-106
*ider*	-263	-233
*idet*	71	-78
*idge*	-78	127
*idgn*	104	46
*idit*	132	-83
*idja*	183	24
*idn	119	124
*idos*	162	11
*idra*	-209	-223
*ids	-240	-72
*idsb*	32	136
*idsf*	-121	-153
*idsk*	116	26
*idso*	-122	-118
*idva*	-135	-143
*idyk*	-153	-171
*ied	-187	-64
*iefi*	-176	-171
*iehe*	82	196
*iela*	90	-87
*iele*	86	124
*ieli*	232	103
*ielt*	-11	101
*ien	-118	-172
*iend*	199	231
*ieni*	-212	-277
*iens*	135	28
*ient*	138	74
*ier	-144	-15
*ierc*	-80	-108
*iet	-207	-208
*iete*	-149	-153
*ieti*	-138	-167
*ievi*	-107	-115
*ifa	-137	-139
*ifal*	-70	170
*ifat*	151	13
*ifer*	-127	-133
*ifi	-23	-101
*ific*	-143	-140
*ifra*	158	56
*ifre*	162	140
*ifro*	-129	-161
*ift	89	-84
*ifta*	143	300
*ifte*	111	-47
*ifti*	-165	-202
*iftn*	88	-114
*igbe*	-124	-106
*ige	-85	73
*iger*	157	-21
*igh	248	112
*ighb*	3	203
*ight*	-46	140
*igra*	-97	-149
*igri*	-86	-109
*igsf*	-129	-101
*ihag*	-135	-74
*ihal*	-67	-161
*ihan*	118	-133
*ihja*	-189	-95
*ihop*	172	219
*iika*	117	2
*iiks*	2	161
*iilt*	42	249
*iin	16	157
*iina*	0	116
*iing*	-150	-150
*iito*	-143	-139
*ijan*	-175	-165
*ika	288	233
*ikaa*	117	2
*ikai*	147	11
*ikar*	70	185
*ikea*	203	20
*ikel*	141	21
*iken*	-128	-53
*iki	23	69
*ikit*	80	-61
*ikli*	-206	-195
*iklo*	-147	-145
*ikna*	-10	-113
*ikor*	-225	-310
*ikot*	49	-116
*ikpi*	195	3
*ikri*	-2	100
*iksi*	114	140
*ikso*	180	117
*ikt	-158	-217
*ikta*	-74	134
*iktn*	-121	-124
*ikto*	-235	-234
*ikts*	-233	-182
*ikva*	165	276
*ila	233	130
*ilad*	59	-114
*ilal*	247	126
*ilan*	7	-137
*ilar*	100	280
*ilas*	104	151
*ilat*	172	8
*ilbu*	126	-35
*ilda*	-110	-150
*ilde*	79	277
*ildn*	-164	-145
*ildo*	-81	86
*ile	129	145
*ileb*	167	120
*ilee*	134	158
*ilen*	191	178
*ilep*	64	-159
*iles*	-113	-90
*ilet*	160	94
*ilfi*	-155	-156
*ilig*	-127	-162
*ilin*	-87	-175
*ilja*	-176	-44
*ilje*	-65	116
*ilka*	-143	33
*ilke*	-155	77
*ilko*	-172	-168
*ilm	-309	-257
*ilma*	166	254
*ilme*	-170	-116
*ilna*	-168	-76
*ilny*	30	124
*ilo	-184	-42
*ilol*	145	-4
*ilop*	104	-16
*ilra*	-16	129
*ils	199	321
*ilsa*	-42	92
*ilse*	-116	-147
*ilsk*	-207	-110
*ilsv*	-67	-88
*ilt	-136	-178
*ilta*	-127	-46
*ilte*	-1	199
*ima	139	12
*imad*	195	27
*imak*	-137	-216
*imar*	130	-107
*imat*	200	-45
*ime	209	74
*imee*	-207	-112
*imel*	126	-57
*imfa*	188	6
*imig*	208	55
*imla*	-132	-149
*imle*	138	176
*imli*	133	-4
*imni*	-90	-136
*imoa*	5	177
*imor*	-65	101
*imp	191	-20
*impl*	-130	-116
*impu*	-8	158
*imra*	142	71
*imse*	117	207
*imsk*	-129	-161
*ina	-84	144
*inaa*	175	122
*inal*	-179	-147
*inan*	31	237
*inar*	-435	-340
*inas*	221	376
*ince*	-62	-263
*inda*	161	-63
*inde*	-122	-105
*indf*	-194	-197
*indi*	121	-75
*indl*	-16	-123
*indo*	143	-12
*indr*	185	64
*indt*	-159	-166
*ine	-312	-405
*ined*	-82	86
*inei*	130	-4
*inel*	-206	-182
*inen*	-145	-170
*ines*	-219	-229
*infa*	171	-101
*infe*	87	-120
*infl*	-56	-246
*info*	-337	-348
*infr*	-98	-74
*ing	50	-124
*ingd*	100	233
*ingi*	-194	-191
*ingj*	121	22
*ingm*	-178	-189
*ingo*	-169	-82
*ingr*	77	-66
*ings*	-147	-47
*ingv*	-146	-122
*inic*	-122	-151
*inig*	117	-23
*inis*	162	29
*init*	-251	-254
*injo*	202	77
*inju*	273	74
*inka*	25	-135
*inke*	176	177
*inki*	-161	61
*inkl*	154	-17
*inko*	-50	-204
*inks*	-59	211
*inla*	-191	98
*inli*	-173	-112
*inoj*	-124	-36
*inon*	165	-3
*inop*	161	14
*inos*	-141	-160
*inpa*	193	28
*inpe*	124	-95
*inpl*	-96	-186
*inpr*	-114	-132
*inpu*	-126	-160
*ins	-310	-112
*insj*	253	52
*insk*	-175	-185
*inso*	-166	-123
*insu*	175	67
*inta*	234	-53
*intb*	-143	-138
*intr*	-227	-239
*inty*	-294	-302
*inua*	20	316
*inut*	173	12
*inuu*	180	2
*inva*	75	-74
*iny	-186	-177
*ioar*	-205	-157
*iod	-140	-162
*iolo*	-110	-143
*iona*	-183	-181
*iond*	165	49
*ione*	-117	-144
*ions*	-103	32
*ioti*	64	-87
*ioxi*	-117	-88
*ipa	115	258
*ipac*	-109	-124
*ipad*	143	-16
*ipan*	292	100
*ipar*	102	-90
*ipen*	123	-101
*iper*	163	212
*ipla*	-149	-155
*ipli*	138	-20
*ipre*	-190	-252
*ips	-145	-329
*ipse*	-125	-117
*ipsv*	-110	-118
*ipt	-33	155
*ipta*	-224	-160
*ipte*	-122	-180
*ipti*	-151	-65
*ipu	273	17
*iqui*	127	-80
*ira	-216	-107
*irad*	211	43
*iral*	-98	-178
*irar*	240	163
*ired*	-173	-54
*irek*	-139	-71
*irig*	198	21
*irin*	-116	-148
*irit*	-175	-239
*iriz*	-48	-125
*irje*	-8	164
*irni*	-123	-111
*iron*	-184	-174
*irs	82	187
*irta*	-152	-150
*irti*	159	-12
*isa	79	-36
*isad*	123	106
*isar*	-78	-168
*isat*	149	-12
*isch*	-77	-182
*isco*	-70	87
*isda*	-99	-211
*isdo*	-197	-174
*ise	-63	-206
*ised*	-164	-160
*isel*	195	31
*isen*	134	138
*iser*	-163	-167
*ises*	241	305
*iset*	-298	-317
*isfo*	-126	-166
*ish	142	130
*isha*	-73	97
*isi	107	110
*isid*	-2	220
*isit*	-197	-207
*iske*	-266	-286
*iskm*	102	-106
*isko*	-15	222
*isku*	-146	-142
*isla*	-6	-169
*isly*	-31	118
*ism	119	9
*isno*	-121	-117
*isnt*	231	180
*ison*	278	36
*ispa*	-93	63
*ispe*	12	149
*ispo*	-4	151
*ispr*	145	59
*ist	-52	-154
*isto*	132	121
*istr*	-88	119
*ists*	4	137
*istu*	162	-124
*ita	190	65
*itad*	167	203
*itam*	-131	-164
*itar*	0	159
*itat*	82	156
*itch*	-250	-240
*ite	-160	-203
*itel*	-185	-161
*iter*	138	95
*ites*	-173	-160
*itet*	108	-64
*itgt*	129	-4
*itha*	-119	-99
*itho*	193	163
*iti	-176	-45
*itia*	-55	96
*itin*	63	25
*itio*	55	104
*itis*	-145	-172
*itit*	170	1
*ito	-110	-92
*itro*	123	-127
*its	75	115
*itse*	-107	223
*itus*	-251	-254
*itvi*	221	53
*ityr*	233	45
*ium	-199	-67
*ius	-99	-130
*iutb*	-128	-107
*ivaa*	-39	149
*ivag*	138	22
*ivan*	170	153
*ivar*	-107	9
*ivas*	-204	-206
*ive	145	104
*ived*	-147	-151
*ives*	154	108
*ivet*	-102	77
*ivfo*	26	176
*ivhu*	109	-75
*ivil*	-120	-152
*ivin*	-116	24
*ivit*	-4	148
*ivja*	-118	-95
*ivlo*	232	8
*ivme*	-208	-184
*ivmo*	139	-18
*ivni*	-148	-37
*ivon*	72	136
*ivr	170	35
*ivra*	-36	191
*ivs	-158	-178
*ivsf*	-144	-167
*ivsk*	102	-53
*ivst*	-123	-136
*iwi	176	12
*ixat*	9	187
*ixt	165	76
*ixta*	110	-79
*ixtr*	94	-46
*ixts*	-113	-104
*iza	-243	-201
*izan*	-142	-137
*izin*	-48	-125
*izur*	54	-103
*izy	-55	-162
*jaah*	11	160
*jack*	-131	-142
*jad	48	150
*jafs*	-124	-86
*jaga*	-145	-17
*jaks*	98	157
*jal	-318	-217
*jala*	-170	-239
*jalt*	155	-44
*jalv*	-9	154
*jamn*	9	-129
*jamr*	129	-3
*jamt*	-268	-196
*jan	-19	-99
*jana*	21	162
*jani*	197	11
*jans*	-6	106
*jant*	-190	-174
*jar	-31	-186
*jara*	203	67
*jarn*	-83	-114
*jart*	52	-205
*jat	30	232
*jata*	-93	-135
*jate*	203	205
*javi*	-164	-150
*javu*	89	276
*jayk*	170	-14
*jden*	-136	-83
*jder*	-198	-245
*jeda*	21	114
*jeet*	-10	145
*jeje*	178	61
*jeko*	91	-25
*jeks*	-157	-118
*jelv*	28	167
*jeni*	-14	154
*jer	-94	97
*jerk*	105	-9
*jern*	13	161
*jesu*	-23	139
*jet	-2	148
*jig	-146	-154
*jkar*	13	163
*jken*	175	120
*jkva*	80	125
*jnin*	-104	-183
*job	-167	-41
*joba*	-112	-108
*jobi*	-113	-151
*jock*	165	38
*jodt*	-111	-108
*jog	24	193
*joka*	-38	111
*jokm*	-205	-198
*jol	-194	-254
*jole*	-1	171
*jolk*	-273	-273
*jone*	152	50
*jonk*	34	-118
*jord*	101	168
*jork*	-167	-216
*jort*	120	211
*josj*	-119	-93
*jotk*	8	138
*jour*	-261	-185
*jpa	-77	45
*jpad*	-117	-106
*jpat*	-5	184
*jreg*	-100	-72
*jsar*	-19	-124
*jsel*	-79	42
*jset*	-32	-144
*juar*	-181	-169
*jud	205	65
*jude*	-165	-112
*jugi*	2	139
*juic*	7	-112
*juk	72	-151
*juka*	-141	-262
*jukd*	-147	-124
*jukh*	-146	-12
*juki*	-195	-229
*jukr*	-137	-135
*jukv*	-209	-227
*jula*	-48	113
*julb*	-142	-123
*jule*	20	167
*jumb*	137	2
*jumi*	-207	-163
*jums*	0	-128
*jund*	-16	153
*juni*	-36	103
*junk*	246	-16
*jupa*	52	203
*jupt*	97	-81
*jur	-117	-38
*jura*	104	33
*jure*	175	206
*jurj*	-128	-117
*jurs*	-194	-248
*jus	108	-84
*juse*	69	-41
*jusl*	-166	-158
*juta*	62	349
*jutb*	-119	-110
*jute*	168	-126
*juto*	107	-32
*juts*	-283	-289
*kaa	153	255
*kaan*	166	267
*kaat*	149	-7
*kab	-114	-113
*kabe*	161	16
*kada*	227	226
*kade*	-130	84
*kadk*	153	16
*kado*	-42	-160
*kafe*	31	-212
*kaft*	107	193
*kag	-178	-142
*kage*	-138	-141
*kaik*	-55	87
*kail*	73	166
*kaje*	-13	144
*kaka*	132	-17
*kake*	190	10
*kakn*	41	-78
*kako*	-175	-125
*kal	163	174
*kalj*	172	59
*kalk*	151	7
*kalo*	-133	-115
*kalr*	216	15
*kals*	222	35
*kalt*	-9	-132
*kalv*	-156	-154
*kame*	-38	89
*kami*	258	99
*kams*	9	105
*kamt*	-178	-30
*kana*	119	175
*kand*	187	133
*kang*	-196	-202
*kani*	-227	-174
*kans*	232	14
*kant*	65	-99
*kany*	25	-120
*kapa*	250	16
*kape*	109	133
*kapl*	-138	-78
*kaps*	28	-122
*kara*	-165	51
*karb*	26	165
*kard*	-115	-129
*kare*	-148	-75
*kari*	-58	117
*karm*	-189	-287
*karo*	-147	-147
*kars*	16	52
*kart*	209	156
*karv*	-7	138
*kas	34	114
*kasa*	-259	-248
*kask*	150	203
*kast*	97	215
*kasv*	182	3
*kat	155	141
*kate*	-175	-151
*kati*	9	196
*kato*	158	-6
*katr*	-121	-134
*katu*	113	17
*kaud*	145	10
*kaus*	267	56
*kav	-224	-211
*kava*	144	-29
*kave*	-151	-247
*kavs*	-250	-280
*kay	-155	-63
*kbik*	-112	-110
*kbja*	1	153
*kbla*	60	325
*kbor*	146	33
*kbra*	94	-41
*kdam*	171	11
*kdom*	-147	-124
*kdyk*	-118	-128
*kea	334	26
*keaa*	125	13
*ked	62	225
*kede*	-2	109
*keds*	-23	216
*keen*	-226	-193
*keep*	129	269
*keer*	-171	-117
*keet*	13	204
*kefu*	18	116
*kej	-92	-206
*kejs*	-145	-170
*kekv*	-112	-108
*kela*	-88	-100
*kele*	128	80
*kelo*	152	130
*kels*	273	2
*keme*	-79	-119
*kemi*	122	-88
*kenb*	98	172
*kene*	134	94
*keos*	-122	-121
*kepr*	-148	-140
*kerb*	-125	-93
*kerh*	-164	-82
*keri*	142	9
*kern*	292	17
*kers*	131	-2
*kesp*	7	130
*kete*	-220	-144
*keto*	329	81
*kets*	169	101
*keva*	-137	26
*key	-206	-208
*keyn*	-68	-123
*keyp*	150	45
*keys*	-11	122
*kfac*	-22	145
*kfla*	137	36
*kfor*	144	48
*kfos*	130	13
*kful*	-131	-120
*kfyl*	-14	-133
*kgra*	198	27
*khet*	152	10
*khus*	-146	-12
*khuv*	162	30
*kia	229	-8
*kici*	-155	-142
*kick*	61	134
*kid	-158	-132
*kido*	-168	-208
*kids*	-133	26
*kidt*	-148	-140
*kiel*	115	-62
*kift*	-206	-203
*kig	-77	-182
*kiga*	183	16
*kigh*	-151	-136
*kiit*	-143	-139
*kikn*	177	15
*kila*	25	320
*kile*	70	186
*kili*	-179	-237
*kilo*	-209	-74
*kin	203	-83
*kina*	206	29
*kine*	81	-125
*kint*	-210	-258
*kiny*	-115	-88
*kipu*	294	21
*kiru*	-64	-150
*kis	-164	-62
*kisa*	47	-121
*kise*	-148	-219
*kisl*	-164	-179
*kisn*	-121	-117
*kit	159	167
*kite*	13	135
*kitg*	129	-4
*kito*	-96	-149
*kiva*	76	189
*kiwi*	176	12
*kjor*	151	-44
*klag*	73	-70
*klam*	190	-156
*klar*	59	190
*klas*	-256	-104
*klat*	153	34
*kle	-67	-155
*kleb*	-102	-78
*klen*	-104	-100
*klia*	-262	-291
*klim*	-172	-274
*klin*	119	169
*klip*	148	-34
*kliv*	13	109
*klon*	-173	-170
*klor*	111	-17
*klos*	-202	-163
*klub*	140	57
*klum*	200	101
*klun*	-282	-244
*kly	-178	-184
*klyv*	205	-14
*kmas*	-49	-158
*kmed*	213	13
*kmok*	-205	-198
*kna	190	276
*knac*	-143	-102
*knal*	268	48
*knan*	-281	-367
*knap*	235	72
*knav*	-192	-203
*knee*	-235	-235
*knic*	153	7
*knif*	-104	49
*knik*	-180	-183
*knip*	-202	-212
*knol*	-240	-255
*knot*	-204	-131
*know*	-41	139
*knuf*	-35	210
*knut*	46	166
*knyt*	163	126
*koch*	112	-3
*kock*	-123	-102
*kode*	-12	161
*koer*	-109	-108
*kogs*	-11	113
*koho*	152	81
*koi	142	16
*koj	-104	15
*koja*	6	-118
*koka*	345	118
*kokh*	152	10
*koko*	232	162
*kol	122	-83
*kold*	-20	-129
*kole*	-242	-198
*kolg*	144	19
*koli*	-207	-205
*kolj*	71	-81
*kolk*	-194	-190
*kolm*	107	-121
*kolo*	27	-111
*kolt*	-189	-137
*kolv*	-136	-137
*koma*	138	97
*kome*	108	92
*komu*	-262	-259
*konc*	-133	-141
*kond*	-279	-239
*kong*	34	151
*konk*	36	193
*konl*	55	141
*kono*	-173	-177
*konv*	91	-25
*kopa*	-212	-187
*kope*	115	-130
*kopo*	-233	-217
*kopt*	9	177
*kora*	52	167
*kord*	124	-80
*korg*	125	-3
*kori*	172	41
*kork*	-218	-200
*korn*	-33	107
*korp*	-159	-158
*korv*	24	-161
*kos	-230	-274
*kose*	-155	-137
*kosn*	39	119
*kost*	-163	-230
*kot	-60	-178
*kota*	163	2
*kote*	-32	-218
*koti*	-62	92
*kotn*	-125	-153
*kots*	143	101
*kotu*	-175	-160
*koul*	-210	-205
*kour*	126	-25
*kout*	-148	-139
*kov	144	24
*kova*	259	71
*koys*	0	116
*kpan*	-3	236
*kpis*	195	3
*kpre*	-184	-130
*krac*	-90	-105
*krad*	-96	-117
*krai*	-128	-123
*kraj*	-142	-171
*krak*	-3	-123
*kram*	118	-91
*kran*	-187	-109
*krap*	-241	-116
*kras*	-166	-218
*krat*	-263	-173
*kred*	35	156
*kres*	-137	-135
*kret*	-174	-140
*krid*	116	26
*krig*	-234	-249
*krik*	-14	142
*krin*	68	117
*kris*	-31	-120
*krit*	-28	-163
*krmp*	112	0
*kroc*	126	4
*krod*	233	50
*krog*	-69	84
*krok*	-175	-86
*kron*	-180	-14
*kros*	-153	-140
*krot*	174	-37
*krub*	-169	-154
*kruk*	-190	-56
*krum*	199	5
*krup*	-66	-144
*kryc*	-162	-203
*krys*	267	124
*ksa	192	141
*ksac*	-144	-99
*ksal*	-174	-179
*ksbo*	97	184
*ksed*	-109	-124
*ksem*	-343	-330
*ksen*	38	-138
*ksfl*	-84	-128
*ksgo*	151	63
*ksii*	-12	112
*ksju*	-266	-240
*kska*	184	16
*ksko*	-159	-45
*ksla*	-165	-193
*kslu*	-140	-136
*ksod*	144	28
*kspa*	-220	-221
*kspr*	-111	-88
*kste*	196	43
*ksti*	-77	-137
*ksto*	-162	-100
*ksty*	145	-2
*ksun*	-107	-116
*ksva*	175	24
*ktab*	163	48
*ktag*	-79	-105
*ktan*	270	23
*ktar*	41	-147
*ktat*	-120	18
*ktba*	299	35
*kte	201	138
*kter*	-147	-77
*ktes*	-67	-119
*ktfo*	-73	54
*ktio*	-119	-170
*ktis*	191	135
*ktkr*	-169	-162
*ktla*	-108	-104
*ktne*	-121	-124
*ktol*	137	13
*ktos*	-176	-140
*kts	2	-134
*ktsk*	-151	-127
*ktsm*	-164	-154
*ktso*	-113	-107
*ktul*	-127	-117
*ktur*	-53	-190
*ktyg*	-71	106
*kude*	-114	113
*kula*	105	33
*kum	203	7
*kuma*	130	4
*kumi*	155	7
*kun	-190	-190
*kuna*	-106	-177
*kung*	-58	62
*kuno*	169	13
*kuol*	-107	102
*kura*	-339	-382
*kure*	216	-16
*kuri*	219	195
*kurk*	113	-35
*kurs*	-182	-38
*kusi*	-122	-20
*kut	150	-51
*kute*	-224	-121
*kuti*	-249	-224
*kutv*	-94	-94
*kuu	133	22
*kuul*	-41	171
*kuum*	283	23
*kuve*	13	123
*kvad*	-116	-123
*kval*	34	212
*kvan*	26	96
*kvar*	166	126
*kvav*	151	4
*kvax*	-95	8
*kved*	239	30
*kvit*	19	179
*kyd	-51	67
*kyda*	7	152
*kyde*	-155	-133
*kyds*	-143	-201
*kyla*	-303	-194
*kyle*	-188	-85
*kylm*	142	-15
*kyln*	-160	-287
*kynd*	212	76
*kyrk*	-152	-202
*kysi*	137	22
*laa	71	218
*laak*	151	67
*laba*	-227	-183
*labo*	-132	-116
*labs*	110	-5
*lace*	-75	112
*lack*	78	-188
*lad	-429	-105
*lada*	-236	-103
*lade*	163	102
*ladi*	-153	-176
*ladj*	-189	-179
*ladr*	124	8
*ladu*	135	3
*lag	-3	-120
*lagd*	-169	-97
*lagm*	1	133
*lagn*	-73	-178
*lago*	19	-97
*lagr*	2	-121
*lags*	-204	-138
*lak	-2	140
*laka*	-337	-268
*lake*	-52	-195
*lakr*	-151	-154
*lakt*	-142	-163
*lale*	-116	-104
*lalt*	-6	124
*lalu*	186	20
*lam	73	-88
*lamd*	219	-50
*lamf*	-111	-112
*lamn*	-210	25
*lamp*	180	71
*lamt*	291	7
*lamy*	-41	-210
*lanb*	-223	-198
*lanc*	94	-48
*lane*	1	180
*lanf*	-102	-103
*lang*	-59	144
*lani*	-182	-62
*lank*	-7	-158
*lano*	-145	-139
*lans*	143	-70
*lanz*	8	103
*laog*	34	143
*lap	251	32
*lapa*	188	92
*lape*	-177	-91
*lapn*	-36	-185
*laps*	406	183
*lara*	-253	-25
*larb*	201	14
*lare*	160	185
*lark*	-138	-173
*larm*	29	-201
*larn*	-115	-72
*laro*	258	2
*lart*	181	340
*larv*	149	-41
*lasb*	102	-67
*lasi*	-215	-205
*lask*	145	149
*lasn*	-118	-3
*laso*	-141	-205
*lasp*	127	-11
*lasr*	-8	-151
*last*	-168	-23
*lasy*	95	148
*lat	78	199
*late*	-221	-163
*latf*	6	142
*lati*	-135	12
*lato*	-36	-275
*laug*	-245	-186
*lava*	-142	-134
*lavi*	202	-31
*laxa*	19	108
*laxi*	148	-30
*laxo*	-182	-165
*lay	-116	-124
*layi*	-199	-186
*lban*	-124	-7
*lbat*	-109	-89
*lben*	-48	-158
*lble*	108	11
*lbor*	-196	-165
*lbow*	-187	-189
*lbra*	-79	-135
*lbud*	126	-35
*lcoh*	-134	-144
*lda	106	189
*ldar*	-108	-112
*ldat*	202	151
*lde	-43	-198
*ldel*	158	54
*ldig*	170	128
*ldio*	-117	-88
*ldju*	167	16
*ldo	13	147
*ldoe*	133	14
*ldor*	-158	-132
*ldsk*	170	12
*ldta*	-44	191
*lea	-235	-230
*leac*	188	14
*leak*	150	102
*leal*	147	55
*lean*	78	151
*leav*	-7	173
*leba*	-102	-78
*lebr*	167	120
*leda*	-65	52
*ledi*	-136	-178
*ledn*	114	210
*leds*	-372	-428
*ledv*	-228	-204
*lee	134	217
*lefo*	-85	30
*lego*	-107	-162
*legs*	165	-123
*lek	271	30
*leka*	-65	52
*leke*	-288	-158
*leks*	-1	-124
*lels*	-350	-347
*lem	-151	-50
*leme*	-53	56
*lena*	-202	-140
*leng*	152	16
*leph*	146	-1
*leps*	48	-174
*lerg*	-15	-261
*leri*	-143	-189
*lern*	138	52
*lers*	-121	-177
*lesa*	4	127
*lese*	-159	-150
*lest*	-261	-270
*leta*	81	211
*lete*	207	148
*lets*	-121	46
*leuk*	128	-60
*lev	-47	113
*leva*	-32	260
*leve*	14	98
*levt*	-12	131
*levx*	-107	-104
*lexi*	-169	-154
*lfeb*	-128	-139
*lfen*	-136	-96
*lfin*	-155	-156
*lfli*	126	14
*lfre*	-130	-127
*lfru*	130	18
*lgar*	196	27
*lgen*	-88	77
*lger*	-125	-160
*lgif*	353	44
*lgkr*	161	51
*lgol*	217	2
*lgro*	131	26
*lgst*	82	121
*lhel*	-104	-171
*lian*	-211	-181
*liar*	-294	-313
*lice*	-117	-164
*lich*	133	-4
*life*	169	159
*lig	-106	-101
*liho*	90	250
*liik*	117	2
*lik	-134	-249
*lika*	-41	151
*likt*	-215	-160
*lila*	263	107
*lile*	232	203
*lilf*	-155	-156
*lilt*	-241	-282
*lima*	-110	-254
*limp*	92	-87
*limr*	210	26
*lina*	145	199
*lind*	63	-161
*ling*	121	21
*link*	178	-36
*linl*	-18	133
*linp*	112	-113
*lins*	-256	-242
*lint*	19	172
*lipa*	110	205
*lipe*	48	223
*lips*	185	7
*liqu*	127	-80
*lir	122	128
*lise*	41	262
*lish*	-79	-162
*lisi*	6	170
*list*	-284	-228
*lit	190	281
*lita*	109	62
*lite*	-129	-232
*lium*	87	26
*liva*	-184	-38
*live*	-16	140
*livf*	26	176
*livl*	234	23
*livm*	139	-18
*livr*	-36	191
*livs*	-143	-171
*livt*	-126	8
*lixt*	159	-99
*lja	-91	-131
*ljan*	199	119
*ljek*	91	-25
*ljer*	-101	135
*ljet*	9	170
*ljni*	-87	-156
*ljog*	24	193
*ljon*	175	24
*ljt	151	18
*ljud*	90	-76
*ljug*	2	139
*ljum*	0	-128
*ljus*	119	-84
*lkaa*	41	210
*lkad*	-81	-148
*lkan*	177	40
*lken*	-193	13
*lket*	-68	141
*lkic*	-155	-142
*lkil*	168	-14
*lknu*	-147	-124
*lko	-113	-134
*lkoe*	-109	-108
*lkoh*	152	81
*lkoi*	220	19
*lkoj*	197	11
*lkom*	-173	-153
*lkon*	42	162
*lkra*	-127	-221
*lks	174	62
*lksa*	-136	-125
*lksk*	-131	-120
*lkst*	-162	-100
*lkur*	-172	-160
*lmad*	2	167
*lmak*	-12	-120
*lman*	-47	144
*lmar*	134	225
*lmas*	147	-2
*lmic*	-128	-123
*lmii*	146	166
*lmon*	150	-73
*lmor*	-151	-164
*lna	-245	-124
*lnac*	-149	-142
*lnar*	351	80
*lnin*	-106	-171
*lnyc*	30	124
*loat*	-205	-204
*lod	194	-49
*loda*	-103	-147
*lode*	163	-22
*lodf*	103	-115
*lodg*	-189	-214
*lodh*	198	51
*lodk*	-142	-96
*lodn*	-47	-233
*lodp*	-334	-362
*lods*	-149	-211
*lodt*	-50	-124
*lodv*	-205	-198
*log	-152	-94
*loga*	-194	-173
*logi*	-174	-201
*logo*	-161	-173
*loja*	214	150
*lojd*	-120	-135
*loje*	-157	-118
*lojr*	-100	-72
*loju*	-219	-197
*lol	-160	-137
*lolo*	165	14
*loly*	240	-51
*lom	-156	-153
*lomb*	-190	-178
*lomd*	-147	-251
*lome*	-281	-348
*lomk*	-275	-262
*lomt*	-172	-209
*lon	-205	-72
*lona*	-87	-102
*lone*	-113	58
*lont*	-154	-163
*lood*	102	-126
*loor*	170	-108
*lopa*	-162	-160
*lopn*	-159	-152
*lopr*	-194	-182
*lops*	129	-29
*lopu*	144	170
*lopy*	222	19
*lor	-211	-245
*lora*	-102	141
*lord*	-86	80
*lorg*	188	18
*lori*	154	110
*lorn*	-207	-144
*los	163	-85
*losa*	156	139
*losh*	-124	-87
*losi*	253	129
*losn*	-252	-147
*lot	316	97
*lots*	247	46
*lova*	110	173
*lowe*	-41	-208
*loxi*	105	-21
*loxo*	-106	-104
*lpa	-108	50
*lpen*	-240	-137
*lper*	-237	-68
*lpil*	-147	-113
*lpip*	146	33
*lpme*	-218	-177
*lpom*	13	126
*lpot*	-1	115
*lpr	43	145
*lpro*	-152	-155
*lps	-184	-89
*lpt	36	-57
*lpte*	-119	-174
*lra	129	47
*lrac*	-16	129
*lrad*	-127	-145
*lrar*	121	-53
*lre	-23	174
*lret*	-123	-132
*lrik*	-8	-112
*lsa	165	205
*lsad*	309	203
*lsam*	-42	92
*lsbr*	-198	-246
*lsdu*	73	-78
*lsee*	151	51
*lsem*	-243	-221
*lsen*	131	-30
*lser*	234	56
*lsfr*	-126	-93
*lshu*	177	50
*lsin*	78	-55
*lska*	-303	-158
*lsla*	-180	-178
*lsma*	176	24
*lsoa*	-134	-162
*lsoc*	-52	-152
*lsoi*	-84	-104
*lsok*	-197	-201
*lsop*	-103	-106
*lspe*	-122	-205
*lspo*	-210	-231
*lst	-84	109
*lsta*	-72	-158
*lste*	-228	-215
*lsto*	-101	46
*lstr*	63	-80
*lsty*	88	-39
*lsva*	180	-24
*lsve*	246	33
*lsvi*	-67	-88
*lta	130	136
*ltaa*	175	112
*ltab*	-109	-121
*ltad*	112	6
*ltag*	-7	173
*ltak*	-11	104
*ltan*	-144	8
*ltar*	-239	-231
*lte	252	182
*lted*	9	126
*ltel*	34	224
*ltet*	89	141
*lth	-146	-147
*lthe*	-210	-210
*ltid*	-161	4
*ltih*	131	168
*lto	137	-43
*ltra*	-267	-289
*ltro*	-272	-257
*lts	-88	34
*ltsa*	-68	-201
*ltur*	146	-27
*lua	1	190
*luai*	-206	-104
*lubs*	147	7
*luck*	-196	-93
*ludi*	195	-5
*ludr*	255	-35
*lue	160	-55
*luen*	-241	-263
*luft*	305	-88
*luga*	-190	-245
*luge*	-165	-182
*lugn*	-120	-27
*lugs*	190	19
*lukt*	67	-121
*lule*	-235	-230
*lump*	165	12
*lunc*	161	-93
*lung*	138	-158
*lunk*	-282	-244
*lups*	-134	-151
*lura*	-120	-135
*lury*	163	31
*lusa*	-73	-184
*lust*	73	101
*lut	-230	-201
*luta*	50	171
*lutc*	135	9
*luul*	7	164
*lux	-132	-118
*lva	171	36
*lvag*	-164	-124
*lvan*	-209	-247
*lvar*	-178	-41
*lve	-94	-110
*lved*	-77	-171
*lvet*	278	51
*lvfo*	-199	-192
*lvik*	188	31
*lvmo*	-149	-17
*lvsk*	-195	-197
*lvte*	-142	-156
*lvti*	228	54
*lyck*	197	190
*lyda*	63	131
*lyft*	-27	-183
*lyg	-144	-120
*lyga*	-97	21
*lyge*	-119	-203
*lygp*	-146	-139
*lygr*	107	-85
*lyho*	-119	-137
*lyko*	190	4
*lysn*	10	99
*lysp*	154	23
*lyst*	-104	-84
*lyta*	-247	-218
*lyte*	-157	-210
*lyve*	211	-10
*lyvn*	-110	-93
*maan*	255	9
*mack*	-155	-153
*macy*	-130	-166
*mad	184	67
*mada*	-151	-140
*madr*	-103	42
*mage*	78	-74
*magk*	-175	-107
*magm*	144	0
*mago*	-7	-179
*mags*	-148	-247
*mak	-149	-127
*maka*	-29	-165
*make*	-44	-141
*maki*	246	-7
*makt*	-186	-264
*malb*	-77	-175
*malt*	-97	-11
*mame*	-196	-187
*mamo*	-225	-235
*mand*	-42	-137
*manh*	130	84
*mani*	-3	121
*mans*	-155	-188
*mant*	-113	-113
*many*	58	156
*mar	-30	-145
*mara*	-177	-143
*marb*	-147	-119
*mard*	-227	-219
*mari*	-28	-131
*mark*	-46	183
*marm*	274	70
*marn*	79	140
*mars*	-177	-117
*mart*	420	159
*mase*	-135	-32
*mask*	2	-129
*masl*	-112	-129
*maso*	200	221
*mata*	154	38
*matc*	-153	-127
*matf*	-236	-211
*mati*	27	-145
*matk*	150	92
*matl*	114	-127
*matn*	-21	-154
*matr*	-153	-114
*mats*	57	-86
*mayb*	171	-8
*mbag*	-321	-358
*mbar*	-176	-214
*mben*	-99	-129
*mber*	-121	-209
*mbet*	-170	-136
*mbic*	-127	-121
*mbie*	-198	-204
*mble*	201	6
*mblo*	201	13
*mbo	119	177
*mbor*	137	101
*mbul*	213	-102
*mdag*	-99	-11
*mde	-264	-353
*mdhe*	-110	-124
*mebo*	76	177
*meda*	132	138
*mede*	132	77
*medl*	-1	121
*medv*	21	-125
*meen*	-207	-112
*mejl*	-154	-135
*mejs*	-79	42
*mel	155	-63
*melk*	123	-57
*men	14	-146
*mena*	-235	61
*mend*	-171	-165
*mene*	183	18
*meni*	206	220
*mens*	-209	-247
*ment*	-154	-49
*mera*	-114	66
*merb*	-104	30
*mero*	-79	99
*mes	-149	-4
*mesa*	12	175
*mesi*	-156	-152
*mesk*	-77	-92
*mesl*	180	3
*meta*	262	20
*mete*	128	-81
*metf*	-225	-222
*meto*	-49	-168
*mfar*	190	6
*mfil*	-111	-112
*mfko*	-141	-140
*mhal*	-171	-202
*mico*	-128	-123
*mict*	-128	-125
*mida*	170	25
*midj*	183	24
*mieh*	82	196
*miel*	-1	187
*mies*	64	73
*mig	159	151
*migr*	-97	-149
*migt*	238	36
*miik*	2	161
*mild*	-241	-232
*mili*	-162	-100
*milj*	-151	22
*milt*	-94	-134
*mily*	-61	73
*min	-194	-344
*mina*	-112	145
*mine*	-129	-280
*ming*	268	108
*mini*	-227	-125
*mink*	2	133
*mins*	98	141
*mint*	-115	-100
*minu*	201	70
*mira*	-134	-151
*mis	-14	-100
*misa*	-242	-251
*mise*	-109	-124
*misf*	-174	-218
*mish*	-73	97
*misl*	-31	118
*mist*	81	-147
*mita*	-235	-165
*miti*	218	118
*mjal*	-126	-226
*mjol*	-263	-270
*mjuk*	114	-25
*mkri*	-59	-173
*mkro*	-204	-162
*mkru*	-226	-231
*mkul*	105	-51
*mkve*	239	30
*mla	-26	-217
*mlad*	103	-78
*mlar*	175	-33
*mlat*	248	223
*mlek*	157	25
*mlen*	4	152
*mlic*	133	-4
*mlig*	193	223
*mlis*	19	107
*mlod*	-122	-116
*mlos*	-115	-118
*mna	-110	47
*mnad*	-170	-135
*mnap*	-190	-179
*mnas*	-251	-219
*mnat*	165	95
*mnet*	-149	-145
*mnig*	11	-98
*mnin*	-105	-213
*mnlo*	-178	-181
*mnme*	121	2
*mnpa*	-113	-110
*mnpr*	-104	-115
*mnt	45	-90
*mnta*	172	174
*moaa*	5	177
*moba*	-6	170
*mobi*	-154	-109
*mode*	206	153
*mog	21	141
*mogr*	-211	-192
*mok	-205	-198
*mol	117	-39
*mome*	203	35
*mone*	-122	80
*moni*	166	-47
*mono*	100	-128
*mons*	-132	-161
*mont*	-246	-235
*mood*	-3	130
*morb*	73	157
*mord*	-311	-261
*more*	235	156
*morg*	-329	-34
*mork*	211	44
*mosq*	-110	-92
*mot	-46	100
*mota*	-159	-124
*mote*	-145	-334
*moti*	-221	-200
*moto*	192	-3
*mots*	-126	-143
*mout*	182	13
*move*	60	-147
*movi*	-195	-157
*mpa	113	-80
*mpaa*	-78	45
*mpad*	-193	-132
*mpak*	-180	-168
*mpan*	-5	-154
*mpar*	263	31
*mpat*	148	42
*mpen*	221	-45
*mper*	199	-84
*mpgr*	135	32
*mpia*	123	5
*mple*	118	-81
*mpo	-192	-141
*mpol*	222	12
*mpoo*	-158	-146
*mps	-209	-189
*mpsl*	164	28
*mpul*	-8	158
*mput*	-208	-221
*mpy	-171	-154
*mrar*	219	14
*mre	12	-134
*msa	154	-8
*msbe*	176	37
*msel*	117	207
*msgo*	105	119
*msju*	-177	-175
*mskb*	-77	-120
*mske*	33	-110
*msmo*	-134	-157
*msta*	-227	-177
*mste*	-168	-141
*msug*	111	39
*mta	104	-10
*mtal*	-256	-343
*mtan*	-109	-145
*mtar*	217	95
*mtat*	107	96
*mten*	-138	-139
*mtio*	-231	-171
*mtja*	43	125
*mtoc*	143	18
*mtom*	-141	-153
*much*	43	-114
*mudl*	118	-9
*mul	-151	-158
*mula*	-151	-34
*mume*	42	-89
*muml*	133	-42
*mumo*	164	2
*mung*	289	16
*muni*	15	97
*muns*	-312	-360
*murd*	-183	-240
*murh*	-19	177
*musa*	-169	-170
*musc*	-188	-171
*musi*	-24	-163
*musk*	-101	-186
*muta*	-65	-178
*mute*	-109	-118
*muts*	12	172
*muut*	-58	-199
*mvar*	-141	-138
*mvat*	127	-33
*mvre*	145	24
*mydi*	-225	-271
*myg	18	163
*myga*	-105	-168
*mygb*	-212	-205
*myge*	-26	116
*myse*	-90	159
*naa	211	303
*nab	-3	-133
*nabi*	-127	-131
*nack*	120	-135
*nad	-40	-158
*nada*	154	-3
*nads*	-146	-146
*nafs*	-196	-216
*nafy*	165	-14
*nage*	-427	-390
*nagl*	-56	-130
*nagr*	-135	-78
*nail*	-94	-190
*naka*	88	-80
*nake*	82	167
*nako*	158	7
*nal	-101	-208
*nale*	-188	-70
*nalg*	-110	-102
*nalo*	-106	-104
*name*	137	-21
*namn*	86	-46
*nana*	-260	-352
*nand*	-67	-299
*nant*	112	-99
*nap	72	233
*napc*	150	-9
*napi*	62	-73
*napn*	-72	-151
*napr*	-89	-99
*napt*	219	31
*napy*	-144	-124
*nara*	135	278
*nard*	-117	-97
*nare*	-74	83
*nark*	-324	-510
*narn*	-264	-16
*nars*	-65	25
*nart*	-39	226
*nas	96	223
*nasa*	-148	-278
*nasb*	-122	-190
*nasd*	-114	-139
*nase*	-99	-167
*nasi*	-239	-239
*nasp*	-64	-146
*nasv*	145	29
*nat	138	139
*natd*	6	173
*nate*	-215	27
*nati*	-233	-119
*natm*	234	-28
*nato*	-94	54
*nats*	-268	-282
*natu*	-63	72
*naur*	-185	-180
*nave*	179	-38
*nban*	132	11
*nbar*	-146	-123
*nber*	132	36
*nbla*	102	-45
*nblo*	-241	-190
*nbok*	-96	-119
*nbor*	113	18
*nbri*	-193	-217
*nbro*	130	-63
*nce	-38	-119
*ncel*	-75	108
*ncen*	-133	-141
*ncer*	-110	-150
*nch	267	-75
*ncon*	189	13
*ncus*	-128	-139
*ncy	-137	-156
*nda	145	276
*ndad*	189	-30
*ndan*	97	-155
*ndar*	22	147
*ndat*	190	-41
*ndbo*	-116	-164
*ndet*	233	33
*ndfa*	124	-89
*ndfl*	145	-16
*ndia*	-122	-149
*ndim*	-143	-136
*ndin*	233	253
*ndko*	-159	-173
*ndkr*	-124	-115
*ndla*	-158	-161
*ndma*	95	-115
*ndna*	153	19
*ndni*	102	-114
*ndno*	287	-25
*ndod*	-100	-112
*ndom*	-189	-129
*ndon*	-57	114
*ndov*	-219	-212
*ndra*	-168	-112
*ndre*	83	-30
*ndri*	-241	-261
*ndro*	-53	-169
*ndru*	84	-101
*ndry*	-84	-180
*nds	106	157
*ndsk*	28	104
*ndsp*	-162	-180
*ndst*	-124	-69
*ndsv*	-68	-162
*nduk*	288	-1
*ndul*	-174	-134
*ndut*	143	41
*ndva*	98	-125
*ndve*	-111	-125
*ndy	-166	-134
*ndyn*	-141	-122
*ndyp*	103	-10
*ned	95	2
*nedg*	-121	-124
*nedk*	107	-6
*neds*	-136	20
*nee	-193	-230
*need*	-233	-105
*neel*	110	1
*neig*	3	203
*nein*	130	-4
*nekr*	-132	-124
*nela*	-238	-242
*nele*	249	27
*nelt*	-119	-96
*nely*	-157	-128
*nenh*	-15	120
*nens*	14	-130
*nera*	-110	-40
*nerk*	183	-20
*nern*	117	282
*ners*	92	-34
*nert*	167	6
*nerv*	-287	-298
*nes	-74	139
*nesi*	-180	-149
*nest*	-18	177
*nesu*	-119	-93
*net	128	-21
*nete*	166	9
*netk*	150	38
*netr*	-146	-119
*neum*	-106	-124
*neur*	41	-106
*new	-164	-154
*newb*	166	103
*nexp*	-145	-139
*next*	-107	129
*neze*	-124	-119
*nfak*	107	11
*nfal*	228	-67
*nfar*	157	-108
*nfek*	70	-94
*nfla*	101	-97
*nfli*	84	-75
*nflu*	-241	-263
*nfor*	-113	32
*nfri*	-98	-74
*nfus*	193	72
*ngad*	75	273
*ngan*	213	-110
*ngat*	40	162
*ngd	-94	-176
*ngde*	159	140
*ngdo*	-153	-192
*nge	-190	-26
*ngef*	-20	-185
*ngel*	-213	-227
*ngen*	47	145
*nger*	53	-65
*nges*	-270	-147
*ngip*	289	16
*ngit*	123	-73
*ngja*	121	22
*ngka*	171	50
*ngli*	-68	-164
*ngly*	161	18
*ngma*	-183	-191
*ngo	-143	-144
*ngra*	232	101
*ngri*	-176	-168
*ngry*	2	139
*ngsa*	12	-161
*ngsd*	-143	-72
*ngse*	-119	-39
*ngsh*	-157	14
*ngsi*	-147	-157
*ngsk*	-142	-143
*ngsl*	-197	-198
*ngso*	-132	-124
*ngsu*	153	24
*ngsv*	-281	-277
*ngt	152	17
*ngta*	0	117
*ngti*	-151	-157
*ngue*	152	34
*ngva*	-253	-221
*ngvi*	-141	-117
*nhan*	130	84
*nhar*	149	-11
*nhem*	-131	-119
*nhin*	174	17
*nia	55	140
*niag*	-114	-110
*niak*	178	45
*nian*	-142	-185
*nic	-245	-229
*nice*	44	142
*nick*	125	49
*nida*	-135	-145
*nide*	-119	-85
*niel*	166	18
*nifa*	151	13
*nife*	-104	49
*nig	63	-83
*niga*	141	-26
*nigh*	-98	143
*nigt*	137	24
*niin*	62	-106
*nik	-143	-244
*nika*	-151	-202
*niko*	-52	-155
*nin	-27	-219
*nina*	-17	217
*nine*	-327	-300
*ning*	-156	-201
*nint*	-210	-245
*nioa*	-170	-153
*nion*	-158	-157
*nip	-163	-201
*nis	-195	-190
*nisa*	-93	-177
*nise*	194	14
*nish*	201	96
*nisi*	134	24
*nisl*	-118	-156
*nite*	106	-34
*niti*	116	152
*nitr*	119	-128
*nitu*	-261	-267
*niva*	-50	100
*nivh*	109	-75
*nivs*	102	-53
*njal*	19	108
*njer*	-165	-133
*njon*	202	77
*njur*	38	-128
*nkak*	-165	-139
*nkal*	-140	-127
*nkan*	41	-126
*nkar*	-122	170
*nke	18	138
*nkea*	273	14
*nkem*	-108	-144
*nken*	56	174
*nker*	137	346
*nket*	-143	-209
*nkid*	-158	-132
*nkie*	-152	-161
*nkil*	-139	-138
*nkin*	-202	34
*nkle*	-106	-184
*nkli*	-202	-187
*nkni*	214	-36
*nko	-180	-162
*nkod*	-23	120
*nkok*	197	25
*nkom*	25	-90
*nkon*	-191	-187
*nkpr*	-184	-130
*nkr	-15	90
*nkri*	161	4
*nks	-99	128
*nkt	170	208
*nkur*	15	165
*nky	-21	-160
*nlag*	-230	-91
*nlak*	-147	-123
*nlas*	-36	164
*nled*	7	219
*nlig*	-195	-175
*nlin*	-151	-42
*nloc*	-90	-150
*nlop*	55	141
*nlos*	-187	-193
*nmar*	135	233
*nmed*	172	8
*nmot*	-141	-151
*noar*	79	-26
*nobo*	-9	247
*nod	261	-34
*nodi*	54	-109
*nodr*	152	-13
*noga*	-167	-88
*noi	-27	159
*nois*	194	-7
*nojd*	-194	-178
*noji*	-146	-154
*nojo*	-124	-36
*nol	-244	-244
*nola*	122	-26
*nom	182	192
*nomb*	249	110
*nomi*	-190	-205
*non	158	140
*nont*	-51	-122
*nop	-26	108
*nor	-182	-252
*nora*	-101	-134
*nore*	-83	-156
*nori*	-100	-219
*norm*	-359	-327
*nors*	182	117
*nort*	-170	-146
*nosa*	-92	-165
*nose*	-372	-368
*nosl*	203	27
*nost*	-155	-151
*note*	270	168
*noth*	-118	-230
*noti*	27	133
*noug*	66	148
*nous*	155	19
*nove*	-184	-200
*novo*	-119	-112
*now	-66	84
*nowm*	144	16
*nows*	4	170
*noxi*	100	-128
*npar*	-113	-110
*npen*	124	-95
*npip*	159	-6
*nplo*	-121	-134
*npro*	-200	-235
*nras*	174	13
*nsak*	-264	-258
*nsam*	89	114
*nsan*	-72	-164
*nsar*	-90	-178
*nsas*	-137	-175
*nsav*	-142	-105
*nsaw*	-107	-99
*nsba*	-15	116
*nsce*	-113	-105
*nsda*	-225	-164
*nse	80	-62
*nsel*	-29	-201
*nsen*	-106	-228
*nser*	-306	-301
*nsfe*	-106	-127
*nsfo*	-156	-53
*nsik*	170	18
*nsil*	189	15
*nsin*	271	159
*nsio*	-193	-81
*nsjo*	-104	-88
*nsju*	109	-51
*nska*	-81	84
*nski*	169	8
*nskl*	-101	-130
*nskn*	-79	-105
*nskr*	-185	-172
*nsky*	-191	-164
*nsla*	131	-87
*nslo*	159	9
*nsno*	136	28
*nson*	-39	-120
*nsor*	-31	-107
*nspr*	-15	-126
*nsti*	146	74
*nstk*	11	123
*nstp*	18	147
*nsul*	178	7
*nsum*	-153	-162
*nsus*	-110	-106
*nsva*	116	-34
*nsve*	-41	107
*nsvu*	127	31
*nswe*	164	110
*nta	173	73
*ntaa*	30	-133
*ntac*	-132	-148
*ntag*	-205	-240
*ntak*	218	-10
*ntar*	-264	-212
*ntas*	-45	159
*ntat*	-199	-207
*ntba*	-143	-138
*nte	169	114
*nted*	158	153
*ntel*	-122	-93
*nter*	-367	-246
*ntes*	-215	-224
*ntet*	-122	-13
*ntge*	-105	-112
*nth	-178	-175
*nths*	-116	-144
*ntib*	64	-87
*ntid*	61	-91
*ntif*	137	11
*ntig*	143	-50
*ntik*	-2	100
*ntil*	-130	34
*ntio*	-163	-145
*ntis*	-65	-187
*ntiv*	-208	-184
*ntol*	-26	-192
*nton*	-53	121
*ntor*	-191	-112
*ntra*	5	-137
*ntre*	-197	-243
*ntro*	-196	-259
*ntru*	-167	-145
*nts	-9	170
*ntum*	-123	-146
*ntus*	-177	-149
*ntyg*	-294	-302
*ntyn*	134	-3
*nua	20	316
*nube*	169	51
*nude*	20	138
*nufa*	0	247
*nuga*	152	6
*nuha*	-274	-260
*nula*	-88	24
*numb*	-9	-161
*nume*	-230	-142
*nund*	-168	-178
*nura*	137	23
*nuri*	117	-61
*nurs*	-217	-175
*nus	-77	-214
*nusa*	-200	-184
*nuse*	-173	-168
*nut	-29	160
*nuta*	-147	-124
*nute*	255	29
*nuti*	76	205
*nuts*	201	5
*nuut*	180	2
*nuva*	-189	-192
*nuvi*	-276	-244
*nva	-117	-111
*nvak*	78	155
*nval*	91	-25
*nvar*	119	-112
*nvax*	-190	-183
*nvis*	-127	-146
*nvul*	133	12
*nya	-105	-136
*nyat*	-186	-179
*nyck*	23	266
*nyfi*	-226	-198
*nyfo*	231	58
*nyhe*	-126	-206
*nykt*	-20	-158
*nyl	-145	-208
*nyle*	97	-57
*nyli*	34	124
*nyop*	160	13
*nype*	333	227
*nyr	224	22
*nyse*	-356	-310
*nysk*	-14	119
*nysn*	-141	-136
*nyt	-102	62
*nyth*	-129	-210
*nyty*	168	8
*nywa*	-174	-126
*nzap*	8	103
*oaa	232	18
*oaan*	5	177
*oach*	-32	76
*oaci*	162	11
*oaki*	157	4
*oale*	201	186
*oam	188	10
*oari*	-207	-158
*oars*	-120	-177
*oast*	-136	-163
*oate*	-143	-154
*oavb*	32	143
*oba	-31	-131
*obad*	-87	90
*obeh*	53	-111
*obig*	-113	-151
*obil*	-155	-112
*obin*	-45	143
*obit*	-110	-187
*oble*	-130	61
*obod*	39	271
*obol*	-138	-129
*obot*	-152	-157
*ocen*	-59	-160
*oces*	0	119
*ochd*	-95	-124
*ochf*	112	-3
*ock	102	-91
*ocka*	128	-85
*ocko*	-24	138
*ockr*	-159	-207
*odak*	-123	-97
*odan*	-52	-143
*odap*	-131	-99
*oday*	23	189
*odbe*	-201	-192
*odby*	28	244
*ode	-16	-115
*oden*	-180	-150
*oder*	269	88
*odes*	-101	-146
*odet*	354	129
*odfo*	103	-115
*odgi*	-139	-135
*odgr*	-167	-195
*odhe*	198	51
*odip*	-122	-116
*odis*	32	-151
*odja*	-144	-76
*odkn*	-194	-125
*odle*	106	-109
*odli*	46	91
*odni*	-47	-233
*odod*	-158	-58
*odpr*	-318	-337
*odpu*	-143	-145
*odri*	152	-13
*ods	101	111
*odsb*	-221	-264
*odse*	-69	-137
*odsh*	37	131
*odsm*	-195	-165
*odso*	-62	-171
*odst*	-183	-219
*odta*	-111	-108
*odtr*	-50	-124
*odva*	-205	-198
*ody	-49	224
*oea	-126	-118
*oen	8	99
*oer	133	14
*oern*	-109	-108
*oes	-234	-261
*oesn*	144	1
*ofa	-159	-157
*ofan*	-175	-324
*ofar*	-108	-190
*ofbe*	-138	-125
*ofbo*	-98	-124
*ofen*	-199	-165
*ofer*	-151	-151
*ofra*	40	137
*ofre*	-116	-140
*ofta*	-157	-64
*ofte*	-188	-282
*ofys*	163	67
*oga	-166	-97
*ogad*	10	110
*ogar*	-221	-179
*ogat*	110	-31
*oger*	114	-131
*oghu*	-139	-117
*ogil*	-141	-144
*ogin*	-191	-216
*oglo*	-173	-157
*ogo	-129	-92
*ogon*	126	-102
*ogop*	-161	-173
*ogra*	39	-211
*ogsp*	173	48
*ogsv*	-2	105
*ohol*	134	53
*oice*	57	119
*oide*	-187	-159
*oika*	42	202
*oile*	232	106
*oili*	166	42
*oin	-183	-208
*oine*	177	-14
*ois	-81	176
*oisa*	167	22
*oise*	240	-12
*oiso*	116	49
*oist*	-95	-160
*oivo*	12	144
*oja	42	-120
*ojad*	34	146
*ojam*	69	-79
*ojan*	162	35
*ojar*	-155	-142
*ojde*	-206	-139
*ojek*	-157	-118
*ojer*	19	-134
*ojig*	-146	-154
*ojkv*	80	125
*ojou*	-124	-36
*ojre*	-100	-72
*ojut*	-219	-197
*oka	-170	-195
*okai*	105	20
*okan*	264	169
*okar*	-123	-284
*okat*	120	167
*okay*	-155	-63
*okdy*	-118	-128
*oke	44	-70
*okej*	-92	-206
*okek*	-112	-108
*okel*	-88	-100
*oker*	113	20
*okfo*	151	10
*okhe*	152	10
*okig*	-168	-195
*okla*	-174	-179
*okmo*	-205	-198
*okni*	-179	-63
*oko	205	147
*okoc*	-123	-102
*okon*	0	-126
*okor*	-116	-129
*okot*	-262	-223
*oks	-47	-161
*oksb*	72	149
*okse*	282	19
*oksg*	151	63
*oksl*	-178	-190
*okt	-112	36
*okte*	85	230
*ola	-165	-206
*olab*	127	5
*olad*	-178	-69
*olak*	-208	-179
*olal*	-116	-104
*olam*	180	-16
*olan*	-134	52
*olap*	317	9
*olat*	-278	-222
*olbr*	-79	-135
*oldi*	-117	-88
*olds*	170	12
*oled*	-124	-215
*olem*	115	135
*olen*	-152	-90
*oler*	-239	-227
*oles*	-264	-286
*olet*	-66	-116
*olfe*	-136	-96
*olfr*	-130	-127
*olga*	104	23
*oli	-204	-209
*olid*	122	-35
*olie*	-41	89
*olig*	-310	-288
*olik*	-161	-194
*olin*	68	-108
*olis*	-52	222
*olj	-153	-119
*olja*	259	160
*oljn*	-182	-198
*oljt*	151	18
*olk	-138	-20
*olke*	-215	-195
*olki*	-155	-142
*olkr*	-125	-125
*olks*	-231	-219
*olku*	-172	-160
*olme*	-167	-144
*olmo*	132	-91
*oln	119	32
*olog*	-127	-164
*olol*	-160	-137
*olon*	-171	-200
*olop*	-252	-253
*olos*	152	-7
*olox*	105	-21
*olpi*	-147	-113
*olpr*	-143	-117
*olsl*	-135	-154
*olsp*	-101	-182
*olsv*	-69	-142
*olt	133	58
*olth*	-210	-210
*olti*	-138	-128
*olva*	-108	-138
*olve*	243	3
*olyc*	249	195
*oma	168	107
*omac*	-95	-202
*omah*	13	166
*omar*	-263	-166
*omat*	-160	-69
*omb	-203	-179
*omba*	-104	-138
*ombe*	-102	-134
*ombi*	-211	-200
*ombl*	201	13
*omde*	-204	-304
*ome	71	171
*omea*	-114	-114
*omeb*	-4	184
*omen*	-246	-205
*omes*	-193	-80
*omga*	167	-16
*omi	-131	-131
*omim*	-132	-114
*omin*	312	-69
*omkr*	-146	-222
*omku*	105	-51
*omkv*	239	30
*omla*	15	103
*omn	-149	-278
*omni*	18	-134
*omnl*	-178	-181
*omnm*	121	2
*omnp*	-161	-162
*omnt*	170	172
*ompa*	-25	109
*ompu*	-124	-125
*omra*	-171	-99
*omsm*	-134	-157
*omst*	-264	-214
*omt	-158	-147
*omte*	-138	-139
*omto*	143	18
*omul*	-151	-158
*omun*	-262	-259
*omut*	-109	-118
*ona	-4	179
*onal*	75	223
*onan*	-169	-158
*onat*	-29	102
*onbe*	132	36
*onbr*	146	-25
*once*	-158	-21
*oncu*	-128	-139
*ond	-94	-150
*onda*	-10	126
*onde*	30	162
*ondi*	-37	-158
*ondo*	-203	-144
*ondr*	-49	-160
*onds*	135	104
*one	163	284
*oned*	149	-27
*onel*	-239	-241
*oner*	-131	-192
*ones*	189	253
*onfu*	193	72
*ongd*	-10	106
*onge*	-134	27
*ongr*	-34	132
*ongu*	152	34
*onia*	190	16
*onig*	79	340
*onin*	-90	-194
*onio*	-175	-163
*onk	215	39
*onka*	133	8
*onkl*	-182	-169
*onko*	-152	-155
*onkr*	136	48
*onku*	-33	126
*onla*	-147	-123
*onol*	-125	-115
*onom*	121	131
*onon*	-133	-132
*onor*	-148	-177
*onox*	100	-128
*ons	-153	-26
*onsa*	-172	-140
*onsd*	-225	-164
*onse*	-140	-208
*onsi*	269	93
*onsk*	-4	302
*onsp*	-51	-156
*onsr*	-103	-121
*onsu*	-196	-201
*onsv*	29	139
*ont	253	317
*onta*	177	-87
*ontg*	-143	-146
*onth*	-246	-235
*ontr*	-122	-225
*onum*	-82	-165
*onus*	-12	188
*onva*	-95	-188
*onvu*	133	12
*ood	19	-143
*oodb*	28	244
*oof	11	-100
*oogl*	-119	38
*ook	136	-44
*ooke*	185	-6
*ooks*	-47	-161
*ool	174	154
*oole*	76	-85
*ooma*	66	146
*oopy*	136	19
*oor	228	119
*oot	90	-75
*ootb*	-139	-125
*ooth*	-265	-234
*opad*	-275	-188
*opas*	30	318
*opav*	-151	-129
*ope	3	229
*opek*	-75	-66
*opel*	14	183
*open*	99	21
*oper*	29	-175
*opet*	-142	-235
*opfo*	-82	-101
*opik*	-113	-111
*opin*	35	-142
*oplo*	240	55
*opni*	-205	-196
*opor*	-247	-223
*opra*	-149	-162
*oprl*	135	9
*opro*	-145	-144
*opsp*	167	52
*opsr*	143	-10
*opst*	153	10
*opt	-89	197
*opu	238	110
*opui*	-218	-199
*opul*	-55	95
*opun*	56	129
*opy	145	-53
*oral*	-20	145
*orap*	-187	-284
*orar*	-203	-227
*orat*	-181	-214
*orba*	-45	-181
*orbi*	145	263
*orbl*	-30	115
*orbr*	73	157
*orbu*	-61	71
*orce*	-91	66
*orcy*	171	126
*orda*	-199	-57
*orde*	61	124
*ordn*	146	244
*ordt*	21	114
*ore	-228	-30
*oreb*	-148	-58
*ored*	-173	-210
*oreg*	-103	-131
*oren*	94	189
*orer*	131	-95
*ores*	14	-160
*orev*	15	143
*orex*	-120	-134
*orfo*	37	185
*org	-256	-248
*orgi*	123	90
*orgn*	-266	-238
*orgo*	-221	45
*orgs*	92	-36
*orha*	-146	-146
*oria*	-165	-149
*orid*	125	89
*orig*	-300	-243
*orii*	4	127
*orin*	100	-77
*orit*	-130	-156
*orje*	-264	-246
*ork	106	-33
*orkb*	156	13
*orke*	109	-89
*orko*	-322	-241
*orky*	-201	-338
*orlo*	-99	50
*orma*	-343	-262
*ormb*	-103	-118
*orme*	135	177
*orms*	121	-25
*ormu*	-188	-174
*orni*	15	-110
*orny*	-127	-159
*oroa*	-190	-229
*oroj*	-158	-164
*orol*	-333	-260
*oron*	-178	-222
*orpa*	14	204
*orpe*	134	41
*ors	251	210
*orsa*	244	249
*orsb*	-27	-100
*orsk*	-183	-204
*ortb*	207	120
*ortd*	271	60
*ortj*	21	162
*ortl*	-136	-63
*ortu*	-94	-193
*orty*	71	-87
*orv	-2	-134
*orva*	-171	-237
*orvb*	162	38
*orvi*	240	68
*osa	332	137
*osal*	-137	-135
*osan*	8	271
*osar*	176	-5
*osas*	5	179
*osat*	-207	-193
*osau*	-120	-125
*ose	-197	-25
*oseb*	-186	-164
*osen*	-128	19
*oser*	-196	-24
*oset*	205	-10
*osfe*	125	49
*oshe*	-124	-87
*osi	239	5
*osin*	190	104
*osio*	175	8
*osiv*	147	-4
*osju*	-119	-93
*oska*	-192	-124
*oskl*	122	24
*osky*	-107	-136
*osla*	92	-131
*osli*	-156	-140
*oslu*	203	27
*osma*	154	14
*osna*	-209	-254
*osni*	-182	-67
*osno*	3	120
*osor*	44	217
*ospr*	174	-57
*osqu*	-110	-92
*osta*	-96	-222
*ostb*	-50	-172
*ostc*	-83	-118
*oste*	178	141
*ostf*	-185	-180
*ostk*	161	-57
*ostl*	-212	-231
*ostm*	-198	-240
*ostn*	-114	-164
*osto*	-122	-121
*osts*	98	-79
*ostv*	-205	-163
*otaa*	161	217
*otag*	-163	-125
*otar*	276	109
*otba*	-139	-125
*otbo*	-90	-213
*otek*	-169	-134
*oten*	-147	-273
*otet*	-160	-151
*otgr*	-136	-119
*otha*	-213	-187
*othi*	-152	-198
*oti	6	138
*otid*	-132	-127
*otig*	184	37
*otii*	13	185
*otik*	124	-68
*otin*	1	-178
*otio*	-148	-140
*otiv*	-190	-156
*otle*	99	-135
*otni*	-211	-237
*otor*	212	37
*otox*	-155	-146
*otra*	-195	-41
*otre*	-43	-140
*otry*	-147	-154
*ots	-40	-215
*otsa*	-68	-151
*otsl*	242	43
*otst*	-126	-143
*otsv*	-242	-242
*otyd*	167	29
*ouch*	-25	236
*ough*	166	170
*ould*	-129	67
*oulu*	-210	-205
*ound*	49	114
*ouns*	-215	-213
*ount*	-183	-107
*oup	-99	-172
*our	142	209
*oura*	27	129
*ouri*	188	-17
*ourm*	-116	-116
*ourn*	-203	-180
*ous	-65	-197
*ouse*	110	-50
*outh*	218	15
*outl*	-2	118
*outs*	-14	133
*outu*	193	-18
*ovam*	157	14
*ovar*	-170	-156
*oved*	-108	-195
*oven*	-180	-184
*ovet*	-270	-192
*ovic*	-140	-132
*ovid*	-251	-274
*ovin*	-155	-99
*ovis*	-179	-144
*ovit*	-162	4
*ovla*	-170	-161
*ovni*	-154	-233
*ovor*	-119	-112
*ovs	-27	114
*ovsv*	-230	-238
*ovta*	-114	-155
*owel*	186	17
*ower*	-163	-155
*owmo*	144	16
*owni*	40	153
*owor*	92	-31
*ows	-63	80
*oxad*	18	136
*oxen*	-106	-117
*oxid*	162	-115
*oxon*	-106	-104
*oxyf*	-115	-112
*oyfr*	78	181
*oysi*	127	86
*paa	3	309
*paal*	142	-9
*paan*	-12	-158
*paas*	11	206
*paat*	-86	27
*pace*	77	-114
*paci*	-100	-85
*pack*	28	249
*pad	-215	-197
*padb*	158	-56
*pade*	-97	-198
*page*	177	14
*paha*	-9	128
*pahk*	197	24
*pain*	53	-131
*pako*	127	13
*pakt*	-180	-168
*palj*	173	21
*palo*	146	0
*palt*	-151	-160
*pami*	-147	-170
*pan	130	184
*pana*	-15	92
*pand*	19	-132
*panf*	215	54
*pani*	-200	-342
*pank*	-172	-158
*papa*	163	186
*pape*	-323	-204
*papr*	-210	-203
*pare*	215	204
*pari*	62	-92
*parn*	267	-39
*paro*	153	47
*pars*	-1	156
*part*	-140	128
*pas	92	202
*pasa*	-33	183
*pase*	205	80
*pasi*	219	-10
*pasp*	5	176
*pat	87	-77
*pata*	-6	199
*patr*	-5	151
*patv*	19	134
*paus*	145	0
*pava*	-151	-129
*pbla*	36	-95
*pbos*	14	112
*pcha*	71	176
*pdad*	2	134
*pdra*	9	192
*peac*	27	226
*peak*	134	46
*pean*	135	-6
*peba*	86	15
*pede*	-129	-96
*peec*	147	18
*pees*	-156	-180
*pefr*	-156	-120
*pege*	93	134
*peha*	160	57
*peka*	147	90
*peko*	-75	-66
*pel	-242	-176
*pela*	-277	-7
*pele*	-129	-73
*pelk*	29	189
*pen	40	-135
*pena*	223	-74
*peng*	-35	265
*peni*	-109	-280
*pens*	-139	46
*pera*	30	-206
*pere*	120	31
*peri*	-178	-203
*perl*	171	4
*perm*	-151	-156
*pern*	145	3
*peru*	-199	-199
*perv*	-128	-114
*pes	-166	-184
*pet	36	153
*pete*	-77	93
*pfat*	30	162
*pfol*	-160	-182
*pfor*	154	-18
*pgry*	135	32
*phan*	146	-1
*phar*	-130	-166
*phon*	-36	143
*phor*	-1	154
*phus*	126	154
*piai*	123	5
*pice*	-138	-94
*pict*	-7	140
*pid	-119	-112
*piel*	145	10
*pien*	-257	-240
*pig	-150	-224
*pik	-11	-131
*pikl*	-113	-111
*pikp*	195	3
*pild*	-109	-95
*pils*	246	197
*pily*	-144	-137
*pin	-166	-177
*pinc*	28	-134
*pind*	-16	-123
*ping*	31	-100
*pini*	-187	-134
*pinj*	202	77
*pink*	-211	-201
*pins*	-112	-86
*pion*	5	187
*pipa*	276	137
*pipe*	199	-102
*pips*	-110	-118
*pira*	-65	-187
*piri*	-142	-129
*pirn*	-123	-111
*pisa*	-61	-126
*pism*	154	15
*pist*	219	236
*pita*	-79	-203
*piza*	-283	-239
*pjas*	-109	-149
*pkor*	-154	-159
*plac*	-75	112
*plag*	-160	-133
*plan*	42	252
*plas*	-242	-312
*play*	-184	-71
*ple	176	85
*plen*	-171	-198
*plev*	206	86
*plig*	138	-20
*plit*	171	16
*plod*	-132	-190
*plom*	-208	-218
*plos*	319	197
*plot*	242	43
*pluc*	-138	-78
*plug*	-275	-311
*plus*	295	87
*pmed*	-218	-177
*pnet*	-16	133
*pneu*	-106	-124
*pnin*	-221	-302
*poaa*	215	14
*poar*	17	128
*pofy*	163	67
*poik*	42	202
*pois*	61	191
*pojk*	106	122
*poko*	-115	-130
*pole*	-353	-368
*poli*	24	227
*polj*	196	10
*polv*	-225	-213
*pomp*	13	126
*pond*	184	-9
*poo	-158	-146
*pool*	224	22
*por	-279	-121
*pore*	-210	-231
*port*	-204	-6
*pose*	-23	176
*post*	-139	75
*pot	244	82
*pota*	136	141
*poun*	131	-8
*pour*	145	-17
*pra	-148	-140
*prad*	-102	27
*prai*	-187	-158
*pram*	-139	-131
*pran*	235	86
*praw*	126	7
*pray*	150	-124
*preg*	108	-74
*pren*	-190	-252
*prep*	-99	-180
*pres*	41	-63
*pret*	-259	-248
*prev*	-216	-205
*pria*	154	15
*pric*	-60	-245
*prim*	-177	-41
*prin*	-288	-221
*prly*	135	9
*proc*	-52	71
*prof*	-156	9
*prog*	-26	-131
*prol*	-128	-122
*prom*	-128	-53
*prop*	72	-200
*pros*	-28	-149
*prot*	-174	-186
*prov*	-502	-429
*prox*	-89	-99
*pruc*	-100	-117
*prun*	-186	-112
*prut*	119	-209
*psa	72	-93
*psad*	203	28
*psar*	-183	-158
*psed*	144	94
*pset*	-150	-86
*psfo*	-121	-109
*psi	190	-117
*psia*	206	52
*psim*	-129	-143
*psis*	-148	-193
*pskr*	-153	-156
*psla*	113	-9
*pslu*	-157	-152
*psor*	-146	-131
*pspo*	-111	-105
*pspu*	167	52
*psre*	143	-10
*pste*	153	10
*psti*	13	121
*psto*	-170	-204
*psva*	-56	-120
*psvu*	133	41
*psyc*	-154	-195
*psyk*	-241	-62
*ptag*	78	151
*ptan*	-224	-160
*pte	-161	-144
*ptin*	-222	-187
*ptio*	-146	-15
*publ*	-164	-123
*puck*	226	154
*pudi*	-143	-145
*pufa*	209	24
*puhe*	162	102
*puhu*	89	254
*pui	-218	-199
*pule*	98	-56
*puls*	409	71
*pump*	197	104
*pung*	101	-123
*punk*	-132	27
*pupi*	211	15
*puri*	93	62
*purp*	171	213
*purt*	146	0
*pusa*	14	205
*push*	175	150
*puta*	7	217
*pute*	-228	-232
*puto*	223	-1
*puts*	-9	176
*puur*	122	12
*puut*	115	-40
*pvar*	2	118
*pvax*	-129	-159
*pyfa*	137	12
*pyor*	168	122
*pyr	233	20
*pyst*	200	-13
*pyt	60	-87
*quee*	151	3
*queu*	-133	-146
*quir*	142	-7
*quis*	115	-77
*quit*	-126	-183
*raa	134	-58
*raar*	-129	-201
*rabi*	-117	-142
*rabl*	220	58
*race*	90	-73
*rach*	-207	-197
*raci*	-10	-107
*rack*	146	77
*rad	114	-16
*rada*	-62	79
*rade*	160	28
*radg*	-103	-238
*radh*	191	17
*radi*	-87	158
*radn*	-176	-166
*rado*	-128	-42
*rads*	-140	-161
*rafa*	15	229
*rafi*	-149	-30
*rafo*	167	7
*rag	-220	-175
*raga*	-53	145
*rage*	32	174
*ragi*	152	-27
*ragl*	146	34
*ragn*	124	-20
*raid*	-35	116
*rain*	-145	-181
*rais*	20	271
*raka*	-224	-169
*rakb*	-13	307
*rake*	150	43
*raki*	-224	-234
*rakn*	-71	224
*rako*	196	13
*raks*	38	-77
*rakt*	124	-127
*rala*	109	57
*rale*	-78	-185
*rali*	-226	-224
*ralj*	-220	-222
*raln*	-146	-119
*rals*	-152	-31
*ralt*	171	102
*raly*	-219	-205
*ramd*	-143	-155
*rame*	52	139
*raml*	254	21
*ramp*	136	-229
*ramr*	113	10
*rams*	-158	-175
*ramt*	-117	-33
*ran	126	18
*rana*	-151	-83
*rand*	-129	-210
*rane*	-3	106
*rang*	260	-15
*rani*	-294	-382
*rank*	105	-53
*ranm*	99	175
*rany*	8	164
*raok*	-151	-138
*raph*	126	154
*rapi*	-246	-278
*rapn*	-114	-90
*rapo*	-151	-188
*rapr*	135	38
*raps*	-183	-158
*rarm*	248	133
*ras	-238	-132
*rasa*	149	143
*rasc*	-166	-218
*rasd*	157	23
*rase*	-130	34
*rash*	-97	-251
*rask*	318	12
*rasl*	-67	-137
*rasm*	168	-20
*rate*	-155	-194
*rath*	-151	-158
*rati*	62	-113
*rato*	-186	-290
*rats*	62	-59
*ratu*	157	10
*rav	-54	82
*rava*	-173	-129
*ravd*	115	-42
*rave*	-8	98
*ravf*	-143	-147
*ravi*	-35	-228
*ravn*	-73	86
*rawn*	126	7
*rax	-37	-149
*ray	30	-138
*raye*	183	-57
*raze*	-123	-124
*rban*	-28	-168
*rbar*	142	93
*rbeh*	-127	-141
*rben*	285	38
*rbes*	-126	-95
*rbi	119	264
*rbil*	-104	30
*rbla*	145	-64
*rblo*	-37	108
*rbor*	153	7
*rbot*	-132	-190
*rbra*	-14	-133
*rbro*	93	168
*rbud*	5	181
*rbyt*	-176	-151
*rced*	-6	175
*rcel*	-87	-102
*rcis*	-101	-144
*rcyk*	171	126
*rdad*	-158	-168
*rdag*	-116	64
*rde	-16	91
*rdel*	29	167
*rden*	164	63
*rdep*	-97	-112
*rdet*	-189	-59
*rdha*	3	136
*rdia*	-138	-137
*rdig*	145	152
*rdin*	192	110
*rdio*	-115	-129
*rdli*	135	30
*rdna*	-42	245
*rdno*	177	14
*rdos*	106	-148
*rdri*	78	200
*rdro*	-227	-219
*rds	222	172
*rdsk*	-157	-150
*rdst*	-72	131
*rdta*	12	144
*rea	-168	-158
*reag*	73	127
*reak*	-203	-268
*ream*	-113	10
*rear*	-57	-239
*reat*	251	98
*rebo*	-173	-215
*rebr*	-21	120
*reby*	-142	-143
*rece*	-195	-193
*recp*	-107	-104
*reda*	-32	224
*redb*	138	32
*redi*	92	167
*redn*	-278	-247
*redo*	-228	-206
*redv*	120	245
*ree	-181	-207
*reen*	-198	-223
*reez*	151	14
*refa*	126	6
*refe*	-162	-188
*refi*	-143	-142
*refl*	-132	-118
*rege*	90	-68
*regi*	-136	1
*regl*	149	-115
*regn*	12	-195
*regu*	-142	-151
*reha*	-88	-188
*rekl*	-205	-201
*reko*	-226	-220
*rekt*	-140	-51
*reky*	-125	-115
*rele*	106	12
*reli*	-90	47
*rels*	207	155
*rely*	186	-24
*rem	170	38
*rema*	202	32
*remi*	-30	-109
*remo*	148	-15
*rems*	-168	-151
*ren	52	138
*rene*	-252	-233
*reng*	165	90
*reni*	-132	-24
*rens*	142	115
*rent*	56	137
*rep	7	211
*repa*	-171	-255
*repe*	91	207
*repl*	-9	137
*repo*	-156	-157
*rer	-93	-180
*rera*	152	-10
*reri*	19	156
*rern*	-97	-98
*res	-176	-169
*resa*	-128	-179
*resc*	-248	-258
*resi*	-154	-41
*resp*	216	1
*resv*	117	-10
*retc*	-161	-150
*rets*	12	171
*retu*	-191	-202
*reum*	-155	-163
*rev	-51	213
*revl*	219	76
*rexa*	-31	-109
*rexi*	-120	-134
*rey	163	1
*rfla*	-142	-159
*rfol*	37	185
*rfor*	-73	224
*rfot*	0	166
*rfri*	-149	-134
*rgad*	-156	-138
*rgas*	111	-150
*rgeg*	-121	-184
*rgen*	18	-141
*rget*	15	200
*rgi	-303	-218
*rgif*	123	90
*rgig*	-153	-139
*rgin*	-150	-133
*rgis*	178	-46
*rgna*	-266	-238
*rgoc*	-95	-124
*rgon*	-227	38
*rgre*	33	252
*rgru*	-114	-128
*rgsb*	153	7
*rhaa*	81	148
*rhan*	208	17
*rhar*	-142	-130
*rhea*	-113	-111
*rhet*	-199	-116
*rhju*	108	-7
*rhoe*	-126	-118
*ria	-152	-75
*rial*	-132	-114
*riap*	154	15
*rias*	-146	-131
*ribl*	156	39
*rick*	-242	-167
*rid	-101	-139
*rida*	-121	88
*ridg*	-78	127
*ridi*	242	23
*ridn*	-149	-122
*rido*	125	89
*rids*	116	26
*ridy*	-153	-171
*rief*	-192	-203
*rier*	-103	-146
*riet*	-128	-214
*riev*	-107	-115
*rifr*	189	172
*rift*	157	31
*riga*	-273	-220
*rige*	-131	37
*rigs*	-172	-162
*rigt*	96	-58
*rii	4	127
*rika*	-75	125
*riki*	43	-87
*rikl*	-206	-195
*riko*	-260	-312
*rila*	216	-55
*rile*	34	-151
*rilu*	-138	-125
*rima*	-179	-143
*rime*	-116	57
*rimo*	24	152
*rimp*	164	24
*rina*	39	-107
*rine*	-11	-217
*ring*	-95	-142
*rini*	-151	-169
*rinj*	-86	-109
*rink*	-115	104
*rinp*	-141	-174
*rint*	151	38
*riod*	-178	-203
*riou*	-157	-148
*ripl*	138	-20
*ript*	-260	-154
*ris	44	-100
*risk*	-238	-231
*risp*	-73	130
*rist*	119	-32
*rite*	-159	-67
*riti*	-280	-197
*rits*	-128	-194
*ritv*	221	53
*rius*	-99	-130
*riut*	-128	-107
*rive*	-147	-97
*rivi*	-117	226
*rivj*	-118	-95
*rivs*	-202	-216
*rizi*	-48	-125
*rjan*	-146	-195
*rjar*	10	-143
*rjat*	53	271
*rje	-58	129
*rjed*	21	114
*rjee*	-8	164
*rjer*	-233	-229
*rjou*	-128	-117
*rka	-105	-229
*rkad*	223	296
*rkak*	8	-132
*rkat*	79	-71
*rkbl*	156	13
*rke	-218	-257
*rken*	145	316
*rker*	128	-98
*rket*	-125	-169
*rkin*	67	-82
*rkis*	214	40
*rkli*	154	125
*rkni*	-203	-244
*rkom*	142	12
*rkor*	-339	-247
*rkos*	-179	-174
*rkra*	87	-111
*rkro*	274	60
*rkry*	-115	-110
*rks	-183	-130
*rkt	195	66
*rktk*	152	20
*rkty*	-71	106
*rkyl*	-203	-339
*rkys*	137	22
*rlak*	-117	-138
*rlam*	119	13
*rlap*	-135	-151
*rlar*	-5	172
*rlat*	-181	145
*rled*	-116	-96
*rlig*	-269	-64
*rlkr*	120	-17
*rln	178	197
*rlor*	-56	173
*rly	184	-33
*rma	-284	-240
*rmaa*	83	-108
*rmac*	-130	-166
*rmak*	-84	-128
*rmal*	-321	-238
*rmar*	143	232
*rmas*	-131	-87
*rmat*	-49	146
*rmba*	-321	-358
*rmbe*	-170	-136
*rmed*	-49	146
*rmen*	40	-88
*rmes*	180	3
*rmet*	180	-45
*rmha*	-198	-205
*rmi	180	9
*rmid*	157	3
*rmie*	-140	-149
*rmin*	-231	-130
*rmom*	203	35
*rmon*	-187	-140
*rmor*	149	68
*rmot*	-116	-116
*rmpa*	112	0
*rms	64	166
*rmsb*	176	37
*rmt	-246	-221
*rmti*	-123	-113
*rmul*	-188	-174
*rmvr*	145	24
*rnal*	-187	-170
*rnan*	120	-59
*rnar*	-138	-267
*rnas*	-149	-80
*rnat*	-132	-143
*rnba*	-118	-148
*rnbl*	-162	-150
*rnbr*	-191	-211
*rnen*	-119	266
*rner*	-27	122
*rnet*	16	-107
*rnhe*	-131	-119
*rnhi*	174	17
*rnor*	141	-30
*rnsl*	-189	-210
*rnt	-97	-170
*rnta*	-249	-225
*rntu*	-123	-146
*rnva*	-17	220
*rnya*	-118	-151
*roa	-141	-152
*roar*	-159	-202
*rob	31	176
*robi*	-146	-150
*robl*	-107	80
*robo*	-155	-163
*roce*	-52	71
*rock*	130	-22
*rod	231	-9
*roda*	39	-144
*rodb*	-201	-192
*rode*	144	25
*rodk*	-194	-125
*rodn*	-22	-141
*roen*	-26	-138
*rofe*	-156	9
*rog	45	-86
*roga*	0	141
*roge*	-121	73
*rogr*	-81	-166
*rogt*	154	31
*roid*	72	-44
*rojd*	-188	-182
*roka*	-91	-140
*rokd*	-118	-128
*roke*	-32	-194
*rokf*	201	26
*roko*	-215	-217
*rokt*	46	143
*rol	-215	-209
*rola*	-40	-125
*role*	-64	-194
*roli*	-331	-305
*rolj*	203	49
*rolo*	-224	-280
*rolp*	-143	-117
*rols*	-146	-116
*rolt*	-79	-89
*roly*	160	22
*romb*	-154	-161
*romd*	-154	-128
*rome*	-187	-164
*roms*	146	45
*ron	105	42
*rona*	-203	-33
*rone*	-122	-90
*roni*	-76	-134
*rono*	-203	-106
*rons*	-263	-245
*ront*	1	-159
*ronv*	-231	-224
*roof*	11	-100
*rook*	185	-6
*room*	-23	128
*roop*	149	17
*rop	-46	-161
*ropa*	-54	-256
*ropl*	232	-4
*ropr*	87	-39
*rops*	81	-30
*ror	175	163
*rore*	164	82
*rorn*	149	114
*rors*	105	161
*rort*	122	126
*ros	-379	-237
*rosa*	182	-101
*rose*	93	-75
*rosl*	12	-169
*rosm*	154	14
*roso*	66	216
*rosp*	174	-57
*rost*	173	45
*rot	-234	-163
*rota*	115	-96
*roti*	189	57
*rots*	-120	-252
*roug*	181	59
*roup*	-194	-207
*rous*	-120	-110
*rout*	122	12
*rov	-408	-350
*rova*	-144	-97
*rove*	-251	-242
*rovs*	-237	-242
*rovt*	-114	-155
*rowi*	46	-104
*roxe*	-89	-99
*rpaa*	-203	-219
*rpac*	14	205
*rpal*	-158	-115
*rpee*	-112	-119
*rper*	134	41
*rpes*	-202	-223
*rpet*	8	225
*rple*	228	-12
*rpoa*	215	14
*rpos*	22	201
*rsac*	-150	-150
*rsag*	171	-53
*rsak*	43	235
*rsar*	196	95
*rsat*	-124	-136
*rsba*	-171	-158
*rsda*	-78	58
*rsen*	-147	-49
*rser*	-165	-104
*rsid*	128	21
*rsie*	135	28
*rsin*	-139	-157
*rsju*	147	-21
*rsk	-173	-150
*rsko*	-299	-229
*rsku*	94	-54
*rsni*	-179	-177
*rsom*	-127	-113
*rson*	-19	184
*rsor*	-186	-172
*rspi*	-143	-136
*rst	82	-52
*rste*	-201	-250
*rsti*	-22	-149
*rsto*	-200	-87
*rsvu*	-158	-168
*rta	79	-11
*rtab*	200	129
*rtan*	81	-116
*rtat*	102	-39
*rtbl*	182	31
*rtbu*	-192	-207
*rtby*	-9	132
*rtdo*	271	60
*rte	-167	-263
*rtes*	-172	-140
*rtet*	-149	-63
*rtfe*	103	-3
*rtfl*	-79	-121
*rtfo*	-153	-142
*rtfr*	-10	93
*rtid*	-56	92
*rtif*	-143	-140
*rtin*	165	43
*rtis*	60	-102
*rtja*	25	173
*rtla*	-178	-183
*rtme*	231	140
*rtmo*	-126	-102
*rtna*	78	-112
*rtne*	-63	157
*rtop*	89	-108
*rtor*	40	-136
*rtpi*	159	0
*rtra*	-121	-173
*rtro*	-223	-224
*rts	-12	-221
*rtsa*	97	86
*rtsi*	-122	-115
*rtst*	-155	-249
*rtsv*	-72	-175
*rtul*	-117	-113
*rtun*	-63	-169
*rtyg*	-14	124
*rtyr*	-144	-143
*rua	-199	-199
*rubl*	-215	-111
*rubs*	-148	-135
*rugb*	131	18
*ruge*	15	141
*ruis*	-25	199
*ruko*	65	-168
*rukt*	153	-37
*rukv*	-95	8
*rula*	110	-77
*rule*	148	151
*rulg*	179	21
*ruls*	-32	138
*rum	-203	-187
*ruma*	209	26
*rume*	-91	145
*rump*	-139	-176
*rums*	88	147
*run	-43	77
*runa*	-26	-142
*rune*	-68	-184
*runk*	103	91
*runt*	155	135
*runy*	-192	-202
*rup	-342	-405
*rupc*	25	194
*rupe*	-29	-165
*rupg*	-2	117
*rupi*	107	17
*rus	-247	-183
*rusa*	307	58
*ruse*	-108	-208
*rush*	101	-68
*rusk*	174	-16
*ruta*	204	-167
*ruti*	-247	-82
*rutl*	-122	-114
*rutn*	70	148
*ruto*	-195	-249
*ruun*	-139	-148
*ruva*	21	-148
*ruvm*	-79	42
*ruvt*	125	-5
*rvaa*	-139	-115
*rvad*	-103	34
*rval*	-72	136
*rvan*	-183	-177
*rvat*	228	29
*rvbi*	162	38
*rvbu*	-159	-164
*rven*	-144	-70
*rvet*	-182	-170
*rvey*	-132	-156
*rvir*	240	68
*rvit*	-239	-222
*rvos*	-227	-245
*rvou*	-138	-117
*ryck*	72	-137
*ryg	-283	-263
*rygd*	178	19
*ryge*	-60	-120
*rygo*	24	-102
*rygs*	-60	-172
*ryin*	-136	55
*ryk	-65	204
*ryke*	-64	-168
*rymt*	190	-21
*ryon*	116	206
*ryp	-115	-110
*rypa*	-9	-197
*rypt*	204	52
*ryr	28	198
*rysa*	-32	151
*ryse*	313	-25
*ryst*	297	17
*ryta*	239	30
*ryte*	-10	156
*ryth*	-28	146
*ryts*	-110	-104
*rywh*	-1	-124
*saas*	127	7
*sad	-47	-252
*sada*	-42	-178
*sade*	205	182
*safe*	-213	-132
*saft*	184	-34
*sagd*	8	145
*sagn*	-147	-148
*sagt*	-180	106
*said*	21	195
*sake*	17	181
*sakn*	94	-136
*sakr*	47	221
*sakt*	-231	-132
*sald*	-144	86
*sali*	172	47
*salo*	-178	-179
*sals*	-121	-134
*salt*	-135	-4
*salv*	-225	-239
*samb*	104	190
*same*	-150	-239
*samk*	4	121
*saml*	-110	56
*samr*	12	-134
*sams*	-200	-194
*samt*	-173	-309
*sana*	-39	-159
*sand*	-164	60
*sano*	-120	88
*sans*	-59	122
*sar	-47	-185
*sare*	306	261
*sari*	-186	-153
*sark*	83	-68
*sarm*	-226	-228
*sart*	-164	-120
*sas	55	203
*sask*	-163	-174
*sate*	149	122
*satn*	-201	-95
*satu*	286	224
*saul*	9	126
*saur*	-120	-125
*sava*	-142	-105
*savi*	-15	192
*saw	-144	-164
*saxe*	-9	142
*sayi*	81	190
*says*	94	215
*sban*	135	199
*sbar*	-219	-190
*sbet*	176	37
*sbev*	-147	-187
*sblo*	-31	-155
*sbon*	12	147
*sbor*	59	156
*sbra*	-223	-294
*sbre*	28	209
*sbro*	5	150
*sbur*	-16	149
*scen*	-112	-157
*scha*	-235	-17
*schi*	-41	-149
*scit*	-139	-131
*scle*	-188	-171
*scou*	-2	118
*scri*	-151	-65
*sdag*	-140	-66
*sdat*	-113	-106
*sdep*	-143	-72
*sdoc*	157	23
*sdom*	-197	-174
*sdro*	-114	-139
*sduk*	73	-78
*sea	-141	-123
*seaa*	1	136
*sean*	2	215
*sebe*	-166	-156
*sebl*	-186	-164
*seco*	-37	-141
*sede*	-109	-124
*seiz*	54	-103
*seka*	231	26
*sekr*	-142	-89
*sel	-29	-129
*sela*	160	-15
*selb*	-49	-105
*self*	-68	207
*seli*	-184	-170
*selk*	59	-116
*seln*	72	-83
*sem	-332	-279
*sema*	-200	-77
*seme*	-174	-231
*semu*	-19	177
*seno*	54	160
*sens*	103	-102
*seou*	173	14
*seps*	-107	-183
*sept*	-179	-183
*sera*	-13	-157
*serb*	-132	-144
*seri*	-403	-355
*sert*	-318	-280
*serv*	-60	99
*sery*	-143	-137
*ses	-159	9
*sest*	128	81
*sete*	113	181
*sexl*	-132	-131
*sexv*	164	46
*sfal*	-84	-147
*sfar*	-109	-151
*sfeb*	-134	-120
*sfil*	-129	-101
*sfli*	-84	-128
*sflu*	-190	-134
*sfor*	-245	-181
*sfri*	-144	-113
*sful*	-130	-171
*sgol*	185	143
*sgru*	-114	-154
*shak*	141	214
*shal*	75	-79
*shan*	11	86
*shav*	-2	-141
*shed*	76	128
*shee*	-165	-129
*shel*	-59	102
*shes*	161	-46
*shew*	171	32
*shin*	172	87
*shit*	-121	-91
*shiv*	158	-18
*shja*	72	133
*shor*	118	-18
*shot*	-29	-155
*shou*	-109	-141
*shri*	164	24
*shun*	141	60
*shus*	49	250
*shuv*	-69	-180
*sian*	145	114
*sias*	17	111
*sick*	-84	-242
*sida*	67	-94
*side*	251	170
*sien*	184	-38
*sier*	19	198
*siet*	-218	-216
*sifr*	27	-140
*siga*	-34	150
*sign*	-171	-169
*sigt*	96	-70
*siin*	-12	112
*siit*	-170	-145
*sik	-90	-160
*sila*	14	126
*silm*	155	-58
*silo*	172	23
*sily*	-173	-187
*sime*	-129	-143
*simn*	-156	-142
*sims*	-178	-181
*sina*	64	191
*sinc*	-54	-248
*sinf*	3	-118
*sing*	121	-90
*sini*	153	9
*sint*	-225	-224
*sinu*	-204	-187
*sio	-51	-153
*sion*	-153	-48
*sis	-186	-28
*sisi*	-142	-151
*sisk*	-43	165
*sist*	17	311
*sit	-139	-163
*sita*	34	-165
*site*	204	209
*sium*	-180	-149
*sive*	214	108
*size*	-174	-171
*sjal*	-9	157
*sjat*	-1	157
*sjel*	28	167
*sjos*	-119	-93
*sjou*	-104	-88
*sjua*	-162	-128
*sjui*	-99	-102
*sjuk*	-173	-262
*sjun*	208	137
*sjut*	-77	-160
*skaa*	-126	-94
*skab*	-114	-113
*skad*	146	152
*skaf*	-147	-60
*skag*	-178	-142
*skak*	162	11
*skal*	169	95
*skam*	-45	124
*skar*	-91	146
*skas*	-83	-145
*skau*	147	19
*skav*	-398	-401
*skba*	80	150
*skbe*	-146	-126
*skbr*	94	-41
*skda*	131	9
*sked*	-46	119
*skef*	18	116
*skel*	-40	-119
*sken*	-148	-330
*skev*	12	182
*skfa*	-2	129
*skfl*	137	36
*skgr*	198	27
*skic*	93	171
*skid*	-177	-223
*skif*	-206	-203
*skii*	-150	-150
*skin*	262	-76
*skjo*	151	-44
*skla*	124	149
*skli*	144	-75
*skma*	-49	-158
*skme*	213	13
*skna*	244	53
*skni*	-154	-186
*skoj*	-193	-78
*skol*	-194	-63
*skon*	-89	135
*skor*	-247	-47
*skos*	-154	-80
*skot*	81	-198
*skov*	66	-69
*skra*	-262	-111
*skru*	85	-79
*skte*	135	27
*skum*	275	-18
*skur*	248	131
*skut*	-93	-112
*skva*	-132	-48
*skyd*	-107	90
*skyl*	35	240
*skyn*	212	76
*sla	64	-144
*slag*	103	1
*slam*	151	89
*slan*	169	58
*slar*	88	237
*slat*	-157	-144
*slem*	-163	-226
*slep*	-197	10
*slic*	-26	-139
*slid*	129	-12
*slig*	148	-53
*slin*	3	-148
*slip*	62	400
*slit*	307	13
*slo	142	38
*sloc*	165	142
*slog*	-164	-67
*slol*	165	14
*slor*	-157	-163
*slos*	6	-125
*slot*	149	26
*slow*	28	-89
*slpr*	43	145
*sluc*	-176	-185
*slud*	258	-34
*slun*	231	26
*slur*	251	63
*slut*	-99	59
*slyc*	-31	118
*smac*	157	15
*smak*	-220	-215
*smal*	83	-77
*sman*	118	-73
*smar*	422	160
*smas*	-155	-15
*smat*	24	-169
*smel*	-164	-78
*smen*	-128	-147
*smin*	-43	99
*smit*	-275	-308
*smog*	21	141
*smok*	-83	-178
*smor*	-318	-289
*smot*	-224	-210
*smus*	-137	-147
*smut*	-40	114
*smyc*	69	164
*snad*	-205	-206
*snak*	151	19
*snar*	-101	70
*sned*	75	-157
*snet*	82	-125
*snif*	151	13
*snin*	-252	-98
*snoa*	79	-26
*snob*	-138	-129
*snod*	62	-99
*snon*	207	192
*snop*	-96	98
*snor*	-171	-307
*snos*	168	-7
*snot*	-224	-212
*snow*	199	19
*snt	279	215
*snur*	198	5
*snus*	-224	-228
*snuv*	-308	-288
*snva*	-117	-111
*snyt*	-194	-178
*soak*	130	-20
*soan*	-134	-162
*soce*	-52	-152
*sock*	12	-191
*soda*	144	28
*sode*	-147	-175
*sofa*	-223	-359
*sofb*	-157	-156
*sogo*	-331	-185
*sok	-273	-195
*soka*	-228	-162
*soko*	-197	-201
*sokt*	-81	147
*sol	188	13
*sola*	-168	-168
*solb*	-79	-135
*sole*	-15	-140
*soli*	166	15
*solk*	-106	-120
*sols*	-136	-139
*somb*	-158	-165
*some*	51	201
*sona*	77	225
*sond*	-6	123
*sone*	-67	-145
*sonk*	126	-34
*sont*	-6	-108
*soon*	-138	16
*sopa*	-134	-152
*sopr*	-103	-106
*sord*	-164	-196
*sore*	-258	-103
*sorg*	-300	-341
*sori*	-146	-131
*sorj*	-209	-211
*sorn*	5	178
*sors*	136	8
*sort*	-78	88
*soti*	153	17
*sove*	-250	-163
*sovi*	-162	4
*sovn*	-132	-124
*spa	-186	-209
*spad*	103	-110
*spag*	177	14
*span*	22	-174
*spar*	4	181
*spat*	141	164
*spea*	134	46
*speb*	86	15
*spee*	147	18
*speg*	93	134
*spel*	-340	-109
*spen*	31	139
*sper*	-110	19
*spic*	-168	-127
*spik*	95	-41
*spil*	-94	-134
*spin*	17	-148
*spio*	5	187
*spir*	-128	-199
*spis*	-167	-79
*spla*	39	-111
*spli*	171	16
*spoa*	13	140
*spol*	-3	-121
*spon*	216	21
*spor*	-173	1
*spot*	235	142
*spra*	210	-75
*spre*	31	-80
*spri*	-397	-271
*spro*	-156	-192
*spru*	78	-207
*spul*	200	19
*spur*	146	0
*spyf*	137	12
*spyr*	233	20
*spyt*	60	-87
*sque*	151	4
*squi*	108	-39
*srad*	-189	-190
*sreg*	-103	-121
*sren*	183	14
*sres*	-139	-134
*srut*	118	-43
*sta	-111	1
*staa*	248	81
*stac*	-145	-67
*stae*	-151	-181
*stag*	20	-151
*stai*	74	185
*stak*	243	15
*stam*	-245	-42
*stap*	-149	-162
*star*	174	143
*stas*	4	143
*stat*	-174	-241
*stau*	-14	-147
*stbe*	70	-97
*stbl*	-203	-199
*stbo*	145	-69
*stca*	-83	-118
*stdi*	-104	-84
*stea*	-172	-173
*stec*	-107	-121
*steg*	82	141
*stek*	-5	166
*stel*	-15	-204
*stem*	85	-59
*step*	17	241
*stes*	88	-140
*stet*	165	-88
*stfo*	-185	-180
*sthm*	14	-112
*sti	201	199
*stic*	129	-78
*stid*	-191	-169
*stik*	130	-116
*stil*	149	33
*stin*	-199	-271
*stir*	221	169
*stis*	-88	59
*stja*	14	-181
*stki*	11	123
*stkl*	194	23
*stko*	161	-57
*stly*	-108	38
*stma*	36	-139
*stmj*	-140	-136
*stmu*	-192	-137
*stna*	198	-78
*stoc*	-101	-165
*stod*	-144	12
*stol*	-17	144
*stom*	17	-186
*ston*	78	-148
*stop*	-68	121
*stor*	118	41
*stot*	178	-209
*stov*	36	-121
*stpe*	18	147
*str	122	46
*stra*	125	40
*stre*	-302	-76
*stri*	-173	-52
*stro*	47	-234
*stry*	70	95
*stsm*	165	-58
*stsp*	136	36
*stst*	-139	-113
*stu	-192	-109
*stua*	-75	-135
*stub*	-79	-148
*stuc*	-72	-197
*stud*	-151	80
*stuf*	115	175
*stug*	221	190
*stuk*	-368	-331
*stul*	-162	-172
*stun*	109	85
*stus*	154	4
*stut*	-155	-144
*stva*	-63	-145
*sty	118	-42
*styc*	264	196
*stye*	-103	-119
*styg*	-333	-284
*stym*	29	136
*styp*	7	107
*styr*	224	243
*styv*	187	316
*sual*	-160	-156
*suci*	8	220
*suck*	-77	-221
*sude*	377	94
*sudi*	104	-21
*suga*	236	68
*suge*	-144	-78
*suis*	-2	220
*suli*	178	7
*suma*	-153	-114
*sund*	-180	-124
*suom*	-217	-198
*supe*	181	9
*supo*	-172	-164
*sus	-43	124
*susa*	138	24
*sutr*	-119	-93
*suup*	145	10
*svac*	-109	-124
*svag*	477	31
*sval*	63	-174
*svam*	-93	-258
*sver*	-49	162
*svet*	167	-160
*svid*	-184	-245
*svii*	147	19
*svik*	31	107
*svim*	384	55
*svlt*	160	18
*svoi*	182	3
*svul*	68	-127
*svun*	-158	-168
*swae*	118	26
*swal*	216	-66
*swea*	187	10
*swel*	208	45
*swer*	164	110
*swol*	33	-101
*sych*	-154	-195
*syk	-34	127
*syki*	-186	-126
*syko*	-210	-169
*symb*	-127	-121
*symt*	-141	-153
*syna*	159	10
*synb*	113	18
*synd*	31	146
*syne*	138	-14
*syns*	117	-16
*synu*	-168	-178
*syny*	-18	-162
*syra*	125	164
*syre*	271	43
*syrg*	102	-85
*syri*	-94	-150
*syst*	7	167
*sytr*	-104	-100
*taa	266	129
*taal*	75	197
*tab	-6	121
*tabe*	84	-34
*taca*	113	-17
*tack*	-146	-64
*tact*	-113	-142
*tad	202	142
*tada*	-170	-65
*tadi*	-237	-110
*tadn*	32	-108
*tado*	170	21
*tafs*	23	174
*tag	148	-16
*tagi*	172	-13
*tagl*	-114	-110
*tagn*	-122	12
*tagr*	-79	-105
*tagt*	129	132
*tain*	-137	39
*tair*	74	185
*taju*	159	9
*taka*	186	32
*takb*	1	153
*taki*	152	50
*takt*	174	16
*tal	-236	-254
*tala*	-209	72
*tald*	-209	-124
*talf*	126	14
*talo*	-139	-131
*talr*	-8	-112
*tals*	-87	-188
*talt*	76	179
*tamd*	-146	-98
*tame*	-277	-190
*tami*	-258	-345
*tamn*	-143	-130
*tamo*	117	-39
*tamt*	79	363
*tand*	-154	-187
*tanf*	127	243
*tang*	-126	-52
*tani*	-80	-98
*tank*	139	417
*tans*	274	49
*tanu*	-8	179
*tany*	82	139
*tapt*	-379	-327
*tar	134	80
*tara*	-104	-164
*tare*	149	-15
*tari*	203	83
*tark*	8	224
*tarn*	95	-81
*tart*	-74	-166
*tarv*	-251	-235
*tary*	156	139
*tase*	23	-121
*tasi*	5	114
*tast*	124	152
*tasy*	110	1
*tat	13	119
*tata*	136	-10
*tats*	-115	-99
*tatu*	-265	-281
*tatv*	132	31
*taur*	86	-69
*tava*	101	175
*taxi*	137	36
*tbal*	-240	-220
*tbar*	294	29
*tben*	91	-95
*tbla*	-171	-160
*tblo*	141	-9
*tboj*	135	-15
*tbol*	-107	-215
*tbon*	119	-84
*tbor*	83	-66
*tbra*	-85	-153
*tbro*	-208	-260
*tbru*	-18	114
*tbur*	-181	-94
*tbyt*	-29	169
*tcan*	-83	-118
*tch	-123	-124
*tche*	-202	-245
*tchy*	-158	-215
*tdia*	-104	-84
*tdom*	271	60
*tdra*	104	-8
*tduk*	6	173
*tea	-206	-173
*teat*	-278	-233
*tebl*	-149	-139
*teck*	-81	-156
*ted	-55	98
*tedj*	124	-13
*tefo*	185	57
*tefu*	-12	98
*teg	74	138
*tegr*	-145	-142
*tei	84	192
*tejo*	130	105
*tejp*	-127	94
*teka*	47	-84
*teki*	-4	160
*tekn*	-180	-183
*teko*	-15	-135
*tekp*	22	251
*teks*	-159	-148
*tel	61	-94
*tela*	-300	-209
*tele*	3	178
*telf*	130	18
*telk*	-225	-212
*telt*	-242	-196
*tema*	-123	-158
*temp*	272	26
*temy*	175	24
*tenc*	123	-9
*tend*	-198	-200
*tenh*	149	-11
*tenk*	41	-98
*tenr*	174	13
*tens*	-232	-107
*tent*	-73	-138
*teof*	-123	-116
*teon*	57	-60
*tepd*	2	134
*tepf*	30	162
*tera*	-199	-109
*tere*	-132	-151
*teri*	-37	-152
*terl*	-179	-161
*term*	248	-23
*tern*	-123	-11
*tero*	70	-155
*terp*	-166	-168
*terv*	-245	-287
*tery*	274	30
*tes	12	-98
*tesl*	141	40
*tesp*	-167	-166
*test*	-177	-367
*tesv*	259	57
*tet	134	-30
*teta*	-232	-236
*tete*	32	-189
*tetr*	190	32
*teve*	122	11
*text*	105	147
*tfel*	103	-3
*tfla*	161	15
*tfor*	-344	-107
*tgan*	-150	-110
*tgas*	-176	-163
*tgen*	-105	-112
*tgev*	134	122
*tgif*	54	-61
*tgit*	142	7
*tgra*	-144	-54
*tgt	129	-4
*thac*	-213	-187
*thal*	-119	-99
*thar*	135	30
*that*	-212	36
*thes*	-66	111
*thet*	-143	-124
*they*	-116	149
*thig*	159	90
*thin*	142	305
*thma*	14	-112
*thot*	-144	-123
*thou*	110	233
*thre*	-172	-148
*thur*	-188	-180
*thus*	159	116
*tia	106	203
*tiaa*	-173	-176
*tias*	148	-12
*tibi*	64	-87
*tice*	29	164
*tick*	159	40
*ticl*	194	49
*tics*	-133	-168
*tid	-228	-40
*tide*	-131	-135
*tids*	-194	-136
*tidy*	18	171
*tif	-135	-212
*tifi*	-143	-140
*tifr*	132	136
*tift*	2	132
*tig	249	9
*tigr*	-86	-109
*tiho*	131	168
*tiin*	-71	153
*tik	-104	-157
*tika*	277	3
*tike*	122	-97
*tikr*	-2	100
*tiks*	167	11
*til	78	-89
*tila*	155	173
*tile*	-18	131
*tilr*	-16	129
*tils*	-39	264
*tima*	107	-125
*time*	175	71
*tin	-125	-226
*tine*	-84	-169
*tinf*	-20	-220
*ting*	120	53
*tini*	-32	-203
*tinp*	-65	-132
*tiny*	-179	-135
*tion*	15	-101
*tipa*	82	-63
*tips*	-343	-427
*tira*	182	151
*tire*	-173	-54
*tiri*	-76	-163
*tisd*	-99	-211
*tise*	-217	-211
*tism*	-175	-144
*tiso*	80	-106
*tist*	-162	-298
*tita*	133	221
*tith*	-119	-99
*titi*	-143	-167
*tiva*	-119	-175
*tivm*	-208	-184
*tivt*	100	-82
*tjaf*	-124	-86
*tjan*	-2	130
*tjar*	155	-67
*tjat*	-126	-206
*tjej*	155	102
*tjoc*	165	38
*tjur*	-181	-133
*tjut*	264	79
*tka	8	138
*tkar*	-172	-80
*tkas*	128	52
*tken*	-1	115
*tkil*	11	123
*tkla*	137	-104
*tkop*	-190	-171
*tkor*	61	-105
*tkra*	-188	-180
*tkul*	150	38
*tlak*	-163	-172
*tlar*	-149	-175
*tlat*	-46	-159
*tled*	109	71
*tlin*	121	-11
*tlut*	235	-5
*tly	-155	-65
*tma	-55	-213
*tmaa*	227	32
*tmam*	-196	-187
*tman*	169	-16
*tmar*	-116	-106
*tmed*	144	51
*tmjo*	-140	-136
*tmos*	234	-28
*tmot*	-129	-148
*tmus*	-192	-137
*tnad*	205	-58
*tnar*	26	-131
*tnat*	226	219
*tned*	-158	-153
*tner*	-63	157
*tnet*	289	226
*tnig*	205	81
*tnin*	-59	-152
*toac*	162	11
*toal*	201	186
*tock*	-45	-143
*toda*	23	189
*tode*	94	-18
*todg*	-95	-106
*todj*	-144	-76
*todl*	106	-109
*tods*	-116	-141
*toid*	-145	-113
*toil*	160	94
*toin*	177	-14
*tois*	71	-66
*toiv*	12	144
*toki*	-115	-163
*tol	-2	240
*told*	-109	79
*toli*	42	-117
*tolk*	-177	-169
*tolv*	33	-116
*toly*	137	13
*toma*	-52	-202
*tomi*	104	-64
*tomk*	239	30
*toml*	15	103
*tomt*	-116	-158
*ton	187	70
*tond*	149	71
*tone*	62	-131
*toni*	62	237
*tons*	189	15
*tont*	-96	-149
*took*	331	173
*toot*	-265	-234
*topa*	-35	162
*topf*	-82	-101
*topn*	-140	-140
*topr*	-128	-122
*tor	-105	-149
*tora*	-105	-213
*torc*	171	126
*tork*	254	-58
*tort*	-58	-243
*tos	-171	-157
*tosi*	241	-30
*tost*	261	54
*tot	180	-62
*tota*	107	-88
*totn*	-170	-204
*totr*	42	-101
*tots*	-119	-92
*touc*	27	277
*tove*	165	9
*tovl*	-53	-131
*towe*	186	17
*tox	-166	-186
*tpas*	-190	-186
*tper*	23	184
*tpil*	66	-91
*tra	208	-29
*traf*	-43	241
*trak*	162	-120
*tral*	-28	-181
*tram*	39	-102
*tran*	-43	-147
*trar*	-156	-151
*trax*	80	-50
*tre	-151	-66
*trea*	-89	-238
*tred*	-114	-270
*tree*	110	120
*tref*	126	6
*tren*	-190	-121
*trer*	-36	105
*tres*	-430	-366
*trex*	-7	-143
*trie*	-171	-214
*trik*	-150	-152
*tril*	204	-43
*trim*	-34	107
*trin*	-204	-203
*trip*	-236	-168
*tris*	-34	-128
*triv*	-144	-161
*trod*	187	-31
*troe*	-141	-141
*troj*	98	-50
*trok*	17	-171
*trol*	-158	-227
*trom*	195	-88
*tron*	-160	-179
*trop*	113	-9
*tror*	155	27
*tros*	-268	-163
*trot*	-261	-197
*truk*	-121	-130
*trul*	145	160
*trum*	-156	-139
*trup*	111	3
*tryc*	90	-76
*tryg*	-263	-190
*tryk*	-109	186
*tryp*	100	-17
*tsa	-45	-204
*tsal*	-163	-179
*tsar*	-47	127
*tsat*	53	117
*tsea*	7	265
*tsem*	-4	218
*tsfo*	-20	109
*tsin*	-171	-193
*tska*	295	-75
*tske*	-115	-180
*tski*	-109	1
*tsko*	-153	-135
*tskr*	-176	-32
*tsla*	6	-120
*tsli*	230	25
*tslo*	16	-96
*tsma*	125	52
*tsmi*	-115	-99
*tsna*	-113	-104
*tsom*	-166	-152
*tsop*	-172	-136
*tspa*	140	126
*tspl*	-137	-166
*tspr*	-221	-223
*tsta*	-54	-182
*tsti*	-141	-82
*tsto*	-209	-236
*tstr*	-186	-177
*tstu*	19	200
*tsva*	-225	-208
*tsve*	-107	-95
*tsvi*	-72	-175
*tual*	96	169
*tube*	-80	-139
*tuck*	-72	-197
*tudi*	-95	-144
*tuds*	-150	42
*tuer*	-265	-281
*tuf	121	179
*tuga*	244	166
*tugu*	-53	-116
*tui	222	19
*tuka*	-333	-297
*tuko*	-160	-139
*tuks*	-179	-163
*tule*	104	-116
*tulo*	-127	-117
*tult*	-117	-113
*tum	-120	32
*tume*	-44	-187
*tumn*	-144	-136
*tumo*	-166	-191
*tums*	-128	-118
*tumy*	-288	-246
*tuna*	-44	-164
*tund*	194	49
*tung*	-9	-166
*tunt*	154	62
*tupa*	116	68
*tupe*	-163	-152
*tur	206	-51
*tura*	151	-127
*turd*	-100	65
*ture*	150	176
*turp*	215	14
*tus	-151	-227
*tusa*	-201	-173
*tuse*	-140	-96
*tuta*	-102	40
*tuu	211	64
*tvaa*	156	-123
*tvag*	35	147
*tval*	-134	7
*tvam*	137	16
*tvan*	-150	-187
*tvar*	-75	-144
*tvas*	-94	-94
*tvat*	-279	-142
*tvec*	-60	116
*tvin*	-13	195
*tvis*	116	176
*tvit*	221	53
*tvri*	132	31
*twee*	180	-4
*twic*	112	-44
*twis*	-117	-131
*twit*	54	-81
*tyde*	-211	-163
*tye	-103	-119
*tyg	-313	-356
*tyga*	-14	124
*tygn*	-333	-284
*tyks*	129	-55
*tyle*	152	16
*tyne*	110	1
*tyng*	20	-100
*typt*	7	107
*tyr	29	218
*tyre*	206	12
*tyrk*	-79	-151
*tyro*	203	49
*tyta*	-20	148
*tyv	170	31
*tyvf*	10	124
*tyvm*	-2	96
*tyvp*	37	245
*tzy	-131	-161
*uais*	-206	-104
*ual	-169	-168
*ualy*	96	169
*uan	-141	-38
*uari*	-183	-117
*ubad*	-143	-113
*ubed*	-167	-161
*ubel*	84	-78
*uben*	169	0
*ubhe*	-112	-93
*ubla*	38	-140
*ubli*	-164	-123
*ubsa*	-148	-135
*ubsl*	147	7
*uche*	24	233
*uchi*	7	130
*ucid*	-74	132
*uck	-56	-245
*ucka*	-229	-188
*ucke*	-17	-143
*ucki*	172	143
*uckl*	-5	146
*uckn*	-154	-138
*uckt*	118	13
*ucol*	141	-85
*uda	-129	-152
*ude	69	182
*uden*	231	164
*uder*	-85	-157
*udes*	81	118
*udie*	-95	-144
*udig*	213	-13
*udin*	-143	-145
*udla*	-149	-150
*udle*	118	-9
*udlo*	-165	-163
*udra*	235	-41
*udri*	139	7
*udsa*	27	202
*udsk*	69	193
*udsm*	-187	-194
*udte*	-133	-122
*udva*	53	-79
*ueez*	151	3
*uens*	-241	-263
*uera*	-207	-187
*ueri*	-145	-190
*ueue*	-133	-146
*ufad*	16	194
*ufar*	158	115
*ufee*	106	35
*uft	272	-87
*ufte*	137	-80
*uftg*	135	84
*ugad*	154	-28
*ugan*	116	103
*ugar*	127	-26
*ugat*	213	28
*ugby*	136	-4
*uged*	14	144
*ugen*	271	-74
*ughe*	-139	-110
*ughi*	293	6
*ught*	-111	210
*ugit*	200	128
*ugna*	-151	-25
*ugne*	-167	-160
*ugni*	123	26
*ugnt*	-164	-94
*ugoa*	-126	-176
*ugor*	79	-143
*ugsv*	222	54
*ugum*	-53	-116
*uha	-207	-164
*uhe	201	32
*uhka*	6	277
*uhut*	-114	-114
*uice*	7	-112
*uin	-50	-170
*uirt*	142	-7
*uis	128	-74
*uise*	-25	199
*uisi*	131	231
*uit	-134	-172
*uita*	-19	139
*uito*	-110	-92
*uka	-97	-234
*ukaa*	109	-26
*ukad*	-339	-312
*ukan*	-273	-182
*ukdo*	-147	-124
*ukem*	97	-56
*uken*	240	8
*ukhu*	-146	-12
*ukin*	-195	-229
*ukos*	41	-161
*ukra*	-128	-123
*ukre*	-137	-135
*uksb*	6	173
*ukse*	-324	-288
*ukta*	319	14
*uktk*	-150	-125
*ukto*	-121	-130
*ukva*	-221	-151
*ula	-212	-134
*ulan*	239	22
*ular*	134	-89
*ulas*	-48	113
*ulat*	-220	-177
*ulbl*	108	11
*ulbo*	-148	-135
*uld	-107	67
*uldr*	-144	-193
*ulea*	-235	-230
*uled*	98	-56
*ulee*	167	175
*ulen*	127	139
*ulet*	-144	-224
*ulga*	179	21
*ulin*	171	-41
*ulma*	-138	-127
*ulmi*	-128	-123
*ulna*	161	-27
*ulos*	-127	-117
*uls	85	-184
*ulsa*	301	202
*ulse*	318	93
*ulsi*	144	16
*ulst*	-92	92
*ult	-189	-52
*ulta*	-95	-163
*ulte*	2	121
*ultr*	-220	-222
*ulus*	-193	-186
*uma	195	105
*umal*	3	144
*uman*	35	-112
*umat*	-220	-185
*umb	129	-99
*umbe*	-170	-175
*ume	138	-24
*umel*	42	-89
*umen*	-12	-186
*umer*	-241	-155
*umet*	2	187
*umi	-53	-116
*umig*	155	7
*umir*	-144	-142
*umis*	-207	-163
*umla*	176	-25
*umli*	164	6
*umon*	115	-49
*umor*	-74	37
*umpa*	130	-31
*umpe*	87	-90
*umpl*	204	79
*umpo*	-176	-147
*umpy*	-171	-154
*ums	-111	-159
*umsg*	105	119
*umy	-288	-246
*una	-91	-63
*unal*	32	169
*unan*	-6	-154
*unar*	46	155
*unch*	167	24
*unco*	189	13
*und	180	129
*undi*	141	56
*undn*	153	19
*undr*	-296	-176
*undu*	-174	-134
*une	231	-35
*unes*	-158	-167
*ung	-94	-211
*unga*	-14	-189
*ungd*	-157	-243
*ungi*	141	-47
*ungk*	135	3
*ungo*	-55	-167
*ungr*	-254	-244
*uni	-36	103
*unin*	-212	-41
*unka*	-174	-214
*unke*	220	84
*unkn*	120	14
*unkt*	-67	99
*unky*	-174	-176
*unol*	161	19
*unsa*	-190	-186
*unse*	-215	-213
*unt	146	130
*unts*	-1	171
*unut*	-89	77
*uny	-97	-173
*uola*	46	239
*uole*	-188	-52
*uome*	-182	-76
*uono*	-172	-164
*uota*	159	-14
*upak*	-1	115
*upar*	97	214
*upat*	141	23
*upbl*	36	-95
*upch*	25	194
*updr*	9	192
*upe	78	-97
*upeh*	160	57
*upfo*	-2	-123
*upgr*	-2	117
*upho*	-61	96
*upie*	145	10
*upil*	211	15
*upit*	134	90
*upko*	-154	-159
*uplo*	-74	47
*upra*	90	149
*upro*	-182	-150
*ups	-124	-106
*upst*	-161	-177
*upsv*	176	27
*upt	97	-81
*ura	-50	-196
*uraa*	-220	-109
*urar*	63	-91
*uras*	-119	-141
*urat*	80	-129
*urda*	-100	65
*urde*	-173	-187
*ured*	149	-16
*uren*	210	140
*urha*	1	171
*uri	109	180
*urie*	-120	-125
*urig*	117	-61
*urio*	-151	-141
*uris*	240	19
*urit*	198	183
*urjo*	-128	-117
*urk	181	73
*urke*	115	-76
*urku*	113	-35
*urmo*	-116	-116
*urn	-227	-75
*urna*	-190	-170
*urne*	80	129
*urnt*	-126	-179
*urou*	122	12
*urpe*	-112	-119
*urpl*	228	-12
*urpo*	176	227
*urs	-148	-6
*ursd*	-218	-214
*urse*	-253	-106
*ursi*	-137	-154
*ursj*	-121	-135
*urst*	-179	-227
*ursv*	87	26
*urt	1	254
*urti*	156	189
*urts*	1	-209
*uruu*	-139	-148
*usar*	66	-94
*usbo*	12	147
*usch*	88	173
*uscl*	-188	-171
*usea*	-141	-123
*usel*	-133	-141
*useo*	173	14
*uses*	-173	-168
*uset*	-9	184
*ush	-173	-152
*ushe*	99	157
*ushi*	204	91
*usik*	-14	-155
*usin*	-70	59
*usio*	-128	-139
*usis*	-106	-116
*uska*	187	-17
*uske*	-148	-209
*uste*	-145	-253
*usti*	182	101
*usua*	-160	-156
*usvi*	147	19
*utaa*	-117	40
*utad*	69	-90
*utan*	158	168
*utar*	173	215
*utat*	109	207
*utba*	-119	-110
*utbi*	-222	-206
*utbr*	-273	-282
*utby*	-29	142
*utch*	29	-117
*utdr*	104	-8
*ute	126	-55
*uteb*	-149	-139
*utek*	-114	-114
*uter*	38	-192
*utes*	231	67
*utet*	-62	100
*utga*	-150	-110
*utha*	135	30
*uti	207	186
*utif*	-1	122
*utin*	-160	67
*utio*	-79	-150
*utla*	-209	-219
*utle*	-2	118
*utma*	-141	-74
*utna*	70	148
*utom*	155	81
*uton*	93	-76
*utor*	-216	-253
*utos*	223	-1
*utpl*	32	101
*utra*	261	-19
*utre*	-348	-372
*uts	65	151
*utsa*	-101	89
*utse*	-172	-67
*utsi*	-86	113
*utsk*	-120	18
*utsl*	4	-128
*utsp*	-112	-107
*utui*	155	24
*utuu*	264	4
*utva*	9	281
*utve*	-9	169
*utvi*	-55	156
*uule*	69	188
*uume*	271	26
*uupi*	145	10
*uuro*	122	12
*uusi*	-136	-131
*uuta*	-73	92
*uute*	-207	-238
*uuti*	180	2
*uutu*	195	-9
*uva	152	-88
*uvan*	-195	-207
*uvar*	-151	-157
*uve	-63	-155
*uver*	13	123
*uvet*	95	-94
*uvig*	-246	-218
*uvme*	-79	42
*uvtv*	125	-5
*uvud*	134	-1
*uxen*	-40	180
*uxne*	16	159
*uys	-166	-172
*vaan*	-54	179
*vaar*	132	37
*vaci*	-407	-480
*vack*	164	-40
*vad	-135	-181
*vade*	-108	-102
*vadk*	-188	-175
*vadr*	-159	-148
*vag	231	239
*vage*	16	208
*vagl*	-155	-156
*vagn*	129	-38
*vagr*	-183	2
*vagt*	244	19
*vaha*	-274	-258
*vaih*	-175	-165
*vaik*	181	-11
*vaim*	14	260
*vais*	11	160
*vaka*	-23	-127
*vake*	4	-173
*vakn*	-30	84
*val	187	291
*vala*	-249	-193
*vald*	50	109
*vale*	-140	-109
*vali*	-157	-35
*valm*	3	205
*valn*	-210	-208
*valp*	-254	-220
*vals*	197	44
*valt*	320	265
*vama*	214	34
*vaml*	267	74
*vamp*	-124	-271
*vand*	-115	-99
*vane*	-147	-53
*vanf*	-108	12
*vang*	-119	-5
*vani*	219	351
*vanj*	-151	-60
*vanl*	-225	-163
*vans*	107	-29
*vant*	-54	-154
*vapn*	-16	133
*var	-53	112
*vara*	-22	111
*vard*	-145	-108
*varf*	-74	143
*varj*	-51	136
*vark*	-47	-226
*varm*	-50	-245
*varn*	119	92
*vars*	186	84
*vart*	126	-164
*vas	-171	-90
*vasa*	-115	-174
*vase*	283	28
*vask*	35	232
*vasy*	-225	-229
*vate*	-64	-215
*vati*	-169	-131
*vatk*	-229	-191
*vatm*	-115	-152
*vatn*	293	244
*vats*	257	89
*vauv*	213	-25
*vava*	-146	-9
*vavd*	-186	-180
*vavs*	276	-30
*vax	-190	-183
*vaxe*	-100	-160
*vaxi*	-166	-244
*vaxp*	-280	-242
*vaxt*	-199	-187
*vbok*	-208	-140
*vbru*	32	143
*vbur*	-159	-164
*vdes*	6	-137
*ved	-165	-176
*veda*	127	-71
*vede*	147	-25
*vedk*	166	-36
*vedo*	-77	-171
*veds*	239	30
*vejp*	-134	-137
*vela*	54	126
*vele*	-194	-186
*veln*	141	153
*vels*	170	14
*velt*	168	-15
*vemb*	-184	-200
*veme*	146	52
*ven	134	136
*vera*	153	43
*verd*	135	61
*verf*	-142	-159
*veri*	151	45
*verl*	-77	54
*vern*	-198	-253
*vers*	-172	-219
*verv*	-129	-139
*very*	-91	98
*vete*	-260	-128
*veti*	67	-97
*vetn*	-73	-171
*vets*	30	-112
*vfal*	-143	-147
*vfar*	10	124
*vgas*	39	156
*vgif*	-159	-175
*vhug*	215	-41
*via	132	2
*vice*	-180	-74
*vico*	-140	-132
*vida*	24	-87
*vide*	-218	-296
*vidi*	-167	-202
*vift*	116	84
*vig	-204	-90
*vigt*	-19	99
*viil*	42	249
*vike*	45	128
*vikt*	-118	-168
*vil	15	171
*vild*	13	147
*vilj*	-111	64
*vilk*	-197	83
*vils*	-116	-147
*vilu*	140	14
*vily*	145	5
*vima*	332	42
*vime*	126	-57
*vimf*	188	6
*viml*	157	25
*vin	-16	-177
*vind*	155	53
*ving*	36	164
*vint*	-426	-289
*vipe*	-15	118
*vira*	233	65
*viri*	214	26
*vis	-74	-184
*visa*	144	147
*visd*	-194	-165
*visi*	41	-153
*visk*	-16	125
*vist*	217	86
*vit	-17	140
*vita*	36	-174
*vits*	-239	-222
*vjar*	-118	-95
*vlad*	206	131
*vlan*	-36	-145
*vlar*	-134	-148
*vlas*	-190	-104
*vled*	-108	-105
*vlop*	160	30
*vlos*	151	-64
*vlt	160	18
*vlys*	-31	137
*vmam*	-2	96
*vmed*	-208	-184
*vmej*	-79	42
*vmod*	139	-18
*vmor*	-149	-17
*vnin*	-169	-56
*voic*	57	119
*voin*	-190	-177
*vois*	130	12
*volo*	-154	-163
*volt*	58	-89
*vomi*	159	24
*von	-49	99
*vor	-156	-171
*vora*	-119	-112
*vore*	95	360
*vori*	-130	-156
*vort*	-248	-269
*vos	-190	-218
*vous*	-138	-117
*vpap*	37	245
*vrad*	-36	191
*vrak*	-105	-110
*vred*	69	126
*vric*	-140	-109
*vsar*	-250	-280
*vsfa*	-109	-151
*vska*	-195	-197
*vske*	-27	223
*vsku*	102	-53
*vsli*	173	7
*vslo*	18	121
*vslu*	-105	28
*vste*	-63	-93
*vsva*	-230	-238
*vsvi*	117	-8
*vtag*	-120	-180
*vtes*	-106	-170
*vtim*	240	72
*vtvi*	125	-5
*vud	122	129
*vudl*	-165	-163
*vudv*	51	-80
*vul	-21	81
*vuln*	161	-27
*vuls*	133	12
*vuni*	-138	-141
*vuot*	118	-80
*vuxe*	-40	180
*vuxn*	24	161
*vxin*	-107	-104
*waet*	118	26
*wake*	234	155
*waki*	137	47
*walo*	216	-66
*wana*	-29	115
*want*	-204	20
*wara*	61	-154
*wasp*	166	20
*watc*	-206	-212
*wate*	83	-86
*way	-254	-152
*wbor*	166	103
*weak*	301	42
*weat*	187	10
*wedi*	-175	-117
*ween*	119	-55
*weir*	133	-41
*wel	172	101
*weli*	208	45
*welt*	3	115
*went*	183	0
*weri*	158	113
*wful*	156	25
*whee*	79	-69
*when*	-123	16
*whil*	-115	-42
*whip*	-149	-155
*whit*	203	30
*whol*	44	-68
*wice*	112	-44
*wifi*	-23	-101
*wint*	-219	-112
*wish*	17	164
*wist*	-117	-131
*wmob*	144	16
*wnat*	7	155
*wnin*	40	153
*wnot*	102	17
*wns	126	7
*wole*	33	-101
*wont*	371	224
*word*	220	108
*wors*	262	91
*wory*	-200	-200
*woul*	-31	309
*wris*	142	62
*xade*	18	136
*xam	-170	-212
*xams*	-156	-171
*xan	172	127
*xare*	40	-87
*xate*	-144	-123
*xel	-178	-218
*xeln*	-117	-188
*xels*	137	23
*xen	-107	144
*xer	-82	-150
*xerc*	-101	-144
*xet	14	174
*xfru*	-8	108
*xhau*	-131	-131
*xich*	136	144
*xid	156	-90
*xin	-73	-245
*xist*	58	247
*xlar*	-222	-268
*xliv*	-132	-131
*xman*	47	160
*xne	16	159
*xon	-106	-104
*xor	-139	29
*xpla*	-178	-153
*xplo*	-46	-164
*xpro*	-280	-242
*xtar*	110	-79
*xted*	3	188
*xten*	104	-42
*xtgi*	128	25
*xthu*	178	52
*xtio*	-119	-153
*xton*	33	145
*xtra*	110	-53
*xtre*	170	38
*xtsn*	-113	-104
*xvec*	164	46
*xyfe*	-115	-112
*yat	-186	-179
*yatz*	-131	-161
*ybe	171	-8
*ycho*	-154	-195
*yck	8	-166
*ycka*	334	262
*ycko*	-195	-212
*ycks*	-100	-52
*yckt*	166	152
*yda	18	110
*ydad*	30	159
*ydar*	-127	-101
*yde	66	-100
*yder*	-134	-152
*ydet*	-134	-118
*ydia*	-225	-271
*ydro*	-94	-119
*ydsk*	-125	-118
*year*	-207	-208
*yeli*	-22	-120
*yen	183	-57
*yfar*	137	12
*yfer*	-115	-112
*yfik*	-226	-198
*yfod*	225	54
*yfor*	82	1
*yfri*	78	181
*yfsa*	-168	-144
*yft	-185	-91
*yfta*	-109	-220
*yfte*	143	-51
*yga	-187	-69
*ygad*	-14	124
*ygan*	-79	-219
*ygbe*	-227	-210
*ygde*	-192	-187
*ygdu*	178	19
*ygen*	-66	-127
*yger*	-118	39
*ygn	50	132
*ygne*	-282	-237
*ygon*	76	-62
*ygpl*	-146	-139
*ygra*	24	-79
*ygre*	135	-36
*ygsk*	-131	-237
*ygsm*	127	2
*ygva*	-132	-150
*yhet*	-126	-206
*yhor*	-119	-137
*yhta*	231	28
*yka	194	155
*ykar*	147	-40
*yker*	-91	-207
*ykla*	-45	-119
*ykni*	47	-59
*ykol*	13	-115
*ykos*	-124	-204
*ykse*	93	-92
*ykte*	63	-122
*yla	-213	-197
*ylan*	-320	-260
*ylas*	-105	-96
*ylax*	99	-39
*yld	-130	-217
*ylde*	-80	-210
*yldi*	45	198
*ylen*	136	-34
*ylig*	34	124
*ylma*	142	-15
*ylni*	-176	-302
*ylta*	8	103
*ymbi*	-127	-121
*ymfk*	-141	-140
*ymna*	-208	-179
*ymta*	182	-27
*ymto*	-141	-153
*ynas*	159	10
*ynbo*	113	18
*ynd	49	158
*ynda*	212	76
*ynee*	110	1
*ynen*	189	10
*yngd*	136	-3
*ynko*	-176	-174
*yns	117	-16
*ynte*	-157	-164
*ynty*	110	1
*ynun*	-168	-178
*ynyt*	-8	-158
*yogh*	-139	-117
*yone*	116	237
*yope*	160	13
*yori*	4	127
*ypa	-10	-197
*ypat*	-5	154
*yper*	119	7
*ypla*	103	-10
*ypo	-100	-111
*ypof*	163	67
*ypok*	-115	-130
*ypot*	132	107
*ypt	215	-30
*ypta*	95	112
*ypuc*	150	45
*yra	185	105
*yraa*	-129	-201
*yraf*	167	7
*yral*	17	138
*yran*	-40	152
*yrar*	307	35
*yrem*	203	33
*yret*	298	24
*yrga*	102	-85
*yrhj*	108	-7
*yrie*	-94	-150
*yrka*	-142	-197
*yrkr*	-115	-110
*yrky*	103	-50
*yrol*	203	49
*yrse*	77	-56
*yrt	-115	-106
*yrve*	124	10
*ysel*	-90	159
*ysem*	-166	-188
*ysen*	164	118
*yser*	26	-202
*ysi	0	116
*ysie*	137	22
*ysio*	-16	-155
*yska*	-132	-130
*yski*	-121	-19
*ysna*	10	99
*ysni*	-169	-167
*yspa*	201	21
*ysta*	168	146
*yste*	-2	173
*ysti*	-104	-84
*ystv*	135	19
*ysty*	200	-13
*yta	-148	-106
*ytad*	-147	-210
*ytar*	-122	30
*yten*	-80	-179
*ythi*	-83	76
*ytli*	-76	-196
*yto	100	-35
*ytos*	261	54
*ytra*	-104	-100
*yts	-110	-104
*yva	-134	-195
*yvai*	11	160
*yven*	211	-10
*yvfa*	10	124
*yvin*	-199	-194
*yvma*	-2	96
*yvni*	-110	-93
*yvpa*	37	245
*yway*	-174	-126
*ywhe*	-1	-124
*yxan*	178	118
*yxor*	52	253
*zan	-142	-137
*zema*	-206	-223
*zeri*	-124	-119
*zete*	-123	-124
*zin	-141	-127
*zing*	160	-46
*zole*	-147	-151
*zomb*	-198	-204
*zopi*	-113	-111
*zure*	54	-103
-#	141	-78
-# ar	-107	-143
-# dar	143	31
-# eika	146	13
-# har	18	144
-# inga	125	8
-# ont	-155	-129
-# pufar	131	-4
-# vil	163	18
-# … blodn	-135	-103
-# … har	-74	56
-# … spark	125	8
-# … svara	125	3
-# … tar	113	22
-# … vil	125	17
-*aan	130	281
-*able*	2	109
-*aby	201	-3
-*acks*	-151	-150
-*ada	-182	-188
-*adad*	-92	118
-*ade	-159	112
-*adet*	14	139
-*adsk*	-74	-137
-*afe	-95	85
-*aft	126	-64
-*aga	73	223
-*agad*	-61	159
-*agar*	-67	187
-*agen*	-155	-82
-*aghe*	-172	-157
-*ahdi*	-137	-130
-*ahta*	6	115
-*aid	-112	39
-*aipa*	6	202
-*ais	0	119
-*aisi*	-15	164
-*ajsa*	-164	-194
-*akan*	141	-15
-*akar*	-97	-124
-*akbl*	14	139
-*aker*	-93	40
-*akip*	-188	-174
-*akna*	231	152
-*akt	100	-27
-*akti*	-107	-87
-*akto*	-126	-117
-*aktu*	-140	-159
-*akut*	-202	-234
-*ala	301	187
-*alar*	-70	140
-*aldr*	23	155
-*alen*	104	182
-*aler*	101	168
-*alet*	-138	-180
-*alig*	-119	-198
-*aliv*	83	128
-*alm	152	155
-*alni*	-163	-156
-*alp	142	109
-*alpe*	206	46
-*alsv*	-119	-121
-*alt	-188	-99
-*alts*	-124	-69
-*aluu*	-2	130
-*alvm*	-204	-278
-*alvt*	144	19
-*ama	-202	-100
-*amaa*	6	239
-*amad*	113	31
-*amed*	18	122
-*amer*	-132	-138
-*amla*	-176	-44
-*amna*	12	248
-*amni*	-130	-142
-*amp	-118	-115
-*ampa*	-166	-189
-*amta*	-3	106
-*anar*	-111	112
-*and	197	212
-*anda*	164	68
-*andf*	-167	-139
-*andn*	-257	-204
-*andr*	-129	-209
-*ands*	123	-22
-*aner*	145	-1
-*ange*	-134	4
-*angr*	11	163
-*anin*	-54	-120
-*anis*	3	153
-*anka*	-220	-283
-*anki*	-157	-150
-*ankt*	-137	-121
-*anle*	0	164
-*anma*	62	227
-*ans	169	42
-*ansk*	-135	-140
-*anst*	-128	-95
-*anti*	-164	-156
-*anym*	-43	113
-*apa	150	176
-*apni*	-118	-103
-*ara	134	292
-*arar*	150	115
-*aren*	-123	-1
-*arig*	-140	-105
-*ark	-104	-113
-*arka*	177	16
-*arke*	148	58
-*arli*	-179	-244
-*arme*	107	-29
-*arn	-166	-78
-*arnb*	36	120
-*arne*	-7	124
-*ars	-116	26
-*art	-198	-104
-*artk*	-118	-103
-*arto*	-133	-116
-*asi	133	14
-*asog*	-124	-114
-*asta*	224	221
-*atan*	-7	115
-*atar*	153	193
-*ater*	137	97
-*atia*	149	-12
-*atom*	-144	-148
-*atre*	74	193
-*ats	-169	-94
-*ave	68	175
-*aver*	-56	-148
-*avfo*	-72	-163
-*avid*	-159	-199
-*axan*	13	109
-*baby*	201	-3
-*bajs*	-69	-168
-*baka*	-78	75
-*bara*	20	270
-*barn*	-49	117
-*batr*	74	193
-*bebi*	146	34
-*beho*	38	321
-*beky*	-140	-91
-*bena*	-103	-144
-*bera*	-34	150
-*blad*	14	139
-*blam*	-78	63
-*blas*	-171	-154
-*ble	-201	-144
-*blet*	26	136
-*blev*	-190	-97
-*blir*	156	268
-*blod*	-225	-208
-*bloo*	156	-34
-*boja*	-69	-133
-*boka*	-179	-181
-*bord*	-51	129
-*bort*	-150	-154
-*brad*	-74	-137
-*brak*	-144	-142
-*brat*	-144	-148
-*bros*	26	-135
-*bruk*	131	50
-*bula*	-109	-170
-*ces	-18	147
-*chat*	18	144
-*ches*	-200	-176
-*cida*	-142	-167
-*ciga*	0	129
-*cis	148	19
-*cka	68	120
-*ckar*	-206	-181
-*cken*	-138	-125
-*cker*	154	34
-*ckst*	-151	-150
-*ckte*	0	129
-*coul*	156	17
-*cykl*	120	2
-*dad	-86	86
-*dal	-142	-167
-*dali*	-149	-193
-*das	157	-105
-*denl*	258	27
-*dera*	16	170
-*dfad*	-167	-139
-*dist*	-137	-130
-*dja	-171	-151
-*dnad*	-129	-160
-*dnin*	-167	-40
-*dnod*	-213	-231
-*domn*	-208	-178
-*dpro*	-121	-126
-*drat*	-141	-144
-*dre	23	155
-*dsa	165	42
-*dsbe*	-103	-144
-*dska*	-95	-160
-*dsta*	-156	-194
-*dusc*	118	143
-*dvar*	-38	-143
-*dvet*	-168	-140
-*eage*	172	-27
-*eakt*	-107	-87
-*ealy*	-156	-123
-*ebis*	146	34
-*ecis*	148	19
-*ecka*	-17	173
-*edic*	-192	-135
-*edni*	0	164
-*edve*	-168	-140
-*eek	-14	181
-*efte*	-5	337
-*ehdy*	169	3
-*ehov*	38	321
-*ekym*	-140	-91
-*elaa*	-2	130
-*elam*	0	119
-*elan*	191	11
-*elar*	-40	96
-*elat*	-89	-181
-*eler*	-173	-220
-*elge*	42	197
-*elt	-29	-147
-*elto*	131	10
-*ema	128	249
-*emel*	132	-10
-*emis*	-133	-163
-*ems	-147	-110
-*enaa*	112	213
-*enad*	24	182
-*enag*	-103	-144
-*enah*	-137	-130
-*enar*	17	171
-*ene	137	177
-*enes*	32	203
-*enga*	-6	195
-*enge*	-137	-130
-*enin*	164	124
-*enly*	258	27
-*ens	-102	-134
-*ensa*	27	203
-*envu*	174	7
-*erar*	103	-99
-*erat*	-38	214
-*ere	-52	106
-*eren*	174	7
-*eres*	155	118
-*ergi*	-12	-138
-*erig*	14	123
-*erka*	-16	-107
-*ern	5	162
-*erna*	80	106
-*erte*	-133	-124
-*eter*	16	205
-*etsl*	-168	-140
-*eva	71	253
-*evan*	9	184
-*even*	52	138
-*ever*	-254	-274
-*fad	-159	-131
-*far	168	6
-*fara*	85	-88
-*farl*	-152	-217
-*fast*	23	-146
-*fata*	125	219
-*feel*	74	137
-*feve*	-222	-227
-*fins*	40	314
-*fler*	-150	-47
-*folj*	16	198
-*for	-12	121
-*fora*	-45	102
-*fori*	-72	-163
-*fort*	110	144
-*foru*	111	12
-*forv*	-90	-115
-*fote*	161	5
-*fots*	11	149
-*friv*	9	124
-*frus*	-129	-124
-*fter*	-12	344
-*fyla*	134	39
-*fyra*	-192	-109
-*gade*	-61	159
-*gang*	27	109
-*gar	-117	135
-*gare*	0	129
-*gena*	-137	-130
-*ger	-137	-9
-*gera*	69	-129
-*ghet*	-170	-13
-*ght	169	180
-*gick*	47	181
-*gier*	-147	-144
-*glas*	-132	-200
-*goin*	-7	137
-*gon	-23	164
-*gone*	54	-86
-*gonk*	129	14
-*gora*	-68	166
-*grat*	210	-27
-*grav*	-159	-199
-*gre	11	163
-*haan*	-7	171
-*haft*	112	-63
-*hand*	164	49
-*hans*	134	3
-*hant*	-190	-246
-*hart*	-111	33
-*hat	132	139
-*have*	32	154
-*hdis*	-137	-130
-*hdy	169	3
-*helg*	42	197
-*hem	21	157
-*hema*	128	249
-*hene*	53	263
-*heng*	-137	-130
-*here*	169	181
-*hest*	-200	-176
-*hine*	124	71
-*hjal*	296	59
-*hjar*	-262	-199
-*hoge*	-147	-141
-*home*	18	134
-*hono*	149	197
-*hopa*	13	133
-*hora*	14	173
-*hord*	162	45
-*hort*	-178	-175
-*hota*	-178	-184
-*hova*	57	232
-*hove*	14	258
-*hovs*	37	205
-*htaa*	6	115
-*huse*	-5	154
-*huvu*	-59	-160
-*ices*	-18	147
-*icid*	-142	-167
-*icka*	-229	-225
-*ida	-141	-117
-*idal*	-142	-167
-*idan*	-119	-90
-*ier	-119	-22
-*ies	139	1
-*ife	-8	194
-*iga	117	193
-*igar*	104	119
-*ige	14	123
-*ighe*	-111	25
-*ight*	169	180
-*ika	-62	-167
-*iker*	206	13
-*ilba*	-78	75
-*ile	65	201
-*iler*	-157	-141
-*ilig*	9	124
-*ilj	33	160
-*ilja*	-1	125
-*ilje*	-109	-122
-*ils	-132	16
-*ilta*	-14	119
-*imad*	-70	-167
-*imat*	-235	-178
-*imor*	129	194
-*inas*	36	171
-*inha*	112	-19
-*inju*	-178	-160
-*ins	78	321
-*inta*	-80	-147
-*ione*	-107	-87
-*ipaa*	6	202
-*ipua*	-156	-165
-*irad*	-121	-117
-*isar*	274	231
-*isen*	140	129
-*ista*	171	129
-*istu*	-154	-155
-*ita	46	93
-*itaa*	-91	122
-*itad*	-192	-167
-*itch*	-133	-135
-*iva	133	110
-*ive	58	116
-*ivet*	-189	-215
-*ivil*	9	124
-*jalm*	185	17
-*jalp*	215	39
-*jalv*	-136	-76
-*jana*	25	165
-*jar	-1	132
-*jart*	-262	-199
-*jen	-144	-162
-*jord*	-39	126
-*jsa	-149	-148
-*jsat*	-90	-131
-*jud	180	3
-*jury*	-178	-160
-*jus	167	44
-*just*	-9	153
-*kaan*	43	209
-*kad	-135	-117
-*kada*	-272	-204
-*kae	117	1
-*kafe*	-162	-175
-*kaht*	6	115
-*kaip*	6	202
-*kaka*	160	-35
-*kan	139	-6
-*kane*	147	1
-*kant*	146	18
-*kar	-63	-157
-*kasi*	133	14
-*kbla*	14	139
-*khaa*	-9	171
-*kile*	21	134
-*king*	91	185
-*kipu*	-156	-165
-*kisa*	291	38
-*kla	120	2
-*klad*	-1	186
-*klag*	0	109
-*klap*	-118	-103
-*kna	168	112
-*knad*	85	220
-*knar*	184	-4
-*koja*	-1	132
-*kola*	-167	-49
-*koma*	16	215
-*kome*	117	216
-*kons*	-152	-207
-*kont*	74	-93
-*kour*	135	-1
-*krak*	-18	-138
-*kram*	-242	-282
-*krik*	212	10
-*kriv*	183	186
-*krop*	25	165
-*ksai*	0	119
-*ksia*	-228	-218
-*kste*	-151	-150
-*kten*	-149	-160
-*ktos*	-126	-117
-*kule*	1	255
-*kund*	189	11
-*kuol*	-118	-128
-*kut	-153	-202
-*kuu	165	-19
-*kuum*	-103	-165
-*kval*	-36	96
-*kvar*	-2	174
-*kyme*	-140	-91
-*laa	-2	130
-*lade*	-96	59
-*laga*	4	153
-*lake*	-190	-196
-*lakt*	-126	-117
-*lama*	14	121
-*lamn*	-106	60
-*lang*	-31	113
-*lap	-117	-95
-*lapn*	-151	-125
-*las	-97	-176
-*laso*	-164	-147
-*lata*	18	196
-*lati*	171	-22
-*lats*	18	137
-*laxa*	13	109
-*lbak*	-78	75
-*lder*	9	144
-*ldre*	23	155
-*ledn*	0	164
-*lems*	-147	-110
-*len	-197	-168
-*lerg*	-12	-138
-*leta*	-34	165
-*lete*	93	145
-*lev	-213	-153
-*leva*	73	313
-*lgen*	42	197
-*life*	-7	172
-*lig	-153	-171
-*liga*	112	158
-*ligt*	68	-128
-*lir	156	268
-*lis	22	165
-*lita*	-2	175
-*live*	-115	-95
-*ljen*	-109	-122
-*ljud*	180	3
-*ljus*	172	42
-*lnad*	-191	-179
-*lod	-137	-137
-*lode*	-111	-70
-*lodn*	-137	-173
-*lodp*	-121	-126
-*log	-170	-151
-*loga*	-245	-257
-*lood*	156	-34
-*los	-151	-127
-*lots*	246	46
-*lova*	13	113
-*lper*	206	46
-*lsva*	-119	-121
-*lta	112	167
-*lto	131	10
-*ltsa*	-124	-69
-*luft*	146	-32
-*luta*	255	197
-*luu	-2	130
-*lvmo*	-204	-278
-*lvti*	144	19
-*lyck*	7	113
-*lyde*	255	19
-*lysn*	-61	76
-*maa	0	119
-*maan*	249	169
-*made*	-7	-125
-*mage*	-174	-180
-*mala*	162	58
-*male*	33	194
-*malt*	3	127
-*mama*	-114	19
-*mame*	18	122
-*mani*	3	153
-*mari*	65	-21
-*mark*	249	191
-*mart*	-94	-163
-*mat	-139	-147
-*mate*	3	-121
-*medi*	-192	-135
-*medv*	-168	-140
-*mela*	151	-53
-*men	83	-59
-*mena*	23	215
-*meni*	164	124
-*mens*	-102	-134
-*mer	103	215
-*meta*	-103	-165
-*mies*	157	126
-*mina*	103	156
-*mins*	27	122
-*minu*	158	163
-*mis	-133	-163
-*mita*	-97	45
-*mlat*	-199	-108
-*mna	-6	148
-*mnar*	-158	5
-*mnin*	-202	-200
-*mord*	-204	-278
-*more*	-32	214
-*move*	159	17
-*mpad*	-150	-159
-*mpto*	-226	-204
-*mtar*	-3	106
-*mtom*	-108	-130
-*naa	114	213
-*nack*	-242	-126
-*nad	-205	-232
-*nade*	25	210
-*nage*	-103	-144
-*nahd*	-137	-130
-*nal	-3	127
-*napa*	102	1
-*nar	209	103
-*nas	19	151
-*nast*	106	65
-*nbar*	36	120
-*nce	153	-12
-*nda	26	217
-*ndas*	157	-105
-*nde	192	32
-*ndfa*	-167	-139
-*ndno*	-213	-231
-*ndsa*	165	42
-*ner	126	-60
-*nes	-86	104
-*nga	-12	146
-*ngar*	-138	11
-*nger*	-140	-111
-*ngre*	11	163
-*nhal*	112	-19
-*nigh*	89	186
-*ning*	-143	-189
-*nisk*	3	153
-*njur*	-178	-160
-*nkar*	-166	-255
-*nker*	0	168
-*nkon*	129	14
-*nkt	-121	-184
-*nled*	0	164
-*nly	258	27
-*nmal*	62	227
-*nod	-213	-231
-*nom	77	129
-*nsam*	27	203
-*nser*	-133	-124
-*nste*	-154	-175
-*nsti*	-115	-154
-*ntak*	104	-56
-*nuda*	141	51
-*nuka*	6	115
-*nund*	-82	-128
-*nura*	-137	-129
-*nut	-52	195
-*nvuo*	174	7
-*nymo*	-43	113
-*oale*	-71	-145
-*oan	141	-4
-*ocke*	125	-38
-*oder*	-104	-69
-*odja*	-171	-151
-*odna*	-129	-160
-*odni*	-137	-173
-*odpr*	-121	-126
-*oga	-199	-196
-*ogar*	-114	-148
-*oger*	-147	-141
-*ogon*	142	-51
-*oice*	-18	147
-*oing*	40	139
-*oja	-9	-126
-*ojar*	-1	132
-*oka	-16	142
-*okar*	-183	-227
-*oken*	191	95
-*oker*	-160	-96
-*okin*	-8	183
-*okon*	79	-100
-*ola	-118	-128
-*olan*	-183	-92
-*olar*	45	156
-*olis*	71	170
-*olyc*	7	113
-*oma	16	215
-*ome	46	139
-*omer*	176	286
-*omn	-1	167
-*omna*	-171	-182
-*omni*	-150	-117
-*oms	-226	-204
-*one	74	161
-*onig*	1	159
-*onko*	129	14
-*onom*	119	203
-*onse*	-133	-124
-*onta*	168	17
-*oor	163	-11
-*opa	-5	113
-*opas*	13	133
-*opna*	277	6
-*ora	17	148
-*oran*	7	145
-*orde*	76	194
-*ords*	-35	-168
-*ore	59	288
-*orgo*	-50	114
-*orin*	-72	-163
-*orkr*	13	196
-*oroa*	52	119
-*ors	61	144
-*ort	-122	-30
-*ortj*	25	165
-*orut*	111	12
-*orvi*	-121	-117
-*osta*	200	-8
-*oste*	-46	-158
-*otad*	-120	-146
-*oto	97	-52
-*otsl*	246	46
-*ould*	156	17
-*ouri*	135	-1
-*ova	-131	-5
-*ove	169	17
-*over*	18	211
-*ovit*	-24	121
-*ovs	37	205
-*pad	-120	-173
-*pade*	-150	-159
-*pala*	104	219
-*pape*	-48	78
-*pas	13	133
-*pasa*	-133	-164
-*pave*	-125	-120
-*pela*	-25	120
-*peng*	-6	195
-*per	166	110
-*plat*	18	137
-*plot*	246	46
-*pnar*	221	3
-*pnin*	-118	-103
-*poli*	71	175
-*prat*	73	-129
-*prec*	148	19
-*pric*	-149	-125
-*prit*	189	-11
-*prov*	-177	-170
-*prut*	-73	-122
-*ptom*	-226	-204
-*pua	-156	-165
-*pufa*	131	-4
-*pyst*	172	75
-*rack*	202	128
-*rad	-190	-212
-*rada*	-32	138
-*rads*	-74	-137
-*raka*	-173	-152
-*rakb*	14	139
-*raks*	62	-64
-*rala*	-135	-135
-*raln*	-165	-164
-*raml*	-179	-40
-*ramp*	-197	-232
-*rapa*	-1	175
-*rar	168	86
-*rate*	138	-39
-*rato*	-171	-178
-*rats*	-141	-144
-*ravi*	-159	-199
-*rde	17	197
-*rdsb*	-103	-144
-*rdst*	-156	-194
-*reag*	172	-27
-*reak*	-107	-87
-*reat*	-115	-194
-*reci*	148	19
-*rehd*	169	3
-*remi*	-133	-163
-*renv*	174	7
-*rgie*	-147	-144
-*rgon*	-50	114
-*rick*	-121	-23
-*rida*	-166	-121
-*rige*	14	123
-*rik	140	-42
-*rike*	206	13
-*rin	65	-21
-*rint*	-188	-174
-*rist*	139	1
-*riv	6	191
-*riva*	133	110
-*rivi*	9	124
-*rka	170	36
-*rkad*	-128	-74
-*rker*	144	-3
-*rkr	13	196
-*rkt	-8	135
-*rlam*	-57	-133
-*rlig*	-179	-244
-*rmen*	107	-29
-*rnba*	36	120
-*rnen*	14	161
-*roa	52	119
-*rodn*	-129	-160
-*roke*	-190	-125
-*ror	-25	229
-*rort*	-130	-145
-*rost*	1	-157
-*rot	-118	17
-*rov	-172	-181
-*rsva*	115	122
-*rta	-79	-229
-*rten*	-133	-124
-*rtja*	25	165
-*rtkl*	-118	-103
-*rtor*	-133	-116
-*ruka*	131	50
-*ruse*	-129	-124
-*rut	113	14
-*ruta*	-79	-124
-*rvir*	-121	-117
-*ryg	15	150
-*rygt*	9	119
-*sade*	-116	-162
-*safe*	2	188
-*saga*	103	207
-*said*	-5	161
-*sais*	0	119
-*sake*	75	168
-*sam	2	216
-*sama*	-100	-158
-*sana*	-74	-127
-*sar	134	168
-*sat	-157	-198
-*sben*	-103	-144
-*scha*	-1	138
-*sert*	-133	-124
-*sia	-236	-229
-*sing*	129	28
-*sjal*	-136	-76
-*sjuk*	-174	-27
-*skad*	-247	-192
-*skak*	142	-38
-*skog*	11	201
-*skoj*	-1	132
-*skri*	268	134
-*skul*	71	297
-*slar*	-165	-196
-*slig*	254	113
-*slog*	-170	-151
-*slos*	-168	-140
-*slut*	280	258
-*smar*	-94	-163
-*snad*	17	137
-*snar*	-153	-5
-*snur*	-137	-129
-*sock*	164	-33
-*sogo*	-124	-114
-*somn*	-49	113
-*sova*	-190	-164
-*sove*	-91	56
-*sovi*	-24	121
-*spel*	-25	120
-*spri*	189	-11
-*spru*	-79	-124
-*sta	118	162
-*staa*	165	-29
-*stam*	-150	-70
-*stan*	120	114
-*stel*	-97	-135
-*ster*	-259	-212
-*stet*	42	-108
-*stod*	-130	-198
-*stop*	-5	113
-*stor*	148	121
-*stra*	-106	-182
-*stus*	-137	-130
-*sty	172	75
-*sude*	258	27
-*sudi*	-124	-114
-*suge*	174	18
-*suic*	-142	-167
-*svag*	-214	-229
-*sval*	-54	-125
-*svan*	142	25
-*svar*	87	143
-*sver*	14	123
-*svim*	-209	-264
-*svul*	-215	-200
-*swit*	-133	-135
-*symp*	-226	-204
-*symt*	-108	-130
-*syns*	12	233
-*synu*	-82	-128
-*syst*	-35	136
-*taa	186	204
-*taan*	-94	45
-*tabl*	26	136
-*tad	-120	-146
-*tade*	-37	122
-*tagi*	-66	92
-*taki*	-188	-174
-*takt*	159	16
-*tals*	-119	-121
-*tame*	-132	-138
-*tan	184	112
-*tank*	-183	-82
-*tar	246	118
-*tart*	-169	-157
-*tat	-161	-158
-*tata*	0	119
-*tch	-133	-135
-*tel	-140	-160
-*tele*	83	161
-*ten	-121	-202
-*ter	112	188
-*tern*	94	210
-*them*	21	157
-*ther*	123	101
-*tial*	149	-12
-*tilb*	-78	75
-*tils*	-68	83
-*ting*	-166	-232
-*tita*	247	172
-*tjan*	-54	54
-*tkla*	-118	-103
-*tmam*	18	122
-*toal*	-71	-145
-*toan*	141	-4
-*todj*	-171	-151
-*tom	-214	-238
-*toms*	-226	-204
-*toni*	-68	72
-*topa*	-5	113
-*tor	-126	-223
-*tors*	1	161
-*tos	-126	-117
-*tral*	-162	-187
-*trap*	-1	175
-*tre	74	193
-*tror*	-42	178
-*tryg*	8	177
-*tsat*	-135	-157
-*tsli*	246	46
-*tslo*	-168	-140
-*tust*	-151	-153
-*tyck*	-170	-148
-*tyre*	169	3
-*tyst*	-6	144
-*uda	141	51
-*uden*	124	-52
-*udig*	-124	-114
-*udva*	-38	-143
-*ufar*	131	-4
-*uft	101	-50
-*uger*	174	18
-*uici*	-142	-167
-*ukah*	6	115
-*ukar*	131	50
-*uksi*	-228	-218
-*uld	155	47
-*ule	-25	256
-*ulna*	-221	-208
-*umaa*	156	-18
-*umet*	-103	-165
-*una	76	166
-*uola*	-118	-128
-*uoto*	174	7
-*upro*	-218	-230
-*urar*	-137	-129
-*uris*	109	-32
-*ury	-178	-160
-*usch*	118	143
-*usen*	-173	-160
-*uset*	163	84
-*ust	-12	149
-*usta*	-139	-152
-*utad*	48	174
-*utar*	262	18
-*utin*	-194	-191
-*utsa*	-135	-157
-*uume*	-103	-165
-*uvud*	-59	-160
-*uxen*	12	171
-*vag	-117	-154
-*vaga*	-12	345
-*vage*	7	128
-*vagh*	-172	-157
-*vakn*	212	61
-*vald*	-161	-80
-*valt*	-189	-107
-*van	145	40
-*vand*	59	254
-*vans*	-130	-127
-*var	-142	99
-*vara*	249	287
-*varf*	30	204
-*vart*	-140	-97
-*veck*	80	194
-*vela*	144	15
-*velt*	131	10
-*ven	92	146
-*ver	-60	120
-*vere*	174	7
-*verk*	-23	-107
-*veta*	-51	141
-*vets*	-168	-140
-*vfor*	-72	-163
-*vid	-107	-161
-*vile*	63	166
-*vili*	9	124
-*vilj*	-1	125
-*vima*	-196	-247
-*vira*	-121	-117
-*visa*	-34	127
-*vit	-123	2
-*vmor*	-204	-278
-*voic*	-18	147
-*vrid*	-161	-163
-*vtim*	144	19
-*vudv*	-38	-143
-*vuln*	-221	-208
-*vuot*	174	7
-*vuxe*	12	171
-*wana*	0	120
-*week*	-14	181
-*witc*	-133	-135
-*wkae*	117	1
-*woke*	186	18
-*work*	-160	-169
-*xan	13	109
-*xen	12	171
-*ycke*	16	-143
-*yckt*	0	129
-*yder*	263	66
-*year*	-167	-172
-*ygt	9	119
-*ykla*	120	2
-*yla	134	39
-*ymer*	-140	-91
-*ymor*	-43	113
-*ympt*	-226	-204
-*ymto*	-108	-130
-*yns	12	233
-*ynun*	-82	-128
-*yra	-192	-109
-*yreh*	169	3
-*ysna*	-61	76
-*yst	-6	144
-*yste*	-35	136
-*ysty*	172	75
-*yta	-7	238
-@accident	-4	138
-@acting	133	-103
-@arm	202	5
-@asthma	270	111
-@badshape	151	-4
-@belly	-70	-159
-@bellybad	372	4
-@bellyhard	-152	-179
-@bleeding	-48	-133
-@blind	217	67
-@bloodloss	62	-90
-@breath	218	-156
-@breathsign	-162	-274
-@bulging	89	128
-@burnpain	-97	-182
-@cant_move	193	-10
-@chest	-12	-144
-@chestpain	-62	-167
-@chestplace	42	-132
-@child	131	-87
-@coldsign	-294	-363
-@collect	14	139
-@confused	20	-124
-@coughs	181	-15
-@crashsign	-19	-193
-@cuttool	7	199
-@cuturge	56	192
-@cutword	-224	-130
-@dead	198	57
-@deathword	-228	-123
-@despair	52	137
-@diabetes	142	-34
-@droop	-176	-219
-@drunk	144	-45
-@dyspnea	-368	-329
-@effort	6	158
-@electricbad	-151	-254
-@end	-174	-113
-@exposure	-265	-109
-@eye	128	-74
-@eyespots	-199	-178
-@fainted	-157	-228
-@fallen	-49	195
-@farewell	-4	148
-@fathom	152	-96
-@fear_of	-209	-132
-@fetal	129	133
-@fever	-99	-173
-@floor	49	-148
-@force	-240	50
-@grand	27	195
-@headache	-35	-165
-@headpain	88	-90
-@headsign	-182	-12
-@heartword	-181	-102
-@heavy	174	-26
-@hits	-195	-130
-@hopeless	-46	33
-@infant	278	-6
-@infection	-203	-199
-@ingest	-80	54
-@innersign	-29	-179
-@jerk	-121	-219
-@ledgeact	141	245
-@legsign	-117	-180
-@lethargic	42	-153
-@light	120	29
-@lightsore	247	126
-@limb	184	26
-@limbcut	-99	95
-@limbpart	137	-16
-@longtime	138	-62
-@mania	3	153
-@mottled	154	9
-@nausea	-26	-168
-@noair	319	-105
-@noanswer	186	153
-@noeffect	196	68
-@nofeed	196	25
-@nomoves	120	21
-@nosleep	-57	128
-@nostop	325	88
-@not_stroke_talk	-128	-103
-@notdose	-119	52
-@nourine	235	18
-@now	35	-105
-@numbness	220	54
-@offender	-7	176
-@often	-39	90
-@pain	-74	-173
-@para	106	-192
-@person	193	209
-@person3	-10	183
-@pillword	-169	-36
-@postictal	-50	-132
-@pregnant	-124	-214
-@press	-42	-173
-@radiate	-154	-213
-@rashmark	38	-69
-@reaction	-182	-166
-@recent	120	244
-@rest	187	-42
-@seizure	-121	-219
-@severe	221	66
-@shakes	142	-38
-@shiver	122	-74
-@side	23	-120
-@sightloss	161	40
-@slur	168	-4
-@solemn	131	258
-@specialbad	-169	-128
-@speech	207	114
-@squeeze	-33	-170
-@strain	-88	-171
-@strange	208	203
-@sudden	316	49
-@suicidal	-63	333
-@swallowed	-173	45
-@swelling	-189	-156
-@tablet_of_brain	338	136
-@testicle	-143	-138
-@testsign	-163	-244
-@threat	13	86
-@throatclosed	-116	-127
-@throatill	6	-273
-@touch	-19	130
-@toucher	71	246
-@unconscious	334	10
-@upper	147	-63
-@upperache	97	42
-@urine_stuck	330	105
-@used	82	138
-@victim	-131	90
-@vision	128	-74
-@visionloss	-123	-176
-@vomiting	0	-136
-@vomits	-15	-157
-@watched	49	250
-@wateraft	123	-76
-@weak	224	160
-@weird	124	25
-@winded	-194	-161
-@wish	143	278
-@wordless	120	130
-a	207	159
-a aldri	-42	121
-a det	22	118
-a int	-1	167
-a kan	138	142
-a mins	114	62
-a sager	4	155
-a vet	113	6
-a … gar	100	-34
-a … henes	7	113
-a … hon	7	151
-a … inget	120	2
-a … kunde	-7	119
-a … lyder	153	-18
-a … that	123	-2
-a … vakna	139	140
-absol … do	-122	-133
-aka	114	243
-aku*	-202	-234
-akut	-153	-202
-ala om	44	137
-ala … jag	44	137
-ald*	23	155
-aldel … sover	2	118
-aldre	23	155
-aldre har	78	-1
-aldri forr	143	15
-aldri ha	11	149
-aldri haft	103	-24
-aldri hant	186	20
-aldri kant	146	18
-aldri slagi	-77	70
-aldri tankt	-91	-134
-aldri varit	175	75
-aldri … brost	-131	-109
-aldri … forut	211	32
-aldri … fots	11	149
-aldri … sa	183	49
-aldri … skoge	22	113
-ale*	-12	-138
-alergier	-147	-144
-ali*	0	120
-alive	0	120
-alive anymo	0	120
-als	-33	-194
-als men	104	-34
-als … jag	96	-85
-alt … svara	5	90
-alt*	-78	78
-altid … att	14	121
-altsa	-124	-69
-altsa har	12	111
-altsa … har	-50	74
-am … but	-141	-153
-amnin funge	-122	-107
-an men	33	171
-an … han	15	149
-an … kan	1	96
-ana*	-146	96
-anans och	-110	-98
-anans … andas	-110	-98
-anars inte	-108	-116
-anars kaner	-106	-106
-anat land	34	150
-and	230	136
-and cant	80	-85
-and dont	84	190
-and hasnt	-4	143
-and not	175	122
-and wont	186	127
-and … breat	109	-27
-and … cant	105	-79
-and … dont	-2	154
-and … slept	-12	144
-and … swalo	121	-2
-and … wake	106	125
-and … wakin	107	-10
-anda	70	257
-anda inte	67	246
-anda … leva	25	178
-andan orkar	106	-4
-andas	157	-105
-andas att	102	-14
-andas blir	85	1
-andas int	174	36
-andas inte	320	57
-andas utan	-185	-186
-andas vil	2	130
-andas … ar	134	-10
-andas … hosta	-149	-119
-andas … jag	102	-14
-andas … orkar	107	-15
-andas … prata	-136	-138
-andas … probl	-139	-118
-andas … som	124	15
-andas … svara	139	-29
-andet … vil	91	-12
-andfa att	131	20
-andfa … hon	131	20
-andfad	-159	-131
-andno bara	-132	-148
-andnod	-213	-231
-andrats	-141	-144
-andsa	165	42
-andsa inte	165	42
-anfal har	119	15
-anfal som	167	25
-angel … sover	-117	-122
-ani*	-50	-129
-aning	-50	-129
-anl*	0	164
-anled att	0	164
-anledning	0	164
-anm*	62	227
-anmal inte	15	152
-anmaler	33	194
-anmalt	3	127
-ansik bara	-144	-146
-ansik hange	-167	-131
-ansik sover	145	16
-ansik … dar	22	131
-any*	-36	185
-anymore	-43	113
-ar	-157	-6
-ar att	140	7
-ar de	4	143
-ar det	-53	95
-ar farli	-183	-203
-ar han	116	19
-ar hans	134	-1
-ar hjalp	-123	-115
-ar inte	-214	-20
-ar jag	35	138
-ar kvar	14	150
-ar men	-157	-160
-ar sjuk	-146	-178
-ar var	4	110
-ar … akut	-120	-133
-ar … av	6	152
-ar … brato	-144	-148
-ar … det	-6	146
-ar … ensam	16	102
-ar … forla	113	31
-ar … forst	27	137
-ar … forvi	-121	-117
-ar … gravi	-139	-168
-ar … hant	121	15
-ar … har	0	154
-ar … hon	10	160
-ar … hos	25	136
-ar … hotad	-120	-146
-ar … ide	49	172
-ar … inget	22	120
-ar … kom	113	18
-ar … konst	-175	-160
-ar … konta	195	14
-ar … kvar	30	118
-ar … manis	18	117
-ar … med	-153	-162
-ar … min	36	146
-ar … mina	5	111
-ar … mit	3	184
-ar … nar	147	127
-ar … paver	-135	-117
-ar … rad	-182	-169
-ar … rikti	116	36
-ar … saker	26	167
-ar … sig	239	84
-ar … skada	37	216
-ar … slo	-173	-167
-ar … stel	-139	-113
-ar … svag	-139	-132
-ar … svar	5	117
-ar … titar	102	-6
-ar … tryg	15	150
-ar … trygt	9	119
-ar … utsat	-104	-119
-ar … vaken	93	-29
-ar … vet	39	123
-ar … vi	-113	-158
-aren syns	15	108
-aret men	-88	-115
-arg	25	202
-arg pa	5	182
-arg … nan	0	108
-arm	130	-31
-arm jag	129	9
-arm kan	106	12
-arm*	33	-132
-armen	107	-29
-armen ar	-139	-132
-armen domna	-141	-132
-armen inte	134	-1
-armen lyder	158	30
-armen … ar	134	-1
-armen … et	96	39
-asa	15	153
-asa ingen	7	117
-asa … racke	113	26
-asa … vet	7	117
-astma nar	18	122
-astma som	145	28
-astma … hon	18	122
-astmamedicin	18	122
-at	-161	8
-at sidan	-119	-90
-at … men	-164	-160
-at … rikti	-119	-90
-ata nar	13	109
-ata sedan	94	16
-ata … i	94	16
-ata … sover	-2	125
-ata … vi	13	109
-ate*	117	157
-ater	113	109
-ater inga	-120	-145
-ater int	-10	156
-ater inte	236	105
-ater … blodf	-175	-176
-att	153	317
-att andas	-153	-118
-att armen	134	-1
-att ata	-109	-119
-att barnb	36	120
-att barne	30	117
-att den	65	152
-att det	6	228
-att inte	4	184
-att jag	185	204
-att laga	3	112
-att loga	-142	-138
-att marka	139	0
-att ni	46	152
-att nuda	141	51
-att tita	-7	115
-att tryck	140	11
-att vakna	164	-8
-att … aldri	-44	65
-att … ar	-115	-14
-att … att	159	38
-att … behov	22	128
-att … berat	26	120
-att … det	171	117
-att … gor	49	233
-att … gora	7	128
-att … har	117	163
-att … helre	5	117
-att … in	-95	-131
-att … inte	114	228
-att … jag	1	107
-att … klara	12	149
-att … med	135	125
-att … mig	-96	-138
-att … sager	-110	-113
-att … ska	77	279
-att … skriv	131	125
-att … slipe	20	142
-att … snart	23	146
-att … table	114	-12
-att … vaga	29	119
-av bil	120	2
-av det	-143	-109
-av sig	-152	-101
-av utan	6	152
-av vem	101	-9
-av … det	101	-9
-av … kraks	120	2
-av … mer	26	125
-av … mig	6	152
-av … sover	-132	-163
-avdel vil	24	152
-avf*	-72	-163
-avske … svara	-23	113
-bab*	201	-3
-baby	201	-3
-baby wont	153	-3
-baby … wkae	117	1
-bada #	-112	-136
-badtu vet	103	25
-baj*	-69	-168
-bajsa	-149	-148
-bajsa pa	-213	-183
-bajsa … dagar	-149	-133
-bajsa … mig	151	31
-bajsa … tre	-136	-106
-bajsat	-90	-131
-bak … har	89	20
-bakfy fast	-119	-103
-bakfy … jag	-119	-103
-bal	-143	-138
-bal blama	-143	-138
-ban*	-188	-128
-bar	183	-25
-bar inte	319	82
-bar … benen	198	43
-bar … sen	152	24
-bar*	-41	244
-bara	20	270
-bara dar	22	131
-bara inte	11	253
-bara … klara	102	1
-bara … och	6	121
-bara … vakna	-4	157
-barn	-166	-78
-barn har	-81	-116
-barn jag	2	116
-barn nan	11	99
-barn … byte	11	99
-barn … onska	29	85
-barnb ska	36	120
-barnb … hita	36	120
-barnbarna	36	120
-barne kan	177	38
-barne kans	-101	-122
-barne kisar	158	16
-barne vil	-156	-134
-barne … ar	30	117
-barnen	14	161
-bast om	24	84
-bast … han	24	84
-bat*	21	136
-batre	74	193
-batre av	131	152
-batre men	102	3
-batre om	67	167
-batre utan	12	171
-batre … han	-20	116
-batre … jag	35	139
-be	91	245
-be alive	0	120
-be … anymo	0	120
-beb*	146	34
-bebis ater	247	17
-bebis har	164	18
-bebis nar	16	155
-bebis som	126	17
-bebis vakna	112	19
-bebis … gar	-110	-108
-bebis … hon	16	155
-bebis … sig	157	21
-bebis … slag	-98	-93
-beh*	143	319
-behal korti	200	20
-behov dem	31	165
-behov hita	9	126
-behov ingen	25	163
-behov mig	24	185
-behov oroa	23	128
-behov … att	16	108
-behov … dar	9	107
-behov … mig	9	126
-behov … sig	23	128
-behov … sova	24	131
-behova	70	190
-behover	14	258
-behovs	37	205
-bek*	-140	-91
-bekymer	-140	-91
-ben det	-112	-110
-ben hange	151	28
-benen bar	136	20
-benen kan	116	27
-benen men	108	7
-benen som	201	66
-benen … munen	108	7
-benet bar	193	35
-ber*	-13	209
-berata	-28	149
-beror att	-139	-143
-beror … jag	-139	-143
-besva als	-165	-169
-besva har	-87	-109
-bil	120	11
-bil kan	123	11
-bil kraks	120	2
-bil … a	120	2
-bla*	-234	-163
-black kunde	151	31
-blama … anmal	15	152
-blasa	-147	-126
-bleed wont	122	-27
-bleed … stop	122	-27
-blekt … kan	107	28
-blekt … orkar	129	11
-blev	-190	-97
-blev inte	-166	-165
-blev … men	-90	-102
-blev … pakor	-140	-121
-blev … vil	108	-8
-bli	88	384
-bli aldre	23	155
-bli radad	32	184
-bli rakbl	14	139
-bli vuxen	17	160
-bli*	51	189
-blir	156	268
-blir batre	1	153
-blir inget	3	160
-blir inte	154	114
-blir … batre	168	-14
-blir … mer	3	160
-blo*	-156	-197
-blod	-137	-137
-blode inte	-112	-82
-blode nasta	-119	-106
-blode … bara	-120	-133
-blode … kan	117	1
-blode … mer	-125	-125
-blode … nu	-154	-151
-blode … sluta	96	-7
-bloder	-113	-82
-blodf nu	115	26
-blodn gar	143	9
-blodn men	118	53
-blodn nu	-99	-117
-blodn och	-140	-140
-blodn … bebis	-111	-113
-blodn … jateo	118	53
-blodning	-88	-137
-blodningar	-142	-107
-blodp utan	-100	-94
-blodp … tid	-100	-94
-blodprov	-100	-94
-blods … gar	107	22
-bloju som	-141	-135
-blood	156	-34
-blood … stop	142	-25
-boj*	-69	-133
-boja	-69	-133
-boja knat	-140	-119
-bok*	-93	-189
-boka	46	188
-bokar	-181	-226
-bokar den	-137	-189
-bokar … har	-82	-128
-bol ser	136	-10
-bor*	-125	56
-borde	-51	129
-borde aldri	11	149
-borde … finas	11	144
-borde … ha	13	149
-borde … leva	7	124
-bort … ring	-114	-136
-borta vil	153	24
-bra hosta	-149	-119
-bra jag	16	147
-bra*	-184	-242
-brada kan	115	40
-bradska	-61	-126
-brakar	-138	-134
-bratom	-144	-148
-breat but	149	-24
-breat just	-163	-144
-breathing	-221	-185
-bredv … far	-40	96
-brevl … slape	96	-27
-bring orkar	107	6
-bro*	95	-89
-bror sover	-3	87
-bror … vil	-15	88
-brost egent	150	45
-brost men	146	48
-brost och	149	9
-brost sager	97	42
-brost som	139	12
-brost … andno	-107	-69
-brost … ar	132	27
-brost … han	97	42
-brost … hon	91	-12
-brost … hosta	-123	-93
-brost … kan	146	48
-brost … mer	150	45
-brostet	33	-109
-brostsmartor	-131	-109
-bru*	169	86
-bruka aldri	5	161
-bruka kan	158	58
-brukar	131	50
-bryr mig	25	170
-bul*	-158	-208
-bula	-109	-170
-busen … kan	31	139
-but	-106	-217
-but i	-58	-140
-but … dont	-141	-153
-byt*	11	174
-cant … going	-2	119
-che*	-200	-176
-chest	-200	-176
-cig*	0	129
-cigar mot	0	129
-cigar … min	0	129
-cigaret	0	129
-cou*	165	-41
-could	156	17
-could not	156	17
-could … move	156	17
-cyk*	132	121
-cykel mins	114	0
-cykla	120	2
-cykla utan	120	2
-cykla … hjalm	120	2
-da slipe	2	150
-da … hon	2	150
-dag	-185	-179
-dag nej	50	110
-dagar men	-131	-83
-dagar nej	-98	-121
-dagar … ar	118	10
-dagen som	-108	-100
-dal*	-149	-193
-daligt	-94	-142
-dan gor	-93	-76
-dar	-86	-26
-dar #	-99	-101
-dar det	-3	191
-dar han	35	217
-dar ingen	15	108
-dar jag	45	186
-dar magen	135	29
-dar man	7	112
-dar … ar	135	-27
-dar … inte	41	266
-dar … ser	15	108
-darif hjalp	125	-2
-de	-171	-48
-de gar	157	4
-de inte	8	151
-de saga	10	111
-de sluta	123	2
-de … jag	10	111
-dem	43	147
-dem dar	9	107
-dem … han	9	107
-dem … kaner	-4	120
-demen … orkar	8	150
-den	-77	-147
-den inte	183	95
-den kan	136	33
-den langr	-114	-129
-den orkar	113	6
-den … ga	103	16
-den … synun	-82	-128
-den … vil	124	13
-depri … har	48	115
-des … jag	-14	143
-det	42	317
-det aldri	147	44
-det ar	-1	152
-det batre	4	222
-det blir	49	139
-det fins	-2	110
-det gick	-2	183
-det gor	110	233
-det hande	139	8
-det har	-112	-58
-det hjalp	113	118
-det inget	31	171
-det inte	-11	135
-det men	-78	77
-det sjalv	24	130
-det slape	162	22
-det sluta	115	-45
-det spela	15	116
-det stame	-132	-138
-det stral	-135	-135
-det var	52	204
-det vil	121	29
-det … ar	43	169
-det … att	-38	72
-det … direk	-133	-120
-det … farli	-156	-173
-det … fast	96	-27
-det … gar	3	112
-det … gick	65	-21
-det … gor	-148	-146
-det … han	-129	-148
-det … men	116	110
-det … mer	17	131
-det … nan	26	158
-det … om	20	157
-det … ont	52	259
-det … syns	19	224
-det … til	-10	128
-det … undra	-132	-135
-det … var	22	189
-die	-141	-153
-djupt far	-131	-131
-djupt sager	-12	106
-djupt … hon	-12	106
-do	-174	-113
-do eler	-113	-115
-do jag	-147	-150
-do not	37	156
-do … ar	-127	-161
-do … sa	-113	-115
-dod*	-129	-162
-dog … vil	-135	-139
-dokum anmal	15	152
-dom	49	179
-dom mig	22	113
-dom vet	28	89
-dom*	-208	-178
-domna inte	-141	-132
-domna … langr	-141	-132
-domnar	-141	-132
-domning	-124	-99
-done i	-2	119
-dont wana	0	120
-dont … be	0	120
-dor	32	154
-dor om	-200	-203
-dor utan	32	154
-dor … a	22	118
-dor … hon	-133	-124
-dor … jag	-137	-148
-drick inget	102	-6
-drick men	18	108
-drick och	93	-15
-drick … finge	93	-15
-dru*	103	-59
-druck jobad	-119	-103
-druck nat	116	7
-druck … nat	-119	-103
-druck … och	116	7
-du kan	17	114
-dubel kan	148	65
-dus*	118	143
-duschat	18	144
-e int	-125	-150
-eft*	-5	337
-efter	-17	302
-efter helge	42	197
-efter nat	15	140
-efter … jag	15	140
-efter … nat	14	134
-efter … orkar	106	-4
-ege*	84	138
-egent bara	108	123
-egent mer	150	45
-egent … en	92	32
-egent … et	118	23
-egent … klar	7	137
-ei ois	13	126
-ei rinta	-134	-128
-ei … eika	-192	-170
-ei … kuume	-107	-111
-ekg fast	-91	-97
-ekg … jag	-91	-97
-el	-11	104
-el int	-11	104
-ela*	-26	145
-elaa	-2	130
-elamaa	0	119
-ele*	-198	-235
-eler	-187	-208
-eler fal	-98	-93
-eler sa	-143	-181
-eler … bara	-168	-179
-elev vagar	16	109
-eleve vil	12	105
-eme*	132	-10
-emelan	132	-10
-en cigar	0	129
-en haluu	-2	130
-en halvt	144	19
-en jaksa	0	119
-en kile	23	129
-en minut	-24	102
-en nat	20	198
-en not	127	47
-en ole	-220	-229
-en olyck	7	113
-en tid	112	-21
-en vecka	-35	125
-en … blode	-125	-125
-en … enaa	2	216
-en … fast	-119	-103
-en … jag	-12	187
-en … kan	180	-5
-en … kunde	151	31
-en … kuola	-101	-104
-en … min	7	113
-en … mins	115	102
-en … mot	0	129
-en … ser	136	-10
-en … somn	9	130
-en … til	10	221
-ena	66	-71
-ena ogat	115	11
-ena … i	109	10
-ena*	106	204
-enaa	112	213
-enaa elaa	-2	130
-enaa tata	0	119
-enaa … elama	0	119
-ens*	27	203
-ensam	27	203
-ensam har	-81	-116
-ensam jag	4	121
-ensam katen	16	102
-ensam … ar	16	102
-epile som	139	29
-ert	48	187
-ert fel	48	187
-et … fast	-91	-97
-et … men	-139	-131
-et … som	10	136
-eta	-82	-137
-eta ei	-145	-140
-eve*	52	138
-even	52	138
-explo … var	-109	-89
-fa i	154	21
-fa mig	16	113
-fa … nat	121	10
-famil om	40	117
-famil skada	-100	-113
-famil … far	10	128
-famil … han	-100	-113
-familj	33	160
-familjen	-109	-122
-fan	142	120
-fan ingen	117	-5
-fan inte	38	159
-fan … luft	117	-5
-fan … mer	27	131
-far	190	57
-far fan	117	-5
-far glas	-169	-186
-far hene	109	-5
-far hjalp	0	127
-far inga	-7	154
-far ingen	119	68
-far int	68	169
-far inte	268	123
-far luft	159	39
-far nar	7	112
-far penga	51	186
-far sova	-137	-135
-far … fram	209	-8
-far … ga	18	290
-far … ha	17	137
-far … i	166	3
-far … inte	144	40
-far … konta	136	-125
-far … lamna	-29	93
-far … liv	247	14
-far … luft	173	-107
-far … mat	9	181
-far … nu	0	127
-far … ogonk	129	14
-far … pa	-132	-122
-far … penga	-2	142
-far … sa	39	128
-far … saga	-13	171
-far … se	-40	96
-far … stop	151	-3
-far … til	97	8
-far … up	-33	-128
-far … ut	-170	-113
-far … veta	53	210
-far*	-90	-275
-fara	45	-143
-fara men	-58	-133
-farligt	-99	-246
-fart har	-144	-120
-farva … svara	-18	133
-fas*	23	-146
-fast han	104	84
-fat	-215	-201
-fat mat	13	109
-fat … sen	13	109
-fat*	120	251
-fata inte	105	-12
-fata … langr	105	-12
-fatar	83	187
-fatar inte	70	174
-fatar … kan	17	114
-fatar … va	-11	121
-fatar … vad	146	-9
-fatar … varfo	-4	121
-feber inget	-148	-139
-feber men	22	162
-feber och	-138	-126
-feber tal	200	76
-feber … #	121	-6
-feber … anat	-115	-106
-feber … jag	30	168
-feber … kaner	175	23
-fee*	74	137
-fel	41	239
-fel jag	-16	89
-fel … benen	108	7
-fem	-144	-138
-fem … ar	105	-3
-feste … mins	-10	92
-fev*	-222	-227
-fever	-222	-227
-fever no	-203	-194
-fick inte	146	118
-fick luft	-123	-127
-fick … fram	145	24
-fin*	130	347
-fingr fast	-16	119
-fingr lyde	98	9
-fingr lyder	145	42
-fingr … jag	-93	43
-fins	40	314
-fins det	2	115
-fins ingen	14	124
-fins inget	35	171
-fins mer	21	197
-fins … att	4	123
-fins … inget	-2	131
-fins … kvar	9	112
-flack forsv	142	25
-flack … blasa	-134	-118
-fle*	-150	-47
-fler frago	-127	-135
-fler tider	8	106
-fler … det	8	106
-flick ar	148	16
-flit orkar	-7	118
-flyta	9	116
-flyta pa	9	116
-flyta … mig	9	116
-fol*	11	197
-folk som	19	183
-fonst … ater	-28	76
-for att	-48	47
-for … far	169	35
-for … jag	71	180
-for … om	43	138
-fora … men	-88	-115
-foran	7	145
-forgi … har	-1	119
-forla men	113	31
-forla … ser	113	31
-forlamad	113	31
-forlamningar	-128	-141
-forse vet	-32	88
-forst gange	27	137
-forst inte	67	-181
-forst mig	94	5
-forst utan	-101	-122
-forst … ar	27	118
-forst … barne	-101	-122
-forst … fraga	-152	-161
-forst … frago	120	24
-forst … vad	79	-116
-forstar	11	-190
-forsv inte	217	45
-forsvan	142	25
-fort att	93	-15
-fort … jag	93	-15
-fort … kaner	78	-1
-fortj inte	25	162
-fortj … mat	34	130
-fortjanar	25	165
-forut	111	12
-forut kan	1	96
-forvirad	-121	-117
-fot*	131	146
-foter	108	-10
-foter utan	108	-10
-foter … att	108	-10
-fots	11	149
-fran	-186	-175
-fran … kan	156	95
-fri*	-13	137
-friviligt	9	124
-fru vil	-29	90
-fru … att	15	137
-frun har	45	182
-fruse utan	-129	-124
-fruse … feber	-129	-124
-frusen	-129	-124
-ful har	70	-27
-ful … gar	114	3
-ful … han	116	7
-ful … har	97	5
-funge … han	-122	-107
-funge … jag	108	11
-fyr*	-192	-109
-fyra	-192	-109
-ga bort	103	16
-ga darif	125	-2
-ga han	100	19
-ga hem	32	241
-ga int	58	146
-ga til	-166	-207
-ga … fler	8	106
-ga … har	24	152
-ga … hjalp	125	-2
-ga … hon	12	105
-ga … konse	-133	-124
-ga … na	30	143
-ga … skola	-206	-204
-ga … toale	148	5
-gamal har	94	16
-gamal … vil	143	28
-gan*	27	109
-gang ringe	18	143
-gang … jag	18	143
-gang … smart	-119	-103
-gange utan	168	-4
-gange … att	168	-4
-gange … kan	-2	105
-gange … sluta	93	-14
-gangen	33	169
-ganger	168	-4
-gapar … vil	-2	130
-gapsk tils	-123	-127
-gapsk … jag	-123	-127
-gar	346	85
-gar att	-1	144
-gar int	88	-52
-gar inte	272	48
-gar kans	-129	-115
-gar over	223	38
-gar … att	191	-2
-gar … bort	-116	-157
-gar … fa	235	24
-gar … gatan	-7	115
-gar … i	-100	-113
-gar … laga	3	112
-gar … marke	-10	88
-gar … ner	143	58
-gar … och	123	115
-gar … over	86	-96
-gar … rikti	141	27
-gatan	-7	115
-gatan utan	-7	115
-gatan … att	-7	115
-gav	128	9
-gav ingen	128	9
-gav … efekt	128	9
-ge	-80	-163
-ge sig	-25	-181
-ger mig	1	128
-ger sig	-167	-155
-ger … hitar	-114	-148
-gic*	47	181
-gick	47	181
-gick inte	3	115
-gick over	65	-21
-gick til	-10	128
-gick … med	65	-21
-gifti … har	7	138
-gjord saker	10	123
-gjorde	-39	126
-gjort det	-33	156
-gjort nat	89	-40
-gjort … hor	26	125
-gjort … ila	-112	-110
-glas	-97	-176
-glasogon	-124	-114
-go … there	-21	95
-goi*	-7	137
-going	-7	137
-golve … gar	122	20
-golve … svara	176	-25
-gor att	-143	-170
-gor det	-98	-151
-gor inte	-113	-196
-gor kan	132	23
-gor nat	13	113
-gor ont	-116	32
-gor … bebis	-90	-71
-gor … ikval	13	113
-gor … kan	162	68
-gor … ljud	140	1
-gor … nu	-148	-146
-gor … ont	-54	-155
-gor … som	-3	142
-gor*	-68	166
-gora	-68	166
-gora det	-12	148
-gora mig	-127	-202
-gora nagot	-2	124
-gora nat	1	163
-gora … ila	-113	-172
-gora … sjalv	12	142
-gra*	110	-146
-grata	161	7
-grata ogon	119	-3
-grate inte	110	-75
-grater	144	-30
-gravi men	142	22
-gravi … mense	137	23
-gravid	-107	-161
-ha brost	177	32
-ha fots	11	149
-ha ga	30	143
-ha mit	29	85
-ha svalt	-143	-140
-ha … barn	29	85
-ha … batre	-10	159
-ha … nagot	-143	-140
-ha … och	154	92
-ha … sprut	-81	-114
-had	145	4
-hade not	107	-6
-hade … i	107	-6
-haf*	112	-63
-haft	112	-63
-haft brost	-131	-109
-haft na	-145	-162
-haft pa	113	18
-haft sa	135	46
-haft … ar	113	18
-haft … ont	135	46
-hakan gar	140	53
-haler	7	138
-halsb som	126	-13
-halse hosta	165	12
-halse kan	138	-16
-halse komer	105	-1
-halse … kan	184	55
-halse … vagad	-7	137
-halua kuola	-118	-128
-halua … nukah	6	115
-halua … olen	-118	-128
-haluu	-2	130
-haluu enaa	-2	130
-haluu … elaa	-2	130
-halv … sover	145	16
-halvtime	144	19
-han andas	189	45
-han ar	-197	-43
-han blev	-140	-121
-han bruka	8	145
-han far	105	276
-han grate	121	-24
-han inget	-120	-126
-han kan	228	-59
-han kaner	227	93
-han lysna	31	102
-han menar	24	162
-han orkar	179	44
-han reage	108	-4
-han slar	-153	-19
-han sluta	-18	183
-han svalj	140	30
-han svima	-108	-140
-han tryck	0	129
-han vakna	163	3
-han … behov	9	107
-han … dar	-8	105
-han … drick	17	138
-han … druck	151	10
-han … eta	-145	-140
-han … forst	94	5
-han … funit	24	84
-han … heraa	186	13
-han … kaner	122	-22
-han … mig	-193	-176
-han … orkar	53	156
-han … prata	139	29
-han … sa	-124	-130
-han … skule	3	143
-han … typ	-156	-142
-han … vil	117	216
-han*	27	-64
-hand lyder	113	32
-hand vet	-127	-114
-hande inget	139	8
-hande vil	99	-1
-hander	127	111
-hange med	94	16
-hange … med	151	28
-hange … svara	79	-25
-hange … talet	-167	-131
-hans	134	3
-hant	-190	-246
-hant forut	186	20
-hant os	-90	-102
-har ar	-10	163
-har bara	1	126
-har da	14	139
-har det	149	104
-har gjort	-112	-110
-har han	-65	-140
-har hant	-222	-238
-har har	118	89
-har i	16	163
-har ingen	184	211
-har int	-169	20
-har ont	57	-80
-har rort	-130	-145
-har slagi	-124	-127
-har synun	-82	-128
-har varit	-99	-101
-har vil	-81	-116
-har … andra	-141	-144
-har … anmal	3	127
-har … atit	-62	90
-har … att	-62	213
-har … av	-194	-193
-har … barn	-81	-116
-har … batre	5	124
-har … dusch	18	144
-har … fat	-182	-143
-har … haft	87	-51
-har … hjalp	36	-57
-har … inte	-122	-225
-har … jag	16	141
-har … kanse	132	8
-har … kant	143	-6
-har … kisat	262	77
-har … kunat	4	-122
-har … mat	-160	-118
-har … menin	6	149
-har … mig	-229	-244
-har … ont	-34	-148
-har … os	-90	-102
-har … puls	179	-2
-har … rort	174	-1
-har … sana	-61	-80
-har … sar	149	47
-har … sjalv	-145	-188
-har … skola	30	126
-har … slagi	-78	88
-har … smart	136	24
-har … sovit	44	334
-har … spark	105	9
-har … svima	-207	-159
-har … tagit	-67	92
-har … tankt	-91	-134
-har … velat	144	15
-har … vil	4	-112
-har*	-92	-19
-hard	-94	-107
-hard i	-132	-135
-hard kan	121	21
-hard … could	-132	-135
-hart	-111	33
-hart utan	-109	-119
-hart … att	-109	-119
-has	136	-41
-has no	103	-44
-has … pulse	136	4
-hasnt woken	186	18
-hatar … nar	-163	-161
-hav*	61	163
-have	68	175
-he	121	11
-he has	136	4
-he wont	139	61
-he would	7	123
-he … feel	108	-18
-he … let	-10	144
-he … stop	7	123
-he … wake	123	-84
-hel*	142	177
-hela naten	111	25
-hela … men	-121	-117
-hela … vil	103	15
-hela … vile	136	7
-helgen	42	197
-helpo … mua	13	126
-helt … vet	166	19
-helt … vil	153	24
-hem	-17	234
-hem har	24	152
-hem hon	12	105
-hem … har	12	105
-hem … strim	24	152
-hem*	129	253
-hema	128	249
-hema inte	14	126
-hema pa	-3	107
-hema … besva	-119	-94
-hema … nat	14	126
-hema … tre	-3	107
-hen*	81	172
-hene	78	217
-hene inte	109	-5
-hene … ar	24	142
-hene … att	109	-5
-henes	32	203
-henes fel	33	183
-henes hon	7	113
-henes … sover	7	113
-hengenahdistusta	-137	-130
-her	5	205
-her*	98	171
-hes … wakin	62	-27
-hin*	133	123
-hiner	124	71
-hiner inte	103	73
-hita	0	131
-hita en	36	120
-hita mig	1	160
-hitade	-176	-182
-hitar inget	-111	-88
-hitar inte	-86	-249
-hitar … kort	-111	-88
-hitar … mig	22	113
-hitar … orden	-62	-162
-hitar … puls	177	-1
-hitar … var	-114	-148
-hja*	114	-85
-hjalm	185	17
-hjalm pakor	120	2
-hjalm … av	120	2
-hjalp	142	109
-hjalp batre	14	123
-hjalp inte	213	0
-hjalp kan	231	16
-hjalp mig	2	194
-hjalp nu	0	127
-hjalp … andas	114	17
-hjalp … den	129	14
-hjalp … ens	-37	102
-hjalp … jag	5	165
-hjalp … langr	-2	175
-hjalp … table	-123	-115
-hjalper	206	46
-hjartklapning	-118	-103
-ho vil	-187	-185
-hog*	-147	-141
-hoger	-147	-141
-hoger att	122	4
-hoger ben	-112	-110
-hoger … det	-112	-110
-hoger … gar	141	51
-hoger … hange	122	24
-hoger … jag	122	4
-hoger … kan	108	21
-hogra vil	122	12
-hom*	18	134
-home	18	134
-hon	-62	94
-hon andas	182	46
-hon andsa	165	42
-hon ar	-112	-150
-hon forst	148	41
-hon gar	163	21
-hon hitar	168	-19
-hon hosta	132	4
-hon inte	-27	125
-hon kan	94	8
-hon kramp	-150	-159
-hon marke	111	7
-hon opnar	139	7
-hon orkar	190	20
-hon prata	164	49
-hon reage	165	17
-hon sa	119	-1
-hon slipe	23	111
-hon sover	8	230
-hon svara	184	89
-hon vakna	156	18
-hon … att	44	167
-hon … det	2	-134
-hon … kan	157	32
-hon … orkar	177	39
-hon … sig	-41	-138
-hon … skaka	140	11
-hon … sluta	26	220
-hon … star	14	102
-hon … stodj	-112	-110
-hon … svalt	16	119
-hon … ta	91	-12
-hon … tanke	-5	152
-hon … vil	127	95
-hon*	175	236
-honom	149	197
-honom han	-11	81
-honom klock	134	11
-honom svara	-15	98
-honom … ar	134	11
-honom … sager	-11	82
-hop*	13	133
-hopas	13	133
-hopas jag	13	133
-hopas … inte	13	133
-hor	-134	-48
-hor inte	-154	-86
-hor … roste	-177	-196
-hora	14	173
-horde	162	45
-horde inte	153	11
-horde … vad	119	-1
-hos	25	136
-hos mig	25	136
-hos nagon	5	120
-hos … jag	5	120
-hosta gar	-161	-132
-hosta inte	-6	-124
-hosta sa	-137	-135
-hosta utan	-144	-132
-hosta … andno	-144	-132
-hosta … jag	-137	-135
-hosta … langr	265	35
-hostar	107	-71
-hot*	-180	-187
-hotad	-120	-146
-hunde nar	22	110
-hunde … jag	22	154
-hur … dor	32	154
-hus*	36	148
-huset	4	127
-huv*	-28	-147
-huvud bara	-125	-105
-huvud gor	-122	-111
-huvud ingen	-143	-130
-huvud och	-128	-122
-huvud … kan	110	53
-huvud … trota	-125	-105
-huvudvark	-38	-143
-i	24	267
-i armen	96	39
-i brost	-48	-117
-i cant	198	249
-i could	85	-65
-i dont	5	272
-i famil	-109	-122
-i han	107	-6
-i haven	16	155
-i magen	-162	-165
-i nacke	-127	-117
-i nat	157	74
-i said	21	159
-i skola	12	111
-i suden	194	50
-i sveri	14	123
-i tre	-99	-101
-i was	-3	130
-i wont	-12	206
-i … altsa	12	111
-i … bar	179	36
-i … bara	-126	-104
-i … be	13	187
-i … breat	-43	-150
-i … dar	-99	-101
-i … egent	150	45
-i … eler	-156	-112
-i … fast	91	116
-i … feel	133	143
-i … finis	145	-23
-i … get	145	-19
-i … hjalp	-69	-106
-i … hosta	165	12
-i … ingen	-196	-209
-i … kan	137	6
-i … kans	-129	-115
-i … keep	1	178
-i … know	42	202
-i … komer	163	25
-i … kraks	107	-6
-i … langr	-126	-134
-i … pa	-108	-102
-i … sager	97	42
-i … see	-27	132
-i … skada	-100	-113
-i … som	-115	49
-i … stop	-163	-41
-i … wana	0	120
-ica	110	-9
-ica ingen	110	-9
-ica … vet	110	-9
-idag men	10	174
-ide	56	241
-ide langr	20	194
-ids	5	140
-ids inte	7	105
-ids … leva	5	140
-if	-90	115
-if i	-22	132
-igen jag	4	131
-igen utan	116	29
-igen … att	116	29
-igen … djupt	-13	139
-igen … igen	109	7
-igen … kan	-6	125
-ihjal … om	-82	-128
-ihop svara	154	-30
-ila	-159	-81
-ila behov	-84	-142
-ila eler	32	109
-ila jag	-130	-143
-ila … bara	-84	-142
-ila … ramla	-112	-110
-ila … sa	32	109
-ilama … kant	131	32
-ilt*	-14	119
-ilta	-14	119
-ilta enka	-14	119
-im … and	-124	-8
-im … i	-2	119
-imo*	2	170
-imorgon	2	170
-in	-213	-50
-in utan	29	139
-in … att	29	139
-in … fast	-16	119
-inga alerg	-147	-144
-inga andra	-148	-133
-inga besva	-253	-271
-inga blodn	-142	-107
-inga fler	-127	-135
-inga forla	-128	-141
-inga marke	-10	88
-inga medic	-119	-153
-inga paper	9	112
-inga penga	11	168
-inga prick	-130	-102
-inga reakt	-107	-87
-inga sana	-109	-130
-inga sjalv	-156	-194
-inga symto	-108	-130
-inga talsv	-119	-121
-inga … als	-165	-169
-inga … frago	-127	-135
-inga … pa	-139	-126
-inga … tanka	-152	-177
-ingen anat	-101	-112
-ingen andno	-178	-203
-ingen aning	-50	-129
-ingen ar	-157	-194
-ingen att	-65	112
-ingen behov	26	248
-ingen blasa	-147	-126
-ingen blodn	-88	-137
-ingen brads	-61	-126
-ingen bula	-109	-170
-ingen domni	-124	-99
-ingen famil	33	160
-ingen fara	45	-143
-ingen feber	-167	-183
-ingen har	-301	-344
-ingen hjalp	12	156
-ingen hos	25	136
-ingen huvud	-37	-144
-ingen i	-109	-122
-ingen ide	56	241
-ingen job	46	132
-ingen komer	-3	187
-ingen kramp	-118	-115
-ingen lakar	-9	106
-ingen mat	-9	151
-ingen ogonk	129	14
-ingen pa	-79	83
-ingen plats	18	137
-ingen ring	-158	-173
-ingen ringa	11	145
-ingen rodna	-129	-160
-ingen rol	59	206
-ingen sager	-110	-113
-ingen ser	30	283
-ingen ska	-28	171
-ingen skada	-119	-134
-ingen slar	-202	-259
-ingen smart	-10	-129
-ingen svagh	-172	-157
-ingen svuln	-212	-179
-ingen var	-109	-89
-ingen vark	-128	-47
-ingen … att	14	160
-ingen … av	11	141
-ingen … avfor	-161	-167
-ingen … behov	27	156
-ingen … famil	-109	-122
-ingen … gjort	-112	-110
-ingen … hita	-9	109
-ingen … hjalp	-9	106
-ingen … i	-173	-184
-ingen … langr	14	215
-ingen … mama	-110	-113
-ingen … mig	-32	109
-ingen … oroa	23	128
-ingen … prata	0	133
-ingen … rort	-130	-145
-ingen … slagi	-118	-175
-ingen … stopa	-5	113
-ingen … til	-165	-157
-inget akut	-139	-184
-inget av	-157	-169
-inget blod	-120	-123
-inget har	-219	-224
-inget konst	167	98
-inget kort	-111	-88
-inget ljud	118	-2
-inget ont	-176	-126
-inget rot	-177	-156
-inget slag	-98	-93
-inget som	20	196
-inget til	20	141
-inget … als	59	-75
-inget … det	-157	-169
-inget … eler	-130	-124
-inget … hant	-222	-238
-inget … mama	15	113
-inget … syns	4	129
-inget … ut	95	-12
-inh*	112	-19
-inhal isnt	112	-19
-inhaler	112	-19
-inj*	-178	-160
-injury	-178	-160
-insul vil	147	23
-int bal	-143	-138
-int bort	-70	-106
-int de	-178	-190
-int e	-152	-169
-int fa	121	10
-int fins	17	171
-int ha	-137	-130
-int haft	-130	-148
-int henes	7	113
-int na	6	151
-int ork	-1	129
-int sig	142	31
-int slap	96	8
-int slut	113	22
-int ta	-40	85
-int … a	-160	-154
-int … att	36	120
-int … mer	39	182
-int … mig	-9	121
-int … na	-193	-106
-int … nan	-60	-116
-inte aka	140	172
-inte als	-99	-157
-inte andfa	-159	-131
-inte andra	-141	-144
-inte ar	155	105
-inte ata	95	199
-inte ater	-24	78
-inte av	23	147
-inte bajsa	-209	-177
-inte barn	-81	-116
-inte batre	152	-23
-inte behov	-13	142
-inte berat	-23	151
-inte bla	-116	-98
-inte bli	75	245
-inte blir	-1	174
-inte boja	-69	-133
-inte bokar	-142	-175
-inte brato	-144	-148
-inte den	27	141
-inte det	24	203
-inte direk	-130	-115
-inte do	-166	-166
-inte dusch	18	144
-inte en	-164	-88
-inte ensam	16	102
-inte far	-150	-231
-inte fat	-165	-114
-inte fick	-127	-108
-inte fins	4	173
-inte flyta	55	116
-inte forla	113	31
-inte forvi	-121	-117
-inte frivi	9	124
-inte gar	239	189
-inte ger	-173	-137
-inte gick	65	-21
-inte gjort	19	163
-inte gor	-190	-161
-inte grata	120	-2
-inte gravi	-192	-195
-inte haft	72	-54
-inte han	-19	154
-inte hart	-7	130
-inte hema	14	126
-inte hjalp	8	125
-inte hor	-4	153
-inte huvud	-155	-111
-inte ila	-106	-40
-inte kan	122	140
-inte klaga	-3	111
-inte knapa	102	1
-inte konst	-218	-198
-inte kuna	180	53
-inte kunde	61	-100
-inte kvar	58	195
-inte laker	-142	-136
-inte lakto	-126	-117
-inte lamna	4	139
-inte lata	19	179
-inte leva	64	215
-inte liga	35	135
-inte lova	13	113
-inte manis	18	117
-inte mat	-103	-1
-inte med	-84	-107
-inte menin	114	-1
-inte mig	-173	-95
-inte min	39	201
-inte mina	5	111
-inte mins	14	134
-inte mit	3	184
-inte mycke	-96	-129
-inte nat	83	125
-inte ner	163	17
-inte ogone	193	26
-inte om	-68	67
-inte ont	-168	-244
-inte opna	144	24
-inte orkar	111	152
-inte over	-90	-162
-inte pakor	-140	-121
-inte palar	31	162
-inte paver	-135	-117
-inte polis	22	141
-inte rad	-178	-183
-inte ramla	-178	-78
-inte rikti	28	-98
-inte roste	-157	-183
-inte rot	-177	-152
-inte sa	126	-56
-inte saga	86	189
-inte se	-40	96
-inte ser	0	155
-inte sjuk	-59	119
-inte ska	60	277
-inte skada	-8	147
-inte skule	23	195
-inte slap	-127	-97
-inte slapa	-144	-137
-inte slo	-215	-208
-inte sovit	33	182
-inte sta	-171	-91
-inte star	89	128
-inte stel	-146	-125
-inte stodj	-171	-151
-inte svag	-186	-181
-inte svara	173	93
-inte svart	-233	-203
-inte svens	-76	25
-inte svima	-221	-159
-inte syns	19	224
-inte ta	70	-61
-inte table	16	168
-inte tanke	-32	152
-inte til	117	215
-inte tilba	27	153
-inte tita	209	37
-inte tryg	15	150
-inte trygt	9	119
-inte utsat	-104	-119
-inte vaga	29	119
-inte vagar	122	28
-inte var	-36	141
-inte vara	93	174
-inte velat	144	15
-inte veta	53	210
-inte vil	-143	21
-inte vile	14	273
-inte vilja	-1	125
-inte visa	-2	130
-inte vrida	-167	-161
-inte yr	120	32
-inte … aldre	23	155
-inte … altsa	-140	-156
-inte … arg	0	108
-inte … astma	18	122
-inte … at	-134	-58
-inte … att	-34	148
-inte … bajsa	-154	-147
-inte … barn	22	191
-inte … bli	47	284
-inte … bort	103	16
-inte … bra	147	95
-inte … dar	165	176
-inte … darif	125	-2
-inte … dem	25	167
-inte … den	-175	-237
-inte … det	-64	143
-inte … drick	93	-15
-inte … en	43	188
-inte … far	66	129
-inte … fel	16	158
-inte … fran	-188	-183
-inte … gange	27	137
-inte … glas	-169	-186
-inte … gravi	143	96
-inte … han	-123	-123
-inte … hans	134	3
-inte … har	-197	-188
-inte … hem	26	231
-inte … hema	12	207
-inte … henes	50	166
-inte … hjalp	0	127
-inte … hon	129	0
-inte … honom	203	139
-inte … huset	4	127
-inte … huvud	-138	-127
-inte … jacka	102	1
-inte … kan	30	141
-inte … knat	-140	-119
-inte … korti	200	20
-inte … kvar	13	199
-inte … lakar	116	19
-inte … lamna	-11	112
-inte … langr	-45	68
-inte … laxan	13	109
-inte … liga	147	2
-inte … livet	-135	-139
-inte … ljus	167	44
-inte … loga	-142	-138
-inte … mama	34	225
-inte … man	-103	-58
-inte … mat	26	113
-inte … mer	135	180
-inte … minut	-13	91
-inte … mot	140	53
-inte … nagot	-135	38
-inte … nan	68	220
-inte … nar	13	109
-inte … nasta	-7	151
-inte … nat	3	139
-inte … nuda	141	51
-inte … och	-162	-152
-inte … ofta	32	170
-inte … olyck	7	113
-inte … om	-133	-24
-inte … ont	-145	-216
-inte … os	102	-6
-inte … over	209	16
-inte … penga	45	177
-inte … polis	9	112
-inte … prata	129	-28
-inte … preci	135	27
-inte … radad	17	128
-inte … rat	115	26
-inte … resa	95	-27
-inte … sa	31	125
-inte … sager	-12	106
-inte … sjalv	-169	-187
-inte … skola	14	126
-inte … sova	-190	-164
-inte … sta	202	37
-inte … svalt	-143	-140
-inte … tryck	140	11
-inte … tyst	-6	144
-inte … under	10	136
-inte … up	189	137
-inte … vad	160	170
-inte … vanli	178	11
-inte … var	15	108
-inte … vem	20	157
-inte … vil	15	126
-is	125	139
-is no	1	149
-is … and	222	50
-is … way	10	129
-isen slog	-140	-105
-istal dar	-8	105
-istal … det	-8	105
-it	139	128
-itsea … ilta	-14	119
-ja int	55	105
-ja tror	19	153
-ja vil	-81	37
-ja … kisa	93	24
-ja … lysna	31	99
-jackan	102	1
-jag	80	280
-jag ar	-163	68
-jag bara	14	164
-jag behov	25	132
-jag blode	-183	-193
-jag borde	46	214
-jag drick	-171	-178
-jag far	269	222
-jag fick	113	142
-jag fins	23	163
-jag forst	-15	-170
-jag fortj	25	161
-jag gjord	-12	140
-jag har	66	225
-jag hiner	-46	134
-jag hitar	206	85
-jag hor	-157	-166
-jag horde	119	-1
-jag ids	7	105
-jag ingen	93	144
-jag inte	58	247
-jag kaner	189	78
-jag klara	16	266
-jag komer	21	243
-jag kunde	33	162
-jag litar	-6	150
-jag mar	-168	-176
-jag nar	-93	-109
-jag orkar	-100	63
-jag rakna	30	158
-jag ramla	91	212
-jag ringe	118	-16
-jag roker	-146	-146
-jag ser	130	122
-jag ska	91	239
-jag skamt	-3	106
-jag skule	-1	149
-jag slipe	36	175
-jag svima	-133	-122
-jag tog	16	168
-jag vagar	67	285
-jag vet	176	283
-jag vil	-20	165
-jag vile	-6	210
-jag … als	-106	-106
-jag … anda	27	188
-jag … ar	-4	173
-jag … att	-147	-128
-jag … bara	4	135
-jag … bokar	-142	-175
-jag … dar	15	108
-jag … den	137	26
-jag … fan	125	44
-jag … fans	18	246
-jag … far	-62	-129
-jag … fins	46	188
-jag … gjort	105	153
-jag … gor	14	113
-jag … gora	24	130
-jag … haft	108	-23
-jag … hart	-109	-119
-jag … hene	109	-5
-jag … honom	-16	102
-jag … kan	235	88
-jag … kaner	105	162
-jag … koma	9	148
-jag … kunde	-139	-143
-jag … kvar	51	171
-jag … lyfta	128	43
-jag … mins	14	134
-jag … nagon	56	-36
-jag … naten	12	149
-jag … orkar	112	111
-jag … pa	5	163
-jag … plots	144	37
-jag … saga	127	21
-jag … ska	59	294
-jag … sova	-170	-172
-jag … sover	-148	-163
-jag … star	115	14
-jag … svara	94	-12
-jag … svens	16	147
-jag … vagar	125	-1
-jag … vakna	22	183
-jag … var	4	122
-jag … vil	7	212
-jag … vile	-66	158
-jag … vilja	-1	125
-jaksa enaa	0	119
-jaksa … tata	0	119
-jaksais	0	119
-jatem kan	117	1
-job	17	206
-jobet kan	5	158
-jobet … att	-144	-159
-jok*	-31	168
-joka ilta	-14	119
-jos mua	13	126
-journ att	44	164
-journ … jag	44	164
-ju … klaga	-3	111
-jul … forst	-101	-122
-jus*	-9	153
-just	-9	153
-kaf*	-162	-175
-kafe	-162	-175
-kai*	6	202
-kal*	-111	34
-kalt kan	107	28
-kan	180	38
-kan andas	-180	-155
-kan drick	93	-15
-kan ej	203	9
-kan han	156	20
-kan hon	-88	-117
-kan int	174	181
-kan inte	71	-113
-kan ja	93	24
-kan lamna	-11	112
-kan laxan	13	109
-kan liga	147	2
-kan mer	4	121
-kan plots	219	60
-kan prata	148	17
-kan sta	125	-5
-kan stopa	-5	113
-kan … andas	-80	-196
-kan … ands	164	21
-kan … berat	-27	118
-kan … boja	104	-63
-kan … fa	236	10
-kan … ga	249	-27
-kan … ha	-173	-189
-kan … hala	252	36
-kan … hjalp	8	125
-kan … hopa	122	38
-kan … hosta	122	21
-kan … kana	279	54
-kan … kisa	318	99
-kan … koma	125	8
-kan … lang	111	16
-kan … lasa	176	8
-kan … lata	14	139
-kan … liga	238	-11
-kan … lova	30	142
-kan … lyft	-145	-136
-kan … mig	-5	113
-kan … och	93	-15
-kan … opna	145	-1
-kan … prata	121	142
-kan … rak	97	-11
-kan … resa	93	147
-kan … ringa	11	149
-kan … rora	226	-10
-kan … saga	188	142
-kan … sluta	-189	52
-kan … somna	-145	-150
-kan … sova	-299	-258
-kan … sta	229	37
-kan … stopa	145	1
-kan … svalj	167	5
-kan … tita	162	7
-kan … up	106	12
-kan … vara	89	-64
-kan … vrida	-257	-213
-kan*	184	24
-kana det	136	-10
-kaner	147	1
-kaner aldri	100	12
-kaner den	137	26
-kaner inga	118	25
-kaner inte	135	-84
-kaner jag	31	-75
-kaner mig	-166	-169
-kaner … benen	160	7
-kaner … for	-14	130
-kaner … foste	118	25
-kaner … i	-141	-117
-kaner … inget	-70	-109
-kaner … langr	-37	101
-kaner … nar	241	41
-kaner … ont	100	12
-kanin ater	-140	-145
-kans inget	-129	-115
-kans … nu	-129	-115
-kant	146	18
-kant sa	131	32
-kant … har	131	32
-kas*	133	14
-kasi	133	14
-kasi ei	133	14
-kasi … nouse	133	14
-katen vakna	-155	-137
-keep going	-2	119
-kil*	27	149
-kilar mar	32	109
-kile	21	134
-kile jag	10	158
-kile … inte	10	158
-kis*	291	38
-kisar	291	38
-kisar har	-85	-93
-kisar inget	157	8
-kisar inte	191	18
-kisar nasta	148	38
-kla*	-85	47
-klade och	26	154
-klader	-5	162
-klaga	-1	110
-klaga men	-3	111
-klara mig	-192	-178
-klara naten	12	149
-klara os	-7	124
-klara … batre	10	159
-klara … en	-18	112
-klara … inte	2	143
-klara … knapa	102	1
-kn	151	13
-kn inte	151	13
-kn … andsa	151	13
-knana … har	184	35
-knapa	102	1
-knapa jacka	102	1
-knat	-140	-119
-kniv blode	-125	-125
-kniv nar	21	130
-kniv … hon	21	130
-kniva … att	1	118
-knufa … nar	19	160
-kok*	171	-31
-kolap … svara	153	9
-kom	-193	-234
-kom inte	-184	-201
-kom*	101	295
-koma	16	215
-koma in	-5	132
-koma … att	11	157
-komer	117	216
-komer inget	174	6
-komer inte	50	114
-komer ut	95	-12
-komer … behov	25	212
-komer … finas	-1	120
-komer … ihag	-50	-132
-komer … ljud	125	4
-komer … mer	37	127
-komer … mig	22	111
-komer … och	166	-3
-komer … vara	-29	101
-kompi vakna	16	133
-kon*	-137	-205
-konserten	-133	-124
-konst och	144	16
-konst sag	89	-31
-konst vil	108	-8
-konst … gar	151	42
-konst … vet	122	33
-konstigt	-98	-142
-kor*	140	-54
-kortisonet	169	15
-kou*	135	-1
-kouri eika	135	-1
-kouri … lopu	135	-1
-kouristaa	130	3
-kra*	-153	-176
-kraks	62	-64
-kraks a	120	2
-kraks inte	-182	-151
-kraks men	-119	-113
-kraks … ater	-119	-94
-kraks … gar	165	33
-kraks … mins	120	2
-kraks … tal	103	47
-kramp	-118	-115
-kramp han	-118	-115
-kramp inte	-175	-160
-kramp … bara	-118	-115
-kramp … hon	-175	-160
-kramp … vakna	171	39
-krampade	-150	-159
-kro*	25	165
-kuk*	6	202
-kuna	135	137
-kunat bajsa	-154	-147
-kunat … pa	-137	-143
-kunde	189	11
-kunde int	37	124
-kunde inte	148	-8
-kunde jag	127	21
-kunde sova	-139	-143
-kunde … andas	102	12
-kunde … fa	114	2
-kunde … hita	102	-3
-kunde … inte	177	31
-kunde … knyta	98	9
-kunde … prata	266	33
-kunde … saga	196	25
-kunde … ta	-7	119
-kuola	-118	-128
-kuola olen	-118	-128
-kuola … vain	-118	-128
-kuu*	-103	-165
-kuume leiki	-115	-88
-kuume muta	129	28
-kuume sanoi	-107	-111
-kuume … aiti	-107	-111
-kuume … rinas	129	28
-kuumeta	-103	-165
-kva*	6	182
-kval … vet	13	114
-kvar	-65	169
-kvar da	30	118
-kvar til	46	129
-kvar utan	3	102
-kvar … honom	3	102
-lag … har	-144	-120
-lag*	27	154
-laga	3	112
-laga jag	3	112
-laga … ger	3	112
-lagt … svara	110	13
-lakar att	18	125
-lakar hjalp	-9	106
-lakar … det	18	125
-lakar … mig	-9	106
-lakare	44	107
-laker	-190	-196
-laktos	-126	-117
-lam*	82	191
-lamna	-16	147
-lamna huset	4	127
-lamna mig	3	141
-lamnar	2	146
-lan*	-30	99
-land	34	150
-lang	111	16
-lang somn	9	130
-langr #	-114	-129
-langr jag	25	127
-langr sag	15	113
-langr … vile	8	125
-langre	5	135
-lar*	28	153
-laren	16	107
-laren ingen	16	107
-laren … vet	16	107
-lat*	224	135
-lata	13	184
-lata bli	6	157
-lata … rakbl	14	139
-latar om	5	103
-latar … jag	5	103
-later os	13	109
-later … fast	116	7
-latia eika	149	-12
-laugh … hard	-132	-135
-lax*	13	109
-laxan	13	109
-laxan min	13	109
-leka … liger	153	24
-leker … vakna	157	25
-let*	-34	165
-leta	-34	165
-leta efter	-36	134
-lev*	3	199
-leva	71	253
-leva utan	5	108
-leva vil	12	108
-leva … ar	-109	-138
-leva … honom	5	108
-levande	9	184
-lif*	-7	172
-life	-7	172
-life isnt	-7	172
-life … worth	-7	172
-lig*	126	131
-liga	127	117
-liga med	-33	147
-lik*	-231	-148
-litar	-2	175
-litar inte	-6	150
-litar … pa	-6	150
-liten … kaner	-209	-169
-liv vet	2	109
-liv*	-142	-203
-livet	-142	-203
-livet av	-142	-203
-livet har	6	149
-livet sover	16	131
-livet … mig	-142	-203
-lju*	239	29
-ljud	180	3
-ljus	167	44
-log*	-245	-257
-loga	-199	-196
-loga in	-199	-196
-logar	-114	-148
-logar in	-114	-148
-lorda … vil	28	105
-los	84	123
-los det	-7	119
-los … ica	110	-9
-lov*	17	158
-lova	13	113
-lova att	14	113
-lova … jag	13	113
-luf*	146	-32
-luft	101	-50
-lufte racke	176	49
-lufte … kaner	97	16
-lungo funge	108	11
-lyd*	255	19
-lyde … nu	98	9
-lyder	263	66
-lyder inte	222	55
-lys*	-61	76
-lysna inte	18	140
-lysna … nar	17	137
-lysnade	17	137
-ma	-22	240
-ma en	-2	130
-ma … haluu	-2	130
-mag*	-174	-180
-magen	-194	-184
-magen att	214	35
-magen langr	-109	-124
-magen som	168	71
-magen … bajsa	-160	-141
-magen … jag	169	36
-magen … sig	150	14
-magen … sover	30	179
-magen … vil	-144	-134
-malad … kan	-119	-90
-mam*	-130	-6
-mama	-114	19
-mama ar	36	146
-mama att	-7	97
-mama det	36	146
-mama har	10	134
-mama kan	215	64
-mama pa	-110	-113
-mama utan	9	151
-mama … ar	36	146
-mama … att	-168	-132
-mama … det	-7	97
-mama … en	-110	-113
-mama … kaner	127	37
-mama … mig	22	162
-mama … veta	-114	-133
-mama … vil	21	107
-man	-94	104
-man dor	32	154
-man fata	105	-12
-man forst	-141	-109
-man har	46	187
-man inte	-172	-42
-man logar	-114	-148
-man utan	33	151
-man … att	46	184
-man … far	7	112
-man … ju	-3	111
-man … kan	167	32
-man … kaner	9	148
-man*	-154	-57
-manad ar	105	-3
-maniska	21	173
-mar	-170	-206
-mar inte	-92	-80
-mar … ila	-106	-40
-mar*	258	181
-marka	191	30
-marka det	139	0
-marke inte	153	8
-marke men	-10	88
-marke … jag	-10	88
-marke … nar	111	7
-marken	-10	88
-marker	144	-3
-markt	-8	135
-mat	-54	173
-mat sen	13	109
-mat … igar	13	109
-mat*	35	-108
-mata bara	128	28
-mata … hi	128	28
-matar mig	17	118
-maten	126	17
-me	-153	76
-med att	29	172
-med honom	-29	161
-med inte	94	16
-med mig	-184	-94
-med samar	65	-21
-med skola	14	126
-med … det	65	-21
-med … igen	18	200
-med … jag	-64	54
-med … mins	-86	-125
-med … nu	-153	-162
-med … orkar	55	115
-med … som	10	149
-med*	-219	-158
-mediciner	-125	-118
-medve … ilama	-141	-136
-medvetslos	-151	-127
-mej … man	7	112
-melan … kan	116	27
-men	-235	-304
-men har	-148	-163
-men ingen	-191	-122
-men inget	-267	-293
-men inte	-204	-227
-men sover	-117	-122
-men vagad	-7	137
-men vagar	94	141
-men … atit	129	34
-men … blod	-119	-113
-men … far	47	140
-men … feber	-136	-132
-men … gar	71	157
-men … gav	128	9
-men … gick	3	115
-men … hande	139	11
-men … helt	70	-48
-men … hjalp	125	-7
-men … horde	119	-1
-men … i	185	18
-men … kaner	91	-27
-men … komer	-35	-113
-men … menar	21	158
-men … nasta	-119	-106
-men … nu	-164	-174
-men … orkar	-56	61
-men … plots	148	52
-men … rot	-110	-91
-men … sig	130	3
-men … vet	22	167
-menade	24	182
-menar	17	171
-menar inget	24	162
-menin jag	114	-1
-menin … hade	114	-1
-meningen	114	-1
-mens	-102	-134
-mer	171	347
-mer ja	30	143
-mer jag	13	156
-mer … geer	30	143
-mer … har	12	111
-mesia … behov	17	111
-mie*	137	123
-mies	120	-3
-mies ei	120	-3
-mies … hengi	115	1
-mig	-214	10
-mig aldri	-139	-122
-mig an	15	149
-mig asa	7	117
-mig blama	-91	-105
-mig dar	46	159
-mig det	26	150
-mig i	21	157
-mig ila	-146	-212
-mig inte	-179	-119
-mig jag	-66	52
-mig kan	-149	-141
-mig langr	16	224
-mig los	-7	119
-mig mer	32	178
-mig nar	-132	-89
-mig nu	-153	-162
-mig och	-60	-158
-mig sedan	94	5
-mig sover	-132	-163
-mig vi	-138	-147
-mig … ansik	22	131
-mig … att	144	87
-mig … avslu	-9	106
-mig … behov	-140	-192
-mig … det	-120	-82
-mig … han	-181	-143
-mig … hotad	-117	-132
-mig … jag	-187	-112
-mig … kan	90	153
-mig … langr	-135	-127
-mig … laren	16	107
-mig … min	18	122
-mig … nar	19	124
-mig … om	40	132
-mig … sag	89	-31
-mig … ska	37	125
-mig … smart	-106	-82
-mig … vi	-122	-130
-mig … vil	-1	107
-migra har	113	18
-migra … jag	113	18
-min	-64	132
-min astma	18	122
-min mama	36	146
-min papa	110	-3
-min … andas	154	22
-min … att	27	198
-min … det	36	146
-min … fata	105	-12
-min … kan	158	6
-min … nar	18	122
-min … sluta	-41	107
-min … sover	-3	87
-min*	125	262
-mina nagon	5	111
-mina … stopa	5	111
-mind wont	-133	-135
-mind … switc	-133	-135
-mins	30	125
-mins han	-126	-127
-mins inget	149	241
-mins … efter	15	150
-mins … inget	-126	-127
-mins … pa	-86	-125
-mins … vad	149	14
-minut	-24	102
-minut til	-24	102
-minut utan	91	18
-minut … ensam	-13	91
-minut … kanse	91	18
-minut … kunde	129	4
-mit	-134	2
-mit barn	25	220
-mit … jag	29	85
-mit … nan	11	99
-mit … vet	-15	90
-mitaan	-97	45
-mjalt frosa	111	36
-mjalt … sen	111	36
-mjolk gar	-110	-108
-moder komer	166	-3
-more	-26	164
-morfa … kan	103	1
-morgo utan	-105	-110
-morgo … kafe	-105	-110
-morgonen	-105	-110
-mormo hitar	147	14
-morse bar	124	26
-morse … hitar	91	15
-morse … lyde	98	9
-mot	82	152
-mot brost	199	76
-mot min	0	129
-mot … arm	0	129
-mot … har	119	15
-mot … jag	-1	125
-mot … kan	123	11
-mot*	12	231
-mov*	159	17
-move	159	17
-move my	156	17
-mua	13	126
-mua ei	13	126
-mua … ois	13	126
-mun … han	94	5
-mungi … med	94	16
-my	191	116
-my mind	-133	-135
-my … suden	139	-17
-mycke att	18	104
-mycke jag	-134	-122
-mycke kan	108	42
-mygbe … anat	-101	-112
-na mer	31	123
-na … ja	30	143
-nac*	-237	-211
-nacke ar	-139	-113
-nacke gar	212	49
-nacke kan	112	47
-nacke stel	140	42
-nacken	-138	-125
-nacks ingen	-125	-128
-nacks … feber	-125	-128
-nagon	-9	100
-nagon jag	5	120
-nagon men	102	-9
-nagon och	99	25
-nagon om	0	127
-nagon som	12	159
-nagon … inte	5	120
-nagon … jag	0	127
-nagon … kan	119	37
-nagon … tid	37	151
-nagon … tycke	99	25
-nagot ala	-143	-140
-nagot … table	-143	-140
-naken … nagon	10	110
-nan	-36	194
-nan sprut	-81	-114
-nan … men	-81	-114
-nanst men	171	18
-nar	-216	-29
-nar han	-130	-67
-nar hon	-143	-60
-nar honom	-16	102
-nar inte	-93	-109
-nar jag	-34	142
-nar vi	12	115
-nar … inte	-190	0
-nar … langr	-93	-109
-nar … ser	33	169
-nas*	157	163
-nasan som	-156	-146
-nasbl som	153	24
-nasta	3	194
-nasta inget	184	10
-nasta tid	-7	151
-nasta … ringe	18	143
-nastan	143	-41
-nat	195	340
-nat bara	16	119
-nat ikval	13	113
-nat jag	11	200
-nat kan	158	-7
-nat och	120	72
-nat til	5	119
-nat vil	14	126
-nat … do	14	126
-nat … inte	41	173
-nat … kan	143	9
-nat … ler	116	7
-nat … spara	16	119
-naten kaner	-126	-127
-nej	-277	-150
-nej aldri	-147	-146
-nej det	-131	-151
-nej inget	-126	-95
-nej inte	-231	-220
-nej … als	-143	-137
-nej … ar	-82	59
-nej … domni	-123	-106
-nej … far	129	14
-nej … gar	126	10
-nej … har	-285	-276
-nej … kan	75	124
-nej … kramp	-137	-124
-nej … slar	-105	-115
-nej … stame	-132	-138
-nej … svara	112	-12
-nej … svima	-133	-118
-nej … vil	102	120
-ner	10	-131
-ner mot	140	53
-ner … brost	140	53
-next week	-20	150
-next … i	-11	129
-ni	14	287
-ni inte	13	204
-ni kan	8	125
-ni … mig	62	211
-nitro hjalp	189	16
-no chest	-178	-141
-no fever	-246	-236
-no injur	-178	-160
-no other	-157	-149
-no sympt	-195	-164
-no troub	-193	-154
-no … breat	-193	-154
-no … pain	-185	-167
-no … sympt	-134	-141
-not i	107	-6
-not move	156	17
-not suici	-138	-157
-not … my	156	17
-now … cant	120	-7
-nu	158	95
-nu bar	136	25
-nu far	81	-33
-nu fins	13	151
-nu han	115	26
-nu kan	15	-167
-nu kaner	104	9
-nu lyder	153	-18
-nu orkar	196	20
-nu slape	96	-27
-nu svara	-49	142
-nu … inte	115	26
-nu … ja	153	8
-nu … jag	85	-77
-nu … kan	32	110
-nu … som	138	45
-nud*	141	51
-nuda	141	51
-nuk*	13	219
-nukah enka	6	115
-nukah … herat	6	115
-nukahtaa	6	115
-ny tid	13	156
-ny … jag	24	155
-o kan	108	173
-o skrik	77	-23
-o svara	58	100
-o vakna	121	-3
-o vil	130	38
-o … sig	122	7
-och	-83	174
-och aldri	24	158
-och ar	251	62
-och behov	17	111
-och blode	-178	-173
-och far	219	137
-och fortj	-2	108
-och gar	170	-19
-och hitar	133	39
-och igen	109	7
-och inga	-119	-150
-och ingen	-86	64
-och inte	-11	199
-och kan	265	97
-och kaner	197	22
-och kunde	-20	-104
-och mins	-10	92
-och opnar	151	3
-och orkar	252	-97
-och prata	-136	-138
-och reage	158	9
-och skrik	123	-6
-och sluta	96	-7
-och suger	158	17
-och svara	35	171
-och tal	103	47
-och vagar	35	201
-och vakna	200	35
-och vet	53	-90
-och vil	195	66
-och … ar	69	146
-och … att	138	197
-och … bar	149	57
-och … behov	2	132
-och … far	299	119
-och … forsv	206	39
-och … gar	275	28
-och … hitar	157	89
-och … hjalp	138	138
-och … jag	-44	94
-och … kan	157	-99
-och … kaner	164	38
-och … koma	6	166
-och … komer	167	62
-och … kuna	104	19
-och … kunde	123	128
-och … marke	111	7
-och … ont	-168	-144
-och … opna	6	154
-och … orkar	47	-126
-och … sig	-43	-127
-och … skamt	-3	106
-och … som	138	128
-och … svalj	140	30
-och … tanke	26	119
-och … vakna	48	212
-och … vil	195	88
-of	-192	-97
-oft*	32	170
-ofta	32	170
-oga … smart	115	6
-ogat i	109	10
-ogat kan	127	17
-ogat ser	118	8
-ogat … fem	109	10
-ogo*	177	-19
-ogone … vi	113	4
-ogonen	192	69
-ogonkontakt	129	14
-ois	13	126
-ole kuume	-107	-111
-ole … sanoi	-107	-111
-oly*	7	113
-olyck min	7	113
-olyck … man	7	113
-olycka	7	113
-om	-81	186
-om det	-145	-34
-om ingen	5	191
-om inte	-6	196
-om jag	-105	73
-om ni	25	221
-om … aldri	16	157
-om … bara	35	152
-om … gar	13	86
-om … gor	-93	-76
-om … hitar	35	191
-om … inte	-150	20
-om … kaner	-126	-127
-om … kom	9	116
-omt men	-110	-91
-on there	-21	95
-on velto	114	11
-ont	-140	-181
-ont a	10	152
-ont bara	-151	-152
-ont bebis	-139	-106
-ont fraga	25	109
-ont gor	-98	-152
-ont har	-162	-192
-ont i	-76	-165
-ont nar	-113	-99
-ont nu	-111	-152
-ont preci	148	19
-ont v	-93	-76
-ont … #	-93	-76
-ont … armen	96	39
-ont … att	-24	142
-ont … brost	-187	-156
-ont … hes	-112	-108
-ont … jag	-47	-150
-ont … magen	-109	-124
-ont … men	173	87
-ont … och	99	25
-ont … spark	-139	-106
-opn*	277	6
-opna	173	26
-opna det	152	19
-opnar	221	3
-opnar inte	175	15
-opnar … ogone	151	21
-orden komer	158	3
-ork	1	157
-ork ja	-1	129
-ork … vara	-1	129
-ork*	112	153
-orkar fan	27	131
-orkar ga	131	20
-orkar han	109	-4
-orkar inget	-204	-226
-orkar mer	1	176
-orkar orkar	15	161
-orkar … ata	80	-8
-orkar … drick	174	11
-orkar … et	-11	128
-orkar … ga	83	-78
-orkar … grata	206	13
-orkar … joba	-90	-105
-orkar … kampa	-2	160
-orkar … leva	20	270
-orkar … med	-204	-110
-orkar … mer	-40	129
-orkar … pluga	-161	-181
-orkar … prata	210	34
-orkar … ringa	-112	-107
-orkar … slas	11	124
-orkar … stada	-114	-109
-orkar … suga	200	26
-orkar … svara	156	13
-orkar … til	118	114
-orkar … va	3	168
-orkar … varda	-13	89
-orkr	13	196
-orkr int	7	126
-orkr inte	13	156
-orkr … finas	6	120
-orkr … lev	7	126
-oroa	52	119
-oroa sig	13	125
-oroa … mer	18	104
-os	-110	28
-os drick	102	-6
-os inte	13	109
-os utan	-7	124
-os … ata	13	109
-os … hene	-7	124
-os … inget	102	-6
-oth*	-206	-186
-other	-157	-149
-other sympt	-134	-141
-ove*	87	-103
-over	87	-103
-over brost	-182	-138
-over gatan	-7	115
-over med	65	-21
-over och	135	17
-over … orkar	107	6
-over … samar	65	-21
-over … svetn	135	17
-pa	-107	-119
-pa ar	113	18
-pa att	-25	-180
-pa benen	108	7
-pa en	7	-141
-pa fem	-144	-138
-pa fler	8	106
-pa hoger	-112	-110
-pa int	-143	-138
-pa konse	-133	-124
-pa laren	16	107
-pa mig	121	12
-pa morgo	-105	-110
-pa nan	0	108
-pa os	102	-6
-pa rikti	-68	87
-pa sjalv	-127	-141
-pa … ar	-73	-190
-pa … att	11	149
-pa … bal	-143	-138
-pa … ben	-112	-110
-pa … dagar	-217	-115
-pa … dar	157	213
-pa … drick	102	-6
-pa … foter	108	-10
-pa … har	42	184
-pa … manad	-141	-143
-pa … nu	113	18
-pa … ogat	95	13
-pa … slog	-140	-105
-pa … som	72	-56
-pa … sover	16	131
-pa … tider	8	106
-pain or	-114	-95
-paint pa	-143	-138
-pakor av	120	2
-pakor han	-140	-121
-pakor … bara	-140	-121
-pakor … bil	120	2
-pal*	104	214
-palar	42	254
-palar inte	24	201
-palar … livet	29	118
-panik far	147	29
-pap*	89	124
-papa inte	114	69
-papa ramla	-169	-169
-papa svara	114	-3
-papa … os	13	109
-papa … vakna	110	-3
-paper	-48	78
-paper … far	3	110
-paran … vagar	13	126
-party hes	62	-27
-pas jag	5	135
-pas*	-169	-168
-pav*	-125	-120
-paverkad	-135	-117
-pee … fever	-104	-118
-pen*	21	196
-penan gav	128	9
-penga jag	39	138
-penga … inte	0	135
-pengar	-6	195
-peron … kan	-23	153
-pil*	-200	-176
-piler	-157	-141
-plats	18	137
-plats for	18	137
-plats … mig	18	137
-plo*	246	46
-plots ingen	125	1
-plots inte	226	55
-plots … lasa	183	53
-plotsligt	256	51
-pneum hitar	-111	-88
-pojkv sluta	-41	107
-pol*	71	175
-polis	22	165
-polis inga	9	112
-pra*	46	-127
-prata inte	144	39
-prata lang	111	16
-prata om	-174	-164
-prata rat	115	26
-prata … det	-174	-164
-prata … kan	120	29
-prata … langr	160	7
-prata … mun	115	26
-prata … och	104	19
-prata … probl	-136	-138
-prata … siter	10	110
-prata … vet	110	-13
-pratar	168	50
-preci men	148	19
-precis	148	19
-pri*	-149	-125
-prick som	334	90
-prickar	-149	-125
-problems	-147	-110
-prop … kan	101	5
-prove … nat	15	140
-puf*	131	-4
-pufar	131	-4
-pulse kans	168	23
-purpl … that	165	12
-pys*	237	86
-pysty	172	75
-rac*	192	128
-racke inte	192	123
-racke … jag	-25	129
-racker	192	128
-rad	-166	-175
-rad for	-147	-131
-rad … att	102	194
-rad … honom	-135	-135
-rad*	-32	138
-rada men	-90	-102
-radad	32	184
-rak	97	-11
-rak och	99	-8
-rak … alt	99	-8
-rak*	97	216
-rakbladet	14	139
-rakna inte	30	158
-rakna … med	30	158
-raknar	30	158
-ram*	-176	-44
-ramla … han	-168	-134
-ramlat	-199	-108
-rash that	112	-30
-rat	115	26
-rat mun	115	26
-rat … sned	115	26
-rea*	88	-14
-reage inte	235	32
-reage … nar	143	15
-reagerar	235	32
-reakt sedan	-107	-87
-reakt … #	-107	-87
-reaktioner	-107	-87
-realy	-156	-123
-remis	-133	-163
-resa mig	95	-27
-resa sig	-96	-109
-revbe … orkar	134	30
-revbe … vil	109	3
-rikti med	116	36
-rin*	-154	-6
-ring	-171	-117
-ring inte	32	186
-ring … up	14	154
-ringa	-6	153
-ringa batre	11	145
-ringa polis	9	112
-ringa up	8	132
-ringa … til	8	132
-ringe jag	18	143
-ringe nagon	56	-36
-ringe … ingen	18	143
-rintakipua	-188	-174
-rod*	-129	-202
-roda … som	122	18
-rodnad	-129	-160
-rok*	-231	-239
-roker	-183	-189
-roker inte	-177	-179
-rol	63	201
-rol jag	47	162
-rol … ar	30	118
-ror sig	242	-42
-ror*	-130	-145
-rort	-130	-145
-rort mig	-104	-115
-roster	-152	-87
-rot	-257	-225
-run*	-118	-139
-rygdu hjalp	178	19
-rygen … nasta	148	38
-rygen … vagar	-112	-136
-sa att	72	323
-sa bara	-152	-157
-sa han	-125	-112
-sa ingen	144	171
-sa kunde	164	14
-sa ofta	32	170
-sa ont	169	32
-sa slipe	-11	138
-sa svar	5	117
-sa vet	34	158
-sa … ar	-140	-155
-sa … att	205	63
-sa … gick	-10	128
-sa … halva	120	32
-sa … han	97	201
-sa … har	164	7
-sa … hon	48	189
-sa … jag	96	274
-sa … men	134	28
-sa … ser	16	190
-sa … vet	144	125
-sad but	-141	-153
-sad … i	-141	-153
-saf*	43	186
-safe	2	188
-safe tonig	1	159
-sag	101	261
-sag inget	140	81
-sag inte	7	192
-sag … jag	0	108
-sag … pa	95	13
-sag … til	22	206
-sag*	-2	164
-saga	103	207
-saga av	101	-9
-saga jag	10	111
-saga vem	20	125
-saga … inte	10	111
-saga … vem	101	-9
-sager hon	-10	125
-sager mama	-110	-113
-sager typ	-156	-142
-sager … armen	134	-1
-sager … det	-27	-141
-sager … jag	37	169
-sager … pa	-110	-113
-sagt att	31	198
-sagt … jag	12	139
-sai*	-5	161
-said	-5	161
-said no	21	159
-sak*	43	244
-saker	19	170
-saker jag	7	130
-saker som	14	222
-saker … inte	19	170
-sam*	-120	-178
-samar det	65	-21
-samar … tryck	65	-21
-samarin	65	-21
-sambo andas	154	22
-sambo kan	129	-3
-sambo … sa	-137	-135
-san	4	137
-sana	-109	-130
-sana tanka	-109	-130
-sanoo eta	-145	-140
-sant … man	9	148
-sar som	-134	-134
-sat	-174	-155
-sat som	10	136
-satuu … kuume	-139	-115
-says no	-108	-145
-se det	-40	96
-se … har	-40	96
-sen ar	22	120
-sen mins	-126	-127
-sen … han	-126	-127
-sen … jag	20	174
-sen … sover	18	111
-ser	222	364
-ser ingen	41	245
-ser inget	217	67
-ser nasta	113	-14
-ser sudig	-124	-114
-ser … anan	-3	112
-ser … anat	-19	101
-ser … anled	-4	140
-ser … framt	-8	91
-ser … kan	148	65
-ser … menin	41	211
-ser … pa	127	-12
-ser … sa	-114	-128
-ser … som	-5	191
-ser … tavla	-115	-115
-sex	-144	-123
-sex … mig	-3	114
-she	130	121
-she says	-108	-145
-she wont	143	-42
-she … wake	143	-42
-shes … and	177	-6
-sida gar	141	51
-sidan	-119	-90
-sidan rikti	-119	-90
-sidan … forst	134	32
-sidan … tanke	101	-9
-sig batre	26	142
-sig inte	156	-122
-sig mer	18	104
-sig … efter	20	159
-sig … feber	-115	-106
-sig … kaner	92	15
-sig … nar	108	13
-sima … tils	16	132
-sina foter	108	-10
-sitan … orkar	172	66
-siter … far	-131	-131
-sja*	-136	-76
-sjalv ar	-143	-163
-sjalv efter	-59	98
-sjalv … bara	-143	-163
-sjalv … har	81	-54
-sjalv … kan	-1	136
-sjalvmord	-127	-141
-sjalvmordsbenagen	-103	-144
-sjalvmordstankar	-156	-194
-sju*	-174	-27
-sjuk det	38	153
-sjuk egent	7	137
-sjuk … bara	7	137
-sjuk … men	-185	-185
-sjuks spela	30	118
-sjukt … att	115	14
-ska	56	402
-ska anda	35	211
-ska behov	49	230
-ska bli	34	151
-ska hita	42	117
-ska int	27	143
-ska inte	48	190
-ska ju	-3	111
-ska … behov	25	141
-ska … en	36	120
-ska … ga	8	106
-ska … mig	17	112
-ska … vuxen	14	121
-skada	-180	-183
-skada det	24	115
-skada han	-100	-113
-skada mig	-137	-175
-skada … ar	24	115
-skada … om	0	127
-skada … vil	-100	-113
-skadad	-135	-42
-skaka	140	11
-skaka inte	142	-38
-skaka skaka	140	11
-skaka … nar	16	155
-skaka … sluta	140	11
-skamt inte	-3	106
-skamtar	-3	106
-skar dar	15	108
-skar mig	-139	-108
-skar … asa	7	117
-skele … bar	136	25
-skena … skada	-119	-134
-skoge och	-5	128
-skoja inte	-1	132
-skojar	-1	132
-skola altsa	12	111
-skola inte	14	126
-skola … har	12	111
-skola … vakna	90	1
-skolan	-183	-92
-skrev … kan	173	30
-skrik	140	-42
-skrik inte	206	13
-skrik mins	-86	-125
-skrik … gar	-21	109
-skrik … vet	137	7
-skriker	206	13
-skriv	6	191
-skriv att	25	158
-skriv inget	4	129
-skriv … som	4	129
-sku*	71	297
-skule	1	255
-skule inte	9	116
-skule jag	-4	142
-skule … flyta	9	116
-sla*	-144	-171
-slag	-98	-93
-slag eler	-98	-93
-slag … fal	-98	-93
-slagi mig	-139	-45
-slagi … an	15	149
-slagi … i	22	131
-slagi … vi	-115	-114
-slap	-117	-95
-slap kalsv	96	8
-slap … vil	129	14
-slapa det	-144	-137
-slape det	96	-27
-slar	-288	-207
-slar inte	-153	-19
-slar mig	-251	-287
-slar … blama	-91	-105
-slar … men	-13	119
-slar … mig	-158	-149
-slar … nar	46	179
-sleep and	-3	149
-sleep … mind	-133	-135
-slipe ala	-22	129
-slipe gora	24	130
-slipe … det	24	130
-slo	-215	-208
-slo titar	102	-6
-slo*	-170	-151
-slog	-170	-151
-slog inte	-170	-151
-slog sig	-151	-141
-slog … huvud	-155	-111
-slu*	221	196
-sludr … kan	100	30
-slut	100	187
-slut ja	113	22
-slut … ater	113	22
-slut … tanke	5	108
-sluta	-28	138
-sluta inte	237	149
-sluta … bloda	216	-37
-sluta … fast	-24	161
-sluta … nar	-18	155
-sluta … vil	2	130
-slutade	48	174
-slutar	262	18
-smart men	105	36
-smart … brost	-161	-123
-smarta	-75	-163
-snal nar	17	138
-snal … han	17	138
-snal … slar	-91	-105
-snala ring	14	154
-snala sag	3	151
-snark … jag	-118	-113
-snart slipe	15	160
-snart … honom	15	83
-snart … ni	20	128
-snart … orkar	11	124
-sned han	94	5
-snet … forst	120	24
-sno … slape	124	26
-snu*	-137	-129
-snura inte	-137	-129
-snura … bara	-137	-129
-snura … klara	-13	91
-snurar	-137	-129
-snuri vet	93	22
-so hard	-94	-107
-so … i	-132	-135
-soc*	125	-38
-socke svara	110	13
-socke … gar	121	10
-socker	125	-38
-sockr gar	128	28
-sofan … att	-110	-113
-som	185	155
-som int	112	-14
-som inte	134	46
-som syns	4	129
-som vanli	140	-20
-som … blekn	211	38
-som … fins	49	250
-som … forr	143	15
-som … forsv	292	74
-som … gar	323	173
-som … ger	-174	-158
-som … hade	107	-6
-som … han	1	162
-som … laker	-182	-177
-som … slape	192	44
-som … sluta	266	84
-som … vakna	126	17
-som … var	10	136
-som … vil	-186	-149
-som*	-49	113
-somn	-1	167
-somn utan	9	130
-somn … slut	9	130
-somna in	29	139
-somna och	17	164
-son ser	-115	-115
-son vakna	151	23
-son … att	8	146
-sonen … gor	-133	-120
-sov*	-191	-18
-sova	-190	-164
-sova a	-2	121
-sova klara	102	1
-sova och	4	187
-sover	-91	56
-sover aldri	-111	-113
-sover int	-10	156
-sover inte	66	218
-sover men	22	107
-sover … als	-27	163
-sover … ater	-24	78
-sover … grate	-2	125
-sover … kan	145	16
-sover … och	16	166
-sover … pa	-3	87
-sover … vil	40	129
-sovit	-24	121
-sovit sen	17	142
-sovit … forlo	33	182
-spare skoja	-2	100
-spe*	-131	38
-spege visar	9	149
-spela ingen	50	206
-spela … rol	56	188
-spelar	56	188
-spr*	50	-131
-sprit	189	-11
-sprut men	-81	-114
-sprut … hustr	-81	-114
-spruta	-127	-127
-spyr och	95	-12
-sta rak	97	-11
-sta … och	99	-8
-stale sover	-24	78
-stame att	22	107
-stame inte	-132	-138
-stame … jag	22	107
-stamer	-132	-138
-star ut	89	128
-star … en	14	102
-star … feber	115	14
-ste*	-118	-73
-stel	-129	-144
-stel i	-127	-117
-stel inte	140	42
-stel jag	-139	-113
-stel … kan	-139	-113
-stel … nacke	-127	-117
-stel … tal	144	40
-stel … tita	140	42
-stenh … och	95	-12
-stick men	-188	-165
-stodj pa	-141	-130
-stodj … hoger	-112	-110
-stodja	-171	-151
-stolp mins	115	6
-stopa	-5	113
-stopa mig	-5	113
-stot kaner	-134	-111
-str*	-162	-154
-stral inte	-135	-135
-stralar	-135	-135
-stran and	72	-70
-stu*	132	22
-stuga … varit	-99	-101
-sud*	139	-68
-suden cant	230	11
-suden … catch	194	50
-sudenly	258	27
-sudig utan	-124	-114
-sudig … glaso	-124	-114
-sudigt	-124	-114
-sug*	224	16
-suger	174	18
-suger inte	158	17
-suici just	-124	-121
-suici … har	0	133
-suicidal	-142	-167
-svag	-117	-154
-svag att	126	-2
-svag … jag	126	-2
-svaghet	-172	-157
-svalj inte	205	52
-svalj … bara	140	30
-svaljer	152	17
-svalt	-189	-107
-svalt nagot	-195	-203
-svalt nat	16	119
-svalt … ala	-143	-140
-svalt … bara	16	119
-svar	5	117
-svar att	37	146
-svar … hon	16	119
-svar … jag	5	117
-svara	193	147
-svara inte	235	69
-svara … han	125	-17
-svara … i	-2	174
-svara … inte	-49	142
-svara … med	-15	98
-svara … nar	215	-12
-svara … nu	-27	124
-svara … och	129	-8
-svara … pa	135	48
-svarar	186	153
-svart	-295	-256
-svart att	-254	-212
-svart … andas	-222	-172
-svart … blir	85	1
-svart … kan	111	16
-sve*	-146	-191
-sveri ingen	14	123
-sveri … hjalp	5	164
-sverige	14	123
-sveta kan	167	47
-sveta … kan	108	42
-svi*	-189	-257
-svima aldri	108	25
-svima inte	-49	-142
-svima och	-146	-123
-svima … han	-113	-91
-svima … men	180	40
-svima … vakna	118	27
-svimade	9	-116
-svimat	-235	-178
-sviml vakna	157	25
-svu*	-215	-200
-svule … kan	121	21
-svuln i	-172	-141
-svuln … har	-106	-112
-svulnad	-212	-179
-swi*	-173	-211
-switc of	-133	-135
-switch	-133	-135
-sym*	-258	-246
-symptoms	-226	-204
-symtom	-108	-130
-syn*	-95	81
-synen ar	-135	-117
-syns	12	233
-syns han	4	129
-syns inte	15	108
-syns … jag	15	108
-syns … kolar	4	129
-synun som	-82	-128
-synun … jag	-82	-128
-synundersokningen	-82	-128
-sys*	-35	136
-syster	-35	136
-ta livet	-142	-203
-ta mig	-7	119
-ta up	154	34
-ta … av	-142	-203
-ta … los	-7	119
-table men	-28	112
-table … vil	-30	108
-tableterna	16	168
-tag*	-66	92
-tagit	-66	92
-tagit for	-90	-108
-tagit … mycke	-90	-108
-tagsp … vil	125	-2
-taket kan	-119	-90
-tal	25	-145
-tal inte	19	-145
-tal … lakto	-126	-117
-tal … lampa	161	63
-tal … ljus	120	29
-tal … ljuse	144	40
-tala … att	65	-21
-talet ar	-133	-105
-talri … sar	-128	-118
-talsv och	-119	-121
-talsv … ansik	-119	-121
-talsvarigheter	-119	-121
-tan*	-154	-67
-tanag … nar	-93	-109
-tande kan	99	15
-tanka ar	5	111
-tanka pa	-125	-133
-tanka skriv	-61	-80
-tanka snura	-137	-129
-tankar	-136	-169
-tanke jag	3	165
-tanke … gora	-105	-185
-tanke … inte	3	165
-tanke … leva	5	108
-tanke … pa	-165	-187
-tanke … saga	101	-9
-tanke … vanta	-6	207
-tanke … vara	51	209
-tanker	0	168
-tankt	-121	-184
-tankt … att	-91	-134
-tar int	113	22
-tar … nar	22	110
-tar … slut	113	22
-tar*	156	52
-tat*	0	119
-tata	0	119
-tata elama	0	119
-tel	-5	188
-that doesn	108	-34
-that … fade	189	22
-the voice	-18	147
-the … and	163	1
-the … hes	62	-27
-the*	140	230
-them	21	157
-there is	1	149
-there no	155	118
-there … point	-28	131
-theres	155	118
-tid*	8	106
-tiden men	-121	-117
-tiden vil	103	15
-tider	8	106
-tider det	8	106
-tider … behov	8	106
-til	137	166
-til ensam	-13	91
-til mama	27	140
-til maten	126	17
-til nan	11	167
-til nasta	-7	151
-til skola	-206	-204
-til toale	147	4
-til toan	141	-4
-til … tid	-30	126
-til*	-105	116
-tilbaka	-78	75
-tils	-77	66
-tils jag	-77	66
-tils … inte	-77	66
-time kan	107	38
-time som	141	26
-time tar	113	22
-time … jag	107	38
-tit*	247	172
-tita	206	147
-tita det	-7	115
-tita ljus	140	42
-tita pa	138	2
-tita … far	-7	115
-tita … mig	138	2
-titar	96	18
-titar inte	96	18
-titar … pa	96	18
-tjugo minut	91	18
-to die	-141	-153
-to not	6	145
-to … and	-3	149
-toa*	69	-102
-toaleten	147	4
-toan	141	-4
-toan utan	141	-4
-toan … att	141	-4
-tog	20	196
-tog inte	20	196
-tog … table	16	168
-tol*	-3	175
-ton*	1	159
-tonight	1	159
-tor*	8	189
-tors	1	161
-tors inte	25	177
-tra*	-22	131
-trana hart	-109	-119
-trapa	-1	175
-trape … vakna	133	13
-trasi att	3	112
-trasi … det	3	112
-tro*	-58	106
-tror	-42	178
-tror inte	-72	117
-tror mig	5	122
-tror … ja	26	206
-trot att	176	42
-trot fardi	7	132
-trot … orkar	-204	-226
-troub breat	-213	-182
-tryck anars	-108	-116
-tryck en	0	129
-tryck in	196	36
-tryck … cigar	0	129
-tryck … det	141	10
-tryck … over	-155	-116
-trycka	221	22
-tryckte	0	129
-tryg	15	150
-tryg hema	15	150
-trygt	9	119
-trygt for	9	119
-trygt … mig	9	119
-tungt … vil	-96	-109
-tva gange	168	-4
-tva … nej	-98	-121
-tyc*	-170	-148
-tycke inte	-172	-176
-tycke … om	-172	-176
-tycker	-170	-148
-typ	-199	-184
-typ en	-156	-142
-typ vet	13	114
-typ … vecka	-156	-142
-tyr*	169	3
-tyrehdy	169	3
-tys*	-6	144
-tyst	-6	144
-uncon and	174	-3
-und*	117	164
-undersokning	10	136
-up	184	27
-up den	-103	-127
-up en	153	42
-up han	14	154
-up hitar	-114	-148
-up honom	134	11
-up til	8	132
-up … and	161	-13
-up … des	8	132
-up … kan	136	33
-up … klock	134	11
-up … langr	-114	-129
-up … laser	14	154
-up … tid	154	34
-upvar sover	2	118
-ut en	14	102
-ut feber	115	14
-ut tils	16	132
-ut utan	-19	162
-ut … jacka	-1	150
-ut … jag	19	135
-ut … nat	14	102
-utan andno	-144	-132
-utan att	228	189
-utan barne	-101	-122
-utan et	-181	-161
-utan feber	-170	-156
-utan glaso	-124	-114
-utan han	-23	102
-utan hene	-22	114
-utan hjalm	185	17
-utan i	-99	-101
-utan kafe	-162	-175
-utan klade	-5	162
-utan slut	9	130
-utan … ata	-109	-119
-utan … det	31	206
-utan … marka	189	14
-utan … pakor	120	2
-utan … tita	-7	115
-utan … tre	-99	-101
-utan … vakna	164	-8
-utanf ica	110	-9
-utatv kan	122	40
-utbyt … ar	19	165
-uts*	-89	-181
-utsat	-135	-157
-utsat for	-135	-157
-utsat … nagot	-135	-157
-utsla men	143	11
-v #	125	8
-va	-130	96
-va har	30	138
-vack vet	131	15
-vad hon	119	-1
-vad … sa	119	-1
-vad … vet	-177	-177
-vag*	-6	361
-vaga	29	119
-vagad inte	12	240
-vagade	12	240
-vagar	-4	282
-vagar int	13	149
-vagar inte	-31	269
-vagar resa	95	-27
-vagar … ata	13	126
-vagar … ga	21	220
-vagar … mig	95	-27
-vagar … saga	7	130
-vagar … somna	27	102
-vagar … sova	45	198
-vagar … vara	17	165
-vagen … jag	3	125
-vai*	195	20
-vain nukah	6	115
-vak*	212	61
-vakna	179	-16
-vakna emela	132	-10
-vakna inte	122	-155
-vakna til	126	17
-vakna utan	23	194
-vakna … av	-119	-134
-vakna … byxor	-10	92
-vakna … kan	-166	-174
-vakna … kunde	-66	-107
-vakna … maten	126	17
-vakna … nar	138	15
-vakna … pa	133	13
-vakna … til	243	32
-vakna … troso	-4	164
-vakna … ur	-120	-124
-vaknade	84	222
-vaknar	142	-149
-val inget	142	126
-val inte	-69	121
-valta vet	-11	104
-vanster	-138	-124
-var	-12	227
-var arg	0	108
-var dar	-109	-89
-var det	133	6
-var henes	31	168
-var inte	52	199
-var man	-114	-148
-var under	10	136
-var … en	7	113
-var … fel	22	188
-var … frivi	9	124
-var … logar	-114	-148
-var … menin	114	-1
-var … pa	0	108
-var … sa	-10	128
-var … vagar	16	109
-var … vakna	151	23
-var*	38	158
-vara	21	159
-vara dar	21	178
-vara gravi	142	22
-vara kvar	-18	152
-vara med	14	154
-vara utan	-162	-172
-vara … men	150	8
-varde … fortj	-2	108
-vare an	-193	-216
-vare … kan	93	-23
-varfor	30	204
-varit hema	-3	107
-varit utan	-99	-101
-varit … i	-99	-101
-varje … nej	50	110
-vark	-128	-47
-varke ar	5	117
-varke … sa	5	117
-varme fast	138	6
-varme … jag	138	6
-vaten … ar	116	36
-vaten … kan	175	7
-vauva … velto	114	11
-vax*	-186	-165
-vec*	85	200
-vecka	-17	173
-vecka … ar	109	-1
-vecko sover	-2	125
-vecko … har	94	16
-vel*	164	1
-velat	144	15
-velat ata	94	16
-velat … sedan	144	15
-velto	131	10
-velto eika	131	10
-vem det	101	-9
-vem jag	20	125
-vem … bubla	101	-9
-vento hjalp	126	25
-ver*	105	-98
-veren ei	174	7
-veren … lopu	174	7
-verenvuoto	174	7
-vet	55	218
-vet ej	-158	-70
-vet int	73	204
-vet inte	43	122
-vet … ar	18	117
-vet … hur	56	238
-vet … om	132	283
-vet … rikti	-187	-181
-vet … va	160	111
-vet … var	240	56
-vet … varfo	-8	120
-vet … vart	-13	151
-vet … vem	69	154
-vet … vilke	121	40
-vet*	-9	223
-veta	-8	221
-veta att	27	210
-veta … jag	19	184
-vi braka	-138	-134
-vi far	133	-135
-vi … kan	78	126
-vi … os	-7	124
-vi … ska	-30	77
-viiko … kuume	-115	-88
-vil	107	135
-vil att	36	120
-vil bli	44	164
-vil den	103	16
-vil do	14	126
-vil ge	-125	-206
-vil ha	-137	-151
-vil inte	203	191
-vil lakar	116	19
-vil … a	5	135
-vil … ama	103	15
-vil … ata	207	-3
-vil … att	188	236
-vil … bara	17	159
-vil … barnb	36	120
-vil … bli	99	165
-vil … do	-143	-138
-vil … drick	147	23
-vil … finas	29	276
-vil … ge	-12	-127
-vil … kan	17	114
-vil … leka	153	24
-vil … leva	-8	238
-vil … och	11	195
-vil … prata	-156	-144
-vil … resa	-96	-109
-vil … saga	16	179
-vil … sig	-112	-195
-vil … skriv	99	-1
-vil … slap	96	8
-vil … sta	-187	-144
-vil … suga	117	7
-vil … svalj	166	-9
-vil … ta	70	-67
-vil … tita	138	2
-vil … uplev	28	105
-vil … va	-6	196
-vil … visa	37	128
-vil*	77	207
-vila … morka	-101	-115
-vile	63	166
-vile inte	118	145
-vile … leva	79	-59
-vilja	-1	125
-vindr … hosta	149	27
-vindr … kan	153	42
-vis*	-32	154
-visa	37	128
-visa nagon	-2	130
-visar	15	174
-visar inte	9	149
-visar … mig	9	149
-visar … ont	-155	-129
-vist hade	107	-6
-voi*	-18	147
-voice wont	-18	147
-voice … stop	-18	147
-voices	-18	147
-vore … har	70	-27
-vore … om	34	135
-vrak … morgo	-105	-110
-vri*	-161	-163
-vrida	-161	-163
-vrida at	-158	-152
-vrida … sidan	-119	-90
-vux*	23	204
-vuxen	12	171
-wana	0	120
-wana be	0	120
-wana … alive	0	120
-want … die	-141	-153
-was	-3	130
-was never	-3	130
-was … born	-3	130
-we … stop	128	2
-wee*	-14	181
-week	-14	181
-week i	-11	129
-week … wont	-11	129
-when … said	7	123
-wish … was	-3	130
-wka*	117	1
-wkae	117	1
-wkae up	117	1
-wok*	186	18
-woken	186	18
-wont be	6	189
-wont switc	-133	-135
-wont wkae	117	1
-wont … of	-133	-135
-wont … up	178	57
-yea*	-167	-172
-yr	120	32
-yr att	126	-24
-yr eler	120	32
-yr kan	123	-22
-yr … ja	101	15
-yr … jag	118	-31
-yr … sa	120	32
-yrar … vet	113	6
-yrsel … kan	103	29
<#	-327	-465
<# far	-132	-124
<# hoger	-172	-103
<# idag	-61	-80
<# ingen	-108	-86
<# nu	-13	-132
<# och	-236	-255
<# … ar	-92	-65
<# … feber	-108	-86
<# … hand	-172	-103
<# … hange	147	24
<# … jag	-112	-114
<# … smart	120	4
<# … vil	-99	-115
<*aari*	203	10
<*ablo*	-75	-65
<*ack	-310	-332
<*ade	-171	-347
<*ades*	-147	-167
<*agar*	-172	-146
<*aget*	-165	-159
<*aker*	-28	96
<*akri*	-128	-99
<*alds*	-77	-80
<*aler*	-208	-207
<*alet*	-183	-192
<*ama	-125	-136
<*amna*	-116	-160
<*amp	-172	-177
<*ampa*	211	-5
<*ampe*	-155	-133
<*and	-163	-173
<*anda*	-23	175
<*ande*	-284	-281
<*andl*	-168	-174
<*anfa*	-186	-162
<*ang	-162	-147
<*angd*	-85	-97
<*aps	-96	-91
<*arfa*	-95	-137
<*arin*	148	93
<*arkt*	132	-84
<*arn	-105	-203
<*arna*	-170	-176
<*arnb*	-138	-162
<*ars	-213	-222
<*arto*	-158	-163
<*arts*	-129	-119
<*astm*	-151	-163
<*ater*	-138	-121
<*axel*	-152	-126
<*barn*	-153	-253
<*beho*	-166	-174
<*berk*	-152	-127
<*beta*	-75	-65
<*bilo*	-193	-163
<*blev*	-198	-224
<*bloc*	-75	-65
<*blod*	-132	-215
<*bola*	-128	-99
<*brot*	-201	-229
<*cin	-121	-131
<*cka	-43	149
<*ckad*	-133	-100
<*ckan*	-133	-136
<*cker*	-233	-209
<*dag	26	200
<*dand*	-88	-79
<*der	-172	-176
<*des	-173	-208
<*dlad*	-135	-136
<*dnin*	-182	-211
<*dote*	-179	-178
<*drar*	-212	-218
<*dsam*	-77	-80
<*eber*	-152	-127
<*ecka*	-96	-115
<*eena*	-174	-196
<*efte*	-216	-219
<*ehov*	-166	-174
<*elet*	-116	-120
<*eliq*	-117	-111
<*elkr*	-138	-137
<*ense*	166	8
<*ent	-160	-136
<*epil*	122	-4
<*erad*	-152	-213
<*erar*	-114	-105
<*erkr*	-152	-127
<*ern	-153	-145
<*etab*	-75	-65
<*etar*	61	-92
<*etio*	-143	-174
<*fal	-142	-122
<*far	-119	-157
<*farf*	-89	-132
<*fark*	132	-84
<*febe*	-152	-127
<*fran*	-158	-167
<*fter*	-217	-220
<*gde	-85	-97
<*gick*	-222	-212
<*gjor*	-39	135
<*gkol*	-96	-91
<*gran*	-128	-136
<*gsbo*	-128	-99
<*hals*	161	-14
<*hang*	-85	-97
<*hono*	-41	138
<*hove*	-166	-174
<*iar	-177	-175
<*ick	-186	-300
<*iget*	-101	-107
<*ilep*	122	-4
<*ilol*	-193	-163
<*infa*	132	-84
<*ings*	-176	-166
<*ion	-250	-248
<*iota*	-180	-191
<*iqui*	-117	-111
<*ivet*	-133	-159
<*jarn*	-222	-214
<*jort*	-31	96
<*kan	-133	-136
<*kera*	-75	-65
<*klia*	-177	-175
<*kola*	-229	-211
<*kork*	-98	-74
<*kort*	-98	-74
<*kost*	-142	-131
<*kot	-153	-157
<*kram*	74	-101
<*krig*	-101	-107
<*krin*	-128	-99
<*kule*	-28	121
<*lamn*	-116	-160
<*laps*	-132	-134
<*ldsa*	-77	-80
<*leps*	122	-4
<*ler	-166	-181
<*let	-216	-227
<*lev	-198	-224
<*liar*	-177	-175
<*liqu*	-117	-111
<*live*	-133	-159
<*lkra*	-152	-168
<*loda*	-87	-75
<*lodn*	-155	-197
<*loly*	-193	-163
<*lyck*	-108	58
<*mama*	-164	-186
<*mand*	30	211
<*men	-220	-211
<*mens*	169	-26
<*mnad*	-116	-160
<*morm*	-156	-169
<*mors*	-151	-161
<*mpad*	-201	-165
<*mpan*	-126	-102
<*mpar*	219	6
<*mper*	-155	-133
<*nade*	-126	-180
<*nblo*	-116	-141
<*ndag*	29	210
<*ndla*	-135	-136
<*nfal*	-186	-162
<*nfar*	132	-84
<*nga	-154	-149
<*ngde*	-85	-97
<*ngko*	-96	-91
<*ngsb*	-128	-99
<*ning*	-343	-372
<*not	-139	-113
<*nsen*	166	8
<*ocka*	-133	-100
<*ocke*	-75	-65
<*odan*	-88	-79
<*ode	-161	-185
<*odni*	-155	-197
<*oke	-87	-174
<*oken*	-118	-104
<*olag*	-128	-99
<*olap*	-96	-91
<*olyc*	-108	58
<*onar*	-83	74
<*onom*	-41	138
<*orko*	-98	-74
<*ormo*	-156	-169
<*orsa*	-157	-135
<*otal*	-180	-191
<*oter*	-125	-124
<*pade*	-202	-167
<*panf*	-126	-102
<*par	219	6
<*pele*	-116	-120
<*per	-190	-185
<*pik	-140	-141
<*pile*	182	14
<*pres*	-176	-195
<*psi	122	-4
<*quis*	-117	-111
<*rack*	-99	-213
<*rade*	-221	-214
<*ramp*	74	-101
<*ran	-181	-185
<*rand*	-188	-168
<*rar	-115	65
<*reti*	-143	-174
<*rfar*	-119	-157
<*rige*	-101	-107
<*ring*	137	84
<*rkor*	-98	-74
<*rkra*	-152	-127
<*rkt	185	-37
<*rmor*	-179	-196
<*rna	-167	-201
<*rnbl*	-116	-141
<*roke*	-100	-180
<*rot	-230	-245
<*rsak*	-128	-99
<*rtst*	-129	-119
<*sake*	3	129
<*sakr*	-128	-99
<*sam	-77	-80
<*sang*	-170	-186
<*sbol*	-128	-99
<*sed	-185	-226
<*sen	103	-78
<*sjuk*	-176	-189
<*skot*	-171	-182
<*skul*	-28	121
<*spel*	-116	-120
<*spik*	-140	-141
<*stal*	-171	-158
<*stel*	-138	-137
<*stma*	-132	-127
<*stod*	-142	-149
<*stop*	-129	-119
<*stro*	-82	-182
<*stru*	-182	-167
<*tabl*	-126	-128
<*tade*	-169	-149
<*tage*	-130	-158
<*tale*	-180	-191
<*tals*	-165	-176
<*tari*	61	-92
<*telk*	-138	-137
<*tent*	-133	-127
<*ter	-275	-288
<*tern*	-121	-148
<*tio	-143	-174
<*tiot*	-180	-191
<*tma	-132	-127
<*tod	-136	-141
<*ton	-147	-148
<*tona*	-68	91
<*top	-129	-119
<*tret*	-143	-174
<*trok*	-82	-182
<*tsto*	-172	-158
<*tvaa*	203	10
<*uis	-117	-111
<*ule	-28	121
<*undr*	-199	-209
<*ungk*	-96	-91
<*utad*	-172	-158
<*utom*	-161	-164
<*vaar*	203	10
<*vand*	-196	-217
<*veck*	-96	-115
<*vet	-133	-159
<*ycka*	-108	58
<*year*	-194	-187
<@abuse	-211	-239
<@acting	32	-114
<@airwayplace	180	-2
<@amputated	-175	-156
<@anticoag	-154	-182
<@asthma	-132	-127
<@attempt	174	-20
<@backplace	87	-102
<@bigfall	-317	-300
<@bite	-151	-222
<@bleeding	-286	-278
<@blood	-76	-126
<@blueplace	134	223
<@breasts	40	-157
<@breath	-135	-4
<@breathsign	-219	-216
<@burn	-145	-4
<@burnpain	117	-78
<@burnsign	68	115
<@calm	-241	-240
<@carbon	-136	-125
<@chemo	182	-47
<@chestplace	149	-12
<@coldbad	-184	-249
<@coldsign	-7	85
<@crashsign	-277	-247
<@cuttool	-120	-137
<@cuturge	-154	-186
<@despair	-81	-246
<@droolsign	175	15
<@droop	-239	-231
<@effort	-161	-132
<@electricbad	98	-197
<@epilepsy	122	-4
<@epipen	-186	-159
<@exertion	-117	-165
<@exposure	-189	-340
<@faint	20	-130
<@fainted	-257	-234
<@fallen	-222	-192
<@fear	-231	-157
<@fever	188	-3
<@floor	-181	-167
<@hanged	-85	-97
<@harmful	-138	61
<@headhit	-224	-210
<@headsign	141	3
<@heartword	-197	-196
<@here	190	87
<@icefall	-206	-206
<@idiom	-191	-199
<@infarct	84	-145
<@ingest	-230	-176
<@innersign	-166	-177
<@jerk	133	-67
<@limb	-70	-182
<@limbpart	-169	-208
<@means	-37	135
<@noair	-235	-248
<@now	171	103
<@offender	-85	21
<@person	-149	-17
<@person3	-88	40
<@pierce	-162	-164
<@pills	-93	40
<@pregnant	-196	-258
<@recent	138	115
<@relation	-222	-243
<@seizure	105	-92
<@sepsis	-127	-129
<@severe	-220	-214
<@solemn	56	86
<@squeeze	-181	-180
<@stroke	-200	-270
<@sudden	136	-51
<@throat	179	2
<@throatclosed	170	-1
<@throatill	221	-4
<@touch	-133	-152
<@trigger	-214	-171
<@unconscious	-220	-206
<@upper	81	-128
<@used	-228	-92
<@violent	-77	-80
<@visionloss	-118	-179
<@water	-128	-170
<@wish	-316	-276
<@worry	-193	-210
<ago	-226	-242
<alerg … mot	-116	-100
<anafy av	-89	-70
<anafy … jordn	-89	-70
<anafy … som	-81	-68
<ar sen	-28	-250
<ar … aret	-154	-142
<ar … arsda	-85	-97
<ar … behov	-155	-120
<ar … forso	-139	-145
<ar … han	-181	-216
<ar … jag	-185	-189
<ar … men	-153	-161
<ar … nu	134	-14
<ar … och	126	67
<ar … vil	-120	-122
<are*	-168	-159
<arm*	-125	-100
<as	-233	-252
<as a	-223	-247
<ast*	-132	-127
<astma	-132	-127
<ate*	-133	-114
<ater eliqu	-91	-89
<att … ska	56	222
<av	-288	-316
<av en	-97	-107
<av hjart	-135	-109
<av jordn	-125	-105
<av sig	-133	-153
<av … behov	-89	-70
<av … for	-145	-151
<av … hjart	-115	-86
<av … nar	-96	-146
<av … och	-132	-146
<av … vid	-94	-79
<av … vil	-81	-68
<axe*	-152	-126
<barn	-105	-203
<barn far	-136	-114
<barn nu	133	27
<barn … kramp	133	27
<bebis sager	-75	-66
<bebis … mama	-75	-66
<beh*	-176	-184
<behover	-166	-174
<bet*	-75	-65
<betablockerare	-75	-65
<bil*	-193	-163
<bilol for	-182	-158
<bilol … tre	-151	-131
<bilolycka	-193	-163
<blev	-198	-224
<blo*	-197	-244
<bloda magsa	-87	-75
<bloda … #	-87	-75
<bloda … fast	-107	-90
<blodande	-87	-75
<bor	-137	-169
<bort	-177	-185
<bror hangd	-85	-97
<bror har	3	129
<bror … gjort	3	129
<bror … sig	-85	-97
<brost … tva	-96	-81
<brot	-191	-213
<brot … #	-153	-173
<bry	1	152
<bry sig	1	152
<bry … om	1	152
<chock som	-81	-68
<chock … liten	-81	-68
<da	-117	-160
<des vil	-98	-74
<des … ta	-98	-74
<det	-269	-243
<det var	-197	-196
<dog av	-183	-217
<dog i	-84	132
<dog … hjart	-131	-107
<dog … krige	-101	-107
<dog … nat	-45	105
<dog … spele	-116	-120
<dot*	-179	-178
<doter hade	-153	-145
<doter … feber	-117	-104
<dotern	-153	-145
<eft*	-216	-219
<efter	-216	-219
<efter en	-110	-101
<efter strok	-118	-104
<efter … #	-142	-133
<eli*	-117	-111
<eliquis	-117	-111
<en bilol	-193	-163
<en … #	-143	-125
<en … som	-128	-193
<epi*	122	-4
<epile som	122	-4
<epile … barn	122	-4
<epilepsi	122	-4
<et	-177	-171
<et bloda	-96	-85
<et … magsa	-96	-85
<eta*	61	-92
<etari kramp	141	10
<etaring	61	-92
<ex	-172	-224
<ex slog	-121	-125
<ex var	-77	-80
<ex … mig	-121	-125
<ex … valds	-77	-80
<far	-92	-65
<far dog	-92	-65
<far … av	-92	-65
<far*	-174	-215
<farfa dog	-101	-107
<farfa … i	-101	-107
<farfar	-89	-132
<feb*	-157	-131
<feber som	-138	-112
<feber … barn	-100	-82
<feber … liten	-134	-119
<feberkramp	-108	-90
<feberkramper	-139	-124
<fem … sedan	43	103
<fem … sen	-87	-110
<fick jag	-89	-70
<fick strok	64	-31
<fick … for	-147	-145
<fick … prop	-151	-143
<fingr i	-186	-192
<flank som	-108	-86
<flank … #	-108	-86
<for et	-152	-136
<for nio	-117	-107
<for tre	66	-90
<for treti	-143	-174
<forsakringsbolaget	-128	-99
<forso jag	-117	-150
<forso … ta	-117	-150
<fra*	-182	-182
<fran	-158	-167
<fran olyck	-133	-136
<gang	-146	-123
<gar	-182	-220
<gic*	-222	-212
<gick	-222	-212
<gjo*	-39	135
<gjort	-31	96
<gjort saker	3	129
<gjort … med	3	129
<ha	-188	-200
<had	-262	-269
<hade epile	122	-4
<hade et	-96	-85
<hade feber	-138	-112
<hade kramp	-130	-99
<hade lungk	-96	-91
<hade ont	-96	-81
<hade strok	-115	-110
<hade tbc	-141	-128
<hade … #	-269	-260
<hade … alerg	-116	-100
<hade … bloda	-96	-85
<hade … for	102	-52
<haft … sen	-143	-148
<han bor	-137	-169
<hangd sig	-85	-97
<hangd … for	-85	-97
<hangde	-85	-97
<har	144	93
<har gjort	-31	96
<har … saker	3	129
<hja*	-99	-204
<hjarnblodning	-116	-141
<hjart #	-138	-116
<hjart … fem	-75	-65
<hjart … nu	-98	-81
<hjart … och	-133	-118
<hjart … tio	136	5
<hjartstop	-129	-119
<hon	-105	107
<hon*	-41	138
<honom	-41	138
<honom for	-77	-80
<honom … fem	-77	-80
<i	-242	-204
<i hjart	-90	-101
<i krige	-101	-107
<i nat	-45	105
<i spele	-116	-120
<i tonar	-24	99
<i was	-206	-234
<i … #	-171	-176
<i … bilol	-148	-134
<i … och	122	132
<i … ska	-71	-101
<i … som	-191	-143
<ibs	-158	-142
<igen fast	-107	-90
<igen … jag	-107	-90
<in	-89	-200
<in #	-282	-265
<inf*	235	31
<infar #	120	4
<infar … sama	120	4
<infarkt	235	31
<ing*	174	154
<ingen	1	152
<ingen skule	1	152
<ingen … bry	1	152
<inte … for	-116	-123
<jag	-160	-180
<jag anafy	-89	-70
<jag behov	-123	-126
<jag dog	-39	114
<jag fick	-140	-134
<jag hade	-207	-224
<jag ta	-144	-169
<jag … av	-134	-132
<jag … en	-178	-197
<jag … epile	-136	-114
<jag … honom	-77	-80
<jag … liten	-43	124
<jag … med	-112	-99
<jag … mit	-108	-137
<jag … ont	-96	-81
<jag … pa	-145	-149
<jordn behov	-89	-70
<jordn vil	-81	-68
<jordn … gora	-81	-68
<jordn … ny	-89	-70
<jordnot	-139	-113
<kli*	-177	-175
<kliar	-177	-175
<korkort	-98	-74
<kos*	-142	-131
<kra*	155	-63
<kramp for	-98	-74
<kramp som	-169	-118
<kramp … #	-98	-74
<kramp … bebis	-75	-66
<krampanfal	-126	-102
<krampar	219	6
<kramper	-75	-66
<kri*	-182	-184
<kriget	-101	-107
<kro*	-182	-159
<lam*	-116	-160
<lamna honom	-77	-80
<lamna … for	-77	-80
<lamnade	-116	-160
<las*	-161	-172
<lev*	-162	-218
<leva for	-116	-123
<leva … nagra	-116	-123
<liten av	-81	-68
<liten nu	-144	-167
<liten … ar	-63	72
<liten … det	3	129
<liten … jordn	-81	-68
<liv #	-82	-109
<liv for	-46	89
<liv idag	-79	-104
<liv … fem	3	148
<liv*	-133	-159
<livet	-133	-159
<livet av	-133	-159
<livet … sig	-133	-153
<lunga for	-151	-143
<lunga … fem	-91	-89
<lungk #	-96	-91
<lungk … far	-96	-91
<lungkolaps	-96	-91
<magsa #	-87	-75
<mam*	-164	-186
<mama	-125	-136
<mama dog	-128	-125
<mama far	-75	-66
<mama … av	-128	-125
<mama … jag	-75	-66
<man	-208	-265
<man*	-33	150
<mandag	26	200
<med	-211	-135
<med i	-112	-96
<med mens	-107	-90
<med mig	3	129
<med om	-104	-86
<med … en	-163	-137
<med … for	-107	-90
<med … sen	3	129
<medicin	-98	-109
<men*	148	-60
<mens … sex	-107	-90
<mensen	166	8
<mig	-199	-59
<mig i	-64	60
<mig pa	-176	-176
<mig sen	3	129
<mig som	-126	-136
<mig … jag	-51	96
<mig … tonar	-51	72
<min	-215	-85
<min betab	-75	-65
<min far	-92	-65
<min farfa	-101	-107
<min … brot	-112	-113
<min … hangd	-85	-97
<min … har	-15	121
<min … som	-90	-146
<mis*	-158	-146
<mit	-180	-115
<mit ex	-161	-178
<mit … #	-82	-109
<mit … for	-92	5
<mit … slog	-121	-125
<mit … var	-77	-80
<mot penic	-116	-100
<mot*	-152	-153
<my	-258	-272
<my … had	-161	-158
<nacke for	-112	-113
<nacke … tio	-112	-113
<nag*	-99	-194
<nar	-121	-180
<nar jag	-174	-112
<nat	63	111
<nio	-117	-107
<nio ar	-117	-107
<nio … sedan	-82	-81
<nu	125	-37
<och fick	-149	-150
<och jag	-118	-117
<och … att	-8	183
<och … eliqu	-91	-89
<och … over	-75	-65
<olyck #	-133	-136
<olyckan	-133	-136
<om	-133	-8
<om en	-125	-137
<om jag	1	152
<om … bilol	-105	-88
<om … dog	1	152
<ont	-165	-153
<ont i	-165	-153
<ont … brost	-96	-81
<opererades	-126	-152
<over min	-75	-65
<over … betab	-75	-65
<overd som	-113	-148
<pa manda	26	200
<pa … som	-162	-171
<papa dog	-171	-168
<papa … av	-134	-126
<prop … lunga	-141	-138
<reakt mot	-116	-100
<reakt … penic	-116	-100
<sa	-201	-212
<sa de	-156	-167
<sager mama	-75	-66
<sager … far	-75	-66
<saker	3	129
<saker med	3	129
<saker … mig	3	129
<sam*	-102	-140
<sedan arsda	-85	-97
<sedan han	-134	-153
<sedan jag	-138	-160
<sedan men	-153	-161
<sedan nu	131	-19
<sedan och	42	116
<sedan … ar	-145	-161
<sedan … ater	-91	-89
<sedan … inget	-96	-81
<sedan … mar	-73	-56
<sedan … nu	89	135
<sedan … tryck	136	5
<sedan … undra	-102	-90
<sen aret	-154	-142
<sen behov	-144	-119
<sen fick	-89	-70
<sen forso	-138	-144
<sen han	-140	-174
<sen jag	-93	51
<sen tonar	-168	-174
<sen … ar	-148	-104
<sen … bor	-140	-174
<sen … har	-112	-96
<sen … jag	-187	-201
<sen … vil	-98	-74
<sig for	-154	-176
<sig nar	-75	-124
<sig om	1	152
<sig … sju	-85	-97
<sjalv … ung	10	151
<sju*	-141	-136
<ska	12	203
<ska … honom	-11	170
<skar … i	-36	89
<skar … som	-103	-109
<sko*	-133	-159
<sku*	-28	121
<skule	-28	121
<skule bry	1	152
<skule … sig	1	152
<sluta med	-107	-90
<slutade	-167	-152
<som	-123	-335
<som #	-108	-86
<som barn	-119	-219
<som bebis	-75	-66
<som forr	-155	-165
<som liten	-223	-222
<som tonar	-192	-203
<som … av	-132	-140
<som … far	-136	-114
<som … ingen	-108	-86
<som … men	-133	-113
<som … nar	-117	-161
<som … och	-163	-163
<som … sager	-75	-66
<son brot	-112	-113
<son … nacke	-112	-113
<spe*	-116	-120
<spelet	-116	-120
<spi*	-166	-165
<spik	-140	-141
<ste*	-183	-187
<stent	-133	-127
<strok … ata	-73	-56
<strok … hoger	-172	-103
<strok … nio	-82	-81
<strok … nu	147	24
<stroken	-118	-104
<ta korko	-98	-74
<tbc	-141	-128
<tbc som	-141	-128
<tbc … ung	-141	-128
<to	-185	-235
<tog livet	-133	-153
<tog … av	-133	-153
<ton*	-68	91
<tonar nu	-126	-145
<tonar och	1	146
<tonar ska	-71	-101
<tonar … ar	-141	-177
<tonar … nu	1	146
<tonar … skafa	-71	-101
<tra*	-176	-178
<tre	80	-88
<tre ar	66	-90
<tre … sedan	-150	-150
<tre … sen	100	-53
<tre*	-196	-225
<treti ar	-143	-174
<tretio	-143	-174
<tva … sedan	-129	-156
<tva*	259	26
<tvaaring	203	10
<und*	-199	-209
<undra om	-154	-158
<undra over	-75	-65
<undra … min	-75	-65
<undrar	-199	-209
<ung … jag	-91	-115
<ung … vil	10	151
<uto*	-161	-164
<va	-163	-217
<valds jag	-77	-80
<valds … lamna	-77	-80
<valdsam	-77	-80
<van*	-196	-200
<var	176	148
<var etari	76	-89
<var for	-147	-149
<var med	-162	-134
<var tvaar	203	10
<var valds	-77	-80
<var … i	-112	-96
<var … jag	-77	-80
<var … kramp	219	6
<var … nu	-110	-146
<var … och	31	127
<var … om	-104	-86
<vec*	-96	-115
<vecka	-96	-115
<vid … nu	-92	-65
<vil	-271	-263
<vil ha	-141	-140
<vil ta	-98	-74
<vil … korko	-98	-74
<was	-250	-262
<yea*	-194	-187
<years ago	-186	-180
?#	-149	-45
?# far	19	107
?*abas*	5	155
?*able*	-108	50
?*acin*	-142	-170
?*ack	-167	-186
?*ada	-193	-221
?*ader*	-174	-170
?*aga	-8	-138
?*agen*	-161	-187
?*aker*	-170	-191
?*ald	-219	-274
?*aler*	-245	-146
?*alpe*	-63	-170
?*alse*	-131	-159
?*alsf*	-126	-136
?*also*	-124	-120
?*alt	-89	-192
?*alth*	-196	-173
?*alve*	-135	-88
?*ambu*	-163	-179
?*amp	-141	-159
?*amta*	-180	-204
?*ana	-150	-143
?*angs*	-180	-213
?*anma*	-169	-198
?*ans	-196	-199
?*ant	-97	-149
?*anyl*	-110	-108
?*arar*	-134	-17
?*arbe*	-151	-146
?*aren*	-161	-138
?*arfo*	-155	-106
?*arft*	-165	-169
?*arin*	-180	-178
?*ark	-206	-198
?*arlk*	-126	-127
?*arme*	-104	-115
?*arne*	-136	-167
?*arns*	-188	-192
?*art	-160	-181
?*arta*	-223	-212
?*asa	19	107
?*ast	4	88
?*astu*	-148	-149
?*ata	-200	-208
?*atac*	-142	-151
?*ater*	-219	-281
?*atet*	-132	-153
?*atio*	-189	-183
?*atis*	-168	-173
?*avan*	-129	-152
?*avid*	-105	-152
?*bada*	-170	-189
?*bast*	42	158
?*bet	-177	-164
?*bete*	-161	-165
?*blet*	-108	50
?*blod*	-258	-297
?*brev*	23	200
?*bros*	-231	-207
?*bula*	-163	-179
?*byte*	-127	-138
?*cent*	66	-113
?*cha	33	143
?*cin	-164	-177
?*cine*	-51	-166
?*cken*	-174	-198
?*cket*	-181	-223
?*das	-131	-149
?*ders*	-234	-251
?*dici*	-140	-204
?*dnin*	-167	-194
?*domn*	-122	-108
?*don	-135	-88
?*dore*	19	107
?*dpro*	-155	-174
?*drar*	-153	-220
?*dric*	-125	-212
?*dusc*	33	143
?*dygn*	-131	-135
?*ealt*	-196	-173
?*eden*	-189	-180
?*edic*	-140	-204
?*edon*	-135	-88
?*emav*	-111	-118
?*engl*	-145	-173
?*ent	-173	-170
?*entr*	66	-113
?*erat*	28	193
?*erie*	-219	-209
?*ete	-161	-165
?*fins*	-180	-228
?*fler*	-116	-167
?*flus*	-126	-136
?*flyg*	-195	-191
?*for	-154	-44
?*fork*	-141	-157
?*form*	-180	-192
?*fram*	48	147
?*fran*	-160	-218
?*ftli*	-165	-169
?*gale*	-166	-165
?*ger	-57	176
?*get	-180	-183
?*glis*	-145	-173
?*grad*	-140	-152
?*grup*	-147	-168
?*hale*	-157	-165
?*hals*	-182	-205
?*hand*	-46	163
?*heal*	-196	-173
?*hjal*	-105	-173
?*hjar*	-188	-201
?*host*	-143	-149
?*huve*	-180	-195
?*hyr	-183	-181
?*icin*	-140	-204
?*ick	-152	-196
?*igt	-245	-274
?*imar*	-157	-163
?*ing	-286	-290
?*inga*	-165	-57
?*inge*	-17	163
?*ins	-180	-228
?*ion	-173	-204
?*ipre*	-201	-216
?*ish	-151	-187
?*isk	-180	-200
?*iter*	-128	-87
?*iven*	-106	-126
?*ivet*	11	158
?*jalp*	-98	-192
?*jarn*	-136	-155
?*jart*	-162	-170
?*kans*	-126	-147
?*kany*	-110	-108
?*kar	-207	-251
?*kara*	-151	-141
?*karl*	-106	-145
?*kat	-95	-110
?*ket	-181	-172
?*klar*	-135	-148
?*kola*	-59	-172
?*kope*	-114	-114
?*kora*	-148	-145
?*kot	-174	-195
?*kram*	-196	-212
?*kriv*	-163	-141
?*kurs*	-233	-241
?*kvav*	-166	-162
?*lans*	-105	-155
?*larb*	-122	-123
?*lata*	-131	-143
?*ler	-239	-219
?*lera*	-163	-164
?*lev	8	177
?*ligt*	-187	-207
?*lind*	-126	-92
?*lish*	-145	-173
?*live*	11	158
?*lkra*	-141	-159
?*lodp*	-155	-174
?*lsen*	-131	-159
?*lsfl*	-126	-136
?*lsoc*	-95	-90
?*lus	-126	-136
?*luta*	37	193
?*lved*	-135	-88
?*lyga*	-116	-124
?*male*	-124	-142
?*malt*	-194	-209
?*mana*	-155	-150
?*mava*	-70	-81
?*mbul*	-163	-179
?*medi*	-140	-204
?*men	-161	-167
?*mita*	-147	-140
?*mono*	-172	-187
?*morj*	-175	-145
?*mtal*	-175	-153
?*mtom*	-118	-129
?*myck*	-182	-228
?*naba*	5	155
?*nate*	-151	-177
?*ndas*	-131	-149
?*nder*	-113	126
?*ndra*	-170	-213
?*ner	-200	-204
?*net	-181	-205
?*nga	-113	17
?*ngen*	0	182
?*nger*	-158	-170
?*ngli*	-145	-173
?*ning*	-245	-277
?*nmal*	-171	-190
?*norm*	-166	-173
?*noxi*	-172	-187
?*ntar*	-179	-218
?*nus	-159	-148
?*nyle*	-110	-108
?*ocen*	-95	-90
?*odpr*	-155	-174
?*ofta*	-137	-149
?*oke	-162	-173
?*oker*	-219	-212
?*olar*	-182	-171
?*olgr*	-133	-193
?*onox*	-172	-187
?*oren*	19	107
?*orja*	-168	-176
?*orka*	-95	-110
?*orkl*	-129	-146
?*orma*	-233	-239
?*orsk*	-194	-185
?*ort	-188	-204
?*orts*	-106	-116
?*oten*	-155	-61
?*oter*	-180	-147
?*ourn*	51	194
?*over*	25	242
?*oxid*	-172	-187
?*pani*	-154	-168
?*per	-94	-161
?*prat*	-173	-212
?*pren*	-201	-216
?*prop*	-140	-150
?*ram	-122	-119
?*ramp*	-141	-159
?*ramt*	48	147
?*ran	-160	-218
?*rar	-172	-108
?*rat	10	142
?*ravi*	-105	-152
?*rbet*	-151	-146
?*ren	-189	-130
?*ret	-181	-220
?*rev	4	222
?*rfor*	-155	-106
?*rftl*	-165	-169
?*rick*	-125	-212
?*ring*	-235	-156
?*rive*	-161	-150
?*rja	-150	-122
?*rkat*	-95	-110
?*rkla*	-136	-151
?*rlkr*	-126	-127
?*rmal*	-166	-173
?*rmat*	-155	-156
?*rmen*	-104	-115
?*rnal*	51	194
?*roke*	-164	-175
?*rove*	-14	110
?*rsen*	-179	-173
?*rtsi*	-106	-116
?*rup	-147	-168
?*samt*	-164	-196
?*sant*	-97	-149
?*sate*	-83	-108
?*scha*	17	124
?*sen	-216	-240
?*ser	-144	-159
?*sflu*	-126	-136
?*sint*	-106	-116
?*sita*	-194	-181
?*site*	-177	-145
?*sjuk*	-157	-167
?*skar*	-217	-219
?*skol*	-119	-262
?*skot*	-208	-150
?*skri*	-163	-141
?*slan*	-110	-108
?*smor*	-175	-145
?*snab*	-36	124
?*soce*	-95	-90
?*soke*	-219	-212
?*sove*	-12	126
?*star*	-53	128
?*stic*	-158	-179
?*stro*	-164	-175
?*sval*	-198	-208
?*svar*	-173	-239
?*svim*	-183	-191
?*swed*	-211	-202
?*symt*	-118	-129
?*tabl*	-108	50
?*tack*	-136	-158
?*tal	-161	-156
?*tan	-43	106
?*tar	-71	131
?*tark*	24	139
?*tat	-146	-150
?*tet	-161	-204
?*tick*	-158	-179
?*tid	-26	117
?*tion*	-181	-212
?*tis	-161	-168
?*tnin*	-158	-166
?*tor	-171	-236
?*tork*	-95	-110
?*trok*	-164	-175
?*tsin*	-106	-116
?*ulan*	-163	-179
?*undr*	-154	-194
?*urna*	51	194
?*urs	-188	-191
?*urse*	-220	-213
?*usch*	33	143
?*utor*	-95	-110
?*vaci*	-142	-170
?*vald*	-219	-274
?*vara*	-151	-175
?*varf*	-155	-106
?*vark*	-206	-211
?*vedo*	-135	-88
?*ven	-106	-126
?*ver	-111	52
?*vet	-19	135
?*vid	-120	-125
?*vima*	-160	-168
?*wede*	-181	-173
?*yck	-139	-133
?*ycke*	-209	-263
?*yga	-116	-124
?*yler*	-110	-108
?*ymto*	-118	-129
?*yter*	-127	-138
?a	-258	-153
?aka	-134	-150
?aka … om	-118	-130
?alv*	-135	-88
?alved far	-104	-115
?alved … man	-105	-121
?alvedon	-135	-88
?amb*	-163	-179
?ambul … hemav	-70	-81
?ambulans	-141	-151
?an	-187	-164
?andas	-131	-149
?anm*	-124	-142
?anmaler	-124	-142
?ar utork	-95	-110
?ar … arftl	-141	-147
?arf*	-165	-169
?arftligt	-163	-166
?arg hur	-126	-134
?arm*	-106	-16
?armen	-100	-109
?armen nar	-100	-109
?armen … man	-100	-109
?at	-160	-110
?ata	-140	-18
?ata hopas	8	135
?att	16	251
?att do	51	139
?att hon	39	199
?att nagon	-191	-212
?att sluta	8	135
?att … ata	8	135
?av	-222	-93
?av for	-87	-111
?av karlk	-126	-127
?av sig	-21	93
?av … mycke	-87	-111
?av … sluta	8	135
?bad*	-170	-189
?bada	-153	-163
?barn ar	-95	-110
?barn fa	-106	-99
?barn … strok	-106	-99
?barn … utork	-95	-110
?bet*	-132	-162
?betyd det	-156	-148
?bil	-148	-145
?bil efter	-148	-145
?blo*	-247	-289
?blodprop	-141	-151
?bor man	-144	-141
?bort	-168	-179
?bort en	-179	-178
?bra	-156	-184
?bro*	-208	-83
?broschyr	-183	-181
?byter	-127	-138
?byter man	-127	-138
?byter … halso	-124	-120
?dag	-114	-139
?dar	-166	-191
?de	-135	-92
?den	-210	-214
?det	-198	-66
?det arftl	-119	-128
?det i	-147	-130
?det jag	-125	-137
?det maste	-95	-102
?det … en	-127	-168
?det … pa	-212	-216
?det … sys	-95	-102
?do you	-172	-190
?do … att	-22	110
?do … karlk	-126	-127
?dom*	-122	-108
?domna armen	-100	-109
?domna … nar	-100	-109
?domnar	-100	-109
?dor	64	279
?dor man	42	234
?dor … snaba	24	167
?dor … utan	33	151
?dor*	19	107
?doren	19	107
?dri*	-125	-212
?dus*	33	143
?dusch el	-11	104
?dusch … int	-11	104
?duscha	33	143
?dyg*	-131	-135
?efter kan	18	144
?efter … man	18	144
?efterat	18	144
?elev	41	262
?eleve pluga	-109	-111
?eleve … hjart	-109	-111
?en	-174	-95
?en ambul	-70	-81
?en upsat	31	228
?en … om	-213	-254
?en … til	-85	-101
?eng*	-145	-173
?english	-145	-173
?ens	30	171
?et	-39	185
?et jack	-95	-102
?et korko	-106	-116
?et … ar	-95	-110
?et … inan	-95	-102
?eu	-109	-108
?eu kort	-109	-108
?fa	-259	-200
?fa nat	24	139
?fa samta	-155	-138
?fa strok	-115	-118
?fa … av	-152	-161
?fa … for	-99	-146
?fa … pa	-164	-196
?fa … stark	24	139
?fa … utan	-143	-206
?far	-213	-200
?far man	-196	-181
?far … ata	-120	-133
?far … bada	-131	-145
?far … eu	-109	-108
?far … flyga	-118	-120
?far … ge	-204	-220
?far … lasa	19	107
?far … ta	-209	-230
?far*	-162	-200
?fin*	-176	-175
?fins	-180	-228
?fle*	-116	-167
?flera	-163	-164
?fly*	-206	-205
?flyga	-116	-124
?for	-146	56
?for att	0	100
?for barn	-169	-171
?for en	-147	-171
?for got	33	186
?for mycke	-153	-187
?for norbo	-152	-146
?for sant	-104	-143
?for … ambul	-70	-81
?for … do	51	139
?for … kafe	-87	-111
?for … man	-208	-208
?framt den	48	147
?framt vilke	48	147
?framtid	48	147
?fran	-160	-218
?ga til	-125	-128
?gal*	-181	-180
?galer	-166	-165
?gor	-213	-122
?gor man	-161	-61
?gor … for	51	139
?gor … om	-146	-188
?gora om	-113	-112
?gora … nagon	-97	-103
?got	33	186
?gra*	-220	-240
?hal*	-197	-174
?haler	-157	-165
?haler det	-95	-119
?haler … i	-97	-101
?halse vil	-97	-103
?halsen	-131	-159
?halsflus	-126	-136
?halsocentral	-95	-90
?han*	-57	182
?hande … man	-129	-173
?hander	-31	174
?har ni	-165	-169
?har skriv	47	161
?hea*	-203	-193
?hemav ungef	-70	-81
?hemavan	-70	-81
?hitar en	53	183
?hja*	-193	-239
?hon	39	199
?honun … bebis	-154	-147
?how	-209	-217
?hur	-243	-162
?hur byter	-124	-120
?hur dor	42	234
?hur far	-95	-138
?hur gor	-165	-128
?hur ofta	-137	-149
?hur slang	-110	-108
?hur soker	-135	-139
?hur vet	-146	-156
?hur … alved	-104	-115
?hur … for	-186	-172
?hur … haler	-105	-122
?hur … man	-298	-181
?hur … siter	-128	-87
?i	-228	-11
?i en	76	249
?i halse	-83	-108
?i sig	-122	-138
?i slakt	-200	-249
?i … upsat	39	199
?in	-162	-74
?in swede	-181	-173
?ina*	33	173
?inan	33	173
?inan det	-95	-102
?inan nagon	53	183
?inan … hitar	53	183
?inan … maste	-95	-102
?ing*	16	202
?ingen	31	210
?int	-53	86
?ipr*	-201	-216
?ipren	-201	-216
?ipren och	-117	-126
?ipren … alved	-138	-161
?jack	-95	-102
?jack inan	-95	-102
?jack … det	-95	-102
?journalen	29	153
?kan	-148	-122
?kan barn	-106	-99
?kan man	-166	-110
?kan … fa	-235	-179
?kan … prata	-133	-141
?kan*	-169	-187
?kanyler	-110	-108
?kar*	-80	-122
?karlkramp	-126	-127
?kliar vilke	-117	-87
?kol*	-173	-230
?kom*	-170	-157
?kop*	-119	-133
?koper	-106	-110
?koper man	-104	-106
?kor*	-144	-158
?kora	-148	-145
?kora bil	-148	-145
?kora … efter	-148	-145
?korkortsintyg	-106	-116
?kort	-109	-108
?kosta et	-106	-116
?kosta … korko	-106	-116
?kra*	-143	-170
?kram	-111	-111
?kur*	-251	-274
?kurs	-188	-191
?kurs i	-132	-160
?kursen	-179	-173
?kva*	-176	-165
?lang … efter	18	144
?lange haler	-105	-122
?lange siter	-128	-87
?lange … det	-175	-151
?larar … eleve	-109	-111
?lasa	19	107
?lasa doren	19	107
?lin*	-168	-116
?livet	11	158
?livet av	11	158
?livet … sig	11	158
?man	-300	-167
?man aka	-134	-150
?man ata	-188	-181
?man att	-187	-198
?man bada	-153	-163
?man bvc	-126	-134
?man dusch	33	143
?man en	-94	-168
?man eu	-109	-108
?man fa	-225	-168
?man flyga	-118	-120
?man for	51	139
?man ga	-125	-128
?man halso	-124	-120
?man kanyl	-110	-108
?man lasa	19	107
?man livet	11	158
?man om	-203	-232
?man prata	-133	-141
?man skara	-151	-141
?man smorj	-150	-122
?man snaba	24	167
?man sover	-12	126
?man trana	-150	-143
?man … #	-140	-138
?man … att	51	139
?man … av	-87	85
?man … blodp	-106	-115
?man … det	-241	-256
?man … doren	19	107
?man … el	-11	104
?man … en	-215	-250
?man … for	49	188
?man … ipren	-179	-195
?man … kort	-109	-108
?man … man	-131	-156
?man … med	-139	-237
?man … nan	6	155
?man … nar	-139	-154
?man … nat	-55	58
?man … per	-108	-121
?man … prove	18	144
?man … sa	-7	145
?man … samta	-155	-138
?man … sig	-136	-82
?man … som	-199	-212
?manga alved	-93	-107
?manga … far	-125	-142
?maste sys	-95	-102
?maste … aka	-118	-130
?mater om	-166	-204
?med et	-95	-102
?med nat	-122	-97
?med … jack	-95	-102
?med*	-142	-207
?mig vilke	-81	-83
?mit*	-249	-244
?myc*	-182	-228
?mycket	-182	-228
?nagon hitar	53	183
?nagon svima	-111	-111
?nagon … en	53	183
?nan	-110	12
?nar	-230	-259
?nar man	-216	-243
?nar … sover	-100	-109
?nar*	-162	-182
?nat	-74	102
?nat stark	24	139
?nat … sa	24	139
?nat*	-161	-195
?naten	-145	-166
?ni	-170	-226
?nor*	-218	-218
?normalt	-166	-173
?num*	-148	-160
?numer	-104	-143
?numer ringe	-104	-143
?numer … man	-104	-143
?och	-217	-284
?och alved	-117	-126
?och eleve	-109	-111
?och … pluga	-109	-111
?of	-227	-233
?oft*	-137	-149
?ofta	-137	-149
?ofta ska	-126	-135
?ofta … man	-137	-149
?om	-197	-133
?om det	-136	-146
?om et	-122	-132
?om man	-77	120
?om nagon	-150	-159
?om sjalv	-170	-216
?om … ar	-202	-239
?om … barn	-122	-132
?om … har	-136	-143
?om … i	-151	-201
?om … svima	-111	-111
?os far	14	118
?pa	-332	-262
?pa naten	-145	-166
?pa strok	-110	-103
?pan*	-142	-151
?per	-125	-142
?per dag	-93	-107
?pluga hjart	-109	-111
?pra*	-179	-222
?prata	-143	-156
?prata med	-135	-143
?pro*	-5	138
?prove jag	18	144
?prover	18	144
?rec*	-142	-150
?ringa #	-143	-157
?ringa nan	14	118
?ringe man	-104	-143
?ringe … om	-104	-143
?ringer	-99	-122
?sa	-63	146
?sa man	24	139
?sa … sover	24	139
?sam*	-158	-191
?san*	-97	-149
?sant	-97	-149
?sat*	-83	-108
?sater	-83	-108
?sater i	-83	-108
?sater … halse	-83	-108
?sig	-206	-152
?sit*	-194	-164
?siter	-128	-87
?siter det	-125	-79
?siter … i	-128	-87
?sju*	-160	-157
?ska ska	-11	104
?ska … dusch	27	127
?ska … gora	-113	-112
?ska … ha	-174	-145
?ska*	-219	-213
?skara	-151	-141
?sko*	-107	-231
?skolarbete	-122	-123
?skriv i	47	161
?skriv … en	47	161
?skrivit	47	161
?slang man	-110	-108
?slang … kanyl	-110	-108
?slanger	-110	-108
?sluta	8	135
?sluta ata	8	135
?smo*	-175	-145
?smorj med	-122	-97
?smorj … nat	-122	-97
?smorja	-150	-122
?snabast	5	155
?sok*	-219	-212
?soker	-219	-212
?soker man	-135	-139
?som … sig	-114	-156
?sov*	103	161
?sover	-12	126
?sover for	24	139
?sover … got	24	139
?stark sa	24	139
?stark … man	24	139
?starkt	24	139
?stati for	-152	-146
?stati … norbo	-152	-146
?str*	-175	-194
?stroke	-162	-173
?sva*	-131	-152
?svi*	-183	-191
?svimar	-111	-111
?swe*	-211	-202
?sweden	-181	-173
?sys	-95	-102
?ta blodp	-100	-94
?ta ipren	-138	-161
?ta per	-108	-121
?ta prove	18	144
?ta … dag	-93	-107
?ta … utan	-100	-94
?tab*	-99	42
?table ar	-121	-117
?table … bast	-121	-117
?tar … livet	11	158
?teckn … strok	-110	-103
?tid efter	18	144
?tid … kan	18	144
?til bebis	-154	-147
?til hemav	-70	-81
?til … ungef	-70	-81
?tilsv kan	-67	-88
?tra*	-218	-221
?trana	-150	-143
?tva*	-165	-149
?und*	-167	-96
?undrar	-154	-194
?ungef vi	-70	-81
?upsat att	39	199
?upsat … hon	39	199
?utan att	57	160
?utan tid	-100	-94
?utan … det	57	160
?uto*	-121	-132
?utorkat	-95	-110
?vac*	-178	-194
?vad koper	-104	-106
?vad ska	-150	-152
?vad … et	-106	-116
?val*	-184	-232
?vald	-154	-188
?van*	-50	-146
?vanta med	-138	-122
?vanta … et	-95	-102
?var*	-95	-243
?varfo domna	-100	-109
?varfo … armen	-100	-109
?varfor	-155	-106
?vet	-158	-178
?vet man	-146	-156
?vet … om	-134	-140
?vid	-218	-225
?vilke framt	48	147
?vilke kram	-111	-111
?vilke numer	-104	-143
?vilke … ringe	-104	-143
?you	-204	-146
@abuse	29	441
@acting	242	-33
@affairs	-53	212
@airwayplace	253	13
@amputated	258	-48
@anaphylaxis	285	3
@anticoag	84	-224
@apnea	153	-46
@arm	205	69
@asthma	116	-220
@attack	161	-102
@back	-18	-134
@backplace	122	-158
@badshape	242	-161
@balance	212	-32
@belly	-11	-266
@bellybad	102	236
@bellyhard	202	-50
@bigfall	581	8
@birth	465	60
@birthnow	508	28
@blackstool	317	19
@bleeding	157	-47
@blind	332	56
@blood	291	43
@bloodloss	551	175
@bloodout	450	108
@blue	240	8
@bluebody	229	-16
@blueplace	283	161
@breasts	-193	-274
@breath	383	0
@breathsign	446	5
@brink	273	350
@burnbad	416	135
@burncause	263	143
@burnsign	122	-41
@calm	-614	-583
@cant_move	204	8
@carbon	186	88
@chemburn	379	171
@chemical	439	121
@chemo	513	87
@chest	378	30
@chestpain	222	-47
@chestplace	218	-98
@chills	239	35
@chronic	-240	-177
@closing	440	56
@cold	298	53
@coldbad	180	-33
@coldlimb	296	-27
@coldsign	230	-25
@collect	78	403
@confused	334	43
@contractions	184	-95
@control	-70	79
@coughs	-41	-240
@crash	519	165
@crashsign	102	-77
@cuttool	41	283
@cuturge	-41	213
@cutword	38	212
@dead	233	58
@deathword	-64	178
@decided	-45	237
@delusion	-89	8
@despair	17	143
@diabetes	273	-103
@doom	207	-135
@drag	141	25
@droolsign	185	-29
@droop	311	-39
@drugs	124	-47
@drunk	127	141
@drunkhome	141	112
@dying	443	-7
@dyspnea	459	27
@effort	-195	-210
@electric	215	-95
@electricbad	205	37
@end	-56	202
@epilepsy	49	-169
@epipen	247	-75
@errand	-323	-394
@exertion	-136	-153
@eye	279	11
@eyehurt	310	20
@eyespots	195	0
@face	235	9
@facesign	220	-51
@faint	287	-24
@fainted	491	-8
@fallen	363	-30
@farewell	52	346
@fear_of	102	356
@fetal	273	-71
@fever	143	-180
@feverfree	-468	-294
@fitcount	320	8
@floor	199	137
@fontanelle	237	-19
@force	-8	329
@fracture	300	105
@goodbye	-11	139
@grand	71	442
@green	167	-64
@halfview	309	177
@hard	395	85
@harmful	192	-38
@headache	136	-45
@headhit	148	3
@headpain	-4	-203
@headsign	136	-86
@heartact	277	-109
@heartword	94	-189
@heat	203	20
@heavy	207	-29
@helt_borta	-80	-171
@hits	-9	313
@hives	124	-47
@hopeless	100	331
@icefall	306	68
@idiom	-619	-595
@indraw	207	1
@infant	350	73
@infarct	123	-111
@infection	58	-124
@ingest	163	74
@innersign	160	-35
@insulin	244	5
@intent	3	290
@jerk	276	-44
@jump	25	148
@ketone	421	92
@kill_me	-25	203
@ledge	197	268
@ledgeact	110	129
@lethargic	305	109
@light	175	52
@lightsore	266	42
@limb	263	80
@limbcut	177	156
@limbloss	278	219
@limbpart	121	54
@limp	267	98
@lips	192	-15
@lowsugar	269	8
@lowtemp	225	-10
@magnets	348	3
@mania	-13	66
@many	196	88
@means	284	439
@mild	-291	-254
@mottled	444	-43
@nausea	185	-79
@neck	154	-57
@nitro	118	-98
@no_dyspnea	-263	-122
@noair	485	-24
@noanswer	297	32
@noconsent	77	416
@noeffect	330	148
@nofeed	320	27
@nomoves	317	121
@nonfade	404	151
@nosleep	178	365
@nostop	399	234
@notseizure	-128	-153
@nourine	442	106
@now	220	22
@numbness	75	-78
@offender	101	231
@oneside	273	-66
@openbreak	430	71
@overdose	85	-144
@pale	524	-26
@para	175	-144
@person	137	108
@pierce	87	-130
@postictal	231	126
@preeclampsia	28	-192
@pregnant	382	-58
@pregpain	202	23
@press	178	-130
@pulse	142	-150
@racing	-37	-132
@radiate	106	34
@rashmark	166	44
@reaction	261	-92
@readied	74	200
@recent	227	151
@redjelly	123	-1
@rest	236	85
@saddle	175	261
@same	109	-106
@seizure	361	65
@selfcut	65	402
@sepsis	-37	-205
@severe	368	43
@sexword	145	373
@shakes	271	177
@shiver	255	-18
@shrill	194	-69
@side	258	-78
@sightloss	355	53
@slur	603	108
@snake	30	-154
@snakebite	134	-101
@solemn	73	184
@special	532	174
@speech	627	19
@spreading	196	-107
@squeeze	344	54
@stabbed	220	-125
@stiffneck	106	-110
@strain	-453	-471
@strange	-4	93
@strangle	103	91
@stroke	28	-167
@sudden	365	51
@suicidal	153	792
@swallow_hard	247	-86
@swallowed	124	-6
@sweat	291	-73
@tablet_of_brain	228	100
@tear	247	156
@testicle	166	-1
@testsign	-106	-202
@threat	-61	371
@throat	217	30
@throatclosed	134	-26
@throatill	158	-91
@thunder	435	105
@tiny	120	-77
@tongue	28	-189
@touch	-19	619
@toucher	76	262
@toxic	457	-28
@unbearable	126	-128
@unconscious	540	142
@upper	144	54
@upperache	298	19
@urine_stuck	266	-31
@used	319	110
@victim	202	533
@vision	296	8
@voices	-84	396
@vomiting	220	-48
@vomits	189	-63
@watched	-17	415
@water	132	66
@wateraft	139	-66
@waters	313	93
@wheeze	301	-36
@winded	220	-55
@wish	-163	204
@wordless	404	57
@worry	-144	162
@worse	149	-8
@wrongdose	-216	-219
a	103	3
a alt	120	-39
a andas	130	29
a ar	-36	-140
a armar	124	-7
a bater	97	-24
a behov	-60	-127
a belt	4	132
a bit	-253	-223
a bla	18	131
a blood	-139	-109
a brost	134	50
a buton	160	18
a car	217	147
a cathe	119	26
a chain	-107	-99
a chery	-168	-129
a cold	-194	-166
a cough	-155	-115
a cream	-157	-158
a cup	133	28
a den	-98	23
a det	199	118
a docto	-155	-96
a ena	135	16
a febri	-105	-90
a fever	-66	-213
a few	36	-115
a fick	131	-10
a fingr	115	9
a first	-179	-148
a fit	168	3
a for	-157	-145
a fryse	130	16
a gar	114	111
a gor	169	82
a gora	-135	38
a grate	11	193
a halse	168	2
a han	179	21
a hande	173	28
a har	144	145
a heada	-233	-196
a heart	18	-94
a hon	204	170
a huger	-5	113
a hunde	101	-34
a hypo	-100	-111
a ja	11	-153
a jag	238	73
a kala	134	7
a kalsv	120	51
a kana	5	141
a katen	42	113
a kick	120	7
a kipar	156	31
a kisat	150	46
a knife	-104	49
a kraks	210	61
a lader	176	9
a light	-16	137
a lileb	108	-53
a lite	68	-87
a lot	24	-124
a mood	-3	130
a muscl	-136	-108
a new	-220	-214
a nu	127	-36
a ofarl	-159	-169
a ont	111	-9
a overd	-131	-118
a pad	183	3
a panic	-171	-149
a piece	157	22
a piza	-98	-113
a plan	20	174
a psych	-135	-161
a rash	114	26
a rope	-30	169
a roste	161	24
a runy	-162	-170
a sa	166	215
a sager	99	202
a seizu	92	-54
a sente	123	-9
a shelt	12	156
a sick	-162	-161
a ska	-29	144
a skrik	31	180
a slipa	2	132
a snake	151	19
a socke	112	30
a sore	-221	-205
a split	126	31
a stel	148	65
a stif	-151	-154
a stone	-100	-85
a straf	9	129
a strok	-145	-138
a svara	148	-12
a tanka	-151	-191
a tanke	-12	136
a tempe	-103	-136
a tetan	-145	-167
a tiny	-177	-150
a titar	-1	148
a trafa	-74	-95
a tree	8	119
a vanst	155	64
a viska	8	117
a wasp	166	20
a week	-174	-191
a yr	183	24
a yrar	113	6
a … aid	-179	-148
a … al	69	-48
a … ala	43	175
a … and	164	7
a … anda	-143	-143
a … andas	160	29
a … andfa	137	31
a … any	-107	-99
a … ar	200	13
a … arm	155	64
a … atack	-46	-141
a … att	-5	113
a … bater	160	18
a … blali	148	17
a … blode	-63	76
a … borja	124	-19
a … bra	-124	-120
a … bug	-126	-125
a … cold	-164	-164
a … dan	5	119
a … dar	-7	119
a … de	160	65
a … down	-179	-197
a … dregl	192	10
a … e	130	-141
a … every	119	-44
a … farli	-145	-139
a … fick	9	105
a … for	-73	85
a … gomer	108	-53
a … gor	121	41
a … gra	116	-7
a … grade	133	17
a … group	-134	-119
a … ha	-186	-168
a … haft	150	36
a … hange	149	-9
a … har	119	-4
a … hela	215	100
a … hopa	-13	138
a … hosta	141	49
a … hyper	-128	-114
a … in	-59	102
a … ingen	-53	129
a … int	164	147
a … jag	-27	120
a … kaken	112	30
a … kal	183	31
a … klart	-17	143
a … koma	-13	94
a … korde	0	116
a … later	169	11
a … line	-187	-150
a … med	-160	-138
a … mig	-11	184
a … mina	3	110
a … nar	179	119
a … ner	4	173
a … nose	-164	-170
a … note	-109	17
a … nu	25	-107
a … o	-135	-109
a … omkri	7	113
a … once	-148	-124
a … ont	121	128
a … or	-110	-152
a … paper	-168	-186
a … rakt	-26	147
a … red	-172	-164
a … seizu	-105	-90
a … ser	153	-31
a … shot	-128	-137
a … ska	-154	-189
a … skala	-99	-99
a … som	126	-115
a … stif	-135	-127
a … stone	-168	-129
a … stye	-103	-119
a … svara	105	-12
a … svart	132	23
a … svuln	169	35
a … te	-172	-132
a … test	-101	-97
a … the	-159	-165
a … throa	-159	-136
a … til	7	159
a … tonig	12	156
a … tried	-158	-167
a … undra	5	166
a … va	-199	-220
a … vaner	-74	-95
a … var	-129	-50
a … when	122	76
a … while	-158	-96
aamula	36	134
aan*	42	205
aanet	-9	128
aanet kaske	-9	128
aania	4	148
abort	56	-69
abort har	147	44
abort … jag	147	44
aborten	147	44
about #	146	-40
about drivi	8	119
about endin	1	125
about every	-178	-181
about exams	-124	-122
about half	141	-15
about suici	14	185
about three	-168	-171
about two	-135	-129
about … #	-150	-143
about … an	140	-10
about … and	-190	-184
about … cup	103	15
about … days	-111	-137
about … drivi	-135	-130
about … every	20	113
about … into	8	119
about … month	-116	-104
about … my	-18	99
about … parac	176	20
about … weeks	-57	-104
ach*	-145	-249
ache	-70	-152
ache after	-129	-106
ache … leg	-129	-106
aches	-182	-221
aches when	-131	-123
aches … i	-131	-123
achy	-165	-126
acid	-143	-157
acid comin	-128	-118
acid reflu	-112	-104
acid … up	-128	-118
acn*	-196	-229
acne	-166	-202
acnekram	-132	-124
actualy	96	169
ade*	-52	-166
aderb kliar	-114	-88
aderb pa	-19	-124
aderb som	-160	-140
aderb … benen	-141	-122
aderb … benet	135	22
aderb … ser	-131	-112
aderbrack	-131	-170
aderbracket	171	9
adh*	-114	-190
adhd	-114	-190
adhd frago	-112	-93
adhd utred	-122	-107
adi*	261	70
adiso mar	-112	-96
adiso och	183	41
adiso … bra	-112	-96
adiso … kraks	154	17
adison	173	68
adisonkris	161	4
adj*	160	100
adjo	160	100
adjo det	9	169
adjo … var	9	169
adren den	-107	-87
adren galer	-109	-85
adren … fora	-99	-103
adren … gar	-107	-87
adren … recep	-109	-85
adrenalin	-99	-103
adrenalinpena	53	-73
adrenalinpenan	119	-30
adres borta	129	4
adres i	104	-3
adres … en	104	-3
adv*	-231	-225
advice	-220	-216
aer*	-99	-130
aerius	-99	-130
afare jag	-15	98
afaren	-177	-60
afe*	-169	-162
afr*	-35	116
afrai il	11	120
afrai of	-115	-127
afrai … hurt	11	120
afrai … the	-115	-127
afraid	-35	116
aft*	-193	-72
afte	-123	-101
afte pa	-118	-95
afte … kante	-118	-95
after eatin	211	17
after leg	-129	-106
after lifti	-143	-145
after the	14	-112
after … al	-161	-168
after … day	-129	-106
after … it	-86	-139
after … prawn	126	7
after … what	-129	-128
aftor	-129	-118
ag	152	1
aga*	-88	66
again	-84	69
again and	-31	129
again nobod	13	154
again … knows	5	118
age	-163	-127
agl*	-124	-112
aglos sama	-124	-112
aglos … lila	-124	-112
aglosningsmarta	-124	-112
ago	221	129
ago i	145	14
ago im	132	-14
ago now	172	10
ago*	135	114
agoni since	121	22
agoni … an	121	22
agonising	134	24
agror pa	98	16
agror … forsk	98	16
agrora	98	16
agska hema	4	153
agskal	4	153
aid	-179	-148
aid … for	-178	-142
aij*	-175	-165
aijan	-175	-165
aio*	20	204
aion	20	204
aion tapaa	4	153
aion … itsen	4	153
air	168	-65
air i	-127	-113
air … think	-127	-113
ait*	-152	38
aiti	-182	-67
aitia	28	214
aivastutaa	-155	-144
aj	-124	-106
aja*	-175	20
ajan	-229	-124
ajan hamas	-117	-132
ajate itsem	13	141
ajatelen	5	120
ajatelut	11	106
aka in	-12	-131
aka med	8	140
aka tilba	28	139
aka … halva	114	28
aka … i	-196	-190
aka … med	85	-79
aker til	5	162
aki*	131	-28
akile smal	-115	-100
akile … pa	-115	-100
akilesenan	-115	-100
aks*	-223	-206
aksjuk	-164	-158
aksjuka	-143	-120
akt igeno	102	1
akt … isen	102	1
akt*	111	-73
akta	-3	130
akta mig	-3	130
akte	119	-90
akte hem	144	54
akte up	-104	-106
akte ut	166	5
akte … direk	-104	-106
akte … in	147	9
akte … och	62	-78
aku*	4	-108
akut	150	-51
akut hjalp	112	14
akut kejsa	-96	-92
akut ont	164	27
akut p	-111	-105
akut … fora	-96	-92
akut … han	112	14
akut … piler	-111	-105
akute alt	-116	-106
akute att	50	173
akute och	-145	-168
akute … ar	-88	-100
akute … jag	50	173
akute … sag	-116	-106
akuten	-174	-55
akutv til	-94	-94
akutv … forsk	-94	-94
akutvaska	-94	-94
akv*	-136	-130
akvar dor	-136	-130
akvariefiskarna	-136	-130
al	204	178
al hjalp	23	165
al my	170	125
al night	-126	-213
al over	130	-53
al polen	-81	-83
al the	-80	-145
al to	51	170
al … #	120	7
al … antid	191	-4
al … end	2	131
al … for	118	-5
al … genom	23	142
al … no	-153	-149
al … now	67	-69
al … nyser	-81	-83
al … pils	91	-27
al … stop	35	122
al … time	-80	-145
ala	120	316
ala andas	5	119
ala ar	29	146
ala besok	23	136
ala blank	-164	-145
ala blodt	105	-6
ala det	3	159
ala far	-116	-146
ala fingr	-169	-158
ala fonst	-31	164
ala fyra	184	-10
ala hade	27	210
ala har	166	28
ala hatar	41	161
ala huvud	121	37
ala i	217	191
ala inan	28	100
ala kniva	-16	129
ala komer	-3	135
ala lampo	-8	159
ala men	86	18
ala moten	-98	-131
ala nu	19	130
ala om	35	124
ala pa	14	114
ala paper	-119	-77
ala penga	-7	121
ala probl	14	116
ala prove	-134	-178
ala skule	38	156
ala stale	122	4
ala strok	-88	-100
ala svamp	-136	-125
ala sysko	26	104
ala table	102	-56
ala tanke	24	132
ala tre	-104	-124
ala vore	31	169
ala … ar	-53	66
ala … behov	-88	-100
ala … en	156	184
ala … fa	4	156
ala … farli	-136	-125
ala … fins	-143	-140
ala … fran	-165	-213
ala … gamla	-108	-105
ala … glada	31	169
ala … grati	18	126
ala … ha	-6	148
ala … haft	16	131
ala … han	-28	76
ala … har	-85	-136
ala … himle	-4	108
ala … hjalp	-164	-145
ala … hon	86	18
ala … huvud	187	46
ala … i	-39	94
ala … ingen	-133	-119
ala … jag	48	177
ala … klara	-3	135
ala … klase	25	143
ala … konto	-12	120
ala … livfo	20	104
ala … loser	14	116
ala … mig	41	161
ala … nat	132	-13
ala … och	104	153
ala … om	24	132
ala … skade	46	168
ala … skils	28	100
ala … somnt	144	-20
ala … spel	23	165
ala … stuga	174	8
ala … table	118	-7
ala … tider	53	177
ala … ut	5	119
ala … varit	-81	-110
ala*	24	219
alas	8	176
alas liv	8	176
alc*	-134	-144
alcohol	-134	-144
aldel askgr	129	41
aldel blot	168	38
aldel gra	156	24
aldel kal	138	-4
aldel kalsv	121	15
aldel mat	145	62
aldel rod	95	-27
aldel slut	-140	-135
aldel stang	158	35
aldel svart	-146	-128
aldel upvar	2	118
aldel vit	170	7
aldel … av	48	-103
aldel … efter	-156	-137
aldel … och	247	37
aldel … sa	91	-2
aldeles	153	52
alder	-157	-254
alder pa	-128	-133
alder … rygen	-128	-133
aldersvartor	-128	-133
aldre dar	-70	-81
aldre kile	26	153
aldre mat	-129	-144
aldre … fran	-10	120
aldre … inte	78	-1
aldreboendets	-129	-144
aldri det	-142	-155
aldri fol	123	42
aldri funit	40	142
aldri kant	129	55
aldri men	108	25
aldri och	19	139
aldri ont	100	12
aldri vakna	26	214
aldri … ar	-142	-155
aldri … men	100	12
aldri … mer	21	114
aldri … nagot	129	55
aldri … och	73	152
aldri … sager	18	111
aldri … sen	108	25
aldri … slog	123	42
aldring	123	42
ale*	50	-201
alerg chock	241	57
alerg gick	-150	-133
alerg i	-149	-161
alerg mot	-179	-234
alerg pa	145	59
alerg test	-81	-68
alerg tunga	135	37
alerg … jordn	-105	-92
alerg … kat	-214	-197
alerg … med	123	31
alerg … over	-150	-133
alerg … penic	-146	-107
alerg … svuln	135	37
alergi	-312	-271
alergin	-150	-133
alergisk	131	-74
alg*	176	111
algkr ont	156	53
algkr … i	156	53
algkrock	161	51
ali*	96	280
aliho pa	2	150
aliho … var	-15	150
alihop	109	132
alihopa	-8	196
alive	18	204
alive anymo	36	130
alk*	199	78
alkoh kan	-110	-121
alkoh kramp	130	13
alkoh skaka	110	-5
alkoh sluta	142	30
alkoh … i	130	13
alkoh … ja	-110	-121
alkoh … ser	110	-5
alkoholabstinens	110	-5
alkoi	142	16
alman titar	-89	-90
almant	-113	-113
als	73	144
als a	21	184
als jag	15	105
als och	132	77
als … gar	7	113
als … hela	107	38
alska det	15	107
alska livet	-144	-151
alska mig	-4	178
alt	-5	281
alt a	36	163
alt ar	113	153
alt blev	141	-4
alt blir	155	100
alt bra	-208	-148
alt de	2	123
alt for	-74	63
alt han	134	134
alt hange	12	135
alt har	-135	-148
alt hon	59	172
alt hop	7	106
alt infor	-132	-142
alt jag	-13	126
alt lutar	103	29
alt med	-165	-159
alt men	-161	-130
alt menar	36	119
alt nar	-119	-110
alt ni	51	189
alt och	191	60
alt pa	28	145
alt som	147	-8
alt til	15	107
alt trota	143	12
alt var	-136	-158
alt … bebis	-151	-153
alt … bra	-224	-223
alt … dem	15	107
alt … det	-28	-129
alt … en	113	31
alt … gjort	34	161
alt … gor	14	114
alt … got	13	153
alt … haler	107	11
alt … har	-26	126
alt … ihop	12	135
alt … jag	-65	122
alt … jobet	-182	-158
alt … lakt	-142	-144
alt … men	21	127
alt … mig	-138	-149
alt … natdu	4	124
alt … opera	-132	-142
alt … ordna	10	99
alt … sa	135	-10
alt … ser	111	131
alt … sonda	5	148
alt … stira	110	-35
alt … svart	173	189
alt … vanli	124	-1
alt*	-126	9
altid	-211	-46
altid gjort	-195	-209
altid haft	-53	-168
altid i	-156	-219
altid nar	-147	-160
altid sa	-155	-214
altid sagt	14	121
altid varit	-211	-196
altid … det	-213	-264
altid … kub	-148	-182
altihop	131	168
altsa	-68	-201
altsa a	81	29
altsa den	136	21
altsa … vanst	81	29
alvar jag	-127	-113
alvar pa	34	148
alvar … mar	-141	-161
alvar … sjalv	34	148
alved #	-183	-176
alved hela	114	-1
alved hjalp	-193	-192
alved i	253	-3
alved ihop	-90	-108
alved nys	162	25
alved och	-155	-111
alved pa	132	-13
alved per	-116	-112
alved … #	-155	-116
alved … dag	-134	-120
alved … doter	133	8
alved … en	16	119
alved … gar	160	-6
alved … huvud	-153	-125
alved … inte	150	43
alved … ipren	-196	-164
alved … jag	-165	-164
alved … mycke	-142	-140
alved … sex	114	18
alved … sonen	132	-13
alved … tiden	114	-1
alved … tva	141	28
alvedon	-91	-169
alvedonkartor	133	8
am sad	-141	-153
ama	22	-86
ama kasvo	130	12
ama*	-301	-305
amar	-362	-306
amar ar	-117	-116
amar bra	-158	-141
amar rot	-124	-97
amar … brost	-124	-97
amar … det	-117	-116
amb*	213	-102
ambul fran	-104	-88
ambul i	-179	-172
ambul nu	168	25
ambul til	169	29
ambul … har	-138	-108
ambul … i	-104	-88
ambul … somar	137	-5
ambul … varas	-137	-115
ambulance	94	-48
ambulans	286	-11
ambulansjournalen	-104	-88
amina	62	155
amina min	62	155
aml*	-122	-116
amlodipin	-122	-116
amnin … brost	-114	-88
amnin … inte	-156	-138
amning	-134	-131
amo*	150	8
amoni i	141	37
amoni … klori	122	10
amoniak	178	45
amputera	-114	-122
amputerade	-199	-170
amuni och	15	97
amuni … sager	15	97
amunition	15	97
an	114	86
an ambul	163	17
an doden	-113	-123
an eleph	146	-1
an eye	-137	-114
an forut	-115	-66
an funde	12	123
an gar	13	157
an hour	203	141
an och	137	20
an sa	145	15
an vanli	-181	-35
an … ago	154	118
an … andra	-135	-145
an … igar	10	119
an … jag	29	148
an … lange	145	15
an … pa	-156	-165
an … sitin	109	-1
an … test	-137	-114
an … tilba	29	150
ana	-144	-176
anadas	178	31
anafylaxi	99	-39
anan mama	-2	148
anan utvag	-3	112
ananas	-118	-100
anars	-59	43
anars bra	-261	-249
anars explo	-8	116
anars far	-3	170
anars glad	-110	-138
anars gor	16	122
anars kry	-157	-170
anars mar	-168	-172
anars visar	7	162
anars … alt	-93	-92
anars … det	200	51
anars … han	0	228
anars … jag	116	243
anars … och	-97	-138
anat	-55	-188
anat an	-150	-153
anat hal	-92	-122
anat konst	-82	-100
anat land	6	169
anat namn	-96	-95
anat och	-135	-131
anat sat	-19	101
anat … ar	-96	-95
anat … nu	-147	-165
and	296	228
and a	-227	-247
and agoni	121	22
and arm	128	-13
and asaul	9	126
and bleed	135	28
and cold	144	31
and dizy	150	33
and feedi	-138	-120
and fever	-54	-119
and fine	-158	-158
and goes	-111	-120
and he	120	189
and her	146	98
and hes	272	53
and him	-11	101
and his	219	67
and i	152	177
and im	68	139
and is	197	-17
and it	-149	-12
and ive	-93	74
and just	-163	-145
and litle	-165	-157
and mouth	-123	-113
and my	186	-58
and need	-123	-107
and now	3	-189
and numb	136	18
and of	-233	-213
and she	171	14
and shes	141	91
and swaet	118	26
and talki	144	12
and talks	129	-12
and there	166	13
and think	-3	146
and tingl	116	18
and turne	13	150
and vomit	195	45
and … and	129	20
and … arms	94	-7
and … black	132	-18
and … can	196	-4
and … chest	106	38
and … faint	144	26
and … feel	224	-38
and … hands	184	18
and … heart	-193	-205
and … his	145	-2
and … hitin	-11	101
and … hurts	120	-48
and … i	-72	99
and … in	104	-29
and … it	-179	-140
and … keep	52	142
and … keeps	60	-101
and … me	-1	171
and … my	-173	-86
and … nearl	149	44
and … no	64	-99
and … numb	162	27
and … purpl	148	6
and … rash	120	32
and … realy	147	-4
and … right	-26	-151
and … scare	1	144
and … shes	211	40
and … skin	150	21
and … sleep	145	11
and … sore	-116	-114
and … spots	126	31
and … sweat	151	14
and … the	12	216
and … there	-181	-153
and … threw	142	22
and … throa	144	25
and … throw	152	15
and … voice	116	-24
and … was	-8	150
and … wel	-149	-136
and … wheez	158	7
and … wife	166	23
and … woke	10	167
and*	225	0
anda borde	30	123
anda dod	-102	-102
anda mycke	111	16
anda nu	26	115
anda … bara	30	123
anda … gang	-158	-181
anda … pa	12	-112
anda … svart	111	16
andad in	168	15
andad … rok	141	2
andades	161	25
andan	112	-169
andan for	-93	-115
andan hela	-136	-160
andan lange	-124	-113
andan nar	-129	-119
andan och	-128	-149
andan … fridy	-93	-115
andan … i	-124	-113
andan … int	106	-4
andan … lapar	122	29
andan … match	-131	-116
andan … utsik	-161	-142
andas #	219	67
andas andfa	110	50
andas bara	-104	-128
andas bra	-230	-197
andas efter	146	1
andas en	162	20
andas fint	-183	-156
andas genom	-341	-277
andas hjalp	137	14
andas hur	-105	-118
andas iblan	156	-11
andas igen	83	-22
andas in	163	44
andas ja	142	2
andas jag	-50	-139
andas jate	113	22
andas jatef	171	46
andas kansk	109	7
andas konst	-63	-117
andas korta	99	0
andas lapar	158	-13
andas likso	41	120
andas lugnt	-243	-219
andas maste	102	12
andas men	72	-100
andas mycke	149	41
andas nar	-122	-127
andas norma	-124	-75
andas nu	152	63
andas och	99	-58
andas orden	158	41
andas pa	-151	-128
andas plots	106	52
andas sa	234	24
andas snabt	168	73
andas stana	140	-6
andas svuln	116	48
andas tandv	105	50
andas tror	94	-12
andas ut	5	119
andas valdi	90	-9
andas ytlig	174	51
andas … #	96	45
andas … a	-111	-110
andas … andas	140	-6
andas … andfa	106	52
andas … ar	130	-19
andas … av	110	50
andas … ben	116	48
andas … bra	-105	-118
andas … dasig	105	25
andas … den	-94	28
andas … djupt	111	51
andas … en	265	33
andas … flera	86	15
andas … fort	223	44
andas … gange	133	33
andas … gr	85	-2
andas … hosta	104	24
andas … inte	34	130
andas … jag	-33	-114
andas … komer	103	46
andas … konst	153	62
andas … korta	132	33
andas … munen	-231	-226
andas … nar	-128	-113
andas … nasan	-282	-213
andas … naten	-151	-128
andas … o	192	55
andas … och	99	-5
andas … pause	139	22
andas … sita	102	12
andas … stund	203	38
andas … tar	-144	-107
andas … typ	143	31
andas … var	125	0
andat in	193	8
andat snabt	110	14
andat … klorg	162	17
andat … och	110	14
andats	224	9
andet brost	91	-12
andet och	105	-31
andetag	264	-6
andfa att	152	44
andfa efter	-166	-137
andfa hosta	106	52
andfa i	-200	-160
andfa nar	-122	-152
andfa och	204	74
andfa … att	206	66
andfa … blod	106	52
andfa … jag	-46	-127
andfa … ont	197	75
andfa … spand	119	55
andfa … spini	-166	-137
andfa … trapo	-108	-86
andfa … tredj	-102	-100
andfad	99	-105
andni ar	-165	-154
andni later	198	36
andni mot	-116	-101
andni … gurgl	126	15
andni … stres	-116	-101
andni … svuln	-106	-112
andni … trot	-124	-114
andningen	71	-96
andningsovningar	-122	-119
andningsupehal	153	24
andningsvarigheter	-106	-112
andno av	-211	-188
andno ensam	138	13
andno sen	168	10
andno … ala	-164	-145
andno … att	-125	-116
andno … hug	118	54
andno … i	168	10
andnod	261	-34
andra barn	-98	-85
andra behov	-145	-151
andra dagen	-154	-170
andra den	-5	105
andra efter	103	34
andra farg	-156	-149
andra gange	100	21
andra jag	-126	-144
andra man	-103	-121
andra sidan	178	152
andra telef	-119	-133
andra vanin	210	39
andra … idag	100	21
andra … inlag	-145	-151
andra … omar	-147	-101
andra … pa	-98	-85
andra … racke	132	-14
andra … rakor	103	34
andra … sit	-103	-121
andrat	-176	-173
ands	164	21
ands orden	164	21
andsa	151	13
andta och	163	16
andta som	-172	-141
andta … gor	-133	-117
andta … lacke	124	30
andtarmen	121	-28
aneur i	132	16
aneur … magen	132	16
anf*	235	-60
anfal	298	19
anfal hon	-114	-85
anfal igar	-136	-120
anfal men	151	13
anfal och	127	15
anfal pa	144	46
anfal … inte	210	25
anfal … nu	181	9
anfal … skaka	127	15
anfal … skola	90	1
anfalet	166	-3
anfalsfri	-126	-95
anga	158	-15
angel	-151	-127
angel men	-117	-122
angel star	-2	100
angel … vid	-2	100
anges att	14	102
anges infor	-112	-126
anges komer	50	266
anges … hon	14	102
anges … sager	-23	81
angest	-308	-202
angesten	50	289
angra	7	144
angra mig	160	-18
angra sig	149	114
angra … altid	5	128
angra … har	107	-13
angra … jag	116	-7
angra … mar	175	15
angrar	191	-40
angry	2	139
angva efter	-164	-139
angva … paset	-164	-139
angvalt	-164	-139
ank*	-281	-354
ankeman	-108	-144
ankla svuln	-159	-154
ankla … i	-159	-154
anklarna	-181	-184
ankli … sager	-7	96
ankor	-148	-166
anl*	-20	168
anled … forts	-11	96
anledning	7	175
anmal jag	-113	-123
anmal om	-127	-122
anmal … biver	-127	-122
anmal … mig	-113	-123
anmal … som	-112	-137
anmala	-119	-5
ano*	-11	-159
anorexi	-120	-134
ans*	155	108
ansik a	178	2
ansik ar	296	47
ansik bara	22	131
ansik domna	124	44
ansik har	128	-4
ansik i	15	216
ansik kans	-119	-110
ansik nere	131	9
ansik och	225	48
ansik sager	152	-11
ansik skams	-122	-127
ansik sover	99	-1
ansik svuln	120	12
ansik tryck	108	53
ansik … benet	143	57
ansik … blivi	153	25
ansik … forla	114	34
ansik … fula	98	16
ansik … grile	112	21
ansik … halse	151	-6
ansik … hon	156	18
ansik … i	36	-103
ansik … inte	-118	-148
ansik … kraks	120	50
ansik … kval	29	111
ansik … magen	106	22
ansik … morse	91	18
ansik … nat	-19	147
ansik … och	140	17
ansik … ramla	98	9
ansik … skrik	96	7
ansik … slapt	120	32
ansik … som	-119	-110
ansik … svule	138	50
ansik … tio	127	41
ansik … up	152	18
ansik … ut	-119	-121
ansktet	135	27
anslagstavlan	-121	-124
answering	158	113
ant*	9	140
antagligen	-114	-110
antar	-171	-187
antar jag	-125	-150
antastad	7	200
antib for	137	24
antibiotika	-10	-132
antibiotikan	213	63
antid for	-122	-134
antid medic	-109	-100
antid … tva	-137	-189
antidepresants	191	-4
antidepresiv	-109	-100
antidepresiva	-134	-79
antif by	137	11
antif … mista	137	11
antifreeze	137	11
antik jag	-2	100
antikrist	-2	100
antli besta	7	113
antli utvil	-116	-113
antligen	-51	70
anu	-150	-142
anvan sin	128	9
anvan tandt	-120	-107
anvan … pena	128	9
anvander	-178	-127
anvant	129	-25
anxio about	-135	-130
anxio … my	-135	-130
any	-295	-318
any advic	-196	-182
any help	-107	-99
any more	27	161
any … for	-168	-187
any*	-168	-42
anything	-129	-210
anyway	-174	-126
aorta och	115	-2
aorta … smart	115	-2
aortan	54	-64
ap i	6	158
ap … min	-2	135
aparaten	155	-29
ape*	-246	-212
apelsin	-143	-128
apen	-248	-193
apen krasc	-131	-114
apen tving	29	106
apen … mig	29	106
aple bara	102	3
aplen	-160	-176
apo*	-168	-176
apointment	-126	-286
apote hjalp	-100	-72
apote … att	-51	-155
apote … lite	-100	-72
apote … mig	-96	-95
ar ala	-158	-98
ar aldel	207	-2
ar alder	-126	-134
ar aldri	121	15
ar antik	-2	100
ar aren	-71	-101
ar arg	-152	38
ar askgr	165	7
ar at	153	42
ar ata	90	-56
ar aterb	-132	-117
ar aters	-147	-157
ar att	-45	97
ar av	276	-22
ar bara	-156	78
ar bast	-99	41
ar batre	-33	138
ar becks	145	20
ar behov	-192	-174
ar beroe	-125	-116
ar besat	-113	-120
ar besta	25	180
ar bet	-35	-138
ar bipol	14	95
ar blaa	194	10
ar blaso	172	9
ar blat	40	-87
ar blavi	128	8
ar blek	173	-6
ar bleka	-123	-142
ar blind	-103	-67
ar blodf	150	38
ar blot	169	133
ar bortb	-9	132
ar bortd	184	24
ar bra	-273	-295
ar brand	-57	-157
ar brota	-115	-121
ar da	16	152
ar dalig	16	-114
ar darfo	3	163
ar dasig	160	61
ar det	-225	-155
ar diabe	135	5
ar djavu	-34	165
ar docko	-14	73
ar dod	-121	-273
ar doda	-69	-94
ar dodli	-10	166
ar doend	-283	-256
ar dot	-132	-131
ar dov	-175	-82
ar drick	110	48
ar du	-171	-207
ar efter	-111	-124
ar eksem	-149	-156
ar elak	-2	104
ar ena	128	-3
ar enda	-13	115
ar ensam	-103	88
ar et	-212	-161
ar fardi	-69	121
ar farli	24	190
ar fast	4	140
ar feber	133	19
ar fem	-142	-207
ar fjort	64	110
ar for	51	134
ar forgi	-67	111
ar forky	-132	-107
ar forvi	101	-32
ar fran	-85	97
ar frisk	-259	-264
ar ful	244	226
ar gay	38	161
ar genom	180	17
ar gift	164	138
ar gifta	28	122
ar gifti	-81	36
ar glad	-254	-233
ar gnali	-139	-142
ar gra	254	-22
ar grabl	189	10
ar grat	129	11
ar groti	170	43
ar gud	-4	242
ar gul	224	35
ar gun	65	-21
ar hal	-119	-106
ar halsb	125	31
ar halt	-160	-149
ar hans	101	112
ar hard	244	90
ar hardh	3	136
ar hart	148	-7
ar hema	-12	-131
ar hes	156	-65
ar het	233	52
ar hjalp	-111	-126
ar hoger	163	18
ar hogt	-127	-132
ar hos	144	224
ar i	242	133
ar inga	-98	-129
ar inget	-115	-145
ar inlas	51	182
ar insju	147	45
ar inuti	-9	120
ar iskal	217	41
ar jatef	9	106
ar jatej	130	105
ar jater	-2	113
ar jates	101	-11
ar jatet	156	17
ar jesus	33	168
ar jobig	-155	-181
ar kal	233	18
ar kala	140	6
ar kalsv	196	69
ar kamer	10	149
ar kanas	-152	-141
ar kaner	8	118
ar kisar	143	25
ar kladi	-114	-102
ar klar	-144	-66
ar klara	-206	-181
ar klen	-104	-100
ar knive	-119	-99
ar kolox	-117	-88
ar kolsv	150	21
ar komer	-121	-128
ar konst	133	105
ar kontr	-130	-127
ar kritv	179	42
ar krosa	-102	-178
ar kulan	108	25
ar kvar	115	97
ar langa	-134	-170
ar larv	-105	-87
ar lat	-114	-19
ar lava	-110	-127
ar ledse	-271	-336
ar lika	66	254
ar lila	183	10
ar lilje	-157	-130
ar livra	30	240
ar locka	-23	124
ar magen	131	15
ar magsj	203	45
ar mama	40	174
ar manga	-103	-109
ar mansk	-101	-130
ar marmo	194	34
ar matfo	-224	-185
ar medve	65	-26
ar mer	189	31
ar mesia	17	111
ar mest	183	194
ar min	-184	66
ar mit	20	254
ar morkr	-191	-188
ar morkt	-211	-193
ar mormo	-68	97
ar mos	-144	-146
ar mycke	36	186
ar nacks	168	21
ar nagon	-2	142
ar nan	-25	-101
ar nar	-155	-135
ar nara	114	20
ar narma	-169	-145
ar nasta	-75	-140
ar nat	170	60
ar nere	-232	-253
ar nervo	-100	-148
ar ni	-113	-104
ar nitio	-1	139
ar nog	157	191
ar nojd	-159	-114
ar nykte	-99	-197
ar nyope	127	9
ar nyski	-14	119
ar och	-201	34
ar ododl	21	180
ar ofarl	-133	-112
ar ofora	-144	-121
ar om	-136	-175
ar ompla	27	132
ar omt	-139	-161
ar ondsk	18	116
ar ont	178	140
ar open	88	128
ar ordna	10	99
ar orege	-121	-114
ar over	-241	-171
ar overt	-23	98
ar pa	296	233
ar papa	23	156
ar paran	13	126
ar pig	-310	-276
ar pigt	-133	-112
ar polis	-85	-118
ar postp	-120	-131
ar preci	-167	-122
ar rad	-42	299
ar rat	-117	-110
ar redan	-2	119
ar rena	-156	-185
ar rikli	-150	-138
ar rod	140	-80
ar roste	190	-28
ar rot	-134	-238
ar sager	-125	-96
ar saker	-142	-149
ar sarig	-130	-96
ar sedan	-78	-125
ar seg	132	25
ar sen	-247	-276
ar sexto	33	145
ar sig	-130	-133
ar sista	2	190
ar sjuka	198	14
ar skada	-115	-94
ar skade	46	168
ar skiln	-143	-49
ar skont	-125	-153
ar skote	145	6
ar skyld	34	115
ar slage	0	183
ar slap	-14	-134
ar slapt	120	32
ar slar	-13	122
ar slot	149	26
ar slut	-186	-155
ar sma	12	156
ar smuts	12	172
ar snal	-239	-236
ar sned	-68	-146
ar som	125	-104
ar spand	228	44
ar stel	173	-14
ar stelt	-159	-132
ar stor	192	35
ar stran	-130	-132
ar suici	0	133
ar sur	-191	-158
ar svald	101	35
ar svar	100	-50
ar svule	117	-22
ar tanka	3	148
ar tapt	-170	-148
ar tejpa	-117	-106
ar til	-17	133
ar tilba	-108	25
ar tilra	4	157
ar tio	81	152
ar tjafs	-110	-105
ar tjock	177	59
ar tom	109	-59
ar tor	-169	-160
ar tre	68	-102
ar treti	-191	-158
ar trot	-271	-230
ar tryg	-180	-284
ar tungt	-43	-155
ar tva	117	42
ar under	-242	-253
ar upbla	214	49
ar utanf	-26	107
ar utbyt	-29	142
ar ute	176	87
ar utred	-123	-101
ar utval	7	218
ar vaken	46	-104
ar valdi	192	62
ar var	-105	50
ar vare	-199	-232
ar varld	-150	-155
ar varm	213	9
ar varma	-165	-136
ar virig	142	45
ar vit	140	-26
ar vita	203	-37
ar volon	-105	-107
ar vride	133	30
ar vuxen	28	143
ar yr	122	-69
ar … #	-33	-191
ar … a	130	14
ar … akut	-124	-103
ar … anars	-196	-163
ar … anat	126	-22
ar … anda	172	27
ar … andfa	210	42
ar … angel	-147	-159
ar … ar	-266	-300
ar … arg	-22	-132
ar … bakfy	-106	-111
ar … bara	-86	92
ar … batre	64	-99
ar … batri	-160	-135
ar … behov	-132	-140
ar … besok	-119	-120
ar … bilen	198	3
ar … bla	132	6
ar … blama	-132	-185
ar … blek	216	68
ar … blot	194	31
ar … bly	111	-33
ar … borja	119	17
ar … borta	-233	-65
ar … brit	65	-21
ar … bron	-40	189
ar … celgi	107	-3
ar … dagar	243	1
ar … dar	94	195
ar … dasig	103	-19
ar … de	-27	-103
ar … dem	-14	73
ar … det	217	272
ar … dom	-139	-169
ar … doren	-17	120
ar … druck	157	31
ar … efter	-244	-270
ar … egent	-146	-161
ar … eget	15	153
ar … en	158	75
ar … ena	141	41
ar … enda	20	115
ar … ensam	-31	144
ar … et	16	131
ar … fardi	-21	111
ar … farli	-343	-362
ar … farsk	27	135
ar … feber	101	-37
ar … fins	-144	-156
ar … flack	140	54
ar … for	-179	67
ar … forla	5	124
ar … forny	-113	-148
ar … forst	-123	-121
ar … forvi	185	73
ar … fotbo	7	129
ar … fran	130	-2
ar … frisk	-74	-136
ar … fult	139	-23
ar … gang	-93	-76
ar … gange	13	183
ar … gifta	18	108
ar … gifti	-234	-208
ar … glad	-233	-257
ar … glomd	145	57
ar … godna	-6	127
ar … gor	108	25
ar … gra	160	29
ar … grane	176	171
ar … grat	-91	-105
ar … grej	-104	-109
ar … han	-27	-155
ar … hard	140	17
ar … hela	-73	-141
ar … helve	-18	125
ar … hema	128	-9
ar … hemli	19	107
ar … hes	107	-56
ar … hjart	60	-60
ar … hogt	-196	-174
ar … hoplo	7	102
ar … hunde	34	123
ar … hungr	-186	-169
ar … huvud	116	35
ar … i	-21	-143
ar … iblan	-186	-191
ar … idag	-213	-117
ar … igen	-181	-100
ar … infek	-107	-94
ar … ingen	-110	-134
ar … inget	193	57
ar … inte	-136	-130
ar … jag	45	145
ar … jamt	-175	-189
ar … jarnb	-120	-124
ar … joba	-113	-108
ar … jobet	124	120
ar … kal	202	38
ar … kalsv	89	4
ar … kaner	-113	-119
ar … klar	43	207
ar … knap	97	16
ar … knapn	113	-4
ar … kniva	-89	-99
ar … kolik	-89	-112
ar … kom	140	-10
ar … kopia	36	146
ar … kort	-106	-113
ar … korta	-112	-110
ar … kvar	-166	-168
ar … lag	-113	-146
ar … laser	-105	-108
ar … ledig	109	45
ar … lugn	-103	-125
ar … lyckl	-92	-93
ar … magka	41	128
ar … man	-18	-124
ar … manad	131	-35
ar … manga	-9	110
ar … mat	178	98
ar … med	124	-26
ar … men	-26	-269
ar … mil	142	2
ar … min	-204	-244
ar … mot	-125	18
ar … munen	132	9
ar … nagon	-116	-13
ar … nan	-176	-192
ar … nat	-191	-239
ar … nere	-161	-181
ar … ni	-167	-93
ar … norma	-187	-136
ar … nu	-229	-222
ar … ok	-186	-213
ar … okej	-64	-113
ar … om	151	109
ar … opna	-113	-104
ar … oroli	-130	-125
ar … over	104	129
ar … overa	90	-44
ar … parke	2	164
ar … penga	-2	123
ar … peron	-23	153
ar … polis	11	163
ar … prick	159	20
ar … psyko	-83	-123
ar … rakni	10	99
ar … ratig	-101	-130
ar … redan	-5	129
ar … rod	-25	-114
ar … rol	-94	-111
ar … roste	-105	-118
ar … rumet	-13	107
ar … runt	51	183
ar … saker	-43	91
ar … satet	-13	103
ar … sen	-166	-192
ar … sent	1	108
ar … ser	34	-68
ar … sig	-13	122
ar … sista	-16	131
ar … sit	8	124
ar … sju	-148	-121
ar … skada	-119	-141
ar … skont	110	109
ar … slap	180	32
ar … slapt	172	25
ar … slo	155	40
ar … snala	-98	-149
ar … som	318	212
ar … son	-160	-113
ar … spage	143	9
ar … spion	12	162
ar … stale	-169	-154
ar … stark	56	155
ar … stenh	139	34
ar … stock	122	16
ar … straf	-69	81
ar … stres	-147	-154
ar … stryp	3	120
ar … sugen	-127	-114
ar … svamp	-136	-125
ar … svart	-194	-161
ar … sveti	131	48
ar … svule	-145	-99
ar … tacks	-79	-89
ar … tagsp	125	-2
ar … torsd	-118	-120
ar … torty	-144	-143
ar … tror	98	-41
ar … trota	111	-32
ar … tungt	24	-118
ar … tur	22	166
ar … tva	-68	131
ar … undra	91	-2
ar … upvar	2	118
ar … utat	133	30
ar … utbra	-145	-124
ar … ute	13	150
ar … vag	159	127
ar … vagel	-120	-88
ar … vagen	142	-18
ar … vanli	-97	-201
ar … var	-175	-140
ar … varje	-3	153
ar … varm	-197	-153
ar … vart	-100	-36
ar … vat	140	47
ar … vecka	213	198
ar … vecko	204	63
ar … vil	-177	-166
ar … vilke	-72	-115
ar … vindr	153	42
ar … vit	113	-15
ar … vrak	-105	-110
ar … zombi	-112	-114
ara*	-239	-256
arata men	-126	-137
aratal	-204	-217
arbet ar	-13	-126
arbet hjart	109	24
arbet om	-80	-98
arbet skorn	-100	-116
arbet … bet	-13	-126
arbet … slar	109	24
arbet … titan	-80	-98
arbete	-34	-135
arbets	-167	-89
arbetsformedlingen	-2	171
arbetskada	-119	-141
are dry	-109	-104
are jerki	94	-7
are kilin	-130	-154
are poiso	-5	119
are tingl	130	13
are too	-113	-133
are usele	-128	-118
are … and	208	103
are … from	-109	-104
are … loud	-113	-133
are … my	-5	119
are*	-165	-128
aren	-214	-76
aren ar	-143	-179
aren med	-103	-109
aren ni	23	142
aren opere	-96	-111
aren probl	-71	-101
aren syns	-156	-171
aren … bleka	-95	-118
aren … har	23	142
aren … inte	15	108
aren … laser	-103	-109
aren … vid	-71	-101
aret	-193	-195
aret drar	-169	-162
aret hur	-109	-121
aret kliar	-133	-108
aret pa	-100	-113
aret vart	-110	-122
aret … barn	-110	-122
aret … inte	-88	-115
aret … stota	-109	-121
arg	-313	-89
arg att	-175	-107
arg for	-63	52
arg o	14	118
arg och	-67	-88
arg pa	-230	-252
arg sla	32	115
arg sludr	114	36
arg … ar	32	100
arg … att	-112	-136
arg … da	14	118
arg … han	2	156
arg … jag	-175	-107
arg … ledse	-67	-88
arg … maten	24	115
arg … min	-139	-139
arg … sager	18	122
arg … typ	114	36
arig	131	27
arig kile	131	27
arig … punge	131	27
aring	-178	-157
aring andas	87	-5
aring ar	-135	-105
aring har	164	129
aring leker	10	133
aring … #	87	-5
aring … gat	106	49
aring … konst	10	133
aring … sokt	8	124
aringen	111	182
arlig ekg	-82	-101
arlig talat	33	145
arlig … pa	-82	-101
arliga	-105	-139
arligt	33	145
arm	377	207
arm borja	104	19
arm domna	168	34
arm ilama	89	34
arm jag	-80	-84
arm och	152	37
arm ont	145	56
arm to	-1	119
arm vakna	103	31
arm … ansik	127	41
arm … ben	102	16
arm … brost	100	27
arm … feel	-1	119
arm … hon	81	29
arm … inte	140	26
arm … sa	103	31
arm … sned	137	27
armar	-63	131
armar a	124	156
armar blev	126	-9
armar fins	-111	-109
armar haft	-147	-113
armar han	-12	117
armar hon	52	150
armar lika	121	14
armar med	19	168
armar och	157	58
armar utifr	-1	122
armar vad	-115	-107
armar … bla	103	23
armar … brodk	8	99
armar … den	121	14
armar … diabe	123	24
armar … e	-12	117
armar … fins	-115	-107
armar … hon	10	113
armar … i	-147	-113
armar … nacke	98	19
armar … som	77	-107
armar … tanda	-8	127
armar … tunga	97	42
armar … valdi	150	7
armarna	145	168
armba i	-193	-152
armba … doren	-110	-84
armbage	-184	-183
armbagen	-219	-265
armen ar	130	-45
armen av	127	0
armen fastn	126	15
armen hange	156	10
armen hon	127	6
armen i	175	0
armen iblan	51	242
armen inget	-129	-130
armen liten	-80	-114
armen och	-98	-133
armen om	-158	-130
armen over	-189	-172
armen pa	168	38
armen plots	125	20
armen rot	-127	-117
armen sluta	152	48
armen svuln	118	41
armen varke	101	-34
armen … #	139	59
armen … bara	124	0
armen … den	-182	-173
armen … dod	160	4
armen … efter	-144	-147
armen … fruko	104	23
armen … funge	152	48
armen … huve	-145	-136
armen … i	152	19
armen … inte	-52	-141
armen … jag	137	23
armen … kaken	137	38
armen … kal	102	46
armen … kanse	-129	-130
armen … kliar	-166	-119
armen … mar	112	28
armen … nar	-229	-221
armen … rand	-80	-114
armen … sama	107	38
armen … ser	127	0
armen … spred	93	11
armen … svara	158	58
armen … tva	129	4
armen … vinke	79	-21
armen … vit	140	31
armhala	-149	-134
arms	84	186
arms again	23	130
arms … jerki	94	-7
armve ar	-98	-101
armve och	87	-23
armve … tilba	-98	-101
armvecket	-94	-166
aroun #	-86	-139
aroun my	145	174
aroun … am	-86	-139
aroun … chest	121	-5
aroun … neck	2	192
ars	-127	-126
ars*	-144	-55
arsda ar	-85	-97
arsda … jobig	-85	-97
arsko ar	-107	-128
arsko … skont	-107	-128
arskontrol	-107	-128
art*	-152	-82
arta	-155	-146
artros	-148	-127
arv*	-192	-205
arvet	-156	-138
as	-281	-319
as ont	192	55
as soon	-167	-145
as usual	-147	-142
as … as	-167	-145
asa	62	169
asa a	-2	129
asa de	139	-4
asa det	127	57
asa lufte	113	26
asa men	-146	-177
asa … flamt	131	-13
asa … forsa	107	-4
asa … ja	-2	129
asa*	9	126
asaulted	9	126
asist at	97	42
asist glomd	145	57
asist har	165	85
asist … bipol	18	102
asist … det	145	57
asistenterna	161	146
asisterar	113	139
ask med	132	-13
ask … alved	132	-13
ask*	200	-120
askan	-155	-149
asken	184	-3
askgra	198	27
askin what	131	18
askin … day	131	18
asking	8	-148
asknal	188	31
asknalshuvudvark	162	47
askva och	-108	-80
askva … jag	-108	-80
askvader	-152	-136
aspirin	-142	-129
ast*	68	-237
asthm atack	-119	-101
asthm inhal	-134	-112
asthm … works	-116	-92
asthma	14	-112
astma	-55	-213
astma behov	-113	-81
astma det	-115	-106
astma e	199	35
astma har	12	-118
astma lite	-106	-69
astma … behov	-123	-96
astma … helt	172	21
astma … inte	145	28
astma … oka	-113	-81
astma … samre	-106	-69
astma … vento	150	19
astmaanfal	204	44
astmamedicin	-116	-122
astmamediciner	-157	-151
astman	215	-2
at	-138	-151
at al	127	0
at av	151	12
at banan	-117	-99
at blaba	-146	-136
at cashe	127	55
at chokl	-154	-141
at den	-141	-115
at det	-174	-190
at et	179	-36
at fel	126	85
at for	-182	-165
at fruko	120	43
at hela	117	5
at i	195	59
at jag	111	36
at jordn	131	23
at kiwi	140	14
at kring	109	8
at lite	-208	-191
at mig	-118	164
at min	-210	-224
at night	-143	4
at noter	191	68
at okand	165	52
at pa	-119	-141
at pipsv	-110	-118
at rekla	-164	-150
at rodbe	-169	-157
at rugby	131	18
at sen	-151	-118
at sidan	154	36
at sin	-102	-89
at skald	137	18
at svamp	301	123
at tandk	-124	-115
at the	-239	-137
at up	-149	-146
at vindr	153	42
at vit	144	34
at … am	-100	-85
at … att	43	251
at … back	-161	-160
at … bla	-146	-136
at … bror	-140	-142
at … flugs	144	34
at … gar	179	60
at … gym	-117	-19
at … halse	153	69
at … hel	-127	-127
at … hjart	155	13
at … i	-155	-203
at … ja	-110	-118
at … jord	-178	-164
at … kaka	203	35
at … karta	117	5
at … keeps	131	18
at … krita	-118	-93
at … kvale	-82	-100
at … lilja	-136	-133
at … man	123	52
at … min	-120	-124
at … mina	151	12
at … mormo	-145	-142
at … mycke	-182	-165
at … pa	-67	-169
at … party	62	-27
at … pharm	-140	-147
at … raka	139	57
at … sa	91	110
at … sprej	130	16
at … start	-116	-104
at … svamp	165	52
at … top	-104	-115
at … tunga	159	39
at … vi	183	59
ata	4	-187
ata ar	-26	-154
ata ata	80	-8
ata eler	-12	140
ata fast	-105	-112
ata ger	15	83
ata get	6	105
ata grape	-141	-108
ata grava	-152	-155
ata grons	-182	-165
ata helt	14	105
ata inan	-123	-169
ata lax	-107	-94
ata makar	-117	-97
ata med	12	142
ata mil	110	1
ata minut	123	18
ata nej	129	14
ata och	130	175
ata ok	-104	-97
ata sen	24	172
ata table	98	-55
ata vecko	150	56
ata … att	20	104
ata … bort	110	42
ata … drick	-20	220
ata … foda	-105	-112
ata … jag	129	14
ata … lax	-152	-155
ata … med	-103	-123
ata … mycke	99	-57
ata … sedan	14	105
ata … sen	96	-73
ata*	-91	-188
atack	45	-115
atack av	-197	-148
atack igar	179	25
atack in	-151	-117
atack pa	-166	-138
atack right	-143	-128
atack … now	-143	-128
atacks	-119	-101
atama slog	131	52
atama … i	131	52
atamanaders	131	52
atarax	-198	-185
ataveckors	118	5
ate	208	-36
ate grand	120	16
ate some	152	10
ate … blood	120	16
ate … red	112	6
ate*	-230	-274
ater	-206	-290
ater antib	-140	-114
ater bara	-122	-125
ater blod	113	22
ater blodf	175	58
ater bra	-187	-71
ater dom	90	25
ater eliqu	303	88
ater glas	-162	-182
ater godis	-117	-139
ater jarnt	-119	-101
ater korti	145	57
ater lite	-97	-119
ater lok	-132	-126
ater och	-379	-337
ater smorg	-160	-136
ater som	-159	-169
ater waran	213	24
ater xarel	186	27
ater … drick	-144	-144
ater … fortu	113	22
ater … glas	-132	-98
ater … har	108	-10
ater … jamt	-117	-139
ater … leker	-112	-122
ater … nu	-133	-113
ater … och	-107	-205
ater … sedan	145	57
ater … skrat	-137	-112
ater … sover	-125	-144
ater … vanli	-124	-155
ater … vaxer	-127	-110
aterbesok	-141	-149
aterbesoket	-132	-117
aters bara	44	148
aters … jag	10	99
aterstald	-142	-155
aterstar	44	148
ati*	187	9
atika	107	29
atika #	107	29
atika … i	107	29
atiot ar	134	16
atiot … ont	134	16
atiotva	103	-7
atit	155	-40
atit #	149	32
atit fisk	169	18
atit flugs	139	33
atit gifti	127	45
atit grot	-159	-132
atit nan	-114	-123
atit pa	41	250
atit piza	-170	-156
atit roda	128	20
atit svamp	-117	-99
atit table	126	10
atit up	160	-44
atit … ala	160	-44
atit … alved	141	28
atit … ar	132	16
atit … bar	128	20
atit … djurs	-117	-99
atit … en	10	192
atit … fem	0	133
atit … hjart	145	20
atit … svamp	127	45
ato*	149	71
atond manad	130	-21
atonde	149	71
att	102	393
att aka	8	140
att ala	-12	163
att alt	-155	-107
att anada	178	31
att anda	111	16
att andas	173	-14
att andra	-123	-141
att ansik	-119	-110
att ata	10	-193
att avslu	65	166
att barne	-86	128
att bebis	-93	128
att betal	-76	-95
att bli	-232	-188
att boja	191	57
att borst	110	50
att burke	-17	106
att dacka	129	-7
att de	33	189
att den	130	151
att det	203	316
att do	249	405
att doda	-21	148
att drick	-114	-117
att dusch	-144	-148
att en	-75	81
att ena	-121	-160
att exist	29	176
att explo	-129	-127
att farfa	-12	144
att finas	33	178
att flick	-116	-93
att folja	25	139
att forbl	36	156
att forny	-209	-209
att forso	-94	-123
att forsv	42	189
att forts	-11	96
att fraga	-3	146
att frun	41	125
att gapa	20	125
att gifta	6	133
att golve	-110	-127
att gora	-88	16
att grana	12	114
att gud	19	91
att han	105	310
att hanga	9	168
att hans	8	222
att hon	70	241
att hopa	-43	98
att hora	-175	-162
att huga	14	161
att huvud	165	24
att ja	133	183
att jag	57	124
att joba	-160	-168
att kana	-10	142
att klipa	-93	-109
att kliva	13	109
att klock	8	103
att kola	-136	-155
att koma	-89	38
att konce	-133	-141
att kopa	-70	-81
att kora	-29	192
att kvava	-139	-49
att lamna	21	107
att lasa	-222	-201
att leva	34	302
att lever	-115	-94
att masor	-27	93
att maten	13	176
att min	119	123
att misa	-99	-112
att morbr	15	127
att morfa	7	155
att nagot	156	12
att nan	179	97
att nasta	30	201
att nat	149	32
att ni	47	160
att ofra	7	151
att papa	-20	198
att polis	-26	122
att prata	-21	-232
att pulse	-158	-131
att rada	26	153
att saga	-56	86
att scout	-2	118
att se	-36	161
att skada	33	169
att skaka	-22	110
att skara	53	308
att skjut	12	112
att sla	16	147
att slakt	-145	-131
att slapa	-94	90
att slipa	-12	167
att sluta	-131	-53
att somna	-177	-144
att sonen	-135	-100
att sova	-271	-166
att sovit	-127	-128
att spise	-147	-151
att sta	-67	67
att stopa	178	155
att straf	-12	173
att stryp	8	150
att suga	-6	128
att svalj	-80	-190
att svima	43	-122
att tanka	-162	-218
att tapa	92	196
att testa	-117	-83
att toma	-104	-100
att trana	-114	-134
att tuga	-114	-94
att tupa	141	-10
att tvn	-6	120
att vacka	315	36
att vaga	-10	147
att vaka	102	-20
att vakna	107	17
att vanta	64	136
att varld	13	121
att veta	-18	142
att vila	85	1
att … a	-85	-155
att … als	136	29
att … alska	-23	113
att … andra	-19	200
att … ar	-65	62
att … at	49	-95
att … att	12	154
att … av	-123	-57
att … bada	3	152
att … bar	-109	-111
att … bara	155	195
att … barne	-27	147
att … besta	28	89
att … besva	-93	-109
att … bil	-113	-138
att … blasa	-104	-100
att … blev	156	60
att … bort	14	143
att … bra	-164	-174
att … brane	96	134
att … bror	-14	146
att … brost	-113	-105
att … de	-103	-12
att … demen	-101	-101
att … det	-41	108
att … dog	-155	-173
att … dor	-141	-271
att … e	-174	-44
att … efter	78	-29
att … eld	-1	121
att … en	112	-16
att … er	164	10
att … ex	33	153
att … fans	5	137
att … far	28	182
att … fatat	6	123
att … feber	108	-10
att … fick	3	-148
att … final	-99	-112
att … fins	41	160
att … flyta	-125	-148
att … folk	9	138
att … forgi	-30	110
att … forsv	20	194
att … fortf	-7	132
att … framf	147	-10
att … gang	26	163
att … gapar	-2	130
att … genom	-139	-114
att … gick	168	231
att … gjort	-19	141
att … gomer	-3	115
att … googl	-10	93
att … gor	156	363
att … grubl	-136	-133
att … hade	-110	-146
att … haler	-180	-53
att … hatar	-189	-157
att … hem	22	132
att … hene	-33	183
att … hiner	16	142
att … hitad	4	131
att … hol	-121	-67
att … hotat	-9	73
att … huger	45	113
att … hunde	-3	87
att … hur	-13	116
att … inan	13	141
att … int	-174	-137
att … inte	169	141
att … jag	34	183
att … jagad	-108	-135
att … jul	21	137
att … kan	-136	24
att … kans	116	-51
att … kile	14	118
att … klar	3	168
att … klara	-130	-91
att … knapt	162	16
att … kolar	-128	-133
att … komer	58	156
att … konst	-127	-128
att … konta	106	147
att … korde	18	163
att … kraks	179	67
att … krype	191	35
att … kvar	-10	123
att … lag	18	147
att … lakar	0	133
att … langr	18	134
att … leker	24	176
att … leva	24	121
att … liv	150	-14
att … lol	-147	-133
att … luft	134	5
att … lyft	-83	-96
att … man	163	168
att … mar	354	215
att … maste	66	225
att … med	-149	-89
att … mej	6	111
att … mig	5	215
att … min	9	160
att … mit	134	217
att … mycke	111	16
att … nan	-12	132
att … nar	-103	-210
att … nej	24	156
att … ner	39	-108
att … nog	50	-89
att … norma	25	124
att … nu	99	30
att … nyfod	-2	100
att … nyhet	-129	-124
att … och	110	38
att … ogone	119	-2
att … om	-185	-139
att … onska	15	126
att … ont	-76	-80
att … over	-160	-168
att … pa	-174	-87
att … papa	20	130
att … perso	19	155
att … prata	60	-123
att … pusar	-2	118
att … racke	23	161
att … rakt	-13	103
att … ramla	109	168
att … raten	18	186
att … recep	-123	-124
att … redan	9	123
att … rorde	15	105
att … sager	12	116
att … sig	-156	-65
att … sit	63	139
att … siter	186	4
att … ska	14	526
att … skada	28	138
att … skick	-6	120
att … skota	-109	-98
att … skrik	147	4
att … skure	-8	88
att … slagi	116	14
att … slar	-104	27
att … slipa	-2	136
att … snark	-214	-208
att … snet	-150	-114
att … snubl	5	133
att … somna	20	114
att … son	-146	-183
att … spyr	145	-7
att … star	-23	174
att … stop	-124	-142
att … stor	56	-36
att … stram	126	-9
att … strom	-115	-101
att … stuga	-70	-81
att … suger	4	111
att … svuln	116	48
att … talet	-117	-140
att … tanag	-93	-109
att … tande	110	50
att … tandv	105	50
att … tanke	4	121
att … tjata	99	25
att … tog	194	118
att … tror	108	7
att … ut	57	251
att … ute	27	115
att … va	-18	121
att … vad	-63	69
att … vakna	20	268
att … vanar	27	148
att … var	75	189
att … varke	-156	-174
att … varld	6	139
att … ved	192	59
att … vila	41	146
att … vile	8	129
att … vride	118	5
aur*	-168	-173
aut*	-100	-186
auta	171	-4
automatiskt	-132	-107
av	-158	-144
av #	-134	-131
av ala	-159	-68
av anana	-118	-100
av ansik	137	55
av avgas	9	148
av benet	-159	-132
av bi	136	38
av bil	163	14
av bilak	-112	-80
av bilko	-109	-108
av blod	181	27
av blodf	-108	-105
av blodp	-130	-133
av crose	127	-3
av cykel	-127	-123
av d	-80	-111
av den	-5	-131
av det	-80	-74
av dinos	-113	-120
av efter	-176	-155
av et	35	169
av fal	-143	-147
av famil	-105	-104
av feber	-129	-91
av for	-159	-136
av gamin	-115	-111
av getin	-118	-219
av gladj	-145	-133
av grile	112	21
av hast	176	20
av haste	119	-10
av honom	-6	128
av hormo	-114	-104
av hugor	-107	-122
av i	175	-37
av ingen	128	139
av jarnt	-101	-96
av jetla	-112	-114
av job	-156	-138
av kafe	-51	-136
av kalt	-80	-98
av kamer	-137	-134
av katen	-140	-136
av klock	-154	-138
av koleg	-156	-155
av krist	-147	-137
av krope	121	5
av kyla	-102	-78
av livet	11	170
av ljums	-119	-99
av lok	-137	-129
av lycka	-229	-194
av magsj	-151	-149
av mamas	151	-15
av me	-6	122
av med	-75	74
av medic	-245	-228
av mej	67	251
av mensv	-119	-147
av min	19	297
av mina	86	207
av mista	41	-104
av musik	-145	-122
av nagon	-117	-132
av ny	-128	-99
av nya	-194	-185
av och	-83	-119
av orm	119	29
av polen	-140	-127
av rekyl	-125	-115
av roda	102	17
av sambo	9	173
av ser	179	0
av sig	148	-27
av sin	-160	-36
av skam	-165	-174
av skarm	-156	-149
av skrac	-184	-187
av skrat	-249	-293
av slite	173	7
av smart	137	25
av snor	-130	-95
av somnt	166	152
av stang	-166	-172
av steko	-147	-134
av stres	-205	-194
av svet	273	40
av synfa	-138	-114
av table	-150	-133
av tandv	-132	-113
av tanke	-155	-157
av tio	-231	-207
av traki	-136	-111
av trani	-182	-181
av trist	-135	-161
av troth	-200	-201
av tumen	186	39
av under	100	19
av vacin	-132	-138
av vagen	61	146
av varje	-174	-213
av varme	-218	-194
av vaten	-130	-112
av vid	152	20
av wifi	-107	-122
av yxan	122	9
av … ala	17	124
av … aldre	62	131
av … alt	10	96
av … angva	-164	-139
av … bara	-99	-131
av … barnb	-161	-146
av … behov	-140	-155
av … benet	202	8
av … bil	134	31
av … bit	-97	-147
av … blank	-164	-145
av … bol	136	-10
av … borst	110	50
av … brane	-145	-132
av … darfo	-108	-105
av … dusch	122	4
av … efter	-162	-165
av … eksem	-149	-184
av … en	-35	104
av … farli	-119	-99
av … fotbo	100	19
av … ga	166	41
av … gang	1	127
av … gar	-84	-113
av … ger	-119	-92
av … gor	-138	-167
av … gravi	-118	-92
av … haha	-153	-187
av … han	124	131
av … hande	176	99
av … hjart	192	108
av … i	-60	-211
av … igar	98	-42
av … igen	-97	54
av … ikval	25	125
av … jag	44	190
av … jobet	-25	102
av … kan	-156	-125
av … kilar	7	121
av … kile	11	189
av … klade	141	82
av … losen	-116	-119
av … man	-45	129
av … marke	102	17
av … med	-135	-145
av … men	-189	-158
av … misa	-99	-112
av … nagon	-92	30
av … nar	-148	-204
av … nasan	-95	-79
av … nya	-147	-78
av … over	-141	-126
av … pa	-273	-176
av … paper	-153	-175
av … polen	-81	-83
av … rent	1	135
av … se	-115	-118
av … sedan	-136	-138
av … skada	17	114
av … skorn	-100	-116
av … slang	-136	-119
av … smart	151	39
av … snart	29	118
av … somnt	113	96
av … sova	-150	-114
av … spray	-106	-69
av … stale	122	4
av … stora	84	-47
av … stund	164	23
av … table	35	128
av … til	-95	-201
av … tusar	-146	-130
av … tvatm	-128	-99
av … utsla	136	38
av … var	166	37
av … vaten	-80	-98
av … vi	-2	113
av … vid	170	-9
av … vila	85	1
av … vindr	120	24
av … vitam	-185	-156
ava*	152	120
avakn fastk	157	42
avakning	157	42
avakt til	137	-7
avakta	95	-41
avb*	-203	-142
avbok ala	53	177
avbok min	-143	-147
avbok tisda	-122	-133
avbok … hos	-99	-122
avbok … mina	53	177
avbok … tack	-122	-133
avbok … tid	-120	-153
avboka	-240	-225
avdel … inte	24	152
avdelning	24	152
aven da	4	118
aven nar	155	-12
aven om	-42	73
aven … jag	139	2
aven … man	20	117
avfor ar	215	45
avfor och	142	49
avfor sen	-187	-179
avfor sma	-166	-148
avfor … jag	-141	-146
avfor … kolsv	113	8
avfor … rande	-166	-148
avfor … svart	166	49
avfor … svimf	100	20
avforing	174	-14
avforingen	-92	-139
avg*	-82	35
avgas i	124	-23
avgas … garag	124	-23
avgaser	39	156
avh*	176	9
avhugen	176	9
avlastning	-203	-221
avled	-108	-105
avled av	-108	-105
avled … blodf	-108	-105
avlivas	-141	-151
avlop fult	-118	-92
avlop i	116	12
avlop … ogone	116	12
avlopsrengoring	107	18
avlos varan	-123	-115
avlos … sa	-123	-115
avloser	-123	-115
avlys vagar	28	131
avlysnar	18	158
avske och	-23	113
avske … min	0	110
avskedsbrev	28	209
avskedsmedelande	-23	113
avsli av	173	7
avsli … slite	173	7
avsliten	173	7
avslo pa	8	118
avslo … jobet	8	118
avslojad	8	118
avslu det	11	192
avslu livet	47	190
avslu mit	-111	-117
avslu … har	36	114
avslu … konto	-167	-170
avslu … liv	35	108
avslu … sjalv	-11	115
avsluta	-76	43
avslutar	-9	106
avsta sa	-145	-135
avsta … jag	-145	-135
avsvimad	117	-8
awa*	-184	-47
away	-184	-67
awf*	156	25
awful	156	25
axe*	-170	-270
axel	-178	-218
axeln	-117	-188
axeln av	-43	-115
axeln efter	-122	-108
axeln gor	-125	-158
axeln hela	-110	-107
axeln kalsv	121	41
axeln och	195	77
axeln svima	118	53
axeln tid	-121	-92
axeln … i	-168	-153
axeln … nasta	118	53
axeln … naten	-110	-107
axeln … ont	-125	-158
axeln … rekyl	-125	-115
axeln … vara	165	66
axelspetsen	137	23
axl*	-197	-258
axlar	-157	-198
axlar och	155	3
axlar … up	118	23
axlarna	-150	-191
b #	-104	-109
b ar	110	1
b jag	11	99
b … ata	110	1
b … maste	11	99
ba	103	195
bab*	167	54
babis	101	115
babis #	98	-9
babis grate	-12	96
babis … och	-12	96
babis … vecko	98	-9
baby	140	47
baby comin	179	8
baby has	-163	-141
baby is	133	80
baby turne	128	18
baby … blue	128	18
baby … comin	143	5
baby … convu	133	12
baby … hicup	-105	-92
babys	201	80
back	-160	-98
back from	3	115
back hurts	-201	-195
back pain	-16	-95
back … a	69	129
back … kilin	-129	-128
back … my	-151	-152
back … too	-130	-129
backe han	175	26
backen	180	26
backenet	131	16
bad asthm	-119	-101
bad honom	-20	202
bad min	-115	-100
bad om	1	124
bad … atack	-119	-101
bad … sluta	5	144
bad … ton	-115	-100
bada	145	-19
bada armar	174	42
bada bastu	-193	-185
bada benen	228	61
bada borde	-2	125
bada efter	-154	-146
bada hande	251	-1
bada lika	-212	-200
bada och	125	56
bada … do	-2	125
bada … domna	168	30
bada … flygr	-120	-103
bada … gar	-157	-140
bada … har	178	46
bada … lika	121	14
bada … och	195	34
bada … sedan	138	40
bada … viker	114	33
badad isvak	-147	-104
badad … och	-147	-104
badade	-216	-105
bade	-105	-248
bade jag	-167	-146
bade nasa	160	28
bade och	-164	-170
bade … och	-75	-198
badka han	123	13
badka med	96	141
badka vi	121	34
badka … fick	121	34
badka … rakbl	1	113
badka … var	123	13
badly	-13	-137
badmi bad	-115	-100
badmi … min	-115	-100
badminton	-115	-100
badpl han	83	24
badru a	101	-25
badru kal	117	-30
badru nu	77	-23
badru och	-45	115
badru … nys	77	-23
badru … och	104	43
badru … skrik	-21	109
badru … svara	101	-25
badrumet	120	137
badrumsgolvet	105	119
badtu hon	142	68
badtu … inte	103	25
badtu … var	142	68
badtunan	143	50
badva fick	152	47
badva … up	116	36
badvakten	152	47
badvaten	-177	-153
bag*	229	106
bage	206	9
bage och	166	12
bage … skrik	139	19
bagen	147	6
baj*	7	-175
bajs	88	-53
bajsa bara	137	13
bajsa hart	-121	-94
bajsa pa	173	-2
bajsa rent	128	27
bajsa svart	110	29
bajsa … blod	168	23
bajsa … sig	111	7
bajsa … som	110	28
bajse ar	-69	-152
bajse benen	107	24
bajse glad	-100	-81
bajse … aldel	-146	-128
bajse … becks	145	20
bajse … morkt	-179	-155
bajse … svaga	107	24
bajset	-87	-167
bak	-2	-195
bak och	89	20
bak … rygen	184	73
bak*	43	-70
bakat	257	-18
bakat som	144	19
bakat … en	144	19
bakat … i	147	3
bakfu torst	-131	-120
bakful	-131	-120
bakfyla	-67	-127
bakhu mot	-144	-116
bakhu … sangk	-144	-116
bakhuvet	139	45
bakis	-186	-203
bakis har	-102	-109
bakis skaki	-121	-107
bakis … druck	-102	-109
bakis … huvud	-121	-107
baklanges	139	20
bakoc efter	112	-3
bakoc … falet	112	-3
bakochfram	112	-3
bakom brost	115	13
bakom knat	-89	-106
bakom … mar	115	53
bakom … sedan	106	37
bakom … sen	91	26
bal	111	-21
bal*	-65	107
balen ar	157	19
balen … stor	157	19
balko blev	-156	-148
balko hela	-14	114
balko i	-16	157
balko inte	119	-3
balko min	-141	-161
balko och	-13	172
balko … grate	-32	144
balko … jag	-162	-142
balko … minus	-10	123
balko … tiden	-14	114
balko … van	-141	-161
balkongdoren	-10	106
balkongen	-39	57
balkongracket	-34	132
balong	152	33
bals suden	103	6
bals … hurts	103	6
balte	136	172
balte hange	-22	156
balte jag	6	128
balte … pa	-22	156
baltet	66	222
baltr pa	-141	-146
baltr tror	-145	-132
baltr … jag	-145	-132
baltr … rygen	-141	-146
baltros	-232	-199
banan och	-168	-165
banan … det	-117	-99
band	-9	-109
band aroun	121	-5
band om	106	-10
band … brost	145	-23
band … my	121	-5
banka pa	-9	174
banka po	-10	108
banka … doren	-13	209
bankar	-55	147
banke utanf	79	-26
banke … ar	79	-26
banken	79	-26
bankid	-158	-132
banko liger	13	123
banko … i	13	123
bankoden	13	123
bankort	-16	132
bankp omt	-173	-125
bankp … nar	-173	-125
bankpres	-184	-130
bar fran	128	20
bar in	144	6
bar karto	-106	-106
bar men	-116	-81
bar … i	-106	-106
bar … lilje	128	20
bar … rygsk	-116	-81
bar … ved	103	16
bar … veden	98	-10
bara #	209	27
bara ar	173	15
bara ata	-117	-97
bara att	78	324
bara av	205	25
bara avbok	-133	-140
bara bakfy	-106	-111
bara bakis	-172	-180
bara behov	-11	101
bara besta	48	115
bara blama	-137	-105
bara bort	13	153
bara dalig	-179	-159
bara dar	-147	-129
bara do	65	265
bara dra	30	123
bara eler	-7	115
bara en	25	286
bara et	93	221
bara feber	-141	-100
bara fol	145	33
bara for	-1	199
bara forky	-209	-163
bara forsa	165	11
bara forsv	54	173
bara fram	130	-47
bara grot	138	10
bara grymt	139	2
bara halft	113	31
bara halsb	-158	-123
bara halso	-128	-115
bara halva	282	30
bara hes	-112	-108
bara hi	203	27
bara hjalp	-153	-164
bara hon	125	-36
bara hopa	-104	-99
bara hunde	5	126
bara huvud	-205	-178
bara i	247	28
bara iblan	147	81
bara ifal	-2	136
bara ingen	124	0
bara ja	126	8
bara jag	-93	36
bara just	-106	-106
bara klar	7	137
bara kniv	10	96
bara konst	139	21
bara korta	133	24
bara kuna	-117	-139
bara kunde	15	180
bara ledse	-120	-159
bara les	-132	-156
bara liger	196	71
bara med	252	24
bara min	-145	-191
bara morke	-8	91
bara mumel	102	3
bara nagon	-84	-142
bara nar	-170	0
bara nere	-131	-150
bara nyfik	-194	-199
bara och	151	-77
bara om	-226	-110
bara omt	-124	-113
bara ont	-164	-166
bara ordna	27	118
bara over	-88	-101
bara penga	35	164
bara prata	115	52
bara rad	-127	-161
bara rod	-96	-101
bara roka	7	128
bara roste	-105	-118
bara rot	-67	-106
bara ryckt	-118	-115
bara saga	111	73
bara siter	147	129
bara ska	151	83
bara skoja	-155	-148
bara snubl	-140	-121
bara snuva	-107	-119
bara somna	94	197
bara sova	290	114
bara spara	16	119
bara stick	-102	-78
bara stira	213	7
bara stona	160	4
bara svule	-133	-119
bara ta	1	182
bara tala	65	-21
bara til	49	218
bara trot	-190	-206
bara tungt	-109	-138
bara tva	-121	-75
bara undra	-111	-10
bara uphor	-1	154
bara vaken	-137	-129
bara vaxer	135	59
bara veta	-150	-9
bara vifta	123	32
bara yr	179	18
bara … a	167	118
bara … att	155	13
bara … av	-136	-202
bara … b	-104	-109
bara … blama	15	152
bara … blaog	24	115
bara … blod	125	-12
bara … bort	36	141
bara … dar	175	9
bara … det	-4	124
bara … diske	-148	-158
bara … do	40	183
bara … efter	-132	-102
bara … en	189	136
bara … er	-77	-94
bara … et	158	95
bara … fatar	19	124
bara … finas	16	112
bara … for	-99	-62
bara … forla	8	125
bara … gor	25	143
bara … gora	-15	134
bara … halva	95	-13
bara … han	89	247
bara … hand	-133	-119
bara … hene	16	137
bara … hjalp	-101	-144
bara … honom	135	14
bara … hur	36	119
bara … i	-232	-148
bara … ihop	116	20
bara … in	24	150
bara … ja	105	-55
bara … jag	-246	-161
bara … just	-109	-138
bara … klart	7	128
bara … klick	9	136
bara … knapt	128	16
bara … kraft	124	0
bara … laga	-7	138
bara … lange	-91	-105
bara … liten	-80	57
bara … makar	-117	-97
bara … med	96	180
bara … mig	48	115
bara … nagon	8	114
bara … naten	-71	-108
bara … och	93	-88
bara … ogon	-179	-170
bara … om	-55	-192
bara … ont	-137	-165
bara … ord	205	36
bara … over	-105	-131
bara … p	-125	-157
bara … pa	-126	-201
bara … par	107	-7
bara … prat	179	18
bara … rakt	100	19
bara … rina	129	17
bara … rumet	115	-11
bara … sa	163	20
bara … sak	26	95
bara … ser	-118	-120
bara … sig	167	-4
bara … skal	-10	140
bara … sma	133	24
bara … som	-236	-31
bara … somar	-122	-136
bara … steg	11	161
bara … svara	-149	-161
bara … tack	-164	-112
bara … tar	135	59
bara … tid	-122	12
bara … timar	-127	-123
bara … trot	61	-64
bara … tva	149	4
bara … ur	130	0
bara … utgan	4	140
bara … vad	123	32
bara … vag	-5	150
bara … vanst	118	14
bara … var	19	150
bara … vare	151	13
bara … vaten	58	109
bara … vi	-149	-131
barce i	-87	-102
barce … somra	-87	-102
barcelona	-87	-102
barel breat	164	23
barel respo	126	-1
barely	186	-24
barfo over	-8	93
barfo … i	-8	93
barfota	0	166
barikaderat	-40	96
barn #	87	-32
barn ar	-21	137
barn ata	165	4
barn bebis	-92	-93
barn det	20	172
barn en	-119	-102
barn fa	-62	86
barn fala	119	-3
barn feber	188	55
barn for	69	156
barn har	-74	-99
barn i	112	222
barn igen	-139	-145
barn job	-79	-104
barn kli	-107	-104
barn koma	169	4
barn nu	-71	-101
barn nylig	1	121
barn nys	-21	143
barn och	-55	101
barn pa	131	4
barn pig	-98	-67
barn rad	8	177
barn sater	-120	-130
barn skala	179	3
barn skule	-120	-23
barn tar	-132	-163
barn tbe	-94	-91
barn under	-112	-150
barn vacin	-133	-94
barn var	121	34
barn … anat	6	169
barn … ar	56	-62
barn … batre	6	152
barn … docko	-14	73
barn … feber	-254	-226
barn … forsk	-98	-85
barn … fran	119	-3
barn … har	-173	-138
barn … i	-101	-33
barn … livet	-132	-163
barn … manad	-119	-102
barn … mig	24	180
barn … mot	-133	-94
barn … nacke	140	42
barn … nat	16	124
barn … nu	169	4
barn … och	-56	106
barn … rad	-110	-122
barn … sager	1	145
barn … skrik	7	116
barn … slad	0	145
barn … snor	-131	-138
barn … svalj	-131	-100
barn … svalt	148	12
barn … table	165	4
barn … tio	104	135
barn … toale	167	0
barn … tva	6	141
barn … under	121	34
barn … va	-77	-92
barn … varas	29	108
barn … vil	-49	82
barnb har	144	-14
barnb komer	-157	-147
barnb ska	-201	-205
barnb til	-119	-128
barnb … i	-138	-132
barnb … jul	-91	-105
barnbarna	-121	-135
barnbarnen	-213	-234
barne ar	114	107
barne at	-76	-153
barne bet	-167	-134
barne dar	13	144
barne de	24	175
barne drick	169	42
barne drog	140	6
barne fastn	135	28
barne fick	-181	-126
barne flyta	-132	-49
barne fol	145	-3
barne fortj	13	100
barne grate	20	150
barne hade	87	-48
barne har	48	-101
barne hitar	13	123
barne hon	-21	121
barne hor	17	181
barne hosta	-203	-162
barne i	-69	111
barne ifran	107	-35
barne jag	42	201
barne kom	137	132
barne komer	225	-1
barne kramp	227	75
barne lag	118	-4
barne later	118	7
barne leker	-133	-152
barne liger	5	100
barne nu	-136	-27
barne och	-51	86
barne ocksa	-1	133
barne pa	37	159
barne pilar	-123	-134
barne ramla	-129	-96
barne skule	-104	30
barne slar	-168	-195
barne slas	-219	-222
barne slick	-153	-148
barne sover	-84	38
barne spark	-141	-120
barne stopa	197	53
barne suger	-195	-174
barne svald	-223	-179
barne svalj	-165	-156
barne tar	-98	-144
barne … #	-131	-92
barne … ala	20	104
barne … alt	17	181
barne … andni	153	24
barne … atit	226	26
barne … att	-110	-127
barne … av	151	12
barne … bortb	-9	132
barne … den	13	123
barne … deras	16	138
barne … dod	-94	-136
barne … druck	119	3
barne … en	-209	-159
barne … et	-226	-138
barne … fa	-104	30
barne … fat	109	3
barne … feber	99	-13
barne … frisk	-102	-87
barne … golve	-4	138
barne … gomt	-24	89
barne … grat	129	11
barne … gravi	-121	-86
barne … har	15	164
barne … helt	121	14
barne … hemif	17	150
barne … hog	137	42
barne … huvud	-114	-145
barne … i	275	115
barne … jate	113	22
barne … kladi	-114	-102
barne … krakt	-189	-163
barne … lite	-175	-134
barne … livet	-132	-153
barne … lugnt	-96	-90
barne … masor	169	42
barne … mig	8	-136
barne … min	24	152
barne … morkr	-162	-140
barne … mycke	-187	-158
barne … nar	17	148
barne … ner	140	6
barne … nu	183	31
barne … och	-60	122
barne … ondsk	18	116
barne … ont	-61	56
barne … oroli	-110	-99
barne … pa	-24	-82
barne … pigt	-133	-112
barne … polis	-108	-122
barne … prick	-205	-188
barne … sager	-29	90
barne … sat	175	16
barne … sig	-167	-134
barne … slot	149	26
barne … snore	152	-4
barne … som	118	7
barne … tandk	-124	-115
barne … under	118	-4
barne … upe	11	110
barne … utbyt	15	175
barne … ute	137	8
barne … vinte	-147	-121
barne … vita	-114	-118
barnen	-52	311
barnens	17	160
barnet	-36	-134
barnh tog	-131	-119
barnh … pa	-131	-119
barnhemet	-131	-119
barnm pa	156	18
barnmorska	-172	-165
barnv han	4	111
barnv … sager	4	111
barnvakten	15	139
bas*	-204	61
basang	-133	-148
bast	-158	43
bast att	42	154
bast i	-138	-118
bast sa	25	136
bast … en	-138	-118
bast … jag	23	124
basta	-117	81
basta kompi	13	142
basta vans	-121	-117
basta … doter	-120	-134
basti skrev	3	119
basti … hejda	5	90
bastis	-44	114
bastu	-192	-109
bastu bada	129	28
bastu skine	-122	-120
bastu … e	-122	-120
bastu … hande	129	28
bastua	-95	-104
baten brand	-113	-129
baten och	-111	-123
baten valte	99	30
baten … fick	-111	-123
baten … hande	-113	-129
baten … har	99	30
bater i	58	-58
bater is	-136	-105
bater var	-124	-103
bater … ar	-124	-103
bater … nasan	159	19
bater … there	-136	-105
bateri	233	142
bateriet	-146	-69
batery	274	30
bath	21	189
bathr hes	-9	116
bathr … outsi	-9	116
batre	-126	-30
batre av	-95	-121
batre behov	-62	-89
batre efter	-167	-161
batre idag	-158	-160
batre jag	-15	131
batre mama	46	121
batre med	-137	-57
batre men	132	-47
batre nar	-149	-211
batre nasta	-75	-110
batre nu	-101	-151
batre och	-140	-117
batre sa	20	135
batre sen	16	185
batre … ala	43	138
batre … dod	14	123
batre … dor	26	195
batre … en	3	136
batre … far	-188	-180
batre … inte	102	3
batre … jag	-105	-117
batre … nu	133	-3
batre … om	46	121
batre … skolj	-125	-109
batre … tid	-75	-110
batre … utan	20	151
batringsvagen	-160	-135
be	-10	379
be a	111	140
be alive	30	171
be dead	33	122
be over	6	140
be prepa	-131	-146
be with	8	104
be … any	27	161
be … dad	8	104
be … if	2	143
be … lov	13	145
be … soon	6	140
bea*	-158	12
bearb det	-115	-138
bearbetat	-109	-142
beats	-61	124
beats me	16	167
beats my	15	140
beats … and	-3	124
beats … mum	15	140
bebi	190	35
bebi bla	161	18
bebis	124	15
bebis bla	238	9
bebis blev	131	14
bebis en	-21	81
bebis fick	137	15
bebis for	-14	138
bebis fot	159	10
bebis grate	113	17
bebis har	-83	-194
bebis hicka	-154	-139
bebis hon	-7	123
bebis i	61	141
bebis ila	-22	118
bebis inget	-98	-93
bebis komer	170	21
bebis kraks	-134	-109
bebis mjolk	-110	-108
bebis nyser	-137	-127
bebis pa	-219	-163
bebis ror	189	130
bebis rulad	-120	-111
bebis skrik	-89	-112
bebis skule	57	151
bebis slo	172	5
bebis sluta	234	-4
bebis sover	-94	-164
bebis spark	-92	-148
bebis spota	-118	-110
bebis titar	13	151
bebis tre	123	38
bebis … andas	234	-4
bebis … ar	-93	26
bebis … att	-14	138
bebis … badet	164	1
bebis … bilen	-31	115
bebis … bla	220	49
bebis … bloju	-131	-116
bebis … dalig	-181	-179
bebis … djavu	-8	128
bebis … fa	36	128
bebis … fint	-128	-130
bebis … gnali	-109	-108
bebis … grabl	141	-4
bebis … grona	-100	-81
bebis … hela	103	15
bebis … helt	114	15
bebis … hicka	-123	-116
bebis … inte	358	36
bebis … ja	110	14
bebis … jates	96	-6
bebis … konst	196	40
bebis … kramp	111	24
bebis … ledse	-103	-101
bebis … lite	-158	-125
bebis … magen	137	5
bebis … manad	163	77
bebis … melan	-95	-96
bebis … mycke	-137	-127
bebis … ner	-120	-111
bebis … nio	-165	-118
bebis … nu	170	21
bebis … och	144	4
bebis … pa	-56	91
bebis … pig	-128	-129
bebis … rod	-156	-130
bebis … roda	-131	-85
bebis … runt	142	3
bebis … sa	-227	-203
bebis … slap	121	13
bebis … sluta	137	24
bebis … stel	131	14
bebis … svar	143	6
bebis … synas	159	10
bebis … tor	-133	-112
bebis … tre	137	2
bebis … ut	-118	-110
bebis … utbyt	-13	90
bebis … v	-122	-93
bebis … vagen	27	142
bebis … vecka	201	48
becau of	-141	-152
becks och	145	20
becks … jag	134	20
becksvart	145	20
bed	181	106
bed hes	109	14
bed … been	109	14
bedov i	138	16
bedov lap	-106	-97
bedov … efter	-106	-97
bedov … skrev	138	16
bedovad	80	-45
bedovningen	-131	-107
bee sting	189	9
bee*	9	110
been	66	162
been cutin	34	159
been givin	0	152
been savin	-9	165
been sick	-21	-129
been twitc	118	-5
been … al	-58	-157
been … her	5	150
been … my	7	227
befal honom	-4	138
befal mig	14	147
befal … att	51	192
befaler	27	186
beg*	-164	21
begar	-128	-159
begra ar	-137	-167
begra fast	28	134
begra freda	-106	-110
begra och	18	157
begra pa	-134	-170
begra tror	-9	110
begra … boka	-106	-110
begra … du	-9	110
begra … freda	-142	-179
begra … jag	31	186
begra … skriv	26	95
begravdes	-78	-106
begravning	-30	166
begravs	-128	-140
beh*	-223	-30
behal dryck	-118	-92
behal knack	-147	-128
behal vaten	-141	-160
behal vatsk	-108	-86
behal … och	-144	-109
behala	-234	-231
behaler	-253	-197
behan fast	-27	93
behan nu	132	-9
behan … ar	132	-9
behan … hon	-27	93
behandlas	99	-49
behandlingen	150	147
behin the	-232	-195
behov akut	-111	-105
behov ambul	213	24
behov avlas	-122	-158
behov bara	-243	-268
behov boka	-105	-130
behov dagen	4	172
behov det	-55	154
behov dropa	-114	-102
behov en	-115	-130
behov fakta	-79	-105
behov for	-3	129
behov forny	-152	-187
behov fyla	-130	-134
behov glaso	-115	-115
behov gora	-11	101
behov halso	-104	-115
behov handl	-128	-159
behov igar	-2	129
behov inhal	-113	-107
behov inlag	-145	-151
behov intyg	-126	-3
behov jag	32	-220
behov kisla	-91	-120
behov koma	-2	161
behov man	-168	-166
behov min	-84	-96
behov mit	-82	-101
behov nagon	-93	-122
behov nagot	-192	-236
behov ny	-260	-253
behov nya	-180	-182
behov nyt	-197	-146
behov oka	-113	-81
behov paper	-131	-195
behov sjuki	-171	-202
behov sjuks	-153	-183
behov skyd	11	180
behov spars	5	157
behov ta	12	167
behov tejpa	-2	128
behov tid	-83	-121
behov tolk	-154	-237
behov vacin	-90	-109
behov val	-144	-135
behov veta	49	145
behov vila	-101	-115
behov … antib	-122	-110
behov … arlig	-82	-101
behov … att	-30	105
behov … det	13	117
behov … dosen	-113	-81
behov … efter	17	182
behov … epipe	-232	-203
behov … et	-29	95
behov … fasta	-91	-103
behov … for	-155	-81
behov … fran	-142	-176
behov … gora	171	-59
behov … hjalp	-153	-164
behov … hos	-83	-121
behov … inga	-75	-105
behov … inhal	-147	-116
behov … inte	17	176
behov … intyg	-99	-123
behov … kolas	-109	-109
behov … lugna	-175	-194
behov … med	-132	-103
behov … mina	-111	-124
behov … nagon	-84	-142
behov … nagra	-146	-155
behov … nitro	-134	-130
behov … nya	-137	-128
behov … oftar	-113	-107
behov … p	-111	-105
behov … partn	-84	-96
behov … pena	-99	-103
behov … prove	15	140
behov … recep	-187	-66
behov … soka	-150	-140
behov … spar	5	157
behov … sprut	-144	-124
behov … table	-123	-123
behov … tid	-226	-243
behov … trafa	-62	-89
behov … vacin	-159	-159
behov … vapen	-114	-140
behov … vitam	-131	-131
behover	-205	-93
behovs	-27	114
bei*	-21	154
being	-21	154
bel*	177	208
belasning	18	153
belt	127	146
bely	118	-39
bely ache	-153	-109
bemot pa	-132	-123
bemot … akute	-132	-123
bemotandet	-132	-123
ben	90	-203
ben blev	-123	-97
ben domna	145	59
ben kramp	-129	-92
ben maste	116	48
ben och	-108	-148
ben sen	109	2
ben som	124	51
ben tung	-118	-111
ben viker	111	7
ben … forst	145	59
ben … igar	109	2
ben … inte	192	41
ben … kval	-118	-111
ben … kvala	-171	-174
ben … lukta	124	51
ben … o	-129	-92
ben … sig	111	7
ben … sita	116	48
ben … stor	-123	-97
ben*	278	-47
benbrot	173	20
bend my	137	54
bend the	-121	-116
bend … finge	-121	-116
bend … neck	137	54
benen	137	-39
benen ar	133	-20
benen blir	162	-12
benen domna	172	37
benen feber	112	42
benen funge	104	21
benen i	104	117
benen ingen	-153	-140
benen krype	-108	-113
benen magen	138	16
benen och	219	53
benen ont	92	18
benen pa	-73	-170
benen pirar	113	-3
benen sa	-123	-132
benen sen	171	31
benen som	-71	-120
benen stora	-130	-112
benen svaga	130	25
benen viker	195	46
benen … av	-130	-112
benen … dusch	123	0
benen … fort	-127	-133
benen … hjart	87	26
benen … hog	116	39
benen … i	169	49
benen … int	138	27
benen … inte	231	72
benen … jag	100	-48
benen … kvale	-145	-138
benen … men	-116	-81
benen … min	98	-7
benen … nar	-108	-113
benen … naten	-128	-118
benen … och	147	2
benen … ont	113	34
benen … ryg	92	18
benen … rygon	107	24
benen … sen	170	32
benen … ser	-141	-122
benen … sig	147	42
benen … svaga	224	20
benet	210	-77
benet ar	100	-96
benet blekt	107	28
benet det	95	18
benet domna	175	64
benet efter	141	25
benet genom	110	-11
benet i	85	-69
benet kan	-121	-88
benet lukta	111	17
benet och	195	29
benet ring	132	10
benet siter	127	-15
benet slapa	167	-1
benet somna	-114	-114
benet sover	-153	-161
benet vaxer	115	14
benet viker	150	21
benet … #	108	21
benet … armen	163	33
benet … av	110	-11
benet … byxor	110	-11
benet … fast	127	-15
benet … feber	111	17
benet … inte	218	48
benet … kalt	121	31
benet … nan	132	10
benet … nar	-184	-194
benet … pa	67	-61
benet … rora	-121	-88
benet … sa	178	39
benet … saret	127	0
benet … sig	195	23
benet … sprac	95	18
benet … stelt	-159	-132
benet … vride	133	30
benpi stick	144	13
benpi … ut	159	-6
benpipan	159	-6
bensi i	104	-65
bensi … bilen	107	-35
bensin	167	34
bensinen	12	139
ber	28	174
ber*	-90	97
beraknad	-146	-171
berat att	-46	154
berat … att	-5	125
beratade	-50	156
beratat	17	179
berget	6	154
bergochdalbanan	-95	-124
berie from	112	6
berie … the	112	6
beries	112	6
beroe av	-116	-61
beroe … att	17	114
beroe … kafe	-125	-116
beroende	-116	-61
berord	-180	-183
bes*	-168	188
besat	-68	-146
besat av	-142	-149
besat … dinos	-113	-120
besat … trani	-109	-113
beske om	-100	26
beske pa	-84	-96
beske … barne	-21	109
beske … behov	-84	-96
besked	-142	-113
beskedet	-25	116
besok	-241	-208
besok hos	15	122
besok och	23	136
besok … papa	15	122
besok … svara	23	136
besok … torsd	-86	-109
besoket	-156	-140
besokstider	-102	-119
besta alt	9	163
besta datum	55	171
besta filte	-122	-121
besta hur	6	117
besta mig	57	283
besta til	12	138
besta vem	13	128
besta … for	-155	-122
besta … pa	50	164
bestala	-193	-163
bestalning	-132	-114
bestamt	79	363
besti kan	-99	-89
bestick	-99	-89
besva ar	-93	-109
besva besva	-93	-109
besva men	132	18
besva … ar	-93	-109
besva … sen	96	8
besvarar	-93	-109
besvi pa	6	134
besvi varje	-3	157
besvi … att	9	165
besvi … morgo	-3	157
besviken	-6	170
bet grane	16	180
bet hene	8	146
bet honom	180	14
bet mej	-131	-139
bet mig	-156	-223
bet min	112	95
bet pa	156	23
bet sig	-131	-111
bet skada	-119	-141
bet skam	98	-36
bet … halen	156	23
bet … i	-115	-235
bet … ta	16	180
bet*	-107	62
betablockerare	-160	-160
betal #	-76	-95
betal begra	37	129
betal for	-167	-136
betal katen	10	99
betal … for	-76	-95
betal … och	72	208
betal … ompla	10	99
betala	-31	124
betalar	-255	-204
betalda	10	99
beter	95	196
beter … if	53	129
beton ena	129	11
beton framf	-119	-110
beton i	127	17
beton … alt	-119	-110
beton … ogat	127	17
beton … pupil	129	11
betsk i	-117	-103
betskena	-160	-136
betskenan	-117	-103
betwe a	-144	-117
betwe my	186	41
betwe … legs	216	57
betwe … shoul	138	11
between	180	-4
betyd det	-161	-151
betyd … att	-126	-139
betyder	-211	-163
bf slog	10	141
bf … mej	10	141
bh	-119	-124
bh n	-119	-124
bh … under	-119	-124
bi stack	132	-2
bi utsla	136	38
bi … mig	132	-2
bi … pa	136	38
bidrag	-151	-163
bih*	-194	-191
bihal infla	-123	-78
bihal tryck	-119	-110
bihal … igen	-123	-78
bihal … sa	-119	-110
bihale	-123	-78
bihalorna	-210	-189
bil	171	169
bil efter	-105	-109
bil igen	-117	-130
bil jag	108	42
bil och	146	132
bil stana	-19	131
bil … inte	123	11
bil … kan	108	42
bil … krock	-105	-109
bil … vag	135	88
bil*	119	215
bilaka	-112	-80
bilar	22	243
bilar med	0	132
bilar och	35	131
bilar … hande	0	132
bilba explo	-109	-89
bilba … ingen	-109	-89
bilbateriet	-109	-89
bild pa	96	189
bild sen	-172	-170
bild … table	-13	123
bilde och	-17	165
bilde pa	38	165
bilde … lamna	1	121
bilde … table	-28	100
bilde … vapen	-9	126
bilder	98	294
bildoren	-158	-132
bilen	168	132
bilen ar	63	159
bilen fins	-124	-133
bilen i	100	112
bilen med	-1	171
bilen nu	169	9
bilen pa	149	7
bilen skena	-119	-134
bilen … ar	133	1
bilen … borta	-14	144
bilen … en	16	152
bilen … garag	-21	94
bilen … ingen	-119	-134
bilen … sager	-11	106
bilen … siter	107	-35
bilen … star	3	105
biljet	-8	111
bilko	-122	-127
bilko ont	-122	-127
bilko … i	-122	-127
bilkoerna	-109	-108
bilny … ficka	18	108
bilnyckeln	113	113
bilnycklarna	-98	45
bilolycka	145	-4
bin*	237	-29
binda	199	9
binda pa	131	13
binda var	124	-16
binda varje	104	-12
binda … halvt	108	8
binda … tiond	126	-15
bindan	129	8
bindor	133	1
bingo	-143	-144
binju magsj	144	33
binju nu	90	25
binju … blodt	90	25
binjurarna	104	33
binjuresvikt	130	23
biolo medic	105	25
biolo … feber	105	25
biologisk	105	25
bipac och	-106	-112
bipac … dar	-106	-112
bipacksedeln	-109	-124
bipol … ska	-126	-145
bipol … sluta	18	102
bis*	153	46
bisti i	148	42
bistick	148	42
bit	-212	-288
bit aple	123	11
bit av	-86	-141
bit down	-139	-155
bit i	150	27
bit of	-236	-184
bit pa	-122	-120
bit stif	-135	-127
bit … bara	102	3
bit … blood	-216	-168
bit … but	-173	-158
bit … halse	150	27
bit … in	-135	-127
bit … since	-119	-135
bit … under	-122	-120
bit*	-98	-253
biten	99	-77
biten by	151	19
biten … a	173	42
biten … bi	136	38
biten … hugor	-107	-122
biten … orm	119	29
biter	-310	-261
biter andra	-98	-85
biter mig	-170	-176
biter pa	-197	-208
biter sig	-19	114
biter … barn	-98	-85
biter … nagla	-164	-176
biter … sjalv	-19	114
bites	-119	-100
bites al	-110	-92
bites … over	-110	-92
bitet	129	27
bitet tunga	129	27
bitet … och	129	27
biv*	-111	-6
biverkning	-161	-167
bjo*	-175	-228
bjork slar	-123	-115
bjork … ut	-150	-140
bjorken	-224	-190
bka	-147	-142
bka tid	-147	-142
bla	54	-82
bla a	126	3
bla en	131	14
bla hjalp	149	41
bla inte	123	38
bla lapar	195	34
bla men	-156	-127
bla nagel	-141	-131
bla nar	136	46
bla nu	93	-15
bla o	164	5
bla och	-93	-150
bla sager	172	32
bla ta	-139	-120
bla tunga	-146	-136
bla … andas	132	19
bla … ar	103	23
bla … en	95	-3
bla … fick	-112	-93
bla … fingr	-154	-135
bla … grate	113	22
bla … jag	-132	-130
bla … lapar	131	-7
bla … min	142	2
bla … mun	173	7
bla … munen	149	13
bla … nagla	159	36
bla … ogat	-19	147
bla … rosla	142	53
bla … slap	152	15
bla … stel	93	27
bla … stund	131	14
bla … suga	123	38
blaa	45	40
blaa lapar	34	-89
blaa marke	0	156
blaa … runt	0	156
blaaktig	115	-19
blaba bla	-146	-136
blaba och	-124	-124
blaba … magen	-124	-124
blaba … tunga	-146	-136
blabar	-228	-203
black	179	84
black out	143	-25
black … inte	151	31
black … my	124	-9
blacked	143	-25
blackout	-146	-138
blagra	151	11
blali prick	143	45
blali … pa	143	45
blama dokum	15	152
blama feber	160	-1
blama fran	-142	-155
blama komer	5	128
blama overa	161	13
blama pa	-148	24
blama … halse	18	178
blama … handb	-142	-155
blama … hofte	-195	-162
blama … jag	-49	62
blama … laret	-138	-180
blama … magen	155	19
blama … nar	5	128
blama … och	163	71
blama … sager	-4	133
blama … smalb	-200	-137
blama … svule	-100	-92
blama … vi	-115	-121
blamarke	-292	-233
blamarken	177	294
blamarkena	7	171
blamarket	-149	-148
bland	-131	-148
bland unga	-131	-148
blank ar	-87	-122
blank hjalp	-164	-145
blank … det	-87	-122
blank … mig	-164	-145
blanket	-79	-137
blanketer	-164	-145
blaog han	24	115
blaog … blev	24	115
blaoga	34	143
blaro prick	121	33
blaro … pa	121	33
blaroda	121	33
blasa	-199	-197
blasa maste	-123	-114
blasa och	-104	-100
blasa pa	-211	-213
blasa … halen	-172	-173
blasa … kisa	-123	-114
blasa … stral	-104	-100
blasl mage	113	24
blasl … efter	113	24
blaslagen	113	24
blaso efter	-146	-106
blaso i	-99	-153
blaso overa	123	0
blaso pa	-233	-163
blaso … brans	-146	-106
blaso … ena	-218	-146
blaso … munen	-132	-176
blasor	-97	-199
blasp … och	109	-18
blasprackliga	109	-18
blast	-188	-164
blat kraks	121	10
blat men	-150	-135
blat oga	13	189
blat om	-139	-130
blat … munen	-139	-130
blati igen	-5	142
blatira	-105	29
blavi som	127	14
blavi … sten	127	14
blavita	162	21
bld*	206	30
blder	145	27
blder sa	124	13
blder … mycke	124	13
bldoer	133	14
ble*	102	90
bleach	188	14
bleed a	178	23
bleed heavi	145	5
bleed when	-144	-152
bleed … i	-160	-167
bleed … lot	178	23
bleeding	261	13
blek	292	42
blek har	145	57
blek som	152	16
blek … har	134	21
blek … lagt	145	57
blek … ont	135	51
bleka	-95	-118
bleka nu	-95	-118
bleka … kan	-95	-118
blekn och	92	38
blekn … jag	-170	-128
blekn … man	115	37
blekn … sjonk	92	38
bleknade	92	38
blekt	210	14
blekt kalt	107	28
blekt och	129	11
blev aldel	-66	-186
blev antas	7	200
blev arg	24	115
blev av	-23	104
blev avslo	8	118
blev batre	66	-92
blev biten	-107	-122
blev bla	-141	-177
blev blind	134	16
blev en	-60	-120
blev fasti	116	35
blev groti	93	21
blev han	93	11
blev iskal	152	23
blev kalsv	-146	-164
blev konst	108	-8
blev lite	-173	-95
blev morda	-119	-171
blev nedsp	2	138
blev pasat	15	150
blev patvi	19	134
blev rada	-90	-102
blev radad	0	123
blev ranad	-87	-102
blev sa	-134	-201
blev skjut	23	-101
blev som	187	11
blev spark	156	-9
blev stor	-123	-97
blev svart	108	-89
blev tving	15	193
blev utskr	-10	125
blev valdt	48	306
blev valta	-7	173
blev vare	93	-15
blev vit	111	12
blev … arg	-129	-127
blev … beror	-180	-183
blev … borta	93	11
blev … bula	-111	-123
blev … efter	136	50
blev … en	181	-11
blev … for	121	160
blev … fora	0	123
blev … fran	43	127
blev … i	26	174
blev … inat	3	141
blev … jatet	118	23
blev … nar	-73	178
blev … nu	105	-9
blev … o	-78	-113
blev … och	-75	-200
blev … om	-155	-135
blev … rod	95	-27
blev … sa	202	72
blev … sex	19	134
blev … stuck	-156	-148
blev … tar	-163	-147
blev … trot	123	26
blev … vem	-112	-91
bli alerg	-109	-97
bli demen	-101	-101
bli gravi	-173	-156
bli ludig	148	-9
bli norma	25	124
bli organ	-153	-165
bli papa	-100	-169
bli skure	-8	88
bli slage	9	112
bli slap	122	1
bli svimf	108	53
bli tyst	-31	235
bli … av	-160	-115
bli … for	10	143
bli … och	-129	-175
bli … som	-126	-130
bli … vilka	-96	-127
blick	0	105
blick och	-31	128
blick … da	-3	130
blick … det	0	105
blicken	42	124
blind	191	-15
blind borta	-137	-126
blind en	134	16
blind for	-139	-106
blind i	-142	-107
blind sprac	-127	-111
blind … fjol	-142	-107
blind … min	-111	-91
blind … nar	-127	-111
blind … stund	134	16
blind … vanst	-103	-67
blindtarmen	-188	-168
blir	122	128
blir aldel	196	-1
blir alt	143	12
blir altid	-168	-198
blir andfa	-71	-146
blir arg	-222	-102
blir av	18	153
blir bara	207	25
blir besvi	-13	99
blir bla	225	11
blir det	-60	98
blir fel	193	7
blir fler	138	12
blir for	4	252
blir galen	-155	-184
blir gra	168	18
blir gult	-91	-105
blir harda	106	31
blir hogre	-13	113
blir i	15	107
blir kalsv	123	5
blir kasta	-4	103
blir knivh	-169	-144
blir konst	125	39
blir lite	-153	-153
blir misha	29	142
blir morkr	163	18
blir osake	-96	-95
blir sa	-93	144
blir sakta	-62	-89
blir sald	11	188
blir samre	158	5
blir slage	-105	80
blir snabt	125	49
blir somni	112	-30
blir store	135	111
blir svag	160	70
blir svaga	125	-8
blir tokig	-154	-152
blir trang	180	14
blir valds	13	165
blir vare	38	133
blir vingl	-138	-127
blir vita	-209	-155
blir … a	-122	-169
blir … ar	-80	-114
blir … arg	-47	149
blir … av	-100	40
blir … efter	-113	-144
blir … for	179	53
blir … hema	-97	41
blir … me	18	153
blir … mycke	5	230
blir … nat	15	107
blir … o	86	170
blir … och	220	22
blir … ord	101	-13
blir … pa	-164	-96
blir … rad	-171	-173
blir … sakta	-136	-134
blir … samre	140	51
blir … somni	178	58
blir … svart	-4	163
blir … til	37	143
blir … trota	119	26
blir … tyst	-41	147
blir … under	-117	-97
blir … vare	131	73
blir … varje	62	163
blir … vimel	-86	-117
blister	-154	-168
blisters	-110	-101
blivi ankem	-108	-144
blivi blaak	100	-18
blivi blaso	-109	-95
blivi helt	123	130
blivi i	-102	-100
blivi konst	87	53
blivi lite	-134	-139
blivi morkb	110	16
blivi pakor	-176	-162
blivi rot	-127	7
blivi sa	144	80
blivi snet	153	25
blivi stenh	121	10
blivi svag	102	16
blivi svule	-133	-120
blivi vit	137	26
blivi … andfa	121	27
blivi … den	-139	-110
blivi … flera	-102	-100
blivi … glad	28	89
blivi … i	-46	-131
blivi … pa	-102	-122
blivi … runt	-148	-113
blivi … sen	-214	-209
blivi … svag	121	5
blixt	165	76
blixt av	-137	-134
blixt for	180	37
blixt fraga	-113	-104
blixt huvud	151	56
blixt i	-130	-116
blixt nar	162	68
blixt … ar	-113	-104
blixt … jag	136	60
blixt … kamer	-137	-134
blixt … kante	-131	-112
blixt … ogone	187	44
blixt … rygen	102	46
blixt … vid	151	56
blixtar	110	-79
blixtrande	151	56
blixtsnab	-113	-104
blo*	99	-136
bloated	-143	-154
blod	271	-12
blod a	164	39
blod fortu	113	22
blod genom	79	-21
blod hela	149	35
blod i	-216	-178
blod lite	146	54
blod morkt	113	28
blod mycke	156	29
blod nar	77	-50
blod nerfo	105	27
blod och	148	22
blod om	-110	-101
blod pa	-223	-66
blod ska	-139	-137
blod sluta	-117	-130
blod sprut	106	21
blod tva	148	11
blod ur	125	-27
blod vaden	106	52
blod var	-186	-172
blod … avfor	-208	-187
blod … bade	160	28
blod … benen	110	35
blod … bloja	-119	-96
blod … det	-216	-171
blod … feber	143	33
blod … gange	124	-24
blod … gar	-180	-160
blod … handf	124	49
blod … handl	116	-4
blod … handu	79	-21
blod … huvud	121	42
blod … jag	28	-109
blod … kisen	120	16
blod … kiset	-174	-136
blod … kuden	-197	-207
blod … manda	-109	-124
blod … munen	154	-20
blod … mycke	153	16
blod … nasa	-102	-85
blod … nu	-117	-130
blod … o	113	22
blod … orat	169	29
blod … paper	-162	-133
blod … papre	-206	-166
blod … sjuka	155	51
blod … sleme	-192	-134
blod … snore	-197	-172
blod … som	218	78
blod … tiden	141	31
blod … toale	129	23
blod … trosa	-165	-132
blod … troso	2	139
blod … urine	-119	-103
bloda blod	155	51
bloda det	147	-21
bloda efter	-124	-133
bloda igen	-107	-90
bloda jag	87	-23
bloda tvata	-122	-110
bloda … ar	167	15
bloda … sprut	93	-14
bloda … tio	-106	-73
blodapelsin	-131	-99
blodarsjuka	155	51
blodblasa	-128	-127
blode	-389	-328
blode bara	150	18
blode darne	-7	130
blode efter	155	26
blode en	-204	-183
blode for	-241	-113
blode forsa	129	0
blode fran	104	-69
blode genom	115	4
blode han	10	180
blode jatem	168	12
blode klaro	134	16
blode masor	190	-3
blode morkt	88	40
blode nasbl	-162	-30
blode pumpa	149	-7
blode riner	208	2
blode sa	154	8
blode sen	120	29
blode sprut	125	28
blode ur	232	22
blode … #	118	17
blode … a	162	38
blode … anars	-8	116
blode … binda	95	-1
blode … dem	-152	-136
blode … det	116	-1
blode … forsa	141	15
blode … fortf	-1	155
blode … gravi	120	18
blode … halse	125	4
blode … har	34	133
blode … huvud	124	1
blode … jag	-178	-24
blode … kan	-122	-138
blode … klon	-119	-117
blode … men	-176	-145
blode … nar	-213	-183
blode … ner	184	14
blode … och	130	10
blode … orat	167	12
blode … pa	-149	-151
blode … rak	-109	-85
blode … sager	-19	114
blode … slog	10	180
blode … stund	-124	-113
blode … tandk	106	-37
blode … ut	125	6
blode … vecka	116	20
bloder	256	170
blodet	395	129
blodf darfo	-108	-105
blodf har	175	66
blodf tror	150	33
blodf … jag	103	-17
blodf … jateo	175	66
blodf … undra	-108	-105
blodforgiftning	170	-10
blodfortunande	-90	-178
blodg far	-110	-101
blodg … jag	-110	-101
blodgivning	-110	-101
blodgrup	-156	-156
blodi hosta	136	16
blodi paper	-3	118
blodi slem	123	-1
blodi … i	128	120
blodk i	-142	-96
blodk … ogat	-142	-96
blodkarl	-142	-96
blodn och	113	31
blodn sluta	-151	-126
blodn vecka	174	60
blodn … #	174	60
blodn … for	-151	-126
blodn … huden	112	42
blodn … inte	243	17
blodn … ogat	-102	-84
blodn … smart	113	31
blodning	103	-32
blodningar	112	42
blodningen	84	-133
blodp fora	-112	-104
blodp gor	-110	-112
blodp … aret	-112	-104
blodp … mig	-110	-112
blodprov	-325	-330
blodpuding	-143	-145
blods hi	140	67
blods i	-126	-117
blods lag	-140	-101
blods och	107	22
blods … keton	136	59
blods … kraks	140	67
blods … munen	-126	-117
blods … och	140	30
blodsmak	-148	-125
blodt ar	84	-79
blodt dokto	-118	-108
blodt faler	115	20
blodt for	-60	72
blodt ger	-115	-92
blodt i	187	-23
blodt kansk	-117	-102
blodt lag	-123	-107
blodt lagt	175	40
blodt liger	-138	-127
blodt lite	-114	-85
blodt om	1	143
blodt sjunk	132	36
blodt som	-122	-138
blodt … a	90	25
blodt … armar	150	7
blodt … asken	105	-6
blodt … dunka	115	40
blodt … efter	115	20
blodt … hema	-119	-94
blodt … hogt	-225	-216
blodt … hosta	-115	-92
blodt … kraks	145	57
blodt … lagt	145	22
blodt … lite	-153	-115
blodt … munen	148	18
blodt … over	-155	-157
blodt … pa	-162	-149
blodt … stuga	-99	-101
blodt … svart	135	59
blodt … table	-131	-122
blodt … yr	-114	-85
blodtryck	-5	-127
blodtryckskontrol	-156	-155
blodtrycksmatare	-175	-160
blodtrycksmediciner	-132	-105
blodtryckstablet	-127	-104
blodv blod	-133	-97
blodv … var	-133	-97
blodvarde	-134	-160
blodvardet	-133	-97
bloja hos	-119	-96
bloja skrik	123	-1
bloja … i	152	-15
bloja … nyfod	-119	-96
blojan	128	74
bloje tror	-131	-85
bloje … jag	-131	-85
blojeksem	-157	-118
blojo ar	-150	-129
blojo pa	173	120
blojr salva	-100	-72
blojr … fran	-100	-72
blojregionen	-100	-72
bloju … inte	-141	-135
blojutslag	-219	-197
bloma	-177	-159
bloma ar	-177	-159
bloma … slap	-177	-159
blomkrukan	-184	-187
blomo dor	-112	-111
blomo … ar	-112	-111
blomor	-6	164
blood	102	-126
blood is	174	-3
blood just	103	15
blood on	-137	-108
blood test	-161	-141
blood tests	-108	-99
blood … now	103	15
blood … spurt	146	0
blood … table	-125	-132
blood … the	-137	-108
blosa och	121	43
blosa … jag	121	43
blot	174	76
blot av	201	30
blot och	97	42
blot … han	134	48
blot … i	106	51
blot … panan	100	12
blot … svet	201	30
blotc … cold	124	22
blu*	67	-97
blue	160	-55
bly	213	12
bod*	-139	-73
boden	-115	-56
boe*	141	153
boend sa	101	-20
boendet	131	146
boi*	166	42
boili water	166	42
boili … on	110	-6
boiling	166	42
boj*	35	-178
boja als	136	29
boja blev	116	35
boja det	-155	-139
boja hakan	152	66
boja … fasti	116	35
boja … mot	123	50
boja … ner	163	67
bojer	-34	-156
bojer fram	112	8
bojer mig	-182	-189
bojer sig	139	19
bojer … bakat	139	19
bojer … huvud	112	8
bok	-130	-136
bok men	-104	-99
bok … hosta	-104	-99
bok*	-170	-279
boka	-37	-164
boka en	155	41
boka har	-112	-107
boka ny	-111	-125
boka om	-247	-251
boka pa	-127	-135
boka provt	106	49
boka rontg	-149	-131
boka tbe	-115	-106
boka tid	140	119
boka … freda	-127	-135
boka … hos	-163	-157
boka … min	-154	-159
boka … mot	-126	-80
boka … pa	131	42
boka … sprut	-115	-106
bokar	-295	-305
bokar jag	-233	-238
bokar man	-154	-168
bokat	96	168
bokat bilje	-17	94
bokst in	-87	-97
bokst … i	-87	-97
bokstavligen	-124	-123
bol	-145	-185
bol i	-223	-170
bol pa	-152	-132
bol … inget	136	-10
bol*	-41	-131
bold	-170	-163
bold i	-114	-105
bold … armha	-114	-105
bom*	-189	-211
bombe pa	-103	-89
bombe … gymet	-103	-89
bomben	-99	-129
bomul	-151	-158
bon*	100	162
bone	171	18
bone stick	139	4
bone … out	139	4
bonor	-150	-137
boo*	-245	-271
book	-232	-248
book a	-175	-174
bor	98	231
bor ensam	81	-69
bor i	-52	217
bor ihop	20	125
bor nu	-170	-155
bor och	2	109
bor … et	-149	-130
bor … i	63	-105
bor … med	20	125
bor … mig	-72	-115
bor … mil	167	-8
bor … min	-3	147
borde	-149	-96
borde bara	30	164
borde blama	-106	-120
borde bredv	155	-27
borde do	-2	125
borde ha	-72	58
borde jag	-86	-184
borde ont	-99	-143
borde … ar	92	38
borde … dot	1	124
borde … dra	30	123
borde … for	-135	-143
borde … haler	110	-13
borde … i	-99	-143
borde … kola	-123	-96
borde … ocksa	-127	-115
borde … testa	-129	-114
borde … vet	4	108
bordskanten	-157	-150
boredom	-122	-137
boreliaring	-155	-143
borja ata	-165	-168
borja bara	10	96
borja bli	246	40
borja bloda	-107	-90
borja de	103	-9
borja efter	35	137
borja for	185	36
borja forsa	92	-34
borja ge	6	178
borja igar	-197	-188
borja joba	-90	-104
borja kramp	174	3
borja man	-213	-233
borja med	-210	-260
borja nu	104	19
borja och	13	108
borja om	-160	-160
borja pa	-42	-124
borja plane	12	105
borja plots	113	15
borja rycka	117	16
borja skara	28	150
borja som	139	46
borja trana	-143	-141
borja … antib	-124	-99
borja … att	-54	106
borja … beske	-21	109
borja … busen	72	22
borja … en	155	5
borja … et	137	63
borja … fast	-105	-112
borja … i	121	45
borja … jarnt	-166	-170
borja … kana	-134	-132
borja … klia	149	31
borja … klock	104	19
borja … kniv	10	96
borja … ludig	148	-9
borja … mig	20	162
borja … rycka	124	19
borja … samta	-105	-87
borja … sertr	-113	-124
borja … sig	-1	133
borja … svimf	108	53
borja … vanli	115	17
borja … vara	8	99
borjan	133	19
borjar	10	-143
borjat	53	271
borst … och	110	50
borsta	110	50
borstar	-261	-198
bort	-89	99
bort aren	-166	-176
bort cykel	42	113
bort dem	-91	-104
bort den	-170	-161
bort en	-77	-166
bort haste	4	98
bort hene	-32	156
bort hon	-6	95
bort hunde	21	135
bort huvud	-81	31
bort ingen	-114	-136
bort juice	129	5
bort klock	6	105
bort med	-135	-117
bort mig	-19	181
bort min	-138	-48
bort nar	181	16
bort pa	-137	-125
bort saker	-94	-118
bort sant	-147	-159
bort sig	4	108
bort sin	37	178
bort sina	18	142
bort var	-77	-90
bort … alt	13	153
bort … augus	-116	-148
bort … bilde	1	121
bort … det	4	98
bort … en	-132	-129
bort … for	-163	-168
bort … gitar	35	105
bort … hund	-77	-90
bort … i	40	177
bort … jag	119	77
bort … kat	20	110
bort … lungi	-114	-86
bort … man	166	13
bort … med	-141	-127
bort … medic	28	107
bort … mina	-108	-105
bort … njurs	119	19
bort … och	-112	-53
bort … pa	3	146
bort … sager	14	105
bort … sjalv	0	155
bort … skote	9	107
bort … smyck	20	99
bort … table	-85	-100
bort … varta	-151	-149
bort … vil	-94	-118
borta	-60	115
borta #	-82	-100
borta a	74	133
borta andas	103	18
borta av	199	46
borta behov	97	15
borta de	19	157
borta et	140	8
borta hon	-9	149
borta i	108	-66
borta igar	-106	-106
borta med	-18	101
borta nu	-337	-341
borta och	7	-178
borta … bilen	-18	101
borta … bit	-122	-120
borta … den	7	121
borta … efter	-99	-103
borta … en	-156	-153
borta … feber	199	46
borta … han	-145	-156
borta … helge	16	102
borta … igar	-112	-108
borta … inte	153	24
borta … jag	87	-131
borta … konst	103	18
borta … snark	201	37
borta … stund	156	-1
borta … tag	140	8
bortagen	-176	-169
bortb och	-9	132
bortb … ska	-9	132
bortbyt	-9	132
bortd i	237	59
bortd … skrev	184	38
bortd … under	153	22
bortdomnad	242	58
bortdomnat	126	16
bos wil	-91	-116
bos … kil	-91	-116
bos*	-62	256
bosa	18	205
bosan	-5	317
bosan ar	-2	151
bosan i	24	183
bosan och	9	153
bosan … grate	-7	105
bosan … knat	24	183
bosan … skriv	-12	94
bot	-191	-173
bot*	150	-67
both	156	21
botle	36	-133
botox	-155	-146
bou*	-169	-75
bough a	-89	100
bough … rope	-17	146
boxad mig	18	136
boxad … i	18	136
boxade	18	136
boy	151	3
boy fel	109	14
boy … of	134	4
boy*	9	118
boyfr choke	104	-41
boyfr puts	-18	89
boyfr stran	-21	128
boyfr … his	-18	89
boyfriend	78	181
bra	-575	-586
bra anda	-118	-138
bra ar	-131	-99
bra att	47	140
bra av	114	146
bra bara	-233	-170
bra behov	-144	-107
bra en	108	42
bra for	-206	-174
bra frago	-129	-115
bra gar	-139	-170
bra gor	-201	-166
bra igen	212	-29
bra jag	-113	-119
bra liv	-71	-98
bra men	-50	-163
bra nu	-100	-147
bra och	-17	-215
bra sjalv	-126	-140
bra ska	-215	-207
bra skrat	-135	-102
bra som	-161	-188
bra stod	-123	-113
bra va	-127	-106
bra var	-167	-169
bra varm	-120	-88
bra vil	-14	-151
bra … att	59	228
bra … bebis	-117	-116
bra … dag	-145	-148
bra … dem	121	27
bra … folja	-122	-134
bra … for	-150	-182
bra … ha	-156	-158
bra … helst	-160	-184
bra … honom	-150	-139
bra … huvud	-167	-131
bra … i	115	52
bra … inte	-152	-123
bra … jag	-110	63
bra … kan	-162	-158
bra … lukta	-137	-113
bra … magen	120	18
bra … men	-217	-169
bra … ni	-114	-128
bra … ny	-99	-103
bra … om	-211	-190
bra … prata	108	-1
bra … sa	147	40
bra … skrat	-128	-115
bra … vikt	-137	-104
bra … vil	-3	-145
bra*	115	23
brack	305	23
brack har	122	12
brack pa	190	22
brack … aorta	115	-2
brack … blivi	121	10
brack … krops	111	24
brack … stora	127	30
bracket	178	22
brad	125	26
brad hard	125	26
brada	209	65
bradh mage	158	3
bradhard	191	17
braka bara	-102	-109
braka iblan	-120	-138
braka med	-124	-137
braka … mig	36	154
braka … om	-139	-175
braka … tonar	-108	-114
braket	6	152
bran	172	-100
bran i	50	-91
bran ine	-91	-103
bran och	168	-27
bran … granh	-137	-113
bran … i	166	10
bran … jag	124	-4
bran … klade	165	-5
bran … med	-91	-103
brana	25	207
brana ner	14	153
brana … huset	14	153
branb pa	131	-27
branb stor	-95	-86
branb … fingr	-134	-109
branb … hela	178	14
branb … som	-95	-86
branblasa	-161	-137
branblasor	178	14
brand	63	-66
brand finge	-135	-112
brand fingr	-117	-88
brand gick	-178	-160
brand i	97	-48
brand korve	-129	-109
brand mig	-266	-233
brand och	-134	-177
brand pa	-138	-183
brand tunga	-159	-129
brand … ansik	112	21
brand … av	-147	-134
brand … behov	-122	-141
brand … co	141	18
brand … hande	142	18
brand … kolmo	-138	-118
brand … lite	-152	-162
brand … os	-129	-109
brand … pa	-319	-299
brand … tunga	-134	-104
brande	-370	-355
branden	115	3
brandman	-213	-192
brandovning	-219	-213
brandvarnare	-138	-118
brandvarnaren	197	46
brane a	107	29
brane kalor	-118	-121
brane lite	-110	-94
brane mig	49	337
brane nar	-99	-102
brane ny	-110	-113
brane och	155	-17
brane sig	1	106
brane … ja	107	29
brane … jag	-99	-102
brane … med	44	309
brane … pa	-57	71
brane … partn	-110	-113
brane … tryck	120	-20
braner	47	198
branm i	159	-2
branm … hande	208	18
branmarke	208	18
branmarken	28	167
brans har	-143	-124
brans i	214	13
brans pa	-79	-120
brans … ansik	214	13
brans … benen	131	8
brans … hela	132	8
brans … lakt	-143	-124
branskada	-21	-149
branskadan	-143	-124
branskador	19	-142
brant mig	-85	-150
brant mina	6	119
brant sig	146	30
brant tunga	-151	-119
brant … dagbo	6	119
brant … i	166	27
brant … lite	-135	-137
brant … pa	-146	-164
brasan	128	18
brast	182	-47
brast nar	-133	-109
brast … hunde	-133	-109
brato med	-116	-121
brato … levax	-116	-121
bre*	244	195
breas for	164	2
breastbone	119	-84
breat and	193	39
breat fine	-133	-125
breat help	123	-16
breat in	149	-7
breat … just	-118	-132
breat … my	148	34
breat … slow	87	-30
breath	282	-21
breathing	210	4
bredb mar	138	32
bredb … ila	138	32
bredbent	138	32
bredv far	-13	107
bredv haler	110	-13
bredv han	-40	96
bredv … sig	110	-13
bredvid	120	245
brev	1	116
brev i	-23	79
brev til	-28	120
brev … barne	11	137
brev … bilen	-14	144
brev … kalar	-23	79
brev … mama	-19	106
brev … min	-111	-144
breve et	8	125
breve men	-130	-142
breve til	-14	106
breve … til	8	125
breven	-71	101
brevl nu	96	-27
brevl och	162	-5
brevladan	206	131
bri*	167	-6
bricanyl	-172	-149
bridge	-85	108
brigh red	168	19
brigh … blood	168	19
bright	168	19
brina klade	183	10
brinande	183	10
brine i	-31	-125
briner	-135	-213
bring pa	125	-5
bring … inte	107	6
bring … mig	125	-5
bringan	200	-6
brista	-19	103
brit igen	65	-21
bro*	176	97
brode vakta	24	146
brode … mig	24	146
broder	16	153
brodk i	-125	-129
brodk nar	8	99
brodk plast	-77	-109
brodk sluta	-140	-129
brodk … bloda	-140	-129
brodk … min	8	99
brodk … pa	-77	-109
brodkniven	-194	-128
broke at	129	17
broke my	-18	98
broke … #	129	17
brolopet	-120	-143
bron	211	193
bron flera	-25	87
bron hejda	174	-5
bron i	-90	74
bron nu	-41	232
bron och	168	-31
bron pa	132	-14
bron var	-145	-135
bron varje	-41	94
bron … andra	132	-14
bron … avsta	-145	-135
bron … kvala	-25	87
bron … nat	-2	147
bron … tanke	121	-74
bron … titar	-42	170
bron … vagra	-26	114
bron … vecka	-37	101
bror ar	-147	-135
bror blode	125	4
bror dod	-16	102
bror har	-110	-56
bror i	-136	-69
bror jag	-4	-143
bror komer	26	140
bror nar	-120	-124
bror prata	-9	116
bror rort	-15	105
bror sa	12	153
bror sager	28	226
bror siter	-37	93
bror skick	-25	129
bror spoar	18	121
bror tog	99	2
bror tror	-5	145
bror … att	28	245
bror … dor	-107	-118
bror … far	117	-5
bror … for	97	9
bror … fran	125	4
bror … gat	-168	-163
bror … hejda	5	97
bror … hene	-14	146
bror … hotat	7	137
bror … i	-3	114
bror … in	31	122
bror … kanad	-127	-115
bror … lamna	-14	144
bror … mycke	12	153
bror … nyski	-14	119
bror … osama	-9	116
bror … pa	-32	144
bror … skick	-23	113
bror … up	18	121
brors fick	128	22
brors min	8	171
brors ringd	-15	80
brors rispa	-112	-125
brors … #	100	19
brors … och	-15	80
brose som	113	10
brose … et	113	10
broset	107	11
brosetet	113	10
brosm sen	154	14
brosm … inat	154	14
brosmartor	154	14
brost	156	-71
brost a	126	44
brost amar	-150	-148
brost ar	-162	-154
brost bara	-222	-153
brost det	-183	-147
brost efter	99	-28
brost et	141	-4
brost feber	-176	-113
brost gar	167	23
brost gor	146	3
brost haler	147	15
brost han	185	5
brost hon	140	-24
brost i	-149	-134
brost iblan	-102	-92
brost inan	-122	-126
brost lite	-142	-117
brost mar	115	53
brost mot	-126	-155
brost nu	205	37
brost o	355	108
brost och	113	-24
brost ont	168	62
brost pa	30	-108
brost sa	96	-27
brost sedan	232	45
brost sen	293	84
brost sinar	-106	-101
brost ska	-109	-89
brost snors	111	36
brost som	129	-42
brost stark	129	9
brost svart	133	31
brost til	119	20
brost tryck	141	14
brost tryke	114	33
brost ut	187	14
brost vid	134	24
brost … #	-172	-105
brost … aldel	158	35
brost … andno	152	36
brost … ar	199	73
brost … armen	170	70
brost … at	111	36
brost … bankp	-147	-115
brost … det	111	6
brost … en	204	50
brost … et	109	-1
brost … fort	96	-27
brost … ga	129	9
brost … gympa	-129	-90
brost … halse	167	70
brost … i	325	73
brost … ila	115	53
brost … ilama	96	39
brost … jag	-58	-154
brost … jakto	137	13
brost … kalsv	171	65
brost … komer	165	15
brost … kuden	-117	-116
brost … mage	166	51
brost … magen	157	58
brost … me	115	21
brost … mens	-141	-139
brost … mense	-92	-101
brost … mig	136	-16
brost … nar	-160	-126
brost … nitro	126	50
brost … o	114	33
brost … ont	146	3
brost … pa	147	15
brost … sarig	-130	-96
brost … som	182	41
brost … store	-113	-105
brost … stral	149	37
brost … svart	117	37
brost … sveta	116	19
brost … svide	-138	-140
brost … til	134	41
brost … vagen	-126	-155
brost … vanst	116	49
brost … varad	-150	-132
brost … yrsel	108	2
brostbenet	70	-97
brostcancer	-83	-118
broste	255	46
brosted	147	15
brosten	-218	-27
brostet	173	-42
brostforstoring	-185	-180
brostkorgen	161	-57
brostmjolken	-106	-101
brostmuskeln	-182	-135
brostsmarta	252	12
brostsmartor	-31	-116
brostsmata	115	21
brostvartan	-130	-110
brostvartor	-172	-131
brot	-214	-37
brot ihop	-140	-148
brot min	13	145
brot sig	8	165
brot … arm	13	145
brot … in	-83	50
brot … pa	-151	-147
brota och	-115	-121
brota pa	-115	-121
brota … jag	-115	-121
brota … skoj	-115	-121
brotades	-115	-121
brotare	-115	-121
broth on	131	-18
broth … he	-25	117
brother	73	192
brsot bara	-128	-115
brsot o	183	32
brsot … halso	-128	-115
brsot … sveta	183	32
bruis come	-3	130
bruis easil	-90	-95
bruis … but	-90	-95
bruis … easy	-3	130
bruise	-90	-95
bruises	50	251
bruka har	159	146
bruka hjalp	-89	-99
bruka jag	160	104
bruka pa	130	156
bruka prata	179	103
bruka ropa	110	4
bruka sluta	98	24
bruka spark	-112	-151
bruka vara	125	-22
bruka … diabe	100	12
bruka … fat	106	13
bruka … forta	98	24
bruka … grupb	14	112
bruka … hej	110	4
bruka … inte	158	58
bruka … klart	119	-1
bruka … men	163	13
bruka … mer	-205	-173
bruka … om	1	144
bruka … pa	82	-40
bruka … pig	162	26
brukar	8	-149
brukare	159	72
brukaren	267	252
brun	-149	-147
brun flytn	-106	-82
brun … nar	-106	-82
brunt som	189	59
brunt … lukta	189	59
bruta det	140	10
bruta … gick	140	10
brutalt	140	10
brute ta	-163	-170
bruten	-242	-249
bruti ihop	-21	109
bruti konta	4	151
bruti lilta	-146	-159
bruti mit	6	137
bruti tan	-139	-136
bruti … finge	6	137
bruti … igen	17	186
bruti … liger	-21	109
bruti … tror	-139	-136
brutit	-177	14
brutn revbe	6	152
brutn … efter	6	152
brutna	6	152
bry*	-47	148
bryr	28	198
bryr … inte	25	170
bryter	-10	156
bryts	-110	-104
bryts samta	-110	-104
bub*	94	-116
bubla i	163	52
bubla nar	217	20
bubla … jag	203	26
bubla … lungo	137	31
bublar	142	-82
buc*	227	2
buckets	156	27
bucol enlig	110	-1
bucol … plan	110	-1
bucolam	152	-18
bud*	-42	119
budsk genom	-4	152
budskap	-4	167
buf*	104	-18
bufee tunga	106	35
bufee … vaxer	106	35
bufeen	106	35
bug	-126	-125
buk*	211	-45
bukta fonta	148	15
bukta och	133	16
bukta ut	153	17
buktande	148	15
buktar	209	13
bul*	-235	-313
bula	-205	-231
bula den	-111	-123
bula i	-103	-117
bula mar	-173	-159
bula … bra	-173	-159
bula … handl	-112	-107
bula … panan	-103	-117
buler han	99	23
buler … mar	99	23
bultar	-94	-161
bum*	-112	-167
bunk	114	14
bunk bed	109	14
bunk … hes	109	14
bup mar	-75	-110
bup … batre	-75	-110
bur*	110	37
burk	195	43
burk alved	195	22
burk … for	114	18
burk … vi	108	1
burke ar	78	-45
burke star	-17	106
burke … dar	-17	106
burke … tom	78	-45
burken	77	-84
burn	-64	105
burn mysel	20	161
burn … with	20	161
burni my	-1	119
burni when	-198	-200
burni … arm	-1	119
burni … i	-198	-200
burni … the	-186	-195
burpees	-112	-119
busen i	-120	-88
busen liger	121	5
busen nys	72	22
busen … gar	-165	-176
busen … pa	121	5
but	-60	-202
but #	151	22
but drink	-134	-140
but feel	-90	-95
but i	-10	-182
but im	-151	-29
but is	-154	-123
but okay	-140	-124
but … can	-151	-162
but … fine	-104	-122
but … hapy	-105	-92
but … manag	-137	-171
but … playi	-127	-94
buton	174	25
buton bater	160	18
bvc	-128	-169
bvc sager	-118	-165
bvc … att	-97	-163
by	229	103
by a	144	-72
by mista	220	12
by … car	203	10
by … snake	151	19
byg*	-209	-187
bygdegarden	-195	-140
byger	-140	-102
byger … och	-140	-102
byget	238	27
byn	-148	-29
byr*	1	192
byral vile	5	100
byraladan	17	138
byt	103	188
byt tvatm	-166	-144
byt ut	3	191
byt … hans	0	133
byt*	-138	-154
byta	-141	-155
byta antid	-109	-100
byta lakar	-189	-182
byta p	30	120
byta pacem	-125	-93
byta tid	-22	-124
byta … medic	-109	-100
byta … piler	30	120
byta … tiden	-125	-93
byte blodt	-121	-122
byte ut	11	99
byte … honom	11	99
byter binda	114	-1
byter handu	116	26
byter jag	-170	-177
byter plast	-128	-112
byter stor	92	-34
byter … binda	92	-34
byter … hela	116	26
byter … varje	104	-12
byx*	131	191
byxan han	123	0
byxor	-10	147
byxor ar	-112	-132
byxor nere	16	162
byxor pa	-10	92
byxor … feste	-10	92
byxor … for	-112	-132
byxorna	69	178
ca tva	-164	-159
ca … min	117	-1
ca … table	1	115
ca … vecko	-164	-159
cal	-91	-233
cal an	163	17
cal … ambul	163	17
calf	-20	-113
calf cramp	-114	-114
calf … at	-114	-114
came	218	86
came on	146	22
camer in	0	134
camping	-110	-92
can	-257	-257
can barel	138	35
can do	-145	-132
can he	-143	-153
can i	-369	-311
can move	-138	-104
can see	160	-29
can she	-176	-186
can walk	-124	-138
can … breat	138	35
can … drink	-162	-163
can … finge	-138	-104
can … get	-231	-239
can … on	-146	-138
can … reboo	-148	-169
can … resen	-120	-130
can … take	-260	-232
can*	121	102
canabis	-127	-131
canaria	-136	-163
cance ar	6	154
cance fast	-182	-207
cance i	205	52
cance pa	-113	-123
cance … apoin	-136	-160
cance … freda	-113	-123
cance … rygen	121	1
cance … skele	129	19
cance … tilba	19	163
cancela	-113	-123
canceled	-49	115
cancer	-35	-146
cancern	33	204
canesten	-161	-158
cant	206	91
cant bend	137	54
cant breat	151	24
cant catch	181	31
cant feel	229	21
cant finis	179	-13
cant get	133	-11
cant go	-18	103
cant lift	125	-19
cant move	165	1
cant pee	203	32
cant sleep	-310	-306
cant swalo	138	3
cant talk	148	4
cant … a	179	-13
cant … help	123	-16
cant … her	135	-22
cant … his	212	-29
cant … it	135	-18
cant … my	130	-62
cant … shaki	-5	126
cant … the	177	10
cant … words	154	-44
car	128	132
car crash	116	18
car flipe	130	13
car … my	130	13
car … neck	116	18
cas*	178	84
cashe halse	127	55
cashe och	102	17
cashe … ar	102	17
cashe … kliar	127	55
cashewnoten	102	17
cat can	-107	-115
cat … i	-107	-115
cat*	216	49
catch	212	45
catch my	212	45
catch … breat	212	45
catheter	119	26
cel*	268	-15
celgi ar	-124	-106
celgi for	170	41
celgi fora	169	28
celgi och	262	50
celgi vem	-163	-140
celgi … betal	-163	-140
celgi … feber	158	42
celgi … fjol	-132	-89
celgi … har	228	33
celgi … klara	-124	-106
celgi … nio	143	48
celgi … vecka	169	28
celgift	199	51
celgifter	295	16
cen*	-162	-163
centre	-119	-136
cer*	-209	-213
cerazete	-123	-124
certi for	-143	-140
certi … my	-143	-140
certificate	-143	-140
cet*	-48	-125
cetirizin	-141	-127
chain any	-107	-99
chain … help	-107	-99
chainsaw	-107	-99
champ nu	79	34
champinjon	162	60
champinjoner	152	50
chang my	-174	-178
change	-202	-211
chate att	17	108
chate … han	17	108
chaten	15	132
check	-178	-202
check my	4	137
checks	10	152
chef	34	151
chef hela	-80	-110
chef om	-85	-130
chef … jag	-117	-30
chef … sig	-1	173
chef … skar	15	112
chef … tiden	-80	-110
chefe ar	-149	-136
chefe hotar	-136	-175
chefe korde	-2	105
chefe presa	-90	-105
chefe ska	10	96
chefe tar	-112	-150
chefe tryck	-3	104
chefe vil	24	-114
chefe … att	-8	-139
chefe … en	-149	-136
chefe … fa	10	96
chefe … hem	-2	105
chefe … livet	-112	-150
chefe … med	-136	-175
chefe … up	-3	104
chefen	-168	-196
chemo	325	42
chemo and	186	9
chemo with	124	27
chemo … a	124	27
chery	-168	-129
chery stone	-168	-129
chest	364	86
chest and	156	8
chest at	-136	-108
chest pain	108	-18
chest sprea	102	13
chest … my	133	37
chest … right	144	1
chest … the	-136	-108
chest … to	114	25
child ever	-116	-123
child has	-139	-111
child is	158	12
child … choke	-116	-123
child … fitin	158	12
chilin	-107	-124
chils	209	24
chip i	-125	-46
chip … hunde	-153	-160
chip … min	9	142
cho*	204	-68
chock	277	37
chock av	-170	-141
chock nar	-116	-116
chock … jag	-115	-115
choke how	-116	-123
choke … do	-116	-123
choke … until	120	-45
choki on	242	22
choki … food	157	21
choking	251	11
chokl och	-154	-141
chokl … kraks	-154	-141
choklad	-163	-153
chs*	118	26
chset	118	26
chset pain	118	26
chset … and	118	26
cig*	44	235
cigar nar	18	115
cigar pa	6	172
cigareter	16	229
citod for	-12	122
citod … att	-12	122
clas	-153	-94
cle*	150	153
clean	-4	185
clean och	-3	157
clean … nu	-3	157
cleaned	-111	-103
cleaner	214	13
cli*	-111	-157
clinic	-122	-151
clo*	205	123
close	6	142
closi after	112	-5
closi up	135	2
closing	192	8
clutc his	135	9
clutc … chest	135	9
clutching	135	9
cna*	135	9
cnat	135	9
cnat speak	135	9
cnat … propr	135	9
co	141	18
co tjute	141	18
co … vi	141	18
coa*	16	132
coach	16	132
coach touch	5	106
coach … me	5	106
coi*	-151	-153
col*	100	-9
cola	-126	6
colapsed	126	-42
cold	68	-113
com*	170	115
come easy	-3	130
come for	-108	-99
come out	176	11
come round	174	-25
come … blood	-108	-99
come … when	-3	130
comes	-115	53
comes and	-111	-120
comes … goes	-111	-120
comes … my	-84	45
comin back	-184	-169
comin out	206	9
comin up	-128	-118
comin … my	-128	-118
coming	268	-58
computer	-124	-125
comut is	-109	-118
comut … kilin	-109	-118
comute	-109	-118
con*	-108	-213
conce #	-113	-101
conce … mg	-113	-101
concusion	-128	-139
confu … cold	149	45
confused	193	72
contact	-113	-142
contagious	-123	-169
convulsing	133	12
coo*	16	-133
cooking	-139	-146
cop*	-202	-195
coping	-170	-148
corti i	-121	-92
corti … axeln	-121	-92
cortisonspruta	-121	-92
cot*	-184	-161
cou*	-188	-160
cough	-325	-258
cough and	-109	-135
cough blood	189	61
cough foam	123	10
cough for	-127	-135
cough up	213	24
cough … about	103	15
cough … blood	136	18
cough … fever	-172	-153
coughing	352	43
could	-175	-105
could breat	-148	-9
could murde	-112	-152
could … for	-134	-160
couldnt	-47	-142
counseling	-184	-170
counts	17	137
courage	27	129
course	-200	-197
cov*	-235	-155
covid	-236	-268
covid men	-98	-123
covid sen	128	39
covid vacin	-152	-103
covid … nio	128	39
covid … nu	-98	-123
cow*	92	-31
cowor just	122	10
cowor … lost	122	10
coworker	92	-31
cramp	-114	-114
cramp at	-114	-114
cramp … night	-114	-114
cramps	-176	-170
crash neck	116	18
crash … pain	116	18
cre*	-272	-280
cream	-245	-261
crime och	-109	-113
crime … sover	-109	-113
cro*	158	-46
crook and	128	-8
crooked	185	-6
crosen	129	-4
cru*	86	-99
crush chest	141	9
crush pain	116	32
crush … in	177	42
crush … pain	107	-1
crushing	230	52
csn	-129	-129
ctb	17	105
ctb imorg	17	105
cup	171	16
cup of	103	15
cup … brigh	103	15
cur*	-167	-153
curious	-105	-90
cut my	-23	-123
cut mysel	-123	-47
cut of	149	9
cut on	-130	-108
cut that	-177	-180
cut … his	133	-1
cut … shavi	-164	-180
cut … wrist	135	-35
cut*	-80	177
cutin again	43	189
cutin … arms	6	139
cuting	-103	128
cykel blod	120	16
cykel gitar	42	113
cykel igar	-215	-187
cykel kaner	-82	-101
cykel undra	-91	-105
cykel … a	42	113
cykel … inget	114	0
cykel … och	-129	-116
cykelstyret	88	-39
cykla mot	123	11
cykla … bil	123	11
cyklar	-149	-137
cyklat	123	11
cys*	-141	-160
cysta	-141	-160
cyt*	267	57
cytos for	156	42
cytos i	133	17
cytostatika	202	52
d racke	-4	123
d vitam	-277	-288
da	105	423
da ar	25	202
da barne	-141	-120
da blir	-19	183
da far	-16	205
da jag	27	220
da men	-110	-177
da och	-109	-157
da sluta	-103	-107
da smal	142	10
da svart	125	-1
da tar	42	138
da va	171	6
da var	-128	-114
da … da	-111	-182
da … det	81	105
da … efter	-103	-107
da … han	-8	167
da … har	4	118
da … ja	14	153
da … jag	41	139
da … spark	-141	-120
dacka	129	-7
dacka i	-123	-104
dacka … sofan	-123	-104
dacke nej	-138	-121
dacke ont	-134	-134
dacke … i	-134	-134
dacke … skamt	-138	-121
dacken	-205	-184
dad	117	22
dad beats	10	198
dad cnat	135	9
dad hits	-2	195
dad is	204	8
dad used	-119	-101
dad … dying	161	5
dad … heave	8	104
dad … me	-4	242
dad … my	22	163
dad … speak	135	9
dad … to	-119	-101
dag #	-253	-231
dag andas	120	38
dag ar	103	-32
dag att	2	129
dag ben	-118	-111
dag de	93	22
dag fakti	-9	113
dag fins	-128	-156
dag hade	15	169
dag han	132	-13
dag i	102	-4
dag kraks	117	34
dag lite	-116	-90
dag mar	-154	-120
dag men	-169	-144
dag nu	-16	165
dag tog	-114	-136
dag tva	-130	-128
dag vecka	-96	-90
dag … #	-111	-97
dag … bort	-114	-136
dag … bra	-141	-115
dag … inget	50	110
dag … jag	114	153
dag … jobet	-105	-121
dag … mama	14	107
dag … sa	-91	-102
dag … stale	130	18
dag … tung	-118	-111
dag*	-139	-78
dagar #	-161	-124
dagar ar	-134	-148
dagar clean	-3	157
dagar gamal	189	29
dagar gaser	-98	-99
dagar har	163	95
dagar hon	132	-3
dagar i	-182	-185
dagar ingen	-103	-95
dagar med	-138	-113
dagar pa	-79	-89
dagar sedan	155	128
dagar sen	171	173
dagar ska	-144	-146
dagar tanke	2	131
dagar … bara	14	105
dagar … det	-165	-91
dagar … et	-79	-89
dagar … forlo	54	157
dagar … ingen	-150	-158
dagar … jag	163	5
dagar … langa	-134	-170
dagar … nu	184	80
dagar … och	107	126
dagar … valdi	91	-12
dagarna	-132	-86
dagbo och	6	119
dagbo star	0	138
dagbo … datum	0	138
dagbo … rader	6	119
dagbocker	6	119
dagbok	3	167
dagen efter	-96	37
dagen grate	144	20
dagen vecka	110	-5
dagen vi	106	49
dagen … #	110	-5
dagen … inte	-108	-100
dagen … natpa	-127	-130
dagen … piler	-41	99
dagen … skyld	106	49
dagis	-243	-210
dagis … det	-127	-103
dags … hanga	6	105
dags … kontr	-118	-108
dal*	-175	-140
dalig att	108	7
dalig av	-97	-130
dalig blev	134	16
dalig haha	-130	-90
dalig i	-100	-227
dalig igen	-129	-130
dalig inan	36	119
dalig kondi	-165	-164
dalig lange	5	97
dalig mama	36	128
dalig men	-130	-157
dalig och	-159	-76
dalig om	-77	-92
dalig pga	-118	-114
dalig sa	-130	-112
dalig skriv	-129	-148
dalig vil	32	169
dalig … blind	134	16
dalig … do	0	143
dalig … dokto	-130	-112
dalig … grana	-118	-114
dalig … helre	-129	-148
dalig … man	36	119
dalig … nater	-77	-92
dalig … svara	-144	-156
dalig … vil	-132	-141
daliga	74	-64
daligt	-205	-94
dam*	194	130
damsu att	123	26
damsu … jag	123	26
damsugningen	123	26
dan	-186	9
dan e	5	119
dan har	-144	-137
dan ja	5	119
dan tapat	102	31
dan … #	102	31
dan … e	5	119
dan … inte	-93	-76
dan … snart	5	119
dange to	-120	-110
dange … faint	-120	-110
dangerous	-120	-110
dansb a	-7	119
dansb … jag	-7	119
dansbandskvalen	-7	119
dar a	27	178
dar ala	-190	-177
dar ater	90	25
dar band	85	1
dar igen	-2	181
dar ine	0	190
dar med	-63	60
dar nere	83	189
dar pa	-70	-81
dar sen	133	67
dar upe	11	110
dar … aldre	-70	-81
dar … dom	90	25
dar … idag	138	48
dar … knapb	101	35
dar … man	-103	-121
dar … och	115	19
dar … pa	-165	-167
dar … spela	-149	-170
darar	165	19
darfo undra	-108	-105
darfo … jag	-151	-156
darfor	-59	112
darifran	-106	31
darig	105	-74
darig at	-117	-99
darig … banan	-117	-99
dark	13	-106
darne efter	-7	130
darne … det	-7	130
darnere	-24	125
das*	182	126
dasig	280	58
dasig a	169	70
dat*	-150	30
dator forsv	-120	-108
dator hange	-132	-138
dator jag	-13	90
dator krasc	-169	-193
dator … nar	-154	-140
dator … och	-136	-169
dator … sig	-132	-138
datorn	-174	-110
datum gar	-105	-92
datum kan	-167	-167
datum … ut	-105	-92
datumet	-32	138
dau*	-60	112
daugh has	-114	-123
daugh is	7	139
daugh woke	-103	-119
daugh … self	13	108
daugh … up	-103	-119
daughter	-81	69
day #	120	7
day it	138	8
day … is	138	8
day … weeks	120	7
day*	-157	-143
days	-156	-140
days old	134	-3
days woke	-113	-117
days … and	-154	-124
days … up	-113	-117
de	-15	167
de a	-174	-124
de ar	194	241
de att	-230	-258
de blir	175	223
de blode	161	70
de bra	-134	-114
de far	43	225
de farli	-145	-139
de flyta	-196	-162
de forsa	107	-4
de har	-112	122
de hemlo	-115	-118
de ikval	0	131
de jag	32	183
de komer	23	211
de laser	30	110
de liger	-11	165
de nan	-197	-201
de pa	-145	-182
de pumpa	18	143
de racke	41	123
de sager	-4	152
de siter	-86	-108
de sjalv	-131	-139
de ska	11	241
de som	71	177
de stark	-123	-136
de styr	-1	122
de svuln	-92	-101
de tar	-197	-209
de tilba	-108	-105
de tog	85	137
de tving	6	133
de vet	44	165
de vil	55	184
de … att	-3	131
de … av	10	197
de … blivi	-109	-95
de … blod	131	0
de … det	-4	173
de … fa	19	138
de … fler	138	-7
de … forgi	26	118
de … gat	-134	-130
de … hejda	2	123
de … hjart	107	11
de … inte	120	158
de … lagt	-111	-112
de … lugnt	7	124
de … man	-143	-168
de … mig	-60	95
de … min	-43	93
de … mina	23	193
de … nat	21	-129
de … nog	-11	109
de … o	-110	-118
de … och	-92	-101
de … om	52	201
de … opere	-16	111
de … sat	57	246
de … skara	13	131
de … skick	-2	138
de … sma	135	120
de … somna	10	180
de … stel	93	22
de … ta	-55	58
de … tagit	-11	122
de … varit	-3	136
dea*	-217	-199
dead	-133	-111
dead tired	-121	-136
dead … after	-121	-136
deadline	-135	-148
deckare	-180	-169
deg	-119	-109
deg i	-119	-109
deg … ogat	-119	-109
del	68	362
dela	-142	-157
dem	-30	249
dem han	29	133
dem i	38	189
dem ine	-112	-111
dem jag	10	158
dem och	110	85
dem som	-1	132
dem … alska	15	107
dem … apote	-138	-148
dem … jag	-7	99
dem … munen	14	120
dem … ovrig	121	27
dem*	-156	88
demen a	3	168
demen mama	1	126
demen och	-144	-56
demen sedan	-63	69
demen som	-101	-101
demen … ar	-129	-135
demen … fraga	-111	-137
demen … jag	1	126
demen … mama	-101	-101
demen … slar	30	92
demens	-205	-115
dement	-134	24
dementa	1	126
demon viner	11	124
demon … snart	11	124
demonerna	11	124
den	-129	-62
den #	110	165
den akte	-104	-106
den ar	182	-2
den att	157	95
den blev	-144	-150
den bruka	-225	-172
den dan	5	119
den dar	-131	-262
den domna	-145	-136
den e	-179	-157
den enda	21	175
den farga	116	26
den gamla	-157	-125
den gange	98	-11
den gar	-88	-130
den han	46	143
den har	-130	81
den heter	-138	-150
den hogra	163	14
den hol	-25	147
den liger	106	-49
den maste	4	147
den mer	-2	100
den nu	-138	-122
den sen	13	123
den senas	109	-2
den sidan	151	31
den siter	145	-30
den ska	-166	-144
den sluta	48	147
den var	-140	-141
den varst	122	25
den vaxer	-107	-92
den … av	132	-22
den … bla	-210	-194
den … blali	-126	-108
den … bort	4	147
den … domna	-90	-102
den … e	37	219
den … er	-112	-107
den … hjart	-109	-97
den … hogt	131	-18
den … hosta	-119	-158
den … huvud	115	50
den … igen	80	-54
den … ja	5	119
den … jag	-1	170
den … jorde	0	142
den … komer	-12	92
den … kvar	139	-1
den … kvart	107	-3
den … likso	140	22
den … manad	-178	-177
den … medic	7	143
den … men	-217	-195
den … mit	137	11
den … och	-160	-109
den … racka	-112	-107
den … rod	124	7
den … sjunk	121	14
den … slut	-156	-153
den … snet	119	32
den … som	28	126
den … stil	-139	-110
den … tejpa	-117	-106
den … timen	97	42
den … tio	94	45
den … tva	-140	-149
den … up	-136	-142
den … ut	-79	-185
den … vecka	-65	114
den … vifta	91	8
den … vit	120	21
dena gang	21	169
dena vecka	-144	-126
dena … jag	-123	-97
dentist	-65	-187
dep*	-145	23
depig	-213	-215
depre och	-87	-115
depre … den	-87	-115
deprimerad	-42	121
der*	-137	61
deras	-45	139
deras far	33	153
deras … har	33	153
derbyt	-176	-151
des ar	-51	59
des nu	138	36
des tugar	-104	-106
des … det	50	155
des … jag	-163	-99
des*	-180	-37
desloratadin	-123	-126
det	64	216
det andra	-116	-27
det ar	-63	160
det att	-217	-128
det autom	-113	-97
det behov	146	106
det blev	-97	-148
det blir	108	243
det blixt	-61	-126
det blod	119	24
det bra	-52	-276
det bran	50	-91
det brane	187	-65
det brato	-116	-121
det bruka	177	21
det bubla	218	22
det dog	29	85
det dom	-87	-122
det dragi	109	45
det drar	140	139
det enda	0	206
det ergon	-91	-77
det explo	191	5
det far	-89	155
det fardi	5	140
det farli	-341	-362
det fast	19	208
det fel	-133	-55
det fins	149	307
det flimr	143	6
det for	-61	-140
det forsa	124	-12
det forse	8	132
det fortf	113	-24
det forut	-138	-97
det frisk	-128	-99
det fyler	129	11
det gapar	-2	130
det gick	-12	-132
det gifti	-112	-111
det godna	-6	127
det gor	187	254
det han	-28	234
det hande	64	264
det har	268	265
det hema	86	242
det hjalp	-113	31
det hogt	-133	-152
det hugor	-104	-112
det iblan	-186	-196
det igen	155	188
det ilar	-103	-108
det imorg	-143	-196
det infek	-107	-94
det isar	-120	-105
det jag	91	215
det jamt	-114	-145
det jarnb	-120	-124
det kans	100	94
det klame	136	-1
det klasa	-102	-85
det klia	149	31
det knast	117	49
det kolas	-104	-106
det kolik	-89	-112
det kom	126	-58
det komer	330	31
det kort	-106	-113
det krama	154	32
det kramr	113	10
det kvino	-3	114
det kvita	19	179
det lacke	-145	-130
det laser	-121	-143
det later	206	139
det liger	100	149
det loste	-124	-118
det lugna	-119	-66
det lycka	-3	123
det magka	41	128
det manga	-9	110
det maste	6	142
det medan	15	105
det mer	-6	146
det mesta	94	-67
det min	-124	-112
det morkt	73	147
det nagon	-160	-254
det nan	-201	-156
det nat	-222	-284
det nere	147	36
det nog	-146	-174
det norma	-187	-140
det nu	-135	-106
det och	139	-36
det ofici	-11	101
det ok	-169	-189
det om	-112	-13
det ont	107	183
det orden	-11	99
det pa	-181	-49
det panik	-128	-114
det piper	203	2
det preci	100	-39
det pulse	203	10
det pumpa	194	-16
det racke	-124	23
det rat	-72	-161
det riner	183	30
det rosla	145	8
det rycka	124	19
det rycke	-216	-145
det sa	172	150
det sista	-27	91
det siter	294	20
det sjalv	106	370
det sjukt	15	112
det ska	-8	306
det skar	137	23
det skram	-7	163
det skule	-29	136
det slape	-133	-152
det slet	119	20
det slog	139	-8
det sluta	-205	-213
det smal	196	42
det smale	-7	155
det snart	2	149
det snoar	79	-26
det snura	133	-39
det som	137	131
det sprac	95	18
det sprut	330	26
det sta	-163	-152
det stame	-116	-126
det stodg	-95	-106
det stral	220	18
det stram	109	-1
det stres	-147	-154
det svide	-182	-192
det tanke	-12	93
det tid	-126	-171
det til	-45	56
det tilba	158	-10
det tog	-156	-145
det tryck	225	10
det tva	-43	81
det utbra	-145	-124
det vakna	-120	-114
det varad	102	129
det vare	-20	106
det varst	132	41
det vet	-127	-167
det via	-145	-165
det vore	46	224
det … #	-130	-5
det … alder	-25	-131
det … alt	-185	-96
det … alvar	-141	-161
det … alved	-16	-139
det … andra	-123	-141
det … ansik	124	-4
det … ar	283	157
det … arata	-129	-145
det … at	172	6
det … ata	-87	-118
det … bakat	163	45
det … bara	12	171
det … barne	-1	128
det … bast	58	188
det … batre	-76	101
det … behan	-147	-153
det … behov	-61	151
det … besta	21	168
det … blaso	153	2
det … bli	86	155
det … blivi	-77	69
det … blod	188	-49
det … bloda	-97	-105
det … blodf	150	38
det … blodt	-162	-160
det … borja	92	-34
det … borta	-224	-222
det … bortd	166	41
det … dan	-132	-161
det … darfo	3	163
det … de	26	133
det … den	151	30
det … det	173	240
det … direk	-151	-138
det … do	10	206
det … efter	9	157
det … eksem	-157	-204
det … eler	-200	-173
det … en	161	171
det … er	-125	-118
det … fa	-213	-197
det … fara	-174	-166
det … fardi	-6	119
det … farli	78	149
det … fast	153	-10
det … fel	54	-66
det … fins	4	139
det … flera	-152	-153
det … for	84	219
det … forbl	36	156
det … fort	70	128
det … forta	-110	-93
det … forts	129	17
det … frivi	-81	-114
det … ga	86	196
det … galet	-2	100
det … gange	-73	67
det … gjord	-8	169
det … gun	65	-21
det … hal	-119	-106
det … halit	128	-20
det … halsa	129	141
det … halsb	120	50
det … han	82	215
det … hande	106	102
det … handf	135	43
det … hans	-13	134
det … hart	148	-7
det … histo	24	166
det … hit	-96	-95
det … i	175	80
det … igar	-137	-25
det … igen	167	30
det … ihop	-46	-160
det … in	119	-9
det … inan	110	200
det … ingen	26	186
det … inget	190	212
det … inte	206	252
det … jag	179	348
det … jarnb	-146	-125
det … jatej	128	-2
det … ju	52	166
det … kalt	-169	-206
det … kamer	10	149
det … kilar	32	109
det … klar	162	11
det … klasr	-107	-118
det … klump	154	15
det … kvar	63	-91
det … kylsk	-76	-103
det … lagt	-189	-164
det … lakar	146	130
det … larv	-105	-87
det … lika	115	210
det … locka	-23	124
det … lugnt	94	153
det … lunga	101	23
det … mag	41	128
det … man	-157	-112
det … manga	-125	-133
det … mansk	-101	-130
det … masor	159	13
det … maten	116	21
det … matfo	-224	-185
det … medic	25	109
det … mej	-126	-141
det … mer	157	61
det … mig	35	177
det … min	-204	-192
det … mit	55	279
det … mumel	102	3
det … mycke	142	-28
det … nagon	-64	158
det … nagra	135	20
det … nat	168	62
det … ner	149	3
det … nerat	144	19
det … nog	224	243
det … ny	-141	-145
det … ofarl	-102	-84
det … oftar	27	152
det … omt	-124	-113
det … ont	124	208
det … over	-148	-213
det … papa	-4	127
det … polen	-131	-107
det … redan	25	164
det … rena	-145	-169
det … rikti	16	153
det … rot	-235	-256
det … runt	129	24
det … sa	117	174
det … saft	132	-5
det … sak	-105	-104
det … sakta	-62	-89
det … sen	25	103
det … sista	14	174
det … sjalv	5	-148
det … sjukt	-29	-114
det … skada	-12	93
det … skale	192	11
det … ske	1	139
det … skola	-141	-149
det … skona	32	126
det … skons	19	145
det … skont	-72	66
det … skule	-108	-105
det … slut	-96	70
det … som	228	125
det … sonde	136	-8
det … sorge	-73	-110
det … strax	-120	-114
det … strok	-161	-112
det … sura	139	44
det … svart	135	-22
det … tande	184	21
det … tiden	26	107
det … til	66	-77
det … titha	-119	-99
det … tjafs	-110	-105
det … trang	185	18
det … tre	-111	-189
det … treti	-141	-186
det … tryck	91	-2
det … trygt	-18	98
det … tung	96	8
det … under	18	-108
det … up	-8	-114
det … ur	-171	-193
det … ut	205	22
det … utan	130	99
det … vadkr	-135	-113
det … val	188	121
det … vanin	-97	-145
det … var	8	172
det … vara	63	168
det … varmt	-148	-144
det … vax	-128	-163
det … vid	-9	139
det … vil	-128	-132
deta tjat	-87	-122
deta … fran	-87	-122
dia*	-52	-225
diabe blods	140	67
diabe hon	113	-4
diabe kraks	124	59
diabe litet	-156	-124
diabe med	144	69
diabe och	-35	-118
diabe sedan	123	24
diabe socke	121	10
diabe table	-107	-97
diabe typ	-180	-144
diabe … blev	108	-8
diabe … hi	140	67
diabe … magon	103	48
diabe … nar	-107	-97
diabe … och	124	59
diabetes	-118	-210
diabetesar	-171	-132
diabetiker	231	-3
dialy krock	-104	-84
dialy … jag	4	119
dialy … med	-104	-84
dialy … och	158	36
dialyspatient	154	23
dialystiden	-104	-84
diare	-249	-260
diare a	146	30
diare i	-55	-132
diare sen	-186	-183
diare … #	-147	-155
diare … i	-114	-125
diare … tva	-77	-114
diarh for	-113	-111
diarh … two	-113	-111
diarhea	-113	-111
diarhoea	-126	-118
did	89	301
did it	22	217
die	35	281
die than	-112	-119
die … do	-112	-119
die*	-262	-284
died	-177	-216
died … at	-140	-147
dieten	-149	-153
dif*	-127	-133
difer betwe	-144	-117
difer … a	-144	-117
diference	-144	-117
dik*	-11	135
dikte om	25	154
dikte … doden	25	154
dikter	25	154
dim*	249	45
dimigt	183	50
din*	-123	-162
dinosaurier	-113	-120
dir*	-139	-71
direk nar	-152	-148
direk och	-152	-110
direk sedan	-104	-106
direk til	14	176
direk … ar	-160	-156
direk … jag	-112	-154
direk … leker	-122	-70
direk … mig	14	176
direkt	-139	-71
dis*	-134	-167
diska	-115	-137
diskar	-137	-159
diskb ater	159	33
diskb … eliqu	159	33
diskbanken	80	150
diskbrack	137	34
disken	-189	-212
diskmedel	120	5
diskmedelstableter	120	11
dit	-67	183
dit han	129	153
dit och	7	121
dit … ar	12	153
div*	-94	-140
diz*	-55	-162
dizy	-55	-162
dja*	6	274
djavu bor	12	167
djavu och	-23	122
djavu … i	7	173
djavu … jag	-21	81
djavul	-21	81
djavulen	18	264
djupa an	7	121
djupa … forut	1	96
djupa … vanli	10	119
djupare	14	201
djupt	94	-80
djupt att	-94	52
djupt den	93	-14
djupt depri	18	158
djupt hal	-128	-121
djupt i	-63	-158
djupt kolds	170	12
djupt och	229	24
djupt sar	-144	-138
djupt … det	148	114
djupt … fort	113	54
djupt … hande	-177	-165
djupt … har	93	-14
djupt … inte	-131	-131
djupt … men	-128	-121
djupt … tungt	106	49
djur	-149	-122
djuren	19	149
djurjour	-128	-117
djursjukhus	-117	-99
djursjukhuset	-96	-109
do	-20	235
do #	-112	-93
do av	-150	7
do bada	-11	106
do barn	28	125
do burpe	-112	-119
do dom	19	121
do fatar	19	124
do feber	124	17
do framf	147	-10
do i	-54	-112
do if	-152	-150
do igen	10	151
do it	2	214
do jag	56	143
do langr	19	124
do nothi	-101	-108
do nu	5	195
do oftas	23	110
do om	31	103
do pa	-171	-158
do skrik	46	125
do snala	0	143
do vil	24	123
do we	-151	-155
do you	-238	-245
do … ala	35	128
do … book	-80	-132
do … cal	-166	-212
do … covid	-98	-123
do … det	31	171
do … do	193	123
do … get	-143	-151
do … help	-116	-123
do … hjalp	0	143
do … huden	108	7
do … know	-164	-182
do … kval	36	135
do … my	-103	-46
do … need	-41	-185
do … ni	19	124
do … nyfik	-201	-181
do … os	147	-10
do … park	-108	-99
do … parke	-115	-107
do … polen	-103	-95
do … skam	-91	-128
do … skrat	-114	-119
do … snara	19	124
do … someo	-112	-133
do … somnt	-5	140
do … tonig	-4	133
do … tva	-11	106
doc	-153	-156
docka	51	-69
docka i	134	18
docka … famne	134	18
docko och	-14	73
docko … att	-14	73
dod	-144	-114
dod anda	5	148
dod efter	-151	-155
dod i	-160	-25
dod men	-106	-133
dod och	-103	-33
dod pa	-193	-210
dod tror	160	21
dod … bara	-15	134
dod … gar	-23	129
dod … jag	-52	-125
dod … lange	-129	-150
dod … mig	-160	-227
dod … morgo	-102	-102
dod … nat	-134	-135
dod … vil	12	147
dod*	-192	-102
doda	-110	134
doda ala	27	90
doda efter	-166	-166
doda for	-149	-161
doda fotsv	-127	-134
doda han	20	152
doda hene	40	184
doda honom	-1	127
doda manis	16	141
doda mig	-42	98
doda min	49	184
doda mor	136	149
doda nagon	15	166
doda os	25	190
doda slakt	19	91
doda … ala	28	100
doda … chef	28	149
doda … en	-199	-214
doda … i	-3	133
doda … natpa	-69	-94
doda … och	43	156
doda … pa	26	186
doda … tonar	-87	-133
dodad var	30	126
dodad … kat	30	126
dodar mama	-8	93
dodar mig	-138	-161
doden	-191	-160
doden fast	-119	-140
doden igar	1	121
doden och	25	154
doden sedan	-135	-139
doden varje	69	146
doden … dag	64	140
doden … har	25	154
doden … jag	-141	-174
doden … papa	-135	-139
dodligt	-15	156
dods	-10	144
dodsbevis	-121	-142
dodsh anars	-7	107
dodsh … gor	-7	107
dodshjalp	37	131
dodst efter	-129	-139
dodstrot	-114	-131
doen	8	99
doen hela	8	99
doen … tidn	8	99
doend sa	-120	-110
doend … fort	-120	-110
doende	-283	-256
does	-224	-179
does … take	-6	104
doesn fade	175	19
doesn want	-4	139
doesn … to	-4	139
doesnt	144	1
dog	-388	-253
dog #	-77	-101
dog ate	-173	-179
dog igar	-163	-179
dog men	-127	-184
dog mit	-206	-198
dog nasta	-138	-135
dog pa	-128	-167
dog swalo	-118	-85
dog vil	7	143
dog … a	-118	-85
dog … i	-194	-121
dog … jag	-23	165
dog … somra	-74	-95
dog*	-127	-35
dogo	-129	-92
doi*	-222	-133
doing	-222	-133
dok	167	-37
dok armar	143	9
dok pa	178	12
dok … grunt	197	13
dokto ensam	-7	129
dokto for	17	132
dokto i	-118	-108
dokto min	116	23
dokto nu	-130	-112
dokto … fru	116	23
dokto … mit	-118	-108
dokto … tid	100	19
doktor	-99	-141
dokum … inte	15	152
dokumenterat	15	152
dol*	17	184
dom	-40	231
dom for	90	25
dom har	-15	192
dom i	65	163
dom sa	173	63
dom sager	-5	196
dom va	-40	87
dom … aldri	22	113
dom … att	108	156
dom … binju	90	25
dom … en	116	-20
dom … gor	-9	120
dom … grupc	3	126
dom … ha	-83	-120
dom … inte	28	89
dom … inuti	-9	120
dom … rat	48	154
dom … tre	-8	125
dom*	-132	-217
domna arm	137	27
domna armen	96	-14
domna bada	98	19
domna ben	214	35
domna bort	147	38
domna det	110	8
domna efter	-162	-139
domna en	-147	-104
domna for	28	108
domna forst	145	59
domna foter	-140	-141
domna hon	81	29
domna i	14	-136
domna melan	151	37
domna nar	-252	-253
domna ont	113	34
domna … armar	186	44
domna … att	28	108
domna … benen	204	64
domna … blev	81	29
domna … fingr	-180	-183
domna … halva	112	31
domna … i	128	43
domna … jag	-202	-203
domna … lilfi	-104	-103
domna … nar	-140	-141
domna … nu	145	59
domna … och	126	31
domna … stund	-147	-104
domna … under	216	54
domnad	-33	-113
domnade	-150	-206
domnat	249	86
domni … arm	127	41
domni … hande	-158	-148
domning	127	41
domningar	51	-98
don*	36	332
donat hur	-103	-121
donat … andra	-103	-121
donationsregistret	-103	-121
done	-46	216
done … cant	-2	119
doner blod	-142	-147
doner organ	-120	-142
doner … nar	-120	-142
donera	-182	-192
dont	92	347
dont fade	135	12
dont know	85	227
dont want	51	216
dont … to	51	216
dont … what	22	122
doo*	88	186
door	88	186
door has	3	115
door won	118	18
door … haha	118	18
door … welts	3	115
dor ar	-112	-111
dor av	-164	-111
dor har	40	161
dor helre	29	150
dor langr	13	142
dor man	11	127
dor med	11	145
dor men	-17	188
dor nu	128	12
dor och	1	135
dor sager	-8	204
dor smart	-10	93
dor vil	-127	-114
dor … an	20	135
dor … den	-136	-142
dor … direk	11	127
dor … gas	11	145
dor … ha	-127	-114
dor … har	-2	119
dor … i	0	147
dor … jag	-59	163
dor … kalt	-80	-98
dor … mensv	-119	-147
dor … skam	-102	-95
dor … skrat	-70	-103
dor … varme	-124	-123
dor … varmt	-107	-118
dor*	122	170
dorar	-165	-173
dorar … tog	-6	133
doren	178	293
doren ar	-5	173
doren det	-110	-84
doren mit	-10	108
doren nu	145	42
doren … ex	-10	108
doren … gick	-110	-84
doren … han	151	39
doren … har	150	25
doren … open	5	124
doren … spark	-17	120
doren … stang	7	124
dorka han	94	16
dorka pa	129	14
dorka … ena	129	14
dorkarmar	120	8
dorkarmen	-34	-115
dos	-99	-175
dos insul	106	13
dosen	-60	94
dosen spray	-113	-81
dosen … hjalp	-113	-81
doset	88	-111
doset och	130	0
doset ska	-147	-132
doset … fylas	-147	-132
dot flera	-120	-118
dot i	-34	153
dot ska	1	151
dot … gange	-120	-118
dot … olyck	1	124
doter	22	115
doter ar	-39	-154
doter blev	68	135
doter borja	-105	-112
doter drick	-112	-132
doter fem	105	-3
doter fick	152	90
doter fraga	-2	119
doter fyra	15	122
doter har	95	147
doter hon	-172	-143
doter hotar	21	130
doter klaga	112	8
doter komer	-161	-183
doter kompi	-137	-113
doter lag	103	25
doter madra	16	119
doter nalar	-94	-110
doter nar	-2	125
doter ramla	130	53
doter ringd	8	115
doter rum	141	141
doter sate	-121	-69
doter ska	-121	-124
doter skar	20	162
doter slog	-140	-137
doter tog	81	-33
doter trafa	-10	120
doter var	124	-14
doter … agror	98	16
doter … anore	-120	-134
doter … ata	-146	-149
doter … atit	210	12
doter … barn	12	156
doter … blod	2	139
doter … det	102	3
doter … en	-176	-95
doter … fat	-81	-125
doter … feber	-197	-204
doter … fick	-137	-113
doter … har	-53	-185
doter … hon	128	138
doter … kisar	-123	-123
doter … komer	-96	-117
doter … korv	105	-1
doter … krakt	102	17
doter … kramp	127	12
doter … langa	11	161
doter … legat	144	20
doter … magsj	-157	-151
doter … man	85	-2
doter … manad	123	-8
doter … mar	-171	-193
doter … masa	-5	149
doter … mat	-94	-110
doter … med	31	112
doter … mens	-142	-145
doter … nacks	168	21
doter … nu	147	36
doter … ont	-189	-171
doter … paran	13	126
doter … rader	11	104
doter … ror	-91	-120
doter … sa	-73	-161
doter … sig	-45	105
doter … sju	-134	-139
doter … sluta	159	-3
doter … svart	113	9
doter … table	-75	-110
doter … tre	-8	100
doter … treti	-8	92
doter … under	103	20
doter … utskr	6	109
doter … vad	-2	119
doter … vaden	-119	-106
dotern	-94	-115
doters	-121	48
dov	-207	-102
dov och	-89	-128
dov pa	-128	-101
dov … behov	-89	-128
dov … vanst	-128	-101
down but	-113	-107
down … okay	-113	-107
down … stair	75	180
dox*	-115	-112
doxyferm	-115	-112
dra for	30	123
dra ner	-98	-160
dra … altid	30	123
dra … luft	142	12
dra*	316	131
drack	172	-72
drack atika	107	29
drack lampo	120	7
drack lite	-200	-147
drack propl	148	13
drack tandv	123	20
drack ur	185	35
drack vin	-168	-166
drack … #	107	29
drack … badva	-138	-101
drack … flask	143	19
drack … och	-145	-132
drack … vin	-140	-114
drag	-136	-136
dragi ner	140	8
dragi … en	109	45
dragit	205	48
dragn … nagra	-108	-100
dragn … nan	-93	-76
drain	172	10
drain clean	172	10
drana efter	-111	-96
drana … opera	-111	-96
dranage	-111	-96
drane pa	-134	-127
drane … energ	-134	-127
dranerad	-134	-127
drank	110	-92
drank bebis	0	114
drank bleac	167	16
drank i	127	21
drank mig	37	177
drank toile	111	1
drank … blod	127	21
drank … clean	137	17
dranka	-67	62
drankt	172	15
drar	278	225
drar efter	240	7
drar ena	167	17
drar ihop	42	-97
drar in	199	5
drar mig	30	109
drar … andan	224	11
drar … bada	123	24
drar … benet	167	17
drar … luft	158	-5
drar … magen	134	9
drar … sig	42	-97
drar … under	118	-10
dras	176	0
dras in	167	2
dre*	284	22
dregl a	101	35
dregl o	-114	-97
dregl tandv	140	34
dregl … ar	136	2
dregl … gnale	-114	-97
dregl … sen	140	34
dreglar	206	-5
dri*	-335	-88
drick bra	-150	-126
drick for	-134	-156
drick har	176	3
drick hela	153	47
drick igar	16	111
drick kafe	-166	-180
drick klori	-14	115
drick lite	-108	-147
drick masor	169	42
drick mjolk	-165	-157
drick mycke	-115	-120
drick och	-227	-79
drick sa	-41	-118
drick saft	-173	-152
drick slar	147	23
drick tils	-1	133
drick tranb	-99	-102
drick typ	102	31
drick vil	23	166
drick … #	102	31
drick … ata	-119	-35
drick … fa	23	166
drick … for	-124	-157
drick … han	131	106
drick … himla	-112	-132
drick … jag	13	175
drick … lite	-42	85
drick … mycke	-136	-156
drick … och	-152	-123
drick … omkri	147	23
drick … tiden	153	47
dricker	-349	-123
drink	27	162
drink alcoh	-134	-144
drink fine	-156	-183
drink ont	15	150
drink sen	32	109
drink … i	18	221
drink … var	32	109
drinken	48	172
drinking	-243	-268
drive me	-204	-208
drive mig	-147	-152
drive … insan	-119	-111
drive … til	-147	-152
driver	-147	-152
drives	-204	-208
drivi into	8	119
drivi scare	-100	-111
drivi … a	8	119
drivi … me	-100	-111
drog	91	-58
drog mig	-170	-91
drog ner	289	132
drog up	137	43
drog ut	-185	-211
drog … en	44	-88
drog … i	-156	-89
drog … sexar	142	68
drog … tekan	165	5
drog … tekok	138	41
drog … vaten	197	25
droga tror	10	110
droga … hon	10	110
drogad	10	110
droge a	-131	-118
droge … overd	-131	-118
droger	-120	-23
dromd att	-158	-164
dromd … nagon	-108	-135
dromde	-158	-164
drome att	-178	-177
drome om	1	183
drome … att	17	196
drome … jag	-178	-177
drome … min	47	149
dromer	-185	-117
droop face	136	19
droopy	136	19
drop in	-111	-118
drop … for	-111	-118
dropar	26	-126
drope to	94	-7
drope … the	94	-7
droped	131	10
drowning	40	153
dru*	176	194
druck anars	-3	136
druck diskm	120	5
druck en	143	-8
druck flera	106	42
druck for	-87	42
druck kalt	106	-27
druck lampo	140	-1
druck lite	2	125
druck och	1	111
druck propl	145	-15
druck rengo	119	3
druck saft	96	-6
druck spola	139	9
druck up	-8	155
druck vaten	-102	-109
druck … ar	-3	136
druck … att	-10	147
druck … av	118	13
druck … hon	132	-29
druck … kraks	70	-27
druck … lite	-111	-120
druck … liter	106	42
druck … medic	-8	155
druck … mod	2	125
druck … tanke	-27	76
druckit	175	164
druckt	118	13
druge and	9	126
druge … asaul	9	126
druged	15	141
drunk fora	-110	-122
drunk fraga	-8	112
drunk hosta	174	25
drunk i	-184	-168
drunk jag	39	165
drunk nar	112	-44
drunk nasta	-139	-131
drunk pa	-175	-171
drunk … aret	-110	-122
drunk … i	-139	-131
drunk … jag	112	-44
drunk … job	-91	-77
drunk … och	174	25
drunk … sjon	119	16
drunk … tvat	-93	-92
drunknade	-155	-196
drunkning	177	-29
drunkningstilbud	126	-35
druva	131	4
dry	-203	-186
dry air	-127	-113
dry from	-109	-104
dry … i	-127	-113
dry … the	-109	-104
dry*	-158	-120
dryck	-156	-113
du	-30	179
du forst	32	150
du kvar	-166	-168
du skriv	-62	97
du … i	20	164
du … inte	37	170
du … ut	-8	105
dub*	104	-77
dubel	-137	-164
dubel av	96	21
dubel forst	-126	-101
dubel kraks	118	35
dubel nar	-128	-120
dubel och	194	33
dubel ogonl	151	51
dubel ont	142	37
dubel p	-159	-139
dubel … gamal	-133	-122
dubel … hange	151	51
dubel … insul	106	13
dubel … inte	148	65
dubel … jag	-128	-120
dubel … mit	96	21
dubel … piler	-159	-139
dubel … stor	187	100
dubel … timen	-126	-101
dubel … under	142	37
dubelseende	151	51
dubelslag	-122	-116
dubelt	76	-56
dubelvikt	188	31
dubla insul	118	15
dubla … av	118	15
dublade	118	15
dug*	100	19
duger	100	19
duger det	100	19
dukat	4	124
dukat up	4	124
dukat … alt	4	124
dum*	-65	97
dumpa a	12	103
dumpa … tanke	12	103
dumt ikval	-30	125
dun*	-99	91
dunka efter	-102	-109
dunka huvud	149	80
dunka … feste	-102	-109
dunka … i	12	163
dunka … ser	115	40
dunka … vagen	19	122
dunkande	193	40
dunsa och	25	184
dunsa … barn	7	116
dunsar	25	184
dus*	76	176
dusch i	53	113
dusch och	-28	119
dusch ska	121	27
dusch tre	-2	105
dusch … ar	176	8
dusch … gange	-2	105
dusch … gar	-116	-171
dusch … sager	19	134
dusch … tva	29	106
duschade	15	181
duschat	-11	109
dyg*	77	174
dygn	129	209
dygn inga	133	17
dygn til	-2	186
dygn … han	-3	87
dygn … kal	78	-1
dygnet	-180	-108
dyi*	30	-142
dying	30	-142
dying of	-151	-168
dying … bored	-122	-137
dyk	173	-3
dyk ar	173	-3
dyk … sjuka	159	14
dyk*	204	93
dykar dyk	190	17
dykar … ar	190	17
dykarsjuka	159	14
dykni och	125	16
dykni … jag	125	16
dykning	125	16
dykte	139	12
dykte och	139	12
dykte … kom	139	12
dyr*	-156	-151
dyrt	-115	-106
e	158	148
e #	-27	134
e alt	8	178
e at	-110	-118
e beroe	17	114
e bla	147	-40
e blaa	153	-10
e det	-10	124
e domna	93	24
e dubel	121	22
e frivi	-81	-114
e ful	154	15
e gravi	97	170
e han	143	-7
e helt	266	20
e hjart	107	11
e kal	246	83
e klar	2	123
e likso	136	56
e rad	102	225
e sjalv	143	102
e skit	102	31
e slap	150	20
e slut	-179	-98
e snart	5	119
e som	183	16
e stel	172	69
e svart	-37	101
e verkl	-11	121
e … #	-8	127
e … a	-31	103
e … afare	-15	98
e … ar	14	118
e … at	130	16
e … borta	129	-30
e … bra	-143	-41
e … for	-34	153
e … hema	143	102
e … igen	108	-53
e … la	100	19
e … langr	-11	121
e … ledse	-145	-148
e … litet	135	-10
e … lugn	28	89
e … me	2	123
e … melan	93	24
e … o	257	133
e … om	172	-17
e … ont	107	11
e … pipsv	-110	-118
e … som	115	-13
e … trot	-8	174
e … yr	188	37
ear	-15	-139
ear*	-229	-225
earac and	-120	-99
earac … a	-120	-99
earache	-207	-197
ears	-111	-103
ears clean	-111	-103
eas*	-133	64
easier	15	178
easil but	-90	-95
easil … feel	-90	-95
easily	-111	-117
easy	-3	130
easy when	-3	130
easy … hes	-3	130
eat	-249	-254
eatin prawn	126	7
eatin … hives	126	7
ebo*	-96	-95
ebola	-96	-95
ebola i	-96	-95
ebola … skola	-96	-95
ecz*	-206	-223
eczema	-206	-223
efe*	128	9
efekt	128	9
efter	-269	-111
efter #	-123	-122
efter abort	211	64
efter alkoh	-110	-121
efter alved	-173	-153
efter andan	277	32
efter bad	-152	-150
efter bankp	-122	-75
efter begra	15	190
efter besok	15	122
efter bet	-153	-124
efter bihal	119	51
efter bonor	-150	-137
efter brake	6	152
efter brand	115	3
efter brans	-146	-106
efter cashe	102	17
efter dansb	-7	119
efter dator	-116	-93
efter dem	-4	158
efter det	76	170
efter doden	18	167
efter drink	15	150
efter dykni	125	16
efter efter	-186	-141
efter en	-262	-278
efter fal	-193	-180
efter falet	250	19
efter fasti	-107	-92
efter feber	-133	-112
efter fem	-166	-132
efter fet	-126	-146
efter fingr	3	106
efter fjalt	179	33
efter fjalv	-159	-156
efter flyge	-107	-91
efter flygr	90	-46
efter flyte	-155	-173
efter for	-180	-165
efter forky	-190	-120
efter fotbo	-144	-122
efter freda	24	161
efter fyra	-101	-143
efter garda	-138	-126
efter getin	141	4
efter golfe	-136	-96
efter gravi	-166	-150
efter gymet	-115	-113
efter helge	4	127
efter hjart	-143	-95
efter honom	0	134
efter jag	-155	-137
efter jakto	137	13
efter jobet	-294	-261
efter jordn	173	20
efter julbo	-129	-109
efter karao	-151	-138
efter konse	-205	-174
efter kontr	115	20
efter krock	-105	-109
efter lagni	-106	-97
efter laser	-105	-108
efter lask	-125	-118
efter lonen	0	105
efter magsj	-95	-113
efter mat	-109	-110
efter maten	-236	-238
efter mig	89	232
efter mug	128	-24
efter myg	-108	-89
efter mygbe	-140	-159
efter nagra	-93	-110
efter natpa	-190	-186
efter natsk	-145	-139
efter nikot	-111	-93
efter noter	249	58
efter ny	-148	-117
efter opera	8	-119
efter os	-24	89
efter paset	-119	16
efter pickl	-102	-78
efter piler	-41	99
efter prome	-138	-125
efter prope	-95	-104
efter rakni	-267	-248
efter rakor	184	51
efter rygsk	116	27
efter sig	176	36
efter skarm	-186	-173
efter skolj	-125	-109
efter skrik	-99	-112
efter slade	12	105
efter slage	167	12
efter snosk	-123	-132
efter sofbo	-83	-99
efter som	-127	-113
efter somn	-143	-131
efter somnt	-106	-106
efter spini	-166	-137
efter sprut	-158	-130
efter stors	-156	-137
efter surst	-119	-85
efter table	144	7
efter tandu	143	41
efter tandv	138	50
efter tjugo	18	108
efter toale	-123	-107
efter tre	-205	-170
efter tromb	-100	-85
efter tvatm	-106	-79
efter vacin	-228	-161
efter vad	-14	73
efter vedkl	-110	-93
efter vinet	-105	-101
efter vridn	-116	-100
efter … a	-3	110
efter … ater	149	45
efter … bada	-107	-91
efter … bakis	-102	-109
efter … bara	-94	-92
efter … barne	-225	-183
efter … bruka	-127	-120
efter … dag	-145	-126
efter … datum	-105	-92
efter … den	-131	-98
efter … far	-98	-71
efter … film	-85	-136
efter … forky	-109	-83
efter … fran	144	102
efter … gar	-199	-160
efter … ha	-202	-265
efter … han	191	137
efter … har	104	102
efter … hart	-123	-107
efter … hehe	-111	-91
efter … hela	-125	-115
efter … hos	228	203
efter … hur	-125	-135
efter … huvud	-113	-64
efter … igar	-290	-209
efter … igr	-105	-101
efter … jag	21	-51
efter … kan	-145	-181
efter … kans	-115	-125
efter … kliar	-123	-91
efter … kondo	31	99
efter … lite	-181	-110
efter … lop	128	28
efter … malti	35	149
efter … mar	-129	-119
efter … mat	-143	-176
efter … me	-115	-107
efter … men	-203	-87
efter … minut	-195	-238
efter … mkt	-152	-137
efter … nar	-128	-111
efter … nat	-179	-166
efter … omt	-113	-70
efter … pa	-181	-93
efter … papa	-74	-95
efter … rehab	-102	-70
efter … sil	142	-2
efter … ska	-143	-62
efter … skarm	-128	-121
efter … skrek	-190	-178
efter … sovit	-163	-149
efter … spark	-115	-132
efter … sutit	-99	-99
efter … table	123	25
efter … tas	-111	-96
efter … tre	-133	-159
efter … vad	-94	-137
efter … var	-93	-188
efter … vem	-183	-167
efter … vilka	-69	-94
efter … yr	113	24
eftermidags	93	-9
eftersom	-127	-113
ege*	111	192
egen	70	234
egen adres	104	-3
egen begra	50	187
egen del	32	265
egen hand	125	86
egen sang	-96	-117
egen svet	-105	-92
egen telef	21	105
egen … min	21	105
egen … pa	-105	-92
egent forny	167	63
egent undra	-84	-129
egent … jag	-111	-65
egent … mit	167	63
eget	141	90
eget namn	156	-4
eget spot	185	60
eget val	15	153
egn*	40	157
egna	40	157
ei hengi	149	1
ei heraa	201	-10
ei lopu	160	100
ei nouse	133	14
ei … ja	183	-2
ei … leiki	-115	-88
ei … muta	135	27
eik*	376	160
eika	376	160
eika han	162	4
eika lopu	135	-1
eil*	78	124
ej	247	40
ej andas	157	7
ej va	-15	90
ej … ja	-15	90
ekg	-250	-285
ekg och	-112	-153
ekg pa	-116	-130
ekg var	-125	-102
ekg … bra	-125	-102
ekg … cykel	-82	-101
ekg … sa	-136	-141
eko*	-173	-177
ekono pa	-138	-137
eks*	-303	-309
eksem	-274	-238
eksem en	35	128
eksem i	-166	-197
eksem men	53	147
eksem pa	-110	-150
eksem som	-125	-128
eksem … egent	53	147
eksem … hande	-136	-143
eksemet	-106	-170
el	-47	-143
el ni	-129	-92
ela*	85	265
elaa	36	219
elak	-2	140
elak och	-2	104
elak … slar	-2	104
elande	-158	-151
elb*	-187	-189
elbows	-123	-138
eld	-122	-52
eld*	175	61
eldad i	-132	-112
eldad … kamin	-132	-112
eldat	244	36
eldat i	201	45
eldat … kamin	151	35
elefa siter	113	14
elefa … pa	113	14
eleme men	-112	-102
eleme som	-13	64
eleme … det	-112	-102
eleme … sager	-11	84
elementen	17	174
elementet	-114	-36
eleph sitin	109	-1
eleph … on	135	0
elephant	146	-1
eler ar	-187	-170
eler bara	-151	-168
eler brist	-7	115
eler efter	0	105
eler en	-139	-137
eler far	-127	-116
eler gor	-119	-99
eler hosta	136	33
eler ja	31	99
eler kurat	-87	-109
eler lagt	-110	-90
eler maste	-143	-171
eler om	-203	-184
eler prata	123	32
eler skriv	166	5
eler strac	108	21
eler … bara	123	32
eler … det	-138	-136
eler … langr	138	49
eler … lonen	0	105
eler … man	-225	-204
eler … pa	108	21
eler … vi	-190	-200
elev	-88	112
elev radet	-131	-118
elev … inte	16	109
elev … undra	-131	-118
eleve sager	-1	146
eleve … inte	12	105
eleven	16	194
eli*	96	-109
eliqu #	-192	-173
eliqu har	159	33
eliqu somni	123	42
eliqu … mg	-192	-173
eliqu … ont	159	33
eliqu … slog	117	34
eliquis	115	-77
elo*	59	-95
elolycka	80	-69
elsa	162	41
elskapet	139	12
elstangsel	-115	-101
elsto i	-119	-92
elsto … huvud	-119	-92
elstotskansla	-119	-92
elv*	188	194
elva	200	221
elva ar	121	120
elva sager	2	104
elva … att	2	104
elva … mama	-3	107
elva … vakna	100	19
elvanse	-157	-147
eme*	40	-140
emela a	90	1
emela … nu	104	-13
emelan	171	-8
emergency	-147	-160
emo*	-54	99
emot	-54	99
emot att	-11	121
emot barnb	-118	-137
emot men	-7	145
emot radio	23	170
emot varen	-97	-112
emot … fa	-7	114
emot … til	-91	-105
en aldre	29	204
en alerg	70	-46
en anan	-67	118
en angel	-151	-127
en angva	-164	-139
en ap	-11	125
en armba	-149	-106
en arta	-155	-146
en av	144	263
en bage	169	12
en bakfy	-119	-103
en batre	46	121
en belas	24	194
en bil	101	181
en bild	-78	116
en bit	24	-146
en black	151	31
en blixt	165	76
en blodn	-102	-84
en bok	-142	-83
en bol	-102	-158
en brada	197	64
en brans	-129	-121
en bula	-159	-183
en bus	43	129
en chock	-165	-154
en dag	-230	-231
en decka	-180	-169
en docka	140	22
en dor	-42	259
en druva	131	4
en elev	31	158
en extra	153	7
en faktu	-132	-150
en fasti	-226	-209
en femkr	-148	-117
en film	-165	-159
en flask	125	200
en fluga	-110	-105
en forky	106	-52
en fot	45	-78
en fotbo	-184	-173
en fraga	-181	-89
en frukt	-150	-125
en ful	79	129
en fyla	97	8
en galni	148	54
en gardi	219	38
en glasr	171	14
en gren	144	11
en gube	145	67
en halua	13	127
en halv	-72	-178
en halvt	238	71
en hel	144	-39
en hund	224	80
en husva	-138	-118
en ipren	-197	-154
en jaksa	34	146
en kafts	9	173
en kaka	226	48
en kalel	-182	-173
en kalv	-149	-118
en kamin	154	23
en karam	147	15
en katun	113	17
en kile	99	256
en knap	-5	206
en kniv	-43	-228
en knol	-279	-289
en koleg	-154	-83
en konse	-159	-164
en kop	-122	-132
en kopia	36	146
en koran	25	124
en korsb	-171	-158
en korvb	136	9
en kraka	-157	-147
en kramp	88	-67
en krita	-118	-93
en krukv	-118	-111
en kurat	-152	-179
en kvar	-133	-105
en kvart	325	-17
en kvina	-57	144
en lada	-68	83
en lagni	-121	-111
en larka	-133	-165
en laskf	137	36
en last	17	125
en lastb	123	147
en latna	31	138
en latsa	-145	-138
en leksa	134	28
en lilja	-136	-133
en lina	138	10
en lista	-4	126
en magne	133	20
en manis	-132	-145
en masa	135	75
en matsk	124	-7
en medic	-126	-128
en minut	-359	-373
en nagel	-116	-113
en nat	-204	-188
en nats	-114	-111
en nave	113	9
en njurs	119	19
en nyfod	-149	-133
en obeha	191	29
en olyck	56	159
en otack	107	44
en ovnin	-148	-142
en pa	-164	-199
en pase	194	13
en perso	-4	124
en pingv	-141	-117
en plan	-32	174
en plank	247	46
en plomb	-120	-105
en pojkv	0	118
en prick	-176	-158
en prins	-139	-123
en prop	150	-36
en psyko	-142	-182
en raka	139	57
en ren	-150	-183
en rod	-149	-96
en ros	-100	-109
en rost	-1	203
en rulga	172	21
en saa	208	1
en sack	37	-105
en sak	40	176
en sanda	-12	133
en sekun	109	-87
en serie	-196	-195
en sil	142	-2
en sista	13	200
en sjalv	-141	-152
en skala	-152	-88
en skam	23	124
en skins	114	6
en skogs	-2	105
en skote	-140	-126
en slad	121	-31
en slang	-82	77
en snara	-12	131
en sol	-170	-134
en som	-171	-134
en son	-2	125
en sorge	-100	-143
en spion	5	187
en stekp	2	176
en stent	158	-20
en stick	-239	-187
en stock	70	-52
en stolp	112	49
en stor	120	161
en strim	-135	-118
en strok	181	-52
en stund	199	10
en sytra	-104	-100
en table	-150	-130
en talri	-128	-118
en tia	-146	-106
en tid	131	-74
en til	-81	-158
en tim	147	48
en time	289	71
en timer	63	184
en tok	-59	-129
en trakt	-108	-80
en trasa	137	2
en trasd	157	23
en trea	-168	-158
en truma	209	26
en tune	209	17
en tvatm	-132	-106
en tyngd	130	7
en ugn	137	32
en under	49	138
en utgan	4	140
en utvag	10	185
en vag	-3	165
en vante	176	15
en var	15	137
en vark	125	14
en varta	-218	-223
en vecka	-302	-159
en vindr	239	38
en visel	146	33
en vit	-218	-210
en vuxen	15	239
en zombi	-148	-131
en … #	-29	-99
en … alved	114	18
en … ata	-23	-153
en … bara	-9	-125
en … behov	-93	-105
en … bit	134	3
en … blod	70	-46
en … bula	-97	-125
en … burk	132	-33
en … dalig	36	128
en … dar	-108	-180
en … djupt	-144	-138
en … efter	-20	-179
en … eler	-183	-138
en … enaa	35	215
en … fick	-155	-129
en … fingr	-136	-124
en … flack	-121	-111
en … fol	-109	-157
en … for	-123	-79
en … forst	-125	-123
en … gardi	145	65
en … gor	154	89
en … hade	-2	128
en … har	170	152
en … henke	182	18
en … hon	129	49
en … huden	110	1
en … i	-30	-133
en … igar	-176	-77
en … inan	75	142
en … ingen	-180	-178
en … inget	-183	-154
en … jalko	170	16
en … kafe	-138	-138
en … kalsv	104	50
en … karta	156	-10
en … kile	30	165
en … kliar	-134	-140
en … knick	153	7
en … kvar	159	138
en … lag	96	8
en … langr	17	125
en … liger	138	7
en … liter	132	26
en … livmo	-143	-136
en … mama	15	210
en … melan	131	0
en … men	106	-41
en … metad	113	9
en … mina	19	173
en … mjol	94	16
en … mycke	-132	-125
en … nar	-57	-136
en … nat	-172	-224
en … nu	-43	-95
en … nys	160	16
en … o	163	112
en … och	202	138
en … ol	5	140
en … orken	-89	-77
en … over	132	70
en … pa	-131	61
en … perso	15	146
en … piler	95	-15
en … pres	162	27
en … radio	-101	-103
en … reakt	-184	-121
en … ring	-142	-92
en … rispa	-116	-120
en … ropar	-117	-99
en … roste	-112	-103
en … sa	-46	179
en … sager	46	262
en … sen	305	54
en … skrik	-5	119
en … slat	-112	-122
en … som	-71	-132
en … sort	-158	-145
en … stana	-19	131
en … star	-2	100
en … stel	132	38
en … strea	-17	118
en … strim	-107	-94
en … svagt	113	17
en … sveta	147	48
en … table	-144	-16
en … tog	-114	-136
en … treti	-150	-132
en … tyngd	156	27
en … under	-191	-99
en … up	92	32
en … utoml	25	124
en … vin	123	2
ena	186	-13
ena armen	180	6
ena balen	157	19
ena benet	145	-7
ena brost	-173	-136
ena foten	124	14
ena hande	187	1
ena kulan	127	30
ena mungi	157	29
ena ogat	129	-1
ena ogonl	152	36
ena pupil	153	8
ena sidan	146	-31
ena stene	181	27
ena vaden	-120	-71
ena … ar	18	-100
ena … bruta	140	10
ena … domna	108	44
ena … efter	161	-8
ena … glome	132	23
ena … hange	207	40
ena … i	177	-5
ena … langt	118	53
ena … magen	110	52
ena … mar	163	63
ena … och	-154	-121
ena … svima	105	49
ena*	39	225
enaa	92	256
enaa elaa	22	170
end	112	270
end for	38	137
end … good	38	137
end*	0	359
enda	-2	325
enda jag	-30	89
enda losni	16	130
enda satet	-31	125
enda som	20	233
enda … ar	3	124
enda … att	-30	104
enda … hindr	-9	118
enda … hjalp	-6	111
enda … kan	8	137
endin my	-2	141
endin … life	-2	141
ending	0	173
ene*	-130	-31
eng*	-196	-179
engelska	-158	-59
engli pleas	-128	-117
english	-83	-163
enh*	171	31
enheter	171	31
enk*	206	231
enka	225	190
enka herat	6	115
enkel bilje	29	119
enklare	-3	139
enl*	51	-107
enlig plan	110	-1
enlig … kramp	110	-1
enligt	51	-107
eno*	66	148
enough	66	148
ens	192	235
ens nar	131	-15
ens skule	21	128
ens tita	87	-5
ens … koma	21	128
ens … pa	120	8
ens … stora	98	1
ens*	140	134
ensam	157	149
ensam foral	-95	-106
ensam gamal	11	145
ensam hema	146	78
ensam i	171	85
ensam med	11	181
ensam men	-188	-186
ensam sen	-139	-174
ensam snabt	138	13
ensam … fins	-95	-106
ensam … hene	-19	136
ensam … klar	-126	-115
ensam … kvala	-109	-113
ensam … nat	7	105
ensam … sveri	-12	96
ensamkomande	4	121
epi*	132	-168
epile ar	-148	-150
epile far	-134	-110
epile men	141	17
epile nu	142	24
epile och	-84	-129
epile vad	-114	-85
epile … bruka	103	19
epile … gor	-114	-85
epile … hade	-136	-120
epile … han	-134	-110
epile … inte	139	29
epile … slut	-119	-110
epile … valin	-144	-134
epilepsi	-4	-173
epilepsianfal	206	52
epilepsimedicin	-129	-143
epipe den	-178	-158
epipe for	144	-8
epipe har	151	19
epipe … den	-89	-70
epipe … det	127	-4
epipe … efter	-105	-92
epipe … gamla	-108	-91
epipe … tagit	151	19
epipen	165	-75
er	-332	-408
er ap	-93	-125
er fraga	-107	-121
er han	169	3
er har	-13	107
er i	-158	-110
er motag	-127	-114
er sida	-144	-138
er telef	-147	-168
er … dor	169	3
er … har	-96	-109
er … kan	-182	-178
ere*	-107	-127
erektionsproblem	-107	-127
erg*	-119	-122
ergenyl	-120	-114
ergon pa	-91	-77
ergon … vardc	-91	-77
ergonom	-91	-77
ert	-141	-103
esc*	-139	-131
escit #	-112	-106
escitalopram	-139	-131
esi*	-207	-170
et aldre	-135	-111
et anfal	163	-6
et ar	-183	-192
et askva	-108	-80
et avske	-29	158
et barn	-145	51
et blaog	34	143
et chip	9	142
et dygn	185	182
et ekg	-91	-97
et elsta	-115	-101
et extra	-193	-187
et farva	-18	133
et fodel	-145	-156
et gang	-15	162
et getin	-98	-75
et glas	139	66
et got	-117	-150
et hal	156	-44
et halso	-103	-106
et halva	-161	-95
et helt	-133	-130
et helve	3	160
et hoplo	7	102
et horn	9	132
et i	189	23
et intyg	-92	-104
et jarnb	132	11
et klubs	147	7
et knivh	131	36
et konst	8	161
et kraft	96	39
et lakan	257	39
et litet	81	-99
et ljud	141	-2
et lok	124	-8
et lop	128	28
et nyt	-193	-208
et progr	-131	-119
et rep	94	148
et revbe	-83	-106
et rivja	-118	-95
et rot	-207	-191
et sar	74	167
et sat	65	253
et skal	-11	166
et skyda	-12	136
et steg	9	183
et trad	233	79
et trasi	109	-8
et tryck	117	9
et updra	9	131
et vanli	-136	-120
et vrak	-105	-110
et … att	44	190
et … boend	-12	136
et … brack	131	23
et … dagar	-142	-175
et … et	58	136
et … fa	-151	-133
et … fal	7	102
et … fast	124	-8
et … fat	-118	-95
et … fjark	136	19
et … flyta	90	37
et … fonst	109	-8
et … fran	-122	-168
et … han	24	115
et … haret	-124	-106
et … hjart	152	12
et … i	256	175
et … inget	-151	-155
et … jack	-151	-133
et … korko	-76	-95
et … liv	-107	-151
et … ljums	-107	-76
et … melan	98	40
et … mot	200	79
et … nu	59	125
et … runt	195	58
et … sa	-3	171
et … sat	1	137
et … sater	-98	-110
et … sen	-153	-165
et … slag	-169	-175
et … stack	132	-2
et … stuga	-110	-90
et … tryck	135	-19
et … var	-124	-103
et … varje	-25	163
et … vem	-131	-100
et … vil	-10	140
eta	-44	224
eta magsj	138	50
eta … keton	138	50
eta … on	95	184
eta*	234	12
etari ar	102	-6
etari drack	120	7
etari har	167	48
etari kramp	100	21
etari lag	131	9
etari ryckt	103	23
etari vil	-117	-97
etari … bara	-117	-97
etari … fat	139	39
etari … i	103	23
etari … lampo	120	7
etari … med	131	9
etari … slo	102	-6
etari … svalt	124	4
etaring	119	11
etaringen	244	40
ete*	132	232
etei	84	192
etei halua	12	134
eten	105	147
eten herai	12	144
eten … aamul	12	144
ety*	152	16
etylenglykol	152	16
eve*	3	121
even	75	-123
even when	216	11
even … i	183	10
ever	110	-48
ever choke	-116	-123
ever … how	-116	-123
every	-234	-110
every and	-29	146
every night	-91	103
every ready	28	162
every ten	171	16
every winte	-153	-145
every … i	-57	67
every … in	-196	-201
every … minut	190	10
every … tums	-128	-118
everyone	119	166
everything	-28	146
everywhere	-1	-124
evi*	46	244
evig	8	142
evig vila	8	142
evigt	41	146
ex	-106	95
ex brot	8	165
ex is	7	129
ex slog	-88	-118
ex star	21	138
ex strop	105	-9
ex vad	-145	-144
ex … gor	-145	-144
ex … sig	8	188
ex … threa	7	122
ex … utanf	21	138
exam	-170	-212
exams	-156	-171
exc*	-109	-131
exe*	-83	52
exerc … a	-95	-80
exercise	-153	-158
exet	14	174
exet folje	17	128
exet … efter	17	128
exf*	-8	108
exfru	-8	108
exfru star	-8	108
exfru … utanf	-8	108
exh*	-131	-131
exhausted	-131	-131
exi*	58	247
existera	28	222
exm*	47	160
exman skriv	45	136
exman … att	45	136
exmanen	19	167
exp*	-83	-235
explo av	-132	-106
explo brans	117	24
explo heada	142	45
explo i	277	29
explo ingen	-109	-89
explo jag	-8	116
explo … garag	131	8
explo … hande	124	10
explo … huvud	211	28
explo … snor	-130	-95
explodera	-166	-148
exploderade	57	-101
exploderar	-201	-104
explosion	175	8
explosive	142	45
ext*	96	-53
extra	96	-35
extra i	-110	-81
extra knick	153	7
extra metot	130	18
extra slag	-234	-226
extra … i	-153	-139
extra … pa	-139	-124
extra … varje	130	18
extraslag	-67	-137
extre huvud	119	25
extre … som	119	25
extrem	170	38
eye test	-137	-114
eye*	35	-100
eyelid	-22	-120
eyes are	-156	-54
eyes from	-95	-92
eyes … dry	-109	-104
eyes … polen	-95	-92
f	-39	-130
f i	-101	-130
f … mate	-101	-130
fa andni	-106	-112
fa angra	7	144
fa betal	10	173
fa byta	61	-47
fa det	-172	-60
fa do	38	177
fa en	110	-5
fa fardt	-129	-142
fa feber	-191	-174
fa fram	167	-2
fa hakan	110	53
fa hem	-168	-178
fa hene	119	-2
fa hjalp	-67	91
fa hjart	-166	-147
fa i	143	-6
fa intyg	-111	-97
fa katen	33	137
fa kbt	-102	-132
fa konta	158	155
fa krist	-144	-126
fa liga	-154	-141
fa liv	179	-22
fa luft	136	9
fa nagra	-134	-137
fa nat	10	157
fa ner	191	13
fa ny	-219	-188
fa pensi	40	150
fa prata	-161	-199
fa sa	141	51
fa se	-36	111
fa slipa	-2	136
fa somna	23	166
fa stop	87	-78
fa strom	-115	-101
fa tid	-180	-199
fa vaken	146	-7
fa vila	41	146
fa … att	103	174
fa … batre	66	172
fa … et	132	15
fa … flera	-151	-133
fa … fran	-135	-125
fa … hakan	102	7
fa … hjart	130	13
fa … hur	10	96
fa … insul	-152	-122
fa … jag	19	125
fa … latar	13	141
fa … med	203	139
fa … mot	144	26
fa … ner	-154	-141
fa … ont	141	51
fa … sjalv	-142	-156
fa … stark	20	145
fa … tils	-99	-101
fa … vad	-156	-126
fab*	-170	-173
fac*	120	3
face	93	-55
face feels	-171	-168
face has	173	11
face … drope	107	10
facebook	3	119
fad*	193	136
fade	193	136
fag*	-223	-181
fagel liger	-138	-124
fagel … pa	-138	-124
fageln	-185	-166
fai*	48	-108
faint	179	-35
fainted	165	-5
faktagranskning	-79	-105
fakti och	-9	113
faktiskt	137	145
faktura	-193	-183
fal	-102	-66
fal jag	7	102
fal livfo	20	104
fal men	-186	-160
fal pa	-142	-118
fal … ger	7	102
fal … isen	-127	-100
fal … jag	-146	-153
fal*	216	120
fala	146	-9
fala fran	119	-3
fala … balko	119	-3
faler	78	-96
faler av	-194	-168
faler efter	115	20
faler … i	-144	-117
faler … kontr	115	20
falet	264	193
falet ar	2	164
falet fran	147	8
falet yr	113	24
falet … fran	2	164
falet … waran	113	24
fam*	-129	31
famil bast	23	124
famil for	7	145
famil hos	85	-48
famil i	-130	-151
famil liger	-125	-116
famil runt	-78	-106
famil sager	36	113
famil … att	48	177
famil … er	-102	-160
famil … gifta	35	145
famil … huvud	115	28
famil … min	138	100
famil … val	-91	-97
familjen	-102	34
family	-102	18
famnen	131	55
fan	96	-44
fan a	-164	-167
fan vad	-115	-106
fan … dyrt	-115	-106
fan … svalj	-135	-109
fan*	70	83
fanig men	-77	-90
fanig … jag	-77	-90
fanigt	-77	-90
fans	102	146
fans hej	5	137
fans skule	1	144
fans … da	5	137
fanta om	5	114
fanta … att	5	114
fantasier	5	114
far	-226	7
far #	171	31
far andno	-179	-157
far ata	-228	-220
far bada	-145	-122
far bara	122	177
far barne	20	104
far behal	-234	-231
far behan	145	11
far celgi	225	55
far de	-13	94
far det	77	206
far et	-169	-196
far for	-136	-131
far ga	-41	106
far han	-257	-107
far har	76	169
far hav	-125	-123
far hjart	111	-49
far huvud	-202	-204
far i	-199	-200
far impul	-2	131
far ite	170	16
far jag	-205	-157
far kisla	-110	-98
far knapt	175	48
far kora	-109	-118
far kvava	18	122
far liger	122	20
far man	-243	-164
far mat	13	109
far medel	12	150
far ont	-188	-205
far panik	147	-23
far raser	-128	-107
far saga	18	108
far san	6	111
far sita	107	-6
far skakn	116	23
far sluta	36	119
far sova	-16	224
far stana	151	49
far stryk	37	242
far ta	-136	-160
far tande	-147	-153
far tanka	-12	192
far veta	3	176
far vi	-193	-213
far … aka	-140	-129
far … akta	-3	130
far … anfal	-114	-85
far … ata	-216	-230
far … att	115	173
far … av	-239	-109
far … bada	-121	-130
far … band	96	-27
far … barn	-133	-94
far … bastu	-158	-148
far … bil	-109	-118
far … det	12	151
far … doter	-105	-112
far … dyka	-96	-91
far … eler	-7	115
far … en	-160	-69
far … flyga	-121	-81
far … for	183	134
far … fram	132	-17
far … fran	74	149
far … ga	-146	-68
far … halsa	-119	-102
far … han	19	160
far … hene	-96	-117
far … hon	148	43
far … horap	-149	-131
far … i	-164	-2
far … inan	-127	-170
far … ingen	117	-5
far … ipren	-103	-119
far … kopt	9	140
far … kora	-143	-131
far … lamna	-110	-101
far … lite	-105	-169
far … luft	213	29
far … lust	6	111
far … lyfta	-183	-180
far … mit	121	27
far … nej	18	108
far … och	167	37
far … ont	-90	-128
far … os	-114	-108
far … pa	-54	117
far … panik	-160	-177
far … parki	-99	-89
far … sa	-116	-88
far … se	16	167
far … skoge	98	-7
far … skriv	-1	127
far … slut	-2	120
far … sova	-164	-49
far … stryk	7	122
far … ta	-188	-192
far … ut	-155	-124
far … val	-9	139
far … vara	3	229
far … vaten	-159	-159
far … veta	-142	-156
fara	-194	-209
farbr har	4	132
farbr … i	95	-22
farbr … stalt	-7	105
farbror	138	165
fardi fardi	7	132
fardi for	-150	-131
fardi har	-3	135
fardi inte	7	132
fardi med	-54	68
fardi … altih	7	132
fardi … lungi	-150	-131
fardig	-110	59
fardigbehandlad	-124	-106
fardigt	42	209
fardtjanst	-85	-169
farfa ar	52	-82
farfa bror	-15	105
farfa fick	93	11
farfa snubl	118	10
farfa tafsa	16	117
farfa tog	133	10
farfa … pa	165	115
farfa … plock	-12	94
farfa … rort	-15	105
farfa … ryck	93	11
farfar	106	34
farfars	160	40
farg	-58	-172
farga haret	-156	-138
farga rod	116	26
farga … direk	116	26
farga … och	-156	-138
fargade	-156	-138
fargas	116	26
farjan	-133	-155
farli a	-142	-133
farli ar	-115	-101
farli att	-241	-283
farli eler	-168	-153
farli for	-140	-119
farli med	-111	-111
farli … ata	-46	-112
farli … det	-115	-101
farli … dusch	-144	-148
farli … gor	-119	-99
farli … hjarn	-89	-90
farli … svima	-109	-103
farlig	-71	64
farliga	-136	-125
farligt	-358	-309
farmo ar	-191	-196
farmo at	104	-15
farmo begra	-106	-110
farmo dog	-77	-101
farmo haler	135	27
farmo med	132	50
farmo morfa	131	12
farmo pa	46	150
farmo papa	-26	92
farmo … #	-77	-101
farmo … demen	-146	-153
farmo … freda	-106	-110
farmo … hande	17	143
farmo … hjart	131	12
farmo … i	77	-55
farmo … kot	104	-15
farmo … pa	131	-9
farmo … slar	-26	92
farmo … sluta	-12	81
farmor	112	100
farn	124	13
farn benet	124	13
farsan	111	-111
farsk rispo	23	157
farsk … pa	25	177
farska	29	221
farst … nu	-112	-110
fart och	112	31
fart … inte	-144	-120
fart … jag	112	31
farva och	-18	133
farva … ala	8	137
farval	-39	184
farvalinlag	-18	133
fast	163	144
fast ala	-124	-163
fast det	98	157
fast foda	-105	-112
fast hon	207	60
fast ja	58	165
fast lite	98	-11
fast mig	-10	240
fast min	-30	140
fast vi	96	-41
fast vid	-126	-118
fast … ater	-140	-114
fast … bad	-12	94
fast … bara	146	-18
fast … bilko	-122	-127
fast … det	4	140
fast … druck	96	-6
fast … fryse	110	12
fast … grate	36	212
fast … hisen	-125	-119
fast … hopet	-126	-118
fast … laste	-95	-72
fast … liger	130	-5
fast … mindr	98	-11
fast … och	6	125
fast … prove	-124	-163
fast … sa	4	187
fast … siter	143	-23
fast … son	-30	140
fast … vilat	114	0
fasta	-137	-128
fasta ramad	-107	-97
fasta … hon	-107	-97
fastat	-107	-97
faste fick	-114	-118
faste … hjart	-91	-97
fasti bakom	-139	-141
fasti den	-107	-92
fasti fast	-95	-72
fasti i	-121	-164
fasti pa	-187	-169
fasti sat	-140	-148
fasti ut	-118	-112
fasti … benet	-147	-130
fasti … en	-114	-136
fasti … i	-111	-104
fasti … jag	-95	-72
fasti … knat	-89	-106
fasti … knave	-163	-179
fasti … somra	116	35
fasti … vaxer	-107	-92
fasting	-400	-376
fastingvacin	-95	-72
fastklamd	194	23
fastn han	128	7
fastn i	256	-5
fastn med	125	34
fastn pa	-142	-129
fastn … ar	119	12
fastn … halse	-118	-91
fastn … maski	177	15
fastn … persi	135	28
fastn … vagen	-142	-129
fastn … valse	143	6
fastnade	296	11
fastnar	-204	-183
fastnat	204	39
fat	125	-203
fat afte	-118	-95
fat avlop	107	18
fat bebis	-21	81
fat beske	-84	-96
fat det	-125	-148
fat en	99	-141
fat finar	-116	-139
fat grane	149	-11
fat hjalp	-92	-122
fat i	220	-65
fat indra	109	3
fat kalel	-121	-113
fat klamy	-130	-128
fat kokan	121	7
fat kraft	0	132
fat nacks	-153	-133
fat nagot	138	9
fat nagra	-112	-99
fat nog	20	189
fat order	-3	87
fat pneum	-111	-88
fat potat	141	31
fat ringo	-123	-99
fat roda	-114	-69
fat slaga	137	14
fat steso	120	20
fat stot	120	37
fat svart	-150	-115
fat table	-147	-123
fat tid	-140	-12
fat trani	-128	-111
fat utskr	-209	-213
fat veta	102	-43
fat … att	-31	135
fat … fel	-147	-123
fat … fran	120	37
fat … hos	-157	-137
fat … i	79	-118
fat … idag	-106	-106
fat … klian	-112	-99
fat … kramp	138	19
fat … men	126	114
fat … mig	186	-49
fat … mynt	150	2
fat … overa	-108	-134
fat … pa	-78	-144
fat … prick	-114	-69
fat … prop	134	16
fat … sig	121	40
fat … spik	129	24
fat … stick	-120	-110
fat … strok	226	33
fat … table	149	-11
fat … til	-121	-113
fat … tror	-123	-99
fat … vaten	121	7
fatar du	17	114
fatar ingen	-101	-130
fatar ni	19	124
fatar … hon	-101	-130
fatat	6	123
fatat beslu	6	123
fatol och	56	-36
fatol … ar	86	-29
fav*	-130	-156
favor tog	-122	-119
favor … slut	-122	-119
favoritserie	-122	-119
feb*	-15	-154
feber	1	-137
feber #	-118	-151
feber a	131	20
feber alved	-106	-99
feber andas	105	25
feber ar	-94	-143
feber barne	-133	-112
feber behal	-108	-86
feber behov	-116	-77
feber eler	-102	-127
feber flera	-151	-133
feber forvi	103	45
feber gick	-192	-118
feber gra	144	25
feber har	146	-24
feber hos	-216	-172
feber huden	108	7
feber i	-164	-141
feber igar	-143	-123
feber ingen	-39	91
feber inte	-156	-121
feber ja	-108	-135
feber just	143	45
feber kal	121	52
feber kan	-101	-80
feber kraks	195	19
feber kvina	-130	-125
feber mar	-113	-99
feber men	-130	-126
feber nacke	174	61
feber nu	151	22
feber och	-18	-110
feber ont	164	59
feber orkar	-136	-149
feber pa	142	6
feber sedan	-300	-246
feber siter	157	54
feber skrik	138	38
feber slo	135	47
feber sover	154	19
feber stel	213	87
feber svar	119	51
feber under	132	-9
feber vad	-156	-126
feber vare	149	-18
feber vil	-154	-130
feber … #	121	9
feber … a	113	6
feber … abort	143	33
feber … andas	172	77
feber … ater	-122	-77
feber … bara	220	33
feber … barn	-164	-157
feber … behan	132	-9
feber … blodt	145	22
feber … borta	-159	-161
feber … bra	-130	-99
feber … drick	-117	-88
feber … efter	-138	-105
feber … for	116	-48
feber … forvi	150	54
feber … frosa	125	31
feber … gange	-76	-110
feber … gat	100	21
feber … gnide	-119	-85
feber … gor	-156	-126
feber … hakan	140	53
feber … han	125	16
feber … hjalp	-106	-99
feber … hjart	102	29
feber … hosta	-230	-148
feber … hud	121	52
feber … igar	-232	-214
feber … inget	-150	-152
feber … inte	172	41
feber … jag	32	-64
feber … joba	-122	-137
feber … kan	-166	-116
feber … mar	115	14
feber … marmo	108	7
feber … men	-176	-121
feber … mormo	101	16
feber … nacke	126	22
feber … nej	134	18
feber … ner	-192	-118
feber … nu	93	-24
feber … och	-132	-144
feber … om	138	38
feber … ont	-196	-138
feber … pig	-119	-81
feber … prick	239	45
feber … sa	72	-65
feber … slo	173	6
feber … sma	185	42
feber … snabt	105	25
feber … snuva	-150	-104
feber … stel	220	66
feber … tre	-141	-110
feber … tvaar	-119	-79
feber … vacin	-129	-96
feber … vad	-128	-111
feber … vara	-154	-130
feber … vark	-139	-113
feber … vatsk	-108	-86
feberfri	-149	-134
feberkramp	209	-15
febern	-225	-228
febri seizu	-105	-90
febri … just	-105	-90
febrig	-126	-137
febrile	-105	-90
febru det	-107	-76
febru vilka	-100	-136
febru … vacin	-73	-85
feed	128	-44
feed … last	124	11
feedi wel	-138	-120
feel a	-147	-130
feel dizy	-147	-138
feel faint	239	41
feel fine	-173	-154
feel his	111	-17
feel my	145	29
feel peace	11	128
feel somet	-13	106
feel … bit	-179	-143
feel … endin	-19	124
feel … feet	131	-9
feel … hurti	-3	159
feel … im	196	11
feeli low	-216	-208
feeli … my	150	0
feeli … since	-187	-182
feeling	-28	-124
feels	169	17
feels cold	123	-1
feels like	193	-2
feels realy	129	24
feels … a	161	27
feet	-44	-153
feet are	-131	-148
fej*	140	140
fel	211	-41
fel adres	-128	-125
fel blick	0	105
fel datum	-177	-194
fel dos	-147	-123
fel from	136	4
fel greje	105	-12
fel haha	-111	-91
fel hal	146	91
fel i	129	-13
fel medic	164	7
fel mun	94	5
fel namn	-115	-138
fel of	205	-4
fel ord	145	14
fel ordni	129	18
fel skule	-108	-105
fel strup	163	11
fel throu	146	-9
fel yeste	111	-3
fel … a	254	36
fel … de	-108	-105
fel … hela	103	15
fel … his	128	23
fel … i	128	28
fel … imunf	-99	-68
fel … kan	-167	-167
fel … laxan	19	108
fel … min	-61	-80
fel … my	144	-12
fel … shes	111	-3
fel … sned	94	5
fel … the	289	5
fel*	200	48
felt	200	48
felt a	130	11
felt … kick	120	7
fem	-42	-231
fem aring	10	133
fem dygn	4	124
fem gange	-1	-107
fem i	105	-21
fem kilo	-101	-97
fem manad	-114	-166
fem min	148	-41
fem minut	-193	-208
fem nater	45	194
fem och	-97	-174
fem vecko	201	56
fem … det	-183	-163
fem … gamal	162	30
fem … gaser	-98	-99
fem … han	128	-20
fem … har	41	138
fem … hon	25	118
fem … kisar	153	47
fem … koper	20	108
fem … leker	10	133
fem … med	120	10
fem … nu	141	-7
fem … och	-202	-194
fem … somna	-126	-127
fem … tror	-3	87
fem … varje	-104	-100
fem*	-170	-289
femar har	-145	-119
femar sager	-163	-161
femar stira	102	24
femar … att	-163	-161
femar … tomt	102	24
femaring	-200	-249
femaringen	-31	-216
femkr kliar	-99	-71
femkrona	-148	-117
femte minut	139	-15
femti borde	-147	-125
femti pa	28	105
femti … jag	-147	-125
femti … lorda	28	105
femtio	-167	-116
femtiotva	-125	-122
femto och	-143	-118
fes*	94	149
fest	53	186
fest hon	10	110
fest … var	10	110
feste andas	102	-6
feste bakis	-102	-109
feste och	0	135
feste … har	-102	-109
feste … typ	106	-11
festen	49	148
fet	-180	-215
fet mat	-130	-158
fet … gick	-98	-95
fev*	104	-168
fever	90	-175
fever and	123	-59
fever is	-155	-121
fever light	147	18
fever of	-148	-138
fever worst	103	30
fever … #	-148	-138
fever … and	110	-39
fever … heada	103	30
fever … hurts	147	18
fever … kilin	-142	-114
fever … says	-114	-123
few	96	-95
few minut	166	4
fib*	-150	-144
fick agror	98	16
fick aka	-122	-185
fick bara	150	29
fick barn	18	120
fick beske	8	154
fick beton	127	17
fick black	-163	-143
fick blama	-125	-141
fick bort	-153	-166
fick celgi	151	5
fick den	43	141
fick det	124	-4
fick en	-138	-99
fick et	-144	-234
fick fasti	-95	-72
fick fel	-121	-144
fick fram	-96	-109
fick frata	154	14
fick grus	-149	-137
fick hamta	-25	96
fick het	159	-15
fick hjalp	-148	-165
fick hjarn	-137	-113
fick hjart	-342	-271
fick hocke	150	45
fick huvud	-186	-169
fick i	134	19
fick infar	136	36
fick ja	-115	-107
fick jateo	124	26
fick kaust	111	18
fick klada	-138	-138
fick kontr	106	10
fick krup	-109	-108
fick laga	123	26
fick lite	-213	-180
fick liv	148	11
fick lut	161	9
fick mens	-142	-145
fick mig	-157	-170
fick nasta	-209	-171
fick ner	119	-43
fick nya	-141	-127
fick ont	76	-79
fick pacem	-131	-122
fick panik	-227	-220
fick puck	109	46
fick pucke	158	16
fick ryck	93	11
fick sata	171	13
fick skavs	-128	-156
fick skrid	116	26
fick sova	-112	-121
fick span	-133	-105
fick sprut	100	37
fick strok	-110	-101
fick strom	238	22
fick syra	105	7
fick syrga	-112	-93
fick up	165	-3
fick utvis	-2	117
fick varld	124	45
fick … anfal	155	17
fick … armba	-149	-106
fick … av	-310	-269
fick … bebis	-92	-93
fick … black	151	31
fick … blama	-144	-128
fick … blodn	-102	-84
fick … bol	-235	-189
fick … chock	-165	-154
fick … deg	-119	-109
fick … den	-149	-160
fick … er	-96	-109
fick … fast	-149	-138
fick … for	198	173
fick … fora	108	-22
fick … fraga	-85	-130
fick … genom	153	-5
fick … hene	210	32
fick … hjart	-97	32
fick … honom	127	-30
fick … i	98	-198
fick … in	-140	-126
fick … kafts	9	173
fick … kalel	-182	-173
fick … liten	-159	-127
fick … lugn	-125	-119
fick … melan	113	10
fick … mig	164	1
fick … mot	-111	-129
fick … nar	-152	-155
fick … nu	-115	-155
fick … nya	7	143
fick … om	78	173
fick … ont	134	53
fick … over	195	16
fick … scham	-166	-134
fick … sig	134	21
fick … ska	-137	-113
fick … star	-115	-99
fick … stick	-207	-144
fick … strok	83	-73
fick … stygn	-10	113
fick … table	-141	-127
fick … timar	-114	-96
fick … under	119	32
fick … ut	-112	-121
fick … vid	-179	-159
ficka ar	18	108
fickan	76	108
fif*	-125	-136
fifa	-137	-139
fikarumet	141	1
fikat	143	104
fil*	-254	-109
film	-248	-182
film hon	10	110
film om	-142	-136
film … en	-148	-139
filma mig	30	144
filma nar	18	133
filmade	2	167
filmar	38	206
filmat	21	128
filter	-122	-121
fin	-135	-50
fin*	-166	-156
fina vaner	-122	-150
final ont	-99	-112
finalen	-99	-112
finar	-307	-308
finar i	-195	-188
finar overa	-148	-164
finar pa	-127	-148
finar … ansik	-195	-188
finar … pa	-112	-136
finar … rygen	-127	-148
finas	21	334
finas det	-6	147
finas mama	7	129
finas mer	17	154
finas nar	-1	120
finas snala	2	130
finas til	36	168
finas … hoste	-1	120
finas … var	-6	147
find me	-2	139
find words	129	-16
fine	-224	-227
fine can	-174	-207
fine pa	-165	-151
fine … nasan	-118	-118
fine … rygen	-109	-112
finge ar	216	12
finge av	176	-24
finge go	-116	-104
finge in	163	10
finge on	-139	-146
finge pa	-130	-111
finge … a	-139	-146
finge … av	141	6
finge … bla	93	-15
finge … borta	210	16
finge … i	158	7
finge … kyla	-102	-78
finge … numb	-116	-104
finge … sluta	-106	-73
finge … the	176	15
finger	-5	-109
fingerborgsbloma	153	7
fingers	37	-70
fingertopar	131	17
fingertopen	151	-53
fingr ar	221	-5
fingr av	-102	-85
fingr fran	-134	-109
fingr hange	145	15
fingr i	-99	-91
fingr ingen	-133	-119
fingr lite	-126	-95
fingr nar	-245	-239
fingr pa	-73	-119
fingr visar	122	11
fingr … #	122	11
fingr … armar	3	106
fingr … av	131	-38
fingr … bildo	-106	-92
fingr … blaa	152	16
fingr … doren	-171	-145
fingr … en	-217	-204
fingr … i	117	-8
fingr … inte	127	25
fingr … jag	-53	-146
fingr … kanse	-133	-119
fingr … klyve	127	-23
fingr … kylan	-146	-133
fingr … morgo	-130	-121
fingr … motor	-102	-85
fingr … naten	-114	-113
fingr … ugnen	-134	-109
fingr … ute	-110	-91
fingr … varma	-144	-120
fingr … varme	-160	-123
fingret	-6	-155
finis a	179	-13
finis … sente	123	-9
finish	200	80
fins	-325	-132
fins bara	24	264
fins de	-273	-296
fins det	-350	-370
fins djurj	-128	-117
fins en	-7	184
fins famil	-121	-181
fins far	20	104
fins ju	27	149
fins nat	-196	-240
fins … andra	14	116
fins … att	-133	-138
fins … barne	20	104
fins … en	11	254
fins … ergon	-91	-77
fins … et	25	143
fins … flyta	-133	-93
fins … hene	-72	-115
fins … hjalp	-219	-218
fins … hos	-67	-116
fins … hugor	-104	-112
fins … imorg	22	141
fins … kvino	-3	114
fins … laser	-121	-143
fins … medic	-135	-110
fins … nagon	-79	-177
fins … nan	-157	-98
fins … nat	-168	-229
fins … stodg	-95	-106
fint	-160	-197
fint men	-212	-213
fint nar	-175	-145
fint sa	-112	-90
fint … ar	-153	-130
fint … bara	-128	-121
fint … jag	-163	-153
fint … tekni	-112	-90
fira jul	32	180
fira … i	30	176
first aid	-179	-148
first time	11	128
fis*	-66	-166
fisk	149	-22
fiske flyte	-116	-93
fiske skote	9	107
fiske … och	9	107
fiske … pa	-116	-93
fisken	-116	-93
fiskespona	9	107
fit	141	-16
fit and	146	-7
fit*	140	-11
fiting	158	12
fiv*	148	110
five	148	110
five minut	138	101
fix*	-51	160
fixa er	-93	-125
fixa tid	-126	-114
fixa … ap	-93	-125
fixa … for	-126	-114
fixat	9	187
fja*	-30	-162
fjala som	-136	-116
fjalar	-231	-199
fjalstugan	121	12
fjaltur	-177	-153
fjalturen	179	33
fjalvandringen	-169	-164
fjard … den	-122	-138
fjark och	136	19
fjo*	-121	-157
fjol	-215	-261
fjol nu	-152	-137
fjol och	-144	-129
fjol undra	-101	-83
fjol … frisk	-132	-89
fjol … om	-101	-83
fjort handl	27	135
fjort mil	121	11
fjort … til	121	11
fjortonarings	27	135
fla*	124	-2
flack	-226	-220
flack i	-148	-141
flack ingen	-134	-118
flack och	140	54
flack overa	115	20
flack pa	65	-72
flack sex	127	27
flack … benet	115	14
flack … inte	165	35
flack … magen	114	36
flack … manad	127	27
flack … och	115	20
flack … rygen	-112	-102
flack … slo	140	54
flackar	137	-43
flackarna	142	25
flackig	146	32
fladrar	124	8
flagar	129	28
flama up	190	5
flama … hande	98	16
flamade	164	0
flami pa	127	37
flami … knana	127	37
flamig	156	35
flamt fast	131	-13
flamt jag	115	28
flamt och	136	4
flamt … ja	131	-13
flamt … orkar	115	28
flamta	162	9
flamtar	177	2
flanken	-164	-115
flasa benen	122	16
flasa i	137	10
flasa som	201	9
flasa … ar	122	16
flasa … en	146	21
flasa … et	124	-8
flasa … vila	137	10
flasar	290	18
flasig	-174	-164
flask jag	-12	98
flask langr	-131	-128
flask med	212	46
flask och	-5	107
flask vin	123	2
flask … #	-131	-128
flask … ar	-47	116
flask … tandv	143	46
flaska	152	180
flaskan	-6	-131
flasklap	7	128
flaskor	0	156
flat	-32	152
fler han	126	10
flera ar	-276	-293
flera gange	-183	22
flera kvala	-25	87
flera liter	106	42
flera sekun	203	49
flera stota	151	34
flera … hela	86	15
flera … i	-168	-88
flera … jag	-120	-93
flera … per	-122	-99
fli*	50	159
flick gjort	-89	-109
flick har	93	143
flick nyser	-113	-113
flick och	-1	147
flick ryckt	109	-5
flick skote	-119	-96
flick slar	31	202
flick spark	6	152
flick … #	-137	-151
flick … i	190	2
flick … inte	148	16
flick … mig	22	141
flick … prata	20	99
flick … sa	-119	-96
flick … san	14	102
flick … sig	15	142
flick … slut	-114	-149
flick … tagit	95	-15
flickorna	30	148
flickvanen	-32	181
flime for	176	74
flime forst	-158	-118
flime som	-183	-176
flime … ogona	128	31
flime … ogone	116	45
flime … vanli	-108	-98
flimr och	166	26
flimr til	114	-12
flimr … jag	145	18
flimr … och	114	-12
flimrar	192	15
flipe my	130	13
flipe … neck	130	13
fliped	131	12
flit	9	316
flit det	-39	99
flit for	-8	135
flit sa	1	145
flit … att	-5	164
flit … far	-9	91
flit … inte	-7	118
flo*	262	-149
floder	-107	-149
flog	194	-21
flog av	120	-8
flog in	87	-51
flog … fran	118	13
flog … i	87	-51
floor	183	-97
floor and	94	-7
floor … her	94	-7
flopy	222	19
flu	126	-77
flu*	146	-90
fluga	-110	-105
flugsvamp	242	69
flugsvampen	140	51
fly*	-254	-249
flyg	-148	-124
flyga	-97	21
flyga … balko	18	102
flygb hon	14	95
flygbolag	14	95
flyge bada	-107	-91
flyge … lika	-107	-91
flyger	-127	-125
flyget	-91	-177
flygplanet	-146	-139
flygr lock	-120	-103
flygr vil	-126	-106
flygr … ha	-126	-106
flygrad	-139	-130
flygradsla	-77	-101
flygresan	146	-28
flyta ger	-94	-118
flyta til	-190	-224
flyta … bort	-94	-118
flyta … det	-115	-159
flyta … gor	17	150
flyta … lulea	-104	-167
flyta … ner	134	11
flyta … nu	90	37
flytade	-169	-210
flytande	-133	-93
flytar	-169	-128
flyte pa	-116	-93
flyte runt	-138	-114
flyte … sidan	-116	-93
flyte … svart	-138	-114
flyten	-58	-156
flyter	-167	-145
flytn fran	-122	-111
flytn med	-114	-92
flytn nar	-106	-82
flytn skaka	147	44
flytn … jag	-106	-82
flytn … lite	-114	-92
flytn … penis	-122	-111
flytning	-11	-99
flytningar	-93	30
foa*	121	-62
foam	188	10
fod*	117	1
foda	-51	-93
foda barn	-119	-102
foda … en	-119	-102
fode	226	195
fode for	158	208
fode fora	108	43
fode igar	95	-1
fode … blode	95	-1
fode … en	-16	163
fode … tisda	105	40
fodel pa	-166	-150
fodel som	-108	-108
fodelsemarke	-181	-178
fodelsemarket	-165	-156
foder	256	11
foder hema	146	9
foder i	138	9
foder nu	133	-4
foder … bilen	138	9
fodes bla	-112	-93
fodes … och	-112	-93
fodse och	110	16
fodse vilka	-103	-67
fodse … har	110	16
fodse … regle	-103	-67
fodseln	-88	-136
fog*	-173	-157
foglo i	-123	-114
foglo … vecka	-123	-114
foglosning	-173	-157
fol	276	-118
fol av	133	2
fol fran	227	-43
fol i	59	-66
fol ihop	57	-125
fol over	172	-3
fol pa	64	-57
fol rakt	100	19
fol slog	123	42
fol ur	128	22
fol … an	129	7
fol … benen	98	-7
fol … fonst	164	4
fol … haste	172	10
fol … huvud	123	42
fol … magen	104	18
fol … ner	100	19
fol … och	165	3
fol … sange	128	22
fol … tak	142	7
fol … taket	136	-13
fol*	-21	179
folja	-13	211
folja efter	23	219
folja papa	-3	143
folja up	-122	-134
folja … i	-3	143
folja … mama	-8	109
folje efter	69	254
folje … mig	68	221
foljer	-22	113
folk	-2	139
folk har	-81	-116
folk men	-164	-158
folk och	-1	121
folk pa	40	122
folk undra	42	113
folk … inte	22	178
folk … ni	-81	-116
folk … nu	-1	121
folk … varfo	42	113
folksamlingar	-136	-125
fon*	215	223
fonst han	-28	76
fonst med	-23	98
fonst och	1	128
fonst pa	171	12
fonst … andra	171	8
fonster	109	167
fonstret	157	187
fonta bukta	179	9
fonta … och	133	16
fonta … ut	118	12
fontanel	148	15
fontanelen	249	27
foo*	15	-137
foot	90	-75
foot and	-123	-113
foot is	161	25
foot … mouth	-123	-113
footbal	-117	-110
for	-21	194
for #	59	-109
for adhd	-144	-136
for air	251	16
for al	23	165
for ala	-64	126
for aldre	-81	-116
for alt	-39	299
for altid	119	354
for anars	74	147
for andra	90	120
for ankor	-148	-166
for askan	-155	-149
for att	-35	169
for bebis	-121	-103
for behan	-31	119
for binju	104	33
for blind	-101	-83
for bloda	36	156
for blodf	-131	-125
for blodp	-143	-143
for blood	-108	-99
for brost	246	71
for brot	-93	-117
for cance	-81	-115
for co	141	18
for covid	-110	-86
for dag	143	14
for days	-200	-208
for de	161	100
for det	125	124
for djupt	93	-14
for doden	-83	-115
for doren	-3	142
for egen	42	245
for en	339	150
for ena	228	30
for evigt	41	146
for famil	23	124
for fardt	-135	-126
for fem	70	-64
for flyge	-127	-161
for fora	-117	-111
for forst	158	143
for framt	-117	-145
for fridy	-93	-115
for ful	20	148
for good	41	145
for got	83	273
for han	5	187
for handl	5	122
for hard	-142	-130
for hene	-107	-142
for hjalp	-146	-46
for hjart	-205	-198
for hofte	140	59
for hogt	-177	-180
for hojde	-163	-182
for hon	164	145
for honom	-134	37
for huden	-199	-201
for jag	180	291
for jordn	-94	-94
for klamy	-113	-117
for kniva	-2	109
for kolmo	-138	-118
for kolox	167	13
for kontr	-118	-108
for korko	-219	-205
for lagt	-163	-143
for lange	-239	-278
for langt	-125	-125
for lite	-196	-241
for lungi	-183	-153
for mama	-41	134
for manga	213	-6
for mat	88	-49
for maten	-10	136
for me	-27	170
for mej	33	150
for mig	114	220
for min	60	233
for minst	47	122
for mit	73	147
for my	-290	-232
for mycke	-190	-164
for nagon	-33	113
for nagot	-196	-211
for nagra	159	25
for nalar	-134	-152
for nan	75	204
for nat	-139	-124
for nio	219	76
for ogat	147	9
for ogone	235	32
for ont	12	126
for orat	-254	-235
for orone	4	168
for overg	6	115
for overv	-113	-107
for pacem	-126	-114
for papa	18	250
for peopl	-173	-182
for planb	-112	-96
for preve	-168	-151
for psyko	-26	84
for sa	-162	-153
for senas	159	14
for sent	-235	-211
for sex	58	-53
for sin	-3	103
for skola	-158	-143
for skuld	-8	87
for sleep	-121	-165
for spind	-147	-164
for spira	-145	-128
for sprut	-206	-254
for steks	-101	-101
for svara	-41	152
for tbe	-186	-166
for three	-228	-172
for tidig	80	169
for tjugo	170	9
for ultra	-126	-111
for utebl	-149	-139
for utmat	-162	-153
for vad	24	189
for vanst	140	11
for varje	314	220
for varto	-93	-109
for vaten	-162	-180
for vride	14	105
for years	-138	-126
for … aka	8	140
for … andas	141	21
for … andet	130	-1
for … ata	188	-15
for … att	-2	174
for … bada	-13	110
for … bara	-121	-146
for … barn	-14	130
for … bast	-108	-8
for … besok	-172	-183
for … dagar	182	154
for … dar	128	-87
for … de	-14	156
for … del	46	341
for … det	-12	191
for … do	-2	242
for … egen	-8	112
for … enda	3	124
for … explo	-8	116
for … fa	-20	-210
for … famil	56	123
for … fast	-91	-208
for … fick	151	16
for … first	11	128
for … flick	-110	-98
for … flygr	-77	-101
for … for	112	123
for … forsv	-31	83
for … ga	12	142
for … gamla	-89	-70
for … gang	141	172
for … gar	167	13
for … genom	41	162
for … godis	-142	-132
for … golve	-112	-110
for … gora	-12	134
for … grane	110	4
for … gud	19	91
for … haha	-184	-161
for … halva	-154	-145
for … halvt	139	24
for … han	-58	91
for … hand	-15	118
for … har	175	151
for … hema	-89	-77
for … henes	-96	-144
for … heroi	97	9
for … hjalp	23	165
for … hjart	172	22
for … hogra	122	12
for … hur	-138	-137
for … iblan	21	129
for … igar	-101	-101
for … inget	-148	-172
for … inte	90	191
for … intyg	-106	-124
for … jag	-83	76
for … kana	-10	213
for … koles	-98	-81
for … koma	-93	-109
for … kop	-138	-138
for … kora	-105	-109
for … kring	-165	-163
for … kvart	203	13
for … laser	7	140
for … ljud	1	122
for … lungr	-113	-106
for … man	-24	92
for … manad	-179	9
for … mans	-137	-114
for … men	-149	-119
for … mer	1	162
for … min	136	-7
for … minut	258	128
for … mot	-138	-171
for … nad	-142	-130
for … ni	112	260
for … oga	140	11
for … ogat	228	30
for … over	-127	-132
for … pa	-88	-186
for … papa	28	129
for … partn	18	122
for … perso	-181	-179
for … piza	-139	-140
for … sa	81	186
for … saga	24	156
for … sambo	-8	142
for … se	-10	158
for … sedan	-143	-176
for … sig	-49	97
for … sjalv	20	213
for … slipa	-9	151
for … sluta	34	104
for … somn	-136	-131
for … somnm	121	2
for … sonen	-109	-137
for … stang	-115	-114
for … steg	149	-18
for … stopa	6	139
for … straf	-9	195
for … stund	157	-16
for … svar	128	31
for … svarm	110	34
for … ta	-5	112
for … table	213	-6
for … tack	-104	-56
for … tanka	-158	-153
for … tar	-18	135
for … tests	-108	-99
for … til	-182	-191
for … timar	239	6
for … time	256	4
for … tjute	168	60
for … toma	-104	-100
for … va	-91	-9
for … vacin	-175	-145
for … vad	-170	-174
for … vaga	-10	147
for … vald	-135	-157
for … vaten	-111	-120
for … vecko	-144	-17
for … vi	-138	-159
for … vil	-17	100
for … vin	-126	-167
for … weeks	-133	-157
fora aret	-223	-127
fora somar	-215	-221
fora tisda	105	40
fora vecka	243	153
fora vinte	-195	-172
fora … a	145	3
fora … borta	-143	-137
fora … feber	157	54
fora … har	115	52
fora … helt	-146	-120
fora … hur	-109	-121
fora … kan	-127	-104
fora … mar	-99	-103
fora … men	-45	85
fora … nu	205	37
fora … och	89	188
fora … vart	-110	-122
foradet	-116	38
foral fins	-95	-106
foral for	56	172
foral jobar	21	181
foral slar	30	124
foral … altid	43	124
foral … det	-95	-106
foral … mig	30	124
foralder	-182	-235
foraldrar	76	219
foraltid	56	172
forbered	-182	-168
forbi	119	264
forbl for	-8	129
forbl … bloda	36	156
forbloda	36	156
force himse	0	104
force … on	0	104
forced	-6	175
fore prove	-91	-103
fore stats	-115	-99
fore … fick	-115	-99
forebygande	-135	-131
forelasa	-90	-119
forelasare	-151	-172
foren var	-112	-95
foren … koper	-112	-95
foreningen	-112	-95
forever	15	143
forga pig	-118	-105
forga tar	118	10
forga … han	24	153
forga … och	-118	-105
forga … waran	118	10
forgi jag	-1	119
forgi lufte	-18	100
forgi mig	35	149
forgi vatne	-47	87
forgi … os	-28	76
forgifta	26	168
forgiftar	-15	173
forgiftning	-187	-160
forgrep	17	149
forha for	-142	-130
forha … hard	-142	-130
forhardnad	-142	-130
forklara	-171	-122
forky #	-143	-119
forky far	-101	-73
forky gick	-130	-107
forky … fyra	-130	-95
forky … jag	-146	-88
forky … over	-130	-107
forky … tredj	-99	-68
forkyld	-147	-221
forkylning	-42	-175
forkylningen	-88	-121
forla att	-102	-110
forla av	-129	-54
forla fel	-172	-161
forla for	27	222
forla fran	152	4
forla i	188	13
forla pa	187	28
forla sedan	-140	-137
forla til	3	153
forla … alt	12	186
forla … en	-134	-115
forla … ena	141	16
forla … hoger	184	35
forla … jag	-93	-109
forla … midja	152	4
forla … os	11	104
forla … skrac	-151	-140
forlamad	180	68
forlamat	114	34
forlamning	110	34
forlat	-215	22
forlo for	-161	-91
forlo job	11	128
forlo med	-104	-139
forlo sin	-151	-144
forlo … forst	-104	-139
forlo … losni	-161	-91
forlo … mama	-151	-144
forlora	11	128
forlorade	-52	82
forlorat	-22	126
forlosningen	-161	-91
forlosningsdepresion	-143	-72
formaksflimer	-84	-128
formi det	125	-9
formi gar	108	25
formi hon	-141	-127
formi och	131	59
formi … fick	-141	-127
formi … han	108	25
formi … nu	121	57
formidag	-156	-169
formidagen	134	21
formidags	229	124
formidan	-127	-125
forny adren	-107	-87
forny min	-112	-148
forny mina	-99	-149
forny mit	184	158
forny recep	-163	-179
forny … den	-107	-87
forny … naspr	-107	-121
forny … p	-147	-155
forny … pa	-158	-163
forny … recep	197	158
fornya	-96	-125
forsa	92	-34
forsa blod	174	21
forsa for	-150	-127
forsa igen	92	-34
forsa … sa	-162	-158
forsakringen	38	156
forsakringskasan	-160	-155
forsakringspengarna	0	136
forsar	277	32
forsen	-31	140
forsent	8	132
forsk for	-157	-139
forsk … skola	-157	-139
forskola	-82	34
forskolan	-148	-193
forso i	19	130
forso igar	3	115
forso igen	-99	3
forso sata	151	28
forso sla	151	-5
forso stopa	-2	125
forso stryp	166	14
forso … honom	-2	125
forso … in	151	-5
forso … livet	5	157
forso … men	49	114
forso … mig	125	-13
forso … torsd	19	130
forsoker	72	-76
forsokte	-50	157
forst alas	8	176
forst barn	-109	-104
forst barne	-171	-168
forst besok	-147	-155
forst dagen	-133	-145
forst det	146	114
forst gange	113	161
forst hans	-115	-114
forst hjalp	-179	-164
forst hos	-116	-116
forst kramp	139	12
forst man	-116	-133
forst men	177	40
forst och	-130	-120
forst sen	-63	58
forst stege	-152	-181
forst table	199	47
forst timen	-126	-101
forst … barn	-116	-116
forst … hande	145	59
forst … i	77	-47
forst … liv	-31	138
forst … norma	-126	-101
forst … penic	99	13
forst … sen	-169	-136
forst … slog	-116	-133
forst … var	185	22
forsta	-165	-159
forstar	139	172
forstopad	-164	-145
forstopning	-140	-140
forstor	-31	138
forstord	-77	-90
forsv ar	-105	-108
forsv direk	-90	-89
forsv for	41	235
forsv i	102	-16
forsv igen	142	-4
forsv med	157	-16
forsv nar	-12	-123
forsv pa	-84	-106
forsv sa	22	112
forsv talet	85	-7
forsv … altid	54	157
forsv … att	140	14
forsv … direk	142	-4
forsv … efter	-105	-108
forsv … for	85	-7
forsv … glase	163	15
forsv … got	45	128
forsv … karao	-112	-103
forsv … lovet	-93	-101
forsv … man	166	55
forsv … min	-120	-108
forsv … nagra	-58	-109
forsv … nar	-90	-89
forsv … svara	-49	97
forsvara	-49	97
forsvina	79	212
forsvunit	-138	-141
fort	99	12
fort barne	18	173
fort bjork	-123	-115
fort han	97	-36
fort inan	0	124
fort mage	149	41
fort nar	-153	-172
fort nasa	113	22
fort och	189	116
fort vi	89	154
fort … dor	176	10
fort … e	194	39
fort … fat	-120	-110
fort … flyta	17	150
fort … gar	120	-62
fort … jag	-66	-126
fort … lager	-127	-133
fort … reser	137	17
fort … slar	-123	-115
fort … sover	6	109
fort … stona	91	-12
forta nar	-129	-112
forta om	-110	-93
forta … jag	-129	-112
forta … man	-110	-93
fortf bla	142	53
fortf kalel	-167	-193
fortf lever	-7	132
fortf ont	-127	-133
fortf under	65	-21
fortf … brost	65	-21
fortf … i	-124	-142
fortf … svag	-160	-117
fortj en	21	126
fortj … rikti	13	100
fortjanar	23	158
forts anda	107	130
forts andas	-6	114
forts leva	-11	96
forts med	-26	-127
forts rina	129	17
forts … koles	-79	-89
forts … likso	-6	114
forts … ur	129	17
fortsate	0	194
fortsater	216	158
fortu o	113	22
fortu … blir	113	22
fortunande	113	22
forut a	-158	-157
forut nej	7	121
forut pa	-113	-107
forut sama	128	37
forut svide	-102	-76
forut … da	-128	-114
forut … inte	1	96
forut … kansl	128	37
forut … nar	-102	-76
forut … nu	116	22
forut … varen	-113	-107
forva da	-141	-120
forva … och	-141	-120
forvarkar	-136	-95
forvarning	173	41
forvi a	132	19
forvi andas	134	43
forvi och	213	65
forvi sen	109	30
forvi som	-157	-140
forvi … andas	128	51
forvi … doter	117	34
forvi … har	150	21
forvirad	228	61
foste sedan	118	25
foste … igar	118	25
fosterorelser	118	25
fot	213	-13
fot barn	202	184
fot efter	-138	-125
fot for	18	111
fot ont	-126	-122
fot siter	112	-3
fot stick	182	11
fot synas	159	10
fot … bakoc	112	-3
fot … frame	-126	-122
fot … nylig	1	121
fot … nys	-21	143
fot … pa	167	0
fot … prome	-138	-125
fot … tva	18	111
fot … ut	182	11
fot*	-152	-340
fotbo bara	100	19
fotbo den	119	32
fotbo i	-133	-106
fotbo igar	-167	-135
fotbo men	7	129
fotbo ont	-135	-154
fotbo … fol	100	19
fotbo … i	-10	-133
fotbo … jag	144	146
fotbo … liger	119	32
fotbol	-208	-187
fotbolen	-144	-153
fotboln	119	32
fotbolslaget	-135	-154
foten	-105	-179
foten als	107	38
foten blev	118	49
foten den	120	21
foten gor	-135	-139
foten hange	129	14
foten har	168	33
foten i	171	-36
foten igar	-118	-102
foten kan	-175	-165
foten lite	-140	-125
foten lukta	108	39
foten men	-6	106
foten nar	-152	-162
foten nu	151	65
foten pa	-179	-171
foten pekar	149	38
foten siter	-131	-131
foten … ar	160	45
foten … at	149	38
foten … blivi	168	33
foten … det	14	142
foten … djupt	-131	-131
foten … ga	-131	-146
foten … gar	107	38
foten … grask	165	16
foten … ineba	-117	-83
foten … nar	-139	-97
foten … ont	-135	-139
foten … rod	-141	-117
foten … svule	-129	-73
foten … svuln	110	44
foten … ta	-139	-120
foten … vit	124	6
foter	-61	-194
foter ar	146	33
foter bla	123	38
foter efter	-156	-129
foter flack	127	27
foter nar	-155	-162
foter pa	-110	-108
foter sveta	-125	-118
foter svuln	-87	-113
foter … doda	-69	-94
foter … flyge	-107	-91
foter … i	-163	-160
foter … inte	123	38
foter … jag	-160	-175
foter … kvale	-110	-108
foter … sex	127	27
foter … varme	-163	-121
foterna	50	-74
fotsv en	-127	-134
fotsv … gang	-127	-134
fotsv … ja	-153	-123
fotsvamp	-192	-161
fotsvampen	-127	-134
fotsvet	-107	-95
fotva vagra	-117	-123
fotva … ge	-117	-123
fotvarta	-117	-123
fou*	76	113
found	82	94
found him	144	7
found my	129	33
found … broth	131	-18
four days	-4	152
fr	37	183
fra*	120	134
fradg runt	153	4
fradg ur	110	16
fradg … munen	179	13
fradga	201	29
fraga anda	-177	-168
fraga ar	-67	-165
fraga av	-101	-148
fraga bara	-98	36
fraga det	-142	-145
fraga fins	25	109
fraga for	1	215
fraga fran	1	115
fraga galer	-156	-169
fraga han	13	154
fraga hela	115	6
fraga hur	38	226
fraga ja	81	111
fraga kan	-101	-119
fraga om	-18	-196
fraga sama	34	-107
fraga vad	0	121
fraga var	-104	-134
fraga … behov	-91	-103
fraga … det	125	95
fraga … egen	19	120
fraga … faktu	-204	-176
fraga … hon	-5	131
fraga … koles	-115	-99
fraga … krope	-140	-127
fraga … livet	57	122
fraga … ni	-113	-104
fraga … om	-155	-203
fraga … sak	34	-107
fraga … som	-2	119
fraga … sonen	-129	-118
fraga … tiden	174	34
fraga … varni	-107	-121
fragade	-98	191
fragan	-220	-178
fragar	19	126
frago … medic	-129	-115
fraktur	155	22
fram	132	139
fram bosan	9	145
fram er	-96	-109
fram et	223	4
fram han	136	22
fram huvud	123	-5
fram orden	173	-6
fram tva	83	-22
fram … att	-11	121
fram … barnb	-118	-137
fram … ljud	121	-31
fram … och	32	138
fram … ord	174	-5
fram … pa	118	10
fram … sida	-96	-109
fram … varen	-97	-112
frama huvud	134	43
frama med	130	14
frama … hakan	130	14
frama … och	134	43
framatbojd	135	-15
framatlutad	235	-5
frame	-74	119
frame under	-126	-122
frame … tar	-126	-122
framf alt	-119	-110
framf busen	17	151
framf ogone	121	13
framf os	217	16
framf … hur	23	123
framf … nar	-119	-110
framf … pa	164	13
framt bara	-8	91
framt vad	-85	-105
framt … morke	-8	91
framt … ska	-85	-105
framtanden	-165	-163
framtid	-8	91
framtidsfulmakt	-121	-153
fran #	-153	-160
fran ala	-6	119
fran alt	-1	171
fran apote	-202	-189
fran bajsa	-118	-119
fran blomk	-168	-166
fran bron	-22	169
fran brost	186	58
fran bryga	-155	-144
fran cykel	-91	-105
fran dag	-144	-166
fran ekg	-96	-92
fran er	-231	-275
fran fonst	194	37
fran forsa	-147	-192
fran grane	-129	-101
fran halse	125	4
fran handb	-142	-155
fran haste	190	13
fran helve	-170	-160
fran hog	125	4
fran hogsp	173	48
fran i	-127	-172
fran ingen	139	4
fran jobet	-63	99
fran klon	-119	-117
fran lilje	128	20
fran madra	-120	-111
fran midja	152	4
fran nasan	-169	-167
fran natet	-9	133
fran navel	153	47
fran parke	23	225
fran penis	-168	-164
fran psyk	-25	145
fran radio	12	150
fran sjate	11	127
fran skola	-88	-84
fran slipe	-125	-100
fran sofan	-171	-119
fran sport	-119	-124
fran stege	185	-3
fran tak	142	7
fran taket	182	67
fran tan	108	39
fran tandk	70	-62
fran thail	120	31
fran toale	-17	120
fran toan	-25	92
fran ugnen	-134	-109
fran utlan	-138	-148
fran vante	-92	-122
fran … bh	-119	-124
fran … det	80	123
fran … efter	-75	61
fran … elsta	-115	-101
fran … gav	-107	-112
fran … grat	-137	-115
fran … han	169	134
fran … hart	-118	-119
fran … hjalp	-100	-72
fran … hojd	125	4
fran … hon	44	180
fran … igar	31	112
fran … kan	-138	-148
fran … kompi	39	114
fran … lyhor	-119	-137
fran … men	-127	-114
fran … min	-141	-161
fran … nar	-183	-152
fran … och	178	130
fran … pa	-27	-129
fran … sidan	109	45
fran … skave	-125	-100
fran … somra	-104	-88
fran … spola	-134	-109
fran … til	33	-212
fran … ut	121	2
fran … van	-92	-122
fran … vanin	159	147
franvarande	152	6
frata medel	136	36
frata … i	170	28
fratande	164	17
fratskada	178	14
fre*	18	180
freda ar	36	210
freda boka	-106	-110
freda han	23	152
freda min	-77	-101
freda nu	138	-11
freda … ar	-194	-180
freda … det	40	215
freda … farmo	-77	-101
freda … om	-106	-110
fredag	-100	111
frest ikval	0	134
frest … ngl	0	134
frestar	0	134
fri	-119	-14
fri kort	-104	-124
fri … hur	-104	-124
fri*	-100	-74
friday	-25	162
fridy och	-93	-115
fridy … undra	-93	-115
fridykning	-93	-115
frien says	-35	110
frien … goodb	-10	111
friend	242	195
friko hur	-110	-138
friko syns	-113	-97
friko … det	-113	-97
friko … vet	-110	-138
frikort	-183	-244
frisk	-166	-162
frisk adhd	-112	-93
frisk far	-132	-89
frisk i	-107	-114
frisk och	-179	-217
frisk ur	-128	-99
frisk … frago	-112	-93
frisk … ovrig	-132	-116
frisk … vanst	-128	-99
frity over	166	57
frity … bada	150	46
frityroljan	131	13
frivi sex	-97	-114
frivi … behov	-97	-114
friviligt	-120	-152
froken	-116	-149
from	-109	57
from a	27	125
from campi	-110	-92
from his	128	-10
from my	-77	103
from polen	-95	-92
from sleep	-123	-114
from work	-117	-116
from … badly	-123	-114
from … belt	3	115
from … compu	-109	-104
from … garde	112	6
from … mum	3	192
fros	-240	-85
fros ihjal	-152	-171
fros lite	-164	-138
fros til	0	192
fros … is	0	192
fros … nu	-127	-106
frosa	354	50
frosa feber	172	69
frosa kisar	-160	-134
frosa nagon	-108	-118
frosa nu	114	16
frosa och	214	15
frosa sa	140	56
frosa yr	110	45
frosa … #	152	33
frosa … huvud	-125	-116
frosa … magsm	118	7
frosa … minut	-108	-118
frosa … o	101	16
frosa … ont	148	38
frosa … sange	133	50
frosa … tva	111	36
frosan	194	26
fru	192	156
fru #	-14	73
fru fode	4	110
fru fol	158	30
fru grate	16	136
fru gravi	148	25
fru har	-69	51
fru jag	31	184
fru nyfor	-9	132
fru och	-36	109
fru sager	27	-105
fru skule	20	135
fru slog	-131	-161
fru stira	-26	86
fru vil	-128	-133
fru … #	148	25
fru … ar	20	152
fru … att	-37	-178
fru … fa	20	135
fru … fasta	-107	-97
fru … fel	103	15
fru … for	4	110
fru … fot	12	174
fru … get	20	99
fru … gravi	141	34
fru … har	-14	73
fru … hon	61	137
fru … ihjal	-82	-128
fru … inte	-29	90
fru … konst	99	21
fru … lagt	-7	124
fru … mig	-79	46
fru … och	101	152
fru … sa	150	6
fru … sin	-142	-124
fru … skaka	140	11
fru … vile	1	114
fruga sager	-154	-124
fruga … att	-154	-124
fruga … inte	146	40
fruko hon	120	43
fruko iblan	-126	-121
fruko … prata	104	23
frukost	-14	-153
frukosten	105	-76
frukt	98	34
frukt dalig	154	-14
frukt huvud	127	59
frukt om	98	34
frukt smart	150	67
frukt … i	111	8
frukt … munen	98	34
frukt … under	-115	-107
fruktansvard	212	90
fruktansvart	251	46
fruktansvert	-115	-107
fruktkarna	-150	-125
frun det	14	134
frun … arg	-112	-136
frun … inte	42	193
frun … jatek	109	27
frun … ut	-132	-150
fruse och	-176	-156
fruse skuld	-140	-128
fruse … febri	-176	-156
frusen	-132	-200
fry*	294	36
frysa ihjal	-30	113
fryse #	102	8
fryse jamt	-134	-122
fryse sa	278	28
fryse … ar	104	19
fryse … har	-110	-86
fryse … jag	124	42
fryse … sa	135	-2
fryse … tande	189	31
fryser	293	-36
fuc*	-150	-146
fucidin	-150	-146
fuktig	178	27
ful	312	163
ful a	14	110
ful for	20	148
ful i	19	-99
ful igen	124	-32
ful men	85	-65
ful under	16	119
ful … att	20	148
ful … doter	16	119
ful … inte	70	-27
ful … lorda	-120	-125
ful … o	124	-32
ful … roda	102	17
ful … utsla	119	38
fula	-130	-30
fula ut	-201	-168
fula … blaso	98	16
fult av	-146	-131
fult men	123	98
fult … matar	122	11
funde alvar	34	148
funde pa	-65	98
funde … att	30	142
funde … det	12	123
funde … pa	-24	168
funderar	-88	89
funderat	1	163
funge en	152	48
funge fint	-156	-133
funge kvino	-105	-107
funge mar	120	20
funge nalox	-106	-104
funge … ar	-105	-107
funge … ila	120	20
funge … sa	-112	-90
funge … stund	152	48
fungera	257	131
fungerar	-94	-152
funka apen	-124	-122
funka det	98	9
funka far	-138	-124
funkar	-23	-136
fur*	-222	-223
fy	-159	-151
fy fan	-115	-106
fy … vad	-115	-106
fyl*	-119	-232
fyla	-103	-197
fyla i	-100	-117
fyla pa	-184	-179
fylas	-105	-96
fylde	-124	-213
fyler femti	28	105
fyler man	-107	-105
fyler … i	-107	-105
fyler … nasta	16	119
fyler … pa	40	168
fylt #	-133	-154
fylt … a	-133	-154
fyr*	167	-16
fyra	175	80
fyra ar	-180	-131
fyra av	-162	-139
fyra gange	202	-10
fyra kilar	10	110
fyra manad	58	-150
fyra pa	145	16
fyra varje	-237	-225
fyra … den	107	-3
fyra … feber	-109	-82
fyra … gamal	94	16
fyra … jag	149	171
fyra … nat	-237	-225
fyra … och	184	27
fyra … pa	125	10
fyra … sager	15	122
fyra … tio	-162	-139
fyraa vakna	-126	-127
fyraa … o	-126	-127
fyraaringen	-178	-205
fyrhj och	112	6
fyrhj … liger	112	6
fyrhjulingen	100	-1
fyrti kan	-96	-111
fyrti … aren	-96	-111
fyrve explo	124	10
fyrve … i	124	10
fyrverkeri	124	10
g	-115	-68
g tre	-119	-99
g … gange	-119	-99
ga	-63	197
ga bort	40	154
ga forbi	-28	139
ga hem	35	177
ga i	-159	-180
ga inan	0	105
ga men	-159	-132
ga ner	-101	91
ga pa	-267	-220
ga rakt	119	8
ga rygon	-112	-102
ga til	146	66
ga up	-290	-258
ga upfor	107	6
ga ut	9	334
ga … arm	129	9
ga … begra	-77	-101
ga … dagis	-156	-127
ga … de	10	128
ga … den	-164	-119
ga … dokto	5	176
ga … doren	161	-16
ga … eler	0	105
ga … gymet	-135	-150
ga … han	-10	96
ga … i	-74	80
ga … idag	21	129
ga … jakta	-125	-123
ga … kan	-145	-123
ga … kurs	-110	-111
ga … ser	118	35
ga … terap	-131	-134
ga … toan	126	9
ga … trapa	107	6
ga … utan	16	195
gaf*	188	43
gafel flasa	100	12
gafel … i	100	12
gafeln	187	56
gal*	-217	-187
galan i	-102	-103
galan … gar	-102	-103
galanfal	-102	-103
galen	-185	-140
galen av	-95	-96
galen pa	-160	-151
galen … ljude	-95	-96
galer	-225	-107
galer aven	-3	121
galer mig	-127	-143
galer min	-58	-187
galer mit	53	147
galer recep	-109	-85
galer … da	4	118
galer … doter	-148	-143
galer … eksem	53	147
galer … fortf	-109	-85
galer … korko	-103	-67
galer … mama	-122	-121
galet	48	104
galet men	48	104
galgr tva	126	25
galgr … vecko	126	25
galgront	126	25
galimatias	139	23
galivare	-118	-125
galni med	-11	106
galni och	129	-7
galni … jag	129	-7
galni … mig	-11	106
galning	148	54
galst ont	-115	-126
galst … under	-98	-95
galsten	-191	-185
galt	222	52
galt och	163	-8
gam*	-61	-158
gamal #	159	11
gamal ingen	11	145
gamal kafe	143	26
gamal medic	-111	-127
gamal radio	-101	-103
gamal ut	-133	-122
gamal … grade	134	14
gamal … inte	94	16
gamal … undra	-77	-101
gaming	-102	-29
gamla	-132	-238
gamla ar	-160	-161
gamla doter	159	43
gamla har	-126	-108
gamla journ	-170	-207
gamla kryck	-132	-141
gamla medic	-109	-135
gamla morfi	-120	-112
gamla … efter	-120	-112
gamla … gat	-126	-108
gamla … har	209	66
gamla … pa	-153	-124
gamla … til	-132	-141
gamla … utgan	-108	-91
gan*	108	186
gang ar	131	50
gang av	-155	-104
gang for	-107	14
gang hon	-66	-173
gang i	-87	-153
gang ingen	-119	-103
gang om	117	-3
gang pa	171	34
gang sist	-16	98
gang vi	-113	-113
gang … aker	21	154
gang … andfa	136	16
gang … aret	132	20
gang … bilak	-112	-80
gang … dan	-94	-81
gang … fick	-55	72
gang … gang	171	34
gang … lyfte	-98	-93
gang … pasar	-115	-106
gang … sager	-11	112
gang … varas	-119	-118
gang … vecka	-3	-143
gang … vil	-122	-181
gange astma	104	24
gange den	34	115
gange det	93	-14
gange efter	102	17
gange for	126	0
gange hon	151	11
gange idag	89	-48
gange igen	98	-11
gange jag	44	180
gange kan	-104	-176
gange men	189	169
gange och	-149	-115
gange om	-116	46
gange per	-177	-145
gange sa	153	99
gange sedan	212	63
gange sen	108	-2
gange varje	-104	-100
gange vi	-15	164
gange vil	-133	-132
gange … cashe	102	17
gange … dagen	-141	-135
gange … dan	-62	81
gange … det	138	-7
gange … fast	98	-11
gange … grate	3	120
gange … har	-150	52
gange … hon	178	41
gange … hors	-7	118
gange … hosta	-149	-97
gange … jag	198	144
gange … lite	-130	-88
gange … minut	162	27
gange … nat	-275	-228
gange … nu	-3	123
gange … pa	-163	-134
gange … prata	-96	-92
gange … rygen	139	8
gange … senas	109	-2
gange … skriv	23	144
gange … spele	-120	-118
gange … stor	113	11
gangen	92	210
gansk bra	-113	-127
gansk … anda	-100	-106
gap*	-237	-110
gapa	-203	-80
gapa det	20	125
gapa … svalj	-162	-119
gapa … svart	138	50
gapar men	-2	130
gapskratade	-123	-127
gar	-117	22
gar andas	-91	-50
gar batre	-122	-127
gar bra	-264	-276
gar bredb	138	32
gar det	-257	-390
gar dubel	175	34
gar en	73	-47
gar forbi	51	177
gar han	235	120
gar hon	47	143
gar hos	139	-2
gar in	246	10
gar inga	-10	88
gar ingen	-158	-167
gar inget	-186	-169
gar jag	-32	86
gar kan	-160	-154
gar knapt	214	44
gar kom	-18	107
gar kraks	114	-1
gar kval	192	51
gar lag	-24	130
gar mar	-146	-143
gar med	-88	80
gar men	-87	-162
gar mot	-6	129
gar naken	-21	88
gar ner	-34	104
gar o	-137	-147
gar och	86	131
gar over	-224	-95
gar pa	23	116
gar runt	113	196
gar som	70	-66
gar sonde	-5	136
gar tilba	-44	99
gar tog	-143	-85
gar under	13	121
gar up	-269	-164
gar … a	-98	59
gar … agska	4	153
gar … anat	-117	-105
gar … angra	106	0
gar … at	219	52
gar … ata	-156	-176
gar … att	-203	-219
gar … biolo	105	25
gar … brevl	96	-27
gar … bup	-75	-110
gar … det	32	159
gar … dit	33	171
gar … feber	-112	-133
gar … fem	-127	-137
gar … flit	-7	118
gar … ga	-142	-152
gar … han	-8	143
gar … hjart	-141	-138
gar … hon	113	154
gar … idag	-115	-113
gar … igen	104	-3
gar … inget	-208	-187
gar … jag	90	186
gar … jobet	112	167
gar … kal	-155	-141
gar … kraks	188	56
gar … lila	-112	-107
gar … mar	138	32
gar … men	-143	-163
gar … nar	-15	-134
gar … nu	175	-6
gar … om	-29	147
gar … over	-282	-348
gar … pa	-281	-299
gar … ryg	116	48
gar … sjuan	3	130
gar … ska	23	139
gar … snet	137	30
gar … spare	1	140
gar … stund	126	12
gar … ta	-42	157
gar … tankt	107	-6
gar … toa	-5	-99
gar … toale	116	20
gar … trapa	175	46
gar … trapo	-178	-186
gar … tryck	-107	-76
gar … ute	-21	88
gar … vanli	-185	-144
gar … via	-145	-165
gar*	148	219
garag han	159	0
garag huvud	124	-23
garag med	-21	94
garag … motor	-21	94
garag … och	124	-23
garag … sager	-26	105
garage	-40	135
garaget	95	195
gardagens	-138	-126
garde and	112	6
garde ar	26	138
garde hon	-14	73
garde … is	112	6
garde … slog	-117	-105
garden	63	210
garderob	-19	175
gardi for	191	31
gardi fran	109	45
gardi runt	182	-3
gardi … ena	148	62
gardi … halse	182	-3
gardi … vanst	140	11
gardin	235	54
gardinen	148	85
gardinera	-145	-136
garna	-102	-5
garna trafa	-81	-116
garna … folk	-81	-116
gas	99	212
gas och	122	3
gas … svima	122	3
gasa	24	181
gasa ihjal	24	181
gasa … mig	24	181
gaser	-243	-245
gaser gar	-135	-127
gaser i	-132	-130
gaser … magen	-132	-130
gasig	-193	-174
gasig och	-124	-95
gasig … hosta	-124	-95
gasol	175	21
gasol explo	117	24
gasol … brans	117	24
gaspa hela	-134	-129
gaspa … tiden	-134	-129
gaspar	-104	-135
gaspi for	226	30
gaspi … air	226	30
gasping	273	26
gastdialysera	-104	-84
gat i	-1	-184
gat in	-168	-163
gat naken	-9	108
gat ner	63	137
gat over	175	1
gat sa	2	149
gat til	41	128
gat up	-86	-161
gat ut	60	-105
gat … fem	-101	-97
gat … i	-179	-218
gat … jobet	41	128
gat … krana	-144	-148
gat … masor	110	48
gat … men	100	21
gat … pa	-33	129
gat … skakf	130	13
gat … vecka	174	-6
gat*	31	153
gav adren	123	23
gav blod	-202	-171
gav farmo	131	12
gav mig	-155	-50
gav … for	110	14
gav … i	-202	-171
gav … mardr	-141	-139
gav … morfa	131	12
gav … nasta	-107	-112
gav … sina	31	154
gav … table	-96	-95
gay	38	161
ge	-43	101
ge blod	-153	-162
ge brost	-170	-145
ge honom	157	39
ge medic	-118	-108
ge mig	37	170
ge min	0	108
ge up	-11	230
ge … nagot	7	148
ge … nu	-118	-108
ge … pa	-47	67
ge … ps	0	108
gee*	30	143
geer	30	143
geer op	30	143
geg*	-110	-113
gega	-110	-113
gega fran	-110	-113
gega … penis	-110	-113
gel	-166	-125
gel*	146	-7
geleaktigt	146	6
general	-117	-94
genom	46	157
genom aren	57	249
genom binda	95	-1
genom byxor	110	-11
genom fonst	-65	104
genom hande	116	-1
genom handu	79	-21
genom isen	254	-6
genom mig	146	-1
genom munen	-231	-226
genom nasan	-364	-268
genom och	192	8
genom ogat	148	7
genom telef	30	110
genom vagen	25	233
genom venti	-18	166
genom … ar	139	12
genom … fran	146	-1
genom … han	123	0
genom … jag	100	158
genom … nar	-202	-175
genom … ni	23	142
genom … var	95	-1
genomblot	154	13
genomborade	148	7
gentest	-139	-133
ger	-296	-42
ger bort	-149	-16
ger elsto	-119	-92
ger hard	-136	-121
ger honom	-122	-26
ger hosta	-115	-92
ger hunde	37	154
ger magka	-126	-111
ger mig	-225	-229
ger up	-103	44
ger … i	-138	-141
ger … inte	56	123
ger … livet	7	102
ger … mag	-126	-111
ger … mage	-136	-121
ger … nu	3	112
ger … penga	22	178
ger … saker	-94	-118
ger … sina	15	83
ger … til	37	154
get a	-184	-182
get ar	-127	-119
get bort	-105	75
get bucol	110	-1
get flera	151	34
get mig	128	132
get my	-189	-195
get nervo	-148	-125
get nycke	-8	100
get steso	126	16
get up	-200	-155
get … alt	7	106
get … befor	-143	-168
get … cykel	42	113
get … doend	-127	-119
get … ears	-111	-103
get … enlig	110	-1
get … et	9	131
get … fiske	9	107
get … haste	4	98
get … hopet	-131	-149
get … klock	6	105
get … men	102	22
get … min	25	135
get … sick	-137	-134
get … sin	15	153
get … sina	22	146
get … stota	181	55
get … til	3	132
get … trani	-157	-137
getin ar	-185	-162
getin getin	-185	-162
getin halse	101	12
getin nu	112	3
getin och	151	-4
getin pa	-165	-132
getin stack	-164	-154
getin … ar	-199	-171
getin … foten	-131	-106
getin … klar	112	3
getin … mig	-164	-154
getin … munen	166	35
getin … nacke	133	54
getin … svimf	142	4
getin … svuln	101	12
getin … tan	-156	-130
getin … tradg	94	45
getingar	-185	-162
getingjavel	121	22
getingstick	151	-5
gets	-22	188
gev*	-11	254
gevar i	-24	178
gevar ur	-28	95
gevar … knat	9	174
gevaret	-17	241
ghb andas	107	-7
ghb … bara	107	-7
gho*	-113	-125
ghost mig	-113	-125
ghost … o	-113	-125
ghostade	-113	-125
gick av	128	166
gick bokst	-87	-97
gick bort	-127	-62
gick bra	-82	-141
gick fran	-10	106
gick genom	116	-38
gick hem	-25	192
gick i	-164	-180
gick in	10	141
gick nu	154	-13
gick och	178	-13
gick over	-178	-270
gick preci	137	-9
gick rakt	46	-91
gick sonde	60	-70
gick ut	-120	134
gick … av	-173	-156
gick … balko	-10	106
gick … brevl	118	23
gick … det	120	-29
gick … direk	-107	-118
gick … en	126	-8
gick … in	41	-95
gick … isen	138	-23
gick … med	-123	-92
gick … men	-150	-81
gick … nagot	153	-20
gick … nian	-96	-111
gick … steko	-147	-134
gick … vi	152	59
gifta	51	297
gifta bort	46	204
gifta om	24	159
gifta sa	49	166
gifta … jag	32	126
gifta … mig	53	217
gifti att	-112	-111
gifti numer	-125	-120
gifti och	7	138
gifti svamp	127	45
gifti … ha	-116	-119
gifti … til	-125	-120
giftiga	-170	-177
giftigt	-159	-156
giftinformation	-99	-89
giftinformationscentralen	-113	-105
gik*	-176	-211
gikt	-132	-170
gikt i	-186	-184
gikt … stort	-186	-184
gipsa	116	3
gipse ar	-159	-132
gipse och	123	25
gipse … av	-159	-132
gipse … nu	123	25
gipset	-93	-129
git*	28	170
gitar a	42	113
gitar ska	-12	102
gitar … katen	42	113
gitar … lileb	-12	102
gitaren	26	143
giv*	-32	117
gives	1	151
giving	61	142
gjo*	34	264
gjord det	47	282
gjord glast	142	25
gjord saker	24	143
gjord slut	-163	-222
gjord … fast	-11	114
gjord … mot	31	140
gjord … och	115	80
gjord … sjalv	-1	126
gjorde	45	145
gjort	-1	234
gjort heiml	133	-4
gjort jag	26	125
gjort mig	2	98
gjort mit	-14	166
gjort slut	-125	-145
gjort … flera	-55	61
gjort … ila	2	98
gjort … men	133	-4
gjort … sjalv	26	167
gla*	-156	-311
glad	-450	-379
glad anars	-159	-173
glad att	-160	-182
glad igen	-205	-206
glad och	-133	-31
glad … jag	-160	-182
glad … och	-103	-99
glada om	31	169
glada … jag	31	169
gladare	31	169
gladje	-157	-140
glas and	146	9
glas door	124	-1
glas mina	-12	112
glas mot	200	79
glas nar	-116	-138
glas och	-201	-186
glas ser	-126	-101
glas … dem	157	60
glas … dubel	-126	-101
glas … handl	157	26
glas … jag	-116	-138
glas … klade	-12	112
glas … trear	114	36
glas … won	118	18
glasb haha	-111	-112
glasbaren	-111	-112
glasd bula	-167	-138
glasdoren	125	-7
glases	-137	-114
glaset	102	-51
glaso ger	-167	-147
glaso skriv	-110	-102
glaso … ni	-110	-102
glaso … tog	6	167
glasogon	-285	-240
glasogonen	-155	-139
glasruta	171	14
glast och	142	25
glast … flack	142	25
glastestet	142	25
gli*	-153	-122
glipar	-153	-122
glo*	-292	-471
glodhet	198	51
glom	-124	-118
glom det	-124	-118
glom … loste	-124	-118
glomd det	145	57
glomd en	-180	-171
glomd min	-151	-132
glomd om	-127	-104
glomd ta	-125	-138
glomd … jag	-131	-106
glomd … min	-125	-138
glomd … table	-141	-129
glomde	-147	-251
glome alt	-164	-168
glome hur	132	23
glome mig	13	100
glome namn	-146	-154
glome ord	-108	-114
glome … iblan	-169	-176
glome … man	132	23
glome … snabt	13	100
glomer	-281	-341
glomt	-172	-209
glomt kafet	-106	-84
glomt korti	90	25
glomt mina	-99	-101
glomt … blodt	-99	-101
glomt … tabis	90	25
glu*	-165	-185
glutenintolerans	-128	-125
gly*	155	18
glykol	155	18
gna*	-335	-292
gnaler	-259	-222
gnali men	-122	-115
gnali och	-109	-108
gnali … drick	-103	-113
gnali … far	-109	-108
gnalig	-186	-173
gni*	-170	-193
gnide sig	-119	-85
gnide … i	-119	-85
gnider	-119	-85
gnisl tande	-174	-164
gnislar	-118	-156
gnu*	152	6
gny*	238	19
gnyr	224	22
gnyr bara	148	-2
gnyr vid	149	7
gnyr … varje	160	9
go	97	274
go back	-171	-169
go numb	-116	-104
go of	118	18
go on	-18	103
go … at	-116	-104
go … sleep	-12	133
go … to	-125	-140
god dag	60	-32
god jul	-126	-121
god nat	-41	125
god … for	29	190
god … och	-131	-109
god … til	-126	-121
godag jag	96	8
godis	93	-96
godis i	130	-11
godis ilama	-142	-132
godis jamt	-117	-139
godis … halse	180	22
godna pa	-6	127
godna … rikti	-6	127
goe*	-176	-199
goes	-176	-199
goi*	208	243
going	208	243
going #	108	-20
going blue	126	20
going to	94	305
going up	174	8
going … and	139	-21
going … do	-10	106
going … end	-28	138
going … go	108	-20
going … hurt	-13	152
going … my	155	-3
going … stab	-6	121
gol*	130	-51
golfen	-136	-96
golve	-94	-110
golve a	158	-3
golve ar	62	-62
golve hela	-122	-120
golve hon	93	-17
golve jag	119	16
golve med	129	27
golve och	69	-103
golve tredj	114	-12
golve tryck	123	26
golve … bitet	129	27
golve … farst	-112	-110
golve … gymet	139	17
golve … i	168	38
golve … lava	-110	-127
golve … naten	-122	-120
golve … rot	131	32
golve … rycke	121	5
golve … skrik	137	6
golvet	225	19
gom*	187	204
goma	20	138
gomen	72	-73
gomer	180	95
gomer mig	-4	112
gomer os	124	-32
gomer sig	-20	114
gomer … i	146	-2
gomer … med	-3	115
gomt	3	219
gomt ala	-14	73
gomt os	-24	89
gomt table	6	107
gomt … hos	-24	89
gomt … i	24	181
gomt … under	6	107
gon*	110	179
gone now	-181	-163
gone numb	126	4
gone … dry	-127	-113
gone … it	104	-41
goo*	-90	128
goodb and	22	181
goodb leter	3	134
goodb … turne	13	150
goodbye	15	201
goodbyes	14	130
googl hur	64	223
googl inat	22	118
googl pa	12	133
googl … hur	29	188
googl … man	68	216
googla	37	144
googlar	-143	-106
googlat	41	168
gor	122	259
gor as	119	32
gor av	17	124
gor det	137	259
gor en	-159	-154
gor halse	-135	-131
gor han	69	206
gor hande	-113	-109
gor hene	18	141
gor hlr	180	47
gor honom	1	122
gor i	26	150
gor ila	33	123
gor ingen	200	41
gor jag	235	254
gor man	-171	-198
gor mig	-234	-197
gor nat	-10	117
gor ni	-136	-180
gor och	14	114
gor om	-37	111
gor sa	294	189
gor saker	-5	189
gor sex	-3	114
gor sig	-134	-155
gor sjukt	-134	-141
gor slut	35	155
gor sma	158	-2
gor vansi	130	31
gor vare	93	-23
gor vid	-158	-165
gor … a	156	7
gor … att	-64	151
gor … av	-145	-138
gor … barne	171	15
gor … det	-63	181
gor … efter	120	133
gor … er	-127	-114
gor … fast	1	136
gor … for	-161	-133
gor … forst	-198	-176
gor … fortf	161	10
gor … gor	-4	152
gor … han	33	171
gor … hlr	-133	-107
gor … hotar	14	114
gor … igen	16	192
gor … ila	17	165
gor … irite	-137	-134
gor … jamt	-114	-145
gor … javla	108	25
gor … med	-4	218
gor … men	-47	-152
gor … mig	28	99
gor … min	203	26
gor … nat	42	193
gor … om	-188	-65
gor … pa	30	148
gor … pamin	-134	-155
gor … rasan	1	122
gor … sant	-111	-126
gor … sedan	-275	-240
gor … sen	-193	-175
gor … sjalv	27	186
gor … sjukt	115	16
gor … slut	0	184
gor … som	-162	-19
gor … tora	-113	-109
gor*	117	171
gora	115	171
gora det	35	385
gora en	-150	-148
gora et	-110	-123
gora for	-181	-159
gora gente	-109	-89
gora hjalp	-15	90
gora ila	-12	96
gora mig	1	179
gora nagot	107	-73
gora nat	-209	-89
gora nyt	-81	-68
gora om	-14	137
gora ont	14	175
gora proce	0	119
gora sak	-1	125
gora saker	10	119
gora test	-126	-98
gora up	-12	134
gora … alerg	-81	-68
gora … bebis	-20	93
gora … det	-14	137
gora … dumt	-8	163
gora … hema	18	145
gora … honom	-168	-163
gora … igen	-31	169
gora … ila	-4	205
gora … kort	0	119
gora … med	-12	134
gora … mer	-194	-167
gora … mig	-10	127
gora … mot	23	115
gora … ofici	-11	101
gora … ont	164	57
gora … pa	18	146
gora … sarsk	-112	-110
gors	-109	-90
gors ultra	-109	-90
gors … i	-109	-90
got tanke	16	89
got vil	-79	-104
got vis	-79	-89
got … #	-79	-89
gotla vi	-104	-112
gr i	85	-2
gr … minut	85	-2
gra	350	-19
gra i	275	-5
gra o	146	56
gra och	139	19
gra star	-149	-142
gra … ansik	258	-5
gra … farge	129	-6
gra … nar	-149	-142
gra … yr	104	46
graa	148	27
grabe #	103	-31
grabe … vakna	103	-31
grabe … varm	-129	-95
grabl runt	141	-4
grabl … munen	110	29
grabla	115	32
grablek	183	27
grade ar	-138	-113
grade feber	109	-22
grade och	136	-35
grade … pa	-138	-113
grade … sedan	-206	-147
grader	206	-14
graders	114	83
gran canar	-136	-163
grana avlys	7	109
grana bebis	-118	-114
grana och	15	83
grana spela	-71	-119
grana … in	-38	120
grana … mig	5	124
grana … musik	-66	-106
grana … sager	15	83
granarna	-38	194
granarnas	-135	-151
granb kom	-8	93
granb … barfo	-8	93
granbarnet	17	149
grand blood	146	25
grand heart	182	-15
grand is	152	10
grand … pils	182	-15
grand … presu	146	25
grandmas	209	10
grandpas	112	-22
grane armen	101	-34
grane doren	5	124
grane en	22	183
grane fick	-155	-155
grane fru	18	137
grane hund	-196	-199
grane igar	-90	-102
grane jag	-4	136
grane knive	-2	97
grane lovat	16	102
grane lyhor	-119	-137
grane sat	-2	141
grane sjalv	-110	-118
grane skick	17	204
grane skrik	9	187
grane som	-27	-141
grane ta	16	180
grane table	149	-11
grane … ala	149	-11
grane … att	126	147
grane … grate	11	110
grane … i	78	125
grane … koksg	94	-12
grane … liger	-2	97
grane … lorda	37	154
grane … lufte	-18	100
grane … men	-110	-118
grane … nafsa	-119	-106
grane … pa	117	-25
grane … sa	-115	-106
grane … sover	-119	-137
grane … stral	17	204
grane … trape	108	13
grane … vi	-90	-102
granens	6	-162
granf skrik	19	122
granf … och	19	122
granf … til	-9	73
granh vi	-137	-113
granh … mar	-137	-113
granp drunk	-110	-122
granp … fora	-110	-122
grapefrukt	-141	-108
grase och	104	23
grase … det	104	23
graskliparen	243	35
grat direk	-151	-107
grat just	-91	-105
grat och	105	204
grat pa	-170	-186
grat … blekt	129	11
grat … jobet	-91	-102
grat … kolad	-4	108
grat … nu	-135	-129
grat … sa	7	188
grata	-128	-57
grata hon	-137	-118
grata och	68	141
grata … jag	-4	152
grata … skaka	-13	91
grate a	71	120
grate at	-182	-165
grate av	-136	-171
grate hela	-24	93
grate jag	-12	96
grate lat	-85	-114
grate mycke	-125	-156
grate och	-24	156
grate slar	-3	111
grate som	113	17
grate til	-145	-147
grate varje	-109	-149
grate vi	37	136
grate … dagar	54	157
grate … dusch	-133	-172
grate … en	113	17
grate … grate	-12	96
grate … han	-3	111
grate … hormo	-114	-104
grate … lok	-137	-129
grate … mama	-126	-149
grate … man	140	25
grate … men	-114	-154
grate … nu	-74	-95
grate … rekla	-180	-168
grate … sager	4	132
grate … skrik	11	110
grater	-246	-223
grati jag	18	126
gratis	10	112
grav	-54	82
grava	-149	-177
grava lax	-152	-155
gravad	-152	-155
gravd	133	14
gravd fram	125	13
gravd v	133	14
gravd … #	133	14
gravdes	125	13
gravi #	150	17
gravi blodn	113	31
gravi flime	128	31
gravi fol	104	18
gravi fora	-180	-159
gravi hela	-118	-92
gravi jateo	110	46
gravi kliar	-129	-112
gravi ny	121	42
gravi och	-18	-136
gravi ont	121	41
gravi svima	221	78
gravi … atond	128	-20
gravi … avlop	-118	-92
gravi … blode	138	20
gravi … det	139	6
gravi … for	128	31
gravi … forky	-101	-73
gravi … gange	-180	-159
gravi … ilama	-191	-163
gravi … kramp	172	48
gravi … magen	110	46
gravi … manad	147	27
gravi … och	92	-30
gravi … ut	121	41
gravi … vecka	-96	-64
gravi … vecko	126	51
gravid	-57	-199
graviditeten	-182	-203
gravt fram	112	31
gravt i	118	53
gravt … han	136	22
gravt … manda	118	53
gre*	110	60
grej men	-104	-109
grej … jag	-104	-109
greje o	7	124
greje … logat	7	124
grekland	-135	-110
gren	195	16
gren i	140	8
gren … ogat	118	8
grey	163	1
grey and	134	9
gri*	-116	-277
griev my	-107	-115
griev … cat	-107	-115
grieving	-107	-115
grila i	120	16
grila … talte	120	16
grilat	120	16
grile nar	112	21
grile … jag	112	21
grilen	114	-50
gris pa	-179	-156
gris skar	-108	-100
gris under	-115	-107
gris … armar	-115	-107
gris … bastu	-149	-130
gris … mig	-108	-100
gro*	-34	-259
gron hon	-118	-93
grona	-131	-127
grona bajse	-100	-81
grona … glad	-100	-81
grons glad	-118	-110
grons … anars	-118	-110
gronsaker	-228	-210
gront	192	-32
gront dag	-109	-82
gront fem	162	30
gront men	-99	-68
gront och	132	1
gront snor	-123	-78
gront … dagar	162	30
gront … fyra	-109	-82
gront … ingen	-123	-78
gront … jag	-99	-68
grot	39	-107
grot han	109	30
grot i	126	-13
grot och	97	-1
grot … ena	97	-1
grot … munen	126	-13
grotigt	151	39
group	-172	-186
group in	-141	-130
gru*	-201	-171
grubl mycke	-110	22
grubl pa	-130	-150
grubl … inget	-111	-120
grublar	-189	-72
grumpy	-171	-154
grunt	226	19
grunt vaten	226	19
grunt … domna	123	19
grunt … nu	98	19
grunt … och	175	7
grup	-218	-274
grup for	-81	-116
grup … aldre	-81	-116
grupb sager	14	112
grupb … att	14	112
grupbostaden	14	112
grupc kansk	3	121
grupchaten	16	161
grus	-187	-135
grus i	-181	-127
grus … ogat	-174	-170
gruvan	-153	-170
gry*	237	-3
grymt sen	110	14
grymt … i	110	14
grymtar	160	-27
grymtat	110	14
gryta med	147	44
grytan	162	4
gube #	-49	68
guben i	104	-24
guben ramla	173	61
guben sager	122	-15
guben ser	134	16
guben siter	115	-6
guben … en	-99	-129
guben … sa	-159	-192
guben … ut	134	16
gubhe har	-112	-93
gubhe … mansf	-112	-93
gubhelvetet	-112	-93
gud	-200	-3
gud och	-9	108
gud sa	-152	-175
gud sager	-3	87
gud sagt	19	91
gud … att	-3	87
gud … det	19	91
gud … har	-9	108
gud … trot	-152	-175
gul a	8	129
gul anda	171	26
gul gega	-110	-113
gul vatsk	-119	-102
gul … bla	8	129
gul … fran	-110	-113
gul … ogone	109	45
gul*	-90	-188
gulare	170	7
gulbl bebis	103	15
gulbl … sover	103	15
gulblek	108	11
gult	-265	-139
gum*	16	-141
gun	147	58
gun brit	65	-21
gun … hes	104	-29
gun … igen	65	-21
gunar	46	155
gurgl pa	126	15
gurgl … farmo	126	15
gurglande	126	15
guy*	-166	-172
guys	-166	-172
gym	-182	-43
gym*	-34	-141
gymet jag	-133	-131
gymet kraks	124	45
gymet och	142	10
gymet … ar	-103	-89
gymet … lyfte	142	10
gymet … nacke	124	45
gymna det	-84	-108
gymna … ar	-84	-108
gymnasiet	-206	-207
gympa for	160	28
gympa iblan	-129	-90
gympa … inhal	-129	-90
gympa … tva	160	28
ha	-367	-289
ha atit	-117	-100
ha bilny	18	108
ha blama	15	152
ha dodsh	37	131
ha dot	1	124
ha egen	21	105
ha en	-207	-114
ha fat	165	26
ha fatat	6	123
ha flask	-131	-128
ha halso	-111	-99
ha hjalp	-180	-223
ha intyg	-158	-173
ha komit	-156	-173
ha kopia	-156	-146
ha kryck	-94	-118
ha lugn	8	142
ha lyft	-83	-96
ha me	-165	-168
ha morkt	139	44
ha nagot	-126	-106
ha nagra	-92	-142
ha om	18	108
ha pa	-42	130
ha penga	18	169
ha rad	-160	-218
ha remis	-119	-139
ha samta	-147	-180
ha sex	37	172
ha simsk	108	21
ha sin	-8	122
ha skota	-109	-98
ha slagi	-120	-124
ha somnt	-66	-106
ha sovit	-131	-110
ha tid	-103	-168
ha vet	4	108
ha … anars	26	233
ha … andra	-61	-80
ha … att	-103	-78
ha … beslu	6	123
ha … dokum	15	152
ha … en	134	87
ha … for	-115	-177
ha … gang	-8	122
ha … hjart	-105	-81
ha … hos	-96	-151
ha … ihjal	-120	-124
ha … ine	-112	-111
ha … int	30	143
ha … klamy	-130	-128
ha … konst	-131	-110
ha … kris	-112	-96
ha … lang	9	130
ha … langr	-131	-128
ha … lugna	-126	-106
ha … mig	-29	137
ha … moble	-90	-102
ha … mot	-185	-171
ha … naten	18	108
ha … nu	8	142
ha … om	-124	-151
ha … piza	-117	-100
ha … slaga	137	14
ha … sno	-109	-98
ha … telef	21	105
ha … tid	-144	-131
ha … vem	-122	-124
hac*	58	-106
had	-89	-229
had a	-90	-219
had … fever	-173	-145
had … fit	149	26
had … heart	-151	-118
had … hypo	-100	-111
had*	-201	6
hade	-201	6
hade #	-141	-176
hade blodp	-151	-159
hade dem	16	168
hade en	18	-85
hade f	-101	-130
hade feber	-131	-115
hade forlo	-84	-127
hade grot	119	-1
hade haft	0	195
hade han	59	149
hade havan	-121	-109
hade hjarn	-147	-128
hade hon	1	177
hade jag	126	168
hade legat	-132	-163
hade ont	-39	-133
hade oroni	134	39
hade oskyd	-107	-136
hade panik	-104	-105
hade salmo	-110	-116
hade sjalv	-107	-147
hade skito	-147	-158
hade snore	152	-4
hade table	-1	153
hade tandv	114	-1
hade urinv	115	28
hade velat	12	118
hade vi	-114	-112
hade … att	12	118
hade … det	132	147
hade … en	-25	154
hade … fora	-8	-146
hade … han	-114	-112
hade … hjart	-127	-115
hade … i	-184	-85
hade … igar	-142	-186
hade … ovnin	-148	-142
hade … pa	-153	-167
hade … sa	114	-1
hade … sex	-107	-136
hade … ska	-115	-113
hade … strok	-132	-129
hade … tankt	-7	110
hade … til	152	-4
hade … tryck	30	128
hade … vanli	-136	-120
hade … vid	108	21
haft den	-121	-160
haft det	-256	-100
haft feber	-125	-134
haft halsb	-157	-138
haft i	-152	-179
haft infar	137	38
haft jag	-96	-95
haft mina	148	18
haft ont	81	-69
haft sa	161	2
haft strok	-135	-111
haft tva	-149	-149
haft … a	148	35
haft … hjart	-226	-188
haft … knap	-2	128
haft … nu	179	61
haft … obeha	148	13
haft … och	-140	-150
haft … ont	157	57
haft … p	148	18
haft … sen	140	59
haft … til	-139	-163
haft … tva	-150	-158
hag*	131	165
hagel	137	13
hagel i	137	13
hagel … brost	137	13
hah*	-415	-494
haha	-461	-539
haha fins	-102	-136
haha for	-115	-114
haha jag	-134	-122
haha litet	-106	-86
haha men	-220	-185
haha my	118	18
haha nu	-165	-137
haha … ar	-121	-102
haha … jack	-106	-86
haha … jag	-102	-135
hai*	139	-2
hakaa	8	248
hakaa vaimo	5	177
hakan	-48	-189
hakan dregl	140	34
hakan fram	157	53
hakan ner	163	67
hakan … inte	140	53
hakan … mot	163	67
hakan … och	148	26
hakan … skar	102	7
hakan … tandv	140	34
hal i	-141	-172
hal men	-183	-165
hal nar	138	6
hal ni	-92	-122
hal sluta	-122	-110
hal … bloda	-122	-110
hal … hande	133	9
hal … ja	132	33
hal … sidan	-139	-112
hal … sluta	-128	-121
hal*	107	-134
hala	146	3
hala andan	-158	-157
hala bajse	155	38
hala brand	-145	-145
hala gafel	100	12
hala i	207	55
hala kafek	109	30
hala mig	125	151
hala sig	133	27
hala tal	-136	-163
hala talet	-117	-140
hala tat	135	41
hala tyst	-7	132
hala … benen	107	24
hala … flasa	100	12
hala … lange	-124	-113
hala … om	-145	-172
hala … ont	135	41
hala … vaken	188	28
halar	-114	-133
halde	202	168
halde amoni	122	10
halde pa	112	21
halde … i	122	10
halde … tandv	112	21
halen av	-115	-118
halen forst	-88	-109
halen sen	-102	-107
halen som	-125	-123
halen svule	156	23
halen varje	-127	-170
halen … en	-125	-123
halen … igar	-102	-107
halen … morgo	-127	-170
halen … skrik	-9	100
halen … snark	123	3
halen … stege	-88	-109
halen … til	156	23
haler	144	26
haler andan	-131	-122
haler fast	-28	134
haler for	62	174
haler i	99	-127
haler mig	-19	116
haler pa	75	-150
haler sen	-12	124
haler sig	186	-54
haler … att	82	-116
haler … for	188	31
haler … kramp	-126	-118
haler … kvar	9	154
haler … mig	-13	119
haler … nar	-121	-108
haler … o	147	15
haler … om	257	14
haler … orone	4	168
haler … svima	105	26
haler … vaken	-104	-99
half	-68	-174
half an	187	-1
half … hour	187	-1
halft … alt	113	31
halgolvet	173	-6
halit	152	76
halit pa	161	-16
halit … i	117	-9
halit … sen	138	-14
halka … isen	-119	-141
hals	86	49
hals svuln	131	34
hals tils	95	-9
hals … jag	95	-9
hals … snabt	99	17
halsa	81	192
halsa min	34	157
halsa pa	-114	-67
halsa … lakar	18	125
halsa … med	-119	-102
halsb efter	-199	-175
halsb i	-157	-138
halsb … en	-135	-119
halsb … kafe	-98	-82
halsbrana	-169	-235
halsduken	125	-7
halse a	159	136
halse av	-151	-134
halse bla	223	-6
halse blir	132	22
halse det	168	15
halse efter	-24	-108
halse fick	78	-43
halse gor	-160	-149
halse haha	-118	-91
halse jag	81	188
halse kanas	144	7
halse men	-246	-59
halse nu	199	10
halse ont	-135	-131
halse roste	192	9
halse snors	167	5
halse sveta	96	38
halse svuln	144	2
halse tils	161	-5
halse tjock	141	4
halse … av	-117	-102
halse … barne	156	31
halse … blir	138	9
halse … borta	149	-3
halse … det	-115	-81
halse … efter	141	4
halse … feber	-187	-175
halse … flygp	-146	-139
halse … har	109	46
halse … igen	176	7
halse … ihop	214	33
halse … inget	105	-1
halse … inte	185	-7
halse … jordn	126	11
halse … julas	-104	-106
halse … klump	109	54
halse … korve	142	53
halse … masor	96	38
halse … morfa	103	1
halse … ner	78	-43
halse … ont	-191	-182
halse … prick	105	-9
halse … roste	121	44
halse … sa	47	118
halse … snuva	-132	-141
halse … som	-159	-164
halse … somne	93	27
halse … stres	-165	-138
halse … svart	-142	-143
halse … tapad	-30	140
halse … trang	192	25
halsen	144	68
halsenan	-170	-160
halsflus	-190	-134
halsg nar	-146	-119
halsg och	163	16
halsg … in	152	19
halsg … ont	123	26
halsg … telef	-134	-131
halsm for	125	22
halsm med	-107	-72
halsm … en	125	22
halsm … vita	-107	-72
halsmandlarna	144	-9
halsn far	112	9
halsn … knapt	112	9
halso for	-145	-143
halso och	-180	-152
halso sedan	-185	-160
halso … feber	-147	-143
halso … tre	-129	-116
halsoangest	-134	-162
halsocentralen	-39	-132
halsointyg	-84	-104
halsokontrol	-103	-109
halsokontrolen	-157	-147
halsont	-47	-101
halsoprov	-103	-106
halsosamtal	-111	-99
halspore	-210	-231
halta lite	-149	-134
haltar	-146	-213
halua	29	240
halua elaa	13	137
halua enaa	7	140
halua kuola	55	203
halua perua	-109	-134
halua varat	-131	-160
halua … ajan	-145	-179
halua … elaa	7	140
haluaisin	-206	-104
halv	95	-155
halv ansik	145	16
halv liter	132	26
halv open	110	-3
halv … nu	168	3
halva	237	-42
halva ansik	161	50
halva av	183	43
halva haret	-124	-106
halva krope	142	23
halva munen	193	11
halva rumet	115	-11
halva synfa	157	27
halva … domna	124	44
halva … idag	118	6
halva … imors	107	24
halva … och	90	-78
halva … sover	99	-1
halva … vaxer	-124	-106
halvan	183	43
halvar	-161	-95
halvt men	86	-9
halvtime	223	76
hamaslaakarile	-117	-132
hamster	-111	-79
hamta han	-25	96
hamta luft	130	8
hamta ut	-208	-206
hamta … min	-149	-152
hamta … pa	128	140
han	261	280
han #	181	4
han aka	-140	-126
han aldel	177	45
han alska	-42	101
han andas	94	-128
han angra	-93	47
han ar	78	-146
han at	-99	-152
han ater	-168	-215
han att	153	110
han banka	-9	174
han bara	119	-46
han begra	3	130
han blek	202	76
han blev	242	47
han boka	-109	-98
han bor	-18	156
han borja	121	76
han borta	93	11
han boxad	18	136
han det	-13	201
han djupt	108	51
han dodad	30	126
han dor	240	10
han drar	254	28
han drick	54	287
han druck	17	191
han dusch	59	159
han fa	-204	-133
han famil	31	103
han fastn	143	6
han fat	-105	-53
han fick	146	-1
han fol	135	29
han forgr	13	115
han forso	288	9
han forst	-1	150
han forts	-3	234
han gar	18	153
han gat	41	128
han ghost	-113	-125
han gjord	0	238
han glad	-150	-148
han gor	183	274
han gravd	125	13
han hade	139	65
han haler	243	80
han han	3	172
han hange	-26	105
han har	178	178
han hatar	-189	-157
han hela	101	-24
han hol	14	186
han hor	-164	-63
han horap	-149	-131
han hosta	158	4
han hotar	25	195
han i	92	171
han ila	14	118
han istal	-8	105
han kan	-12	152
han kans	134	18
han kasta	99	189
han kipar	145	26
han knap	97	16
han knapt	122	52
han kniv	2	165
han knufa	-2	187
han kolar	8	141
han komer	-42	193
han kor	-5	196
han kora	-134	-110
han kouri	159	14
han kraks	199	19
han krakt	195	53
han kramp	178	35
han krave	7	122
han krosa	2	204
han la	-115	-34
han laser	46	328
han later	144	33
han ler	120	24
han letar	-24	89
han liger	201	-24
han mar	143	-57
han maste	82	167
han matar	17	118
han med	46	210
han mig	-11	227
han musar	-120	-118
han nu	26	112
han o	119	4
han on	153	213
han pa	76	203
han pakot	6	138
han prata	165	25
han puckl	-5	146
han putad	-8	120
han rakna	10	184
han rokte	-7	149
han sa	34	100
han sanoo	-219	-202
han sar	6	182
han sat	-166	0
han sate	-59	-159
han sater	30	160
han sju	-143	-109
han ska	-124	183
han skaka	137	57
han skick	-9	143
han skrik	201	151
han skriv	21	155
han skule	100	165
han sla	8	182
han slagi	116	14
han slagm	1	133
han slape	-122	-107
han slar	-167	-20
han slock	125	-2
han slog	-43	225
han slpr	43	145
han sludr	144	35
han sluta	197	59
han snal	-6	177
han snark	-3	-141
han snet	108	25
han som	125	238
han sover	-148	-51
han spark	182	146
han spela	-189	-175
han spyr	122	27
han stana	-2	105
han star	40	201
han stopa	-2	129
han stypt	7	107
han suger	141	6
han svald	134	28
han svalj	167	-9
han svaml	135	36
han svara	183	94
han sveta	128	18
han tapad	145	21
han tapar	5	128
han tar	35	173
han tog	188	240
han trode	197	29
han trot	118	18
han tryck	16	193
han tving	51	212
han tycke	3	-116
han ut	-31	116
han vakna	82	-14
han var	189	105
han vet	5	164
han vil	-40	-174
han vred	5	122
han vride	118	5
han … #	212	79
han … a	149	26
han … ala	130	24
han … aldri	51	177
han … alt	115	162
han … anars	-85	57
han … anda	-9	118
han … andas	134	40
han … arg	-152	-34
han … at	-134	-162
han … att	249	234
han … bada	97	42
han … bara	283	120
han … barn	0	145
han … barne	22	136
han … bil	-134	-110
han … bilde	-1	133
han … bla	135	-95
han … blek	201	48
han … bli	61	172
han … blodt	-118	-108
han … borja	-48	81
han … bra	99	-64
han … brana	9	93
han … brans	131	8
han … brot	13	145
han … bruti	4	151
han … byta	-125	-114
han … covid	128	39
han … dagar	-3	-116
han … dalig	-115	-86
han … den	108	144
han … det	172	133
han … do	-125	0
han … dod	-269	-274
han … doda	26	194
han … doend	-120	-110
han … doter	-2	125
han … drick	66	-77
han … druck	-3	202
han … efter	166	135
han … et	-94	-96
han … fast	178	178
han … feber	174	21
han … fem	-181	-110
han … fint	-121	-127
han … forst	143	35
han … fortf	129	13
han … forvi	131	-5
han … fram	125	13
han … frukt	112	14
han … ful	176	122
han … gar	138	32
han … gjord	-13	121
han … gjort	-13	133
han … gora	-20	160
han … gps	17	146
han … grymt	139	2
han … gud	-9	119
han … ha	109	143
han … halen	-9	100
han … hamta	54	169
han … han	185	150
han … hangt	231	24
han … har	226	178
han … hav	-125	-123
han … hem	-73	62
han … hema	-146	-44
han … hemli	15	122
han … hene	20	150
han … hitar	22	113
han … hjart	110	16
han … hora	-149	-131
han … hotat	31	121
han … huga	17	108
han … humor	5	128
han … huvud	-133	-121
han … i	10	150
han … ihop	168	29
han … in	157	125
han … infar	136	36
han … ingen	148	152
han … inget	111	180
han … jag	3	141
han … jated	99	23
han … jatet	152	10
han … jobet	-4	118
han … just	146	30
han … kal	139	-15
han … klar	15	115
han … klock	-142	-104
han … knapt	124	-24
han … kniv	108	33
han … knive	-26	187
han … konst	108	-3
han … kora	132	92
han … korti	145	57
han … krakt	253	58
han … kramp	174	3
han … kroka	26	104
han … kuden	-35	96
han … lagt	-7	183
han … lila	167	14
han … mat	-114	64
han … me	105	-12
han … med	55	182
han … medan	1	133
han … mej	33	263
han … men	128	-1
han … midag	-154	-158
han … mig	-53	414
han … min	15	284
han … mina	-11	187
han … minut	31	185
han … mit	104	94
han … mobil	4	129
han … mycke	-118	-113
han … naken	-26	91
han … nu	65	137
han … nyper	-13	119
han … o	128	-1
han … ododl	21	180
han … ogon	137	5
han … om	131	185
han … opnar	106	49
han … order	-3	87
han … os	-10	158
han … pa	145	307
han … pakor	157	16
han … pas	5	135
han … pig	-176	-208
han … putsa	-9	144
han … rikti	20	152
han … ryckt	-118	-115
han … sa	240	162
han … sager	81	101
han … sagt	17	162
han … sex	40	122
han … sin	188	98
han … sita	107	-6
han … sju	135	-4
han … skada	-11	108
han … skaka	98	24
han … skjut	156	206
han … skrat	-123	-169
han … sla	144	39
han … slade	16	111
han … slagi	-3	135
han … slap	166	33
han … slo	170	54
han … slut	7	149
han … sluta	183	54
han … snal	-8	-143
han … snubl	-140	-121
han … socke	-131	-111
han … som	209	69
han … sova	147	74
han … spran	11	137
han … spyt	100	19
han … stryp	181	194
han … sur	17	118
han … syra	-30	108
han … ta	-178	-131
han … tacke	99	15
han … tagit	21	160
han … tajut	140	14
han … tid	-109	-98
han … tre	163	28
han … tror	94	-12
han … tungt	72	22
han … tva	187	15
han … tyst	187	20
han … ut	-68	90
han … utanf	-21	190
han … utval	-19	139
han … vaken	200	-3
han … valds	-1	88
han … vanli	162	-4
han … vapen	41	168
han … var	108	157
han … varit	-86	138
han … varld	-144	-148
han … varm	154	19
han … vaten	116	36
han … vi	147	19
han … vuxen	16	113
han … yr	174	23
han*	180	115
hand avsli	162	3
hand feels	138	-5
hand foot	-123	-113
hand for	122	12
hand fran	-6	119
hand i	-106	17
hand is	169	-16
hand och	133	12
hand om	-63	203
hand sen	141	9
hand vanst	116	19
hand … ala	-6	119
hand … and	-123	-113
hand … av	162	3
hand … barne	22	162
hand … den	122	12
hand … en	111	-2
hand … fortf	-172	-103
hand … het	-143	-122
hand … hunde	39	223
hand … konst	116	19
hand … like	138	-5
hand … mama	10	164
hand … min	97	8
hand … som	161	18
handbolen	-196	-200
hande	141	219
hande a	149	49
hande altid	-122	-124
hande andas	100	0
hande ar	226	39
hande asa	-2	129
hande bara	-120	-27
hande blev	155	42
hande blir	-183	-159
hande borta	109	10
hande de	-109	-95
hande djupt	-128	-121
hande domna	-60	-132
hande fastn	168	20
hande fortf	3	129
hande funka	15	105
hande glome	132	23
hande hjart	111	-8
hande igar	-121	-128
hande igen	29	111
hande lite	-125	-150
hande nagot	14	131
hande nys	142	50
hande o	45	97
hande och	269	145
hande pa	-243	-263
hande punkt	-86	-110
hande sen	-117	-117
hande somna	-205	-197
hande stelf	130	18
hande stor	-146	-106
hande svuln	174	48
hande tora	-113	-109
hande under	-5	159
hande … a	-172	-78
hande … ansik	105	19
hande … brost	128	-1
hande … en	-186	-251
hande … et	-140	-155
hande … flami	127	37
hande … fort	100	0
hande … foter	184	31
hande … gjort	-122	-124
hande … hal	-128	-121
hande … har	-109	-95
hande … hjart	154	17
hande … hur	132	23
hande … i	163	68
hande … iskal	136	-14
hande … jag	-153	-146
hande … krope	-146	-118
hande … man	-68	93
hande … mina	1	133
hande … nar	-144	-18
hande … naten	-183	-168
hande … o	144	-7
hande … skrek	17	143
hande … snosl	160	9
hande … som	-146	-106
hande … svart	130	18
hande … up	114	37
hande … vinte	-128	-98
hander	-43	91
handerna	-63	-160
handf ar	143	30
handf och	158	64
handf roste	144	52
handf … ar	174	52
handf … jag	100	37
handf … rot	124	49
handfatet	165	39
handflatorna	253	86
handl av	-97	-145
handl efter	-102	-99
handl gor	-151	-136
handl han	14	154
handl hon	-32	122
handl mycke	157	26
handl om	-146	-160
handl omar	-98	-93
handl pa	109	-8
handl sen	-113	-105
handl svule	-147	-113
handl vi	172	7
handl … blod	157	26
handl … byter	116	26
handl … efter	-127	-100
handl … et	109	-8
handl … fal	-102	-99
handl … gamin	-115	-111
handl … igar	-113	-105
handl … ont	-151	-136
handl … vid	-98	-93
handlar	-169	-66
handled	-207	-186
handleden	27	-166
handleder	26	144
handledning	-128	-159
hands are	189	26
hands aroun	-2	143
hands gor	-113	-109
hands och	158	24
hands round	-16	101
hands tingl	-143	-128
hands … hande	-113	-109
hands … my	-17	167
hands … tingl	130	13
handskfacket	-2	129
handsprit	-113	-109
handsvet	-108	-106
handu hela	116	26
handu … tiden	116	26
handuk	120	-45
handukar	200	26
handuken	193	1
hanga	-27	117
hanga sig	2	154
hanga … om	-4	119
hangande	144	-14
hangd i	168	7
hangd … gar	126	12
hangd … trapr	140	-4
hangde	218	-62
hange bara	173	0
hange efter	115	3
hange hon	82	-36
hange i	200	208
hange ihop	12	135
hange med	76	-61
hange munen	147	24
hange och	139	30
hange sig	-150	78
hange up	-118	-93
hange ut	108	-60
hange … ansik	144	-9
hange … brand	115	3
hange … doren	-22	156
hange … dregl	108	7
hange … en	102	-39
hange … garag	-30	140
hange … hande	110	1
hange … igen	147	24
hange … ingen	124	0
hange … inte	94	16
hange … kompi	-144	-154
hange … laset	-145	-146
hange … nar	-164	-167
hange … nu	12	135
hange … os	-158	-159
hange … sen	-178	-128
hange … senor	129	14
hange … tavlo	-118	-93
hanger	127	97
hangt	107	-132
hangt sig	70	-136
hangt up	127	-5
hangt … repet	127	-5
hangt … vi	129	8
hans	-16	268
hans blod	0	133
hans far	6	105
hans horap	-113	-128
hans lakar	-87	26
hans liv	-115	-114
hans mama	-19	155
hans morfi	2	136
hans namn	-124	-142
hans rat	-7	114
hans sang	15	173
hans snop	32	150
hans … gar	-143	-150
hans … haha	-115	-114
hans … har	0	133
hans … i	3	168
hant forut	-128	-114
hant fraga	115	6
hant … a	-128	-114
hant … hela	115	6
hanterar	-131	-142
hap*	-222	-90
hapily	-144	-137
hapy	-171	-143
hapy and	-163	-141
hapy … feedi	-105	-92
har	42	147
har #	193	6
har akut	121	21
har ala	141	121
har andat	165	15
har andni	153	24
har anges	-83	55
har anore	-120	-134
har antli	9	103
har ar	247	158
har astma	29	-98
har atit	87	-136
har av	-143	-147
har barik	-40	96
har bensi	107	-35
har berat	-38	78
har besta	42	235
har bet	-6	236
har betsk	-117	-103
har bil	108	42
har blaa	0	156
har blama	29	248
har blaso	-151	-145
har blat	-6	163
har blati	2	146
har blod	2	139
har bloda	155	51
har blodt	-118	-108
har borja	-46	187
har brans	165	4
har brant	107	131
har bruti	-53	111
har brutn	6	152
har byt	48	139
har ca	1	115
har cance	38	-146
har covid	128	39
har demen	-204	-187
har det	-188	-283
har diabe	72	-96
har diare	-301	-249
har diskb	137	34
har djure	4	149
har dot	-159	-55
har druck	215	102
har dukat	4	124
har dunka	111	6
har dusch	-11	109
har eksem	-174	-193
har eldat	244	36
har epile	-61	-168
har etari	100	21
har famil	-145	-131
har fanta	5	114
har farsk	10	153
har fasta	-107	-97
har fat	54	-172
har feber	-139	-221
har film	10	110
har filma	21	128
har fina	-122	-150
har fjort	121	11
har flime	130	11
har foglo	-111	-103
har for	-142	-23
har forky	-116	-109
har forst	-128	-158
har forsv	-131	-133
har fot	-20	126
har fraga	-125	-154
har friko	-180	-177
har frosa	150	42
har funde	1	163
har gevar	-32	117
har glomt	-99	-101
har gomt	14	197
har googl	44	162
har grane	16	102
har gravt	112	31
har haft	73	-77
har halit	152	78
har halsb	-102	-143
har halso	-132	-168
har han	190	125
har hangt	46	-167
har hejda	2	123
har helt	-21	109
har hicka	-183	-164
har hjart	25	-109
har hog	250	59
har hogt	103	15
har hosta	-267	-269
har hotat	34	220
har huvud	229	56
har i	-163	-98
har inet	-128	-115
har jag	-16	118
har jatek	109	27
har jateo	175	66
har jates	162	3
har jobat	-105	-158
har jorde	-1	161
har kanse	-151	-92
har katet	158	21
har klada	-141	-144
har klamy	-84	-96
har klipt	-28	116
har knark	170	19
har knive	27	129
har knuti	84	124
har kol	102	-75
har kolat	-163	-72
har kolik	-159	-145
har kompi	-130	-163
har kopt	13	296
har korv	105	-1
har kraft	-145	-131
har krakt	-68	-136
har krupi	107	17
har kvar	-159	-154
har lackt	170	20
har lagt	97	154
har lakt	-93	-164
har langa	18	191
har lart	19	223
har last	-116	54
har legat	203	224
har letat	32	155
har leuke	131	23
har lever	160	-5
har levt	-12	131
har likso	153	23
har linda	150	11
har lista	6	135
har ljugi	2	139
har los	-151	-151
har losna	-76	-137
har losta	107	20
har lungi	133	59
har lust	-14	157
har magon	-190	-207
har manad	-178	-177
har mansf	-154	-147
har marke	-2	257
har masa	-5	149
har mat	-132	4
har med	137	109
har medic	-117	-150
har mer	6	123
har min	-66	55
har mjal	-121	-127
har nasel	107	-6
har ni	-324	-298
har nu	98	-83
har ont	-200	-92
har opere	135	86
har opet	-148	-182
har ordna	37	158
har outha	112	31
har ovat	-6	128
har packa	19	167
har parki	-99	-89
har petat	159	19
har pisto	-12	119
har plan	3	130
har plane	22	176
har plast	-125	-128
har plock	-41	72
har port	125	-12
har preci	144	105
har prick	-171	-179
har prost	135	45
har prov	-147	-160
har rader	-13	146
har rakna	-2	268
har ramla	210	164
har rat	48	154
har redan	-70	45
har regio	-153	-170
har rispa	-2	178
har rod	-207	-189
har roda	-116	-178
har rolsp	-115	-109
har ruska	145	-12
har sa	9	-134
har sagt	-67	179
har sama	-113	-97
har saman	-108	-100
har samla	-28	124
har san	104	173
har sat	227	214
har sedan	-141	-94
har sex	-157	-149
har sjalv	66	236
har skafa	-32	118
har skaka	106	20
har skars	21	178
har skick	-69	81
har skolj	170	43
har skriv	-6	306
har skrum	162	-23
har skruv	-34	121
har skuri	201	52
har sluta	146	207
har sokt	-131	-16
har spara	9	246
har spela	6	161
har spira	203	33
har sprin	-119	-124
har sprit	-7	165
har spyt	91	-45
har stalt	-7	105
har stod	-99	-141
har stot	132	-7
har stres	-104	-136
har strim	24	152
har strul	153	61
har stryp	3	120
har svalt	364	43
har svamp	-168	-142
har svara	-142	-163
har svart	-82	-370
har svima	122	-20
har svino	121	16
har svuln	128	-5
har table	-165	-135
har tackt	-30	95
har tagit	146	34
har tanka	-25	130
har tankt	-116	88
har tapat	-159	-173
har tar	99	-1
har tejpa	-11	182
har telef	141	-28
har tenta	-148	-159
har testa	-171	-143
har tgit	142	7
har tid	121	-61
har tor	-133	-112
har trafa	-80	-120
har tramp	-115	-90
har trana	15	166
har tryck	223	25
har tugat	154	14
har upeha	-124	-114
har utag	-131	-122
har utsla	-184	-146
har valt	6	170
har vandr	135	46
har vaner	-139	-168
har vapen	41	168
har vari	-121	-174
har varkt	-38	113
har varst	103	47
har vatko	-147	-97
har vatni	205	81
har vecka	-65	114
har vidgn	104	46
har vinte	-100	-84
har visat	7	131
har vita	-171	-128
har vridi	165	27
har yxa	151	-5
har … #	73	-81
har … adjo	127	-5
har … adres	20	190
har … ala	65	-100
har … aldel	107	-21
har … alt	-121	65
har … alved	-148	-157
har … amuni	15	97
har … andas	235	-3
har … ankem	-108	-144
har … astma	-166	-155
har … ata	-85	63
har … avske	31	122
har … bara	175	145
har … barn	-95	35
har … besta	13	180
har … bilde	-16	126
har … bilny	-14	157
har … blaak	100	-18
har … blama	-2	144
har … blaso	-109	-95
har … blodt	193	72
har … borja	199	225
har … bort	-151	36
har … bra	-222	-261
har … brack	130	25
har … brev	20	162
har … breve	24	170
har … bruti	-21	109
har … datum	-88	48
har … dem	-82	51
har … det	-210	-27
har … diare	232	94
har … djupt	37	150
har … doren	11	152
har … dragi	130	55
har … drick	47	136
har … efter	-79	117
har … ekg	-102	-122
har … en	125	-46
har … epipe	134	34
har … extra	150	4
har … fal	-143	-147
har … far	-80	-113
har … farg	-159	-160
har … feber	275	67
har … fem	139	8
har … flera	12	-107
har … flugs	139	33
har … for	-82	37
har … forlo	-124	-105
har … forsa	92	-34
har … forut	-180	-125
har … fram	-47	160
har … fran	76	-39
har … frosa	118	20
har … frukt	138	23
har … funge	131	28
har … fyra	107	43
har … ge	6	178
har … ghb	107	-7
har … grade	22	-91
har … grane	173	121
har … grot	-159	-132
har … haft	153	-61
har … hal	125	6
har … handu	153	36
har … hans	3	141
har … heiml	132	-4
har … hela	19	-96
har … hem	-16	148
har … hema	-189	-74
har … hene	106	145
har … henes	5	191
har … hjart	144	26
har … hon	118	195
har … honom	159	47
har … hosta	39	-106
har … hud	-133	-112
har … hudte	-133	-122
har … hur	-29	109
har … hutra	269	-10
har … iblan	-168	-162
har … in	139	75
har … indra	109	3
har … infar	137	38
har … inga	-191	-168
har … inte	134	222
har … jamt	18	198
har … jateo	-92	-115
har … jorde	-11	103
har … just	145	57
har … kalel	-121	-113
har … kaliu	87	26
har … kan	-109	-97
har … klart	20	230
har … kniv	140	78
har … kokan	121	7
har … kondi	-152	-127
har … konst	142	49
har … konta	104	163
har … kraft	2	165
har … kvar	-183	-169
har … lampo	140	-1
har … langt	-175	-166
har … lap	-18	101
har … latsa	-145	-138
har … lila	164	38
har … lilta	-146	-159
har … lina	138	10
har … lista	6	145
har … lite	163	-85
har … litet	-107	-76
har … lovat	16	102
har … manga	-135	-154
har … mar	-112	-96
har … marke	-1	185
har … maski	159	19
har … med	77	165
har … medic	-112	-140
har … men	64	-88
har … mens	-145	-131
har … mig	49	243
har … mil	148	5
har … mina	158	134
har … mit	56	245
har … morkb	110	16
har … munsa	-156	-153
har … musar	-120	-118
har … nacks	-153	-133
har … nagot	138	133
har … naken	-9	108
har … nar	-151	-37
har … nat	17	-149
har … nitro	116	-13
har … nog	39	140
har … nu	59	-92
har … numer	-96	-109
har … o	110	69
har … obeha	157	18
har … oga	-6	163
har … ogon	-111	-68
har … ont	-165	-225
har … opet	-152	-150
har … over	241	106
har … pa	-68	159
har … pakor	-139	-110
har … panik	-138	-128
har … plan	9	208
har … plane	5	135
har … pojkv	12	145
har … potat	147	35
har … prick	-180	-187
har … prima	-111	-123
har … prop	-131	-107
har … raka	-1	138
har … ramad	-107	-97
har … rengo	119	3
har … rep	41	283
har … revbe	6	152
har … rispo	-2	146
har … rod	-107	-92
har … roka	-138	-136
har … rora	137	24
har … runt	-154	-157
har … sagt	-159	-46
har … saman	-108	-100
har … sar	35	143
har … sedan	95	-121
har … sen	-145	-261
har … sin	-26	-156
har … sista	-11	155
har … sjukd	-149	-137
har … sjuks	-87	-111
har … skape	6	136
har … skara	28	150
har … sla	-3	142
har … snabt	110	14
har … snala	125	75
har … snet	113	-16
har … son	119	110
har … sonde	-97	47
har … stel	-112	-96
har … stenh	121	10
har … steso	123	21
har … stjar	-156	-130
har … strok	-135	-111
har … sutit	175	38
har … svag	102	16
har … svalt	115	17
har … svamp	-168	-138
har … sveta	148	41
har … svule	-132	-116
har … ta	7	183
har … tala	-18	143
har … tankt	-31	107
har … tar	-146	-157
har … testa	-149	-86
har … til	134	224
har … tilba	-154	-114
har … tio	135	-16
har … tips	-128	-155
har … trani	-194	-185
har … tre	90	-55
har … tva	-113	-49
har … tvatm	-166	-144
har … undan	-37	82
har … up	221	50
har … ut	138	287
har … utan	-99	-101
har … ute	199	27
har … utsat	24	162
har … utspr	-112	-107
har … vad	-168	-170
har … vakna	137	13
har … vaner	-189	-209
har … vanst	-130	-115
har … varje	-30	117
har … vark	112	31
har … varme	-136	-134
har … varta	-142	-121
har … vaten	-102	-109
harav har	-143	-147
harav … av	-143	-147
haravfal	-143	-147
hard	97	-105
hard i	-386	-310
hard mage	-93	-106
hard nad	-142	-130
hard och	224	48
hard sen	123	25
hard som	245	80
hard to	140	-8
hard … a	208	57
hard … breat	94	24
hard … en	205	55
hard … gipse	123	25
hard … han	100	19
hard … hela	88	40
hard … i	-124	-31
hard … int	121	21
hard … magen	-368	-295
hard … tra	146	62
harda	246	55
harda haler	106	31
harda som	216	44
harda … harda	106	31
harda … pa	106	31
harda … tra	200	33
hardh med	3	106
hardh … mama	3	106
hardhant	3	136
haret	-271	-72
haret faler	-194	-168
haret han	-139	-147
haret och	-88	68
haret over	4	262
haret trila	-118	-92
haret vaxer	-124	-106
haret … ar	-147	-130
haret … av	-247	-145
haret … blev	-156	-138
haret … golve	17	213
haret … i	-157	-152
haret … ingen	60	154
harif i	-21	122
harif med	-25	92
harif … barne	-25	92
harif … kval	-3	114
harifran	160	156
harming	13	108
hart	-107	32
hart bajs	-166	-148
hart har	169	29
hart i	-169	-100
hart igar	1	126
hart … ar	-7	156
hart … krakt	169	29
hart … magen	-123	-107
harupe	-136	-162
has	-215	-170
has drope	107	10
has had	-141	-137
has hand	-123	-113
has hicup	-105	-92
has welts	3	115
has … a	-121	2
has … febri	-105	-90
has … fever	30	-153
has … foot	-123	-113
has … numb	126	4
has … on	6	115
has … temp	125	8
has*	172	-14
hasnt	190	158
hasnt slept	4	216
hast	85	-92
hast har	-121	-105
hast i	181	7
hast tramp	-139	-120
hast … kolik	-121	-105
hast … magen	176	20
hast … mig	-85	-131
haste det	4	98
haste och	143	8
haste spark	129	0
haste … doter	142	12
haste … feber	-159	-138
haste … hene	108	-15
haste … var	4	98
hasten	62	-112
hastigt	-99	-183
hastspark	136	36
hat*	-90	57
hatar	-150	-82
hatar manda	-113	-123
hatar mit	-97	-128
hatar sig	-19	114
hatar … anda	30	123
hatar … i	25	124
hatar … job	-97	-128
hatar … mer	-113	-123
hatar … sjalv	46	184
hav	-240	-169
hav sa	-125	-123
hav vorte	-218	-235
hav … ont	-125	-123
hav … sa	-218	-235
havan med	-102	-96
havan … mit	-102	-96
havandeskapsforgiftning	-121	-109
have	-136	-14
have a	-192	-25
have bad	-119	-101
have chest	144	1
have every	28	162
have nothi	3	134
have … and	-146	-177
have … asthm	-119	-101
have … fever	-148	-138
have … heada	-199	-171
have … left	3	134
have … pain	144	1
have … plan	19	137
have … ready	28	162
haven felt	159	42
haven … a	120	7
havent	135	114
havin a	174	-47
havin anoth	151	11
havin sucid	-6	133
havin thoug	13	123
havin … heart	139	-21
havin … of	13	123
havin … panic	-143	-128
havin … seizu	205	17
havin … thoug	-6	133
having	234	122
hay	-280	-241
hay fever	-280	-241
hay … is	-155	-121
he	189	334
he broke	0	133
he check	10	152
he fel	165	-3
he force	3	129
he hits	14	164
he is	270	205
he keeps	172	-29
he pushe	1	160
he raped	6	113
he said	13	168
he threa	31	114
he took	-21	134
he wants	38	127
he was	-5	207
he wil	15	185
he … choki	128	3
he … going	-24	111
he … himse	0	104
he … insid	-8	114
he … it	29	141
he … kil	17	121
he … me	71	198
he … my	46	315
he … no	136	4
he … throu	142	-10
he … to	48	171
hea*	11	-115
head and	199	32
head … keeps	128	3
head … rugby	131	18
head … the	-125	-153
head … vomit	128	23
head … weeks	-143	-178
heada cant	103	30
heada ever	151	42
heada of	173	42
heada since	-130	-104
heada … a	-114	-97
heada … bend	103	30
heada … my	213	26
heada … yeste	-130	-104
headache	94	-71
healt centr	-119	-136
health	-146	-147
hear	4	204
hear her	-11	101
hear … screa	-11	101
hears	8	148
hears voice	8	148
heart atack	18	-94
heart is	108	-20
heart pils	173	119
heart pound	99	-12
heart stope	-130	-124
heart … at	99	-12
heart … going	108	-20
heart … in	-202	-158
heart … when	-187	-181
heartburn	-192	-207
heaven	13	140
heavily	145	5
heavy	177	36
heh*	-168	-152
hehe	-168	-152
hei*	197	5
heikotaa	129	16
heiml men	133	-4
heiml … det	132	-4
heimlich	133	-4
hej	-134	96
hej #	10	119
hej bara	25	143
hej barne	-113	-112
hej behov	-138	-192
hej da	88	223
hej det	147	134
hej doter	-118	-110
hej en	-109	-110
hej feber	-148	-142
hej forky	-114	-95
hej har	-243	-87
hej hej	-33	-132
hej igen	-198	-193
hej jag	168	147
hej men	110	4
hej min	-125	-153
hej ont	-101	-120
hej punkt	-125	-140
hej sen	-134	-131
hej ska	-109	-85
hej skavs	-117	-118
hej tandv	-151	-145
hej vil	-167	-199
hej yr	-156	-161
hej … andra	-119	-133
hej … bara	-77	-94
hej … e	15	113
hej … hamta	-109	-85
hej … idag	110	4
hej … jag	-138	-154
hej … knol	-109	-110
hej … mama	95	18
hej … mens	-134	-131
hej … ont	20	125
hej … sedan	-148	-142
hej … son	-136	-143
hej … undra	53	202
hejda aliho	-16	138
hejda forla	5	90
hejda livet	22	151
hejda pa	-8	143
hejda som	-15	80
hejda tack	-138	-159
hejda til	-73	55
hejda … ala	-18	130
hejda … barne	5	98
hejda … et	1	137
hejda … for	-135	-125
hejda … om	-15	80
hel and	142	14
hel burk	132	-33
hel karta	156	-10
hel menin	133	6
hel nat	-172	-197
hel … alved	171	9
hel … bebis	-112	-121
hel … im	103	6
hel … me	16	131
hela ansik	195	15
hela armen	215	29
hela asken	209	12
hela avlop	-118	-92
hela brost	241	66
hela burke	-56	-143
hela dag	-161	-114
hela dagis	-145	-117
hela dan	-160	-178
hela halsg	138	11
hela helge	-155	-175
hela jag	148	35
hela karta	181	-7
hela klase	-165	-177
hela krope	99	-37
hela kvale	-113	-151
hela match	-131	-116
hela menin	197	38
hela mig	-15	105
hela rygen	244	5
hela tid	-110	-94
hela tidn	8	99
hela under	73	132
hela vanst	175	27
hela vinte	-187	-171
hela … a	150	-58
hela … alved	124	-1
hela … anars	-140	-124
hela … ar	92	-133
hela … behov	-93	-132
hela … ben	-118	-111
hela … biten	104	23
hela … blosa	122	48
hela … brane	-110	-94
hela … det	119	1
hela … efter	-167	-149
hela … eler	-153	-155
hela … frosa	-125	-116
hela … frukt	88	40
hela … fult	-118	-92
hela … grate	144	20
hela … har	-158	-136
hela … hjart	89	-39
hela … i	90	-88
hela … kan	-161	-112
hela … kraks	94	45
hela … liger	-125	-116
hela … magra	153	47
hela … men	-169	-168
hela … nys	117	5
hela … o	22	-108
hela … och	146	112
hela … sa	-107	-139
hela … saker	114	-1
hela … sedan	110	48
hela … svimf	123	56
hela … varka	102	25
hela … vecka	110	-5
hela … yr	163	61
helg	-147	-1
helge ar	-105	-107
helge bara	-106	-106
helge hos	2	139
helge vil	-120	-150
helge … det	-105	-107
helge … farfa	2	139
helge … just	-106	-106
helge … nu	-135	-140
helge … skara	-95	-119
helge … vil	-107	-136
helgen	-105	83
helgerna	-122	-159
help my	161	5
help … dad	161	5
helpo hetke	-1	115
helpo jos	13	126
helpompaa	13	126
helpotaa	-1	115
helps	-184	-89
helre	-23	174
helre an	28	154
helre ar	5	117
helre … dod	5	117
helre … gar	29	150
helst	-84	109
helst boka	106	49
helst … ar	-105	-118
helst … provt	106	49
helt at	130	16
helt borta	-111	-234
helt bruti	-21	109
helt fel	141	8
helt forst	-77	-90
helt livlo	123	10
helt ok	-137	-124
helt okej	-125	-125
helt plots	177	18
helt sedan	14	105
helt slap	118	16
helt slapt	172	25
helt slut	-169	-212
helt snuri	93	22
helt svag	121	5
helt vit	161	30
helt … andas	103	18
helt … efter	-81	-165
helt … greje	105	-12
helt … i	52	-76
helt … igar	-106	-106
helt … ihop	-21	109
helt … morfa	14	105
helt … och	113	-33
helt … sen	-39	-99
helt … skoge	130	16
helt … tror	-9	108
helt … vid	142	27
helti det	-85	-130
helti … gor	-85	-130
heltid	-115	-172
helve och	9	157
helve vad	-124	-134
helve … jag	-36	111
helvete	-29	110
helvetet	-170	-160
hem	190	390
hem efter	15	177
hem fran	52	179
hem idag	21	129
hem mig	-2	105
hem om	-7	132
hem sager	-26	114
hem sjalv	-133	-93
hem snart	2	135
hem … att	-26	114
hem … blir	-1	88
hem … en	-26	95
hem … igar	-2	105
hem … kval	6	92
hem … och	55	151
hem … sjukh	-129	-115
hem … thail	118	13
hema ar	-131	-131
hema det	-96	-137
hema fel	0	105
hema for	-34	80
hema hos	113	167
hema inga	-119	-94
hema ingen	-122	-140
hema kan	-146	-44
hema kaner	-109	-98
hema mar	-124	-86
hema men	-110	-105
hema nu	14	-88
hema sa	27	153
hema sen	-94	-74
hema visar	127	20
hema … ar	-137	-33
hema … bra	-124	-86
hema … det	-146	-145
hema … en	-44	77
hema … gar	15	178
hema … hjart	-102	-70
hema … liger	-149	-142
hema … magsj	-77	-92
hema … minst	1	122
hema … nej	-110	-105
hema … skola	-88	-84
hema … tanka	8	128
hemet behov	-79	-105
hemet … fakta	-79	-105
hemif gor	17	150
hemif … jag	17	150
hemla i	-7	104
hemla … gifta	-11	130
hemla … somar	-7	104
hemli budsk	23	119
hemli jag	19	107
hemli … med	35	156
hemliga	20	188
hemlis	19	107
hemlosa	-115	-118
hemorojder	-166	-150
hemsj laga	-95	-101
hemsj … om	-95	-101
hemtj ar	3	136
hemtj slog	17	143
hemtj … farmo	17	143
hemtj … hardh	3	136
hemtjansten	33	126
hemtjanstkilen	11	123
hemtjanstpersonalen	18	147
hemvarnet	-141	-138
hen*	254	290
hene	123	241
hene att	-79	-137
hene bara	-2	105
hene feber	147	-3
hene fran	-27	113
hene hart	1	126
hene hon	-106	-167
hene i	122	234
hene kraks	112	8
hene melan	-11	128
hene nu	97	128
hene sen	-6	129
hene under	-11	169
hene … att	0	116
hene … behan	-27	93
hene … benen	-11	128
hene … bor	-72	-115
hene … det	-133	-171
hene … har	-29	102
hene … hosta	126	39
hene … huvud	104	-16
hene … igar	1	126
hene … kniv	-9	73
hene … nat	-19	126
hene … och	143	89
hene … opna	119	-2
hene … sikt	-72	-115
hene … sjon	118	8
hene … sova	-96	-117
hene … tacke	-12	144
hene … vatne	-5	147
hene … vil	112	8
henes	-39	180
henes ansik	14	126
henes ben	111	7
henes hus	107	-35
henes kile	13	165
henes lar	-20	114
henes man	-26	119
henes papa	-7	150
henes telef	-9	116
henes … flyta	-96	-144
henes … hon	23	109
henes … komer	10	170
henes … viker	111	7
hengi … ihan	-126	-94
hengi … todel	125	13
hengita	149	1
hengitaa	198	25
hengitaminen	158	13
henke huule	122	10
henkea	273	14
her	175	232
her eyeli	-103	-119
her husba	-3	145
her screa	-11	101
her throu	-11	101
her words	176	33
her … and	51	126
her … are	164	12
her … come	172	-21
her … i	-8	135
her … the	61	166
her*	-1	144
heraa	100	-77
heracilin	-145	-141
herai aamul	12	144
heraisi	16	168
herata	6	115
here	-118	129
here any	19	109
here … more	19	109
heregud	-142	-151
heroi han	97	9
herpe pa	-116	-123
herpe … lapen	-116	-123
herpes	-153	-167
hes	189	29
hes angry	-18	89
hes been	191	151
hes choki	125	31
hes efter	-239	-246
hes fine	-157	-153
hes gaspi	149	26
hes got	129	-8
hes han	107	-6
hes havin	151	11
hes in	109	20
hes kraks	127	55
hes nu	189	52
hes och	197	9
hes outsi	-16	165
hes prick	122	15
hes sen	-295	-272
hes shaki	154	-5
hes … a	198	62
hes … anoth	123	-27
hes … ar	169	-10
hes … det	81	-34
hes … en	-278	-256
hes … for	149	26
hes … har	121	-7
hes … i	146	28
hes … igar	-162	-150
hes … jag	180	53
hes … karao	-112	-108
hes … konse	-166	-150
hes … sick	122	5
hes … the	126	-10
hes … twitc	118	-5
hes*	195	32
het	130	-131
het kafe	-109	-95
het och	114	36
het olja	-106	-119
het som	143	22
het … en	143	22
het … ledse	114	36
het … pa	-143	-122
het*	-179	-106
heter	-189	-160
heter amina	62	155
heter et	-127	-135
heter … tag	-127	-135
heti	-218	-199
hetken	-1	115
hi	130	-35
hi jag	153	62
hi kraks	140	67
hi och	159	11
hi pa	121	10
hi … hon	128	28
hi … kraks	153	62
hi … matar	121	10
hi … och	140	67
hic*	-344	-305
hicka	-288	-257
hicka i	-158	-126
hicka jateo	-123	-116
hicka … tva	-130	-97
hickar	-154	-139
hicup a	-105	-92
hicup … lot	-105	-92
hicups	-116	-98
hid*	126	178
hide	2	164
hig*	195	130
high	195	130
high fever	135	-7
high … and	135	-7
hik*	209	27
hiki	200	16
hiki valuu	147	2
him	113	241
him hitin	-11	101
him sleep	131	-28
him … her	-11	101
him … hes	125	-30
him*	19	150
himla mycke	-112	-132
himla … gar	-112	-132
himle han	-4	108
himle … grat	-4	108
himlen	4	152
himse on	0	104
himse … me	0	104
himself	117	207
hin*	142	46
hindr mig	-9	118
hindr … ar	-9	118
hindrar	-67	34
hiner	213	152
hip	-161	-173
hip … on	-161	-173
his	387	285
his arm	141	6
his back	9	116
his chest	149	9
his face	189	30
his finge	67	-49
his hands	5	192
his head	6	-137
his legs	152	-4
his mouth	171	3
his words	114	-7
his … and	82	186
his … are	216	7
his … aroun	-2	143
his … at	106	-28
his … from	3	115
his … has	107	10
his … is	241	14
his … round	-16	101
hisen fick	-125	-119
hisen … panik	-125	-119
histo han	24	166
historiken	24	166
hit by	203	10
hit his	206	42
hit … a	203	10
hit … head	146	-51
hit*	205	354
hita orden	102	-3
hita rat	-164	-145
hita … en	102	-3
hitad att	-10	93
hitad en	-128	70
hitad et	4	177
hitad honom	183	-27
hitad i	162	22
hitad mama	112	64
hitad masa	-12	117
hitad mig	97	101
hitad mors	-97	-104
hitad papa	120	-4
hitad rakbl	21	152
hitad rep	-23	79
hitad sin	-16	102
hitad snara	-21	156
hitad tom	132	-13
hitad toma	133	8
hitad tre	16	119
hitad … alved	133	8
hitad … ask	132	-13
hitad … bror	-31	119
hitad … hanga	144	-14
hitad … hon	-10	93
hitad … knol	-144	-135
hitad … livlo	117	-11
hitad … morfi	-97	-104
hitad … pa	69	-84
hitad … rep	-13	129
hitad … snara	-12	131
hitad … snit	-12	117
hitad … son	119	-43
hitad … toma	16	119
hitad … ute	117	-8
hitade	148	234
hitades	151	-11
hitar	-41	117
hitar den	13	123
hitar dom	22	113
hitar en	10	114
hitar jag	-187	-210
hitar mig	58	273
hitar … i	2	127
hitar … min	-138	-125
hitar … sen	13	123
hitat pa	5	98
hitat … kombi	5	98
hitin her	-11	101
hitin … throu	-11	101
hiting	-11	101
hits	29	232
hits me	27	195
hits … and	5	164
hits … with	-8	97
hiv*	182	20
hives	182	20
hja*	82	-75
hjalp	178	185
hjalp ar	-38	79
hjalp att	-135	27
hjalp d	-139	-121
hjalp eler	-109	-88
hjalp fins	-84	-136
hjalp fort	173	-4
hjalp genom	45	224
hjalp han	138	187
hjalp hon	183	7
hjalp i	5	205
hjalp jag	25	120
hjalp kapsl	-103	-90
hjalp med	-131	-54
hjalp mig	132	142
hjalp pa	-137	-139
hjalp … anat	-92	-122
hjalp … ar	-39	194
hjalp … aren	45	224
hjalp … att	-82	72
hjalp … do	43	239
hjalp … dor	183	7
hjalp … eksem	35	128
hjalp … for	-72	-115
hjalp … fran	-103	-90
hjalp … hita	-164	-145
hjalp … inte	143	-35
hjalp … jag	187	94
hjalp … klipa	-93	-109
hjalp … koma	-25	92
hjalp … lagen	9	151
hjalp … mar	112	14
hjalp … prata	-115	-114
hjalp … sluta	-139	-149
hjalp … somne	-118	-126
hjalp … stres	-80	-110
hjalp … traph	-5	119
hjalpa	-108	50
hjalpen	-175	-95
hjalper	-237	-68
hjalpmedel	-205	-171
hjalpt	36	-57
hjalpte	-119	-174
hjara rusar	105	26
hjara … o	105	26
hjarat	105	26
hjarn i	-176	-160
hjarn och	143	12
hjarn rent	-89	-90
hjarn ska	-127	-115
hjarn skrik	-111	-93
hjarn tror	161	32
hjarn … alman	-89	-90
hjarn … blir	143	12
hjarn … efter	-111	-93
hjarn … jag	135	-10
hjarn … var	-137	-113
hjarnan	120	-59
hjarnblodning	-162	-150
hjarnhineinflamation	130	-4
hjarntumor	-123	-146
hjart	-136	-132
hjart ar	-207	-185
hjart att	-170	-173
hjart blode	-271	-244
hjart brast	-133	-109
hjart den	-190	-197
hjart en	-129	-96
hjart gar	139	16
hjart hjart	-107	-112
hjart hopa	-130	-129
hjart hopar	115	-72
hjart hos	-174	-159
hjart huler	99	23
hjart hur	-96	-82
hjart i	-267	-144
hjart iblan	-221	-173
hjart jag	165	5
hjart kan	-140	-101
hjart lungr	-142	-119
hjart mar	-129	-115
hjart med	44	176
hjart nar	-158	-130
hjart och	94	-69
hjart ont	174	73
hjart pa	-288	-262
hjart rehab	-102	-70
hjart rusar	242	49
hjart sedan	147	19
hjart slar	137	-114
hjart slog	-31	-169
hjart stana	66	-87
hjart star	-115	-99
hjart til	-165	-135
hjart vid	-164	-156
hjart vilka	-102	-119
hjart … #	143	-40
hjart … ar	137	99
hjart … arm	123	50
hjart … av	-174	-163
hjart … besok	-102	-119
hjart … bra	-129	-115
hjart … det	-141	-124
hjart … dubel	-122	-116
hjart … et	-206	-205
hjart … femti	-147	-125
hjart … fodse	110	16
hjart … for	-217	-91
hjart … fora	-127	-115
hjart … foren	-112	-95
hjart … fort	-65	-163
hjart … gymet	-129	-139
hjart … halse	-146	-139
hjart … halsg	-157	-125
hjart … hande	-128	-114
hjart … har	144	7
hjart … huden	102	29
hjart … i	120	65
hjart … jag	-102	-143
hjart … jobet	-156	-136
hjart … komer	-96	-82
hjart … konst	245	37
hjart … krosa	-216	-187
hjart … lasa	-129	-124
hjart … mat	-107	-112
hjart … min	-109	-114
hjart … mista	131	12
hjart … mit	107	11
hjart … mycke	145	43
hjart … nar	-159	-170
hjart … och	210	52
hjart … ojamn	208	33
hjart … om	99	23
hjart … over	-175	-163
hjart … pa	-176	-114
hjart … pulse	96	21
hjart … pumpa	-130	-112
hjart … rakni	-152	-128
hjart … snabt	-136	-130
hjart … somra	-91	-97
hjart … stund	-129	-101
hjart … styck	152	15
hjart … sutit	122	16
hjart … tanka	-87	-109
hjart … torsd	-112	-110
hjart … up	105	111
hjart … varas	-122	-131
hjart … vilja	-8	122
hjarta	-144	-262
hjartat	52	-90
hjartatack	177	92
hjartesorg	-143	-109
hjartfel	103	-3
hjartflimer	-79	-121
hjartformat	-107	-112
hjartinfakt	107	11
hjartinfarkt	93	-124
hjartinfarkten	-129	-115
hjartinfarkter	-181	-153
hjartklapning	-36	-185
hjartlakaren	-117	-129
hjartmedicin	192	-60
hjartmedicinen	28	187
hjartmediciner	144	19
hjartmotagningen	-126	-102
hjartoperation	-99	-83
hjartpiler	153	8
hjartstop	-180	-182
hjartsvikt	1	-135
hjartultraljudet	-112	-110
hlr	-56	-141
hlr kurs	-104	-113
hlr nu	139	17
hlr pa	-185	-171
hlr … spadb	-133	-107
ho	-155	-184
ho nej	-118	-104
ho … int	-184	-184
ho … skjut	-118	-104
hoc*	-105	-185
hocke bara	-89	-90
hocke i	122	17
hocke mot	101	33
hocke var	97	6
hocke … borta	97	6
hocke … gar	-118	-98
hocke … halse	101	33
hocke … magen	144	41
hockey	-191	-191
hockeyn	-68	-123
hockeypuck	144	41
hockeypucken	101	33
hof*	-179	-284
hofte benet	122	40
hofte for	-139	-106
hofte fora	115	52
hofte gor	112	19
hofte har	-149	-141
hofte … ar	122	40
hofte … nio	110	50
hofte … sa	112	19
hofte … tva	-150	-115
hofte … vecka	115	52
hoften	-197	-245
hog	312	151
hog feber	392	150
hog hojd	125	4
hog pa	16	131
hog puls	-169	-152
hog … forvi	94	39
hog … livet	16	131
hog … och	201	51
hog … ont	124	29
hog … pa	-129	-105
hog … siter	157	54
hog … stel	143	53
hog*	140	-49
hoger	38	-161
hoger ar	139	42
hoger ben	151	27
hoger gor	-127	-114
hoger hand	199	15
hoger hon	108	21
hoger kna	-237	-206
hoger nere	51	-87
hoger oga	228	21
hoger sen	136	51
hoger ser	100	48
hoger sida	14	-111
hoger … av	110	34
hoger … feber	149	-14
hoger … ingen	115	6
hoger … och	186	23
hoger … ont	135	45
hoger … pa	-208	-181
hoger … sedan	-141	-134
hoger … sen	111	-2
hoger … som	130	11
hoger … stjar	100	48
hoger … vi	120	43
hogerhanden	166	48
hogkostnadskydet	-134	-118
hogra	47	-120
hogra armen	97	5
hogra ben	-123	-97
hogra benet	128	14
hogra revbe	-167	-126
hogra sjunk	121	14
hogra … a	-130	-103
hogra … blev	-122	-94
hogra … direk	121	14
hogra … inte	122	12
hogra … och	130	12
hogra … sen	104	23
hogre	181	106
hogspaning	120	37
hogst … ar	-124	-135
hogt eler	-110	-90
hogt han	-13	107
hogt nu	87	26
hogt och	103	7
hogt socke	110	43
hogt til	-131	-119
hogt up	170	69
hogt … andas	110	43
hogt … ar	58	165
hogt … blek	133	42
hogt … han	103	7
hogt … lagt	-110	-90
hogt … nan	-131	-119
hogt … och	133	52
hogt … svag	87	26
hojd	145	176
hojd ar	4	157
hojd … tilra	4	157
hojder	-163	-182
hol	-26	138
hol andan	-208	-209
hol fast	-26	256
hol jag	-77	60
hol knive	-10	142
hol mig	7	120
hol om	151	11
hol sig	110	4
hol … att	-139	-163
hol … halse	130	-1
hol … hela	-136	-160
hol … kuden	35	141
hol … kvar	4	98
hol … mig	7	239
hol … min	-22	141
hol … mot	-26	110
hol … svima	143	12
hol … under	-2	126
hold	197	3
homesick	-160	-178
hon andas	99	-57
hon angra	138	5
hon att	-23	217
hon bajsa	111	7
hon bara	174	19
hon behov	-159	-206
hon blev	142	162
hon bojer	139	19
hon borja	174	12
hon bruka	132	-54
hon dog	-1	149
hon dor	77	-96
hon drar	148	10
hon flyga	-132	-89
hon foder	138	9
hon fol	196	11
hon forso	9	125
hon fros	-125	-106
hon fyler	-4	129
hon fyra	10	110
hon gick	-13	214
hon gjort	-2	195
hon gnyr	138	-4
hon gomer	-1	198
hon googl	-10	93
hon grate	146	187
hon hangd	140	-4
hon har	96	210
hon horde	102	3
hon i	85	-79
hon igen	113	34
hon jag	18	102
hon jamt	142	68
hon kasta	6	127
hon kipar	122	29
hon kisar	-141	-9
hon komer	-125	-80
hon konst	109	29
hon koper	25	104
hon kraks	153	45
hon krakt	103	25
hon kramp	179	23
hon lamna	0	167
hon leker	-217	-227
hon liger	199	-3
hon mar	-100	-93
hon maste	-16	132
hon med	-8	122
hon nar	-98	-156
hon nog	120	43
hon och	179	72
hon opnar	137	0
hon pa	146	-16
hon plusa	95	-10
hon ramla	132	121
hon ror	118	-11
hon sager	60	199
hon sate	106	25
hon sater	117	16
hon ska	-82	115
hon skaka	92	-40
hon skrik	164	199
hon skriv	118	113
hon slap	121	14
hon slog	-151	-141
hon sludr	200	-19
hon som	-159	-141
hon sover	179	129
hon sprin	6	139
hon star	-56	164
hon suger	4	111
hon svar	50	122
hon svara	155	117
hon svima	117	-11
hon ta	-107	-97
hon tagit	113	-25
hon tanke	-14	137
hon tapad	155	16
hon tar	92	131
hon tog	84	-146
hon under	-117	-97
hon undra	-160	-82
hon vagra	48	177
hon vakna	-158	-79
hon vaser	119	-28
hon vet	31	114
hon vile	32	-95
hon yrar	171	17
hon … #	-109	61
hon … a	216	0
hon … aldel	146	7
hon … andas	139	59
hon … andat	110	14
hon … anges	15	142
hon … ar	192	118
hon … arg	-84	73
hon … asist	18	102
hon … att	45	139
hon … badru	101	-25
hon … bara	218	176
hon … bebis	0	112
hon … bla	150	151
hon … blodf	138	47
hon … borja	57	140
hon … bra	-89	-201
hon … bruti	6	137
hon … ca	1	115
hon … direk	-130	-133
hon … djavu	-28	73
hon … dod	34	129
hon … doda	-85	-129
hon … dom	-107	-97
hon … droga	10	110
hon … ena	128	22
hon … feber	180	42
hon … fol	116	20
hon … folja	-3	143
hon … for	44	156
hon … forgi	-2	131
hon … ful	135	142
hon … fyra	-158	-66
hon … gora	-127	-122
hon … gra	115	1
hon … grabl	102	13
hon … grot	118	-17
hon … gul	79	34
hon … ha	6	-143
hon … haft	156	154
hon … har	93	187
hon … hela	156	116
hon … helt	89	144
hon … hem	143	181
hon … het	165	34
hon … hitat	5	98
hon … hol	110	4
hon … hon	118	196
hon … honom	-7	111
hon … hos	-22	110
hon … hur	13	137
hon … hus	25	104
hon … i	196	268
hon … idag	110	34
hon … in	144	115
hon … inte	235	45
hon … jag	-1	147
hon … kafek	216	29
hon … knapt	178	-14
hon … konst	145	94
hon … laga	108	87
hon … liger	107	22
hon … livet	31	113
hon … losta	81	29
hon … lugnt	-146	-123
hon … ma	-2	105
hon … marke	1	224
hon … mat	6	107
hon … medve	183	36
hon … men	115	-26
hon … mig	-82	168
hon … min	-64	-123
hon … morkr	-96	-117
hon … munen	102	3
hon … mycke	121	34
hon … nej	-165	-156
hon … nya	-141	-127
hon … o	-81	98
hon … oavbr	18	102
hon … ogone	128	7
hon … om	-142	1
hon … pa	63	166
hon … prata	134	96
hon … rad	29	157
hon … ropa	110	4
hon … sa	68	-96
hon … sama	138	-15
hon … sat	147	15
hon … sig	124	-57
hon … skakn	116	23
hon … slap	116	27
hon … sluta	72	151
hon … som	186	10
hon … somna	-29	105
hon … sova	-40	-134
hon … stira	128	11
hon … stona	122	8
hon … stopa	-2	125
hon … svalj	-124	-103
hon … svalt	117	89
hon … sveta	135	32
hon … tagit	132	135
hon … tanke	3	166
hon … tecke	13	121
hon … tid	-87	-133
hon … tita	-14	73
hon … trot	133	-20
hon … tva	-162	-107
hon … under	211	38
hon … utval	38	149
hon … vaken	-135	-98
hon … vit	176	46
hon*	149	201
honan	-169	-158
honan blode	-169	-158
hones i	33	122
hones … just	33	122
honestly	40	221
honom	160	171
honom a	137	14
honom ar	124	-25
honom att	-138	-84
honom en	3	128
honom han	58	-72
honom hanga	144	-14
honom har	16	102
honom i	118	97
honom iblan	21	129
honom jag	-53	175
honom med	-159	-70
honom men	11	-173
honom nasta	12	105
honom pa	140	144
honom rasan	1	122
honom sluta	5	144
honom snark	141	25
honom som	-13	139
honom sova	151	16
honom ur	123	13
honom … andas	134	-29
honom … b	11	99
honom … badka	123	13
honom … badru	117	-30
honom … forsv	142	-4
honom … gick	-6	144
honom … grane	16	102
honom … halse	180	14
honom … i	-10	142
honom … igar	12	105
honom … kinde	103	-32
honom … konst	141	25
honom … krakt	116	36
honom … kuden	-167	-179
honom … sange	-25	110
honom … snark	122	-10
honom … snope	-2	118
honom … stund	-13	89
hop*	36	236
hopa eler	108	21
hopa for	-5	105
hopa framf	12	105
hopa fran	-94	42
hopa i	-104	-99
hopa … att	-5	105
hopa … sang	-104	-99
hopa … strac	122	38
hopa … taget	12	105
hopad fran	-164	-164
hopad hopre	-120	-121
hopad i	58	-57
hopad over	-169	-162
hopad … en	-180	-176
hopad … grunt	117	10
hopad … ont	-120	-121
hopad … sjon	-124	-112
hopade	-119	-182
hopar a	100	19
hopar av	-166	-120
hopar fran	11	127
hopar idag	6	167
hopar jag	2	154
hopar over	-146	-135
hopar pa	-136	-122
hopar som	129	-7
hopar studs	-162	-149
hopar til	-125	-135
hopar … en	129	-7
hopar … fran	-10	144
hopar … fruko	-126	-121
hopar … iblan	107	-33
hopar … lycka	-157	-147
hopar … med	-105	-103
hopar … sjate	11	127
hopar … studs	-110	-98
hopas	37	321
hopas att	-10	176
hopas det	8	135
hopas pa	25	159
hopas … en	-7	124
hope	33	128
hope its	33	128
hope … the	33	128
hopet	-127	-50
hopet ar	-4	124
hopet om	-131	-149
hopet … att	-131	-149
hopet … ute	-4	124
hoplo fal	7	102
hoplo … jag	7	102
hoplost	7	102
hopre ont	-120	-121
hopre … i	-120	-121
hor	-163	112
hor alt	17	181
hor att	3	151
hor dalig	-309	-308
hor dem	35	119
hor dunsa	7	116
hor en	-5	124
hor hur	43	161
hor ingen	-150	-140
hor lite	-186	-192
hor roste	-20	273
hor som	-189	-146
hor … bara	166	18
hor … haha	-130	-90
hor … hur	-127	-118
hor … i	-138	45
hor … kvina	-5	119
hor … och	-110	49
hor … pa	-193	-149
hor … samre	-169	-134
hor … skrik	-14	137
hor … skriv	-129	-148
hor … som	13	149
hora	-33	-160
hora av	37	-124
hora i	-117	-108
hora vad	24	132
hora … ala	24	132
hora … mig	39	-122
hora … rat	-242	-236
hora … salsk	-117	-108
hora … stege	41	128
horap hora	-129	-218
horap … pa	-129	-218
horaparat	-242	-236
horaparater	-131	-148
horde att	-103	-128
horde det	102	3
horde … sjalv	102	3
hormo i	-114	-104
hormo … vecka	-114	-104
hormonelt	-119	-96
hormoner	-200	-156
horn	9	132
horn och	9	132
horn … prata	9	132
hors	85	130
hos	-55	128
hos barn	-239	-180
hos barnv	4	111
hos en	18	185
hos er	-99	-217
hos farfa	15	200
hos grane	106	139
hos hene	14	112
hos hjart	-139	-146
hos honom	38	167
hos kurat	-107	-135
hos lakar	-113	-148
hos mig	-153	0
hos nyfod	-119	-96
hos ogon	109	45
hos os	-150	-109
hos papa	15	122
hos psyko	-83	-112
hos sin	33	157
hos siter	79	-25
hos tandl	-67	-119
hos tandr	-87	-133
hos veter	-162	-158
hos … #	98	-45
hos … doren	5	124
hos … flick	-157	-170
hos … han	4	111
hos … igar	-124	-140
hos … nu	-72	-115
hos … pig	-98	-67
hos … som	-180	-146
hos … spark	2	142
hos … syste	166	84
hos … van	-24	89
hos*	-100	-223
hospice	-156	-169
host	-197	-95
host snore	-99	-68
host … ar	-99	-68
hosta	-159	-218
hosta blod	211	79
hosta eler	123	32
hosta en	-144	-170
hosta haler	-104	-99
hosta har	165	-2
hosta hela	158	36
hosta i	-212	-136
hosta ingen	-46	69
hosta mycke	-142	-125
hosta och	-75	-115
hosta pa	-224	-233
hosta rosa	200	1
hosta sa	-167	-181
hosta sen	135	-31
hosta skum	137	24
hosta slem	-106	-89
hosta sot	205	26
hosta sover	-124	-94
hosta spray	-108	-78
hosta svart	159	-18
hosta … #	-174	-143
hosta … anu	-138	-118
hosta … ar	162	-3
hosta … blod	250	71
hosta … bra	-177	-113
hosta … drick	-101	-66
hosta … feber	-141	-90
hosta … fem	-131	-88
hosta … har	-234	-153
hosta … hjalp	-108	-78
hosta … inte	-154	-48
hosta … jamt	142	68
hosta … lukta	138	17
hosta … matsk	136	16
hosta … mer	-132	-109
hosta … mig	-104	-99
hosta … morse	-135	-118
hosta … mycke	142	31
hosta … naten	-159	-168
hosta … nater	-223	-223
hosta … och	193	-21
hosta … pig	-106	-89
hosta … prata	123	32
hosta … rosla	118	8
hosta … skum	154	-21
hosta … slem	-169	-131
hosta … snora	109	-1
hosta … tiden	158	36
hosta … tre	-139	-114
hosta … vaden	106	52
hosta … vaser	154	43
hosta … vecka	-157	-109
hostan	-2	-158
hostar	128	-146
hostas	-122	118
hostat	-228	-192
hostblasor	-164	-160
hoste komer	-1	120
hostig	-147	-105
hot	-86	-207
hot … on	170	27
hot*	-181	86
hotad	-149	-167
hotad av	-114	-128
hotad … nagon	-117	-132
hotade	24	142
hotar	-127	107
hotar att	36	150
hotar hopa	-26	104
hotar med	-182	-202
hotar mig	32	211
hotar ta	36	104
hotar … doda	58	175
hotar … hanga	-4	119
hotar … kniv	-6	147
hotar … lamna	25	134
hotar … livet	27	107
hotar … med	22	137
hotar … och	11	122
hotar … ompla	-115	-144
hotat	33	220
hotat att	30	204
hotat hene	-9	73
hotat mina	10	147
hotat … foral	10	147
hotat … med	-9	73
hotat … skada	9	107
hotat … skjut	12	112
hotat … ta	9	128
hou*	145	-20
hour	217	118
hour ago	199	129
hour … i	145	14
house	71	-68
house im	104	-29
house … hidin	104	-29
how	-248	-70
how do	-269	-178
how long	-169	-115
how … i	-286	-177
how … is	-91	-116
how … of	-20	149
how … parac	-154	-131
how … pils	-6	104
hpv	-127	-140
hso*	-117	-111
hsota	-117	-111
hsota o	-117	-111
hsota … snva	-117	-111
hud	-83	-156
hud i	-133	-112
hud pa	-138	-125
hud snab	121	52
hud vad	-126	-115
hud … andni	121	52
hud … panan	-133	-112
hud … ska	-126	-115
hud*	130	32
huden	172	75
huden ar	163	22
huden efter	-153	-149
huden hange	212	-13
huden marmo	108	7
huden over	112	42
huden pa	198	37
huden … brost	143	26
huden … efter	115	3
huden … jag	101	33
huden … magen	112	42
huden … marmo	111	9
huden … pa	43	-95
huden … rakni	-153	-149
huden … vit	108	9
hudlakare	-149	-150
hudterapeut	-133	-122
hug	-88	-162
hug i	-147	-129
hug under	-90	-89
hug … revbe	-90	-89
hug*	260	181
huga	9	263
huga den	-12	92
huga min	-3	170
huga nagon	17	108
huga … bror	-5	141
huga … mama	5	114
huga … pa	17	108
huga … som	-12	92
hugen	260	-3
hugen i	210	5
hugen med	184	-1
hugen … kniv	184	-1
hugen … rygen	170	3
huger	42	125
huger bebis	-2	109
huger det	191	3
huger han	-5	113
huger mig	-16	142
huger som	143	40
huger til	-165	-168
huger … halen	-125	-123
huger … nu	-5	113
huger … sa	127	1
huger … til	99	-8
hugit	144	-24
hugit … i	144	-24
hugor bet	242	41
hugor hande	114	37
hugor och	112	28
hugor pa	-104	-112
hugor … armen	112	28
hugor … gotla	-104	-112
hugor … mig	237	32
hugor … svuln	114	37
hugorm	1	-152
hugormsbet	176	37
huk	-155	-162
huler	100	-4
huler om	100	-4
huler … buler	100	-4
hum*	-67	94
humalasa	3	144
humira	-144	-142
humor han	20	150
humor men	5	128
humor … ar	20	150
humor … han	5	128
humor … min	-104	-109
humorn	-140	-142
hun*	-197	-54
hund dog	-100	-114
hund fast	118	8
hund i	128	-17
hund nafsa	-119	-106
hund sa	-115	-106
hund … hon	179	30
hund … igar	-102	-103
hund … krang	-115	-106
hund … min	-119	-106
hund … torsd	-77	-90
hund … varme	138	6
hunda ar	5	124
hunda … hos	5	124
hundarna	7	128
hundb … hande	-141	-126
hunde at	-133	-151
hunde ben	-129	-92
hunde bet	162	-44
hunde blev	-174	-148
hunde dog	-201	-193
hunde fick	-94	-131
hunde kramp	-168	-148
hunde la	134	78
hunde liger	173	18
hunde nafsa	-138	-182
hunde nar	22	129
hunde och	82	152
hunde om	-5	84
hunde som	5	126
hunde svald	-162	-146
hunde til	37	154
hunde veter	-109	-97
hunde … biten	-174	-148
hunde … chokl	-117	-117
hunde … en	-162	-146
hunde … fins	-128	-117
hunde … grane	48	165
hunde … haler	5	126
hunde … halt	-160	-149
hunde … honom	180	14
hunde … hos	132	70
hunde … igar	-154	-174
hunde … jag	101	113
hunde … kramp	-129	-92
hunde … mig	-201	-226
hunde … sen	-3	87
hunde … sig	134	78
hunde … somna	-94	-131
hunde … vi	-5	84
hunden	-174	-115
hundra	-67	70
hungr att	-186	-169
hungr … jag	-186	-169
hungrig	-201	-178
huo*	-145	-42
hur	-454	-154
hur andra	-103	-121
hur bokar	-169	-178
hur bra	-160	-184
hur byter	-170	-177
hur det	160	142
hur far	-324	-381
hur farli	-115	-101
hur funge	-65	-134
hur gor	-99	-94
hur han	23	165
hur hogt	15	197
hur jag	56	243
hur kan	-140	-158
hur komer	-190	-191
hur lang	-14	133
hur lange	-206	-103
hur langt	2	164
hur linda	-130	-115
hur logar	-116	-119
hur man	-65	162
hur manga	-163	58
hur mar	-135	-140
hur marke	-159	-183
hur mkt	-115	-141
hur mycke	-45	157
hur prata	-178	-221
hur ser	-168	-163
hur ska	-157	-132
hur skriv	-81	-111
hur sluta	-116	-146
hur snabt	-187	-104
hur soker	-121	-87
hur stota	-171	-169
hur … alved	2	132
hur … ar	-102	-141
hur … av	-30	105
hur … barn	-77	-92
hur … de	-123	-147
hur … det	87	145
hur … du	-135	-140
hur … efter	-110	-121
hur … en	-149	-71
hur … falet	2	164
hur … gange	-125	-153
hur … gor	79	166
hur … han	-115	-136
hur … hange	13	246
hur … har	-104	-124
hur … hon	103	25
hur … insul	-15	120
hur … jag	-407	-524
hur … kans	7	123
hur … kvino	-105	-107
hur … man	-332	-384
hur … maste	-169	-159
hur … nalox	-106	-104
hur … sedan	36	119
hur … ska	-47	184
hur … slar	24	140
hur … sluta	13	114
hur … smita	-151	-180
hur … somnt	-19	202
hur … table	8	124
hur … tid	-37	171
hur … vi	-286	-321
hur*	67	247
hurt	23	308
hurt my	15	203
hurt … baby	4	151
hurt … kids	27	128
hurti someo	-3	159
hurting	11	189
hurts	1	-209
hurts feel	114	40
hurts like	146	18
hurts my	147	18
hurts too	-63	-115
hurts when	-187	-176
hurts … breat	104	-41
hurts … eyes	147	18
hurts … faint	114	40
hurts … hel	146	18
hurts … i	-166	-141
hurts … now	-130	-129
hurts … she	-114	-123
hus och	-136	-44
hus pa	25	104
hus … natet	25	104
hus*	-84	89
husba hits	9	149
husba keeps	-4	127
husba says	24	129
husba snore	-143	-138
husba … like	-107	-99
husba … me	14	176
husba … my	-3	133
husband	59	113
husbo sla	12	147
husbo … mig	12	147
husbonde	12	147
huset	-159	53
huset ar	-121	-147
huset det	20	135
huset frun	12	135
huset med	14	153
huset snart	60	174
huset … ar	21	197
huset … men	-144	-172
huset … os	10	92
hustr tjata	-103	-143
hustr … vil	16	137
husvagn	-138	-118
husvagnen	193	63
hut*	261	-19
hutra	260	-18
hutra och	251	1
hutra … prata	89	-35
hutra … vil	148	8
huu*	105	201
huule sinis	136	17
huulet	140	15
huve sen	-145	-136
huve tar	118	34
huve … ja	-145	-136
huve … waran	118	34
huvet dunka	-102	-109
huvet pa	165	-14
huvet sager	-1	130
huvet … efter	-102	-109
huvet … hopa	-1	130
huvet … isen	186	1
huvud	119	130
huvud aldri	129	55
huvud ar	186	-83
huvud ater	146	28
huvud att	185	34
huvud av	-176	-21
huvud blixt	105	40
huvud den	168	55
huvud explo	-123	-103
huvud fore	148	26
huvud fran	185	8
huvud hange	79	-25
huvud hart	169	29
huvud hela	-2	142
huvud hon	126	-2
huvud iblan	-125	-117
huvud igar	117	9
huvud kan	-164	-174
huvud kom	146	13
huvud komer	142	6
huvud kraks	272	124
huvud lat	-218	-199
huvud lila	132	25
huvud nar	86	164
huvud nu	218	84
huvud o	93	22
huvud och	86	-84
huvud ont	152	144
huvud pa	-185	-218
huvud sa	161	71
huvud sager	16	109
huvud sedan	-242	-214
huvud ser	223	89
huvud skrik	99	15
huvud snura	121	42
huvud som	154	28
huvud svima	120	-11
huvud tar	123	42
huvud tror	-185	-160
huvud varje	-200	-180
huvud varst	132	2
huvud vid	151	56
huvud … ar	200	70
huvud … ater	145	29
huvud … att	5	165
huvud … av	-207	-214
huvud … beton	129	11
huvud … bihal	119	51
huvud … det	-234	-192
huvud … diskb	159	33
huvud … dubel	151	51
huvud … efter	-128	-121
huvud … eliqu	123	42
huvud … feber	-231	-160
huvud … for	128	51
huvud … forga	-118	-105
huvud … gar	117	34
huvud … grate	-131	-128
huvud … han	170	15
huvud … har	147	36
huvud … hene	112	8
huvud … hon	130	143
huvud … huvud	159	17
huvud … igar	-194	-163
huvud … ingen	114	-10
huvud … inte	-110	-51
huvud … isen	156	0
huvud … jobet	-127	-120
huvud … kant	129	55
huvud … koksl	-140	-136
huvud … kom	132	38
huvud … kraks	183	54
huvud … kuden	-40	-138
huvud … lat	14	105
huvud … ljusk	134	43
huvud … magen	128	31
huvud … mar	295	84
huvud … mig	-140	-142
huvud … mit	189	15
huvud … nu	183	21
huvud … o	160	59
huvud … och	167	23
huvud … om	99	15
huvud … orgas	151	56
huvud … pa	121	0
huvud … prata	109	27
huvud … prick	188	49
huvud … ringa	135	37
huvud … sager	116	62
huvud … skapl	-144	-135
huvud … skarm	-134	-131
huvud … skrik	112	8
huvud … som	127	10
huvud … sudig	115	40
huvud … svara	122	33
huvud … tapt	-115	-111
huvud … tiden	-2	142
huvud … tre	-213	-180
huvud … trot	-178	-176
huvud … tva	155	57
huvud … under	108	53
huvud … ute	244	-5
huvud … vagen	-20	235
huvud … vi	174	7
huvud … waran	146	28
huvudlos	-165	-163
huvudvarken	149	-4
hyd*	-94	-119
hydro … hypof	163	67
hydrokortison	-94	-119
hyf*	-168	-144
hyfsat	-168	-144
hyl*	-134	-146
hylan	-134	-146
hypat silal	-6	124
hypata	-5	154
hyper det	-128	-114
hyper … har	-128	-114
hyperventilerar	-128	-114
hypo	-100	-111
hypo while	-100	-111
hypo … drivi	-100	-111
hypotermi	180	9
hyresvarden	-76	-115
hyv*	-236	-85
hyva	-134	-195
hyvin	-199	-194
i #	143	94
i ala	145	180
i an	131	48
i anat	6	169
i andta	-133	-117
i ar	-242	-51
i arata	-204	-217
i arbet	137	21
i arm	146	30
i armar	179	23
i armba	-259	-251
i armen	110	171
i armha	-125	-129
i asken	105	-6
i atond	130	-21
i avfor	-229	-195
i axeln	-139	-176
i axels	137	23
i bada	199	-13
i badru	123	133
i badtu	129	39
i barce	-87	-102
i basan	-133	-148
i baten	-113	-144
i bend	-121	-116
i benen	-174	-167
i benet	133	-20
i bildo	-158	-132
i bilen	265	76
i bilko	-122	-127
i black	84	-49
i blast	-188	-164
i blick	42	124
i blod	127	21
i blojr	-100	-72
i book	-120	-151
i borde	-129	-154
i borja	133	19
i brevl	-16	139
i brose	107	11
i brost	128	-33
i bruis	-90	-95
i burn	20	161
i busen	72	22
i byral	17	138
i cal	-169	-192
i cance	-138	-142
i come	-122	-112
i cough	136	21
i could	-114	-38
i covid	-98	-123
i cut	98	172
i dacke	-138	-121
i dag	71	84
i damsu	123	26
i den	-217	-180
i derby	-152	-134
i det	-153	-127
i diskb	159	33
i do	84	-98
i dorar	-165	-173
i dorka	45	-76
i doter	143	105
i eat	-129	-143
i efter	94	-4
i egen	-96	-117
i elva	-24	125
i en	222	127
i ert	-110	-138
i famne	131	55
i farge	129	-6
i fart	112	31
i fatol	150	-19
i feel	80	90
i fel	197	97
i fem	-334	-316
i ficka	76	108
i fikar	141	1
i finge	-131	-94
i fingr	-240	-160
i fjale	-51	-128
i fjark	136	19
i fjol	-215	-261
i flank	-169	-126
i forad	-116	38
i formi	229	124
i forse	-32	88
i fortf	104	23
i fotbo	-41	-141
i foten	-246	-138
i foter	-200	-186
i found	-34	120
i fruga	144	16
i fyra	-65	112
i gar	-44	147
i garag	122	197
i get	-311	-350
i go	47	252
i golve	-155	11
i got	91	-53
i granh	-137	-113
i grase	-155	-128
i grask	165	16
i grave	-3	143
i grunt	163	9
i grupc	16	161
i gruva	-140	-150
i gymet	139	17
i gymna	-166	-193
i had	-190	-99
i halen	-30	-152
i halse	-58	-161
i halva	122	26
i handf	115	2
i handl	-164	-246
i hands	-58	102
i hans	-58	128
i har	-66	-97
i haret	-148	-30
i have	-103	63
i hear	-1	122
i hela	45	-85
i helge	-78	73
i help	-116	-123
i hemet	-79	-105
i hene	185	14
i het	-143	-122
i hide	2	164
i histo	24	166
i hjarn	150	-9
i hjart	-105	69
i hlr	-108	-112
i hofte	-266	-245
i hogst	-177	-187
i honom	131	67
i hope	33	128
i host	-136	-49
i hosta	-122	118
i humor	-140	-142
i hunde	-153	-160
i husva	193	63
i huvet	153	92
i ineba	-155	-137
i isen	201	4
i jacka	-11	108
i jorde	6	126
i julas	-48	113
i juni	-36	103
i just	93	177
i kalar	16	171
i kalt	-125	1
i kanad	-127	-115
i kansk	114	-11
i kante	-122	-209
i kanyl	136	27
i kasa	-118	-111
i keep	85	345
i kinde	-173	-172
i kisen	120	16
i kiset	-174	-136
i klade	223	122
i klase	-74	120
i klasr	-144	-159
i klima	-130	-138
i klori	122	10
i klump	108	53
i klyve	154	-28
i kna	-134	-135
i knana	-207	-201
i knat	-74	44
i knave	-184	-197
i know	-72	85
i kod	8	174
i kok	-124	-115
i koksl	-178	-190
i korid	172	76
i krana	-144	-148
i krope	-291	-189
i kub	-148	-182
i kuden	-114	-145
i kuver	13	123
i kval	145	328
i kyla	-156	-133
i kylan	-280	-219
i kyrka	-109	-155
i ladan	-23	141
i lag	-144	-120
i lagor	110	1
i landr	-49	-130
i laret	227	36
i let	154	-5
i lilfi	-159	-141
i livet	123	95
i ljums	-59	-163
i ljus	107	34
i lorda	-116	15
i love	-4	165
i lungi	-114	-86
i magn	138	133
i maj	-179	-59
i mama	113	1
i manda	-252	-213
i manga	-122	-97
i mars	-194	-70
i maski	202	157
i mate	-106	-133
i melan	-102	-130
i menin	169	-9
i mig	73	-40
i min	142	327
i minut	169	29
i mista	107	29
i mobil	-118	-29
i morgo	99	195
i mun	72	-88
i mungi	111	-59
i nara	-118	-166
i nasan	-46	-185
i nat	-44	227
i naten	136	25
i natmo	234	-28
i nian	-122	-171
i norbo	-115	-135
i novem	-139	-131
i ny	-119	-139
i nya	-132	-107
i ogat	67	-191
i ogone	148	-97
i ogonl	-178	-130
i olag	-111	-91
i olyck	1	124
i omgan	154	1
i onsda	-166	-138
i orat	-216	-243
i orone	-78	-155
i os	-114	-108
i over	186	44
i paint	-108	-102
i panan	-89	-177
i pased	120	-48
i pee	-66	-203
i pensi	-164	-181
i persi	135	28
i perso	15	146
i plask	131	9
i poole	132	-10
i preci	-156	-151
i punge	-38	-205
i rader	-104	29
i reboo	-130	-144
i rod	-127	-135
i rulst	48	153
i rumet	-8	252
i rygsl	-131	-121
i sagen	168	34
i salsk	-74	-114
i sang	-104	-99
i sange	-137	-167
i saret	133	16
i saw	-193	-177
i schac	-152	-178
i see	-57	-175
i senor	129	14
i serie	-151	-145
i sex	115	5
i sidan	40	-102
i sig	174	-61
i simni	-156	-142
i sit	147	6
i sjale	-15	114
i skale	111	54
i skapl	-144	-135
i skele	110	9
i sko	-126	-122
i skon	-136	-113
i skor	-127	-118
i skorn	-75	-130
i skrac	-19	138
i skrev	289	74
i skuld	-160	-143
i skyds	-125	-118
i sleme	-192	-134
i slept	-185	-172
i slojd	-120	-135
i smyg	18	163
i snodr	142	-12
i snon	209	197
i snore	-197	-172
i snosl	205	32
i socke	169	36
i sofan	-156	-286
i sofbe	-138	-125
i solen	82	-40
i somar	-86	111
i sonen	-12	131
i spele	-201	-210
i stan	-155	-156
i stole	137	6
i stort	-190	-192
i stota	159	-16
i strom	161	-16
i strum	7	129
i stuga	197	-42
i sveri	-51	67
i taget	207	-9
i take	-156	-231
i takt	160	14
i talet	194	26
i talk	-145	-121
i talte	187	-1
i tan	-252	-250
i tand	-149	-155
i tandk	-134	-112
i taxin	116	-11
i telef	151	190
i temp	189	22
i testi	121	21
i tidni	-200	-205
i tinin	165	-6
i tio	69	-149
i tjugo	-130	-207
i took	220	116
i topfo	-82	-101
i torsd	55	151
i tradg	94	45
i trani	137	11
i trapa	81	150
i trape	162	28
i traph	122	143
i trapo	-158	-136
i trapr	140	-4
i tre	-232	-189
i tredj	-125	-125
i trosa	-165	-132
i troso	2	139
i tumen	-315	-339
i tunga	-164	-214
i tva	-208	-249
i tvat	-93	-92
i tvats	16	199
i twist	-144	-130
i ungef	173	34
i urine	-119	-103
i vaden	29	-112
i vader	-231	-195
i vagar	157	138
i vagen	-77	165
i valse	143	6
i vanje	-117	-103
i vanli	-183	-138
i vanst	211	64
i var	-130	-31
i varas	-168	-128
i varme	-169	-214
i vatne	141	2
i vaxth	128	25
i vedkl	143	2
i vikt	-319	-310
i vila	-66	-135
i vintr	-217	-221
i vomit	-124	-120
i walk	-111	-127
i wana	13	177
i want	38	237
i was	-131	118
i wil	12	179
i wnat	7	155
i woke	6	317
i yatzy	-131	-161
i … about	37	-105
i … aftor	-129	-118
i … ala	-129	-152
i … alcoh	-134	-144
i … alt	-213	-210
i … altsa	81	29
i … anars	-20	118
i … and	163	-20
i … antli	-116	-113
i … ar	-246	-166
i … aren	-95	-118
i … aret	-122	-93
i … arm	138	-3
i … armar	145	-6
i … armba	171	23
i … ater	218	61
i … att	236	242
i … av	-328	-138
i … axel	178	78
i … b	20	146
i … bada	-155	-174
i … bara	-97	-155
i … barel	138	35
i … barne	-7	156
i … batre	-241	-198
i … behov	-233	-268
i … blama	-106	-120
i … blaso	130	18
i … blat	-176	-147
i … blek	143	50
i … blir	178	56
i … blode	106	-56
i … bloje	-131	-85
i … brand	-113	-129
i … brane	102	17
i … bredv	31	160
i … burk	-91	71
i … burni	-1	119
i … byxor	-1	109
i … chest	144	1
i … dagar	-248	-193
i … dagbo	0	138
i … darar	130	13
i … dead	53	129
i … den	99	-128
i … det	87	-145
i … diskm	120	11
i … dizy	-147	-138
i … djupt	-128	-121
i … dor	-32	170
i … down	-165	-225
i … drick	-154	-115
i … drink	38	160
i … druge	15	141
i … easil	-90	-95
i … efter	-284	-159
i … ena	195	69
i … et	125	184
i … etyle	152	16
i … every	-30	130
i … faint	241	31
i … fem	110	-17
i … fick	-181	-199
i … fingr	124	22
i … flick	112	42
i … folks	-136	-125
i … fortf	46	-89
i … fros	-158	-136
i … fru	124	10
i … fruko	-169	-166
i … gang	-11	112
i … gar	58	-65
i … garde	-12	131
i … gick	-144	-132
i … glas	-12	112
i … glasd	-167	-138
i … gone	7	182
i … grade	11	199
i … grate	-131	-113
i … haha	-131	-126
i … haler	147	15
i … halse	173	6
i … han	95	-136
i … hand	125	16
i … hande	150	3
i … hands	-143	-128
i … har	130	-90
i … hart	9	131
i … havin	13	123
i … hela	-127	-215
i … her	53	119
i … hes	117	30
i … hjart	141	37
i … hofte	112	19
i … hog	116	33
i … hoger	114	86
i … hogt	153	60
i … hol	0	155
i … hon	104	-55
i … horn	9	132
i … hur	-167	-202
i … hurt	36	130
i … husva	-138	-118
i … huvud	-17	133
i … i	-241	-4
i … iblan	-69	128
i … ibupr	-147	-136
i … if	-238	-252
i … igar	-229	-199
i … igen	-155	14
i … ilama	126	55
i … im	187	27
i … inan	-136	-143
i … inat	-147	-158
i … ingen	-161	-135
i … inget	-113	-148
i … inte	10	-128
i … it	-169	-115
i … its	31	165
i … jag	-26	175
i … journ	-59	-80
i … just	0	110
i … kalsv	164	34
i … kalt	-124	-112
i … kan	-317	-334
i … kaner	-149	-167
i … kansl	-120	-108
i … kisar	148	38
i … kliar	-130	-121
i … kms	8	153
i … kom	222	78
i … komer	59	111
i … kondo	-110	-120
i … konto	-145	-111
i … kraks	246	84
i … krama	-54	103
i … krist	-157	-147
i … krope	80	-53
i … kval	192	51
i … kvart	248	26
i … lada	-20	132
i … lag	-33	123
i … lagen	-131	-29
i … lakar	-119	-118
i … laker	-155	-142
i … lampo	10	149
i … land	-58	99
i … lat	-195	-180
i … leker	-175	-183
i … like	160	140
i … lite	-259	-191
i … liten	-180	-191
i … liv	80	-46
i … looki	11	171
i … los	-107	-104
i … luft	108	11
i … magen	159	48
i … me	118	-58
i … med	115	290
i … melan	131	10
i … men	-188	-56
i … menin	129	10
i … mig	-15	105
i … mins	156	0
i … minut	-31	-156
i … mormo	138	2
i … murde	-112	-152
i … my	-210	-117
i … mycke	80	-59
i … mysel	36	281
i … na	-194	-168
i … nacke	144	56
i … nagel	-179	-156
i … nan	27	-123
i … nasta	18	147
i … nearl	99	-12
i … nej	-138	-121
i … nervo	-148	-125
i … never	-3	130
i … not	197	150
i … nothi	3	134
i … nu	61	-77
i … nys	210	80
i … o	209	98
i … och	130	61
i … ocksa	-61	-176
i … ogras	171	16
i … ok	-103	-108
i … olja	-143	-122
i … om	-87	-150
i … on	-126	-37
i … ont	32	-157
i … ordni	129	18
i … ovanf	25	135
i … over	91	187
i … pa	-258	-365
i … pacem	-112	-90
i … papa	-23	79
i … pase	194	13
i … peace	11	128
i … pig	-118	-105
i … plan	-98	-110
i … plots	119	31
i … plus	118	53
i … prata	55	162
i … raped	52	235
i … ring	132	10
i … ror	151	14
i … roste	177	48
i … rot	-175	-152
i … rygon	132	16
i … sa	-168	-80
i … sad	-141	-153
i … salva	-100	-72
i … sat	38	204
i … sedan	-362	-244
i … see	148	-51
i … sekun	121	-1
i … sen	-161	-122
i … sex	111	-34
i … sick	205	23
i … sida	186	73
i … sidan	280	83
i … siter	-14	-122
i … sjalv	-102	-155
i … skams	-150	-155
i … skins	114	6
i … skolj	-182	-163
i … skorn	-82	-100
i … skrik	168	8
i … slape	-150	-151
i … sluta	-231	-199
i … sma	-162	-160
i … snore	-99	-68
i … snura	-126	-103
i … son	19	137
i … sons	0	110
i … spola	-133	-105
i … spyr	156	32
i … stame	-146	-135
i … star	17	160
i … stene	140	10
i … stil	153	78
i … stod	-26	138
i … stolp	112	49
i … stovl	-52	-129
i … stres	-140	-103
i … strum	14	148
i … strup	198	26
i … svamp	-114	-110
i … svart	-184	11
i … svima	303	55
i … svule	86	-47
i … svuln	126	13
i … tand	-144	15
i … telef	6	158
i … the	26	227
i … they	-5	119
i … think	-6	118
i … tid	-121	-92
i … til	-168	-147
i … tils	-9	227
i … time	116	49
i … timer	-23	200
i … tio	-82	-133
i … to	-33	211
i … tog	-155	-56
i … too	-21	140
i … total	-164	-146
i … trad	234	80
i … trapa	-129	-114
i … tre	2	-113
i … trode	129	-38
i … tusar	-140	-124
i … typ	-157	-132
i … under	140	87
i … undra	-133	-113
i … up	-122	60
i … ut	191	11
i … utan	177	160
i … vad	-32	-137
i … vanst	174	48
i … vantr	-110	-138
i … varje	-146	-75
i … varke	102	8
i … varst	161	25
i … vart	-133	-147
i … vatsk	-176	-132
i … vecko	-224	-121
i … vi	102	-77
i … vil	-26	-135
i … vilka	-97	-139
i … vit	-159	-128
i … walk	-149	-140
i … want	-33	186
i … yr	120	16
ibl*	-153	7
iblan inhal	-129	-90
iblan men	-122	-143
iblan nar	-28	146
iblan ofta	21	129
iblan om	-137	-169
iblan pa	-160	-112
iblan sen	-188	-216
iblan vil	-138	-171
iblan … hjalp	-129	-90
iblan … jag	-94	71
iblan … lileb	-123	-123
iblan … penga	-120	-138
iblan … prata	-94	-110
iblan … vinte	-129	-131
ibland	-153	7
ibs	-221	-233
ibu*	-184	-151
ibupr … blood	-123	-105
ibuprofen	-184	-151
ica kasor	108	-1
ica … titad	108	-1
icd	208	-8
icd har	216	2
icd … get	154	12
icd … stot	132	-7
id	-133	5
id like	-166	-173
id rathe	-112	-119
id … die	-112	-119
id … to	-166	-173
idag ar	69	-33
idag att	23	185
idag bruka	-171	-152
idag ena	94	16
idag hon	147	33
idag kraks	171	15
idag pig	-106	-106
idag sager	162	25
idag … det	106	161
idag … forla	110	34
idag … han	196	210
idag … hon	210	66
idag … kal	124	34
idag … mungi	94	16
idag … spark	-171	-152
if	-208	30
if i	-67	162
if im	-91	-116
if its	-114	-125
if my	-183	-169
if someo	-112	-133
if … a	-114	-125
if … can	-131	-164
if … child	-163	-157
if … is	-159	-169
if … late	-91	-116
if … leave	29	127
if … was	11	199
ifa*	-70	170
ifal	-70	170
ifal barne	-156	-126
ifran mig	107	-35
ifran pa	-104	-97
ifran … skido	-104	-97
igang med	-104	-110
igang … trani	-104	-110
igar ar	12	105
igar blode	95	-1
igar borta	-118	-139
igar det	-25	139
igar domna	102	17
igar efter	-87	-133
igar feber	-104	-97
igar frivi	-152	-177
igar gar	-178	-171
igar gick	107	6
igar ingen	-163	-166
igar jag	-129	-114
igar kan	-183	-148
igar kval	195	-51
igar lag	3	160
igar lite	-203	-139
igar lugnt	-104	-105
igar med	148	26
igar men	18	173
igar morse	159	4
igar nu	162	49
igar ont	-134	-118
igar papa	13	109
igar sa	42	177
igar slog	16	111
igar som	170	58
igar ungar	35	123
igar v	106	12
igar vaden	115	11
igar vecka	118	25
igar vi	-90	-102
igar viska	-112	-108
igar … #	152	33
igar … bara	-112	-108
igar … blev	-120	-134
igar … det	-32	162
igar … feber	-146	-163
igar … forsv	85	-7
igar … genom	95	-1
igar … han	35	282
igar … idag	89	-38
igar … inte	-129	-153
igar … jag	-93	63
igar … kraks	126	47
igar … melan	102	17
igar … och	-22	-158
igar … om	-203	-161
igar … pa	-184	-162
igar … sex	-97	-114
igar … skrap	-129	-116
igar … somnt	-106	-106
igar … stod	26	155
igar … vi	136	25
igen #	51	154
igen antag	-114	-110
igen det	-160	-255
igen direk	142	-4
igen dom	28	89
igen fast	98	-11
igen hade	9	123
igen han	112	167
igen hela	-166	-167
igen hon	40	171
igen igar	35	123
igen inget	-131	-132
igen inte	-13	139
igen kan	-148	-144
igen lyfte	-142	-107
igen men	122	10
igen mig	103	-48
igen nu	-112	-126
igen o	100	-36
igen och	159	158
igen pa	-99	43
igen sa	122	90
igen sama	-225	-160
igen sen	125	-32
igen sin	151	17
igen skams	-10	128
igen tredj	-170	-171
igen tryck	-123	-78
igen v	-121	-86
igen vad	21	115
igen … #	-121	-86
igen … att	-1	146
igen … byter	92	-34
igen … egen	151	17
igen … en	-132	-106
igen … fast	-22	118
igen … gor	21	115
igen … har	-106	32
igen … hosta	98	16
igen … i	-191	-218
igen … idag	127	37
igen … komer	-26	95
igen … laren	-37	102
igen … lite	98	-11
igen … mer	-131	-132
igen … nagot	-123	-101
igen … ni	-112	-107
igen … sa	-63	74
igen … sager	19	152
igen … sen	138	20
igen … sjalv	-109	-120
igen … slar	108	-53
igen … smart	-108	-86
igen … som	-200	-159
igen … tapar	29	111
igeno handu	137	9
igeno isen	123	-1
igeno … upe	102	1
igenom	144	-126
igens tunga	110	46
igens … tjock	110	46
igensvulna	146	36
igr	-157	-148
ihag	-135	-74
ihag namne	-149	-145
ihan	118	-133
ihan hyva	-126	-94
ihj*	-189	-95
ihjal	-178	-75
ihjal min	-111	-58
ihjal nagon	47	134
ihjal … bror	-110	-82
ihjal … grane	2	129
iho*	94	36
ihop	114	54
ihop a	155	34
ihop lakan	-10	135
ihop liger	-21	109
ihop med	14	113
ihop mina	-123	-141
ihop nu	12	135
ihop och	104	-61
ihop pa	44	-98
ihop sig	108	-69
ihop … att	145	2
ihop … borde	92	38
ihop … honom	20	125
ihop … pa	-21	109
ihop … regis	8	103
ihop … ror	116	20
ihop … skaka	130	1
ihop … tider	-123	-141
ikv*	171	282
ikval	171	282
ikval gor	3	146
ikval ngl	0	134
ikval pa	-4	130
ikval … det	50	-102
ikval … rikti	-4	130
il	31	193
il hurt	11	120
il use	3	118
il … it	3	118
il … my	11	120
ila	66	133
ila #	112	30
ila borja	72	22
ila i	77	96
ila jag	-47	84
ila med	2	98
ila mig	3	122
ila os	14	118
ila pa	-140	-62
ila sen	115	28
ila socke	120	20
ila spyr	114	33
ila ur	-174	-155
ila … #	120	20
ila … flit	2	98
ila … morgo	-181	-152
ila … munen	-174	-155
ila … sjalv	28	99
ila … vi	126	44
ila*	127	-105
ilalu flytn	147	44
ilalu … skaka	147	44
ilaluktande	186	20
ilama aldri	131	32
ilama ar	98	40
ilama gravi	-118	-92
ilama kalsv	170	67
ilama och	136	51
ilama ont	102	47
ilama pa	-141	-141
ilama tungt	141	56
ilama … i	158	15
ilama … iskal	92	32
ilama … kalsv	118	6
ilama … morgn	-143	-126
ilama … ont	140	46
ilama … over	141	56
ilama … vecka	-118	-92
ilar	-156	-132
ilar i	-103	-108
ilar … tande	-103	-108
ils*	-214	-148
ilt*	16	172
iltana	16	172
im	28	201
im afrai	18	174
im cutin	23	175
im done	-4	224
im going	98	280
im havin	160	-2
im late	-91	-116
im locke	-9	116
im pacin	-100	-85
im pregn	171	45
im scare	113	231
im so	-28	116
im stand	-27	110
im sweat	130	-4
im think	23	164
im throw	103	6
im vomit	125	30
im … again	23	175
im … how	-91	-116
im … i	-103	-15
im … il	29	165
im … my	0	174
im … of	-33	118
im … on	-27	110
im … to	92	283
imo*	-92	107
imorg forny	-106	-156
imorg hejda	17	105
imorg … det	-13	136
imorgon	-108	38
imorn	-38	87
imors igen	9	115
imors men	108	26
imors … nu	128	27
imp*	-8	158
impul att	-8	158
impulser	-2	131
in	295	342
in a	155	107
in blir	113	22
in chest	138	33
in dem	5	111
in doren	190	-18
in engli	-175	-135
in et	184	151
in fingr	-16	119
in for	16	-109
in gamla	-161	-170
in halva	114	28
in hande	-1	220
in heave	13	140
in hela	153	1
in his	48	159
in i	157	85
in igen	-24	78
in kan	-107	-76
in klorg	162	17
in kniva	1	118
in knots	-178	-181
in lileb	-22	134
in livin	-21	95
in luft	141	9
in lufte	126	-6
in lugnt	-125	-140
in mage	113	22
in magen	134	9
in med	-167	-175
in melan	157	40
in mig	-49	208
in nagot	21	180
in och	153	79
in one	233	23
in os	-1	97
in pa	5	210
in rok	156	9
in sig	-9	210
in the	152	80
in under	150	1
in ved	103	16
in veden	98	-10
in … ambul	-137	-115
in … ansik	114	28
in … asa	-2	129
in … back	146	28
in … bater	159	19
in … bath	14	159
in … bathr	0	103
in … bla	151	45
in … dorka	197	36
in … en	51	231
in … et	234	14
in … eye	188	74
in … forlo	-113	-123
in … halse	-135	-109
in … halsg	153	12
in … house	132	-21
in … i	22	209
in … left	195	8
in … leg	179	14
in … magen	175	10
in … magon	-128	-110
in … medic	-111	-129
in … mig	36	200
in … mit	-50	80
in … mood	-3	130
in … morfi	-120	-112
in … morni	-185	-165
in … nar	190	196
in … nat	137	225
in … naten	46	180
in … north	-136	-105
in … nu	107	-26
in … och	159	171
in … ogat	196	4
in … os	-96	-117
in … pa	-161	-60
in … pres	122	10
in … revbe	180	22
in … sanda	-11	125
in … skruv	-120	-103
in … sprea	102	13
in … stent	98	-11
in … suger	113	22
in … vagen	-164	-203
in … yxan	-18	100
ina*	-54	199
inan	-80	176
inan alved	-135	-179
inan han	16	187
inan hjart	-112	-110
inan jag	-93	87
inan man	12	107
inan mens	-103	-104
inan mense	-92	-101
inan nagon	22	159
inan prov	-115	-160
inan skils	28	100
inan skola	-126	-198
inan somar	-95	-72
inan vi	84	-111
inan … efter	0	105
inan … gick	-24	78
inan … hitar	22	159
inan … hjalp	-135	-179
inan … komer	0	131
inan … pa	-107	-105
inan … sambo	16	101
inan … vakna	13	136
inan … varje	-92	-101
inat hur	22	118
inat men	-131	-44
inat … det	-147	-158
inat … man	22	118
inb*	-162	-89
ind*	62	-104
india	-122	-149
indra under	109	3
indra … revbe	109	3
indragningar	109	3
ine i	174	106
ine med	-91	-103
ine … fraga	-91	-103
ine … lungi	-89	-77
ine … talte	151	-18
ine*	-162	19
ineba #	121	15
ineba … ar	121	15
inebandy	-166	-134
inebandyn	-141	-122
inebandyplanen	121	15
inet	0	142
inet leva	45	160
inet ont	-128	-115
inet … i	-128	-115
inf*	-125	-290
infar forut	137	38
infar … sama	128	37
infarkt	131	34
infarkten	190	59
infarktkansla	152	20
infek sar	132	26
infek … roda	132	26
infekterat	125	11
infla igen	-123	-78
influ trode	99	15
influ tror	-180	-195
influ … jag	-174	-183
influensa	-226	-207
influensasprutan	-110	-153
infor	-302	-307
infor barne	36	221
infor opera	-109	-148
infor … pa	-148	-166
ing*	-109	84
inga	-111	-150
inga foste	118	25
inga spark	171	6
inga … bara	-148	-62
inga … blojo	117	43
inga … ingen	-112	-92
inga … men	172	54
inga … och	-183	-160
inga … pa	110	-5
inga … sedan	100	-32
inga … sen	125	8
ingen	-101	162
ingen anan	-3	112
ingen anled	-11	96
ingen det	4	137
ingen efekt	128	9
ingen feber	-445	-271
ingen framt	-8	91
ingen har	-166	-152
ingen hjalp	12	159
ingen kanse	82	-50
ingen komer	11	192
ingen konta	13	-156
ingen kraft	-19	-102
ingen luft	145	-132
ingen menin	61	266
ingen pa	77	-75
ingen puls	321	7
ingen reakt	-38	-100
ingen rorel	155	-2
ingen ska	-109	-98
ingen skule	22	208
ingen svara	60	213
ingen vet	130	340
ingen … alved	-106	-99
ingen … att	146	80
ingen … bara	-131	-30
ingen … behal	-108	-86
ingen … eler	-102	-127
ingen … for	13	122
ingen … frosa	111	36
ingen … genom	-194	-144
ingen … han	-118	-115
ingen … hant	-166	-152
ingen … hjalp	119	5
ingen … inget	-59	-171
ingen … inte	-144	-115
ingen … ja	-98	-121
ingen … jag	23	132
ingen … jobet	-118	-122
ingen … kan	-124	-121
ingen … kvina	-130	-125
ingen … langr	-34	112
ingen … lite	-141	-130
ingen … mar	-113	-99
ingen … marka	16	229
ingen … men	200	-44
ingen … nu	-97	-163
ingen … och	-136	-131
ingen … om	8	166
ingen … orkar	-122	-137
ingen … pa	203	3
ingen … sa	-5	132
ingen … sakna	38	200
ingen … tog	-101	-130
ingen … utvag	-3	112
ingen … va	110	-9
ingen … vanst	-40	-109
ingenstans	139	4
inget als	-106	-106
inget anat	-174	-155
inget efter	15	150
inget for	-13	139
inget har	-7	156
inget kanse	-129	-130
inget kvar	-48	124
inget langr	-37	101
inget mer	-305	-81
inget nar	172	47
inget nu	-212	-194
inget sen	-140	-140
inget tva	-130	-129
inget … bara	-181	-164
inget … den	-141	-117
inget … des	-193	-143
inget … drink	15	150
inget … en	-71	63
inget … konst	-82	-100
inget … med	0	129
inget … men	114	149
inget … mit	-14	130
inget … morgo	-86	-125
inget … och	148	37
inget … sat	-19	101
inget … slag	-130	-129
inget … spyr	114	0
inget … vi	-111	-122
inh*	39	-147
inhal har	-120	-111
inhal hjalp	-133	-94
inhal oftar	-113	-107
inhal rat	-113	-105
inhal works	-116	-92
inhal … an	-113	-107
inhal … kol	-120	-111
inhalator	-99	-132
inhalatorn	-6	-159
ink*	36	-88
inkla brack	161	11
inklamt	161	11
inkontinenskyd	-154	-139
inl*	-204	46
inlag	-161	-118
inlag for	-178	-119
inlag … hjart	-102	-119
inlagd	-178	-119
inlas pa	-127	-40
inlas … toale	-127	-40
inlast	-36	164
inope har	142	6
inopererad	142	6
ins*	182	143
insid me	-8	114
insida	-1	138
insju och	152	35
insju ogon	155	22
insju … hon	126	25
insjunken	149	36
insjunkna	199	34
inskrivning	-147	-126
insul ar	-15	120
insul av	146	19
insul behov	-93	-121
insul lantu	-177	-149
insul … dodli	-15	120
insul … gar	-7	118
insul … har	-133	-105
insul … inte	218	16
insul … mista	118	15
insul … nyt	-93	-121
insulinenheter	-15	120
insulinkaning	173	24
insulinkoma	124	-20
insulinpena	-133	-105
insulinpenan	113	-7
insulinpump	-152	-122
int	233	283
int a	152	20
int ata	140	34
int finas	34	208
int kisa	124	17
int lev	7	126
int leva	-7	223
int lyft	-145	-136
int mer	37	162
int nu	-3	123
int prata	200	45
int rora	175	33
int sluta	93	148
int svalj	121	26
int va	163	200
int vakna	76	121
int vart	-11	104
int … armen	-145	-136
int … blama	-108	-102
int … for	-13	141
int … har	140	-20
int … hon	7	113
int … i	164	-23
int … kvar	-8	156
int … lang	7	126
int … man	-11	104
int … mer	-2	126
int … mr	0	115
int … pa	-67	166
int … rikit	129	-4
int … vacka	122	20
inte	177	122
inte als	-27	163
inte ama	103	15
inte andas	-61	-152
inte ands	164	21
inte andsa	151	13
inte ata	64	-120
inte ater	-119	-94
inte atit	-2	143
inte att	272	148
inte av	-146	-117
inte bara	-81	-165
inte batre	85	1
inte benen	230	43
inte blekn	188	32
inte bloda	216	-37
inte boja	171	55
inte bort	126	10
inte den	142	-16
inte det	170	20
inte drick	190	31
inte fa	268	31
inte fans	32	262
inte far	24	186
inte finas	50	316
inte fins	55	299
inte for	12	214
inte forsv	273	74
inte fraga	-152	-161
inte frago	120	24
inte fram	259	-11
inte frosa	-160	-134
inte ga	227	283
inte gar	237	76
inte grata	206	13
inte grate	-2	125
inte hala	275	48
inte han	-156	-121
inte hita	102	-3
inte hopa	108	21
inte hosta	172	34
inte hotad	-117	-132
inte hur	68	233
inte i	52	186
inte ihag	-128	-182
inte ingen	12	125
inte ja	38	233
inte jag	117	196
inte joba	-122	-151
inte kampa	-2	160
inte kan	329	109
inte kana	224	23
inte kaner	51	166
inte kant	134	-1
inte kisa	325	104
inte kisat	282	70
inte konta	348	17
inte kuna	104	19
inte kunat	150	9
inte lamna	-29	93
inte lasa	235	4
inte leva	175	339
inte liga	216	5
inte liv	254	7
inte livet	29	118
inte ljus	120	29
inte ljuse	144	40
inte luft	262	48
inte lyfta	19	-113
inte med	-121	-43
inte men	159	-2
inte mer	-71	162
inte nar	340	104
inte om	138	283
inte opna	26	156
inte ord	132	26
inte orden	-4	-170
inte orkar	164	39
inte pluga	-161	-181
inte prata	118	159
inte resa	231	45
inte rikti	-135	-186
inte rora	155	64
inte rort	146	28
inte saga	233	207
inte saker	13	169
inte sig	239	84
inte ska	28	153
inte skola	37	160
inte slape	198	162
inte slas	11	124
inte slo	-116	-119
inte sluta	60	149
inte som	124	15
inte somna	-166	-140
inte sova	-313	-233
inte sovit	49	264
inte spark	105	9
inte sta	221	126
inte stada	-114	-109
inte stop	151	-3
inte stopa	158	1
inte suga	237	12
inte svalj	170	-21
inte ta	139	3
inte table	-123	-115
inte talet	-167	-131
inte tavla	-115	-115
inte til	286	104
inte tita	162	8
inte up	116	16
inte uplev	28	105
inte ut	-157	-59
inte va	61	250
inte vacka	172	18
inte vad	90	-158
inte vakna	92	147
inte vanta	-6	207
inte var	252	60
inte vara	22	142
inte varda	-13	89
inte varfo	-8	199
inte vil	85	268
inte vilke	121	40
inte vrida	-170	-159
inte … a	-57	80
inte … andan	-124	-113
inte … ar	-36	-205
inte … armar	-15	-112
inte … at	-136	-139
inte … att	78	205
inte … bada	121	14
inte … bajse	107	24
inte … bara	-106	-295
inte … barne	-13	170
inte … behov	-90	-105
inte … benen	250	74
inte … benet	123	32
inte … blir	139	23
inte … boja	191	57
inte … bort	236	61
inte … bra	120	-37
inte … da	52	223
inte … dag	121	40
inte … den	-206	-142
inte … domna	114	33
inte … dusch	32	109
inte … dygn	-11	128
inte … efter	172	31
inte … egen	21	105
inte … eler	209	55
inte … emela	137	0
inte … emot	-13	135
inte … ena	149	-17
inte … ens	116	14
inte … ensam	-4	123
inte … fa	95	166
inte … far	-4	140
inte … fardi	7	132
inte … fast	152	10
inte … fem	-3	87
inte … fingr	128	18
inte … flask	-91	-123
inte … foten	107	38
inte … foter	157	26
inte … fram	167	-2
inte … fros	-115	-104
inte … funka	98	9
inte … ga	166	103
inte … genom	-216	-167
inte … gor	167	22
inte … grata	-180	-78
inte … grons	-156	-134
inte … hakan	162	72
inte … har	248	168
inte … hela	169	113
inte … heler	22	107
inte … hem	33	234
inte … hema	34	212
inte … hene	144	-8
inte … hes	-138	-114
inte … hjalp	166	12
inte … hogra	122	23
inte … hogt	4	147
inte … hon	172	-90
inte … hos	4	111
inte … huvud	168	53
inte … i	204	-20
inte … igen	-96	-126
inte … imorg	-7	146
inte … inan	16	101
inte … ingen	-186	-168
inte … inget	-132	-114
inte … jag	222	173
inte … jobad	-119	-103
inte … jobet	-154	-174
inte … juice	108	-8
inte … kafek	109	30
inte … kan	139	96
inte … katen	16	102
inte … kisa	215	21
inte … kisar	-160	-134
inte … knapa	135	22
inte … kopa	16	131
inte … kvar	0	142
inte … la	-113	-91
inte … langr	-150	-80
inte … lapar	109	-4
inte … leva	-66	37
inte … lever	19	149
inte … liga	103	12
inte … liv	112	8
inte … manis	7	160
inte … maste	102	12
inte … maten	-28	76
inte … mer	64	252
inte … min	153	-8
inte … mina	149	13
inte … mun	127	0
inte … nacke	147	29
inte … nagon	52	109
inte … nagot	112	128
inte … namne	-149	-145
inte … nan	-20	137
inte … nar	276	88
inte … narko	-155	-137
inte … nej	118	83
inte … ner	211	103
inte … nu	-185	-103
inte … o	139	15
inte … och	121	105
inte … ogon	6	154
inte … ogone	164	16
inte … om	-1	145
inte … ont	146	103
inte … orden	284	20
inte … pa	-94	95
inte … perso	110	-13
inte … piper	134	10
inte … pluge	-134	-154
inte … prata	173	86
inte … putad	37	166
inte … rakt	142	-5
inte … rata	181	9
inte … sa	-152	-102
inte … saliv	126	23
inte … san	-26	95
inte … sate	-169	-169
inte … sedan	238	108
inte … sig	324	40
inte … sin	151	17
inte … sit	200	-7
inte … siter	-163	-118
inte … sjalv	216	97
inte … skaka	-122	59
inte … skar	15	108
inte … skara	24	215
inte … skule	1	144
inte … slape	-122	-107
inte … slar	147	23
inte … sms	-15	98
inte … sn	92	18
inte … snala	-1	163
inte … snubl	122	24
inte … som	154	201
inte … sta	162	38
inte … stira	140	30
inte … stop	160	30
inte … stopa	174	10
inte … stora	-133	-93
inte … suger	141	6
inte … svalj	182	108
inte … svaml	125	35
inte … tack	37	127
inte … tan	-117	-106
inte … tange	97	8
inte … tanka	-168	-135
inte … tar	103	113
inte … tarna	239	46
inte … tat	135	41
inte … telef	2	205
inte … til	249	145
inte … tilba	6	166
inte … tilta	188	-11
inte … tita	-35	92
inte … titar	160	7
inte … trots	192	41
inte … up	197	-52
inte … upfor	107	6
inte … uplev	15	137
inte … ut	77	228
inte … v	-93	-76
inte … va	105	-12
inte … vacka	218	8
inte … vaka	141	25
inte … vaken	-137	-129
inte … vakna	83	135
inte … vanst	250	69
inte … varfo	-6	192
inte … vi	159	95
inte … vildo	13	147
into	213	217
into a	8	119
into … tree	8	119
intyg	-221	-168
intyg for	-99	-35
intyg men	-76	-95
intyg om	-137	-121
intyg til	-176	-224
intyg … handl	5	122
intyg … hyres	-76	-115
intyg … jobet	-100	-117
intyg … korko	-167	-158
intyg … nu	-111	-144
intyg … overv	-113	-107
intyg … skola	-134	-181
intyget	-126	-142
inu*	9	187
inuti	9	187
ipr*	-190	-252
ipren	-190	-252
ipren for	158	37
ipren mot	-138	-125
ipren och	74	-85
ipren … alved	-126	-144
ipren … en	182	15
ipren … feber	-138	-125
ipren … tio	100	-5
iri*	-183	-218
iriterad	-163	-168
iriterande	-137	-134
is	154	26
is a	-208	-225
is afrai	-115	-127
is back	-144	-150
is choki	163	13
is closi	165	2
is comin	203	8
is convu	133	12
is crook	154	-3
is dying	161	5
is fitin	158	12
is gone	-21	-157
is hapy	-105	-92
is havin	150	12
is it	-333	-274
is itchy	144	25
is just	-159	-181
is kilin	-256	-228
is murde	-132	-104
is my	-12	143
is och	-2	154
is on	161	4
is playi	-127	-94
is self	13	108
is spurt	146	0
is squir	118	18
is stand	102	-1
is tan	-92	-122
is the	-88	-173
is there	-276	-124
is threa	7	122
is three	-141	-132
is … #	119	-24
is … and	144	147
is … dange	-120	-110
is … depre	33	128
is … efter	-92	-122
is … han	0	192
is … harmi	13	108
is … his	138	1
is … last	10	133
is … like	167	49
is … me	-263	-230
is … my	-200	-207
is … norma	-202	-210
is … now	147	28
is … of	-95	-155
is … ok	-232	-188
is … on	149	-2
is … safe	-125	-134
is … sweat	153	-11
is … tap	-171	-143
is … to	117	209
is … up	65	-67
is … visit	-91	-116
isa	106	189
isa lyo	11	159
isa … aitia	3	197
isan	15	-146
ise*	266	58
isen	266	58
isen ar	139	12
isen brast	188	4
isen igar	176	95
isen kan	-127	-100
isen mins	156	0
isen och	-154	-60
isen upe	102	1
isen utanf	-178	-167
isen … hocke	97	6
isen … ingen	156	0
isen … nu	102	1
isen … rora	-127	-100
isen … slog	-165	-142
isk*	268	38
iskal	241	35
iskal och	217	18
iskal om	133	44
iskal svet	92	32
iskal vit	122	9
iskal … bla	95	-3
iskal … o	122	4
iskal … svara	91	-21
iskalt	109	-4
isn*	231	180
isnt	231	180
isnt worth	-7	172
isnt … livin	-7	116
ist*	212	36
istal for	151	24
isvak och	-139	-131
isvak … tarna	-147	-104
it	-122	117
it al	51	172
it dange	-120	-110
it hurts	-1	-132
it ice	-111	-96
it itche	-112	-113
it now	-187	-202
it ok	-219	-176
it pased	136	18
it safe	-125	-134
it take	-6	104
it would	13	160
it … for	-188	-193
it … last	-86	-139
it … when	-114	-123
itc*	-368	-363
itches	-165	-173
itchi like	-145	-138
itchi … hel	-128	-124
itching	-240	-220
itchy	-244	-246
itchy arms	-153	-158
itchy eyes	-95	-92
itchy mosqu	-110	-92
itchy … bites	-110	-92
itchy … from	-95	-92
ite	170	16
ite luft	170	16
ite*	13	119
iteni	13	119
itl	40	146
itl be	6	140
itl … over	6	140
its	135	169
its been	139	-33
its blue	-128	-123
its like	109	-1
its the	40	170
its … an	109	-1
its … last	33	128
its … strok	-114	-125
its*	40	349
itsea joka	-14	119
itseaan	1	136
itseani	2	215
itsemurhaa	13	141
itsen tana	11	106
itsen … iltan	11	106
itseni	9	182
iva*	138	22
ivag	138	22
ive	30	415
ive been	23	87
ive cance	18	171
ive got	-93	68
ive had	-157	-168
ive locke	-6	129
ive said	14	130
ive start	8	164
ive write	31	208
ive … a	-95	34
ive … cutin	29	125
ive … every	23	139
ive … my	61	191
ive … scrat	4	137
ive … the	30	265
ja	127	307
ja #	110	14
ja aivas	-155	-144
ja andas	138	37
ja blir	75	162
ja borja	12	105
ja cance	-113	-123
ja de	-174	-175
ja det	122	50
ja e	103	330
ja fa	-169	-153
ja fick	-179	-182
ja forsv	19	123
ja frukt	-115	-107
ja gar	-205	-200
ja geer	30	143
ja gor	3	120
ja haler	105	26
ja har	-13	156
ja heiko	129	16
ja hon	163	67
ja i	-230	-242
ja iblan	-145	-145
ja ja	168	80
ja jag	70	173
ja komer	-18	102
ja kvar	-104	-124
ja kylma	127	19
ja lapar	142	2
ja lever	19	149
ja lite	-195	-195
ja lyfte	-110	-118
ja mast	182	31
ja med	-7	110
ja men	-159	-205
ja menar	40	156
ja ni	39	128
ja nuha	-128	-119
ja nyt	196	-28
ja oksen	184	2
ja pa	159	33
ja sag	-117	-115
ja sager	105	-12
ja sanoo	31	143
ja sekav	133	7
ja sen	-151	-139
ja ska	-48	226
ja skar	7	117
ja skule	-172	-150
ja svar	-5	113
ja ta	-136	-164
ja tack	-174	-191
ja tog	-179	-181
ja tva	-98	-121
ja ut	117	-1
ja va	-203	-109
ja vara	-1	129
ja vasen	128	12
ja … alt	213	-27
ja … alved	-110	-121
ja … andas	-81	-129
ja … armen	-167	-169
ja … bara	-19	172
ja … blev	93	-15
ja … blod	113	22
ja … borta	2	184
ja … dagar	-98	-121
ja … doda	20	152
ja … en	-237	-201
ja … eta	11	174
ja … fast	131	-13
ja … for	-178	-101
ja … ful	0	116
ja … gar	-137	-142
ja … garna	-119	-135
ja … gor	76	-33
ja … gora	3	198
ja … grane	-110	-118
ja … har	164	257
ja … hiki	127	19
ja … ja	196	2
ja … jag	-68	65
ja … kan	-98	-121
ja … kasi	132	20
ja … kasta	-93	-125
ja … klar	2	123
ja … knat	-157	-156
ja … kola	-171	-160
ja … kvar	5	145
ja … me	-185	-21
ja … men	157	35
ja … nej	-2	129
ja … ner	-145	-136
ja … on	87	-27
ja … op	30	143
ja … plane	12	105
ja … puuro	114	9
ja … rad	114	129
ja … sa	-48	148
ja … siter	168	-7
ja … skada	-24	120
ja … slage	6	184
ja … sluta	0	116
ja … stame	-116	-126
ja … stral	180	7
ja … sveta	143	8
ja … table	-7	110
ja … tanke	54	157
ja … ut	-170	-175
ja … vet	-185	-211
jaa*	16	159
jac*	-130	-176
jack	-124	-182
jack plast	-116	-98
jack … rackt	-116	-98
jag	-98	265
jag #	-148	-266
jag a	137	-77
jag akta	-3	130
jag amar	-191	-199
jag andas	45	-130
jag andfa	195	53
jag angra	163	44
jag anmal	71	155
jag antib	-122	-110
jag anvan	-120	-107
jag ar	-36	279
jag armen	107	-58
jag asist	113	139
jag at	-84	-168
jag ata	-131	-140
jag ater	-132	-90
jag att	34	159
jag av	-164	-178
jag avslu	6	164
jag bad	75	151
jag bara	203	294
jag barn	-79	-104
jag barne	171	15
jag bast	-109	-121
jag bastu	-95	-104
jag batre	-98	-115
jag begar	-128	-159
jag behov	-119	195
jag berat	-14	153
jag besta	18	177
jag besva	-93	-109
jag betal	-146	-151
jag blaso	-145	-132
jag blev	46	326
jag bli	-132	-56
jag blivi	-93	-137
jag blode	-52	133
jag bojer	-163	-185
jag boka	158	150
jag bor	-170	46
jag borja	-171	-90
jag borst	-167	-163
jag borta	21	164
jag bra	60	-92
jag brane	7	242
jag bryr	27	166
jag byta	-39	-96
jag cykla	-156	-142
jag dar	-15	135
jag det	148	260
jag diska	-85	-121
jag dit	10	126
jag do	50	253
jag dod	18	221
jag dodar	17	154
jag dok	150	12
jag domna	80	122
jag dor	-6	-181
jag drar	189	39
jag drog	127	21
jag drome	-25	144
jag druck	96	-6
jag drunk	-91	-77
jag dyka	-96	-91
jag e	-88	132
jag ens	98	1
jag fa	-200	-128
jag far	56	161
jag fasta	-91	-103
jag fat	-70	-177
jag feber	221	54
jag fick	-204	-119
jag foda	-119	-102
jag for	-177	-183
jag forlo	11	130
jag forst	32	144
jag forsv	55	211
jag fortf	-7	132
jag frisk	-98	-123
jag fros	-29	204
jag frosa	119	19
jag fryse	83	-90
jag fylde	-199	-212
jag fyrti	-96	-111
jag gamal	-106	-103
jag gar	-59	93
jag gaspa	-134	-129
jag gav	-100	-133
jag gick	42	106
jag gjord	92	121
jag gjort	6	201
jag glad	-138	-156
jag glomd	-84	-117
jag glome	-120	-144
jag glomt	-142	-134
jag googl	42	121
jag gor	127	428
jag grate	-154	-203
jag gravi	140	23
jag grubl	-136	-133
jag hade	-97	90
jag haft	92	-102
jag halde	112	21
jag han	175	48
jag hange	-34	-128
jag har	75	353
jag hatar	-132	-135
jag helre	26	143
jag hes	89	-50
jag hitad	60	146
jag hjart	141	60
jag hol	-86	88
jag hopa	89	131
jag hopar	-132	0
jag hopas	-13	158
jag hor	79	300
jag hosta	-129	-160
jag huger	-2	109
jag hyper	-128	-114
jag i	127	145
jag igen	133	27
jag in	-100	-8
jag jatet	118	23
jag joba	153	75
jag just	145	57
jag kalsv	128	51
jag kant	148	41
jag karva	-7	138
jag kasta	3	215
jag kisad	98	-34
jag klar	28	235
jag klatr	-79	57
jag knapt	174	55
jag knot	-13	100
jag kola	-182	-191
jag kolad	8	140
jag kolar	-177	-180
jag komer	38	257
jag kopa	-147	-164
jag kor	19	177
jag kort	-116	-96
jag krakt	129	0
jag krosa	-128	-118
jag krype	174	16
jag kuden	37	145
jag kunde	-230	-168
jag kvavs	180	-21
jag lag	-8	218
jag lagad	-149	-176
jag lagar	-27	96
jag lamna	-154	-35
jag langt	40	138
jag later	-25	-118
jag lever	3	156
jag liger	62	-162
jag ljog	24	193
jag lovat	-82	-128
jag lyfta	-187	-178
jag made	-149	-144
jag malad	-119	-90
jag mama	159	17
jag maste	228	226
jag men	66	-101
jag menar	13	131
jag mig	-112	62
jag min	75	-90
jag misad	-143	-140
jag misly	-3	123
jag nar	-98	30
jag nasta	-27	-129
jag noga	-104	-106
jag nyper	271	8
jag nys	-21	81
jag nyser	-202	-161
jag o	116	108
jag och	-189	-55
jag ocksa	36	155
jag om	-213	-79
jag ont	-285	-241
jag opere	101	25
jag orkar	126	98
jag oroa	-139	-141
jag oroar	-129	-140
jag over	-21	118
jag overd	4	177
jag pa	173	214
jag pisar	-106	-127
jag pluga	-110	-110
jag pruta	-108	-80
jag rad	171	189
jag rakad	-137	-213
jag rakna	-16	160
jag raper	-115	-120
jag redan	19	165
jag reser	68	-126
jag reste	-197	-216
jag rev	-150	-117
jag ringa	126	97
jag ringe	-73	79
jag rispa	44	145
jag ropa	110	-3
jag ropar	179	27
jag rorde	-90	-102
jag rund	-123	-99
jag sag	-165	-141
jag saga	-154	-143
jag sager	18	188
jag sagt	10	147
jag sakna	-239	-233
jag sat	-90	-177
jag sata	-173	-166
jag sate	24	147
jag sater	197	23
jag ser	279	45
jag siter	-70	143
jag ska	-41	269
jag skada	44	202
jag skafa	-181	-191
jag skala	-116	-98
jag skams	46	184
jag skick	-156	-157
jag skilj	23	123
jag skjut	-159	-152
jag skota	139	19
jag skrat	-141	-79
jag skrev	-151	-115
jag skrik	185	4
jag skule	-84	-261
jag slakt	138	5
jag slang	-37	141
jag slar	-58	123
jag slut	0	184
jag sluta	-299	-273
jag snark	-290	-267
jag snora	-124	-134
jag snorv	-110	-86
jag snubl	-96	53
jag snusa	-118	-95
jag snyte	-178	-157
jag soka	-150	-140
jag soker	-202	-208
jag som	-41	198
jag somna	-94	48
jag sov	-40	172
jag sova	-146	-18
jag sover	-129	30
jag spara	-112	-107
jag spela	-227	-245
jag spran	117	-36
jag sprin	-275	-260
jag spyr	209	48
jag sta	-118	-111
jag stale	-98	-136
jag stana	-118	-10
jag stang	-185	-184
jag star	260	87
jag stor	56	-36
jag stote	-110	-84
jag stryk	7	122
jag stuck	-156	-148
jag stygn	-16	98
jag sutit	-110	-165
jag svald	200	8
jag svalj	-128	-64
jag svalt	115	17
jag svar	19	113
jag sveta	137	-66
jag svima	156	-10
jag tagit	37	-80
jag tank	5	142
jag tanke	-10	227
jag tapa	-109	-99
jag tapad	-61	70
jag tapar	107	168
jag tar	-164	-18
jag testa	-144	-118
jag titar	-9	126
jag tjata	99	25
jag tog	99	175
jag torka	162	-50
jag trafa	-41	161
jag trana	-142	-214
jag trani	-145	-128
jag trode	31	-164
jag tror	203	27
jag trot	-68	93
jag tryck	-274	-127
jag tva	155	46
jag va	-98	43
jag vager	16	108
jag vagra	49	171
jag vakna	21	209
jag val	-21	175
jag vanar	27	148
jag vande	-174	-200
jag vanta	8	-109
jag var	-50	221
jag vara	-185	-225
jag varje	-9	113
jag varmt	-102	-85
jag vet	-21	241
jag veta	-213	-201
jag vil	-41	264
jag vilar	207	-24
jag vilat	114	0
jag vilin	19	172
jag vitam	-131	-131
jag vride	-225	-234
jag vuxen	-73	-125
jag yr	105	31
jag … ala	120	166
jag … alas	8	176
jag … aldel	182	-26
jag … alerg	-182	-148
jag … amina	62	155
jag … andas	-188	-179
jag … andfa	84	-34
jag … andno	-164	-145
jag … anges	33	135
jag … antas	7	155
jag … antib	-181	-152
jag … antli	9	103
jag … ar	217	124
jag … arg	-165	-176
jag … armba	-110	-84
jag … armen	-135	-126
jag … astma	-183	-156
jag … at	-93	-21
jag … ata	-105	62
jag … atit	-127	-106
jag … att	70	126
jag … avslu	8	101
jag … bada	-121	-108
jag … barne	11	153
jag … bebis	-125	8
jag … bensi	107	-35
jag … beroe	-116	-61
jag … besta	31	193
jag … besva	-93	-109
jag … besvi	-11	109
jag … bet	22	205
jag … betsk	-117	-103
jag … bla	-137	26
jag … blama	-75	109
jag … blat	-6	163
jag … blod	-99	-170
jag … blodp	-207	-177
jag … blodt	-112	-118
jag … boja	-106	-92
jag … bort	-128	-176
jag … borta	43	216
jag … bra	-159	-68
jag … brand	-142	-160
jag … bruti	-146	-159
jag … brutn	6	152
jag … cance	-44	-161
jag … dalig	-146	27
jag … darne	-7	130
jag … datum	28	89
jag … de	46	235
jag … dem	-50	83
jag … den	-141	-68
jag … det	91	227
jag … do	107	239
jag … dod	-10	97
jag … doda	-50	134
jag … drank	36	203
jag … druck	83	123
jag … dukat	4	124
jag … dumpa	12	103
jag … dunsa	7	116
jag … dusch	-12	120
jag … e	5	147
jag … efter	7	116
jag … egent	56	-120
jag … eliqu	163	7
jag … elva	-105	19
jag … emot	-13	125
jag … en	174	171
jag … ena	150	59
jag … ensam	-144	-31
jag … epile	-150	-121
jag … f	-101	-130
jag … famil	28	147
jag … fanta	5	114
jag … fardi	-41	150
jag … fardt	-142	-162
jag … fast	85	169
jag … fat	122	223
jag … feber	-278	-242
jag … fel	138	152
jag … fem	134	30
jag … fisk	169	18
jag … for	-72	92
jag … fora	-3	123
jag … fore	-91	-103
jag … forgi	12	152
jag … forky	-149	-155
jag … forny	-93	-172
jag … fort	-16	118
jag … fraga	-106	-165
jag … fran	44	167
jag … friko	-102	-147
jag … frisk	33	-128
jag … ful	119	159
jag … funde	-1	139
jag … ga	10	182
jag … galen	-129	-146
jag … gamla	-128	-114
jag … gar	-109	-160
jag … gay	38	161
jag … ge	-66	70
jag … gente	-109	-89
jag … get	-146	-53
jag … gift	68	-85
jag … gifta	30	163
jag … gjort	101	192
jag … golve	159	-1
jag … gomt	-13	90
jag … gora	126	348
jag … grase	104	23
jag … gud	46	227
jag … ha	-166	-16
jag … haha	-138	-123
jag … hal	-164	-160
jag … halso	-176	-184
jag … hamta	58	-95
jag … harif	20	131
jag … hit	-118	-63
jag … hjalp	-109	-133
jag … hon	-103	20
jag … honom	129	-44
jag … hopa	-146	-96
jag … hur	-22	143
jag … idag	6	167
jag … igar	-29	98
jag … igen	22	133
jag … ila	210	144
jag … impul	-2	131
jag … in	93	129
jag … inan	0	141
jag … ineba	-144	-142
jag … inga	-37	150
jag … ingen	180	249
jag … inget	161	200
jag … inhal	-113	-105
jag … inlas	51	182
jag … int	64	190
jag … inte	36	375
jag … intyg	-125	26
jag … jagar	-114	-140
jag … jesus	4	144
jag … joba	-209	-219
jag … jobet	-94	-4
jag … kafe	-190	-141
jag … kafet	-106	-84
jag … kal	184	-5
jag … kalor	-118	-121
jag … kan	-86	-179
jag … karto	-106	-106
jag … kasar	-102	-78
jag … kasta	-24	154
jag … kisar	-123	-136
jag … kiwi	140	14
jag … klada	-102	-95
jag … klump	166	54
jag … knapt	189	59
jag … kniv	-120	-66
jag … kniva	8	128
jag … knive	4	189
jag … kol	-134	-133
jag … kola	-140	-166
jag … konst	-137	-199
jag … konta	-149	-150
jag … kopt	11	179
jag … korko	-136	-114
jag … kotid	-132	-127
jag … krist	-144	-126
jag … kryst	134	-9
jag … kuna	-131	-13
jag … kvar	33	127
jag … lagt	32	188
jag … lakar	-167	-161
jag … lamna	-138	-57
jag … lange	-110	32
jag … langr	13	142
jag … lap	-91	-120
jag … lart	23	202
jag … lat	-30	106
jag … ledse	-168	-223
jag … leva	-165	-124
jag … levax	-110	-129
jag … lever	-7	132
jag … lileb	140	-1
jag … livet	-215	-245
jag … livfo	-79	-104
jag … livra	0	176
jag … ljugi	2	139
jag … loga	-120	-123
jag … lok	-146	-143
jag … lova	0	142
jag … lufte	-102	-85
jag … lust	-22	110
jag … lyda	1	167
jag … lyfta	-148	-140
jag … man	-26	98
jag … manda	-113	-123
jag … medel	12	150
jag … mer	-65	-132
jag … mesia	17	111
jag … migra	-108	-98
jag … min	-160	-114
jag … misha	29	142
jag … mit	-103	-44
jag … mjal	-121	-127
jag … mopek	-75	-66
jag … mormo	-68	97
jag … mors	-97	-104
jag … mycke	-152	7
jag … nagot	-4	-108
jag … nagra	-99	-101
jag … nalar	3	144
jag … namn	-122	-136
jag … nara	102	175
jag … nasta	-32	89
jag … naten	17	141
jag … nej	20	274
jag … nervo	-108	-151
jag … nitio	-1	139
jag … njurs	-108	-86
jag … nys	161	69
jag … nyt	-136	-108
jag … och	-130	-6
jag … ocksa	129	88
jag … ogon	110	-3
jag … omepr	41	128
jag … ont	-241	-76
jag … ordna	44	159
jag … orkar	135	27
jag … oroli	-122	-141
jag … outha	112	31
jag … ovat	-6	128
jag … over	108	81
jag … p	-118	-115
jag … pakor	-125	21
jag … paper	-85	-136
jag … pasat	15	150
jag … pierc	-80	-108
jag … pig	-127	-82
jag … plane	25	183
jag … plast	-150	-124
jag … plots	106	52
jag … pneum	-111	-88
jag … potat	-116	-98
jag … preci	21	182
jag … presa	-126	-155
jag … prick	159	29
jag … prise	-134	-148
jag … provs	-134	-154
jag … rad	-63	244
jag … radad	0	123
jag … rakna	-3	175
jag … rakni	-135	-167
jag … rakt	-157	-141
jag … ramla	-6	159
jag … redan	5	150
jag … remis	65	-79
jag … resa	31	132
jag … ringa	184	71
jag … ringe	-2	102
jag … rodbe	-140	-129
jag … roka	-124	-117
jag … roste	98	223
jag … ruska	128	-20
jag … sagt	-61	84
jag … sald	11	188
jag … salja	-8	87
jag … salva	-114	-119
jag … sambo	-105	-137
jag … sata	125	11
jag … sedan	-115	-108
jag … sen	-50	-147
jag … sexto	26	123
jag … siter	152	-5
jag … sjalv	118	198
jag … sjuti	-92	-139
jag … skada	-30	172
jag … skaka	84	110
jag … skate	-174	-157
jag … skick	38	202
jag … skote	131	-39
jag … skriv	24	121
jag … skuri	168	40
jag … skyd	11	180
jag … sla	38	224
jag … slage	6	272
jag … slagi	-161	-45
jag … slipa	-1	125
jag … slut	58	218
jag … sluta	-22	139
jag … snara	-5	137
jag … snark	-116	-146
jag … snet	132	5
jag … sno	119	28
jag … sockr	-130	-110
jag … som	-115	-46
jag … spara	12	167
jag … spira	137	23
jag … stada	59	177
jag … stana	140	30
jag … stick	-2	152
jag … stil	185	-15
jag … stila	128	103
jag … stor	92	-34
jag … straf	26	179
jag … stres	-188	-202
jag … stryk	22	180
jag … studs	-105	-103
jag … sur	-101	-97
jag … svag	134	24
jag … svalt	216	-21
jag … svamp	-168	-142
jag … svara	-122	-159
jag … svart	6	-140
jag … svima	127	-10
jag … syra	-115	-120
jag … syran	-23	97
jag … ta	51	140
jag … table	-133	85
jag … tagit	247	110
jag … tagti	8	140
jag … talet	118	-7
jag … tande	136	6
jag … tandt	-120	-107
jag … tandv	114	-1
jag … tanka	-12	235
jag … tankt	-121	26
jag … tejpa	-15	116
jag … tiden	-90	-117
jag … til	-33	187
jag … tio	-113	80
jag … tjugo	28	-94
jag … tolv	-5	142
jag … trana	-4	159
jag … treti	28	134
jag … trot	-175	-108
jag … tryck	155	57
jag … tryg	-122	-198
jag … tupar	137	23
jag … tvata	30	92
jag … tving	12	161
jag … undra	-134	-134
jag … usch	-99	-102
jag … utag	-131	-122
jag … utanf	-33	124
jag … ute	89	119
jag … utskr	-209	-213
jag … utsla	-9	119
jag … utval	45	132
jag … utvis	-6	152
jag … vacin	-118	-163
jag … val	35	-80
jag … valt	6	170
jag … valtr	-165	-141
jag … vanli	-157	-159
jag … vara	-36	95
jag … vc	129	4
jag … veta	-24	100
jag … vid	-131	12
jag … vidar	175	28
jag … vil	-208	-251
jag … vilja	-179	-214
jag … vilke	31	138
jag … vingl	-138	-127
jag … vist	5	135
jag … waran	-114	-108
jag … yr	121	-130
jag*	-145	-17
jagad mig	-108	-135
jagade	-122	-166
jagar han	22	203
jagar och	-114	-140
jagar … har	-114	-140
jaksa	98	157
jaksa enaa	34	146
jakta	-125	-123
jaktlakarintyg	-124	-118
jaktolycka	137	13
jaktv … sager	-17	111
jal*	114	34
jalka on	164	40
jalkojani	197	11
jam*	-285	-217
jamra sig	129	-3
jamrar	129	-3
jamt	-290	-201
jamt andas	142	68
jamt om	-122	-140
jamt … fort	142	68
jar*	-335	-140
jardiance	-138	-137
jarn	-333	-343
jarn pa	-145	-126
jarn … gymet	-145	-126
jarnb runt	132	11
jarnb … brost	132	11
jarnband	132	11
jarnbrist	-191	-211
jarnf i	-125	-100
jarnf … ogat	-125	-100
jarnt ger	-136	-121
jarnt och	-108	-89
jarnt … bajse	-108	-89
jarnt … hard	-136	-121
jarntableter	-265	-230
jarnv igar	26	155
jarnv … och	-20	105
jarnvagen	-33	118
jarnvagsbron	25	161
jat*	133	82
jate fort	113	22
jate … nasa	113	22
jatedjupt	124	-13
jatef … kasta	-12	98
jatefort	167	45
jateforvirad	112	38
jateful	-12	98
jatej att	128	-2
jatej … andas	128	-2
jatejobigt	128	-2
jatek huvud	109	27
jatek … och	109	27
jatekonstig	163	29
jatekonstigt	152	35
jatem och	136	18
jatem … inte	117	1
jatemycke	117	1
jatemycket	151	21
jateo ena	105	49
jateo i	319	129
jateo magen	178	37
jateo pa	144	53
jateo … brost	156	54
jateo … ena	173	67
jateo … hoger	119	39
jateo … huvud	175	66
jateo … punge	150	19
jateo … sidan	105	49
jateo … svima	110	46
jateofta	-123	-116
jateont	57	-60
jaterada	-2	113
jates att	127	13
jates i	96	-6
jates … andas	162	3
jates … magen	96	-6
jateslo	142	38
jatestila	96	-6
jatesvart	162	3
jatesvulen	200	47
jatet nar	118	23
jatet nu	126	10
jatet … jag	118	23
jatetrot	188	34
jav*	-156	-106
javist	-164	-150
javla ont	137	43
javla trot	104	50
javla … plots	104	50
javla … sen	108	25
jaw	185	-21
jay*	170	-14
jayka	208	15
jayka ja	173	10
jer*	105	-9
jerking	105	-9
jes*	-23	139
jesus	-23	139
jesus vilke	-102	-103
jesus … forky	-102	-103
jo … har	-4	127
job	-181	-122
job och	-133	-165
job … har	-158	-123
job … lever	-79	-104
job*	-207	-196
joba	-31	-131
joba behov	-90	-105
joba helti	-85	-130
joba nat	-144	-146
joba over	-160	-168
joba som	-116	-123
joba stad	-113	-108
joba … det	-131	-161
joba … sjuks	-90	-105
joba … trot	-120	-141
joba … vil	-113	-108
jobad nat	-120	9
jobar a	-74	-95
jobar nat	-32	146
jobar pa	-157	-131
jobar … akute	-119	-116
jobar … en	10	128
jobar … kok	-124	-115
jobar … kvino	-107	-134
jobar … siter	79	-25
jobar … trafa	-74	-95
jobat	42	-93
jobat pa	150	22
jobet bruka	-127	-120
jobet far	-105	-121
jobet fick	-115	-107
jobet fora	-162	-139
jobet gar	-128	-108
jobet gor	-143	-170
jobet har	-148	-145
jobet huset	12	135
jobet i	-160	-99
jobet just	-136	-137
jobet langr	-121	-135
jobet med	-5	107
jobet pinsa	-132	-131
jobet snura	-116	-131
jobet som	19	130
jobet spand	-136	-118
jobet tryck	-4	118
jobet … ar	-116	-131
jobet … behov	-121	-135
jobet … bra	-132	-131
jobet … dag	-131	-150
jobet … flask	-5	107
jobet … fora	-105	-81
jobet … forgi	-143	-130
jobet … frun	12	135
jobet … ga	-127	-120
jobet … inte	8	118
jobet … ja	-147	-152
jobet … nu	-136	-137
jobet … sig	-4	118
jobet … vanli	19	130
jobet … vecka	-159	-135
jobig	-147	-143
jobig men	-85	-97
jod*	-111	-108
jodtableter	-111	-108
joka	-38	111
joka … enka	-14	119
jokmok	-205	-198
joo	-75	-123
jor*	118	136
jord	-210	-196
jord i	-130	-132
jord … blomk	-155	-144
jorden	-26	204
jordn i	121	47
jordn intyg	-94	-94
jordn sen	-105	-92
jordn … jag	-105	-92
jordnoter	190	3
jos	8	190
jos … ei	13	126
jot*	-33	119
jotka	8	138
jotka kaske	8	138
jou*	-157	-170
jourmotagningen	-116	-116
journ att	-12	113
journ nar	-86	-115
journ och	-83	-109
journ pa	-116	-115
journ … det	13	145
journ … jag	-138	-171
journ … natet	-116	-115
journal	-187	-247
journalen	-115	-61
ju	-54	96
ju gifta	18	108
ju … sa	26	137
jui*	17	-105
juice siter	108	-8
juice … och	108	-8
juicen	171	-1
jul	-193	-84
jul i	30	176
jul och	-101	-122
jul til	-126	-121
jul … ar	30	176
jul … er	-126	-121
jul*	-81	140
julas	-48	113
julas den	-104	-106
julas … akte	-104	-106
julbo me	-115	-107
julbo … jobet	-115	-107
julbordet	-142	-123
julen	20	167
jumbled	137	2
jumis … jalke	-145	-113
jumisa	-207	-163
juni	-36	103
juni inga	-107	-87
just a	-315	-180
just curio	-105	-90
just fat	145	57
just lost	122	10
just moved	-143	-157
just nar	-106	-106
just now	103	15
just nu	-121	-243
just sad	-138	-136
just waiti	1	160
just want	-204	-77
just wante	22	154
just … about	-139	-139
just … after	-133	-129
just … it	51	170
just … jag	-106	-106
just … men	-91	-105
just … sore	-137	-117
just … the	-2	149
just … two	122	10
just … veta	145	57
kaa*	145	-6
kaatui	144	-7
kab*	112	-6
kaf*	71	-97
kafe	-137	-228
kafe ger	-126	-111
kafe men	141	-8
kafe och	-104	-110
kafe tio	-125	-116
kafe … hande	-151	-132
kafe … kopar	-125	-116
kafe … magka	-126	-111
kafe … vilja	-104	-110
kafek hela	122	15
kafek och	144	34
kafek … talet	93	21
kafek … tiden	122	15
kafekopen	275	33
kafet	-74	-192
kafts av	9	173
kafts … sambo	9	173
kaftsmal	9	173
kai*	-55	87
kaiki ois	13	126
kaiki olisi	6	170
kaiki … helpo	13	126
kaj*	36	143
kajen	-13	144
kak*	229	8
kaka	240	56
kaka pa	148	3
kaka … kalas	148	3
kakarna	76	-62
kaken	183	36
kaken altsa	81	29
kaken av	-132	-132
kaken mar	115	38
kaken och	143	15
kaken sen	-79	-118
kaken svart	20	125
kaken … a	81	29
kaken … att	52	124
kaken … en	112	30
kaken … gra	120	50
kaken … igar	-144	-135
kaken … ila	115	38
kaken … kalsv	137	38
kaken … och	86	-43
kal	255	-118
kal flack	140	54
kal foter	123	38
kal hud	121	52
kal och	309	50
kal pa	-228	-243
kal som	149	-2
kal … bla	153	55
kal … han	165	24
kal … mig	-239	-239
kal … och	186	79
kal … snab	121	52
kal*	132	-10
kala	168	26
kala a	132	14
kala foter	-154	-165
kala och	138	2
kala … bla	125	9
kalar och	-11	117
kalar papa	-23	79
kalar … ar	-23	79
kalaren	15	165
kalas som	107	-6
kalas spyde	-88	-84
kalas … mar	-88	-84
kalas … vist	124	-7
kalaset	156	123
kalel i	-124	-142
kalel som	-115	-103
kalel til	-207	-217
kalel … hans	-124	-142
kalel … stod	-115	-103
kalelse	-260	-252
kalelsen	-191	-161
kalelser	-167	-193
kaliu var	87	26
kaliu … hogt	87	26
kalium	87	26
kalor pa	-118	-121
kalor … gymet	-118	-121
kalorier	-118	-121
kalsv #	121	36
kalsv a	131	42
kalsv det	150	61
kalsv nar	-180	-160
kalsv och	192	30
kalsv ont	228	86
kalsv riner	104	50
kalsv sa	91	-2
kalsv varje	113	11
kalsv … ar	141	50
kalsv … det	182	17
kalsv … gang	113	11
kalsv … i	171	48
kalsv … ilama	102	47
kalsv … jag	-127	-153
kalsv … melan	167	70
kalsv … sager	106	7
kalsvet	156	65
kalsvetas	228	63
kalsvetig	157	-8
kalt	29	-112
kalt i	-103	-108
kalt mar	-124	-112
kalt vaten	-177	-77
kalt vit	216	27
kalt … ben	175	15
kalt … bra	-124	-112
kalt … inte	107	28
kalt … legat	106	-27
kalt … och	95	22
kalt … ovrig	-103	-108
kalt … tils	28	108
kalv	-149	-118
kalv lag	96	8
kalv sen	-159	-119
kalv … dar	96	8
kalv … klock	-159	-119
kam*	270	290
kamer gor	-137	-134
kamer i	16	164
kamer til	-107	-116
kamer … ala	10	149
kamer … magsa	-107	-116
kamer … mig	-137	-134
kameran	-102	-24
kameror	10	149
kamin	154	23
kamin lite	-132	-112
kamin och	169	34
kamin … ala	114	19
kamin … katen	115	28
kamin … tor	-132	-112
kaminen	218	14
kampa	155	129
kampa en	-2	160
kampa for	165	23
kampa … att	156	8
kampa … vecka	-2	160
kamps stuka	-111	-105
kamps … tumen	-111	-105
kampsportstranar	-111	-105
kan	-397	-338
kan andas	-167	-160
kan aren	-96	-111
kan avbok	37	127
kan bara	131	-29
kan boja	-267	-236
kan de	-206	-221
kan den	-161	-159
kan det	-13	-136
kan do	-110	-154
kan drick	-191	-148
kan en	-149	-128
kan et	-162	-158
kan flyga	-3	114
kan ga	-243	-216
kan gapa	-176	-140
kan gora	-27	167
kan ha	144	-7
kan han	-254	-259
kan hora	24	132
kan ja	-217	-244
kan jag	-271	-191
kan kisa	-140	-137
kan klock	13	109
kan knapt	180	32
kan laga	-139	-113
kan liga	103	12
kan lova	0	142
kan lyfta	-165	-191
kan magka	-152	-141
kan man	-318	-225
kan nagon	-163	-154
kan nan	-162	-144
kan ni	-146	12
kan opna	-127	-110
kan prata	40	-105
kan rata	181	9
kan rora	-357	-292
kan sta	162	38
kan stodj	-145	-113
kan stopa	0	132
kan stres	-170	-145
kan vi	-62	-176
kan vrida	-146	-120
kan … ala	-99	25
kan … andas	171	54
kan … andni	-106	-112
kan … at	-136	-123
kan … ata	-171	-191
kan … av	-125	-187
kan … barn	-102	68
kan … benen	-145	-123
kan … bilar	0	132
kan … bli	-167	-165
kan … boka	-31	-136
kan … byta	-142	-185
kan … cance	-145	-84
kan … cykla	-107	-76
kan … dagen	-114	-133
kan … dem	-144	-117
kan … det	-72	112
kan … do	9	156
kan … fa	-318	-232
kan … fingr	-189	-176
kan … fixa	-93	-125
kan … forny	-208	-153
kan … forsa	-4	124
kan … foten	-121	-88
kan … gapa	138	50
kan … gastd	-104	-84
kan … ge	-89	6
kan … gora	-105	-8
kan … gravi	222	81
kan … hakan	-139	-113
kan … hala	168	8
kan … halsa	18	125
kan … hamta	-136	-156
kan … hjalp	-155	-155
kan … inte	232	85
kan … klasa	-102	-85
kan … kopa	-150	-124
kan … laga	-140	-165
kan … lamna	-67	80
kan … mag	-152	-141
kan … men	-139	-164
kan … mig	-149	-135
kan … munen	-127	-110
kan … nar	52	126
kan … o	-131	-118
kan … och	-269	-192
kan … opere	-173	-149
kan … rata	-152	-157
kan … ringa	-167	-202
kan … rygon	-112	-102
kan … sa	141	51
kan … saga	25	-87
kan … sata	-185	-176
kan … skick	-87	-192
kan … skote	-149	-128
kan … ta	-189	-57
kan … tid	-93	-109
kan … trana	-110	-118
kan … vad	24	132
kan … vanta	148	-30
kan … vara	-15	-167
kana	152	213
kana armar	117	10
kana benen	145	31
kana mina	149	13
kana nagot	-17	121
kana nat	13	164
kana spark	-134	-132
kanad hade	-127	-115
kanad … en	-127	-115
kanada	-127	-115
kanas i	-152	-141
kanas trang	144	7
kanas … brost	-152	-141
kanas … efter	144	7
kand	-166	-137
kande … konst	129	4
kaner et	98	40
kaner foter	122	-22
kaner har	13	121
kaner huvud	128	6
kaner igen	-265	-157
kaner nagot	-27	111
kaner nat	-13	129
kaner och	10	110
kaner … av	79	142
kaner … det	-252	-205
kaner … ensam	-191	-220
kaner … inte	-82	-149
kaner … jag	125	-5
kaner … konst	217	140
kaner … lag	-167	-179
kaner … lite	18	-110
kaner … mins	10	110
kaner … ont	13	121
kaner … trot	-146	-128
kaner … tryck	98	40
kaner … vimel	145	9
kanin andas	-232	-162
kanin har	-167	-139
kanin … blivi	-139	-110
kanin … fort	-172	-182
kanin … inte	-140	-145
kanin … konst	-144	-107
kaninen	-308	-270
kans	258	63
kans att	19	114
kans det	153	-19
kans konst	122	34
kans lite	-96	-177
kans lugnt	-12	155
kans som	183	-28
kans stor	113	11
kans tjock	119	52
kans trygt	-18	98
kans … att	69	187
kans … beton	-119	-110
kans … bli	10	96
kans … en	176	9
kans … i	147	23
kans … lugnt	14	152
kans … maten	-142	-129
kans … nan	138	7
kans … och	100	39
kans … om	63	-138
kans … preci	140	9
kans … som	133	-86
kans … spage	107	38
kans … tomt	-101	-122
kans … vanli	-134	-157
kanse bara	-133	-119
kanse en	-129	-130
kanse i	111	-34
kanse kring	124	30
kanse melan	135	41
kanse och	-155	-128
kanse overa	-167	-100
kanse runt	140	21
kanse … andta	138	22
kanse … en	-131	-107
kanse … foten	120	21
kanse … lilfi	-112	-90
kanse … minut	-129	-130
kanse … svule	-133	-119
kansel	-39	-118
kanselbortfal	-133	-119
kanseln	193	16
kanselos	152	21
kansk … jag	3	121
kansk … kvart	110	4
kansk … minut	243	43
kansk … vanta	-170	-163
kansl bakom	138	54
kansl kalsv	102	47
kansl melan	-120	-108
kansl nu	128	37
kansl som	190	59
kansl … brost	146	59
kansl … nar	136	36
kansl … och	102	47
kansl … skuld	-120	-108
kansla	193	18
kanslolos	148	17
kant	150	15
kant nagot	158	21
kant … likna	129	55
kanta kraks	157	58
kanta … och	157	58
kantareler	106	12
kante av	-138	-114
kante glipa	-147	-129
kante … synfa	-138	-114
kanten	-105	-44
kanterna	-147	-129
kanyl han	136	27
kanyl … blir	136	27
kanylen	136	27
kanyler	-112	-111
kap*	357	60
kapad av	156	11
kapad tumen	209	31
kapad … i	168	34
kapad … yxan	122	9
kapade	225	15
kapat	122	10
kapat tva	122	10
kapat … fingr	122	10
kapsa tog	134	7
kapsa … tre	134	7
kapsagen	134	7
kapsl fran	-103	-90
kapsl … apote	-103	-90
kapslarna	-103	-90
kar	-255	-209
kar och	-184	-162
kar … hjart	-205	-162
karam i	147	15
karam … halse	147	15
karamel	147	15
karaokekvalen	-112	-108
karaoken	-112	-103
kardiologen	-115	-129
karin	-9	137
karin dog	11	144
karin … ar	18	160
karingen	30	147
karlar	-5	172
karlk komer	128	21
karlk … i	128	21
karlkrampen	132	9
karln	178	197
karta	190	0
karta alved	162	3
karta nys	117	5
karta … angra	117	5
karta … i	124	-1
kartan	181	-7
karto alved	64	130
karto i	-106	-106
karto ipren	123	2
karto … helge	-106	-106
kartonger	-129	-137
kartor	129	92
kas	154	108
kas*	89	220
kasa	-118	-111
kasa hela	-118	-111
kasa … dag	-118	-111
kasar	-102	-78
kasar som	-102	-78
kasar … vanli	-102	-78
kasi	215	12
kasi on	124	4
kasia tupak	-1	115
kasia … se	-1	115
kasiani	-1	115
kaska och	170	-6
kaska … tor	153	16
kaskad	152	-3
kaskadkraks	153	16
kaske minua	9	129
kaskevat	12	182
kasor titad	108	-1
kasor … konst	108	-1
kasorskan	108	-1
kasta	-102	116
kasta bakat	146	-34
kasta bebis	34	211
kasta en	-26	119
kasta flask	-12	98
kasta i	-4	103
kasta mig	36	214
kasta mobil	-93	-125
kasta sig	-142	-151
kasta syra	-40	105
kasta ut	-82	21
kasta … framf	12	128
kasta … honom	-10	106
kasta … i	-103	30
kasta … jag	-12	98
kasta … mot	-34	115
kasta … nerfo	0	106
kasta … pa	-119	45
kasta … sten	1	114
kasta … vagen	-4	103
kastad	-4	103
kastade	-44	224
kastades	160	-30
kastar	-80	108
kastrulen	182	56
kasvoisa	130	12
kat	-270	-70
kat dog	-134	-150
kat for	30	126
kat har	-162	-137
kat och	-50	73
kat vil	-126	-98
kat … att	30	126
kat … fat	-147	-123
kat … gora	-126	-98
kat … kanas	-152	-141
kat … mina	20	110
kateen	158	6
katen	-333	-103
katen ar	5	155
katen at	-136	-133
katen blev	-203	-183
katen folk	42	113
katen forst	27	118
katen hon	-126	-115
katen klost	-177	-191
katen kraks	-136	-137
katen liger	215	41
katen ompla	10	99
katen slar	-113	-154
katen … ar	-126	-115
katen … en	-171	-173
katen … har	16	102
katen … hos	16	146
katen … inte	-189	-167
katen … mig	-241	-267
katen … och	-98	-131
katen … pakor	-172	-147
katen … sen	27	118
kater	-163	-185
katet besta	-150	-150
katet med	158	8
katet och	165	22
katet … feber	144	25
katet … frosa	158	8
kateter	122	-7
kateterbarare	158	8
katetersackar	-150	-150
katolta	131	11
katrinplomon	-121	-134
katun svagt	113	17
katun … och	113	17
katunge	113	17
kau*	91	-32
kaust i	173	45
kaust … ogat	164	44
kaustik	127	35
kaustiksoda	144	28
kav*	-77	-192
kavep #	-119	-99
kavep … g	-119	-99
kbt	-231	-292
kbt pa	-76	-123
kbt … natet	-76	-123
keb*	-189	-160
kee*	129	269
keep	53	330
keep burni	-1	119
keep havin	13	123
keep looki	11	171
keep nearl	99	-12
keep think	-6	118
keep … about	-1	158
keep … at	11	171
keep … my	-12	115
keep … pasin	99	-12
keep … thoug	13	123
keeps	160	27
keeps askin	130	-43
keeps my	-4	127
keeps vomit	154	21
keeps … paspo	-4	127
keeps … the	174	-21
keeps … what	131	18
kej*	-145	-170
kejsa fora	-96	-92
kejsa rina	-119	-102
kejsa … gange	-96	-92
kejsa … gul	-119	-102
kejsarsnit	-184	-180
kep*	-136	-138
kepra	-148	-140
ker*	79	196
keran laake	8	164
keranyt	8	164
ket*	324	78
ketoacidos	162	11
keton	138	50
keton #	303	128
keton … #	126	38
keton … kraks	108	37
keton … och	140	40
keton … trot	138	50
ketoner	241	101
kev*	-167	-161
key*	-11	122
keys	-11	122
kg	-206	-227
kg nu	102	31
kg … kraks	102	31
kic*	-52	-139
kick	120	7
kick al	120	7
kick … day	120	7
kickbiken	-112	-110
kid fel	128	23
kid has	-208	-176
kid is	-115	-127
kid next	3	115
kid puled	110	-6
kid … a	-132	-119
kid … afrai	-115	-127
kid … boili	110	-6
kid … door	3	115
kid*	-134	9
kids	-158	21
kie*	173	8
kieli	173	8
kieli turpo	173	8
kiitos	-143	-139
kik*	92	-62
kiknar	177	15
kil	-11	189
kil him	33	156
kil me	18	181
kil mysel	39	163
kil … and	-6	126
kil*	-85	151
kilar	19	291
kilar har	10	110
kilar i	22	127
kilar … film	10	110
kilar … pa	8	131
kile	37	205
kile ar	-123	-39
kile blir	5	165
kile fran	31	193
kile gar	-6	129
kile gjord	-126	-149
kile har	167	105
kile i	10	163
kile komer	5	122
kile laste	-10	123
kile pa	21	146
kile punge	131	27
kile slog	97	6
kile tving	29	143
kile … apen	29	106
kile … brota	-115	-121
kile … gor	131	27
kile … hene	14	118
kile … in	5	122
kile … mig	21	202
kile … mot	-6	129
kile … slut	-126	-149
kile … sluta	168	105
kile … valds	9	129
kilen	90	0
kilen tog	106	-11
kilen … banke	79	-26
kilen … nat	106	-11
kilin me	-172	-244
kilin my	-169	-177
kilin … lol	-125	-130
kilin … my	-178	-159
kiling	-191	-242
kilo	-184	-42
kilo hur	16	108
kilo sen	-124	-117
kilo … jag	-118	-77
kilo … min	-101	-97
kilo … mycke	16	108
kind	-99	59
kind av	-127	-110
kind och	99	17
kind of	-122	-169
kind … hals	99	17
kind … tandv	-127	-110
kinde gront	-123	-78
kinde i	-107	-100
kinde laker	-131	-139
kinde … de	-131	-139
kinde … kylan	-141	-133
kinde … snor	-123	-78
kinderna	-65	-128
kip*	81	-125
kipar efter	-100	-115
kipar … andan	177	43
kipar … luft	-161	-126
kipea ja	187	10
kirjoitanut	-11	143
kis	60	-92
kis*	-49	-214
kisa	39	-152
kisa domna	114	33
kisa flera	-122	-99
kisa hela	-110	-94
kisa ingen	-158	-148
kisa o	93	24
kisa och	156	18
kisa ofta	-144	-140
kisa pa	147	22
kisa sedan	89	20
kisa sn	92	18
kisa … ar	147	41
kisa … benen	160	42
kisa … e	93	24
kisa … gange	-122	-99
kisa … i	201	14
kisa … igar	95	20
kisa … tid	-110	-94
kisad pa	170	-22
kisad … mig	95	-37
kisad … sig	132	15
kisade	210	-18
kisar	-203	-136
kisar hela	110	48
kisar i	-144	-150
kisar norma	-117	-113
kisar o	-105	-87
kisar ofta	-112	-164
kisar sedan	-115	-108
kisar som	-265	-170
kisar usch	-99	-102
kisar … drick	110	-22
kisar … feber	-160	-128
kisar … inget	146	41
kisar … inte	-116	-119
kisar … magra	169	42
kisar … och	-131	-119
kisar … pa	-133	-142
kisar … sange	-131	-143
kisar … sig	-26	140
kisar … tiden	110	48
kisar … vanli	-257	-162
kisat	193	34
kisat pa	273	126
kisat sedan	173	66
kisat sen	127	20
kisat … et	154	19
kisat … hela	129	1
kisat … igar	202	61
kisat … sig	133	128
kisen	120	16
kisen och	120	16
kisen … ont	120	16
kiset	-272	-266
kiset ar	-156	-171
kiset komer	-105	-103
kiset … nar	-105	-103
kisla jag	-91	-120
kislackage	-138	-141
kislapa	-91	-120
kisno hela	-121	-117
kisno … tiden	-121	-117
kisnodig	-121	-117
kitch at	-100	-85
kitch … #	-100	-85
kiw*	176	12
kiwi	176	12
kl … och	-147	-149
klada	-364	-403
klada i	-267	-259
klada pa	-223	-214
klada sa	-103	-109
klada … armar	-161	-170
klada … man	-103	-109
klada … stjar	-102	-95
klada … under	-190	-184
klade och	21	176
klade ont	-128	-121
klade pa	2	162
klade var	-18	146
klade … ha	18	108
klade … i	-128	-121
klade … ut	-12	112
klader	134	194
kladerna	248	230
kladi i	-114	-102
kladi ogon	-164	-150
kladi … ogone	-114	-102
kladi … pa	-164	-150
kladig	124	42
kladiga	-164	-150
kladigt	-149	-126
klaga	6	-117
klaga over	137	-9
klaga pa	67	-93
klaga … att	92	-36
klaga … bemot	-132	-123
klaga … ena	-106	-99
klaga … huvud	134	17
klagar	176	119
klamd	251	39
klamd fingr	-200	-166
klamd melan	135	24
klamd under	154	15
klamd … bil	216	34
klamdagen	-113	-104
klame at	142	80
klame … kring	109	8
klamer	142	80
klamy fat	-84	-96
klamy … beske	-84	-96
klamydia	-199	-235
klamydiatest	-147	-156
klar	158	181
klar av	103	146
klar det	21	167
klar hela	112	3
klar i	-178	-108
klar inget	-122	-116
klar me	2	123
klar med	16	152
klar vatsk	244	34
klar … huvud	-177	-120
klar … krope	112	3
klar … livet	7	137
klar … mer	-122	-116
klar … ur	218	26
klara	-58	136
klara att	-117	-140
klara naten	12	175
klara sen	-124	-106
klara sig	-27	197
klara … hala	-117	-140
klara … utan	-216	-169
klarade	-241	-200
klarar	-126	-22
klarat	16	159
klaro blod	167	27
klaro i	134	16
klaro … hela	125	22
klaro … vecka	134	16
klarot	208	-15
klart	170	241
klart breve	-14	106
klart sen	10	143
klart ur	101	-5
klart … hopar	7	128
klart … til	-14	106
klasa som	-102	-85
klasa … arbet	-102	-85
klasas	-102	-85
klase o	-126	-141
klase sager	35	133
klase skriv	36	106
klase visar	-8	123
klase … att	37	156
klase … nu	-126	-141
klase … sina	-8	123
klasen	-186	-72
klaskompis	24	177
klasrumet	-144	-159
klaterstalningen	186	49
klatr over	-19	131
klatr pa	-5	-137
klatr … racke	-19	131
klatr … vagar	-111	-125
klatrade	121	129
klatrar	-130	-148
klen	-104	-100
klen som	-104	-100
klen … en	-104	-100
kli	-153	-166
kli i	-107	-104
kli … har	-107	-104
kli*	-287	-288
klian utsla	-160	-132
klian … i	-127	-110
klian … pa	-112	-99
kliande	-211	-181
kliar	-284	-302
kliar anars	-113	-97
kliar av	-117	-102
kliar bara	-161	-109
kliar funit	-118	-87
kliar handf	100	37
kliar hjalp	-103	-90
kliar i	-58	-79
kliar melan	-143	-148
kliar o	-120	-100
kliar pa	-159	-137
kliar roste	127	55
kliar sa	-138	-152
kliar som	-163	-107
kliar … ar	-161	-145
kliar … bra	-155	-88
kliar … en	-136	-103
kliar … fingr	-4	125
kliar … flagn	-120	-100
kliar … halse	220	83
kliar … handf	187	68
kliar … hela	123	56
kliar … hes	127	55
kliar … kapsl	-103	-90
kliar … magen	-129	-112
kliar … myg	-108	-89
kliar … ny	-123	-110
kliar … ogone	-171	-162
kliar … pa	-126	-141
kliar … polen	-117	-102
kliar … under	-253	-247
klick pa	9	136
klick … avslu	9	136
klicka	9	136
klickar	-152	-151
klima vil	-165	-148
klimakteriet	-133	-212
klini och	100	37
klini … nu	100	37
klipa	-156	-156
klipa tanag	-93	-109
klipa … jag	-93	-109
klipt	-33	155
klipt av	-142	-92
klipt for	-119	-117
klipt … en	-136	-119
klipt … langt	-119	-117
klipt … och	104	23
klipte	-122	-180
kliva	13	109
kliva ut	13	109
kliva … genom	13	109
klock #	-136	28
klock ar	185	-3
klock det	146	25
klock efter	9	107
klock et	119	-2
klock fyra	9	-166
klock nio	131	42
klock pa	-154	-138
klock sager	-189	-149
klock ticka	8	174
klock tre	-180	-121
klock tva	164	20
klock visar	-115	-90
klock … #	-111	-87
klock … att	-153	-127
klock … har	156	33
klock … i	-102	107
klock … morgo	-154	-138
klock … sin	9	107
klock … ska	8	103
klock … tre	160	2
klock … ungef	131	42
klock … varje	-234	-229
klocka	-172	-99
klockan	86	-78
klockorna	8	174
klon	-119	-117
klon jag	-119	-117
klon … klipt	-119	-117
klorgas	188	18
klori hosta	122	10
klori lite	-14	115
klori … for	-14	115
klorin	180	142
klost mig	-158	-167
klost … pa	-134	-138
kloste	-211	-218
klu*	99	-11
klubslag	147	7
klump jag	108	53
klump som	157	59
klump stora	173	38
klump … ater	108	53
klump … jag	136	20
klump … som	173	38
klumpar	211	53
klunk	-192	-161
klunk och	-162	-125
klunkar	-173	-162
kly*	159	-25
klyve har	119	5
klyven	159	-25
kmr	0	131
kmr gora	0	131
kmr … slut	0	131
kms	7	252
kms ikval	-4	130
kms … pa	-4	130
kna	-318	-333
kna pa	-157	-135
kna sa	-125	-123
kna … han	-125	-123
kna … insid	-157	-135
kna*	-16	-234
knack av	-99	-112
knack nagla	-155	-137
knack och	-147	-128
knack pa	-117	-19
knack … mig	-152	-166
knack … vaten	-147	-128
knackar	3	146
knacken	-152	-166
knackt	-221	-201
knaet klick	-138	-135
knaet siter	173	11
knaet … pa	173	11
knaka nar	111	-21
knaka … jag	111	-21
knakade	143	9
knakar	-206	-174
knan	-142	-142
knana	-224	-339
knana har	127	37
knana och	144	35
knap	90	198
knap hade	-2	128
knap och	-1	154
knap plock	97	16
knap … bara	-1	154
knap … i	97	16
knap … jag	-2	128
knapa helt	132	23
knapa knapa	137	23
knapa langr	116	17
knapa och	-99	-89
knapa … besti	-99	-89
knapa … helt	132	23
knapa … langr	116	17
knapa … och	116	17
knapa … plots	132	23
knaparna	116	17
knapb ur	101	35
knapb vem	-131	-100
knapb … ringe	-131	-100
knapn i	-118	-102
knapn … knat	-118	-102
knapning	-118	-102
knapt	239	32
knapt andas	172	58
knapt att	237	-4
knapt det	79	-26
knapt gapa	138	50
knapt hala	168	8
knapt ljuse	-134	-111
knapt luft	137	48
knapt nar	-16	102
knapt opnar	106	49
knapt orkar	142	7
knapt skriv	155	48
knapt sta	114	33
knapt … det	154	-10
knapt … ensam	112	9
knapt … jag	-16	102
knapt … men	-145	-123
knapt … ogone	165	27
knapt … skriv	147	12
knapt … snoar	79	-26
knapt … vacka	190	31
knark och	170	19
knark … andas	170	19
knarkat	199	30
knast som	-101	-103
knast under	169	76
knast … en	-101	-103
knast … huden	169	76
knat	-113	-118
knat efter	-100	-112
knat for	121	52
knat fora	141	65
knat gar	-117	-105
knat i	2	162
knat knaka	-140	-126
knat laser	-140	-141
knat nar	45	-81
knat sager	-157	-137
knat sen	113	43
knat svule	-150	-128
knat tils	107	-6
knat … borde	-106	-120
knat … det	152	13
knat … efter	-229	-200
knat … en	129	0
knat … ifran	-157	-137
knat … jag	11	-97
knat … sig	-140	-141
knat … som	-145	-107
knat … svuln	-140	-122
knat … vecka	141	65
knavecket	-184	-197
kne*	-236	-234
knee	-241	-247
knick	153	7
knife	-104	49
knife while	-130	-40
knife … cooki	-139	-146
kniv det	-206	-194
kniv djupt	-144	-138
kniv for	-11	121
kniv han	-35	91
kniv melan	127	10
kniv men	-9	73
kniv nar	-7	98
kniv o	-10	108
kniv och	-13	94
kniv snala	107	-26
kniv til	-125	-69
kniv … att	-11	121
kniv … banka	-10	108
kniv … blode	-206	-194
kniv … han	-4	125
kniv … inte	-125	-125
kniv … jacka	-11	108
kniv … jobet	9	126
kniv … koket	-219	-188
kniv … rygen	-126	-164
kniv … sager	-35	91
kniv … sar	-144	-138
kniv … sidan	110	-6
kniv … skick	107	-26
kniv … skuld	127	10
kniv … tanke	-12	92
kniva for	-7	122
kniva hema	8	128
kniva nu	-2	109
kniva preci	-89	-99
kniva … en	-8	100
kniva … och	8	128
kniva … som	-89	-99
knivar	-133	-35
knivarna	16	176
knive gick	138	5
knive liger	-2	97
knive mot	6	208
knive var	-106	-86
knive vid	-119	-99
knive … att	-28	76
knive … frame	-2	97
knive … halse	-7	137
knive … hande	-20	92
knive … laret	145	-15
knive … min	-10	142
knive … nar	-116	-98
knive … ogone	-110	-102
knive … opera	-119	-99
knive … rakt	138	5
knive … slo	-106	-86
kniven	69	183
knivh i	172	8
knivh … magen	120	3
knivh … ner	129	27
knivh … sidan	111	9
knivhug	209	15
knivskuren	102	-53
kno*	-173	5
knock av	-132	-138
knock … vacin	-132	-138
knol	-249	-237
knol i	-109	-154
knol pa	-157	-128
knol under	-175	-173
knol … andta	-172	-141
knol … halse	-164	-164
knol … huden	-175	-173
knol … magen	223	97
knol … punge	-167	-165
knot	-13	100
knot snara	8	115
knot … men	8	115
knots	-178	-181
know	-110	81
know if	-157	-76
know where	16	148
know why	-2	156
know … its	-114	-125
knows	4	170
knu*	91	310
knufa mig	31	229
knufa nyper	-13	119
knufa … i	-9	142
knufa … och	-32	99
knufa … sa	-8	92
knufade	16	194
knufar	-4	175
knuten	75	168
knuti ihop	-10	135
knuti … lakan	-10	135
knutit	111	116
kny*	163	126
knyta … i	98	9
knyter	162	27
ko	-190	-224
ko kramp	-186	-158
kod	8	174
kok*	282	122
kokain	105	20
kokan olja	141	-5
kokan vaten	225	134
kokan … over	266	52
kokande	289	117
koket hosta	-129	-109
koket och	-28	-153
koket … lite	-129	-109
koket … skar	-148	-158
kokhe … over	191	53
kokhet	152	10
koko	205	147
koksb vile	17	115
koksbordet	74	145
koksg han	94	-12
koksg hjart	121	27
koksg … slar	121	27
koksgolvet	151	63
koksl for	-111	-123
koksl … fem	-111	-123
koksluckan	-140	-136
kol	4	-140
kol med	-108	-78
kol sen	-21	-140
kol … har	147	5
kol … lange	-84	-127
kol … lite	-108	-78
kol … nu	109	-4
kol*	-72	-235
kola	-202	-356
kola att	-113	-105
kola blodv	-117	-107
kola koles	-131	-127
kola mig	-221	-195
kola min	-120	-111
kola vipen	-15	118
kola … blod	-117	-107
kola … for	-63	56
kola … inhal	-120	-111
kola … jag	-113	-105
kolad tagti	8	140
kolad … och	-118	-115
kolad … os	-4	108
kolade	-110	9
kolap inte	153	9
kolap pa	179	27
kolap … jobet	179	27
kolapsa	153	9
kolapsade	179	27
kolar	-110	37
kolar dem	-128	-133
kolar min	35	249
kolar mobil	8	159
kolar … mobil	15	184
kolar … telef	31	161
kolas	-145	-138
kolat	-150	-70
kolat ekg	-119	-139
koldi sama	-117	-88
koldi … sak	-117	-88
koldioxid	-117	-88
koldskadad	170	12
koleg ar	-187	-187
koleg har	-57	102
koleg komer	-5	107
koleg man	-72	-115
koleg sa	107	181
koleg sager	153	20
koleg svima	-107	-110
koleg … att	146	160
koleg … blaa	0	156
koleg … forlo	-120	-107
koleg … hjart	-105	-81
koleg … mit	99	23
koleg … pa	-181	-180
koleg … slog	-72	-115
koleg … til	-5	107
kolegas	-72	-115
koles jag	-127	-115
kolesterol	-118	-113
kolesterolet	-66	-116
kolesterolprov	-143	-117
kolesteroltableten	-79	-89
kolik	-198	-193
kolkicin	-134	-124
kolmo ala	136	29
kolmo bast	-138	-118
kolmo gick	152	59
kolmo sita	-110	-90
kolmo … har	136	29
kolmo … hogt	-110	-90
kolmo … i	-143	-124
kolmo … och	152	59
kolmonoxid	104	-85
kolmonoxidlarm	-116	-94
kolmonoxidlarmet	203	76
kolos trot	-137	-135
kolosalt	-137	-135
kolox gar	167	13
kolox och	-117	-88
kolox … koldi	-117	-88
koloxid	109	-14
kolsv kafe	-126	-111
kolsv och	150	21
kolsv … ger	-126	-111
kolsv … jag	113	8
kolsvart	33	-59
kom	360	190
kom bara	85	-7
kom barfo	-8	93
kom blod	110	50
kom det	167	-3
kom en	113	140
kom for	-103	-134
kom fort	176	10
kom hem	91	153
kom i	136	-53
kom in	158	89
kom inget	-96	-116
kom jag	5	142
kom lite	-154	-114
kom mit	137	11
kom nar	176	39
kom pa	314	-18
kom plots	191	45
kom synbo	113	18
kom under	116	17
kom up	-84	-172
kom … alt	-186	-164
kom … bara	137	0
kom … bus	-1	123
kom … en	327	21
kom … et	166	0
kom … fikat	116	17
kom … fran	-26	175
kom … han	176	10
kom … i	120	120
kom … jag	176	39
kom … konst	85	-7
kom … mit	141	51
kom … nar	139	65
kom … och	184	31
kom … over	-20	116
kom … sent	-145	-135
kom … taxin	175	17
kom*	147	132
koma	111	83
koma de	-93	-109
koma hem	-26	114
koma hit	-96	-95
koma igang	-173	-158
koma mycke	114	8
koma ner	-13	94
koma nu	169	4
koma o	-131	-118
koma och	-67	84
koma pa	-186	-100
koma til	15	213
koma tilba	114	199
koma … a	-13	94
koma … ensam	169	4
koma … et	-12	136
koma … gravi	114	8
koma … harif	-25	92
koma … med	-104	-110
koma … min	28	219
koma … sager	-26	114
koma … siter	-93	-109
koma … snack	-131	-118
kombi til	5	98
kombi … vapen	5	98
kombinationen	5	98
komer	123	107
komer blod	160	28
komer doda	16	172
komer efter	-138	-136
komer fel	107	18
komer forso	3	115
komer fortf	-124	-142
komer gul	-110	-113
komer hem	-45	89
komer i	119	-67
komer in	9	268
komer jag	-214	-215
komer klara	-3	135
komer klump	154	15
komer man	-96	-82
komer marka	11	173
komer masor	130	6
komer med	-145	-155
komer mense	-130	-146
komer mina	-158	-173
komer mycke	139	6
komer nasa	-102	-85
komer nu	199	28
komer och	-263	-276
komer pa	-174	-252
komer sager	-23	81
komer skada	-14	131
komer sla	3	136
komer ta	-1	93
komer til	-53	116
komer ut	180	101
komer varan	121	11
komer vi	142	6
komer … ar	142	6
komer … att	-9	141
komer … besok	-113	-154
komer … blod	47	-85
komer … cykel	-91	-105
komer … doda	9	109
komer … fel	99	25
komer … gar	-263	-276
komer … gega	-110	-113
komer … han	2	140
komer … igen	-32	114
komer … ihjal	3	136
komer … jag	26	-104
komer … jobet	-38	94
komer … kalel	-124	-142
komer … kan	-104	-112
komer … kyla	-102	-85
komer … livet	-1	93
komer … med	162	8
komer … mig	-163	-191
komer … minut	121	47
komer … nagon	-2	193
komer … nan	-23	89
komer … nat	60	164
komer … och	81	-61
komer … om	-20	86
komer … over	-96	-82
komer … pa	13	240
komer … skiln	3	131
komer … skola	-61	55
komer … snart	2	135
komer … stota	131	-31
komer … ur	193	46
komer … varje	-102	-85
komer … vila	128	21
komer … vinte	-150	-136
komit lite	-198	-168
komit sista	110	13
komit sma	133	59
komit vem	-122	-124
komit … fraga	-122	-124
komit … timen	110	13
kompi blir	3	130
kompi dacka	125	16
kompi hon	1	115
kompi i	95	90
kompi komer	-4	127
kompi la	-18	133
kompi liger	135	8
kompi posta	15	111
kompi sager	-166	-147
kompi skar	-16	239
kompi skick	-11	107
kompi skrev	-26	120
kompi skriv	9	186
kompi strea	-17	118
kompi varje	-136	-131
kompi … en	-11	107
kompi … et	90	1
kompi … har	-186	-116
kompi … hjarn	-137	-113
kompi … knark	170	19
kompi … korid	107	38
kompi … kval	-136	-131
kompi … lista	6	135
kompi … pa	159	83
kompi … sig	-18	224
kompi … skick	-28	100
kompi … slage	3	130
kompi … til	-42	82
kompi … ut	-18	133
kompi … utan	16	133
kompisar	-160	-151
kompisen	96	155
komunen	-197	-191
kon har	-167	-173
kon och	15	137
kon … sluta	-167	-173
konce mig	-133	-141
koncentrera	-133	-141
kondis	-165	-164
kondo eler	31	99
kondo sprac	-233	-256
kondo … i	-163	-160
kondo … igar	-107	-124
kondo … ja	31	99
kondomen	-201	-152
konkurs	7	176
konse behov	-93	-105
konse i	-106	-73
konse … det	-93	-105
konse … finge	-106	-73
konsert	-213	-186
konserten	-172	-139
konservburk	-159	-164
konsjukdomstest	-152	-147
konst det	185	14
konst djupt	179	79
konst galt	100	9
konst i	170	98
konst ilama	183	40
konst ingen	-127	-128
konst jag	89	20
konst kan	-147	-142
konst lekar	10	133
konst lugn	12	134
konst men	168	91
konst munen	132	9
konst nu	155	-15
konst och	216	66
konst ord	129	28
konst pause	139	22
konst plots	101	-13
konst saker	62	134
konst sat	-1	145
konst som	113	10
konst svart	110	48
konst tal	136	8
konst tar	-144	-107
konst trot	102	-16
konst tyngd	103	16
konst typ	132	19
konst var	158	58
konst vid	137	-12
konst … ar	148	10
konst … armen	140	-1
konst … det	101	-13
konst … feber	-95	-115
konst … gaspa	132	19
konst … i	-5	139
konst … inget	89	-31
konst … inte	144	-4
konst … kalsv	175	72
konst … kom	116	17
konst … krope	92	-34
konst … med	10	133
konst … ni	-167	-128
konst … norma	158	58
konst … nu	12	134
konst … och	129	129
konst … om	30	147
konst … over	103	16
konst … ror	108	13
konst … vi	125	13
konstig	305	159
konstiga	205	205
konta ar	-151	-181
konta det	-21	109
konta igen	4	151
konta konta	-167	-184
konta med	174	-36
konta … ar	-167	-184
konta … hene	199	-11
konta … jag	-119	-131
konta … min	147	11
kontakt	35	-118
kontaktar	-167	-184
kontaktbar	237	26
kontaktforbudet	4	151
konto	-167	-170
konto hjalp	-123	-119
konto stick	-110	-102
konto … knive	-110	-102
konto … skriv	11	104
konton	-3	132
kontor	-168	-124
kontr alt	14	114
kontr och	47	134
kontr pa	106	10
kontr … ar	47	134
kontr … jag	88	124
kontr … rontg	106	10
kontrast	123	17
kontrastmedel	106	10
kontrol	-135	-151
kontrolen	-68	82
kontrolerar	14	114
kontrolfreak	-130	-127
kop kafe	-138	-138
kop*	-158	9
kopa hotel	16	131
kopa salva	-114	-119
kopa stuga	-70	-81
kopa … dar	-70	-81
kopar	-170	-171
kopar om	-153	-149
kopar … dagen	-125	-116
kopen	166	-10
koper	-226	-179
koper alt	20	108
koper hus	25	104
koper man	-204	-195
koper … hon	20	108
koper … jodta	-111	-108
koper … pa	25	104
kopia … ambul	-104	-88
kopt	-89	197
kopt amuni	15	97
kopt blomo	-5	193
kopt rep	-32	171
kopt tre	25	126
kopt tva	31	163
kopt … bilar	37	137
kopt … bilje	29	119
kopt … och	15	97
kopt … pisto	-3	100
kopt … til	-151	-161
kopte det	-2	129
kopte kniv	-148	-158
kopte … jag	-2	129
kopte … kniv	-12	134
kopte … til	-148	-158
kor	-56	204
kor efter	2	147
kor hem	12	161
kor som	-11	106
kor taxi	-123	-97
kor … en	-11	106
kor … mig	2	147
kor … och	55	139
kor*	134	120
kora	45	150
kora av	-31	115
kora bil	-216	-224
kora hem	189	19
kora in	-20	155
kora pa	17	165
kora rakt	-23	156
kora … efter	-105	-109
kora … folk	17	165
kora … i	-20	155
kora … igen	-117	-130
kora … in	-32	159
kora … vagen	-31	115
koran utoml	25	124
koran … for	25	124
koranskola	25	124
korde av	145	3
korde over	18	163
korde … fast	0	116
korde … mig	0	191
korde … vagen	145	3
korid har	107	38
korid … feber	93	22
koridoren	151	71
korko efter	-148	-118
korko … hjart	-99	-83
korkort	-188	-101
korkortet	-135	-160
korkortsintyg	-122	-115
korna	-6	187
korsbarskarna	-171	-158
korsord	-112	-149
kort	153	40
kort hur	-104	-124
kort jag	-25	92
kort knive	145	-15
kort mar	-106	-113
kort med	0	119
kort skote	154	-3
kort … dropa	-116	-96
kort … en	-120	-103
kort … i	191	69
kort … in	127	7
kort … mig	1	157
kort … mkt	-104	-124
kort … planb	-112	-96
korta	136	32
korta an	-145	-151
korta och	151	14
korta sma	133	24
korta … andet	133	24
korta … det	-145	-151
korta … jag	134	9
korta … utatv	122	40
kortare	-35	-141
korti kraks	132	36
korti mar	-142	-112
korti sedan	145	57
korti slut	175	40
korti tabis	90	25
korti … blodt	132	36
korti … bra	-142	-112
korti … i	119	39
korti … kraks	175	40
korti … manga	145	57
kortison	161	2
kortisonberoende	132	36
korv	44	-94
korv i	107	-1
korv … halse	107	-1
korva	-160	-139
korva on	-175	-154
korva satuu	-139	-115
korva … ei	-139	-115
korvaan	-139	-115
korvar	172	37
korvbit	162	38
korve os	-129	-109
korve vi	142	53
korve … fick	142	53
korve … i	-129	-109
kos*	-218	-104
kost	-158	-157
kosta ambul	-174	-129
kosta bara	35	164
kosta … penga	35	164
kostar	-164	-8
kostrad	-120	-95
kot det	104	-15
kot … siter	104	-15
kotet siter	101	5
kotet … som	101	5
kotiden	-132	-127
kotiin	13	185
kou*	57	-81
koulusa	-193	-186
kouristaa	170	7
kov*	259	71
kova	252	70
kova kuume	107	8
kova puris	167	31
kova … ja	173	36
koy*	0	116
koysi	0	116
koysi valmi	0	116
kra*	28	-157
kraft andas	78	18
kraft gravi	120	18
kraft huvud	105	40
kraft jag	-102	-78
kraft kan	-112	-102
kraft mens	-145	-131
kraft och	58	135
kraft tryck	126	58
kraft … blixt	105	40
kraft … ga	-112	-102
kraft … kan	0	132
kraft … lyfte	-102	-78
kraft … over	96	39
kraft … tungt	78	18
krafter	0	132
kraftloshet	-102	-78
kraftnedsatning	-112	-102
kraka	-157	-147
kraka och	95	-9
kraka roste	-112	-103
kraka … forsv	-112	-103
kraka … ser	95	-9
krakas	143	27
krake blod	163	24
kraker	163	24
kraks	76	-18
kraks avfor	145	24
kraks blod	245	77
kraks blodt	225	60
kraks gront	289	104
kraks hakan	140	53
kraks han	151	56
kraks hela	303	120
kraks hon	220	2
kraks iblan	-94	-110
kraks inget	-159	-171
kraks jag	200	69
kraks kliar	123	56
kraks klump	115	17
kraks kom	141	51
kraks nacke	182	80
kraks nasta	-114	-112
kraks o	173	67
kraks och	-149	-138
kraks ocksa	70	-27
kraks pa	-119	-119
kraks tonar	142	42
kraks vi	145	6
kraks vil	112	8
kraks yr	108	39
kraks … #	-114	-112
kraks … a	165	49
kraks … ala	226	70
kraks … andas	213	94
kraks … bada	125	56
kraks … brunt	135	29
kraks … efter	-185	-145
kraks … famil	183	59
kraks … fem	162	30
kraks … har	-105	-128
kraks … hela	124	49
kraks … hes	-127	-116
kraks … hosta	-113	-115
kraks … inget	-119	-113
kraks … inte	143	11
kraks … kaner	135	45
kraks … lagt	175	40
kraks … liga	112	8
kraks … lukta	145	62
kraks … mer	-159	-171
kraks … morkt	113	28
kraks … nasta	94	45
kraks … nu	114	-1
kraks … o	102	31
kraks … och	190	74
kraks … sjunk	132	36
kraks … slo	141	60
kraks … somna	142	12
kraks … svaml	125	49
kraks … tiden	201	88
krakt behov	-118	-97
krakt direk	139	12
krakt en	-199	-136
krakt fyra	204	30
krakt han	117	0
krakt hela	-191	-167
krakt i	-261	-226
krakt jag	161	67
krakt nat	108	26
krakt nys	131	42
krakt tre	246	85
krakt tva	-261	-238
krakt up	224	72
krakt vaten	122	39
krakt … ar	202	40
krakt … feber	-125	-83
krakt … gang	-191	-128
krakt … gange	36	-110
krakt … masor	125	26
krakt … nat	-133	-178
krakt … naten	-191	-167
krakt … och	116	36
krakt … som	110	28
kraktes	-103	-128
krakts	2	-134
kram	-200	-172
krama kansl	106	37
krama om	154	32
krama … bakom	106	37
kramade	-46	135
kramande	106	37
kramar	154	7
kramp	-128	-232
kramp ar	111	24
kramp av	-142	-88
kramp fast	-126	-118
kramp fins	-146	-118
kramp for	174	20
kramp fortf	102	22
kramp forts	173	12
kramp hon	100	26
kramp i	-48	-138
kramp igen	109	7
kramp jag	133	27
kramp just	146	30
kramp kansl	115	53
kramp nu	176	48
kramp och	188	27
kramp pa	-136	-125
kramp slapt	-135	-113
kramp tre	118	20
kramp … anda	110	-1
kramp … andra	100	21
kramp … bakom	115	53
kramp … benen	-199	-182
kramp … brost	164	70
kramp … djurj	-128	-117
kramp … e	138	19
kramp … feber	-142	-88
kramp … foten	-174	-145
kramp … gange	118	20
kramp … har	36	-68
kramp … igen	133	27
kramp … nat	130	13
kramp … nater	-136	-125
kramp … nu	146	30
kramp … skaka	-115	-96
kramp … slap	111	24
kramp … somne	92	15
kramp … tio	163	40
kramp … vaden	-124	-139
kramp … vader	-201	-166
kramp … vid	-126	-118
krampa	224	5
krampade	-101	-149
krampaktigt	-126	-118
krampande	115	53
krampanfal	207	52
krampar	75	-82
krampat	185	67
krampen	75	-42
kramper	114	-52
kramperna	145	3
kramr	113	10
kramr runt	113	10
kramr … brose	113	10
krana ar	-144	-148
krana … det	-144	-148
kranarna	-144	-148
kranen	-125	38
krang astma	-115	-106
krang … det	-115	-106
krasc och	-136	-169
krasc … jag	-119	-109
kraschade	-190	-215
kraschar	-131	-114
krave sex	7	122
krave … anars	7	122
kredi … sager	35	156
kredit	35	156
kri*	-103	-191
krigs hjart	-129	-101
krigs … en	-129	-101
krigsfilm	-129	-101
kring andta	124	30
kring hjart	109	8
kring ska	-151	-137
kring … och	132	29
kring … sa	109	8
kring … san	-160	-155
kris kort	-112	-96
kris … for	-112	-96
kristaler	-147	-137
kristod	-144	-126
krita	-118	-93
krita gron	-118	-93
kritvit	221	53
krm*	112	0
krmpa fradg	112	0
krmpa … runt	112	0
krmpar	112	0
krock i	-18	-133
krock med	-174	-171
krock … #	172	43
krock … fjol	-105	-109
krock … lag	-144	-120
krock … lorda	-144	-126
krock … min	-125	-93
krock … semes	-104	-84
krockade	0	-106
krockar	-188	-173
krockat	177	-2
krogen	13	164
krok	22	138
kroka	26	104
kroka av	26	104
kroka … han	26	104
krope #	135	9
krope anars	-140	-124
krope ar	-168	-168
krope biten	104	23
krope blosa	122	48
krope efter	-110	-93
krope frosa	-125	-116
krope imors	107	24
krope lever	13	149
krope liger	-86	-107
krope och	107	11
krope pa	115	10
krope siter	-140	-135
krope svimf	123	56
krope vid	-146	-118
krope yr	136	38
krope … andas	152	33
krope … ar	172	58
krope … blivi	121	5
krope … bra	-163	-151
krope … han	142	-10
krope … har	158	34
krope … i	-86	-107
krope … inte	133	23
krope … men	151	193
krope … mjalt	-140	-135
krope … roste	112	3
krope … saker	98	24
krope … tunga	104	23
krope … vedkl	-110	-93
krops #	153	10
krops och	114	28
krops plots	104	46
krops … plots	114	28
kropspulsadern	165	51
kropstemperatur	153	10
krosa en	-128	-118
krosa hjart	-96	-82
krosa mina	6	167
krosa saker	15	149
krosa … glaso	6	167
krosa … hur	-96	-82
krosa … och	15	149
krosa … talri	-128	-118
krosar	15	149
krosat	-201	-185
kru*	-114	-10
krukv ingen	-118	-111
krukv … reakt	-118	-111
krukvaxt	-133	-142
krup	-143	-167
krup av	-109	-108
krup … bilko	-109	-108
krupi up	107	17
krupi … mar	108	25
krupit	107	17
kry	-157	-170
kry*	155	-44
kryck til	-108	-105
kryck … secon	-108	-105
kryckor	-162	-203
krype ar	138	9
krype i	-146	-166
krype nar	-108	-113
krype … benen	-146	-166
krype … jag	-108	-113
krype … kritv	138	9
kryst och	110	1
kryst … b	110	1
krysta	218	-4
krystar	130	-15
krystvarkar	135	19
kub	-148	-182
kud*	-114	113
kude	69	182
kuden	-131	78
kuden haha	-123	-145
kuden nar	-168	-166
kuden over	-21	159
kuden … drank	127	21
kuden … henes	14	126
kuden … hon	-114	-145
kuden … honom	3	128
kuden … jag	-115	-76
kuden … mit	-35	96
kui*	-127	-228
kula … munen	154	43
kuna	-172	-164
kuna doda	-149	-161
kuna kasta	-10	106
kuna lyfta	104	19
kuna sova	-117	-139
kuna stryp	-138	-161
kuna … arm	104	19
kuna … en	-117	-139
kuna … for	-157	-169
kuna … min	-123	-140
kuna … ut	-10	106
kunat kisa	150	9
kunat … sedan	89	20
kunde ha	-160	-162
kunde klick	9	136
kunde … pa	9	136
kunde … slagi	-120	-124
kunge har	2	120
kunge … get	2	120
kungen	-58	62
kunola	161	19
kuo*	-122	80
kuola	46	239
kuolema	4	127
kuolen	-130	-139
kur*	-206	-320
kurator	-205	-249
kuratorn	-173	-191
kurs	-216	-195
kurs om	-130	-103
kursd for	-113	-106
kursd … hjart	-113	-106
kursdatum	-113	-106
kursen	-115	-81
kurvan	-156	-152
kus*	-122	-20
kusin	-144	-33
kusin ar	31	103
kusin bebis	-174	-179
kusin folje	26	124
kusin har	-196	-179
kusin … efter	26	124
kusin … epile	-182	-152
kusin … min	47	163
kusinens	-174	-179
kusiner	26	124
kut*	-261	-235
kuu*	232	209
kuule aania	0	137
kuulee	-47	97
kuume	229	32
kuume #	153	7
kuume ja	47	-54
kuume … nuha	-128	-119
kuume … sekav	93	11
kuumeta	141	-9
kuv*	13	123
kuver barne	13	123
kuver … hitar	13	123
kuvertet	13	123
kva*	163	170
kval	154	195
kval angra	106	0
kval ar	-38	-140
kval blev	115	52
kval forsv	85	-7
kval gar	-18	100
kval har	150	-9
kval inget	-153	-139
kval nu	0	210
kval ska	15	191
kval socke	-133	-105
kval typ	13	114
kval … blir	-95	-96
kval … djupa	1	96
kval … druck	2	125
kval … far	-136	-131
kval … jag	110	187
kval … mer	-153	-139
kval … talet	85	-7
kvala i	-27	151
kvala och	8	144
kvala sedan	-109	-113
kvala … barne	-109	-113
kvala … vecka	-25	87
kvalar	-132	-18
kvalarna	-288	-185
kvale men	-152	-135
kvale mest	-110	-110
kvale nar	-173	-153
kvale och	134	103
kvale pa	-82	-100
kvale … jag	-173	-153
kvale … nar	-110	-110
kvalen	-230	-173
kvar	27	147
kvar a	119	54
kvar bara	-115	-99
kvar blodt	-131	-122
kvar har	-3	145
kvar imorg	22	141
kvar na	-1	129
kvar stel	-112	-96
kvar til	-48	94
kvar … den	0	142
kvar … har	-131	-122
kvar … hunde	101	-34
kvar … i	-133	-105
kvar … mer	-1	129
kvar … nacke	-112	-96
kvar … rot	-119	-109
kvart	343	-12
kvart fingr	-136	-124
kvart i	106	-44
kvart nu	193	3
kvart sen	210	15
kvart … gar	104	-3
kvarten	143	16
kvava	-92	32
kvava honom	-128	-139
kvava jag	18	122
kvava min	10	141
kvava … bebis	10	141
kvava … med	-128	-139
kvava … polen	-95	-79
kvavd nasta	-133	-137
kvavd … av	-133	-137
kvavdes	-186	-180
kvavs	276	-30
kvavs av	-81	-174
kvavs … alt	-213	-178
kvavs … en	120	24
kvavs … job	-156	-138
kvavs … varme	-145	-111
kvina skrik	-5	119
kvina som	-128	-166
kvina … hjalp	-5	119
kvina … jobar	79	-25
kvina … sa	104	50
kvino ar	-105	-107
kvino jag	-3	114
kvino och	-107	-134
kvino … behov	-107	-134
kvino … jag	-106	-146
kvino … maste	-3	114
kvino … volon	-121	-103
kvinojour	-38	83
kvinojouren	-144	-151
kvita jag	14	142
kvita … ska	14	142
kvitar	19	179
kyl*	-169	-211
kyla	-190	-146
kyla och	-102	-85
kyla … gar	-102	-85
kylan	-288	-233
kylan en	-136	-124
kylan naken	27	115
kylan … kvart	-136	-124
kylma hiki	130	23
kylma ja	154	13
kyr*	-152	-202
kyrkan	-68	-141
kys	3	121
kys sa	3	121
kys … dom	3	121
la	128	174
la av	100	19
la nagot	-12	112
la nat	38	160
la sig	201	17
la ut	-34	124
la … bara	-113	-91
la … et	-18	133
la … i	-23	87
la … pa	145	115
la … under	100	19
laa*	75	164
laake on	-87	72
laakeet	13	204
lac*	78	-117
lacke urin	124	30
lacke vaten	-145	-130
lacke … hema	-145	-130
lacke … sen	124	30
lacker	29	-89
lackt	170	20
lada	-164	-97
lada och	-8	100
lada pa	-148	-163
lada … get	-8	100
ladan	-69	81
ladan a	-13	94
ladan som	6	105
ladan … hans	6	105
ladan … vagra	-13	94
lade	-205	-182
lader	156	28
lader och	123	7
laderaktig	136	-30
ladugarden	131	5
lag a	-120	-137
lag det	-14	142
lag efter	-137	-153
lag fart	-144	-120
lag jag	-48	89
lag med	85	-32
lag men	-109	-138
lag under	53	-113
lag … #	-190	-152
lag … a	96	8
lag … ansik	131	9
lag … den	-161	-158
lag … en	78	141
lag … jag	-109	-138
lag … jorde	6	126
lag … mig	123	104
lag … sange	-138	-113
lag … vatne	129	-3
lag*	-114	42
laga hakan	-139	-113
laga mig	191	190
laga om	-95	-101
laga … for	101	-25
laga … i	109	132
laga … mot	-139	-113
laga … pa	126	0
laga … saret	-95	-101
lagar mat	-27	96
lagar sa	-93	-125
lagar … ja	-93	-125
lagda att	42	122
lagdags	42	122
lagen betal	84	235
lagen ovanf	25	135
lagen … begra	37	129
lagen … rakni	59	177
lagenhet	-149	-42
lagenheten	31	194
lager	-199	-66
lager sig	-168	-69
lager tegel	-121	-125
lager … hos	14	112
lager … i	-83	73
lager … maste	-127	-133
lager … nog	-2	100
lager … ont	-121	-125
lager … pa	-133	-160
laget	-165	-141
lagni har	-121	-111
lagni i	-106	-97
lagni … dag	-106	-97
lagni … losna	-121	-111
lagning	-165	-156
lagor en	110	1
lagor … stund	110	1
lagre … influ	99	15
lagt ala	-8	100
lagt blods	107	22
lagt dem	34	141
lagt en	27	182
lagt har	-110	-90
lagt jarn	-147	-146
lagt lapen	17	115
lagt mig	-98	-127
lagt nyckl	-159	-160
lagt socke	110	13
lagt undan	-7	124
lagt up	16	217
lagt ut	-9	136
lagt … ala	2	173
lagt … ap	-2	135
lagt … en	-5	131
lagt … glasb	-111	-112
lagt … i	54	151
lagt … kniv	-11	108
lagt … kniva	-8	100
lagt … lite	-114	-85
lagt … och	107	22
lagt … pa	35	187
lagt … table	-7	124
lah*	87	165
lak*	-288	-314
lakan	244	144
lakan flyta	90	37
lakan sager	131	19
lakan … att	131	19
lakan … sig	90	37
lakar har	-161	-103
lakar kolad	-118	-115
lakar om	-107	-127
lakar sag	-76	-105
lakar tog	10	136
lakar vart	-117	-150
lakar … als	15	105
lakar … byt	0	133
lakar … mina	-76	-105
lakar … skick	-117	-150
lakar … tilba	-92	-110
lakare	-134	-129
lakarintyg	-96	-215
laker	-200	-196
laker de	-131	-139
laker … sjalv	-131	-139
lakrits	-151	-154
lakt	-112	-185
lakt men	-89	-87
lakt … aret	-89	-87
laktosintolerans	-150	-138
laktulos	-127	-117
lam	-244	-243
lam i	-140	-142
lam … humor	-140	-142
lam*	-100	51
lamictal	-128	-125
lamna	-127	41
lamna blod	-255	-252
lamna blodp	-97	-133
lamna dem	-138	-148
lamna honom	21	116
lamna in	46	259
lamna jag	-166	-156
lamna lap	-18	101
lamna man	-162	-215
lamna mig	39	194
lamna min	-119	-139
lamna sin	1	121
lamna … gamal	-126	-137
lamna … i	-63	96
lamna … in	-161	-170
lamna … jag	18	117
lamna … man	-119	-139
lamna … och	-26	120
lamna … om	-110	-101
lamna … pa	-79	71
lamna … sa	18	117
lamna … telef	1	121
lamna … utan	-67	69
lamnade	-37	172
lamnar	-136	-62
lamning	-188	-194
lampa och	162	56
lampan	165	-5
lampo kraks	140	30
lampolja	196	10
lampor	44	150
lamporna	81	144
lan*	-88	107
land ge	-118	-108
land … medic	-118	-108
landet	98	-77
landrygen	-49	-130
lang	26	178
lang ko	-170	-176
lang tid	-37	171
lang … ar	-170	-154
lang … det	21	151
lang … tar	-39	138
lang … utan	9	130
langa	-124	-166
langarmat	27	210
lange	-178	-8
lange ar	-97	-145
lange barn	-77	-92
lange det	71	160
lange i	-153	-142
lange inget	-140	-140
lange kan	-135	-142
lange o	-7	142
lange ska	-137	-166
lange smita	-151	-180
lange til	32	105
lange … alkoh	-110	-121
lange … blir	-91	-105
lange … det	-101	-162
lange … jag	-140	-90
lange … kola	-113	-105
lange … krakt	103	25
lange … man	-131	-81
lange … mobil	-104	-103
lange … sen	-96	-131
lange … simni	-124	-113
lange … tar	33	143
langesen	-140	-140
langr #	-131	-128
langr alt	-37	101
langr behov	-121	-135
langr det	30	-91
langr e	-11	121
langr hon	132	4
langr i	-131	-145
langr jag	-17	155
langr ni	17	125
langr och	134	-7
langr sa	-3	159
langr snara	26	148
langr titar	160	7
langr va	105	-12
langr vil	-5	132
langr … bara	213	64
langr … drar	108	11
langr … far	17	125
langr … fotbo	-135	-154
langr … ja	105	-12
langr … jag	-39	85
langr … kom	124	4
langr … manad	-131	-128
langr … opnar	102	3
langr … rad	-11	121
langr … sjuks	-121	-135
langr … skrat	116	17
langr … tvart	19	124
langs	152	-6
langs benen	152	-6
langs ner	152	30
langsamt	81	-96
langst	178	48
langt efter	40	138
langt falet	2	164
langt in	-135	-109
langt ner	55	-104
langt … ar	2	164
langt … doden	18	167
langt … i	-184	-172
langt … nar	-136	-150
langt … til	129	-36
langtar	27	137
langtidsockret	-137	-145
lantus	-177	-149
lap	-126	56
lap efter	-156	-155
lap och	-18	101
lap … ar	5	143
lap … lagni	-106	-97
lap … mygbe	-101	-112
lap … simsk	-91	-120
lap*	150	84
lapar ar	228	49
lapar bla	99	9
lapar e	180	13
lapar efter	131	22
lapar hela	-140	-141
lapar lila	109	-4
lapar och	248	74
lapar pa	138	64
lapar som	133	14
lapar svuln	154	51
lapar tjock	116	46
lapar … bla	162	67
lapar … blaa	158	29
lapar … grabl	103	25
lapar … korva	133	14
lapar … lite	172	28
lapar … min	139	-6
lapar … noter	131	22
lapar … och	189	18
lapar … vinte	-140	-141
laparna	296	23
lapen hangd	126	12
lapen pa	17	115
lapen spric	-123	-120
lapen … efter	-115	-123
lapen … i	126	12
lapen … koksb	17	115
lapen … tre	113	11
lapsi	308	39
lapsi oli	140	15
lapsi tukeh	148	3
lapsi … napip	157	7
lapsi … veden	140	15
lapsi … yskin	-115	-88
lapst och	13	121
lapst … sager	13	121
lapstift	13	121
lar	37	112
lar hon	-20	114
lar sig	41	128
lar … gomer	-20	114
lar … hora	41	128
lar*	137	85
larar nyper	-10	157
larar pa	52	155
larar svima	122	7
larar … hogst	44	155
larar … mig	-10	157
larar … o	122	7
larare	-142	27
lararn	126	1
larbe ar	171	13
larbe … av	171	13
larbenet	201	14
laren	-17	142
laren ar	-55	-109
laren efter	-198	-178
laren farsk	-2	90
laren igen	-8	129
laren insid	-1	138
laren nar	13	116
laren pa	15	112
laren … det	-3	168
laren … inte	-12	106
laren … lunch	15	112
laren … rakni	-198	-178
laren … stenh	-148	-131
larens	-1	138
laret	144	-67
laret det	167	-13
laret efter	-160	-155
laret komer	-91	-105
laret med	127	170
laret … fasti	-107	-92
laret … fran	-91	-105
laret … sax	-16	142
laret … sofbo	-83	-99
larm	-177	-185
larm om	-123	-119
larme for	167	13
larme … kolox	167	13
larmet	119	-78
lart	39	283
lart mig	21	201
lart … sova	18	108
larv maste	-105	-87
las*	-69	54
lasa eler	166	5
lasa en	-137	-143
lasa in	3	171
lasa nyhet	-163	-148
lasa … mig	4	132
lasa … sida	-137	-143
lasa … skriv	166	5
laser	-107	44
laser alt	17	210
laser det	50	141
laser for	-128	-158
laser han	-24	126
laser in	18	322
laser jag	-156	-125
laser mina	64	204
laser om	-183	-182
laser tidni	126	8
laser ut	0	165
laser … benen	113	-3
laser … ebola	-96	-95
laser … har	50	141
laser … kniva	1	118
laser … lileb	-22	107
laser … mej	13	162
laser … mig	59	332
laser … mycke	-128	-158
laser … os	-2	96
laser … sig	2	107
laser … sjukd	-70	-112
laser … tanka	33	139
laser … up	126	8
laset	-163	-61
laset nar	-145	-146
laset … ni	-145	-146
lask	-87	-133
laskflaska	137	36
last	-30	140
last doren	4	156
last in	9	138
last kna	-155	-161
last langr	17	125
last nacke	-185	-185
last night	104	133
last one	111	139
last winte	-168	-166
last year	-218	-236
last … aroun	-86	-139
last … efter	-143	-131
last … ni	17	125
last … och	-39	68
last … sen	-112	-133
last … sig	-10	149
lastb och	131	-15
laste	-144	-153
laste att	-167	-188
laste bipac	-106	-112
laste dorar	-6	133
laste mig	-112	-40
laste om	-121	-163
laste … en	-113	-154
laste … hjarn	-95	-72
laste … och	-51	70
laste … ute	-112	-40
lat	-118	112
lat att	-114	-45
lat i	-157	-159
lat mig	18	207
lat natur	-8	122
lat nu	-74	-95
lat och	-119	-125
lat … bara	20	160
lat … efter	-74	-95
lat … ga	13	149
lat … ha	-8	122
lat … han	-120	-110
lat … skape	-105	-102
lat … slar	-119	-125
lat … vara	14	105
lata bli	-61	108
lata honom	161	19
lata … sova	151	16
late	-75	-138
late how	-91	-116
late perio	-118	-117
late … long	-91	-116
later det	74	112
later fanig	-77	-90
later ful	161	-1
later galet	-2	100
later gurgl	126	15
later jag	95	-9
later jatek	146	19
later konst	116	9
later pip	148	-2
later som	-58	-187
later … et	-108	-80
later … i	143	6
later … inte	28	135
later … jag	146	21
later … nar	162	-2
later … om	177	43
later … pa	126	15
later … sjukt	15	112
later … som	95	-9
latnad	31	138
latsaskompis	-145	-138
lau*	-124	-148
laugh so	-179	-152
laughed	-176	-91
lav*	28	-124
lava	-142	-134
lava och	-110	-127
lava … skrik	-110	-127
lavin	267	37
lavin han	125	13
lavin … gravd	125	13
lavinen	119	8
lax	-143	-49
lax … man	-108	-114
lax*	-184	-164
laxan	19	108
laxor	-130	-132
lea*	-53	135
lealos	147	55
leave	-7	173
leave the	-10	144
leave … house	-14	112
led*	-386	-470
ledig	-148	-187
ledig … hos	109	45
lediga	109	45
ledse efter	-75	-111
ledse for	-99	-143
ledse men	-140	-187
ledse och	-100	-140
ledse om	-67	-88
ledse pa	-152	-145
ledse sa	-114	-112
ledse … att	-90	-139
ledse … det	-158	-164
ledse … jag	-114	-112
ledse … katen	-105	-132
ledse … skrik	-103	-101
ledse … varta	-67	-88
ledsen	-366	-423
ledsna	-149	-133
ledva i	-176	-150
ledva … fingr	-142	-125
ledvark	-228	-204
lee*	-108	-140
leend sen	-156	-122
leend … fodse	-156	-122
leende	-180	-148
left ear	-181	-168
left knee	-119	-104
left side	208	49
left to	3	134
left … has	126	4
left … live	3	134
leg	69	-141
leg day	-169	-139
leg*	104	-66
legat	112	95
legat och	-14	73
legat ute	196	-6
legat … golve	-72	-119
legat … i	202	-8
legat … morkt	144	20
legat … rals	-25	96
legat … viska	-14	73
lego	-141	-111
legs	165	-123
legs ache	-167	-145
legs are	177	11
legs from	-110	-92
legs … after	-129	-106
legs … campi	-110	-92
legs … weak	158	12
lek*	-262	-183
lekar	2	153
lekar med	2	153
lekar … under	10	133
leker	-274	-145
leker att	-157	-176
leker hemli	24	176
leker ingen	-125	-73
leker konst	10	133
leker nu	-216	-139
leker polis	-108	-122
leker sviml	157	25
leker … feber	-155	-97
leker … golve	-110	-127
leker … han	-112	-113
leker … lek	15	122
leker … lekar	2	153
leker … och	-86	-120
leker … som	-121	-69
leksa i	134	28
leksa … gar	134	28
leksl med	-112	-125
leksl … brors	-112	-125
lekslagsmal	-112	-125
len*	-234	-126
ler	77	175
ler bara	168	22
ler nar	14	163
ler snet	152	16
ler … med	168	22
ler … och	120	24
ler*	-158	-148
lergigan	-153	-139
les	-198	-202
les pa	-167	-161
let	156	126
let go	123	18
let him	131	-28
let me	-22	150
let … leave	-22	150
let … of	118	18
let … sleep	131	-28
let*	138	272
letar	154	196
letar efter	46	126
letar … os	-24	89
letat	32	155
letat pa	23	133
letat … natet	23	133
leter	-168	-202
leters	46	220
leu*	128	-60
leukemi	97	-56
lev	7	126
lev lang	7	126
lev*	0	324
leva	92	359
leva det	-109	-138
leva en	22	113
leva kan	-78	-106
leva langr	35	193
leva med	14	146
leva men	136	7
leva mer	35	190
leva mr	0	115
leva vil	17	146
leva … dag	22	113
leva … int	12	108
leva … jag	9	139
leva … nu	134	35
leva … skame	8	118
leva … svar	-15	88
leva … vil	-117	-139
levax #	-151	-148
levaxin	-166	-244
levde jag	16	144
levde med	-98	-124
levde … en	-98	-124
lever	-8	203
lever ar	-115	-94
lever got	-145	-173
lever i	3	184
lever men	13	149
lever och	23	-84
lever … jag	13	149
lever … manda	-34	94
lever … morgo	13	117
lever … skada	-115	-94
lever … skrac	5	178
levereras	-98	-110
levern	-186	-183
levt	-12	131
levxin	-107	-104
lic*	-176	-168
lice	-176	-195
licence	-129	-126
life	169	160
life came	185	25
lift	184	9
lift his	119	-22
lifting	-143	-145
lig	163	-25
lig*	168	0
liga	23	-101
liga ner	7	-153
liga stil	139	34
liga … den	-121	-93
liga … for	171	-28
liga … morkr	112	8
liga … sofan	-139	-144
liger	173	2
liger avsvi	117	-8
liger dar	183	21
liger fint	-154	-162
liger frame	-2	162
liger framf	-3	141
liger helt	152	17
liger hon	101	-25
liger i	285	216
liger inlag	-102	-119
liger jourm	-116	-116
liger kvar	136	12
liger med	160	50
liger medve	110	-9
liger ner	-160	-152
liger och	-97	-212
liger ocksa	109	8
liger pa	19	-165
liger runt	-149	-142
liger sjalv	-125	-116
liger snet	119	32
liger under	72	182
liger vaken	-175	-148
liger … #	-233	-227
liger … badru	12	110
liger … byral	5	100
liger … en	226	39
liger … flamt	115	28
liger … garag	-31	102
liger … golve	304	-42
liger … halgo	120	46
liger … hands	-2	129
liger … i	142	14
liger … kuver	13	123
liger … ladan	-19	106
liger … livlo	123	10
liger … los	110	-9
liger … matan	17	152
liger … med	99	15
liger … mig	-3	141
liger … nu	150	56
liger … och	232	4
liger … pa	136	115
liger … ryg	-138	-124
liger … sange	179	23
liger … sjukh	-141	-167
liger … tanke	-173	-171
liger … trape	103	18
light hurts	145	49
lighter	22	176
lii*	117	2
liika laake	117	2
liikaa	117	2
lika	-85	222
lika bra	35	304
lika den	121	14
lika gar	-157	-140
lika garna	-15	131
lika pa	-143	-127
lika som	-149	-156
lika … att	23	281
lika … bada	-143	-127
lika … forut	-149	-156
lika … hogra	121	14
lika … ner	-157	-140
like #	151	-35
like a	121	-53
like an	139	1
like endin	-19	124
like hel	-23	-129
like hurti	-3	159
like im	160	8
like it	119	-17
like that	-146	-142
like tiny	103	30
like to	-200	-149
like … and	203	13
like … bruis	103	30
like … chain	-107	-99
like … eleph	139	1
like … going	108	-20
like … my	-19	124
like … someo	-3	159
likna kraks	129	55
liknande	129	55
likso korta	-112	-110
liktorn	-157	-191
liktornar	-136	-128
lil*	192	91
lila	262	71
lila flack	114	36
lila nyp	-124	-112
lila och	126	-9
lila pa	149	27
lila prick	168	61
lila racka	-112	-107
lila skrub	-108	-105
lila tosen	101	35
lila … #	129	42
lila … pa	175	17
lilan ar	168	7
lilan … gra	96	7
lilan … roda	-127	-94
lilas … en	-118	-93
lilasyster	95	147
lilbr sag	0	108
lileb ar	17	107
lileb biter	-19	114
lileb drar	80	-8
lileb gar	-5	84
lileb gomer	108	-53
lileb ha	-12	102
lileb har	33	101
lileb i	-32	124
lileb kom	-123	-123
lileb liger	-19	106
lileb slar	-23	81
lileb … #	13	109
lileb … forad	-22	107
lileb … huvud	-23	81
lileb … i	-19	106
lileb … in	80	-8
lileb … legat	-25	96
lileb … os	139	-3
lileb … sig	-19	114
lileb … ut	-5	84
lilebror	167	95
lilebrorsan	-25	96
lilen	161	176
lilen andas	140	-6
lilen … stana	140	-6
lilfi nar	-175	-146
lilfi … jag	-159	-141
lilfingret	-155	-156
lilja	-136	-133
lilje gifti	-157	-130
liljekonvalj	-157	-130
liljekonvaljen	128	20
lilta ar	-136	-113
lilta i	-142	-111
lilta … sned	-136	-113
lilta … sofbe	-138	-125
liltan	-267	-273
lim*	92	-87
limp	92	-87
lin*	56	-147
lina	138	10
lina om	138	10
lina … halse	138	10
linda	-146	-99
linda man	-130	-115
lindar	-130	-115
lindat	150	11
line in	-136	-105
line … the	-136	-105
linja nar	19	108
linja … jag	19	108
linjal	19	108
linsen	-148	-130
lip*	224	52
lips	224	52
lips are	200	27
lis*	-169	-107
lista	-174	-95
lista jag	-136	-139
lista om	-112	-105
lista pa	1	166
lista … mig	-173	-224
lista … vilka	6	135
lit*	-171	-209
lite	-188	-210
lite a	192	64
lite andfa	-157	-125
lite badva	-138	-101
lite batre	-90	-162
lite behov	-106	-73
lite blod	-308	-283
lite dalig	-112	-147
lite deg	-119	-109
lite depig	-138	-136
lite efter	-269	-189
lite feber	-232	-183
lite flytn	-142	-135
lite forta	-129	-112
lite fortf	-32	142
lite fran	-154	-125
lite hogt	-113	-82
lite hon	105	117
lite i	-116	-204
lite jord	-178	-164
lite kan	-146	-146
lite lag	-185	-196
lite ledse	-90	-125
lite men	162	-26
lite mer	-134	-110
lite mindr	98	-11
lite mod	2	125
lite nar	-149	-141
lite nere	-110	-132
lite nu	-118	-19
lite o	129	60
lite om	-103	-149
lite omt	-110	-91
lite ont	-125	-172
lite oroli	-155	-168
lite rak	-109	-85
lite rod	-171	-143
lite rot	-113	-155
lite rund	-102	-100
lite scham	-190	-155
lite sen	-154	-142
lite slem	-181	-152
lite snet	94	16
lite somn	-136	-131
lite stel	-253	-180
lite sting	-102	-92
lite svag	-160	-117
lite svara	-149	-161
lite svule	-178	-100
lite tomt	-101	-122
lite tor	-132	-112
lite trot	-123	-95
lite trota	-104	-116
lite tung	96	8
lite typ	-134	-131
lite ur	-134	-104
lite ut	131	42
lite varm	-165	-118
lite vaten	-87	52
lite vin	-140	-114
lite vinte	-97	-112
lite yr	-287	-285
lite … #	-279	-250
lite … alt	128	-24
lite … an	-173	-171
lite … anars	114	-1
lite … brodk	-77	-109
lite … det	147	26
lite … efter	-191	-124
lite … fast	-140	-114
lite … fingr	-173	-155
lite … har	-27	-119
lite … hela	-111	-120
lite … hon	-47	-138
lite … hosta	-108	-78
lite … i	-306	-315
lite … idag	-57	-112
lite … ingen	-136	-90
lite … inte	-153	-138
lite … mat	-109	-110
lite … men	12	-156
lite … mycke	-104	-137
lite … nar	-274	-289
lite … nasan	-157	-135
lite … och	-141	-147
lite … olag	-111	-91
lite … pa	-206	-244
lite … preci	-192	-165
lite … sager	143	49
lite … sedan	-116	-110
lite … sen	-65	-133
lite … ser	-182	-172
lite … skams	-7	114
lite … sluta	-117	-130
lite … snura	121	42
lite … spise	-123	-126
lite … tandk	-153	-124
lite … tror	-102	-85
lite … varje	-121	-166
liten	-151	-153
liten behov	-105	-92
liten bit	102	3
liten blasa	-117	-115
liten branb	-134	-109
liten brun	-105	-84
liten bula	-163	-158
liten fine	-109	-112
liten forha	-128	-105
liten knol	-192	-169
liten och	-149	-149
liten pojke	121	7
liten rand	-80	-114
liten rispa	-117	-117
liten rod	-123	-119
liten slat	-159	-149
liten stot	-174	-157
liten … aple	102	3
liten … flack	-157	-140
liten … flytn	-106	-82
liten … fol	121	7
liten … for	-116	-95
liten … mar	-142	-105
liten … ny	-105	-92
liten … pa	-162	5
liter	105	-47
liter om	149	58
liter … dagen	106	42
liter … dan	102	31
literaly	-147	-144
litet	86	-148
litet harif	135	-10
litet jack	-163	-177
litet ljums	-107	-76
litet runt	143	17
litet … ar	-107	-94
litet … bater	143	17
litet … plane	-107	-76
litet … plast	-116	-98
litet … sluta	-110	-143
litiu hon	18	102
litiu skaka	115	47
litiu … sludr	115	47
litle siste	2	153
litle stye	-103	-119
litle when	118	18
litle … i	118	18
litle … on	-120	-135
liv	60	132
liv ar	-118	-73
liv haha	-115	-114
liv i	114	-170
liv ikval	8	101
liv nu	-95	-140
liv om	-2	129
liv … aret	-109	-121
liv … den	-165	-170
liv … ej	-15	90
liv … for	-115	-114
liv … fruga	144	16
liv … hene	161	16
liv … honom	185	-11
liv … jag	-42	113
liv … mama	113	1
liv … min	179	-5
liv … slut	-111	-112
liv*	7	166
live	112	112
live av	14	139
live for	3	134
live … mej	3	139
livet	-167	27
livet ar	-53	75
livet av	-200	-104
livet det	57	122
livet mer	37	144
livet mig	18	138
livet pa	-129	-144
livet rent	1	135
livet … aldre	-129	-144
livet … ar	117	44
livet … et	16	190
livet … ingen	6	149
livet … inte	16	131
livet … komit	36	114
livet … mej	52	178
livet … mig	-222	-199
livet … over	-122	-119
livet … rat	-91	-105
livet … tar	29	118
livet … ut	1	135
livet … vil	28	165
livetav	18	138
livfo galer	10	146
livfo … aven	-3	121
livforsakringen	36	187
living	-113	38
livlos	232	8
livmo ar	105	24
livmo blod	143	33
livmo … och	143	33
livmo … spand	104	18
livmodern	161	37
livmoderspiral	-143	-136
livra for	-78	131
livra … hojde	-163	-182
livra … honom	13	143
livra … mig	-3	105
livra … sin	-5	107
livrad	-38	162
livsf got	-109	-151
livsfarligt	-109	-151
livst var	-107	-105
livst … fyler	-107	-105
livstestamente	-63	-93
ljo*	24	193
ljog	24	193
ljog for	5	135
ljog … psyko	5	135
lju*	192	-5
ljud	255	124
ljud gor	1	122
ljud … honom	1	122
ljude men	-95	-96
ljude … vi	-95	-96
ljugi om	2	139
ljugi … mina	2	139
ljugit	2	139
ljums farli	-119	-99
ljums frosa	132	26
ljums plane	-107	-76
ljums … eler	-119	-99
ljums … opera	-107	-76
ljumskbrack	-158	-131
ljus	91	-57
ljus feber	103	47
ljus kraks	112	47
ljus rok	-139	-111
ljus … hela	112	47
ljus … hosta	-139	-111
ljuse pa	-110	-102
ljuse skar	223	75
ljuse … fick	-134	-111
ljuse … i	195	73
ljuse … konto	-110	-102
ljuse … nacke	136	29
ljuset	69	-41
ljuslampor	-144	-137
ljusterapi	-149	-177
lo	142	0
loc*	-213	-3
lock	-291	-298
lock for	-251	-233
lock men	-120	-103
lock … hor	-120	-103
lock … orat	-251	-233
locka och	-101	-103
locka … knast	-101	-103
lockande	-23	124
lockar	-101	-103
locke in	-18	126
locke the	0	138
locke … the	-9	116
locked	-5	202
log*	-238	-154
loga	-120	-123
loga in	-120	-123
logar	-166	-141
logar … in	-116	-119
logat	7	124
logat ut	7	124
logat … fran	7	124
logoped	-97	-141
logopeden	-151	-134
loi	149	78
loi paans	116	7
loi … ja	118	115
lok	-73	-168
lok fast	124	-8
lok … jag	124	-8
lol	-252	-299
lol alt	135	-10
lol anywa	-135	-147
lol dor	-113	-121
lol … e	135	-10
lon*	-157	21
lonely	-157	-128
lonen	2	135
long is	-91	-116
long … the	-97	-120
look up	-104	-115
look … at	-104	-115
looki at	11	171
looki … the	11	171
looking	-128	-6
looks	-47	-161
lop	128	28
lopning	-181	-158
lopu	240	83
lopui	-218	-199
lopui heti	-218	-199
lor*	-91	78
lorda han	-144	-126
lorda nu	-120	-125
lorda sen	37	154
lorda … bara	-121	-127
lorda … trode	79	34
lordag	-102	101
lordags	-116	15
los	-307	-412
los i	-203	-196
los igen	-176	-199
los pa	-122	-155
los tand	-127	-132
los utanf	110	-9
los … haret	-133	-135
los … magen	-138	-108
losen	-126	-141
losen e	-126	-141
losen … tilba	-126	-141
loser korso	-153	-153
loser … pa	24	163
losna #	100	16
losna nar	-142	-152
losna plomb	-130	-129
losna … i	100	16
losna … jag	-142	-152
losnad	-130	-129
losnar	-50	-127
losnat	-76	-137
losni och	24	200
losni sager	22	115
losni … att	9	169
losni … sager	11	134
losni … vil	54	157
lost my	-110	-137
lost our	-177	-156
lost two	122	10
lost … finge	122	10
lost … in	149	-1
losta ont	81	29
lostander	107	20
loste	-73	-114
loste sig	-124	-118
lot	24	-124
lot but	-105	-92
lot … is	-105	-92
loud tinit	-113	-133
lov	172	160
lov ama	157	14
lov for	25	164
lov … kasvo	130	12
lov*	-25	191
lova	39	169
lova det	0	142
lovat att	16	102
lovat sen	-82	-128
lovat … i	-82	-128
lovat … ta	16	102
love	3	205
love her	20	164
lovet	-108	-10
lovet sju	-93	-101
low	-192	-153
low since	-195	-111
low … movin	-112	-120
low … the	-128	-145
low*	-163	-230
lower	-152	-221
lower back	-199	-217
lower … ache	-124	-119
lud*	195	-5
ludigt	141	-2
luf*	318	-78
luft	300	-61
luft ensam	112	9
luft genom	-187	-42
luft hema	-142	-138
luft hjalp	119	5
luft hon	148	23
luft i	-134	-119
luft och	184	20
luft pa	117	-5
luft sa	121	-16
luft … dacke	-138	-121
luft … knapt	108	19
luft … nar	128	15
luft … nasan	-194	-144
luft … rikti	117	-5
lufte ar	-172	-147
lufte gar	140	14
lufte i	-18	100
lufte och	123	9
lufte ta	165	19
lufte … det	147	5
lufte … inte	176	49
lufte … slut	165	19
lufte … tor	-164	-142
luften	137	-80
luftg i	139	-4
luftg … ogat	139	-4
luftgevarskula	139	-4
lugn idag	-171	-152
lugn nu	-115	63
lugn … bruka	-171	-152
lugn … evig	8	142
lugn … nar	-25	90
lugna mig	19	156
lugna sa	-115	-137
lugnande	-148	-250
lugnar	-45	117
lugnt	-164	-94
lugnt i	-133	-129
lugnt idag	-104	-105
lugnt men	122	-13
lugnt nu	-64	67
lugnt vile	37	136
lugnt … har	79	110
lugnt … magen	-96	-90
lugnt … trygt	-88	-101
lukta	102	31
lukta bajs	151	41
lukta feber	168	52
lukta frukt	98	34
lukta hemsk	117	6
lukta ila	-98	-112
lukta lite	94	29
lukta nagel	128	33
lukta paron	153	47
lukta rok	-137	-113
lukta … a	131	31
lukta … kante	-147	-129
lukta … o	111	17
lukta … och	177	60
lukta … om	98	34
lukta … ur	-103	-135
luktar	48	-98
lul*	-235	-230
lulea	-235	-230
lun*	115	-199
lunch	220	-61
lunch darig	-117	-99
lunch later	15	112
lunch och	164	0
lunch … at	-117	-99
lunch … nu	55	-73
lunchen	-146	-82
lunga nar	101	23
lunga … jag	101	23
lungan	109	21
lungi behov	-114	-86
lungi hema	-89	-77
lungi och	149	59
lungi … jag	-114	-86
lungi … sen	-89	-77
lunginflamation	-136	-180
lungo och	137	31
lungo … inte	108	11
lungo … skumi	137	31
lungorna	27	-96
lungradning	-142	-119
lus*	-44	63
lust	-34	185
lust att	-13	193
lust … skada	8	122
lust … skaka	-22	110
lust … sla	-2	97
lut	159	-11
lut i	129	-7
lut pa	115	3
lut … hela	115	3
lut … ogat	129	-7
luu*	7	164
lyc*	-195	-38
lycka	-229	-194
lycka nar	-162	-159
lycka over	-141	-126
lycka … barnb	-157	-147
lycka … provs	-141	-126
lyckas	-3	123
lyckl a	-92	-93
lyckl … trot	-92	-93
lycklig	-114	-71
lyd*	99	135
lyda	63	131
lyda roste	1	167
lyf*	-27	-183
lyft	-185	-91
lyft armen	-145	-136
lyft moble	-90	-102
lyft … over	-145	-136
lyfta	-109	-220
lyfta foten	107	38
lyfta hoger	126	43
lyfta hogra	104	23
lyfta huvud	153	26
lyfta vad	-106	-96
lyfta vanst	149	43
lyfta … als	107	38
lyfta … arm	107	31
lyfta … armen	198	35
lyfta … och	189	51
lyfta … sen	120	43
lyfta … ska	-106	-96
lyfte armen	-128	-128
lyfte bebis	-98	-93
lyfte da	142	10
lyfte grane	-110	-118
lyfte hene	180	7
lyfte kasar	-102	-78
lyfte pa	217	44
lyfte … feber	147	-3
lyfte … gymet	137	52
lyfte … inget	-98	-93
lyfte … sjalv	-110	-118
lyfte … smal	142	10
lyfte … som	-102	-78
lyfte … tacke	144	20
lyfte … tvatm	-132	-106
lyfter	22	-138
lyh*	-119	-137
lyhor sover	-119	-137
lyhor … dalig	-119	-137
lyhort	-119	-137
lymfkortlar	-123	-132
lyo	23	316
lyo aitia	11	159
lyo minua	-1	136
lyo mua	3	144
lyo … humal	3	144
lysna … true	-109	-113
lysnar	-140	-159
m	-97	-217
ma bra	45	160
ma … av	43	124
ma … nu	-2	105
mac*	-182	-74
macka	-172	-163
mad*	-132	51
made … i	-129	-142
madra hon	19	155
madra pa	-120	-111
madra … matan	-120	-111
madra … sager	6	107
mag*	-15	-189
mage	166	43
mage efter	113	24
mage en	121	42
mage hela	88	40
mage i	18	143
mage och	176	35
mage sar	-119	-102
mage stop	-98	-99
mage suger	113	22
mage … falet	113	24
mage … i	-98	-99
mage … in	181	54
mage … kejsa	-119	-102
mage … maj	18	143
mage … sida	121	42
mage … tiden	88	40
magen ar	366	126
magen att	183	8
magen blek	135	51
magen brane	-145	-132
magen bubla	-206	-183
magen den	120	25
magen e	136	0
magen efter	-208	-205
magen ena	198	59
magen fast	96	-6
magen hard	125	44
magen hela	-113	-125
magen hogt	133	42
magen igar	-118	-139
magen igen	-156	-152
magen kraks	115	51
magen later	-108	-80
magen lugna	41	128
magen magen	129	1
magen men	-64	-75
magen nar	141	50
magen nu	-113	-149
magen ocksa	-144	-151
magen ont	162	55
magen plus	118	53
magen pumpa	134	0
magen ror	150	14
magen rygon	132	16
magen sedan	-187	-151
magen sen	-215	-57
magen stenh	158	19
magen stor	-130	-112
magen svima	179	81
magen til	-116	-94
magen under	126	0
magen upsva	145	24
magen varje	-126	-198
magen … andas	115	51
magen … ar	103	-31
magen … armar	131	8
magen … axeln	160	45
magen … benen	134	52
magen … bonor	-118	-110
magen … borta	-156	-166
magen … dag	-96	-90
magen … de	-97	-74
magen … diare	-143	-142
magen … en	138	20
magen … feber	-192	-118
magen … fora	85	125
magen … forky	-130	-104
magen … gor	104	18
magen … han	187	40
magen … hard	172	-5
magen … hon	161	7
magen … i	-154	-112
magen … ilalu	147	44
magen … inte	226	86
magen … jag	201	109
magen … kan	-153	-164
magen … klar	-205	-188
magen … komit	110	13
magen … kraks	-122	-167
magen … lite	-153	-162
magen … lukta	106	49
magen … mar	-128	-121
magen … maten	-146	-148
magen … migra	-134	-112
magen … morgo	-126	-177
magen … nagra	41	128
magen … och	110	-41
magen … pa	118	53
magen … revbe	126	0
magen … roste	107	-6
magen … rygen	147	55
magen … sidan	198	59
magen … sig	41	128
magen … skrik	-103	-99
magen … som	-145	-130
magen … sonda	-123	-183
magen … spand	178	54
magen … spyr	95	-12
magen … stenh	166	57
magen … svima	183	28
magen … tiden	-113	-125
magen … up	133	42
magen … upbla	194	44
magen … vare	68	-29
magen … vi	-116	-91
magkn efter	-130	-122
magknip	-133	-175
magkr … diare	-141	-116
magn	138	133
magn att	137	6
magn … ja	137	6
magne hon	127	44
magne til	134	28
magne tva	134	2
magne … en	134	28
magne … har	127	44
magne … huvud	-146	-119
magne … mista	133	20
magne … styck	134	2
magnesium	-180	-149
magnet	191	31
magneter	166	9
magnetkulor	150	38
magnetrontgen	-146	-119
magon efter	-117	-100
magon varje	-122	-134
magon … att	-117	-100
magon … gar	-140	-119
magon … kraks	103	48
magon … skolm	-93	-101
magont	-7	-179
magra andas	169	42
magra slo	153	47
magra … konst	169	42
magra … lukta	171	64
magrat	250	100
magsa gor	-107	-116
magsa … det	-107	-116
magsacksundersokningen	-107	-116
magsj keton	138	50
magsj med	-138	-122
magsj … #	138	50
magsj … feber	-138	-122
magsj … igar	-180	-163
magsjuka	-160	-232
magsjukan	-155	-142
magsm och	128	53
magsm … svima	128	53
magsmarta	195	79
magsmartor	137	14
maj nasta	18	143
maj och	-146	-152
maj … gang	18	143
mak*	31	-133
makaa	170	-1
makaa … eika	149	-2
makar blir	-117	-97
makaroner	-147	-147
make	-215	-147
make har	-147	-144
make … mat	-109	-98
maken har	121	-34
maken hotat	-9	73
maken siter	56	-36
maken … hene	-9	73
maken … i	56	-36
makes	-6	190
making	246	-7
mal … en	-156	-152
malad taket	-119	-90
malade	-141	-119
maltid	35	149
mama #	140	38
mama at	-2	139
mama bebis	36	128
mama blir	-133	-80
mama de	-7	136
mama dodar	-80	-108
mama drar	55	103
mama fatar	-101	-130
mama fick	-132	-115
mama ful	-23	97
mama ger	18	122
mama halv	145	16
mama hor	-2	131
mama hotar	47	178
mama hur	-124	-128
mama igen	21	115
mama jag	76	-39
mama jobar	-3	107
mama laser	16	203
mama livlo	117	-11
mama nar	9	147
mama o	-19	106
mama och	-124	-51
mama om	46	121
mama pa	150	19
mama prata	62	-46
mama ramla	184	23
mama ringd	169	2
mama sa	-24	165
mama sager	-182	-66
mama slar	34	182
mama socke	135	32
mama tror	124	170
mama … a	-13	-172
mama … aderb	95	18
mama … ansik	145	16
mama … att	22	214
mama … bara	137	16
mama … bort	-141	-113
mama … demen	-167	-95
mama … dot	1	151
mama … ej	157	7
mama … fat	-111	-136
mama … galim	139	23
mama … gomt	6	107
mama … han	9	147
mama … har	-127	-130
mama … hejda	10	112
mama … hon	-8	146
mama … i	173	-10
mama … igen	-23	97
mama … ingen	-101	-130
mama … inte	203	239
mama … jag	-99	34
mama … jatef	-12	98
mama … kasta	-4	103
mama … lileb	-19	106
mama … medic	-151	-150
mama … medve	159	17
mama … men	119	-1
mama … mig	0	194
mama … nu	136	-16
mama … och	138	30
mama … prata	104	19
mama … roste	-2	131
mama … sa	-141	-127
mama … sama	-126	-120
mama … sjuk	135	32
mama … skaka	1	126
mama … skule	36	128
mama … stota	-120	-107
mama … ta	27	107
mama … tagit	122	-23
mama … ut	1	128
mama … vad	21	115
mamas brost	-109	-89
mamas matar	108	53
mamas somnt	89	-31
mamas … kaner	89	-31
mamas … ska	-109	-89
mamas … var	108	53
mamog gor	-121	-128
mamog … det	-121	-128
mamografi	-190	-170
man	-281	-138
man #	191	0
man aka	-226	-224
man andas	85	-2
man arg	32	115
man ata	-242	-263
man att	-130	-132
man bara	16	190
man blir	-200	-205
man blivi	-93	-117
man borde	54	109
man bort	-106	-142
man braka	-120	-138
man da	-136	-104
man de	10	111
man det	-28	-129
man direk	11	127
man do	9	156
man dog	-156	-191
man dor	-8	149
man drick	-109	-130
man en	-133	-149
man fa	-175	-131
man for	-148	-107
man forst	-156	-126
man fran	-8	152
man fylt	-133	-154
man gastd	-104	-84
man gick	-56	-124
man gjord	7	113
man gor	-26	144
man ha	-180	-204
man han	-136	-104
man hange	16	236
man har	128	42
man hitad	-16	102
man hlr	-133	-107
man hopar	11	127
man hotar	-4	125
man ja	121	22
man jag	7	139
man jodta	-111	-108
man kana	-134	-132
man kola	-176	-194
man kolap	153	9
man lamna	53	209
man lar	41	128
man laser	126	8
man lyfte	247	32
man mar	36	119
man med	-100	6
man mer	-13	89
man om	-228	-57
man over	-112	-113
man polis	6	101
man ringa	-122	-119
man ror	138	-1
man rycke	156	9
man sager	89	239
man sant	-111	-126
man sig	-219	-225
man sit	-103	-121
man sjalv	22	170
man skar	108	1
man skriv	-139	-171
man skule	-129	-108
man sla	16	199
man slar	-92	79
man slog	-167	-220
man sluta	-28	80
man snark	-128	-125
man som	-157	-158
man somna	4	125
man ta	-209	-183
man tande	120	27
man tar	-4	289
man til	-162	-51
man trana	-146	-131
man tror	13	191
man tryck	135	-21
man tycke	-105	-87
man vil	-163	-170
man … ala	14	192
man … alt	21	105
man … at	-20	-157
man … att	-35	50
man … av	-83	65
man … badpl	83	24
man … barn	-117	-144
man … barne	-116	14
man … bort	-167	-202
man … brost	116	19
man … demen	38	112
man … det	-3	132
man … do	-125	-187
man … dod	3	102
man … drick	-158	-129
man … eleme	-13	64
man … en	-172	-148
man … fa	-114	41
man … fat	120	-20
man … feber	-94	-124
man … forla	-134	-115
man … fot	-130	-115
man … fran	11	127
man … galen	-103	-109
man … gamla	-179	-210
man … gift	16	155
man … grava	-120	-124
man … gravi	-146	-141
man … grot	109	30
man … han	91	134
man … hem	-141	-55
man … hema	-151	-158
man … hene	109	-46
man … hon	-114	-85
man … i	-52	-194
man … iblan	-120	-138
man … in	-30	118
man … inan	-104	-147
man … inte	52	-111
man … jag	35	185
man … kol	126	-8
man … kopt	26	126
man … kunde	9	136
man … lat	-119	-125
man … lax	-107	-94
man … lite	-142	-131
man … livet	27	96
man … mig	-143	-73
man … min	18	211
man … mycke	-55	110
man … nagon	-166	-218
man … nan	-121	-138
man … natet	8	179
man … och	152	97
man … om	-149	-121
man … organ	18	160
man … pa	-20	-142
man … rumet	-4	120
man … sa	-136	-73
man … sak	-1	125
man … se	49	138
man … sex	-3	114
man … sig	84	202
man … sin	-16	102
man … sit	-23	123
man … sjuks	-78	-106
man … sla	32	115
man … sluta	47	150
man … smart	-10	93
man … snal	18	108
man … snark	-118	-113
man … sned	143	31
man … spark	-134	-132
man … stryp	19	144
man … ta	-131	-40
man … tagit	9	104
man … tidni	126	8
man … til	-203	-211
man … utsat	-93	-117
man … valdt	6	101
man … valt	18	160
man … veter	-162	-137
man … vid	-102	-168
man … vil	37	108
manad de	-92	-101
manad gamla	-135	-82
manad har	-171	-179
manad hon	144	-6
manad med	107	-22
manad napro	-89	-99
manad over	-124	-112
manad sen	-194	1
manad snuva	-133	-105
manad snuvi	-117	-90
manad sover	121	-21
manad vande	-131	-128
manad … amar	-117	-90
manad … ater	-133	-105
manad … bara	128	16
manad … bebis	-135	-82
manad … bort	-131	-128
manad … bruka	-89	-99
manad … far	116	23
manad … har	115	21
manad … hon	-2	105
manad … i	160	26
manad … mar	-122	-134
manad … nu	-94	39
manad … och	-19	153
manad … pa	-124	-112
manad … svuln	-92	-101
manader	-173	-176
manda han	25	145
manda i	119	19
manda lol	19	149
manda mer	-113	-123
manda och	-57	-148
manda pasar	-149	-153
manda sager	-151	-139
manda vem	-98	-110
manda … ala	8	166
manda … an	-113	-123
manda … hjart	-127	-137
manda … hon	-151	-139
manda … kval	119	19
manda … man	-109	-124
manda … ringe	-98	-110
manda … sa	118	53
mandagar	-173	-196
mandags	-252	-213
manen framf	121	5
manen har	-158	-152
manen snark	-87	-131
manen … mig	121	5
manen … sa	-87	-131
manen … slog	9	115
manen … ta	115	26
manga ar	-22	-131
manga av	-30	105
manga gange	-66	-155
manga insul	-15	120
manga som	-9	110
manga somnt	-19	202
manga table	218	17
manga tar	-115	-135
manga … asist	145	57
manga … behov	-15	193
manga … jag	-105	-69
manga … livet	-115	-135
manga … men	155	6
manga … mina	-30	105
manga … och	-147	-144
manga … pa	8	124
manga … sedan	-103	-109
manga … skule	-9	110
manis i	16	141
manis mer	7	160
manis … rumet	16	141
maniska	-121	-9
maniskor	-39	99
mans	-52	-136
mans bror	-2	113
mans fel	-111	-91
mans vitam	-115	-86
mans … av	-115	-86
mans … haha	-111	-91
mans … har	41	108
mansf a	-112	-93
mansf … tror	-112	-93
mansforkylning	-163	-153
mansk ratig	-101	-130
manskliga	-101	-130
many	58	156
many of	-20	149
many parac	-154	-131
many pils	173	20
many … can	-175	-148
many … does	-6	104
many … my	-20	149
mar	-132	-254
mar anars	-154	-187
mar batre	-79	-134
mar bra	-293	-403
mar dalig	104	276
mar du	-135	-140
mar fint	-192	-199
mar frukt	222	10
mar helt	-125	-125
mar ila	-24	-200
mar mycke	-145	-159
mar ok	-174	-176
mar prima	-62	-145
mar rat	166	5
mar snabt	111	36
mar som	-120	-152
mar utmar	-116	-106
mar … an	146	27
mar … batre	-151	-166
mar … behov	-88	-90
mar … bra	102	-120
mar … dalig	205	164
mar … efter	154	7
mar … frago	-129	-115
mar … inan	36	119
mar … men	-168	-145
mar … nasta	-75	-110
mar … nu	-71	-138
mar … och	5	-185
mar … okej	-151	-159
mar … pa	-158	-125
mar … sa	33	173
mar … samre	111	36
mar … ska	-121	-123
mar … skar	22	136
mar … socke	120	20
mar … spyr	114	33
mar … vanli	-145	-140
mar*	-45	83
maraton	-158	-145
mardr om	-178	-171
mardr … att	-151	-151
mardromar	-227	-219
marka	161	209
marka om	7	153
marka skiln	3	131
marka … ja	12	125
marka … jag	-4	140
marka … nar	3	131
marke	-207	-106
marke efter	6	180
marke hosta	102	17
marke man	-159	-183
marke pa	-18	190
marke runt	-1	271
marke … att	-159	-183
marke … fingr	3	106
marke … halse	3	244
marke … hela	102	17
marke … rygen	12	105
marken	67	379
marker	-43	-182
marmo pa	155	27
marmo … benen	121	15
marmo … knana	184	35
marmor	145	46
marmorerad	246	66
mars	-226	-95
mars och	-216	-194
mars vem	-99	-154
mars … bor	-170	-155
marsv ar	-139	-130
marsv dog	-167	-176
marsv … blat	-139	-130
marsvinet	-219	-265
mas*	177	222
masa	179	211
masa av	89	-31
masa piler	95	-15
masa raka	-1	138
masa rispo	-2	90
masa snit	-12	117
masa … i	107	12
masa … mamas	89	-31
masa … och	95	-15
masa … pa	-8	129
masa … sar	-1	138
maserar	-141	-123
mask	-178	-160
maskar	-200	-192
maski den	118	-3
maskindiskmedel	152	15
maskinen	183	5
masor	205	103
masor idag	110	48
masor kisar	169	42
masor med	130	6
masor stopa	-16	119
masor tog	-21	160
masor … blod	193	33
masor … in	-16	119
masor … kraks	110	48
masor … mig	-16	123
masor … ofta	169	42
masor … pa	-18	92
masoren	-29	204
mast	203	40
maste bort	3	186
maste doda	3	151
maste fa	-5	112
maste for	-2	90
maste forts	-79	-89
maste gora	-15	131
maste ha	-154	-97
maste hamta	55	-76
maste harif	-3	114
maste hopa	-13	155
maste kisa	-180	-156
maste koma	183	27
maste kryst	188	-3
maste lyda	1	167
maste man	-226	-208
maste salja	-8	87
maste sita	135	-1
maste skada	-8	120
maste skara	14	127
maste skolj	-142	-129
maste skriv	0	124
maste ta	-16	108
maste tita	-14	73
maste up	-239	-238
maste vi	-159	-133
maste … andas	102	-20
maste … anmal	-65	83
maste … att	-2	90
maste … efter	-14	73
maste … fem	-109	-114
maste … fort	0	124
maste … gora	-174	-147
maste … ha	-181	-210
maste … hela	-110	-94
maste … hjalp	-8	106
maste … intyg	-135	-158
maste … luft	130	8
maste … mama	-13	64
maste … med	-178	-168
maste … mig	122	91
maste … och	-76	-183
maste … ofta	-144	-140
maste … os	3	151
maste … ringa	117	17
maste … roste	1	167
maste … stana	-88	-84
maste … til	-154	-103
maste … tilba	-2	129
maste … up	109	-12
maste … ut	-45	179
maste … vara	-96	-118
mat	-188	21
mat #	-109	-98
mat att	116	-5
mat bra	115	52
mat dalig	9	136
mat fodel	-107	-112
mat gar	-105	-87
mat gick	-98	-95
mat hema	-125	13
mat nar	13	109
mat och	-131	-142
mat pa	-45	81
mat prima	-111	-123
mat ska	-109	-108
mat … #	-109	-98
mat … han	13	109
mat … hela	-111	-123
mat … kalsv	123	24
mat … kraks	-94	-110
mat … lange	5	97
mat … livet	13	174
mat … men	115	52
mat … och	-114	-14
mat … over	-98	-95
mat … up	-105	-87
mat … vi	-109	-108
mata	-269	-232
matan glad	-120	-111
matan … forga	118	10
matan … igen	-120	-111
matar	14	126
matar pa	122	11
matar torst	120	10
matar var	108	53
matar visar	99	-86
matar … #	82	-85
matar … bara	151	1
matar … fingr	122	11
matar … inte	17	118
matar … slo	120	10
mataren	213	-25
matarn	133	-34
match	-170	-69
matchen	-203	-214
mate	64	-106
mate kan	-101	-130
mate … hema	-95	-99
maten ar	1	223
maten … forgi	-7	156
maten … gifti	7	138
maten … han	119	12
mater	-148	-39
matfo har	-224	-185
matfo … krakt	-224	-185
matforgiftning	-224	-185
matni i	-114	-96
matni … vecka	-114	-96
matsk varje	136	16
matsk … gang	136	16
matsked	124	-7
may*	171	-8
maybe	171	-8
maybe … minut	135	-16
me	18	435
me #	-100	-111
me and	46	156
me deta	-87	-122
me down	-10	125
me en	-3	173
me helt	105	-12
me i	-109	12
me insan	-119	-111
me jobet	-115	-107
me kniv	-17	109
me langr	9	160
me leave	-22	150
me lol	-125	-130
me lufte	115	21
me mig	9	153
me my	-178	-159
me saxen	8	146
me to	-16	190
me until	120	-45
me with	-84	46
me … belas	18	153
me … done	-10	133
me … fel	105	-12
me … fick	-115	-107
me … he	8	125
me … hon	14	137
me … hurt	11	117
me … i	95	165
me … my	-3	124
me … nar	-12	157
me … night	58	131
me … sen	-156	-156
me … the	-66	118
me … tjat	-87	-122
med	0	172
med #	143	-41
med ala	-191	-212
med alt	19	146
med altih	7	132
med ambul	-137	-115
med anat	-96	-95
med andni	-157	-129
med andno	123	31
med ansik	185	14
med antib	-124	-99
med antid	-122	-134
med armar	173	3
med att	-105	72
med bagen	147	6
med balte	10	274
med barn	-114	-142
med barne	-34	140
med bebis	-158	33
med bensi	148	30
med bilen	-7	196
med bitet	129	27
med bloju	-131	-116
med bosan	12	135
med brodk	19	136
med brors	-112	-125
med byxor	16	162
med canab	-127	-131
med cigar	89	137
med cykel	-173	-168
med det	-155	-36
med diabe	146	60
med doda	19	91
med domna	180	17
med ena	194	-7
med et	172	190
med feber	173	13
med flask	25	110
med flime	-121	-112
med flit	6	311
med folk	-18	93
med forky	-116	-105
med forla	110	34
med forst	-104	-139
med fraga	-91	-103
med frosa	209	12
med frukt	81	28
med fyrhj	112	6
med gas	11	145
med gevar	18	126
med glase	86	-37
med grona	-100	-81
med hakan	193	53
med halva	164	13
med hene	119	116
med hjarn	-87	-101
med hoger	146	28
med honom	-126	46
med huvud	125	-10
med i	78	142
med insul	-7	118
med jaktv	-17	111
med jarnt	-166	-170
med jobet	-130	-58
med kickb	-112	-110
med klock	9	107
med klump	160	32
med knapa	-99	-89
med kniv	211	182
med knive	-31	124
med kokan	132	31
med koles	-94	-101
med kompi	-66	-164
med kuden	-154	-77
med langr	-73	82
med lapst	13	121
med laser	-103	-109
med levax	-116	-121
med linja	19	108
med lite	-197	-135
med litiu	18	102
med livet	-18	132
med lufte	175	33
med magsj	148	41
med medic	81	221
med mig	79	302
med mit	-102	-96
med mjolk	-92	-108
med munen	102	24
med nagon	-186	-165
med nan	-136	-196
med nu	178	58
med nya	-190	-184
med olanz	8	103
med ompla	-115	-144
med p	-60	-131
med pisto	-5	146
med plots	-129	-98
med pluge	-134	-154
med pulse	121	20
med rakbl	2	152
med repet	-13	139
med sax	-13	181
med semes	-104	-84
med sertr	-160	-181
med sin	70	121
med sit	-195	-199
med skame	8	118
med skarp	15	150
med skosn	3	120
med skote	121	-31
med skrik	-86	-125
med skrum	136	19
med slad	0	145
med slade	19	184
med sms	-15	98
med snara	78	-43
med snubl	122	24
med somne	-118	-126
med stekp	13	119
med stol	-3	142
med stres	-80	-110
med stryk	33	178
med svard	-115	-109
med svuln	-4	127
med table	35	110
med tacke	99	15
med tanda	17	214
med tandv	143	46
med tasen	-113	-154
med titha	-119	-99
med tonar	-108	-114
med torsk	-173	-150
med trani	-104	-110
med tv	8	144
med under	10	133
med ungar	-105	-103
med vagen	126	77
med vanst	229	42
med vaten	-199	-177
med vilja	-8	122
med vita	-107	-72
med yxa	-25	140
med … a	153	112
med … ala	25	143
med … anan	3	136
med … arm	137	27
med … bajse	-100	-81
med … blama	-115	-109
med … blod	-114	-92
med … blode	123	3
med … bok	-104	-99
med … brans	-129	-121
med … bror	112	-16
med … demen	1	126
med … far	-119	-133
med … fira	21	137
med … for	170	296
med … forny	-123	-124
med … forst	-83	33
med … fram	157	53
med … glas	163	61
med … grade	85	-40
med … hade	-7	110
med … haha	-175	-210
med … han	103	-27
med … hande	115	-19
med … har	193	192
med … hela	-109	-122
med … hon	-150	-18
med … hos	-113	-71
med … huset	12	135
med … huvud	110	21
med … i	13	301
med … igang	-21	94
med … igar	-129	-116
med … igen	7	151
med … inte	14	126
med … jag	-64	162
med … just	-194	-194
med … kan	-104	-84
med … kniv	185	16
med … kurat	-92	-129
med … langr	-116	-11
med … lat	-8	122
med … manis	-125	-142
med … men	-129	-117
med … menar	36	119
med … min	-109	-115
med … moten	-94	-129
med … motet	-152	-170
med … munen	164	13
med … n	8	144
med … namn	-106	-133
med … nar	-117	86
med … nere	155	170
med … nu	-184	-215
med … och	154	100
med … ogon	-4	163
med … om	-108	-208
med … penga	17	124
med … piler	-54	-125
med … prick	-107	-72
med … rent	-89	-90
med … resa	-125	-93
med … rispa	-112	-125
med … runt	124	-4
med … sa	1	145
med … sax	31	142
med … sen	88	189
med … sist	-91	-103
med … skarp	93	-29
med … skola	4	152
med … slakt	19	91
med … slang	-2	141
med … som	-161	-74
med … spyr	139	17
med … stang	135	11
med … stres	-93	-122
med … til	24	171
med … troja	120	-40
med … tunga	129	27
med … tva	25	159
med … vark	-190	-122
med … vaten	132	31
med … vet	-18	100
med … vil	-139	-153
medan	176	196
medan de	8	125
medan hande	15	105
medan hon	123	-10
medan jag	133	133
medan … ar	8	125
medan … funka	15	105
medan … sov	1	133
medan … titar	104	-14
medel	56	-55
medel fran	12	150
medel i	136	36
medel … radio	12	150
medelande	-8	133
medelanden	38	163
medic at	-168	-204
medic feber	105	25
medic ger	-119	-92
medic gor	-161	-146
medic i	36	176
medic jag	-121	-76
medic ny	109	31
medic och	-138	70
medic racke	-135	-152
medic sen	-98	-74
medic ska	-104	-111
medic tar	-116	-121
medic tva	-136	-122
medic vet	-18	100
medic vil	7	143
medic … andas	105	25
medic … anfal	119	15
medic … att	28	107
medic … des	-98	-74
medic … elsto	-119	-92
medic … gor	25	109
medic … jag	-137	-85
medic … julas	36	146
medic … kanyl	-112	-111
medic … mig	-214	-213
medic … prata	8	144
medic … sager	-12	194
medic … slut	-172	-170
medic … til	-135	-152
medic … timar	-136	-122
medicin	-225	-176
medicinen	-274	-163
mediciner	-123	-90
medicinerna	25	188
medicinfri	-98	-74
medve en	166	25
medve i	-151	-145
medve los	110	-9
medve … golve	172	33
medve … nat	-116	-113
medve … stund	166	25
medve … utanf	110	-9
medvets	110	-9
medvetslos	114	-74
mej	110	473
mej dar	7	112
mej for	7	177
mej gul	8	129
mej igen	-11	225
mej ikval	35	153
mej imors	9	115
mej nar	27	143
mej nu	6	111
mej snabt	-111	-120
mej til	-14	127
mej … a	15	179
mej … druck	-111	-120
mej … han	24	135
mej … i	6	111
mej … igen	9	115
mej … kinde	-131	-139
mej … laren	16	157
mej … o	-6	125
mej … paper	-117	-130
mej … sex	-6	116
mej … skams	-10	128
mej*	-154	-135
mejl	-141	-135
melan aren	-95	-118
melan benen	109	235
melan bil	132	21
melan fingr	74	-52
melan revbe	124	-10
melan sex	-99	-127
melan skuld	166	-59
melan tarna	-243	-190
melan … a	144	27
melan … ar	-91	-118
melan … den	125	22
melan … har	140	46
melan … ilama	92	32
melan … nar	-73	-116
melan … och	163	60
melan … ont	92	18
melan … pa	74	-52
melan … yr	131	32
melanblodning	-139	-117
melanblodningar	-143	-120
melanstadiet	-159	-162
melat til	-126	-115
melat … barn	-126	-115
melatonin	-214	-225
men	-69	-223
men alt	-125	-105
men amar	-139	-126
men ar	-61	-134
men aret	-89	-87
men ater	-276	-242
men bada	97	42
men behov	-169	-187
men blir	-141	-149
men bruka	98	24
men dom	-43	77
men drick	-253	-208
men egent	-150	-112
men en	52	226
men et	118	24
men far	-164	-140
men fins	-183	-209
men forsv	142	-4
men forvi	133	16
men foten	-115	-90
men fraga	-154	-132
men gar	-148	-191
men gick	41	145
men halse	135	15
men halta	-149	-134
men halva	120	32
men han	173	202
men har	-76	-245
men henes	5	122
men hoger	133	1
men honom	16	102
men hor	-138	-111
men hosta	-177	-173
men hustr	-81	-114
men i	173	302
men idag	137	30
men inhal	-190	-153
men jag	-189	-67
men jateo	118	53
men klar	-133	-118
men kramp	120	20
men lukta	-137	-113
men maken	56	-36
men mama	14	-114
men mar	-69	-181
men maste	-116	-94
men matar	122	11
men mense	137	23
men min	111	-84
men munen	108	7
men nej	-142	-141
men nu	144	-97
men pa	-27	132
men penan	128	9
men pig	-112	-75
men repet	21	161
men ror	130	3
men rygsk	-116	-81
men sa	129	7
men saret	-106	-73
men sedan	153	22
men sen	248	-10
men ser	-142	-133
men siter	-45	-171
men skar	19	167
men sluta	-128	-121
men spota	-1	153
men sprin	-129	-95
men talet	-106	-131
men teste	145	37
men undra	-100	-193
men va	-167	-144
men vi	-140	-194
men vil	-167	-241
men … #	179	83
men … angra	5	128
men … ansik	120	32
men … armar	97	42
men … at	-180	-156
men … ater	-214	-190
men … atit	-126	-90
men … att	-28	-158
men … bara	178	-30
men … behov	-144	-167
men … bil	-19	131
men … bloda	-128	-121
men … bort	-126	-106
men … bra	-185	-202
men … bryts	-110	-104
men … dag	132	14
men … det	-167	-146
men … en	93	-61
men … ena	160	42
men … famil	-78	-106
men … far	-25	-155
men … fick	-125	-198
men … forga	33	171
men … forts	120	20
men … fraga	-60	-155
men … ga	-194	-195
men … gar	-239	-212
men … gav	96	164
men … gick	-68	109
men … glad	-157	-130
men … glipa	-106	-73
men … got	-153	-133
men … grate	-147	-151
men … ha	-176	-176
men … hade	16	168
men … har	188	133
men … hem	-2	175
men … huger	-109	-98
men … i	39	-107
men … igen	181	-1
men … jag	-19	-129
men … kans	-101	-109
men … kile	5	122
men … knapt	156	45
men … knufa	-13	119
men … kom	-164	-153
men … komer	194	-41
men … kraft	96	39
men … krakt	214	65
men … kramp	102	22
men … krosa	15	149
men … kval	83	131
men … kvita	14	142
men … mar	-212	-242
men … maste	102	-40
men … mig	26	136
men … norma	-110	-69
men … o	-182	-161
men … och	-343	-291
men … ocksa	-106	-86
men … okej	-118	-145
men … pig	-171	-117
men … plane	21	127
men … prata	-80	-118
men … pumpa	125	-22
men … rat	-199	-209
men … riner	141	1
men … ringd	8	115
men … rok	-137	-113
men … ror	139	17
men … rora	-209	-176
men … rosla	164	-7
men … skule	-152	-149
men … sludr	119	-18
men … sluta	-105	-159
men … spark	-22	109
men … stod	27	-87
men … tanke	52	175
men … tiden	-164	-164
men … tror	-65	88
men … tryck	147	25
men … turas	-95	-96
men … undra	-196	-217
men … up	-122	-88
men … ut	-39	146
men … va	-173	-109
men … veta	-137	-154
men … visar	119	39
men*	-43	66
mena	-147	11
mena kotii	13	185
menar	-105	147
menar det	55	165
menar jag	-39	109
menar lap	-91	-120
menar ni	-132	-141
menar … han	30	166
menar … til	-91	-120
meni	148	47
menin egent	-124	-120
menin langr	7	149
menin med	45	144
menin … att	45	144
mening	82	264
meningar	182	11
meningen	180	75
meningit	-142	-139
mens	-279	-323
mens forst	-142	-145
mens och	-120	-119
mens … gange	-142	-145
mens … ont	-120	-119
mense ar	43	-96
mense varje	-92	-101
mense … lite	-114	-86
mense … manad	-92	-101
mense … orege	-121	-114
mense … rikli	-150	-138
mense … tre	137	23
mense … tva	170	0
mensen	-43	-189
mensv som	-120	-138
mensv … som	-117	-123
mensv … vanli	-120	-138
mensvarken	-113	-111
mer	-130	187
mer borta	165	16
mer et	118	23
mer hejda	10	184
mer hosta	-108	-78
mer i	-5	170
mer inte	12	111
mer jag	2	180
mer me	-87	-122
mer med	6	160
mer nu	-202	-187
mer rad	29	119
mer som	157	67
mer svar	-15	88
mer tack	37	127
mer tar	37	148
mer vildo	13	147
mer … doden	-113	-123
mer … en	150	25
mer … for	60	186
mer … funde	12	123
mer … haler	27	118
mer … int	29	140
mer … livet	29	118
mer … mer	122	155
mer … mig	13	202
mer … mit	27	131
mer … nat	-13	89
mer … spray	-108	-78
mer … tryck	118	23
mer … vark	92	32
mesia och	17	111
mesias	17	111
mest i	0	167
mest irite	-119	-115
mest nar	-164	-155
mest om	-129	-162
mest pa	-172	-176
mest trot	149	-22
mest … jag	-96	-138
mest … kvala	-153	-154
mest … vagen	14	106
met*	24	-237
metadon	170	21
metal flog	128	14
metal … in	128	14
metalflisa	126	14
metformin	-225	-222
methotrexate	-144	-123
metoprolol	-128	-122
metot en	-146	-135
metot varje	130	18
metot … dag	130	18
metot … gang	-146	-135
metotrexat	42	-101
mg	-478	-415
mg morgo	-126	-120
mg … och	-126	-120
mid*	18	-151
midag	-159	-215
midjan	183	24
mie*	113	261
miehe lyo	9	193
miehe … minua	7	148
mieheni	78	190
miele pyori	4	127
miele … vaan	4	127
mielesa	4	127
mieli	-6	124
mieli hypat	-6	124
mieli … silal	-6	124
mies	64	73
mies lyo	1	180
mies … minua	3	155
mies … mua	3	144
mies … tapaa	-2	172
mig	-13	441
mig ala	-126	-125
mig altid	-148	-182
mig ar	-53	93
mig att	-30	225
mig bada	163	33
mig dar	51	121
mig de	19	147
mig det	-193	-7
mig djupa	10	119
mig djupt	4	-167
mig efter	-67	120
mig en	-120	74
mig ensam	-153	-169
mig et	13	210
mig etyle	152	16
mig fast	32	142
mig fatar	17	114
mig forst	-110	-112
mig fort	-129	-127
mig forut	7	121
mig framf	35	155
mig fruko	-169	-166
mig fyra	107	-3
mig ga	13	149
mig genom	6	156
mig haha	-101	-143
mig hande	5	92
mig har	157	13
mig hej	12	129
mig hela	-60	72
mig hita	-164	-145
mig hon	109	30
mig hur	-16	104
mig i	-164	46
mig iblan	114	341
mig idag	65	177
mig igar	21	325
mig igen	0	230
mig ila	-2	188
mig inan	56	184
mig inat	7	107
mig inget	-193	-189
mig irite	-137	-134
mig jag	233	193
mig kan	-132	-108
mig kans	56	-114
mig konst	248	140
mig kramp	-126	-118
mig kvar	9	161
mig lag	-167	-179
mig laren	-148	-131
mig lite	-128	-279
mig luft	108	11
mig maste	-127	-133
mig med	-67	258
mig melan	-2	167
mig men	-126	-193
mig mot	-45	178
mig nagot	7	148
mig nagra	-113	-110
mig naken	37	140
mig nasta	-66	73
mig ner	-154	-158
mig nerfo	14	172
mig nog	-2	100
mig nu	137	113
mig o	-97	40
mig och	148	278
mig ogras	171	16
mig om	-163	-2
mig pa	-208	-84
mig pojke	19	126
mig sa	-15	88
mig sen	18	269
mig sina	30	169
mig sjalv	-56	142
mig skorn	-12	113
mig sla	32	115
mig snabt	-220	-186
mig sova	18	108
mig spark	2	142
mig stana	-104	-113
mig svima	109	0
mig table	-96	-95
mig tack	-138	-149
mig tonar	-87	-133
mig tre	146	1
mig trot	-146	-128
mig up	112	-8
mig ute	-112	-40
mig vaken	81	-44
mig vara	14	105
mig vare	46	125
mig varje	13	188
mig vid	150	133
mig vilka	3	145
mig vimel	145	9
mig ytlig	-176	-172
mig … #	-131	-122
mig … ala	-147	-159
mig … aldri	-132	-163
mig … anges	3	144
mig … ansik	-14	155
mig … ar	-126	-105
mig … armar	35	213
mig … armen	19	206
mig … armve	87	-23
mig … bak	89	20
mig … balte	5	151
mig … barn	32	115
mig … barne	35	281
mig … bastu	-120	-84
mig … be	24	147
mig … benen	113	163
mig … bilen	-6	210
mig … brodk	-117	-173
mig … brost	-88	110
mig … busen	138	88
mig … cigar	5	110
mig … dag	38	196
mig … det	78	202
mig … direk	-104	-113
mig … djupt	93	-14
mig … doda	6	112
mig … dor	181	-12
mig … du	17	114
mig … efter	31	-108
mig … en	-133	-110
mig … er	-107	-138
mig … et	-39	103
mig … fast	-126	-118
mig … feber	132	-9
mig … fingr	-263	-288
mig … forad	-2	149
mig … foral	16	124
mig … fran	-60	96
mig … gange	111	58
mig … garag	1	134
mig … gifta	6	133
mig … golve	187	37
mig … gymna	-145	-170
mig … halse	132	124
mig … hande	-185	-230
mig … haret	-163	-1
mig … hogst	-162	-185
mig … hon	-183	-171
mig … horde	102	3
mig … hotar	21	125
mig … hur	-148	-171
mig … i	-247	-255
mig … igar	36	126
mig … ilama	118	6
mig … ingen	60	222
mig … jag	93	267
mig … kalar	-4	133
mig … kalt	28	108
mig … kan	-18	124
mig … kliva	13	109
mig … knat	-151	-144
mig … kniv	5	114
mig … kolar	11	122
mig … komer	-1	93
mig … lange	-143	-176
mig … laren	43	202
mig … laret	122	133
mig … later	95	-9
mig … lileb	-15	139
mig … linja	19	108
mig … lugn	12	134
mig … magen	26	320
mig … magn	6	125
mig … mama	-9	118
mig … melan	-95	-118
mig … modra	-81	-111
mig … mormo	7	123
mig … mycke	-130	-124
mig … nar	174	323
mig … nat	144	66
mig … naten	72	247
mig … ofra	14	147
mig … om	-74	84
mig … organ	-159	-193
mig … pa	-138	-119
mig … paper	-136	-189
mig … rat	-164	-145
mig … ringa	10	112
mig … rumet	19	111
mig … rygen	-2	146
mig … sa	75	172
mig … sag	18	132
mig … sager	15	215
mig … saker	27	186
mig … sande	11	105
mig … sange	-206	-207
mig … schac	-99	-143
mig … sekun	-113	-110
mig … sen	-134	-53
mig … ska	-23	119
mig … skar	-120	10
mig … skick	13	117
mig … skoge	25	134
mig … skola	16	167
mig … skuld	-8	87
mig … slog	6	125
mig … smyg	11	162
mig … snon	-2	167
mig … som	-188	-140
mig … somar	64	188
mig … sta	27	115
mig … stale	141	93
mig … strum	-9	73
mig … suga	-6	128
mig … syran	-3	115
mig … ta	5	137
mig … tagit	150	-26
mig … tasen	-113	-154
mig … tilba	-1	132
mig … tio	119	126
mig … toale	-26	101
mig … topfo	-82	-101
mig … trapa	19	82
mig … tre	-126	-125
mig … tumen	-237	-239
mig … tunga	-170	-153
mig … ugnen	-125	-134
mig … under	-122	-110
mig … up	-181	-189
mig … updra	9	131
mig … vagen	53	166
mig … vansi	-163	-176
mig … vanta	17	128
mig … vante	-92	-122
mig … var	-186	-201
mig … varje	29	231
mig … vatne	-18	101
mig … veta	52	126
mig … yatzy	-131	-161
mig*	-113	-171
migra behov	-147	-150
migra igen	-229	-212
migra med	-173	-158
migra sa	23	126
migra sen	-138	-135
migra … flime	-126	-115
migra … inget	-131	-132
migra … nej	23	126
migra … nya	-123	-123
migra … som	-156	-134
migran	-87	-260
migrationsverket	29	141
mik*	-150	-40
mil	279	19
mil bort	175	16
mil til	173	18
mil … b	173	29
mil*	-222	-237
mild	-241	-232
mild asthm	-116	-92
mild … inhal	-116	-92
milt	-94	-134
min	-33	143
min adren	58	-67
min adres	119	109
min anges	-116	-114
min astma	-116	-150
min avdel	24	152
min babis	-12	96
min baby	153	5
min basta	-141	-33
min basti	-57	80
min bebis	-64	79
min begra	41	241
min blodg	-121	-128
min blodt	83	157
min bloma	-177	-159
min bonus	4	161
min bror	8	125
min bruka	136	94
min chef	-13	197
min dagbo	0	138
min dator	-110	-113
min del	15	229
min demen	1	126
min doter	-36	108
min drink	38	160
min egen	64	147
min epile	-143	-147
min exfru	-8	108
min farmo	-114	-161
min faste	-31	102
min favor	-122	-119
min fjort	27	135
min flygr	-77	-101
min forst	-49	-128
min fot	11	-106
min fru	164	107
min gamla	-176	-185
min grej	-104	-109
min gube	-153	-157
min hals	8	132
min hast	-192	-153
min horap	-167	-141
min icd	160	-3
min inhal	-132	-145
min insul	-84	-166
min ja	117	-1
min journ	-119	-166
min kat	-157	-103
min klock	-195	-182
min ko	-186	-158
min kompi	206	85
min kusin	-165	-84
min lagen	18	169
min lakar	-135	-100
min land	-141	-152
min larar	-10	157
min lila	133	29
min lilas	105	284
min lileb	73	163
min mama	-25	-138
min man	171	221
min mat	3	132
min medic	-287	-297
min mna	138	19
min mobil	-128	-28
min mormo	-91	-129
min naspr	-107	-121
min nyfod	-2	100
min opera	-118	-104
min p	-147	-149
min pacem	-112	-90
min papa	-108	-114
min partn	-19	140
min pas	14	165
min pensi	29	183
min ps	0	108
min remis	-45	-154
min resa	-125	-93
min robot	-136	-119
min ryg	-133	-76
min sen	210	27
min slog	9	115
min son	-167	-116
min sons	-87	55
min store	-12	172
min styvp	3	120
min ta	115	26
min table	-115	-111
min tand	15	122
min tarta	-120	-124
min telef	35	288
min tid	-174	-214
min tjej	121	149
min ton	-115	-100
min tonar	-128	4
min trana	6	126
min tre	159	43
min trear	-224	-218
min tunga	-138	-112
min tvama	137	16
min utvec	-1	122
min valp	-152	-143
min van	-178	-179
min vanli	-159	-185
min vilja	49	159
min vuxne	16	159
min … a	157	186
min … andas	156	18
min … arg	32	115
min … armar	-12	117
min … at	-8	-155
min … begra	38	176
min … behov	-93	-121
min … berat	14	157
min … besta	21	105
min … biter	8	186
min … blev	-87	21
min … blir	-10	193
min … blode	162	7
min … blodf	115	26
min … braka	-120	-138
min … bror	-2	113
min … del	-8	112
min … dodar	-80	-108
min … dog	-178	-279
min … drick	-29	-112
min … drive	-118	-116
min … en	-9	149
min … epile	-145	-134
min … far	-16	128
min … fast	41	141
min … feber	138	11
min … fel	-111	-91
min … fick	189	60
min … fode	1	125
min … fodes	-112	-93
min … forso	-109	-121
min … fotva	-117	-123
min … fraga	2	157
min … fran	-3	158
min … funge	-112	-90
min … galer	-141	-113
min … genom	-16	151
min … googl	27	96
min … gravi	116	23
min … han	-88	-147
min … hitad	-16	102
min … hor	-71	118
min … hora	-167	-141
min … hos	-113	-97
min … hosta	-132	-134
min … hotar	6	158
min … i	-79	106
min … igar	-106	-118
min … ila	-11	157
min … inte	206	46
min … jag	-135	22
min … journ	-120	-168
min … kan	-142	-160
min … kisad	108	14
min … klaga	152	26
min … kli	-107	-104
min … klipt	-136	-119
min … knive	-2	97
min … knufa	29	132
min … kolap	153	9
min … kolar	54	202
min … komer	-74	88
min … kompi	-67	89
min … kraks	-233	-242
min … kramp	-43	-119
min … krock	-144	-126
min … lag	102	-16
min … lamna	30	191
min … lasa	3	132
min … laser	130	45
min … laste	-16	106
min … liger	125	-38
min … man	-167	-220
min … manad	-135	-82
min … mar	144	30
min … maser	-120	-108
min … mej	9	115
min … men	-84	-248
min … mer	-13	89
min … migra	-151	-167
min … mot	25	140
min … nalar	-94	-110
min … nyfor	-9	132
min … nyper	-10	157
min … och	-22	127
min … ocksa	-11	-98
min … om	-5	130
min … ont	-127	-166
min … pa	-80	64
min … prata	149	230
min … river	20	155
min … sa	-120	59
min … sag	-97	-110
min … sar	-131	-111
min … sen	32	109
min … ser	143	207
min … siter	98	128
min … ska	-107	11
min … skada	-7	139
min … skaka	45	111
min … skar	86	318
min … skick	-11	195
min … skrev	6	213
min … skriv	-50	111
min … sla	3	153
min … slar	-92	32
min … slog	-193	-160
min … snark	-202	-237
min … socke	165	36
min … som	185	231
min … somna	8	99
min … son	48	151
min … sover	-166	-168
min … spark	6	188
min … spoar	18	121
min … stama	-144	-142
min … star	-21	238
min … stira	80	122
min … strop	105	-9
min … stryp	-19	127
min … suger	-130	-114
min … svet	-105	-92
min … svima	-81	-145
min … ta	15	134
min … tar	-30	178
min … til	-232	-200
min … tils	95	-9
min … tilsv	-67	-88
min … tog	0	-113
min … trafa	-10	120
min … tramp	-139	-120
min … tror	24	236
min … tva	-155	-81
min … tving	-13	120
min … undra	-140	-141
min … ut	117	-1
min … vakna	142	-4
min … vans	-121	-117
min … vart	-117	-150
min … vecko	224	74
min … vitam	-115	-86
min*	71	112
mina	-98	146
mina alerg	-165	-169
mina armar	-1	122
mina astma	-157	-151
mina barn	-69	69
mina blama	2	139
mina brode	16	153
mina byxor	-1	109
mina dagbo	6	119
mina foral	16	225
mina foter	-111	-116
mina gamla	-174	-148
mina glaso	-86	35
mina hjart	168	95
mina klade	-20	116
mina kusin	26	124
mina medic	-147	-71
mina naken	-1	111
mina p	92	-47
mina paper	52	149
mina penga	56	218
mina somnt	148	73
mina spel	31	208
mina strum	-76	-105
mina table	108	127
mina tanka	65	213
mina … bara	-2	136
mina … behov	9	117
mina … domna	145	59
mina … folje	34	131
mina … for	28	107
mina … gitar	-12	102
mina … har	-39	109
mina … i	-134	-56
mina … jag	133	119
mina … kryck	-108	-105
mina … nu	127	55
mina … o	7	124
mina … och	-13	184
mina … om	-5	125
mina … piler	92	-47
mina … racke	-17	100
mina … sager	16	131
mina … sen	-28	144
mina … slar	30	124
mina … som	-191	-198
mina … tar	-138	-188
mina … utifr	-1	122
mina … vacin	-133	-94
mina … vakta	24	146
mina … var	7	161
mindr jag	98	-11
mindr rorel	106	12
mindr … i	106	12
mindre	168	89
mine	-210	-197
minesutredning	-119	-93
minet	-135	-130
mini	-111	-121
mini pe	-111	-121
mins	87	129
mins ingen	96	142
minst	176	29
minst ljud	1	122
minst … gor	75	133
minsta	-45	93
minua	20	316
minul … koysi	0	116
minul … paans	-152	-138
minut andas	94	-17
minut det	-6	-106
minut drar	85	-2
minut for	123	1
minut hon	196	58
minut idag	157	17
minut igar	136	8
minut magen	87	-5
minut nar	-229	-162
minut nu	271	38
minut och	45	-149
minut raisk	9	196
minut seksi	6	138
minut sen	96	-50
minut sma	106	-11
minut somna	-126	-127
minut sover	109	-5
minut stope	-122	-103
minut this	103	-42
minut tryck	-106	-73
minut vi	128	0
minut … ar	159	64
minut … en	129	155
minut … epile	98	24
minut … feber	-108	-118
minut … hosta	121	-5
minut … in	100	14
minut … jag	-145	-116
minut … kaner	153	3
minut … kom	85	-7
minut … konst	94	-17
minut … kval	136	8
minut … men	-106	-73
minut … morni	94	-45
minut … nagla	128	39
minut … norma	151	31
minut … nu	145	30
minut … om	-126	-127
minut … pumpa	87	-5
minut … pupil	106	-11
minut … sluta	-167	-152
minut … vi	187	16
minut … viiko	5	104
minute	143	-31
minuter	84	-122
minuters	-106	-73
minutes	231	67
mir*	-142	-152
misa final	-99	-112
misa … ont	-99	-112
misad lunch	-117	-99
misad tiden	-166	-172
misad … darig	-117	-99
misade	-268	-262
misar	-160	-174
misfa var	-126	-125
misfalet	-126	-125
misha av	14	178
misha … min	42	199
mishandlad	41	207
misly fora	-3	123
misly … gange	-3	123
mislyckades	-18	139
mista #	136	23
mista brane	107	29
mista hjart	142	1
mista min	133	20
mista … a	107	29
mista … enhet	136	23
mista … lileb	133	20
mistag	47	-75
mistake	220	12
mistankt	74	-66
mit ansik	-29	154
mit arlig	-82	-101
mit banko	-16	132
mit barn	-154	87
mit besok	-102	-124
mit blodt	-135	-131
mit brost	119	81
mit eksem	53	147
mit ex	-123	43
mit fel	2	139
mit finge	-2	145
mit forst	-111	-116
mit glas	-12	112
mit hjart	-279	-294
mit hogra	-123	-97
mit huvud	1	166
mit i	382	11
mit job	-156	-203
mit koles	-98	-81
mit konto	-201	-204
mit land	-118	-108
mit lila	-108	-105
mit liv	100	226
mit mama	145	16
mit namn	55	161
mit numer	-112	-114
mit pa	58	-70
mit pas	-32	184
mit rum	-2	128
mit sista	-19	152
mit sjalv	-141	-141
mit … ar	-200	-217
mit … barn	-102	-96
mit … ben	-123	-97
mit … blode	-271	-244
mit … brose	107	11
mit … brost	184	69
mit … brot	8	165
mit … damsu	123	26
mit … ekg	-99	-127
mit … for	-19	118
mit … ge	-118	-108
mit … halv	145	16
mit … har	-99	-137
mit … hela	-2	142
mit … hopa	-130	-129
mit … i	-187	-184
mit … ikval	8	101
mit … ineba	121	15
mit … koksg	121	27
mit … medel	-8	133
mit … menin	169	-9
mit … mina	-12	112
mit … naten	137	17
mit … och	22	215
mit … om	-2	129
mit … pa	200	221
mit … rygen	90	37
mit … ska	-133	-177
mit … skotn	99	23
mit … skrub	-108	-105
mit … skule	-131	-100
mit … slog	-88	-118
mit … spot	168	44
mit … stark	129	9
mit … svalj	-131	-138
mit … trani	137	11
mit … vad	-145	-144
mit … val	15	153
mit … var	-117	-152
mix*	160	-36
mja*	-126	-226
mjal	-251	-219
mjal som	-130	-117
mjal … fan	-130	-117
mjalt och	152	44
mjalt … har	152	44
mjalte	152	44
mjalten	-93	-124
mjo*	-244	-253
mjol	94	16
mjolk	-101	-199
mjolk … int	-110	-108
mjolken	-174	-156
mjolkskorv	-131	-120
mjolkstockning	-162	-100
mju*	114	-25
mjuk	122	-19
mkt	-191	-142
mkt har	-104	-124
mkt om	-122	-124
mkt … hande	-122	-124
mkt … ja	-104	-124
mna	138	19
mna har	138	19
mna … fat	138	19
mob*	-238	-66
mobar viner	22	151
mobar … hejda	22	151
mobarna	22	151
mobil for	-101	-130
mobil i	-54	-134
mobil och	-1	132
mobil sa	-4	152
mobil … att	-101	-130
mobil … barce	-87	-102
mobil … jag	-4	152
mobil … vagen	-93	-125
mobilen	-188	-104
mobilnacke	-149	-142
mobilskalet	10	131
moble och	-9	100
moble … nu	-9	100
mobler	-90	-102
moblerna	-9	100
moder … inte	166	-3
moderkakan	166	-3
mojligt	-37	133
mol*	-12	-198
mon*	-187	-138
monst i	-132	-161
monst … garde	-132	-161
monster	-132	-161
month	-178	-175
month ago	-116	-104
months	-116	-144
mood	-3	130
mopekort	-75	-66
mor avled	-108	-105
mor det	-88	-134
mor pa	-18	175
mor … att	-134	-202
mor … av	-108	-105
mor … boend	-10	140
mor … ont	81	29
morbr ror	-9	188
morbr … vid	-8	157
morbror	73	157
morda	-150	-125
morda av	-132	-198
morda mig	-189	-220
morda … sin	-136	-190
mordad	-132	-198
mordar	-162	-173
morfa for	14	105
morfa gor	7	149
morfa hade	-157	-154
morfa han	103	1
morfa har	6	105
morfa hjart	131	12
morfa sager	118	23
morfa … att	129	105
morfa … av	131	12
morfa … i	109	-16
morfa … saker	7	123
morfa … sluta	6	105
morfars	48	-76
morfi nar	-97	-104
morfi … mama	-148	-145
morfi … vi	-97	-104
morfintableter	-120	-112
morgn behov	-114	-102
morgn kan	-117	-97
morgnarna	-266	-238
morgo ar	-142	-54
morgo nar	-10	109
morgo natsk	-86	-125
morgo sen	-121	-122
morgo ser	-157	-149
morgo … #	-141	-134
morgo … jag	115	181
morgo … kval	-180	-160
morgo … over	-130	-121
morgo … skola	-126	-177
morgon	125	294
morgonen	-436	-306
mork	184	95
mork i	127	-10
mork … ansik	126	-10
morka ringa	-159	-121
morka … under	-159	-121
morkb och	156	13
morkb … slo	110	16
morkbla	156	13
morker	-26	106
morkr hur	-96	-117
morkr i	156	16
morkr lite	-87	-97
morkr prick	158	60
morkr viner	-1	165
morkr … ikval	-1	165
morkr … om	-87	-97
morkr … pa	116	43
morkr … svara	112	8
morkrad	-96	-117
morkrat	-162	-140
morkrod	163	18
morkroda	159	62
morkrot	147	17
morkt av	-130	-114
morkt blod	166	-9
morkt … hela	144	20
morkt … jarnt	-130	-114
morkt … kafes	113	28
mormo #	115	47
mormo a	-15	105
mormo ar	-93	-182
mormo for	-112	-110
mormo gick	-117	-88
mormo handl	7	123
mormo har	127	105
mormo hjart	166	4
mormo liger	155	8
mormo ramla	153	55
mormo svara	101	16
mormo verka	137	14
mormo … #	112	24
mormo … att	0	123
mormo … bort	-117	-88
mormo … dod	-116	-122
mormo … fat	162	-3
mormo … fol	128	22
mormo … ha	137	14
mormo … haft	-135	-111
mormo … helt	123	10
mormo … i	-139	-130
mormo … inte	194	14
mormo … konst	101	16
mormo … skaka	-15	105
mormo … sluta	14	105
mormo … trot	-129	-144
mormors	202	13
mornarna	-119	-139
morni about	-122	-103
morni al	150	12
morni gone	-127	-113
morni … now	-127	-113
morni … ten	-122	-103
morning	57	-121
moron	-172	-188
mors morfi	-97	-104
mors … nar	-97	-104
morsans	-14	178
morse ater	-106	-76
morse att	86	146
morse blir	113	11
morse fingr	98	9
morse hande	116	51
morse har	125	-12
morse kraks	144	34
morse krama	-54	103
morse o	109	10
morse och	164	20
morse ont	108	39
morse sen	91	18
morse ska	-128	-131
morse sluta	-132	-113
morse … ar	176	53
morse … bra	-111	-79
morse … efter	-132	-113
morse … han	76	149
morse … inte	60	-47
morse … kalsv	113	11
morse … kvina	119	55
morse … otack	96	38
morse … slapt	91	18
morse … var	109	10
mos	-144	-146
mos efter	-144	-146
mosqu bites	-110	-92
mosqu … al	-110	-92
mosquito	-110	-92
moste ser	136	9
moste … sne	136	9
moster	173	167
mostl at	-110	-144
mostl … night	-110	-144
mostly	-202	-221
mot	-90	30
mot anfal	119	15
mot axeln	122	41
mot beton	129	11
mot bil	123	11
mot bjork	-106	-131
mot dem	131	97
mot det	-123	-146
mot doren	-40	105
mot en	-2	129
mot feber	-138	-125
mot fotsv	-107	-95
mot halse	98	141
mot hands	-108	-106
mot henes	13	127
mot hjarn	-220	-158
mot jordn	-105	-92
mot kat	-214	-197
mot magen	153	40
mot mig	26	287
mot migra	-163	-152
mot min	4	228
mot penic	-146	-107
mot rygva	-123	-136
mot sangk	-144	-116
mot spare	-6	129
mot stres	-116	-101
mot tbe	-128	-138
mot trear	114	36
mot vagen	-131	12
mot … anan	-11	132
mot … ar	114	36
mot … ater	146	28
mot … de	-123	-136
mot … ena	129	11
mot … frosa	132	26
mot … hals	-10	142
mot … hur	-126	-155
mot … i	66	124
mot … men	-7	137
mot … och	211	176
mot … roste	161	5
mot … sen	-157	-130
mot … vil	-126	-98
mot … vilja	49	159
mot*	-60	-152
mote	165	14
moten	-233	-226
motet	-176	-266
motet har	-136	-136
motion	-148	-140
motor i	188	22
motor igang	-21	94
motor sen	-102	-85
motor … tjugo	-102	-85
motorcykelolycka	158	-3
motorn	-125	-11
motorsagen	214	-23
motst i	-126	-143
mou*	182	13
mov*	-21	-190
move	125	-29
move finge	-138	-104
move his	171	-7
moved	-107	-194
moved to	-163	-125
moved … the	-170	-139
movem since	146	52
movem … yeste	146	52
movement	146	52
movicol	-140	-132
movin here	-128	-142
moving	-133	-79
mr	0	115
ms	-140	-145
mua	3	144
mua humal	3	144
muc*	43	-114
much	43	-114
much cofee	-123	-130
mud*	118	-9
mudled	118	-9
mug	201	-25
mug efter	128	-24
mug … mug	128	-24
mum says	8	104
mum … she	8	104
mum*	231	-58
mumel	42	-89
mumel ur	102	3
mumel … mig	102	3
mumla bara	174	-27
mumlar	133	-42
mun	71	-32
mun naten	-115	-120
mun sne	106	12
mun sned	155	20
mun*	159	-36
munen aftor	-129	-118
munen ar	152	5
munen det	122	14
munen hange	180	-6
munen hon	151	18
munen igen	147	24
munen keton	98	34
munen men	45	158
munen tunga	121	22
munen var	110	4
munen … #	98	34
munen … det	118	61
munen … e	121	22
munen … hande	-149	-121
munen … har	102	24
munen … hon	141	-4
munen … hosta	154	43
munen … i	136	22
munen … och	121	7
munen … pa	-89	-132
munen … sned	152	2
munen … spota	-1	153
munen … vaser	86	18
mungi hange	158	36
mungi och	164	62
mungi spric	-124	-110
mungipa	187	29
mungipan	250	12
munsa igen	-152	-145
munsa pa	-185	-166
munsa … tunga	-128	-100
munsar	-376	-357
mur*	-16	-163
murder	-172	-236
mus	-171	-159
mus*	-170	-295
musarm	-169	-170
muscl aches	-124	-111
muscl in	-136	-108
muscl … my	-136	-108
muscle	-168	-153
musik	-90	-160
musik och	-66	-106
musik … jag	-66	-106
musiken	-176	-161
muske melan	-147	-124
muske … skuld	-147	-124
muskelknuta	-147	-124
muskelvark	-85	-150
muskl efter	-115	-73
muste ur	-130	-114
muste … mig	-130	-114
musten	-130	-114
mut*	-65	-178
muta	-65	-178
muta hengi	-126	-94
muta rinas	129	28
muu*	-58	-199
muuten	-207	-238
my	19	185
my #	169	-33
my ankle	-74	-151
my antid	154	-4
my apoin	-146	-69
my arm	153	237
my arms	12	182
my back	-195	-250
my blood	-139	-39
my boy	153	23
my boyfr	75	155
my breat	218	48
my broth	147	201
my chest	228	18
my child	79	-76
my coach	16	132
my dad	131	-11
my dads	149	18
my daugh	-11	169
my dog	-119	-17
my drink	13	172
my ears	-111	-103
my ex	-1	229
my eye	143	-9
my feet	-91	-157
my finge	-229	-274
my first	-200	-163
my food	-5	119
my frien	144	138
my goodb	16	165
my grand	-141	-173
my hay	-192	-193
my jaw	155	-11
my kid	-170	-207
my kids	-39	128
my knee	-76	-130
my last	9	174
my left	292	38
my life	184	155
my lips	190	52
my litle	97	189
my mum	-46	114
my newbo	176	13
my nose	-186	-188
my paren	25	249
my partn	25	198
my paspo	5	146
my perio	-141	-164
my phone	-27	126
my presc	-135	-128
my refer	-103	-99
my right	41	-140
my room	-3	216
my rooma	40	150
my siste	153	131
my stepd	1	105
my stepf	30	162
my stoma	-172	-184
my table	3	144
my todle	148	-79
my toe	-167	-161
my tumy	-124	-120
my voice	108	-77
my warfa	-116	-106
my whole	167	24
my wrist	126	62
my … #	-49	125
my … ache	-167	-145
my … aches	-157	-158
my … again	-134	-6
my … an	91	-27
my … and	138	225
my … at	-138	-16
my … ate	46	-131
my … beats	28	225
my … but	-129	-149
my … came	255	9
my … can	-218	-227
my … chest	198	18
my … choke	104	-41
my … clas	-162	-172
my … clean	-111	-103
my … cnat	135	9
my … colap	183	1
my … died	-139	-167
my … drank	240	22
my … drope	94	-7
my … ever	-116	-123
my … every	-128	-118
my … fel	184	-3
my … fever	-192	-193
my … from	-70	158
my … go	-116	-104
my … got	136	-16
my … hand	208	7
my … has	-179	-98
my … hears	8	148
my … hits	24	177
my … hurts	-140	-192
my … is	106	-23
my … isnt	107	-40
my … just	89	-65
my … keeps	-123	3
my … last	-80	89
my … leg	134	-4
my … night	10	133
my … pased	-24	-165
my … presu	-139	-39
my … puts	-18	89
my … side	158	9
my … since	157	28
my … siste	2	153
my … skiin	-128	-122
my … snore	-143	-138
my … start	-181	-185
my … stope	-170	-156
my … stran	-21	128
my … suden	137	11
my … testi	121	22
my … texte	-11	156
my … think	4	176
my … til	4	137
my … to	-41	149
my … touch	24	233
my … up	1	183
my … used	-119	-101
my … week	275	46
my … went	179	52
my … when	-210	-119
my … year	-202	-157
mycke	256	147
mycke alved	23	181
mycke armha	-149	-134
mycke att	-32	82
mycke bara	-90	-108
mycke batre	-145	-159
mycke blod	242	56
mycke cola	-115	-120
mycke den	-112	-107
mycke efter	-181	-146
mycke farn	124	13
mycke fort	149	41
mycke gar	-112	-132
mycke godis	-142	-132
mycke gravi	114	8
mycke hand	116	19
mycke heroi	97	9
mycke hon	120	-17
mycke ilama	-118	-92
mycke inget	-111	-120
mycke jag	-70	68
mycke kafe	-185	-173
mycke kor	-123	-97
mycke men	-131	-150
mycke ont	164	16
mycke pa	-230	-255
mycke rok	152	-20
mycke sen	-171	-151
mycke ska	-149	-133
mycke somnm	121	2
mycke svart	111	16
mycke sveta	207	67
mycke tog	-117	-112
mycke trot	6	154
mycke under	-226	-201
mycke vald	-91	-110
mycke vin	-126	-167
mycke … ar	32	-111
mycke … armar	-226	-201
mycke … bebis	-116	-131
mycke … behov	-4	149
mycke … benet	124	13
mycke … en	-149	-133
mycke … et	-128	-111
mycke … for	16	108
mycke … forst	-121	-86
mycke … gravi	-118	-92
mycke … han	108	15
mycke … i	51	156
mycke … ilama	-142	-132
mycke … jag	81	143
mycke … kalas	-88	-84
mycke … lask	-125	-118
mycke … mage	143	45
mycke … mer	-111	-120
mycke … mycke	116	19
mycke … nar	99	30
mycke … natet	-128	-158
mycke … nu	-92	-113
mycke … pa	-155	-65
mycke … taxi	-123	-97
mycke … undra	-90	-108
mycke … vanst	116	19
mycket	-177	-138
myg	-198	-197
myg bet	-178	-179
myg*	-233	-233
mygbe ingen	-101	-112
mygbe som	-169	-128
mygbe … svuln	-112	-81
mygbet	-219	-195
mynt i	150	2
mynt … halse	150	2
myrkr i	-115	-110
myrkr … benen	-115	-110
myrkryp	-115	-110
myrkysienta	137	22
mys*	-90	159
mysel shavi	-164	-180
mysel when	23	145
mysel with	20	161
mysel … a	20	161
mysel … smal	-164	-180
myself	-90	159
n dog	-146	-148
n under	-119	-124
n … brost	-119	-124
na bara	-129	-130
na men	73	118
na mer	-22	129
na … pa	-71	-108
na … skar	19	167
naapu hakaa	-7	136
naapu … vaimo	-7	136
naapuri	116	130
nac*	140	-90
nacke	-68	-168
nacke ar	191	18
nacke av	-157	-130
nacke e	169	39
nacke efter	-327	-277
nacke fins	-91	-77
nacke knaka	98	-29
nacke ljusk	129	53
nacke och	265	100
nacke ocksa	-208	-152
nacke sen	-182	-173
nacke slo	126	22
nacke spyr	159	75
nacke stel	183	72
nacke … att	-259	-205
nacke … axlar	-139	-120
nacke … domna	204	64
nacke … feber	187	77
nacke … fortf	-136	-109
nacke … jobet	-146	-122
nacke … krope	121	43
nacke … magen	142	51
nacke … min	126	22
nacke … nar	143	9
nacke … som	207	19
nacke … somn	-143	-131
nacke … svara	99	15
nacken	83	-71
nacks och	229	23
nacks … har	168	21
nacks … hog	145	-2
nackskada	184	16
nackspar	-199	-191
nackstel	196	43
nackstyv	145	-2
nad	-142	-130
nad i	-128	-105
nad … brost	-128	-105
naf*	-196	-216
nafsa mig	-138	-182
nafsa min	-119	-106
nafsa … doter	-119	-106
nafsa … i	-138	-182
nafsade	-196	-216
nagel	-188	-165
nagel ar	-264	-236
nagel han	106	49
nagel losna	-141	-134
nagel pa	-138	-132
nagel … bla	-157	-138
nagel … komer	-104	-112
nagel … svart	-152	-140
nagelack	127	44
nageln	-281	-257
nageltrang	-159	-173
nagla … bla	125	28
nagon	-41	78
nagon att	-152	-211
nagon blir	-159	-183
nagon dar	-146	-157
nagon ens	21	128
nagon gang	-138	-191
nagon grup	-113	-158
nagon hitar	22	159
nagon hjalp	-141	-136
nagon jagad	-108	-135
nagon kort	-120	-103
nagon la	-5	133
nagon lag	18	147
nagon maste	174	65
nagon om	-173	-223
nagon pa	24	125
nagon prast	-87	-109
nagon skule	25	157
nagon som	29	222
nagon stopa	19	119
nagon styr	1	160
nagon tar	30	166
nagon tog	31	139
nagon … det	-91	-138
nagon … eler	-87	-109
nagon … en	100	150
nagon … for	-85	-163
nagon … freda	17	108
nagon … hand	30	166
nagon … in	-77	39
nagon … inte	12	159
nagon … koma	184	-4
nagon … mig	-79	97
nagon … nagot	-12	112
nagon … nar	-108	-118
nagon … pa	187	109
nagon … prata	-219	-171
nagon … skule	21	128
nagon … slage	-159	-183
nagon … tar	22	110
nagon … veta	10	115
nagonsin	156	79
nagot	164	40
nagot ar	-37	-101
nagot att	17	184
nagot av	9	148
nagot brast	152	34
nagot fel	-99	-68
nagot genom	148	7
nagot gick	215	41
nagot i	36	207
nagot likna	129	55
nagot lugna	-192	-195
nagot milt	-94	-134
nagot sarsk	-155	-151
nagot skons	19	145
nagot som	106	58
nagot vald	-135	-157
nagot … av	132	3
nagot … avgas	9	148
nagot … do	7	148
nagot … halse	138	9
nagot … hema	-104	-119
nagot … inan	-112	-110
nagot … kraks	129	55
nagot … mit	-12	112
nagot … ogat	148	7
nagot … sa	-117	-140
nagot … sat	19	145
nagot … tande	10	138
nagot … ut	127	-19
nagot … utred	-123	-101
nagra	-135	-78
nagra dagar	-132	-147
nagra extra	130	18
nagra gange	-129	-103
nagra klian	-112	-99
nagra minut	-104	-146
nagra ord	133	1
nagra samta	-106	-154
nagra sekun	-157	-151
nagra tils	-99	-101
nagra timar	98	-27
nagra … har	-166	-170
nagra … idag	157	17
nagra … inan	-95	-137
nagra … metot	130	18
nagra … nar	-90	-102
nagra … om	-108	-100
nagra … pa	-140	-31
nagra … sarsk	10	123
nagra … sen	177	40
nagra … utsla	-112	-99
naken	1	213
naken hos	10	110
naken i	-11	124
naken och	22	160
naken pa	-9	108
naken ute	-21	88
naken … gatan	-9	108
naken … i	-21	88
naken … sager	18	102
nakenbilder	20	190
nako	158	7
nal	122	-29
nal*	-200	16
nalar	-139	75
nalar i	24	243
nalar jag	3	144
nalar mat	-94	-110
nalar ska	-115	-138
nalar … mig	3	144
nalar … och	-94	-110
nalar … stick	3	144
nalen	-151	-177
naloxon	-106	-104
nam*	103	-37
namn	50	-48
namn ar	-139	-136
namn de	8	103
namn iblan	-139	-120
namn vart	-151	-172
namn … det	-105	-104
namnet	-149	-145
nan byte	11	99
nan det	-131	-119
nan fara	-151	-153
nan fel	111	-3
nan gang	-127	-199
nan hjalp	-111	-119
nan korde	12	118
nan kram	-140	-151
nan la	34	143
nan liger	142	-7
nan luft	145	29
nan maste	-25	78
nan medic	25	109
nan minut	89	-63
nan om	-98	-158
nan rekom	-145	-136
nan rev	90	37
nan sa	-2	102
nan sat	125	-5
nan siter	105	-10
nan snart	-23	89
nan som	-106	-199
nan tving	45	160
nan viska	-1	134
nan vridi	137	11
nan … ar	-2	102
nan … en	202	120
nan … hjart	-60	-118
nan … int	-6	127
nan … kan	-123	-111
nan … medve	110	-9
nan … mej	11	129
nan … nat	36	170
nan … nu	110	-33
nan … om	34	-77
nan … over	12	118
nan … prata	-114	-157
nan … svart	-23	89
nan … ut	14	136
nan … vi	102	-16
nan … yeste	111	-3
nansi ringe	-2	102
nansi … nan	-2	102
nansin	155	160
nap	-169	-181
nap*	-84	-163
napipariston	157	7
napro bruka	-89	-99
napro … hjalp	-89	-99
naproxen	-89	-99
napy	-144	-124
napy rash	-144	-124
nar	-333	-146
nar ala	-134	-122
nar anges	50	266
nar ar	-280	-266
nar barnb	-157	-147
nar baten	99	30
nar bebis	113	6
nar beske	-21	109
nar borja	-162	-174
nar de	2	192
nar far	-234	-274
nar feber	-72	-127
nar foral	21	181
nar gors	-109	-90
nar grate	113	22
nar han	-34	186
nar hoste	-1	120
nar hunde	-133	-109
nar jag	-257	-286
nar kan	-91	-208
nar komer	-217	-225
nar lakar	-87	-111
nar mama	29	209
nar man	55	-32
nar min	-183	-133
nar mormo	7	123
nar ni	-124	-23
nar opere	-149	-142
nar rakni	-207	-177
nar ska	-234	-291
nar telef	-134	-131
nar … aker	30	195
nar … amar	-148	-154
nar … andas	235	0
nar … anvan	-120	-107
nar … ar	-228	171
nar … at	-163	-141
nar … aterb	-132	-117
nar … atit	-150	-104
nar … bad	-18	155
nar … bajsa	93	-47
nar … besta	12	134
nar … blir	-157	13
nar … blodt	-116	-116
nar … bojer	-163	-185
nar … borst	-128	-131
nar … braka	31	218
nar … brota	-115	-121
nar … cykla	-149	-137
nar … det	-122	-146
nar … dok	143	9
nar … dor	-137	-145
nar … drar	166	9
nar … drick	72	279
nar … druck	11	234
nar … dusch	-4	163
nar … e	17	203
nar … forso	176	138
nar … fylt	-133	-154
nar … gat	51	157
nar … gav	-202	-171
nar … glomd	-110	-141
nar … glomt	-106	-84
nar … halde	112	21
nar … handl	18	181
nar … har	-164	55
nar … hon	-140	-152
nar … hopar	-148	-153
nar … inte	-16	102
nar … jag	-209	-302
nar … jobar	23	218
nar … kan	36	120
nar … kisar	-145	-21
nar … klamd	-141	-95
nar … komer	-32	233
nar … kor	49	139
nar … kort	-116	-96
nar … lager	-86	-176
nar … lagt	-98	-127
nar … lakar	-109	-138
nar … laser	16	141
nar … leker	-136	-151
nar … liger	-104	-160
nar … lyfte	102	-91
nar … man	-307	-262
nar … mar	99	332
nar … min	-132	-165
nar … nasta	-129	-160
nar … ni	-111	-142
nar … nyper	259	20
nar … om	-21	109
nar … opnar	-137	-189
nar … pluga	-110	-110
nar … rakad	-148	-181
nar … ramla	-194	-190
nar … reste	-197	-216
nar … ringd	-134	-131
nar … ringe	3	145
nar … ropar	185	18
nar … sag	-242	-236
nar … sager	11	175
nar … sambo	-120	-108
nar … sat	-36	-124
nar … sater	142	8
nar … ser	-248	-207
nar … siter	-170	-155
nar … ska	-262	-336
nar … skaka	-57	-174
nar … skala	-116	-98
nar … skjut	-104	-97
nar … skota	138	21
nar … skrik	-5	205
nar … skriv	-111	-199
nar … skule	137	-33
nar … slakt	138	5
nar … slog	115	-13
nar … sluta	-142	-125
nar … snark	-122	-127
nar … snyte	-178	-157
nar … soker	-86	-115
nar … sov	36	206
nar … sover	-233	-7
nar … sprin	-210	-228
nar … stana	-124	-101
nar … star	190	28
nar … stote	-110	-84
nar … sutit	-189	-177
nar … svalj	-165	-220
nar … tanke	-173	-235
nar … tapar	5	128
nar … torka	205	-26
nar … trana	-11	-111
nar … tryck	-233	-273
nar … ultra	-109	-90
nar … vakna	-44	-117
nar … vande	-174	-200
nar … var	-207	-126
nar … varit	-149	-84
nar … varmt	-102	-85
nar … vil	53	133
nar … vilar	124	-57
nar … vride	-225	-234
nar*	-211	-70
nara att	137	159
nara relat	-118	-166
nara … stryp	8	150
nara … svima	134	22
narko orden	-155	-137
narkosen	-155	-137
narma akut	-124	-103
narmaste	-169	-145
nas*	-233	-210
nasa	-66	-187
nasa gar	113	22
nasa och	160	28
nasa sedan	-132	-103
nasa varje	-102	-85
nasa … dag	-102	-85
nasa … hocke	-132	-103
nasa … oron	160	28
nasa … ut	113	22
nasan	-203	-256
nasan ar	-116	-116
nasan bara	-87	-97
nasan i	-118	-169
nasan kans	-131	-107
nasan riner	-230	-208
nasan svart	-112	-101
nasan tva	129	17
nasan … att	-112	-101
nasan … det	-100	-106
nasan … han	10	180
nasan … lite	-109	-85
nasan … och	-95	-79
nasan … sen	171	42
nasan … tapt	-147	-132
nasan … timar	129	17
nasbl da	-103	-107
nasbl har	-121	-147
nasbl i	-292	-251
nasbl iblan	-151	-150
nasbl kan	-122	-138
nasbl men	115	17
nasbl sen	172	52
nasbl … #	113	22
nasbl … det	-122	-138
nasbl … en	197	35
nasbl … fem	-174	-145
nasbl … gar	-122	-118
nasbl … inte	153	24
nasbl … minut	-104	-113
nasbl … morse	-172	-148
nasbl … nu	115	17
nasbl … och	-103	-107
nasbl … pa	-123	-127
nasbl … runit	119	51
nasbl … sluta	-170	-155
nasblod	-136	-145
nasblodet	36	-96
nasbore	-128	-99
nasel efter	-106	-79
nasel och	131	49
nasel overa	120	36
nasel pa	-162	-122
nasel som	-117	-105
nasel … hela	140	3
nasel … komer	-117	-105
nasel … kraks	135	45
nasel … pipan	131	49
nasel … tvatm	-106	-79
naselfeber	-128	-139
naspray	5	-117
nasta	-123	59
nasta #	-114	-112
nasta bebis	7	124
nasta borta	-153	-132
nasta gang	49	298
nasta hjart	-152	-128
nasta i	-80	-149
nasta igar	12	105
nasta ledig	109	45
nasta nar	-149	-137
nasta svima	108	52
nasta tag	-14	106
nasta tid	-94	-146
nasta torsd	-86	-109
nasta tupar	137	23
nasta varje	34	198
nasta … ar	-122	-45
nasta … av	116	29
nasta … dag	44	115
nasta … haha	-70	-106
nasta … hjart	-140	-132
nasta … kval	25	191
nasta … min	-105	-92
nasta … nar	-180	-144
nasta … och	-97	-151
nasta … tid	109	45
nastapa	-145	-146
nasvi spela	102	28
nasvingarna	145	29
nat antli	-116	-113
nat batre	-241	-209
nat bebis	-112	-121
nat behov	-165	-150
nat blods	110	43
nat darar	130	13
nat flick	112	42
nat fros	-127	-106
nat han	153	6
nat har	168	79
nat hofte	112	19
nat hol	33	141
nat jag	-4	257
nat kraks	70	-27
nat lugna	-157	-155
nat man	-121	-112
nat med	-37	114
nat men	-150	12
nat mer	-60	91
nat mot	-178	-134
nat nu	-160	-82
nat piler	146	2
nat sat	34	204
nat sockr	116	48
nat som	175	38
nat stral	-122	-99
nat tips	-164	-145
nat tre	110	14
nat trode	101	-34
nat vad	4	119
nat vem	6	111
nat … #	144	61
nat … altid	29	190
nat … ar	-101	-168
nat … att	-69	-166
nat … blev	-11	125
nat … drick	-220	-205
nat … feste	115	-5
nat … for	-31	150
nat … fotsv	-107	-95
nat … gick	-68	91
nat … gor	145	132
nat … halsn	112	9
nat … hands	-108	-106
nat … ikval	-30	125
nat … jag	138	247
nat … kans	94	16
nat … lite	-127	-106
nat … mar	133	8
nat … min	36	164
nat … nu	10	-138
nat … ocksa	70	-27
nat … sag	145	23
nat … sen	-59	-99
nat … ta	-118	-120
nat … tack	-135	-135
nat … utvil	-116	-113
nat … vecko	110	14
nat*	-236	10
natduksbordet	6	173
naten	-143	-98
naten anars	-98	-111
naten ar	-51	-168
naten fast	18	108
naten hoger	141	51
naten i	165	45
naten men	-167	-171
naten natsk	-112	-120
naten och	86	170
naten sambo	-114	-113
naten varst	-115	-120
naten … dagen	-98	-133
naten … flasa	122	16
naten … inte	-126	-127
naten … jag	67	140
naten … lager	14	112
naten … oxa	-114	-113
naten … pig	-98	-111
naten … sager	-122	-120
naten … sida	141	51
nater	-133	25
nater far	-77	-92
nater for	-96	-117
nater hon	25	104
nater jag	10	157
nater koper	20	108
nater men	-132	-162
nater sen	-111	-119
nater tror	-9	116
nater vad	-108	-113
nater … alt	20	108
nater … ar	-153	-177
nater … koper	25	104
nater … kopt	38	154
nater … rad	-132	-151
nater … ska	-108	-113
nater … skaka	12	105
nater … tande	-77	-92
nater … tror	-133	-146
naterna	-209	83
natet	-65	159
natet av	7	127
natet efter	23	133
natet hon	-6	161
natet om	-148	-144
natet vil	37	138
natet visar	-116	-115
natet … ar	-10	120
natet … att	37	138
natet … en	7	127
natet … fel	-116	-115
natet … sager	25	104
natline	130	-14
natmosan	234	-28
natpa vilka	-69	-94
natpa … stods	-69	-94
natpas	-153	-161
natpaset	-113	-136
natpe ar	-2	104
natpe … elak	-2	104
natpersonalen	65	144
nats	-122	-133
natskift	-140	-143
natskrack	-138	-180
natur ha	-8	122
natur … sin	-8	122
naturen	-8	122
nau*	-149	-201
nauruun	-139	-148
nause in	-141	-123
nause … the	-141	-123
nausea	-141	-123
nauseous	173	14
nav*	265	54
nave	113	9
nave metad	113	9
navel hange	129	6
navel igar	108	21
navel … ut	129	6
naveln	143	-1
navelstrang	152	11
navelstrangen	115	-6
nearl pasin	99	-12
nearl … out	204	22
neck and	110	154
neck fever	187	36
neck for	-113	-117
neck from	-123	-114
neck hurts	212	28
neck last	-6	115
neck pain	116	18
neck … #	-113	-117
neck … a	103	30
neck … and	191	34
neck … fever	194	33
neck … light	147	18
neck … night	-6	115
neck … sleep	-123	-114
nedky och	107	-6
nedky … talar	107	-6
nedkyld	107	-6
nedsp av	2	138
nedsp … min	2	138
nedsparkad	2	138
nedst pa	-121	-118
nedst … hoste	-158	-162
nedstamd	-225	-260
nedtr av	-119	-92
nedtr … medic	-119	-92
nedtrapning	-119	-92
nee*	-233	-105
need	-219	-108
need a	-311	-230
need an	-163	-150
need to	-75	105
need … book	-123	-107
need … coura	21	116
need … docto	-169	-166
need … for	-153	-183
need … morni	-86	-139
need … shelt	12	156
need … sick	-133	-125
negativt	-208	-193
nei*	3	203
neighbour	18	192
nej	-307	-122
nej bara	-179	-144
nej de	126	10
nej det	-170	-128
nej jag	-123	-50
nej men	-145	-78
nej nej	-129	-188
nej rakna	24	90
nej skamt	-177	-192
nej skjut	-118	-104
nej skoja	-121	-147
nej tack	-144	-150
nej … aliho	-107	-121
nej … det	-154	-157
nej … forts	-7	114
nej … jag	-189	-201
nej … sover	9	104
nej … up	-118	-104
nej … var	-109	-131
nej … vil	-194	-231
ner	160	48
ner ar	-129	-86
ner bredv	128	-5
ner den	-121	-93
ner en	135	24
ner for	205	-17
ner fran	149	-9
ner gardi	-145	-136
ner glasb	-111	-112
ner hakan	133	38
ner hande	-12	101
ner hene	-2	152
ner honom	203	26
ner huset	14	153
ner masor	110	48
ner maste	-142	-129
ner medic	-87	-115
ner men	100	21
ner nan	145	29
ner och	126	9
ner over	82	-52
ner pa	230	-27
ner tekan	165	5
ner tekok	138	41
ner til	132	176
ner vakna	100	19
ner vaten	197	25
ner … alven	-35	133
ner … badka	122	-14
ner … benet	-121	-88
ner … brost	163	67
ner … da	126	-16
ner … ena	145	13
ner … forse	-32	88
ner … grate	-13	94
ner … haha	-111	-112
ner … halse	118	58
ner … han	119	-43
ner … har	-121	-93
ner … hoger	196	12
ner … huger	-5	113
ner … idag	110	48
ner … luft	156	31
ner … madra	-120	-111
ner … med	40	159
ner … men	100	19
ner … mot	151	57
ner … naten	-118	-124
ner … nu	100	21
ner … och	123	154
ner … os	132	18
ner … over	252	25
ner … sager	126	8
ner … sina	108	-10
ner … sjon	36	146
ner … skolj	-142	-129
ner … skorn	113	11
ner … svart	109	45
ner … vanst	136	30
ner … vantr	-97	-145
ner … vikt	-176	-213
nerat	210	58
nerat hela	102	25
nerat … tiden	102	25
nere feber	149	-18
nere och	-115	-136
nere … plask	131	9
nere … trana	-122	-131
nere … vare	149	-18
nerfo benen	105	27
nerfo trapa	86	174
nerfo … i	-6	106
nerki och	120	17
nerki … svaga	120	17
nerkisad	214	40
nerverna	-162	-162
nervo … jag	-123	-131
nervos	-190	-218
nervous	-138	-117
never born	-3	130
new	-218	-307
new*	166	103
newbo has	140	4
newbo … a	140	4
newborn	166	103
nex*	-142	95
nexplanon	-145	-139
next	-107	129
next door	3	115
next week	-152	-44
next … has	3	115
nez*	-124	-119
nezeril	-124	-119
ngl	0	134
ni	-376	-56
ni boka	-80	-157
ni djur	-144	-107
ni fans	5	137
ni far	17	125
ni fins	14	116
ni fixa	-93	-125
ni forny	-121	-93
ni fraga	-8	193
ni ge	7	148
ni gjort	34	161
ni halsa	20	156
ni har	-193	-160
ni hitar	2	127
ni hudte	-133	-122
ni kan	27	150
ni laser	16	141
ni mig	20	128
ni numer	-96	-109
ni opet	-152	-150
ni opna	-113	-104
ni opnar	-145	-146
ni ringa	-154	-187
ni ringt	-100	-112
ni saga	-160	-153
ni sant	-150	-156
ni se	-4	117
ni skriv	-108	45
ni sos	-129	-92
ni ta	-35	126
ni tips	-120	-148
ni tita	91	15
ni ut	-110	-102
ni var	-15	168
ni … avbok	37	127
ni … bort	-49	87
ni … eler	-114	-95
ni … en	110	34
ni … fina	-22	129
ni … grup	-97	-139
ni … har	-112	-107
ni … hej	5	137
ni … intyg	-140	-140
ni … jag	26	125
ni … klamd	-113	-104
ni … koma	-131	-118
ni … kort	-25	92
ni … kryck	-94	-118
ni … mig	-17	92
ni … ny	-114	-97
ni … om	-37	99
ni … opet	-113	-151
ni … pa	-28	-174
ni … prast	-87	-109
ni … som	-15	102
ni … termi	-110	-102
ni … til	-169	-162
ni … ut	-175	-179
ni … varit	23	142
nia*	-165	-200
niagarafalen	-114	-110
nian	-122	-171
nian nu	-96	-111
nian … ar	-96	-111
nice	66	158
nie*	166	18
nig*	-142	17
night	-126	23
night aroun	-86	-139
night breat	138	-39
night shift	-48	-129
night start	-116	-104
night tums	-128	-118
night … #	-65	-136
night … about	-116	-104
night … hope	33	128
nii*	99	-79
nik*	-52	-155
nikotin	-111	-93
nikotinplaster	-142	-112
nio	150	96
nio dagar	193	50
nio dar	158	55
nio ungef	131	42
nio varje	-95	-96
nio vecko	-165	-118
nio … ar	-185	-128
nio … kval	-95	-96
nio … sen	202	80
nio*	-170	-153
nioaringen	-168	-143
nis*	208	15
niska	208	15
niska jayka	205	17
niska … ja	173	10
nit*	117	-54
nitro de	-134	-130
nitro tre	130	-3
nitro … gange	121	-15
nitro … har	-157	-152
nitro … inte	189	16
nitroglycerintableter	-134	-130
nitrospray	75	-82
nitrosprayen	193	12
nju*	-173	-222
njurs fora	-143	-137
njurs i	119	19
njurs igen	-212	-166
njurs kaliu	87	26
njurs kom	-112	-107
njurs … manda	119	19
njurs … sama	-186	-128
njurs … ut	-112	-107
njurs … var	87	26
njurs … vecka	-143	-137
njursten	-105	-150
njurstenen	-112	-107
njurstensont	-143	-137
njursvikt	87	26
no movem	146	52
no point	-21	95
no pulse	148	8
no sound	136	7
no way	-1	165
no … comin	136	7
no … i	-152	-150
no … in	-21	95
no … out	-1	165
no … since	129	35
nob*	38	285
nobod knows	5	118
nobod would	23	139
nobod … notic	27	133
nobody	39	271
nog	101	205
nog ar	10	-119
nog av	11	170
nog jag	4	145
nog legat	120	43
nog lugnt	120	8
nog nu	15	164
nog pa	-2	100
nog saga	-131	-119
nog … det	-131	-119
nog … ger	4	145
nog … livet	11	170
nog … pa	120	43
nog … spare	-2	100
nog*	-104	-106
noga	-104	-106
noga behov	-104	-106
noi*	194	-7
noise	158	-6
noj*	-233	-233
nojd	-194	-178
nojig	-146	-154
nol	-56	66
nonsense	142	38
nor*	-350	-383
norbo varje	-115	-135
norbo … ar	-115	-135
norma att	-212	-128
norma efter	18	108
norma hormo	-119	-96
norma ingen	-130	-120
norma inte	-116	-119
norma nar	-128	-154
norma vid	158	58
norma … ena	-130	-134
norma … fruko	158	58
norma … hjart	-147	-132
norma … slo	-116	-119
norma … tjugo	18	108
normal	-168	-204
normalt	-295	-237
north	-170	-146
nos*	-400	-382
nose	-325	-333
nose and	-177	-204
nose … a	-182	-153
noseb for	-127	-113
noseb this	-122	-103
noseb … a	-127	-113
noseb … morni	-122	-103
nosebleed	-186	-164
not	111	105
not answe	156	1
not breat	136	11
not wake	-6	135
not wakin	139	-17
not … han	107	-6
not … just	-186	-180
not … up	44	145
notalergiker	136	51
note	-116	7
note for	-131	-147
note … work	-117	-117
noter	332	112
noter tunga	159	39
noter … svale	163	41
noter … svuln	152	44
notes	17	113
notes just	21	116
notes … need	21	116
nothi left	3	134
nothi … that	-152	-130
nothi … to	3	134
nothing	-152	-198
notice	27	133
nou*	155	19
nouse	133	14
nov*	-65	-177
november	-184	-200
novorapid	-119	-112
now	55	-101
now dry	-127	-113
now he	171	-36
now shes	211	40
now there	-181	-153
now … a	-223	-177
now … air	-127	-113
now … ive	-9	132
now … scare	153	6
now … shive	172	24
now … want	-120	-141
nu a	73	-148
nu adjo	127	-5
nu ala	13	92
nu anars	114	-1
nu ar	185	35
nu aters	44	148
nu bara	-86	-1
nu blodt	90	25
nu borde	-127	-115
nu de	27	151
nu det	104	141
nu djupa	1	96
nu domna	192	39
nu e	69	-70
nu efter	54	-97
nu ensam	169	4
nu evig	8	142
nu for	-56	112
nu forvi	153	53
nu frisk	-132	-89
nu fryse	135	-2
nu funka	98	9
nu gar	105	92
nu gravi	-121	-86
nu hal	132	33
nu hande	145	59
nu hange	135	38
nu har	-88	53
nu hejda	7	124
nu hela	122	16
nu hema	114	-5
nu hor	168	82
nu huger	226	35
nu igen	143	2
nu ikval	148	41
nu ingen	-112	11
nu kalsv	119	44
nu klar	112	3
nu kliar	50	-80
nu klock	104	19
nu kom	63	-97
nu komer	191	-7
nu kraft	105	40
nu kraks	354	151
nu kramp	176	33
nu liger	97	-22
nu magen	-130	-112
nu nasel	131	49
nu norma	151	31
nu nys	77	-23
nu o	117	91
nu och	-178	-131
nu pa	143	-9
nu prata	195	71
nu racke	-10	107
nu regis	8	103
nu rycke	154	15
nu sa	63	107
nu sag	18	132
nu sama	149	18
nu sen	16	183
nu ser	149	50
nu siter	44	104
nu ska	-176	-135
nu slar	120	37
nu slo	97	38
nu slut	-118	-108
nu sover	10	-159
nu spark	-8	105
nu spota	128	-24
nu spyr	134	24
nu svag	87	26
nu svara	198	60
nu svuln	274	79
nu til	-153	-169
nu trot	103	25
nu tryck	136	5
nu undra	-302	-295
nu vanta	-133	-148
nu varje	1	149
nu varma	-147	-104
nu vi	-90	-147
nu vil	-229	-291
nu yr	118	42
nu … #	157	15
nu … ala	-139	-184
nu … an	1	96
nu … ar	-59	-151
nu … aren	-71	-101
nu … armen	150	-16
nu … bakis	-120	-125
nu … bara	-16	127
nu … bebis	77	-23
nu … det	169	63
nu … eliqu	129	17
nu … ena	152	31
nu … etari	100	21
nu … far	-132	-89
nu … fort	121	34
nu … golve	139	17
nu … gor	149	22
nu … halse	62	-102
nu … han	236	217
nu … handf	100	37
nu … har	14	-170
nu … hela	179	58
nu … hjart	115	39
nu … hon	158	-13
nu … huvud	105	40
nu … i	194	158
nu … ila	106	0
nu … ja	101	94
nu … kalt	-143	-122
nu … kaner	128	6
nu … klock	141	30
nu … lapar	116	25
nu … lite	14	105
nu … man	-117	-130
nu … maste	-88	-84
nu … min	-132	-151
nu … mot	90	37
nu … munen	147	24
nu … nagot	9	145
nu … nar	156	43
nu … nat	94	162
nu … o	153	53
nu … ok	114	-1
nu … rikti	128	12
nu … roste	188	-25
nu … skriv	12	152
nu … smart	131	1
nu … synbo	113	18
nu … tanka	3	148
nu … tarna	116	3
nu … trapa	-88	-115
nu … tunga	158	52
nu … vi	-57	-225
nu … vil	-91	-159
nu … vila	8	142
nudes	20	138
nuh*	-274	-260
nuha	-207	-164
num*	-165	-175
numb	187	-60
numb at	-116	-104
numb betwe	216	57
numb … my	234	40
numb … night	-116	-104
number	-165	-171
numer	-188	-99
numer har	-141	-149
numer til	-147	-133
numer … ansla	-125	-120
numer … djurs	-96	-109
numer … man	-132	-142
numer … ni	-112	-114
nur*	-217	-175
nurse has	-142	-136
nursery	-143	-137
ny	-195	-261
ny besta	-132	-114
ny epipe	-197	-173
ny insul	-152	-122
ny lagen	-133	-156
ny livmo	-143	-136
ny medic	172	16
ny mycke	121	42
ny nu	109	31
ny partn	-156	-158
ny pena	-99	-103
ny tid	-261	-257
ny tval	-175	-152
ny tvatm	-128	-99
ny … den	-178	-158
ny … efter	-105	-92
ny … for	-58	-159
ny … hos	-117	-106
ny … idag	151	55
nya	-442	-370
nya blodt	-132	-143
nya glaso	-139	-121
nya jag	-4	103
nya nitro	-134	-130
nya skor	-195	-192
nya sprut	-144	-124
nya stovl	-132	-107
nya table	-197	-192
nya … ar	-98	37
nya … bara	-123	-123
nya … de	-134	-130
nya … for	-141	-127
nya … pa	-192	-183
nya … skriv	-110	-102
nya … til	-195	-164
nya … vil	7	143
nyc*	4	234
nycke i	27	179
nycke liger	36	109
nycke til	-18	164
nycke … min	-8	100
nycke … under	36	109
nyckeln	7	214
nycklar	34	158
nyf*	83	-92
nyfiken	-222	-239
nyfod	154	-3
nyfod ata	-149	-133
nyfod feber	146	1
nyfod flick	-119	-96
nyfod med	132	50
nyfod … antik	-2	100
nyfod … feber	132	50
nyfod … skote	-119	-96
nyfoda	170	71
nyfor hogt	115	40
nyfor hon	-9	132
nyfor med	118	7
nyfor svule	120	16
nyfor … blixt	120	16
nyfor … blodt	115	40
nyfor … frosa	118	7
nyfor … sager	0	179
nyforlost	91	21
nyh*	-109	-173
nyhet om	-141	-151
nyheterna	-83	-134
nyk*	-75	-191
nykte nu	-125	-145
nykter	-121	-185
nyl*	34	124
nylig och	1	121
nylig … hor	1	121
nyligen	34	124
nyo*	160	13
nyope i	127	-2
nyopererad	127	-2
nyp	-124	-112
nyp pa	-124	-112
nyp … sidan	-124	-112
nyp*	355	161
nyper	333	227
nyper honom	256	7
nyper mig	-22	243
nyper och	83	215
nyper vanli	79	-25
nyper … drar	-12	179
nyper … haler	-13	119
nyper … men	142	-4
nyper … ropar	139	11
nys	418	101
nys angra	117	5
nys hosta	109	-1
nys i	186	37
nys kan	-99	-101
nys och	118	111
nys ska	131	42
nys … bebis	-21	81
nys … jag	181	33
nys … mig	117	5
nys … och	109	-1
nys … vil	-21	143
nys*	-408	-366
nyser	-356	-310
nyser ihjal	-81	-83
nyser mycke	-137	-127
nyser och	-180	-178
nyser … har	-113	-113
nyser … mig	-81	-83
nyski har	-14	119
nyski … druck	-14	119
nyskild	-14	119
nysni avlos	-123	-115
nysni … varan	-123	-115
nysningarna	-123	-112
nyt	-101	-169
nyt alerg	-81	-68
nyt glas	-126	-101
nyt kris	-112	-96
nyt recep	-268	-192
nyt vapen	-114	-140
nyt … kort	-112	-96
nyt … pa	-140	-32
nyt … ser	-126	-101
nyt … test	-81	-68
o	275	134
o andas	67	157
o ater	-184	-180
o banka	-10	108
o barne	1	153
o bldoe	133	14
o blir	204	17
o blode	130	63
o da	14	118
o det	191	19
o drar	135	-4
o e	226	35
o ena	197	50
o flagn	-120	-100
o ga	-110	-118
o gnale	-114	-97
o haler	145	3
o halse	152	43
o han	138	142
o hande	-149	-125
o helt	126	23
o huvud	93	22
o ja	184	144
o kalsv	102	40
o kraks	135	42
o lileb	-19	106
o logat	7	124
o lukta	102	31
o magen	147	38
o mormo	101	16
o munen	141	-16
o nacke	122	46
o nu	51	-86
o riner	95	18
o sager	-32	169
o skaka	-129	-92
o skara	8	136
o skrik	-5	-130
o slar	194	57
o snack	-131	-118
o snori	-148	-137
o snva	-117	-111
o sova	5	111
o spy	147	15
o spyr	155	45
o stral	140	37
o svart	101	25
o sveta	183	32
o syran	-23	97
o tandk	-118	-95
o varmt	-114	-95
o yr	134	42
o yrsel	108	2
o … #	220	36
o … att	-91	43
o … bla	128	1
o … borta	189	29
o … bra	-119	-115
o … domna	165	27
o … foral	18	138
o … gomer	-23	97
o … gor	125	145
o … hal	132	33
o … haler	105	26
o … hange	144	-16
o … har	-110	-157
o … helt	158	36
o … int	51	240
o … inte	189	60
o … kasta	-23	97
o … kliar	-126	-141
o … konst	180	33
o … liger	21	98
o … mama	108	-53
o … me	174	17
o … mej	-9	152
o … nagel	102	31
o … nar	146	-18
o … o	129	75
o … po	-10	108
o … ring	-129	-92
o … skit	102	31
o … svag	109	10
o … svaml	111	17
o … svara	101	16
o … tungt	124	28
o … under	126	32
o … ut	33	147
o … vita	-135	-109
o … yr	113	22
oavbr sprin	18	102
oavbr … ut	18	102
oavbrutet	32	143
obeha pres	110	10
obeha … brost	165	21
obeha … i	117	16
obeha … stora	-136	-125
obehaglig	191	29
och	138	87
och ala	69	158
och alved	-109	-129
och andfa	223	59
och ansik	81	-55
och ar	265	36
och arm	89	34
och armar	-88	-135
och armen	250	68
och ata	-118	36
och ater	-238	-136
och att	-24	168
och axeln	237	101
och axlar	-105	-88
och b	110	1
och bajsa	-151	-141
och bajse	-188	-163
och bara	64	238
och barn	7	116
och barne	165	196
och behov	-245	-151
och ben	1	-104
och ber	33	150
och besta	36	104
och besti	-99	-89
och bilen	-13	147
och blek	217	57
och blekt	171	6
och blev	-133	-153
och blir	281	16
och blod	188	43
och blode	254	102
och blodt	315	88
och bokat	-11	122
och borja	138	11
och brost	213	60
och bruka	182	2
och byxor	-112	-132
och chef	4	151
och da	-51	92
och dar	-115	-128
och dasig	90	42
och de	-72	130
och den	-140	-99
och det	380	137
och diare	-119	-151
och diska	-137	-159
och dog	-157	-158
och domna	118	15
och drar	102	164
och dregl	158	58
och drog	160	33
och druck	108	133
och dunka	115	40
och far	-18	-149
och farsk	27	135
och feber	-250	-194
och febri	-176	-156
och fick	-285	-298
och filma	27	159
och finge	93	-15
och flack	158	21
och flaga	129	28
och flami	127	37
och flamt	115	28
och flasa	158	24
och flyte	-138	-114
och forky	-154	-108
och forsv	-141	-54
och fort	173	46
och forva	-141	-120
och forvi	147	48
och foter	182	30
och fran	-93	-160
och frisk	-213	-70
och frosa	180	19
och funde	-80	59
och ga	-122	-24
och gar	-8	-61
och gasig	-193	-174
och get	-62	69
och gick	-84	89
och gifta	14	126
och glad	-160	-170
och glome	-164	-155
och gnide	-119	-85
och gomt	-24	89
och gor	97	43
och gra	141	-7
och grate	-193	-190
och gular	170	7
och ha	18	108
och haler	148	26
och hals	129	31
och halse	15	-100
och hande	160	13
och hange	-210	-191
och hard	273	86
och hej	-111	-124
och hela	34	-126
och hemtj	-11	156
och hes	-145	-113
och hjart	-15	-144
och hog	199	24
och hoger	220	-9
och hol	152	162
och hon	337	114
och hopar	-150	-139
och hosta	7	-140
och hotar	33	240
och hug	118	54
och huset	48	147
och huvud	-105	-186
och igar	9	139
och ilalu	147	44
och in	36	121
och influ	-141	-127
och ipren	-141	-124
och iskal	186	33
och ja	164	146
och jag	206	123
och jates	162	33
och kaken	204	27
och kal	241	65
och kalsv	200	39
och kan	-109	50
och kansl	117	23
och kante	-147	-129
och kanyl	-112	-111
och kasta	148	115
och katen	132	36
och keton	138	50
och kipar	156	41
och kisa	-156	-125
och kisar	-156	-151
och kisat	158	-5
och klada	-239	-223
och kladi	-130	-108
och klaga	95	26
och klar	-40	-112
och klara	-175	-165
och kliar	-247	-217
och knast	-101	-103
och knufa	20	157
och kolad	-4	108
och kolar	-131	-76
och koldi	-117	-88
och kom	139	12
och kor	26	155
och kosta	4	108
och kuden	127	21
och kval	-126	-120
och lacke	124	30
och lader	152	11
och laga	49	114
och lager	-129	-112
och lapar	185	42
och lapen	173	41
och laser	-13	135
och later	74	151
och ledse	-14	-127
och leker	-143	-99
och letar	1	177
och lever	-79	-104
och liger	-34	-164
och lileb	-29	160
och lite	-261	-189
och livmo	104	18
och lock	-110	-106
och loser	-153	-153
och lukta	187	63
och lyfte	136	26
och mage	135	29
och magen	120	-9
och magsm	118	7
och mama	61	151
och mar	-174	-289
och mat	43	189
och melan	160	33
och migra	-197	-165
och min	-1	-196
och mina	29	195
och mit	-64	87
och munen	183	10
och nagot	129	-12
och nar	100	129
och nasan	89	-30
och nat	178	1
och ner	181	17
och nerki	181	41
och nitro	126	50
och nu	279	140
och ogon	116	23
och ogone	112	19
och ont	125	82
och orden	133	27
och ordna	-157	-181
och oron	160	28
och papa	82	156
och pekfi	-219	-211
och pig	-197	-130
och pipan	159	66
och plots	-17	-124
och predi	-27	124
och prick	277	55
och pulse	145	40
och rader	6	119
och rakna	-14	141
och rakni	-93	-92
och ramla	164	42
och reage	-16	102
och regel	151	18
och rinan	-125	-111
och ringt	26	104
och river	9	131
och rodak	-123	-97
och ropar	110	11
och ror	-156	-90
och rosla	204	53
och roste	241	75
och rycke	151	7
och ryckt	146	85
och rygen	155	48
och sa	198	319
och sager	32	253
och sedan	97	153
och sin	37	178
och skaka	257	133
och skale	-41	102
och skar	-154	-74
och skick	28	148
och skote	-141	-163
och skrap	-250	-225
och skrek	162	179
och skrik	-22	107
och skriv	17	186
och skumi	137	31
och skyle	-10	142
och slap	205	5
och slar	51	329
och slipa	-3	137
och slo	245	39
och sludr	185	29
och smack	149	18
och smale	-130	-122
och smart	203	35
och snark	230	55
och sned	137	27
och snora	109	-1
och snuva	-251	-208
och soker	-179	-181
och som	-93	-98
och somna	142	93
och somnp	-104	-115
och sover	-220	-253
och spark	-39	100
och spela	-183	-172
och spray	176	33
och sprid	138	9
och spyr	199	36
och star	127	49
och stel	204	78
och stira	59	139
och stod	23	201
och stona	91	-12
och stopa	-12	101
och store	137	18
och svag	141	8
och svaga	209	46
och svaml	158	63
och svar	182	56
och svete	111	36
och sveti	190	61
och svetn	101	-15
och svide	-132	-101
och svima	287	83
och svimf	274	58
och svule	-232	-228
och ta	14	154
och tack	-135	-135
och talar	107	-6
och talet	139	36
och tandk	-114	-94
och tanka	8	128
och tapad	-143	-125
och tapar	203	34
och tapt	-142	-124
och tarna	-147	-104
och tia	-108	-88
och til	-258	-241
och tio	100	-5
och titat	13	145
och tjuv	-108	-122
och tog	58	169
och tor	197	10
och trang	93	-34
och tror	-182	-90
och trot	-314	-190
och tryck	229	21
och trygt	-88	-101
och tugar	134	16
och tungt	106	49
och undra	-339	-422
och up	218	43
och ut	199	29
och utatv	122	40
och vag	135	24
och vagra	-26	114
och vakna	-170	-144
och valdi	181	19
och vanst	222	32
och vanta	27	145
och vare	141	116
och vark	-139	-113
och vaser	195	11
och vaten	-193	-182
och vatsk	-177	-140
och vaxer	-127	-115
och vento	108	11
och vet	52	180
och vi	141	-83
och vifta	164	12
och vil	-41	-167
och vilar	-136	-125
och vilja	-104	-110
och vin	-5	140
och vit	97	-65
och vita	153	38
och yr	125	49
och … #	46	-111
och … adhd	-112	-93
och … ala	61	-99
och … aldel	184	105
och … anars	-129	-130
och … andni	159	66
och … andra	103	34
och … ar	322	77
och … arm	161	6
och … armen	195	33
och … att	59	312
och … axeln	198	91
och … bajsa	-118	-119
och … bakat	206	24
och … bakhu	184	52
och … banko	-27	106
och … bara	279	48
och … barn	-41	102
och … barne	-186	-141
och … ben	281	55
och … benen	149	43
och … benet	148	45
och … bilje	-11	122
och … blek	186	57
och … blir	233	131
och … blivi	108	-30
och … blod	156	46
och … blodf	190	80
och … blot	114	18
och … bort	87	128
och … bortd	147	41
och … bra	-268	-322
och … brane	-110	-113
och … bryr	8	99
och … dem	-3	143
och … dena	-123	-97
och … det	-87	98
och … diabe	98	40
och … diare	-228	-179
och … djupt	183	90
och … doda	-3	169
och … domna	-132	-151
och … drar	252	27
och … dras	127	-5
och … dregl	142	22
och … druck	149	-14
och … dubel	142	37
och … en	-198	-67
och … ena	230	60
och … et	-126	82
och … faler	115	20
och … farga	116	26
och … farva	-17	111
och … fast	144	138
och … fat	-57	-138
och … fins	4	140
och … fint	-131	-156
och … flack	127	27
och … flask	94	123
och … flytn	68	-45
och … foglo	-111	-103
och … forla	113	132
och … forsa	139	3
och … forst	136	67
och … forsv	149	16
och … fort	146	35
och … forts	-2	154
och … foter	-76	-122
och … frame	-7	165
och … fran	169	11
och … frisk	26	95
och … fru	-140	-198
och … frukt	155	63
och … ful	58	116
och … funka	-138	-132
och … ga	-96	32
och … genom	-147	-137
och … get	10	112
och … gevar	-114	-140
och … gick	-183	-175
och … gjord	-88	19
och … glas	-105	-85
och … glipa	-147	-129
och … gnali	-101	-75
och … gora	-37	113
och … got	-173	-166
och … gra	245	40
och … grade	174	36
och … grate	-123	-100
och … greje	122	24
och … ha	-132	-178
och … haler	60	-76
och … halsb	-139	-117
och … halso	-84	-104
och … han	176	83
och … hand	158	51
och … handl	-149	-169
och … hange	130	-14
och … har	157	49
och … hejda	-19	206
och … hema	-41	138
och … hitad	-6	144
och … hjalp	-195	-191
och … hogt	176	60
och … hol	171	28
och … hopa	128	4
och … hor	158	129
och … huga	-9	181
och … huger	193	31
och … iblan	-147	-91
och … igen	17	-163
och … ila	-113	-163
och … in	123	135
och … inga	-90	-117
och … inget	-179	-218
och … int	181	24
och … inte	385	128
och … isar	-120	-105
och … jag	-38	40
och … jatek	119	10
och … jates	156	61
och … jatet	116	34
och … kafe	-140	-119
och … kaken	120	50
och … kalsv	256	106
och … kaner	97	42
och … kans	220	72
och … kisa	-192	-135
och … kisla	-110	-98
och … kl	-117	-112
och … klock	9	107
och … knast	101	33
och … knat	-205	-178
och … kniv	-35	91
och … knufa	13	134
och … koleg	97	8
och … komer	133	5
och … konst	212	140
och … korso	-153	-153
och … kraft	138	20
och … kraks	216	76
och … krakt	149	36
och … kritv	139	31
och … krupi	108	25
och … kvar	-112	-96
och … lag	-9	131
och … lange	26	155
och … lapar	150	150
och … later	160	89
och … leva	-78	-106
och … liger	173	116
och … los	-156	-148
och … lugnt	-120	-80
och … macka	-172	-163
och … mage	113	22
och … mama	8	134
och … maste	176	147
och … medic	-98	-74
och … medve	160	36
och … men	-130	-207
och … mig	-22	112
och … min	34	272
och … mina	20	224
och … mork	163	4
och … morkr	163	18
och … mot	-104	40
och … mun	199	54
och … mungi	97	-1
och … mycke	-172	-201
och … nacke	129	53
och … nasel	107	-6
och … nasta	-113	-154
och … nat	-5	140
och … ner	-48	185
och … nere	-121	-125
och … norma	-181	-165
och … ny	-123	-96
och … nycke	-36	65
och … nyckl	11	159
och … nyt	-138	-107
och … och	176	28
och … ofarl	-136	-141
och … ogone	64	-40
och … ok	-104	-97
och … ordet	-101	-101
och … osake	-96	-95
och … osama	158	-14
och … otydl	109	27
och … pa	33	96
och … papa	5	176
och … paper	-3	118
och … piper	184	25
och … plots	114	25
och … prata	-95	-184
och … prima	-106	-88
och … pruta	-108	-80
och … pulse	179	2
och … pumpa	149	-10
och … racke	-143	-36
och … resa	-73	-56
och … rispo	27	135
och … roda	-176	-160
och … rosla	127	34
och … roste	-61	74
och … rular	128	27
och … rumpa	-165	-142
och … rund	-102	-100
och … runt	-200	-22
och … rusar	121	50
och … rycke	211	19
och … ryckt	148	61
och … sa	95	-45
och … sakna	75	-49
och … saman	126	-11
och … samla	-4	151
och … ser	258	22
och … set	-91	-110
och … sex	153	16
och … siter	157	126
och … skaka	118	-5
och … skar	160	149
och … skavs	-115	-126
och … skit	115	14
och … skram	5	114
och … skrat	-171	-172
och … skule	-37	-141
och … slap	120	-1
och … slar	24	-128
och … slem	137	31
och … sludr	186	2
och … sluta	140	228
och … smale	0	105
och … smart	135	36
och … snabt	130	51
och … sned	113	15
och … snet	182	27
och … snura	162	122
och … som	94	-59
och … somna	-90	-118
och … somni	134	-1
och … somnt	100	-5
och … sonde	6	148
och … sot	150	10
och … sover	64	-156
och … span	-133	-105
och … spark	-159	-152
och … spel	20	110
och … sprut	152	6
och … spyr	162	27
och … stana	-77	-90
och … start	14	95
och … stick	155	36
och … stopa	0	132
och … susar	166	32
och … svag	206	37
och … svara	123	11
och … svart	162	-74
och … svet	92	32
och … sveta	163	-9
och … svide	-113	-178
och … svima	211	86
och … svuln	131	-8
och … synd	-86	-107
och … syrga	-112	-93
och … syste	-124	-145
och … tande	-176	-188
och … tapar	101	142
och … tegel	-121	-125
och … titar	-157	-141
och … tolk	-89	-128
och … tonar	142	42
och … trafa	5	148
och … tror	-134	-114
och … trot	53	-73
och … tryck	209	35
och … tryg	-133	-195
och … tungt	113	39
och … under	204	3
och … undra	-155	-19
och … up	101	-28
och … uphor	-1	154
och … ur	139	14
och … urin	124	30
och … ut	-90	80
och … utan	16	-116
och … vad	-153	-141
och … vakna	119	43
och … vaner	-111	-162
och … vanli	-118	-105
och … var	-219	-128
och … vara	157	-2
och … varit	172	37
och … varke	136	38
och … varm	117	-19
och … vatni	179	68
och … verka	-41	62
och … vet	21	148
och … vil	-37	103
och … vila	-101	-115
och … virig	150	28
och … vit	123	16
och … yr	112	23
och … yxa	151	-5
ocksa do	1	151
ocksa haha	-106	-86
ocksa jag	171	83
ocksa kola	-127	-115
ocksa medic	-84	-96
ocksa och	143	31
ocksa … det	157	9
ocksa … jag	143	31
ocksa … koles	-127	-115
ocksa … litet	-106	-86
ododlig	21	180
of #	-129	-193
of a	-50	-141
of blood	-107	-142
of bored	-122	-137
of breat	4	-112
of brigh	141	12
of grand	145	-9
of his	203	58
of if	53	129
of is	-179	-174
of since	-157	-114
of … bunk	109	14
of … but	-147	-151
of … dark	-115	-127
of … denti	-158	-144
of … face	107	10
of … finge	133	-1
of … garag	-28	117
of … heart	131	100
of … in	-133	-140
of … lader	160	9
of … life	173	42
of … on	-116	-41
of … only	-121	-116
of … partn	24	142
of … red	141	12
of … roof	119	-15
of … towel	118	18
ofa*	-239	-255
ofarliga	-109	-102
ofarligt	-223	-230
oficielt	-11	101
ofra	9	148
ofra hunde	-3	87
ofra min	9	116
ofra … och	-3	87
ofra … son	9	116
oft*	-119	-37
ofta	-126	-88
ofta magra	169	42
ofta och	-203	-163
ofta pa	-133	-142
ofta … andas	169	42
ofta … det	-135	-102
ofta … naten	-133	-142
oftar an	-106	-103
oftar … forut	-113	-107
oftas pa	23	110
oftas … nater	23	110
oftast	23	110
oga	219	176
oga det	161	14
oga ingen	115	6
oga sedan	-158	-122
oga sen	107	4
oga … fodse	-103	-67
oga*	108	-44
ogat	108	-44
ogat hela	-139	-96
ogat kans	-125	-109
ogat men	-176	-162
ogat nar	202	-6
ogat och	-92	-113
ogat riner	-217	-182
ogat rot	-207	-152
ogat rycke	-195	-185
ogat skolj	-182	-163
ogat spola	-133	-105
ogat stenh	169	46
ogat trafa	136	-10
ogat … av	46	-80
ogat … batre	-125	-109
ogat … blivi	-133	-120
ogat … bra	-211	-181
ogat … helge	109	45
ogat … huvud	135	37
ogat … i	-246	-178
ogat … inte	127	17
ogat … jag	187	-6
ogat … men	-142	-96
ogat … nar	-122	-131
ogat … och	-174	-131
ogat … ogonl	-102	-84
ogat … rot	-163	-150
ogat … slipe	-125	-100
ogat … tiden	-161	-112
ogo*	179	-75
ogon av	-143	-132
ogon halv	110	-3
ogon mer	6	154
ogon nar	-116	-96
ogon och	-53	82
ogon pa	-196	-183
ogon rular	116	23
ogon stor	119	-3
ogon varje	-113	-113
ogon vita	137	5
ogon … barne	-146	-129
ogon … gang	-113	-113
ogon … jag	-116	-96
ogon … liten	119	-3
ogon … open	110	-3
ogon … sager	-4	127
ogon … skarm	-113	-105
ogona	120	-56
ogona svar	128	31
ogona … huvud	128	31
ogondropar	13	-102
ogone a	136	-15
ogone ar	161	47
ogone har	155	46
ogone igens	146	36
ogone insju	132	25
ogone kliar	-228	-150
ogone nar	109	-55
ogone ont	131	59
ogone riner	-142	-110
ogone rular	253	30
ogone vil	106	49
ogone … blodt	105	40
ogone … dasig	79	34
ogone … insju	131	35
ogone … jag	133	-65
ogone … mig	-110	-102
ogone … morgn	-114	-102
ogone … nu	88	39
ogone … ont	136	-10
ogone … som	-173	-146
ogone … svuln	129	37
ogone … tunga	110	46
ogone … under	131	59
ogonen	282	7
ogonkliniken	-182	-169
ogonl ar	-120	-88
ogonl rycke	-164	-149
ogonl sager	-102	-84
ogonl sedan	-126	-96
ogonl som	-150	-145
ogonl … att	-102	-84
ogonl … en	-206	-165
ogonl … har	-132	-125
ogonl … svule	-120	-88
ogonlakaren	-102	-84
ogonlocket	-125	-166
ogr*	143	-22
ograsmedel	171	16
oil	156	20
ois	13	126
ois helpo	13	126
ois … jos	13	126
oja*	69	-79
ojamnt	67	-64
ok	-288	-371
ok med	-157	-132
ok tack	-146	-158
ok to	-219	-176
ok … da	-146	-158
oka dosen	-113	-81
oka … spray	-113	-81
okand svamp	165	52
okand … och	165	52
okay	-155	-63
oke*	-92	-206
okej	-92	-206
okej och	113	31
okej … hon	113	31
oko*	162	15
okontaktbar	141	10
oks*	282	19
oksentaa	198	19
ol	5	140
ol sen	5	140
ol … ar	5	140
ola*	-23	148
olag	-111	-91
olag efter	-111	-91
olag … surst	-111	-91
olanz alt	8	103
olanzapinen	8	103
old	109	14
old has	153	-17
old is	154	30
old … a	234	40
old … had	-156	-121
old … havin	125	21
ole*	-27	285
olen	-27	240
olen jo	-9	134
olen keran	8	164
olen … itsem	11	106
olen … laake	8	164
olen … vasyn	-118	-128
oli	129	-118
oli veden	140	15
oli … ala	140	15
olika blodt	150	7
olika … i	145	88
olisi	6	170
olj*	141	-27
olja	75	-65
olja … bada	141	-5
olja … resta	-143	-122
oljan	191	17
oljan bran	124	-4
oljan flama	98	16
oljan … och	124	-4
oljan … up	98	16
oly*	-28	142
olyck #	-151	-144
olyck i	-88	23
olyck … gar	-100	-113
olyck … stale	1	124
olyckan	-86	83
om	-287	-68
om ar	-100	-139
om aret	87	-49
om arm	-131	-128
om att	-218	-72
om b	-104	-109
om barne	-182	45
om biver	-127	-122
om bring	160	-8
om brost	186	24
om buler	100	-4
om dagen	-116	-26
om dan	-48	158
om de	-143	14
om den	143	140
om det	13	98
om diske	-185	-206
om doden	-42	118
om droge	-131	-118
om du	32	150
om ebola	-96	-95
om efter	-163	-146
om en	-308	-259
om et	-172	-149
om faktu	-204	-176
om fingr	-154	-135
om for	19	170
om forgi	-146	-119
om forla	5	149
om foter	-67	-128
om gang	167	7
om gud	2	118
om halse	290	152
om han	-177	-115
om hande	-38	-116
om hjarn	-95	-72
om hunde	39	223
om i	-291	-242
om igen	217	-23
om inget	-144	-116
om ja	-75	152
om jag	56	316
om kans	-140	-136
om koles	-115	-99
om kraks	154	15
om krope	-140	-127
om kvala	-108	32
om lapar	147	-16
om laxor	-130	-132
om livet	57	122
om livfo	16	118
om ljust	-123	-129
om lov	25	164
om mama	10	164
om man	45	303
om medic	-129	-115
om mig	-58	97
om mit	-159	-162
om munen	31	-85
om nagla	126	28
om nan	216	142
om nasta	-96	-92
om naten	-128	-2
om ni	-110	-119
om och	37	-119
om olyck	-108	-120
om pa	-142	-121
om padan	-143	-152
om psyki	-87	-151
om saret	-95	-101
om sen	-69	-119
om sin	-148	-150
om sjalv	-190	-216
om sjukd	-70	-112
om skarm	-108	-114
om slute	20	99
om sonen	-129	-118
om stryp	-128	-111
om suici	-161	-184
om titan	-80	-98
om tva	-136	-15
om ursak	-96	52
om vacin	-171	-181
om vald	-142	-199
om valdt	-150	-152
om varni	-107	-121
om vinte	-176	-136
om … #	-120	-151
om … altid	-122	-124
om … andas	169	-18
om … astma	-187	-166
om … at	12	158
om … bara	-64	160
om … barn	-172	-150
om … bla	223	-6
om … blama	2	139
om … bland	-131	-148
om … bli	-131	-149
om … blivi	-205	-189
om … bor	-194	-182
om … brast	150	39
om … dar	-163	-165
om … dog	19	150
om … dor	65	163
om … druck	104	23
om … drunk	-151	-151
om … efter	-105	-145
om … egen	47	149
om … ens	108	127
om … fa	41	146
om … far	-366	-333
om … fast	90	144
om … fick	6	158
om … fins	-121	-173
om … folja	-8	109
om … for	-83	45
om … forst	34	191
om … forsv	28	116
om … gar	-49	91
om … gor	14	257
om … grate	-3	111
om … hade	98	125
om … har	-218	-245
om … hela	-73	66
om … hol	-11	121
om … hopar	11	127
om … huga	5	114
om … i	-137	-113
om … inte	-64	54
om … jag	-82	-177
om … kalv	96	8
om … keton	98	34
om … klara	8	138
om … kom	51	161
om … kora	-3	163
om … lamna	31	167
om … lila	-108	-105
om … lite	-91	-50
om … lyfte	144	20
om … man	-147	-79
om … maste	-150	-208
om … maten	12	145
om … medic	-191	-200
om … men	-54	-144
om … mot	-106	-151
om … nansi	-2	102
om … nasan	-87	-97
om … nej	-107	-121
om … och	154	41
om … om	217	-12
om … pa	-134	-204
om … sager	41	199
om … sat	125	-5
om … sjalv	-28	118
om … skafa	-80	-108
om … skara	8	128
om … skilj	23	123
om … skriv	34	165
om … skule	-109	51
om … som	-76	52
om … spise	-147	-151
om … sprut	-158	-130
om … svalj	-201	-172
om … ta	1	144
om … tagit	-68	-124
om … tande	120	27
om … tapat	102	31
om … tar	19	296
om … tid	-154	-159
om … tils	161	-5
om … tving	48	143
om … vagra	49	171
om … var	-30	145
om … vatsk	-148	-113
om … vet	-51	60
om … vore	95	-35
oma*	-189	-66
omar	-189	-66
omar bara	-143	-131
omar fins	-92	-101
omar … tumen	-98	-93
omepr #	-127	-123
omepr … mg	-127	-123
omgan om	167	7
omgan … gang	167	7
omgangar	167	7
omk*	84	-102
omkladningsrumet	71	136
omkri a	7	113
omkri sig	52	-99
omkri … viska	7	113
omkring	-59	-173
omkul	105	-51
omo*	-140	-142
omorganisationen	-91	-102
ompla nu	35	156
omplacerad	38	174
omplacering	-115	-144
oms*	-102	-81
omt	-301	-266
omt efter	-160	-162
omt nar	-147	-125
omt … inte	-110	-91
omt*	143	18
omtocknad	143	18
on a	-80	-182
on and	-201	-179
on chemo	257	20
on food	157	21
on himse	110	-6
on his	140	128
on kipea	-174	-188
on kova	180	48
on koysi	0	116
on my	-166	-215
on nuha	-133	-102
on one	167	40
on paans	-152	-138
on purpo	4	197
on tajut	140	14
on that	-174	-178
on the	79	-110
on thine	111	-3
on todel	125	13
on top	-33	94
on yskin	-115	-88
on … back	-42	97
on … bathr	167	-7
on … bely	-137	-110
on … bridg	-21	177
on … chest	223	16
on … eika	135	16
on … eyeli	-103	-119
on … floor	144	-87
on … head	203	27
on … hyva	-126	-94
on … ja	210	7
on … knife	-139	-146
on … legs	129	42
on … of	-139	20
on … outsi	-161	-173
on … paper	-137	-108
on … puris	129	28
on … radio	-144	-165
on … side	98	-31
on … stope	-135	-151
on … today	111	-3
on … vaike	125	13
on … valmi	0	116
on … with	124	27
onc*	-59	117
once	-59	117
once when	-148	-124
once … i	-148	-124
onda	-142	-51
onda ogon	2	121
ondsk och	18	116
ondsk … ska	18	111
ondskefult	18	116
one	211	131
one eye	149	6
one is	33	128
one side	250	67
one year	125	21
one … and	181	70
one … for	132	10
one … of	115	21
one … old	125	21
oni*	-143	-161
onko … suome	-146	-130
only when	-116	-97
only … i	-121	-116
ono*	83	-70
ons*	-181	76
onsda ar	-131	-137
onsda och	-132	-113
onsda onsda	-131	-137
onsda … ar	-163	-162
onsdag	-180	-140
onsdagar	-131	-137
onsdags	-166	-138
onska att	-28	118
onska jag	-3	182
onska … det	26	138
onskade	33	122
onskar	-29	238
ont	-257	-284
ont a	150	127
ont arm	140	58
ont att	-75	187
ont av	-145	-138
ont brost	163	48
ont ena	110	52
ont frame	-126	-122
ont har	176	36
ont hoger	149	-18
ont i	-375	-348
ont langt	-66	-127
ont mage	120	20
ont magen	128	31
ont manga	-113	-108
ont men	-125	-147
ont mit	148	34
ont mycke	145	43
ont nar	-179	-73
ont nu	-91	-161
ont ovanf	-130	-107
ont over	157	18
ont sa	200	80
ont sedan	-275	-240
ont sen	-133	-209
ont som	-115	-119
ont up	173	77
ont ut	196	46
ont … ar	-22	-123
ont … armba	-233	-224
ont … armen	-130	-13
ont … axeln	-195	-201
ont … axels	137	23
ont … benet	-121	-147
ont … blasa	-123	-114
ont … blek	144	41
ont … blode	-7	114
ont … brost	327	49
ont … do	16	196
ont … drunk	0	202
ont … dykni	125	16
ont … en	171	-42
ont … ena	270	90
ont … fotbo	119	32
ont … halen	-175	-209
ont … halse	-452	-408
ont … han	-26	129
ont … handl	-263	-259
ont … hjart	-214	-216
ont … hofte	-188	-215
ont … hogra	-167	-126
ont … huvud	-139	-205
ont … i	58	-71
ont … igar	-206	-183
ont … inte	162	68
ont … ja	145	1
ont … kna	-134	-135
ont … knana	-214	-223
ont … knat	-175	-96
ont … krope	-289	-257
ont … landr	-80	-126
ont … leva	12	126
ont … livmo	104	18
ont … ljums	-103	-104
ont … magn	137	6
ont … mens	-121	-118
ont … mit	176	36
ont … nacke	71	-94
ont … navel	147	36
ont … ner	-20	-120
ont … nere	158	114
ont … och	-141	-56
ont … ogat	-221	-183
ont … ont	123	50
ont … opera	-149	-132
ont … orat	-192	-205
ont … preci	-125	-116
ont … punge	97	-72
ont … roste	-99	-112
ont … rumpa	17	161
ont … rygsl	-125	-126
ont … sita	-133	-117
ont … snipa	15	122
ont … svalj	-154	-111
ont … sveta	145	43
ont … tan	-99	-143
ont … tande	7	-102
ont … tandk	-114	-94
ont … testi	121	21
ont … til	-81	-119
ont … tinin	183	28
ont … tumen	-204	-226
ont … under	-37	172
ont … vaden	173	24
ont*	156	19
onto	156	19
oon	13	119
oon paata	13	119
oon … tapaa	13	119
op	-37	174
ope*	4	-127
open	248	87
open forla	5	124
open frakt	155	22
opera har	113	11
opera i	-125	-145
opera tas	-111	-96
opera … bort	-111	-96
opera … febru	-107	-76
opera … hofte	-143	-107
opera … ljums	-119	-99
opera … och	-147	-129
opera … spruc	113	11
operation	-73	-156
operationen	-129	-192
opere blind	-139	-97
opere for	-101	-83
opere fora	140	43
opere halsm	125	22
opere i	-174	-168
opere jag	-149	-142
opere knat	161	74
opere och	-119	-135
opere … blind	-101	-83
opere … for	189	58
opere … fora	140	65
opere … hofte	110	50
opere … vecka	140	43
operera	-186	-184
opererade	173	41
opererades	-176	-160
opereras	-289	-268
opererat	135	86
opet	-96	-221
opet benbr	173	20
opna klamd	-113	-104
opna ogon	6	154
opna ogone	200	22
opna … mer	6	154
opnar ogone	182	16
opnar … men	137	0
or	-175	-243
ora mycke	-104	-97
ora … ont	-104	-97
ora*	-178	-301
orat	-178	-301
orat efter	99	-47
orat locka	-101	-103
orat pa	-204	-162
orat sedan	-202	-175
orat sen	-111	-135
orat … att	142	17
orat … feber	-103	-89
orat … flygr	-133	-92
orat … i	-224	-206
orat … igar	-137	-112
orat … min	-168	-155
orat … och	-101	-103
orat … slage	167	12
ord	277	19
ord hela	103	15
ord i	215	-6
ord iblan	-108	-114
ord nu	85	-7
ord pa	158	55
ord … fel	112	-1
ord … taget	207	-9
ord … tiden	103	15
ord*	142	169
orden	280	-95
orden blir	172	26
orden en	102	-3
orden komer	142	34
orden och	206	-2
orden pa	-126	-136
orden rikti	91	15
orden … engel	-157	-138
orden … fel	231	43
orden … i	123	15
orden … inte	158	3
orden … ser	113	15
orden … stund	102	-3
orden … tapar	107	11
order att	-3	87
order til	-1	110
order … honom	-1	110
order … ofra	-3	87
ordet	-138	-77
ordet for	-101	-101
ordet … steks	-101	-101
ordna	39	200
ordna med	37	145
ordna rakni	10	99
ordna sa	39	162
ordna … betal	10	99
ordna … infor	-132	-142
ordna … katen	27	118
ordna … nagon	22	110
ordnat	-11	148
ordni han	99	25
orege sen	-135	-131
orege … jag	-135	-131
oregelbunden	-153	-140
organ	-126	-120
organ hur	-112	-137
organ nar	-120	-142
organ om	18	160
organ … gor	-112	-137
organ … jag	-120	-142
organ … man	18	160
organdonator	-66	87
orgas kraks	151	56
orgasm	151	56
ork*	29	160
orkar bara	157	-2
orkar hala	112	11
orkar inet	45	160
orkar ingen	-118	-122
orkar joba	-152	-184
orkar knapt	-59	-158
orkar leva	10	171
orkar lyfta	152	36
orkar skriv	116	-5
orkar ta	91	-2
orkar … efter	-118	-122
orkar … ga	-87	-119
orkar … gafel	100	12
orkar … helti	-85	-130
orkar … inte	34	219
orkar … leva	45	160
orkar … mig	91	-2
orkar … saga	140	4
orkar … sta	115	28
orkarinte	15	161
orken	-89	-77
orken komer	-89	-77
orken … tilba	-89	-77
orm	195	-3
orm bet	187	31
orm hande	119	29
orm … pa	156	23
orm … svuln	119	29
ormbe har	-138	-126
ormbe … lakt	-138	-126
ormbetet	-170	-136
oro	-170	-209
oro och	-104	-115
oro … somnp	-104	-115
oro*	-340	-346
oroa	-141	-152
oroa mig	-139	-141
oroar	-159	-202
oroar mig	-159	-202
oroar … for	-157	-171
oroli att	-144	-78
oroli for	-144	-145
oroli i	-151	-143
oroli … framt	-117	-145
oroli … lever	-115	-94
oroli … mit	-98	-81
orolig	-310	-246
oroligt	-119	-105
oron	103	-39
orone av	-145	-122
orone bada	-120	-103
orone men	-9	120
orone … dom	-9	120
orone … efter	-120	-103
orone … musik	-145	-122
oroni med	-119	-79
oroni … feber	-119	-79
oroni … vecka	134	39
oronont	-133	-132
orons och	-110	-106
orons … lock	-110	-106
oronsus	-110	-106
oronv efter	-113	-108
oronv … bad	-113	-108
oronv … hor	-162	-150
oronvark	-113	-108
oronvax	-190	-183
ort*	-166	-139
os bada	-13	110
os bara	-123	-151
os for	-109	-161
os han	-118	-66
os hema	0	150
os hos	-24	89
os i	63	-100
os jag	-16	124
os konst	-4	108
os med	-2	124
os pa	-78	-145
os sen	127	138
os som	-139	-166
os … balte	-2	124
os … bort	-47	146
os … en	-24	89
os … fem	-126	-127
os … garde	140	-9
os … i	127	138
os … inan	28	100
os … koket	-129	-109
os … nater	-96	-117
os … o	-23	97
os … til	-4	108
os … vi	-134	-108
osama och	-9	116
osama … vandr	-9	116
osamanhangande	130	84
osk*	-164	-176
oskyd sex	-107	-136
oskyd … i	-107	-136
oskydat	-107	-136
ostadig	-132	-148
ota*	-76	163
otaa	-84	137
otack	107	44
otack kansl	96	38
otack … i	96	38
oti*	106	-66
otin	163	7
otin liika	117	2
otin … laake	117	2
otryg	-147	-154
oty*	167	29
otydligt	167	29
our one	125	21
our … year	125	21
out	189	203
out for	64	171
out next	-125	-132
out now	140	-50
out twice	163	45
out … #	-121	-116
out … me	-1	165
out … week	-125	-132
outha vark	112	31
outha … i	112	31
outhardlig	156	39
outsi in	126	-1
outsi … the	126	-1
ovanf ogat	-130	-107
ovanf … och	-130	-107
ovanfor	-108	12
ovat med	-6	128
ovat … balte	-6	128
ove*	78	-26
over #	-74	-175
over att	81	124
over backe	129	16
over bada	172	47
over bebis	184	28
over benen	161	7
over bihal	-123	-106
over blasa	-123	-114
over bring	154	-8
over bron	-105	-121
over brost	347	61
over direk	-107	-118
over en	61	-67
over et	-175	-163
over fem	139	11
over for	118	138
over forta	-110	-93
over fruko	-126	-121
over golve	17	213
over handl	195	6
over henes	-11	170
over huve	-145	-136
over huvud	-160	-158
over i	-8	93
over kinde	-123	-78
over levde	-6	135
over men	-139	-132
over mig	30	188
over min	47	-95
over mit	-31	127
over nagon	-96	-82
over nar	-270	-262
over nu	-93	-127
over p	-88	-101
over pa	-142	-184
over provs	-158	-155
over racke	-27	171
over sej	146	14
over sig	208	25
over soon	6	140
over tack	14	116
over tankt	107	-6
over trot	-120	-141
over vader	-132	-107
over … ansik	90	164
over … benen	153	39
over … brost	247	55
over … de	-109	-95
over … et	-154	-160
over … favor	-122	-119
over … fran	-96	-92
over … gront	-123	-78
over … hela	129	48
over … hema	-111	-42
over … i	81	-48
over … iblan	-126	-121
over … jag	-78	58
over … krope	179	51
over … maste	-123	-114
over … medic	-126	-128
over … men	38	169
over … min	2	131
over … minut	172	1
over … nan	-136	-125
over … och	255	136
over … om	-110	-93
over … pa	-23	-152
over … sedan	193	38
over … six	118	-5
over … skrik	99	15
over … snon	-32	73
over … som	159	11
over … stav	-88	-101
over … table	-150	-133
over … time	175	42
over … utan	19	147
over … varje	-105	-121
over … vi	172	7
overa benen	-116	-81
overa kraks	164	65
overa ny	-123	-110
overa och	248	176
overa pa	-139	-55
overa … bar	-116	-81
overa … blode	161	13
overa … blodt	115	20
overa … och	164	65
overa … rygen	-112	-136
overa … tval	-123	-110
overalt	143	-26
overd av	63	-90
overd som	-134	-107
overd table	165	15
overd … d	-138	-113
overd … sjuto	-115	-94
overd … somnt	155	-1
overdos	110	-146
overdriver	26	191
overgrep	9	189
overl … levde	-6	135
overlevde	-6	135
overt om	-14	124
overt … att	-14	124
overtygad	-14	124
overv tento	-127	-96
overv … rygon	-127	-96
overvakar	-147	-138
overviktsoperation	-113	-107
ovn*	-168	-163
ovnin med	-176	-154
ovning	-170	-193
ovrig nu	121	27
ovrig ok	-103	-108
ovrig penic	-109	-82
ovrig … jag	169	54
oxa skab	-114	-113
p	-277	-253
p piler	-263	-241
p stav	-22	-125
p … av	-159	-139
p … i	37	-91
p … maste	-96	-118
p … och	-20	-121
p … recep	-153	-156
pa	-152	-4
pa a	-109	117
pa afare	-13	127
pa agska	4	153
pa akute	-174	-52
pa aldre	-101	-168
pa alt	10	-126
pa alvar	-141	-161
pa ambul	-104	-88
pa anat	-154	-192
pa andra	204	133
pa aorta	54	-64
pa apen	29	106
pa apote	-143	-135
pa armar	62	293
pa armen	-308	-186
pa att	54	203
pa avslu	9	136
pa axlar	-179	-176
pa b	25	166
pa bada	149	66
pa badmi	-115	-100
pa badru	105	119
pa balko	20	84
pa banke	79	-26
pa barnh	-131	-119
pa bastu	-164	-168
pa batri	-160	-135
pa begra	-129	-181
pa behov	-84	-96
pa bemot	-132	-123
pa ben	154	1
pa benen	-61	-132
pa bergo	-95	-124
pa blode	151	-3
pa borde	-130	1
pa brodk	-195	-248
pa brolo	-160	-156
pa bron	232	161
pa bufee	106	35
pa busen	117	150
pa byget	238	27
pa celgi	139	-4
pa cykel	106	-7
pa dagar	-253	-263
pa dagen	-89	-177
pa dagis	-142	-146
pa dan	-132	-161
pa dator	8	124
pa dem	155	27
pa den	-145	-111
pa det	-137	38
pa doen	8	99
pa doren	-21	262
pa elva	2	104
pa ena	59	-77
pa energ	-134	-127
pa engel	-168	-168
pa er	-214	-89
pa faceb	3	119
pa far	-151	-145
pa farja	-176	-162
pa farmo	126	15
pa fast	0	116
pa fem	77	136
pa fest	7	150
pa feste	122	223
pa finge	204	30
pa fingr	85	-76
pa fjalt	-177	-153
pa flygp	-146	-139
pa folk	-65	82
pa forel	-151	-157
pa formi	-71	-119
pa forsk	-166	-158
pa framt	48	147
pa freda	-94	47
pa fult	143	-8
pa fyra	-94	77
pa gang	175	36
pa gar	-148	-183
pa gatan	103	123
pa golve	216	-43
pa gravt	118	53
pa grunt	178	12
pa grupb	14	112
pa guben	136	5
pa gymet	159	-54
pa hakan	-197	-193
pa halgo	173	-6
pa handb	-146	-142
pa hande	-400	-335
pa handl	-43	90
pa hans	65	126
pa hela	395	197
pa helge	-141	-184
pa hene	66	235
pa henes	150	76
pa hjart	-197	-173
pa hofte	-195	-162
pa hoger	121	-34
pa hon	-21	180
pa honom	199	74
pa hospi	-156	-169
pa hoste	-121	-118
pa huden	-61	87
pa huk	-155	-162
pa hur	-40	166
pa huset	62	183
pa i	144	14
pa imunf	-99	-68
pa jacka	-146	-133
pa jakta	-125	-123
pa jorde	-11	103
pa journ	-123	-134
pa julbo	-127	-109
pa kafe	-154	-49
pa kalt	-103	-108
pa kante	-118	-95
pa katet	-134	-115
pa klade	-160	-130
pa klock	-207	-168
pa klube	115	6
pa knat	-138	-205
pa knute	15	166
pa koksg	156	2
pa kombi	5	98
pa korve	142	53
pa kredi	35	156
pa krigs	-129	-101
pa kroge	13	164
pa krops	111	24
pa kuden	-166	-149
pa kvala	-239	-236
pa kvale	-282	-191
pa kvino	-133	-140
pa kylsk	-136	-154
pa lapen	-140	-95
pa laren	58	310
pa laret	-184	-141
pa laset	-105	-15
pa laxan	19	108
pa levxi	-107	-104
pa livet	-71	66
pa lorda	-102	101
pa lov	157	14
pa lovet	-108	-10
pa magen	-105	-29
pa magne	-146	-119
pa matan	-189	-164
pa matar	121	-48
pa match	-130	-110
pa mej	-46	139
pa mig	96	296
pa min	-109	92
pa mobil	-87	-102
pa modra	-81	-111
pa morfa	103	1
pa morgn	-267	-224
pa morgo	-451	-309
pa morna	-119	-139
pa moten	-165	-172
pa motet	-162	-251
pa nagla	-120	-169
pa nan	-165	-150
pa nasan	-131	-194
pa nasbl	160	30
pa nasta	-33	98
pa natdu	6	173
pa naten	-340	-246
pa nater	-217	79
pa natet	-68	117
pa nitro	-164	-165
pa nyhet	-65	-139
pa o	120	247
pa och	-21	97
pa omorg	-91	-102
pa onsda	-164	-97
pa os	-136	-75
pa panik	-120	-80
pa papa	133	4
pa paper	-237	-261
pa papre	-183	-186
pa pizan	-115	-96
pa psyke	-163	-172
pa racke	110	37
pa rals	-25	96
pa rat	-192	-244
pa recep	-131	-156
pa revbe	-200	-205
pa rikti	89	236
pa rum	129	14
pa rumet	31	181
pa rumpa	-175	-156
pa ryg	-165	-143
pa rygen	-312	-127
pa saken	153	11
pa sangk	178	70
pa semes	-162	-201
pa sex	-54	101
pa sidan	-24	-146
pa sig	60	103
pa sikt	-72	-115
pa sina	108	-10
pa sista	-98	-106
pa sjalv	14	135
pa sju	-94	-197
pa sjukh	-45	102
pa sjuto	99	15
pa skala	-196	-186
pa skido	-104	-97
pa skoj	-90	37
pa skolg	104	23
pa smalb	-144	-180
pa snap	15	188
pa sned	110	4
pa snope	-160	-55
pa snus	-127	-114
pa sonda	-114	42
pa spadb	-133	-107
pa spare	151	65
pa spini	-130	-121
pa spise	-156	-150
pa stale	13	145
pa stege	116	123
pa stick	133	30
pa stole	157	18
pa stora	132	37
pa stort	-181	-185
pa stran	-175	-195
pa strok	-131	-121
pa stryk	-122	-151
pa studs	-163	-147
pa svens	-197	-184
pa svima	176	29
pa ta	-102	108
pa tabis	-4	123
pa table	-163	-65
pa taget	7	-155
pa tagsp	125	-2
pa taket	103	153
pa tan	-220	-185
pa tigri	-86	-109
pa tisda	-75	-136
pa toa	-56	-210
pa toale	200	192
pa toan	166	148
pa tre	45	147
pa treti	-8	92
pa trosk	122	24
pa true	-109	-113
pa tumen	-285	-263
pa tunga	-164	-137
pa tv	-116	-150
pa tvare	200	-17
pa ugnen	-125	-134
pa ultra	-128	-153
pa vaden	-89	-183
pa vag	175	149
pa vagen	200	44
pa vanst	-24	-154
pa vante	-131	-139
pa vapen	-9	126
pa vardc	182	143
pa varen	-166	-182
pa vilka	6	135
pa vinte	-180	-148
pa … adren	-108	-98
pa … ala	-126	-125
pa … aldre	-135	-111
pa … ama	157	14
pa … anars	-98	-111
pa … andas	90	186
pa … ar	-86	79
pa … armen	184	10
pa … av	-113	-96
pa … avdel	24	152
pa … avslu	36	114
pa … bad	-165	-150
pa … begra	10	177
pa … behov	-171	-180
pa … bla	-139	-120
pa … blev	-116	-143
pa … bli	-194	-206
pa … blir	-114	-203
pa … blod	120	16
pa … blodt	132	-43
pa … bro	-17	118
pa … brost	105	-53
pa … burk	108	1
pa … chef	-144	-151
pa … crime	-109	-113
pa … dagen	185	-1
pa … det	-129	-151
pa … do	133	-77
pa … doter	-181	-90
pa … dregl	-114	-97
pa … duger	100	19
pa … dygn	154	146
pa … efter	-150	-12
pa … eler	98	-11
pa … et	-48	78
pa … ex	-145	-144
pa … exist	29	176
pa … explo	-129	-127
pa … fa	90	-39
pa … far	-115	-143
pa … farsk	-2	90
pa … fest	106	125
pa … fick	135	-32
pa … finas	41	187
pa … fins	-155	-190
pa … fjort	27	135
pa … flera	-15	121
pa … fol	154	22
pa … fran	-216	-104
pa … fyra	185	117
pa … gang	194	150
pa … gar	-210	-209
pa … glad	-120	-111
pa … gor	-126	-196
pa … gora	-30	123
pa … got	-79	-89
pa … gravi	-143	-125
pa … haft	-160	-121
pa … haha	-190	-162
pa … hal	-92	-122
pa … hala	-93	-115
pa … han	207	81
pa … hande	184	12
pa … hem	11	221
pa … hema	7	193
pa … hos	-169	-146
pa … hur	-207	-172
pa … huvud	-168	-157
pa … iblan	-132	-16
pa … igar	137	148
pa … ikval	2	193
pa … inan	13	142
pa … inget	-185	-164
pa … insid	-1	138
pa … insul	-93	-121
pa … istal	-153	-138
pa … ja	9	200
pa … jag	-60	70
pa … kal	117	-30
pa … kan	-281	-300
pa … kasor	108	-1
pa … knap	-1	154
pa … kniv	-291	-243
pa … knufa	-8	92
pa … konse	-159	-164
pa … konst	9	169
pa … kopa	-70	-81
pa … kora	-17	198
pa … kraks	214	58
pa … krope	136	38
pa … krops	132	37
pa … krukv	-118	-111
pa … kvart	198	5
pa … lar	-20	114
pa … laren	-148	-131
pa … leva	21	158
pa … liger	162	29
pa … lite	-254	-249
pa … liten	-242	-192
pa … litet	-152	-149
pa … lol	156	84
pa … lukta	134	38
pa … magen	196	7
pa … manad	-82	-136
pa … manga	8	124
pa … mar	-76	-103
pa … mat	-129	-144
pa … matar	171	79
pa … me	-125	3
pa … medan	15	105
pa … mest	-110	-110
pa … min	-33	-186
pa … minut	-134	-203
pa … mit	166	100
pa … motag	-164	-157
pa … nan	-154	-173
pa … nater	60	237
pa … natsk	-112	-120
pa … nej	-150	-89
pa … ner	-142	-129
pa … norma	-171	-174
pa … nu	-13	151
pa … o	108	22
pa … oga	258	34
pa … ogat	192	49
pa … olyck	-7	124
pa … onsda	-131	-137
pa … ont	-213	-234
pa … orat	-139	-120
pa … pa	24	-138
pa … par	-140	-158
pa … pinsa	-132	-131
pa … plast	-83	-122
pa … prata	25	130
pa … revbe	-106	-106
pa … ros	-100	-109
pa … rot	-108	-135
pa … rygen	178	14
pa … sa	-110	104
pa … sag	-114	-118
pa … sambo	-20	-105
pa … sax	-120	-135
pa … sedan	-124	-242
pa … sekun	242	-18
pa … ser	-72	65
pa … serie	-135	-123
pa … skaka	166	-15
pa … skala	-115	-72
pa … skara	33	183
pa … skorn	-12	113
pa … skriv	-29	105
pa … slapa	-88	81
pa … sluta	-188	-176
pa … sma	-177	-133
pa … snart	60	174
pa … snura	-116	-131
pa … som	-161	22
pa … sons	-12	117
pa … spy	147	15
pa … spyde	-88	-84
pa … stale	-92	-131
pa … stick	-110	-102
pa … stor	-155	-116
pa … stres	-157	-180
pa … strok	-88	-100
pa … svide	-166	-132
pa … svima	68	-101
pa … ta	-21	100
pa … table	-88	45
pa … tack	-163	-125
pa … tag	-14	106
pa … tapa	-4	187
pa … tiden	-104	-116
pa … timar	205	4
pa … time	243	46
pa … tisda	-145	-126
pa … tonar	-123	-122
pa … torsd	-164	-131
pa … torst	120	10
pa … trasi	109	-8
pa … tredj	-157	-143
pa … tryck	120	115
pa … tunga	106	35
pa … tupa	141	-10
pa … tva	51	117
pa … tving	28	136
pa … typ	46	146
pa … under	27	202
pa … uprad	-11	107
pa … ut	206	70
pa … utan	222	23
pa … vakna	-205	-221
pa … vanin	137	122
pa … vanst	143	-13
pa … vart	-189	-163
pa … vaten	171	3
pa … vaxer	115	14
pa … vecka	17	281
pa … vem	-164	-101
pa … vi	-188	-211
pa … vilke	41	128
paa*	166	233
paans ja	175	15
paans … oksen	116	7
paansa	116	7
paata tapaa	13	119
paata … iteni	13	119
paatanyt	13	119
pacem funge	-112	-90
pacem har	132	1
pacem i	-131	-122
pacem tiden	-125	-93
pacem … fint	-112	-90
pacem … get	151	34
pacem … krock	-125	-93
pacemaker	-26	-132
pacemakerbateri	-125	-93
pacemakern	218	50
pacin the	-100	-85
pacin … kitch	-100	-85
pacing	-100	-85
packat	19	167
pad	183	3
pad every	183	3
pad … ten	151	4
pad*	-98	-162
pah*	261	106
pahaa	-9	128
pain	132	-16
pain and	146	36
pain ever	159	46
pain in	156	-5
pain one	114	40
pain right	144	1
pain suden	123	19
pain to	38	137
pain … chest	133	42
pain … end	38	137
pain … i	169	32
pain … my	69	-56
pain … now	172	22
pain … one	178	49
pain … side	168	44
pain … swaet	118	26
pain … the	-126	-169
pain … tingl	116	18
pain … to	96	-5
painkilers	-139	-138
paint … int	-143	-138
paintbal	-143	-138
pak*	63	-21
pakor av	161	-36
pakor den	-139	-110
pakor o	-114	-112
pakor pa	141	2
pakor vem	-112	-91
pakor … bil	163	14
pakor … cykel	141	2
pakor … jag	-114	-112
pakor … liger	-139	-110
pakor … ringe	-112	-91
pakord	130	-80
pakot minut	6	138
pakot … seksi	6	138
pakoti	6	138
pal*	80	-103
pale	39	-85
paljon	173	21
palov pa	157	14
palov … lov	157	14
palovama	157	14
pam*	-147	-170
pamind	-134	-155
pan*	-260	-317
pana	42	-117
panan	-74	-131
panan for	-139	-128
panan … en	-130	-122
panic	-185	-126
panic atack	-171	-149
panic … right	-143	-128
panik	-113	-215
panik igar	-115	-117
panik lugn	-125	-119
panik pa	-114	-140
panik sa	-128	-114
panik sager	86	18
panik … ala	86	18
panik … dom	-128	-114
panik … ingen	147	29
panik … lugnt	-104	-105
panik … nu	-125	-119
panik … svete	111	36
panikangest	-121	-162
panikatack	-116	-130
pankakor	-138	-105
papa	141	121
papa ater	120	29
papa begra	-78	-106
papa blir	6	162
papa dodar	-8	93
papa dog	-140	-183
papa e	110	-41
papa fat	132	22
papa fick	-144	-34
papa glome	-150	-151
papa hade	-132	-129
papa har	-157	-99
papa hon	27	107
papa i	155	106
papa komer	12	180
papa later	79	111
papa ler	118	6
papa liger	-111	-163
papa med	147	30
papa pa	171	-4
papa prata	133	112
papa sager	183	116
papa sar	-131	-111
papa sate	91	8
papa sen	161	4
papa ser	-4	120
papa skrat	94	16
papa slar	79	362
papa slog	-135	-69
papa sover	-21	-136
papa tar	42	183
papa vilka	-96	-127
papa … aldre	78	-1
papa … arg	14	118
papa … att	206	93
papa … bara	118	6
papa … dod	160	21
papa … en	165	143
papa … fat	-162	-174
papa … feber	181	29
papa … ful	136	1
papa … golve	120	-4
papa … grave	-3	143
papa … grot	97	-1
papa … haft	-181	-153
papa … han	98	125
papa … hjart	-46	-110
papa … hog	131	15
papa … honom	1	166
papa … i	54	-39
papa … in	38	226
papa … inlag	-102	-119
papa … lite	94	16
papa … mama	64	254
papa … med	0	108
papa … men	-119	-165
papa … mig	1	212
papa … mycke	-143	-145
papa … och	140	92
papa … om	-8	109
papa … ont	117	17
papa … os	-84	62
papa … pa	-123	-141
papa … sa	19	125
papa … sagt	40	119
papa … skrum	136	19
papa … sma	-4	120
papa … stran	-130	-132
papa … tramp	-115	-90
papa … ute	-23	79
papa … vacin	-96	-127
papa … waran	120	29
papan	-53	176
papan sager	0	133
papan … att	0	133
papas ansik	178	36
papas … har	71	-68
papas … i	-23	118
paper	-238	-176
paper cut	-187	-204
paper for	-147	-149
paper fran	-124	-159
paper i	25	155
paper ja	-134	-141
paper jag	3	110
paper kan	-135	-143
paper lite	-117	-130
paper nar	-130	-113
paper pa	-117	-137
paper … doter	-3	118
paper … jag	-130	-113
paper … that	-177	-180
paperen	23	163
paperet	-162	-133
papers	-144	-173
papersar	-171	-173
papersarbete	-153	-130
papre efter	-162	-126
papre nar	-188	-170
papre … jag	-219	-192
papre … toale	-123	-107
papret	-190	-198
par ar	-142	-127
par dagar	-142	-175
parac can	-154	-131
parac … i	-154	-131
paracetamol	117	-39
paran och	13	126
parents	25	249
park when	-108	-99
park … i	-108	-99
parke hos	-127	-138
parke i	-113	-164
parke … er	-127	-138
parkeringshuset	16	236
parki och	-99	-89
parki … har	-99	-89
parkinson	-175	-181
paron	153	47
paron ur	153	47
paron … munen	153	47
parterapi	-99	-119
partn ar	-8	130
partn for	-110	-113
partn ocksa	-84	-96
partn … farli	34	180
partn … medic	-84	-96
partn … snal	-109	-139
partn … tva	-110	-113
partner	-70	157
party … not	62	-27
pas	4	250
pas de	10	111
pas jag	-5	204
pas och	-25	159
pas … bokat	-11	122
pas … mit	-27	106
pas*	105	222
pasar	-180	-115
pasar grane	-115	-106
pasar … hund	-115	-106
pasare	-7	138
pasat	15	150
pasat nar	15	150
pasat … jag	15	150
pase	196	29
pased	5	-166
pased away	-137	-161
pased out	97	-67
pased … now	135	-41
pased … twice	163	45
paset	-97	108
paset igar	-164	-139
pasin a	-100	-85
pasin out	172	0
pasin … stone	-100	-85
pasing	174	-25
paspo and	2	156
pasport	5	176
pat*	-99	142
patie har	-10	135
patie … knuti	-10	135
patienten	8	136
patvi sex	19	134
patvi … av	19	134
patvingad	19	134
pau*	145	0
pause pa	139	22
pause … tio	139	22
pay	-22	119
pe	-179	-176
pea*	88	232
peace for	11	128
peace … the	11	128
peaceful	20	208
peanuts	135	-6
pee	0	-216
pee no	-104	-118
pee since	-176	-175
pee*	-30	-164
pees	-114	-123
pekar	147	90
pekar at	137	18
pekar … fel	124	12
pel*	116	182
pelka mena	13	185
pelka … kotii	13	185
pelkaan	29	189
pena	116	-35
pena men	128	9
pena … penan	128	9
penan	143	-21
penan … ingen	128	9
penga man	4	108
penga och	-27	117
pengar	-34	251
penic for	160	25
penic nu	131	49
penic … en	126	23
penic … nasel	131	49
penis	-168	-164
penis och	-110	-113
penis … det	-110	-113
pensi och	23	200
pensi … huset	20	135
pensi … jag	-112	-126
pensi … knufa	23	110
pensi … slar	5	123
pension	-52	109
pensionar	-167	-146
pensionen	8	149
per	-132	-223
per dag	-116	-112
per nat	-214	-186
per … ar	-116	-112
per … stral	-122	-99
period	-140	-162
peron i	-42	116
peron och	-130	-4
peron … undra	-91	-111
persiensnoret	135	28
perso komer	14	112
perso pa	66	141
perso slar	-10	140
perso … boend	74	129
perso … in	14	112
perso … min	-10	140
personalen	106	114
perua	-199	-199
perua ajan	-111	-120
pet*	122	139
petat	159	19
petat in	159	19
petat … et	159	19
pga	-118	-167
pga grana	-118	-114
pga … bebis	-118	-114
pha*	-130	-166
pharmacy	-130	-166
pho*	-36	143
phone	-36	143
phone and	-10	104
physio	-30	-144
pic*	-103	97
picked	31	177
picklebal	-102	-78
pie*	-158	-241
piece of	157	22
pieni	-223	-224
pierc ar	-80	-108
pierc … det	-80	-108
piercing	-80	-108
pig	-366	-389
pig anars	-167	-197
pig ar	-99	-68
pig for	-109	-82
pig i	-135	-108
pig och	-188	-179
pig ska	-154	-137
pig vid	144	31
pig … huvud	-112	-75
pig … ovrig	-157	-124
pig … som	-192	-142
pig*	-170	-152
pigt	-133	-112
pigt nu	-133	-112
pil	-136	-123
pil it	-86	-139
pil … was	-86	-139
pil*	46	120
pilar … snope	-123	-134
piler	-117	-19
piler a	49	138
piler av	-159	-139
piler det	9	124
piler kondo	31	99
piler maste	-96	-118
piler och	-6	-131
piler pa	133	3
piler recep	-153	-156
piler var	-151	-152
piler … blodt	148	18
piler … eler	31	99
piler … jag	-96	-118
piler … koper	-151	-152
piler … migra	-131	-121
piler … mista	-159	-139
piler … siter	-123	-97
piler … somna	95	-15
piler … sova	5	111
piler … varas	121	27
piles	-128	-124
piles itchi	-128	-124
pils	246	197
pils an	91	-27
pils by	136	-21
pils does	-6	104
pils would	-7	190
pils … be	-20	149
pils … hour	91	-27
pin*	-188	-217
pinch	156	7
pine efter	-136	-96
pine … golfe	-136	-96
pingvin	-141	-117
pink	-187	-176
pink eye	-187	-176
pinsa bra	-132	-131
pinsa men	-111	46
pinsa … det	-133	-117
pinsa … nu	-132	-131
pinsam	-102	-112
pip*	155	-43
pipan andni	193	82
pipande	193	82
piper	193	-38
piper nar	141	9
piper och	129	-16
piper … vaser	129	-14
pipsv ja	-110	-118
pipsv … lyfte	-110	-118
pipsvangen	-110	-118
pir*	10	-142
pirar	153	-38
pirar a	-128	-114
pirar ja	108	-1
pirar … jag	-128	-114
pirni i	-123	-111
pirni … foter	-123	-111
pirningar	-123	-111
pis skar	22	136
pis vil	19	124
pis … bara	19	124
pis … mig	22	136
pis*	234	216
pisar	-106	-127
pisar pa	-106	-127
pisar … mig	-106	-127
pisto han	-3	100
pisto i	-5	146
pisto … munen	-5	146
pisto … ska	-3	100
pistol	-29	131
pistolen	55	110
piz*	-283	-239
piza	-243	-201
pizan	-142	-137
pla*	-174	38
plan	-50	133
plan and	12	152
plan kramp	110	-1
plan om	-98	-110
plan … att	37	143
plan … et	-98	-110
plan … forts	110	-1
plan … im	3	118
planboken	-96	-119
plane att	43	183
plane barn	-126	-111
plane hur	35	146
plane min	28	162
plane opera	-107	-76
plane … begra	28	134
plane … do	21	127
plane … i	-146	-128
plane … ta	28	127
planer	9	170
planera	23	136
planerad	-150	-130
planerar	-88	41
planka	247	46
plaskdamen	131	9
plast pa	-116	-153
plast racke	-102	-106
plast rackt	-152	-142
plaster	-255	-286
plastrat	-98	-113
platan	-157	-156
plate liten	-112	-87
platen	-125	-95
platform	6	142
play	-116	-124
playing	-199	-186
plo*	220	45
plock fram	-48	79
plock igar	126	47
plock nu	152	40
plock svamp	170	64
plock … bosan	-12	94
plock … kraks	152	40
plock … nu	126	47
plockade	186	63
plomb	-190	-178
plomb och	-120	-105
plomb … det	-120	-105
plots andfa	128	42
plots andno	160	74
plots blind	176	30
plots blivi	121	27
plots extre	119	25
plots fat	-150	-115
plots frukt	116	49
plots helt	139	54
plots huvud	240	81
plots ilama	104	50
plots jateo	120	36
plots mit	141	51
plots pa	138	42
plots pungs	142	42
plots sjukt	163	63
plots smart	157	68
plots svar	232	86
plots svart	127	44
plots vark	-159	-114
plots yrsel	103	29
plots … blir	101	-13
plots … huvud	195	55
plots … kraks	103	29
plots … och	166	40
plots … ont	214	92
plots … pa	158	121
plots … sa	121	27
plots … som	196	82
plots … svart	-150	-115
plots … tungt	104	50
plotsligt	343	103
plotslit	140	19
plu*	-3	-229
pluga	-161	-181
pluga langr	-149	-150
plugar	-156	-140
pluge just	-116	-122
pluge vil	-107	-107
pluge … nu	-116	-122
pluge … prata	-107	-107
pluget	-165	-182
plus	250	96
plus jateo	119	39
plus pa	176	47
plus … gravt	118	53
plus … pa	119	39
plus … stick	133	30
plusa i	95	-10
plusa … fora	95	-10
plusade	129	7
plust for	154	70
plust … tva	154	70
plustest	101	21
pms	-200	-203
pms grate	-117	-123
pne*	-106	-124
pneumokockspruta	-111	-88
po	-10	108
po doren	-10	108
po … mit	-10	108
poi*	125	313
poika sanoo	24	180
poika … etei	12	134
poikani	6	169
point	-28	127
point in	-34	134
point … livin	-21	95
pois	-81	176
poiso my	-5	119
poiso … food	-5	119
poisoned	149	-27
poj*	78	125
pojke elva	100	19
pojke fol	141	17
pojke i	162	139
pojke lag	102	47
pojke sa	-27	113
pojke se	19	126
pojke spark	-86	-125
pojke … #	149	9
pojke … en	91	-35
pojke … fran	144	12
pojke … i	-86	-125
pojke … under	102	47
pojken	186	126
pojkv ar	-11	112
pojkv hotar	-4	119
pojkv kontr	14	114
pojkv siter	-26	104
pojkv som	0	118
pojkv tog	-21	123
pojkv tving	17	114
pojkv vakna	142	-4
pojkv … alt	14	114
pojkv … att	1	146
pojkv … med	-11	112
pojkv … mig	11	124
pojkv … slar	0	118
pojkv … stryp	-21	123
pojkv … til	142	-4
pojkvan	41	81
pojkvanen	117	160
pol*	-253	-68
polar	146	21
polar av	146	21
polar … blod	146	21
polarn	128	49
polen	-321	-328
polen alerg	-140	-114
polen haha	-103	-95
polen nasan	-95	-79
polen nyser	-81	-83
polen och	-128	-125
polen spray	-106	-69
polen … hjalp	-106	-69
polen … ihjal	-81	-83
polen … nyser	-129	-118
polen … rinan	-109	-104
polen … riner	-95	-79
polenalergi	-145	-159
polenalergiker	-122	-115
polis avlys	28	131
polis och	-95	-79
polis valdt	6	101
polis var	-90	-102
polis … for	6	101
polis … har	-91	-110
polis … hos	-90	-102
polis … tjuv	-108	-122
polis … vagar	28	131
polisen	-20	219
polta kasia	-1	115
polta … tupak	-1	115
poltan	-1	115
poo	145	16
poo*	224	22
poole andas	102	47
poole nan	102	-16
poole … minut	102	-16
poole … nu	102	47
poolen	179	5
port	125	-12
porte igen	-36	166
porten	-9	198
posit test	206	32
positivt	141	-13
posta att	15	111
posta … hon	15	111
postade	15	111
posten	64	154
pot*	-86	-150
potat et	-116	-98
potat i	173	38
potat … halse	141	31
potat … litet	-116	-98
potat … munen	146	21
potatis	70	-79
poten svike	-117	-102
poten … blodt	-117	-102
potensen	-130	-92
pou*	202	-20
pound at	99	-12
pound … #	99	-12
pounding	131	-8
pradaxa	-128	-123
prast jag	3	140
prast pa	-131	-119
prast rorde	30	135
prast … barnh	-131	-119
prast … kurat	-87	-109
prast … mig	30	135
prat	179	18
prata	-36	-194
prata bara	123	32
prata eler	136	33
prata fel	94	5
prata galim	139	23
prata grot	117	33
prata hande	108	-1
prata hela	192	79
prata hes	-138	-114
prata hogt	4	147
prata i	178	159
prata klart	120	-3
prata konst	184	39
prata lange	-104	-103
prata lapar	109	-4
prata man	-143	-129
prata me	-133	-149
prata med	-317	-382
prata oavbr	-4	162
prata och	117	136
prata om	-159	102
prata otydl	146	24
prata pa	226	28
prata perso	110	-13
prata rikit	129	-4
prata sa	193	37
prata som	102	-79
prata strun	126	-10
prata … andas	109	46
prata … ar	-82	-140
prata … att	17	231
prata … doda	139	129
prata … doden	1	121
prata … dregl	135	59
prata … efter	-138	-114
prata … fem	151	31
prata … ful	96	-7
prata … gud	2	118
prata … haler	103	1
prata … hela	129	10
prata … hjart	115	52
prata … katen	-126	-115
prata … konst	118	16
prata … lila	109	-4
prata … med	-199	-173
prata … menin	196	42
prata … mig	-110	5
prata … min	-142	-167
prata … mit	-2	142
prata … mun	94	5
prata … nagon	-194	-179
prata … nar	-16	102
prata … nasta	-96	-92
prata … natmo	205	-32
prata … om	18	-149
prata … sen	129	-4
prata … sig	-136	-151
prata … siter	-40	96
prata … sjalv	25	181
prata … slute	20	99
prata … sprin	18	102
prata … telef	142	9
prata … tiden	79	-25
prata … tio	126	21
prata … tv	8	144
prata … vagen	126	77
prata … vifta	123	32
pratade	-22	-144
prawn hives	126	7
prawns	126	7
pre*	-17	-189
preci hela	-125	-116
preci som	-138	-188
preci var	24	176
preci … krope	-125	-116
preci … och	24	176
preci … vanli	-255	-204
preci … varje	-91	-101
predikar	-32	136
pregn sharp	114	40
pregn with	113	50
pregn … seein	126	31
pregn … sharp	113	50
pregnant	108	-74
prepared	-131	-146
pres	161	114
pres i	110	10
pres … brost	162	27
presa	-126	-155
presa brost	-126	-155
presa mig	-90	-105
presa over	107	6
presa … bring	107	6
presa … mot	-126	-155
presa … och	-90	-105
presar	33	-66
prescription	-192	-221
presentations	-148	-130
presu table	-125	-132
presu … run	-125	-132
preventivmedel	-208	-184
pri*	23	-199
priap stand	154	15
priap … i	154	15
priapism	154	15
prick	-295	-280
prick efter	-133	-112
prick feber	-107	-72
prick langt	-135	-109
prick lila	147	26
prick och	142	39
prick over	-192	-118
prick overa	124	57
prick pa	-212	-229
prick … #	-166	-113
prick … armar	-147	-113
prick … armen	-140	-123
prick … benen	267	108
prick … blekn	-127	-94
prick … blojr	-100	-72
prick … feber	-133	-112
prick … hela	-154	-93
prick … huden	49	-67
prick … in	-135	-109
prick … inte	315	86
prick … laren	-198	-178
prick … magen	-273	-227
prick … ogone	181	-9
prick … ont	128	51
prick … pa	147	26
prick … rumpa	-182	-144
prick … rygen	-147	-132
prick … smalb	132	25
prickar	178	-61
prickarna	-158	-119
prima	-177	-226
prima bor	-92	-65
prima hela	-111	-123
prima … tiden	-111	-123
prins	-139	-123
prise pa	-159	-160
priset	-163	-166
pro*	-65	-174
probl for	56	123
probl loser	14	116
probl vid	-71	-101
probl … amnin	-71	-101
probl … min	56	123
probl … sig	14	116
problem	-95	75
proce kort	0	119
proce … med	0	119
procesen	0	119
progr och	-131	-119
progr … tankt	-131	-119
program	-131	-119
promenad	-146	-157
prop	140	0
prop i	156	-11
prop jag	101	5
prop … hjarn	184	27
prop … nasan	-131	-107
propavan	-151	-129
prope nar	-95	-104
prope … far	-95	-104
propen	-95	-104
properly	133	-15
proplosare	223	-4
proprly	135	9
prost med	190	55
prost … ont	151	51
prostatacancer	113	-17
prostatan	-129	-146
prov	-213	-122
prov pa	-90	-123
prova	-156	-161
prova varme	-136	-134
provat	-142	-46
prove efter	15	140
prove i	-115	-143
prove var	-169	-177
prove varit	-81	-110
prove … bra	-140	-169
prove … man	-126	-128
prover	-140	-87
provet	-201	-201
provs fran	-96	-92
provs … ekg	-96	-92
provsvar	-149	-161
provsvaret	-217	-230
provtagning	-114	-155
pru*	-202	-214
prunes	-158	-167
pruta som	-108	-80
pruta … en	-108	-80
prutar	-156	-123
ps	0	108
ps #	0	108
ps … til	0	108
psa	-159	-170
pso*	-146	-131
psoriasis	-117	-113
psy*	-277	-117
psyk	-34	127
psyk i	8	187
psyk igar	-19	106
psyk … freda	-5	134
psyk … och	6	109
psyk … tisda	-11	102
psyki halsa	-86	-147
psyki … i	-87	-151
psykisk	-97	-169
psyko jag	-7	123
psyko och	-131	-152
psyko … har	-23	97
psykolog	-151	-187
psykos	-119	-196
pub*	-164	-123
puc*	167	153
puck	160	53
puck i	149	58
puck … halse	109	46
pucke i	158	16
pucke … tinin	158	16
pucken	158	16
puckl pa	-5	146
puckl … mig	-5	146
pucklade	-5	146
puf*	260	51
pufar	209	24
pufar … det	112	33
puh*	190	279
puhe	201	32
puhe puuro	122	12
puhe … yhtak	147	20
puhut suome	-114	-114
puhuteko	-114	-114
pul*	392	-5
puled	98	-56
puled boili	110	-6
puled … muscl	-136	-108
puled … water	110	-6
pulmicort	-128	-123
puls	86	-174
puls #	-106	-128
puls ar	-107	-121
puls pa	134	-13
puls … #	112	33
puls … farli	-107	-121
puls … klock	-129	-105
pulsader	170	-4
pulsadern	88	175
pulse	177	-31
pulse e	-127	-106
pulse knol	175	64
pulse pa	-115	-90
pulse … i	215	93
pulse … inte	168	23
pulse … klock	-115	-90
pulsen	195	17
pulserande	175	64
pulserar	205	14
pum*	225	130
pump	-112	-137
pump til	-150	-148
pump … brost	-150	-148
pumpa dacke	-134	-134
pumpa dalig	-130	-112
pumpa jarn	-145	-126
pumpa min	18	143
pumpa och	87	-5
pumpa ut	185	-15
pumpa … blod	120	-30
pumpa … han	87	-5
pumpa … mage	18	143
pumpa … ont	-134	-134
pumpa … pa	-145	-126
pumpa … sa	-130	-112
pumpade	-51	101
pumpar	159	31
pumpe har	238	67
pumpe … i	129	45
pumpe … sluta	120	20
pumpen	283	80
pumps har	100	16
pumps … losna	100	16
pumpslangen	100	16
punch me	3	158
punches	3	158
punge att	141	51
punge den	100	19
punge gor	164	49
punge i	-113	-135
punge inat	-147	-158
punge kans	137	11
punge sen	160	34
punge … ar	100	19
punge … en	169	27
punge … han	138	32
punge … man	141	51
punge … men	-147	-158
punge … nat	-113	-135
punge … ont	131	27
punge … som	137	11
pungen	137	-139
pungs och	142	42
pungs … kraks	142	42
pungsmarta	142	42
punkt	-61	130
punkt har	-3	183
punkt … undra	-93	-109
pup*	202	11
pupil ar	206	25
pupil … store	141	20
pupilen	186	7
pupiler	149	-13
pur*	301	243
puris ja	141	11
puristaa	142	6
puristus	129	28
purpl rash	165	23
purpl … on	166	8
purple	228	-12
purpose	4	197
pus*	197	220
pusar	-2	118
pusar honom	-2	118
pusar … pa	-2	118
pushe me	5	164
pushe … down	0	134
pushed	77	167
pushi we	175	-13
pushing	161	71
put	-97	168
put*	215	256
putad mig	-8	120
putade	-1	191
putos katol	131	11
putosi	186	1
puts	-18	89
puts his	-18	89
puts … hands	-18	89
putsar	8	188
puu*	180	-19
puuroutuu	114	9
puutuu	167	16
pyo*	168	122
pyori vaan	4	127
pyori … kuole	4	127
pyorii	4	127
pys*	184	94
pysty	136	17
pyt*	-175	-155
queue	-133	-146
racka	9	139
racka nu	-112	-107
rackarn	-112	-107
racke #	-12	122
racke jag	-3	153
racke men	-27	171
racke och	-29	140
racke pa	113	-20
racke til	-199	-135
racke tre	-131	-122
racke tva	-95	-72
racke val	-149	-144
racke … balko	-32	144
racke … bron	178	36
racke … citod	-12	122
racke … en	37	207
racke … freda	-135	-152
racke … har	-17	100
racke … sprut	-95	-72
racke … titar	-29	140
racke … vecko	-131	-122
racker	-107	18
racket	208	140
rackte	-152	-142
rad	-149	144
rad att	-87	203
rad barn	8	177
rad for	-174	73
rad jag	-1	162
rad min	2	165
rad nar	3	167
rad om	-167	-168
rad sa	-95	-124
rad vad	12	105
rad … askan	-155	-149
rad … att	-160	-143
rad … doden	-119	-140
rad … fa	-126	-145
rad … flyge	-127	-161
rad … ga	22	128
rad … gor	-1	162
rad … ha	-130	-128
rad … honom	34	199
rad … jag	-53	195
rad … kniva	-2	109
rad … man	2	165
rad … mig	17	152
rad … min	67	229
rad … nalar	-134	-152
rad … papa	11	192
rad … spind	-147	-164
rad … sprut	-179	-239
rad … vad	21	163
rad … vaten	-162	-180
rad*	-88	275
rada	-28	142
rada de	-5	105
rada norbo	22	150
rada varld	43	150
rada … andra	-5	105
rada … inget	-90	-102
radad	0	123
radad fora	0	123
radad … vecka	0	123
rader	-104	29
rader ala	-3	138
rader pa	-87	44
rader telef	6	119
rader … borde	-9	138
raderat	-2	207
radet undra	-131	-118
radet … om	-131	-118
radio	-89	105
radio are	-113	-133
radio … too	-113	-133
radion	-81	112
rai*	42	202
raisk viiko	5	104
raiskatiin	9	196
rak … det	122	4
rak*	72	266
raka	78	203
raka pa	106	35
raka sar	-1	138
raka … bufee	106	35
raka … pa	7	194
rakad mig	-158	-215
rakad skara	-148	-181
rakad … mig	-148	-181
rakad … tva	-117	-112
rakade	-116	-241
rakat	-205	-189
rakbl a	-15	154
rakbl i	10	159
rakbl och	29	142
rakbl … mobil	10	131
rakblad	-20	237
rakbladen	5	137
rakbladet	-31	149
raken	137	-12
rakna det	-90	67
rakna mina	-4	119
rakna minut	22	127
rakna sekun	-26	147
rakna som	-74	89
rakna table	-7	137
rakna ut	13	174
rakna … det	-13	179
rakna … femto	166	7
rakna … nar	32	143
rakna … overd	-138	-113
rakna … somnt	-33	100
rakna … tio	-18	107
raknar	11	236
raknas	-178	18
raknat	85	286
rakni ar	-156	-127
rakni betal	10	99
rakni fran	-139	-144
rakni kom	-207	-177
rakni och	59	177
rakni rakni	-145	-117
rakni … ar	-145	-117
rakni … katen	10	99
rakni … men	-93	-92
rakni … skriv	48	146
rakni … tandl	-104	-112
rakning	-265	-185
rakningar	-145	-117
rakningarna	-3	128
rakningen	-208	-217
rakor	171	30
rakor och	136	14
rakor … kraks	123	56
rakorna	139	42
raksmorgasen	-161	-155
rakt	167	-5
rakt in	111	28
rakt ner	100	19
rakt ser	118	35
rakt … att	-14	124
rakt … dubel	118	35
rakt … vakna	100	19
ral*	-25	96
rals	-25	96
rals tva	-25	96
rals … gange	-25	96
ram*	241	-27
ramad hon	-107	-97
ramad … har	-107	-97
ramadan	-107	-97
ramla	156	-12
ramla at	141	17
ramla det	-10	128
ramla fran	126	-17
ramla i	114	12
ramla ihop	281	-9
ramla jag	-5	142
ramla med	-173	-168
ramla mot	199	25
ramla ner	157	41
ramla pa	-14	-153
ramla … ar	-5	142
ramla … badru	122	31
ramla … garde	-117	-105
ramla … hande	150	-1
ramla … hog	125	4
ramla … isen	104	-24
ramla … nat	112	19
ramla … pa	180	17
ramla … rikti	-140	-145
ramla … sidan	141	17
ramla … skolg	104	23
ramla … sofan	-140	-91
ramla … stege	131	28
ramla … trape	133	13
ramlade	103	-78
ramlat	276	137
ran*	-211	-23
ranad	-87	-102
ranad pa	-87	-102
ranad … mobil	-87	-102
rand	-80	-114
rand blir	-80	-114
rande hart	-166	-148
rande pa	3	151
rande … bajs	-166	-148
rander	-141	46
rapakalja	172	59
rapar	-34	-133
rapar mycke	-125	-118
rapar … efter	-125	-118
raped	43	301
raped last	39	189
raped me	11	146
raped … night	39	189
raper	-115	-120
raper syra	-115	-120
raper … up	-115	-120
rapor om	-171	-162
raport	-111	-142
rasande	-33	166
raser och	-128	-107
raseriutbrot	-128	-107
rash	-114	-208
rash drive	-119	-111
rash is	-157	-146
rash like	103	30
rash on	-128	-109
rash … doesn	175	19
rash … gone	-157	-146
rash … me	-119	-111
rash … my	-166	-132
rash … tiny	103	30
raska #	147	19
raskausviiko	147	19
rat bra	166	5
rat grat	-91	-105
rat jag	-7	114
rat piper	-152	-129
rat vanin	-97	-145
rat … just	-91	-105
rat*	3	-140
rata	-96	-181
rata pa	181	9
rata … mig	208	8
raten nasta	-122	-127
rathe die	-112	-119
rathe … than	-112	-119
rather	-112	-119
ratigheter	-101	-130
rator	166	-15
rator pa	166	-15
rav*	161	-17
ready	32	188
reage knapt	-16	102
reage … nar	-16	102
reagerar	-16	102
reagoi	147	8
reakt med	123	31
reakt … andno	123	31
reaktion	-59	-117
realy slow	62	-27
reb*	-123	-153
rebook	-123	-153
rec*	-207	-182
recep fortf	-109	-85
recep star	-131	-122
recep … katet	-134	-115
recep … nitro	-164	-165
recep … som	-131	-122
recep … somnt	-100	-106
recept	-164	-176
recpt	-107	-104
recpt pa	-107	-104
recpt … levxi	-107	-104
red	4	-161
red berie	112	6
red blood	168	19
red … from	112	6
red … just	103	15
red*	60	293
redan	80	312
redan tagit	1	108
redan … dod	5	152
redan … farva	1	108
redan … pa	40	160
redovisning	-109	-149
ref*	-248	-263
refer leter	-103	-99
refil	-143	-142
reflux	-132	-118
regel saman	151	18
regel … saman	151	18
regelbundna	151	18
regionen	-176	-199
regionens	-170	-172
regis skriv	8	103
regis with	-118	-133
regis … a	-118	-133
regis … mit	8	103
register	-89	-155
registreringskyltarna	8	103
regle galer	-103	-67
regle … for	-103	-67
regler	-103	-67
reh*	-88	-188
rehab	-48	-156
rek*	-276	-176
rekla sen	-121	-120
rekla … jag	-121	-120
reklamfilmer	-121	-120
rekor i	-162	-153
rekor … lopni	-136	-121
rekord	-175	-166
rekylen	-125	-115
rel*	-13	165
relap again	5	118
relap … nobod	5	118
relapsed	5	118
relationer	-118	-166
rem*	17	-78
remis	-14	-100
remis skule	-122	-124
remis til	-176	-35
remis … ha	-122	-124
remis … kardi	-135	-128
remisen	-156	-173
ren	-257	-232
rena	-156	-185
rena sjalv	-88	-134
rena … sjalv	-88	-134
renew	-164	-154
renew my	-160	-151
renew … warfa	-116	-106
rengoringsmedel	152	6
rent alman	-89	-90
rent blod	137	-12
rent … sagt	62	138
rep	11	130
rep i	-123	71
rep och	-12	121
rep om	172	-16
rep til	-111	-123
rep … baten	-155	-180
rep … brev	-23	79
rep … halse	172	-16
rep*	27	168
repar	-138	-160
repet	95	207
repet gick	21	161
repet hange	-20	185
repet och	127	-5
repet … av	21	161
repet … i	-30	140
repet … star	127	-5
replaced	-9	137
resa bort	34	154
resa sig	189	98
resa … bada	113	34
resa … mycke	122	40
resen my	-103	-99
resen … refer	-103	-99
resend	-120	-130
reseptin	-187	-165
reser mig	68	-125
reser til	-131	-107
reser … ar	-138	-127
reser … fort	-118	-113
reser … och	186	0
reser … snabt	-204	-200
reser … up	-129	-122
responding	174	-8
rest til	-49	75
rest … spani	-121	-116
resta mycke	-143	-122
restaurang	87	-58
reste	-195	-212
reste mig	-197	-216
reste … for	-107	-118
ret*	-274	-295
reu*	-155	-163
rev et	90	37
rev mig	-161	-159
rev … lakan	90	37
revbe efter	-136	37
revbe nar	-149	-169
revbe nasvi	85	-2
revbe och	121	15
revbe ser	108	53
revbe svule	113	35
revbe syns	157	23
revbe til	100	48
revbe … brake	6	152
revbe … fet	-98	-95
revbe … fladr	85	-2
revbe … gymet	-110	-94
revbe … hoger	136	61
revbe … i	126	47
revbe … jag	-231	-227
revbe … stjar	108	53
revbe … ut	-115	-107
revbe … vid	121	2
revbena	145	36
revbenet	-258	-168
ribs	94	-68
rida	186	14
rida for	147	9
rida … ogat	147	9
right arm	137	-37
right hand	206	-4
right now	-98	57
right side	-180	-153
right … feels	138	-5
right … hurts	-181	-167
right … i	-132	-142
right … is	139	-41
rikit sen	129	-4
rikit … imors	129	-4
rikitgt	129	-4
rikli an	-125	-122
rikli mens	-142	-136
rikli … vanli	-125	-122
riklig	-157	-153
rikligare	-125	-122
rikti alt	128	12
rikti bara	-133	-129
rikti for	-19	150
rikti mama	13	100
rikti med	-112	-110
rikti … kickb	-112	-110
rikti … min	-6	127
rikti … svart	128	12
rina	159	106
rina gul	-119	-102
rina ur	129	17
rina … nasan	129	17
rina … vatsk	-119	-102
rinan nasa	-164	-148
rinan ogon	-128	-117
rinande	-194	-181
rinas on	129	28
rinas … kova	129	28
rinasa	235	33
riner	58	-138
riner ar	104	50
riner blod	172	32
riner gult	-50	77
riner hon	95	18
riner i	-147	-133
riner klar	140	8
riner lite	-148	-106
riner ner	218	15
riner ont	133	42
riner ut	151	41
riner var	-174	-145
riner vaten	102	25
riner … ar	-135	-110
riner … blast	-147	-133
riner … frisk	-128	-99
riner … i	115	-6
riner … nerfo	105	27
riner … niaga	-114	-110
riner … ogone	-95	-79
riner … orat	-69	-107
riner … vatsk	140	8
ring	55	-100
ring #	176	25
ring ambul	128	16
ring nan	168	13
ring och	114	147
ring pa	-140	-90
ring vet	-129	-92
ring … el	-129	-92
ring … laret	-140	-90
ringa	-1	-127
ringa #	-149	-149
ringa igen	-112	-107
ringa papa	117	17
ringa polis	-8	111
ringa runt	138	18
ringa under	-159	-121
ringa vc	129	4
ringa … doter	102	3
ringa … imorg	129	4
ringa … kan	-112	-107
ringa … lampo	143	28
ringa … ogone	-159	-121
ringa … pa	196	5
ringd fran	2	146
ringd i	27	169
ringd men	119	-1
ringd och	212	112
ringd … grat	4	124
ringd … jag	177	1
ringde	100	233
ringe i	-25	-153
ringe jag	-217	-248
ringe man	-182	-210
ringe nan	-2	102
ringe … da	-136	-104
ringe … mama	159	17
ringe … morgo	-162	-173
ringe … om	-166	-151
ringe … sa	-2	102
ringer	-271	-188
ringo tror	-123	-99
ringo … jag	-123	-99
ringorm	-123	-99
ringt runt	26	104
ringt … til	26	104
rinta ja	144	25
rinta puris	122	22
rinta … ja	131	-2
rintaa	206	29
rintaan	159	-14
rintakipu	162	29
ripin pain	169	55
riping	163	17
ris*	-110	86
rispa	-186	-209
rispa mig	61	202
rispa … pa	66	187
rispar	69	209
rispat	-2	178
rispo pa	17	168
rispo … laren	-2	90
rispo … min	27	135
rispor	-4	151
ritar	-34	136
riv*	-30	137
rivan smart	146	16
rivande	146	16
river	8	189
river up	-10	174
river … armar	8	99
river … saren	-18	131
rivja fat	-118	-95
rivja … afte	-118	-95
rivjarn	-118	-95
rob*	-152	-152
robot klipt	-136	-119
robot … av	-136	-119
robotgrasklipare	-136	-119
roc*	195	58
rock	195	58
rod	-188	-331
rod direk	116	26
rod flack	-107	-150
rod men	-176	-141
rod och	144	-43
rod over	180	33
rod ring	-195	-132
rod stjar	-156	-130
rod … far	-127	-135
rod … hard	168	48
rod … hela	180	33
rod … ingen	-134	-118
rod … jag	-141	-117
rod … nu	95	-27
rod … pa	-116	-92
rod … runt	-153	-140
rod … som	-142	-116
rod … svule	-129	-112
rod*	-35	-235
roda	48	-136
roda bar	128	20
roda flack	115	20
roda marke	102	17
roda ogon	-113	-113
roda prick	-32	-138
roda strec	132	26
roda utsla	-118	-87
roda … fran	128	20
roda … hosta	102	17
roda … over	-154	-93
roda … overa	115	20
roda … pa	-124	-146
roda … som	-127	-94
roda … up	132	26
roda … varje	-113	-113
rodak dena	-123	-97
rodak … vecka	-123	-97
rodaktig	-123	-97
rodbetor	-201	-192
rodna efter	-106	-97
rodna som	-177	-141
rodna up	155	26
rodna … i	112	31
rodna … mygbe	-106	-97
rodnad	-221	-186
rodnaden	146	33
rodnar	-157	-148
rok	132	-41
roka	-212	-149
roka klart	7	128
roka och	-101	-97
roka … det	-104	-125
roka … sen	7	128
roker	79	171
roker pa	-5	141
roker … och	-5	141
rokfo hosta	151	10
rokfo … sot	151	10
rokforgiftad	151	10
rokte	106	143
rokte pa	-9	108
rokte … och	-9	108
rol	-80	78
rol*	-184	-193
rolat til	-133	-154
rolat … mama	-101	-98
rolator	-150	-166
rolsp med	-115	-109
rolsp … svard	-115	-109
rolspel	-152	-158
roman	-79	-105
roman om	-79	-105
roman … vald	-79	-105
rontg for	78	18
rontg i	-85	-134
rontg … en	78	18
roo*	-73	104
room	-158	29
room spins	-104	-115
room … every	-104	-115
rooma was	12	113
rooma … raped	12	113
roomate	66	146
rop*	226	173
ropa	134	-6
ropa hej	110	4
ropa ogon	110	-3
ropa … halv	110	-3
ropa … men	110	4
ropar	185	90
ropar men	155	13
ropar … fotbo	-117	-99
ropar … hon	139	11
rope	-38	232
rope out	-28	117
rope … of	-28	117
rope … the	-20	128
ror	154	80
ror mig	-152	-46
ror vid	85	178
ror … inte	242	-42
ror … mig	-5	191
ror … som	-34	90
rora ala	-169	-158
rora barne	-29	90
rora benet	122	22
rora foten	-121	-88
rora sig	150	-13
rora tan	-117	-106
rora tarna	239	46
rora vanst	170	36
rora … arm	129	13
rora … den	-117	-106
rora … fingr	-169	-158
rora … hon	-29	90
rora … nagra	-113	-110
rora … sen	184	55
rora … sida	141	44
rorde	12	126
rorde den	-90	-102
rorde hans	15	105
rorde mig	10	170
rorde … nar	30	135
rorde … snop	15	105
rorel i	186	8
rorel … magen	186	8
rorel … som	-122	-93
rorelse	169	145
rorelser	106	12
rorelserna	-122	-93
rort	123	128
rort hene	-4	126
rort … under	-15	105
ros	-100	-109
ros*	82	99
rosa	73	-147
rosa pa	-173	-147
rosa skum	219	30
rosa … papre	-173	-147
rosfe blir	125	49
rosfe … snabt	125	49
rosfeber	125	49
rosla det	160	-9
rosla han	107	24
rosla o	153	-5
rosla … komer	134	22
rosla … och	178	-22
roslar	283	39
rosli hosta	-156	-140
roslig	-156	-140
rost sager	-5	184
rost som	21	107
rost … at	13	109
rost … att	0	114
rost … hon	-21	81
rost … sager	21	107
roste andra	103	34
roste ar	83	-94
roste blir	154	19
roste borta	228	-13
roste efter	-200	-186
roste forsv	65	-54
roste fran	-119	-137
roste hes	168	14
roste i	10	212
roste later	-143	-144
roste och	-2	131
roste sager	-13	182
roste som	-27	154
roste vil	36	195
roste … ar	-105	-118
roste … at	8	144
roste … att	42	236
roste … braka	36	154
roste … efter	84	-45
roste … grane	-119	-137
roste … helt	-112	-108
roste … hes	219	65
roste … huvet	-1	130
roste … huvud	11	166
roste … kraks	127	55
roste … och	74	-94
roste … sager	15	110
roste … skrik	-99	-112
roste … tror	-2	131
roste … valko	-110	-104
rosten	133	31
roster	-110	227
rosterna	-52	165
rot	-407	-387
rot blod	111	-8
rot brost	-128	-84
rot marke	-141	-90
rot men	-160	-127
rot nar	-131	-139
rot och	-178	-148
rot oga	-205	-184
rot runt	-121	-86
rot ser	-131	-99
rot strec	-181	-186
rot … feber	-124	-97
rot … jag	-68	-158
rot … kladi	-130	-108
rot … om	-148	-113
rot … ser	-138	-96
rot … som	-131	-99
rot … svule	-152	-160
rot … toan	-140	-129
round … throa	-18	89
rugby	131	18
rugby keeps	131	18
rugby … askin	131	18
rul*	129	32
rulad ner	-120	-111
rulad over	186	19
rulad … fran	-120	-111
rulade	151	-67
rular	172	10
rulgardin	172	21
rulst … huvud	79	-25
rulstol	48	153
rum	178	102
rum fyra	129	14
rum han	37	-100
rum hela	144	20
rum hon	133	8
rum pa	1	133
rum … dagen	144	20
rum … nater	1	133
rum … sager	200	19
rum*	-38	167
rumet	69	309
rumet bredv	-43	144
rumet och	5	168
rumet pa	14	133
rumet … han	-15	124
rumet … slar	-4	120
rumpa	-105	-126
rumpa blama	-165	-142
rumpa bloje	-131	-85
rumpa och	171	123
rumpa … barne	-114	-118
rumpa … tror	-131	-85
rumpan	-108	-152
rumsk … feber	142	23
run	-152	-160
run out	-125	-132
run … next	-125	-132
rund rod	-123	-99
rund … flack	-123	-99
runin … the	-161	-169
runing	-209	-102
runit i	119	51
runit … en	119	51
runsaasti	127	7
runt	65	129
runt #	-45	-103
runt andta	150	22
runt bater	143	17
runt brose	113	10
runt brost	203	2
runt et	-107	-94
runt halse	104	281
runt har	-129	-95
runt hela	109	-1
runt knapb	101	35
runt lampo	117	31
runt med	-1	163
runt mig	-102	-146
runt mun	173	7
runt munen	158	-36
runt ogat	-19	147
runt om	-183	-66
runt pa	-133	-11
runt stick	-114	-88
runt svart	-138	-114
runt … a	145	31
runt … brost	109	-1
runt … fick	78	-43
runt … kraks	90	14
runt … litet	-107	-94
runt … nar	156	1
runt … nater	-13	148
runt … och	-164	-198
runt … over	-149	-142
runt … sa	96	-27
runt … sot	-138	-114
runt … ur	101	35
runt … vi	122	-15
runy	-192	-202
runy nose	-192	-202
rus*	381	41
rusar	297	76
rusar #	121	6
rusar hande	-128	-114
rusar huden	102	29
rusar o	105	26
rusar och	157	28
rusar … ar	102	29
rusar … ja	105	26
rusar … pirar	-128	-114
ruskar	117	6
ruskat	121	-11
rutin	-187	-176
ryc*	105	-139
ryck	133	-3
ryck i	93	11
ryck … ena	93	11
rycka	136	17
rycka och	104	19
rycka … lapar	104	19
rycke av	-140	-119
rycke han	154	15
rycke har	-132	-125
rycke nar	-122	-131
rycke sen	-144	-110
rycke … en	-144	-110
rycke … gjort	-132	-125
rycke … jag	-122	-131
rycke … ogat	-161	-112
rycke … ogonl	-126	-96
rycke … troth	-140	-119
rycker	-93	-234
ryckt i	128	-14
ryckt … i	152	5
ryckt … tio	109	-5
ryg	-125	-177
ryg jag	-91	-147
ryg sen	104	50
ryg … arm	89	34
ryg … en	104	50
ryg … manga	-113	-108
ryg … ror	-138	-124
ryg … stada	-92	-127
ryg … sveta	108	42
ryg*	-15	-127
rygdu … inte	178	19
rygdunk	178	19
rygen a	-99	-130
rygen av	-193	-175
rygen det	160	64
rygen domna	179	59
rygen efter	-132	-35
rygen ena	102	46
rygen fran	-112	-102
rygen fru	-128	-133
rygen gor	-185	-196
rygen har	24	-121
rygen i	-132	-148
rygen kalsv	175	81
rygen kanse	135	41
rygen kansl	-120	-108
rygen kisar	148	38
rygen laser	113	-3
rygen melan	131	14
rygen men	173	12
rygen nar	-40	-125
rygen o	177	37
rygen ocksa	-114	-131
rygen pa	103	-48
rygen sen	166	86
rygen svima	175	64
rygen trode	-115	-107
rygen … armen	102	46
rygen … att	-173	-217
rygen … benet	-180	-175
rygen … bra	-114	-124
rygen … det	149	14
rygen … eleme	-112	-102
rygen … gra	104	46
rygen … honom	138	-12
rygen … i	170	8
rygen … ja	-181	-170
rygen … jag	-132	-161
rygen … lange	114	33
rygen … melan	-82	-104
rygen … nerki	113	34
rygen … nu	147	-8
rygen … om	106	46
rygen … ont	-185	-196
rygen … sen	95	-36
rygen … sig	113	-3
rygen … skuld	131	14
rygen … slade	12	105
rygon och	132	16
rygon … svimf	132	16
rygont	76	-62
rygsk ar	-116	-81
rygsk efter	-109	-98
rygsk har	131	22
rygsk i	116	27
rygsk igen	-239	-194
rygsk kan	-202	-168
rygsk men	107	28
rygsk sen	93	24
rygsk stral	-121	-88
rygsk … att	-109	-98
rygsk … blivi	89	20
rygsk … helge	116	27
rygsk … igar	93	24
rygsk … knapt	-145	-123
rygsk … lyfte	-142	-107
rygsk … ner	-121	-88
rygsk … nu	107	28
rygsk … tilba	-116	-81
rygskot	-106	-211
rygsl nar	-104	-97
rygsl … jag	-104	-97
rygsm och	112	-8
rygsm … svaga	109	2
rygsmarta	127	2
rygva de	-123	-136
rygva … stark	-123	-136
rygvarken	-123	-136
sa	30	225
sa als	15	105
sa andfa	190	44
sa ar	113	144
sa arg	-127	-37
sa att	-55	141
sa beror	-139	-143
sa blek	164	46
sa blev	151	29
sa borja	-103	-99
sa da	15	148
sa det	-69	119
sa djupt	-94	52
sa dokto	-167	-123
sa for	103	31
sa frukt	178	42
sa gamal	-93	-121
sa glad	-136	-93
sa han	-10	97
sa hejda	1	165
sa hela	-162	-197
sa hitar	22	113
sa hon	141	206
sa hungr	-186	-169
sa ila	-139	-121
sa ja	-196	-229
sa jag	17	-191
sa konst	72	205
sa krang	-115	-106
sa lange	139	216
sa langs	163	6
sa lat	-67	71
sa ledse	-144	-135
sa litet	135	-10
sa lugn	-178	-158
sa lyckl	-92	-93
sa man	-104	-184
sa mat	19	-84
sa nej	16	281
sa norma	-119	-96
sa ofarl	-136	-141
sa ont	183	-98
sa pa	-8	230
sa pinsa	-130	-138
sa rad	-181	-165
sa sange	230	59
sa satan	131	-6
sa skont	27	121
sa sluta	0	174
sa somni	234	64
sa sorg	-87	-109
sa stark	26	152
sa stor	209	98
sa sugen	-127	-114
sa svag	128	1
sa svart	0	153
sa svule	146	48
sa tande	193	36
sa tekni	-112	-90
sa tidig	-148	-133
sa til	34	141
sa tor	-164	-159
sa trasi	3	112
sa troja	97	42
sa under	156	14
sa undra	129	159
sa vad	-6	147
sa vagar	-140	-129
sa varmt	-120	-130
sa vet	-35	110
sa vid	42	122
sa vil	32	151
sa vimel	-113	-124
sa yr	229	11
sa … #	-135	-106
sa … akute	50	173
sa … astma	-115	-106
sa … barne	18	173
sa … bjork	-123	-115
sa … blev	-135	-116
sa … blir	-154	-62
sa … blode	-124	-113
sa … de	100	207
sa … det	-93	56
sa … djupt	153	62
sa … dog	-121	-146
sa … dom	22	113
sa … efter	177	125
sa … far	2	189
sa … farn	124	13
sa … fick	133	91
sa … for	-162	-162
sa … gar	178	140
sa … han	25	204
sa … harif	135	-10
sa … hon	36	194
sa … hopar	143	24
sa … hormo	-119	-96
sa … hur	-132	-169
sa … i	161	-41
sa … idag	-212	-202
sa … igen	28	89
sa … jag	78	186
sa … kan	-82	-167
sa … klatr	-111	-125
sa … klock	-148	-133
sa … knapt	185	47
sa … kom	-145	-135
sa … kunde	-138	-121
sa … lagda	42	122
sa … langr	-13	158
sa … langt	122	4
sa … manad	-111	-100
sa … maste	-186	-182
sa … med	61	-79
sa … misad	-143	-140
sa … morse	0	135
sa … mycke	-112	-132
sa … nasta	64	176
sa … och	188	-13
sa … ont	205	58
sa … ovanf	-130	-107
sa … pa	-193	23
sa … papa	-8	93
sa … plots	101	-13
sa … racke	-129	-22
sa … ramla	-15	164
sa … sa	-196	-108
sa … sen	141	142
sa … ser	96	142
sa … ska	-150	-132
sa … skaka	-54	-144
sa … skalr	230	32
sa … skrik	120	6
sa … skriv	110	159
sa … slar	-101	-130
sa … slipe	0	171
sa … som	-68	75
sa … til	13	149
sa … tjugo	103	31
sa … tog	114	-1
sa … trode	83	-48
sa … undra	154	-15
sa … ut	-135	-76
sa … vet	-30	129
sa … vi	40	169
sa … vil	-177	-162
saa	255	1
saa henke	193	17
saa … huule	122	10
saa*	-95	-211
sack	37	-105
sack mjol	94	16
sad	-271	-251
sad but	-137	-161
sad*	-66	-191
sadar	47	-105
sadar ungef	-154	-126
saft	144	-64
saft och	-147	-136
sag	-265	-136
sag ar	27	135
sag blixt	109	45
sag bra	-140	-133
sag det	26	213
sag en	-246	-264
sag et	-158	-164
sag jag	53	164
sag kotid	-132	-127
sag mina	-76	-105
sag nagot	18	132
sag pa	-136	-146
sag prise	-134	-148
sag rakni	-111	-137
sag stjar	-110	-84
sag til	-27	149
sag ut	178	124
sag vagen	-115	-115
sag vita	-114	-118
sag … film	-148	-139
sag … i	123	133
sag … min	2	142
sag … nar	-99	-26
sag … nyhet	-155	-144
sag … och	27	135
sag … olyck	-100	-113
sag … progr	-131	-119
sag … serie	-126	-140
sag … sma	-114	-118
sag … som	178	124
sag … strum	-76	-105
sag*	51	166
saga det	-117	-41
saga forla	8	125
saga jag	-16	124
saga min	174	25
saga nat	-6	130
saga nej	18	213
saga sit	181	-3
saga til	-201	-146
saga tva	126	13
saga varfo	-25	107
saga vem	1	115
saga … adres	129	4
saga … det	13	167
saga … egen	104	-3
saga … eget	156	-4
saga … hene	-171	-176
saga … namn	129	16
saga … ord	159	-2
saga … til	-154	-40
sagad av	119	5
sagad … och	-133	-105
sagen	214	28
sager #	162	-40
sager a	150	-2
sager ala	86	18
sager at	31	200
sager att	98	180
sager bara	139	168
sager de	42	170
sager doda	-13	122
sager doter	117	34
sager emot	35	156
sager farva	-17	111
sager fel	118	132
sager gor	-4	152
sager grati	18	126
sager hejda	7	131
sager hopa	-1	130
sager ifran	-137	-74
sager jag	-139	-62
sager konst	42	126
sager lat	52	105
sager min	43	-58
sager nat	10	134
sager nej	-179	-46
sager om	37	173
sager sama	72	-79
sager ta	9	166
sager tungt	72	22
sager valko	-110	-104
sager … a	-146	-120
sager … alt	-141	-78
sager … barne	7	224
sager … bebis	23	190
sager … de	25	188
sager … den	145	156
sager … en	-127	-33
sager … farfa	-15	105
sager … gar	167	32
sager … han	13	132
sager … hans	11	157
sager … henes	4	103
sager … hor	-130	-90
sager … huvud	128	22
sager … ingen	-30	140
sager … ja	128	73
sager … klock	8	103
sager … maken	-9	73
sager … man	-161	-175
sager … masor	-27	93
sager … mig	-29	203
sager … min	-2	100
sager … om	24	180
sager … ord	103	15
sager … pa	26	187
sager … papa	10	163
sager … pulse	-153	-127
sager … sak	104	-16
sager … scout	-2	118
sager … ska	-174	-154
sager … syste	142	2
sager … til	-103	26
sager … trana	15	105
sager … tvn	-1	110
sager … vara	-14	73
sager … varld	13	121
sager … vi	1	199
sagt	-180	106
sagt att	1	174
sagt det	-94	40
sagt sen	-110	-190
sagt til	4	159
sagt up	-7	235
sagt … han	78	189
sagt … ingen	23	133
sagt … lagen	30	120
sagt … om	41	168
sagt … sig	-34	115
sagt … til	32	136
sai*	5	154
said	21	195
said goodb	12	103
said my	14	130
said … goodb	14	130
sak kvar	26	95
sak mot	-9	149
sak om	177	-1
sak som	-96	-95
sak til	35	128
sak … kan	35	128
sak … mig	-1	125
sak … och	181	-8
sak*	86	106
saken	101	-45
saken eler	98	-11
saker	79	408
saker #	143	40
saker hema	13	169
saker i	42	167
saker me	7	123
saker med	37	216
saker och	71	198
saker om	-28	111
saker … ar	-133	-102
saker … att	-42	93
saker … barne	11	134
saker … flit	6	119
saker … hene	-9	128
saker … hoger	111	-2
saker … inte	9	205
saker … mig	16	213
saker … minut	105	21
saker … ni	-94	-118
saker … och	-123	-101
saker … os	-23	97
saker … sager	16	187
saker … sange	21	122
saker … ska	-12	102
saker … styck	114	-1
sakna han	147	-21
sakna honom	-147	-160
sakna mig	38	200
sakna min	-147	-83
sakna mit	-189	-196
sakna mjalt	152	44
sakna … bror	12	153
sakna … man	-125	-139
sakna … och	152	44
sakna … om	19	108
saknar	-42	-164
saknas	248	34
sakta	-189	-176
sakta batre	-62	-89
sakta … behov	-62	-89
sal och	158	31
sal … far	118	7
sal*	-171	-28
sald	11	188
sald pa	7	127
sald til	9	129
sald … man	9	129
sald … natet	7	127
salda	3	131
saliv	133	27
saliv riner	157	45
saliven	180	64
salja mig	-8	87
salja … for	-8	87
salmo fora	-110	-116
salmo … somar	-110	-116
salmonela	-110	-116
salskap	-162	-134
salt	-50	112
salva	-188	-198
salva fran	-100	-72
salva … apote	-100	-72
sama dag	-102	-132
sama gamla	-167	-147
sama kansl	242	75
sama lila	-124	-112
sama saker	-123	-101
sama som	-266	-279
sama stale	-153	-121
sama … i	-198	-165
sama … kans	107	38
sama … nyp	-124	-112
sama … om	177	-27
sama … sist	-160	-176
sama … som	146	-56
samarin	-37	-172
sambo	119	177
sambo #	108	27
sambo googl	27	96
sambo han	115	-27
sambo hosta	-137	-135
sambo kolar	38	186
sambo krmpa	112	0
sambo liger	108	-31
sambo maser	-120	-108
sambo mor	-108	-105
sambo oxa	-114	-113
sambo prata	-6	155
sambo sager	106	121
sambo ser	-8	134
sambo skaka	18	156
sambo slog	3	176
sambo snark	-134	-167
sambo som	13	133
sambo star	-26	114
sambo svara	110	-35
sambo tva	-26	95
sambo … att	73	124
sambo … avled	-108	-105
sambo … bebis	16	155
sambo … diabe	141	-2
sambo … dot	-120	-118
sambo … feber	-109	-109
sambo … fick	2	118
sambo … for	151	4
sambo … fradg	112	0
sambo … gange	-26	95
sambo … get	9	107
sambo … har	120	14
sambo … hog	16	131
sambo … inte	191	55
sambo … ja	110	-35
sambo … kramp	92	15
sambo … mig	12	247
sambo … min	38	186
sambo … overt	7	138
sambo … sa	-101	-130
sambo … saker	-8	134
sambo … snal	-94	-111
sambo … somna	16	101
sambo … stang	-17	111
sambo … stryp	-8	114
sambo … trafa	-67	-88
sambo … ute	-26	114
sambons	-108	-105
same	-148	-234
same as	-176	-194
sames vil	-77	-92
sames … veta	-77	-92
sameskolan	-77	-92
samla pa	-32	128
samla table	4	135
samla … sig	-23	103
samlat	-22	150
samre	12	-134
samre av	-106	-69
samre kraks	160	62
samre pa	-188	-138
samre … hoger	-178	-133
samre … och	125	49
samre … polen	-106	-69
samta for	-144	-167
samta inan	-136	-166
samta med	-122	-132
samta men	-105	-87
samtal	-214	-261
samtalet	-158	-177
samtalstod	-150	-144
san	-58	-136
san anges	14	102
san ar	-115	-125
san dar	-84	-146
san lust	8	122
san men	-26	95
san vilke	-87	-122
san … att	115	188
san … blank	-87	-122
san … jag	-26	95
san … ute	-115	-125
san*	-183	-77
sana	-137	-193
sanda i	-5	151
sanda … mig	-16	111
sandare	-5	151
sande til	11	105
sande … polis	11	105
sander	43	194
sandpaper	-168	-131
sang	-78	68
sang med	-104	-60
sang … en	-104	-60
sange ater	128	22
sange hopar	117	1
sange iblan	-131	-143
sange krist	-157	-147
sange o	-24	95
sange skaka	184	47
sange snura	-126	-103
sange tre	-138	-113
sange … dagar	-138	-113
sange … hon	-10	170
sange … i	-114	-98
sange … o	149	39
sange … sager	-33	89
sange … sen	-123	-123
sange … xarel	128	22
sangk igar	-144	-116
sangk … lite	-144	-116
sangkanten	171	50
sangv #	-130	-121
sangv … ar	-130	-121
sangvatning	-167	-153
sanoi	-27	159
sanoi aiti	-107	-111
sanoo etei	80	174
sanoo … ei	-145	-140
sanoo … halua	24	180
sant … band	85	1
sar	-73	116
sar ar	-107	-94
sar av	-100	-116
sar det	-2	128
sar kejsa	-119	-102
sar mig	6	182
sar roda	132	26
sar som	-180	-177
sar … arbet	-100	-116
sar … det	-107	-94
sar … henes	-20	114
sar … inte	-134	-134
sar … laren	-1	138
sar … rina	-119	-102
sar … strec	132	26
sar … ta	-131	-111
saren	-45	130
saret	266	98
saret glipa	-130	-119
saret ser	156	42
saret … fint	156	42
saret … foten	114	44
saret … freda	-95	-101
sarig av	-130	-96
sarig brost	-156	-121
sarig … amnin	-130	-96
sariga	-160	-128
sarsk inan	-112	-110
sarsk pa	41	128
sarsk … hjart	-112	-110
sarsk … morgo	41	128
sarsk … och	-172	-164
sart … benet	111	17
sat	110	204
sat att	63	237
sat et	9	142
sat fast	183	47
sat han	22	179
sat in	30	154
sat med	191	-4
sat nat	141	16
sat och	120	147
sat pa	-79	-145
sat … avslu	19	145
sat … bilen	-2	141
sat … chip	9	142
sat … dag	-114	-136
sat … det	-120	-114
sat … har	10	112
sat … i	257	212
sat … inte	10	136
sat … karam	147	15
sat … nagot	21	180
sat … sig	120	11
sat … skruv	125	-5
sat*	201	72
sata	12	-164
sata mig	201	38
sata sig	143	11
sata up	-145	-156
sata … pa	121	3
sata … up	151	28
satans	131	-6
sate	-63	-150
sate knive	-7	137
sate sig	-61	-158
sate … mot	-7	137
sateilee	125	-21
sater	152	120
sater gps	17	146
sater i	29	-88
sater mig	149	-5
sater punkt	-3	183
sater sig	124	6
sater … halse	29	-88
sater … har	-3	183
sater … pa	17	146
satet	4	205
satet att	5	189
satur #	225	33
satur ar	213	26
satur … #	213	26
saturation	225	33
saturationen	213	26
saturday	-100	65
satuu ei	-139	-115
sav*	-16	195
savin my	1	183
savin … table	-1	142
saving	-9	165
saw	-97	-160
saw the	-164	-161
saw … bil	-164	-161
sax	-37	156
sax i	-120	-135
sax … slojd	-120	-135
sax*	-9	142
saxen	-9	142
say	16	140
say i	2	145
say*	113	249
sayin the	132	-23
sayin … be	-18	111
saying	81	190
says	94	215
says about	-96	-123
says he	9	167
says if	14	137
says its	159	110
says … hurts	-114	-123
says … i	14	137
says … three	-96	-123
says … wants	13	129
scare i	9	141
scare il	3	118
scare im	-10	135
scare me	-100	-111
scare of	-81	52
scare … #	-100	-111
scare … going	-11	132
scare … my	24	142
scare … the	-158	-144
scare … use	3	118
scare … wil	9	141
scared	146	201
sce*	-153	-161
sch*	-136	56
schac och	-99	-143
schac … jag	-99	-143
schack	-152	-178
scham i	-174	-122
scham … ogat	-150	-107
schampo	-174	-122
sco*	-2	118
scout pusar	-2	118
scout … honom	-2	118
scoutledaren	-2	118
scr*	-126	14
scrat … wrist	4	137
screa and	-11	101
screa … him	-11	101
screaming	29	184
scree time	-133	-129
screen	-133	-129
se	96	313
se de	-115	-118
se helpo	-1	115
se hur	-12	129
se on	-66	90
se til	35	171
se … att	30	166
se … det	-2	106
se … en	49	138
se … hemlo	-115	-118
se … hetke	-1	115
secon hand	-108	-105
second	-110	-151
sed*	-42	-124
sedan	-42	-124
sedan #	-178	-194
sedan barne	-109	-113
sedan forlo	-117	-76
sedan hocke	-132	-103
sedan hustr	16	137
sedan i	88	-108
sedan igar	-23	-164
sedan jag	-216	-286
sedan klock	128	-26
sedan man	36	119
sedan morfa	14	105
sedan nagra	-151	-110
sedan opera	115	52
sedan papa	-135	-139
sedan tolv	146	44
sedan tre	-199	-170
sedan undra	78	-62
sedan vi	-140	-107
sedan … borja	-248	-226
sedan … dagar	-197	-147
sedan … efter	184	20
sedan … flyta	-136	-143
sedan … gar	157	-37
sedan … har	-128	-125
sedan … i	115	52
sedan … jag	160	-29
sedan … manda	-169	-50
sedan … mar	109	120
sedan … morse	3	-132
sedan … nat	168	-19
sedan … och	17	-173
sedan … olyck	-134	-115
sedan … slog	177	55
sedan … time	135	2
sedan … tisda	-131	-124
sedan … tugar	-104	-106
sedan … tva	144	35
sedan … varas	-142	-145
sedan … vecko	-173	-141
sedan … vilka	-103	-67
see	123	42
see mysel	-8	151
seein spots	192	52
seein … with	126	31
seg	90	-43
seg har	132	25
seg … huvud	132	25
seg*	119	-95
sei*	54	-103
seizu just	-105	-90
seizu now	171	31
seizu once	-148	-124
seizu … curio	-105	-90
seizu … when	-148	-124
seizure	153	-39
sej	145	127
sej … brost	135	41
sekava	186	20
seksiin	-12	112
sekun har	-113	-110
sekun hela	86	15
sekun inan	-14	132
sekun nar	9	-117
sekun och	120	-12
sekun stel	132	38
sekun treti	-150	-132
sekun … da	125	-1
sekun … haft	-179	-159
sekun … nacke	132	38
sekun … tiden	86	15
sekund	91	-127
selexid	-169	-154
self	13	108
self harmi	13	108
selka	-128	-174
selka jumis	-162	-126
selka … kipea	-196	-175
sem*	-218	-237
semes kan	-126	-132
semes och	-118	-147
semes … man	-104	-84
semes … ni	-85	-100
semester	-110	-136
semestern	-213	-215
sen #	-80	-180
sen a	90	102
sen ar	-39	118
sen blev	147	-4
sen borja	139	-17
sen bra	-131	-110
sen bryts	-110	-104
sen ca	117	-1
sen en	-76	-194
sen et	-275	-243
sen feber	-154	-93
sen flera	-131	-119
sen fodse	-156	-122
sen fora	136	23
sen forlo	17	194
sen fruko	202	20
sen gipse	123	25
sen han	159	84
sen hela	109	45
sen hopar	7	128
sen hoste	-139	-150
sen igar	-97	-134
sen imors	142	-1
sen inat	181	23
sen ja	-163	-122
sen jag	-108	-178
sen kan	146	165
sen klima	-155	-132
sen kom	121	108
sen korti	-142	-112
sen lange	-60	-213
sen lileb	-123	-123
sen mage	-119	-102
sen mama	-11	150
sen mar	-22	-118
sen maste	104	-8
sen mens	-53	-121
sen midag	153	32
sen nagot	-180	-144
sen nagra	2	117
sen nio	128	39
sen nu	199	-62
sen roda	-128	-98
sen sager	114	18
sen skola	-156	-165
sen skrat	-28	151
sen slapt	91	18
sen sluta	104	21
sen spota	110	22
sen tunga	125	19
sen utsla	94	45
sen vakna	114	-12
sen vi	169	13
sen vil	-126	-164
sen … #	81	-75
sen … a	125	10
sen … aldel	2	118
sen … ar	-145	-110
sen … at	210	61
sen … att	114	18
sen … bar	134	8
sen … benen	104	21
sen … blev	-164	-177
sen … borja	-84	-176
sen … bra	-102	-144
sen … byte	-154	-159
sen … det	120	165
sen … dog	-52	160
sen … efter	128	-1
sen … en	127	-8
sen … flyta	-118	-168
sen … for	-48	103
sen … forlo	-14	135
sen … formi	131	36
sen … fylde	-131	-179
sen … gar	30	-142
sen … gick	-163	-101
sen … halva	-165	-129
sen … han	-38	-130
sen … har	115	-77
sen … helge	-143	-138
sen … host	-145	-121
sen … hosta	-24	179
sen … huger	111	-10
sen … jag	118	159
sen … kan	-161	-144
sen … kom	-179	-209
sen … krope	109	45
sen … kval	116	-27
sen … la	-120	-165
sen … lyfte	162	13
sen … malad	-119	-90
sen … manad	-207	-154
sen … manda	-235	-214
sen … mar	-118	-87
sen … men	72	-66
sen … morse	86	-89
sen … nat	191	-81
sen … nio	131	42
sen … nu	141	91
sen … och	201	-51
sen … ont	202	97
sen … par	-217	-211
sen … prata	-88	-118
sen … sager	141	28
sen … samta	-110	-104
sen … sate	173	3
sen … sluta	-131	-165
sen … tande	115	28
sen … tim	147	48
sen … time	327	38
sen … tog	-163	-98
sen … tre	-111	-71
sen … v	106	12
sen … vakna	266	39
sen … var	-12	182
sen … vecka	-247	-249
sen … vecko	52	122
sen … vil	-113	-105
sen … viska	-112	-108
senare	-79	-150
senas kvart	143	16
senas timen	126	31
senas var	66	126
senaste	173	102
send	165	190
send help	161	5
send … my	161	5
sendr behov	-82	-104
sendrag	-135	-139
senorna	129	14
senso tar	-97	-98
senso … slut	-97	-98
sensorerna	-97	-98
sent	-285	-197
sent jag	1	108
sent sa	-107	-75
sent … har	1	108
sent … jag	-115	-114
sentence	123	-9
sep*	-144	-171
sepsis	-148	-193
septe kaner	-92	-144
ser	255	35
ser alt	8	151
ser bara	248	63
ser benet	179	0
ser bilde	-2	109
ser bilen	-118	-120
ser bra	-321	-249
ser det	140	211
ser dimig	123	34
ser doda	16	141
ser en	-48	-123
ser fint	116	-49
ser framf	-34	95
ser fula	-201	-168
ser hur	-148	-160
ser nar	17	148
ser prick	223	57
ser rator	166	-15
ser ringa	183	37
ser saker	160	160
ser sar	-20	114
ser skate	-174	-157
ser sma	-4	120
ser sne	136	9
ser sned	120	0
ser som	-167	-140
ser stjar	256	59
ser sudig	202	46
ser ut	153	-11
ser … att	158	25
ser … av	-2	109
ser … blodt	100	48
ser … fasti	-118	-112
ser … forst	-126	-101
ser … genom	123	-16
ser … gor	115	14
ser … halft	113	31
ser … halva	216	19
ser … ingen	160	17
ser … kraks	118	35
ser … man	-4	120
ser … manis	16	141
ser … mig	-34	95
ser … mycke	-160	-168
ser … nar	128	-53
ser … och	187	78
ser … ont	142	37
ser … pa	155	16
ser … prata	-163	-164
ser … runt	134	28
ser … sager	20	108
ser … som	129	12
ser … svule	108	53
ser … ut	19	-107
ser … utan	-124	-114
ser … vanli	-137	-92
ser*	-343	-185
serie	-196	-195
serie dar	-171	-147
serie om	-133	-134
serie … ala	-159	-141
serie … titar	-151	-145
serien	-194	-209
sertr … jag	-108	-111
sertralin	-202	-171
ses	-58	185
ses pa	-55	179
ses … andra	1	228
ses … torsd	-159	-171
ses*	82	-68
set mycke	-91	-110
set … vald	-91	-110
sex	193	228
sex anars	10	160
sex ar	-65	110
sex av	20	139
sex behov	-97	-114
sex dagar	150	78
sex fast	7	122
sex gange	168	39
sex i	-107	-136
sex manad	127	27
sex med	27	128
sex nater	22	133
sex timar	188	1
sex … dagen	-97	-114
sex … gamal	158	-6
sex … helge	-107	-136
sex … sager	5	134
sex … sen	65	-62
sexar ur	142	68
sexar … badtu	142	68
sexli ar	-132	-131
sexli … dot	-132	-131
sexlivet	-132	-131
sexton	33	145
sh	-3	157
sh igen	-3	157
shaki and	-29	201
shaking	137	216
shampoo	-158	-146
sharp … one	114	40
shavi smal	-164	-180
shavi … cut	-164	-180
shaving	-164	-180
she keeps	134	101
she pees	-114	-123
she wants	16	145
she … no	-108	-145
she … three	-141	-132
she*	184	95
shed	-9	112
shelf	-104	-115
shelt tonig	12	156
shelter	12	156
shes	173	-33
shes been	-7	154
shes mudle	111	-3
shes on	111	-3
shes shive	200	30
shes … and	-172	-87
shes … thine	111	-3
shi*	77	-79
shit	-121	-91
shive viole	167	31
shivering	272	49
shivery	-165	-126
short	164	26
short of	164	26
short … breat	164	26
shot	-29	-155
shot in	179	14
shot … the	179	14
shoul blade	138	11
shoul hurts	171	57
shoul i	-86	-245
shoul … do	-152	-150
shoul … feel	114	40
shoul … get	-167	-196
should	-81	-189
shr*	164	24
shrimp	164	24
shunt	141	60
shunt och	141	60
shunt … huvud	141	60
sic*	10	-184
sick	70	-157
sick al	-137	-143
sick and	145	17
sick note	-162	-161
sick … for	-117	-117
sick … night	-137	-143
sick … wants	109	14
sicks i	-144	-99
sicksack	-144	-99
sid*	143	-118
sida	-80	-158
sida av	110	34
sida blod	121	42
sida efter	-106	-106
sida har	-148	-143
sida kans	107	38
sida sa	137	23
sida … ansik	148	44
sida … i	139	38
sida … inte	154	59
sida … lite	121	42
sida … ni	-96	-109
sida … och	159	62
sidan	176	-37
sidan ar	153	15
sidan jag	176	23
sidan langt	118	53
sidan magen	110	52
sidan o	136	57
sidan racke	132	-14
sidan sen	112	31
sidan svima	105	49
sidan … bubla	111	9
sidan … han	150	22
sidan … i	128	47
sidan … krope	121	5
sidan … ner	118	53
sidan … som	148	8
side	164	-65
side and	197	64
side has	126	4
side of	115	21
side … dizy	113	50
side … gone	126	4
sif*	62	-108
sifror	-132	-147
sig	235	141
sig a	155	114
sig altid	5	128
sig at	190	23
sig bakat	139	19
sig bara	-113	-91
sig benen	113	-3
sig borde	-91	-97
sig diskm	120	11
sig efter	151	74
sig en	75	-45
sig for	9	-122
sig har	126	-13
sig hela	119	50
sig hora	41	128
sig hos	14	112
sig i	-68	-93
sig igen	76	122
sig in	8	165
sig ingen	-189	-165
sig jag	-36	124
sig mar	145	21
sig med	-11	165
sig medan	104	-14
sig mot	-60	104
sig mycke	122	40
sig nar	-119	-89
sig ner	134	11
sig nu	105	7
sig och	194	225
sig om	93	-76
sig pa	21	265
sig pamin	-134	-155
sig sen	147	75
sig table	-14	97
sig tva	126	117
sig up	184	-1
sig vaken	133	27
sig vi	166	55
sig … ansik	146	30
sig … ar	95	111
sig … armar	24	194
sig … att	114	-28
sig … barne	2	137
sig … blev	93	11
sig … brost	190	-4
sig … covid	-110	-86
sig … et	-142	-147
sig … golve	-214	-211
sig … gor	15	111
sig … halse	245	-9
sig … hande	108	1
sig … har	141	10
sig … hel	146	35
sig … hene	36	130
sig … hjart	123	15
sig … i	19	217
sig … jag	-136	-93
sig … jaktv	-17	111
sig … karto	123	2
sig … laren	-12	106
sig … man	-93	-117
sig … masa	118	18
sig … med	3	120
sig … men	-179	-178
sig … mig	184	266
sig … mot	126	-1
sig … nar	-153	-203
sig … ner	90	37
sig … norbo	-115	-135
sig … och	163	81
sig … ont	122	40
sig … orat	-119	-85
sig … pa	129	149
sig … pirar	113	-3
sig … rygsk	116	27
sig … sag	27	96
sig … skaka	108	14
sig … skar	129	8
sig … slap	105	-3
sig … snon	-7	96
sig … sofan	-119	-125
sig … som	139	19
sig … sonda	14	116
sig … svima	-130	-133
sig … tils	-19	114
sig … tror	-165	-48
sig … tunga	-131	-111
sig … utan	26	142
sig … vagen	110	4
sig … vanli	-2	121
sii*	-123	-180
sikt	-72	-115
sikta … mig	39	172
sil	110	-36
sil*	118	-27
silalta	-6	124
silmasta	136	-3
sim*	-220	-177
sima	16	132
sima ut	16	132
simningen	-124	-113
simsk doter	-91	-120
simsk … morgo	108	21
simskola	-115	-140
simskolan	-91	-120
sin	-19	99
sin bror	-156	-33
sin egen	57	-157
sin far	9	107
sin gang	-8	122
sin mama	-151	-144
sin nya	-4	103
sin pena	128	9
sin sambo	-5	107
sin telef	1	121
sin … dod	-16	102
sin … han	1	147
sin … hand	171	22
sin … hur	-120	-107
sin … i	-123	-148
sin … jag	-37	103
sin … men	170	11
sin … och	-24	169
sin*	-62	-186
sina	88	208
sina konto	-17	135
sina ringa	10	112
sina skars	-8	123
sina smyck	14	132
sina … til	16	181
sina … utan	108	-10
sinar	-106	-101
since	-54	-248
since an	162	33
since i	-215	-205
since last	104	-72
since movin	-103	-146
since the	-100	-124
since this	208	19
since thurs	-184	-154
since yeste	76	-120
since … #	146	52
since … break	-126	-141
since … here	-128	-142
since … hour	162	33
since … morni	182	49
since … night	18	-111
sinuses	-173	-168
sis*	23	344
sist behov	-91	-103
sist fick	-16	98
sista	-46	296
sista gange	12	265
sista jag	2	132
sista medel	-8	133
sista ol	5	140
sista som	4	98
sista table	-106	-156
sista tiden	-172	-189
sista timen	162	19
sista … gor	2	132
sista … hol	4	98
sista … imorg	-106	-156
sista … jag	20	154
sista … vi	-15	164
siste drope	94	-7
siste … to	94	-7
sister	179	196
sit	174	61
sit eget	162	-1
sit insul	102	-29
sit namn	146	10
sit rum	9	132
sit stil	146	11
sit val	-103	-121
sit … dar	-103	-121
sit … fora	-109	-121
sit … namn	156	-4
sit … och	48	145
sit*	214	158
sita	-11	-178
sita frama	125	-13
sita hogt	-110	-90
sita pa	-175	-173
sita up	128	19
sita … eler	-110	-90
sita … knat	107	-6
sitan och	172	66
siter	227	220
siter at	-82	-100
siter bakoc	112	-3
siter bara	234	8
siter brand	-138	-118
siter det	72	-53
siter djupt	-131	-131
siter en	178	16
siter fast	102	-80
siter frama	198	-14
siter hos	61	173
siter i	214	331
siter jag	96	156
siter konst	-202	-207
siter kvar	237	-12
siter lange	-113	-145
siter me	2	147
siter med	12	245
siter mest	-161	-161
siter mjalt	-140	-135
siter och	-150	-54
siter pa	211	51
siter som	76	-59
siter stil	144	-19
siter stila	119	29
siter … bilen	67	161
siter … brost	125	-32
siter … dusch	10	110
siter … efter	112	-3
siter … en	147	124
siter … et	85	127
siter … fatol	63	-48
siter … for	-138	-118
siter … fortf	104	23
siter … frama	145	-9
siter … garag	-46	133
siter … garde	27	163
siter … hakan	169	52
siter … hande	-93	-109
siter … har	130	138
siter … henes	147	-32
siter … hon	151	-25
siter … i	316	49
siter … jarnv	7	129
siter … kniv	123	34
siter … knive	-20	92
siter … koket	161	-3
siter … kor	-123	-97
siter … mig	72	176
siter … morkr	-5	144
siter … nere	164	53
siter … nu	153	-2
siter … pa	-155	-15
siter … racke	-40	176
siter … rulst	48	153
siter … rumet	-40	96
siter … sangk	129	9
siter … sidan	173	11
siter … skoge	-11	114
siter … spare	163	-31
siter … taket	-139	-12
siter … up	134	4
siter … vid	150	-35
siter … yr	112	33
sitin … me	109	-1
sitin … the	6	155
six minut	118	-5
siz*	-174	-171
sja*	1	193
sjal	-145	-150
sjale att	-76	-95
sjale jag	-1	125
sjale … betal	-76	-95
sjale … vil	-1	125
sjalen	-15	114
sjalv	-1	238
sjalv att	-77	-220
sjalv bland	-131	-148
sjalv bli	-75	-124
sjalv drick	-86	-107
sjalv fora	-88	-115
sjalv har	-158	-133
sjalv hema	143	102
sjalv i	-182	-30
sjalv inat	28	150
sjalv jag	95	136
sjalv mar	-95	-132
sjalv med	-78	56
sjalv mor	-88	-134
sjalv nar	-120	-78
sjalv och	156	191
sjalv sa	32	130
sjalv sen	-143	-129
sjalv sjalv	-88	-134
sjalv slap	105	-3
sjalv som	-91	34
sjalv svima	-130	-133
sjalv tils	-32	115
sjalv valt	18	160
sjalv vanli	-131	-140
sjalv varje	2	148
sjalv … ansik	-23	105
sjalv … aret	-88	-115
sjalv … ater	-117	-139
sjalv … att	-38	83
sjalv … av	-130	-133
sjalv … dalig	-141	-141
sjalv … de	-142	-148
sjalv … en	-154	-165
sjalv … han	-66	-147
sjalv … hande	102	3
sjalv … huvud	15	142
sjalv … jamra	105	-3
sjalv … klima	-109	-120
sjalv … mor	-88	-134
sjalv … papa	-75	-124
sjalv … sjuan	-73	-125
sjalv … skosn	3	120
sjalv … skuri	-2	128
sjalv … stryp	-128	-111
sjalv … trana	-143	-189
sjalv … unga	-131	-148
sjalvforsvarskurs	-128	-111
sjalvfortroende	-141	-141
sjalvmord	-142	-51
sjalvmordet	-88	-134
sjalvmordtankar	21	114
sjalvmorstankar	18	172
sjalvskadebeteende	-146	-166
sjalvtest	-142	-156
sjate	-1	157
sjate vanin	15	148
sjate … dor	11	127
sje*	28	167
sjelv hela	28	167
sjelv … tiden	28	167
sjelvmordstankar	28	167
sjon for	122	13
sjon hon	118	8
sjon kalt	-124	-112
sjon … en	122	13
sjon … hosta	118	8
sjon … mar	-124	-112
sjonk	215	39
sjonk … vid	125	58
sjosjuk	-119	-93
sju ar	-139	-142
sju av	-122	-113
sju dagar	14	105
sju har	-126	-177
sju och	-122	-100
sju … frisk	-112	-93
sju … har	132	0
sju … nu	85	107
sju … ont	-126	-177
sju … tio	-122	-113
sjuan nu	-73	-125
sjuan … ar	-73	-125
sjuar klaga	-106	-99
sjuar … pa	-106	-99
sjuaringen	-149	-145
sjuk	-164	-248
sjuk hon	135	32
sjuka	191	22
sjuka och	155	51
sjuka … slog	141	22
sjukd sluta	18	102
sjukd … jag	-126	-145
sjukd … med	18	102
sjukdom	-121	-77
sjukdomar	-70	-112
sjukg for	-124	-140
sjukg sa	-126	-155
sjukg tog	24	191
sjukg … att	-126	-155
sjukg … mig	24	191
sjukg … rygen	-124	-140
sjukgymnasten	-164	-29
sjukh efter	-196	-191
sjukh … hjart	-129	-115
sjukhuset	-76	65
sjuki for	-137	-148
sjuki … fora	-117	-111
sjukintyg	-195	-229
sjukr fran	-169	-168
sjuks for	-157	-203
sjuks nagra	-74	-106
sjuks … dagar	-74	-106
sjuks … depre	-87	-115
sjuks … ingen	30	118
sjuks … utmat	-162	-153
sjukskriven	-190	-246
sjukt jag	15	112
sjukt ont	131	-39
sjukt … i	102	-5
sjukt … pa	147	56
sjukvardare	-143	-150
sjund vanin	-24	152
sjunde	-16	153
sjunk #	109	-1
sjunk direk	121	14
sjunk … pa	109	-1
sjunker	193	5
sjuto kom	99	15
sjuto oroli	-115	-94
sjuto … att	-115	-94
sjuto … hem	99	15
sjuton	99	15
sjutonaring	-115	-94
ska	-271	85
ska bara	4	248
ska bort	-13	196
ska brana	14	153
ska det	-179	-11
ska doda	-101	19
ska drank	-2	195
ska en	-206	-182
ska fa	-35	276
ska fylas	-105	-96
ska ga	-1	122
ska gasa	24	181
ska gifta	70	231
ska gora	70	197
ska hala	-69	-136
ska han	-159	-90
ska hopa	0	139
ska huga	17	108
ska ja	-100	-200
ska kola	-164	-149
ska kolmo	-110	-90
ska kroka	26	104
ska lamna	-132	-195
ska lever	-98	-110
ska lileb	-12	102
ska man	-278	-381
ska opere	-213	-232
ska pa	-252	-264
ska presa	-126	-155
ska rada	53	153
ska resa	33	183
ska san	-160	-155
ska sima	16	132
ska skada	-34	160
ska skafa	-71	-101
ska skaka	-10	133
ska skara	62	204
ska skick	54	227
ska skilj	-155	-172
ska skjut	41	308
ska skriv	-115	-177
ska sluta	48	193
ska somna	-142	-112
ska sova	-213	-243
ska spran	11	137
ska start	14	95
ska stick	-2	152
ska stora	98	1
ska svima	131	-18
ska ta	-112	35
ska tala	-146	-148
ska talta	-104	-112
ska tanka	48	147
ska tas	-172	-180
ska tryck	-20	117
ska tvata	30	92
ska vad	9	107
ska vakna	27	154
ska vanta	-123	-165
ska var	-137	-113
ska vara	-31	154
ska vi	3	-230
ska visa	43	141
ska … #	-118	-100
ska … aka	-5	-152
ska … ala	27	90
ska … andas	-6	114
ska … angra	7	144
ska … ar	-115	-125
ska … arbet	-80	-98
ska … arlig	36	142
ska … avakt	137	-7
ska … bada	-11	106
ska … bebis	24	220
ska … betal	13	139
ska … blod	-145	-171
ska … blodp	-150	-187
ska … brand	-145	-145
ska … brolo	-124	-126
ska … brost	-126	-155
ska … de	-144	-182
ska … det	13	169
ska … fa	66	175
ska … feber	124	17
ska … flygb	14	95
ska … forts	-43	-158
ska … ga	-49	90
ska … ger	-94	-118
ska … gor	-114	-145
ska … ha	-92	-141
ska … hema	-77	-92
ska … hene	34	179
ska … hjalp	-15	90
ska … honom	-3	307
ska … hunde	-5	84
ska … i	-197	-104
ska … ihjal	38	249
ska … inte	20	232
ska … katen	33	137
ska … kola	-119	-115
ska … livet	44	148
ska … lungi	-173	-156
ska … lycka	-3	123
ska … med	-74	122
ska … metot	-146	-135
ska … mig	79	277
ska … min	71	241
ska … nagon	17	108
ska … naken	48	119
ska … nan	14	182
ska … ner	-1	211
ska … nyfod	-149	-133
ska … ocksa	1	151
ska … om	-22	141
ska … ordna	27	118
ska … over	-39	88
ska … pa	-143	-35
ska … piler	5	111
ska … prata	-149	-173
ska … proce	0	119
ska … prove	-113	-127
ska … roka	7	128
ska … sa	-109	-90
ska … se	-6	110
ska … sita	-110	-90
ska … sjalv	-75	-124
ska … skola	11	137
ska … slut	58	221
ska … spara	-112	-107
ska … sta	-98	-125
ska … sven	14	105
ska … tal	-136	-163
ska … tema	-89	-127
ska … til	-132	8
ska … tvata	-170	-174
ska … tyst	0	140
ska … up	-65	123
ska … ut	-41	149
ska … va	34	140
ska … vacin	-144	-168
ska … vacka	-160	-124
ska … vaner	-101	-122
ska … vanta	167	34
ska … varld	43	150
ska … vilke	-87	-122
ska*	1	157
skab	-114	-113
skada	-14	272
skada ar	-115	-94
skada mama	-13	64
skada mej	18	124
skada min	-67	127
skada mina	16	124
skada mit	22	114
skada nagon	-23	101
skada nan	-6	169
skada sig	-7	139
skada var	-11	108
skada … barn	28	138
skada … chef	2	118
skada … far	-11	108
skada … fatar	17	114
skada … for	-15	134
skada … nu	6	111
skada … snart	-23	89
skada … treti	-115	-94
skadad	-115	-94
skadade	-163	-218
skadar	40	243
skadespelare	57	195
skafa	-140	-184
skafa barn	-71	-101
skafa pierc	-80	-108
skafa … ar	-80	-108
skafa … nu	-71	-101
skafar	-80	-108
skafat	-32	118
skag	-178	-142
skag fastn	-118	-91
skag … i	-118	-91
skaka	282	178
skaka alt	-13	91
skaka andas	113	31
skaka bara	-123	-65
skaka bebis	37	189
skaka har	108	14
skaka hela	126	8
skaka hene	136	132
skaka hon	172	72
skaka honom	133	117
skaka i	129	50
skaka liv	-209	-212
skaka min	-14	138
skaka nasta	7	124
skaka nu	102	15
skaka o	201	8
skaka och	130	47
skaka ogon	177	9
skaka pa	-51	-108
skaka ring	-129	-92
skaka sa	145	8
skaka ser	110	-5
skaka sludr	115	47
skaka sveta	141	15
skaka … #	115	20
skaka … bebis	-3	174
skaka … bergo	-95	-124
skaka … fort	113	31
skaka … hart	1	126
skaka … hela	135	57
skaka … i	-204	-149
skaka … inte	139	45
skaka … jag	-118	-120
skaka … nasta	12	105
skaka … och	127	43
skaka … saker	110	-5
skaka … sange	135	4
skaka … snura	-13	91
skaka … vet	-129	-92
skaka … vita	137	5
skakade	-95	50
skakar	141	-24
skakat	106	20
skakf yr	130	13
skakf … nar	130	13
skakfosa	130	13
skaki huvud	-121	-107
skakig	-154	-133
skakn och	116	23
skakn … ogon	116	23
skakningar	117	20
skal	-43	136
skal til	-140	-147
skal vil	-10	140
skal … slock	-10	140
skala	-115	-72
skala bebis	164	1
skala benen	123	0
skala potat	-116	-98
skala til	-123	-122
skala varst	-99	-99
skala … et	-116	-98
skala … i	216	1
skala … tio	-123	-122
skalade	155	-43
skalan	-196	-186
skalat	232	3
skaldjur	137	18
skale efter	-105	-101
skale nar	135	32
skale star	-23	89
skale … gymet	124	45
skale … me	-23	89
skale … mig	-2	142
skale … vinet	-105	-101
skalen	89	8
skaler	-23	151
skalr #	142	7
skalra	129	47
skalrar	224	20
skam for	23	124
skam men	-102	-95
skam nar	-120	-140
skam … famil	30	152
skam … jag	-136	-138
skam … lakar	-76	-105
skams	9	105
skams i	-122	-127
skams over	-7	132
skams sa	-8	134
skams … att	-7	132
skams … mycke	18	104
skams … skola	-122	-127
skamt	-195	-147
skamt bara	-141	-161
skamt jag	-138	-121
skamt men	-7	161
skamt … behov	-138	-121
skamt … nar	-143	-169
skamtar	-24	119
skankte	4	154
skape a	1	115
skape behov	-114	-140
skape i	6	136
skape mar	-105	-102
skape och	-60	66
skape … bra	-105	-102
skape … hon	1	115
skape … kval	6	136
skape … nyt	-114	-140
skape … sager	-28	95
skapl … bula	-144	-135
skapluckan	-138	-78
skar mej	64	113
skar mig	-130	-65
skar ner	129	8
skar pa	137	23
skar sig	27	247
skar up	-93	-105
skar … djupa	10	119
skar … djupt	-10	-169
skar … hande	-93	-105
skar … honom	129	8
skar … i	-119	-18
skar … iblan	112	301
skar … igen	6	218
skar … ingen	15	108
skar … inte	-146	-174
skar … lite	-140	-203
skar … nasta	22	184
skar … och	-6	126
skar … ogone	163	48
skar … pa	-187	-243
skar … sjalv	-1	136
skar … vanst	137	23
skar … varje	-14	146
skar … ytlig	-139	-129
skara	-121	91
skara av	5	92
skara bort	13	153
skara komer	5	136
skara mig	-162	-145
skara ner	-95	-119
skara pulsa	-6	158
skara up	8	128
skara ut	23	125
skara … det	11	143
skara … for	-143	-176
skara … handl	8	128
skara … mig	5	92
skara … nu	9	195
skara … sa	6	136
skarm	-128	-121
skarmarbete	-121	-120
skarmen	-145	-198
skarmtid	-108	-114
skarp	157	49
skarpet	8	225
skars pa	21	178
skars … armar	13	98
skarsar	21	231
skart	3	183
skart mig	3	183
skaten	-215	-183
skateverket	-85	-129
skav	-141	-169
skav fran	-119	-124
skav sar	-100	-116
skav … av	-100	-116
skav … sport	-119	-124
skave ser	-125	-100
skave … bra	-125	-100
skaver	-187	-169
skavs i	-111	-123
skavs pa	-154	-158
skavs … halen	-126	-131
skavs … hande	-111	-123
skavsar	-250	-280
ske	1	139
skele nu	136	25
skele sedan	141	27
skeletet	144	33
skena ingen	-119	-134
skena och	142	39
skena … jag	142	39
skenade	-119	-134
skick ambul	118	5
skick bild	-54	-144
skick bilde	18	206
skick et	-81	101
skick hejda	5	97
skick hjalp	173	-4
skick jag	-160	-100
skick mig	53	165
skick nan	130	22
skick order	-1	110
skick stral	23	227
skick til	34	141
skick … avske	-23	113
skick … bild	-88	59
skick … det	-117	-150
skick … en	25	124
skick … farmo	-8	88
skick … fort	173	-4
skick … genom	22	148
skick … och	19	116
skick … sen	-172	-170
skicka	129	-19
skickade	-37	215
skickar	-9	97
skickas	-57	80
skickat	-66	85
skido in	115	6
skido … i	115	6
skidor	-155	-202
skiing	-150	-150
skild	-125	-167
skilj han	31	103
skilj … famil	31	103
skiln nar	3	131
skiln pa	-189	-135
skiln … jag	3	131
skiln … panik	-120	-80
skiln … strok	-108	-88
skilnad	3	157
skilnaden	-145	-120
skils gar	28	100
skin	297	40
skin and	149	23
skine e	-122	-120
skine hange	131	9
skine … borta	-122	-120
skinet	30	-98
skinslamsa	114	6
skit	103	156
skit men	-106	-111
skit trot	102	31
skit … det	-106	-111
skit … o	102	31
skite i	5	148
skite … alt	5	148
skiter	5	148
skito i	-147	-158
skito … punge	-147	-158
skitont	-96	-149
skj*	137	45
skjorta	117	-60
skjortan	163	29
skjut av	-162	-165
skjut ho	-118	-104
skjut hunde	-5	84
skjut ifran	-104	-97
skjut med	49	-79
skjut sig	17	146
skjut tinit	-119	-110
skjut up	-55	139
skjut … bagen	147	6
skjut … benet	143	33
skjut … min	-118	-104
skjut … nar	-7	96
skjut … nej	-118	-104
skjut … om	-5	84
skjut … paint	-108	-102
skjut … skola	8	206
skjut … troth	-162	-165
skjuta	58	349
skjutbanan	-119	-110
skjuten	164	-75
skjuter	-210	-167
sko	-175	-170
skoge han	102	-18
skoge med	-13	139
skoge sprej	130	16
skoge … gor	130	16
skoge … inte	-5	128
skoge … repet	-13	139
skoge … siter	98	-7
skogs jag	-2	105
skogsvag	-2	105
skoj	-104	15
skoj sager	3	120
skoj … det	-26	129
skoj … han	3	120
skoja	-119	-141
skoja jag	-118	-148
skoja om	-155	-148
skoja … att	-155	-148
skojar	-155	-142
skola	-84	118
skola behov	-156	-162
skola en	12	135
skola fraga	-130	-37
skola har	-154	-187
skola just	0	110
skola kan	-96	-95
skola lol	135	-10
skola med	-8	169
skola nu	37	131
skola pa	-35	113
skola va	-98	-110
skola … alt	135	-10
skola … det	-149	-160
skola … en	-113	-142
skola … glaso	-115	-115
skola … jordn	-94	-94
skola … lange	-140	-140
skola … manda	7	153
skola … nu	0	110
skola … om	-179	-178
skola … ska	-119	-145
skola … svuln	-4	127
skolan	-107	79
skolans	-145	-154
skolg och	104	23
skolg … skaka	104	23
skolgarden	104	23
skolj inget	-119	-109
skolj lite	180	45
skolj med	-142	-129
skolj … kvar	-119	-109
skolj … men	170	42
skolj … vaten	-142	-129
skoljning	-125	-109
skoljt	151	18
skolm forsv	-93	-101
skolm … pa	-93	-101
skolmorgon	-93	-101
skolvagrar	-136	-137
skon	-136	-113
skona att	23	114
skona … vara	23	114
skonare	32	126
skons sat	19	145
skons … att	19	145
skonsamt	19	145
skont	-48	178
skont att	10	171
skont men	-98	-165
skont om	-12	140
skont rol	-94	-111
skont … ha	6	123
skor	-223	-241
skorn i	98	9
skorn siter	-82	-100
skorn … at	-82	-100
skorn … morse	98	9
skorna	-166	-105
skoskav	-165	-139
skosn pa	3	120
skosn … skoj	3	120
skosnoret	3	120
skot	-167	-86
skot en	-173	-129
skot up	-133	-128
skot … forst	-115	-113
skot … tiden	-133	-128
skota … det	124	26
skota … kan	-109	-98
skotat	-109	-98
skotbordet	142	-7
skote dropa	-116	-96
skote gick	147	5
skote in	137	10
skote mot	135	56
skote och	177	50
skote pa	203	33
skote sa	80	-49
skote … att	132	-9
skote … helge	-155	-148
skote … i	144	14
skote … norma	-119	-96
skote … rygen	113	-3
skote … til	9	107
skoter	-23	-160
skoterled	-116	-96
skotern	176	-41
skoterolycka	160	22
skoterska	-149	-128
skoterskan	13	-93
skotn och	99	23
skotn … nu	99	23
skots i	132	10
skots … benet	132	10
skotskada	132	10
skov	144	24
skr*	-79	104
skrac pa	-151	-140
skrack	-80	69
skram mig	61	123
skramde	-143	-155
skramer	68	134
skrap knat	-185	-179
skrap pa	-183	-158
skrap up	-129	-116
skrap … knat	-197	-171
skrapade	-239	-196
skrapsar	-183	-158
skrat	-249	-293
skrat at	-216	-227
skrat hon	-17	158
skrat konst	169	19
skrat lite	94	16
skrat sa	-191	-218
skrat sluta	36	146
skrat … det	-105	-193
skrat … inte	20	209
skrat … kisar	-106	-76
skrat … med	31	115
skrat … sin	-102	-89
skrat … snet	94	16
skratade	-152	-133
skratar	-177	-109
skrek ena	157	19
skrek … balen	157	19
skrev	-102	140
skrev att	-4	142
skrev hejda	-3	96
skrev och	218	71
skrev pa	-3	143
skrev … famil	26	162
skrev … forla	5	90
skrev … inte	163	42
skrevet	289	74
skrid over	116	26
skrid … handl	116	26
skridskon	116	26
skrik av	-118	-175
skrik det	-1	122
skrik efter	-111	-93
skrik en	-103	-99
skrik feber	136	-8
skrik galt	187	1
skrik han	180	9
skrik hela	-33	150
skrik hjalp	3	176
skrik i	130	126
skrik konst	96	7
skrik melan	-95	-96
skrik nar	230	41
skrik och	92	226
skrik pa	-107	-5
skrik … dagen	-110	-127
skrik … det	70	143
skrik … galt	96	7
skrik … gladj	-125	-123
skrik … i	3	176
skrik … inget	-86	-125
skrik … kvala	-142	-131
skrik … man	251	44
skrik … mig	3	126
skrik … naten	-159	-51
skrik … nater	24	146
skrik … nikot	-111	-93
skrik … och	170	-13
skrik … omgan	154	1
skrik … sex	-95	-96
skrik … stund	-103	-99
skriv arbet	-132	-149
skriv at	-90	-210
skriv att	-9	261
skriv avske	31	122
skriv bara	-61	-80
skriv brev	20	162
skriv breve	24	170
skriv dikte	25	154
skriv en	-214	-203
skriv et	-68	-104
skriv forla	11	104
skriv fort	40	132
skriv fran	-29	153
skriv har	-40	138
skriv helre	-129	-148
skriv hon	130	-40
skriv jag	-146	-121
skriv klart	-14	106
skriv langr	124	4
skriv lapar	14	138
skriv med	198	36
skriv men	155	49
skriv ni	-110	-102
skriv nu	101	128
skriv ny	-114	-97
skriv om	-178	-250
skriv pa	74	146
skriv tecke	13	121
skriv til	-144	21
skriv vem	35	149
skriv … a	-133	-154
skriv … breve	-14	106
skriv … chate	17	108
skriv … decka	-158	-135
skriv … det	191	90
skriv … er	-57	58
skriv … et	8	125
skriv … grane	-36	91
skriv … han	36	254
skriv … hene	-81	-114
skriv … i	-30	130
skriv … in	-81	-111
skriv … inan	0	124
skriv … jobet	-31	101
skriv … mig	-122	-67
skriv … min	-46	-123
skriv … nya	-85	-100
skriv … som	-4	179
skriv … somnt	-8	105
skriv … suici	-139	-144
skriv … til	13	199
skriv … toale	-17	120
skriv … toan	-25	92
skriv … ut	-110	-102
skriv … vanst	201	33
skrivbordslada	0	110
skrivit	-56	302
skrubade	-143	-113
skrubsar	-148	-135
skrum spyr	136	19
skrum … rot	136	19
skrumplever	199	5
skruv i	-120	-103
skruv om	157	-6
skruv … bring	125	-5
skruv … orone	-120	-103
skruvar	-151	-157
skruvmejsel	-79	42
skruvtving	125	-5
sku*	154	170
skuld a	112	30
skuld ar	2	135
skuld de	-8	87
skuld den	125	22
skuld efter	-100	-98
skuld har	140	46
skuld ilama	92	32
skuld nar	-86	-105
skuld och	220	33
skuld sen	-101	-117
skuld yr	131	32
skuld … diabe	140	46
skuld … for	3	124
skuld … i	157	49
skuld … igar	-103	-108
skuld … jag	-79	-110
skuld … sager	-8	87
skuld … sen	104	21
skuld … snosk	-100	-98
skuld … ut	193	11
skulden	-8	87
skulderbladen	156	-54
skulderbladet	-100	-98
skulderna	2	135
skuldra	-140	-128
skuldran	-127	-133
skule bli	-138	68
skule de	-108	-105
skule do	-180	-160
skule egent	197	50
skule fa	-67	140
skule fraga	-114	-152
skule hopa	-141	-161
skule hora	39	-78
skule koma	10	177
skule kuna	-165	-66
skule laga	101	-25
skule marka	5	140
skule ringa	102	3
skule sakna	26	124
skule svalj	-156	-117
skule va	-15	227
skule vilja	-183	-88
skule … att	17	115
skule … bra	43	124
skule … det	-82	125
skule … doda	-149	-161
skule … et	-156	-117
skule … feber	-156	-126
skule … fraga	217	62
skule … fran	-141	-161
skule … ha	-101	-193
skule … hem	-32	88
skule … kasta	-10	106
skule … komit	-156	-173
skule … pensi	20	135
skule … prata	-171	-190
skule … saga	-123	-122
skule … sig	128	102
skule … stryp	-138	-161
skule … tilba	-108	-105
skule … tryck	-1	154
skule … tyst	-26	183
skum	313	69
skum nar	133	12
skum … jag	120	16
skumar	130	4
skumi slem	152	6
skumigt	155	7
skure i	167	0
skure jag	-8	88
skure … halse	167	0
skuren	167	80
skuri det	-2	128
skuri mej	-11	159
skuri sa	-2	130
skuri up	234	-13
skuri … handl	205	-18
skuri … i	-55	-139
skuri … idag	-33	140
skuri … igen	-32	136
skuri … lite	-173	-155
skurit	222	190
sky*	160	321
skyd	3	146
skyda boend	38	136
skyda mot	-127	-101
skyda … hjarn	-127	-101
skydad	30	159
skydar	-127	-101
skydat	38	136
skydskorna	-125	-118
skyld pa	106	49
skyld penga	-2	123
skyld … trani	106	49
skylde	106	49
skyldig	18	149
skyle pa	-10	142
skyler	-10	142
skynd er	169	3
skynd … han	169	3
skynda	212	76
sla	126	258
sla barn	30	192
sla ihjal	32	246
sla in	151	-5
sla men	-8	105
sla mig	34	235
sla mycke	3	153
sla … a	3	110
sla … doren	151	-5
sla … honom	29	184
sla … i	-9	147
sla … med	0	145
sla … min	2	129
sla … nu	-8	105
sla … sla	32	115
sla*	68	149
slad	147	109
sladen	69	214
slag iblan	-136	-141
slag inget	-130	-129
slag jag	-130	-129
slag mot	210	9
slag nar	-195	-222
slag pa	-149	-126
slag … gar	-153	-139
slag … halse	149	-3
slag … hjart	-141	-116
slag … huvud	146	28
slag … jag	-182	-210
slag … nar	-136	-141
slag … skale	119	25
slag … tva	-130	-129
slaganfal	39	-77
slage	6	184
slage av	108	182
slage hema	-97	41
slage … jag	-137	-214
slage … min	7	150
slage … sin	14	125
slage … vi	3	130
slaget	133	-14
slagi dem	-1	128
slagi fem	139	8
slagi i	-207	-223
slagi ihjal	-120	-124
slagi ihop	-123	-141
slagi mig	11	142
slagi min	-26	95
slagi til	199	37
slagi … forut	7	121
slagi … gange	139	8
slagi … knat	-180	-170
slagi … min	-120	-124
slagi … mina	-123	-141
slagi … moble	-9	100
slagi … sambo	-26	95
slagm medan	1	133
slagm … jag	1	133
slagmig	1	133
slakt	-175	-123
slakt gris	-108	-100
slakt … har	19	91
slakt … skar	-108	-100
slaktat	-155	-108
slang	-82	77
slang … i	-1	173
slanga	-29	181
slant	208	-45
slant nar	-116	-98
slant … jag	-116	-98
slap	252	8
slap bebis	117	1
slap ful	98	16
slap jamra	105	-3
slap nu	125	32
slap o	133	8
slap och	-20	-132
slap som	172	22
slap … av	98	16
slap … en	160	17
slap … hange	-177	-159
slap … sig	105	-3
slapa	-98	110
slapa barne	-4	138
slapa hene	-23	105
slapa pa	133	4
slapa vil	-87	-115
slapa … i	-6	170
slapa … papa	133	4
slapa … trapa	-87	-115
slapar	177	13
slape det	-146	-132
slape hela	-122	-107
slape trots	145	28
slape … inhal	145	28
slape … tiden	-122	-107
slaper	-142	-48
slapt	161	7
slapt … en	-145	-156
slapt … var	-135	-113
slapte	-181	-175
slar	47	250
slar #	207	85
slar barne	11	110
slar bort	129	5
slar dubel	-128	-120
slar efter	73	115
slar fort	-70	-152
slar han	19	138
slar hene	23	193
slar hjart	120	37
slar honom	-103	-113
slar huvud	-103	82
slar ihjal	-104	-138
slar konst	221	80
slar mama	179	104
slar med	-16	170
slar mej	19	222
slar mig	-103	157
slar min	-7	170
slar och	143	48
slar ojamn	208	33
slar omkri	147	23
slar os	9	237
slar papa	-2	104
slar sig	-84	125
slar snabt	-136	-130
slar som	96	-31
slar sonde	-11	165
slar up	-11	109
slar ut	-123	-115
slar vad	-137	-153
slar … aldri	-142	-155
slar … altid	-148	-182
slar … dar	11	110
slar … dem	-4	120
slar … en	96	-31
slar … for	30	124
slar … forta	-129	-112
slar … gul	8	129
slar … han	81	172
slar … hela	8	159
slar … hema	0	150
slar … huler	99	23
slar … i	-126	73
slar … iblan	31	126
slar … igen	21	115
slar … infor	21	170
slar … inte	-165	-149
slar … jag	193	18
slar … juice	129	5
slar … med	-163	-108
slar … mor	-10	140
slar … nagon	47	134
slar … nar	-171	-87
slar … ner	-97	-145
slar … nu	128	31
slar … och	-94	83
slar … ogone	-11	109
slar … sig	147	23
slar … sjalv	14	231
slar … varje	36	162
slarv med	150	64
slarvat	150	64
slas om	-183	-190
slas … padan	-143	-152
slat	-159	-149
sle*	-159	-191
sleep	-84	-173
sleep al	109	14
sleep badly	-177	-170
sleep my	-133	-135
sleep on	-162	-173
sleep … not	-10	107
sleeping	-172	-72
sleepy	118	-78
slem	-111	-187
slem i	-83	-156
slem pig	-106	-89
slem … bloja	123	-1
slem … feber	-167	-103
slem … halse	-183	-177
slem … i	-106	-89
slem … kanyl	136	27
sleme nar	-104	-72
sleme … jag	-104	-72
slemet	-192	-134
slept	-197	10
slept for	-77	62
slept … four	-4	152
slet	197	41
slet til	147	37
slet … mit	90	37
sli*	222	368
slick pa	-153	-148
slick … en	-153	-148
slickade	-153	-148
slipa	23	357
slipa snart	-7	114
slipa vakna	-3	179
slipa … up	-17	105
slipe honom	15	83
slipe ni	20	128
slipe skave	-125	-100
slipe … mig	20	128
slipe … ser	-125	-100
slipen	-125	-100
sliper	43	318
slita rygsm	151	-1
slita smart	136	8
slitande	275	20
sliten	166	-4
slo	364	74
slo #	134	40
slo a	136	29
slo ar	110	16
slo efter	140	54
slo kal	171	18
slo lukta	153	47
slo men	-106	-86
slo min	126	22
slo nu	103	23
slo och	252	91
slo sma	110	13
slo vart	-136	-137
slo … blali	110	13
slo … dagar	134	40
slo … i	117	34
slo … influ	140	54
slo … inte	102	-6
slo … jag	-106	-86
slo … kal	130	27
slo … kraks	140	47
slo … paron	153	47
slo … ringe	-136	-137
slo … sambo	126	22
slo … tva	110	16
slock mit	125	-2
slock … i	125	-2
slockna	30	143
slocknade	125	-2
slog	-155	-61
slog bakhu	183	56
slog doter	-2	125
slog et	-191	-169
slog farmo	17	143
slog han	21	182
slog hene	-72	-115
slog huve	118	34
slog huvud	-33	-131
slog i	0	-165
slog knat	-160	-168
slog konst	101	-25
slog lilta	-138	-125
slog mama	-5	142
slog mej	30	271
slog mig	-237	-31
slog min	42	144
slog rumpa	-165	-142
slog sonde	-9	137
slog ut	-40	105
slog … blama	-165	-142
slog … bredv	128	-5
slog … det	-74	-162
slog … extra	-191	-169
slog … gar	-117	-105
slog … hart	169	29
slog … hon	-72	-115
slog … huvet	136	-32
slog … huvud	118	-56
slog … i	-247	-158
slog … igar	22	141
slog … igen	28	207
slog … imors	9	115
slog … inte	-184	-172
slog … knat	-108	-122
slog … lat	-105	-102
slog … med	0	126
slog … pa	-146	-60
slog … sa	-5	142
slog … son	29	111
slog … tan	-207	-181
slog … tar	134	42
slojden	-120	-135
slot	149	26
slot har	149	26
slot … feber	149	26
slow	144	-2
slp*	43	145
slpr	43	145
slpr mig	43	145
slpr … nar	43	145
sludr och	202	-8
sludr som	173	7
sludr typ	114	36
sludr … #	114	36
sludr … han	131	30
sludr … jag	-117	-103
sludr … kraks	115	47
sludra	148	34
sludrar	209	-37
sludrigt	97	-9
slure speec	114	5
slured	186	34
slut	-230	-200
slut de	-111	-112
slut efter	-194	-185
slut for	38	134
slut i	57	-66
slut idag	-118	-108
slut ikval	-116	-121
slut jag	-193	-200
slut kan	-176	-146
slut kraks	175	40
slut lat	13	149
slut nar	165	19
slut nasta	-97	-98
slut om	-135	-99
slut sa	-9	91
slut slo	140	14
slut sover	-123	-131
slut var	-166	-135
slut … ar	-119	-130
slut … blodt	175	40
slut … brost	158	35
slut … dagar	-116	-131
slut … de	11	148
slut … det	21	137
slut … gansk	-100	-106
slut … grate	-126	-149
slut … har	-100	-105
slut … jag	55	-66
slut … kal	140	14
slut … mig	41	193
slut … min	-124	-158
slut … ni	-172	-137
slut … skite	27	153
slut … stors	-156	-137
slut … table	-178	-173
slut … vecka	-97	-98
sluta andas	123	-26
sluta ata	-55	261
sluta ater	153	24
sluta benen	104	21
sluta bloda	-202	-210
sluta direk	-136	-133
sluta drick	163	117
sluta dusch	32	109
sluta efter	-122	-135
sluta finas	29	132
sluta for	-151	-126
sluta forta	98	24
sluta funge	225	60
sluta grata	-166	-81
sluta hutra	237	-17
sluta man	-116	-146
sluta med	-69	138
sluta men	110	135
sluta nar	-216	-212
sluta nu	-159	-174
sluta och	122	130
sluta pa	36	179
sluta roka	-274	-320
sluta rora	137	24
sluta skaka	84	109
sluta skara	-167	-138
sluta sla	-8	151
sluta sluta	36	119
sluta snark	-116	-146
sluta snusa	-177	-160
sluta sveta	148	41
sluta ta	6	180
sluta tanka	-133	-97
sluta tita	-30	153
sluta tvart	173	14
sluta vejpa	-134	-137
sluta vil	17	114
sluta … alt	36	119
sluta … antid	-122	-134
sluta … canab	-127	-131
sluta … det	134	120
sluta … efter	49	-101
sluta … en	120	-32
sluta … for	158	110
sluta … funge	104	21
sluta … ger	15	83
sluta … get	6	105
sluta … har	49	-71
sluta … helt	33	116
sluta … hjarn	-111	-93
sluta … hjart	28	188
sluta … hur	-116	-146
sluta … iblan	156	-11
sluta … insul	-4	153
sluta … jag	-5	-143
sluta … litiu	18	102
sluta … mar	120	20
sluta … med	76	136
sluta … medic	28	225
sluta … men	110	151
sluta … nagra	-118	-124
sluta … nar	-196	-189
sluta … och	205	227
sluta … olanz	8	103
sluta … p	-117	-141
sluta … pa	-149	-28
sluta … sig	72	-35
sluta … sin	17	113
sluta … torsd	48	147
sluta … tvata	-122	-110
sluta … vaner	25	154
slutade	-62	-113
slutar	100	249
slutat	60	197
sma andet	133	24
sma blali	167	51
sma blodn	112	42
sma de	13	100
sma hal	-146	-119
sma klunk	-200	-162
sma lila	149	57
sma magne	134	28
sma man	-4	120
sma maska	-114	-118
sma morkr	159	62
sma pupil	106	-11
sma rande	-166	-148
sma … flack	152	46
sma … glome	13	100
sma … hart	-166	-148
sma … i	-166	-51
sma … och	-162	-125
sma … prick	237	77
sma … til	134	28
sma*	261	18
smack med	102	24
smack … munen	102	24
smackar	157	15
smal	89	-133
smal cut	-177	-209
smal det	207	14
smal i	176	53
smal nej	20	125
smal pa	-175	-152
smal paper	-168	-175
smal til	197	46
smal … badmi	-115	-100
smal … cut	-168	-175
smal … i	249	65
smal … nasan	-109	-85
smal … skale	162	60
smala i	162	12
smala … ogat	162	12
smalare	158	-6
smale i	-82	-155
smale ska	0	105
smale … dorar	-165	-173
smalen	163	27
smaler	-124	14
smart ar	123	62
smart i	235	103
smart nu	120	4
smart synen	90	14
smart … brost	155	61
smart … flank	-108	-86
smart … magen	142	52
smart … punge	186	53
smarta	380	110
smartan	159	112
smartfrit	-10	93
smartor	149	23
smi*	-149	-96
smile	161	44
smile is	154	-17
smita det	-176	-186
smitar	-238	-286
smo*	-289	-247
smog	21	141
smog in	-1	109
smog … hande	-1	109
smorgas	-221	-172
smu*	12	172
smy*	-28	134
smyck til	30	148
smyck … flick	30	148
smycken	14	132
smyg	18	163
smyga i	-123	-143
smygande	-87	-183
smyger	4	151
sn	92	18
sn igar	92	18
sn … domna	92	18
snab	157	41
snab andni	133	38
snabt dasig	105	25
snabt druck	-166	-179
snabt nar	-136	-130
snabt och	151	18
snabt om	13	100
snabt samre	160	62
snabt up	-138	-145
snabt … dalig	-169	-158
snabt … for	-111	-120
snabt … grymt	110	14
snabt … kraks	160	62
snack om	-129	-69
snack … droge	-131	-118
snacka	-80	-160
snackar	142	32
snake	151	19
snal	-125	-155
snal ingen	-91	-105
snal och	41	-74
snal som	-110	-105
snal … en	-106	-72
snal … jag	-109	-139
snala	129	186
snala skick	107	-26
snala … inte	5	217
snala … nan	107	-26
snalaste	-144	-148
snap	15	188
snap och	-25	78
snara	219	191
snara i	-12	131
snara men	8	115
snara runt	78	-43
snara tvart	19	124
snara … doter	8	115
snara … sonen	-12	131
snaran	-24	183
snarare	117	140
snark fast	151	16
snark hur	-116	-146
snark konst	154	-10
snark mycke	-148	-138
snark och	-250	-230
snark sa	-259	-295
snark … andas	-147	-137
snark … att	-106	-132
snark … har	-124	-114
snark … jag	-219	-259
snark … men	144	15
snark … sluta	-116	-146
snark … vagar	-140	-129
snarka	-181	-208
snarkar	-251	-420
snarkning	-119	-159
snart	-18	239
snart gor	6	145
snart jag	24	178
snart jul	-101	-122
snart och	-7	120
snart svart	-23	89
snart … det	-118	-138
snart … i	-23	89
snart … och	-101	-122
sne	191	3
sne ut	136	9
sne … i	136	9
sne*	87	-211
sned	106	-126
sned mun	222	32
sned nasa	-132	-103
sned pa	134	1
sned ut	120	0
sned vad	115	26
sned … ansik	148	33
sned … i	120	0
sned … inte	94	5
sned … sedan	-132	-103
sned … skon	-136	-113
sneda	-139	-129
sneda tande	-139	-129
snet	82	-125
snet at	207	63
snet idag	94	16
snet kan	-115	-90
snet leend	-156	-122
snet nu	119	32
snet och	138	10
snet pa	-157	-136
snet … a	119	32
snet … ena	94	16
snet … sen	-156	-122
snet … sludr	108	25
snet … stodj	-115	-90
snifa gas	151	13
snifa … och	122	3
snifat	151	13
snipa efter	15	122
snipa … besok	15	122
snit pa	-12	117
snit … min	-12	117
snitet	143	12
sno det	124	26
sno kan	-109	-98
sno … rora	-109	-98
snoar	79	-26
snoar pa	79	-26
snoar … honom	79	-26
snobo i	-138	-129
snobo … ogat	-129	-117
snobol	-138	-129
snodrivan	142	-12
snon	207	192
snon han	89	-26
snon hela	165	-7
snon och	14	169
snon … naten	165	-7
snon … predi	-21	88
snon … sa	-8	93
snon … somna	-7	138
snop	-26	108
snop i	15	105
snop … dusch	15	105
snope norma	-123	-134
snopen	-96	58
snor	-187	-152
snor har	-130	-95
snor ingen	-123	-78
snor … feber	-123	-78
snor … varit	-130	-95
snora i	109	-1
snora och	-132	-88
snora … hosta	-123	-85
snorar	-166	-147
snorat	109	-1
snore ar	-130	-93
snore like	-107	-99
snore til	152	-4
snore … a	-107	-99
snore … gardi	152	-4
snore … gront	-130	-93
snores	-143	-138
snoret	-96	-131
snorig	-218	-176
snoriga	-155	-144
snoring	149	-53
snorper	134	41
snors	175	10
snors at	111	36
snors ihop	167	5
snors … jag	111	36
snorv och	-110	-86
snorv … fryse	-110	-86
snosk bara	-100	-98
snosk … nar	-100	-98
snoskotning	-131	-136
snoslungan	203	27
snot	-224	-212
snot … stana	-104	-113
snu*	-66	-268
snuben	169	51
snubl pa	53	-105
snubl … trosk	122	24
snublade	-193	-138
snublar	156	6
snura	121	47
snura ar	-116	-131
snura i	-114	-98
snura jag	117	99
snura nar	112	-80
snura … att	8	128
snura … jag	111	-78
snura … ramla	121	42
snura … slut	-116	-131
snura … tio	-114	-98
snurar	58	-81
snuri pa	-180	-159
snuri … inte	93	22
snuri … taget	-180	-159
snurig	117	-61
snus	-127	-114
snus att	-127	-114
snus … jag	-127	-114
snusa	-177	-160
snusa hjarn	-111	-93
snusa o	-118	-95
snusa … skrik	-111	-93
snusa … tandk	-118	-95
snusar	-118	-95
snuva	-144	-146
snuva ater	-133	-105
snuva riner	-114	-110
snuva sedan	-126	-100
snuva … igar	-126	-100
snuva … ont	-150	-99
snuva … som	-114	-110
snuvan	-103	-130
snuvi amar	-117	-90
snuvi bebis	-105	-77
snuvi och	-105	-90
snuvi … bra	-117	-90
snuvi … hosta	-105	-90
snuvig	-246	-218
snv*	-117	-111
snva	-117	-111
sny*	-166	-181
snyte mig	-178	-157
snyter	-178	-157
so tired	30	163
soa*	130	-20
soaki throu	151	4
soaki … a	151	4
soaking	157	4
soc*	10	-118
socke #	114	-31
socke a	130	28
socke andas	110	43
socke sjuk	135	32
socke sjukd	-131	-111
socke spyr	100	16
socke … behov	-133	-105
socke … djupt	110	43
socke … inte	110	13
socke … pa	-112	-108
socke … sen	-142	-112
socker	181	-50
sockersjuk	173	44
sockr ar	190	57
sockr liger	-154	-156
sockr … #	190	57
sockr … inte	128	28
sockret	-154	-183
sof*	-249	-390
sofa	-159	-157
sofan	-175	-324
sofan det	120	40
sofan grat	-137	-115
sofan och	-107	-150
sofan … ar	115	-18
sofan … direk	-137	-115
sofan … feste	134	7
sofan … jobet	-123	-104
sofbe den	-138	-125
sofbe … ar	-138	-125
sofbenet	-138	-125
sofbordet	-98	-124
soi	173	-56
soi myrky	137	22
soi*	104	-61
sok*	-88	-115
soka	-196	-208
soker	-260	-115
soker kursd	-113	-106
soker livfo	-79	-104
soker … for	-124	-120
soker … liv	-79	-104
sokt	-136	0
sokt pa	19	167
sokt … hur	19	165
sol	-219	-224
solalergi	-116	-104
solbr … axlar	-129	-121
solbrand	-165	-153
solen	20	-141
solkram	-125	-125
solst och	120	49
solst … svima	120	49
solsting	120	49
solsv pa	-150	-148
solsv … rygen	-150	-148
solsveda	-150	-148
som	-37	-174
som #	-159	-134
som a	-106	-157
som ar	-191	32
som arbet	-102	-85
som ater	-117	-139
som att	161	16
som barn	-140	-134
som behov	9	157
som beton	-119	-110
som blama	208	39
som blekn	-199	-142
som blivi	-221	-186
som blode	-184	-163
som bly	213	12
som bor	98	119
som braka	36	154
som brot	13	145
som datum	-105	-92
som de	-90	-148
som den	-219	-222
som dom	157	14
som drick	-119	-79
som e	-101	23
som eld	-83	-149
som en	115	-221
som et	121	-101
som fan	71	-123
som far	-6	145
som fick	-12	89
som forsv	-138	-102
som forut	-156	-164
som ful	107	-13
som funka	-129	-93
som gamal	143	26
som gar	145	-52
som gick	138	9
som gjord	-11	180
som gor	-82	55
som gravi	-263	-248
som haler	9	186
som hans	6	105
som hant	195	7
som helst	-148	-50
som hindr	-9	118
som hitar	6	146
som hjalp	-80	70
som hol	4	98
som hon	-169	-57
som i	-170	-193
som igar	-59	-138
som is	137	-13
som ja	-54	142
som jag	-156	-155
som kan	-78	-141
som kliar	-284	-213
som kniva	-77	-100
som komit	110	13
som korva	172	37
som kraks	147	44
som larar	-95	-142
som leker	-150	-134
som lukta	235	92
som mama	-101	-101
som mar	-90	-143
som marmo	145	46
som maten	-142	-129
som medve	-142	-135
som mojli	11	166
som nagel	106	51
som nan	208	19
som niaga	-114	-110
som om	276	-47
som organ	-159	-193
som overd	-121	-11
som polen	-131	-107
som prata	-1	143
som pumpa	-130	-112
som ramla	150	-19
som sag	179	41
som sager	7	141
som sande	12	152
som sandp	-168	-131
som ser	99	-31
som sist	-177	-205
som sjuto	-115	-94
som ska	13	193
som skrat	5	141
som skrik	7	116
som skule	14	158
som skuri	-2	128
som slar	-2	186
som spage	177	14
som spred	93	11
som spric	-185	-172
som star	183	52
som sten	210	-8
som stock	143	20
som stod	-152	-156
som stres	-115	-125
som svara	32	162
som svide	-209	-173
som svuln	-112	-81
som tjara	186	58
som tog	-189	-163
som tra	217	45
som utgan	-131	-122
som vanli	-163	-109
som varad	-150	-132
som varje	-195	-178
som vil	-163	-186
som vist	107	-6
som … #	108	48
som … altid	-125	-141
som … andra	-196	-194
som … aring	-159	-134
som … askva	-108	-80
som … at	21	133
som … att	12	158
som … av	-223	-186
som … bage	169	12
som … bajs	151	41
som … bakfy	-119	-103
som … band	20	-86
som … bara	-151	-192
som … barn	2	118
som … bebis	-122	-93
som … bi	-181	-162
som … blixt	165	76
som … blode	-122	-138
som … brada	197	64
som … bruka	-215	-218
som … dalig	-73	-125
som … de	78	-1
som … demen	47	155
som … docka	140	22
som … dod	-4	-111
som … drunk	195	-11
som … efter	87	-43
som … en	-281	-157
som … et	75	150
som … fa	26	154
som … fast	-131	-122
som … fastn	-204	-183
som … fat	-91	-119
som … feber	142	18
som … femkr	-142	-112
som … fluga	-110	-105
som … fraga	115	6
som … framf	-119	-110
som … fula	-229	-194
som … funit	-118	-87
som … galni	148	54
som … gamal	-183	-161
som … gange	114	-27
som … gardi	215	33
som … gick	146	13
som … godis	-117	-139
som … han	165	-32
som … harda	106	31
som … hela	94	43
som … hene	17	151
som … hes	-105	-118
som … hund	228	38
som … hunde	22	110
som … hur	-112	-137
som … jarnb	132	11
som … kafe	143	26
som … kalv	-159	-119
som … kamin	154	23
som … katun	113	17
som … klubs	147	7
som … kniv	149	12
som … koma	-9	110
som … kraka	-133	-135
som … lakan	250	33
som … lite	-177	-154
som … lok	124	-8
som … lovat	-82	-128
som … manad	-162	-137
som … mar	-91	-50
som … men	-86	62
som … mig	54	267
som … min	24	200
som … nagon	148	-38
som … nagot	156	25
som … nan	257	27
som … nar	-275	-150
som … nasbl	115	17
som … och	179	75
som … olyck	19	175
som … om	94	147
som … oroli	-115	-94
som … over	132	-23
som … pingv	-141	-117
som … plank	247	46
som … prata	-137	-169
som … preci	-89	-99
som … prins	-139	-123
som … prop	101	5
som … rivja	-118	-95
som … rulga	172	21
som … sager	-21	93
som … sen	175	111
som … sista	69	126
som … ska	-302	-268
som … smal	201	83
som … sol	-170	-134
som … som	-114	-139
som … spik	-125	-123
som … sten	115	1
som … svart	125	29
som … sytra	-104	-100
som … table	-121	-126
som … tia	-146	-106
som … tilba	-104	-112
som … tok	-59	-129
som … trakt	-108	-80
som … trasa	137	2
som … trasd	157	23
som … trode	208	82
som … truma	209	26
som … ugn	137	32
som … ut	282	84
som … vante	176	15
som … vaten	157	25
som … verkl	-11	121
som … visel	146	33
som … vridi	137	11
som … yxa	147	23
somar	-76	59
somar nar	-36	137
somar och	3	131
somar … gifta	-7	104
somaren	-306	-292
somarstugan	144	90
some	191	-13
some of	149	14
some red	112	6
some … berie	112	6
somebody	-4	184
someo … at	-133	-153
someo … stand	102	-1
somet stron	-147	-165
somn	-144	-270
somna	-170	15
somna for	-114	-42
somna hela	129	36
somna inan	16	101
somna nar	-165	-167
somna nu	8	99
somna om	-120	-160
somna pa	-198	-274
somna vid	-122	-127
somna … aldri	25	173
somna … armen	-90	-102
somna … att	-169	-194
somna … i	-166	-174
somna … inte	4	130
somna … jag	-150	-98
somna … kvala	-100	-111
somna … lugnt	-125	-140
somna … min	16	101
somna … motet	-122	-112
somna … naten	-137	-148
somna … raten	-122	-127
somna … tiden	129	36
somna … utan	29	139
somnade	-279	-345
somnat	121	124
somne blev	93	27
somne kisad	92	15
somne … bla	93	27
somne … pa	92	15
somne … vakna	-86	-125
somni och	130	44
somnig	4	-103
somnl i	-132	-123
somnl … tva	-132	-123
somnlos	-137	-118
somnmedel	121	2
somnp vakna	-113	-110
somnp … och	-113	-110
somnparalys	-113	-110
somnproblem	-104	-115
somnt at	-8	105
somnt behov	-15	193
somnt jag	-100	-189
somnt kaner	89	-31
somnt men	100	-5
somnt och	-5	140
somnt … angra	100	-5
somnt … det	-9	115
somnt … dodli	-8	119
somnt … en	-7	130
somnt … fat	-209	-213
somnt … slut	-100	-106
somnt … vin	-5	140
somntablet	-66	-106
somntableten	-106	-106
somntableter	210	217
somra jobar	-74	-95
somra men	14	113
somra … klara	-91	-97
somra … nu	14	113
son	-109	-50
son #	-71	-159
son ate	112	6
son blev	-126	-122
son drick	102	31
son fodes	-112	-93
son har	71	-57
son has	-86	-75
son hears	8	148
son hor	-58	61
son i	-122	14
son kisad	108	14
son kraks	-243	-245
son pa	116	137
son sag	-100	-113
son sager	9	189
son skada	-7	139
son skriv	17	108
son slar	-2	104
son stama	-144	-142
son swalo	129	19
son tar	30	166
son … #	57	117
son … a	109	-67
son … ansik	29	111
son … ar	-142	-229
son … ata	-27	98
son … att	8	192
son … besat	-113	-120
son … bla	-112	-93
son … dod	12	147
son … druck	140	0
son … elva	2	104
son … en	-59	-128
son … et	93	-29
son … fat	199	33
son … feber	-149	-104
son … halse	-30	140
son … mig	20	112
son … min	30	166
son … och	-113	-115
son … ont	-144	-134
son … pa	108	14
son … petat	159	19
son … roda	-154	-93
son … roste	16	162
son … seg	132	25
son … sig	3	127
son … skjut	-108	-102
son … sluta	-2	119
son … snara	78	-43
son … sokt	8	139
son … some	112	6
son … tva	128	16
son … typ	131	45
son … utsla	-141	-118
son … voice	8	148
sonda da	14	116
sonda det	16	154
sonda efter	-95	-108
sonda inan	-93	-129
sonda och	-83	-171
sonda … jag	5	148
sonda … skola	-93	-129
sondag	25	140
sondagskval	-93	-129
sonde av	-97	-103
sonde doren	33	210
sonde hela	8	159
sonde melan	104	-25
sonde min	39	164
sonde moble	-9	100
sonde … och	-1	183
sonde … skrat	-97	-103
sonde … skuld	104	-25
sonen	-154	-236
sonen #	-121	-179
sonen astma	-129	-118
sonen brane	3	117
sonen drog	22	-106
sonen eksem	-167	-175
sonen far	132	16
sonen fick	-149	-162
sonen garde	-12	131
sonen hol	119	16
sonen leker	-112	-113
sonen ont	-133	-120
sonen ramla	-164	-144
sonen rum	132	-13
sonen ska	-80	-98
sonen skolv	-136	-137
sonen svald	-99	-140
sonen tolv	138	32
sonen vagra	-114	-111
sonen … ar	104	-90
sonen … ata	-114	-111
sonen … cashe	127	55
sonen … celgi	132	16
sonen … en	-142	-169
sonen … han	132	-13
sonen … ledse	-89	-109
sonen … mig	-139	-147
sonen … ner	146	14
sonen … pa	-159	-153
sonen … sig	3	117
sonen … sjuto	99	15
sonen … skriv	-80	-98
sonen … slo	132	41
sonen … vakna	-89	-121
sonen … vatko	-142	-102
sons armar	-12	117
sons epile	-131	-116
sons fotva	-117	-123
sons skriv	0	110
sons testi	121	22
sons … han	-12	117
sons … is	121	22
sons … vagra	-117	-123
soo*	-138	16
soon	-138	16
soon as	-167	-145
sop*	-142	-131
sor*	-341	-262
sore	-366	-224
sore throa	-249	-208
sorg	-155	-145
sorg ar	-87	-109
sorgegrup	-121	-184
sorjer	-209	-211
sormen	-154	-157
sort	-124	-198
sory kan	-113	-123
sory … ja	-113	-123
sos	-140	-136
sos dogo	-129	-92
sot	159	-46
sotig	143	29
sotig i	158	24
sotig … nasan	158	24
sound comin	136	7
sound … out	136	7
sov	-260	-96
sov a	49	162
sov hela	-127	-130
sov och	16	132
sov pa	-122	-97
sov som	-170	-184
sov … armen	-126	-158
sov … dagen	-127	-130
sov … en	-134	-135
sov … medve	-116	-113
sov … vakna	38	194
sov*	-209	-95
sova ar	123	38
sova bara	-130	-15
sova en	-121	-64
sova foral	0	148
sova gor	-114	-145
sova i	-71	115
sova jag	25	133
sova liger	-173	-171
sova sa	-108	-113
sova snet	-150	-114
sova sova	123	38
sova sveta	135	32
sova ut	-112	-121
sova vad	-126	-116
sova … aldri	-2	121
sova … det	-73	-134
sova … egen	-96	-117
sova … en	-112	-121
sova … for	0	148
sova … gang	-8	105
sova … hel	-117	-139
sova … inte	35	164
sova … jag	-108	-113
sova … kalar	-11	132
sova … klade	18	108
sova … och	-137	-100
sova … ska	-126	-116
sova … slipa	-17	105
sova … tva	-137	-129
sova … vanst	-145	-112
sover	-250	-163
sover #	-194	-200
sover bara	77	-64
sover dalig	-256	-228
sover gansk	-100	-106
sover han	124	128
sover har	118	8
sover hela	209	38
sover i	-154	-31
sover jag	-97	-10
sover med	-37	192
sover men	119	-2
sover mycke	-143	-145
sover nar	-153	-161
sover och	32	-100
sover oroli	-119	-105
sover pa	-159	-153
sover sitan	154	36
sover val	98	-11
sover valtr	-165	-141
sover … av	-103	-138
sover … bra	-100	-106
sover … dalig	-214	-187
sover … den	-110	-109
sover … feber	118	8
sover … gar	94	-20
sover … hande	99	-1
sover … hela	165	33
sover … igen	28	-104
sover … med	-151	-129
sover … men	-110	-127
sover … och	114	-78
sover … om	-77	-92
sover … pa	98	-11
sover … pga	-118	-114
sover … stol	-3	142
sover … tiden	209	38
sover … timar	-182	-142
sover … trana	-115	-90
sover … vi	164	12
sovit	-162	4
sovit konst	-197	-160
sovit pa	51	278
sovit … en	23	196
sovit … fem	35	198
sovit … ingen	-127	-128
sovit … sex	22	133
spa*	118	74
spadb fem	120	10
spadb som	135	30
spadb vi	-133	-107
spadb … #	136	5
spadb … kraks	135	30
spadb … manad	-117	-90
spadb … torsk	-173	-150
spadb … vanta	-133	-107
spadb … vecko	173	42
spadbarn	160	-40
spageti	177	14
span	-151	-137
span i	-133	-105
span … ogat	-133	-105
spand	52	-65
spand och	131	11
spand som	252	64
spand … brost	119	55
spand … en	231	51
spane … vader	-132	-107
spani och	-121	-116
spani … fick	-121	-116
spaningshuvudvark	-253	-240
spar	5	157
spar sa	5	157
spar … kring	5	157
spara ala	-138	-148
spara den	-112	-107
spara hon	16	119
spara mina	9	144
spara pa	1	238
spara table	-11	140
spara … i	-11	156
spara … mina	-19	101
spara … tabis	-4	123
spara … table	-110	14
sparar	-109	47
sparat	22	307
spare och	-14	106
spare … vanta	-14	106
sparet	172	175
spark av	175	-9
spark doter	161	35
spark fint	-134	-110
spark han	-4	144
spark hela	-150	-133
spark hene	107	-37
spark in	107	-26
spark mer	-171	-152
spark mig	5	263
spark pa	141	152
spark sen	163	6
spark som	-117	-104
spark v	-122	-93
spark … #	-122	-93
spark … ar	-128	-119
spark … den	-17	121
spark … hast	176	20
spark … hela	110	-5
spark … huvud	120	-11
spark … i	181	142
spark … igar	125	8
spark … istal	-8	105
spark … magen	2	142
spark … slar	117	135
spark … somne	-86	-125
spark … vanli	-117	-104
sparka	-65	-166
sparkad	153	140
sparkade	90	146
sparkades	129	1
sparkar	-67	-152
sparkat	105	9
sparken	-105	-127
spars spar	5	157
spars … sa	5	157
sparsakring	5	157
speak	175	89
speak propr	135	9
speba sluta	86	15
speba … andas	86	15
spebarnet	86	15
speech	147	18
spege … inte	9	149
spegeln	93	134
spel nu	20	110
spel … ar	20	110
spela	-202	-164
spela bort	28	167
spela hocke	-149	-141
spela ineba	-138	-108
spela musik	-70	-118
spela teate	-210	-205
spela … och	-156	-158
spelar	-237	-147
spelat	-6	160
spele och	-120	-118
spele … nu	-120	-118
spelet	-201	-210
spi*	-178	-211
spik	-11	-131
spik forst	-125	-123
spik i	134	-26
spik … brost	138	39
spik … ogat	129	24
spik … stege	-125	-123
spikpistol	137	14
spild het	-109	-95
spild … kafe	-109	-95
spilde	-109	-95
spindlar	-16	-123
spini haha	-105	-92
spining	-173	-150
spiningen	-105	-92
spins	-104	-115
spins every	-104	-115
spins … time	-104	-115
spion	5	187
spira men	169	56
spira sa	142	22
spira … jag	143	142
spira … teste	141	40
spiralen	-182	-184
spironolakton	-125	-115
spise ar	-147	-151
spise … pa	-147	-151
spisen	-168	-97
spl*	151	0
split heada	126	31
spo*	159	69
spoar	17	128
spoar up	18	121
spoar … mig	18	121
spola av	120	16
spola bra	-133	-105
spola kalt	-134	-121
spola … mista	120	16
spola … nu	-133	-105
spolade	-130	-152
spolarvatska	188	20
sport	-119	-124
sport bh	-119	-124
sport … n	-119	-124
spot	244	82
spota pa	-15	131
spota … blod	132	12
spota … grons	-118	-110
spota … klaro	128	-24
spota … mig	-15	131
spotade	-1	153
spotar	144	25
spots of	-137	-108
spots with	126	31
spots … a	126	31
spots … blood	-137	-108
spr*	72	-194
sprac i	49	-101
sprac igar	-107	-124
sprac nar	-127	-111
sprac … dusch	145	4
sprac … frivi	-97	-114
sprac … jag	-127	-111
sprac … nat	-163	-160
sprack	-105	-239
sprai my	-187	-158
sprai … ankle	-127	-111
sprai … wrist	-138	-104
sprained	-187	-158
spran arbet	-2	171
spran av	-192	-198
spran efter	-139	-138
spran in	98	-40
spran och	145	33
spran skola	11	137
spran … al	-81	-83
spran … ala	-186	-191
spran … hjart	124	51
spran … i	119	-31
spran … nacke	116	35
spran … orone	-145	-122
sprang	132	-112
spranga	1	223
spranger	153	35
sprangs	57	-98
spray ar	148	27
spray hjalp	-176	-114
spray … inte	149	48
sprayen	187	-2
sprea to	102	13
sprea … left	102	13
spreading	102	13
spreadsheets	-145	-119
spred	93	11
spred sig	93	11
spred … sen	93	11
sprej gor	130	16
sprej … ingen	130	16
sprejen	130	16
spric pa	-138	-116
spric … vinte	-124	-110
spricker	-273	-280
sprid … medan	104	-14
sprin forsv	-90	-89
sprin pa	-177	-160
sprin ut	8	172
sprin … direk	-90	-89
sprin … har	-129	-95
sprin … naken	18	102
sprin … pa	6	139
sprin … toa	-177	-160
spring	-170	-150
springa	-165	-151
springer	-122	-40
springmask	-178	-189
sprit och	31	164
sprit … table	-7	165
spruc blodk	-142	-96
spruc halar	-154	-138
spruc och	150	44
spruc … blode	113	11
spruc … i	-142	-96
spruckna	-154	-138
sprut blod	126	12
sprut i	123	12
sprut pa	129	29
sprut til	-182	-168
sprut … insul	-144	-124
sprut … klini	100	37
sprut … somar	-95	-72
sprut … ur	125	3
sprutade	71	-89
sprutan	-59	-113
sprutar	279	-2
sprutor	-271	-305
spu*	146	0
spurting	146	0
spy	147	15
spy*	255	-20
spyde blod	148	11
spyde mar	-88	-84
spyde … bra	-88	-84
spyde … tva	148	11
spyfardig	137	12
spyr	233	20
spyr a	178	39
spyr av	132	34
spyr galgr	126	25
spyr gront	148	49
spyr har	106	49
spyr jag	119	36
spyr nu	120	10
spyr o	134	42
spyr rot	136	19
spyr som	-159	-119
spyr … ar	128	36
spyr … en	-159	-119
spyr … har	-134	-116
spyr … hela	150	25
spyr … inget	95	-12
spyr … nacke	129	50
spyr … ont	106	49
spyr … tva	172	48
spyt	60	-87
spyt dokto	100	19
squ*	215	-7
squir a	118	18
squir … litle	118	18
squirting	142	-7
st #	-117	-112
st i	133	8
st … kl	-117	-112
st … nat	133	8
sta alt	103	29
sta emot	-19	159
sta gravi	133	28
sta i	-182	-189
sta pa	88	-100
sta rak	188	15
sta rakt	93	-23
sta up	186	35
sta ut	24	170
sta ute	27	115
sta … kasa	-118	-111
sta … lutar	103	29
sta … och	125	10
sta … v	133	28
sta … var	-98	-110
sta*	106	185
stab	-6	121
stab him	-6	121
stabilt	-138	-158
stack in	0	130
stack mig	-93	-204
stack … hande	0	130
stack … i	-24	-155
stack … pa	-141	-158
stad vil	-113	-108
stad … trafa	-113	-108
stada	-163	-134
stada ar	-114	-109
stada efter	-97	-104
stada och	-132	-142
stada … betal	51	149
stada … dag	5	135
stada … det	-114	-109
stada … hene	-97	-104
stada … ordna	-132	-142
stadade	-87	-102
stadar	-112	-141
stadat	-21	96
stairs	77	168
stale for	148	101
stale hol	122	4
stale vid	-155	-118
stale … en	130	18
stale … honom	1	124
stale … snabt	-138	-145
stalen	180	21
stalet	103	138
stalt	92	127
stalt fram	-7	105
stalt … bosan	-7	105
stamar	-164	-150
stame det	-192	-253
stamer	-277	-334
stamn pa	-143	-130
stamn … jobet	-143	-130
stamningen	-143	-130
stana #	-90	-89
stana andas	140	-6
stana direk	-126	-131
stana kvar	-2	154
stana mit	121	27
stana til	121	3
stana tre	131	-25
stana up	125	-1
stana vid	-4	158
stana … ar	-90	-89
stana … en	-2	105
stana … flera	125	-1
stana … gange	131	-25
stana … och	119	29
stana … stana	140	-6
stanade	-75	88
stanar	142	141
stand i	154	15
stand … my	102	-1
stand … sex	154	15
stand … the	-27	110
stang av	-77	85
stang i	-129	-115
stang jag	-125	-169
stang … gar	-129	-115
stang … mig	27	135
stang … wifi	-107	-122
stangd	-109	-155
stangslet	-166	-172
stangt	39	150
star	215	202
star dar	-17	106
star datum	0	138
star fel	-61	-80
star han	-9	100
star har	138	25
star i	-87	62
star me	-23	89
star nar	-149	-142
star pa	319	140
star utanf	-22	277
star vid	-16	260
star … #	108	-45
star … bron	197	124
star … en	40	124
star … i	-34	171
star … kniv	-23	89
star … man	-106	-112
star … med	-8	111
star … nu	127	-5
star … om	-17	106
star … opere	-149	-142
star … porte	-19	179
star … racke	112	-25
star … sange	-2	100
star … spare	-14	106
star … taket	129	83
star … utgan	-131	-122
star … vatne	-23	124
stark	118	112
stark ga	129	9
stark och	8	148
stark … jag	8	148
stark … til	129	9
starka	-126	-115
starkare	-8	206
starkt	-24	111
start	-173	-187
start flygb	14	95
start scrat	4	137
start … and	-204	-204
start … my	66	140
stat pa	172	14
statistik	-105	-138
stats fick	-115	-99
stats … hjart	-115	-99
statsministern	-115	-99
stav	-22	-125
ste*	133	80
steg	74	138
steg och	-108	-118
steg … prata	-108	-118
stege pa	-127	-149
stege vilke	41	128
stege … humor	41	128
stege … morgo	-127	-149
stekos	-147	-134
stekp det	19	187
stekpana	4	180
stekpanan	14	157
steks igar	-101	-101
stekspade	-101	-101
stel	11	-137
stel feber	144	40
stel nu	93	27
stel och	249	41
stel pa	-175	-176
stel som	-109	-124
stel … andas	93	27
stel … av	-150	-114
stel … bla	131	14
stel … borja	104	19
stel … efter	-127	-128
stel … en	-109	-124
stel … ljusk	129	53
stel … morgo	-161	-166
stel … och	224	65
stel … slo	126	22
stela	-247	-215
stela fingr	-146	-133
stela … i	-146	-133
stelf svart	130	18
stelf … finge	130	18
stelfrusna	130	18
stelkramp	-260	-215
stelt	-242	-196
stelt i	-136	-123
sten	148	36
sten efter	127	14
sten i	-126	-122
sten … brost	163	33
sten … fjalt	127	14
sten … min	1	114
sten … pa	157	28
sten … sko	-126	-122
stend telef	-100	-112
stend … hela	-100	-112
stendod	-100	-112
stene bruta	140	10
stene … det	140	10
stenen	181	27
stenh hela	134	42
stenh huvud	135	37
stenh och	152	17
stenh spyr	102	-2
stenh … blat	121	10
stenh … jag	94	28
stenh … ser	169	46
stenh … tiden	134	42
stenhard	228	66
stenharda	-148	-131
stenhart	178	54
stenr benet	127	-15
stenr … siter	127	-15
stenras	174	13
stent	158	-20
stent i	98	-11
stent … fora	98	-11
stepd touch	1	105
stepd … me	1	105
stepdad	2	134
stepfather	30	162
stero slut	140	14
stero … slo	140	14
steroid	140	14
steso men	134	22
steso … hon	102	22
steso … kramp	120	20
stesolid	164	13
sti*	101	-48
stick av	-190	-185
stick i	-224	-234
stick knive	-110	-102
stick nalar	3	144
stick ner	-2	152
stick out	139	4
stick ut	282	41
stick … bada	139	38
stick … finge	-102	-78
stick … fingr	-237	-186
stick … foten	-176	-175
stick … foter	-109	-106
stick … genom	197	22
stick … hene	-2	152
sticka	-242	-113
sticker	283	97
sticket	-118	-89
sticking	139	4
stickningar	-181	-155
stif	-135	-212
stif in	-188	-175
stif … and	193	25
stif … fever	187	36
stif … for	-113	-117
stif … from	-123	-114
stif … the	-135	-127
stil och	134	22
stil vart	-139	-110
stila	138	175
stila yr	112	33
stila … som	112	33
sting	224	11
sting i	-102	-92
sting … brost	-102	-92
stings	-154	-163
stinker	138	48
stira at	110	-35
stira tomt	143	30
stira … bebis	-30	114
stira … et	110	-35
stira … och	180	47
stira … reage	-16	102
stira … slar	108	-8
stirade	187	32
stirar	197	161
stj*	14	-181
stjar blodt	100	48
stjar svule	108	53
stjar … #	100	48
stjar … i	108	53
stjarnor	141	-30
stjart	-156	-130
sto*	223	99
stock	70	-52
stockar	143	20
stod	0	163
stod av	-78	-119
stod bakom	0	174
stod det	-166	-156
stod hon	110	4
stod i	157	10
stod ine	151	-18
stod lange	27	200
stod … dar	15	145
stod … fel	-115	-103
stod … i	62	-100
stod … lagor	110	1
stod … och	110	4
stodgrup	-95	-106
stodj men	-115	-90
stodj pa	-125	-93
stodj … den	-125	-93
stodj … foten	-115	-90
stodja	-145	-113
stods ar	-69	-94
stods … bast	-69	-94
stodstrumpor	-124	-157
stol	13	159
stol for	-3	142
stol … doren	-3	142
stole och	180	9
stolen	189	31
stolp … inte	115	6
stolpe	112	49
stolpiler	-147	-113
stoltheten	-191	-189
stoma ache	-165	-132
stoma is	-142	-152
stoma pain	183	56
stomach	-95	-202
stomi ny	-132	-114
stomi svart	168	25
stomi … besta	-132	-114
stomimaterial	-132	-114
stomin	168	25
stona nar	122	8
stona … jag	122	8
stonar	191	0
stone	-205	-172
stone im	-100	-85
stop	113	202
stop forev	35	122
stop i	-98	-99
stop it	156	-8
stop pa	157	-84
stop shaki	9	203
stop when	7	123
stop … blode	151	-3
stop … det	-124	-142
stop … fem	-98	-99
stop … nasbl	160	30
stopa	202	326
stopa bilar	0	132
stopa en	179	39
stopa honom	-2	125
stopa in	-19	189
stopa ner	-12	101
stopa varld	6	139
stopa … dem	5	111
stopa … fingr	-16	119
stopa … hande	-5	158
stopa … kula	154	43
stopa … med	0	132
stopa … under	6	139
stopar	19	119
stope now	-122	-103
stope when	-130	-124
stope … i	-130	-124
stor binda	108	-27
stor blama	-100	-92
stor efter	136	40
stor for	99	13
stor i	113	11
stor liten	119	-3
stor men	56	-36
stor som	-110	-136
stor svar	109	31
stor … benen	-130	-112
stor … en	-217	-185
stor … hard	192	35
stor … maken	56	-36
stor … munen	152	17
stor … rakor	136	40
stor … rodak	-123	-97
stor … svalj	109	31
stor … tunga	113	11
stor … var	130	-10
stora av	-130	-112
stora blaso	199	48
stora enda	3	124
stora er	116	-13
stora folks	-136	-125
stora krops	132	37
stora table	-133	-93
stora tusar	-175	-158
stora … fins	-133	-93
stora … losni	3	124
stora … vaten	-130	-112
store ar	-113	-105
store at	137	18
store och	160	1
store slar	14	107
store stryp	-26	129
store … #	-113	-105
store … mig	-7	173
store … skald	137	18
store … store	137	18
storebror	-3	145
stork tror	160	4
stork … jag	160	4
storke	160	4
storstadningen	-156	-137
stort den	-142	-118
stort mycke	-111	-89
stort som	-169	-141
stort … ont	-143	-116
stortan	-3	-161
stortbloder	182	31
stot	170	-60
stot av	-61	-106
stot fran	183	54
stot mig	107	-3
stot … fyra	132	-7
stot … hogsp	173	48
stot … inget	-134	-111
stot … stang	-129	-115
stota	-162	-160
stota jag	-109	-121
stota man	-120	-107
stota pa	154	12
stota … bast	-109	-121
stota … en	154	12
stotar	273	-36
stote	-118	-107
stote armba	-110	-84
stote i	148	29
stote … i	-118	-107
stoter	148	29
stoveln	155	6
stovlar	-139	-124
strac pa	112	36
strac … benet	112	36
stracka	124	46
straf	-76	85
straf mig	-4	162
straf … sjalv	-8	145
strafa	17	293
stral ar	-174	-144
stral bada	143	8
stral fran	121	2
stral genom	22	148
stral i	118	29
stral lite	131	42
stral ner	-172	-125
stral ut	114	24
stral … armen	113	12
stral … brost	121	2
stral … klen	-104	-100
stral … svag	-122	-99
stral … ut	163	60
stral … vagen	23	142
stralar	235	145
stralen	-163	-135
stram runt	109	-1
stram … hela	109	-1
stran me	-21	128
stran om	-130	-132
stran … cant	45	-74
stran … laxor	-130	-132
stranden	-175	-195
strang	-89	-136
strangled	132	85
strax	80	-50
strea att	-17	118
strea … han	-17	118
streamade	-17	118
strec up	132	26
strec … mot	132	26
stres	-362	-291
stres about	-101	-118
stres from	-117	-116
stres ge	-170	-145
stres och	-119	-101
stres pa	-169	-169
stres … brost	-170	-145
stres … exams	-124	-122
stres … jobet	-146	-154
stres … work	-117	-116
stresad	-311	-333
stresed	-150	-173
streshantering	-80	-110
strim blod	-135	-118
strim pa	23	151
strim runt	-107	-94
strim … et	-107	-94
strim … nar	-135	-118
strim … rygen	24	152
strima	-105	-122
strimor	24	152
strok behov	-88	-100
strok fora	-182	-176
strok heter	-127	-135
strok i	-140	-157
strok nys	160	16
strok och	-159	-145
strok pa	-156	-129
strok … #	-140	-122
strok … aret	-157	-153
strok … bor	-135	-111
strok … et	-127	-135
strok … hjalp	-88	-100
strok … mars	-197	-182
strok … tia	-108	-88
stroke	-54	-291
strokelarm	-88	-100
strom	201	-6
strom genom	153	-5
strom i	96	-30
strom och	128	-18
strom … arbet	109	24
stromen	142	24
stronger	-160	-170
strop	113	-9
strop mig	113	-9
strop … tils	105	-9
strulat	153	61
strum i	1	121
strum … nat	1	121
strumplasten	1	121
strunt	150	-6
strup pa	-2	117
strup … mig	-2	117
strupe	163	11
strupen	180	1
strupgrep	-2	117
stryk	-65	204
stryk i	-138	-135
stryk klade	-128	-121
stryk liten	-108	-114
stryk nar	7	135
stryk pa	-80	-114
stryk … anges	7	135
stryk … armen	-80	-114
stryk … blasa	-108	-114
stryk … fora	-89	-87
stryk … ont	-128	-121
stryker	-128	-121
stryp mig	11	-147
stryp min	-110	-89
stryp och	-53	-140
stryp pa	80	179
stryp sig	3	120
stryp … dator	-110	-113
stryp … en	-153	-146
stryp … har	-161	-157
stryp … mama	8	150
stryp … mej	-12	175
stryp … mig	97	141
stryp … nu	166	14
stryp … sjalv	3	120
strypa	-42	-212
strypt	175	-38
stryptag	136	198
stu*	-52	-110
stube my	-167	-161
stube … toe	-167	-161
stubed	-167	-161
stuck	-59	-179
stuck av	-64	-142
stuck … getin	-50	-159
stucken	-36	-131
student	-152	-65
studs med	-105	-103
studs och	-110	-98
studs … far	-110	-98
studs … ungar	-105	-103
studsmata	-187	-174
stuf	121	179
stuga dar	-70	-81
stuga ensam	6	148
stuga … ont	114	19
stuga … pa	-70	-81
stuka fingr	-140	-136
stuka foten	-200	-163
stuka hande	-164	-167
stuka tumen	-139	-106
stuka … igar	-118	-102
stuka … kan	-106	-93
stuka … pa	-131	-98
stukad	-216	-211
stukade	-288	-253
stukat	-120	-110
stum	-166	-173
stund	191	47
stund gor	95	-3
stund huden	110	1
stund i	114	-22
stund nu	-134	-167
stund och	161	12
stund til	144	29
stund … ar	-198	-186
stund … borja	130	-13
stund … hange	110	1
stund … ica	108	-1
stund … morse	113	-23
stund … nu	98	1
stund … och	91	-53
stund … ont	95	-3
stund … ser	126	12
stund … spyr	97	6
stund … varma	-147	-104
stunder	106	16
sty*	221	340
styck efter	-7	119
styck i	189	138
styck pa	134	12
styck sen	114	-1
styck … dansb	-7	119
styck … har	127	44
styck … i	142	18
styck … magen	134	2
stycken	260	198
stye	-103	-119
stye on	-103	-119
stye … her	-103	-119
stygn	-257	-193
stygn ska	-141	-155
stygn … tas	-141	-155
stygnen	-213	-232
stypt mig	7	107
stypt … inat	7	107
stypte	7	107
styr	30	255
styr mig	32	200
styr mina	0	149
styr … armar	-1	122
styret	205	69
styrk i	-158	-129
styrk … benen	-158	-129
styrkan	-153	-128
styvm laser	-2	96
styvm … in	-2	96
styvmama	-2	96
styvp komer	12	122
styvp laser	-22	107
styvp … in	-20	148
styvp … pa	18	131
styvpapa	9	200
styvpapan	26	126
sucid	14	113
sucid tanka	14	113
sucid thoug	-6	133
sucid … sen	14	113
sucide	-6	133
suck	-153	-186
suckar	-131	-148
sud*	374	82
suden	313	81
suden explo	142	45
suden hurts	142	14
suden … heada	142	45
suden … in	151	3
suden … like	142	14
suden … pain	185	51
sudenly	205	28
sudig pa	-152	-162
sudig … ena	95	-9
sudig … kvale	-140	-136
sudigt	206	52
sug*	140	-4
suga	277	69
suga av	-6	128
suga bara	123	38
suga … honom	-6	128
suga … sova	123	38
sugen	-127	-114
sugen pa	-127	-114
sugen … snus	-127	-114
suger in	176	23
suger muste	-130	-114
suger pa	-141	-11
suger … blir	113	22
suger … snope	4	111
suger … tumen	-152	-125
suger … ur	-180	-178
suget	29	200
suget att	5	136
suget … skara	22	167
sui*	-140	44
suici every	20	113
suici i	-160	-178
suici och	0	133
suici … day	20	113
suici … tidni	-139	-144
suicid	-139	-144
suicidal	0	133
suisi hjalp	-16	136
suisi tanka	10	138
suisidal	-16	136
suisidala	10	138
sum*	-134	-152
sumatriptan	-131	-103
sun*	-206	-137
suo*	-207	-194
suomea	-114	-114
suport	-149	-136
sur	-210	-201
sur for	-136	-124
sur jag	17	118
sur jamt	-101	-97
sur och	-158	-158
sur … siter	17	118
sur*	-55	-158
sura	-170	-204
sura upsto	-170	-204
sura … men	139	44
sura … vad	-108	-95
sura … varje	-98	-127
surst hehe	-111	-91
surstromingen	-119	-85
sus*	138	24
sutit i	172	26
sutit ingen	-99	-99
sutit med	-8	199
sutit pa	-111	-124
sutit up	200	43
sutit vid	-152	-139
sutit … dator	-152	-139
sutit … hela	153	24
sutit … huk	-109	-106
sutit … pisto	-5	146
sutit … vid	-135	-136
suu*	145	10
suupieli	145	10
sv	-139	-137
sv eler	-139	-137
sv … en	-139	-137
sva*	180	-7
svag	222	20
svag i	263	58
svag rehab	-172	-103
svag sen	-122	-99
svag … benen	157	41
svag … hande	109	10
svag … hoger	102	16
svag … nagot	-122	-99
svaga	288	48
svaga ben	168	29
svaga for	125	-8
svaga rygon	107	24
svaga … sen	109	2
svaga … varje	125	-8
svagare	170	0
svage fode	134	31
svage krock	-144	-126
svage … for	134	31
svage … i	-20	-125
svagerskan	134	31
svagt	244	19
svagt och	113	17
svagt … konst	113	17
svald ala	143	-1
svald en	-125	-206
svald mycke	113	40
svald tjugo	100	-5
svald tva	134	28
svald typ	125	19
svald … #	125	19
svald … frukt	-150	-125
svald … ipren	100	-5
svald … knapb	115	18
svald … korsb	-171	-158
svald … liten	-136	-132
svald … magne	133	20
svald … sant	101	35
svald … sma	134	28
svald … sten	-162	-146
svald … table	143	-1
svald … vaten	111	38
svaler	56	-73
svalj a	98	27
svalj efter	184	41
svalj et	-236	-195
svalj juice	108	-8
svalj men	-158	-163
svalj mit	169	42
svalj o	-135	-109
svalj saker	6	119
svalj saliv	129	25
svalj snor	-131	-138
svalj stolt	-139	-138
svalj stora	-133	-93
svalj svaml	125	35
svalj svar	109	31
svalj … andas	107	32
svalj … ar	151	-2
svalj … bater	-196	-179
svalj … eget	205	69
svalj … har	-135	-109
svalj … jag	-168	-169
svalj … knapb	-131	-100
svalj … luft	109	31
svalj … med	6	119
svalj … noter	184	41
svalj … siter	135	-8
svalj … table	-133	-93
svalja	-133	-237
svaljer	-149	-95
svalt	417	52
svalt #	183	-10
svalt en	110	-16
svalt et	205	49
svalt flera	127	44
svalt hela	116	-7
svalt magne	113	9
svalt sa	115	17
svalt … burke	116	-7
svalt … litet	143	17
svalt … mycke	115	17
svalt … o	155	-13
svalt … styck	127	44
svalt … table	135	-16
svalt … til	-10	144
svalta	-10	144
svamlar	267	74
svamp	-75	-177
svamp djurs	-117	-99
svamp farli	-136	-125
svamp igar	207	79
svamp igen	-231	-210
svamp melan	-227	-196
svamp vi	247	84
svamp … antag	-114	-110
svamp … gar	135	32
svamp … kraks	165	52
svamp … lorda	79	34
svamp … plock	264	99
svamp … som	170	58
svamp … tarna	-227	-196
svamp … under	-103	-90
svampar	-136	-125
svampgryta	135	32
svar att	167	-17
svar fraga	21	129
svar huvud	249	50
svar jag	-5	203
svar luft	150	51
svar magsm	195	79
svar och	-130	-122
svar pa	-125	-185
svar smart	140	40
svar svalj	109	31
svar troth	119	55
svar … andfa	119	55
svar … efter	119	51
svar … fa	188	31
svar … gar	-5	113
svar … hopar	6	167
svar … magne	-146	-119
svar … och	146	136
svar … ont	128	31
svar … ser	128	51
svar … smale	-130	-122
svar … svar	109	31
svar … vacka	184	30
svara	-44	245
svara a	101	33
svara at	23	136
svara bara	108	153
svara fel	-143	-110
svara i	129	146
svara ja	188	4
svara knapt	170	3
svara konst	245	64
svara me	105	-12
svara mig	161	127
svara nar	-20	136
svara sig	-49	97
svara … andas	169	33
svara … det	-166	-225
svara … fel	102	-2
svara … helt	105	-12
svara … iblan	126	-7
svara … jag	-2	102
svara … konst	147	53
svara … med	164	0
svara … mig	33	141
svara … pa	237	27
svara … telef	129	146
svara … var	158	58
svarar	274	295
svarat	-142	-163
svard	-115	-109
svard blama	-115	-109
svare ar	-7	154
svare pa	-96	-142
svare … er	-107	-121
svaret	-167	-37
svarf hor	-144	-156
svarf sa	-11	81
svarf trila	140	8
svarf … att	-11	81
svarf … dalig	-144	-156
svarf … i	156	44
svarf … pa	-170	-233
svarm blekn	92	38
svarm har	107	-32
svarm hon	110	34
svarm komer	-97	-132
svarm lager	-151	-153
svarm lasa	3	132
svarm och	7	130
svarm sla	3	110
svarm suger	-130	-114
svarm … celgi	-132	-89
svarm … in	3	132
svarm … min	10	111
svarm … muste	-130	-114
svarm … och	92	38
svarm … pa	-97	-132
svarm … sig	-151	-153
svarm … vakna	110	34
svart	65	-167
svart andas	131	40
svart att	-150	-371
svart avfor	-98	-136
svart bajs	144	-15
svart ben	124	51
svart det	125	104
svart finge	130	18
svart for	105	-99
svart gardi	145	65
svart har	55	117
svart humor	-104	-109
svart huvud	129	55
svart i	4	142
svart lite	-131	-111
svart marke	192	19
svart me	115	21
svart nar	206	54
svart nu	209	-24
svart och	140	9
svart rida	186	14
svart som	195	28
svart sot	-138	-114
svart … aldri	129	55
svart … anada	178	31
svart … anda	111	16
svart … andni	-150	-115
svart … ar	143	-51
svart … blick	-3	130
svart … for	160	16
svart … fran	109	45
svart … ga	-130	-121
svart … hoger	115	6
svart … hora	-177	-177
svart … jag	161	128
svart … knapa	-99	-89
svart … konce	-133	-141
svart … lufte	216	40
svart … lugna	1	101
svart … och	-14	122
svart … ont	105	-9
svart … prata	173	79
svart … sen	-141	-146
svart … skale	-23	89
svart … som	145	64
svart … somna	-222	-239
svart … sova	-265	-267
svart … svalj	95	-119
svart … tjara	176	53
svart … tuga	-114	-94
svart … vandr	108	39
svarta	132	63
svartnar	79	-96
sve*	103	-78
sveda	162	-32
sven	153	95
sven sju	14	105
svenska	-39	-119
sveri ingen	-12	96
sverige	-36	117
svet	271	11
svet kvina	92	32
svet och	205	74
svet pa	-172	-163
svet … spini	-105	-92
sveta	108	42
sveta fast	144	11
sveta i	-125	-118
sveta inte	135	32
sveta masor	96	38
sveta mkt	-122	-124
sveta mycke	-283	-226
sveta pa	-156	-123
sveta sa	91	-46
sveta … armha	-149	-134
sveta … hand	116	19
sveta … inte	159	25
sveta … jag	183	5
sveta … nater	-136	-111
sveta … om	-122	-124
sveta … prata	163	34
sveta … sen	-128	-111
sveta … skyds	-125	-118
sveta … troja	97	42
sveta … under	-178	-180
svetas	1	-213
svete riner	184	3
svete … ont	133	42
sveten	184	3
sveti arg	131	10
sveti foter	-157	-137
sveti hande	-177	-169
sveti och	182	52
sveti … sludr	114	36
svetig	66	-49
svetiga	-238	-208
svetn ont	135	17
svetn … ut	135	17
svi*	161	-105
svide av	-160	-136
svide i	-110	-112
svide ingen	-172	-151
svide lite	-135	-96
svide nar	-326	-273
svide och	-200	-150
svide … anana	-118	-100
svide … fan	127	39
svide … hon	-93	-99
svide … jag	-230	-180
svide … sjale	-76	-95
svider	-183	-241
svike blodt	-117	-102
svike … kansk	-117	-102
sviker	-117	-102
svima	161	33
svima av	-37	-102
svima axeln	128	53
svima gang	146	7
svima hela	105	26
svima i	124	82
svima kraks	120	49
svima lol	-147	-133
svima mit	257	53
svima nar	-50	-149
svima o	122	7
svima och	107	-2
svima pa	108	-73
svima som	-180	-159
svima tva	209	39
svima vid	-139	-117
svima … ar	81	-39
svima … blodp	-206	-164
svima … dusch	204	157
svima … gange	182	34
svima … gor	128	53
svima … gravi	-180	-159
svima … har	117	22
svima … i	270	79
svima … ja	90	25
svima … jag	-98	-155
svima … jobet	-152	-125
svima … pa	184	138
svima … ror	122	7
svima … skola	-140	-140
svima … stund	155	33
svima … tiden	105	26
svima … toa	119	2
svima … toale	128	1
svima … toan	157	31
svima … under	99	23
svimade	177	-54
svimar	223	13
svimat	206	43
svimf av	-141	-126
svimf efter	135	45
svimf nar	-133	-132
svimf … antib	135	45
svimf … jag	-138	-136
svimf … lycka	-141	-126
svimfardig	177	0
sviml … inte	157	25
svimleken	157	25
svink ute	-140	-127
svink … tora	-140	-127
svinkalt	-140	-127
svinont	165	-3
svl*	160	18
svlt	160	18
svlt bater	160	18
svu*	36	-143
svule ben	-168	-145
svule blixt	120	16
svule efter	-199	-180
svule fot	-217	-190
svule hals	127	48
svule han	109	-29
svule hand	-133	-119
svule hard	121	21
svule kind	-195	-141
svule men	-140	-113
svule och	-144	-123
svule runt	-150	-110
svule sen	186	33
svule tandk	-150	-135
svule til	156	23
svule tunga	177	25
svule vad	147	37
svule vagel	-120	-88
svule … ansik	167	53
svule … att	-114	-94
svule … av	-127	-110
svule … ben	124	51
svule … bet	-153	-124
svule … fal	-127	-100
svule … for	120	16
svule … i	124	26
svule … kan	-117	-107
svule … knat	156	23
svule … o	132	33
svule … om	-121	-91
svule … pa	-166	-168
svule … pickl	-102	-78
svule … sonen	-133	-120
svule … stick	-114	-88
svule … tandv	138	50
svule … tror	-120	-88
svule … varmt	-114	-95
svule … vridn	-116	-100
svulen	51	-99
svulet	-255	-263
svuln ansik	110	44
svuln ben	-296	-227
svuln fingr	-160	-123
svuln foter	-247	-189
svuln halse	185	30
svuln igen	212	49
svuln ihop	101	12
svuln jag	-106	-112
svuln lapar	239	69
svuln lymfk	-123	-132
svuln mar	112	28
svuln ogon	-4	127
svuln snabt	99	17
svuln tunga	189	69
svuln under	199	63
svuln up	119	-20
svuln … a	181	47
svuln … efter	106	-39
svuln … hakan	140	34
svuln … halse	158	23
svuln … i	-202	-166
svuln … ila	112	28
svuln … maste	116	48
svuln … mot	114	37
svuln … omar	-92	-101
svuln … pa	-172	-168
svuln … tunga	105	50
svuln … varme	-186	-177
svulna	-291	-194
svulnad	153	1
svulnade	-156	-147
svulnar	351	80
swa*	243	-55
swaeting	118	26
swalo pils	154	2
swalo … bater	97	-24
swalo … chery	-168	-129
swalow	161	-33
swalowed	167	-47
swe*	237	42
sweat bucke	156	27
sweating	191	65
swedi clas	-1	150
sweling	208	45
swo*	33	-101
swole and	78	-52
swole … agoni	121	22
swolen	33	-101
syf*	-107	-131
sym*	-73	-187
symbicort	-127	-121
syn*	193	1
synas	159	10
synbo och	113	18
synbo … jag	113	18
synbortfal	113	18
synd	49	158
synd att	114	224
synd … de	4	131
synd … jag	22	163
synd … mig	-86	-107
synen	138	-14
synen forsv	185	14
synen pa	131	49
synen sudig	-140	-136
synen … hoger	173	64
synen … inte	-135	-117
synen … nasta	90	14
synfa och	-138	-114
synfa … flyte	-138	-114
syns	117	-16
syns det	-113	-97
syns i	7	-90
syns nar	113	6
syns … autom	-113	-97
syns … bebis	113	6
syns … journ	-89	-116
syntest	-157	-164
synundersokning	-168	-178
syo*	179	6
syr*	261	142
syra har	86	18
syra mot	-40	105
syra up	-115	-120
syra … doren	-40	105
syra … i	-115	-120
syra … ogone	105	7
syra … panik	86	18
syraforgiftning	167	7
syran	-46	92
syran gomer	-23	97
syran … os	-23	97
syrem sjunk	109	-1
syrem visar	145	5
syrem … #	192	4
syremataren	186	41
syrematnaden	109	-1
syret	190	9
syret star	160	8
syret … pa	160	8
syrga ar	221	24
syrga nu	-112	-93
syrga ska	-98	-110
syrga … ar	-112	-93
syrga … lever	-98	-110
syrga … pa	221	24
syrgas	-114	-146
syrgasen	170	-23
syrien	-94	-150
sysko och	26	104
sysko … sagt	26	104
syste blir	14	125
syste lag	102	-16
syste min	-7	146
syste prata	25	181
syste tilsv	-67	-88
syste … bipol	-126	-145
syste … epile	-114	-85
syste … forso	9	138
syste … om	-58	54
syste … slage	14	125
syste … tryck	123	2
syste … under	102	-16
systerson	102	-16
sytrad	-104	-100
ta	26	318
ta ala	7	152
ta alved	-75	-146
ta av	134	21
ta avhug	176	9
ta barne	32	175
ta blodf	115	26
ta blodp	-196	-221
ta bort	-98	47
ta dem	29	177
ta den	-188	-163
ta det	-145	-58
ta dom	-107	-97
ta en	138	-62
ta et	-135	-60
ta forsa	-4	124
ta hand	28	277
ta hema	-5	200
ta hjart	24	180
ta ipren	-154	-156
ta korko	-137	-168
ta levax	-110	-129
ta live	14	139
ta livet	-1	218
ta medic	109	31
ta metot	-146	-135
ta mina	3	110
ta mit	21	213
ta mopek	-75	-66
ta nar	16	102
ta naspr	-101	-73
ta omepr	33	124
ta pas	5	135
ta piler	5	111
ta slut	184	230
ta svart	-131	-111
ta table	-106	-112
ta tva	-159	-157
ta ut	-114	-7
ta vacin	-119	-145
ta vagen	3	140
ta … aren	-166	-176
ta … att	6	130
ta … av	13	248
ta … dem	-95	-118
ta … det	-104	-112
ta … efter	15	140
ta … ekg	-91	-97
ta … en	-201	-227
ta … for	-41	75
ta … halso	-103	-106
ta … jag	21	193
ta … lilas	-8	87
ta … liv	19	160
ta … mat	3	132
ta … med	30	206
ta … mig	16	152
ta … morfi	164	63
ta … nar	165	19
ta … o	5	111
ta … om	29	281
ta … os	-4	108
ta … paper	3	110
ta … prove	-94	-114
ta … sa	11	145
ta … sig	156	86
ta … stygn	-148	-162
ta … table	-27	95
ta … var	-77	-90
ta … varje	-149	-146
taa*	-50	209
tabelter	142	7
tabis et	-4	123
tabis i	90	25
tabis … #	90	25
tabis … tag	-4	123
tabisar	-4	123
tabisarna	90	25
table ala	149	-11
table angra	99	-22
table bara	-52	89
table burke	78	-45
table det	-6	172
table fel	-147	-123
table fins	-204	-185
table for	-51	67
table frame	-7	165
table hade	-7	110
table hjalp	-106	-104
table i	-40	181
table igar	-121	-105
table imorg	-106	-156
table jag	9	180
table med	-137	-153
table mot	-123	-136
table mycke	165	4
table nar	-107	-97
table och	160	134
table pa	-149	-69
table penic	99	13
table racke	-17	100
table run	-125	-132
table sa	-131	-122
table under	6	107
table up	-1	142
table uprad	-11	107
table … anat	-96	-95
table … blir	92	-26
table … dator	8	124
table … de	-133	-93
table … dos	-147	-123
table … en	-12	94
table … flera	-10	107
table … for	130	22
table … forny	-106	-156
table … har	21	162
table … ifal	-2	136
table … jag	-13	189
table … kvar	-143	-140
table … madra	6	107
table … mjolk	-92	-108
table … morse	-157	-161
table … munen	-1	153
table … out	-125	-132
table … pa	149	-11
table … racke	-7	137
table … rader	-9	138
table … rygva	-123	-136
table … sager	-11	160
table … semes	-85	-100
table … ska	-107	-97
table … skape	1	115
table … tva	-141	-127
table … utlan	-138	-148
table … varas	-75	-110
tableten	-78	-186
tableter	135	-28
tableterna	-2	141
tablets	-147	50
tac*	-280	-71
tack	-262	-71
tack da	-146	-158
tack for	5	243
tack garna	-119	-135
tack men	1	108
tack och	-111	-124
tack sa	-114	-119
tack … al	23	142
tack … alt	60	232
tack … att	43	177
tack … det	1	108
tack … gor	-146	-158
tack … hej	-111	-124
tack … hjalp	-112	-6
tack … mycke	-114	-119
tack … senas	159	14
tacka er	-77	-94
tacke jag	-15	105
tacke kraks	144	20
tacke over	99	15
tacke … huvud	99	15
tacke … och	144	20
tacklades	-118	-98
tacks vil	-79	-89
tackt	-30	95
tackt ala	-30	95
tackt … fonst	-30	95
taf*	23	174
tafsa pa	23	174
tafsa … mig	23	174
tafsar	15	149
tag	139	205
tag nu	0	122
tag … rod	-127	-135
tag*	296	104
tagen	-32	117
taget var	-115	-114
taget … ar	145	1
taget … sent	-115	-114
tagit	191	37
tagit #	240	29
tagit ala	170	-67
tagit alved	-156	-167
tagit barne	-24	89
tagit bilny	-14	157
tagit dubel	106	13
tagit en	53	-135
tagit farva	1	108
tagit for	149	5
tagit fram	-46	133
tagit ghb	107	-7
tagit hela	177	-1
tagit henes	-3	166
tagit med	-25	89
tagit mit	-36	139
tagit pa	-32	124
tagit table	202	-4
tagit tre	123	1
tagit ut	-28	95
tagit … adren	131	7
tagit … ala	1	121
tagit … alved	189	6
tagit … andas	107	-7
tagit … asken	165	6
tagit … av	1	108
tagit … burk	114	18
tagit … dos	106	13
tagit … for	132	-32
tagit … fyla	97	8
tagit … gevar	-28	95
tagit … hel	149	-20
tagit … ipren	-197	-154
tagit … masa	122	-16
tagit … mig	-6	155
tagit … mina	118	-7
tagit … mycke	149	5
tagit … och	-203	-70
tagit … pas	-41	167
tagit … pufar	134	-13
tagit … table	120	-59
tagit … telef	-6	110
tagit … typ	132	45
tagits	151	19
tagsp o	125	-2
tagti inte	8	140
tagtider	8	140
tagtraden	104	-41
tai*	-174	-168
taj*	205	19
tajuton	140	14
tak	189	144
tak*	41	132
take	-137	-73
take ibupr	-134	-93
take to	-6	104
take … day	-175	-148
take … die	-6	104
taket	126	99
taket a	-36	147
taket pa	135	22
taket til	-28	98
taket … hotar	-26	104
taket … ladan	-13	94
taket … lager	-121	-125
taket … skola	135	22
taket … tanke	-32	113
takin my	-55	82
takt	160	14
takt med	121	20
takt … pulse	121	20
tal	-135	-251
tal i	136	8
tal … tio	136	8
talar	23	130
talar direk	12	134
talar om	17	152
talar osama	107	-6
talar … til	12	134
talat	36	194
talet	-22	-198
talet blev	93	21
talet en	108	-1
talet for	85	-7
talet forsv	157	17
talet i	144	8
talet konst	154	21
talet och	-148	-153
talet … armar	-148	-153
talet … bra	-167	-131
talet … groti	129	28
talet … i	157	17
talet … inte	-133	-105
talet … mig	85	-7
talet … okej	113	31
talet … stund	108	-1
talet … tio	98	1
talk to	-187	-69
talk … someo	-160	-119
talki nonse	120	38
talks	174	62
talri inget	-128	-118
talri och	165	53
talrik	-155	-151
talriken	188	45
talsv som	153	13
talsv … gick	153	13
talsvarigheter	153	13
talta	-104	-112
talta med	-104	-112
talta … barne	-104	-112
talte yr	120	16
talte … och	120	16
taltet	218	11
tan	-326	-366
tan den	-117	-106
tan efter	-92	-122
tan i	-213	-177
tan och	-144	-150
tan svule	-161	-129
tan til	108	39
tan tror	-139	-136
tan … ar	-155	-140
tan … den	-144	-150
tan … efter	-135	-159
tan … jag	-139	-136
tan … knat	108	39
tan … o	-114	-95
tan*	-101	155
tana	16	172
tana iltan	16	172
tanag jag	-93	-109
tanagel	-127	-134
tanaglarna	-93	-109
tand	-187	-76
tand efter	-131	-107
tand i	127	21
tand pa	-105	35
tand sedan	-128	-126
tand … bedov	-131	-107
tand … en	-128	-126
tand … mig	-105	35
tand … tisda	127	21
tanda	67	155
tanda eld	-1	121
tanda pa	-4	171
tanda … armar	11	136
tanda … pa	-1	121
tandare	12	170
tandarn	19	160
tande i	110	-2
tande kamin	115	28
tande ljus	-139	-111
tande men	102	34
tande pa	-99	98
tande skalr	193	36
tande tar	23	170
tande … det	103	41
tande … emot	23	170
tande … ena	-130	-107
tande … hon	81	29
tande … huset	60	174
tande … kalt	-103	-108
tande … mig	33	163
tande … och	187	22
tande … rok	-139	-111
tande … under	102	8
tande … vag	-114	-97
tanden	-209	-141
tander	-112	3
tanderna	188	129
tandk ar	-114	-94
tandk blode	-204	-181
tandk har	-118	-95
tandk nar	-184	-124
tandk och	161	13
tandk som	-119	-109
tandk … blode	-119	-109
tandk … dragi	-118	-95
tandk … jag	-184	-124
tandk … lite	-137	-122
tandk … nar	-137	-126
tandk … nasan	161	13
tandk … svule	-114	-94
tandkot	-183	-171
tandkotet	-133	-151
tandkram	-124	-115
tandl gav	-107	-112
tandl pa	-90	-125
tandl … mig	-146	-132
tandlakaren	-234	-308
tandlakarskrack	-119	-124
tandregleringen	-87	-133
tandsten	-152	-152
tandtrad	-120	-107
tandu ater	143	41
tandv efter	-163	-140
tandv hes	112	21
tandv i	-116	-140
tandv sen	122	13
tandv … celgi	-163	-140
tandv … fora	140	34
tandv … hosta	143	44
tandv … jag	14	-83
tandv … knapt	138	50
tandv … nu	112	21
tandv … opna	-127	-110
tandvard	-195	-151
tandvark	-47	-145
tandvatska	229	57
tandverk	-111	-125
tange med	97	8
tange … hoger	97	8
tangenterna	97	8
tank	40	246
tank doda	5	142
tank om	-20	104
tank … man	9	136
tank … mig	5	142
tanka	-187	-151
tanka dar	3	148
tanka gar	12	124
tanka pa	-214	-58
tanka sager	-10	98
tanka sen	14	113
tanka … anat	-135	-131
tanka … att	-71	174
tanka … bara	12	124
tanka … framt	48	147
tanka … i	12	129
tanka … igen	3	148
tanka … inte	-120	-43
tanka … jobet	-177	-227
tanka … mama	-87	-109
tanka … mit	-145	-144
tanka … telef	30	110
tankar	-175	51
tankarna	-25	196
tanke	18	138
tanke avslu	29	163
tanke ga	-18	86
tanke gora	60	278
tanke hela	15	131
tanke hopa	160	-9
tanke huga	-12	92
tanke jag	30	152
tanke kola	-15	118
tanke om	24	132
tanke pa	-134	36
tanke sa	28	134
tanke skada	-1	126
tanke svalt	-10	144
tanke ta	44	231
tanke … att	-6	167
tanke … den	-7	146
tanke … doden	57	140
tanke … doen	8	99
tanke … ila	-12	96
tanke … livet	46	248
tanke … mig	38	199
tanke … min	7	120
tanke … mit	8	101
tanke … pa	2	158
tanke … tiden	15	131
tanke … ut	-14	101
tanke … vante	-131	-139
tanke … vi	-2	125
tanke … vipen	-15	118
tanker	85	335
tankr	-15	90
tankr pa	-15	90
tankr … ta	-15	90
tankt	71	151
tankt att	160	67
tankt fraga	-193	-208
tankt har	-7	110
tankt jag	38	197
tankt kora	-52	130
tankt om	-129	-149
tankt pa	-141	-54
tankt ringa	124	-18
tankt vanta	142	23
tankt … att	-5	151
tankt … av	-31	115
tankt … bron	-37	101
tankt … det	162	226
tankt … doden	-168	-195
tankt … hur	22	169
tankt … in	-18	117
tankt … nu	-131	-119
tankt … om	-142	-137
tankt … slut	36	120
tankt … til	142	23
tante vid	110	-13
tante … borde	110	-13
tanten	172	-12
tap	-171	-143
tap*	-110	-120
tapa	80	120
tapa det	-4	187
tapa talet	108	-1
tapa … en	108	-1
tapa … med	-1	128
tapa … tanke	-12	93
tapaa	-8	269
tapaa iteni	13	119
tapaa itsen	4	153
tapad andan	-171	-155
tapad bort	-85	-100
tapad det	-30	140
tapad en	-202	-186
tapad hakan	-164	-155
tapad har	-161	-147
tapad jag	168	44
tapad kafek	175	2
tapad linse	-148	-130
tapad ordet	-101	-101
tapad synen	178	47
tapad … en	-187	-153
tapad … for	-101	-101
tapad … mina	-85	-100
tapad … och	144	34
tapad … pa	222	65
tapad … plomb	-120	-105
tapade	-78	-134
tapan	11	106
tapan itsen	11	106
tapan … tana	11	106
tapar alt	107	11
tapar andan	145	47
tapar det	7	115
tapar greje	122	24
tapar har	-215	-238
tapar humor	5	128
tapar kafek	179	35
tapar kanse	-112	-90
tapar kontr	42	176
tapar saker	173	19
tapar … hela	145	26
tapar … hon	107	11
tapar … i	-65	-116
tapar … med	111	-2
tapar … men	5	128
tapar … och	96	137
tapar … sedan	-131	-157
tapar … snart	7	115
tapat	-171	-276
tapat #	102	31
tapat bort	-179	-172
tapat kanse	181	-10
tapat min	-133	-105
tapat roste	-243	-207
tapat trade	-123	-110
tapat … efter	-199	-153
tapat … insul	-133	-105
tapat … kg	102	31
tapat … kring	124	30
tapat … lite	-162	-126
tapat … runt	140	21
tapt	-371	-341
tapt i	-247	-232
tapt sa	-116	-116
tapt … jag	-116	-116
tapt … nasan	-239	-224
tar	-240	4
tar #	-176	-14
tar ala	31	233
tar alt	6	136
tar blodf	186	76
tar blodt	135	59
tar bort	-186	-194
tar det	-72	98
tar eliqu	158	55
tar han	-14	165
tar hand	25	199
tar hunde	22	110
tar inan	35	191
tar inhal	-113	-105
tar jag	20	221
tar kal	-144	-150
tar livet	-259	-346
tar mig	62	183
tar min	-8	197
tar mit	27	131
tar ni	-158	-145
tar pa	-29	78
tar sig	198	-14
tar slut	-118	-196
tar som	-126	-122
tar stryp	8	163
tar table	-66	84
tar tid	99	-1
tar waran	113	11
tar … att	36	156
tar … av	-280	-360
tar … djur	-144	-107
tar … han	18	108
tar … har	135	59
tar … hene	-6	151
tar … ikval	-116	-121
tar … imorg	-143	-196
tar … inan	-157	-215
tar … med	77	198
tar … medic	-131	-185
tar … mina	28	107
tar … nagon	22	159
tar … nar	32	150
tar … nasta	-97	-98
tar … nu	9	98
tar … om	81	175
tar … pa	-144	3
tar … penga	48	206
tar … pensi	34	195
tar … radio	23	170
tar … rat	-113	-105
tar … somna	118	34
tar … somni	123	42
tar … sten	-126	-122
tar … table	-21	113
tar*	-92	-185
tarar	111	29
tarar … ar	111	29
tarmv magen	145	24
tarmv … upsva	145	24
tarmvred	145	24
tarna	-16	-137
tarna ar	124	-2
tarna domna	-147	-104
tarna kapad	122	9
tarna … av	122	9
tarna … blavi	128	8
tarna … det	109	-14
tarna … en	-147	-104
tarna … lukta	-146	-118
tarna … o	-120	-100
tarta	-175	-164
tarvi vain	-171	-162
tarvitsen	-198	-191
tas	-237	-257
tas bort	-174	-167
tas … nar	-111	-96
tas*	-163	-176
tasen	-113	-154
tat ont	135	41
tat … i	135	41
tat*	-273	-275
tatue mig	-207	-187
tatue … pa	-138	-140
tatuerat	-207	-187
tatuering	-145	-181
tavla i	-115	-115
tavla … skola	-115	-115
tavlan	41	-74
tavlo ont	-118	-93
tavlo … i	-118	-93
tavlor	-118	-93
taxic laste	-6	133
taxic … dorar	-6	133
taxichauforen	16	166
taxin	116	-11
tbe	-247	-223
tbe sprut	-115	-106
tbe vacin	-190	-167
tbe … til	-115	-106
te over	174	21
te … vilar	-109	-109
tea*	-236	-281
teari pain	154	17
teari … in	146	28
tearing	154	17
teater	-251	-231
tecke pa	13	121
tecke … vagar	13	121
teg*	-174	-159
tegel	-121	-125
tegel ont	-121	-125
tegel … i	-121	-125
tegretol	-145	-142
tei*	-195	-177
tej*	-127	94
tejpa	-35	98
tejpa et	-2	128
tejpa … ala	-4	123
tejpa … sar	-2	128
tejpad	-117	-106
tejpat	-5	184
tekan over	165	5
tekan … sig	165	5
tekanan	165	5
tekis	-6	124
tekis mieli	-6	124
tekis … hypat	-6	124
tekniker	-112	-90
tekok pa	138	41
tekokaren	138	41
tel	-6	168
tel is	-92	-122
tel my	17	165
tel … tan	-92	-122
tel*	-69	75
telef har	-175	-174
telef helst	-134	-150
telef hon	0	177
telef jag	0	150
telef min	21	105
telef ringd	-134	-131
telef sa	1	146
telef … hangt	-175	-174
telef … hon	138	64
telef … man	21	105
telef … prata	1	121
telef … ser	-2	135
telef … tar	0	150
telef … tiden	11	122
telef … vecka	-100	-112
telefonen	-129	71
telefonko	-152	-157
telefonkon	-112	-149
telefonumer	-119	-133
telin me	15	142
telin … to	15	142
teling	15	142
tem*	214	-59
tema	-89	-127
temp	200	-26
temp … and	125	29
tempe ar	125	-35
tempe … #	114	-45
tempen	167	0
ten	29	-125
ten minut	84	-70
ten … stope	-122	-103
ten … this	128	20
ten*	-308	-355
tenta	-153	-171
tenta pa	-133	-150
tenta … manda	-127	-137
tentan	-188	-170
tento rygon	-127	-96
tentor	-138	-125
terib heada	194	69
terminalglasogon	-110	-102
termo … #	169	45
termometern	200	34
tes*	-107	-233
test	-59	-163
test fora	171	25
test … vecka	171	25
testa	-217	-262
testa ala	-138	-158
testa i	2	125
testa jag	26	95
testa mig	-119	-179
testa sig	-140	-124
testa … kval	2	125
testa … ringt	26	104
testamente	-168	-127
testat	-173	-156
teste visar	119	39
teste … plus	124	33
testi har	198	16
testi is	121	22
testi mar	163	63
testi och	-197	-135
testi pain	123	19
testi svule	121	21
testi vride	119	32
testi … hard	161	34
testi … ila	163	63
testi … mar	-160	-135
testi … suden	123	19
testi … swole	121	22
testi … vridi	165	27
testicle	194	49
testikel	155	16
testikeln	27	-93
tests	-83	-98
teststickor	-139	-113
tet	-164	-152
tet*	-145	-167
tetan shot	-116	-114
tetanus	-145	-167
tev*	174	101
teven	173	111
teven talar	12	134
teven … direk	12	134
tex*	118	164
texted	3	188
tgi*	142	7
tgit	142	7
tgit #	142	7
tgit … tabel	142	7
tha*	-136	47
thail igar	148	17
thail vilka	-114	-114
thail … febru	-73	-85
thail … sprut	-114	-114
than do	-112	-119
than … burpe	-112	-119
thanks	-138	-71
that	-196	44
that a	-182	-155
that depre	33	128
that norma	-206	-183
that … it	19	145
the	77	191
the baby	207	114
the back	-207	-196
the bath	21	189
the bil	-164	-161
the break	-126	-141
the bridg	-22	214
the bunk	109	14
the car	-125	30
the compu	-109	-104
the coura	27	129
the dark	-124	-133
the denti	84	-53
the difer	-144	-117
the dog	-74	76
the door	-45	122
the finge	-121	-116
the first	-40	83
the floor	156	-90
the garag	-40	135
the garde	112	6
the glas	124	-1
the gym	-217	-203
the house	137	-8
the ice	142	99
the last	141	152
the leg	179	14
the morni	-172	-118
the neck	-135	-127
the neigh	2	178
the north	-136	-105
the notes	21	116
the outsi	-161	-173
the pain	38	137
the paper	-179	-192
the party	62	-27
the pharm	-167	-176
the platf	6	142
the pres	122	10
the rash	-173	-155
the roof	119	-15
the rope	-20	170
the same	-26	-151
the stair	71	179
the time	-80	-145
the top	-104	-115
the towel	136	5
the train	5	164
the visit	-91	-116
the voice	4	179
the wedin	-176	-170
the … after	-176	-116
the … and	242	168
the … bed	109	14
the … betwe	-144	-117
the … by	136	-7
the … door	123	20
the … floor	152	12
the … gives	1	151
the … i	184	137
the … just	21	116
the … next	17	178
the … no	-151	-145
the … now	-3	151
the … on	-66	133
the … one	126	119
the … out	-21	148
the … put	20	161
the … shelf	-104	-115
the … time	-77	35
the … what	-165	-180
the … when	68	170
the … wont	-18	147
the*	-151	76
theralen	-161	-161
there	-154	-14
there a	-173	-155
there … a	-68	-140
there … no	1	149
there … vet	-118	-85
theres	54	-114
these	-101	-146
they	-97	141
they are	13	205
they bleed	4	137
they … poiso	-5	119
thi*	-22	198
thigh	144	-24
thine today	111	-3
thine … need	-123	-107
thine … shes	111	-3
thing … me	48	143
things	-3	242
think about	26	269
think hands	-143	-128
think i	-179	-150
think im	161	30
think of	3	150
think the	1	210
think they	-5	119
think … are	-5	119
think … drivi	8	119
think … endin	9	127
think … have	-164	-169
think … havin	160	-2
think … suici	14	185
think … tingl	-143	-128
thinking	39	292
thinks	51	272
third time	-215	-216
this comut	-109	-118
this morni	117	-102
this rash	-119	-111
this time	13	152
this year	-196	-183
this … about	-122	-103
this … drive	-119	-111
this … gone	-174	-164
this … is	-168	-149
this … not	7	159
tho*	-49	161
thoug of	13	123
thoughts	18	221
threa to	47	151
threa … kil	47	151
threatened	31	114
threatening	7	122
three	-223	-255
three days	-204	-184
three weeks	-62	-116
threw up	97	-85
throa closi	143	5
throa every	-128	-118
throa feels	154	11
throa is	170	-19
throa when	-134	-13
throa … closi	165	2
throa … cough	-140	-145
throa … hes	-18	89
throa … itchy	144	25
throa … night	-128	-118
throa … tight	165	13
throbing	-146	-150
throu a	167	5
throu the	156	158
throu … ice	135	-2
throu … pad	167	5
throu … wal	-11	101
through	217	112
throw … and	181	-6
throw … since	-139	-107
throwing	46	-104
thu*	-135	-168
thursday	-188	-180
tia	2	-102
tia atack	179	25
tia … igar	179	25
tic*	105	138
ticka i	8	174
ticka … kod	8	174
tickar	8	174
ticke hopar	129	-7
ticke … som	129	-7
tickern	129	-7
tid	-22	-137
tid brane	-110	-94
tid det	21	151
tid for	-72	-193
tid hos	-143	-280
tid pa	119	-65
tid ska	-110	-129
tid tapar	91	15
tid tar	-39	138
tid til	7	-125
tid … det	-20	158
tid … er	-143	-118
tid … hjart	-129	-138
tid … kafek	91	15
tid … lite	-110	-94
tid … ogon	109	45
tid … pacem	-126	-114
tid … preve	-168	-151
tid … tandr	-87	-133
tid … tar	21	151
tid … torsd	-85	-136
tid … ultra	-126	-111
tid … vardc	142	47
tid … varto	-93	-109
tiden ater	119	51
tiden behov	-80	-110
tiden det	128	31
tiden for	-100	-126
tiden frukt	88	40
tiden hos	-184	-195
tiden kan	-221	-224
tiden krock	-125	-93
tiden lapar	103	25
tiden magra	153	47
tiden med	91	15
tiden och	70	134
tiden pa	-146	-77
tiden saker	114	-1
tiden sedan	110	48
tiden sjund	-14	114
tiden varka	102	25
tiden … andas	72	21
tiden … att	15	131
tiden … byxor	-112	-132
tiden … den	116	26
tiden … gor	153	39
tiden … hjalp	-80	-110
tiden … hoger	91	15
tiden … i	119	29
tiden … inget	-121	-117
tiden … inte	139	29
tiden … jobet	-134	-129
tiden … lukta	103	48
tiden … med	-125	-93
tiden … ont	88	40
tiden … sager	151	39
tiden … skale	-2	142
tiden … slo	153	47
tiden … tanke	-2	125
tiden … trot	119	16
tiden … varan	102	25
tider gar	-123	-141
tider … det	-123	-141
tidig gravi	121	41
tidig klock	-148	-133
tidig … fyra	-148	-133
tidig … ont	121	41
tidn	8	99
tidni racke	-95	-72
tidni up	126	8
tidni … och	126	8
tig*	140	157
tight	73	-73
tight and	154	31
tight band	121	-5
tight … aroun	121	-5
tigri til	-86	-109
tigri … besok	-86	-109
tigrinja	-86	-109
tik*	-137	-131
tiken	-96	-109
tiken andas	-96	-109
tiken … tungt	-96	-109
til	-101	62
til #	-137	-153
til a	-142	-130
til ala	59	232
til ansla	-125	-120
til arm	129	9
til att	-94	60
til b	149	17
til barn	-133	-121
til barne	-89	81
til baten	-111	-123
til brevl	198	-18
til bron	-31	139
til brost	-150	-148
til dagis	-156	-127
til des	-2	136
til det	18	134
til djurs	-96	-109
til dods	-10	144
til dokto	4	191
til doren	161	-16
til emela	171	-7
til er	-262	-188
til et	-35	115
til farmo	-8	88
til femto	166	7
til flick	30	148
til foren	-112	-95
til forlo	-113	-123
til forsa	-138	-197
til forsk	-101	-133
til freda	-129	-130
til galiv	-118	-125
til gardi	152	-4
til gran	-136	-163
til grana	15	83
til grekl	-135	-110
til gymet	-166	-183
til hemla	21	147
til henes	25	159
til honom	12	236
til hyres	-76	-115
til i	112	-48
til insul	-144	-124
til is	0	192
til jobet	-72	113
til jul	-145	-126
til kan	35	128
til kardi	-135	-128
til knat	226	74
til koket	-88	-156
til kurat	-181	-194
til ladan	-13	94
til lilbr	0	108
til magsa	-107	-116
til man	9	129
til manda	181	14
til mig	-10	303
til min	55	219
til mit	-2	-99
til mormo	6	184
til nagon	-35	88
til nar	-206	-192
til nasta	-126	-227
til nio	-18	107
til pa	12	138
til psyko	-120	-156
til rekla	-121	-120
til ryg	114	47
til saker	16	187
til samta	-111	-149
til secon	-108	-105
til sex	22	187
til simsk	-91	-120
til sjon	38	175
til skola	-66	114
til somar	96	-21
til spani	-125	-56
til stuga	-82	36
til sven	14	105
til tange	97	8
til they	26	174
til tio	-136	-138
til toale	128	34
til toan	184	41
til vaner	-101	-122
til vansi	-163	-176
til vanst	123	26
til vapen	8	182
til veter	-162	-137
til … amar	-150	-148
til … av	80	177
til … canar	-136	-163
til … efter	-159	-169
til … ensam	10	207
til … famil	-115	-106
til … fast	7	122
til … for	-206	-158
til … fran	-183	-170
til … gor	-107	-116
til … haha	-121	-144
til … han	-173	-147
til … hand	-108	-105
til … har	-92	93
til … hopa	12	124
til … huvud	116	15
til … i	-51	128
til … kan	-205	-229
til … koran	25	124
til … kval	-133	-105
til … lakar	-117	-150
til … leksa	134	28
til … liger	20	167
til … magen	105	-7
til … man	17	232
til … med	65	188
til … morgo	113	21
til … nagon	30	166
til … nu	44	172
til … o	102	113
til … pa	-78	52
til … runt	152	-4
til … sekun	187	20
til … sen	178	-8
til … ser	100	48
til … skule	-127	-127
til … skyda	-12	136
til … sonda	12	138
til … utan	151	84
til … var	-132	-95
til … vecka	-103	-139
til … vem	-126	-149
til … vil	-108	-149
til … vilka	-114	-114
til*	8	262
tilba dit	29	150
tilba i	66	-101
tilba jag	111	153
tilba kan	-104	-112
tilba nar	-128	-111
tilba til	-138	-121
tilba … er	-108	-105
tilba … halse	170	9
tilba … jag	-61	89
tilba … klase	-126	-141
tilba … ni	-104	-112
tilracklig	4	157
tils	-21	266
tils alt	105	-9
tils de	-12	123
tils det	101	151
tils hon	-32	121
tils jag	25	245
tils pa	-99	-101
tils … blev	149	21
tils … blir	-85	43
tils … blode	-123	85
tils … domna	28	108
tils … forsv	-14	135
tils … freda	-99	-101
tils … kisad	95	-9
tils … svart	81	126
tilsamans	-42	92
tilsvidare	-67	-88
tilta … ar	134	-31
tim	147	48
tim sveta	147	48
tim … som	147	48
tim*	164	-8
timar	80	-126
timar a	-102	-102
timar for	-136	-122
timar hjalp	-139	-121
timar i	-158	-166
timar matni	-114	-96
timar nu	167	30
timar och	218	88
timar sen	161	-56
timar tanka	-137	-129
timar … ar	-40	-101
timar … ater	132	129
timar … hon	177	40
timar … i	-114	-96
timar … kan	159	42
timar … mar	111	36
timar … riner	108	53
timar … sager	114	18
timar … sent	-136	-122
timars	-138	-123
time	157	66
time a	143	10
time i	-103	-134
time kalsv	104	50
time mar	98	20
time nu	107	39
time och	192	23
time pa	-185	-196
time sen	221	-2
time … har	112	23
time … int	113	22
time … inte	244	49
time … jag	135	39
time … jobet	-132	-131
time … look	-104	-115
time … papa	120	29
time … riner	104	50
time … sa	112	30
timen han	97	42
timen norma	-126	-101
timerbil	-10	164
times the	163	0
times … week	-113	30
tin*	-9	-198
tingl hands	116	18
tinin och	148	2
tinin … tugar	134	16
tiningen	190	13
tinitus	-234	-224
tiny	-186	-177
tiny bit	-177	-150
tiny bruis	103	30
tiny … of	-106	-71
tio	75	-100
tio ar	-233	-199
tio dagar	93	123
tio dar	146	-18
tio kopar	-125	-116
tio minut	287	41
tio skule	-123	-122
tio somnt	100	-5
tio varje	-18	107
tio … det	123	-6
tio … for	126	-7
tio … gang	-18	107
tio … igar	136	8
tio … jag	-123	-122
tio … men	-61	-189
tio … om	-149	-159
tio … sen	154	155
tio … sover	109	-5
tio … tryck	-106	-73
tiond minut	155	60
tiond sekun	125	0
tiond … och	153	2
tionde	165	49
tip*	-216	-387
tipade	143	-16
tips	-348	-416
tips pa	-168	-200
tir*	-142	-29
tired	-142	-29
tired after	-126	-142
tired al	-180	-179
tired of	30	163
tired … the	-154	-172
tis*	-99	-211
tisda ar	-145	-126
tisda ater	127	21
tisda nu	123	106
tisda tack	-129	-136
tisda tisda	-145	-126
tisda … ar	-122	-134
tisda … kraft	105	40
tisda … maste	-119	-144
tisda … xarel	127	21
tisdag	-83	-177
tisdagar	-145	-126
tisdagen	105	40
tit*	111	191
tita	137	137
tita efter	-14	73
tita i	107	34
tita ner	108	-10
tita pa	77	120
tita … ljus	107	34
tita … nar	91	15
tita … pa	108	-10
tita … padan	87	-5
tita … spare	-23	153
tita … vad	-14	73
titad konst	108	-1
titad … krigs	-129	-101
titade	59	-94
titan och	-80	-98
titan … undra	-80	-98
titanic	-80	-98
titar	63	131
titar bara	175	-37
titar ner	-39	179
titar pa	-159	36
titar … balko	-14	114
titar … far	-151	-145
titar … hocke	-89	-90
titar … i	-32	140
titar … mig	89	223
titar … pa	-157	-141
titat	14	193
titat pa	10	142
titat … stale	13	145
tithal	-119	-99
tja*	-65	-140
tjafs	-110	-105
tjafs hema	-110	-105
tjafs … men	-110	-105
tjara	186	58
tjara a	101	15
tjara och	185	52
tjara sen	157	39
tjara … ar	142	29
tjara … e	101	15
tjat	-126	-184
tjat fran	-87	-122
tjat … forsa	-87	-122
tjata kan	-81	-114
tjata ska	99	25
tjatar	-93	-135
tje*	144	96
tjej har	131	40
tjej pa	137	35
tjej sager	39	157
tjej … att	39	157
tjej … svima	95	-10
tjeje i	14	128
tjeje … klase	-8	123
tjejen	157	15
tjo*	130	-25
tjock a	121	42
tjock efter	141	4
tjock ny	110	46
tjock och	253	76
tjock opere	106	52
tjock … blodt	110	46
tjock … den	-147	-101
tjock … det	151	34
tjock … getin	141	4
tjock … nu	101	23
tjocka	171	20
tjocknar	148	9
tju*	137	19
tjugo ar	-182	-56
tjugo ipren	100	-5
tjugo minut	153	-26
tjugo … komer	-102	-85
tjugo … sen	165	-12
tjugo … utan	91	18
tjute i	157	39
tjute och	152	26
tjute vi	141	18
tjute … mar	141	18
tjuter	264	79
tjuv och	-108	-122
tjuv … slog	-108	-122
to	-144	227
to a	-196	-187
to be	22	151
to book	-148	-147
to breat	173	1
to cal	-170	-161
to chang	-175	-182
to die	49	255
to do	17	147
to eat	-191	-172
to end	26	242
to every	22	135
to feel	-54	57
to go	21	173
to have	-105	-43
to hurt	0	183
to kil	-7	156
to know	-147	-104
to left	102	13
to live	-1	168
to me	8	223
to my	9	126
to regis	-127	-136
to say	10	135
to sleep	52	164
to stab	-6	121
to stop	43	152
to swalo	84	-49
to talk	-155	-187
to the	-194	-90
to try	-140	-143
to … al	109	14
to … alive	30	171
to … arm	102	13
to … bad	-119	-101
to … dead	33	122
to … down	112	-21
to … floor	94	-7
to … for	-4	157
to … forev	35	122
to … him	-15	205
to … it	-17	176
to … me	38	189
to … my	-171	-22
to … mysel	39	163
to … prepa	-131	-146
to … somet	-13	106
to … to	-162	-23
to … with	-150	-145
toa	-56	-209
toa hela	-148	-166
toa … tiden	-148	-166
toa*	221	136
toale ar	150	17
toale blev	95	-27
toale en	-132	-131
toale han	-21	148
toale hart	-123	-107
toale hon	140	14
toale nys	125	35
toale och	90	128
toale varst	141	10
toale … aldel	95	-27
toale … i	-123	-107
toale … plusa	95	-10
toale … time	-132	-131
toaleten	219	187
toan han	-25	92
toan … ar	-25	92
tod*	96	124
today	10	139
today i	50	175
today shes	118	-9
today … mudle	111	-3
todel vaike	125	13
todela	125	13
todle ate	120	16
todle drank	240	22
todle has	-171	-142
todle … grand	120	16
todle … toile	111	1
todler	146	-82
toe	-201	-238
toe and	-128	-123
toe … its	-128	-123
tog	173	64
tog ala	117	-68
tog alved	114	-1
tog av	148	150
tog barne	107	-35
tog blodp	-134	-107
tog bort	-68	-141
tog det	-36	-150
tog en	133	101
tog epipe	113	23
tog for	140	17
tog han	-20	174
tog hela	148	1
tog kal	-148	-131
tog knack	-152	-166
tog kuden	-35	96
tog livet	-166	-189
tog masa	89	-31
tog med	24	159
tog medic	-136	-122
tog mig	26	285
tog min	-108	-129
tog mina	6	167
tog nagra	130	18
tog nat	139	1
tog ner	-145	-136
tog ny	120	12
tog overd	-144	-138
tog pa	-61	154
tog sit	67	-81
tog slut	-140	-105
tog stryp	103	206
tog table	-75	-110
tog tre	177	2
tog treti	182	18
tog tva	-222	-186
tog … alved	-34	-136
tog … av	-74	-177
tog … bastu	129	28
tog … det	143	109
tog … en	206	18
tog … extra	130	18
tog … fingr	146	11
tog … gardi	-145	-136
tog … ifran	107	-35
tog … ingen	-114	-136
tog … insul	102	-29
tog … karta	124	-1
tog … mans	-115	-86
tog … medic	197	152
tog … mej	-5	168
tog … melan	-2	167
tog … mig	-27	274
tog … mista	144	-8
tog … mobil	-101	-130
tog … mycke	140	17
tog … nave	113	9
tog … nitro	139	1
tog … os	-131	-119
tog … over	-35	96
tog … piler	133	3
tog … tva	-116	-124
toi*	111	-29
toile clean	111	1
toilet	160	94
toine suupi	174	13
toine … roiku	136	21
toinen	177	-14
toise silma	136	-3
toisesta	136	-3
toivo eten	12	144
toivo … herai	12	144
toivon	12	144
tok	-59	-129
tok for	-135	-131
tok maste	-129	-95
tok och	126	-1
tok … att	-135	-131
tok … jag	126	-1
tok*	-200	-187
tokig	-200	-185
told	-109	79
told me	-57	127
tolk	-164	-132
tolk til	-102	-124
tolk … mit	-102	-124
tolk … tigri	-86	-109
tolka … en	72	22
tolv … ont	138	32
tom	229	18
tom ask	132	-13
tom det	78	-45
tom efter	-120	-138
tom och	-78	-106
tom skar	10	119
tom … att	-120	-138
tom … med	142	-45
tom … mig	10	119
tom … trot	-78	-106
tom*	-44	-127
toma	144	36
toma alved	133	8
toma blasa	-104	-100
toma … alved	16	119
toma … i	133	8
toma … och	-104	-100
tomat blir	-157	-151
tomat … svart	-157	-151
tomaterna	-157	-151
tomt men	-101	-122
tomt och	143	30
tomt … jag	-101	-122
tomt … smack	143	30
tomte skag	-118	-91
tomte … fastn	-118	-91
tomtens	-118	-91
ton	-144	-130
ton*	67	93
tonar ar	-168	-160
tonar drive	-118	-116
tonar fick	116	26
tonar har	74	116
tonar hon	-87	-133
tonar om	-108	-114
tonar sager	-139	-154
tonar skar	7	153
tonar skriv	25	154
tonar svar	-130	-122
tonar var	10	110
tonar … ar	-141	-113
tonar … att	-139	-154
tonar … dikte	25	154
tonar … mig	-118	-116
tonar … och	-170	-159
tonar … pa	10	110
tonar … sig	7	153
tonar … skarm	-108	-114
tonar … skrid	116	26
tonar … tagit	119	3
tonar … varst	103	47
tonaring	-170	-76
tongu sweli	123	19
tongue	152	34
tonig is	10	133
tonig … my	10	133
tonight	79	340
tonsi och	135	8
tonsi … blod	135	8
tonsilop	135	8
too	79	203
too close	6	142
too die	25	162
too many	106	157
too much	-123	-130
too now	-130	-129
too … cofee	-123	-130
too … pils	156	-48
too … tinit	-113	-133
too*	221	62
took	331	173
took a	133	81
took about	176	20
took al	162	77
took the	69	125
took too	120	-27
took … #	176	20
took … many	120	-27
took … my	163	-17
took … rope	-40	135
took … whole	213	22
tooth	-169	-160
toothache	-213	-187
top shelf	-104	-115
topfo gor	-82	-101
topform	-82	-101
tor	-310	-383
tor hud	-203	-205
tor i	-170	-199
tor luft	-221	-194
tor sex	153	16
tor … halse	-132	-112
tor … har	-138	-122
tor … hema	-142	-138
tor … lagen	-102	-85
tor … munen	-132	-144
tor … pa	-167	-154
tor … vad	-126	-115
tor … vecko	153	16
tor*	-106	-115
tora	-370	-357
tora hande	-154	-151
tora lapar	-162	-178
tora ogon	-291	-277
tora … av	-170	-156
tora … hela	-140	-141
tora … nar	-116	-96
torka mig	187	-19
torka … dar	89	20
torka … ingen	-106	-82
torka … och	128	7
torkar	233	-8
torkat	-131	-142
torsd ar	-164	-131
torsd det	91	-2
torsd duger	100	19
torsd har	14	121
torsd later	-77	-90
torsd men	3	146
torsd och	-125	-106
torsd torsd	-164	-131
torsd … ar	-164	-131
torsd … det	136	98
torsd … jag	-103	-72
torsd … repet	19	130
torsdagar	-164	-131
torsdags	55	151
torsk	-173	-150
torst slo	120	10
torstig	-59	-161
tortyr	-144	-143
tou*	9	252
touch me	29	205
touched	18	170
touches	18	142
touching	7	130
tow*	149	-13
towel	186	17
tra	217	45
tracks	9	148
trad	125	-40
trad fol	129	-18
trad ont	141	49
trad … i	141	49
trad … over	129	-18
traden	-123	-110
tradolan	-172	-167
traf	-154	-152
traf for	-154	-152
trafa	-129	59
trafa av	136	-10
trafa dokto	-143	-169
trafa en	-47	80
trafa folk	-127	-165
trafa jag	40	157
trafa min	34	144
trafa vaner	15	145
trafa … aldre	-10	120
trafa … anan	-67	-88
trafa … anda	-74	-95
trafa … en	139	77
trafa … famil	7	145
trafa … har	-81	-116
trafade	82	159
trafades	136	-10
trafat	-80	-120
train	-47	95
trake besta	-122	-121
trake … filte	-122	-121
trakeostomi	-122	-121
trakig	-139	-132
trakighet	-151	-136
trakigt	-139	-175
trakt tipad	186	33
traktorn	296	56
tramp mig	-139	-120
tramp snet	-157	-116
tramp … en	-141	-106
tramp … kan	-115	-90
tramp … pa	-155	-126
trampade	-203	-149
trampat	-115	-90
trana	-247	-225
trana mer	-122	-131
trana mycke	-130	-114
trana pa	9	159
trana rorde	15	189
trana smog	-1	109
trana som	-135	-131
trana vil	-3	152
trana … en	-135	-131
trana … hans	15	105
trana … in	-1	109
trana … knute	15	166
trana … mig	-6	140
trana … utan	-109	-119
tranar	-219	-170
tranare	6	126
tranaren	123	271
tranat	26	115
tranb #	-99	-102
tranbarsjuice	-99	-102
trang	226	32
trang efter	144	7
trang och	164	-4
trang … table	144	7
trang … trang	132	-2
trangre	132	-2
trani i	-250	-240
trani knat	-157	-137
trani tog	-123	-137
trani … brost	-102	-75
trani … gar	-155	-141
trani … hela	-110	-93
trani … knack	-123	-137
trani … magen	-145	-128
trani … sager	-157	-137
trani … under	-128	-111
traning	-160	-189
traningen	-121	-235
traningsrad	-168	-151
traningsvark	-229	-237
traningsvarken	-152	-151
trans har	29	176
trans och	117	36
trans … #	117	36
transplanterad	117	36
trapa	-155	-214
trapa i	69	115
trapa igar	0	142
trapa men	-142	-96
trapa ner	-132	-159
trapa och	137	52
trapa som	107	6
trapa stor	-100	-92
trapa ut	-165	-184
trapa … blama	-100	-92
trapa … helge	1	158
trapa … igar	107	6
trapa … medic	-119	-173
trapa … sertr	-123	-131
trapan	109	249
trape a	103	18
trape han	108	13
trape och	164	13
trape … e	103	18
trape … snark	108	13
trapen	134	112
traphuset	122	143
trapo sen	-141	-147
trapor	-250	-251
trapr nar	140	-4
trapr … jag	140	-4
trapracket	135	38
trasa	137	2
trasdocka	157	23
trasi fonst	109	-8
trasigt	109	-8
tre	2	-120
tre anfal	123	7
tre bilar	25	109
tre dagar	-116	-243
tre dygn	132	21
tre fingr	134	7
tre gange	201	-18
tre har	-42	-113
tre i	-162	-25
tre manad	-194	-210
tre stota	154	12
tre styck	121	181
tre timar	-177	-61
tre toma	16	119
tre varje	-145	-146
tre vecka	123	38
tre vecko	68	-87
tre … #	-161	-124
tre … a	22	171
tre … dagen	134	11
tre … gamal	159	11
tre … gamla	159	43
tre … har	89	-33
tre … kal	123	38
tre … karto	16	119
tre … los	-126	-125
tre … men	152	22
tre … nat	-226	-129
tre … om	-145	-164
tre … pa	106	-44
tre … sa	113	11
tre … sedan	159	4
tre … skala	-134	-135
tre*	24	-213
trea	-168	-158
trea kansk	-127	-117
trear ar	163	21
trear biter	-98	-85
trear fol	-150	-121
trear fraga	-140	-127
trear haler	-103	-99
trear har	116	-5
trear slar	-126	-134
trear … andra	-98	-85
trear … helt	153	24
trear … het	114	36
trear … i	-144	-122
trear … mig	-126	-134
trear … om	-140	-127
trear … sig	-147	-139
trearing	-231	-222
trearingen	103	-111
tredj i	-153	-125
tredj trapa	-102	-100
tredj … ar	-153	-125
tredj … i	-142	-3
tredj … idag	114	-12
tredj … men	-129	-116
tree	104	105
treti alved	218	34
treti ar	-75	-153
treti knufa	-8	92
treti nu	-115	-94
treti … mig	-8	92
treti … och	-180	-120
treti … sen	-149	-177
trevl helg	-155	-149
trevlig	-8	-120
tri*	-166	-270
tried prune	-158	-167
trila	193	36
trila fran	130	-7
trila i	148	46
trila ner	127	5
trila … efter	-118	-92
trila … fran	127	5
trila … trape	148	46
trilade	180	-8
triptaner	-146	-106
tristes	-135	-161
trivs	-158	-178
tro	-162	-142
trode	149	-44
trode det	298	70
trode forst	179	45
trode ja	-182	-142
trode var	232	95
trode … champ	131	45
trode … det	179	45
trode … kanta	157	58
trode … men	128	-17
trode … skule	-231	-218
trode … var	303	34
trog	-157	-150
trog mage	-161	-154
trogt	154	31
troja ar	97	42
troja … blot	97	42
trojan	129	35
tromb #	-132	-118
tromb … mg	-132	-118
trombos	-100	-85
tror	148	31
tror att	193	132
tror de	195	98
tror det	20	-131
tror du	95	116
tror farmo	135	27
tror hon	-39	85
tror jag	-32	-155
tror lufte	-102	-85
tror pa	-7	140
tror papa	134	23
tror … armen	160	4
tror … barne	11	147
tror … blaso	-145	-132
tror … den	-2	100
tror … det	238	125
tror … e	197	127
tror … far	149	17
tror … fat	136	24
tror … feber	145	22
tror … haler	223	110
tror … han	74	145
tror … har	-160	-109
tror … hon	-2	134
tror … inte	5	122
tror … men	94	-12
tror … min	167	24
tror … rund	-123	-99
tror … ska	-65	-169
tror … skule	29	108
tror … vad	-132	-96
tror … vi	24	189
trosan	-165	-132
trosk och	122	24
trosk … tapar	122	24
trosklarna	122	24
troso efter	2	139
troso … helge	2	139
trosor	47	160
trosorna	2	139
trot	-300	-135
trot a	144	55
trot att	149	-6
trot efter	-180	-142
trot gar	-92	-93
trot hela	-164	-175
trot i	20	132
trot men	-92	-148
trot mit	123	26
trot nu	121	34
trot o	102	31
trot och	-229	-255
trot pa	-201	101
trot plots	104	50
trot vad	-114	-127
trot vil	28	125
trot … a	40	150
trot … andas	146	32
trot … att	154	297
trot … bajse	-146	-128
trot … dagar	-171	-161
trot … det	-132	-181
trot … en	-113	-147
trot … fruse	-109	-120
trot … har	-88	-120
trot … hjart	6	154
trot … hosta	103	25
trot … i	123	26
trot … ilama	104	50
trot … jag	8	-128
trot … kraks	138	50
trot … lukta	102	31
trot … lunch	-143	-128
trot … medic	-102	-109
trot … o	17	183
trot … ogone	-140	-136
trot … omorg	-91	-102
trot … resan	94	16
trot … ska	-114	-127
trot … tiden	-164	-175
trot … vil	53	-48
trota an	-104	-116
trota ogon	-125	-105
trota … vanli	-104	-116
trotare	125	5
troth andfa	119	55
troth efter	-162	-165
troth … och	119	55
trothet	-53	-141
trots	-40	-162
trots inhal	145	28
trots kasta	-142	-151
trots … sig	-142	-151
trotsalder	-142	-151
tru*	104	6
true … och	-109	-113
truma	209	26
truma … nu	136	35
try	-145	-167
try a	-135	-140
tryck	106	-74
tryck anars	-106	-106
tryck ar	95	-64
tryck de	129	14
tryck det	168	5
tryck ena	90	37
tryck et	213	87
tryck fortf	65	-21
tryck hon	-122	-101
tryck i	179	-67
tryck melan	98	40
tryck ner	-13	161
tryck nerat	144	19
tryck over	106	-71
tryck pa	-134	-13
tryck sig	-4	118
tryck svara	101	33
tryck up	40	158
tryck va	-161	-151
tryck varje	-2	128
tryck … bihal	-123	-106
tryck … brost	216	-14
tryck … dem	143	12
tryck … en	102	147
tryck … gar	118	23
tryck … glas	224	85
tryck … halse	154	2
tryck … hela	126	44
tryck … igen	136	5
tryck … kinde	-123	-78
tryck … kvar	101	-34
tryck … leker	-127	-94
tryck … mamas	108	53
tryck … mig	7	214
tryck … mot	61	123
tryck … revbe	-232	-218
tryck … saret	-106	-73
tryck … sig	172	5
tryck … skorn	-168	-161
tryck … skuld	98	40
tryck … under	65	-21
trycka	221	134
trycker	52	-79
tryckt	159	121
tryckte	57	174
tryg	-256	-235
tryg i	-114	-181
tryg vilke	-72	-115
tryg … hjalp	-72	-115
tryg … ny	-119	-139
trygt att	-18	98
trygt jag	-88	-101
trygt … undra	-88	-101
trygt … veta	-17	106
tryke o	114	33
tryke … jag	114	33
tryker	114	33
tug*	102	-101
tuga	-114	-94
tugad pa	192	11
tugad … finge	153	7
tugade	154	-28
tugar	56	-48
tugar dalig	134	16
tugar jag	-104	-106
tugar … blev	134	16
tugar … noga	-104	-106
tugat	185	17
tugat pa	185	17
tugat … mina	154	14
tugumi	-53	-116
tukos … jalke	-160	-139
tukosa	-160	-139
tul*	116	-97
tulee	239	6
tulee nyt	130	13
tum*	-126	-317
tumen	-34	-272
tumen i	192	41
tumen med	-130	-127
tumen nar	-100	-153
tumen och	-123	-151
tumen pa	-173	-171
tumen sen	-103	-92
tumen varje	-98	-93
tumen … av	136	17
tumen … en	-142	-142
tumen … gang	-98	-93
tumen … hamar	-130	-127
tumen … igar	-103	-92
tumen … jag	-100	-153
tumen … lite	-102	-78
tumen … pekfi	-182	-171
tumen … sagen	168	34
tums	-128	-118
tums are	-128	-118
tums … usele	-128	-118
tumy	-288	-246
tumy hurts	-197	-167
tumy … and	-144	-142
tun*	115	-88
tune	286	17
tune jalko	197	11
tung	21	-105
tung kval	-118	-111
tung over	96	8
tung som	155	19
tung … brost	96	8
tunga	-74	-143
tunga a	129	42
tunga av	-134	-104
tunga bara	135	59
tunga blir	137	18
tunga e	121	22
tunga han	87	40
tunga kans	130	24
tunga lite	-178	-131
tunga och	212	18
tunga pa	-238	-182
tunga sa	-124	-113
tunga sluta	-167	-134
tunga stor	109	31
tunga svale	161	37
tunga svart	159	75
tunga svide	-118	-100
tunga svuln	173	61
tunga tjock	110	46
tunga vaxer	106	35
tunga … att	159	75
tunga … av	-118	-100
tunga … bloda	-167	-134
tunga … det	-89	-110
tunga … dubel	191	54
tunga … i	106	35
tunga … jates	158	28
tunga … kafe	-211	-163
tunga … lite	-138	-112
tunga … nerki	129	27
tunga … ny	110	46
tunga … pizan	-115	-96
tunga … som	-118	-95
tunga … stor	113	11
tunga … store	137	18
tunga … svar	109	31
tunga … sveta	97	42
tunga … tjock	133	61
tunga … vaxer	135	59
tungan	-17	-182
tungt att	120	-24
tungt i	169	49
tungt just	-109	-138
tungt men	-159	-183
tungt o	102	31
tungt over	140	52
tungt spyr	106	49
tungt … brost	188	70
tungt … det	78	18
tungt … e	102	31
tungt … har	106	49
tungt … konst	110	48
tungt … nu	-109	-138
tungt … vara	-95	-106
tup*	106	-26
tupa	135	14
tupa av	135	14
tupak se	-1	115
tupak … helpo	-1	115
tupakala	-1	115
tupar	137	23
tupar av	137	23
tur*	226	92
turas	-119	-141
turas om	-119	-141
turne blue	128	18
turne of	36	137
turned	101	178
turni blue	116	16
turning	116	16
turpo pahki	120	-13
turpoaa	215	14
tus*	-198	-114
tusar	-202	-187
tv	-213	-111
tv n	-98	78
tv spel	-143	-167
tv … dog	-146	-148
tva aldre	-6	121
tva alved	-272	-226
tva bilar	14	95
tva blodt	-132	-105
tva dagar	-157	-122
tva fingr	254	6
tva gange	-86	67
tva hal	-122	-110
tva hjart	-181	-153
tva karto	157	15
tva kilar	11	194
tva manad	-38	-175
tva ord	149	4
tva slag	-130	-129
tva sprut	-95	-72
tva styck	152	1
tva til	-125	-125
tva timar	137	-78
tva vanst	-130	-115
tva vecko	-178	-90
tva … ar	134	8
tva … at	144	16
tva … borta	146	1
tva … den	-104	90
tva … gat	110	48
tva … hur	-130	-115
tva … i	190	135
tva … inan	-95	-72
tva … ipren	123	2
tva … magne	134	28
tva … mot	-153	-125
tva … och	-105	-150
tva … om	-123	-158
tva … sedan	-125	-85
tva … sluta	-122	-110
tva … sover	128	16
tva … utan	168	-4
tva*	-77	-177
tvaar biter	-142	-130
tvaar doter	129	28
tvaar har	159	-42
tvaar snora	-124	-94
tvaar … blaso	-149	-121
tvaar … drick	-119	-79
tvaar … druck	140	20
tvaar … en	146	30
tvaar … fat	-157	-96
tvaar … haft	148	18
tvaar … mig	-142	-130
tvaar … och	-124	-94
tvaar … sat	149	24
tvaar … tog	129	28
tvaar … tugat	154	14
tvaarig	129	28
tvaaringen	119	-119
tval	-236	-207
tvama ar	137	16
tvama … varm	137	16
tvamanaders	137	16
tvang om	-147	-151
tvang … att	-147	-151
tvangstankar	-175	-189
tvare och	190	11
tvaren	200	-17
tvart	211	30
tvat	-133	-140
tvat och	-93	-92
tvat … rakni	-93	-92
tvata behov	-152	-141
tvata honom	30	92
tvata med	-155	-156
tvatas	-182	-173
tvatat	-222	-218
tvatm kliar	-106	-79
tvatm … bara	-106	-79
tvatmaskin	-132	-106
tvatmedel	-93	-135
tvatstugan	19	200
tvi*	-91	132
tving att	-120	-141
tving en	49	138
tving i	-169	-166
tving mej	-1	126
tving mig	-84	31
tving sig	15	195
tving … att	59	188
tving … joba	-120	-141
tving … mig	-169	-166
tving … och	29	106
tving … pa	16	203
tving … sjalv	-143	-189
tving … til	26	263
tvinga	-127	-22
tvingad	-59	76
tvingade	10	256
tvingar	-130	-95
tvingat	40	162
tvn	-6	120
tvn skick	-6	120
tvn … order	-1	110
twi*	74	-117
twice	112	-44
twist my	-117	-131
twisted	-117	-131
twitc al	118	-5
twitc … over	118	-5
twitching	54	-81
two finge	122	10
two weeks	-229	-219
two … in	122	10
tyc*	-181	-116
tycke dagar	-121	-147
tycke det	-57	-141
tycke livet	-91	-105
tycke vi	147	19
tycke … ar	-150	-227
tycker	-162	-129
tyn*	20	-100
tyngd	136	-3
tyngd over	212	40
tyngd … brost	212	40
typ #	90	-104
typ besta	9	151
typ eta	138	50
typ gaspa	132	19
typ hundr	-3	165
typ varje	31	149
typ … av	-146	-119
typ … dag	16	127
typ … inte	13	114
typ … ipren	125	19
typ … kostr	-120	-95
typ … kraks	98	34
typ … liter	102	31
typ … magsj	138	50
typ … sockr	-134	-114
tyst hon	-36	116
tyst nu	170	12
tyst och	163	105
tystnar	-20	156
tytar viilt	27	148
tytar … itsea	1	136
tytareni	31	144
ugn	137	32
ugn och	137	32
ugn*	-132	-155
ugnen	-167	-160
ugnen ar	-96	-101
ugnen spola	-134	-109
ugnen … bara	-96	-101
ugnen … kalt	-134	-109
uhk*	6	277
uhkailee	5	159
uhkas tapaa	8	129
uhkasi	8	129
ukr*	-128	-123
ukraina	-111	-92
ult*	-193	-200
ultra av	-126	-111
ultra i	-109	-90
ultra … hjart	-151	-123
ultra … vecka	-109	-90
ultraljud	-201	-161
ultraljudet	-130	-155
una*	32	169
unali mig	32	169
unaliva	32	169
unc*	126	79
uncon … not	174	-3
undan	-37	82
undan table	-7	124
undan … och	-7	124
under	102	143
under ar	216	17
under armar	-261	-228
under behan	130	29
under bil	154	15
under borde	-13	163
under brost	-78	-130
under doter	16	119
under efter	14	134
under en	75	-65
under fikat	116	17
under fotbo	126	27
under foten	-181	-177
under gymet	124	45
under hakan	173	38
under halen	-88	-109
under har	156	-19
under hogra	-167	-126
under huden	90	-110
under kansk	116	28
under kliar	-103	-90
under matan	17	152
under min	27	140
under nagel	-182	-154
under ogone	-159	-121
under om	49	138
under ont	137	21
under revbe	130	-10
under sen	-26	95
under skotn	99	23
under skuld	-100	-98
under svamp	-114	-110
under tacke	-12	144
under tar	-126	-122
under the	162	122
under tva	-122	-110
under varke	102	8
under vaten	126	39
under vatne	132	166
under vit	-159	-128
under … bada	114	33
under … bara	100	19
under … benen	153	-1
under … den	119	32
under … det	-155	-174
under … dregl	140	34
under … efter	-140	-137
under … en	248	127
under … fast	-27	93
under … fins	-111	-109
under … flytn	-159	-128
under … forst	-88	-109
under … hal	-122	-110
under … hjalp	-103	-90
under … hon	12	222
under … i	184	129
under … igen	-114	-110
under … jag	119	1
under … kraks	124	45
under … madra	16	119
under … mins	14	168
under … nan	-10	122
under … nar	-50	-137
under … nasvi	85	-2
under … nu	161	-3
under … och	91	20
under … pa	81	-44
under … poole	102	47
under … ser	108	53
under … som	10	-102
under … stund	131	8
under … svart	105	50
under … til	100	48
under … vad	-115	-107
underarmarna	-128	-111
underarmen	174	68
underbenet	187	36
underklader	-12	129
undernard	-117	-97
underskoterska	-145	-185
undersokning	43	135
undra bara	-214	-172
undra gor	25	143
undra han	-139	-151
undra hur	-41	142
undra ja	-157	-159
undra nar	-102	-129
undra om	-295	-300
undra over	70	-65
undra va	-154	-154
undra vad	-167	-167
undra var	-157	-177
undra … ar	86	-39
undra … aret	-101	-83
undra … det	93	163
undra … han	-119	-150
undra … hon	-144	-148
undra … hur	-113	-136
undra … jag	-167	-351
undra … lang	10	114
undra … lange	23	127
undra … langt	2	164
undra … man	-230	-182
undra … nagon	21	128
undra … nar	-142	-150
undra … ni	-150	-160
undra … om	-189	-154
undra … over	-88	-101
undra … provs	-96	-92
undrade	66	-77
undrar	-307	-209
undul kipar	-174	-134
undul … efter	-174	-134
undulaten	-174	-134
ung*	-145	-189
unga	-134	-176
ungar sag	35	123
ungar tar	-151	-145
ungar … kal	-126	-125
ungarna	-190	-62
ungef en	-223	-207
ungef fem	-161	-136
ungef jag	131	42
ungef … #	-99	-99
ungef … minut	164	41
ungef … vecka	-190	-167
ungefar	-20	-185
ungen skrik	14	110
ungen … hela	12	105
until … pased	104	-41
up	299	120
up about	103	15
up ala	197	3
up alt	-154	22
up and	153	159
up besvi	6	134
up blek	133	42
up blod	184	27
up blood	136	18
up bra	-137	-104
up direk	-104	-106
up every	-133	-184
up fem	-140	-147
up flera	125	-1
up for	84	-38
up gaspi	112	16
up han	98	-44
up hande	54	-53
up handl	223	23
up hela	212	63
up hene	178	35
up honom	122	-14
up hopet	-131	-149
up i	54	-87
up jag	155	76
up knat	-129	-116
up lagen	30	120
up like	-88	-111
up lite	94	-20
up mar	108	25
up masor	125	26
up med	133	131
up medic	-8	155
up mig	-114	40
up min	-166	-146
up mot	254	73
up mun	106	12
up mycke	142	31
up nat	121	42
up och	-63	-177
up ogone	-11	109
up on	-37	-136
up pa	-3	-165
up prope	122	-25
up repet	127	-5
up saren	-18	131
up sexar	142	68
up sig	26	138
up since	-139	-107
up skakf	130	13
up skola	8	206
up tavlo	-118	-93
up the	-163	-179
up tiden	-133	-128
up tomor	-18	164
up trani	-157	-137
up with	-215	-149
up … #	-125	-121
up … ansik	168	24
up … att	158	0
up … axeln	172	60
up … blod	201	16
up … bra	-186	-164
up … breat	71	-34
up … det	164	87
up … direk	-121	-69
up … domna	139	12
up … for	143	31
up … ga	-168	-177
up … gange	-104	-100
up … halse	148	29
up … han	144	32
up … he	-11	167
up … hon	128	17
up … honom	-12	134
up … hop	7	106
up … igen	-34	116
up … ila	108	25
up … kaken	145	26
up … kilo	-237	-147
up … kisa	-122	-99
up … ljums	162	31
up … man	83	24
up … med	8	99
up … men	172	8
up … mina	167	-25
up … morgo	-121	-122
up … mot	4	188
up … mun	-115	-120
up … nar	18	121
up … naten	108	-38
up … ner	124	6
up … och	125	31
up … of	141	32
up … om	-131	-196
up … ont	-118	-93
up … opera	-118	-104
up … sekun	125	-1
up … sne	106	12
up … table	120	153
up … tande	127	6
up … tarta	-120	-124
up … that	-113	-117
up … throa	-206	-209
up … tiny	-106	-71
up … ur	183	32
up … vanst	127	55
up … vikt	-205	-184
up … yeste	-139	-107
up … yr	130	13
upa*	141	23
upat	142	25
upb*	35	-95
upbla i	-118	-110
upbla mage	-166	-145
upbla och	-160	-148
upbla … gasig	-193	-174
upbla … magen	-118	-110
upblast	36	-95
upd*	-65	119
updrag	17	144
updraget	3	153
upe nu	20	-100
upe … men	113	-21
upf*	95	-42
upfol efter	-110	-95
upfol … tromb	-100	-85
upfoljning	-57	-111
upfor	157	9
upfor trapa	136	15
upfor … som	107	6
uph*	-61	96
uphora	-1	154
upk*	-154	-159
upkor ar	-118	-120
upkor … pa	-118	-120
upkorningen	-154	-159
upl*	12	221
uplev det	28	105
uplev en	15	137
uplev … var	15	137
upleva	35	148
uplosas	5	179
upr*	90	128
upradade	-20	119
upsagd	8	145
upsagning	-147	-148
upsto men	139	44
upsto vad	-108	-95
upsto varje	-98	-127
upsto … kval	-98	-127
upsto … ska	-108	-95
upstotningar	-170	-204
upsva kraks	145	24
upsva … avfor	145	24
upsvald	135	4
uptac att	3	117
uptac … sonen	3	117
upvar … inte	2	118
upvarvad	2	118
upvaxt	-129	-159
ur	132	-58
ur armen	36	124
ur bade	160	28
ur badka	123	13
ur badtu	142	68
ur en	207	48
ur fjark	101	35
ur flask	197	40
ur hande	194	17
ur huvud	124	1
ur mig	-76	-198
ur narko	-155	-137
ur nasan	118	3
ur orat	198	-9
ur skape	-60	66
ur vanst	-128	-99
ur … a	193	41
ur … ater	128	22
ur … efter	134	86
ur … han	160	12
ur … med	181	30
ur … nasa	160	28
ur … nasbo	-128	-99
ur … nys	126	-14
ur … och	127	149
ur … orden	-155	-137
ur … tva	129	17
urg*	-24	142
uri*	10	-151
urin	124	30
urin sen	124	30
urin … i	124	30
urine en	-119	-103
urine … gang	-119	-103
urinen	-219	-190
urinv forut	-102	-76
urinv har	130	13
urinv i	113	21
urinv nu	130	37
urinv svide	-125	-118
urinv tror	-210	-174
urinv … gat	130	13
urinv … jag	-210	-174
urinv … och	-118	-108
urinv … svide	-102	-76
urinv … yr	118	42
urinvagsinfektion	-71	-133
urinvagsinfektonen	130	13
ursakt	-96	52
ursakta	-103	-116
usc*	-111	-95
usch	-111	-95
usch drick	-99	-102
usch … tranb	-99	-102
use*	-51	-130
used to	-119	-101
used … have	-119	-101
usele now	-128	-118
usu*	-160	-156
usual	-160	-156
ut	225	269
ut a	142	104
ut att	135	157
ut blod	120	-30
ut dem	-2	190
ut den	-194	-37
ut en	-65	81
ut et	31	168
ut fran	10	125
ut genom	174	90
ut grons	-118	-110
ut han	-7	125
ut hans	-17	113
ut har	71	148
ut harif	-25	92
ut hene	-4	185
ut honom	2	154
ut i	328	200
ut med	-199	-141
ut medic	-145	-186
ut min	-179	-88
ut mina	11	183
ut naken	18	186
ut nya	-85	-100
ut och	138	143
ut pa	-49	142
ut sagt	62	138
ut sertr	-123	-131
ut somnt	-8	105
ut stygn	-148	-162
ut termi	-110	-102
ut trade	-3	111
ut ur	102	126
ut … #	131	8
ut … adren	-109	-85
ut … alt	7	124
ut … ansik	120	0
ut … ar	125	-54
ut … armen	247	73
ut … axeln	199	77
ut … axlar	118	23
ut … bada	203	-1
ut … blama	160	-1
ut … blod	0	133
ut … byxan	104	-9
ut … dan	5	119
ut … det	133	162
ut … en	-113	68
ut … farva	-18	133
ut … fonst	-87	29
ut … gamal	143	26
ut … glad	-118	-110
ut … ha	134	16
ut … hel	-112	-121
ut … hon	135	195
ut … hunde	10	162
ut … in	36	121
ut … isen	10	128
ut … jag	-70	92
ut … journ	-95	-132
ut … juni	-118	-101
ut … knol	-133	-117
ut … med	-159	-72
ut … medic	-120	-52
ut … munen	136	9
ut … nar	1	128
ut … om	-8	102
ut … pa	-71	86
ut … rygen	119	-33
ut … skoge	4	157
ut … snon	-24	107
ut … tand	11	72
ut … tiden	-150	-180
ut … til	144	105
ut … ur	18	144
ut … vagen	6	139
ut … vanli	-119	-121
ut … vanst	187	35
uta*	158	179
utag	-122	-89
utag kvar	-131	-122
utag … blodt	-131	-122
utan	148	138
utan att	303	58
utan byxor	-10	92
utan forva	173	41
utan honom	5	136
utan kanse	141	35
utan mig	44	171
utan probl	-132	-108
utan tarar	111	29
utan troso	29	124
utan under	-12	129
utan … det	143	109
utan … nar	14	159
utan … pa	-7	131
utan … skrik	142	-8
utanf ar	79	-26
utanf doren	-18	121
utanf huset	25	142
utanf med	-11	156
utanf porte	-9	198
utanf … en	-23	105
utanf … hus	110	-31
utanf … igen	-35	191
utanf … ingen	110	-9
utanf … iskal	79	-26
utanf … och	-60	89
utanfor	112	244
utat	132	80
utat ar	21	127
utat … alt	21	127
utatv … inte	122	40
utatvridet	132	31
utb*	-235	-80
utbil i	-108	-112
utbil … hlr	-108	-112
utbildar	-108	-112
utbra och	-101	-115
utbra … behov	-101	-115
utbrand	-147	-159
utbrot	-141	-148
utbyt	-23	136
utbyt det	19	165
utbyt och	-13	90
utbyt … att	-13	90
ute	278	152
ute det	-4	124
ute hela	159	13
ute lite	-110	-91
ute med	-23	79
ute men	137	8
ute pa	109	175
ute tora	-140	-127
ute … balko	-10	123
ute … bilen	-23	79
ute … bron	56	134
ute … fins	-4	124
ute … lapar	-140	-127
ute … mig	-115	-125
ute … naten	159	13
ute … omt	-110	-91
ute … snon	209	41
ute*	-149	-139
utebl besok	-149	-139
uteblivet	-149	-139
utg*	-117	-74
utgan fast	-131	-122
utgan … jag	-131	-122
utgang	4	140
utganget	-131	-122
uti*	-1	122
utifran	-1	122
utl*	-172	-168
utlan kan	-138	-148
utlan … jag	-138	-148
utlandet	-138	-148
utm*	-141	-74
utmarkt	-116	-106
utnyt nar	27	141
utnyt … jag	27	141
uto*	209	163
utomkveds	186	18
utomkvedshavandeskap	143	19
utoml for	25	124
utoml … att	25	124
utomlands	15	103
utp*	32	101
utplana	32	101
utr*	-315	-350
utred for	-176	-179
utreda	-186	-193
utredning	-230	-195
utsat	-41	103
utsat … brot	-93	-117
utsat … overg	6	115
utskr efter	-95	-104
utskr fran	-10	125
utskr idag	-106	-106
utskr … pig	-106	-106
utskr … prope	-95	-104
utskr … psyk	-10	125
utskriven	-94	32
utskrivet	-176	-186
utsla av	-128	-99
utsla efter	-210	-173
utsla har	-131	-133
utsla i	-134	-122
utsla och	70	-90
utsla over	124	34
utsla overa	110	28
utsla pa	-232	-197
utsla som	196	3
utsla … armen	-193	-145
utsla … armve	-110	-103
utsla … feber	-141	-118
utsla … forsv	-131	-133
utsla … hela	207	79
utsla … inte	121	22
utsla … klada	-144	-123
utsla … magen	-174	-148
utsla … ny	-177	-148
utsla … ogone	98	16
utsla … ser	160	-1
utsla … svart	124	33
utslag	-7	-119
utslagen	166	111
utspr ok	-112	-107
utsprit	-112	-107
utv*	-32	360
utvag	12	196
utvald	7	217
utvecklingstorda	-1	122
utvilad	-116	-113
utvis jag	-2	117
utvisning	-5	148
uuden	-184	-177
uuden resep	-169	-167
uus*	-136	-131
uusis resep	-101	-100
uusisin	-101	-100
v	52	-133
v #	51	-76
v … bara	-122	-93
v … barne	105	9
v … hard	88	40
v … huvud	154	65
v … inga	90	-25
v … jateo	105	49
v … mar	-181	-152
v … o	134	17
v … spark	-93	-76
va	-36	64
va #	-132	-155
va ar	-162	-136
va borta	76	138
va de	-52	-155
va en	-6	130
va ful	3	140
va har	2	117
va hjalp	-132	-140
va kvar	19	216
va me	-7	143
va nog	-13	94
va ska	14	-159
va skont	4	143
va tre	-9	153
va … a	-84	49
va … bast	-162	-136
va … e	101	125
va … efter	-77	-92
va … hant	110	-9
va … har	9	193
va … ja	173	19
va … langr	10	168
va … mer	12	111
va … om	-78	63
va … pa	30	140
va … sager	105	-12
va … sepsi	-144	-142
va … sta	-98	-110
va … styck	-7	119
vaa*	51	211
vaan	10	208
vaan kuole	4	127
vac*	-152	-345
vacin	-212	-296
vacin barn	-94	-92
vacin behov	-115	-159
vacin for	-204	-199
vacin huvud	-113	-64
vacin i	-118	-91
vacin mot	-192	-218
vacin skyda	-127	-101
vacin … en	-132	-138
vacin … gar	-103	-84
vacin … hjarn	-188	-123
vacin … influ	-96	-104
vacin … mot	-167	-157
vacin … tbe	-155	-145
vacin … var	-73	-85
vacination	-228	-243
vacinationen	-131	-95
vacine	-194	-152
vacinera	-149	-177
vacineras	-168	-135
vacinet	-108	-122
vack tror	-9	108
vack … att	-9	108
vack … inte	131	15
vacka	195	-70
vacka for	128	16
vacka han	181	29
vacka til	130	32
vacka … mat	128	16
vacka … snark	122	20
vad	-173	-231
vad ala	24	132
vad ar	-309	-214
vad betyd	-194	-169
vad de	110	-13
vad den	-138	-150
vad dyrt	-115	-106
vad fins	-159	-147
vad gor	63	-86
vad han	-17	216
vad hande	-62	114
vad hoger	-127	-114
vad kan	-243	-194
vad kosta	-176	-134
vad man	-219	-171
vad menar	-132	-141
vad o	132	33
vad om	-137	-153
vad rakna	-138	-113
vad sager	20	130
vad ska	-111	-179
vad vi	105	-32
vad … ambul	-174	-129
vad … att	-163	-191
vad … det	-261	-256
vad … en	-131	-144
vad … gor	68	215
vad … gora	156	41
vad … hant	153	6
vad … heter	-131	-148
vad … i	-168	-161
vad … jag	97	-70
vad … man	-143	-186
vad … menin	-124	-120
vad … min	44	169
vad … ni	-132	-141
vad … nu	135	35
vad … om	-30	108
vad … postp	-120	-131
vad … sager	96	-74
vad … skiln	-170	-126
vad … snora	-124	-134
vad … som	-138	-113
vad … tanke	43	169
vad … vi	25	-120
vad*	-150	-291
vaden	-64	-203
vaden det	-119	-106
vaden efter	223	25
vaden har	168	45
vaden kramp	-136	-125
vaden som	-169	-123
vaden … flygr	183	68
vaden … kramp	-105	-85
vaden … om	-91	-50
vaden … pa	-136	-125
vaden … rod	123	25
vaden … svule	161	39
vaden … tjock	123	52
vaden … varit	117	30
vader i	-132	-107
vader … nater	-121	-113
vader … nya	-132	-107
vaderna	-295	-259
vadkramp	-188	-175
vadret	-140	-118
vag	234	224
vag att	122	10
vag dregl	-114	-97
vag hem	17	191
vag kvar	-4	124
vag ut	209	138
vag … dacka	129	-7
vag … fran	-38	127
vag … gora	-26	95
vag … o	-114	-97
vag*	-110	126
vaga	-60	57
vagar hjalp	-111	-125
vagar med	13	121
vagar skaka	-47	-106
vagar ta	-106	-112
vagar … lapst	13	121
vagar … table	-106	-112
vagel	-246	-243
vagel i	-121	-100
vagel pa	-139	-150
vagel tror	-120	-88
vagel … jag	-120	-88
vagel … ogat	-170	-157
vagen	82	248
vagen av	-4	103
vagen barne	19	122
vagen de	14	106
vagen for	14	173
vagen hur	-121	-59
vagen kan	-93	-125
vagen med	62	195
vagen nar	-3	127
vagen och	183	152
vagen tils	-21	211
vagen vad	-168	-163
vagen … anges	-23	81
vagen … att	6	139
vagen … bebis	-31	115
vagen … det	5	208
vagen … far	14	106
vagen … grate	19	122
vagen … hon	-18	107
vagen … huvud	142	-18
vagen … kan	-168	-163
vagen … manga	-126	-155
vagen … maste	-142	-129
vagen … morkr	-87	-97
vagen … munen	110	4
vagen … ni	-93	-125
vagen … sin	-4	103
vagen … skote	113	-3
vagen … skrat	36	146
vagen … stopa	-12	101
vagen … tog	-3	104
vager	-99	120
vager … kg	-134	-110
vagne vid	-20	136
vagor … gar	103	46
vagor … nu	118	18
vagorna	118	18
vagra ata	-160	-155
vagra ge	-117	-123
vagra koma	-26	144
vagra prata	16	148
vagra sa	32	184
vagra … grons	-114	-111
vagra … hem	-26	114
vagra … ner	-13	94
vagra … sig	-117	-123
vagrar	-160	25
vah*	-256	-142
vahan	-267	-249
vahan kuume	-128	-119
vahan … ja	-158	-156
vaikeaa	125	13
vaimoaan	5	177
vain vasyn	-118	-128
vain … enka	6	115
vaka	102	-20
vaka honom	141	25
vaka … snark	141	25
vaken	4	-173
vaken men	189	1
vaken och	-119	-36
vaken … forvi	133	16
vaken … har	141	61
vakna	256	297
vakna av	151	197
vakna direk	-130	-133
vakna for	187	-28
vakna gar	138	32
vakna heler	22	107
vakna i	43	223
vakna idag	110	34
vakna imorg	-16	161
vakna inte	137	21
vakna jag	203	6
vakna klock	-191	-182
vakna man	41	128
vakna med	-202	-78
vakna mer	17	168
vakna naken	10	110
vakna o	-92	-134
vakna orden	186	10
vakna rikti	151	35
vakna sa	-124	-168
vakna strax	-120	-114
vakna up	-8	176
vakna … ar	157	88
vakna … att	209	159
vakna … besvi	6	134
vakna … bredb	138	32
vakna … byxor	16	162
vakna … domna	137	27
vakna … for	103	31
vakna … forsv	-90	-102
vakna … frukt	81	28
vakna … fyra	-132	-129
vakna … golve	159	31
vakna … hoger	122	24
vakna … hor	-150	-140
vakna … hos	10	110
vakna … komer	99	25
vakna … krakt	142	68
vakna … med	110	34
vakna … morgo	-6	196
vakna … morse	127	3
vakna … och	-87	-140
vakna … ont	137	9
vakna … pa	135	-19
vakna … plots	-160	-135
vakna … ropa	110	-3
vakna … sager	100	19
vakna … skrek	157	19
vakna … skrik	-163	-182
vakna … tidig	-148	-133
vakna … til	-17	105
vakna … tre	-148	-148
vaknade	-133	1
vaknat	170	15
vakta mig	21	197
vakta … de	15	114
vaktar	17	184
val behan	-91	-97
val dar	-103	-121
val nya	-110	-102
val pa	98	-11
val sa	-131	-159
val … att	-17	119
val … det	74	134
val … glaso	-110	-102
val … men	141	4
val … om	-103	-121
val … saken	98	-11
val … sorg	-87	-109
val*	78	307
vald	-130	-41
vald hema	-104	-119
vald vil	-91	-110
vald … ha	-91	-110
vald … hemet	-79	-105
vald … nara	-118	-166
valdi fort	91	-12
valdi ont	228	24
valdi … i	216	15
valdi … och	158	-8
valdigt	165	-7
valds nar	9	129
valds … han	9	129
valdt av	10	159
valdt for	6	101
valdt i	40	193
valdt inat	3	141
valdt … att	6	101
valdt … blev	-150	-152
valdt … helge	11	156
valdt … lorda	30	119
valdt … nat	16	134
valdtagen	53	327
valdtakt	-17	97
valer	173	8
valing	-213	-226
valinstald	-144	-134
valjer	16	201
valko til	-110	-104
valko … vardc	-110	-104
valkomen	-110	-104
valmiiksi	2	161
valmiina	0	116
valp	-152	-143
valp slog	-152	-143
valp … i	-152	-143
valpe blode	-119	-117
valpe har	-173	-144
valpe … atit	-117	-99
valpe … fran	-119	-117
valpen	-203	-175
valsen	143	6
valt	7	234
valt datum	-2	111
valt ut	-3	140
valt … trade	-3	111
valtagen	-7	173
valtakt	-11	104
valte	164	5
valte har	99	30
valte … svart	99	30
valtranad	-102	-139
valuu	147	2
van blev	4	119
van forso	-109	-121
van han	-24	89
van pa	-25	144
van sa	20	194
van tel	-92	-122
van tog	-141	-161
van tryck	83	24
van … det	-141	-161
van … is	-92	-122
van … letar	-24	89
van … pa	83	24
van … ta	-109	-121
van … valdt	4	119
van*	-153	-165
vanar famil	27	148
vanarat	27	148
vande bort	-131	-128
vande jag	-85	89
vande man	-172	-186
vande mig	-174	-200
vande … huvud	-131	-128
vande … i	-174	-200
vande … mig	-85	89
vande … sig	-198	-207
vander	-218	-111
vandr fran	108	39
vandr runt	-9	116
vandr … pa	-9	116
vandr … tan	108	39
vandrat	135	46
vaner	-289	-268
vaner anda	-74	-95
vanin dor	11	127
vanin siter	-10	164
vanin … hos	-10	164
vanin … man	11	127
vaninan	-13	202
vaningen	223	282
vanje man	-117	-103
vanje … sig	-117	-103
vanjer	-165	-133
vanli anfal	-136	-120
vanli bara	-126	-93
vanli bebis	-122	-93
vanli de	78	-1
vanli har	-166	-103
vanli mar	-103	-70
vanli men	-122	-19
vanli migra	-201	-209
vanli nasbl	115	17
vanli ont	-99	-108
vanli pa	-100	-132
vanli sen	154	-3
vanli vid	95	-21
vanli vil	-168	-124
vanli … ar	-147	-98
vanli … ater	-128	-94
vanli … att	-107	-76
vanli … behov	-147	-150
vanli … bra	-122	-86
vanli … det	-167	-133
vanli … hjalp	-108	-98
vanli … igar	-136	-120
vanli … kanse	-151	-92
vanli … lunch	126	8
vanli … men	-73	71
vanli … prata	79	-25
vanli … sager	78	-1
vanli … sista	-104	-116
vanli … spark	-122	-93
vanli … stick	-102	-78
vanli … table	-161	-143
vanlig	-130	-110
vanligt	-239	-189
vans	-121	-117
vans doter	-120	-134
vans … har	-121	-117
vansi ont	154	38
vansine	-163	-176
vansinigt	147	42
vanst arm	277	33
vanst armba	123	26
vanst armen	194	43
vanst axel	179	80
vanst ben	-74	-112
vanst for	144	36
vanst hand	79	-66
vanst hur	-130	-115
vanst ilama	98	40
vanst konst	116	19
vanst nasbo	-128	-99
vanst och	150	20
vanst oga	155	8
vanst sedan	-128	-101
vanst sida	-16	-124
vanst … domna	155	64
vanst … efter	-106	-106
vanst … fodse	-128	-101
vanst … for	122	12
vanst … i	149	1
vanst … linda	-130	-115
vanst … och	125	52
vanst … sa	137	23
vanst … sen	186	32
vanst … svag	101	34
vanst … vakna	103	31
vanster	108	-164
vansterarmen	185	19
vansterhander	-130	-115
vanstr	122	46
vanstra	151	29
vant	-165	-173
vanta	176	91
vanta barn	-154	-54
vanta pa	99	235
vanta sa	-9	161
vanta til	192	36
vanta vart	-162	-132
vanta vi	-133	-148
vanta vid	17	128
vanta … att	9	116
vanta … det	133	140
vanta … forst	-174	-140
vanta … i	125	32
vanta … jobet	17	128
vanta … manda	181	14
vanta … nasta	-14	106
vantar	-205	16
vantat	-131	-145
vante	176	15
vante van	-92	-122
vante … tel	-92	-122
vantelistan	-92	-122
vantetiderna	-131	-139
vantr igar	-139	-131
vantr … lange	-97	-145
vapen	-76	95
vapen … sa	5	98
vapenintyg	-114	-140
vapenskapet	22	177
vapne liger	-3	141
vapne … framf	-3	141
vapnet	-2	173
var	-235	-152
var #	-293	-273
var alt	-100	-55
var ar	-166	-156
var atama	131	52
var avsta	-145	-135
var bara	-62	-131
var bebis	-108	-134
var bla	142	28
var blodt	-119	-118
var borja	-111	-164
var borta	183	173
var bra	-176	-121
var champ	159	55
var den	170	179
var det	-157	-1
var dod	70	231
var domna	-90	-102
var drank	127	21
var droga	10	110
var elev	16	109
var ensam	-1	149
var far	-166	-179
var femar	-155	-202
var femte	139	-15
var for	120	179
var fyler	-107	-105
var get	-127	-119
var gor	-180	-162
var grane	-104	20
var han	189	145
var hemli	19	107
var hitar	-261	-280
var hjart	-153	-130
var hogt	87	26
var i	-29	131
var igar	-137	-110
var jag	-6	167
var kanta	179	68
var koper	-268	-267
var lamna	-274	-287
var liger	-116	-116
var liten	-105	-92
var man	-114	-133
var nyfod	173	1
var och	-39	126
var om	-104	-134
var pig	150	42
var plan	-174	-174
var pojke	52	-75
var saft	132	-5
var sent	-115	-114
var sista	-7	120
var siter	-138	-118
var sjalv	-144	-177
var sjuk	-127	-150
var skick	-159	-120
var skule	-131	-142
var slo	-106	-86
var snal	17	115
var som	259	17
var son	252	176
var svag	109	10
var tande	155	35
var til	-191	-124
var tiond	165	49
var tre	-33	133
var under	200	24
var ut	-12	112
var ute	141	135
var utsla	-17	102
var vacin	-149	-127
var vadkr	-135	-113
var vid	26	155
var … akute	-123	-135
var … ar	224	101
var … barn	-94	-91
var … behov	-105	-92
var … bor	23	219
var … borta	47	-76
var … brand	-139	-117
var … de	-172	-153
var … det	-141	-131
var … en	212	183
var … enda	15	198
var … farfa	10	133
var … fest	7	150
var … for	-253	-274
var … forst	127	56
var … ful	20	148
var … ga	19	126
var … gange	-7	120
var … grane	-90	-102
var … gymet	142	10
var … han	44	151
var … har	150	120
var … hon	-176	-147
var … inte	-207	-217
var … jag	-368	-397
var … jarnv	26	155
var … jourm	-116	-116
var … kan	-114	-133
var … kansk	142	68
var … kraks	170	58
var … kramp	-137	-121
var … krope	-140	-135
var … lagt	-159	-160
var … man	-330	-276
var … men	222	22
var … minut	232	53
var … nar	-38	114
var … narma	-169	-145
var … nyser	-113	-113
var … om	86	-65
var … panik	-128	-114
var … rad	-98	-123
var … sa	-172	-71
var … sager	23	114
var … sat	-2	141
var … sekun	125	0
var … sista	4	98
var … slog	131	52
var … smal	20	125
var … sned	110	4
var … styck	5	160
var … time	-30	-126
var … tror	10	110
var … tva	103	116
var … vanli	45	-73
var … vaten	121	34
var … vi	-157	-144
var … vid	210	65
var … vil	-147	-194
var*	-165	3
vara	-34	155
vara barn	-14	73
vara blodt	-122	-138
vara dod	-7	153
vara en	149	120
vara ensam	-84	46
vara forbe	-182	-168
vara gravi	200	92
vara hos	26	167
vara jag	14	105
vara kvar	-15	184
vara manis	7	160
vara med	-156	-34
vara nog	4	184
vara organ	18	160
vara oroli	-116	-134
vara over	-13	93
vara pig	162	26
vara rad	-126	-145
vara san	-26	95
vara sig	8	99
vara sjuks	-111	-139
vara strok	-161	-112
vara til	196	-20
vara … ar	-14	73
vara … att	-164	-195
vara … barnv	4	111
vara … besva	196	-20
vara … foral	-95	-106
vara … honom	17	139
vara … jag	4	145
vara … langr	-71	78
vara … last	17	125
vara … med	-91	37
vara … mer	7	160
vara … na	-1	129
vara … nagra	-78	-106
vara … och	14	138
vara … om	18	160
vara … ska	14	105
vara … svima	165	66
varad en	-150	-132
varad kansk	163	12
varad … sekun	-150	-132
varan doter	159	-3
varan minut	271	15
varan sa	-123	-115
varan … fort	-123	-115
varan … har	159	-3
varan … och	157	12
varanan	176	-52
varandra	-119	-230
varar	-134	-126
varas	-168	-128
varas alt	-157	-138
varas gar	-75	-110
varas lakar	-119	-118
varas vilke	-109	-108
varas … ala	29	108
varas … ar	-145	-155
varas … mar	121	27
varas … mat	-109	-108
varas … pa	-73	-120
varas … sa	-119	-118
varas … var	-165	-161
varat ajan	-135	-171
varat … hamas	-93	-108
varata	-130	-169
vard	-88	61
varda	-13	89
vardc men	-110	-104
vardc nasta	110	34
vardc … sen	-110	-104
vardc … vecka	110	34
varde och	-2	108
varde var	-156	-154
varden	-131	-165
vardet	-156	-154
vare	169	50
vare for	169	156
vare huvud	153	21
vare i	-132	-107
vare idag	-165	-172
vare och	141	125
vare tanka	46	125
vare yr	93	-23
vare … om	46	125
vare … vare	173	113
vare … varje	169	156
varfo jag	-57	142
varfo overl	16	144
varfo var	-8	100
varfo … over	16	144
varfo … ska	-6	114
varfo … skriv	-1	134
varfo … skule	-32	88
varfor	-61	218
vari	-128	-181
varit bra	-81	-110
varit djupt	37	150
varit har	6	143
varit och	13	145
varit sjuks	-87	-111
varit snala	43	138
varit … flera	-52	66
varit … men	163	1
varit … och	129	83
varit … pa	-34	117
varit … sen	-75	-125
varit … titat	13	145
varit … toa	-140	-119
varit … tva	-111	-137
varje	-53	132
varje andet	251	-12
varje ar	-64	-182
varje dag	58	282
varje efter	-128	-121
varje halvt	108	8
varje helg	-13	142
varje kval	-155	65
varje malti	35	149
varje manad	-212	-213
varje minut	120	-21
varje morgo	-31	207
varje nat	-224	-123
varje skolm	-93	-101
varje sonda	-159	-204
varje steg	148	101
varje time	135	83
varje var	-96	-131
varje … att	0	142
varje … brost	91	-12
varje … de	-92	-101
varje … efter	-158	-153
varje … fakti	-9	113
varje … forsv	-93	-101
varje … hade	-2	128
varje … i	107	-20
varje … inan	-126	-198
varje … jag	-126	-97
varje … lite	-102	-85
varje … napro	-89	-99
varje … nar	-52	71
varje … nu	-2	232
varje … o	-40	93
varje … over	-124	-112
varje … pa	40	144
varje … sist	-16	98
varje … til	-105	-121
varje … tips	-148	-133
varje … typ	-19	88
varje … vi	-113	-113
varjedag	21	114
vark	-251	-244
vark i	-294	-249
vark melan	96	-15
vark up	92	32
vark … benet	112	31
vark … ena	-160	-135
vark … i	108	41
vark … kaken	-99	-123
vark … krope	-139	-113
varka komer	81	-43
varka varan	231	7
varka … minut	231	7
varka … varan	121	11
varkar	278	15
varkarna	123	-32
varke i	-1	125
varke nar	-168	-176
varke och	164	128
varke sa	133	0
varke … sjale	-1	125
varker	48	-128
varkt	-38	113
varkt for	136	23
varkt i	-38	113
varld gar	13	121
varld smal	115	36
varld snala	-144	-148
varld … i	115	36
varld … under	13	121
varlden	-93	30
varm	198	-75
varm #	16	-101
varm handu	-128	-110
varm men	122	-23
varm som	139	42
varm … men	-129	-95
varma	-283	-239
varma nu	-136	-124
varma och	-137	-107
varma … jag	-137	-107
varme ar	-174	-162
varme bada	-157	-140
varme skorn	-82	-100
varme … jobet	-109	-104
varme … lika	-157	-140
varme … mit	-145	-111
varme … siter	-82	-100
varmen	-121	-211
varmeslag	180	3
varmt	-246	-221
varmt ar	-107	-118
varmt bara	-114	-95
varmt mig	-102	-85
varmt … dar	-114	-95
varmt … det	-107	-118
varni nej	-107	-121
varni … pa	-107	-121
varningstecken	-107	-121
varslet	25	180
varst	-160	-104
varst efter	-99	-99
varst huvud	307	75
varst jag	82	-42
varst smart	158	36
varst … i	211	24
varst … kraks	103	47
varsta	339	111
vart	-76	0
vart barn	-128	-148
vart forst	-162	-132
vart man	-11	104
vart ringe	-240	-261
vart sa	153	9
vart ska	19	145
vart skick	78	-59
vart vande	-180	-35
vart … han	-136	-143
vart … jag	-129	-11
vart … man	-61	-219
vart … ska	-13	151
vart … testa	-110	-86
vart … vi	-117	-154
varta	-336	-322
varta och	-67	-88
varta pa	-242	-218
varta under	-160	-141
varta … bor	-67	-88
varta … fingr	-176	-145
varta … foten	-160	-141
varta … tumen	-169	-159
varto koma	-93	-109
varto pa	-221	-211
varto … de	-93	-109
varto … hande	-199	-193
vartor	-311	-280
vas*	40	-56
vaser	258	18
vaser nar	118	32
vaser nu	154	43
vaser och	134	-19
vaser … hon	158	-15
vaskan	79	161
vasta kuume	110	1
vastasyntyneela	110	1
vasynyt	-202	-205
vat	169	45
vat av	181	61
vat … svet	181	61
vat*	80	-63
vata … pa	158	11
vaten	-157	-225
vaten det	157	71
vaten diare	162	68
vaten domna	123	19
vaten hela	-111	-120
vaten hema	-145	-130
vaten i	-150	-142
vaten nu	98	19
vaten och	-59	-147
vaten over	289	60
vaten tils	28	108
vaten … badka	121	34
vaten … baten	99	30
vaten … brost	127	21
vaten … det	-150	-147
vaten … domna	98	19
vaten … en	-158	-150
vaten … jag	28	108
vaten … orat	-166	-143
vaten … pa	-135	-122
vaten … sej	146	14
vaten … sig	129	13
vaten … vagor	118	18
vaten … vecka	-111	-120
vatenkokarn	146	14
vatentun	162	68
vatko han	-145	-114
vatko och	-129	-133
vatkopor	-190	-171
vatne det	-23	124
vatne en	153	21
vatne gick	238	-68
vatne har	140	-63
vatne i	146	127
vatne … a	143	1
vatne … ar	-23	124
vatne … badka	-18	101
vatne … badtu	103	20
vatne … gat	140	-63
vatne … minut	156	-13
vatne … nu	154	-13
vatne … och	146	-38
vatne … poole	130	-12
vatne … preci	137	-9
vatnet	271	219
vatni diare	205	81
vatni … sen	157	58
vatnig	205	81
vatsk lite	-181	-152
vatsk ur	218	26
vatsk … orat	218	26
vatska	37	-134
vatskar	-181	-152
vatskeersatning	-171	-117
vau*	213	-25
vauva	236	4
vauva on	131	-25
vauva tulee	130	13
vauva … nuha	-133	-102
vauva … nyt	130	13
vax	-128	-163
vax*	-195	-290
vaxer	-82	-150
vaxer det	-142	-117
vaxer i	204	77
vaxer tar	135	59
vaxer … blodt	135	59
vaxer … fart	112	31
vaxer … man	115	14
vaxer … munen	106	35
vaxpr hor	-159	-126
vaxpr … som	-151	-113
vaxprop	-262	-226
vaxt	-173	-178
vaxtgift	128	25
vaxthuset	128	25
vc	155	16
vc imorg	129	4
vecka #	274	14
vecka a	95	137
vecka ar	-118	-141
vecka bebis	-2	121
vecka blaso	130	18
vecka borta	-143	-137
vecka det	92	-54
vecka far	-107	-94
vecka feber	157	54
vecka har	-74	-124
vecka jag	-58	81
vecka kal	123	38
vecka mar	-99	-103
vecka men	-99	-179
vecka mycke	-141	-117
vecka nar	-131	-110
vecka och	104	193
vecka orken	-89	-77
vecka ropar	-117	-99
vecka sen	71	-63
vecka som	-113	-83
vecka stame	-146	-135
vecka til	-2	160
vecka utspr	-112	-107
vecka vem	-157	-160
vecka … #	191	17
vecka … anars	-96	-90
vecka … att	136	152
vecka … bebis	-160	-154
vecka … behal	-118	-92
vecka … bra	-154	-130
vecka … det	-171	-226
vecka … forlo	22	115
vecka … foter	123	38
vecka … gor	17	124
vecka … grade	-157	-109
vecka … i	207	33
vecka … kafe	-132	-125
vecka … komer	-148	-129
vecka … liten	-106	-82
vecka … man	-107	-94
vecka … min	121	143
vecka … ni	-127	-127
vecka … nu	98	-79
vecka … ok	-112	-107
vecka … ont	133	55
vecka … pa	-155	-136
vecka … sager	51	100
vecka … svar	128	51
vecka … tanke	-25	87
vecka … tar	-123	-97
vecka … va	-148	-130
vecka … vad	111	-5
vecka … vi	-83	60
veckan	171	208
vecko #	187	113
vecko ar	-127	-170
vecko efter	-171	-141
vecko gamal	238	10
vecko gamla	224	74
vecko gat	110	48
vecko har	-141	-166
vecko med	120	10
vecko sarsk	10	123
vecko skrik	-157	-126
vecko til	-109	-107
vecko … #	245	9
vecko … bebis	142	29
vecko … doter	159	43
vecko … for	110	29
vecko … har	100	-32
vecko … hon	18	111
vecko … inte	149	64
vecko … jag	-71	56
vecko … lite	-165	-118
vecko … ner	110	48
vecko … nu	60	-54
vecko … och	19	114
vecko … pa	-4	123
veckor	161	33
ved	-57	-141
ved … fick	-133	-105
ved … nu	103	16
ved*	235	22
veden	159	21
veden ala	140	15
veden i	96	8
veden … morse	96	8
vedkl gar	-110	-93
vedkl tva	130	4
vedkl … det	-110	-93
vedklyven	143	2
vedklyvningen	-110	-93
vej*	-134	-137
vejpa	-134	-137
vek	44	-100
vek sig	124	-3
vek … hela	101	34
vel*	219	242
velat	54	126
velat att	12	118
velat … nan	12	118
veli	-24	145
veljeni	-14	154
vem	-330	-180
vem betal	-163	-140
vem det	-12	133
vem fraga	-156	-173
vem fyler	-161	-152
vem konta	-122	-138
vem prata	-130	-103
vem ringe	-149	-164
vem skriv	-162	-168
vem som	52	261
vem tar	-178	-128
vem … bort	-162	-178
vem … far	13	128
vem … jag	28	-127
vem … konta	-122	-138
vem … man	-159	-75
vem … min	-159	-167
vem … ska	56	246
vem … ut	-139	-152
ventilen	-13	201
vento … inte	126	25
ventolin	141	16
ventoline	-171	-184
ver*	166	-87
verka ha	130	3
verka ma	-2	105
verka … bra	-2	105
verka … fat	137	14
verkar	71	-65
verkl langr	-11	121
verkl … e	-11	121
verkligt	-11	121
verkt … grana	15	83
verta	198	-20
very	114	-33
vet	-41	372
vet att	-10	104
vet el	-129	-92
vet han	18	117
vet hur	158	171
vet jag	-77	101
vet komer	3	115
vet line	-118	-85
vet men	-129	-96
vet om	25	139
vet preci	28	189
vet va	110	-9
vet vad	35	145
vet var	-2	275
vet vilke	24	209
vet … dag	40	125
vet … det	148	190
vet … han	12	248
vet … hur	-8	142
vet … in	-136	-105
vet … jag	20	172
vet … kans	-140	-136
vet … ni	-152	-187
vet … ta	4	108
vet … var	50	224
vet*	-263	-66
veta	-194	15
veta att	-9	219
veta det	22	181
veta hur	-20	128
veta min	-121	-128
veta nu	145	57
veta om	-194	-98
veta vilke	-130	-138
veta … blodg	-121	-128
veta … burke	-17	106
veta … hon	-99	-128
veta … lange	19	113
veta … ljust	-121	-124
veta … man	-145	-29
veter sa	-109	-97
veter … att	-109	-97
veterinar	-178	-53
veterinaren	-250	-207
vi	91	-283
vi aker	-49	75
vi ala	226	70
vi ar	218	115
vi at	237	76
vi ata	-109	-108
vi behov	61	-74
vi blev	-115	-102
vi boka	99	25
vi bor	143	35
vi borja	-154	-135
vi brota	-115	-121
vi byter	148	28
vi flyta	-136	-167
vi gar	-92	109
vi gav	123	23
vi ge	189	39
vi gor	158	10
vi gora	-17	-169
vi ha	-158	-148
vi hade	113	-33
vi har	97	-223
vi hors	-7	118
vi klara	2	138
vi koma	-126	-164
vi laser	-155	-138
vi lyfte	130	14
vi nu	99	15
vi nyper	145	-7
vi om	-114	-145
vi plane	-186	-235
vi plock	247	84
vi reser	-131	-107
vi sager	152	76
vi ses	-76	127
vi siter	114	-10
vi ska	-229	-209
vi skar	132	11
vi skyld	106	49
vi sover	6	109
vi spela	-163	-153
vi spola	129	13
vi tande	115	28
vi til	-166	-160
vi trode	203	87
vi tryck	137	11
vi turas	-121	-132
vi undra	-166	-189
vi vacin	-131	-127
vi vakna	99	25
vi vanta	119	-63
vi var	-114	-190
vi vil	-175	-156
vi … adren	123	23
vi … ala	121	37
vi … ambul	148	30
vi … att	-126	-114
vi … av	64	-73
vi … bara	-232	-253
vi … barn	-174	-163
vi … borde	-2	125
vi … det	-173	-196
vi … doda	1	142
vi … efter	-97	-104
vi … eldat	206	39
vi … et	38	-144
vi … fat	-120	-158
vi … fjort	121	11
vi … for	-277	-278
vi … fruko	120	43
vi … get	163	54
vi … gifta	28	122
vi … gjort	132	-4
vi … glast	142	25
vi … gravt	112	31
vi … ha	-219	-244
vi … hamta	-11	156
vi … handu	128	20
vi … hema	140	112
vi … hlr	77	-48
vi … i	233	130
vi … igang	169	17
vi … ila	141	18
vi … inte	71	-45
vi … jater	-2	113
vi … ju	18	108
vi … kamin	115	28
vi … men	145	13
vi … nar	-152	-150
vi … nat	-213	-155
vi … ner	136	7
vi … nyt	-134	-115
vi … och	166	180
vi … om	-281	-325
vi … orden	99	25
vi … rolsp	-115	-109
vi … skote	-140	-124
vi … skriv	-107	-134
vi … slagi	140	9
vi … svamp	169	62
vi … talta	-104	-112
vi … teate	-172	-152
vi … tid	99	25
vi … tre	131	108
vi … tva	89	155
vi … up	126	-29
vi … vart	-162	-132
vi … vin	-145	-132
via	-153	-175
via telef	-134	-150
via … helst	-134	-150
vid amnin	-71	-101
vid badpl	83	24
vid blodp	-139	-117
vid borde	199	-20
vid bron	32	144
vid dator	-153	-171
vid en	-148	-19
vid feber	107	-49
vid femti	-147	-125
vid fruko	199	45
vid hopet	-126	-118
vid jarnv	-33	118
vid jobet	17	128
vid lagda	42	122
vid lunch	187	23
vid mig	5	225
vid navel	126	51
vid opera	-119	-99
vid orgas	151	56
vid raten	-154	-154
vid spare	-5	163
vid varje	98	-76
vid vatne	-23	124
vid … alerg	-146	-118
vid … andet	230	-5
vid … att	42	122
vid … av	-119	-99
vid … borde	-147	-125
vid … bredv	155	-27
vid … det	97	129
vid … forsv	-120	-108
vid … igar	82	159
vid … kraks	151	56
vid … nar	-165	-42
vid … och	166	159
vid … skogs	-2	105
vid … under	132	-9
vid … vil	-154	-130
vidare	215	49
video	-172	-159
vidgn pa	104	46
vidgn … stora	104	46
vidgning	104	46
vif*	116	84
vifta med	164	12
vifta vad	123	32
vifta … armar	164	12
vifta … gor	123	32
viftar	212	30
vii*	161	185
viiko ei	-174	-177
viikola	143	9
viikonlopuna	56	129
viilt itsea	5	234
viilt … joka	-14	119
viiltelee	27	148
viiltelen	-6	172
viime viiko	143	9
vik*	-222	-159
viker	269	39
viker sig	238	33
viker … efter	116	27
viker … och	161	15
vikt	-338	-334
vikt … ar	-88	-81
vikt … druck	106	49
vikten	-172	-142
viktnedgang	-121	-124
vil	-251	-151
vil andra	-119	-133
vil anmal	-112	-137
vil ar	-115	-161
vil avslu	-167	-170
vil bka	-147	-142
vil bli	-153	-165
vil borja	-211	-255
vil byta	-112	-9
vil dit	12	153
vil do	26	281
vil dod	33	151
vil doner	-147	-169
vil finas	8	146
vil folja	-123	-44
vil forgi	25	151
vil forny	-142	-157
vil garna	-143	-192
vil ge	9	178
vil gora	-125	52
vil ha	-301	-373
vil hopa	12	105
vil huga	-5	141
vil kasta	-31	127
vil klaga	6	-117
vil kola	-204	-228
vil kopa	16	131
vil lamna	-68	101
vil leva	-180	-184
vil liga	112	8
vil lista	-202	-224
vil men	17	114
vil prata	-242	-246
vil resa	-73	-56
vil sjalv	-144	-143
vil skara	-53	87
vil skjut	13	117
vil sla	21	127
vil slipa	-1	125
vil slock	-10	140
vil sluta	-280	-200
vil somna	40	196
vil sova	179	248
vil spran	-2	171
vil straf	-6	121
vil testa	-167	-222
vil til	1	199
vil trana	-122	-131
vil trapa	-119	-173
vil unali	32	169
vil uplev	15	137
vil uplos	5	179
vil ut	182	158
vil veta	-188	-138
vil vi	-141	-119
vil … andas	2	130
vil … arbet	-2	171
vil … ata	-185	-178
vil … av	36	-121
vil … bara	150	187
vil … bebis	0	191
vil … blod	-188	-197
vil … boka	-156	-147
vil … bort	-116	60
vil … det	-146	-58
vil … do	67	307
vil … dodsh	37	131
vil … dokto	-143	-169
vil … et	-92	-149
vil … forbe	-183	-168
vil … forsv	58	161
vil … fotsv	-127	-134
vil … framf	12	105
vil … ga	-128	-154
vil … halso	-144	-143
vil … han	14	184
vil … hene	7	166
vil … hjalp	-141	-152
vil … honom	-32	90
vil … hopa	-64	61
vil … hos	17	139
vil … hotel	16	131
vil … igang	-104	-110
vil … igen	-135	-152
vil … ihjal	21	127
vil … int	160	3
vil … kbt	-123	-151
vil … korko	-128	-142
vil … krope	30	156
vil … kuna	-117	-139
vil … lakar	-6	-128
vil … liga	-55	-134
vil … live	3	139
vil … livet	33	145
vil … lugn	8	142
vil … med	-239	-246
vil … men	9	183
vil … mig	-137	12
vil … min	-52	166
vil … mit	-196	-201
vil … mobil	-93	-125
vil … morkt	139	44
vil … nar	-106	-145
vil … nat	-123	-159
vil … ner	-189	-277
vil … nog	-131	-119
vil … nu	152	27
vil … nyt	-142	-122
vil … och	-177	-208
vil … om	-261	-257
vil … organ	-187	-194
vil … p	30	120
vil … papa	4	188
vil … penga	43	149
vil … pulsa	-6	158
vil … rad	-155	-209
vil … recep	-142	-143
vil … remis	-105	-125
vil … roka	-199	-230
vil … samta	-148	-190
vil … simsk	108	21
vil … snala	0	143
vil … snusa	-137	-151
vil … somna	43	274
vil … somnt	-66	-106
vil … sova	205	30
vil … tacka	-77	-94
vil … tbe	-115	-106
vil … telef	-119	-133
vil … test	-126	-98
vil … tid	-49	-157
vil … trafa	-128	-152
vil … up	-26	96
vil … vacin	-135	-112
vil … vejpa	-134	-137
vil … veta	-189	-49
vil … vi	-41	-153
vil … vil	24	123
vil … vilke	-101	-128
vila #	85	1
vila bort	119	-16
vila for	41	146
vila inga	-101	-115
vila jag	-129	-105
vila nu	128	21
vila och	194	21
vila stres	-140	-103
vila … ar	100	12
vila … det	119	-16
vila … evigt	41	146
vila … jag	121	27
vila … mar	-129	-105
vilar	167	-52
vilar brost	-117	-116
vilar … pa	-117	-116
vildo	13	147
vile bara	69	99
vile egent	157	48
vile fraga	-102	-162
vile gora	-135	-131
vile trafa	1	114
vile … att	9	115
vile … forny	167	63
vile … saga	-126	90
vile … slut	-135	-131
vilin leva	19	172
vilinte	19	172
vilja	-141	-9
vilja ha	-159	-181
vilja laga	-7	138
vilja lat	-8	122
vilja prata	-171	-190
vilja tryck	-1	154
vilja vil	-104	-110
vilja … koma	-104	-110
vilja … med	-191	-222
vilja … mig	-7	138
vilja … natur	-8	122
vilja … pa	-1	154
vilka	-143	33
vilka besok	-102	-119
vilka han	6	135
vilka regle	-103	-67
vilka sprut	-162	-176
vilka stods	-69	-94
vilka vacin	-77	-112
vilka … ar	-88	-120
vilka … behov	-144	-224
vilka … galer	-103	-67
vilka … och	-73	-85
vilka … ska	20	170
vilke blank	-87	-122
vilke forky	-102	-103
vilke hjalp	-84	-136
vilke hojd	4	157
vilke humor	20	150
vilke mat	-109	-108
vilke numer	-134	-150
vilke puls	-127	-140
vilke solkr	-125	-125
vilke vacin	-174	-160
vilke … fins	-84	-136
vilke … han	20	150
vilke … har	-144	-171
vilke … man	-154	-183
vilke … skyda	-127	-101
vilken	-151	-16
vilket	-67	144
vilsen	-116	-147
vim*	145	-49
vimel pa	-141	-127
vimel … formi	-141	-127
vimelkantig	126	-57
vin	-174	-169
vin fast	-140	-114
vin och	-145	-132
vin pa	-126	-167
vin … helge	-126	-167
vin … jag	-197	-168
vin*	-198	-124
vindr i	129	-8
vindr nu	153	42
vindruva	243	31
viner	19	276
viner hejda	22	151
viner ikval	-1	165
viner snart	11	124
viner … jag	11	124
viner … livet	22	151
vinet	-105	-101
vinet igr	-105	-101
vingl nar	-126	-124
vingl … jag	-138	-127
vinglig	-134	-142
vinke … det	79	-21
vinte blir	-128	-98
vinte fins	-176	-136
vinte nu	-135	-144
vinte och	-126	-83
vinte ser	-97	-112
vinte sluta	-139	-149
vinte … fram	-97	-112
vinte … pa	-143	-151
vinte … vita	-128	-98
vinter	-117	-91
vinterdepig	-97	-112
vinterkraksjuka	-147	-121
vintern	-306	-163
vintras	-217	-221
violently	196	37
vip*	-15	118
vipen	-15	118
vipen for	-15	118
vipen … egen	-15	118
vir*	99	-45
virig	198	21
vis #	-79	-89
vis … ar	-79	-89
vis*	121	137
visad hon	-19	125
visad mig	7	121
visad … mig	-19	125
visade	-85	137
visar	236	44
visar #	248	-14
visar bara	156	6
visar han	7	162
visar hi	126	46
visar mig	-8	164
visar plus	119	39
visar sina	-8	123
visar … #	115	48
visar … adres	-116	-115
visar … hi	141	13
visar … jag	153	62
visar … jateo	119	39
visar … nar	-194	-154
visar … och	160	45
visar … skars	-8	123
visat	7	131
visdo gor	-114	-94
visdo … ont	-114	-94
visdomstanden	-189	-158
visel och	126	28
visel … ar	126	28
viselpipa	146	33
vision	123	-4
visit	-197	-207
viska att	9	126
viska bara	-41	-118
viska … garde	-14	73
viska … ja	-1	134
viskar	-19	93
viskat	-14	73
vist	217	111
vist plane	5	135
vist … not	107	-6
vit	328	-23
vit ben	175	15
vit flack	-155	-126
vit flugs	204	54
vit flytn	-198	-159
vit i	151	5
vit o	166	18
vit och	235	46
vit som	244	6
vit table	-181	-169
vit … ansik	185	32
vit … et	252	42
vit … gor	95	22
vit … iskal	158	18
vit … kal	167	38
vit … kansl	148	17
vit … marmo	120	21
vit … pa	-112	-102
vit*	15	-161
vita	70	-148
vita fingr	-102	-85
vita flugs	140	51
vita och	91	-52
vita prick	-213	-129
vita sma	-114	-118
vita … av	-102	-85
vita … feber	-107	-72
vita … flaga	129	28
vita … langt	-135	-109
vita … maska	-114	-118
vita … pa	-131	-106
vita … sen	-128	-98
vitam av	-115	-86
vitam d	-181	-175
vitam i	-186	-147
vitam … hjalp	-120	-142
vitam … mista	-115	-86
vitamin	-386	-359
vitaminer	-131	-131
voice is	144	-57
voice on	-113	-133
voice … gone	95	-57
voice … me	6	176
voice … the	-113	-133
voices	4	190
voin	-148	-143
voink … toihi	-129	-118
vol*	-92	-208
volontar	-154	-163
volt	179	21
volta med	112	6
volta … fyrhj	112	6
voltade	112	6
voltaren	-192	-121
vom*	157	-4
vomit blood	166	41
vomiting	208	30
vomits	151	30
vor*	-88	151
vore	95	360
vore batre	20	169
vore ful	95	-35
vore glada	31	169
vore skona	32	126
vore skont	-3	118
vore … att	10	129
vore … for	18	105
vore … om	54	204
vorte	-248	-269
vorte sa	-228	-260
vra*	-153	-172
vrak	-105	-110
vrak pa	-105	-110
vre*	-31	91
vred	77	177
vred om	82	134
vred … den	5	122
vrick foten	-192	-199
vrickade	-157	-162
vrickat	-151	-147
vrida	-213	-125
vrida at	-203	-187
vrida … vanst	-170	-159
vride bort	14	105
vride fick	119	32
vride mig	-201	-187
vride sig	118	5
vride utat	133	30
vride … efter	-115	-103
vride … huvud	14	105
vride … och	140	13
vriden	119	32
vrider	-166	-76
vridet	165	19
vridi om	137	11
vridi sig	191	32
vridi … den	137	11
vridit	249	41
vridning	-149	-122
vuo*	43	-133
vuotaa	159	-14
vux*	-23	220
vuxen	-40	180
vuxen har	-13	108
vuxen … mar	-73	-125
vuxen … tagit	-13	108
vuxne	16	159
vuxne son	16	159
vuxne … tar	10	151
waiti for	1	160
waiti … the	1	160
wak*	250	151
wake	236	147
wake up	175	109
wake … tomor	-2	128
wakin up	137	47
wakin … and	62	-27
waking	137	47
wal*	-93	48
walk	-150	-84
wan*	-198	37
wana	-29	115
wana kms	8	153
want	-171	70
want to	-182	-21
want too	25	162
want … al	51	170
want … die	37	196
want … go	-33	131
want … kil	59	220
want … pain	38	137
want … sleep	6	146
want … wake	-2	128
wante to	13	147
wanted	15	173
wants … be	8	104
wants … know	-154	-190
wants … sleep	109	14
war*	49	-186
waran	61	-154
waran #	-114	-83
waran nu	152	9
waran somna	118	34
waran … borja	108	53
waran … hela	118	34
waran … mg	-114	-83
waran … nu	-128	-99
waran … sover	118	10
was	-9	106
was dead	24	157
was druge	15	141
was gone	6	204
was insid	-8	114
was last	-86	-139
was raped	57	264
was … in	22	146
was … last	58	240
was … me	-8	114
wasp	166	20
wat*	-27	-196
watch	-135	-185
water	69	-82
water broke	198	23
water on	110	-6
water … at	129	17
water … himse	110	-6
waters	129	17
way out	-1	165
way … for	-1	165
we	39	-171
we are	166	0
we lost	-177	-156
we … him	180	22
wea*	301	42
weak	263	48
weak and	143	16
wed*	-176	-170
weding	-176	-170
week old	265	50
week tried	-158	-167
week … has	234	40
week … prune	-158	-167
weeks ago	-85	-160
weeks … and	-155	-26
weeks … bleed	129	10
weeks … sharp	114	40
weeks … with	113	50
weird … noise	147	6
wel	-237	-234
wel*	3	115
welts	3	115
welts on	3	115
welts … his	3	115
wen*	278	53
went	278	53
went … and	142	27
what day	138	8
what do	157	-5
what does	-191	-184
what shoul	-155	-179
what stret	-129	-128
what to	22	122
what … i	37	-140
what … it	138	8
whats	-204	-102
whats the	-204	-102
whats … difer	-144	-117
whe*	-85	50
wheezing	164	8
when	-123	16
when can	-186	-186
when he	137	219
when hes	-42	112
when i	-144	-219
when … angry	-18	89
when … bend	-121	-116
when … come	-108	-99
when … eat	-129	-143
when … i	-127	-156
when … in	-3	130
when … let	118	18
when … pee	-66	-203
when … pees	-114	-123
when … saw	-193	-177
when … sit	146	11
when … walk	-111	-127
when … was	-146	-119
while	-115	-42
while cooki	-139	-146
while drivi	-100	-111
while shove	153	18
while … scare	-100	-111
whiplash	-149	-155
white	203	30
white and	147	48
who*	44	-68
whole	31	-124
whole botle	112	-16
why	-2	156
why i	-2	156
wifi	-23	-101
wil	-65	208
wil be	-6	132
wil hurt	27	128
wil … my	32	115
winter	-216	-109
wis*	14	159
wish	17	164
wish i	17	164
with blood	-124	-127
with dad	8	104
with fever	181	47
with sharp	113	50
with the	141	170
with … and	170	-1
with … belt	-2	141
with … breat	172	18
with … light	22	176
with … litle	-120	-135
with … pain	113	50
with … presu	-123	-105
with … split	126	31
without	193	163
wna*	7	155
wnat	7	155
wnat to	7	155
wnat … die	7	155
woke … and	2	164
woke … gaspi	112	16
woke … like	-113	-117
woke … with	-168	-96
won	118	18
won haha	118	18
won*	311	197
wont	371	224
wont feed	148	-2
wont let	33	168
wont stop	160	126
wont wake	279	-94
wont … me	-15	158
wont … since	124	11
wont … up	231	-99
wor*	142	-58
word	169	0
words	295	14
words come	176	11
words … out	176	11
works	-158	-117
worst	235	64
worst heada	204	56
worst … cant	103	30
worst … ever	151	42
worst … of	173	42
worst … pain	159	46
worth livin	-7	116
wou*	-26	309
would	-33	268
would be	5	246
would like	-153	-179
would notic	27	133
would stop	7	123
would … easie	7	141
would … me	22	135
would … when	7	123
wouldnt	19	198
wri*	60	53
wrist	125	-40
wrist can	-138	-104
wrist is	118	18
wrist til	4	137
wrist … move	-138	-104
wrist … squir	118	18
wrist … they	4	137
wrists	4	137
write the	22	171
write … leter	7	134
write … notes	21	116
writen	31	208
wrote my	3	134
wrote the	9	141
wrote … goodb	3	134
wrote … leter	9	141
xarel #	-131	-103
xarel och	184	27
xarel … kuden	127	21
xarel … mg	-131	-103
xarel … sager	128	22
yat*	-131	-161
yatzy	-131	-161
yea*	-207	-208
year	-221	-290
year … face	-171	-168
year … has	-202	-157
year … i	-184	-213
year … is	125	21
yes	-124	-37
yes pleas	-142	-149
yeste #	146	52
yeste shes	111	-3
yeste … a	-179	-164
yeste … on	111	-3
yeste … weeks	146	52
yht*	231	28
yhtakia	200	31
yng*	-140	-151
yngre	-121	-145
yog*	-161	-165
yoghurt	-139	-117
you	-182	-47
you guys	-166	-172
you resen	-120	-130
you … my	-123	-113
you*	-195	-147
yr	-28	-269
yr att	208	37
yr av	-246	-236
yr iblan	-212	-215
yr men	-148	-153
yr nar	-132	-217
yr prat	179	18
yr som	112	33
yr waran	113	24
yr … blek	141	13
yr … fan	112	33
yr … har	144	67
yr … ilama	161	34
yr … inte	93	-23
yr … ja	-70	-114
yr … jag	-74	-197
yr … krist	-147	-137
yr … medic	-138	-137
yr … svaml	118	42
yr … talet	-148	-153
yr … trot	-128	-141
yra	161	14
yra*	307	35
yrar	307	35
yrar a	158	17
yrar feber	119	51
yrar … svar	119	51
yrsel kraks	103	29
yrsel nar	-105	-94
yrsel … jag	-105	-94
ysk*	-163	-148
yskaa	-126	-94
yskaa muta	-126	-94
yskaa … hengi	-126	-94
yskin viiko	-115	-88
yskin … ei	-115	-88
yskinyt	-115	-88
yst*	1	163
ytl*	-76	-196
ytlig i	-108	-100
ytlig … fingr	-108	-100
yxa	132	119
yxa i	28	166
yxa*	158	147
yxan	158	147
yxan a	-18	100
yxan … gor	-18	100
zin*	-165	-134
zom*	-198	-204
zombi av	-112	-114
zombi … jetla	-112	-114
zombie	-152	-135
zop*	-113	-111
zopik #	-113	-111
zopiklon	-113	-111
~asks	-444	-303
~question	-802	-847
~start	-230	-218
~weeks	-179	-70
`
