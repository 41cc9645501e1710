// What each piece of evidence weighs, in hundredths: its name, for emergency, for crisis. Written by
// test/flows/fit-danger.ts from the open phrases; not edited by hand. Names as in evidence.ts. NOT CLINICALLY APPROVED.
export const weights = `
!crisis	36	616
!crisis assault	-37	271
!crisis psychosis	-32	452
!crisis selfharm	-62	281
!crisis suicide	38	440
!crisis violence	-46	353
!emergency	882	221
!emergency abdomen	236	63
!emergency anaphylaxis	604	164
!emergency bleeding	689	186
!emergency breathing	235	-56
!emergency collapse	355	87
!emergency diabetes	379	120
!emergency eye	145	33
!emergency heart	452	66
!emergency infant	458	89
!emergency injury	267	-26
!emergency limb	162	140
!emergency meningitis	256	42
!emergency poisoning	453	64
!emergency pregnancy	542	67
!emergency seizure	110	-148
!emergency sepsis	643	125
!emergency special	217	54
!emergency stroke	401	34
!emergency suicide	-109	93
!emergency unconscious	407	107
!emergency violence	192	131
#	51	-173
# #	-244	-238
# alved	273	5
# am	-164	-173
# amar	-149	-113
# an	119	140
# anars	-59	-99
# and	134	38
# andas	157	59
# ar	-245	-246
# arig	139	19
# ater	-173	-166
# b	14	141
# bara	157	78
# barne	111	12
# behal	-109	-75
# behov	-240	-231
# blev	130	35
# bra	-122	-102
# brane	-11	71
# but	-180	-155
# citod	-16	106
# dag	-139	-123
# drick	-184	-157
# drink	-195	-184
# efter	-182	-142
# enhet	170	19
# enlig	116	29
# feber	214	63
# fine	-106	-85
# fol	113	14
# for	-168	-179
# fryse	119	42
# g	-132	-116
# gange	198	60
# gar	-174	-183
# grade	247	49
# han	173	201
# har	60	185
# hema	40	-66
# hjart	213	64
# hon	36	-63
# hos	-110	-98
# hosta	-173	-146
# huvud	208	90
# i	29	-91
# inga	-128	-98
# inget	-121	-125
# inte	-144	-107
# ipren	112	23
# ja	164	2
# jag	166	32
# jateo	101	46
# karin	3	108
# keton	153	68
# kg	-182	-213
# kisar	-130	-119
# kl	-115	-104
# kraks	214	72
# krono	-118	-129
# laser	-146	-144
# lite	-161	-120
# liten	-106	-87
# liter	99	30
# magsj	-105	-69
# man	96	-81
# men	-201	-180
# mg	-478	-401
# mikro	-118	-111
# min	278	27
# minut	190	-10
# month	-92	-120
# nej	138	29
# nu	-96	-118
# nys	-105	-104
# over	-61	-157
# pa	65	-96
# parac	178	6
# pufar	123	30
# since	-181	-132
# skriv	10	105
# sockr	-138	-116
# som	-105	-105
# span	-90	-101
# styck	125	24
# svar	125	45
# svide	-149	-81
# tabel	140	11
# table	64	146
# timar	-260	-256
# time	111	21
# trot	137	41
# undra	-104	-85
# ungef	-158	-132
# v	130	45
# vad	88	-21
# vakna	-150	-181
# var	168	42
# varka	117	19
# vecko	140	-56
# vem	-132	-134
# vi	-118	-52
# volt	197	34
# week	327	70
# weeks	258	55
# … #	-69	-274
# … a	154	5
# … ago	187	-41
# … akut	158	21
# … aldri	133	18
# … alved	-137	-109
# … andas	175	18
# … ar	-98	-196
# … at	142	44
# … av	138	18
# … bebis	186	12
# … behov	-140	-123
# … bldoe	132	20
# … bor	108	204
# … bort	19	154
# … bra	-236	-207
# … brost	114	18
# … bruka	142	2
# … brun	-106	-87
# … chef	21	139
# … clean	-2	157
# … dag	-109	-90
# … diabe	163	29
# … does	-141	-109
# … drick	-126	-78
# … dryck	-109	-75
# … en	-186	-128
# … far	-132	-136
# … fick	153	5
# … fine	-144	-138
# … for	187	73
# … forky	159	40
# … forva	-134	-115
# … frisk	-141	-79
# … frosa	105	19
# … gamal	-185	-181
# … googl	34	124
# … gor	112	-2
# … halsb	-178	-141
# … han	185	27
# … har	-158	-24
# … heavy	101	0
# … hela	119	55
# … hon	140	-35
# … huvud	155	59
# … i	-15	-139
# … ila	-169	-142
# … inga	-156	-147
# … int	100	-51
# … is	-112	-95
# … keton	144	53
# … kile	139	19
# … klock	127	29
# … kvale	-144	-135
# … leker	-230	-193
# … man	149	27
# … mar	-203	-172
# … matar	104	-66
# … med	-99	-158
# … medic	-157	-154
# … mer	-121	-125
# … morgo	-247	-247
# … morse	-253	-217
# … nar	-143	-143
# … not	164	-7
# … ny	-110	-95
# … nys	71	-52
# … old	144	3
# … ont	56	-82
# … orat	121	31
# … regel	150	19
# … roker	98	14
# … rusar	123	36
# … rycke	139	-1
# … sager	-139	-115
# … ser	101	-4
# … siter	109	106
# … ska	-199	-205
# … skrek	-174	-168
# … slar	149	182
# … slo	124	50
# … smart	185	64
# … snori	-146	-131
# … snuva	-279	-212
# … socke	157	36
# … spyr	114	41
# … star	-140	-21
# … tandl	-110	-98
# … tapad	-102	-105
# … temp	182	33
# … tio	-113	-108
# … tjeje	-106	-92
# … tre	-127	-17
# … trot	-116	-28
# … tva	-159	-141
# … under	124	46
# … undra	-166	-213
# … ur	174	38
# … va	-128	-109
# … vacin	-158	-120
# … vande	-136	-129
# … varm	109	18
# … vidgn	95	39
# … vila	-146	-160
# … vilop	-112	-89
# … woke	-125	-129
# … yeste	-181	-132
# … yr	172	53
*aada*	158	-4
*aake*	188	130
*aako*	-187	-215
*aakt*	66	-73
*aamu*	52	103
*aan	211	315
*aane*	-1	135
*aanf*	214	65
*aani*	24	135
*aans*	71	-108
*aapu*	84	163
*aari*	14	-189
*aatu*	153	-5
*abar*	-223	-184
*abas*	-75	47
*abel*	176	-12
*abet*	28	-182
*abil*	-211	-220
*abla*	132	38
*ablo*	-142	-179
*abor*	91	-67
*abst*	104	-3
*aby	139	56
*abys*	170	71
*ace	142	124
*aceb*	-12	113
*acef*	19	221
*acem*	38	-154
*acet*	139	-36
*ache*	-116	-289
*achy*	-151	-137
*acid*	63	-68
*acil*	-156	-151
*acin*	-398	-472
*ack	-90	-166
*acka*	113	-24
*acke*	136	75
*acki*	243	150
*ackl*	179	197
*ackn*	177	185
*acne*	-245	-254
*acos*	-105	-143
*actu*	111	171
*ada	104	-54
*adac*	81	-123
*adar*	-66	103
*adas*	236	78
*adat*	-20	136
*adax*	-142	-137
*adba*	149	58
*adeb*	-118	-167
*adel*	-179	-167
*ader*	114	57
*ades*	247	131
*adet*	-120	96
*adga*	-22	-186
*adgi*	-120	-161
*adha*	181	14
*adhd*	-91	-140
*adhu*	-57	-136
*adie*	-177	-52
*adig*	-222	-238
*adin*	-141	-163
*adio*	-103	153
*adis*	255	30
*adje*	-152	-135
*adjo*	167	119
*adkr*	6	-116
*adli*	-158	-183
*admi*	-115	-101
*adol*	-122	-166
*adon*	176	24
*ador*	-119	-118
*adru*	220	153
*adsk*	-169	-169
*adsr*	-149	-127
*adtu*	153	55
*advi*	-188	-177
*ady	-82	125
*aeri*	-107	-117
*aet	-58	-150
*aeti*	118	12
*afa	-79	183
*afad*	144	141
*afas*	2	126
*afe	-171	-213
*afek*	119	-102
*afel*	136	-45
*afes*	135	44
*afet*	-154	-199
*afi	-146	-174
*afib*	-163	-166
*afor*	142	-27
*afra*	-53	128
*afsa*	-135	-31
*afti*	136	1
*aftn*	-108	-96
*afto*	-112	-111
*afts*	0	198
*afyl*	164	-26
*agai*	-90	71
*agan*	-171	-43
*agbo*	21	189
*agd	-45	105
*age	133	33
*agel*	-417	-360
*agen*	97	158
*ager*	2	107
*ages*	-168	-173
*aget*	140	95
*agio*	-120	-157
*agis*	-185	-79
*agit*	228	7
*agkn*	-145	-173
*agla*	-84	-158
*aglo*	-165	-136
*agmi*	9	129
*agne*	112	-55
*agoi*	138	-9
*agom*	-87	-76
*agor*	9	-149
*agot*	201	117
*agre*	-33	-127
*agsa*	-125	-132
*agsg*	-87	-76
*agsh*	-81	-126
*agsi*	37	-82
*agsj*	-191	-265
*agsm*	68	-75
*agt	5	152
*agti*	7	146
*agtr*	136	45
*agva*	143	38
*aha	-372	-465
*ahaa*	-19	122
*ahan*	-177	-44
*ahki*	168	26
*aid	-23	242
*aidi*	169	-28
*aija*	-166	-170
*aika*	88	-59
*aike*	149	26
*aiki*	11	110
*aila*	-1	-128
*aimo*	20	181
*aini*	-168	-208
*aink*	-146	-145
*aint*	117	-112
*aion*	19	177
*air	160	80
*airs*	68	175
*aisk*	13	232
*aiti*	-135	96
*ajan*	-308	-223
*ajat*	11	196
*ajsa*	-12	-137
*ajse*	-97	-147
*ajut*	153	-1
*akaa*	225	253
*akad*	-122	-88
*akal*	140	137
*akan*	17	-116
*akar*	-208	-277
*akas*	166	35
*akat*	147	-47
*akbl*	-17	284
*ake	152	33
*akee*	-78	105
*akei*	150	33
*aken*	163	-134
*akeo*	-126	-124
*aker*	48	103
*aket*	182	175
*akfo*	128	23
*akfu*	-133	-132
*akfy*	-117	-182
*akhu*	172	40
*akia*	173	-36
*akig*	-159	-208
*akin*	116	98
*akip*	251	6
*akis*	-205	-224
*akla*	164	-2
*akna*	30	187
*ako	-43	-190
*akoc*	115	-8
*akor*	85	-132
*akot*	2	131
*akra*	-110	-108
*akri*	-15	190
*aks	76	10
*aksb*	93	-4
*aksj*	-274	-240
*akt	81	-103
*aktb*	235	93
*akte*	-70	-152
*aktf*	-59	69
*aktg*	-1	113
*akti*	163	-58
*akto*	209	-23
*akts*	-28	-142
*aktu*	-36	-196
*akup*	-184	-174
*akva*	-107	-118
*alad*	-129	-148
*alan*	-300	-239
*alar*	-91	82
*alas*	10	142
*alat*	56	-71
*alba*	-110	-118
*alco*	-134	-147
*ald	-98	58
*alda*	15	196
*alde*	-8	-111
*aldi*	261	-30
*aldj*	135	14
*aldt*	-45	185
*alel*	-333	-331
*aler*	-28	-145
*alet*	123	25
*alf	-22	-144
*alfl*	132	12
*algk*	146	14
*algo*	233	-5
*algr*	136	16
*alig*	-187	-129
*alih*	72	250
*alim*	135	16
*aliv*	168	202
*alj	-113	-116
*alja*	-85	-143
*alje*	-21	99
*aljo*	164	20
*alju*	-271	-282
*alka*	11	-152
*alko*	247	200
*alks*	176	-10
*almi*	6	193
*alop*	-138	-149
*alor*	-245	-233
*alov*	161	20
*alow*	185	-72
*alox*	-114	-108
*alp	164	184
*alpa*	-94	76
*alpe*	-285	-131
*alpm*	-217	-181
*alpt*	-95	-204
*alra*	207	-10
*alsb*	-195	-166
*alsd*	64	-82
*alse*	92	-19
*alsf*	-250	-183
*alsh*	150	45
*alsk*	-262	-173
*alsm*	125	-78
*also*	-200	-347
*alsp*	-93	-215
*alst*	-213	-241
*alsv*	322	78
*alt	151	100
*alta*	70	202
*alte*	116	129
*alth*	-180	-173
*alti*	-61	104
*altr*	-247	-238
*alts*	-121	-242
*altu*	64	-87
*alua*	-232	9
*aluk*	215	43
*alut*	-105	-112
*alv	17	181
*alve*	-93	-176
*alvf*	-170	-193
*alvs*	37	-135
*alvt*	187	-12
*alwa*	-113	-133
*ama	115	22
*amad*	160	191
*amae*	84	-74
*amal*	137	16
*aman*	128	99
*amat*	175	-33
*ambo*	119	196
*ambu*	221	-97
*amd	254	-29
*amde*	-89	-155
*amdh*	-126	-147
*amed*	-177	-81
*amel*	98	-56
*amer*	-161	-46
*amha*	-106	-124
*amig*	169	6
*amil*	-157	32
*amko*	-5	102
*amla*	134	-77
*amli*	-93	61
*amlo*	-116	-108
*amn	-18	-128
*amna*	-171	78
*amni*	-85	-158
*amog*	-161	-191
*amol*	121	-49
*amon*	165	45
*amor*	-138	-137
*amp	-106	-307
*ampa*	92	-175
*ampe*	165	-111
*ampg*	129	26
*amps*	-128	-169
*ampu*	-189	-173
*amr	123	12
*amra*	153	128
*amre*	22	-117
*amsa*	165	27
*amst*	-190	-149
*amta*	-96	-184
*amul*	9	114
*amyd*	-265	-261
*anab*	-135	-137
*anaf*	208	-21
*anag*	-254	-251
*anar*	-103	78
*anba*	-30	108
*anbl*	-11	-136
*anbo*	-134	-141
*andb*	-115	-138
*andf*	159	-72
*andh*	-142	-139
*andk*	-183	-211
*andm*	12	-123
*andn*	222	-114
*ando*	-115	19
*andr*	-59	-136
*andu*	323	25
*andv*	72	-152
*andy*	-101	-145
*aned*	-109	-105
*anel*	269	28
*anes*	-159	-159
*anet*	-114	31
*anfa*	281	-72
*anfo*	48	204
*anga*	177	220
*angb*	-111	-99
*angd*	-60	-235
*angk*	174	35
*angr*	204	142
*angs*	-85	-319
*angt*	115	55
*angv*	-233	-201
*anha*	131	86
*ani	161	274
*anic*	-263	-234
*anid*	-101	-103
*anik*	-179	-273
*anin*	-200	-102
*anis*	-183	36
*anje*	-151	-137
*ank	99	188
*anka*	-160	113
*anke*	19	260
*anki*	-158	-113
*ankl*	-178	-247
*anko*	-265	-112
*ankp*	-126	-82
*anks*	-143	-61
*ankt*	205	127
*anle*	49	215
*anli*	-208	-174
*anod*	114	5
*anoi*	-89	84
*anon*	-135	-139
*anoo*	59	198
*ans	251	205
*ansb*	-13	119
*anse*	-53	-185
*ansf*	-181	-97
*ansi*	201	41
*ansj*	-104	-88
*ansk*	-156	-161
*ansl*	160	-55
*anso*	-25	137
*answ*	144	106
*ant	214	42
*anti*	82	-106
*antl*	-65	88
*antr*	-164	-143
*antu*	-179	-159
*anus*	-149	-167
*anut*	123	162
*anyl*	63	-129
*anyo*	-27	125
*anyt*	4	115
*anyw*	-152	-122
*aoga*	25	144
*aoke*	-171	-170
*apa	39	103
*apaa*	-12	254
*apad*	71	-137
*apak*	174	17
*apan*	133	329
*apar*	136	-46
*apat*	-35	-136
*ape	100	-53
*aped*	133	202
*apef*	-168	-137
*apen*	-177	-56
*aper*	-304	-215
*aphu*	84	144
*api	-216	-275
*apid*	-119	-107
*apin*	-135	-30
*apip*	153	13
*apis*	184	14
*aplu*	-135	-87
*apne*	-102	53
*apni*	-103	-199
*apor*	-163	-194
*apot*	-187	-175
*apra*	159	28
*apre*	-166	-233
*apro*	-147	-149
*apsa*	194	-53
*apse*	165	78
*apsf*	-142	-108
*apsi*	285	116
*apsl*	-181	-177
*apst*	3	116
*apt	52	-175
*apte*	-184	-175
*apti*	-130	-128
*apur*	84	163
*apy	-227	-189
*arab*	-24	-115
*arac*	-12	-161
*arad*	-167	-134
*arag*	85	228
*aral*	-144	-112
*aram*	50	-83
*arao*	-171	-170
*arar*	108	143
*aras*	-238	-164
*arat*	-229	-146
*arav*	-135	-148
*arax*	-107	-131
*arbr*	115	152
*ard	144	-51
*ardh*	-4	135
*ardi*	152	130
*ardl*	117	25
*ardn*	-79	62
*ardr*	-238	-226
*are	25	102
*arel*	299	-14
*aren*	41	169
*arer*	-93	-109
*arfa*	131	25
*arfo*	-72	257
*arg	-39	-154
*arge*	-164	-208
*arhe*	-106	-106
*ari	-232	-189
*aria*	-204	-200
*arif*	159	141
*arig*	-58	-208
*arin*	-34	-172
*aris*	192	100
*arje*	-20	152
*ark	-233	-293
*arka*	-13	-181
*arki*	-187	-153
*arkn*	-126	-172
*arkt*	184	69
*arky*	78	-66
*arli*	-293	-53
*arlk*	92	-31
*arln*	150	186
*arlu*	-113	-99
*arm	-144	-350
*arma*	-23	138
*armb*	-295	-353
*arme*	149	-51
*armh*	-156	-158
*armo*	123	40
*arms*	140	199
*armt*	-315	-242
*arnb*	-212	-203
*arnh*	59	-135
*arnm*	-109	-178
*arno*	129	-12
*arns*	-153	-128
*arnt*	-307	-306
*arnv*	-31	190
*arod*	142	40
*aron*	-62	-109
*arot*	217	10
*arp	50	-94
*arpa*	-62	-192
*arpe*	-46	157
*ars	-164	-21
*arsa*	101	127
*arse*	-158	-153
*arsf*	-174	-168
*arsj*	225	39
*arsn*	-168	-161
*arst*	161	64
*arsv*	-209	-262
*art	184	214
*arta*	183	-95
*artb*	-129	-229
*arti*	78	-49
*artl*	-199	-202
*artm*	243	121
*artn*	134	91
*arto*	-42	-136
*artp*	137	3
*artr*	-181	-161
*arts*	-163	-280
*artu*	-153	-63
*arup*	-123	-150
*arut*	-146	-156
*arva*	129	95
*arve*	-185	-204
*arvi*	-148	-204
*asa	114	112
*asad*	71	139
*asan*	-268	-304
*asas*	-171	-159
*asat*	12	150
*asau*	14	127
*asba*	42	-85
*asbl*	-146	-183
*asch*	-127	-205
*asdr*	-126	-148
*ase	177	137
*ased*	-6	-168
*asel*	-49	-147
*ases*	-222	-227
*asfa*	87	-7
*ash	-155	-291
*ashe*	121	-55
*asi	190	153
*asia*	-23	96
*asie*	-132	-58
*ask	-250	-261
*aska*	128	18
*askd*	133	10
*aske*	91	202
*askg*	219	33
*aski*	99	-34
*askl*	244	69
*askn*	248	45
*asko*	-76	143
*askv*	-169	-148
*asm	148	49
*asme*	129	-30
*asnt*	191	200
*aso	-104	-105
*asog*	-353	-192
*asol*	188	47
*asp	158	23
*aspa*	-137	-127
*aspi*	119	-112
*aspl*	164	3
*aspo*	3	183
*aspr*	-60	-175
*asru*	47	-109
*ast	154	258
*asta*	-66	112
*astd*	-106	-83
*asth*	-22	-134
*asti*	-263	-261
*astk*	194	25
*astm*	61	-204
*astn*	217	83
*astr*	-92	-229
*astu*	-137	-24
*asva*	121	9
*asvi*	188	32
*asvo*	181	0
*asy	-105	16
*asyn*	-61	-156
*asys*	108	199
*atac*	78	-79
*atal*	-215	-212
*atas*	-181	-139
*atat*	-71	165
*atch*	-184	-204
*atdu*	8	140
*ated*	-149	-182
*atef*	129	118
*atei*	124	11
*atej*	137	131
*atek*	145	17
*atel*	8	248
*atem*	109	17
*aten*	-292	-146
*ater*	-165	-153
*ates*	130	-5
*atet*	126	116
*atfo*	-187	14
*ath	202	88
*athi*	223	3
*atia*	103	-25
*atig*	-148	-128
*atii*	5	195
*atik*	217	43
*atin*	131	59
*atis*	-217	-259
*atit*	130	-22
*atko*	-239	-216
*atla*	-105	-114
*atlu*	224	-8
*atme*	-142	-172
*atmo*	217	-24
*atna*	95	149
*atne*	293	231
*atni*	-147	-212
*atol*	192	-24
*aton*	-48	-152
*ator*	-159	-255
*atpa*	-172	-196
*atpe*	42	151
*atr	106	3
*atre*	-108	-17
*atri*	-267	-214
*atsf*	-149	-127
*atsi*	-77	-98
*atsk*	238	-125
*atsm*	-171	-160
*atst*	-42	123
*atue*	-268	-267
*atui*	153	-5
*atum*	-57	92
*atun*	115	37
*atur*	319	194
*atut*	-11	119
*atva*	-82	-83
*atvi*	19	163
*atvr*	114	19
*atzy*	-143	-152
*aude*	148	9
*augh*	-159	11
*augu*	-107	-1
*ault*	14	127
*auri*	-118	-123
*auru*	-145	-146
*aust*	54	-113
*ausv*	133	12
*auva*	205	-26
*avac*	-148	-115
*avak*	160	1
*avbo*	-237	-171
*avd	123	78
*ave	-112	89
*avec*	-152	-221
*avel*	131	6
*aven*	163	160
*avfa*	-156	-149
*avga*	50	158
*avgi*	-160	-157
*avhu*	172	-1
*avid*	-90	-223
*avil*	132	7
*avin*	195	86
*avis*	90	-105
*avit*	206	4
*avla*	-125	-118
*avli*	-228	-96
*avly*	-26	136
*avni*	-107	78
*avor*	-135	-158
*avs	240	-48
*avsa*	-232	-264
*avsk*	-10	219
*avsv*	118	-7
*avul*	-5	257
*avy	192	63
*away*	-199	-123
*awfu*	140	29
*axa	-165	-165
*axel*	-132	-263
*axen*	15	152
*axer*	-48	-131
*axic*	131	133
*axin*	-55	-232
*axla*	-213	-264
*axor*	-183	-176
*axpr*	-270	-236
*axt	-225	-269
*aybe*	161	3
*ayen*	165	-58
*ayka*	165	-9
*ayst*	15	183
*azap*	-118	-115
*azet*	-126	-125
*baby*	170	67
*bad	-113	-32
*bade*	-183	-140
*badh*	-57	-136
*badm*	-115	-101
*badr*	220	153
*badt*	153	55
*bage*	-75	-279
*bajs*	-10	-181
*bakf*	-163	-229
*bakh*	172	40
*baki*	-205	-268
*baks*	-176	23
*bal	-274	-259
*bale*	-157	-198
*balk*	58	155
*balt*	-113	45
*bank*	-136	65
*bant*	-125	-147
*bare*	96	-145
*barf*	2	155
*bari*	-17	136
*bark*	75	-75
*bars*	-103	-165
*basa*	-147	-175
*bast*	-223	79
*bate*	181	33
*bath*	82	157
*batr*	-112	-19
*bear*	-112	-157
*beat*	-39	201
*beck*	140	33
*bed	-163	-63
*bedo*	-67	-130
*been*	57	140
*befa*	7	203
*bega*	-137	-154
*begr*	-88	72
*beha*	-145	-141
*behi*	-97	-169
*beho*	-206	-26
*bein*	1	165
*bel	-31	-126
*bela*	70	212
*belt*	174	71
*belv*	190	34
*bely*	107	-50
*ben	148	-34
*benb*	172	18
*bene*	197	-49
*benp*	160	-11
*bent*	-20	-120
*benz*	129	-3
*ber	-33	-169
*bera*	-16	230
*bere*	-125	-64
*berg*	-84	125
*berk*	225	-27
*bern*	-227	-241
*bero*	-113	-200
*besa*	-104	-121
*besk*	-174	-96
*besl*	-27	126
*beso*	-305	-221
*best*	-75	221
*besv*	93	192
*beta*	-123	20
*bete*	-128	-100
*beti*	215	9
*bets*	-126	-23
*betw*	123	-18
*bety*	-244	-216
*bhel*	-118	-95
*bidr*	-173	-179
*bie	-177	-154
*bies*	-204	-231
*biha*	-199	-193
*bila*	-70	116
*bilb*	-146	-127
*bild*	-79	105
*bilj*	22	205
*bilk*	-191	-170
*bilo*	146	-2
*bind*	192	15
*bing*	-84	-176
*binj*	273	83
*biot*	71	-88
*bipa*	-135	-117
*bis	160	-19
*bisk*	-111	-136
*bist*	150	36
*bit	50	-136
*bita*	-131	-163
*bite*	-73	-223
*bits*	-119	-110
*bive*	-116	-21
*bjal*	71	170
*bjor*	-170	-227
*bla	138	-46
*blaa*	70	48
*blab*	-205	-198
*blad*	-19	171
*blag*	126	3
*blam*	-102	68
*blan*	-212	-122
*blao*	25	144
*blar*	175	-51
*blas*	-106	-319
*blav*	180	26
*blde*	167	23
*bldo*	132	20
*blea*	184	5
*bled*	212	22
*blek*	325	26
*blem*	-105	77
*blic*	161	161
*blin*	167	-107
*blir*	129	127
*blis*	-205	-213
*blix*	163	-108
*bloa*	-143	-150
*blod*	126	-136
*bloj*	-79	-124
*blom*	-205	-104
*bloo*	103	-117
*blot*	270	52
*blue*	27	-128
*blun*	99	9
*blur*	155	39
*bock*	10	112
*body*	-45	229
*boen*	97	152
*boil*	151	23
*boje*	-73	-185
*bok	-69	59
*boka*	-162	-275
*boke*	-50	-109
*bol	-268	-154
*bola*	-28	-149
*bold*	-246	-257
*bole*	-199	-267
*boln*	116	26
*bomb*	-174	-219
*bomu*	-122	-147
*bond*	-69	107
*bone*	208	71
*bono*	-143	-133
*bons*	-119	-111
*bonu*	16	234
*book*	-275	-262
*bora*	51	-94
*bord*	-159	-61
*bore*	-269	-255
*borg*	113	-1
*born*	106	66
*bors*	-110	-155
*bort*	3	158
*bosa*	26	417
*bot	-125	-130
*bote*	-4	-123
*botg*	-135	-113
*both*	210	37
*botl*	38	-103
*boto*	-113	-115
*bour*	-17	187
*bove*	-190	-179
*bows*	-145	-152
*boyf*	72	186
*brac*	225	-54
*brad*	242	156
*brak*	-159	-3
*bras*	257	-27
*brea*	252	44
*bred*	160	256
*brev*	69	188
*brid*	-61	132
*brig*	103	-52
*brin*	118	-81
*bris*	-161	-156
*brod*	-151	-59
*brol*	-256	-237
*bron*	156	138
*bror*	169	241
*bros*	192	-71
*brso*	71	-32
*brui*	-51	188
*brun*	-77	-178
*brut*	-87	76
*bryn*	189	40
*bryr*	31	227
*bsar*	-148	-147
*bsla*	153	11
*bsti*	104	-3
*bubl*	81	-125
*buco*	142	-7
*bude*	7	149
*buds*	-2	187
*bukt*	200	-10
*bula*	63	-189
*bule*	38	-83
*bulr*	-137	-107
*bult*	-92	-149
*bump*	-123	-183
*bund*	53	-61
*bunk*	147	19
*bupr*	-202	-170
*burk*	137	-26
*burn*	-217	-14
*bye	-7	244
*byes*	23	122
*byga*	-193	-163
*bygd*	-177	-169
*bys	169	72
*byt	-120	101
*byta*	-139	-152
*byxo*	56	260
*came*	157	117
*cana*	-202	-197
*cane*	-159	-159
*cano*	49	165
*cant*	255	118
*cars*	-147	-163
*cash*	170	39
*catc*	206	50
*cath*	137	31
*cati*	-34	113
*cebo*	-12	113
*ced	138	217
*cefu*	19	221
*cela*	-138	-156
*cele*	-63	116
*celg*	327	36
*celp*	-157	-163
*cema*	57	-113
*ceme*	-126	-177
*cen	39	-114
*cens*	-157	-145
*cent*	-63	-211
*cept*	-173	-164
*cer	-69	-256
*cera*	-54	103
*ceri*	-109	-166
*cern*	64	182
*cert*	-198	-198
*ces	-9	185
*cese*	9	119
*ceta*	121	-49
*ceti*	-48	-121
*ceto*	154	70
*chac*	-149	-172
*chad*	-76	52
*chan*	-211	-218
*char*	-243	-127
*chat*	-47	172
*chda*	-110	-118
*che	-22	-200
*chec*	-129	87
*chee*	-209	-219
*chef*	-135	-58
*chem*	128	21
*cher*	-196	-162
*ches*	108	-61
*chfr*	115	-8
*chia*	5	-110
*chic*	-106	-141
*chip*	-174	-36
*choc*	215	-32
*chse*	118	12
*chy	-189	-249
*cial*	-182	-92
*cid	-160	-122
*cide*	-115	26
*cidi*	-148	-140
*cido*	164	15
*ciga*	61	194
*cili*	-5	-162
*cin	-216	-284
*cina*	-271	-294
*cine*	-217	-154
*cinf*	-91	-73
*ciou*	145	-12
*ciro*	93	-1
*cise*	-111	-143
*cita*	-118	-124
*ckad*	-87	62
*ckag*	-177	-169
*ckar*	46	-66
*ckas*	-34	140
*ckat*	139	213
*ckbi*	-106	-106
*cke	105	-44
*cked*	33	192
*ckel*	92	285
*ckey*	-59	-175
*ckig*	234	88
*ckin*	-67	-155
*ckit*	156	155
*ckla*	-73	170
*ckli*	143	180
*ckly*	-186	-184
*ckna*	270	115
*ckni*	-145	-34
*ckor*	151	74
*ckou*	-140	-157
*ckre*	-174	-203
*ckse*	-135	-117
*cksk*	103	-79
*cksp*	-290	-256
*ckst*	211	103
*cksu*	-98	-107
*cksv*	140	33
*ckt	235	97
*ckva*	-145	-34
*clas*	-195	-123
*clea*	157	147
*clin*	-186	-212
*clos*	223	75
*clot*	-76	104
*cnat*	136	17
*cne	-206	-223
*cnek*	-120	-112
*cofe*	-80	-165
*coho*	-134	-147
*col	-4	-133
*cola*	132	11
*cold*	67	-104
*come*	-70	110
*comi*	288	11
*comp*	-175	-168
*comu*	-98	-116
*conc*	-78	-164
*cond*	-35	-125
*conf*	130	36
*conv*	127	16
*copy*	-168	-163
*cort*	-244	-207
*cos	-105	-143
*coug*	78	-101
*coul*	-208	-161
*coun*	-264	-218
*cout*	3	121
*cove*	-166	-78
*covi*	-247	-263
*cowo*	49	-52
*cpt	-109	-103
*cram*	-146	-197
*crat*	-142	-26
*crea*	-144	-63
*cree*	-237	-210
*crus*	206	8
*cryi*	-20	139
*ctua*	111	171
*ctur*	-41	125
*cups*	-139	-116
*cusi*	-125	-138
*cuti*	-101	125
*cuts*	22	154
*cyan*	-101	-103
*cyke*	108	16
*cyst*	-140	-158
*cyto*	247	49
*czem*	-186	-194
*dach*	81	-123
*dad	192	229
*dade*	-164	-146
*dads*	162	93
*dag	40	155
*daga*	-107	-104
*dagb*	27	188
*dagi*	-185	-79
*dakt*	-113	-105
*dal	20	240
*dalb*	-110	-118
*dali*	-132	-93
*dame*	201	28
*dana*	-135	-179
*dand*	-142	-121
*dang*	-122	-117
*danl*	141	4
*dant*	-4	-166
*dape*	-131	-117
*dar	-173	-135
*dare*	93	154
*darf*	-74	105
*dark*	-15	-124
*darn*	-91	118
*dars*	148	49
*dasi*	181	24
*dat	118	207
*date*	-84	96
*dato*	-189	-149
*dats*	240	26
*datu*	-57	92
*daug*	-8	127
*daxa*	-142	-137
*day	-90	120
*days*	-168	-61
*dbar*	153	-61
*dben*	132	17
*dbet*	-192	-218
*dbol*	-232	-168
*dbye*	9	274
*dead*	-196	-189
*debe*	-118	-167
*deck*	-185	-186
*dega*	-187	-128
*dejt*	2	133
*del	25	-109
*dela*	61	233
*dele*	163	41
*delo*	35	137
*dels*	-167	-139
*delt*	-107	-92
*deme*	-172	55
*dena*	-105	9
*denl*	194	37
*dens*	-147	-129
*deo	-160	-132
*depi*	-197	-219
*dera*	75	153
*derb*	38	-186
*deru*	-173	-158
*des	224	110
*desl*	-130	-131
*desp*	-8	196
*desu*	-126	-136
*det	206	103
*deta*	149	61
*dfad*	124	-81
*dfla*	63	-87
*dfor*	118	1
*dga	212	21
*dgan*	-120	-121
*dgar*	-150	-203
*dge	-110	12
*dgiv*	-155	-194
*dgni*	95	39
*dgru*	-125	-169
*dhan*	-4	135
*dhar*	181	14
*dhd	-91	-140
*dhet*	60	-88
*dhus*	-57	-136
*dia	-257	-258
*diab*	28	-182
*dial*	209	71
*dian*	-136	-131
*diar*	-267	-271
*dic	-135	-170
*died*	-147	-153
*diet*	-298	-238
*dife*	-212	-176
*digb*	-162	-137
*digt*	195	167
*dika*	-99	61
*dikt*	12	160
*dil	114	5
*dima*	103	-50
*dimi*	226	68
*din	179	-67
*ding*	154	95
*dino*	-118	-123
*dio	-79	94
*diol*	-153	-148
*dion*	-76	108
*diox*	-139	-116
*dipi*	-116	-108
*dire*	-154	-83
*dis	39	-115
*disk*	-48	-165
*diso*	271	47
*disp*	-103	-85
*dit	258	161
*dite*	-160	-177
*dizy*	-45	-147
*djan*	171	24
*djav*	-5	257
*djo	167	119
*djup*	140	93
*djur*	-152	34
*dkly*	135	-10
*dkni*	-183	-114
*dkot*	-161	-176
*dkra*	-26	-155
*dkyl*	103	-7
*dlad*	-161	12
*dlag*	-119	-129
*dlak*	-223	-185
*dler*	129	-106
*dlig*	36	78
*dlin*	116	92
*dlos*	-200	-219
*dly	51	-112
*dman*	-163	-153
*dmas*	221	13
*dmin*	-115	-101
*dna	168	235
*dnar*	-149	-48
*dnat*	-55	98
*dnin*	55	-60
*dnod*	231	-31
*dnot*	202	2
*dnt	-44	120
*dock*	39	-110
*doda*	-148	91
*dode*	-134	-170
*dodl*	-148	36
*dods*	-130	-155
*doen*	-235	-143
*doer*	132	20
*dogo*	-122	-86
*doin*	-254	-159
*dola*	-128	-165
*dom	-186	-172
*doma*	-78	-153
*dome*	-174	-101
*domn*	-44	-198
*doms*	-257	-260
*don	-100	-181
*dona*	-71	61
*done*	-128	25
*donk*	128	16
*dont*	71	339
*door*	141	220
*dor	-168	-235
*dora*	-169	-69
*dore*	145	192
*dork*	-8	-137
*dos	196	-92
*dose*	128	78
*dovi*	-167	-156
*dovn*	-64	-128
*dow	43	-128
*doxy*	-131	-126
*dpap*	-168	-131
*dpro*	-287	-350
*dpud*	-151	-162
*drac*	136	-58
*drai*	118	-11
*drak*	-181	-131
*dran*	73	-101
*drat*	-12	-126
*dre	207	166
*dreb*	-128	-141
*dreg*	207	-105
*dren*	107	-57
*dric*	-292	-112
*drin*	-157	69
*drok*	-73	-116
*drom*	-310	-226
*droo*	151	-35
*drop*	-27	-185
*dror*	112	-12
*druc*	185	181
*druf*	-100	-96
*drug*	21	141
*drun*	112	97
*druv*	177	4
*dryc*	-172	-125
*dryg*	-89	-148
*dsa	142	21
*dsan*	-82	-135
*dsar*	0	176
*dsbr*	-49	120
*dsen*	-347	-425
*dsfu*	-97	-155
*dsha*	162	19
*dshj*	31	114
*dska*	127	57
*dskf*	1	128
*dskv*	-13	119
*dsli*	-93	-137
*dsma*	-276	-243
*dsme*	-46	90
*dsna*	-141	-155
*dspa*	79	144
*dspr*	-187	-194
*dsra*	-179	-160
*dsta*	-118	45
*dste*	-150	-152
*dstr*	-168	-220
*dsva*	51	-132
*dtag*	30	327
*dtar*	-29	-102
*dtav*	-95	-90
*dter*	-123	-119
*dtra*	-194	-185
*dtry*	-37	-137
*dtun*	153	55
*dube*	64	-96
*duk	172	-34
*duka*	186	148
*duke*	236	7
*duks*	8	140
*dula*	-177	-127
*duns*	14	179
*dusc*	72	173
*dutd*	138	35
*dvak*	148	49
*dvar*	22	-154
*dvat*	112	-40
*dver*	-139	-160
*dvet*	4	-132
*dvic*	-188	-177
*dvid*	135	245
*dvik*	-148	-123
*dwif*	-158	-154
*dygn*	102	161
*dyka*	150	91
*dykt*	153	23
*dyn	-131	-110
*dypl*	113	-12
*eaa	125	23
*eace*	26	256
*each*	183	105
*ead	-253	-266
*eada*	81	-123
*eadl*	-132	-138
*eady*	-82	125
*eago*	138	-9
*eak	105	-43
*eaka*	-1	173
*eaki*	-149	-145
*eakt*	69	-80
*eaku*	-146	-152
*ealt*	-180	-173
*eam	-269	-262
*eama*	-8	128
*eami*	32	171
*ean	-84	97
*eane*	159	-21
*eani*	14	217
*eans*	-203	-185
*eara*	-141	-156
*earb*	-213	-196
*eari*	-32	-236
*ease*	-138	26
*east*	-9	-185
*easy*	1	126
*eat	-79	-174
*eate*	-197	-190
*eath*	297	120
*eati*	146	70
*eats*	-105	102
*eave*	-42	151
*eavi*	132	7
*eavy*	192	63
*eban*	-89	-134
*ebar*	197	37
*eber*	-17	-159
*ebet*	-118	-167
*ebi	217	34
*eble*	-186	-165
*ebod*	-28	163
*eboe*	-132	-134
*eboo*	-144	-68
*ebri*	-95	-160
*ebro*	156	114
*ebyg*	-173	-177
*ecep*	-173	-164
*ech	166	28
*ecke*	-195	-86
*eckl*	-81	74
*ecko*	165	39
*ecks*	148	170
*econ*	-35	-125
*ecpt*	-109	-103
*ect	-94	-164
*ecze*	-186	-194
*eda	-54	-152
*edag*	-22	156
*edar*	-155	-47
*edas*	-142	-145
*eday*	-122	-109
*edbe*	132	17
*eden*	33	-131
*edga*	-120	-121
*edig*	-80	-165
*edik*	-24	166
*edin*	43	-149
*edja*	119	21
*edkl*	120	-23
*edky*	103	-7
*edli*	-4	171
*edo	-6	106
*edom*	-149	-169
*edon*	-91	-179
*edov*	-105	-156
*edra*	-178	-191
*eds	119	82
*edsa*	-143	-111
*edsb*	-2	180
*edse*	-347	-425
*edsh*	162	19
*edsm*	-46	90
*edsn*	-116	-118
*edsp*	17	136
*edst*	-192	-237
*edtr*	-114	-83
*edva*	-215	-198
*edve*	4	-132
*edvi*	135	245
*eech*	166	28
*eed	-122	-140
*eedi*	180	-40
*eeds*	-70	90
*eeke*	-78	109
*eeli*	2	-116
*eels*	163	24
*eend*	-180	-224
*eeni*	-182	-160
*eep	2	197
*eepi*	-199	-78
*eeps*	141	39
*eepy*	82	-74
*eer	-155	14
*eers*	-135	-93
*ees	-171	-104
*eet	55	176
*eeze*	36	-88
*eezi*	118	-52
*efal*	7	203
*efar*	-1	-166
*efas*	128	4
*efek*	130	10
*efen*	-220	-216
*efer*	-165	-208
*efil*	-149	-148
*efis*	-119	-116
*eflu*	-132	-118
*efon*	-68	37
*efru*	-168	-137
*efte*	-117	-38
*eful*	7	275
*egar*	-175	-239
*egio*	-233	-238
*egla*	225	-34
*egle*	-158	-174
*egn	-134	-157
*egna*	173	-7
*egra*	-125	70
*egre*	-146	-119
*egri*	143	-19
*egru*	-109	-152
*egs	121	-156
*egud*	-146	-153
*ehab*	-74	-182
*ehag*	95	-67
*ehal*	-152	-184
*ehe	-213	-198
*ehen*	110	209
*ehin*	-97	-169
*ehov*	-206	-26
*ehtu*	140	8
*eigh*	-61	145
*eika*	347	148
*eiko*	134	4
*eiml*	128	-3
*einf*	113	-16
*eing*	15	133
*eins*	-136	-126
*eird*	118	-51
*eita*	114	99
*eiti*	-181	-156
*eizu*	21	-115
*ejen*	216	63
*ejl	-125	-142
*ejob*	137	131
*ejpa*	-138	60
*ejt	2	133
*eka	-133	-146
*ekan*	126	17
*ekav*	200	40
*eken*	18	153
*eker*	-281	-143
*ekis*	-5	156
*ekla*	-165	-165
*ekni*	-166	-177
*eko	-116	-119
*ekom*	-179	-179
*ekon*	112	-84
*ekop*	272	26
*ekor*	-189	-187
*ekos*	-140	-128
*ekpa*	10	243
*ekra*	-180	-195
*ekre*	-137	-87
*eksa*	133	47
*ekse*	-335	-331
*eksl*	-129	-127
*eksp*	-102	-105
*ekte*	196	105
*ekti*	-181	-154
*ektk*	-161	-170
*ekto*	141	161
*ekva*	-175	-159
*ela	61	-144
*elaa*	-69	120
*elac*	183	77
*elak*	-1	170
*elan*	52	130
*elap*	10	112
*elar*	-311	-91
*elas*	6	94
*elat*	-139	-1
*elbo*	-237	-127
*elbu*	51	-74
*elda*	139	8
*elea*	164	14
*eled*	-63	116
*elef*	-62	34
*elen*	205	225
*eles*	149	85
*elet*	-163	-196
*elev*	-48	243
*elex*	-161	-145
*elf	-51	226
*elfr*	135	21
*elg	-186	-25
*elga*	-80	-130
*elge*	-114	81
*elgi*	327	36
*eli	164	155
*elia*	-149	-172
*elim*	-95	61
*elin*	72	-84
*eliq*	112	-92
*elis*	-163	-171
*elka*	143	129
*elkn*	-147	-140
*elko*	-170	-140
*elkr*	-228	-212
*elol*	180	-50
*elos*	86	156
*elow*	-184	-147
*elp	85	-17
*elpi*	136	74
*elpo*	4	175
*elps*	-196	-123
*elra*	-160	-171
*elre*	-47	171
*elsa*	170	22
*elt	83	-40
*elte*	159	153
*elti*	40	-137
*elto*	145	-53
*eltr*	-150	-170
*elts*	-4	116
*elve*	-123	-49
*elvi*	125	-6
*elvm*	28	150
*ely	34	-184
*emak*	57	-113
*emam*	160	49
*eman*	-186	-126
*emar*	-182	-314
*emba*	-185	-191
*embe*	-64	-136
*emel*	129	-11
*emen*	-155	44
*emer*	-136	-164
*emes*	-121	-127
*emet*	-181	-231
*emfy*	-115	-115
*emi	77	-90
*emis*	-10	-95
*emkr*	-167	-143
*emli*	52	250
*emlo*	-144	-140
*emo	283	36
*emor*	-141	-163
*emot*	-34	83
*emp	221	-8
*empe*	216	-17
*emsj*	-181	-194
*emti*	-221	-215
*emtj*	30	139
*emur*	-27	187
*emyc*	170	10
*enaa*	84	248
*enad*	-108	-150
*enah*	125	18
*enal*	30	-95
*enan*	78	-185
*enar*	-89	97
*enas*	177	172
*enat*	-100	-137
*enbr*	136	-16
*ench*	180	-26
*ency*	-123	-159
*end	160	233
*enda*	1	321
*endi*	-40	145
*endr*	-102	5
*ene	115	237
*ened*	-31	92
*enen*	129	-12
*ener*	-168	-81
*enes*	0	160
*enet*	203	-114
*enew*	-195	-191
*enga*	-56	263
*engi*	252	-24
*engl*	86	-102
*engo*	168	96
*enha*	159	-7
*eni	157	283
*enis*	-281	-290
*enka*	216	219
*enke*	233	37
*enko*	170	-19
*enli*	15	-133
*enly*	194	37
*enou*	70	150
*enpa*	-166	-172
*enpi*	114	-67
*enpo*	-106	-141
*enra*	194	28
*ens	-241	-186
*ense*	-75	-236
*ensn*	134	17
*enso*	-84	-160
*enst*	166	-33
*enta*	-201	-324
*entk*	146	53
*ento*	14	-134
*entr*	-37	-200
*ents*	-32	224
*enyl*	-137	-132
*enzo*	129	-3
*eoft*	-113	-103
*eont*	97	-45
*eost*	-126	-124
*eous*	162	9
*epar*	-203	-275
*epda*	16	134
*epen*	34	-108
*epet*	101	212
*epfa*	20	152
*epha*	114	13
*epig*	-197	-219
*epil*	55	-156
*epin*	-190	-44
*epip*	100	-118
*epor*	-160	-171
*epri*	-16	147
*eps	141	39
*epsi*	37	-182
*ept	-240	-179
*eptf*	-167	-178
*epy	82	-74
*era	-207	-108
*eraa*	207	49
*erac*	-156	-151
*erad*	54	-55
*erai*	2	170
*erak*	144	-57
*eran*	-154	-44
*erap*	-136	-167
*eras*	-170	150
*erat*	163	304
*eraz*	-126	-125
*erbe*	-55	-172
*erbl*	158	-57
*erbo*	146	-19
*erbr*	-61	-210
*erby*	-192	-174
*erci*	-150	-223
*erdo*	118	-121
*erdr*	60	176
*ere	-97	81
*ered*	-265	-233
*ereg*	-146	-153
*erer*	102	-29
*eret*	24	155
*erge*	-147	12
*ergi*	-28	-232
*ergo*	-166	-167
*ergr*	-25	106
*erha*	155	-37
*erhe*	-167	3
*eri	171	9
*eria*	-127	-107
*erib*	152	-17
*erie*	-220	-335
*erig*	-59	103
*eril*	-130	-124
*erin*	-123	-112
*erio*	-254	-252
*erit*	-153	-163
*eriu*	-176	-176
*erk	-3	-108
*erke*	126	69
*erki*	238	44
*erkl*	-60	83
*erkn*	-166	-159
*erkr*	171	-53
*erle*	-127	-14
*erly*	124	-25
*erm	-131	-126
*ermi*	106	-101
*ermo*	208	13
*ern	-72	-120
*erne*	-147	-156
*eroi*	181	19
*erol*	-55	-211
*erou*	-122	-117
*erpe*	-167	-173
*ersa*	-275	-282
*ersi*	213	11
*ersj*	192	46
*erso*	-82	59
*ersp*	-151	-129
*erst*	155	67
*ersv*	-148	-163
*erta*	95	-23
*erte*	-114	-52
*erto*	158	-105
*ertr*	-183	-149
*erty*	-10	116
*erua*	-121	-156
*erut*	-227	-212
*ervb*	-148	-139
*erve*	-213	-111
*ervi*	-122	-21
*ervo*	-301	-325
*ery	-165	-77
*eryo*	121	205
*eryt*	-36	143
*eryw*	30	-105
*esad*	-301	-253
*esan*	165	-57
*esat*	-104	-121
*esci*	-118	-124
*escr*	-181	-223
*esep*	-243	-209
*esia*	6	145
*esic*	-201	-209
*esig*	-127	-132
*esio*	-63	74
*esit*	-216	-192
*esiu*	-187	-173
*esiv*	-145	-68
*esko*	-119	-148
*esku*	-105	-144
*esla*	178	0
*eslu*	-27	126
*esnt*	126	-8
*esok*	-303	-202
*esol*	188	13
*esor*	-145	-110
*espe*	-40	175
*espo*	202	16
*espr*	-116	-110
*est	-60	-239
*esti*	191	82
*estl*	-40	72
*estr*	-190	-160
*ests*	-129	-120
*esul*	-123	-140
*esum*	135	44
*esus*	-23	147
*esut*	-203	-208
*esvi*	51	194
*esvu*	214	48
*eta	-38	104
*etaa*	104	-118
*etab*	-184	-167
*etag*	151	-87
*etal*	27	134
*etam*	121	-49
*etan*	-81	-157
*etap*	-20	-114
*etar*	187	69
*etas*	104	-172
*etat*	139	132
*etav*	11	129
*etch*	-136	-129
*etee*	-118	-167
*etei*	58	152
*eter*	169	124
*etes*	-219	-310
*etfo*	-176	-182
*etho*	-152	-138
*etid*	-108	-244
*etig*	78	-78
*etik*	263	18
*etio*	46	-102
*etir*	-83	-155
*etke*	-14	156
*etku*	155	45
*etla*	-127	-122
*etni*	-79	-160
*etoa*	62	-54
*etol*	-119	-119
*eton*	181	84
*etop*	-141	-133
*etor*	-212	-190
*etot*	13	-111
*etre*	140	16
*ets	-29	149
*etse*	179	66
*etsf*	-4	171
*etsk*	-173	-223
*etsl*	4	-107
*etur*	-190	-182
*etwe*	123	-18
*ety	-149	-170
*etyd*	-222	-193
*etyl*	150	15
*euke*	96	-65
*euma*	-150	-149
*eumo*	-120	-138
*eut	-110	-98
*eva	82	354
*evar*	139	307
*evat*	18	101
*evax*	-211	-315
*evet*	131	23
*evig*	52	216
*evla*	236	144
*evli*	87	-76
*evxi*	-109	-103
*ewbo*	156	122
*ewno*	121	16
*exam*	-209	-261
*exat*	-30	-144
*exer*	-111	-143
*exet*	-6	160
*exfr*	-6	113
*exi	-121	-129
*exid*	-161	-145
*exis*	36	238
*exli*	-121	-130
*exma*	33	150
*expl*	-92	-242
*ext	-112	124
*extr*	111	-34
*exve*	169	7
*eyd	2	147
*eypu*	141	28
*eys	-18	120
*eze	129	12
*ezer*	-130	-124
*ezin*	118	-52
*face*	137	5
*fack*	63	172
*fad	124	-81
*fade*	268	279
*fage*	-201	-151
*fail*	-194	-81
*fain*	176	-62
*fal	257	22
*fala*	157	3
*fale*	209	88
*fali*	89	155
*fals*	-250	-230
*fami*	-157	32
*famn*	134	57
*fan	-152	-310
*fans*	117	149
*farb*	115	142
*fard*	73	109
*farf*	144	81
*farg*	-9	-165
*fari*	-33	-114
*farj*	-159	-158
*fark*	162	-125
*farl*	-379	-215
*farm*	142	127
*farn*	155	16
*fars*	167	95
*farv*	-31	238
*fas	109	128
*fate*	148	32
*fato*	117	-34
*favo*	-135	-158
*fben*	-139	-128
*fbor*	-142	-145
*febe*	-14	-157
*fee	-80	-165
*feed*	108	-60
*fejs*	116	18
*feko*	269	24
*fekt*	17	-139
*fel	106	-59
*feln*	227	42
*felt*	196	47
*fema*	-156	-301
*femk*	-167	-143
*fen	-299	-299
*fera*	-159	-143
*fere*	-221	-137
*ferm*	-131	-126
*fest*	-46	118
*fesu*	135	44
*fet	-45	-134
*feve*	93	-152
*figh*	-27	97
*fike*	-210	-193
*file*	-134	-146
*film*	-267	-80
*fina*	-238	30
*find*	81	-24
*fine*	-238	-179
*fing*	165	-87
*fini*	167	67
*fins*	-329	-155
*fint*	-170	-156
*fira*	-87	44
*fisk*	-66	-181
*fiti*	159	12
*fitn*	-106	-85
*five*	164	104
*fixa*	-30	172
*fjal*	-89	-239
*fjol*	-220	-246
*fjor*	63	81
*fkor*	-144	-144
*flac*	19	-171
*flad*	117	-56
*flag*	45	-101
*flam*	230	-68
*flan*	-157	-111
*flar*	-152	-168
*flas*	153	97
*flat*	105	108
*flim*	132	-77
*flin*	15	209
*flip*	38	-74
*flis*	-45	-160
*flit*	0	299
*flog*	212	-23
*floo*	170	-109
*flop*	236	25
*flue*	-241	-247
*flug*	163	-54
*flus*	-193	-136
*flux*	-132	-118
*flyg*	-108	-146
*flyt*	-240	-261
*foam*	210	0
*fod	187	-10
*fode*	180	44
*fods*	-129	-169
*fogl*	-149	-135
*foli*	-4	183
*folj*	-57	127
*fom	137	3
*fone*	-132	96
*fonk*	-167	-218
*fons*	98	197
*font*	239	-1
*fonu*	-76	-145
*foot*	18	-145
*for	-27	195
*forb*	53	125
*forc*	-1	213
*fore*	-214	-198
*forf*	-144	-51
*forg*	214	186
*forh*	-259	-259
*fork*	-191	-318
*forl*	-57	118
*forn*	-141	-174
*forp*	-15	163
*fort*	175	111
*forv*	63	-112
*fosa*	128	23
*fost*	90	152
*fota*	2	155
*fotb*	-122	-169
*fote*	-61	-240
*fots*	-294	-268
*fotv*	-154	-118
*foun*	129	25
*fra	13	150
*frad*	257	25
*frag*	-59	79
*frai*	-53	128
*frak*	117	-13
*fram*	42	135
*fran*	138	52
*frat*	307	22
*frea*	-165	-171
*fred*	2	142
*free*	95	-23
*fres*	26	188
*fri	-210	-175
*fria*	-38	135
*frid*	-101	98
*frie*	182	234
*frik*	-202	-274
*fris*	-150	-177
*frit*	-81	-170
*friv*	-170	-197
*frok*	-132	-144
*from*	-124	37
*fror*	-118	-156
*fros*	208	41
*fru	-6	113
*fruk*	159	-136
*frun*	22	146
*frys*	276	14
*fsad*	-163	-131
*fsar*	-33	77
*fta	-199	-71
*ftad*	141	41
*ftar*	-22	138
*ften*	18	-187
*ftet*	82	-98
*ftge*	131	98
*ftin*	-171	-211
*ftne*	-108	-96
*ftni*	77	-138
*ftor*	-112	-111
*ftsm*	4	167
*fuci*	-148	-140
*ful	67	189
*fula*	-163	-68
*fund*	-58	147
*fung*	69	-42
*funk*	-25	-212
*fura*	-150	-132
*furi*	-177	-182
*fuse*	130	36
*fyla*	-74	-246
*fyld*	-49	-183
*fyle*	88	141
*fyln*	-151	-139
*fyra*	99	-42
*fyrh*	123	-5
*fyrv*	129	15
*gad	-54	184
*gade*	88	224
*gafe*	240	35
*gain*	-121	42
*gala*	-141	-167
*gale*	-266	-97
*galg*	136	16
*gali*	109	-30
*galn*	160	31
*gals*	-209	-216
*galt*	140	53
*game*	-171	-178
*gaml*	-116	-224
*gand*	167	45
*gang*	64	146
*gani*	-82	-114
*gapa*	-214	-46
*gara*	71	217
*gare*	59	153
*garm*	1	207
*garn*	-219	-79
*gars*	-136	5
*gas	-67	-207
*gasa*	29	212
*gasi*	-189	-169
*gasm*	148	49
*gaso*	188	47
*gasp*	73	-114
*gasv*	110	4
*gat	165	89
*gave*	-20	125
*gbeh*	-162	-137
*gbet*	-235	-221
*gboc*	11	114
*gbok*	19	143
*gbro*	-111	-99
*gby	125	11
*gde	192	154
*gdeg*	-187	-128
*gdom*	-120	-217
*gdun*	180	20
*ged	-14	207
*geer*	7	138
*gefa*	-1	-166
*gega*	-112	-106
*gegr*	-112	-158
*gel	-276	-347
*gela*	183	77
*gele*	157	-12
*geln*	-300	-175
*gels*	-199	-132
*gelt*	-150	-170
*gen	68	183
*gena*	101	-22
*genc*	-136	-164
*gene*	-195	-204
*genh*	-20	167
*gens*	18	-176
*geny*	-137	-132
*gera*	108	-34
*gerb*	176	14
*gerh*	199	34
*geri*	-167	-142
*gern*	-8	-193
*gero*	-122	-117
*gers*	152	-18
*gert*	227	-60
*gese*	-140	-144
*gest*	-247	-160
*geti*	170	25
*gets*	-10	203
*geva*	119	319
*ghbo*	-17	187
*ghed*	-134	-146
*ghin*	330	32
*ghos*	-121	-128
*ght	-82	137
*ghte*	15	161
*ghts*	7	250
*ghur*	-136	-127
*gift*	210	63
*giga*	-149	-130
*gikt*	-189	-211
*gile*	-136	-134
*gin	-186	-189
*ginf*	-109	-154
*gion*	-233	-238
*giou*	-120	-157
*gipa*	321	18
*gis	-224	-198
*gisk*	163	-17
*git	216	38
*gita*	271	68
*gite*	-148	-119
*gits*	74	-53
*give*	-42	117
*givn*	-207	-212
*gjav*	112	13
*gjor*	24	261
*gkan*	174	35
*gkni*	-145	-173
*gkro*	161	40
*gla	77	200
*glad*	-372	-343
*glan*	124	12
*glar*	22	-172
*glas*	53	-137
*gled*	161	133
*gler*	-193	-195
*glip*	-181	-145
*glis*	-99	-181
*glod*	218	24
*glom*	-351	-487
*glos*	-216	-181
*glut*	-169	-166
*glyc*	-50	-122
*glyk*	204	5
*gmas*	-144	-145
*gmig*	9	129
*gna	-38	144
*gnal*	-320	-284
*gnan*	-14	-221
*gnar*	-146	65
*gnen*	-27	-111
*gnes*	-187	-173
*gnet*	82	-87
*gnid*	-137	-111
*gnis*	-100	-144
*gnt	-143	-84
*gnyr*	196	14
*goar*	-111	-163
*goch*	-110	-118
*goda*	-102	-162
*godi*	110	-51
*goes*	-181	-227
*goi	138	-9
*goin*	180	217
*golf*	-163	-109
*golv*	269	-3
*gom	-87	-76
*goma*	9	154
*gome*	164	83
*gomt*	1	228
*gon	-39	178
*gonb*	206	3
*gone*	57	-132
*gonk*	-160	-147
*gonl*	-113	-153
*gonr*	-166	-153
*gont*	45	-165
*good*	-73	120
*goog*	-137	30
*gope*	-152	-172
*gora*	120	196
*gori*	182	23
*gorm*	44	-143
*gorn*	1	-146
*got	199	109
*govn*	-115	-115
*gpla*	-138	-127
*graa*	111	-36
*grab*	130	17
*grac*	-22	159
*grad*	217	51
*graf*	-163	-191
*gral*	-198	-186
*grar*	143	39
*gras*	204	-14
*grat*	-254	-170
*grea*	-146	-136
*greg*	-86	-138
*grek*	-126	-135
*gren*	177	7
*grep*	29	200
*gres*	125	-16
*gret*	-42	-204
*grey*	140	-44
*grie*	-94	-131
*grig*	-202	-185
*gril*	48	-97
*grin*	-179	-216
*gris*	-102	-139
*gron*	-3	-191
*grot*	102	-100
*grou*	-190	-207
*grub*	-71	-97
*grun*	207	140
*grup*	-248	-236
*grus*	-200	-207
*gruv*	-154	-208
*gry	-9	143
*grym*	218	5
*gryt*	235	46
*gsam*	165	-44
*gsbl*	155	13
*gsde*	-128	-57
*gsel*	-119	-107
*gsfi*	-123	-95
*gsgo*	-87	-76
*gsha*	-81	-126
*gshu*	-157	24
*gsin*	29	-96
*gsju*	-60	-209
*gsko*	-105	-144
*gskv*	-102	-172
*gsle*	-148	-162
*gsma*	69	-106
*gsov*	-135	-119
*gspa*	211	72
*gspe*	-29	151
*gsra*	-137	-153
*gsru*	71	147
*gst	150	136
*gsta*	-155	-68
*gste*	100	-48
*gsti*	199	-39
*gstr*	-142	-107
*gsup*	147	25
*gsva*	-114	-178
*gtar*	38	126
*gtid*	-77	62
*gubh*	-118	-95
*gud	-146	-153
*gula*	78	-38
*gult*	-230	-123
*gumi*	-6	-117
*gust*	-107	-1
*guys*	-183	-193
*gval*	-151	-122
*gvat*	-166	-155
*gver*	103	-62
*gvin*	-120	-101
*gymn*	-192	-160
*haa	1	181
*haav*	-149	-121
*hab	-36	-143
*hach*	-213	-193
*hack*	4	-169
*hade*	-208	-7
*hag	-151	-68
*hage*	140	201
*hagl*	140	3
*haha*	-385	-469
*hail*	28	-87
*hair*	171	-1
*haki*	148	183
*hal	167	-11
*hala*	31	-132
*hald*	191	153
*half*	-55	-140
*halg*	198	-13
*halk*	-88	-147
*halo*	-281	-240
*hals*	-30	-164
*halu*	-117	69
*halv*	167	-114
*hame*	56	151
*hand*	161	52
*hang*	225	2
*hank*	-111	19
*hans*	-37	248
*hapy*	-207	-182
*hara*	-225	-189
*hard*	284	35
*hare*	-199	-78
*hari*	125	84
*harl*	-155	-152
*harp*	-145	-205
*haru*	-123	-150
*hasn*	204	182
*hast*	-14	-111
*hat	-209	-69
*hata*	-129	-51
*hate*	-4	224
*hats*	-186	-51
*havi*	163	37
*hbou*	-17	187
*hdal*	-110	-118
*head*	-119	-256
*heav*	249	153
*heck*	-129	87
*heet*	-148	-173
*hef	33	135
*hefe*	-211	-223
*hehe*	-213	-198
*heik*	134	4
*heim*	34	-128
*helf*	-107	-117
*helg*	-171	29
*helr*	-47	171
*hels*	-108	57
*helv*	-201	-60
*heml*	-39	186
*hemo*	111	-68
*hems*	-119	-220
*hemt*	30	139
*hen	-138	-28
*hene*	67	262
*heng*	278	-15
*heni*	202	174
*henk*	268	28
*hera*	157	138
*here*	-117	33
*hero*	181	38
*herp*	-167	-173
*hers*	-165	-137
*hery*	-157	-125
*hest*	360	86
*het	-110	-76
*heti*	-163	-1
*hetk*	-14	156
*hets*	-158	-167
*hewn*	121	16
*hey	-98	158
*heyd*	2	147
*hfra*	115	-8
*hias*	5	-110
*hick*	-337	-335
*hicu*	-139	-116
*hide*	8	160
*high*	207	143
*hiki*	183	-5
*hils*	198	21
*himl*	-89	43
*hims*	112	217
*hine*	251	172
*hing*	146	158
*hink*	137	339
*hipl*	-135	-139
*hit	-123	-134
*hita*	190	279
*hite*	212	20
*hiti*	-20	98
*hits*	21	219
*hive*	277	20
*hjar*	81	-199
*hjul*	123	-5
*hkai*	-1	140
*hkas*	7	146
*hkin*	168	26
*hma	-22	-134
*hock*	197	-77
*hoft*	-165	-268
*hoge*	103	-156
*hogr*	116	-59
*hoki*	240	-10
*hokl*	-166	-167
*hold*	173	-2
*hole*	26	-117
*holr*	-112	-121
*holt*	-110	-119
*hona*	-173	-166
*hone*	10	246
*hono*	154	189
*hop	184	149
*hopa*	64	261
*hope*	-69	72
*horm*	-195	-145
*hort*	-40	-158
*hosk*	95	44
*hosp*	54	-92
*host*	-155	-242
*hot	-14	-129
*hota*	-146	103
*hotr*	-141	-120
*houg*	-26	187
*houl*	-101	-250
*hour*	177	-17
*hous*	136	-7
*hout*	168	142
*hovd*	-11	117
*hove*	-213	-99
*hovs*	7	141
*hrea*	149	180
*hree*	-199	-275
*hrim*	160	15
*hrob*	-161	-155
*hrou*	228	94
*hset*	118	12
*htak*	205	5
*hter*	-31	152
*hts	7	250
*hude*	183	84
*hudl*	-154	-156
*hudt*	-123	-119
*hug	199	31
*huga*	6	242
*huge*	285	160
*hugi*	151	-14
*hugo*	65	-123
*huma*	6	132
*humi*	-204	-186
*humo*	-53	60
*hung*	-202	-185
*hunt*	134	56
*hurs*	-134	-135
*hurt*	20	209
*hus	-190	-122
*husb*	95	174
*huse*	-81	161
*hute*	-116	-119
*hutr*	248	-16
*huul*	150	31
*huve*	88	-101
*hydr*	-73	-116
*hyla*	-139	-151
*hypa*	-7	154
*hype*	-202	-207
*hyva*	-120	109
*hyvi*	-176	-172
*iaa	-156	-148
*iabe*	28	-182
*iak	165	45
*ial	-158	-88
*ialy*	209	71
*ian	-182	-244
*ianc*	-136	-131
*iand*	-202	-144
*ianf*	189	43
*iani*	-21	98
*iapi*	153	14
*iar	-267	-293
*iare*	-231	-234
*iarh*	-162	-158
*iari*	-156	-145
*ias	126	-34
*iasi*	-185	-174
*iast*	-139	-131
*iate*	-136	-131
*ibio*	71	-88
*ibla*	-156	7
*ibup*	-202	-170
*ices*	-9	185
*icha*	131	133
*icin*	-206	-158
*ickb*	-106	-106
*icki*	-65	-139
*ickl*	-190	-177
*ickn*	-125	-150
*icko*	-86	51
*ickv*	-118	22
*icol*	-140	-134
*icor*	-198	-184
*ics	-171	-206
*icup*	-139	-116
*ida	-196	-151
*idag*	176	129
*idal*	15	197
*idan*	137	-88
*idar*	121	-14
*iday*	-79	115
*ide	111	156
*iden*	-138	-111
*ider*	-247	-179
*idet*	71	-58
*idge*	-79	132
*idgn*	95	39
*idit*	130	-61
*idja*	171	24
*idn	128	149
*idor*	-11	-131
*idos*	164	15
*idra*	-173	-179
*ids	-240	-128
*idsb*	15	147
*idsf*	-97	-155
*idsk*	119	26
*idso*	-164	-179
*idta*	-95	-90
*idva*	-129	-138
*idwi*	-158	-154
*idyk*	-153	-165
*iear*	-132	-126
*ied	-194	-56
*iefi*	-144	-134
*iehe*	113	208
*iela*	74	-91
*iele*	84	120
*ieli*	224	91
*ien	-181	-181
*iend*	182	234
*ieni*	-234	-275
*iens*	134	17
*ient*	164	72
*ier	-143	-9
*ies	29	124
*iet	-217	-232
*iete*	-177	-175
*ieti*	-170	-180
*ievi*	-103	-116
*ifal*	-77	167
*ife	69	175
*ifer*	-145	-115
*ifi	-11	-115
*ifra*	155	59
*ifre*	129	143
*ifro*	-118	-156
*ift	64	-105
*ifta*	159	281
*ifte*	152	-67
*ifti*	-142	-150
*iftn*	77	-138
*igar*	-122	55
*igbe*	-162	-137
*ige	-107	55
*iger*	144	-39
*igh	200	112
*ighb*	-17	187
*ight*	-41	157
*igra*	-116	-155
*igri*	-89	-109
*igsf*	-123	-95
*ihag*	-148	-54
*ihal*	-77	-169
*ihan*	75	-117
*ihja*	-206	-124
*ihop*	171	185
*iiko*	163	88
*iiks*	2	148
*iilt*	24	227
*iin	63	224
*iina*	8	126
*iing*	-154	-148
*iito*	-147	-140
*ijan*	-166	-170
*ika	207	197
*ikai*	144	5
*ikar*	79	151
*ikat*	7	-115
*ikay*	-2	138
*ikea*	193	13
*ikel*	134	31
*iken*	-116	-62
*iker*	126	72
*ikho*	-116	-110
*iki	67	98
*ikir*	-111	-99
*ikit*	79	-28
*ikli*	-208	-196
*iklo*	-177	-180
*ikna*	33	-111
*iko	175	69
*ikor*	-212	-296
*ikot*	27	-133
*iksi*	109	132
*ikso*	169	134
*ikt	-141	-269
*ikta*	-35	150
*iktn*	-120	-121
*ikto*	-226	-246
*ikts*	-220	-188
*ikuu*	123	10
*ikva*	167	300
*ila	227	140
*ilad*	88	-88
*ilal*	267	145
*ilam*	84	-74
*ilan*	-23	-138
*ilar*	64	276
*ilas*	117	172
*ilat*	160	4
*ilbu*	108	-34
*ilde*	75	251
*ildo*	-85	63
*ile	114	113
*ileb*	170	119
*iled*	-162	-71
*ilee*	131	143
*ilek*	-102	-94
*ilen*	188	149
*ilep*	55	-156
*iles*	-103	-61
*ilet*	131	101
*ilfi*	-149	-164
*ilig*	-177	-214
*ilin*	-107	-160
*ilja*	-193	-64
*ilje*	-72	98
*ilka*	-128	33
*ilke*	-137	53
*ilki*	171	12
*ilko*	-190	-136
*ilm	-272	-218
*ilma*	128	221
*ilme*	-159	-131
*ilna*	-154	-70
*ilny*	58	161
*ilo	-180	-23
*ilol*	146	-2
*ilop*	144	-9
*ilra*	0	183
*ils	194	283
*ilsa*	-30	114
*ilsk*	-181	-87
*ilta*	-149	-76
*ilte*	-18	178
*ima	144	6
*imad*	173	17
*imak*	-148	-199
*imar*	109	-152
*imat*	154	-71
*ime	225	108
*imee*	-184	-99
*imel*	119	-61
*imfa*	175	-9
*imig*	226	68
*imla*	-160	-139
*imle*	134	162
*imli*	128	-3
*imni*	-100	-114
*imoa*	-11	170
*imor*	-69	104
*imp	186	-33
*impl*	-136	-120
*impu*	-26	140
*imra*	131	68
*imse*	112	217
*imsk*	-172	-207
*ina	-35	206
*inaa*	180	-45
*inal*	-265	-270
*inan*	-4	239
*inar*	-426	-327
*inas*	192	330
*inat*	-89	-110
*inbr*	-117	-109
*ince*	-49	-274
*inda*	160	-68
*indf*	-185	-194
*indi*	115	-84
*indl*	-48	-142
*indo*	129	-25
*indr*	222	85
*indt*	-218	-182
*ine	-287	-342
*ined*	-62	79
*inei*	93	-22
*inel*	-181	-173
*inen*	-134	-160
*ines*	-156	-165
*infa*	185	-112
*infe*	44	-123
*infl*	-55	-224
*info*	-350	-335
*infr*	-91	-73
*ing	59	-127
*ingd*	85	265
*ingi*	-201	-182
*ingj*	112	13
*ingl*	-68	-119
*ingm*	-144	-145
*ingo*	-186	-85
*ingr*	69	-81
*ings*	-143	-77
*ingv*	-128	-110
*ini	7	-119
*inic*	-165	-199
*init*	-238	-233
*inje*	-55	-136
*injo*	200	68
*inju*	273	83
*inke*	177	183
*inki*	-102	100
*inkl*	142	43
*inko*	-24	-173
*inks*	-58	212
*inla*	-178	89
*inon*	141	9
*inop*	151	2
*inos*	-138	-157
*inpa*	218	45
*inpe*	122	-85
*inpl*	-131	-202
*inpr*	-124	-135
*inpu*	-111	-152
*ins	-312	-122
*insa*	-142	-108
*insj*	217	39
*insk*	-236	-235
*insl*	8	-93
*inso*	-148	-113
*inst*	-105	57
*insu*	214	58
*int	-111	-147
*inta*	178	32
*intb*	-149	-137
*intr*	-196	-210
*inty*	-312	-307
*inua*	1	287
*inus*	-113	-181
*inut*	146	11
*inuu*	177	-3
*inva*	85	-70
*iny	-188	-182
*ioar*	-198	-191
*iod	-163	-178
*iole*	149	118
*iolo*	-111	-158
*iona*	-129	-130
*iond*	168	39
*ione*	-89	-145
*ioti*	71	-88
*iotv*	57	-69
*ioxi*	-139	-116
*ipa	87	254
*ipac*	-135	-117
*ipad*	138	-16
*ipan*	329	116
*ipar*	126	-113
*ipas*	-81	-126
*ipat*	-116	-96
*ipea*	3	-129
*ipen*	80	-128
*iper*	176	230
*ipil*	-180	-159
*ipla*	-135	-139
*ipli*	143	-19
*ipre*	-174	-258
*ips	-174	-333
*ipsa*	56	-80
*ipse*	-121	-129
*ipt	-23	151
*ipta*	-198	-165
*ipte*	-128	-167
*ipu	276	15
*iqui*	111	-99
*ira	-238	-142
*irad*	239	55
*iral*	-68	-161
*iran*	-148	-156
*irar*	253	110
*ired*	-130	-17
*irek*	-154	-83
*irig*	245	33
*irin*	-110	-119
*irit*	-136	-200
*iriz*	-48	-121
*irje*	-14	150
*irjo*	5	150
*irni*	-120	-105
*iron*	-211	-203
*iros*	93	-1
*irs	68	175
*irta*	-161	-163
*irti*	194	6
*irun*	27	-88
*irur*	-111	-99
*isad*	134	62
*isar*	-90	-162
*isat*	142	32
*isch*	-44	-169
*isda*	-89	-189
*isdo*	-192	-167
*ise	-96	-198
*ised*	-129	-144
*isel*	201	25
*iser*	-164	-161
*ises*	246	273
*iset*	-246	-248
*isfa*	-131	-156
*isfo*	-135	-185
*ish	120	104
*isha*	-69	96
*isi	148	119
*isid*	-2	221
*isio*	153	-1
*isit*	-198	-216
*isk	35	-78
*iske*	-247	-265
*iskm*	127	-88
*isko*	-32	124
*isku*	-237	-236
*isla*	-12	-182
*isly*	-18	128
*ism	113	5
*isni*	-83	60
*isno*	-113	-121
*isnt*	178	144
*ison*	255	-7
*ispa*	-82	80
*ispe*	17	135
*ispo*	-28	134
*ispr*	155	55
*ispu*	-103	-85
*ist	-4	-138
*isti*	2	-165
*isto*	142	116
*istr*	-125	91
*ists*	9	130
*istu*	139	-133
*ita	185	65
*itad*	189	204
*itam*	-135	-154
*itan*	123	76
*itar*	-25	159
*itat*	-46	188
*itch*	-300	-291
*ite	-171	-198
*ites*	-151	-133
*itet*	189	-21
*itgt*	132	3
*itha*	-109	-99
*itho*	173	112
*itia*	-48	107
*itin*	55	31
*itis*	-144	-176
*itit*	154	1
*itiv*	150	-41
*itja*	149	5
*itne*	-106	-85
*iton*	-111	-95
*itos*	-8	-111
*itro*	132	-107
*itse*	-96	253
*itus*	-238	-233
*itvi*	215	54
*ityr*	223	44
*ium	-184	-78
*ius	-107	-117
*ivan*	178	111
*ivas*	-221	-225
*ive	139	147
*ives*	138	92
*ivet*	-130	56
*ivfo*	1	141
*ivhu*	117	-63
*ivil*	-170	-197
*ivit*	-13	137
*ivlo*	239	28
*ivme*	-212	-192
*ivmo*	135	-19
*ivna*	-149	-148
*ivni*	-128	2
*ivon*	62	126
*ivr	176	53
*ivra*	-21	192
*ivs	-145	-170
*ivsf*	-125	-175
*ivsk*	91	-56
*ivst*	-189	-187
*iwi	178	4
*ixat*	4	179
*ixed*	52	-108
*ixta*	108	-85
*ixte*	77	-45
*ixth*	100	32
*ixts*	-107	-100
*iza	-238	-219
*ize	-132	-133
*izin*	-48	-121
*izur*	21	-115
*izy	-45	-147
*jack*	-156	-153
*jad	13	168
*jade*	71	-74
*jafs*	-145	-115
*jaga*	-162	-22
*jaks*	104	159
*jal	-318	-223
*jala*	-146	-224
*jalk*	95	89
*jalt*	170	-17
*jalv*	-18	143
*jamr*	126	3
*jamt*	-285	-223
*jan	15	-103
*jana*	15	160
*jani*	190	3
*jans*	-18	131
*jar	-13	-194
*jara*	217	68
*jart*	39	-212
*jat	36	229
*jata*	-98	-158
*jate*	213	202
*javi*	-162	-143
*javu*	57	259
*jayk*	165	-9
*jder*	-197	-246
*jeet*	-17	137
*jej	61	133
*jeje*	189	72
*jeks*	-143	-115
*jelv*	28	150
*jeni*	-10	159
*jer	-97	85
*jesu*	-23	147
*jet	10	172
*jetl*	-127	-122
*jkar*	10	156
*jkva*	93	159
*jlig*	65	138
*jnin*	-101	-168
*job	-161	-27
*joba*	-109	-125
*jobi*	-143	-167
*jock*	170	40
*jog	29	186
*joit*	5	150
*joka*	-47	124
*jokm*	-219	-208
*jol	-183	-236
*jolk*	-283	-251
*jonk*	9	-127
*jord*	98	156
*jork*	-164	-216
*jorn*	-138	-139
*jort*	123	250
*jotk*	-4	145
*jour*	-296	-225
*jpad*	-117	-108
*jpat*	-15	132
*jsar*	-12	-126
*jset*	-56	-129
*juar*	-147	-144
*jud	188	60
*jude*	-231	-171
*judi*	14	105
*jugi*	6	132
*juic*	-1	-101
*juk	17	-189
*juka*	-105	-247
*jukd*	-170	-145
*jukg*	-126	-52
*jukh*	-155	-17
*juki*	-180	-236
*jukr*	-149	-148
*jukv*	-209	-242
*jula*	-74	73
*julb*	-180	-154
*jule*	12	165
*juli*	133	48
*jumb*	133	11
*jumi*	-195	-172
*jump*	-48	104
*jums*	15	-116
*jund*	-14	151
*junk*	278	0
*jupa*	85	211
*jupt*	105	-74
*jur	-109	-52
*jura*	135	49
*jure*	172	198
*jurj*	-122	-112
*jurs*	-226	-261
*jus	98	-66
*jusk*	117	42
*juta*	37	324
*jutb*	-106	-97
*jute*	176	-147
*juto*	106	-36
*juts*	-245	-234
*jvan*	13	115
*kaa	151	224
*kaan*	152	241
*kaat*	157	-6
*kab	-90	-104
*kabe*	158	11
*kada*	242	229
*kade*	-125	79
*kadk*	142	-1
*kado*	-42	-168
*kafa*	-148	-30
*kafe*	19	-243
*kaft*	119	173
*kag	-166	-147
*kage*	-177	-169
*kaik*	-23	114
*kail*	64	148
*kaje*	6	157
*kaka*	123	7
*kake*	157	26
*kakf*	111	5
*kakn*	90	-80
*kako*	-199	-185
*kal	167	187
*kalj*	174	17
*kalk*	165	17
*kalr*	212	15
*kals*	228	37
*kalt*	27	-133
*kalv*	-137	-184
*kami*	275	112
*kams*	4	110
*kamt*	-188	-1
*kana*	138	160
*kand*	178	105
*kang*	-211	-218
*kani*	-212	-155
*kank*	-25	111
*kans*	212	-2
*kany*	15	-111
*kapa*	233	24
*kape*	85	87
*kapl*	-135	-87
*kaps*	33	-115
*kara*	-157	95
*karb*	24	166
*kard*	-153	-148
*kare*	-145	-75
*kari*	-50	104
*karm*	-183	-258
*karo*	-143	-139
*kart*	168	176
*karv*	-5	150
*kas	24	138
*kasa*	-202	-253
*kask*	150	213
*kast*	60	233
*kasv*	181	0
*kat	206	172
*kate*	-220	-175
*kati*	5	195
*kato*	176	-6
*katu*	115	37
*kaud*	148	9
*kaus*	259	53
*kav	-227	-210
*kava*	148	-35
*kave*	-134	-221
*kavs*	-229	-256
*kay	-143	-38
*kays*	-2	138
*kban*	65	136
*kbik*	-106	-106
*kbla*	62	304
*kbor*	171	36
*kdam*	164	7
*kdom*	-170	-145
*kea	321	38
*keaa*	125	23
*ked	29	176
*kedj*	119	21
*keds*	-5	213
*keen*	-154	-229
*keep*	128	257
*keer*	-135	-93
*keet*	7	197
*kefu*	4	105
*keht*	140	8
*kej	-103	-194
*kejs*	-168	-161
*kekv*	-110	-115
*kela*	-89	-90
*kele*	140	106
*kelg*	112	7
*kelo*	136	129
*kels*	267	-14
*kema*	-140	-100
*kemi*	135	-68
*kenb*	93	138
*kend*	-78	109
*kene*	154	94
*kenh*	-118	-65
*kenk*	-112	-104
*kenp*	-106	-141
*keos*	-126	-124
*kepr*	-126	-118
*kerb*	-135	-108
*kerh*	-156	-75
*kerk*	-122	-110
*kern*	303	30
*kers*	153	6
*kesp*	8	119
*kete*	-230	-168
*keto*	314	78
*keva*	-155	13
*key	-186	-209
*keyp*	141	28
*keys*	3	138
*kfac*	1	168
*kfor*	141	37
*kfos*	128	23
*kful*	-133	-132
*kfyl*	-33	-145
*kgra*	219	33
*kgym*	-126	-52
*khet*	196	14
*khos*	-116	-110
*khus*	-155	-17
*khuv*	172	40
*kia	204	-32
*kid	-154	-124
*kido*	-121	-214
*kids*	-133	6
*kiel*	138	-37
*kift*	-208	-215
*kig	-93	-174
*kiga*	160	8
*kigh*	-83	-125
*kiit*	-147	-140
*kikh*	-116	-110
*kikn*	172	15
*kila*	17	272
*kile*	55	192
*kili*	-188	-253
*kilo*	-202	-54
*kin	300	-2
*kina*	175	31
*kine*	76	-133
*kint*	-191	-255
*kiny*	-137	-104
*kipe*	3	-129
*kipu*	292	17
*kirj*	22	152
*kiru*	-3	-115
*kis	-187	-72
*kisa*	62	-105
*kise*	-148	-180
*kisl*	-194	-202
*kisn*	-113	-121
*kit	159	177
*kite*	-3	137
*kitg*	132	3
*kito*	-112	-143
*kiva*	23	159
*kiwi*	178	4
*kjor*	210	-39
*klag*	77	-53
*klam*	214	-132
*klar*	49	176
*klas*	-291	-105
*klat*	202	54
*kle	-64	-149
*klia*	-267	-303
*klic*	-39	79
*klim*	-189	-243
*klip*	91	-46
*klon*	-145	-156
*klor*	189	74
*klos*	-174	-114
*klub*	163	82
*klum*	219	113
*klun*	-230	-186
*kly	-186	-184
*klyv*	207	-15
*kmas*	-44	-147
*kmed*	201	27
*kmok*	-219	-208
*kna	196	266
*knac*	-139	-112
*knae*	-58	-150
*knal*	272	37
*knan*	-252	-332
*knap*	231	35
*knav*	-239	-215
*knee*	-243	-260
*knic*	150	7
*knif*	-118	52
*knik*	-166	-177
*knip*	-225	-232
*knog*	-136	-95
*knol*	-223	-248
*knot*	-222	-150
*know*	13	204
*knuf*	-32	246
*knut*	85	182
*knyt*	129	78
*koch*	115	-8
*kock*	-147	-120
*kode*	-27	134
*koho*	180	69
*koi	152	8
*koj	-90	15
*koja*	-8	-114
*koka*	353	115
*kokh*	196	14
*koko*	220	129
*koks*	154	94
*kol	175	-38
*kole*	-197	-148
*kolg*	139	16
*koli*	-198	-200
*kolk*	-227	-218
*kolm*	117	-130
*koln*	-112	-102
*kolo*	29	-100
*kolt*	-180	-99
*kolv*	-135	-130
*koma*	147	121
*kome*	102	93
*komu*	-265	-262
*konc*	-164	-159
*kond*	-270	-259
*kong*	34	130
*konk*	37	197
*konl*	35	121
*kono*	-172	-172
*kopa*	-222	-181
*kope*	127	-141
*kopo*	-222	-209
*kopt*	-36	150
*kora*	68	162
*kord*	100	-74
*korg*	143	28
*kori*	146	43
*kork*	-202	-174
*korn*	-24	166
*kort*	-55	-137
*korv*	-55	-155
*kos	-241	-266
*kose*	-154	-143
*kosn*	39	122
*kost*	-192	-258
*kot	-96	-126
*kota*	170	-26
*kote*	-16	-257
*koti*	-108	73
*kotn*	-164	-143
*kots*	140	104
*kotu*	-178	-170
*koul*	-186	-195
*kour*	134	-24
*kout*	-140	-157
*kova*	261	66
*koys*	8	126
*kpan*	0	242
*kpre*	-126	-82
*krai*	-146	-109
*krak*	11	-115
*kram*	111	-95
*kran*	-187	-107
*krap*	-221	-82
*krar*	-110	-108
*kras*	-126	-200
*krat*	-282	-194
*krav*	-92	32
*kred*	38	156
*kres*	-149	-148
*kret*	-207	-115
*krid*	119	26
*krig*	-242	-269
*kris*	-36	-114
*krit*	-14	-162
*krmp*	113	-3
*kroc*	117	-9
*krod*	194	48
*krog*	-57	86
*kron*	-173	-34
*kros*	-172	-151
*krot*	166	-16
*krub*	-168	-165
*kruk*	-215	-69
*krum*	223	-15
*krup*	-127	-148
*kryc*	-168	-191
*krys*	253	110
*ksak*	133	47
*ksal*	-168	-155
*ksbo*	103	198
*ksed*	-135	-117
*ksem*	-335	-331
*ksen*	47	-124
*kset*	173	6
*ksgo*	127	48
*ksha*	97	-44
*ksii*	2	131
*ksju*	-270	-237
*kska*	181	3
*ksla*	-175	-176
*ksod*	148	31
*kspa*	-279	-262
*kste*	198	39
*ksti*	-85	-145
*ksto*	-151	-103
*ksty*	141	-1
*ksun*	-98	-107
*ksva*	183	12
*ktab*	143	40
*ktag*	-89	-108
*ktan*	312	33
*ktar*	52	-156
*ktba*	272	39
*kte	189	130
*kter*	-118	-48
*ktes*	-68	-121
*ktfo*	-59	69
*ktge*	-1	113
*ktio*	-161	-175
*ktis*	151	114
*ktkr*	-161	-170
*ktne*	-120	-121
*ktol*	138	0
*kton*	75	-47
*ktos*	-129	-119
*kts	0	-119
*ktsk*	-145	-133
*ktsm*	-139	-116
*ktul*	-131	-119
*ktur*	-20	-180
*kude*	-143	70
*kula*	132	9
*kum	266	11
*kuma*	129	6
*kumi*	154	11
*kun	-189	-200
*kuna*	-112	-165
*kung*	-22	110
*kuno*	156	13
*kuol*	-150	50
*kup	-146	-152
*kupu*	-127	-113
*kura*	-323	-349
*kure*	199	-4
*kuri*	222	201
*kurk*	66	-53
*kurs*	-195	-49
*kusi*	-110	8
*kut	109	-114
*kute*	-248	-182
*kuti*	-224	-221
*kuu	144	12
*kuul*	-25	170
*kuum*	289	16
*kuve*	9	124
*kvad*	-123	-131
*kval*	8	177
*kvan*	38	97
*kvar*	160	126
*kvav*	121	-9
*kved*	239	33
*kvit*	27	182
*kyd	-67	68
*kyda*	-27	185
*kyde*	-159	-138
*kyds*	-144	-193
*kyla*	-360	-236
*kyle*	-174	-74
*kyli*	-103	-89
*kylm*	109	-34
*kyln*	-124	-279
*kynd*	212	43
*kyrk*	-137	-191
*kysi*	135	12
*laa	61	197
*laak*	133	48
*laba*	-205	-198
*labo*	-146	-136
*labs*	104	-3
*lace*	-98	126
*lack*	71	-166
*lad	-411	-102
*lada*	-189	-42
*lade*	118	55
*ladi*	-168	-179
*ladj*	-192	-178
*lado*	-105	-114
*ladr*	126	-15
*ladu*	154	11
*lag	-17	-152
*lage*	-20	85
*lagm*	9	129
*lagn*	-129	-223
*lago*	54	-100
*lagr*	20	-109
*lags*	-262	-195
*lain*	-206	-223
*laka*	-307	-252
*lake*	-44	-174
*lakr*	-139	-147
*lakt*	-133	-151
*lale*	-119	-105
*lalt*	-7	123
*lalu*	200	24
*lam	79	-50
*lama*	136	66
*lamd*	226	-32
*lamn*	-213	38
*lamp*	171	84
*lams*	134	-24
*lamt*	325	26
*lamy*	-56	-208
*lanb*	-303	-269
*lanc*	94	-46
*lane*	33	206
*lanf*	-126	-123
*lang*	-50	153
*lani*	-198	-36
*lank*	-7	-158
*lano*	-135	-139
*lans*	148	-74
*laog*	25	144
*lap	212	14
*lapa*	165	89
*lape*	-180	-96
*lapn*	-30	-152
*lapr*	-103	28
*laps*	436	172
*lar	1	108
*lara*	-252	-49
*larb*	196	7
*lare*	158	183
*lark*	-174	-174
*larm*	21	-216
*larn*	-138	-69
*laro*	284	25
*lart*	176	359
*larv*	140	-57
*lasb*	44	-109
*lase*	-141	7
*lasi*	-202	-200
*lask*	126	115
*lasn*	-121	-7
*laso*	-123	-193
*lasr*	20	-141
*last*	-167	-17
*lasy*	111	170
*lat	78	208
*late*	-173	-76
*latf*	5	141
*latn*	18	160
*lato*	-22	-271
*laug*	-223	-200
*lava*	-164	-165
*lavi*	187	-23
*laxa*	19	96
*laxi*	142	-41
*laxo*	-160	-156
*lay	-136	-128
*layi*	-208	-206
*lays*	23	135
*lban*	-117	-22
*lbat*	-146	-127
*lben*	-34	-150
*lbor*	-234	-199
*lbow*	-206	-207
*lbra*	-80	-141
*lbud*	108	-34
*lbun*	60	-69
*lcoh*	-134	-147
*lda	67	180
*ldat*	163	143
*lde	-43	-174
*ldel*	161	50
*ldig*	266	181
*ldio*	-139	-116
*ldju*	135	14
*ldo	12	152
*ldoe*	132	20
*ldor*	-135	-100
*ldro*	112	-12
*ldsk*	168	11
*ldta*	-45	185
*lea	-241	-234
*leac*	184	5
*leak*	169	92
*lean*	70	122
*leas*	-121	46
*leav*	-33	137
*lebr*	170	119
*leda*	-129	-9
*ledi*	-132	-168
*ledn*	100	174
*leds*	-352	-429
*ledv*	-215	-198
*lee	216	238
*leen*	-138	-71
*lefo*	-68	37
*lego*	-82	-170
*legs*	121	-156
*lek	310	67
*leke*	-285	-149
*leks*	-29	-151
*lels*	-336	-336
*lem	-127	-43
*leme*	-51	72
*lena*	-144	-87
*leng*	150	15
*leph*	114	13
*leps*	57	-160
*lept*	-180	-22
*lerg*	-24	-263
*leri*	-142	-172
*lern*	145	61
*lers*	-41	-123
*lesa*	-4	128
*lese*	-163	-164
*lest*	-247	-253
*leta*	88	199
*lete*	210	157
*lets*	-136	40
*leuk*	141	-38
*lev	-66	85
*leva*	35	322
*leve*	-5	100
*levx*	-109	-103
*lexi*	-161	-145
*lfen*	-139	-116
*lfin*	-149	-164
*lfli*	132	12
*lfre*	-111	-112
*lfru*	135	21
*lgan*	-134	-62
*lgar*	221	42
*lgen*	-91	80
*lger*	-178	-205
*lgif*	327	36
*lgkr*	161	40
*lgol*	240	-1
*lgro*	167	25
*lhel*	-110	-177
*liad*	154	58
*lian*	-213	-188
*liar*	-272	-296
*lich*	128	-3
*lick*	49	156
*lid	225	135
*lie	118	137
*life*	152	142
*lig	-112	-110
*lige*	109	22
*ligs*	173	25
*liho*	72	250
*lik	-161	-251
*lika*	-32	156
*like*	18	-128
*likt*	-179	-183
*lila*	221	105
*lile*	244	184
*lilf*	-149	-164
*lilj*	-10	-139
*lilk*	171	12
*lilt*	-226	-269
*lima*	-130	-228
*limp*	102	-72
*limr*	174	10
*lin	-37	-122
*lina*	119	194
*lind*	89	-158
*line*	4	-118
*ling*	120	-18
*link*	113	-82
*linl*	-20	136
*linp*	104	-105
*lins*	-255	-240
*lint*	8	174
*lipa*	97	191
*lipe*	34	205
*lips*	221	8
*liqu*	111	-99
*lir	129	127
*lise*	61	293
*lish*	-67	-179
*lisi*	-1	142
*list*	-229	-154
*lit	181	305
*lita*	271	190
*lite*	-134	-229
*liv	126	-19
*liva*	-196	-49
*live*	-20	156
*livf*	1	141
*livl*	237	34
*livm*	135	-19
*livr*	-21	192
*livs*	-185	-219
*lixt*	163	-108
*lja	-47	-137
*ljan*	189	126
*ljer*	-47	174
*ljet*	22	205
*ljni*	-81	-141
*ljog*	29	186
*ljon*	165	22
*ljt	137	5
*ljud*	66	-83
*ljug*	6	132
*ljum*	15	-116
*ljus*	104	-101
*lkaa*	26	188
*lkad*	-83	-156
*lkan*	144	42
*lkee*	-106	-199
*lken*	-158	1
*lket*	-75	123
*lkil*	194	3
*lknu*	-147	-140
*lko	-118	-140
*lkoh*	180	69
*lkoi*	208	6
*lkoj*	190	3
*lkom*	-150	-135
*lkon*	49	148
*lkra*	-143	-231
*lks	176	-10
*lksa*	-127	-128
*lksk*	-108	-94
*lkst*	-151	-103
*lkur*	-178	-170
*lmad*	8	175
*lman*	-47	122
*lmar*	125	220
*lmas*	122	-9
*lmic*	-132	-121
*lmii*	126	172
*lmon*	176	-69
*lmor*	-126	-149
*lna	-245	-138
*lnac*	-131	-126
*lnar*	365	96
*lnin*	-130	-166
*lnyc*	58	161
*loat*	-219	-219
*lod	202	-80
*lode*	170	-2
*lodf*	89	-129
*lodg*	-143	-166
*lodh*	179	34
*lodk*	-140	-88
*lodn*	-33	-217
*lodp*	-345	-393
*lods*	-90	-161
*lodt*	-37	-137
*lodv*	-244	-195
*log	-111	-88
*loga*	-167	-142
*logi*	-156	-224
*logo*	-173	-180
*loja*	157	124
*lojd*	-117	-131
*loje*	-143	-115
*loju*	-182	-155
*lol	-182	-152
*lolo*	150	9
*loly*	242	-41
*lom	-161	-148
*lomb*	-184	-180
*lomd*	-150	-244
*lome*	-252	-331
*lomk*	-263	-236
*lomt*	-182	-253
*lon	-202	-78
*lone*	-62	110
*lont*	-117	-147
*lood*	103	-117
*loor*	170	-109
*lopa*	-150	-159
*lopn*	-96	-130
*lopr*	-138	-143
*lops*	133	-15
*lopu*	160	160
*lopy*	231	21
*lor	-207	-238
*lora*	-89	113
*lord*	-115	59
*lorg*	196	18
*lorn*	-222	-163
*los	192	-58
*losa*	177	145
*losi*	301	135
*losn*	-252	-142
*lot	313	98
*lots*	227	35
*lova*	97	115
*lowe*	-16	-200
*loxi*	87	-29
*loxo*	-114	-108
*lpa	-108	75
*lpen*	-214	-140
*lper*	-248	-64
*lpil*	-133	-134
*lpip*	150	23
*lpme*	-217	-181
*lpom*	1	123
*lpot*	0	112
*lpr	18	148
*lpro*	-174	-158
*lps	-196	-123
*lpte*	-125	-200
*lra	134	46
*lrac*	0	183
*lrak*	-160	-171
*lrar*	156	-27
*lre	-47	171
*lsa	113	171
*lsad*	321	203
*lsam*	-30	114
*lsbo*	-131	-85
*lsbr*	-200	-272
*lsdu*	64	-82
*lsee*	134	40
*lsem*	-184	-211
*lsen*	113	-42
*lser*	282	56
*lshu*	150	45
*lsin*	101	-59
*lska*	-307	-170
*lsla*	-171	-177
*lsma*	170	17
*lsoa*	-147	-198
*lsok*	-227	-232
*lspe*	-105	-191
*lspo*	-220	-224
*lst	-96	71
*lste*	-216	-225
*lsto*	-88	61
*lstr*	72	-40
*lsty*	86	-47
*lsva*	172	-39
*lsve*	243	38
*lta	121	129
*ltaa*	145	113
*ltab*	-134	-125
*ltag*	-11	169
*ltak*	-7	107
*ltan*	-133	-6
*ltar*	-195	-182
*lte	217	184
*lted*	14	127
*ltel*	16	202
*lten*	-121	-69
*ltet*	83	142
*lthe*	-200	-199
*ltid*	-128	0
*ltih*	109	162
*lto	117	-42
*ltra*	-251	-278
*ltro*	-244	-245
*ltsa*	-84	-204
*ltun*	-160	-156
*ltur*	137	-26
*lua	-17	159
*luai*	-219	-127
*luan*	-142	-25
*lubs*	153	11
*luck*	-153	-30
*ludi*	146	-3
*ludr*	239	-32
*lue	187	-46
*luen*	-241	-247
*lues*	-144	-125
*luft*	304	-69
*luga*	-206	-242
*luge*	-213	-195
*lugn*	-113	-6
*lugs*	190	45
*lukt*	84	-97
*lule*	-241	-234
*lumi*	-102	47
*lump*	176	26
*lunc*	147	-108
*lung*	177	-129
*lunk*	-230	-186
*lupg*	25	148
*lups*	-124	-148
*lura*	-113	-138
*lure*	1	-139
*lurn*	87	37
*lury*	177	47
*lust*	83	125
*lut	-193	-149
*luta*	15	189
*lute*	-132	15
*lux	-132	-118
*lva	145	46
*lvag*	-120	-70
*lvan*	-210	-255
*lvar*	-224	-63
*lve	-74	-105
*lved*	-91	-179
*lvet*	296	55
*lvfo*	-170	-193
*lvik*	190	34
*lvmi*	136	12
*lvmo*	-130	-50
*lvo	-144	-128
*lvsk*	-173	-188
*lvte*	-152	-152
*lvti*	226	80
*lway*	-113	-133
*lyce*	-50	-122
*lyck*	204	166
*lyda*	71	138
*lyft*	-27	-195
*lyga*	-95	27
*lyge*	-163	-218
*lygp*	-138	-127
*lygr*	106	-55
*lyho*	-104	-135
*lyin*	147	1
*lyko*	204	5
*lysn*	22	95
*lyst*	-106	-83
*lyta*	-256	-259
*lyte*	-188	-224
*lyve*	213	-10
*lyvn*	-105	-95
*maan*	251	31
*mach*	-94	-184
*mad	189	71
*mada*	-159	-151
*made*	121	129
*madr*	-136	25
*maen*	84	-74
*mage*	64	-66
*magk*	-154	-100
*magm*	149	-3
*mago*	-24	-176
*magr*	116	14
*mags*	-168	-269
*mak	-177	-165
*maka*	-38	-173
*make*	24	-138
*maki*	180	6
*makt*	-187	-257
*malb*	-58	-168
*mali*	-16	155
*malt*	-122	-45
*mame*	-176	-171
*mamo*	-224	-230
*mana*	-132	-196
*manh*	123	83
*mani*	-23	101
*mans*	-162	-236
*mant*	-140	-127
*mara*	-180	-172
*marb*	-144	-139
*mard*	-238	-226
*marf*	144	53
*mari*	-86	-135
*mark*	-117	140
*marm*	266	51
*marn*	120	170
*mars*	-142	-81
*mart*	470	210
*mary*	26	146
*masa*	32	150
*mase*	-139	-27
*mask*	-18	-99
*maso*	188	220
*mata*	195	77
*matc*	-161	-135
*matf*	-261	-160
*mati*	52	-139
*matk*	162	83
*matl*	124	-93
*matn*	-49	-183
*matr*	-172	-142
*mayb*	161	3
*mbag*	-295	-353
*mbar*	-227	-238
*mben*	-150	-156
*mber*	-137	-219
*mbet*	-164	-155
*mbie*	-225	-239
*mble*	217	36
*mblo*	199	7
*mbo	95	162
*mbon*	23	94
*mbor*	137	96
*mbul*	221	-97
*mde	-233	-326
*mdhe*	-126	-147
*mebo*	99	149
*meda*	131	167
*mede*	143	67
*medl*	-3	126
*medv*	4	-132
*meen*	-184	-99
*mejl*	-140	-141
*mel	131	-72
*melk*	117	-61
*men	18	-132
*mena*	-152	202
*mend*	-207	-199
*mene*	172	12
*meni*	215	218
*mens*	-243	-275
*ment*	-129	-24
*mera*	-114	69
*mero*	-102	71
*mes	-129	15
*mesi*	-188	-149
*mesk*	-74	-94
*mesl*	178	-1
*meta*	272	17
*mete*	132	-83
*metf*	-163	-162
*meto*	-55	-167
*mfar*	177	-9
*mfko*	-144	-144
*mfom*	137	3
*mfri*	-132	-117
*mfys*	-115	-115
*mhal*	-203	-238
*mico*	-132	-121
*mida*	175	31
*midj*	171	24
*midw*	-158	-154
*mieh*	113	208
*miel*	-4	190
*mien*	-84	-88
*mies*	88	254
*mig	141	151
*migr*	-116	-155
*migt*	255	46
*miik*	2	148
*mild*	-257	-236
*milj*	-152	15
*milt*	-113	-145
*mily*	-26	92
*min	-178	-284
*mina*	-134	120
*mine*	-101	-236
*ming*	227	104
*mini*	-263	-156
*mins*	76	185
*mint*	-115	-101
*minu*	165	47
*mira*	-115	-138
*mirt*	-118	-115
*mis	-27	-90
*misa*	-279	-273
*mise*	-140	-158
*misf*	-181	-207
*mish*	-69	96
*misl*	-18	128
*mist*	53	-149
*mita*	-231	-137
*miti*	205	97
*mixe*	141	-31
*mjal*	-132	-239
*mjol*	-262	-246
*mjuk*	109	-43
*mkri*	-79	-166
*mkro*	-167	-143
*mkru*	-207	-191
*mkul*	93	-61
*mkve*	239	33
*mla	-16	-206
*mlad*	135	-85
*mlag*	-139	-57
*mlar*	186	-24
*mlat*	240	215
*mlek*	133	26
*mlen*	4	140
*mlic*	128	-3
*mlig*	160	235
*mlin*	-93	61
*mlis*	20	108
*mlod*	-116	-108
*mlos*	-112	-111
*mna	-169	19
*mnad*	-148	-118
*mnap*	-187	-170
*mnas*	-233	-194
*mnat*	152	97
*mnet*	-148	-141
*mnig*	36	-93
*mnin*	-98	-227
*mnlo*	-171	-186
*mnme*	125	7
*mnpa*	-118	-120
*mnpr*	-122	-134
*mnta*	197	159
*moaa*	-11	170
*moba*	7	178
*mobi*	-145	-101
*mode*	222	130
*mofa*	129	8
*mog	-4	131
*mogr*	-161	-191
*mok	-219	-208
*moko*	-128	-106
*mol	121	-49
*mome*	183	10
*mone*	-144	35
*moni*	150	-51
*mono*	117	-117
*mons*	-125	-146
*mont*	-243	-240
*mood*	1	126
*mope*	88	-26
*morb*	46	141
*mord*	-269	-227
*more*	239	160
*morg*	-324	-34
*mork*	194	-11
*mort*	-118	-148
*mot	-46	102
*mota*	-144	-100
*mote*	-178	-341
*moti*	-196	-193
*moto*	160	-35
*mots*	-121	-144
*mout*	136	-16
*move*	67	-149
*movi*	-240	-140
*mpa	77	-80
*mpad*	-223	-120
*mpak*	-180	-170
*mpan*	-23	-153
*mpar*	270	22
*mpas*	21	100
*mpat*	167	57
*mpen*	212	-53
*mper*	225	-80
*mpgr*	129	26
*mpia*	131	15
*mple*	89	-101
*mpo	-176	-131
*mpol*	234	2
*mps	-220	-191
*mpsl*	162	42
*mpsp*	-134	-128
*mpto*	-132	-112
*mpul*	-26	140
*mput*	-210	-217
*mpy	-182	-157
*mrar*	202	0
*mre	22	-117
*msa	127	-5
*msba*	123	9
*msbe*	178	42
*msel*	112	217
*msgo*	189	55
*msid*	-92	-154
*msju*	-181	-194
*mska*	-44	102
*mske*	63	-91
*mskt*	-46	-156
*msmo*	-110	-141
*msta*	-215	-198
*mste*	-163	-134
*mtad*	-131	-29
*mtal*	-274	-358
*mtar*	249	122
*mten*	-142	-136
*mtio*	-215	-205
*mtja*	30	139
*mtoc*	136	15
*mtom*	-129	-149
*much*	54	-97
*mudl*	166	-4
*mul	-122	-147
*mula*	-172	-69
*mume*	50	-93
*muml*	126	-49
*mumo*	202	-5
*mung*	304	6
*muni*	3	131
*muns*	-237	-317
*murd*	-166	-218
*murh*	-27	187
*musa*	-207	-218
*musc*	-172	-135
*musi*	-35	-170
*musk*	-112	-182
*muta*	-59	-175
*mute*	-98	-116
*muts*	20	171
*muut*	34	-145
*mvec*	-99	-104
*mvre*	158	43
*mydi*	-265	-261
*myg	32	154
*mygb*	-193	-200
*myge*	-54	119
*myse*	-81	180
*naa	210	269
*naap*	84	163
*nab	-2	-133
*naba*	-75	47
*nabi*	-135	-137
*nack*	114	-151
*nad	-110	-181
*nada*	124	-25
*nads*	-173	-184
*naet*	-58	-150
*nafa*	149	7
*nafs*	-184	-199
*nafy*	164	-26
*nage*	-390	-371
*nagi*	-98	-107
*nagl*	-94	-142
*nail*	-62	-153
*naka*	80	-89
*nake*	108	199
*nako*	139	-3
*nal	-76	-131
*nale*	-178	-82
*nalo*	-114	-108
*namn*	53	-86
*nana*	-234	-319
*nand*	-88	-309
*nant*	117	-101
*nap	76	233
*napa*	-52	-140
*napc*	161	-21
*napi*	87	-49
*napn*	-75	-151
*napt*	229	-7
*napy*	-134	-109
*nara*	114	276
*nard*	-111	-93
*nare*	-52	111
*nark*	-310	-490
*narn*	-286	-52
*nart*	-21	234
*nas	68	216
*nasa*	-137	-271
*nasb*	-155	-197
*nasd*	-126	-148
*nase*	-80	-144
*nasi*	-187	-220
*nasp*	-82	-124
*nasv*	188	32
*natd*	8	140
*nate*	-222	40
*nati*	-240	-176
*natm*	213	-28
*nats*	-226	-257
*natu*	-52	97
*natv*	-82	-83
*naur*	-145	-146
*nave*	183	-60
*nban*	144	20
*nbar*	-174	-111
*nber*	125	25
*nbla*	98	-29
*nblo*	-266	-224
*nbok*	-134	-141
*nbor*	112	17
*nbri*	-176	-191
*nbro*	104	-60
*nbry*	189	40
*nce	-31	-159
*ncel*	-97	98
*ncen*	-164	-159
*ncer*	-121	-151
*nch	277	-58
*ncon*	179	5
*ncus*	-125	-138
*ncy	-123	-159
*nda	217	343
*ndad*	220	-19
*ndan*	83	-163
*ndar*	10	139
*ndat*	201	-22
*ndbe*	-79	-129
*ndbo*	-115	-138
*nded*	-105	-161
*ndet*	203	4
*ndfa*	150	-68
*ndfl*	129	-11
*ndhe*	-106	-99
*ndig*	-52	-181
*ndim*	-130	-133
*ndin*	211	242
*ndko*	-161	-176
*ndkr*	-139	-117
*ndla*	-144	-190
*ndma*	69	-105
*ndna*	151	20
*ndni*	105	-114
*ndno*	257	-27
*ndom*	-181	-109
*ndon*	-40	77
*ndov*	-171	-159
*ndra*	-166	-100
*ndre*	87	-49
*ndri*	-282	-255
*ndro*	-42	-145
*ndru*	92	-65
*ndry*	-80	-151
*nds	55	147
*ndsa*	157	27
*ndsk*	83	189
*ndsp*	-129	-123
*ndst*	-139	-79
*ndsv*	-84	-179
*ndtr*	-62	-151
*nduk*	300	15
*ndul*	-177	-127
*ndut*	138	35
*ndva*	87	-126
*ndve*	-137	-124
*ndvi*	-148	-123
*ndy	-182	-161
*ndyn*	-131	-110
*ndyp*	113	-12
*neba*	-89	-134
*ned	99	-7
*nedg*	-120	-121
*nedk*	103	-7
*neds*	-119	2
*nee	-184	-233
*need*	-235	-117
*neig*	-17	187
*nein*	93	-22
*nekr*	-120	-112
*nela*	-219	-241
*nele*	236	19
*nelt*	-114	-97
*nely*	-182	-147
*nenh*	-7	141
*nens*	43	-113
*nera*	-157	-93
*nerk*	159	-14
*nern*	85	259
*ners*	131	-36
*nert*	151	12
*nerv*	-327	-351
*nes	-69	115
*nesi*	-187	-173
*nest*	-71	103
*nesu*	-134	-117
*net	135	-42
*nete*	154	37
*netk*	155	45
*netr*	-155	-133
*neum*	-120	-138
*neur*	82	-91
*new	-201	-191
*newb*	156	122
*nexp*	-135	-139
*next*	-99	121
*neze*	-130	-124
*nfal*	246	-75
*nfar*	166	-121
*nfek*	44	-84
*nfla*	119	-79
*nfli*	57	-91
*nflu*	-241	-247
*nfor*	-125	10
*nfri*	-91	-73
*nfus*	130	36
*ngad*	24	260
*ngan*	193	-122
*ngat*	21	157
*ngbr*	-136	-141
*ngd	-118	-194
*ngde*	176	141
*ngdo*	-129	-150
*nge	-212	-54
*ngef*	-1	-166
*ngel*	-243	-225
*ngen*	48	152
*nges*	-254	-115
*ngip*	304	6
*ngit*	116	-55
*ngja*	112	13
*ngka*	174	35
*ngli*	-83	-200
*ngly*	163	20
*ngma*	-148	-146
*ngo	-140	-135
*ngra*	191	77
*ngri*	-174	-173
*ngro*	-175	-186
*ngry*	-9	143
*ngsa*	57	-122
*ngsd*	-128	-57
*ngse*	-122	-47
*ngsh*	-160	9
*ngsi*	-156	-174
*ngsk*	-131	-126
*ngsl*	-170	-211
*ngso*	-135	-119
*ngsu*	147	25
*ngsv*	-309	-287
*ngt	75	-20
*ngti*	-137	-144
*ngue*	152	19
*ngva*	-241	-209
*ngvi*	-120	-101
*nhan*	123	83
*nhar*	159	-7
*nhin*	147	-6
*niak*	165	45
*nian*	-152	-178
*nic	-313	-310
*nick*	120	29
*nid	-101	-103
*nide*	-134	-90
*niel*	149	20
*nife*	-118	52
*nig	103	-72
*niga*	151	-4
*nigh*	-98	152
*nigt*	124	1
*nik	-90	-208
*nika*	-187	-224
*niko*	-88	-165
*nin	-32	-224
*nina*	-58	159
*nine*	-307	-294
*ning*	-157	-208
*nint*	-241	-256
*nioa*	-166	-156
*nion*	-150	-159
*nip	-172	-196
*nis	-184	-172
*nisa*	-73	-190
*nise*	191	14
*nish*	167	79
*nisi*	145	39
*nisl*	-128	-152
*niti*	128	150
*nitr*	127	-109
*nitu*	-250	-249
*niva*	-56	113
*nivh*	117	-63
*nivs*	91	-56
*njal*	19	96
*njer*	-151	-137
*njon*	200	68
*njur*	18	-139
*nkak*	-194	-196
*nkal*	-146	-136
*nkan*	52	-112
*nkar*	-79	230
*nke	11	129
*nkea*	252	25
*nkem*	-133	-153
*nken*	62	169
*nker*	149	355
*nket*	-209	-228
*nkid*	-154	-124
*nkie*	-136	-140
*nkil*	-146	-145
*nkin*	-153	160
*nkle*	-110	-183
*nkli*	-189	-170
*nkni*	206	-36
*nko	-203	-157
*nkod*	-32	118
*nkok*	188	19
*nkom*	2	-116
*nkon*	-200	-207
*nkor*	-147	-141
*nkpr*	-126	-82
*nkri*	164	10
*nks	-86	150
*nkt	179	193
*nktu*	-127	-113
*nkur*	19	171
*nky	-55	-165
*nlag*	-207	-77
*nlak*	-156	-135
*nlas*	-53	149
*nled*	49	215
*nlig*	-179	-181
*nlin*	-158	-72
*nloc*	-100	-141
*nlop*	35	121
*nlos*	-186	-185
*nmar*	134	229
*nmed*	188	19
*nmor*	-109	-178
*nmot*	-145	-156
*nobo*	-5	244
*nod	231	-31
*nodr*	121	-25
*noga*	-157	-80
*noi	-4	150
*nois*	149	8
*nojd*	-194	-163
*nol	-239	-256
*nola*	111	-27
*nom	167	188
*nomb*	251	106
*nomi*	-172	-172
*non	149	148
*nont*	-32	-138
*noo	59	198
*noon*	73	-55
*nop	-53	88
*nor	-192	-248
*nora*	-124	-135
*nore*	-121	-157
*nori*	-107	-228
*norm*	-353	-316
*norn*	116	20
*nors*	192	126
*nort*	-179	-154
*nosa*	-100	-158
*nose*	-340	-310
*nosl*	213	21
*nost*	-159	-161
*note*	250	172
*noth*	-91	-208
*noti*	29	151
*noug*	70	150
*nove*	-181	-162
*novo*	-119	-107
*now	-28	150
*nows*	14	157
*noxi*	117	-117
*npai*	-161	-165
*npar*	-118	-120
*npen*	122	-85
*npip*	168	-2
*npox*	-106	-141
*npro*	-204	-228
*nras*	194	28
*nroc*	-115	-111
*nsa	-150	33
*nsak*	-256	-246
*nsam*	96	136
*nsan*	-24	-155
*nsar*	-126	-172
*nsas*	-118	-166
*nsav*	-148	-115
*nsba*	-20	116
*nsda*	-269	-234
*nse	40	-80
*nsel*	-15	-170
*nsen*	-105	-227
*nser*	-300	-299
*nsfe*	-109	-135
*nsfo*	-169	-61
*nsik*	167	33
*nsil*	188	15
*nsin*	250	126
*nsio*	-153	-8
*nsjo*	-104	-88
*nsk	118	185
*nska*	-51	81
*nski*	168	22
*nskl*	-127	-125
*nskn*	-89	-108
*nskr*	-163	-155
*nsky*	-217	-201
*nsla*	111	-92
*nslo*	142	0
*nslu*	-83	-101
*nsno*	165	19
*nson*	-38	-124
*nsor*	-25	-101
*nstp*	14	140
*nstr*	122	110
*nsty*	21	100
*nsul*	202	9
*nsus*	-108	-109
*nsva*	85	-77
*nsve*	-35	126
*nsvu*	185	67
*nswe*	144	106
*nta	159	22
*ntaa*	147	-78
*ntag*	-221	-225
*ntak*	307	-43
*ntar*	-199	-155
*ntas*	-42	155
*ntat*	-165	-184
*ntba*	-149	-137
*nte	163	116
*nted*	134	127
*ntel*	-126	-163
*nter*	-320	-188
*ntes*	-238	-239
*ntet*	-144	-57
*ntge*	-98	-108
*nth	-193	-185
*nths*	-113	-152
*ntib*	71	-88
*ntid*	68	-60
*ntif*	129	12
*ntig*	132	-54
*ntil*	-107	66
*ntin*	173	77
*ntio*	-167	-154
*ntis*	-69	-192
*ntiv*	-212	-192
*ntko*	146	53
*ntly*	47	-86
*ntol*	-28	-171
*nton*	-38	116
*ntor*	-193	-119
*ntra*	17	-146
*ntre*	-270	-285
*ntro*	-186	-259
*ntru*	-164	-143
*nts	-8	142
*ntus*	-179	-159
*ntyg*	-312	-307
*nua	1	287
*nube*	168	10
*nubl*	-66	-114
*nude*	28	127
*nufa*	23	313
*nuha*	-253	-206
*nula*	-93	41
*numb*	13	-163
*nume*	-262	-148
*nund*	-149	-164
*nura*	132	33
*nuri*	120	-65
*nurs*	-214	-173
*nus	-109	-229
*nusa*	-243	-235
*nuse*	-175	-175
*nuta*	-147	-140
*nute*	255	33
*nuti*	83	223
*nuts*	164	18
*nuut*	177	-3
*nuva*	-206	-206
*nuvi*	-255	-228
*nvar*	73	-120
*nvat*	113	21
*nvax*	-199	-187
*nvul*	127	16
*nya	-95	-112
*nyat*	-201	-210
*nyck*	27	308
*nyfi*	-201	-197
*nyfo*	231	105
*nyhe*	-158	-225
*nykt*	0	-138
*nyl	-124	-207
*nyle*	82	-70
*nyli*	37	132
*nyon*	-27	125
*nyop*	165	10
*nype*	298	190
*nyr	196	14
*nyse*	-303	-246
*nysk*	-15	123
*nysn*	-128	-135
*nyt	-93	87
*nyth*	-105	-194
*nytj*	25	137
*nyty*	161	-3
*nywa*	-152	-122
*nzo	129	-3
*oaa	240	36
*oaan*	-11	170
*oaci*	164	15
*oaki*	134	4
*oale*	200	177
*oam	194	15
*oang*	-136	-89
*oari*	-227	-219
*oars*	-85	-155
*oate*	-143	-150
*oba	-58	-188
*obad*	-109	80
*obeh*	80	-81
*obig*	-143	-167
*obil*	-146	-103
*obit*	-95	-171
*oble*	-121	74
*obod*	39	268
*obol*	-134	-123
*obot*	-193	-171
*oces*	9	119
*ochd*	-110	-118
*ochf*	115	-8
*ock	211	-42
*ocka*	133	-62
*ocko*	-20	180
*ockr*	-174	-203
*odak*	-113	-105
*odan*	-61	-154
*odap*	-131	-117
*oday*	-4	167
*odbe*	-221	-194
*odby*	9	274
*oden*	-179	-133
*oder*	276	99
*odes*	-91	-160
*odet*	352	126
*odfo*	89	-129
*odgr*	-115	-154
*odhe*	179	34
*odil*	114	5
*odip*	-116	-108
*odis*	64	-99
*odka*	-104	-15
*odkn*	-183	-114
*odle*	129	-106
*odli*	25	72
*odni*	-33	-217
*odpr*	-324	-362
*odpu*	-151	-162
*odri*	121	-25
*ods	96	122
*odsa*	-71	-124
*odsb*	-231	-260
*odsh*	31	114
*odsm*	-193	-184
*odst*	-175	-227
*odtr*	-37	-137
*odva*	-244	-195
*ody	-45	229
*oer	132	20
*oes	-236	-267
*oesn*	126	-8
*ofa	-168	-155
*ofan*	-160	-314
*ofar*	-163	-220
*ofbe*	-139	-128
*ofbo*	-142	-145
*ofen*	-219	-192
*ofet*	5	128
*ofra*	47	167
*ofre*	-144	-172
*ofta*	-165	-110
*ofte*	-187	-265
*ofys*	153	55
*oga	-194	-138
*ogad*	6	113
*ogar*	-179	-146
*ogat*	94	-36
*ogen*	16	125
*oger*	83	-128
*oghu*	-136	-127
*ogi	-103	-116
*ogil*	-136	-134
*ogin*	-179	-184
*oglo*	-149	-135
*ogly*	-50	-122
*ogo	-122	-86
*ogon*	149	-89
*ogop*	-173	-180
*ogra*	6	-215
*ogsp*	178	43
*ogsv*	-5	109
*ohal*	-170	-134
*ohol*	159	39
*oice*	60	132
*oide*	-172	-167
*oihi*	-126	-120
*oika*	25	171
*oiku*	123	10
*oile*	189	110
*oili*	151	23
*oin	-235	-206
*oine*	157	-9
*oing*	-14	81
*ois	-15	262
*oisa*	171	27
*oise*	234	10
*oiso*	138	30
*oist*	-149	-190
*oita*	38	187
*oivo*	2	134
*oja	45	-117
*ojad*	27	188
*ojam*	45	-80
*ojan*	219	86
*ojar*	-143	-113
*ojde*	-200	-141
*ojek*	-143	-115
*ojer*	-15	-159
*ojke*	156	108
*ojkv*	93	159
*ojli*	65	138
*ojut*	-182	-155
*ojva*	13	115
*oka	-172	-166
*okai*	111	23
*okan*	273	177
*okar*	-155	-268
*okas*	-140	-137
*okat*	113	156
*okay*	-143	-38
*oke	61	-75
*okej*	-103	-194
*okek*	-110	-115
*okel*	-89	-90
*oken*	-126	-68
*oket*	-74	-143
*okfo*	149	11
*okhe*	196	14
*okig*	-180	-188
*okla*	-166	-167
*okmo*	-219	-208
*okni*	-199	-96
*oko	202	110
*okoc*	-147	-120
*okon*	-24	-123
*okor*	-97	-128
*okot*	-210	-175
*oksb*	74	147
*okse*	280	33
*oksg*	127	48
*oksl*	-119	-112
*okt	-114	47
*okte*	88	227
*ola	-81	-150
*olab*	145	13
*olad*	-157	-66
*olak*	-222	-186
*olal*	-119	-105
*olam*	142	-7
*olan*	-124	45
*olap*	340	25
*olat*	-271	-167
*olbr*	-80	-141
*oldi*	-139	-116
*oldk*	-170	-159
*olds*	168	11
*ole	-63	-113
*oled*	-137	-215
*olei*	-112	-102
*olen*	-167	-98
*oler*	-232	-211
*oles*	-250	-266
*olfe*	-139	-116
*olfr*	-111	-112
*oli	-217	-199
*olid*	109	-36
*olie*	-4	183
*olig*	-300	-276
*olik*	-146	-192
*olin*	54	-118
*olis*	-5	253
*olja*	258	102
*olje*	88	134
*oljn*	-151	-170
*oljt*	137	5
*olk	-107	-25
*olke*	-214	-226
*olkr*	-128	-130
*olks*	-207	-157
*olku*	-178	-170
*olme*	-172	-139
*olmo*	144	-94
*oln	116	26
*olni*	-125	-118
*olog*	-122	-172
*olol*	-182	-152
*olon*	-176	-198
*olop*	-256	-237
*olos*	144	-16
*olox*	87	-29
*olpi*	-133	-134
*olpr*	-161	-136
*olra*	-112	-121
*olsl*	-128	-153
*olsp*	-118	-195
*olsv*	-93	-152
*olt	145	67
*olte*	50	-88
*olth*	-200	-199
*olti*	-153	-150
*olva*	-164	-176
*olve*	307	48
*olvo*	-144	-128
*olyc*	272	179
*oma	170	110
*omac*	-93	-204
*omar*	-275	-134
*omat*	-153	-76
*omb	-185	-184
*ombe*	-158	-178
*ombi*	-234	-172
*ombl*	199	7
*omde*	-203	-290
*omea*	-116	-119
*omeb*	-28	163
*omen*	-211	-179
*omes*	-194	-28
*omfr*	-132	-117
*omga*	137	-5
*omi	-134	-134
*omim*	-127	-107
*omin*	311	-64
*omit*	137	45
*omkr*	-172	-223
*omku*	93	-61
*omkv*	239	33
*omn	-179	-300
*omni*	31	-136
*omnl*	-171	-186
*omnm*	125	7
*omnp*	-168	-180
*omnt*	195	157
*ompu*	-131	-134
*omsb*	123	9
*omsm*	-110	-141
*omst*	-248	-224
*omt	-161	-107
*omte*	-142	-136
*omto*	136	15
*omul*	-122	-147
*omun*	-265	-262
*omut*	-98	-116
*onal*	133	243
*onan*	-173	-166
*onat*	-71	61
*onbe*	125	25
*onbr*	178	-32
*once*	-182	-73
*oncu*	-125	-138
*ond	-44	-132
*onda*	-22	134
*onde*	47	169
*ondi*	10	-125
*ondo*	-186	-151
*ondr*	-65	-169
*onds*	138	105
*one	143	290
*oned*	146	-26
*onel*	-262	-248
*oner*	-140	-183
*ones*	173	237
*onfu*	130	36
*onge*	-150	0
*ongr*	-22	159
*ongu*	152	19
*onia*	157	8
*onig*	92	327
*onin*	-59	-147
*onio*	-143	-167
*onk	208	37
*onka*	128	16
*onkl*	-160	-147
*onko*	-170	-148
*onkr*	138	31
*onku*	-27	134
*onky*	152	4
*onla*	-156	-135
*onod*	35	-105
*onol*	-141	-125
*onom*	134	152
*onon*	-160	-167
*onor*	-159	-190
*onox*	117	-117
*onro*	-115	-111
*onsa*	-178	-148
*onsd*	-269	-234
*onse*	-154	-243
*onsi*	264	113
*onsk*	-10	313
*onsu*	-195	-199
*onsv*	28	153
*ont	266	313
*onta*	169	-136
*ontg*	-117	-128
*onth*	-243	-240
*onto*	-127	-57
*ontr*	-110	-225
*onum*	-81	-134
*onus*	16	234
*onva*	-69	-183
*onvu*	127	16
*ood	67	-75
*oodb*	9	274
*oogl*	-137	30
*ook	146	14
*ool	175	142
*oole*	95	-58
*ooma*	71	146
*oopy*	108	20
*oor	250	143
*oot	58	-107
*ootb*	-183	-171
*ooth*	-256	-235
*opa	33	150
*opad*	-257	-170
*opas*	-9	301
*opav*	-158	-138
*ope	32	187
*opek*	-81	-69
*opel*	6	175
*oper*	29	-189
*opet*	-130	-243
*opfo*	-91	-106
*opik*	-127	-124
*oplo*	220	95
*opni*	-136	-170
*opor*	-234	-214
*opra*	-153	-143
*oprl*	136	17
*opro*	-166	-168
*opru*	-117	-115
*opsp*	165	49
*opsr*	148	10
*opst*	152	16
*opt	-68	207
*opu	226	106
*opui*	-202	-187
*opul*	-76	88
*opy	210	-19
*orad*	51	133
*orap*	-175	-296
*orar*	-157	-168
*orat*	-165	-178
*orba*	-68	-185
*orbi*	158	237
*orbj*	31	149
*orbl*	-32	129
*orbr*	46	141
*orbu*	-46	84
*orce*	-113	44
*orcy*	169	120
*orda*	-199	-82
*orde*	80	133
*ordi*	-205	-135
*ordn*	158	233
*ore	-175	-4
*oreb*	-150	-46
*ored*	-167	-206
*oren*	95	220
*orer*	146	-90
*ores*	12	-142
*orev*	16	147
*orex*	-121	-129
*org	-232	-230
*orgi*	142	95
*orgn*	-248	-207
*orgo*	-221	36
*orgs*	121	-21
*orha*	-174	-144
*oria*	-186	-135
*orid*	115	104
*orig*	-278	-227
*orii*	-4	128
*orin*	94	-71
*orit*	-135	-158
*orje*	-288	-252
*ork	90	-76
*orkb*	167	8
*orke*	133	-53
*orko*	-299	-215
*orky*	-180	-332
*orlo*	-73	89
*orma*	-369	-299
*ormb*	-111	-136
*orme*	141	186
*orms*	102	-41
*ormu*	-169	-182
*orni*	3	-116
*orny*	-120	-141
*oroa*	-179	-216
*oroj*	-150	-163
*orol*	-315	-250
*oron*	-161	-261
*orpa*	-1	151
*orpe*	144	51
*ors	193	124
*orsa*	197	212
*orsk*	-173	-169
*ortb*	201	147
*ortd*	285	53
*ortj*	15	160
*ortl*	-121	-66
*ortu*	-90	-188
*orva*	-143	-238
*orvb*	152	38
*orvi*	267	79
*ory	-154	-22
*osa	345	140
*osal*	-136	-132
*osan*	8	255
*osar*	191	8
*osas*	7	176
*osat*	-199	-166
*osau*	-118	-123
*ose	-214	-33
*oseb*	-186	-165
*osen*	-108	29
*oser*	-187	27
*oset*	224	56
*osi	243	19
*osin*	163	66
*osio*	167	11
*osiv*	132	-13
*oska*	-154	-83
*oskl*	128	20
*osku*	95	44
*osky*	-112	-147
*osla*	140	-85
*osli*	-157	-141
*oslu*	213	21
*osma*	155	-1
*osna*	-168	-271
*osni*	-194	-73
*osno*	6	125
*osor*	43	213
*ospi*	54	-92
*ospr*	135	-59
*osre*	101	18
*osta*	-105	-247
*ostb*	-45	-158
*oste*	189	153
*ostf*	-146	-123
*ostk*	179	-37
*ostl*	-217	-243
*ostm*	-204	-206
*ostn*	-134	-202
*osto*	-126	-124
*ostr*	-114	-103
*osts*	137	-61
*ostv*	-238	-194
*osva*	-121	-149
*otaa*	189	206
*otag*	-149	-99
*otan*	-141	-142
*otar*	271	98
*otba*	-183	-171
*otbo*	-92	-166
*oten*	-122	-271
*otet*	-157	-214
*otgr*	-135	-113
*otha*	-213	-193
*othi*	-132	-177
*oti	2	131
*otid*	-125	-127
*otig*	241	71
*otii*	0	159
*otik*	101	-49
*otil*	-116	-149
*otin*	47	-154
*otio*	-148	-143
*otiv*	-165	-143
*otka*	12	138
*otle*	87	-117
*otni*	-229	-249
*otor*	182	18
*otox*	-113	-115
*otra*	-193	-48
*otre*	-71	-163
*otry*	-146	-146
*ots	-36	-198
*otsa*	-55	-159
*otsl*	223	34
*otst*	-121	-144
*otsv*	-294	-268
*otuk*	-122	-98
*ouch*	-30	215
*ough*	157	160
*ould*	-129	85
*oulu*	-186	-195
*ound*	103	118
*ouns*	-219	-226
*ount*	-188	-95
*oup	-130	-196
*our	104	139
*oura*	15	153
*oure*	-127	-191
*ouri*	192	-13
*ourm*	-122	-125
*ourn*	-215	-181
*ouse*	193	4
*outh*	157	-9
*outl*	3	121
*outs*	-34	132
*outu*	187	-12
*ovam*	161	20
*oved*	-157	-228
*ovel*	76	-78
*oven*	-159	-166
*ovet*	-229	-205
*ovic*	-140	-134
*ovid*	-247	-263
*ovin*	-177	-80
*ovis*	-167	-156
*ovit*	-168	6
*ovla*	-151	-143
*ovni*	-160	-232
*ovor*	-119	-107
*ovre*	125	22
*ovs	7	141
*ovsv*	-218	-261
*ovta*	-97	-143
*owel*	190	19
*owni*	35	182
*owor*	49	-52
*ows	-67	114
*oxad*	25	120
*oxen*	-151	-165
*oxid*	145	-116
*oxon*	-114	-108
*oxyf*	-131	-126
*oyfr*	72	186
*paa	-3	272
*paal*	152	-22
*paan*	-28	-178
*paas*	-30	163
*pace*	68	-108
*pack*	37	201
*pad	-227	-195
*padb*	153	-61
*pade*	-78	-216
*page*	178	14
*paha*	-1	135
*pahk*	168	26
*pain*	64	-97
*pako*	113	-68
*pakt*	-180	-170
*pale*	134	13
*palj*	164	20
*palo*	139	-2
*palt*	-134	-185
*pami*	-149	-162
*pan	131	174
*pand*	23	-130
*pane*	61	-68
*panf*	235	64
*pani*	-186	-324
*pank*	-207	-232
*pano*	114	5
*papa*	147	184
*pape*	-287	-209
*papr*	-195	-197
*pare*	246	209
*pari*	-6	-137
*parn*	309	-34
*paro*	149	44
*pars*	23	163
*part*	-79	154
*pas	121	198
*pasa*	-18	141
*pase*	186	119
*pasi*	173	-38
*pask*	-152	-150
*pasp*	3	183
*pat	88	-77
*pata*	10	195
*pate*	-108	-96
*patr*	-16	146
*paus*	157	4
*pava*	-158	-138
*pbla*	12	-98
*pcha*	108	197
*pdad*	16	134
*pdra*	20	210
*peac*	26	256
*peak*	135	13
*peba*	101	27
*ped	99	54
*pede*	-163	-148
*peec*	166	28
*pees*	-194	-203
*pefr*	-168	-137
*pege*	84	126
*peha*	169	37
*peka*	154	90
*peko*	-81	-69
*pel	-211	-146
*pela*	-296	-62
*pelk*	17	186
*pen	28	-138
*pena*	159	-96
*pend*	-177	-69
*peng*	-56	263
*peni*	-121	-292
*pens*	-77	148
*pera*	41	-221
*peri*	-203	-226
*perl*	167	-6
*perm*	-196	-176
*pern*	144	-5
*peru*	-121	-156
*perv*	-126	-112
*pes	-167	-173
*pet	35	136
*pete*	-67	88
*peti*	-136	-167
*pfat*	20	152
*pfol*	-135	-161
*pfor*	174	-13
*pgry*	129	26
*phan*	114	13
*phon*	-42	140
*phor*	-3	151
*phus*	84	144
*pia	-63	90
*piai*	131	15
*pid	-119	-107
*piel*	159	-12
*pien*	-258	-224
*pig	-234	-253
*pikl*	-127	-124
*pild*	-113	-96
*pils*	216	170
*pin	-137	-155
*pind*	-48	-142
*ping*	-16	-144
*pini*	-192	-144
*pinj*	200	68
*pink*	-179	-172
*pins*	-135	-96
*pion*	11	165
*pipa*	278	142
*pipe*	162	-139
*pira*	-4	-162
*piri*	-136	-128
*pirn*	-120	-105
*pism*	153	14
*pist*	213	214
*pita*	-33	-175
*piza*	-232	-237
*pjas*	-119	-162
*pkor*	-153	-153
*plac*	-98	126
*plag*	-159	-132
*plan*	54	230
*plas*	-227	-283
*play*	-200	-80
*ple	145	75
*plen*	-139	-158
*plev*	232	74
*plig*	143	-19
*plod*	-119	-182
*plom*	-199	-194
*plos*	307	241
*plot*	223	34
*pluc*	-135	-87
*plug*	-300	-310
*plus*	316	54
*pmed*	-217	-181
*pne	-162	-153
*pnet*	2	141
*pneu*	-120	-138
*pnin*	-178	-274
*poaa*	221	35
*poar*	7	169
*pofy*	153	55
*poik*	25	171
*pois*	137	270
*pojk*	158	141
*pojv*	13	115
*poko*	-113	-136
*pola*	74	-63
*pole*	-359	-363
*poli*	2	224
*polj*	193	16
*polv*	-147	-151
*pomp*	1	123
*pond*	161	-6
*pong*	-91	-85
*pool*	225	39
*por	-273	-117
*pore*	-220	-224
*port*	-179	18
*pose*	-28	172
*post*	-137	80
*pot	260	80
*pota*	126	138
*pots*	83	-91
*poun*	141	-8
*pour*	142	-18
*pox	-106	-141
*pra	-126	-118
*prad*	-78	62
*prai*	-196	-162
*pram*	-118	-124
*pran*	209	80
*pray*	99	-147
*preg*	137	-74
*pren*	-174	-258
*prep*	-125	-212
*pret*	-205	-200
*prev*	-220	-217
*pria*	153	14
*pric*	-82	-256
*prin*	-297	-234
*pris*	-148	-68
*prly*	136	17
*prof*	-161	-6
*prol*	-141	-133
*prop*	96	-202
*pros*	-46	-170
*prot*	-136	-182
*prov*	-495	-415
*pruc*	-90	-119
*prun*	-189	-105
*prut*	143	-191
*psa	88	-85
*psad*	217	27
*psar*	-164	-149
*psed*	162	119
*pset*	-155	-155
*psfo*	-142	-108
*psi	161	-114
*psia*	189	43
*psim*	-139	-145
*psis*	-168	-193
*pskr*	-147	-142
*pslu*	-149	-142
*psor*	-185	-174
*pspu*	165	49
*psre*	148	10
*pste*	152	16
*psti*	3	116
*psto*	-168	-224
*psva*	-82	-174
*psvu*	139	31
*psyc*	-145	-191
*psyk*	-237	-59
*ptag*	115	173
*ptan*	-198	-165
*pte	-200	-155
*ptfr*	-134	-154
*ptin*	-243	-209
*ptit*	-130	-128
*ptom*	-132	-112
*publ*	-134	-134
*puck*	185	132
*pudi*	-151	-162
*pufa*	175	18
*puhe*	163	96
*pui	-202	-187
*pule*	119	-33
*puls*	387	45
*pump*	222	101
*pung*	122	-128
*punk*	-77	57
*pupi*	205	10
*puri*	215	183
*purp*	174	217
*purt*	147	5
*pusa*	14	202
*push*	162	146
*puta*	19	198
*pute*	-221	-222
*puto*	241	23
*puts*	-19	171
*pvar*	10	103
*pyde*	27	-97
*pyor*	179	117
*pyr	245	28
*pyse*	88	-17
*pyst*	177	-13
*pyt	64	-83
*quar*	-100	-73
*quee*	149	8
*quir*	160	-14
*quis*	112	-92
*quit*	-145	-175
*raa	245	52
*raar*	-131	-186
*rabi*	-137	-180
*rabl*	259	65
*race*	115	-61
*rach*	-205	-182
*rack*	178	82
*rad	83	-43
*rada*	-37	159
*rade*	193	83
*radg*	-63	-240
*radh*	181	14
*radi*	-100	166
*radn*	-144	-144
*rads*	-172	-195
*raf	-135	-14
*rafa*	25	235
*rafi*	-152	-118
*rafo*	164	6
*rag	-208	-173
*raga*	-38	138
*rage*	41	179
*ragi*	153	-23
*ragl*	142	32
*ragn*	113	-53
*raid*	-53	128
*rain*	-147	-156
*rais*	13	263
*raka*	-154	-101
*rakb*	-17	284
*rake*	149	28
*raki*	-118	-186
*rakn*	-35	271
*rako*	201	-3
*raks*	35	-87
*rakt*	144	-112
*rala*	137	64
*rale*	-77	-174
*rali*	-247	-196
*ralj*	-271	-282
*raln*	-138	-113
*rals*	-138	-29
*ralt*	167	100
*ralu*	-130	-118
*raly*	-225	-192
*rame*	63	144
*raml*	244	-2
*ramp*	144	-232
*ramr*	123	12
*ran	116	29
*rand*	-103	-207
*rane*	-58	69
*rang*	246	-37
*rani*	-298	-371
*rank*	93	-67
*ranv*	31	-108
*rany*	1	149
*raok*	-171	-170
*rapa*	-106	-79
*raph*	84	144
*rapi*	-266	-306
*rapn*	-114	-83
*rapo*	-150	-178
*rapr*	129	35
*raps*	-164	-149
*rarm*	214	95
*ras	-298	-160
*rasa*	153	174
*rasc*	-126	-200
*rase*	-203	-3
*rash*	-98	-254
*rask*	301	-5
*rasl*	-93	-156
*rasm*	148	-33
*ratc*	-142	-26
*rate*	-123	-172
*rath*	-173	-196
*rati*	85	-126
*rato*	-190	-280
*ratr*	106	3
*rats*	112	-53
*ratu*	165	2
*rava*	-144	-121
*ravd*	131	-16
*rave*	-12	122
*ravf*	-156	-149
*ravi*	-34	-219
*ravn*	-84	91
*ravs*	-120	-57
*rax	-25	-139
*ray	-22	-162
*raye*	165	-58
*raze*	-126	-125
*rbad*	-122	-104
*rbar*	141	96
*rbat*	-124	-103
*rben*	279	41
*rbi	146	239
*rbla*	162	-54
*rblo*	-53	98
*rbor*	155	13
*rbot*	-128	-186
*rbra*	-21	-138
*rbro*	85	147
*rbud*	6	154
*rbyt*	-172	-145
*rced*	-2	189
*rcir*	93	-1
*rcis*	-111	-143
*rcyk*	169	120
*rdag*	-139	48
*rdan*	-123	-131
*rde	2	116
*rdel*	49	212
*rden*	204	90
*rdet*	-164	-87
*rdha*	-4	135
*rdia*	-136	-131
*rdig*	99	141
*rdin*	231	138
*rdio*	-153	-148
*rdis*	-172	-175
*rdli*	117	25
*rdna*	-55	244
*rdno*	184	4
*rdos*	118	-121
*rdri*	61	169
*rdro*	-238	-226
*rds	204	148
*rdsk*	-148	-137
*rdst*	-104	102
*rdta*	5	142
*rea	-151	-147
*reag*	138	-9
*reak*	-200	-273
*ream*	-108	-15
*rear*	-53	-222
*reas*	66	-116
*reat*	252	109
*rebo*	-171	-188
*rebr*	-31	92
*reby*	-173	-177
*rece*	-190	-183
*recp*	-109	-103
*reda*	-38	221
*redb*	132	17
*redi*	102	201
*redn*	-282	-254
*redo*	-217	-203
*redv*	135	245
*ree	-148	-130
*reen*	-244	-220
*reez*	162	20
*refa*	128	4
*refe*	-189	-203
*refi*	-136	-136
*refl*	-132	-118
*rege*	92	-67
*regi*	-170	-32
*regl*	188	-108
*regn*	-14	-195
*regu*	-146	-153
*reha*	-74	-182
*rekl*	-155	-155
*reko*	-220	-221
*rekt*	-164	-73
*rele*	108	2
*reli*	-88	47
*rels*	216	162
*relt*	66	-45
*rely*	231	-3
*rem	145	40
*rema*	171	-11
*remi*	-53	-113
*rems*	-164	-140
*ren	93	183
*rend*	-169	-52
*rene*	-247	-246
*reng*	167	96
*reni*	-129	2
*renp*	-161	-165
*rens*	173	143
*rent*	68	161
*rep	-3	184
*repa*	-119	-230
*repe*	90	205
*repo*	-160	-171
*rer	-82	-178
*rera*	197	37
*reri*	14	167
*rern*	-102	-102
*res	-200	-200
*resa*	-90	-174
*resc*	-223	-252
*rese*	7	-163
*resi*	-135	32
*resp*	202	1
*resv*	94	-30
*retc*	-136	-129
*reti*	48	-108
*rets*	13	165
*retu*	-190	-182
*reum*	-150	-149
*rev	-55	194
*revl*	236	82
*rexa*	-34	-100
*rexi*	-121	-129
*rey	164	-18
*rfan*	144	53
*rfar*	130	61
*rfor*	-59	249
*rfot*	2	155
*rgad*	-147	-150
*rgas*	118	-146
*rgeg*	-112	-158
*rgen*	10	-127
*rget*	4	205
*rgi	-302	-238
*rgif*	142	95
*rgig*	-149	-130
*rgin*	-126	-105
*rgis*	204	-2
*rgna*	-248	-207
*rgoc*	-110	-118
*rgon*	-222	39
*rgre*	22	230
*rgru*	-145	-152
*rgsb*	155	13
*rhaa*	69	149
*rhan*	151	-41
*rhar*	-145	-133
*rhea*	-106	-106
*rhet*	-194	-113
*rhju*	123	-5
*rial*	-127	-107
*riap*	153	14
*rias*	-185	-174
*rick*	-268	-200
*rid	-69	-126
*rida*	-128	49
*ridg*	-79	132
*ridi*	228	9
*ridn*	-160	-132
*rido*	115	104
*rids*	119	26
*ridy*	-153	-165
*rie	-65	-100
*ried*	-129	-53
*rief*	-109	-136
*rier*	-113	-159
*riet*	-117	-224
*riev*	-103	-116
*rifr*	207	158
*rift*	151	34
*riga*	-226	-155
*rige*	-159	10
*rigs*	-186	-196
*rii	-4	128
*rika*	-71	124
*rikl*	-208	-196
*riko*	-202	-274
*rila*	237	-37
*rile*	-48	-185
*rima*	-126	-153
*rime*	-114	41
*rimo*	17	151
*rimp*	160	15
*rina*	34	-101
*rine*	-51	-238
*ring*	-69	-150
*rini*	-142	-179
*rinj*	-89	-109
*rink*	-101	124
*rinp*	-154	-154
*rint*	195	83
*rinv*	45	-82
*riod*	-203	-226
*riou*	-186	-185
*ripl*	143	-19
*ript*	-248	-157
*rish*	143	17
*risk*	-235	-212
*risp*	-67	136
*rist*	119	-44
*rit	58	173
*rite*	-123	-23
*riti*	-270	-196
*rits*	-126	-194
*ritv*	215	54
*rity*	77	-80
*rius*	-107	-117
*riva*	158	65
*rive*	-176	-58
*rivi*	-134	208
*rivs*	-203	-208
*rizi*	-48	-121
*rjad*	77	-78
*rjar*	31	-152
*rjat*	63	275
*rje	-38	135
*rjee*	-14	150
*rjer*	-255	-235
*rjoi*	5	150
*rjou*	-122	-112
*rka	-151	-224
*rkad*	221	278
*rkak*	55	-110
*rkan*	-132	-64
*rkat*	88	-78
*rkba*	-88	-99
*rkbl*	167	8
*rke	-214	-260
*rken*	172	304
*rker*	136	-72
*rket*	-130	-164
*rkin*	66	-92
*rkis*	197	58
*rkla*	-124	-93
*rkli*	141	117
*rkni*	-160	-203
*rkom*	137	10
*rkor*	-309	-212
*rkos*	-182	-176
*rkra*	64	-96
*rkro*	227	49
*rkry*	-124	-116
*rks	-183	-124
*rkt	167	58
*rktk*	145	25
*rky	78	-66
*rkyl*	-184	-334
*rkys*	135	12
*rlak*	-136	-158
*rlam*	113	0
*rlan*	-138	-171
*rlar*	9	170
*rlat*	-177	99
*rled*	-117	-97
*rlig*	-236	-72
*rlkr*	92	-31
*rln	150	186
*rlor*	-48	149
*rly	178	-40
*rma	-273	-228
*rmaa*	69	-93
*rmad*	-141	-162
*rmal*	-318	-245
*rmar*	141	229
*rmas*	-163	-113
*rmat*	-115	64
*rmba*	-295	-353
*rmbe*	-164	-155
*rmed*	-36	151
*rmen*	68	-47
*rmes*	178	-1
*rmet*	178	-49
*rmha*	-156	-158
*rmi	179	8
*rmid*	160	9
*rmie*	-165	-153
*rmin*	-227	-141
*rmom*	183	10
*rmon*	-195	-145
*rmor*	129	26
*rmot*	-122	-125
*rmpa*	113	-3
*rmsb*	178	42
*rmt	-275	-206
*rmul*	-169	-182
*rmve*	-99	-104
*rmvr*	158	43
*rnal*	-201	-173
*rnan*	115	-47
*rnar*	-139	-247
*rnas*	-129	-70
*rnat*	-157	-167
*rnba*	-148	-134
*rnbl*	-135	-110
*rnbr*	-175	-186
*rne	71	-64
*rnen*	-136	259
*rner*	-21	123
*rnet*	24	-87
*rnhi*	147	-6
*rnmo*	-109	-178
*rnor*	129	-17
*rnsl*	-155	-195
*rnt	-99	-167
*rnta*	-278	-265
*rnva*	-31	190
*rnya*	-112	-134
*roa	-144	-154
*roar*	-159	-197
*rob	26	175
*robi*	-161	-155
*robl*	-103	82
*robo*	-196	-177
*rock*	158	-7
*rod	217	-32
*roda*	45	-111
*rodb*	-221	-194
*rode*	159	22
*rodk*	-183	-114
*rodn*	-28	-154
*roen*	-53	-151
*rofe*	-161	-6
*rog	78	-67
*roga*	7	152
*roge*	-101	94
*rogl*	-50	-122
*rogr*	-77	-159
*rogs*	156	14
*roid*	93	-31
*roik*	123	10
*roja*	161	34
*rojd*	-168	-175
*roka*	-103	-151
*roke*	-44	-178
*rokf*	195	27
*roki*	-138	-128
*roko*	-206	-200
*rokt*	40	121
*rol	-262	-234
*rola*	-67	-133
*role*	-62	-198
*roli*	-331	-299
*rolj*	182	42
*rolo*	-192	-269
*rolp*	-161	-136
*rols*	-124	-79
*roly*	157	11
*romb*	-137	-136
*romd*	-148	-105
*rome*	-161	-147
*roms*	141	55
*rona*	-206	-94
*rone*	-106	-125
*roni*	-38	-157
*rono*	-195	-67
*rons*	-260	-241
*ront*	2	-121
*ronv*	-233	-228
*room*	52	180
*roop*	146	5
*rop	-48	-178
*ropa*	-70	-246
*ropl*	221	8
*ropr*	107	-5
*rops*	128	-37
*ror	176	172
*rora*	-33	-114
*rore*	149	77
*rorn*	148	126
*rors*	115	169
*ros	-359	-217
*rosa*	175	-106
*rose*	125	-52
*rosl*	35	-138
*rosm*	155	-1
*roso*	75	235
*rosp*	135	-59
*rosr*	101	18
*rost*	167	16
*rosv*	-121	-149
*rot	-241	-139
*rota*	123	-84
*roti*	180	62
*rots*	-146	-263
*roug*	148	-3
*roun*	65	169
*roup*	-239	-233
*rous*	-122	-117
*rov	-400	-327
*rova*	-166	-92
*rove*	-257	-254
*rovs*	-229	-267
*rovt*	-97	-143
*rpaa*	-214	-221
*rpac*	-28	160
*rpal*	-202	-192
*rper*	144	51
*rpes*	-201	-215
*rpet*	16	239
*rple*	228	20
*rpoa*	221	35
*rpos*	22	204
*rsac*	-145	-146
*rsag*	143	-71
*rsak*	4	219
*rsal*	-100	-142
*rsar*	205	102
*rsat*	-165	-135
*rsba*	-164	-144
*rsen*	-159	-62
*rser*	-210	-153
*rsfe*	-134	-120
*rsid*	155	2
*rsie*	134	17
*rsin*	-138	-161
*rsju*	94	-61
*rsk	-177	-154
*rskn*	-124	-153
*rsko*	-289	-194
*rskr*	66	-78
*rsku*	74	-48
*rsni*	-214	-209
*rsom*	-139	-134
*rson*	32	225
*rsor*	-185	-173
*rsot*	71	-32
*rspi*	-151	-129
*rst	60	-62
*rste*	-227	-241
*rsti*	-59	-162
*rsto*	-201	-100
*rstu*	142	125
*rsvu*	-212	-209
*rtab*	189	176
*rtag*	-116	-34
*rtan*	91	-138
*rtar*	-40	-126
*rtat*	132	-41
*rtaz*	-118	-115
*rtbl*	206	5
*rtbu*	-145	-183
*rtdo*	285	53
*rte	-162	-255
*rtes*	-136	-109
*rtet*	-182	-72
*rtfl*	-79	-116
*rtid*	-114	56
*rtin*	200	114
*rtis*	60	-84
*rtja*	20	173
*rtla*	-160	-176
*rtli*	-104	-110
*rtlu*	-118	-112
*rtme*	255	146
*rtna*	108	-58
*rtne*	0	165
*rtop*	122	-135
*rtor*	25	-113
*rtpi*	140	-3
*rtra*	-195	-177
*rtro*	-219	-227
*rts	-51	-235
*rtsa*	112	125
*rtsi*	-151	-120
*rtso*	-142	-122
*rtst*	-173	-259
*rtsv*	-46	-154
*rtul*	-146	-143
*rtun*	-61	-171
*rtyg*	-10	116
*rtyr*	-133	-141
*rua	-121	-156
*rubl*	-177	-122
*rubs*	-148	-147
*ruf	-100	-96
*rugb*	125	11
*ruge*	21	141
*rugl*	142	24
*ruis*	-51	188
*ruko*	19	-185
*rukt*	175	-31
*rula*	127	-100
*rule*	109	148
*rulg*	208	33
*ruls*	-24	131
*rum	-211	-195
*ruma*	221	59
*rume*	-99	126
*rump*	-143	-136
*rums*	181	132
*run	-37	78
*runa*	2	-129
*rune*	-44	-151
*runk*	112	97
*runt*	164	135
*runy*	-232	-219
*rup	-356	-438
*rupc*	44	226
*rupe*	-29	-165
*rupg*	-9	130
*rupi*	157	38
*rurg*	-111	-99
*rus	-242	-235
*rusa*	274	55
*ruse*	-142	-203
*rush*	78	-56
*rusk*	162	-16
*ruta*	224	-152
*ruti*	-265	-82
*rutl*	-146	-156
*rutn*	98	145
*ruto*	-245	-271
*ruun*	-145	-146
*ruva*	16	-138
*ruvt*	133	2
*rvaa*	-152	-139
*rvad*	-101	22
*rvag*	-150	-142
*rvak*	-191	-182
*rval*	-88	128
*rvan*	-192	-201
*rvar*	-65	-135
*rvat*	194	-4
*rvbi*	152	38
*rvbu*	-148	-139
*rver*	-17	-150
*rvet*	-199	-195
*rvey*	-161	-191
*rvir*	267	79
*rvit*	-227	-205
*rvos*	-260	-294
*rvou*	-143	-129
*ryck*	50	-159
*ryg	-255	-279
*rygd*	180	20
*ryge*	-59	-117
*rygo*	58	-103
*rygs*	-46	-153
*rygt*	-52	77
*ryin*	-145	40
*ryk	-67	177
*ryke*	-67	-163
*rymt*	220	15
*ryne*	165	34
*ryon*	121	205
*ryp	-124	-116
*rypa*	-14	-200
*rypt*	234	79
*ryr	31	227
*rysa*	-19	179
*ryse*	267	-25
*rysr*	-120	-84
*ryst*	270	12
*ryta*	259	37
*ryte*	-22	140
*ryth*	-36	143
*ryts*	-115	-105
*rywh*	30	-105
*saad*	158	-4
*saas*	121	6
*sad	-4	-220
*sada*	-48	-197
*sade*	204	154
*safe*	-214	-137
*saft*	186	-19
*sage*	143	186
*sagn*	-162	-160
*sagt*	-168	108
*said*	-4	181
*sak	133	47
*sake*	3	168
*sakn*	36	-155
*sakr*	13	209
*sakt*	-236	-149
*sald*	-142	99
*sali*	205	67
*salj*	-131	-51
*sals*	-141	-150
*salt*	-134	-7
*salv*	-234	-254
*sam	108	150
*samb*	121	196
*same*	-61	-202
*samk*	-5	102
*saml*	-117	99
*samr*	22	-117
*sams*	-176	-167
*samt*	-182	-296
*sana*	-49	-166
*sand*	-143	111
*sank*	47	-81
*sano*	52	265
*sans*	-96	84
*sar	-58	-205
*sare*	303	221
*sari*	-214	-185
*sark*	107	-59
*sarm*	-270	-290
*saro*	-122	-98
*sart*	-164	-172
*sas	42	192
*sask*	-165	-175
*sate*	106	110
*sati*	-82	-114
*satn*	-159	-74
*satu*	295	202
*saul*	14	127
*saur*	-118	-123
*sava*	-148	-115
*savi*	6	181
*saw	-169	-164
*saxe*	15	152
*says*	167	280
*sban*	120	193
*sbar*	-202	-194
*sbet*	178	42
*sbev*	-135	-174
*sblo*	-40	-155
*sboe*	5	157
*sbon*	5	147
*sbor*	56	161
*sbra*	-213	-297
*sbre*	-2	180
*sbur*	3	141
*scen*	-136	-156
*sch	100	-66
*scha*	-243	-20
*schi*	-17	-145
*scit*	-118	-124
*scle*	-172	-135
*scor*	-6	152
*scou*	3	121
*sdag*	-149	-77
*sdep*	-128	-57
*sdom*	-192	-167
*sdro*	-126	-148
*sduk*	64	-82
*sea	-139	-122
*sean*	-11	219
*sebe*	-163	-148
*sebl*	-186	-165
*seco*	-35	-125
*seda*	-15	-89
*sede*	-135	-117
*sedj*	25	162
*seem*	166	21
*seiz*	21	-115
*seka*	200	40
*sekr*	-137	-87
*sel	-36	-125
*sela*	128	-41
*self*	-75	209
*selg*	-80	-130
*seli*	-176	-186
*seln*	72	-56
*selp*	115	70
*sem	-326	-269
*sema*	-182	-80
*seme*	-159	-242
*semu*	-27	187
*seno*	68	153
*sens*	62	-131
*sent*	-117	-127
*seou*	162	9
*seps*	-134	-185
*sept*	-210	-196
*sera*	23	-178
*serb*	-100	-118
*seri*	-383	-380
*sert*	-323	-276
*serv*	-98	77
*sery*	-171	-153
*ses	-101	54
*sest*	93	31
*sete*	146	132
*sexl*	-121	-130
*sexv*	169	7
*sfal*	-69	-160
*sfar*	-116	-152
*sfeb*	-98	-118
*sfil*	-123	-95
*sflu*	-183	-126
*sfor*	-303	-205
*sfri*	-136	-110
*sful*	-109	-169
*sgol*	233	77
*sgru*	-140	-162
*shak*	152	181
*shar*	34	-118
*shat*	-153	-172
*shav*	26	-146
*shed*	73	124
*shee*	-148	-173
*shel*	-56	80
*shes*	207	-27
*shew*	170	39
*shin*	134	30
*shit*	-123	-134
*shiv*	183	-3
*shja*	58	117
*shot*	-14	-129
*shri*	160	15
*shun*	134	56
*shus*	41	234
*shuv*	-62	-164
*sian*	149	140
*sias*	15	102
*sick*	-60	-260
*side*	207	144
*sido*	-81	-127
*siea*	-132	-126
*sien*	184	-54
*sier*	30	187
*siet*	-170	-205
*sifr*	18	-146
*siga*	-30	146
*sigt*	74	-81
*siin*	2	131
*sik	-98	-172
*sike*	-1	-134
*sila*	37	123
*silm*	124	-81
*silo*	172	13
*sily*	-154	-162
*sima*	-90	57
*sime*	-139	-145
*simn*	-127	-106
*sims*	-220	-229
*sina*	68	167
*sinc*	-40	-258
*sinf*	-15	-118
*sing*	140	-68
*sini*	128	1
*sint*	-188	-159
*sinu*	-213	-198
*sio	-38	-175
*sion*	-82	54
*sis	-217	-60
*sisa*	-112	-165
*sisi*	-127	-120
*sist*	8	271
*sit	-149	-138
*sita*	42	-171
*site*	237	204
*sium*	-187	-173
*siv	-28	-109
*sive*	195	142
*size*	-168	-163
*sjal*	-13	152
*sjat*	8	165
*sjel*	28	150
*sjou*	-104	-88
*sjua*	-152	-107
*sjuk*	-191	-299
*sjun*	225	152
*sjut*	-67	-152
*skaa*	-122	-97
*skab*	-90	-104
*skad*	144	128
*skaf*	-159	-46
*skag*	-166	-147
*skak*	161	49
*skal*	153	108
*skam*	-56	121
*skar*	-70	184
*skas*	-74	-158
*skau*	133	12
*skav*	-400	-393
*skba*	78	152
*skbe*	-152	-127
*skda*	133	10
*sked*	-15	93
*skef*	4	105
*skel*	-65	-129
*sken*	-166	-313
*skev*	9	199
*skfa*	1	128
*skgr*	219	33
*skic*	98	188
*skid*	-148	-243
*skif*	-208	-215
*skii*	-154	-148
*skin*	262	-51
*skir*	9	147
*skjo*	210	-39
*skla*	121	153
*skli*	170	-79
*skma*	-44	-147
*skme*	201	27
*skna*	248	45
*skni*	-129	-137
*skoj*	-167	-55
*skol*	-177	-52
*skon*	-107	130
*skor*	-240	-63
*skos*	-173	-108
*skot*	62	-188
*skra*	-281	-131
*skru*	57	-86
*skte*	144	26
*skum*	317	11
*skur*	245	129
*skut*	-177	-198
*skva*	-135	-48
*skyd*	-120	86
*skyl*	24	323
*skyn*	212	43
*sla	88	-124
*slad*	90	132
*slam*	127	19
*slan*	205	63
*slar*	68	172
*slat*	-143	-130
*slem*	-139	-199
*slep*	-203	-24
*slic*	-11	-132
*slid*	161	10
*slig*	150	-48
*slin*	22	-118
*slip*	52	387
*slit*	273	-1
*slo	131	31
*sloc*	167	144
*slog*	-153	-83
*slol*	150	9
*slor*	-152	-158
*slos*	25	-127
*slot*	146	23
*slpr*	18	148
*sluc*	-164	-160
*slud*	241	-31
*slun*	240	18
*slur*	235	51
*slyc*	-18	128
*smac*	198	15
*smak*	-199	-229
*sman*	114	-77
*smar*	471	211
*smas*	-129	24
*smat*	40	-127
*smel*	-164	-93
*smen*	-149	-140
*smit*	-246	-273
*smog*	-4	131
*smor*	-311	-301
*smot*	-179	-179
*smus*	-142	-148
*smut*	-29	130
*smyc*	83	190
*snad*	-238	-233
*snak*	149	30
*snar*	-100	50
*sned*	80	-145
*snet*	95	-95
*snin*	-232	-80
*snob*	-134	-123
*snon*	201	200
*snop*	-132	73
*snor*	-208	-326
*snos*	190	-20
*snot*	-236	-223
*snow*	191	19
*snt	288	215
*snub*	65	-92
*snur*	201	24
*snus*	-263	-263
*snuv*	-312	-290
*snyg*	-171	-170
*snyt*	-160	-170
*soak*	151	7
*soan*	-147	-198
*soci*	-142	-82
*sock*	30	-170
*soda*	148	31
*sode*	-146	-174
*sofa*	-203	-343
*sofb*	-205	-180
*sogo*	-353	-192
*sok	-249	-156
*soka*	-178	-132
*sokn*	-177	-73
*soko*	-227	-232
*sokt*	-51	176
*sol	147	9
*sola*	-175	-165
*solb*	-80	-141
*soli*	188	13
*solk*	-104	-123
*somb*	-187	-181
*some*	83	228
*son	51	-59
*sona*	135	246
*sond*	-35	127
*sone*	-122	-223
*sonk*	131	-23
*sont*	-40	-127
*soon*	-142	19
*sopa*	-89	-148
*sord*	-162	-187
*sore*	-209	-65
*sorg*	-268	-303
*sori*	-185	-174
*sorj*	-228	-216
*sorn*	8	155
*sors*	146	7
*sote*	71	-32
*soti*	163	28
*sove*	-273	-177
*sovi*	-168	6
*sovn*	-135	-119
*spa	-218	-230
*spad*	101	-118
*spag*	178	14
*span*	-15	-196
*spap*	40	181
*spar*	40	197
*spat*	119	147
*spea*	135	13
*speb*	101	27
*spee*	166	28
*speg*	84	126
*spel*	-351	-94
*sper*	-93	77
*spic*	-128	-75
*spik*	103	-46
*spil*	-94	-134
*spin*	3	-168
*spio*	11	165
*spir*	-99	-181
*spis*	-127	-43
*spoa*	18	157
*spok*	-143	-157
*spol*	48	-97
*spon*	202	16
*spor*	-183	-7
*spot*	241	150
*spra*	200	-94
*spri*	-392	-273
*spro*	-154	-193
*spru*	89	-193
*spul*	199	32
*spur*	147	5
*sput*	-103	-85
*spyd*	27	-97
*spyr*	245	28
*spyt*	64	-83
*sque*	148	9
*srad*	-190	-215
*srat*	-149	-127
*sren*	188	33
*sres*	-148	-143
*sret*	101	18
*srut*	106	-40
*staa*	229	109
*stac*	-127	-45
*stae*	-114	-143
*staf*	-136	-121
*stag*	26	-141
*stai*	69	178
*stak*	223	17
*stam*	-252	-43
*stap*	-156	-168
*star*	188	161
*stas*	55	163
*stat*	-121	-204
*stbe*	71	-86
*stbl*	-209	-202
*stbo*	149	-57
*stdi*	-106	-83
*stea*	-122	-109
*stec*	-104	-119
*steg*	99	142
*stek*	-14	143
*stel*	-45	-219
*stem*	85	-61
*step*	36	217
*stes*	104	-148
*stet*	176	-60
*stfo*	-146	-123
*sthm*	-22	-134
*sti	149	114
*stic*	110	-90
*stid*	-185	-168
*stik*	128	-98
*stil*	160	64
*stin*	-202	-260
*stip*	-106	-90
*stir*	232	105
*stis*	-113	38
*stiv*	35	-136
*stja*	-1	-185
*stkl*	194	25
*stko*	179	-37
*stla*	-94	-101
*stly*	-105	39
*stma*	32	-159
*stmj*	-125	-129
*stna*	201	-90
*stoc*	-105	-182
*stol*	10	134
*stom*	-4	-203
*ston*	60	-141
*stop*	-75	66
*stor*	124	45
*stot*	169	-217
*stpe*	14	140
*str	121	48
*stra*	105	9
*stre*	-321	-119
*stri*	-169	-56
*stro*	63	-214
*stry*	70	74
*stsm*	189	-45
*stsp*	143	33
*stst*	-143	-111
*stu	-182	-190
*stua*	-70	-151
*stub*	-86	-140
*stuc*	-72	-198
*stud*	-172	90
*stuf*	107	149
*stug*	196	161
*stuk*	-404	-348
*stul*	-145	-167
*stum*	-47	-168
*stus*	142	9
*stut*	-162	-163
*sty	99	-33
*styc*	270	206
*styg*	-239	-214
*stym*	18	113
*styp*	7	142
*styr*	222	212
*styv*	178	317
*sual*	-162	-153
*suci*	17	212
*suck*	-100	-240
*sude*	369	93
*sudi*	66	-46
*suga*	219	55
*suge*	-93	-52
*suis*	-2	221
*suli*	202	9
*sult*	-123	-140
*suma*	-172	-142
*sump*	135	44
*sunb*	-119	-114
*sund*	-182	-117
*suom*	-232	-213
*supe*	189	7
*supo*	-165	-151
*sura*	-106	-74
*sus	-48	128
*suto*	-126	-136
*sutr*	-134	-117
*suup*	159	-12
*svag*	484	27
*sval*	74	-162
*svam*	-94	-251
*svep*	91	2
*sver*	-66	169
*svet*	183	-146
*svid*	-188	-256
*svii*	133	12
*svim*	371	43
*svlt*	157	12
*svoi*	181	0
*svul*	79	-127
*svun*	-212	-209
*swae*	118	12
*swal*	226	-55
*swea*	202	11
*swel*	202	39
*swer*	144	106
*swol*	58	-104
*sych*	-145	-191
*syki*	-165	-145
*syko*	-223	-149
*symp*	-132	-112
*symt*	-129	-149
*syna*	167	20
*synb*	112	17
*synd*	70	178
*syne*	127	-13
*synt*	-17	-145
*synu*	-149	-164
*syny*	-38	-177
*syra*	110	163
*syre*	244	-11
*syrg*	134	-55
*syri*	-97	-144
*syst*	-8	160
*taa	315	159
*taal*	-12	204
*taan*	86	-106
*tab	-4	130
*tabe*	106	-16
*tack*	-140	-30
*taco*	-105	-143
*tad	183	159
*tada*	-189	-78
*tadi*	-222	-112
*tadn*	39	-90
*tado*	176	24
*tads*	-130	-146
*tafe*	-136	-121
*tafs*	18	182
*tag	137	-22
*tagi*	194	35
*tagl*	-116	-112
*tagn*	-119	3
*tagr*	-89	-108
*tagt*	122	122
*tair*	69	178
*taju*	153	-1
*taka*	187	42
*taki*	77	10
*takt*	217	9
*tal	-311	-314
*tala*	-149	126
*tald*	-144	11
*talf*	132	12
*talo*	-118	-124
*tals*	-67	-182
*talt*	86	201
*tamd*	-163	-115
*tame*	-333	-242
*tami*	-236	-327
*tamn*	-155	-138
*tamo*	121	-49
*tamt*	107	354
*tand*	-173	-201
*tane*	118	-42
*tanf*	93	208
*tank*	124	390
*tans*	302	37
*tany*	68	139
*tapr*	-20	-114
*tapt*	-371	-330
*tar	126	85
*tara*	-78	-120
*tare*	191	9
*tari*	173	-43
*tark*	23	198
*tarm*	-59	-179
*tarn*	109	-71
*tart*	-80	-158
*tarv*	-227	-205
*tase*	35	-115
*tast*	83	116
*tat	32	145
*tata*	112	-49
*tatu*	-268	-267
*tatv*	114	19
*tava*	123	132
*taxi*	140	67
*taza*	-118	-115
*tbal*	-268	-253
*tbar*	267	33
*tben*	90	-84
*tbla*	-195	-183
*tblo*	119	-44
*tbol*	-122	-169
*tbon*	122	-64
*tbra*	-36	-116
*tbro*	-210	-238
*tbur*	-137	-101
*tbyt*	-19	193
*tch	-156	-119
*tche*	-212	-303
*tchy*	-153	-228
*tdia*	-106	-83
*tdom*	285	53
*tduk*	8	140
*teak*	-110	-112
*teat*	-233	-235
*teck*	-68	-155
*tedj*	123	-8
*tefo*	162	39
*tefu*	-4	110
*teg	67	136
*tegr*	-119	-119
*tei	58	152
*tejo*	137	131
*tejp*	-116	76
*teki*	-5	156
*tekn*	-166	-177
*teko*	20	-111
*tekp*	19	251
*teks*	-168	-170
*tel	41	-107
*tela*	-262	-151
*tele*	-4	159
*telf*	135	21
*telk*	-228	-212
*telt*	-213	-199
*tema*	-141	-180
*temp*	289	29
*temy*	170	10
*tenc*	139	-23
*tend*	-196	-168
*tenh*	159	-7
*tenk*	204	21
*tenr*	194	28
*tens*	-257	-131
*tent*	-7	-120
*teof*	-113	-103
*teon*	97	-45
*tepd*	16	134
*tepf*	20	152
*tera*	-181	-72
*teri*	-52	-119
*terk*	-18	-128
*terl*	-152	-130
*term*	230	-25
*tern*	-161	-8
*tero*	33	-179
*terv*	-183	-241
*tery*	235	26
*tes	-11	-127
*tesl*	130	33
*test*	-176	-392
*tesv*	253	67
*tet	136	-30
*teta*	-227	-225
*tete*	78	-165
*teti*	-117	-44
*tetr*	221	55
*tfla*	161	21
*tfor*	-339	-125
*tgan*	-136	-58
*tgen*	-98	-108
*tgev*	131	129
*tgif*	115	-13
*tgit*	140	11
*tgra*	-123	-48
*tgt	132	3
*thac*	-213	-193
*thai*	35	-81
*thal*	-109	-99
*thar*	117	25
*that*	-234	5
*thet*	-147	-133
*they*	-116	170
*thig*	159	95
*thin*	98	282
*thma*	-22	-134
*thot*	-141	-120
*thou*	122	216
*thre*	-134	-102
*thro*	155	49
*thur*	-134	-135
*thus*	166	84
*thuv*	100	32
*tia	128	202
*tiaa*	-172	-170
*tias*	145	-18
*tibi*	71	-88
*tice*	11	206
*tick*	130	8
*ticl*	190	49
*tics*	-171	-206
*tid	-216	-65
*tide*	-126	-113
*tids*	-172	-127
*tidy*	5	162
*tif	-96	-180
*tifr*	119	139
*tift*	-6	151
*tig	221	2
*tigh*	46	-87
*tigr*	-89	-109
*tiho*	109	162
*tiin*	14	259
*tik	-82	-138
*tika*	233	5
*tike*	92	-113
*tiki*	-111	-99
*tiks*	173	10
*tila*	153	187
*tile*	-49	109
*tilr*	0	183
*tils*	-45	226
*tima*	78	-170
*time*	188	92
*tin	-97	-186
*tine*	-63	-146
*tinf*	-1	-238
*tini*	-35	-202
*tinp*	-73	-141
*tinv*	113	21
*tiny*	-177	-125
*tio	-8	-162
*tipa*	79	-61
*tips*	-344	-422
*tira*	201	90
*tire*	-130	-17
*tiri*	-83	-140
*tisd*	-89	-189
*tise*	-172	-205
*tism*	-170	-141
*tiso*	77	-71
*tist*	-151	-297
*tita*	102	200
*tith*	-109	-99
*titi*	-137	-169
*tiv	-172	-172
*tiva*	-145	-182
*tivm*	-212	-192
*tja	149	5
*tjaf*	-145	-115
*tjan*	-14	146
*tjar*	164	-58
*tjat*	-130	-223
*tjej*	195	143
*tjoc*	170	40
*tjur*	-163	-116
*tjut*	257	75
*tka	-4	145
*tkan*	145	25
*tkar*	-182	-86
*tkas*	138	58
*tken*	0	112
*tkla*	117	-116
*tkop*	-208	-200
*tkor*	86	-80
*tkra*	-174	-197
*tkul*	155	45
*tlad*	-105	-114
*tlag*	-143	-148
*tlak*	-151	-162
*tlan*	-137	-102
*tlar*	-169	-204
*tlat*	22	-111
*tlin*	133	-2
*tlun*	-118	-112
*tlut*	224	-8
*tly	-182	-53
*tma	-66	-236
*tmaa*	214	65
*tmam*	-176	-171
*tman*	152	-15
*tmar*	-127	-116
*tmed*	194	89
*tmjo*	-125	-129
*tmos*	213	-28
*tmot*	-147	-183
*tnad*	191	-66
*tnat*	245	211
*tned*	-155	-148
*tner*	0	165
*tnet*	293	231
*tnig*	177	65
*tnin*	-50	-143
*tnyt*	25	137
*toac*	164	15
*toal*	200	177
*tock*	-35	-152
*toda*	-4	167
*tode*	121	14
*todg*	-108	-103
*todl*	129	-106
*tods*	-127	-165
*toih*	-126	-120
*toil*	131	101
*toin*	157	-9
*toiv*	2	134
*toki*	-132	-157
*tol	-4	238
*told*	-102	105
*toli*	95	-94
*tolj*	117	-34
*tolk*	-153	-92
*tols*	122	102
*tolt*	-39	-143
*toly*	138	0
*toma*	-76	-176
*tomf*	-132	-117
*tomi*	68	-75
*tomk*	239	33
*tomt*	-140	-152
*ton	175	102
*tond*	142	89
*tone*	65	-124
*toni*	64	232
*tons*	188	15
*tont*	-112	-143
*took*	309	192
*toot*	-256	-235
*topa*	-27	181
*topf*	-91	-106
*topn*	-132	-133
*topr*	-141	-133
*tor	-132	-189
*tora*	-107	-234
*torc*	169	120
*tord*	-30	121
*tork*	244	-50
*torn*	-16	-162
*tort*	-96	-255
*tos	-154	-153
*tosi*	196	-41
*tost*	237	39
*tot	146	-82
*tota*	154	-87
*totn*	-168	-224
*totr*	13	-111
*tots*	-118	-86
*touc*	32	273
*tove*	167	-2
*tovl*	-52	-124
*towe*	190	19
*tox	-138	-139
*tpas*	-172	-196
*tper*	1	179
*tra	204	-31
*traf*	-41	223
*trak*	154	-108
*tral*	-39	-206
*tran*	-54	-118
*trar*	-106	-116
*trat*	-115	-104
*tre	-115	-36
*trea*	-115	-249
*tred*	-109	-235
*tree*	99	136
*tref*	128	4
*tren*	-222	-139
*trer*	-38	174
*tres*	-428	-382
*trev*	87	-76
*trex*	-30	-144
*trie*	-159	-182
*trik*	-112	-138
*tril*	196	-16
*trim*	-60	73
*trin*	-184	-153
*trip*	-214	-159
*triv*	-156	-169
*tro	51	-82
*trod*	182	-26
*troe*	-151	-145
*troj*	100	-41
*trok*	4	-159
*trol*	-180	-244
*trom*	154	-103
*tron*	-93	-163
*trop*	123	18
*tror*	145	70
*tros*	-258	-202
*trot*	-292	-197
*trug*	142	24
*trul*	125	152
*tryc*	90	-85
*tryg*	-244	-223
*tryk*	-118	144
*tryp*	131	11
*tsa	-68	-218
*tsal*	-165	-198
*tsar*	-27	138
*tsat*	95	173
*tsea*	-15	243
*tsem*	-20	222
*tsfo*	-72	106
*tsig*	88	146
*tsin*	-186	-174
*tska*	291	-71
*tske*	-70	-176
*tsko*	-132	-158
*tskr*	-179	-27
*tsli*	207	8
*tslo*	4	-106
*tsmo*	-123	-97
*tsna*	-107	-100
*tsop*	-152	-143
*tsor*	-142	-122
*tspa*	146	126
*tspl*	-154	-186
*tspr*	-253	-228
*tsta*	-51	-175
*tsti*	-147	-76
*tsto*	-245	-257
*tstr*	-137	-139
*tstu*	17	166
*tsva*	-274	-236
*tsve*	-112	-101
*tsvi*	-46	-154
*tual*	111	171
*tube*	-90	-125
*tuck*	-72	-198
*tude*	-68	115
*tuds*	-142	48
*tuer*	-268	-267
*tuf	111	153
*tuga*	203	125
*tugu*	-37	-121
*tui	235	14
*tuka*	-399	-333
*tuke*	140	8
*tuko*	-162	-140
*tuks*	-162	-148
*tule*	203	-36
*tulo*	-131	-119
*tult*	-146	-143
*tum	-166	-54
*tume*	-50	-157
*tumn*	-132	-121
*tumo*	-157	-181
*tums*	-127	-117
*tumy*	-254	-199
*tuna*	-42	-163
*tund*	194	55
*tune*	147	85
*tung*	-18	-175
*tupa*	91	74
*tupe*	-162	-154
*tur	208	-41
*tura*	145	-143
*turd*	-58	85
*ture*	180	188
*turp*	221	35
*tus	-173	-236
*tusa*	-185	-160
*tuta*	-116	26
*tuu	152	58
*tva	67	-64
*tvaa*	114	-122
*tvag*	-4	170
*tval*	-161	-14
*tvam*	137	19
*tvan*	-185	-204
*tvat*	-294	-121
*tvec*	-26	132
*tvil*	-94	-134
*tvin*	7	213
*tvis*	126	174
*tvit*	215	54
*tvri*	114	19
*twee*	123	-18
*twic*	128	-52
*twit*	101	-76
*tyde*	-222	-193
*tyg	-315	-300
*tyga*	-10	116
*tygn*	-239	-214
*tyks*	98	-74
*tyle*	150	15
*tymp*	21	100
*tyng*	13	-144
*typt*	7	142
*tyr	22	208
*tyre*	209	6
*tyro*	182	42
*tysa*	155	-14
*tyta*	15	141
*tyv	173	26
*tyvf*	5	137
*tyvm*	-9	106
*tyvp*	30	268
*tzy	-143	-152
*uais*	-219	-127
*ual	-172	-166
*ualy*	111	171
*uan	-158	-43
*uara*	-100	-73
*uari*	-188	-114
*ubad*	-132	-121
*ubed*	-150	-135
*ubel*	66	-99
*uben*	191	-5
*ubhe*	-118	-95
*ubla*	-2	-170
*ubli*	-134	-134
*ubsa*	-148	-147
*ubsl*	153	11
*uche*	28	223
*uchi*	6	157
*ucid*	-72	121
*uck	-33	-191
*ucka*	-218	-170
*ucke*	9	-140
*ucki*	180	156
*uckl*	-5	138
*uckn*	-157	-145
*ucol*	156	-41
*uda	-120	-148
*ude	62	159
*uden*	216	147
*uder*	-87	-150
*udig*	140	-38
*udin*	-151	-162
*udla*	-154	-156
*udle*	166	-4
*udlo*	-165	-170
*udra*	223	-40
*udri*	144	22
*udsa*	0	176
*udsk*	49	198
*udsm*	-194	-180
*udte*	-123	-119
*udva*	107	-54
*ueez*	149	8
*uens*	-241	-247
*uera*	-185	-171
*ueri*	-160	-192
*ues	-144	-125
*ufa	-6	125
*ufad*	23	238
*ufar*	150	74
*uft	272	-100
*ufte*	131	-69
*uftg*	131	98
*ugad*	139	-43
*ugan*	146	122
*ugar*	107	-49
*ugat*	186	2
*ugby*	159	-10
*uged*	9	151
*ugen*	271	-92
*ughe*	-134	-146
*ughi*	330	32
*ught*	-72	173
*ugit*	171	119
*ugli*	142	24
*ugna*	-169	-42
*ugne*	-180	-163
*ugni*	130	35
*ugnt*	-143	-84
*ugoa*	-111	-163
*ugor*	65	-123
*ugsv*	258	67
*ugum*	-37	-121
*ugus*	-107	-1
*uha	-225	-185
*uhe	233	30
*uhel*	-95	61
*uhka*	-2	244
*uhut*	-116	-119
*uice*	-1	-101
*uirt*	160	-14
*uis	121	-91
*uise*	-51	188
*uisi*	167	212
*uit	-151	-191
*uka	-93	-235
*ukad*	-356	-298
*ukan*	-256	-249
*ukat*	-105	33
*ukdo*	-170	-145
*ukeh*	140	8
*ukem*	96	-65
*uken*	252	5
*ukgy*	-126	-52
*ukhu*	-155	-17
*ukin*	-180	-236
*ukos*	-12	-158
*ukra*	-146	-109
*ukre*	-149	-148
*uksb*	8	140
*ukse*	-291	-261
*ukta*	313	-3
*uktk*	-148	-121
*ukva*	-205	-101
*ula	-206	-132
*ulan*	245	-32
*ular*	44	-120
*ulas*	-74	73
*ulat*	-228	-182
*ulbo*	-199	-178
*uld	-109	88
*uldr*	-158	-207
*ulea*	-241	-234
*uled*	119	-33
*ulee*	189	141
*ulen*	137	160
*ulet*	-156	-213
*ulga*	208	33
*ulin*	150	-53
*ulma*	-137	-98
*ulmi*	-132	-121
*ulna*	179	-21
*ulos*	-131	-119
*ulra*	-122	-116
*uls	99	-157
*ulsa*	312	200
*ulse*	304	64
*ulsi*	130	-3
*ulso*	106	14
*ulst*	-74	94
*ult	-180	-71
*ulta*	-92	-150
*ulte*	5	121
*ultr*	-271	-282
*ults*	-123	-136
*uma	211	88
*umaa*	153	-17
*umal*	6	132
*uman*	30	-120
*umat*	-226	-194
*umb	114	-95
*umbe*	-173	-190
*umbl*	158	9
*ume	165	-21
*umel*	50	-93
*umen*	-22	-199
*umer*	-269	-156
*umet*	2	165
*umi	-37	-121
*umig*	154	11
*umir*	-142	-142
*umis*	-195	-172
*umla*	165	-36
*umli*	156	-9
*umok*	-128	-106
*umon*	110	-57
*umor*	-96	20
*umpe*	122	-76
*umpl*	226	67
*umpo*	-175	-167
*umpy*	-182	-157
*ums	-138	-196
*umsg*	189	55
*umy	-254	-199
*una	-84	-113
*unal*	22	185
*unan*	-7	-151
*unbu*	-119	-114
*unch*	176	21
*unco*	179	5
*und	197	113
*undb*	-79	-129
*undi*	138	57
*undn*	151	20
*undr*	-272	-144
*undu*	-177	-127
*undv*	-148	-123
*une	193	-46
*unes*	-139	-157
*ung	-58	-204
*unga*	-9	-207
*ungd*	-120	-217
*ungi*	107	-71
*ungk*	141	-3
*ungo*	6	-122
*ungr*	-283	-264
*ungs*	163	25
*unin*	-279	-195
*unka*	-113	-165
*unke*	205	64
*unkn*	140	29
*unkt*	-53	61
*unky*	-165	-171
*unol*	149	18
*unsa*	-111	-153
*unse*	-219	-226
*unt	156	130
*unts*	-3	172
*unut*	-96	81
*uny	-113	-193
*uola*	22	233
*uome*	-179	-56
*uota*	154	-41
*upa	19	-77
*upak*	0	112
*upar*	99	222
*upat*	154	30
*upbl*	12	-98
*upch*	44	226
*updr*	20	210
*upeh*	169	37
*upfo*	77	-89
*upgr*	-9	130
*upho*	-50	120
*upie*	159	-12
*upil*	205	10
*upko*	-153	-153
*uple*	-44	66
*uplo*	-49	84
*upra*	120	190
*upro*	-200	-168
*ups	-145	-121
*upst*	-162	-202
*upsv*	174	42
*upt	105	-74
*upun*	-127	-113
*ura	-31	-176
*urag*	-29	103
*uras*	-113	-141
*urat*	76	-132
*urda*	-58	85
*urde*	-157	-173
*ured*	168	-8
*uren*	188	138
*urgi*	-111	-99
*urha*	-14	183
*uri	104	164
*urie*	-118	-123
*urig*	120	-65
*urio*	-179	-177
*uris*	231	6
*urit*	194	179
*urjo*	-122	-112
*urk	167	27
*urke*	115	-33
*urku*	66	-53
*urmo*	-122	-125
*urna*	-205	-173
*urne*	63	124
*urnt*	-179	-182
*urpl*	228	20
*urpo*	179	233
*ursd*	-173	-144
*urse*	-271	-115
*ursi*	-133	-151
*ursj*	-136	-158
*urst*	-256	-264
*urt	16	247
*urti*	123	191
*urts*	-29	-217
*uruu*	-145	-146
*usa	-119	-96
*usad*	144	-8
*usar*	73	-123
*usbo*	5	147
*usch*	74	154
*uscl*	-172	-135
*usea*	-139	-122
*used*	110	-27
*usel*	-129	-139
*useo*	162	9
*user*	129	28
*uses*	-175	-175
*uset*	-42	146
*ush	-137	-123
*ushe*	84	149
*ushi*	211	76
*usik*	-21	-161
*usin*	-65	75
*usio*	-125	-138
*uska*	190	-1
*uske*	-147	-206
*uste*	-178	-230
*usti*	198	90
*usua*	-162	-153
*usvi*	133	12
*utad*	39	-78
*utan*	174	164
*utar*	191	207
*utat*	129	229
*utba*	-106	-97
*utbi*	-174	-179
*utbr*	-217	-225
*utby*	-18	150
*utch*	37	-118
*ute	165	-35
*utek*	-116	-119
*uter*	64	-155
*utes*	267	51
*utet*	-62	84
*utga*	-136	-58
*utha*	117	25
*uti	84	203
*utif*	-2	115
*utin*	-182	62
*utio*	-72	-163
*utis*	-49	-158
*utla*	-177	-188
*utle*	3	121
*utma*	-154	-71
*utna*	98	145
*utny*	25	137
*utom*	159	61
*uton*	102	-69
*utor*	-259	-272
*utos*	241	23
*utpl*	7	147
*utra*	248	-16
*utre*	-272	-299
*uts	72	188
*utsa*	-110	102
*utse*	-186	-70
*utsi*	-114	82
*utsl*	-6	-121
*utui*	150	16
*utuu*	267	-3
*utva*	-12	217
*utve*	30	190
*utvi*	-57	150
*uule*	94	167
*uume*	278	24
*uupi*	159	-12
*uusi*	-118	-117
*uute*	-129	-206
*uuti*	177	-3
*uutu*	227	20
*uva	136	-76
*uvan*	-164	-206
*uvar*	-153	-161
*uve	-73	-161
*uver*	9	124
*uvet*	126	-74
*uvig*	-223	-199
*uvtv*	133	2
*uxen*	-31	175
*uxne*	11	152
*uys	-183	-193
*vaa	-157	-150
*vaan*	-79	119
*vaar*	181	-70
*vaci*	-415	-477
*vack*	142	-77
*vad	-158	-162
*vade*	-125	-155
*vadk*	-191	-174
*vadr*	-159	-144
*vag	255	257
*vage*	33	199
*vagl*	-161	-173
*vagr*	-160	32
*vagt*	242	39
*vaha*	-266	-258
*vaih*	-166	-170
*vaik*	204	4
*vaim*	-15	216
*vaka*	-14	-123
*vake*	3	-175
*vakn*	12	119
*val	170	287
*vala*	-229	-135
*vale*	-203	-143
*vali*	-134	27
*valk*	87	-62
*valm*	6	193
*valn*	-200	-187
*valp*	-234	-207
*vals*	183	21
*valt*	314	277
*vama*	221	43
*vaml*	222	51
*vamp*	-135	-265
*vand*	-138	-99
*vane*	-104	-41
*vanf*	-117	13
*vang*	-162	-59
*vani*	190	331
*vanj*	-142	-81
*vanl*	-207	-172
*vans*	81	-57
*vant*	-49	-164
*vapn*	2	141
*var	-75	112
*vara*	-11	117
*varb*	-176	-190
*vard*	-138	-76
*varf*	-123	92
*varj*	-29	146
*vark*	-9	-207
*varm*	-91	-255
*vars*	182	79
*vart*	160	-122
*vas	-182	-85
*vasa*	-154	-197
*vase*	310	38
*vask*	49	198
*vast*	108	141
*vasy*	-214	-234
*vate*	-59	-218
*vati*	-155	-130
*vatk*	-239	-216
*vatm*	-143	-183
*vatn*	297	235
*vats*	215	89
*vauv*	205	-26
*vava*	-139	6
*vavd*	-171	-163
*vavs*	258	-62
*vax	-199	-187
*vaxe*	-64	-140
*vaxi*	-181	-300
*vaxp*	-270	-236
*vaxt*	-176	-164
*vbok*	-237	-171
*vbur*	-148	-139
*vde	-132	-4
*vdes*	27	-111
*ved	-182	-167
*veda*	94	-84
*vede*	121	-36
*vedk*	176	-33
*vedo*	-91	-179
*veds*	239	33
*vejp*	-123	-136
*vel	125	126
*vela*	59	142
*veln*	119	103
*vels*	215	18
*velt*	143	-20
*vemb*	-181	-162
*veme*	139	40
*ven	131	143
*vept*	91	2
*vera*	140	0
*verc*	93	-1
*verd*	151	85
*veri*	225	144
*vern*	-207	-258
*vers*	-171	-226
*verv*	-239	-224
*very*	-74	126
*vete*	-227	-95
*veti*	91	-71
*vetn*	-79	-160
*vets*	18	-119
*vfal*	-156	-149
*vfar*	5	137
*vgas*	50	158
*vgif*	-160	-157
*vhug*	217	-50
*vice*	-159	-55
*vico*	-140	-134
*vide*	-210	-280
*vidg*	118	17
*vidi*	-160	-177
*vift*	177	116
*vig	-196	-79
*vigt*	-19	109
*viik*	163	88
*viil*	24	227
*vike*	63	116
*vikt*	-100	-142
*vil	19	184
*vild*	12	152
*vilj*	-123	52
*vilk*	-179	62
*vilo*	-132	-99
*vily*	132	7
*vima*	340	41
*vime*	119	-61
*vimf*	175	-9
*viml*	133	26
*vin	11	-160
*vind*	132	35
*ving*	92	192
*vint*	-370	-249
*viol*	149	118
*vipe*	-8	129
*vira*	262	76
*viri*	263	40
*vis	-22	-160
*visa*	125	147
*visd*	-189	-160
*visi*	21	-156
*visk*	-24	107
*visn*	-83	60
*vist*	192	76
*vit	-13	130
*vita*	27	-190
*vitj*	149	5
*vits*	-227	-205
*vlad*	236	144
*vlan*	-37	-148
*vlar*	-115	-143
*vlas*	-191	-104
*vled*	-119	-111
*vlop*	158	38
*vlos*	142	-59
*vlt	157	12
*vlys*	-26	136
*vmam*	-9	106
*vmed*	-212	-192
*vmin*	136	12
*vmod*	135	-19
*vmor*	-130	-50
*vna	-149	-148
*vnin*	-158	-58
*voic*	60	132
*voin*	-151	-134
*vois*	130	16
*volo*	-117	-147
*volt*	88	-70
*voly*	-135	-113
*vomi*	149	32
*von	2	134
*vor	-160	-184
*vora*	-119	-107
*vore*	143	320
*vori*	-135	-158
*vort*	-261	-269
*vos	-218	-263
*vous*	-143	-129
*vpap*	30	268
*vrad*	-21	192
*vre	125	22
*vred*	78	135
*vric*	-149	-115
*vsar*	-229	-256
*vsfa*	-116	-152
*vska*	-173	-188
*vske*	-10	219
*vsku*	91	-56
*vsla*	93	160
*vsli*	169	3
*vslo*	7	173
*vste*	-135	-145
*vsva*	-218	-261
*vsvi*	118	-7
*vtag*	-117	-178
*vtes*	-75	-170
*vtim*	234	92
*vtvi*	133	2
*vud	121	145
*vudl*	-165	-170
*vudv*	97	-64
*vul	-17	86
*vuln*	179	-21
*vuls*	127	16
*vuni*	-173	-166
*vuot*	114	-84
*vuxe*	-31	175
*vuxn*	23	166
*vxin*	-109	-103
*waet*	118	12
*wake*	232	173
*waki*	129	51
*walo*	226	-55
*wana*	-29	103
*want*	-174	50
*wara*	74	-173
*wasp*	158	23
*watc*	-151	-211
*wate*	111	-85
*way	-271	-213
*wbor*	156	122
*weak*	289	32
*weat*	202	11
*wedi*	-186	-159
*weir*	118	-51
*wel	187	96
*weli*	202	39
*welt*	-4	116
*went*	187	19
*weri*	140	109
*wful*	140	29
*when*	-123	1
*whip*	-135	-139
*whit*	212	20
*wice*	128	-52
*wifi*	-11	-115
*wint*	-196	-60
*wish*	3	163
*with*	120	100
*wnat*	8	159
*wnin*	35	182
*wnot*	121	16
*woke*	101	156
*wole*	58	-104
*wonk*	152	4
*wont*	376	224
*word*	208	90
*work*	39	-95
*wors*	211	76
*wory*	-250	-234
*woul*	10	365
*wris*	168	88
*wrot*	5	112
*xade*	25	120
*xam	-159	-208
*xams*	-129	-137
*xan	184	126
*xare*	37	-96
*xate*	-141	-120
*xed	52	-108
*xel	-139	-223
*xeln*	-99	-185
*xels*	153	28
*xen	-95	156
*xer	-48	-131
*xerc*	-111	-143
*xet	-6	160
*xfru*	-6	113
*xich*	131	133
*xid	194	-90
*xin	-63	-243
*xist*	36	238
*xlar*	-213	-264
*xliv*	-121	-130
*xman*	33	150
*xne	11	152
*xon	-114	-108
*xor	-130	39
*xpla*	-174	-184
*xplo*	-42	-159
*xpro*	-270	-236
*xtar*	108	-85
*xted*	5	159
*xten*	97	-46
*xthu*	158	51
*xtio*	-143	-168
*xtra*	106	-38
*xtre*	145	40
*xtsn*	-107	-100
*xvec*	169	7
*xyfe*	-131	-126
*yani*	-101	-103
*yat	-201	-210
*yatz*	-143	-152
*ybe	161	3
*ycer*	-50	-122
*ycho*	-145	-191
*yck	-14	-184
*ycka*	361	272
*ycko*	-211	-201
*yckt*	180	181
*yda	38	132
*ydad*	39	147
*ydar*	-153	-128
*ydat*	-66	71
*yde	55	-100
*yder*	-195	-186
*ydet*	-136	-123
*ydia*	-265	-261
*ydro*	-73	-116
*ydsk*	-121	-118
*year*	-189	-236
*yen	165	-58
*yfer*	-131	-126
*yfik*	-201	-197
*yfod*	225	50
*yfri*	72	186
*yft	-140	-74
*yfta*	-112	-240
*yfte*	109	-87
*yga	-178	-65
*ygad*	-10	116
*ygan*	-91	-208
*ygbe*	-209	-206
*ygde*	-177	-169
*ygdu*	180	20
*ygen*	-68	-128
*yget*	2	-99
*ygne*	-263	-236
*ygon*	89	-60
*ygov*	-115	-115
*ygpl*	-138	-127
*ygre*	136	3
*ygsk*	-110	-211
*ygsm*	178	-9
*ygva*	-147	-155
*yhet*	-158	-225
*yhor*	-104	-135
*yhta*	253	13
*yka	165	142
*ykar*	139	-54
*ykel*	108	16
*yker*	-92	-196
*ykol*	39	-117
*ykos*	-143	-194
*ykse*	58	-118
*ykte*	64	-112
*yla	-217	-208
*ylan*	-336	-277
*ylas*	-119	-119
*ylax*	89	-50
*yld	-139	-229
*ylde*	-82	-223
*yldi*	16	215
*ylen*	159	23
*ylig*	37	132
*ylin*	-103	-89
*ylma*	109	-34
*ylni*	-135	-290
*ymfk*	-144	-144
*ymfo*	137	3
*ymna*	-192	-160
*ympt*	-132	-112
*ymta*	213	7
*ymto*	-129	-149
*ynas*	167	20
*ynbo*	112	17
*ynd	60	191
*ynda*	212	43
*ynen*	167	6
*yngd*	108	-52
*ynte*	-165	-170
*ynun*	-149	-164
*ynyt*	-26	-174
*yogh*	-136	-127
*yone*	115	231
*yope*	165	10
*yori*	-4	128
*your*	-175	-150
*ypa	-9	-199
*ypat*	-7	154
*yper*	148	28
*ypla*	113	-12
*ypof*	153	55
*ypok*	-113	-136
*ypot*	118	107
*ypt	232	-15
*ypta*	103	133
*ypte*	-82	48
*ypuc*	141	28
*yra	202	69
*yraa*	-131	-186
*yraf*	164	6
*yral*	11	140
*yran*	-29	178
*yrar*	287	41
*yrem*	173	-11
*yret*	297	20
*yrga*	134	-55
*yrhj*	123	-5
*yrie*	-97	-144
*yrka*	-164	-238
*yrkb*	-88	-99
*yrkr*	-124	-116
*yrky*	85	-57
*yrol*	182	42
*yrse*	95	-52
*yrve*	129	15
*ysel*	-81	180
*ysem*	-142	-161
*ysen*	175	118
*yser*	58	-145
*ysi	8	126
*ysie*	135	12
*ysio*	13	-141
*yska*	-110	-115
*yski*	-142	-55
*ysna*	22	95
*ysni*	-157	-167
*yspa*	182	11
*ysru*	-120	-84
*yst	21	127
*ysta*	166	99
*yste*	-17	170
*ysti*	-106	-83
*ystl*	-94	-101
*ystv*	119	38
*ysty*	177	-13
*yta	-129	-79
*ytad*	-162	-217
*ytas*	-146	-143
*yte	-127	-26
*yten*	-89	-183
*ytja*	25	137
*ytli*	-117	-213
*yto	143	12
*ytos*	237	39
*yts	-115	-105
*yva	-164	-201
*yven*	213	-10
*yvfa*	5	137
*yvin*	-176	-172
*yvma*	-9	106
*yvni*	-105	-95
*yvpa*	30	268
*yway*	-152	-122
*ywhe*	30	-105
*yxan*	194	117
*yxor*	56	260
*zema*	-186	-194
*zeri*	-130	-124
*zete*	-126	-125
*zin	-136	-125
*zing*	118	-52
*zomb*	-225	-239
*zopi*	-127	-124
*zure*	21	-115
-#	142	-56
-# ar	-123	-156
-# dar	105	26
-# har	6	144
-# inga	126	5
-# ont	-160	-120
-# pufar	159	21
-# vil	199	33
-# … blodn	-128	-98
-# … magen	96	19
-# … spark	126	5
-# … svara	124	-1
-# … tar	111	21
-# … vil	166	1
-*aan	162	333
-*able*	26	136
-*aby	201	4
-*acks*	-146	-154
-*ada	-223	-178
-*adad*	-65	117
-*ade	-141	106
-*adet*	8	131
-*adsk*	-96	-178
-*afe	-100	105
-*aft	94	-109
-*aga	97	263
-*agad*	0	199
-*agar*	-31	234
-*agen*	-189	-163
-*agot*	-141	-91
-*agra*	6	176
-*agt	26	166
-*ahdi*	-128	-120
-*ahta*	-1	112
-*aid	-119	67
-*aipa*	-2	187
-*ais	-2	118
-*ajsa*	-170	-198
-*akan*	152	-10
-*akbl*	8	131
-*aker*	-99	9
-*akip*	-165	-152
-*akna*	240	134
-*akor*	56	-62
-*akt	117	-9
-*akto*	-129	-116
-*akts*	-134	-112
-*aktu*	-165	-166
-*akut*	-244	-275
-*ala	263	139
-*alar*	-58	104
-*aldr*	17	156
-*alel*	-107	25
-*aler*	87	130
-*alet*	-184	-207
-*alig*	-90	-191
-*aliv*	71	118
-*alm	166	6
-*alni*	-142	-152
-*alp	139	115
-*alpe*	187	48
-*alsv*	-128	-132
-*alt	-162	-15
-*aluu*	-3	130
-*alvm*	-181	-268
-*ama	-220	-133
-*amaa*	-19	212
-*amad*	120	23
-*amed*	15	114
-*amer*	-133	-143
-*amla*	-152	-30
-*amna*	10	255
-*amni*	-138	-156
-*amp	-111	-123
-*ampa*	-173	-191
-*anan*	-85	55
-*anar*	-123	70
-*anat*	-76	74
-*and	181	183
-*anda*	163	64
-*andf*	-182	-144
-*andl*	-108	-120
-*andn*	-251	-190
-*andr*	-129	-221
-*ands*	107	-36
-*aner*	124	-20
-*anfa*	-136	-128
-*ange*	-65	78
-*angr*	22	173
-*anin*	-24	-105
-*anis*	2	143
-*anka*	-227	-284
-*anke*	8	129
-*ankt*	-126	-113
-*anma*	52	212
-*ans	137	4
-*anst*	-138	-125
-*ant	-85	-142
-*anti*	-170	-166
-*anym*	-41	100
-*apa	182	153
-*ara	137	290
-*arar*	155	131
-*ard	-115	-68
-*aren*	-141	-6
-*arig*	-175	-165
-*arka*	199	28
-*arli*	-134	-222
-*arme*	87	-44
-*arn	-156	-65
-*arnb*	29	109
-*arne*	-12	129
-*ars	-138	-45
-*art	-218	-118
-*arto*	-140	-121
-*ash	-159	-134
-*asog*	-119	-107
-*asta*	179	215
-*ata	115	126
-*atan*	-10	120
-*atar*	161	204
-*aten*	86	129
-*ater*	176	132
-*atia*	140	-27
-*atom*	-140	-146
-*atre*	89	198
-*ats	-167	-88
-*ave	104	183
-*aver*	-67	-154
-*avfo*	-73	-162
-*avid*	-181	-223
-*avis*	90	-16
-*baby*	201	4
-*bajs*	-70	-177
-*baka*	-80	74
-*bara*	4	251
-*barn*	-49	121
-*batr*	89	198
-*bebi*	128	41
-*beha*	158	31
-*beho*	35	327
-*beky*	-147	-97
-*bena*	-89	-136
-*bera*	-28	143
-*beto*	-101	-107
-*bie	-110	-104
-*blad*	8	131
-*blas*	-169	-154
-*ble	-168	-138
-*blem*	-184	-88
-*blet*	53	163
-*blev*	-183	-83
-*blir*	175	294
-*blod*	-208	-216
-*bloo*	142	-32
-*boja*	-70	-125
-*boka*	-178	-154
-*bord*	-43	146
-*bort*	-128	-125
-*brad*	-96	-178
-*brak*	-145	-126
-*brat*	-140	-146
-*bros*	21	-132
-*bruk*	150	87
-*cati*	-112	-120
-*ces	-26	142
-*chat*	11	149
-*ches*	-174	-150
-*cida*	-166	-173
-*ciga*	-2	126
-*cine*	-97	-122
-*cis	141	15
-*cka	72	134
-*ckar*	-207	-177
-*cker*	147	44
-*ckst*	-146	-154
-*ckte*	-2	126
-*con	90	-16
-*coul*	157	20
-*cykl*	119	7
-*dad	-59	85
-*daga*	-115	-87
-*dal	-166	-173
-*dali*	-109	-186
-*dang*	-112	-118
-*das	154	-93
-*dbet*	-101	-107
-*denl*	212	19
-*dera*	15	164
-*dfad*	-182	-144
-*dica*	-112	-120
-*dici*	-146	-46
-*dist*	-128	-120
-*dja	-183	-161
-*dlak*	-108	-120
-*dnad*	-118	-161
-*dnin*	-144	0
-*dnod*	-217	-223
-*domn*	-212	-169
-*dpro*	-123	-145
-*drat*	-143	-141
-*dre	16	156
-*dsa	164	36
-*dsbe*	-89	-136
-*dska*	-115	-200
-*dsta*	-146	-177
-*dusc*	121	148
-*dvar*	-43	-142
-*dvet*	-155	-134
-*eage*	230	11
-*ealy*	-149	-108
-*ear	-97	-103
-*ebis*	128	41
-*ecis*	141	15
-*ecka*	8	126
-*edic*	-171	-72
-*edve*	-155	-134
-*eek	-7	188
-*eesa*	-125	-111
-*efte*	21	316
-*egen*	50	107
-*ehal*	174	112
-*ehov*	35	327
-*eja	-110	-118
-*ekym*	-147	-97
-*elaa*	-3	130
-*elam*	-2	118
-*elan*	169	2
-*elar*	-61	76
-*eler*	-179	-219
-*elge*	43	202
-*else*	-107	25
-*elt	-11	-143
-*elto*	129	6
-*ema	131	233
-*emis*	-83	-141
-*enaa*	105	218
-*enag*	-89	-136
-*enah*	-128	-120
-*enar*	22	144
-*ene	117	157
-*enes*	41	179
-*enet*	-124	-96
-*enga*	35	258
-*enge*	-128	-120
-*enin*	142	117
-*enly*	212	19
-*ens	-70	-119
-*ensa*	22	236
-*envu*	164	8
-*erad*	-141	-154
-*erar*	83	-120
-*erat*	-3	234
-*ere	-60	116
-*eren*	164	8
-*erer*	-113	-110
-*eres*	149	105
-*erka*	-34	-111
-*erna*	83	115
-*erte*	-142	-131
-*eta	75	164
-*eten*	-94	-173
-*eter*	18	189
-*etor*	-101	-107
-*ets	-97	-103
-*etsl*	-155	-134
-*eva	69	265
-*evan*	-6	155
-*even*	47	108
-*ever*	-217	-243
-*expl*	9	99
-*fad	-173	-135
-*fal	-136	-128
-*far	202	50
-*fara*	113	-121
-*farl*	-135	-223
-*fata*	113	226
-*feel*	91	142
-*feve*	-187	-188
-*fins*	74	338
-*fler*	-140	-68
-*folj*	8	181
-*for	-13	120
-*fora*	-31	133
-*fori*	-73	-162
-*forr*	128	128
-*fors*	6	-169
-*fort*	117	155
-*forv*	-120	-116
-*fote*	148	-22
-*fots*	8	146
-*frej*	-110	-118
-*friv*	15	134
-*fter*	16	322
-*gade*	0	199
-*gang*	46	126
-*gar	-106	116
-*gare*	-2	126
-*gata*	-55	72
-*gavi*	90	-16
-*gena*	-128	-120
-*gent*	50	107
-*gera*	75	-126
-*ghet*	-168	-30
-*ght	149	186
-*gick*	47	166
-*gier*	-127	-139
-*gjor*	23	169
-*glad*	30	111
-*glas*	-163	-208
-*goin*	-20	148
-*gon	-52	167
-*gone*	38	-123
-*gonk*	138	29
-*gora*	-63	176
-*got	-141	-91
-*gra	6	176
-*grat*	213	-22
-*grav*	-181	-223
-*gre	22	173
-*grej*	-45	101
-*grot*	-108	-88
-*haft*	82	-103
-*hala*	159	67
-*hale*	114	126
-*hand*	154	48
-*hang*	-135	-119
-*hans*	125	3
-*hant*	-109	-203
-*hart*	-120	6
-*hat	114	113
-*have*	46	128
-*hdis*	-128	-120
-*helg*	43	202
-*hem	19	162
-*hema*	131	233
-*hen	-128	17
-*hene*	58	246
-*heng*	-128	-120
-*here*	160	185
-*hest*	-174	-150
-*hete*	-71	53
-*hine*	129	76
-*his	12	148
-*hjal*	284	46
-*hjar*	-252	-198
-*hoge*	-160	-149
-*home*	7	154
-*hono*	164	183
-*hopa*	9	148
-*hord*	161	49
-*hort*	-151	-171
-*host*	130	-22
-*hota*	-202	-204
-*hova*	62	235
-*hove*	9	272
-*hovs*	62	225
-*htaa*	-1	112
-*huse*	-4	170
-*huvu*	-64	-153
-*iala*	103	-19
-*icat*	-112	-120
-*ices*	-26	142
-*icid*	-166	-173
-*icin*	-146	-46
-*icka*	-224	-233
-*ida	-164	-107
-*idal*	-166	-173
-*ies	127	1
-*ife	-7	200
-*iga	97	197
-*ighe*	-89	41
-*ight*	149	186
-*iker*	199	21
-*ilba*	-80	74
-*ile	114	238
-*iler*	-143	-151
-*ilig*	15	134
-*ilj	31	161
-*ilja*	8	117
-*ilje*	-119	-125
-*ils	-146	-23
-*imad*	-67	-170
-*imat*	-201	-151
-*imor*	128	204
-*inas*	20	188
-*inha*	108	-19
-*inju*	-185	-152
-*ins	77	309
-*int	-15	141
-*inta*	-72	-133
-*ipaa*	-2	187
-*ipua*	-143	-148
-*irad*	-122	-117
-*isar*	250	185
-*isco*	90	-16
-*isen*	136	98
-*ison*	136	34
-*ista*	195	141
-*istu*	-135	-135
-*ita	15	70
-*itaa*	-6	155
-*itch*	-131	-129
-*iva	125	112
-*ive	46	115
-*ivet*	-189	-190
-*ivil*	15	134
-*jalm*	166	-2
-*jalp*	207	16
-*jalv*	-186	-101
-*jana*	28	180
-*jar	1	133
-*jart*	-252	-198
-*jen	-130	-143
-*joki*	-6	99
-*jord*	-27	128
-*jsa	-144	-153
-*jsat*	-98	-129
-*jud	222	0
-*juk	-140	-35
-*jukd*	4	156
-*jury*	-185	-152
-*jus	162	50
-*just*	-7	136
-*kaan*	29	217
-*kad	-130	-116
-*kada*	-229	-175
-*kae	114	-2
-*kafe*	-178	-184
-*kaht*	-1	112
-*kaip*	-2	187
-*kaka*	148	-19
-*kale*	-107	25
-*kana*	132	39
-*kane*	126	-18
-*kant*	152	4
-*kar	-101	-200
-*kbla*	8	131
-*kdom*	4	156
-*khaa*	-12	154
-*kile*	24	147
-*king*	88	167
-*kipu*	-143	-148
-*kisa*	240	21
-*kla	119	7
-*klad*	-15	160
-*kna	162	116
-*knad*	124	214
-*knar*	169	-16
-*koja*	1	133
-*kola*	-159	-20
-*koma*	1	204
-*kome*	120	232
-*kons*	-169	-199
-*kont*	83	-89
-*kor	167	159
-*kord*	56	-62
-*kour*	136	-9
-*krak*	-17	-122
-*kram*	-256	-299
-*krek*	-114	-107
-*krik*	206	19
-*kris*	-133	-156
-*kriv*	181	178
-*krop*	10	157
-*ksai*	-2	118
-*ksia*	-220	-209
-*kste*	-146	-154
-*kten*	-161	-175
-*ktos*	-129	-116
-*kts	-134	-112
-*kule*	28	291
-*kund*	199	15
-*kuol*	-126	-138
-*kut	-207	-249
-*kuu	155	-17
-*kuum*	-114	-146
-*kval*	-38	101
-*kvar*	-24	167
-*kyme*	-147	-97
-*laa	-3	130
-*lad	30	111
-*lade*	-114	35
-*laga*	6	174
-*lake*	-186	-182
-*lakt*	-129	-116
-*lamn*	-110	77
-*lang*	6	144
-*lapn*	-200	-174
-*lar	-81	71
-*las	-124	-166
-*laso*	-149	-138
-*lata*	23	235
-*lati*	163	-33
-*lats*	12	143
-*lbak*	-80	74
-*ldre*	16	156
-*lels*	-107	25
-*len	-163	-178
-*leta*	-44	98
-*lete*	88	167
-*lets*	-97	-103
-*lev	-210	-142
-*leva*	70	337
-*lgen*	43	202
-*life*	-5	173
-*lig	-115	-199
-*liga*	90	138
-*ligt*	83	-118
-*lir	175	294
-*lis	4	175
-*lita*	10	170
-*ljen*	-119	-125
-*ljud*	222	0
-*ljus*	162	50
-*lmed*	87	37
-*lna	-137	-132
-*lnad*	-153	-155
-*lod	-142	-135
-*lode*	-100	-82
-*lodn*	-143	-168
-*lodp*	-123	-145
-*log	-184	-142
-*loga*	-254	-251
-*lood*	142	-32
-*los	-135	-117
-*lost*	-125	-111
-*lots*	246	45
-*lper*	187	48
-*lsva*	-128	-132
-*lta	110	182
-*lto	129	6
-*luft*	123	-65
-*luta*	249	187
-*luu	-3	130
-*lvmo*	-181	-268
-*lyck*	2	113
-*lyde*	319	37
-*maa	-2	118
-*maan*	188	159
-*made*	-20	-138
-*mage*	-112	-177
-*male*	46	182
-*mama*	-142	-16
-*mame*	15	114
-*mand*	-166	-125
-*mani*	2	143
-*mark*	229	206
-*mart*	-90	-146
-*mat	-106	-119
-*mata*	115	29
-*mate*	21	-114
-*mbie*	-110	-104
-*medi*	-171	-72
-*medv*	-155	-134
-*mela*	135	-54
-*men	60	-78
-*mena*	38	222
-*meni*	142	117
-*mens*	-70	-119
-*mer	71	181
-*meta*	-114	-146
-*mies*	139	114
-*mind*	-111	-1
-*mins*	16	108
-*minu*	154	209
-*mis	-83	-141
-*mita*	-6	155
-*mlad*	-112	-90
-*mlat*	-198	-116
-*mna	-5	148
-*mnar*	-120	74
-*mnin*	-205	-193
-*mord*	-181	-268
-*more*	-67	151
-*mork*	-123	-136
-*mors*	142	5
-*mota*	18	164
-*mots*	2	109
-*move*	187	23
-*mpad*	-158	-160
-*mpto*	-211	-197
-*mtom*	-95	-129
-*naa	106	218
-*nack*	-176	-76
-*nad	-194	-239
-*nade*	47	200
-*nage*	-89	-136
-*nagr*	6	176
-*nahd*	-128	-120
-*nan	-14	110
-*nar	227	108
-*nas	9	176
-*nast*	95	103
-*nate*	58	116
-*nbar*	29	109
-*nda	16	215
-*ndas*	154	-93
-*ndfa*	-182	-144
-*ndla*	-108	-120
-*ndno*	-217	-223
-*ndra*	-111	-117
-*ndsa*	164	36
-*need*	2	154
-*ner	117	-76
-*nes	-66	106
-*nfal*	-136	-128
-*nga	-1	125
-*ngar*	-181	-61
-*ngre*	22	173
-*nhal*	108	-19
-*nigh*	97	177
-*ning*	-142	-189
-*nisk*	2	143
-*njur*	-185	-152
-*nkar*	-157	-248
-*nker*	-9	155
-*nkon*	138	29
-*nkt	-108	-164
-*nly	212	19
-*nmal*	52	212
-*nod	-217	-223
-*nom	79	104
-*npro*	-102	-105
-*nsam*	22	236
-*nser*	-142	-131
-*nste*	-117	-165
-*nsti*	-134	-143
-*ntak*	99	-49
-*nuda*	151	57
-*nuka*	-1	112
-*nura*	-134	-132
-*nut	-55	203
-*nvuo*	164	8
-*nymo*	-41	100
-*oan	130	7
-*oble*	-184	-88
-*ocke*	127	-32
-*odbe*	-101	-107
-*odja*	-183	-161
-*odna*	-118	-161
-*odni*	-143	-168
-*odpr*	-123	-145
-*oga	-201	-185
-*ogar*	-126	-145
-*oger*	-160	-149
-*ogon*	147	-56
-*oice*	-26	142
-*oing*	44	150
-*oint*	-15	141
-*ojar*	1	133
-*oka	33	178
-*okar*	-220	-273
-*oken*	179	104
-*oker*	-134	-83
-*okin*	-14	151
-*okon*	78	-101
-*ola	-126	-138
-*olan*	-175	-57
-*olis*	118	154
-*olyc*	2	113
-*oma	1	204
-*ombi*	-110	-104
-*ome	52	159
-*omer*	167	285
-*omn	1	134
-*omna*	-133	-131
-*omni*	-152	-107
-*omnt*	28	137
-*oms	-211	-197
-*onda*	109	138
-*onet*	147	30
-*onig*	-9	154
-*onko*	138	29
-*onom*	165	185
-*onse*	-142	-131
-*onta*	175	33
-*oope*	-121	-98
-*oor	144	-27
-*opa	-10	109
-*opar*	163	14
-*opas*	9	148
-*oped*	-121	-98
-*open*	96	126
-*opna*	278	27
-*ora	47	162
-*oran*	15	159
-*orde*	86	170
-*ords*	-39	-166
-*ore	65	239
-*orin*	-73	-162
-*orki*	-97	-103
-*orkr*	12	205
-*oroa*	71	128
-*orr	128	128
-*orse*	142	5
-*orti*	136	34
-*ortj*	28	180
-*orvi*	-122	-117
-*osta*	188	-20
-*oste*	-40	-139
-*otad*	-129	-148
-*oto	104	-38
-*ots	-74	61
-*otsl*	246	45
-*otst*	2	109
-*oubl*	-128	-75
-*ould*	157	20
-*ound*	-67	98
-*ouri*	136	-9
-*ova	-128	34
-*ove	201	22
-*over*	4	188
-*ovit*	-32	113
-*ovs	62	225
-*paa	1	166
-*pad	-108	-153
-*pade*	-158	-160
-*pako*	56	-62
-*pala*	125	220
-*pape*	-71	90
-*pas	9	148
-*pasa*	-143	-167
-*pat	-125	-96
-*pave*	-132	-128
-*ped	-121	-98
-*pela*	-25	126
-*pen	73	124
-*peng*	35	258
-*per	175	106
-*pere*	-113	-110
-*pile*	-50	-128
-*plat*	12	143
-*plod*	9	99
-*plot*	246	45
-*pna	172	25
-*pnar*	179	-17
-*poin*	-15	141
-*poli*	118	158
-*poop*	-121	-98
-*prat*	25	-132
-*prec*	141	15
-*pric*	-170	-151
-*prit*	136	-27
-*prob*	-184	-88
-*prut*	-76	-145
-*ptom*	-211	-197
-*pua	-143	-148
-*pufa*	159	21
-*pyst*	171	81
-*rack*	224	142
-*rad	-190	-203
-*rada*	-38	152
-*rads*	-96	-178
-*raka*	-158	-130
-*rakb*	8	131
-*rakn*	4	136
-*rakt*	-134	-112
-*rala*	-131	-133
-*raml*	-154	-26
-*ramp*	-208	-238
-*rapa*	4	170
-*rar	146	82
-*rash*	-159	-134
-*rate*	112	-53
-*rato*	-161	-186
-*rats*	-143	-141
-*ravi*	-181	-223
-*rde	45	200
-*rdsb*	-89	-136
-*rdst*	-146	-177
-*reag*	230	11
-*reat*	-79	-164
-*reci*	141	15
-*reja*	-110	-118
-*rek	-114	-107
-*remi*	-83	-141
-*renv*	164	8
-*rera*	-113	-110
-*rgie*	-127	-139
-*rida*	-200	-129
-*rik	136	-47
-*rike*	199	21
-*rint*	-165	-152
-*ris	-133	-156
-*rist*	142	-7
-*rit	164	51
-*riv	25	195
-*riva*	125	112
-*rivi*	15	134
-*rka	169	33
-*rkad*	-132	-89
-*rker*	211	6
-*rkin*	-97	-103
-*rkr	12	205
-*rkt	-13	132
-*rlam*	-62	-138
-*rlat*	20	134
-*rlig*	-134	-222
-*rmen*	87	-44
-*rnba*	29	109
-*rnen*	25	190
-*roa	71	128
-*robl*	-184	-88
-*rodb*	-101	-107
-*rodn*	-118	-161
-*roke*	-148	-98
-*ropa*	142	-19
-*ror	-35	209
-*rort*	-136	-148
-*rost*	-12	-162
-*rot	-88	51
-*roub*	-128	-75
-*rse	142	5
-*rsva*	122	127
-*rta	-45	-210
-*rten*	-142	-131
-*rtis*	136	34
-*rtja*	28	180
-*rtor*	-140	-121
-*ruka*	150	87
-*ruta*	-83	-147
-*rutn*	16	134
-*rvir*	-122	-117
-*ryg	17	154
-*sade*	-145	-143
-*safe*	-8	205
-*saga*	129	241
-*sagt*	26	166
-*said*	-17	188
-*sais*	-2	118
-*sam	-22	205
-*sama*	-95	-172
-*sana*	-83	-119
-*sant*	128	139
-*sar	160	168
-*sat	-165	-199
-*sben*	-89	-136
-*scha*	-22	115
-*scon*	90	-16
-*selm*	87	37
-*sert*	-142	-131
-*set	-18	103
-*sia	-220	-209
-*sing*	148	10
-*sjal*	-186	-101
-*sjuk*	-176	-50
-*skad*	-207	-165
-*skak*	142	-23
-*skog*	2	198
-*skoj*	1	133
-*skre*	-114	-107
-*skri*	302	142
-*skul*	119	325
-*slar*	-154	-183
-*slig*	255	114
-*slog*	-184	-142
-*slos*	-155	-134
-*slut*	268	247
-*smar*	-90	-146
-*snad*	41	161
-*snur*	-134	-132
-*sock*	157	-32
-*sogo*	-119	-107
-*somn*	16	119
-*sond*	-7	106
-*sone*	131	33
-*sova*	-183	-150
-*sove*	-95	66
-*sovi*	-32	113
-*spel*	-25	126
-*spri*	136	-27
-*spru*	-83	-147
-*sta	114	173
-*staa*	189	-17
-*stam*	-149	-82
-*star*	0	-126
-*stee*	-125	-111
-*stel*	-171	-165
-*ster*	-267	-215
-*stet*	40	-105
-*stod*	-118	-188
-*stop*	-10	109
-*stor*	148	122
-*stra*	-143	-169
-*stus*	-128	-120
-*sty	171	81
-*sude*	212	19
-*sudi*	-119	-107
-*suge*	146	22
-*suic*	-166	-173
-*svag*	-178	-187
-*svan*	146	33
-*svar*	122	161
-*svet*	-127	-136
-*svim*	-185	-247
-*svul*	-213	-202
-*swit*	-131	-129
-*symp*	-211	-197
-*symt*	-95	-129
-*synp*	-102	-105
-*syns*	40	287
-*taa	210	64
-*taan*	0	154
-*tabl*	53	163
-*tad	-129	-148
-*tade*	-61	104
-*tagi*	-61	99
-*taki*	-165	-152
-*takt*	167	30
-*tals*	-128	-132
-*tame*	-133	-143
-*tan	196	153
-*tank*	-180	-78
-*tar	269	104
-*tart*	-175	-171
-*tata*	-2	118
-*tch	-131	-129
-*tees*	-125	-111
-*tel	-164	-161
-*ter	111	214
-*tern*	53	190
-*them*	19	162
-*this*	12	148
-*tial*	140	-27
-*tigt*	-121	-189
-*tilb*	-80	74
-*tils*	-95	42
-*tima*	159	45
-*ting*	-183	-253
-*tiso*	136	34
-*tita*	197	166
-*tjan*	-64	51
-*tmam*	15	114
-*tna	16	134
-*toan*	130	7
-*todj*	-183	-161
-*tom	-174	-203
-*toms*	-211	-197
-*toni*	-60	86
-*topa*	-10	109
-*tor	-115	-192
-*tors*	4	145
-*tos	-129	-116
-*tral*	-187	-232
-*trap*	4	170
-*tre	89	198
-*tror*	-48	163
-*trot*	-106	51
-*trou*	-128	-75
-*tryg*	19	205
-*tsat*	-141	-162
-*tsli*	246	45
-*tslo*	-155	-134
-*tust*	-154	-151
-*tyst*	-11	147
-*uble*	-128	-75
-*uda	151	57
-*uden*	165	-21
-*udig*	-119	-107
-*udva*	-43	-142
-*ufar*	159	21
-*uft	76	-86
-*uger*	146	22
-*uici*	-166	-173
-*ukah*	-1	112
-*ukar*	150	87
-*ukdo*	4	156
-*uksi*	-220	-209
-*uld	155	59
-*ule	28	291
-*ulna*	-220	-204
-*ulos*	-125	-111
-*umaa*	162	-21
-*umet*	-114	-146
-*unde*	153	-64
-*uola*	-126	-138
-*uoto*	164	8
-*upro*	-177	-182
-*urar*	-134	-132
-*ury	-185	-152
-*usch*	121	148
-*usen*	-166	-171
-*usta*	-145	-150
-*utad*	43	176
-*utar*	261	16
-*uter*	158	95
-*utin*	-174	-174
-*utna*	16	134
-*utsa*	-141	-162
-*uume*	-114	-146
-*uvud*	-64	-153
-*uxen*	-8	152
-*vade*	159	60
-*vag	-87	-131
-*vaga*	-17	315
-*vage*	-3	163
-*vakn*	219	40
-*vald*	-199	-105
-*vale*	2	113
-*valt*	-162	-46
-*van	147	42
-*vand*	17	192
-*vans*	-116	-145
-*var	-140	111
-*vara*	249	281
-*varf*	26	188
-*vart*	-161	-107
-*veck*	106	195
-*vela*	116	-8
-*velt*	129	6
-*ven	96	109
-*ver	-82	72
-*vere*	164	8
-*verk*	-40	-112
-*veta*	-43	143
-*vets*	-155	-134
-*vfor*	-73	-162
-*vid	-110	-173
-*vile*	160	196
-*vili*	15	134
-*vilj*	8	117
-*vima*	-174	-232
-*vira*	-122	-117
-*visa*	-6	180
-*visc*	90	-16
-*vit	-98	20
-*vmor*	-181	-268
-*voic*	-26	142
-*vore*	19	131
-*vrid*	-197	-184
-*vudv*	-43	-142
-*vuln*	-220	-204
-*vuot*	164	8
-*vuxe*	-8	152
-*wana*	-1	117
-*wate*	-122	-109
-*week*	-7	188
-*wer	179	31
-*witc*	-131	-129
-*wkae*	114	-2
-*woke*	173	12
-*work*	-149	-153
-*xen	-8	152
-*xplo*	9	99
-*ycka*	146	69
-*ycke*	-31	-137
-*yckt*	-2	126
-*yde	148	8
-*yder*	288	48
-*ykla*	119	7
-*ymer*	-147	-97
-*ymor*	-41	100
-*ympt*	-211	-197
-*ymto*	-95	-129
-*ynpr*	-102	-105
-*yns	40	287
-*yst	-11	147
-*ysty*	171	81
-*yta	-34	188
-*zomb*	-110	-104
-@abuse	-129	-128
-@acting	167	-70
-@arm	228	9
-@asthma	235	95
-@badshape	159	-12
-@balance	129	24
-@belly	-66	-163
-@bellybad	322	10
-@bellyhard	-163	-199
-@bleeding	-44	-138
-@blind	219	77
-@bloodloss	99	-61
-@bloodout	-115	-117
-@breasts	-124	-167
-@breath	180	-171
-@breathsign	-132	-270
-@burnpain	-88	-122
-@cant_move	215	1
-@chestpain	-72	-159
-@chestplace	3	-156
-@child	125	-51
-@chronic	-149	-75
-@coldsign	-328	-379
-@collect	8	131
-@confused	30	-137
-@coughs	157	-28
-@crashsign	10	-194
-@cuttool	0	190
-@cuturge	36	160
-@cutword	-186	-112
-@dead	207	70
-@deathword	-238	-128
-@despair	80	176
-@diabetes	143	-37
-@droop	-211	-243
-@drunk	172	-6
-@dyspnea	-325	-302
-@effort	49	160
-@electricbad	-152	-235
-@end	-182	-116
-@exposure	-281	-201
-@eye	148	-57
-@eyespots	-214	-198
-@fainted	-140	-218
-@fallen	-75	174
-@farewell	20	120
-@fathom	136	-124
-@fear_of	-195	-129
-@fetal	181	136
-@fever	-114	-162
-@floor	14	-144
-@force	-242	49
-@grand	21	200
-@headache	-29	-158
-@headpain	101	-83
-@headsign	-245	-72
-@heartword	-165	-95
-@hits	-210	-155
-@infant	292	24
-@infection	-214	-182
-@innersign	-30	-166
-@jerk	-150	-227
-@ledgeact	171	284
-@legsign	-111	-219
-@lethargic	82	-97
-@lightsore	266	125
-@limb	190	6
-@limbcut	-105	62
-@limbloss	-145	-52
-@limbpart	185	6
-@longtime	78	-73
-@mania	2	143
-@mottled	166	11
-@nausea	1	-148
-@neck	-151	-154
-@noair	320	-97
-@noanswer	197	159
-@noconsent	48	169
-@noeffect	187	64
-@nofeed	192	45
-@nomoves	144	9
-@nosleep	-44	135
-@nostop	314	73
-@notdose	-111	39
-@nourine	210	25
-@numbness	199	22
-@offender	28	168
-@often	-31	90
-@pain	-71	-116
-@para	61	-205
-@person	185	198
-@person3	13	149
-@pillword	-173	-38
-@postictal	-59	-132
-@pregnant	-154	-238
-@press	-102	-196
-@radiate	-122	-189
-@rashmark	45	-93
-@reaction	-163	-174
-@recent	116	246
-@rest	178	2
-@seizure	-150	-227
-@severe	216	63
-@shakes	142	-23
-@shiver	110	-83
-@sightloss	196	51
-@slur	140	-27
-@solemn	136	232
-@specialbad	-181	-157
-@speech	199	111
-@squeeze	-90	-195
-@strain	-140	-166
-@strange	165	202
-@sudden	323	46
-@suicidal	-35	350
-@swallowed	-131	28
-@swelling	-198	-148
-@tablet_of_brain	315	131
-@testicle	-149	-137
-@testsign	-148	-176
-@throatclosed	-124	-137
-@throatill	-32	-246
-@touch	-4	216
-@toucher	99	281
-@unconscious	318	29
-@upper	206	-47
-@urine_stuck	340	106
-@used	106	139
-@victim	-123	62
-@vision	148	-57
-@visionloss	-106	-188
-@vomiting	18	-125
-@vomits	6	-138
-@watched	44	220
-@wateraft	90	-88
-@weak	209	171
-@weird	128	35
-@winded	-161	-154
-@wish	167	289
-@wordless	115	121
-a	212	179
-a har	112	-5
-a hosta	116	36
-a int	-23	154
-a kan	101	134
-a sager	-2	163
-a vet	121	-1
-a … henes	4	119
-a … hon	-2	160
-a … inget	119	7
-a … kunde	-13	119
-a … lyder	144	-14
-a … that	139	2
-absol … do	-131	-139
-adiso … far	127	15
-aka	100	181
-aku*	-244	-275
-akut	-207	-249
-ala om	38	159
-ala … jag	38	159
-ala … nar	16	113
-ald*	16	156
-aldel … sover	10	103
-aldre	16	156
-aldri ha	8	146
-aldri haft	115	-37
-aldri hant	148	29
-aldri kant	152	4
-aldri opere	-113	-110
-aldri tankt	-88	-129
-aldri varit	165	54
-aldri … forut	150	31
-aldri … fots	8	146
-aldri … sa	144	24
-aldri … skoge	18	108
-alergier	-127	-139
-ali*	-1	117
-alive	-1	117
-alive anymo	-1	117
-als	-39	-161
-als men	108	-53
-als … jag	89	-100
-alved biter	106	54
-am … but	-141	-155
-amnin funge	-128	-116
-an	6	125
-an men	23	200
-an … han	18	145
-an … kan	4	94
-ana*	-165	62
-anan	-45	94
-anans och	-97	-89
-anans … andas	-97	-89
-ananstans	-103	-82
-anat	-76	74
-and	230	104
-and cant	136	-48
-and dont	82	154
-and hasnt	0	163
-and not	175	58
-and wont	182	34
-and … dont	-17	131
-and … neck	154	-2
-and … pee	112	24
-and … sleep	-155	-150
-and … slept	-34	162
-and … wake	85	130
-and … wakin	99	-16
-and … want	-5	116
-and … wont	154	10
-anda	50	248
-anda inte	33	236
-anda … leva	30	169
-andan orkar	102	5
-andas	154	-93
-andas att	163	20
-andas int	159	29
-andas inte	294	63
-andas utan	-193	-187
-andas vil	8	137
-andas … hosta	-152	-141
-andas … jag	163	20
-andas … prata	-118	-107
-andas … probl	-142	-118
-andas … som	138	2
-andas … svara	139	-49
-andet … orkar	119	-16
-andfa att	124	22
-andfa … hon	124	22
-andfad	-173	-135
-andno bara	-136	-183
-andnod	-217	-223
-andrats	-143	-141
-andsa	164	36
-andsa inte	164	36
-anfal har	121	11
-anfal som	155	18
-angel … sover	-117	-121
-ani*	-100	-138
-aning	-100	-138
-anm*	52	212
-anmal inte	19	150
-anmaler	46	182
-ansik hange	-158	-128
-ansik sover	144	16
-ansik … dar	20	102
-ant*	-143	-148
-any*	-44	167
-anymore	-41	100
-ar	-142	-4
-ar #	-105	-98
-ar att	129	-2
-ar de	0	148
-ar farli	-153	-179
-ar for	11	85
-ar hans	125	-6
-ar har	8	125
-ar hjalp	-123	-116
-ar i	16	113
-ar int	5	171
-ar inte	-185	14
-ar jag	34	152
-ar men	-174	-163
-ar nog	138	61
-ar sjuk	-109	-153
-ar som	-91	-74
-ar vard	-5	103
-ar … av	7	148
-ar … brads	-73	-164
-ar … brato	-140	-146
-ar … det	1	136
-ar … forla	120	23
-ar … forst	28	133
-ar … forvi	-122	-117
-ar … gravi	-168	-180
-ar … hant	133	18
-ar … har	17	147
-ar … henes	19	130
-ar … hon	11	160
-ar … hos	18	137
-ar … hotad	-129	-148
-ar … i	8	125
-ar … ide	21	197
-ar … igar	-5	103
-ar … inget	25	153
-ar … kom	112	17
-ar … konst	-174	-149
-ar … konta	194	21
-ar … kvar	26	107
-ar … manis	20	125
-ar … med	-166	-159
-ar … min	24	141
-ar … mina	17	123
-ar … mit	-20	159
-ar … nar	144	134
-ar … paver	-130	-116
-ar … rad	-191	-147
-ar … rikti	122	39
-ar … sa	-129	-61
-ar … saker	78	165
-ar … sig	227	44
-ar … sjalv	-106	-127
-ar … sjuk	-164	-36
-ar … skada	62	168
-ar … slo	-178	-178
-ar … stel	-138	-105
-ar … svag	-128	-116
-ar … titar	100	6
-ar … tryg	17	154
-ar … utsat	-108	-118
-ar … utsik	11	85
-ar … vagen	16	113
-ar … vaken	106	-22
-ar … vet	53	141
-ar … vi	-90	-147
-ar … vid	135	29
-arent worki	-97	-103
-arent … this	-97	-103
-aret men	-93	-116
-arg	-21	180
-arg pa	-7	150
-arm	139	-19
-arm funka	98	21
-arm jag	147	10
-arm kan	114	7
-arm*	19	-141
-armen	87	-44
-armen ar	-128	-116
-armen domna	-152	-138
-armen inte	125	-6
-armen lyder	158	21
-armen … ar	125	-6
-armen … et	96	43
-asa	17	160
-asa ingen	9	122
-asa … racke	124	10
-asa … vet	9	122
-astma nar	15	114
-astma som	142	29
-astma … hon	15	114
-astmamedicin	15	114
-at	-153	-47
-at inga	-101	-107
-at vanst	-119	-115
-at … men	-168	-151
-at … rodbe	-101	-107
-ata om	20	134
-ata … jag	20	134
-ater inga	-127	-132
-ater int	-23	145
-ater inte	264	143
-ater … blodf	-171	-178
-atit sludr	107	25
-att	156	304
-att andas	-134	-114
-att armen	125	-6
-att ata	-104	-111
-att barnb	29	109
-att d	-97	-98
-att det	75	295
-att inte	2	203
-att jag	210	255
-att kana	136	16
-att laga	-1	101
-att loga	-155	-138
-att marka	142	-4
-att mata	115	29
-att na	131	15
-att ni	32	152
-att nuda	151	57
-att om	6	157
-att tita	-10	120
-att tryck	156	21
-att vakna	150	-2
-att … aldri	-61	51
-att … att	128	39
-att … behov	10	115
-att … det	172	112
-att … gor	68	207
-att … gora	6	131
-att … in	-121	-133
-att … inget	-5	103
-att … inte	146	276
-att … klara	2	106
-att … komer	13	103
-att … mig	-117	-148
-att … sager	-91	-119
-att … ska	109	283
-att … skriv	84	97
-att … table	127	-13
-att … vaga	33	108
-av bil	119	7
-av det	-166	-155
-av gavis	90	-16
-av utan	7	148
-av vem	117	7
-av … dar	-89	-104
-av … det	117	7
-av … kraks	119	7
-av … men	-78	-143
-av … mer	27	116
-av … mig	7	148
-av … sover	-120	-168
-av … svete	90	-16
-avdel vil	17	151
-avf*	-73	-162
-avforingen	-115	-117
-avske … svara	-46	90
-bab*	201	4
-baby	201	4
-baby wont	150	-6
-baby … wkae	114	-2
-bada #	-118	-129
-baj*	-70	-177
-bajsa	-144	-153
-bajsa pa	-206	-199
-bajsa … mig	127	30
-bajsa … sex	-104	-110
-bajsa … tre	-125	-105
-bajsat	-98	-129
-bak … har	105	25
-bakfy fast	-112	-99
-bakfy … jag	-112	-99
-bal	-149	-137
-bal blama	-149	-137
-balko vagar	-13	88
-bar	270	13
-bar inte	328	83
-bar … benen	179	51
-bar … sen	105	23
-bar*	-42	247
-bara	4	251
-bara dar	20	102
-bara inte	-5	233
-bara … det	20	102
-bara … finas	1	126
-bara … leva	-7	104
-bara … och	30	197
-bara … vakna	-10	159
-barn	-156	-65
-barn har	-80	-113
-barn jag	14	150
-barn nan	14	122
-barn … byte	14	122
-barn … onska	43	110
-barnb ska	29	109
-barnb … hita	29	109
-barnbarna	29	109
-barne inte	89	175
-barne kan	124	48
-barne kans	-104	-128
-barne kisar	157	15
-barne skrek	-114	-107
-barne vet	16	180
-barne vil	-159	-143
-barnen	25	190
-bat*	36	141
-batre	89	198
-batre av	84	152
-batre om	62	218
-batre utan	26	187
-batre … en	10	122
-batre … gavis	90	-16
-batre … han	14	146
-batre … jag	36	162
-be	117	280
-be alive	-1	117
-be … anymo	-1	117
-beb*	128	41
-bebi … vil	114	13
-bebis ater	250	17
-bebis har	152	-4
-bebis nar	16	165
-bebis som	122	13
-bebis vakna	124	9
-bebis … gar	-117	-110
-bebis … hon	16	165
-bebis … sig	161	10
-bebis … slag	-93	-85
-beh*	88	333
-behal korti	115	9
-behala	158	31
-behov dem	23	163
-behov ingen	19	184
-behov inte	-89	36
-behov mig	7	173
-behov oroa	19	147
-behov … att	18	110
-behov … dar	9	101
-behov … gora	31	92
-behov … sig	19	147
-behov … sova	23	120
-behova	70	200
-behover	9	272
-behovs	62	225
-bek*	-147	-97
-bekymer	-147	-97
-ben det	-112	-106
-ben hange	128	20
-benen bar	114	22
-benen men	105	4
-benen som	162	48
-benen … munen	105	4
-benet	-124	-96
-benet bar	211	26
-benet och	-124	-96
-benet … har	-124	-96
-ber*	-17	184
-berat for	-78	69
-berata	-11	154
-beror att	-136	-149
-beror … jag	-136	-149
-besva als	-169	-183
-besva behov	-84	-88
-besva har	-77	-103
-bil	118	49
-bil kraks	119	7
-bil … a	119	7
-biter … krakt	99	9
-bla inte	-108	-92
-bla … slap	-108	-92
-bla*	-225	-161
-black kunde	162	40
-blama fast	94	1
-blama … anmal	19	150
-blama … hon	94	1
-blasa	-176	-163
-ble*	-103	-117
-bleed wont	140	-13
-bleed … stop	140	-13
-blekt … kan	133	42
-blekt … orkar	119	10
-blev	-183	-83
-blev inte	-167	-165
-blev … men	-95	-111
-blev … pakor	-146	-122
-blev … vil	109	6
-bli	67	371
-bli aldre	16	156
-bli radad	20	181
-bli rakbl	8	131
-bli*	83	215
-blir	175	294
-blir inget	0	158
-blir inte	139	76
-blir … mer	0	158
-blo*	-151	-203
-blod	-142	-135
-blod i	-115	-117
-blod ingen	-145	-130
-blod … avfor	-115	-117
-blode inte	-100	-89
-blode nasta	-119	-105
-blode … kan	113	-4
-blode … mer	-131	-114
-blode … nu	-139	-142
-blode … sluta	107	-13
-bloder	-102	-91
-blodn gar	133	9
-blodn men	116	52
-blodn nu	-104	-125
-blodn och	-110	-122
-blodn sluta	160	12
-blodn … bebis	-106	-114
-blodn … jateo	116	52
-blodn … vark	-128	-106
-blodning	-94	-134
-blodningar	-134	-102
-bloju som	-120	-110
-blood	142	-32
-blood … stop	125	-27
-bo hema	-49	68
-boj*	-70	-125
-boja	-70	-125
-boja knat	-146	-121
-boka	33	178
-boka … tid	8	124
-bokar	-192	-243
-bokar den	-182	-201
-bol ser	131	-12
-bor*	-123	28
-borde	-43	146
-borde aldri	8	146
-borde har	2	103
-borde inte	-77	55
-borde … finas	14	141
-borde … ha	12	176
-borde … leva	2	115
-bort	-116	-116
-bort hon	2	97
-bort … komer	15	111
-bort … ring	-112	-140
-borta vil	141	23
-bosan ser	3	108
-bra hosta	-152	-141
-bra jag	15	150
-bra pa	2	113
-bra … kvale	2	113
-bra*	-211	-268
-brada kan	148	43
-bradska	-90	-173
-brakar	-138	-121
-bratom	-140	-146
-breathing	-140	-123
-bredv … far	-47	92
-bro kan	-108	-102
-bro*	77	-90
-brost egent	151	35
-brost eler	-127	-100
-brost inte	-129	-104
-brost men	148	52
-brost och	114	1
-brost som	172	-2
-brost … andfa	-140	-112
-brost … ar	164	4
-brost … kan	148	52
-brost … mer	151	35
-brost … svart	-108	-78
-bru*	179	103
-bruka aldri	0	152
-bruka inte	119	-16
-bruka kan	166	56
-brukar	150	87
-bryr mig	26	213
-bul*	-169	-197
-busen … kan	33	132
-but	-104	-206
-but i	-57	-138
-but … dont	-141	-155
-byt*	7	172
-cal	46	192
-cant cough	135	12
-cant have	2	150
-cant … evn	-122	-109
-cant … going	-7	110
-cant … me	2	150
-che*	-174	-150
-chest	-174	-150
-chest … no	-179	-146
-cig*	-2	126
-cigar mot	-2	126
-cigar … min	-2	126
-cigaret	-2	126
-cou*	171	-15
-could	157	20
-could not	157	20
-could … move	157	20
-cries … poope	-121	-98
-cyk*	130	120
-cykla	119	7
-cykla utan	119	7
-cykla … hjalm	119	7
-d	-97	-98
-d int	-97	-98
-d … va	-97	-98
-dag*	-98	-85
-dagar	-105	-79
-dagar nej	-90	-111
-dagar … ar	111	12
-dal*	-109	-186
-dalig	-161	-166
-daligt	-67	-145
-dan*	-112	-118
-dange just	-112	-118
-dange … want	-112	-118
-danger	-112	-118
-dar	-83	1
-dar #	-105	-104
-dar bara	-89	-104
-dar det	29	192
-dar han	34	182
-dar magen	110	30
-dar man	4	118
-dar … ar	138	-29
-dar … inte	38	213
-dar … ska	16	145
-dar … star	96	19
-darif hjalp	131	3
-de	-176	-50
-de blir	128	-19
-de gar	151	-3
-de inte	14	155
-de … mig	16	147
-dem	56	224
-dem dar	9	101
-dem inte	102	143
-dem … dar	17	126
-dem … han	9	101
-dem … kaner	-6	122
-demen … orkar	14	138
-den inte	194	69
-den kan	126	29
-den langr	-132	-134
-den orkar	97	11
-den … ga	118	20
-den … vil	142	24
-dep*	-177	-176
-depri … har	41	114
-des … jag	2	148
-det	51	339
-det aldri	137	51
-det ar	4	142
-det batre	-10	169
-det blir	108	177
-det blode	81	123
-det dar	-89	-104
-det fins	-22	142
-det gar	165	78
-det gick	-4	169
-det gor	125	233
-det hande	146	10
-det hjalp	95	121
-det inget	91	195
-det inte	43	181
-det sjalv	22	120
-det slape	167	34
-det sluta	126	-61
-det stame	-133	-143
-det stral	-131	-133
-det til	27	147
-det utan	-158	-146
-det var	32	161
-det vil	115	18
-det … ar	45	179
-det … direk	-140	-108
-det … farli	-150	-177
-det … gar	-1	101
-det … men	139	92
-det … mer	25	170
-det … om	28	168
-det … ont	82	257
-det … syns	17	173
-det … til	-4	127
-det … undra	-162	-182
-det … var	-5	213
-die	-141	-155
-direk men	15	135
-djupt far	-132	-108
-djupt men	38	126
-djupt … jag	38	126
-do	-182	-116
-do eler	-96	-115
-do jag	-140	-143
-do … ar	-143	-155
-do … sa	-96	-115
-dog … sager	7	103
-dog … vil	-130	-136
-dokum anmal	19	150
-dom	40	163
-dom an	2	103
-dom mig	18	108
-dom vet	37	113
-dom … det	7	103
-dom*	-212	-169
-domna inte	-152	-138
-domna … langr	-152	-138
-domnar	-152	-138
-domning	-169	-148
-done i	-7	110
-dont wana	-1	117
-dont … be	-1	117
-dor om	-223	-226
-dor … hon	-142	-131
-dor … jag	-155	-163
-down since	-122	-109
-down … yeste	-122	-109
-dra*	67	-97
-dragn … som	-91	-74
-dregl … vil	155	20
-drick inget	100	6
-drick men	22	109
-drick och	96	-5
-drick … finge	96	-5
-dru*	108	-64
-druck jobad	-112	-99
-druck … nat	-112	-99
-du kan	9	100
-dubel kan	111	46
-dus*	121	148
-duschat	11	149
-e int	-120	-143
-eft*	21	316
-efter	7	288
-efter helge	43	202
-efter nat	5	136
-efter … jag	5	136
-efter … nat	15	138
-efter … orkar	102	5
-ege*	47	125
-egent mer	151	35
-egent … en	90	29
-egent … et	116	15
-egent … klar	43	123
-egentligen	50	107
-ei henge	-130	-130
-ei kraka	-103	-89
-ei kuume	-96	-135
-ei ois	1	123
-ei rinta	-167	-154
-ei verta	-125	-111
-ei … eika	-196	-168
-ei … ulost	-125	-111
-el	-7	107
-el int	-7	107
-ela*	-36	149
-elaa	-3	130
-elamaa	-2	118
-ele*	-194	-258
-eler	-193	-233
-eler fal	-93	-85
-eler sa	-163	-230
-eler svart	-108	-78
-eler … att	-108	-78
-eler … bara	-192	-193
-eler … men	124	107
-eleve vil	8	108
-en	47	121
-en cigar	-2	126
-en haluu	-3	130
-en jaksa	-2	118
-en kile	24	141
-en kvart	107	15
-en minut	-12	104
-en nat	17	169
-en not	121	47
-en ole	-225	-242
-en olyck	2	113
-en skram	-160	-176
-en tid	104	-28
-en zombi	-110	-104
-en … blode	-131	-114
-en … enaa	0	229
-en … fast	-112	-99
-en … hitar	-108	-120
-en … jag	13	180
-en … kan	173	7
-en … kunde	162	40
-en … kuola	-96	-101
-en … min	2	113
-en … mins	121	94
-en … mot	-2	126
-en … ser	131	-12
-en … somn	5	126
-en … til	33	196
-ena ogat	101	30
-ena … i	103	12
-ena*	100	211
-enaa	105	218
-enaa elaa	-3	130
-enaa tata	-2	118
-enaa … elama	-2	118
-ens*	22	236
-ensam	22	236
-ensam har	-80	-113
-ensam jag	-5	102
-epile som	130	25
-er kaner	-110	-98
-ert	14	166
-ert fel	14	166
-et … som	14	137
-eve*	47	108
-even	47	108
-even jokin	-6	99
-evn	-122	-109
-evn water	-122	-109
-evn … down	-122	-109
-exp*	9	99
-explo … var	-146	-127
-explodera	9	99
-fa	155	150
-fa i	157	13
-fa yrsel	87	37
-fa … nat	120	6
-famil om	46	133
-famil skada	-113	-117
-famil … far	7	123
-famil … han	-113	-117
-familj	31	161
-familjen	-119	-125
-fan	147	130
-fan ingen	123	-7
-fan inte	17	193
-fan … finas	7	124
-fan … luft	123	-7
-fan … mer	12	147
-far	177	41
-far fan	123	-7
-far ga	-118	-46
-far glas	-162	-178
-far hene	124	4
-far hjalp	-7	139
-far inga	9	192
-far ingen	123	58
-far int	63	174
-far inte	220	115
-far luft	151	19
-far mig	15	142
-far nar	4	118
-far penga	20	100
-far sova	-133	-133
-far … behal	147	17
-far … fram	242	6
-far … ga	12	303
-far … ha	18	132
-far … hem	12	162
-far … i	140	10
-far … koma	0	99
-far … konta	85	-132
-far … liv	271	-2
-far … luf	130	8
-far … luft	176	-73
-far … mat	31	177
-far … nu	-7	139
-far … ogonk	138	29
-far … pa	-139	-99
-far … penga	3	180
-far … prata	6	115
-far … sa	31	107
-far … saga	-17	177
-far … se	-47	92
-far … stop	148	-5
-far … til	104	23
-far … trafa	13	148
-far … up	-13	-129
-far … ut	-157	-108
-far … veta	69	189
-far*	-94	-298
-fara	28	-157
-farligt	-92	-256
-fart har	-138	-112
-farva … svara	-20	136
-fast hon	94	1
-fat	-199	-153
-fat mens	-105	-98
-fat … ar	-105	-98
-fat*	115	259
-fata inte	106	-9
-fata … langr	106	-9
-fatar	80	201
-fatar inte	65	187
-fatar … kan	9	100
-fatar … va	-5	104
-fatar … vad	146	4
-fatar … varfo	5	131
-feber inget	-132	-127
-feber int	-111	-127
-feber kan	140	40
-feber och	-168	-110
-feber tal	178	64
-feber … #	154	-1
-feber … anat	-122	-115
-feber … jag	13	162
-feber … kaner	182	12
-feber … vil	115	-1
-fee*	91	142
-fel	15	226
-fel jag	12	146
-fel kan	102	24
-fel … benen	105	4
-fel … mig	-133	-174
-fem … ar	109	7
-fest … vakna	74	-12
-fev*	-187	-188
-fever	-187	-188
-fever no	-156	-169
-fever table	-97	-103
-fick inte	146	104
-fick … fram	143	31
-fin*	147	380
-fingr fast	-8	127
-fingr … jag	-106	20
-fins	74	338
-fins det	14	122
-fins ingen	25	196
-fins inget	5	186
-fins mer	12	193
-fins … att	9	131
-fins … kvar	9	146
-fins … menin	7	113
-fins … plats	-3	96
-flack forsv	146	33
-flack … blasa	-115	-102
-flamt … kan	136	8
-fle*	-140	-68
-fler frago	-126	-135
-fler tider	10	99
-fler … det	10	99
-flick ar	149	23
-flit orkar	0	122
-flyta	10	118
-flyta pa	10	118
-flyta … mig	10	118
-folk som	9	163
-for … far	124	34
-for … jag	59	154
-for … komer	33	140
-for … litar	2	87
-for … om	36	160
-fora … men	-93	-116
-foran	15	159
-forgi … har	-23	104
-forla men	120	23
-forla o	20	134
-forla … om	20	134
-forla … ser	120	23
-forlamad	120	23
-forlamningar	-134	-150
-forlat	20	134
-forr	128	128
-forse vet	-21	84
-forst gange	28	133
-forst inte	38	-180
-forst utan	-104	-128
-forst … ar	9	120
-forst … barne	-104	-128
-forst … fraga	-152	-144
-forst … sa	114	18
-forst … vad	54	-129
-forstar	-9	-185
-forsv inte	202	43
-forsvan	146	33
-fort att	96	-5
-fort … jag	96	-5
-fortj inte	28	178
-fortj … mat	25	138
-fortjanar	28	180
-forut kan	4	94
-forvi … sveta	103	19
-forvirad	-122	-117
-fot*	168	129
-fots	8	146
-fr … time	-6	99
-freja	-110	-118
-fri*	-6	149
-frisk … har	4	102
-friviligt	15	134
-fru vil	-18	146
-fru … att	5	127
-frun har	8	142
-ful har	70	-17
-ful … har	124	7
-ful … vil	-49	68
-funge … han	-128	-116
-funge … jag	108	9
-ga bort	118	20
-ga darif	131	3
-ga hem	15	251
-ga int	86	138
-ga til	-159	-185
-ga utan	87	37
-ga … att	87	37
-ga … fler	10	99
-ga … har	17	151
-ga … hjalp	131	3
-ga … hon	8	108
-ga … konse	-142	-131
-ga … na	7	138
-ga … polis	10	148
-ga … skola	-201	-190
-ga … toale	145	6
-gamal … vil	132	15
-gan*	46	126
-gang ringe	7	141
-gang … jag	7	141
-gang … smart	-119	-114
-gange utan	142	-8
-gange … att	142	-8
-gange … kan	-5	109
-gangen	30	182
-ganger	142	-8
-gapar … vil	-20	104
-gar	333	23
-gar att	-3	127
-gar int	84	-51
-gar inte	262	-26
-gar kans	-136	-114
-gar over	235	24
-gar … att	269	-54
-gar … bort	-124	-125
-gar … fa	209	28
-gar … gatan	-10	120
-gar … i	-113	-117
-gar … laga	-1	101
-gar … ner	161	70
-gar … och	117	131
-gar … over	80	-89
-gar … rot	-109	-95
-gar … vet	80	-15
-gat*	-55	72
-gatan	-10	120
-gatan utan	-10	120
-gatan … att	-10	120
-gav	130	10
-gav ingen	130	10
-gav … efekt	130	10
-gav*	90	-16
-gavis svete	90	-16
-gavis … riner	90	-16
-gaviscon	90	-16
-ge sig	-58	-173
-ge … och	137	-4
-ger sig	-154	-175
-ger … hitar	-126	-145
-gic*	47	166
-gick	47	166
-gick til	-4	127
-gifti … har	2	132
-gjo*	23	169
-gjord … inte	23	139
-gjord … jag	-12	106
-gjord … motst	2	109
-gjorde	-27	128
-gjort det	-7	161
-gjort mig	-108	-72
-gjort nat	67	-54
-gjort … hor	27	116
-gjort … ila	-106	-106
-gla*	-135	-104
-glad	30	111
-glad pa	30	111
-glad … rikti	30	111
-glas	-124	-166
-glasogon	-119	-107
-goi*	-20	148
-going	-20	148
-golve … gar	119	20
-golve … svara	121	-17
-goodb and	-9	98
-gor att	-142	-171
-gor det	-121	-173
-gor inte	-119	-189
-gor kan	126	30
-gor ont	-2	171
-gor … bebis	-121	-112
-gor … jag	-142	-171
-gor … kan	149	59
-gor … ljud	153	5
-gor … ont	-60	-148
-gor … som	-2	139
-gor*	-63	176
-gora	-63	176
-gora det	-29	134
-gora mig	-136	-209
-gora nagot	29	168
-gora nat	1	174
-gora … ila	-122	-181
-gora … sjalv	3	153
-gra*	117	-144
-grata	145	1
-grata ogon	121	2
-grate inte	110	-70
-grate … kan	-81	-91
-grater	145	-30
-gravi men	171	29
-gravi … mense	138	26
-gravid	-110	-173
-gro*	-111	-15
-grot	-108	-88
-grot men	-108	-88
-grot … amar	-108	-88
-gun and	-29	79
-ha brost	245	40
-ha fots	8	146
-ha ga	7	138
-ha grot	-108	-88
-ha mit	43	110
-ha svalt	-141	-137
-ha … barn	43	110
-ha … batre	-13	172
-ha … mama	14	109
-ha … men	-108	-88
-ha … nagot	-141	-137
-ha … och	124	74
-ha … varfo	14	109
-had	160	28
-hade det	19	131
-hade not	89	-16
-hade … i	89	-16
-hade … inte	19	131
-haf*	82	-103
-haft	82	-103
-haft na	-151	-171
-haft pa	112	17
-haft … ar	112	17
-hakan gar	131	48
-haler	-17	133
-halsb som	145	-3
-halse hosta	178	18
-halse … far	225	6
-halse … kan	202	59
-halse … vagad	-3	144
-halua kuola	-126	-138
-halua … nukah	-1	112
-halua … olen	-126	-138
-haluu	-3	130
-haluu enaa	-3	130
-haluu … elaa	-3	130
-halv … sover	144	16
-han andas	213	21
-han ar	-238	-45
-han blev	-146	-122
-han ei	116	77
-han far	86	223
-han grate	114	-32
-han inget	-118	-125
-han kan	197	-84
-han kaner	211	95
-han lysna	37	155
-han menar	25	131
-han orkar	181	21
-han reage	121	2
-han slar	-177	-55
-han sluta	22	165
-han svara	157	78
-han svima	-149	-167
-han tryck	-2	126
-han vakna	225	9
-han vet	96	5
-han … behov	9	101
-han … dar	-8	101
-han … drick	20	140
-han … far	-128	-123
-han … fins	30	118
-han … heraa	112	-11
-han … kaner	116	-18
-han … mig	-208	-203
-han … orkar	84	144
-han … prata	175	31
-han … ska	42	185
-han … vil	125	187
-han*	5	-154
-hand lyder	112	11
-hand vet	-124	-107
-hande inget	146	10
-hander	132	105
-hange inte	-103	-115
-hange … med	128	20
-hange … talet	-158	-128
-hanger	-103	-115
-hans	125	3
-hant	-109	-203
-hant forut	148	29
-hant os	-95	-111
-har ar	10	173
-har at	-101	-107
-har da	25	125
-har det	158	114
-har gjort	-106	-106
-har hant	-214	-213
-har i	9	182
-har ingen	151	219
-har int	-120	40
-har ont	130	5
-har rort	-136	-148
-har slagi	-134	-142
-har varit	-105	-104
-har vil	-80	-113
-har … aldri	138	-43
-har … andra	-143	-141
-har … atit	-74	53
-har … att	11	211
-har … augus	8	125
-har … av	-142	-152
-har … barn	-80	-113
-har … dusch	11	149
-har … fat	-177	-96
-har … haft	35	-95
-har … inte	-60	-187
-har … jag	31	136
-har … kanse	146	17
-har … kant	161	5
-har … kisat	243	59
-har … kunat	44	-88
-har … mat	-150	-113
-har … menin	0	146
-har … mig	-227	-243
-har … ont	-14	-153
-har … os	-95	-111
-har … paper	8	149
-har … puls	192	5
-har … rort	135	-6
-har … sagt	26	166
-har … sana	-60	-81
-har … sar	152	56
-har … sjalv	-150	-194
-har … skola	23	145
-har … slagi	-85	31
-har … smart	127	20
-har … sovit	47	320
-har … spark	111	12
-har … svalt	-114	-110
-har … svima	-220	-177
-har … tagit	-62	99
-har … tankt	-88	-129
-har … velat	116	-8
-hard	-114	-131
-hard i	-123	-118
-hard kan	113	16
-hard … could	-123	-118
-hart	-120	6
-hart det	-2	118
-hart utan	-104	-111
-hart … att	-104	-111
-has	110	-50
-has no	75	-53
-has … pulse	135	7
-hasnt poope	-121	-98
-hasnt woken	173	12
-hatar … nar	-152	-156
-hav*	65	134
-have	104	183
-have me	2	150
-hay … table	-97	-103
-he	150	87
-he cant	214	104
-he has	135	7
-he … have	2	150
-he … let	-31	79
-he … wake	134	-70
-hel*	137	172
-hela … men	-113	-121
-hela … vil	126	12
-hela … vile	129	2
-helgen	43	202
-helpo … mua	1	123
-helt … vet	107	26
-helt … vil	141	23
-hem	-68	198
-hem har	17	151
-hem hon	8	108
-hem … har	8	108
-hem … strim	17	151
-hem*	133	240
-hema	131	233
-hema de	0	99
-hema inte	8	120
-hema pa	-2	132
-hema … att	9	99
-hema … besva	-126	-113
-hema … har	0	99
-hema … nat	8	120
-hema … slar	-83	-107
-hema … tre	-2	132
-hen*	133	194
-hene	19	142
-hene inte	124	4
-hene … att	124	4
-henes	41	179
-henes fel	-9	164
-henes hon	4	119
-henes … sover	4	119
-hengenahdistusta	-128	-120
-her*	77	170
-here	-40	113
-hes kan	88	-17
-hin*	137	129
-hiner	129	76
-hita	19	126
-hita en	29	109
-hita mig	22	117
-hitar inte	-48	-234
-hitar … mig	18	108
-hitar … puls	177	-4
-hitar … tandl	-108	-120
-hitar … var	-126	-145
-hja*	158	-71
-hjalm	166	-2
-hjalm pakor	119	7
-hjalm … av	119	7
-hjalp	139	115
-hjalp inte	218	10
-hjalp kan	244	22
-hjalp mig	2	195
-hjalp nu	-7	139
-hjalp … andas	115	9
-hjalp … den	116	4
-hjalp … ens	-50	79
-hjalp … han	122	14
-hjalp … jag	12	182
-hjalp … langr	4	223
-hjalp … table	-123	-116
-hjalper	187	48
-hjart utan	-97	-98
-hjart … magka	-97	-98
-ho vil	-195	-191
-hog*	-160	-149
-hoger	-160	-149
-hoger att	123	5
-hoger ben	-112	-106
-hoger … det	-112	-106
-hoger … funka	98	21
-hoger … gar	151	57
-hoger … hange	128	20
-hoger … jag	123	5
-hoger … kan	122	31
-hoger … lyder	106	10
-hogra vil	139	22
-hom*	7	154
-home	7	154
-hon	-66	58
-hon andas	160	56
-hon andsa	164	36
-hon ar	-133	-162
-hon forst	148	54
-hon gar	185	5
-hon har	66	-24
-hon inte	-32	105
-hon kan	122	-28
-hon kramp	-158	-160
-hon opnar	131	12
-hon orkar	183	39
-hon prata	163	56
-hon reage	149	27
-hon sa	114	-4
-hon ser	134	12
-hon sover	-19	185
-hon svara	150	72
-hon va	30	111
-hon vakna	251	45
-hon … att	78	229
-hon … behov	33	158
-hon … det	-11	-137
-hon … fins	17	99
-hon … om	-134	-77
-hon … orkar	190	66
-hon … prata	132	0
-hon … sig	-31	-147
-hon … skaka	141	20
-hon … slagi	94	1
-hon … sluta	15	236
-hon … sover	2	97
-hon … stodj	-112	-106
-hon … tanke	-9	147
-hon*	160	205
-honom	164	183
-honom klock	131	20
-honom … ar	131	20
-honom … sager	-24	90
-hop*	9	148
-hopas	9	148
-hopas att	25	102
-hopas jag	9	148
-hopas … inte	9	148
-hopas … jag	25	102
-hor	-129	-38
-hor inga	-98	-98
-hor inte	-172	-115
-hor … roste	-177	-200
-horde	161	49
-horde inte	151	12
-horde … vad	114	-4
-hort	-125	-156
-hos	18	137
-hos mig	18	137
-hos … kile	25	120
-hos*	130	-22
-hosta gar	-155	-125
-hosta jag	-7	104
-hosta sa	-133	-133
-hosta utan	-145	-131
-hosta … andno	-145	-131
-hosta … jag	-133	-133
-hosta … langr	178	50
-hosta … och	-136	-128
-hosta … vil	85	115
-hot*	-204	-207
-hotad	-129	-148
-hunde nar	25	96
-hunde … jag	33	148
-hus*	37	162
-huset	-2	142
-huv*	-16	-131
-huvud bara	-142	-116
-huvud gor	-141	-131
-huvud och	-152	-126
-huvud … har	-116	-98
-huvud … kan	96	46
-huvud … trota	-142	-116
-huvudvark	-43	-142
-i	-17	238
-i armen	96	43
-i avfor	-115	-117
-i cant	146	247
-i dont	3	289
-i famil	-119	-125
-i han	89	-16
-i magen	-158	-164
-i morse	142	5
-i nat	154	87
-i said	9	149
-i suden	171	47
-i tre	-105	-104
-i vagen	16	113
-i was	1	133
-i wont	-25	226
-i … bar	161	44
-i … bara	-114	-98
-i … be	0	210
-i … breat	-45	-135
-i … dar	-105	-104
-i … egent	151	35
-i … feel	124	151
-i … finis	135	-20
-i … gar	152	17
-i … go	-14	155
-i … hjalp	-85	-112
-i … hosta	178	18
-i … ingen	-213	-210
-i … inte	-129	-104
-i … kan	110	1
-i … kans	-136	-114
-i … keep	-19	167
-i … komer	153	10
-i … kraks	89	-16
-i … langr	-121	-140
-i … orkar	-12	111
-i … pa	-119	-121
-i … see	-10	141
-i … skada	-113	-117
-i … skule	-7	101
-i … som	-124	64
-i … stop	-160	-13
-i … svara	115	15
-i … wana	-1	117
-ica	113	-12
-ica ingen	113	-12
-ica … vet	113	-12
-idag men	20	169
-ide	6	227
-ide langr	8	169
-ids inte	4	111
-if	-53	180
-if he	2	150
-if i	-36	144
-if … cant	2	150
-igar … andno	-108	-103
-igen utan	124	-16
-igen … att	124	-16
-igen … kan	0	127
-ila	-153	-52
-ila behov	-108	-132
-ila eler	27	112
-ila jag	-130	-144
-ila … bara	-108	-132
-ila … ramla	-106	-106
-ila … sa	27	112
-ilama … kant	106	33
-im … i	-7	110
-imo*	26	181
-imorgon	26	181
-in	-167	-53
-in dange	-112	-118
-in hema	0	99
-in me	-110	-118
-in utan	33	146
-in … att	33	146
-in … de	0	99
-in … fast	-8	127
-in … freja	-110	-118
-in … just	-112	-118
-inga alerg	-127	-139
-inga andra	-148	-144
-inga besva	-337	-346
-inga blodn	-134	-102
-inga fler	-126	-135
-inga forla	-134	-150
-inga medic	-120	-158
-inga morka	-119	-132
-inga paper	0	98
-inga penga	30	233
-inga prick	-149	-120
-inga rodbe	-101	-107
-inga sana	-102	-121
-inga sjalv	-146	-177
-inga symto	-95	-129
-inga synpr	-102	-105
-inga talsv	-128	-132
-inga … als	-169	-183
-inga … frago	-126	-135
-inga … tanka	-189	-214
-ingen anan	-56	70
-ingen anat	-115	-129
-ingen andno	-172	-188
-ingen aning	-100	-138
-ingen ar	-177	-226
-ingen att	-30	141
-ingen behov	23	236
-ingen blasa	-176	-163
-ingen blodn	-94	-134
-ingen brads	-90	-173
-ingen domni	-169	-148
-ingen famil	31	161
-ingen fara	28	-157
-ingen feber	-181	-184
-ingen har	-237	-308
-ingen hjalp	23	159
-ingen hos	18	137
-ingen huvud	-42	-143
-ingen i	-119	-125
-ingen ide	6	227
-ingen job	43	170
-ingen komer	-7	213
-ingen kramp	-111	-123
-ingen kris	-133	-156
-ingen lakar	-5	111
-ingen mat	-9	147
-ingen ogonk	138	29
-ingen pa	-21	121
-ingen plats	12	143
-ingen ring	-155	-180
-ingen ringa	8	146
-ingen rodna	-118	-161
-ingen rol	64	201
-ingen sager	-91	-119
-ingen ser	55	297
-ingen ska	-20	178
-ingen skada	-131	-138
-ingen slar	-161	-257
-ingen smart	32	-102
-ingen svuln	-162	-156
-ingen tandl	-108	-120
-ingen var	-146	-127
-ingen … att	-27	204
-ingen … avfor	-153	-152
-ingen … behov	37	155
-ingen … direk	15	135
-ingen … famil	-119	-125
-ingen … gjort	-106	-106
-ingen … hita	-15	102
-ingen … hjalp	-5	111
-ingen … i	-173	-199
-ingen … langr	22	206
-ingen … mama	-91	-119
-ingen … mig	-35	83
-ingen … oroa	19	147
-ingen … pa	-112	13
-ingen … rort	-136	-148
-ingen … slagi	-142	-176
-ingen … stopa	-10	109
-ingen … til	-169	-155
-inget akut	-185	-221
-inget av	-166	-170
-inget blod	-120	-118
-inget farli	-145	-159
-inget fel	105	131
-inget har	-209	-190
-inget konst	167	95
-inget ljud	177	-5
-inget motst	2	109
-inget ont	-142	-118
-inget rot	-146	-130
-inget slag	-93	-85
-inget som	-1	191
-inget … als	69	-70
-inget … det	-166	-170
-inget … eler	-129	-119
-inget … hant	-214	-213
-inget … pa	105	131
-inget … syns	10	126
-inget … ut	108	-10
-inget … vard	-5	103
-inh*	108	-19
-inhal isnt	108	-19
-inhaler	108	-19
-inj*	-185	-152
-injury	-185	-152
-insul men	128	38
-insul vil	149	20
-int bal	-149	-137
-int bort	-76	-109
-int de	-195	-201
-int e	-190	-185
-int fa	120	6
-int fins	9	168
-int ha	-151	-145
-int henes	4	119
-int in	-110	-118
-int na	-39	104
-int ork	0	131
-int sig	158	31
-int slap	94	4
-int slut	111	21
-int ta	-47	82
-int tagit	2	103
-int … a	-156	-153
-int … att	29	109
-int … dom	2	103
-int … hjart	-97	-98
-int … me	-110	-118
-int … mer	19	194
-int … mig	-15	121
-int … na	-210	-116
-inte aka	126	113
-inte als	-107	-154
-inte andfa	-173	-135
-inte andra	-143	-141
-inte ar	173	88
-inte arg	-30	93
-inte ata	82	234
-inte av	15	149
-inte bajsa	-206	-171
-inte barn	-80	-113
-inte behal	158	31
-inte behov	-16	129
-inte berat	-4	156
-inte bla	-139	-106
-inte bli	63	222
-inte blir	-6	143
-inte boja	-70	-125
-inte bokar	-156	-200
-inte brato	-140	-146
-inte dalig	-162	-162
-inte dar	17	126
-inte det	23	189
-inte direk	-136	-104
-inte djupt	38	126
-inte do	-177	-183
-inte dusch	11	149
-inte en	-149	-66
-inte far	-125	-187
-inte fat	-160	-66
-inte fins	6	151
-inte flyta	36	121
-inte forla	120	23
-inte forvi	-122	-117
-inte frivi	15	134
-inte gar	198	191
-inte ger	-188	-136
-inte gjort	42	167
-inte glad	30	111
-inte gor	-101	-17
-inte gora	-53	78
-inte grata	122	3
-inte gravi	-215	-215
-inte han	-28	146
-inte har	37	103
-inte hart	-6	120
-inte hema	8	120
-inte henes	19	130
-inte hjalp	19	147
-inte hon	14	188
-inte hor	9	174
-inte huvud	-148	-124
-inte idag	-44	110
-inte ila	-120	-51
-inte kan	189	288
-inte kans	2	113
-inte klaga	-1	104
-inte koma	1	127
-inte konst	-217	-186
-inte krakt	-117	-93
-inte kunat	-100	-134
-inte kunde	1	-121
-inte kvar	54	209
-inte laker	-133	-129
-inte lakto	-129	-116
-inte lamna	9	171
-inte lange	-114	-107
-inte lasa	151	143
-inte lata	8	190
-inte leva	63	227
-inte lever	41	101
-inte luf	130	8
-inte manis	20	125
-inte mat	-112	-14
-inte menin	117	22
-inte mig	-187	-122
-inte min	29	190
-inte mina	17	123
-inte mins	15	138
-inte mit	-20	159
-inte mota	18	164
-inte mycke	-81	-142
-inte nacks	-99	-106
-inte nat	84	120
-inte ner	194	42
-inte ogone	135	-16
-inte om	-83	56
-inte ont	-181	-279
-inte opna	162	50
-inte orkar	116	156
-inte over	-60	-169
-inte pakor	-146	-122
-inte paper	8	149
-inte paver	-130	-116
-inte polis	23	186
-inte prata	-153	-166
-inte rad	-204	-164
-inte ramla	-172	-85
-inte roste	-158	-188
-inte rot	-125	-106
-inte saga	100	228
-inte sager	20	134
-inte sagt	28	124
-inte sant	12	111
-inte se	-47	92
-inte ser	21	143
-inte sjalv	72	-70
-inte sjuk	-48	109
-inte ska	9	282
-inte skada	30	124
-inte skule	9	187
-inte slagi	104	120
-inte slap	-125	-111
-inte slapa	-139	-132
-inte slo	-215	-196
-inte somnt	28	137
-inte sover	-122	-107
-inte sovit	15	168
-inte stel	-176	-129
-inte stodj	-183	-161
-inte svag	-162	-149
-inte svara	229	82
-inte svart	-247	-224
-inte svima	-185	-131
-inte syns	17	173
-inte ta	83	-62
-inte table	26	162
-inte tanke	-14	176
-inte til	108	255
-inte tita	191	11
-inte tryg	17	154
-inte utsat	-108	-118
-inte vad	86	170
-inte vaga	33	108
-inte var	-47	198
-inte vara	98	186
-inte velat	116	-8
-inte veta	69	189
-inte vile	-13	268
-inte vilja	8	117
-inte visa	-20	104
-inte vrida	-203	-183
-inte … aldre	16	156
-inte … altsa	-138	-170
-inte … astma	15	114
-inte … at	-185	-116
-inte … att	-65	128
-inte … bajsa	-136	-147
-inte … barn	-4	153
-inte … bli	19	291
-inte … bort	118	20
-inte … brost	68	-83
-inte … dar	106	126
-inte … darif	131	3
-inte … de	-3	129
-inte … dem	-20	119
-inte … den	-200	-259
-inte … det	-71	101
-inte … drick	96	-5
-inte … en	50	172
-inte … explo	9	99
-inte … far	90	186
-inte … forla	20	134
-inte … fran	-191	-172
-inte … gange	28	133
-inte … glas	-162	-178
-inte … gora	24	183
-inte … gravi	143	118
-inte … grot	-108	-88
-inte … ha	-42	-114
-inte … hans	125	3
-inte … har	-252	-240
-inte … hem	16	216
-inte … hema	6	221
-inte … henes	59	156
-inte … hjalp	-7	139
-inte … hon	122	-18
-inte … honom	151	126
-inte … huset	-2	142
-inte … knat	-146	-121
-inte … korti	115	9
-inte … kvar	27	154
-inte … livet	-130	-136
-inte … ljus	162	50
-inte … loga	-155	-138
-inte … luft	93	-57
-inte … mama	37	238
-inte … mata	115	29
-inte … mens	-105	-98
-inte … mer	137	224
-inte … mig	-155	-174
-inte … mot	131	48
-inte … na	131	15
-inte … nagot	-85	56
-inte … nan	76	223
-inte … nasta	-11	150
-inte … nat	20	156
-inte … ner	-131	-169
-inte … nuda	151	57
-inte … och	-166	-148
-inte … olyck	2	113
-inte … om	-143	-87
-inte … ont	-58	-134
-inte … os	100	6
-inte … over	237	29
-inte … penga	25	123
-inte … polis	0	98
-inte … prata	135	-29
-inte … preci	122	26
-inte … radad	15	142
-inte … resa	74	-43
-inte … sjalv	-180	-174
-inte … skamt	-10	94
-inte … skola	8	120
-inte … sova	-183	-150
-inte … sta	208	22
-inte … svalt	-141	-137
-inte … til	-136	-195
-inte … tilba	39	155
-inte … tryck	156	21
-inte … tyst	-11	147
-inte … under	14	137
-inte … up	157	123
-inte … ut	20	-135
-inte … vad	156	165
-inte … vanli	173	13
-inte … vara	-44	101
-inte … vem	4	111
-inte … vil	20	141
-is	105	140
-is no	8	142
-is … and	195	60
-is … way	10	128
-istal dar	-8	101
-istal … det	-8	101
-ja int	61	114
-ja tror	7	142
-ja … kisa	115	24
-ja … lysna	21	126
-ja … som	-103	-89
-jag	59	247
-jag ar	-174	101
-jag bara	10	158
-jag behov	42	138
-jag blode	-173	-179
-jag borde	37	221
-jag bruka	119	-16
-jag drick	-175	-179
-jag far	308	233
-jag fick	134	133
-jag fins	29	169
-jag forst	-54	-154
-jag fortj	26	169
-jag gjord	0	140
-jag har	37	178
-jag hiner	-43	147
-jag hitar	218	89
-jag hor	-137	-151
-jag horde	114	-4
-jag ids	4	111
-jag ingen	99	148
-jag inte	55	233
-jag kaner	193	78
-jag klara	16	207
-jag komer	27	245
-jag kunde	44	159
-jag litar	-9	136
-jag mar	-190	-178
-jag nar	-92	-110
-jag orkar	-149	56
-jag palar	5	104
-jag rakna	13	167
-jag ramla	111	238
-jag roker	-129	-144
-jag ser	150	182
-jag ska	84	189
-jag skule	20	174
-jag slipe	40	174
-jag sveta	-134	-134
-jag svima	-109	-107
-jag tog	26	162
-jag vagar	51	222
-jag vakna	-16	93
-jag vet	201	278
-jag vil	-4	189
-jag vile	3	193
-jag … anda	27	193
-jag … ar	27	132
-jag … att	-146	-128
-jag … bara	3	132
-jag … bokar	-156	-200
-jag … bry	-7	101
-jag … den	129	29
-jag … fan	131	40
-jag … fans	51	229
-jag … far	-50	-113
-jag … fins	64	209
-jag … funit	31	117
-jag … gjort	101	142
-jag … gor	3	162
-jag … gora	22	120
-jag … haft	99	-30
-jag … har	-70	76
-jag … hart	-104	-111
-jag … hene	124	4
-jag … kan	239	99
-jag … kaner	87	129
-jag … kisa	118	39
-jag … kunde	-136	-149
-jag … kvar	49	187
-jag … lever	41	101
-jag … lyder	24	125
-jag … mins	15	138
-jag … naten	2	106
-jag … orkar	103	118
-jag … plots	146	37
-jag … saga	128	6
-jag … sager	20	134
-jag … ska	17	222
-jag … sova	-173	-179
-jag … sover	-106	-129
-jag … svara	82	-20
-jag … svens	15	150
-jag … vad	27	174
-jag … vagar	92	-27
-jag … vakna	9	216
-jag … var	14	196
-jag … vil	-5	217
-jag … vile	-81	171
-jag … vilja	8	117
-jaksa enaa	-2	118
-jaksa … tata	-2	118
-jaksais	-2	118
-jatem kan	113	-4
-job	19	187
-jobet kan	-4	129
-jobet … att	-134	-135
-jok*	-7	161
-joking	-6	99
-jos mua	1	123
-journ att	35	161
-journ … jag	35	161
-ju … klaga	-1	104
-jul … forst	-104	-128
-jus*	-7	136
-just	-7	136
-kaf*	-178	-184
-kafe	-178	-184
-kai*	-2	187
-kakel komer	112	7
-kal*	-103	48
-kalt kan	133	42
-kan	199	57
-kan andas	-176	-155
-kan drick	96	-5
-kan ej	208	65
-kan hon	-75	-109
-kan int	144	174
-kan inte	69	-112
-kan ja	115	24
-kan mer	-5	102
-kan plots	221	57
-kan prata	145	13
-kan sta	165	7
-kan stopa	-10	109
-kan … andas	-75	-170
-kan … ands	164	18
-kan … ata	-121	-105
-kan … boja	81	-65
-kan … fa	257	34
-kan … flyta	31	114
-kan … ga	191	-18
-kan … ha	-184	-194
-kan … hala	210	11
-kan … hjalp	19	147
-kan … hopa	133	46
-kan … hosta	140	30
-kan … kana	232	46
-kan … kisa	326	99
-kan … lang	109	12
-kan … lasa	153	-1
-kan … lata	8	131
-kan … leva	9	129
-kan … liga	221	5
-kan … lova	41	169
-kan … lyft	-140	-129
-kan … lyfta	-98	-176
-kan … mig	-10	109
-kan … och	96	-5
-kan … opna	163	24
-kan … prata	144	177
-kan … resa	69	160
-kan … ringa	0	116
-kan … rora	265	16
-kan … saga	196	144
-kan … slapa	-108	-102
-kan … sluta	-229	43
-kan … somna	-182	-218
-kan … sova	-286	-226
-kan … sta	214	44
-kan … stodj	-132	-111
-kan … stopa	155	-9
-kan … svalj	154	21
-kan … tita	179	-1
-kan … up	114	7
-kan … vara	116	-52
-kan … vrida	-255	-228
-kan … yrsel	87	37
-kan*	160	3
-kana	132	39
-kana det	145	-6
-kaner	126	-18
-kaner den	129	29
-kaner inga	115	7
-kaner inte	122	-52
-kaner mig	-172	-160
-kaner … benen	143	31
-kaner … for	2	149
-kaner … foste	115	7
-kaner … i	-134	-114
-kaner … inget	-113	-160
-kaner … langr	-23	124
-kaner … nar	230	47
-kanin ater	-149	-147
-kans bra	2	113
-kans inget	-136	-114
-kans … nu	-136	-114
-kans … pa	2	113
-kant	152	4
-kant mig	103	-10
-kant sa	106	33
-kant … har	106	33
-kant … sa	103	-10
-katen vakna	-154	-143
-katen … vore	19	131
-keep evn	-122	-109
-keep going	-7	110
-keep … water	-122	-109
-kil*	29	160
-kilar mar	27	112
-kile	24	147
-kile jag	29	141
-kile … inte	29	141
-kis*	240	21
-kisar	240	21
-kisar har	-82	-89
-kisar inte	168	21
-kisar nasta	140	12
-kla*	-41	70
-klade … gor	4	106
-klader	-16	141
-klaga	0	103
-klaga men	-1	104
-klara mig	-195	-175
-klara naten	2	106
-klara … av	-114	-122
-klara … batre	-7	169
-klara … en	-5	101
-klara … inte	18	161
-kn	142	21
-kn inte	142	21
-kn … andsa	142	21
-knana … har	159	29
-knat	-146	-121
-kniv blode	-131	-114
-kniva … att	16	135
-knufa … nar	32	148
-kok*	173	-45
-kolap … svara	148	2
-kom	-202	-163
-kom inte	-191	-191
-kom … in	-110	-118
-kom*	102	301
-koma	1	204
-koma … hema	0	99
-komer	120	232
-komer inget	168	10
-komer inte	72	152
-komer ut	108	-10
-komer … behov	22	150
-komer … finas	-4	128
-komer … ihag	-59	-132
-komer … mer	35	123
-komer … mig	20	130
-komer … och	129	-17
-komer … tilba	15	111
-kon*	-115	-173
-konserten	-142	-131
-konst och	144	34
-konst sag	97	-24
-konst vil	109	6
-konst … vet	108	29
-kor*	61	-86
-kortisonet	99	7
-kou*	136	-9
-kouri eika	136	-9
-kouri … lopu	136	-9
-kouristaa	136	-9
-kra*	-167	-174
-kraka	-103	-89
-kraks a	119	7
-kraks inte	-117	-109
-kraks men	-113	-114
-kraks … ater	-135	-110
-kraks … gar	173	47
-kraks … mins	119	7
-krakts	-134	-112
-kramp	-111	-123
-kramp han	-111	-123
-kramp inte	-185	-167
-kramp … bara	-111	-123
-kramp … hon	-185	-167
-kramp … vakna	160	33
-krampade	-158	-160
-kri*	-133	-156
-kris	-133	-156
-kro*	10	157
-kroge kan	-1	117
-krope svara	115	15
-kropen	8	141
-kuk*	-2	187
-kun*	194	16
-kunat	-100	-134
-kunat bajsa	-136	-147
-kunat ga	96	19
-kunat … pa	-124	-143
-kunde	199	15
-kunde int	31	122
-kunde inte	143	-25
-kunde jag	128	6
-kunde sova	-136	-149
-kunde … andas	113	15
-kunde … fa	146	21
-kunde … hala	159	35
-kunde … inte	142	7
-kunde … prata	266	43
-kunde … saga	226	15
-kunde … ta	-13	119
-kuola	-126	-138
-kuola olen	-126	-138
-kuola … vain	-126	-138
-kuu*	-114	-146
-kuume leiki	-137	-104
-kuume muta	121	19
-kuume vain	-109	-104
-kuume … nuha	-109	-104
-kuume … rinas	121	19
-kuumeta	-114	-146
-kva*	-34	124
-kval orkar	-12	111
-kval … vet	13	119
-kvalen	2	113
-kvar	-90	114
-kvar da	26	107
-kvar utan	-3	122
-kvar … honom	-3	122
-lag … har	-138	-112
-lag*	8	157
-laga	-1	101
-laga jag	-1	101
-laga … ger	-1	101
-lagt … svara	115	11
-lakar hjalp	-5	111
-lakar vakna	87	37
-lakar … mig	-5	111
-lakare	59	112
-laker	-186	-182
-laktos	-129	-116
-lam*	61	198
-lamna	-19	147
-lamna huset	-2	142
-lamna mig	23	139
-lampa … vet	96	17
-lan*	7	131
-lang	109	12
-lang somn	5	126
-lange somna	-114	-107
-lange … sedan	-114	-107
-langr #	-132	-134
-langr bara	98	10
-langr … stona	98	10
-langr … vile	19	147
-langre	15	142
-laren … kan	-2	119
-lasa	151	143
-lat*	218	146
-lata	16	214
-lata bli	4	177
-lata … rakbl	8	131
-latar om	1	114
-latar … jag	1	114
-later som	-103	-89
-latia eika	140	-27
-latiala	103	-19
-laugh … hard	-123	-118
-legs and	112	24
-leka … liger	141	23
-leker … vakna	133	26
-let*	-44	98
-leta	-44	98
-lev*	3	218
-leva	69	265
-leva vil	12	106
-leva … ar	-121	-134
-levande	-6	155
-lever de	41	101
-lif*	-5	173
-life	-5	173
-life isnt	-5	173
-life … worth	-5	173
-liga med	-29	172
-lik*	-195	-116
-litar	10	170
-litar inte	-9	136
-litar … pa	-9	136
-liten … kaner	-212	-163
-liv vet	-15	144
-liv*	-150	-179
-livet	-150	-179
-livet av	-150	-179
-livet har	0	146
-livet sover	20	134
-livet … mig	-150	-179
-lju*	287	26
-ljud	222	0
-ljus	162	50
-log*	-254	-251
-loga	-201	-185
-loga in	-201	-185
-logar	-126	-145
-logar in	-126	-145
-lorda … vil	10	124
-los	74	116
-los det	-13	119
-los … ica	113	-12
-lov*	9	184
-lova att	4	162
-luf	130	8
-luf piper	130	8
-luf … jatem	130	8
-luf*	123	-65
-luft	76	-86
-lufte racke	176	16
-lufte … kaner	95	5
-lungo funge	108	9
-lyd*	319	37
-lyde	148	8
-lyde inte	148	8
-lyder	288	48
-lyder inte	241	40
-lysna inte	42	189
-lysna … nar	41	161
-lysnade	41	161
-ma	-73	173
-ma en	-3	130
-ma … haluu	-3	130
-mag*	-112	-177
-magen	-166	-186
-magen att	156	25
-magen langr	-108	-128
-magen sa	149	7
-magen som	169	64
-magen … bajsa	-152	-132
-magen … jag	208	15
-magen … sig	149	20
-magen … sover	35	177
-magen … vil	-146	-139
-makaa latia	103	-19
-mam*	-154	-37
-mama	-142	-16
-mama ar	24	141
-mama det	24	141
-mama har	3	172
-mama kan	223	38
-mama pa	-91	-119
-mama svara	127	5
-mama utan	-2	142
-mama vet	32	131
-mama vil	14	109
-mama … ar	24	141
-mama … en	-91	-119
-mama … inte	14	109
-mama … kaner	136	41
-mama … klade	4	106
-mama … mig	25	135
-mama … veta	-109	-134
-mama … vil	15	109
-man	-91	109
-man fata	106	-9
-man forst	-143	-112
-man inte	-193	-62
-man kan	53	123
-man logar	-126	-145
-man utan	22	138
-man … att	31	172
-man … far	4	118
-man … ju	-1	104
-man … kan	189	44
-man … kaner	2	155
-man*	-170	-96
-manad ar	109	7
-maniska	14	158
-mar	-133	-196
-mar … ila	-120	-51
-mar*	242	204
-marka	190	31
-marka det	142	-4
-marke inte	173	0
-marker	211	6
-markt	-13	132
-mat	-64	196
-mat*	25	-105
-mata	115	29
-mata bara	115	26
-mata … hi	115	26
-matar mig	12	157
-maten	122	13
-me	-113	73
-me freja	-110	-118
-med att	4	160
-med honom	-16	204
-med mig	-223	-155
-med skola	8	120
-med … igen	11	194
-med … jag	-51	76
-med … mins	-91	-123
-med … nar	25	140
-med … nu	-166	-159
-med … orkar	51	126
-med … som	6	160
-med*	-198	-107
-medication	-112	-120
-mediciner	-125	-132
-medve … ilama	-144	-138
-medvetslos	-135	-117
-mej … man	4	118
-men	-265	-314
-men har	-110	-168
-men ingen	-175	-107
-men inget	-228	-264
-men inte	-237	-244
-men kan	150	115
-men slog	-116	-98
-men sover	-117	-121
-men vagad	-3	144
-men vagar	109	177
-men … atit	148	51
-men … blod	-113	-114
-men … far	84	146
-men … feber	-136	-120
-men … gar	56	151
-men … gav	130	10
-men … hande	145	14
-men … helt	90	-52
-men … hjalp	116	18
-men … horde	114	-4
-men … i	186	26
-men … kaner	97	-25
-men … nasta	-119	-105
-men … nu	-111	-140
-men … plots	142	45
-men … rot	-112	-91
-men … vile	2	109
-menar	22	144
-menar inget	25	131
-menin jag	117	22
-menin … hade	117	22
-meningen	117	22
-mens	-70	-119
-mens ar	-105	-98
-mens … #	-105	-98
-mer	145	377
-mer ja	7	138
-mer jag	8	144
-mer … geer	7	138
-mer … smart	-102	-110
-mesia … behov	15	102
-mie*	118	115
-mies	115	3
-mies ei	115	3
-mig	-191	30
-mig aldri	-141	-150
-mig an	18	145
-mig asa	9	122
-mig blama	-100	-118
-mig dar	28	146
-mig det	33	155
-mig i	22	104
-mig ila	-172	-221
-mig inte	-186	-139
-mig jag	-82	80
-mig kan	-133	-88
-mig langr	20	230
-mig los	-13	119
-mig mama	14	109
-mig mer	24	117
-mig nu	-166	-159
-mig och	-57	-168
-mig sover	-120	-168
-mig varfo	14	109
-mig vi	-127	-157
-mig … ansik	20	102
-mig … att	146	73
-mig … avslu	-5	111
-mig … behov	-147	-185
-mig … det	-121	-81
-mig … han	-164	-173
-mig … hotad	-118	-128
-mig … inte	-115	-63
-mig … jag	-223	-182
-mig … korde	-83	-101
-mig … langr	-142	-141
-mig … min	15	114
-mig … nar	-2	149
-mig … om	41	162
-mig … pa	-116	-99
-mig … sag	97	-24
-mig … ska	37	177
-mig … smart	-106	-87
-mig … vakna	-16	93
-mig … vet	10	97
-mig … vi	-117	-130
-mig … vil	-1	184
-migra har	112	17
-migra … jag	112	17
-min	-32	151
-min astma	15	114
-min mama	24	141
-min papa	114	3
-min … andas	155	23
-min … att	0	197
-min … det	24	141
-min … fata	106	-9
-min … kan	209	32
-min … nar	15	114
-min … sluta	-32	100
-min*	78	231
-mina nagon	17	123
-mina … om	13	153
-mina … stopa	17	123
-mind	-111	-1
-mind wont	-131	-129
-mind … switc	-131	-129
-mins	18	109
-mins han	-124	-127
-mins inget	170	234
-mins … efter	7	148
-mins … inget	-124	-127
-mins … och	120	-4
-mins … pa	-91	-123
-mins … vad	124	12
-minut	-12	104
-minut til	-12	104
-minut utan	103	20
-minut … kanse	103	20
-mit	-126	-12
-mit barn	-1	155
-mit … jag	43	110
-mit … nan	14	122
-mit*	98	151
-mitaan	-6	155
-mjolk gar	-117	-110
-moder komer	129	-17
-more	-39	134
-morgo skule	-7	101
-morgo … jag	-7	101
-morka	-119	-132
-morka tanka	-119	-132
-mormo hitar	155	18
-mormo kan	124	0
-morse	142	5
-morse bar	175	43
-morse … hitar	92	20
-morse … kunde	138	2
-mot	103	162
-mot brost	182	75
-mot min	-2	126
-mot … arm	-2	126
-mot … har	121	11
-mot … jag	8	117
-mot*	-2	226
-mota	18	164
-motst men	2	109
-motst … jag	2	109
-motstand	2	109
-mov*	187	23
-move	187	23
-move my	157	20
-mua	1	123
-mua ei	1	123
-mua … ois	1	123
-munen … orkar	88	-12
-my	187	126
-my inhal	105	-19
-my mind	-131	-129
-my … and	98	86
-mycke jag	-137	-124
-mycke kan	118	48
-mycke men	120	36
-mygbe … anat	-115	-129
-na mer	44	115
-na pa	107	15
-na … en	107	15
-na … har	11	136
-na … ja	7	138
-nac*	-177	-166
-nacke ar	-138	-105
-nacke gar	211	32
-nacke kan	112	46
-nacke stel	137	18
-nacks ingen	-130	-126
-nacks kan	-119	-115
-nacks … feber	-130	-126
-nackstel	-99	-106
-nagon	-37	89
-nagon men	106	-10
-nagon och	101	24
-nagon om	-7	139
-nagon som	6	151
-nagon … jag	-7	139
-nagon … kan	120	35
-nagon … tycke	101	24
-nagot	-141	-91
-nagot ala	-141	-137
-nagot vi	-114	-110
-nagot … hitad	-114	-110
-nagot … table	-141	-137
-nagra	6	176
-naken … nagon	10	114
-nan	-55	156
-nan som	-122	-88
-nanst men	169	22
-nanst … kan	112	34
-nar	-237	18
-nar han	-142	-62
-nar hon	-106	8
-nar inte	-92	-110
-nar jag	-52	115
-nar … inte	-201	50
-nar … langr	-92	-110
-nar … ser	40	166
-nas*	141	184
-nasbl som	147	17
-nasta	14	178
-nasta inget	188	25
-nasta tid	-11	150
-nasta … ringe	7	141
-nastan	128	-18
-nat	201	354
-nat jag	57	186
-nat kan	171	12
-nat och	133	45
-nat vil	8	120
-nat … blir	90	-16
-nat … do	8	120
-nat … inte	9	155
-nat … kan	154	12
-nat*	58	116
-naten	58	116
-naten kaner	-124	-127
-neck wont	154	-2
-neck … bend	154	-2
-nee*	2	154
-nej	-311	-196
-nej aldri	-157	-153
-nej det	-155	-158
-nej ingen	-119	-75
-nej inte	-195	-195
-nej … als	-148	-137
-nej … ar	-115	40
-nej … av	-89	-104
-nej … domni	-107	-100
-nej … far	138	29
-nej … gar	130	8
-nej … har	-266	-209
-nej … kan	105	145
-nej … kramp	-149	-133
-nej … slar	-78	-120
-nej … stame	-133	-143
-nej … svara	109	15
-nej … svima	-115	-114
-nej … vil	116	111
-ner	7	-139
-ner mot	131	48
-ner … brost	131	48
-never had	162	32
-next week	-14	158
-ni	21	286
-ni inte	28	193
-ni kan	19	147
-ni slipe	-12	150
-ni … mig	47	196
-nice … bara	1	126
-nitro hjalp	177	27
-no chest	-174	-150
-no fever	-216	-197
-no injur	-185	-152
-no medic	-112	-120
-no other	-132	-117
-no point	-15	141
-no rash	-131	-123
-no sympt	-206	-189
-no troub	-133	-120
-no … breat	-133	-120
-no … pain	-185	-173
-nog inget	140	17
-not even	-6	99
-not i	89	-16
-not in	-112	-118
-not move	157	20
-not suici	-161	-164
-not … dange	-112	-118
-not … jokin	-6	99
-not … my	157	20
-nu	193	69
-nu bar	123	27
-nu fins	2	150
-nu kan	20	-140
-nu kaner	114	15
-nu lyder	144	-14
-nu orkar	152	-19
-nu svara	-61	128
-nu vet	85	-24
-nu … det	113	95
-nu … ja	163	14
-nu … jag	96	-80
-nud*	151	57
-nuda	151	57
-nuk*	6	207
-nukah enka	-1	112
-nukah … herat	-1	112
-nukahtaa	-1	112
-nukunut	-8	190
-ny	-79	27
-ny tid	21	169
-ny … jag	17	127
-o bara	1	126
-o kan	145	184
-o vakna	173	-4
-o vil	141	17
-o … sig	114	3
-och	-97	185
-och aldri	12	159
-och ar	242	67
-och behov	15	102
-och far	181	128
-och gar	235	32
-och hitar	135	38
-och inga	-185	-180
-och inte	-23	206
-och kan	271	89
-och kaner	227	35
-och komer	36	109
-och mama	4	106
-och opnar	130	-16
-och orkar	222	-108
-och prata	-118	-107
-och reage	175	25
-och skrik	128	-4
-och slape	115	4
-och sluta	107	-13
-och sover	29	125
-och suger	130	21
-och svara	85	183
-och sveta	103	19
-och vagar	31	185
-och vakna	135	3
-och vil	185	69
-och … ar	27	141
-och … att	78	173
-och … bar	120	43
-och … behov	-6	133
-och … besva	-84	-88
-och … far	303	121
-och … feber	-121	-86
-och … forsv	193	38
-och … gar	275	38
-och … hitar	158	99
-och … hjalp	160	167
-och … jag	-51	134
-och … kan	190	-61
-och … kaner	160	47
-och … komer	125	58
-och … kunde	84	140
-och … ont	-180	-163
-och … opna	7	155
-och … orkar	40	-144
-och … som	150	118
-och … tanke	48	174
-och … vagar	35	127
-och … vakna	87	244
-och … vil	152	72
-of	-198	-134
-of … him	-14	108
-oga … smart	121	3
-ogat i	103	12
-ogat kan	109	16
-ogat ser	117	1
-ogat … fem	103	12
-ogo*	196	-10
-ogone langr	98	10
-ogone … bara	98	10
-ogone … vi	146	8
-ogonen	136	-5
-ogonkontakt	138	29
-ois	1	123
-oly*	2	113
-olyck min	2	113
-olyck … man	2	113
-olycka	2	113
-om	-134	119
-om det	-135	-25
-om han	3	151
-om ingen	35	196
-om inte	-35	155
-om jag	-147	13
-om ni	32	198
-om … aldri	25	131
-om … bara	23	143
-om … han	43	162
-om … hitar	16	192
-om … hjalp	-7	107
-om … inte	-170	10
-om … kaner	-124	-127
-om … kom	10	118
-omt men	-112	-91
-on velto	114	9
-ont	-97	-128
-ont a	-6	100
-ont als	134	-2
-ont bara	-149	-156
-ont bebis	-161	-147
-ont fraga	16	113
-ont gor	-121	-175
-ont har	-196	-191
-ont i	-57	-144
-ont nar	-88	-103
-ont preci	141	15
-ont … armen	96	43
-ont … at	-101	-107
-ont … att	-32	90
-ont … brost	-159	-145
-ont … hes	-110	-115
-ont … jag	-69	-131
-ont … magen	-108	-128
-ont … men	148	52
-ont … och	101	24
-ont … snuvi	-100	-109
-ont … spark	-161	-147
-opererad	-113	-110
-opn*	278	27
-opna	196	55
-opna det	127	20
-opnar	179	-17
-opnar inte	181	20
-opnar … ogone	179	21
-orden komer	120	-17
-ork	13	149
-ork ja	0	131
-ork … vara	0	131
-orkar ej	36	114
-orkar fan	12	147
-orkar ga	124	22
-orkar inget	-186	-211
-orkar int	130	122
-orkar mer	-3	174
-orkar orkar	19	181
-orkar … drick	159	26
-orkar … et	-7	129
-orkar … ga	119	-67
-orkar … grata	154	13
-orkar … kampa	2	161
-orkar … leva	44	299
-orkar … med	-217	-95
-orkar … mer	-62	127
-orkar … pluga	-183	-189
-orkar … prata	201	41
-orkar … ringa	-93	-102
-orkar … slas	17	123
-orkar … sta	181	11
-orkar … stada	-111	-106
-orkar … suga	185	14
-orkar … svara	144	10
-orkar … va	1	172
-orkr	12	205
-orkr int	4	129
-orkr inte	12	138
-orkr … finas	9	118
-orkr … lev	4	129
-oro*	71	128
-oroa	71	128
-oroa sig	-1	132
-oroa … mer	18	114
-os	-136	32
-os drick	100	6
-os … inget	100	6
-oth*	-190	-179
-other	-132	-117
-ove*	89	-99
-over	89	-99
-over brost	-169	-136
-over gatan	-10	120
-over och	132	24
-over … som	137	-4
-over … svetn	132	24
-pa	-145	-102
-pa ar	112	17
-pa att	-29	-161
-pa benen	105	4
-pa benet	-124	-96
-pa fler	10	99
-pa hoger	-112	-106
-pa int	-149	-137
-pa konse	-142	-131
-pa kvale	2	113
-pa os	100	6
-pa rikti	-71	44
-pa sex	-104	-110
-pa sjalv	-131	-130
-pa skamt	-10	94
-pa sonda	-7	106
-pa vad	8	134
-pa … ar	-76	-203
-pa … att	15	172
-pa … bal	-149	-137
-pa … ben	-112	-106
-pa … dagar	-195	-96
-pa … det	106	151
-pa … drick	100	6
-pa … har	31	133
-pa … jag	8	134
-pa … manad	-139	-156
-pa … nu	112	17
-pa … ogat	103	12
-pa … pa	-130	-173
-pa … som	93	-74
-pa … sover	20	134
-pa … tider	10	99
-pa … timar	159	45
-pain no	-144	-121
-paint pa	-149	-137
-pak*	41	-97
-pakor av	119	7
-pakor han	-146	-122
-pakor … bara	-146	-122
-pakor … bil	119	7
-pakord	56	-62
-pal*	105	228
-palar	70	250
-palar fan	7	124
-palar inte	22	240
-palar … leva	5	104
-palar … livet	29	119
-panik far	132	38
-pap*	111	125
-papa inte	119	68
-papa ramla	-162	-167
-papa vil	129	25
-papa … mama	4	106
-papa … vakna	114	3
-paper	-71	90
-paper … far	6	111
-paran … vagar	19	120
-pas jag	22	165
-pas*	-180	-154
-pav*	-132	-128
-paverkad	-130	-116
-pee … fever	-112	-124
-pen*	61	257
-penan gav	130	10
-penga jag	36	161
-penga … inte	0	139
-pengar	35	258
-peron … kan	-21	136
-pig … slo	-111	-89
-pil*	-181	-181
-piler	-143	-151
-pip*	125	-19
-pla*	-31	125
-plan direk	15	135
-plats	12	143
-plats for	12	143
-plats … mig	12	143
-plo*	246	45
-plots inte	226	54
-plots kan	140	-5
-plots … hon	132	0
-plots … lasa	188	54
-plots … lyfta	112	34
-plotsligt	254	48
-poi*	23	143
-point	-15	141
-point in	-15	141
-pojkv sluta	-32	100
-pol*	118	158
-polis	4	175
-polis inga	0	98
-polis lat	7	113
-polis … mig	7	113
-poo*	-121	-98
-poope since	-121	-98
-poope … thurs	-121	-98
-pooped	-121	-98
-pra*	19	-133
-prata inte	200	56
-prata lang	109	12
-prata om	-151	-151
-prata … det	-151	-151
-prata … kan	130	38
-prata … langr	162	18
-prata … probl	-118	-107
-prata … siter	6	113
-pratar	208	48
-preci men	141	15
-preci … jag	96	34
-precis	141	15
-pri*	-170	-151
-prick pig	-102	-77
-prick som	339	92
-prick … feber	-102	-77
-prickar	-170	-151
-prop … kan	120	19
-prove … nat	5	136
-psyki … att	-5	103
-puf*	159	21
-pufar	159	21
-puh*	96	-80
-pulse kans	166	21
-purpl … that	157	29
-pys*	222	94
-pysty	171	81
-rac*	191	142
-racke inte	216	104
-racker	191	142
-rad	-90	-173
-rad for	-182	-157
-rad … att	78	103
-rad … honom	-146	-143
-rad*	-38	152
-rada men	-95	-111
-radad	20	181
-rak*	97	233
-rakbladet	8	131
-rakna inte	13	167
-rakna … med	13	167
-raknar	13	167
-ram*	-152	-30
-ramla inte	-112	-90
-ramla … han	-161	-158
-ramlade	-112	-90
-ramlat	-198	-116
-ras*	-159	-134
-rash	-159	-134
-rash that	106	-27
-reage inte	249	28
-reage … nar	159	18
-reagerar	249	28
-realy	-149	-108
-remis	-83	-141
-resa mig	74	-43
-revbe … orkar	142	38
-revbe … vil	96	12
-rikti hon	30	111
-rikti med	122	39
-ring	-171	-125
-ring inte	16	177
-ring … polis	7	113
-ring … up	3	151
-ringa	10	137
-ringa batre	8	146
-ringa polis	0	98
-ringa up	6	134
-ringa … til	6	134
-ringe jag	7	141
-ringe … ingen	7	141
-rintakipua	-165	-152
-rod*	-118	-182
-roda … som	118	18
-rodbetor	-101	-107
-rodnad	-118	-161
-rok*	-189	-203
-roker	-153	-165
-roker inte	-138	-154
-rol	64	201
-rol jag	42	150
-rol … ar	26	107
-ror sig	226	-63
-ror*	-136	-148
-rort	-136	-148
-rort mig	-115	-122
-roste sover	-98	-98
-roste … bara	-98	-98
-roster	-166	-108
-rot	-173	-158
-rot … blasa	-100	-92
-rot … det	-109	-95
-ryckt … ar	107	14
-ryg*	-148	-105
-rygdu hjalp	180	20
-rygen … nasta	140	12
-rygen … vagar	-118	-129
-sa	121	130
-sa att	30	144
-sa bara	-196	-194
-sa bra	163	0
-sa ingen	143	167
-sa kunde	140	9
-sa ont	166	20
-sa sjuk	103	-10
-sa slipe	-15	146
-sa vore	19	131
-sa … ar	-176	-160
-sa … att	248	89
-sa … gick	-4	127
-sa … han	83	161
-sa … har	154	2
-sa … jag	106	329
-sa … ser	9	195
-sa … vet	151	112
-sad but	-141	-155
-sad … i	-141	-155
-saf*	36	201
-safe	-8	205
-safe tonig	-9	154
-sag	89	283
-sag inget	125	118
-sag inte	20	222
-sag … pa	103	12
-sag … til	14	187
-sag*	-12	128
-saga	129	241
-saga av	117	7
-saga nat	25	149
-saga vem	4	108
-saga … vem	117	7
-sager att	69	178
-sager det	7	103
-sager forla	20	134
-sager mama	-91	-119
-sager … armen	125	-6
-sager … inte	11	99
-sager … o	20	134
-sager … pa	-91	-119
-sagt	26	166
-sagt att	17	153
-sagt det	27	147
-sagt … til	27	147
-sai*	-17	188
-said	-17	188
-said no	9	149
-sak*	10	181
-saker jag	-17	142
-saker som	4	173
-sam*	-121	-189
-sambo andas	155	23
-sambo kan	141	11
-sambo … sa	-133	-133
-sana	-102	-121
-sana tanka	-102	-121
-sant	128	139
-sant jag	12	111
-sant … man	2	155
-sar som	-128	-128
-sat som	14	137
-satuu … kuume	-152	-139
-se	24	119
-se det	-47	92
-se … har	-47	92
-sen ar	25	153
-sen mins	-124	-127
-sen nar	16	113
-sen … det	125	151
-sen … han	-124	-127
-sen … jag	31	135
-sen … sover	4	99
-ser	258	425
-ser det	38	131
-ser ingen	36	302
-ser inget	219	77
-ser sudig	-119	-107
-ser … anat	-10	98
-ser … anled	-9	95
-ser … kan	111	46
-ser … menin	42	224
-ser … pa	131	-14
-ser … sa	-126	-127
-ser … som	9	139
-ser … tavla	-108	-115
-sex	-136	-126
-sex dagar	-104	-110
-sex … mig	6	123
-she	201	-18
-she wont	103	-30
-she … wake	103	-30
-shes … and	145	-21
-sida gar	151	57
-sidan … forst	130	27
-sidan … tanke	117	7
-sig batre	8	152
-sig inte	152	-135
-sig jag	-150	-144
-sig mer	18	114
-sig sjalv	58	170
-sig … att	118	19
-sig … efter	49	173
-sig … feber	-122	-115
-sig … kaner	100	9
-sima … tils	13	132
-sitan … orkar	163	63
-siter … far	-132	-108
-sja*	-186	-101
-sjalv ar	-111	-133
-sjalv du	-66	-98
-sjalv … bara	-111	-133
-sjalv … fraga	-66	-98
-sjalv … kan	2	143
-sjalvmord	-131	-130
-sjalvmordsbenagen	-89	-136
-sjalvmordstankar	-146	-177
-sju*	-176	-50
-sjuk	-140	-35
-sjuk det	25	145
-sjuk egent	43	123
-sjuk kan	103	-10
-sjuk … ar	25	120
-sjuk … bara	43	123
-sjuk … men	-169	-172
-sjuks spela	26	107
-ska	19	376
-ska anda	32	211
-ska behov	49	179
-ska bli	5	155
-ska explo	9	99
-ska fa	-18	140
-ska hita	39	142
-ska inte	24	166
-ska jag	8	144
-ska ju	-1	104
-ska nar	31	114
-ska … behov	33	140
-ska … en	29	109
-ska … finas	14	109
-ska … for	-1	146
-ska … ga	10	99
-ska … ha	18	123
-ska … han	31	114
-skada	-166	-155
-skada det	26	126
-skada han	-113	-117
-skada mig	-120	-144
-skada … ar	26	126
-skada … om	-7	139
-skada … vil	-113	-117
-skaka	141	20
-skaka inte	142	-23
-skaka skaka	141	20
-skaka … nar	16	165
-skaka … sluta	141	20
-skamt jag	-10	94
-skar mig	-140	-104
-skar … asa	9	122
-skele … bar	123	27
-skena … skada	-131	-138
-skoja inte	1	133
-skojar	1	133
-skola inte	8	120
-skolan	-175	-57
-skrama	-160	-176
-skrat … kan	102	24
-skrek	-114	-107
-skrek inte	-114	-107
-skrek … lange	-114	-107
-skrev … kan	180	38
-skrik	136	-47
-skrik inte	199	21
-skrik mins	-91	-123
-skrik … hon	111	53
-skrik … orkar	12	152
-skrik … vet	107	-2
-skriker	199	21
-skriv	25	195
-skriv att	17	175
-skriv inget	10	126
-skriv … som	10	126
-sku*	119	325
-skule	28	291
-skule inte	10	118
-skule jag	20	115
-skule … flyta	10	118
-skule … inte	-7	101
-sla*	-132	-156
-slag	-93	-85
-slag eler	-93	-85
-slag … fal	-93	-85
-slagi mig	-145	-51
-slagi sig	94	1
-slagi … an	18	145
-slagi … i	20	102
-slagi … jag	-83	-101
-slap bara	-108	-92
-slap kalsv	94	4
-slap … snuvi	-108	-92
-slap … vil	128	14
-slapa	-52	-118
-slapa det	-139	-132
-slape … nar	115	4
-slar	-263	-191
-slar inte	-177	-55
-slar mig	-246	-309
-slar … blama	-100	-118
-slar … hart	-2	118
-slar … men	-14	115
-slar … mig	-160	-154
-slar … nar	0	122
-slar … och	-107	-119
-sleep and	-20	133
-sleep … mind	-131	-129
-slipe gora	22	120
-slipe hon	-4	168
-slipe mig	25	126
-slipe … det	22	120
-slo	-215	-196
-slo feber	-111	-89
-slo titar	100	6
-slo … #	-111	-89
-slo*	-184	-142
-slog	-184	-142
-slog inte	-184	-142
-slog sig	-160	-150
-slog … huvud	-148	-124
-slu*	206	182
-slut	81	165
-slut ja	111	21
-slut … ater	111	21
-sluta	-35	125
-sluta inte	235	147
-sluta … bloda	194	-33
-sluta … fast	-38	156
-sluta … nar	-24	135
-sluta … vil	8	137
-slutade	43	176
-slutar	261	16
-smack gar	107	15
-smart men	106	33
-smart … brost	-158	-122
-smarta	-51	-139
-snal nar	20	140
-snal … han	20	140
-snal … slar	-100	-118
-snala ring	3	151
-snala sag	10	155
-snark … jag	-119	-112
-snart slipe	22	222
-snart … ni	10	139
-snart … orkar	17	123
-snu*	-134	-132
-snura inte	-134	-132
-snura … bara	-134	-132
-snurar	-134	-132
-so hard	-114	-131
-so … i	-123	-118
-soc*	127	-32
-socke svara	115	11
-socke … gar	120	6
-socker	127	-32
-sockr gar	115	26
-sofan … att	-91	-119
-som	201	183
-som ei	-103	-89
-som int	106	-19
-som inte	145	72
-som slagi	-83	-101
-som syns	10	126
-som vanli	137	-19
-som … blekn	227	50
-som … fast	130	4
-som … fins	44	220
-som … forsv	283	98
-som … gar	296	171
-som … ger	-189	-179
-som … gor	-113	-119
-som … hade	89	-16
-som … han	4	130
-som … kraka	-103	-89
-som … laker	-157	-161
-som … slape	185	49
-som … sluta	244	71
-som … vakna	122	13
-som … var	14	137
-som … vil	-181	-157
-som … zombi	-110	-104
-som*	16	119
-somn	1	134
-somn utan	5	126
-somn … slut	5	126
-somna in	33	146
-somna och	2	163
-son ser	-108	-115
-son vakna	151	21
-son … att	6	136
-son*	-7	106
-sondag	-7	106
-sonen vil	-111	-67
-sonen … gor	-140	-108
-sov*	-170	18
-sova	-183	-150
-sova och	-10	175
-sover	-95	66
-sover aldri	-132	-129
-sover int	-23	145
-sover inte	80	239
-sover … als	-17	179
-sover … kan	144	16
-sover … och	17	151
-sover … vil	82	131
-sovit	-32	113
-sovit sen	-13	111
-sovit … forlo	15	168
-spare skoja	-1	101
-spe*	-130	16
-spege visar	8	152
-spela ingen	56	181
-spela … rol	56	181
-spelar	56	181
-spr*	45	-154
-spray hjalp	128	39
-sprit	136	-27
-spruta	-123	-149
-spyr och	108	-10
-sta pa	-124	-96
-sta … benet	-124	-96
-stame inte	-133	-143
-stamer	-133	-143
-ste*	-153	-87
-stege kan	129	40
-stekp … ar	16	112
-stel	-159	-152
-stel inte	137	18
-stel jag	-138	-105
-stel … kan	-138	-105
-stel … tal	140	35
-stel … tita	137	18
-stenh … och	108	-10
-stodj pa	-145	-126
-stodj … hoger	-112	-106
-stodja	-183	-161
-stolp mins	115	4
-stopa	-10	109
-stopa mig	-10	109
-str*	-179	-151
-stral inte	-131	-133
-stralar	-131	-133
-stran and	64	-75
-strup … kan	129	12
-stuga … varit	-105	-104
-sud*	122	-58
-suden cant	183	5
-suden … catch	171	47
-sudenly	212	19
-sudig utan	-119	-107
-sudig … glaso	-119	-107
-sudigt	-119	-107
-sug*	172	20
-suger	146	22
-suger inte	130	21
-sui*	-166	-173
-suicidal	-166	-173
-svag	-87	-131
-svalt	-162	-46
-svalt nagot	-184	-186
-svalt … ala	-141	-137
-svalt … vi	-114	-110
-svar att	26	163
-svara	211	156
-svara inte	249	90
-svara … andas	165	9
-svara … foran	-123	-97
-svara … i	-15	180
-svara … inte	-61	128
-svara … nar	150	-1
-svara … nu	-18	153
-svara … och	118	-16
-svara … pa	171	109
-svarar	197	159
-svart	-301	-283
-svart att	-258	-235
-svart … andas	-226	-190
-svart … kan	109	12
-sveri … hjalp	36	153
-svet … orkar	74	20
-sveta kan	140	11
-sveta … kan	118	48
-sveta … och	-134	-134
-svi*	-184	-254
-svima aldri	117	27
-svima inte	-69	-171
-svima och	-153	-133
-svima … han	-129	-107
-svima … men	157	36
-svimade	-3	-130
-svimat	-201	-151
-sviml vakna	133	26
-svu*	-213	-202
-svule … kan	113	16
-svuln i	-147	-109
-svuln … har	-111	-108
-svulna	-137	-132
-svulnad	-162	-156
-swi*	-177	-204
-switc of	-131	-129
-switch	-131	-129
-sym*	-231	-236
-symptoms	-211	-197
-symtom	-95	-129
-syn*	-94	52
-synen ar	-130	-116
-synpr bara	-102	-105
-synpr … tora	-102	-105
-synproblem	-102	-105
-syns	40	287
-syns han	10	126
-syns … kolar	10	126
-ta livet	-150	-179
-ta mig	-13	119
-ta up	121	-7
-ta … av	-150	-179
-ta … los	-13	119
-tab*	1	116
-table arent	-97	-103
-table men	1	127
-table … vil	-39	101
-table … worki	-97	-103
-tableterna	26	162
-tablets	-97	-103
-tag*	-61	99
-tagit	-61	99
-tagit dem	1	141
-tagit dom	2	103
-tagit for	-104	-118
-tagit … mycke	-104	-118
-tagsp … vil	131	3
-tal	35	-132
-tal inte	29	-134
-tal … lakto	-129	-116
-tal … ljuse	140	35
-talet ar	-135	-115
-talri … sar	-129	-127
-talsv och	-128	-132
-talsv … ansik	-128	-132
-talsvarigheter	-128	-132
-tan*	-147	-64
-tanag … nar	-92	-110
-tand hitar	-108	-120
-tandlakare	-108	-120
-tanka ar	17	123
-tanka pa	-133	-145
-tanka skriv	-60	-81
-tanka snura	-134	-132
-tankar	-145	-185
-tanke jag	32	146
-tanke … gora	-126	-167
-tanke … inte	32	146
-tanke … pa	-165	-176
-tanke … saga	117	7
-tanke … vanta	19	216
-tanke … vara	53	178
-tanker	-9	155
-tankt	-108	-164
-tankt … att	-88	-129
-tar int	111	21
-tar … nar	25	96
-tar … slut	111	21
-tar*	143	35
-tat*	-2	118
-tata	-2	118
-tata elama	-2	118
-texte … and	-9	98
-that doesn	94	-30
-that … fade	174	40
-the voice	-26	142
-the*	159	221
-them	19	162
-there is	8	142
-there no	149	105
-there … point	-25	152
-theres	149	105
-this	12	148
-this time	-6	99
-this year	-97	-103
-tid*	10	99
-tiden men	-113	-121
-tiden vil	126	12
-tider	10	99
-tider det	10	99
-tider … behov	10	99
-til	125	150
-til maten	122	13
-til nan	21	184
-til nasta	-11	150
-til skola	-201	-190
-til toale	147	7
-til toan	130	7
-til … att	106	138
-til … sa	35	157
-til … tid	-45	114
-til*	-122	106
-tilba barne	15	111
-tilbaka	-80	74
-tils	-106	18
-tils jag	-106	18
-tils … inte	-106	18
-timar	159	45
-time kan	105	36
-time not	-6	99
-time som	142	18
-time tar	111	21
-time … even	-6	99
-time … jag	105	36
-tit*	197	166
-tita	199	130
-tita det	-10	120
-tita ljus	137	18
-tita pa	118	-20
-tita … far	-10	120
-tita … mig	118	-20
-titar	128	5
-titar inte	128	5
-titar … pa	128	5
-tjugo minut	103	20
-to die	-141	-155
-to not	-20	140
-to … and	-20	133
-toa eler	96	19
-toa … slapa	96	19
-toa*	11	-108
-toaleten	147	7
-toan	130	7
-toan utan	130	7
-toan … att	130	7
-tog	25	163
-tog inte	25	163
-tog … table	26	162
-tol*	3	162
-ton*	-9	154
-tonight	-9	154
-tor*	15	173
-tors	4	145
-tors inte	8	148
-trana hart	-104	-111
-trapa	4	170
-trapa … slape	115	4
-trapa … slog	-116	-98
-trape … vakna	117	24
-traph … gar	103	-13
-trasi att	-1	101
-trasi … det	-1	101
-tre timar	159	45
-trear vil	-124	-96
-tro*	-60	113
-tror	-48	163
-tror inte	-85	104
-tror mig	4	108
-tror … att	-94	26
-tror … ja	17	215
-trot att	201	43
-trot fardi	4	125
-trot … hon	157	44
-trot … orkar	-186	-211
-troub breat	-133	-120
-trouble	-128	-75
-tryck en	-2	126
-tryck in	156	20
-tryck … cigar	-2	126
-tryck … det	142	10
-tryck … over	-180	-140
-trycka	179	3
-tryckte	-2	126
-tryg	17	154
-tryg hema	17	154
-tva gange	142	-8
-tva … kan	97	20
-tva … nej	-90	-111
-typ vet	13	119
-tys*	-11	147
-tyst	-11	147
-ulo*	-125	-111
-ulosteesa	-125	-111
-uncon and	183	-9
-und*	114	175
-under … andas	103	-2
-undersokning	14	137
-ungef nej	-101	-102
-up	204	31
-up den	-116	-132
-up en	148	47
-up han	3	151
-up hitar	-126	-145
-up honom	131	20
-up til	6	134
-up … and	163	-3
-up … des	6	134
-up … fins	-10	99
-up … kan	126	29
-up … klock	131	20
-up … langr	-132	-134
-up … laser	3	151
-up … tid	121	-7
-upvar sover	10	103
-ut den	175	15
-ut tils	13	132
-ut utan	-6	142
-ut … jag	15	163
-utan andno	-145	-131
-utan att	201	123
-utan barne	-104	-128
-utan feber	-153	-134
-utan glaso	-119	-107
-utan hene	-3	162
-utan hjalm	166	-2
-utan i	-105	-104
-utan kafe	-178	-184
-utan klade	-16	141
-utan lakar	87	37
-utan slut	5	126
-utan … ata	-104	-111
-utan … det	61	208
-utan … kana	136	16
-utan … marka	188	13
-utan … pakor	119	7
-utan … tita	-10	120
-utan … tre	-105	-104
-utan … vakna	150	-2
-utanf ica	113	-12
-utatv kan	114	19
-utbyt … ar	5	129
-uts*	-81	-170
-utsat	-141	-162
-utsat for	-141	-162
-utsat … nagot	-141	-162
-utsla men	145	15
-v #	126	5
-va	-93	100
-va har	24	139
-va hjart	-97	-98
-va inte	30	111
-va … glad	30	111
-va … utan	-97	-98
-vack vet	112	3
-vad hon	114	-4
-vad … kan	8	134
-vad … sa	114	-4
-vad … vet	-184	-197
-vad*	159	60
-vader	159	60
-vader pa	159	60
-vader … #	96	19
-vag*	-12	325
-vaga	33	108
-vagad inte	0	199
-vagade	0	199
-vagar	-8	249
-vagar int	23	180
-vagar inte	-34	234
-vagar resa	74	-43
-vagar … ata	19	120
-vagar … ga	0	167
-vagar … mig	74	-43
-vagar … saga	21	159
-vagar … somna	29	120
-vagar … sova	64	223
-vagar … vara	26	169
-vagen	32	136
-vagen … jag	34	146
-vai*	175	16
-vain nukah	-1	112
-vak*	219	40
-vakna	160	-6
-vakna int	140	7
-vakna inte	131	-176
-vakna til	122	13
-vakna utan	50	188
-vakna … av	-118	-131
-vakna … ens	74	-12
-vakna … kunde	-75	-110
-vakna … maten	122	13
-vakna … nar	143	17
-vakna … pa	117	24
-vakna … snala	124	22
-vakna … til	168	-7
-vakna … troso	-11	146
-vakna … under	-16	93
-vaknade	123	215
-vaknar	134	-161
-val inget	147	131
-val*	-141	-1
-valta vet	-7	107
-vanst … vet	-112	-119
-vanster	-124	-135
-var	0	240
-var dar	-146	-127
-var det	129	-1
-var henes	-7	157
-var inte	53	167
-var man	-126	-145
-var under	14	137
-var … en	2	113
-var … fel	-10	207
-var … frivi	15	134
-var … logar	-126	-145
-var … menin	117	22
-var … sa	-4	127
-var … sant	12	111
-var … vakna	151	21
-var*	-15	126
-vara	10	139
-vara dar	18	129
-vara gravi	171	29
-vara kvar	-43	88
-vara med	14	164
-vara utan	-153	-166
-vara … men	191	36
-vard	-5	103
-vard igar	-5	103
-vard … tog	-5	103
-vare	-119	-210
-vare an	-193	-225
-vare … kan	105	-9
-varfo ska	14	109
-varfo … jag	14	109
-varfor	26	188
-varit for	19	131
-varit hema	-2	132
-varit utan	-105	-104
-varit … i	-105	-104
-varit … katen	19	131
-varit … pa	130	113
-varke ont	-115	-84
-varke … eler	-57	-147
-varke … i	-115	-84
-varm vil	114	13
-varme fast	137	-1
-varme … jag	137	-1
-vaten … ar	122	39
-vaten … kan	201	7
-vauva … velto	114	9
-vax*	-199	-160
-vec*	111	201
-vecka	8	126
-vecka … ar	135	15
-vel*	182	-1
-velat	116	-8
-velat … sedan	116	-8
-velto	129	6
-velto eika	129	6
-vem	121	119
-vem det	117	7
-vem jag	4	108
-vem … bubla	117	7
-vento hjalp	115	23
-ver*	138	-75
-veren ei	164	8
-veren … lopu	164	8
-verenvuoto	164	8
-verta ulost	-125	-111
-vet	114	213
-vet ej	-160	-40
-vet int	60	191
-vet jag	83	165
-vet … ar	20	125
-vet … att	111	56
-vet … hur	57	219
-vet … inte	83	165
-vet … om	189	336
-vet … rikti	-201	-175
-vet … va	160	145
-vet … var	232	42
-vet … vart	-9	154
-vet*	-5	182
-veta	-4	181
-veta att	39	180
-veta … jag	35	156
-vi braka	-138	-121
-vi far	123	-111
-vi … saker	-12	106
-vi … ska	-41	103
-viiko … kuume	-137	-104
-vil	86	128
-vil att	29	109
-vil bara	-2	139
-vil bli	35	161
-vil den	118	20
-vil do	8	120
-vil ge	-144	-194
-vil ha	-119	-119
-vil inte	192	194
-vil … a	-6	135
-vil … ama	126	12
-vil … ata	251	20
-vil … att	195	242
-vil … bara	10	154
-vil … barnb	29	109
-vil … berat	-13	133
-vil … bli	73	161
-vil … bo	-49	68
-vil … do	-153	-151
-vil … drick	149	20
-vil … finas	65	244
-vil … ge	-14	-137
-vil … kan	9	100
-vil … leka	141	23
-vil … leva	-43	206
-vil … mig	-113	-95
-vil … och	17	175
-vil … prata	-164	-114
-vil … saga	28	186
-vil … sedan	124	39
-vil … sig	-135	-185
-vil … slap	94	4
-vil … sta	-158	-147
-vil … svalj	163	-5
-vil … ta	52	-68
-vil … tita	118	-20
-vil … uplev	10	124
-vil … va	-1	230
-vil … vacka	159	11
-vil*	163	260
-vile	160	196
-vile inte	140	84
-vile … leva	74	-59
-vile … nu	2	109
-vilja	8	117
-vindr … kan	142	44
-vis*	-1	210
-visa nagon	-20	104
-visa … d	-97	-98
-visar	11	157
-visar inte	8	152
-visar … mig	8	152
-visar … ont	-160	-120
-vist hade	89	-16
-voi*	-26	142
-voice wont	-26	142
-voice … stop	-26	142
-voices	-26	142
-vor*	19	131
-vore	19	131
-vore jag	19	131
-vore … har	70	-17
-vore … inte	19	131
-vore … om	21	104
-vri*	-197	-184
-vrida	-197	-184
-vrida at	-188	-169
-vux*	5	157
-vuxen	-8	152
-wana	-1	117
-wana be	-1	117
-wana … alive	-1	117
-want … die	-141	-155
-was	1	133
-was never	1	133
-was … born	1	133
-wat*	-122	-109
-water	-122	-109
-water down	-122	-109
-water … since	-122	-109
-we	235	-27
-we cant	152	-14
-wee*	-7	188
-week	-7	188
-wish … was	1	133
-wka*	114	-2
-wkae	114	-2
-wkae up	114	-2
-wok*	173	12
-woken	173	12
-wont be	-7	216
-wont switc	-131	-129
-wont wkae	114	-2
-wont … of	-131	-129
-wont … up	160	51
-worki this	-97	-103
-worki … year	-97	-103
-working	-97	-103
-year	-97	-103
-yr att	82	-37
-yr kan	135	-7
-yr … ja	111	19
-yr … jag	76	-41
-yrar … vet	121	-1
-yrsel utan	87	37
-yrsel … lakar	87	37
-yrselmedicin	87	37
-zom*	-110	-104
-zombi utan	-110	-104
-zombi … kafe	-110	-104
-zombie	-110	-104
<#	-338	-461
<# and	-175	-131
<# far	-133	-111
<# hoger	-159	-98
<# idag	-60	-81
<# ingen	-115	-89
<# magsa	-91	-80
<# och	-241	-253
<# … ar	-109	-78
<# … behov	-174	-181
<# … feber	-115	-89
<# … hand	-159	-98
<# … hange	139	27
<# … jag	-120	-114
<# … lakt	-91	-80
<# … pa	-157	-164
<# … smart	114	2
<*aari*	197	14
<*ablo*	-79	-64
<*ack	-251	-268
<*acke*	-118	-124
<*ade	-175	-324
<*ades*	-147	-164
<*agen*	-186	-199
<*agla*	-89	-99
<*aker*	-18	96
<*akri*	-96	-84
<*alds*	-83	-84
<*aler*	-186	-200
<*alet*	-125	-163
<*alig*	-84	-105
<*alst*	-80	-95
<*ama	-130	-137
<*amna*	-115	-147
<*amp	-194	-201
<*ampa*	176	-1
<*ampe*	-155	-134
<*anda*	-27	176
<*ande*	-236	-220
<*andl*	-160	-156
<*anfa*	-132	-93
<*ang	-188	-166
<*anga*	-129	-132
<*anor*	-61	-56
<*apor*	-128	-125
<*aps	-104	-95
<*aren*	-113	6
<*arfa*	-131	-141
<*arkt*	106	-76
<*armo*	-185	-202
<*arn	-92	-187
<*arna*	-121	-128
<*ars	-218	-227
<*arto*	-150	-150
<*asbl*	-128	-126
<*astm*	-136	-132
<*ater*	-136	-115
<*barn*	-151	-243
<*bebi*	120	-9
<*beho*	-178	-187
<*berk*	-149	-121
<*beta*	-79	-64
<*bilo*	-167	-143
<*bis	120	-9
<*blev*	-200	-209
<*bloc*	-79	-64
<*blod*	-113	-182
<*bola*	-96	-84
<*bran*	-156	-136
<*brot*	-204	-225
<*cide*	-157	-126
<*cka	-81	90
<*ckad*	-133	-124
<*cken*	-116	-122
<*covi*	-152	-140
<*dag	27	201
<*dali*	-84	-105
<*dand*	-120	-115
<*depr*	-143	-160
<*des	-165	-187
<*dnin*	-162	-186
<*dote*	-174	-150
<*drac*	-116	-152
<*drar*	-209	-214
<*dsam*	-83	-84
<*eber*	-149	-121
<*ebis*	120	-9
<*efte*	-226	-222
<*ehov*	-178	-187
<*elet*	-121	-127
<*elkr*	-154	-157
<*ense*	194	18
<*epil*	123	7
<*epre*	-143	-160
<*epsi*	106	-20
<*erad*	-132	-180
<*erar*	-117	-104
<*erkr*	-149	-121
<*ern	-142	-126
<*etab*	-79	-64
<*etar*	90	-60
<*etio*	-138	-174
<*eva	-156	-163
<*exi	-61	-56
<*fal	-151	-132
<*far	-158	-173
<*farf*	-121	-132
<*fark*	106	-76
<*farm*	-185	-202
<*febe*	-149	-121
<*fing*	-184	-197
<*fod	-121	-102
<*frag*	-126	-100
<*fter*	-225	-222
<*gick*	-198	-218
<*gjor*	-10	127
<*gkol*	-104	-95
<*gran*	-118	-126
<*gsbo*	-96	-84
<*hals*	181	-9
<*hjar*	-83	-165
<*hono*	-16	165
<*hove*	-178	-187
<*iar	-149	-150
<*ick	-186	-302
<*igar*	-101	-88
<*iget*	-93	-101
<*ilep*	123	7
<*ilol*	-167	-143
<*infa*	106	-76
<*ingr*	-184	-197
<*inty*	-154	-163
<*ion	-223	-229
<*iota*	-122	-162
<*isfa*	-109	-98
<*ivet*	-124	-154
<*jarn*	-191	-183
<*jort*	-28	100
<*jour*	-180	-182
<*kera*	-79	-64
<*klia*	-149	-150
<*kola*	-215	-205
<*kork*	-91	-73
<*kort*	-91	-73
<*kost*	-115	-106
<*kot	-168	-147
<*kram*	68	-109
<*krat*	-101	-88
<*krig*	-93	-101
<*krin*	-96	-84
<*kule*	-7	148
<*lamn*	-115	-147
<*land*	-173	-166
<*larn*	-89	-99
<*lato*	-109	-106
<*ldsa*	-83	-84
<*leps*	123	7
<*ler	-160	-168
<*let	-153	-201
<*lev	-200	-209
<*leva*	-156	-163
<*liar*	-149	-150
<*live*	-124	-154
<*lkra*	-174	-198
<*loda*	-119	-109
<*lodn*	-141	-173
<*loly*	-167	-143
<*lyck*	-102	38
<*mama*	-160	-171
<*mand*	30	215
<*mang*	-129	-132
<*men	-190	-180
<*mens*	224	7
<*misf*	-109	-98
<*mnad*	-115	-147
<*morf*	-124	-139
<*mpan*	-96	-66
<*mpar*	214	19
<*mper*	-155	-134
<*nack*	-116	-122
<*nade*	-130	-174
<*nagl*	-89	-99
<*nare*	-81	37
<*nasb*	-128	-126
<*nblo*	-135	-153
<*ndag*	29	214
<*nfal*	-132	-93
<*nfar*	106	-76
<*nga	-135	-141
<*ngko*	-104	-95
<*ngsb*	-96	-84
<*ning*	-307	-318
<*nom	-43	133
<*nore*	-61	-56
<*not	-147	-144
<*nsen*	194	18
<*ntyg*	-154	-163
<*nyfo*	-121	-102
<*ocka*	-133	-124
<*ocke*	-79	-64
<*odan*	-120	-115
<*ode	-151	-156
<*odni*	-141	-173
<*olag*	-96	-84
<*olap*	-104	-95
<*olyc*	-102	38
<*onar*	-51	105
<*onom*	-16	165
<*oper*	-110	-171
<*orex*	-61	-56
<*orfa*	-124	-139
<*orko*	-91	-73
<*orsa*	-146	-129
<*otal*	-122	-162
<*oter*	-214	-192
<*ourn*	-180	-182
<*ovid*	-152	-140
<*panf*	-96	-66
<*par	214	19
<*pele*	-121	-127
<*per	-188	-184
<*pile*	183	8
<*pres*	-167	-189
<*prov*	-172	-156
<*psi	123	7
<*rack*	-106	-178
<*rade*	-192	-191
<*raga*	-126	-100
<*ramp*	68	-109
<*ran	-190	-193
<*rand*	-138	-115
<*rapo*	-128	-125
<*rar	-105	70
<*rat	-132	-116
<*ren	-123	-1
<*ret	-158	-145
<*reti*	-138	-174
<*rexi*	-61	-56
<*rfar*	-158	-173
<*rige*	-93	-101
<*rkor*	-91	-73
<*rkra*	-149	-121
<*rkt	164	-25
<*rmor*	-145	-178
<*rna	-160	-201
<*rnal*	-180	-182
<*rnbl*	-135	-153
<*roke*	-93	-175
<*rot	-211	-223
<*rsak*	-96	-84
<*sage*	-60	102
<*sake*	3	132
<*sakr*	-96	-84
<*sam	-83	-84
<*san	-159	-140
<*sar	128	-45
<*sblo*	-128	-126
<*sbol*	-96	-84
<*sed	-192	-224
<*sen	103	-74
<*sfal*	-109	-98
<*skot*	-215	-204
<*skra*	-101	-88
<*skul*	-7	148
<*slag*	-146	-141
<*sove*	-115	-119
<*spel*	-121	-127
<*stel*	-154	-157
<*sten*	-126	-129
<*stod*	-148	-156
<*stro*	-78	-179
<*stru*	-229	-204
<*tabl*	-150	-154
<*tade*	-162	-119
<*tale*	-122	-162
<*tals*	-137	-151
<*tari*	90	-60
<*telk*	-154	-157
<*tent*	-104	-99
<*ter	-317	-311
<*tera*	-161	-167
<*tern*	-150	-164
<*tio	-138	-174
<*tiot*	-122	-162
<*tod	-138	-145
<*ton	-157	-164
<*tona*	-42	113
<*trap*	-128	-125
<*tret*	-138	-174
<*trok*	-78	-179
<*tsto*	-186	-162
<*tvaa*	197	14
<*ule	-7	148
<*undr*	-195	-203
<*ungk*	-104	-95
<*urna*	-180	-182
<*utad*	-193	-162
<*vaar*	197	14
<*vand*	-167	-153
<*vet	-124	-154
<*vid	-152	-140
<*ycka*	-102	38
<*year*	-206	-204
<*yfod*	-121	-102
<@abuse	-203	-209
<@aged	-78	-256
<@anticoag	-152	-188
<@attempt	189	7
<@back	-178	-183
<@backplace	137	-87
<@bigfall	-311	-294
<@bite	-245	-256
<@bleeding	-211	-231
<@blueplace	110	200
<@breasts	61	-130
<@breath	-135	-14
<@breathsign	-229	-202
<@burnpain	141	-62
<@calm	-178	-162
<@chemo	172	-35
<@chestplace	150	-33
<@chronic	-191	-143
<@coldbad	-211	-256
<@coldsign	-68	85
<@crashsign	-253	-244
<@cuturge	-141	-188
<@despair	-67	-226
<@droolsign	171	28
<@droop	-229	-218
<@effort	-158	-131
<@electric	-143	-170
<@electricbad	86	-164
<@epilepsy	123	7
<@epipen	-186	-151
<@exposure	-139	-264
<@faint	5	-137
<@fainted	-210	-203
<@fallen	-180	-173
<@fear	-240	-128
<@fever	157	-8
<@harmful	-108	95
<@headhit	-218	-211
<@heartword	-181	-166
<@heavy	-163	-76
<@hits	-93	29
<@icefall	-200	-209
<@infarct	26	-159
<@ingest	-182	-138
<@innersign	-198	-213
<@jerk	139	-35
<@legsign	-12	-172
<@limb	-64	-177
<@limbloss	-7	-133
<@limbpart	-132	-189
<@means	-64	118
<@no_dyspnea	-93	-163
<@noair	-154	-194
<@now	166	72
<@para	-143	-142
<@person	-169	-26
<@pierce	-169	-176
<@pillword	-133	-17
<@pregnant	-212	-271
<@press	-194	-177
<@reaction	-152	-159
<@readied	-63	-122
<@recent	127	135
<@relation	-197	-205
<@seizure	93	-63
<@sepsis	-198	-190
<@severe	-238	-223
<@sexword	-37	-159
<@stroke	-213	-282
<@sudden	119	-42
<@throatclosed	165	9
<@throatill	216	17
<@tiny	-106	-31
<@trigger	-190	-135
<@unconscious	-212	-206
<@upper	120	-95
<@used	-242	-75
<@violent	-83	-84
<@visionloss	-99	-192
<@water	-135	-170
<@weird	-114	-117
<@wish	-291	-290
<@worry	-165	-184
<ago	-224	-240
<anafy … som	-82	-71
<ano*	-61	-56
<anore for	-61	-56
<anore … tio	-61	-56
<anorexi	-61	-56
<ar … aret	-146	-151
<ar … forso	-112	-147
<ar … han	-175	-211
<ar … men	-134	-118
<ar … nu	141	5
<ar … vil	-94	-99
<are*	-147	-141
<arm*	-125	-112
<armen	-96	-79
<armen som	-96	-79
<armen … barn	-96	-79
<as	-207	-224
<as a	-197	-218
<astma som	-131	-119
<ata	-147	-153
<ata ar	-147	-153
<ata … sedan	-145	-145
<ate*	-130	-107
<ater	-129	-119
<ater eliqu	-89	-83
<att … ska	60	228
<av	-310	-328
<av hjart	-156	-127
<av jordn	-118	-100
<av sig	-144	-148
<av skrat	-101	-88
<av … hjart	-145	-107
<av … igar	-101	-88
<av … nar	-118	-164
<av … och	-146	-150
<av … vil	-82	-71
<barn	-92	-187
<barn far	-147	-119
<barn han	-124	-136
<barn men	-124	-96
<barn nu	135	38
<barn … kramp	135	38
<bat*	-153	-158
<beb*	120	-9
<bebis	120	-9
<bebis sager	-81	-69
<bebis … mama	-81	-69
<beh*	-189	-198
<behover	-178	-187
<bet	-89	-99
<bet pa	-89	-99
<bet … nagla	-89	-99
<bet*	-79	-64
<betablockerare	-79	-64
<bil*	-167	-143
<bilol for	-160	-121
<bilol … tre	-145	-129
<bilolycka	-167	-143
<blev	-200	-209
<blo*	-176	-212
<blod en	-91	-80
<blod … gang	-91	-80
<bloda magsa	-119	-109
<bloda … #	-119	-109
<bloda … fast	-135	-107
<blodande	-119	-109
<bort	-181	-189
<bra*	-156	-137
<brand mig	-153	-131
<brande	-156	-136
<bror har	3	132
<bror … gjort	3	132
<brost … tva	-111	-88
<brot	-191	-205
<brot armen	-96	-79
<brot nacke	-108	-112
<brot … #	-192	-205
<brot … som	-96	-79
<bry	2	151
<bry sig	2	151
<bry … om	2	151
<chock som	-82	-71
<chock … liten	-82	-71
<cov*	-152	-140
<covid	-152	-140
<da	-108	-151
<dal*	-84	-105
<daligt	-84	-105
<dep*	-141	-156
<des vil	-91	-73
<des … ta	-91	-73
<det	-262	-250
<det sen	-118	-123
<det var	-204	-220
<det … for	-155	-174
<det … som	108	-3
<dog av	-216	-238
<dog i	-61	147
<dog … krige	-93	-101
<dog … skrat	-101	-88
<dog … spele	-121	-127
<dot*	-174	-150
<doter	-154	-125
<doter hade	-142	-126
<doter … feber	-117	-101
<dotern	-142	-126
<dra*	-116	-152
<drack	-116	-152
<eft*	-226	-222
<efter	-226	-222
<efter … #	-124	-114
<en bilol	-167	-143
<en gang	-163	-138
<en hjart	-100	-78
<en … #	-154	-149
<epi*	123	7
<epile som	123	7
<epile … barn	123	7
<epilepsi	123	7
<et	-151	-142
<et bloda	-99	-88
<et … magsa	-99	-88
<eta*	90	-60
<etari kramp	152	8
<etaring	90	-60
<ex	-202	-201
<ex var	-83	-84
<ex … valds	-83	-84
<far	-109	-78
<far dog	-109	-78
<far … av	-109	-78
<far*	-189	-197
<farfa dog	-93	-101
<farfa skot	-78	-97
<farfa … i	-93	-101
<farfa … sig	-78	-97
<farfar	-121	-132
<farmor	-185	-202
<feb*	-158	-129
<feber som	-129	-108
<feber … barn	-94	-76
<feber … liten	-134	-114
<feberkramp	-110	-85
<feberkramper	-133	-117
<fick strok	63	-49
<fick … av	-171	-160
<fick … for	-149	-142
<fick … prop	-139	-127
<fingr i	-178	-191
<flank som	-115	-89
<flank … #	-115	-89
<for ata	-147	-153
<for et	-162	-136
<for manga	-129	-132
<for nio	-106	-106
<for sex	-37	-159
<for tre	22	-93
<for treti	-138	-174
<forsa fraga	-90	-73
<forsa … om	-90	-73
<forsakringsbolaget	-96	-84
<forso jag	-88	-123
<forso ta	-67	63
<forso … mit	-42	93
<forso … ta	-88	-123
<fra*	-186	-186
<fraga om	-90	-73
<fraga … min	-90	-73
<fragar	-90	-73
<fran en	-164	-155
<gang	-175	-145
<gang #	-91	-80
<gang … magsa	-91	-80
<gar	-155	-187
<gar med	-109	-106
<gar sover	-115	-119
<gar … dalig	-115	-119
<gic*	-198	-218
<gick	-198	-218
<gjo*	-10	127
<gjort	-28	100
<gjort saker	3	132
<gjort … med	3	132
<ha	-186	-191
<ha rad	-61	-56
<ha … om	-61	-56
<had	-290	-283
<hade anore	-61	-56
<hade epile	123	7
<hade et	-99	-88
<hade feber	-129	-108
<hade hjarn	-129	-86
<hade kramp	-127	-101
<hade lungk	-104	-95
<hade ont	-111	-88
<hade sin	108	-3
<hade strok	-126	-119
<hade tbc	-147	-136
<hade tia	107	41
<hade … #	-187	-188
<hade … bloda	-99	-88
<hade … infar	108	-3
<han hade	108	-3
<han … sin	108	-3
<har gjort	-28	100
<har … det	-124	-126
<har … saker	3	132
<hja*	-98	-183
<hjarnblodning	-135	-153
<hjart #	-175	-143
<hjart … fem	-79	-64
<hjart … nu	-112	-95
<hjart … tio	146	4
<hon*	-16	165
<honom	-16	165
<honom for	-83	-84
<honom … fem	-83	-84
<i	-197	-130
<i krige	-93	-101
<i spele	-121	-127
<i tonar	-32	92
<i was	-198	-225
<i … #	-189	-193
<i … a	-213	-218
<i … bilol	-129	-104
<i … ska	-88	-123
<i … som	-165	-122
<i … sover	-115	-119
<iga*	-101	-88
<igar	-101	-88
<igen fast	-135	-107
<igen … jag	-135	-107
<in	-68	-200
<in #	-303	-283
<in … and	-175	-131
<inf*	205	33
<infar #	114	2
<infar for	108	-3
<infar … sama	114	2
<infar … tre	108	-3
<infarkt	205	33
<ing*	147	147
<ingen	2	151
<ingen skule	2	151
<ingen … bry	2	151
<inte leva	-156	-163
<inte … for	-92	-100
<jag	-165	-174
<jag bet	-89	-99
<jag dog	-43	111
<jag fick	-97	-90
<jag forso	-100	-125
<jag hade	-126	-135
<jag ta	-97	-132
<jag vil	-151	-145
<jag … av	-141	-136
<jag … epile	-147	-119
<jag … honom	-83	-84
<jag … liten	-96	69
<jag … med	-168	-134
<jag … mit	-79	-114
<jag … ont	-111	-88
<jag … pa	-118	-130
<jag … ta	-100	-125
<jordn vil	-82	-71
<jordn … gora	-82	-71
<jordnot	-147	-144
<jou*	-180	-182
<kans som	108	-3
<kans … nar	108	-3
<kli*	-149	-150
<kliar	-149	-150
<korkort	-91	-73
<kos*	-115	-106
<kost	-61	-56
<kra*	159	-50
<krakt blod	-91	-80
<krakt … en	-91	-80
<kramp for	-91	-73
<kramp som	-142	-107
<kramp … #	-91	-73
<kramp … bebis	-81	-69
<krampanfal	-96	-66
<krampar	214	19
<kramper	-81	-69
<kri*	-162	-165
<kriget	-93	-101
<kro*	-133	-111
<lak*	-139	-133
<lakt	-91	-80
<lam*	-115	-147
<lamna honom	-83	-84
<lamna … for	-83	-84
<lamnade	-115	-147
<las*	-167	-167
<lev*	-153	-206
<leva	-156	-163
<leva for	-92	-100
<leva … nagra	-92	-100
<liten av	-82	-71
<liten nu	-207	-195
<liten … det	3	132
<liten … har	-89	-99
<liten … jordn	-82	-71
<liten … ska	-77	-97
<liv #	-64	-83
<liv for	-42	108
<liv som	-84	-99
<liv … fem	5	153
<liv … tonar	-84	-99
<liv*	-124	-154
<livet	-124	-154
<livet av	-124	-154
<livet … sig	-144	-148
<lunga for	-139	-127
<lunga … fem	-89	-83
<lungk #	-104	-95
<lungk … far	-104	-95
<lungkolaps	-104	-95
<magsa #	-119	-109
<magsa lakt	-91	-80
<mam*	-160	-171
<mama	-130	-137
<mama dog	-142	-136
<mama far	-81	-69
<mama … av	-142	-136
<mama … en	-103	-96
<mama … jag	-81	-69
<man	-191	-229
<man*	-12	175
<mandag	27	201
<manga	-129	-132
<manga ar	-129	-132
<med	-193	-97
<med i	-104	-94
<med mens	-135	-107
<med mig	3	132
<med om	-96	-83
<med … en	-156	-136
<med … for	-135	-107
<med … sen	3	132
<men*	186	-35
<mens … sex	-135	-107
<mensen	194	18
<mig	-173	-58
<mig i	-98	33
<mig pa	-164	-179
<mig sen	3	132
<mig som	-99	-115
<mig … en	-125	-104
<mig … jag	-96	71
<mig … tonar	-66	49
<min	-177	-12
<min betab	-79	-64
<min bror	-64	67
<min doter	-154	-125
<min far	-109	-78
<min farfa	-93	-101
<min hjart	-90	-73
<min son	-110	-116
<min … #	-90	-73
<min … brot	-84	-81
<min … har	-36	96
<mis*	-187	-168
<misfa for	-109	-98
<misfa … et	-109	-98
<misfal	-109	-98
<mit ex	-161	-177
<mit … #	-64	-83
<mit … for	-73	46
<mit … som	-84	-99
<mit … var	-83	-84
<mor*	-135	-165
<morfar	-124	-139
<mot*	-162	-165
<my	-255	-247
<nac*	-116	-122
<nacke for	-84	-81
<nacke … tio	-84	-81
<nacken	-116	-122
<nagla som	-89	-99
<nagla … liten	-89	-99
<naglarna	-89	-99
<nar … hade	108	-3
<nasbl som	-128	-126
<nasbl … barn	-128	-126
<nasblod	-128	-126
<nio	-106	-106
<nio ar	-106	-106
<nio … sedan	-79	-84
<nu	124	-10
<nyf*	-121	-102
<nyfod	-121	-102
<och fick	-148	-158
<och undra	-127	-118
<och … att	0	182
<och … eliqu	-89	-83
<och … med	-109	-106
<och … over	-79	-64
<oli	-223	-189
<om en	-117	-135
<om jag	2	151
<om kost	-61	-56
<om min	-90	-73
<om … bilol	-95	-84
<om … dog	2	151
<om … hjart	-90	-73
<ont	-174	-173
<ont i	-174	-173
<ont … brost	-111	-88
<ope*	-110	-171
<opererades	-124	-147
<os	-135	-139
<over min	-79	-64
<over … betab	-79	-64
<pa manda	27	201
<pa nagla	-89	-99
<pa … som	-124	-137
<prop … lunga	-189	-168
<rad om	-61	-56
<rad … kost	-61	-56
<sa	-190	-217
<sag*	-60	102
<sager	-60	102
<sager mama	-81	-69
<sager … far	-81	-69
<saker	3	132
<saker med	3	132
<saker … mig	3	132
<sedan han	-147	-154
<sedan men	-134	-118
<sedan nu	183	6
<sedan vil	-61	-56
<sedan … ar	-152	-163
<sedan … ater	-89	-83
<sedan … ha	-61	-56
<sedan … inget	-111	-88
<sedan … mar	-75	-66
<sedan … nacke	-81	-74
<sedan … nu	87	142
<sedan … tryck	146	4
<sedan … undra	-91	-91
<sen aret	-146	-151
<sen forso	-111	-146
<sen han	-140	-174
<sen jag	-80	51
<sen tonar	-176	-208
<sen … bor	-140	-174
<sen … domna	107	41
<sen … har	-104	-94
<sen … igen	-109	-98
<sen … jag	-119	-152
<sen … nu	176	32
<sen … vil	-91	-73
<sex	-37	-159
<sex ar	-37	-159
<sig for	-166	-177
<sig nar	-101	-136
<sig om	2	151
<sig … jag	-38	81
<sin	67	-44
<sin infar	108	-3
<sin … for	108	-3
<sjalv … ung	15	134
<ska	12	203
<ska … honom	-5	169
<skar … i	-58	66
<skar … nar	-163	-169
<skar … som	-100	-115
<sko*	-180	-177
<skot	-78	-97
<skot sig	-78	-97
<skot … nar	-78	-97
<skrat	-101	-88
<skrat igar	-101	-88
<sku*	-7	148
<skule	-7	148
<skule bry	2	151
<skule … sig	2	151
<sla*	-143	-140
<sluta med	-135	-107
<slutade	-191	-159
<som	-118	-300
<som #	-115	-89
<som barn	-84	-198
<som bebis	-81	-69
<som forr	-175	-173
<som liten	-193	-187
<som nar	108	-3
<som nyfod	-121	-102
<som tonar	-155	-181
<som … av	-122	-131
<som … det	-135	-130
<som … far	-147	-119
<som … han	108	-3
<som … idag	-84	-99
<som … ingen	-115	-89
<som … och	-143	-148
<som … sager	-81	-69
<son brot	-84	-81
<son … nacke	-84	-81
<sov*	-115	-119
<sover	-115	-119
<sover dalig	-115	-119
<spe*	-121	-127
<spelet	-121	-127
<spi*	-166	-171
<sta*	-203	-184
<ste*	-218	-225
<stelk tog	-130	-133
<stelkramp	-142	-143
<stent	-104	-99
<strok … ata	-75	-66
<strok … hoger	-159	-98
<strok … nio	-79	-84
<strok … nu	139	27
<ta korko	-91	-73
<tbc	-147	-136
<tbc som	-147	-136
<tbc … ung	-147	-136
<tia for	107	41
<tia … tva	107	41
<to	-194	-233
<tog livet	-144	-148
<tog … #	-142	-144
<tog … av	-144	-148
<ton*	-42	113
<tonar idag	-84	-99
<tonar nu	-121	-151
<tonar och	4	137
<tonar ska	-88	-123
<tonar … ar	-121	-151
<tonar … lever	-84	-99
<tonar … nu	4	137
<tonar … skafa	-88	-123
<tonaren	-81	37
<tra*	-210	-211
<tre	39	-92
<tre ar	22	-93
<tre … sedan	-178	-185
<tre … sen	45	-68
<tre*	-200	-231
<treti ar	-138	-174
<tretio	-138	-174
<tva … sedan	-130	-142
<tva*	254	27
<tvaaring	197	14
<und*	-195	-203
<undra om	-176	-161
<undra over	-79	-64
<undra … min	-79	-64
<undrar	-195	-203
<ung … jag	-107	-144
<ung … vil	15	134
<va	-137	-192
<valds jag	-83	-84
<valds … lamna	-83	-84
<valdsam	-83	-84
<var	173	140
<var #	-162	-164
<var bebis	124	1
<var etari	109	-48
<var for	-168	-183
<var med	-157	-135
<var tvaar	197	14
<var valds	-83	-84
<var … i	-104	-94
<var … jag	-83	-84
<var … kramp	214	19
<var … nu	-152	-153
<var … och	67	130
<var … om	-96	-83
<vid … nu	-109	-78
<vil	-251	-255
<vil ha	-102	-100
<vil ta	-91	-73
<vil … korko	-91	-73
<vil … rad	-61	-56
<vuo*	-253	-205
<was	-233	-258
<yea*	-206	-204
?#	-138	-69
?# far	20	108
?*abas*	11	163
?*acin*	-164	-188
?*ack	-160	-175
?*ada	-173	-183
?*adag*	-152	-164
?*ader*	-144	-156
?*aga	-9	-145
?*agen*	-166	-194
?*agit*	-80	-106
?*ala	-153	-86
?*ald	-199	-237
?*aler*	-187	-99
?*alpe*	-65	-148
?*alse*	-144	-156
?*alsf*	-122	-125
?*also*	-127	-128
?*alve*	-152	-126
?*amad*	-152	-149
?*ambu*	-180	-190
?*amp	-129	-151
?*amta*	-158	-229
?*ana	-168	-156
?*anma*	-114	-134
?*ans	-115	-135
?*ant	-94	-150
?*apar*	-169	-178
?*arbe*	-157	-162
?*are	-58	164
?*aren*	-177	-155
?*arfo*	-179	-102
?*arft*	-132	-166
?*arin*	-200	-184
?*arka*	-111	-100
?*arlk*	-121	-121
?*arme*	-113	-132
?*arne*	-167	-164
?*arns*	-196	-191
?*art	-205	-192
?*arta*	-223	-223
?*asa	20	108
?*ata	-164	-225
?*ater*	-200	-247
?*atis*	-167	-178
?*ator*	-152	-159
?*avan*	-100	-118
?*avas*	-107	-105
?*bada*	-183	-162
?*bar	-155	-197
?*bebi*	-111	-107
?*bety*	-164	-171
?*bild*	-121	-148
?*bisa*	-111	-107
?*blod*	-240	-264
?*bros*	-242	-225
?*bula*	-180	-190
?*byte*	-135	-146
?*cha	36	153
?*chyr*	-156	-160
?*cin	-159	-175
?*cken*	-181	-189
?*cket*	-191	-224
?*ckst*	-120	-159
?*dar	-192	-210
?*ders*	-168	-195
?*dfor*	-142	-138
?*dici*	-125	-200
?*dnin*	-209	-204
?*domn*	-131	-124
?*don	-152	-126
?*dore*	20	108
?*drar*	-179	-224
?*dusc*	36	153
?*ebis*	-111	-107
?*ecke*	-168	-169
?*eden*	-168	-158
?*edic*	-125	-200
?*edon*	-152	-126
?*emad*	-152	-164
?*emav*	-96	-112
?*emis*	-166	-181
?*engl*	-122	-155
?*enin*	-126	-158
?*ent	-137	-142
?*erat*	45	201
?*erie*	-237	-228
?*esti*	-110	-115
?*eten*	-132	-166
?*eter*	-43	127
?*etyd*	-164	-171
?*extr*	-148	-172
?*fins*	-172	-244
?*flus*	-122	-125
?*flyg*	-238	-235
?*for	-175	-53
?*fork*	-155	-155
?*form*	-152	-174
?*fram*	31	133
?*fran*	-171	-244
?*ftli*	-132	-166
?*gang*	-155	-182
?*ger	-80	154
?*git	-80	-106
?*glis*	-122	-155
?*grad*	-177	-189
?*grup*	-166	-186
?*hade*	-136	-192
?*hale*	-181	-189
?*hals*	-204	-226
?*hand*	-46	195
?*hich*	-137	-173
?*hjal*	-115	-203
?*hjar*	-191	-197
?*honu*	-113	-113
?*host*	-121	-128
?*huml*	-110	-115
?*hyr	-161	-172
?*ich	-139	-174
?*icin*	-125	-200
?*ick	-200	-218
?*igt	-220	-267
?*iler*	-171	-95
?*imar*	-135	-127
?*ing	-317	-303
?*ins	-172	-244
?*inty*	-148	-164
?*ipre*	-152	-162
?*isar*	-111	-107
?*ish	-139	-161
?*isk	-211	-229
?*ita	-160	-154
?*iva	-117	-124
?*ivet*	40	157
?*jalp*	-94	-175
?*jarn*	-125	-152
?*jart*	-165	-164
?*jer	-123	-115
?*joba*	-155	-185
?*juks*	-133	-160
?*kar	-223	-236
?*kara*	-142	-134
?*karl*	-120	-148
?*karn*	-155	-164
?*ker	-212	-187
?*ket	-196	-190
?*klar*	-164	-151
?*knin*	-163	-168
?*kola*	-88	-194
?*kope*	-117	-121
?*kork*	-124	-132
?*kort*	-163	-179
?*kot	-168	-180
?*kram*	-183	-197
?*kskr*	-108	-145
?*ksta*	-120	-159
?*ktiv*	-153	-168
?*kura*	-146	-154
?*kurs*	-214	-214
?*kvav*	-196	-193
?*lans*	-113	-164
?*lap	-96	-96
?*lata*	-159	-146
?*ler	-221	-203
?*lest*	-110	-115
?*lete*	-35	132
?*lev	5	191
?*ligt*	-167	-214
?*lind*	-156	-105
?*lish*	-122	-155
?*live*	40	157
?*lkra*	-129	-151
?*lodf*	-142	-138
?*lsen*	-144	-156
?*lsfl*	-122	-125
?*lsoc*	-95	-95
?*lus	-122	-125
?*luta*	31	193
?*lved*	-152	-126
?*mad	-152	-149
?*mada*	-152	-164
?*male*	-128	-151
?*mana*	-127	-135
?*mava*	-70	-86
?*mbul*	-180	-190
?*medi*	-125	-200
?*men	-171	-187
?*mis	-166	-181
?*mita*	-173	-172
?*mles*	-110	-115
?*mnar*	-160	-169
?*morj*	-118	-126
?*mtal*	-130	-181
?*mtom*	-123	-128
?*myck*	-189	-221
?*naba*	11	163
?*nate*	-129	-160
?*nde	-211	-199
?*nder*	-100	90
?*ndra*	-168	-203
?*ner	-206	-195
?*net	-182	-189
?*nga	-103	28
?*ngen*	-5	162
?*nger*	-172	-200
?*ngli*	-122	-155
?*ning*	-287	-285
?*nmal*	-152	-180
?*nsla*	-96	-96
?*ntra*	78	-104
?*ntyg*	-148	-164
?*nung*	-113	-113
?*nus	-139	-136
?*ocen*	-95	-95
?*odfo*	-142	-138
?*ofta*	-138	-151
?*oke	-159	-194
?*oker*	-169	-171
?*olgr*	-163	-207
?*omen*	-188	-210
?*onun*	-113	-113
?*oren*	20	108
?*orja*	-123	-154
?*orje*	-123	-115
?*orko*	-124	-132
?*orla*	-164	-163
?*orma*	-233	-251
?*orsk*	-207	-196
?*ort	-140	-178
?*osch*	-156	-160
?*oten*	-154	-84
?*oter*	-198	-164
?*ourn*	48	177
?*over*	-30	199
?*pade*	-147	-149
?*pani*	-166	-184
?*per	-90	-160
?*pile*	-194	-120
?*prat*	-158	-204
?*pren*	-152	-162
?*ral	102	-55
?*ram	-135	-125
?*ramp*	-129	-151
?*ramt*	31	133
?*ran	-171	-244
?*rar	-186	-127
?*rat	2	147
?*rato*	-146	-154
?*rbet*	-157	-162
?*remi*	-166	-181
?*ren	-218	-165
?*ret	-158	-205
?*rev	-17	194
?*rfor*	-179	-102
?*rftl*	-132	-166
?*ring*	-200	-156
?*riva*	-117	-124
?*rive*	-153	-172
?*rjer*	-123	-115
?*rkar*	-111	-100
?*rkla*	-133	-144
?*rkor*	-124	-132
?*rlam*	-152	-149
?*rlkr*	-121	-121
?*rmen*	-113	-132
?*rna	-59	107
?*rnal*	48	177
?*rnet*	-123	-127
?*rnsl*	-96	-96
?*roke*	-163	-197
?*rosc*	-156	-160
?*rove*	-15	140
?*rsen*	-149	-154
?*rska*	-171	-188
?*rsko*	-184	-165
?*rtat*	-107	-110
?*rtet*	-137	-149
?*rup	-166	-186
?*saga*	-136	-147
?*samt*	-149	-195
?*sant*	-94	-150
?*sar	-111	-107
?*sate*	-90	-100
?*scha*	22	134
?*schy*	-156	-160
?*sen	-208	-246
?*sflu*	-122	-125
?*sita*	-191	-189
?*sjuk*	-151	-209
?*skar*	-192	-178
?*skol*	-138	-237
?*skot*	-191	-134
?*slap*	-96	-96
?*slut*	-9	168
?*smit*	-127	-146
?*smor*	-118	-126
?*snab*	-30	140
?*snus*	-107	-105
?*soce*	-95	-95
?*soke*	-169	-171
?*sorg*	-136	-151
?*sove*	-22	120
?*stab*	-86	-138
?*star*	-60	128
?*stic*	-138	-148
?*stod*	-118	-149
?*stro*	-163	-197
?*sval*	-152	-161
?*svar*	-203	-236
?*svim*	-180	-167
?*swed*	-168	-158
?*symt*	-123	-128
?*tack*	-152	-162
?*tagi*	-80	-106
?*tar	-70	124
?*tark*	17	139
?*tat	-141	-154
?*tbil*	-108	-141
?*tema*	-170	-172
?*tet	-193	-197
?*tick*	-138	-148
?*tid	-29	114
?*tis	-155	-185
?*tnin*	-136	-155
?*tod	-118	-149
?*tor	-156	-181
?*trok*	-163	-197
?*tyde*	-164	-171
?*tyg	-148	-164
?*uksk*	-133	-160
?*ulan*	-180	-190
?*umle*	-110	-115
?*undr*	-149	-181
?*ung	-113	-113
?*urat*	-146	-154
?*urna*	48	177
?*urs	-167	-162
?*urse*	-202	-193
?*usch*	36	153
?*utbi*	-108	-141
?*vaci*	-164	-188
?*vald*	-199	-237
?*vara*	-170	-165
?*vard*	18	-171
?*varf*	-179	-102
?*vark*	-183	-201
?*vart*	-151	-155
?*vas	-107	-105
?*vava*	-107	-105
?*vedo*	-152	-126
?*ver	-144	4
?*vern*	-114	-138
?*vet	-11	147
?*vima*	-185	-192
?*wede*	-158	-148
?*whic*	-137	-173
?*xtra*	-148	-172
?*ycke*	-208	-247
?*yder*	-164	-171
?*ymto*	-123	-128
?*yter*	-135	-146
?a	-235	-124
?aka	-150	-166
?aka … om	-137	-156
?alv*	-152	-126
?alved far	-85	-95
?alved … man	-92	-106
?alvedon	-152	-126
?amb*	-180	-190
?ambul … hemav	-70	-86
?ambulans	-135	-169
?anm*	-128	-151
?anmaler	-128	-151
?ar snaba	-63	-70
?ar … arftl	-111	-142
?ar … och	-98	-97
?arf*	-132	-166
?arftligt	-131	-165
?arg hur	-126	-130
?ata hopas	33	132
?ata hur	-81	-91
?ata … om	-98	-124
?att	-10	236
?att do	21	158
?att hon	23	189
?att sluta	33	132
?att … ata	33	132
?av	-198	-51
?av humle	-110	-115
?av karlk	-121	-121
?av snus	-107	-105
?av … sluta	33	132
?bad*	-183	-162
?bada	-145	-143
?barn fa	-98	-92
?barn … strok	-98	-92
?beb*	-111	-107
?bebisar	-111	-107
?bet*	-182	-196
?betyd det	-122	-134
?betyder	-164	-171
?blo*	-229	-256
?blodp av	-155	-166
?blodtryckstableter	-120	-159
?bok	-178	-188
?bort en	-197	-198
?bro*	-213	-75
?brolo vilke	-63	-70
?broschyr	-161	-172
?byter	-135	-146
?byter man	-135	-146
?byter … halso	-127	-128
?dag	-97	-117
?dar	-155	-174
?de	-154	-123
?den	-227	-236
?det	-173	-56
?det for	-26	-121
?det i	-119	-129
?det jag	-108	-133
?det maste	-94	-101
?det … en	-105	-148
?det … pa	-196	-240
?det … sig	-81	-91
?det … sys	-94	-101
?do you	-164	-138
?do … humle	-110	-115
?do … karlk	-121	-121
?dod*	-175	-224
?dom*	-131	-124
?dor	26	280
?dor man	40	234
?dor … snaba	18	172
?dor … utan	22	138
?dor*	20	108
?doren	20	108
?dus*	36	153
?dusch el	-7	107
?dusch … int	-7	107
?duscha	36	153
?e	-180	-188
?efter kan	11	149
?efter … hjart	-104	-104
?efter … man	11	149
?efterat	11	149
?elev	39	250
?eleve pluga	-89	-91
?eleve … hjart	-89	-91
?eleverna	-114	-138
?en	-164	-61
?en ambul	-70	-86
?en bok	-166	-177
?en hjart	-104	-104
?en kurs	-154	-175
?en upsat	13	220
?en … om	-192	-229
?en … pa	-183	-170
?en … til	-87	-105
?eng*	-122	-155
?english	-122	-155
?ens	25	179
?et	-82	146
?et jack	-94	-101
?et … inan	-94	-101
?eu	-104	-107
?eu kort	-104	-107
?ext*	-148	-172
?fa	-255	-191
?fa blodp	-155	-166
?fa nat	17	139
?fa samta	-113	-163
?fa strok	-148	-157
?fa … av	-182	-196
?fa … pa	-183	-216
?fa … stark	17	139
?fa … utan	-130	-187
?far	-224	-219
?far man	-214	-209
?far … bada	-121	-126
?far … eu	-104	-107
?far … ge	-142	-177
?far … lasa	20	108
?far … ta	-157	-195
?far*	-178	-238
?fem*	-107	-136
?fin*	-163	-173
?fins	-172	-244
?fins nan	-183	-198
?fly*	-247	-246
?flyga efter	-104	-104
?flyga … en	-104	-104
?for	-162	44
?for att	9	138
?for en	-156	-181
?for got	19	163
?for … ambul	-70	-86
?for … do	21	158
?for … man	-201	-226
?for … table	-80	-106
?forla av	-152	-149
?forlamad	-152	-149
?framt den	31	133
?framt vilke	31	133
?framtid	31	133
?fran	-171	-244
?ga	-178	-214
?gal*	-165	-178
?ge honun	-113	-113
?ge … til	-113	-113
?gor	-159	-112
?gor … for	21	158
?gor … om	-172	-193
?gora kosta	-77	-109
?gora om	-101	-100
?got	19	163
?gra*	-208	-212
?ha … om	-141	-166
?had*	-136	-192
?hade	-136	-192
?hal*	-203	-180
?haler	-181	-189
?haler det	-99	-93
?haler … i	-96	-110
?haler … pa	-127	-132
?halsen	-144	-156
?halsflus	-122	-125
?halsocentral	-95	-95
?han*	-46	198
?hande nar	-119	-128
?hande … man	-126	-173
?hander	-20	180
?har ni	-167	-176
?hea*	-238	-179
?hemav ungef	-70	-86
?hemavan	-70	-86
?hitar en	49	181
?hja*	-187	-235
?hjarn pa	-136	-131
?hjarn … tenta	-96	-96
?hjarnslap	-96	-96
?hjart skola	-120	-102
?hjartat	-107	-110
?hon	23	189
?hon*	-113	-113
?honun til	-113	-113
?honung	-113	-113
?hos	-187	-248
?how	-227	-200
?how do	-136	-161
?how … you	-136	-161
?hum*	-110	-115
?humlestick	-110	-115
?hur	-264	-191
?hur byter	-127	-128
?hur dor	40	234
?hur far	-71	-118
?hur gor	-179	-157
?hur gora	-77	-109
?hur mycke	-131	-115
?hur ofta	-138	-151
?hur ska	-137	-117
?hur skriv	-140	-165
?hur tar	-34	95
?hur vet	-187	-208
?hur … alved	-85	-95
?hur … for	-183	-195
?hur … haler	-129	-145
?hur … man	-353	-258
?hur … smita	-118	-138
?hur … varka	-111	-100
?huv*	-185	-205
?i	-230	-33
?i en	70	248
?i halse	-90	-100
?i slakt	-231	-277
?i … upsat	23	189
?in	-151	-100
?in swede	-158	-148
?inan det	-94	-101
?inan nagon	49	181
?inan … hitar	49	181
?inan … maste	-94	-101
?ing*	3	195
?ingen	23	203
?int	-60	56
?ipr*	-152	-162
?ipren	-152	-162
?jack	-94	-101
?jack inan	-94	-101
?jack … det	-94	-101
?job*	-171	-197
?kan	-135	-144
?kan barn	-98	-92
?kan man	-145	-129
?kan … ata	-153	-129
?kan … fa	-235	-173
?kan … gora	-144	-129
?kan … kola	-110	-138
?kan … kvava	-107	-105
?kan … prata	-95	-131
?kan*	-149	-170
?kans varka	-111	-100
?kar*	-87	-129
?karlkramp	-121	-121
?kla*	-142	-144
?kol*	-199	-280
?kon*	-194	-199
?konsj hur	-77	-109
?kop*	-117	-136
?koper	-107	-115
?koper man	-104	-111
?kor*	-174	-201
?kort	-104	-107
?kra*	-138	-145
?kram ar	-63	-70
?kram … snaba	-63	-70
?kur*	-242	-245
?kurator	-150	-139
?kurs	-167	-162
?kurs i	-150	-158
?kursen	-149	-154
?kva*	-203	-196
?kvava av	-107	-105
?kvava … snus	-107	-105
?kvavas	-107	-105
?lakaren	-131	-103
?lang … efter	11	149
?lange haler	-129	-145
?lange smita	-118	-138
?lange … det	-143	-186
?larar och	-98	-97
?larar … eleve	-89	-91
?lasa	20	108
?lasa doren	20	108
?lin*	-171	-123
?livet	40	157
?livet av	40	157
?livet … sig	40	157
?mag*	-159	-164
?man	-324	-212
?man aka	-150	-166
?man ata	-167	-168
?man bada	-145	-143
?man bort	-129	-134
?man bvc	-126	-130
?man det	-95	-132
?man dusch	36	153
?man en	-96	-174
?man eu	-104	-107
?man fa	-227	-165
?man for	21	158
?man halso	-127	-128
?man kvava	-107	-105
?man lasa	20	108
?man livet	40	157
?man om	-238	-265
?man prata	-95	-131
?man ringe	-83	-94
?man saga	-136	-147
?man skara	-142	-134
?man snaba	18	172
?man sover	-22	120
?man trana	-168	-156
?man … #	-134	-154
?man … alved	-122	-114
?man … att	21	158
?man … av	-59	104
?man … det	-231	-241
?man … doren	20	108
?man … efter	-18	140
?man … el	-7	107
?man … en	-208	-231
?man … for	43	179
?man … forla	-139	-139
?man … honun	-113	-113
?man … ipren	-134	-146
?man … kort	-104	-107
?man … man	-124	-152
?man … med	-130	-242
?man … nan	-17	110
?man … nar	-142	-164
?man … per	-98	-107
?man … prove	11	149
?man … sa	-6	150
?man … samta	-113	-163
?man … som	-171	-188
?man … strok	-148	-154
?manga alved	-79	-91
?manga … far	-120	-133
?maste sys	-94	-101
?maste … aka	-137	-156
?med et	-94	-101
?med kurat	-115	-137
?med … jack	-94	-101
?med*	-122	-202
?medicin	-136	-119
?men*	-162	-177
?min elev	15	166
?mit*	-260	-254
?myc*	-189	-221
?mycket	-189	-221
?nagon hitar	49	181
?nagon sater	-83	-96
?nagon svima	-132	-132
?nagon tagit	-80	-106
?nagon … en	49	181
?nagon … for	-80	-106
?nagon … i	-83	-96
?nan	-126	13
?nar	-217	-195
?nar man	-204	-182
?nar*	-140	-159
?nat	-93	49
?nat stark	17	139
?nat … sa	17	139
?nat*	-142	-178
?naten	-128	-155
?ni	-166	-225
?nor*	-228	-226
?o	-187	-187
?och	-204	-256
?och eleve	-89	-91
?och … pluga	-89	-91
?och … samti	-121	-116
?of	-242	-241
?oft*	-138	-151
?ofta	-138	-151
?ofta ska	-123	-130
?ofta … man	-138	-151
?om	-240	-187
?om det	-128	-134
?om man	-75	120
?om nagon	-174	-168
?om sjalv	-152	-200
?om … ar	-211	-244
?om … har	-157	-174
?om … i	-144	-183
?om … sater	-83	-96
?om … svima	-132	-132
?om … tagit	-80	-106
?oro*	-136	-132
?os far	13	120
?pa	-296	-204
?pa naten	-128	-155
?pa strok	-110	-101
?pa tenta	-96	-96
?per	-120	-133
?per dag	-79	-91
?pil*	-171	-95
?piler	-171	-95
?pluga hjart	-89	-91
?pra*	-163	-215
?prata	-111	-156
?prata med	-103	-146
?prata … kurat	-115	-137
?prove jag	11	149
?prover	11	149
?pub*	-143	-166
?ringa #	-147	-144
?ringa nan	13	120
?ringe #	-83	-94
?ror*	-129	-150
?sa	-81	154
?sa man	17	139
?sa … sover	17	139
?saga	-136	-147
?sam*	-138	-183
?san*	-94	-150
?sant	-94	-150
?sat*	-90	-100
?sater	-90	-100
?sater i	-90	-100
?sater … halse	-90	-100
?sig	-233	-218
?sit*	-153	-152
?sju*	-151	-197
?ska	-147	-109
?ska ska	-7	107
?ska … dusch	29	132
?ska … gora	-101	-100
?ska … ha	-182	-165
?ska*	-209	-219
?skara	-142	-134
?sko*	-127	-212
?slu*	-9	168
?sluta	33	132
?sluta ata	33	132
?smi*	-127	-146
?smitar	-118	-138
?smo*	-118	-126
?smorj man	-123	-115
?smorj … med	-123	-115
?smorjer	-123	-115
?sna*	-97	57
?snabast	11	163
?snu*	-107	-105
?snus	-107	-105
?sok*	-169	-171
?soker	-169	-171
?sor*	-138	-146
?sov*	80	158
?sover	-22	120
?sover for	17	139
?sover … got	17	139
?stark sa	17	139
?stark … man	17	139
?starkt	17	139
?sto*	-166	-185
?str*	-176	-212
?stroke	-159	-194
?sva*	-157	-177
?svi*	-180	-167
?svimar	-132	-132
?swe*	-168	-158
?sweden	-158	-148
?sys	-94	-101
?ta alved	-118	-113
?ta per	-98	-107
?ta prove	11	149
?ta … dag	-79	-91
?ta … och	-128	-126
?table vil	-80	-106
?tag*	-80	-106
?tagit	-80	-106
?tagit for	-80	-106
?tagit … manga	-80	-106
?tar	-18	129
?tar man	-34	95
?tar … for	-74	-101
?tar … livet	40	157
?tecken	-168	-169
?teckn … strok	-110	-101
?tem*	-170	-172
?temadag	-152	-164
?tenta	-189	-211
?ter*	-209	-233
?tid efter	11	149
?tid … kan	11	149
?til hemav	-70	-86
?til … ungef	-70	-86
?tra*	-237	-233
?trana	-168	-156
?tre*	-163	-153
?tva*	-137	-132
?und*	-181	-119
?undrar	-149	-181
?ungef vi	-70	-86
?upsat att	23	189
?upsat … hon	23	189
?utan att	33	162
?utan … det	33	162
?utb*	-108	-141
?vac*	-173	-198
?vad betyd	-161	-170
?vad gora	132	-11
?vad koper	-104	-111
?vad ska	-172	-181
?vad smorj	-123	-115
?val*	-188	-227
?vald	-157	-183
?vald i	-134	-158
?van*	-69	-164
?vanta med	-174	-150
?vanta … et	-94	-101
?var*	-108	-222
?varfor	-179	-102
?varkar	-111	-100
?vet	-193	-222
?vet man	-187	-208
?vet … om	-171	-187
?vid	-271	-266
?vilka … fins	-156	-147
?vilke framt	31	133
?whi*	-137	-173
?which	-137	-173
?you	-210	-128
@abuse	57	455
@acting	237	-39
@affairs	-68	211
@airwayplace	231	1
@amputated	234	-63
@anaphylaxis	297	1
@anticoag	129	-236
@apnea	138	-48
@arm	239	88
@asthma	140	-229
@attack	142	-142
@back	-83	-143
@backplace	113	-159
@badshape	206	-177
@balance	167	-45
@belly	-14	-264
@bellybad	122	203
@bellyhard	208	-49
@bigfall	574	6
@birth	474	46
@birthnow	540	27
@blackstool	334	14
@bleeding	185	-34
@blind	321	92
@blood	272	22
@bloodloss	599	152
@bloodout	473	126
@blue	217	2
@bluebody	242	3
@blueplace	289	168
@breasts	-163	-268
@breath	356	-15
@breathsign	428	3
@brink	254	324
@burnbad	409	139
@burncause	261	121
@burnsign	101	-52
@calm	-611	-569
@cant_move	202	-4
@carbon	173	44
@chemburn	352	169
@chemical	435	99
@chemo	483	84
@chest	382	28
@chestpain	205	-58
@chestplace	240	-88
@chills	239	54
@chronic	-260	-199
@closing	463	70
@cold	276	41
@coldbad	171	-44
@coldlimb	329	-15
@coldsign	183	-43
@collect	100	397
@confused	306	79
@contractions	162	-115
@control	-55	82
@coughs	-75	-257
@crash	493	176
@crashsign	109	-78
@cuts_self	-58	47
@cuttool	14	264
@cuturge	-25	211
@cutword	4	179
@dead	277	74
@deathword	-47	167
@decided	16	231
@delusion	-86	62
@despair	48	134
@diabetes	213	-101
@doom	214	-121
@drag	216	23
@droolsign	203	-33
@droop	309	-42
@drunkhome	137	140
@dying	457	9
@dyspnea	490	28
@effort	-212	-208
@electric	199	-103
@electricbad	204	35
@end	-80	171
@epilepsy	50	-161
@epipen	228	-77
@errand	-319	-374
@exertion	-146	-164
@eye	288	-18
@eyehurt	309	42
@eyespots	181	9
@face	220	-1
@facesign	197	-85
@faint	294	-20
@fainted	485	-5
@fallen	362	-21
@farewell	63	346
@fear_of	83	321
@fetal	286	-84
@fever	141	-178
@feverfree	-463	-291
@fitcount	325	26
@floor	195	102
@fontanelle	240	-8
@force	-13	316
@fracture	321	114
@goodbye	22	210
@grand	76	448
@green	130	-54
@halfview	244	146
@hanged	140	6
@hard	419	92
@harmful	217	-29
@headache	192	-6
@headhit	163	-44
@headpain	11	-197
@headsign	150	-80
@heartact	257	-102
@heartword	98	-191
@heat	206	23
@heavy	192	-29
@helt_borta	-101	-177
@hits	-64	244
@hives	136	-37
@hopeless	64	282
@icefall	339	70
@idiom	-638	-614
@indraw	182	-24
@infant	338	106
@infarct	105	-106
@infection	56	-125
@ingest	151	70
@innersign	164	-42
@insulin	237	48
@intent	17	293
@jerk	265	-36
@jump	43	160
@ketone	400	91
@kill_me	-37	181
@ledge	209	242
@ledgeact	126	130
@lethargic	309	111
@light	207	73
@lightsore	221	-1
@limb	294	90
@limbcut	210	176
@limbloss	263	206
@limp	266	83
@lips	158	-41
@lowsugar	249	-3
@lowtemp	219	-51
@magnets	344	-9
@mania	-33	69
@many	177	78
@means	288	449
@mild	-265	-232
@mottled	453	-25
@nausea	172	-76
@neck	154	-50
@nitro	125	-79
@no_dyspnea	-273	-144
@noair	471	-27
@noanswer	277	21
@noconsent	60	395
@noeffect	302	124
@nofeed	278	-8
@nomoves	315	150
@nonfade	415	160
@nosleep	176	361
@nostop	386	235
@notseizure	-109	-151
@nourine	399	86
@now	222	41
@numbness	99	-77
@offender	92	223
@oneside	266	-60
@openbreak	435	62
@overdose	122	-109
@pale	570	22
@para	148	-143
@person	141	113
@person3	76	129
@pierce	73	-139
@postictal	246	139
@preeclampsia	42	-169
@pregnant	342	-73
@pregpain	211	22
@press	160	-122
@pulse	143	-153
@racing	-7	-120
@radiate	107	17
@rashmark	149	38
@reaction	273	-93
@readied	72	195
@recent	253	153
@redjelly	123	3
@rest	256	89
@saddle	156	233
@same	90	-131
@seizure	334	49
@selfcut	69	375
@sepsis	-30	-199
@severe	342	40
@sexword	167	370
@shakes	267	110
@shiver	256	-1
@shrill	292	63
@side	275	-44
@sightloss	379	78
@slur	570	119
@snake	57	-178
@snakebite	136	-74
@solemn	80	174
@special	519	133
@speech	602	15
@spreading	196	-92
@squeeze	331	76
@stabbed	232	-108
@stiffneck	115	-81
@strain	-460	-473
@strangle	110	72
@stroke	19	-158
@sudden	328	8
@suicidal	137	775
@swallow_hard	248	-50
@swallowed	131	-13
@sweat	296	-69
@tablet_of_brain	216	129
@tear	234	160
@testicle	204	-8
@testsign	-90	-169
@threat	-56	334
@throat	210	38
@throatclosed	149	-23
@throatill	163	-85
@thunder	448	110
@tiny	127	-81
@tongue	24	-197
@touch	-12	615
@toucher	88	281
@toxic	486	-25
@unbearable	139	-116
@unconscious	530	81
@upper	136	46
@upperache	271	-33
@urine_stuck	200	-20
@used	298	83
@victim	176	530
@vision	257	-39
@voices	-104	387
@vomiting	207	-58
@vomits	179	-71
@watched	-42	424
@water	131	93
@wateraft	131	-72
@waters	338	110
@wheeze	311	-43
@winded	251	-49
@wish	-173	214
@wordless	402	42
@worry	-167	159
@worse	131	-4
@wrongdose	-202	-207
a	100	-16
a alt	137	-45
a andas	170	51
a ar	-25	-139
a ater	-177	-151
a bater	123	-10
a behov	-24	-137
a belt	24	157
a bit	-188	-160
a bla	66	140
a blaa	183	39
a blir	148	124
a blood	-189	-171
a blund	99	9
a break	-143	-139
a brost	123	45
a car	188	147
a cathe	137	31
a chery	-157	-125
a cold	-158	-128
a copy	-148	-146
a cough	-185	-133
a cream	-157	-155
a cup	123	24
a den	-97	26
a det	231	124
a e	-3	-128
a fever	-66	-201
a fick	163	13
a fingr	119	12
a fit	169	4
a for	-109	-104
a foten	116	20
a fran	-135	-137
a fryse	132	21
a gor	167	81
a gora	-132	50
a grate	8	182
a halse	162	-4
a han	165	26
a har	148	148
a heada	-220	-183
a heart	18	-97
a hon	177	193
a huger	-10	109
a hunde	99	-33
a ja	-6	-156
a jag	216	63
a kalsv	119	50
a kana	4	139
a kick	123	14
a kisat	121	33
a knife	-118	52
a kraks	222	73
a lader	210	18
a light	-24	140
a lileb	155	-13
a litle	109	-49
a lot	30	-109
a mild	-138	-104
a mood	1	126
a muscl	-135	-117
a new	-240	-238
a nu	184	-1
a ofarl	-156	-170
a overd	-125	-119
a pad	151	9
a panic	-214	-171
a physi	8	-135
a piece	144	16
a plan	28	202
a rash	121	33
a refil	-130	-129
a roste	178	28
a runy	-228	-214
a sa	206	213
a sager	96	180
a seizu	114	-34
a sente	139	-23
a shelt	26	153
a sick	-174	-170
a ska	-13	153
a skrik	21	191
a slipa	17	125
a snake	149	30
a sock	-99	-83
a socke	93	22
a sore	-201	-169
a stel	155	64
a straf	5	132
a strok	-185	-178
a supor	-127	-121
a svara	131	-2
a svima	161	41
a tanka	-156	-205
a tanke	-9	131
a tempe	-133	-151
a tiny	-168	-138
a trafa	-62	-82
a trot	-102	-133
a vanst	166	71
a viska	3	150
a wasp	158	23
a week	-152	-139
a whole	164	9
a yr	140	26
a yrar	121	-1
a … about	-110	-154
a … al	102	-29
a … and	121	-45
a … anda	-141	-144
a … andfa	147	40
a … ar	184	5
a … arm	166	71
a … atack	-37	-137
a … att	0	106
a … blali	146	14
a … blode	-84	50
a … bra	-137	-136
a … cold	-168	-154
a … dan	4	120
a … dar	-13	119
a … de	161	60
a … down	-189	-195
a … dregl	204	19
a … e	122	-80
a … every	69	-53
a … farli	-160	-156
a … fick	18	103
a … folk	-100	-87
a … for	-66	85
a … gomer	155	-13
a … gor	124	39
a … group	-150	-143
a … ha	-175	-152
a … haft	142	22
a … hange	162	-10
a … har	106	-14
a … heada	164	36
a … hela	173	95
a … hes	154	6
a … hopa	-10	132
a … hosta	151	51
a … hur	148	90
a … hyper	-126	-112
a … ingen	-77	101
a … int	106	124
a … is	-95	-139
a … jag	-27	119
a … kaken	93	22
a … kal	175	33
a … kana	12	107
a … kans	94	134
a … kile	13	109
a … klart	-2	151
a … koma	-15	91
a … kraks	96	19
a … later	130	-8
a … line	-215	-194
a … maste	-87	-98
a … med	-156	-126
a … mig	-27	129
a … mina	6	111
a … nar	185	115
a … ner	6	203
a … nose	-231	-215
a … note	-184	-17
a … nu	56	-89
a … o	-126	-103
a … omkri	4	119
a … once	-141	-106
a … or	-137	-175
a … rakt	-21	148
a … red	-156	-133
a … rosla	-113	-99
a … ser	136	-26
a … ska	-179	-211
a … skala	-108	-107
a … skrat	30	111
a … snal	-115	-100
a … som	127	-130
a … stif	-140	-133
a … stone	-157	-125
a … strom	126	19
a … svara	106	-9
a … svart	157	40
a … svima	116	20
a … ta	132	9
a … tanke	57	150
a … te	-154	-144
a … the	-153	-138
a … throa	-172	-140
a … til	37	171
a … tonig	26	153
a … tried	-139	-157
a … undra	1	160
a … va	-178	-204
a … vaner	-62	-82
a … var	-136	-53
a … while	-203	-171
aam*	52	103
aamula	9	114
aan*	24	192
aanet	-1	135
aanet kaske	-1	135
abort	79	-49
abort for	-122	-123
abort har	141	31
abort … jag	141	31
abort … tre	-122	-123
aborten	141	31
about #	145	-42
about every	-179	-181
about exams	-136	-134
about half	156	6
about it	-187	-189
about kilin	3	88
about suici	35	148
about three	-174	-181
about two	-159	-149
about … #	-202	-192
about … and	-209	-197
about … cup	103	10
about … days	-117	-116
about … himse	3	88
about … month	-114	-104
about … parac	178	6
about … weeks	-36	-116
ace*	154	70
aceton	154	70
ach*	-161	-229
ache	-53	-147
ache after	-119	-100
ache on	-124	-116
ache … and	-124	-116
ache … diarh	-123	-98
ache … i	91	27
ache … leg	-119	-100
aches	-170	-180
aches after	-137	-123
achy	-151	-137
acid	-153	-152
acid comin	-127	-117
acid reflu	-112	-103
acid … up	-127	-117
ackel	-88	-98
ackel hela	-88	-98
acn*	-245	-254
acne	-206	-223
acnekram	-120	-112
actualy	111	171
ade*	-59	-172
aderb som	-163	-141
aderb … benen	-147	-125
aderb … benet	141	17
aderb … ser	-134	-112
aderbrack	-136	-174
aderbracket	134	0
adh*	-91	-140
adhd	-91	-140
adhd frago	-114	-102
adhd medic	-114	-123
adhd utred	-122	-112
adi*	271	47
adiso mar	-107	-92
adiso och	193	38
adiso … bra	-107	-92
adiso … kraks	154	17
adison	222	44
adisonkris	164	10
adj*	167	119
adjo	167	119
adjo det	-5	185
adjo … var	-5	185
adren galer	-102	-85
adren … recep	-102	-85
adrenalinpena	53	-68
adv*	-218	-203
advice	-188	-177
aer*	-107	-117
aerius	-107	-117
afaren	-88	74
afe*	-161	-170
afi*	-148	-157
afr*	-53	128
afrai il	4	116
afrai of	-130	-138
afrai … hurt	4	116
afrai … the	-130	-138
afraid	-53	128
aft*	-205	-74
after eatin	224	25
after leg	-119	-100
after lifti	-115	-106
after … al	-160	-161
after … bee	100	8
after … day	-119	-100
after … i	-49	106
after … it	-122	-133
after … race	-112	-116
aftor	-123	-116
ag	190	63
ag och	130	30
ag … ar	130	30
aga*	-92	69
again	-99	44
again and	-19	146
again nobod	21	141
again … knows	10	112
age	-168	-136
age*	-164	-116
agl*	-112	-94
aglos sama	-112	-94
aglos … lila	-112	-94
aglosningsmarta	-112	-94
ago	243	66
ago im	113	-6
ago*	144	112
agonising	145	39
agr*	141	27
agres … sludr	107	16
agresiv	107	16
ags*	33	141
agska hema	20	153
agskal	20	153
aid*	15	-132
aidin	127	17
aij*	-166	-170
aijan	-166	-170
aio*	19	177
aion	19	177
aion tapaa	7	157
aion … itsen	7	157
air	168	-56
air i	-120	-108
air … think	-120	-108
ait*	-101	84
aitia	22	207
aivastutaa	-162	-163
aja*	-192	22
ajan	-261	-190
ajate itsem	20	143
ajatelen	9	119
aka forbi	-12	98
aka in	10	-117
aka med	7	146
aka … i	-200	-195
aker	146	103
aker til	-3	104
aker vi	-97	-103
aker … da	-97	-103
aki*	113	-34
akile smal	-115	-101
akile … pa	-115	-101
akilesenan	-115	-101
aks*	-191	-173
aksjuk	-143	-141
aksjuka	-122	-118
akt bus	-113	-108
akt … #	-113	-108
akt*	99	-68
akta	-11	126
akta mig	-11	126
akte	106	-82
akte hem	162	63
akte ut	147	-11
akte … i	-52	-146
akte … in	135	14
akupu mot	-127	-113
akupu … migra	-127	-113
akupunktur	-127	-113
akut	109	-114
akut ont	158	21
akut p	-142	-130
akut … i	46	-60
akut … piler	-142	-130
akute alt	-99	-101
akute att	32	139
akute och	-157	-176
akute … ar	-89	-90
akute … jag	32	139
akute … sag	-99	-101
akuten	-193	-108
akv*	-119	-116
akvar dor	-119	-116
akvariefiskarna	-119	-116
al	183	127
al hjalp	0	143
al my	186	112
al night	-110	-202
al over	91	-93
al the	-84	-174
al to	32	184
al wonky	106	8
al … #	123	14
al … antid	205	2
al … end	21	107
al … for	125	5
al … now	55	-84
al … on	106	8
al … stop	19	135
al … time	-84	-174
ala	106	305
ala andas	4	120
ala andra	-74	57
ala ar	-6	150
ala besok	11	134
ala blank	-166	-144
ala blodt	96	-1
ala det	0	145
ala far	-98	-140
ala fingr	-156	-146
ala fonst	-28	158
ala fyra	204	-8
ala hade	17	155
ala har	160	23
ala hatar	34	187
ala huvud	119	42
ala i	249	195
ala inan	26	104
ala komer	-8	130
ala konsj	-77	-109
ala lampo	-5	162
ala mal	104	4
ala mina	71	-62
ala moten	-107	-141
ala och	-34	101
ala om	34	121
ala paper	-116	-63
ala penga	4	194
ala prove	-145	-204
ala roste	-92	-103
ala sen	16	113
ala skule	55	172
ala stale	123	5
ala strok	-89	-90
ala svamp	-137	-129
ala table	108	-83
ala tanke	12	127
ala utom	6	127
ala vore	5	156
ala … ar	-37	85
ala … behov	-89	-90
ala … bland	-92	-103
ala … bli	7	103
ala … det	-104	-112
ala … en	134	183
ala … er	6	127
ala … fa	13	128
ala … farli	-137	-129
ala … fins	-141	-137
ala … fran	-165	-196
ala … gamla	-107	-101
ala … glada	5	156
ala … grati	9	128
ala … ha	-13	172
ala … har	-80	-135
ala … hjalp	-166	-144
ala … huvud	161	57
ala … i	-49	95
ala … ingen	-129	-121
ala … jag	53	190
ala … klara	-8	130
ala … klase	31	148
ala … konto	12	162
ala … livfo	23	110
ala … mig	34	187
ala … nat	142	1
ala … och	106	153
ala … om	12	127
ala … skade	8	163
ala … skils	26	104
ala … somnt	141	-13
ala … stuga	184	8
ala … table	119	0
ala … tider	46	159
ala … til	8	152
ala … ut	4	120
ala … varit	-85	-108
ala*	20	212
alas	17	182
alas liv	17	182
alc*	-134	-147
alcohol	-134	-147
aldel blot	140	30
aldel grabl	105	-6
aldel kal	164	-4
aldel kalsv	130	12
aldel kladi	93	19
aldel rod	74	-43
aldel slut	-128	-132
aldel stang	132	30
aldel svart	-145	-129
aldel upvar	10	103
aldel vit	158	5
aldel … av	37	-97
aldel … efter	-139	-134
aldel … och	231	37
aldel … sa	105	0
aldeles	157	49
aldels	101	18
alder	-136	-206
alder pa	-107	-124
alder sager	-108	-119
alder … han	-108	-119
alder … rygen	-107	-124
aldern	-44	-111
aldersvartor	-107	-124
aldre dar	-70	-86
aldre kile	11	129
aldre man	55	136
aldre mat	-132	-147
aldre … fran	-4	112
aldreboendets	-132	-147
aldri det	-140	-153
aldri fol	126	47
aldri funit	41	121
aldri kant	120	49
aldri men	117	27
aldri och	5	129
aldri vakna	58	175
aldri … ar	-140	-153
aldri … mer	6	109
aldri … nagot	120	49
aldri … och	74	148
aldri … sager	4	99
aldri … sen	117	27
aldri … slog	126	47
aldring	126	47
ale*	46	-190
alerg chock	224	59
alerg gick	-126	-105
alerg i	-138	-163
alerg mot	-123	-152
alerg pa	155	55
alerg test	-82	-71
alerg tunga	131	34
alerg … jordn	-110	-93
alerg … kat	-200	-191
alerg … med	114	32
alerg … over	-126	-105
alerg … penic	-158	-124
alerg … somra	-104	-66
alerg … svuln	131	34
alergi	-321	-289
alergin	-126	-105
alergisk	155	-29
alergitablet	136	47
alergitest	-148	-119
alg frun	92	6
alg … siter	92	6
algkr ont	157	42
algkr … i	157	42
algkrock	161	40
ali*	75	275
aliho … var	-22	128
alihop	95	155
alihopa	-4	178
alive anymo	25	111
alk*	183	35
alkoh drick	-112	-121
alkoh skaka	104	-3
alkoh sluta	161	15
alkoh … lite	-112	-121
alkoh … ser	104	-3
alkoholabstinens	104	-3
alkoholrad	-112	-121
alkoi	152	8
alman titar	-88	-91
almant	-140	-127
als	11	87
als a	15	186
als jag	15	96
als och	163	104
als … gar	4	119
als … hela	105	36
als … jag	98	9
als … stira	-9	88
alska livet	-143	-153
alska mig	-8	129
alska … det	18	153
alskar	-147	-42
alt	-18	292
alt ar	121	182
alt blev	150	-6
alt blir	150	91
alt borta	96	12
alt bra	-235	-143
alt han	119	84
alt hange	7	154
alt har	-144	-125
alt hon	16	183
alt hop	5	155
alt infor	-127	-150
alt jag	-12	123
alt klart	18	141
alt med	-129	-125
alt men	-144	-108
alt menar	40	127
alt ni	10	151
alt och	164	25
alt pa	22	168
alt rasar	10	97
alt sen	114	98
alt som	146	-13
alt svart	115	38
alt ta	20	113
alt trota	135	5
alt var	-131	-155
alt … ater	-122	-103
alt … bra	-198	-208
alt … efter	2	100
alt … en	120	23
alt … gjort	31	142
alt … gor	22	127
alt … got	-5	146
alt … haler	131	19
alt … hand	20	113
alt … har	-9	167
alt … ihop	7	154
alt … jag	-102	56
alt … jobet	-189	-160
alt … mig	-135	-160
alt … natdu	21	120
alt … opera	-127	-150
alt … pa	-149	-168
alt … sa	130	-20
alt … ser	84	116
alt … skrat	102	24
alt … slut	-125	-117
alt … sonda	8	141
alt … stira	111	-28
alt … svart	182	188
alt … vanli	120	3
alt*	-118	7
altid	-206	-53
altid gjort	-216	-241
altid haft	-23	-175
altid i	-154	-218
altid kalsv	-120	-116
altid nar	-147	-154
altid sa	-151	-201
altid var	20	120
altid varit	-253	-249
altid … det	-190	-263
altid … hos	-120	-116
altid … kub	-157	-180
altid … sa	-168	-173
altihop	109	162
altsa	-84	-204
altsa a	106	42
altsa den	142	20
altsa … vanst	106	42
alvar pa	35	145
alvar … mar	-144	-160
alvar … sjalv	35	145
alved #	-171	-149
alved hela	117	22
alved hjalp	-202	-231
alved i	239	23
alved ihop	-104	-118
alved man	30	111
alved mot	-108	-131
alved nys	154	21
alved och	-176	-78
alved pa	142	1
alved samti	-117	-104
alved verka	-109	-98
alved … #	-165	-149
alved … dag	-125	-125
alved … dor	30	111
alved … doter	128	16
alved … gar	171	2
alved … huvud	-152	-131
alved … ipren	-177	-164
alved … jag	-155	-150
alved … mycke	-167	-156
alved … sex	125	31
alved … sonen	142	1
alved … tiden	117	22
alved … tva	129	19
alvedon	-109	-177
alvedonen	-109	-98
alvedonkartor	128	16
alw*	-113	-133
always	-113	-133
am sad	-141	-155
ama kasvo	130	16
ama*	-339	-352
amar	-371	-339
amar ar	-94	-90
amar bra	-173	-144
amar rot	-134	-102
amar … brost	-134	-102
amar … det	-94	-90
amar … jag	-119	-120
amb*	221	-97
ambul bil	-89	-77
ambul fran	-104	-88
ambul i	-188	-152
ambul nu	162	20
ambul til	170	41
ambul vara	-107	-92
ambul … behov	-136	-95
ambul … from	-89	-77
ambul … har	-122	-102
ambul … hosta	-142	-117
ambul … i	-104	-88
ambul … me	-107	-92
ambul … somar	140	-7
ambul … varas	-135	-111
ambulance	94	-46
ambulans	291	5
ambulansjournalen	-104	-88
ambulanspersonal	-107	-92
aml*	-116	-108
amlodipin	-116	-108
amnin … inte	-161	-146
amning	-156	-156
amo*	151	14
amoni i	122	8
amoni … klori	122	8
amoniak	165	45
amputera	-124	-118
amputerade	-173	-137
amuni och	3	131
amuni … sager	3	131
amunition	3	131
an	144	88
an ambul	161	19
an apoin	-111	-88
an doden	-107	-119
an eleph	114	13
an eye	-128	-123
an forut	-108	-68
an gar	-21	130
an hour	242	77
an makar	-113	-101
an och	137	48
an sa	157	23
an … ago	182	5
an … andra	-135	-134
an … gront	-107	-90
an … igar	10	126
an … jag	17	171
an … lange	157	23
an … pa	-151	-156
an … sitin	106	9
an … test	-128	-123
an … tilba	10	147
ana	-144	-151
anadas	171	22
anafylaxi	89	-50
anars bra	-277	-252
anars explo	-2	123
anars far	-8	171
anars glad	-101	-124
anars gor	19	137
anars ingen	-120	-101
anars mar	-173	-140
anars skjut	-9	107
anars visar	-3	151
anars … alt	-82	-83
anars … det	231	47
anars … han	8	249
anars … jag	141	242
anars … och	-86	-116
anat	-42	-160
anat an	-160	-145
anat hal	-93	-121
anat land	22	154
anat liv	-51	-77
anat och	-135	-136
anat sat	-10	98
anat … makar	-113	-101
anat … nu	-162	-169
and	265	189
and a	-222	-241
and asaul	14	127
and bleed	125	29
and breat	119	-11
and clamy	93	25
and cold	170	49
and cryin	-20	139
and diarh	-123	-98
and feedi	-166	-126
and feels	160	-14
and fever	-64	-106
and fine	-166	-165
and goes	-118	-132
and has	-90	-143
and he	157	165
and her	170	88
and hes	262	35
and him	-20	98
and his	193	50
and i	152	148
and is	214	-3
and ive	-120	72
and just	-168	-149
and left	91	27
and mouth	-128	-123
and my	219	-45
and now	19	-172
and of	-227	-192
and playi	-122	-118
and shes	128	-3
and swaet	118	12
and talks	118	2
and there	182	21
and think	-10	171
and tingl	117	17
and told	5	124
and vomit	130	10
and wheez	111	27
and … are	167	18
and … asham	8	114
and … bit	-154	-130
and … black	144	-3
and … can	165	-3
and … feel	284	4
and … funy	94	-6
and … hands	196	28
and … have	-119	-14
and … heart	-192	-183
and … hitin	-20	98
and … hurts	83	-25
and … i	-85	112
and … in	121	-3
and … it	-183	-166
and … keep	60	150
and … lost	-136	-161
and … me	1	181
and … nearl	119	32
and … no	85	-74
and … purpl	142	15
and … rash	125	36
and … realy	134	-7
and … right	9	-116
and … runy	-169	-173
and … scare	-1	150
and … shes	174	28
and … shoul	104	39
and … sweat	142	34
and … the	-7	208
and … there	-184	-156
and … threw	142	14
and … throw	184	10
and … voice	135	-14
and … was	-24	119
and … wel	-180	-144
and*	242	10
anda	80	132
anda bara	4	120
anda borde	13	122
anda dod	-103	-106
anda mycke	109	12
anda trot	-123	-126
anda … bara	13	122
anda … for	4	120
anda … gang	-157	-190
anda … man	-60	96
anda … pa	2	-113
anda … svart	109	12
andad in	188	23
andad … rok	161	11
andan	94	-171
andan bara	142	27
andan for	-92	-117
andan hela	-140	-158
andan lange	-122	-104
andan med	114	-10
andan nar	-154	-149
andan och	-147	-144
andan … av	142	27
andan … fridy	-92	-117
andan … i	-122	-104
andan … int	102	5
andan … lapar	122	28
andan … match	-124	-110
andar	-106	-99
andar ar	-106	-99
andar … det	-106	-99
andas #	185	47
andas andfa	102	48
andas ar	99	45
andas bara	-65	-94
andas bra	-227	-198
andas efter	134	-12
andas en	126	5
andas fint	-188	-169
andas fyra	91	2
andas fyrti	156	12
andas genom	-351	-263
andas hjalp	150	28
andas hur	-95	-112
andas iblan	170	4
andas igen	107	-8
andas in	209	56
andas ja	103	6
andas jatef	240	55
andas knapt	183	46
andas konst	-64	-113
andas korta	131	9
andas likso	42	123
andas lugnt	-240	-222
andas maste	113	15
andas med	148	48
andas men	63	-92
andas mycke	131	36
andas nar	-126	-127
andas nu	137	58
andas och	81	-50
andas orden	188	50
andas pa	-141	-121
andas sa	233	31
andas ska	105	6
andas snabt	179	76
andas som	95	-67
andas stana	148	-5
andas svuln	113	48
andas tror	82	-20
andas ut	4	120
andas ytlig	214	74
andas … #	109	51
andas … a	-131	-147
andas … andas	148	-5
andas … ar	119	-22
andas … av	102	48
andas … ben	113	48
andas … blir	137	26
andas … bra	-95	-112
andas … djupt	161	76
andas … en	232	7
andas … et	165	13
andas … flera	101	27
andas … fort	219	40
andas … gange	255	85
andas … hosta	138	44
andas … inte	42	137
andas … jag	-66	-129
andas … jated	93	22
andas … komer	103	46
andas … konst	151	56
andas … munen	-228	-217
andas … nar	-127	-123
andas … nasan	-262	-182
andas … naten	-141	-121
andas … o	202	53
andas … pause	115	29
andas … sita	113	15
andas … stund	147	15
andas … tar	-133	-98
andas … typ	168	31
andas … vanli	-210	-118
andat in	196	29
andat … klorg	157	12
andats	240	26
andet och	113	-28
andetag	239	17
andfa att	144	46
andfa efter	-176	-138
andfa i	-234	-205
andfa nar	-153	-146
andfa och	222	83
andfa pa	148	48
andfa … att	159	39
andfa … jag	-97	-125
andfa … nu	140	25
andfa … ont	209	81
andfa … spini	-176	-138
andfa … trapo	-180	-147
andfa … tredj	-91	-98
andfad	109	-91
andni ar	-176	-166
andni later	187	35
andni … gurgl	124	12
andni … som	125	32
andni … svuln	-111	-108
andni … trot	-126	-119
andningen	72	-109
andningsupehal	147	25
andningsvarigheter	-111	-108
andno av	-193	-174
andno ensam	126	9
andno sen	160	9
andno … ala	-166	-144
andno … hug	132	60
andno … i	160	9
andnod	231	-31
andra behov	-145	-139
andra dagen	-150	-165
andra den	-12	91
andra efter	150	34
andra fat	-12	105
andra gange	106	28
andra jag	-129	-135
andra sidan	171	134
andra ska	41	134
andra telef	-114	-125
andra vanin	224	12
andra … et	-12	105
andra … idag	106	28
andra … inlag	-145	-139
andra … omar	-149	-112
andra … racke	140	-12
andra … rakor	150	34
andra … sluta	41	134
andra … varm	97	20
andras	98	-28
andrat	-128	-146
ands	164	18
ands orden	164	18
andsa	142	21
andta och	212	54
andta som	-150	-135
andta … gor	-128	-111
andta … lacke	133	33
andtarmen	124	-15
aneur i	114	14
aneur … magen	114	14
anf*	242	-77
anfal	285	-10
anfal ar	-108	-89
anfal igar	-144	-125
anfal och	127	25
anfal pa	174	33
anfal til	125	21
anfal … inte	216	38
anfal … nu	154	13
anfal … preci	-108	-89
anfal … skaka	127	25
anfalet	159	8
angel	-164	-114
angel men	-117	-121
anges infor	-114	-130
anges komer	24	251
angest	-238	-158
angesten	42	273
angra mig	203	7
angra sig	117	134
angra … altid	-2	118
angra … har	95	-12
angra … jag	114	-9
angra … mar	175	17
angrar	218	-3
angry	-9	143
angva efter	-151	-122
angva … paset	-151	-122
angvalt	-151	-122
ank*	-280	-362
ankeman	-133	-153
ankla svuln	-142	-124
ankla … i	-142	-124
anklarna	-169	-164
ankle … swole	-123	-111
ankli … sager	-7	110
anl*	9	174
anled … forts	-9	95
anledning	10	175
anmal jag	-123	-127
anmal … mig	-123	-127
ano*	7	-141
anorexi	-121	-129
ans*	159	116
ansik a	190	-1
ansik ar	246	39
ansik bara	20	102
ansik hange	116	29
ansik har	100	-44
ansik i	15	196
ansik jag	10	154
ansik kaken	102	35
ansik nere	133	10
ansik o	134	50
ansik och	192	43
ansik sager	150	-9
ansik ser	-78	-118
ansik skams	-118	-129
ansik svuln	117	6
ansik under	103	-2
ansik vi	116	26
ansik … benet	143	54
ansik … blivi	155	16
ansik … drar	3	117
ansik … forla	122	33
ansik … fula	108	15
ansik … grile	115	20
ansik … halse	151	-12
ansik … hon	144	8
ansik … hosta	207	58
ansik … i	32	-102
ansik … kraks	126	48
ansik … kval	23	126
ansik … magen	117	31
ansik … morse	103	20
ansik … nat	9	171
ansik … och	117	17
ansik … prick	124	46
ansik … ramla	97	14
ansik … roste	128	23
ansik … skrik	107	10
ansik … svule	137	49
ansik … up	123	10
ansik … ut	-128	-132
ansikte	116	62
anski av	112	5
anski … gryta	112	5
anskitet	112	5
ansktet	144	26
anslagstavlan	-112	-123
answering	140	109
antagligen	-116	-112
antar	-178	-201
antar jag	-138	-167
antas pa	-1	117
antas … kroge	-1	117
antastad	9	204
anten	25	120
anten i	25	120
anten … nacke	25	120
antib for	121	25
antib kan	-112	-91
antib … en	100	19
antibiotics	-143	-161
antibiotikan	204	55
antid for	-125	-133
antid medic	-133	-128
antid … tva	-153	-198
antidepresants	205	2
antidepresiv	-133	-128
antidepresiva	-123	-42
antif by	129	12
antif … mista	129	12
antifreeze	129	12
antli besta	1	111
antli utvil	-115	-110
antligen	-65	88
anu	-192	-178
anu mer	-106	-107
anv*	32	-85
anvan sin	130	10
anvan tandt	-130	-124
anvan … pena	130	10
anvander	-163	-110
anvant	96	-39
any	-325	-303
any advic	-163	-137
any more	21	153
any tips	-145	-127
anyone	-27	125
anyth for	-86	-99
anyth … it	-86	-99
anything	-105	-194
anyway	-152	-122
aorta och	119	1
aorta … smart	119	1
ap	-133	-34
ap i	-1	163
ap … min	0	135
ape*	-213	-235
apelsin	-148	-134
apen	-265	-218
apen krasc	-144	-131
apen tving	20	101
apen … mig	20	101
aple bara	100	12
apo*	-161	-180
apoin … i	-148	-144
apointment	-95	-253
apote visad	-106	-92
apote … #	-106	-92
apote … jag	-201	-183
april nu	102	33
apt*	-130	-128
ar ala	-173	-106
ar aldel	148	6
ar alder	-126	-130
ar aldri	133	18
ar anda	-84	77
ar aren	-88	-123
ar arg	-184	10
ar askgr	153	13
ar at	142	44
ar ata	68	-80
ar aterb	-136	-124
ar aters	-127	-123
ar av	277	-33
ar bara	-139	45
ar bast	-115	39
ar batre	-40	124
ar becks	140	33
ar behov	-166	-155
ar beroe	-106	-125
ar besat	-111	-116
ar besta	23	157
ar blaa	165	6
ar blaak	98	10
ar blaso	170	8
ar blat	40	-86
ar blavi	159	14
ar blek	194	13
ar bleka	-158	-171
ar blodf	146	13
ar blot	204	140
ar bortd	180	44
ar bra	-295	-302
ar brand	-56	-126
ar brost	114	18
ar brota	-124	-119
ar da	16	155
ar dags	-138	-66
ar dalig	7	-121
ar darfo	1	166
ar de	-141	-66
ar demen	-105	-9
ar det	-254	-134
ar diabe	159	17
ar djavu	-32	164
ar dod	-117	-305
ar dodli	4	190
ar doend	-256	-225
ar domna	145	59
ar dot	-121	-130
ar drick	115	52
ar du	-172	-209
ar efter	-134	-151
ar egent	-113	-108
ar eksem	-137	-155
ar ena	130	-11
ar ensam	-96	68
ar et	-232	-156
ar fardi	-73	141
ar farli	7	176
ar fast	19	131
ar feber	132	40
ar fem	-121	-208
ar forgi	-61	120
ar forky	-142	-165
ar forvi	101	-32
ar fran	-46	131
ar frisk	-266	-275
ar ful	263	204
ar gar	-162	-152
ar genom	179	8
ar gift	156	122
ar gifta	-6	133
ar glad	-223	-172
ar gnali	-155	-130
ar gra	230	-17
ar grabl	179	34
ar grat	119	10
ar gront	-61	-145
ar groti	194	60
ar gud	24	256
ar gul	233	28
ar hal	-119	-105
ar halt	-163	-158
ar halva	127	23
ar hard	265	97
ar hardh	-4	135
ar hart	136	-14
ar hema	4	-112
ar henes	-1	140
ar hes	134	-57
ar het	255	43
ar hjart	134	10
ar hog	-75	67
ar hoger	164	26
ar hogt	-141	-139
ar hos	154	219
ar hundr	-108	-119
ar huvud	156	47
ar hyper	-87	-76
ar i	293	172
ar inga	-93	-121
ar inget	-152	-153
ar inlas	12	176
ar insju	147	46
ar inuti	-4	120
ar iskal	247	35
ar ja	65	131
ar jatef	68	124
ar jatej	137	131
ar jates	200	-2
ar jatet	188	42
ar jesus	-7	163
ar kal	255	44
ar kala	180	10
ar kalsv	194	70
ar kamer	9	152
ar kanas	-153	-142
ar kisar	141	20
ar klar	-146	-125
ar klara	-203	-173
ar knive	-109	-99
ar kolox	-139	-116
ar komer	-172	-130
ar kontr	-111	-112
ar kritv	177	42
ar krosa	-104	-166
ar kunge	-109	-99
ar kvar	122	90
ar lader	79	-25
ar lag	-109	-94
ar lagom	-87	-76
ar langa	-142	-156
ar lapar	139	-25
ar lat	-125	-49
ar lava	-116	-131
ar ledse	-305	-363
ar lika	103	279
ar lila	195	27
ar lilje	-145	-128
ar livra	62	254
ar locka	-15	124
ar magen	122	6
ar magsj	182	21
ar mama	16	184
ar manga	-100	-115
ar mansk	-127	-125
ar marmo	130	23
ar matfo	-266	-199
ar medve	36	-42
ar men	54	-75
ar menin	-95	31
ar mer	177	44
ar mesia	15	102
ar mest	169	196
ar min	-175	29
ar mit	4	228
ar morkr	-203	-182
ar morkt	-181	-168
ar mormo	-80	66
ar mos	-137	-137
ar mycke	48	189
ar nacks	162	22
ar nagon	-9	128
ar nan	-50	-124
ar nar	-151	-134
ar narma	-147	-143
ar nat	166	60
ar nedst	-128	-131
ar nere	-218	-240
ar nervo	-165	-198
ar ni	-107	-100
ar nio	74	127
ar nitio	-4	148
ar nog	112	165
ar nojd	-171	-120
ar novem	-85	-94
ar nykte	-91	-180
ar nyope	127	6
ar nyski	-15	123
ar och	-209	-26
ar ocksa	136	40
ar ododl	17	169
ar ofarl	-167	-147
ar ofora	-119	-84
ar ofta	-105	-108
ar ok	-116	-95
ar okont	143	23
ar om	-149	-179
ar ompla	10	123
ar omt	-181	-162
ar ond	11	171
ar ondsk	4	105
ar ont	155	113
ar open	102	115
ar opna	124	30
ar orege	-130	-125
ar oroli	-124	-121
ar over	-206	-139
ar overt	-47	85
ar pa	300	223
ar papa	67	156
ar paran	19	120
ar pig	-320	-272
ar pigt	-143	-122
ar polis	-113	-126
ar postp	-122	-138
ar preci	-148	-93
ar probl	41	101
ar profe	5	128
ar rad	-70	253
ar redan	0	123
ar rena	-173	-171
ar rikli	-163	-151
ar riske	-127	-146
ar rod	116	-102
ar roste	189	-45
ar rot	-137	-238
ar sager	-137	-66
ar sama	-120	-137
ar sarig	-122	-103
ar sedan	-97	-134
ar seg	129	23
ar sen	-252	-291
ar sig	-135	-114
ar sista	-14	216
ar sju	83	-32
ar sjuk	-137	-142
ar sjuka	191	17
ar ska	-97	-98
ar skada	-116	-95
ar skade	8	163
ar skiln	-150	-43
ar skont	-171	-189
ar skyld	22	155
ar slage	4	182
ar slap	-2	-116
ar slar	-18	127
ar slo	99	-34
ar slot	146	23
ar slut	-160	-197
ar sma	34	138
ar smart	114	14
ar smuts	20	171
ar snal	-254	-212
ar sned	-118	-154
ar snuri	165	8
ar som	86	-113
ar spand	223	73
ar stel	136	-29
ar stelt	-166	-136
ar stor	181	36
ar stora	134	128
ar stran	-122	-120
ar stres	-106	-39
ar sur	-224	-189
ar svar	105	-50
ar svide	-125	-125
ar svima	129	8
ar svimf	153	7
ar tandl	-91	-113
ar tanka	5	153
ar tapt	-172	-154
ar tejpa	-117	-108
ar til	-13	140
ar tilba	-110	37
ar tilra	-1	153
ar tio	79	124
ar tjafs	-116	-110
ar tjock	146	44
ar tom	112	-50
ar tor	-165	-160
ar trang	119	42
ar tre	92	-71
ar tredj	134	94
ar treti	-186	-135
ar trot	-277	-257
ar tryg	-159	-266
ar tungt	-73	-150
ar under	-237	-238
ar upbla	198	50
ar utanf	-21	111
ar utbra	-120	-125
ar utbyt	-18	150
ar ute	233	89
ar utred	-119	-92
ar utval	41	212
ar vaken	108	-90
ar valdi	160	45
ar valin	-127	-122
ar vaner	-125	-117
ar var	-107	52
ar vare	-179	-222
ar varld	-127	-157
ar varm	235	26
ar varma	-200	-160
ar vem	-84	-116
ar virig	168	37
ar vit	154	-21
ar vita	210	-37
ar vride	115	18
ar vuxen	37	190
ar yr	133	-81
ar … #	16	-239
ar … a	120	11
ar … akut	-124	-97
ar … anars	-177	-164
ar … anat	141	-17
ar … anda	187	17
ar … andfa	215	44
ar … angel	-148	-157
ar … ar	-300	-307
ar … av	-90	-107
ar … bakfy	-120	-122
ar … bara	-126	41
ar … barne	-16	-160
ar … batre	82	-110
ar … batri	-171	-154
ar … behov	-112	-114
ar … bilen	182	-10
ar … bla	144	-4
ar … blama	-167	-170
ar … blek	140	29
ar … blode	102	35
ar … blot	148	12
ar … bly	112	-37
ar … borja	126	18
ar … borta	-162	-38
ar … bortd	142	4
ar … bron	-27	218
ar … celgi	117	-7
ar … dagar	195	-4
ar … dar	63	170
ar … det	231	271
ar … doden	-132	-137
ar … dom	-128	-153
ar … doren	-20	108
ar … doter	22	105
ar … druck	134	20
ar … efter	-199	-244
ar … egent	-169	-159
ar … eget	14	140
ar … en	266	189
ar … ena	145	35
ar … ensam	-11	159
ar … fardi	-1	155
ar … farli	-364	-381
ar … farsk	12	134
ar … feber	114	-15
ar … fel	103	119
ar … fins	-147	-154
ar … flack	133	45
ar … for	-135	83
ar … forbj	24	109
ar … fore	-106	-101
ar … forla	-8	123
ar … forny	-109	-147
ar … forst	-148	-151
ar … forva	-91	-74
ar … forvi	152	57
ar … fotbo	5	130
ar … fran	167	5
ar … frisk	-121	-160
ar … fult	112	-26
ar … gange	-8	165
ar … gifta	21	107
ar … gifti	-192	-187
ar … glad	-243	-239
ar … glomd	129	48
ar … godna	-2	130
ar … gra	134	23
ar … grabl	105	-6
ar … grane	178	162
ar … gruva	-155	-148
ar … han	-72	-189
ar … hard	120	10
ar … hela	-68	-120
ar … helve	-4	123
ar … hema	123	-19
ar … hemli	20	108
ar … hes	158	-13
ar … hogt	-233	-201
ar … hunde	28	104
ar … hungr	-167	-155
ar … i	-65	-172
ar … iblan	-142	-167
ar … idag	-227	-137
ar … igen	-133	-51
ar … ikval	-101	-107
ar … infek	-111	-99
ar … inga	-84	-88
ar … inget	188	46
ar … jag	86	178
ar … jamt	-160	-168
ar … jarnb	-139	-138
ar … joba	-121	-120
ar … kal	199	40
ar … kalsv	119	25
ar … kladi	93	19
ar … klar	25	215
ar … klart	45	160
ar … knap	95	5
ar … kolik	-92	-120
ar … kom	143	-7
ar … komer	-11	95
ar … kontr	-155	-152
ar … kopia	24	141
ar … kort	-89	-116
ar … korta	-112	-106
ar … kvar	-165	-162
ar … lag	-151	-166
ar … laser	-126	-126
ar … ledig	107	42
ar … lugn	-108	-133
ar … magka	29	119
ar … man	-54	-170
ar … manad	159	32
ar … mangd	-87	-76
ar … mat	193	84
ar … med	125	-12
ar … medic	98	9
ar … men	-45	-275
ar … mil	138	4
ar … min	-237	-254
ar … mista	31	117
ar … mjuk	132	-2
ar … munen	126	19
ar … nagon	-129	-21
ar … nan	-179	-191
ar … nar	-81	49
ar … nat	-136	-209
ar … nere	-118	-139
ar … ni	-170	-97
ar … norma	-200	-150
ar … nu	-226	-204
ar … ok	-205	-194
ar … onorm	96	34
ar … opna	-107	-100
ar … over	148	196
ar … overa	84	-64
ar … parke	9	163
ar … peron	-21	136
ar … prick	176	26
ar … psyko	-108	-127
ar … ratig	-127	-125
ar … redan	-20	134
ar … rod	-30	-128
ar … roste	-95	-112
ar … rumet	8	126
ar … runt	35	139
ar … sa	162	66
ar … saker	-40	102
ar … sedan	-118	0
ar … sen	-154	-252
ar … sent	6	110
ar … sig	-18	127
ar … sista	-3	192
ar … sit	6	123
ar … sju	-151	-115
ar … sjukh	-23	120
ar … ska	-132	-177
ar … skont	88	107
ar … slap	246	34
ar … slapt	163	28
ar … slo	204	71
ar … snaba	4	119
ar … snala	-73	-143
ar … som	281	155
ar … son	-162	-129
ar … spage	144	9
ar … spion	-7	183
ar … stark	59	176
ar … stenh	147	31
ar … stock	118	22
ar … stor	5	148
ar … straf	-74	96
ar … stryp	6	125
ar … sugen	-133	-112
ar … svamp	-137	-129
ar … svart	-158	-142
ar … tagsp	131	3
ar … tar	189	118
ar … til	71	128
ar … torsd	-116	-115
ar … torty	-133	-141
ar … trasi	118	137
ar … tror	172	15
ar … trot	86	140
ar … tung	114	18
ar … tungt	15	-129
ar … tur	26	162
ar … tva	-73	89
ar … under	81	-70
ar … undra	105	0
ar … upvar	10	103
ar … utat	115	18
ar … utbra	-151	-150
ar … ute	-16	130
ar … vag	172	112
ar … vagel	-106	-78
ar … vagen	145	-7
ar … vanli	-93	-180
ar … var	-194	-151
ar … varje	-3	156
ar … varm	-207	-164
ar … varst	-1	99
ar … vecka	192	217
ar … vecko	173	73
ar … vil	-107	-144
ar … vindr	142	44
ara*	-246	-256
arabiska	-111	-136
aratal	-217	-213
arbet ekg	-156	-165
arbet hjart	119	14
arbet skorn	-106	-119
arbet … slar	119	14
arbete	-64	-151
arbets	-198	-114
arbetsformedlingen	-4	171
are blue	129	15
are dry	-111	-110
are kilin	-184	-203
are poiso	-3	103
are tingl	128	8
are too	-105	-122
are usele	-127	-117
are … and	183	98
are … from	-111	-110
are … loud	-105	-122
are … me	-87	66
are … my	-3	103
are*	-180	-89
aren	-192	8
aren ar	-163	-170
aren med	-100	-115
aren opere	-106	-111
aren probl	-88	-123
aren syns	-91	-133
aren … bleka	-116	-134
aren … laser	-100	-115
aren … pa	-81	-126
aren … vid	-88	-123
aret	-188	-159
aret drar	-181	-173
aret hur	-106	-123
aret men	-136	-140
aret vart	-96	-115
aret … barn	-96	-115
aret … inte	-93	-116
aret … stota	-106	-123
arg	-275	-111
arg att	-140	-139
arg o	13	120
arg pa	-157	-240
arg sla	14	134
arg … att	-99	-129
arg … da	13	120
arg … det	-39	98
arg … han	14	153
arg … jag	-140	-139
arg … maten	26	126
arg … mig	-106	-86
arg … min	-117	-126
arg … sager	15	114
arig	139	19
arig kile	139	19
arig … punge	139	19
aring	-139	-98
aring andas	87	-4
aring har	147	120
aring leker	12	140
aring … #	87	-4
aring … konst	12	140
aring … sokt	6	123
aringen	126	190
arl*	36	147
arlig ekg	-91	-106
arlig … pa	-91	-106
arliga	-120	-151
arm	407	182
arm ache	91	27
arm domna	144	35
arm ilama	78	31
arm och	163	41
arm ont	177	37
arm sover	143	-8
arm to	6	115
arm vakna	116	36
arm … and	91	27
arm … ben	104	14
arm … brost	82	26
arm … feel	6	115
arm … hon	106	42
arm … inte	157	17
arm … sa	116	36
arm … sned	143	27
arm … talks	94	-6
arm … told	-15	111
armar	-55	120
armar a	126	150
armar det	112	-10
armar haft	-126	-113
armar han	-19	103
armar hon	25	152
armar kraks	150	66
armar lika	110	10
armar med	17	183
armar och	173	66
armar om	110	-2
armar tils	-8	88
armar utifr	-2	115
armar vad	-106	-98
armar … bla	120	32
armar … den	110	10
armar … diabe	108	17
armar … e	-19	103
armar … en	136	-6
armar … fins	-106	-98
armar … frate	111	-8
armar … gjort	1	94
armar … hon	-12	95
armar … i	-126	-113
armar … nacke	106	21
armar … sager	-11	71
armar … som	48	-111
armar … tanda	15	143
armar … valdi	127	1
armarna	141	198
armba i	-190	-147
armba sen	-97	-102
armba … doren	-107	-81
armba … igar	-97	-102
armbage	-198	-208
armbagen	-181	-233
armen ar	146	-40
armen av	121	3
armen fastn	114	7
armen hange	144	5
armen i	161	8
armen iblan	31	240
armen inget	-111	-115
armen liten	-94	-122
armen och	-121	-161
armen om	-155	-119
armen over	-196	-175
armen pa	157	34
armen rot	-113	-93
armen sluta	153	21
armen sveta	128	26
armen svuln	141	49
armen varke	99	-33
armen … bara	125	2
armen … den	-172	-188
armen … dod	154	-3
armen … efter	-134	-130
armen … fast	128	26
armen … fruko	105	27
armen … funge	153	21
armen … huve	-140	-129
armen … huvud	-110	-98
armen … i	148	12
armen … inte	-93	-156
armen … kaken	135	31
armen … kanse	-111	-115
armen … kliar	-133	-105
armen … nar	-233	-247
armen … rand	-94	-122
armen … sama	105	36
armen … ser	121	3
armen … som	156	2
armen … svara	166	56
armen … trani	-110	-99
armen … vinke	84	-25
armen … vit	159	18
armhala	-136	-120
arms	139	202
arms again	21	143
arms from	-3	100
arms … my	-3	100
armve och	93	-16
armve … det	26	-86
armvecket	-49	-137
aroun #	-122	-133
aroun my	145	185
aroun … am	-122	-133
aroun … chest	128	-4
aroun … neck	9	207
ars	-142	-147
ars*	-136	-60
arsko ar	-122	-150
arsko … skont	-122	-150
arskontrol	-122	-150
art*	-124	-76
arta	-159	-139
artro gor	-104	-115
artro … sig	-104	-115
artros	-147	-131
artrosen	-104	-115
arv*	-121	-195
arvet	-176	-166
as	-281	-311
as alway	-113	-133
as ont	179	49
as usual	-153	-142
asa	54	144
asa a	-2	99
asa det	141	60
asa han	13	125
asa ja	165	107
asa lufte	124	10
asa men	-145	-166
asa pa	6	126
asa … ja	-2	99
asa … rikti	6	126
asa … slar	13	125
asa*	14	127
asaulted	14	127
asf*	87	-7
asfal och	87	-7
asfal … jag	87	-7
asfalt	87	-7
ashamed	8	114
asist glomd	129	48
asist har	176	125
asist tar	31	114
asist … bipol	16	105
asist … det	129	48
asist … pa	31	114
asistenterna	136	112
asisterar	119	160
ask med	142	1
ask … alved	142	1
ask*	220	-108
askan	-151	-155
asken	190	-23
askgra	219	33
askin what	125	11
askin … day	125	11
askna … huvud	107	4
asknal	191	23
asknalshuvudvark	147	44
askva och	-118	-99
askva … jag	-118	-99
askvader	-169	-148
aspirin	-136	-128
ast*	40	-271
asthm atack	-123	-101
asthm inhal	-139	-109
asthm … works	-111	-83
asthma	-22	-134
astma	-66	-236
astma det	-122	-115
astma e	199	29
astma lite	-120	-76
astma som	-154	-129
astma spray	118	37
astma … behov	-113	-87
astma … drar	-100	-111
astma … helt	170	18
astma … inte	142	29
astma … samre	-120	-76
astmaanfal	202	48
astmamediciner	-166	-156
astman	207	1
at	-154	-163
at a	76	144
at ag	130	30
at av	143	-1
at banan	-113	-103
at blaba	-147	-133
at cashe	135	59
at chokl	-148	-128
at den	-128	-137
at det	-161	-188
at et	207	-7
at fel	129	91
at for	-170	-150
at henes	-8	88
at i	159	38
at jag	118	37
at jordn	129	7
at kiwi	141	9
at kot	152	2
at kraft	112	33
at lite	-157	-144
at mig	-99	179
at min	-194	-173
at night	-174	-48
at noter	254	75
at pa	-151	-142
at rakor	152	38
at rekla	-171	-150
at rodbe	-158	-139
at rugby	125	11
at sand	-102	-102
at sidan	140	24
at skald	133	18
at svamp	218	75
at tandk	-139	-117
at the	-295	-144
at up	-160	-166
at vanst	-122	-139
at vindr	142	44
at vit	126	27
at … armar	-8	88
at … att	33	164
at … back	-156	-110
at … balte	154	10
at … banan	-142	-154
at … bla	-147	-133
at … flugs	126	27
at … for	144	63
at … gar	152	28
at … gym	-116	7
at … halse	154	69
at … hel	-156	-178
at … i	-165	-220
at … jord	-151	-141
at … kaka	196	42
at … keeps	125	11
at … krita	-135	-111
at … lapar	141	44
at … leker	-102	-102
at … lilja	-148	-145
at … min	-120	-121
at … mina	143	-1
at … mormo	-153	-145
at … mycke	-170	-150
at … nu	133	2
at … pa	-60	-173
at … rope	-8	106
at … sa	82	114
at … sprej	124	11
at … start	-114	-104
at … top	-107	-117
at … tunga	191	42
at … vi	183	54
ata	-14	-155
ata anat	-113	-101
ata ar	-56	-163
ata bara	115	14
ata grape	-149	-120
ata grate	-135	-81
ata grons	-204	-187
ata inan	-154	-169
ata lax	-101	-91
ata macka	-88	-80
ata makar	-111	-93
ata med	-8	126
ata mil	109	-2
ata minut	130	24
ata nej	138	29
ata och	157	195
ata ok	-103	-93
ata sover	109	18
ata table	99	-53
ata … an	-113	-101
ata … bara	109	18
ata … bort	110	21
ata … drick	7	248
ata … jag	138	29
ata … med	-96	-114
ata … mycke	110	-50
ata … sova	114	13
ata … til	-144	-132
ata*	-66	-178
ataar … druck	93	22
atack	58	-107
atack av	-200	-167
atack igar	177	12
atack in	-145	-103
atack right	-141	-124
atack … now	-141	-124
atack … vaglo	-111	-87
atacks	-123	-101
atama slog	133	56
atama … i	133	56
atamanaders	133	56
atarax	-107	-131
ate	262	-20
ate grand	119	13
ate some	194	6
ate … blood	119	13
ate*	-256	-298
ater	-239	-321
ater antib	-148	-118
ater bara	-142	-131
ater blod	111	21
ater blodf	181	63
ater bra	-190	-73
ater eliqu	338	100
ater glas	-142	-180
ater godis	-94	-132
ater jag	-136	-91
ater korti	129	48
ater lite	-99	-114
ater o	-139	-122
ater och	-329	-334
ater smorg	-168	-142
ater som	-153	-131
ater waran	234	13
ater xarel	180	43
ater … drick	-132	-135
ater … fortu	111	21
ater … glas	-119	-117
ater … har	126	-9
ater … jamt	-94	-132
ater … kan	-91	-108
ater … kisar	-88	-55
ater … men	-94	-118
ater … nu	-133	-150
ater … och	-140	-208
ater … sedan	129	48
ater … skrat	-131	-107
ater … sover	-148	-173
ater … vaxer	-98	-73
aterbesok	-170	-195
aterbesoket	-136	-124
aters bara	27	166
aterstald	-125	-124
aterstar	27	166
ati*	207	20
atika	104	24
atika #	104	24
atika … i	104	24
atiot ar	134	22
atiot … ont	134	22
atiotva	103	-2
atit	166	-35
atit #	161	22
atit fisk	158	26
atit flugs	136	30
atit gifti	140	29
atit grot	-169	-136
atit lok	-101	-84
atit nan	-139	-143
atit pa	-7	204
atit piza	-125	-139
atit roda	130	20
atit svamp	-123	-101
atit table	104	4
atit up	164	-31
atit … ala	164	-31
atit … alved	129	19
atit … bar	130	20
atit … djurs	-123	-101
atit … en	-3	180
atit … hjart	130	14
atit … svamp	140	29
ato*	142	89
atond manad	120	-19
atonde	142	89
att	91	373
att aka	7	146
att ala	-16	119
att alt	-150	-111
att anada	171	22
att anda	109	12
att andas	193	-23
att andra	-113	-137
att ata	-13	-191
att avslu	43	153
att barne	-59	170
att bebis	-54	133
att bli	-218	-169
att boja	188	41
att boka	-121	-124
att borst	102	48
att dacka	133	0
att de	54	233
att den	103	138
att det	182	314
att do	215	384
att doda	-8	138
att drank	20	111
att drick	-117	-122
att dusch	-140	-144
att en	-90	105
att ena	-125	-183
att exist	34	175
att explo	-129	-137
att farfa	-5	174
att finas	63	184
att flyga	-101	-115
att forbl	25	154
att forny	-192	-187
att forso	-86	-114
att forsv	48	196
att forts	-9	95
att frun	54	122
att gapa	4	108
att gifta	12	140
att golve	-116	-131
att grana	5	145
att gud	8	93
att han	127	320
att hanga	6	178
att hans	-7	162
att hemtj	-8	88
att hjalp	10	142
att hon	0	162
att hopa	-35	72
att hora	-184	-167
att huga	-1	181
att huvud	124	12
att ja	157	217
att jag	56	165
att joba	-105	-141
att kana	-14	118
att klipa	-92	-110
att konce	-164	-159
att kopa	-70	-86
att kora	-59	186
att kreve	-105	-91
att kvava	-133	-26
att laga	-26	127
att lamna	19	102
att lasa	-183	-149
att latsa	34	122
att leva	40	328
att lever	-116	-95
att maten	9	170
att misa	-75	-99
att nagot	126	9
att nan	157	136
att nasta	26	161
att nat	134	14
att ni	47	152
att ofra	5	127
att om	35	144
att papa	-19	166
att polis	-10	151
att prata	-41	-250
att pulse	-153	-126
att puta	-5	107
att rada	27	184
att saga	-50	127
att scout	3	121
att se	-48	166
att skada	35	183
att skaka	-11	129
att skara	38	167
att sla	15	150
att slakt	-140	-137
att slapa	-104	60
att slipa	-5	173
att somna	-187	-205
att sova	-281	-157
att sovit	-125	-132
att spise	-130	-146
att stana	42	191
att stopa	154	143
att store	4	106
att straf	2	160
att stryp	14	138
att svalj	-39	-150
att svima	27	-135
att tanka	-185	-206
att tapa	110	159
att termo	105	4
att tiga	13	143
att trana	-124	-136
att trila	87	37
att tuga	-113	-96
att tupa	139	-7
att tvn	-18	133
att vacka	331	64
att vaga	-17	136
att vakna	122	15
att varld	3	116
att veta	-16	145
att vi	6	108
att … a	-102	-135
att … alska	-28	118
att … andra	-4	162
att … ar	-167	-2
att … at	79	-95
att … att	2	140
att … av	-80	59
att … bara	175	227
att … barne	-22	147
att … besta	37	113
att … besva	-92	-110
att … bil	-112	-124
att … blev	138	10
att … bor	-113	-70
att … bror	-4	157
att … dagen	7	90
att … dem	-48	99
att … demen	-102	-105
att … det	-24	124
att … dodar	-58	54
att … dog	-151	-161
att … dom	-22	132
att … dor	-100	-260
att … e	-173	-59
att … efter	101	-57
att … en	111	8
att … er	153	-9
att … ex	24	118
att … fans	19	125
att … far	-17	169
att … fatat	13	120
att … fick	15	-148
att … final	-75	-99
att … finas	48	144
att … fins	49	175
att … flyta	-144	-159
att … folk	0	149
att … forgi	-39	107
att … forst	-115	-81
att … forsv	21	193
att … fortf	8	134
att … fraga	67	-68
att … framf	156	-2
att … gapar	-20	104
att … genom	-142	-118
att … gick	139	161
att … gjort	-42	99
att … glomt	-156	-169
att … gomer	-5	82
att … gor	177	355
att … grubl	-114	-130
att … hade	-90	-129
att … haler	-156	-69
att … hande	72	125
att … hatar	-178	-150
att … helre	22	159
att … hem	22	186
att … hene	-20	181
att … hitad	-7	133
att … hol	-166	-88
att … hopar	168	14
att … hur	-14	129
att … hustr	24	109
att … inan	12	136
att … infor	-93	-133
att … int	-127	-99
att … inte	180	117
att … jag	40	210
att … jagad	-99	-123
att … jul	14	125
att … kafet	87	37
att … kans	48	-78
att … klame	-8	88
att … klar	0	168
att … klara	-139	-77
att … knapt	175	35
att … kolar	-107	-124
att … komer	80	219
att … komit	94	1
att … konst	-125	-132
att … konta	184	50
att … korde	9	165
att … kraks	158	62
att … krama	106	9
att … krype	176	47
att … kvar	7	163
att … lag	30	127
att … lakar	-5	131
att … lamna	10	97
att … langr	30	138
att … lava	-101	-84
att … leker	40	179
att … leva	37	124
att … liger	-63	-96
att … litar	-8	92
att … liv	120	-11
att … lol	-141	-122
att … luft	155	11
att … lyft	-141	-148
att … man	137	106
att … mar	284	183
att … maste	69	216
att … med	-155	-125
att … mej	8	106
att … mig	28	292
att … min	22	155
att … mit	180	262
att … morbr	6	103
att … mycke	109	12
att … nar	-56	-155
att … nej	10	175
att … ner	40	-82
att … norma	31	130
att … nu	110	39
att … nyhet	-128	-135
att … ogone	137	9
att … om	-182	-130
att … onska	-1	122
att … ont	-81	-78
att … over	-105	-141
att … pa	-149	-50
att … perso	1	152
att … prata	81	-118
att … pusar	3	121
att … racke	40	178
att … rakt	-18	110
att … ramla	114	136
att … raten	16	196
att … recep	-146	-151
att … redan	8	133
att … rorde	14	120
att … saker	39	173
att … sedan	118	12
att … sig	-154	-73
att … sit	13	130
att … siter	127	8
att … sjalv	-98	-109
att … ska	-9	511
att … skada	26	205
att … skaka	126	-30
att … skick	-18	133
att … slipa	2	131
att … slut	34	146
att … snark	-202	-197
att … snart	-152	-46
att … snet	-145	-119
att … snubl	12	132
att … somna	15	143
att … spot	129	52
att … star	-45	132
att … stop	-123	-135
att … stram	164	6
att … strom	-119	-107
att … stuga	-70	-86
att … suger	5	137
att … svart	108	-51
att … svuln	113	48
att … talet	-119	-147
att … tanag	-92	-110
att … tande	102	48
att … tanke	4	184
att … tar	-125	2
att … til	207	170
att … tjata	101	24
att … tog	204	115
att … tryck	141	20
att … ut	90	252
att … va	-28	118
att … vaken	139	17
att … vakna	30	298
att … vanar	28	125
att … var	49	174
att … varld	10	135
att … ved	194	64
att … vila	27	138
att … vile	8	110
att … vore	26	146
att … vride	118	-1
aug*	-107	-1
augus vi	-76	-91
aur*	-144	-128
aura	-112	-108
aura som	-112	-108
aura … vanli	-112	-108
aut*	-126	-188
auta	161	5
automatiskt	-124	-106
av	-159	-131
av #	-120	-108
av ackel	-88	-98
av ala	-194	-99
av amnin	-128	-109
av ansik	133	49
av antib	100	14
av arbet	-109	-65
av asist	31	114
av avgas	2	155
av benet	-166	-136
av bi	133	38
av bil	165	19
av bilak	-112	-79
av blod	161	5
av blodf	-119	-111
av blodp	-135	-114
av crose	128	1
av d	-93	-132
av de	152	3
av dem	141	144
av dinos	-111	-116
av efter	-162	-145
av en	61	-95
av ena	105	6
av et	16	168
av fal	-156	-149
av famil	-110	-126
av feber	-142	-97
av for	-157	-135
av forky	-109	-99
av gamal	-108	-119
av getin	-146	-219
av gladj	-139	-127
av godis	-87	-76
av grile	115	20
av gryta	112	5
av hast	193	15
av hasta	15	109
av haste	132	-10
av hormo	-112	-103
av hugor	-125	-112
av i	190	-30
av ingen	92	137
av jarnt	-124	-118
av job	-168	-133
av julma	-127	-100
av kafe	-30	-104
av kamer	-138	-130
av katen	-150	-139
av klock	-153	-144
av koleg	-167	-168
av kondo	9	105
av krist	-152	-145
av krope	128	13
av kyla	-95	-73
av kyrkb	-88	-99
av leva	0	103
av livet	16	157
av ljums	-109	-99
av lok	-120	-114
av lycka	-243	-216
av magen	-111	-126
av magsj	-175	-161
av mamas	157	-8
av me	-20	112
av med	-25	115
av medic	-227	-216
av mej	77	257
av mensv	-101	-123
av min	34	286
av mina	74	176
av mista	47	-111
av musik	-146	-122
av nagon	-118	-128
av nalar	-124	-106
av noten	143	29
av ny	-131	-113
av nya	-201	-188
av nyfik	-118	-65
av och	-100	-122
av os	71	121
av papa	-2	127
av polen	-210	-218
av roda	121	16
av sambo	4	167
av ser	172	3
av sig	153	-17
av sin	-184	-48
av skam	-119	-141
av skarm	-116	-102
av skrac	-186	-199
av skrat	-247	-296
av slite	169	3
av smart	135	27
av snor	-133	-102
av somnt	181	133
av stang	-148	-162
av steko	-140	-128
av stres	-224	-184
av svet	226	29
av synfa	-138	-125
av table	-126	-105
av tandv	-137	-113
av tanke	-151	-153
av tio	-253	-240
av trani	-190	-196
av trist	-148	-178
av troth	-224	-213
av tumen	178	35
av vacin	-138	-144
av vagen	76	127
av vaglo	-111	-87
av varje	-174	-218
av varme	-178	-150
av vaten	-129	-109
av wifi	-136	-136
av yxan	109	10
av … #	37	-79
av … ala	14	114
av … alder	-108	-119
av … aldre	80	156
av … angva	-151	-122
av … barnb	-160	-128
av … behov	-131	-137
av … benet	193	4
av … bit	-109	-143
av … blank	-166	-144
av … bol	131	-12
av … borst	102	48
av … brane	-139	-127
av … darfo	-119	-111
av … dusch	123	5
av … efter	-163	-169
av … eksem	-173	-164
av … en	-38	105
av … farli	-109	-99
av … forst	62	109
av … ga	163	38
av … gang	6	114
av … gar	-107	-138
av … ger	-118	-86
av … gor	-107	-148
av … gravi	-119	-97
av … haha	-171	-182
av … hande	150	76
av … hjart	191	114
av … hosta	141	55
av … i	-87	-225
av … igen	-113	20
av … ikval	18	120
av … jag	58	174
av … job	-114	-122
av … jobet	-4	109
av … kan	-131	-84
av … kile	31	189
av … liger	117	2
av … lite	-160	-127
av … losen	-146	-150
av … lyfta	-112	-112
av … man	-59	109
av … marke	121	16
av … men	-183	-155
av … misa	-75	-99
av … nagon	-101	15
av … nar	-150	-175
av … nya	-119	-81
av … over	-143	-118
av … pa	-216	-136
av … paper	-145	-159
av … pojva	13	115
av … prata	142	27
av … rent	-1	140
av … se	-112	-111
av … sedan	-131	-135
av … sidan	105	6
av … skada	9	100
av … skorn	-106	-119
av … slang	-135	-113
av … sluta	-122	-103
av … smart	136	25
av … snart	29	119
av … som	-153	-11
av … somnt	110	92
av … sova	-145	-119
av … spray	-120	-76
av … stale	123	5
av … stund	141	7
av … table	33	139
av … tar	31	114
av … til	-66	-169
av … tio	-36	-112
av … tusar	-153	-126
av … tvatm	-131	-113
av … typ	46	111
av … utsla	133	38
av … vad	30	166
av … vid	138	9
av … vindr	124	15
av … vitam	-186	-155
ava*	91	102
avakn fastk	155	18
avakning	155	18
avakt til	142	-16
avb*	-223	-171
avbok #	-101	-109
avbok ala	46	159
avbok min	-185	-184
avbok tisda	-144	-154
avbok … #	-101	-109
avbok … mina	46	159
avbok … tack	-144	-154
avbok … tid	-161	-186
avboka	-269	-251
avdel … inte	17	151
avdelning	17	151
aven nar	182	-3
aven … jag	138	61
aven … man	28	121
avfor ar	132	24
avfor och	143	49
avfor sen	-195	-177
avfor sma	-170	-144
avfor … jag	-149	-137
avfor … rande	-170	-144
avfor … svimf	110	18
avforing	147	18
avg*	-88	43
avgas i	120	-24
avgas … garag	120	-24
avgaser	50	158
avh*	172	-1
avhugen	172	-1
avlas nagra	-89	-95
avlas … timar	-89	-95
avlastning	-167	-203
avled	-119	-111
avled av	-119	-111
avled … blodf	-119	-111
avlid av	-151	-153
avlivas	-150	-165
avlop fult	-119	-97
avlop i	116	28
avlop … ogone	116	28
avlos varan	-123	-116
avlos … sa	-123	-116
avloser	-123	-116
avlys vagar	15	138
avlysnar	25	187
avske och	-46	90
avske … doter	-1	95
avskedsbrev	-2	180
avskedsmedelande	-46	90
avsli av	169	3
avsli … slite	169	3
avsliten	169	3
avslo pa	8	122
avslo … jobet	8	122
avslojad	8	122
avslu det	-9	125
avslu livet	40	152
avslu mit	-157	-120
avslu … har	31	123
avslu … konto	-173	-172
avslu … liv	28	143
avslu … sjalv	-6	126
avslutar	-5	111
avsta sa	-131	-127
avsta … jag	-131	-127
avsvimad	118	-7
awa*	-201	-101
away	-199	-123
awf*	140	29
awful	140	29
axe*	-120	-257
axel	-139	-223
axeln	-99	-185
axeln gor	-138	-148
axeln hela	-103	-110
axeln kalsv	115	38
axeln nar	-128	-107
axeln och	210	86
axeln ocksa	152	69
axeln svima	116	52
axeln tid	-140	-101
axeln … att	-133	-117
axeln … i	-156	-169
axeln … nasta	116	52
axeln … naten	-103	-110
axeln … och	146	71
axeln … ont	-138	-148
axelspetsen	153	28
axl*	-183	-251
axlar	-188	-224
axlar och	93	-28
axlar … up	116	15
axlarna	-126	-174
b ar	109	-2
b jag	14	122
b … ata	109	-2
b … maste	14	122
ba	66	195
bab*	184	83
baby	139	56
baby blues	-144	-125
baby comin	176	18
baby has	-153	-119
baby is	150	90
baby ten	115	-4
baby turne	134	15
baby … blue	134	15
baby … comin	149	-1
baby … convu	127	16
baby … is	170	-10
baby … times	115	-4
babys	169	72
back	-148	-77
back ache	-165	-134
back from	-4	116
back hurts	-208	-192
back of	-176	-191
back pain	0	-99
back … a	83	119
back … after	-125	-102
back … for	-122	-116
back … my	-169	-132
back … too	-140	-124
backa men	107	18
backa … nu	107	18
backar	107	18
backe han	180	26
backen	200	33
backenet	153	19
bad asthm	-123	-101
bad honom	-27	197
bad min	-115	-101
bad om	-7	143
bad … atack	-123	-101
bad … sluta	-9	134
bad … ton	-115	-101
bad … ursak	-10	108
bada	110	-72
bada andar	-106	-99
bada armar	205	42
bada bastu	-161	-163
bada benen	246	55
bada efter	-144	-146
bada foter	107	24
bada hande	235	-1
bada knana	-153	-132
bada lika	-189	-179
bada … ar	107	-12
bada … domna	132	27
bada … flygr	-125	-99
bada … gar	-151	-133
bada … har	155	35
bada … lika	110	10
bada … o	107	24
bada … och	186	40
bada … sa	12	111
bada … viker	137	34
badad isvak	-139	-116
badad … och	-139	-116
badade	-208	-89
badar honom	20	111
bade	-93	-237
bade jag	-166	-114
bade nasa	164	41
bade och	-163	-167
bade … och	-53	-175
badhuset	-56	-139
badka med	74	155
badka vi	117	36
badka … ansik	103	-2
badka … fick	117	36
badmi bad	-115	-101
badmi … min	-115	-101
badminton	-115	-101
badpl han	91	28
badru a	82	-17
badru for	-23	110
badru kal	115	-10
badru och	45	142
badru … min	-23	110
badru … svara	82	-17
badrumet	138	218
badrumsgolvet	189	55
badtu hon	134	63
badtu … var	134	63
badtunan	153	55
badva fick	148	49
badva … liv	111	10
badva … up	122	39
badvakten	148	49
badvaten	-152	-126
bag*	227	107
bage	189	-1
bage och	152	10
bage … skrik	131	12
bagen	137	6
baj*	-10	-181
bajs	72	-68
bajsa hart	-113	-83
bajsa pa	139	-35
bajsa svart	122	33
bajsa … blod	153	42
bajsa … som	121	32
bajse ar	-56	-127
bajse benen	117	27
bajse … aldel	-145	-129
bajse … becks	140	33
bajse … gront	-100	-86
bajse … morkt	-151	-129
bajse … svaga	117	27
bajset	-97	-147
bak	-30	-210
bak melan	139	11
bak och	105	25
bak … rygen	198	79
bak … skuld	139	11
bakat	271	-18
bakat som	162	14
bakat … en	162	14
bakat … i	134	-2
bakfu torst	-133	-132
bakful	-133	-132
bakfyla	-44	-125
bakhu i	140	14
bakhu mot	-120	-97
bakhu … kakel	112	7
bakhu … sangk	-120	-97
bakhuvet	126	37
bakhuvudet	129	24
bakis	-239	-243
bakis har	-115	-115
bakis skaki	-108	-101
bakis … druck	-115	-115
bakis … huvud	-108	-101
baklanges	138	9
bakoc efter	115	-8
bakoc … falet	115	-8
bakochfram	115	-8
bakom … mar	116	54
bakom … sedan	109	35
bal*	-50	100
balen ar	167	25
balen … stor	167	25
balko blev	-152	-148
balko en	-29	93
balko hela	-10	114
balko i	-9	186
balko inte	121	2
balko min	-144	-160
balko och	-16	150
balko … grate	-17	158
balko … jag	-154	-114
balko … minus	-5	115
balko … stund	-29	93
balko … tiden	-10	114
balko … van	-144	-160
balkong	115	44
balkongracket	-22	159
balong	161	36
bals suden	106	4
bals … hurts	106	4
balte	118	166
balte hange	-15	162
balte i	-11	94
balte jag	-12	152
balte … dag	-11	94
balte … pa	-15	162
baltet	84	211
baltr pa	-146	-157
baltr tror	-139	-127
baltr … jag	-139	-127
baltr … rygen	-146	-157
baltros	-229	-204
baltrosvacin	-121	-149
ban*	-151	-76
banan	-41	-99
banan och	-164	-165
banan … det	-113	-103
band	27	-104
band aroun	128	-4
band om	140	-10
band … brost	95	-28
band … my	128	-4
banka pa	-13	149
banka po	-7	110
banka … doren	-15	194
bankar	9	156
bankid	-154	-124
banko liger	9	124
banko … i	9	124
bankoden	9	124
bankort	8	183
bankpres	-126	-82
bar fran	130	20
bar in	146	43
bar … lilje	130	20
bar … ved	118	20
bara #	137	-3
bara ar	135	0
bara at	182	18
bara ata	-111	-93
bara att	95	312
bara av	196	-2
bara avbok	-168	-168
bara bakfy	-120	-122
bara bakis	-161	-175
bara besta	41	114
bara blama	-146	-134
bara boka	-158	-128
bara bort	-5	146
bara dalig	-156	-148
bara dar	-126	-112
bara det	62	192
bara do	70	315
bara dra	13	122
bara efter	117	1
bara eler	-10	120
bara en	48	252
bara et	58	225
bara fat	-12	105
bara feber	-166	-99
bara fol	129	22
bara for	10	179
bara forky	-131	-124
bara forsa	169	23
bara forsv	50	188
bara fram	150	-19
bara ga	-38	82
bara gar	110	-1
bara grymt	140	10
bara halft	120	23
bara halsb	-135	-105
bara halso	-138	-121
bara halva	281	24
bara hes	-110	-115
bara hi	187	6
bara hjalp	-144	-166
bara hon	120	-24
bara hopa	-109	-103
bara hunde	2	126
bara huvud	-199	-130
bara i	213	96
bara ifal	-5	136
bara ingen	125	2
bara inte	-74	-102
bara ja	122	1
bara jag	-116	20
bara klar	43	123
bara konst	149	10
bara korta	99	27
bara kuna	-100	-131
bara kunde	47	145
bara ledse	-88	-125
bara les	-132	-176
bara liger	149	50
bara med	231	34
bara min	-151	-155
bara nagon	-108	-132
bara nar	-198	-31
bara nere	-110	-134
bara nyfik	-164	-169
bara och	177	-46
bara om	-218	-143
bara omt	-125	-106
bara ont	-164	-164
bara ordna	9	120
bara over	-90	-108
bara penga	26	190
bara rad	-143	-155
bara rod	-103	-106
bara roka	-3	127
bara roste	-95	-112
bara ryckt	-111	-123
bara saga	98	43
bara siter	138	101
bara ska	140	68
bara skoja	-154	-150
bara skrik	-119	-120
bara snubl	-146	-122
bara snuva	-119	-131
bara snuvi	-68	-114
bara somna	88	188
bara sova	302	123
bara stick	-95	-73
bara stira	162	23
bara stona	203	25
bara svule	-129	-121
bara ta	13	183
bara til	54	212
bara tora	-102	-105
bara trot	-198	-206
bara tungt	-121	-134
bara tva	-109	-81
bara undra	-119	29
bara uphor	-3	151
bara vaden	-100	-88
bara vaken	-134	-132
bara vare	136	-5
bara vaxer	133	61
bara veta	-154	-25
bara vifta	123	22
bara visar	105	4
bara vit	132	31
bara yr	172	53
bara … a	184	119
bara … av	-97	-177
bara … bebis	-108	-92
bara … blama	19	150
bara … blaog	26	126
bara … bort	45	141
bara … diske	-142	-165
bara … efter	-128	-100
bara … en	217	137
bara … er	-125	-125
bara … et	169	86
bara … fatar	16	131
bara … forla	19	147
bara … gor	35	139
bara … gora	-21	120
bara … halva	178	31
bara … han	73	236
bara … hand	-129	-121
bara … hene	8	152
bara … hjalp	-83	-114
bara … hon	138	103
bara … honom	140	36
bara … hur	40	127
bara … i	-230	-126
bara … in	23	151
bara … ja	96	-67
bara … jag	-223	-138
bara … just	-121	-134
bara … klart	-3	127
bara … klick	38	128
bara … knapt	133	24
bara … kraft	125	2
bara … laga	-9	132
bara … lange	-100	-118
bara … lo	105	4
bara … makar	-111	-93
bara … med	92	183
bara … mig	41	114
bara … nagon	14	117
bara … naten	-134	-147
bara … och	62	-131
bara … ogon	-184	-164
bara … om	-83	-240
bara … onda	-105	-114
bara … ont	-130	-131
bara … ord	204	22
bara … p	-141	-176
bara … pa	-127	-201
bara … par	104	4
bara … prat	172	53
bara … rina	131	29
bara … rumet	113	-1
bara … sa	153	-1
bara … ser	-116	-115
bara … sig	174	1
bara … skal	-6	144
bara … sma	99	27
bara … som	-233	-41
bara … somar	-119	-141
bara … somna	19	140
bara … steg	6	170
bara … tack	-159	-109
bara … tar	133	61
bara … tid	-127	-25
bara … timar	-129	-129
bara … titar	86	-47
bara … tva	148	1
bara … ur	158	8
bara … ut	4	139
bara … utgan	19	131
bara … vad	123	22
bara … vag	8	172
bara … vanst	140	10
bara … var	13	163
bara … vare	149	15
bara … vaten	64	145
bara … vi	-148	-142
bara … yr	-119	-125
barel breat	161	16
barely	231	-3
barfo for	10	107
barfo over	-5	100
barfo … att	10	107
barfo … i	-5	100
barfota	2	155
barn ar	-44	136
barn ata	170	12
barn det	44	204
barn en	-111	-94
barn fa	-71	77
barn fala	121	2
barn feber	181	41
barn for	44	148
barn har	-80	-75
barn i	88	179
barn igen	-119	-128
barn jag	15	182
barn koma	160	-5
barn nar	-24	117
barn nu	-88	-123
barn nylig	5	128
barn nys	-23	135
barn och	-69	98
barn pa	129	0
barn rad	20	170
barn sater	-135	-143
barn sen	-104	-85
barn skala	173	6
barn skule	-116	-28
barn som	3	113
barn svalj	-59	-111
barn tar	-120	-168
barn under	-151	-164
barn vacin	-138	-99
barn var	117	36
barn … anat	22	154
barn … april	102	33
barn … ar	57	-45
barn … batre	7	148
barn … feber	-278	-238
barn … fran	121	2
barn … har	-167	-148
barn … hon	12	152
barn … livet	-120	-168
barn … manad	-111	-94
barn … mig	17	187
barn … mot	-138	-99
barn … nacke	137	18
barn … nat	20	125
barn … nu	160	-5
barn … och	-36	90
barn … rad	-96	-115
barn … sager	-3	160
barn … skrik	3	113
barn … snor	-133	-135
barn … stora	6	119
barn … svalj	-126	-96
barn … svalt	143	12
barn … table	170	12
barn … tio	105	152
barn … toale	167	-5
barn … tva	3	146
barn … under	117	36
barn … va	-74	-94
barn … varas	27	105
barn … vil	-70	59
barnb fodes	-87	-76
barnb komer	-151	-128
barnb ska	-179	-201
barnb … for	-87	-76
barnbarn	-56	101
barnbarnen	-207	-219
barne andas	138	45
barne ar	119	131
barne at	-46	-122
barne bet	-165	-143
barne de	9	164
barne drick	165	48
barne drog	122	9
barne fastn	134	17
barne flyta	-122	-43
barne fol	152	-1
barne fortj	11	100
barne grate	41	161
barne hade	83	-42
barne har	89	-74
barne hitar	9	124
barne hon	-44	92
barne hor	10	179
barne hosta	-206	-176
barne i	-74	124
barne ifran	102	-38
barne jag	61	202
barne kom	209	22
barne komer	196	-9
barne kramp	196	77
barne lag	113	-2
barne later	132	18
barne leker	-159	-186
barne nu	-123	-20
barne och	-57	106
barne ocksa	-3	115
barne pa	33	168
barne ramla	-125	-99
barne ser	7	142
barne skule	-107	23
barne slar	-157	-209
barne slas	-222	-220
barne slick	-157	-155
barne sover	-99	43
barne spark	-134	-115
barne stopa	184	52
barne suger	-182	-182
barne svald	-227	-204
barne svalj	-170	-141
barne tar	-89	-133
barne varan	-133	-152
barne … #	-129	-90
barne … ala	23	110
barne … alt	10	179
barne … andni	147	25
barne … atit	239	41
barne … att	-116	-131
barne … av	143	-1
barne … den	9	124
barne … djavu	-9	88
barne … dod	-85	-124
barne … en	-222	-190
barne … et	-224	-109
barne … fa	-107	23
barne … fat	96	12
barne … frisk	-96	-78
barne … gar	13	101
barne … golve	-8	136
barne … grat	119	10
barne … gravi	-120	-85
barne … har	-14	157
barne … helt	140	5
barne … hemif	30	153
barne … hog	139	46
barne … huvud	-105	-150
barne … hyper	-87	-76
barne … i	276	125
barne … inte	25	-90
barne … krakt	-217	-184
barne … lite	-149	-107
barne … livet	-136	-158
barne … lugnt	-97	-96
barne … masor	165	48
barne … mig	6	-139
barne … min	17	151
barne … morkr	-167	-144
barne … mycke	-190	-165
barne … nar	22	137
barne … ner	122	9
barne … nerfo	130	10
barne … nu	160	22
barne … och	-62	123
barne … ondsk	4	105
barne … ont	-95	25
barne … oroli	-114	-106
barne … pa	-15	-96
barne … pigt	-143	-122
barne … prick	-181	-160
barne … sager	-18	146
barne … sand	-102	-102
barne … sat	156	11
barne … sig	-165	-143
barne … slot	146	23
barne … snore	162	-2
barne … som	132	18
barne … tandk	-139	-117
barne … under	113	-2
barne … ur	143	6
barne … utbyt	15	144
barne … ute	125	6
barne … varit	-89	-75
barne … vecka	-133	-152
barne … vinte	-193	-149
barnen	-51	332
barnet	2	-117
barnm pa	159	27
barnmorska	-161	-161
barns man	-110	-108
barns … har	-127	-104
barnsakrar	-110	-108
barnv han	5	137
barnv … sager	5	137
barnvakten	8	120
bas*	-240	16
basang	-133	-140
baset	105	6
baset revbe	105	6
bast	-180	37
bast att	34	144
bast i	-136	-116
bast sa	18	137
bast … en	-136	-116
bast … jag	27	112
basta	-121	129
basta kompi	2	157
basta vans	-123	-110
basta … doter	-121	-129
basti skrev	-8	122
bastis	-62	98
bastu	-182	-190
bastu bada	121	33
bastu skine	-128	-131
bastu … e	-128	-131
bastu … hande	121	33
baten brand	-130	-142
baten och	-116	-122
baten valte	110	39
baten … fick	-116	-122
baten … hande	-130	-142
baten … har	110	39
bater i	108	-30
bater is	-124	-100
bater racke	17	113
bater var	-124	-97
bater … ar	-124	-97
bater … nasan	163	31
bater … there	-124	-100
bateri	223	145
bateriet	-166	-81
batery	235	26
bath	-2	135
bathr hes	-9	122
bathr … outsi	-9	122
batre	-98	-10
batre av	-75	-118
batre efter	-157	-157
batre idag	-216	-209
batre jag	6	107
batre mama	42	116
batre med	-122	-76
batre men	182	-32
batre nar	-166	-197
batre nasta	-75	-103
batre nu	-138	-174
batre och	-154	-177
batre om	29	170
batre sa	21	136
batre sen	17	187
batre … ala	36	160
batre … dor	36	166
batre … far	-186	-178
batre … jag	-143	-152
batre … nu	164	-2
batre … om	42	116
batre … skolj	-119	-106
batre … tid	-75	-103
batre … utan	11	154
batringsvagen	-171	-154
be	-43	320
be a	110	156
be alive	21	149
be beter	18	116
be dead	29	120
be here	31	140
be om	13	155
be over	4	134
be prepa	-131	-150
be … any	21	153
be … anymo	30	136
be … lov	38	191
be … soon	4	134
bea*	-161	9
bearb det	-121	-143
bearbetat	-94	-125
beats	-49	140
beats me	21	171
beats my	31	134
beats … mum	31	134
bebi	217	34
bebi bla	170	6
bebi varm	114	13
bebis	148	-22
bebis bla	242	4
bebis blev	134	13
bebis brost	118	28
bebis en	-17	86
bebis for	-5	124
bebis fot	167	20
bebis gor	110	-2
bebis grate	115	37
bebis hade	-103	-112
bebis har	-71	-165
bebis hicka	-164	-151
bebis hon	22	165
bebis i	104	171
bebis ila	-10	145
bebis inget	-93	-85
bebis komer	171	11
bebis med	-98	-39
bebis mjolk	-117	-110
bebis nyser	-150	-135
bebis onska	23	115
bebis pa	-205	-134
bebis ror	199	140
bebis sat	104	-7
bebis skrik	-92	-120
bebis slo	176	10
bebis sluta	224	11
bebis som	-194	-152
bebis sover	-93	-142
bebis spark	-87	-140
bebis titar	22	172
bebis tre	131	37
bebis … andas	224	11
bebis … ar	-130	28
bebis … att	-5	124
bebis … badet	167	2
bebis … bilen	-35	117
bebis … bla	279	18
bebis … blaso	118	28
bebis … bloju	-151	-137
bebis … dalig	-126	-148
bebis … djavu	-3	134
bebis … fint	-108	-106
bebis … gnali	-109	-111
bebis … grabl	115	17
bebis … hela	126	12
bebis … helt	162	16
bebis … hicka	-113	-103
bebis … inte	352	23
bebis … konst	155	43
bebis … kramp	114	22
bebis … lite	-208	-149
bebis … magen	134	9
bebis … manad	153	74
bebis … med	104	-7
bebis … mycke	-150	-135
bebis … nio	-170	-133
bebis … nu	171	11
bebis … och	148	17
bebis … ond	11	171
bebis … pa	-50	103
bebis … pig	-113	-127
bebis … rod	-155	-135
bebis … roda	-121	-83
bebis … runt	144	-7
bebis … sa	-199	-190
bebis … sager	-9	139
bebis … sluta	154	15
bebis … sma	110	-2
bebis … stel	134	13
bebis … svar	150	5
bebis … synas	167	20
bebis … tor	-110	-93
bebis … v	-108	-84
bebis … vagen	22	143
bebis … vecka	212	48
becks och	140	33
becks … jag	125	30
becksvart	140	33
bedov i	138	11
bedov lap	-116	-114
bedov … efter	-116	-114
bedov … skrev	138	11
bedovningen	-127	-107
bee sting	178	17
bee … my	100	8
bee … throa	101	9
bee*	4	98
been	57	140
been cutin	21	145
been savin	6	181
been sick	22	-118
been throw	108	10
been twitc	125	5
been … al	-54	-156
been … my	17	216
been … up	112	103
befal mig	18	121
befal … att	26	185
befaler	-3	175
befor prese	-116	-96
beg*	-168	19
begar	-114	-148
begra ar	-140	-173
begra fast	12	125
begra freda	-123	-122
begra jag	11	85
begra pa	-123	-162
begra ska	15	124
begra … boka	-123	-122
begra … freda	-147	-194
begra … jag	50	154
begra … lorda	-88	-99
begra … pa	-125	-95
begravdes	-80	-108
begravning	-29	151
begravningen	-73	98
begravs	-146	-173
beh*	-232	-37
behal dryck	-109	-75
behal vaten	-143	-159
behal vatsk	-115	-89
behal … och	-152	-131
behala	-222	-221
behaler	-245	-183
behan nu	125	9
behan … ar	125	9
behandlingen	137	137
behin the	-220	-196
behov akut	-142	-130
behov ambul	217	7
behov avlas	-121	-136
behov bara	-277	-282
behov boka	-76	-90
behov dagen	-16	138
behov det	-70	116
behov en	-130	-155
behov fakta	-89	-108
behov for	6	155
behov forny	-133	-165
behov frisk	-102	-126
behov glaso	-108	-115
behov hjalp	-79	24
behov igar	1	128
behov inhal	-105	-103
behov inlag	-145	-139
behov intyg	-137	15
behov jag	1	-268
behov kikho	-116	-110
behov kolki	-100	-95
behov koma	8	162
behov lakar	86	-59
behov man	-108	-136
behov min	-91	-99
behov mit	-91	-106
behov nagot	-193	-243
behov nat	-115	-136
behov ny	-325	-294
behov nya	-268	-260
behov nyt	-250	-152
behov paper	-122	-183
behov prata	-120	-179
behov recep	-76	-106
behov sjuki	-152	-200
behov sjuks	-130	-154
behov skyd	29	183
behov spars	4	162
behov ta	13	177
behov tejpa	12	128
behov tolk	-181	-237
behov vakna	-26	106
behov val	-198	-185
behov vi	91	-52
behov … antib	-120	-109
behov … arlig	-91	-106
behov … att	-20	104
behov … efter	-4	147
behov … epipe	-203	-174
behov … et	-6	114
behov … for	-135	-109
behov … fran	-74	-125
behov … fysio	-110	-95
behov … gora	175	-77
behov … hjalp	-144	-166
behov … inga	-103	-130
behov … inhal	-126	-89
behov … inte	0	183
behov … intyg	-86	-111
behov … kola	-102	-115
behov … lugna	-174	-194
behov … med	-160	-137
behov … mina	-120	-136
behov … nagon	-108	-132
behov … nagra	-163	-159
behov … nitro	-129	-114
behov … ny	-187	-179
behov … nya	-163	-158
behov … oftar	-105	-103
behov … p	-142	-130
behov … pa	-59	91
behov … partn	-91	-99
behov … prove	5	136
behov … recep	-209	-71
behov … soka	-118	-126
behov … spar	4	162
behov … sprut	-136	-117
behov … table	-120	-118
behov … tid	-201	-195
behov … vacin	-173	-177
behov … vapen	-96	-134
behov … vitam	-122	-114
behovde	-11	117
behover	-225	-101
behovs	7	141
bei*	1	165
being	1	165
bek*	-179	-182
bel*	162	199
belasning	11	156
belt	148	169
bely	107	-50
bemot pa	-106	-116
bemot … akute	-106	-116
bemotandet	-106	-116
ben	127	-202
ben blev	-113	-105
ben domna	149	62
ben kramp	-122	-86
ben maste	113	48
ben tung	-121	-113
ben … forst	149	62
ben … inte	189	29
ben … kval	-121	-113
ben … o	-122	-86
ben … samre	-123	-97
ben … sita	113	48
ben … stor	-113	-105
ben*	250	-64
benbrot	172	18
bend my	131	54
bend … neck	131	54
benen	132	-39
benen als	98	9
benen ar	113	-21
benen blir	159	-13
benen domna	161	35
benen feber	106	35
benen funge	108	10
benen han	137	17
benen i	70	133
benen krype	-119	-123
benen magen	155	4
benen och	197	31
benen ont	99	14
benen pa	-75	-190
benen sa	-100	-131
benen sen	161	30
benen som	-118	-122
benen stora	-129	-109
benen svaga	138	28
benen viker	122	36
benen … av	-129	-109
benen … blama	142	16
benen … dusch	134	2
benen … fort	-134	-132
benen … i	181	56
benen … int	132	26
benen … kvale	-158	-147
benen … min	103	-9
benen … nar	-119	-123
benen … naten	-116	-107
benen … och	220	11
benen … ont	135	24
benen … ryg	99	14
benen … rygon	117	27
benen … sen	122	30
benen … ser	-147	-125
benen … svaga	185	7
benet	218	-77
benet ar	77	-82
benet blekt	133	42
benet domna	193	63
benet efter	216	23
benet genom	105	-9
benet hange	117	1
benet i	72	-70
benet kan	-116	-86
benet korti	-111	-87
benet lukta	107	18
benet och	207	55
benet ring	129	10
benet rot	157	41
benet siter	129	5
benet slapa	133	-13
benet sover	-145	-152
benet … #	122	31
benet … armen	154	34
benet … av	105	-9
benet … bara	117	1
benet … bortd	127	30
benet … byxor	105	-9
benet … fast	129	5
benet … feber	107	18
benet … inte	250	42
benet … kalt	156	33
benet … nan	129	10
benet … nar	-196	-189
benet … ocksa	143	36
benet … pa	70	-82
benet … rora	-116	-86
benet … rot	103	-10
benet … sa	180	41
benet … saret	121	3
benet … sig	237	19
benet … stelt	-166	-136
benet … tio	106	47
benet … vride	115	18
benpi stick	154	16
benpi … ut	168	-2
benpipan	168	-2
bensi i	123	-18
bensi … bilen	102	-38
bensin	136	44
bensinen	34	165
benzo	129	-3
ber	23	162
ber*	-78	99
berak i	-97	-103
berak … maj	-97	-103
beraknad	-133	-144
berat att	5	172
berat om	-117	-131
beratade	15	220
beratat	29	167
bergochdalbanan	-110	-118
beroe … att	9	100
beroe … kafe	-106	-125
berord	-136	-180
bes*	-136	183
besat	-77	-146
besat av	-143	-149
besat … dinos	-111	-116
besat … trani	-108	-116
beske pa	-91	-99
beske … behov	-91	-99
beslut	10	121
besok	-228	-206
besok hos	8	112
besok och	11	134
besok … papa	8	112
besok … svara	11	134
besok … torsd	-89	-109
besokstider	-111	-135
besta datum	31	124
besta filte	-126	-124
besta mig	79	246
besta til	9	121
besta … jag	27	163
besta … pa	30	160
bestala	-199	-163
bestalning	-127	-107
bestalt	-11	118
bestamer	18	180
bestamt	107	354
besti kan	-104	-89
bestick	-104	-89
besva ar	-92	-110
besva besva	-92	-110
besva i	-85	-104
besva men	124	17
besva … ar	-92	-110
besva … handl	-85	-104
besva … jag	18	-110
besva … sen	94	4
besvarar	-92	-110
besvi pa	6	135
besvi varje	6	164
besvi … att	8	165
besvi … morgo	6	164
besviken	-10	187
bet grane	9	174
bet honom	188	19
bet mej	-129	-132
bet mig	-50	-193
bet pa	159	41
bet sig	-127	-116
bet … halen	159	41
bet … i	-136	-225
bet … ta	9	174
bet*	-128	60
betablockerare	-184	-167
betal begra	22	105
betal for	-175	-168
betal rakni	61	222
betal … och	49	155
betala	-50	135
betalar	-210	-181
betapred	-20	-114
beter	162	227
beton ena	129	3
beton i	109	16
beton … ogat	109	16
beton … pupil	129	3
betsk i	-106	-91
betskena	-212	-200
betskenan	-106	-91
betwe my	172	16
betwe … legs	179	18
between	123	-18
betyd det	-142	-144
betyd … att	-110	-132
betyder	-222	-193
bf slog	20	145
bf … mej	20	145
bh	-116	-124
bh n	-116	-124
bh … under	-116	-124
bi	-2	-115
bi stack	129	0
bi utsla	133	38
bi … mig	129	0
bi … pa	133	38
bidrag	-123	-129
bih*	-199	-193
bihal infla	-122	-82
bihal och	-127	-113
bihal … igen	-122	-82
bihale	-122	-82
bihalorna	-221	-199
bik*	4	160
bil	176	138
bil efter	-99	-111
bil from	-89	-77
bil har	-132	-131
bil igen	-118	-141
bil jag	118	48
bil och	165	139
bil stana	-17	130
bil … dot	-132	-131
bil … kan	118	48
bil … krock	-99	-111
bil … last	-89	-77
bil … vag	126	82
bil … vet	20	120
bil*	102	219
bilaka	-112	-79
bilar	37	208
bilar med	3	132
bilar sager	5	128
bilar … att	5	128
bilar … hande	3	132
bilba explo	-146	-127
bilba … ingen	-146	-127
bilbateriet	-146	-127
bild pa	160	233
bild sen	-176	-170
bild … en	-10	89
bild … table	6	174
bilde och	8	177
bilde pa	1	206
bilde … lamna	12	127
bilde … nu	4	112
bilde … table	-32	103
bilde … vapen	3	139
bilder	102	265
bildoren	-135	-100
bilen	179	124
bilen ar	75	175
bilen fins	-127	-149
bilen med	-1	145
bilen nu	166	5
bilen pa	147	6
bilen skena	-131	-138
bilen … ar	125	-1
bilen … borta	-22	107
bilen … en	-6	147
bilen … garag	-24	104
bilen … ingen	-131	-138
bilen … sager	-19	123
bilen … siter	102	-38
biljet	0	150
bilko	-124	-136
bilko ont	-124	-136
bilko … i	-124	-136
bilny i	-21	89
bilny … ficka	22	109
bilnyckeln	111	112
bilolycka	146	-2
bin*	242	10
binda	161	17
binda var	116	-18
binda … tiond	114	-20
bindan	113	-4
bindor	120	5
bingo	-140	-135
binju magsj	137	34
binju … o	110	27
binjurarna	135	49
binjuresvikt	125	31
bio	-108	-130
biologilektionen	-102	-94
bip*	-146	-115
bipac och	-111	-108
bipac … dar	-111	-108
bipacksedeln	-135	-117
bipol sjukd	-119	-140
bipol … ska	-93	-144
bipol … sluta	16	105
bis*	157	40
bisti i	150	36
bistick	150	36
bit	-178	-240
bit aple	129	13
bit down	-174	-169
bit i	138	19
bit of	-277	-216
bit pa	-128	-131
bit stif	-140	-133
bit … a	-127	-104
bit … bara	100	12
bit … blood	-230	-183
bit … but	-158	-153
bit … halse	138	19
bit … in	-140	-133
bit … under	-128	-131
bit*	-81	-222
biten	102	-69
biten by	149	30
biten tunga	130	28
biten … a	179	36
biten … bi	133	38
biten … hugor	-125	-112
biter	-281	-212
biter den	-108	-89
biter mig	-161	-154
biter pa	-195	-182
biter sig	-17	109
biter … alt	-122	-103
biter … nagla	-139	-147
biter … sjalv	-17	109
bites	-140	-117
bitet	110	36
bitet tunga	110	36
bitet … och	110	36
biti tack	-101	-109
bits	-119	-110
bits pa	-119	-110
bits … dagis	-119	-110
biv*	-116	-21
biverkning	-166	-159
bjo*	-170	-227
bjork slar	-123	-116
bjork … ut	-147	-142
bjorken	-226	-203
bka	-147	-142
bka tid	-147	-142
bla	69	-71
bla a	147	16
bla en	134	13
bla hjalp	131	36
bla inte	131	37
bla lapar	190	34
bla men	-160	-118
bla nagel	-134	-112
bla nu	96	-5
bla o	170	32
bla och	-117	-158
bla runt	90	134
bla sager	115	-10
bla ta	-134	-101
bla tunga	-147	-133
bla … andas	144	14
bla … ar	120	32
bla … fick	-114	-102
bla … fingr	-145	-145
bla … jag	-144	-102
bla … lapar	142	10
bla … min	103	6
bla … mun	178	3
bla … munen	201	27
bla … nagla	157	7
bla … ogat	9	171
bla … rosla	116	36
bla … slap	211	31
bla … stel	107	27
bla … stund	134	13
bla … suga	131	37
blaa marke	5	161
blaa … och	132	42
blaa … runt	5	161
blaak runt	88	-12
blaak … munen	88	-12
blaaktig	125	-19
blaba bla	-147	-133
blaba … tunga	-147	-133
blabar	-228	-188
black	187	105
black out	154	-8
black … inte	162	40
black … my	118	-2
blacked	154	-8
blackout	-140	-157
blagra	126	3
blali prick	160	50
blali … pa	160	50
blama det	-83	-101
blama dokum	19	150
blama feber	147	-8
blama fran	-140	-153
blama komer	-2	118
blama overa	164	3
blama pa	-167	-7
blama … halse	11	197
blama … handb	-140	-153
blama … handl	-15	104
blama … hofte	-138	-133
blama … jag	-55	90
blama … laret	-134	-182
blama … magen	98	20
blama … nar	-2	118
blama … och	165	109
blama … overa	-5	128
blama … sager	-6	138
blama … smalb	-202	-163
blama … vi	-124	-119
blamarke	-279	-235
blamarken	149	291
blamarkena	4	160
blamarket	-141	-111
bland	-138	-153
bland rengo	119	54
bland unga	-138	-153
blandade	176	34
blandas	-92	-103
blank ar	-88	-111
blank hjalp	-166	-144
blank … det	-88	-111
blank … mig	-166	-144
blanket	-105	-148
blanketer	-166	-144
blaog han	26	126
blaog … blev	26	126
blaoga	25	144
blaro prick	137	37
blaro … pa	137	37
blaroda	137	37
blasa	-266	-260
blasa maste	-104	-97
blasa pa	-185	-185
blasa … halen	-161	-157
blasa … kisa	-104	-97
blaso efter	-145	-123
blaso i	-109	-158
blaso overa	134	2
blaso pa	-218	-199
blaso … brans	-145	-123
blaso … ena	-207	-187
blaso … munen	-135	-175
blasor	-83	-207
blast	-193	-176
blat efter	-108	-101
blat kraks	125	-3
blat men	-154	-142
blat oga	18	225
blat om	-140	-131
blat … handb	-108	-101
blat … munen	-140	-131
blavi som	130	9
blavi … sten	130	9
blavita	180	26
bld*	191	36
blder	167	23
blder sa	126	9
blder … mycke	126	9
bldoer	132	20
ble*	96	86
bleach	184	5
bleed	-99	29
bleed a	161	20
bleed heavi	132	7
bleed when	-178	-179
bleed … i	-198	-188
bleed … lot	161	20
bleeding	251	13
blek	364	106
blek har	129	48
blek hon	150	66
blek och	158	33
blek som	169	24
blek trot	131	7
blek … har	152	20
blek … lagt	129	48
blek … sager	131	7
blek … slap	128	19
blek … trot	-105	-108
bleka	-116	-134
bleka nu	-116	-134
bleka … kan	-116	-134
blekn … jag	-163	-133
blekt	172	22
blekt kalt	133	42
blekt och	119	10
blev aldel	-25	-156
blev antas	9	204
blev arg	26	126
blev av	-3	111
blev avslo	8	122
blev batre	61	-96
blev biten	-125	-112
blev bla	-125	-167
blev blind	134	22
blev iskal	132	21
blev kalsv	-142	-141
blev konst	109	6
blev lamna	-122	-163
blev lite	-158	-107
blev lurad	-109	-120
blev morda	-126	-180
blev nedsl	-5	94
blev nedsp	17	136
blev opere	102	48
blev pasat	12	150
blev plots	171	45
blev rada	-95	-111
blev radad	8	131
blev sa	-135	-194
blev skjut	28	-85
blev som	121	12
blev spark	165	-13
blev stel	194	63
blev stor	-113	-105
blev svart	60	-103
blev tackl	-118	-116
blev tving	18	153
blev utnyt	25	137
blev utskr	-21	128
blev valdt	56	366
blev valta	-11	169
blev vare	96	-5
blev vit	120	15
blev … arg	-129	-137
blev … beror	-136	-180
blev … en	160	-15
blev … for	122	145
blev … fora	8	131
blev … fran	52	129
blev … i	59	200
blev … inat	7	151
blev … jatet	116	15
blev … men	156	-2
blev … nar	-37	146
blev … nu	100	-14
blev … om	-146	-145
blev … rod	74	-43
blev … stuck	-152	-148
blev … trot	130	35
blev … vem	-129	-110
blev … vid	181	41
bli alerg	-100	-87
bli demen	-102	-105
bli farmo	-116	-110
bli gravi	-181	-163
bli latad	7	103
bli lungi	-115	-115
bli norma	31	130
bli organ	-100	-132
bli papa	-135	-184
bli rad	-117	-89
bli sa	-136	-150
bli slage	0	98
bli svimf	103	50
bli tyst	-5	214
bli yr	82	41
bli … av	-148	-94
bli … for	28	178
bli … igen	-115	-115
bli … och	-126	-174
bli … om	-114	-68
bli … som	-127	-134
bli … vilka	-112	-130
blick och	-3	148
blick … da	-11	126
blind	182	-34
blind borta	-144	-129
blind en	134	22
blind for	-140	-96
blind sprac	-116	-97
blind … nar	-116	-97
blind … stund	134	22
blindtarmen	-234	-202
blir	129	127
blir aldel	189	6
blir alt	135	5
blir altid	-175	-188
blir andfa	-52	-151
blir arg	-181	-92
blir av	11	156
blir bara	201	27
blir besvi	-21	104
blir bla	251	10
blir det	-62	108
blir fel	163	14
blir fler	136	63
blir for	26	277
blir franv	110	-2
blir galen	-199	-228
blir gra	114	-2
blir gult	-100	-118
blir hogre	-14	110
blir hon	-132	0
blir kalsv	121	8
blir kasta	1	114
blir knivh	-163	-144
blir lila	103	-10
blir lugna	16	113
blir misha	35	152
blir mork	151	16
blir morkr	143	18
blir sa	-97	154
blir sald	27	180
blir samre	117	-20
blir slage	-107	66
blir somni	90	-27
blir store	128	98
blir svag	168	74
blir svaga	125	-12
blir svart	144	-13
blir tjock	97	-6
blir tokig	-147	-149
blir trang	210	16
blir vingl	-136	-118
blir vita	-204	-166
blir … ar	-94	-122
blir … arg	-36	137
blir … av	-88	52
blir … batre	-126	-134
blir … for	168	30
blir … hema	-95	32
blir … iblan	-156	-165
blir … kalsv	-120	-116
blir … me	11	156
blir … medan	94	1
blir … mycke	22	251
blir … nu	54	-84
blir … o	62	152
blir … och	305	102
blir … pa	-137	-92
blir … rad	-91	-112
blir … sakta	-125	-116
blir … somni	172	50
blir … svart	-16	146
blir … til	12	115
blir … trota	126	29
blir … tyst	-57	101
blir … under	-111	-93
blir … varje	43	176
blir … vimel	-104	-118
blister	-170	-184
blivi ankem	-133	-153
blivi blaak	115	-19
blivi blaso	-113	-96
blivi helt	118	125
blivi hes	168	31
blivi hlet	108	12
blivi i	-91	-98
blivi konst	102	59
blivi lite	-137	-121
blivi misha	13	115
blivi morkb	122	13
blivi pakor	-147	-163
blivi rot	-148	6
blivi snet	155	16
blivi stenh	125	-3
blivi svag	104	14
blivi svaga	170	37
blivi svule	-140	-108
blivi tystl	-94	-101
blivi vit	129	29
blivi … andfa	124	33
blivi … den	-138	-112
blivi … flera	-91	-98
blivi … glad	37	113
blivi … i	-31	-127
blivi … om	134	23
blivi … runt	-151	-142
blivi … sen	-197	-177
blivi … svag	128	13
blivi … trot	172	22
blixt av	-138	-130
blixt for	199	40
blixt fraga	-107	-100
blixt hela	107	14
blixt huvud	148	49
blixt nar	167	72
blixt slog	77	-45
blixt … ar	-107	-100
blixt … dan	107	14
blixt … kamer	-138	-130
blixt … kante	-134	-125
blixt … ner	77	-45
blixt … ogone	206	50
blixt … vi	100	32
blixt … vid	148	49
blixtar	108	-85
blixten	77	-45
blixthuvudvark	100	32
blixtrande	148	49
blixtsnab	-107	-100
blo*	75	-148
bloated	-143	-150
blod	280	-44
blod fortu	111	21
blod genom	84	-25
blod hela	167	20
blod i	-276	-162
blod koma	135	16
blod lite	140	52
blod nar	56	-42
blod nerfo	109	26
blod och	165	33
blod om	-108	-89
blod pa	-256	-220
blod prop	108	51
blod ska	-148	-152
blod sluta	-112	-127
blod sprut	123	20
blod tva	154	16
blod ur	125	-22
blod var	-152	-144
blod … avfor	-215	-206
blod … bade	164	41
blod … benen	112	36
blod … bloja	-114	-97
blod … det	-240	-191
blod … feber	138	23
blod … fora	-106	-98
blod … gange	138	-18
blod … gar	-177	-149
blod … gor	-111	-114
blod … handf	123	51
blod … handl	117	-3
blod … handu	84	-25
blod … huvud	122	43
blod … jag	20	-91
blod … kisen	124	24
blod … kiset	-144	-111
blod … kuden	-189	-200
blod … manda	-111	-125
blod … munen	150	0
blod … mycke	137	16
blod … nasa	-131	-119
blod … nu	-112	-127
blod … o	111	21
blod … orat	136	30
blod … paper	-148	-111
blod … papre	-173	-140
blod … sjuka	148	49
blod … sleme	-146	-107
blod … snore	-178	-153
blod … som	159	59
blod … sperm	-84	-88
blod … tiden	133	9
blod … toale	146	38
blod … trosa	-167	-136
blod … troso	5	140
blod … urine	-119	-114
bloda alerg	-135	-114
bloda blod	148	49
bloda det	162	-23
bloda efter	-157	-161
bloda igen	-135	-107
bloda jag	93	-16
bloda mycke	96	-5
bloda tvata	-120	-109
bloda … ar	163	11
bloda … ur	96	-5
blodapelsin	-131	-117
blodarsjuka	148	49
blodblasa	-151	-139
blode	-349	-291
blode bara	172	-8
blode darne	-7	124
blode efter	140	27
blode en	-174	-143
blode for	-233	-96
blode forsa	122	0
blode fran	75	-64
blode genom	122	-8
blode han	27	171
blode klaro	141	7
blode kraft	102	-26
blode masor	137	-16
blode och	75	148
blode pumpa	146	1
blode riner	150	0
blode sa	113	-17
blode sen	139	19
blode sprut	129	33
blode tva	-103	-96
blode ur	257	5
blode … a	159	36
blode … anars	-2	123
blode … anges	-10	123
blode … dem	-143	-137
blode … fan	132	-8
blode … forsa	142	-10
blode … fortf	-8	162
blode … halse	136	1
blode … har	36	157
blode … huvud	116	-23
blode … jag	-149	0
blode … kan	-112	-125
blode … klon	-112	-120
blode … liten	-143	-120
blode … men	-185	-159
blode … mer	-112	-95
blode … minut	-103	-96
blode … munen	174	31
blode … nar	-222	-189
blode … ner	134	20
blode … orat	169	9
blode … pa	-145	-144
blode … sager	-17	109
blode … slog	27	171
blode … stund	-125	-106
blode … tandk	108	-48
blode … ukrai	-122	-109
blode … vecka	140	1
blode … vi	-78	67
bloder	255	184
blodet	387	121
blodf darfo	-119	-111
blodf har	154	59
blodf tror	145	29
blodf … jateo	154	59
blodf … undra	-119	-111
blodforgiftning	118	-62
blodfortunande	-79	-179
blodg far	-108	-89
blodg … jag	-108	-89
blodgivning	-108	-89
blodgrup	-81	-116
blodi hosta	146	26
blodi paper	-3	106
blodi slem	123	3
blodi … i	116	127
blodk i	-140	-88
blodk … ogat	-140	-88
blodkarl	-140	-88
blodn har	-122	-123
blodn ingen	-128	-106
blodn och	118	24
blodn sluta	-167	-153
blodn vecka	148	35
blodn … #	148	35
blodn … for	-167	-153
blodn … huden	106	35
blodn … inte	207	25
blodn … ogat	-117	-100
blodn … sluta	-122	-123
blodn … smart	118	24
blodning	78	-52
blodningar	106	35
blodningen	85	-97
blodp fora	-143	-122
blodp gick	-100	-85
blodp imorg	-81	-132
blodp … aret	-143	-122
blodp … over	-100	-85
blodprov	-310	-316
blodprovet	-109	-116
blodpuding	-151	-162
blods hi	122	56
blods i	-138	-137
blods lag	-157	-128
blods visar	180	72
blods … hi	180	72
blods … keton	119	47
blods … kraks	122	56
blods … munen	-138	-137
blodsmak	-173	-158
blodt ar	70	-54
blodt dokto	-123	-122
blodt faler	117	18
blodt for	-52	99
blodt ger	-130	-107
blodt i	180	-30
blodt lag	-108	-94
blodt lagt	162	29
blodt liger	-136	-118
blodt lite	-137	-120
blodt och	121	-40
blodt om	-8	159
blodt sjunk	125	25
blodt som	-112	-125
blodt … armar	127	1
blodt … asken	96	-1
blodt … dunka	96	30
blodt … efter	117	18
blodt … hema	-126	-113
blodt … hogt	-247	-217
blodt … hosta	-130	-107
blodt … kraks	129	48
blodt … lagt	141	15
blodt … lite	-204	-164
blodt … munen	147	15
blodt … over	-141	-146
blodt … pa	-159	-143
blodt … stuga	-105	-104
blodt … svart	133	61
blodt … table	-129	-121
blodt … yr	-137	-120
blodtryck	-17	-143
blodtryckskontrol	-170	-162
blodtrycksmatare	-172	-159
blodtrycksmediciner	-157	-142
blodtryckstablet	-131	-104
blodv blod	-152	-90
blodv … var	-152	-90
blodvarde	-176	-179
blodvardet	-152	-90
bloja hos	-114	-97
bloja skrik	123	3
bloja … i	119	18
bloja … nyfod	-114	-97
bloje tror	-121	-83
bloje … jag	-121	-83
blojeksem	-143	-115
blojo ar	-185	-167
blojo pa	152	113
blojo … tolv	113	20
bloju … inte	-120	-110
blojutslag	-182	-155
bloma	-183	-159
bloma ar	-183	-159
bloma … slap	-183	-159
blomkrukan	-190	-188
blomo dor	-111	-119
blomo … ar	-111	-119
blomor	-1	197
blood	103	-117
blood is	170	0
blood just	103	10
blood on	-149	-117
blood tests	-116	-105
blood when	-116	-109
blood … now	103	10
blood … spurt	147	5
blood … table	-122	-135
blood … the	-149	-117
blosa och	108	38
blosa … jag	108	38
blot	149	72
blot av	150	16
blot i	144	34
blot nasbl	82	41
blot … ansik	125	22
blot … i	82	40
blot … svet	150	16
blotc and	170	57
blu*	77	-107
blue	187	-46
blues	-144	-125
blund nu	99	9
blundar	99	9
blury	155	39
bly	269	11
bod*	-144	-83
boden	-119	-67
boe*	133	123
boend nyper	-7	106
boend sa	100	-21
boend vem	-93	-94
boend … konta	-93	-94
boend … och	-7	106
boendet	105	112
boi*	151	23
boili water	151	23
boili … on	115	0
boiling	151	23
boj*	-9	-194
boja det	-160	-147
boja hakan	183	81
boja ner	143	43
boja … hakan	143	43
boja … mot	136	56
boja … ner	142	59
bojer	-73	-185
bojer fram	110	13
bojer mig	-234	-245
bojer sig	131	12
bojer … bakat	131	12
bojer … huvud	110	13
bok	-167	-134
bok men	-109	-103
bok … hosta	-109	-103
bok*	-142	-264
boka	9	-149
boka en	161	41
boka har	-93	-102
boka ny	-168	-169
boka om	-299	-321
boka pa	-130	-143
boka rontg	-158	-145
boka samta	-106	-135
boka tbe	-115	-104
boka tid	149	87
boka tolk	-104	-96
boka … arabi	-104	-96
boka … freda	-130	-143
boka … i	8	125
boka … min	-181	-189
boka … mot	-143	-92
boka … pa	130	48
boka … sprut	-115	-104
boka … tid	132	-8
bokar	-254	-290
bokar jag	-209	-238
bokar man	-146	-161
bokar … pa	-122	-124
bokat	73	144
bokat bilje	-8	111
bokst in	-91	-97
bokst … i	-91	-97
bokstavligen	-139	-140
bol	-115	-204
bol i	-189	-168
bol pa	-147	-141
bol … inget	131	-12
bol … nasan	-103	-96
bol*	-47	-132
bold	-131	-121
bold pa	-115	-114
bold … rumpa	-115	-114
bom*	-190	-240
bombe pa	-103	-93
bombe … gymet	-103	-93
bomben	-150	-156
bomul	-122	-147
bonde	-154	-147
bone	162	19
bone stick	146	8
bone … out	146	8
bonor	-143	-133
boo*	-288	-308
book	-263	-276
book a	-225	-202
book … blood	-140	-130
bor	97	202
bor ensam	114	-42
bor gifta	4	102
bor i	-62	207
bor ihop	4	108
bor monst	-98	-109
bor nu	-163	-142
bor och	2	89
bor … et	-162	-135
bor … i	62	-88
bor … med	4	108
bor … men	-105	-114
bor … mil	162	-11
bor … min	-6	138
bor … om	4	102
bor … stude	146	53
bor … tar	26	141
borde	-162	-105
borde bara	17	170
borde blama	-83	-99
borde bredv	112	-41
borde ha	-76	72
borde jag	-112	-182
borde med	11	114
borde ont	-105	-135
borde … dot	-7	131
borde … dra	13	122
borde … en	-148	-137
borde … et	11	114
borde … i	-105	-135
borde … int	2	103
borde … kola	-189	-133
borde … ocksa	-114	-99
borde … pa	88	-27
borde … testa	-133	-109
bordskanten	-148	-137
bored … quara	-100	-73
boredom	-129	-147
boreliaring	-156	-145
borja ata	-121	-162
borja bli	254	33
borja bloda	-135	-107
borja efter	28	128
borja for	173	38
borja forsa	87	-33
borja fru	106	9
borja ge	4	170
borja igar	-188	-184
borja kramp	144	-1
borja man	-211	-234
borja med	-198	-174
borja och	21	118
borja om	-139	-156
borja plane	20	147
borja plots	126	29
borja skara	27	184
borja som	97	34
borja … ar	-89	-99
borja … att	-38	106
borja … bort	19	132
borja … en	109	-1
borja … et	141	66
borja … hande	-90	-87
borja … hur	21	126
borja … i	132	62
borja … jarnt	-168	-158
borja … kana	-120	-121
borja … klia	141	31
borja … p	124	33
borja … rapak	135	26
borja … rycka	118	22
borja … sertr	-118	-123
borja … sig	-3	115
borja … svimf	103	50
borja … vanli	95	22
borja … yr	82	41
borjade	77	-78
borjan	147	23
borjar	31	-152
borjat	63	275
borst … och	102	48
borsta	102	48
borstar	-274	-217
bort	-110	64
bort ala	-130	-5
bort alt	-13	116
bort aren	-100	-115
bort den	-198	-165
bort en	-92	-175
bort harif	-17	123
bort haste	2	94
bort hon	-8	124
bort hunde	27	134
bort ingen	-112	-140
bort juice	124	-10
bort med	-128	-99
bort mig	-22	158
bort min	-133	-103
bort nar	203	14
bort och	15	111
bort pa	-125	-138
bort sant	-155	-162
bort sin	-3	179
bort sina	15	112
bort … a	10	125
bort … alt	-5	146
bort … augus	-87	-116
bort … bilde	12	127
bort … det	2	94
bort … for	-163	-161
bort … gitar	48	146
bort … halva	111	48
bort … i	45	199
bort … jag	153	100
bort … kat	18	123
bort … lungi	-99	-74
bort … man	164	55
bort … med	-136	-130
bort … medic	28	99
bort … mina	-107	-101
bort … njurs	120	9
bort … penga	-9	159
bort … recep	-140	-141
bort … sjalv	12	166
bort … skote	9	101
bort … table	-86	-104
bort … til	13	191
bort … varta	-152	-151
bort … verkt	19	129
borta	31	172
borta a	59	120
borta andas	97	18
borta av	160	31
borta de	19	145
borta et	144	4
borta hon	-5	149
borta i	63	-52
borta igar	-110	-111
borta kaner	96	12
borta nu	-311	-342
borta och	170	-119
borta ogone	87	-20
borta sedan	-140	-147
borta … bit	-128	-131
borta … den	6	121
borta … efter	-105	-109
borta … en	-162	-158
borta … feber	160	31
borta … igar	-110	-115
borta … inte	141	23
borta … jag	124	-118
borta … klyve	109	0
borta … konst	97	18
borta … rular	87	-20
borta … skale	110	27
borta … snark	185	43
borta … stund	178	3
borta … tag	144	4
bortagen	-218	-206
bortd i	243	43
bortd … skrev	149	27
bortd … under	163	17
bortdomnad	250	38
bortdomnat	129	25
bos wil	-80	-116
bos … kil	-80	-116
bos*	-57	282
bosa	12	200
bosan	10	333
bosan ar	-6	154
bosan i	29	171
bosan och	7	173
bosan … grate	-2	103
bosan … knat	29	171
bot	-159	-154
bot*	126	-88
both	184	26
botle	37	-105
botox	-113	-115
boxad mig	25	120
boxad … i	25	120
boxade	25	120
boy	195	26
boy … of	159	15
boy*	16	138
boyfr choke	81	-27
boyfr stran	-13	139
boyfr … me	19	111
boyfriend	72	186
bra	-579	-577
bra anars	-135	-118
bra anda	-130	-157
bra ar	-145	-134
bra arbet	-120	-84
bra att	32	153
bra av	122	158
bra bara	-217	-159
bra behov	-156	-95
bra drick	-113	-131
bra en	118	48
bra far	-125	-27
bra for	-177	-184
bra frago	-122	-107
bra gor	-182	-151
bra igen	202	-12
bra inget	-156	-118
bra jag	-112	-122
bra liv	-116	-142
bra nu	-105	-105
bra och	6	-151
bra sa	-38	105
bra ska	-224	-233
bra som	-150	-182
bra stod	-136	-117
bra svens	114	18
bra va	-122	-102
bra var	-162	-158
bra varm	-106	-78
bra vid	102	24
bra vil	-39	-135
bra … att	11	202
bra … bebis	-94	-90
bra … dem	124	33
bra … des	-139	-125
bra … det	-142	-154
bra … folja	-125	-133
bra … ga	-24	117
bra … ha	-97	-108
bra … har	-118	-151
bra … helst	-148	-176
bra … honom	-154	-146
bra … huvud	-158	-128
bra … ingen	-120	-99
bra … inte	-182	-168
bra … jag	-142	47
bra … kan	-159	-154
bra … lukta	-133	-114
bra … lunch	102	24
bra … magen	162	25
bra … men	-151	-121
bra … ni	-126	-127
bra … och	-127	-36
bra … om	-185	-161
bra … ont	-143	-152
bra … prata	115	5
bra … sa	118	20
bra … skrat	-113	-94
bra … vikt	-128	-105
brack	322	46
brack har	152	11
brack pa	212	40
brack … aorta	119	1
brack … blivi	125	-3
brack … krops	116	28
bracket	182	22
brad	116	7
brad hard	116	7
brada	246	75
brada … inte	116	34
bradh mage	157	11
bradhard	181	14
braka bara	-107	-131
braka iblan	-112	-136
braka med	-148	-154
braka och	21	96
braka … mig	21	158
braka … om	-130	-174
braka … sikta	21	96
braka … stadn	-91	-100
brakar	-113	-75
braket	-4	151
bran	198	-80
bran i	80	-79
bran och	170	-3
bran skada	112	5
bran … granh	-133	-114
bran … hela	79	-25
bran … i	183	23
bran … jag	142	7
bran … klade	173	8
brana	2	125
brana ner	16	159
brana … huset	16	159
branb pa	133	-3
branb stor	-105	-89
branb … fingr	-109	-81
branb … hela	181	15
branb … som	-105	-89
branblasa	-159	-119
branblasor	181	15
brand finge	-155	-137
brand fingr	-175	-135
brand gick	-155	-141
brand i	138	-26
brand mig	-214	-185
brand pa	-132	-179
brand tunga	-161	-139
brand … ansik	115	20
brand … av	-140	-128
brand … co	136	16
brand … delti	-107	-92
brand … hande	139	15
brand … kolmo	-136	-116
brand … lite	-165	-168
brand … pa	-288	-267
brand … tunga	-135	-110
brande	-347	-329
branden	127	0
brandman	-141	-144
brandovning	-166	-153
brandvarnare	-136	-116
brandvarnaren	190	20
brane a	104	24
brane mig	52	343
brane mit	-106	-99
brane ny	-112	-106
brane och	132	-34
brane sig	2	139
brane … ja	104	24
brane … ljus	-106	-99
brane … med	40	280
brane … partn	-112	-106
brane … tryck	192	5
braner	7	162
branm i	130	8
branm … hande	166	24
branmarke	166	24
branmarken	40	172
brans har	-153	-142
brans i	187	13
brans pa	-55	-133
brans … ansik	187	13
brans … benen	130	-6
brans … hande	-105	-137
brans … hela	133	13
brans … lakt	-153	-142
branskada	11	-127
branskadan	-153	-142
branskador	2	-147
brant mig	-135	-150
brant mina	11	114
brant sig	158	24
brant tunga	-141	-115
brant … dagbo	11	114
brant … lite	-144	-141
brant … pa	-194	-167
brasan	170	12
brast	179	-49
brast nar	-142	-125
brast … hunde	-142	-125
brato med	-114	-120
brato … levax	-114	-120
bre*	216	238
break	-147	-142
breakup	-146	-152
breas for	169	10
breastbone	122	-64
breat and	218	30
breat deep	138	-22
breat fine	-138	-133
breat since	137	25
breat … just	-153	-148
breath	262	-30
breathing	223	3
bredb mar	132	17
bredb … ila	132	17
bredbent	132	17
bredv far	8	126
bredv han	-47	92
bredv pa	88	-27
bredv … resta	88	-27
bredvid	135	245
brev i	-17	83
brev til	-29	120
brev … barne	9	137
brev … bilen	-22	107
brev … kalar	-17	83
brev … mama	-8	96
brev … min	-108	-113
breve et	13	121
breve til	-16	101
breve … til	13	121
breven	-61	65
brevet	-127	-19
brevl och	175	-5
brevladan	236	144
bri*	167	16
bricanyl	-171	-152
bridge	-65	128
brigh red	159	12
brigh … blood	159	12
bright	159	12
brina klade	179	-1
brinande	179	-1
brine i	-56	-145
briner	-125	-182
bring pa	133	2
bring … mig	133	2
bringan	212	7
brist	-134	-158
brist pa	-134	-158
brist … pulso	106	14
brista	-50	80
bro	-112	19
bro … inte	-108	-102
bro*	154	76
brode vakta	21	147
brode … mig	21	147
broder	17	140
brodk litet	-107	-112
brodk plast	-78	-115
brodk sluta	-129	-125
brodk … bloda	-129	-125
brodk … jack	-107	-112
brodk … pa	-78	-115
brodkniven	-183	-117
broke my	-1	120
broke … arm	-15	111
broke … glase	-103	-89
brolo av	-105	-104
brolo … lycka	-105	-104
brolop	-189	-111
brolopet	-149	-140
broms slet	123	9
broms … av	123	9
bromsbandet	123	9
bron	219	168
bron flera	-16	93
bron hejda	164	-15
bron i	-79	78
bron nu	-40	231
bron och	178	-15
bron pa	140	-12
bron var	-131	-127
bron varje	-37	82
bron … andra	140	-12
bron … avsta	-131	-127
bron … kvala	-16	93
bron … nat	-8	145
bron … tanke	130	-63
bron … titar	-31	154
bron … vecka	-23	124
bror ar	-181	-164
bror blode	136	1
bror i	-127	-48
bror komer	11	193
bror nar	-120	-121
bror prata	-14	106
bror sa	7	160
bror sager	11	200
bror siter	-19	108
bror skick	-48	81
bror spoar	6	134
bror tror	1	121
bror … att	15	234
bror … bipol	12	94
bror … dor	-108	-120
bror … far	123	-7
bror … fran	136	1
bror … gat	-165	-167
bror … hene	-4	157
bror … hotat	-2	157
bror … in	14	153
bror … kanad	-114	-99
bror … lamna	-22	107
bror … mycke	7	160
bror … nyski	-15	123
bror … osama	-14	106
bror … pa	-17	158
bror … skick	-46	90
bror … up	6	134
brors min	21	178
brors rispa	-129	-127
brors … att	-45	99
brors … pisto	-14	86
brorsan	121	106
brose som	123	12
brose … et	123	12
brosetet	123	12
brosm sen	155	-1
brosm … inat	155	-1
brosmartor	155	-1
brosr det	101	18
brosr … gar	101	18
brosret	101	18
brost	157	-66
brost a	150	53
brost amar	-146	-149
brost ar	-133	-152
brost bara	-198	-140
brost blaso	118	28
brost det	-136	-161
brost efter	67	-45
brost feber	-179	-113
brost gar	171	18
brost gor	182	-8
brost haler	147	16
brost han	230	20
brost hon	142	-16
brost i	-146	-108
brost inan	-155	-140
brost infor	-110	-115
brost mar	116	54
brost mot	-127	-156
brost nu	183	36
brost o	309	100
brost och	140	-16
brost ont	146	48
brost pa	-23	-117
brost se	90	-16
brost sedan	222	60
brost sen	318	97
brost ska	-134	-116
brost snors	118	37
brost stark	147	10
brost svart	135	32
brost til	120	20
brost tung	114	18
brost ut	178	12
brost vid	148	28
brost … #	-194	-118
brost … aldel	132	30
brost … andno	146	25
brost … ar	186	69
brost … armen	166	69
brost … at	118	37
brost … blode	-119	-120
brost … en	214	52
brost … et	135	15
brost … ga	147	10
brost … gar	104	48
brost … gympa	-144	-115
brost … hene	125	32
brost … i	320	73
brost … ila	116	54
brost … ilama	96	43
brost … inte	140	27
brost … jag	-40	-155
brost … jakto	138	0
brost … kake	114	14
brost … kalsv	132	52
brost … komer	162	14
brost … kuden	-94	-90
brost … mage	161	51
brost … magen	139	48
brost … me	113	21
brost … mens	-168	-184
brost … mig	169	3
brost … nar	-150	-122
brost … nitro	132	50
brost … omt	-140	-116
brost … ont	182	-8
brost … pa	147	16
brost … ryg	165	37
brost … sarig	-122	-103
brost … som	165	37
brost … sten	131	44
brost … stral	154	30
brost … sveti	166	66
brost … svide	-138	-142
brost … til	151	46
brost … ut	188	19
brost … vagen	-127	-156
brost … vanst	113	49
brost … varad	-153	-120
brost … yrsel	106	3
brostbenet	71	-86
broste	306	32
brosted	147	16
brosten	-185	0
brostet	167	-48
brostforstoring	-146	-123
brostkorgen	179	-37
brostsmarta	212	9
brostsmartor	-18	-106
brostsmata	113	21
brostvartan	-172	-136
brostvartor	-173	-157
brot	-160	8
brot en	-108	-103
brot ihop	-146	-159
brot isen	-94	-87
brot mig	-101	-105
brot mit	-120	-109
brot nagel	-141	-146
brot nycke	-99	-106
brot sig	23	149
brot … hjart	-120	-109
brot … in	-24	96
brot … nagel	-108	-103
brot … nar	-99	-106
brot … och	-105	-104
brot … pa	-127	-122
brota och	-124	-119
brota pa	-124	-119
brota … jag	-124	-119
brota … skoj	-124	-119
brotades	-124	-119
brotare	-124	-119
broth is	8	147
broth on	125	-27
broth think	-19	111
broth … #	-18	133
broth … talki	3	88
brother	106	205
brs*	71	-32
brsot bara	-138	-121
brsot o	173	40
brsot … halso	-138	-121
brsot … sveta	173	40
brsotet	71	-32
bruis come	1	126
bruis … easy	1	126
bruises	23	246
bruka bli	-92	-140
bruka har	132	104
bruka jag	158	102
bruka pa	140	173
bruka prata	191	104
bruka ropa	104	-4
bruka skara	2	171
bruka spark	-106	-160
bruka ta	157	23
bruka … blama	-15	104
bruka … fat	106	15
bruka … hej	104	-4
bruka … i	124	50
bruka … inte	166	56
bruka … klart	114	-4
bruka … men	163	6
bruka … mer	-188	-173
bruka … mig	2	171
bruka … om	1	133
bruka … ont	107	18
bruka … pig	157	31
brukar	17	-182
brukare	152	74
brukaren	262	224
brun	-177	-123
brun flytn	-106	-87
brun … ingen	-128	-106
brun … nar	-106	-87
brunt som	200	72
brunt … lukta	200	72
bruta det	131	12
bruta … gick	131	12
brutalt	131	12
brute ta	-165	-166
bruten	-239	-245
bruti konta	7	149
bruti lilta	-141	-151
bruti tan	-139	-134
bruti … igen	7	177
bruti … tror	-139	-134
brutit	-173	21
brutn revbe	-4	151
brutn … efter	-4	151
brutna	-4	151
bry	-147	-100
bry mig	-100	-86
bry*	-38	170
bryr	31	227
bryr … inte	26	213
bryter	-22	140
bryts	-115	-105
bryts samta	-115	-105
bub*	84	-127
bubla i	121	37
bubla nar	235	38
bubla … jag	219	28
bubla … lungo	121	29
bublar	136	-85
buc*	185	0
bucol enlig	109	-8
bucol … plan	109	-8
bucolam	121	-2
bud*	-64	133
budsk genom	-6	149
budskap	-8	164
buf*	110	-19
buk*	197	-45
bukta fonta	138	16
bukta ut	132	19
buktande	138	16
buktar	193	23
bul*	-217	-312
bula	-250	-260
bula mar	-143	-133
bula … bra	-143	-133
bula … handl	-143	-130
bulra hela	-122	-116
bulra … tiden	-122	-116
bulrar	-122	-116
bulta … det	-136	-104
bultar	-92	-149
bum*	-123	-183
bunk	147	19
bup mar	-75	-103
bup … batre	-75	-103
burit ved	-106	-103
burit … kans	-106	-103
burk	190	14
burk alved	202	25
burk rodbe	-125	-116
burk … for	125	31
burk … vi	112	-1
burke ar	114	-1
burke … tom	114	-1
burken	96	-35
burn	-72	90
burn mysel	5	139
burn … with	5	139
burni hot	172	-21
burni my	6	115
burni when	-165	-179
burni … arm	6	115
burni … i	-165	-179
burni … the	-192	-191
burning	-136	-34
burnt	-151	-159
bus #	-113	-108
bus … i	-113	-108
busen liger	123	11
busen … pa	123	11
but	-40	-136
but drink	-157	-155
but i	1	-161
but im	-136	-19
but is	-190	-143
but okay	-131	-132
but … can	-167	-172
but … fine	-132	-141
but … manag	-140	-160
but … playi	-112	-90
bvc	-148	-188
bvc det	12	111
bvc sager	-116	-162
bvc stang	104	4
bvc … att	-104	-159
bvc … vist	104	4
by	221	124
by a	152	-61
by mista	205	15
by … car	187	5
by … snake	149	30
byg*	-188	-166
bygdegarden	-187	-128
byget	172	5
byn hange	-112	-88
byn vi	-95	-90
byr*	7	159
byraladan	11	140
byt	126	182
byt tvatm	-168	-156
byt ut	-8	247
byt … hans	-5	131
byt … min	-15	165
byta	-133	-153
byta antid	-133	-128
byta pacem	-135	-108
byta til	-118	-143
byta vardc	-147	-133
byta … medic	-133	-128
byta … sen	-98	-107
byta … tiden	-135	-108
byte	-102	0
byte blodt	-107	-118
byte ut	14	122
byte … honom	14	122
byter handu	119	26
byter jag	-136	-139
byter plast	-133	-126
byter stor	87	-33
byter tampo	-91	-85
byter … binda	87	-33
byter … hela	119	26
byx*	138	213
byxor	-6	142
byxor ar	-101	-120
byxor nere	4	157
byxor … for	-101	-120
byxorna	68	182
ca tva	-168	-158
ca … min	104	5
ca … table	3	114
ca … vecko	-168	-158
cab*	155	100
cal	-102	-227
cal an	161	19
cal … ambul	161	19
calf cramp	-123	-123
calf … at	-123	-123
came	152	91
came on	153	20
can	-282	-302
can barel	137	21
can do	-175	-179
can he	-159	-164
can help	-113	-111
can i	-363	-282
can move	-145	-112
can only	177	132
can see	162	-32
can walk	-134	-139
can you	-156	-61
can … breat	137	21
can … drink	-152	-167
can … fine	-141	-129
can … finge	-145	-112
can … get	-199	-214
can … on	-179	-161
can … reboo	-142	-144
can … resen	-152	-157
can … take	-221	-201
can*	178	118
canabis	-135	-137
cance ar	18	131
cance fast	-163	-198
cance i	153	26
cance pa	-110	-126
cance … apoin	-157	-178
cance … freda	-110	-126
cance … lakar	-108	-115
cance … rygen	124	21
cance … rygra	88	25
cance … skele	161	27
cancela	-110	-126
canceled	-63	116
cancer	-55	-220
cancern	24	176
canesten	-159	-159
canot	49	165
cant	255	118
cant bend	131	54
cant breat	230	1
cant catch	173	36
cant feel	285	25
cant finis	149	-17
cant get	129	-31
cant go	-23	117
cant lift	130	-15
cant move	155	-12
cant pee	212	24
cant sleep	-327	-325
cant swalo	134	10
cant talk	141	10
cant … a	149	-17
cant … her	139	-19
cant … his	221	-30
cant … it	176	11
cant … my	136	-50
car crash	117	17
car flipe	128	8
car … my	128	8
car … neck	117	17
cas*	188	97
cashe halse	135	59
cashe och	121	16
cashe … ar	121	16
cashe … kliar	135	59
cashew	146	27
cashewnoten	121	16
cat can	-103	-116
cat … i	-103	-116
cat*	213	53
catch	206	50
catch my	206	50
catch … breat	206	50
catheter	137	31
cel*	296	-6
celgi ar	-113	-99
celgi for	163	39
celgi fora	164	13
celgi och	256	51
celgi vem	-155	-131
celgi … betal	-155	-131
celgi … feber	99	33
celgi … fjol	-120	-77
celgi … har	223	30
celgi … klara	-113	-99
celgi … nio	129	35
celgi … vecka	164	13
celgift	198	50
celgifter	276	20
celprovet	-117	-132
cen*	-129	-154
cer*	-190	-203
cerazete	-126	-125
cet*	-48	-121
cetirizin	-136	-125
champinjon	151	45
chang my	-170	-167
change	-170	-167
chate att	14	97
chate … han	14	97
check	-187	-194
check my	-7	136
check … phone	2	166
checked	-66	93
checks	-1	153
chef	54	161
chef inte	-10	94
chef om	-94	-134
chef … sig	-4	181
chefe hotar	-132	-164
chefe korde	-5	109
chefe tar	-111	-151
chefe tryck	-5	111
chefe vil	20	-118
chefe … att	-12	-137
chefe … hem	-5	109
chefe … livet	-111	-151
chefe … med	-132	-164
chefe … up	-5	111
chefen	-196	-207
chemo	283	36
chemo and	180	17
chemo with	108	26
chemo … a	108	26
chery	-157	-125
chery stone	-157	-125
chest	346	82
chest and	172	28
chest at	-135	-117
chest pain	34	-56
chest sprea	100	8
chest to	134	35
chest … realy	102	13
chest … right	145	2
chest … the	-135	-117
chest … to	126	31
chickenpox	-106	-141
child has	-169	-143
child is	159	12
child … fitin	159	12
chils	198	21
chip … hunde	-161	-164
chip … min	22	121
cho*	114	-100
chock	236	7
chock av	-162	-144
chock nar	-139	-143
chock … jag	-136	-124
chock … prise	-132	-115
choke … until	114	-33
choki on	259	47
choki … food	151	16
choking	240	-10
chokl och	-148	-128
chokl … kraks	-148	-128
choklad	-154	-145
chs*	118	12
chset	118	12
chset pain	118	12
chset … and	118	12
cig*	54	212
cigar pa	10	188
cigar troja	79	-25
cigar … armar	-11	71
cigar … bran	79	-25
cigareten	79	-25
cigareter	-13	213
citod for	-16	106
citod … att	-16	106
clamy and	143	1
clas	-195	-123
cle*	167	146
clean	-1	187
clean och	-2	157
clean … nu	-2	157
cleaned	-109	-105
cleaner	193	18
cli*	-155	-209
clinic	-165	-199
clo*	202	111
close	5	141
closi up	129	2
closing	218	21
clu*	112	-9
cna*	136	17
cnat	136	17
cnat speak	136	17
cnat … propr	136	17
co	136	16
co tjute	136	16
co … vi	136	16
coa*	3	167
coach	3	167
cof*	-80	-165
cofee	-80	-165
cofee … i	108	10
col*	93	-3
colapsed	142	-13
cold	67	-104
com*	145	95
come easy	1	126
come for	-116	-105
come out	183	23
come round	145	-23
come to	-16	156
come … blood	-116	-105
come … when	1	126
comes	-109	61
comes and	-118	-132
comes … goes	-118	-132
comin back	-207	-183
comin out	201	7
comin up	-127	-117
comin … my	-127	-117
coming	283	-56
comit suisi	-6	103
comiting	-6	103
computer	-131	-134
comut is	-98	-116
comut … kilin	-98	-116
comute	-98	-116
con*	-104	-160
conce #	-105	-97
conce … mg	-105	-97
concusion	-125	-138
confused	130	36
constipated	-106	-90
contagious	-120	-157
convulsing	127	16
coo*	-28	-147
cooking	-143	-135
coop det	106	47
cop*	-265	-255
copy	-148	-146
copy of	-148	-146
copy … my	-148	-146
corti i	-140	-101
corti … axeln	-140	-101
cortisonspruta	-140	-101
cot*	-190	-166
cou*	-198	-159
cough	-300	-248
cough and	-81	-118
cough blood	189	59
cough foam	124	11
cough up	237	21
cough … about	103	10
cough … blood	131	15
cough … fever	-169	-143
coughing	345	44
could	-189	-124
could breat	-116	-2
could find	142	18
could murde	-110	-151
could … words	111	16
couldnt	-81	-157
counseling	-176	-186
courage	15	153
course	-206	-200
cov*	-265	-216
covid	-235	-258
covid men	-104	-124
covid sen	108	27
covid … nio	108	27
covid … nu	-104	-124
cow*	49	-52
cowor just	123	12
cowor … lost	123	12
coworker	49	-52
cramp	-123	-123
cramp at	-123	-123
cramp … night	-123	-123
cramps	-192	-175
crash neck	117	17
crash … pain	117	17
cre*	-269	-263
cream	-225	-224
cri*	-157	-8
cries hasnt	-121	-98
cro*	150	-16
crook … shes	100	8
crosen	130	1
cru*	94	-117
crush chest	131	9
crush … in	124	23
crush … pain	113	10
crushing	164	22
cry*	-20	139
crying	-20	139
csn	-138	-133
ctb	11	123
ctb imorg	11	123
cup	165	6
cup of	103	10
cup … brigh	103	10
cur*	-178	-159
cut my	-61	-131
cut mysel	-168	-92
cut of	139	4
cut on	-164	-125
cut too	-3	100
cut … finge	-69	-115
cut … his	140	9
cut … many	-3	100
cut … shavi	-169	-174
cut … sting	-86	-99
cut … when	20	142
cut … wrist	144	-19
cut*	-84	183
cutin again	33	183
cutin … arms	14	125
cuting	-101	125
cuts	22	154
cya*	-101	-103
cyanid	-101	-103
cykel	-49	-118
cykel blod	124	24
cykel grus	-117	-92
cykel igar	-157	-133
cykel kaner	-91	-106
cykel undra	-100	-118
cykel … maj	-99	-106
cykel … och	-122	-107
cykelstyret	86	-47
cyklar	-145	-149
cys*	-140	-158
cysta	-140	-158
cyt*	247	49
cytos for	156	36
cytos i	134	13
cytostatika	208	43
d i	108	51
d racke	-2	131
d vitam	-300	-282
d … a	-155	-138
d … brost	108	51
da	143	410
da a	-131	-86
da ar	40	252
da barne	-134	-115
da berak	-97	-103
da far	-19	148
da jag	10	205
da men	-146	-158
da och	-123	-169
da sluta	-139	-144
da smal	137	13
da svart	130	-3
da va	179	7
da var	-126	-112
da … det	88	122
da … efter	-139	-144
da … han	-23	167
da … la	-103	-89
da … nu	119	-10
da … spark	-134	-115
dacka	133	0
dacka i	-118	-98
dacka … sofan	-118	-98
dacke nej	-134	-133
dacke ont	-135	-128
dacke … i	-135	-128
dacke … skamt	-134	-133
dacken	-201	-193
dad	71	-4
dad beats	27	180
dad cnat	136	17
dad hits	-1	194
dad is	221	15
dad keeps	-14	108
dad used	-123	-101
dad … dying	162	9
dad … me	6	230
dad … my	34	144
dad … sayin	-14	108
dad … speak	136	17
dad … to	-123	-101
dag	-64	64
dag #	-187	-192
dag andas	149	60
dag ar	57	-65
dag att	6	150
dag ben	-121	-113
dag fakti	-8	116
dag hade	11	163
dag hjalp	-11	94
dag i	80	-27
dag lite	-170	-149
dag mar	-111	-92
dag men	-194	-188
dag nu	-16	162
dag och	133	153
dag sen	103	44
dag tog	-112	-140
dag tva	-150	-147
dag vecka	-97	-96
dag … #	-130	-122
dag … bort	-112	-140
dag … bra	-111	-93
dag … falet	103	44
dag … hon	74	122
dag … jag	117	144
dag … jobet	-109	-119
dag … stale	125	16
dag … tung	-121	-113
dag*	-122	-57
dagar #	-134	-111
dagar altid	-91	-85
dagar ar	-142	-133
dagar clean	-2	157
dagar gamal	206	45
dagar gaser	-118	-117
dagar gular	104	4
dagar har	185	117
dagar i	-165	-175
dagar ingen	-117	-111
dagar jag	-135	-28
dagar med	-143	-128
dagar sedan	178	126
dagar sen	262	210
dagar tanke	5	127
dagar vid	-117	-109
dagar … alt	126	-12
dagar … ata	-105	-117
dagar … forlo	27	141
dagar … ingen	-147	-145
dagar … jag	130	-5
dagar … langa	-142	-156
dagar … nu	171	67
dagar … skarm	-117	-109
dagar … svalt	-7	108
dagarna	-196	-204
dagbo och	11	114
dagbo star	18	143
dagbo … datum	18	143
dagbo … rader	11	114
dagbocker	11	114
dagbok	19	143
dagen efter	-81	38
dagen grate	141	18
dagen i	109	14
dagen vecka	112	-6
dagen … #	112	-6
dagen … jobet	-102	-126
dagen … natpa	-116	-128
dagen … nu	91	25
dagen … piler	-24	103
dagen … solen	109	14
dagis	-224	-198
dags att	-60	67
dags … kontr	-129	-115
dal*	-149	-112
dalig av	-74	-152
dalig blev	134	22
dalig haha	-139	-109
dalig i	-94	-212
dalig idag	-107	-105
dalig igen	-125	-129
dalig inan	40	127
dalig kondi	-162	-162
dalig men	-124	-157
dalig och	-151	-88
dalig om	-75	-96
dalig pga	-99	-106
dalig sa	-129	-109
dalig skriv	-126	-157
dalig tanka	-107	-117
dalig … #	-143	-119
dalig … blind	134	22
dalig … dokto	-129	-109
dalig … grana	-99	-106
dalig … helre	-126	-157
dalig … klasr	-92	-103
dalig … man	40	127
dalig … nater	-75	-96
dalig … snura	-107	-117
dalig … svara	-148	-149
daligt	-224	-99
dam*	193	134
damen	131	21
damsu att	130	35
damsu … jag	130	35
damsugningen	130	35
dan	-208	-44
dan e	4	120
dan hur	-98	-109
dan ja	4	120
dan min	107	14
dan tapat	99	30
dan … #	99	30
dan … e	4	120
dan … snart	4	120
dandr nothi	-100	-96
dandr … helps	-100	-96
dandruf	-100	-96
dange to	-122	-117
dange … faint	-122	-117
dangerous	-122	-117
dansb a	-13	119
dansb … jag	-13	119
dansbandskvalen	-13	119
dar a	32	174
dar ala	-173	-166
dar det	6	115
dar igen	4	178
dar nere	77	159
dar pa	-70	-86
dar sen	121	51
dar … aldre	-70	-86
dar … idag	106	24
dar … manga	-108	-85
dar … och	141	26
dar … spela	-148	-170
dar … stod	6	115
darar	181	21
darfo undra	-119	-111
darfo … jag	-164	-163
darfor	-74	105
darifran	-97	28
darig at	-113	-103
darig … banan	-113	-103
dark	4	-107
dark stuf	108	10
dark … like	108	10
darne efter	-7	124
darne … det	-7	124
darnere	-19	126
das*	205	133
dasig	181	24
dasig a	145	50
dat*	-146	23
dator	-105	-27
dator forsv	-113	-108
dator hange	-127	-129
dator krasc	-136	-174
dator slape	-131	-118
dator … nar	-173	-172
dator … och	-120	-150
dator … sig	-127	-129
datorn	-183	-147
datum gar	-110	-93
datum kan	-169	-162
datum … ut	-110	-93
datumet	6	136
dau*	-8	127
daugh has	-116	-115
daugh is	7	118
daugh … self	7	118
day #	123	14
day it	155	14
day … is	155	14
day … weeks	123	14
day*	-171	-123
days no	-145	-112
days woke	-125	-129
days … up	-125	-129
de	-9	186
de a	-184	-139
de ar	206	218
de behov	6	119
de blir	143	217
de bra	-150	-136
de far	49	207
de farli	-160	-156
de flyta	-189	-170
de forst	-96	-128
de har	-81	127
de hemlo	-112	-111
de ikval	-2	128
de komer	20	286
de laser	31	111
de liger	-12	115
de nan	-190	-191
de pa	-152	-187
de prata	-119	-63
de pumpa	7	141
de racke	41	119
de ranad	41	120
de reser	21	100
de sager	-23	115
de siter	-90	-105
de sjalv	-129	-132
de ska	36	183
de slipa	-81	-126
de som	71	173
de stark	-115	-130
de styr	-2	115
de tar	-198	-200
de tilba	-107	-101
de tog	102	136
de trogt	107	24
de tving	12	140
de va	-64	90
de vil	19	178
de … att	-42	101
de … av	5	201
de … blivi	-113	-96
de … det	-5	153
de … doda	59	157
de … famil	22	133
de … fler	169	5
de … forgi	-9	126
de … gat	-129	-114
de … hema	22	107
de … inte	107	195
de … lagt	-135	-118
de … lugn	41	101
de … man	-154	-178
de … mig	-77	70
de … min	10	126
de … mina	36	181
de … mit	23	145
de … nat	43	-122
de … nog	-12	111
de … om	13	164
de … redan	-64	80
de … sa	147	125
de … sat	64	171
de … sig	-21	137
de … skick	12	114
de … slang	0	99
de … sma	149	146
de … somna	35	174
de … stege	-96	-128
de … styr	25	120
de … tagit	-8	110
de … tilba	-5	94
de … ute	-11	106
de … varit	3	143
dea*	-231	-207
dead	-162	-134
deadline	-132	-138
decka hur	-101	-103
decka … snabt	-101	-103
deckare	-155	-170
deep and	138	-22
del	70	366
dela	-125	-139
delar	-117	-138
delar pa	-110	-129
delen … magen	125	22
delti vi	-107	-92
delti … ska	-107	-92
deltid	-107	-92
dem	-21	252
dem han	39	128
dem i	32	159
dem ine	-111	-119
dem jag	10	177
dem som	1	121
dem … apote	-125	-151
dem … munen	13	118
dem … ovrig	124	33
dem*	-171	72
demen a	-4	136
demen mama	21	137
demen sedan	-51	78
demen som	-102	-105
demen … ar	-126	-124
demen … jag	21	137
demen … mama	-102	-105
demen … slar	57	148
demens	-194	-165
dement	-106	31
dementa	21	137
demon viner	17	123
demon … snart	17	123
demonerna	17	123
den	-127	-43
den #	121	147
den ar	223	2
den blev	-137	-143
den bruka	-205	-153
den dan	4	120
den dar	-138	-257
den domna	-130	-142
den e	-161	-138
den enda	34	164
den farga	119	26
den gamla	-192	-169
den gange	106	-7
den han	17	105
den har	-124	95
den heter	-156	-170
den hogra	165	15
den hol	-24	121
den kom	88	-46
den maste	-1	153
den nu	-147	-142
den sen	9	124
den senas	139	4
den sidan	125	21
den sista	26	166
den siter	187	1
den ska	-164	-143
den sluta	31	133
den ut	-178	-158
den var	-139	-123
den … av	91	-46
den … bla	-198	-176
den … blali	-135	-115
den … bort	-1	153
den … borta	-110	-98
den … domna	-96	-112
den … dot	97	20
den … e	-1	173
den … gange	119	127
den … hjart	-100	-87
den … hosta	-112	-144
den … ja	4	120
den … jag	-2	156
den … jorde	0	137
den … kvar	148	0
den … kvart	108	2
den … likso	136	32
den … manad	-159	-168
den … medic	19	131
den … men	-184	-169
den … mit	137	18
den … ner	-156	-132
den … nere	-97	-106
den … och	-157	-86
den … rod	151	15
den … sjunk	110	10
den … slar	52	167
den … slut	-145	-124
den … snet	116	26
den … som	12	140
den … stil	-138	-112
den … tejpa	-117	-108
den … tva	-130	-124
den … up	-162	-150
den … ut	-91	-169
den … vecka	-33	120
den … vit	123	27
den*	-107	-124
dena	-90	29
dena gang	19	168
dena vecka	-138	-116
dena … jag	-113	-105
dentist	-69	-192
dep*	-131	36
depig	-186	-204
depre och	-80	-113
depre … den	-80	-113
deprimerad	-16	147
der*	-108	110
deras	-14	181
deras far	17	150
deras … har	17	150
derbyt	-172	-145
des … det	84	175
des … jag	-182	-139
des*	-188	-30
desloratadin	-130	-131
desutom	-126	-136
det	56	224
det ar	-52	153
det att	-239	-160
det autom	-107	-95
det basta	12	131
det behov	145	66
det blev	-18	-184
det blir	84	248
det bloda	96	-5
det bor	-98	-109
det bra	-89	-288
det bran	80	-79
det brane	125	-89
det brato	-114	-120
det bruka	154	14
det bubla	234	39
det dog	43	110
det dom	-88	-111
det dragi	107	42
det drar	128	136
det dropa	-48	-136
det enda	6	217
det explo	118	-8
det far	-95	101
det fardi	3	134
det farli	-355	-369
det fast	20	192
det fins	115	249
det flera	-14	81
det flimr	139	-3
det for	-127	-153
det forbj	24	109
det forsa	120	-10
det forse	6	134
det frate	111	-8
det frisk	-125	-99
det fyler	133	7
det gapar	-20	104
det gar	-37	-89
det genom	9	120
det gick	-41	-103
det gifti	-111	-119
det godna	-2	130
det gor	157	218
det gora	-9	100
det han	-41	180
det hande	27	222
det har	204	248
det hema	65	193
det hiner	140	130
det hjalp	-104	29
det hjart	-95	-90
det hog	127	30
det hogt	-175	-159
det huger	-19	-155
det hugor	-105	-111
det iblan	-122	-145
det igen	154	196
det imorg	-157	-182
det infek	-111	-99
det isar	-113	-102
det jag	101	261
det jamt	-105	-150
det jarnb	-139	-138
det kande	124	15
det kans	103	69
det klame	152	-2
det klia	141	31
det knast	101	42
det kolik	-92	-120
det kom	132	-59
det komer	341	13
det kort	-89	-116
det krama	141	32
det kramr	123	12
det kvino	-13	119
det kvita	27	182
det lacke	-141	-133
det laser	-119	-138
det latar	24	185
det later	154	107
det liger	121	156
det loste	-122	-114
det lugna	-146	-62
det lycka	-4	122
det magka	29	119
det medan	15	96
det mer	23	144
det nagon	-160	-247
det nagot	-161	-4
det nan	-216	-163
det nat	-191	-265
det nere	155	39
det nog	-133	-178
det norma	-195	-148
det och	143	-39
det ok	-125	-142
det om	-112	-19
det ont	74	167
det pa	-152	3
det panik	-126	-112
det piper	214	-5
det preci	120	-40
det pulse	203	7
det pumpa	209	-4
det pyser	88	-17
det racke	-128	28
det rakna	49	230
det rat	-63	-129
det riner	152	-5
det rycka	118	22
det rycke	-213	-160
det sa	172	137
det sista	5	170
det siter	309	44
det sjalv	128	367
det ska	-22	323
det skar	138	26
det skram	16	148
det skule	-28	142
det slape	-164	-175
det slet	150	29
det slut	-20	104
det sluta	-189	-222
det smal	206	45
det smale	20	146
det snaba	4	119
det snart	50	226
det snura	129	-40
det sprut	308	14
det sta	-195	-193
det stame	-114	-84
det stodg	-108	-103
det stral	233	-2
det stram	135	15
det svide	-208	-218
det tanke	-15	90
det tid	-116	-146
det til	-57	42
det tilba	154	-6
det tog	-164	-168
det tryck	249	12
det tva	-59	59
det up	93	-1
det utbra	-151	-150
det varje	-120	-87
det varke	160	108
det varst	164	61
det vet	-141	-191
det vore	47	259
det … #	-138	-12
det … alder	-22	-128
det … alt	-190	-135
det … alvar	-144	-160
det … alved	-19	-115
det … andra	-113	-137
det … ansik	142	7
det … ar	360	174
det … arata	-152	-130
det … at	186	9
det … ata	-83	-131
det … att	-149	-82
det … bak	182	41
det … bakat	164	50
det … bakfy	125	51
det … bara	10	167
det … barne	-5	138
det … bast	44	229
det … batre	-78	70
det … behan	-128	-126
det … behov	-57	171
det … besta	19	145
det … blaso	163	4
det … bli	103	180
det … blivi	-76	63
det … blod	202	-38
det … bloda	-133	-137
det … blodf	146	13
det … blodt	-173	-169
det … boka	-121	-124
det … borja	87	-33
det … borta	-212	-211
det … bortd	162	36
det … bra	-86	-46
det … dan	-125	-146
det … darfo	1	166
det … de	23	165
det … det	206	234
det … direk	-152	-142
det … do	-35	213
det … drick	-120	-136
det … efter	8	163
det … eksem	-154	-190
det … eler	-193	-145
det … en	194	150
det … ena	145	25
det … fa	-257	-214
det … far	-31	139
det … fara	-162	-170
det … fardi	-7	107
det … farli	75	131
det … fast	142	-6
det … fint	-46	128
det … flera	-157	-174
det … for	89	169
det … forbl	25	154
det … forst	-26	107
det … forta	-105	-95
det … forts	131	29
det … ga	87	206
det … gang	-66	-98
det … genom	148	17
det … gjord	-2	167
det … gor	-27	107
det … gront	136	-5
det … hal	-119	-105
det … halit	160	14
det … halsb	126	48
det … han	61	210
det … handf	144	31
det … hans	-9	141
det … hart	136	-14
det … hela	196	68
det … histo	17	159
det … hit	-97	-96
det … hjalp	-127	-121
det … i	201	117
det … igar	-145	-15
det … igen	161	25
det … ihop	-41	-137
det … in	131	-10
det … inan	70	191
det … ingen	6	140
det … inget	195	218
det … inte	194	268
det … jag	192	379
det … jatej	143	-7
det … kamer	9	152
det … kilar	27	112
det … klar	154	0
det … klasr	-108	-120
det … kvar	116	-64
det … kylsk	-75	-105
det … lagt	-141	-140
det … lange	-128	-133
det … lika	123	207
det … lila	103	-10
det … locka	-15	124
det … lugnt	101	123
det … mag	29	119
det … man	-188	-114
det … manga	-131	-157
det … mansk	-127	-125
det … masor	160	10
det … maten	117	23
det … matfo	-266	-199
det … medic	16	113
det … mej	-109	-125
det … mer	154	71
det … mig	53	208
det … min	-223	-195
det … mindr	86	133
det … mit	50	242
det … monst	-98	-109
det … morka	94	1
det … mycke	150	-40
det … nagon	-63	131
det … nar	123	-121
det … nat	153	44
det … nerat	170	15
det … nog	196	225
det … novem	-85	-94
det … ny	-142	-136
det … ofarl	-117	-100
det … oftar	31	151
det … omt	-125	-106
det … ont	82	173
det … over	-151	-205
det … papa	-6	123
det … polen	-110	-89
det … redan	-20	123
det … rena	-151	-150
det … rot	-242	-257
det … runt	138	22
det … sa	130	184
det … saft	125	-16
det … satet	4	119
det … sen	61	132
det … sista	8	219
det … sjalv	-24	-125
det … sjukt	-32	-116
det … skada	-15	90
det … skale	170	15
det … skons	32	130
det … skont	-51	122
det … skram	117	126
det … skule	-107	-101
det … slut	-69	109
det … som	213	139
det … sorge	-85	-131
det … stret	-129	-109
det … strok	-151	-107
det … sura	138	41
det … svart	114	-4
det … tande	193	37
det … tiden	14	121
det … til	46	-84
det … titha	-109	-99
det … tjafs	-116	-110
det … trang	208	47
det … tre	-103	-204
det … treti	-133	-164
det … tryck	105	0
det … trygt	-29	110
det … tung	94	4
det … under	-3	-129
det … up	-2	-125
det … ur	-172	-110
det … ut	217	17
det … utan	100	105
det … vadkr	-128	-102
det … vagen	9	120
det … vanin	-66	-106
det … var	28	205
det … vara	78	181
det … varmt	-140	-140
det … vid	6	149
det … vil	-123	-130
det*	4	150
deta tjat	-88	-111
deta … fran	-88	-111
dia*	-58	-225
diabe blods	122	56
diabe hon	115	-12
diabe litet	-136	-100
diabe med	109	51
diabe och	-54	-125
diabe sedan	108	17
diabe socke	120	6
diabe table	-106	-99
diabe typ	-148	-102
diabe … blev	109	6
diabe … hi	122	56
diabe … nar	-106	-99
diabetes	-132	-217
diabetesar	-144	-104
diabetiker	258	15
dialy krock	-106	-83
dialy … med	-106	-83
dialy … och	136	35
dialystiden	-106	-83
diare	-231	-234
diare a	142	24
diare kan	105	36
diare pa	-105	-103
diare sen	-127	-168
diare … #	-194	-189
diare … ha	105	36
diare … resan	-105	-103
diare … tva	-101	-129
diarh for	-106	-106
diarh … two	-106	-106
diarhea	-106	-106
did	104	300
did it	19	226
die	-14	213
die*	-256	-285
died	-147	-153
died laugh	-124	-115
died … at	-130	-130
dieten	-177	-175
dif*	-145	-115
dik*	-7	143
dikte om	54	152
dikte … doden	54	152
dikter	54	152
dim*	259	48
dima	113	-33
dimigt	197	59
din	86	126
din*	-104	-149
dinosaurier	-111	-116
dir*	-154	-83
direk nar	-158	-154
direk nu	-135	-107
direk och	-145	-107
direk til	27	151
direk … ar	-137	-117
direk … jag	-67	-140
direk … mig	27	151
direkt	-154	-83
dis*	-90	-130
discord	-6	152
diska litet	-109	-107
diska … sar	-109	-107
diskade	-109	-107
diskar	-136	-143
diskb ater	155	31
diskb … eliqu	155	31
diskbanken	78	152
disken	-174	-199
diskm i	-83	-101
diskm … forga	-83	-101
diskmaskinsluckan	-83	-101
diskmedelstableter	119	17
diskutera	-139	-146
dispu om	-103	-85
dispu … tre	-103	-85
disputerar	-103	-85
dit	-43	207
dit han	135	150
dit … ar	7	160
diz*	-45	-147
dizy	-45	-147
dja*	-5	257
djavu bor	-10	149
djavu och	-23	128
djavu … att	-9	88
djavu … i	-8	181
djavu … jag	-17	86
djavul	-17	86
djavulen	9	248
djavulens	-9	88
djupa an	8	128
djupa … forut	4	94
djupa … vanli	10	126
djupare	17	209
djupt	102	-73
djupt att	-99	70
djupt depri	-8	152
djupt hal	-127	-121
djupt i	-51	-151
djupt ine	-109	-95
djupt kolds	168	11
djupt och	233	38
djupt sar	-134	-123
djupt … det	132	92
djupt … fort	137	65
djupt … hande	-163	-160
djupt … inte	-132	-108
djupt … men	-127	-121
djur	-140	-115
djuren	40	151
djurjour	-122	-112
djursjukhus	-123	-101
do	-28	231
do #	-118	-95
do av	-108	31
do bada	-19	123
do barn	20	148
do dom	17	119
do fatar	16	131
do feber	117	-9
do framf	156	-2
do han	16	165
do hela	30	105
do i	-38	-90
do if	-161	-161
do igen	15	134
do it	-20	168
do jag	47	180
do langr	32	128
do nothi	-149	-145
do nu	18	151
do om	31	107
do pa	-168	-174
do vil	-7	144
do we	-161	-171
do you	-244	-234
do … ala	33	139
do … ar	54	122
do … book	-77	-135
do … cal	-193	-207
do … covid	-104	-124
do … dagar	30	105
do … det	20	153
do … do	192	102
do … gamal	-108	-119
do … get	-147	-145
do … know	-176	-195
do … kval	35	140
do … need	-63	-210
do … ni	16	131
do … nyfik	-195	-159
do … os	156	-2
do … park	-116	-105
do … parke	-115	-106
do … polen	-113	-101
do … skam	-89	-124
do … skrat	-131	-136
do … snara	32	128
do … someo	-135	-119
do … somnt	-10	145
do … tonig	22	139
do … tva	-19	123
do … vil	19	135
doc*	-107	-161
docka	108	-49
docka ar	-122	-121
docka i	138	21
docka … famne	138	21
docka … forla	-122	-121
docka … nu	-109	-102
dockan	-109	-102
dod	-144	-192
dod anda	8	141
dod efter	-152	-154
dod i	-154	-113
dod pa	-193	-197
dod redan	-6	116
dod sen	-167	-191
dod tror	160	10
dod … bara	-21	120
dod … lange	-151	-158
dod … mig	-159	-220
dod … morgo	-103	-106
dod … nat	-137	-134
dod … sex	12	94
dod … vil	22	118
dod*	-190	-38
doda	-107	120
doda ala	32	147
doda efter	-155	-146
doda for	-154	-161
doda fotsv	-110	-134
doda han	10	151
doda hene	20	192
doda honom	-7	157
doda manis	31	145
doda mig	-26	85
doda min	49	187
doda mor	149	164
doda nagon	10	162
doda os	35	163
doda slakt	8	93
doda … ala	26	104
doda … chef	18	160
doda … en	-196	-213
doda … i	19	140
doda … och	34	191
doda … pa	13	159
doda … tonar	-89	-117
dodad var	23	100
dodad … kat	23	100
dodar	-153	-90
dodar mama	-5	100
dodar mig	-144	-177
dodar sig	13	146
dodar … om	-125	-158
doden	-185	-156
doden fast	-112	-134
doden igar	12	127
doden och	54	152
doden sedan	-130	-136
doden … har	54	152
doden … jag	-167	-190
doden … papa	-130	-136
dodligt	0	182
dods	4	141
dodsb kur	-100	-109
dodsb … ni	-100	-109
dodsbevis	-173	-181
dodsbra	-100	-109
dodsh anars	0	123
dodsh … gor	0	123
dodshjalp	31	114
dodst efter	-120	-121
dodstrot	-161	-172
doend sa	-122	-102
doend … fort	-122	-102
doende	-256	-225
does	-185	-153
does … take	-2	107
doesn fade	161	36
doesn want	-21	119
doesn … to	-21	119
doesn … when	137	-1
doesnt	126	-8
dog	-418	-276
dog ate	-167	-160
dog dom	7	103
dog har	3	108
dog igar	-152	-165
dog men	-120	-170
dog mit	-195	-153
dog nasta	-139	-135
dog pa	-186	-187
dog swalo	-158	-123
dog vil	8	185
dog … a	-158	-123
dog … augus	-123	-135
dog … i	-187	-78
dog … jag	6	226
dog … nu	-136	-146
dog … och	-129	-136
dog … somra	-62	-82
dog*	-122	-69
dogo	-122	-86
doi*	-254	-159
doing	-254	-159
dok	176	-13
dok armar	144	9
dok pa	149	20
dok … ar	64	-58
dok … grunt	170	21
dokto ensam	-6	161
dokto for	34	140
dokto i	-123	-122
dokto min	117	14
dokto nasta	-89	-139
dokto nu	-129	-109
dokto … fru	117	14
dokto … mit	-123	-122
dokto … vecka	-89	-139
dokum … inte	19	150
dokumenterat	19	150
dol*	20	186
dom	-1	219
dom det	93	-4
dom har	12	203
dom i	70	174
dom nu	-81	-104
dom retas	-81	-104
dom rokar	-113	-99
dom sa	166	56
dom sager	4	167
dom ska	42	141
dom va	-43	85
dom vet	-14	114
dom … a	-113	-99
dom … aldri	18	108
dom … att	114	135
dom … en	115	-13
dom … gor	-4	120
dom … grupc	19	159
dom … inte	37	113
dom … inuti	-4	120
dom … lite	-81	-104
dom … rat	53	162
dom … sa	3	-131
dom … tre	-15	123
dom … var	-14	114
dom*	-110	-212
domna arm	143	27
domna armen	120	-14
domna bada	106	21
domna ben	228	45
domna bort	138	37
domna efter	-151	-104
domna en	-139	-116
domna for	20	118
domna forst	149	62
domna foter	-152	-158
domna hon	106	42
domna i	35	-133
domna melan	133	44
domna nar	-242	-259
domna och	166	64
domna ont	135	24
domna … armar	194	50
domna … att	20	118
domna … benen	161	59
domna … blev	106	42
domna … fingr	-193	-180
domna … frysr	-120	-84
domna … halva	147	39
domna … i	168	52
domna … igen	107	41
domna … jag	-201	-219
domna … nar	-152	-158
domna … nu	149	62
domna … och	134	35
domna … stund	-139	-116
domna … under	253	43
domnad	-100	-137
domnade	-97	-172
domnat	297	97
domni … hande	-110	-106
don*	-2	306
done	-37	168
done … cant	-7	110
doner blod	-117	-134
doner organ	-110	-144
doner … nar	-110	-144
doner … var	-96	-101
donera	-162	-209
dont	71	339
dont fade	122	9
dont know	46	157
dont see	-35	113
dont want	43	193
dont … to	43	193
doo*	141	220
door	141	220
door has	-4	116
door … welts	-4	116
dor ar	-111	-119
dor av	-177	-168
dor helre	10	147
dor kan	-140	-133
dor man	-1	126
dor med	8	146
dor men	-20	149
dor nu	104	-13
dor och	7	122
dor sager	14	183
dor vil	-133	-112
dor … a	30	111
dor … ackel	-88	-98
dor … an	-20	106
dor … direk	-1	126
dor … gas	8	146
dor … ha	-133	-112
dor … jag	-26	181
dor … man	-140	-133
dor … mensv	-101	-123
dor … varme	-114	-122
dor … varmt	-108	-120
dor*	111	170
dorar	-174	-145
dorar stang	-113	-108
dorar … och	-113	-108
dorar … tog	5	126
doren	164	240
doren ar	-22	174
doren det	-107	-81
doren mit	-7	110
doren nar	-1	114
doren nu	118	37
doren … ex	-7	110
doren … gick	-107	-81
doren … har	145	-10
doren … open	-8	123
doren … spark	-20	108
dorka pa	134	16
dorka … ena	134	16
dorka … vanst	171	46
dorkarmen	-50	-135
dos	-138	-240
dos … antib	100	14
dose by	115	-4
dose … mista	115	-4
doset	107	-80
doset ska	-152	-141
doset … fylas	-152	-141
dot	-81	41
dot den	97	20
dot i	-39	135
dot sa	-132	-131
dot ska	27	153
dot … jag	-37	95
dot … olyck	-7	131
doter ar	-76	-140
doter berat	-3	114
doter blev	71	130
doter docka	-122	-121
doter drick	-101	-120
doter far	126	34
doter fem	109	7
doter fick	142	55
doter fyra	8	112
doter har	63	196
doter hon	-169	-131
doter klaga	110	13
doter komer	-116	-138
doter naken	-112	-104
doter nar	0	135
doter pa	102	204
doter prata	7	93
doter ramla	160	69
doter ringd	-1	131
doter rum	129	108
doter sager	-91	-125
doter ska	-150	-148
doter skar	6	168
doter snora	-106	-90
doter tog	77	-26
doter trafa	-4	112
doter vagra	-113	-101
doter var	130	-11
doter … #	140	219
doter … ag	130	30
doter … anore	-121	-129
doter … ar	-136	-2
doter … ata	-137	-144
doter … atit	197	-5
doter … barn	24	159
doter … blod	5	140
doter … brane	-11	71
doter … en	-185	-79
doter … feber	-192	-193
doter … har	-55	-178
doter … hon	134	113
doter … kisar	-130	-119
doter … krakt	121	16
doter … kramp	130	33
doter … langa	3	163
doter … legat	141	18
doter … magsj	-142	-123
doter … manad	146	11
doter … masa	-1	143
doter … med	10	121
doter … mens	-138	-142
doter … nacks	162	22
doter … nu	149	42
doter … ont	-202	-165
doter … paran	19	120
doter … rader	13	98
doter … sa	-64	-159
doter … sig	-76	84
doter … sju	-125	-124
doter … sluta	147	-10
doter … stod	-83	-112
doter … svart	111	15
doter … table	-75	-103
doter … treti	-11	127
doter … under	116	34
doter … utskr	5	129
doter … vaden	-119	-105
doters	-131	15
dov	-158	-64
dov och	-113	-136
dov … behov	-113	-136
down one	125	20
down somet	-110	-112
down … back	-176	-191
down … hapen	-110	-112
down … side	125	20
down … stair	55	170
dox*	-131	-126
doxyferm	-131	-126
dra for	13	122
dra ner	-127	-178
dra … altid	13	122
dra … luft	129	-3
dra*	326	134
drack	136	-58
drack atika	104	24
drack barne	113	21
drack lampo	125	11
drack lite	-231	-189
drack ur	195	32
drack vin	-162	-159
drack … #	104	24
drack … badva	-161	-139
drack … flask	151	18
drack … och	-145	-133
drack … vin	-148	-118
dragi ner	141	10
dragi … en	107	42
dragit	234	72
drain	140	12
drain clean	140	12
drana efter	-115	-106
drana … opera	-115	-106
dranage	-115	-106
drane pa	-139	-123
drane … energ	-139	-123
dranerad	-139	-123
drank	128	-68
drank bebis	0	120
drank bleac	135	14
drank honom	20	111
drank i	124	18
drank mig	11	193
drank … blod	124	18
drank … clean	134	15
drank … nar	20	111
dranka	-82	57
drankt	165	32
drar	257	203
drar efter	257	28
drar ena	144	26
drar i	96	-23
drar ihop	65	-86
drar in	199	10
drar melan	96	34
drar mig	28	137
drar min	-7	106
drar … andan	240	41
drar … bada	108	17
drar … benen	126	17
drar … benet	144	26
drar … efter	127	5
drar … har	3	117
drar … huden	138	15
drar … luft	144	-11
drar … magen	148	10
drar … mama	-7	106
drar … orat	-127	-102
drar … sig	65	-86
drar … skuld	96	34
drar … under	114	11
dras	173	4
dras in	167	11
dre*	277	-13
dregl o	-136	-124
dregl tandv	135	26
dregl … biter	-122	-103
dregl … gnale	-136	-124
dregl … sen	135	26
dreglar	219	-13
dri*	-350	-118
drick bra	-176	-146
drick dalig	-101	-106
drick for	-138	-170
drick har	158	5
drick hela	149	44
drick kafe	-280	-241
drick klori	-9	112
drick masor	165	48
drick mindr	-122	-103
drick mjolk	-148	-124
drick mycke	-120	-125
drick och	-209	-56
drick sa	-43	-112
drick saft	-142	-141
drick slar	149	20
drick typ	99	30
drick vil	13	160
drick vin	-99	-112
drick … #	99	30
drick … fa	13	160
drick … han	157	101
drick … himla	-101	-120
drick … jag	5	141
drick … kopar	-89	-134
drick … lite	-35	82
drick … mycke	-136	-169
drick … och	-164	-137
drick … omkri	149	20
drick … tiden	149	44
dricker	-354	-147
drink	-8	144
drink alcoh	-134	-147
drink and	-86	58
drink fine	-146	-166
drink ont	7	148
drink sen	27	112
drink … i	3	201
drink … playi	-122	-118
drink … var	27	112
drinken	61	179
drinking	-317	-300
drinks	-117	18
drive me	-193	-213
drive mig	-138	-157
drive … til	-138	-157
driver	-138	-157
drives	-193	-213
drivi test	-142	-148
driving	-167	-38
drog	133	-32
drog mig	-147	-72
drog ner	316	147
drog up	133	56
drog ut	-162	-198
drog … en	41	-86
drog … i	-119	-65
drog … kafek	114	46
drog … sexar	134	63
drog … tekan	127	9
drog … tekok	129	32
drog … vaten	188	19
droga mig	-16	93
droga tror	6	113
droga … hon	6	113
droga … jag	-16	93
drogad	6	113
drogat	-16	93
droge a	-125	-119
droge … overd	-125	-119
drogs	156	14
drogs up	158	31
drogs … ur	158	31
dromd att	-148	-148
dromd … nagon	-99	-123
dromde	-148	-148
drome att	-182	-175
drome om	-22	168
drome … att	-6	187
drome … jag	-182	-175
drome … min	30	150
dromer	-196	-124
droop face	108	20
droopy	108	20
dropar	18	-126
droped	136	-8
drowning	35	182
dru*	191	197
druck anars	0	127
druck dalig	-107	-105
druck flera	139	60
druck for	-83	76
druck lampo	134	-3
druck lite	0	126
druck nat	109	-28
druck och	-14	104
druck propl	147	-14
druck spola	138	-5
druck tandv	166	36
druck up	-16	155
druck vaten	-115	-115
druck … ar	0	127
druck … att	-17	136
druck … gar	80	-15
druck … hon	125	-26
druck … idag	-107	-105
druck … jag	87	-20
druck … kraks	70	-17
druck … lite	-114	-117
druck … liter	139	60
druck … medic	-16	155
druck … mod	0	126
druck … och	131	29
druck … tanke	-34	99
druckit	149	171
druge and	14	127
druge … asaul	14	127
druged	21	141
drunk fora	-96	-115
drunk fraga	-10	112
drunk hosta	166	22
drunk i	-163	-147
drunk jag	38	154
drunk nar	138	-14
drunk nasta	-147	-144
drunk pa	-141	-149
drunk … aret	-96	-115
drunk … i	-147	-144
drunk … isen	-107	-92
drunk … jag	138	-14
drunk … och	166	22
drunk … sjon	123	24
drunk … tvat	-82	-83
drunknade	-239	-245
drunkning	172	-21
drunkningstilbud	108	-34
druva	141	13
dry	-229	-198
dry air	-120	-108
dry from	-111	-110
dry … i	-120	-108
dry … the	-111	-110
dry*	-175	-132
dryck	-172	-125
du	56	268
du en	-129	-125
du forst	40	169
du kvar	-165	-162
du skriv	-39	118
du … det	-66	-98
du … inte	25	138
du … robot	-129	-125
du … ut	-3	110
dub*	80	-99
dubel	-143	-155
dubel av	123	31
dubel forst	-130	-105
dubel kraks	118	29
dubel nar	-116	-108
dubel och	226	41
dubel ogonl	134	40
dubel ont	130	36
dubel p	-162	-142
dubel … en	98	25
dubel … gamal	-123	-119
dubel … gar	143	21
dubel … hange	134	40
dubel … inte	111	46
dubel … jag	-116	-108
dubel … mit	123	31
dubel … piler	-162	-142
dubel … stor	189	124
dubel … timen	-130	-105
dubel … under	130	36
dubelseende	134	40
dubelslag	-112	-105
dubelt	57	-66
dubelvikt	190	34
dubla insul	119	19
dubla … av	119	19
dublade	119	19
dukat	21	120
dukat up	21	120
dukat … alt	21	120
dum	50	171
dumt ikval	-29	101
dunka efter	-115	-115
dunka huvud	120	67
dunka … feste	-115	-115
dunka … ser	96	30
dunka … vagen	31	129
dunkande	134	15
dunsa och	14	179
dunsa … barn	3	113
dunsar	14	179
dus*	69	167
dusch hon	52	131
dusch i	46	106
dusch mig	31	114
dusch och	1	153
dusch ska	124	33
dusch tre	-5	109
dusch … ar	204	24
dusch … gange	-5	109
dusch … gar	-106	-176
dusch … tar	22	118
dusch … tva	20	101
duschade	34	184
duschar	9	142
duschat	-12	139
dyg*	102	161
dygn	163	203
dygn jateo	123	12
dygn til	0	186
dygn … magen	123	12
dygnet	-170	-89
dyi*	32	-138
dying	32	-138
dying of	-160	-177
dying … bored	-129	-147
dyk	171	-9
dyk ar	171	-9
dyk … sjuka	157	9
dyk*	196	92
dykar dyk	188	13
dykar … ar	188	13
dykarsjuka	157	9
dykni och	136	25
dykni … jag	136	25
dykning	136	25
dykte	153	23
dykte och	153	23
dykte … kom	153	23
e	145	138
e alt	9	177
e beroe	9	100
e bla	100	-62
e blaa	152	-10
e det	1	126
e domna	115	24
e dubel	112	13
e ful	170	61
e gravi	96	213
e helt	262	34
e kal	277	87
e karl	-3	117
e pa	-11	127
e rad	61	199
e skit	99	30
e slap	140	20
e slut	-151	-79
e snart	4	120
e som	228	20
e stel	162	65
e svart	-23	124
e upe	157	0
e verkl	-5	104
e … #	-8	147
e … a	-61	116
e … ar	13	120
e … at	124	11
e … borta	133	-20
e … bra	-136	-42
e … for	-60	92
e … han	13	109
e … i	-99	-159
e … igen	155	-13
e … kar	-163	-140
e … langr	-5	104
e … litet	130	-20
e … lugn	37	113
e … melan	115	24
e … mycke	-157	-153
e … nu	-120	-162
e … o	273	124
e … sag	-113	-99
e … som	109	-21
e … trot	0	163
ear	-25	-144
ear*	-232	-211
earac and	-115	-80
earac … a	-115	-80
earache	-205	-182
ears	-109	-105
ears clean	-109	-105
eas*	-124	78
easier	25	155
easy	1	126
easy when	1	126
easy … hes	1	126
eat	-234	-247
ebo*	-97	-96
ebola	-97	-96
ebola i	-97	-96
ebola … skola	-97	-96
ecz*	-186	-194
eczema	-186	-194
efe*	130	10
efekt	130	10
eft*	-117	-37
efter	-142	-45
efter #	-153	-179
efter abort	205	52
efter alved	-185	-158
efter andan	299	44
efter antib	123	-1
efter bad	-129	-131
efter bankp	-132	-85
efter begra	29	172
efter besok	8	112
efter bet	-190	-171
efter bihal	119	45
efter bonor	-143	-133
efter bords	-125	-134
efter brake	-4	151
efter brand	127	0
efter brans	-145	-123
efter cashe	121	16
efter dagar	-117	-109
efter dagen	109	14
efter dansb	-13	119
efter dem	-30	126
efter det	52	140
efter doden	35	168
efter drink	7	148
efter dykni	136	25
efter efter	-201	-164
efter en	-228	-274
efter fal	-202	-170
efter falet	253	16
efter feber	-143	-122
efter fem	-129	-146
efter fet	-136	-133
efter fingr	-5	106
efter fjalt	173	36
efter fjalv	-143	-145
efter flyg	-126	-103
efter flygr	67	-45
efter flyte	-140	-174
efter for	-193	-177
efter forky	-222	-150
efter fotbo	-139	-146
efter freda	22	150
efter fyra	-141	-177
efter getin	141	0
efter golfe	-139	-116
efter gravi	-156	-123
efter gymet	-118	-120
efter handb	-108	-101
efter helge	43	193
efter hjart	-162	-134
efter honom	20	172
efter hosta	-140	-127
efter jag	-166	-150
efter jakto	138	0
efter jobet	-285	-259
efter jordn	172	15
efter julbo	-129	-144
efter kafe	-163	-164
efter karao	-171	-170
efter konse	-211	-195
efter kontr	117	18
efter krock	-99	-111
efter lagni	-116	-114
efter laser	-126	-126
efter lask	-133	-126
efter luft	-58	-157
efter lunch	7	-119
efter magsj	-74	-94
efter mama	-122	-116
efter mat	-128	-100
efter maten	-185	-207
efter medic	129	34
efter mig	102	236
efter misfa	-109	-94
efter mug	135	4
efter mygbe	-173	-172
efter nagon	88	-27
efter nagra	-129	-146
efter natpa	-172	-196
efter natsk	-145	-146
efter nikot	-113	-97
efter noter	255	36
efter ny	-160	-146
efter och	117	1
efter paset	-117	-1
efter pensi	-91	-100
efter piler	-24	103
efter prome	-125	-118
efter rakni	-258	-242
efter rakor	222	63
efter resa	-115	-69
efter sat	-1	118
efter semes	-134	-119
efter sig	215	11
efter simha	-120	-117
efter skarm	-197	-193
efter skola	-60	67
efter skolj	-119	-106
efter skrik	-75	-99
efter slade	8	108
efter slage	169	9
efter snosk	-157	-144
efter som	-139	-134
efter somn	-131	-128
efter somnt	-110	-111
efter sonda	8	149
efter spena	-100	-86
efter spini	-176	-138
efter sprut	-155	-119
efter stors	-139	-134
efter table	146	24
efter tandu	138	35
efter tandv	137	49
efter tjugo	22	109
efter tre	-192	-172
efter tromb	-127	-112
efter vacin	-187	-125
efter vedkl	-105	-95
efter vinet	-110	-105
efter vridn	-109	-90
efter … ar	-85	49
efter … ater	148	41
efter … att	-1	118
efter … bakis	-115	-115
efter … bara	-144	-137
efter … barne	-216	-211
efter … bruka	-119	-117
efter … dag	-149	-125
efter … datum	-110	-93
efter … den	-146	-105
efter … film	-93	-148
efter … forky	-124	-86
efter … frun	16	112
efter … gar	-210	-146
efter … ha	-217	-270
efter … han	211	124
efter … har	112	109
efter … hela	-152	-142
efter … hos	213	194
efter … huvud	-108	-63
efter … igar	-221	-220
efter … igr	-110	-105
efter … jag	9	-126
efter … kan	-106	-163
efter … kans	-90	-106
efter … kondo	21	126
efter … lite	-173	-115
efter … lop	115	26
efter … lukta	102	20
efter … malti	33	164
efter … mar	-160	-142
efter … mat	-152	-160
efter … me	-115	-106
efter … men	-184	-69
efter … minut	-172	-228
efter … mit	25	113
efter … mkt	-164	-146
efter … nar	-136	-154
efter … nat	-174	-160
efter … omt	-120	-78
efter … ont	-117	24
efter … pa	-159	-84
efter … papa	-62	-82
efter … rehab	-148	-112
efter … sil	131	-14
efter … skarm	-124	-124
efter … skrek	-191	-178
efter … sovit	-163	-149
efter … spark	-121	-133
efter … sutit	-108	-107
efter … table	124	26
efter … tas	-115	-106
efter … vad	-93	-120
efter … var	-41	-177
efter … vem	-178	-176
efter … vid	-150	-138
eftermidags	132	8
eftersom	-139	-134
egen	60	198
egen begra	47	191
egen del	27	268
egen hand	119	100
egen telef	34	150
egen … min	34	150
egent en	-113	-108
egent forny	167	38
egent undra	-86	-129
egent … mit	167	38
egent … valdi	-113	-108
eget hus	-101	-105
eget namn	183	22
eget spot	194	55
eget val	14	140
egn*	10	121
egna	10	121
egna hande	12	111
ei	290	164
ei hengi	133	-3
ei heraa	146	-22
ei lopu	158	87
ei … ja	167	8
ei … leiki	-137	-104
ei … muta	146	37
ei … vain	-109	-104
eig*	-148	-146
eight	-148	-146
eik*	344	146
eika	344	146
eika han	169	2
eika lopu	136	-9
ej	211	17
ej andas	167	8
ej leva	36	114
ej … mer	36	114
ekg	-278	-311
ekg och	-132	-141
ekg pa	-122	-136
ekg var	-159	-125
ekg … bra	-159	-125
ekg … cykel	-91	-106
ekg … sa	-116	-130
eko*	-172	-172
ekono pa	-147	-150
eks*	-300	-312
eksem	-283	-234
eksem en	33	139
eksem i	-156	-180
eksem men	38	159
eksem pa	-157	-158
eksem som	-116	-123
eksem … armve	-98	-106
eksem … egent	38	159
eksemet	-121	-199
el	-42	-145
el ni	-122	-86
ela*	75	258
elaa	34	198
elande	-165	-140
elb*	-206	-207
elbows	-145	-152
eld*	145	56
eldad i	-130	-112
eldad … kamin	-130	-112
eldat	205	33
eldat i	197	38
eldat … kamin	158	32
eldat … stuga	140	18
ele*	-146	-84
elefa siter	116	15
elefa … pa	116	15
eleme men	-123	-116
eleme som	-10	122
eleme … det	-123	-116
eleme … sager	-8	152
elementen	15	138
elementet	-121	-57
eleph sitin	106	9
eleph … on	108	11
elephant	114	13
eler	-117	-148
eler ar	-195	-186
eler bara	-180	-193
eler brist	-10	120
eler en	-148	-143
eler far	-129	-121
eler gor	-109	-99
eler hosta	126	29
eler ja	21	126
eler kurat	-77	-103
eler lagt	-111	-86
eler maste	-132	-171
eler om	-129	-156
eler prata	123	22
eler skriv	164	2
eler strac	122	31
eler … bara	123	22
eler … det	-144	-152
eler … man	-213	-200
eler … pa	122	31
eler … vi	-183	-187
elev	-106	93
elev radet	-125	-119
elev sager	6	103
elev … att	6	103
elev … undra	-125	-119
eleve sager	-5	161
eleve … att	-5	107
eleve … inte	8	108
eleven	29	203
eli*	99	-115
eliqu #	-190	-174
eliqu har	155	31
eliqu idag	121	47
eliqu somni	126	47
eliqu … mg	-190	-174
eliqu … ont	155	31
eliquis	112	-92
elo*	62	-99
elolycka	94	-66
elr*	-117	-17
elrakningen	-160	-171
elskapet	136	16
elstangsel	-119	-107
elsto branm	116	20
elsto i	-118	-86
elsto … huvud	-118	-86
elsto … pa	116	20
elstot	64	-71
elstotskansla	-118	-86
elv*	207	206
elva	217	228
elva dagar	135	6
elva och	-71	60
elva … har	-128	-134
elva … mama	-2	132
elvanse	-165	-153
eme*	23	-128
emelan	130	-5
emergency	-136	-164
emf*	-115	-115
emfys och	-115	-115
emfys … nu	-115	-115
emfysem	-115	-115
emo*	-57	100
emot	-57	100
emot barnb	-140	-146
emot men	9	162
emot radio	34	171
emot … det	3	116
emot … i	-12	111
en aldre	19	209
en alg	141	-48
en anan	-50	108
en angel	-164	-114
en angva	-151	-122
en anten	25	120
en ap	8	201
en armba	-152	-104
en arta	-159	-139
en av	97	224
en bage	155	10
en bakfy	-112	-99
en batre	42	116
en bebis	-141	-127
en belas	24	204
en bil	99	181
en bild	-95	78
en bit	-13	-159
en black	162	40
en blodn	-117	-100
en blodt	-118	-99
en bok	-136	-87
en bol	-92	-186
en brada	225	71
en brans	-119	-109
en bro	-115	-12
en bula	-138	-114
en bus	62	142
en chock	-188	-188
en dag	-206	-211
en decka	-155	-170
en docka	167	21
en dodsb	-100	-109
en dor	-12	221
en druva	141	13
en efter	-172	-179
en elev	30	147
en extra	150	7
en famil	88	111
en fasti	-199	-207
en femkr	-129	-95
en film	-172	-170
en fine	-135	-135
en flask	115	169
en fluga	-116	-110
en forky	106	-22
en fotbo	-239	-233
en fraga	-194	-107
en frukt	-148	-121
en ful	44	161
en fyla	104	23
en galni	160	31
en gamal	-138	-86
en gardi	211	44
en glasr	162	30
en halua	4	131
en halv	-38	-177
en halvt	221	94
en hands	96	12
en har	106	9
en hast	51	-67
en hel	118	-35
en hoger	96	15
en hund	224	92
en hustr	24	109
en husva	-136	-116
en i	30	199
en ipren	-186	-151
en jaksa	42	157
en kabel	137	-1
en kafts	4	167
en kaka	216	54
en kalel	-182	-171
en kalv	-149	-147
en kamin	164	7
en karam	142	6
en katun	115	37
en kile	78	258
en knap	1	204
en kniv	-56	-231
en knol	-256	-245
en kompi	-123	22
en konse	-148	-139
en kopia	24	141
en koran	31	130
en korsb	-164	-144
en korv	163	42
en korvb	157	21
en kraka	-169	-170
en krita	-135	-111
en krukv	-124	-123
en kurat	-131	-150
en kvart	269	-36
en kvina	-72	119
en lagni	-117	-110
en lang	-32	92
en lap	-8	166
en larka	-151	-144
en last	8	107
en lastb	86	120
en latsa	-156	-146
en leksa	136	31
en lilja	-148	-145
en lina	147	0
en magne	132	16
en manis	-144	-159
en masa	137	70
en matsk	113	-14
en medic	-151	-144
en minut	-356	-348
en nagel	-127	-129
en nat	-173	-178
en nave	120	8
en njurs	120	9
en nyfod	-153	-136
en obeha	162	22
en otack	129	57
en ovnin	-140	-133
en pa	-187	-224
en pase	205	10
en pingv	-120	-101
en plan	-22	171
en plank	222	37
en plomb	-113	-102
en pojkv	5	147
en prick	-172	-157
en prins	-139	-126
en prop	127	-1
en psyko	-155	-179
en pysty	110	6
en rakni	-142	-117
en ren	-147	-173
en robot	-129	-125
en rod	-158	-111
en ros	-126	-132
en rost	-8	156
en rulga	187	16
en saa	217	-4
en sak	53	188
en san	120	-77
en sekun	80	-104
en serie	-176	-167
en sida	57	-83
en sil	131	-14
en sista	4	165
en sjalv	-136	-150
en skala	-150	-110
en skam	27	112
en skidt	-95	-90
en skins	120	19
en skogs	-5	109
en skote	-102	-139
en slang	-85	73
en smal	130	105
en smart	146	53
en snara	-6	139
en sol	-174	-137
en som	-165	-131
en sorge	-70	-102
en spion	11	165
en stekp	-1	173
en stent	168	-10
en stick	-243	-191
en stolp	111	58
en stor	142	148
en strok	178	-57
en stube	133	35
en stund	180	10
en table	-134	-112
en talri	-129	-127
en tia	-145	-123
en tid	136	-81
en til	-77	-145
en tim	146	46
en time	266	75
en timer	63	143
en tok	-9	-129
en trakt	-118	-99
en trasa	132	-1
en trea	-151	-147
en truma	221	59
en tune	202	1
en tung	113	43
en tvatm	-124	-99
en tyngd	160	-5
en ugn	146	32
en under	27	135
en utgan	19	131
en utvag	0	160
en vag	13	210
en vante	152	32
en var	5	127
en vark	122	19
en varta	-253	-256
en vecka	-271	-97
en vindr	204	54
en visel	150	23
en vit	-226	-203
en vuxen	36	241
en zombi	-170	-146
en … #	-34	-101
en … alved	125	31
en … anars	-9	107
en … asist	31	114
en … ata	-53	-163
en … att	-139	-167
en … bara	-19	-119
en … bit	104	12
en … bula	-130	-152
en … burk	144	-45
en … dar	-131	-185
en … djupt	-134	-123
en … dregl	152	18
en … efter	12	-139
en … eler	-185	-157
en … enaa	35	231
en … fick	-155	-123
en … flack	-150	-130
en … fora	-109	-50
en … forpa	4	120
en … forst	-110	-106
en … gang	89	138
en … gardi	148	64
en … gor	162	103
en … hade	9	125
en … har	141	111
en … hengi	110	6
en … henke	179	16
en … hosta	132	42
en … hur	-40	73
en … i	-40	-171
en … igar	-172	-76
en … imorg	-89	-119
en … inan	63	139
en … ingen	-187	-185
en … inget	-166	-170
en … jalko	163	5
en … kansk	-79	-132
en … kansl	124	29
en … karta	144	-11
en … kile	14	159
en … knick	150	7
en … kur	-100	-109
en … kvar	132	174
en … lag	94	4
en … lakar	-87	-134
en … langr	8	107
en … liter	125	24
en … livmo	-151	-129
en … lugn	-113	-108
en … lugna	122	12
en … mama	24	127
en … melan	137	7
en … men	82	-78
en … metad	120	8
en … mina	-17	173
en … mycke	-125	-123
en … nat	-157	-206
en … nu	-22	-109
en … nys	158	20
en … o	216	148
en … och	170	110
en … ol	3	134
en … om	51	-87
en … orken	-105	-89
en … pa	-78	73
en … perso	17	161
en … piler	105	-13
en … pres	128	16
en … radio	-103	-100
en … reakt	-175	-113
en … ring	-146	-102
en … rispa	-134	-144
en … roste	-111	-107
en … sa	-57	99
en … sager	40	254
en … sekun	-104	-95
en … sen	339	46
en … siter	77	-64
en … skrik	-7	115
en … som	-43	-115
en … sprit	91	2
en … stana	-17	130
en … stel	133	42
en … strea	-8	128
en … strim	-111	-99
en … svagt	115	37
en … sveta	146	46
en … table	-128	-2
en … tog	-112	-140
en … treti	-153	-120
en … under	-192	-48
en … up	90	29
en … ur	-7	-146
en … utoml	31	130
en … vaten	116	12
en … vecka	-131	-133
en … vem	-165	-139
en … vin	129	8
ena	200	7
ena armen	185	-8
ena balen	167	25
ena benet	163	8
ena brost	-168	-143
ena kulan	146	49
ena mungi	203	20
ena ogat	128	-2
ena ogonl	170	46
ena pupil	121	-1
ena sidan	124	-48
ena stene	180	24
ena vaden	-154	-112
ena … bruta	131	12
ena … domna	134	58
ena … efter	160	-11
ena … glome	126	30
ena … hange	228	26
ena … i	184	8
ena … langt	116	52
ena … magen	113	53
ena … mar	167	63
ena … svima	101	46
ena*	50	237
enaa	84	248
enaa elaa	26	149
enalapril	-103	28
end	92	227
end for	21	117
end … good	21	117
end*	27	372
enda	15	318
enda satet	-6	117
enda som	26	247
enda … ar	2	125
enda … hindr	-10	116
enda … hjalp	-10	119
enda … kan	16	145
endin my	-11	156
endin … life	-11	156
ending	-9	186
eng*	-219	-184
engelska	-179	-83
engli pleas	-137	-132
english	-99	-181
enh*	170	19
enheter	170	19
enk*	186	221
enka	231	203
enka herat	-1	112
enklare	0	136
enl*	54	-90
enlig klock	128	29
enlig plan	109	-8
enlig … kramp	109	-8
enligt	54	-90
eno*	70	150
enough	70	150
ens	201	212
ens nar	168	7
ens skule	17	117
ens tita	87	-4
ens … koma	17	117
ens … pa	112	5
ens … vi	74	-12
ens*	130	147
ensam	154	170
ensam foral	-108	-103
ensam gamal	8	146
ensam hema	167	72
ensam i	157	115
ensam komer	-11	95
ensam med	2	178
ensam men	-172	-178
ensam och	-158	-174
ensam pa	-66	101
ensam sen	-144	-180
ensam snabt	126	9
ensam … fins	-108	-103
ensam … impul	-11	95
ensam … klar	-129	-125
ensam … kvala	-110	-125
ensam … min	-105	-114
ensam … nat	11	98
ensamkomande	-5	102
epi*	86	-194
epile ar	-179	-162
epile far	-122	-108
epile men	140	19
epile nu	137	25
epile sen	-127	-104
epile … barns	-127	-104
epile … hade	-144	-125
epile … han	-122	-108
epile … inte	130	25
epile … valin	-162	-148
epilepsi	22	-144
epilepsianfal	189	43
epilepsimedicin	-139	-145
epipe den	-159	-143
epipe har	160	27
epipe … efter	-110	-93
epipe … gamla	-109	-91
epipe … tagit	160	27
epipen	166	-88
er	-364	-458
er ap	-90	-119
er fraga	-104	-119
er han	167	3
er har	8	126
er i	-169	-128
er igar	-97	-106
er motag	-124	-107
er sida	-160	-167
er tack	-108	-110
er … dor	167	3
er … for	-108	-110
erg*	-192	-179
ergenyl	-137	-132
ert	-158	-117
ert vantr	-131	-145
esc*	-118	-124
escitalopram	-118	-124
esi*	-216	-192
et aldre	-131	-107
et anfal	141	-30
et ar	-228	-227
et askva	-118	-99
et avske	-10	175
et balte	142	109
et band	-35	-120
et barn	-127	32
et blama	-142	-21
et blaog	25	144
et chip	22	121
et dygn	172	152
et elsta	-119	-107
et extra	-218	-194
et farva	-20	136
et fodel	-169	-185
et gang	-12	134
et glas	132	57
et got	-132	-157
et hal	152	-42
et halva	-224	-137
et halvt	-118	14
et helt	-132	-138
et helve	7	154
et hiner	160	-1
et horn	4	126
et i	156	11
et intyg	-92	-110
et jarnb	144	20
et kilo	-155	-27
et klubs	153	11
et knivh	145	43
et konst	3	148
et kraft	96	43
et lakan	223	55
et lakar	-107	-132
et litet	110	-77
et liv	-12	105
et ljud	147	-9
et lok	122	-6
et lop	115	26
et m	109	0
et mista	31	117
et nyt	-169	-169
et par	-19	-153
et pip	123	24
et pisto	116	-9
et rep	75	127
et rot	-144	-161
et sadan	130	-11
et sar	47	135
et sat	51	201
et skal	11	196
et skyda	-10	130
et slag	39	-104
et steg	10	210
et trad	184	86
et trasi	92	-24
et tryck	161	27
et updra	20	135
et vanli	-144	-125
et … ala	31	117
et … anat	-51	-77
et … att	37	217
et … boend	-10	130
et … brack	138	20
et … dagar	-125	-170
et … et	33	127
et … fa	-161	-144
et … fast	122	-6
et … fonst	92	-24
et … fran	-157	-169
et … han	26	126
et … haret	-113	-99
et … hjart	134	-3
et … i	259	171
et … inget	-138	-133
et … jack	-150	-138
et … jateo	123	12
et … ljums	-126	-93
et … melan	122	56
et … mot	184	69
et … nar	-61	-118
et … nu	68	133
et … runt	243	18
et … sa	2	173
et … sat	0	154
et … sater	-101	-110
et … slag	-176	-155
et … stack	129	0
et … stuga	-111	-86
et … tryck	151	5
et … var	-124	-97
et … varje	17	159
et … vem	-126	-96
et … vil	-6	144
eta	51	248
eta magsj	137	41
eta … keton	137	41
eta*	214	3
etari ar	100	6
etari drack	125	11
etari drog	122	56
etari har	165	51
etari kramp	106	28
etari lag	133	10
etari ryckt	120	32
etari vil	-111	-93
etari … bara	-111	-93
etari … fat	130	18
etari … i	120	32
etari … lampo	125	11
etari … med	133	10
etari … ner	122	56
etari … slo	100	6
etari … svalt	122	19
etaring	124	12
etaringen	236	43
ete*	99	184
etei	58	152
eten	97	135
eten herai	2	134
eten … aamul	2	134
ety*	150	15
etylenglykol	150	15
eve*	-26	112
even	60	-104
even when	195	29
even … i	185	11
ever	73	-70
ever stel	93	44
ever … nacke	93	44
every	-220	-60
every breat	161	9
every night	-98	87
every ten	149	9
every winte	-142	-121
every … i	-53	107
every … in	-184	-187
every … minut	150	9
every … tums	-127	-117
everyone	116	158
everything	-36	143
everywhere	30	-105
evi*	28	259
evig	40	149
evig vila	40	149
evigt	27	138
ex	-152	73
ex brot	23	149
ex is	13	128
ex star	26	198
ex strop	100	-14
ex tog	82	-20
ex tving	25	113
ex vad	-116	-144
ex … gor	-116	-144
ex … sig	33	193
ex … stryp	82	-20
ex … threa	12	128
ex … utanf	26	198
exa*	-148	-128
exam	-159	-208
exams	-129	-137
exc*	-112	-141
exe*	-79	71
exercise	-144	-158
exet	-6	160
exet folje	30	126
exet … efter	30	126
exf*	-6	113
exfru	-6	113
exfru star	-6	113
exfru … utanf	-6	113
exi*	36	238
existera	29	208
exm*	33	150
exman skriv	38	135
exman … att	38	135
exmanen	45	148
exp*	-78	-230
explo av	-135	-115
explo brans	126	25
explo from	-111	-106
explo heada	165	29
explo i	260	25
explo ingen	-146	-127
explo jag	-2	123
explo … garag	130	-6
explo … hande	129	15
explo … huvud	178	23
explo … snor	-133	-102
explo … sprea	-111	-106
explodera	-143	-159
exploderade	111	-80
exploderar	-182	-91
explodes	-111	-106
explosion	167	11
explosive	165	29
ext*	108	-33
extra	93	-26
extra knick	150	7
extra metot	125	16
extra slag	-240	-213
extra … i	-143	-142
extra … pa	-203	-163
extra … varje	125	16
extraslag	-93	-156
extrem	145	40
eye test	-128	-123
eyes are	-151	-64
eyes from	-92	-92
eyes … dry	-111	-110
eyes … polen	-92	-92
f	-35	-122
f i	-127	-125
f … mate	-127	-125
fa andni	-111	-108
fa barn	-104	-85
fa betal	20	148
fa byta	67	-55
fa do	46	206
fa en	155	39
fa fardt	-118	-137
fa feber	-220	-190
fa fram	158	8
fa hakan	96	46
fa hem	-173	-176
fa hene	137	9
fa hjalp	-84	125
fa hjart	-196	-165
fa intyg	-102	-109
fa katen	38	147
fa kbt	-123	-144
fa konta	219	52
fa krist	-141	-128
fa liga	-175	-147
fa liv	177	11
fa luft	161	19
fa nagon	-148	-153
fa nagra	-114	-117
fa nat	10	156
fa ner	136	7
fa ny	-240	-215
fa pacem	-98	-105
fa pensi	35	147
fa prata	-101	-132
fa rygov	-115	-115
fa sa	151	57
fa slipa	2	131
fa slut	39	134
fa somna	13	160
fa sova	45	115
fa stop	92	-61
fa strom	-119	-107
fa tid	-123	-147
fa vila	27	138
fa … att	70	165
fa … av	-126	-111
fa … batre	44	139
fa … et	155	10
fa … flera	-161	-144
fa … fran	-150	-148
fa … hakan	97	8
fa … hjart	143	2
fa … insul	-154	-137
fa … jag	0	148
fa … kraks	95	36
fa … latar	9	150
fa … luft	144	-4
fa … med	158	115
fa … mot	143	27
fa … nasta	-98	-105
fa … ner	-175	-147
fa … ont	151	57
fa … sen	-104	-85
fa … sjalv	-152	-152
fa … stark	24	121
fa … tid	-51	-168
fa … tils	-105	-104
fa … vad	-157	-129
fac*	136	7
face	102	-54
face feels	-167	-162
face … and	111	27
face … gone	106	8
facebook	-12	113
fad*	197	120
fade	197	120
fag*	-210	-160
fagel liger	-148	-108
fagel … pa	-148	-108
fageln	-188	-153
fai*	79	-77
faint	163	-7
fainted	120	-11
faktagranskning	-89	-108
fakti och	-8	116
faktiskt	136	147
faktura	-176	-193
fal	-74	2
fal livfo	23	110
fal men	-176	-135
fal pa	-121	-97
fal … de	-123	-97
fal … isen	-107	-80
fal … jag	-149	-160
fal*	246	124
fala	116	-9
fala fran	121	2
fala … balko	121	2
faler	95	-66
faler av	-198	-164
faler efter	117	18
faler … i	-145	-115
faler … kontr	117	18
falet	262	185
falet ar	9	163
falet fran	146	13
falet nu	103	44
falet … fran	9	163
falet … slo	103	44
fam*	-122	36
famil bast	27	112
famil but	-98	-107
famil for	22	116
famil i	-117	-165
famil katen	110	4
famil liger	-123	-109
famil runt	-80	-108
famil sager	37	114
famil ska	17	161
famil … att	49	182
famil … gifta	48	153
famil … har	104	125
famil … huvud	124	30
famil … im	-98	-107
famil … lagt	27	116
famil … liger	110	4
famil … min	22	116
famil … val	-83	-94
familjen	-118	24
family	-85	76
famnen	134	57
fan a	-118	-143
fan mit	103	22
fan … i	103	22
fan … svalj	-126	-103
fan*	78	107
fans	114	149
fans hej	19	125
fans … da	19	125
far	-210	18
far #	145	25
far andno	-185	-156
far ata	-165	-181
far bada	-138	-122
far bara	96	166
far barne	23	110
far behal	-222	-221
far behan	137	1
far celgi	207	62
far de	-15	91
far det	68	205
far et	-135	-196
far for	-127	-136
far fortf	-76	-91
far ga	-20	106
far hal	-110	-117
far han	-237	-153
far hav	-120	-120
far hjart	59	-77
far hon	-112	-151
far huvud	-163	-151
far i	-212	-198
far impul	-19	115
far ite	164	18
far jag	-254	-164
far kisla	-116	-101
far knapt	193	63
far kora	-110	-127
far kvava	15	114
far liger	119	20
far man	-246	-142
far medel	15	144
far ont	-237	-224
far saga	21	107
far san	8	106
far sita	89	-16
far skakn	117	14
far sluta	40	127
far sova	-5	187
far stana	146	47
far stryk	38	248
far sveti	-120	-107
far ta	-135	-114
far tande	-146	-157
far tanka	-2	162
far tyngr	93	-4
far veta	6	161
far vi	-194	-215
far … aka	-128	-143
far … akta	-11	126
far … ar	137	32
far … ata	-211	-249
far … att	104	139
far … av	-159	-91
far … bada	-107	-132
far … barn	-138	-99
far … bastu	-145	-143
far … bil	-110	-127
far … borja	-135	-94
far … byta	31	114
far … det	19	163
far … dyka	-104	-95
far … eler	-10	120
far … en	-158	-62
far … flyga	-135	-102
far … for	187	143
far … fram	152	-2
far … fran	77	142
far … ga	-174	-70
far … halsa	-166	-137
far … hande	-120	-107
far … hemtj	-89	-95
far … horap	-139	-128
far … i	-136	37
far … inan	-145	-168
far … ingen	123	-7
far … ipren	-150	-161
far … kalel	-76	-91
far … kopt	7	145
far … kora	-151	-139
far … lamna	-108	-89
far … lite	-169	-196
far … luft	224	50
far … lugna	-79	-99
far … lust	8	106
far … lyfta	-123	-126
far … mit	124	33
far … nar	-128	-21
far … nej	21	107
far … och	137	-4
far … ont	-158	-212
far … os	-117	-110
far … pa	-56	85
far … panik	-127	-134
far … parki	-104	-89
far … se	7	146
far … skoge	103	-9
far … skriv	18	171
far … sova	-162	-46
far … stryk	11	134
far … ta	-139	-162
far … val	-10	129
far … vara	-35	179
far … vaten	-159	-157
far … veta	-132	-137
fara	-187	-222
farbr har	19	122
farbr visar	0	117
farbr … mig	3	119
farbr … sagt	1	98
farbr … stalt	-2	103
farbroder	1	98
farbror	117	151
fardi fardi	4	125
fardi for	-123	-94
fardi forst	105	6
fardi har	-8	130
fardi inte	4	125
fardi med	-47	93
fardi … altih	4	125
fardi … lungi	-123	-94
fardig	-106	92
fardigbehandlad	-162	-137
fardigt	29	212
fardtjanst	-82	-182
farfa ar	56	-95
farfa snubl	111	12
farfa tafsa	11	123
farfa tog	144	7
farfa vil	-108	-119
farfa … do	-108	-119
farfa … pa	179	121
farfars	166	57
farg	-85	-189
farga haret	-147	-150
farga rod	119	26
farga … direk	119	26
farga … och	-147	-150
fargade	-147	-150
fargas	119	26
farjan	-159	-158
farli a	-135	-125
farli ar	-119	-107
farli att	-238	-264
farli eler	-146	-134
farli for	-174	-157
farli med	-106	-110
farli … ata	-50	-121
farli … det	-119	-107
farli … dusch	-140	-144
farli … gor	-109	-99
farli … hjarn	-88	-91
farli … ta	-128	-128
farlig	-88	80
farliga	-137	-129
farligt	-353	-302
farmo ar	-212	-200
farmo at	102	-17
farmo begra	-123	-122
farmo haler	131	4
farmo har	169	71
farmo med	126	43
farmo morfa	128	11
farmo pa	37	146
farmo papa	-29	102
farmo … behov	-116	-110
farmo … demen	-159	-159
farmo … freda	-123	-122
farmo … hande	14	139
farmo … hjart	128	11
farmo … kot	102	-17
farmo … pa	136	-21
farmo … slar	-29	102
farmor	141	127
farn	126	9
farn benet	126	9
farsan	115	-104
farsk rispo	12	134
farsk … pa	31	164
farska	36	219
farst a	-103	-104
farst … nu	-112	-106
fart och	118	32
fart … inte	-138	-112
fart … jag	118	32
farva och	-20	136
farva … ala	8	141
farval	-47	187
farvalinlag	-20	136
fast	173	152
fast ala	-122	-164
fast det	55	181
fast hene	-15	104
fast hon	200	6
fast i	24	-98
fast ja	58	153
fast lakar	-108	-115
fast lite	106	-7
fast mig	12	262
fast min	7	171
fast nan	118	25
fast och	130	115
fast vi	103	-46
fast vid	-125	-117
fast … ater	-148	-118
fast … bad	-21	93
fast … bara	160	-13
fast … bilko	-124	-136
fast … det	19	131
fast … grate	45	220
fast … halse	144	16
fast … hisen	-120	-119
fast … hopet	-125	-117
fast … liger	127	9
fast … mindr	106	-7
fast … och	11	132
fast … prove	-122	-164
fast … sa	-14	150
fast … sekun	118	25
fast … siter	131	-18
fast … son	7	171
fast … tagit	127	-10
fast … vilat	127	1
fasta	-167	-206
fasta ramad	-106	-99
fasta … hon	-106	-99
fasta … prove	-120	-152
fastat	-106	-99
fasti bakom	-120	-136
fasti fora	118	53
fasti i	-118	-164
fasti pa	-166	-162
fasti sat	-130	-148
fasti ut	-111	-104
fasti … benet	-154	-134
fasti … en	-112	-140
fasti … i	-154	-145
fasti … knave	-208	-194
fasti … manad	118	53
fasting	-371	-375
fastklamd	194	25
fastm drog	13	101
fastm … mig	13	101
fastman	13	101
fastn han	120	0
fastn i	267	-30
fastn me	-117	-114
fastn pa	-139	-130
fastn … ar	119	5
fastn … halse	-121	-81
fastn … i	-117	-114
fastn … maski	181	5
fastn … persi	134	17
fastn … vagen	-139	-130
fastn … valse	140	10
fastnade	300	-20
fastnar	-192	-177
fastnat	199	37
fat	164	-163
fat bebis	-17	86
fat beske	-91	-99
fat det	-129	-149
fat en	126	-91
fat finar	-149	-161
fat grane	148	-8
fat hasts	102	35
fat hjalp	-93	-121
fat i	188	-71
fat indra	96	12
fat kalel	-128	-117
fat kokan	119	10
fat konst	140	15
fat kraft	3	132
fat nacks	-133	-118
fat nagot	132	9
fat nog	18	186
fat nya	-111	-93
fat ont	-102	-173
fat potat	140	31
fat propl	111	-8
fat ringo	-122	-94
fat slaga	136	17
fat sma	103	33
fat stot	123	39
fat svart	-143	-112
fat table	-154	-134
fat tid	-149	-17
fat trani	-104	-105
fat utskr	-215	-214
fat vaner	-120	-115
fat veta	116	-8
fat … att	-37	107
fat … fel	-154	-134
fat … fran	123	39
fat … hjart	-111	-93
fat … hos	-155	-138
fat … i	98	-85
fat … idag	-110	-111
fat … korvb	124	15
fat … kramp	133	19
fat … liv	-12	105
fat … med	-132	-118
fat … men	119	101
fat … mig	176	-58
fat … mynt	124	39
fat … pa	-138	-175
fat … prop	133	21
fat … rakni	-142	-117
fat … sig	162	67
fat … spik	116	32
fat … stick	-122	-102
fat … strok	216	23
fat … table	148	-8
fat … til	-128	-117
fat … tror	-122	-94
fat … under	85	-5
fat … vaten	119	10
fatar du	9	100
fatar ingen	-127	-125
fatar ni	16	131
fatar … hon	-127	-125
fatat	13	120
fatat beslu	13	120
fatol sater	-92	-70
fatol … ar	70	-33
fatol … mig	-92	-70
fatoljen	117	-34
fav*	-135	-158
favor tog	-124	-119
favor … slut	-124	-119
favoritserie	-124	-119
feb*	0	-146
feber	18	-128
feber #	-172	-182
feber a	144	25
feber ar	-110	-138
feber barne	-143	-122
feber behal	-115	-89
feber efter	111	11
feber flera	-161	-144
feber gick	-187	-122
feber gra	148	30
feber har	93	-58
feber hos	-193	-164
feber huvud	154	73
feber i	-177	-143
feber igar	-151	-142
feber ingen	-54	89
feber inte	-176	-133
feber ja	-142	-151
feber just	151	25
feber kal	116	47
feber kisar	-115	-85
feber kraks	193	19
feber kvina	-127	-125
feber mar	-108	-90
feber men	-151	-118
feber nacke	186	42
feber nu	131	23
feber och	-51	-111
feber ont	181	63
feber pig	-108	-75
feber sedan	-310	-256
feber siter	165	61
feber skrik	126	39
feber slo	152	51
feber sover	157	60
feber stel	198	78
feber svar	119	45
feber under	125	9
feber vad	-157	-129
feber vare	153	-17
feber vil	-157	-134
feber … #	155	18
feber … a	121	-1
feber … abort	138	23
feber … andas	166	72
feber … ater	-144	-84
feber … bara	228	56
feber … barn	-144	-101
feber … behan	125	9
feber … blodt	141	15
feber … borta	-172	-155
feber … bra	-112	-84
feber … drick	-125	-96
feber … efter	-115	-87
feber … en	113	43
feber … for	120	-46
feber … forvi	140	49
feber … gat	106	28
feber … gnide	-134	-90
feber … gor	-157	-129
feber … hakan	131	48
feber … han	153	5
feber … hjart	117	36
feber … hosta	-221	-135
feber … hud	116	47
feber … huvud	-128	-108
feber … igar	-225	-206
feber … imors	96	17
feber … inget	-141	-134
feber … inte	216	68
feber … kan	-173	-120
feber … men	-132	-91
feber … mormo	100	14
feber … nacke	133	24
feber … nej	146	34
feber … ner	-187	-122
feber … och	-169	-171
feber … om	126	39
feber … ont	-160	-123
feber … pig	-118	-81
feber … prick	246	82
feber … resa	-105	-69
feber … sa	72	-71
feber … slo	172	17
feber … sma	187	57
feber … snuva	-124	-99
feber … stel	244	63
feber … tre	-134	-127
feber … tvaar	-118	-75
feber … vacin	-151	-110
feber … vad	-138	-118
feber … vara	-157	-134
feber … vark	-138	-105
feber … vatsk	-115	-89
feberkramp	178	-48
febern	-221	-233
febri vad	-113	-101
febri … ska	-113	-101
febrig	-121	-133
febru det	-126	-93
feed	138	-42
feed since	144	-18
feed … last	132	3
feedi wel	-166	-126
feel bad	20	142
feel dizy	-150	-145
feel faint	230	75
feel fine	-167	-147
feel his	149	-13
feel my	145	25
feel sick	100	-55
feel somet	2	126
feel … and	152	56
feel … bit	-148	-103
feel … endin	-17	127
feel … feet	145	19
feel … for	-31	101
feel … hurti	-2	166
feel … im	131	-14
feel … legs	150	-1
feeli low	-226	-194
feeli … my	175	5
feeli … since	-192	-164
feeling	-30	-125
feels	163	24
feels cold	126	-7
feels like	182	11
feels realy	118	31
feels … someo	121	4
feels … tight	102	13
feet	-10	-134
feet are	-136	-142
feet … kilin	-145	-158
fej*	138	131
fejset	116	18
fel	196	-34
fel adres	-132	-119
fel datum	-183	-175
fel dos	-154	-134
fel frago	155	29
fel greje	106	-9
fel hal	148	97
fel i	137	-14
fel medic	133	4
fel namn	-136	-134
fel numer	-146	-137
fel of	223	-7
fel on	180	12
fel ord	138	31
fel ordni	139	14
fel skule	-107	-101
fel slar	20	134
fel throu	138	-5
fel … a	265	40
fel … de	-107	-101
fel … hela	105	12
fel … imunf	-88	-66
fel … inte	102	24
fel … kan	-169	-162
fel … laxan	19	96
fel … mama	20	134
fel … min	-60	-81
fel … nar	105	6
fel … och	84	134
fel … the	280	16
fel*	196	47
felt	196	47
felt a	134	19
felt … kick	123	14
fem	-49	-207
fem aring	12	140
fem dygn	4	147
fem gange	-2	-138
fem kilo	-100	-96
fem manad	-123	-156
fem min	127	-43
fem minut	-176	-224
fem nater	52	202
fem och	-85	-154
fem vecko	136	21
fem … det	-205	-203
fem … gamal	165	22
fem … gaser	-118	-117
fem … hon	35	140
fem … i	49	-53
fem … kisar	149	44
fem … koper	16	118
fem … leker	12	140
fem … med	123	18
fem … och	-187	-159
fem … sen	148	-14
fem … som	133	5
fem … somna	-124	-127
fem … tanke	-7	108
fem*	-202	-297
femar har	-131	-113
femar nej	85	-37
femar sager	-152	-156
femar … att	-152	-156
femaring	-168	-182
femaringen	-72	-220
femkrona	-129	-95
femti borde	-136	-112
femti pa	10	124
femti … jag	-136	-112
femti … lorda	10	124
femtio	-175	-142
femtiotva	-137	-124
femto och	-151	-134
fes*	97	171
fest	84	192
fest hon	6	113
fest … var	6	113
feste andas	105	-8
feste bakis	-115	-115
feste o	116	-12
feste och	-3	155
feste … det	95	36
feste … har	-115	-115
feste … nu	84	-39
feste … typ	112	-8
festen	49	173
fet	-194	-233
fet mat	-140	-139
fev*	93	-152
fever	84	-157
fever and	117	-30
fever is	-154	-133
fever light	143	16
fever of	-156	-152
fever worst	106	36
fever … #	-156	-152
fever … arent	-97	-103
fever … heada	106	36
fever … hurts	143	16
fever … says	-116	-115
few minut	148	-1
fib*	-150	-146
fick aka	-117	-177
fick barn	-15	98
fick beske	-4	145
fick beton	109	16
fick black	-164	-163
fick blama	-156	-157
fick bol	-103	-96
fick bort	-154	-165
fick den	50	130
fick det	142	7
fick et	-129	-207
fick frata	170	22
fick grus	-145	-132
fick hamta	-9	93
fick het	166	1
fick hjalp	-162	-179
fick hjart	-351	-287
fick hocke	141	28
fick huvud	-161	-167
fick i	157	39
fick infar	131	29
fick ja	-115	-106
fick kaust	121	22
fick klada	-164	-145
fick kon	105	6
fick kontr	126	13
fick laga	130	35
fick liga	-100	-85
fick lite	-227	-192
fick liv	138	14
fick lut	141	10
fick mens	-138	-142
fick mig	-156	-179
fick misfa	-126	-112
fick nasta	-202	-173
fick ner	118	-50
fick ny	105	44
fick nya	-143	-132
fick ont	88	-96
fick panik	-169	-153
fick penic	227	73
fick puck	127	56
fick pucke	164	13
fick rygsk	-88	-99
fick sata	157	15
fick skavs	-131	-156
fick skrid	119	26
fick sova	-95	-120
fick span	-127	-108
fick sprut	105	44
fick stot	118	25
fick strom	277	37
fick syra	107	5
fick syrga	-114	-102
fick up	195	9
fick utvis	4	153
fick vaten	-129	-112
fick … anfal	171	13
fick … armba	-152	-104
fick … av	-335	-300
fick … barne	-163	-165
fick … bit	131	23
fick … black	162	40
fick … blama	-173	-131
fick … blodn	-117	-100
fick … bol	-216	-195
fick … brev	-107	-138
fick … chock	-188	-188
fick … for	210	176
fick … fotbo	-169	-156
fick … fraga	-94	-134
fick … genom	145	-14
fick … getin	-135	-107
fick … hem	-117	-154
fick … hene	163	34
fick … hjart	-91	33
fick … honom	155	-14
fick … i	91	-195
fick … in	-147	-143
fick … kafts	4	167
fick … kalel	-182	-171
fick … liten	-153	-122
fick … lugn	-120	-119
fick … melan	113	0
fick … mig	214	28
fick … mot	-107	-125
fick … nar	-172	-182
fick … nu	-143	-139
fick … nya	19	131
fick … olja	111	0
fick … om	62	172
fick … over	175	-8
fick … penic	105	44
fick … scham	-174	-148
fick … sig	151	37
fick … smal	130	13
fick … sova	-6	93
fick … stick	-210	-149
fick … strok	104	-49
fick … stygn	-15	96
fick … table	-143	-132
fick … tvart	96	39
fick … under	116	26
fick … ut	-95	-120
fick … vid	-143	-122
ficka ar	22	109
fickan	75	109
fig*	-27	97
fikat	147	35
fil*	-167	-58
film	-213	-153
film hon	6	113
film om	-139	-137
film … en	-163	-153
filma mig	27	130
filma nar	34	132
filmade	8	175
filmar	45	209
filmat	36	133
filme och	0	117
filme … vil	0	117
filter	-126	-124
fin*	-150	-143
fina	-129	-92
fina vaner	-121	-124
final ont	-75	-99
final … i	-165	-158
finalen	-75	-99
finals	-159	-138
finar	-342	-325
finar i	-183	-185
finar overa	-131	-141
finar pa	-154	-176
finar … ansik	-183	-185
finar … pa	-118	-129
finar … rygen	-154	-176
finas	38	290
finas mama	5	130
finas mer	22	188
finas nar	-4	128
finas til	40	187
finas … hoste	-4	128
find	81	-24
find words	149	-9
find … for	111	16
fine	-244	-205
fine can	-172	-183
fine i	-106	-97
fine now	120	-45
fine pa	-153	-146
fine … nasan	-117	-117
finge ar	215	7
finge av	171	11
finge go	-114	-104
finge in	167	14
finge on	-143	-135
finge pa	-120	-132
finge … a	-143	-135
finge … av	149	-2
finge … bla	96	-5
finge … borta	210	12
finge … i	126	2
finge … kyla	-95	-73
finge … numb	-114	-104
finge … plata	-100	-92
finge … the	182	17
fingerborgsbloma	155	13
fingers	63	-64
fingertopar	136	20
fingertopen	165	-63
fingr ar	195	-6
fingr blat	-108	-101
fingr blir	-120	-84
fingr borta	109	0
fingr fran	-109	-81
fingr hange	150	17
fingr ingen	-129	-121
fingr lite	-122	-94
fingr nar	-213	-208
fingr pa	-88	-161
fingr visar	122	9
fingr … #	122	9
fingr … armar	-5	106
fingr … av	172	-15
fingr … blaa	147	26
fingr … doren	-169	-146
fingr … efter	-108	-101
fingr … en	-191	-182
fingr … i	103	-14
fingr … jag	-18	-113
fingr … kanse	-129	-121
fingr … klyve	148	-22
fingr … kylan	-129	-122
fingr … morgo	-108	-98
fingr … naten	-90	-104
fingr … stela	-90	-87
fingr … ugnen	-109	-81
fingr … ute	-112	-91
fingr … varma	-175	-143
fingr … varme	-164	-129
fingr … vita	169	20
fingrar	150	77
fingret	14	-138
finis a	149	-17
finis … sente	139	-23
finish	167	67
fins	-326	-150
fins anan	-176	-191
fins att	-91	-100
fins bara	35	264
fins de	-252	-279
fins det	-358	-381
fins djurj	-122	-112
fins en	-2	165
fins et	15	131
fins far	23	110
fins i	-7	129
fins ju	20	149
fins nat	-242	-253
fins och	-1	158
fins parad	-91	-100
fins stod	-109	-94
fins … att	-154	-159
fins … barne	23	110
fins … en	22	248
fins … et	13	141
fins … flyta	-132	-102
fins … for	-106	-7
fins … gora	-91	-100
fins … hjalp	-180	-195
fins … hjart	-95	-90
fins … hugor	-105	-111
fins … imorg	33	135
fins … kvino	-13	119
fins … laser	-119	-138
fins … medic	-125	-132
fins … morgo	17	99
fins … nagon	-77	-176
fins … nan	-156	-115
fins … nat	-156	-209
fins … sager	-2	126
fins … stodg	-108	-103
fint	-187	-235
fint men	-125	-130
fint nar	-207	-184
fint nu	-147	-141
fint sa	-114	-90
fint vader	166	53
fint … ar	-145	-133
fint … tekni	-114	-90
fira jul	32	178
fira … i	30	172
firar min	105	27
firar … svarf	105	27
fis*	-61	-172
fisk	148	-20
fiske flyte	-112	-95
fiske skote	9	101
fiske … och	9	101
fiske … pa	-112	-95
fisken	-112	-95
fiskespona	9	101
fit	122	-29
fit and	142	-11
fit*	155	-9
fiting	159	12
fitne watch	-106	-85
fitne … says	-106	-85
fitnes	-106	-85
fiv*	164	104
five	164	104
five minut	156	95
fix*	-39	165
fixa er	-90	-119
fixa tid	-122	-110
fixa … ap	-90	-119
fixa … for	-122	-110
fixa … sjalv	-12	98
fixat	4	179
fja*	-22	-160
fjala som	-153	-137
fjalar	-223	-186
fjaltur	-174	-150
fjalturen	173	36
fjalvandringen	-154	-153
fjard … den	-112	-125
fjark hon	124	36
fjol	-220	-246
fjol nu	-142	-132
fjol och	-153	-151
fjol … frisk	-120	-77
fjort handl	12	134
fjort mil	111	12
fjort … til	111	12
fjortonarings	12	134
fla*	142	-2
flack	-276	-238
flack i	-177	-149
flack ingen	-115	-102
flack och	133	45
flack overa	117	18
flack pa	92	-30
flack sex	126	27
flack … armar	109	-16
flack … benen	115	-2
flack … inte	181	50
flack … magen	126	47
flack … manad	126	27
flack … och	117	18
flack … rygen	-123	-116
flack … skag	-116	-103
flack … slo	133	45
flackar	117	-13
flackarna	146	33
flackig	243	71
fladrar	126	-15
flagar	121	33
flagnar	-84	-144
flama up	198	2
flama … hande	108	15
flamade	171	-4
flami pa	136	41
flami … knana	136	41
flamig	143	8
flamt jag	124	30
flamt … orkar	124	30
flamtar	179	-4
flanken	-162	-116
flasa benen	118	22
flasa som	222	18
flasa … ar	118	22
flasa … en	170	33
flasa … et	122	-6
flasar	293	69
flasig	-177	-162
flask jag	-4	110
flask langr	-136	-129
flask med	184	28
flask vin	129	8
flask … #	-136	-129
flask … ar	-62	112
flask … och	91	2
flask … tandv	137	41
flaska	114	118
flaskan	-33	-139
flasklap	-8	127
flaskor	-1	154
flat	-31	157
flatm is	82	-82
fler gange	0	92
fler han	130	8
fler medan	94	1
fler … jag	94	1
flera ar	-286	-280
flera gange	-132	-35
flera kvala	-16	93
flera liter	139	60
flera sekun	225	54
flera stota	150	35
flera … hela	101	27
flera … i	-185	-159
flera … magra	93	22
flera … per	-110	-94
fli*	41	156
flick i	21	100
flick och	3	142
flick ryckt	124	4
flick sager	25	112
flick skote	-114	-97
flick slar	38	186
flick spark	10	154
flick vil	-77	-109
flick … hon	6	108
flick … i	159	-1
flick … inte	149	23
flick … klase	21	100
flick … mig	15	172
flick … och	64	194
flick … sa	-114	-97
flick … sig	13	141
flick … slut	-110	-136
flick … tagit	105	-13
flickvanen	-60	123
flime for	222	96
flime forst	-165	-134
flime hela	91	25
flime som	-183	-177
flime … dagen	91	25
flime … och	-130	-96
flime … ogona	120	29
flime … ogone	142	61
flime … vanli	-119	-104
flimr for	127	57
flimr til	108	-21
flimr … och	108	-21
flimr … ogone	127	57
flimrar	157	0
flipe my	128	8
flipe … neck	128	8
fliped	157	10
flit	0	299
flit for	17	146
flit nu	85	-24
flit sa	2	130
flit … att	17	156
flit … inte	0	122
flo*	228	-163
flog	212	-23
flog av	116	-2
flog in	87	-45
flog … fran	127	21
flog … i	87	-45
floor	185	-97
flopy	231	21
flu*	177	-59
fluga	-116	-110
flugsvamp	245	59
fly*	-251	-294
flyga	-95	27
flyga behov	-101	-115
flyga fran	26	133
flyga … balko	16	105
flyga … nagot	-101	-115
flyger	-122	-133
flyget	-139	-199
flygplanet	-138	-127
flygr lock	-125	-99
flygrad	-147	-130
flygresan	149	15
flyta mig	31	114
flyta til	-252	-317
flyta … det	-109	-144
flyta … gor	30	153
flyta … lulea	-106	-170
flyta … tar	15	109
flytade	-178	-215
flytande	-132	-102
flytar	-157	-140
flyte pa	-112	-95
flyte runt	-138	-125
flyte … sidan	-112	-95
flyte … svart	-138	-125
flyten	-69	-162
flyter	-162	-154
flytn efter	-112	-91
flytn fran	-111	-101
flytn med	-117	-98
flytn nar	-106	-87
flytn skaka	141	31
flytn … antib	-112	-91
flytn … jag	-106	-87
flytn … lite	-117	-98
flytn … ont	25	113
flytn … penis	-111	-101
flytningar	-99	25
foa*	97	-64
foam	194	15
foda barn	-111	-94
foda … en	-111	-94
fode	230	171
fode for	167	177
fode fora	105	38
fode … en	-18	153
fode … tisda	100	36
fode … tva	-11	123
fodel pa	-143	-166
fodel som	-115	-119
fodelsemarke	-130	-166
foder	269	16
foder hema	144	15
foder i	135	4
foder nu	142	22
foder … bilen	135	4
fodes bla	-114	-102
fodes … och	-114	-102
fodse och	122	13
fodse … har	122	13
fodseln	-129	-169
fog*	-149	-135
foglo i	-128	-116
foglo … vecka	-128	-116
foglosning	-149	-135
fol	268	-110
fol av	115	-4
fol fran	225	-37
fol igar	-115	-115
fol ihop	12	-124
fol nerfo	130	10
fol over	189	-18
fol slog	126	47
fol ur	112	14
fol … an	129	9
fol … benen	103	-9
fol … cykel	-103	-87
fol … fonst	176	-3
fol … haste	118	6
fol … honom	118	0
fol … huvud	126	47
fol … magen	106	8
fol … och	189	16
fol … sange	112	14
fol … tak	142	6
fol … taket	181	14
fol … tredj	129	21
fol*	17	222
folie	-7	149
folja	-24	165
folja efter	6	158
folja papa	-3	149
folja up	-125	-133
folja … honom	15	124
folja … i	-3	149
folje efter	66	239
folje … mig	64	206
foljer	-14	116
folk framf	-5	107
folk har	-80	-113
folk men	-139	-129
folk och	-1	128
folk pa	32	116
folk … busen	-5	107
folk … inte	15	148
folk … nan	-100	-87
folk … ni	-80	-113
folk … nu	-1	128
folksamlingar	-127	-128
fon*	216	225
fonst gar	17	113
fonst och	16	146
fonst pa	166	35
fonst … andra	166	1
fonst … sager	-11	106
fonster	96	133
fonstret	128	190
fonta bukta	180	15
fontanel	138	16
fontanelen	236	19
food gets	-110	-112
food … stuck	-110	-112
foot	58	-107
foot and	-128	-123
foot is	151	25
foot … mouth	-128	-123
footbal	-152	-148
for	-15	208
for #	61	-106
for air	248	18
for al	0	143
for ala	-59	113
for aldre	-80	-113
for alt	-61	218
for altid	44	347
for ambul	-142	-117
for anars	71	166
for andra	95	127
for askan	-151	-155
for att	-45	162
for bebis	-121	-132
for behan	-31	113
for being	23	138
for binju	135	49
for bloda	25	154
for blodf	-132	-118
for blodp	-153	-169
for blood	-116	-105
for brost	234	54
for brot	-115	-121
for cance	-85	-113
for co	136	16
for covid	-113	-89
for dag	143	8
for days	-228	-231
for de	137	88
for dem	-119	-5
for det	96	139
for doden	-108	-113
for doren	2	147
for egen	30	239
for en	361	129
for ena	150	10
for epile	-115	-136
for evigt	27	138
for famil	27	112
for fem	219	23
for flyge	-143	-155
for fora	-106	-101
for forst	141	140
for framt	-87	-112
for fridy	-92	-117
for ful	3	145
for good	24	122
for got	70	239
for han	9	177
for handl	13	106
for hard	-145	-133
for hart	5	102
for hiv	-114	-110
for hjalp	-140	-52
for hjart	-201	-189
for hogt	-188	-182
for hojde	-168	-187
for hon	157	130
for honom	-121	37
for huden	-208	-205
for jag	178	271
for klamy	-141	-147
for kolmo	-136	-116
for kolox	166	24
for kontr	-129	-115
for korko	-223	-211
for lagt	-121	-121
for lange	-254	-277
for langt	-119	-130
for lite	-241	-262
for lungi	-156	-122
for mama	-46	118
for manga	198	-11
for maten	-2	149
for me	2	224
for mej	32	159
for mig	132	240
for min	48	247
for mina	-52	67
for minst	36	116
for mit	83	160
for my	-290	-265
for mycke	-220	-161
for nagon	-36	111
for nagot	-141	-162
for nagra	154	27
for nalar	-117	-160
for nan	70	205
for nat	-153	-124
for nio	208	64
for nu	-149	-162
for ogat	138	11
for ogone	219	23
for ont	6	132
for orat	-283	-252
for orone	-16	159
for pacem	-122	-110
for papa	-11	221
for parke	-106	-92
for planb	-107	-92
for preve	-109	-107
for psyko	-42	76
for sa	-147	-135
for senas	161	25
for sent	-260	-225
for skola	-165	-126
for skuld	-6	104
for spind	-151	-163
for spira	-145	-133
for sprut	-215	-254
for steks	-102	-105
for svara	-21	180
for tandl	-79	-99
for tbe	-166	-146
for the	-49	138
for three	-241	-206
for tidig	107	187
for tjugo	169	3
for ukrai	-122	-109
for ultra	-129	-112
for utmat	-152	-143
for utsik	11	85
for vab	-89	-75
for vad	47	182
for vanst	132	8
for vapen	-124	-153
for varje	209	173
for varto	-96	-106
for vaten	-148	-166
for years	-138	-144
for … aka	7	146
for … andas	149	29
for … ata	215	-13
for … att	-34	138
for … bada	-19	114
for … bara	-129	-169
for … barn	2	149
for … bast	-109	11
for … besok	-141	-156
for … dagar	268	190
for … dar	111	-87
for … days	-187	-150
for … de	-13	157
for … del	39	332
for … det	-22	190
for … do	7	248
for … egen	-10	112
for … egna	12	111
for … enda	2	125
for … explo	-2	123
for … fa	13	-174
for … famil	59	129
for … fast	-87	-204
for … fick	147	8
for … fins	-115	-126
for … flyga	-101	-115
for … for	133	117
for … forsv	-9	139
for … ga	39	167
for … gang	128	176
for … gar	166	24
for … genom	12	140
for … gick	-82	-106
for … glaso	-81	-104
for … godis	-143	-121
for … golve	-112	-106
for … gora	-18	125
for … grane	104	-4
for … gud	8	93
for … haha	-204	-193
for … halvt	134	10
for … han	-89	62
for … hand	-8	129
for … helst	4	120
for … hema	-105	-89
for … hjalp	0	143
for … hjart	169	19
for … hogra	139	22
for … iblan	21	114
for … igar	-102	-105
for … ilama	96	34
for … inget	-146	-172
for … insul	113	8
for … inte	48	189
for … intyg	-129	-140
for … jag	-68	102
for … kana	-5	173
for … koles	-112	-95
for … koma	-96	-106
for … kora	-99	-111
for … kring	-151	-147
for … kvart	231	24
for … leva	54	122
for … ljud	-3	118
for … man	-40	90
for … manad	-160	31
for … mans	-141	-117
for … mar	-87	-76
for … men	-132	-110
for … mer	36	179
for … min	159	-12
for … minut	266	105
for … mot	-134	-150
for … nad	-145	-133
for … ni	104	282
for … oga	132	8
for … ogat	150	10
for … pa	-121	-230
for … papa	36	146
for … partn	17	128
for … perso	-178	-196
for … rada	11	107
for … sa	21	124
for … saga	10	175
for … sager	14	133
for … sambo	-15	122
for … se	-44	112
for … sedan	-130	-174
for … sig	-20	158
for … sjalv	36	238
for … slipa	-15	159
for … somn	-127	-136
for … somnm	125	7
for … sonen	-117	-140
for … stang	-117	-113
for … steg	153	-17
for … stopa	10	135
for … straf	6	181
for … stund	158	4
for … svar	120	29
for … svarm	110	35
for … table	198	-11
for … tanka	-181	-196
for … tar	-36	138
for … tests	-116	-105
for … til	-180	-182
for … timar	188	-23
for … time	233	-19
for … tjute	167	59
for … vacin	-173	-132
for … vad	-147	-153
for … vaga	-17	136
for … vald	-141	-162
for … vaten	-114	-117
for … vecko	-78	13
for … vi	-115	-152
for … vin	-108	-138
fora aret	-248	-107
fora gravi	-169	-168
fora somar	-175	-187
fora strok	129	16
fora tisda	100	36
fora vecka	305	169
fora … a	147	1
fora … ar	-84	-88
fora … borta	-142	-129
fora … feber	158	59
fora … helt	-136	-103
fora … hur	-106	-123
fora … kan	-137	-119
fora … men	-43	86
fora … nu	181	1
fora … o	56	-41
fora … och	68	182
fora … vart	-96	-115
forad kaner	-117	-109
forad … mig	-117	-109
foradet	-82	62
foral fins	-108	-103
foral for	11	181
foral har	40	142
foral iblan	-109	-126
foral jobar	13	226
foral … altid	23	135
foral … det	-108	-103
foral … vil	-109	-126
foralder	-174	-191
foraldrar	126	281
foraltid	11	181
foran	-123	-97
foran manda	-123	-97
forbered	-150	-150
forbi	146	239
forbj har	24	109
forbj hene	14	105
forbjudet	24	109
forbjudit	14	105
forbl for	-12	139
forbl … bloda	25	154
forbloda	25	154
forced	-2	189
fore brolo	-63	-70
fore … varje	-106	-101
forebygande	-165	-165
forel nervo	-94	-87
forel … mage	-94	-87
forelasare	-149	-176
forelasningen	-94	-87
foren var	-117	-96
foren … koper	-117	-96
foreningen	-117	-96
fores borja	106	9
forestalningen	106	9
foresten	62	-78
forever	16	147
forga pig	-121	-109
forga tar	111	12
forga … maken	-83	-101
forga … och	-121	-109
forga … waran	111	12
forgar	148	90
forgi honom	-8	98
forgi jag	-23	104
forgi lufte	-22	89
forgi mig	8	164
forgi min	-12	91
forgi vatne	-51	88
forgi … luft	-12	91
forgi … och	-8	98
forgifta	2	161
forgiftad	106	43
forgiftar	-24	159
forgiftning	-163	-158
forgrep	15	151
forha for	-145	-133
forha … hard	-145	-133
forhardnad	-145	-133
forky gick	-119	-102
forky i	-27	-130
forky och	-143	-119
forky pa	-115	-115
forky … det	-115	-115
forky … fyra	-133	-102
forky … hes	-130	-108
forky … ja	-103	-89
forky … over	-119	-102
forky … tredj	-88	-66
forkyld	-163	-233
forkylinga	-103	-89
forkylning	-10	-123
forkylningar	-142	-147
forkylningen	-101	-148
forla att	-101	-111
forla av	-134	-89
forla fel	-178	-166
forla for	-16	172
forla fran	150	17
forla i	202	19
forla pa	190	18
forla sager	-122	-121
forla sedan	-146	-140
forla … alt	-29	140
forla … en	-140	-123
forla … ena	148	14
forla … hoger	204	23
forla … hon	-122	-121
forla … jag	-92	-110
forla … midja	150	17
forla … os	13	98
forla … skrac	-149	-148
forla … vanst	105	13
forlamad	187	73
forlamat	122	33
forlamning	110	35
forlat	-212	-8
forlo for	-131	-65
forlo job	23	119
forlo med	-130	-148
forlo sin	-127	-117
forlo … forst	-132	-147
forlo … losni	-131	-65
forlo … mama	-127	-117
forlora	23	119
forlorade	-59	75
forlosningen	-131	-65
forlosningsdepresion	-128	-57
formi det	128	-6
formi gar	117	27
formi hon	-143	-132
formi nu	127	-1
formi … fick	-143	-132
formi … han	117	27
formidag	-184	-189
formidagen	107	32
formidags	215	139
formidan	-129	-130
forny min	-100	-139
forny mina	-85	-138
forny recep	-178	-190
forny … naspr	-104	-119
forny … p	-102	-126
forny … pa	-186	-183
forny … recep	190	142
fornya	-90	-106
fornyat	-124	-169
forpa det	4	120
forpackning	4	120
forsa	87	-33
forsa blod	120	3
forsa for	-133	-92
forsa igen	87	-33
forsa … sa	-160	-167
forsakringen	50	128
forsakringskasan	-158	-163
forsakringspengarna	-16	144
forsar	279	31
forsen	-18	133
forsent	6	134
forsk for	-163	-119
forsk ut	-106	-92
forsk … skola	-163	-119
forskola	-80	36
forskolan	-144	-176
forskoleinskolning	-112	-102
forskrackt	-106	-92
forso i	18	131
forso sla	146	-11
forso stopa	0	135
forso stryp	169	17
forso … honom	0	135
forso … in	146	-11
forso … livet	-6	143
forso … mig	121	-36
forso … nu	-109	-98
forso … torsd	18	131
forsoker	115	-61
forsokte	-55	161
forst a	62	109
forst alas	17	182
forst alg	-114	-116
forst barn	-125	-106
forst barne	-161	-175
forst besok	-128	-155
forst dagen	-121	-135
forst dos	100	14
forst gange	114	148
forst hans	-117	-113
forst hjalp	-144	-170
forst hos	-136	-131
forst kramp	150	18
forst man	-114	-125
forst men	206	50
forst och	-137	-134
forst stege	-168	-192
forst timen	-130	-105
forst … av	100	14
forst … barn	-136	-131
forst … hande	149	62
forst … kavep	116	47
forst … liv	-25	143
forst … norma	-130	-105
forst … sen	-175	-152
forst … slog	-114	-125
forsta	-161	-200
forstar	115	161
forstopad	-168	-156
forstopning	-132	-133
forstor	-25	143
forsv ar	-126	-126
forsv for	24	272
forsv i	98	-28
forsv igen	139	-8
forsv med	164	23
forsv nar	-58	-112
forsv talet	85	-11
forsv … altid	27	141
forsv … att	141	9
forsv … direk	139	-8
forsv … efter	-126	-126
forsv … for	85	-11
forsv … glase	175	31
forsv … got	42	162
forsv … jorde	14	117
forsv … karao	-111	-107
forsv … lovet	-82	-99
forsv … man	182	58
forsv … min	-113	-108
forsv … nagra	-77	-123
forsv … svara	-20	158
forsvara	-20	158
forsvina	88	223
forsvunit	-173	-166
fort ar	155	22
fort barne	32	169
fort bjork	-123	-116
fort han	86	-27
fort inan	-3	138
fort mage	131	36
fort maste	-100	-87
fort nar	-155	-171
fort och	224	128
fort ur	-92	-70
fort vi	99	146
fort … dor	174	7
fort … e	202	38
fort … fat	-122	-102
fort … fatol	-92	-70
fort … flyta	30	153
fort … gar	78	-53
fort … hopas	-6	114
fort … inte	142	32
fort … jag	-45	-117
fort … lager	-134	-132
fort … man	-100	-87
fort … sater	123	10
fort … slar	-123	-116
fort … sover	5	129
forta nar	-118	-102
forta om	-105	-95
forta … jag	-118	-102
forta … man	-105	-95
fortare	-4	131
fortf bla	116	36
fortf kalel	-153	-174
fortf lever	8	134
fortf ont	-158	-153
fortf pojke	92	34
fortf … #	92	34
fortf … i	-123	-135
fortf … svag	-154	-119
fortf … til	-76	-91
fortj att	-12	91
fortj en	20	125
fortj … do	-12	91
fortj … rikti	11	100
fortjanar	19	150
forts anda	100	131
forts andas	2	122
forts leva	-9	95
forts me	-97	-98
forts med	-5	-123
forts rina	131	29
forts … likso	2	122
forts … omepr	-97	-98
forts … ur	131	29
fortsate	-4	194
fortsater	213	163
fortu o	111	21
fortu … blir	111	21
fortunande	111	21
forut a	-154	-155
forut nej	17	148
forut pa	-105	-103
forut sama	125	33
forut … da	-126	-112
forut … inte	4	94
forut … kansl	125	33
forut … varen	-105	-103
forva da	-134	-115
forva … och	-134	-115
forvarkar	-173	-148
forvi a	155	21
forvi andas	126	37
forvi och	260	81
forvi sager	118	31
forvi som	-152	-129
forvi … andas	115	44
forvi … glodh	109	14
forvi … har	148	17
forvirad	257	72
fos*	90	150
foste sedan	115	7
foste … igar	115	7
fosterorelser	115	7
fot	228	-15
fot ar	97	20
fot barn	224	194
fot efter	-125	-118
fot for	4	99
fot kan	-99	-87
fot ont	-123	-120
fot siter	115	-8
fot stick	179	13
fot synas	167	20
fot … bakoc	115	-8
fot … frame	-123	-120
fot … ga	-99	-87
fot … kal	97	20
fot … nylig	5	128
fot … nys	-23	135
fot … pa	167	-5
fot … prome	-125	-118
fot … tva	4	99
fot … ut	179	13
fot*	-142	-302
fotbo den	116	26
fotbo i	-128	-97
fotbo igar	-157	-152
fotbo men	5	130
fotbo ont	-128	-153
fotbo … ar	-143	-114
fotbo … hjart	92	34
fotbo … i	-23	-146
fotbo … jag	148	147
fotbo … liger	116	26
fotbol	-211	-190
fotbolen	-155	-182
fotboln	116	26
fotbolslaget	-128	-153
foten	-75	-172
foten a	147	60
foten als	105	36
foten den	123	27
foten gor	-147	-145
foten hange	116	20
foten har	140	32
foten i	208	10
foten igar	-119	-101
foten kan	-145	-144
foten lukta	115	46
foten nar	-166	-143
foten pa	-202	-172
foten pekar	203	58
foten siter	-132	-108
foten svima	116	20
foten svule	-103	-90
foten … ar	144	43
foten … at	203	58
foten … blivi	140	32
foten … det	23	141
foten … djupt	-132	-108
foten … en	116	20
foten … ga	-127	-137
foten … gar	105	36
foten … grask	164	30
foten … jag	-123	-113
foten … lite	115	46
foten … nar	-143	-105
foten … ont	-147	-145
foten … rod	-134	-114
foten … runt	-103	-90
foten … ta	-134	-101
foten … trapa	-111	-110
foten … vit	134	5
foter	-116	-222
foter ar	138	-16
foter bla	131	37
foter flack	126	27
foter i	-137	-112
foter nar	-169	-185
foter o	107	24
foter pa	-120	-106
foter sveta	-121	-118
foter svuln	-128	-112
foter … har	107	24
foter … i	-192	-175
foter … inte	131	37
foter … jag	-175	-199
foter … kvale	-120	-106
foter … sex	126	27
foter … varme	-135	-107
foterna	61	-83
fotsv en	-110	-134
fotsv … gang	-110	-134
fotsv … ja	-148	-120
fotsvamp	-251	-217
fotsvampen	-110	-134
fotsvet	-112	-101
found	129	25
found him	139	11
found … broth	125	-27
fr	44	176
fr this	-6	99
fra*	99	123
fradg runt	127	5
fradg … munen	159	6
fradga	212	21
fraga ar	-49	-120
fraga at	42	188
fraga av	-110	-169
fraga det	-133	-109
fraga fins	16	113
fraga for	-2	227
fraga fran	3	114
fraga galer	-147	-155
fraga han	-1	162
fraga hela	115	4
fraga hur	41	201
fraga ja	119	129
fraga men	-110	-133
fraga om	11	-193
fraga sama	38	-116
fraga var	-75	-128
fraga … egen	20	143
fraga … faktu	-201	-184
fraga … hon	-12	131
fraga … krope	-135	-128
fraga … livet	56	122
fraga … mig	40	152
fraga … mit	52	-92
fraga … mycke	30	111
fraga … ni	-107	-100
fraga … om	-130	-177
fraga … sak	38	-116
fraga … sonen	-124	-117
fraga … tiden	163	14
fraga … varje	-66	-98
fraga … varni	-104	-119
fragade	-52	208
fragan	-173	-160
fragar	111	200
frago … har	155	29
frago … medic	-122	-107
fraktur	150	12
fram	108	115
fram bosan	9	151
fram et	215	8
fram huvud	126	-9
fram orden	191	9
fram tva	107	-8
fram … barnb	-140	-146
fram … ljud	108	-23
fram … men	104	17
fram … och	60	151
fram … ord	181	-12
fram … pa	130	28
fram … table	4	151
frama huvud	127	39
frama … och	127	39
framatlutad	224	-8
frame	-59	113
frame under	-123	-120
frame … borde	2	103
frame … tar	-123	-120
framf busen	5	157
framf ogone	128	14
framf os	237	26
framf … hur	37	151
framf … pa	176	25
framt vad	-79	-91
framt … ska	-79	-91
framtidsfulmakt	-97	-155
fran #	-167	-137
fran ala	-7	107
fran alt	34	174
fran apote	-197	-169
fran bajsa	-119	-117
fran blomk	-137	-150
fran bron	-17	187
fran brost	137	28
fran bryga	-158	-143
fran cykel	-100	-118
fran ekg	-96	-92
fran er	-166	-238
fran fonst	209	2
fran forsa	-130	-166
fran grane	-117	-126
fran halse	136	1
fran handb	-140	-153
fran haste	156	12
fran helve	-167	-148
fran hog	129	13
fran hogsp	178	43
fran hosku	95	44
fran i	-116	-159
fran ingen	144	4
fran jobet	-1	177
fran jorde	14	117
fran klate	107	35
fran klon	-112	-120
fran lilje	130	20
fran midja	150	17
fran min	-82	46
fran misha	-77	-98
fran nasan	-138	-134
fran natet	-9	151
fran navel	141	45
fran parke	3	194
fran penis	-168	-157
fran psyk	-28	136
fran radio	15	144
fran sange	78	-58
fran sjate	-1	126
fran sjukh	-160	-109
fran sjund	-9	100
fran skola	-95	-85
fran sofan	-187	-160
fran sport	-116	-124
fran stege	184	11
fran tak	142	6
fran taket	199	92
fran tan	115	46
fran tandk	72	-74
fran tandl	-102	-88
fran thail	147	33
fran toale	-20	108
fran tredj	129	21
fran tuplu	87	37
fran ugnen	-109	-81
fran utlan	-125	-151
fran vante	-93	-121
fran … bh	-116	-124
fran … bro	-108	-102
fran … det	60	118
fran … elsta	-119	-107
fran … gav	-112	-106
fran … grat	-130	-108
fran … han	162	169
fran … hart	-119	-117
fran … hojd	129	13
fran … hon	-1	160
fran … kan	-125	-151
fran … kompi	3	114
fran … lyhor	-104	-135
fran … men	-164	-145
fran … min	-144	-160
fran … nar	-188	-161
fran … ner	131	15
fran … och	141	106
fran … pa	-70	-147
fran … sidan	107	42
fran … somra	-104	-88
fran … spola	-109	-81
fran … til	6	-230
fran … tisda	-101	-106
fran … tva	-126	-125
fran … van	-93	-121
fran … vanin	158	150
franvarande	165	12
frata medel	137	32
frata … i	171	24
fratande	208	35
frater	111	-8
fratskada	175	11
fre*	-16	134
freda ar	35	196
freda barne	-87	-76
freda boka	-123	-122
freda han	13	132
freda men	118	12
freda och	-156	-158
freda … ar	-144	-163
freda … det	37	199
freda … kansk	93	19
freda … om	-123	-122
fredag	-111	72
frest ikval	-4	135
frest … ngl	-4	135
frestar	-4	135
fri kort	-98	-117
fri … hur	-98	-117
fri*	-112	-105
friday	-46	140
fridy och	-92	-117
fridy … undra	-92	-117
fridykning	-92	-117
frien says	-38	125
frien texte	-9	98
frien took	166	-51
frien … somet	129	-34
friend	233	180
friko hur	-110	-128
friko syns	-107	-95
friko … det	-107	-95
friko … vet	-110	-128
frikort	-174	-236
frisk	-171	-167
frisk adhd	-114	-102
frisk far	-120	-77
frisk men	-15	105
frisk och	-143	-165
frisk ur	-125	-99
frisk … frago	-114	-102
frisk … kan	96	12
frisk … vanst	-125	-99
frivi sex	-83	-108
frivi … behov	-83	-108
friviligt	-170	-197
froke har	-81	-104
froke … prata	-81	-104
froken	-132	-144
from	-124	37
from a	25	122
from his	125	-8
from last	-89	-77
from my	-78	128
from polen	-92	-92
from sleep	-113	-105
from sprea	-111	-106
from … arm	112	-6
from … badly	-113	-105
from … belt	-4	116
from … compu	-111	-110
from … mum	9	183
from … year	-89	-77
fros	-217	-57
fros ihjal	-151	-169
fros lite	-168	-133
fros om	-115	-111
fros til	-3	177
fros … foter	-115	-111
fros … igar	-89	-100
fros … is	-3	177
fros … nu	-137	-109
frosa	356	29
frosa feber	161	61
frosa kisar	-152	-126
frosa nu	132	17
frosa och	180	8
frosa sa	219	98
frosa skaka	111	-4
frosa yr	119	47
frosa … #	151	23
frosa … forvi	125	36
frosa … huvud	-123	-109
frosa … magsm	119	12
frosa … o	100	14
frosa … ont	140	12
frosa … sa	121	-6
frosa … sange	169	70
frosa … tande	128	54
frosan	172	24
fru	99	95
fru ar	141	2
fru fick	129	84
fru gick	10	107
fru grate	10	142
fru gravi	122	17
fru har	-93	119
fru hon	114	111
fru jag	25	166
fru min	106	9
fru sager	35	-118
fru skule	21	136
fru slog	-143	-152
fru stira	-21	105
fru vil	-107	-124
fru … #	122	17
fru … att	-21	-185
fru … en	135	22
fru … fa	21	136
fru … fasta	-106	-99
fru … fel	105	12
fru … fot	-4	132
fru … gravi	132	27
fru … hor	9	120
fru … inte	-18	146
fru … konst	80	9
fru … lag	-109	-94
fru … mig	-61	75
fru … ny	2	97
fru … och	98	151
fru … sager	106	9
fru … sin	-141	-137
fru … skaka	141	20
fru … ut	10	107
fru … vile	5	120
fruga sager	-126	-127
fruga … att	-126	-127
fruga … inte	123	28
fruko iblan	-130	-120
fruko … prata	105	27
frukost	-78	-166
frukosten	100	-71
frukt	97	34
frukt blodt	119	49
frukt dalig	155	-15
frukt huvud	125	56
frukt om	97	34
frukt smart	159	67
frukt … #	119	49
frukt … munen	97	34
frukt … under	-115	-106
fruktansvard	223	93
fruktansvart	216	22
fruktansvert	-115	-106
fruktkarna	-148	-121
frun det	23	134
frun hamta	-87	-98
frun siter	92	6
frun slog	16	112
frun … arg	-99	-129
frun … fast	92	6
frun … inte	14	164
frun … mig	16	112
frun … ut	-108	-125
fruse och	-152	-144
fruse skuld	-149	-143
fruse … febri	-152	-144
frusen	-177	-217
fry*	287	28
frysa	-35	111
frysa ihjal	-12	125
fryse ni	-147	-128
fryse och	101	-47
fryse sa	212	23
fryse … bort	-147	-128
fryse … har	-113	-89
fryse … jag	148	56
fryse … sa	144	13
fryse … tande	145	22
fryser	250	-33
frysr pa	-120	-84
frysr … jobet	-120	-84
frysrumet	-120	-84
fuc*	-148	-140
fucidin	-148	-140
fuktig	166	13
ful	298	162
ful for	3	145
ful i	6	-96
ful igen	138	2
ful men	115	-43
ful … att	3	145
ful … inte	70	-17
ful … lorda	-106	-113
ful … o	138	2
ful … roda	121	16
ful … slar	-21	83
ful … telef	117	1
fula	-142	-43
fula ut	-211	-171
fula … blaso	108	15
fulstandigt	-142	-152
fult men	126	109
fult … matar	122	9
funde alvar	35	145
funde pa	-62	81
funde … att	40	138
funde … pa	-21	161
funderar	-97	54
funderat	27	161
funge en	153	21
funge fint	-128	-114
funge mar	114	18
funge nalox	-114	-108
funge … ila	114	18
funge … sa	-114	-90
funge … stund	153	21
fungera	237	145
fungerar	-126	-169
funit en	-130	-97
funit … vecka	-130	-97
funka apen	-114	-112
funka en	-121	-93
funka … hjart	-121	-93
funkar	-44	-177
fur*	-258	-266
furadantin	-150	-132
fyl*	-92	-172
fyla	-97	-195
fyla i	-109	-122
fyla pa	-173	-164
fylas	-119	-119
fylde	-125	-228
fyler	80	137
fyler #	1	142
fyler femti	10	124
fyler … pa	17	125
fylt #	-124	-156
fylt … a	-124	-156
fyr*	145	-23
fyra	202	65
fyra ar	-206	-133
fyra av	-155	-143
fyra dar	-89	55
fyra gange	208	-16
fyra kilar	6	113
fyra manad	98	-108
fyra pa	138	-3
fyra varje	-238	-239
fyra … aka	-12	98
fyra … den	108	2
fyra … feber	-94	-70
fyra … gular	104	4
fyra … jag	118	169
fyra … men	-105	37
fyra … nat	-238	-239
fyra … nu	-112	46
fyra … och	239	55
fyra … sager	8	112
fyra … sedan	106	27
fyra … tio	-155	-143
fyraa vakna	-124	-127
fyraa … o	-124	-127
fyraaringen	-158	-191
fyrhjulingen	118	1
fyrti gange	156	12
fyrti kan	-106	-111
fyrti … aren	-106	-111
fyrti … i	156	12
fyrve explo	129	15
fyrve … i	129	15
fyrverkeri	129	15
g	-127	-63
g tre	-132	-116
g … gange	-132	-116
ga	-75	183
ga bort	51	152
ga forbi	-29	123
ga hem	31	248
ga i	-158	-147
ga men	-150	-113
ga ner	-106	88
ga pa	-255	-253
ga rakt	123	14
ga rygon	-108	-96
ga up	-207	-210
ga ut	32	338
ga … arm	147	10
ga … dagis	-162	-136
ga … de	7	123
ga … den	-144	-102
ga … dokto	7	179
ga … doren	125	-26
ga … gymet	-116	-117
ga … i	-86	78
ga … idag	14	154
ga … jakta	-120	-120
ga … kan	-148	-126
ga … pa	-67	75
ga … ser	118	29
ga … svule	-147	-126
ga … til	-77	42
ga … toan	184	36
ga … utan	8	202
gaf*	240	35
gafeln	227	42
gal*	-215	-143
galan i	-126	-123
galan … gar	-126	-123
galanfal	-126	-123
galen	-228	-196
galen pa	-140	-123
galer	-215	-45
galer aven	39	116
galer det	-162	-180
galer mig	-147	-146
galer min	-96	-242
galer mit	38	159
galer recep	-102	-85
galer som	-105	-114
galer … bara	-127	-148
galer … doter	-144	-142
galer … eksem	38	159
galer … fortf	-102	-85
galer … mama	-153	-142
galer … sagt	-105	-114
galgr tva	136	16
galgr … vecko	136	16
galgront	136	16
galimatias	135	16
galivare	-110	-115
galni med	-19	123
galni och	133	0
galni … jag	133	0
galni … mig	-19	123
galning	160	31
galst ont	-126	-117
galsten	-190	-203
galt	140	53
galt och	121	-6
gam*	-53	-149
gamal #	148	2
gamal alder	-108	-119
gamal ingen	8	146
gamal kafe	148	22
gamal man	114	14
gamal medic	-117	-138
gamal radio	-103	-100
gamal ut	-123	-119
gamal … #	114	14
gamal … grade	128	18
gamal … sager	-108	-119
gamal … som	-111	-112
gamla	-118	-225
gamla ar	-159	-167
gamla doter	149	16
gamla har	-113	-97
gamla journ	-153	-177
gamla kryck	-126	-137
gamla medic	-178	-199
gamla morfi	-92	-81
gamla … efter	-92	-81
gamla … gat	-113	-97
gamla … har	198	37
gamla … pa	-159	-135
gamla … til	-126	-137
gamla … utgan	-109	-91
gan*	100	171
gang ar	112	-2
gang av	-151	-99
gang dorar	-113	-108
gang for	-132	-16
gang hon	-131	-184
gang i	-88	-149
gang ingen	-119	-114
gang jag	-112	-44
gang om	110	-28
gang pa	164	38
gang sager	-5	128
gang sist	-19	88
gang … ala	-113	-12
gang … andfa	146	26
gang … aret	139	19
gang … bilak	-112	-79
gang … dan	-141	-125
gang … de	-5	94
gang … fick	-43	71
gang … gang	164	38
gang … lyfte	-93	-85
gang … nyser	-104	-95
gang … pasar	-122	-115
gang … stang	-113	-108
gang … star	-7	121
gang … varas	-126	-127
gang … vecka	9	-128
gang … vil	-123	-170
gange astma	108	26
gange den	52	129
gange efter	121	16
gange for	131	4
gange igen	106	-7
gange ikval	128	-9
gange jag	58	200
gange kan	-80	-169
gange o	-4	116
gange och	-148	-125
gange om	-137	-7
gange per	-215	-184
gange sager	-4	161
gange sedan	228	69
gange vi	-22	198
gange vil	-153	-152
gange … aret	-134	-137
gange … cashe	121	16
gange … det	148	18
gange … fast	106	-7
gange … grate	6	125
gange … har	-136	84
gange … hon	194	47
gange … hors	-11	145
gange … hosta	-153	-93
gange … jag	191	144
gange … lange	32	135
gange … lite	-139	-95
gange … livet	101	-2
gange … minut	239	68
gange … mycke	113	8
gange … nat	-320	-286
gange … nu	-4	122
gange … pa	-151	-132
gange … rygen	146	10
gange … senas	139	4
gange … skriv	9	142
gange … stor	122	16
gange … toale	87	-17
gangen	101	204
ganget	-58	93
gansk bra	-122	-140
gansk … anda	-106	-114
gap*	-257	-106
gapa	-209	-66
gapa det	4	108
gapa … svalj	-155	-116
gapa … svart	137	49
gapar men	-20	104
gar bara	4	102
gar batre	-175	-163
gar bra	-218	-245
gar bredb	132	17
gar det	-266	-383
gar dubel	173	39
gar for	-124	-145
gar forbi	58	199
gar hade	-34	95
gar han	152	107
gar hon	44	160
gar hos	133	-12
gar in	274	22
gar ingen	-194	-177
gar inget	-150	-134
gar jag	-79	73
gar kan	-158	-141
gar knapt	196	47
gar kom	-20	102
gar kraks	117	22
gar kval	177	63
gar leker	-127	-113
gar magsj	-117	-111
gar med	-100	114
gar mot	-15	136
gar naken	-25	96
gar ner	-74	33
gar o	-189	-197
gar omkri	-137	-72
gar over	-222	-102
gar pa	2	125
gar runt	99	155
gar snet	222	59
gar tilba	-80	79
gar tog	-146	-101
gar under	3	116
gar up	-241	-135
gar upfor	115	4
gar … a	-91	73
gar … agska	20	153
gar … anat	-115	-106
gar … angra	117	9
gar … ar	-128	-127
gar … at	206	50
gar … att	-200	-225
gar … av	-141	-144
gar … bra	-54	-113
gar … bup	-75	-103
gar … det	39	154
gar … dit	13	167
gar … drick	-75	-118
gar … feber	-141	-153
gar … flit	0	122
gar … ga	-190	-198
gar … gatan	17	136
gar … han	18	141
gar … hjart	-145	-105
gar … hotar	-1	114
gar … idag	-156	-155
gar … in	151	107
gar … inget	-201	-174
gar … jag	96	173
gar … jobet	98	142
gar … kal	-163	-148
gar … kraks	171	49
gar … mar	132	17
gar … men	-168	-166
gar … mot	101	18
gar … nar	43	-93
gar … nu	168	-16
gar … opna	17	113
gar … over	-312	-336
gar … pa	-245	-291
gar … ryg	124	54
gar … ska	25	135
gar … snabt	-112	-111
gar … snet	144	32
gar … som	-166	-154
gar … spare	-18	157
gar … stund	108	5
gar … ta	-43	138
gar … tankt	89	-16
gar … toale	133	16
gar … trapa	146	10
gar … trapo	-152	-161
gar … trogt	107	24
gar … tryck	-126	-93
gar … ute	-25	96
gar … vanli	-166	-126
gar*	136	237
garag huvud	120	-24
garag med	-24	104
garag och	-112	52
garag … motor	-24	104
garag … och	120	-24
garage	-26	148
garaget	112	203
garde ar	26	142
garde nar	12	111
garde och	-133	-116
garde … att	-98	-109
garde … hon	12	111
garden	71	203
garderob	-5	168
gardi for	148	20
gardi fran	107	42
gardi runt	193	0
gardi som	132	24
gardi … ena	116	46
gardi … halse	193	0
gardi … vanst	132	8
gardin	226	58
gardinen	155	99
gardinera	-140	-129
garna	-108	3
garna trafa	-80	-113
garna … folk	-80	-113
gas	130	219
gas och	150	0
gas … svima	150	0
gasa	35	182
gasa ihjal	35	182
gasa … mig	35	182
gaser	-223	-230
gaser gar	-116	-102
gaser i	-117	-116
gaser … magen	-117	-116
gasig	-189	-169
gasig och	-122	-88
gasig … hosta	-122	-88
gasol	126	25
gasol explo	126	25
gasol … brans	126	25
gaspa hela	-134	-123
gaspa … tiden	-134	-123
gaspar	-132	-129
gaspi for	228	26
gaspi … air	228	26
gasping	286	24
gastdialysera	-106	-83
gastrumet	-145	-169
gasva stat	110	4
gasva … pa	110	4
gasvarmaren	110	4
gat i	-6	-153
gat in	-165	-167
gat ner	91	148
gat och	114	-21
gat over	177	11
gat sa	15	157
gat til	29	119
gat up	-38	-147
gat ut	46	-94
gat … fem	-100	-96
gat … i	-144	-216
gat … jobet	29	119
gat … kbt	-140	-144
gat … krana	-140	-144
gat … masor	115	52
gat … men	106	28
gat … pa	-9	116
gat … skakf	128	23
gat … tre	-130	-116
gat … vecka	170	-4
gat*	29	144
gav adren	127	22
gav blod	-171	-148
gav farmo	128	11
gav mig	-125	-12
gav naspr	94	1
gav stot	105	-7
gav … i	-171	-148
gav … mardr	-142	-141
gav … morfa	128	11
gav … nasta	-112	-106
gav … tre	105	-7
gav*	-37	138
gave my	118	146
gave … baby	115	-4
gave … dog	20	144
ge	-87	120
ge blod	-142	-155
ge brost	-169	-153
ge medic	-123	-122
ge mig	22	188
ge sig	38	122
ge te	114	18
ge up	12	226
ge … nagot	20	136
ge … nu	-123	-122
ge … var	-111	-114
gee*	7	138
geer	7	138
geer op	7	138
geg*	-112	-106
gega	-112	-106
gega fran	-112	-106
gega … penis	-112	-106
gel	-177	-161
gel*	152	-10
geleaktigt	164	14
general	-129	-97
genom	23	124
genom ala	104	4
genom aren	24	224
genom brevi	121	-40
genom byxor	105	-9
genom doren	-34	115
genom fonst	-74	134
genom hande	145	1
genom handu	84	-25
genom isen	263	16
genom munen	-228	-217
genom nasan	-339	-234
genom och	182	5
genom ogat	145	5
genom telef	31	111
genom vagen	24	232
genom venti	-27	148
genom … ar	116	50
genom … hjart	114	3
genom … jag	98	167
genom … mal	104	4
genom … nar	-173	-177
genom … nu	145	5
genom … sa	-3	142
genomblot	158	9
genomblota	133	-2
genomborade	145	5
gentest	-166	-157
ger	-240	-38
ger bort	-174	-64
ger elsto	-118	-86
ger hard	-112	-84
ger honom	-117	-32
ger hosta	-130	-107
ger hunde	20	146
ger mig	-256	-265
ger up	-127	41
ger … huvud	-112	-104
ger … i	-144	-136
ger … inte	54	114
ger … mage	-112	-84
ger … nu	-1	101
ger … penga	11	173
ger … til	20	146
get a	-185	-190
get ar	-122	-119
get bort	-130	84
get bucol	109	-8
get flera	150	35
get my	-149	-168
get nervo	-119	-121
get steso	139	5
get up	-229	-206
get … alt	5	155
get … befor	-124	-149
get … det	-10	99
get … doend	-122	-119
get … ears	-109	-105
get … enlig	109	-8
get … et	20	135
get … fiske	9	101
get … haste	2	94
get … hopet	-133	-144
get … min	34	160
get … sin	-13	153
get … sina	-5	151
get … stota	190	60
get … trani	-150	-134
getin ar	-186	-157
getin getin	-186	-157
getin i	155	29
getin nu	112	10
getin och	142	-8
getin pa	-226	-175
getin stack	-136	-128
getin vid	129	52
getin … ar	-204	-167
getin … foten	-163	-124
getin … klar	112	10
getin … mig	-136	-128
getin … munen	153	26
getin … nacke	118	45
getin … svimf	130	3
getin … tan	-121	-100
getingar	-186	-157
getingjavel	112	13
getingstick	174	-3
gets	-2	211
gets stuck	-110	-112
gets … half	-110	-112
gev*	13	244
gevar i	-5	156
gevar ur	-35	91
gevar … knat	24	184
gevar … skape	-120	-26
gevaret	9	236
ghb andas	104	4
ghb … bara	104	4
gho*	-121	-128
ghost mig	-121	-128
ghost … o	-121	-128
ghostade	-121	-128
gick av	133	143
gick bokst	-91	-97
gick bort	-151	-109
gick bra	-8	-123
gick genom	139	-22
gick hem	-36	156
gick i	-160	-166
gick in	-20	107
gick ner	-91	-127
gick nu	156	-20
gick och	204	26
gick over	-214	-269
gick pa	111	-25
gick preci	143	-4
gick rakt	32	-85
gick sonde	107	-77
gick ut	-100	151
gick … av	-180	-171
gick … brevl	116	15
gick … det	152	12
gick … direk	-119	-131
gick … en	116	-10
gick … in	28	-90
gick … isen	147	-6
gick … melan	124	15
gick … men	-113	-79
gick … nian	-106	-111
gick … och	138	5
gick … pensi	-94	-101
gick … steko	-140	-128
gick … tidig	30	111
gick … til	119	133
gick … vi	136	51
gif*	-70	15
gifta	54	265
gifta bort	45	223
gifta om	5	166
gifta sa	15	179
gifta … jag	22	191
gifta … mig	42	242
gifti att	-111	-119
gifti medel	-120	-111
gifti och	2	132
gifti svamp	140	29
gifti … ha	-132	-145
gifti … vilke	-120	-111
giftiga	-143	-142
giftigt	-136	-132
gik*	-189	-211
gikt	-174	-190
gikt i	-223	-194
gikt … stort	-223	-194
gikta i	-100	-95
gikta … stort	-100	-95
giktatack	-100	-95
gipsa	128	8
gipse ar	-166	-136
gipse och	121	29
gipse … av	-166	-136
gipse … nu	121	29
git*	24	144
gitaren	17	128
giv*	-6	152
gjo*	24	261
gjord abort	-122	-123
gjord det	70	251
gjord glast	146	33
gjord han	7	90
gjord slut	-164	-215
gjord … det	7	90
gjord … fast	-7	107
gjord … for	-122	-123
gjord … sjalv	7	147
gjorde	45	152
gjort	-6	239
gjort heiml	128	-3
gjort ila	-2	119
gjort jag	27	116
gjort mit	22	156
gjort slut	-135	-150
gjort … flera	-73	42
gjort … hela	143	-8
gjort … men	128	-3
gjort … sjalv	17	138
gjort … tva	23	108
gla*	-149	-310
glad	-437	-325
glad anars	-147	-150
glad att	-139	-160
glad igen	-229	-233
glad och	-132	-47
glad … jag	-139	-160
glad … och	-122	-117
glada om	5	156
glada … jag	5	156
gladare	5	156
gladje	-152	-135
glas and	125	15
glas door	170	30
glas mina	-12	114
glas mot	184	69
glas nar	-148	-136
glas och	-202	-189
glas ser	-130	-105
glas … dem	129	47
glas … dubel	-130	-105
glas … handl	125	32
glas … jag	-148	-136
glas … klade	-12	114
glas … titar	-97	-106
glas … trear	126	47
glasb haha	-135	-118
glasbaren	-135	-118
glasd bula	-174	-144
glase ler	105	27
glase need	-103	-89
glase … an	-103	-89
glase … bara	105	27
glases	-128	-123
glaset	129	-27
glaso froke	-81	-104
glaso ger	-166	-157
glaso och	16	174
glaso … mig	-112	-104
glaso … tog	17	177
glasogon	-322	-292
glasogonen	-143	-132
glasruta	162	30
glast och	146	33
glast … flack	146	33
glastestet	146	33
glat	-102	-102
gled ner	152	-18
gli*	-181	-145
glipar	-181	-145
glo*	-299	-472
glodh efter	109	14
glodh … dagen	109	14
glodhet	179	34
glom	-122	-114
glom det	-122	-114
glom … loste	-122	-114
glomd det	129	48
glomd en	-162	-136
glomd min	-126	-104
glomd om	-131	-104
glomd ta	-130	-136
glomd tiden	-151	-146
glomd … min	-130	-136
glomd … table	-102	-91
glomde	-150	-244
glome hur	126	30
glome mig	11	100
glome namn	-122	-135
glome ord	-115	-128
glome … iblan	-139	-151
glome … man	126	30
glome … snabt	11	100
glomer	-248	-321
glomt	-182	-253
glomt kafet	-102	-84
glomt mina	-105	-104
glomt … blodt	-105	-104
glu*	-189	-211
glutenintolerans	-137	-130
gna*	-320	-285
gnaler	-268	-266
gnali men	-126	-109
gnali och	-109	-111
gnali … drick	-147	-111
gnali … far	-109	-111
gnalig	-122	-103
gnaligt	-119	-96
gni*	-172	-178
gnide sig	-134	-90
gnide … i	-134	-90
gnider	-134	-90
gnisl tande	-162	-150
gnislar	-128	-152
gny*	211	19
gnyr	196	14
gnyr vid	146	7
gnyr … varje	171	12
go	106	263
go numb	-114	-104
go on	-23	117
go to	36	144
go … at	-114	-104
go … sleep	-28	117
go … the	108	-28
go … to	-133	-151
god	-60	66
god jul	-104	-108
god nat	-41	117
god … for	14	183
god … och	-136	-145
god … til	-104	-108
godag jag	94	4
godis i	180	3
godis ilama	-143	-121
godis jamt	-94	-132
godis … freda	-87	-76
godis … halse	200	29
godna pa	-2	130
godna … rikti	-2	130
goe*	-181	-227
goes	-181	-227
goi*	180	217
going	180	217
going #	120	-5
going to	90	307
going … and	142	-12
going … end	-35	126
going … go	120	-5
going … hurt	0	136
going … kil	11	125
going … stab	-4	130
gol*	118	-63
golfen	-139	-116
golve	-74	-105
golve a	157	7
golve ar	80	-67
golve hela	-118	-119
golve hon	102	-9
golve infor	13	101
golve jag	134	10
golve med	110	36
golve och	108	-71
golve tredj	108	-21
golve tryck	130	35
golve … barne	13	101
golve … bitet	110	36
golve … farst	-112	-106
golve … gymet	130	22
golve … i	155	31
golve … inte	103	2
golve … lava	-116	-131
golve … naten	-118	-119
golve … rycke	123	11
golvet	222	16
gom*	176	201
goma	9	154
gomer	162	116
gomer mig	-24	131
gomer os	138	2
gomer sig	-21	111
gomer … i	159	30
gomer … med	-5	82
gomer … under	2	140
gomt	1	228
gomt table	1	118
gomt … i	26	176
gomt … under	1	118
gone al	106	8
gone and	154	-11
gone now	-163	-153
gone numb	132	28
gone … dry	-120	-108
gone … it	81	-27
gone … wonky	106	8
goo*	-125	117
goodb and	6	154
goodb … isnt	-9	98
goodbye	-7	244
goodbyes	23	122
googl hur	37	202
googl pa	17	195
googl symto	-108	-115
googl … hela	-108	-115
googl … hur	19	205
googl … man	39	190
googla	27	166
googlar	-159	-131
googlat	26	138
gor	123	245
gor as	116	26
gor av	14	114
gor det	137	260
gor en	-180	-182
gor halse	-135	-136
gor han	55	243
gor hande	-124	-112
gor hene	13	141
gor hlr	170	34
gor honom	-3	118
gor i	42	154
gor ila	41	136
gor ingen	191	28
gor jag	219	250
gor man	-208	-197
gor mig	-225	-173
gor ni	-135	-169
gor och	22	127
gor om	-30	128
gor ont	-160	-11
gor sa	280	190
gor saker	-17	170
gor sex	6	123
gor sjukt	-137	-142
gor slut	53	189
gor sma	146	-5
gor vansi	124	26
gor vare	105	-9
gor varje	32	131
gor vid	-187	-181
gor … a	180	-13
gor … att	-33	179
gor … av	-121	-155
gor … barne	153	10
gor … brost	131	44
gor … det	-54	193
gor … djupt	-109	-95
gor … efter	142	122
gor … er	-124	-107
gor … fast	6	131
gor … for	-174	-156
gor … forst	-184	-141
gor … fortf	160	3
gor … frukt	136	62
gor … gor	-4	153
gor … han	9	119
gor … hlr	-122	-100
gor … hotar	22	127
gor … igen	15	116
gor … ila	-2	181
gor … inte	147	32
gor … irite	-138	-130
gor … jamt	-105	-150
gor … med	0	213
gor … men	-50	-152
gor … mig	36	114
gor … min	193	28
gor … nat	65	182
gor … om	-209	-97
gor … pa	20	182
gor … rasan	-3	118
gor … ryck	110	-2
gor … sa	-63	-92
gor … sedan	-255	-206
gor … sen	-191	-182
gor … sjalv	50	195
gor … slut	5	169
gor … som	-126	-28
gor … tora	-124	-112
gor … vid	-161	-128
gor*	118	195
gora	117	195
gora det	45	379
gora et	-122	-127
gora for	-158	-131
gora gente	-134	-116
gora hjart	-118	-112
gora med	1	139
gora mig	15	130
gora min	120	123
gora mot	33	116
gora nagot	127	-34
gora nat	-181	-83
gora nyt	-82	-71
gora proce	9	119
gora sak	8	117
gora test	-140	-120
gora up	-18	125
gora … alerg	-82	-71
gora … att	-9	100
gora … bebis	-10	145
gora … dumt	-2	144
gora … hema	30	133
gora … honom	-165	-167
gora … igen	-34	192
gora … ila	12	226
gora … kort	9	119
gora … med	-18	125
gora … mer	-203	-188
gora … mig	25	163
gora … mot	17	120
gora … ont	165	55
gora … pa	13	145
gora … sarsk	-118	-114
gos*	25	162
got an	-111	-88
got hit	147	3
got … apoin	-111	-88
got … by	146	7
got … gun	120	28
gotla vi	-105	-111
gpr	108	12
gpr snet	108	12
gps	19	123
gps pa	19	123
gps … min	19	123
gr	98	154
gra	307	-29
gra i	290	-3
gra och	125	3
gra star	-153	-136
gra … ansik	268	-4
gra … farge	129	4
gra … nar	-153	-136
gra … yr	95	39
graa	178	7
grabl runt	115	17
grabl … munen	124	31
grabla	133	34
grablek	225	33
grade ar	-143	-128
grade feber	117	-21
grade och	146	-30
grade … pa	-143	-128
grade … sedan	-213	-157
grader	241	-11
gralar	-167	-141
grana bebis	-99	-106
grana forgi	-12	91
grana har	12	159
grana … min	-12	91
granarna	-39	178
granarnas	-135	-148
granb kom	-5	100
granb … barfo	-5	100
granbarnet	21	158
grand blood	149	21
grand … is	137	-2
grand … presu	149	21
grandmas	221	13
grane armen	99	-33
grane doren	-8	123
grane en	19	162
grane fick	-163	-158
grane fru	25	148
grane hotar	-104	-105
grane hund	-229	-222
grane igar	-95	-111
grane knive	6	106
grane liger	137	-24
grane lyhor	-104	-135
grane misha	9	120
grane pa	140	132
grane sat	-1	144
grane skick	21	207
grane skrik	1	176
grane ta	9	174
grane table	148	-8
grane … ala	148	-8
grane … grate	9	142
grane … hand	2	87
grane … i	62	132
grane … koksg	82	-20
grane … liger	6	106
grane … lorda	20	146
grane … lufte	-22	89
grane … med	-104	-105
grane … nafsa	-119	-105
grane … pa	117	-35
grane … sa	-122	-115
grane … sin	9	120
grane … sover	-104	-135
grane … stral	21	207
grane … vi	-95	-111
grane … visad	6	115
granens	2	-148
granf skrik	31	129
granf … och	31	129
granh vi	-133	-114
granh … mar	-133	-114
granp drunk	-96	-115
granp … fora	-96	-115
grans	100	8
grans mouth	100	8
grans … is	100	8
grape til	-111	-93
grape … dem	-111	-93
grapefrukt	-149	-120
grase och	128	6
grase … det	128	6
graskliparen	232	30
grat direk	-206	-162
grat och	127	186
grat pa	-150	-164
grat … blekt	119	10
grat … brolo	-105	-104
grat … nu	-149	-133
grat … sa	3	214
grata	-130	-44
grata hon	-145	-125
grata och	60	130
grata … jag	1	155
grate at	-175	-154
grate av	-123	-150
grate i	-122	-146
grate lat	-146	-173
grate mycke	-149	-143
grate nat	-127	-102
grate och	1	146
grate pa	-119	-91
grate slar	-6	126
grate som	115	37
grate varje	-130	-162
grate vi	37	134
grate … dagar	27	141
grate … dusch	-157	-177
grate … en	115	37
grate … han	-6	126
grate … hormo	-112	-103
grate … lite	-127	-102
grate … lok	-120	-114
grate … mama	-147	-148
grate … man	137	31
grate … men	-135	-147
grate … nu	-62	-82
grate … rekla	-131	-127
grate … sager	1	113
grate … skrik	9	142
grater	-194	-217
grati jag	9	128
gratis	-19	91
grava	-122	-150
gravd	132	20
gravd fram	125	12
gravd v	132	20
gravd … #	132	20
gravdes	125	12
gravi #	181	2
gravi blodn	118	24
gravi flime	120	29
gravi fol	106	8
gravi fora	-175	-161
gravi hela	-119	-97
gravi jateo	117	49
gravi nu	-150	-123
gravi ny	122	43
gravi och	-30	-122
gravi om	-117	-110
gravi ont	115	38
gravi svima	134	52
gravi … avlop	-119	-97
gravi … blode	139	19
gravi … det	141	8
gravi … for	120	29
gravi … gange	-175	-161
gravi … han	-117	-110
gravi … ilama	-212	-181
gravi … kramp	176	45
gravi … magen	117	49
gravi … manad	157	18
gravi … ont	56	-51
gravi … svar	109	37
gravi … ut	115	38
gravi … vecka	-128	-76
gravid	-59	-195
graviditeten	-162	-190
gravt i	116	52
gravt … manda	116	52
gre*	158	84
great	-146	-136
grejer	94	151
grekland	-126	-135
gren	177	7
gren i	133	4
gren … ogat	117	1
grey	164	-18
gri*	-121	-266
griev my	-103	-116
griev … cat	-103	-116
grieving	-103	-116
grila i	97	14
grila … talte	97	14
grilat	97	14
grile nar	115	20
grile … jag	115	20
grilen	114	-34
grinig	-134	-175
gris	-89	-133
gris hande	116	23
gris pa	-116	-89
gris under	-106	-98
gris varje	-91	-85
gris … armar	-106	-98
gris … bastu	-109	-84
gris … glasb	116	23
gris … mens	-91	-85
gro*	-48	-268
gron	-6	-112
gron hon	-135	-111
gronsaker	-232	-214
gront	229	-12
gront dag	-94	-70
gront desut	-107	-90
gront efter	-100	-86
gront fem	165	22
gront men	-88	-66
gront snor	-122	-82
gront … dagar	165	22
gront … fyra	-94	-70
gront … ingen	-122	-82
gront … jag	-88	-66
grot	51	-121
grot han	121	23
grot i	140	-4
grot och	100	6
grot … ena	100	6
grot … munen	140	-4
grotigt	165	48
group	-197	-202
group in	-129	-122
gru*	-208	-194
gruba	108	12
gruba har	108	12
gruba … blivi	108	12
grubl pa	-131	-151
grubl … inget	-132	-141
grublar	-161	-81
grumpy	-182	-157
grunt	195	26
grunt vaten	195	26
grunt … domna	133	22
grunt … nu	106	21
grunt … och	201	7
grup	-209	-255
grup for	-80	-113
grup … aldre	-80	-113
grupc kansk	12	128
grupchaten	38	191
grus	-194	-196
grus i	-187	-181
grus … ogat	-165	-161
grus … saret	-117	-92
gruva	-117	-109
gruva horse	-117	-109
gry*	263	28
grymtar	171	5
gryta stora	112	5
gryta … blaso	112	5
grytan	143	11
gube #	-63	67
guben ramla	182	66
guben sate	117	2
guben ser	133	21
guben … fran	95	44
guben … sa	-171	-193
guben … ut	133	21
gubhe har	-118	-95
gubhe … mansf	-118	-95
gubhelvetet	-118	-95
gud	-199	7
gud har	18	128
gud sa	-133	-170
gud sagt	8	93
gud vad	-125	-128
gud … det	8	93
gud … ont	-125	-128
gud … trot	-133	-170
gul	199	87
gul a	5	140
gul anda	159	15
gul gega	-112	-106
gul i	139	31
gul vatsk	-111	-94
gul … bla	5	140
gul … fran	-112	-106
gul*	-99	-158
gular och	104	4
gular … gular	104	4
gular … nu	104	4
gulare	118	0
gulbl bebis	126	12
gulbl … sover	126	12
gult	-230	-123
gult slem	-171	-157
gum*	12	-146
gun	195	107
gun … doesn	-29	79
gun … hes	121	-3
gun*	1	144
gurgl pa	124	12
gurgl … farmo	124	12
gurglande	124	12
guy*	-183	-193
guys	-183	-193
gym	-182	-16
gym sore	-111	-98
gym … when	-111	-98
gym*	-45	-131
gymet jag	-93	-120
gymet och	137	13
gymet … ar	-103	-93
gymet … lyfte	137	13
gymna aren	-81	-126
gymna om	-132	-126
gymna … syns	-81	-126
gymnasiearbete	-132	-126
gymnasiet	-156	-191
gympa for	156	33
gympa iblan	-144	-115
gympa … inhal	-144	-115
gympa … tva	156	33
ha	-346	-312
ha adren	-104	-66
ha atit	-124	-103
ha bilny	22	109
ha blama	19	150
ha dodsh	31	114
ha dot	-7	131
ha droga	-16	93
ha druck	80	-15
ha egen	34	150
ha en	-183	-81
ha extra	-130	-156
ha fat	119	-23
ha fatat	13	120
ha flask	-136	-129
ha hjalp	-173	-214
ha hostm	132	42
ha intyg	-157	-205
ha komit	-126	-138
ha kopia	-157	-157
ha lugn	40	149
ha lyft	-141	-148
ha me	-155	-150
ha nagra	-101	-141
ha om	21	107
ha penga	12	164
ha rad	-156	-187
ha ratsi	-77	-98
ha remis	-116	-149
ha samta	-129	-163
ha sex	28	167
ha simsk	122	31
ha sin	-8	114
ha slagi	-120	-121
ha sovit	-129	-114
ha tid	-117	-175
ha ut	-84	-99
ha vorte	-144	-157
ha … anars	26	240
ha … andra	-60	-81
ha … att	-111	-32
ha … beslu	13	120
ha … dokum	19	150
ha … en	130	88
ha … for	-89	-142
ha … gang	-8	114
ha … hjart	-79	-53
ha … ihjal	-120	-121
ha … ine	-111	-119
ha … int	7	138
ha … konst	-129	-114
ha … kris	-107	-92
ha … lakar	-124	-131
ha … lang	5	126
ha … langr	-136	-129
ha … mig	-35	137
ha … min	-84	-99
ha … mot	-174	-146
ha … naten	21	107
ha … nu	40	149
ha … om	-126	-162
ha … piza	-124	-103
ha … samta	-97	-149
ha … sig	-87	-98
ha … slaga	136	17
ha … telef	34	150
ha … tid	-173	-147
ha … vem	-117	-116
haava … vuoto	-149	-121
hac*	89	-67
had	-130	-265
had a	-148	-269
had … fever	-170	-154
had … fit	147	27
had*	-202	-27
hade	-202	-27
hade #	-94	-129
hade atit	-144	-131
hade blodp	-146	-168
hade dem	26	162
hade domna	106	47
hade en	49	-73
hade f	-127	-125
hade feber	-148	-142
hade grot	114	-4
hade haft	12	146
hade havan	-142	-108
hade hjarn	-144	-121
hade hon	5	170
hade jag	126	175
hade klara	16	133
hade legat	-157	-165
hade ont	-43	-141
hade oskyd	-112	-147
hade salmo	-109	-117
hade sjalv	-117	-163
hade skito	-143	-154
hade snore	162	-2
hade sprun	-106	-92
hade table	6	157
hade tandv	117	22
hade velat	2	119
hade … att	2	119
hade … det	102	164
hade … en	-23	106
hade … fora	4	-128
hade … hjart	-114	-99
hade … i	-189	-78
hade … igar	-138	-180
hade … liten	155	53
hade … mig	16	133
hade … ovnin	-140	-133
hade … pa	-169	-150
hade … sa	117	22
hade … sex	-112	-147
hade … ska	-140	-133
hade … strok	-122	-114
hade … tankt	-4	116
hade … til	162	-2
hade … tryck	12	125
hade … vanli	-144	-125
hade … vid	122	31
haft det	-223	-59
haft en	132	117
haft feber	-153	-131
haft forut	-122	-107
haft halsb	-123	-106
haft i	-125	-171
haft infar	134	35
haft mina	147	15
haft strok	-131	-107
haft tva	-154	-153
haft … a	142	25
haft … batre	31	117
haft … forky	-153	-152
haft … hjart	-221	-188
haft … i	38	-129
haft … knap	9	125
haft … nu	198	54
haft … obeha	138	11
haft … och	-149	-138
haft … p	147	15
haft … til	-182	-173
hag*	140	201
hagel	138	0
hagel i	138	0
hagel … brost	138	0
hah*	-385	-469
haha	-416	-515
haha fins	-119	-123
haha for	-117	-113
haha men	-213	-179
haha nu	-161	-134
haha … ar	-121	-148
haha … jag	-106	-134
hai*	144	-5
hakaa	-6	231
hakaa vaimo	-11	170
hakan	-42	-177
hakan dregl	135	26
hakan fram	169	61
hakan ljuse	104	18
hakan ner	142	59
hakan … inte	131	48
hakan … mot	142	59
hakan … skar	97	8
hakan … tandv	135	26
hal	-4	-133
hal i	-124	-156
hal men	-185	-171
hal nar	144	19
hal ni	-93	-121
hal sluta	-120	-109
hal … bloda	-120	-109
hal … ja	140	40
hal … sidan	-131	-114
hal … sluta	-127	-121
hal*	115	-138
hala	137	-15
hala andan	-128	-123
hala bajse	172	43
hala brand	-151	-141
hala i	238	77
hala kafek	121	23
hala mig	175	178
hala sig	140	31
hala tal	-156	-147
hala talet	-119	-147
hala tat	141	42
hala up	144	31
hala … benen	117	27
hala … lange	-122	-104
hala … om	-140	-159
hala … ont	141	42
hala … vaken	182	24
halar	-119	-139
halde	191	153
halde amoni	122	8
halde pa	115	20
halde … i	122	8
halde … tandv	115	20
halen av	-117	-125
halen forst	-85	-98
halen ocksa	-115	-120
halen sen	-106	-106
halen som	-110	-106
halen svule	159	41
halen varje	-127	-156
halen … en	-110	-106
halen … igar	-106	-106
halen … morgo	-127	-156
halen … skrik	-4	101
halen … stege	-85	-98
halen … til	159	41
haler	139	4
haler andan	-164	-166
haler fast	-16	135
haler for	64	170
haler i	61	-116
haler mig	-31	108
haler pa	63	-138
haler sen	25	148
haler sig	192	-34
haler … att	86	-95
haler … for	178	8
haler … hene	-15	104
haler … kramp	-125	-117
haler … kvar	24	139
haler … mig	-14	115
haler … nar	-145	-138
haler … o	147	16
haler … om	246	14
haler … orone	-16	159
haler … svima	109	27
haler … vaken	-109	-103
half	-36	-126
half way	-110	-112
half … down	-110	-112
halft … alt	120	23
halgolvet	198	-13
halit	163	108
halit pa	198	20
halit … i	148	25
halit … sen	134	-5
halkade	-72	-132
hals efter	129	34
hals … medic	129	34
halsa	130	199
halsa mama	19	130
halsa min	0	149
halsa pa	-150	-63
halsa … med	-166	-137
halsb ar	-101	-84
halsb efter	-221	-200
halsb i	-123	-106
halsb … en	-123	-106
halsb … inte	99	-24
halsb … maten	-152	-122
halsb … som	-101	-84
halsbold	-131	-85
halsbrana	-173	-249
halsbranan	-141	-139
halse bla	202	3
halse blir	139	16
halse det	164	16
halse en	145	17
halse fick	80	-50
halse gor	-156	-154
halse haha	-121	-81
halse hon	25	173
halse jag	33	168
halse kanas	146	24
halse men	-239	-51
halse nu	117	4
halse ont	-135	-136
halse roste	159	-1
halse snors	171	14
halse sveta	98	41
halse svuln	157	14
halse tils	96	-34
halse tjock	141	0
halse … barne	157	31
halse … bla	105	-7
halse … blir	132	9
halse … borta	146	-11
halse … efter	141	0
halse … en	-88	-114
halse … feber	-210	-192
halse … flygp	-138	-127
halse … fort	96	34
halse … har	127	56
halse … igen	200	6
halse … ihop	208	31
halse … inte	146	-4
halse … jordn	129	-1
halse … klump	128	63
halse … korve	116	36
halse … masor	98	41
halse … ner	80	-50
halse … ont	-193	-185
halse … pekar	117	2
halse … prick	100	-14
halse … rosla	134	37
halse … roste	196	69
halse … sa	45	119
halse … snuva	-173	-177
halse … som	-123	-137
halse … somne	107	27
halse … stres	-178	-156
halse … svart	-111	-128
halse … tapad	7	171
halse … trang	163	34
halsen	138	59
halsenan	-169	-185
halsf tror	-144	-102
halsf … jag	-144	-102
halsflus	-183	-126
halsg nar	-139	-119
halsg och	165	35
halsg … in	146	28
halsg … ont	130	35
halsg … telef	-120	-119
halsm med	-116	-78
halsm och	100	23
halsm … nu	100	23
halsm … vita	-116	-78
halsmandlarna	153	-7
halsn sen	-126	-122
halsn … igar	-126	-122
halso for	-152	-169
halso och	-193	-170
halso sedan	-185	-168
halso … feber	-154	-152
halso … tre	-136	-126
halso … tva	-105	-117
halsoangest	-147	-198
halsokontrol	-119	-143
halsokontrolen	-174	-152
halspore	-220	-224
halta lite	-170	-170
haltar	-143	-192
halua	7	204
halua elaa	-5	119
halua kuola	38	208
halua perua	-121	-156
halua vain	-93	19
halua … ajan	-188	-241
haluaisin	-219	-127
haluan	-142	-25
halv	74	-148
halv ansik	144	16
halv liter	125	24
halv open	114	3
halv sekun	-104	-95
halv … altid	-104	-95
halv … nu	176	11
halva	185	-69
halva ansik	136	40
halva av	170	31
halva haret	-113	-99
halva krope	186	31
halva munen	183	13
halva rumet	113	-1
halva synfa	140	32
halva … helt	111	48
halva … idag	115	10
halva … imors	140	26
halva … och	83	-94
halva … vaxer	-113	-99
halvan	170	31
halvar	-224	-137
halvt men	95	2
halvt sedan	100	14
halvt … hela	100	14
halvtime	218	95
hamta han	-9	93
hamta luft	132	3
hamta mig	-7	151
hamta rep	0	101
hamta ut	-203	-223
hamta … medic	-87	-98
hamta … min	-145	-146
hamtat	-13	131
han	280	306
han #	131	-7
han ala	4	112
han aldel	157	22
han alska	-41	99
han andas	84	-83
han angra	-91	49
han ar	37	-228
han at	-126	-166
han ater	-167	-244
han banka	-13	149
han bara	113	-38
han blek	131	38
han blev	255	43
han bor	-2	203
han borja	133	85
han boxad	25	120
han det	13	171
han djupt	142	67
han dodad	23	100
han dodar	34	151
han dor	238	10
han drar	181	14
han drick	41	323
han druck	15	194
han dusch	32	116
han fa	-173	-154
han famil	31	107
han fastn	140	10
han fick	132	-22
han fol	123	34
han forgr	12	115
han forso	276	17
han forts	-7	220
han forvi	116	33
han ga	-159	-129
han gar	71	171
han gat	29	119
han ghost	-121	-128
han gjord	2	232
han glad	-160	-137
han gor	193	295
han gravd	125	12
han ha	-125	-52
han hade	133	76
han haler	282	64
han han	35	161
han har	287	308
han hatar	-178	-150
han hela	134	-7
han hol	64	236
han hor	-174	-71
han horap	-139	-128
han hosta	180	16
han hota	3	109
han hotar	36	206
han i	103	164
han ihjal	61	144
han ila	13	120
han istal	-8	101
han jag	1	150
han jated	93	22
han kal	153	52
han kans	138	21
han kasta	108	184
han kipar	155	14
han knap	95	5
han knapt	151	67
han kniv	3	181
han knufa	2	196
han kolar	28	157
han komer	24	245
han kor	-6	221
han kora	-122	-108
han kouri	153	7
han kraks	176	-6
han krakt	193	50
han kramp	238	53
han krave	11	134
han krosa	14	217
han la	-117	-36
han ladar	21	96
han lager	44	155
han laser	44	243
han last	12	137
han later	148	23
han leker	-103	-137
han liger	141	-22
han livet	15	109
han mar	164	-41
han maste	94	179
han matar	12	157
han med	32	186
han medel	12	94
han mig	-15	256
han o	113	4
han och	-32	-117
han on	109	208
han onska	-20	93
han orkar	137	7
han pa	87	203
han pakot	2	131
han prata	234	38
han puckl	-5	138
han putad	12	172
han rokte	-37	104
han sa	43	152
han sager	158	94
han sar	5	181
han sat	-168	-1
han sate	-43	-150
han sater	15	146
han sikta	1	108
han siter	95	146
han sju	-143	-105
han ska	-154	132
han skaka	140	53
han skick	-1	159
han skrik	165	113
han skriv	26	149
han skule	125	177
han sla	27	127
han slagm	9	129
han slape	-128	-116
han slar	-214	-83
han slock	126	-3
han slog	39	285
han slpr	18	148
han sludr	168	37
han sluta	180	18
han snal	-2	129
han snark	44	-127
han snet	117	27
han som	103	212
han sonde	44	152
han sover	-147	-29
han spara	-11	94
han spark	172	98
han spela	-174	-164
han spota	79	114
han stana	-5	109
han star	57	219
han stel	96	17
han stopa	-2	99
han strup	-5	103
han stypt	7	142
han suger	154	42
han svald	136	31
han svaml	107	18
han svara	187	61
han svept	91	2
han tapad	150	26
han tapar	-2	118
han tar	73	143
han tog	169	225
han trode	171	8
han trot	125	4
han tryck	26	159
han tving	36	205
han tycke	16	-99
han ut	-31	143
han va	77	133
han vakna	212	155
han var	221	164
han varm	123	1
han vet	33	196
han vred	13	106
han vride	118	-1
han … #	191	83
han … a	176	28
han … aldri	12	145
han … alt	99	151
han … anars	-77	61
han … anda	-11	118
han … andas	139	51
han … arg	-133	12
han … at	-124	-116
han … ata	-100	-51
han … att	272	244
han … bara	249	64
han … bil	-122	-108
han … bilde	8	142
han … bla	146	-97
han … blek	153	23
han … bli	29	169
han … blodt	-123	-122
han … borja	11	154
han … brans	130	-6
han … bruti	7	149
han … covid	108	27
han … dagar	-18	-102
han … dem	-14	159
han … det	168	168
han … do	-121	23
han … dod	-283	-272
han … doda	12	123
han … doend	-122	-102
han … doter	0	135
han … drick	82	-63
han … druck	-40	157
han … efter	174	142
han … fast	171	142
han … feber	183	35
han … fem	-176	-143
han … finge	-51	140
han … fint	-116	-126
han … forla	19	165
han … fortf	172	16
han … forvi	101	-15
han … fram	125	12
han … ful	143	81
han … ga	-16	209
han … gar	132	17
han … gjort	-15	126
han … glas	-97	-106
han … glase	105	27
han … gora	-35	155
han … gps	7	116
han … grymt	140	10
han … gud	-21	119
han … ha	85	132
han … halen	-4	101
han … han	233	145
han … hangt	212	15
han … har	217	195
han … hav	-120	-120
han … hem	10	154
han … hema	-135	-24
han … hemli	8	112
han … hene	20	191
han … hitar	18	108
han … hjart	122	13
han … hora	-139	-128
han … hotat	20	128
han … huga	14	97
han … humor	-2	118
han … hundr	-108	-119
han … i	5	128
han … in	131	98
han … infar	131	29
han … ingen	192	176
han … inget	89	163
han … inte	119	1
han … jatet	155	8
han … jobet	-9	136
han … just	137	26
han … kisat	126	16
han … klar	5	171
han … knapt	168	18
han … kniv	114	33
han … knive	-33	168
han … konst	135	2
han … kora	157	33
han … korti	129	48
han … krakt	249	56
han … kramp	144	-1
han … kuden	-7	155
han … lagt	0	135
han … lila	158	7
han … mat	-4	209
han … me	106	-9
han … med	73	148
han … medan	9	129
han … mej	24	308
han … men	168	25
han … mig	-51	390
han … min	29	279
han … mina	20	167
han … minut	-4	125
han … mit	123	79
han … mobil	10	126
han … mycke	-119	-112
han … naken	-28	125
han … nar	50	149
han … nat	1	138
han … ner	136	23
han … nu	75	134
han … nyper	-14	115
han … ododl	17	169
han … ogon	140	16
han … om	185	191
han … os	-16	139
han … osama	107	-37
han … pa	118	305
han … pakor	156	16
han … pas	22	165
han … pig	-157	-190
han … profe	5	128
han … redan	-7	139
han … rikti	10	151
han … ryckt	-111	-123
han … sa	216	138
han … sagt	4	138
han … sex	45	140
han … sita	89	-16
han … sju	128	-12
han … skick	-16	110
han … skjut	151	172
han … skrat	-133	-148
han … sla	138	32
han … slagi	2	169
han … sluta	204	102
han … snal	19	-130
han … snubl	-146	-122
han … socke	-133	-124
han … som	207	87
han … sonde	4	131
han … sova	153	47
han … spran	-1	129
han … spyr	93	22
han … stel	101	-2
han … strup	66	122
han … stryp	176	181
han … studs	21	96
han … sur	12	157
han … svalt	106	-40
han … syra	-16	172
han … ta	-183	-120
han … tajut	134	9
han … tiden	146	4
han … trafa	-12	106
han … tre	154	28
han … tror	82	-20
han … tva	159	38
han … tyst	186	-5
han … upe	166	41
han … ut	-93	94
han … utanf	-16	193
han … utpla	10	137
han … utval	-16	107
han … vad	-148	-114
han … vaken	227	21
han … valds	-3	95
han … vanli	176	-14
han … vapen	23	129
han … var	104	151
han … varit	-58	95
han … varld	-117	-144
han … varm	145	6
han … vaten	122	39
han … vuxen	20	148
han*	178	110
hand avsli	164	4
hand blev	96	12
hand foot	-128	-123
hand for	139	22
hand fran	-7	107
hand och	143	30
hand om	-55	220
hand tor	-125	-114
hand … ala	-7	107
hand … and	-128	-123
hand … av	164	4
hand … den	139	22
hand … fortf	-159	-98
hand … het	-146	-107
hand … hunde	46	184
hand … mama	-1	165
hand … min	104	23
hand … mit	2	87
hand … och	-125	-114
hand … som	125	12
handb kan	-108	-101
handb … boja	-108	-101
handbolen	-186	-194
hande	108	161
hande a	141	40
hande altid	-125	-130
hande ar	179	26
hande asa	-2	99
hande bara	-105	-11
hande blev	171	28
hande blir	-178	-169
hande borta	103	12
hande de	-113	-96
hande djupt	-127	-121
hande domna	-45	-132
hande fastn	177	17
hande for	96	12
hande fortf	3	132
hande funka	15	96
hande glasb	116	23
hande glome	126	30
hande huden	98	0
hande igar	-129	-137
hande igen	23	126
hande lite	-144	-163
hande nys	145	58
hande och	224	117
hande pa	-254	-262
hande punkt	-62	-105
hande sen	-104	-110
hande somna	-173	-188
hande stelf	135	21
hande stor	-145	-123
hande svuln	149	56
hande tora	-124	-112
hande under	-5	168
hande vil	-158	-125
hande … a	-163	-48
hande … anars	-90	-87
hande … ansik	114	18
hande … ar	156	5
hande … blot	125	22
hande … domna	149	56
hande … en	-207	-244
hande … et	-154	-169
hande … flami	136	41
hande … foten	116	20
hande … foter	155	20
hande … gjort	-125	-130
hande … hal	-127	-121
hande … har	-113	-96
hande … hjart	161	16
hande … hur	126	30
hande … i	154	56
hande … inte	142	1
hande … iskal	124	-13
hande … krope	-143	-112
hande … man	-54	123
hande … mina	27	144
hande … moten	-120	-107
hande … nar	-138	-15
hande … naten	-218	-202
hande … o	160	30
hande … skrek	14	139
hande … snosl	155	11
hande … som	-145	-123
hande … svart	135	21
hande … up	103	27
hande … ut	131	5
hande … vinte	-136	-111
hander	-24	72
handerna	-80	-156
handf ar	169	32
handf och	154	64
handf … ar	125	47
handf … jag	105	44
handf … rot	123	51
handfatet	148	32
handflatorna	256	104
handl av	-124	-127
handl gor	-144	-115
handl han	12	122
handl men	-103	-87
handl mycke	125	32
handl om	-118	-158
handl omar	-93	-85
handl pa	92	-24
handl sen	-107	-102
handl svule	-170	-142
handl vi	180	31
handl … blod	125	32
handl … byter	119	26
handl … efter	-107	-80
handl … et	92	-24
handl … igar	-107	-102
handl … kan	-103	-87
handl … ont	-144	-115
handl … sager	-15	104
handl … vid	-93	-85
handlar	-230	-138
handled	-148	-136
handleden	32	-152
handleder	24	166
hands	-8	184
hands are	207	34
hands aroun	2	154
hands gor	-124	-112
hands och	124	17
hands round	-33	94
hands tingl	-141	-124
hands … hande	-124	-112
hands … jag	96	12
hands … my	-13	192
hands … tingl	128	8
handske	96	12
handsken	-83	-111
handskfacket	1	128
handsprit	-124	-112
handu hela	119	26
handu … tiden	119	26
handuk	132	-30
handukar	217	10
handuken	193	13
hanga	-45	120
hanga sig	-38	149
hanga … om	-7	123
hangande	151	-7
hangb plast	-111	-99
hangbrost	-111	-99
hangd i	120	-29
hangd … gar	108	5
hangd … trapr	133	-3
hangde	217	-52
hange bara	178	24
hange efter	127	0
hange i	184	188
hange ihop	7	154
hange med	15	-89
hange munen	139	27
hange och	174	4
hange sig	-154	50
hange up	-128	-102
hange ut	97	-61
hange … ansik	152	-3
hange … brand	127	0
hange … doren	-15	162
hange … dregl	105	4
hange … efter	117	1
hange … en	105	-40
hange … ena	142	14
hange … garag	-30	140
hange … han	132	4
hange … igen	139	27
hange … ingen	125	2
hange … kompi	-136	-144
hange … laset	-137	-143
hange … nar	-164	-167
hange … nu	7	154
hange … sen	-186	-128
hange … senor	116	20
hange … tavlo	-128	-102
hanger	120	85
hangt	118	-118
hangt sig	76	-117
hangt up	130	-3
hangt … repet	130	-3
hangt … vi	117	3
hans	-37	248
hans blod	-5	131
hans lakar	-97	19
hans liv	-117	-113
hans mama	-6	147
hans namn	-123	-135
hans sang	10	161
hans snop	33	169
hans … haha	-117	-113
hans … har	-5	131
hans … i	-21	92
hans … men	-82	-144
hans … vid	-9	131
hant	22	-99
hant fler	0	92
hant forut	-126	-112
hant fraga	115	4
hant … a	-126	-112
hant … hela	115	4
hanterar	-145	-153
hap*	-191	-74
hapen with	-110	-112
hapen … steak	-110	-112
hapy	-207	-182
hapy and	-153	-119
har #	168	6
har akut	113	16
har ala	140	133
har andat	159	3
har andni	147	25
har anges	-72	80
har anore	-121	-129
har antli	-1	132
har ar	253	163
har ars	-104	-110
har astma	65	-80
har atit	103	-131
har av	-156	-149
har bensi	102	-38
har besta	64	236
har bet	18	185
har betsk	-106	-91
har bil	118	48
har blaa	5	161
har blama	36	280
har blaso	-159	-135
har blat	-7	157
har blati	-24	128
har blod	5	140
har bloda	148	49
har blodt	-123	-122
har blot	82	41
har borja	-43	205
har bosan	3	108
har brack	105	22
har brans	162	-9
har brist	106	14
har bruti	-76	112
har brutn	-4	151
har ca	3	114
har cance	64	-135
har covid	108	27
har de	24	-128
har demen	-175	-166
har det	-174	-256
har diabe	93	-82
har diare	-291	-243
har djure	-4	152
har dot	-142	-13
har druck	252	173
har dukat	21	120
har dusch	-12	139
har eksem	-197	-201
har eldat	205	33
har epile	-39	-144
har etari	106	28
har famil	-130	-133
har fasta	-106	-99
har fastn	114	22
har fat	95	-124
har feber	-108	-186
har femar	-131	-130
har film	6	113
har filma	36	133
har fina	-121	-124
har fjort	111	12
har flime	135	4
har flyta	-141	-125
har flytn	25	113
har foglo	-119	-115
har for	-144	-12
har forbj	14	105
har forky	-126	-130
har forst	-126	-158
har forsv	-143	-135
har fot	-48	77
har friko	-172	-197
har frosa	139	35
har funde	27	161
har gange	119	127
har gat	103	-3
har gevar	-12	132
har glomt	-105	-104
har gomt	19	203
har googl	34	124
har halit	163	108
har halsb	-97	-139
har halso	-138	-188
har hamta	-13	131
har han	194	105
har hangt	43	-164
har hicka	-178	-151
har hjart	41	-101
har hog	235	60
har hosta	-226	-246
har hotat	10	241
har huvud	313	90
har i	-134	-78
har inet	-138	-121
har inget	-141	-153
har jag	15	129
har jateo	154	59
har jates	172	10
har jobat	-162	-181
har jorde	6	182
har karlk	107	18
har katet	152	35
har kisat	-121	-168
har klamy	-91	-99
har klipt	-21	116
har knark	161	16
har knuti	99	126
har kol	122	-84
har kolat	-140	-20
har kolik	-143	-132
har kompi	-152	-185
har kopt	34	313
har kraft	-122	-100
har krakt	-71	-139
har krock	92	6
har kroni	-110	-95
har krupi	157	38
har kvar	-129	-143
har lackt	146	7
har lagt	89	222
har lakt	-78	-125
har langa	5	192
har lart	28	211
har last	-133	52
har latit	-12	98
har legat	183	223
har letat	49	139
har leuke	137	18
har lever	105	-4
har likso	152	29
har lista	5	124
har ljugi	6	132
har los	-164	-158
har losta	114	36
har lovat	6	138
har lugn	41	101
har lust	-23	168
har magon	-180	-210
har magsj	-52	-103
har manad	-159	-168
har mansf	-147	-148
har marke	-3	262
har masa	-1	143
har mat	-57	108
har med	136	85
har mer	-2	163
har mjal	-128	-132
har nasel	89	-16
har ni	-332	-279
har nu	101	-88
har ny	-130	-123
har ont	-225	-73
har opere	146	109
har opet	-165	-215
har ordna	36	159
har outha	118	32
har packa	22	178
har pagat	123	30
har parki	-104	-89
har petat	163	31
har pisto	-20	107
har plan	-2	127
har plane	16	223
har plock	-33	100
har preci	136	106
har prick	-164	-168
har prost	131	45
har provs	-145	-144
har rader	-1	164
har rakna	-7	255
har ramla	203	154
har rat	53	162
har redan	-42	74
har regio	-133	-138
har repet	-10	103
har rispa	-4	173
har rod	-205	-186
har roda	-104	-135
har rolsp	-117	-118
har ror	-138	-153
har ruska	135	3
har sa	19	-117
har sagt	-52	191
har salt	-10	131
har sama	-145	-131
har samla	-2	203
har sat	244	252
har sedan	-181	-115
har sjalv	63	240
har skafa	-34	126
har skars	6	167
har skick	-65	95
har skilt	-80	-101
har skolj	175	51
har skriv	-45	256
har skrum	161	-20
har skruv	-25	115
har skuri	223	78
har slang	8	127
har sluta	153	208
har sokt	-105	21
har spara	12	311
har spela	19	131
har spira	156	17
har sprin	-118	-119
har sprit	-7	156
har spyt	108	-36
har stalt	-2	103
har stana	134	-15
har stod	-93	-135
har stot	141	0
har strim	17	151
har strul	139	51
har stryp	6	125
har svalt	367	56
har svamp	-169	-144
har svara	-148	-169
har svart	-89	-380
har svima	148	-14
har svuln	138	4
har table	-162	-155
har tackt	-34	104
har tafsa	12	105
har tagit	156	67
har tanka	39	193
har tankt	-111	107
har tapat	-172	-201
har tejpa	-25	128
har telef	163	5
har tenta	-135	-132
har testa	-181	-157
har tgit	140	11
har tid	107	-78
har tor	-110	-93
har trana	6	163
har tryck	223	33
har tugat	156	31
har upeha	-126	-119
har utag	-129	-121
har utsla	-187	-161
har val	150	79
har valt	-1	150
har vandr	147	52
har vaner	-171	-148
har vapen	23	129
har vari	-116	-162
har vatni	177	65
har vecka	-33	120
har vi	120	-37
har vidgn	95	39
har vinte	-140	-119
har vita	-152	-115
har vridi	163	21
har yxa	146	-11
har … #	100	-51
har … adjo	130	-3
har … adres	12	155
har … ala	82	-87
har … aldel	137	-4
har … alt	-116	68
har … altid	-132	-146
har … alved	-164	-172
har … amuni	3	131
har … andas	197	-26
har … ankem	-133	-153
har … ata	-75	138
har … bara	168	171
har … besta	-5	185
har … bilde	-14	151
har … bilny	-18	121
har … blaak	115	-19
har … blama	-4	170
har … blaso	-113	-96
har … blodt	168	63
har … borja	242	260
har … bort	-175	40
har … bra	-230	-277
har … brev	8	150
har … breve	15	163
har … bus	-113	-108
har … dalig	65	144
har … datum	-79	56
har … dem	-88	69
har … det	-195	-24
har … diare	220	89
har … doren	8	191
har … efter	-26	145
har … ekg	-108	-112
har … en	154	-42
har … enkel	29	127
har … epipe	120	32
har … extra	119	-23
har … fal	-156	-149
har … far	-100	-120
har … fat	-83	-119
har … feber	266	79
har … fem	146	10
har … flera	12	-107
har … flick	-77	-109
har … flugs	136	30
har … forlo	-154	-79
har … forsa	87	-33
har … forut	-193	-127
har … fram	-14	211
har … frosa	119	10
har … funge	128	22
har … fyra	135	54
har … gamal	170	41
har … ge	4	170
har … ghb	104	4
har … gomt	-4	146
har … grane	160	141
har … grot	-169	-136
har … haft	205	-38
har … handu	163	48
har … heiml	127	-3
har … hejda	-3	160
har … hela	36	-85
har … hema	-169	-12
har … henes	-39	108
har … hes	168	31
har … hjart	129	14
har … hlet	108	12
har … hoger	96	15
har … hon	96	158
har … hud	-110	-93
har … hudte	-123	-119
har … hur	-46	128
har … hutra	249	-38
har … iblan	-118	-158
har … indra	96	12
har … infar	134	35
har … inga	-142	-152
har … inte	123	219
har … jateo	-110	-101
har … job	-105	-125
har … jorde	-18	107
har … just	129	48
har … kalel	-128	-117
har … kan	-100	-87
har … klart	14	205
har … klock	160	-1
har … kokan	119	10
har … kondi	-144	-118
har … konst	149	49
har … konta	67	169
har … kraft	4	160
har … kvar	-175	-150
har … lampo	134	-3
har … langt	-176	-169
har … lapen	-59	65
har … last	18	168
har … latsa	-156	-146
har … lila	134	30
har … lilta	-141	-151
har … lina	147	0
har … lite	138	-91
har … litet	-126	-93
har … lugnt	-113	-138
har … mar	-107	-92
har … marke	5	190
har … maski	155	18
har … med	82	201
har … melan	127	46
har … men	-32	-128
har … mens	-122	-100
har … mig	80	241
har … mil	158	15
har … mina	112	232
har … misha	13	115
har … mit	47	213
har … morkb	122	13
har … munsa	-170	-172
har … nacks	-133	-118
har … nagot	138	135
har … nan	-132	-34
har … nasbl	82	41
har … nat	36	-83
har … ner	163	85
har … nitro	135	-8
har … nog	7	156
har … nu	76	-84
har … nya	-111	-93
har … obeha	144	15
har … oga	-7	157
har … ont	-133	-180
har … opet	-120	-125
har … over	267	109
har … pa	-43	214
har … pakor	-138	-112
har … plan	-2	174
har … plane	0	138
har … pojkv	-1	145
har … potat	166	37
har … prick	-192	-180
har … prop	-110	-89
har … raka	4	129
har … ramad	-106	-99
har … redo	-6	106
har … rep	40	316
har … revbe	-4	151
har … roka	-143	-141
har … rora	154	15
har … runt	-160	-145
har … rygsm	-110	-95
har … sager	133	47
har … sagt	-167	-62
har … sedan	68	-123
har … sen	-121	-244
har … sin	-56	-153
har … sista	-26	179
har … sjukd	-186	-176
har … sjuks	-80	-110
har … ska	-115	21
har … skape	7	133
har … skara	27	184
har … sla	-2	140
har … sma	134	119
har … smake	-118	-82
har … snet	194	14
har … somnt	-21	112
har … spira	7	90
har … stel	-104	-94
har … stenh	125	-3
har … steso	152	17
har … stjar	-155	-135
har … stres	-99	-122
har … strok	-131	-107
har … sutit	168	30
har … svag	104	14
har … svalt	95	22
har … svamp	-158	-130
har … svara	17	141
har … sveta	176	45
har … svule	-139	-106
har … ta	15	199
har … tandv	174	41
har … tar	-132	-154
har … til	157	239
har … tilba	-159	-103
har … tio	145	0
har … tips	-116	-145
har … tita	25	131
har … trani	-145	-145
har … tungt	132	6
har … tva	-98	-64
har … tvatm	-168	-156
har … tyngd	93	19
har … tystl	-94	-101
har … undan	6	146
har … up	220	26
har … ut	140	289
har … utan	-105	-104
har … ute	208	-1
har … utsat	-7	156
har … vad	-175	-166
har … vaken	-89	-95
har … vakna	131	-11
har … vaner	-165	-185
har … vapen	30	118
har … varje	-30	121
har … vark	118	32
har … varta	-140	-125
har … vaten	-115	-115
har … vit	-28	-98
harav har	-156	-149
harav … av	-156	-149
haravfal	-156	-149
hard	78	-117
hard and	-121	-98
hard i	-381	-316
hard nad	-145	-133
hard och	250	59
hard sen	121	29
hard som	240	75
hard to	114	-15
hard … a	167	36
hard … en	256	73
hard … gipse	121	29
hard … he	-121	-98
hard … i	-126	-48
hard … int	113	16
hard … magen	-362	-302
hard … tra	149	54
harda	244	62
harda och	138	31
harda som	211	53
harda … tra	201	33
hardh med	-5	106
hardh … mama	-5	106
hardhant	-4	135
haret	-270	-88
haret faler	-198	-164
haret han	-154	-144
haret hon	3	131
haret och	-67	68
haret over	3	225
haret trila	-119	-97
haret vaxer	-113	-99
haret … ar	-158	-104
haret … av	-243	-150
haret … blev	-147	-150
haret … golve	23	192
haret … i	-148	-142
haret … slar	18	142
harif i	-24	126
harif … kval	-13	119
harifran	169	137
harlo flack	-116	-103
harlo … i	-116	-103
harlos	-116	-103
harming	7	118
hart	-97	52
hart bajs	-170	-144
hart han	-29	115
hart har	158	25
hart i	-172	-111
hart igar	21	137
hart … ar	-14	184
hart … krakt	158	25
harupe	-123	-150
has	-186	-182
has gone	192	12
has hand	-128	-123
has welts	-4	116
has … a	-122	-128
has … al	106	8
has … fever	40	-149
has … foot	-128	-123
has … numb	132	28
has … on	28	116
has … seizu	-106	-89
has … temp	132	8
has … tempe	-122	-118
has*	152	-51
hasnt	204	182
hasnt slept	-11	198
hast	44	-98
hast i	198	3
hast tramp	-134	-101
hast … magen	193	15
hast … mig	-105	-123
hasta forst	15	109
hasta … a	15	109
hastarna	15	109
haste det	2	94
haste har	-140	-127
haste och	109	2
haste spark	110	-29
haste … feber	-142	-90
haste … hene	90	-37
haste … var	2	94
hasten	84	-116
hastigt	-96	-176
hasts i	102	35
hasts … ansik	102	35
hastspark	143	33
hat*	-102	44
hatar	-142	-75
hatar bebis	23	115
hatar manda	-107	-119
hatar mit	-137	-136
hatar sig	-17	109
hatar … anda	13	122
hatar … i	39	144
hatar … job	-137	-136
hatar … mer	-107	-119
hatar … onska	23	115
hatar … sjalv	18	118
hates	143	87
hav	-251	-188
hav sa	-120	-120
hav vorte	-219	-235
hav … ont	-120	-120
hav … sa	-219	-235
havan fora	-114	-76
havan med	-115	-97
havan … gravi	-114	-76
havan … mit	-115	-97
havandeskapsforgiftning	-142	-108
have	-140	-2
have a	-218	-48
have bad	-123	-101
have chest	145	2
have nothi	8	141
have the	69	145
have … and	-178	-200
have … asthm	-123	-101
have … fever	-150	-138
have … heada	-203	-187
have … left	8	141
have … pain	145	2
have … plan	27	193
haven felt	161	41
haven … a	123	14
havent	121	118
havin a	195	-32
havin anoth	142	8
havin sucid	-2	121
havin … heart	138	-10
havin … panic	-141	-124
havin … seizu	227	29
havin … thoug	-2	121
having	221	163
hay	-246	-223
hay fever	-246	-223
hay … is	-154	-133
hb	-154	-172
he	329	432
he broke	-25	154
he check	-1	153
he drink	36	145
he fel	161	0
he force	2	132
he hits	21	122
he is	199	192
he keeps	169	-2
he raped	0	127
he said	5	152
he says	77	139
he threa	15	132
he var	-113	-99
he was	-20	181
he wil	17	181
he … an	-113	-99
he … choki	130	2
he … going	-35	112
he … hasnt	-121	-98
he … he	30	150
he … it	28	143
he … me	96	254
he … my	26	316
he … no	135	7
he … throu	135	-6
he … to	76	181
head and	178	23
head explo	-111	-106
head on	-121	-151
head … from	-111	-106
head … keeps	127	11
head … rugby	125	11
head … the	-138	-156
heada cant	106	36
heada ever	139	46
heada of	152	32
heada since	-157	-125
heada … a	-115	-100
heada … bend	106	36
heada … my	185	12
heada … stel	93	44
heada … yeste	-157	-125
headache	115	-56
headaches	-96	-167
hear	-9	199
hear her	-20	98
hear … screa	-20	98
hears	4	137
hears voice	4	137
heart atack	18	-97
heart is	120	-5
heart pils	149	111
heart stope	-132	-132
heart … going	120	-5
heart … in	-195	-148
heart … when	-158	-177
heartburn	-145	-183
heaven	-1	149
heavily	132	7
heavy	192	63
heavy bleed	101	0
heh*	-213	-198
hehe	-213	-198
hei*	187	16
heikotaa	133	2
heiml men	128	-3
heiml … det	127	-3
heimlich	128	-3
hej	-90	111
hej #	10	126
hej bara	35	139
hej barne	-116	-116
hej behov	-163	-178
hej da	113	230
hej det	138	143
hej en	-111	-107
hej feber	-144	-138
hej har	-222	-81
hej hej	-46	-149
hej hosta	-142	-140
hej igen	-205	-203
hej jag	230	217
hej kan	92	86
hej magkn	-134	-131
hej men	104	-4
hej min	-144	-131
hej ont	-140	-158
hej punkt	-101	-146
hej sen	-137	-139
hej ska	-102	-85
hej stick	-94	-96
hej tandv	-146	-136
hej vil	-206	-220
hej yr	-168	-166
hej … andra	-114	-125
hej … bara	-125	-125
hej … hamta	-102	-85
hej … heter	89	158
hej … i	-112	-124
hej … idag	104	-4
hej … jag	-109	-160
hej … knol	-111	-107
hej … mens	-137	-139
hej … ont	4	108
hej … sedan	-144	-138
hej … skar	41	134
hej … son	-146	-152
hej … undra	66	206
hejda aliho	-5	159
hejda livet	11	156
hejda pa	-11	162
hejda tack	-144	-163
hejda til	-79	41
hejda … ala	1	164
hejda … et	0	154
hejda … for	-143	-122
hel and	147	11
hel burk	144	-45
hel do	-86	-99
hel karta	144	-11
hel nat	-135	-177
hel … alved	145	-6
hel … bebis	-95	-120
hel … im	106	4
hel … me	7	131
hel … panod	114	5
hel … rodbe	-125	-116
hela ansik	224	0
hela armen	241	32
hela asken	156	5
hela avlop	-119	-97
hela brost	235	63
hela burke	-27	-127
hela dag	-174	-139
hela dagis	-124	-122
hela dan	-161	-192
hela famil	-137	-103
hela golve	172	21
hela halsg	126	20
hela helge	-140	-180
hela huset	-163	-37
hela karta	209	-8
hela klase	-177	-184
hela krope	139	-17
hela kvale	-104	-147
hela match	-124	-110
hela menin	231	60
hela morgo	143	-8
hela naten	158	34
hela rygen	229	51
hela vanst	175	19
hela vinte	-199	-182
hela … a	149	-54
hela … alved	131	1
hela … anars	-111	-104
hela … ar	100	-124
hela … behov	-91	-119
hela … ben	-121	-113
hela … blosa	109	41
hela … det	122	8
hela … domna	95	44
hela … efter	-152	-146
hela … frosa	-123	-109
hela … fult	-119	-97
hela … grate	141	18
hela … han	102	11
hela … har	-168	-178
hela … hjart	98	-33
hela … i	78	-102
hela … kan	-151	-107
hela … katen	110	4
hela … liger	-123	-109
hela … magra	149	44
hela … med	146	36
hela … men	-167	-165
hela … morkr	105	45
hela … mug	90	11
hela … nu	89	140
hela … o	17	-119
hela … och	169	142
hela … sa	-109	-135
hela … saker	117	22
hela … sedan	115	52
hela … svimf	150	69
hela … varka	103	25
hela … vecka	112	-6
hela … yr	134	45
helg	-186	-25
helge hos	5	140
helge men	-126	-135
helge och	-97	39
helge vil	-120	-177
helge … farfa	5	140
helge … nu	-129	-135
helge … skara	-86	-125
helge … vil	-112	-147
helgen	-104	87
helgerna	-176	-204
help my	162	9
help … dad	162	9
helpo hetke	0	112
helpo jos	1	123
helpompaa	1	123
helpotaa	0	112
helps	-196	-123
helre	-47	171
helre an	13	179
helre … gar	10	147
helst	-96	71
helst … ar	-95	-112
helst … stor	4	120
helt	50	-78
helt anat	-51	-77
helt at	124	11
helt borta	-110	-227
helt fel	136	-13
helt livlo	120	6
helt mjuk	115	15
helt norma	-71	-107
helt ok	-166	-140
helt okej	-126	-111
helt pa	103	20
helt plots	147	36
helt slap	203	25
helt slapt	163	28
helt slut	-197	-220
helt stel	117	45
helt svag	128	13
helt vit	137	35
helt … andas	97	18
helt … efter	-148	-183
helt … greje	106	-9
helt … i	32	-154
helt … igar	-110	-111
helt … liv	-51	-77
helt … och	109	-32
helt … ogone	87	-20
helt … sen	-34	-98
helt … skoge	124	11
helt … tror	-11	119
helt … vid	117	24
helti det	-94	-134
helti … gor	-94	-134
heltid	-137	-203
helve och	7	158
helve vad	-111	-123
helve … jag	-24	109
helvete	-52	104
helvetet	-167	-148
hem	208	439
hem efter	17	151
hem fran	80	209
hem idag	14	154
hem med	113	-31
hem mig	-5	109
hem om	-46	99
hem tidig	30	111
hem til	3	117
hem … blir	-3	95
hem … efter	0	112
hem … igar	-5	109
hem … kval	4	113
hem … mama	12	94
hem … och	17	155
hem … sjukh	-122	-107
hem … thail	127	21
hema ar	-145	-155
hema att	22	107
hema efter	-112	-5
hema hos	112	139
hema inga	-126	-113
hema ingen	-150	-154
hema kan	-135	-24
hema mar	-117	-83
hema men	-116	-110
hema sa	8	165
hema sen	-133	-117
hema visar	122	20
hema … ar	-127	-37
hema … bra	-117	-83
hema … det	-98	-119
hema … en	-46	86
hema … gar	22	178
hema … hjart	-148	-112
hema … i	-89	-75
hema … jobet	-119	-133
hema … liger	-146	-160
hema … magsj	-74	-94
hema … minst	-3	118
hema … nej	-116	-110
hema … skola	-95	-85
hemet behov	-89	-108
hemet har	134	37
hemet … fakta	-89	-108
hemet … fat	134	37
hemif gor	30	153
hemif … jag	30	153
hemla men	-120	-115
hemla … har	-120	-115
hemland	-144	-123
hemli jag	20	108
hemli … med	44	157
hemliga	33	194
hemlis	20	108
hemlosa	-112	-111
hemor lite	-131	-106
hemorojd	-150	-136
hemorojder	-156	-151
hemsjukvarden	-128	-141
hemskt	-46	-156
hemtj ar	-4	135
hemtj klame	-8	88
hemtj slog	14	139
hemtj … at	-8	88
hemtj … farmo	14	139
hemtj … hardh	-4	135
hemtj … somna	79	-25
hemtjanstagaren	79	-25
hemtjansten	27	133
hemtjanstpersonalen	14	140
hen*	235	286
hene	115	237
hene att	-72	-152
hene det	104	115
hene feber	138	5
hene fran	-32	111
hene hart	21	137
hene i	117	231
hene kraks	110	13
hene med	-20	170
hene melan	-16	136
hene under	-30	152
hene vem	-76	-91
hene … att	4	119
hene … balko	-30	152
hene … benen	-16	136
hene … det	-167	-190
hene … hosta	118	38
hene … huvud	88	-38
hene … igar	21	137
hene … jag	10	157
hene … medel	-76	-91
hene … nat	-4	208
hene … och	138	5
hene … opna	137	9
hene … sjon	146	14
hene … sover	111	10
hene … tacke	-5	174
hene … trapa	-1	125
hene … vatne	-19	133
hene … vil	110	13
henes	-42	153
henes armar	-8	88
henes grane	6	115
henes hus	102	-38
henes karl	-12	127
henes kile	3	165
henes lar	-21	111
henes man	19	153
henes morbr	6	103
henes papa	-13	144
henes … hon	34	126
henes … komer	4	167
henes … sa	-39	104
henes … tar	6	103
henes … tils	-8	88
hengi kunol	110	6
hengi … ihan	-120	-94
hengi … todel	125	23
hengita	133	-3
hengitaa	173	8
hengitamaan	110	6
hengitaminen	130	23
henke huule	124	16
henke … siner	101	12
henkea	252	25
her	263	286
her arms	141	-9
her screa	-20	98
her throu	-20	98
her words	171	43
her … and	40	121
her … are	144	-6
her … come	159	-19
her … the	46	172
her*	-15	128
heraa	192	49
heracilin	-156	-151
herai aamul	2	134
heraisi	2	170
herata	-1	112
here	-149	65
heregud	-146	-153
heroi och	157	55
heroi … andas	165	51
heroin	181	38
herpe pa	-115	-119
herpe … lapen	-115	-119
herpes	-147	-153
hes	187	27
hes been	190	88
hes choki	148	30
hes cough	138	13
hes efter	-258	-267
hes fine	-161	-148
hes gaspi	146	20
hes gone	135	-13
hes got	146	0
hes han	89	-16
hes havin	142	8
hes kraks	135	59
hes nu	177	59
hes och	217	23
hes outsi	-17	152
hes prick	125	16
hes sen	-264	-233
hes shaki	152	1
hes uncon	97	7
hes … a	206	77
hes … ar	178	-2
hes … det	83	-38
hes … en	-254	-218
hes … for	146	20
hes … hosta	116	11
hes … i	158	18
hes … igar	-164	-153
hes … inte	88	-17
hes … jag	168	49
hes … karao	-110	-115
hes … konse	-185	-170
hes … now	-134	-136
hes … tapat	-119	-95
hes … twitc	125	5
hes*	168	29
het	94	-137
het kafe	-113	-96
het och	126	47
het olja	-135	-105
het som	147	17
het … en	147	17
het … ledse	126	47
het … pa	-146	-107
het*	-170	-103
heter	-174	-184
heter et	-134	-128
heter … tag	-134	-128
heti	-202	-187
hetken	0	112
hi	130	-62
hi hon	147	49
hi jag	151	56
hi kraks	122	56
hi och	151	8
hi pa	104	18
hi … hon	115	26
hi … kraks	151	56
hi … matar	104	18
hi … och	122	56
hic*	-341	-311
hicka	-266	-263
hicka i	-203	-177
hicka jateo	-113	-103
hicka … tva	-169	-140
hickar	-164	-151
hicups	-139	-116
hid*	106	170
hide	8	160
hidin my	-3	100
hidin … arms	-3	100
hig*	138	103
high	138	103
high and	103	2
high … vomit	103	2
hik*	233	3
hiki	165	-6
him	71	193
him hitin	-20	98
him sleep	120	-31
him … her	-20	98
him*	3	154
himla	-132	-102
himla mycke	-101	-120
himla … gar	-101	-120
himlen	4	140
himse tonig	3	88
himself	112	217
hin*	115	77
hindr mig	-10	116
hindr … ar	-10	116
hindrar	-69	30
hiner	168	171
hiner jag	160	-1
hiner … inan	142	131
hip	-141	-155
hip … on	-141	-155
his	408	291
his back	-1	116
his finge	66	-65
his hands	-7	192
his head	13	-161
his legs	122	-21
his mouth	163	0
his … and	135	165
his … are	170	-6
his … aroun	2	154
his … at	123	-34
his … from	-4	116
his … is	235	8
his … look	114	42
his … round	-33	94
his … says	139	3
hisen fick	-120	-119
hisen … panik	-120	-119
histo han	17	159
historiken	17	159
hit by	187	5
hit his	162	22
hit igen	-6	106
hit … a	187	5
hit … jag	-6	106
hit*	196	339
hita rat	-166	-144
hitad avske	6	140
hitad biten	-114	-110
hitad en	-142	24
hitad et	4	138
hitad grane	126	-12
hitad guben	102	-32
hitad honom	177	-9
hitad i	163	25
hitad masa	-19	103
hitad med	160	7
hitad mig	90	110
hitad rakbl	20	157
hitad rep	-17	83
hitad snara	-1	155
hitad tom	142	1
hitad toma	128	16
hitad … alved	128	16
hitad … ask	142	1
hitad … damen	131	21
hitad … et	13	148
hitad … hanga	151	-7
hitad … knol	-128	-127
hitad … livlo	124	-6
hitad … pa	72	-86
hitad … snara	-6	139
hitad … snit	-19	103
hitad … son	118	-50
hitad … ute	137	-25
hitade	158	228
hitades	162	8
hitar	-5	139
hitar den	9	124
hitar dom	18	108
hitar en	19	116
hitar jag	-214	-230
hitar mig	34	271
hitar … i	2	131
hitar … min	-141	-130
hitar … sen	9	124
hitin her	-20	98
hitin … throu	-20	98
hiting	-20	98
hits	21	219
hits me	25	198
hits my	19	116
hits … and	8	114
hits … litle	19	116
hits … with	-6	125
hiv*	200	20
hives	200	20
hja*	67	-73
hjalmen	134	42
hjalp	181	181
hjalp ar	-43	83
hjalp att	-119	-21
hjalp av	-140	-144
hjalp d	-145	-126
hjalp eler	-116	-122
hjalp fins	-140	-170
hjalp fort	176	0
hjalp genom	16	199
hjalp han	128	203
hjalp hon	181	9
hjalp i	36	220
hjalp lite	-176	-148
hjalp ljust	-85	-94
hjalp med	-118	-48
hjalp mig	136	165
hjalp pa	-129	-142
hjalp … anat	-93	-121
hjalp … ar	-45	190
hjalp … aren	16	199
hjalp … att	-89	67
hjalp … darif	-11	94
hjalp … do	49	222
hjalp … dor	181	9
hjalp … eksem	33	139
hjalp … fyla	-119	-114
hjalp … hita	-166	-144
hjalp … inte	127	-33
hjalp … jag	193	107
hjalp … klipa	-92	-110
hjalp … lagen	33	123
hjalp … slipa	0	129
hjalp … sluta	-133	-147
hjalp … somne	-118	-119
hjalp … traph	-7	115
hjalpa	-108	75
hjalpen	-184	-79
hjalper	-248	-64
hjalpmedel	-208	-178
hjalpte	-125	-200
hjara rusar	109	27
hjara … o	109	27
hjarat	109	27
hjarn i	-165	-164
hjarn och	135	5
hjarn rent	-88	-91
hjarn ska	-137	-122
hjarn skrik	-113	-97
hjarn tror	161	29
hjarn … alman	-88	-91
hjarn … blir	135	5
hjarn … efter	-113	-97
hjarn … jag	127	-17
hjarn … tidni	-140	-123
hjarnan	115	-47
hjarnblodning	-135	-110
hjarnhineinflamation	93	-22
hjart	-164	-161
hjart ar	-190	-166
hjart att	-165	-174
hjart av	0	-123
hjart blode	-258	-233
hjart brast	-142	-125
hjart bulta	-136	-104
hjart den	-135	-139
hjart en	-156	-120
hjart gar	129	20
hjart gav	105	-7
hjart har	94	-51
hjart hopa	-122	-118
hjart hopar	75	-85
hjart hur	-94	-82
hjart i	-266	-155
hjart iblan	-175	-119
hjart kan	-176	-143
hjart mar	-122	-107
hjart med	58	196
hjart nar	-164	-135
hjart ont	212	15
hjart pa	-305	-282
hjart rehab	-148	-112
hjart rusar	210	46
hjart sa	114	-55
hjart sedan	158	22
hjart ska	-121	-93
hjart skena	182	10
hjart slar	157	-99
hjart slog	-57	-152
hjart stana	73	-78
hjart tack	-104	-110
hjart til	-178	-151
hjart vid	-177	-168
hjart vilka	-111	-135
hjart … #	96	-48
hjart … a	163	37
hjart … ar	141	109
hjart … arm	142	8
hjart … av	-196	-174
hjart … besok	-111	-135
hjart … bra	-122	-107
hjart … byn	-133	-119
hjart … det	-182	-158
hjart … dubel	-112	-105
hjart … et	-201	-184
hjart … femti	-136	-112
hjart … flit	40	138
hjart … fodse	122	13
hjart … for	-203	-74
hjart … fora	-114	-99
hjart … foren	-117	-96
hjart … fort	-46	-158
hjart … gamal	-130	-116
hjart … hala	-121	-93
hjart … halse	-138	-127
hjart … halsg	-150	-126
hjart … hande	-126	-112
hjart … har	137	2
hjart … hon	-111	-93
hjart … huden	117	36
hjart … i	108	61
hjart … jag	-127	-183
hjart … jatek	92	34
hjart … jobet	-134	-131
hjart … kafe	-122	-103
hjart … komer	-94	-82
hjart … konst	180	35
hjart … krosa	-194	-167
hjart … lasa	-128	-135
hjart … melan	-120	-109
hjart … mista	128	11
hjart … mycke	117	35
hjart … nar	-165	-175
hjart … nasta	-91	-101
hjart … och	168	25
hjart … ojamn	214	34
hjart … orege	134	10
hjart … over	-171	-165
hjart … pa	-163	-104
hjart … pulse	123	31
hjart … pumpa	-129	-109
hjart … rakni	-159	-136
hjart … snabt	-113	-102
hjart … som	128	13
hjart … stot	105	-7
hjart … stund	-123	-95
hjart … styck	125	1
hjart … sutit	118	22
hjart … tanka	-77	-103
hjart … torsd	-118	-114
hjart … up	119	131
hjart … ut	113	-3
hjart … vanli	-123	-97
hjart … vilja	-8	114
hjart … volte	149	19
hjarta	-194	-303
hjartat	59	-97
hjartatack	173	100
hjartesorg	-116	-88
hjartflimer	-79	-116
hjartinfarkt	75	-154
hjartinfarkten	-122	-107
hjartinfarkter	-183	-154
hjartklapning	-30	-152
hjartlakaren	-124	-124
hjartligt	-104	-110
hjartlungradningskurs	-118	-112
hjartmedicin	208	-49
hjartmedicinen	40	208
hjartmediciner	144	28
hjartoperationen	-99	-104
hjartpiler	137	3
hjartsorg	-142	-122
hjartstartare	12	-124
hjartstop	-220	-230
hjartsvikt	17	-115
hjartsviktsmotagningen	-123	-97
hjartultraljudet	-118	-114
hle*	108	12
hlet	108	12
hlet konst	108	12
hlet … i	108	12
hlr	-45	-122
hlr kurs	-137	-152
hlr nu	130	22
hlr pa	-169	-145
hlr … docka	-109	-102
hlr … spadb	-122	-100
ho	-176	-176
ho nej	-122	-109
ho … int	-194	-190
ho … skjut	-122	-109
hoc*	-59	-175
hocke bara	-88	-91
hocke mot	104	38
hocke var	107	14
hocke … borta	107	14
hocke … halse	104	38
hocke … i	-118	-116
hocke … magen	136	22
hockey	-166	-187
hockeypuck	136	22
hockeypucken	104	38
hof*	-165	-268
hofte benet	114	19
hofte for	-135	-104
hofte varke	-107	-96
hofte … ar	114	19
hofte … nar	-107	-96
hofte … nio	102	48
hofte … tva	-143	-112
hoften	-171	-233
hog	277	141
hog feber	425	164
hog hojd	129	13
hog pa	20	134
hog puls	-130	-92
hog … bra	-122	-104
hog … huvud	118	53
hog … i	139	7
hog … livet	20	134
hog … och	187	47
hog … ont	124	36
hog … pa	-137	-116
hog … siter	165	61
hog … stel	134	48
hog*	106	-68
hoger	16	-201
hoger ben	157	26
hoger gor	-124	-107
hoger hand	202	-26
hoger hon	122	31
hoger kna	-220	-188
hoger nere	55	-86
hoger oga	234	26
hoger ora	-138	-109
hoger sen	92	20
hoger ser	122	58
hoger … av	110	35
hoger … blev	96	12
hoger … feber	153	-13
hoger … ingen	121	3
hoger … och	189	30
hoger … ont	120	39
hoger … pa	-199	-168
hoger … sedan	-119	-121
hoger … som	136	36
hoger … stjar	122	58
hogerarm	96	15
hogerhanden	151	21
hogkostnadskydet	-136	-123
hogra	45	-110
hogra armen	139	33
hogra ben	-113	-105
hogra benet	156	29
hogra hande	200	14
hogra revbe	-161	-127
hogra sjunk	110	10
hogra vecka	91	25
hogra … #	91	25
hogra … blev	-112	-102
hogra … direk	110	10
hogra … inte	139	22
hogra … och	154	23
hogra … sen	105	27
hogre	187	108
hogspaning	123	39
hogt eler	-111	-86
hogt han	8	126
hogt socke	135	56
hogt up	174	72
hogt … andas	135	56
hogt … ar	41	164
hogt … blek	124	34
hogt … lagt	-111	-86
hogt … och	124	45
hojd	161	165
hojd ar	-1	153
hojd … tilra	-1	153
hojder	-168	-187
hol	-12	148
hol andan	-215	-228
hol fast	52	320
hol jag	-58	73
hol knive	-4	131
hol mig	8	166
hol om	110	-26
hol pa	63	-95
hol sig	104	-4
hol … att	-163	-160
hol … halse	92	-34
hol … hela	-140	-158
hol … honom	-29	108
hol … kuden	31	163
hol … kvar	2	94
hol … mig	20	267
hol … min	15	175
hol … mot	-10	156
hol … svima	162	30
hol … under	-25	133
hold	173	-2
holte ska	-110	-119
holte … lamna	-110	-119
holter	-110	-119
homesick	-201	-209
hon	96	11
hon a	133	44
hon andas	43	-82
hon angra	141	-6
hon att	-35	199
hon bara	184	5
hon behov	-142	-189
hon blev	159	200
hon bojer	131	12
hon borja	160	30
hon brot	-120	-109
hon bruka	126	-58
hon dor	66	-114
hon drack	146	54
hon drar	187	11
hon drick	-150	-143
hon druck	-1	146
hon far	124	73
hon fat	132	95
hon flyga	-120	-77
hon foder	135	4
hon fol	196	13
hon forso	21	133
hon fros	-132	-111
hon fyler	8	144
hon fyra	6	113
hon gar	225	134
hon genom	104	4
hon gick	0	150
hon gjort	0	207
hon gomer	-9	205
hon gor	99	138
hon grate	154	161
hon ha	1	-129
hon hangd	133	-3
hon har	92	201
hon hon	-36	67
hon hotar	8	113
hon i	74	-60
hon igen	121	35
hon jag	16	105
hon jamt	134	63
hon kasta	17	129
hon kipar	122	28
hon kisar	-172	-36
hon komer	-149	-62
hon konst	131	38
hon kramp	197	31
hon kryst	135	-3
hon lamna	24	149
hon leker	-197	-208
hon liger	144	-16
hon mar	-99	-118
hon maste	-34	118
hon och	176	38
hon onska	40	123
hon opnar	112	23
hon pa	130	2
hon ramla	141	120
hon ror	153	-10
hon sager	178	335
hon sat	14	143
hon sate	120	19
hon sater	120	6
hon ser	80	-80
hon siter	58	131
hon sjonk	111	10
hon ska	-109	58
hon skaka	88	-52
hon skrik	152	171
hon slap	162	27
hon slar	-25	128
hon slog	-189	-178
hon sludr	112	-46
hon sova	82	-24
hon sover	163	138
hon sprin	10	135
hon star	-43	166
hon suger	5	137
hon svara	148	117
hon sveta	98	-13
hon svima	177	46
hon ta	-106	-99
hon tapad	158	21
hon tar	55	122
hon titar	123	-2
hon tog	119	-131
hon tolv	-91	-77
hon under	-111	-93
hon vagra	7	187
hon vakna	-195	-127
hon vaser	115	-34
hon vile	30	-93
hon visad	-14	152
hon viska	17	138
hon … #	-133	58
hon … a	182	7
hon … ala	104	4
hon … aldel	139	-3
hon … andas	137	58
hon … anges	13	141
hon … ar	196	126
hon … arg	-77	95
hon … asist	16	105
hon … att	42	150
hon … badru	82	-17
hon … bara	179	171
hon … bebis	-3	124
hon … bla	130	104
hon … blek	176	35
hon … blodf	125	44
hon … blot	74	20
hon … borja	51	144
hon … bra	-91	-197
hon … ca	3	114
hon … dalig	-7	137
hon … direk	-135	-114
hon … do	-56	34
hon … dod	37	177
hon … doda	-85	-115
hon … dom	-106	-99
hon … droga	6	113
hon … ena	131	24
hon … feber	153	31
hon … fem	-141	-118
hon … folja	-3	149
hon … for	40	148
hon … frysa	10	107
hon … fyra	-123	-50
hon … gat	-20	130
hon … gora	-126	-115
hon … gra	130	18
hon … grape	-111	-93
hon … grot	135	-8
hon … ha	-3	-150
hon … haft	84	144
hon … har	70	173
hon … hela	116	139
hon … helt	158	14
hon … hem	111	183
hon … het	180	27
hon … hol	104	-4
hon … hon	80	221
hon … honom	-8	88
hon … hopa	-25	97
hon … hos	-47	74
hon … hur	21	158
hon … i	200	246
hon … idag	110	35
hon … in	133	84
hon … inte	200	9
hon … ja	102	24
hon … jag	-21	181
hon … kafek	175	14
hon … knapt	94	-15
hon … knive	6	108
hon … konst	156	66
hon … legat	-46	-110
hon … leker	-122	-121
hon … losta	106	42
hon … marke	-8	225
hon … mat	1	118
hon … me	-87	-98
hon … medve	182	31
hon … men	112	-32
hon … mig	-86	132
hon … min	-79	-140
hon … mit	-120	-109
hon … munen	100	12
hon … mycke	117	36
hon … nar	144	31
hon … nya	-143	-132
hon … o	-78	39
hon … oavbr	16	105
hon … och	48	-67
hon … om	-117	35
hon … pa	82	165
hon … rad	19	152
hon … ropa	104	-4
hon … sa	95	-92
hon … sama	136	-16
hon … sat	142	6
hon … sig	132	-33
hon … sjukh	-122	-121
hon … ska	-131	-155
hon … skakn	117	14
hon … slap	122	15
hon … slo	136	47
hon … sluta	79	149
hon … som	138	4
hon … somna	-17	108
hon … sova	-43	-135
hon … stona	162	12
hon … stopa	0	135
hon … svalj	-124	-97
hon … svalt	115	97
hon … sveta	132	35
hon … tagit	107	147
hon … tecke	3	116
hon … tid	-89	-117
hon … tva	-160	-119
hon … under	199	32
hon … utval	36	169
hon … vaken	-127	-137
hon*	141	208
honan	-173	-166
honan blode	-173	-166
hones i	29	120
hones … just	29	120
honestly	53	208
honom	150	168
honom a	142	16
honom ar	135	-18
honom for	-23	123
honom han	43	-85
honom hanga	151	-7
honom iblan	21	114
honom jag	-36	164
honom men	44	-151
honom penga	-8	88
honom rasan	-3	118
honom sluta	-9	134
honom snark	148	22
honom som	18	176
honom sova	126	17
honom … andas	148	-43
honom … b	14	122
honom … badru	115	-10
honom … forsv	139	-8
honom … gick	-11	125
honom … halse	188	19
honom … hart	-29	115
honom … hosta	108	-7
honom … kinde	100	-18
honom … konst	148	22
honom … krakt	122	39
honom … kuden	-152	-175
honom … snope	3	121
honom … sova	-98	-109
hop	-62	72
hop*	45	259
hopa eler	122	31
hopa for	-12	91
hopa framf	20	115
hopa fran	-120	16
hopa i	-109	-103
hopa … att	-12	91
hopa … balko	-129	-48
hopa … sang	-109	-103
hopa … sjund	-9	100
hopa … strac	133	46
hopa … taget	20	115
hopad fran	-147	-146
hopad i	41	-75
hopad over	-150	-159
hopad … en	-195	-186
hopad … grunt	130	10
hopad … sjon	-118	-108
hopade	-104	-148
hopar	39	83
hopar av	-161	-147
hopar fran	-1	126
hopar idag	1	163
hopar jag	24	149
hopar over	-150	-134
hopar pa	-141	-138
hopar som	133	0
hopar studs	-104	-101
hopar … en	133	0
hopar … fran	3	125
hopar … fruko	-130	-120
hopar … iblan	105	-33
hopar … lycka	-151	-128
hopar … med	-104	-101
hopar … sjate	-1	126
hopar … studs	-116	-101
hopas	2	306
hopas att	2	161
hopas det	33	132
hopas pa	-10	163
hopas … det	-6	114
hopas … en	-17	123
hope	35	126
hope its	35	126
hope … the	35	126
hopet	-131	-77
hopet ar	-9	131
hopet om	-133	-144
hopet … att	-133	-144
hopet … ute	-9	131
hor	-210	102
hor alt	10	179
hor att	22	139
hor dalig	-306	-329
hor dunsa	3	113
hor en	-8	119
hor hur	26	155
hor ingen	-144	-133
hor roste	-32	265
hor som	-189	-163
hor … bara	164	45
hor … dalig	-83	-112
hor … fran	-120	-101
hor … haha	-139	-109
hor … hur	-130	-122
hor … i	-93	99
hor … kvina	-7	115
hor … och	-105	59
hor … pa	-170	-160
hor … skriv	-126	-157
hor … som	10	127
hora av	85	-92
hora i	-120	-115
hora om	-84	-138
hora vad	12	127
hora varje	-9	115
hora … ala	12	127
hora … dag	-9	115
hora … mig	86	-91
hora … rat	-205	-194
hora … raten	-15	-154
hora … salsk	-120	-115
hora … stege	29	119
horap hora	-131	-247
horap … pa	-131	-247
horaparat	-205	-194
horaparaten	-15	-154
horaparater	-105	-139
horde att	-129	-154
hormo i	-112	-103
hormo … vecka	-112	-103
hormonelt	-114	-97
hormoner	-177	-122
horn	4	126
horn och	4	126
horn … prata	4	126
hors	91	149
horse efter	-144	-152
horse … badet	-103	-113
horselgangen	-144	-152
horselkontrol	-158	-145
hort	-141	-105
hort att	-149	-139
hort … det	-120	-119
hos	-69	80
hos ana	-117	-116
hos barn	-232	-190
hos barnv	5	137
hos en	37	202
hos er	-122	-226
hos farfa	12	209
hos grane	142	172
hos hjart	-123	-136
hos honom	23	138
hos kurat	-147	-165
hos lakar	-131	-162
hos mig	-162	-20
hos nyfod	-114	-97
hos ogon	107	42
hos papa	8	112
hos sin	47	167
hos tandr	-89	-117
hos veter	-169	-156
hos … #	105	-39
hos … doren	-8	123
hos … famil	88	111
hos … flick	-148	-162
hos … han	5	137
hos … hon	-110	-98
hos … igar	-114	-139
hos … nasta	-127	-130
hos … och	85	162
hos … som	-183	-146
hos … son	-97	-106
hos … spark	0	144
hos … vi	-162	-139
hos*	-120	-225
hosku och	95	44
hosku … har	95	44
hoskulen	95	44
hospice	-114	-138
host	-207	-110
host snore	-88	-66
host … ar	-88	-66
hosta	-176	-209
hosta ar	-176	-172
hosta blod	169	68
hosta eler	123	22
hosta en	-164	-148
hosta forky	-116	-69
hosta forst	152	42
hosta haler	-109	-103
hosta har	165	2
hosta hela	209	68
hosta i	-269	-182
hosta ingen	-14	95
hosta med	-142	-135
hosta mycke	-178	-159
hosta och	-96	-131
hosta pa	-167	-191
hosta rosa	206	3
hosta sa	-167	-182
hosta sen	125	-29
hosta skum	158	28
hosta slem	-98	-85
hosta sot	208	15
hosta svart	179	3
hosta vart	-142	-117
hosta vil	132	42
hosta … #	-161	-132
hosta … anu	-142	-113
hosta … ar	256	59
hosta … att	119	54
hosta … blod	274	90
hosta … bra	-150	-99
hosta … covid	-114	-104
hosta … den	-130	-131
hosta … drick	-102	-66
hosta … feber	-207	-123
hosta … fem	-123	-98
hosta … ha	132	42
hosta … har	-255	-162
hosta … inte	-148	-36
hosta … jamt	134	63
hosta … lukta	108	15
hosta … matsk	146	26
hosta … mer	-135	-122
hosta … mig	-109	-103
hosta … mycke	153	45
hosta … naten	-134	-136
hosta … nater	-163	-177
hosta … och	220	-4
hosta … pig	-98	-85
hosta … prata	123	22
hosta … rosla	120	15
hosta … skum	163	-10
hosta … slem	-177	-158
hosta … snora	135	15
hosta … tiden	209	68
hosta … tre	-147	-131
hosta … tva	-115	-76
hosta … vande	-142	-117
hosta … vaser	147	44
hosta … vecka	-156	-107
hostan	29	-106
hostar	147	-136
hostas	-88	142
hostat	-232	-234
hostblasor	-165	-165
hoste komer	-4	128
hostig	-138	-105
hostm blaa	132	42
hostningarna	134	16
hot	-34	-178
hot … on	149	23
hot*	-169	89
hota	3	109
hota mig	3	109
hota … med	3	109
hotad	-133	-152
hotad av	-116	-126
hotad doda	41	120
hotad … mig	41	120
hotad … nagon	-118	-128
hotar	-121	97
hotar att	33	160
hotar hopa	-16	122
hotar med	-182	-197
hotar mig	43	207
hotar o	-3	117
hotar … hanga	-7	123
hotar … inkas	-104	-105
hotar … kniv	-2	183
hotar … lamna	26	133
hotar … med	11	102
hotar … och	17	135
hotar … ompla	-117	-138
hotar … slar	-3	117
hotat	8	242
hotat att	-4	218
hotat … ta	-8	135
hotel prick	-111	-87
hotel … i	-111	-87
hou*	218	-20
hour	255	57
hour ago	237	28
hour and	106	21
house	136	-7
house im	121	-3
house … hidin	121	-3
how	-255	-27
how do	-258	-182
how long	-179	-101
how … i	-282	-172
how … is	-80	-116
how … of	-29	126
how … parac	-137	-101
how … pils	-2	107
how … until	-106	-118
hpv	-132	-116
hud	-98	-141
hud i	-110	-93
hud pa	-134	-122
hud snab	116	47
hud vad	-110	-109
hud … andni	116	47
hud … panan	-110	-93
hud … ska	-110	-109
hud*	132	31
huden	180	83
huden ar	201	46
huden efter	-149	-142
huden hange	195	-24
huden med	-5	115
huden melan	138	15
huden over	106	35
huden pa	198	39
huden … brost	144	24
huden … efter	127	0
huden … jag	104	38
huden … magen	106	35
huden … pa	64	-66
huden … pasar	-5	115
huden … rakni	-149	-142
huden … revbe	138	15
huden … vit	157	11
hudlakare	-154	-156
hudterapeut	-123	-119
hug	-131	-188
hug i	-167	-135
hug … brost	-120	-78
hug*	239	159
huga	6	242
huga min	22	180
huga nagon	14	97
huga … bror	17	134
huga … pa	14	97
hugen	255	-19
hugen i	201	0
hugen med	185	-6
hugen … kniv	185	-6
hugen … rygen	172	6
huger	45	110
huger det	140	-21
huger han	-10	109
huger i	65	-64
huger mig	-16	151
huger som	143	36
huger til	-157	-169
huger … halen	-110	-106
huger … nu	-10	109
huger … sa	129	7
huget	117	31
hugit	151	-14
hugit … i	151	-14
hugor bet	185	33
hugor hande	103	27
hugor pa	-105	-111
hugor … gotla	-105	-111
hugor … mig	180	29
hugor … svuln	103	27
hugorm	1	-124
hugormsbet	178	42
huk	-169	-185
hum*	-82	76
humalasa	6	132
humira	-142	-142
humor han	53	158
humor men	-2	118
humor … ar	53	158
humor … han	-2	118
humorn	-131	-131
hun*	-215	-89
hund dog	-99	-112
hund i	95	-49
hund nafsa	-119	-105
hund och	142	26
hund sa	-122	-115
hund … hon	126	7
hund … igar	-99	-105
hund … krang	-122	-115
hund … min	-119	-105
hund … varme	137	-1
hunda ar	-8	123
hunda … hos	-8	123
hundarna	-5	127
hundb … hande	-145	-135
hundbet	-79	-129
hunde at	-137	-144
hunde ben	-122	-86
hunde bet	187	-42
hunde blev	-177	-131
hunde dog	-190	-169
hunde fick	-94	-133
hunde kramp	-165	-146
hunde la	136	74
hunde liger	136	6
hunde nafsa	-144	-158
hunde nar	27	114
hunde om	-6	80
hunde som	2	126
hunde svald	-161	-141
hunde til	20	146
hunde veter	-100	-87
hunde … biten	-177	-131
hunde … chokl	-118	-99
hunde … en	-161	-141
hunde … fat	-100	-87
hunde … fins	-122	-112
hunde … grane	39	197
hunde … haler	2	126
hunde … halt	-163	-158
hunde … honom	188	19
hunde … hos	129	58
hunde … igar	-150	-152
hunde … jag	76	104
hunde … kramp	-122	-86
hunde … mig	-228	-235
hunde … sig	136	74
hunde … somna	-94	-133
hunde … vi	-6	80
hundr och	-108	-119
hundr … mar	-108	-119
hundra	-64	104
hungr att	-167	-155
hungr … jag	-167	-155
hungrig	-202	-185
hur	-463	-191
hur barns	-110	-108
hur boka	-104	-96
hur bokar	-191	-193
hur bra	-148	-176
hur byter	-136	-139
hur det	155	154
hur far	-348	-370
hur farli	-119	-107
hur fort	-100	-87
hur funge	-94	-151
hur funka	-121	-93
hur han	9	142
hur hogt	31	169
hur jag	60	258
hur kan	-128	-145
hur komer	-123	-144
hur lang	4	111
hur lange	-170	-91
hur langt	9	163
hur logar	-146	-150
hur man	-86	98
hur manga	-144	100
hur mar	-140	-140
hur marke	-153	-184
hur mkt	-111	-140
hur mycke	-48	143
hur prata	-174	-206
hur ser	-169	-156
hur skriv	-90	-118
hur sluta	-98	-140
hur snabt	-132	-72
hur soker	-120	-106
hur stota	-144	-162
hur tvata	-160	-156
hur vet	-107	-125
hur … alved	-3	112
hur … ar	-94	-161
hur … av	-20	106
hur … barn	-74	-94
hur … de	-160	-145
hur … det	70	154
hur … du	-140	-140
hur … en	-144	-32
hur … falet	9	163
hur … gange	-118	-110
hur … gor	92	192
hur … han	-120	-128
hur … hange	13	264
hur … har	-98	-117
hur … insul	-7	141
hur … jag	-366	-459
hur … kans	12	133
hur … man	-333	-352
hur … maste	-137	-132
hur … nalox	-114	-108
hur … sedan	40	127
hur … ska	-40	159
hur … sluta	13	119
hur … som	-122	-27
hur … somnt	10	210
hur … table	6	123
hur … tid	-51	151
hur … tolk	-104	-96
hur … verka	-101	-103
hur … vi	-274	-300
hur*	54	231
hurt	15	291
hurt my	16	227
hurt someo	1	113
hurt … baby	-4	145
hurt … kids	34	148
hurti someo	-2	166
hurting	10	174
hurts	-29	-217
hurts like	165	18
hurts my	143	16
hurts to	-36	-131
hurts too	-86	-104
hurts when	-192	-199
hurts … breat	81	-27
hurts … eyes	143	16
hurts … hel	165	18
hurts … i	-174	-169
hurts … my	157	13
hurts … now	-140	-124
hurts … she	-116	-115
hus … skrap	-101	-105
hus*	-50	122
husba beats	27	121
husba snore	-155	-138
husba … me	17	172
husba … my	-19	113
husba … who	-113	-111
husbo sla	5	147
husbo … mig	5	147
husbonde	5	147
huset	-127	72
huset ar	-145	-164
huset det	21	136
huset frun	21	134
huset med	15	157
huset snart	36	169
huset … ar	50	196
huset … dom	9	119
huset … men	-136	-153
hustr ska	24	109
hustr … vil	8	152
husvagn	-136	-116
husvagnen	135	22
hut*	248	-16
hutra	246	-16
hutra och	230	-30
hutra … prata	87	-48
hutra … vil	142	0
huule sinis	140	17
huulet	150	31
huve sen	-140	-129
huve tar	110	34
huve … ja	-140	-129
huve … waran	110	34
huvet dunka	-115	-115
huvet pa	156	-14
huvet sager	-1	104
huvet … efter	-115	-115
huvet … hopa	-1	104
huvet … isen	179	2
huvud	118	145
huvud aldri	120	49
huvud ar	164	-65
huvud ater	149	31
huvud att	121	9
huvud av	-122	20
huvud blixt	100	36
huvud den	171	57
huvud explo	-126	-125
huvud fore	152	26
huvud fran	174	8
huvud har	-110	-98
huvud hart	158	25
huvud hela	-9	128
huvud hon	110	-30
huvud iblan	-125	-124
huvud kan	-133	-162
huvud kom	155	6
huvud komer	135	-5
huvud kraks	260	119
huvud lat	-191	-180
huvud lila	129	23
huvud nar	101	169
huvud nu	172	64
huvud och	116	-80
huvud okar	103	44
huvud ont	193	149
huvud pa	-193	-207
huvud sa	155	70
huvud sager	47	169
huvud sedan	-232	-195
huvud ser	201	78
huvud snura	122	43
huvud som	167	35
huvud svima	129	-11
huvud tar	126	47
huvud tror	-175	-156
huvud varje	-186	-178
huvud varst	129	6
huvud vid	148	49
huvud … andas	-102	-92
huvud … ar	219	74
huvud … ater	180	32
huvud … att	-3	120
huvud … av	-235	-202
huvud … beton	129	3
huvud … bihal	119	45
huvud … det	-221	-170
huvud … diskb	155	31
huvud … dubel	134	40
huvud … efter	-124	-124
huvud … eliqu	126	47
huvud … en	165	37
huvud … feber	-287	-187
huvud … flime	142	56
huvud … for	102	43
huvud … forga	-121	-109
huvud … forvi	176	24
huvud … grate	-136	-129
huvud … han	128	8
huvud … har	131	27
huvud … hene	110	13
huvud … hon	117	122
huvud … huvud	155	19
huvud … igar	-196	-156
huvud … inte	-105	-32
huvud … isen	145	0
huvud … jobet	-119	-117
huvud … kant	120	49
huvud … kom	133	42
huvud … kraks	115	40
huvud … kuden	-37	-138
huvud … ljusk	127	39
huvud … magen	120	29
huvud … mar	246	83
huvud … mig	-136	-134
huvud … min	118	20
huvud … mit	168	13
huvud … nu	150	22
huvud … och	216	65
huvud … orgas	148	49
huvud … pa	149	-2
huvud … prick	189	48
huvud … ringa	137	43
huvud … set	107	14
huvud … skapl	-138	-134
huvud … skarm	-121	-122
huvud … skrik	110	13
huvud … som	144	4
huvud … sudig	96	30
huvud … svara	108	29
huvud … tapt	-127	-123
huvud … tiden	-9	128
huvud … toale	107	4
huvud … tre	-184	-166
huvud … trot	-193	-202
huvud … tva	172	57
huvud … ute	247	4
huvud … vagen	-4	256
huvud … varit	-110	-98
huvud … vi	165	-6
huvud … waran	149	31
huvudlos	-165	-170
huvudvarken	161	2
hyd*	-73	-116
hydro … hypof	153	55
hydrokortison	-73	-116
hyl*	-139	-151
hylan	-139	-151
hypat silal	-7	123
hypata	-7	154
hyper	-87	-76
hyper det	-126	-112
hyper vad	-87	-76
hyper … ar	-87	-76
hyper … har	-126	-112
hyperventilerar	-126	-112
hypotermi	179	8
hyv*	-241	-70
hyva	-164	-201
hyvin	-176	-172
i #	181	137
i ala	138	184
i an	133	23
i anat	22	154
i andta	-128	-111
i anski	112	5
i ar	-225	-50
i arata	-217	-213
i arbet	152	42
i arm	115	35
i armar	177	32
i armba	-254	-228
i armen	107	157
i armve	-99	-104
i asken	96	-1
i atond	120	-19
i avfor	-248	-220
i axeln	-181	-189
i axels	153	28
i backa	107	18
i bada	220	-12
i badru	145	212
i badtu	128	39
i bage	127	5
i basan	-133	-140
i baset	105	6
i baten	-119	-131
i benen	-177	-204
i benet	97	-61
i berge	-11	95
i bildo	-135	-100
i bilen	245	91
i bilko	-124	-136
i black	95	-34
i blast	-193	-176
i blod	124	18
i book	-116	-154
i borde	-130	-135
i borja	147	23
i brevl	11	164
i brosr	101	18
i brost	140	-25
i brsot	71	-32
i burn	5	139
i byn	-109	36
i byral	11	140
i cal	-157	-168
i come	-131	-121
i cough	146	14
i covid	-104	-124
i cut	102	245
i dacke	-134	-133
i damen	131	21
i damsu	130	35
i den	-256	-124
i derby	-149	-135
i det	-155	-157
i diskb	155	31
i diskm	-83	-101
i do	86	-91
i dorar	-174	-145
i dorka	32	-100
i doter	126	99
i drag	-155	-135
i drink	-159	-100
i eat	-160	-168
i efter	129	9
i elva	-22	123
i en	243	157
i ena	59	-65
i et	142	77
i famne	134	57
i farge	129	4
i fart	118	32
i fatol	168	-3
i fel	212	46
i fem	-309	-288
i ficka	75	109
i finge	-147	-104
i fingr	-220	-173
i fjale	-69	-130
i fjol	-220	-246
i flank	-167	-125
i forad	-82	62
i forga	148	90
i formi	215	139
i forse	-21	84
i fortf	128	6
i fotbo	-84	-153
i foten	-234	-143
i foter	-159	-142
i fruga	141	17
i frysr	-120	-84
i fyra	-73	103
i gar	-59	121
i garag	130	205
i gastr	-88	-109
i get	-295	-348
i go	10	223
i golve	-152	7
i granh	-133	-114
i grase	-154	-130
i grask	164	30
i grave	-3	149
i grunt	167	14
i grupc	38	191
i gymet	130	22
i gymna	-184	-199
i had	-192	-101
i halen	-20	-155
i halse	-91	-186
i halva	165	54
i handf	142	30
i handl	-124	-229
i hands	-44	107
i hans	-53	130
i haret	-135	-43
i have	-103	99
i hear	-15	116
i hela	88	-65
i helge	-92	14
i hemet	-89	-108
i het	-146	-107
i hide	8	160
i histo	17	159
i hjarn	135	4
i hjart	-111	68
i hocke	-140	-172
i hofte	-190	-237
i hogst	-123	-164
i honom	187	60
i hope	35	126
i horse	-144	-152
i host	-146	-54
i hosta	-88	142
i humor	-131	-131
i hunde	-161	-164
i husva	135	22
i huvet	150	93
i ineba	-139	-110
i isen	179	-3
i jokmo	-170	-166
i jorde	11	117
i journ	-36	107
i julas	-74	73
i just	48	136
i kakel	112	7
i kalar	29	160
i kalt	-128	-24
i kanad	-114	-99
i kansk	134	-15
i kante	-99	-167
i kanyl	138	18
i kasa	-121	-113
i kbt	-140	-144
i keep	85	322
i kinde	-176	-166
i kisen	124	24
i kiset	-144	-111
i klade	222	117
i klase	-77	113
i klasr	-131	-140
i klima	-118	-121
i klori	122	8
i klump	103	50
i klyve	133	-30
i kna	-133	-140
i knana	-230	-213
i knat	-83	46
i knave	-227	-208
i know	-73	51
i kod	6	173
i kok	-165	-157
i koksl	-119	-112
i korid	114	62
i krana	-140	-144
i krope	-309	-173
i kub	-157	-180
i kuden	-105	-150
i kuver	9	124
i kval	157	330
i kyla	-175	-158
i kylan	-242	-185
i kyrka	-106	-159
i ladan	-54	133
i lag	-138	-112
i lagen	-15	128
i laret	237	36
i let	174	15
i lilfi	-125	-117
i ljums	-6	-96
i love	-3	149
i lufte	137	14
i lungi	-99	-74
i lungo	116	35
i magn	120	123
i maj	-130	-3
i mama	126	14
i manda	-202	-169
i manga	-115	-94
i mars	-155	-26
i maski	197	175
i mate	-97	-150
i melan	-148	-167
i menin	166	-17
i min	148	361
i minus	127	61
i minut	251	71
i mis	-98	-107
i mista	104	24
i mit	-80	53
i morgo	110	204
i morkt	128	26
i munen	117	118
i nan	-129	-126
i nara	-114	-170
i nasan	-66	-222
i nat	-18	247
i naten	126	35
i natmo	213	-28
i nian	-142	-165
i norbo	-112	-127
i ny	-121	-125
i nya	-121	-103
i ogat	56	-200
i ogone	82	-124
i ogonl	-130	-85
i olyck	-7	131
i omgan	128	1
i onsda	-150	-129
i orat	-203	-237
i ordni	-58	87
i orone	-27	-163
i os	-117	-110
i over	207	62
i ovre	125	22
i paint	-119	-121
i panan	-102	-180
i parke	-134	-136
i pased	83	-25
i pee	-47	-170
i pensi	-151	-173
i persi	134	17
i perso	17	161
i planb	-99	-117
i plask	133	10
i poole	142	-3
i preci	-143	-123
i pulso	106	14
i punge	-50	-193
i rader	-93	73
i radio	7	130
i rod	-134	-128
i roken	121	24
i rumet	20	276
i sagen	163	16
i salsk	-97	-125
i samta	-154	-144
i sang	-109	-103
i sange	-160	-159
i saret	172	-5
i saw	-150	-166
i schac	-149	-172
i senor	116	20
i serie	-162	-153
i sex	144	52
i sidan	17	-131
i sig	199	-33
i simha	111	10
i simni	-127	-106
i sit	153	5
i skag	-116	-103
i skale	112	57
i skapl	-138	-134
i skele	128	33
i skink	-174	-146
i sko	-123	-120
i skola	-65	69
i skon	-134	-114
i skor	-131	-128
i skorn	-66	-125
i skrac	-14	159
i skrev	276	66
i skuld	-169	-154
i skyds	-121	-118
i sleme	-146	-107
i slept	-191	-176
i slojd	-117	-131
i smyg	32	154
i snon	205	206
i snore	-178	-153
i snosl	211	24
i socke	119	22
i sofan	-184	-302
i sofbe	-139	-128
i solen	74	-55
i somar	-92	75
i sonen	-6	139
i spele	-254	-273
i sperm	-84	-88
i stale	119	79
i stan	-108	-138
i stor	125	20
i stora	-124	-159
i stort	-226	-199
i stota	187	-16
i strom	164	-10
i strum	5	132
i stuga	176	-37
i sveri	-66	59
i syrie	-87	-122
i taget	196	-9
i take	-162	-214
i taket	142	93
i takt	160	5
i talet	135	18
i talk	-129	-109
i talte	182	23
i tan	-260	-255
i tandk	-120	-99
i taxin	128	-23
i tel	40	186
i telef	145	191
i temp	182	33
i testi	113	16
i tidni	-217	-233
i timen	140	61
i tinin	132	-24
i tio	142	-110
i tjugo	-112	-186
i toale	81	-40
i toan	-48	-105
i took	209	99
i topfo	-91	-106
i torsd	78	136
i trani	137	18
i trapa	135	228
i trape	200	53
i traph	87	132
i trapo	-152	-130
i trapr	133	-3
i tre	-197	-147
i tredj	-136	-143
i trosa	-167	-136
i troso	5	140
i tumen	-293	-313
i tunga	-189	-191
i tva	-176	-259
i tvat	-82	-83
i tvats	16	165
i ungef	164	34
i urine	-119	-114
i v	114	69
i vader	-187	-167
i vagar	165	132
i vagen	-78	154
i valse	140	10
i vanje	-106	-91
i vanli	-156	-115
i vanst	245	60
i var	-166	-75
i varas	-164	-157
i varme	-193	-213
i vedkl	145	-1
i vikt	-322	-291
i vila	-49	-106
i vilop	-112	-89
i vintr	-199	-196
i vomit	-128	-123
i walk	-111	-140
i wana	27	165
i want	34	191
i was	-100	123
i wil	-6	180
i wnat	8	159
i woke	-23	256
i wory	-201	-168
i wrote	5	112
i yatzy	-143	-152
i … aftor	-123	-116
i … ala	-142	-142
i … alcoh	-134	-147
i … alt	-161	-150
i … altsa	106	42
i … anars	-22	113
i … andar	-106	-99
i … antli	-115	-110
i … anyon	15	133
i … anyth	-86	-99
i … ar	-231	-134
i … aren	-116	-134
i … arm	136	5
i … armar	143	-7
i … armba	192	21
i … artro	-104	-115
i … ater	232	71
i … att	204	219
i … av	-326	-137
i … b	14	141
i … bad	20	142
i … bada	-128	-156
i … badva	111	10
i … bara	-131	-132
i … barel	137	21
i … barfo	10	107
i … barne	6	168
i … batre	-242	-217
i … behov	-241	-252
i … benen	118	21
i … benet	151	23
i … blama	-83	-99
i … blaso	125	16
i … blat	-160	-121
i … blir	195	72
i … blode	116	-49
i … bloje	-121	-83
i … brand	-130	-142
i … brane	128	27
i … bredv	14	125
i … burk	-84	60
i … burni	6	115
i … chest	145	2
i … dagar	-269	-226
i … dagbo	18	143
i … delen	125	22
i … den	59	-145
i … det	70	-132
i … died	-124	-115
i … diskm	119	17
i … dizy	-150	-145
i … djupt	-127	-121
i … dor	-42	194
i … down	-164	-229
i … drick	-148	-109
i … drink	14	130
i … druge	21	141
i … efter	-251	-151
i … egen	-97	-164
i … eget	-101	-105
i … ena	223	66
i … etyle	150	15
i … every	-7	147
i … faint	197	60
i … fem	144	14
i … fick	-147	-170
i … fingr	134	-4
i … flick	106	35
i … folks	-127	-128
i … fores	106	9
i … fortf	60	-73
i … foter	107	24
i … fros	-152	-149
i … fru	132	10
i … fruko	-161	-162
i … gar	75	-70
i … garde	-6	139
i … get	-169	-143
i … glas	-12	114
i … glasd	-174	-144
i … gone	20	194
i … gor	59	-59
i … grade	21	186
i … haha	-139	-122
i … haler	147	16
i … halse	146	1
i … han	76	-148
i … hand	112	23
i … hande	115	-26
i … hands	-141	-124
i … hange	-112	-88
i … har	130	-79
i … hart	1	137
i … hela	-143	-176
i … her	63	136
i … hes	123	19
i … hitad	24	152
i … hjart	151	30
i … hoger	172	145
i … hogt	151	55
i … hol	16	156
i … hon	107	-89
i … horn	4	126
i … horse	-117	-109
i … hur	-212	-227
i … hurt	16	131
i … husva	-136	-116
i … huvud	-7	163
i … i	-276	-19
i … iblan	-81	118
i … ibupr	-155	-115
i … if	-243	-278
i … igar	-129	-176
i … igen	-171	12
i … im	190	25
i … inan	-173	-160
i … inat	-143	-154
i … infor	-123	-126
i … ingen	-194	-115
i … inget	-83	-125
i … inte	16	-147
i … it	-138	-62
i … its	-4	144
i … jag	-70	150
i … journ	-79	-109
i … kaken	102	35
i … kalsv	158	36
i … kalt	-118	-108
i … kan	-350	-331
i … kaner	-138	-142
i … kansl	-113	-108
i … kisar	140	12
i … klas	-7	128
i … kliar	-167	-147
i … klock	125	-4
i … kms	21	141
i … kom	220	111
i … kondo	-143	-146
i … konto	-123	-83
i … kraks	320	119
i … krama	-47	115
i … krope	115	-26
i … kval	177	63
i … kvart	211	-5
i … lada	12	140
i … lakar	-126	-127
i … laker	-161	-163
i … lampo	9	152
i … land	-47	109
i … lat	-199	-185
i … leker	-216	-206
i … like	136	138
i … lite	-237	-152
i … liten	-111	-128
i … liv	74	-43
i … looki	-3	167
i … luft	108	9
i … magen	197	11
i … mangd	125	20
i … med	128	312
i … melan	124	9
i … men	-179	-43
i … menin	142	10
i … mins	145	0
i … minut	-22	-169
i … mungi	132	3
i … murde	-110	-151
i … my	-225	-109
i … mycke	109	-40
i … mysel	19	246
i … na	-178	-160
i … nacke	138	53
i … nagel	-167	-149
i … nan	44	-107
i … nasta	23	171
i … nej	-134	-133
i … nervo	-119	-121
i … never	1	133
i … no	-35	100
i … not	197	156
i … nothi	8	141
i … nu	102	-30
i … nys	183	77
i … o	165	80
i … och	111	58
i … ocksa	-53	-173
i … ogras	170	9
i … olja	-146	-107
i … om	-74	-144
i … on	-131	9
i … ont	-42	-175
i … ordni	139	14
i … ovanf	33	169
i … over	93	204
i … pa	-228	-357
i … pacem	-114	-90
i … papa	-17	83
i … pase	205	10
i … pased	153	51
i … pig	-121	-109
i … plan	-101	-110
i … plus	116	52
i … raped	35	223
i … ring	129	10
i … ror	150	19
i … roste	147	55
i … rot	-170	-132
i … runin	-137	-124
i … rygen	95	44
i … rygon	114	14
i … sa	-233	-167
i … sad	-141	-155
i … sama	-136	-124
i … sambo	80	-15
i … sat	32	187
i … sedan	-351	-202
i … see	153	-47
i … sekun	122	-3
i … sen	-163	-137
i … sex	159	-5
i … sick	200	38
i … sida	169	66
i … sidan	288	72
i … siter	-69	-140
i … sjalv	-86	-137
i … skams	-154	-170
i … skins	120	19
i … skolj	-192	-169
i … skrat	-1	114
i … skrik	160	9
i … slape	-137	-138
i … sluta	-236	-195
i … sma	-166	-160
i … snore	-88	-66
i … snura	-136	-131
i … son	6	139
i … spola	-127	-108
i … spyr	155	55
i … stame	-108	-144
i … star	14	155
i … stene	131	12
i … stod	-18	145
i … stolp	111	58
i … stral	105	38
i … stres	-147	-128
i … strum	22	161
i … strup	156	22
i … stube	133	35
i … svamp	-116	-112
i … svart	-172	-17
i … svima	270	34
i … svule	108	-23
i … svuln	122	13
i … syste	1	133
i … tand	-118	46
i … telef	-1	163
i … the	-18	151
i … they	-3	103
i … think	0	143
i … tid	-140	-101
i … til	-189	-194
i … tils	-1	238
i … time	100	57
i … timer	-28	159
i … to	-53	232
i … tog	-167	-84
i … too	-6	135
i … total	-165	-153
i … trad	212	86
i … trapa	-160	-160
i … trode	104	-34
i … tunga	119	21
i … tusar	-118	-107
i … under	155	95
i … ungef	-101	-102
i … up	-116	85
i … ut	212	36
i … utan	164	139
i … vad	-13	-111
i … vanst	167	40
i … varje	-124	-102
i … varst	156	26
i … vart	-166	-152
i … vatsk	-158	-104
i … vecko	-188	-94
i … vi	89	-73
i … vil	-31	-157
i … vit	-132	-103
i … walk	-145	-156
i … want	-48	194
i … where	6	142
i … yr	97	14
ibl*	-156	7
iblan i	-115	-93
iblan inhal	-144	-115
iblan men	-136	-181
iblan nar	-44	157
iblan och	-119	-131
iblan ofta	21	114
iblan om	-126	-165
iblan pa	-170	-137
iblan sen	-199	-216
iblan vil	-112	-161
iblan … bara	13	109
iblan … flera	-115	-93
iblan … ha	-109	-126
iblan … han	13	125
iblan … har	-115	-138
iblan … hjalp	-144	-115
iblan … jag	-61	105
iblan … lileb	-130	-119
iblan … penga	-112	-136
iblan … vinte	-141	-136
ibland	-156	7
ibs	-269	-265
ibu*	-202	-170
ibupr with	-103	-94
ibuprofen	-202	-170
ica kasor	115	5
ica … titad	115	5
icd	204	-3
icd har	218	13
icd … get	160	19
icd … stot	141	0
id	-175	-81
idag #	-105	-112
idag att	11	164
idag bruka	-161	-156
idag efter	101	111
idag hon	164	43
idag lever	-84	-99
idag men	-106	41
idag pig	-110	-111
idag sager	164	35
idag … forla	110	35
idag … han	158	196
idag … hon	163	57
idag … kal	125	11
idag … roste	71	-44
idag … skola	0	112
idag … spark	-161	-156
idag … utsla	105	44
if	-191	51
if i	-102	113
if im	-80	-116
if its	-123	-125
if my	-191	-214
if someo	-135	-119
if there	-129	-139
if … a	-123	-125
if … child	-152	-151
if … has	-106	-89
if … late	-80	-116
if … was	19	227
ifa*	-77	167
ifal	-77	167
ifal barne	-157	-129
ifal … skule	-44	85
ifran	-27	-120
ifran mig	102	-38
igang med	-102	-108
igang … trani	-102	-108
igar #	-91	-108
igar borta	-108	-114
igar det	-45	107
igar domna	110	14
igar efter	-69	-141
igar feber	-103	-93
igar for	-4	116
igar fraga	-115	-115
igar frivi	-129	-162
igar gar	-186	-174
igar jag	-138	-149
igar kval	205	-33
igar lag	-6	123
igar lite	-132	-65
igar med	154	20
igar men	20	164
igar morse	154	-6
igar nu	205	80
igar och	32	125
igar om	-97	-106
igar sa	46	161
igar som	133	42
igar tog	-5	103
igar ungar	18	157
igar vecka	115	7
igar vi	-95	-111
igar viska	-110	-115
igar … #	170	12
igar … ater	-91	-108
igar … bad	-10	108
igar … bara	-110	-115
igar … blev	-124	-142
igar … det	-19	233
igar … feber	-125	-143
igar … forsv	85	-11
igar … hade	-89	-100
igar … han	83	254
igar … hosta	-137	-85
igar … huvud	122	0
igar … inte	-129	-163
igar … jag	-34	129
igar … kraks	126	48
igar … melan	110	14
igar … och	-37	-134
igar … om	-113	-125
igar … pa	-118	-103
igar … sex	-83	-108
igar … skrap	-122	-107
igar … somnt	-110	-111
igar … stod	50	155
igar … tredj	-4	116
igar … vi	148	29
igen #	51	163
igen alt	-12	91
igen antag	-116	-112
igen ar	-89	-99
igen det	-147	-217
igen direk	139	-8
igen dom	37	113
igen fast	106	-7
igen hade	16	133
igen han	88	180
igen hela	-145	-145
igen hjalp	-85	-94
igen hon	23	173
igen i	-12	122
igen igar	18	157
igen inget	-141	-140
igen kan	-132	-140
igen kaner	-122	-117
igen lyfte	-134	-106
igen men	137	17
igen mig	97	-55
igen och	171	157
igen preci	-63	-70
igen sama	-171	-109
igen sen	121	-50
igen sin	148	16
igen skams	-10	132
igen tredj	-166	-178
igen tryck	-122	-82
igen v	-120	-85
igen vad	1	153
igen vare	2	108
igen … #	-120	-85
igen … att	-43	108
igen … blir	110	-2
igen … byter	87	-33
igen … det	9	-95
igen … egen	148	16
igen … en	-124	-99
igen … fast	3	155
igen … fore	-63	-70
igen … gor	1	153
igen … i	-193	-192
igen … idag	136	41
igen … laren	-50	79
igen … lite	106	-7
igen … mer	-141	-140
igen … nagot	-119	-92
igen … ni	-93	-102
igen … preci	-141	-151
igen … sa	-71	89
igen … sen	134	11
igen … sjalv	-116	-117
igen … slar	155	-13
igen … smart	-115	-89
igen … som	-152	-113
igen … tapar	23	126
igen … vid	129	16
igen … vit	94	2
igeno handu	138	18
igeno isen	170	10
igenom	162	-98
igens tunga	103	47
igens … tjock	103	47
igensvulna	136	40
igr	-145	-138
ihag	-148	-54
ihag kvale	112	7
ihag namne	-148	-141
ihag … och	112	7
ihan	75	-117
ihan hyva	-120	-94
ihj*	-206	-124
ihjal	-194	-104
ihjal min	-113	-26
ihjal nagon	48	165
ihjal … bror	-124	-84
ihjal … grane	17	153
iho*	125	32
ihop	131	39
ihop a	146	25
ihop lakan	-10	136
ihop med	15	112
ihop mina	-113	-137
ihop nu	7	154
ihop och	175	-33
ihop pa	72	-87
ihop sig	149	-56
ihop … att	147	8
ihop … grat	-105	-104
ihop … honom	4	108
ihop … skaka	131	5
ihop … tider	-113	-137
ikv*	176	311
ikval	176	311
ikval ar	-136	-99
ikval gor	-3	136
ikval ngl	-4	135
ikval pa	-10	108
ikval … det	24	-109
ikval … rikti	-10	108
il	25	225
il hurt	4	116
il use	5	115
il … it	5	115
il … my	4	116
ila #	93	22
ila jag	-41	90
ila mig	22	168
ila os	13	120
ila sen	124	30
ila socke	114	18
ila ur	-180	-140
ila … #	114	18
ila … morgo	-163	-142
ila … munen	-180	-140
ila … pa	-2	119
ila … sjalv	36	114
ila … vi	115	39
ila*	93	-122
ilalu flytn	141	31
ilalu … skaka	141	31
ilaluktande	200	24
ilama aldri	106	33
ilama ar	122	56
ilama gravi	-109	-75
ilama kal	96	34
ilama kalsv	173	75
ilama lapar	101	29
ilama och	114	41
ilama ont	99	45
ilama pa	-190	-181
ilama … ar	101	29
ilama … i	160	10
ilama … iskal	90	29
ilama … kalsv	139	13
ilama … morgn	-144	-130
ilama … morgo	-135	-140
ilama … ont	138	54
ilama … svet	96	34
ilama … vecka	-109	-75
ilar	-165	-141
ils*	-187	-127
ilt*	10	168
iltana	10	168
im	30	223
im afrai	0	184
im asham	8	114
im cutin	26	162
im done	-3	227
im dying	-129	-107
im going	93	285
im havin	159	9
im late	-80	-116
im locke	-9	122
im manag	-98	-107
im pregn	184	47
im ready	-12	88
im scare	119	237
im stand	-7	122
im think	21	161
im throw	106	4
im vomit	127	27
im … again	26	162
im … how	-80	-116
im … i	-65	60
im … il	23	165
im … im	-10	121
im … my	-3	171
im … on	-7	122
im … to	90	300
ima*	3	155
imo*	-99	96
imorg forny	-123	-157
imorg hejda	11	123
imorg … det	-9	134
imorgon	-89	27
imorn	-41	78
imors igen	25	125
imors men	140	31
imors och	96	17
imors … nu	166	40
imp*	-26	140
impul att	-26	140
impul … kora	-11	95
impul … puta	-5	107
impulsen	-11	95
impulser	-19	115
in	287	314
in a	113	117
in chest	146	42
in dem	17	123
in doren	199	-18
in engli	-155	-152
in et	188	154
in fingr	-8	127
in gamla	-151	-167
in hande	18	205
in heave	-1	149
in hela	151	0
in hene	-13	119
in his	46	192
in huden	138	15
in i	168	83
in kan	-126	-93
in klorg	157	12
in kniva	16	135
in knots	-179	-181
in luft	127	7
in lufte	134	0
in lugnt	-97	-129
in magen	148	10
in med	-177	-186
in melan	167	46
in mig	-36	203
in och	172	87
in one	195	10
in os	-10	110
in pa	-1	193
in quara	-100	-73
in rok	189	30
in sig	-25	208
in spira	-122	-123
in the	143	57
in this	-150	-148
in under	153	13
in ved	118	20
in vid	157	4
in … ambul	-135	-111
in … asa	-2	99
in … back	120	21
in … bater	163	31
in … bathr	-1	107
in … berge	-11	95
in … bla	155	53
in … cabin	183	7
in … car	-116	36
in … diskm	-83	-101
in … dorka	266	46
in … en	14	197
in … et	185	16
in … eye	222	-9
in … halse	-126	-103
in … halsg	144	17
in … head	-113	42
in … house	156	-8
in … i	32	233
in … left	145	12
in … leg	179	15
in … magen	176	-4
in … medic	-112	-134
in … melan	138	15
in … mig	36	160
in … mit	-34	91
in … mood	1	126
in … morfi	-92	-81
in … morni	-184	-169
in … nar	192	169
in … nat	134	189
in … naten	28	225
in … north	-124	-100
in … nu	127	-7
in … o	115	-3
in … och	155	165
in … ogat	198	16
in … pas	6	106
in … pres	123	12
in … revbe	191	44
in … room	-2	182
in … rumet	25	173
in … shed	-8	106
in … skruv	-125	-99
in … sprea	100	8
in … stent	106	-7
in … throa	121	3
in … vagen	-162	-210
in … yxan	-22	89
ina*	-43	219
inan	-95	195
inan alved	-106	-155
inan han	36	176
inan hjart	-118	-114
inan jag	-92	91
inan mens	-143	-158
inan nagon	39	158
inan prov	-113	-156
inan skils	26	104
inan skola	-153	-209
inan vi	9	-168
inan … hitar	39	158
inan … hjalp	-106	-155
inan … komer	-30	107
inan … pa	-135	-137
inan … sambo	18	102
inan … vakna	42	147
inat men	-144	-112
inat … det	-143	-154
inbro i	-117	-109
inbro … forad	-117	-109
inbrot	-117	-109
ind*	46	-120
indra under	96	12
indra … revbe	96	12
indragningar	96	12
ine i	172	125
ine … lungi	-105	-89
ine … roken	121	24
ine … talte	147	24
ine … vaden	-109	-95
ine*	-152	22
ineba #	133	18
ineba … ar	133	18
inebandy	-182	-161
inebandyn	-131	-110
inebandyplanen	133	18
inet	-45	130
inet leva	10	152
inet ont	-138	-121
inet … i	-138	-121
inf*	-115	-282
infar forut	134	35
infar … sama	125	33
infarkt	126	28
infarkten	183	52
infarktkansla	145	25
infek sar	131	32
infek … roda	131	32
infekterat	118	14
infla igen	-122	-82
influ hit	-92	-78
influ tror	-202	-216
influ … jag	-196	-203
influensa	-219	-190
influensasprutan	-100	-153
influensasprutorna	-92	-78
infor	-311	-295
infor barne	48	217
infor mens	-110	-115
infor opera	-170	-194
infor tandl	-96	-113
ing*	-128	54
inga foste	115	7
inga spark	174	2
inga … blojo	109	39
inga … du	-66	-98
inga … ingen	-158	-147
inga … men	151	96
inga … och	-169	-158
inga … pa	112	-6
inga … pig	-102	-77
inga … sen	126	5
inga … sover	-98	-98
inge	-44	-149
ingen	-113	149
ingen anled	-9	95
ingen det	-8	117
ingen efekt	130	10
ingen feber	-444	-271
ingen hjalp	13	122
ingen kanse	83	-44
ingen komer	25	180
ingen konta	0	-160
ingen kraft	-29	-101
ingen luft	158	-123
ingen menin	86	277
ingen pa	43	-86
ingen puls	321	0
ingen reakt	-65	-116
ingen rorel	154	-6
ingen skule	37	234
ingen svara	45	180
ingen vet	108	321
ingen … andas	-109	-102
ingen … ater	-141	-115
ingen … bara	-152	7
ingen … behal	-115	-89
ingen … for	18	161
ingen … genom	-191	-143
ingen … han	-111	-123
ingen … hjalp	127	13
ingen … i	137	120
ingen … inget	-43	-119
ingen … int	-111	-127
ingen … inte	-162	-128
ingen … ja	-90	-111
ingen … jag	29	161
ingen … jobet	-154	-154
ingen … kan	-132	-130
ingen … kisar	-126	-101
ingen … kvina	-127	-125
ingen … langr	-45	98
ingen … lite	-153	-128
ingen … mar	-108	-90
ingen … marka	37	241
ingen … men	199	-33
ingen … mig	-7	107
ingen … nar	39	100
ingen … nu	-75	-162
ingen … och	-124	-127
ingen … om	7	152
ingen … pa	198	-5
ingen … pig	-108	-75
ingen … sakna	34	230
ingen … tog	-127	-125
ingen … va	113	-12
ingen … vanst	-55	-114
ingenstans	144	4
ingenting	173	93
inget anat	-210	-179
inget efter	7	148
inget for	2	161
inget kanse	-111	-115
inget kvar	-68	97
inget langr	-23	124
inget mer	-328	-94
inget nar	160	42
inget nu	-191	-178
inget nyt	89	-65
inget och	120	-4
inget pa	61	-69
inget sen	-140	-144
inget tva	-122	-118
inget … bara	-232	-216
inget … den	-134	-114
inget … des	-191	-151
inget … drink	7	148
inget … ingen	-159	-129
inget … leva	7	121
inget … med	-4	129
inget … men	128	151
inget … mit	2	149
inget … morgo	-91	-123
inget … och	148	35
inget … sat	-10	98
inget … slag	-122	-118
inh*	67	-135
inhal hjalp	-174	-120
inhal oftar	-105	-103
inhal works	-111	-83
inhal … an	-105	-103
inhalator	-103	-145
inhaler	-69	-160
ink*	40	-73
inkas haha	-104	-105
inkaso	-104	-105
inkla brack	162	9
inklamt	162	9
inkontinenskyd	-153	-139
inl*	-187	46
inlag	-159	-115
inlag … hjart	-111	-135
inlas pa	-131	-59
inlas … toale	-131	-59
inlast	-53	149
inope har	136	0
inopererad	136	0
ins*	171	128
insida	4	129
insju och	166	34
insju ogon	132	19
insju … hon	142	25
insjunkna	173	29
inskrivning	-142	-115
insul ar	-7	141
insul av	138	21
insul behov	-102	-115
insul i	113	138
insul lantu	-179	-159
insul … dodli	-7	141
insul … gar	0	122
insul … inte	211	37
insul … mista	119	19
insul … nyt	-102	-115
insulinenheter	-7	141
insulinkaning	187	21
insulinkoma	102	-28
insulinpenan	110	-10
insulinpump	-154	-137
int	220	290
int a	154	37
int ata	157	33
int finas	32	225
int forsv	128	14
int kisa	146	17
int lev	4	129
int leva	26	189
int lyft	-140	-129
int mer	29	142
int nu	-17	128
int prata	222	78
int rora	191	40
int sluta	80	132
int svalj	166	42
int va	162	210
int vakna	94	130
int vart	-7	107
int … armen	-140	-129
int … blama	-119	-121
int … fast	131	0
int … for	-15	140
int … har	124	-26
int … hon	4	119
int … i	167	-13
int … kvar	-12	156
int … lang	4	129
int … man	-7	107
int … mer	-7	117
int … mr	-4	114
int … pa	-69	127
int … rikit	132	3
int … vacka	119	20
inte	164	121
inte als	-17	179
inte ama	126	12
inte andas	-65	-149
inte ands	164	18
inte andsa	142	21
inte ata	139	-53
inte ater	-135	-110
inte atit	-49	77
inte att	367	101
inte av	-164	-111
inte bara	-57	-137
inte benen	202	59
inte blekn	196	38
inte bloda	194	-33
inte boja	205	74
inte bort	130	8
inte den	138	-3
inte det	185	81
inte drick	225	33
inte et	28	131
inte fa	243	76
inte fans	55	232
inte far	26	231
inte finas	70	250
inte fins	89	318
inte flyta	31	114
inte for	24	216
inte foran	-123	-97
inte forsv	250	90
inte fraga	-152	-144
inte fram	224	0
inte frosa	-152	-126
inte ga	221	260
inte gar	208	74
inte grata	154	13
inte ha	-143	-128
inte hala	269	33
inte han	-145	-152
inte hopa	122	31
inte hosta	202	41
inte hotad	-118	-128
inte hur	70	215
inte i	42	188
inte ihag	-140	-178
inte ingen	-26	124
inte ja	33	233
inte jag	122	226
inte joba	-108	-132
inte kampa	2	161
inte kan	266	79
inte kana	228	31
inte kant	153	8
inte kisa	335	105
inte kisat	229	37
inte konta	338	20
inte krakt	99	9
inte kunat	135	14
inte langr	87	-63
inte lasa	230	1
inte leva	152	342
inte liga	196	15
inte liv	280	-10
inte livet	29	119
inte ljuse	140	35
inte luft	241	52
inte lyder	24	125
inte lyfta	-19	-145
inte men	158	42
inte mer	-97	139
inte nar	338	75
inte nu	-58	33
inte och	113	-20
inte om	195	341
inte opna	59	156
inte ord	136	22
inte orden	-2	-123
inte orkar	240	107
inte pluga	-183	-189
inte prata	127	177
inte resa	186	22
inte rikti	-146	-172
inte rora	186	71
inte sa	-39	-128
inte saga	229	213
inte saker	27	168
inte sedan	124	39
inte sig	227	44
inte ska	17	167
inte slape	193	156
inte slas	17	123
inte slo	-114	-116
inte snala	124	22
inte som	138	2
inte somna	-198	-202
inte sova	-305	-226
inte sovit	36	261
inte spark	111	12
inte sta	229	138
inte stada	-111	-106
inte stop	148	-5
inte stopa	177	-13
inte suga	225	45
inte svalj	142	-3
inte table	-123	-116
inte talet	-158	-128
inte tavla	-108	-115
inte til	208	71
inte tita	136	-27
inte trafa	11	146
inte uplev	10	124
inte ut	-150	-60
inte va	66	262
inte vacka	166	42
inte vad	64	-151
inte vakna	100	136
inte vanta	19	216
inte var	240	45
inte varfo	-3	166
inte vid	135	29
inte vil	66	234
inte vrida	-170	-144
inte … als	98	9
inte … andan	-122	-104
inte … ar	-36	-183
inte … at	-165	-161
inte … att	76	224
inte … bada	110	10
inte … bajse	117	27
inte … bara	-83	-284
inte … barne	-43	151
inte … benen	286	91
inte … benet	119	14
inte … boja	188	41
inte … bort	207	65
inte … bra	100	-39
inte … brost	175	15
inte … da	56	234
inte … den	-183	-136
inte … domna	137	34
inte … dusch	27	112
inte … dygn	-7	129
inte … efter	165	27
inte … egen	34	150
inte … eler	209	66
inte … emot	-6	163
inte … en	134	99
inte … ena	176	-8
inte … ens	116	19
inte … ensam	3	127
inte … fa	165	18
inte … far	-14	142
inte … fardi	4	125
inte … fast	157	12
inte … finas	-30	89
inte … fingr	138	27
inte … flask	-127	-126
inte … foten	105	36
inte … foter	148	16
inte … fram	158	8
inte … fros	-118	-103
inte … genom	-208	-136
inte … googl	26	149
inte … gor	150	15
inte … grata	-165	-28
inte … grate	-115	-100
inte … grons	-159	-143
inte … hakan	196	90
inte … hala	135	40
inte … har	286	217
inte … hela	128	128
inte … hem	14	160
inte … hema	37	202
inte … hene	155	12
inte … hes	-141	-127
inte … hjalp	187	24
inte … hogra	114	33
inte … hogt	-9	133
inte … hon	144	-93
inte … hos	5	137
inte … huvud	98	21
inte … i	219	-20
inte … igen	-104	-118
inte … imorg	-2	152
inte … in	36	129
inte … inan	18	102
inte … ingen	-197	-172
inte … inget	-129	-112
inte … jag	206	172
inte … jobad	-112	-99
inte … jobet	-166	-175
inte … juice	109	6
inte … kafek	121	23
inte … kisa	149	20
inte … kisar	-152	-126
inte … knapa	154	34
inte … konta	95	36
inte … kopa	20	134
inte … kvale	112	7
inte … kvar	0	137
inte … la	-129	-107
inte … lat	7	113
inte … lever	13	140
inte … liga	128	-12
inte … ljud	141	11
inte … manda	-123	-97
inte … manis	9	165
inte … mar	2	109
inte … maste	113	15
inte … med	117	3
inte … medve	135	29
inte … mer	85	276
inte … min	133	-22
inte … mina	113	11
inte … mun	131	8
inte … nacke	161	29
inte … nagon	52	121
inte … nagot	74	100
inte … namne	-148	-141
inte … nar	252	88
inte … narko	-154	-143
inte … nej	127	78
inte … ner	260	131
inte … o	133	17
inte … och	137	94
inte … ogon	7	155
inte … om	-8	138
inte … ont	125	99
inte … orden	325	28
inte … pa	-70	122
inte … pluge	-167	-160
inte … prata	181	76
inte … putad	36	131
inte … rak	141	45
inte … rakt	170	8
inte … rata	158	6
inte … rent	158	-3
inte … sa	-174	-115
inte … saliv	137	29
inte … sate	-162	-167
inte … sedan	215	132
inte … sig	305	49
inte … sin	148	16
inte … sit	247	15
inte … siter	-167	-128
inte … sjalv	202	78
inte … skaka	-120	48
inte … skara	27	133
inte … slape	-128	-116
inte … slar	149	20
inte … sludr	107	25
inte … smart	-7	118
inte … sn	99	14
inte … snubl	128	20
inte … som	147	157
inte … somna	-114	-107
inte … sover	109	18
inte … sta	168	29
inte … stop	153	15
inte … stopa	152	3
inte … stora	-132	-102
inte … suger	154	42
inte … svalj	159	112
inte … svaml	127	38
inte … svens	6	115
inte … tack	35	123
inte … tagit	123	-4
inte … tan	-117	-108
inte … tange	104	23
inte … tanka	-168	-165
inte … tar	117	111
inte … tat	141	42
inte … telef	-49	126
inte … til	237	112
inte … tilta	204	-19
inte … tita	-24	140
inte … titar	162	18
inte … tolv	124	39
inte … trots	193	39
inte … tva	99	9
inte … up	183	-22
inte … uplev	5	127
inte … ut	45	148
inte … va	106	-9
inte … vacka	181	-3
inte … vaka	148	22
inte … vaken	-134	-132
inte … vakna	119	189
inte … vanli	103	-2
inte … vanst	270	83
inte … varfo	-5	164
inte … vi	221	37
inte … vildo	12	152
into	217	259
into my	151	141
intyg	-216	-152
intyg fran	-109	-139
intyg om	-154	-139
intyg til	-176	-252
intyg … handl	13	106
intyg … jobet	-117	-140
intyg … korko	-172	-158
intyg … min	-139	-163
intyg … skola	-151	-208
intyg … vab	-89	-75
inu*	24	201
inuti	24	201
ipr*	-174	-258
ipren	-174	-258
ipren for	141	38
ipren mot	-150	-106
ipren och	83	-79
ipren … alved	-123	-126
ipren … en	180	21
ipren … feber	-150	-106
iri*	-214	-236
iriterad	-145	-145
iriterande	-164	-164
is	161	-28
is afrai	-130	-138
is breat	156	-40
is choki	162	12
is closi	153	9
is comin	228	2
is convu	127	16
is dying	162	9
is fitin	159	12
is gaspi	136	5
is gone	20	-125
is grey	160	5
is havin	155	15
is it	-320	-232
is just	-121	-174
is kilin	-268	-247
is murde	-124	-100
is my	-15	139
is och	-4	153
is playi	-112	-90
is self	7	118
is sitin	106	5
is spurt	147	5
is stand	106	-2
is sweli	137	20
is tan	-93	-121
is the	-132	-224
is there	-275	-128
is threa	12	128
is three	-143	-131
is … #	133	-9
is … and	159	44
is … dange	-122	-117
is … depre	35	126
is … efter	-93	-121
is … for	81	152
is … han	-3	177
is … harmi	7	118
is … last	7	117
is … like	184	55
is … me	-284	-252
is … my	-187	-188
is … norma	-194	-187
is … of	-78	-140
is … ok	-250	-227
is … on	192	13
is … safe	-124	-134
is … sweat	140	-19
is … tap	-162	-133
is … to	119	221
is … up	68	-85
is … visit	-80	-116
isa	72	178
isa lyo	11	156
isa … aitia	8	192
isan	87	-85
isar	-63	-120
isc*	5	-110
ischias	5	-110
ise*	247	31
isen	247	31
isen ar	116	50
isen blama	-119	-103
isen brast	168	7
isen igar	177	96
isen kan	-107	-80
isen mins	145	0
isen och	-172	-119
isen … forel	-94	-87
isen … hocke	107	14
isen … ingen	145	0
isen … lorda	-107	-92
isen … pa	-119	-103
isen … rora	-107	-80
isen … slog	-157	-146
isen … upe	125	28
isen … visa	-8	92
isk*	285	32
iskal	267	26
iskal och	187	23
iskal om	159	29
iskal svet	90	29
iskal … o	134	1
isn*	178	144
isnt	178	144
isnt worth	-5	173
isnt … livin	-7	115
istal for	182	-3
isvak och	-135	-135
isvak … tarna	-139	-116
isvak … var	93	-4
isvaksbadet	93	-4
it	-153	145
it al	31	185
it dange	-122	-117
it feels	3	128
it hurts	1	-124
it itche	-134	-131
it norma	-133	-175
it now	-170	-201
it of	84	-68
it ok	-210	-199
it pased	147	36
it safe	-124	-134
it take	-2	107
it … for	-164	-171
it … last	-122	-133
it … the	-157	-178
it … when	-116	-115
itc*	-357	-361
itches	-202	-197
itchi like	-123	-106
itchi … hel	-129	-120
itching	-222	-188
itchy	-234	-263
itchy arms	-151	-148
itchy eyes	-92	-92
itchy … from	-92	-92
ite	164	18
ite luft	164	18
ite*	23	118
iteni	23	118
itl	44	139
itl be	4	134
itl … over	4	134
its	134	210
its a	-168	-74
its blue	-136	-125
its like	106	9
its the	16	167
its … an	106	9
its … last	35	126
its … strok	-123	-125
its*	14	342
itseani	-11	219
itsemurhaa	20	143
itsen tana	9	110
itsen … iltan	9	110
itseni	17	203
ive	39	414
ive cance	5	162
ive had	-174	-186
ive locke	-9	132
ive said	23	122
ive start	13	161
ive write	30	206
ive … a	-130	6
ive … my	71	218
ive … scrat	9	130
ive … the	30	248
ive … throw	108	10
ivf	167	4
ja	132	292
ja aivas	-162	-163
ja andas	145	44
ja blir	85	161
ja borja	20	147
ja cance	-110	-126
ja det	145	63
ja e	90	357
ja fa	-168	-171
ja fastn	-117	-114
ja fick	-193	-203
ja flamt	121	-14
ja forts	-97	-98
ja frukt	-115	-106
ja gar	-196	-184
ja geer	7	138
ja gor	-14	179
ja haler	109	27
ja har	-16	126
ja heiko	133	2
ja hengi	159	5
ja hon	142	59
ja i	-250	-245
ja iblan	-161	-168
ja ja	169	71
ja jag	69	188
ja kisar	-112	-111
ja komer	-19	106
ja kvar	-98	-117
ja lapar	103	6
ja later	-103	-89
ja lever	13	140
ja lite	-164	-158
ja maste	7	169
ja med	-4	116
ja men	-175	-192
ja menar	41	165
ja nuha	-131	-123
ja nyt	150	-26
ja oksen	214	3
ja on	4	-129
ja pa	144	24
ja sa	-76	89
ja sag	-118	-120
ja sager	106	-9
ja sekav	121	14
ja ska	-13	223
ja skar	9	122
ja skule	-197	-169
ja svar	-10	109
ja ta	-162	-179
ja tack	-189	-201
ja tog	-144	-151
ja tva	-90	-111
ja ut	104	5
ja va	-219	-112
ja vara	0	131
ja vasen	165	24
ja vil	-124	18
ja … alt	189	-40
ja … andas	-106	-150
ja … armen	-180	-179
ja … bara	11	152
ja … blev	96	-5
ja … blivi	13	115
ja … blod	111	21
ja … borta	14	171
ja … dagar	-90	-111
ja … det	-100	-88
ja … doda	10	151
ja … drick	-101	-102
ja … en	-225	-199
ja … gar	-141	-149
ja … garna	-138	-150
ja … gor	99	-35
ja … gora	12	233
ja … han	9	174
ja … har	165	254
ja … i	131	82
ja … ja	201	9
ja … jag	-41	94
ja … kan	-90	-111
ja … kasi	169	35
ja … kasta	-90	-119
ja … knat	-155	-155
ja … kola	-169	-169
ja … kvar	5	172
ja … me	-124	48
ja … nej	-2	99
ja … ner	-140	-129
ja … op	7	138
ja … plane	20	147
ja … rad	96	137
ja … rakni	-131	-138
ja … sa	7	181
ja … siter	98	-16
ja … skada	-22	126
ja … slage	8	182
ja … stame	-114	-84
ja … stral	194	1
ja … sveta	141	-10
ja … ta	-51	89
ja … table	-4	116
ja … ut	-171	-177
ja … vet	-194	-224
ja … yr	137	12
jac*	-157	-243
jack	-154	-220
jack plast	-114	-96
jack sluta	-107	-112
jack … bloda	-107	-112
jack … rackt	-114	-96
jag	-97	261
jag #	-145	-277
jag a	159	-71
jag aker	-51	63
jag akta	-11	126
jag alska	-114	-27
jag amar	-142	-172
jag andas	65	-111
jag andfa	219	44
jag angra	153	57
jag antib	-120	-109
jag anvan	-130	-124
jag ar	-35	285
jag armen	103	-67
jag asist	119	160
jag at	-24	-141
jag ata	-130	-135
jag atit	56	-77
jag att	30	168
jag av	-159	-199
jag avslu	11	170
jag bad	68	162
jag bara	192	254
jag barne	153	10
jag bast	-106	-123
jag batre	-123	-133
jag begar	-114	-148
jag behov	-131	190
jag berat	-19	199
jag besta	18	180
jag besva	-92	-110
jag betal	-116	-134
jag blaso	-139	-127
jag blev	-3	264
jag blir	-34	33
jag blivi	-116	-141
jag blode	15	175
jag bojer	-215	-239
jag boka	165	108
jag bor	-135	79
jag borja	-186	-85
jag borst	-142	-163
jag borta	20	156
jag bra	60	-85
jag brane	14	208
jag brunt	96	19
jag bruti	-155	-141
jag bry	-100	-86
jag bryr	29	208
jag byta	-95	-136
jag byter	-144	-150
jag cykla	-153	-154
jag dar	30	189
jag det	158	277
jag diska	-120	-112
jag dit	22	129
jag do	32	221
jag dod	15	191
jag dodar	36	155
jag dok	179	13
jag domna	100	125
jag dor	-35	-201
jag drar	174	41
jag dregl	134	40
jag drog	124	18
jag drome	26	217
jag dyka	-104	-95
jag e	-105	47
jag en	90	-74
jag fa	-207	-150
jag far	12	157
jag fat	-40	-159
jag feber	211	43
jag fick	-241	-130
jag finas	14	109
jag flyge	-126	-113
jag foda	-111	-94
jag folja	15	124
jag for	-155	-175
jag forlo	23	124
jag forst	25	149
jag forsv	34	269
jag fortf	8	134
jag fortj	-1	105
jag fraga	108	161
jag frisk	-104	-124
jag fros	-1	131
jag frosa	120	9
jag fryse	47	-76
jag fylde	-181	-219
jag fyrti	-106	-111
jag ga	-1	109
jag gamal	-109	-112
jag gar	-69	73
jag gaspa	-134	-123
jag gav	-146	-160
jag gick	18	111
jag gjord	96	133
jag gjort	14	227
jag glad	-119	-136
jag glome	-130	-160
jag glomt	-183	-178
jag gomer	-15	94
jag googl	36	141
jag gor	129	447
jag gora	78	-66
jag grate	-178	-185
jag gravi	127	-13
jag grubl	-114	-130
jag hade	-85	101
jag haft	112	-105
jag halde	115	20
jag haler	118	-3
jag halsa	-132	-112
jag han	187	45
jag hange	-59	-141
jag har	98	430
jag hatar	-157	-101
jag hes	126	-14
jag hitad	62	132
jag hol	-101	71
jag hopa	76	139
jag hopar	-142	3
jag hopas	-17	152
jag hor	64	290
jag hosta	-147	-198
jag hyper	-126	-112
jag i	104	154
jag igen	135	38
jag in	-200	-109
jag inget	-116	-114
jag jated	2	109
jag jatet	116	15
jag joba	173	21
jag just	129	48
jag kampa	-12	111
jag kant	161	59
jag karva	-5	150
jag kasta	2	229
jag kisad	99	-23
jag kisar	-122	5
jag klamd	-157	-42
jag klar	25	219
jag klaro	90	11
jag klatr	-82	70
jag knapt	211	74
jag knot	-28	88
jag kola	-221	-169
jag kolad	7	146
jag kolar	-156	-149
jag komer	13	188
jag kopa	-168	-176
jag kor	27	181
jag kort	-117	-97
jag kosta	25	119
jag krosa	-129	-127
jag krype	166	42
jag kuden	33	169
jag kunde	-198	-115
jag kvavs	132	-76
jag lag	-7	222
jag lagad	-156	-172
jag lagt	-97	-74
jag lakar	-119	-138
jag lamna	-129	-21
jag langt	43	131
jag laser	-199	-138
jag later	-51	-117
jag lever	-23	144
jag liger	69	-138
jag litar	-8	92
jag ljog	29	186
jag lugna	-79	-99
jag lyfta	-183	-187
jag mama	166	30
jag maste	205	216
jag mata	-106	-92
jag men	57	-102
jag menar	-20	119
jag min	38	-85
jag misad	-134	-143
jag misly	-4	122
jag ny	-142	-171
jag nyper	288	3
jag nys	-17	86
jag nyser	-173	-155
jag o	95	97
jag och	-175	-21
jag om	-218	-84
jag onska	-80	52
jag ont	-261	-201
jag orkar	71	125
jag oroa	-131	-145
jag oroar	-100	-153
jag over	-1	129
jag overd	0	177
jag pa	103	179
jag palar	7	124
jag panik	-113	-108
jag pisar	-128	-132
jag plane	5	138
jag pluga	-111	-103
jag pruta	-118	-99
jag rad	151	171
jag rakad	-140	-187
jag rakna	0	132
jag ramla	128	48
jag raper	-120	-125
jag redan	11	139
jag reser	91	-107
jag reste	-153	-144
jag ringe	-120	26
jag rispa	19	165
jag rod	150	55
jag ropa	114	3
jag ropar	135	35
jag rorde	-96	-112
jag rund	-122	-94
jag ruska	127	5
jag sa	114	157
jag sag	-218	-189
jag saga	-159	-144
jag sager	-7	162
jag sagt	13	179
jag sakna	-177	-218
jag sat	-93	-197
jag sata	-156	-154
jag sate	29	158
jag sater	192	8
jag ser	271	49
jag simar	-108	-91
jag siter	-52	132
jag sjalv	-135	-10
jag ska	-49	285
jag skada	39	186
jag skafa	-166	-181
jag skal	-150	-125
jag skala	-114	-96
jag skams	9	152
jag skick	-157	-161
jag skilj	25	126
jag skjut	-173	-123
jag skota	164	38
jag skrev	-151	-109
jag skrik	103	-18
jag skule	-27	-183
jag slakt	143	-8
jag slang	-27	147
jag slape	-30	92
jag slar	-44	97
jag slut	5	169
jag sluta	-327	-244
jag snark	-272	-257
jag snora	-111	-123
jag snorv	-113	-89
jag snubl	-83	68
jag snusa	-123	-100
jag snyte	-135	-129
jag soka	-118	-126
jag soker	-194	-247
jag som	-28	142
jag somna	-96	39
jag sov	-52	149
jag sova	-127	-4
jag sover	-140	23
jag spela	-212	-238
jag spran	138	-19
jag sprin	-274	-257
jag spyr	197	29
jag sta	-121	-113
jag stada	-116	-141
jag stang	-168	-177
jag star	230	88
jag stjar	-104	-95
jag stote	-107	-81
jag stryk	11	134
jag stuck	-152	-148
jag stygn	-19	88
jag sutit	-107	-139
jag svald	176	17
jag svalt	95	22
jag svar	32	124
jag svart	117	21
jag sveta	102	-81
jag svima	125	-17
jag tagit	1	-105
jag tank	13	155
jag tanke	0	214
jag tapa	-144	-150
jag tar	-96	41
jag testa	-138	-148
jag titar	-18	124
jag tjata	101	24
jag tog	110	154
jag torka	167	-32
jag trafa	-24	132
jag trana	-179	-228
jag trode	35	-157
jag tror	200	57
jag tryck	-294	-132
jag tvart	96	39
jag under	-136	-165
jag va	-97	44
jag vagar	-90	58
jag vager	18	110
jag vakna	6	170
jag val	-45	139
jag valje	38	136
jag vanar	28	125
jag vande	-178	-202
jag vanta	34	-103
jag var	-61	194
jag vara	-154	-181
jag varda	25	134
jag varit	15	-110
jag varje	-8	116
jag vet	-29	230
jag veta	-175	-208
jag vil	-53	222
jag vilar	236	-20
jag vilat	127	1
jag vilin	8	174
jag vitam	-122	-114
jag vride	-224	-203
jag vuxen	-81	-135
jag yr	131	42
jag … #	-88	65
jag … ala	132	166
jag … alas	17	182
jag … aldel	168	-37
jag … alerg	-145	-105
jag … alt	-98	59
jag … anda	-149	-26
jag … andas	-181	-171
jag … andno	-166	-144
jag … antas	0	156
jag … antib	-222	-189
jag … antli	-1	132
jag … anu	-106	-107
jag … ar	194	130
jag … arg	-181	-216
jag … armar	70	-41
jag … armba	-107	-81
jag … armen	-170	-136
jag … askgr	106	9
jag … astma	-175	-151
jag … ata	-79	76
jag … atit	-137	-109
jag … avlas	-89	-95
jag … avske	6	140
jag … bada	-116	-124
jag … bara	40	143
jag … barne	30	148
jag … bensi	102	-38
jag … besta	54	193
jag … besva	-92	-110
jag … besvi	-5	112
jag … bet	37	150
jag … betsk	-106	-91
jag … bilen	-100	16
jag … bla	-151	10
jag … blama	-70	93
jag … blat	-7	157
jag … blod	-126	-173
jag … blodp	-188	-195
jag … blodt	-101	-114
jag … bort	-112	-171
jag … borta	60	252
jag … bra	-149	-61
jag … brana	9	119
jag … bruti	-141	-151
jag … brutn	-4	151
jag … bvc	12	111
jag … byta	99	-62
jag … dalig	-131	22
jag … darne	-7	124
jag … datum	37	113
jag … de	28	182
jag … dem	-72	72
jag … den	-167	-110
jag … det	96	208
jag … do	141	284
jag … dod	-31	84
jag … doda	-34	152
jag … dom	-14	145
jag … domna	106	47
jag … drank	3	215
jag … drick	-120	-136
jag … druck	76	136
jag … dubel	143	-14
jag … dukat	21	120
jag … dunsa	3	113
jag … dusch	-17	157
jag … e	7	130
jag … efter	42	146
jag … egent	89	-68
jag … eliqu	174	32
jag … elrak	-160	-171
jag … elva	-106	29
jag … emot	1	137
jag … en	155	167
jag … ena	102	38
jag … ensam	-108	27
jag … epile	-205	-142
jag … f	-127	-125
jag … famil	37	150
jag … fardi	-38	134
jag … fardt	-122	-150
jag … fast	47	145
jag … fat	143	233
jag … feber	-286	-231
jag … fel	127	94
jag … fisk	158	26
jag … fixa	-12	98
jag … flytn	25	113
jag … for	-68	89
jag … fora	-4	122
jag … forgi	-6	167
jag … forky	-180	-153
jag … forny	-102	-199
jag … fraga	-55	-130
jag … fran	70	194
jag … friko	-107	-163
jag … frisk	-10	-134
jag … ful	119	161
jag … funde	25	140
jag … ga	-34	126
jag … galen	-164	-181
jag … gamla	-119	-124
jag … gar	-123	-129
jag … ge	-47	85
jag … gente	-134	-116
jag … get	-133	-53
jag … gifta	44	143
jag … gjort	101	181
jag … golve	141	-14
jag … gora	122	358
jag … grase	128	6
jag … gud	38	235
jag … ha	-166	-26
jag … haha	-149	-133
jag … hal	-136	-140
jag … halsm	90	11
jag … halso	-205	-218
jag … hamta	107	-80
jag … handl	-144	-70
jag … harif	-6	144
jag … hejda	6	127
jag … hela	-121	-156
jag … hit	-124	-97
jag … hon	-114	21
jag … honom	79	-61
jag … hur	-24	130
jag … idag	1	163
jag … igar	-27	98
jag … igen	13	167
jag … ila	203	132
jag … impul	-19	115
jag … in	150	163
jag … inan	24	140
jag … ineba	-125	-125
jag … ingen	186	271
jag … inget	169	189
jag … inlas	12	176
jag … int	39	170
jag … inte	34	362
jag … intyg	-138	53
jag … jagar	-96	-134
jag … jamt	-118	-136
jag … jesus	17	146
jag … joba	-174	-209
jag … kafe	-190	-155
jag … kafet	-102	-84
jag … kal	172	0
jag … kalsv	125	22
jag … kan	-15	-144
jag … kapse	-112	-91
jag … karlk	107	18
jag … kasar	-95	-73
jag … kasta	-19	131
jag … kiwi	141	9
jag … klump	134	46
jag … knapt	222	72
jag … kniv	-114	-67
jag … knive	-44	115
jag … kola	-195	-185
jag … konst	-105	-166
jag … kopt	49	244
jag … korko	-147	-119
jag … kort	132	36
jag … kotid	-125	-127
jag … krist	-141	-128
jag … kryst	137	2
jag … kuna	-123	-5
jag … kunge	-109	-99
jag … kvar	36	135
jag … lagt	27	218
jag … lakar	-119	-127
jag … lange	-106	33
jag … lart	28	197
jag … lat	-36	116
jag … ledse	-196	-228
jag … leva	-144	-109
jag … levax	-106	-119
jag … lever	8	134
jag … litet	-109	-107
jag … livet	-192	-206
jag … livra	43	185
jag … ljugi	6	132
jag … lok	-176	-170
jag … lova	3	151
jag … lufte	-131	-119
jag … lust	-11	129
jag … lyda	1	166
jag … magon	-133	-176
jag … man	13	144
jag … manda	-107	-119
jag … medel	15	144
jag … mesia	15	102
jag … migra	-119	-104
jag … min	-180	-160
jag … mindr	-122	-103
jag … misha	35	152
jag … mjal	-128	-132
jag … mopek	-81	-69
jag … mormo	-80	66
jag … mycke	-186	-14
jag … nagot	-31	-130
jag … nagra	-105	-104
jag … nalar	15	139
jag … namn	-112	-136
jag … nara	80	163
jag … nasta	-126	22
jag … naten	30	145
jag … nedst	-128	-131
jag … nej	13	250
jag … ner	-39	79
jag … nervo	-140	-202
jag … nio	-51	89
jag … nitio	-4	148
jag … njurs	-115	-89
jag … nu	101	-8
jag … ny	-4	-120
jag … nys	132	51
jag … nyt	-160	-132
jag … och	-132	1
jag … ogon	114	3
jag … omepr	29	119
jag … ont	-216	-74
jag … ordna	53	171
jag … orkar	163	39
jag … oroli	-182	-196
jag … outha	118	32
jag … over	54	92
jag … p	-104	-121
jag … pakor	-121	10
jag … paper	-88	-137
jag … pasat	12	150
jag … patvi	9	127
jag … plane	10	170
jag … plast	-153	-134
jag … potat	-114	-96
jag … preci	22	183
jag … presa	-127	-156
jag … prick	164	28
jag … prise	-122	-134
jag … probl	41	101
jag … provs	-163	-175
jag … rad	-71	200
jag … radad	8	131
jag … rakna	-3	190
jag … rakt	-136	-157
jag … ramla	17	166
jag … redan	0	148
jag … remis	71	-82
jag … resa	27	161
jag … ringa	213	75
jag … rodbe	-141	-126
jag … roka	-120	-118
jag … rora	-112	-92
jag … roste	123	208
jag … ruska	110	-9
jag … sagt	-53	89
jag … sald	27	180
jag … salja	-6	104
jag … salva	-117	-124
jag … sambo	-111	-129
jag … sata	149	26
jag … sen	-58	-181
jag … ser	-104	-95
jag … siter	154	-4
jag … sjalv	139	204
jag … sjuk	-94	-132
jag … sjuti	-88	-134
jag … skada	-25	127
jag … skaka	83	118
jag … skate	-185	-159
jag … skote	109	-49
jag … skriv	44	161
jag … skuri	176	78
jag … skyd	29	183
jag … skyld	20	149
jag … sla	38	188
jag … slage	17	257
jag … slagi	-159	-51
jag … slang	-6	103
jag … slar	-111	-92
jag … slipa	-1	121
jag … slut	78	253
jag … sluta	1	167
jag … snara	13	143
jag … snark	-98	-140
jag … snet	154	17
jag … sno	139	42
jag … sockr	-135	-110
jag … spara	19	226
jag … spira	138	26
jag … sta	109	130
jag … stada	53	161
jag … stana	138	36
jag … stick	13	154
jag … stil	165	4
jag … stila	140	109
jag … stjar	123	0
jag … stor	87	-33
jag … straf	22	156
jag … stres	-151	-137
jag … stryk	8	180
jag … studs	-104	-101
jag … sur	-100	-96
jag … svag	132	16
jag … svalt	176	-18
jag … svamp	-169	-144
jag … svara	-129	-166
jag … svart	10	-172
jag … svima	130	-9
jag … syra	-120	-125
jag … syran	-24	97
jag … ta	46	128
jag … table	-135	76
jag … tagit	266	107
jag … tagti	7	146
jag … talet	87	-13
jag … tandt	-130	-124
jag … tandv	117	22
jag … tanka	27	267
jag … tankt	-103	50
jag … tejpa	-14	96
jag … tiden	-49	-128
jag … til	-37	195
jag … tio	-95	74
jag … tolk	-110	-151
jag … tolv	28	127
jag … trana	-31	108
jag … treti	12	125
jag … treto	-12	106
jag … trot	-158	-136
jag … tryck	150	38
jag … tryg	-102	-176
jag … tupar	138	26
jag … tvata	57	148
jag … tving	19	149
jag … tyngr	93	-4
jag … undra	-95	-111
jag … up	94	148
jag … upfor	115	4
jag … utag	-129	-121
jag … utan	-16	93
jag … utanf	-12	138
jag … utbra	-120	-125
jag … ute	87	115
jag … utskr	-215	-214
jag … utsla	-15	119
jag … utval	41	176
jag … utvis	-5	161
jag … vacin	-120	-162
jag … vad	25	153
jag … vagen	-64	51
jag … val	-7	-124
jag … valdt	19	142
jag … valt	-1	150
jag … valtr	-166	-149
jag … vara	-62	44
jag … ved	144	10
jag … veta	-45	69
jag … vid	-138	13
jag … vidar	161	33
jag … vil	-211	-246
jag … vilja	-169	-190
jag … vilke	24	127
jag … vimel	108	4
jag … vin	-130	-137
jag … vingl	-136	-118
jag … vist	0	138
jag … waran	-140	-135
jag … yr	120	-130
jag*	-162	-22
jagad mig	-99	-123
jagade	-131	-145
jagar han	15	195
jagar och	-96	-134
jagar … har	-96	-134
jaksa	104	159
jaksa enaa	42	157
jakta	-120	-120
jaktgevaret	-1	113
jaktolycka	138	0
jaktv … sager	-16	99
jal*	137	-136
jalkeen	-106	-199
jalkojani	190	3
jam*	-309	-256
jamra sig	126	3
jamrar	126	3
jamt	-300	-225
jamt andas	134	63
jamt om	-146	-147
jamt … fort	134	63
jan*	-140	-134
jar*	-340	-136
jardiance	-136	-131
jarn	-379	-384
jarn pa	-135	-118
jarn … gymet	-135	-118
jarnb runt	144	20
jarnb … brost	144	20
jarnband	144	20
jarnbrist	-175	-186
jarnt ger	-112	-84
jarnt … hard	-112	-84
jarntableter	-269	-257
jarnv igar	50	155
jarnv … och	12	120
jarnvagen	5	133
jat*	136	79
jated spyr	93	22
jated … a	93	22
jatedjupt	123	-8
jatef och	71	112
jatef … kasta	-4	110
jatefort	147	29
jateforvirad	127	46
jateful	-4	110
jatej att	143	-7
jatej … andas	143	-7
jatejobigt	143	-7
jatek det	92	34
jatek och	110	24
jatek … gor	92	34
jatek … hoger	98	21
jatekonstigt	110	14
jatem … inte	113	-4
jatemycke	113	-4
jatemycket	143	9
jateo ena	101	46
jateo i	292	112
jateo magen	173	41
jateo pa	120	41
jateo … ena	169	59
jateo … hoger	119	34
jateo … huvud	154	59
jateo … sidan	101	46
jateo … spand	123	12
jateo … svima	117	49
jateofta	-113	-103
jateont	97	-45
jates att	125	25
jates … andas	172	10
jateslo	132	32
jatesvart	172	10
jatesvulen	198	39
jatet nar	116	15
jatet nu	130	8
jatet … jag	116	15
jatetrot	221	57
jav*	-125	-86
javist	-162	-143
javla ont	151	42
jaw	156	-25
jaw … left	91	27
jay*	165	-9
jayka	196	15
jes*	-23	147
jesus	-23	147
jesus vilke	-114	-112
jesus … forky	-114	-112
jet*	-127	-122
jetlag	-127	-122
jo	25	142
job	-165	-140
job och	-80	-119
job vil	-114	-122
job … byta	-114	-122
job … har	-160	-112
job*	-186	-177
joba	-58	-188
joba helti	-94	-134
joba i	145	66
joba med	-128	-156
joba over	-105	-141
joba som	-111	-126
joba stad	-121	-120
joba vidar	96	12
joba … det	-138	-177
joba … trot	-130	-145
joba … vil	-121	-120
jobad nat	-120	4
jobar a	-62	-82
jobar med	-139	-144
jobar och	-137	-139
jobar pa	-181	-115
jobar som	-152	-36
jobar … akute	-137	-162
jobar … en	7	123
jobar … gifti	-120	-111
jobar … kok	-165	-157
jobar … kvino	-144	-155
jobar … trafa	-62	-82
jobar … vakta	-112	-88
jobat	6	-126
jobat pa	150	11
jobet bruka	-119	-117
jobet far	-109	-119
jobet fick	-115	-106
jobet fonst	17	113
jobet fora	-154	-127
jobet gor	-142	-171
jobet ha	-104	-66
jobet huset	21	134
jobet i	-151	-139
jobet just	-144	-136
jobet langr	-120	-125
jobet om	-151	-145
jobet ordna	-130	-136
jobet pinsa	-124	-135
jobet snura	-98	-140
jobet som	18	131
jobet tryck	-9	136
jobet … adren	-104	-66
jobet … ar	-98	-140
jobet … att	-120	-112
jobet … behov	-120	-125
jobet … bra	-124	-135
jobet … dag	-128	-157
jobet … fem	-120	-84
jobet … fora	-79	-53
jobet … forgi	-155	-138
jobet … frisk	-102	-126
jobet … frun	21	134
jobet … ga	-119	-117
jobet … inte	8	122
jobet … ja	-151	-156
jobet … ni	-118	-112
jobet … nu	-144	-136
jobet … sig	-9	136
jobet … vanli	18	131
jobet … vecka	-152	-127
jobig	-158	-158
jobig … jag	-169	-186
jok*	-24	164
joka	-47	124
jokmok	-219	-208
joo	-103	-145
jor*	110	106
jord	-168	-156
jord … blomk	-132	-125
jorden	14	255
jordn och	97	-6
jordn sen	-110	-93
jordn … jag	-110	-93
jordn … lapar	97	-6
jordnot	158	6
jordnoter	184	9
jos	11	179
jos … ei	1	123
jot*	-60	111
jotka	-4	145
jotka kaske	-4	145
jou*	-184	-198
jourmotagningen	-122	-125
journ fran	-99	-125
journ nar	-64	-115
journ och	-87	-115
journ pa	-119	-109
journ … jag	-94	-164
journ … natet	-119	-109
journal	-191	-267
journalen	-132	-60
ju	-70	96
ju gifta	21	107
ju … sa	31	139
jui*	22	-82
juice siter	109	6
juice … och	109	6
juicen	169	5
jul	-242	-142
jul i	30	172
jul och	-104	-128
jul til	-104	-108
jul … ar	30	172
jul … er	-104	-108
jul*	-98	124
julas	-74	73
julas behov	-100	-95
julas … kolki	-100	-95
julbo me	-115	-106
julbo … jobet	-115	-106
julbordet	-180	-154
julen	12	165
julma lite	-127	-100
julma … halsb	-127	-100
jumbled	133	11
jumisa	-195	-172
jump	21	159
just a	-314	-174
just fat	129	48
just lost	123	12
just moved	-147	-156
just now	103	10
just nu	-129	-245
just told	-174	-164
just waiti	1	155
just want	-183	-26
just wante	24	149
just … a	-156	-179
just … bit	-36	-109
just … it	32	184
just … sore	-162	-139
just … the	-18	136
just … two	123	12
just … veta	129	48
kaa*	154	-4
kaatui	153	-5
kab*	145	-3
kabel	137	-1
kaf*	55	-136
kafe	-132	-249
kafe i	125	32
kafe och	-102	-108
kafe sluta	-122	-103
kafe tio	-106	-125
kafe … bebis	118	28
kafe … brost	125	32
kafe … hande	-172	-134
kafe … kopar	-106	-125
kafe … nar	-122	-103
kafe … vilja	-102	-108
kafek hela	146	17
kafek … tiden	146	17
kafekopen	279	34
kafesump	135	44
kafet	-72	-155
kafte igen	12	139
kafte … o	12	139
kafts av	4	167
kafts … sambo	4	167
kaftsmal	4	167
kai*	-23	114
kaiki	-32	77
kaiki ois	1	123
kaiki olisi	-1	142
kaiki … helpo	1	123
kaj*	36	155
kajen	6	157
kak*	211	14
kaka	234	64
kaka pa	136	11
kaka … kalas	136	11
kakar och	160	44
kakel … inte	112	7
kakelgolvet	112	7
kaken altsa	106	42
kaken ar	131	53
kaken av	-140	-151
kaken mar	115	36
kaken och	140	16
kaken svart	4	108
kaken … a	106	42
kaken … armen	128	26
kaken … att	37	108
kaken … en	93	22
kaken … gra	126	48
kaken … igar	-132	-128
kaken … ila	115	36
kaken … kalsv	135	31
kaken … melan	100	35
kaken … sned	102	35
kal	244	-102
kal att	105	4
kal flack	133	45
kal foter	131	37
kal hud	116	47
kal och	300	87
kal om	-22	-137
kal pa	-163	-209
kal som	142	-6
kal svet	96	34
kal … bla	161	55
kal … han	136	27
kal … klibi	120	-7
kal … mig	-242	-225
kal … och	192	80
kal … snab	116	47
kal … termo	105	4
kal*	139	13
kala	150	15
kala a	143	17
kala foter	-154	-159
kala och	152	6
kalar i	-2	122
kalar och	6	146
kalar papa	-17	83
kalar … ar	-17	83
kalar … hora	-9	115
kalar … nat	-2	122
kalaren	28	157
kalas som	89	-16
kalas spyde	-95	-85
kalas … mar	-95	-85
kalas … vist	139	4
kalel i	-123	-135
kalel som	-116	-105
kalel til	-210	-217
kalel … hans	-123	-135
kalel … hene	-76	-91
kalel … stod	-116	-105
kalelse	-277	-269
kalelsen	-149	-148
kalelser	-153	-174
kalsv #	118	33
kalsv a	122	34
kalsv av	-124	-106
kalsv hos	-120	-116
kalsv nar	-177	-149
kalsv och	207	38
kalsv ont	214	77
kalsv sa	105	0
kalsv varje	115	7
kalsv … ar	138	44
kalsv … det	188	28
kalsv … gang	115	7
kalsv … i	152	35
kalsv … ilama	99	45
kalsv … jag	-149	-152
kalsv … melan	166	75
kalsv … nalar	-124	-106
kalsv … sager	137	19
kalsv … tandl	-120	-116
kalsvet	146	62
kalsvetas	230	63
kalsvetig	141	-9
kalt	63	-109
kalt jag	131	44
kalt mar	-118	-108
kalt vaten	-196	-139
kalt vit	217	29
kalt … ben	171	22
kalt … bra	-118	-108
kalt … inte	133	42
kalt … och	121	17
kalt … tils	20	118
kalv	-149	-147
kalv lag	94	4
kalv sen	-157	-146
kalv … dar	94	4
kalv … klock	-157	-146
kam*	279	262
kamer gor	-138	-130
kamer i	13	165
kamer til	-98	-107
kamer … ala	9	152
kamer … magsa	-98	-107
kamer … mig	-138	-130
kameran	-107	-31
kameror	9	152
kamin	164	7
kamin lite	-130	-112
kamin och	158	24
kamin … ala	122	10
kamin … katen	124	30
kamin … tor	-130	-112
kaminen	229	30
kampa emot	-12	111
kampa en	2	161
kampa for	126	10
kampa … att	134	18
kampa … men	-12	111
kampa … vecka	2	161
kampar	65	121
kan	-414	-358
kan andas	-125	-110
kan aren	-106	-111
kan ata	-153	-131
kan avbok	35	123
kan bara	143	-18
kan boja	-281	-255
kan de	-171	-188
kan det	10	-135
kan do	-103	-149
kan drick	-164	-129
kan en	-104	-140
kan et	-191	-145
kan frun	-87	-98
kan ga	-225	-239
kan gapa	-210	-190
kan gora	-11	143
kan ha	125	-4
kan han	-214	-237
kan hemsj	-128	-141
kan hora	12	127
kan ja	-249	-270
kan jag	-264	-240
kan kisa	-197	-151
kan knapt	189	41
kan laga	-138	-105
kan liga	128	-12
kan lova	3	151
kan lyfta	-182	-205
kan magka	-153	-142
kan man	-302	-206
kan nagon	-193	-213
kan ni	-175	-23
kan prata	23	-111
kan rata	158	6
kan rora	-381	-302
kan sta	168	29
kan stopa	3	132
kan stres	-169	-153
kan svalj	71	-10
kan vara	43	-98
kan vi	-61	-162
kan … ala	-92	33
kan … ambul	-107	-92
kan … andas	170	60
kan … andni	-111	-108
kan … ata	-170	-181
kan … av	-119	-185
kan … bada	-93	-136
kan … barn	-103	63
kan … benen	-148	-126
kan … bilar	3	132
kan … bli	-158	-175
kan … boka	-32	-136
kan … byta	-157	-214
kan … cance	-142	-159
kan … cykla	-126	-93
kan … dagen	-109	-134
kan … dem	-157	-147
kan … det	-52	143
kan … do	22	167
kan … drick	-108	-131
kan … druck	80	-15
kan … fa	-305	-225
kan … fingr	-103	-89
kan … fixa	-90	-119
kan … forny	-111	-127
kan … forsa	7	137
kan … foten	-116	-86
kan … gapa	137	49
kan … gastd	-106	-83
kan … ge	-93	22
kan … gora	-123	-42
kan … gravi	112	41
kan … hakan	-138	-105
kan … hala	165	29
kan … hamta	-120	-133
kan … hjalp	-158	-167
kan … i	-133	-161
kan … inte	236	98
kan … joba	96	12
kan … kopa	-138	-115
kan … laga	-121	-152
kan … lite	-166	-118
kan … luft	129	34
kan … mag	-153	-142
kan … men	-107	-163
kan … mig	-135	-119
kan … mot	33	116
kan … nar	55	131
kan … o	-125	-119
kan … och	-285	-213
kan … opere	-182	-151
kan … polar	-93	-99
kan … rata	-150	-152
kan … ringa	-217	-219
kan … rygon	-108	-96
kan … rygov	-115	-115
kan … sa	151	57
kan … saga	31	-86
kan … sata	-172	-168
kan … skick	-102	-200
kan … skote	-104	-140
kan … slipa	-81	-126
kan … ta	-229	-95
kan … tid	-96	-106
kan … trafa	-133	-151
kan … up	117	18
kan … vad	12	127
kan … vanta	137	-41
kan … vara	-29	-153
kana	139	203
kana armar	130	10
kana benen	121	22
kana mina	113	11
kana nagot	8	129
kana nat	-3	131
kana spark	-120	-121
kanad hade	-114	-99
kanad … en	-114	-99
kanada	-114	-99
kanas i	-153	-142
kanas trang	146	24
kanas … brost	-153	-142
kanas … efter	146	24
kande … att	124	15
kaner et	122	56
kaner foter	116	-18
kaner har	21	104
kaner huvud	127	6
kaner igen	-188	-128
kaner nagot	-58	87
kaner nat	-7	144
kaner och	10	114
kaner trada	-102	-110
kaner … av	82	140
kaner … depig	-100	-106
kaner … det	-136	-122
kaner … ensam	-182	-220
kaner … inte	-76	-141
kaner … jag	120	-11
kaner … konst	265	161
kaner … lag	-181	-191
kaner … lugn	32	135
kaner … mer	-102	-110
kaner … mins	10	114
kaner … nere	-85	-94
kaner … ont	21	104
kaner … otilr	-109	-126
kaner … otryg	-117	-109
kaner … preci	-106	-92
kaner … svimf	169	61
kaner … trot	-145	-129
kaner … tryck	122	56
kaner … vilse	-80	-101
kaner … vimel	139	4
kanin andas	-217	-154
kanin har	-168	-142
kanin … blivi	-138	-112
kanin … fort	-172	-133
kanin … inte	-149	-147
kanin … konst	-133	-98
kaninen	-286	-259
kans	276	47
kans att	24	125
kans det	122	-12
kans konst	109	26
kans lite	-120	-179
kans lugnt	-11	139
kans nar	-106	-103
kans som	167	-36
kans stor	122	16
kans tomt	-160	-161
kans trygt	-29	110
kans tungt	-53	98
kans … att	119	209
kans … en	149	-5
kans … i	155	24
kans … konst	93	34
kans … lugnt	10	148
kans … maten	-139	-130
kans … nagot	116	26
kans … nan	167	19
kans … och	128	54
kans … om	44	-131
kans … preci	144	5
kans … sandp	-124	-104
kans … som	111	-78
kans … spage	105	36
kans … svima	103	16
kans … tomt	-104	-128
kans … vanli	-157	-170
kanse bara	-129	-121
kanse en	-111	-115
kanse i	132	-31
kanse kring	133	33
kanse melan	141	42
kanse och	-143	-120
kanse overa	-165	-102
kanse runt	131	49
kanse … andta	165	39
kanse … en	-127	-107
kanse … foten	123	27
kanse … halva	106	32
kanse … lilfi	-127	-107
kanse … minut	-111	-115
kanse … svule	-129	-121
kansel	-79	-120
kanselbortfal	-129	-121
kanseln	175	40
kanselos	123	22
kansk fem	127	7
kansk ska	-57	64
kansk vet	-100	-87
kansk … jag	12	128
kansk … kvart	134	-2
kansk … minut	200	41
kansk … saga	93	19
kansk … vanta	-172	-160
kansl bakom	185	83
kansl kalsv	99	45
kansl melan	-113	-108
kansl nu	125	33
kansl som	183	52
kansl … brost	200	92
kansl … nar	131	29
kansl … och	99	45
kansl … skuld	-113	-108
kansla	180	11
kanslolos	164	8
kant	169	28
kant nagot	174	20
kant … likna	120	49
kanta kraks	123	43
kanta … och	123	43
kantareler	108	2
kante av	-138	-125
kante glipa	-143	-120
kante … synfa	-138	-125
kanterna	-143	-120
kanyl han	138	18
kanyl … blir	138	18
kanylen	138	18
kap*	341	57
kapad av	149	1
kapad tumen	203	17
kapad … i	163	16
kapad … yxan	109	10
kapade	232	2
kapat	119	11
kapat tva	119	11
kapat … fingr	119	11
kapsa tog	128	6
kapsa … tre	128	6
kapsagen	128	6
kapse pa	-112	-91
kapse … apote	-112	-91
kar	-259	-197
kar att	-163	-140
kar i	-115	-100
kar och	-190	-145
kar … hjart	-196	-151
kar … nan	-115	-100
kar*	36	118
karam i	142	6
karam … halse	142	6
karamel	142	6
karaokekvalen	-110	-115
karaoken	-111	-107
kardiologen	-153	-148
karin dog	15	153
karin … ar	10	145
karingen	29	150
karlar	9	170
karlk komer	119	17
karlk och	107	18
karlk … bruka	107	18
karlk … i	119	17
karlkrampen	134	11
karln	150	186
karln har	15	109
karln sat	105	-7
karln … kotbi	105	-7
karln … sagt	15	109
karpaltunel	-160	-156
karta	177	-5
karta alved	161	-6
karta hjart	85	-24
karta panod	114	5
karta … i	131	1
karta … med	85	-24
kartan	209	-8
karto alved	35	153
karto ipren	129	8
karto … och	62	153
kartonger	-150	-188
kartor	119	126
karva i	-5	115
karva … huden	-5	115
karvar	-5	115
kas	149	119
kas*	95	208
kasa	-121	-113
kasa hela	-121	-113
kasa … dag	-121	-113
kasar	-95	-73
kasar som	-95	-73
kasar … vanli	-95	-73
kasi	208	9
kasi puutu	153	12
kasia tupak	0	112
kasia … se	0	112
kasiani	0	112
kaska och	178	15
kaska … tor	142	-1
kaskadkraks	142	-1
kaske minua	4	156
kaskevat	9	199
kasor titad	115	5
kasor … konst	115	5
kasorskan	115	5
kasta	-110	121
kasta bakat	190	-17
kasta bebis	34	217
kasta en	30	167
kasta flask	-4	110
kasta han	8	145
kasta i	1	114
kasta lileb	-15	119
kasta mig	33	195
kasta mobil	-90	-119
kasta sig	-156	-155
kasta syra	-32	132
kasta ut	-101	22
kasta … jag	-4	110
kasta … mot	-26	142
kasta … pa	-120	34
kasta … sten	5	120
kasta … vagen	1	114
kastad	1	114
kastade	20	266
kastades	207	-11
kastar	-86	87
kastr med	121	29
kastr … kokan	121	29
kastrulen	186	53
kasvoisa	130	16
kat	-278	-71
kat alerg	-138	-123
kat dog	-141	-157
kat for	23	100
kat har	-190	-166
kat vil	-140	-120
kat … att	23	100
kat … fat	-154	-134
kat … gora	-140	-120
kat … kanas	-153	-142
kat … mina	18	123
kat … och	-14	100
kat … ska	-97	-98
kat … svide	-125	-125
kat*	-197	-134
katen	-306	-116
katen ar	19	175
katen at	-148	-145
katen blev	-172	-168
katen forst	9	120
katen hon	-129	-125
katen klost	-146	-164
katen kraks	-131	-138
katen liger	190	42
katen sa	19	131
katen slar	-123	-150
katen … ar	-129	-125
katen … en	-186	-187
katen … hos	15	143
katen … inte	-188	-159
katen … mig	-232	-266
katen … och	-120	-136
katen … pakor	-151	-148
katen … sen	9	120
katen … slap	110	4
kater	-120	-150
katet besta	-145	-146
katet med	159	9
katet och	169	38
katet … feber	148	30
katet … frosa	159	9
kateter	151	4
kateterbarare	159	9
katetersackar	-145	-146
katolta	139	1
katun svagt	115	37
katun … och	115	37
katunge	115	37
kau*	190	50
kaust i	185	49
kaust … ogat	177	52
kaustik	129	36
kaustiksoda	148	31
kav*	-23	-139
kavep #	-132	-116
kavep svuln	95	32
kavep … g	-132	-116
kavep … tunga	95	32
kbt	-177	-219
kbt for	-142	-164
kbt pa	-79	-123
kbt … natet	-79	-123
keb*	-150	-180
ked*	120	20
kedja	120	20
kee*	128	257
keep	53	306
keep burni	6	115
keep looki	-3	167
keep think	0	143
keep … about	-11	122
keep … at	-3	167
keep … my	16	135
keeps	142	-27
keeps vomit	127	11
keeps … his	192	5
keeps … wed	-14	108
keeps … what	125	11
kej*	-168	-161
kejsa rina	-111	-94
kejsa … gul	-111	-94
kejsarsnit	-186	-167
kepra	-126	-118
ker*	55	152
keran laake	1	149
keranyt	1	149
ket*	311	76
ketoacidos	164	15
keton	137	41
keton #	288	114
keton high	103	2
keton och	141	26
keton … and	103	2
keton … kraks	191	64
keton … och	153	36
keton … spyr	134	58
keton … trot	137	41
ketoner	361	155
kev*	-174	-169
key*	3	138
keys	3	138
kg	-182	-213
kg nu	99	30
kg … kraks	99	30
kic*	-54	-130
kick	123	14
kick al	123	14
kick … day	123	14
kickbiken	-106	-106
kid has	-234	-195
kid is	-130	-138
kid next	-4	116
kid puled	115	0
kid … a	-176	-140
kid … afrai	-130	-138
kid … boili	115	0
kid … door	-4	116
kid … on	138	13
kid*	-159	-26
kids	-151	2
kie*	178	22
kieli	178	22
kieli turpo	178	22
kiitos	-147	-140
kik*	115	-39
kikhostespruta	-116	-110
kiknar	172	15
kil	-33	149
kil him	36	147
kil me	0	163
kil*	-84	179
kilar	3	267
kilar har	6	113
kilar … film	6	113
kile	43	221
kile blir	5	158
kile e	13	109
kile fran	35	176
kile gar	-15	136
kile gjord	-147	-148
kile har	154	123
kile i	16	155
kile komer	4	108
kile laste	-5	115
kile pa	20	130
kile punge	139	19
kile slog	107	14
kile tving	8	102
kile valdt	36	105
kile … #	13	109
kile … apen	20	101
kile … brota	-124	-119
kile … gor	139	19
kile … in	4	108
kile … mig	16	191
kile … mot	-15	136
kile … slut	-147	-148
kile … sluta	155	94
kilen tog	112	-8
kilen … nat	112	-8
kilin himse	3	88
kilin me	-159	-259
kilin … after	-154	-165
kilin … lol	-105	-125
kilin … tonig	3	88
kiling	-199	-259
kilo	-180	-23
kilo hur	18	110
kilo pa	-130	-116
kilo sen	-120	-118
kilo … fyra	-130	-116
kilo … jag	-115	-80
kilo … min	-100	-96
kilo … mycke	18	110
kinde andas	74	-12
kinde gront	-122	-82
kinde laker	-129	-132
kinde … de	-129	-132
kinde … konst	74	-12
kinde … kylan	-127	-115
kinde … snor	-122	-82
kinderna	-42	-121
kip*	60	-121
kipar efter	-105	-141
kipar … andan	207	26
kipar … luft	-149	-116
kipea	3	-129
kirjo jaahy	9	147
kiruna	27	-88
kis	91	-84
kis*	-48	-202
kisa	13	-157
kisa domna	137	34
kisa fast	132	13
kisa flera	-110	-94
kisa ingen	-172	-173
kisa o	115	24
kisa och	152	43
kisa ofta	-172	-139
kisa sedan	105	25
kisa sn	99	14
kisa … ar	150	33
kisa … benen	135	43
kisa … e	115	24
kisa … et	123	12
kisa … gange	-110	-94
kisa … i	172	23
kisa … igar	103	16
kisad pa	170	-5
kisad … mig	95	-26
kisad … sig	143	24
kisade	214	1
kisar	-186	-130
kisar bra	-136	-106
kisar det	25	113
kisar hela	115	52
kisar i	-163	-161
kisar ingen	-102	-84
kisar norma	-116	-111
kisar o	-166	-133
kisar ofta	-133	-165
kisar pa	68	135
kisar som	-281	-179
kisar … drick	113	-26
kisar … feber	-171	-139
kisar … har	-135	-135
kisar … ingen	-107	-99
kisar … inget	110	-2
kisar … inte	-114	-116
kisar … magra	165	48
kisar … och	-160	-130
kisar … pa	-137	-141
kisar … sange	-138	-131
kisar … sig	-40	142
kisar … sprin	-140	-114
kisar … tiden	115	52
kisar … vanli	-270	-170
kisat	183	21
kisat pa	243	103
kisat sedan	198	65
kisat sen	106	12
kisat … et	134	2
kisat … hela	123	25
kisat … igar	161	41
kisen	124	24
kisen och	124	24
kisen … ont	124	24
kiset	-228	-210
kiset ar	-97	-117
kiset komer	-104	-101
kiset … nar	-104	-101
kiset … rosa	-101	-107
kisla nar	-136	-131
kisla … jag	-136	-131
kislackage	-177	-169
kisno hela	-113	-121
kisno … tiden	-113	-121
kisnodig	-113	-121
kiw*	178	4
kiwi	178	4
kl … och	-121	-140
klada	-310	-395
klada i	-284	-245
klada pa	-190	-192
klada sa	-117	-113
klada … armar	-161	-170
klada … man	-117	-113
klada … ogone	-130	-115
klada … under	-182	-180
klade och	14	173
klade ont	-132	-130
klade pa	-17	150
klade var	15	152
klade … ha	22	109
klade … i	-132	-130
klade … ut	-12	114
klader	153	184
kladerna	177	200
kladi av	93	19
kladi ogon	-163	-144
kladi … pa	-163	-144
kladi … svet	93	19
kladig	134	38
kladiga	-163	-144
kladigt	-132	-128
klaga	-1	-136
klaga over	134	-16
klaga pa	72	-106
klaga … bemot	-106	-116
klaga … huvud	127	27
klagar	221	144
klamd	238	21
klamd fingr	-205	-170
klamd melan	131	4
klamd under	152	7
klamd … bil	211	10
klamdagen	-107	-100
klame at	174	58
klame … henes	-8	88
klamer	174	58
klamy fat	-91	-99
klamy posit	-115	-106
klamy … beske	-91	-99
klamydia	-234	-221
klamydiatest	-136	-131
klar av	116	153
klar det	11	178
klar hela	112	10
klar i	-189	-177
klar inget	-133	-132
klar med	52	149
klar vatsk	239	25
klar … huvud	-190	-183
klar … krope	112	10
klar … livet	43	123
klar … mer	-133	-132
klar … mig	0	117
klar … sig	119	4
klar … ur	206	16
klara	-50	130
klara att	-119	-147
klara naten	33	187
klara sen	-113	-99
klara sig	-56	149
klara … hala	-119	-147
klara … utan	-223	-156
klarade	-253	-223
klarar	-157	-6
klarat	17	159
klaro blod	165	23
klaro i	141	7
klaro … vecka	141	7
klarot	207	9
klart	158	251
klart breve	-16	101
klart sen	0	143
klart ur	121	-28
klart … hopar	-3	127
klart … til	-16	101
klase o	-109	-125
klase sager	39	150
klase skriv	48	139
klase visar	10	114
klase … att	35	162
klase … nu	-109	-125
klase … sina	10	114
klasen	-194	-46
klask fraga	30	111
klask … hur	30	111
klaskompis	35	125
klasr nar	-92	-103
klasr … ala	-92	-103
klasrumet	-131	-140
klate och	107	35
klate ont	-112	-102
klate … i	-112	-102
klate … kraks	107	35
klaterstalningen	159	41
klatervagar	-112	-102
klatr over	-17	130
klatr pa	45	-111
klatr … klate	-112	-102
klatr … racke	-17	130
klatr … vagar	-137	-124
klatrade	102	118
klatrar	-174	-144
kli*	-296	-267
klia var	-132	-115
klia … trad	-132	-115
kliade	154	58
klian utsla	-157	-137
klian … i	-126	-108
kliande	-213	-188
kliar	-262	-287
kliar anars	-121	-94
kliar bara	-160	-113
kliar handf	105	44
kliar hela	97	43
kliar i	-58	-75
kliar mar	-111	-66
kliar melan	-143	-148
kliar och	-133	-131
kliar roste	135	59
kliar som	-155	-105
kliar … en	-134	-104
kliar … halse	251	98
kliar … hela	150	69
kliar … hes	135	59
kliar … horse	-103	-113
kliar … i	113	36
kliar … ingen	-135	-107
kliar … krope	97	43
kliar … ny	-115	-105
kliar … pa	-109	-125
kliar … rumpa	-152	-161
kliar … tusan	-155	-101
kliar … under	-200	-186
klibig	120	-7
klick pa	38	128
klick … avslu	38	128
klicka	38	128
klickar	-135	-132
klimakteriet	-145	-196
klimatet	-96	-129
klini och	105	44
klini … nu	105	44
kliniken	171	5
klipa	-152	-157
klipa tanag	-92	-110
klipa … jag	-92	-110
klipt	-23	151
klipt av	-130	-60
klipt for	-112	-120
klipt … en	-135	-113
klipt … langt	-112	-120
klipt … och	128	6
klipte	-128	-167
klock ar	182	20
klock det	105	26
klock efter	9	101
klock et	116	5
klock fyra	18	-174
klock nio	130	48
klock pa	-153	-144
klock sager	-201	-158
klock ticka	6	173
klock tre	-133	-59
klock tva	156	19
klock … att	-148	-123
klock … han	97	20
klock … har	156	48
klock … hiner	160	-1
klock … i	-106	77
klock … morgo	-153	-144
klock … sin	9	101
klock … tre	162	21
klock … ungef	130	48
klock … varje	-231	-242
klocka	-171	-118
klockorna	6	173
klon	-112	-120
klon jag	-112	-120
klon … klipt	-112	-120
klor hand	-125	-114
klor … tor	-125	-114
klorgas	196	18
klori hosta	122	8
klori lite	-9	112
klori … for	-9	112
klorin	182	144
klose mig	-6	114
kloser	-6	114
klost mig	-131	-149
klost … pa	-138	-146
kloste	-205	-225
klu*	93	-17
klubslag	153	11
klump	141	115
klump jag	103	50
klump som	167	72
klump … ater	103	50
klump … jag	139	28
klump … ljums	-108	-85
klump … vaxer	150	65
klumpar	237	63
klunk	-182	-143
klunk och	-169	-128
klunkar	-156	-166
kly*	138	-27
klyve har	114	4
klyven	138	-27
km	91	-61
kmr	-2	128
kmr gora	-2	128
kmr … slut	-2	128
kms	19	246
kms fr	-6	99
kms ikval	-10	108
kms pa	3	124
kms … pa	-10	108
kms … rikti	3	124
kms … this	-6	99
kna	-320	-293
kna ena	127	30
kna pa	-149	-128
kna sa	-120	-120
kna … benet	127	30
kna … han	-120	-120
kna … insid	-149	-128
kna*	19	-191
knack av	-75	-99
knack nagla	-147	-126
knack pa	-135	-28
knack … mig	-163	-168
knackar	0	174
knacken	-163	-168
knackt	-210	-178
knaet	-58	-150
knaet ar	-151	-136
knaet klick	-160	-140
knaet siter	173	20
knaet smart	-94	-92
knaet … nar	-94	-92
knaet … pa	173	20
knaka fortf	-81	-74
knaka nar	113	-21
knaka … jag	113	-21
knakade	144	9
knakar	-197	-179
knana	-175	-293
knana har	136	41
knana och	177	59
knana pa	-117	-92
knana skrek	-104	-115
knana … at	-104	-115
knana … cykel	-117	-92
knap	93	195
knap hade	9	125
knap och	-3	151
knap plock	95	5
knap … bara	-3	151
knap … i	95	5
knap … jag	9	125
knapa helt	126	30
knapa knapa	156	35
knapa langr	128	26
knapa och	-104	-89
knapa … besti	-104	-89
knapa … helt	126	30
knapa … langr	128	26
knapa … och	128	26
knapa … plots	126	30
knaparna	128	26
knapb och	104	-7
knapb vem	-126	-96
knapb … fjark	124	36
knapb … nu	104	-7
knapb … ringe	-126	-96
knapn i	-140	-124
knapn … knat	-140	-124
knapning	-140	-124
knapt	261	0
knapt andas	171	63
knapt att	206	29
knapt gapa	137	49
knapt hala	165	29
knapt luft	145	56
knapt orkar	176	27
knapt skriv	213	22
knapt sta	151	50
knapt … det	83	-21
knapt … men	-148	-126
knapt … ogone	171	38
knapt … skriv	120	10
knapt … up	-104	-115
knapt … vacka	175	35
knark och	161	16
knark … andas	161	16
knarkat	211	27
knast som	-103	-100
knast under	160	72
knast … en	-103	-100
knast … huden	160	72
knastrar	70	-51
knat	-114	-113
knat for	139	56
knat fora	123	57
knat gor	-120	-124
knat har	-134	-127
knat hela	-93	-130
knat i	-19	151
knat knaka	-164	-154
knat laser	-149	-141
knat sager	-150	-134
knat sen	148	65
knat tils	89	-16
knat … borde	-83	-99
knat … det	135	4
knat … efter	-136	-114
knat … en	135	8
knat … ifran	-150	-134
knat … jag	18	-98
knat … naten	-93	-130
knat … ont	-120	-124
knat … sig	-149	-141
knat … som	-139	-122
knat … svuln	-149	-137
knat … vecka	123	57
knave den	-110	-98
knave … ar	-110	-98
knavecket	-227	-208
kne*	-246	-260
knee	-234	-250
knee hurts	-163	-147
knee skiin	-137	-138
knick	150	7
knife	-118	52
knife while	-135	-55
knife … cooki	-143	-135
knip	-135	-129
kniv det	-197	-200
kniv djupt	-134	-123
kniv for	4	157
kniv han	-49	87
kniv i	-149	-136
kniv jag	10	124
kniv med	-15	67
kniv melan	134	16
kniv nar	4	108
kniv o	-7	110
kniv snala	127	-7
kniv til	-106	-66
kniv under	-14	104
kniv … att	4	157
kniv … banka	-7	110
kniv … blode	-197	-200
kniv … han	-3	157
kniv … inte	-131	-114
kniv … koket	-223	-182
kniv … kuden	-14	104
kniv … mig	-15	67
kniv … rad	3	109
kniv … rygen	-123	-164
kniv … sager	-49	87
kniv … sar	-134	-123
kniv … sidan	148	6
kniv … skick	127	-7
kniv … skuld	134	16
kniva for	19	172
kniva … koksl	-110	-108
knivar	-131	-1
knivarna	33	177
knive frame	6	108
knive gick	143	-8
knive liger	6	106
knive mot	3	207
knive redo	-6	106
knive vid	-109	-99
knive … frame	6	106
knive … halse	-3	144
knive … hande	-17	112
knive … laret	151	-11
knive … magen	87	38
knive … min	-4	131
knive … nar	-114	-96
knive … opera	-109	-99
knive … rakt	143	-8
kniven	34	160
knivh i	164	40
knivh … magen	121	29
knivh … ner	144	35
knivh … sidan	133	38
knivhug	199	31
knivskuren	91	-56
kno*	-148	40
knock av	-138	-144
knock … vacin	-138	-144
knol	-240	-250
knol i	-81	-145
knol pa	-167	-158
knol under	-177	-169
knol … andta	-150	-135
knol … halse	-120	-123
knol … huden	-177	-169
knol … magen	167	68
knol … punge	-159	-152
knot	-28	88
knot snara	-1	131
knot … men	-1	131
knots	-179	-181
know	-76	148
know if	-179	-90
know my	-141	-148
know where	6	142
know … its	-123	-125
know … that	18	151
knows	14	157
knu*	104	381
knufa	-6	125
knufa mig	30	267
knufa nyper	-14	115
knufa … i	-3	166
knufa … och	-36	94
knufa … sa	-11	127
knufade	23	238
knufar	5	172
knuten	87	163
knuti ihop	-10	136
knuti … lakan	-10	136
knutit	124	117
kny*	129	78
knyter	146	27
ko	-213	-239
ko kramp	-188	-143
kod	6	173
kok*	312	133
kokain	111	23
kokan vaten	225	143
kokan … over	272	56
kokande	293	109
kokar kafe	125	32
kokar … i	125	32
koket och	-7	-151
koket … skar	-136	-160
kokhe kafe	118	28
kokhe … over	147	40
kokhet	196	14
koko	202	110
koksb nar	21	96
koksb vile	10	128
koksb … vi	21	96
koksbordet	74	144
koksg han	82	-20
koksg hjart	124	33
koksg … slar	124	33
koksgolvet	127	48
koksl hur	-110	-108
koksl … barns	-110	-108
koksladan	-110	-108
kol	3	-174
kol sen	-36	-147
kol … hosta	-107	-90
kol … lange	-96	-143
kol … sa	130	4
kol*	-87	-238
kola	-189	-356
kola blodv	-157	-149
kola det	-84	-88
kola koles	-134	-111
kola mig	-202	-152
kola vipen	-8	129
kola … blod	-157	-149
kola … for	-58	67
kolad tagti	7	146
kolad … och	-120	-133
kolade	-95	12
kolap inte	148	2
kolap pa	173	11
kolap … jobet	173	11
kolapsa	148	2
kolapsade	173	11
kolar	-118	7
kolar dem	-107	-124
kolar min	-2	170
kolar mobil	12	128
kolar varje	148	37
kolar … ar	148	37
kolar … mobil	-2	139
kolar … telef	25	165
kolas	-145	-140
kolat ekg	-98	-110
koldi sama	-139	-116
koldi … sak	-139	-116
koldioxid	-139	-116
koldskadad	168	11
koleg har	-69	76
koleg sager	150	9
koleg segna	94	2
koleg svima	-145	-115
koleg … alerg	-104	-66
koleg … att	137	145
koleg … blaa	5	161
koleg … en	-136	-147
koleg … forlo	-104	-94
koleg … hjart	-79	-53
koleg … ner	94	2
koleg … pa	-184	-174
koles jag	-114	-99
kolesterol	-165	-129
kolesterolprov	-161	-136
kolik	-192	-194
kolmo ala	117	38
kolmo bast	-136	-116
kolmo gick	136	51
kolmo sita	-111	-86
kolmo … har	117	38
kolmo … hogt	-111	-86
kolmo … i	-143	-125
kolmo … och	136	51
kolmonoxid	140	-65
kolmonoxidlarm	-122	-93
kolmonoxidlarmet	177	63
kolos trot	-136	-132
kolosalt	-136	-132
kolox gar	166	24
kolox och	-139	-116
kolox … koldi	-139	-116
koloxid	128	-20
kom	357	127
kom bara	85	-11
kom barfo	-5	100
kom blod	102	48
kom det	205	14
kom en	155	140
kom for	-93	-126
kom fort	174	7
kom hem	94	173
kom i	83	-47
kom in	167	62
kom lite	-129	-97
kom mit	137	18
kom nar	163	52
kom pa	331	-17
kom plots	200	51
kom synbo	112	17
kom under	128	26
kom up	-45	-122
kom … alt	-183	-192
kom … bara	162	10
kom … blod	-121	-91
kom … bus	16	133
kom … en	338	34
kom … et	166	-1
kom … fikat	128	26
kom … fran	-10	170
kom … han	174	7
kom … jag	163	52
kom … konst	85	-11
kom … kval	138	21
kom … mit	151	57
kom … och	173	24
kom … over	-5	110
kom … sent	-131	-127
kom … taxin	170	33
kom*	137	130
koma	127	112
koma de	-96	-106
koma hit	-97	-96
koma igang	-146	-159
koma mycke	109	15
koma ner	-15	91
koma nu	160	-5
koma o	-125	-119
koma och	-60	97
koma pa	-172	-62
koma til	7	202
koma tva	-83	-112
koma … a	-15	91
koma … ensam	160	-5
koma … et	-10	130
koma … gravi	109	15
koma … hamta	-1	132
koma … med	-102	-108
koma … min	26	211
koma … siter	-96	-106
koma … snack	-125	-119
koma … til	-83	-112
komer	112	105
komer att	-171	-117
komer blod	164	41
komer den	-187	-166
komer doda	9	168
komer efter	-136	-140
komer fel	119	26
komer fortf	-123	-135
komer gora	-24	119
komer gul	-112	-106
komer hem	-2	186
komer i	110	-90
komer impul	-11	95
komer in	-52	178
komer influ	-92	-78
komer jag	-152	-159
komer klara	-8	130
komer lite	-69	-141
komer man	-94	-82
komer marka	26	162
komer masor	131	1
komer mense	-149	-160
komer mina	-154	-183
komer mycke	141	8
komer nasa	-131	-119
komer nu	196	16
komer och	-249	-254
komer pa	-99	-144
komer skada	-11	139
komer sla	-3	105
komer svare	-98	-77
komer ta	-6	101
komer til	-72	147
komer ut	172	66
komer varan	111	12
komer vi	136	-5
komer … ar	135	-5
komer … att	6	143
komer … besok	-107	-155
komer … blod	50	-64
komer … cykel	-100	-118
komer … det	-14	105
komer … doda	9	165
komer … fel	101	24
komer … gar	-249	-254
komer … gega	-112	-106
komer … han	-8	129
komer … hit	-92	-78
komer … igen	-44	96
komer … ihjal	-3	105
komer … jag	-20	-117
komer … jobet	-30	123
komer … kalel	-123	-135
komer … kan	-106	-118
komer … livet	-6	101
komer … med	162	10
komer … mig	-174	-187
komer … minut	111	47
komer … nagon	-15	191
komer … nan	-23	94
komer … naten	-97	-103
komer … om	6	176
komer … over	-94	-82
komer … pa	16	231
komer … prov	-101	-106
komer … rosa	142	1
komer … sig	-21	126
komer … skiln	8	119
komer … skola	-64	48
komer … sonda	-105	-114
komer … stota	141	-22
komer … ur	178	15
komer … varje	-131	-119
komer … vila	119	17
komit lite	-172	-149
komit morka	94	1
komit sma	132	55
komit vem	-117	-116
komit … flack	94	1
komit … fraga	-117	-116
kompi ater	-97	-125
kompi har	160	159
kompi hon	3	114
kompi komer	-6	123
kompi la	-20	136
kompi liger	154	23
kompi sager	-134	-152
kompi skar	-7	228
kompi skick	2	135
kompi skrev	3	150
kompi skriv	2	193
kompi strea	-8	128
kompi varje	-127	-136
kompi vi	104	17
kompi … en	2	135
kompi … han	170	12
kompi … har	-197	-105
kompi … ihop	140	9
kompi … knark	161	16
kompi … kval	-127	-136
kompi … lista	5	124
kompi … sig	-9	213
kompi … skick	-32	103
kompi … til	-38	86
kompi … ut	-20	136
kompisar	-161	-157
komunen	-192	-192
kon	-111	-65
kon har	-174	-180
kon och	14	133
kon … mig	105	6
kon … sluta	-174	-180
konce mig	-164	-159
koncentrera	-164	-159
kondis	-162	-162
kondo eler	21	126
kondo fast	9	105
kondo sprac	-207	-233
kondo … i	-155	-156
kondo … igar	-148	-167
kondo … ja	21	126
kondo … jag	9	105
kondomen	-185	-158
konkurs	-4	167
konsert	-186	-194
konserten	-175	-158
konservburk	-148	-139
konsjukdomstest	-103	-114
konst det	154	27
konst djupt	148	62
konst galt	119	11
konst i	188	68
konst ilama	203	47
konst ingen	-125	-132
konst jag	105	25
konst kan	-115	-123
konst kaner	-102	-110
konst lekar	12	140
konst lugn	15	145
konst munen	126	19
konst nu	173	13
konst o	125	10
konst och	219	73
konst ord	138	20
konst pause	115	29
konst saker	30	121
konst sat	-2	161
konst sen	124	26
konst som	128	16
konst svart	115	52
konst svima	103	16
konst tal	130	22
konst tar	-133	-98
konst trot	92	-1
konst tyngd	118	20
konst typ	144	14
konst var	166	56
konst vis	-22	117
konst … ar	153	15
konst … armen	136	21
konst … feber	-92	-116
konst … gaspa	144	14
konst … i	5	144
konst … inget	97	-24
konst … inte	141	10
konst … kalsv	175	78
konst … kom	128	26
konst … krope	87	-33
konst … magen	-121	-120
konst … med	12	140
konst … munen	106	3
konst … ni	-153	-121
konst … norma	166	56
konst … nu	15	145
konst … och	157	137
konst … om	5	117
konst … over	118	20
konst … pa	122	6
konst … somar	21	100
konst … talet	108	12
konst … trada	-102	-110
konst … tva	103	16
konst … vi	131	25
konstig	235	120
konstiga	188	212
konstit	141	3
konstympas	21	100
konta ar	-171	-187
konta igen	7	149
konta konta	-193	-192
konta kraks	95	36
konta med	141	-34
konta … ar	-193	-192
konta … hene	200	-6
konta … jag	-147	-147
konta … lite	95	36
konta … man	-130	-111
konta … min	137	11
kontakt	134	-190
kontaktar	-193	-192
kontaktbar	229	24
kontaktforbudet	7	149
konto	-173	-172
konto … skriv	13	98
konton	-7	155
kontor	-127	-89
kontr alt	22	127
kontr och	48	165
kontr pa	126	13
kontr … ar	48	165
kontr … jag	104	139
kontr … rontg	126	13
kontrast	125	15
kontrastmedel	126	13
kontrol	-132	-152
kontrolen	-77	100
kontrolerar	22	127
kontrolfreak	-111	-112
kop*	-170	16
kopa	-124	-58
kopa hotel	20	134
kopa kapse	-112	-91
kopa salva	-117	-124
kopa stuga	-70	-86
kopa … dar	-70	-86
kopa … pa	-112	-91
kopar	-173	-168
kopar om	-109	-129
kopar … dagen	-106	-125
kopen	176	-6
koper	-285	-233
koper alt	16	118
koper bilar	5	128
koper jag	-136	-102
koper man	-266	-227
koper … hon	16	118
koper … sager	5	128
kopia	-63	90
kopia … ambul	-104	-88
kopt	-68	207
kopt amuni	3	131
kopt blomo	-12	150
kopt enkel	29	127
kopt rep	-28	213
kopt vapen	30	118
kopt … och	3	131
kopt … til	-154	-161
kopte det	1	128
kopte en	-108	19
kopte kniv	-136	-160
kopte … blodt	-118	-99
kopte … jag	1	128
kopte … kniv	-18	125
kopte … til	-136	-160
kor	-67	228
kor efter	-5	146
kor fort	-6	114
kor hem	11	152
kor som	-19	123
kor taxi	-113	-105
kor … en	-19	123
kor … mig	-5	146
kor … och	71	138
kor*	167	118
kora	60	144
kora av	-35	117
kora bil	-142	-209
kora hem	208	5
kora in	-46	114
kora pa	3	177
kora rakt	-28	181
kora … efter	-99	-111
kora … folk	3	177
kora … i	-46	114
kora … igen	-118	-141
kora … in	-29	168
kora … vagen	-35	117
koran utoml	31	130
koran … for	31	130
koranskola	31	130
korde	112	51
korde over	9	165
korde … i	142	-16
korde … mig	25	201
korid liger	142	12
korid … i	109	-16
koridoren	99	62
korkort	-211	-113
korkortet	-179	-191
korkortsintyg	-151	-120
korna	6	180
korsbarskarna	-164	-144
korsord	-114	-155
kort	148	53
kort han	-11	94
kort hur	-98	-117
kort knive	151	-11
kort mar	-89	-116
kort med	9	119
kort skote	131	3
kort … dropa	-117	-97
kort … en	-125	-99
kort … i	158	81
kort … in	126	10
kort … mig	13	156
kort … mkt	-98	-117
kort … planb	-107	-92
korta an	-145	-139
korta och	139	27
korta sma	99	27
korta … andet	99	27
korta … det	-145	-139
korta … utatv	114	19
korti kraks	125	25
korti sedan	129	48
korti slut	162	29
korti … blodt	125	25
korti … i	136	51
korti … kraks	162	29
korti … manga	129	48
kortison	220	7
kortisonberoende	125	25
korv	35	-94
korva	-162	-140
korva och	132	34
korva on	-185	-167
korva satuu	-152	-139
korva … ei	-152	-139
korva … hon	132	34
korvaan	-152	-139
korvar	151	29
korvb i	124	15
korvb … halse	124	15
korvbit	152	38
korve vi	116	36
korve … fick	116	36
kos*	-180	-44
kost	-150	-150
kosta ambul	-190	-145
kosta bara	26	190
kosta … penga	26	190
kostar	-178	23
kot det	102	-17
kot … siter	102	-17
kotbi fast	138	33
kotbi … i	138	33
kotet siter	120	19
kotet … som	120	19
kotiden	-125	-127
kotiin	0	159
kou*	17	-111
kouristaa	168	1
kov*	261	66
kova	255	64
kova puris	160	16
kova … ja	155	28
koy*	8	126
koysi	8	126
koysi valmi	8	126
kra*	14	-156
kraft huvud	100	36
kraft jag	-95	-73
kraft kan	-108	-96
kraft mens	-122	-100
kraft och	39	138
kraft tryck	124	58
kraft … blixt	100	36
kraft … ga	-108	-96
kraft … kan	3	132
kraft … lyfte	-95	-73
kraft … nu	112	33
kraft … over	96	43
krafter	3	132
kraftigt	128	-3
kraftloshet	-95	-73
kraftnedsatning	-108	-96
kraftor	112	33
kraka	-169	-170
kraka roste	-111	-107
kraka … forsv	-111	-107
krakas	166	35
krake blod	172	15
kraker	172	15
kraks	53	-42
kraks a	137	53
kraks ar	-93	-97
kraks avfor	158	43
kraks blek	131	7
kraks blod	215	77
kraks blodf	103	44
kraks blodt	213	50
kraks ena	107	35
kraks flack	109	-16
kraks gront	289	104
kraks hakan	131	48
kraks han	135	51
kraks hela	307	121
kraks hon	159	26
kraks inget	-147	-167
kraks kliar	150	69
kraks klump	95	22
kraks kom	151	57
kraks nacke	189	81
kraks och	-130	-128
kraks ocksa	70	-17
kraks tonar	128	46
kraks vi	132	3
kraks vil	110	13
kraks yr	115	46
kraks … a	171	55
kraks … ala	200	56
kraks … andas	192	84
kraks … brunt	110	30
kraks … efter	-197	-157
kraks … famil	183	54
kraks … fem	165	22
kraks … haler	105	44
kraks … har	-106	-119
kraks … hela	123	51
kraks … hes	-130	-135
kraks … inget	-113	-114
kraks … inte	138	14
kraks … lagt	162	29
kraks … liga	110	13
kraks … lukta	124	53
kraks … mer	-147	-167
kraks … nat	103	45
kraks … nu	117	22
kraks … o	99	30
kraks … och	118	36
kraks … over	-101	-105
kraks … pa	109	-16
kraks … pupil	107	35
kraks … sjunk	125	25
kraks … slo	134	56
kraks … tiden	200	88
kraks … trot	131	7
kraksjukan	-101	-105
krakt en	-201	-133
krakt hela	-204	-173
krakt i	-287	-201
krakt jag	141	59
krakt nys	130	48
krakt pa	-132	-118
krakt tre	247	64
krakt tva	-248	-253
krakt up	211	61
krakt vaten	131	45
krakt … ar	194	39
krakt … farja	-132	-118
krakt … feber	-147	-90
krakt … gang	-191	-123
krakt … gange	15	-133
krakt … har	-132	-84
krakt … masor	126	25
krakt … nat	-135	-134
krakt … naten	-204	-173
krakt … o	100	32
krakt … och	122	39
kraktes	-103	-130
krakts	0	-119
kram	-197	-181
krama en	106	9
krama er	-108	-110
krama kansl	109	35
krama om	141	32
krama … bakom	109	35
krama … tack	-108	-110
kramade	-36	148
kramande	109	35
kramar	149	-14
kramp	-150	-204
kramp ar	114	22
kramp av	-157	-96
kramp fast	-125	-117
kramp fins	-149	-118
kramp for	181	20
kramp forts	172	3
kramp hon	166	53
kramp i	-54	-151
kramp jag	135	38
kramp just	137	26
kramp kansl	116	54
kramp nu	194	50
kramp och	191	21
kramp pa	-138	-124
kramp slapt	-128	-102
kramp … anda	109	-8
kramp … andra	106	28
kramp … ata	120	40
kramp … bakom	116	54
kramp … benen	-214	-187
kramp … djurj	-122	-112
kramp … e	133	19
kramp … feber	-157	-96
kramp … forst	107	-12
kramp … foten	-162	-133
kramp … har	48	-69
kramp … i	102	33
kramp … igen	135	38
kramp … nater	-138	-124
kramp … nu	137	26
kramp … och	80	-51
kramp … skaka	-116	-90
kramp … slap	114	22
kramp … somne	100	9
kramp … tio	171	37
kramp … vader	-170	-138
kramp … vid	-125	-117
krampa	177	6
krampade	-121	-161
krampaktigt	-125	-117
krampande	116	54
krampanfal	224	61
krampar	71	-99
krampat	167	57
kramper	134	-39
kramperna	144	-5
kramr	123	12
kramr runt	123	12
kramr … brose	123	12
krana ar	-140	-144
krana … det	-140	-144
kranarna	-140	-144
kranen	-120	55
krang astma	-122	-115
krang … det	-122	-115
krasc och	-120	-150
kraschade	-152	-192
kraschar	-144	-131
krave sex	11	134
krave … anars	11	134
kravs	-9	131
kredi … sager	38	156
kredit	38	156
kreve av	-105	-91
kreve … skrat	-105	-91
krevera	-105	-91
kri*	-119	-200
krigs hjart	-123	-95
krigs … en	-123	-95
krigsfilm	-123	-95
kring andta	133	33
kring lampo	139	33
kring ska	-145	-106
kring … kraks	139	33
kring … och	141	33
kring … san	-158	-163
kris kort	-107	-92
kris … for	-107	-92
krist har	-122	-107
krist … jag	-122	-107
kristaler	-152	-145
kristod	-141	-128
krita	-135	-111
krita gron	-135	-111
kritvit	215	54
krm*	113	-3
krmpa fradg	113	-3
krmpa … runt	113	-3
krmpar	113	-3
krock i	-60	-147
krock med	-198	-193
krock … #	216	49
krock … alg	92	6
krock … fjol	-99	-111
krock … lag	-138	-112
krock … lorda	-141	-128
krock … min	-135	-108
krock … semes	-106	-83
krockade	-1	-103
krockar	-201	-191
krockat	143	-32
kroge … inte	-1	117
krok	15	133
krokigt	-138	-128
krona	17	185
kroni rygsm	-110	-95
kroni … sedan	-110	-95
kronisk	-138	-118
kronor	-116	-148
krop til	-79	-139
krop … forsk	-79	-139
krope #	156	21
krope anars	-111	-104
krope ar	-151	-145
krope blosa	109	41
krope efter	-105	-95
krope frosa	-123	-109
krope helt	111	48
krope imors	140	26
krope lever	12	144
krope liger	-101	-108
krope siter	-141	-130
krope svimf	150	69
krope vid	-143	-112
krope yr	133	38
krope … andas	166	51
krope … ar	168	51
krope … blivi	128	13
krope … bra	-135	-118
krope … en	-78	-98
krope … har	163	51
krope … i	-101	-108
krope … inte	137	5
krope … men	146	191
krope … minut	126	34
krope … mjalt	-141	-130
krope … mos	-100	-100
krope … ogone	102	33
krope … plots	111	48
krope … roste	112	10
krope … vedkl	-105	-95
krops #	152	16
krops och	105	27
krops plots	95	39
krops som	148	37
krops … plots	105	27
kropspulsadern	165	50
kropstemperatur	152	16
krosa en	-129	-127
krosa hjart	-94	-82
krosa mina	17	177
krosa saker	18	145
krosa … glaso	17	177
krosa … hur	-94	-82
krosa … och	18	145
krosa … talri	-129	-127
krosar	18	145
krosat	-194	-161
kru*	-167	-37
krukv ingen	-124	-123
krukv … reakt	-124	-123
krukvaxt	-144	-144
krup	-152	-149
krupi up	157	38
krupi … til	107	24
krupit	157	38
kry*	141	-73
kryck til	-107	-101
kryck … secon	-107	-101
kryckor	-168	-191
krype ar	142	29
krype i	-133	-162
krype nar	-119	-123
krype … benen	-133	-162
krype … jag	-119	-123
krype … kritv	142	29
kryst och	109	-2
kryst … b	109	-2
krysta	185	4
krystar	183	7
krystvarkar	119	38
kub	-157	-180
kud*	-143	70
kude	62	159
kuden	-167	30
kuden haha	-109	-140
kuden i	-8	139
kuden nar	-154	-173
kuden over	-16	227
kuden … drank	124	18
kuden … hande	-8	139
kuden … hene	4	168
kuden … hon	-105	-150
kuden … mit	-7	155
kula … munen	147	44
kulan	125	129
kulan gor	151	43
kulan … sa	151	43
kuna	-168	-157
kuna doda	-154	-161
kuna sova	-100	-131
kuna stryp	-147	-134
kuna … en	-100	-131
kuna … for	-165	-174
kuna … min	-144	-117
kunat kisa	135	14
kunat … sedan	105	25
kunde ha	-145	-171
kunde klick	38	128
kunde … pa	38	128
kunde … slagi	-120	-121
kunge av	-109	-99
kunge har	12	106
kunge … forky	-109	-99
kunge … get	12	106
kungen	-22	110
kunola	149	18
kuo*	-179	27
kuola	22	233
kuolema	-4	128
kuolen	-135	-136
kur	-100	-109
kur ni	-100	-109
kur … gav	-100	-109
kur*	-266	-311
kurator	-189	-220
kuratorn	-186	-196
kuris minua	-6	135
kuristi	-6	135
kurku turpo	117	17
kurku … pahki	117	17
kurs	-216	-220
kurs om	-125	-128
kus*	-110	8
kusin	-156	-74
kusin ar	31	107
kusin bebis	-155	-163
kusin har	-191	-180
kusin … epile	-178	-150
kusin … min	40	162
kusinens	-155	-163
kut*	-246	-240
kuu*	256	188
kuume	218	31
kuume #	134	4
kuume … nuha	-131	-123
kuume … sekav	115	7
kuumeta	156	-10
kuv*	9	124
kuver barne	9	124
kuver … hitar	9	124
kuvertet	9	124
kva*	174	163
kval	146	190
kval angra	117	9
kval forsv	85	-11
kval gar	-22	89
kval han	30	113
kval har	155	-21
kval inget	-143	-142
kval nu	2	222
kval ska	24	170
kval typ	13	119
kval … djupa	4	94
kval … druck	0	126
kval … far	-127	-136
kval … jag	123	193
kval … mer	-143	-142
kval … mig	78	-31
kval … talet	85	-11
kvala gar	-139	-142
kvala har	-107	-108
kvala i	-22	132
kvala nar	-140	-138
kvala sedan	-110	-125
kvala … barne	-110	-125
kvala … vecka	-16	93
kvala … vet	11	85
kvalar	-89	21
kvalarna	-228	-112
kvale men	-119	-109
kvale mest	-111	-103
kvale nar	-138	-122
kvale och	128	99
kvale … har	112	7
kvale … jag	-138	-122
kvale … nar	-111	-103
kvalen	-272	-214
kvar	23	154
kvar a	116	45
kvar blodt	-129	-121
kvar har	16	194
kvar imorg	33	135
kvar na	0	131
kvar pa	82	131
kvar stel	-104	-94
kvar til	-88	65
kvar … backe	133	21
kvar … den	0	137
kvar … har	-129	-121
kvar … hunde	99	-33
kvar … journ	-131	-177
kvar … mer	0	131
kvar … nacke	-104	-94
kvart	287	-32
kvart i	70	-40
kvart nu	160	-10
kvart sen	236	20
kvarten	152	26
kvava	-91	19
kvava jag	15	114
kvava min	-2	115
kvava … bebis	-2	115
kvavas	-131	-50
kvavd nasta	-135	-141
kvavd … av	-135	-141
kvavdes	-171	-163
kvavs	258	-62
kvavs av	-77	-164
kvavs … alt	-224	-185
kvavs … en	124	15
kvavs … job	-168	-133
kvavs … varme	-123	-83
kvina #	31	-85
kvina skrik	-7	115
kvina som	-119	-145
kvina … hjalp	-7	115
kvino jag	-13	119
kvino och	-144	-155
kvino … behov	-144	-155
kvino … maste	-13	119
kvinojour	-55	81
kvinojouren	-120	-156
kvita jag	23	141
kvita … ska	23	141
kvitar	27	182
kyl*	-243	-236
kyla	-249	-200
kylan	-250	-194
kyr*	-137	-191
kyrka … vil	-105	-139
kyrkbanken	-88	-99
kys	12	128
kys sa	12	128
kys … dom	12	128
la	122	152
la bara	-103	-89
la nagot	-12	114
la nat	14	130
la sig	203	15
la ut	-18	140
la … bara	-129	-107
la … et	-20	136
la … forky	-103	-89
la … i	-46	78
la … pa	149	117
laa*	93	137
laake on	-89	69
laakeet	7	197
lac*	65	-132
lacke urin	133	33
lacke vaten	-141	-133
lacke … hema	-141	-133
lacke … sen	133	33
lackt	146	7
lada	-156	-121
lada pa	-139	-166
ladan	-108	55
ladan a	-15	91
ladan han	0	101
ladan … vagra	-15	91
ladar	21	96
ladar studs	21	96
ladar … vid	21	96
lade	-199	-179
lader	160	34
lader hon	79	-25
laderaktig	125	-1
lag dar	120	18
lag det	16	169
lag efter	-139	-132
lag fart	-138	-112
lag i	23	132
lag med	100	-42
lag men	-121	-134
lag under	45	-115
lag … #	-264	-205
lag … a	94	4
lag … ansik	133	10
lag … badka	103	-2
lag … den	-151	-162
lag … en	86	165
lag … i	178	44
lag … jag	-121	-134
lag … jorde	11	117
lag … mig	111	126
lag … misfa	-109	-94
lag … sange	-143	-128
lag … varan	100	32
lag … vatne	128	-4
lag*	-116	59
laga hakan	-138	-105
laga mig	221	222
laga … for	82	-17
laga … i	104	135
laga … mot	-138	-105
laga … over	-3	146
laga … pa	154	11
lagar sa	-90	-119
lagar … ja	-90	-119
lagda … hon	40	123
lagen betal	57	183
lagen ovanf	33	169
lagen … begra	22	105
lagen … rakni	53	161
lagenhet	-117	-43
lagenheten	50	230
lager	-188	-90
lager sig	-186	-79
lager tegel	-117	-127
lager ut	44	155
lager … i	-88	19
lager … maste	-134	-132
lager … nog	-1	101
lager … ont	-117	-127
lager … pa	-151	-162
laget	-185	-156
lagni har	-117	-110
lagni i	-116	-114
lagni … dag	-116	-114
lagni … losna	-117	-110
lagning	-167	-157
lagom	-87	-76
lagom mangd	-87	-76
lagom … lorda	-87	-76
lagor	31	-99
lagt blodv	-150	-154
lagt dem	28	145
lagt en	44	134
lagt har	-111	-86
lagt jarn	-153	-147
lagt lapen	10	128
lagt mig	-112	-136
lagt min	11	114
lagt socke	115	11
lagt up	19	223
lagt ut	-30	124
lagt … ala	-8	192
lagt … ap	0	135
lagt … en	-15	138
lagt … glasb	-135	-118
lagt … i	52	160
lagt … lite	-137	-120
lagt … pa	21	167
lagt … ring	11	114
lah*	110	141
lak*	-270	-311
lakan	203	157
lakan och	161	35
lakan sedan	97	20
lakan … klock	97	20
lakan … sager	94	2
lakar for	-119	-131
lakar har	-173	-113
lakar kolad	-120	-133
lakar om	-148	-170
lakar pa	-114	-139
lakar sag	-74	-105
lakar sager	-108	-115
lakar sen	-98	-107
lakar tog	14	137
lakar vart	-118	-146
lakar … als	15	96
lakar … byt	-5	131
lakar … et	-98	-107
lakar … jag	-134	-143
lakar … korko	-88	-107
lakar … mina	-74	-105
lakar … pa	87	122
lakar … skick	-118	-146
lakar … tilba	-126	-145
lakare	-113	-117
lakaren	-142	-67
lakarintyg	-82	-214
lakarutlatande	-135	-150
laker	-213	-185
laker de	-129	-132
laker fint	-156	-120
laker … sjalv	-129	-132
lakrits	-139	-147
lakt	-106	-170
laktulos	-131	-119
lam	-227	-234
lam i	-131	-131
lam … humor	-131	-131
lam*	-116	67
lamna	-137	21
lamna blod	-251	-267
lamna blodp	-117	-159
lamna dem	-125	-151
lamna han	25	125
lamna hene	-11	101
lamna in	55	249
lamna jag	-130	-120
lamna man	-236	-273
lamna mig	26	215
lamna min	-121	-125
lamna sin	12	127
lamna var	-110	-119
lamna … freda	-127	-168
lamna … gamal	-139	-152
lamna … in	-151	-167
lamna … jag	22	135
lamna … man	-121	-125
lamna … om	-108	-89
lamna … telef	12	127
lamnad	-132	-188
lamnade	-43	168
lamnar	-163	-54
lamnas	-110	-119
lamning	-201	-206
lampan	115	-16
lampo kraks	143	33
lampolja	193	16
lampor	31	147
lan*	-87	105
land ge	-123	-122
land … medic	-123	-122
landr hela	-117	-125
landr sen	-116	-121
landr … igar	-116	-121
landr … naten	-117	-125
lang	4	172
lang ko	-127	-176
lang tid	-51	151
lang … det	-4	129
lang … tar	-55	118
lang … utan	5	126
langa	-132	-153
langarmat	1	207
lange	-222	-60
lange ar	-66	-106
lange barn	-74	-94
lange bater	17	113
lange det	70	156
lange i	-156	-142
lange inget	-140	-144
lange kan	-133	-148
lange ska	-127	-153
lange til	38	112
lange … blir	-100	-118
lange … det	-68	-102
lange … jag	-131	-77
lange … man	-142	-92
lange … racke	17	113
lange … sen	-115	-134
lange … simni	-122	-104
lange … tar	50	147
langesen	-140	-144
langr #	-136	-129
langr alt	-23	124
langr behov	-120	-125
langr det	17	-99
langr e	-5	104
langr har	75	113
langr i	-126	-145
langr men	-142	-163
langr ni	8	107
langr och	140	11
langr sa	-30	95
langr snara	35	143
langr titar	162	18
langr va	106	-9
langr vil	-11	136
langr … bara	158	23
langr … drar	116	17
langr … far	8	107
langr … fotbo	-128	-153
langr … ja	106	-9
langr … jag	-33	95
langr … kom	121	1
langr … manad	-136	-129
langr … opnar	100	12
langr … rad	-5	104
langr … repet	-10	103
langr … sjuks	-120	-125
langr … skrat	128	26
langr … tvart	32	128
langr … vil	-7	118
langs	164	15
langs benen	164	15
langsamt	155	-67
langst	159	42
langt efter	43	131
langt falet	9	163
langt in	-126	-103
langt ner	59	-104
langt … ar	9	163
langt … doden	35	168
langt … i	-194	-177
langt … nar	-135	-157
langt … til	149	-12
langtar	38	126
langtidsockret	-144	-144
lantus	-179	-159
lap	-90	75
lap efter	-173	-179
lap … ar	-3	153
lap … lagni	-116	-114
lap … mygbe	-115	-129
lap*	140	78
lapar ar	266	56
lapar bla	170	-8
lapar blev	178	31
lapar blir	97	-6
lapar e	191	13
lapar efter	132	5
lapar hela	-152	-145
lapar och	188	60
lapar svuln	141	52
lapar … bla	158	64
lapar … blaa	203	27
lapar … gra	128	-6
lapar … halse	112	33
lapar … lite	183	43
lapar … noter	132	5
lapar … och	205	11
lapar … sover	132	42
lapar … tjock	97	-6
lapar … vinte	-152	-145
laparna	345	36
lapen	-125	-74
lapen hangd	108	5
lapen igen	-63	-70
lapen pa	10	128
lapen spric	-144	-142
lapen tredj	-112	-116
lapen … gange	-112	-116
lapen … i	108	5
lapen … koksb	10	128
lapen … preci	-63	-70
lapen … tre	122	16
lapsi	275	-6
lapsi oli	137	4
lapsi tukeh	117	7
lapsi … napip	153	13
lapsi … veden	137	4
lapsi … yskin	-137	-104
lapst och	3	116
lapst … sager	3	116
lapstift	3	116
lar	98	145
lar hon	-21	111
lar sig	29	119
lar … gomer	-21	111
lar … hora	29	119
lar*	133	69
lara	-147	-154
larar har	11	147
larar nyper	-12	157
larar svima	114	3
larar … mig	-12	157
larar … o	114	3
larar … tafsa	12	105
larare	-154	1
lararn	119	-8
larbe ar	166	6
larbe … av	166	6
larbenet	196	7
laren	-25	141
laren ar	-50	-111
laren efter	-197	-187
laren insid	4	129
laren och	67	148
laren … det	-12	150
laren … rakni	-197	-187
laren … stenh	-151	-141
larens	4	129
laret	161	-67
laret det	147	-10
laret efter	-181	-183
laret komer	-100	-118
laret med	138	176
laret … bords	-125	-134
laret … fran	-100	-118
laret … sax	-16	151
larm	-178	-175
larme for	166	24
larme … kolox	166	24
larmet	122	-60
lart	48	268
lart mig	21	192
lart … sova	22	109
las*	-68	58
lasa eler	164	2
lasa en	-142	-141
lasa in	-2	167
lasa klock	102	24
lasa nyhet	-116	-91
lasa … mig	-7	124
lasa … sida	-142	-141
lasa … skriv	164	2
laser	-111	34
laser alt	3	191
laser det	23	148
laser doren	-1	114
laser for	-143	-146
laser han	-16	141
laser in	44	323
laser jag	-142	-112
laser mina	37	131
laser om	-205	-201
laser pa	-106	-138
laser sig	56	-90
laser tidni	122	1
laser ut	27	200
laser … ebola	-97	-96
laser … har	23	148
laser … kniva	16	135
laser … mej	4	166
laser … mig	52	289
laser … mit	6	106
laser … mycke	-143	-146
laser … nar	-1	114
laser … natet	-106	-138
laser … os	-9	106
laser … sig	-3	116
laser … tanka	53	168
laser … up	122	1
laset	-148	-43
laset nar	-137	-143
laset … ni	-137	-143
lask	-81	-130
laski men	-82	-83
laski … ofarl	-82	-83
last	-17	136
last doren	0	155
last in	2	135
last kna	-168	-170
last langr	8	107
last month	-142	-134
last nacke	-194	-174
last night	83	116
last one	109	138
last winte	-198	-187
last year	-285	-303
last … aroun	-122	-133
last … efter	-131	-128
last … ni	8	107
last … sen	-141	-153
last … sig	-8	161
last … was	-117	-92
lastb och	127	-12
lastb pa	95	-5
lastb … brost	95	-5
laste att	-141	-162
laste bipac	-111	-108
laste dorar	5	126
laste om	-178	-210
laste … en	-171	-194
laste … och	-51	91
lat	-120	166
lat att	-121	-27
lat i	-153	-162
lat mig	15	262
lat natur	-8	114
lat nu	-62	-82
lat och	-123	-126
lat … bara	14	144
lat … efter	-62	-82
lat … ga	12	144
lat … ha	-8	114
lat … han	-122	-102
lat … slar	-123	-126
lata bli	-31	128
lata honom	132	18
lata … sova	126	17
latad om	7	103
latad … jag	7	103
latade	7	103
latare	22	191
late	-109	-162
late how	-80	-116
late perio	-110	-107
late … long	-80	-116
later ful	163	21
later gurgl	124	12
later jatek	142	13
later som	-102	-191
later … ei	-103	-89
later … en	-77	-146
later … et	-118	-99
later … han	133	21
later … i	152	9
later … jag	140	13
later … om	155	26
later … pa	124	12
latit	-12	98
latit fyra	-12	98
latit … tag	-12	98
latsa sova	35	118
latsa titar	22	118
latsa … nar	22	118
latsaskompis	-156	-146
latsaspapan	22	118
lau*	-125	-159
laugh at	-124	-115
laugh so	-171	-154
laugh … the	-124	-115
laughed	-170	-144
laughing	-124	-115
lav*	75	-87
lava	-164	-165
lava nar	-101	-84
lava och	-116	-131
lava … jag	-101	-84
lava … skrik	-116	-131
lavin	239	40
lavin han	125	12
lavin tog	104	17
lavin … gravd	125	12
lavin … min	104	17
lavinen	136	5
lax	-155	-83
lax … man	-149	-164
lax*	-165	-155
laxan	19	96
laxor	-122	-120
lea*	-83	108
leave	-33	137
leave the	-31	79
leave … house	-21	95
led*	-374	-476
ledig	-141	-177
ledig … hos	107	42
lediga	107	42
ledse efter	-141	-192
ledse for	-78	-123
ledse men	-134	-180
ledse och	-134	-127
ledse pa	-123	-115
ledse sen	-94	-113
ledse … att	-133	-164
ledse … det	-158	-167
ledse … katen	-74	-106
ledsen	-347	-425
ledsna	-116	-118
ledva i	-147	-132
ledva … fingr	-115	-101
ledvark	-215	-198
lee*	-127	-168
leend sen	-154	-131
leend … fodse	-154	-131
leende	-193	-165
left bal	121	18
left ear	-168	-157
left knee	-124	-110
left side	241	69
left to	8	141
left … ache	91	27
left … has	132	28
left … live	8	141
leg	118	-121
leg day	-153	-131
legat ute	172	-6
legat … golve	-106	-120
legat … i	179	-13
legat … morkt	141	18
legat … rals	-9	93
legs	121	-156
legs ache	-152	-133
legs are	152	0
legs weak	135	24
legs … after	-119	-100
legs … cant	112	24
legs … weak	154	7
lek*	-268	-179
leka papa	4	106
leka … och	4	106
lekar	5	164
lekar med	5	164
lekar … under	12	140
leker	-273	-137
leker anda	-127	-113
leker att	-155	-154
leker glat	-102	-102
leker hemli	40	179
leker hon	-138	-112
leker ingen	-133	-80
leker konst	12	140
leker nar	-109	-98
leker nu	-200	-125
leker och	-130	-117
leker sjukh	-122	-121
leker som	-117	-100
leker sviml	133	26
leker … alved	-109	-98
leker … ater	-148	-122
leker … feber	-147	-95
leker … golve	-116	-131
leker … lek	8	112
leker … lekar	5	164
leker … och	-109	-127
leker … vanli	-117	-100
leksa i	136	31
leksa … gar	136	31
leksak	133	47
leksl med	-129	-127
leksl … brors	-129	-127
lekslagsmal	-129	-127
len*	-197	-88
ler	123	152
ler bara	143	19
ler snet	142	6
ler … med	143	19
ler*	-153	-138
lergigan	-149	-130
les	-197	-205
les pa	-169	-168
les*	-167	-200
let	168	126
let go	172	9
let him	120	-31
let me	-14	160
let … leave	-14	160
let … sleep	120	-31
let*	135	286
letar	141	197
letar efter	42	132
letar … nagon	88	-27
letat	49	139
leter	-201	-196
leter i	-12	88
leter just	5	101
leter to	16	146
leters	29	221
leu*	141	-38
leukemi	96	-65
lev	4	129
lev lang	4	129
lev*	-5	305
leva	85	357
leva det	-121	-134
leva en	49	158
leva for	10	122
leva kan	-80	-108
leva langr	29	217
leva med	14	149
leva men	129	2
leva mer	39	226
leva mr	-4	114
leva vil	18	121
leva … dag	49	158
leva … int	12	106
leva … jag	9	122
leva … nu	127	30
leva … skame	8	122
leva … tanka	36	114
leva … vil	-100	-131
levax #	-164	-155
levax … mikro	-118	-111
levaxin	-181	-300
levde jag	21	152
lever	37	219
lever ar	-116	-95
lever got	-82	-142
lever i	20	184
lever jag	-84	-99
lever men	12	144
lever och	-1	-78
lever pa	-141	-63
lever … et	-84	-99
lever … jag	12	144
lever … manda	-30	98
lever … morgo	19	136
lever … nu	93	-1
lever … skada	-116	-95
lever … skrac	21	178
leverciros	93	-1
levereras	-127	-130
levern	-138	-159
levt klart	32	182
levxin	-109	-103
lic*	-150	-176
lice	-122	-167
lie	102	-54
lie down	102	-54
lif*	166	175
life	150	144
lift	184	8
lift his	128	-17
lifting	-115	-106
lig*	152	-15
liga	35	-88
liga ner	23	-150
liga och	-100	-85
liga pa	-159	-141
liga … den	-128	-115
liga … for	175	-39
liga … morkr	110	13
liga … saft	-100	-85
liga … sofan	-93	-121
liger	159	-15
liger avsvi	118	-7
liger dar	127	-7
liger fint	-142	-151
liger frame	7	131
liger framf	-2	149
liger helt	121	9
liger hon	82	-17
liger i	255	223
liger inlag	-111	-135
liger jourm	-122	-125
liger kvar	190	11
liger med	137	52
liger medve	113	-12
liger ner	-133	-162
liger och	-65	-197
liger pa	44	-248
liger runt	-146	-160
liger sjalv	-123	-109
liger slap	110	4
liger snet	116	26
liger stil	-79	-108
liger under	91	146
liger vaken	-160	-159
liger … #	-235	-256
liger … blund	99	9
liger … en	196	62
liger … flamt	124	30
liger … for	-102	-130
liger … gasva	110	4
liger … golve	310	-31
liger … halen	107	-33
liger … halgo	123	22
liger … hands	1	128
liger … i	158	16
liger … kuver	9	124
liger … ladan	-8	96
liger … livlo	120	6
liger … los	113	-12
liger … matan	10	136
liger … mig	-2	149
liger … nu	127	63
liger … och	191	-18
liger … pa	144	125
liger … ryg	-148	-108
liger … sidan	-107	-96
liger … tanke	-165	-169
liger … trape	97	18
liger … traph	103	-13
light hurts	197	41
lighter	3	152
ligsar	173	25
lika	-71	194
lika bra	43	340
lika den	110	10
lika gar	-151	-133
lika som	-163	-161
lika … att	60	302
lika … forut	-163	-161
lika … hogra	110	10
lika … ner	-151	-133
like	18	-128
like #	136	-14
like a	98	-51
like an	111	12
like cofee	108	10
like endin	-17	127
like hel	32	-110
like hurti	-2	166
like im	177	27
like someo	121	4
like that	-160	-171
like tiny	106	36
like to	-212	-133
like … and	172	15
like … bruis	106	36
like … do	-86	-99
like … eleph	111	12
like … going	120	-5
like … is	150	5
like … my	-17	127
like … someo	-2	166
likna kraks	120	49
liknande	120	49
likso korta	-112	-106
liktorn	-115	-159
liktornar	-133	-119
lil*	168	93
lila	236	54
lila flack	126	47
lila nyp	-112	-94
lila och	131	-4
lila pa	153	28
lila prick	208	74
lila skrub	-119	-111
lila … #	134	37
lila … pa	153	12
lila … sprid	103	-10
lilan	-20	-113
lilan ar	112	6
lilan … fyra	104	4
lilan … gra	107	10
lilan … roda	-119	-90
lilas dunka	-18	85
lilas far	-2	127
lilas lag	103	-2
lilas … en	-135	-111
lilas … huvud	-18	85
lilas … i	103	-2
lilas … stryk	-2	127
lilasyster	111	170
lileb #	-25	135
lileb biter	-17	109
lileb gar	-6	80
lileb gomer	155	-13
lileb har	56	98
lileb kom	-130	-119
lileb later	89	-5
lileb liger	-8	96
lileb … ar	-25	135
lileb … i	-8	96
lileb … konst	89	-5
lileb … legat	-9	93
lileb … os	123	-3
lileb … sig	-17	109
lileb … ut	-6	80
lileb … vagen	-15	119
lilebror	171	88
lilebrorsan	-9	93
lilen	177	158
lilen #	133	33
lilen andas	148	-5
lilen … stana	148	-5
lilfi nar	-132	-119
lilfi … jag	-125	-117
lilfingret	-149	-164
lilja	-148	-145
lilje gifti	-145	-128
liljekonvalj	-145	-128
liljekonvaljen	130	20
lilkilen	171	12
lilta ar	-134	-114
lilta i	-133	-99
lilta … sned	-134	-114
lilta … sofbe	-139	-128
liltan	-244	-261
lim*	102	-72
limp	102	-72
lin*	76	-147
lina	147	0
lina om	147	0
lina … halse	147	0
linda	-147	-98
line in	-124	-100
line … the	-124	-100
linja nar	19	96
linja … jag	19	96
linjal	19	96
linsen	-142	-125
lip*	250	45
lips	250	45
lips are	188	28
lips look	176	32
lips … blue	160	37
lis*	-115	1
lista jag	-110	-136
lista om	-127	-84
lista pa	22	137
lista … mig	-203	-214
lista … vilka	5	124
lit*	-166	-210
litar	-8	92
litar pa	-8	92
litar … honom	-8	92
lite	-182	-201
lite a	210	68
lite andfa	-209	-194
lite anu	-120	-105
lite av	-220	-210
lite badva	-161	-139
lite batre	-95	-204
lite bla	107	3
lite blod	-349	-303
lite brun	-128	-106
lite brunt	-185	-162
lite depig	-144	-139
lite efter	-294	-205
lite feber	-201	-174
lite flytn	-142	-133
lite for	-5	105
lite forta	-118	-102
lite fortf	-36	150
lite fran	-189	-162
lite hogt	-149	-122
lite i	-96	-213
lite igar	-89	-100
lite jord	-151	-141
lite kan	-158	-144
lite lag	-230	-228
lite laski	-82	-83
lite ledse	-123	-146
lite men	157	-23
lite mer	-176	-123
lite mindr	106	-7
lite mod	0	126
lite nar	-158	-136
lite om	-107	-157
lite omt	-112	-91
lite ont	-176	-177
lite oroli	-128	-130
lite rin	-118	-85
lite rod	-209	-187
lite rot	-195	-202
lite rund	-91	-98
lite scham	-200	-172
lite sen	-150	-140
lite somn	-127	-136
lite stel	-261	-179
lite svag	-154	-119
lite svule	-223	-148
lite tomt	-104	-128
lite tor	-130	-112
lite trot	-67	-117
lite trota	-111	-131
lite tung	94	4
lite typ	-120	-108
lite ut	130	48
lite varm	-170	-133
lite vaten	-81	57
lite vin	-148	-118
lite yr	-333	-284
lite … #	-289	-246
lite … an	-196	-198
lite … anars	117	22
lite … blodn	-128	-106
lite … brodk	-78	-115
lite … det	158	30
lite … efter	-207	-142
lite … fast	-148	-118
lite … fingr	-179	-153
lite … ga	-91	-108
lite … har	-18	-118
lite … hela	-114	-117
lite … i	-288	-319
lite … idag	-38	-128
lite … ingen	-184	-121
lite … inget	-175	-143
lite … jag	-132	-45
lite … mat	-128	-100
lite … maten	-133	-110
lite … men	9	-153
lite … mungi	95	36
lite … nar	-251	-223
lite … nasan	-200	-171
lite … o	-89	-100
lite … och	-166	-145
lite … pa	-188	-235
lite … pig	-118	-85
lite … preci	-172	-152
lite … runt	-111	-78
lite … sager	125	7
lite … ser	-196	-175
lite … skola	-81	-104
lite … sluta	-112	-127
lite … snura	122	43
lite … spise	-129	-127
lite … tandk	-177	-139
lite … tror	-131	-119
lite … varje	-138	-171
liten	-207	-197
liten behov	-110	-93
liten bit	100	12
liten blasa	-162	-158
liten branb	-109	-81
liten brun	-129	-110
liten bula	-169	-177
liten forha	-129	-112
liten rand	-94	-122
liten rispa	-107	-123
liten rod	-181	-176
liten slat	-164	-142
liten stot	-176	-155
liten … aple	100	12
liten … flytn	-106	-87
liten … for	-120	-99
liten … ny	-110	-93
liten … pa	-167	3
liter	108	-56
liter om	166	68
liter … dagen	139	60
liter … dan	99	30
liter … me	-106	-143
literaly	-162	-142
litet	138	-123
litet harif	130	-20
litet jack	-212	-224
litet ljums	-126	-93
litet runt	136	23
litet sar	64	-93
litet … ar	-111	-99
litet … bater	136	23
litet … plane	-126	-93
litet … plast	-114	-96
litet … sluta	-193	-193
litiu hon	16	105
litiu skaka	125	51
litiu … sludr	125	51
litle broth	-19	195
litle siste	4	162
litle … is	-18	133
liv haha	-117	-113
liv i	138	-152
liv nu	-92	-128
liv och	-28	98
liv … aret	-106	-123
liv … den	-162	-166
liv … en	-89	-119
liv … for	-117	-113
liv … fruga	141	17
liv … hene	146	18
liv … honom	206	6
liv … jag	-19	107
liv … mama	126	14
liv … min	177	3
liv … slut	-135	-118
liv … vil	-84	-99
liv*	41	225
live	139	146
live av	47	160
live for	8	141
live … mej	36	129
livet	-165	15
livet a	-25	48
livet av	-211	-142
livet det	56	122
livet han	101	-2
livet har	31	121
livet mer	33	145
livet mig	11	129
livet pa	-132	-147
livet rent	-1	140
livet … aldre	-132	-147
livet … ar	117	53
livet … et	15	190
livet … hasta	15	109
livet … ingen	0	146
livet … inte	20	134
livet … komit	31	123
livet … mej	59	185
livet … mig	-244	-260
livet … over	-124	-119
livet … sig	-111	14
livet … slut	45	147
livet … tar	29	119
livet … ut	-1	140
livet … vil	41	147
livetav	11	129
livfo galer	36	125
livfo … aven	39	116
livforsakringen	35	191
living	22	219
livlos	239	28
livmo ar	131	26
livmo blod	138	23
livmo … och	138	23
livmo … spand	106	8
livmodern	155	24
livmoderspiral	-151	-129
livra for	-95	103
livra … hojde	-168	-187
livra … honom	8	158
livra … mig	-7	111
livrad	-25	163
livsf got	-116	-152
livsfarligt	-116	-152
livstestamente	-135	-145
ljo*	29	186
ljog	29	186
ljog for	0	138
ljog … psyko	0	138
lju*	169	-17
ljud	248	122
ljud gor	-3	118
ljud perso	88	-27
ljud … honom	-3	118
ljud … sig	143	11
ljugi om	6	132
ljugi … mina	6	132
ljugit	6	132
ljums farli	-109	-99
ljums frosa	131	32
ljums plane	-126	-93
ljums … eler	-109	-99
ljums … opera	-126	-93
ljums … sutit	-108	-85
ljumskbrack	-124	-104
ljumsken	42	-78
ljus i	-106	-99
ljus kraks	112	46
ljus rok	-115	-87
ljus … bada	-106	-99
ljus … hela	112	46
ljus … hosta	-115	-87
ljuse skar	201	54
ljuse … i	173	60
ljuskanslig	117	42
ljusterapi	-151	-183
lo	129	20
loc*	-230	45
lock	-365	-319
lock for	-280	-251
lock men	-125	-99
lock … hor	-125	-99
lock … orat	-280	-251
locka och	-103	-100
locka … knast	-103	-100
lockande	-15	124
lockar	-103	-100
locke in	6	136
locke the	-30	120
locke … the	-9	122
locked	-12	208
log*	-204	-109
logar	-176	-135
logar … in	-146	-150
logoped	-102	-139
logopeden	-142	-128
loi	100	129
loi paans	140	11
loi … ja	110	104
lok	-91	-192
lok fast	122	-6
lok omepr	-101	-84
lok … jag	122	-6
lol	-160	-181
lol alt	130	-20
lol dor	-173	-166
lol how	-106	-118
lol … e	130	-20
lol … long	-106	-118
lon*	-144	54
lonely	-182	-147
long	-142	-27
long is	-80	-116
long until	-106	-118
long … the	-86	-120
look up	-107	-117
look … and	117	43
look … at	-107	-117
looki at	-3	167
looki for	-132	-174
looki … a	-132	-174
looki … the	-3	167
looking	-97	36
lop	115	26
lopning	-180	-168
loprundan	-117	-115
lopu	228	79
lopui	-202	-187
lopui heti	-202	-187
lor*	-124	45
lorda han	-141	-128
lorda kan	-107	-92
lorda nu	-106	-113
lorda sen	20	146
lorda … bara	-132	-151
lorda … fick	-98	-110
lordag	-78	68
lordagsgodis	-87	-76
los	-307	-402
los i	-189	-200
los igen	-192	-203
los tand	-141	-148
los utanf	113	-12
los … haret	-131	-132
los … magen	-127	-117
losen	-109	-125
losen e	-109	-125
losen … tilba	-109	-125
loser	-77	71
loser korso	-154	-163
loser sig	18	155
loser … pa	28	164
losna nar	-152	-163
losna plomb	-148	-144
losna … jag	-152	-163
losnad	-148	-144
losnade	-154	-152
losni och	28	181
losni … att	9	169
losni … sager	-18	103
losni … vil	27	141
lost and	-162	-149
lost our	-173	-162
lost two	123	12
lost … finge	123	12
lost … in	156	5
losta ont	106	42
lostander	114	36
loste	-78	-109
loste sig	-122	-114
lot	30	-109
loud tinit	-105	-122
lov	177	130
lov ama	161	20
lov for	41	195
lov … att	33	158
lov … kasvo	130	16
lov*	-75	119
lova	50	192
lova det	3	151
lovade	24	173
love	5	191
love her	15	152
lovet	-107	-44
lovet sju	-82	-99
low	-180	-204
low since	-186	-175
low … the	-158	-145
low*	-135	-198
lower	-120	-177
lower back	-205	-204
lower … ache	-121	-113
lower … pain	-115	-106
luck	-111	-88
luck i	-111	-88
luck … got	-111	-88
lud*	146	-3
ludigt	143	-3
luf*	332	-45
luft	325	-57
luft dalig	129	34
luft genom	-183	-54
luft hema	-136	-123
luft hjalp	127	13
luft i	-102	-130
luft och	180	24
luft pa	123	-7
luft sa	151	-7
luft … dacke	-134	-133
luft … det	161	13
luft … knapt	99	22
luft … nar	131	16
luft … nasan	-191	-143
luft … rikti	123	-7
luft … venti	-12	91
lufte ar	-170	-150
lufte i	-22	89
lufte och	120	17
lufte ta	170	25
lufte … det	126	8
lufte … inte	176	16
lufte … slut	170	25
lufte … tor	-161	-145
luften	131	-69
luftg i	144	-2
luftg … ogat	144	-2
luftgevarskula	144	-2
lug*	-109	-5
lugn for	32	135
lugn idag	-161	-156
lugn jag	41	101
lugn nu	-127	89
lugn perso	-113	-108
lugn … bruka	-161	-156
lugn … evig	40	149
lugn … forst	32	135
lugn … har	-113	-108
lugn … nar	-24	98
lugna for	16	113
lugna mig	41	124
lugna sa	-113	-113
lugna table	122	12
lugna … ala	16	113
lugnande	-175	-272
lugnar	-44	115
lugnare	16	113
lugnt	-143	-84
lugnt i	-137	-140
lugnt nu	-66	75
lugnt vile	48	150
lugnt … har	72	106
lugnt … magen	-97	-96
lugnt … nat	-93	-94
lugnt … trygt	-90	-108
lukta	99	30
lukta aceto	141	63
lukta bajs	161	43
lukta feber	127	29
lukta frukt	97	34
lukta nagel	125	31
lukta paron	149	44
lukta rok	-133	-114
lukta saret	102	20
lukta skit	96	19
lukta … #	102	20
lukta … a	147	50
lukta … hon	170	21
lukta … kante	-143	-120
lukta … o	107	18
lukta … och	150	58
lukta … om	97	34
lukta … rent	96	19
lukta … ur	-112	-110
luktar	44	-100
lul*	-241	-234
lulea	-241	-234
lun*	143	-190
lunch	221	-61
lunch #	102	24
lunch darig	-113	-103
lunch och	169	-16
lunch … at	-113	-103
lunch … nu	55	-87
lund	-150	-135
lungan	106	21
lunge mina	-113	-99
lunge … e	-113	-99
lungerna	-113	-99
lungi behov	-99	-74
lungi hema	-105	-89
lungi igen	-115	-115
lungi och	160	61
lungi … blaa	115	29
lungi … jag	-99	-74
lungi … mars	-120	-105
lungi … sen	-105	-89
lunginflamation	-114	-159
lungo och	121	29
lungo … inte	108	9
lungo … skumi	121	29
lungorna	49	-84
lungrontgen	-143	-126
lurad	-109	-120
lurad pa	-109	-120
lurad … natet	-109	-120
lust	-44	178
lust att	0	214
lust … skada	7	126
lust … skaka	-11	129
lust … sla	6	106
lut	207	8
lut i	123	-3
lut pa	113	2
lut … hela	113	2
lut … ogat	123	-3
lyc*	-163	-35
lycka	-243	-216
lycka nar	-155	-136
lycka over	-143	-118
lycka … barnb	-151	-128
lycka … provs	-143	-118
lyckas	-4	122
lyd*	106	144
lyda	71	138
lyda roste	1	166
lyder jag	22	105
lyf*	-27	-195
lyft	-140	-74
lyft armen	-140	-129
lyft … over	-140	-129
lyfta	-112	-240
lyfta foten	105	36
lyfta hogra	105	27
lyfta igen	-99	-106
lyfta vanst	159	46
lyfta … als	105	36
lyfta … arm	124	39
lyfta … armen	193	27
lyfta … och	206	50
lyfte armen	-156	-135
lyfte bebis	-93	-85
lyfte da	137	13
lyfte hene	171	15
lyfte kasar	-95	-73
lyfte pa	208	39
lyfte … feber	138	5
lyfte … gymet	174	65
lyfte … inget	-93	-85
lyfte … kan	-122	-104
lyfte … over	-110	-98
lyfte … smal	137	13
lyfte … som	-95	-73
lyfte … tacke	141	18
lyfte … tvatm	-124	-99
lyfter	49	-133
lyftet	132	5
lyh*	-104	-135
lyhor sover	-104	-135
lyhor … dalig	-104	-135
lyhort	-104	-135
lyi*	147	1
lying	147	1
lymfkortlar	-132	-140
lymfom	137	3
lyo	17	302
lyo aitia	11	156
lyo minua	0	125
lyo mua	6	132
lyo … humal	6	132
m	-128	-240
m och	109	0
m worst	93	44
m … heada	93	44
m … somna	109	0
ma bra	52	149
ma … av	5	142
mac*	-178	-98
macka	-161	-166
macka skave	-88	-80
mad*	-169	23
made … i	-85	-105
madra … sager	1	118
mag*	8	-171
mage	152	20
mage bulra	-122	-116
mage en	122	43
mage i	7	141
mage och	169	44
mage sar	-111	-94
mage stop	-118	-117
mage … hela	-122	-116
mage … i	-118	-117
mage … in	192	61
mage … kejsa	-111	-94
mage … maj	7	141
mage … sida	122	43
magen ar	365	131
magen att	152	29
magen brane	-139	-127
magen bubla	-204	-189
magen den	172	35
magen e	118	-5
magen efter	-149	-149
magen ena	192	59
magen han	-109	-130
magen hard	182	62
magen hela	-121	-128
magen hogt	124	34
magen igar	-108	-114
magen igen	-155	-153
magen krang	-144	-157
magen later	-118	-99
magen lugna	29	119
magen magen	121	5
magen nu	-132	-141
magen ocksa	-134	-145
magen ont	152	33
magen plus	116	52
magen pumpa	147	0
magen ror	149	20
magen rygon	114	14
magen sedan	-171	-141
magen sen	-199	-68
magen star	96	19
magen stenh	158	11
magen stor	-129	-109
magen svima	150	67
magen til	-138	-122
magen under	170	34
magen upsva	158	43
magen varje	-153	-209
magen … ar	73	-52
magen … armar	130	-6
magen … axeln	148	57
magen … benen	150	62
magen … blir	137	14
magen … bonor	-120	-112
magen … borta	-144	-137
magen … dag	-97	-96
magen … diare	-203	-200
magen … en	133	25
magen … feber	-187	-122
magen … fora	92	130
magen … forky	-128	-105
magen … gor	106	8
magen … han	145	8
magen … hard	227	-7
magen … hoger	87	38
magen … hon	131	-12
magen … i	-156	-122
magen … ilalu	141	31
magen … inte	119	35
magen … jag	202	97
magen … kan	-153	-168
magen … klar	-181	-160
magen … kliar	-127	-85
magen … kraks	-111	-156
magen … mar	-129	-133
magen … maten	-209	-195
magen … migra	-128	-113
magen … morgo	-113	-147
magen … nagra	29	119
magen … och	129	-20
magen … pa	116	52
magen … revbe	170	34
magen … roste	89	-16
magen … rygen	126	36
magen … sidan	192	59
magen … sig	29	119
magen … skrik	-122	-117
magen … som	-176	-160
magen … sonda	-135	-179
magen … spand	195	59
magen … spyr	108	-10
magen … stenh	134	37
magen … svima	186	16
magen … tiden	-121	-128
magen … tva	-133	-124
magen … up	124	34
magen … upbla	171	43
magen … vare	127	-14
magkn efter	-134	-129
magknip	-145	-173
magkr … diare	-155	-137
magn	120	123
magne hon	124	43
magne til	136	31
magne tva	130	-7
magne … en	136	31
magne … har	124	43
magne … huvud	-155	-133
magne … mista	132	16
magne … styck	130	-7
magnesium	-187	-173
magnet	189	22
magneter	154	37
magnetkulor	155	45
magnetrontgen	-155	-133
magon efter	-124	-103
magon varje	-106	-132
magon … att	-124	-103
magon … gar	-123	-114
magon … skolm	-82	-99
magont	-24	-176
magra andas	165	48
magra i	93	22
magra slo	149	44
magra … konst	165	48
magra … lukta	170	67
magrat	241	102
magsa gor	-98	-107
magsa … det	-98	-107
magsacksundersokningen	-98	-107
magsj keton	137	41
magsj o	110	27
magsj … #	137	41
magsj … helt	110	27
magsj … igar	-203	-148
magsjuka	-169	-240
magsm och	122	49
magsm … svima	122	49
magsmarta	185	73
magsmartor	141	21
maj	-182	-96
maj nasta	7	141
maj och	-142	-142
maj … brot	-99	-106
maj … gang	7	141
mak*	59	-157
makaa	156	-22
makaa … eika	138	-18
makar blir	-111	-93
makaroner	-143	-139
make har	-89	-95
make … demen	-89	-95
maken	47	-102
maken sager	-6	102
maken skrat	-83	-101
maken … att	-6	102
maken … got	-83	-101
making	180	6
mal bvc	104	4
malade	-154	-141
maltid	33	164
mama #	199	73
mama at	-21	126
mama att	7	149
mama blir	-154	-98
mama de	-1	138
mama drar	67	115
mama fatar	-127	-125
mama fick	-147	-130
mama ful	-24	97
mama ger	15	114
mama halv	144	16
mama hon	-150	-82
mama hotar	29	102
mama hur	-104	-94
mama igen	1	153
mama jobar	4	116
mama laser	6	200
mama livlo	124	-6
mama mama	12	94
mama mig	20	134
mama nar	9	147
mama o	-8	96
mama och	-100	6
mama om	42	116
mama prata	63	-77
mama ramla	149	42
mama ringd	164	-5
mama sa	-6	172
mama sager	-117	-16
mama slar	16	179
mama socke	132	35
mama svara	109	0
mama tror	130	175
mama … a	10	-156
mama … ansik	144	16
mama … ar	13	131
mama … att	55	267
mama … bara	106	-12
mama … bort	-156	-120
mama … demen	-165	-90
mama … dod	12	94
mama … dot	27	153
mama … ej	167	8
mama … galim	135	16
mama … gomt	1	118
mama … han	9	147
mama … har	-115	-128
mama … haret	-7	106
mama … hejda	-1	117
mama … hemet	134	37
mama … hon	3	152
mama … i	141	-13
mama … igen	-24	97
mama … ingen	-127	-125
mama … inte	187	269
mama … jag	-80	73
mama … jatef	-4	110
mama … jatek	98	21
mama … kasta	1	114
mama … lileb	-8	96
mama … medic	-129	-150
mama … medve	166	30
mama … men	114	-4
mama … mig	-40	146
mama … nu	144	2
mama … sa	-143	-132
mama … sama	-150	-107
mama … sjuk	132	35
mama … skaka	21	137
mama … socke	131	41
mama … stota	-104	-94
mama … tagit	123	-7
mama … ut	3	158
mama … vad	1	153
mama … vanli	-71	-97
mamas brost	-134	-116
mamas somnt	97	-24
mamas … kaner	97	-24
mamas … ska	-134	-116
mamografi	-146	-174
man	-328	-216
man #	154	-1
man aka	-167	-186
man arg	14	134
man ata	-168	-182
man att	-120	-130
man bara	39	157
man bli	-117	-110
man blir	-204	-208
man blivi	-115	-121
man bort	-116	-147
man braka	-112	-136
man da	-131	-100
man det	-21	-131
man direk	-1	126
man do	22	167
man dog	-135	-174
man dor	-41	116
man en	-197	-173
man fa	-188	-128
man far	-128	-45
man for	-162	-130
man forst	-157	-129
man fran	-7	116
man fylt	-124	-156
man gastd	-106	-83
man gick	-49	-119
man gjord	2	113
man gor	-54	150
man ha	-184	-224
man han	-136	-71
man hange	10	236
man har	128	53
man hlr	-122	-100
man honom	-98	-109
man hopar	-1	126
man hotar	-3	157
man ja	117	10
man jag	-39	142
man kana	-120	-121
man kola	-181	-175
man kolap	148	2
man lamna	74	229
man lar	29	119
man laser	122	1
man lyfte	227	73
man mar	40	127
man om	-211	-83
man over	-108	-109
man polis	-3	87
man ringa	-143	-143
man ror	140	10
man rycke	139	-1
man sager	96	223
man sig	-198	-219
man sjalv	55	193
man skar	112	-1
man skriv	-162	-174
man skule	-130	-129
man sla	37	200
man slar	-60	111
man slog	-178	-213
man snark	-149	-139
man som	-116	-125
man somna	18	154
man stang	-2	122
man svalj	-101	-115
man ta	-185	-122
man tande	207	50
man tar	25	327
man til	-147	-45
man tog	19	128
man trana	-131	-121
man tror	-10	188
man tryck	80	-40
man utred	-124	-140
man vil	-181	-196
man … ala	-17	187
man … alt	34	150
man … at	-36	-175
man … av	-79	61
man … badpl	91	28
man … barn	-139	-130
man … barne	-121	21
man … blodv	-117	-118
man … bort	-177	-215
man … dalig	38	123
man … demen	81	184
man … det	9	148
man … do	-119	-185
man … dod	-3	122
man … dodsb	-93	-94
man … drick	-164	-138
man … eleme	-10	122
man … fat	163	14
man … forla	-140	-123
man … fran	-1	126
man … ga	-168	-138
man … galen	-117	-113
man … gamla	-170	-207
man … gift	30	166
man … gravi	-157	-148
man … grot	121	23
man … hal	-140	-142
man … han	87	152
man … hema	-139	-165
man … hene	57	-87
man … hjart	-156	-127
man … hopad	-108	-102
man … i	-76	-167
man … iblan	-112	-136
man … in	-90	26
man … inan	-184	-214
man … inte	65	-61
man … jag	38	179
man … kopt	19	187
man … kunde	38	128
man … lampa	146	48
man … lat	-123	-126
man … lax	-101	-91
man … liga	-82	-113
man … lite	-132	-108
man … mig	-128	-29
man … min	15	167
man … mycke	-51	117
man … nagon	-164	-219
man … nan	-131	-163
man … natet	14	149
man … nu	107	14
man … om	-159	-165
man … organ	6	170
man … pa	2	-124
man … prata	-177	-194
man … rumet	-6	122
man … sa	-146	-76
man … sak	8	117
man … se	27	135
man … sex	6	123
man … sig	61	168
man … sjuks	-80	-108
man … sla	14	134
man … sluta	42	159
man … snal	22	109
man … snark	-119	-112
man … sned	168	23
man … spark	-120	-121
man … stryp	-10	132
man … ta	-156	-44
man … tagit	23	147
man … tidni	122	1
man … til	-209	-205
man … tugum	-87	-99
man … utsat	-115	-121
man … valdt	-3	87
man … valt	6	170
man … varje	32	131
man … veter	-137	-117
man … vid	-75	-140
man … vil	37	118
manad gamla	-133	-82
manad har	-175	-158
manad hon	194	19
manad kraks	125	46
manad med	138	-2
manad nu	68	195
manad over	-112	-94
manad sen	-172	24
manad snuva	-109	-90
manad vande	-136	-129
manad … ater	-109	-90
manad … bara	133	24
manad … bebis	-133	-82
manad … bort	-136	-129
manad … far	117	14
manad … feber	-103	-74
manad … har	116	8
manad … hog	118	53
manad … i	154	19
manad … mar	-125	-133
manad … nu	-97	41
manad … och	-16	147
manad … pa	-112	-94
manader	-151	-181
managing	-98	-107
manda han	16	126
manda i	120	9
manda lite	-109	-67
manda lol	13	140
manda med	-89	-75
manda mer	-107	-119
manda och	-73	-156
manda pasar	-163	-171
manda vem	-127	-130
manda … an	-107	-119
manda … feber	-109	-67
manda … hjart	-124	-124
manda … kval	120	9
manda … man	-111	-125
manda … ogoni	-89	-75
manda … ringe	-127	-130
manda … sa	116	52
mandagar	-156	-186
mandags	-202	-169
mandlar	-152	-146
manen framf	123	11
manen har	-134	-141
manen vid	88	-27
manen … borde	88	-27
manen … mig	123	11
manen … slog	25	125
manga ar	-12	-134
manga av	-20	106
manga insul	-7	141
manga somnt	10	210
manga table	204	18
manga tar	-112	-127
manga … ar	-70	61
manga … asist	129	48
manga … behov	10	198
manga … jag	-117	-83
manga … livet	-112	-127
manga … men	149	10
manga … mina	-20	106
manga … och	-130	-130
manga … ofora	-108	-85
manga … pa	6	123
manga … sedan	-100	-115
manga … ska	-156	-177
mangd lorda	-87	-76
manis i	31	145
manis mer	9	165
manis … rumet	31	145
maniska	-138	-36
maniskor	-41	95
mans	-65	-159
mans vitam	-117	-88
mans … av	-117	-88
mansf a	-118	-95
mansf … tror	-118	-95
mansforkylning	-180	-178
mansk ratig	-127	-125
manskliga	-127	-125
many of	-29	126
many parac	-137	-101
many pils	159	53
many times	-3	100
many … can	-157	-126
many … does	-2	107
many … my	-29	126
many … this	-3	100
mar	-135	-272
mar anars	-191	-223
mar bra	-269	-381
mar dalig	74	250
mar du	-140	-140
mar fint	-138	-149
mar frukt	202	12
mar helt	-126	-111
mar ila	-10	-173
mar mycke	-126	-159
mar ok	-192	-171
mar okej	-129	-108
mar rat	142	-21
mar som	-123	-154
mar utmar	-127	-116
mar … an	176	30
mar … anars	-139	-117
mar … av	-78	-141
mar … batre	-134	-169
mar … blodt	119	49
mar … bra	61	-151
mar … dalig	220	177
mar … efter	150	1
mar … far	-87	-76
mar … frago	-122	-107
mar … har	-159	-162
mar … ila	136	-39
mar … inan	40	127
mar … jated	2	109
mar … men	-131	-150
mar … nasta	-75	-103
mar … nu	-69	-117
mar … och	39	-133
mar … okej	-180	-155
mar … pa	-145	-148
mar … sa	19	165
mar … ska	-155	-147
mar … socke	114	18
mar … vanli	-174	-150
mar*	-100	66
mardr om	-180	-172
mardr … att	-151	-150
mardromar	-238	-226
marfa … plots	114	35
marfan	134	51
marka	41	253
marka om	12	180
marka skiln	8	119
marka … ja	13	153
marka … jag	12	124
marka … nar	8	119
marke efter	7	160
marke hosta	121	16
marke man	-153	-184
marke pa	-22	200
marke runt	-3	240
marke … att	-153	-184
marke … fingr	-5	106
marke … halse	-3	265
marke … hela	121	16
marke … rygen	8	108
marken	83	422
marker	-34	-180
marmo pa	154	24
marmo … benen	118	10
marmo … knana	159	29
marmor	148	48
marmorerad	214	29
mars	-190	-56
mars hosta	-120	-105
mars och	-205	-194
mars var	-139	-131
mars vem	-123	-171
mars … bor	-163	-142
mars … lite	-120	-105
marsv ar	-140	-131
marsv dog	-151	-173
marsv … blat	-140	-131
marsvinet	-209	-262
mary	26	146
mas*	131	189
masa	127	188
masa av	97	-24
masa lugna	122	12
masa piler	105	-13
masa raka	4	129
masa snit	-19	103
masa … i	127	5
masa … mamas	97	-24
masa … och	105	-13
masa … pa	-16	115
masa … sar	4	129
masa … table	122	12
maserar	-147	-142
mask	-142	-122
maskar	-226	-224
maski den	128	2
maski … apote	-106	-92
maskindiskmedel	153	15
maskinen	198	5
masor	228	118
masor idag	115	52
masor kisar	165	48
masor med	131	1
masor stopa	-8	127
masor tog	-18	88
masor … blod	195	28
masor … in	-8	127
masor … kraks	115	52
masor … mig	-12	115
masor … ofta	165	48
masoren	-8	151
maste be	34	156
maste boka	-132	-131
maste bort	3	207
maste do	1	98
maste doda	22	139
maste fa	-41	123
maste ha	-189	-149
maste hala	187	20
maste hamta	67	-72
maste harif	-13	119
maste hon	-87	-98
maste hopa	-16	148
maste koma	183	30
maste kryst	183	2
maste lyda	1	166
maste man	-206	-178
maste salja	-6	104
maste sita	153	5
maste skada	-11	155
maste skolj	-139	-130
maste skriv	-3	138
maste stopa	4	148
maste up	-239	-260
maste … andas	107	-8
maste … bort	-7	142
maste … droga	-16	93
maste … en	-4	161
maste … fem	-152	-168
maste … fort	-3	138
maste … gora	-129	-122
maste … ha	-133	-151
maste … hjalp	-43	116
maste … intyg	-126	-152
maste … luft	132	3
maste … mama	-10	122
maste … med	-186	-183
maste … och	-57	-169
maste … ofta	-172	-139
maste … os	22	139
maste … roste	1	166
maste … stana	-95	-85
maste … til	-126	-82
maste … up	119	4
maste … ut	-41	165
mat	-202	43
mat dalig	41	158
mat har	118	26
mat hema	-113	30
mat och	-159	-171
mat ska	-102	-99
mat … fastn	114	22
mat … ilama	101	29
mat … kalsv	108	17
mat … livet	2	153
mat … och	-121	-21
mat … vi	-102	-99
mata om	-106	-92
matan … forga	111	12
matar	17	179
matar pa	122	9
matar torst	104	18
matar visar	62	-100
matar … #	69	-102
matar … fingr	122	9
matar … inte	12	157
matar … slo	104	18
mataren	245	-35
matarn	139	-31
match	-183	-81
matchen	-192	-207
mate	56	-101
mate kan	-127	-125
mate … hema	-106	-96
maten ar	-4	213
maten fastn	-37	-123
maten gar	-133	-110
maten … forgi	-13	145
maten … gifti	2	132
maten … han	119	5
maten … up	-133	-110
mater	-165	-64
matfo har	-266	-199
matfo … krakt	-266	-199
matforgiftning	-266	-199
matla det	-105	-114
matla … galer	-105	-114
matlador	-105	-114
matsk varje	146	26
matsk … gang	146	26
matsked	113	-14
may*	161	3
maybe	161	3
maybe … minut	130	-5
me	21	425
me alt	15	153
me and	71	211
me at	0	135
me deta	-88	-111
me down	-9	118
me en	-13	162
me helt	106	-9
me i	-113	25
me in	6	160
me jobet	-115	-106
me kniv	-15	115
me langr	6	167
me leave	-14	160
me lol	-105	-125
me lufte	113	21
me mig	9	157
me omepr	-97	-98
me saxen	1	150
me sig	-87	-98
me to	-25	202
me until	114	-33
me … belas	11	156
me … done	-12	119
me … fel	106	-9
me … fick	-115	-106
me … hands	-117	-114
me … har	-10	103
me … he	11	156
me … hon	5	142
me … how	-106	-118
me … hurt	7	129
me … i	75	120
me … nar	-4	168
me … night	71	143
me … say	-15	111
me … sen	-155	-152
me … the	-26	204
me … tjat	-88	-111
mea*	-138	-126
med	-23	197
med #	185	-47
med ala	-211	-227
med alg	92	6
med alt	50	204
med altih	4	125
med ambul	-135	-111
med andni	-150	-129
med andno	114	32
med ansik	179	11
med antid	-125	-133
med armar	163	1
med att	-120	36
med aura	-112	-108
med bagen	137	6
med balte	7	150
med barn	-130	-120
med barne	-22	169
med bebis	-169	-21
med bensi	149	30
med bilen	-3	186
med bitet	110	36
med bloju	-151	-137
med bosan	-14	126
med brors	-129	-127
med byxor	4	157
med canab	-135	-137
med cigar	80	114
med cykel	-141	-138
med det	-171	-70
med doda	8	93
med domna	170	29
med et	109	153
med fel	117	30
med flime	-139	-140
med flit	0	299
med forky	-145	-97
med forla	110	35
med forst	-132	-147
med frosa	213	15
med gas	8	146
med gevar	1	140
med gifti	-120	-111
med glase	115	-18
med halva	150	30
med hjarn	-110	-114
med hoger	150	16
med honom	-99	54
med huvud	119	-4
med i	60	169
med inan	-113	-130
med influ	150	26
med inkas	-104	-105
med insul	0	122
med jaktv	-16	99
med jarnt	-168	-158
med jobet	-135	-34
med kickb	-106	-106
med klock	9	101
med klor	-125	-114
med knapa	-104	-89
med kniv	203	168
med knive	-18	165
med koles	-137	-153
med kompi	-64	-159
med kuden	-167	-93
med kurat	-122	-120
med langr	-86	69
med lapst	3	116
med laser	-100	-115
med levax	-114	-120
med linja	19	96
med lite	-240	-165
med litiu	16	105
med lufte	163	41
med magsj	118	39
med matla	-105	-114
med medic	106	264
med mig	34	237
med mit	-115	-97
med nagon	-215	-231
med nan	-116	-169
med nu	158	47
med ny	-133	-134
med nya	-215	-211
med ogoni	-89	-75
med ompla	-117	-138
med pa	-108	16
med pasar	2	158
med pisto	-9	140
med plots	-131	-97
med pluge	-167	-160
med rakbl	14	162
med repet	-14	110
med sax	-8	169
med semes	-106	-83
med sertr	-171	-195
med sin	71	141
med sit	-193	-184
med skame	8	122
med skarp	14	152
med skosn	6	125
med skote	181	-10
med skrik	-91	-123
med skrum	140	10
med slade	-5	142
med slem	-158	-140
med snara	80	-50
med snubl	128	20
med somne	-118	-119
med stekp	15	142
med stol	2	147
med stryk	22	170
med svar	109	37
med svard	-117	-118
med svuln	-6	123
med table	39	116
med tanda	-3	136
med tandv	137	41
med tasen	-123	-150
med titha	-109	-99
med tom	172	6
med torsk	-177	-154
med trani	-102	-108
med tv	5	149
med under	12	140
med ungar	-104	-101
med vagen	152	74
med vald	26	151
med vanst	209	31
med varan	100	32
med vaten	-200	-181
med vilja	-8	114
med vita	-116	-78
med yxa	-37	136
med … a	158	124
med … ala	12	170
med … arm	143	27
med … balte	-11	94
med … barne	-129	-112
med … behov	-89	-75
med … blama	-117	-118
med … blod	-117	-98
med … bok	-109	-103
med … brans	-119	-109
med … brev	11	114
med … brun	-128	-106
med … demen	21	137
med … efter	27	133
med … far	-130	-142
med … fira	14	125
med … for	160	235
med … forny	-146	-151
med … fram	169	61
med … frun	92	6
med … grade	115	-49
med … hade	-4	116
med … haha	-143	-185
med … han	98	-38
med … hand	52	-103
med … har	173	173
med … hem	27	155
med … hon	-165	-17
med … hos	-129	-87
med … huset	21	134
med … huvud	162	43
med … i	0	271
med … igang	-24	104
med … igar	-122	-107
med … inte	8	120
med … jag	-69	75
med … just	-219	-194
med … kan	-106	-83
med … knapb	104	-7
med … kniv	184	15
med … kusin	48	154
med … laga	36	105
med … lap	2	135
med … lat	-8	114
med … litet	105	45
med … m	109	0
med … manis	-136	-144
med … medel	-120	-111
med … medic	-85	21
med … men	-159	-172
med … menar	40	127
med … min	-108	-115
med … moten	-97	-135
med … motet	-160	-162
med … munen	150	30
med … n	5	149
med … namn	-130	-165
med … nar	-106	125
med … nere	140	174
med … nu	-195	-223
med … och	192	179
med … ogon	-6	161
med … olyck	-120	-112
med … om	-147	-190
med … penga	14	114
med … prick	-116	-78
med … rent	-88	-91
med … resa	-135	-108
med … rispa	-129	-127
med … runt	137	-22
med … sa	2	130
med … sax	6	129
med … sen	78	184
med … sidan	105	27
med … skarp	106	-22
med … skola	13	162
med … slakt	8	93
med … slang	-1	144
med … spyr	140	9
med … troja	142	-5
med … tunga	110	36
med … tva	23	153
med … vark	-192	-119
med … vet	-22	89
med … vil	-113	-131
medan	155	196
medan hande	15	96
medan hon	114	-17
medan jag	125	144
medan … funka	15	96
medan … skriv	94	1
medan … sov	9	129
medan … titar	95	-27
medel	91	-25
medel fran	15	144
medel i	137	32
medel man	-76	-91
medel om	12	94
medel vilke	-120	-111
medel … att	12	94
medel … mask	-120	-111
medel … radio	15	144
medelande	-11	125
medelanden	38	190
medelar	-76	-91
medic at	-132	-143
medic ger	-118	-86
medic gor	-148	-97
medic i	46	183
medic inte	129	34
medic ny	115	37
medic och	-125	85
medic racke	-145	-172
medic sen	-91	-73
medic ska	-145	-150
medic tar	-114	-120
medic tva	-141	-121
medic vet	-22	89
medic vil	19	131
medic … anfal	121	11
medic … att	28	99
medic … blodt	-109	-100
medic … des	-91	-73
medic … elsto	-118	-86
medic … gor	16	113
medic … hon	12	113
medic … julas	14	151
medic … kan	129	34
medic … mej	-93	-99
medic … mig	-173	-133
medic … prata	5	149
medic … sager	-23	174
medic … slut	-174	-171
medic … stor	125	20
medic … til	-145	-172
medic … timar	-141	-121
medicin	-193	-193
medicinen	-256	-150
mediciner	-170	-104
medicinerna	49	198
medicinfri	-91	-73
medve en	167	26
medve i	-144	-145
medve los	113	-12
medve … golve	183	42
medve … nat	-115	-110
medve … stund	167	26
medve … utanf	113	-12
medvets	113	-12
medvetslos	122	-76
mei*	205	153
mej	114	465
mej dar	4	118
mej for	24	169
mej gul	5	140
mej igar	-10	108
mej igen	3	234
mej ikval	24	156
mej imors	25	125
mej nar	42	170
mej nu	8	106
mej snabt	-114	-117
mej til	-11	127
mej … a	0	175
mej … apote	-93	-99
mej … druck	-114	-117
mej … han	36	156
mej … i	8	106
mej … igen	25	125
mej … karl	-3	117
mej … kinde	-129	-132
mej … laren	6	161
mej … men	-10	108
mej … o	0	127
mej … paper	-112	-127
mej … sex	-8	119
mej … skams	-10	132
mej*	-140	-141
mejl	-125	-142
melan aren	-116	-134
melan benen	95	225
melan bil	126	1
melan hostn	134	16
melan revbe	54	-44
melan sex	-103	-131
melan skuld	186	-40
melan tarna	-289	-247
melan … a	141	17
melan … ar	-112	-133
melan … har	138	54
melan … ilama	90	29
melan … kliar	-131	-95
melan … men	-143	-151
melan … nar	-99	-137
melan … och	115	43
melan … ont	99	14
melan … yr	106	33
melanblodning	-186	-158
melanblodningar	-170	-140
melandagarna	-106	-112
melanstadiet	-166	-166
melat til	-138	-128
melat … barn	-138	-128
melatonin	-215	-222
men	-62	-235
men alt	-130	-117
men amar	-117	-111
men andas	-171	-115
men ater	-281	-219
men bad	-10	108
men bara	13	109
men barne	-80	-101
men behov	-179	-200
men blir	-129	-128
men dom	-55	69
men drick	-236	-188
men egent	-144	-143
men ekg	-124	-101
men en	51	205
men et	103	40
men far	-160	-133
men fins	-174	-197
men forsv	139	-8
men gar	-131	-191
men gick	0	144
men halse	131	4
men halta	-170	-170
men han	205	203
men har	20	-202
men henes	4	108
men hor	-147	-110
men hosta	-184	-209
men hur	-123	-173
men i	195	282
men idag	187	53
men inhal	-190	-149
men jag	-215	-71
men jateo	116	52
men kansk	93	19
men klar	-136	-127
men lukta	-133	-114
men mama	23	-112
men mar	-53	-178
men maste	-126	-121
men matar	122	9
men mense	138	26
men min	118	-57
men munen	105	4
men nan	-100	-87
men nej	-149	-147
men nu	166	-66
men ofarl	-82	-83
men pa	-18	135
men penan	130	10
men pig	-109	-72
men repet	-3	136
men sa	138	-3
men sedan	153	28
men sen	222	-20
men ser	-135	-128
men siter	-73	-142
men skar	21	156
men sluta	-127	-121
men spota	6	157
men svule	-99	-87
men talet	-109	-139
men teste	151	37
men undra	-104	-215
men va	-166	-135
men vande	0	115
men vi	-160	-234
men vil	-134	-209
men vit	94	2
men … angra	-2	118
men … at	-184	-154
men … ater	-199	-179
men … att	-21	-141
men … bara	148	-24
men … behov	-153	-172
men … bil	-17	130
men … blir	124	64
men … bloda	-127	-121
men … bra	-180	-213
men … bryts	-115	-105
men … dag	169	11
men … det	-205	-224
men … ena	151	58
men … famil	-80	-108
men … far	39	-99
men … fat	-120	-115
men … fick	-143	-212
men … fraga	-72	-169
men … ga	-173	-173
men … gar	-293	-240
men … gav	68	164
men … gick	-82	96
men … glad	-155	-149
men … got	-148	-130
men … ha	-106	-128
men … hade	26	162
men … hand	106	13
men … hem	-7	146
men … hjalp	-111	4
men … i	10	-115
men … igen	176	-1
men … ingen	-51	-134
men … jag	-56	-106
men … kaner	135	8
men … kans	-111	-121
men … kansk	-100	-87
men … kile	4	108
men … knapt	157	48
men … knufa	-14	115
men … kom	-112	-166
men … komer	222	-38
men … kraft	96	43
men … krakt	208	60
men … krosa	18	145
men … kvita	23	141
men … ladar	21	96
men … loser	-98	-136
men … mar	-217	-251
men … mig	15	113
men … nat	90	152
men … o	-184	-156
men … och	-317	-271
men … ok	-141	-155
men … okej	-119	-134
men … pig	-162	-113
men … pumpa	151	16
men … rat	-180	-153
men … riner	144	8
men … ringd	-1	131
men … rok	-133	-114
men … ror	118	-10
men … rora	-200	-157
men … rosla	151	-5
men … sa	-66	69
men … ska	-68	64
men … skriv	-111	-105
men … sludr	124	-9
men … sluta	-128	-165
men … som	-159	-153
men … spane	-109	-95
men … spark	-7	140
men … stod	18	-88
men … tanke	57	174
men … tiden	-138	-144
men … tjata	-128	-152
men … tror	-60	81
men … tryck	146	13
men … tung	113	43
men … undra	-196	-239
men … up	-111	-86
men … ut	4	185
men … va	-172	-102
men … veta	-135	-152
men … vil	-9	-176
men … visar	119	34
men*	-32	90
mena	-37	157
mena kotii	0	159
mena toihi	-126	-120
menar	-116	143
menar alvar	24	151
menar det	49	139
menar ni	-135	-154
menar … den	9	134
menin egent	-137	-135
menin langr	1	146
menin med	41	170
menin … att	41	170
mening	114	274
meningar	184	52
meningen	163	67
meningit	-178	-179
mens	-296	-326
mens byter	-91	-85
mens forst	-138	-142
mens och	-115	-120
mens varje	-106	-101
mens … gange	-138	-142
mens … manad	-106	-101
mens … ont	-115	-120
mens … tampo	-91	-85
mense ar	78	-98
mense blode	-112	-95
mense … lite	-128	-99
mense … orege	-130	-125
mense … rikli	-163	-151
mense … tre	138	26
mense … tva	188	13
mensen	-35	-194
mensv som	-111	-126
mensv … som	-142	-153
mensv … vanli	-111	-126
mer	-91	214
mer anars	4	112
mer et	116	15
mer hejda	1	173
mer i	8	178
mer jag	16	175
mer me	-88	-111
mer med	5	160
mer rad	33	108
mer slem	-111	-91
mer som	112	84
mer tack	35	123
mer tanka	36	114
mer tar	22	166
mer vildo	12	152
mer … att	106	9
mer … doden	-107	-119
mer … en	152	34
mer … for	55	184
mer … haler	9	120
mer … int	23	134
mer … livet	29	119
mer … mer	111	152
mer … mig	14	205
mer … mit	12	147
mer … pa	36	114
mer … rikti	12	106
mer … tryck	116	15
mer … vanli	-121	-129
mer … vark	90	29
mer … visar	4	112
mesia och	15	102
mesias	15	102
mest i	19	149
mest irite	-129	-133
mest nar	-184	-171
mest om	-130	-169
mest pa	-236	-199
mest trot	144	-27
mest … jag	-55	-138
mest … kvala	-171	-177
mest … morgo	-143	-120
mest … vagen	14	123
met*	-7	-239
metadon	176	24
metalflisa	132	12
metformin	-163	-162
methotrexate	-141	-120
metoprolol	-141	-133
metot en	-108	-144
metot varje	125	16
metot … dag	125	16
metot … gang	-108	-144
metotrexat	13	-111
mg	-478	-401
mg medic	-109	-100
mg morgo	-119	-118
mg … mot	-109	-100
mg … och	-119	-118
mid*	44	-115
midag	-152	-219
midag ilama	96	34
midag och	76	-73
midag … kal	96	34
midagen	153	123
midjan	171	24
midwife	-158	-154
mie*	158	401
miehe lyo	2	195
miehe … minua	-1	133
mieheni	110	196
miele pyori	-4	128
miele … vaan	-4	128
mielesa	-4	128
mieli	-7	123
mieli hypat	-7	123
mieli … silal	-7	123
mies	88	254
mies lyo	2	140
mies … mua	6	132
mig	-48	412
mig #	-56	113
mig ala	-124	-125
mig altid	-157	-180
mig ar	-44	121
mig att	-23	202
mig bada	132	25
mig dar	65	142
mig darif	-11	94
mig de	22	154
mig depig	-100	-106
mig det	-179	-12
mig djupa	10	126
mig djupt	6	-165
mig en	-117	74
mig ensam	-172	-185
mig et	0	228
mig etyle	150	15
mig far	31	114
mig fast	12	143
mig fatar	9	100
mig filme	0	117
mig flera	12	105
mig fort	-149	-117
mig forut	17	148
mig framf	25	115
mig fruko	-161	-162
mig fyla	-119	-114
mig fyra	108	2
mig ga	12	144
mig haha	-85	-122
mig hande	5	109
mig har	170	40
mig hej	6	130
mig hela	-74	61
mig hita	-166	-144
mig hos	-110	-114
mig huvud	-112	-104
mig i	-172	18
mig iblan	105	300
mig igar	63	293
mig igen	26	273
mig ila	18	225
mig in	-99	-101
mig inan	72	204
mig inat	7	142
mig inget	-158	-175
mig irite	-138	-130
mig jag	171	151
mig kan	-160	-147
mig kans	52	-88
mig konst	244	157
mig kramp	-125	-117
mig kvar	7	162
mig lag	-181	-191
mig laren	-151	-141
mig ledse	-124	-161
mig lite	-123	-289
mig luft	108	9
mig lugn	32	135
mig maste	-134	-132
mig med	-48	221
mig melan	-22	158
mig men	-165	-211
mig min	-83	-112
mig mot	-52	162
mig nagot	20	136
mig nagra	-118	-120
mig naken	32	118
mig nasta	-45	69
mig ner	-126	-130
mig nere	-85	-94
mig nerfo	10	142
mig nog	-1	101
mig norma	20	134
mig nu	127	108
mig och	162	280
mig ogras	170	9
mig om	-144	-30
mig otilr	-109	-126
mig otryg	-117	-109
mig over	43	192
mig pa	-187	-62
mig preci	-106	-92
mig psyki	-5	103
mig sa	23	127
mig sen	21	250
mig sina	5	160
mig sjalv	-63	139
mig skorn	-2	146
mig sla	14	134
mig snabt	-190	-149
mig sova	22	109
mig spark	0	144
mig svima	129	2
mig svimf	169	61
mig tack	-135	-160
mig tar	137	64
mig tonar	-89	-117
mig tre	148	6
mig trot	-145	-129
mig typ	46	111
mig vaken	66	-53
mig varje	-11	197
mig via	25	120
mig vid	183	137
mig vilka	22	141
mig vilse	-80	-101
mig vimel	139	4
mig ytlig	-165	-165
mig … #	-127	-114
mig … ala	-134	-178
mig … aldri	-120	-168
mig … anges	15	139
mig … ansik	-2	190
mig … ar	-114	-57
mig … armar	20	200
mig … armen	15	180
mig … armve	93	-16
mig … badru	-9	152
mig … bak	105	25
mig … balte	8	161
mig … barn	14	134
mig … barne	45	315
mig … baset	105	6
mig … bastu	-127	-98
mig … be	16	112
mig … benen	92	158
mig … bilen	-6	253
mig … brodk	-156	-193
mig … brost	-80	114
mig … busen	142	122
mig … dag	-20	142
mig … det	72	183
mig … doda	17	156
mig … dods	-7	108
mig … dor	186	1
mig … doter	-83	-112
mig … druck	-107	-105
mig … du	9	100
mig … efter	115	-86
mig … en	-123	-190
mig … er	-110	-143
mig … fa	7	113
mig … fast	-125	-117
mig … feber	125	9
mig … fingr	-246	-260
mig … forad	-9	166
mig … foral	7	164
mig … fran	-56	133
mig … gange	112	47
mig … gar	-142	-1
mig … garag	-2	144
mig … gevar	1	108
mig … gifta	12	140
mig … golve	198	31
mig … gymet	-92	-97
mig … gymna	-104	-156
mig … halse	104	126
mig … hamar	1	133
mig … han	-123	-60
mig … hande	-196	-222
mig … haret	-147	10
mig … hemla	15	111
mig … hogst	-164	-175
mig … hon	-186	-177
mig … hotad	41	120
mig … hur	-97	-145
mig … huvud	6	118
mig … i	-217	-226
mig … igar	35	182
mig … ilama	139	13
mig … ingen	47	160
mig … jag	85	279
mig … kafte	12	139
mig … kalar	8	192
mig … kalt	20	118
mig … kan	-20	122
mig … kaner	-80	-101
mig … knat	-142	-134
mig … kniv	13	136
mig … kolar	17	135
mig … komer	-6	101
mig … konst	-121	-120
mig … kval	37	164
mig … lange	-130	-174
mig … laren	15	229
mig … laret	146	139
mig … lileb	-15	142
mig … linja	19	96
mig … lugn	15	145
mig … magen	49	279
mig … magn	11	132
mig … mama	-10	116
mig … melan	-116	-134
mig … mer	-108	-49
mig … modra	-90	-118
mig … mormo	5	127
mig … mycke	-122	-130
mig … nar	117	290
mig … nat	87	33
mig … naten	39	228
mig … ofra	18	121
mig … om	-45	80
mig … organ	-122	-153
mig … pa	-144	-113
mig … paper	-188	-231
mig … rat	-166	-144
mig … ringa	-1	117
mig … rumet	18	111
mig … rygen	12	131
mig … sa	33	128
mig … sag	19	132
mig … sager	30	198
mig … saker	32	155
mig … sange	-215	-229
mig … schac	-105	-135
mig … sekun	-118	-120
mig … sen	-95	10
mig … sex	64	193
mig … ska	3	128
mig … skar	-113	28
mig … skarp	19	117
mig … skoge	26	133
mig … skola	27	139
mig … skrik	-9	145
mig … skuld	-6	104
mig … slog	11	132
mig … smyg	30	147
mig … snon	-3	161
mig … somar	69	162
mig … stekp	16	112
mig … syran	-5	82
mig … ta	-5	129
mig … tagit	119	-19
mig … tan	-100	-89
mig … tasen	-123	-150
mig … tiga	13	143
mig … tilba	3	143
mig … tio	100	127
mig … toale	-13	100
mig … topfo	-91	-106
mig … trapa	52	125
mig … tre	-124	-125
mig … tror	-112	-104
mig … tumen	-229	-239
mig … tunga	-149	-121
mig … ugnen	-134	-135
mig … under	-120	-109
mig … up	-165	-184
mig … updra	20	135
mig … ur	-92	-70
mig … va	-87	-98
mig … vagen	38	192
mig … vald	26	151
mig … vansi	-150	-173
mig … vanta	30	126
mig … vante	-93	-121
mig … var	-203	-218
mig … varje	26	165
mig … vatne	-15	116
mig … veta	55	131
mig … vil	-91	-115
mig … yatzy	-143	-152
mig*	-126	-169
migra behov	-144	-147
migra igen	-186	-189
migra med	-124	-129
migra sa	25	123
migra sen	-125	-121
migra som	-135	-116
migra … aura	-112	-108
migra … inget	-141	-140
migra … nej	25	123
migra … nya	-120	-118
migra … som	-144	-136
migra … tonar	-108	-89
migra … vanli	-135	-116
migran	-77	-201
migrationsverket	34	157
mik*	-164	-28
mikrogram	-118	-111
mil	262	-8
mil bort	174	8
mil til	181	2
mil … b	176	-1
mil*	-261	-255
mild	-257	-236
mild asthm	-111	-83
mild heada	-129	-110
mild … inhal	-111	-83
milt	-113	-145
min	-78	94
min adren	60	-61
min adres	122	71
min anges	-118	-127
min arm	40	78
min avdel	17	151
min baby	163	10
min basta	-129	-8
min basti	-62	98
min bebis	-18	97
min begra	20	218
min bil	-38	100
min blodg	-110	-127
min bloma	-183	-159
min bonus	3	164
min bror	29	169
min bruka	139	100
min chef	-3	184
min dagbo	18	143
min dator	-109	-103
min del	19	226
min demen	21	137
min doter	-55	118
min drink	14	130
min egen	72	144
min epile	-161	-149
min exfru	-6	113
min farmo	-149	-196
min fastm	13	101
min favor	-124	-119
min fjort	12	134
min forst	-118	-181
min fru	101	62
min gamla	-128	-170
min gruba	108	12
min gube	-172	-173
min hals	45	180
min hand	-109	-7
min hast	-177	-142
min horap	-164	-129
min icd	168	6
min inhal	-140	-123
min insul	-127	-180
min ja	104	5
min journ	-136	-187
min kat	-183	-122
min klas	-7	128
min klask	30	111
min klock	-196	-190
min ko	-188	-143
min kompi	180	81
min kusin	-171	-117
min lakar	-130	-74
min land	-121	-137
min larar	-12	157
min lila	137	26
min lilas	114	246
min lileb	73	198
min luft	-12	91
min mama	-34	-128
min man	137	199
min mat	-7	123
min medic	-293	-272
min mna	133	19
min mormo	-115	-181
min naspr	-104	-119
min ogon	-132	-115
min onda	-105	-114
min opera	-122	-109
min pacem	-114	-90
min partn	-41	135
min pensi	11	176
min pojva	13	115
min polar	-93	-99
min remis	-49	-146
min resa	-135	-108
min robot	-135	-113
min ryg	-135	-76
min sager	106	9
min sen	208	4
min slog	25	125
min son	-201	-160
min sons	-39	99
min store	-36	100
min styvp	16	185
min table	-112	-111
min tand	16	144
min tarta	-120	-121
min telef	4	189
min tid	-190	-221
min tjej	92	155
min ton	-115	-101
min tonar	-101	37
min trana	9	136
min tre	149	16
min trear	-202	-210
min tunga	-152	-133
min tvama	137	19
min utvec	-2	146
min valp	-146	-124
min van	-204	-212
min vanli	-120	-152
min vilja	27	167
min vuxne	11	152
min … a	126	158
min … ar	84	-37
min … arg	14	134
min … armar	-19	103
min … at	15	-129
min … axel	-105	-114
min … begra	28	153
min … behov	-102	-115
min … berat	-16	131
min … besta	34	150
min … biter	-14	134
min … blir	7	212
min … blode	175	7
min … braka	-112	-136
min … bulra	-122	-116
min … del	-10	112
min … docka	-122	-121
min … dog	-235	-310
min … doter	72	156
min … drick	-17	-99
min … drive	-110	-107
min … drog	13	101
min … en	5	189
min … epile	-155	-143
min … far	21	163
min … fast	42	166
min … fodes	-114	-102
min … forso	-106	-123
min … fraga	19	143
min … fran	19	187
min … funge	-114	-90
min … galer	-144	-121
min … gav	118	97
min … gjord	21	-106
min … gravi	117	14
min … hade	-6	-121
min … haha	-140	-129
min … hamta	-93	-99
min … handl	-31	78
min … hor	-44	124
min … hora	-164	-129
min … hosta	-101	-132
min … hotar	23	188
min … i	-61	113
min … ila	-9	139
min … inget	-125	-133
min … inte	205	52
min … journ	-118	-166
min … kan	-139	-183
min … kisad	114	19
min … klaga	134	24
min … klia	-132	-115
min … klipt	-135	-113
min … knive	6	106
min … knufa	20	119
min … kolap	148	2
min … koma	-2	137
min … komer	-53	107
min … kompi	-113	34
min … korde	131	0
min … kraks	-220	-246
min … kramp	-53	-134
min … krock	-141	-128
min … lag	92	-1
min … lamna	19	166
min … lasa	-7	123
min … laser	124	60
min … laste	-27	100
min … liger	57	-99
min … man	-178	-213
min … manad	-133	-82
min … maser	-113	-108
min … mej	25	125
min … men	-133	-253
min … migra	-120	-153
min … mot	11	178
min … nar	-139	-85
min … nyfod	88	-12
min … nyper	-12	157
min … o	19	126
min … ont	-119	-171
min … pa	-83	67
min … prata	154	248
min … river	1	157
min … rorde	0	92
min … sa	-123	49
min … sag	-108	-86
min … sar	-133	-124
min … sen	27	112
min … ser	154	215
min … siter	113	138
min … skaka	56	133
min … skar	98	308
min … skick	-8	152
min … skrev	-3	247
min … skriv	-63	103
min … sla	16	154
min … slar	-100	25
min … slog	-196	-180
min … snark	-231	-234
min … socke	143	33
min … som	142	182
min … son	54	173
min … sover	-201	-204
min … spark	15	193
min … spoar	6	134
min … stama	-145	-152
min … stang	-2	122
min … star	-14	201
min … stira	71	130
min … strop	100	-14
min … stryp	-12	152
min … suger	-135	-117
min … ta	23	123
min … tar	-40	147
min … til	-226	-178
min … tog	-18	-102
min … trafa	-4	112
min … tramp	-134	-101
min … tror	-12	253
min … tving	-43	56
min … undra	-145	-144
min … ut	104	5
min … vakna	139	-8
min … valdt	36	105
min … vans	-123	-110
min … var	-164	-162
min … vart	-118	-146
min … vecko	214	46
min … vil	-107	19
min … vitam	-117	-88
min*	58	119
mina	-106	129
mina alerg	-167	-170
mina armar	-2	115
mina astma	-166	-156
mina barn	-61	103
mina besva	-85	-104
mina blama	6	132
mina brode	17	140
mina dagbo	11	114
mina e	-113	-99
mina egna	12	111
mina farbr	1	98
mina foral	81	294
mina foter	-102	-117
mina gamla	-165	-148
mina glaso	-47	86
mina hjart	144	126
mina klade	-18	148
mina medic	-134	-34
mina nyckl	11	114
mina p	86	-56
mina paper	24	148
mina penga	38	160
mina prov	-101	-106
mina sms	21	140
mina somnt	130	129
mina spel	46	160
mina strum	-74	-105
mina table	95	128
mina tanka	63	194
mina … bara	-5	136
mina … behov	10	122
mina … domna	149	62
mina … for	28	99
mina … hande	12	111
mina … har	-47	141
mina … i	-172	-104
mina … jag	109	120
mina … kryck	-107	-101
mina … nu	148	53
mina … och	-27	165
mina … om	4	126
mina … piler	86	-56
mina … racke	-6	95
mina … sen	9	124
mina … slut	-113	-99
mina … som	-212	-221
mina … svar	-101	-106
mina … tar	-128	-189
mina … utifr	-2	115
mina … vacin	-138	-99
mina … vakta	21	147
mina … var	9	167
mindr jag	106	-7
mindre	177	82
mine	-205	-172
minesutredning	-134	-117
minet	-148	-144
mini	-141	-136
mini pe	-141	-136
mins	78	137
mins ingen	96	155
minst	188	14
minst ljud	-3	118
minst … gor	80	131
minsta	-46	75
minua	1	287
minua eilen	-2	118
minua … ja	-2	118
minul … koysi	8	126
minul … paans	-163	-148
minut andas	95	-7
minut for	136	-3
minut han	208	72
minut hon	193	65
minut idag	157	25
minut igar	130	22
minut magen	87	-4
minut men	142	37
minut nar	-212	-104
minut nu	269	47
minut och	52	-132
minut raisk	5	195
minut rak	-103	-96
minut seksi	2	131
minut sen	112	-44
minut sma	112	-8
minut som	122	-16
minut somna	-124	-127
minut sover	124	4
minut stope	-127	-111
minut this	92	-56
minut var	96	12
minut … alt	96	12
minut … ar	174	67
minut … coop	106	47
minut … en	123	129
minut … fortf	-103	-96
minut … hosta	133	7
minut … in	106	14
minut … jag	-138	-61
minut … kaner	127	-3
minut … kom	85	-11
minut … konst	95	-7
minut … kval	130	22
minut … morni	60	-59
minut … nagla	108	27
minut … nasvi	156	12
minut … norma	162	40
minut … nu	180	38
minut … om	-124	-127
minut … pumpa	87	-4
minut … pupil	112	-8
minut … sluta	-184	-155
minut … varme	-120	-84
minut … vi	177	18
minute	184	-12
minuter	108	-112
minutes	267	51
mir*	-108	-127
mirtazapin	-118	-115
mis my	-98	-107
mis … famil	-98	-107
misa final	-75	-99
misa … ont	-75	-99
misad lunch	-113	-103
misad tiden	-135	-165
misad … darig	-113	-103
misade	-231	-237
misar	-177	-178
misfa i	-121	-112
misfa var	-143	-125
misfa … fins	-109	-94
misfalet	-143	-125
misha av	14	168
misha sin	9	120
misha … fru	9	120
misha … min	44	193
misha … varas	-77	-98
mishandeln	-77	-98
mishandlad	41	205
mishandlar	9	120
misly fora	-4	122
misly … gange	-4	122
mislyckades	-10	141
mista #	153	21
mista ala	31	117
mista brane	104	24
mista hjart	146	-1
mista min	132	16
mista … a	104	24
mista … enhet	153	21
mista … hade	31	117
mista … lileb	132	16
mistag	52	-89
mistake	205	15
mistankt	72	-57
mit ansik	-29	186
mit arbet	-129	-135
mit arlig	-91	-106
mit banko	8	183
mit barn	-168	52
mit besok	-108	-127
mit blodt	-118	-105
mit eksem	38	159
mit ex	-137	17
mit fel	-1	139
mit forst	-121	-114
mit glas	-12	114
mit hemla	-144	-123
mit hjart	-249	-272
mit hogra	-113	-105
mit holte	-110	-119
mit huvud	-3	152
mit i	376	10
mit job	-197	-206
mit koles	-112	-95
mit konto	-199	-205
mit land	-123	-122
mit lila	-119	-111
mit liv	117	219
mit ljus	-106	-99
mit mama	144	16
mit namn	99	194
mit pa	100	-45
mit pas	-11	234
mit rum	20	145
mit sista	17	165
mit sjalv	-151	-145
mit vapen	2	87
mit … ar	-178	-202
mit … barn	-115	-97
mit … ben	-113	-105
mit … blode	-258	-233
mit … brost	202	78
mit … brot	23	149
mit … damsu	130	35
mit … ekg	-150	-170
mit … for	-13	99
mit … ge	-123	-122
mit … gor	114	29
mit … halv	144	16
mit … har	-122	-139
mit … hela	-9	128
mit … hopa	-122	-118
mit … hus	-101	-105
mit … i	-140	-144
mit … ineba	133	18
mit … koksg	124	33
mit … medel	-11	125
mit … men	-44	76
mit … menin	166	-17
mit … mina	-12	114
mit … och	35	285
mit … pa	170	212
mit … samta	-154	-144
mit … ska	-136	-164
mit … skrub	-119	-111
mit … skule	-126	-96
mit … spot	198	52
mit … star	-120	-19
mit … stark	147	10
mit … svalj	-133	-135
mit … tog	82	-20
mit … trani	137	18
mit … tving	25	113
mit … vad	-116	-144
mit … val	14	140
mit … var	-122	-150
mit … vil	-114	-122
mix*	182	-35
mja*	-132	-239
mjal	-290	-264
mjal som	-128	-113
mjal … fan	-128	-113
mjalt och	161	60
mjalt … har	161	60
mjalte	161	60
mjalten	-92	-122
mjo*	-242	-232
mjolk	-125	-193
mjolk fardi	105	6
mjolk … forst	105	6
mjolk … int	-117	-110
mjolk … och	-149	-107
mjolken	-188	-201
mjolkskorv	-108	-94
mjolkstockning	-151	-103
mju*	109	-43
mjuk	121	-35
mjuk i	138	18
mjuk … krope	138	18
mkt	-180	-102
mkt har	-98	-117
mkt om	-125	-130
mkt … hande	-125	-130
mkt … ja	-98	-117
mna	133	19
mna har	133	19
mna … fat	133	19
mob*	-221	-62
mobar viner	11	156
mobar … hejda	11	156
mobarna	11	156
mobil for	-127	-125
mobil i	-85	-163
mobil laser	-1	114
mobil o	19	126
mobil och	19	131
mobil sa	6	141
mobil … att	-127	-125
mobil … doren	-1	114
mobil … jag	6	141
mobil … laser	19	126
mobil … vagen	-90	-119
mobilen	-211	-149
mobilnacke	-131	-126
mobilskalet	13	155
moble och	-4	101
moble … nu	-4	101
moblerna	-4	101
mod	-28	82
mod*	143	100
moder … inte	129	-17
moderkakan	129	-17
mof*	129	8
mofar	129	8
mofar ar	129	8
mofar … svima	129	8
mojligt	-32	112
mol*	-70	-215
molan ont	-128	-110
molan … i	-128	-110
mon*	-178	-166
monst i	-125	-146
monst … garde	-125	-146
monster	-125	-146
month	-193	-185
month ago	-114	-104
months	-113	-152
mood	1	126
mopekort	-81	-69
mor avled	-119	-111
mor det	-81	-127
mor pa	3	177
mor … att	-126	-193
mor … av	-119	-111
mor … boend	-6	143
mor … ont	106	42
morbr har	106	14
morbr ror	-10	155
morbr tar	6	103
morbr … brist	106	14
morbr … vid	-10	155
morbror	46	141
morda	-134	-113
morda av	-161	-214
morda mig	-176	-220
morda traki	-123	-131
morda … sin	-143	-200
mordad	-161	-214
mordade	-129	-125
mordande	-123	-131
mordar	-134	-148
morfa gor	9	165
morfa hade	-157	-156
morfa hjart	128	11
morfa sager	141	17
morfa vil	12	121
morfa … att	162	117
morfa … av	128	11
morfa … i	93	-23
morfa … in	-93	-94
morfa … saker	5	127
morfars	128	11
morfi til	-71	-97
morfi … mama	-94	-85
morfintableter	-92	-81
morgnarna	-248	-207
morgo ar	-130	-27
morgo fros	-115	-111
morgo nar	-4	112
morgo natsk	-91	-123
morgo sen	-107	-118
morgo ser	-164	-165
morgo … #	-136	-120
morgo … det	69	-60
morgo … jag	110	171
morgo … kval	-153	-161
morgo … om	-115	-111
morgo … over	-108	-98
morgo … skola	-113	-147
morgo … tack	-101	-109
morgo … vanst	143	-8
morgo … vintr	-90	-87
morgon	94	267
morgonen	-416	-319
morgonrock	-115	-111
mork	215	54
mork i	227	-4
mork … ansik	227	-5
morka	-50	-101
morka flack	94	1
morka ringa	-169	-147
morka … pa	94	1
morka … under	-169	-147
morkb och	167	8
morkb … slo	122	13
morkbla	167	8
morkr jag	105	45
morkr kraks	109	-16
morkr lite	-91	-97
morkr prick	168	64
morkr viner	-2	154
morkr … flack	109	-16
morkr … fryse	105	45
morkr … ikval	-2	154
morkr … om	-91	-97
morkr … pa	122	46
morkr … svara	110	13
morkrat	-167	-144
morkrod	143	18
morkroda	170	66
morkt	61	-53
morkt av	-119	-107
morkt blod	164	21
morkt rum	128	26
morkt … hela	141	18
morkt … jarnt	-119	-107
morkt … ur	93	-1
mormo #	113	78
mormo ar	-144	-189
mormo for	-112	-106
mormo gick	-96	-76
mormo handl	5	127
mormo har	169	139
mormo hjart	151	-2
mormo liger	124	4
mormo ramla	136	53
mormo svara	100	14
mormo vagra	12	113
mormo verka	136	17
mormo … #	109	24
mormo … att	2	134
mormo … bort	-96	-76
mormo … dod	-130	-118
mormo … fat	181	-7
mormo … fol	112	14
mormo … ha	136	17
mormo … haft	-131	-107
mormo … helt	120	6
mormo … i	-118	-141
mormo … inte	203	14
mormo … konst	100	14
mormo … kraks	146	26
mormo … sa	110	167
mormo … ta	12	113
mormo … trot	-132	-147
mormors	182	1
mornarna	-151	-135
morni about	-127	-111
morni al	136	5
morni gone	-120	-108
morni norma	-160	-154
morni … good	111	16
morni … now	-120	-108
morni … ten	-127	-111
morning	52	-123
moron	-166	-183
morsans	-13	179
morse artro	-104	-115
morse ater	-104	-70
morse blir	115	7
morse har	153	-4
morse kraks	175	40
morse krama	-47	115
morse o	103	12
morse och	174	30
morse ont	115	46
morse sen	103	20
morse ska	-130	-131
morse sluta	-140	-113
morse stral	99	45
morse … ar	221	62
morse … bra	-119	-81
morse … efter	-140	-113
morse … en	93	19
morse … gor	-104	-115
morse … han	45	150
morse … jag	81	-77
morse … kalsv	115	7
morse … nu	148	26
morse … otack	98	41
morse … slapt	103	20
morse … var	103	12
mos	-137	-137
mos efter	-137	-137
mos … fjalv	-100	-100
moste ser	138	3
moste … sne	138	3
moster	186	184
mostl at	-113	-140
mostl … night	-113	-140
mostly	-210	-238
mot anfal	121	11
mot axeln	109	32
mot beton	129	3
mot bjork	-109	-121
mot blodt	-109	-100
mot dem	116	93
mot det	-92	-127
mot doren	-32	132
mot en	21	186
mot feber	-150	-106
mot fotsv	-112	-101
mot halse	120	161
mot hjarn	-258	-188
mot jordn	-110	-93
mot kat	-200	-191
mot lymfo	121	-1
mot magen	160	43
mot mig	35	234
mot migra	-151	-111
mot min	-2	210
mot penic	-158	-124
mot rygva	-115	-130
mot sangk	-120	-97
mot spare	-15	136
mot tbe	-128	-161
mot trear	126	47
mot vagen	-128	29
mot … ar	126	47
mot … ater	149	31
mot … de	-115	-130
mot … ena	129	3
mot … frosa	131	32
mot … hals	-4	131
mot … hur	-127	-156
mot … i	64	142
mot … men	-3	144
mot … och	212	169
mot … roste	155	-4
mot … vil	-140	-120
mot … vilja	27	167
mot*	-77	-143
mote	201	25
moten	-233	-204
motet	-181	-260
motet efter	96	12
motion	-148	-143
motle skin	106	10
motle … and	132	18
motor i	166	5
motor igang	-24	104
motorcykelolycka	155	-4
motorn	-114	9
motorsagen	176	-46
motst i	-121	-144
mou*	136	-16
mouth … crook	120	21
mov*	-16	-178
move finge	-145	-112
moved	-153	-225
moved to	-172	-169
movem since	139	40
movem … yeste	139	40
movement	139	40
movicol	-140	-134
moving	-159	-64
mr	-4	114
mri	-115	-106
mua	6	132
mua humal	6	132
muc*	54	-97
much	54	-97
much … i	-157	-167
mud*	166	-4
mudled	166	-4
mug	184	-5
mug efter	135	4
mug … mug	135	4
mum	24	107
mum*	217	-73
mumel	50	-93
mumla bara	102	-49
mumlar	126	-49
mun	88	-51
mun naten	-120	-125
mun sne	114	7
mun sned	183	29
mun*	113	-72
munen aftor	-123	-116
munen ar	170	25
munen det	125	7
munen hange	211	11
munen hon	141	14
munen igen	139	27
munen keton	97	34
munen men	64	161
munen tunga	112	13
munen var	104	-4
munen … #	97	34
munen … det	122	48
munen … e	112	13
munen … hande	-139	-104
munen … hon	115	17
munen … hosta	147	44
munen … i	131	26
munen … mig	153	23
munen … och	141	6
munen … ogone	113	26
munen … pa	-97	-138
munen … sned	184	26
munen … spota	6	157
mungi hange	175	13
mungi och	183	70
mungipa	192	25
mungipan	263	9
munsa igen	-154	-151
munsa pa	-168	-162
munsa … lapen	-112	-116
munsa … tunga	-114	-95
munsar	-358	-337
mur*	14	-141
murde me	-120	-145
murder	-155	-212
mus	-156	-144
mus*	-166	-321
musarm	-207	-218
muscl in	-135	-117
muscl … my	-135	-117
muscle	-172	-135
musik	-98	-172
musiken	-176	-178
muske melan	-147	-140
muske … skuld	-147	-140
muskelknuta	-147	-140
muskl efter	-117	-76
muskler	-125	-101
muste ur	-135	-117
muste … mig	-135	-117
musten	-135	-117
mut*	-59	-175
muta	-59	-175
muta hengi	-120	-94
muta rinas	121	19
muu*	34	-145
muuten	-129	-206
my	17	160
my #	111	-38
my ankle	-78	-156
my antid	170	0
my apoin	-172	-107
my arm	154	205
my arms	24	168
my back	-175	-239
my blood	-141	-30
my boy	182	30
my boyfr	67	159
my breat	213	51
my chest	242	28
my child	31	-112
my coach	3	167
my dad	107	-15
my daugh	-8	127
my dog	-139	22
my drivi	-172	-181
my ears	-109	-105
my ex	-3	215
my eye	163	-13
my famil	-59	83
my feet	-85	-147
my finge	-156	-230
my first	-176	-170
my fitne	-106	-85
my food	-3	103
my frien	160	132
my glase	-103	-89
my goodb	27	150
my grand	-148	-154
my hay	-144	-167
my kid	-177	-212
my kids	-59	164
my knee	-80	-163
my last	-3	166
my left	259	54
my life	166	145
my litle	53	238
my mum	-46	112
my neigh	-64	108
my newbo	151	8
my nose	-197	-205
my paren	24	204
my partn	67	169
my paspo	3	174
my perio	-150	-170
my phone	-29	122
my presc	-129	-138
my right	62	-110
my room	-10	180
my rooma	52	151
my siste	156	129
my son	106	148
my stepd	16	105
my stepf	20	152
my stoma	-179	-180
my table	-1	172
my test	-123	-136
my todle	140	-91
my toe	-150	-135
my tumy	-128	-123
my voice	140	-58
my warfa	-126	-112
my whole	180	40
my … ache	-152	-133
my … again	-137	-29
my … and	93	185
my … ate	99	-95
my … bal	121	18
my … beats	41	226
my … broth	-3	189
my … came	185	6
my … can	-174	-178
my … check	-163	-142
my … chest	182	41
my … choke	81	-27
my … clas	-196	-209
my … clean	-109	-105
my … cnat	136	17
my … colap	153	3
my … drank	255	42
my … every	-127	-117
my … feels	119	-25
my … fel	208	13
my … fever	-144	-167
my … from	-103	124
my … go	-114	-104
my … got	162	-12
my … hand	154	-8
my … has	-224	-155
my … hears	4	137
my … hits	25	179
my … hurts	-134	-205
my … is	76	-36
my … isnt	121	-39
my … just	98	-33
my … keeps	-181	33
my … last	-47	96
my … leg	146	-4
my … moved	-137	-124
my … need	-103	-89
my … night	7	117
my … pased	-35	-156
my … presu	-141	-30
my … resul	-123	-136
my … says	-16	156
my … side	149	29
my … since	186	23
my … siste	4	162
my … skiin	-154	-148
my … snore	-155	-138
my … start	-191	-196
my … stope	-200	-171
my … stran	-13	139
my … suden	128	8
my … swalo	139	-40
my … ten	115	-4
my … test	-162	-167
my … texte	-4	136
my … think	-9	182
my … til	9	130
my … to	-80	132
my … took	166	-40
my … touch	28	223
my … up	4	173
my … used	-123	-101
my … watch	-106	-85
my … week	278	57
my … went	206	52
my … when	-184	-39
my … would	16	169
my … year	-149	-108
mycke	254	154
mycke alved	39	135
mycke armha	-136	-120
mycke bara	-104	-118
mycke batre	-126	-159
mycke blod	271	44
mycke cola	-120	-125
mycke efter	-170	-166
mycke farn	126	9
mycke fort	131	36
mycke gar	-101	-120
mycke godis	-143	-121
mycke gravi	109	15
mycke hon	135	-10
mycke ilama	-109	-75
mycke inget	-132	-141
mycke insul	113	8
mycke jag	-63	57
mycke kafe	-169	-169
mycke kor	-113	-105
mycke langr	-12	105
mycke men	-97	-133
mycke ont	164	13
mycke pa	-231	-222
mycke rok	174	-1
mycke saman	-91	-74
mycke sen	-201	-177
mycke ska	-153	-136
mycke somnm	125	7
mycke svart	109	12
mycke sveta	149	49
mycke table	0	103
mycke tog	-115	-104
mycke trot	7	155
mycke under	-222	-197
mycke ur	96	-5
mycke vin	-108	-138
mycke … ar	100	-72
mycke … armar	-222	-197
mycke … behov	10	179
mycke … benet	126	9
mycke … en	-153	-136
mycke … et	-124	-107
mycke … for	18	110
mycke … forst	-120	-85
mycke … gravi	-109	-75
mycke … han	112	13
mycke … i	28	158
mycke … ilama	-143	-121
mycke … jobet	-117	-139
mycke … kalas	-95	-85
mycke … lask	-133	-126
mycke … mage	146	45
mycke … mar	-112	-89
mycke … mer	-132	-141
mycke … nar	110	39
mycke … nater	-89	-95
mycke … natet	-143	-146
mycke … pa	-106	-36
mycke … saman	-91	-74
mycke … snipa	96	-5
mycke … taxi	-113	-105
mycke … undra	-104	-118
mycke … vil	-141	-167
mycket	-155	-131
myg	-198	-213
myg bet	-181	-181
myg*	-217	-239
mygbe ingen	-115	-129
mygbe som	-144	-115
mygbet	-197	-186
mynt i	124	39
mynt … halse	124	39
myrkr i	-124	-116
myrkr … benen	-124	-116
myrkryp	-124	-116
myrkysienta	135	12
mys*	-81	180
mysel again	27	165
mysel shavi	-169	-174
mysel when	34	168
mysel with	5	139
mysel … a	5	139
mysel … i	20	142
mysel … smal	-169	-174
myself	-81	180
n under	-116	-124
n … brost	-116	-124
na bara	-177	-191
na jag	11	136
na men	48	103
na mer	-32	133
na … pa	-134	-147
na … skar	21	156
naapu hakaa	-14	118
naapu … vaimo	-14	118
naapuri	108	111
nac*	170	-84
nacke	-50	-155
nacke ar	169	-9
nacke av	-178	-164
nacke e	200	63
nacke efter	-292	-257
nacke gor	59	-57
nacke knaka	104	-27
nacke liger	99	9
nacke ljusk	121	50
nacke och	276	111
nacke ocksa	-220	-151
nacke sen	-120	-141
nacke skrik	96	17
nacke slo	133	24
nacke spyr	148	69
nacke stel	191	72
nacke … a	93	44
nacke … att	-242	-202
nacke … axlar	-147	-132
nacke … domna	199	57
nacke … feber	162	57
nacke … fortf	-136	-112
nacke … jobet	-129	-100
nacke … krope	108	38
nacke … magen	163	41
nacke … min	133	24
nacke … nar	144	9
nacke … naten	-129	-120
nacke … om	96	17
nacke … ont	-30	-122
nacke … som	204	40
nacke … somn	-131	-128
nacken	85	-79
nacks och	222	20
nacks … har	162	22
nacks … hog	141	-1
nacks … inte	-119	-115
nackskada	181	3
nackspar	-256	-230
nackstel	198	39
nackstyv	141	-1
nad	-145	-133
nad i	-129	-112
nad … brost	-129	-112
naf*	-184	-199
nafsa mig	-144	-158
nafsa min	-119	-105
nafsa … doter	-119	-105
nafsa … i	-144	-158
nafsade	-184	-199
nagel	-197	-178
nagel ar	-221	-205
nagel losna	-120	-125
nagel pa	-212	-194
nagel … bla	-135	-115
nagel … komer	-106	-118
nagel … stort	-177	-143
nagel … svart	-146	-135
nagelack	124	42
nagelbandet	-121	-106
nageln	-268	-257
nagelsvamp	-122	-109
nageltrang	-147	-164
nagla … bla	135	-7
nagon att	-188	-216
nagon blir	-153	-184
nagon dar	-163	-163
nagon ens	17	117
nagon gang	-171	-203
nagon grup	-133	-160
nagon haler	-15	104
nagon hitar	39	158
nagon jagad	-99	-123
nagon kokar	125	32
nagon kort	-125	-99
nagon la	-13	136
nagon lag	30	127
nagon maste	178	66
nagon minut	-99	-138
nagon om	-178	-244
nagon pa	22	130
nagon prast	-77	-103
nagon siter	99	-48
nagon skule	26	159
nagon som	22	204
nagon stopa	19	117
nagon styr	11	164
nagon tar	36	139
nagon tog	33	132
nagon … det	-94	-138
nagon … eler	-77	-103
nagon … en	60	132
nagon … er	-179	-155
nagon … fast	-15	104
nagon … for	-89	-162
nagon … freda	14	97
nagon … ha	-16	93
nagon … hand	36	139
nagon … in	-87	39
nagon … inte	6	151
nagon … kafe	125	32
nagon … kan	88	-27
nagon … koma	184	-2
nagon … mig	-67	89
nagon … nagot	-12	114
nagon … over	14	115
nagon … pa	117	121
nagon … prata	-190	-149
nagon … skule	17	117
nagon … slage	-153	-184
nagon … tar	25	96
nagon … veta	16	118
nagonsin	138	82
nagot	201	117
nagot att	23	170
nagot av	2	155
nagot brast	152	27
nagot fel	-88	-66
nagot genom	145	5
nagot gick	177	23
nagot i	39	187
nagot likna	120	49
nagot lugna	-203	-222
nagot milt	-113	-145
nagot sarsk	-118	-114
nagot skons	32	130
nagot tips	-121	-102
nagot vald	-141	-162
nagot … avgas	2	155
nagot … do	20	136
nagot … halse	132	9
nagot … hema	-108	-118
nagot … inan	-118	-114
nagot … kraks	120	49
nagot … mit	-12	114
nagot … ogat	145	5
nagot … sa	-119	-147
nagot … sat	32	130
nagot … sonde	120	30
nagot … tande	20	118
nagot … utred	-119	-92
nagra dagar	-173	-175
nagra extra	125	16
nagra gange	-122	-104
nagra minut	-122	-165
nagra samta	-77	-122
nagra sekun	-137	-111
nagra tils	-105	-104
nagra … har	-175	-171
nagra … idag	157	25
nagra … inan	-102	-136
nagra … metot	125	16
nagra … nar	-96	-112
nagra … pa	-163	-25
nagra … sarsk	29	119
nagra … sen	156	30
nai*	-141	-142
nak*	157	195
naken	-17	250
naken har	-112	-104
naken hos	10	114
naken i	-9	120
naken och	12	143
naken ute	-25	96
naken … eksem	-112	-104
naken … i	-25	96
naken … sager	16	105
nakenbilder	18	152
nakenkat	-112	-104
nako	139	-3
nal	125	-25
nal*	-179	23
nalar	-134	72
nalar i	18	225
nalar jag	15	139
nalar men	-124	-106
nalar ska	-103	-145
nalar … mar	-124	-106
nalar … mig	15	139
nalar … stick	15	139
nalen	-123	-145
naloxon	-114	-108
nam*	75	-77
namn	36	-86
namn ar	-164	-170
namn iblan	-93	-101
namn vart	-149	-171
namnet	-148	-141
nan ambul	-107	-92
nan byte	14	122
nan e	-14	86
nan fara	-141	-152
nan gang	-152	-217
nan grup	-135	-159
nan kansk	-100	-87
nan korde	2	119
nan kram	-142	-126
nan krama	106	9
nan liger	145	-9
nan luft	138	17
nan medic	16	113
nan minut	100	-63
nan parke	95	-5
nan rekom	-155	-146
nan sat	133	2
nan snart	-23	94
nan som	-93	-153
nan tving	13	151
nan viska	7	121
nan vridi	137	18
nan … att	-145	-80
nan … drick	-101	-106
nan … en	185	126
nan … for	-74	82
nan … int	-6	129
nan … inte	-121	-92
nan … medve	113	-12
nan … mej	16	137
nan … nat	9	127
nan … nu	111	-24
nan … om	13	-101
nan … over	2	119
nan … prata	-127	-184
nan … svart	-23	94
nan … ta	-10	128
nan … ut	7	147
nan … vara	-107	-92
nan … vet	-100	-87
nan … vi	92	-1
nansin	186	187
nap	-206	-203
nap*	-91	-175
napipariston	153	13
napy	-134	-109
napy rash	-134	-109
nar	-343	-165
nar #	-113	-112
nar alved	-109	-98
nar anges	24	251
nar ar	-264	-243
nar barnb	-151	-128
nar baten	110	39
nar bebis	97	11
nar borja	-169	-172
nar de	-4	189
nar far	-264	-288
nar feber	-102	-140
nar foral	13	226
nar han	-25	241
nar hon	50	131
nar hoste	-4	128
nar hunde	-142	-125
nar jag	-286	-335
nar kan	-55	-188
nar komer	-219	-208
nar lakar	-87	-111
nar lufte	-134	-109
nar mama	30	226
nar min	-163	-91
nar mormo	5	127
nar opere	-153	-136
nar opnar	-120	-129
nar rakni	-205	-176
nar ska	-249	-308
nar smart	-1	99
nar telef	-120	-119
nar … aker	44	174
nar … amar	-145	-159
nar … andas	264	-4
nar … anvan	-130	-124
nar … ar	-190	185
nar … at	-165	-158
nar … aterb	-136	-124
nar … atit	-143	-135
nar … bad	-24	135
nar … badar	20	111
nar … bajsa	74	-66
nar … bar	127	-7
nar … besta	15	145
nar … blir	-134	32
nar … blodt	-122	-117
nar … bojer	-215	-239
nar … borja	48	112
nar … borst	-108	-121
nar … braka	39	186
nar … bran	171	25
nar … brota	-124	-119
nar … cykla	-145	-149
nar … diska	-109	-107
nar … dok	144	9
nar … dor	-127	-105
nar … drar	204	39
nar … drick	107	328
nar … druck	-3	241
nar … dusch	10	167
nar … e	22	229
nar … flyge	-100	-119
nar … forso	143	123
nar … fylt	-124	-156
nar … gat	49	148
nar … gav	-171	-148
nar … gick	37	-85
nar … glomd	-136	-114
nar … glomt	-102	-84
nar … grate	136	125
nar … halde	115	20
nar … han	-132	-108
nar … handl	19	191
nar … har	-160	102
nar … hon	-168	-184
nar … hopar	-138	-146
nar … influ	-92	-78
nar … jag	-190	-303
nar … jobar	22	229
nar … kan	57	168
nar … kans	2	171
nar … kisar	-199	-29
nar … klamd	-183	-145
nar … komer	-3	299
nar … kor	49	146
nar … kort	-117	-97
nar … lager	-84	-196
nar … lagt	-112	-136
nar … lakar	-130	-157
nar … laser	31	136
nar … leker	-139	-156
nar … liger	-70	-180
nar … lyfte	140	-79
nar … man	-307	-265
nar … mar	62	299
nar … min	-120	-155
nar … mina	-101	-106
nar … nasta	-118	-154
nar … ni	-104	-156
nar … nyper	294	17
nar … opnar	-133	-174
nar … pluga	-111	-103
nar … rakad	-135	-176
nar … ramla	-190	-176
nar … reste	-153	-144
nar … ringd	-120	-119
nar … ringe	6	153
nar … ropar	139	30
nar … roste	-92	-103
nar … ruska	152	-6
nar … sag	-284	-249
nar … sambo	-113	-108
nar … sat	-46	-146
nar … sater	179	12
nar … ser	-270	-272
nar … simar	-108	-91
nar … siter	-181	-110
nar … ska	-285	-331
nar … skaka	-45	-183
nar … skala	-114	-96
nar … skota	162	40
nar … skrik	1	236
nar … skriv	-91	-190
nar … skule	144	-31
nar … slakt	143	-8
nar … slar	48	139
nar … sluta	-120	-131
nar … snark	-126	-127
nar … snyte	-135	-129
nar … soker	-64	-115
nar … sov	36	161
nar … sover	-236	-4
nar … spran	116	-60
nar … sprin	-199	-169
nar … stana	-143	-131
nar … star	239	32
nar … stote	-107	-81
nar … sutit	-162	-146
nar … svalj	-131	-157
nar … svare	-98	-77
nar … tanke	-170	-221
nar … tapar	-2	118
nar … tar	-130	-124
nar … tog	-62	65
nar … torka	201	-18
nar … trana	-40	-114
nar … tryck	-252	-273
nar … va	-136	-140
nar … valte	124	13
nar … vande	-178	-202
nar … var	-204	-88
nar … varit	-138	-95
nar … verka	-109	-98
nar … vil	76	218
nar … vilar	155	-39
nar … vride	-224	-203
nar*	-254	-97
nara att	127	149
nara relat	-114	-170
nara … stryp	14	138
nara … svima	120	13
narko orden	-154	-143
narkosen	-154	-143
narma akut	-124	-97
narma stale	-96	-101
narmaste	-147	-143
nas*	-258	-195
nasa	-59	-203
nasa och	164	41
nasa sedan	-125	-94
nasa varje	-131	-119
nasa … dag	-131	-119
nasa … hocke	-125	-94
nasa … oron	164	41
nasan	-205	-245
nasan a	168	26
nasan ar	-109	-114
nasan bara	-91	-97
nasan blode	-37	109
nasan kans	-110	-89
nasan riner	-195	-189
nasan svart	-113	-102
nasan tva	131	29
nasan … att	-113	-102
nasan … det	-98	-101
nasan … en	-143	-120
nasan … han	27	171
nasan … sen	177	21
nasan … tapt	-132	-129
nasan … timar	131	29
nasan … tva	-103	-96
nasbl da	-139	-144
nasbl har	-154	-155
nasbl i	-274	-248
nasbl iblan	-124	-125
nasbl kan	-112	-125
nasbl men	95	22
nasbl nar	-155	-138
nasbl sen	183	60
nasbl tva	-103	-100
nasbl … #	111	21
nasbl … det	-112	-125
nasbl … en	194	44
nasbl … fem	-187	-157
nasbl … gange	-103	-100
nasbl … inte	147	17
nasbl … lufte	-134	-109
nasbl … morse	-140	-113
nasbl … nu	95	22
nasbl … och	-139	-144
nasbl … pa	-132	-128
nasbl … runit	112	47
nasbl … sluta	-179	-165
nasblod	-161	-150
nasblodet	28	-103
nasbore	-125	-99
nasel och	123	45
nasel pa	-163	-126
nasel sen	-108	-103
nasel som	-115	-106
nasel … hela	120	-5
nasel … igar	-108	-103
nasel … komer	-115	-106
nasel … pipan	123	45
naspr sen	94	1
naspray	-39	-110
nasta	-123	43
nasta bebis	26	138
nasta gang	3	201
nasta hjart	-159	-136
nasta i	-75	-146
nasta ledig	107	42
nasta nar	-150	-140
nasta tid	-99	-134
nasta torsd	-89	-109
nasta tupar	138	26
nasta varje	35	167
nasta … av	108	18
nasta … hjart	-159	-147
nasta … jag	-111	-104
nasta … kval	31	160
nasta … nar	-180	-150
nasta … tid	107	42
nasta … traki	-102	-94
nastapa	-135	-143
nasvi fladr	116	1
nasvi spela	183	46
nasvingarna	188	32
nat	-101	39
nat anars	-12	98
nat antli	-115	-110
nat barfo	10	107
nat batre	-221	-207
nat bebis	-95	-120
nat behov	-157	-147
nat blods	150	49
nat de	90	-16
nat dumt	-9	145
nat fick	-6	93
nat flick	106	35
nat fros	-137	-109
nat gelea	136	9
nat har	166	90
nat hol	30	163
nat jag	-2	240
nat kraks	70	-17
nat lite	-127	-102
nat lugna	-134	-148
nat man	-151	-151
nat med	-47	98
nat men	-122	22
nat mer	-59	76
nat mot	-146	-163
nat nu	-157	-80
nat piler	168	22
nat sa	51	148
nat sat	30	187
nat sockr	135	56
nat som	201	36
nat stark	4	120
nat stod	3	122
nat stral	-110	-94
nat svima	71	-44
nat tips	-179	-152
nat trode	99	-33
nat vad	4	120
nat vem	8	106
nat … #	180	77
nat … a	151	43
nat … akut	-113	-110
nat … aldri	16	108
nat … altid	14	183
nat … ar	-98	-164
nat … att	-110	-197
nat … blev	9	150
nat … boend	-93	-94
nat … drick	-254	-235
nat … far	-63	61
nat … feste	123	-6
nat … for	-34	136
nat … fotsv	-112	-101
nat … gick	-60	101
nat … gor	167	130
nat … han	14	182
nat … idag	71	-44
nat … ikval	-29	101
nat … jag	113	215
nat … lite	-137	-109
nat … mar	128	16
nat … min	10	134
nat … nu	-27	-157
nat … ocksa	70	-17
nat … sag	178	34
nat … sen	-67	-105
nat … somne	-66	-98
nat … svart	82	-20
nat … ta	-116	-115
nat … tack	-138	-147
nat … til	-122	-153
nat … ur	118	-8
nat … utvil	-115	-110
nat*	-249	23
natduksbordet	8	140
naten	-134	-100
naten a	174	29
naten ar	-48	-162
naten fast	21	107
naten hoger	151	57
naten i	166	41
naten men	-166	-155
naten natsk	-128	-130
naten och	78	145
naten sambo	-90	-104
naten varst	-120	-125
naten vart	-97	-103
naten … aker	-97	-103
naten … dagen	-110	-137
naten … flasa	118	22
naten … inte	-124	-127
naten … jag	54	151
naten … oxa	-90	-104
naten … sager	-118	-119
naten … sida	151	57
nater far	-75	-96
nater jag	54	225
nater koper	16	118
nater men	-131	-157
nater sen	-141	-140
nater tror	-14	106
nater … alt	16	118
nater … ar	-157	-200
nater … rad	-126	-139
nater … tande	-75	-96
nater … tror	-141	-151
naterna	-207	62
natet	-42	159
natet av	18	120
natet hon	-5	147
natet om	-106	-143
natet stres	-109	-120
natet vil	31	121
natet visar	-119	-109
natet … ar	-4	112
natet … att	31	121
natet … en	18	120
natet … fel	-119	-109
natet … prata	30	118
natet … sat	-1	118
natli ar	155	33
natli … blot	155	33
natline	137	-6
natmosan	213	-28
natpas	-122	-135
natpaset	-114	-134
natpersonalen	42	151
nats	-117	-122
natskrack	-159	-183
natur ha	-8	114
natur … sin	-8	114
naturen	-8	114
natva o	-82	-83
natva … prata	-82	-83
natvandrar	-82	-83
nau*	-94	-163
nauruun	-145	-146
nause in	-139	-122
nause … the	-139	-122
nausea	-139	-122
nauseous	162	9
nav*	257	26
nave	120	8
nave metad	120	8
navel hange	128	1
navel igar	122	31
navel … ut	128	1
navelstrang	136	11
navelstrangen	150	-4
nearl died	-124	-115
nearl … laugh	-124	-115
nearl … out	211	17
neck and	109	149
neck fever	189	37
neck for	-125	-129
neck from	-113	-105
neck hurts	186	31
neck pain	117	17
neck … #	-125	-129
neck … a	106	36
neck … and	200	22
neck … fever	207	38
neck … light	143	16
neck … sleep	-113	-105
nedky och	103	-7
nedky … talar	103	-7
nedkyld	103	-7
nedsl av	-5	94
nedsl … et	-5	94
nedsp av	17	136
nedsp … min	17	136
nedsparkad	17	136
nedst efter	-91	-100
nedst … hoste	-120	-128
nedst … pensi	-91	-100
nedstamd	-169	-202
nedtr av	-118	-86
nedtr … medic	-118	-86
nedtrapning	-118	-86
nee*	-235	-117
need	-249	-156
need a	-292	-180
need an	-159	-158
need anyth	-73	-96
need to	-135	61
need … coura	8	117
need … eye	-103	-89
need … for	-145	-159
need … morni	-122	-133
need … refil	-130	-129
need … shelt	26	153
need … sick	-142	-142
nei*	-17	187
neighbour	2	214
nej	-275	-105
nej de	130	8
nej flera	-4	113
nej gar	7	90
nej jag	-152	-97
nej men	-142	-81
nej nej	-168	-182
nej skamt	-192	-181
nej skjut	-122	-109
nej skoja	-126	-158
nej tack	-147	-147
nej … aliho	-104	-119
nej … gange	-4	113
nej … hol	9	105
nej … jag	-224	-246
nej … kaner	-83	-107
nej … sover	12	138
nej … up	-122	-109
nej … var	-145	-165
nej … vil	-177	-242
ner	157	28
ner ala	26	160
ner bredv	128	5
ner den	-128	-115
ner en	133	27
ner for	205	-43
ner fran	94	-53
ner gardi	-140	-129
ner glasb	-135	-118
ner hakan	164	49
ner hande	-2	111
ner hene	13	154
ner honom	173	14
ner huset	16	159
ner i	56	-99
ner kafek	114	46
ner luft	144	-4
ner masor	115	52
ner maste	-139	-130
ner medic	-80	-113
ner men	106	28
ner nan	138	17
ner och	151	2
ner over	81	-47
ner pa	198	-62
ner tekan	127	9
ner tekok	129	32
ner til	133	162
ner vaten	188	19
ner vid	94	2
ner … alven	-30	133
ner … benet	-116	-86
ner … brost	142	59
ner … da	165	1
ner … ena	124	11
ner … forse	-21	84
ner … grate	-15	91
ner … haha	-135	-118
ner … halse	141	70
ner … han	118	-50
ner … har	-128	-115
ner … hoger	237	47
ner … huger	-10	109
ner … idag	115	52
ner … kna	127	30
ner … ljuse	104	18
ner … losen	20	139
ner … luft	146	24
ner … magen	28	-90
ner … med	41	163
ner … nu	106	28
ner … och	96	155
ner … os	144	29
ner … over	236	30
ner … psyki	-5	103
ner … sager	122	1
ner … sjon	12	154
ner … skolj	-139	-130
ner … skorn	114	20
ner … skriv	94	2
ner … svart	107	42
ner … vantr	-66	-106
ner … vikt	-151	-201
nerat	221	66
nerat hela	103	25
nerat … tiden	103	25
nere feber	153	-17
nere nar	-3	149
nere nu	-85	-94
nere och	-110	-135
nere pa	40	-99
nere … #	-97	-106
nere … hoger	81	-70
nere … nar	-85	-94
nere … plask	133	10
nere … vare	153	-17
nerfo benen	109	26
nerfo trapa	43	145
nerfo … i	17	124
nerfo … slo	130	10
nerki och	121	17
nerki … svaga	121	17
nerkisad	197	58
nerverna	-120	-127
nervo befor	-116	-96
nervo mage	-94	-87
nervo … jag	-147	-146
nervo … prese	-116	-96
nervos	-218	-263
nervous	-143	-129
never born	1	133
new	-247	-292
new*	156	122
newbo has	137	21
newbo … a	137	21
newborn	156	122
nex*	-137	84
nexplanon	-135	-139
next	-99	121
next door	-4	116
next week	-123	-20
next … has	-4	116
nez*	-130	-124
nezeril	-130	-124
ngl	-4	135
ni	-342	-12
ni a	-100	-87
ni boka	-98	-163
ni bort	-147	-128
ni djur	-133	-98
ni fans	19	125
ni far	8	107
ni fixa	-90	-119
ni forny	-179	-175
ni fraga	-6	151
ni gav	-100	-109
ni ge	20	136
ni gjort	31	142
ni ha	-122	-177
ni halsa	15	150
ni har	-160	-105
ni hitar	2	131
ni hudte	-123	-119
ni laser	31	136
ni mig	10	139
ni nan	-111	7
ni nat	-142	-134
ni opet	-120	-125
ni opna	-107	-100
ni opnar	-137	-143
ni ringa	-206	-210
ni saga	-149	-166
ni sant	-164	-165
ni skriv	-131	54
ni sos	-122	-86
ni tips	-108	-137
ni tita	92	20
ni var	-7	171
ni … avbok	35	123
ni … det	-94	51
ni … en	110	35
ni … fina	-23	135
ni … grup	-102	-135
ni … har	-93	-102
ni … hej	19	125
ni … intyg	-124	-126
ni … jag	27	116
ni … klamd	-107	-100
ni … koma	-125	-119
ni … ny	-164	-150
ni … om	-28	115
ni … opet	-144	-180
ni … pa	-32	-162
ni … prast	-77	-103
ni … som	-13	107
ni … til	-183	-183
ni … ut	-107	-130
nia*	-207	-207
nian	-142	-165
nian nu	-106	-111
nian … ar	-106	-111
nice	72	155
nice o	1	126
nie*	149	20
nig*	-150	22
night	-149	5
night aroun	-122	-133
night cant	143	27
night start	-114	-104
night tums	-127	-117
night … #	-33	-131
night … about	-114	-104
night … hope	35	126
nik*	-88	-165
nikot drack	113	21
nikot … barne	113	21
nikotin	-113	-97
nikotinplaster	-160	-131
nikotinvatska	113	21
nio	193	110
nio dagar	185	29
nio dar	136	37
nio ungef	130	48
nio vecko	-170	-133
nio … ar	-174	-119
nio … och	132	8
nio … sen	193	70
nio*	-166	-156
nioaringen	-150	-133
nis*	196	15
niska	196	15
niska jayka	196	15
nit*	123	-27
nitio	91	130
nitro	51	-82
nitro de	-129	-114
nitro den	-119	-108
nitro … gamla	-119	-108
nitro … gange	164	-8
nitro … har	-160	-145
nitro … inte	177	27
nitroglycerintableter	-129	-114
nitrosprayen	164	18
nju*	-151	-219
njurs fora	-142	-129
njurs i	120	9
njurs igen	-243	-194
njurs … manda	120	9
njurs … sama	-217	-150
njurs … vecka	-142	-129
njursten	-125	-163
njurstensont	-142	-129
no movem	139	40
no nothi	-94	-101
no pulse	169	8
no sound	128	14
no way	-1	166
no … comin	128	14
no … i	-140	-132
no … just	-113	-116
no … like	-94	-101
no … no	-174	-180
no … out	-1	166
no … since	123	21
nob*	28	284
nobod knows	10	112
nobod would	51	182
nobod … notic	29	151
nobody	39	268
nog	17	139
nog av	16	157
nog jag	3	145
nog lugnt	131	19
nog nu	14	144
nog pa	-1	101
nog … ger	3	145
nog … livet	16	157
nog … spare	-1	101
noi*	149	8
noj*	-229	-230
nojd	-194	-163
nol maste	-27	112
nol … jag	-22	126
nonsense	171	37
nor*	-339	-381
norbo varje	-112	-127
norbo … ar	-112	-127
norma att	-200	-131
norma efter	22	109
norma hormo	-114	-97
norma igen	107	7
norma inte	-114	-116
norma nar	-120	-136
norma vid	166	56
norma … ena	-133	-148
norma … fruko	166	56
norma … hjart	-137	-122
norma … slo	-114	-116
norma … tjugo	22	109
normal	-193	-189
normalt	-270	-232
north	-179	-154
nos*	-350	-313
nose	-278	-269
noseb for	-120	-108
noseb this	-127	-111
noseb … a	-120	-108
noseb … morni	-127	-111
nosebleed	-186	-165
not	130	154
not breat	171	15
not wake	15	146
not wakin	129	-19
not … han	89	-16
not … just	-158	-147
not … och	136	7
not … up	67	139
notalergiker	180	67
note	-198	-40
note for	-161	-168
note … work	-123	-124
noten	143	29
noter	276	121
noter lapar	141	44
noter tunga	191	42
noter … svale	162	41
noter … svuln	147	35
notes just	8	117
notes … need	8	117
nothi helps	-100	-96
nothi left	8	141
nothi like	-94	-101
nothi … that	-164	-153
nothi … to	8	141
nothing	-132	-177
notice	29	151
nov*	-79	-185
novem igen	-85	-94
november	-181	-162
novorapid	-119	-107
now	53	-118
now dry	-120	-108
now i	42	-89
now shes	186	34
now there	-184	-156
now … a	-239	-212
now … air	-120	-108
now … ive	-9	142
now … pain	115	41
now … scare	141	-1
now … shive	154	14
now … want	-148	-154
nu a	62	-176
nu adjo	130	-3
nu ala	26	102
nu alved	99	9
nu anars	117	22
nu ar	153	17
nu aters	27	166
nu aven	149	85
nu bara	-107	33
nu borde	-114	-99
nu bra	-153	-131
nu de	41	159
nu det	142	159
nu djupa	4	94
nu domna	218	28
nu efter	34	-119
nu ensam	160	-5
nu evig	40	149
nu for	-105	76
nu forvi	144	56
nu frisk	-120	-77
nu fryse	144	13
nu galer	-148	-159
nu gar	109	96
nu gravi	-120	-85
nu hal	140	40
nu hande	149	62
nu hange	176	10
nu har	-97	68
nu hela	164	29
nu hor	164	93
nu huger	220	24
nu igen	146	0
nu ingen	-121	-13
nu klar	112	10
nu kliar	59	-98
nu knive	87	38
nu kom	15	-112
nu komer	187	-8
nu kraft	100	36
nu kraks	307	125
nu kramp	149	32
nu later	151	-2
nu liger	128	-7
nu magen	-129	-109
nu nasel	123	45
nu norma	162	40
nu o	125	96
nu och	-145	-155
nu plots	147	59
nu prata	170	57
nu racke	5	136
nu rycke	148	19
nu sa	80	114
nu sag	19	132
nu sakna	104	-7
nu sama	148	28
nu sen	19	176
nu ser	239	52
nu siter	96	93
nu ska	-172	-149
nu skick	12	94
nu slo	170	75
nu sludr	179	28
nu slut	-123	-122
nu sover	-65	-161
nu spark	-8	101
nu spota	135	4
nu spyr	121	23
nu svara	206	45
nu svuln	224	84
nu til	-151	-150
nu tog	-2	118
nu tryck	146	4
nu tunga	157	48
nu undra	-309	-309
nu valer	93	-1
nu vanta	-121	-118
nu varje	-37	88
nu varma	-139	-116
nu vil	-261	-331
nu yr	148	47
nu … #	160	34
nu … ala	-125	-145
nu … an	4	94
nu … ar	-95	-205
nu … aren	-88	-123
nu … armen	154	-17
nu … ater	-97	-106
nu … bakis	-106	-113
nu … bara	-3	172
nu … bilen	122	32
nu … det	229	115
nu … efter	-124	-80
nu … eliqu	131	29
nu … en	156	42
nu … ena	207	35
nu … etari	106	28
nu … far	-120	-77
nu … feber	77	-42
nu … forky	-115	-115
nu … fort	117	36
nu … golve	130	22
nu … gor	140	34
nu … halse	77	-101
nu … han	256	146
nu … handf	105	44
nu … har	1	-132
nu … he	-113	-99
nu … hela	198	61
nu … hon	158	46
nu … huvud	100	36
nu … i	242	149
nu … ila	117	9
nu … kalt	-146	-107
nu … kaner	127	6
nu … klock	150	39
nu … lapar	172	14
nu … man	-136	-159
nu … mar	-125	-84
nu … maste	-95	-85
nu … min	-136	-151
nu … munen	139	27
nu … nagot	15	151
nu … nar	168	52
nu … nat	120	166
nu … o	144	56
nu … och	94	-35
nu … ok	117	22
nu … pa	137	112
nu … rikti	104	-13
nu … roste	188	-41
nu … skriv	8	160
nu … smart	152	16
nu … synbo	112	17
nu … tanka	5	153
nu … tarna	128	8
nu … trapa	-93	-116
nu … tunga	180	45
nu … undra	-154	-137
nu … vi	-108	-268
nu … vil	-98	-156
nu … vila	40	149
nudes	28	127
nuh*	-253	-206
nuha	-225	-185
num*	-136	-177
numb	150	-52
numb at	-114	-104
numb betwe	179	18
numb down	125	20
numb … my	213	15
numb … night	-114	-104
numb … one	125	20
numbe do	-141	-159
number	-165	-182
numer	-247	-138
numer har	-131	-145
numer til	-182	-194
nur*	-214	-173
nurse has	-143	-139
nursery	-171	-153
ny	-128	-276
ny bebis	2	97
ny besta	-127	-107
ny epipe	-187	-163
ny flick	-77	-109
ny fysio	-110	-95
ny inhal	-128	-99
ny insul	-154	-137
ny lagen	-120	-156
ny livmo	-151	-129
ny medic	172	16
ny mycke	122	43
ny nu	115	37
ny partn	-143	-166
ny penic	122	56
ny tid	-266	-248
ny tval	-153	-138
ny tvatm	-131	-113
ny … den	-159	-143
ny … efter	-110	-93
ny … for	-28	-145
ny … hon	2	97
ny … hos	-128	-112
nya	-420	-375
nya glaso	-164	-160
nya hjart	-111	-93
nya jag	1	114
nya medic	-111	-39
nya nitro	-129	-114
nya skor	-158	-189
nya sprut	-136	-117
nya stovl	-121	-103
nya table	-144	-130
nya … bara	-120	-118
nya … de	-129	-114
nya … for	-143	-132
nya … kan	-111	-93
nya … pa	-183	-167
nya … til	-182	-149
nya … vil	19	131
nyc*	6	266
nycke til	-21	147
nycke … far	-99	-106
nyckeln	31	281
nyckl pa	11	114
nyckl … borde	11	114
nycklar	24	142
nycklarna	-36	123
nyf*	77	-52
nyfik har	-96	-109
nyfik … provs	-145	-144
nyfiken	-186	-202
nyfikenhet	-118	-65
nyfod	171	-17
nyfod ata	-153	-136
nyfod feber	151	2
nyfod flick	-114	-97
nyfod med	139	-2
nyfod … blaak	88	-12
nyfod … feber	139	-2
nyfod … skote	-114	-97
nyfoda	138	63
nyfor hogt	96	30
nyfor med	119	12
nyfor stygn	-117	-122
nyfor svule	124	13
nyfor … blixt	124	13
nyfor … blodt	96	30
nyfor … frosa	119	12
nyfor … gor	-117	-122
nyforlost	104	65
nyh*	-142	-192
nyhet om	-122	-131
nyheterna	-120	-170
nyk*	-62	-176
nykte nu	-150	-133
nykter	-130	-169
nyl*	37	132
nylig och	5	128
nylig … hor	5	128
nyligen	37	132
nyo*	165	10
nyope halsm	100	23
nyope i	147	7
nyope … och	100	23
nyopererad	147	7
nyopererade	100	23
nyp	-112	-94
nyp pa	-112	-94
nyp … sidan	-112	-94
nyp*	340	181
nyper	298	190
nyper honom	273	1
nyper mig	16	209
nyper och	85	191
nyper … drar	-3	159
nyper … haler	-14	115
nyper … men	139	-8
nyper … och	87	136
nyper … ropar	138	8
nys	355	52
nys hon	78	-2
nys hosta	135	15
nys i	189	41
nys jag	146	-4
nys kan	-105	-104
nys och	119	119
nys ska	130	48
nys … bebis	-17	86
nys … det	152	21
nys … jag	170	48
nys … och	135	15
nys … vil	-23	135
nys*	-353	-313
nyser	-303	-246
nyser mycke	-150	-135
nyser och	-130	-121
nyser ser	-104	-95
nyser … jag	-104	-95
nyski har	-15	123
nyski … druck	-15	123
nyskild	-15	123
nysni avlos	-123	-116
nysni … varan	-123	-116
nysningarna	-110	-111
nyt	-127	-186
nyt alerg	-82	-71
nyt glas	-130	-105
nyt intyg	-131	-176
nyt kris	-107	-92
nyt recep	-267	-186
nyt vapen	-96	-134
nyt … kort	-107	-92
nyt … pa	-109	-36
nyt … ser	-130	-105
nyt … test	-82	-71
o	257	120
o andas	67	159
o banka	-7	110
o barne	7	157
o bldoe	132	20
o blir	196	-6
o da	13	120
o de	156	13
o det	206	-1
o drar	131	2
o e	259	40
o ena	165	39
o gnale	-136	-124
o gpr	108	12
o hade	-89	-100
o halse	139	40
o han	154	138
o helt	124	26
o ja	206	164
o jag	-110	-178
o kalsv	149	63
o kraks	140	28
o laser	19	126
o lileb	-8	96
o lukta	99	30
o magen	135	25
o mar	-149	-115
o mormo	100	14
o munen	161	0
o nu	14	-106
o om	20	134
o sager	-28	118
o skaka	-122	-86
o skara	2	137
o skrik	-24	-134
o slar	187	23
o snack	-125	-119
o snori	-140	-125
o sova	10	106
o sprin	-121	-102
o spy	147	16
o spyr	138	36
o stral	150	33
o svara	141	31
o sveta	173	40
o syran	-24	97
o tandk	-123	-100
o var	114	100
o yr	142	43
o yrsel	106	3
o … #	229	54
o … andas	127	7
o … ar	-108	-133
o … att	-100	107
o … bara	-48	-110
o … bla	130	-24
o … borta	183	29
o … domna	174	30
o … foral	15	106
o … gomer	-24	97
o … gor	89	145
o … hal	140	40
o … haler	109	27
o … hange	171	2
o … har	-131	-149
o … helt	185	46
o … huger	108	51
o … int	58	242
o … inte	261	94
o … jag	20	134
o … kasta	-24	97
o … kliar	-109	-125
o … konst	200	49
o … krupi	107	24
o … mama	155	-13
o … me	196	34
o … mej	-19	138
o … nagel	99	30
o … o	112	42
o … ogonl	100	32
o … po	-7	110
o … ring	-122	-86
o … skit	99	30
o … snet	108	12
o … svag	103	12
o … svaml	107	18
o … svara	100	14
o … tungt	127	38
o … under	124	20
o … vaser	113	46
o … vita	-126	-103
o … yr	111	21
oavbr sprin	16	105
oavbr … ut	16	105
obeha i	-62	-133
obeha … brost	139	22
obeha … i	129	5
obeha … stora	-127	-128
obehag	-62	-133
obehaglig	162	22
och	143	80
och alved	-112	-118
och andfa	185	52
och andno	135	28
och ar	256	29
och arm	78	31
och armar	-97	-159
och armen	273	78
och ater	-284	-183
och att	-37	183
och axeln	127	50
och axlar	-134	-118
och b	109	-2
och bajse	-186	-150
och bara	101	218
och barn	3	113
och barne	166	225
och behov	-199	-122
och ben	4	-106
och ber	25	140
och besti	-104	-89
och bilen	-20	111
och biter	-122	-103
och blaa	115	29
och blek	205	58
och blekt	157	14
och blev	-141	-207
och blir	271	29
och blod	215	37
och blode	256	127
och blodi	19	116
och blodt	297	76
och blot	155	37
och bokat	-8	110
och borja	132	-9
och brev	5	150
och brost	171	45
och brot	-99	-106
och bruka	171	16
och byxor	-101	-120
och chef	21	139
och da	-61	96
och dar	-145	-148
och de	-78	142
och den	-144	-81
och det	421	177
och diare	-171	-200
och diska	-136	-143
och dog	-175	-174
och domna	161	45
och drar	81	139
och dregl	125	25
och drick	-128	2
och drog	144	6
och druck	132	142
och dubel	96	101
och dunka	96	30
och ekg	-118	-84
och far	-12	-117
och farsk	12	134
och feber	-185	-165
och febri	-152	-144
och fick	-330	-302
och filma	19	153
och finge	96	-5
och flack	151	33
och flaga	121	33
och flami	136	41
och flamt	124	30
och flasa	157	30
och flyte	-138	-125
och forky	-159	-97
och fort	171	53
och forva	-134	-115
och forvi	207	70
och foter	153	19
och fradg	119	4
och fran	-142	-158
och frisk	-218	-112
och frosa	167	45
och funde	-98	45
och ga	-109	-15
och gaser	-120	-101
och gasig	-189	-169
och get	-25	124
och gick	-49	116
och gifta	12	114
och glad	-178	-169
och glodh	109	14
och glome	-157	-162
och gnide	-134	-90
och gnyr	123	29
och gor	135	84
och gra	143	2
och grate	-196	-170
och gular	118	0
och ha	22	109
och haler	163	34
och halsb	-129	-104
och hamta	-1	132
och han	87	43
och hande	197	34
och hange	-192	-182
och hard	260	77
och harda	145	48
och hej	-115	-129
och hela	6	-102
och henes	-2	142
och hes	-136	-157
och hjart	25	-136
och hog	216	32
och hoger	228	-5
och hol	171	118
och hon	336	140
och hopas	7	142
och hosta	-16	-118
och hotad	41	120
och hotar	15	265
och hug	132	60
och huset	26	167
och huvud	-122	-196
och igar	-3	132
och ilalu	141	31
och in	86	130
och influ	-162	-128
och ipren	-141	-142
och ja	157	132
och jag	206	133
och jates	144	25
och kaken	139	31
och kal	263	80
och kalsv	203	56
och kan	-103	45
och kansl	132	4
och kante	-143	-120
och kasta	151	97
och katen	144	41
och keton	144	53
och kisa	-154	-127
och kisar	-113	-101
och klada	-229	-217
och kladi	-132	-128
och klaga	89	19
och klar	-66	-126
och klara	-154	-167
och kliar	-201	-172
och klibi	136	7
och klose	-6	114
och knast	-103	-100
och knufa	44	161
och koldi	-139	-116
och kom	153	23
och kopt	13	101
och kor	15	157
och kuden	124	18
och kval	-119	-118
och lacke	133	33
och lader	146	7
och lager	-144	-125
och lamna	-21	117
och lapar	214	52
och lapen	175	43
och laser	37	174
och later	68	157
och letar	-5	156
och liger	-50	-177
och lileb	-29	157
och lite	-258	-180
och livmo	106	8
och lock	-108	-109
och loser	-154	-163
och lukta	193	70
och lyfte	154	14
och magen	97	-31
och magsm	119	12
och maken	-83	-101
och mama	98	171
och mar	-161	-265
och maste	-126	12
och mat	32	183
och melan	155	35
och mer	167	157
och migra	-193	-166
och min	-47	-267
och mina	35	211
och mins	6	118
och mit	-86	84
och munen	179	-13
och nagla	132	-4
och nar	94	131
och nasan	93	-37
och nasvi	181	42
och nat	170	-8
och ner	170	-20
och nerki	146	55
och nitro	132	50
och nu	240	117
och nyser	-143	-138
och ogon	117	14
och onska	7	130
och ont	140	82
och orden	157	29
och ordna	-131	-164
och oron	164	41
och papa	113	154
och pig	-199	-176
och pipan	170	73
och plock	114	6
och predi	-27	143
och prick	236	69
och pulse	172	53
och rader	11	114
och rakna	-10	161
och rakni	-82	-83
och ramla	191	53
och regel	150	19
och rinan	-145	-134
och river	9	131
och rod	-125	-114
och rodak	-113	-105
och roker	98	14
och ropar	109	8
och ror	-145	-42
och rosla	208	75
och roste	199	94
och rycke	153	12
och ryckt	180	114
och rygen	176	35
och sa	202	332
och saft	-100	-85
och sager	77	232
och set	107	14
och sikta	21	96
och sin	-3	179
och sjonk	112	17
och skaka	235	120
och skale	-18	119
och skar	-195	-93
och skick	15	135
och skote	-132	-163
och skrap	-219	-197
och skrek	174	173
och skriv	16	192
och skuma	101	-2
och skumi	121	29
och skyle	-5	140
och slap	286	47
och slar	54	301
och slipa	-38	138
och slo	257	39
och sludr	227	25
och smack	171	11
och smale	-127	-126
och smart	217	30
och snark	237	52
och sned	143	27
och snora	135	15
och snori	-105	-136
och snuva	-330	-265
och soker	-174	-168
och som	-83	-95
och somna	126	86
och somnp	-122	-134
och sover	-209	-262
och spark	-48	80
och spela	-158	-141
och spray	167	22
och sprid	101	-23
och spyr	185	19
och stada	14	139
och star	126	53
och stel	205	74
och stira	135	114
och stod	33	187
och stopa	-2	111
och store	133	18
och svag	137	8
och svaga	205	41
och svaml	160	56
och svar	152	44
och svart	-77	-111
och svete	118	37
och svetn	97	-8
och svide	-185	-156
och svima	312	99
och svimf	257	36
och svule	-235	-196
och ta	3	146
och table	79	146
och tack	-138	-147
och talar	103	-7
och talet	150	56
och tandk	-113	-96
och tapad	-127	-146
och tapar	237	31
och tapat	-119	-95
och tapt	-168	-142
och tar	134	136
och tarna	-139	-116
och tia	-122	-103
och til	-224	-237
och titat	-5	140
och tjeje	-106	-92
och tog	1	213
och tor	192	-1
och trang	108	-27
och trode	145	22
och tror	-122	-32
och trot	-325	-200
och tryck	246	15
och trygt	-90	-108
och tugar	134	22
och tycke	-55	-126
och tyngr	93	-4
och under	-44	-147
och undra	-335	-439
och up	214	76
och ut	214	31
och utatv	114	19
och vag	131	4
och vakna	-165	-140
och valdi	128	9
och valje	10	152
och vanst	205	20
och vark	-138	-105
och varmt	-134	-140
och vaser	205	31
och vaten	-171	-156
och vatsk	-190	-177
och vaxer	-119	-105
och vento	116	17
och vet	34	184
och vi	143	-138
och vifta	169	18
och vil	36	-105
och vilar	-148	-128
och vile	-86	37
och vilja	-102	-108
och vin	-10	145
och virig	154	7
och visa	-8	92
och viska	12	157
och vita	143	30
och yr	124	47
och … #	108	-68
och … aceto	147	67
och … adhd	-114	-102
och … aldel	178	78
och … altid	-71	58
och … andas	174	7
och … andni	170	73
och … andra	150	34
och … ar	294	71
och … arm	171	29
och … armen	148	33
och … att	28	234
och … axeln	186	84
och … bajsa	-119	-117
och … bakat	195	12
och … bakhu	178	58
och … banko	-14	154
och … bara	313	58
och … barne	-187	-140
och … behov	-138	-115
och … ben	259	51
och … benen	169	38
och … benet	251	49
och … bilje	-8	110
och … biter	-108	-89
och … blek	149	44
och … blev	-28	-113
och … blir	190	123
och … blixt	107	14
och … blodf	189	82
och … blomo	5	123
och … blot	109	31
och … bort	86	134
och … bortd	150	33
och … bra	-247	-280
och … braka	-77	-115
och … brane	-112	-106
och … den	-25	99
och … dena	-113	-105
och … diabe	122	56
och … diare	-226	-174
och … djupt	128	62
och … do	-89	34
och … doda	0	185
och … domna	-98	-162
och … drar	237	16
och … dras	128	1
och … dregl	128	0
och … druck	150	-18
och … dubel	130	36
och … dunka	-67	57
och … en	-198	-120
och … ena	222	56
och … enda	-3	142
och … et	-138	25
och … faler	117	18
och … farga	119	26
och … farva	-16	99
och … fast	168	180
och … fat	-74	-145
och … feber	-84	-112
och … fel	-39	-107
och … fick	-117	-180
och … fins	19	131
och … fint	-123	-115
och … flack	126	27
och … flask	109	115
och … foglo	-119	-115
och … forla	107	148
och … forsa	130	12
och … forst	154	80
och … forsv	123	17
och … fort	135	17
och … forts	-4	153
och … frame	-7	156
och … fran	172	56
och … franv	110	-2
och … fru	-96	-185
och … frukt	168	72
och … ful	43	157
och … gav	94	1
och … genom	-144	-139
och … get	-1	117
och … gevar	-96	-134
och … gick	-182	-169
och … glas	-140	-123
och … glipa	-143	-120
och … gomer	-21	83
och … gor	22	-126
och … gora	-59	81
och … got	-112	-139
och … gra	154	38
och … grade	183	32
och … greje	128	20
och … ha	-125	-196
och … hal	7	160
och … haler	45	-86
och … halsb	-129	-110
och … halse	96	34
och … halva	138	-3
och … han	185	140
och … hand	155	57
och … hange	193	-29
och … har	163	90
och … hejda	10	113
och … hela	118	73
och … hema	-32	124
och … hene	-3	133
och … hitad	-8	169
och … hjalp	-160	-172
och … hogt	161	57
och … hol	173	29
och … honom	30	164
och … hopa	149	16
och … hor	183	134
och … hostn	134	16
och … huden	111	0
och … huga	-2	151
och … huger	142	24
och … iblan	-150	-96
och … igen	-33	-187
och … ila	-141	-133
och … in	149	152
och … inga	-79	-93
och … inget	-138	-151
och … int	171	20
och … inte	405	115
och … isar	-113	-102
och … jag	-45	71
och … jatef	138	53
och … jatek	124	10
och … jates	124	45
och … jatet	142	54
och … kafe	-163	-133
och … kafek	126	8
och … kaken	126	48
och … kal	138	35
och … kalsv	205	83
och … kaner	143	109
och … kans	166	33
och … kikho	-116	-110
och … kisa	-181	-145
och … kisla	-116	-101
och … kl	-115	-104
och … klock	9	101
och … knaka	-81	-74
och … knapt	123	70
och … knast	104	38
och … knat	-179	-166
och … kniv	-49	87
och … knufa	15	146
och … koleg	104	23
och … komer	171	70
och … konst	234	179
och … korso	-154	-163
och … kraft	139	19
och … kraks	132	44
och … krakt	124	11
och … kritv	157	35
och … kvar	-104	-94
och … lag	-3	130
och … lamna	-14	105
och … lange	50	155
och … lapar	165	144
och … later	134	82
och … latit	-12	98
och … ledse	-113	-115
och … leva	-80	-108
och … liger	122	98
och … lugnt	-115	-77
och … macka	-161	-166
och … mama	-5	142
och … maste	168	138
och … med	-104	-74
och … medic	-91	-73
och … medve	150	33
och … melan	137	7
och … men	-96	-227
och … mig	-4	126
och … min	16	239
och … mina	41	242
och … mit	-9	-124
och … mork	173	13
och … morkr	143	18
och … mot	-128	-20
och … mun	214	61
och … mungi	100	6
och … mycke	-164	-143
och … nacke	121	50
och … nasel	89	-16
och … nasta	-112	-143
och … nat	4	141
och … nedti	-104	-88
och … ner	-35	185
och … nere	-116	-119
och … norma	-177	-155
och … ny	-113	-87
och … nycke	-28	96
och … nyckl	17	137
och … och	232	53
och … ofarl	-116	-130
och … ogonl	118	39
och … ok	-103	-93
och … okont	118	19
och … ordet	-102	-105
och … ork	-123	-97
och … osama	149	-23
och … papa	19	176
och … paper	-3	106
och … piper	178	23
och … plots	176	58
och … prata	-62	-166
och … pruta	-118	-99
och … pulse	212	15
och … pumpa	141	-16
och … pyser	88	-17
och … racke	-110	5
och … resa	-75	-66
och … rispo	12	134
och … rosla	164	23
och … roste	-55	82
och … rot	-157	-128
och … rular	156	20
och … rumpa	-157	-146
och … rund	-91	-98
och … runt	-152	22
och … rycke	214	19
och … rygen	79	-25
och … rygsk	-88	-99
och … sa	147	-6
och … sakna	53	-68
och … sambo	122	-8
och … samla	7	139
och … ser	277	28
och … sex	142	-1
och … sitan	132	42
och … siter	196	146
och … ska	-151	-45
och … skaka	115	-34
och … skar	156	156
och … skavs	-119	-124
och … skrat	-165	-164
och … skuld	100	35
och … skule	-20	-127
och … slape	-116	-137
och … slar	34	-121
och … slem	121	29
och … slo	35	-69
och … sludr	117	17
och … sluta	155	248
och … smart	134	35
och … sned	120	20
och … snet	153	17
och … snura	131	132
och … som	97	-38
och … somni	105	-5
och … sot	174	31
och … sover	8	-174
och … span	-127	-108
och … spark	-149	-149
och … spel	18	123
och … spota	90	11
och … spyr	166	49
och … stick	154	38
och … stopa	3	132
och … stral	129	72
och … svag	164	37
och … svara	125	-4
och … svart	128	-88
och … svet	90	29
och … sveta	127	9
och … svide	-134	-174
och … svima	229	85
och … svimf	153	7
och … svule	148	29
och … svuln	149	-7
och … synd	-101	-108
och … syrga	-114	-102
och … tande	-158	-167
och … tankt	39	162
och … tapar	131	140
och … tegel	-117	-127
och … tilba	106	-54
och … titar	-157	-144
och … tolk	-113	-136
och … tonar	128	46
och … trafa	-1	109
och … tror	-160	-149
och … trot	138	-9
och … tryck	206	33
och … tryg	-177	-194
och … tving	23	131
och … under	200	5
och … undra	-149	-29
och … uphor	-3	151
och … ur	134	17
och … urin	133	33
och … ut	-80	83
och … utan	22	-125
och … vacin	-136	-95
och … vad	-134	-138
och … valer	93	-1
och … vanli	-121	-109
och … var	-183	-78
och … varke	137	30
och … varm	104	-16
och … vatni	172	64
och … vet	32	165
och … vil	-42	90
och … virig	144	34
och … visar	158	36
och … vit	152	28
och … yr	170	47
och … yxa	146	-11
ocksa do	27	153
ocksa jag	175	97
ocksa kola	-114	-99
ocksa medic	-91	-99
ocksa och	162	37
ocksa tungt	124	39
ocksa … det	159	10
ocksa … jag	162	37
ocksa … koles	-114	-99
ododlig	17	169
of	100	80
of #	-145	-238
of a	-66	-145
of blood	-96	-145
of bored	-129	-147
of breat	4	-116
of brigh	128	5
of comit	-6	103
of his	221	53
of is	-191	-175
of luck	-111	-88
of me	-4	101
of my	85	152
of since	-165	-123
of … but	-180	-155
of … dark	-130	-138
of … denti	-115	-119
of … drink	-122	-118
of … finge	140	9
of … garag	-18	133
of … in	-140	-161
of … lader	176	9
of … life	152	32
of … on	-141	-43
of … partn	14	150
of … red	128	5
of … suisi	-6	103
of … when	-116	-109
ofa*	-201	-225
ofarliga	-121	-129
ofarligt	-185	-202
ofr*	-49	95
ofra	13	150
ofta	-139	-133
ofta blek	-105	-108
ofta magra	165	48
ofta och	-154	-157
ofta pa	-137	-141
ofta … andas	165	48
ofta … det	-151	-120
ofta … naten	-137	-141
ofta … och	-105	-108
oftar … forut	-105	-103
oga	211	149
oga det	161	16
oga i	138	116
oga ingen	121	3
oga sedan	-147	-116
oga sen	101	2
oga*	91	-56
ogat	91	-56
ogat iblan	-115	-93
ogat kans	-119	-106
ogat men	-174	-164
ogat nar	209	14
ogat riner	-220	-194
ogat rot	-201	-163
ogat rycke	-185	-169
ogat skolj	-192	-169
ogat spola	-127	-108
ogat stenh	167	49
ogat trafa	131	-12
ogat … av	69	-61
ogat … batre	-119	-106
ogat … blivi	-140	-108
ogat … bra	-203	-174
ogat … en	135	20
ogat … helge	107	42
ogat … huvud	137	43
ogat … i	-234	-188
ogat … inte	109	16
ogat … jag	190	12
ogat … men	-140	-88
ogat … nar	-112	-114
ogat … och	-206	-182
ogat … ogonl	-117	-100
ogat … riner	118	-8
ogat … tiden	-151	-107
ogo*	197	-75
ogon av	-118	-102
ogon halv	114	3
ogon klia	-132	-115
ogon mer	7	155
ogon nar	-117	-97
ogon och	-54	77
ogon pa	-174	-160
ogon rular	117	14
ogon stor	121	2
ogon vita	140	16
ogon … barne	-143	-123
ogon … jag	-117	-97
ogon … liten	121	2
ogon … open	114	3
ogon … sager	-6	123
ogon … skarm	-116	-102
ogon … var	-132	-115
ogona	119	-32
ogona svar	120	29
ogona … huvud	120	29
ogonbrynen	165	34
ogondropar	-2	-105
ogone a	145	5
ogone ar	171	45
ogone har	128	56
ogone igens	136	40
ogone insju	146	25
ogone kans	-117	-109
ogone kliar	-200	-139
ogone nar	108	-49
ogone ont	129	58
ogone rular	95	-8
ogone … bak	102	33
ogone … blodt	100	36
ogone … insju	154	44
ogone … jag	140	-64
ogone … nu	86	35
ogone … nyser	-130	-115
ogone … ont	113	1
ogone … opna	124	30
ogone … som	-176	-149
ogone … svuln	164	43
ogone … tunga	103	47
ogone … under	129	58
ogonen	257	-12
ogoni behov	-89	-75
ogoni … vi	-89	-75
ogoninflamation	-89	-75
ogonkliniken	-160	-147
ogonl ar	-106	-78
ogonl och	125	33
ogonl rycke	-180	-183
ogonl sager	-117	-100
ogonl sedan	-132	-115
ogonl som	-158	-151
ogonl … att	-117	-100
ogonl … en	-148	-106
ogonl … har	-125	-123
ogonl … svule	-106	-78
ogonlakaren	-117	-100
ogonlocket	-152	-163
ogr*	131	-32
ograsmedel	170	9
oil	147	20
ois	1	123
ois helpo	1	123
ois … jos	1	123
oja*	45	-80
ok	-274	-387
ok att	-120	-123
ok for	-142	-130
ok tack	-122	-146
ok to	-210	-199
ok … da	-122	-146
oka	-141	-99
okar for	103	44
okar … varje	103	44
okay	-143	-38
oke*	-103	-194
okej	-103	-194
okej nu	-122	-103
okej och	120	23
okej … hon	120	23
oko*	144	14
okontaktbar	126	10
oks*	280	33
oksentaa	220	35
ol	3	134
ol sen	3	134
ol … ar	3	134
ola*	-50	127
old is	155	32
old with	121	8
old … a	240	35
old … fever	121	8
old … havin	134	28
ole*	-61	261
olen	-63	226
olen keran	1	149
olen … laake	1	149
olen … vasyn	-126	-138
oli	155	-53
oli veden	137	4
oli … ala	137	4
olika blodt	127	1
olika … i	131	84
olisi	-1	142
olj*	117	-50
olja over	111	0
olja … resta	-146	-107
oljan	218	31
oljan bran	142	7
oljan flama	108	15
oljan … och	142	7
oljan … up	108	15
oly*	-5	125
olyck #	-132	-140
olyck i	-115	11
olyck … gar	-113	-117
olyck … stale	-7	131
olyckan	-63	57
om	-287	-86
om ar	-119	-148
om arm	-119	-115
om att	-229	-84
om barne	-168	24
om bring	154	-16
om brost	167	16
om dagen	-163	-69
om dan	-90	90
om de	-137	28
om den	95	93
om diske	-167	-192
om dodsb	-93	-94
om droge	-125	-119
om du	40	169
om ebola	-97	-96
om efter	-158	-129
om en	-319	-261
om et	-128	-131
om faktu	-201	-184
om fingr	-145	-145
om for	20	156
om forgi	-124	-128
om foter	-61	-141
om gang	130	3
om gud	10	103
om halse	284	125
om han	-131	-145
om hande	-27	-118
om hans	-20	107
om hunde	46	184
om i	-275	-249
om igen	180	-42
om inget	-120	-97
om ja	-67	183
om jag	45	315
om kans	-139	-134
om knana	154	60
om kraks	150	15
om krope	-135	-128
om lapar	152	7
om laxor	-122	-120
om livet	56	122
om ljust	-118	-133
om lov	41	195
om mama	-1	165
om man	5	257
om mar	-103	-90
om medic	-122	-107
om mig	-48	93
om mit	-148	-160
om munen	62	-73
om nagla	121	6
om nagon	126	74
om nagot	130	15
om nan	168	94
om nater	-93	69
om och	51	-102
om olyck	-95	-111
om p	-113	-156
om pa	-135	-119
om padan	-145	-153
om penga	-120	-177
om samta	-107	-80
om sen	-135	-153
om sin	-164	-160
om sjalv	-216	-219
om sonen	-124	-117
om stadn	-91	-100
om strok	-148	-117
om strup	144	13
om stryp	-104	-105
om suici	-165	-196
om tan	-100	-89
om vacin	-120	-151
om vald	-140	-207
om valdt	-112	-143
om varka	-97	-103
om varni	-104	-119
om vinte	-156	-120
om … #	-140	-143
om … altid	-125	-130
om … anat	-142	-133
om … arbet	-134	-134
om … astma	-177	-158
om … at	1	155
om … bara	-7	133
om … barn	-150	-125
om … bla	202	3
om … blama	6	132
om … bland	-138	-153
om … blev	-7	101
om … bli	-133	-144
om … blir	-53	79
om … blivi	-187	-183
om … bor	-155	-174
om … borde	-152	-159
om … bra	-103	-90
om … brast	151	36
om … dar	-151	-168
om … dog	13	164
om … dor	38	128
om … drog	-117	-110
om … druck	105	27
om … drunk	-151	-150
om … efter	-120	-175
om … egen	30	150
om … ens	107	121
om … fa	27	138
om … far	-374	-330
om … fast	74	120
om … fick	1	153
om … fins	-131	-162
om … forst	15	198
om … forsv	40	177
om … gor	36	275
om … grate	-6	126
om … hade	72	121
om … han	15	104
om … har	-173	-180
om … hiner	104	4
om … hopar	-1	126
om … hos	-125	-116
om … i	-153	-111
om … jag	-39	-141
om … kalv	94	4
om … keton	97	34
om … klara	22	141
om … kokar	125	32
om … kom	140	55
om … kora	-1	176
om … lila	-119	-111
om … lyfte	141	18
om … maste	-141	-180
om … maten	4	165
om … medic	-178	-198
om … men	-49	-164
om … mot	-102	-144
om … nar	-40	76
om … nasan	-91	-97
om … nej	-104	-119
om … om	182	-34
om … pa	-112	-189
om … parke	95	-5
om … piler	-113	-156
om … pojke	-126	-129
om … rev	109	45
om … sager	45	192
om … sat	133	2
om … sjalv	3	175
om … skilj	25	126
om … skrik	80	-15
om … skriv	37	133
om … skule	-113	32
om … spise	-130	-146
om … sprut	-155	-119
om … svalj	-200	-190
om … ta	1	133
om … tagit	-64	-121
om … tande	207	50
om … tapat	99	30
om … tar	7	291
om … tid	-181	-189
om … til	-129	-105
om … tils	96	-34
om … tving	24	137
om … under	-135	-145
om … va	3	99
om … vapen	2	87
om … var	-58	155
om … vatsk	-151	-142
oma*	-230	-83
omar	-230	-83
omar i	-146	-142
omar vid	-120	-117
omar … brost	-172	-154
omar … tumen	-93	-85
omepr #	-123	-119
omepr tog	-101	-84
omepr … mg	-123	-119
omepr … slut	-101	-84
omgan om	130	3
omgan … gang	130	3
omgangar	130	3
omk*	76	-102
omkladningsrumet	71	147
omkri a	4	119
omkri sig	32	-101
omkri … viska	4	119
omkring	-79	-166
omkul	93	-61
omo*	-137	-152
ompla nu	16	169
omplacerad	26	184
omplacering	-117	-138
omt	-291	-246
omt efter	-137	-130
omt fore	-106	-101
omt nar	-172	-118
omt … inte	-112	-91
omt … mens	-106	-101
omt*	136	15
omtocknad	136	15
on	72	28
on a	-109	-211
on and	-202	-178
on chemo	225	20
on food	151	16
on frida	-20	124
on her	29	190
on himse	115	0
on his	153	114
on it	-45	-150
on kipea	-168	-190
on kova	179	46
on koysi	8	126
on like	129	76
on my	-179	-203
on nuha	-145	-127
on one	157	39
on paans	-163	-148
on purpo	2	201
on tajut	134	9
on that	-181	-185
on todel	125	23
on top	-53	61
on yskin	-137	-104
on … and	99	-13
on … back	-38	124
on … bathr	140	-25
on … bely	-144	-130
on … bridg	0	198
on … chest	256	27
on … eika	132	11
on … finge	-140	-124
on … floor	147	-88
on … head	179	0
on … hyva	-120	-94
on … ja	187	-14
on … knife	-143	-135
on … legs	144	48
on … of	-167	-25
on … outsi	-141	-155
on … paper	-149	-117
on … puris	121	19
on … radio	-156	-174
on … sofa	-135	-111
on … stope	-149	-161
on … vaike	125	23
on … valmi	8	126
on … with	108	26
once when	-141	-106
once … i	-141	-106
ond	11	171
ond och	5	125
ond … vi	2	97
onda axel	-105	-114
onda ogon	2	144
ondsk och	4	105
ondsk … ska	4	99
ondskefult	4	105
one	201	108
one eye	162	2
one is	35	126
one last	5	101
one side	240	69
one year	134	28
one … and	156	52
one … old	134	28
one … then	125	20
one … time	5	101
oni*	-159	-159
onko … suome	-140	-128
ono*	77	-94
onorm trot	96	34
onorm … sedan	96	34
onormalt	96	34
ons*	-184	104
onsda ar	-157	-153
onsda onsda	-157	-153
onsda … ar	-171	-174
onsdag	-230	-204
onsdagar	-157	-153
onsdags	-150	-129
onska att	-24	156
onska jag	10	170
onska … hon	40	123
onska … nagon	14	115
onska … var	23	115
onskar	-36	262
ont	-243	-270
ont a	153	135
ont arm	175	34
ont att	-51	193
ont av	-121	-155
ont brost	156	38
ont djupt	-109	-95
ont ena	113	53
ont fast	107	18
ont frame	-123	-120
ont har	200	39
ont hoger	153	-17
ont i	-382	-365
ont iblan	-162	-176
ont langt	-61	-131
ont magen	120	29
ont manga	-121	-120
ont melan	89	-22
ont men	-105	-157
ont mit	148	20
ont mycke	117	35
ont nedti	-104	-88
ont nu	-104	-154
ont och	121	118
ont ovanf	-119	-102
ont over	169	13
ont sa	200	67
ont sedan	-255	-206
ont sen	-123	-183
ont som	-117	-113
ont up	158	66
ont ut	192	29
ont vid	-103	-146
ont … ar	-81	-156
ont … armba	-213	-209
ont … armen	-128	-25
ont … axeln	-278	-235
ont … axels	153	28
ont … backa	107	18
ont … benet	-132	-114
ont … blasa	-104	-97
ont … blek	136	22
ont … brosr	101	18
ont … brost	349	66
ont … brsot	71	-32
ont … det	138	-39
ont … do	35	189
ont … drunk	-2	196
ont … dykni	136	25
ont … en	106	-50
ont … ena	289	99
ont … fingr	-112	-102
ont … fotbo	116	26
ont … halen	-258	-291
ont … halse	-378	-353
ont … halsn	-126	-122
ont … han	-13	143
ont … handl	-300	-280
ont … hjart	-203	-210
ont … hofte	-205	-229
ont … hogra	-161	-127
ont … huvud	-149	-201
ont … i	74	-76
ont … igar	-216	-191
ont … ine	-109	-95
ont … int	76	116
ont … inte	149	59
ont … ja	156	-15
ont … kaken	-135	-39
ont … kna	-133	-140
ont … knana	-246	-239
ont … knat	-164	-105
ont … krope	-253	-211
ont … leva	6	132
ont … livmo	106	8
ont … ljums	-124	-106
ont … mit	200	39
ont … nacke	58	-100
ont … navel	155	39
ont … ner	-6	-118
ont … nere	161	143
ont … o	125	37
ont … och	-115	-45
ont … ogat	-204	-190
ont … ont	142	8
ont … opera	-163	-150
ont … orat	-211	-206
ont … ovre	125	22
ont … planb	-99	-117
ont … preci	-123	-109
ont … punge	93	-59
ont … roste	-75	-99
ont … rumpa	12	149
ont … sita	-128	-111
ont … skale	50	-52
ont … skuld	21	-96
ont … snipa	8	112
ont … som	131	44
ont … stjar	-116	-98
ont … svalj	-145	-104
ont … sveta	117	35
ont … tan	-105	-135
ont … tande	10	-113
ont … tandk	-113	-96
ont … testi	113	16
ont … tinin	179	46
ont … tumen	-193	-213
ont … under	-16	151
ont … vaden	172	15
ont*	155	16
onto	155	16
oon	23	118
oon paata	23	118
oon … tapaa	23	118
op	-15	179
ope*	17	-138
open	247	56
open forla	-8	123
open frakt	150	12
opera har	114	20
opera tas	-115	-106
opera … bort	-115	-106
opera … febru	-126	-93
opera … ljums	-109	-99
opera … och	-143	-120
opera … saret	102	20
opera … spruc	114	20
operation	-62	-148
operationen	-92	-205
operationsaret	62	-56
opere blind	-111	-76
opere fora	164	61
opere i	-157	-142
opere jag	-153	-136
opere knat	189	84
opere och	-115	-134
opere testi	-104	-85
opere … for	221	70
opere … fora	123	57
opere … hofte	102	48
opere … vecka	164	61
opere … vridn	-104	-85
operera	-132	-144
opererade	223	59
opererades	-210	-176
opereras	-303	-277
opererat	146	109
opet	-92	-238
opet benbr	172	18
opet melan	-106	-112
opna klamd	-107	-100
opna lite	17	113
opna ogon	7	155
opna ogone	217	27
opna … mer	7	155
opnar munen	132	12
opnar ni	-120	-129
opnar ogone	153	62
opnar … men	112	23
or	-165	-239
ora	-133	-136
ora mycke	-103	-93
ora … ont	-103	-93
ora*	-163	-304
orat	-163	-304
orat efter	135	-41
orat grate	-127	-102
orat locka	-103	-100
orat pa	-207	-167
orat sedan	-160	-134
orat sen	-126	-140
orat … att	127	23
orat … bad	-135	-133
orat … feber	-108	-89
orat … flygr	-165	-147
orat … i	-198	-180
orat … min	-166	-121
orat … nat	-127	-102
orat … och	-103	-100
orat … slage	169	9
ord	258	-4
ord hela	105	12
ord i	205	-4
ord iblan	-115	-128
ord nu	85	-11
ord och	138	51
ord pa	136	73
ord … taget	196	-9
ord … tiden	105	12
ord*	138	125
orden	251	-83
orden blir	148	29
orden det	129	38
orden kom	144	25
orden komer	156	41
orden pa	-129	-151
orden rikti	92	20
orden … engel	-160	-153
orden … fel	193	41
orden … i	120	20
orden … inte	120	-17
orden … ser	120	20
orden … tapar	131	19
ordentligt	83	-67
order	-109	19
order til	-9	119
order … honom	-9	119
ordet	-142	-76
ordet for	-102	-105
ordet … steks	-102	-105
ordna	42	210
ordna med	32	164
ordna ni	-118	-112
ordna sa	47	174
ordna … infor	-127	-150
ordna … katen	9	120
ordna … nagon	25	96
ordna … sant	-130	-136
ordnat	-20	140
ordni han	101	24
orege sen	-144	-146
orege … jag	-144	-146
oregelbunden	-175	-154
organ	-115	-124
organ nar	-110	-144
organ om	6	170
organ … jag	-110	-144
organ … man	6	170
orgas kraks	148	49
orgasm	148	49
ork jag	-123	-97
ork … gar	-123	-97
ork*	30	174
orkar	-11	106
orkar bara	156	5
orkar inet	10	152
orkar ingen	-154	-154
orkar joba	-130	-178
orkar knapt	-98	-172
orkar lyfta	155	44
orkar ta	105	0
orkar … efter	-154	-154
orkar … helti	-94	-134
orkar … inte	21	226
orkar … leva	10	152
orkar … mig	105	0
orkar … skriv	143	12
orkar … sta	124	30
orkar … til	-75	-153
orkarinte	19	181
orken	-105	-89
orken komer	-105	-89
orken … tilba	-105	-89
orm	162	9
orm bet	161	44
orm … pa	159	41
ormbe har	-142	-127
ormbe … lakt	-142	-127
ormbetet	-164	-155
oro	-191	-212
oro och	-122	-134
oro … somnp	-122	-134
oro*	-310	-368
oroa	-144	-154
oroa mig	-131	-145
oroar	-159	-197
oroar mig	-159	-197
oroli att	-119	-64
oroli for	-171	-157
oroli i	-140	-127
oroli … framt	-87	-112
oroli … lever	-116	-95
oroli … mit	-112	-95
orolig	-290	-234
oroligt	-136	-120
oron	70	-41
orone av	-146	-122
orone bada	-125	-99
orone efter	-154	-126
orone men	-4	120
orone … dom	-4	120
orone … efter	-125	-99
orone … flyg	-126	-103
orone … musik	-146	-122
oroni lite	-118	-85
oroni med	-118	-75
oroni … feber	-118	-75
oroni … rin	-118	-85
oronont	-160	-167
orons och	-108	-109
orons … lock	-108	-109
oronsus	-108	-109
oronv … hor	-163	-154
oronvax	-199	-187
ort*	-186	-175
os ala	7	144
os bada	-19	114
os bara	-130	-160
os hema	2	162
os i	-7	-130
os jag	4	144
os med	-2	120
os men	-143	-151
os pa	-98	-179
os sen	107	128
os som	-149	-140
os … balte	-2	120
os … bort	-30	131
os … fem	-124	-127
os … garde	126	-4
os … i	107	128
os … inan	26	104
os … o	-24	97
os … vi	-128	-103
osama och	-14	106
osama … vandr	-14	106
osamanhangande	123	83
osk*	-88	-136
oskyd sex	-112	-147
oskyd … i	-112	-147
oskydat	-112	-147
ost*	-248	-247
ostadig	-120	-138
ota*	-11	143
otaa	-10	151
otack	129	57
otack kansl	98	41
otack … i	98	41
oti*	154	-33
otilr som	-109	-126
otilr … foral	-109	-126
otilracklig	-109	-126
otin	170	-2
otryg	-146	-146
our one	134	28
our … year	134	28
out	221	113
out for	55	170
out in	127	53
out next	-122	-135
out now	190	-43
out … me	-1	166
out … week	-122	-135
outha vark	118	32
outha … i	118	32
outhardlig	162	48
ova	-107	-92
ova drunk	-107	-92
ova … pa	-107	-92
ovade	-109	-102
ovade hlr	-109	-102
ovade … pa	-109	-102
ovanf ogat	-119	-102
ovanf … och	-119	-102
ovanfor	-117	13
ovanligt	160	36
over #	-98	-180
over ala	-11	106
over ar	83	-41
over att	87	131
over backe	129	16
over bada	135	20
over bebis	166	35
over benen	149	-14
over blasa	-104	-97
over bring	152	6
over bron	-109	-119
over brost	362	61
over direk	-119	-131
over en	91	-65
over et	-171	-165
over fem	145	23
over for	145	137
over forta	-105	-95
over fruko	-130	-120
over gatan	17	136
over golve	23	192
over handl	188	29
over hela	156	1
over henes	-3	182
over huve	-140	-129
over huvud	-127	-117
over i	-5	100
over kinde	-122	-82
over levde	-1	142
over men	-121	-121
over mig	-8	194
over min	45	-105
over mit	-37	140
over nagon	-94	-82
over nar	-149	-147
over nu	-79	-133
over p	-90	-108
over pa	-155	-165
over provs	-163	-152
over racke	-16	169
over sej	145	12
over sen	-92	-70
over sig	223	28
over snabt	-112	-111
over soon	4	134
over tankt	89	-16
over the	-128	-115
over trot	-130	-145
over vader	-121	-103
over … ansik	81	172
over … brost	236	47
over … de	-113	-96
over … et	-151	-130
over … favor	-124	-119
over … fonst	-11	106
over … fran	-96	-92
over … gront	-122	-82
over … har	-121	-107
over … hema	-110	-41
over … i	59	-65
over … iblan	-130	-120
over … infor	13	101
over … jag	-63	39
over … krope	152	62
over … maste	-104	-97
over … med	1	133
over … medic	-151	-144
over … men	19	169
over … min	7	131
over … minut	177	11
over … nan	-134	-139
over … och	272	119
over … om	-105	-95
over … sedan	178	60
over … six	125	5
over … snon	-57	49
over … som	161	22
over … stav	-90	-108
over … table	-126	-105
over … tid	93	19
over … time	161	39
over … utan	-21	131
over … varje	-109	-119
over … vi	180	31
overa ny	-115	-105
overa och	223	204
overa pa	-153	-67
overa … ar	124	-2
overa … blode	164	3
overa … blodt	117	18
overa … rygen	-118	-129
overa … tval	-115	-105
overalt	131	-41
overarmarna	24	163
overd av	75	-75
overd som	-157	-134
overd table	170	23
overd … d	-136	-114
overd … godis	-87	-76
overd … julma	-127	-100
overd … sjuto	-116	-95
overd … somnt	158	6
overdos	123	-117
overdriver	13	161
overgrep	7	168
overl … levde	-1	142
overlevde	-1	142
overt om	-10	116
overt … att	-10	116
overtygad	-10	116
overv tento	-123	-106
overv … rygon	-123	-106
overvakar	-152	-126
ovn*	-211	-226
ovnin med	-182	-172
ovning	-171	-207
ovre	125	22
ovre delen	125	22
ovre … av	125	22
ovrig det	-103	-90
ovrig nu	124	33
ovrig penic	-94	-70
ovrig … jag	176	58
ovrig … var	-103	-90
oxa skab	-90	-104
p	-255	-172
p piler	-229	-224
p stav	-51	-114
p … av	-162	-142
p … en	-126	-117
p … och	-12	-126
p … recep	-152	-159
pa	-159	-19
pa a	-110	115
pa agska	20	153
pa akute	-191	-104
pa aldre	-87	-191
pa alt	35	-95
pa alvar	-144	-160
pa ambul	-104	-88
pa anat	-174	-193
pa andra	200	120
pa apen	20	101
pa armar	11	285
pa armen	-319	-190
pa att	38	230
pa avslu	38	128
pa axlar	-187	-179
pa b	4	121
pa backe	132	17
pa badmi	-115	-101
pa badru	189	55
pa balko	12	116
pa bastu	-128	-145
pa batri	-171	-154
pa begra	-147	-190
pa behov	-91	-99
pa bemot	-106	-116
pa ben	156	18
pa benen	-107	-155
pa bergo	-110	-118
pa bio	-108	-130
pa blode	148	-5
pa borde	-125	-31
pa brodk	-186	-251
pa brolo	-210	-201
pa bron	239	148
pa busen	142	165
pa byget	172	5
pa celgi	149	-12
pa coop	106	47
pa cykel	139	-25
pa dagar	-217	-221
pa dagen	-63	-180
pa dagis	-114	-135
pa dan	-125	-146
pa dator	6	123
pa delti	-107	-92
pa dem	149	53
pa den	-196	-81
pa det	-138	64
pa disco	-6	152
pa docka	-109	-102
pa doden	-140	-124
pa doren	-23	253
pa ena	45	-84
pa energ	-139	-123
pa engel	-196	-185
pa er	-231	-121
pa faceb	-12	113
pa far	-162	-153
pa farja	-189	-162
pa farmo	124	12
pa fem	70	140
pa fest	-7	139
pa feste	97	222
pa film	-145	-131
pa finge	193	6
pa fingr	69	-100
pa fjalt	-174	-150
pa flygp	-138	-127
pa folk	-11	130
pa forel	-145	-162
pa formi	-143	-132
pa forsk	-118	-109
pa fotbo	-144	-154
pa framt	31	133
pa fult	144	-1
pa fyra	-79	77
pa gang	173	44
pa gar	-135	-158
pa golve	230	-52
pa gravt	116	52
pa grunt	149	20
pa guben	126	14
pa gymet	109	-72
pa gymna	-81	-126
pa hakan	-205	-207
pa halgo	198	-13
pa handb	-120	-102
pa hande	-328	-237
pa hans	81	127
pa hela	378	219
pa helge	-192	-232
pa hene	49	225
pa henes	130	58
pa hjart	-179	-154
pa hofte	-138	-133
pa hoger	81	-87
pa hon	1	200
pa honom	293	14
pa hospi	-114	-138
pa hotel	-111	-87
pa huk	-169	-185
pa hur	-8	180
pa huset	34	175
pa i	114	30
pa imunf	-88	-66
pa jacka	-139	-124
pa jakta	-120	-120
pa jorde	-18	107
pa journ	-125	-136
pa kafe	-166	-66
pa kafte	12	139
pa katet	-140	-123
pa klade	-150	-116
pa klate	-112	-102
pa klini	154	35
pa klock	-201	-102
pa knat	-58	-160
pa knute	6	163
pa koksg	132	-20
pa korve	116	36
pa kredi	38	156
pa krigs	-123	-95
pa krops	116	28
pa kuden	-145	-133
pa kvala	-188	-172
pa kvale	-270	-182
pa kvino	-167	-171
pa lange	32	135
pa lapen	-100	-46
pa laren	13	277
pa laret	-178	-135
pa laxan	19	96
pa levxi	-109	-103
pa livet	-81	56
pa lopru	-117	-115
pa lorda	-78	68
pa lov	161	20
pa lovet	-107	-44
pa magne	-155	-133
pa matan	-219	-202
pa matar	131	-55
pa mej	-52	147
pa melan	-120	-109
pa mig	91	290
pa min	-127	17
pa modra	-90	-118
pa morfi	-71	-97
pa morgn	-202	-167
pa morgo	-438	-320
pa morna	-151	-135
pa motag	8	153
pa moten	-175	-163
pa motet	-186	-246
pa nagla	-103	-151
pa nan	-117	-138
pa nar	31	116
pa nasan	-124	-166
pa nasbl	153	15
pa natdu	8	140
pa naten	-384	-262
pa nater	-218	-8
pa natet	-43	118
pa nitro	-159	-127
pa nyhet	-78	-157
pa o	129	222
pa och	-50	90
pa onsda	-173	-120
pa overa	-4	140
pa pana	114	18
pa papa	133	0
pa paper	-231	-268
pa papre	-175	-171
pa piza	-108	-93
pa pizan	-133	-116
pa plata	-100	-92
pa plate	-168	-150
pa psyke	-142	-153
pa racke	130	46
pa rals	-9	93
pa raste	-93	-144
pa rat	-176	-208
pa recep	-172	-186
pa resan	-105	-103
pa revbe	-200	-193
pa rikti	98	216
pa rumet	19	176
pa rumpa	-157	-146
pa ryg	-158	-123
pa rygen	-306	-102
pa saken	171	12
pa samta	-128	-133
pa sangk	199	82
pa semes	-246	-297
pa sex	-24	144
pa sidan	23	-93
pa simsk	-125	-120
pa sista	-136	-154
pa sit	84	127
pa sju	-82	-176
pa skala	-173	-174
pa skoj	-76	38
pa smalb	-123	-167
pa snap	23	204
pa sned	104	-4
pa snope	-183	-76
pa snus	-133	-112
pa sonda	-46	87
pa sonen	-48	-141
pa spadb	-122	-100
pa spare	160	94
pa spini	-143	-122
pa stale	-5	140
pa stege	90	110
pa stick	124	32
pa stort	-184	-192
pa stran	-137	-177
pa strok	-148	-148
pa stryk	-138	-171
pa studs	-162	-148
pa svens	-189	-194
pa svima	193	45
pa ta	-95	127
pa tabis	-2	131
pa table	-167	-34
pa taget	-7	-169
pa tagsp	131	3
pa taket	83	131
pa tan	-135	-113
pa tigri	-89	-109
pa tio	149	9
pa tisda	-90	-139
pa toa	-32	-191
pa toale	175	189
pa toan	182	166
pa tolv	113	20
pa tre	20	156
pa treti	-11	127
pa trosk	128	20
pa tumen	-297	-243
pa tunga	-158	-136
pa tvare	198	15
pa ugnen	-134	-135
pa ultra	-157	-177
pa ungdo	-120	-133
pa vacin	-140	-149
pa vaden	-104	-180
pa vag	204	138
pa vagen	200	42
pa vanst	-68	-198
pa vante	-127	-136
pa vapen	3	139
pa vardc	155	151
pa varen	-161	-180
pa vecko	4	102
pa vilka	5	124
pa vilke	39	146
pa vinte	-169	-131
pa … adren	-110	-95
pa … ala	-124	-125
pa … aldre	-131	-107
pa … ama	161	20
pa … andas	117	200
pa … ar	-131	-1
pa … aren	-81	-126
pa … armen	182	13
pa … av	-62	-12
pa … avdel	17	151
pa … avslu	31	123
pa … bad	-115	-101
pa … begra	3	172
pa … behov	-157	-166
pa … besok	-70	32
pa … besva	-85	-104
pa … bil	20	122
pa … bla	-134	-101
pa … blama	-119	-103
pa … blev	-113	-145
pa … bli	-181	-201
pa … blir	-90	-172
pa … blod	124	24
pa … blodt	142	1
pa … borja	132	39
pa … bro	-8	128
pa … brost	90	-47
pa … burk	112	-1
pa … chef	-120	-132
pa … dagar	-64	84
pa … dagen	179	24
pa … dar	8	148
pa … dena	3	124
pa … det	-174	-166
pa … do	93	-112
pa … doter	-177	-118
pa … drank	20	111
pa … dregl	-136	-124
pa … drunk	-108	-144
pa … dygn	158	126
pa … efter	-110	44
pa … eler	106	-7
pa … en	-116	24
pa … et	-44	86
pa … ex	-116	-144
pa … exist	34	175
pa … explo	-129	-137
pa … fa	87	-58
pa … far	-81	-152
pa … finas	63	164
pa … fins	-166	-210
pa … fjort	12	134
pa … flera	-19	105
pa … fol	171	7
pa … fora	-93	-128
pa … forky	-132	-112
pa … frago	155	29
pa … fran	-210	-115
pa … fyra	204	99
pa … gang	195	209
pa … gar	-179	-142
pa … glas	-109	-107
pa … gor	-105	-138
pa … gora	-11	129
pa … gravi	-124	-86
pa … grus	-117	-92
pa … ha	-104	-66
pa … haft	-133	-117
pa … haha	-214	-177
pa … hal	-93	-121
pa … hala	-92	-117
pa … halvt	127	31
pa … han	217	84
pa … hande	178	10
pa … hem	-23	212
pa … hema	11	207
pa … hos	-202	-185
pa … host	-165	-155
pa … huden	98	0
pa … hur	-235	-181
pa … husva	110	4
pa … huvud	-138	-123
pa … iblan	-128	-17
pa … igar	122	118
pa … ikval	14	127
pa … inan	-29	98
pa … inget	-170	-150
pa … insid	4	129
pa … insul	-102	-115
pa … istal	-128	-161
pa … ja	12	208
pa … kal	115	-10
pa … kan	-294	-313
pa … kans	64	-57
pa … kasor	115	5
pa … kisar	-117	-108
pa … knap	-3	151
pa … kniv	-319	-282
pa … knufa	-11	127
pa … kom	-35	-123
pa … konse	-148	-139
pa … konst	4	156
pa … kopa	-70	-86
pa … kora	-5	189
pa … kraks	179	46
pa … kreve	-105	-91
pa … krope	133	38
pa … krukv	-124	-123
pa … kvart	179	-6
pa … kvava	-94	21
pa … lapar	134	19
pa … lar	-21	111
pa … laren	-151	-141
pa … leva	20	178
pa … liger	163	32
pa … lite	-244	-210
pa … liten	-230	-175
pa … litet	-155	-169
pa … lol	154	66
pa … lukta	138	31
pa … magen	175	-16
pa … man	-80	45
pa … manad	-61	-122
pa … manga	6	123
pa … mat	-132	-147
pa … me	-136	-48
pa … medan	15	96
pa … mest	-111	-103
pa … min	-47	-196
pa … minut	-116	-207
pa … mit	165	114
pa … motag	-163	-160
pa … nan	-133	-168
pa … nater	43	204
pa … natsk	-128	-130
pa … ner	-139	-130
pa … nervo	-94	-87
pa … norma	-151	-154
pa … nu	28	177
pa … nyper	-7	106
pa … oga	261	35
pa … ogat	208	62
pa … olyck	-17	123
pa … onsda	-157	-153
pa … ont	-201	-211
pa … ora	-147	-125
pa … pa	79	-74
pa … par	-144	-129
pa … pinsa	-124	-135
pa … plast	-83	-125
pa … prick	-111	-87
pa … ros	-126	-132
pa … rot	-131	-124
pa … rygen	181	15
pa … sa	-117	111
pa … sambo	-31	-106
pa … sax	-117	-131
pa … sedan	-139	-250
pa … sekun	307	52
pa … ser	-64	69
pa … serie	-129	-118
pa … skaka	177	6
pa … skala	-114	-73
pa … skorn	-2	146
pa … slapa	-100	56
pa … sluta	-179	-167
pa … snart	36	169
pa … snop	12	121
pa … snura	-98	-140
pa … snuva	-87	-76
pa … som	-121	64
pa … sons	-19	103
pa … spy	147	16
pa … spyde	-95	-85
pa … stale	-77	-135
pa … stor	-172	-150
pa … stres	-115	-137
pa … strok	-89	-90
pa … svide	-109	-116
pa … svima	75	-102
pa … ta	-28	64
pa … table	-87	44
pa … tapa	-3	218
pa … tiden	-111	-131
pa … timar	195	10
pa … time	255	44
pa … tio	42	-88
pa … tisda	-134	-121
pa … torsd	-163	-132
pa … torst	104	18
pa … trasi	92	-24
pa … tredj	-152	-153
pa … tryck	146	102
pa … tupa	139	-7
pa … tva	38	113
pa … tving	24	140
pa … under	44	206
pa … undra	-109	-108
pa … uprad	2	135
pa … ut	178	22
pa … utan	203	11
pa … vad	-73	-115
pa … vakna	-205	-219
pa … vanin	146	131
pa … vanst	119	-8
pa … varan	-113	-124
pa … varje	-10	155
pa … vart	-121	-135
pa … vaten	145	13
pa … vecka	6	263
pa … vem	-113	-24
pa … vi	-174	-190
pa … vil	-52	110
pa … vilke	29	119
pa … visar	10	-95
paa*	171	182
paans ja	149	15
paans … oksen	140	11
paansa	140	11
paata tapaa	23	118
paata … iteni	23	118
paatanyt	23	118
pacem funge	-114	-90
pacem har	140	15
pacem kans	103	16
pacem nasta	-98	-105
pacem tiden	-135	-108
pacem … fint	-114	-90
pacem … get	150	35
pacem … konst	103	16
pacem … krock	-135	-108
pacem … vecka	-98	-105
pacemaker	-51	-132
pacemakerbateri	-135	-108
pacemakerkontrol	-122	-110
pacemakern	217	52
packat	22	178
pad	151	9
pad every	151	9
pad … ten	134	4
pad*	-61	-144
padel	-180	-144
pagat	123	30
pagat i	123	30
pah*	260	104
pahaa	-1	135
pahki jalke	117	17
pahkinan	117	17
pai*	108	32
pain	137	0
pain after	-115	-106
pain and	154	35
pain ever	174	35
pain for	-116	-109
pain in	122	-10
pain on	81	-75
pain right	145	2
pain suden	127	13
pain to	21	117
pain … chest	183	62
pain … end	21	117
pain … i	162	21
pain … lifti	-115	-106
pain … now	166	16
pain … side	177	59
pain … swaet	118	12
pain … the	-162	-171
pain … three	-122	-116
pain … tingl	117	17
pain … to	109	3
painkilers	-146	-145
paint … int	-149	-137
paintbal	-149	-137
pak*	94	-66
pakor av	153	-26
pakor den	-138	-112
pakor i	-7	101
pakor pa	120	-4
pakor vem	-129	-110
pakor … bil	165	19
pakor … cykel	120	-4
pakor … liger	-138	-112
pakor … morgo	-7	101
pakor … ringe	-129	-110
pakord	110	-87
pakot minut	2	131
pakot … seksi	2	131
pakoti	2	131
pal*	127	-59
palar	7	124
palar … inte	7	124
paljon	164	20
palov pa	161	20
palov … lov	161	20
palovama	161	20
pam*	-149	-162
pan*	-284	-319
pana han	114	18
pana … vil	114	18
panan	-86	-124
panan for	-129	-122
panic	-237	-175
panic atack	-214	-171
panic … right	-141	-124
panik	-76	-178
panik i	-103	-119
panik igar	-145	-151
panik lugn	-120	-119
panik sa	-126	-112
panik varje	-113	-108
panik … dom	-126	-112
panik … gang	-113	-108
panik … ingen	132	38
panik … nu	-120	-119
panik … svete	118	37
panikangest	-153	-174
panikatack	-146	-153
pankakor	-160	-148
panodil	114	5
papa	118	107
papa ar	-115	-114
papa ater	139	19
papa begra	-80	-108
papa blir	12	189
papa dodar	-5	100
papa dog	-153	-204
papa e	119	-17
papa fat	135	20
papa fick	-156	-50
papa gor	2	113
papa hade	-122	-114
papa haler	-7	138
papa har	-132	-104
papa kasta	-15	119
papa komer	10	178
papa ler	115	10
papa liger	-132	-167
papa med	201	71
papa pa	136	19
papa prata	135	27
papa pratr	106	3
papa sager	115	123
papa sar	-133	-124
papa sen	132	0
papa ser	-6	122
papa ska	-98	-105
papa slar	83	355
papa sover	-7	-127
papa tar	1	212
papa vilka	-112	-130
papa … #	-1	134
papa … arg	13	120
papa … att	133	93
papa … bara	115	10
papa … dod	160	10
papa … et	143	36
papa … fa	-98	-105
papa … fat	-120	-134
papa … feber	171	17
papa … forbj	14	105
papa … ful	172	-23
papa … grave	-3	149
papa … grot	100	6
papa … haft	-183	-154
papa … han	101	181
papa … hog	112	3
papa … in	23	215
papa … inlag	-111	-135
papa … konst	159	14
papa … lever	93	-1
papa … lileb	-15	119
papa … mama	106	323
papa … med	4	142
papa … men	-117	-164
papa … mig	-1	266
papa … mycke	-151	-151
papa … o	117	0
papa … och	147	77
papa … os	-95	64
papa … pa	-126	-148
papa … sa	22	145
papa … sagt	33	104
papa … saker	2	113
papa … skrum	140	10
papa … sma	-6	122
papa … stran	-122	-120
papa … ute	-17	83
papa … vacin	-112	-130
papa … varit	-89	-95
papa … vil	-78	-97
papa … waran	139	19
papan	-72	142
papan sager	-5	131
papan … att	-5	131
papas ansik	155	16
papas fot	97	20
papas … har	73	-72
papas … i	-9	124
paper	-221	-195
paper dar	6	115
paper for	-146	-152
paper fran	-114	-146
paper i	13	164
paper ja	-137	-142
paper jag	6	111
paper lite	-112	-127
paper nar	-128	-106
paper pa	-108	-111
paper … det	6	115
paper … doter	-3	106
paper … jag	-128	-106
paper … mina	-85	-104
paperen	11	150
paperet	-148	-111
papers	-139	-163
papersar	-174	-175
papersarbete	-153	-136
papre efter	-171	-150
papre nar	-154	-143
papre … jag	-181	-165
papret	-183	-189
par	-19	-153
par dagar	-125	-170
parac can	-137	-101
parac … i	-137	-101
paracetamol	121	-49
paradgivning	-125	-148
paran och	19	120
paren are	26	146
parents	24	204
park when	-116	-105
park … i	-116	-105
parke en	95	-5
parke hos	-157	-147
parke i	-116	-161
parke ska	-106	-92
parke … er	-157	-147
parke … lastb	95	-5
parken	-134	-136
parkerat	95	-5
parkeringshuset	-7	205
parki och	-104	-89
parki … har	-104	-89
parkinson	-156	-159
paron	149	44
paron ur	149	44
paron … munen	149	44
parterapi	-117	-161
partn ar	-33	120
partn for	-112	-106
partn ocksa	-91	-99
partn … farli	20	179
partn … medic	-91	-99
partn … snal	-129	-152
partn … tva	-112	-106
partner	-62	164
pas	21	241
pas jag	-26	131
pas och	-20	198
pas … bokat	-8	110
pas … mit	-14	154
pas*	104	213
pasar	-151	-85
pasar grane	-122	-115
pasar i	7	127
pasar … hund	-122	-115
pasar … skola	7	127
pasare	-5	150
pasat	12	150
pasat nar	12	150
pasat … jag	12	150
pase	208	49
pased	-6	-168
pased out	156	-29
pased … now	89	-25
paset	-72	99
paset igar	-151	-122
pasin out	145	-1
pasing	144	-30
pask	-156	-153
paspo and	-16	137
pasport	3	183
pat*	-97	171
patches	-128	-134
patie fol	-115	-115
patie har	-10	136
patie pa	-22	102
patie … boend	-22	102
patie … igar	-115	-115
patie … knuti	-10	136
patienten	-18	169
pau*	157	4
pause pa	115	29
pause … tio	115	29
pauser	129	28
pe	-193	-186
pea*	125	246
peaceful	19	221
pee	-2	-186
pee no	-112	-124
pee since	-129	-140
pee*	-15	-148
peed since	144	39
peed … yeste	144	39
pees	-116	-115
pekar	154	90
pekar at	147	21
pekar … fel	138	17
pekar … halse	117	2
pel*	86	183
pelka mena	0	159
pelka … kotii	0	159
pelkaan	17	186
pena	102	-42
pena men	130	10
pena … penan	130	10
penan	140	-13
penan … ingen	130	10
penga jag	40	111
penga och	-63	95
penga … laser	6	106
pengar	-40	249
penic idag	122	56
penic nu	123	45
penic … nasel	123	45
penic … nu	105	44
penis	-168	-157
penis och	-112	-106
penis … det	-112	-106
pensi han	-94	-101
pensi och	-15	164
pensi vad	-91	-100
pensi … fins	-91	-100
pensi … huset	21	136
pensi … jag	-116	-159
pensi … knufa	27	116
pensi … slar	3	112
pensi … tycke	-94	-101
pension	-49	96
per	-146	-239
per nat	-254	-222
per … stral	-110	-94
period	-163	-178
peron och	-148	26
peron … har	-12	98
peron … undra	-124	-142
persiensnoret	134	17
perso har	-113	-108
perso letar	88	-27
perso slar	-6	143
perso … akt	-113	-108
perso … efter	88	-27
perso … min	-6	143
personalen	165	155
perua	-121	-156
perua ajan	-115	-128
pet*	122	115
petat	163	31
petat in	163	31
petat … et	163	31
pga	-131	-160
pga grana	-99	-106
pga … bebis	-99	-106
pho*	-42	140
phone	-42	140
physio	-8	-151
pic*	-71	128
picked	7	165
pie*	-136	-220
piece of	144	16
pieni	-222	-204
pig	-376	-402
pig anars	-159	-177
pig ar	-88	-66
pig feber	-102	-77
pig for	-94	-70
pig i	-131	-103
pig inte	-111	-89
pig och	-161	-148
pig pa	-114	-126
pig … #	-102	-77
pig … huvud	-109	-72
pig … ovrig	-143	-116
pig … som	-162	-133
pig*	-159	-115
pigt	-143	-122
pigt nu	-143	-122
pil it	-122	-133
pil … was	-122	-133
pil*	61	127
piler	-118	-10
piler a	27	135
piler av	-162	-142
piler det	15	134
piler kondo	21	126
piler o	-92	36
piler och	4	-138
piler pa	158	-14
piler recep	-152	-159
piler var	-150	-152
piler … blodt	147	15
piler … eler	21	126
piler … feste	116	-12
piler … koper	-150	-152
piler … migra	-131	-124
piler … mista	-162	-142
piler … siter	-113	-105
piler … somna	105	-13
piler … sova	10	106
piler … varas	124	33
piles	-129	-120
piles itchi	-129	-120
pils	216	170
pils by	132	-7
pils does	-2	107
pils would	-28	155
pils … be	-29	126
pils … it	11	136
pin*	-199	-213
pina	-136	-147
pinch	148	3
pine efter	-139	-116
pine … golfe	-139	-116
pingvin	-120	-101
pink	-159	-153
pink eye	-159	-153
pinsa bra	-124	-135
pinsa men	-105	62
pinsa … det	-128	-111
pinsa … nu	-124	-135
pinsam	-154	-161
pip nar	127	14
pip … hon	137	19
pip*	120	-104
pipan andni	157	61
pipande	157	61
piper	220	-37
piper jatem	130	8
piper och	129	6
piper … vaser	129	6
pir*	60	-114
pirar	143	-58
pirar a	-126	-112
pirar ja	115	5
pirar … jag	-126	-112
pirni i	-120	-105
pirni … foter	-120	-105
pirningar	-120	-105
pis vil	16	131
pis … bara	16	131
pis*	231	226
pisar	-128	-132
pisar pa	-128	-132
pisar … mig	-128	-132
pisto i	-9	140
pisto under	-14	86
pisto … munen	-9	140
pisto … sange	-14	86
pistol	-10	153
pistolen	61	107
pistolskot	116	-9
piz*	-232	-237
piza	-238	-219
pk	-144	-133
pla*	-148	49
plan	-41	134
plan and	7	167
plan kramp	109	-8
plan om	-101	-110
plan … att	22	157
plan … et	-101	-110
plan … forts	109	-8
plan … im	5	115
planboken	-134	-141
plane att	57	188
plane barn	-138	-160
plane hur	31	156
plane min	28	169
plane opera	-126	-93
plane … begra	12	125
plane … det	-17	131
plane … skidt	-95	-90
plane … ta	26	141
planer	5	171
planera	34	179
planerad	-139	-123
planerar	-90	62
planka	222	37
plaskdamen	133	10
plast pa	-93	-124
plast racke	-120	-118
plast rackt	-142	-124
plaster	-229	-240
plastikirurgi	-111	-99
plastrat	-109	-128
plata rot	-100	-92
plata … ingen	-100	-92
platan	-125	-141
platen	-188	-176
platform	5	141
play	-136	-128
playing	-208	-206
plays til	23	135
playstation	23	135
ple*	-89	74
plo*	200	17
plock fram	-34	113
plock i	137	14
plock igar	126	48
plock nu	140	27
plock svamp	191	64
plock … kraks	140	27
plock … lufte	137	14
plock … nu	126	48
plockade	208	71
plockar	137	14
plockat	64	151
plomb	-184	-180
plomb och	-113	-102
plomb … det	-113	-102
plots andfa	125	37
plots andno	154	70
plots blind	213	28
plots blivi	124	33
plots brost	114	35
plots fat	-143	-112
plots forla	105	13
plots frukt	116	51
plots huvud	154	56
plots ingen	169	19
plots jateo	200	73
plots mit	151	57
plots ont	115	36
plots pa	148	42
plots pungs	128	46
plots sjukt	167	63
plots smart	145	63
plots svar	222	80
plots svart	154	53
plots vark	-161	-115
plots … huvud	163	51
plots … jag	146	39
plots … med	115	30
plots … och	173	42
plots … ont	243	110
plots … pa	164	129
plots … sa	124	33
plots … smart	127	42
plots … svart	-143	-112
plotsligt	313	88
plotslit	158	21
plu*	-26	-232
pluga	-183	-189
pluga langr	-149	-157
pluge just	-130	-118
pluge … nu	-130	-118
pluget	-213	-195
plus	233	65
plus jateo	119	34
plus pa	191	59
plus … gravt	116	52
plus … pa	119	34
plus … stick	124	32
plust for	146	67
plust … tva	146	67
plustest	154	34
pms	-135	-165
pms grate	-127	-125
pne*	-120	-138
po	-7	110
po doren	-7	110
po … mit	-7	110
poi*	184	356
poika sanoo	-1	144
poikani	-1	144
poikaystava	-2	138
point	-26	183
point in	-35	147
pois	-15	262
poiso last	-136	-155
poiso my	-3	103
poiso … food	-3	103
poisoned	146	-26
poj*	160	166
pojke fol	126	3
pojke i	157	100
pojke lag	115	53
pojke pa	80	164
pojke som	-126	-129
pojke spark	-91	-123
pojke … #	127	32
pojke … drunk	-126	-129
pojke … fat	124	15
pojke … i	-91	-123
pojke … pa	129	12
pojke … under	115	53
pojkv hotar	-7	123
pojkv kontr	22	127
pojkv sa	12	159
pojkv siter	-16	122
pojkv som	5	147
pojkv tog	-23	118
pojkv tving	9	102
pojkv vakna	139	-8
pojkv … alt	22	127
pojkv … att	-5	150
pojkv … mig	16	118
pojkv … pa	-132	-28
pojkv … slar	5	147
pojkv … stryp	-23	118
pojkv … til	139	-8
pojkvanen	117	171
pojvan	13	115
pol*	-222	-54
polar	151	15
polar av	151	15
polar hamta	-93	-99
polar klatr	126	19
polar … blod	151	15
polar … ut	-93	-99
polare	-93	-99
polen	-327	-327
polen alerg	-110	-75
polen haha	-113	-101
polen och	-131	-123
polen spray	-120	-76
polen … hjalp	-120	-76
polen … nyser	-129	-121
polen … rinan	-112	-105
polenalergi	-142	-138
polenalergiker	-124	-113
polis avlys	15	138
polis och	-127	-97
polis valdt	-3	87
polis var	-95	-111
polis vil	-77	-98
polis … for	-3	87
polis … ha	-77	-98
polis … hos	-95	-111
polis … vagar	15	138
polisen	3	252
polta kasia	0	112
polta … tupak	0	112
poltan	0	112
poo	152	20
poo*	225	39
pool	148	18
poole andas	115	53
poole nan	92	-1
poole … minut	92	-1
poole … nu	115	53
poolen	187	26
porte igen	-50	131
porte varje	-10	138
porte … kval	-10	138
porten	-30	177
pos*	-83	58
posit test	186	47
positiv	-115	-106
positivt	142	-9
postafen	-136	-121
posten	50	152
pot*	-135	-180
potat et	-114	-96
potat i	213	41
potat … halse	140	31
potat … litet	-114	-96
potat … munen	140	13
potatis	80	-89
potensen	-132	-114
pou*	217	-19
pounding	141	-8
pradaxa	-142	-137
prast rorde	16	137
prast … kurat	-77	-103
prast … mig	16	137
prat	172	53
prata	-53	-193
prata #	-145	-111
prata at	125	13
prata bara	123	22
prata eler	126	29
prata galim	135	16
prata grot	129	25
prata hande	115	5
prata hela	180	75
prata hes	-141	-127
prata hogt	-9	133
prata i	148	163
prata igeno	-108	-121
prata in	31	169
prata jatek	98	21
prata klart	114	-4
prata konst	200	22
prata man	-193	-158
prata med	-283	-345
prata men	138	-5
prata och	104	5
prata om	-184	94
prata pa	240	47
prata rent	132	0
prata rikit	132	3
prata sa	185	33
prata som	104	-90
prata strun	182	-8
prata svens	6	115
prata … andas	127	56
prata … ar	-116	-144
prata … att	26	229
prata … det	-143	-163
prata … doda	157	139
prata … doden	12	127
prata … dom	-81	-104
prata … dregl	133	61
prata … efter	-141	-127
prata … fem	162	40
prata … folk	13	116
prata … for	-110	-95
prata … gud	10	103
prata … hela	142	10
prata … inan	-121	-150
prata … katen	-129	-125
prata … konst	124	26
prata … kot	125	13
prata … med	-213	-203
prata … menin	179	42
prata … min	-186	-195
prata … mit	-9	128
prata … nagon	-231	-275
prata … natmo	194	-36
prata … om	-19	-182
prata … sen	132	3
prata … sig	-139	-156
prata … siter	-47	92
prata … sjalv	18	175
prata … somne	-82	-83
prata … sprin	16	105
prata … tio	113	24
prata … tv	5	149
prata … vagen	152	74
prata … vifta	123	22
pratade	-45	-147
pratr	106	3
pratr konst	106	3
pratr … o	106	3
pre*	-53	-215
preci hela	-123	-109
preci inan	149	19
preci som	-127	-178
preci var	24	176
preci … brolo	-63	-70
preci … i	-165	-144
preci … krope	-123	-109
preci … och	24	176
preci … vanli	-243	-193
preci … varje	-147	-162
predikar	-24	166
pregn and	-8	-123
pregnant	137	-74
prepared	-131	-150
pres	197	117
pres it	-111	-98
pres over	113	43
pres … brost	128	16
presa	-127	-156
presa brost	-127	-156
presa … mot	-127	-156
prescription	-181	-223
presentations	-163	-138
presu table	-122	-135
presu … run	-122	-135
preve vad	-110	-104
preve … pasar	-110	-104
preventivmedel	-212	-192
pri*	72	-165
priap stand	153	14
priap … i	153	14
priapism	153	14
prick	-291	-279
prick efter	-143	-122
prick feber	-116	-78
prick langt	-126	-103
prick lila	150	27
prick och	139	27
prick over	-187	-122
prick pa	-215	-253
prick … armar	-126	-113
prick … armen	-139	-119
prick … benen	156	55
prick … blekn	-119	-90
prick … feber	-143	-122
prick … hela	-148	-119
prick … huden	41	-67
prick … in	-126	-103
prick … inte	317	87
prick … laren	-197	-187
prick … magen	-234	-203
prick … ogone	197	17
prick … ont	125	45
prick … pa	150	27
prick … rader	-111	-87
prick … rumpa	-168	-141
prick … rygen	-137	-116
prick … smalb	129	23
prickar	168	-62
prickarna	-153	-132
prima	-91	-138
prima bor	-109	-78
prins	-139	-126
prise pa	-167	-165
priset	-173	-175
pro*	-85	-177
probl for	59	129
probl vid	-88	-123
probl … amnin	-88	-123
probl … min	59	129
problem	-90	75
proce kort	9	119
proce … med	9	119
procesen	9	119
profet	5	128
promenad	-150	-171
prop	206	23
prop det	-109	-95
prop i	124	-13
prop jag	120	19
prop vaden	108	51
prop … hjarn	175	36
prop … nasan	-110	-89
propar	-151	-108
propavan	-158	-138
properly	124	-25
propl pa	111	-8
propl … armar	111	-8
proplosare	206	6
proprly	136	17
prost med	194	62
prost … ont	148	51
prostatan	-137	-166
prov	-178	-97
prov svar	-101	-106
prov … fran	-101	-106
prove efter	5	136
prove kan	-82	-113
prove var	-154	-146
prove varit	-85	-108
prove … bra	-103	-156
prove … man	-134	-130
provet	-148	-164
provs fran	-96	-92
provs komit	-145	-144
provs … ekg	-96	-92
provsvar	-179	-188
provsvaret	-250	-260
provt for	-114	-110
provt … hiv	-114	-110
provtagning	-97	-143
pru*	-210	-202
prunes	-139	-157
pruta som	-118	-99
pruta … en	-118	-99
prutar	-149	-116
psa	-167	-170
pso*	-185	-174
psoriasis	-126	-118
psy*	-278	-130
psyk igar	-28	121
psyk … och	5	129
psyki sager	-5	103
psykiskt	-31	76
psyko i	-100	-142
psyko och	-119	-159
psyko … har	-41	76
psyko … tjugo	-100	-142
psyko … undra	-103	-116
psykolog	-191	-237
psykologi	-103	-116
psykos	-141	-190
pub*	-134	-134
puc*	124	107
puck … halse	127	56
pucke i	164	13
pucke … tinin	164	13
pucken	164	13
puckl pa	-5	138
puckl … mig	-5	138
pucklade	-5	138
puf*	216	40
pufar	175	18
puh*	157	257
puhe	233	30
puhe samal	106	-8
puhe … yhtak	148	-2
puhut suome	-116	-119
puhuteko	-116	-119
pul*	369	-13
puled	119	-33
puled boili	115	0
puled … muscl	-135	-117
puled … water	115	0
pulmicort	-132	-121
puls	67	-172
puls #	-112	-139
puls bra	-122	-104
puls pa	138	-18
puls … #	123	28
puls … klock	-137	-116
puls … nu	-122	-104
pulsader	172	2
pulsadern	79	180
pulse	215	-6
pulse #	165	31
pulse e	-122	-102
pulse knol	169	64
pulse … #	14	-104
pulse … fine	-106	-85
pulse … i	187	69
pulse … inte	166	21
pulsen	171	5
pulserande	169	64
pulserar	197	10
pulso han	106	14
pulsodern	106	14
pum*	248	121
pump	-142	-153
pump til	-146	-149
pump … brost	-146	-149
pumpa dacke	-135	-128
pumpa dalig	-129	-109
pumpa in	-37	110
pumpa jarn	-135	-118
pumpa min	7	141
pumpa och	87	-4
pumpa ut	118	-46
pumpa … blod	114	-30
pumpa … gas	-37	110
pumpa … han	87	-4
pumpa … mage	7	141
pumpa … ont	-135	-128
pumpa … pa	-135	-118
pumpa … sa	-129	-109
pumpade	-53	78
pumpar	180	49
pumpe har	207	55
pumpe … i	131	39
pumpe … sluta	114	18
pumpen	223	47
pumping	155	60
punch me	0	154
punches	0	154
punge att	151	57
punge gor	175	55
punge i	-124	-138
punge inat	-143	-154
punge kans	137	18
punge sen	173	20
punge … en	130	18
punge … han	132	17
punge … man	151	57
punge … men	-143	-154
punge … nat	-124	-138
punge … ont	139	19
punge … som	137	18
pungen	111	-136
pungs och	128	46
pungs … kraks	128	46
pungsmarta	128	46
punkt	-44	91
punkt har	-5	184
punkt … undra	-96	-106
pup*	198	7
pupil ar	130	5
pupil … store	116	8
pupilen	170	4
pupiler	112	-21
pur*	285	242
puris ja	157	7
puristaa	161	0
puristus	121	19
purpl rash	151	35
purpl … on	169	16
purple	228	20
purpose	2	201
pus*	185	216
pusar	3	121
pusar honom	3	121
pusar … pa	3	121
pushe me	-1	157
pushe … down	-6	121
pushed	68	159
pushi we	188	-17
pushing	154	66
put	-116	157
put … hands	-37	113
put … in	14	229
put*	234	290
puta	-5	107
puta folk	-5	107
puta … framf	-5	107
putad mig	12	172
putad … i	-4	116
putade	21	158
putos katol	139	1
putosi	204	19
putsar	-7	157
puu*	110	-45
puutuu	178	19
pyo*	179	117
pyori vaan	-4	128
pyori … kuole	-4	128
pyorii	-4	128
pys*	147	94
pyser	88	-17
pyser nar	88	-17
pyser … jag	88	-17
pysty hengi	110	6
pysty … kunol	110	6
pystysa	155	-14
pyt*	-159	-148
quarantine	-100	-73
quit	-149	-161
quit smoki	-149	-161
race	-70	-109
racke #	-16	106
racke de	-44	58
racke det	84	-49
racke jag	-5	147
racke men	-16	169
racke och	-26	147
racke pa	116	-16
racke til	-214	-142
racke tre	-129	-121
racke val	-120	-122
racke … balko	-17	158
racke … bron	175	7
racke … citod	-16	106
racke … en	14	211
racke … freda	-145	-172
racke … har	-6	95
racke … titar	-26	147
racke … vecko	-129	-121
racker	-112	4
racket	232	136
rackte	-142	-124
rad	-143	155
rad att	-107	165
rad barn	20	170
rad for	-193	43
rad jag	4	163
rad min	3	181
rad om	-140	-149
rad sa	-110	-118
rad … askan	-151	-155
rad … att	-144	-188
rad … de	-7	106
rad … det	-113	-5
rad … doden	-112	-134
rad … fa	-93	-144
rad … flyge	-143	-155
rad … ga	15	162
rad … gor	4	163
rad … han	5	220
rad … hjart	-179	-185
rad … honom	-5	149
rad … ja	-62	99
rad … jag	-46	181
rad … man	3	181
rad … mig	33	197
rad … min	81	262
rad … nalar	-117	-160
rad … papa	7	187
rad … spind	-151	-163
rad … sprut	-215	-253
rad … tandl	-79	-99
rad … vad	48	125
rad … vaten	-148	-166
rad*	-93	292
rada	-49	168
rada de	-12	91
rada norbo	27	154
rada varld	32	136
rada … andra	-12	91
rada … inget	-95	-111
radad	8	131
radad fora	8	131
radad … vecka	8	131
rader	-93	73
rader ala	-9	136
rader pa	-42	95
rader telef	11	114
rader … benet	-111	-87
rader … borde	-13	149
rader … konto	-2	136
raderat	1	194
radet	-77	-117
radet undra	-125	-119
radet … om	-125	-119
radio	-79	94
radio are	-105	-122
radio … jag	7	130
radio … too	-105	-122
radion	-73	110
rag*	143	38
rai*	35	202
raiskatiin	5	195
rak fortf	-103	-96
rak … det	123	5
rak*	83	249
raka	89	187
raka sar	4	129
raka … pa	12	189
rakad mig	-162	-189
rakad skara	-135	-176
rakad … mig	-135	-176
rakad … tva	-115	-104
rakade	-111	-230
rakat	-200	-199
rakbl i	31	205
rakbl och	31	145
rakbl … blodi	19	116
rakbl … mobil	13	155
rakblad	-18	214
rakbladen	7	142
rakbladet	-2	163
raken	155	18
rakna det	-91	77
rakna ner	-22	126
rakna pa	-17	99
rakna som	-92	73
rakna table	-3	133
rakna … det	-15	174
rakna … hur	12	116
rakna … overd	-136	-114
rakna … tio	-20	102
raknar	26	214
raknas	-214	1
raknat	82	270
rakni #	-90	-101
rakni ar	-155	-132
rakni det	32	115
rakni for	-142	-117
rakni fran	-156	-154
rakni kom	-205	-176
rakni och	53	161
rakni rakni	-146	-123
rakni … ambul	-142	-117
rakni … ar	-146	-123
rakni … men	-82	-83
rakni … skriv	43	136
rakni … span	-90	-101
rakni … tandl	-146	-141
rakning	-249	-165
rakningar	-146	-123
rakningarna	69	265
rakningen	-200	-220
rakor	183	29
rakor … kraks	150	69
rakorna	163	36
raksmorgasen	-170	-155
rakt	147	-10
rakt ser	118	29
rakt … dubel	118	29
ral*	-9	93
rals	-9	93
rals tva	-9	93
rals … gange	-9	93
ram*	237	-25
ramad hon	-106	-99
ramad … har	-106	-99
ramadan	-106	-99
ramla	155	-16
ramla at	137	20
ramla av	-124	-126
ramla det	-4	127
ramla fran	145	-38
ramla ihop	292	16
ramla jag	6	147
ramla med	-141	-138
ramla mot	217	32
ramla ner	164	16
ramla pa	19	-152
ramla … ar	6	147
ramla … badru	109	27
ramla … hande	151	8
ramla … haste	98	-6
ramla … hog	129	13
ramla … hosku	95	44
ramla … isen	141	-40
ramla … klate	107	35
ramla … pa	166	20
ramla … rikti	-137	-145
ramla … sidan	137	20
ramla … sofan	-169	-131
ramla … stege	147	45
ramla … taket	104	22
ramla … trape	117	24
ramlade	135	-85
ramlat	299	161
ran*	-198	-25
ranad mig	41	120
ranad … och	41	120
ranade	41	120
rand	-94	-122
rand blir	-94	-122
rande hart	-170	-144
rande … bajs	-170	-144
rander	-145	12
rapakalja	174	17
rapar	-61	-173
rapar mycke	-133	-126
rapar … efter	-133	-126
raped	15	257
raped last	36	195
raped me	11	149
raped … night	36	195
raper	-120	-125
raper syra	-120	-125
raper … up	-120	-125
rapor om	-134	-156
raport	-110	-153
rasande	-17	176
rasar	10	97
rasar efter	10	97
rasar … att	10	97
rash	-104	-208
rash is	-160	-146
rash like	106	36
rash on	-170	-155
rash … doesn	161	36
rash … gone	-160	-146
rash … my	-219	-188
rash … tiny	106	36
raska #	133	12
raskausviiko	133	12
rat	-94	-163
rat bra	142	-21
rat piper	-143	-115
rat vanin	-66	-106
rat*	-13	-162
rata	-85	-180
rata pa	158	6
rata … mig	198	11
ratar	-143	-131
raten mot	8	140
raten nasta	-126	-127
ratgi tror	-100	-87
ratgi … vi	-100	-87
ratigheter	-127	-125
rator	177	6
rator pa	177	6
ratsi fran	-77	-98
ratsi … misha	-77	-98
ratsintyg	-77	-98
rav*	139	-40
ray	-152	-191
ready	28	179
ready now	-12	88
reagoi	138	-9
reakt med	114	32
reakt … andno	114	32
reaktion	-51	-109
realy sleep	134	-22
realy tight	102	13
reb*	-172	-178
rebook	-172	-178
rec*	-208	-188
recep fortf	-102	-85
recep star	-129	-121
recep … katet	-140	-123
recep … morfi	-71	-97
recep … nitro	-159	-127
recep … som	-129	-121
recep … somnt	-106	-114
recept	-162	-172
receptfrit	-134	-154
recpt	-109	-103
recpt pa	-109	-103
recpt … levxi	-109	-103
red	2	-148
red blood	159	12
red … just	103	10
red*	59	323
redan	78	336
redan tagit	6	110
redan tva	-7	139
redan … dod	4	130
redan … farva	6	110
redo	-6	106
redovisning	-140	-154
ref*	-237	-261
referal	-147	-140
refil	-136	-136
refil … my	-130	-129
reflux	-132	-118
regel saman	150	19
regel … saman	150	19
regelbundna	150	19
regionen	-153	-164
regionens	-162	-167
register	-71	-145
reh*	-74	-182
rehab	-36	-143
rek*	-269	-182
reklam	-154	-137
rekor i	-170	-164
rekor … lopni	-151	-143
rekord	-184	-182
rel*	-9	160
relap again	10	112
relap … nobod	10	112
relapsed	10	112
relationer	-114	-170
rem*	-20	-98
remis	-27	-90
remis skule	-117	-116
remis til	-151	-31
remis … ha	-117	-116
remis … hudla	-117	-116
remis … kardi	-126	-118
remisen	-126	-138
ren	-269	-269
rena	-173	-171
rena sjalv	-81	-127
rena … sjalv	-81	-127
renew	-201	-191
renew my	-172	-160
renew … warfa	-126	-112
rengo och	119	54
rengo … hosta	119	54
rent alman	-88	-91
rent blod	119	23
rent … sagt	47	142
renvaktarstugan	171	51
rep	35	106
rep i	-62	95
rep och	-11	109
rep om	172	-12
rep til	-116	-122
rep vad	0	101
rep … baten	-168	-181
rep … bilen	4	102
rep … brev	-17	83
rep … halse	172	-12
rep*	25	171
repar	-136	-161
repet	103	205
repet gick	-3	136
repet hange	-28	176
repet har	-10	103
repet och	130	-3
repet … av	-3	136
repet … i	-30	140
repet … star	130	-3
resa	-21	112
resa bort	7	122
resa sig	143	98
resa … bada	135	24
resa … mycke	114	19
resa … och	15	111
resa … spani	-105	-69
resan kisar	-105	-103
resan … och	-105	-103
resend	-152	-157
reseptin	-208	-189
reser	73	-81
reser bort	21	100
reser mig	91	-105
reser … ar	-136	-118
reser … fort	-140	-106
reser … inget	-129	-131
reser … och	181	11
reser … snabt	-200	-192
reser … up	-146	-134
responding	144	-4
resta mycke	-146	-107
resta tar	88	-27
resta … sig	88	-27
restaurang	64	-83
reste	-152	-143
reste mig	-153	-144
reste … for	-119	-131
resten	80	152
resti pulse	-106	-85
resti … #	-106	-85
results	-123	-136
ret*	-249	-267
retas	-81	-104
retas lite	-81	-104
retas … i	-81	-104
reu*	-150	-149
rev mig	-152	-151
revbe ar	105	6
revbe efter	-119	52
revbe gor	-37	99
revbe nar	-161	-154
revbe och	224	61
revbe svule	158	66
revbe syns	136	12
revbe til	122	58
revbe … brake	-4	151
revbe … gymet	-113	-98
revbe … hoger	183	76
revbe … hon	131	11
revbe … hosta	-140	-127
revbe … jag	-196	-186
revbe … nar	126	24
revbe … ont	-37	99
revbe … ut	-115	-106
revbe … val	105	6
revbena	127	25
revbenet	-231	-140
rida	158	19
rida for	138	11
rida … ogat	138	11
right arm	143	-11
right hand	157	-21
right side	-180	-168
right … hurts	-196	-184
right … i	-113	-102
rikit sen	132	3
rikit … imors	132	3
rikitgt	132	3
rikli an	-145	-138
rikli mens	-130	-131
rikli … vanli	-145	-138
riklig	-158	-148
rikligare	-145	-138
riktat	-27	120
rikti alt	104	-13
rikti bara	-127	-126
rikti dena	3	124
rikti for	-7	171
rikti mama	11	100
rikti med	-106	-106
rikti nu	12	106
rikti … gang	3	124
rikti … har	12	106
rikti … kickb	-106	-106
rikti … min	-2	130
rikti … svart	104	-13
rin pig	-118	-85
rina	162	113
rina gul	-111	-94
rina ur	131	29
rina … nasan	131	29
rina … vatsk	-111	-94
rinan nasa	-161	-152
rinan ogon	-152	-142
rinande	-226	-218
rinas on	121	19
rinas … kova	121	19
rinasa	230	13
riner	22	-161
riner blod	167	34
riner genom	165	13
riner i	-151	-141
riner klar	139	4
riner nat	118	-8
riner ner	157	7
riner ont	124	34
riner var	-176	-134
riner vaten	103	25
riner … blast	-151	-141
riner … blod	100	23
riner … frisk	-125	-99
riner … i	127	4
riner … jag	84	-62
riner … nerfo	109	26
riner … vatsk	139	4
ring	27	-125
ring #	176	20
ring ambul	120	24
ring nan	165	13
ring och	121	136
ring pa	-144	-101
ring vet	-122	-86
ring … el	-122	-86
ring … laret	-144	-101
ring … mina	11	114
ringa	35	-120
ringa #	-166	-168
ringa igen	-93	-102
ringa kring	139	33
ringa mig	-138	-141
ringa polis	-10	145
ringa runt	151	26
ringa under	-169	-147
ringa … kan	-93	-102
ringa … lampo	147	33
ringa … och	-113	-112
ringa … ogone	-169	-147
ringa … pa	164	-3
ringd er	-97	-106
ringd fran	2	159
ringd i	29	165
ringd men	114	-4
ringd och	167	101
ringd … grat	1	142
ringd … igar	-97	-106
ringd … jag	173	1
ringde	85	265
ringe i	-30	-178
ringe jag	-221	-248
ringe man	-220	-245
ringe … da	-131	-100
ringe … for	-166	-153
ringe … mama	166	30
ringe … morgo	-150	-168
ringer	-273	-184
ringo tror	-122	-94
ringo … jag	-122	-94
ringorm	-122	-94
rinta ja	135	23
rintaa	192	17
rintaan	144	11
rintakipu	176	17
ripin pain	148	49
ris*	-95	112
risken	-130	-153
rispa	-218	-230
rispa mig	33	231
rispa … pa	49	160
rispa … varje	37	137
rispar	75	218
rispat	-4	173
rispo pa	5	171
rispo … min	12	134
rispor	-28	134
riv*	-95	76
rivan smart	133	13
rivande	133	13
river	9	171
river up	-9	160
river … saren	-6	131
rob*	-191	-137
robot	-129	-125
robot klipt	-135	-113
robot … av	-135	-113
robotgrasklipare	-135	-113
roc*	197	60
rock	197	60
rod	-143	-332
rod direk	119	26
rod jag	-52	-131
rod men	-176	-153
rod och	115	-67
rod over	180	32
rod ring	-185	-143
rod stjar	-155	-135
rod … ansik	158	-5
rod … det	100	14
rod … far	-134	-128
rod … hard	162	41
rod … hela	180	32
rod … ingen	-115	-102
rod … jag	-134	-114
rod … nu	74	-43
rod … pa	-108	-99
rod … som	-134	-116
rod … svule	-115	-133
rod*	-13	-202
roda	37	-110
roda bar	130	20
roda flack	117	18
roda marke	121	16
roda prick	-61	-138
roda strec	131	32
roda … fran	130	20
roda … hosta	121	16
roda … over	-148	-119
roda … overa	117	18
roda … pa	-150	-188
roda … som	-119	-90
roda … up	131	32
rodak dena	-113	-105
rodak … vecka	-113	-105
rodaktig	-113	-105
rodbe och	-111	-102
rodbe til	-140	-119
rodbetor	-221	-194
rodna som	-195	-158
rodna up	169	40
rodna … i	118	32
rodnad	-261	-213
rodnaden	132	27
rodnar	-163	-156
roi*	123	10
roikuu	123	10
rok	134	-38
roka	-227	-178
roka klart	-3	127
roka och	-100	-96
roka … det	-108	-126
roka … sen	-3	127
rokar a	-113	-99
rokar … nu	-113	-99
rokare	129	45
rokarlungor	-113	-99
roken hes	121	24
roken … och	121	24
roker	33	176
roker kan	96	34
roker pa	17	134
roker … och	17	134
rokfo hosta	149	11
rokfo … sot	149	11
rokforgiftad	149	11
rokte	105	133
rokte pa	-11	119
rokte … och	-11	119
rol	-77	64
rol*	-199	-205
rolat til	-150	-169
rolat … mama	-117	-118
rolator	-186	-200
rolsp med	-117	-118
rolsp … svard	-117	-118
rolspel	-147	-147
roman	-89	-108
roman om	-89	-108
roman … vald	-89	-108
rontg i	-81	-122
roo*	14	154
room	-99	88
room spins	-107	-117
room … every	-107	-117
roomate	71	146
rop*	190	111
ropa	137	3
ropa hej	104	-4
ropa ogon	114	3
ropa … halv	114	3
ropa … men	104	-4
ropar	135	70
ropar men	153	11
ropar … hon	138	8
rope	-19	226
rope in	-8	106
rope out	-18	133
rope … of	-18	133
rope … the	-10	143
ror	166	102
ror i	-138	-153
ror vid	97	173
ror … at	105	6
ror … inte	226	-63
ror … mig	-10	191
ror … orone	-138	-153
ror … som	-25	97
rora	-38	-111
rora ala	-156	-146
rora barne	-18	146
rora benet	113	17
rora den	-103	-87
rora foten	-116	-86
rora mej	131	17
rora sig	162	5
rora tan	-117	-108
rora vanst	202	56
rora … arm	95	11
rora … den	-117	-108
rora … fingr	-156	-146
rora … hon	-18	146
rora … nagra	-118	-120
rora … sen	129	43
rora … sida	168	47
rorde	-11	106
rorde den	-96	-112
rorde hans	14	120
rorde mig	16	161
rorde vid	0	92
rorde … mig	0	92
rorde … nar	16	137
rorde … snop	14	120
rorel ar	-96	-70
rorel i	195	5
rorel … magen	195	5
rorel … som	-108	-84
rorelse	171	150
rorelserna	-108	-84
rort hene	-19	128
rort … als	134	-18
ros	-126	-132
ros*	106	109
rosa	100	-133
rosa ikval	-101	-107
rosa och	-109	-97
rosa pa	-172	-135
rosa skum	220	25
rosa … nar	121	10
rosa … papre	-172	-135
rosa … svide	-109	-97
rosla det	143	-18
rosla han	95	19
rosla he	-113	-99
rosla o	138	-1
rosla … och	159	-19
rosla … var	-113	-99
roslar	248	25
rosli hosta	-157	-141
roslig	-157	-141
rost sager	-11	148
rost som	15	109
rost … att	0	120
rost … hon	-17	86
rost … sager	15	109
roste andra	150	34
roste ar	102	-72
roste bland	-92	-103
roste borta	226	-31
roste efter	-148	-140
roste forsv	122	-55
roste fran	-104	-135
roste har	156	92
roste hes	173	11
roste i	8	215
roste later	-119	-137
roste sager	-25	170
roste som	-3	182
roste vil	47	183
roste … ar	-95	-112
roste … at	4	157
roste … att	44	254
roste … blivi	168	31
roste … braka	21	158
roste … efter	114	-40
roste … forky	-119	-95
roste … grane	-104	-135
roste … groti	149	54
roste … helt	-110	-115
roste … hes	221	77
roste … huvet	-1	104
roste … huvud	2	158
roste … kraks	135	59
roste … och	93	-90
roste … sager	10	132
roste … skrik	-75	-99
roste … valko	-115	-105
roster	-102	210
rosterna	-47	179
rot	-398	-380
rot blod	122	1
rot brost	-171	-110
rot i	-33	-116
rot men	-164	-112
rot nar	-127	-136
rot och	-207	-145
rot oga	-245	-237
rot runt	-113	-85
rot ser	-125	-95
rot strec	-157	-172
rot … feber	-134	-102
rot … gor	103	-10
rot … i	119	14
rot … jag	-72	-147
rot … kladi	-132	-128
rot … om	-151	-142
rot … ser	-137	-89
rot … som	-125	-95
rot … svule	-197	-197
rot … toan	-141	-126
rugby	125	11
rugby keeps	125	11
rugby … askin	125	11
rul*	150	19
rulad over	179	43
rulade	87	-67
rular	167	10
rular bak	102	33
rular bara	87	-20
rulator	-138	-135
rulga i	132	19
rulgardin	187	16
rum	154	104
rum han	8	-121
rum hela	141	18
rum hon	128	16
rum pa	-2	119
rum … dagen	141	18
rum … nater	-2	119
rum … sager	183	4
rum*	-6	161
rumet	104	333
rumet bredv	-20	173
rumet och	-12	145
rumet pa	4	128
rumet … han	-23	120
rumet … slar	-6	122
rumpa	-90	-126
rumpa blama	-157	-146
rumpa bloje	-121	-83
rumpa liten	-115	-114
rumpa och	170	109
rumpa … tror	-121	-83
rumpan	-77	-134
rumsk natva	-82	-83
rumsk … feber	140	26
rumsk … o	-82	-83
run	-171	-185
run out	-122	-135
run … next	-122	-135
rund rod	-122	-94
rund … flack	-122	-94
runin … the	-185	-194
runing	-252	-172
runit i	112	47
runit … en	112	47
runsaasti	121	6
runt	75	119
runt #	-68	-127
runt andta	177	44
runt bater	136	23
runt brose	123	12
runt brost	228	23
runt et	-111	-99
runt halse	118	246
runt hela	135	15
runt lampa	146	36
runt lampo	107	21
runt med	-14	175
runt mig	-94	-132
runt mun	178	3
runt munen	132	-6
runt ogat	9	171
runt om	-170	-18
runt pa	-103	24
runt stick	-138	-116
runt svart	-138	-125
runt … brost	135	15
runt … fick	80	-50
runt … kniv	-2	133
runt … kraks	100	4
runt … litet	-111	-99
runt … mar	-103	-90
runt … nar	150	18
runt … nater	11	144
runt … och	-162	-184
runt … over	-146	-160
runt … pa	97	-29
runt … som	123	12
runt … sot	-138	-125
runt … vi	125	-23
runy	-232	-219
runy nose	-232	-219
rus*	332	31
rusar	263	73
rusar hande	-126	-112
rusar huden	117	36
rusar o	109	27
rusar och	128	40
rusar … ar	117	36
rusar … ja	109	27
rusar … pirar	-126	-112
ruska hene	127	5
ruska om	80	-15
ruska … och	80	-15
ruskar	175	8
ruskat	92	-8
rut*	8	-139
rutin	-218	-201
ryc*	48	-131
ryck	145	-2
ryck med	110	-2
ryck … armar	110	-2
rycka	133	0
rycka och	95	23
rycka … lapar	95	23
rycke av	-135	-116
rycke han	148	19
rycke har	-125	-123
rycke nar	-112	-114
rycke sen	-161	-146
rycke … en	-161	-146
rycke … gjort	-125	-123
rycke … jag	-112	-114
rycke … ogat	-151	-107
rycke … ogonl	-132	-115
rycke … troth	-135	-116
rycker	-77	-246
ryckt i	156	0
ryckt och	107	14
ryckt til	-113	-6
ryckt … i	160	2
ryckt … nar	-114	-71
ryckt … tio	124	4
ryg fran	-139	-139
ryg jag	-110	-156
ryg och	-140	-104
ryg … arm	78	31
ryg … manga	-121	-120
ryg … ror	-148	-108
ryg … sveta	118	48
ryg*	55	-79
rygdu … inte	180	20
rygdunk	180	20
rygen a	-67	-136
rygen av	-231	-238
rygen det	175	70
rygen domna	182	66
rygen fran	-123	-116
rygen fru	-107	-124
rygen gor	-171	-188
rygen i	-138	-160
rygen kanse	141	42
rygen kansl	-113	-108
rygen kisar	140	12
rygen melan	156	13
rygen men	179	12
rygen nar	-41	-123
rygen o	168	40
rygen ocksa	-142	-151
rygen pa	87	-47
rygen sa	127	30
rygen sen	144	83
rygen svart	99	45
rygen svima	169	64
rygen trode	-115	-106
rygen … armar	150	66
rygen … att	-184	-191
rygen … benet	-180	-171
rygen … bra	-143	-144
rygen … det	174	18
rygen … eleme	-123	-116
rygen … gra	95	39
rygen … honom	141	2
rygen … i	179	-2
rygen … ja	-168	-156
rygen … jag	-187	-193
rygen … lader	79	-25
rygen … lange	137	34
rygen … nerki	135	24
rygen … nu	148	-13
rygen … ont	-171	-188
rygen … sen	123	-10
rygen … skuld	156	13
rygen … slade	8	108
rygen … svima	106	14
rygon och	114	14
rygon … svimf	114	14
rygont	89	-60
rygovningar	-115	-115
rygra … sen	88	25
rygsk av	-88	-99
rygsk har	146	23
rygsk igen	-203	-172
rygsk kan	-194	-133
rygsk sen	115	24
rygsk stral	-116	-86
rygsk … blivi	105	25
rygsk … igar	115	24
rygsk … knapt	-148	-126
rygsk … kyrkb	-88	-99
rygsk … lyfte	-134	-106
rygsk … ner	-116	-86
rygskot	-113	-204
rygsm och	114	3
rygsm sedan	-110	-95
rygsm … #	-110	-95
rygsmarta	178	-9
rygva de	-115	-130
rygva … stark	-115	-130
rygvarken	-115	-130
sa	-11	190
sa als	15	96
sa andfa	178	25
sa ar	113	171
sa arg	-126	-47
sa att	-43	130
sa beror	-136	-149
sa blek	156	46
sa blev	148	26
sa blir	6	134
sa borja	-122	-117
sa da	20	160
sa dalig	48	122
sa det	-73	146
sa djupt	-99	70
sa dokto	-164	-124
sa dor	-3	168
sa for	116	36
sa frukt	117	29
sa gamal	-88	-115
sa gjord	7	90
sa hejda	6	119
sa hela	-140	-189
sa himla	-132	-102
sa hitar	18	108
sa hon	105	197
sa hungr	-167	-155
sa i	-105	73
sa in	99	-44
sa ja	-189	-210
sa jag	-44	-236
sa kal	105	4
sa kar	-163	-140
sa konst	92	220
sa krang	-122	-115
sa lange	128	202
sa langs	166	23
sa lat	-64	87
sa litet	130	-20
sa lugn	-167	-168
sa man	-86	-187
sa mat	42	-85
sa natli	155	33
sa nej	-10	214
sa norma	-114	-97
sa ofarl	-116	-130
sa onorm	96	34
sa ont	211	-64
sa pa	-25	166
sa pinsa	-109	-133
sa rad	-185	-135
sa sange	234	69
sa skont	26	124
sa slar	61	144
sa sluta	29	199
sa sorg	-77	-103
sa stark	27	173
sa stor	229	106
sa sugen	-133	-112
sa svag	122	-2
sa svart	22	184
sa svule	142	50
sa tande	184	33
sa tekni	-114	-90
sa tidig	-146	-138
sa til	33	166
sa tor	-147	-145
sa trasi	-1	101
sa tungt	157	14
sa undra	124	155
sa vagar	-119	-116
sa varmt	-118	-130
sa vimel	-116	-127
sa yr	239	19
sa … #	-118	-133
sa … akute	32	139
sa … ars	-104	-110
sa … astma	-122	-115
sa … barne	32	169
sa … bater	17	113
sa … bjork	-123	-116
sa … blev	-128	-138
sa … blir	-148	-24
sa … blode	-125	-106
sa … de	116	243
sa … det	-56	78
sa … djupt	151	56
sa … dom	18	108
sa … efter	195	120
sa … et	-117	-139
sa … far	6	140
sa … farn	126	9
sa … fick	118	81
sa … han	54	163
sa … harif	130	-20
sa … hon	12	208
sa … hopar	150	7
sa … hormo	-114	-97
sa … hur	-128	-152
sa … i	189	-14
sa … idag	-205	-193
sa … igen	37	113
sa … ilama	131	53
sa … ingen	24	133
sa … jag	97	196
sa … kan	-56	-169
sa … klatr	-137	-124
sa … klock	-146	-138
sa … knapt	156	35
sa … kom	-131	-127
sa … kunde	-108	-113
sa … langr	-12	133
sa … langt	123	5
sa … lite	163	20
sa … manad	-99	-94
sa … maste	-165	-168
sa … misad	-134	-143
sa … mycke	-101	-120
sa … nu	-22	125
sa … och	246	-1
sa … ont	231	69
sa … ovanf	-119	-102
sa … over	148	58
sa … pa	-214	16
sa … papa	-5	100
sa … racke	-140	-43
sa … ramla	7	203
sa … sa	-194	-208
sa … sen	191	161
sa … ser	138	164
sa … ska	-143	-102
sa … skaka	-31	-136
sa … skalr	218	32
sa … skrik	118	25
sa … skriv	119	167
sa … slar	-88	-127
sa … slipe	29	179
sa … som	-88	80
sa … svens	114	18
sa … til	-4	123
sa … tjugo	116	36
sa … tog	117	22
sa … trode	97	-41
sa … undra	167	8
sa … ut	-126	-99
sa … vet	-33	122
sa … vil	-151	-89
saa	259	0
saa henke	188	16
saa … huule	124	16
saada	158	-4
sad	-282	-290
sad*	-81	-211
sadan tryck	130	-11
sadan … over	130	-11
sadana	-181	-189
sadar ungef	-129	-106
saft	174	-22
saft ar	-100	-85
saften	151	41
sag	-288	-219
sag ar	12	134
sag blixt	107	42
sag bra	-101	-101
sag det	28	233
sag dom	-113	-99
sag elrak	-160	-171
sag en	-237	-233
sag et	-180	-169
sag forsk	-106	-92
sag kotid	-125	-127
sag mina	-74	-105
sag nagot	19	132
sag pa	-129	-149
sag prise	-122	-134
sag rakni	-111	-137
sag stjar	-107	-81
sag til	-12	140
sag ut	192	119
sag vagen	-136	-124
sag … #	-90	-101
sag … att	62	-47
sag … film	-163	-153
sag … i	150	139
sag … nar	-107	-28
sag … nyhet	-159	-148
sag … och	12	134
sag … olyck	-113	-117
sag … pa	-21	-128
sag … rokar	-113	-99
sag … som	192	119
sag … strum	-74	-105
sag … tva	140	12
sag*	72	174
saga det	-161	-75
saga forla	19	147
saga jag	-11	143
saga min	161	3
saga nat	16	159
saga nej	19	233
saga sit	222	19
saga til	-177	-113
saga tva	126	14
saga varfo	-24	95
saga vem	3	114
saga … det	3	144
saga … eget	183	22
saga … hene	-158	-175
saga … ord	162	-2
saga … til	-167	-21
sagad av	114	4
sagad … och	-127	-108
sagen	208	27
sager	63	158
sager #	141	-40
sager a	156	3
sager at	25	120
sager bara	139	134
sager bebis	2	97
sager doda	-18	127
sager emot	38	156
sager farva	-16	99
sager fel	150	123
sager gor	-4	153
sager grati	9	128
sager hejda	-5	171
sager hema	22	107
sager hon	111	195
sager hopa	-1	104
sager ifran	-137	-95
sager knapt	79	-25
sager konst	9	117
sager nat	2	121
sager nej	-90	75
sager om	23	207
sager sama	34	-101
sager til	124	104
sager valko	-115	-105
sager varje	-2	99
sager … a	-146	-120
sager … alt	-127	-60
sager … barne	-8	173
sager … bebis	1	171
sager … dag	-2	99
sager … de	40	187
sager … den	140	151
sager … en	43	226
sager … gar	164	34
sager … hans	-10	164
sager … hemtj	-8	88
sager … henes	-24	113
sager … hjart	-120	-139
sager … hor	-139	-109
sager … huvud	112	14
sager … ja	133	59
sager … konst	105	21
sager … man	-158	-200
sager … maten	7	93
sager … mig	40	220
sager … om	21	140
sager … ord	105	12
sager … pa	-27	106
sager … papa	10	179
sager … pulse	-148	-123
sager … sak	88	-38
sager … scout	3	121
sager … ska	-203	-191
sager … slar	20	134
sager … store	4	106
sager … syste	103	6
sager … tar	6	108
sager … til	-127	-17
sager … trana	14	120
sager … tvn	-9	119
sager … varje	25	149
sager … varld	3	116
sager … vi	9	200
sagt	-168	108
sagt att	16	171
sagt bara	-105	-114
sagt det	-98	30
sagt hejda	8	184
sagt sen	-112	-190
sagt til	0	158
sagt up	13	224
sagt … jag	16	114
sagt … lagen	20	106
sagt … min	-107	-112
sagt … och	9	105
sagt … om	23	129
sagt … til	15	165
sai*	-18	137
said	-4	181
said goodb	13	117
said my	23	122
said … goodb	23	122
sak	88	128
sak hela	-89	-95
sak mot	3	164
sak om	148	-12
sak til	33	139
sak … dagar	-89	-95
sak … kan	33	139
sak … mig	8	117
sak … och	140	-12
sak*	43	104
saken	137	-19
saken eler	106	-7
saker	52	404
saker #	132	30
saker hema	27	168
saker i	74	169
saker me	5	127
saker med	64	186
saker och	16	135
saker om	-60	73
saker pa	-6	152
saker … ar	-131	-106
saker … att	-51	89
saker … barne	-18	103
saker … flit	4	116
saker … inte	2	165
saker … mig	10	181
saker … och	-119	-92
saker … os	-24	97
saker … sager	-25	127
saker … sange	12	133
saker … styck	117	22
sakert	35	-102
sakna det	104	-7
sakna honom	-93	-128
sakna mig	34	230
sakna min	-167	-118
sakna mit	-161	-149
sakna mjalt	161	60
sakna … bror	7	160
sakna … hemla	-144	-123
sakna … man	-117	-143
sakna … och	161	60
sakna … om	9	121
saknar	-40	-168
saknas	245	69
sakta	-193	-195
sal och	197	30
sal … far	132	18
sal*	-234	-53
sald	27	180
sald pa	18	120
sald til	18	120
sald … man	18	120
sald … natet	18	120
salda	-6	131
saliv	142	34
saliv mat	114	22
saliv riner	167	51
saliv … har	114	22
saliven	188	68
salja mig	-6	104
salja … for	-6	104
salmo fora	-109	-117
salmo … somar	-109	-117
salmonela	-109	-117
salskap	-156	-148
salt	-17	125
salva	-203	-208
sama dag	-131	-154
sama gamla	-150	-138
sama kansl	231	63
sama lila	-112	-94
sama saker	-119	-92
sama smart	89	-50
sama som	-208	-221
sama sort	-128	-141
sama stale	-140	-126
sama … hela	-89	-95
sama … i	-193	-156
sama … kans	105	36
sama … nu	111	-22
sama … nyp	-112	-94
sama … om	144	-45
sama … sist	-177	-199
sama … som	160	-69
samal yhtak	106	-8
samaltaa	106	-8
samar men	113	-15
samar … det	113	-15
samarin	-27	-159
sambo	95	162
sambo #	91	16
sambo braka	-91	-100
sambo hosta	-133	-133
sambo kramp	107	-12
sambo krmpa	113	-3
sambo maser	-113	-108
sambo mor	-119	-111
sambo oxa	-90	-104
sambo prata	0	120
sambo sager	92	125
sambo ser	8	115
sambo skaka	18	166
sambo slog	14	182
sambo snark	-131	-151
sambo som	10	130
sambo svara	111	-28
sambo viska	-2	132
sambo … att	65	112
sambo … avled	-119	-111
sambo … bebis	16	165
sambo … diabe	141	6
sambo … feber	-127	-131
sambo … fick	10	103
sambo … for	135	-9
sambo … fradg	113	-3
sambo … get	9	101
sambo … hog	20	134
sambo … inte	204	17
sambo … ja	111	-28
sambo … kramp	100	9
sambo … mig	14	233
sambo … och	-88	-109
sambo … overt	2	132
sambo … sa	-88	-127
sambo … saker	8	115
sambo … snal	-101	-115
sambo … somna	18	102
sambo … stang	-16	99
sambon	54	111
sambons	-119	-111
same	-59	-197
same as	-151	-162
same … alway	-113	-133
sames vil	-74	-94
sames … veta	-74	-94
sameskolan	-74	-94
samha a	-85	-104
samha … behov	-85	-104
samhal	-85	-104
samla pa	-4	134
samla table	-4	152
samla … i	0	152
samla … sig	-6	119
samlag	-161	-142
samlat	-34	140
samre	22	-117
samre av	-120	-76
samre kraks	141	45
samre ork	-123	-97
samre … polen	-120	-76
sams	-117	-126
samta for	-158	-205
samta inan	-136	-166
samta jag	-83	-112
samta med	-188	-189
samtal	-158	-202
samtalet	-192	-173
samtalstod	-166	-169
samti … liger	138	24
san	-87	-192
san ar	-90	-106
san dar	-111	-158
san lust	7	126
san smart	130	43
san vilke	-88	-111
san … att	135	167
san … blank	-88	-111
san … ute	-90	-106
sana	-190	-222
sana … efter	-129	-139
sand	-151	-141
sand leker	-102	-102
sand … glat	-102	-102
sanda i	5	122
sandare	5	122
sander	18	146
sandp efter	-117	-109
sandp … dagar	-117	-109
sandpaper	-168	-131
sang	-102	21
sang med	-109	-65
sang … en	-109	-65
sange ater	112	14
sange gar	-112	-111
sange han	9	141
sange hopar	132	3
sange iblan	-138	-131
sange o	-32	121
sange skaka	194	31
sange snura	-136	-131
sange tre	-143	-128
sange … dagar	-143	-128
sange … har	-122	-107
sange … hon	13	129
sange … i	-119	-109
sange … o	144	41
sange … over	-112	-111
sange … sager	12	198
sange … sen	-130	-119
sange … xarel	112	14
sangk igar	-120	-97
sangk … lite	-120	-97
sangkanten	174	35
sangv #	-121	-114
sangv … ar	-121	-114
sangvatning	-166	-155
sanoi	-4	150
sanoo	59	198
sanoo etei	57	133
sanoo … halua	-1	144
sant	-139	-152
sar	-69	120
sar ar	-111	-99
sar av	-106	-119
sar det	12	128
sar kejsa	-111	-94
sar mig	5	181
sar pa	-3	105
sar roda	131	32
sar som	-166	-154
sar … arbet	-106	-119
sar … det	-111	-99
sar … foten	-134	-164
sar … henes	-21	111
sar … inte	-128	-128
sar … laren	4	129
sar … rina	-111	-94
sar … strec	131	32
sar … ta	-133	-124
sar*	115	97
saren	-19	143
saret	245	77
saret #	102	20
saret ser	160	45
saret … fint	160	45
saret … foten	149	65
saret … hjart	102	20
sarig	-128	-109
sarig av	-122	-103
sarig brost	-173	-157
sarig … amnin	-122	-103
sarig … det	-119	-120
sariga	-201	-168
sarsk inan	-118	-114
sarsk pa	29	119
sarsk … hjart	-118	-114
sarsk … morgo	29	119
sart … benet	107	18
sat	79	197
sat att	57	238
sat en	50	-83
sat et	22	121
sat fast	186	55
sat kotbi	105	-7
sat med	170	-19
sat nat	140	5
sat och	132	162
sat pa	-97	-172
sat … avslu	32	130
sat … bilen	-1	144
sat … chip	22	121
sat … dag	-112	-140
sat … do	-1	118
sat … et	104	-7
sat … har	-1	117
sat … i	264	180
sat … inte	14	137
sat … karam	142	6
sat … knave	-106	-95
sat … nan	118	25
sat … pa	-30	125
sat … sig	119	17
sat … skruv	133	2
sat … table	-88	-80
sat*	208	96
sata	93	-123
sata in	-122	-123
sata mig	148	35
sata up	-156	-183
sata … i	159	5
sata … spira	-122	-123
sate	-98	-142
sate knive	-3	144
sate sig	-75	-159
sate … mot	-3	144
sateilee	124	11
sater	128	125
sater gps	7	116
sater mig	152	-18
sater punkt	-5	184
sater sig	167	3
sater … har	-5	184
sater … pa	7	116
sater … sa	-92	-70
satet	25	175
satet att	28	158
satet … do	4	119
satur #	210	10
satur ar	198	15
satur … #	198	15
saturation	210	10
saturationen	198	15
saturday	-58	85
satut itsea	-11	119
satutaa	-11	119
satuu ei	-152	-139
sav*	6	185
savin my	4	173
savin … table	0	138
saving	6	181
saw	-93	-158
saw the	-172	-179
saw … bil	-172	-179
sax	-60	141
sax i	-117	-131
sax … slojd	-117	-131
sax*	15	152
saxen	15	152
say	36	148
say i	-7	112
say … fel	-15	111
say*	200	286
sayin wed	-14	108
sayin … be	-6	144
says	167	280
says he	30	187
says if	5	126
says it	-113	-38
says its	153	107
says resti	-106	-85
says … got	-29	79
says … hurts	-116	-115
says … i	5	126
says … pulse	-106	-85
says … wants	3	150
says … wil	21	135
scare i	15	158
scare il	5	115
scare im	4	122
scare … my	14	150
scare … the	-115	-119
scare … use	5	115
scare … wil	15	158
scared	97	148
scars	-147	-163
sce*	-149	-149
sch*	-153	48
schac och	-105	-135
schac … jag	-105	-135
schack	-149	-172
scham i	-153	-109
scham … ogat	-128	-95
schampo	-153	-109
sco*	3	121
scout pusar	3	121
scout … honom	3	121
scoutledaren	3	121
scr*	-89	46
scrat my	-32	73
scrat … wrist	9	130
scratching	-72	58
screa and	-20	98
screa … him	-20	98
screaming	32	171
scree time	-153	-147
screen	-153	-147
se	67	297
se de	-112	-111
se helpo	0	112
se hur	-4	130
se i	90	-16
se on	-79	78
se til	37	143
se … att	36	139
se … en	27	135
se … hemlo	-112	-111
se … hetke	0	112
se … nat	90	-16
sec*	5	-110
secon hand	-107	-101
second	-72	-134
sed*	-26	-126
sedan	-26	-126
sedan #	-184	-200
sedan barne	-110	-125
sedan forlo	-140	-62
sedan formi	96	34
sedan got	-114	-107
sedan hela	100	14
sedan hocke	-125	-94
sedan hoger	96	12
sedan hustr	8	152
sedan i	102	-90
sedan igar	-7	-175
sedan jag	-158	-226
sedan klock	139	-22
sedan mama	-8	113
sedan man	40	127
sedan nagra	-164	-117
sedan papa	-130	-136
sedan tolv	169	61
sedan tre	-229	-190
sedan tva	-91	-106
sedan undra	50	-79
sedan vi	-155	-125
sedan … behov	-110	-95
sedan … borja	-199	-167
sedan … dagar	-212	-180
sedan … dog	-110	-26
sedan … efter	209	27
sedan … flyta	-140	-158
sedan … gar	143	-20
sedan … hand	96	12
sedan … jag	152	-19
sedan … manda	-210	-99
sedan … mar	126	130
sedan … morse	-18	-129
sedan … nat	162	-29
sedan … och	36	-173
sedan … olyck	-140	-123
sedan … sager	-9	88
sedan … slog	173	50
sedan … time	132	-4
sedan … tisda	-128	-112
sedan … tva	143	14
sedan … varas	-136	-134
sedan … vecko	-183	-138
see	130	39
see … point	-13	116
seein spots	175	52
seg	88	-60
seg har	129	23
seg … huvud	129	23
seg*	161	-58
segna … vid	94	2
sei*	21	-115
seizu at	-106	-89
seizu now	174	43
seizu once	-141	-106
seizu … when	-141	-106
seizu … work	-106	-89
seizure	152	-35
sej	168	149
sej … brost	131	30
sekava	196	19
seksiin	2	131
sekun altid	-104	-95
sekun drick	-101	-106
sekun har	-118	-120
sekun hela	101	27
sekun nar	18	-99
sekun och	200	58
sekun som	135	10
sekun stel	133	42
sekun treti	-153	-120
sekun under	99	9
sekun … da	130	-3
sekun … dalig	-101	-106
sekun … et	135	10
sekun … haft	-167	-148
sekun … nacke	133	42
sekun … sex	99	9
sekun … tiden	101	27
sekund	77	-132
selexid	-161	-145
self	7	118
self harmi	7	118
selka	-117	-179
selka … kipea	-211	-186
sem*	-241	-252
semes kan	-132	-137
semes och	-100	-131
semes … jag	-98	-116
semes … man	-106	-83
semes … ni	-86	-104
semester	-121	-138
semestern	-224	-226
sen ar	-19	142
sen blev	135	-20
sen blodn	-122	-123
sen borja	144	-2
sen bra	-158	-118
sen bryts	-115	-105
sen ca	104	5
sen covid	-114	-104
sen efter	155	1
sen en	-92	-192
sen et	-283	-256
sen falet	103	44
sen far	47	164
sen feber	-148	-119
sen flera	-137	-148
sen fodse	-154	-131
sen fora	131	14
sen fores	106	9
sen forlo	19	175
sen fruko	181	21
sen gar	-143	-143
sen gipse	121	29
sen han	133	65
sen hopar	-3	127
sen hoste	-121	-133
sen igar	-83	-124
sen imors	139	7
sen inat	186	2
sen ja	-170	-151
sen jag	-131	-176
sen kan	139	157
sen klima	-146	-132
sen kom	148	131
sen komer	-126	-131
sen krakt	100	32
sen lange	-89	-242
sen lileb	-130	-119
sen lunch	153	5
sen mage	-111	-94
sen mama	-14	126
sen maste	100	-12
sen midag	161	41
sen mig	15	109
sen nagot	-164	-124
sen nagra	29	119
sen nio	108	27
sen nu	170	-70
sen roda	-136	-111
sen sag	94	1
sen sager	125	31
sen sex	12	94
sen skola	-113	-155
sen skrat	-32	144
sen slapt	103	20
sen sluta	108	10
sen tonar	-108	-89
sen tva	116	-21
sen vakna	108	-21
sen vi	184	13
sen vil	-140	-152
sen … #	64	-60
sen … aldel	10	103
sen … anfal	-108	-89
sen … ar	-176	-180
sen … at	170	49
sen … att	125	31
sen … benen	108	10
sen … blev	-192	-168
sen … borja	-115	-187
sen … bra	-114	-148
sen … byte	-113	-125
sen … det	141	159
sen … dog	-41	165
sen … efter	128	-7
sen … flyta	-158	-190
sen … for	-27	132
sen … formi	174	41
sen … fran	121	39
sen … fylde	-130	-163
sen … gar	28	-131
sen … gick	-159	-72
sen … halva	-136	-121
sen … har	150	-57
sen … helge	-152	-152
sen … host	-138	-118
sen … hosta	18	210
sen … huger	130	-4
sen … jag	116	140
sen … kan	-170	-144
sen … kliar	163	74
sen … kom	-176	-189
sen … kval	116	-35
sen … la	-136	-135
sen … lyfte	147	7
sen … manad	-197	-174
sen … manda	-151	-139
sen … mar	-143	-98
sen … men	131	-28
sen … min	15	-127
sen … morse	171	-64
sen … nat	194	-114
sen … nio	130	48
sen … nu	154	92
sen … o	106	43
sen … och	228	-46
sen … par	-258	-236
sen … sager	129	19
sen … samta	-115	-105
sen … sate	138	-14
sen … sluta	-151	-175
sen … tande	124	30
sen … tim	146	46
sen … timar	140	120
sen … time	348	54
sen … tog	-160	-100
sen … tre	-121	-43
sen … vakna	249	46
sen … var	8	185
sen … vecka	-222	-211
sen … vecko	47	118
sen … viska	-110	-115
senas kvart	152	26
senaste	219	89
send help	162	9
send me	-11	152
send … my	162	9
sendr behov	-74	-90
sendrag	-144	-155
senorna	116	20
senso tar	-102	-102
senso … slut	-102	-102
sensorerna	-102	-102
sent	-280	-204
sent jag	6	110
sent me	21	150
sent to	-89	-77
sent … a	21	150
sent … har	6	110
sent … the	-89	-77
sentence	139	-23
sep*	-140	-181
sepsis	-168	-193
ser	208	37
ser alt	-4	167
ser bara	222	14
ser benet	172	3
ser bilen	-116	-115
ser bra	-349	-317
ser det	161	196
ser dimig	140	43
ser doda	31	145
ser dubel	55	-70
ser fint	122	-45
ser fula	-211	-171
ser hur	-143	-153
ser nar	22	137
ser plots	169	19
ser prick	210	48
ser rator	177	6
ser ringa	198	51
ser saker	166	180
ser sar	-21	111
ser skate	-185	-159
ser sma	-6	122
ser sne	138	3
ser sned	99	-30
ser som	-148	-125
ser stjar	196	64
ser sudig	218	46
ser ut	175	-9
ser … att	156	30
ser … blodt	122	58
ser … fasti	-111	-104
ser … forst	-130	-105
ser … genom	147	-24
ser … halft	120	23
ser … halva	208	24
ser … han	112	117
ser … i	61	-53
ser … ingen	169	19
ser … kraks	118	29
ser … kring	139	33
ser … man	-6	122
ser … manis	31	145
ser … mycke	-157	-161
ser … nar	109	-56
ser … och	223	88
ser … ont	130	36
ser … pa	174	32
ser … prata	-159	-164
ser … runt	177	54
ser … sager	16	118
ser … sen	98	25
ser … som	163	27
ser … stjar	-104	-95
ser … ut	59	-90
ser … utan	-119	-107
ser … vit	157	32
ser*	-318	-213
serie	-176	-167
serie dar	-156	-138
serie om	-137	-143
serie … ala	-146	-133
serie … titar	-162	-153
serien	-191	-212
sertr … jag	-114	-129
sertralin	-222	-159
ses	-70	164
ses pa	-67	158
ses … andra	-2	212
ses … torsd	-155	-169
set … hela	107	14
seuraava	-201	-174
sex	209	215
sex anars	16	178
sex ar	-63	95
sex av	5	138
sex behov	-83	-108
sex gange	182	23
sex i	-112	-147
sex manad	126	27
sex med	28	125
sex som	99	9
sex timar	161	-13
sex … dagen	-83	-108
sex … gamal	160	-7
sex … helge	-112	-147
sex … mit	9	127
sex … sager	1	127
sexar ur	134	63
sexar … badtu	134	63
sexli ar	-121	-130
sexli … dot	-121	-130
sexlivet	-121	-130
sh	-2	157
sh igen	-2	157
shaki and	-20	139
shaki … cryin	-20	139
shaking	148	183
sharp … on	159	37
shatered	-153	-172
shavi smal	-169	-174
shavi … cut	-169	-174
shaving	-169	-174
she pees	-116	-115
she wants	0	136
she … three	-143	-131
she … to	0	136
she*	237	120
shed	9	152
shelf	-107	-117
shelt tonig	26	153
shelter	26	153
shes	231	0
shes shive	184	24
shes … we	151	-19
shi*	50	-101
shit	-123	-134
shive viole	147	19
shive … and	144	29
shivering	247	44
shivery	-151	-137
short	147	28
short of	147	28
short … breat	147	28
shot	-14	-129
shot in	179	15
shot … the	179	15
shoul hurts	181	60
shoul i	-84	-269
shoul peeli	-119	-114
shoul … do	-161	-161
shoul … get	-173	-177
should	-77	-222
shoulders	-119	-114
shr*	160	15
shrimp	160	15
shunt	134	56
shunt och	134	56
shunt … huvud	134	56
sic*	1	-194
sick	95	-149
sick al	-144	-150
sick and	182	26
sick note	-174	-170
sick … clamy	91	27
sick … for	-123	-124
sick … night	-144	-150
sid*	113	-110
sida av	110	35
sida blod	122	43
sida har	-164	-172
sida kans	105	36
sida sa	138	26
sida … ansik	135	31
sida … i	131	38
sida … inte	138	49
sida … lite	122	43
sidan	176	-34
sidan efter	-106	-103
sidan jag	183	3
sidan langt	116	52
sidan magen	113	53
sidan o	126	45
sidan pa	-107	-96
sidan racke	140	-12
sidan ror	105	6
sidan sen	123	26
sidan svima	101	46
sidan … ar	154	28
sidan … att	-106	-103
sidan … bubla	133	38
sidan … fejse	116	18
sidan … han	146	23
sidan … krope	128	13
sidan … naten	-107	-96
sidan … ner	116	52
sidan … sig	105	6
sidan … svima	120	57
side	107	-91
side and	216	79
side has	132	28
side then	125	20
side … gone	132	28
side … it	125	20
side … my	104	39
sif*	54	-114
sifror	-133	-147
sig	227	114
sig a	180	91
sig altid	-2	118
sig at	155	26
sig att	-1	142
sig bakat	131	12
sig bara	-129	-107
sig diskm	119	17
sig for	21	-118
sig hela	128	55
sig hora	29	119
sig i	-109	-148
sig igen	83	146
sig in	23	149
sig klade	144	4
sig mar	169	20
sig med	-20	183
sig medan	95	-27
sig mycke	114	19
sig nar	-147	-50
sig nu	120	21
sig och	241	169
sig om	105	-97
sig pa	72	315
sig sen	132	29
sig tva	132	112
sig up	173	26
sig vaken	140	31
sig vi	153	52
sig … ansik	158	24
sig … armar	21	184
sig … att	103	-19
sig … barne	-2	118
sig … brost	214	-16
sig … covid	-113	-89
sig … et	-145	-144
sig … fel	105	6
sig … golve	-217	-219
sig … halse	190	-20
sig … hande	112	-1
sig … hel	148	27
sig … hene	0	136
sig … i	2	159
sig … jag	-139	-111
sig … jaktv	-16	99
sig … karto	129	8
sig … ladan	0	140
sig … man	-115	-121
sig … masa	125	4
sig … med	6	125
sig … men	-172	-175
sig … mig	180	263
sig … nar	-179	-226
sig … norbo	-112	-127
sig … och	119	51
sig … ont	114	19
sig … orat	-134	-90
sig … pa	161	141
sig … skaka	114	19
sig … skar	117	3
sig … slap	109	7
sig … snon	-7	110
sig … sofan	-123	-126
sig … som	131	12
sig … svima	-135	-114
sig … tils	-17	109
sig … toan	-12	151
sig … tror	-135	-110
sig … tunga	-127	-116
sig … utan	8	152
sig … vagen	104	-4
sig … vanli	5	128
sii*	-116	-190
sikta mot	21	96
sikta pa	1	108
sikta … mig	8	141
siktar	21	96
sil	108	-44
sil*	110	-47
silalta	-7	123
silmasta	122	-9
sim*	-250	-199
sima	13	132
sima ut	13	132
simha badva	111	10
simha … fick	111	10
simningen	-122	-104
simsk … har	-138	-153
simsk … morgo	122	31
simskola	-140	-166
sin egen	73	-146
sin far	9	101
sin gang	-8	114
sin mama	-127	-117
sin medic	15	138
sin nya	1	114
sin pena	130	10
sin telef	12	127
sin … han	-10	172
sin … hand	146	-7
sin … hur	-104	-94
sin … i	-138	-176
sin … jag	-74	63
sin … men	185	4
sin … och	-34	158
sin … tre	158	25
sin*	-52	-163
sina	101	190
sina konto	-13	133
sina ringa	-1	117
sina skars	10	114
sina smyck	20	153
sina … med	16	145
since	-40	-258
since an	146	39
since i	-213	-171
since movin	-139	-133
since the	-154	-133
since this	145	20
since thurs	-124	-101
since yeste	91	-101
since … #	139	40
since … break	-152	-137
since … hour	146	39
since … morni	163	35
sinuses	-175	-175
sis*	-16	279
sist	-141	-17
sist fick	-19	88
sist … han	-17	105
sista	-36	277
sista gang	10	140
sista gange	-5	243
sista medel	-11	125
sista ol	3	134
sista som	2	94
sista table	-123	-157
sista tiden	-179	-195
sista timen	155	13
sista … hol	2	94
sista … imorg	-123	-157
sista … jag	12	155
sista … sen	-68	66
sista … vi	-22	198
sister	173	192
sit	143	69
sit eget	237	23
sit namn	133	-6
sit rum	8	152
sit stil	152	7
sit … fora	-106	-123
sit … namn	183	22
sit … och	17	145
sit*	244	165
sita	17	-175
sita hogt	-111	-86
sita pa	-155	-185
sita up	121	7
sita … eler	-111	-86
sita … for	129	1
sita … knat	89	-16
sitan och	163	63
siter	272	221
siter bakoc	115	-8
siter bara	189	-41
siter brand	-136	-116
siter det	97	-57
siter djupt	-132	-108
siter en	177	23
siter fast	108	-80
siter frama	202	-23
siter hon	124	1
siter hos	82	180
siter i	187	318
siter jag	101	123
siter konst	-188	-177
siter kvar	193	-30
siter lange	-120	-140
siter me	1	130
siter med	62	216
siter mest	-140	-155
siter mjalt	-141	-130
siter pa	242	72
siter stil	133	-15
siter stila	129	24
siter … badka	-13	139
siter … brost	148	-2
siter … dusch	6	113
siter … efter	115	-8
siter … en	164	122
siter … et	65	130
siter … for	-136	-116
siter … fortf	128	6
siter … garag	-12	129
siter … garde	38	161
siter … hakan	194	65
siter … hande	-96	-106
siter … henes	100	-32
siter … hon	138	-25
siter … huk	-110	-106
siter … i	274	24
siter … jarnv	5	130
siter … kaner	-102	-110
siter … kniv	129	41
siter … knive	-17	112
siter … koket	164	3
siter … kor	-113	-105
siter … mig	50	199
siter … nere	174	56
siter … nu	170	15
siter … pa	-180	-39
siter … racke	-40	185
siter … rumet	-47	92
siter … sidan	173	20
siter … skoge	-16	108
siter … spare	164	-19
siter … taket	-152	-26
siter … up	117	6
siter … vid	155	-16
siter … yr	123	28
sitin on	140	154
sitin … it	106	5
sitin … me	106	9
six minut	125	5
siz*	-168	-163
size	-132	-133
size of	-132	-133
size … a	-132	-133
sja*	-4	186
sjal	-144	-132
sjale jag	-1	121
sjale … vil	-1	121
sjalv	10	247
sjalv att	-121	-224
sjalv bland	-138	-153
sjalv bli	-101	-136
sjalv drick	-101	-108
sjalv fora	-93	-116
sjalv har	-146	-108
sjalv i	-200	-72
sjalv inat	37	156
sjalv jag	106	134
sjalv kan	86	-43
sjalv mar	-102	-140
sjalv med	-74	31
sjalv mor	-81	-127
sjalv och	164	174
sjalv sen	-132	-125
sjalv sjalv	-81	-127
sjalv slap	109	7
sjalv svima	-135	-114
sjalv tils	-39	92
sjalv valt	6	170
sjalv vanli	-109	-146
sjalv varje	0	161
sjalv vem	36	114
sjalv vi	-114	-103
sjalv … ansik	1	177
sjalv … aret	-93	-116
sjalv … ater	-94	-132
sjalv … av	-135	-114
sjalv … dalig	-151	-145
sjalv … de	-189	-196
sjalv … fa	-115	-115
sjalv … forsv	14	117
sjalv … gymna	-51	-77
sjalv … han	-84	-154
sjalv … huvud	13	141
sjalv … jamra	109	7
sjalv … klima	-116	-117
sjalv … mor	-81	-127
sjalv … papa	-101	-136
sjalv … ringe	36	114
sjalv … sjuan	-81	-135
sjalv … skosn	6	125
sjalv … skuri	12	128
sjalv … stryp	-104	-105
sjalv … trana	-166	-185
sjalv … unga	-138	-153
sjalv … vil	13	124
sjalvforsvarskurs	-104	-105
sjalvfortroende	-151	-145
sjalvmordet	-81	-127
sjalvmorstankar	15	166
sjalvskada	-103	-116
sjalvskadebeteende	-118	-167
sjalvtest	-152	-152
sjate	8	165
sjate vanin	25	149
sjate … dor	-1	126
sje*	28	150
sjelv hela	28	150
sjelv … tiden	28	150
sjelvmordstankar	28	150
sjon andas	139	13
sjon for	119	13
sjon hon	120	15
sjon kalt	-118	-108
sjon pa	11	85
sjon … en	119	13
sjon … hosta	120	15
sjon … konst	139	13
sjon … kvala	11	85
sjon … mar	-118	-108
sjonk	208	37
sjonk i	111	10
sjonk ihop	118	27
sjonk … simha	111	10
sjosj krakt	-132	-118
sjosj … pa	-132	-118
sju	84	-65
sju ar	-112	-124
sju av	-146	-137
sju har	-113	-147
sju och	-153	-99
sju … frisk	-114	-102
sju … ont	-113	-147
sju … sager	4	106
sju … tio	-146	-137
sjuan nu	-81	-135
sjuan … ar	-81	-135
sjuk	-144	-204
sjuk hon	132	35
sjuka	179	20
sjuka och	148	49
sjuka … slog	138	22
sjukd sluta	16	105
sjukd … har	12	94
sjukd … jag	-93	-144
sjukd … med	16	105
sjukdom	-163	-115
sjukg for	-100	-121
sjukg sa	-127	-156
sjukg tog	21	188
sjukg … att	-127	-156
sjukg … mig	21	188
sjukg … rygen	-100	-121
sjukgymnasten	-165	-22
sjukh efter	-157	-153
sjukh … hjart	-122	-107
sjukh … strok	-132	-112
sjuki for	-129	-139
sjuki … fora	-106	-101
sjukintyg	-180	-236
sjukr fran	-135	-137
sjukresa	-139	-137
sjuks for	-150	-197
sjuks nagra	-78	-108
sjuks … dagar	-78	-108
sjuks … depre	-80	-113
sjuks … ingen	26	107
sjuks … utmat	-152	-143
sjukskriven	-188	-245
sjukskrivningen	-134	-173
sjukt ont	135	-39
sjukt … pa	148	55
sjukvardare	-142	-164
sjund vanin	-23	150
sjunde	-14	151
sjunk #	108	-2
sjunk direk	110	10
sjunk … pa	108	-2
sjunker	210	28
sjuto oroli	-116	-95
sjuto … att	-116	-95
sjutonaring	-116	-95
ska	-226	89
ska bara	46	238
ska bli	-134	-43
ska bort	1	192
ska brana	16	159
ska det	-187	-63
ska doda	-96	26
ska drank	-4	182
ska en	-204	-197
ska fa	11	294
ska finas	-138	-123
ska fylas	-119	-119
ska ga	-31	142
ska gasa	35	182
ska gifta	82	211
ska gora	79	177
ska hala	-60	-131
ska han	-151	-105
ska hopa	-30	117
ska huga	14	97
ska ja	-64	-163
ska kola	-161	-159
ska kolmo	-111	-86
ska konst	21	100
ska lever	-127	-130
ska man	-306	-413
ska mjolk	105	6
ska opere	-216	-217
ska ova	-107	-92
ska pa	-329	-313
ska presa	-127	-156
ska rada	45	142
ska resa	38	211
ska saga	-154	-133
ska san	-158	-163
ska sima	13	132
ska skada	-9	148
ska skafa	-88	-123
ska skaka	-2	139
ska skara	33	188
ska skick	56	212
ska skjut	14	275
ska skriv	-146	-193
ska sluta	40	159
ska sova	-165	-229
ska spran	-1	129
ska stick	13	154
ska svima	112	-37
ska ta	-126	-4
ska talta	-105	-111
ska tanka	31	133
ska tas	-172	-192
ska tryck	-25	121
ska tvata	57	148
ska utpla	10	137
ska va	-2	140
ska vad	9	101
ska vakna	18	160
ska vanta	-78	-142
ska vara	-44	99
ska vi	-49	-252
ska … #	-153	-131
ska … aka	12	-150
ska … ala	32	147
ska … andas	2	122
ska … ar	-90	-106
ska … arlig	19	152
ska … avakt	142	-16
ska … bada	-19	123
ska … bara	-91	-140
ska … bebis	-5	174
ska … behan	-88	-98
ska … betal	25	143
ska … blod	-133	-169
ska … blodp	-110	-141
ska … boka	143	93
ska … borja	-112	-123
ska … brand	-151	-141
ska … brolo	-175	-160
ska … brost	-127	-156
ska … bry	-100	-86
ska … dar	24	151
ska … de	-131	-157
ska … det	22	174
ska … drunk	-107	-92
ska … fardi	105	6
ska … farmo	-116	-110
ska … feber	117	-9
ska … folja	15	124
ska … for	-39	89
ska … forts	-10	-104
ska … fran	-20	92
ska … ga	2	148
ska … gor	-105	-150
ska … ha	-95	-143
ska … harif	-17	123
ska … hela	10	137
ska … hem	12	94
ska … hema	-74	-94
ska … honom	-29	290
ska … hunde	-6	80
ska … hur	-131	-138
ska … i	-195	-123
ska … ihjal	30	224
ska … inte	26	241
ska … katen	38	147
ska … kola	-135	-136
ska … kuden	-20	110
ska … livet	43	146
ska … lungi	-136	-140
ska … lycka	-4	122
ska … mata	-106	-92
ska … med	-46	92
ska … metot	-108	-144
ska … mig	69	234
ska … min	74	200
ska … nagon	14	97
ska … nan	-19	138
ska … ner	-21	205
ska … nyfod	-153	-136
ska … ocksa	27	153
ska … ordna	9	120
ska … pa	-140	-32
ska … pacem	-98	-105
ska … piler	10	106
ska … prata	-186	-183
ska … proce	9	119
ska … prove	-82	-113
ska … roka	-3	127
ska … sa	-119	-65
ska … saga	-132	-111
ska … samha	-85	-104
ska … sig	-17	144
ska … sita	-111	-86
ska … sjalv	-101	-136
ska … skola	-1	129
ska … slut	44	212
ska … sluta	-76	-127
ska … sta	-129	-150
ska … tal	-156	-147
ska … tapa	-106	-107
ska … tema	-98	-145
ska … thail	-142	-139
ska … til	-108	37
ska … tvata	-172	-176
ska … up	-31	168
ska … ut	-90	129
ska … vacin	-171	-166
ska … vaner	-104	-128
ska … vanta	155	30
ska … var	-143	-149
ska … varld	32	136
ska … vilke	-88	-111
ska*	-1	150
skab	-90	-104
skada	-40	237
skada ar	-116	-95
skada i	112	5
skada mama	-10	122
skada mej	15	128
skada min	-55	138
skada mina	20	125
skada mit	13	148
skada nan	3	172
skada … anski	112	5
skada … barn	26	205
skada … chef	-15	131
skada … fatar	9	100
skada … for	-22	123
skada … nu	8	106
skada … snart	-23	94
skada … treti	-116	-95
skadad	-116	-95
skadade	-175	-228
skadar	35	223
skadespelare	16	204
skafa	-160	-191
skafa barn	-88	-123
skafa … nu	-88	-123
skafat	-34	126
skag	-166	-147
skag fastn	-121	-81
skag … i	-121	-81
skaka	266	145
skaka andas	136	29
skaka bara	-127	-86
skaka bebis	42	207
skaka har	114	19
skaka hene	103	130
skaka hon	172	66
skaka honom	167	124
skaka i	157	68
skaka liv	-207	-209
skaka min	-5	124
skaka mit	12	152
skaka nasta	26	138
skaka nu	124	22
skaka o	202	28
skaka och	123	57
skaka ogon	183	23
skaka ring	-122	-86
skaka sa	171	13
skaka ser	104	-3
skaka sludr	125	51
skaka sveta	145	11
skaka … #	122	25
skaka … ar	100	33
skaka … barn	12	152
skaka … bebis	27	181
skaka … bergo	-110	-118
skaka … fort	136	29
skaka … har	156	46
skaka … hart	21	137
skaka … hela	162	74
skaka … honom	88	-9
skaka … i	-198	-134
skaka … inte	140	54
skaka … jag	-116	-115
skaka … lite	-53	70
skaka … och	119	44
skaka … saker	104	-3
skaka … sange	168	13
skaka … vet	-122	-86
skaka … vita	140	16
skakade	-68	98
skakar	121	-9
skakf yr	128	23
skakf … nar	128	23
skakfosa	128	23
skaki huvud	-108	-101
skakig	-138	-115
skakn och	117	14
skakn … ogon	117	14
skakningar	147	15
skal	-53	82
skal til	-147	-133
skal vil	-6	144
skal … slock	-6	144
skala	-114	-73
skala bebis	167	2
skala benen	134	2
skala potat	-114	-96
skala til	-122	-122
skala varst	-108	-107
skala … et	-114	-96
skala … i	227	3
skala … tio	-122	-122
skalade	137	-51
skalan	-173	-174
skalat	209	-1
skaldjur	133	18
skale a	110	4
skale efter	-110	-105
skale nar	134	34
skale pa	58	144
skale star	-23	94
skale … a	152	65
skale … me	-23	94
skale … mig	-9	128
skale … vinet	-110	-105
skale … yr	110	4
skalen	62	-5
skaler	-14	127
skalra	134	46
skalrar	214	19
skam for	27	112
skam nar	-118	-134
skam … famil	26	150
skam … lakar	-74	-105
skams	4	110
skams i	-118	-129
skams over	8	134
skams sa	-9	138
skams … att	8	134
skams … skola	-118	-129
skamt	-201	-118
skamt bara	-144	-160
skamt jag	-134	-133
skamt men	15	180
skamt … behov	-134	-133
skamt … nar	-170	-194
skamtar	-13	141
skankte	9	153
skape a	3	114
skape behov	-96	-134
skape i	7	133
skape och	-54	93
skape … hon	3	114
skape … kval	7	133
skape … nyt	-96	-134
skape … sager	-35	91
skapl … bula	-138	-134
skapluckan	-135	-87
skar i	145	153
skar mej	58	101
skar ner	117	3
skar pa	138	26
skar sig	97	318
skar … djupa	10	126
skar … djupt	-9	-166
skar … honom	117	3
skar … i	-120	0
skar … iblan	103	266
skar … igen	24	210
skar … inte	-148	-171
skar … lite	-135	-203
skar … nar	58	130
skar … nasta	30	150
skar … och	-10	107
skar … ogone	157	45
skar … pa	-179	-226
skar … sjalv	2	143
skar … vanst	138	26
skar … varje	-28	146
skar … ytlig	-139	-126
skara	-110	112
skara av	5	109
skara komer	5	143
skara mig	-134	-139
skara ner	-86	-125
skara pulsa	-10	164
skara … for	-130	-174
skara … igen	35	132
skara … mig	5	109
skara … nar	-173	-140
skara … sa	-2	126
skarm	-124	-124
skarm gar	-103	-103
skarm … over	-103	-103
skarmarbete	-121	-122
skarmen	-122	-157
skarp	177	45
skarpet	16	239
skars pa	6	167
skars … armar	15	116
skarsar	11	201
skart	4	183
skart mig	4	183
skaten	-217	-177
skav	-139	-169
skav fran	-116	-124
skav sar	-106	-119
skav … av	-106	-119
skav … sport	-116	-124
skave lite	-88	-80
skave … bara	-88	-80
skaver	-230	-220
skavs i	-116	-122
skavs pa	-105	-110
skavs … hande	-116	-122
skavsar	-229	-256
skele nu	123	27
skele sedan	136	16
skeletet	128	33
skena ingen	-131	-138
skena och	115	30
skena … jag	115	30
skenade	-131	-138
skenar	182	10
skick bilde	2	222
skick et	-55	154
skick han	12	94
skick hjalp	176	0
skick jag	-149	-88
skick mig	37	176
skick order	-9	119
skick stral	26	230
skick til	49	190
skick … avske	-46	90
skick … det	-118	-146
skick … en	31	130
skick … fort	176	0
skick … genom	16	138
skick … medel	12	94
skick … och	19	167
skick … sen	-176	-170
skick … til	113	172
skicka	158	21
skickade	-25	228
skickat	-61	101
skido in	115	4
skido … i	115	4
skidor	-137	-214
skidtavling	-95	-90
skiing	-154	-148
skild	-161	-180
skilj han	31	107
skilj … famil	31	107
skiln nar	8	119
skiln pa	-194	-149
skiln … jag	8	119
skiln … strok	-122	-103
skilnad	24	159
skilnaden	-140	-126
skils gar	26	104
skilt	-80	-101
skilt mig	-80	-101
skilt … och	-80	-101
skin	281	19
skin and	141	22
skin … shive	106	10
skine e	-128	-131
skine hange	142	16
skine … borta	-128	-131
skinet	45	-97
skinslamsa	120	19
skit	101	164
skit men	-120	-122
skit rent	96	19
skit trot	99	30
skit … det	-120	-122
skit … o	99	30
skit … ut	96	19
skite ar	87	-7
skite i	8	141
skite … alt	8	141
skite … svart	87	-7
skiter	8	141
skito i	-143	-154
skito … punge	-143	-154
skitont	-112	-143
skj*	120	30
skjor han	127	-12
skjorta	133	-47
skjortan	176	0
skjut av	-163	-169
skjut dom	27	159
skjut ho	-122	-109
skjut hunde	-6	80
skjut i	26	-76
skjut med	63	-56
skjut nan	0	131
skjut tinit	-106	-97
skjut up	-37	153
skjut … bagen	137	6
skjut … benet	144	29
skjut … min	-122	-109
skjut … nar	-7	110
skjut … nej	-122	-109
skjut … om	-6	80
skjut … paint	-119	-121
skjut … skola	33	205
skjut … troth	-163	-169
skjut … vardc	-91	-80
skjuta	28	325
skjutbanan	-106	-97
skjuten	169	-58
skjuter	-259	-237
sko	-181	-147
skoge han	120	-19
skoge med	-14	110
skoge sprej	124	11
skoge … gor	124	11
skoge … repet	-14	110
skoge … siter	103	-9
skogs jag	-5	109
skogsvag	-5	109
skoj	-90	15
skoj sager	6	125
skoj … det	-13	143
skoj … han	6	125
skoja jag	-118	-147
skoja om	-154	-150
skoja … att	-154	-150
skojar	-143	-113
skola	-67	167
skola behov	-130	-140
skola en	-22	122
skola for	16	-112
skola fraga	-126	-37
skola har	-153	-196
skola kan	-97	-96
skola lol	130	-20
skola med	-7	154
skola pa	-47	91
skola va	-101	-110
skola … alt	130	-20
skola … det	-158	-167
skola … en	-131	-157
skola … glaso	-108	-115
skola … ha	-182	-171
skola … lange	-140	-144
skola … mina	-81	-104
skola … om	-172	-173
skola … ska	-117	-138
skola … svuln	-6	123
skolan	-73	91
skolans	-129	-148
skolj lite	179	51
skolj med	-139	-130
skolj … men	176	50
skolj … vaten	-139	-130
skoljning	-119	-106
skoljt	137	5
skolm forsv	-82	-99
skolm … pa	-82	-99
skolmorgon	-82	-99
skolvagrar	-135	-130
skon	-134	-114
skona att	7	129
skona … vara	7	129
skons sat	32	130
skons … att	32	130
skonsamt	32	130
skont	-49	167
skont att	5	164
skont men	-88	-154
skont om	-16	105
skont … ha	13	120
skor	-220	-245
skorn och	0	115
skorn … gick	0	115
skorna	-169	-96
skoskav	-175	-142
skosn pa	6	125
skosn … skoj	6	125
skosnoret	6	125
skot	-160	-60
skot en	-166	-125
skot up	-143	-133
skot … tiden	-143	-133
skota sno	50	-70
skotade	209	50
skote dropa	-117	-97
skote i	-77	-129
skote in	135	4
skote mot	133	58
skote och	147	24
skote pa	221	26
skote rakt	121	18
skote sa	73	-28
skote … att	125	9
skote … helge	-133	-127
skote … i	143	6
skote … in	121	18
skote … norma	-114	-97
skote … til	9	101
skoter	-28	-162
skoterled	-117	-97
skotern	191	-37
skoterolycka	157	11
skoterska	-104	-140
skoterskan	43	-97
skots i	129	10
skots … benet	129	10
skotskada	129	10
skr*	-78	118
skrac pa	-149	-148
skrac … bio	-144	-135
skrack	-70	95
skram mig	56	129
skramer	105	192
skrap knat	-172	-151
skrap pa	-164	-149
skrap up	-122	-107
skrap … knat	-190	-171
skrap … pa	-114	-106
skrapade	-244	-238
skrapsar	-164	-149
skrat	-247	-296
skrat at	-228	-209
skrat fel	102	24
skrat got	-83	-101
skrat hon	-22	150
skrat konst	164	15
skrat sa	-206	-235
skrat sluta	14	151
skrat … ar	-108	-119
skrat … det	-115	-198
skrat … kisar	-104	-70
skratade	-213	-199
skratar	-160	-104
skrek at	-104	-115
skrek ena	167	25
skrek … balen	167	25
skrek … mig	-104	-115
skrev	-129	104
skrev att	-5	148
skrev hejda	-15	97
skrev och	214	53
skrev pa	13	132
skrev … famil	20	185
skrevet	276	66
skrid over	119	26
skrid … handl	119	26
skridskon	119	26
skrik att	-143	-59
skrik av	-137	-166
skrik efter	-113	-97
skrik en	-122	-117
skrik galt	148	6
skrik han	138	8
skrik hela	-8	158
skrik hjalp	-3	168
skrik i	107	124
skrik konst	107	10
skrik nar	221	36
skrik och	77	177
skrik pa	-104	6
skrik tanke	-28	99
skrik … dagen	-116	-131
skrik … det	46	157
skrik … galt	107	10
skrik … gladj	-102	-102
skrik … hon	-16	84
skrik … i	-3	168
skrik … inget	-91	-123
skrik … kvala	-101	-88
skrik … man	214	36
skrik … mig	20	139
skrik … naten	-134	-31
skrik … nater	37	193
skrik … nikot	-113	-97
skrik … och	122	-5
skrik … omgan	128	1
skrik … stund	-122	-117
skrika	-47	92
skriv arbet	-102	-160
skriv at	-103	-209
skriv att	-41	217
skriv bara	-60	-81
skriv brev	8	150
skriv breve	15	163
skriv dikte	54	152
skriv en	-180	-190
skriv et	-136	-122
skriv forla	13	98
skriv fran	-33	158
skriv gymna	-132	-126
skriv har	-33	169
skriv hejda	-39	83
skriv helre	-126	-157
skriv hon	97	-76
skriv jag	-148	-136
skriv klart	-16	101
skriv kort	132	36
skriv langr	121	1
skriv lapar	20	154
skriv med	196	28
skriv men	167	72
skriv ner	20	139
skriv nu	106	119
skriv ny	-164	-150
skriv om	-204	-283
skriv pa	131	215
skriv tecke	3	116
skriv til	-152	8
skriv vem	37	155
skriv … a	-124	-156
skriv … ala	20	139
skriv … breve	-16	101
skriv … chate	14	97
skriv … decka	-113	-131
skriv … det	200	81
skriv … er	-81	59
skriv … et	13	121
skriv … han	44	228
skriv … i	-28	147
skriv … in	-90	-118
skriv … inan	-3	138
skriv … journ	21	151
skriv … lange	17	113
skriv … mig	-145	-92
skriv … nya	-86	-104
skriv … pa	-19	97
skriv … som	10	192
skriv … somnt	-3	110
skriv … suici	-144	-142
skriv … til	-9	180
skriv … toale	-20	108
skriv … vanst	197	28
skrivbordet	94	2
skriven	-1	144
skrivit	-51	305
skrubade	-132	-121
skrubsar	-148	-147
skrum spyr	140	10
skrum … rot	140	10
skrumplever	223	-15
skruv i	-125	-99
skruv om	164	1
skruv … bring	133	2
skruv … orone	-125	-99
skruvar	-153	-161
skruvtving	133	2
sku*	124	142
skuld a	93	22
skuld ar	4	157
skuld de	-6	104
skuld har	138	54
skuld hon	74	20
skuld ilama	90	29
skuld och	228	31
skuld sen	-113	-129
skuld yr	106	33
skuld … ar	74	20
skuld … diabe	138	54
skuld … for	2	125
skuld … i	147	47
skuld … igar	-103	-111
skuld … och	96	12
skuld … sager	-6	104
skuld … sen	108	10
skuld … ut	167	4
skulden	-6	104
skulderbladen	179	-37
skulderna	4	157
skuldra	-149	-143
skuldran	-125	-140
skuldrorna	112	-12
skule bli	-128	65
skule de	-107	-101
skule do	-176	-185
skule egent	189	54
skule fa	-70	140
skule ga	21	169
skule hopa	-144	-160
skule hora	61	-82
skule jag	-30	-125
skule koma	3	172
skule kuna	-173	-46
skule laga	82	-17
skule mama	41	121
skule marka	6	164
skule sakna	25	150
skule svalj	-151	-114
skule va	-29	212
skule veta	11	110
skule vilja	-187	-91
skule … att	10	128
skule … av	28	-89
skule … bra	5	142
skule … det	-115	92
skule … doda	-154	-161
skule … et	-151	-114
skule … feber	-157	-129
skule … fraga	236	63
skule … fran	-144	-160
skule … gora	-9	100
skule … ha	-84	-191
skule … hem	-21	84
skule … komit	-126	-138
skule … latad	7	103
skule … nice	1	126
skule … om	118	167
skule … pensi	21	136
skule … prata	-151	-169
skule … saga	-122	-122
skule … sig	112	114
skule … skont	-12	98
skule … stryp	-147	-134
skule … tilba	-107	-101
skule … tryck	-3	151
skule … tyst	-12	179
skum	327	60
skum nar	149	13
skum … jag	136	16
skuma om	101	-2
skuma … munen	101	-2
skumar	129	6
skumi slem	152	10
skumigt	154	11
skure i	169	20
skure … halse	169	20
skuren	170	78
skuri det	12	128
skuri mej	-9	164
skuri sa	-20	104
skuri up	223	-22
skuri … handl	200	-19
skuri … i	-16	-121
skuri … idag	-25	158
skuri … igen	-26	167
skuri … lite	-179	-153
skurit	227	199
sky*	170	334
skyd	21	175
skyda boend	-9	167
skyda mot	-153	-128
skyda … hjarn	-153	-128
skydad	39	147
skydar	-153	-128
skydat	-9	167
skydskorna	-121	-118
skyla	29	122
skyla … sjalv	29	122
skyld … #	-2	133
skyldig	8	189
skyle pa	-5	140
skyler	-5	140
skynd er	167	3
skynd … han	167	3
skynda	212	43
sla	169	290
sla barn	52	161
sla ihjal	33	227
sla in	146	-11
sla men	-8	101
sla mig	67	289
sla mycke	16	154
sla … a	6	111
sla … doren	146	-11
sla … honom	29	167
sla … i	-21	139
sla … min	17	153
sla … nu	-8	101
sla … sla	14	134
sla*	75	146
sladen	80	150
slag	11	-109
slag iblan	-116	-130
slag inget	-122	-118
slag jag	-122	-118
slag mot	220	16
slag nar	-162	-189
slag pa	-181	-151
slag … gar	-143	-142
slag … halse	146	-11
slag … hjart	-157	-141
slag … huvud	149	31
slag … jag	-150	-176
slag … nar	-116	-130
slag … tva	-122	-118
slaganfal	57	-82
slage	8	182
slage av	86	153
slage hema	-95	32
slage … jag	-131	-213
slage … min	5	115
slage … sin	27	144
slagen	-45	89
slaget	133	-7
slagi dem	-5	138
slagi fem	146	10
slagi i	-113	-159
slagi ihjal	-120	-121
slagi ihop	-113	-137
slagi mig	17	148
slagi til	187	30
slagi … forut	17	148
slagi … gange	146	10
slagi … knat	-174	-154
slagi … min	-120	-121
slagi … mina	-113	-137
slagi … moble	-4	101
slagm medan	9	129
slagm … jag	9	129
slagmig	9	129
slakt	-170	-132
slakt … har	8	93
slaktat	-165	-125
slang	-85	73
slang bebis	-6	103
slang ut	0	99
slang … i	-13	182
slang … mig	0	99
slanga	-35	154
slangt	8	127
slant	223	-33
slant nar	-114	-96
slant … jag	-114	-96
slap	219	-5
slap bebis	119	-3
slap gasva	110	4
slap i	125	10
slap jamra	109	7
slap nu	125	31
slap och	-40	-151
slap … hange	-183	-159
slap … sig	109	7
slap … stat	110	4
slapa	-113	85
slapa barne	-8	136
slapa hene	-41	79
slapa pa	133	0
slapa vil	-80	-113
slapa … i	-13	142
slapa … papa	133	0
slapa … trapa	-80	-113
slapar	194	2
slape bebis	-13	88
slape det	-137	-139
slape hela	-128	-116
slape hene	-15	125
slape trots	142	29
slape … inhal	142	29
slape … tiden	-128	-116
slaper	-134	-52
slapt	185	40
slapt det	-121	-100
slapt … var	-128	-102
slapte	-132	-180
slar	40	186
slar #	233	97
slar bort	124	-10
slar dubel	-116	-108
slar efter	77	118
slar fort	-60	-144
slar han	56	156
slar hene	19	212
slar huvud	-95	87
slar konst	160	54
slar mama	234	133
slar med	-18	183
slar mej	13	254
slar mig	-66	170
slar min	-11	146
slar och	153	51
slar ojamn	214	34
slar omkri	149	20
slar os	20	262
slar sig	-109	100
slar snabt	-113	-102
slar som	96	-26
slar sonde	-1	158
slar til	74	-12
slar up	-5	112
slar ut	-123	-116
slar vad	-74	-121
slar … aldri	-140	-153
slar … alt	-21	83
slar … altid	-157	-180
slar … balte	-5	107
slar … dem	-6	122
slar … e	-3	117
slar … en	96	-26
slar … forta	-118	-102
slar … gul	5	140
slar … han	65	156
slar … hema	2	162
slar … i	-111	73
slar … iblan	29	172
slar … igen	1	153
slar … ihjal	61	144
slar … infor	21	173
slar … inte	-158	-170
slar … ja	27	128
slar … jag	187	-11
slar … juice	124	-10
slar … mor	-6	143
slar … nagon	48	165
slar … nar	-179	-80
slar … ner	-66	-106
slar … nu	118	26
slar … och	-105	79
slar … ogone	-5	112
slar … sig	149	20
slar … sjalv	-15	241
slar … varje	25	112
slarv med	162	73
slarvat	162	73
slas om	-179	-187
slas … padan	-145	-153
slat	-164	-142
sle*	-187	-192
sleep	-145	-219
sleep badly	-164	-156
sleep my	-131	-129
sleep on	-173	-184
sleep … not	-11	114
sleeping	-175	-55
sleepy	82	-74
slem	-77	-147
slem an	-107	-90
slem i	-58	-153
slem ingen	-147	-108
slem pig	-98	-85
slem … bloja	123	3
slem … feber	-167	-112
slem … halse	-191	-173
slem … i	-98	-85
slem … kanyl	138	18
slem … vanli	-107	-90
slemet	-146	-107
slept	-203	-24
slept badly	-137	-102
slept for	-79	65
slet	188	29
slet av	123	9
slet til	154	37
slet … tumen	123	9
sli*	175	356
slick pa	-157	-155
slick … en	-157	-155
slickade	-157	-155
slipa	16	348
slipa kana	12	107
slipa vakna	13	158
slipa … up	-12	96
slipas	-81	-126
slipe ni	10	139
slipe … mig	10	139
sliper	55	292
slita rygsm	142	2
slita smart	144	9
slita … melan	107	0
slitande	264	17
sliten	163	-6
slo	329	55
slo #	167	34
slo a	150	19
slo ar	122	13
slo efter	133	45
slo kal	175	35
slo lukta	149	44
slo min	133	24
slo nu	120	32
slo och	200	75
slo vart	-131	-138
slo … dagar	167	34
slo … i	136	45
slo … influ	133	45
slo … inte	100	6
slo … kraks	199	80
slo … paron	149	44
slo … ringe	-131	-138
slo … sambo	133	24
slo … tva	122	13
slock mit	126	-3
slock … i	126	-3
slockna	7	147
slocknade	126	-3
slog	-144	-76
slog bakhu	210	45
slog doter	0	135
slog et	-178	-169
slog farmo	14	139
slog han	16	192
slog huve	110	34
slog huvud	148	-31
slog i	9	-160
slog jatek	92	34
slog knat	-140	-133
slog konst	82	-17
slog lilta	-139	-128
slog mama	6	147
slog mej	36	294
slog mig	-234	-24
slog min	28	175
slog ner	77	-45
slog rumpa	-157	-146
slog sonde	15	128
slog ut	-65	87
slog volte	149	19
slog … blama	-157	-146
slog … bredv	128	5
slog … det	-73	-160
slog … extra	-178	-169
slog … fru	2	108
slog … hart	158	25
slog … huvet	122	-35
slog … huvud	141	-45
slog … i	-219	-159
slog … igar	39	158
slog … igen	52	249
slog … imors	25	125
slog … inte	-186	-177
slog … med	-32	125
slog … nar	-149	-82
slog … pa	-155	-74
slog … preci	149	19
slog … sa	6	147
slog … son	23	126
slog … tan	-199	-159
slog … tar	121	40
slojden	-117	-131
slot	146	23
slot har	146	23
slot … feber	146	23
slow	152	13
slp*	18	148
slpr	18	148
slpr mig	18	148
slpr … nar	18	148
sludr igen	129	16
sludr jag	170	40
sludr och	244	6
sludr … han	137	32
sludr … jag	-106	-91
sludr … kraks	125	51
sludr … som	129	16
sludra	149	24
sludrar	200	-36
sludrigt	106	3
slungades	153	7
slure speec	109	18
slured	183	46
slut	-216	-196
slut bara	-108	-89
slut de	-135	-118
slut efter	-180	-189
slut idag	-123	-122
slut ikval	-114	-120
slut jag	-201	-152
slut kan	-211	-164
slut kraks	162	29
slut lat	12	144
slut med	-130	-89
slut nar	170	25
slut nasta	-102	-102
slut om	-141	-99
slut sag	-113	-99
slut slo	147	27
slut sover	-134	-142
slut var	-185	-142
slut … ar	-115	-127
slut … blodt	162	29
slut … brost	132	30
slut … dagar	-98	-140
slut … de	7	165
slut … det	24	195
slut … dom	-113	-99
slut … freda	-81	-167
slut … gansk	-106	-114
slut … grate	-147	-148
slut … har	-124	-112
slut … kal	147	27
slut … mig	25	208
slut … min	-120	-152
slut … ni	-202	-152
slut … semes	-98	-116
slut … skite	21	142
slut … sonda	-81	-91
slut … stors	-139	-134
slut … table	-188	-170
slut … vecka	-102	-102
sluta andas	128	-12
sluta ata	12	262
sluta ater	147	17
sluta benen	108	10
sluta bloda	-205	-221
sluta direk	-142	-135
sluta drick	147	89
sluta dusch	27	112
sluta efter	-112	-154
sluta finas	14	112
sluta for	-167	-153
sluta funge	210	62
sluta googl	26	149
sluta gora	41	134
sluta grata	-149	-31
sluta hutra	221	-15
sluta jag	84	145
sluta man	-98	-140
sluta med	-89	148
sluta men	151	157
sluta nar	-189	-179
sluta nu	-168	-178
sluta och	125	186
sluta pa	5	167
sluta roka	-272	-326
sluta rora	154	15
sluta skaka	99	123
sluta skara	-119	-132
sluta sla	-5	149
sluta sluta	40	127
sluta snark	-98	-140
sluta snusa	-218	-211
sluta svara	17	141
sluta sveta	176	45
sluta ta	10	202
sluta tanka	-137	-124
sluta tita	-33	157
sluta tvart	175	14
sluta vejpa	-123	-136
sluta vil	9	100
sluta … alt	40	127
sluta … antid	-125	-133
sluta … ar	182	22
sluta … canab	-135	-137
sluta … det	135	142
sluta … efter	68	-89
sluta … en	142	-13
sluta … for	151	116
sluta … funge	108	10
sluta … har	107	-56
sluta … helt	42	159
sluta … hjarn	-113	-97
sluta … hjart	39	209
sluta … hon	22	154
sluta … hur	-98	-140
sluta … iblan	170	4
sluta … insul	0	153
sluta … kan	-122	-123
sluta … koper	5	128
sluta … korta	131	9
sluta … litiu	16	105
sluta … mama	0	92
sluta … mar	114	18
sluta … med	89	201
sluta … medic	40	268
sluta … men	79	129
sluta … nagra	-180	-183
sluta … nar	-175	-188
sluta … nu	138	-4
sluta … och	197	200
sluta … ont	41	134
sluta … p	-138	-165
sluta … pa	-155	-19
sluta … sig	43	-66
sluta … sin	-4	145
sluta … torsd	31	133
sluta … tvata	-120	-109
sluta … vaner	54	152
sluta … waran	35	-93
slutade	-70	-101
slutar	112	245
slutat	77	214
slute jag	13	127
sma andet	99	27
sma blali	153	49
sma blama	109	20
sma blodn	106	35
sma de	11	100
sma hal	-154	-136
sma klunk	-203	-172
sma lila	210	82
sma magne	136	31
sma man	-6	122
sma morkr	170	66
sma pupil	112	-8
sma rande	-170	-144
sma roda	118	18
sma ryck	110	-2
sma … flack	140	37
sma … glome	11	100
sma … hart	-170	-144
sma … med	110	-2
sma … och	-169	-128
sma … pa	109	20
sma … prick	268	86
sma … som	-163	-150
sma … til	136	31
sma*	190	5
smack … inte	118	-2
smackar	198	15
smake … en	-118	-82
smal	55	-150
smal cut	-191	-208
smal det	175	14
smal i	166	46
smal nej	4	108
smal pa	-161	-130
smal til	250	58
smal … badmi	-115	-101
smal … i	287	65
smal … skale	150	53
smala i	175	11
smala … ogat	175	11
smalare	172	0
smale i	-79	-133
smale … dorar	-174	-145
smalen	138	8
smaler	-88	47
smara i	115	36
smara … brost	115	36
smarat	115	36
smart ar	154	56
smart i	269	120
smart jag	109	9
smart langr	-7	118
smart melan	107	0
smart nar	-94	-92
smart nu	114	2
smart pa	153	63
smart synen	100	4
smart … brost	166	70
smart … ena	179	53
smart … flank	-115	-89
smart … huvud	94	-12
smart … punge	169	40
smart … skuld	107	0
smart … som	-1	99
smarta	419	113
smartan	113	54
smartar	-94	-92
smartor	152	35
smels like	138	-22
smi*	-62	-178
smita det	-148	-153
smitar	-207	-249
smo*	-282	-193
smog	-4	131
smoking	-149	-161
smorgas	-217	-179
smu*	20	171
smy*	10	187
smycken	20	153
smyg	32	154
smyger	-11	166
sn	99	14
sn igar	99	14
sn … domna	99	14
snab	160	45
snab andni	140	44
snaba satet	4	119
snaba … att	4	119
snabaste	-9	108
snabt druck	-163	-165
snabt nar	-113	-102
snabt och	137	7
snabt om	11	100
snabt samre	141	45
snabt verka	-101	-103
snabt … cyani	-101	-103
snabt … dalig	-164	-177
snabt … for	-114	-117
snabt … gar	-101	-106
snabt … kraks	141	45
snack om	-123	-74
snack … droge	-125	-119
snacka	-82	-158
snackar	160	33
snake	149	30
snal	-97	-108
snal ingen	-100	-118
snal och	23	-111
snal som	-116	-110
snal … en	-114	-79
snal … jag	-129	-152
snala	103	177
snala hjalp	-41	87
snala ni	25	146
snala skick	127	-7
snala … inte	11	224
snala … mig	-29	142
snala … nan	127	-7
snalaste	-117	-144
snap	23	204
snap att	39	141
snap och	-26	87
snap … hon	39	141
snara	197	187
snara i	-6	139
snara men	-1	131
snara runt	80	-50
snara tvart	32	128
snara … doter	-1	131
snara … sonen	-6	139
snaran	1	195
snarare	128	133
snark fast	126	17
snark hur	-98	-140
snark konst	170	-3
snark mycke	-152	-149
snark och	-269	-268
snark sa	-232	-282
snark … andas	-144	-139
snark … har	-126	-119
snark … jag	-247	-245
snark … sluta	-98	-140
snark … vagar	-119	-116
snarka	-198	-212
snarkar	-230	-403
snarkning	-106	-151
snart	-7	247
snart ar	-51	99
snart jag	23	170
snart jul	-104	-128
snart svart	-23	94
snart … alt	9	135
snart … det	-120	-121
snart … i	-23	94
snart … och	-104	-128
snart … slut	27	142
sne	190	-3
sne ut	138	3
sne … i	138	3
sne*	98	-190
sned	118	-110
sned blode	102	35
sned mun	190	37
sned nasa	-125	-94
sned pa	138	13
sned ut	99	-30
sned … ansik	175	26
sned … i	99	-30
sned … sedan	-125	-94
sned … skon	-134	-114
sneda	-132	-115
sneda tande	-132	-115
snet	95	-95
snet at	194	63
snet leend	-154	-131
snet nu	116	26
snet och	132	44
snet … a	116	26
snet … sen	-154	-131
snet … sludr	117	27
snifa … och	150	0
snipa a	96	-5
snipa efter	8	112
snipa … besok	8	112
snipa … ja	96	-5
snit pa	-19	103
snit … min	-19	103
snitet	154	16
sno	117	15
snobo i	-134	-123
snobo … ogat	-122	-107
snobol	-134	-123
snon	201	200
snon hela	172	-6
snon och	14	157
snon … naten	172	-6
snon … predi	-25	96
snon … sa	-5	100
snon … somna	-9	132
snop	-53	88
snop i	14	120
snop … dusch	14	120
snopen	-116	52
snor	-192	-155
snor har	-133	-102
snor ingen	-122	-82
snor … feber	-122	-82
snor … varit	-133	-102
snora i	135	15
snora och	-169	-128
snora … hosta	-139	-115
snorar	-154	-141
snorat	135	15
snore ar	-114	-86
snore til	162	-2
snore who	-113	-111
snore … can	-113	-111
snore … gardi	162	-2
snore … gront	-114	-86
snores	-155	-138
snoret	-99	-131
snorig	-203	-186
snoriga	-153	-149
snoring	125	-62
snorper	144	51
snors	183	18
snors at	118	37
snors ihop	171	14
snors … jag	118	37
snorv och	-113	-89
snorv … fryse	-113	-89
snosk … in	142	22
snoskotning	-170	-151
snoslungan	213	21
snot	-236	-223
snow	134	11
snu*	-38	-229
snube slog	12	139
snube … mig	12	139
snuben	168	10
snubl pa	43	-88
snubl … trosk	128	20
snublade	-184	-135
snublar	192	18
snura	121	45
snura ar	-98	-140
snura i	-119	-109
snura jag	116	96
snura nar	92	-62
snura ser	87	37
snura … dubel	87	37
snura … jag	91	-61
snura … jobet	-107	-117
snura … ramla	122	43
snura … slut	-98	-140
snura … tio	-119	-109
snuri pa	-185	-159
snuri … taget	-185	-159
snurig	120	-65
snus	-133	-112
snus att	-133	-112
snus … jag	-133	-112
snusa	-218	-211
snusa hjarn	-113	-97
snusa o	-123	-100
snusa … skrik	-113	-97
snusa … tandk	-123	-100
snusar	-123	-100
snuva	-137	-138
snuva ater	-109	-90
snuva sedan	-122	-97
snuva … igar	-122	-97
snuva … ont	-109	-78
snuvan	-150	-156
snuvi bebis	-146	-123
snuvi och	-143	-130
snuvi … hosta	-143	-130
snuvig	-223	-199
sny*	-216	-208
snyte mig	-135	-129
snyter	-135	-129
so … of	49	168
soa*	151	7
soaki throu	134	4
soaki … a	134	4
soaking	134	4
soc*	-11	-198
socia … och	-146	-159
sock	-99	-83
sock is	-99	-83
sock … there	-99	-83
socke #	70	-83
socke andas	135	56
socke kalsv	118	-4
socke sjuk	132	35
socke sjukd	-133	-124
socke … djupt	135	56
socke … inte	115	11
socke … och	157	7
socke … pa	-125	-115
socker	141	-111
sockersjuk	208	45
sockr ar	181	45
sockr liger	-162	-158
sockr … #	181	45
sockr … inte	115	26
sockret	-145	-165
sod*	-173	-158
soderut	-173	-158
sof*	-226	-369
sofa	-168	-155
sofan	-160	-314
sofan det	127	38
sofan efter	-33	-113
sofan grat	-130	-108
sofan och	-154	-150
sofan … direk	-130	-108
sofan … feste	133	21
sofan … jobet	-118	-98
sofbe den	-139	-128
sofbe … ar	-139	-128
sofbenet	-139	-128
sofbordet	-142	-145
soi	147	-76
soi myrky	135	12
soi*	123	-83
sok*	-172	-94
soka	-135	-140
soka for	-136	-128
soker	-245	-119
soker til	-51	-77
soker … for	-122	-101
soker … polis	-51	-77
sokt	-104	32
sokt pa	20	169
sokt … hur	21	168
sol	-222	-200
solalergi	-119	-105
solbr nasa	-139	-128
solbr … axlar	-137	-126
solbrand	-179	-164
solkram	-128	-130
solst och	123	49
solst … svima	123	49
solsting	123	49
solsv pa	-132	-126
solsv … rygen	-132	-126
solsveda	-132	-126
som	-61	-180
som #	-147	-121
som a	-98	-155
som ar	-117	48
som asfal	87	-7
som ater	-94	-132
som att	199	66
som barn	-137	-133
som behov	-5	186
som blama	163	-7
som blekn	-208	-158
som blivi	-228	-188
som blode	-225	-198
som bly	269	11
som bor	78	118
som braka	21	158
som datum	-110	-93
som de	-114	-149
som den	-222	-206
som drick	-118	-75
som drunk	-126	-129
som e	-100	11
som eld	-54	-125
som en	139	-253
som et	63	-94
som fan	77	-133
som far	4	127
som fick	-17	80
som foral	-109	-126
som forsv	-146	-102
som forut	-196	-197
som funka	-163	-146
som gamal	148	22
som gjord	-18	156
som gor	-105	49
som gravi	-281	-255
som haler	35	187
som hant	195	2
som helst	-149	-57
som hindr	-10	116
som hjalp	-85	72
som hol	2	94
som hon	-159	-34
som hopad	-108	-102
som i	-171	-193
som is	134	-12
som ja	-38	155
som jag	-201	-216
som kafes	119	33
som kliar	-247	-193
som korva	151	29
som kraks	177	52
som kramp	-100	-88
som larar	-99	-152
som leker	-141	-129
som lukta	197	78
som mama	-102	-105
som mar	-90	-142
som marmo	148	48
som maten	-139	-130
som medve	-158	-138
som men	-88	-80
som mojli	17	152
som nagot	116	26
som nan	203	25
som om	233	-31
som organ	-122	-153
som polen	-110	-89
som prata	-26	108
som pumpa	-129	-109
som ramla	171	-10
som sag	191	50
som sager	0	172
som sagt	-105	-114
som sande	17	125
som sandp	-168	-131
som ser	112	-33
som sist	-195	-227
som sjuto	-116	-95
som ska	1	187
som skram	117	126
som skrat	10	145
som skrik	3	113
som skule	31	141
som skuri	12	128
som slar	-12	182
som sma	109	20
som spage	178	14
som spran	114	10
som spric	-168	-145
som star	178	49
som sten	159	-15
som stock	152	27
som stod	-150	-152
som stres	-90	-106
som styr	25	120
som sutit	-108	-85
som svara	12	169
som svide	-180	-150
som tjara	197	58
som tra	222	46
som utgan	-129	-121
som vakta	-112	-88
som vanli	-161	-106
som varad	-153	-120
som varje	-225	-221
som varst	-1	99
som vatsk	-120	-109
som vaxer	150	65
som vil	-145	-168
som vist	89	-16
som … #	124	42
som … ala	-12	105
som … altid	-151	-174
som … andra	-192	-181
som … aring	-147	-121
som … askva	-118	-99
som … att	21	141
som … av	-265	-230
som … bage	155	10
som … bajs	161	43
som … bakfy	-112	-99
som … band	40	-89
som … bara	-156	-195
som … barn	10	103
som … bebis	-108	-84
som … bi	-167	-147
som … blode	-112	-125
som … bra	-148	-124
som … brada	225	71
som … bruka	-249	-215
som … dalig	-77	-128
som … dar	-108	-85
som … demen	32	184
som … docka	167	21
som … dod	-5	-107
som … drunk	178	-7
som … efter	126	-18
som … en	-268	-151
som … et	96	149
som … fa	29	165
som … fast	-129	-121
som … fastn	-192	-177
som … fat	-94	-119
som … feber	179	-14
som … femkr	-149	-114
som … fjol	-154	-132
som … fluga	-116	-110
som … fora	-26	-111
som … fraga	115	4
som … ful	149	28
som … fula	-238	-198
som … galni	160	31
som … gamal	-181	-154
som … gange	106	-13
som … gardi	209	42
som … genom	120	14
som … godis	-94	-132
som … gora	19	114
som … hade	-106	-92
som … han	167	-32
som … hands	96	12
som … hela	99	46
som … hes	-95	-112
som … hund	215	-10
som … hunde	25	96
som … inget	-146	-139
som … jarnb	144	20
som … julas	-100	-95
som … kafe	148	22
som … kalv	-157	-146
som … kamin	164	7
som … katun	115	37
som … klubs	153	11
som … klump	156	44
som … kniv	172	17
som … kolar	148	37
som … korv	161	49
som … kraka	-134	-153
som … kvar	-123	-79
som … lakan	210	45
som … liger	134	55
som … lite	-240	-197
som … lok	122	-6
som … manad	-198	-188
som … men	-81	61
som … mig	44	246
som … min	15	196
som … mit	103	22
som … nagon	117	-46
som … nagot	182	24
som … nan	258	22
som … nar	-274	-133
som … nasbl	95	22
som … nat	104	47
som … och	227	104
som … olyck	3	169
som … om	123	165
som … ont	-114	-8
som … oroli	-116	-95
som … over	83	-63
som … pingv	-120	-101
som … pisto	116	-9
som … plank	222	37
som … prins	-139	-126
som … prop	120	19
som … rulga	187	16
som … sen	189	114
som … sista	68	137
som … ska	-297	-240
som … skit	96	19
som … slag	164	21
som … sol	-174	-137
som … spik	-110	-106
som … sten	160	14
som … svalj	-101	-84
som … svart	140	38
som … table	-131	-117
som … tar	-90	-86
som … tia	-145	-123
som … tilba	-106	-118
som … tok	-9	-129
som … trakt	-118	-99
som … trasa	132	-1
som … trode	160	57
som … truma	221	59
som … ugn	146	32
som … up	52	-65
som … ut	303	97
som … vante	152	32
som … vaten	149	27
som … verkl	-5	104
som … vid	40	-74
som … visel	150	23
som … vridi	137	18
som … yxa	125	18
som … zombi	-154	-109
som*	-97	22
somar	-96	33
somar nar	-31	92
somar … de	20	119
somaren	-264	-282
somarstugan	147	83
some	235	-8
some of	177	18
somebody	-28	163
someo has	-106	-89
someo is	150	5
someo one	5	101
someo … a	-106	-89
someo … at	-140	-159
someo … last	5	101
someo … stand	106	-2
somet at	129	-34
somet hapen	-110	-112
somet stron	-143	-153
somet stuck	121	3
somet … in	121	3
somet … with	-110	-112
somn	-170	-291
somna	-178	1
somna han	-30	-143
somna hela	132	33
somna inan	18	102
somna med	79	-25
somna nar	-138	-159
somna om	-160	-178
somna pa	-203	-283
somna sedan	-114	-107
somna vid	-126	-127
somna … aldri	19	188
somna … armen	-96	-112
somna … att	-164	-191
somna … cigar	79	-25
somna … efter	-133	-122
somna … hon	109	0
somna … i	-166	-182
somna … in	-7	148
somna … inte	6	124
somna … lugnt	-97	-129
somna … min	18	102
somna … naten	-107	-136
somna … raten	-126	-127
somna … tiden	132	33
somna … utan	33	146
somnade	-223	-315
somnapne	-162	-153
somnat	124	128
somne blev	107	27
somne helst	4	120
somne kisad	100	9
somne lite	-82	-83
somne … bla	107	27
somne … en	4	120
somne … laski	-82	-83
somne … pa	100	9
somne … vakna	-91	-123
somni och	167	59
somnig	31	-97
somnl i	-116	-111
somnl … tva	-116	-111
somnlos	-129	-116
somnmedel	125	7
somnp vakna	-118	-120
somnp … och	-118	-120
somnparalys	-118	-120
somnproblem	-122	-134
somnt at	-3	110
somnt behov	10	198
somnt i	-13	140
somnt jag	-83	-185
somnt kaner	97	-24
somnt och	-10	145
somnt … det	-12	127
somnt … dodli	-10	121
somnt … en	-5	129
somnt … fat	-215	-214
somnt … slut	-106	-114
somnt … vin	-10	145
somntableten	-110	-111
somntableter	231	213
somra jag	-94	-92
somra jobar	-62	-82
somra och	-112	-121
somra … ska	-104	-66
son at	97	-6
son blev	-138	-148
son den	-97	-106
son drick	99	30
son fel	145	3
son fodes	-114	-102
son har	107	1
son hears	4	137
son i	-139	-8
son kisad	114	19
son kraks	-259	-257
son pa	141	202
son prata	-96	1
son sag	-113	-117
son sager	-4	215
son skriv	14	97
son slar	37	179
son som	149	128
son stama	-145	-152
son swalo	124	16
son tar	-2	157
son … #	84	120
son … ansik	23	126
son … ar	-117	-192
son … att	-9	208
son … besat	-111	-116
son … bla	-114	-102
son … dod	22	118
son … druck	134	-2
son … en	-75	-146
son … et	106	-22
son … fat	202	35
son … feber	-163	-144
son … halse	7	171
son … har	128	132
son … jordn	97	-6
son … med	-96	1
son … mig	32	169
son … min	-2	157
son … ont	-146	-139
son … pa	114	19
son … petat	163	31
son … roda	-148	-119
son … roste	11	168
son … seg	129	23
son … sig	-13	146
son … skjut	-119	-121
son … snara	80	-50
son … sokt	7	136
son … tva	133	24
son … typ	125	42
son … utsla	-157	-145
son … voice	4	137
son … vuxen	37	111
sonda det	7	164
sonda efter	-80	-100
sonda inan	-113	-142
sonda och	-33	-148
sonda … fyra	-81	-91
sonda … jag	8	141
sonda … matla	-105	-114
sonda … skola	-113	-142
sondag	46	146
sondagskval	-113	-142
sonde alt	-21	83
sonde av	-132	-135
sonde doren	15	216
sonde min	2	143
sonde moble	-4	101
sonde … brost	116	26
sonde … och	-15	194
sonde … skrat	-132	-135
sonder	11	135
sonen	-177	-293
sonen #	-111	-169
sonen akte	114	33
sonen astma	-124	-117
sonen drog	30	-100
sonen eksem	-168	-167
sonen far	121	31
sonen fick	-155	-166
sonen fol	129	21
sonen garde	-6	139
sonen hol	123	24
sonen ont	-140	-108
sonen ramla	-167	-134
sonen rum	142	1
sonen skolv	-135	-130
sonen tolv	132	17
sonen … ar	61	-116
sonen … att	-149	-79
sonen … av	-141	-111
sonen … cashe	135	59
sonen … celgi	121	31
sonen … dalig	-92	-103
sonen … en	-172	-182
sonen … fran	129	21
sonen … han	142	1
sonen … mig	-154	-144
sonen … ner	145	12
sonen … pa	-140	-164
sonen … slo	108	37
sonen … tejpa	-11	106
sonen … vakna	-106	-115
sons	3	95
sons armar	-19	103
sons epile	-155	-149
sons … ar	-127	-122
sons … han	-19	103
soo*	-142	19
soon	-142	19
sop*	-151	-170
sor*	-351	-247
sore	-386	-258
sore throa	-286	-258
sore when	-111	-98
sore … and	-159	-155
sorg	-184	-180
sorg ar	-77	-103
sorg efter	-115	-128
sorgegrup	-112	-158
sorjer	-228	-216
sort	-167	-225
sort som	-128	-141
sory kan	-110	-126
sory … ja	-110	-126
sos	-156	-122
sos dogo	-122	-86
sot	145	-66
sotig	155	41
sotig i	171	36
sotig … nasan	171	36
sound comin	128	14
sound … out	128	14
sov	-270	-99
sov a	32	154
sov hela	-116	-128
sov och	13	126
sov pa	-130	-41
sov som	-172	-181
sov … armen	-139	-147
sov … dagen	-116	-128
sov … en	-137	-134
sov … medve	-115	-110
sov … vakna	28	185
sov*	-252	-118
sova ar	131	37
sova bara	-138	-19
sova en	-114	-79
sova foral	-1	145
sova gor	-105	-150
sova i	-80	85
sova koper	5	128
sova liger	-165	-169
sova och	121	70
sova sa	-119	-123
sova sjalv	-98	-109
sova snet	-145	-119
sova sova	131	37
sova sveta	132	35
sova ut	-95	-120
sova ute	-6	93
sova vad	-127	-116
sova vi	114	18
sova … bilar	5	128
sova … det	-61	-134
sova … en	-95	-120
sova … for	-1	145
sova … gang	-3	110
sova … hel	-100	-131
sova … inte	23	108
sova … jag	-119	-123
sova … klade	22	109
sova … och	-138	-99
sova … ska	-127	-116
sova … slipa	-12	96
sova … tva	-134	-132
sova … vanst	-144	-129
sover	-273	-177
sover #	-199	-201
sover bara	82	-65
sover dalig	-285	-232
sover gansk	-106	-114
sover han	98	142
sover hela	162	36
sover i	-146	-16
sover med	-43	161
sover men	137	9
sover mycke	-151	-151
sover nar	-145	-152
sover och	72	-82
sover oroli	-136	-120
sover pa	-174	-186
sover sitan	165	53
sover til	-132	-133
sover val	106	-7
sover valtr	-166	-149
sover … av	-103	-137
sover … bara	111	10
sover … bra	-106	-114
sover … dalig	-158	-175
sover … den	-106	-116
sover … gar	126	11
sover … gastr	-88	-109
sover … genom	104	4
sover … hela	148	31
sover … hotar	36	105
sover … igen	-20	-129
sover … inte	138	-24
sover … kniv	-8	98
sover … med	-126	-111
sover … och	112	-79
sover … om	-75	-96
sover … pa	106	-7
sover … pga	-99	-106
sover … stol	2	147
sover … tanka	-107	-117
sover … tiden	162	36
sover … timar	-213	-172
sover … tva	-122	-119
sover … vi	136	23
sovit	-168	6
sovit konst	-195	-166
sovit pa	40	269
sovit … en	10	141
sovit … fem	51	246
sovit … ingen	-125	-132
sovit … vecko	4	102
spa*	96	66
spadb #	121	6
spadb fem	123	18
spadb som	144	30
spadb vi	-122	-100
spadb … #	145	10
spadb … kraks	144	30
spadb … torsk	-177	-154
spadb … vanta	-122	-100
spadb … vecko	178	26
spadbarn	180	-65
spageti	178	14
span	-148	-146
span for	-90	-101
span i	-127	-108
span … ogat	-127	-108
span … utebl	-90	-101
spand	33	-71
spand och	133	16
spand som	187	59
spand … en	183	56
spane … vader	-121	-103
spaner	50	-71
spani #	-105	-69
spani som	-139	-140
spani … magsj	-105	-69
spaningshuvudvark	-244	-211
spar	4	162
spar sa	4	162
spar … kring	4	162
spara ala	-125	-151
spara min	-11	94
spara mina	1	155
spara pa	-2	251
spara table	2	141
spara … i	8	165
spara … mina	-10	98
spara … mobil	-11	94
spara … somnt	-1	159
spara … tabis	-2	131
spara … table	-109	7
sparar	-115	28
sparat	79	350
sparet	157	204
spark av	187	-21
spark han	-4	138
spark hela	-139	-120
spark hene	110	-38
spark in	127	-7
spark mer	-161	-156
spark mig	36	288
spark pa	151	162
spark sen	162	4
spark som	-164	-163
spark v	-108	-84
spark … #	-108	-84
spark … den	-20	108
spark … doren	15	-117
spark … hast	193	15
spark … hela	112	-6
spark … huvud	129	-11
spark … i	199	126
spark … igar	126	5
spark … istal	-8	101
spark … magen	0	144
spark … sa	17	141
spark … somne	-91	-123
spark … vanli	-164	-163
sparka	-40	-144
sparkad	170	165
sparkade	99	113
sparkades	121	5
sparkar	-66	-156
sparkat	111	12
sparken	-114	-138
spars spar	4	162
spars … sa	4	162
sparsakring	4	162
speak	187	85
speak propr	136	17
speaking	-147	-135
speba sluta	101	27
speba … andas	101	27
spebarnet	101	27
speech	166	28
spege … inte	8	152
spegeln	84	126
spel nu	18	123
spel … ar	18	123
spela	-193	-153
spela bort	25	183
spela hocke	-137	-131
spela ineba	-152	-151
spela musik	-84	-142
spela sjukh	-83	-131
spela teate	-152	-154
spela tv	-139	-128
spela … alt	23	130
spela … med	-115	-146
spela … och	-183	-207
spela … spel	-139	-128
spelar	-291	-155
spelat	35	159
spelet	-254	-273
spena ska	-100	-86
spena … jag	-100	-86
spenatsopan	-100	-86
sperm en	-84	-88
sperm … gang	-84	-88
spermien	-84	-88
spi*	-153	-177
spik forst	-110	-106
spik … brost	153	44
spik … ogat	116	32
spik … stege	-110	-106
spikpistol	143	24
spild het	-113	-96
spild … kafe	-113	-96
spilde	-113	-96
spindlar	-48	-142
spining	-181	-149
spins	-107	-117
spins every	-107	-117
spins … time	-107	-117
spion	11	165
spira men	190	59
spira sa	171	29
spira siter	-102	-110
spira tror	7	90
spira … jag	143	126
spira … konst	-102	-110
spira … teste	144	37
spiralen	-170	-177
spiralutag	-130	-118
spironolakton	-141	-125
spise ar	-130	-146
spise … pa	-130	-146
spisen	-127	-55
spoar	7	169
spoar up	6	134
spoar … mig	6	134
spola bra	-127	-108
spola kalt	-151	-109
spola … nu	-127	-108
spolarvatska	166	-6
sport	-116	-124
sport bh	-116	-124
sport … n	-116	-124
spot	260	80
spota farsk	139	-10
spota jag	90	11
spota … blod	136	-7
spota … klaro	135	4
spotade	6	157
spotar	98	-37
spots	83	-91
spots of	-149	-117
spots … blood	-149	-117
spr*	78	-195
sprac i	47	-100
sprac igar	-148	-167
sprac nar	-116	-97
sprac … dusch	162	20
sprac … frivi	-83	-108
sprac … jag	-116	-97
sprac … nat	-155	-156
sprack	-106	-251
sprai my	-196	-162
sprai … ankle	-115	-106
sprai … wrist	-145	-112
sprained	-196	-162
spran arbet	-4	171
spran av	-171	-172
spran in	75	-53
spran och	197	38
spran pa	92	34
spran skola	-1	129
spran … ala	-177	-176
spran … fotbo	92	34
spran … i	123	-40
spran … orone	-146	-122
sprang	100	-124
spranga	-14	205
sprangande	169	50
spranger	155	40
sprangs	64	-73
spray ar	140	15
spray hjalp	-180	-100
spray … inte	170	44
sprayen	180	-13
sprea to	100	8
sprea … left	100	8
spreading	100	8
sprej gor	124	11
sprej … ingen	124	11
sprejen	124	11
spric jobar	-130	-125
spric pa	-146	-121
spricker	-320	-316
sprid … medan	95	-27
sprin hela	-151	-172
sprin pa	-139	-122
sprin ut	7	151
sprin vi	-88	-98
sprin … naken	16	105
sprin … pa	10	135
sprin … toa	-139	-122
spring	-179	-163
springer	-149	-83
springmask	-144	-145
sprit och	1	155
sprit … andas	91	2
sprit … table	-7	156
spruc blodk	-140	-88
spruc halar	-157	-145
spruc och	111	28
spruc … blode	114	20
spruc … i	-140	-88
sprucken	-114	-79
spruckna	-157	-145
sprun for	-106	-92
sprun … parke	-106	-92
sprut blod	131	7
sprut pa	135	33
sprut til	-175	-162
sprut … insul	-136	-117
sprut … klini	105	44
sprut … ur	130	4
sprutade	69	-82
sprutar	280	-9
sprutat	121	21
sprutor	-272	-290
spu*	147	5
spurting	147	5
spy	147	16
spy*	270	-4
spyde	27	-97
spyde blod	154	16
spyde mar	-95	-85
spyde … bra	-95	-85
spyde … tva	154	16
spyr	245	28
spyr a	175	43
spyr av	150	34
spyr blod	109	35
spyr galgr	136	16
spyr gront	192	66
spyr nu	109	3
spyr o	147	48
spyr rot	140	10
spyr som	-157	-146
spyr … #	93	44
spyr … en	-157	-146
spyr … har	-139	-114
spyr … inget	108	-10
spyr … och	113	46
spyr … som	115	47
spyr … tva	183	38
spyr … vil	93	22
spyt	64	-83
spyt … gange	123	5
squ*	234	8
squirting	160	-14
st #	-115	-104
st i	128	16
st … kl	-115	-104
st … nat	128	16
sta benet	103	-10
sta emot	-34	121
sta gravi	112	17
sta i	-205	-203
sta pa	119	-62
sta rak	172	9
sta rakt	105	-9
sta up	179	30
sta ut	20	159
sta … kasa	-121	-113
sta … och	106	-4
sta … ont	158	18
sta … v	112	17
sta … var	-101	-110
sta*	65	160
stab	-4	130
stab him	-4	130
stabilt	-134	-160
stack mig	-78	-216
stack … i	-17	-130
stack … pa	-174	-183
stad vil	-121	-120
stad … trafa	-121	-120
stada	-164	-130
stada ar	-111	-106
stada hela	-27	107
stada med	-125	-114
stada och	-127	-150
stada … betal	53	138
stada … dag	22	165
stada … det	-111	-106
stada … klor	-125	-114
stada … ordna	-127	-150
stadat	-21	141
stadn fins	-91	-100
stadn … parad	-91	-100
stadningen	-91	-100
stairs	66	162
stale	-139	-3
stale for	135	90
stale hol	123	5
stale sig	146	33
stale vid	-146	-122
stale … en	125	16
stale … honom	-7	131
stalen	191	29
stalet	144	170
stalt	61	130
stalt fram	-2	103
stalt … bosan	-2	103
stamar	-166	-162
stame det	-225	-277
stamer	-307	-331
stamn pa	-155	-138
stamn … jobet	-155	-138
stamningen	-155	-138
stana andas	148	-5
stana kvar	29	164
stana mit	124	33
stana nasta	-91	-101
stana och	154	22
stana til	127	8
stana tre	133	-19
stana up	130	-3
stana vi	122	20
stana vid	-9	147
stana … en	-5	109
stana … flera	130	-3
stana … gange	133	-19
stana … gor	122	20
stana … nar	-91	-101
stana … och	123	72
stana … stana	148	-5
stanade	-72	84
stanar	163	138
stanat	134	-15
stand for	-117	-136
stand i	153	14
stand … my	106	-2
stand … sex	153	14
stand … the	-7	122
stang av	-23	127
stang i	-136	-114
stang jag	-129	-172
stang vist	104	4
stang … gar	-136	-114
stang … klock	104	4
stang … mig	47	145
stang … sig	-20	93
stang … tror	-113	-108
stang … wifi	-136	-136
stangd	-90	-145
stangslet	-148	-162
stangt	42	162
star	201	219
star datum	18	143
star det	-118	-13
star fel	-60	-81
star han	-4	101
star har	164	31
star me	-23	94
star nar	-153	-136
star pa	325	138
star som	-83	-119
star up	147	17
star utanf	-6	307
star vid	8	272
star … #	123	-47
star … bron	195	141
star … en	45	128
star … i	-48	158
star … kniv	-23	94
star … man	-111	-108
star … med	-4	145
star … nu	130	-3
star … opere	-153	-136
star … peron	-119	-5
star … porte	-16	182
star … racke	115	-21
star … taket	124	72
star … utgan	-129	-121
star … vatne	-15	124
stark for	4	120
stark ga	147	10
stark … somne	4	120
stark … til	147	10
starkare	19	173
starkt	-5	132
start runin	-137	-124
start scrat	9	130
start … and	-207	-212
start … my	67	136
stat pa	144	12
stat … i	110	4
statistik	-103	-129
stav	-51	-114
ste*	117	82
steak	-110	-112
steak on	-110	-112
steak … satur	-110	-112
steg	67	136
stege pa	-170	-184
stege vilke	29	119
stege … humor	29	119
stege … inte	129	40
stege … morgo	-170	-184
stekos	-140	-128
stekp det	23	182
stekpana	0	175
stekpanan	13	167
steks igar	-102	-105
stekspade	-102	-105
stel	-2	-138
stel feber	140	35
stel nu	107	27
stel och	241	49
stel pa	-157	-166
stel … andas	107	27
stel … av	-145	-119
stel … bla	134	13
stel … borja	95	23
stel … efter	-125	-132
stel … ljusk	121	50
stel … morgo	-156	-162
stel … och	132	29
stel … skuma	101	-2
stel … slo	133	24
stel … spyr	93	44
stela	-219	-188
stela en	-90	-87
stela fingr	-129	-122
stela … i	-129	-122
stela … stund	-90	-87
stelf svart	135	21
stelf … finge	135	21
stelfrusna	135	21
stelkramp	-224	-192
stelt	-213	-199
sten	126	13
sten efter	130	9
sten i	-123	-120
sten liger	131	44
sten vaten	114	18
sten … fjalt	130	9
sten … min	5	120
sten … pa	134	21
sten … sko	-123	-120
stene bruta	131	12
stene … det	131	12
stenen	180	24
stenh hela	138	32
stenh huvud	137	43
stenh och	203	34
stenh spyr	138	3
stenh … blat	125	-3
stenh … jag	95	20
stenh … ser	167	49
stenh … tiden	138	32
stenhard	232	63
stenharda	-151	-141
stenhart	185	61
stenr benet	129	5
stenr … siter	129	5
stenras	194	28
stent	168	-10
stent i	106	-7
stent … fora	106	-7
stepd touch	16	105
stepd … me	16	105
stepdad	16	134
stepfather	20	152
stero slut	147	27
stero … slo	147	27
steroid	147	27
steso men	157	29
stesolid	180	9
sti*	102	-89
stick av	-169	-163
stick fora	87	38
stick i	-229	-229
stick nalar	15	139
stick ner	13	154
stick out	146	8
stick ut	301	41
stick … bada	123	24
stick … en	100	-29
stick … finge	-95	-73
stick … fingr	-232	-181
stick … foten	-158	-129
stick … foter	-112	-104
stick … genom	189	24
stick … hene	13	154
stick … vecka	87	38
sticka	-234	-124
sticker	263	74
sticket	-166	-133
sticking	146	8
stickningar	-186	-167
stif	-96	-180
stif in	-186	-169
stif … and	187	24
stif … fever	189	37
stif … for	-125	-129
stif … from	-113	-105
stif … the	-140	-133
stil och	131	17
stil vart	-138	-112
stil … det	107	18
stila	133	184
stila yr	123	28
stila … som	123	28
sting	215	18
sting like	-86	-99
sting my	100	8
sting throa	101	9
sting … closi	101	9
sting … hel	-86	-99
sting … throa	100	8
stings	-122	-137
stira at	111	-28
stira och	183	-18
stira pa	-19	149
stira tomt	164	27
stira … bebis	-10	133
stira … et	111	-28
stira … och	207	41
stira … ryckt	107	14
stira … slar	109	6
stirade	176	24
stirar	215	103
stj*	-1	-185
stjar blodt	122	58
stjar en	-104	-95
stjar nar	123	0
stjar … #	122	58
stjar … halv	-104	-95
stjar … jag	123	0
stjarnor	129	-17
stjart	-155	-135
sto*	197	83
stockar	152	27
stod	4	153
stod av	-60	-93
stod bakom	12	159
stod han	0	165
stod hon	104	-4
stod i	140	10
stod ine	147	24
stod jag	-4	154
stod lange	52	200
stod … dar	15	147
stod … famil	-63	-114
stod … fel	-116	-105
stod … hor	-83	-112
stod … och	104	-4
stod … over	3	122
stodgrup	-108	-103
stodstrumpor	-126	-162
stol	33	187
stol for	2	147
stol … doren	2	147
stole och	203	41
stolen	192	23
stolp … inte	115	4
stolpe	111	58
stolpiler	-133	-134
stoltheten	-179	-180
stoma ache	-173	-128
stoma pain	172	45
stomach	-93	-204
stomi ny	-127	-107
stomi svart	167	21
stomi … besta	-127	-107
stomimaterial	-127	-107
stomin	167	21
stona nar	162	12
stona … jag	162	12
stonar	210	7
stone	-218	-195
stop	103	177
stop forev	19	135
stop i	-118	-117
stop it	130	0
stop pa	179	-68
stop shaki	-12	175
stop … blode	148	-5
stop … det	-123	-135
stop … fem	-118	-117
stop … nasbl	153	15
stopa	192	342
stopa bilar	3	132
stopa en	163	36
stopa honom	0	135
stopa in	16	217
stopa ner	-2	111
stopa varld	10	135
stopa … dem	17	123
stopa … fingr	-8	127
stopa … hande	-5	119
stopa … kula	147	44
stopa … med	3	132
stopa … under	10	135
stopade	-126	-5
stopar	19	117
stope now	-127	-111
stope when	-132	-132
stope … i	-132	-132
stor	106	16
stor binda	109	-22
stor efter	151	16
stor forpa	4	120
stor i	122	16
stor karl	5	148
stor liten	121	2
stor mangd	125	20
stor och	36	-100
stor som	-97	-133
stor svar	115	37
stor … benen	-129	-109
stor … en	-236	-199
stor … hard	181	36
stor … munen	128	22
stor … rakor	151	16
stor … rodak	-113	-105
stor … svalj	115	37
stor … tunga	122	16
stor … var	127	-9
stora av	-129	-109
stora blaso	181	37
stora enda	2	125
stora er	143	-7
stora folks	-127	-128
stora nu	6	119
stora table	-132	-102
stora tusar	-181	-169
stora … de	6	119
stora … fins	-132	-102
stora … losni	2	125
stora … vaten	-129	-109
store at	133	18
store och	146	-1
store stryp	-13	143
store vil	4	106
store … han	109	-24
store … leka	4	106
store … mig	-45	85
store … skald	133	18
store … store	133	18
storebror	-18	102
stork tror	154	-3
stork … jag	154	-3
storke	154	-3
storstadningen	-139	-134
stort	-213	-173
stort den	-156	-144
stort igen	-164	-152
stort mycke	-119	-98
stort preci	-100	-95
stort som	-184	-147
stort … ont	-138	-122
stort … som	-100	-95
stortan	-5	-135
stortbloder	206	5
stot	140	-75
stot fran	184	48
stot mig	108	2
stot tre	105	-7
stot … fyra	141	0
stot … gange	121	-12
stot … hogsp	178	43
stot … stang	-136	-114
stota jag	-106	-123
stota man	-104	-94
stota pa	160	19
stota … bast	-106	-123
stota … en	160	19
stotar	297	-35
stote	-114	-103
stote armba	-107	-81
stote i	134	24
stote … i	-114	-103
stoter	134	24
stoveln	160	10
stovlar	-154	-136
strac pa	128	46
strac … benet	128	46
stracka	137	55
straf	-74	89
straf jag	22	136
straf mig	11	161
straf sig	-19	119
straf … sjalv	-5	142
strafa	28	257
stral ar	-186	-181
stral bada	141	-10
stral genom	16	138
stral i	127	28
stral lite	130	48
stral ner	-157	-114
stral … armen	122	14
stral … rygen	99	45
stral … svag	-110	-94
stral … ut	142	50
stral … vagen	17	134
stralar	240	148
stralen	-184	-179
stram runt	135	15
stram … hela	135	15
stran kan	-81	-126
stran me	-13	139
stran om	-122	-120
stran … de	-81	-126
stran … laxor	-122	-120
stranden	-137	-177
strang	-90	-120
strangled	127	74
stratera	-120	-119
strea att	-8	128
strea … han	-8	128
streamade	-8	128
strec up	131	32
strec … mot	131	32
stres	-344	-282
stres ge	-169	-153
stres hema	29	125
stres korti	-103	-85
stres och	-153	-146
stres pa	-148	-163
stres … brost	-169	-153
stres … exams	-136	-134
stres … jobet	-160	-169
stresad	-302	-309
stresed	-126	-128
stresigt	-97	-114
strim pa	17	149
strim runt	-111	-99
strim … et	-111	-99
strim … rygen	17	151
strimor	17	151
strok behov	-89	-90
strok far	-132	-112
strok heter	-134	-128
strok i	-201	-207
strok nys	158	20
strok och	-171	-155
strok of	-111	-88
strok pa	-163	-149
strok som	-153	-117
strok … #	-137	-118
strok … aret	-161	-168
strok … bor	-131	-107
strok … et	-134	-128
strok … hjalp	-89	-90
strok … luck	-111	-88
strok … mars	-191	-170
strok … tia	-122	-103
stroke	-35	-283
strokelarm	-89	-90
stroken	69	145
strom	238	9
strom genom	145	-14
strom i	126	-44
strom och	134	-12
strom … arbet	119	14
strom … mig	136	-12
stronger	-157	-159
strop	123	18
strop mig	123	18
strop … tils	100	-14
strug to	142	24
strug … breat	142	24
strugling	142	24
strulat	139	51
strum i	-3	120
strum … nat	-3	120
strumpa	162	87
strumplasten	-3	120
strumpor	-137	-56
strunt	167	-11
strup och	179	34
strup pa	-9	130
strup tils	99	-7
strup … det	99	-7
strup … mig	-9	130
strupen	165	-18
strupgrep	-9	130
stryk	-67	177
stryk av	-58	72
stryk klade	-132	-130
stryk nar	17	126
stryk pa	-94	-122
stryk … anges	17	126
stryk … armen	-94	-122
stryk … ont	-132	-130
stryk … papa	-2	127
stryker	-132	-130
stryp mig	15	-127
stryp min	-130	-66
stryp och	-44	-130
stryp pa	78	185
stryp sig	6	125
stryp … dator	-109	-103
stryp … har	-131	-147
stryp … mama	14	138
stryp … mej	-10	181
stryp … mig	95	146
stryp … nu	169	17
stryp … pa	-129	-18
stryp … sjalv	6	125
strypa	-44	-212
stryper	-58	88
strypt	197	-5
stryptag	134	195
stube	133	35
stube my	-150	-135
stube … toe	-150	-135
stubed	-150	-135
stuck	-69	-155
stuck av	-79	-154
stuck half	-110	-112
stuck in	121	3
stuck … getin	-62	-155
stuck … way	-110	-112
stucken	-51	-144
stude i	109	-16
stude psyko	-103	-116
stude … korid	109	-16
stude … och	-103	-116
student	-135	-20
studentkoridor	146	53
studerar	-103	-116
studs med	-104	-101
studs och	-116	-101
studs vid	21	96
studs … far	-116	-101
studs … koksb	21	96
studs … ungar	-104	-101
studsaren	-11	124
studsmata	-142	-137
stuf	111	153
stuf like	108	10
stuf … cofee	108	10
stuga dar	-70	-86
stuga ensam	9	147
stuga … ont	122	10
stuga … pa	-70	-86
stuka fingr	-128	-117
stuka fot	-187	-166
stuka foten	-234	-178
stuka hande	-134	-142
stuka tumen	-192	-162
stuka … igar	-119	-101
stuka … kan	-176	-166
stuka … pa	-161	-123
stuka … sen	-122	-118
stukad	-185	-165
stukade	-301	-265
stukat	-179	-160
stum	-147	-150
stund	176	46
stund i	131	13
stund nu	-106	-133
stund sager	93	-4
stund til	155	30
stund … ar	-165	-153
stund … borja	136	1
stund … dom	93	-4
stund … ica	115	5
stund … morgo	-90	-87
stund … morse	130	12
stund … ser	108	5
stund … spyr	107	14
stund … varma	-139	-116
sty*	225	294
styck efter	-13	119
styck i	183	140
styck och	46	113
styck sen	117	22
styck … dansb	-13	119
styck … har	124	43
styck … i	133	15
styck … magen	130	-7
stycken	268	208
stygn	-178	-138
stygn gor	-117	-122
stygn kliar	-115	-115
stygn ska	-143	-167
stygn som	-120	-109
stygn … ont	-117	-122
stygn … tas	-143	-167
stygn … vatsk	-120	-109
stygnen	-197	-232
stypt mig	7	142
stypt … inat	7	142
stypte	7	142
styr	15	247
styr mig	17	198
styr mina	0	139
styr … armar	-2	115
styr … via	25	120
styre i	118	29
styre … magen	118	29
styret	214	76
styrk i	-145	-126
styrk … benen	-145	-126
styvm laser	-9	106
styvm … in	-9	106
styvmama	-9	106
styvp komer	18	154
styvp slar	-21	103
styvp slog	6	118
styvp … in	9	159
styvp … mig	8	149
styvp … pa	7	123
styvpapa	25	224
styvpapan	-5	184
sucid thoug	-2	121
sucide	-2	121
suck	-167	-177
suckar	-156	-162
sud*	333	58
suden	334	81
suden explo	165	29
suden hurts	147	11
suden teari	152	41
suden … heada	165	29
suden … in	167	2
suden … like	147	11
suden … pain	159	47
sudenly	194	37
sudigt	223	50
sug*	144	12
suga	251	97
suga bara	131	37
suga … sova	131	37
sugen	-133	-112
sugen pa	-133	-112
sugen … snus	-133	-112
suger in	209	54
suger muste	-135	-117
suger pa	-142	-23
suger … snope	5	137
suger … tumen	-140	-113
suger … ur	-187	-183
suget	24	186
suget att	5	143
suget … skara	17	170
sui*	-138	24
suici i	-138	-178
suici … tidni	-144	-142
suicid	-144	-142
suisi hjalp	-15	141
suisi tanka	13	140
suisidal	-15	141
suisidala	13	140
suiside	-6	103
sum*	-126	-167
sumatriptan	-145	-130
sun*	-188	-120
sunbu shoul	-119	-114
sunbu … peeli	-119	-114
sunburnt	-119	-114
suo*	-222	-208
suomea	-116	-119
supor group	-127	-121
suport	-162	-147
sur	-231	-221
sur for	-173	-160
sur jag	12	157
sur jamt	-100	-96
sur och	-136	-137
sur … siter	12	157
sur*	-58	-164
sura	-168	-224
sura upsto	-168	-224
sura … men	138	41
sura … varje	-112	-136
sutit i	98	-27
sutit ingen	-108	-107
sutit med	-14	181
sutit up	179	4
sutit vid	-146	-142
sutit … dator	-146	-142
sutit … hela	136	-8
sutit … huk	-112	-104
sutit … pisto	-9	140
sutit … sen	106	9
sutit … vid	-124	-116
suu*	159	-12
suupi roiku	123	10
suupieli	159	-12
sv	-148	-143
sv eler	-148	-143
sv … en	-148	-143
sva*	182	-18
svag	233	29
svag i	272	47
svag rehab	-159	-98
svag sen	-110	-94
svag … benen	150	22
svag … hande	103	12
svag … hoger	104	14
svag … nagot	-110	-94
svaga	287	52
svaga ben	173	26
svaga for	125	-12
svaga rygon	117	27
svaga … varje	125	-12
svagare	165	7
svage fode	110	21
svage krock	-141	-128
svage … for	110	21
svage … i	-27	-125
svagerskan	110	21
svagt	242	39
svagt och	115	37
svagt … konst	115	37
svald ala	134	1
svald en	-176	-244
svald mycke	122	48
svald tva	136	31
svald typ	112	23
svald vaten	93	-4
svald … #	112	23
svald … frukt	-148	-121
svald … korsb	-164	-144
svald … liten	-134	-124
svald … magne	132	16
svald … sma	136	31
svald … sten	-161	-141
svald … table	134	1
svald … vaten	118	41
svald … vid	93	-4
svald … vindr	116	36
svalj a	130	42
svalj efter	190	47
svalj et	-226	-180
svalj juice	109	6
svalj kafet	87	37
svalj lava	-101	-84
svalj luft	129	34
svalj men	-160	-153
svalj mit	199	49
svalj o	-126	-103
svalj saker	4	116
svalj saliv	144	33
svalj snor	-133	-135
svalj spot	129	52
svalj stolt	-135	-132
svalj stora	-132	-102
svalj svaml	127	38
svalj svar	115	37
svalj tugum	-124	-118
svalj … andas	143	51
svalj … bater	-209	-170
svalj … dalig	129	34
svalj … eget	202	59
svalj … halse	82	-20
svalj … har	-126	-103
svalj … jag	-173	-169
svalj … knapb	-126	-96
svalj … luft	115	37
svalj … mat	114	22
svalj … med	4	116
svalj … nar	-101	-84
svalj … noter	190	47
svalj … siter	136	6
svalj … table	-132	-102
svalja	-105	-202
svaljer	-129	-104
svalt	413	51
svalt #	171	-3
svalt bater	122	9
svalt en	115	-26
svalt et	217	44
svalt flera	124	43
svalt hela	114	-9
svalt knapb	129	10
svalt maski	109	8
svalt mig	-7	108
svalt sa	95	22
svalt … burke	114	-9
svalt … litet	136	23
svalt … mycke	95	22
svalt … o	126	-47
svalt … styck	124	43
svalt … table	122	-13
svalt … til	4	141
svalta	4	141
svamlar	222	51
svamp	-53	-193
svamp djurs	-123	-101
svamp farli	-137	-129
svamp igar	195	69
svamp igen	-211	-179
svamp melan	-213	-175
svamp och	154	49
svamp vi	239	76
svamp … antag	-116	-112
svamp … gar	129	26
svamp … plock	261	91
svamp … som	133	42
svamp … tarna	-213	-175
svampar	-137	-129
svampgryta	129	26
svar att	164	-19
svar fraga	21	114
svar fran	-101	-106
svar huvud	236	47
svar jag	-3	202
svar luft	155	56
svar magsm	185	73
svar och	-127	-126
svar pa	-163	-215
svar smart	119	29
svar svalj	115	37
svar … efter	119	45
svar … fa	160	25
svar … gar	-10	109
svar … hopar	1	163
svar … magne	-155	-133
svar … och	148	141
svar … ont	120	29
svar … ser	125	45
svar … smale	-127	-126
svar … svar	115	37
svar … vacka	212	52
svara	-23	234
svara a	104	38
svara at	11	134
svara bara	149	150
svara fel	-145	-129
svara hon	180	141
svara i	130	134
svara ja	165	8
svara knapt	164	10
svara konst	309	83
svara kort	-25	118
svara me	106	-9
svara mig	131	109
svara nar	-7	180
svara sig	-20	158
svara … andas	199	40
svara … det	-126	-229
svara … fel	159	58
svara … helt	106	-9
svara … iblan	105	-2
svara … jag	-2	145
svara … konst	131	47
svara … med	151	16
svara … mig	23	138
svara … mot	-5	134
svara … pa	190	72
svara … telef	130	134
svara … var	166	56
svarar	225	267
svarat	-148	-169
svard	-117	-118
svard blama	-117	-118
svare ar	17	174
svare pa	-109	-142
svare … er	-104	-119
svaret	-168	-32
svarf han	105	27
svarf hor	-148	-149
svarf trila	137	12
svarf … dalig	-148	-149
svarf … pa	-133	-199
svarm har	132	-11
svarm hon	110	35
svarm lasa	-7	123
svarm och	15	161
svarm sla	6	111
svarm suger	-135	-117
svarm … celgi	-120	-77
svarm … in	-7	123
svarm … mig	-50	53
svarm … muste	-135	-117
svarm … vakna	110	35
svart	38	-145
svart andas	166	52
svart att	-150	-325
svart bajs	138	-22
svart efter	-126	-115
svart finge	135	21
svart for	128	-82
svart gardi	148	64
svart har	66	133
svart huvud	120	49
svart i	12	159
svart lite	-133	-124
svart me	113	21
svart nar	145	49
svart nu	161	-13
svart och	165	32
svart rida	158	19
svart som	200	37
svart sot	-138	-125
svart svart	99	-7
svart … aldri	120	49
svart … anada	171	22
svart … anda	109	12
svart … andni	-143	-112
svart … ar	82	-63
svart … asfal	87	-7
svart … att	99	-7
svart … avfor	116	35
svart … blick	-11	126
svart … for	139	15
svart … fran	107	42
svart … ga	-114	-114
svart … hoger	121	3
svart … hora	-186	-179
svart … ja	120	134
svart … jag	121	90
svart … knapa	-104	-89
svart … konce	-164	-159
svart … lopni	-126	-115
svart … lufte	194	36
svart … nu	87	-17
svart … och	-24	110
svart … ogone	34	-90
svart … ont	100	-14
svart … prata	178	83
svart … sen	-149	-137
svart … skale	-23	94
svart … som	111	42
svart … somna	-224	-262
svart … sova	-263	-276
svart … svalj	74	-75
svart … tjara	187	53
svart … tuga	-113	-96
svart … vandr	115	46
svarta	140	55
sve*	81	-93
sveda	179	-20
sven	155	132
svens for	6	115
svens min	114	18
svens … sin	6	115
svensk	118	185
svenska	-68	-184
svept en	91	2
svept … flask	91	2
svepte	91	2
sveri ar	24	109
sverige	-59	103
svet	230	-6
svet kvina	90	29
svet och	180	68
svet pa	-140	-126
svet … det	96	34
sveta	118	48
sveta fast	113	18
sveta i	-121	-118
sveta inte	132	35
sveta kalt	131	44
sveta masor	98	41
sveta mkt	-125	-130
sveta mycke	-251	-256
sveta sa	124	-30
sveta … armha	-136	-120
sveta … inte	186	33
sveta … jag	172	21
sveta … natli	150	-27
sveta … om	-125	-130
sveta … prata	133	35
sveta … sager	98	-13
sveta … sen	-124	-107
sveta … skyds	-121	-118
sveta … under	-196	-188
svetas	8	-221
svete riner	170	35
svete … ont	124	34
sveten	170	35
sveti av	-116	-88
sveti foter	-160	-146
sveti hande	-154	-135
sveti och	175	45
sveti … pa	-120	-107
sveti … panan	162	56
sveti … trani	-116	-88
svetiga	-219	-176
svetn ont	132	24
svetn … ut	132	24
svi*	173	-94
svide av	-135	-115
svide i	-159	-165
svide ingen	-173	-131
svide lite	-184	-125
svide nar	-266	-230
svide och	-178	-143
svide … fan	130	40
svide … feber	-146	-116
svide … hon	-116	-116
svide … ja	-112	-111
svide … jag	-188	-188
svide … ont	-129	-102
svider	-185	-251
svima	196	39
svima av	-59	-108
svima axeln	122	49
svima gang	141	-6
svima hela	109	27
svima idag	71	-44
svima kraks	123	49
svima lol	-141	-122
svima mit	261	63
svima nys	150	13
svima o	114	3
svima pa	75	-83
svima som	-175	-161
svima tva	203	38
svima vid	-137	-131
svima … ar	74	-51
svima … av	-151	-116
svima … blodp	-203	-182
svima … dusch	209	138
svima … gang	-93	-133
svima … gange	171	30
svima … gor	122	49
svima … gravi	-175	-161
svima … i	273	90
svima … jag	-63	-174
svima … jobet	-145	-115
svima … nar	-146	-124
svima … pa	188	136
svima … ror	114	3
svima … skola	-140	-144
svima … stund	125	38
svima … tiden	109	27
svima … toa	154	10
svima … toale	153	19
svima … toan	137	30
svimade	155	-59
svimar	239	9
svimat	242	43
svimf av	-143	-118
svimf … lycka	-143	-118
svimfardig	164	-13
sviml … inte	133	26
svimleken	133	26
svink ute	-146	-136
svink … tora	-146	-136
svinkalt	-146	-136
svinont	141	9
svl*	157	12
svlt	157	12
svlt bater	157	12
svu*	50	-143
svule ben	-164	-143
svule blixt	124	13
svule efter	-160	-142
svule fot	-238	-218
svule han	143	-17
svule hand	-129	-121
svule hard	113	16
svule kind	-177	-125
svule men	-137	-114
svule och	-130	-124
svule om	-100	-89
svule overa	169	80
svule runt	-168	-135
svule sen	127	29
svule tandk	-133	-127
svule til	159	41
svule tunga	178	24
svule vad	154	47
svule vagel	-106	-78
svule … ansik	274	105
svule … att	-113	-96
svule … bet	-190	-171
svule … fal	-107	-80
svule … for	124	13
svule … igar	108	51
svule … knat	159	41
svule … o	140	40
svule … och	157	59
svule … om	-133	-100
svule … pa	-168	-164
svule … sonen	-140	-108
svule … stick	-138	-116
svule … tan	-100	-89
svule … tandv	137	49
svule … tror	-106	-78
svule … vridn	-109	-90
svulen	59	-103
svulet	-242	-239
svuln ben	-307	-252
svuln fingr	-164	-129
svuln foter	-207	-156
svuln halse	186	40
svuln i	-46	-114
svuln igen	189	35
svuln jag	-111	-108
svuln lapar	197	40
svuln lymfk	-132	-140
svuln o	150	39
svuln ogon	-6	123
svuln tunga	210	65
svuln under	174	52
svuln up	123	-19
svuln … a	214	51
svuln … hakan	135	26
svuln … halse	153	11
svuln … i	-194	-169
svuln … jag	166	38
svuln … maste	113	48
svuln … mot	103	27
svuln … pa	-160	-150
svuln … varme	-192	-162
svulna	-279	-200
svulnad	143	-5
svulnar	365	96
swa*	249	-45
swaeting	118	12
swalo a	30	-106
swalo pils	141	1
swalo … bater	123	-10
swalo … chery	-157	-125
swalo … sock	-99	-83
swalow	151	-22
swalowed	162	-73
swe*	227	62
sweat and	139	17
sweat like	122	16
sweating	182	48
sweling	202	39
swo*	58	-104
swole after	-123	-111
swole and	59	-70
swole … wheez	111	27
swolen	58	-104
sydanlaakeita	141	4
sym*	-66	-177
symto hela	-108	-115
symto … nater	-108	-115
symtom	-108	-115
syn*	196	-3
synas	167	20
synbo och	112	17
synbo … jag	112	17
synbortfal	112	17
synd	60	191
synd att	113	223
synd … de	-7	133
synd … jag	14	161
synd … mig	-101	-108
synen	127	-13
synen forsv	203	22
synen helt	103	20
synen pa	148	60
synen … ena	120	45
synen … hoger	152	52
synen … inte	-130	-116
synen … nasta	100	4
synfa och	-138	-125
synfa … flyte	-138	-125
syns det	-107	-95
syns nar	97	11
syns nat	155	20
syns … autom	-107	-95
syns … bebis	97	11
syns … journ	-63	-115
syns … stran	-81	-126
syntest	-165	-170
synundersokning	-149	-164
syo	136	4
syo*	195	-6
syr*	248	125
syra mot	-32	132
syra pa	98	0
syra up	-120	-125
syra … doren	-32	132
syra … hande	98	0
syra … i	-120	-125
syra … ogone	107	5
syraforgiftning	164	6
syran	-33	114
syran gomer	-24	97
syran … os	-24	97
syrem sjunk	108	-2
syrem visar	149	2
syrem … #	193	0
syremataren	186	25
syrematnaden	108	-2
syret	191	6
syret star	160	5
syret … pa	160	5
syrga ar	190	27
syrga nu	-114	-102
syrga ska	-127	-130
syrga … ar	-114	-102
syrga … lever	-127	-130
syrga … pa	190	27
syrgas	-120	-139
syrgasen	180	-7
syrien	-97	-144
sys*	-108	76
syste blir	27	144
syste lag	92	-1
syste nyfod	88	-12
syste prata	18	175
syste … ar	88	-12
syste … bipol	-93	-144
syste … forso	4	140
syste … om	-62	58
syste … slage	27	144
syste … tryck	129	8
syste … under	92	-1
systerson	92	-1
ta	48	340
ta ala	27	139
ta alved	-58	-152
ta av	167	1
ta avhug	172	-1
ta baltr	-114	-133
ta barne	14	199
ta bort	-45	104
ta dem	24	209
ta den	-163	-104
ta dom	-106	-99
ta en	122	-46
ta et	-134	-96
ta forsa	7	137
ta hand	38	293
ta hema	-1	183
ta hjart	35	200
ta ipren	-208	-203
ta korko	-203	-183
ta levax	-106	-119
ta live	47	160
ta livet	1	204
ta medic	115	37
ta metot	-108	-144
ta mig	48	133
ta min	0	134
ta mina	6	111
ta mit	16	243
ta mopek	-81	-69
ta mycke	0	103
ta papas	158	-3
ta pas	22	165
ta piler	10	106
ta sin	96	128
ta slut	154	216
ta svart	-133	-124
ta table	-111	-108
ta tva	-152	-145
ta ut	-115	0
ta vacin	-103	-129
ta vagen	3	139
ta … aren	-100	-115
ta … att	31	138
ta … av	26	258
ta … dem	-116	-134
ta … det	-106	-118
ta … efter	5	136
ta … en	-200	-210
ta … for	-52	77
ta … hans	12	121
ta … hene	-17	118
ta … jag	16	230
ta … kan	-82	-113
ta … lilas	-6	104
ta … liv	18	175
ta … mat	-7	123
ta … med	37	223
ta … medic	12	113
ta … mig	21	141
ta … nar	170	25
ta … o	10	106
ta … om	39	295
ta … paper	6	111
ta … sa	6	133
ta … sig	190	100
ta … stygn	-146	-157
ta … table	-31	80
ta … varje	-127	-121
taa*	-53	195
tabelter	140	11
tabis et	-2	131
tabis … tag	-2	131
tabisar	-2	131
table ala	148	-8
table bara	-38	108
table biter	-108	-89
table burke	114	-1
table det	-6	153
table fel	-154	-134
table fins	-199	-184
table for	-85	50
table frame	-7	156
table fran	-125	-93
table hade	-4	116
table hjalp	-135	-127
table i	-57	159
table imorg	-123	-157
table jag	12	189
table kavep	116	47
table liger	2	103
table med	-136	-151
table mot	-115	-130
table mycke	170	12
table nar	-106	-99
table nu	66	140
table pa	-146	-35
table racke	-6	95
table run	-122	-135
table sa	-129	-121
table under	1	118
table up	0	138
table uprad	2	135
table … dator	6	123
table … de	-132	-102
table … dos	-154	-134
table … flera	5	136
table … forny	-123	-157
table … frame	2	103
table … har	33	149
table … ifal	-5	136
table … jag	-5	190
table … kvar	-141	-137
table … madra	1	118
table … morse	-133	-133
table … munen	6	157
table … out	-122	-135
table … pa	148	-8
table … racke	-3	133
table … rader	-13	149
table … rygva	-115	-130
table … sager	-9	125
table … semes	-86	-104
table … ska	-106	-99
table … skape	3	114
table … svuln	95	32
table … tva	-143	-132
table … tvare	-88	-80
table … utlan	-125	-151
table … varas	-75	-103
tableten	-94	-171
tableter	163	-6
tableterna	-35	88
tablets	-138	40
tac*	-263	-38
tack	-281	-110
tack da	-122	-146
tack for	39	277
tack garna	-138	-150
tack men	6	110
tack och	-115	-129
tack sa	-117	-124
tack … alt	44	207
tack … att	12	182
tack … det	6	110
tack … gor	-122	-146
tack … hej	-115	-129
tack … hjalp	-128	5
tack … mycke	-117	-124
tack … senas	161	25
tacka er	-125	-125
tacke kraks	141	18
tacke … och	141	18
tackl i	-124	-124
tackl … hocke	-124	-124
tacklad	-118	-116
tackt	-34	104
tackt ala	-34	104
tackt … fonst	-34	104
tacos	-105	-143
taf*	18	182
tafsa pa	18	182
tafsa … mig	18	182
tafsar	11	161
tafsat	12	105
tag	125	199
tag aka	-12	98
tag nu	3	130
tag … rod	-134	-128
tag*	281	99
tagen	-35	121
taget och	140	14
taget sen	100	-12
taget … maste	100	-12
tagit	196	59
tagit #	201	32
tagit ala	188	-47
tagit alved	-173	-187
tagit bilny	-18	121
tagit en	33	-163
tagit farva	6	110
tagit fel	163	29
tagit for	126	7
tagit fram	-45	131
tagit ghb	104	4
tagit hela	161	2
tagit henes	8	154
tagit insul	157	49
tagit med	-12	92
tagit mit	-13	182
tagit pa	-23	143
tagit table	190	-1
tagit ut	-35	91
tagit vento	130	17
tagit … adren	135	14
tagit … ala	12	127
tagit … alved	195	25
tagit … andas	104	4
tagit … asken	124	0
tagit … av	6	110
tagit … burk	125	31
tagit … for	159	-11
tagit … fyla	104	23
tagit … gevar	-35	91
tagit … hel	136	-25
tagit … ipren	-186	-151
tagit … karta	85	-24
tagit … kniv	-10	94
tagit … masa	167	7
tagit … medic	167	24
tagit … mig	5	171
tagit … mina	119	0
tagit … mycke	126	7
tagit … och	-207	-45
tagit … pas	-12	219
tagit … pufar	110	-18
tagit … table	142	-47
tagits	160	27
tagsp o	131	3
tagti inte	7	146
tagtider	7	146
tagtraden	96	-39
tai*	-193	-186
taj*	202	11
tajuton	134	9
tak	190	147
tak*	19	120
take	-149	-124
take ibupr	-182	-144
take to	-2	107
take … day	-157	-126
take … die	-2	107
taket och	-90	38
taket pa	129	-13
taket til	-13	126
taket … hotar	-16	122
taket … ladan	-15	91
taket … lager	-117	-127
taket … skola	129	-13
takin my	-73	64
takt	160	5
tal	-141	-217
tal i	130	22
tal … tio	130	22
talar	69	173
talar direk	26	132
talar osama	103	-7
talar som	-145	-143
talar … til	26	132
talar … vanli	-145	-143
talat	41	191
talet	-53	-243
talet ar	-154	-152
talet en	115	5
talet for	85	-11
talet forsv	157	25
talet i	126	-2
talet konst	168	18
talet o	108	12
talet och	-150	-151
talet … armar	-150	-151
talet … bra	-158	-128
talet … gpr	108	12
talet … groti	146	40
talet … i	157	25
talet … inte	-135	-115
talet … konst	107	41
talet … mig	85	-11
talet … okej	120	23
talet … stund	115	5
talk	-160	-38
talk to	-162	-47
talk … someo	-172	-170
talki nonse	144	40
talki … kilin	3	88
talks	176	-10
talks funy	94	-6
talri inget	-129	-127
talri och	141	39
talrik	-169	-184
talriken	168	38
talsv som	155	16
talsv … gick	155	16
talsvarigheter	155	16
talta	-105	-111
talta med	-105	-111
talta … barne	-105	-111
talte yr	97	14
talte … och	97	14
taltet	217	33
tampo var	-91	-85
tampo … tredj	-91	-85
tampong	-91	-85
tan	-332	-356
tan bara	-100	-89
tan den	-117	-108
tan efter	-93	-121
tan i	-195	-153
tan och	-137	-143
tan svart	-126	-115
tan svule	-141	-134
tan til	115	46
tan tror	-139	-134
tan … ar	-136	-134
tan … den	-137	-143
tan … efter	-151	-138
tan … jag	-139	-134
tan … knat	115	46
tan … om	-100	-89
tan*	-120	148
tana	10	168
tana iltan	10	168
tanag jag	-92	-110
tanaglarna	-92	-110
tand	-179	-10
tand efter	-127	-107
tand i	124	18
tand pa	-113	23
tand sedan	-130	-130
tand … bedov	-127	-107
tand … en	-130	-130
tand … ingen	-108	-120
tand … mig	-113	23
tand … tisda	124	18
tanda	49	141
tanda pa	-3	154
tandarn	16	159
tande ar	-122	-103
tande kamin	124	30
tande lampa	146	48
tande ljus	-115	-87
tande och	114	43
tande ocksa	-109	-128
tande pa	-128	69
tande skalr	184	33
tande tar	34	171
tande … #	123	49
tande … emot	34	171
tande … ena	-119	-102
tande … hon	106	42
tande … huset	36	169
tande … med	136	18
tande … mig	27	134
tande … och	179	31
tande … pa	-122	-103
tande … rok	-115	-87
tande … vag	-136	-124
tanden	-228	-159
tander	-113	-16
tanderna	217	141
tandk ar	-113	-96
tandk blode	-182	-153
tandk har	-123	-100
tandk nar	-169	-115
tandk och	164	3
tandk som	-150	-137
tandk … blode	-150	-137
tandk … dragi	-123	-100
tandk … jag	-169	-115
tandk … lite	-147	-128
tandk … nar	-125	-106
tandk … nasan	164	3
tandk … svule	-113	-96
tandkot	-192	-170
tandkotet	-132	-149
tandkram	-139	-117
tandl far	-79	-99
tandl gav	-112	-106
tandl hon	-110	-98
tandl pa	-111	-132
tandl … mig	-110	-117
tandl … sa	-110	-98
tandlakaren	-234	-329
tandlakarskrack	-140	-137
tandregleringen	-89	-117
tandsten	-150	-152
tandtrad	-130	-124
tandu ater	138	35
tandv efter	-155	-131
tandv hes	115	20
tandv sen	114	21
tandv … celgi	-155	-131
tandv … fora	135	26
tandv … hosta	175	43
tandv … jag	38	-84
tandv … knapt	137	49
tandv … nu	115	20
tandvard	-238	-203
tandvark	-79	-157
tandvarken	127	39
tandvatska	283	86
tandverk	-137	-124
tange med	104	23
tange … hoger	104	23
tangenterna	104	23
tank	25	235
tank doda	13	155
tank och	-18	122
tank om	36	126
tank … man	38	128
tank … mig	13	155
tanka	-168	-156
tanka dar	5	153
tanka doda	67	159
tanka gar	15	120
tanka pa	-209	-58
tanka sager	-2	125
tanka … anat	-135	-136
tanka … att	17	275
tanka … bara	15	120
tanka … framt	31	133
tanka … igen	5	153
tanka … inte	-124	-31
tanka … jobet	-186	-236
tanka … mama	-77	-103
tanka … mig	67	159
tanka … mit	-116	-144
tanka … sjalv	36	114
tanka … telef	31	111
tankar	-167	66
tankarna	-13	216
tanke	11	129
tanke att	45	170
tanke ga	-17	137
tanke gora	42	203
tanke hela	18	139
tanke hopa	151	13
tanke jag	51	162
tanke kola	-8	129
tanke om	12	127
tanke pa	-111	32
tanke skada	-4	126
tanke svalt	4	141
tanke ta	32	245
tanke … att	1	189
tanke … barne	25	150
tanke … den	-25	93
tanke … livet	31	165
tanke … mig	19	197
tanke … min	2	116
tanke … mycke	0	103
tanke … pa	4	164
tanke … tiden	18	139
tanke … ut	-17	152
tanke … vante	-127	-136
tanke … vipen	-8	129
tanker	94	342
tankt	38	180
tankt fraga	-217	-236
tankt har	-4	116
tankt kora	-52	111
tankt om	-144	-193
tankt pa	-186	-69
tankt ut	22	139
tankt vanta	156	21
tankt … att	-13	114
tankt … av	-35	117
tankt … bron	-23	124
tankt … det	137	198
tankt … doden	-185	-204
tankt … hur	33	178
tankt … om	-159	-143
tankt … slut	29	109
tankt … til	156	21
tanten	115	-27
tap	-162	-133
tap*	-97	-82
tapa	126	129
tapa anu	-106	-107
tapa det	-3	218
tapa talet	115	5
tapa … en	115	5
tapa … helt	-29	115
tapa … med	-5	138
tapa … mer	-106	-107
tapa … tanke	-15	90
tapaa	-10	232
tapaa iteni	23	118
tapaa itsen	7	157
tapad bort	-86	-104
tapad det	7	171
tapad en	-169	-159
tapad glase	105	27
tapad hakan	-166	-157
tapad har	-157	-142
tapad jag	149	42
tapad kafek	155	17
tapad linse	-142	-125
tapad ordet	-102	-105
tapad synen	179	63
tapad … en	-155	-133
tapad … for	-102	-105
tapad … helt	103	20
tapad … i	18	-70
tapad … ler	105	27
tapad … mina	-86	-104
tapad … nar	-139	-122
tapad … pa	178	63
tapad … plomb	-113	-102
tapade	-79	-176
tapan	9	110
tapan itsen	9	110
tapan … tana	9	110
tapar alt	131	19
tapar andan	181	27
tapar det	22	125
tapar greje	128	20
tapar har	-239	-252
tapar humor	-2	118
tapar kafek	199	29
tapar kanse	-127	-107
tapar kontr	51	216
tapar saker	114	9
tapar … bara	142	27
tapar … hela	172	29
tapar … hon	131	19
tapar … men	-2	118
tapar … och	119	157
tapar … sedan	-177	-189
tapar … snart	22	125
tapat	-160	-286
tapat #	99	30
tapat bort	-161	-169
tapat kanse	154	37
tapat roste	-241	-225
tapat spira	7	90
tapat trade	-155	-143
tapat … efter	-158	-127
tapat … kg	99	30
tapat … kring	133	33
tapat … runt	131	49
tapat … tror	7	90
tapt	-340	-303
tapt i	-259	-210
tapt sa	-109	-114
tapt … jag	-109	-114
tapt … nasan	-253	-205
tar	-202	29
tar #	-168	-9
tar ala	-13	218
tar alt	7	133
tar blodf	163	68
tar blodt	133	61
tar bort	-174	-180
tar det	-93	71
tar eliqu	157	59
tar hand	25	187
tar hunde	25	96
tar inan	56	195
tar jag	59	240
tar kal	-149	-152
tar livet	-250	-311
tar mig	62	242
tar min	-18	160
tar mit	12	147
tar ni	-148	-137
tar over	-79	-130
tar p	-101	-119
tar pa	-67	26
tar slut	-98	-174
tar som	-123	-120
tar stryp	5	176
tar svule	129	34
tar table	-28	119
tar waran	143	20
tar … att	25	154
tar … av	-273	-324
tar … djur	-133	-98
tar … hals	129	34
tar … han	21	107
tar … har	133	61
tar … hene	0	130
tar … ikval	-114	-120
tar … imorg	-157	-182
tar … inan	-119	-177
tar … livet	15	109
tar … med	68	211
tar … medic	-153	-191
tar … mg	-109	-100
tar … mina	28	99
tar … nagon	39	158
tar … nar	39	173
tar … nasta	-102	-102
tar … nu	3	123
tar … om	80	156
tar … pa	-180	-7
tar … penga	38	161
tar … pensi	19	195
tar … piler	-101	-119
tar … radio	34	171
tar … somna	110	34
tar … somni	126	47
tar … sten	-123	-120
tar … table	-27	107
tar*	-83	-257
tarmv magen	158	43
tarmv … upsva	158	43
tarmvred	158	43
tarna	-10	-135
tarna a	159	42
tarna ar	135	13
tarna domna	-139	-116
tarna kapad	109	10
tarna kliar	-131	-95
tarna … av	109	10
tarna … blavi	159	14
tarna … en	-139	-116
tarna … lukta	-143	-116
tarna … sager	97	20
tarta	-188	-165
tarvi vain	-186	-167
tarvitsen	-216	-203
tas	-215	-249
tas bort	-155	-149
tas … nar	-115	-106
tas*	-173	-176
tasen	-123	-150
tat ont	141	42
tat … i	141	42
tat*	-255	-256
tatue mig	-185	-171
tatue … pa	-138	-142
tatuerat	-185	-171
tatuering	-154	-176
tavla i	-108	-115
tavla … skola	-108	-115
tavlo ont	-128	-102
tavlo … i	-128	-102
tavlor	-128	-102
taxic laste	5	126
taxic … dorar	5	126
taxichauforen	-1	173
taxin	128	-23
tbe	-232	-240
tbe sprut	-115	-104
tbe vacin	-143	-116
tbe … til	-115	-104
te over	198	17
te … brost	137	26
te … vilar	-127	-131
tea*	-256	-293
teari pain	158	25
teari … in	120	21
tearing	158	25
teater	-195	-184
tecke pa	3	116
tecke … vagar	3	116
teg*	-157	-133
tegel	-117	-127
tegel ont	-117	-127
tegel … i	-117	-127
tegretol	-119	-119
tei*	-203	-170
tej*	-116	76
tejpa	3	127
tejpa et	12	128
tejpa igen	-12	91
tejpa over	-11	106
tejpa … ala	2	128
tejpa … alt	-12	91
tejpa … sar	12	128
tejpad	-117	-108
tejpat	-15	132
tekan over	127	9
tekan … sig	127	9
tekanan	127	9
tekis	-7	123
tekis mieli	-7	123
tekis … hypat	-7	123
tekniker	-114	-90
tekok pa	129	32
tekokaren	129	32
tel	-16	188
tel is	-93	-121
tel my	15	163
tel … tan	-93	-121
tel*	-54	74
telef har	-184	-174
telef helst	-142	-156
telef hon	9	151
telef jag	-6	141
telef min	34	150
telef och	143	114
telef ringd	-120	-119
telef sa	11	166
telef … hangt	-184	-174
telef … man	34	150
telef … prata	12	127
telef … ser	0	135
telef … tar	-6	141
telef … tiden	17	135
telefonen	-145	72
telefonkon	-117	-163
telefonumer	-114	-125
telin me	21	177
telin … to	21	177
teling	21	177
tem*	236	-59
tema	-98	-145
temp	221	-8
tempe ar	117	-27
tempe … #	124	-55
tempen	153	7
ten	-3	-155
ten minut	53	-76
ten times	115	-4
ten … stope	-127	-111
ten … the	115	-4
ten … this	150	22
ten*	-285	-344
tenisarmbage	-150	-146
tenta	-164	-165
tenta pa	-154	-156
tenta … manda	-124	-124
tentan	-183	-159
tento rygon	-123	-106
tentor	-134	-135
terapi	-119	-165
terib heada	206	52
terib … and	145	27
termo bara	140	7
termo visar	113	20
termo … #	162	24
termo … visar	105	4
termometern	181	10
tes*	-93	-238
test fora	173	35
test resul	-123	-136
test … vecka	173	35
testa	-206	-260
testa ala	-120	-132
testa i	0	126
testa mig	-162	-203
testa sig	-129	-126
testa … for	-164	-176
testa … konsj	-77	-109
testa … kval	0	126
testamentet	38	135
testat	-189	-163
teste visa	-97	-98
teste visar	119	34
teste … att	-97	-98
teste … plus	127	31
tested	-163	-130
testet	-39	-103
testi har	196	8
testi mar	167	63
testi och	-173	-147
testi pain	127	13
testi svule	113	16
testi vride	116	26
testi vridn	-104	-85
testi … #	-104	-85
testi … hard	152	27
testi … ila	167	63
testi … mar	-162	-134
testi … maste	-128	-110
testi … suden	127	13
testi … vridi	163	21
testicle	190	49
testikel	159	25
testikeln	3	-105
tests	-80	-95
teststickor	-143	-111
tev*	175	97
teven	172	104
teven talar	26	132
teven … direk	26	132
tex*	111	163
texte goodb	-9	98
texted	5	159
tgi*	140	11
tgit	140	11
tgit #	140	11
tgit … tabel	140	11
tha*	-177	5
thail igar	132	24
thail vilka	-113	-105
thail … sprut	-113	-105
thailand	28	-87
thanks	-143	-61
that	-216	9
that a	-172	-152
that depre	35	126
that im	-121	-128
that norma	-162	-144
that sting	-86	-99
that … just	-94	-101
the	98	203
the ambul	-89	-77
the baby	206	125
the back	-220	-172
the bath	-2	135
the bee	100	8
the bil	-172	-179
the break	-152	-137
the bridg	-31	157
the car	-112	60
the compu	-111	-110
the coura	15	153
the dark	-136	-140
the dog	-80	85
the door	-34	147
the dose	115	-4
the floor	165	-91
the garag	-26	148
the glas	170	30
the gym	-201	-192
the house	163	17
the kid	-42	79
the last	107	140
the leg	179	15
the leter	86	111
the morni	-192	-141
the neck	-140	-133
the neigh	-13	169
the north	-124	-100
the notes	8	117
the outsi	-141	-155
the pain	21	117
the paper	-187	-154
the pharm	-198	-173
the platf	5	141
the point	-16	121
the pres	123	12
the race	-112	-116
the rash	-195	-178
the rope	-9	179
the shed	-8	106
the sofa	-160	-139
the stair	67	174
the time	-84	-174
the top	-107	-117
the towel	156	1
the train	9	138
the visit	-80	-116
the voice	10	195
the wedin	-177	-169
the … adres	-89	-77
the … after	-175	-101
the … and	207	139
the … bil	-89	-77
the … by	147	-4
the … came	-170	-145
the … door	173	53
the … floor	152	15
the … i	158	130
the … just	8	117
the … next	11	170
the … on	-90	83
the … out	-17	172
the … put	17	129
the … shelf	-107	-117
the … sore	-111	-98
the … sting	100	8
the … thing	33	169
the … when	62	157
the … wont	-26	142
the*	-183	40
then … pased	125	20
theralen	-175	-171
there	-220	-14
there a	-175	-149
there … no	8	142
there … vet	-158	-123
theres	25	-129
they	-98	158
they are	13	143
they bleed	9	130
they say	-23	117
they … me	10	156
they … poiso	-3	103
theyd	2	147
thi*	-18	163
thigh	157	4
thing … me	69	162
things	-3	158
think about	34	256
think hands	-141	-124
think i	-153	-150
think im	161	28
think of	0	163
think the	41	219
think they	-3	103
think … are	-3	103
think … comit	-6	103
think … endin	3	128
think … have	-129	-144
think … havin	159	9
think … ready	-12	88
think … suici	35	148
think … tingl	-141	-124
thinking	37	307
thinks	55	291
third time	-210	-221
this comut	-98	-116
this hay	-142	-109
this morni	88	-87
this time	4	166
this week	118	127
this year	-220	-224
this … about	-127	-111
this … al	111	16
this … fever	-142	-109
this … gone	-165	-157
this … hidin	-3	100
this … is	-178	-164
this … not	-8	139
tho*	-26	187
though	-154	-143
thoughts	31	236
threa to	31	187
threa … kil	31	187
threatened	15	132
threatening	12	128
three	-199	-275
three days	-229	-185
three times	-94	-152
three weeks	-78	-129
threw up	40	-93
throa and	-159	-155
throa closi	161	12
throa every	-127	-117
throa feels	100	12
throa is	183	-9
throa when	-129	13
throa … cant	121	3
throa … closi	153	9
throa … cough	-125	-122
throa … night	-127	-117
throa … tight	146	10
throbing	-161	-155
throu a	151	9
throu the	177	180
throu … ice	129	-1
throu … pad	151	9
throu … wal	-20	98
through	228	94
throw … and	194	-1
throw … dark	108	10
throw … since	-161	-128
thu*	-114	-165
thursday	-134	-135
tia atack	177	12
tia … igar	177	12
tic*	100	134
ticka i	6	173
ticka … kod	6	173
tickar	6	173
ticke hopar	133	0
ticke … som	133	0
tickern	133	0
tid	-43	-157
tid att	-12	105
tid det	-4	129
tid for	-141	-215
tid hos	-136	-280
tid pa	113	-72
tid ska	-106	-119
tid tapar	92	20
tid tar	-55	118
tid … ana	-117	-116
tid … augus	8	125
tid … blodt	-125	-111
tid … det	-42	135
tid … er	-149	-131
tid … fotva	-109	-160
tid … hjart	-140	-136
tid … jag	-113	-132
tid … kafek	92	20
tid … kurat	-133	-138
tid … mines	-109	-95
tid … nasta	-80	-141
tid … ogon	107	42
tid … pacem	-122	-110
tid … preve	-109	-107
tid … spira	-130	-118
tid … tandr	-89	-117
tid … tar	-4	129
tid … torsd	-80	-141
tid … ultra	-129	-112
tid … ungdo	-123	-105
tid … vanta	-12	105
tid … vardc	140	50
tid … varto	-96	-106
tiden ater	112	47
tiden det	125	20
tiden hos	-192	-174
tiden kan	-244	-202
tiden krock	-135	-108
tiden magra	149	44
tiden med	92	20
tiden mug	90	11
tiden o	-80	-161
tiden och	99	159
tiden pa	-165	-53
tiden saker	117	22
tiden sedan	115	52
tiden sen	139	16
tiden sjund	-10	114
tiden varka	103	25
tiden … att	18	139
tiden … byxor	-101	-120
tiden … den	119	26
tiden … det	-132	-139
tiden … efter	90	11
tiden … gor	174	44
tiden … hoger	92	20
tiden … i	152	35
tiden … inget	-113	-121
tiden … inte	133	21
tiden … jag	26	-114
tiden … jobet	-134	-123
tiden … med	-135	-108
tiden … sager	150	37
tiden … skale	-9	128
tiden … slo	149	44
tiden … trot	123	24
tiden … varan	103	25
tider gar	-113	-137
tider … det	-113	-137
tidig gravi	115	38
tidig klock	-146	-138
tidig mar	-87	-76
tidig … bra	-87	-76
tidig … fyra	-146	-138
tidig … ont	115	38
tidni up	122	1
tidni … och	122	1
tig*	127	88
tiga	4	142
tight	74	-47
tight and	138	33
tight band	128	-4
tight … aroun	128	-4
tight … i	102	13
tigri til	-89	-109
tigri … besok	-89	-109
tigrinja	-89	-109
tik*	-165	-158
til	-102	58
til #	-152	-157
til a	-152	-152
til ala	67	238
til arm	147	10
til att	-84	55
til b	142	-9
til barn	-145	-133
til barne	-119	81
til barnm	-159	-131
til baten	-116	-122
til besok	-136	-187
til besva	139	131
til brevl	234	10
til bron	-30	162
til brost	-146	-149
til dagis	-162	-136
til des	30	189
til det	13	142
til dods	4	141
til dokto	14	218
til doren	125	-26
til emela	111	-19
til er	-263	-191
til et	-22	108
til foren	-117	-96
til forsa	-119	-163
til forsk	-130	-147
til freda	-122	-109
til galiv	-110	-115
til gardi	162	-2
til grane	96	123
til grekl	-126	-135
til gymet	-155	-166
til hemla	18	128
til henes	23	153
til himle	1	143
til hoger	16	-99
til honom	13	205
til hudla	-117	-116
til i	83	-78
til iblan	-130	-116
til insul	-136	-117
til is	-3	177
til jobet	-66	128
til jul	-174	-158
til kan	33	139
til kardi	-126	-118
til knat	229	69
til koket	-103	-156
til korko	-130	-120
til kurat	-173	-162
til ladan	-15	91
til liv	-89	-119
til magen	107	24
til magsa	-98	-107
til mama	-118	18
til man	18	120
til manda	160	10
til melan	117	29
til mig	-39	255
til min	20	191
til mines	-109	-95
til mit	4	-103
til mormo	41	178
til nagon	-35	96
til nar	-200	-191
til nasta	-115	-213
til nio	-20	102
til och	69	-69
til pa	9	121
til papa	4	97
til psyko	-107	-153
til ryg	124	53
til sa	42	157
til saker	14	175
til samha	-85	-104
til secon	-107	-101
til sex	19	176
til sjon	28	177
til skola	-93	88
til tange	104	23
til thail	-156	-150
til they	25	172
til tio	-138	-139
til vaner	-104	-128
til vansi	-150	-173
til vanst	167	22
til vapen	10	140
til varje	4	126
til vatne	0	115
til veter	-137	-117
til … amar	-146	-149
til … av	40	138
til … bakhu	168	56
til … barn	4	126
til … bleed	-72	58
til … efter	-182	-196
til … ensam	-17	202
til … famil	-115	-104
til … for	-228	-156
til … fran	-224	-209
til … gor	-98	-107
til … haha	-106	-137
til … han	-163	-144
til … hand	-107	-101
til … har	-118	97
til … hopa	15	120
til … hur	-119	-118
til … huvud	135	12
til … i	-38	129
til … inan	132	109
til … jag	-121	-27
til … kan	-152	-196
til … koran	31	130
til … lakar	-118	-146
til … leksa	136	31
til … liger	11	147
til … lileb	-20	116
til … magen	149	-3
til … man	34	216
til … med	41	164
til … men	-95	-168
til … nagon	36	139
til … nasta	-24	-139
til … nu	72	156
til … pa	-78	41
til … runt	162	-2
til … rygen	151	51
til … sekun	185	16
til … sen	114	-44
til … ser	122	58
til … skule	-127	-131
til … skyda	-10	130
til … som	-71	-97
til … sonda	9	121
til … utan	167	76
til … utom	6	127
til … var	-135	-101
til … vecka	-108	-131
til … vem	-107	-121
til … vilka	-113	-105
til*	23	260
tilba dit	10	147
tilba i	46	-90
tilba jag	103	163
tilba kan	-106	-118
tilba nar	-163	-145
tilba til	-152	-134
tilba … er	-107	-101
tilba … klase	-109	-125
tilba … ni	-106	-118
tilracklig	-1	153
tils	1	249
tils alt	100	-14
tils det	74	131
tils hon	5	167
tils jag	47	246
tils pa	-105	-104
tils … blev	148	10
tils … blode	-94	144
tils … domna	20	118
tils … forsv	-7	131
tils … freda	-105	-104
tils … ger	-8	88
tilsamans	-30	114
tim	146	46
tim sveta	146	46
tim … som	146	46
tim*	150	-14
timar	53	-169
timar #	167	39
timar a	-103	-106
timar for	-141	-121
timar handu	82	41
timar hjalp	-145	-126
timar i	-140	-145
timar nu	164	29
timar och	174	52
timar per	-119	-124
timar sen	99	-92
timar tanka	-134	-132
timar … ar	-45	-128
timar … ater	145	110
timar … det	129	25
timar … hon	178	24
timar … jates	113	20
timar … kan	155	44
timar … nat	-119	-124
timar … riner	103	50
timar … sager	125	31
timar … sent	-141	-121
timar … vecka	-89	-95
time	177	106
time i	-91	-150
time nu	169	75
time och	218	43
time pa	-191	-199
time sen	226	-29
time … gar	98	25
time … har	135	29
time … hoger	96	12
time … int	111	21
time … inte	212	47
time … jag	137	40
time … jobet	-124	-135
time … look	-107	-117
time … nu	124	36
time … papa	139	19
time … sa	93	22
time … tva	-91	-85
timen	104	-31
timen norma	-130	-105
timerbil	-19	119
times a	-148	-129
times the	171	6
times this	-3	100
times … dose	115	-4
times … week	-110	18
tin*	-3	-219
tingl hands	117	17
tinin och	150	9
tinin … tugar	134	22
tiningen	164	-13
tinitus	-227	-221
tiny	-188	-182
tiny bit	-168	-138
tiny bruis	106	36
tiny … of	-133	-110
tio	80	-92
tio ar	-168	-158
tio dagar	65	87
tio dar	139	-28
tio kopar	-106	-125
tio mest	-113	-109
tio minut	314	57
tio och	2	113
tio skule	-122	-122
tio varje	-20	102
tio … det	125	9
tio … for	132	4
tio … gang	-20	102
tio … igar	130	22
tio … jag	-122	-122
tio … men	-12	-154
tio … om	-132	-161
tio … pa	106	47
tio … papa	2	113
tio … sen	156	148
tio … sover	124	4
tio … var	96	12
tiond minut	147	66
tiond … och	140	0
tionde	168	39
tip*	-230	-386
tipade	138	-16
tips	-368	-407
tips om	-120	-141
tips pa	-141	-171
tired al	-228	-221
tired … the	-198	-212
tis*	-89	-189
tisda ar	-134	-121
tisda ater	124	18
tisda mest	-104	-98
tisda nu	124	37
tisda tack	-142	-179
tisda tisda	-134	-121
tisda ungef	-101	-102
tisda … ar	-146	-126
tisda … kraft	100	36
tisda … pa	-104	-98
tisda … xarel	124	18
tisdag	-116	-212
tisdagar	-134	-121
tisdagen	100	36
tit*	77	166
tita	128	111
tita pa	68	164
tita … nar	92	20
tita … padan	87	-4
tita … spare	-21	136
titad konst	115	5
titad … krigs	-123	-95
titade	12	-121
titar	48	142
titar bara	198	-17
titar nar	22	118
titar ner	-34	214
titar pa	-113	65
titar … at	145	3
titar … balko	-10	114
titar … far	-162	-153
titar … hocke	-88	-91
titar … i	-20	150
titar … mig	80	182
titar … pa	-157	-144
titar … tv	-97	-106
titat	18	176
titat pa	-39	106
titat … stale	-5	140
tithal	-109	-99
tja	-150	-115
tja*	-71	-133
tjafs	-116	-110
tjafs hema	-116	-110
tjafs … men	-116	-110
tjara	197	58
tjara a	111	19
tjara och	178	56
tjara sen	97	24
tjara … ar	137	35
tjara … e	111	19
tjat	-113	-162
tjat fran	-88	-111
tjat … forsa	-88	-111
tjata ska	101	24
tjatar	-98	-158
tje*	185	136
tjej	61	133
tjej pa	153	36
tjeje e	87	-20
tjeje i	34	120
tjeje sag	-106	-92
tjeje … forsk	-106	-92
tjeje … helt	87	-20
tjeje … klase	10	114
tjejen	171	19
tjo*	135	-28
tjock efter	141	0
tjock ny	103	47
tjock och	193	61
tjock … blodt	103	47
tjock … den	-149	-112
tjock … det	178	58
tjock … getin	141	0
tjocka	137	8
tjocknar	169	25
tju*	130	9
tjugo ar	-209	-67
tjugo minut	147	-27
tjugo … sen	169	3
tjugo … utan	103	20
tjugoarsaldern	-100	-142
tjute i	140	31
tjute och	149	25
tjute vi	136	16
tjute … mar	136	16
tjuter	257	75
to	-117	236
to be	-4	158
to book	-181	-181
to breat	177	7
to cal	-169	-154
to chang	-142	-138
to die	42	286
to do	25	157
to eat	-181	-171
to end	1	196
to feel	-33	95
to go	14	159
to have	-118	-61
to hurt	-6	174
to kil	-13	126
to left	100	8
to live	-3	176
to mary	26	146
to me	-15	180
to say	-5	156
to sleep	67	157
to stab	-4	130
to stop	35	138
to swalo	95	-34
to the	-161	-56
to try	-140	-143
to wake	21	159
to … alive	21	149
to … arm	100	8
to … bad	-123	-101
to … dead	29	120
to … down	120	-5
to … for	-25	118
to … forev	19	135
to … here	31	140
to … him	-15	190
to … it	-18	151
to … jaw	126	2
to … me	21	202
to … my	-167	-1
to … one	5	101
to … prepa	-131	-150
to … someo	1	113
to … somet	2	126
to … to	-137	31
to … with	-150	-118
to … wrong	-89	-77
toa	-32	-190
toa hela	-130	-146
toa … tiden	-130	-146
toa*	191	164
toale ar	150	0
toale blev	74	-43
toale en	-124	-135
toale han	12	147
toale nys	129	39
toale varst	119	11
toale … aldel	74	-43
toale … det	87	-17
toale … time	-124	-135
toaleten	218	187
toan … skola	8	131
tod*	84	115
today i	48	170
today shes	166	-4
todel vaike	125	23
todela	125	23
todle ate	119	13
todle drank	255	42
todle has	-188	-160
todle tumy	-121	-98
todle … grand	119	13
todle … is	-121	-98
todler	109	-111
toe	-210	-232
toe and	-136	-125
toe … its	-136	-125
tog	194	47
tog ala	131	-51
tog alved	117	22
tog av	164	153
tog barne	102	-38
tog blodp	-148	-120
tog bort	-65	-145
tog det	-46	-154
tog han	7	215
tog hela	164	5
tog heroi	157	55
tog i	108	27
tog kal	-151	-141
tog knack	-163	-168
tog kuden	-7	155
tog livet	-175	-169
tog masa	97	-24
tog med	33	164
tog medic	-141	-121
tog mig	23	300
tog min	-58	-126
tog mina	17	177
tog mit	-7	116
tog nagra	125	16
tog nat	192	-18
tog ner	-140	-129
tog ny	117	6
tog overd	-160	-127
tog pa	-93	66
tog sit	94	-77
tog slut	-151	-66
tog strup	66	122
tog stryp	113	167
tog table	-75	-103
tog tre	167	3
tog treti	180	33
tog tva	-221	-199
tog … av	-57	-158
tog … bastu	121	33
tog … det	142	109
tog … en	184	47
tog … extra	125	16
tog … fast	-6	99
tog … fingr	139	12
tog … gardi	-140	-129
tog … gick	-100	-85
tog … honom	-29	115
tog … ifran	102	-38
tog … ingen	-112	-140
tog … karta	131	1
tog … kondo	9	105
tog … mans	-117	-88
tog … med	-26	110
tog … medic	174	136
tog … mej	-6	164
tog … melan	-22	158
tog … mig	6	269
tog … mista	169	10
tog … mobil	-127	-125
tog … nave	120	8
tog … nitro	146	5
tog … over	-7	155
tog … pas	-7	116
tog … piler	158	-14
tog … strup	-5	103
tog … table	120	38
tog … tils	99	-7
tog … tva	-108	-120
toi*	152	116
toihin	-126	-120
toilet	131	101
toinen	157	-9
toise silma	122	-9
toisesta	122	-9
toivo eten	2	134
toivo … herai	2	134
toivon	2	134
tok	-9	-129
tok for	-135	-136
tok och	111	9
tok … att	-135	-136
tok … jag	111	9
tok*	-184	-179
tokig	-188	-179
told	-102	105
told me	-54	163
tolk	-140	-114
tolk arabi	-104	-96
tolk til	-108	-127
tolk … mit	-108	-127
tolk … tigri	-89	-109
tolv benet	124	39
tolv … och	113	20
tolv … ont	132	17
tom	216	20
tom ask	142	1
tom det	114	-1
tom efter	-140	-149
tom och	-80	-108
tom skar	10	126
tom … att	-140	-149
tom … med	167	3
tom … mig	10	126
tom … trot	-80	-108
toma alved	128	16
toma … i	128	16
tomat blir	-164	-152
tomat … svart	-164	-152
tomaterna	-164	-152
tomt	-72	-129
tomt men	-104	-128
tomt och	164	27
tomt … jag	-104	-128
tomt … smack	164	27
tomte skag	-121	-81
tomte … fastn	-121	-81
tomtens	-121	-81
ton	-156	-142
ton*	128	156
tonar anfal	-108	-89
tonar ar	-160	-161
tonar drive	-110	-107
tonar fick	119	26
tonar har	137	67
tonar hon	-89	-117
tonar sager	-144	-136
tonar skar	17	154
tonar skriv	54	152
tonar sover	-128	-129
tonar svar	-127	-126
tonar var	6	113
tonar … ar	-186	-142
tonar … att	-144	-136
tonar … dikte	54	152
tonar … letat	-1	118
tonar … mig	-110	-107
tonar … och	-156	-145
tonar … pa	6	113
tonar … sig	17	154
tonar … skrid	119	26
tonar … tagit	122	9
tonar … til	-128	-129
tonaren	-108	-89
tonaring	-152	-39
tonaringen	48	-92
tongue	152	19
tonig is	7	117
tonig … my	7	117
tonight	92	327
tonsi och	136	12
tonsi … blod	136	12
tonsilop	136	12
too	57	177
too close	5	141
too die	36	158
too many	82	157
too now	-140	-124
too … pils	140	-27
too … times	-3	100
too … tinit	-105	-122
too*	187	64
took	309	192
took a	129	73
took about	178	6
took al	170	85
took somet	129	-34
took the	63	121
took too	103	-23
took … #	178	6
took … at	151	-49
took … many	103	-23
took … my	178	-10
took … rope	-26	148
took … whole	164	18
toothache	-213	-193
top of	-4	101
top shelf	-107	-117
top … me	-4	101
topfo gor	-91	-106
topform	-91	-106
tor	-226	-338
tor hud	-237	-230
tor i	-177	-242
tor luft	-201	-161
tor och	-28	-119
tor sex	142	-1
tor … halse	-130	-112
tor … hema	-136	-123
tor … lagen	-131	-119
tor … munen	-163	-183
tor … pa	-142	-138
tor … rod	-125	-114
tor … vad	-110	-109
tor … vecko	142	-1
tora	-365	-366
tora hande	-154	-142
tora lapar	-139	-160
tora ogon	-275	-258
tora … av	-148	-132
tora … hela	-152	-145
tora … nar	-117	-97
torka mig	194	0
torka … dar	105	25
torka … hemor	-136	-103
torka … ingen	-106	-87
torka … och	131	6
torkar	224	-4
torkat	-140	-154
torsd ar	-163	-132
torsd det	105	0
torsd jag	11	154
torsd men	0	146
torsd och	-121	-81
torsd torsd	-163	-132
torsd … ar	-163	-132
torsd … det	172	102
torsd … repet	18	131
torsdagar	-163	-132
torsdags	78	136
torsk	-177	-154
torst och	153	34
torst slo	104	18
torstig	-77	-177
tort	-174	-170
tortyr	-133	-141
tou*	24	253
touch me	43	216
touched	3	158
touches	28	141
touching	6	157
tow*	157	-8
towel	190	19
tra	222	46
trad	177	-32
trad fol	136	-27
trad ont	147	53
trad … i	147	53
trad … over	136	-27
trada mer	-102	-110
trada … ingen	-102	-110
tradarna	-102	-110
traden	-155	-143
tradolan	-128	-165
trafa	-99	95
trafa ar	-12	106
trafa av	131	-12
trafa dokto	-156	-200
trafa folk	-121	-149
trafa fysio	-74	-110
trafa min	23	103
trafa vaner	39	134
trafa … aldre	-4	112
trafa … anda	-62	-82
trafa … en	132	94
trafa … famil	22	116
trafa … har	-80	-113
trafa … nasta	-89	-139
trafa … treti	-12	106
trafade	46	140
trafades	131	-12
train	-39	105
trake besta	-126	-124
trake … filte	-126	-124
trakeostomi	-126	-124
traki pa	-121	-108
traki … biolo	-102	-94
trakighet	-83	-125
trakigt	-127	-149
trakt tipad	185	27
traktorn	311	63
tramp mig	-134	-101
tramp … pa	-159	-114
trampade	-198	-153
trana	-262	-297
trana pa	-1	157
trana rorde	13	200
trana som	-135	-136
trana tving	7	102
trana vil	5	148
trana … en	-135	-136
trana … hans	14	120
trana … knute	6	163
trana … mig	-3	142
trana … och	-112	-89
trana … utan	-104	-111
trana … vid	0	92
tranar	-193	-158
tranare	9	136
tranaren	97	261
tranat	30	119
trang	205	29
trang efter	146	24
trang i	168	71
trang och	161	-2
trang … halse	153	62
trang … table	146	24
trang … trang	129	0
trangre	129	0
trangt	133	50
trani i	-258	-248
trani knat	-150	-134
trani tog	-130	-136
trani … brost	-130	-98
trani … gar	-163	-148
trani … hela	-105	-95
trani … knack	-130	-136
trani … sager	-150	-134
trani … under	-104	-105
traning	-133	-186
traningen	-118	-215
traningsrad	-109	-103
traningsvark	-248	-242
trans har	16	174
trans och	125	1
trans … #	125	1
transplanterad	125	1
trapa	-153	-216
trapa i	69	151
trapa igar	-12	123
trapa jag	102	70
trapa men	-146	-110
trapa ner	-97	-130
trapa slo	130	10
trapa ut	-153	-187
trapa … for	-4	116
trapa … medic	-108	-167
trapa … morse	-104	-115
trapa … och	130	10
trapan	149	261
trape a	97	18
trape och	120	24
trape … e	97	18
trapen	160	110
traphuset	87	132
trapo sen	-137	-120
trapo … i	-94	-92
trapor	-285	-256
trapr nar	133	-3
trapr … jag	133	-3
trapracket	129	35
trasa	132	-1
trasi fonst	92	-24
trasigt	92	-24
tre av	-113	-109
tre barn	-148	-84
tre dagar	-128	-227
tre fingr	128	6
tre gange	164	1
tre har	-41	-113
tre i	-145	-47
tre kilo	-130	-116
tre manad	-238	-253
tre pa	51	-80
tre stota	160	19
tre styck	126	179
tre varje	-89	-116
tre vecka	131	37
tre … #	-134	-111
tre … a	27	166
tre … dagen	131	20
tre … gamal	148	2
tre … gamla	149	16
tre … har	97	-48
tre … ikval	128	-9
tre … jag	33	167
tre … kal	131	37
tre … los	-124	-125
tre … men	156	1
tre … nat	-198	-70
tre … om	-118	-139
tre … pa	89	-53
tre … sa	122	16
tre … sedan	165	-2
tre … skala	-123	-129
tre … tio	-113	-109
tre*	25	-188
trea	-151	-147
trea kansk	-143	-130
trear ar	155	19
trear fraga	-135	-128
trear haler	-122	-117
trear har	98	-27
trear slar	-126	-130
trear … druck	136	33
trear … helt	141	23
trear … het	126	47
trear … i	-151	-132
trear … inte	-124	-96
trear … mig	-126	-130
trear … om	-135	-128
trear … sig	-131	-141
trearing	-215	-217
trearingen	84	-115
tredj i	-122	-106
tredj pa	125	21
tredj time	-119	-108
tredj trapa	-91	-98
tredj vanin	129	25
tredj … ar	-122	-106
tredj … en	125	21
tredj … i	-156	53
tredj … idag	108	-21
tredj … men	-95	-108
tredj … nu	151	112
tredj … o	-4	116
trefa pa	131	5
treti alved	207	44
treti ar	-96	-178
treti knufa	-11	127
treti nu	-116	-95
treti … mig	-11	127
treti … och	-182	-113
treti … sen	-162	-192
treti … vi	-12	106
tretio	46	-102
treto … han	-12	106
trevl helg	-152	-144
trevlig	-13	-113
tri*	-158	-276
tried prune	-139	-157
trila	169	35
trila at	87	37
trila fran	129	-5
trila i	139	51
trila … efter	-119	-97
trila … trape	139	51
trila … vanst	87	37
trilade	160	-3
tristes	-148	-178
trivs	-145	-170
tro	-160	-117
trode	167	-32
trode det	269	32
trode forst	182	50
trode ja	-182	-142
trode var	162	56
trode … det	182	50
trode … kanta	123	43
trode … men	129	-15
trode … skule	-233	-252
trode … var	280	29
trog	-162	-148
trog mage	-167	-152
trogt att	107	24
trogt … svalj	107	24
troja bran	79	-25
troja … och	79	-25
trombos	-127	-112
tror	150	76
tror att	181	134
tror de	212	113
tror det	-51	-126
tror farmo	131	4
tror hon	-36	94
tror jag	-16	-115
tror lufte	-131	-119
tror pa	-19	173
tror papa	138	22
tror … armen	154	-3
tror … barne	7	124
tror … blaso	-139	-127
tror … det	264	120
tror … e	197	128
tror … far	154	2
tror … fat	137	21
tror … feber	141	15
tror … grana	5	145
tror … haler	212	107
tror … han	85	120
tror … har	-155	-107
tror … hur	-100	-87
tror … inget	-116	-114
tror … inte	4	108
tror … men	82	-20
tror … min	163	14
tror … och	7	90
tror … rund	-122	-94
tror … ska	-18	-112
tror … skule	27	105
tror … vad	-122	-90
tror … vi	20	214
trosan	-167	-136
trosk och	128	20
trosk … tapar	128	20
trosklarna	128	20
troso efter	5	140
troso … helge	5	140
trosor	57	177
trosorna	5	140
trot	-350	-140
trot a	138	49
trot att	177	7
trot efter	-176	-181
trot har	-134	-135
trot hela	-142	-139
trot i	-45	93
trot kan	-105	-108
trot men	-104	-171
trot mit	130	35
trot nu	117	36
trot o	99	30
trot och	-203	-301
trot pa	-203	126
trot sager	166	25
trot sedan	96	34
trot vad	-124	-127
trot vil	20	148
trot … a	22	168
trot … andas	142	32
trot … att	130	336
trot … bajse	-145	-129
trot … dagar	-162	-153
trot … det	-142	-190
trot … en	-129	-153
trot … formi	96	34
trot … han	177	68
trot … har	-131	-133
trot … hjart	7	155
trot … i	130	35
trot … influ	-135	-124
trot … kraks	137	41
trot … leva	0	103
trot … lukta	99	30
trot … lunch	-156	-133
trot … medic	-114	-124
trot … o	16	184
trot … ska	-124	-127
trot … tiden	-142	-139
trota	83	-55
trota an	-111	-131
trota ogon	-142	-116
trota … vanli	-111	-131
trotare	137	12
troth efter	-163	-169
trothet	-49	-149
trots	-56	-162
trots inhal	142	29
trots kasta	-156	-155
trots … sig	-156	-155
trotsalder	-156	-155
tru*	109	20
truma	221	59
truma a	96	19
truma … nu	104	33
try	-156	-171
try a	-145	-144
tryck	107	-75
tryck a	164	2
tryck ar	131	-26
tryck de	159	17
tryck det	179	3
tryck et	192	74
tryck hon	-116	-97
tryck i	194	-56
tryck melan	122	56
tryck ner	-13	133
tryck nerat	170	15
tryck over	105	-63
tryck sig	-9	136
tryck som	134	11
tryck svara	104	38
tryck tor	-103	-100
tryck up	27	183
tryck va	-169	-149
tryck varje	9	125
tryck … brost	240	7
tryck … dem	140	47
tryck … en	102	151
tryck … gar	116	15
tryck … glas	184	61
tryck … halse	102	-9
tryck … halsg	129	42
tryck … har	143	-8
tryck … hela	100	33
tryck … i	147	23
tryck … igen	146	4
tryck … kinde	-122	-82
tryck … kvar	99	-33
tryck … leker	-119	-90
tryck … mig	-14	185
tryck … mot	58	140
tryck … orone	-126	-103
tryck … revbe	-233	-211
tryck … sig	175	6
tryck … skorn	-157	-149
tryck … skuld	122	56
trycka	226	145
trycker	-8	-134
tryckt	160	123
tryckte	47	160
tryg	-240	-261
tryg i	-90	-153
tryg … ingen	-83	-107
tryg … ny	-121	-125
trygt	-52	77
trygt att	-29	110
trygt jag	-90	-108
trygt … undra	-90	-108
tug*	124	-110
tuga	-113	-96
tugad pa	172	13
tugad … finge	155	13
tugade	139	-43
tugar dalig	134	22
tugar … blev	134	22
tugat	162	35
tugat pa	162	35
tugat … mina	156	31
tugumi	-37	-121
tukehtuu	140	8
tukos … jalke	-162	-140
tukosa	-162	-140
tul*	184	-67
tulee	231	1
tulee nyt	115	9
tum*	-139	-352
tume	-158	-162
tumen	-41	-283
tumen i	189	35
tumen med	-121	-119
tumen nar	-112	-148
tumen ocksa	-112	-106
tumen pa	-190	-204
tumen som	-117	-114
tumen varje	-93	-85
tumen … av	142	16
tumen … en	-174	-157
tumen … gang	-93	-85
tumen … hamar	-121	-119
tumen … ja	-117	-114
tumen … jag	-112	-148
tumen … sagen	163	16
tums	-127	-117
tums are	-127	-117
tums … usele	-127	-117
tumy	-254	-199
tumy hurts	-209	-151
tumy is	-121	-98
tumy … and	-168	-155
tumy … hard	-121	-98
tun*	93	-82
tune	265	11
tune jalko	190	3
tung	31	-109
tung kval	-121	-113
tung over	94	4
tung pres	113	43
tung … brost	94	4
tung … over	113	43
tung … sten	114	18
tunga	-54	-142
tunga a	193	33
tunga av	-135	-110
tunga bara	133	61
tunga blir	133	18
tunga e	112	13
tunga kans	151	39
tunga lite	-187	-144
tunga och	184	28
tunga pa	-221	-182
tunga sa	-125	-106
tunga sluta	-165	-143
tunga stor	115	37
tunga svale	153	34
tunga svart	138	60
tunga svuln	202	43
tunga tjock	103	47
tunga … att	138	60
tunga … blod	-120	-98
tunga … bloda	-165	-143
tunga … det	-117	-103
tunga … dubel	193	24
tunga … jates	158	20
tunga … kafe	-201	-162
tunga … lite	-152	-133
tunga … nerki	110	36
tunga … ny	103	47
tunga … piza	-108	-93
tunga … pizan	-133	-116
tunga … roste	95	32
tunga … stor	122	16
tunga … store	133	18
tunga … svar	115	37
tunga … tjock	125	58
tunga … vaxer	133	61
tungan	-64	-198
tungt ar	124	39
tungt att	101	-65
tungt i	140	25
tungt just	-121	-134
tungt o	99	30
tungt over	151	51
tungt … andas	154	23
tungt … brost	198	69
tungt … e	99	30
tungt … konst	115	52
tungt … nu	-121	-134
tungt … vara	-108	-103
tup*	104	8
tupa	167	22
tupa av	167	22
tupak se	0	112
tupak … helpo	0	112
tupakala	0	112
tupar	138	26
tupar av	138	26
tuplu och	87	37
tuplu … alt	87	37
tuplurn	87	37
tur	-39	121
tur*	217	68
turas	-113	-141
turas om	-113	-141
turne blue	134	15
turned	65	151
turni blue	126	11
turning	126	11
turpo pahki	122	23
turpo … jalke	117	17
turpoaa	221	35
tus*	-181	-117
tusar	-208	-168
tv	-165	-117
tv jag	-97	-106
tv spel	-160	-140
tv … vile	-97	-106
tva aldre	3	128
tva alved	-268	-236
tva blodt	-157	-142
tva dagar	-156	-140
tva dygn	123	21
tva fingr	244	3
tva gange	-60	78
tva hal	-120	-109
tva han	97	20
tva handu	128	-3
tva hjart	-183	-154
tva karto	161	17
tva kilar	10	200
tva manad	5	-134
tva och	-141	-20
tva ord	148	1
tva pa	-150	-152
tva sa	12	111
tva slag	-122	-118
tva styck	172	-4
tva timar	112	-98
tva vecko	-180	-122
tva … a	-159	-49
tva … at	108	26
tva … borta	180	-3
tva … den	-76	95
tva … gat	115	52
tva … i	180	147
tva … ipren	129	8
tva … jag	12	111
tva … magne	136	31
tva … mot	-152	-131
tva … om	-156	-168
tva … rak	-103	-96
tva … samta	-83	-112
tva … sedan	-123	-57
tva … sluta	-120	-109
tva … sover	133	24
tva … utan	142	-8
tva*	-69	-153
tvaar biter	-136	-121
tvaar doter	121	33
tvaar har	139	-25
tvaar svald	116	36
tvaar … blaso	-139	-104
tvaar … drick	-118	-75
tvaar … en	118	30
tvaar … fat	-157	-95
tvaar … haft	147	15
tvaar … mig	-136	-121
tvaar … sat	157	23
tvaar … tog	121	33
tvaar … tugat	156	31
tvaarig	121	33
tvaaringen	146	-92
tval	-210	-188
tvama ar	137	19
tvama … varm	137	19
tvamanaders	137	19
tvang om	-130	-146
tvang … att	-130	-146
tvangstankar	-158	-179
tvare kans	-88	-80
tvare och	180	11
tvare … det	-88	-80
tvaren	198	15
tvart	232	42
tvart for	142	13
tvart svart	96	39
tvart … att	96	39
tvat	-158	-176
tvat och	-82	-83
tvat … rakni	-82	-83
tvata a	-111	-131
tvata behov	-150	-140
tvata honom	57	148
tvata med	-155	-156
tvatas	-196	-203
tvatat	-212	-213
tvatmaskin	-124	-99
tvatmedel	-121	-184
tvatstugan	17	166
tvi*	-95	145
tving att	-130	-145
tving en	27	135
tving hene	13	127
tving i	-161	-162
tving mej	-3	123
tving mig	-86	49
tving sig	8	178
tving … att	52	229
tving … joba	-130	-145
tving … mig	-161	-162
tving … och	20	101
tving … pa	8	178
tving … sjalv	-166	-185
tving … til	23	249
tving … varje	24	109
tvinga	-111	22
tvingad	-42	87
tvingade	0	237
tvingar	-188	-145
tvingat	21	157
tvn	-18	133
tvn skick	-18	133
tvn … order	-9	119
twi*	68	-150
twice	128	-52
twist … knee	-137	-138
twitc al	125	5
twitc … over	125	5
twitching	101	-76
two finge	123	12
two weeks	-215	-207
two … in	123	12
tycke dagar	-120	-136
tycke det	-77	-165
tycke … ar	-171	-240
tycker	-167	-145
tyd*	-165	-99
tyn*	13	-144
tyngd	108	-52
tyngd over	188	1
tyngd … brost	188	1
tyngr att	93	-4
tyngr och	93	-4
tyngr … andas	93	-4
tyngr … tyngr	93	-4
tyngre	121	-17
typ #	80	-94
typ besta	-6	151
typ eta	137	41
typ gaspa	144	14
typ hundr	-9	151
typ varje	29	129
typ … asa	6	126
typ … av	-206	-177
typ … dag	19	115
typ … inte	13	119
typ … ipren	112	23
typ … kraks	97	34
typ … lekti	46	111
typ … liter	99	30
typ … magsj	137	41
typ … sockr	-138	-116
tyst	32	144
tyst efter	11	85
tyst hon	-26	127
tyst nu	180	17
tyst och	159	104
tyst … begra	11	85
tystl sen	-94	-101
tystl … han	-94	-101
tystlaten	-94	-101
tytareni	15	141
ugn	146	32
ugn och	146	32
ugn*	-151	-164
ugnen	-180	-163
ugnen ar	-103	-106
ugnen spola	-109	-81
ugnen … bara	-103	-106
ugnen … kalt	-109	-81
uhk*	-2	244
uhkailee	-1	140
uhkas tapaa	7	146
uhkasi	7	146
ukr*	-146	-109
ukraina	-140	-101
ult*	-236	-250
ultra av	-129	-112
ultra … hjart	-154	-121
ultraljud	-182	-169
ultraljudet	-156	-176
una*	22	185
unali mig	22	185
unaliva	22	185
unc*	131	84
uncon … not	183	-9
undan	6	146
under	93	145
under #	-168	-189
under ar	210	13
under armar	-256	-225
under behan	125	9
under bil	152	7
under brost	-76	-140
under efter	15	138
under en	126	-36
under fikat	128	26
under fotbo	126	13
under foten	-202	-191
under hakan	177	29
under halen	-85	-98
under har	150	-17
under hogra	-161	-127
under hon	103	-2
under huden	87	-116
under kansk	128	26
under kuden	-2	131
under matan	10	136
under min	27	142
under morkr	105	45
under nagel	-180	-129
under ogone	-169	-147
under om	27	135
under ont	132	16
under revbe	106	-29
under sen	-24	101
under svamp	-116	-112
under tacke	-5	174
under tar	-123	-120
under tva	-120	-109
under vaten	118	38
under vatne	111	159
under vit	-132	-103
under … bada	137	34
under … benen	170	11
under … den	116	26
under … det	-154	-118
under … dregl	135	26
under … efter	-136	-134
under … en	260	155
under … flytn	-132	-103
under … forst	-85	-98
under … hal	-120	-109
under … hon	24	192
under … i	183	119
under … igen	-116	-112
under … jag	135	15
under … mins	27	138
under … nar	-40	-130
under … nu	153	14
under … o	-14	86
under … och	127	-6
under … pa	81	-33
under … patie	-115	-115
under … poole	115	53
under … som	-31	-117
under … stund	131	10
under … svule	124	46
under … til	122	58
under … vad	-106	-98
under … vit	-112	-91
underarmarna	-104	-105
underarmen	159	61
underbenet	191	48
underklader	6	143
undernard	-111	-93
underskoterska	-150	-175
undersokas	-140	-137
undersokning	13	131
undra ar	-129	-129
undra bara	-256	-216
undra gor	35	139
undra hur	-34	177
undra ja	-160	-161
undra om	-280	-294
undra over	90	-66
undra va	-157	-155
undra vad	-150	-169
undra var	-152	-174
undra … det	47	150
undra … han	-135	-154
undra … hjart	-112	-88
undra … hur	-127	-153
undra … jag	-173	-369
undra … lang	19	116
undra … lange	15	114
undra … langt	9	163
undra … man	-222	-189
undra … min	1	-115
undra … nagon	17	117
undra … ni	-133	-220
undra … om	-189	-163
undra … over	-90	-108
undra … provs	-96	-92
undra … sjalv	-103	-116
undrade	57	-81
undrar	-281	-169
undul kipar	-177	-127
undul … efter	-177	-127
undulaten	-177	-127
ung*	-134	-200
unga	-140	-180
ungar sag	18	157
ungar tar	-149	-141
ungar … kal	-124	-125
ungarna	-191	-85
ungdomsmotagningen	-158	-158
ungef en	-235	-217
ungef fem	-149	-122
ungef jag	130	48
ungef … #	-108	-107
ungef … minut	159	38
ungef … vecka	-181	-162
ungefar	-1	-166
ungen ar	115	15
ungen … helt	115	15
until i	57	-89
until … pased	81	-27
up	267	107
up about	103	10
up ala	196	8
up alt	-131	30
up and	98	141
up benen	126	17
up besvi	6	135
up blek	124	34
up blod	194	48
up blood	131	15
up bra	-128	-105
up dark	108	10
up efter	102	-30
up every	-103	-163
up fem	-169	-185
up flera	130	-3
up for	94	-32
up gar	-101	-106
up gaspi	111	6
up handl	202	38
up hela	170	84
up hene	130	41
up honom	150	-1
up hopet	-133	-144
up i	64	-70
up into	169	-4
up jag	172	86
up knat	-122	-107
up lagen	20	106
up lite	83	-36
up masor	126	25
up med	122	106
up medic	-16	155
up mer	-107	-90
up mig	-139	-3
up min	-166	-165
up morkt	93	-1
up mot	274	77
up mun	114	7
up mycke	153	45
up nat	152	28
up och	-68	-180
up ogone	-5	112
up on	-50	-131
up pa	1	-143
up repet	130	-3
up saren	-6	131
up sexar	134	63
up sig	120	133
up since	-161	-128
up skakf	128	23
up skola	33	205
up tavlo	-128	-102
up the	-175	-188
up tiden	-143	-133
up tomor	-16	168
up trani	-150	-134
up tre	-130	-116
up ur	158	31
up with	-191	-109
up … ansik	154	6
up … att	147	-1
up … axeln	161	58
up … blod	215	51
up … bra	-183	-192
up … det	146	101
up … domna	153	23
up … for	136	4
up … ga	-181	-176
up … halse	203	42
up … han	134	39
up … he	-20	143
up … hon	120	19
up … honom	-18	125
up … hop	5	155
up … i	-17	137
up … igen	-50	105
up … inte	-2	-113
up … kaken	140	25
up … kilo	-204	-133
up … kisa	-110	-94
up … ljums	133	26
up … magen	107	24
up … man	91	28
up … men	140	11
up … mina	152	-28
up … morgo	-107	-118
up … mot	-14	174
up … mun	-120	-125
up … nar	6	134
up … ner	91	-30
up … och	147	20
up … of	132	28
up … om	-152	-199
up … ont	-128	-102
up … opera	-122	-109
up … over	-101	-106
up … sekun	130	-3
up … sjon	139	13
up … sne	114	7
up … stuf	108	10
up … table	117	162
up … tande	160	10
up … tarta	-120	-121
up … that	-125	-129
up … throa	-186	-187
up … tiny	-133	-110
up … ur	183	46
up … vikt	-205	-166
up … yeste	-161	-128
up … yr	128	23
upa*	154	30
upat	155	34
upb*	11	-99
upbla i	-120	-112
upbla mage	-169	-156
upbla och	-158	-137
upbla … gasig	-189	-169
upbla … magen	-120	-112
upblast	12	-98
upd*	-54	145
updra jag	15	150
updrag	28	170
updraget	5	139
upe nu	21	-110
upe pa	-28	148
upe … men	162	-3
upe … taket	-28	148
upf*	122	-48
upfol efter	-155	-138
upfol … tromb	-127	-112
upfor	179	16
upfor trapa	147	15
uph*	-50	120
uphora	-3	151
upk*	-153	-153
upkor ar	-116	-115
upkor … pa	-116	-115
upkorningen	-153	-153
upl*	-2	194
uplev det	10	124
uplev en	5	127
uplev … var	5	127
upleva	13	181
uplosas	7	176
upradade	27	165
upsagning	-162	-160
upsto men	138	41
upsto varje	-112	-136
upsto … kval	-112	-136
upstotningar	-168	-224
upsva kraks	158	43
upsva … avfor	158	43
upsvald	143	20
upvar … inte	10	103
upvarvad	10	103
ur	105	-70
ur bade	164	41
ur badtu	134	63
ur en	189	31
ur fatol	-92	-70
ur flask	171	17
ur hande	183	17
ur huvud	116	-23
ur mig	-52	-199
ur narko	-154	-143
ur nasan	142	-15
ur orat	141	-64
ur sig	162	48
ur sjon	229	46
ur skape	-54	93
ur snipa	96	-5
ur vanst	-125	-99
ur … a	173	33
ur … ater	112	14
ur … efter	175	119
ur … han	160	18
ur … med	154	13
ur … nasa	164	41
ur … nasbo	-125	-99
ur … nys	141	2
ur … och	160	190
ur … orden	-154	-143
ur … pa	-44	-101
ur … sater	-92	-70
ur … tva	131	29
urg*	-22	154
uri*	21	-152
urin	133	33
urin sen	133	33
urin … i	133	33
urine en	-119	-114
urine rosa	-109	-97
urine … gang	-119	-114
urine … och	-109	-97
urinen	-192	-174
urinv har	128	23
urinv nu	178	59
urinv och	129	17
urinv svide	-162	-134
urinv tror	-208	-167
urinv … gat	128	23
urinv … jag	-208	-167
urinv … och	-145	-114
urinv … yr	148	47
urinvagsinfektion	-101	-147
urinvagsinfektonen	128	23
ursak … kopt	13	101
ursakta	-128	-164
use*	-69	-140
used to	-123	-101
used … have	-123	-101
usele now	-127	-117
usu*	-162	-153
usual	-162	-153
ut	217	301
ut att	137	108
ut blod	114	-30
ut dem	24	158
ut den	-138	-60
ut et	41	174
ut forsa	-1	128
ut fran	4	138
ut genom	147	60
ut han	2	160
ut hans	-45	72
ut hene	23	167
ut honom	-9	138
ut i	282	153
ut jag	6	115
ut med	-164	-121
ut medic	-123	-164
ut min	-180	-99
ut mina	19	146
ut naken	7	175
ut nya	-86	-104
ut och	135	143
ut pa	-89	189
ut sagt	47	142
ut som	90	71
ut somnt	-3	110
ut stygn	-146	-157
ut trade	-1	104
ut … #	147	29
ut … adren	-102	-85
ut … ansik	99	-30
ut … ar	112	-71
ut … armen	236	47
ut … axeln	160	64
ut … axlar	116	15
ut … bada	244	-1
ut … blama	147	-8
ut … blod	-5	131
ut … dan	4	120
ut … det	132	137
ut … en	-111	94
ut … farva	-20	136
ut … fonst	-94	42
ut … gamal	148	22
ut … ha	133	21
ut … hel	-95	-120
ut … hon	117	181
ut … hunde	17	154
ut … in	86	130
ut … isen	-9	162
ut … jag	-69	90
ut … journ	-87	-134
ut … kaken	153	66
ut … knol	-128	-111
ut … medic	-116	-42
ut … munen	138	3
ut … nar	3	158
ut … nat	29	157
ut … rygen	132	-14
ut … skoge	-30	91
ut … snon	-28	104
ut … tand	9	67
ut … tiden	-148	-172
ut … ur	-3	148
ut … vagen	10	135
ut … vanli	-128	-132
ut … vanst	147	25
ut … vi	119	-1
uta*	174	180
utag	-126	-89
utag kvar	-129	-121
utag … blodt	-129	-121
utan	171	144
utan att	255	48
utan honom	4	153
utan magka	-97	-98
utan mig	54	185
utan probl	-136	-117
utan troso	40	144
utan under	6	143
utan … det	145	127
utan … mag	-97	-98
utan … nar	26	150
utan … pa	-8	122
utan … skrik	162	-14
utan … trila	87	37
utanf doren	-20	108
utanf med	-3	139
utanf porte	-30	177
utanf … en	-10	159
utanf … hus	106	-32
utanf … igen	-53	134
utanf … ingen	113	-12
utanf … och	-72	51
utanf … varje	-9	116
utanfor	84	209
utatv … inte	114	19
utatvridet	114	19
utb*	-226	-139
utbrand	-102	-131
utbrandhet	-106	-99
utbrot	-96	-124
utbyt	-14	143
utbyt det	5	129
utbyt mot	-22	120
ute	262	140
ute det	-9	131
ute hela	171	16
ute lite	-112	-91
ute med	-17	83
ute men	125	6
ute pa	105	183
ute tora	-146	-136
ute … balko	-5	115
ute … bilen	-17	83
ute … bron	60	131
ute … fins	-9	131
ute … honom	-11	106
ute … lapar	-146	-136
ute … mig	-90	-106
ute … morgo	-115	-111
ute … naten	171	16
ute … omt	-112	-91
ute … snon	225	23
utg*	-106	-32
utgan fast	-129	-121
utgan … jag	-129	-121
utgang	19	131
utgangen	-45	-107
utganget	-129	-121
uti*	-2	115
utifran	-2	115
utl*	-141	-162
utlan kan	-125	-151
utlan … jag	-125	-151
utlandet	-125	-151
utm*	-154	-71
utmarkt	-127	-116
utn*	25	137
utnyt nar	20	126
utnyt … jag	20	126
utnytjad	25	137
uto*	199	140
utom er	6	127
utomkveds	188	20
utomkvedshavandeskap	162	19
utoml for	31	130
utoml … att	31	130
utp*	7	147
utpla hela	10	137
utpla … famil	10	137
utplana	7	147
utr*	-242	-278
utred for	-173	-172
utreda	-155	-192
utredas	-142	-145
utredning	-209	-171
utsat	-56	121
utsat for	-37	89
utsat … brot	-115	-121
utskr fran	-21	128
utskr idag	-110	-111
utskr … pig	-110	-111
utskr … psyk	-21	128
utskriven	-99	51
utskrivet	-173	-188
utsla av	-131	-113
utsla efter	-162	-151
utsla har	-143	-135
utsla i	-135	-121
utsla och	120	-67
utsla overa	181	57
utsla pa	-213	-188
utsla som	181	-1
utsla … armen	-129	-111
utsla … armve	-103	-95
utsla … feber	-157	-145
utsla … forsv	-143	-135
utsla … halse	-103	-85
utsla … hela	150	59
utsla … inte	115	18
utsla … klada	-142	-121
utsla … kraks	105	44
utsla … magen	-258	-217
utsla … ny	-187	-163
utsla … ser	147	-8
utsla … sma	109	20
utsla … svart	108	32
utslag	-15	-138
utslagen	192	128
utv*	-39	314
utvag	1	174
utval och	24	140
utvald	41	212
utvecklingstorda	-2	146
utvilad	-115	-110
utvis jag	4	153
utvisning	-2	155
uuden	-191	-176
uuden resep	-171	-169
uus*	-118	-117
v	119	-52
v #	42	-74
v … bara	-108	-84
v … barne	111	12
v … huvud	145	55
v … inga	90	-27
v … jateo	101	46
v … mar	-163	-142
v … o	132	21
va	-55	56
va #	-144	-159
va ar	-166	-141
va borta	132	151
va e	-147	-62
va en	4	145
va ful	-10	136
va har	-3	138
va hjalp	-128	-135
va kvar	15	212
va maste	-87	-98
va me	-24	131
va nice	1	126
va nog	-15	91
va sjuk	-144	-124
va ska	-1	-174
va skont	13	141
va som	124	125
va tre	-16	153
va … a	-87	63
va … bast	-166	-141
va … det	144	35
va … e	76	114
va … efter	-74	-94
va … gor	-9	140
va … han	-69	40
va … hant	113	-12
va … har	6	190
va … hon	-87	-98
va … hos	-110	-98
va … langr	8	195
va … om	-60	92
va … pa	67	178
va … sa	147	-3
va … sager	106	-9
va … sepsi	-148	-145
va … sta	-101	-110
va … styck	-13	119
vaa*	41	186
vaan	-5	186
vaan kuole	-4	128
vab	-89	-75
vac*	-196	-377
vacin	-242	-294
vacin behov	-113	-156
vacin huvud	-108	-63
vacin i	-107	-86
vacin igar	-121	-80
vacin mot	-195	-228
vacin skyda	-153	-128
vacin … en	-138	-144
vacin … hjarn	-203	-135
vacin … tbe	-157	-165
vacination	-229	-255
vacinationen	-128	-102
vacine	-160	-151
vacinera	-132	-153
vacinet	-105	-130
vack tror	-11	119
vack … att	-11	119
vack … inte	112	3
vacka	165	-71
vacka for	133	24
vacka han	157	36
vacka til	122	-14
vacka … mat	133	24
vacka … snark	119	20
vad	-177	-257
vad ala	12	127
vad ar	-271	-161
vad betyd	-153	-144
vad den	-156	-170
vad fins	-161	-145
vad gor	40	-105
vad han	-5	169
vad hande	-54	119
vad hoger	-124	-107
vad jag	107	173
vad kan	-277	-268
vad kosta	-223	-191
vad man	-218	-132
vad menar	-135	-154
vad o	140	40
vad och	143	48
vad om	-74	-121
vad ont	-125	-128
vad pasar	-110	-104
vad rakna	-136	-114
vad sager	19	112
vad ska	-114	-178
vad vi	104	-31
vad … ambul	-190	-145
vad … att	-86	-145
vad … det	-258	-233
vad … en	-158	-152
vad … gor	80	241
vad … gora	184	46
vad … hant	155	0
vad … heter	-146	-166
vad … i	-219	-173
vad … jag	73	-101
vad … lagom	-87	-76
vad … man	-185	-216
vad … menin	-137	-135
vad … min	27	171
vad … ni	-135	-154
vad … nu	145	43
vad … om	-39	101
vad … plots	115	30
vad … postp	-122	-138
vad … sager	71	-110
vad … skiln	-177	-142
vad … snora	-111	-123
vad … som	-136	-114
vad … tanke	43	169
vad … vi	14	-121
vad*	-161	-296
vaden	-44	-195
vaden det	-119	-105
vaden efter	214	14
vaden har	151	31
vaden kramp	-138	-124
vaden nar	-109	-95
vaden pa	-136	-142
vaden sen	-134	-97
vaden som	-176	-150
vaden svule	108	51
vaden … ar	-114	-101
vaden … flygr	178	50
vaden … jag	-109	-95
vaden … kramp	-106	-89
vaden … naten	-136	-142
vaden … pa	-138	-124
vaden … rod	121	29
vaden … sen	108	51
vaden … svule	131	42
vaden … varit	123	20
vader i	-121	-103
vader … nya	-121	-103
vaderna	-254	-236
vadkramp	-191	-174
vag	284	248
vag att	140	45
vag dregl	-136	-124
vag hem	-19	186
vag hon	-122	-103
vag kvar	-9	131
vag til	160	51
vag ut	181	110
vag … dacka	133	0
vag … dregl	-122	-103
vag … fran	-23	129
vag … o	-136	-124
vag*	-89	156
vaga	-78	11
vagar hjalp	-137	-124
vagar med	3	116
vagar ta	-111	-108
vagar … lapst	3	116
vagar … table	-111	-108
vagel	-245	-228
vagel i	-154	-144
vagel pa	-127	-133
vagel tror	-106	-78
vagel … jag	-106	-78
vagel … ogat	-167	-143
vagen	76	230
vagen av	1	114
vagen barne	31	129
vagen de	14	123
vagen for	21	164
vagen hur	-110	-43
vagen jag	-37	102
vagen kan	-90	-119
vagen med	80	188
vagen nar	9	152
vagen och	207	149
vagen tils	-15	219
vagen vad	-165	-167
vagen … att	10	135
vagen … bebis	-35	117
vagen … det	0	189
vagen … far	14	123
vagen … grate	31	129
vagen … hon	3	146
vagen … huvud	145	-7
vagen … kan	-165	-167
vagen … manga	-127	-156
vagen … maste	-139	-130
vagen … morkr	-91	-97
vagen … munen	104	-4
vagen … ni	-90	-119
vagen … sin	1	114
vagen … skrat	14	151
vagen … skrik	-18	85
vagen … stopa	-2	111
vagen … tog	-5	111
vager	-100	117
vager mig	11	155
vaglo pa	-111	-87
vaglo … hotel	-111	-87
vaglos	-111	-87
vagor … gar	103	46
vagor … nu	125	4
vagorna	125	4
vagra ata	-167	-153
vagra koma	-15	91
vagra prata	16	152
vagra … anat	-113	-101
vagra … ner	-15	91
vagra … sin	12	113
vagrar	-134	57
vah*	-255	-153
vahan	-254	-245
vahan kuume	-131	-123
vahan … ja	-131	-123
vaikeaa	125	23
vaimoaan	-11	170
vain nuha	-141	-134
vain vasyn	-126	-138
vain … enka	-1	112
vaka honom	148	22
vaka … snark	148	22
vaken	3	-175
vaken men	221	22
vaken mycke	-89	-95
vaken och	-115	-40
vaken … har	100	43
vaken … pa	-89	-95
vaken … pig	-111	-89
vakna	257	298
vakna av	145	186
vakna direk	-135	-114
vakna for	204	-19
vakna fran	87	37
vakna gar	132	17
vakna i	54	197
vakna idag	110	35
vakna imorg	-1	167
vakna jag	184	3
vakna klock	-175	-190
vakna m	93	44
vakna man	29	119
vakna med	-195	-91
vakna mer	11	179
vakna naken	10	114
vakna o	-87	-113
vakna orden	157	4
vakna rikti	140	18
vakna sa	-157	-184
vakna up	-2	177
vakna … ar	144	95
vakna … att	193	136
vakna … besvi	6	135
vakna … bredb	132	17
vakna … byxor	4	157
vakna … domna	143	27
vakna … for	116	36
vakna … forsv	-96	-112
vakna … fyra	-134	-140
vakna … golve	110	36
vakna … hoger	128	20
vakna … hor	-144	-133
vakna … hos	10	114
vakna … komer	101	24
vakna … krakt	134	63
vakna … liv	-89	-119
vakna … med	110	35
vakna … morgo	-4	173
vakna … morse	144	9
vakna … nu	135	-7
vakna … och	-119	-141
vakna … ont	134	6
vakna … pa	92	-52
vakna … plots	-162	-134
vakna … ropa	114	3
vakna … skrek	167	25
vakna … skrik	-136	-170
vakna … tidig	-146	-138
vakna … til	-12	96
vakna … tre	-100	-127
vakna … worst	93	44
vaknade	-133	-7
vaknat	157	14
vakta mig	5	172
vakta och	-112	-88
vakta … de	15	123
vakta … undra	-112	-88
vaktar	11	188
vaktare	-112	-88
val behan	-83	-94
val det	2	162
val fixa	-12	98
val pa	106	-7
val sa	-131	-153
val … att	-25	116
val … det	68	141
val … ena	105	6
val … men	154	-30
val … saken	106	-7
val … sorg	-77	-103
val*	76	288
vald	-155	-91
vald hema	-108	-118
vald … hemet	-89	-108
vald … nara	-114	-170
vald … park	19	128
valdi lugn	-113	-108
valdi ont	153	8
valdi … i	148	-8
valdi … och	215	-1
valdi … perso	-113	-108
valdigt	254	-30
valdt av	-5	140
valdt for	-3	87
valdt i	21	232
valdt inat	7	151
valdt mig	36	105
valdt … att	-3	87
valdt … blev	-112	-143
valdt … helge	32	181
valdt … lorda	28	157
valdt … nar	36	105
valdtagen	54	375
valdtakt	-19	124
valdtar	36	105
valer	140	12
valer det	93	-1
valer … up	93	-1
valing	-176	-171
valinstald	-162	-148
valje … sjalv	45	137
valjer	24	220
valko til	-115	-105
valko … vardc	-115	-105
valkomen	-115	-105
valmiiksi	2	148
valmiina	8	126
valp	-146	-124
valp slog	-146	-124
valp … i	-146	-124
valpe blode	-112	-120
valpe har	-169	-148
valpe … atit	-123	-101
valpe … fran	-112	-120
valpen	-167	-152
valsen	140	10
valt	9	231
valt datum	-3	125
valt det	5	120
valt ut	-2	105
valt … trade	-1	104
valtagen	-11	169
valtakt	-7	107
valte	112	-21
valte har	110	39
valte over	119	6
valte … svart	110	39
valtranad	-114	-146
van blev	4	120
van forso	-106	-123
van pa	-31	128
van sa	12	170
van tel	-93	-121
van tog	-144	-160
van tryck	91	28
van … det	-144	-160
van … is	-93	-121
van … pa	91	28
van … ta	-106	-123
van … valdt	4	120
van*	-179	-186
vanar famil	28	125
vanarat	28	125
vande	57	122
vande bort	-136	-129
vande man	-159	-195
vande mig	-178	-202
vande … huvud	-136	-129
vande … i	-178	-202
vande … sig	-190	-213
vander	-238	-144
vandr fran	115	46
vandr runt	-14	106
vandr … pa	-14	106
vandr … tan	115	46
vandrat	147	52
vaner	-265	-215
vaner anda	-62	-82
vanin dor	-1	126
vanin ringd	17	99
vanin siter	-12	165
vanin … hos	-12	165
vanin … man	-1	126
vanin … och	17	99
vaninan	-49	147
vaningen	228	286
vanje man	-106	-91
vanje … sig	-106	-91
vanjer	-151	-137
vanli anfal	-144	-125
vanli bara	-125	-92
vanli bebis	-108	-84
vanli det	-117	-139
vanli fal	-123	-97
vanli gront	-107	-90
vanli hade	-106	-92
vanli har	-159	-104
vanli igar	102	110
vanli inget	-146	-139
vanli mar	-128	-105
vanli migra	-175	-198
vanli nasbl	95	22
vanli ont	-133	-138
vanli pa	-142	-148
vanli tar	-90	-86
vanli vid	91	-29
vanli vil	-140	-122
vanli … ar	-143	-91
vanli … ater	-138	-101
vanli … att	-126	-93
vanli … behov	-144	-147
vanli … bra	-120	-83
vanli … desut	-107	-90
vanli … det	-146	-139
vanli … hjalp	-119	-104
vanli … igar	-144	-125
vanli … lunch	122	1
vanli … sista	-111	-131
vanli … spark	-108	-84
vanli … sprun	-106	-92
vanli … stick	-95	-73
vanli … table	-132	-121
vanligt	-216	-176
vans	-123	-110
vans doter	-121	-129
vans … har	-123	-110
vansi ont	121	28
vansine	-150	-173
vansinigt	146	35
vanst ar	93	20
vanst arm	265	52
vanst armba	130	35
vanst armen	150	44
vanst ben	-81	-118
vanst for	148	24
vanst hand	90	-37
vanst ilama	122	56
vanst nasbo	-125	-99
vanst och	168	22
vanst oga	159	9
vanst sida	-85	-189
vanst … ar	126	-14
vanst … domna	166	71
vanst … for	139	22
vanst … i	176	6
vanst … sa	138	26
vanst … sen	135	28
vanst … sover	143	-8
vanst … vakna	116	36
vanster	116	-168
vansterarmen	206	23
vansterhanden	130	1
vanstersidan	135	-7
vanstr	121	48
vanstra	179	51
vant	-180	-176
vanta	182	70
vanta pa	95	245
vanta sa	-3	121
vanta til	140	10
vanta ut	-12	105
vanta vart	-129	-110
vanta vi	-121	-118
vanta vid	30	126
vanta … att	-4	134
vanta … det	101	146
vanta … forst	-134	-129
vanta … i	102	33
vanta … jobet	30	126
vanta … manda	160	10
vanta … mycke	-12	105
vanta … slute	13	127
vantar	-174	-10
vantat	-121	-145
vante	152	32
vante van	-93	-121
vante … tel	-93	-121
vantelistan	-93	-121
vantetiderna	-127	-136
vantr igar	-152	-137
vantr … lange	-66	-106
vantrum	-131	-145
vap*	22	179
vapen	-55	101
vapen for	2	87
vapen hema	19	116
vapen pa	30	118
vapen … natet	30	118
vapenintyg	-96	-134
vapenskapet	18	137
vapne liger	-2	149
vapne … framf	-2	149
vapnet	-4	186
var	-218	-125
var #	-307	-270
var alt	-126	-89
var an	-113	-99
var ar	-180	-176
var atama	133	56
var avsta	-131	-127
var bara	-3	-104
var bebis	-104	-152
var blodt	-126	-127
var borja	-136	-165
var borta	172	160
var bra	-187	-105
var champ	154	47
var de	2	128
var den	146	181
var det	-118	40
var dod	69	297
var domna	-96	-112
var drank	124	18
var droga	6	113
var ensam	46	153
var far	-153	-181
var femar	-131	-144
var flick	171	4
var for	130	145
var get	-122	-119
var gor	-189	-180
var grane	-100	18
var han	218	246
var hemli	20	108
var hitar	-254	-273
var hjart	-121	-97
var i	-33	152
var igar	-130	-96
var inlag	-123	-146
var jag	-46	116
var kanta	172	64
var koper	-260	-260
var lamna	-248	-278
var liger	-122	-125
var liten	-110	-93
var man	-109	-134
var nyfod	180	6
var och	13	150
var om	-75	-128
var plan	-167	-165
var pojke	61	-68
var saft	125	-16
var siter	-136	-116
var sjalv	-79	-133
var sjuk	-128	-147
var ska	-104	-66
var skick	-152	-98
var skule	-79	-119
var snal	10	128
var som	244	-5
var son	184	179
var svag	103	12
var tande	157	33
var til	-212	-189
var tiond	168	39
var trad	-132	-115
var tre	-31	117
var tredj	-74	-139
var under	215	38
var ut	-12	114
var ute	161	152
var vacin	-118	-99
var vadkr	-128	-102
var vid	50	155
var … akute	-107	-106
var … ar	194	79
var … begra	-88	-99
var … behov	-110	-93
var … bor	8	212
var … borta	43	-80
var … brand	-155	-125
var … de	-175	-127
var … det	-129	-126
var … dodsb	-100	-109
var … en	153	133
var … enda	29	184
var … farfa	12	140
var … fest	-7	139
var … for	-265	-277
var … forst	143	64
var … ful	3	145
var … grane	-95	-111
var … gymet	137	13
var … har	122	97
var … hon	-183	-158
var … i	10	-119
var … inte	-212	-219
var … jag	-350	-388
var … jarnv	50	155
var … jourm	-122	-125
var … kan	-109	-134
var … kansk	134	63
var … kraks	133	42
var … kramp	-136	-117
var … krope	-141	-130
var … man	-328	-297
var … men	149	25
var … minut	220	39
var … nar	-47	104
var … nara	17	141
var … narma	-147	-143
var … panik	-126	-112
var … rad	-104	-124
var … sa	-150	-64
var … sager	7	129
var … sat	-1	144
var … sista	2	94
var … slog	133	56
var … smal	4	108
var … sned	104	-4
var … stod	-109	-94
var … styck	-9	129
var … tandl	-91	-113
var … time	-103	-194
var … tror	6	113
var … tva	124	123
var … vaden	-100	-88
var … vanli	67	-54
var … vaten	117	36
var … vatne	103	24
var … vi	-186	-180
var … vid	195	63
var … vil	-143	-179
var*	-116	37
vara	-18	159
vara arlig	29	125
vara blodt	-112	-125
vara dod	-11	161
vara en	145	106
vara ensam	-60	77
vara forbe	-150	-150
vara hos	-13	150
vara jarnb	-105	-108
vara kvar	1	208
vara manis	9	165
vara me	-107	-92
vara med	-151	8
vara nog	-8	166
vara organ	6	170
vara oroli	-123	-145
vara pig	157	31
vara rad	-93	-144
vara sjuks	-110	-141
vara strok	-151	-107
vara til	193	-34
vara … att	-150	-182
vara … barnv	5	137
vara … besva	193	-34
vara … foral	-108	-103
vara … honom	22	135
vara … jag	3	145
vara … langr	-85	54
vara … last	8	107
vara … med	-131	-17
vara … mer	9	165
vara … na	0	131
vara … nagra	-80	-108
vara … och	54	190
vara … om	6	170
vara … prop	-109	-95
varad en	-153	-120
varad … sekun	-153	-120
varan doter	147	-10
varan minut	249	43
varan sa	-123	-116
varan sen	100	32
varan vecka	-138	-168
varan … fort	-123	-116
varan … har	147	-10
varan … krakt	100	32
varan … och	173	24
varanan	210	-18
varandra	-89	-208
varas	-164	-157
varas alt	-159	-139
varas gar	-75	-103
varas lakar	-126	-127
varas och	108	-28
varas vilke	-102	-99
varas … ala	27	105
varas … ar	-136	-142
varas … mar	124	33
varas … mat	-102	-99
varas … pa	-80	-118
varas … sa	-126	-127
varas … var	-128	-95
varda min	-7	135
vardar	-7	119
vardc hur	-91	-80
vardc men	-115	-105
vardc nasta	110	35
vardc … bokar	-91	-80
vardc … sen	-115	-105
vardc … vecka	110	35
vardcentral	-96	-158
vare for	160	134
vare huvud	159	19
vare idag	-166	-176
vare och	123	126
vare yr	105	-9
vare … vare	159	123
vare … varje	160	134
varfo jag	-49	115
varfo overl	21	152
varfo … over	21	152
varfo … ska	2	122
varfo … skriv	1	177
varfo … skule	-21	84
varfor	-47	206
vari	-123	-169
varit anfal	-127	-104
varit bra	-85	-108
varit hema	-110	-113
varit med	57	-64
varit och	-5	140
varit om	137	25
varit sjuks	-80	-110
varit vaken	-89	-95
varit … gar	-91	-85
varit … mycke	-89	-95
varit … om	57	-64
varit … titat	-5	140
varit … toa	-123	-114
varje	-32	139
varje andet	196	-1
varje ar	-74	-185
varje barn	4	126
varje dag	18	266
varje efter	-124	-124
varje helg	-37	141
varje kval	-140	93
varje lekti	46	111
varje malti	33	164
varje manad	-259	-253
varje mens	-91	-85
varje minut	141	-4
varje morgo	10	201
varje nat	-215	-143
varje skolm	-82	-99
varje sonda	-191	-230
varje steg	154	79
varje time	160	71
varje … att	18	180
varje … byter	-91	-85
varje … dorar	-113	-108
varje … efter	-153	-153
varje … fakti	-8	116
varje … forsv	-82	-99
varje … hade	9	125
varje … inan	-153	-209
varje … jag	-157	-92
varje … lite	-131	-119
varje … nar	11	132
varje … nu	-28	234
varje … o	-48	85
varje … over	-112	-94
varje … pa	35	129
varje … sist	-19	88
varje … til	-109	-119
varje … tips	-146	-138
vark	-279	-245
vark i	-312	-247
vark melan	74	-16
vark up	90	29
vark … benet	118	32
vark … ena	-162	-134
vark … i	103	39
vark … kaken	-115	-121
vark … krope	-138	-105
varka komer	73	-36
varka och	117	19
varka varan	212	36
varka … blod	117	19
varka … minut	212	36
varka … pa	-97	-103
varka … varan	111	12
varkar	257	47
varkarna	143	-15
varke i	-1	121
varke nar	-203	-169
varke och	193	136
varke sa	144	-3
varke up	132	33
varke … jag	25	-100
varke … sjale	-1	121
varker	134	-40
varld gar	3	116
varld smal	112	37
varld snala	-117	-144
varld … i	112	37
varld … under	3	116
varlden	-89	36
varm	189	-63
varm #	51	-83
varm handu	-114	-98
varm som	144	36
varm … inte	114	13
varm … jag	80	-15
varm … och	109	18
varm … vanli	97	20
varma	-273	-227
varma och	-153	-132
varma … jag	-153	-132
varme ar	-165	-128
varme bada	-151	-133
varme forvi	103	19
varme pa	-104	-112
varme … det	-120	-84
varme … lika	-151	-133
varme … mit	-123	-83
varme … och	103	19
varmen	-151	-209
varmeslag	178	-1
varmt	-275	-206
varmt ar	-108	-120
varmt … det	-108	-120
varnare	-173	-172
varni nej	-104	-119
varni … pa	-104	-119
varningstecken	-104	-119
varslet	21	159
varst	-161	-154
varst efter	-108	-107
varst huvud	276	73
varst jag	91	-49
varst smart	142	27
varst tanke	-1	99
varst … i	192	21
varst … kant	137	48
varsta	326	97
vart barn	-100	-122
vart forst	-129	-110
vart man	-7	107
vart ringe	-245	-264
vart skick	72	-65
vart vande	-153	-34
vart … jag	-155	-17
vart … man	-37	-227
vart … ska	-9	154
vart … testa	-113	-89
varta	-374	-354
varta pa	-203	-168
varta under	-167	-153
varta … fingr	-158	-113
varta … foten	-167	-153
varta … tumen	-130	-118
varto koma	-96	-106
varto pa	-201	-195
varto … de	-96	-106
varto … hande	-189	-185
vartor	-299	-281
vas*	108	11
vaser	288	29
vaser nu	147	44
vaser och	133	19
vaser vid	96	-11
vaser … hon	141	-10
vaser … varje	96	-11
vaskan	82	159
vasynyt	-184	-199
vat*	59	-76
vata	105	30
vata … pa	148	14
vaten	-144	-218
vaten det	144	65
vaten diare	142	58
vaten domna	133	22
vaten hela	-114	-117
vaten hema	-141	-133
vaten hon	143	58
vaten i	-126	-140
vaten nar	124	13
vaten nu	106	21
vaten och	-24	-121
vaten over	290	59
vaten tils	20	118
vaten vid	93	-4
vaten … badka	117	36
vaten … baten	110	39
vaten … brost	124	25
vaten … det	-146	-153
vaten … domna	106	21
vaten … en	-153	-159
vaten … i	144	34
vaten … isvak	93	-4
vaten … jag	20	118
vaten … kan	105	36
vaten … orat	-164	-142
vaten … pa	-128	-125
vaten … pana	114	18
vaten … sej	145	12
vaten … sig	128	17
vaten … vagor	125	4
vaten … vecka	-114	-117
vatenkokarn	145	12
vatentun	142	58
vatko han	-154	-142
vatko och	-125	-130
vatkopor	-208	-200
vatne det	-15	124
vatne en	144	25
vatne gick	265	-25
vatne har	148	-56
vatne i	139	120
vatne men	0	115
vatne … a	153	-1
vatne … ar	-15	124
vatne … badka	-15	116
vatne … badtu	116	34
vatne … gat	148	-56
vatne … minut	148	-6
vatne … nu	156	-20
vatne … och	166	-1
vatne … poole	140	-5
vatne … preci	143	-4
vatne … vande	0	115
vatnet	279	225
vatni diare	177	65
vatni … sen	123	43
vatnig	177	65
vatsk lite	-199	-182
vatsk ur	206	16
vatsk … orat	206	16
vatska	70	-102
vatskar	-199	-182
vatskeersatning	-135	-93
vau*	205	-26
vauva	204	3
vauva on	148	-31
vauva tulee	115	9
vauva … nuha	-145	-127
vauva … nyt	115	9
vax*	-172	-282
vaxer	-48	-131
vaxer det	-157	-138
vaxer i	134	55
vaxer tar	133	61
vaxer … blodt	133	61
vaxer … fart	118	32
vaxer … halse	150	65
vaxpr hor	-156	-139
vaxpr … som	-147	-124
vaxprop	-249	-216
vaxt	-120	-149
vc	167	30
vecka #	258	17
vecka a	129	134
vecka ar	-83	-117
vecka bebis	5	128
vecka behov	-88	-93
vecka blaso	125	16
vecka borta	-142	-129
vecka det	131	-35
vecka far	-101	-91
vecka feber	158	59
vecka helt	-106	-98
vecka hosta	132	42
vecka ingen	-119	-122
vecka jag	-57	84
vecka kal	131	37
vecka kan	-121	-99
vecka men	-84	-141
vecka mycke	-165	-157
vecka nar	-99	-104
vecka nu	148	60
vecka orken	-105	-89
vecka sluta	-103	-100
vecka som	-123	-95
vecka stame	-108	-144
vecka til	2	161
vecka varm	109	18
vecka vem	-135	-129
vecka … #	157	7
vecka … anars	-97	-96
vecka … att	155	141
vecka … bebis	-138	-142
vecka … behal	-109	-75
vecka … borta	-84	-88
vecka … bra	-157	-102
vecka … det	-126	-168
vecka … direk	-103	-100
vecka … en	51	-69
vecka … foter	131	37
vecka … gor	14	114
vecka … grade	-156	-107
vecka … i	177	28
vecka … inget	-120	-123
vecka … kafe	-125	-123
vecka … komer	-111	-91
vecka … liten	-106	-87
vecka … man	-101	-91
vecka … min	141	51
vecka … nu	78	-75
vecka … ont	132	55
vecka … pa	-118	-108
vecka … sager	-15	123
vecka … saman	-91	-74
vecka … svar	125	45
vecka … tanke	-16	93
vecka … tar	-113	-105
vecka … undra	-98	-105
vecka … vad	112	-2
vecka … varka	117	19
vecka … vi	-65	55
vecko #	177	132
vecko ar	-96	-130
vecko efter	-169	-145
vecko gamal	214	11
vecko gamla	214	46
vecko gat	115	52
vecko har	-125	-162
vecko jag	-112	12
vecko magra	93	22
vecko med	123	18
vecko sarsk	29	119
vecko skrik	-138	-107
vecko til	-118	-118
vecko … #	253	-1
vecko … bebis	137	51
vecko … blodn	-122	-123
vecko … doter	149	16
vecko … for	111	25
vecko … har	85	-60
vecko … hol	-29	115
vecko … hon	4	99
vecko … lite	-170	-133
vecko … ner	115	52
vecko … nu	111	-52
vecko … pa	-31	85
vecko … utsla	-103	-85
veckor	144	23
ved kans	-106	-103
ved och	-95	-106
ved … fick	-127	-108
ved … nar	-106	-103
ved … nu	118	20
ved*	217	21
veden	185	16
veden ala	137	4
veden i	94	4
veden … morse	94	4
vedkl gar	-105	-95
vedkl … det	-105	-95
vedklyven	145	-1
vedklyvningen	-105	-95
vej*	-123	-136
vejpa	-123	-136
vek	40	-103
vek sig	136	-13
vel*	116	225
velat	59	142
velat att	2	119
velat … nan	2	119
veljeni	-10	159
vem	-305	-122
vem betal	-155	-131
vem det	-14	129
vem fraga	-126	-138
vem konta	-154	-141
vem medel	-76	-91
vem prata	-180	-133
vem ringe	-145	-183
vem skriv	-190	-179
vem som	29	186
vem tar	-158	-87
vem … bort	-152	-167
vem … jag	26	-108
vem … konta	-154	-141
vem … man	-196	-141
vem … min	-145	-124
vem … over	-79	-130
vem … ska	64	200
vem … ut	-123	-166
venti jag	-39	131
venti … har	-39	131
ventilen	-27	173
vento … inte	115	23
ventolin	152	26
ventoline	-121	-178
ver*	233	76
verensokeri	141	12
verka cyani	-101	-103
verka ha	128	6
verka … fat	136	17
verkl langr	-5	104
verkl … e	-5	104
verkligt	-5	104
verta	180	-42
very	122	-48
vet	-25	389
vet a	-115	-100
vet altid	20	120
vet el	-122	-86
vet han	20	125
vet hur	155	174
vet jag	-34	108
vet line	-158	-123
vet men	-128	-88
vet om	30	145
vet preci	29	192
vet va	113	-12
vet vad	36	167
vet var	9	278
vet vilke	22	199
vet … ar	-115	-100
vet … det	179	228
vet … han	9	193
vet … hur	11	176
vet … in	-124	-100
vet … jag	38	192
vet … kans	-139	-134
vet … man	40	123
vet … ni	-149	-154
vet … var	36	237
vet*	-266	-41
veta	-168	42
veta att	-21	183
veta hur	-50	105
veta min	-110	-127
veta nu	129	48
veta om	-183	-85
veta vilke	-144	-167
veta … blodg	-110	-127
veta … jag	-145	-80
veta … lange	23	118
veta … ljust	-119	-131
veter sa	-100	-87
veter vet	-100	-87
veter … att	-100	-87
veterinar	-170	-58
veterinaren	-217	-180
vetigt	216	56
vi	68	-308
vi ala	200	56
vi amar	-119	-120
vi ar	231	129
vi at	223	73
vi ata	-102	-99
vi blev	-116	-99
vi boka	101	24
vi bor	161	49
vi borja	-156	-136
vi braka	-109	-64
vi brota	-124	-119
vi byter	148	25
vi da	-97	-103
vi dor	-88	-98
vi firar	105	27
vi flyta	-162	-190
vi gar	-99	123
vi gav	127	22
vi ge	152	33
vi gjord	119	60
vi gor	152	-1
vi gora	-4	-162
vi ha	-101	-113
vi hade	89	-44
vi halsa	-87	-76
vi har	82	-234
vi hemtj	-89	-95
vi hitad	14	-116
vi hors	-11	145
vi hur	-100	-87
vi intyg	-89	-75
vi klara	-22	142
vi koma	-96	-131
vi laser	-154	-164
vi lyfte	129	27
vi maste	-120	28
vi nyper	144	18
vi ovade	-109	-102
vi plane	-209	-251
vi plock	239	76
vi sag	-48	-153
vi ses	-85	125
vi ska	-232	-270
vi skaka	144	5
vi skar	122	6
vi slar	74	-12
vi sover	5	129
vi tande	124	30
vi til	-168	-164
vi trode	140	48
vi tryck	145	13
vi turas	-177	-177
vi undra	-118	-157
vi vakna	101	24
vi var	-166	-227
vi vil	-169	-148
vi … adren	127	22
vi … ala	119	42
vi … ambul	150	8
vi … avlas	-147	-151
vi … bara	-231	-260
vi … barn	-155	-154
vi … biten	-114	-110
vi … bra	-137	-31
vi … det	-177	-194
vi … doda	-14	160
vi … dusch	124	36
vi … eldat	205	33
vi … et	-8	-163
vi … fjort	111	12
vi … for	-256	-288
vi … fort	-100	-87
vi … fortf	-76	-91
vi … get	197	59
vi … gifta	-6	133
vi … gjort	127	-3
vi … glast	146	33
vi … ha	-214	-263
vi … hamta	-9	132
vi … handu	119	26
vi … hema	134	113
vi … hlr	94	-40
vi … i	238	125
vi … ila	136	16
vi … inte	88	-115
vi … ju	21	107
vi … kamin	124	30
vi … kolat	-144	-122
vi … krock	92	6
vi … men	146	19
vi … nat	-153	-106
vi … ner	121	1
vi … nu	143	136
vi … nyt	-140	-123
vi … och	159	159
vi … om	-297	-325
vi … orden	101	24
vi … ova	-107	-92
vi … pa	135	-20
vi … rolsp	-117	-118
vi … skote	-111	-104
vi … skriv	-89	-145
vi … slagi	146	11
vi … slut	-103	-115
vi … svamp	181	62
vi … talta	-105	-111
vi … te	114	18
vi … tid	101	24
vi … tre	129	97
vi … tva	94	178
vi … up	147	-13
vi … vaner	-125	-117
vi … var	-141	-151
vi … vart	-129	-110
vi … vin	-145	-133
via	-144	-193
via en	25	120
via telef	-142	-156
via … anten	25	120
via … helst	-142	-156
vid amnin	-88	-123
vid badpl	91	28
vid blodp	-137	-131
vid borde	123	-36
vid bron	33	143
vid dator	-137	-167
vid en	-139	4
vid feber	100	-33
vid femti	-136	-112
vid fora	122	-13
vid fruko	171	31
vid hopet	-125	-117
vid isvak	93	-4
vid jarnv	5	133
vid jobet	30	126
vid lunch	172	14
vid midag	-140	-122
vid mig	-4	212
vid munen	89	-5
vid navel	141	60
vid opera	-109	-99
vid orgas	148	49
vid raten	-129	-139
vid samla	-161	-142
vid sange	-10	177
vid skarm	-140	-124
vid skriv	94	2
vid spare	-26	166
vid treti	157	47
vid tumen	-116	-109
vid varje	68	-62
vid vatne	-15	124
vid … alerg	-143	-112
vid … andet	184	5
vid … av	-109	-99
vid … borde	-136	-112
vid … bredv	112	-41
vid … det	111	133
vid … forsv	-113	-108
vid … igar	84	162
vid … kraks	148	49
vid … nar	-156	-42
vid … och	174	214
vid … sen	-134	-112
vid … skogs	-5	109
vid … strok	129	16
vid … under	125	9
vid … vil	-157	-134
vidare	193	53
video	-160	-132
vidgn pa	95	39
vidgn … stora	95	39
vidgning	95	39
vif*	177	116
vifta med	169	18
vifta vad	123	22
vifta … armar	169	18
vifta … gor	123	22
viftar	216	35
vii*	185	247
viiko ei	-137	-104
viilt itsea	-13	192
viiltelen	-19	162
vik*	-159	-138
viker	196	22
viker sig	178	16
viker … och	163	-3
vikt	-336	-305
vikt … ar	-111	-98
vikten	-171	-142
viktnedgang	-120	-121
vil	-243	-129
vil andra	-114	-125
vil ar	-102	-146
vil avslu	-173	-172
vil bka	-147	-142
vil bli	-100	-132
vil borja	-213	-260
vil dit	7	160
vil do	0	280
vil dod	37	123
vil doner	-145	-169
vil dra	-118	-162
vil finas	6	136
vil folja	-134	-51
vil forgi	-6	161
vil forny	-117	-99
vil ga	-127	-3
vil garna	-153	-195
vil ge	5	177
vil gora	-104	97
vil ha	-298	-347
vil hem	-24	134
vil hopa	20	115
vil huga	17	134
vil kasta	-43	150
vil klaga	-1	-136
vil kms	3	124
vil kola	-161	-181
vil kopa	20	134
vil lamna	-57	92
vil lara	-118	-123
vil leka	4	106
vil leva	-205	-205
vil liga	110	13
vil lista	-176	-189
vil men	9	100
vil prata	-276	-345
vil resa	-75	-66
vil skara	-56	98
vil sla	25	140
vil slang	-6	103
vil slipa	-1	121
vil slock	-6	144
vil sluta	-256	-190
vil somna	11	174
vil sova	177	247
vil spran	-4	171
vil straf	8	121
vil testa	-197	-248
vil til	-7	194
vil trapa	-108	-167
vil typ	16	164
vil unali	22	185
vil uplev	5	127
vil uplos	7	176
vil ut	165	150
vil veta	-210	-183
vil … andas	8	137
vil … arbet	-4	171
vil … ata	-169	-167
vil … av	90	-106
vil … avbok	-157	-160
vil … bara	161	177
vil … bebis	7	188
vil … blod	-199	-204
vil … boka	-122	-129
vil … bort	-17	119
vil … det	-122	-80
vil … do	72	310
vil … dodsh	31	114
vil … dokto	-156	-200
vil … en	-152	-39
vil … et	-168	-176
vil … forbe	-150	-148
vil … forsv	51	172
vil … fotsv	-110	-134
vil … framf	20	115
vil … ga	-125	-138
vil … ha	-145	-103
vil … halso	-168	-170
vil … han	16	202
vil … hene	-2	172
vil … hjalp	-136	-151
vil … hjart	-118	-112
vil … hos	22	135
vil … hostm	132	42
vil … hotel	20	134
vil … hur	-61	50
vil … igang	-102	-108
vil … igen	-148	-157
vil … ihjal	25	140
vil … intyg	-101	-133
vil … kopia	-148	-132
vil … korko	-137	-144
vil … krope	28	150
vil … kuna	-100	-131
vil … live	36	129
vil … livet	25	143
vil … lugn	40	149
vil … med	-245	-320
vil … men	14	209
vil … mig	-130	2
vil … min	-61	142
vil … mit	-162	-202
vil … mobil	-90	-119
vil … nar	-105	-145
vil … nat	-113	-134
vil … ner	-186	-274
vil … nu	145	89
vil … nyt	-138	-119
vil … och	-150	-155
vil … om	-266	-264
vil … organ	-142	-199
vil … papa	-5	181
vil … penga	44	141
vil … pulsa	-10	164
vil … rad	-155	-188
vil … ratsi	-77	-98
vil … recep	-146	-143
vil … remis	-99	-129
vil … roka	-218	-243
vil … samta	-154	-202
vil … simsk	122	31
vil … skrik	-119	-120
vil … snusa	-197	-228
vil … somna	40	263
vil … sova	209	60
vil … tacka	-125	-125
vil … tbe	-115	-104
vil … telef	-114	-125
vil … test	-140	-120
vil … tid	-62	-167
vil … trafa	-130	-144
vil … up	-58	106
vil … ut	-52	77
vil … vacin	-128	-91
vil … vejpa	-123	-136
vil … veta	-189	-94
vil … vil	-7	144
vil … vilke	-119	-154
vila for	27	138
vila jag	-137	-116
vila nu	119	17
vila och	159	53
vila stres	-147	-128
vila … evigt	27	138
vila … jag	124	33
vila … mar	-137	-116
vilar	173	-61
vilar brost	-94	-90
vilar … pa	-94	-90
vildo	12	152
vile fraga	-93	-156
vile frysa	10	107
vile gora	-135	-136
vile pa	96	12
vile saga	141	113
vile trafa	5	120
vile … att	15	118
vile … forny	167	38
vile … ihjal	10	107
vile … motet	96	12
vile … saga	-137	71
vile … slut	-135	-136
vilin leva	8	174
vilinte	8	174
vilja	-154	-18
vilja ha	-133	-180
vilja laga	-9	132
vilja lat	-8	114
vilja prata	-151	-169
vilja tryck	-3	151
vilja vil	-102	-108
vilja … koma	-102	-108
vilja … med	-184	-217
vilja … mig	-9	132
vilja … natur	-8	114
vilja … pa	-3	151
vilka	-128	33
vilka besok	-111	-135
vilka han	5	124
vilka som	16	125
vilka sprut	-123	-117
vilka vacin	-152	-201
vilka … ar	-102	-132
vilka … behov	-120	-188
vilka … ska	11	168
vilke ar	4	119
vilke blank	-88	-111
vilke forky	-114	-112
vilke hjalp	-140	-170
vilke hojd	-1	153
vilke humor	53	158
vilke mask	-120	-111
vilke mat	-102	-99
vilke numer	-136	-158
vilke puls	-167	-186
vilke solkr	-128	-130
vilke vacin	-164	-141
vilke … ar	-125	-20
vilke … fins	-140	-170
vilke … han	53	158
vilke … har	-140	-172
vilke … man	-178	-207
vilke … skyda	-153	-128
vilke … som	-52	85
vilken	-127	-34
vilket	-73	125
vilop jag	-112	-89
vilop … trana	-112	-89
vilopuls	-132	-99
vilse men	-80	-101
vilse … barne	-80	-101
vim*	137	-53
vimel pa	-143	-132
vimel … formi	-143	-132
vimelkantig	119	-61
vin	-186	-190
vin fast	-148	-118
vin och	-145	-133
vin pa	-108	-138
vin … helge	-108	-138
vin … jag	-194	-167
vin*	-161	-92
vindr a	116	36
vindr i	129	1
vindr nu	142	44
vindruva	203	43
viner	23	254
viner hejda	11	156
viner ikval	-2	154
viner snart	17	123
viner … jag	17	123
viner … livet	11	156
vinet	-110	-105
vinet igr	-110	-105
vingl nar	-127	-117
vingl … jag	-136	-118
vinglar	191	2
vinglig	-130	-131
vinke … det	84	-25
vinte blir	-136	-111
vinte fins	-156	-120
vinte hog	-122	-104
vinte nu	-134	-141
vinte och	-141	-85
vinte … hosta	-107	-66
vinte … pa	-135	-130
vinte … puls	-122	-104
vinte … vita	-136	-111
vinter	-142	-130
vinterbad	-122	-104
vinterkraksjuka	-193	-149
vintern	-262	-139
vintr borja	-90	-87
vintr … det	-90	-87
vintras	-199	-196
vio*	149	118
violently	175	25
vip*	-8	129
vipen	-8	129
vipen for	-8	129
vipen … egen	-8	129
vir*	84	-63
virig	245	33
vis*	118	120
visad #	-198	-186
visad mig	-12	156
visad … #	-168	-159
visad … et	-8	105
visade	-59	162
visar	194	22
visar #	258	-28
visar fel	-112	-107
visar han	-3	151
visar hi	125	44
visar lo	105	4
visar mig	-10	124
visar plus	119	34
visar sina	10	114
visar … adres	-119	-109
visar … ala	4	112
visar … filme	0	117
visar … i	-112	-89
visar … jag	151	56
visar … jateo	119	34
visar … nar	-194	-178
visar … och	150	17
visar … skars	10	114
visdo gor	-113	-96
visdo … ont	-113	-96
visdomstanden	-182	-152
visel och	121	6
visel … ar	121	6
viselpipa	150	23
vision	153	-1
visit	-198	-216
viska att	56	210
viska bara	-38	-120
viska … hon	32	173
viska … ja	7	121
viskar	-19	82
vist	187	108
vist klock	104	4
vist plane	0	138
vist … fyra	104	4
vist … not	89	-16
vit	310	-18
vit a	128	51
vit ben	171	22
vit flack	-164	-143
vit flugs	189	46
vit flytn	-148	-118
vit o	194	10
vit och	256	53
vit som	198	30
vit table	-178	-170
vit … ansik	236	63
vit … efter	-112	-91
vit … et	208	34
vit … gor	121	17
vit … kal	123	31
vit … kansl	164	8
vit … marmo	123	27
vit … pa	-123	-116
vit*	-1	-209
vita	65	-150
vita och	112	-33
vita prick	-237	-170
vita propa	-144	-102
vita som	152	35
vita … domna	-120	-84
vita … feber	-116	-78
vita … flaga	121	33
vita … langt	-126	-103
vita … pa	-138	-90
vita … sen	-136	-111
vitam av	-117	-88
vitam d	-148	-141
vitam i	-185	-153
vitam … mista	-117	-88
vitamin	-385	-356
vitaminer	-122	-114
vitja	149	5
vitja naten	149	5
voice is	143	-62
voice on	-105	-122
voice … gone	113	-38
voice … me	2	194
voice … telin	26	148
voice … the	-105	-122
voices	-9	185
voink … toihi	-126	-120
vol*	-76	-208
volontar	-117	-147
volt	197	34
voltaren	-222	-141
volte preci	149	19
volte … inan	149	19
volter	149	19
volvo	-144	-128
vom*	145	-2
vomit blood	162	36
vomit since	141	-18
vomiting	197	32
vor*	3	168
vore	143	320
vore glada	5	156
vore skont	0	116
vore … att	16	135
vore … om	28	234
vorte	-261	-269
vorte sa	-241	-259
vra*	-184	-193
vre*	-34	95
vred	65	166
vred om	71	116
vred … den	13	106
vrick foten	-204	-175
vrickade	-127	-103
vrickat	-125	-108
vrida	-228	-122
vrida at	-200	-171
vrida … vanst	-170	-144
vride fick	116	26
vride mig	-202	-218
vride sig	118	-1
vride utat	115	18
vriden	116	26
vrider	-170	-38
vridet	206	59
vridi om	137	18
vridi sig	203	23
vridi … den	137	18
vridit	263	33
vridn #	-104	-85
vridn … undra	-104	-85
vridning	-160	-132
vuotaa	154	-41
vuoto	-149	-121
vuoto lopui	-149	-121
vuoto … heti	-149	-121
vux*	-12	235
vuxen	-31	175
vuxen har	-8	122
vuxen … mar	-81	-135
vuxen … slar	37	111
vuxen … tagit	-8	122
vuxne	11	152
vuxne son	11	152
vuxne … tar	7	141
waiti for	1	155
waiti … the	1	155
wak*	252	168
wake	235	164
wake up	183	132
wake … tomor	-7	103
wakin up	129	51
wakin … tomor	-13	116
waking	129	51
walk	-188	-148
wan*	-167	72
wana	-29	103
wana kms	21	141
want	-165	94
want it	-7	139
want to	-157	17
want too	36	158
want … al	32	184
want … die	47	188
want … go	-42	125
want … kil	57	161
want … live	-29	79
want … pain	21	117
want … sleep	7	142
want … wake	-7	103
wante … talk	5	101
wanted	26	151
wants … die	13	134
war*	61	-199
waran	74	-173
waran #	-131	-100
waran det	163	75
waran nu	144	13
waran somna	110	34
waran … borja	103	50
waran … har	111	3
waran … hela	110	34
waran … mg	-131	-100
waran … nu	-125	-99
waran … sover	111	12
was	-1	99
was #	-158	-157
was druge	21	141
was gone	25	208
was just	-156	-198
was last	-122	-133
was on	-4	101
was raped	32	236
was sent	-89	-77
was … and	-26	81
was … last	49	231
was … top	-4	101
wasp	158	23
wat*	28	-188
watch	-75	-145
watch a	-158	-149
watch says	-106	-85
watch … resti	-106	-85
watched	-158	-149
water	83	-91
water broke	191	26
water on	115	0
water … himse	115	0
way down	-110	-112
way out	-1	166
way … for	-1	166
way … somet	-110	-112
we	37	-180
we are	142	-10
we lost	-173	-162
we … him	182	36
wea*	289	32
weak	249	38
wed be	-14	108
wed … beter	-14	108
wed*	-177	-169
weding	-177	-169
week hidin	-3	100
week old	297	65
week tried	-139	-157
week … has	240	35
week … my	-3	100
week … prune	-139	-157
week … with	121	8
weekend	-78	109
weeks heavy	101	0
weeks pregn	26	-118
weeks … and	-150	10
weeks … bleed	139	15
weigh on	169	-4
weigh … my	169	-4
wel	-268	-248
wel*	-4	116
welts	-4	116
welts on	-4	116
welts … his	-4	116
wen*	254	54
went	254	54
went numb	125	20
went … down	125	20
what day	155	14
what do	134	-23
what does	-150	-164
what shoul	-195	-200
what … i	68	-119
what … it	155	14
whats	-171	-104
whats the	-171	-104
whe*	-82	37
wheez after	111	27
wheez … shrim	111	27
wheezing	136	11
when	-123	1
when he	113	192
when hes	-43	131
when i	-132	-246
when the	-15	149
when … come	-116	-105
when … drink	36	145
when … eat	-160	-168
when … feel	20	142
when … i	-113	-130
when … in	1	126
when … pee	-47	-170
when … pees	-116	-115
when … saw	-150	-166
when … sit	152	7
when … walk	-111	-140
when … was	-187	-170
while cooki	-143	-135
whiplash	-135	-139
white	212	20
white and	155	20
who can	-113	-111
who … help	-113	-111
whole	17	-116
whole … of	164	9
wife hits	8	114
wife … me	8	114
wifi	-11	-115
wil	-90	192
wil hurt	34	148
wil send	-11	152
wil … me	-57	102
wil … my	16	120
winter	-196	-59
wis*	0	158
wish	3	163
wish i	3	163
wit*	120	100
with blood	-131	-114
with every	162	8
with fever	161	49
with steak	-110	-112
with the	147	165
with … belt	-1	151
with … breat	182	13
with … light	3	152
witho him	-14	108
witho me	2	141
without	173	112
wna*	8	159
wnat	8	159
wnat to	8	159
wnat … die	8	159
wok*	101	156
woke	101	156
woke up	76	147
woke … and	-7	139
woke … gaspi	111	6
woke … like	-125	-129
woke … with	-171	-61
won*	286	193
wonky	152	4
wonky on	106	8
wonky … one	106	8
wont	376	224
wont bend	154	-2
wont let	14	131
wont stop	150	137
wont wake	257	-90
wont … me	-24	124
wont … since	132	3
wont … up	210	-96
wor*	190	-14
words	237	9
words come	183	23
words for	111	16
words … out	183	23
words … ten	111	16
works	-179	-168
worst	227	66
worst heada	184	47
worst … cant	106	36
worst … ever	139	46
worst … of	152	32
worst … pain	174	35
worth livin	-7	115
wory	-201	-168
wou*	15	366
would	7	327
would be	2	241
would like	-142	-173
would notic	29	151
would … me	25	166
wouldnt	3	204
wri*	97	90
wrist	152	-13
wrist can	-145	-112
wrist til	9	130
wrist … move	-145	-112
wrist … they	9	130
wrists	9	130
write the	23	165
write … notes	8	117
writen	30	206
wrong adres	-89	-77
wrote	5	112
wrote the	9	128
wrote … leter	9	128
x ray	-152	-191
xar*	66	-45
xarel #	-140	-115
xarel och	178	41
xarel … kuden	124	18
xarel … mg	-140	-115
xarel … sager	112	14
xarelto	66	-45
yat*	-143	-152
yatzy	-143	-152
yea*	-189	-236
year	-195	-282
year my	-155	-138
year was	-89	-77
year … face	-167	-162
year … has	-149	-108
year … i	-164	-184
year … is	134	28
year … sent	-89	-77
yes	-118	-39
yes pleas	-138	-155
yeste #	139	40
yeste … a	-172	-145
yeste … weeks	139	40
yesteday	-122	-109
yht*	253	13
yhtakia	205	5
yng*	-125	-128
yngre	-103	-122
yog*	-161	-171
yoghu … bra	-146	-128
yoghurt	-136	-127
you	-269	-77
you guys	-183	-193
you resen	-152	-157
you … it	-146	-167
you … my	-131	-134
you*	-237	-233
yr	-34	-278
yr att	218	15
yr av	-221	-187
yr hela	110	4
yr iblan	-192	-197
yr men	-150	-151
yr nar	-198	-234
yr prat	172	53
yr som	123	28
yr … blek	110	18
yr … famil	110	4
yr … fan	123	28
yr … har	139	65
yr … ilama	128	29
yr … inte	105	-9
yr … jag	-100	-198
yr … kal	82	41
yr … krist	-152	-145
yr … medic	-120	-108
yr … svaml	148	47
yr … talet	-150	-151
yr … trot	-133	-147
yra*	287	41
yrar	287	41
yrar feber	119	45
yrar lite	-101	-106
yrar … nar	-101	-106
yrar … svar	119	45
ysk*	-153	-144
yskaa	-122	-97
yskaa muta	-120	-94
yskaa … hengi	-120	-94
yskin viiko	-137	-104
yskin … ei	-137	-104
yskinyt	-137	-104
ytersta	138	27
ytl*	-117	-213
ytlig och	149	31
ytligt	-62	-146
yxa	134	134
yxa i	4	159
yxa … nacke	99	9
yxa*	174	146
yxan	174	146
yxan a	-22	89
yxan … gor	-22	89
zin*	-156	-133
zom*	-225	-239
zombie	-177	-154
zop*	-127	-124
zopik #	-127	-124
zopiklon	-127	-124
~asks	-439	-297
~question	-806	-856
~start	-221	-212
~weeks	-186	-67
`
