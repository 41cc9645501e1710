// What each piece of evidence weighs, in hundredths: its name, for emergency, for crisis. Written by
// test/flows/fit-danger.ts from the open phrases; not edited by hand. Names as in evidence.ts. NOT CLINICALLY APPROVED.
export const weights = `
!crisis	25	502
!crisis assault	-122	240
!crisis psychosis	-43	470
!crisis selfharm	21	453
!crisis suicide	8	424
!crisis violence	-25	358
!emergency	629	178
!emergency abdomen	320	80
!emergency anaphylaxis	703	187
!emergency bleeding	643	167
!emergency breathing	201	-35
!emergency collapse	366	127
!emergency diabetes	439	151
!emergency eye	220	15
!emergency heart	412	83
!emergency infant	387	140
!emergency injury	305	51
!emergency limb	126	188
!emergency meningitis	170	20
!emergency poisoning	429	51
!emergency pregnancy	526	141
!emergency seizure	165	-97
!emergency sepsis	628	190
!emergency special	203	59
!emergency stroke	393	54
!emergency suicide	-36	249
!emergency unconscious	531	76
!emergency violence	304	121
#	112	-146
# #	-300	-258
# alved	252	-10
# am	-267	-235
# amar	-160	-107
# anars	-158	-114
# and	99	-109
# ar	-85	-195
# arig	227	75
# bara	217	36
# barne	160	9
# behal	-194	-145
# blev	227	80
# but	-223	-149
# citod	5	156
# dagar	292	15
# days	-77	-162
# drick	-158	-130
# drink	-114	-103
# e	143	31
# efter	-163	-123
# enlig	143	19
# fol	141	23
# for	-248	-217
# gange	175	7
# grade	175	-69
# haler	157	45
# har	220	269
# hema	133	-57
# hjart	179	51
# hon	181	-5
# hur	-124	-134
# huvud	220	80
# i	176	-34
# im	-115	-132
# inga	-206	-172
# ipren	215	24
# kan	-171	-147
# kilo	19	156
# kostr	-198	-167
# kraks	196	32
# lite	-193	-119
# magen	143	61
# man	261	24
# manad	-137	-215
# mar	-184	-144
# men	-132	-121
# mg	-195	-179
# min	156	7
# month	-179	-173
# nu	-136	-170
# o	209	40
# och	-7	-151
# over	-412	-342
# pa	-15	-177
# parac	236	10
# since	-185	-134
# skrek	-97	-130
# skriv	2	178
# snore	-131	-104
# sockr	-154	-127
# som	-160	-149
# svar	246	105
# tabel	228	23
# table	191	219
# trot	213	80
# ungef	-218	-199
# vad	180	28
# vakna	-300	-258
# varka	174	36
# vecko	388	28
# week	405	117
# weeks	375	143
# yr	-151	-140
-# ar	-170	-181
-# ont	-213	-203
-@abuse	-158	-170
-@acting	163	-77
-@arm	224	-16
-@asthma	253	15
-@attack	-192	-140
-@back	-190	-168
-@badshape	193	-16
-@balance	183	41
-@belly	22	-128
-@bellybad	306	-33
-@bellyhard	-232	-222
-@bigfall	55	-103
-@bleeding	-48	-239
-@blind	268	9
-@blood	-204	-153
-@bloodloss	100	-92
-@bloodout	-152	-153
-@bluebody	167	23
-@breath	300	-92
-@breathsign	-212	-284
-@burnsign	189	-18
-@cant_move	475	161
-@carbon	-160	-157
-@chestpain	-126	-244
-@chestplace	-44	-200
-@child	438	89
-@chronic	-249	-257
-@coldbad	155	-65
-@coldsign	-458	-431
-@collect	19	237
-@confused	156	-87
-@crashsign	-2	-163
-@cuttool	13	298
-@cuturge	18	240
-@cutword	-316	-354
-@dead	157	-13
-@deathword	-270	-262
-@despair	14	191
-@droop	-202	-243
-@drunk	144	-114
-@dyspnea	-426	-344
-@electricbad	-161	-164
-@end	-187	-153
-@errand	26	204
-@exposure	-159	-211
-@eye	117	-73
-@eyespots	-264	-223
-@faint	-269	-170
-@fainted	-218	-264
-@fallen	-275	-89
-@fathom	156	-140
-@fear	39	162
-@fetal	195	221
-@fever	-220	-224
-@floor	122	-100
-@force	-173	235
-@grand	22	197
-@harmful	-128	-239
-@headsign	-255	-100
-@heartact	-205	-176
-@heartword	-219	-205
-@heavy	-220	-216
-@hits	-331	-392
-@infant	401	55
-@infection	-223	-276
-@ingest	-219	-363
-@innersign	18	-159
-@intent	51	137
-@jerk	-120	-192
-@ledgeact	103	320
-@legsign	-138	-255
-@light	130	60
-@lightsore	298	163
-@limb	181	38
-@limbcut	-188	-76
-@limbloss	-113	32
-@limbpart	154	-92
-@limp	-41	-163
-@mania	16	203
-@means	-193	27
-@mottled	202	24
-@nausea	38	-109
-@neck	-231	-202
-@no_dyspnea	-143	-129
-@noair	351	-72
-@noanswer	214	128
-@noconsent	103	213
-@noeffect	314	-10
-@nofeed	312	69
-@nomoves	200	37
-@nosleep	-172	-2
-@nostop	455	143
-@notseizure	-146	-181
-@nourine	280	30
-@now	-195	11
-@offender	124	177
-@oneside	-165	-152
-@para	150	-123
-@person	288	237
-@person3	163	228
-@pills	-249	-175
-@pillword	-306	-215
-@postictal	140	23
-@preeclampsia	-113	-101
-@pregnant	-266	-316
-@pregpain	-25	-165
-@press	-117	-227
-@radiate	-116	-172
-@recent	-109	54
-@rest	314	95
-@seizure	-120	-192
-@selfcut	-130	-174
-@severe	248	-31
-@side	-201	-184
-@sightloss	212	-85
-@slur	132	-4
-@solemn	58	224
-@specialbad	-235	-232
-@speech	270	82
-@squeeze	-287	-283
-@strain	-277	-289
-@strange	153	26
-@sudden	403	81
-@suicidal	-22	437
-@swallowed	-317	-403
-@sweat	-104	-147
-@tablet_of_brain	298	118
-@testicle	-252	-227
-@testsign	-192	-237
-@throatclosed	-130	-142
-@throatill	15	-168
-@touch	-74	179
-@toucher	210	290
-@trigger	103	-124
-@unconscious	288	-11
-@upper	208	-44
-@urine_stuck	403	100
-@used	119	-46
-@victim	-45	267
-@vision	117	-73
-@visionloss	-64	-187
-@vomiting	36	-113
-@vomits	36	-113
-@watched	-32	283
-@wateraft	98	-108
-@weird	152	-61
-@winded	-198	-178
-@wish	131	363
-a	253	105
-a aldri	0	162
-a bara	-29	126
-a glas	141	32
-a mins	186	7
-a sager	-5	145
-a sente	121	-26
-a vet	193	-19
-a vil	-12	262
-able	-149	-147
-able to	-149	-147
-abso*	-148	-169
-absol inte	-148	-169
-absol*	-148	-169
-absolu*	-148	-169
-absolut	-148	-169
-afar*	-145	-153
-afare #	-145	-153
-afare*	-145	-153
-afaren	-145	-153
-ajat*	-154	-162
-ajatu*	-154	-162
-ajatuk*	-154	-162
-ajatuksi*	-154	-162
-ajatuksia	-154	-162
-akut	-301	-300
-akut*	-197	-168
-akuti*	-197	-168
-akutid	-197	-168
-al	312	40
-aldri gjort	123	-46
-aldri gora	33	145
-aldri ha	14	241
-aldri haft	120	-42
-aldri hant	199	45
-aldri kant	145	44
-aldri opere	-195	-181
-aldri slagi	-185	-181
-aldri spela	-189	-208
-aldri svima	-172	-160
-aldri vara	-24	144
-aldri varit	179	35
-aler*	-50	-152
-alerg*	-50	-152
-alergi*	-50	-152
-alergier	-261	-232
-als	-37	-176
-als men	149	36
-als vad	-129	-144
-amar	128	30
-amar inte	128	30
-amnin funge	-168	-151
-an att	-128	-135
-anan	-7	166
-anan ska	-7	152
-anat	-146	-150
-and	401	214
-and cant	249	60
-and hasnt	-4	184
-and he	149	-8
-and no	-145	-123
-and not	303	21
-and there	150	-6
-and wont	210	35
-anda	45	247
-anda inte	35	230
-anda*	261	-3
-andas	261	-3
-andas att	251	-11
-andas inte	415	103
-andas vil	9	236
-andfa att	187	-23
-andn*	-305	-276
-andno bara	-120	-126
-andno och	-115	-102
-andno*	-251	-249
-andnod	-251	-249
-andr*	-253	-256
-andra*	-205	-208
-andrat*	-205	-208
-andrats	-205	-208
-ands*	266	52
-andsa	266	52
-andsa inte	266	52
-anfa*	-192	-140
-anfal	-192	-140
-anfal har	213	32
-anfal pa	-192	-140
-anfal som	208	1
-anin*	-238	-242
-aning	-238	-242
-anle*	9	170
-anled att	9	170
-anled*	9	170
-anledn*	9	170
-anlednin*	9	170
-anledning	9	170
-ansik bara	-113	-101
-ansik hange	-237	-178
-answe the	138	-2
-anu	-48	119
-anym*	14	151
-anymo im	14	151
-anymo*	14	151
-anymor*	14	151
-anymore	14	151
-anyt*	-30	142
-anyth anymo	14	151
-anyth*	-30	142
-anythi*	-30	142
-anything	-30	142
-ar farli	-205	-256
-ar hans	197	-15
-ar hjalp	-178	-163
-ar ingen	104	232
-ar inget	2	-169
-ar inte	-200	36
-ar jag	40	227
-ar men	-113	-145
-ar sa	-5	209
-ar sjuk	-110	-132
-ar val	232	39
-ar vard	-28	125
-aren syns	16	217
-aret men	-136	-189
-arg	-12	156
-arm kan	202	8
-arm no	143	19
-arme*	211	-6
-armen	211	-6
-armen ar	-221	-223
-armen domna	-222	-187
-armen inte	197	-15
-armen lyder	275	21
-asa	42	258
-asa ingen	24	210
-astm*	157	15
-astma som	193	38
-at	-57	-143
-at hoger	-154	-102
-at sidan	-193	-143
-ata sedan	155	23
-ater	183	-132
-ater inga	-151	-150
-ater inget	-200	-163
-ater inte	281	-43
-att	125	331
-att andas	-328	-228
-att armen	197	-15
-att ata	-163	-175
-att det	5	296
-att dra	-136	-143
-att finas	9	170
-att han	-9	208
-att hon	178	190
-att ingen	183	244
-att inte	35	280
-att jag	181	151
-att laga	-9	145
-att loga	-263	-247
-att mama	-121	-138
-att man	44	186
-att mata	154	22
-att na	147	15
-att ni	57	167
-att papa	-12	156
-att prata	-96	71
-att stiga	9	170
-att tita	12	200
-att trost	145	-3
-att vakna	219	20
-av bil	186	7
-av det	-165	-154
-av matel	-139	-151
-av utan	12	229
-avfo*	-202	-205
-avfor*	-202	-205
-avfori*	-202	-205
-avforing*	-152	-153
-avforingen	-152	-153
-avsv*	-168	-155
-avsvi bara	-168	-155
-avsvi*	-168	-155
-avsvim*	-168	-155
-avsvimad	-168	-155
-axeln kan	-212	-151
-baby	356	26
-baby not	149	12
-baby wont	248	-4
-bajs*	-268	-285
-bajsa	-195	-201
-bajsa pa	-281	-266
-bakfy fast	-155	-135
-bal	-252	-227
-bal blama	-252	-227
-bank*	-173	-173
-banki*	-173	-173
-bankid	-173	-173
-bar	313	10
-bar inte	368	76
-bara	18	207
-bara inte	18	207
-barn*	80	191
-barne fans	15	176
-barne har	33	-93
-barne kan	277	81
-barne kisar	280	30
-barne skrek	-147	-144
-barne vet	5	147
-barne vil	-253	-227
-barne*	80	191
-barnen	-8	186
-batr*	65	318
-batre	65	318
-batre av	12	229
-batre men	187	23
-batre om	45	155
-batre utan	35	261
-be	176	185
-be here	-27	144
-bebis ater	389	48
-bebis har	232	16
-bebis som	182	7
-bebis vakna	222	33
-bebis vil	119	-48
-been	-149	-147
-been able	-149	-147
-beho*	114	516
-behov dem	27	130
-behov ingen	35	194
-behov inte	44	306
-behov mig	53	298
-behov ta	39	138
-behov*	114	516
-behova	57	215
-behove*	73	453
-behover	73	453
-behovs	57	226
-ben det	-150	-134
-ben hange	222	41
-bene*	-198	-175
-benen bar	209	67
-benet	-186	-166
-benet bar	284	50
-benet och	-186	-166
-besv*	-168	-38
-besva als	-129	-144
-besva ingen	56	137
-besva*	-168	-38
-besvar	-168	-38
-bil	186	7
-bil kraks	186	7
-biten	-186	-157
-bla inte	-176	-147
-bla lapar	167	23
-black kunde	198	70
-blan*	-134	-154
-bland*	-134	-154
-blanda	-134	-154
-blee*	147	-46
-bleed just	-144	-114
-bleed wont	199	-15
-bleed*	147	-46
-bleedi*	147	-46
-bleeding	147	-46
-blev	-287	-245
-blev biten	-186	-157
-blev inte	-241	-199
-bli	25	434
-bli arg	-12	156
-bli radad	10	224
-bli rakbl	19	237
-blir	15	299
-blir batre	41	139
-blir inget	19	255
-blir tyst	-24	136
-blod	-299	-246
-blod i	-152	-153
-blod*	-338	-343
-bloda ater	-200	-163
-blode inte	-291	-289
-blode nasta	-185	-162
-blode sluta	136	2
-blode*	-291	-289
-bloder	-291	-289
-blodn gar	177	-7
-blodn men	173	82
-blodn nu	-230	-215
-blodn och	-197	-157
-blodn*	-216	-235
-blodni*	-216	-235
-blodning	-95	-166
-blodning*	-228	-185
-blodningar	-228	-185
-blodp utan	-96	-123
-blodp*	-96	-123
-blodpr*	-96	-123
-blodprov	-96	-123
-boja	-293	-289
-boja knat	-244	-232
-bol ser	209	-5
-bord*	35	342
-borde	35	342
-borde aldri	14	241
-borde inte	20	229
-borta vil	186	-3
-bra	-95	174
-bra anu	-48	119
-bra hosta	-245	-223
-bra men	-129	-144
-brak*	-176	-172
-braka inte	-176	-172
-braka*	-176	-172
-brakar	-176	-172
-brat*	-225	-244
-brato*	-225	-244
-bratom	-225	-244
-breat but	119	-15
-breathig*	139	1
-breathign	139	1
-breathin*	-213	-169
-breathing	-213	-169
-bring orkar	194	6
-bro kan	-156	-154
-brost bara	-174	-129
-brost egent	180	70
-brost eler	-215	-154
-brost men	257	84
-brost och	341	64
-brost som	147	-38
-brosts*	-59	-200
-brostsma*	-59	-200
-brostsmartor	-195	-180
-bruka kan	298	105
-bry	-7	208
-bry mig	-24	158
-bryr mig	47	342
-bryt*	-1	151
-bryta	-1	151
-bryta up	-1	151
-but	-217	-268
-but i	-42	-140
-cant keep	-73	206
-cham*	146	23
-champ ata	146	23
-champ*	146	23
-champi*	146	23
-champinj*	146	23
-champinjoner	146	23
-ches*	-203	-173
-chest	-203	-173
-chest pain	-160	-125
-ciga*	9	186
-cigar mot	9	186
-cigar*	9	186
-cigare*	9	186
-cigaret	9	186
-cough realy	-141	-98
-cykl*	186	7
-cykla	186	7
-cykla utan	186	7
-dag	-140	-143
-dag gar	120	0
-dag mage	-140	-143
-dag nej	62	178
-daga*	-245	-73
-dagar	-245	-73
-dagar men	-183	-153
-dar	59	163
-dar han	-5	140
-dar ingen	16	217
-dar jag	27	130
-de	-138	85
-de inte	-48	167
-dem	-9	153
-dem inte	27	130
-demen tanke	44	142
-den inte	200	-46
-det	4	314
-det aldri	41	139
-det ar	45	195
-det batre	24	204
-det behov	36	167
-det blir	19	255
-det dropa	142	8
-det fins	32	335
-det gar	47	-160
-det gor	-80	100
-det hande	227	5
-det har	-341	-159
-det inget	16	166
-det inte	15	239
-det kans	-48	119
-det men	-165	-154
-det om	33	145
-det slape	156	50
-det sluta	164	-18
-det stame	-185	-200
-det stral	-201	-198
-det svide	-144	-129
-det tryck	-192	-177
-det val	-39	127
-det var	-120	55
-det vil	146	4
-diare och	-158	-142
-die	-145	-164
-dire*	-229	-178
-direk*	-229	-178
-direkt	-229	-178
-do	-187	-153
-do jag	-171	-262
-dode*	-126	-186
-doden	-126	-186
-doden trivs	-112	-160
-domn*	-326	-258
-domna inte	-222	-187
-domna*	-222	-187
-domnar	-222	-187
-domni*	-221	-180
-domnin*	-221	-180
-done i	-10	198
-dont want	-145	-164
-door	138	-2
-door and	138	-2
-dor om	-295	-319
-doter svara	-39	127
-down	-159	-163
-down since	-159	-163
-dra	-136	-143
-dra tilba	-136	-143
-dric*	-144	-178
-drick inget	186	57
-drick inte	-221	-202
-drick*	-144	-178
-dricke*	-144	-178
-dricker	-144	-178
-drop*	142	8
-dropa inte	142	8
-dropa*	142	8
-dropar	142	8
-druck jobad	-155	-135
-druck nat	171	-1
-dubel kan	181	63
-e	-238	-243
-efek*	138	6
-efekt	138	6
-efte*	-85	177
-efter	-85	177
-efter mig	39	138
-efter piler	-121	-138
-egen*	180	70
-egent mer	180	70
-egent*	180	70
-egentl*	180	70
-egentlig*	180	70
-egentligen	180	70
-ei henge	-169	-159
-ei itset	-154	-162
-ei jaisi	9	206
-ei kuume	-89	-131
-ei puhev	-140	-133
-ei rinta	-206	-186
-ei verta	-173	-175
-eika	-178	-153
-eika halva	-140	-133
-eika se	141	13
-eler	-297	-267
-eler fal	-191	-154
-eler sa	-169	-215
-eler svart	-185	-127
-elev vagar	21	145
-eleve vil	20	180
-en cigar	9	186
-en halua	-130	-142
-en kvart	147	15
-en mama	2	154
-en nat	4	236
-en ole	-284	-303
-en olyck	39	217
-en tid	-152	-204
-en til	-106	-135
-en zombi	-195	-182
-ensa*	-6	195
-ensam	-6	195
-ensam hon	-24	144
-ensam jag	5	139
-ensam katen	25	127
-epile som	184	29
-er	-113	-145
-er faktu	-113	-145
-evn	-159	-163
-evn water	-159	-163
-fa	-7	152
-fa mig	-7	152
-fakt*	-113	-145
-faktu*	-113	-145
-faktur*	-113	-145
-faktura	-113	-145
-fal	-191	-154
-fami*	-73	111
-famil ingen	31	172
-famil skada	-169	-188
-famil*	-73	111
-familj	25	231
-familj*	-204	-247
-familjen	-204	-247
-fan	236	149
-fan ingen	206	-29
-fan inte	22	238
-fans	15	176
-fans hade	15	176
-far	213	49
-far fan	206	-29
-far ga	-217	-219
-far glas	-257	-237
-far hene	140	5
-far hjalp	5	162
-far inga	15	151
-far ingen	159	-179
-far inte	431	401
-far jag	163	85
-far luft	-146	-148
-far penga	19	160
-far semes	-178	-188
-far sova	-237	-246
-far veta	-121	-138
-farl*	-351	-383
-farli*	-351	-383
-farlig*	-351	-383
-farligt	-334	-362
-fart har	-246	-185
-fast han	189	0
-fata	159	-25
-fata inte	159	-25
-fata*	190	219
-fatar	194	199
-fatar inte	194	199
-febe*	-155	-167
-feber	-155	-167
-feber kan	180	76
-feber tal	147	26
-fel	-126	31
-fel men	142	31
-fem	-180	-201
-fever neck	-119	-100
-fever no	-244	-192
-fick	166	-59
-fick inte	237	55
-fick luft	-190	-195
-fina*	9	170
-finas	9	170
-fingr fast	0	163
-fingr lyde	219	65
-fins	58	445
-fins det	19	172
-fins ingen	24	282
-fins inget	21	286
-flack forsv	177	20
-fler	-88	67
-fler frago	-199	-197
-fler tider	36	167
-flick ar	217	12
-folk som	-12	124
-for att	14	260
-fora*	-3	122
-foran	-3	122
-foran hon	-3	122
-forl*	-188	-158
-forla*	-188	-158
-forlam*	-188	-158
-forlamni*	-188	-158
-forlamningar	-188	-158
-fors*	121	-128
-forst inte	7	-198
-forst*	7	-172
-forsta*	-34	-206
-forstar	-34	-206
-forsto*	156	12
-forstod	156	12
-forsv inte	234	35
-forsv*	234	35
-forsva*	177	20
-forsvan	177	20
-forsvi*	142	31
-forsvine*	142	31
-forsviner	142	31
-fortj inte	13	149
-fortj*	13	149
-fortja*	13	149
-fortjana*	13	149
-fortjanar	13	149
-foru*	199	45
-forut	199	45
-forv*	-196	-191
-forvi*	-196	-191
-forvir*	-196	-191
-forvirad	-196	-191
-fote*	235	20
-foter	176	-5
-foter utan	176	-5
-fots	14	241
-frag*	-199	-197
-frago*	-199	-197
-fragor	-199	-197
-fran	-183	-200
-fran afare	-145	-153
-fru far	220	13
-fru vil	-64	152
-frun har	9	225
-frus*	-175	-159
-fruse utan	-175	-159
-fruse*	-175	-159
-frusen	-175	-159
-ful fast	171	-1
-fung*	-44	-150
-funge inte	-44	-150
-funge*	-44	-150
-funger*	-44	-150
-fungerar	-44	-150
-fyra	-210	-202
-fyra dag	-140	-143
-ga	-121	33
-ga hem	20	180
-ga int	21	233
-ga ner	-176	-199
-ga pa	-163	-65
-ga til	-124	-250
-ga toale	-140	-143
-gamal har	155	23
-gang ringe	27	185
-gapa	144	48
-gapsk tils	-190	-195
-gar	340	25
-gar att	-9	145
-gar inte	234	-87
-gar kan	114	-9
-gar kans	-205	-195
-gar over	327	55
-gata*	12	200
-gatan	12	200
-gatan utan	12	200
-gav	185	7
-gav ingen	185	7
-ge	181	-27
-ge sig	181	-27
-geno*	-146	-148
-genom	-146	-148
-genom den	-146	-148
-ger penga	22	154
-gjord inget	4	190
-gjord*	4	190
-gjorde	4	190
-gjort	74	-133
-gjort nat	64	-65
-gjort sa	123	-46
-glas	-71	-213
-glas fever	141	32
-glas*	-158	-146
-glaso*	-158	-146
-glasog*	-158	-146
-glasogon	-158	-146
-go for	-149	-147
-go under	141	32
-goin*	-10	198
-going	-10	198
-goodb and	-17	133
-gor	-194	-6
-gor att	-187	-267
-gor det	-183	-163
-gor inte	-327	-293
-gor kan	170	32
-gor ont	32	203
-gora	-1	181
-gora det	63	204
-gora mig	-144	-194
-gora nagot	5	184
-grat*	202	-56
-grata	218	11
-grata ogon	218	11
-grate inte	-46	-171
-grate*	-46	-171
-grater	-46	-171
-grav*	-236	-299
-gravi ingen	-127	-125
-gravi men	207	66
-gravi mense	-163	-139
-gravi*	-236	-299
-gravid	-157	-245
-grot	-157	-167
-grot men	-157	-167
-grun*	-139	-151
-grund	-139	-151
-grund av	-139	-151
-gun and	-33	122
-ha	-66	105
-ha brost	292	15
-ha fots	14	241
-ha ga	21	233
-ha grot	-157	-167
-ha strum	-168	-154
-ha svalt	-206	-206
-hade	30	263
-hade det	26	188
-hade jag	15	176
-haft	28	-121
-haft brost	-195	-180
-hale*	8	161
-haler	8	161
-haler mig	8	161
-halsb som	144	-4
-halse hosta	167	23
-halu*	-130	-142
-halua	-130	-142
-halua kuola	-130	-142
-halv*	-140	-133
-halva*	-140	-133
-halvau*	-140	-133
-halvauso*	-140	-133
-halvausoireita	-140	-133
-han andas	204	38
-han ar	-321	-218
-han blev	-241	-199
-han far	31	157
-han grate	113	-29
-han har	145	-27
-han kan	193	-90
-han kaner	-5	164
-han lysna	38	206
-han menar	25	212
-han om	-24	136
-han orkar	178	-26
-han skule	33	145
-han slar	-269	-228
-han sluta	-80	243
-han svara	277	-47
-han svima	-260	-246
-han tryck	9	186
-han vakna	203	1
-han vil	-259	-296
-hand	39	138
-hand lyder	238	43
-hand om	39	138
-hand vet	-157	-123
-hand*	228	168
-hande inget	227	5
-hande*	232	129
-hander	232	129
-hang*	-161	-164
-hange inte	-161	-164
-hange*	-161	-164
-hanger	-161	-164
-hans	197	-15
-hant	102	-95
-hant forut	199	45
-hant os	-146	-190
-har aldri	5	-93
-har ar	11	186
-har hant	-146	-190
-har inga	-169	-118
-har ingen	124	180
-har inget	-165	-154
-har jag	-327	-342
-har ont	187	19
-har rort	-212	-234
-har slagi	-160	-177
-hard	-210	-169
-hard i	-210	-169
-hard*	148	30
-harda	148	30
-harda utan	148	30
-hart	-163	-175
-hart utan	-163	-175
-has	216	0
-has no	216	0
-hasnt poope	-144	-119
-haste mins	160	13
-haven been	-149	-147
-he	224	193
-he cant	207	-52
-he has	216	0
-he wont	168	149
-hem	-60	102
-hem fran	-145	-153
-hem hon	20	180
-hema	69	323
-hema inte	32	214
-hema pa	45	216
-hene	44	228
-hene aldri	-24	144
-hene fins	16	166
-hene inte	140	5
-hene om	22	154
-hene*	116	200
-henes	116	200
-henes fel	42	198
-heng*	-186	-171
-henge*	-186	-171
-hengen*	-186	-171
-hengenah*	-186	-171
-hengenahdistusta	-186	-171
-here	-27	144
-here next	-27	144
-hine*	20	231
-hiner	20	231
-hiner inte	20	231
-his neck	161	-2
-hita*	35	-110
-hitad hon	-145	-153
-hitad*	-168	-177
-hitade	-145	-153
-hitar	74	-65
-hitar ingen	133	-95
-hjal*	356	240
-hjalm	186	7
-hjalm pakor	186	7
-hjalp	24	192
-hjalp inte	301	-21
-hjalp kan	243	2
-hjalp mig	0	223
-hjalp nu	5	162
-hjalp*	306	146
-hjalpa	-2	157
-hjalpe*	303	74
-hjalper	303	74
-hjar*	-219	-205
-hjart*	-219	-205
-hjartk*	-205	-176
-hjartkla*	-205	-176
-hjartklapning	-205	-176
-hoge*	-219	-171
-hoger	-219	-171
-hoger ben	-150	-134
-hon andsa	266	52
-hon ar	-261	-241
-hon forst	250	62
-hon hitar	174	31
-hon kan	34	-159
-hon kramp	-194	-161
-hon marke	161	-13
-hon opnar	149	-7
-hon orkar	177	-31
-hon prata	243	16
-hon reage	182	4
-hon sa	164	-1
-hon skrik	180	16
-hon sover	7	175
-hon vakna	347	57
-hono*	207	197
-honom	207	197
-honom inte	140	-11
-honom klock	224	31
-honom men	-22	123
-hor	-192	-69
-hord*	164	-1
-horde	164	-1
-horde inte	164	-1
-hosta gar	-280	-231
-hosta int	167	23
-hosta inte	-37	-123
-hosta jag	27	169
-hosta sa	-237	-246
-hosta utan	-209	-202
-hosta*	121	-50
-hostar	121	-50
-hota*	-193	-193
-hotad	-193	-193
-hotad bara	-193	-193
-huden gar	-136	-143
-hunde nar	66	200
-huse	-5	145
-huse levan	-5	145
-huvud als	149	36
-huvud bara	-158	-141
-huvud gor	-194	-197
-huvud nar	-24	144
-huvudv*	-234	-273
-huvudvar*	-234	-273
-huvudvark	-234	-273
-i armen	163	72
-i avfor	-152	-153
-i brost	-154	-150
-i cant	258	394
-i could	-210	-169
-i famil	-204	-247
-i huvud	149	36
-i just	24	147
-i magen	-213	-214
-i skuld	142	31
-i was	15	220
-ibup*	-159	-153
-ibupr*	-159	-153
-ibupro*	-159	-153
-ibuprofe*	-159	-153
-ibuprofen	-159	-153
-ide	6	237
-ide langr	6	237
-ids	16	241
-ids int	-2	165
-ids inte	9	179
-igar	151	-11
-igar hitad	-145	-153
-igen utan	148	11
-ila	-140	15
-ila behov	-144	-194
-in	-285	-157
-in anyth	14	151
-in med	-173	-173
-inga alerg	-261	-232
-inga besva	-258	-230
-inga blodn	-228	-185
-inga fler	-199	-197
-inga forla	-188	-158
-inga krops	56	137
-inga medic	-163	-169
-inga p	-151	-150
-inga paper	7	180
-inga penga	15	151
-inga prick	-209	-173
-inga sjalv	-158	-194
-inga smart	-181	-152
-inga synpr	-153	-136
-inga talsv	-186	-156
-ingen akuti	-197	-168
-ingen anan	-7	166
-ingen anat	-146	-150
-ingen andno	-193	-189
-ingen aning	-238	-242
-ingen anled	9	170
-ingen att	6	220
-ingen behov	22	298
-ingen blev	-186	-157
-ingen blodn	-95	-166
-ingen famil	25	231
-ingen har	-279	-327
-ingen hjart	-171	-156
-ingen hosta	27	169
-ingen huvud	-234	-273
-ingen i	-204	-247
-ingen ide	6	237
-ingen job	20	161
-ingen kan	-18	155
-ingen kolmo	-160	-157
-ingen komer	-7	184
-ingen kramp	-144	-154
-ingen lakar	-19	141
-ingen lamna	-5	145
-ingen plan	-137	-164
-ingen plats	10	217
-ingen ringa	-20	197
-ingen rol	39	210
-ingen ser	27	240
-ingen ska	50	211
-ingen skada	-163	-181
-ingen slar	-213	-294
-ingen smart	118	-75
-ingen svagh	-187	-157
-ingen svuln	-234	-219
-ingen tandl	-140	-144
-ingen var	-208	-174
-ingen vark	-210	-67
-inget akut	-283	-273
-inget av	-165	-154
-inget blod	-299	-246
-inget fel	-8	136
-inget har	-146	-190
-inget ila	18	174
-inget komer	-44	-148
-inget konst	144	16
-inget liv	16	166
-inget motst	4	190
-inget ont	-233	-207
-inget sar	-151	-174
-inget slag	-191	-154
-inget som	-9	235
-inget tryck	-162	-153
-inju*	-157	-144
-injur*	-157	-144
-injury	-157	-144
-insul vil	196	-13
-int bal	-252	-227
-int e	-238	-243
-int na	21	233
-int ork	27	236
-int rosla	167	23
-int vare	-128	-135
-inte als	-235	-233
-inte andra	-205	-208
-inte ar	211	-9
-inte ata	165	143
-inte av	14	170
-inte avsvi	-168	-155
-inte bajsa	-211	-188
-inte barne	15	176
-inte bla	-241	-203
-inte bli	31	302
-inte blir	-24	136
-inte boja	-293	-289
-inte bra	-116	50
-inte brato	-225	-244
-inte bry	-24	158
-inte dar	27	130
-inte direk	-183	-163
-inte do	-238	-352
-inte en	-8	170
-inte ensam	25	127
-inte er	-113	-145
-inte far	-463	-406
-inte fick	-190	-195
-inte forvi	-196	-191
-inte ga	-129	8
-inte gapa	144	48
-inte gar	300	203
-inte ger	-113	24
-inte gjort	11	-132
-inte grata	218	11
-inte gravi	-321	-307
-inte ha	-133	-172
-inte har	174	257
-inte hem	-145	-153
-inte hema	32	214
-inte henes	42	198
-inte hjalp	-2	157
-inte hosta	166	-74
-inte hotad	-193	-193
-inte ibupr	-159	-153
-inte igar	151	-11
-inte ila	-227	-225
-inte jateo	136	2
-inte kan	166	169
-inte konst	-253	-236
-inte kramp	-158	-138
-inte kunat	-195	-201
-inte kvar	65	320
-inte laker	-242	-235
-inte lakto	-209	-200
-inte lange	-147	-144
-inte lata	19	237
-inte leka	175	28
-inte leva	48	308
-inte liga	22	188
-inte loga	-173	-173
-inte manis	7	194
-inte mat	-250	-263
-inte med	-318	-328
-inte medve	-216	-207
-inte mig	-202	-41
-inte min	22	197
-inte mina	22	170
-inte mins	3	212
-inte mit	-4	172
-inte mycke	-220	-216
-inte nacks	-158	-174
-inte nara	-167	-143
-inte nat	32	214
-inte ogone	149	-7
-inte ont	-277	-332
-inte opna	190	92
-inte orkar	125	181
-inte over	-38	-178
-inte pakor	-241	-199
-inte paver	-219	-205
-inte polis	27	146
-inte prata	-80	-206
-inte ramla	-227	-187
-inte ringa	81	238
-inte roste	-235	-276
-inte rot	-213	-159
-inte sa	-173	-170
-inte sag	-24	144
-inte saga	6	150
-inte saliv	144	48
-inte se	-47	187
-inte sjalv	-154	-189
-inte sjuk	20	146
-inte ska	-12	156
-inte skule	-36	167
-inte slap	-210	-168
-inte slapa	-156	-154
-inte slo	-263	-223
-inte sover	-187	-267
-inte sovit	-21	183
-inte sta	-186	-166
-inte stodj	-222	-186
-inte svag	-264	-251
-inte svalt	-171	-151
-inte svara	277	17
-inte svart	-337	-253
-inte svima	-219	-187
-inte ta	-162	-206
-inte tagit	-163	-140
-inte tanke	-19	159
-inte til	162	248
-inte tilba	5	147
-inte tita	272	71
-inte trygt	14	215
-inte up	121	-78
-inte vad	164	-1
-inte vagar	147	-39
-inte vakna	182	7
-inte var	106	193
-inte vara	86	-51
-inte varit	9	208
-inte vaxt	-166	-149
-inte velat	155	23
-inte vil	73	221
-inte vile	-12	213
-inte vilja	14	167
-inte visa	-26	186
-inte vrida	-270	-174
-inte*	23	158
-intel inte	23	158
-intel*	23	158
-intele*	23	158
-inteleva*	23	158
-intelevalangre	23	158
-is	54	203
-is no	8	200
-itse*	-154	-162
-itset ajatu	-154	-162
-itset*	-154	-162
-itsetu*	-154	-162
-itsetuho*	-154	-162
-itsetuhoisia	-154	-162
-ja	123	22
-ja ids	-2	165
-ja inte	123	22
-ja kan	163	50
-ja vil	25	181
-jag	55	382
-jag ar	-70	245
-jag ater	-151	-150
-jag blode	-195	-188
-jag borde	28	340
-jag drick	-221	-202
-jag far	294	321
-jag forst	-147	-211
-jag gjord	4	190
-jag har	-114	26
-jag hiner	20	231
-jag hitar	223	18
-jag horde	164	-1
-jag ids	9	179
-jag ingen	102	184
-jag inget	-28	125
-jag inte	7	327
-jag kaner	-52	-165
-jag klara	10	294
-jag komer	22	258
-jag kraks	-158	-142
-jag litar	12	186
-jag mar	-287	-285
-jag mins	-129	-144
-jag orkar	-53	252
-jag ramla	82	310
-jag roker	-235	-232
-jag ska	45	195
-jag skriv	91	-58
-jag slipe	43	208
-jag som	79	153
-jag sveta	-188	-180
-jag tal	-159	-153
-jag tanke	-185	-112
-jag tror	-166	-12
-jag vagad	6	150
-jag vagar	63	389
-jag vakna	-33	164
-jag vet	224	3
-jag vil	12	371
-jag vile	16	232
-jagvi intel	23	158
-jais*	9	206
-jaisi	9	206
-jaisi kaipa	9	206
-jate*	136	2
-jatem kan	131	-22
-jateo men	136	2
-jateo*	136	2
-jateon*	136	2
-jateont	136	2
-job	20	161
-job om	7	139
-joba*	-140	-143
-jobar	-140	-143
-jobar inte	-140	-143
-jobet kan	23	172
-julen klara	32	139
-just	24	147
-just dont	24	147
-kafe	-255	-255
-kaip*	9	206
-kaipa minua	9	206
-kaipa*	9	206
-kaipaa*	9	206
-kaipaama*	9	206
-kaipaamaan	9	206
-kakel komer	140	23
-kaken forsv	142	31
-kan	145	12
-kan hur	-147	-162
-kan int	-177	-262
-kan inte	180	-10
-kan lamna	-47	110
-kan mer	5	139
-kan plots	285	76
-kan prata	182	26
-kan sova	10	139
-kan sta	132	29
-kan stopa	-18	155
-kane*	145	74
-kaner	145	74
-kaner den	192	43
-kaner inga	200	37
-kaner mig	-180	-206
-kanin ater	-219	-185
-kans inget	-205	-195
-kans inte	248	178
-kant	145	44
-kant sa	145	44
-katen vakna	-262	-197
-keep	-73	206
-keep evn	-159	-163
-keep going	-10	198
-keep mysel	2	184
-kisa*	284	34
-kisar	284	34
-kisar har	-121	-146
-kisar inte	280	30
-kisar nasta	239	32
-klar*	87	232
-klara det	-3	134
-klara jag	32	139
-klara naten	10	240
-klara*	87	232
-klarar	87	232
-knat	-244	-232
-kniv blode	-247	-208
-kniv nar	19	160
-kolm*	-160	-157
-kolmo*	-160	-157
-kolmon*	-160	-157
-kolmonox*	-160	-157
-kolmonoxid	-160	-157
-kom	-122	-193
-kom inte	-226	-226
-kome*	233	315
-komer	233	315
-komer inte	280	320
-komer sakna	-9	156
-kons*	-171	-240
-konse*	-217	-219
-konser*	-217	-219
-konserte*	-217	-219
-konserten	-217	-219
-konst och	144	16
-kour*	194	20
-kouri eika	194	20
-kouri*	194	20
-kouris*	194	20
-kourista*	194	20
-kouristaa	194	20
-krak*	65	-90
-kraks	71	-92
-kraks a	186	7
-kraks inte	-288	-226
-kraks men	-199	-193
-kram*	-311	-286
-kramp	-144	-154
-kramp han	-144	-154
-kramp inte	-226	-186
-kramp*	-279	-238
-krampa*	-279	-238
-krampade	-194	-161
-krampat	-158	-138
-kroge kan	-27	135
-krop*	44	210
-krope det	-8	136
-krope svara	208	38
-krope*	8	144
-kropen	8	144
-krops besva	56	137
-krops*	56	137
-kropsl*	56	137
-kropslig*	56	137
-kropsliga	56	137
-kuka*	9	206
-kukaa ei	9	206
-kukaa*	9	206
-kukaan	9	206
-kuna*	-195	-201
-kunat	-195	-201
-kunat bajsa	-195	-201
-kund*	156	-113
-kunde	156	-113
-kunde inte	71	-138
-kunde jag	129	37
-kuol*	-130	-142
-kuola	-130	-142
-kuola olen	-130	-142
-kuum*	-108	-138
-kuume leiki	-127	-92
-kuume muta	183	48
-kuume vain	-188	-162
-kuume*	-108	-138
-kuumet*	-108	-138
-kuumeta	-108	-138
-kval orkar	-29	136
-kvar	56	382
-kvar da	39	210
-kvar utan	-25	140
-kvar*	147	15
-kvart	147	15
-kvic*	158	22
-kvick inte	158	22
-kvick*	158	22
-kvickn*	158	22
-kvicknar	158	22
-laga	-9	145
-laga jag	-9	145
-laka*	-19	141
-lakar hjalp	-19	141
-lakar*	-19	141
-lakare	-19	141
-lake*	-272	-253
-laker	-272	-253
-lakt*	-209	-200
-lakto*	-209	-200
-laktos	-209	-200
-lamn*	-49	199
-lamna	-73	134
-lamna huse	-5	145
-lamna mig	57	201
-lamna*	-5	145
-lamnar	-5	145
-lang	182	26
-lang somn	52	209
-lang*	44	335
-lange	-147	-144
-lange somna	-147	-144
-langr bara	149	-7
-langr jag	-2	157
-langr*	88	372
-langre	88	372
-lat var	-144	-120
-lata	19	237
-lata bli	19	237
-latar om	23	145
-later hene	-24	144
-lati*	220	6
-latia eika	220	6
-latia*	220	6
-latial*	220	6
-latiala	176	14
-legs and	155	18
-leka	175	28
-leka bara	175	28
-leva	48	308
-leva gevar	44	142
-leva utan	36	224
-leva*	-27	178
-levan*	-27	178
-levand*	-27	178
-levande	-27	178
-leve*	-106	-135
-lever	-106	-135
-lever inte	-106	-135
-life	4	212
-life isnt	4	212
-liga	95	190
-liga med	-13	186
-liks*	-176	-199
-likso inte	-176	-199
-likso*	-176	-199
-liksom	-176	-199
-lita*	12	186
-litar	12	186
-litar inte	12	186
-liv	16	166
-liv vet	-26	115
-live*	-185	-231
-livet	-185	-231
-livet av	-185	-231
-livet har	14	269
-livet sover	41	216
-ljums som	129	42
-ljus	227	30
-loga	-311	-286
-loga in	-311	-286
-luft	-240	-248
-luft genom	-146	-148
-lufte racke	231	23
-lungo funge	153	-8
-lyde	219	65
-lyde inte	219	65
-lyde*	395	66
-lyder	395	66
-lyder honom	140	-11
-lyder inte	395	66
-lysn*	38	206
-lysna inte	38	206
-lysna*	38	206
-lysnad*	38	206
-lysnade	38	206
-ma	-114	69
-mage*	-213	-214
-magen	-213	-214
-magen att	292	58
-magen langr	-213	-214
-magen som	157	60
-makaa latia	176	14
-mama	-15	246
-mama ar	22	197
-mama det	22	197
-mama far	-121	-138
-mama har	45	216
-mama kan	182	-1
-mama som	2	154
-mama vagar	24	139
-mama vakna	151	-28
-mama vil	19	149
-man	3	254
-man fata	159	-25
-man forst	-215	-184
-man inte	-106	85
-man kan	128	173
-man utan	32	203
-manad ar	190	12
-manad vil	-157	-167
-mani*	16	203
-manis*	16	203
-manisk*	16	203
-maniska	16	203
-mar	-287	-285
-mar inte	-287	-285
-mark*	161	-13
-marke inte	161	-13
-marke*	161	-13
-marker	161	-13
-mat	-130	100
-mat han	15	151
-mat nar	57	201
-mata	154	22
-mata bara	154	22
-matar mig	33	221
-match mins	-162	-128
-mate*	73	-104
-matel*	-139	-151
-matela*	-139	-151
-matelara*	-139	-151
-matelararen	-139	-151
-maten	182	7
-med banki	-173	-173
-med han	7	139
-med honom	-24	154
-med mig	-240	-178
-med skola	32	214
-med vald	-176	-172
-medi*	-132	4
-medic*	-132	4
-medica*	-167	-184
-medicati*	-167	-184
-medication	-167	-184
-medicine*	-163	-169
-mediciner	-163	-169
-medv*	-216	-207
-medve inget	-144	-120
-medve*	-216	-207
-medvet*	-216	-207
-medvetsl*	-216	-207
-medvetslos	-216	-207
-men	-378	-322
-men har	-141	-210
-men inget	-356	-352
-men int	-207	-217
-men inte	-151	-159
-men sover	-183	-208
-men vagad	-29	200
-men vil	-198	-100
-mena*	23	242
-menar	23	242
-menar inget	25	212
-mer	79	503
-mer ja	21	233
-mer jag	10	152
-mies	193	16
-mies ei	193	16
-mig	-293	-1
-mig asa	24	210
-mig blama	-120	-149
-mig dar	-5	140
-mig ila	-144	-194
-mig inte	-176	-86
-mig jag	-5	249
-mig langr	18	280
-mig mama	19	149
-mig men	-164	-160
-mig mer	55	262
-mig nar	-230	-188
-mig nu	-250	-265
-mig och	-151	-206
-mig sover	-193	-279
-mig utan	133	189
-mig varfo	19	149
-mig vi	-220	-230
-min	22	197
-min mama	22	197
-min papa	180	-20
-mina	22	170
-mina nagon	22	170
-mind	-188	-195
-mind wont	-188	-195
-mins	215	330
-mins hon	160	13
-mins inget	216	296
-minu*	52	204
-minua	9	206
-minus vakna	131	6
-mit	-16	227
-moder komer	175	-23
-morg*	-158	-174
-morgo skule	-24	158
-morgo utan	-158	-174
-morgo*	-158	-174
-morgon*	-158	-174
-morgonen	-158	-174
-mormo hitar	186	28
-morse kan	-139	-96
-mot	9	186
-mot min	9	186
-mots*	4	190
-motst men	4	190
-motst*	4	190
-motsta*	4	190
-motstand	4	190
-my mind	-188	-195
-myck*	-220	-216
-mycke att	24	126
-mycke*	-220	-216
-mycket	-220	-216
-myse*	2	184
-mysel safe	2	184
-mysel*	2	184
-myself	2	184
-na	7	134
-na mer	21	233
-na pa	147	15
-nack*	-254	-229
-nacke gar	260	61
-nacke kan	155	49
-nacke stel	227	30
-nacks ingen	-157	-163
-nacks*	-168	-166
-nackst*	-168	-166
-nackstel	-158	-174
-nagon	-141	116
-nagon men	187	60
-nagon om	5	162
-nagot	-149	-97
-nagot ala	-206	-206
-nagot efter	39	138
-nagot vi	-171	-151
-nan	188	20
-nans*	73	-59
-nanst men	160	13
-nanst*	73	-59
-nansta*	73	-59
-nanstans	73	-59
-nar	-175	-20
-nar det	41	139
-nar han	-227	-145
-nar hon	19	160
-nar jag	66	200
-nara	-167	-143
-nara ogat	-167	-143
-nasan att	-146	-148
-nasbl som	247	39
-nast*	162	224
-nasta	20	231
-nasta inget	239	32
-nasta inte	-185	-162
-nasta tid	20	231
-nasta*	136	-23
-nastan	136	-23
-nat	203	288
-nat jag	3	212
-nat och	171	-1
-nat vagad	8	156
-nat vil	32	214
-nate*	10	240
-naten	10	240
-neck just	-140	-104
-neck wont	161	-2
-neig*	138	-2
-neigh isnt	138	-2
-neigh*	138	-2
-neighb*	138	-2
-neighbou*	138	-2
-neighbour	138	-2
-nej	-362	-241
-nej aldri	-229	-235
-nej det	-239	-270
-nej inte	-235	-233
-nej sa	6	150
-ner	-176	-199
-next	-27	144
-next week	-27	144
-ni	37	230
-ni kan	-2	157
-ni slipe	37	230
-nitro hjalp	210	21
-no chest	-203	-173
-no cough	-141	-98
-no fever	-299	-243
-no injur	-157	-144
-no medic	-167	-184
-no other	-209	-193
-no point	14	151
-no power	143	19
-no rash	-186	-148
-no slure	-145	-123
-no stif	-140	-104
-no troub	-192	-162
-no weakn	-145	-123
-not breat	139	1
-not pregn	-144	-114
-not suici	-156	-147
-nova*	-151	-116
-noval har	-151	-116
-noval*	-151	-116
-novalu*	-151	-116
-novaluco*	-151	-116
-novalucol	-151	-116
-nu bar	162	26
-nu far	135	-20
-nu fins	8	161
-nu kan	-185	-235
-nu orkar	115	-29
-nuka*	35	202
-nukah enka	35	202
-nukah*	35	202
-nukaht*	35	202
-nukahtaa	35	202
-och aldri	11	154
-och ar	310	50
-och blode	-144	-129
-och far	255	69
-och fick	123	36
-och forst	284	83
-och fortj	13	149
-och gar	220	39
-och har	18	156
-och harda	148	30
-och hitar	149	36
-och hosta	145	8
-och igen	148	11
-och inga	-149	-140
-och ingen	-188	-171
-och inte	-76	112
-och kan	336	156
-och kaner	176	8
-och kom	-176	-163
-och komer	5	147
-och kvick	158	22
-och orkar	294	-24
-och prata	-223	-210
-och reage	182	1
-och skrik	166	-6
-och slape	157	17
-och sluta	173	-32
-och spyr	157	9
-och svara	153	202
-och sveta	160	54
-och tal	130	60
-och vagar	17	204
-och vakna	262	64
-och vet	178	52
-och vil	261	82
-of	-192	-52
-ogat kan	197	14
-ogat ser	173	20
-ogon*	149	-7
-ogone langr	149	-7
-ogone*	149	-7
-ogonen	149	-7
-old	144	21
-old wont	144	21
-ole pyort	-164	-163
-olyc*	39	217
-olyck min	39	217
-olyck*	39	217
-olycka	39	217
-om	-93	140
-om de	-24	136
-om det	-222	-230
-om hon	-211	-162
-om inte	19	232
-om jag	-15	199
-omt men	-213	-159
-on there	-20	134
-on velto	240	36
-ont	-162	-197
-ont gor	-183	-163
-ont har	-264	-260
-ont nanst	73	-59
-ont nar	-171	-160
-ont ryg	-128	-128
-oper*	-195	-181
-opere*	-195	-181
-operer*	-195	-181
-opererad	-195	-181
-opna	190	92
-opna det	197	14
-opna*	178	-9
-opnar	178	-9
-opnar inte	178	-9
-orden komer	262	-4
-ork	27	236
-ork ja	27	236
-orkar fan	17	212
-orkar ga	187	-23
-orkar han	115	-29
-orkar int	-92	56
-orkar jag	-29	136
-orkar mer	23	224
-orkar orkar	16	206
-orkr	21	279
-orkr int	6	232
-os	-31	-156
-os drick	186	57
-othe*	-332	-290
-other	-209	-193
-other sympt	-209	-193
-our neigh	138	-2
-over	159	-93
-over brost	-217	-191
-over gatan	12	200
-over lever	-106	-135
-over och	223	46
-over ont	129	42
-p	-151	-150
-p piler	-151	-150
-pa	-282	-190
-pa benet	-186	-166
-pa doden	-126	-186
-pa fem	-180	-201
-pa fler	36	167
-pa grund	-139	-151
-pa hoger	-150	-134
-pa int	-252	-227
-pa konse	-217	-219
-pa krope	-8	136
-pa morgo	-158	-174
-pa os	186	57
-pa sex	-149	-149
-pa sjalv	-148	-198
-pa tre	-72	83
-pa vad	54	174
-paint pa	-252	-227
-pako*	55	-103
-pakor av	186	7
-pakor han	-241	-199
-pakor*	55	-103
-pakord	55	-103
-pala*	23	205
-palar	23	205
-palar fan	12	190
-palar inte	23	205
-panan amar	128	30
-panik far	173	46
-papa	185	70
-papa inte	185	70
-papa kunde	188	20
-papa ramla	-204	-221
-pape*	21	214
-paper	21	214
-pave*	-219	-205
-paver*	-219	-205
-paverk*	-219	-205
-paverkad	-219	-205
-penan gav	185	7
-peng*	31	260
-penga til	15	151
-penga*	31	260
-pengar	31	260
-pile*	-188	-198
-piler	-188	-198
-piler utan	-121	-138
-plan	-137	-164
-plan och	-137	-164
-plat*	10	217
-plats	10	217
-plats for	10	217
-plot*	325	77
-plots ingen	162	4
-plots inte	285	76
-plots kan	117	-11
-plots*	325	77
-plotsl*	325	77
-plotslig*	325	77
-plotsligt	325	77
-poin*	14	151
-point	14	151
-point in	14	151
-poli*	28	232
-polis	7	180
-polis inga	7	180
-polis lat	27	146
-polis*	39	153
-polise*	39	153
-polisen	39	153
-poop*	-144	-119
-poope since	-144	-119
-poope*	-144	-119
-pooped	-144	-119
-powe*	143	19
-power	143	19
-power sedan	143	19
-prat*	67	-101
-prata inte	243	16
-prata lang	182	26
-prata med	6	220
-prata och	-149	-140
-prata om	-222	-230
-prata utan	-223	-210
-prata*	243	16
-pratar	243	16
-preg*	-144	-114
-pregn not	-144	-114
-pregn*	-144	-114
-pregna*	-144	-114
-pregnant	-144	-114
-pric*	-209	-173
-prick pig	-120	-89
-prick som	367	67
-prick*	-209	-173
-pricka*	-209	-173
-prickar	-209	-173
-pufar vento	138	6
-puhe*	-140	-133
-puhev eika	-140	-133
-puhev*	-140	-133
-puheva*	-140	-133
-puhevaik*	-140	-133
-puhevaikeuksia	-140	-133
-puls hitar	175	18
-pulse kans	275	15
-pumpa orkar	174	-13
-pyor*	-164	-163
-pyort*	-164	-163
-pyorty*	-164	-163
-pyortyny*	-164	-163
-pyortynyt	-164	-163
-rack*	231	23
-racke inte	231	23
-racke*	231	23
-racker	231	23
-rada men	-146	-190
-rada*	10	224
-radad	10	224
-rakb*	19	237
-rakbl*	19	237
-rakbla*	19	237
-rakblade*	19	237
-rakbladet	19	237
-raml*	-268	-192
-ramla inte	-184	-138
-ramla*	-268	-192
-ramlad*	-184	-138
-ramlade	-184	-138
-ramlat	-227	-187
-rash	-186	-148
-rash no	-140	-104
-rash that	290	76
-raste grate	-166	-157
-reag*	257	9
-reage inte	257	9
-reage*	257	9
-reager*	257	9
-reagerar	257	9
-real*	-211	-161
-realy	-211	-161
-realy just	-141	-98
-relie to	29	139
-resa	147	-39
-resa mig	147	-39
-rikti med	126	-3
-ring	27	146
-ring inte	27	146
-ring*	127	373
-ringa	94	325
-ringa batre	-20	197
-ringa nan	188	20
-ringa polis	7	180
-ringe jag	27	185
-ringe*	88	179
-ringer	88	179
-rint*	-212	-184
-rinta*	-212	-184
-rintak*	-212	-184
-rintakip*	-212	-184
-rintakipua	-212	-184
-rodna som	-166	-149
-roke*	-235	-232
-roker	-235	-232
-roker inte	-235	-232
-rol	39	210
-rol jag	39	210
-ror sig	230	-93
-rort	-212	-234
-rort mig	-212	-234
-rosla bla	167	23
-rost*	-269	-306
-roste*	-269	-306
-roster	-269	-306
-rot	-250	-195
-rot kan	-168	-154
-ryckt har	114	15
-ryg	-128	-128
-rygdu hjalp	222	8
-rygen men	-128	-135
-sa att	0	194
-sa det	164	-1
-sa farli	-173	-170
-sa han	6	150
-sa har	145	44
-sa jag	-145	21
-sa kunde	206	21
-sa ni	-1	151
-sa ont	176	42
-sa svar	-5	209
-sa var	151	-11
-sa vore	26	188
-sad but	-145	-164
-safe	2	184
-safe tonig	2	184
-sag	-24	144
-saga	3	164
-saga nej	6	150
-sager att	45	258
-sager ingen	-5	145
-sagt att	-7	152
-saker som	-16	303
-sakn*	-9	156
-sakna	-9	156
-sakna ma	-9	156
-sali*	144	48
-saliv dregl	144	48
-saliv*	144	48
-salive*	144	48
-saliven	144	48
-sambo andas	265	46
-sambo kan	222	10
-sang*	227	-10
-sar	-151	-174
-sar som	-233	-230
-saret sluta	163	-5
-sat som	2	178
-se	8	205
-se det	-47	187
-se tyreh	141	13
-seme*	-178	-188
-semes snart	-178	-188
-semes*	-178	-188
-semest*	-178	-188
-semester	-178	-188
-sent*	121	-26
-sente witho	121	-26
-sente*	121	-26
-senten*	121	-26
-sentence	121	-26
-ser	248	270
-ser ingen	34	299
-ser inget	268	9
-ser inte	22	-153
-ser sudig	-158	-146
-sex	-149	-149
-sex dagar	-149	-149
-she	215	-1
-she cant	173	30
-she wont	172	-26
-sida*	-193	-143
-sidan	-193	-143
-sidan rikti	-193	-143
-side arm	143	19
-sifra har	-129	-144
-sig batre	6	154
-sig inte	62	-222
-sig och	144	-45
-sig trots	-151	-116
-sina foter	176	-5
-sjal*	-258	-85
-sjalv	-71	179
-sjalv ar	-97	-126
-sjalv efter	-111	117
-sjalv*	-291	-388
-sjalvm*	-291	-388
-sjalvmor*	-291	-388
-sjalvmord	-148	-198
-sjalvmordsbenagen	-220	-272
-sjalvmordstankar	-158	-194
-sjuk det	9	140
-sjuk vi	-110	-132
-sjuks spela	39	210
-ska	87	457
-ska anda	35	230
-ska behov	61	253
-ska bli	-12	156
-ska fa	-7	152
-ska inte	36	167
-ska jag	19	149
-skad*	-254	-315
-skada	-122	-172
-skada han	-169	-188
-skada mig	-122	-172
-skada*	-232	-263
-skadad	-232	-263
-skar dar	16	217
-skar mig	-283	-302
-skoge och	-8	179
-skol*	-172	-77
-skola inte	32	214
-skola men	-173	-206
-skola pa	-139	-151
-skola*	-172	-77
-skolan	-172	-77
-skre*	-147	-144
-skrek	-147	-144
-skrek inte	-147	-144
-skri*	268	98
-skrik inte	250	6
-skrik*	250	6
-skrike*	250	6
-skriker	250	6
-skriv	-8	182
-skriv att	12	238
-skriv inget	-8	182
-skriv men	90	-46
-skriv*	91	-58
-skrive*	91	-58
-skriver	91	-58
-skul*	48	272
-skuld och	142	31
-skuld*	142	31
-skuldr*	142	31
-skuldror*	142	31
-skuldrorna	142	31
-skule	-4	263
-skule jag	-24	158
-slag	-191	-154
-slag eler	-191	-154
-slag*	-240	-255
-slagi mig	-240	-255
-slagi*	-240	-255
-slagit	-240	-255
-slap	-210	-168
-slap bara	-176	-147
-slap*	-103	-160
-slapa	-156	-154
-slapa det	-156	-154
-slar	-325	-333
-slar inte	-269	-228
-slar mig	-195	-227
-slipe bryta	-1	151
-slipe mig	57	167
-slo	-263	-223
-slo feber	-161	-111
-slo titar	186	57
-slog sig	-265	-249
-slur*	-145	-123
-slure speec	-145	-123
-slure*	-145	-123
-slured	-145	-123
-slut	52	209
-slut*	288	177
-sluta	-3	122
-sluta foran	-3	122
-sluta inte	261	157
-sluta*	307	140
-slutad*	121	170
-slutade	121	170
-slutar	293	38
-smack gar	147	15
-smart men	194	58
-smarta	118	-75
-smarto*	-181	-152
-smartor	-181	-152
-snart pa	-24	136
-snet kan	-174	-160
-snorv far	128	22
-snur*	-224	-204
-snura inte	-224	-204
-snura*	-224	-204
-snurar	-224	-204
-so hard	-210	-169
-socke svara	200	27
-sockr gar	154	22
-som	482	361
-som haler	8	161
-som inte	450	316
-som nog	146	23
-som syns	-8	182
-somn	52	209
-somn utan	52	209
-somna a	0	162
-somna och	11	269
-son ser	-140	-168
-son vakna	216	28
-sonen vil	-166	-149
-sova	-218	-117
-sove*	-231	-103
-sover	-231	-103
-sover aldri	-181	-139
-sover inte	-69	134
-sovi*	-21	183
-sovit	-21	183
-sovit sen	-21	183
-spee*	-145	-123
-speec and	-145	-123
-speec*	-145	-123
-speech	-145	-123
-spege visar	20	220
-spel*	-64	111
-spela ingen	49	229
-spela tenis	-189	-208
-spela*	-64	111
-spelar	49	229
-spelat	-189	-208
-spray biter	175	25
-spray hjalp	140	23
-spyr	157	9
-spyr utan	157	9
-sta pa	-186	-166
-stam*	-185	-200
-stame inte	-185	-200
-stame*	-185	-200
-stamer	-185	-200
-stel inte	227	30
-stif neck	-140	-104
-stig*	9	170
-stiga	9	170
-stiga up	9	170
-stod*	-222	-186
-stodj pa	-150	-134
-stodj*	-222	-186
-stodja	-222	-186
-stolp mins	187	6
-stop*	-18	155
-stopa	-18	155
-stopa mig	-18	155
-stot kaner	-196	-176
-stra*	-225	-217
-stral inte	-201	-198
-stral*	-225	-217
-strala*	-201	-198
-stralar	-201	-198
-stran and	173	-9
-stru*	-168	-154
-strum*	-168	-154
-strump*	-168	-154
-strumpa	-168	-154
-sude*	263	10
-suden cant	263	10
-suden*	263	10
-sudenl*	263	10
-sudenly	263	10
-sudi*	-158	-146
-sudig utan	-158	-146
-sudig*	-158	-146
-sudigt	-158	-146
-suic*	-156	-147
-suici just	-156	-147
-suici*	-156	-147
-suicid*	-156	-147
-suicidal	-156	-147
-svag	-264	-251
-svag*	-187	-157
-svagh*	-187	-157
-svaghe*	-187	-157
-svaghet	-187	-157
-sval*	-308	-310
-svalj inte	144	48
-svalje*	144	48
-svaljer	144	48
-svalt	-278	-264
-svalt nagot	-278	-264
-svar	-5	209
-svar att	-5	209
-svar*	126	-1
-svara	277	17
-svara inte	209	131
-svara*	214	128
-svarar	214	128
-svart	-388	-292
-svart att	-377	-271
-svet*	-123	-158
-sveta inte	-104	-147
-sveta kan	265	75
-sveta*	-104	-147
-svetas	-104	-147
-svid*	-144	-129
-svide inte	-144	-129
-svide*	-144	-129
-svider	-144	-129
-svim*	-222	-262
-svima inte	-82	-194
-svima och	-184	-155
-svima*	-218	-264
-svimad*	-61	-179
-svimade	-61	-179
-svimat	-250	-229
-sviml vakna	233	81
-svul*	-176	-172
-svule kan	-161	-133
-svuln i	-169	-144
-svuln*	-176	-172
-svulna*	-234	-219
-svulnad	-234	-219
-swit*	-188	-195
-switc of	-188	-195
-switc*	-188	-195
-switch	-188	-195
-symp*	-209	-193
-sympt*	-209	-193
-sympto*	-209	-193
-symptoms	-209	-193
-synen ar	-219	-205
-synp*	-153	-136
-synpr bara	-153	-136
-synpr*	-153	-136
-synpro*	-153	-136
-synprobl*	-153	-136
-synproblem	-153	-136
-syns	47	284
-syns han	-8	182
-syns inte	16	217
-ta	-162	-187
-ta hand	39	138
-ta livet	-185	-231
-tagi*	-163	-140
-tagit	-163	-140
-tagit for	-163	-140
-taket har	123	-46
-taket kan	-193	-143
-tal	-121	-205
-tal inte	-121	-205
-talet ar	-253	-236
-tals*	-186	-156
-talsv och	-186	-156
-talsv*	-186	-156
-talsva*	-186	-156
-talsvari*	-186	-156
-talsvarigheter	-186	-156
-tand hitar	-140	-144
-tand*	-140	-144
-tande gor	-146	-146
-tande kan	116	17
-tandl*	-140	-144
-tandla*	-140	-144
-tandlaka*	-140	-144
-tandlakare	-140	-144
-tank*	-195	-80
-tanka ar	22	170
-tanka snura	-224	-204
-tanka*	-167	-232
-tankar	-167	-232
-tanke inte	-205	-162
-tanke jag	44	142
-tanke sluta	-3	122
-tanke*	-159	-2
-tanker	-159	-2
-tarm jobar	-140	-143
-teni*	-189	-208
-tenis	-189	-208
-that	170	-37
-that doesn	61	-90
-that wont	175	20
-the door	138	-2
-the voice	-26	269
-ther*	124	205
-there is	8	200
-there no	124	205
-there*	124	205
-theres	124	205
-tid	-37	205
-tide*	36	167
-tiden far	141	28
-tiden men	-170	-190
-tiden vil	224	12
-tider	36	167
-tider det	36	167
-til mat	15	151
-til maten	182	7
-til nasta	20	231
-til skola	-223	-259
-til toale	187	-23
-til toan	151	-11
-til vinte	-106	-135
-tilb*	-60	141
-tilba barne	5	147
-tilba och	-136	-143
-tilba*	-60	141
-tilbak*	-60	141
-tilbaka	-60	141
-tils	-132	39
-tils jag	-132	39
-time kan	130	30
-time som	196	20
-tita	273	249
-tita det	12	200
-tita ljus	227	30
-tita*	186	57
-titar	186	57
-titar inte	186	57
-to die	-145	-164
-to go	-149	-147
-to not	29	139
-toal*	-7	-162
-toale fyra	-140	-143
-toale*	-7	-162
-toalet	-140	-143
-toalet*	187	-23
-toaleten	187	-23
-toan	151	-11
-toan utan	151	-11
-toni*	2	184
-tonig*	2	184
-tonigh*	2	184
-tonight	2	184
-tran*	-143	-129
-trana hart	-163	-175
-trana inte	-143	-129
-trana*	-143	-129
-tranar	-143	-129
-trapo trana	-143	-129
-trasi att	-9	145
-tre	-72	83
-tre dagar	-135	64
-trear vil	-186	-166
-tror	-166	-12
-tror inte	-166	-12
-tros*	145	-3
-trost ata	145	-3
-trost*	145	-3
-trosta	145	-3
-trot*	-151	-116
-trots	-151	-116
-trots noval	-151	-116
-trou*	-192	-162
-troub breat	-192	-162
-troub*	-192	-162
-troubl*	-192	-162
-trouble	-192	-162
-tryc*	-187	-43
-tryck	-162	-153
-tryck en	9	186
-tryck hjalp	142	8
-tryck inte	-192	-177
-tryck*	-93	55
-trycke*	-192	-177
-trycker	-192	-177
-tryckt*	9	186
-tryckte	9	186
-tryg*	14	215
-trygt	14	215
-trygt for	14	215
-tunga lyder	171	55
-twice and	145	-14
-tydl*	-129	-144
-tydli inte	-129	-144
-tydli*	-129	-144
-tydlig*	-129	-144
-tydligen	-129	-144
-tyre*	141	13
-tyreh syon	141	13
-tyreh*	141	13
-tyrehd*	141	13
-tyrehdy	141	13
-tyst	-24	136
-tyst snart	-24	136
-ulos*	-173	-175
-ulost*	-173	-175
-uloste*	-173	-175
-ulostees*	-173	-175
-ulosteesa	-173	-175
-uncon and	226	1
-unde*	17	109
-under	141	32
-under a	141	32
-under hitar	-197	-168
-under*	-114	70
-unders*	2	178
-undersok*	2	178
-undersokning	2	178
-up	240	293
-up honom	224	31
-up ingen	9	170
-upvar sover	17	176
-ut tils	22	199
-utan andno	-209	-202
-utan efekt	138	6
-utan en	2	154
-utan feber	-175	-159
-utan glaso	-158	-146
-utan hene	16	166
-utan hjalm	186	7
-utan kafe	-255	-255
-utan mat	57	201
-utan slut	52	209
-utatv kan	195	47
-utsa*	-158	-170
-utsat	-158	-170
-utsat for	-158	-170
-utsla men	205	30
-utsla som	120	21
-vack vet	198	-8
-vad hon	164	-1
-vaga*	67	512
-vagad inte	-20	296
-vagad*	-20	296
-vagade	-20	296
-vagar	101	459
-vagar inte	72	470
-vagar resa	147	-39
-vagen sa	10	139
-vain nukah	35	202
-vakn*	273	35
-vakna	219	20
-vakna int	195	-5
-vakna inte	121	-141
-vakna til	182	7
-vakna utan	-23	196
-vakna vil	157	45
-vakna*	236	24
-vaknad*	100	192
-vaknade	100	192
-vaknar	209	-124
-val	196	191
-val inget	232	39
-val inte	-22	123
-vald	-176	-172
-var champ	146	23
-var dar	-208	-174
-var det	151	-11
-var inte	-55	148
-var tydli	-129	-144
-var under	2	178
-vara ensam	-24	144
-vara gravi	207	66
-vara kvar	-25	140
-vara utan	-114	-138
-vard	-28	125
-vard igar	-28	125
-vare	-128	-135
-vare an	-128	-135
-varfo ska	19	149
-vari*	121	228
-varit	121	228
-varit for	26	188
-varit hema	45	216
-varit utsat	-158	-170
-vark	-210	-67
-vark men	56	137
-varke ar	-5	209
-varke i	142	31
-varke ont	-185	-127
-varm vil	190	1
-varme fast	246	21
-vaxt	-166	-149
-vela*	155	23
-velat	155	23
-velat ata	155	23
-velt*	240	36
-velto	240	36
-velto eika	240	36
-vent*	138	6
-vento hjalp	149	23
-vento utan	138	6
-vento*	138	6
-ventol*	138	6
-ventolin*	138	6
-ventoline	138	6
-vere*	273	22
-veren ei	273	22
-veren*	273	22
-verenv*	273	22
-verenvuo*	273	22
-verenvuoto	273	22
-verta eika	141	13
-verta ulost	-173	-175
-vet ej	-26	115
-vi braka	-176	-172
-vi far	344	4
-vi men	-186	-157
-vil	108	279
-vil absol	-148	-169
-vil bara	43	193
-vil do	32	214
-vil ge	144	-45
-vil int	-25	176
-vil inte	92	214
-vil jag	12	176
-vil langr	-8	136
-vil likso	-176	-199
-vile	-95	175
-vile inte	-91	84
-vilj*	14	167
-vilja	14	167
-vint*	-106	-135
-vinte utan	-106	-135
-vinte*	-106	-135
-vinter	-106	-135
-visa	-26	186
-visa nagon	-26	186
-visa*	20	220
-visar	20	220
-visar inte	20	220
-voic*	-26	269
-voice wont	-26	269
-voice*	-26	269
-voices	-26	269
-vore	26	188
-vore jag	26	188
-vrid*	-233	-174
-vrida	-233	-174
-vrida at	-242	-170
-vuota verta	141	13
-want	-145	-164
-want to	-145	-164
-was	15	220
-was never	15	220
-wate*	-159	-163
-water	-159	-163
-water down	-159	-163
-weak*	-145	-123
-weakn*	-145	-123
-weakne*	-145	-123
-weaknes	-145	-123
-week	-27	144
-week old	144	21
-wkae	207	-6
-wkae up	207	-6
-wont be	-27	144
-wont go	141	32
-wont switc	-188	-195
-wont wkae	207	-6
-work*	-272	-245
-yr att	147	-39
-zomb*	-195	-182
-zombi utan	-195	-182
-zombi*	-195	-182
-zombie	-195	-182
<#	-426	-471
<# and	-224	-191
<# far	-127	-127
<# har	-128	-128
<# hoger	-169	-125
<# nu	106	-78
<# och	-270	-288
<# sama	201	18
<# trot	-133	-128
<# vi	-176	-188
<@abuse	-250	-270
<@accident	-255	-233
<@airwayplace	156	13
<@attempt	187	20
<@back	-159	-156
<@bigfall	-296	-262
<@bite	-202	-231
<@bleeding	-405	-342
<@blueplace	135	57
<@burn	-237	-212
<@carbon	-182	-170
<@chemo	179	18
<@coldlimb	-122	-139
<@confused	12	148
<@crash	-296	-262
<@crashsign	-306	-306
<@cuts_self	-16	187
<@cuturge	-309	-234
<@cutword	-16	187
<@dead	-160	-204
<@deathword	-170	5
<@despair	-264	-276
<@droolsign	206	37
<@droop	-264	-287
<@drugs	156	13
<@drunk	156	13
<@dyspnea	-151	-91
<@effort	-239	-263
<@end	27	193
<@epilepsy	155	16
<@errand	-46	-110
<@exertion	-216	-180
<@exposure	-255	-283
<@faint	-257	-230
<@fainted	-251	-224
<@fallen	-218	-194
<@familydeath	-139	-151
<@fear	-301	-261
<@fever	217	74
<@force	-254	-249
<@harmful	-311	-174
<@headhit	-208	-202
<@headsign	-40	-201
<@heat	-132	-121
<@icefall	-297	-289
<@idiom	-198	-184
<@infarct	59	-172
<@ingest	-249	-175
<@innersign	-173	-192
<@jerk	215	-14
<@limb	-262	-266
<@limbloss	-236	-208
<@limbpart	-235	-132
<@means	-135	43
<@now	162	-12
<@overdose	-292	-298
<@pale	179	13
<@person	-269	-246
<@pierce	-131	-124
<@pregnant	-186	-281
<@pregpain	-287	-274
<@readied	-229	-151
<@recent	86	134
<@relation	-209	-207
<@rest	-256	-283
<@seizure	136	-58
<@selfcut	-212	-211
<@sepsis	-248	-218
<@severe	-283	-242
<@solemn	-51	160
<@special	-230	-217
<@strain	-115	-129
<@stroke	-236	-284
<@suicidal	-88	83
<@swallowed	-309	-192
<@tear	89	138
<@throat	156	13
<@throatill	170	-1
<@unconscious	-248	-219
<@used	-249	-62
<@visionloss	-217	-224
<@wish	-414	-435
<@worry	-213	-257
<a	-332	-331
<ago	-236	-264
<alt	-336	-282
<aren	-148	-168
<aren laser	-99	-126
<aret	-148	-147
<aret kliar	-148	-147
<arme*	-128	-118
<armen	-128	-118
<armen som	-128	-118
<ata	-179	-175
<ata ar	-179	-175
<att han	24	159
<av	-295	-309
<av en	-144	-148
<av hjart	-100	-98
<av mig	-89	-145
<av sig	-191	-213
<axel*	-280	-267
<barn	-202	-252
<barn far	-172	-127
<barn men	-175	-139
<barn nu	210	56
<barn och	-113	-125
<barn*	-223	-223
<barnd*	-140	-135
<barndo*	-140	-135
<barndome*	-140	-135
<barndomen	-140	-135
<bebi*	165	-2
<bebis	165	-2
<bebis fick	-108	-97
<bebis kramp	187	20
<beho*	-250	-242
<behov nya	-168	-146
<behov*	-250	-242
<behove*	-250	-242
<behover	-250	-242
<bet	-134	-146
<bet pa	-134	-146
<beta*	-98	-86
<betab*	-98	-86
<betabl*	-98	-86
<betabloc*	-98	-86
<betablockerare	-98	-86
<bilo*	-190	-153
<bilol for	-156	-131
<bilol*	-190	-153
<biloly*	-190	-153
<bilolyck*	-190	-153
<bilolycka	-190	-153
<blek	179	13
<blev	-268	-262
<blev knivs	-115	-119
<blev slage	-221	-203
<bloda magsa	-145	-136
<bloda*	-145	-136
<blodan*	-145	-136
<blodande	-145	-136
<blode	-113	-125
<blode nasbl	-113	-125
<bror	-49	102
<bror har	28	215
<brost	156	13
<brost for	-120	-113
<brost och	156	13
<brot	-273	-279
<brot armen	-128	-118
<brot handl	-116	-133
<brot larbe	-131	-124
<brot nacke	-182	-180
<bry	73	245
<bry sig	73	245
<covi*	-133	-128
<covid	-133	-128
<covid med	-133	-128
<disc*	24	159
<disco att	24	159
<disco*	24	159
<discor*	24	159
<discord	24	159
<dog av	-213	-213
<dog i	-117	66
<dote*	-212	-183
<doter	-134	-126
<doter hade	-185	-154
<doter var	-108	-97
<doter*	-185	-154
<dotern	-185	-154
<drog	156	13
<drog ner	156	13
<efte*	-240	-223
<efter	-240	-223
<efter strok	-121	-115
<en bilol	-190	-153
<en gang	-230	-215
<en hjart	-140	-126
<en kop	156	13
<epil*	155	16
<epile som	155	16
<epile*	155	16
<epilep*	155	16
<epilepsi	155	16
<et	-302	-266
<et ar	-262	-229
<et bloda	-121	-112
<etar*	206	-23
<etari kramp	216	26
<etari*	206	-23
<etarin*	206	-23
<etaring	206	-23
<fa	-99	-126
<fa aren	-99	-126
<far	-75	-70
<far dog	-75	-70
<farf*	-145	-185
<farfa dog	-120	-131
<farfa skot	-139	-163
<farfa*	-145	-185
<farfar	-145	-185
<fast	-135	-135
<fast jag	-135	-135
<febe*	-194	-159
<feber nu	-108	-97
<feber som	-175	-142
<feber*	-194	-159
<feberk*	-194	-159
<feberkra*	-194	-159
<feberkramp	-108	-97
<feberkramper	-175	-142
<fick	-128	-256
<fick hjarn	-117	-112
<fick hon	-108	-97
<fick slaga	-121	-106
<fick spik	-131	-124
<fick stent	-117	-114
<fick strok	87	-84
<fing*	-170	-181
<fingr i	-170	-181
<fingr*	-170	-181
<fingra*	-122	-139
<fingrar	-122	-139
<flyg*	-117	-112
<flyga	-117	-112
<flyga nasta	-117	-112
<for ata	-179	-175
<for et	-262	-229
<for nagra	-180	-220
<for nio	-202	-207
<for tre	38	-124
<for tva	-202	-216
<forr	-225	-289
<fors*	80	146
<forsa fraga	-125	-115
<forsa*	-145	-144
<forsak*	-145	-144
<forsakri*	-145	-144
<forsakringsbolaget	-145	-144
<forso jag	-74	-115
<forso ta	19	180
<forso*	10	162
<forsok*	10	162
<forsokte	10	162
<frag*	-125	-115
<fraga om	-125	-115
<fraga*	-125	-115
<fragar	-125	-115
<fran	-330	-323
<gang	-230	-215
<gar	-164	-167
<gar sover	-124	-131
<gick	-245	-253
<gjor*	28	215
<gjort	28	215
<gjort saker	28	215
<guls*	-153	-146
<gulso*	-153	-146
<gulsot	-153	-146
<hade	-131	-291
<hade epile	155	16
<hade et	-121	-112
<hade feber	-175	-142
<hade hjarn	-144	-125
<hade hjart	216	-13
<hade lungk	-127	-127
<hade lungp	158	27
<hade ont	-120	-113
<hade sin	171	2
<hade strok	-179	-175
<hade tbc	-226	-211
<hade tia	242	98
<hade utomk	-158	-177
<hals	156	13
<han	147	122
<han hade	171	2
<han ska	24	159
<hand*	-200	-214
<handl #	-116	-133
<handl*	-116	-133
<handle*	-116	-133
<handlede*	-116	-133
<handleden	-116	-133
<har	-150	71
<har gjort	28	215
<hepa*	-102	-104
<hepat*	-102	-104
<hepati*	-102	-104
<hepatitp*	-102	-104
<hepatitprov	-102	-104
<hjal*	-121	-115
<hjalp efter	-121	-115
<hjalp*	-121	-115
<hjalpm*	-121	-115
<hjalpmed*	-121	-115
<hjalpmedel	-121	-115
<hjarn for	-117	-112
<hjarn som	-212	-193
<hjarn*	-202	-184
<hjarnb*	-117	-112
<hjarnblo*	-117	-112
<hjarnblodning	-117	-112
<hjarnh*	-212	-193
<hjarnhin*	-212	-193
<hjarnhineinflamation	-212	-193
<hjart #	-207	-180
<hjart for	207	-27
<hjart och	-89	-88
<hjart vid	-75	-70
<hon	-309	-247
<hon feber	-108	-97
<hug	179	13
<hug i	179	13
<hund	-124	-131
<hund dog	-124	-131
<i	-382	-259
<i en	-193	-203
<i gar	-124	-131
<i krige	-120	-131
<i kyla	-122	-139
<i ljums	179	13
<i misbr	-102	-104
<i nat	-5	178
<i spele	-159	-190
<i tonar	-4	205
<i was	-245	-248
<igen fast	-135	-135
<in	-269	-256
<in #	-269	-256
<infa*	254	34
<infar #	201	18
<infar for	171	2
<infar*	254	34
<infark*	254	34
<infarkt	254	34
<inge*	21	182
<ingen	73	245
<ingen skule	73	245
<inte	-158	-193
<inte leva	-158	-193
<jag	-293	-181
<jag bet	-134	-146
<jag blode	-113	-125
<jag dog	24	207
<jag forso	-69	-111
<jag gulso	-153	-146
<jag hade	-181	-172
<jag sluta	-135	-135
<jag ta	-74	-115
<just nu	187	20
<kans som	171	2
<klia*	-148	-147
<kliar	-148	-147
<knivh larar	24	159
<knivh*	24	159
<knivhu*	24	159
<knivhuga	24	159
<knivs for	-115	-119
<knivs*	-115	-119
<knivsk*	-115	-119
<knivskur*	-115	-119
<knivskuren	-115	-119
<komp*	-81	-69
<kompr*	-81	-69
<kompre*	-81	-69
<kompresi*	-81	-69
<kompresionstrumpor	-81	-69
<kop	156	13
<kop te	156	13
<kram*	279	27
<kramp just	187	20
<kramp*	279	27
<krampa*	279	27
<krampar	297	41
<krig*	-120	-131
<krige*	-120	-131
<kriget	-120	-131
<kyla	-122	-139
<kyla sen	-122	-139
<lara*	24	159
<larar pa	24	159
<larar*	24	159
<larare	24	159
<larb*	-131	-124
<larbe #	-131	-124
<larbe*	-131	-124
<larben*	-131	-124
<larbensh*	-131	-124
<larbenshalsen	-131	-124
<lase*	-149	-166
<laser*	-99	-126
<laserb*	-99	-126
<laserbeh*	-99	-126
<laserbehandlade	-99	-126
<leva	-158	-193
<leva for	-158	-193
<levde i	-102	-104
<liten nu	-259	-287
<liten och	-22	169
<liv	-17	158
<liv for	-17	166
<live*	-196	-235
<livet	-196	-235
<livet av	-196	-235
<ljum*	179	13
<ljums och	179	13
<ljums*	179	13
<ljumsk*	179	13
<ljumsken	179	13
<lump*	-181	-175
<lumpe*	-181	-175
<lumpen	-181	-175
<lungk #	-127	-127
<lungk*	-127	-127
<lungko*	-127	-127
<lungkola*	-127	-127
<lungkolaps	-127	-127
<lungp for	158	27
<lungp*	158	27
<lungpr*	158	27
<lungprop	158	27
<mags*	-200	-181
<magsa #	-145	-136
<magsa*	-200	-181
<magsar	-200	-181
<mama	-164	-164
<mama dog	-143	-129
<mand*	24	159
<manda*	24	159
<mandag	24	159
<med	-155	22
<med i	-156	-131
<med mens	-135	-135
<med mig	28	215
<med syrga	-133	-128
<mens	-135	-135
<mens for	-135	-135
<mens*	179	13
<mense ar	179	13
<mense*	179	13
<mensen	179	13
<mig	-112	97
<mig i	-17	154
<mig idag	-74	-115
<mig nar	-99	-126
<mig sen	28	215
<mig som	-69	-111
<min	-234	-152
<min betab	-98	-86
<min bror	-33	118
<min doter	-134	-126
<min far	-75	-70
<min farfa	-120	-131
<min hjart	-125	-115
<min hund	-124	-131
<min papa	-96	-94
<min son	-153	-148
<misb*	-102	-104
<misbr for	-102	-104
<misbr*	-102	-104
<misbru*	-102	-104
<misbruk	-102	-104
<misf*	-189	-167
<misfa for	-189	-167
<misfa*	-189	-167
<misfal	-189	-167
<mit	-129	37
<mit liv	25	194
<mor	-179	-222
<morfa fick	-121	-106
<moti*	-117	-114
<motio*	-117	-114
<motion	-117	-114
<my	-328	-329
<nack*	-134	-137
<nacke #	-126	-129
<nacke for	-139	-135
<nacke*	-134	-137
<nacken	-134	-137
<nagl*	-134	-146
<nagla som	-134	-146
<nagla*	-134	-146
<naglar*	-134	-146
<naglarna	-134	-146
<nagr*	-180	-220
<nagra	-180	-220
<nagra ar	-180	-220
<nar	-33	-198
<nar han	116	-52
<nar jag	-176	-218
<nar min	-108	-97
<nasb*	-121	-124
<nasbl som	-121	-124
<nasbl*	-121	-124
<nasblo*	-121	-124
<nasblod	-121	-124
<nast*	-117	-112
<nasta	-117	-112
<nasta vecka	-117	-112
<nat	-5	178
<ner	156	13
<ner en	156	13
<nio	-202	-207
<nio ar	-202	-207
<nu	187	20
<nya	-168	-146
<nya kompr	-81	-69
<nyfo*	-210	-190
<nyfod	-210	-190
<nyfod hade	-153	-146
<och behov	-81	-69
<och blek	179	13
<och fick	-131	-124
<och hals	156	13
<och undra	-98	-86
<om	-92	112
<om jag	73	245
<om min	-125	-115
<om motio	-117	-114
<oper*	-310	-329
<over brost	156	13
<over min	-98	-86
<pa disco	24	159
<pa manda	24	159
<pa nagla	-134	-146
<papa	-161	-168
<papa dog	-158	-168
<rad	-182	-216
<ryg	-140	-135
<ryg sen	-140	-135
<sake*	28	215
<saker	28	215
<saker med	28	215
<sedan forso	-74	-115
<sedan men	-196	-229
<sedan nu	259	-57
<sen aret	-207	-186
<sen barnd	-140	-135
<sen behov	-132	-114
<sen forso	-189	-167
<sen hepat	-102	-104
<sen hug	179	13
<sen jag	-50	127
<sen ska	-117	-112
<sen tonar	-122	-139
<sen undra	-117	-114
<sig	-60	95
<sig for	-205	-254
<sig nar	-139	-163
<sig om	73	245
<sin	151	-21
<sin infar	171	2
<ska flyga	-117	-112
<ska knivh	24	159
<skar	-16	187
<skar mig	-16	187
<skol*	-209	-214
<skot	-139	-163
<skot sig	-139	-163
<skri*	22	154
<skriv pa	24	159
<skriv*	22	154
<skrive*	22	154
<skriver	22	154
<skul*	73	245
<skule	73	245
<skule bry	73	245
<slag*	-235	-214
<slaga nar	-121	-106
<slaga*	-121	-106
<slagan*	-121	-106
<slaganfa*	-121	-106
<slaganfal	-121	-106
<slage*	-221	-203
<slagen	-221	-203
<slut*	-135	-135
<sluta med	-135	-135
<sluta*	-135	-135
<slutad*	-135	-135
<slutade	-135	-135
<sned	-140	-135
<sned ryg	-140	-135
<som	-146	-247
<som barn	-182	-230
<som liten	-245	-244
<som nar	171	2
<som nyfod	-210	-190
<som tonar	-155	-162
<som ung	-141	-60
<son	-146	-141
<son brot	-139	-135
<sove*	-124	-131
<sover	-124	-131
<sover dalig	-124	-131
<spel*	-159	-190
<spele*	-159	-190
<spelet	-159	-190
<spik	-131	-124
<spik nu	-131	-124
<sten*	-117	-114
<stent	-117	-114
<stent for	-117	-114
<stroke*	-121	-115
<stroken	-121	-115
<syrg*	-133	-128
<syrga #	-133	-128
<syrga*	-133	-128
<syrgas	-133	-128
<ta	-21	123
<ta livet	-89	-145
<ta mit	25	194
<tbc	-226	-211
<tbc som	-226	-211
<te	156	13
<te over	156	13
<tia for	242	98
<tog livet	-191	-213
<tona*	-65	154
<tonar nu	-146	-148
<tonar och	13	227
<tonar ska	-115	-170
<tonar skriv	24	159
<tonar vil	-99	-126
<tonar*	-65	154
<tonare*	-76	109
<tonaren	-76	109
<tre	60	-121
<tre ar	38	-124
<trot	-133	-128
<trot an	-133	-128
<tva	-202	-216
<tva ar	-202	-216
<tvaa*	156	13
<tvaar drog	156	13
<tvaar*	156	13
<tvaari*	156	13
<tvaaring	156	13
<undr*	-191	-179
<undra om	-170	-163
<undra over	-98	-86
<undra*	-191	-179
<undrar	-191	-179
<ung	-146	-71
<utom*	-158	-177
<utomk #	-158	-177
<utomk*	-158	-177
<utomkv*	-158	-177
<utomkved*	-158	-177
<utomkvedshavandeskap	-158	-177
<vald*	-276	-305
<var bebis	165	-2
<var etari	206	-23
<var med	-190	-153
<var tvaar	156	13
<veck*	-117	-112
<vecka	-117	-112
<vid	-75	-70
<vid #	-75	-70
<vil	-268	-287
<vil fa	-99	-126
<vita	-122	-139
<vita fingr	-122	-139
<was	-279	-288
<year*	-222	-224
<years	-210	-216
<years ago	-202	-208
<yr och	179	13
?#	-245	-246
?a	-181	-171
?a panic	-130	-123
?aldr*	41	139
?aldri blir	41	139
?aldri*	41	139
?aldrig	41	139
?aler*	-166	-160
?alerg chock	-139	-130
?alerg*	-166	-160
?alergi*	-166	-160
?alergisk	-139	-130
?alve*	-151	-160
?alved far	-150	-159
?alved*	-151	-160
?alvedo*	-151	-160
?alvedon	-151	-160
?ar	-358	-386
?ar hjart	-135	-118
?ar tecke	-163	-142
?are	-303	-309
?are the	-133	-123
?arft*	-174	-180
?arftl*	-174	-180
?arftli*	-174	-180
?arftligt	-174	-180
?arme*	-124	-126
?armen	-124	-126
?armen nar	-124	-126
?atac*	-130	-123
?atack	-130	-123
?att	-2	187
?att do	79	253
?att hon	43	175
?av	-246	-103
?av humle	-111	-135
?av kurse	-127	-132
?av sig	74	247
?av snus	-168	-151
?barn	-270	-298
?bite*	-130	-125
?bites	-130	-125
?blir	-220	-203
?blir man	-220	-203
?blod*	-251	-276
?bok	-135	-139
?bok pa	-123	-125
?bort	-201	-232
?bort en	-201	-232
?bros*	-267	-219
?brosc*	-240	-208
?brosch*	-240	-208
?brost*	-142	-127
?can	-130	-123
?can you	-130	-123
?choc*	-139	-130
?chock	-139	-130
?dag	-132	-151
?det ar	-133	-138
?die	-130	-123
?die from	-130	-123
?do	-164	-135
?do av	-148	-200
?do pa	43	175
?do you	-201	-215
?domn*	-124	-126
?domna armen	-124	-126
?domna*	-124	-126
?domnar	-124	-126
?dor	59	336
?dor man	59	336
?efter et	32	183
?egen	-130	-145
?egen rem	-130	-145
?egen*	-130	-145
?egenr egen	-130	-145
?egenr*	-130	-145
?egenre*	-130	-145
?egenremi*	-130	-145
?egenremis	-130	-145
?elev	43	175
?elev har	43	175
?en	-230	-125
?en bok	-135	-139
?en egenr	-130	-145
?en varta	-144	-161
?ens	41	139
?ens kampa	41	139
?et overg	32	183
?eu	-125	-143
?eu kort	-125	-143
?fa	-187	-202
?far	-387	-410
?far man	-388	-414
?fins	-221	-207
?flyg*	-217	-226
?flyga	-155	-170
?for	-234	-60
?for att	79	253
?for got	60	219
?fore*	-180	-159
?foreb man	-131	-130
?foreb*	-131	-130
?foreby*	-131	-130
?forebyge*	-131	-130
?forebyger	-131	-130
?form*	-108	-126
?forma*	-108	-126
?formak*	-108	-126
?formaksf*	-108	-126
?formaksflimer	-108	-126
?fote*	-144	-161
?foten	-144	-161
?from	-130	-123
?from a	-130	-123
?ge	-197	-201
?gora	-134	-171
?gora kosta	-82	-125
?got	60	219
?ha	-302	-307
?ha infor	-135	-135
?haft	-208	-203
?hals*	-172	-191
?halse*	-165	-182
?halsen	-165	-182
?hand*	-170	-197
?hande*	-170	-197
?hander	-170	-197
?har	-237	-191
?har forma	-108	-126
?har skriv	43	175
?hjal*	-198	-208
?hjalp man	-129	-176
?hjalp*	-198	-208
?hjalpe*	-198	-208
?hjalper	-129	-176
?hjar*	-268	-260
?hjarn pa	-197	-217
?hjart arftl	-135	-118
?hjart*	-201	-168
?hjarta*	-195	-181
?hjartat	-195	-181
?hon	43	175
?hon tanke	43	175
?hopa*	-127	-132
?hopad av	-127	-132
?hopad*	-127	-132
?hopade	-127	-132
?how	-173	-196
?how do	-173	-196
?huml*	-111	-135
?humle*	-111	-135
?humles*	-111	-135
?humlesti*	-111	-135
?humlestick	-111	-135
?hur	-205	50
?hur dor	59	336
?hur far	-125	-143
?hur foreb	-131	-130
?hur gor	-68	88
?hur gora	-82	-125
?hur hjalp	-129	-176
?hur kans	-192	-188
?hur lange	-156	-187
?hur ofta	-160	-191
?hur sakra	32	183
?hur slang	-151	-157
?hur tar	-43	121
?hur vet	-155	-184
?i	-333	-310
?i en	43	175
?i halse	-121	-114
?in for	60	219
?infor om	-135	-135
?infor*	-135	-135
?inform*	-135	-135
?informat*	-135	-135
?information	-135	-135
?inte	-134	-154
?inte bland	-134	-154
?kamp*	41	139
?kampa	41	139
?kampa vidar	41	139
?kan	-384	-401
?kan man	-361	-381
?kans	-192	-188
?kans varka	-184	-176
?kany*	-151	-157
?kanyl*	-151	-157
?kanyle*	-151	-157
?kanyler	-151	-157
?klase vad	-126	-151
?konsj hur	-82	-125
?kope*	-126	-151
?koper	-126	-151
?koper man	-126	-151
?kort	-125	-143
?kurs	-185	-178
?kurs*	-216	-212
?kurse*	-216	-212
?kursen	-216	-212
?kvav*	-168	-151
?kvava av	-168	-151
?kvava*	-168	-151
?kvavas	-168	-151
?lang*	-156	-187
?lange	-156	-187
?live*	74	247
?livet	74	247
?livet av	74	247
?love*	43	175
?lovet	43	175
?man	-414	-270
?man bort	-144	-161
?man do	-148	-200
?man en	-222	-216
?man ens	41	139
?man eu	-125	-143
?man fa	-175	-197
?man flyga	-147	-150
?man for	79	253
?man ge	-197	-201
?man har	-119	-135
?man kanyl	-151	-157
?man kvava	-168	-151
?man livet	74	247
?man nagon	-129	-176
?man om	-171	-175
?man plots	-131	-130
?man snaba	33	253
?man sover	-124	-126
?man spar	32	183
?man ta	-208	-157
?man vid	-164	-162
?man vil	60	219
?manga alved	-132	-151
?mar	-234	-253
?mast*	-209	-232
?maste	-209	-232
?med	-336	-380
?medi*	-220	-224
?medic far	-134	-154
?medic*	-220	-224
?medici*	-220	-224
?medicine*	-134	-154
?mediciner	-134	-154
?min elev	43	175
?myck*	-208	-247
?mycke*	-208	-247
?mycket	-208	-247
?nago*	-122	-30
?nagon	-122	-30
?nagon sater	-113	-114
?nagon som	-129	-176
?nar	-304	-267
?nar man	-304	-267
?nate*	-174	-202
?naten	-177	-203
?of	-150	-140
?of sepsi	-143	-133
?ofer	-132	-133
?ofer trave	-132	-133
?ofta	-160	-191
?ofta ska	-160	-191
?om	-340	-255
?om det	-133	-138
?om nagon	-184	-204
?om strok	-151	-153
?over*	32	183
?overg*	32	183
?overgr*	32	183
?overgrep	32	183
?pa	-353	-339
?pa blodf	-163	-142
?pa lovet	43	175
?pa naten	-177	-203
?pa strok	-126	-116
?pa tan	-123	-125
?pani*	-162	-167
?panic	-130	-123
?panic atack	-130	-123
?per	-132	-151
?per dag	-132	-151
?plot*	-131	-130
?plots spadb	-131	-130
?plots*	-131	-130
?plotsl*	-131	-130
?plotslig	-131	-130
?plug*	-188	-171
?pluga*	-188	-171
?plugar	-188	-171
?rem	-130	-145
?rem is	-130	-145
?sakr*	32	183
?sakra man	32	183
?sakra*	32	183
?sakrar	32	183
?sate*	-121	-114
?sater	-121	-114
?sater i	-121	-114
?sig	-200	-130
?sign*	-150	-140
?signs	-150	-140
?signs of	-150	-140
?skar	-129	-176
?skar sig	-129	-176
?skriv i	43	175
?skrivi*	43	175
?skrivit	43	175
?slan*	-151	-157
?slang man	-151	-157
?slang*	-151	-157
?slange*	-151	-157
?slanger	-151	-157
?snab*	33	253
?snaba*	33	253
?snabas*	33	253
?snabast	33	253
?snak*	-130	-125
?snake	-130	-125
?snake bites	-130	-125
?snus	-168	-151
?som	-258	-297
?som skar	-129	-176
?somn*	60	219
?somna	60	219
?somna in	60	219
?sove*	-124	-126
?sover	-124	-126
?spad*	-131	-130
?spadb*	-131	-130
?spadba*	-131	-130
?spadbarn*	-131	-130
?spadbarnsdod	-131	-130
?spar	32	183
?spar efter	32	183
?stro*	-197	-194
?strok*	-197	-194
?stroke	-197	-194
?svim*	-202	-192
?symt*	-175	-162
?symto*	-175	-162
?ta	-216	-169
?ta blodp	-96	-123
?ta om	60	219
?ta per	-132	-151
?table ska	60	219
?tan	-123	-125
?tank*	43	175
?tanke do	43	175
?tanke*	43	175
?tanker	43	175
?tapa*	-123	-125
?tapad en	-123	-125
?tapad*	-123	-125
?tapade	-123	-125
?tar	-6	232
?tar man	-43	121
?teck*	-210	-200
?tecke pa	-163	-142
?tema*	-236	-232
?temad*	-176	-194
?temada*	-176	-194
?temadag	-176	-194
?the	-133	-123
?the signs	-133	-123
?til	-334	-325
?tran*	-173	-187
?trav*	-132	-133
?trave vacin	-132	-133
?trave*	-132	-133
?travel	-132	-133
?trea*	-130	-125
?treat	-130	-125
?treat snake	-130	-125
?unde*	-174	-189
?under	-144	-161
?under foten	-144	-161
?undr*	-213	-254
?undra*	-213	-254
?undrar	-213	-254
?upsat att	43	175
?utan	-10	144
?utan att	32	203
?utan tid	-96	-123
?vaci*	-132	-133
?vacin*	-132	-133
?vacine*	-132	-133
?vacines	-132	-133
?vad	-312	-338
?vad gor	-191	-204
?vad hande	-170	-197
?vad koper	-126	-151
?vad ska	-201	-187
?vald	-236	-248
?varf*	-231	-120
?varfo blir	-220	-203
?varfo domna	-124	-126
?varfo ska	41	139
?varfo*	-231	-120
?varfor	-231	-120
?vark*	-184	-176
?varka*	-184	-176
?varkar	-184	-176
?vart*	-144	-161
?varta	-144	-161
?varta under	-144	-161
?vet	-155	-184
?vet man	-155	-184
?vid	-279	-287
?vid alerg	-139	-130
?vida*	41	139
?vidar nar	41	139
?vidar*	41	139
?vidare	41	139
?vil somna	60	219
?vilk*	-195	-125
?vilka	-184	-114
?vilka medic	-134	-154
?vilka table	60	219
?what	-193	-177
?what are	-150	-140
?you	-231	-253
?you die	-130	-123
?you ofer	-132	-133
?you treat	-130	-125
@abuse	60	500
@acting	183	-40
@affairs	1	280
@airwayplace	186	-16
@amputated	312	-14
@anaphylaxis	467	84
@anticoag	228	-92
@apnea	220	-1
@asthma	18	-186
@attack	310	-77
@back	-202	-283
@backplace	97	-117
@badshape	183	-92
@belly	7	-193
@bellybad	153	259
@bellyhard	379	69
@bigfall	741	134
@birth	611	64
@birthnow	592	39
@blackstool	443	53
@bleeding	219	25
@blind	389	147
@blood	384	29
@bloodloss	632	161
@bloodout	578	159
@blue	254	27
@bluebody	154	6
@blueplace	275	169
@breasts	-276	-340
@breath	344	16
@breathsign	485	96
@brink	172	415
@bulging	181	74
@burnbad	348	120
@burncause	272	56
@calm	-610	-546
@cant_move	243	-22
@carbon	449	230
@chemburn	400	76
@chemical	506	204
@chemo	413	63
@chest	376	86
@chestpain	295	-25
@chestplace	270	3
@chills	196	-23
@chronic	-140	-180
@closing	508	153
@cold	367	50
@coldbad	156	-24
@coldlimb	281	-89
@coldsign	192	-14
@collect	299	462
@confused	418	174
@contractions	70	-175
@coughs	-109	-204
@crash	560	172
@crashsign	141	-39
@cuts_self	-89	139
@cuttool	-21	161
@cuturge	59	279
@cutword	-41	202
@dead	183	12
@deathword	71	274
@decided	-103	95
@delusion	-82	137
@diabetes	162	-90
@die_negatable	56	172
@doom	298	-49
@drag	138	-18
@droolsign	192	-54
@droop	304	28
@drugs	93	-118
@drunkhome	19	226
@dying	520	-54
@dyspnea	535	164
@effort	-223	-264
@electric	201	-77
@electricbad	178	8
@end	-20	191
@epilepsy	66	-163
@epipen	307	-47
@errand	-454	-386
@eye	230	-51
@eyehurt	394	50
@eyespots	125	-54
@face	260	57
@facesign	87	-106
@faint	314	-6
@fainted	525	101
@fallen	320	-43
@farewell	-48	450
@fear_of	147	472
@fetal	307	41
@fever	98	-131
@feverfree	-462	-274
@fitcount	348	45
@floor	221	107
@fontanelle	219	-15
@force	14	400
@fracture	422	76
@goodbye	17	260
@grand	13	491
@green	290	-1
@halfview	285	227
@hanged	223	93
@hard	497	139
@harmful	230	6
@headache	116	-64
@headhit	267	72
@headpain	-70	-229
@headsign	109	-82
@heartact	196	-38
@heartword	111	-176
@heat	330	52
@heavy	181	-54
@helt_borta	152	76
@hits	-105	397
@hives	212	-24
@hopeless	167	429
@icefall	453	-10
@idiom	-712	-731
@indraw	340	47
@infant	433	91
@infarct	226	-129
@infection	-18	-162
@innersign	167	-16
@insulin	267	44
@intent	39	257
@jerk	340	-49
@jump	154	288
@ketone	492	102
@kill_me	64	297
@ledge	71	337
@legsign	-146	-181
@lethargic	326	32
@light	213	70
@lightsore	340	118
@limb	221	55
@limbcut	158	140
@limbloss	235	114
@limp	359	62
@lips	165	-7
@lowsugar	250	-31
@lowtemp	208	-85
@magnets	284	-48
@mania	-51	243
@many	203	65
@means	253	390
@mild	-479	-340
@mottled	456	62
@nausea	178	-43
@neck	243	2
@nitro	193	-29
@no_dyspnea	-390	-240
@noair	580	41
@noanswer	291	-44
@noconsent	15	418
@noeffect	371	21
@nofeed	302	1
@nomoves	457	136
@nonfade	305	32
@nosleep	145	380
@nostop	549	393
@not_stroke_talk	-91	-160
@nourine	431	144
@now	242	74
@offender	105	241
@oneside	200	-38
@openbreak	488	86
@overdose	238	-105
@pale	548	79
@para	242	-34
@pierce	126	-89
@postictal	253	22
@preeclampsia	-142	-219
@pregnant	313	-42
@pregpain	185	-3
@press	218	-91
@pulse	214	-88
@rashmark	168	-11
@reaction	221	-65
@readied	10	166
@redjelly	162	-1
@rest	245	104
@saddle	281	310
@same	102	-124
@seizure	516	44
@selfcut	19	490
@sepsis	162	-77
@severe	354	55
@sexword	107	337
@shakes	287	65
@shiver	259	10
@shrill	307	0
@side	230	-20
@sightloss	497	125
@slur	554	171
@snake	103	-215
@snakebite	142	-128
@special	667	259
@speech	540	98
@spreading	133	-93
@squeeze	386	141
@stabbed	419	-62
@stiffneck	249	33
@strain	-553	-464
@strange	166	207
@strangle	279	156
@stroke	162	-163
@sudden	476	110
@suicidal	191	797
@swallow_hard	216	-119
@swallowed	207	86
@sweat	317	21
@tablet_of_brain	186	113
@tear	282	164
@testicle	-8	-178
@threat	88	586
@throat	158	-38
@throatill	112	-101
@thunder	592	178
@tiny	222	35
@tongue	82	-145
@touch	58	745
@toucher	117	288
@toxic	430	5
@unbearable	243	-14
@unconscious	658	60
@upperache	403	91
@urine_stuck	156	-89
@used	296	126
@victim	66	589
@violent	50	270
@vision	168	-52
@voices	-20	451
@vomiting	307	10
@vomits	233	-24
@watched	-48	465
@water	338	114
@wateraft	100	-72
@waters	395	-9
@weak	-102	-164
@wheeze	249	-55
@winded	245	-21
@wish	-107	264
@wordless	439	55
@worry	-184	97
@worse	150	-1
@wrongdose	-240	-203
a #	174	17
a bater	168	18
a belt	-4	134
a bit	-271	-261
a blood	-239	-216
a botle	144	18
a break	-156	-147
a bunch	152	18
a car	235	171
a cold	-245	-222
a copy	-144	-141
a coton	-122	-95
a cough	-248	-201
a da	-163	-144
a day	-238	-187
a drum	-136	-119
a e	146	23
a febri	-173	-127
a fever	4	-148
a gapa	-142	-115
a gar	158	-21
a gor	129	26
a grape	150	-6
a gult	-148	-128
a heada	-349	-312
a heart	70	-83
a host	-148	-128
a huger	-18	155
a hypo	-128	-139
a ja	225	107
a kick	180	19
a knife	-174	44
a knyta	-9	156
a koma	-142	-115
a kraks	213	80
a light	33	255
a lite	-128	-135
a litle	-229	-248
a lot	49	-102
a mild	-192	-148
a nu	-71	-169
a nypt	151	-28
a pad	174	15
a pan	151	8
a panic	-290	-226
a perso	24	147
a physi	-141	-184
a piza	-188	-197
a plan	28	278
a rash	180	55
a relie	29	139
a rot	-160	-125
a runy	-225	-230
a sa	41	142
a sag	-248	-278
a seizu	202	12
a shelt	38	220
a sick	-249	-249
a snake	237	33
a sore	-390	-284
a split	170	25
a sprat	159	0
a spyr	171	9
a stel	121	24
a strok	-221	-176
a svalj	-220	-176
a ta	7	140
a tanke	4	147
a tebak	-131	-126
a temp	193	15
a tempe	-114	-103
a terib	196	56
a tetan	-141	-126
a throa	-159	-169
a thund	145	19
a tree	5	169
a vanst	241	92
a vi	-16	144
a wasp	194	29
a week	-214	-162
a whole	181	12
a windo	154	7
a yrar	193	-19
aamu*	-130	-119
aamul muta	-130	-119
aamul*	-130	-119
aamula	-130	-119
aani*	5	237
aania	5	237
aania jotka	-4	195
abor*	230	-4
abort	207	32
abort har	191	68
abort hur	-200	-192
abort*	100	-69
aborte*	191	68
aborten	191	68
aborti*	-200	-192
abortid	-200	-192
about #	144	-64
about drivi	5	169
about every	-208	-205
about suici	47	245
about ten	-173	-141
about three	-238	-232
about two	-277	-244
abus*	24	145
abusi and	24	145
abusi*	24	145
abusiv*	24	145
abusive	24	145
acet*	206	84
aceto*	206	84
aceton	206	84
ache	-130	-186
ache betwe	128	22
ache since	-140	-131
ache*	-202	-179
aches	-202	-179
aches when	-202	-179
achy	-195	-140
achy al	-141	-98
achy and	-155	-121
acid	-185	-159
acid comin	-185	-159
acne	-298	-289
acne*	-224	-220
acnek*	-224	-220
acnekr*	-224	-220
acnekram	-224	-220
ader*	-103	-205
aderb kliar	-147	-139
aderb som	-177	-153
aderb*	-103	-205
aderbr*	-103	-205
aderbrac*	-103	-205
aderbrack	-323	-269
aderbracket	181	10
adhd	-250	-280
adhd frago	-141	-125
adhd medic	-191	-199
adhd utred	-192	-189
adis*	330	32
adiso och	244	29
adiso*	330	32
adison	244	29
adison*	260	10
adisonkr*	260	10
adisonkris	260	10
adjo	41	310
adjo det	41	310
adop*	-115	-132
adopt*	-115	-132
adopti*	-115	-132
adoption	-115	-132
adren*	254	-7
adrena*	254	-7
adrenali*	254	-7
adrenalinpena	154	-42
adrenalinpenan	193	19
adres borta	167	23
afib	-109	-129
afib and	-109	-129
afra*	-104	151
afrai il	2	219
afrai of	-217	-230
afrai*	-104	151
afraid	-104	151
after covid	-199	-155
after eatin	213	36
after givin	138	2
after lifti	-144	-131
after pil	-143	-166
after shrim	134	17
after the	-102	-179
ag	288	61
ag och	218	40
agai*	-105	144
again	-129	142
again big	-145	-163
again third	-142	-132
age	-154	-118
age #	-154	-118
agen*	-25	140
agent*	-25	140
agente*	-25	140
agentern*	-25	140
agenterna	-25	140
aglo*	-160	-136
aglos sama	-160	-136
aglos*	-160	-136
aglosn*	-160	-136
aglosnin*	-160	-136
aglosningsmarta	-160	-136
agod*	11	190
agode*	11	190
agodel	11	190
agsk*	20	148
agska hema	20	148
agska*	20	148
agskal	20	148
aidin	163	21
aidin puhe	140	13
aion	11	253
aion tapaa	11	253
air	315	5
aiti*	25	258
aitia	25	258
ajan	-264	-292
ajan hamas	-135	-147
ajan terve	-137	-144
ajat*	24	256
ajate itsem	24	256
ajate*	24	256
ajatel*	24	256
ajatelen	13	223
aka	-174	-99
aka in	-250	-305
aka tilba	3	248
aker	50	247
aker til	52	234
akia	144	26
akil*	-146	-132
akile smal	-146	-132
akile*	-146	-132
akiles*	-146	-132
akilesen*	-146	-132
akilesenan	-146	-132
aksj*	-248	-241
aksju*	-248	-241
aksjuk	-248	-241
akt	120	-87
akt bus	-175	-168
akt ner	181	8
akte	-22	-246
akte skote	-184	-194
akte ut	149	13
akup*	-142	-137
akupu mot	-142	-137
akupu*	-142	-137
akupun*	-142	-137
akupunkt*	-142	-137
akupunktur	-142	-137
akut	296	-56
akut hjalp	169	-3
akut p	-162	-187
akut psyki	-154	-137
akut*	-192	-69
akute alt	-197	-199
akute att	78	227
akute och	-187	-179
akute*	-177	-40
akuten	-177	-40
akva*	-224	-205
akvar dor	-224	-205
akvar*	-224	-205
akvari*	-224	-205
akvarief*	-224	-205
akvariefiskarna	-224	-205
al	181	18
al good	157	34
al kraft	157	-31
al my	251	0
al night	-149	-152
al to	19	253
ala	126	258
ala ar	16	258
ala besok	22	226
ala bilde	11	126
ala det	18	221
ala en	9	135
ala far	-147	-219
ala fingr	-195	-190
ala fonst	-46	166
ala fyra	187	-9
ala ga	-115	-129
ala hade	34	114
ala hatar	44	132
ala hjart	157	10
ala huvud	180	60
ala i	281	43
ala konsj	-82	-125
ala kraks	-144	-161
ala lampo	1	229
ala mina	256	147
ala moten	-167	-235
ala nu	34	184
ala pa	128	64
ala paper	-173	-139
ala penga	8	200
ala rakni	-113	-145
ala skule	62	319
ala strok	-158	-169
ala svamp	-187	-186
ala tanka	-136	-183
ala tanke	23	222
ala tre	-212	-216
ala vil	-33	124
ala vore	9	251
alas	24	303
alas liv	24	303
alco*	-120	-131
alcoh on	-120	-131
alcoh*	-120	-131
alcoho*	-120	-131
alcohol	-120	-131
alde*	117	-118
aldel for	128	-15
aldel gra	153	-12
aldel grabl	173	21
aldel kal	184	-10
aldel rod	147	-39
aldel slut	-172	-151
aldel stang	231	68
aldel svart	-236	-179
aldel upvar	17	176
aldel*	175	-16
aldele*	175	-16
aldeles	175	-16
alder	-170	-235
alder sager	-169	-216
aldre	43	282
aldre kile	18	200
aldre man	28	155
aldre mat	-159	-213
aldre*	-218	-251
aldreb*	-218	-251
aldreboe*	-218	-251
aldreboende	-190	-138
aldreboendets	-159	-213
aldri drick	171	55
aldri fol	117	45
aldri funit	28	135
aldri kant	148	51
aldri och	12	232
aldri vakna	18	226
aldrin*	117	45
aldring	117	45
aler*	-12	-249
alerg chock	354	78
alerg gick	-255	-218
alerg mot	-387	-333
alerg tunga	196	54
alerg*	-12	-249
alergi	-415	-356
alergi*	131	-145
alergich*	196	54
alergichock	196	54
alergin	-255	-218
alergisk	148	-120
alg ont	-135	-123
algk*	238	57
algkr ont	238	57
algkr*	238	57
algkro*	238	57
algkrock	238	57
aliv*	5	267
alive	5	267
alive next	2	190
alko*	188	-50
alkoh drick	-123	-153
alkoh kramp	214	64
alkoh skaka	177	-23
alkoh*	128	-77
alkoho*	128	-77
alkohola*	177	-23
alkoholabstinens	177	-23
alkoholr*	-123	-153
alkoholrad	-123	-153
alkoi	161	18
alkoi ja	136	12
alkom inget	-134	-127
alkom*	-134	-127
alkoma*	-134	-127
alkomata*	-134	-127
alkomatare	-134	-127
alma*	-111	-110
alman titar	-111	-110
alman*	-111	-110
almant	-111	-110
aloe	-141	-163
als	237	40
als och	185	61
alsk*	-156	-40
alska det	12	123
alska hene	42	198
alska livet	-240	-280
alska*	-156	-40
alskar	-156	-40
alt	-77	273
alt a	-2	194
alt blev	195	3
alt bli	23	139
alt bra	-359	-246
alt de	34	158
alt famil	26	218
alt for	-185	-61
alt gick	-111	-88
alt gront	-144	-92
alt hon	174	31
alt hop	19	183
alt infor	-160	-187
alt jag	28	227
alt men	-189	-178
alt mer	-145	-153
alt ni	50	222
alt och	166	80
alt pa	-138	115
alt sag	-117	-144
alt snura	-137	-161
alt som	193	47
alt svart	167	2
alt ta	12	151
alt til	12	123
alt trota	211	8
alt var	-255	-212
alti*	-266	-55
altid	-285	-95
altid gjort	-110	-127
altid gor	-91	-153
altid haft	-223	-213
altid hjart	-126	-137
altid i	-228	-312
altid kan	-152	-137
altid nar	-196	-222
altid ont	-160	-141
altid var	21	182
alum*	-32	124
alumi pa	-32	124
alumi*	-32	124
alumin*	-32	124
aluminiu*	-32	124
aluminiumfolie	-32	124
alva*	-153	-138
alvar	-183	-248
alvar jag	-183	-248
alvar pa	51	203
alve*	-131	-271
alved hjalp	-188	-208
alved i	133	11
alved ihop	-163	-140
alved mot	-250	-217
alved och	-236	-168
alved pa	192	-19
alved per	-141	-132
alved som	34	190
alved verka	-188	-133
alved*	-135	-308
alvedo*	-135	-308
alvedon	-120	-302
alvedone*	-188	-133
alvedonen	-188	-133
alven	-20	159
am	-279	-292
am sad	-145	-164
ama kasvo	213	20
amar	-498	-420
amar a	-185	-197
amar bra	-197	-184
amar rot	-225	-168
ambu*	421	43
ambul fran	-179	-147
ambul i	-170	-135
ambul nu	276	32
ambul til	206	53
ambul*	421	43
ambula*	421	43
ambulanc*	210	46
ambulance	210	46
ambulans	391	26
ambulansen	-171	-141
ambulansi	166	30
ambulansjournalen	-179	-147
amni*	-225	-214
amnin*	-225	-214
amning	-130	-159
amning*	-194	-181
amningen	-186	-164
amon*	228	44
amoni i	177	39
amoni sprut	166	27
amoni*	228	44
amonia*	228	44
amoniak	228	44
ampu*	-165	-135
amput benet	-165	-135
amput*	-165	-135
ampute*	-165	-135
amputera	-165	-135
amun*	2	190
amuni och	2	190
amuni*	2	190
amunit*	2	190
amunitio*	2	190
amunition	2	190
an	54	-117
an ache	128	22
an ambul	210	46
an apoin	-139	-97
an det	-194	-182
an doden	-168	-177
an flyta	0	166
an hour	311	53
an nagon	176	108
an och	213	124
an vanli	-248	-207
ana	-157	-178
anad*	275	51
anada*	275	51
anadas	275	51
anaf*	264	19
anafy chock	161	6
anafy*	264	19
anafyl*	264	19
anafylak*	161	6
anafylaktisk	161	6
anafylax*	201	12
anafylaxi	201	12
anan	7	216
anan utvag	7	216
anan*	-144	-125
anana*	-144	-125
ananas	-144	-125
anar*	-185	6
anars	-185	6
anars bra	-281	-268
anars far	9	213
anars gor	26	213
anars mar	-206	-230
anars pig	-140	-147
anars visar	-1	139
anat	-277	-195
anat land	52	217
and	197	68
and a	-254	-242
and achy	-141	-98
and arm	154	9
and asaul	12	219
and blury	196	56
and clamy	99	17
and diarh	-162	-137
and dizy	195	44
and feedi	-187	-167
and fever	257	36
and fine	-115	-132
and goes	-210	-217
and har	-129	-119
and has	192	18
and her	262	25
and hes	173	173
and his	242	2
and i	356	181
and is	304	67
and it	-253	-250
and itchy	-169	-157
and its	200	-14
and ive	-107	114
and left	99	17
and limp	149	12
and litle	-139	-124
and mufle	-122	-95
and my	129	-125
and need	-170	-162
and now	-73	-191
and of	-307	-319
and playi	-114	-103
and priva	168	4
and punch	9	118
and realy	-157	-144
and seein	170	25
and shes	245	17
and swaet	188	13
and talki	191	23
and talks	111	-38
and think	-28	166
and tingl	126	12
and told	-16	141
and turni	143	-1
and wants	154	2
and wheez	141	22
and would	-117	-143
anda	102	106
anda ar	156	120
anda mycke	182	26
anda pa	9	189
anda*	130	-42
andan	198	-67
andan bara	241	56
andan hela	-198	-179
andan lange	-169	-139
andan nar	-156	-135
andan och	186	63
andar	-156	-162
andar ar	-156	-162
andas #	175	7
andas bra	-393	-286
andas efter	241	-36
andas en	229	21
andas fyrti	224	92
andas genom	-513	-356
andas hjalp	196	37
andas hon	121	24
andas hur	-152	-183
andas iblan	256	10
andas in	201	55
andas jatef	227	41
andas knapt	136	28
andas konst	202	55
andas lugnt	-208	-135
andas med	272	53
andas nar	-186	-134
andas nu	128	59
andas ok	-179	-113
andas orden	286	108
andas pa	-211	-183
andas sa	253	68
andas snabt	153	62
andas som	267	56
andas stana	207	-6
andas svuln	154	56
andas tandv	169	79
andat in	258	8
andat snabt	161	8
andat*	316	19
andats	316	19
ande*	251	-4
andet och	142	-59
andet*	251	-4
andeta*	251	-4
andetag	251	-4
andf*	171	-58
andfa efter	-253	-221
andfa i	-259	-195
andfa igen	158	27
andfa nar	-236	-245
andfa och	308	111
andfa*	171	-58
andfad	171	-58
andn*	327	4
andni ar	-225	-178
andni later	211	62
andni mot	-233	-196
andni och	-47	-125
andni som	-142	-103
andni tar	157	-31
andni*	79	-101
andnin*	79	-101
andning	112	4
andnings*	48	-109
andningsovningar	-233	-196
andningsovningen	-142	-103
andningsupehal	260	44
andningsvarigheter	-165	-154
andno #	140	2
andno sen	241	-6
andno*	463	114
andnod	463	114
andr*	-251	-181
andra	-224	-143
andra behov	-194	-182
andra efter	241	64
andra farg	-146	-156
andra gange	178	55
andra halvl	-162	-128
andra och	-141	-140
andra sidan	130	287
andra telef	-166	-215
andra vanin	137	-1
andras	65	-33
andrat	-146	-156
ands	286	54
ands orden	286	54
andt*	172	-40
andta och	243	52
andta som	-193	-151
aneu*	113	-51
aneur i	195	56
aneur*	113	-51
aneury*	113	-51
aneurysm	113	-51
anfa*	360	11
anfal	341	-4
anfal idag	170	27
anfal igar	-144	-99
anfal men	143	-13
anfal och	161	19
anfal pa	157	24
anfal til	113	-16
anga	161	46
anga halva	161	46
ange*	-317	-70
angel	-183	-208
angel men	-183	-208
anges iblan	-143	-190
anges komer	28	271
anges medic	-121	-149
anges pa	-105	-144
anges*	-277	-14
angest	-320	-169
angest*	-57	155
angestda*	-121	-149
angestdampande	-121	-149
angesten	28	271
angr*	321	108
angra mig	321	108
angra*	321	108
angrad*	195	114
angrade	195	114
angrar	259	15
angv*	-269	-217
angva efter	-269	-217
angva*	-269	-217
angval*	-269	-217
angvalt	-269	-217
anin*	-183	-178
aning	-183	-178
ankl*	-350	-349
anle*	-15	134
anled att	-15	134
anled*	-15	134
anledn*	-15	134
anlednin*	-15	134
anledning	-15	134
anmal om	-157	-152
anmala*	-157	-152
anmalan	-157	-152
anor*	-54	-132
anore*	-195	-168
anorex*	-195	-168
anorexi	-195	-168
ansi*	210	89
ansik a	132	-1
ansik ar	250	43
ansik domna	204	34
ansik har	277	26
ansik i	-53	255
ansik nere	152	8
ansik och	306	158
ansik rod	-188	-175
ansik svuln	236	34
ansik*	210	89
ansikt*	210	89
ansikte	188	219
anta*	-75	174
antas pa	-27	135
antas*	10	270
antast*	10	270
antastad	10	270
ante*	3	181
anten	9	140
anten i	9	140
anti*	101	-109
antib for	168	47
antib tre	-136	-113
antib*	161	-21
antibi*	161	-21
antibiot*	161	-21
antibiotikan	297	96
antid for	-174	-186
antid medic	-181	-161
antid*	69	-141
antide*	69	-141
antidepr*	69	-141
antidepresants	222	7
antidepresiv	-181	-161
antidepresiva	-174	-186
antih*	-162	-156
antihi*	-162	-156
antihist*	-162	-156
antihistamin	-162	-156
antl*	-134	27
antli besta	10	166
antli utvil	-198	-198
antli*	-134	27
antlig*	-134	27
antligen	-134	27
anva*	47	-99
anvan man	-147	-107
anvan sin	185	7
anvan tandt	-131	-130
anvan*	47	-99
anvand*	-201	-165
anvander	-201	-165
anvant	185	7
any tips	-132	-121
anym*	56	228
anymo*	56	228
anymor*	56	228
anymore	56	228
anyw*	-232	-227
anywa*	-232	-227
anyway	-232	-227
aort*	60	-75
aorta maste	-168	-132
aorta och	168	2
aorta*	60	-75
aortan	168	2
aortas*	-168	-132
aortascr*	-168	-132
aortascreening	-168	-132
ap	15	185
ap i	15	185
apen	-326	-290
apen krasc	-245	-201
apoi*	-184	-152
apoin*	-184	-152
apoint*	-184	-152
apointme*	-184	-152
apointment	-184	-152
apot*	-74	-191
apote sa	-114	-138
apote ska	-197	-185
apote*	-74	-191
apotek*	-74	-191
apotekst*	-114	-138
apotekstanten	-114	-138
apti*	-207	-214
aptit	-191	-199
ar #	-91	-192
ar akut	-154	-137
ar ala	-186	-73
ar aldri	181	47
ar alerg	-159	-143
ar ar	-137	-1
ar aren	-115	-170
ar arg	-84	130
ar ata	13	-172
ar aterb	-146	-139
ar atioa	26	159
ar att	-73	136
ar av	376	-25
ar axel	-160	-141
ar bara	-94	154
ar batre	154	302
ar becks	231	57
ar besat	-182	-207
ar besta	53	222
ar betal	39	138
ar bla	229	210
ar blaa	215	8
ar blaak	126	-17
ar blat	0	-141
ar blavi	203	27
ar blek	272	47
ar bleka	-244	-246
ar blodf	219	6
ar blot	26	181
ar borta	-126	127
ar bortd	215	37
ar bra	-314	-368
ar brota	-152	-179
ar da	30	232
ar dags	-168	-173
ar dalig	-208	-236
ar de	-27	183
ar demen	-209	-60
ar den	31	-106
ar det	-189	-99
ar diabe	192	-27
ar djavu	-14	210
ar dodli	-20	207
ar dodst	-136	-171
ar doend	-322	-296
ar dot	-190	-196
ar dov	-177	-209
ar drar	-139	-103
ar du	-313	-323
ar dubel	-175	-140
ar egent	-175	-168
ar elak	16	200
ar elva	6	169
ar ena	194	19
ar ensam	-119	174
ar et	-194	-76
ar farli	-11	206
ar fast	11	219
ar fem	-222	-269
ar femti	-145	-192
ar fjort	35	147
ar fod	-1	141
ar for	-44	100
ar forgi	-102	139
ar forky	-215	-227
ar forla	68	-98
ar fortf	-113	-120
ar forvi	80	-34
ar fri	-39	115
ar frisk	-266	-357
ar ful	236	142
ar fula	187	35
ar fyra	-289	-171
ar gamal	-125	3
ar gay	72	197
ar genom	140	19
ar gifti	12	207
ar gnali	-263	-240
ar gra	204	14
ar grabl	269	29
ar grada	90	-46
ar grat	226	11
ar gravi	-88	-181
ar gront	139	-7
ar gud	56	288
ar hal	-185	-162
ar halt	-194	-215
ar han	-91	-223
ar hans	195	63
ar hard	343	116
ar hela	150	54
ar helt	220	55
ar hema	-208	-190
ar henes	-14	115
ar het	227	43
ar hjart	115	8
ar hog	-73	107
ar hogt	-282	-226
ar hundr	-169	-216
ar hyper	-129	-99
ar i	267	132
ar influ	-202	-191
ar infor	-105	-144
ar inlas	31	304
ar intag	-140	-139
ar iskal	251	88
ar jagar	-175	-262
ar jarnb	-128	-142
ar jatef	72	193
ar jatej	163	6
ar jates	248	54
ar jesus	16	260
ar jobig	-225	-235
ar kal	367	132
ar kalsv	202	63
ar kalt	19	-128
ar kamer	1	229
ar kampa	172	-17
ar kanas	-192	-154
ar kisar	248	79
ar klar	-36	104
ar klara	-220	-180
ar klen	-151	-150
ar kolox	-238	-184
ar kolsv	227	28
ar konst	317	101
ar kontr	-194	-214
ar kritv	238	49
ar kunge	-143	-174
ar kvar	159	-3
ar ladad	7	165
ar lagom	-129	-99
ar lagt	200	34
ar larar	-184	-278
ar lat	-203	-236
ar ledse	-385	-394
ar ledsn	-136	-139
ar lika	62	327
ar likso	-150	-134
ar lila	318	49
ar lilje	-185	-175
ar lite	-350	-271
ar livra	116	176
ar locka	-26	187
ar lugnt	-30	-127
ar lungs	170	24
ar mama	19	191
ar man	94	136
ar mat	16	176
ar medve	417	112
ar men	-275	-252
ar menin	-120	-123
ar min	-345	-211
ar mit	0	204
ar morkr	-254	-235
ar morkt	-187	-178
ar mos	-213	-202
ar nacks	242	31
ar nagon	9	217
ar nara	209	151
ar nasta	-96	-158
ar nedst	-156	-178
ar nere	-183	-213
ar nervo	-189	-215
ar nio	41	183
ar nog	104	237
ar nykte	-183	-189
ar nyope	173	10
ar nyski	-26	106
ar och	-165	50
ar ofarl	-210	-182
ar okont	205	52
ar olast	-1	151
ar ompla	8	161
ar ond	-37	181
ar ondsk	7	175
ar ont	270	43
ar open	169	197
ar ordna	27	147
ar orege	-182	-196
ar oroli	-224	-290
ar otran	-152	-159
ar over	-386	-307
ar overt	-38	137
ar pa	313	204
ar papa	-26	136
ar paran	12	154
ar patan	4	150
ar pig	-375	-350
ar pigt	-235	-197
ar postp	-178	-161
ar profe	6	163
ar rad	16	371
ar rada	-2	157
ar rat	-169	-172
ar rikli	-187	-166
ar rod	210	-35
ar roste	208	-57
ar rot	-159	-281
ar rulst	57	201
ar sager	47	182
ar sama	-130	-151
ar seg	239	60
ar sen	-164	-211
ar sexto	12	149
ar sifra	170	24
ar sig	-219	-236
ar sista	-11	204
ar sjalv	-166	-136
ar sjuka	322	59
ar skada	-181	-166
ar skade	16	258
ar skiln	-211	-128
ar skram	-150	-128
ar skyld	13	158
ar slage	19	324
ar slap	-18	-205
ar slot	282	89
ar slut	-229	-226
ar smart	172	27
ar snal	-230	-294
ar sned	-8	-182
ar som	94	-126
ar spand	221	32
ar spikr	147	26
ar stelt	-258	-212
ar stora	46	181
ar store	193	63
ar stran	-204	-192
ar stres	-195	-209
ar suici	6	220
ar sur	-167	-50
ar svar	199	6
ar tanka	27	203
ar tapt	-254	-210
ar tejpa	-197	-176
ar tilba	-129	-69
ar tio	68	296
ar tjock	197	29
ar tom	147	140
ar tomt	-32	125
ar tor	-307	-263
ar tre	239	87
ar treti	-169	-6
ar trila	137	-1
ar trot	-272	-51
ar tryg	-268	-396
ar tungt	-38	-130
ar tva	197	43
ar typ	-144	-92
ar utbyt	5	208
ar ute	292	209
ar utgan	-159	-144
ar utred	-148	-181
ar utval	10	187
ar vaden	134	32
ar vaken	129	-47
ar valdi	176	43
ar valin	-156	-128
ar vaner	-198	-206
ar var	20	148
ar varde	13	149
ar vare	-9	-138
ar varig	-171	-124
ar varm	250	36
ar vid	-171	-154
ar vimel	143	19
ar vit	90	-62
ar vita	265	31
ar volon	-165	-171
ar vride	187	56
ar vuxen	81	259
ar yr	194	-84
arat*	-309	-257
arata*	-309	-257
aratal	-309	-257
arbet ekg	-152	-150
arbet i	138	36
arbet om	-115	-144
arbeta*	138	36
arbetar	138	36
arbete	-186	-215
arbets	-152	-150
arbets*	-119	144
arbetsfo*	5	272
arbetsformedlingen	5	272
are dry	-190	-170
are forci	19	149
are kilin	-166	-204
are numb	135	-8
are poiso	-29	173
are sweli	149	14
are tingl	176	12
are too	-116	-142
are usele	-185	-159
are weak	168	4
aren	-239	-121
aren ar	-176	-203
aren opere	-159	-182
aren probl	-115	-170
aren syns	-126	-159
aret	-203	-352
aret drar	-291	-269
aret hur	-154	-169
arg	-135	109
arg att	-244	-233
arg for	-113	63
arg iblan	-128	-157
arg men	18	174
arg sla	56	208
arig	227	75
arig kile	227	75
aring andas	110	-28
arm	357	197
arm ache	99	17
arm domna	233	73
arm i	188	20
arm ilama	173	56
arm liger	138	36
arm och	280	71
arm on	185	-9
arm ont	132	-11
arm sedan	-144	-107
arm to	10	201
arm tung	223	87
arma*	164	230
armar	-44	176
armar ar	-10	-167
armar fins	-127	-120
armar haft	-207	-184
armar har	169	43
armar kraks	187	83
armar om	164	6
armar tils	-20	134
armar utifr	15	213
armb*	-336	-313
armba i	-246	-204
armba*	-336	-313
armbag*	-336	-313
armbagen	-307	-286
armen ar	168	33
armen blev	202	20
armen borja	145	-3
armen efter	-180	-140
armen fast	162	6
armen fastn	209	41
armen hange	239	34
armen har	159	19
armen hogt	-212	-151
armen i	167	23
armen iblan	74	367
armen igen	242	98
armen inget	-210	-226
armen om	-255	-219
armen over	-254	-203
armen pa	184	50
armen plots	191	11
armen rot	-158	-139
armen sen	165	14
armen sluta	227	76
armen somna	-91	-153
armen sveta	223	6
armen svuln	164	47
arms	251	161
arms again	33	165
armv*	-222	-211
armve*	-179	-174
armvec*	-179	-174
armvecke*	-179	-174
armvecken	-172	-173
aroun #	-143	-166
aroun my	193	219
artr*	-127	-11
artro i	-195	-192
artro*	-127	-11
artros	-127	-11
as	-268	-218
as a	-136	-119
asa a	-12	163
asa de	171	-16
asa ja	258	113
asa lufte	174	22
asa men	-129	-138
asa pa	17	165
asa va	-4	150
asau*	12	219
asaul*	12	219
asault*	12	219
asaulted	12	219
asfa*	129	-32
asfal och	129	-32
asfal*	129	-32
asfalt	129	-32
asha*	24	160
asham*	24	160
ashame*	24	160
ashamed	24	160
ask	192	-19
ask med	192	-19
aska*	-204	-233
askan	-204	-233
aske*	237	-3
asken	237	-3
askg*	178	23
askgr nar	128	4
askgr*	178	23
askgra	178	23
aski*	214	-5
askin what	174	30
askin*	214	-5
asking	214	-5
askn*	339	46
askna*	339	46
asknal	261	34
asknal*	219	1
asknalsh*	219	1
asknalshuvudvark	219	1
asth*	-235	-224
asthm atack	-198	-196
asthm*	-235	-224
asthma	-235	-224
astm*	-25	-240
astma	-200	-305
astma ar	166	11
astma behov	-139	-125
astma har	-148	-137
astma lite	-133	-95
astma*	144	-65
astmaa*	253	59
astmaanf*	253	59
astmaanfal	253	59
at #	-104	-174
at ag	218	40
at av	224	7
at banan	-151	-135
at blaba	-249	-226
at cashe	216	87
at chokl	-246	-217
at det	123	36
at ena	202	-6
at et	254	-31
at fel	225	66
at for	-262	-236
at hela	152	3
at henes	-20	134
at jag	156	49
at jordn	151	-5
at kiwi	232	6
at kot	155	-4
at kring	175	26
at lakri	-157	-125
at me	9	118
at mig	-144	166
at min	-260	-252
at night	-203	-24
at och	129	37
at okand	280	89
at pa	-122	-135
at pe	-144	-129
at rakor	140	22
at rest	150	19
at rodbe	-174	-160
at rugby	174	30
at sidan	186	18
at skald	198	34
at svamp	252	68
at tandk	-240	-217
at the	-381	-346
at up	-220	-234
at vanst	-159	-176
at vit	164	12
at work	-238	-200
ata	1	-142
ata ar	-164	-211
ata bara	190	1
ata fast	-136	-146
ata for	-3	139
ata grape	-188	-167
ata grons	-300	-265
ata hur	-131	-148
ata inan	-157	-151
ata mil	157	11
ata och	108	266
ata ok	-158	-130
ata table	283	9
ata timar	146	23
ata vecko	145	-3
atac*	51	-150
atack	89	-109
atack and	-136	-102
atack igar	277	26
atack in	-136	-102
atack pa	-142	-103
atack right	-236	-207
atack*	-198	-196
atacks	-198	-196
atam*	132	53
atama slog	132	53
atama*	132	53
ataman*	132	53
atamanad*	132	53
atamanaders	132	53
ate	218	12
ate a	152	18
ate some	169	5
atem*	-115	-132
atemp suici	-115	-132
atemp*	-115	-132
atempt*	-115	-132
atempted	-115	-132
ater	-261	-389
ater antib	-210	-192
ater blodf	213	75
ater bra	-376	-306
ater eliqu	341	108
ater glas	-175	-201
ater godis	-176	-217
ater lok	-186	-150
ater och	-339	-388
ater smorg	-217	-193
ater waran	18	-140
ater xarel	194	31
aterb*	-146	-139
aterbe*	-146	-139
aterbeso*	-146	-139
aterbesoket	-146	-139
aters bara	27	147
aterstar	27	147
atik*	163	50
atika	163	50
atika #	163	50
atio*	199	170
atioa och	26	159
atioa*	26	159
atioat*	26	159
atioata	26	159
atiot ar	198	46
atiot*	182	89
atiotv*	181	34
atiotva	181	34
atit	400	187
atit fisk	257	23
atit flugs	187	26
atit gifti	249	46
atit pa	22	319
atit piza	-153	-141
atit svamp	-212	-172
atit table	169	7
atit up	257	-59
att	76	319
att ala	-33	124
att alt	-274	-184
att anada	275	51
att anda	182	26
att andas	177	15
att andra	-204	-241
att ata	167	-60
att avslu	69	215
att bara	-45	100
att barne	4	242
att be	41	217
att bebis	-21	162
att bli	-213	-231
att boja	220	80
att boka	-212	-263
att cance	6	136
att de	-13	321
att den	-95	65
att det	238	313
att do	215	285
att dra	151	-11
att drick	-135	-157
att dusch	-222	-186
att exist	46	285
att explo	-244	-233
att fa	264	-1
att finas	58	309
att flyga	-164	-191
att forbl	49	260
att forny	-211	-168
att forts	-15	134
att frysa	-117	-122
att gifta	45	258
att gora	-45	120
att grana	-3	180
att grane	19	140
att gud	-3	139
att ha	-237	-210
att han	-18	166
att hanga	-21	169
att hans	9	236
att hemtj	-20	134
att hon	67	290
att hopa	46	238
att hora	-260	-239
att huga	23	229
att huvud	141	23
att ja	-4	170
att jag	30	186
att joba	-149	-209
att kana	21	170
att kliva	-18	152
att kolmo	-137	-132
att konce	-214	-198
att kora	-17	225
att kreve	-144	-133
att kvava	-9	229
att laga	53	140
att lamna	90	273
att lasa	-175	-135
att latsa	3	151
att leva	80	478
att lever	-181	-166
att magen	-149	-144
att man	-84	-213
att maten	10	252
att min	154	106
att misa	-113	-149
att nagon	-255	-202
att nan	5	198
att ni	46	263
att opna	177	9
att prata	-86	-287
att puta	-19	165
att saga	0	238
att scout	3	149
att se	-85	92
att sita	-161	-125
att skaka	-34	222
att skara	81	359
att skick	59	161
att skrik	194	1
att skyda	-25	140
att sla	22	154
att slapa	-166	84
att slipa	26	175
att somna	-286	-297
att sova	-544	-449
att sta	33	215
att stopa	187	136
att straf	12	223
att stryp	32	171
att suga	24	179
att svalj	-112	-250
att svima	6	-136
att ta	123	350
att tanka	-179	-261
att tapa	-31	252
att termo	142	7
att testa	-169	-139
att tiga	42	196
att toma	-151	-150
att trafa	20	148
att trana	-182	-298
att tuga	-174	-131
att vacka	328	61
att vaga	-30	228
att vakna	140	5
att vara	-202	-235
att veta	57	164
att vi	-11	201
auki	-127	-123
auta	215	30
auti*	-209	-200
autis*	-209	-200
autism*	-209	-200
autismut*	-209	-200
autismutredning	-209	-200
av	-189	-159
av ala	-148	17
av alt	-195	-175
av anana	-144	-125
av anga	161	46
av antib	168	47
av antih	-162	-156
av avgas	-8	199
av balen	-157	-113
av benet	-258	-212
av beund	-182	-174
av bi	227	73
av bil	234	4
av bilak	-210	-157
av bilko	-197	-185
av blod	276	48
av blodf	-168	-133
av blodp	-219	-236
av bords	-158	-170
av d	-199	-161
av den	161	-49
av det	-205	-264
av dinos	-182	-207
av et	17	217
av fal	-144	-142
av famil	-96	-127
av feber	-210	-182
av for	-117	-171
av forky	-143	-174
av gamal	-169	-216
av getin	-2	-159
av gladj	-264	-273
av godis	-129	-99
av hast	221	19
av hjart	-154	-119
av honom	24	179
av hormo	-170	-152
av hugor	-155	-162
av huset	-122	-153
av huvud	-152	-175
av jarnt	-151	-137
av jetla	-150	-171
av kafe	139	-23
av kalt	-115	-144
av kamer	-188	-186
av katen	-201	-150
av klock	-215	-156
av koleg	-150	-194
av krist	-213	-196
av krope	187	26
av lacke	-135	-144
av lakar	117	19
av leva	3	165
av liger	142	6
av lok	-163	-175
av lycka	-318	-272
av magen	358	140
av magsj	-160	-161
av med	-135	-53
av medic	-342	-338
av mej	62	359
av min	31	427
av mina	111	149
av mista	89	-109
av musik	-178	-166
av nagon	-180	-206
av nalar	-201	-162
av natjo	-168	-155
av ny	-168	-137
av nya	-137	-152
av nyfik	-249	-200
av orm	190	30
av papa	19	193
av pense	-135	-144
av polen	-242	-200
av rekyl	-135	-123
av roda	146	22
av sambo	5	267
av ser	194	-22
av sin	-85	113
av sjukt	154	40
av skam	-119	-169
av skrac	-221	-231
av skrat	-338	-346
av slite	220	3
av somnt	238	239
av stang	-205	-195
av steko	-217	-209
av stres	-194	-197
av svet	231	16
av synfa	-174	-127
av table	-255	-218
av tande	-146	-146
av tandv	-222	-208
av tio	-350	-333
av traki	-189	-177
av trani	-238	-226
av trapo	-88	-140
av troth	-221	-172
av tumen	181	21
av vacin	-128	-141
av vagen	27	178
av varje	-223	-220
av varme	-246	-187
av vaten	-180	-137
av wifi	-182	-195
av yxan	170	25
avak*	202	23
avakn fastk	202	23
avakn*	202	23
avakni*	202	23
avakning	202	23
avbok ala	26	160
avbok min	-210	-204
avbok tiden	-198	-201
aven	197	172
aven da	20	208
avfo*	-105	-180
avfor ar	227	28
avfor och	265	104
avfor sma	-247	-191
avfor*	-105	-180
avfori*	-105	-180
avforing	157	-10
avforing*	-201	-210
avforingen	-133	-157
avga*	55	198
avgas i	183	-87
avgas*	55	198
avgase*	55	198
avgaser	55	198
avhu*	292	18
avhug*	292	18
avhuge*	292	18
avhugen	292	18
avla*	-189	-197
avlas*	-189	-197
avlast*	-189	-197
avlastni*	-189	-197
avlastning	-172	-182
avle*	-168	-133
avled	-168	-133
avled av	-168	-133
avli*	-223	-215
avliv barne	-136	-139
avliv*	-136	-139
avliva*	-136	-139
avlivas	-136	-139
avlo*	211	55
avlop i	171	17
avlop*	291	131
avlops*	253	67
avlopsre*	253	67
avlopsrengoring	171	17
avlopsrensare	177	46
avlos varan	-178	-163
avlos*	-178	-163
avlose*	-178	-163
avloser	-178	-163
avly*	-22	176
avlys vagar	58	210
avlys*	-22	176
avlysn*	-22	176
avlysnar	57	253
avom*	12	134
avomi uhkas	12	134
avomi*	12	134
avomie*	12	134
avomiehe*	12	134
avomieheni	12	134
avsk*	-17	278
avske och	-14	186
avske*	-17	278
avsked*	-17	278
avskedsb*	13	217
avskedsbrev	13	217
avskedsm*	-14	186
avskedsmedelande	-14	186
avsl*	271	299
avsli av	220	3
avsli*	220	3
avslit*	220	3
avsliten	220	3
avslo pa	23	172
avslo*	23	172
avsloj*	23	172
avslojad	23	172
avslu det	-19	141
avslu livet	69	215
avslu*	32	284
avslut*	32	284
avsluta	44	243
avslutar	-19	141
avst*	-195	-161
avsta sa	-208	-203
avsta*	-195	-161
avstan*	-195	-161
avstangd	-195	-161
avsv*	219	25
avsvi*	219	25
avsvim*	219	25
avsvimad	219	25
away	-165	22
away his	-27	144
axel	-175	-215
axel efter	-140	-145
axel och	-160	-141
axel*	-95	-187
axeln	-114	-200
axeln av	-135	-123
axeln kalsv	197	77
axeln kan	230	103
axeln nar	-150	-117
axeln och	129	42
axeln pa	-131	-124
axeln svima	173	82
axla*	-300	-285
axlar	-159	-193
axlar i	-141	-163
axlar*	-270	-226
axlarn*	-270	-226
axlarna	-270	-226
b	69	-133
b #	-149	-127
b ar	157	11
b rata	-145	-145
ba	102	167
ba a	-9	156
ba borja	145	31
baby	414	250
baby comin	276	20
baby has	-187	-167
baby is	273	180
baby move	149	50
baby ten	139	0
baby turne	217	-3
back	-470	-445
back hurts	-215	-185
back of	-257	-236
back pain	-199	-155
back*	237	40
backa men	148	21
backa*	148	21
backar	148	21
backe och	128	4
backe*	200	31
backen	179	12
bad asthm	-198	-196
bad has	-141	-142
bad honom	-74	179
bad min	-146	-132
bad svens	143	19
bada	6	-224
bada andar	-156	-162
bada armar	300	53
bada benen	213	61
bada efter	-145	-219
bada hande	213	19
bada lika	-133	-117
bada ogone	-192	-156
bada*	-182	-147
badad i	-159	-152
badad isvak	-219	-163
badad*	-284	-231
badade	-284	-231
bade	-217	-395
bade armar	-185	-189
bade jag	-281	-267
bade mat	-147	-112
bade nasa	235	20
bade och	-288	-273
bade*	-115	-183
badet	-115	-183
badet hela	-171	-125
badk*	53	176
badka han	211	-20
badka med	-28	152
badka*	53	176
badkar*	53	176
badkaret	53	176
badm*	-146	-132
badmi bad	-146	-132
badmi*	-146	-132
badmin*	-146	-132
badminto*	-146	-132
badminton	-146	-132
badr*	248	58
badru for	-20	160
badru kal	142	-38
badru*	248	58
badrum*	248	58
badrumet	107	139
badrumsg*	223	-16
badrumsgolvet	223	-16
badva fick	152	7
badvak*	152	7
badvakte*	152	7
badvakten	152	7
badvat*	-197	-161
badvaten	-197	-161
bage	204	18
bage och	204	18
bage*	209	6
bagen	209	6
bajs	67	-91
bajs anars	-157	-125
bajs*	-13	-164
bajsa hart	-214	-184
bajsa pa	161	-13
bajsa rent	167	22
bajsa svart	123	22
bajsa*	119	-62
bajsar	38	-105
bajse glad	-220	-182
bajse idag	-178	-143
bajse*	-133	-205
bajset	-133	-205
baka*	303	-9
bakat	303	-9
bakat han	143	2
bakat som	204	18
bakf*	-295	-284
bakfu torst	-178	-162
bakfu*	-178	-162
bakful	-178	-162
bakfy*	-230	-235
bakfyl*	-230	-235
bakfyla	-230	-235
bakhu i	140	23
bakhu mot	-111	-105
baki*	-181	-253
bakif gravi	143	61
bakis	-293	-307
bakis nu	-176	-189
bakis skaki	-197	-174
bako*	248	118
bakoc efter	172	0
bakoc*	172	0
bakoch*	172	0
bakochfr*	172	0
bakochfram	172	0
bakom	184	100
bakom brost	265	61
bal	151	34
bal suden	151	34
bale*	-157	-113
balen	-157	-113
balen det	-157	-113
balko blev	-229	-228
balko i	-3	242
balko inte	218	11
balko min	-183	-248
balko och	9	161
balkong	213	129
balkongd*	-6	179
balkongdoren	-6	179
balkonge*	-195	46
balkongen	-195	46
bals	-157	-144
bals is	-157	-144
balt*	12	175
balte	125	210
balte hange	-14	253
balte runt	133	-28
balte*	130	296
baltet	130	296
baltr i	-167	-143
baltr pa	-178	-183
baltr prick	-146	-119
baltr*	-344	-349
baltro*	-344	-349
baltros	-279	-236
baltrosv*	-221	-247
baltrosvacin	-221	-247
bana*	-151	-135
banan	-151	-135
banan och	-151	-135
band aroun	234	3
band med	-157	-113
band*	-22	121
banda och	-22	121
banda*	-22	121
bandag*	-22	121
bandage	-22	121
bank*	-62	303
banka pa	-10	224
banka po	-5	166
banka*	-10	279
bankar	-10	279
banko liger	12	184
banko*	-5	229
bankod*	12	184
bankoden	12	184
bankor*	-35	144
bankort	-35	144
bant*	-197	-213
bantn haha	-130	-143
bantn*	-130	-143
bantni*	-130	-143
bantning*	-130	-143
bantningen	-130	-143
bar	221	26
bara at	194	-11
bara att	24	159
bara av	284	75
bara bakfy	-164	-188
bara bakis	-243	-263
bara boka	-181	-159
bara bort	3	235
bara do	105	279
bara eler	12	200
bara en	-24	309
bara et	-25	313
bara fol	175	30
bara forsa	206	7
bara forsv	84	219
bara forts	167	40
bara fram	138	36
bara gar	196	20
bara ha	-110	-132
bara halsb	-159	-109
bara halva	318	11
bara hi	154	22
bara hjalp	-185	-181
bara hora	-136	-170
bara hosta	-170	-149
bara hunde	38	257
bara hur	-120	-149
bara huvud	-262	-185
bara iblan	-99	-135
bara ingen	227	3
bara jag	26	171
bara kisto	-111	-129
bara kola	-123	-140
bara konst	247	5
bara korta	189	62
bara la	159	0
bara laga	92	-40
bara lagad	33	145
bara ledse	-161	-228
bara liger	151	2
bara med	287	55
bara min	-129	-156
bara morke	8	164
bara mumel	187	23
bara nagon	-144	-194
bara nar	-292	-325
bara och	204	2
bara om	-192	-203
bara osams	-193	-193
bara penga	57	167
bara rad	-171	-262
bara rod	-179	-189
bara roka	13	219
bara roste	-152	-183
bara ryckt	-144	-154
bara saga	206	184
bara siter	137	-29
bara skoja	-274	-263
bara skrik	-185	-197
bara sluta	13	160
bara snubl	-241	-199
bara snuvi	-176	-147
bara somna	32	297
bara somni	-168	-155
bara sova	425	17
bara stira	161	-11
bara stona	247	-2
bara svule	-195	-190
bara ta	25	133
bara tacka	-195	-213
bara til	-11	279
bara tora	-153	-136
bara trot	-165	-170
bara trota	-158	-141
bara tva	-224	-204
bara undra	-295	-280
bara vaken	-224	-204
bara vaxer	170	78
bara veta	-211	-197
bara vilja	-20	178
bara visar	142	7
bara yr	302	51
bare*	238	-9
barel breat	266	23
barel slept	-132	-115
barel*	238	-9
barely	238	-9
barf*	-3	140
barfo for	-3	140
barfo*	-3	140
barfot*	-3	140
barfota	-3	140
barn #	-286	-227
barn ar	34	256
barn ata	283	9
barn fa	-268	-216
barn fala	218	11
barn feber	274	79
barn for	95	182
barn har	67	-99
barn hela	-115	-103
barn hema	-138	-136
barn i	127	207
barn igen	-159	-184
barn ila	38	184
barn koma	288	-3
barn med	-87	86
barn nar	-109	118
barn nu	-115	-170
barn nylig	5	183
barn nys	-69	211
barn och	-27	223
barn om	-164	-206
barn pa	268	-7
barn rad	15	247
barn skala	281	18
barn skule	-162	-32
barn som	17	161
barn svalj	-49	-147
barn tar	-193	-279
barn vacin	-151	-112
barnb har	157	10
barnb komer	-231	-194
barnb til	-169	-172
barnb*	-21	-159
barnba*	-21	-159
barnbarn*	-21	-159
barnbarnen	-12	-121
barne #	137	-1
barne at	-47	-173
barne bet	-293	-198
barne brost	160	41
barne drick	241	93
barne drog	196	15
barne fastn	228	39
barne flyta	-51	138
barne fol	143	-3
barne grate	35	184
barne hade	143	-30
barne har	276	-54
barne hema	14	215
barne hitar	12	184
barne hon	-64	152
barne hor	42	307
barne i	-11	245
barne jag	75	269
barne kom	319	23
barne komer	357	6
barne kraks	-185	-135
barne kramp	259	100
barne lag	190	3
barne mardr	-125	-108
barne nu	-253	-215
barne och	-32	162
barne ocksa	-12	203
barne om	25	158
barne pilar	-136	-149
barne ramla	-168	-136
barne rycke	149	37
barne sate	-138	-99
barne ser	46	140
barne skrik	-167	-183
barne slar	-215	-254
barne slas	-258	-260
barne slick	-205	-177
barne sover	-178	-165
barne spark	-198	-160
barne stopa	153	1
barne suger	-264	-257
barne svald	-275	-221
barne svalj	-284	-192
barne tar	-138	-217
barnen	56	431
barnet	108	-167
barnet*	160	41
barnets	160	41
barnm for	-145	-123
barnm*	-177	-174
barnmo*	-177	-174
barnmors*	-177	-174
barnmorskan	-145	-123
barns man	-153	-178
barns*	-135	-173
barnsa*	-99	-160
barnsakr*	-153	-178
barnsakrar	-153	-178
barnv han	45	178
barnv*	49	196
barnva*	49	196
barnvakt*	49	196
barnvakten	49	196
basi*	-199	-234
bast att	9	186
bast*	-287	-169
basta	-195	-168
basta vans	-195	-168
bastu bada	185	21
bastu skine	-158	-146
bastu*	-155	-211
bastua	-144	-158
bastun	-222	-179
bate*	147	-74
baten	-202	-149
baten brand	-176	-190
baten och	-167	-195
baten valte	128	59
bater i	164	-16
bater*	217	-42
bateri	239	-30
bateri*	-206	-144
bateriet	-206	-144
batery	241	31
bath*	161	180
bathr hes	-31	182
bathr*	161	180
bathro*	161	180
bathroom	161	180
batr*	-214	-81
batre	-182	-64
batre att	57	167
batre behov	-105	-139
batre efter	-189	-164
batre idag	-233	-256
batre jag	10	259
batre nar	-147	-219
batre nasta	-64	-94
batre nu	-110	-204
batre och	-206	-209
batre sa	51	177
batre sen	32	169
batri*	-214	-174
batrin*	-214	-174
batrings*	-214	-174
batringsvagen	-214	-174
be	-86	161
be a	44	185
be beter	13	149
be min	-3	134
be om	41	217
be prepa	-178	-227
be teste	-106	-85
be with	-19	149
bear*	-145	-192
bearb det	-145	-192
bearb*	-145	-192
bearbe*	-145	-192
bearbeta	-145	-192
beat*	-81	241
beats	-150	122
beats me	36	233
beats my	12	213
bebi	358	51
bebi bla	304	29
bebi varm	190	1
bebis #	246	-9
bebis andas	272	87
bebis bla	342	28
bebis blev	219	31
bebis for	-33	172
bebis fora	150	17
bebis fot	270	19
bebis gnyr	128	10
bebis gor	164	6
bebis grate	156	29
bebis hade	-194	-176
bebis har	83	-85
bebis hicka	-253	-236
bebis i	178	278
bebis ila	12	189
bebis inget	-191	-154
bebis jag	-15	194
bebis komer	186	-27
bebis kraks	-169	-183
bebis med	-241	-245
bebis nyser	-251	-236
bebis och	-36	186
bebis onska	21	184
bebis pa	-437	-223
bebis ror	225	2
bebis rulad	-184	-166
bebis sat	146	-17
bebis sate	145	8
bebis slo	287	69
bebis sluta	326	40
bebis som	-131	-111
bebis sover	-118	-177
bebis spark	-188	-147
bebis spota	-148	-147
bebis titar	7	194
bebis vil	-25	126
beck*	231	57
becks och	231	57
becks*	231	57
becksv*	231	57
becksvar*	231	57
becksvart	231	57
bed	197	-1
bed hes	154	2
bedo*	-42	-157
bedov i	185	30
bedov lap	-152	-154
bedov*	-42	-157
bedovningen	-148	-139
bee	169	38
bee sting	169	38
been	72	164
been cutin	51	203
been givin	-27	144
been savin	17	165
been sick	178	-5
been split	-119	-100
been throw	141	-20
been twitc	169	10
beer	-227	-254
befa*	13	223
befal*	13	223
begr*	-20	207
begra far	-111	-129
begra pa	-124	-179
begra*	-20	207
begrav*	-20	207
begravni*	-9	165
begravning	40	198
begravningsbyra	-111	-129
behal dryck	-194	-145
behal*	-194	-145
behale*	-194	-145
behaler	-194	-145
behan nu	176	16
behan*	74	-64
behand*	74	-64
behandli*	176	16
behandlingen	176	16
behi*	-214	-210
behin the	-214	-210
behin*	-214	-210
behind	-214	-210
beho*	-220	-41
behov akut	-162	-187
behov ambul	326	84
behov bara	-270	-320
behov det	-4	284
behov en	-191	-215
behov et	-79	-146
behov fakta	-146	-168
behov for	39	208
behov forny	-129	-166
behov frisk	-118	-150
behov glaso	-140	-168
behov handl	-140	-176
behov hjalp	-170	-183
behov inlag	-194	-182
behov intyg	-180	-11
behov jag	-72	-222
behov kikho	-158	-160
behov kolki	-113	-124
behov koma	52	286
behov nagot	-164	-191
behov ny	-227	-217
behov nya	-203	-224
behov nyt	-287	-357
behov oka	-139	-125
behov paper	-101	-158
behov sjuks	-222	-291
behov skyd	30	326
behov somnt	-122	-153
behov spars	44	262
behov tolk	-229	-280
behov vacin	-161	-186
behov*	-220	-41
behove*	-237	-118
behover	-237	-118
behovs	-37	249
beka*	20	127
bekan pa	20	127
bekan*	20	127
bekant	20	127
belt	-4	134
bely ache	-189	-190
bemo*	-198	-216
bemot pa	-198	-216
bemot*	-198	-216
bemota*	-198	-216
bemotand*	-198	-216
bemotandet	-198	-216
ben	259	-82
ben blev	-147	-146
ben maste	154	56
ben pa	-143	-126
ben sen	190	29
ben som	249	102
ben viker	161	-13
benb*	241	17
benbr*	241	17
benbro*	241	17
benbrot	241	17
bend	161	-2
bene*	236	-63
benen	85	-61
benen blir	217	6
benen domna	170	71
benen feber	201	81
benen funge	183	36
benen krype	-199	-195
benen magen	165	-10
benen och	220	91
benen ont	166	18
benen pa	-141	-198
benen pirar	133	-15
benen sa	-215	-215
benen som	-221	-189
benen stora	-180	-137
benet	282	-82
benet ar	122	-109
benet borde	-165	-135
benet efter	138	-18
benet genom	194	-22
benet kan	-147	-116
benet med	177	18
benet och	225	36
benet pekar	208	54
benet ring	201	14
benet siter	206	-6
benet slapa	225	-8
benet sover	-254	-261
benet sprac	146	4
benet svagt	140	29
benet vek	170	46
benp*	157	13
benpi stick	157	13
benpi*	157	13
benpip*	157	13
benpipan	157	13
bensi och	20	146
bensi tog	127	2
bensin*	103	145
bensinen	103	145
bensk skal	-131	-124
bensk*	-131	-124
bensko*	-131	-124
benskorh*	-131	-124
benskorhetsmedicinen	-131	-124
benz*	147	23
benzo	147	23
benzo sludr	144	40
bera*	-104	101
berat att	-1	170
berat*	-104	101
berata*	-99	74
beratat	5	185
bergo*	-220	-217
bergoc*	-220	-217
bergochd*	-220	-217
bergochdalbanan	-220	-217
beri*	169	5
berie from	169	5
berie*	169	5
beries	169	5
bert*	-32	125
berti det	-32	125
berti*	-32	125
bertil	-32	125
besa*	-213	-252
besat	-213	-252
besat av	-213	-252
besl*	45	213
beslu*	45	213
beslut*	45	213
beslutet	45	213
beso*	-222	17
besok	-211	-28
besok hos	47	182
besok och	22	226
besok vi	-150	-146
besok*	-89	63
besoke*	47	182
besoket	47	182
besoks*	-174	-177
besoksti*	-174	-177
besokstider	-174	-177
best*	-71	230
besta alt	40	159
besta datum	31	149
besta filte	-191	-185
besta mig	57	248
besta nagot	36	140
besta til	53	222
besta*	-71	230
bestal*	-286	-167
bestala	-280	-290
bestalni*	-196	-180
bestalning	-196	-180
bestalt	36	140
bestam*	113	382
bestamer	51	184
bestamt	106	373
bet	144	-66
bet grane	8	164
bet honom	294	0
bet mig	103	-135
bet min	185	7
bet pa	250	81
bet sig	-293	-198
bet som	-152	-146
beta*	-164	39
betab*	-146	-106
betabl*	-146	-106
betabloc*	-146	-106
betablockerare	-146	-106
betal ala	-113	-145
betal for	-143	-164
betal katen	27	147
betal och	39	138
betal*	-125	61
betala*	-177	-78
betalar	-197	-165
betald*	27	147
betalda	27	147
beter of	59	169
beto*	220	23
beton ena	162	29
beton i	197	14
beton*	220	23
betong	197	14
betong*	162	29
betongen	162	29
bets*	-254	-237
betsk*	-254	-237
betske*	-254	-237
betskena	-254	-237
betwe a	-136	-102
betwe her	175	23
betwe my	174	34
bety*	-259	-245
betyd forma	-130	-121
betyd*	-204	-219
betyde*	-204	-219
betyder	-204	-219
beun*	-182	-174
beund*	-182	-174
beundr*	-182	-174
beundran	-182	-174
bh	-192	-203
bh n	-192	-203
bi	146	-39
bi stack	208	-3
bi utsla	227	73
big	-145	-163
big toe	-145	-163
biha*	-174	-215
bihal och	-143	-132
bihal vark	-165	-151
bihal*	-174	-215
bihalo*	-307	-261
bihalorn*	-307	-261
bihalorna	-307	-261
bil	209	49
bil efter	-118	-146
bil har	-219	-210
bil igen	-164	-161
bil och	255	172
bil stana	1	186
bila*	-115	181
bilak*	-210	-157
bilaka	-210	-157
bilar	43	318
bilar med	9	223
bilar sager	6	163
bilb*	-208	-174
bilba explo	-208	-174
bilba*	-208	-174
bilbat*	-208	-174
bilbater*	-208	-174
bilbateriet	-208	-174
bild	-251	-150
bild sen	-224	-252
bild*	-18	258
bilde och	24	186
bilde pa	44	267
bilde*	48	310
bilder	47	306
bile*	152	358
bilen	152	358
bilen ar	155	147
bilen det	166	-6
bilen i	-39	111
bilen med	0	235
bilen skena	-163	-181
bilj*	-1	172
bilje*	-1	172
biljet	-1	172
bilk*	-296	-272
bilko	-216	-207
bilko ont	-216	-207
bilko*	-197	-185
bilkoe*	-197	-185
bilkoern*	-197	-185
bilkoerna	-197	-185
bilo*	237	15
bilol*	237	15
biloly*	237	15
bilolyck*	237	15
bilolycka	237	15
bind*	181	10
binda varje	150	45
bindo pa	129	-27
bindo*	129	-27
bindor	129	-27
binj*	232	62
binju med	173	38
binju*	232	62
binjur*	232	62
binjureb*	173	38
binjurebarksvikt	173	38
bio	-220	-236
biolo medic	173	46
biologil*	-157	-139
biologilektionen	-157	-139
biologis*	173	46
biologisk	173	46
bipa*	-165	-154
bipac och	-165	-154
bipac*	-165	-154
bipack*	-165	-154
bipackse*	-165	-154
bipacksedeln	-165	-154
bipo*	-174	-208
bipol sjukd	-174	-208
bipol*	-174	-208
bipola*	-174	-208
bipolar	-174	-208
birt*	99	182
birth	99	182
birth last	-28	166
bit	-336	-307
bit down	-144	-147
bit of	-268	-226
bit pa	-158	-146
bit smely	-134	-113
bite*	-119	-210
biten	25	-123
biten by	237	33
biten tunga	150	22
biter	-304	-200
biter mig	-256	-232
biter pa	-189	-178
bitet	187	14
bitet tunga	187	14
bits	-227	-188
bits pa	-227	-188
bive*	-212	-208
biver av	-108	-127
biver*	-212	-208
biverk*	-212	-208
biverkni*	-212	-208
biverkning	-212	-208
bjor*	-288	-252
bjork slar	-178	-163
bjork*	-268	-244
bjorke*	-185	-168
bjorken	-185	-168
bka	-239	-242
bka tid	-239	-242
bla	45	-127
bla a	121	24
bla en	219	31
bla lapar	306	51
bla mun	128	31
bla nagel	-157	-165
bla pa	176	26
bla runt	25	206
bla ta	-211	-171
bla tunga	-249	-226
bla vid	111	-28
blaa	227	297
blaa lapar	251	57
blaa marke	-4	270
blaa*	126	-17
blaak runt	122	-15
blaak*	126	-17
blaakt*	126	-17
blaaktig	122	-15
blab*	-350	-300
blaba bla	-249	-226
blaba och	-200	-184
blaba*	-350	-300
blabar	-317	-265
black	145	-101
black pa	-176	-163
black tary	166	16
blad	-122	-135
blad fran	-122	-135
blade i	-6	167
bladet	-6	167
blama efter	-144	-151
blama feber	248	-6
blama kom	-158	-170
blama nar	-48	109
blama overa	250	26
blama pa	-217	-233
blamarke	-475	-440
blamarke*	167	253
blamarken	276	375
blamarket	-180	-213
blar*	166	56
blaro prick	166	56
blaro*	166	56
blarod*	166	56
blaroda	166	56
blas*	-308	-345
blasa	-354	-316
blasa maste	-180	-162
blasa och	-151	-150
blasa pa	-303	-266
blasa*	-229	-212
blasan	-229	-212
blasb bara	147	34
blasb*	147	34
blasba*	147	34
blasbalg	147	34
blasl mage	170	47
blasla*	170	47
blaslage*	170	47
blaslagen	170	47
blaso efter	-227	-163
blaso pa	-194	-137
blaso*	-234	-247
blasor	-234	-247
blasp hande	135	26
blasp*	135	26
blaspr*	135	26
blasprac*	135	26
blasprackliga	135	26
blast	-246	-190
blast i	-134	-127
blast*	-134	-127
blaste	-134	-127
blat kraks	136	25
blat och	166	-6
blat oga	-22	234
blat om	-202	-185
blat under	-159	-136
blav*	203	27
blavi som	203	27
blavi*	203	27
blavit*	203	27
blavita	203	27
blde*	228	47
blder	228	47
blder sa	213	24
bldo*	209	40
bldoe*	209	40
bldoer	209	40
blea*	257	22
bleac in	160	6
bleac*	257	22
bleach	257	22
blee*	171	109
bleed	34	191
bleed a	235	14
bleed do	-141	-126
bleed heavi	181	-3
bleed*	142	-76
bleedi*	235	-11
bleeding	235	-11
bleeds	-151	-140
blek	440	136
blek hon	187	83
blek kalsv	112	-33
blek och	208	36
blek trot	182	26
blek*	21	-194
bleka	-176	-203
bleka nu	-176	-203
blekn och	104	43
blekn redan	-162	-124
bleknade	104	43
blekt	283	21
blekt och	226	11
blev	0	209
blev aldel	42	-118
blev antas	10	270
blev askgr	128	4
blev av	53	208
blev avslo	23	172
blev batre	-251	-271
blev biten	-155	-162
blev bla	-192	-201
blev blind	198	46
blev dumpa	4	147
blev eld	-166	-175
blev fasti	220	80
blev forky	-139	-151
blev galen	38	118
blev golva	-160	-161
blev groti	150	27
blev han	127	-10
blev iskal	176	26
blev jag	-196	-230
blev kalsv	-335	-285
blev knock	-128	-141
blev lite	-140	-154
blev lurad	-116	-142
blev minus	-148	-137
blev morda	-122	-151
blev nedsl	-10	154
blev nedsp	8	223
blev pasat	42	240
blev patvi	17	201
blev rada	-146	-190
blev radad	31	235
blev sa	-100	-237
blev skjut	10	-164
blev spark	211	-22
blev stel	265	46
blev stor	-147	-146
blev stryp	172	19
blev svart	292	45
blev tre	-114	-138
blev tving	27	291
blev tvung	31	162
blev tyst	-11	216
blev utnyt	43	191
blev utskr	29	193
blev valdt	51	272
blev vit	202	20
bli	-140	-84
bli av	-170	-260
bli enkla	23	139
bli farmo	-158	-160
bli lungi	-124	-149
bli norma	38	179
bli organ	-206	-202
bli papa	-204	-262
bli rad	-159	-165
bli rord	157	45
bli sjuk	-144	-161
bli slage	7	180
bli slap	145	-3
bli tyst	-13	248
blin*	95	-120
blind	186	-45
blind borta	-151	-135
blind date	-130	-135
blind en	198	46
blind for	-201	-176
blind sprac	-190	-189
blind*	-251	-230
blindt*	-251	-230
blindtar*	-251	-230
blindtarmen	-234	-216
blir	214	188
blir alt	211	8
blir arg	-14	139
blir bla	137	5
blir demen	44	142
blir fel	171	55
blir for	25	316
blir franv	164	6
blir galen	-169	-182
blir gra	113	40
blir gult	-120	-149
blir i	12	123
blir kalsv	139	44
blir misha	16	219
blir sa	-35	153
blir sakta	-105	-139
blir sald	16	299
blir samre	88	-57
blir sar	-157	-183
blir skont	-7	140
blir slage	-205	-178
blir snabt	155	49
blir store	198	34
blir svag	209	81
blir svaga	187	-1
blir tjock	145	6
blir trang	244	12
blir valds	15	203
blir vare	-14	212
blir vingl	-197	-149
blir vita	-172	-141
blivi blaso	-190	-181
blivi fasti	-159	-125
blivi helt	134	35
blivi hlet	182	25
blivi inlas	-19	121
blivi lite	-140	-122
blivi misha	16	161
blivi morkb	198	36
blivi pakor	-139	-169
blivi rot	-207	-168
blivi samre	-61	-136
blivi snet	253	18
blivi stenh	136	25
blivi store	-193	-149
blivi svag	210	46
blivi svule	-183	-163
blivi valdt	-5	160
blivi vit	192	43
blivt	-160	-125
blivt varmt	-160	-125
blix*	169	-69
blixt	138	57
blixt av	-188	-186
blixt for	198	46
blixt huvud	232	53
blixt slog	141	-30
blixt*	153	-78
blixta*	135	-84
blixtar	135	-84
blixte*	141	-30
blixten	141	-30
blixtran*	232	53
blixtrande	232	53
bloa*	-263	-258
bloat*	-263	-258
bloate*	-263	-258
bloated	-263	-258
blod	318	-5
blod ar	206	61
blod har	-156	-146
blod hela	156	49
blod i	-187	-155
blod koma	198	21
blod mycke	150	17
blod nar	207	18
blod och	209	53
blod om	-150	-117
blod pa	-324	-292
blod sprut	161	27
blod tva	204	4
blod ur	199	-29
blod var	-209	-173
bloda alerg	-206	-185
bloda blod	206	61
bloda igen	-135	-135
bloda lite	-189	-223
bloda magsa	-128	-141
bloda mycke	138	-16
bloda trots	163	-5
blodan*	-128	-141
blodande	-128	-141
blodap*	-206	-185
blodapel*	-206	-185
blodapelsin	-206	-185
blodar*	206	61
blodarsj*	206	61
blodarsjuka	206	61
blode	-282	-273
blode bara	206	7
blode darne	1	201
blode efter	196	30
blode en	-183	-178
blode for	-305	-237
blode fran	147	-51
blode han	48	330
blode hjalp	114	-47
blode i	231	17
blode igeno	160	40
blode jatem	193	13
blode klaro	218	15
blode kraft	291	64
blode lite	-202	-120
blode masor	176	-10
blode nar	-236	-241
blode och	69	202
blode pumpa	142	-43
blode rina	-6	167
blode riner	236	50
blode som	167	28
blode sprut	173	31
blode ur	315	3
blode v	129	26
blode*	365	192
bloder	213	136
blodet	452	173
blodf darfo	-168	-133
blodf har	219	80
blodf tror	200	34
blodf*	243	-23
blodfo*	243	-23
blodforg*	241	-30
blodforgiftning	241	-30
blodg far	-150	-117
blodg*	-298	-330
blodgi*	-211	-197
blodgivn*	-150	-117
blodgivning	-150	-117
blodgr*	-229	-247
blodgrup	-229	-247
blodi banda	-22	121
blodi hosta	182	26
blodi paper	-5	158
blodi slem	162	-1
blodi*	181	237
blodig	182	26
blodig*	101	214
blodiga	-22	121
blodigt	132	175
blodk i	-211	-138
blodk*	-211	-138
blodka*	-211	-138
blodkarl	-211	-138
blodn i	-125	-149
blodn ingen	-196	-154
blodn och	187	38
blodn sluta	-247	-212
blodn vecka	255	54
blodn*	156	-104
blodni*	156	-104
blodning	36	-102
blodning*	186	-64
blodningar	201	81
blodningen	164	-81
blodp ar	-148	-167
blodp fora	-162	-131
blodp gor	-159	-165
blodp i	-170	-151
blodp kom	-133	-98
blodp*	-453	-432
blodpr*	-438	-413
blodprop	-176	-191
blodprov	-392	-368
blodpu*	-159	-165
blodpudi*	-159	-165
blodpuding	-159	-165
blods #	-141	-116
blods liger	-143	-122
blods visar	166	56
blods*	-219	-235
blodso*	-152	-173
blodsockermataren	-156	-147
blodsockret	166	56
blodsokr*	-143	-122
blodsokret	-143	-122
blodt #	-63	-136
blodt ar	8	-135
blodt dokto	-145	-166
blodt faler	165	50
blodt for	-203	-160
blodt ger	-199	-173
blodt har	170	78
blodt i	349	104
blodt kan	-147	-118
blodt lagt	233	36
blodt liger	-197	-149
blodt lite	-216	-175
blodt pa	-129	-144
blodt sjunk	149	47
blodt som	-115	-139
blodt*	28	-176
blodtr*	28	-176
blodtryc*	28	-176
blodtryck	44	-123
blodtrycket	-20	-146
blodtryckskontrol	-326	-316
blodtrycksmatare	-159	-136
blodtryckspilret	-143	-141
blodtryckstablet	-147	-118
blodtryckstableter	314	73
bloj*	-272	-338
bloja hos	-209	-139
bloja skrik	162	-1
bloje*	-200	-199
blojek*	-200	-199
blojekse*	-200	-199
blojeksem	-200	-199
blojo ar	-216	-162
blojo pa	245	82
blojo*	-185	-232
blojor	-58	-167
bloju*	-214	-199
blojut*	-214	-199
blojutsl*	-214	-199
blojutslag	-214	-199
blom*	-460	-385
bloma	-271	-233
bloma ar	-271	-233
bloma up	-147	-144
bloma*	-157	-151
blomat	-147	-144
blomk har	-143	-140
blomk*	-291	-254
blomka*	-143	-140
blomkals*	-143	-140
blomkalsliknande	-143	-140
blomkr*	-249	-220
blomkruk*	-249	-220
blomkrukan	-249	-220
blomo dor	-132	-144
blomo*	-132	-144
blomor*	-132	-144
blomorna	-132	-144
bloo*	134	-90
blood	134	-90
blood and	-122	-95
blood is	173	25
blood keeps	150	23
blood presu	-202	-180
blood runin	-129	-106
blood test	-170	-162
blood thine	-170	-162
blosa och	166	52
blosar	166	52
blot	225	184
blot i	169	40
blot varje	26	181
blotc rash	-134	-113
blue	288	24
blur*	196	56
blury	196	56
blury eyes	196	56
bode*	-247	-249
boden	-247	-249
boen*	95	272
boend ar	137	29
boend sager	-43	130
boend vem	-132	-158
boend*	95	272
boende	-37	180
boende*	94	187
boendet	94	187
boja blev	220	80
boja ner	140	18
boje*	29	-168
bojer	29	-168
bojer mig	-258	-257
bojer sig	204	18
boka	-212	-383
boka en	109	-56
boka om	-263	-279
boka pa	-212	-263
boka rontg	-187	-156
boka tbe	-131	-152
boka tid	-158	-194
boka vacin	-176	-137
boka*	-199	-65
bokar	-253	-258
bokar jag	-215	-227
bokat	33	241
bokat bilje	-1	172
boks*	-127	-150
bokst in	-127	-150
bokst*	-127	-150
boksta*	-127	-150
bokstavl*	-127	-150
bokstavligen	-127	-150
bol	144	-74
bol i	-166	-157
bold	-151	-140
bold pa	-151	-140
bomb*	-188	-170
bombe pa	-188	-170
bombe*	-188	-170
bomben	-188	-170
bon	-131	-126
bon a	-131	-126
bone	186	0
bone stick	186	0
bono*	-156	-140
bonor	-156	-140
book	-218	-221
book a	-170	-162
bor	-190	-74
bor ensam	-16	-144
bor hos	-145	-186
bor i	-28	198
bor jag	-75	-70
bor nu	-195	-167
bor pa	-190	-138
bord*	-303	-136
borde	-210	-41
borde ha	9	177
borde jag	-255	-230
borde med	50	175
borde nu	104	43
borde ont	-159	-221
bords*	-174	-191
bordsk*	-174	-191
bordskan*	-174	-191
bordskanten	-174	-191
bore*	-279	-270
borel pa	-149	-138
borel*	-275	-263
boreli*	-275	-263
boreliar*	-238	-229
boreliaring	-238	-229
borj*	-100	-166
borja	-152	-316
borja ata	-136	-146
borja bli	94	-46
borja bloda	-135	-135
borja ge	-12	203
borja igar	-304	-280
borja igen	113	170
borja kramp	256	20
borja man	-237	-271
borja med	-216	-249
borja om	-268	-277
borja skara	82	331
borja snack	145	31
borja som	213	72
borjad*	36	-160
borjade	36	-160
borjar	-384	-375
borjat	230	375
born	15	220
bors*	-284	-215
borst*	-284	-215
borsta*	-284	-215
borstar	-284	-215
bort	3	185
bort ala	5	144
bort alt	26	218
bort dem	-168	-178
bort en	-64	-209
bort fran	-84	87
bort harif	13	166
bort hunde	32	143
bort huvud	-185	-181
bort juice	144	-39
bort mig	66	216
bort min	27	130
bort mjalt	124	9
bort nar	204	10
bort och	5	147
bort pa	-140	-157
bort saker	-141	-205
borta av	191	29
borta efter	25	127
borta et	159	24
borta i	171	20
borta igar	-202	-205
borta jag	17	190
borta med	7	205
borta nu	-471	-391
borta och	272	-12
borta*	-189	-158
bortag*	-189	-158
bortagen	-189	-158
bortd i	279	83
bortd*	313	81
bortdo*	313	81
bortdomn*	313	81
bortdomnad	279	83
bortdomnat	145	12
bosa	-2	165
bosa*	24	307
bosan	24	307
bosan ar	7	165
bosan och	18	206
botle and	144	18
box	181	12
box of	181	12
boxa*	-76	178
boxad mig	10	269
boxad*	10	269
boxade	10	269
boy	154	2
boy fel	154	2
boyf*	34	212
boyfr hits	28	153
boyfr stran	-27	209
boyfr*	34	212
boyfri*	34	212
boyfrien*	34	212
boyfriend	34	212
boys	-151	-140
boys eczem	-151	-140
bra	-627	-524
bra #	-135	-99
bra anda	-175	-167
bra att	55	436
bra av	46	211
bra bara	-269	-185
bra far	-149	-126
bra foral	29	132
bra igen	86	-96
bra jag	-122	-153
bra kan	-122	-134
bra nu	-165	-210
bra och	-51	-222
bra prata	-185	-189
bra som	-152	-183
bra undra	-121	-207
bra vil	-214	-251
brac*	373	70
brack	353	56
brack har	136	25
brack pa	245	38
brack*	216	56
bracke*	216	56
bracket	216	56
brad*	338	80
brada	215	47
bradh mage	260	44
bradh*	260	44
bradha*	260	44
bradhard	260	44
brak*	-166	-33
braka bara	-154	-189
braka iblan	-171	-229
braka med	-156	-155
braka mycke	-119	-165
braka om	57	247
braka*	-209	-196
brakar	-209	-196
brake*	6	240
braket	6	240
bran	287	-39
bran i	200	-40
bran och	237	8
brana	10	198
brana ner	10	198
branb pa	273	26
branb stor	-224	-184
branb*	162	-52
branbl*	162	-52
branblas*	162	-52
branblasa	-224	-184
branblasor	273	26
brand for	197	64
brand gick	-217	-209
brand hande	-176	-190
brand mig	-279	-169
brand mina	-141	-163
brand tunga	-200	-169
brand*	-244	-287
brande	-424	-313
brande*	204	11
branden	204	11
brando*	-219	-216
brandovn*	-219	-216
brandovning	-219	-216
brandv*	221	31
brandvar*	221	31
brandvarnaren	221	31
brane a	163	50
brane kalor	-180	-184
brane mig	39	419
brane mit	-156	-162
brane ny	-206	-213
brane och	215	-49
brane som	77	-56
brane*	170	266
braner	170	266
brans av	161	46
brans har	-194	-166
brans i	273	39
brans pa	-21	-139
brans*	29	-141
bransk*	29	-141
branskad*	29	-141
branskada	48	-111
branskadad	161	46
branskadan	-194	-166
branskador	216	17
brant	-121	16
brant ansik	127	2
brant mig	-187	-193
brant mina	44	183
brant sig	247	26
brant tunga	-242	-202
brast nar	-185	-151
brat*	-149	-188
brato med	-102	-128
brato*	-149	-188
bratom	-149	-188
brea*	219	18
break*	-202	-203
breaku*	-202	-203
breakup	-202	-203
breas for	157	-11
breas sore	-134	-113
breasts	-134	-113
breat and	282	66
breat at	150	19
breat easie	-4	169
breat even	154	20
breat fine	-175	-157
breat*	308	114
breath	312	84
breath*	211	84
breathin*	250	32
breathing	250	32
bred*	124	200
bredb mar	274	39
bredb*	274	39
bredbe*	274	39
bredbent	274	39
bredv han	-47	187
bredv honom	141	-30
bredv*	35	156
bredvi*	35	156
bredvid	35	156
brev	-33	241
brev och	13	181
brev*	243	15
brevl*	219	43
brevla*	219	43
brevlada*	219	43
brevladan	219	43
brid*	-31	179
bridg*	-31	179
bridge	-31	179
brin*	141	-119
brina	-128	-128
brina klade	269	20
brina nar	-128	-128
brina*	269	20
brinan*	269	20
brinande	269	20
bring*	224	7
bringa*	224	7
bringan	224	7
bris*	-68	56
brist*	-68	56
brista	12	200
bro	-151	-2
brode vakta	31	165
brodk litet	-161	-182
brodk*	-138	-146
brodkn*	-138	-146
brodkniv*	-138	-146
brodkniven	-138	-146
broke and	133	-6
broke my	-16	141
brol*	-275	-265
brolo hur	-153	-124
brolo*	-275	-265
brolop	-153	-124
brolop*	-221	-238
brolopet	-182	-210
brom*	181	21
broms slet	181	21
broms*	181	21
bromsb*	181	21
bromsban*	181	21
bromsbandet	181	21
bron	172	302
bron i	-27	217
bron nu	-45	261
bron och	241	-70
bron var	-208	-203
bron varje	-159	-184
bror	155	147
bror ar	-137	-82
bror har	-13	292
bror jag	65	-164
bror komer	29	255
bror nar	-220	-234
bror prata	-5	156
bror sa	-11	231
bror siter	-13	141
bror tog	114	-26
brors ba	145	31
brors hotar	22	154
brors min	41	142
brors rispa	-178	-199
brors sager	34	165
brorso*	22	154
brorson	22	154
bros*	233	12
brosm sen	264	16
brosm*	264	16
brosma*	264	16
brosmart*	264	16
brosmartor	264	16
brost	123	-52
brost a	257	27
brost amar	-225	-212
brost arm	223	87
brost bara	-141	-85
brost det	-273	-264
brost feber	-284	-184
brost gor	258	8
brost hela	90	-46
brost i	-180	-136
brost iblan	-143	-153
brost infor	-197	-192
brost lite	-205	-181
brost mycke	132	-11
brost nu	134	42
brost o	390	123
brost och	292	71
brost ont	190	76
brost pa	146	-67
brost sedan	186	53
brost sen	213	59
brost sinar	-223	-217
brost ska	-199	-191
brost snors	156	49
brost til	146	51
brost ut	229	47
brost*	189	-1
brostb*	199	-37
brostben*	199	-37
brostbenet	199	-37
brostc*	-199	-191
brostcan*	-199	-191
brostcancer	-199	-191
broste	254	-15
broste*	164	30
brosten	-324	-34
brostet	285	46
brostf*	-193	-186
brostfor*	-193	-186
brostforstoring	-193	-186
brostk*	288	29
brostkor*	288	29
brostkorgen	288	29
brostm*	-313	-256
brostmjo*	-247	-238
brostmjolk	-117	-122
brostmjolken	-223	-217
brostmus*	-180	-144
brosts*	279	13
brostsma*	265	6
brostsmarta	398	100
brostsmartor	-23	-144
brostsme*	140	2
brostsmerta	140	2
brostv*	-233	-208
brostvar*	-233	-208
brostvartan	-169	-135
brostvartor	-200	-206
brot	-208	53
brot en	-206	-206
brot han	33	145
brot jag	-168	-177
brot mig	-151	-169
brot min	52	223
brot mit	-140	-123
brot nycke	-157	-153
brot sig	17	264
brota och	-152	-179
brota pa	-152	-179
brota*	-152	-179
brotad*	-152	-179
brotades	-152	-179
brotar*	-152	-179
brotare	-152	-179
broth*	45	206
brothe*	45	206
brother	45	206
brso*	248	56
brsot o	248	56
brsot*	248	56
brsote*	248	56
brsotet	248	56
brui*	-201	-204
bruis*	-201	-204
bruise*	-142	-132
bruised	-142	-132
bruka gora	-142	-103
bruka ha	170	27
bruka har	-16	196
bruka koma	157	24
bruka pa	116	178
bruka prata	190	195
bruka ropa	150	-13
bruka skara	10	252
bruka spark	-280	-283
brukar*	184	308
brukaren	189	269
brun	-239	-185
brun blodn	-151	-127
brun pa	-193	-149
brun*	-217	-190
brunt	-144	-109
brunt inget	-144	-109
brut*	-249	64
brute ta	-237	-257
brute*	-237	-257
bruten	-237	-257
bruti konta	11	266
bruti lilta	-198	-249
bruti tan	-235	-241
bruti*	-252	-35
brutit	-252	-35
brutn revbe	6	240
brutn*	6	240
brutna	6	240
bryg*	-171	-125
bryga i	-171	-125
bryga*	-171	-125
brygan	-171	-125
bryr	41	275
bryr sej	-15	124
bryr sig	37	158
bubl*	0	-132
bubla i	165	36
bubla nar	144	16
bubla*	0	-132
bublar	0	-132
buck*	128	22
bucke with	128	22
bucke*	128	22
bucket*	128	22
buckets	128	22
buco*	105	-46
bucol enlig	153	7
bucol til	-168	-152
bucol*	105	-46
bucola*	105	-46
bucolam	105	-46
bud	-122	-95
bud too	-122	-95
bufa*	58	-89
bufat	170	10
bufat sedan	170	10
bug	-198	-201
buke*	156	16
buken	156	16
bukt*	321	51
bukta fonta	189	22
bukta ut	175	10
bukta*	309	43
buktan*	189	22
buktande	189	22
buktar	245	26
bula	-242	-268
bula glada	-157	-163
bule*	-17	-165
buler	-17	-165
buler och	-17	-165
bulr*	-192	-206
bulra hela	-192	-206
bulra*	-192	-206
bulrar	-192	-206
bult*	-205	-163
bulta fins	-146	-106
bulta*	-205	-163
bultar	-205	-163
bum and	168	4
bunc*	152	18
bunch	152	18
bunch of	152	18
bunk	154	2
bunk bed	154	2
bup	-64	-94
bup mar	-64	-94
burk	333	174
burk alved	315	64
burk*	-58	-224
burke*	77	-106
burken	77	-106
burki*	-140	-133
burkig*	-140	-133
burkiga	-140	-133
burn	24	225
burn mysel	24	225
burn*	-229	-29
burni my	10	201
burni pee	-136	-161
burni*	-230	-7
burnin*	-230	-7
burning	-230	-7
burns	-132	-115
burns so	-132	-115
burp*	-181	-187
burpe*	-181	-187
burpee*	-181	-187
burpees	-181	-187
bus	-116	-148
bus #	-175	-168
busen den	-142	-103
busen jag	-146	-47
busen liger	207	16
busen prata	24	169
but	-125	-124
but im	-208	-228
but is	-291	-227
but okay	-144	-147
but scare	180	-5
bvc	-230	-260
bvc besok	-150	-146
by	423	53
by a	379	35
by mista	202	16
byga	-172	-139
byga koja	-131	-104
byge	-129	-94
byge drog	-129	-94
byra*	-17	168
byral*	-17	168
byrala*	-17	168
byralada*	-17	168
byraladan	-17	168
byt	-113	150
byt tvatm	-210	-216
byt ut	26	274
byta	-400	-399
byta antid	-181	-161
byta tid	-145	-171
byta vardc	-212	-185
byter jag	-177	-194
byxo*	143	292
byxor	-15	196
byxor ar	-154	-207
byxor nere	18	265
byxor*	142	225
byxorn*	142	225
byxorna	142	225
ca	-280	-260
ca tva	-280	-260
cal	107	-97
cal an	210	46
cal them	-141	-184
came	132	-90
came on	145	19
can	-261	-230
can barel	235	18
can breat	-175	-157
can help	-196	-188
can i	-469	-418
can move	-210	-179
can see	155	-22
can you	-234	-261
cana*	-166	-219
canab*	-166	-219
canabi*	-166	-219
canabis	-166	-219
cance ar	51	192
cance fast	-142	-212
cance i	162	30
cance kunde	6	136
cancer*	61	248
cancern	61	248
cant	433	262
cant breat	319	9
cant catch	207	48
cant feel	195	-13
cant finis	182	-24
cant get	148	-13
cant go	-9	193
cant move	214	-21
cant pee	216	13
cant remem	145	-14
cant see	2	190
cant sleep	-244	-268
cant swalo	203	-5
cant talk	186	7
car	269	148
car crash	126	12
car flipe	176	12
car sick	-132	-121
cash*	190	31
cashe halse	216	87
cashe och	146	22
cashe*	190	31
cashew	167	20
cashew*	146	22
cashewno*	146	22
cashewnoten	146	22
catc*	207	48
catch	207	48
catch my	207	48
celg*	236	6
celgi ar	-220	-180
celgi i	-172	-127
celgi och	430	144
celgi vem	-197	-165
celgi*	236	6
celgif*	236	6
celgifte*	234	2
celgifter	329	63
celgifterna	-220	-180
cent*	-244	-234
centi inget	-130	-118
centi*	-130	-118
centim*	-130	-118
centimet*	-130	-118
centimeter	-130	-118
chef	1	229
chef om	-79	-146
chef saga	7	139
chef valdf	2	160
chef*	-318	-391
chefe hotar	-215	-227
chefe presa	-160	-178
chefe tar	-167	-235
chefe tryck	-15	125
chefe*	-318	-391
chefen	-318	-391
chem*	280	58
chemo	280	58
chemo and	191	7
chemo with	161	47
ches*	306	37
chest	306	37
chest and	218	43
chest feels	144	-20
chest pain	-55	-130
chest sprea	162	3
child has	-211	-162
child is	256	17
child puled	151	8
chip i	-218	-131
chip*	-254	-283
chips	-154	-177
chips ger	-154	-177
choc*	360	41
chock	360	41
chock efter	162	36
chock nar	-230	-210
choke me	-11	184
choke*	-11	184
choked	-11	184
choki and	143	-1
choki on	325	41
choki*	198	-62
chokin*	198	-62
choking	198	-62
chokl och	-246	-217
chokl*	-246	-217
chokla*	-246	-217
choklad	-246	-217
chse*	188	13
chset	188	13
chset pain	188	13
ciga*	18	148
cigar*	18	148
cigare*	18	148
cigarete*	18	148
cigareter	18	148
cirk*	169	2
cirke tog	169	2
cirke*	169	2
cirkel*	169	2
cirkelsa*	169	2
cirkelsagen	169	2
cito*	5	156
citod for	5	156
citod*	5	156
citodo*	5	156
citodon	5	156
clam*	198	27
clamy	198	27
clas	-221	-234
clas just	-122	-144
clean under	153	16
cleaned	-180	-175
cleaner	140	16
clos*	237	42
closi up	195	29
closi*	237	42
closin*	237	42
closing	237	42
clot*	-7	163
cloth*	-7	163
clothe*	-7	163
clothes	-7	163
clut*	138	-4
clutc his	138	-4
clutc*	138	-4
clutch*	138	-4
clutchin*	138	-4
clutching	138	-4
cnat	211	2
cnat speak	211	2
co	221	31
co tjute	221	31
coac*	10	168
coach	10	168
coach touch	10	168
cofee and	141	-20
cola	-176	-188
cola*	198	21
colap*	198	21
colaps*	198	21
colapsed	198	21
cold	126	-77
come	278	44
come round	188	9
come*	-227	-109
comes	-227	-109
comes and	-210	-217
comes into	20	152
comi*	229	-60
comin back	-134	-95
comin out	174	-23
comin up	-185	-159
comin*	229	-60
coming	229	-60
comp*	-190	-170
compu*	-190	-170
comput*	-190	-170
computer	-190	-170
comu*	-115	-134
comut is	-115	-134
comut*	-115	-134
comute	-115	-134
cons*	-134	-130
const for	-134	-130
const*	-134	-130
consti*	-134	-130
constipa*	-134	-130
constipated	-134	-130
conta lense	-169	-144
conta*	-169	-144
contac*	-169	-144
contact	-169	-144
conv*	186	1
convu*	186	1
convul*	186	1
convulsi*	186	1
convulsing	186	1
cook*	-200	-192
cooki*	-200	-192
cookin*	-200	-192
cooking	-200	-192
copd	-117	-143
copd and	-117	-143
copy	-144	-141
copy of	-144	-141
cord	133	-6
cord is	133	-6
coto*	-122	-95
coton	-122	-95
coton bud	-122	-95
cough	-362	-264
cough up	313	32
cough*	360	54
coughi*	360	54
coughing	360	54
coul*	-223	-211
could	-195	-193
could breat	-210	-169
could find	157	34
could kil	-161	-170
could murde	-152	-145
coun*	-182	-192
couns*	-182	-192
counse*	-182	-192
counseli*	-182	-192
counseling	-182	-192
cour*	-165	-17
coura*	20	173
courag*	20	173
courage	20	173
covi*	-282	-289
covid	-282	-289
covid men	-166	-204
covid sen	152	27
covid vacin	-199	-155
cowo*	159	13
cowor just	159	13
cowor*	159	13
cowork*	159	13
coworker	159	13
cram*	-241	-224
cramp*	-241	-224
cramps	-241	-224
cras*	229	-15
crash	126	12
crash neck	126	12
crea*	-216	-213
creas scrat	-151	-140
creas*	-151	-140
crease*	-151	-140
creases	-151	-140
crie*	-202	-159
cries	-144	-119
cries hasnt	-144	-119
crit*	-160	-149
criti doing	-160	-149
criti*	-160	-149
critic	-160	-149
crus*	252	19
crush chest	173	-4
crush*	252	19
crushi*	252	19
crushing	252	19
curi*	-173	-127
curio*	-173	-127
curiou*	-173	-127
curious	-173	-127
cut in	150	23
cut my	-200	-192
cut mysel	-194	-45
cut of	196	9
cut on	-181	-171
cuti*	-63	187
cutin again	34	224
cutin*	-63	187
cuting	-63	187
cyan*	-152	-149
cyani*	-152	-149
cyanid	-152	-149
cykel	-162	-132
cykel blod	215	39
cykel igar	-270	-228
cykel undra	-120	-149
cykel*	71	-99
cykels*	154	-20
cykelsty*	154	-20
cykelstyret	154	-20
cykl*	-176	-155
cykla*	-176	-155
cyklar	-176	-155
cyto*	235	50
cytos #	158	25
cytos*	235	50
cytost*	235	50
cytostat*	235	50
cytostatikabehandling	158	25
d	-276	-252
d vitam	-276	-254
da	76	277
da ar	2	181
da barne	-198	-160
da gor	-188	-223
da jag	20	208
da kans	138	9
da och	-268	-233
da sluta	-200	-200
da smal	213	52
da svart	174	28
da var	-163	-144
dack*	-206	-221
dacka i	-236	-189
dacke nej	-205	-202
dacke ont	-194	-211
dacke*	-290	-289
dacken	-290	-289
dad	266	172
dad beats	12	213
dad cnat	211	2
dad died	-106	-85
dad hits	8	283
dad in	-19	149
dad is	271	-5
dad keeps	-22	164
dad used	-198	-196
dads	151	220
dag #	-160	-141
dag ata	-131	-148
dag har	157	24
dag lite	-215	-175
dag magen	-136	-113
dag med	-44	134
dag och	124	174
dag var	-123	-143
dag vecka	-158	-114
daga*	-234	-220
dagar	-176	-145
dagar #	-210	-163
dagar gamal	265	64
dagar gaser	-163	-157
dagar ingen	-141	-96
dagar med	-214	-174
dagar men	-114	-138
dagar nu	-236	-234
dagar sen	126	280
dagar tanke	-13	181
dagar*	-201	-223
dagarn*	-201	-223
dagarna	-201	-223
dagb*	44	183
dagbo och	44	183
dagbo*	44	183
dagboc*	44	183
dagbocke*	44	183
dagbocker	44	183
dage*	91	-109
dagen	91	-109
dagen efter	-234	-132
dagen grate	163	51
dagen i	135	26
dagen pa	-118	-150
dagen vecka	188	5
dagi*	-287	-248
dagis	-287	-248
dags	-196	-190
dags for	-196	-190
dali*	-221	-169
dalig att	143	-20
dalig blev	198	46
dalig fins	-99	-126
dalig haha	-215	-184
dalig idag	-169	-160
dalig kan	-136	-113
dalig men	-148	-169
dalig och	-265	-275
dalig roste	-187	-235
dalig sa	-180	-137
dalig skriv	-202	-242
dalig*	-242	-180
daligt	-233	-173
dams*	194	67
damsu att	227	80
damsu*	194	67
damsug*	194	67
damsugni*	227	80
damsugningen	227	80
dan	-175	-156
dand*	-140	-149
dandr nothi	-140	-149
dandr*	-140	-149
dandru*	-140	-149
dandruf	-140	-149
dang*	-173	-163
dange to	-173	-163
dange*	-173	-163
danger*	-173	-163
dangerou*	-173	-163
dangerous	-173	-163
dar det	-14	115
dar filme	-154	-125
dar igen	27	203
dar nere	79	166
dar och	149	8
dar star	-165	-154
darar	217	72
darb*	-142	-115
darba svart	-142	-115
darba*	-142	-115
darbak	-142	-115
darf*	-170	-170
darfo jag	159	39
darfo undra	-168	-133
darfo*	-170	-170
darfor	-170	-170
dari*	-219	-83
darig	-217	-209
darig at	-151	-135
dark	-28	-194
dark stuf	141	-20
darn*	-98	101
darne efter	1	201
darne*	-98	101
darner*	-98	101
darnere	-98	101
dasi*	173	46
dasig	173	46
date	-130	-135
date gick	-130	-135
dato*	-372	-323
dator	-246	-233
dator hange	-225	-253
dator och	32	143
dator*	-318	-221
datorn	-318	-221
datu*	-97	105
datum	-86	117
datum gar	-135	-102
datum kan	-145	-145
datum*	-135	-102
datume*	-135	-102
datumet	-135	-102
daug*	-42	143
daugh has	-199	-210
daugh i	-2	152
daugh is	25	180
daugh wheez	-144	-129
daugh*	-42	143
daught*	-42	143
daughter	-42	143
day #	180	19
day for	-134	-95
day it	174	30
days	-323	-180
days achy	-155	-121
days no	-141	-98
days woke	-227	-223
de	-115	236
de ar	141	153
de att	-240	-251
de behov	46	181
de blekn	-162	-124
de bruka	157	24
de e	126	167
de flyta	-283	-304
de forsa	148	-11
de gjord	36	156
de har	-106	179
de hemlo	-150	-145
de hitad	-8	198
de hon	-159	-138
de komer	45	183
de pumpa	27	185
de riner	-160	-125
de sager	-156	-18
de ska	-165	66
de slipa	-126	-159
de som	29	136
de stark	-154	-175
de styr	15	213
de tog	-15	213
de tving	45	258
de va	-129	-138
de vet	58	202
dead tired	-143	-160
deck*	-152	-149
decka hur	-152	-149
decka*	-152	-149
deckar*	-152	-149
deckare	-152	-149
dele*	169	40
delen	169	40
delen av	169	40
dem	83	336
dem han	-5	164
dem ine	-132	-144
dem jag	12	123
dem och	135	25
dem som	25	150
deme*	-245	-90
demen han	-128	-157
demen mama	26	181
demen*	-245	-90
demens	-223	-248
dement	-162	29
dement*	26	181
dementa	26	181
demo*	-82	78
demon haha	-167	-185
demon viner	22	175
demon*	-82	78
demone*	18	181
demonern*	22	175
demonerna	22	175
demonr*	-167	-185
demonreg*	-167	-185
demonregisor	-167	-185
den	-303	-153
den #	176	16
den altid	-91	-153
den andra	-175	-140
den ar	6	-157
den blev	-215	-218
den dar	-154	-125
den domna	-176	-178
den fraga	43	191
den gamla	-159	-144
den gick	-175	-154
den haler	-101	-145
den har	-166	-78
den i	-193	-204
den leker	-138	-99
den maste	-27	161
den nya	168	223
den och	199	-7
den sen	12	184
den siter	203	45
den ska	-194	-183
den som	-37	173
den varm	-173	-172
den vaxer	-154	-106
dena	-147	-146
dena vecka	-147	-146
dent*	-273	-265
denti*	-273	-265
dentis*	-273	-265
dentist	-273	-265
depi*	-221	-209
depig	-221	-209
depre och	-101	-145
depre*	-101	-145
depres*	-101	-145
depresio*	-101	-145
depresion	-101	-145
deras far	35	184
des	-91	155
des piper	117	23
des ska	32	139
desu*	-155	-152
desut*	-155	-152
desuto*	-155	-152
desutom	-155	-152
det	26	170
det anda	-22	123
det andra	-194	-182
det ar	-72	167
det att	-241	13
det bara	257	89
det betab	-146	-106
det blev	-95	-281
det blir	201	302
det blixt	-174	-127
det blod	108	7
det bloda	138	-16
det blode	-23	-163
det borja	-76	-178
det bra	-2	-182
det bran	200	-40
det brane	152	-118
det brato	-102	-128
det bubla	144	16
det drar	103	-34
det enda	58	343
det exakt	167	7
det explo	250	24
det far	5	216
det fardi	32	229
det farli	-361	-324
det fast	10	212
det fins	11	333
det flera	-12	168
det for	-114	-197
det forsa	143	4
det fortf	93	-63
det frisk	-181	-115
det galer	-193	-159
det gapar	-26	186
det gar	-361	-349
det gick	-11	-136
det gifti	-132	-144
det gor	86	268
det gora	-5	141
det han	2	198
det handa	-131	-145
det hande	29	231
det hange	-193	-151
det har	103	202
det helt	82	175
det hema	84	279
det hjalp	-201	-163
det hog	167	59
det hogt	-159	-136
det hors	129	6
det iblan	-142	-160
det igen	227	252
det imorg	-230	-299
det inan	-159	-202
det isar	-203	-197
det jamt	-215	-254
det jarnb	-191	-209
det kans	242	55
det klame	175	26
det klia	160	30
det kliar	-316	-311
det kom	50	-148
det koma	-150	-177
det komer	247	-151
det krama	158	49
det krype	18	155
det kvino	13	174
det kvita	34	256
det lacke	-240	-225
det latar	23	145
det liger	158	-11
det lika	9	154
det loste	-219	-218
det lugna	-92	55
det lugnt	18	193
det lycka	4	201
det med	97	166
det medic	-158	-146
det mot	36	156
det nagon	-108	-176
det norma	-221	-220
det nu	20	127
det och	142	78
det okej	-172	-184
det om	-190	-176
det opere	-152	-137
det panik	-163	-144
det piper	306	-3
det preci	158	28
det pulse	251	8
det pumpa	218	-5
det racke	-197	-58
det riner	134	-84
det rycka	163	15
det rycke	-316	-217
det sa	157	170
det sant	-8	199
det siter	342	-4
det sjalv	172	302
det ska	-29	351
det skar	207	66
det skram	7	162
det skule	20	206
det slut	-6	269
det sluta	-277	-255
det smaka	-142	-115
det smal	185	37
det smale	0	183
det snaba	19	212
det snabt	36	140
det snura	85	-67
det som	155	-136
det spran	-178	-166
det sprut	270	52
det stame	-182	-180
det stick	128	-32
det stod	-14	115
det stodg	-150	-165
det stral	228	17
det stram	159	39
det stres	-134	-146
det svide	-385	-304
det sys	-124	-149
det tar	91	256
det tilba	160	24
det tog	-187	-193
det tredj	113	-16
det tryck	213	32
det up	131	-3
det utbra	-156	-162
det vanli	-154	-144
det vant	-121	-124
det vara	-170	96
det varke	219	182
det vart	-169	-139
det vile	-123	-140
det vore	79	302
diab*	-8	-164
diabe hon	144	-39
diabe kraks	151	64
diabe litet	-205	-170
diabe sedan	169	43
diabe sveta	112	43
diabe typ	-249	-201
diabe*	-8	-164
diabet*	-8	-164
diabetes	-199	-240
diabetes*	-168	-131
diabetesar	-214	-175
diabetik*	272	42
diabetiker	260	30
dial*	196	74
dialy akte	149	13
dialy andfa	145	27
dialy krock	-177	-131
dialy muske	174	27
dialy*	196	74
dialys*	196	74
dialysna*	149	13
dialysnalen	149	13
dialyspa*	196	29
dialyspatient	196	29
dialysti*	-177	-131
dialystiden	-177	-131
diar*	-447	-372
diare	-421	-358
diare far	-185	-135
diare sedan	-203	-163
diare sen	-157	-184
diare slape	-193	-172
diarh*	-194	-168
diarho*	-194	-168
diarhoea	-194	-168
die	-8	288
die than	-181	-187
died	-106	-85
died of	-106	-85
diet*	-166	-175
diete*	-166	-175
dieten	-166	-175
dife*	-136	-102
difer betwe	-136	-102
difer*	-136	-102
difere*	-136	-102
diferenc*	-136	-102
diference	-136	-102
digi*	-131	-88
digit*	-131	-88
digita*	-131	-88
digitalt	-131	-88
dikt*	47	238
dikte om	47	238
dikte*	47	238
dikter	47	238
dino*	-182	-207
dinos*	-182	-207
dinosa*	-182	-207
dinosaur*	-182	-207
dinosaurier	-182	-207
dire*	-214	-150
direk leker	-168	-136
direk mar	-133	-98
direk och	-267	-164
direk til	15	234
direk*	-214	-150
direkt	-214	-150
disa*	-4	169
disap*	-4	169
disape*	-4	169
disapear*	-4	169
disapeared	-4	169
disk*	2	-201
diska*	-171	-192
diskb ater	166	62
diskb*	166	62
diskba*	166	62
diskbank*	166	62
diskbanken	166	62
diske*	-180	-198
disken	-180	-198
diskm*	201	9
diskme*	201	9
diskmede*	201	9
diskmedel	148	-12
diskmedelstableter	150	21
dit	-64	122
dit han	-11	231
divi*	135	-8
divin and	135	-8
divin*	135	-8
diving	135	-8
dizy	234	-22
djav*	26	381
djavu bor	23	254
djavu*	26	381
djavul*	26	381
djavulen	26	381
djup*	158	-61
djupt	138	-160
djupt att	-26	186
djupt efter	-135	-108
djupt hal	-188	-176
djupt i	-161	-251
djupt kolds	261	31
djupt och	270	2
djupt sar	-256	-225
djur*	-316	-245
djurj*	-220	-180
djurjo*	-220	-180
djurjour	-220	-180
djurs*	-212	-172
djursj*	-212	-172
djursjuk*	-212	-172
djursjukhus	-212	-172
do	62	313
do asa	17	165
do av	-220	-12
do barn	52	217
do burpe	-181	-187
do dom	14	197
do feber	175	-16
do framf	188	-52
do hela	40	191
do i	-161	-146
do if	-213	-201
do igen	26	254
do jag	63	200
do nar	57	164
do nothi	-155	-195
do nu	18	222
do pa	-216	-206
do skrik	73	184
do vakna	27	193
do varje	15	113
dock*	10	-148
docka	76	-101
docka ar	-157	-153
docka i	212	25
docka och	-183	-152
docka*	-183	-152
dockan	-183	-152
dod fisk	145	31
dod for	-119	-145
dod i	-197	-232
dod jag	38	169
dod pa	-162	-238
dod tror	252	12
doda	-5	394
doda ala	-17	156
doda efter	-162	-171
doda for	-164	-192
doda han	6	241
doda hene	-22	170
doda honom	-72	129
doda manis	13	203
doda mig	40	175
doda min	57	184
doda mor	183	38
doda nagon	-12	237
doda os	18	192
doda slakt	-3	139
dodad var	27	184
dodad*	27	184
dodade	27	184
dodar mig	-219	-232
dodar sig	-19	123
dode*	-163	-55
doden	-163	-55
doden fast	-191	-248
doden igar	11	126
doden och	47	238
doden sedan	-162	-206
doden varje	72	190
dodl*	-20	207
dodli*	-20	207
dodlig*	-20	207
dodligt	-20	207
dods	-13	181
dods*	-181	-81
dodsb kur	-168	-176
dodsb*	-214	-239
dodsbe*	-132	-158
dodsbevi*	-132	-158
dodsbevis	-132	-158
dodsbr*	-168	-176
dodsbra	-168	-176
dodsh anars	26	213
dodsh*	26	213
dodshj*	26	213
dodshjal*	26	213
dodshjalp	26	213
dodst efter	-163	-179
dodst pa	-104	-131
dodst*	-173	-199
dodstr*	-173	-199
dodstrot	-173	-199
doen*	-322	-296
doend i	-145	-148
doend sa	-179	-151
doend*	-322	-296
doende	-322	-296
does	32	146
does it	32	146
does*	144	16
doesn fade	247	55
doesn want	-39	186
doesn*	144	16
doesnt	144	16
dog	-366	-304
dog #	-124	-179
dog haha	-123	-157
dog hasti	-149	-152
dog hur	-164	-206
dog igar	-190	-190
dog men	-176	-235
dog mit	-141	-143
dog nasta	-193	-164
dog vil	-25	213
doin*	-238	-230
doing	-238	-230
doing mindf	-160	-149
dok	243	38
dok armar	188	23
dok pa	152	15
dokt*	-218	7
dokto ensam	0	241
dokto i	-145	-166
dokto nu	-180	-137
dokto til	-101	-158
dokto*	-218	7
doktor	-206	-98
doktor*	-98	125
doktorn	-98	125
dom	-173	61
dom har	14	197
dom i	-62	77
dom rokar	-137	-124
dom var	-3	173
domna arm	233	11
domna armen	242	98
domna ben	267	71
domna det	187	23
domna efter	-197	-162
domna en	-219	-163
domna for	14	214
domna foter	-210	-205
domna i	132	-134
domna melan	166	18
domna nar	-172	-206
domna ont	207	65
domnad	58	-187
domnad*	-69	-138
domnade	-69	-138
domnat	307	63
domni i	-111	-157
domni*	-111	-157
domnin*	-111	-157
domning	178	19
domninga*	-156	-168
domningar	-156	-168
done	-19	289
done fight	-2	152
done*	-243	-280
doner blod	-156	-146
doner organ	-194	-227
doner*	-243	-280
donera	-243	-280
dont want	59	242
door	2	207
dor	101	-145
dor anda	9	189
dor ar	-132	-144
dor av	-194	-230
dor du	41	207
dor langr	27	197
dor med	-20	197
dor men	-48	177
dor nu	167	2
dor och	-4	190
dor sa	-224	-223
dor sager	-31	258
dorar och	-2	172
dorar stang	-175	-168
dore*	19	416
doren	19	416
doren ar	12	259
doren blat	-159	-136
doren det	-144	-134
doren mit	-5	166
doren norma	-114	-147
doren nu	10	181
doren och	12	181
doren vi	35	184
dorka pa	167	-21
dorkarme*	-152	-170
dorkarmen	-152	-170
dos	-12	-147
dos av	168	47
dos insul	194	30
dose	139	0
dose by	139	0
dose*	-1	-167
dosen	-139	-125
dosen spray	-139	-125
doser om	-189	-155
doser*	-189	-155
dosera	-189	-155
doset	54	-108
doset for	143	-13
doset och	157	10
doset ska	-238	-226
doset*	143	-13
dosete*	143	-13
doseten	143	-13
dot	-195	44
dot flera	-160	-166
dot i	9	177
dot sa	-219	-210
dot ska	4	251
doter	-45	69
doter #	-151	-14
doter at	-113	-163
doter blev	29	193
doter borja	-136	-146
doter docka	-157	-153
doter drick	-154	-207
doter e	126	24
doter fem	190	12
doter fick	-223	-228
doter fodel	-145	-145
doter fraga	-4	190
doter fyra	47	182
doter hon	-318	-229
doter hotar	19	160
doter i	102	-93
doter kom	187	23
doter komer	-129	-156
doter kompi	-184	-169
doter larar	-149	-152
doter naken	-165	-174
doter nalar	-165	-191
doter nar	-6	218
doter pa	161	270
doter prata	-12	124
doter ringd	9	199
doter rum	0	192
doter sager	-200	-161
doter sat	167	23
doter sjalv	-88	-152
doter skar	22	286
doter slar	-26	159
doter slog	-180	-159
doter snora	-135	-106
doter tog	143	-10
doter trafa	-9	162
doter var	83	-52
dotern*	-174	-6
doterns	-174	-6
doters	-254	-257
dov	-190	-211
dov och	-177	-209
down but	-144	-147
down one	212	66
down somet	-152	-146
dra	151	-11
dra efter	151	-11
drac*	70	-120
drack	70	-120
drack atika	163	50
drack barne	248	53
drack lampo	164	1
drack lite	-290	-242
drack tandv	242	33
drack ur	227	74
drack vin	-243	-226
drag*	310	151
dragi ner	171	0
dragi*	266	138
dragit	266	138
dragn ar	151	19
dragn*	151	19
dragni*	151	19
dragning	151	19
drai*	140	16
drain	140	16
drain clean	140	16
dran*	282	105
drana efter	-154	-142
drana*	-154	-142
dranag*	-154	-142
dranage	-154	-142
drane pa	-189	-181
drane*	-189	-181
draner*	-189	-181
dranerad	-189	-181
drank	314	35
drank bebis	-29	118
drank bleac	197	17
drank i	144	17
drank lamp	186	22
drank mig	-15	246
drank some	153	16
drank*	223	237
dranka	13	313
drankt	206	13
drar	237	13
drar at	158	-25
drar det	189	8
drar efter	172	58
drar ena	138	-18
drar i	119	10
drar in	265	48
drar me	136	-35
drar ut	70	130
dras	204	-15
dras in	204	-15
dreg*	227	-29
dregl hog	165	51
dregl och	-171	-164
dregl tandv	206	37
dregl*	227	-29
dregla*	227	-29
dreglar	227	-29
dribl his	151	8
dribli*	151	8
dribling	151	8
dric*	-268	-122
drick bra	-230	-185
drick for	-218	-236
drick har	256	20
drick hela	248	79
drick kafe	-170	-143
drick klori	4	208
drick lite	-138	-165
drick masor	241	93
drick mindr	-142	-110
drick mycke	-176	-188
drick och	-263	-192
drick sa	-58	-168
drick slar	196	-13
drick te	-165	-115
drick ur	-143	-122
drick vil	16	290
drick vin	-135	-157
drick*	-268	-122
dricke*	-339	-190
dricker	-339	-190
drin*	-119	227
drink	-37	148
drink alcoh	-120	-131
drink and	-94	62
drink ont	11	238
drink plent	-155	-121
drink*	-127	176
drinke*	4	285
drinken	4	285
drinki*	-250	-201
drinking	-250	-201
driv*	-252	-174
drive me	-176	-181
drive mig	-194	-223
drive*	-264	-292
driver	-194	-223
drives	-176	-181
drivi into	5	169
drivi scare	-128	-139
drog	14	-160
drog kokai	116	23
drog mig	-258	-163
drog ner	230	27
droga mig	-33	164
droga*	-33	164
drogat	-33	164
drogs	188	47
drogs up	188	47
drom*	-260	-212
dromd att	-182	-207
dromd*	-182	-207
dromde	-182	-207
drome att	-344	-314
drome dalig	-126	-137
drome om	57	359
drome*	-203	-119
dromer	-203	-119
droo*	326	57
droop face	241	14
droop*	217	41
droopy	241	14
drop	-170	-180
drop dead	-143	-160
drope*	177	-6
droped	177	-6
druc*	258	234
druck dalig	-169	-160
druck diskm	148	-12
druck for	-30	228
druck i	-26	106
druck lite	-3	149
druck mycke	83	-52
druck och	-59	148
druck propl	205	-1
druck rengo	154	-13
druck spola	191	-28
druck up	-26	194
druck*	258	234
drucki*	258	234
druckit	258	234
drug*	12	219
druge and	12	219
druge*	12	219
druged	12	219
drum	-136	-119
drun*	120	-11
drunk	-7	193
drunk hosta	253	87
drunk i	-160	-151
drunk nar	206	14
drunk ska	-158	-133
drunk som	-168	-147
drunk*	121	-135
drunkn*	121	-135
drunknad*	-307	-268
drunknade	-307	-268
drunknin*	362	55
drunkning	278	18
drunkningstilbud	253	87
druv*	176	10
druva	176	10
druva och	145	8
dry	-274	-257
dry from	-190	-170
dryc*	-239	-167
dryck	-239	-167
dryck #	-147	-112
du	-283	-98
du en	-176	-179
du kvar	-259	-264
du skriv	52	223
dube*	-37	-142
dubel	-230	-230
dubel av	180	58
dubel dos	194	30
dubel forst	-189	-135
dubel kraks	142	31
dubel nar	-138	-115
dubel och	218	14
dubel ogonl	226	58
dubel ont	258	85
dubel p	-265	-232
dubel sen	148	29
dubel*	120	-53
dubelsee*	226	58
dubelseende	226	58
dubelsla*	-138	-115
dubelslag	-138	-115
dubelt	117	-34
duka*	15	209
dukat	15	209
dukat up	15	209
dump*	4	147
dumpa a	4	147
dumpa*	4	147
dumpad	4	147
dunk*	67	183
dunka*	67	183
dunkar	-48	148
duns*	17	161
dunsa och	17	161
dunsa*	17	161
dunsar	17	161
dusch hela	146	4
dusch och	28	224
duscha	-222	-186
duscha*	28	224
duschar	28	224
dusche*	222	43
duschen	222	43
dygn och	196	47
dygn*	-170	-144
dygne runt	-133	-111
dygne*	-170	-144
dygnet	-170	-144
dyin*	117	-111
dying	117	-111
dyk	220	28
dyk ar	220	28
dyka	-127	-127
dyka*	220	28
dykar dyk	220	28
dykar*	220	28
dykars*	208	18
dykarsju*	208	18
dykarsjuka	208	18
dykn*	158	25
dykni och	158	25
dykni*	158	25
dyknin*	158	25
dykning	158	25
dykt*	235	42
dykte	235	42
dykte och	235	42
dyrt	-193	-182
e	276	164
e #	-201	-208
e ba	-9	156
e bla	126	24
e dubel	195	40
e ens	-4	150
e friko	-167	-202
e gravi	138	-16
e ja	-129	-138
e kal	183	38
e klar	34	158
e lite	147	34
e paj	-121	-135
e rad	189	213
e slap	157	-10
e slut	-137	-124
e stel	168	71
e stenh	129	26
e strok	157	8
e vecka	143	31
e verkl	-14	188
ear	-246	-281
eara*	-242	-223
earac and	-187	-167
earac right	-149	-152
earac*	-242	-223
earach*	-242	-223
earache	-242	-223
ears	-180	-175
ears clean	-180	-175
easi*	-132	40
easie if	-4	169
easie*	-4	169
easier	-4	169
easil any	-132	-121
easil*	-192	-197
easily	-192	-197
eatin nuts	190	20
ebol*	-150	-177
ebola	-150	-177
ebola i	-150	-177
ecze*	-151	-140
eczem has	-151	-140
eczem*	-151	-140
eczema	-151	-140
edge	-116	-257
efek*	185	7
efekt	185	7
efte*	-157	-101
efter	-169	-104
efter abort	281	83
efter alved	-143	-138
efter andan	360	62
efter antib	220	67
efter att	-71	-286
efter besok	47	182
efter bet	-225	-182
efter bihal	232	43
efter blodp	-144	-151
efter bonor	-156	-140
efter bords	-117	-129
efter brake	6	240
efter brand	204	11
efter brans	-227	-163
efter cashe	146	22
efter celgi	-197	-165
efter dagen	135	26
efter dem	5	215
efter den	134	30
efter det	1	201
efter doden	37	236
efter drink	11	238
efter dykni	158	25
efter efter	-135	-102
efter en	140	129
efter epile	-198	-155
efter fal	-273	-210
efter falet	355	70
efter fasti	-154	-106
efter feber	-235	-197
efter fem	-124	-149
efter fet	-222	-171
efter fjalt	203	27
efter fjalv	-190	-183
efter flyg	-242	-209
efter flyge	-133	-117
efter flygr	174	20
efter flyte	-141	-160
efter forky	-141	-102
efter getin	201	26
efter glase	124	19
efter golfe	-238	-203
efter handu	148	-2
efter helge	24	255
efter hjart	-239	-206
efter honom	-7	187
efter hosta	-171	-154
efter i	-162	-187
efter jakto	216	13
efter jobet	-289	-239
efter jordn	173	11
efter julbo	-200	-170
efter julfe	2	160
efter karao	-203	-183
efter konse	-285	-232
efter kontr	165	50
efter krock	-118	-146
efter lagni	-152	-154
efter lask	-220	-218
efter lopni	-187	-149
efter luft	-173	-190
efter lunch	22	-132
efter maten	-324	-266
efter matni	-176	-151
efter melod	-171	-165
efter mig	11	270
efter myg	-159	-137
efter mygbe	-146	-150
efter nagra	-200	-200
efter natpa	-239	-249
efter noter	354	125
efter ny	-121	-179
efter paset	-269	-217
efter pensi	-137	-180
efter prome	-199	-187
efter prope	-144	-158
efter rakni	-155	-154
efter rakor	280	91
efter rep	-167	-185
efter sangl	-139	-111
efter sig	209	3
efter simha	-193	-192
efter skolj	-163	-144
efter skote	148	30
efter skotn	-201	-182
efter skrik	-113	-149
efter slade	20	180
efter slage	275	10
efter snosk	-165	-169
efter sofbo	-105	-121
efter som	-135	-102
efter somn	-221	-221
efter somnt	-202	-205
efter spini	-253	-221
efter sprut	-255	-219
efter stors	-172	-151
efter strok	-162	-125
efter table	253	14
efter tandl	-199	-140
efter tandu	156	19
efter toale	-237	-170
efter tre	-268	-217
efter tromb	-163	-159
efter tvatm	-134	-112
efter vacin	-260	-217
efter varje	108	205
efter vinet	-175	-168
efter vridn	-151	-140
efterm*	207	41
eftermid*	207	41
eftermidags	207	41
efters*	-135	-102
eftersom	-135	-102
egen	-30	215
egen begra	86	254
egen hand	5	204
egen telef	40	159
egen*	-188	-83
egent en	-175	-168
egent vil	101	244
egent*	-188	-83
egentl*	-188	-83
egentlig*	-188	-83
egentligen	-188	-83
eget	233	-44
eget hus	-151	-169
eget namn	222	10
eget spot	212	60
ei hengi	187	24
ei heraa	258	-26
ei lopu	273	22
eika	496	93
eika han	225	18
eika jaksa	149	3
eika lopu	194	20
eika reago	138	23
eika syo	179	35
eika vasta	231	34
ej	248	127
ej va	-26	115
ekg	-240	-262
ekg var	-194	-171
ekse*	-422	-372
eksem	-411	-365
eksem ar	-157	-183
eksem av	-135	-144
eksem en	86	224
eksem i	-172	-173
eksem melan	-185	-176
eksem men	101	244
eksem ser	-168	-158
eksem som	-130	-151
eksem*	-171	-188
ekseme*	-171	-188
eksemet	-171	-188
elaa	34	348
elak	16	200
elak och	16	200
elam*	171	39
elama pahin	171	39
elama*	171	39
elaman*	171	39
elamani	171	39
elbo*	-210	-184
elbow	-151	-140
elbow creas	-151	-140
elbow sore	-139	-124
elbow*	-139	-124
elbows	-139	-124
eld brant	127	2
eld och	-166	-175
eldad i	-210	-166
eldad*	-210	-166
eldade	-210	-166
eldat	233	70
eldat i	233	70
elefa siter	170	23
elem*	-155	-66
eleme a	41	142
eleme men	-180	-176
eleme*	-155	-66
elemen*	-155	-66
elemente*	-155	-66
elementet	-155	-66
eler brist	12	200
eler en	-243	-239
eler ja	38	206
eler skriv	257	32
elev	19	209
elev*	15	220
eleve kom	-22	121
eleve*	15	220
eleven	15	220
eliq*	237	-8
eliqu har	166	62
eliqu nu	-76	-143
eliqu somni	117	45
eliqu*	237	-8
eliqui*	237	-8
eliquis	237	-8
elol*	272	13
eloly*	272	13
elolyc*	272	13
elolycka	272	13
elra*	-164	-110
elrak*	-164	-110
elrakn*	-164	-110
elraknin*	-164	-110
elrakningen	-164	-110
elst*	-216	-193
elsta*	-148	-137
elstan*	-148	-137
elstangs*	-148	-137
elstangsel	-148	-137
elsto i	-149	-139
elsto*	-149	-139
elstot*	-149	-139
elstotsk*	-149	-139
elstotskansla	-149	-139
elva	-80	120
elva och	6	169
elva sager	-20	141
emel*	145	53
emela*	145	53
emelan	145	53
emfy*	-124	-149
emfys och	-124	-149
emfys*	-124	-149
emfyse*	-124	-149
emfysem	-124	-149
emot	42	256
emot barnb	-190	-194
emot men	-29	136
emot radio	17	282
en aldre	12	286
en alkom	-134	-127
en angel	-183	-208
en angva	-269	-217
en aning	-183	-178
en anten	9	140
en ap	15	185
en armba	-196	-148
en bage	204	18
en bakfy	-155	-135
en bekan	20	127
en bil	113	196
en bild	-126	20
en bit	-176	-177
en black	198	70
en blasb	147	34
en blixt	138	57
en blodn	-210	-182
en blodt	-159	-136
en bol	144	-74
en brada	215	47
en bro	-151	-2
en burk	192	149
en chock	-230	-210
en decka	-152	-149
en docka	212	25
en dod	-55	-190
en dodsb	-168	-176
en dor	-44	318
en druva	176	10
en extra	262	40
en fasti	-217	-203
en femkr	-263	-197
en fest	19	137
en film	-156	-154
en flask	268	45
en forky	-160	-171
en fot	-143	-153
en fotbo	-222	-192
en fraga	-309	-340
en frukt	-235	-190
en frysp	142	6
en ful	212	31
en fyla	127	-10
en gang	-5	-236
en gardi	189	65
en glasd	-265	-230
en gren	192	20
en gris	-115	-150
en halua	23	241
en halv	178	61
en halvt	278	50
en hel	195	-140
en hjart	223	-61
en hoger	184	12
en hund	319	49
en ipren	-323	-281
en jaksa	33	250
en jordn	117	23
en kafts	5	267
en kalv	-229	-200
en karam	196	0
en katun	156	29
en kile	35	176
en kniv	-95	-352
en knol	-281	-252
en koleg	-177	-166
en konse	-150	-184
en kop	-140	-167
en kopia	22	197
en koran	38	179
en korv	134	30
en korvb	155	27
en kotbi	178	38
en kraka	-203	-183
en kramp	236	49
en krukv	-205	-177
en kund	138	36
en kvart	304	65
en kvina	-80	131
en lagni	-178	-169
en lakar	-110	-154
en lang	52	209
en larka	-145	-130
en last	32	169
en lastb	123	-4
en latsa	-237	-220
en leksa	161	59
en lina	247	19
en liten	-234	-77
en lungi	137	29
en magne	234	36
en manad	-312	-158
en manis	-173	-231
en masa	255	197
en matsk	182	26
en medic	-194	-218
en minut	-131	-250
en myrst	-149	-172
en nagel	-206	-206
en nave	143	-9
en njurs	177	34
en ny	-1	-151
en nyfod	-224	-183
en obeha	194	18
en ode	-125	-142
en olyck	-92	132
en pase	179	6
en pine	-175	-198
en plank	235	44
en plomb	-203	-197
en pojke	-158	-133
en pojkv	3	167
en pol	-133	-111
en prins	-229	-213
en prop	174	-12
en psyko	-218	-248
en pysty	154	17
en robot	-176	-179
en rod	-240	-185
en ros	-250	-237
en rost	-19	192
en rulga	208	34
en saa	393	37
en sack	155	23
en sak	86	224
en sal	165	9
en samta	-122	-161
en sanda	26	142
en sax	-171	-205
en sekun	40	-136
en sil	208	-58
en sista	36	268
en skala	-261	-246
en skam	9	186
en skins	204	35
en skuga	171	0
en slang	-103	132
en slav	20	104
en slump	-136	-137
en smal	163	19
en snara	-13	196
en spion	9	284
en sten	-136	13
en stent	167	7
en stick	-307	-224
en stock	160	0
en stolp	187	6
en stot	49	-101
en strok	370	26
en stund	126	-81
en sytra	-151	-150
en table	-197	-188
en talri	-151	-174
en tand	-219	-128
en tia	-227	-163
en tid	164	-60
en til	-147	-118
en time	403	75
en tok	192	0
en trasd	135	9
en trea	-208	-184
en truma	247	58
en tune	277	31
en tung	144	29
en tvatm	-151	-143
en tyngd	144	-45
en ugn	153	8
en utgan	11	219
en vag	2	239
en valdi	-175	-168
en van	-124	-38
en vark	117	42
en varta	-279	-300
en vaxpr	-164	-157
en vecka	-236	13
en vindr	225	26
en visel	209	37
en vit	-180	-176
en vuxen	-14	249
en ytlig	-139	-160
en yxa	-1	174
en zombi	-150	-171
ena	187	-8
ena armen	181	49
ena benet	115	-53
ena foten	136	-35
ena halet	202	-6
ena hande	156	8
ena ljums	129	42
ena mungi	255	50
ena ogat	279	37
ena pungk	154	40
ena pupil	179	21
ena sidan	342	75
ena testi	-204	-172
enaa	27	396
enaa elaa	29	296
enaa halua	19	184
end	36	326
end for	14	191
end his	-29	102
enda	73	444
enda losni	-2	170
enda som	47	324
endi*	-18	217
endin my	-18	217
endin*	-18	217
ending	-18	217
ener*	-189	-181
energ*	-189	-181
energi	-189	-181
enge*	-282	-238
engel*	-282	-238
engels*	-282	-238
engelska	-282	-238
engli bad	143	19
engli pleas	-250	-230
enka	339	291
enka herat	35	202
enkl*	23	139
enkla for	23	139
enkla*	23	139
enklar*	23	139
enklare	23	139
enli*	157	-88
enlig klock	143	19
enlig plan	153	7
enlig*	157	-88
enligt	157	-88
ens	140	269
ens poang	-4	150
ens skule	39	220
ens tita	110	-28
ensa*	176	217
ensam foral	-150	-165
ensam gamal	-20	197
ensam hema	189	84
ensam men	-271	-267
ensam pa	-141	-158
ensam ringd	156	12
ensam sen	-125	-161
ensam*	5	139
ensamk*	5	139
ensamkom*	5	139
ensamkomande	5	139
entr*	-134	-142
entre far	-134	-142
entre*	-134	-142
entren	-134	-142
epil*	66	-163
epile ar	-281	-281
epile far	-200	-181
epile men	157	24
epile nu	243	42
epile och	-161	-111
epile*	66	-163
epilep*	66	-163
epilepsi	-104	-212
epilepsi*	224	-30
epilepsianfal	313	64
epilepsimedicin	-179	-210
epip*	198	-64
epipe den	-159	-144
epipe efter	-135	-102
epipe har	248	21
epipe*	198	-64
epipen	225	-41
epipen*	-195	-161
epipenor	-195	-161
er	-266	-425
er igar	-136	-170
er motag	-157	-123
er tack	-187	-187
erek*	-213	-209
erekt*	-213	-209
erekti*	-213	-209
erektion*	-213	-209
erektionsproblem	-213	-209
et aldre	-190	-138
et alg	-135	-123
et anfal	246	-1
et avske	-14	186
et barn	-268	-216
et blad	-122	-135
et boend	-195	-167
et brev	-46	126
et chip	32	242
et dygn	171	49
et elsta	-148	-137
et fodel	-124	-166
et fonst	137	-1
et gang	-2	249
et glas	168	-15
et hal	251	-20
et halso	-202	-230
et halva	-251	-197
et helve	34	227
et hoplo	54	160
et hug	129	42
et hus	-140	-182
et i	191	31
et insla	-136	-118
et intyg	-96	-144
et jarnb	184	30
et kilo	-161	-115
et knapb	-13	-142
et konst	-4	215
et kraft	163	72
et kramp	159	15
et lakan	195	11
et lakar	-160	-181
et litet	127	1
et ljud	149	40
et lop	154	22
et m	173	21
et marke	-162	-195
et mista	34	114
et mynt	124	-25
et paper	-14	115
et par	-125	-177
et pisto	152	-11
et rep	152	154
et sant	-131	-148
et sat	19	184
et skal	-20	225
et skruv	152	67
et skyda	25	218
et slag	-157	-184
et stale	-161	-132
et steg	40	339
et til	143	-13
et trad	244	-2
et trasi	130	-55
et tryck	191	79
et updra	9	200
et valdi	121	20
et vanli	-144	-99
et vrak	-158	-174
eta	213	80
eta magsj	213	80
etar*	332	95
etari ar	186	57
etari drack	164	1
etari har	183	53
etari kramp	178	55
etari lag	152	8
etari*	332	95
etarin*	332	95
etaringe*	332	95
etaringen	332	95
etei	31	276
etei halua	13	177
etyl*	248	11
etyle*	248	11
etylen*	248	11
etylengl*	248	11
etylenglykol	248	11
even hapen	-141	-142
even when	154	20
ever	184	-4
every	-286	-266
every day	-82	74
every hates	-7	156
every night	-185	-159
every stoma	-141	-142
every ten	138	2
every time	-120	-180
every would	-3	210
every*	197	233
everyo*	202	208
everyone	109	200
everyt*	-131	95
everythi*	-131	95
everything	-131	95
everyw*	229	29
everywhe*	229	29
everywhere	229	29
evig	62	260
evig vila	62	260
evig*	40	258
evigt	40	258
evil	-28	166
ex ar	-119	-145
ex brot	17	264
ex hotar	49	165
ex slog	-164	-211
ex vad	-234	-256
exak*	167	7
exakt	167	7
exakt sama	167	7
exam*	-219	-214
exams	-219	-214
exer*	-169	-188
exerc group	-117	-143
exerc with	-133	-134
exerc*	-169	-188
exerci*	-169	-188
exercise	-169	-188
exet	59	215
exet folje	59	215
exfr*	-1	174
exfru	-1	174
exfru star	-1	174
exis*	59	330
exist	29	139
exist*	46	285
existe*	46	285
existera	46	285
exma*	31	212
exman skriv	26	188
exman*	26	188
exmane*	26	188
exmanen	26	188
expl*	43	-182
explo brans	145	34
explo from	-199	-169
explo heada	215	47
explo i	322	73
explo ingen	-208	-174
explo snart	-173	-139
explo*	43	-182
explod*	-76	-239
exploder*	-34	-211
explodera	-244	-233
exploderade	189	-18
exploderar	-175	-140
explodes	-199	-169
explos*	266	80
explosio*	149	35
explosion	149	35
explosiv*	215	47
explosive	215	47
extr*	238	-15
extra	276	7
extra knick	262	40
extra metot	196	18
extra slag	-261	-219
extra*	-197	-155
extras*	-197	-155
extrasla*	-197	-155
extraslag	-197	-155
extre huvud	116	27
extre*	116	27
extrem	116	27
eye	55	-125
eye for	139	6
eye hurts	-169	-144
eye i	-169	-157
eyel*	151	8
eyeli is	151	8
eyeli*	151	8
eyelid	151	8
eyes	-68	-146
eyes are	-190	-170
eyes from	-166	-141
fa andni	-165	-154
fa baltr	-146	-119
fa dagen	-121	-138
fa do	42	164
fa en	179	-54
fa fardt	-151	-162
fa feber	-268	-216
fa forlo	-172	-174
fa hem	-208	-228
fa hemsj	-121	-160
fa hene	177	9
fa hjalp	-14	178
fa katen	56	242
fa krist	-152	-128
fa luft	167	12
fa nagot	85	-69
fa ner	231	13
fa ny	-238	-200
fa pacem	-157	-151
fa pensi	51	177
fa prata	-205	-230
fa se	-24	132
fa somna	16	290
fa stop	259	27
fa strom	-148	-137
fa tid	-190	-230
fa vacin	-108	-97
fa vard	-142	-166
fa vila	40	258
face	120	-52
face droop	194	51
face feels	-203	-183
face has	174	37
face swole	141	22
fade	281	74
fage*	-286	-246
fagel liger	-242	-198
fagel pa	-129	-149
fagel*	-286	-246
fageli*	-129	-149
fagelinf*	-129	-149
fagelinfluensa	-129	-149
fageln	-242	-198
fain*	77	-139
faint	64	-100
faint at	-122	-144
faint*	46	-114
faints	-122	-144
fakt*	-222	-224
fakta*	-146	-168
faktag*	-146	-168
faktagra*	-146	-168
faktagranskning	-146	-168
faktu*	-191	-165
faktur*	-191	-165
faktura	-191	-165
fal	-324	-201
fal jag	54	160
fal men	-232	-164
fal pa	-168	-141
fal sedan	-144	-142
fala	218	11
fala fran	218	11
fale*	288	15
faler av	-172	-167
faler efter	165	50
falet	354	77
falet fran	183	20
falet yr	170	47
fals*	-160	-17
falsk ingen	-160	-157
falsk om	-153	-154
falsk*	-160	-17
falska*	-153	-154
falskarm	-153	-154
falskt	-160	-157
fami*	-144	109
famil bast	9	186
famil but	-168	-183
famil far	26	218
famil for	-2	114
famil liger	-202	-191
famil och	33	199
famil ska	53	208
famil*	-144	109
familj	67	266
familj*	-178	11
familjen	-161	43
familjer*	-148	-200
familjeradgivning	-148	-200
famn*	212	25
famne*	212	25
famnen	212	25
fan	112	-51
fan a	-269	-231
fan gor	142	6
fan han	159	0
fan mit	156	21
fan vad	-193	-182
fans	75	370
fans hej	46	263
fans skule	23	139
fant*	7	162
fanta om	7	162
fanta*	7	162
fantas*	7	162
fantasie*	7	162
fantasier	7	162
far and	-129	-119
far ata	-170	-164
far bara	12	200
far blama	1	146
far celgi	355	113
far febra	183	38
far for	-144	-170
far hal	-125	-152
far han	-303	-299
far har	77	221
far hav	-161	-157
far hjart	145	-31
far hon	-67	-138
far i	-300	-272
far impul	-19	165
far in	-122	-95
far ite	293	28
far jag	-226	-245
far knapt	293	24
far kora	-164	-161
far luft	158	49
far man	-371	-373
far medel	6	193
far min	-136	-146
far mina	-151	-112
far ner	-147	-112
far ni	-134	-142
far ont	-267	-230
far slag	-143	-164
far stryk	4	370
far sveti	-155	-148
far ta	-234	-70
far tande	-210	-222
far tanka	-9	244
far ut	26	218
far vi	-150	-155
farb*	30	195
farbr fick	159	15
farbr har	30	214
farbr visar	-14	155
farbr*	30	195
farbro*	30	195
farbroder	-23	162
farbror	84	236
fard*	-131	110
fardi for	-193	-192
fardi ska	-148	-167
fardi*	-104	138
fardig*	-110	137
fardigbe*	-237	-246
fardigbehandlad	-237	-246
fardigt	29	298
fardt*	-151	-162
fardtj*	-151	-162
fardtjan*	-151	-162
fardtjanst	-151	-162
farf*	214	45
farfa fick	127	-10
farfa sager	0	166
farfa snubl	209	46
farfa tafsa	18	177
farfa tog	159	-3
farfa vil	-169	-216
farfa*	214	45
farfar	191	45
farg sager	-127	-134
farg*	-183	-168
farga haret	-220	-207
farga*	-220	-207
fargad*	-220	-207
fargade	-220	-207
farj*	-268	-285
farja*	-268	-285
farjan	-268	-285
farl*	-345	-130
farli ar	-148	-137
farli att	-328	-265
farli med	-111	-110
farli ska	-137	-132
farli*	-345	-130
farlig	49	298
farlig*	-474	-437
farliga	-187	-186
farligt	-444	-410
farm*	194	-9
farmo ar	-279	-240
farmo blev	38	118
farmo dog	-124	-179
farmo haler	169	26
farmo morfa	190	34
farmo och	-158	-160
farmo pa	137	29
farmo*	194	-9
farmor	194	-9
farn	213	24
farn benet	213	24
farsa*	211	-6
farsan	211	-6
farsk rispo	4	187
farsk*	27	229
farska	27	229
farst a	-150	-134
farst*	-150	-134
farstu*	-150	-134
farstun	-150	-134
fart och	143	28
farv*	-51	245
farva*	-51	245
farval	-51	245
fast	174	231
fast divin	135	-8
fast foda	-136	-146
fast han	134	-29
fast hene	-60	136
fast hon	257	27
fast i	-68	-158
fast jag	199	171
fast lakar	-114	-168
fast mig	1	251
fast min	37	262
fast och	11	219
fast vid	-201	-185
fast*	85	-197
fasti den	-154	-106
fasti fora	166	71
fasti och	-159	-125
fasti pa	-288	-244
fasti ut	-137	-136
fasti vad	-189	-160
fasti*	-290	-271
fastin*	-290	-271
fasting	-389	-323
fastk*	250	1
fastkl*	250	1
fastklam*	250	1
fastklamd	250	1
fastn han	240	34
fastn i	175	-62
fastn pa	-224	-191
fastn*	226	-75
fastna*	226	-75
fastnade	217	-59
fastnar	-224	-191
fastnat	219	61
fat	293	-86
fat avlop	171	17
fat en	271	-59
fat fler	-143	-140
fat grane	222	24
fat i	414	74
fat indra	130	-7
fat kalel	-212	-190
fat kaust	147	35
fat klamy	-187	-214
fat kokan	204	8
fat kraft	9	223
fat nacks	-288	-245
fat nagot	192	27
fat nagra	-161	-130
fat nya	-169	-143
fat ont	134	42
fat roda	-201	-120
fat skavs	-158	-138
fat slaga	194	30
fat sma	103	28
fat stot	181	25
fat svart	-151	-91
fat table	-242	-206
fat tag	157	10
fat tid	-214	-191
fat utskr	-202	-205
fat vaner	-219	-206
fata*	59	250
fatat	45	213
fatat beslu	45	213
favo*	-197	-232
favor tog	-197	-232
favor*	-197	-232
favori*	-197	-232
favorits*	-197	-232
favoritserie	-197	-232
febe*	-19	-161
feber #	-172	-163
feber andas	173	46
feber ar	-198	-225
feber barne	-235	-197
feber flera	-268	-216
feber gick	-283	-213
feber gra	232	27
feber hos	-336	-293
feber huden	143	-20
feber huvud	170	76
feber i	-221	-149
feber igar	-62	-113
feber ingen	21	183
feber inte	-164	-136
feber just	234	30
feber kal	171	65
feber kala	135	26
feber kan	-136	-98
feber kvina	-121	-146
feber lite	-127	-125
feber men	-389	-261
feber nacke	227	30
feber nu	266	47
feber ont	249	96
feber prick	160	49
feber sedan	-325	-204
feber slo	173	38
feber stel	266	75
feber svar	232	43
feber under	176	16
feber vil	-211	-180
feber*	-126	-228
feberf*	-155	-128
feberfri	-155	-128
feberk*	237	-32
feberkra*	237	-32
feberkramp	237	-32
febern	-416	-325
febra o	183	38
febra*	183	38
febrar	183	38
febri seizu	-173	-127
febril*	-173	-127
febrile	-173	-127
feed	191	37
feedi and	149	12
feedi wel	-187	-167
feel	343	272
feel bad	13	223
feel faint	211	21
feel fine	-276	-251
feel like	274	291
feel my	168	13
feel ok	180	-5
feel sick	174	26
feel so	128	22
feel somet	10	201
feeli low	-193	-206
feeli under	157	-11
feels	164	-54
feels bruis	-142	-132
feels like	271	1
feels realy	149	21
feet	-38	-158
feet are	-166	-204
fejs*	173	52
fejse*	173	52
fejset	173	52
fel	75	-161
fel adres	-172	-178
fel datum	-145	-145
fel dos	-242	-206
fel down	145	-14
fel frago	169	60
fel greje	159	-25
fel haha	-201	-176
fel hal	238	72
fel hand	171	50
fel jag	171	55
fel medic	190	26
fel numer	-230	-205
fel of	246	5
fel on	146	-28
fel sprut	167	28
fel throu	194	-13
fel yeste	166	9
felt	237	76
felt a	201	48
felt the	149	50
fem	26	-173
fem ar	129	-20
fem centi	-130	-118
fem gange	134	-68
fem kilo	-167	-168
fem manad	190	12
fem minut	-193	-222
fem stora	157	24
fema*	-217	-319
femar och	-168	-147
femar sager	-257	-237
femar*	-190	-299
femari*	-190	-299
femaring	-201	-173
femaring*	-136	-256
femaringen	-136	-256
femk*	-263	-197
femkr*	-263	-197
femkro*	-263	-197
femkrona	-263	-197
femt*	-179	-152
femti borde	-215	-187
femti nu	-145	-192
femti pa	36	193
femti*	-321	-295
femtio	-250	-239
femtio*	-208	-201
femtiotv*	-208	-201
femtiotva	-208	-201
fest	19	137
fest igar	19	137
feste ar	157	9
feste var	-176	-189
fet	-263	-232
fet mat	-224	-165
fet tack	-140	-150
feve*	71	-116
fever	71	-116
fever #	-239	-156
fever for	-155	-121
fever hates	161	-2
few minut	139	6
fick aka	-174	-142
fick amput	-165	-135
fick av	-150	-145
fick avliv	-136	-139
fick barn	-97	54
fick beton	197	14
fick black	-176	-163
fick blama	-152	-179
fick den	63	208
fick det	237	8
fick et	90	-81
fick grus	-268	-238
fick hamta	-16	144
fick het	205	54
fick hjarn	-184	-169
fick hjart	-317	-259
fick hocke	228	58
fick huvud	-243	-226
fick i	151	28
fick ja	-153	-136
fick jag	64	174
fick jateo	156	50
fick klada	-159	-152
fick krup	-197	-185
fick laga	227	80
fick liv	153	23
fick los	-142	-133
fick lut	168	3
fick mens	-196	-205
fick min	168	47
fick nasta	-271	-185
fick nya	-171	-171
fick ont	160	-34
fick panik	-222	-180
fick penic	189	57
fick puck	210	96
fick pucke	127	-7
fick ryck	127	-10
fick sata	128	4
fick skavs	-184	-214
fick sova	-210	-219
fick span	-214	-145
fick spark	-140	-139
fick strom	181	27
fick syra	172	24
fick syrga	-141	-125
fick table	-123	-157
fick up	214	-24
fick utvis	11	150
figh*	-2	152
fight*	-2	152
fighti*	-2	152
fighting	-2	152
fika*	251	8
fikat	180	23
film	-220	-202
film om	-156	-154
film*	-17	255
filma nar	40	182
filma*	59	296
filmad*	-15	213
filmade	-15	213
filmar	60	169
filmat	40	182
filme och	-14	155
filme var	-154	-125
filmer	-14	155
filt*	-191	-185
filte*	-191	-185
filter	-191	-185
fina	-102	-210
fina vaner	-161	-161
fina*	-290	41
final ont	-113	-149
final*	-113	-149
finale*	-113	-149
finalen	-113	-149
finar	-460	-489
finar i	-285	-286
finar pa	-206	-228
finas	85	420
finas mer	30	122
finas nar	4	194
finas til	11	151
find	191	26
find words	204	14
fine	-375	-238
fine i	-202	-200
fine just	-175	-157
fine need	-115	-132
fine now	-48	-132
fine pa	-135	-138
fing*	160	-121
finge ar	289	49
finge av	269	37
finge elbow	-139	-124
finge go	-179	-173
finge in	159	13
finge klamd	173	5
finge liger	179	6
finge on	-200	-192
finge*	368	-32
finger	91	-131
finger*	382	7
fingerbo*	230	28
fingerborgsbloma	230	28
fingers	-37	-140
fingerto*	401	73
fingertopar	191	38
fingertopen	347	53
fingr #	170	24
fingr ar	344	74
fingr borta	186	11
fingr hange	269	35
fingr i	-421	-333
fingr ingen	-195	-190
fingr nar	-248	-217
fingr och	201	73
fingr pa	-392	-379
fingre*	-14	-287
fingret	-14	-287
finis a	182	-24
fins	-461	-226
fins att	-137	-180
fins bara	11	333
fins de	-262	-258
fins det	-327	-312
fins djurj	-220	-180
fins famil	-99	-126
fins for	-145	-186
fins i	43	175
fins kvar	-163	-13
fins och	-19	136
fint	-345	-307
fint sa	-191	-138
fira jul	35	210
fisk	220	-37
fisk hals	169	7
fisk*	-240	-238
fiske flyte	-183	-163
fiske*	-183	-163
fisken	-183	-163
fiti*	256	17
fitin*	256	17
fiting	256	17
fixa	-221	-181
fixa tid	-221	-181
fixa*	10	256
fixat	9	189
fixat alt	9	189
fjal*	177	-65
fjalt*	203	27
fjaltu*	203	27
fjalture*	203	27
fjalturen	203	27
fjalv*	-176	-159
fjalva*	-176	-159
fjalvand*	-176	-159
fjalvandringen	-176	-159
fjard gange	-115	-139
fjard*	-115	-139
fjarde	-115	-139
fjol	-338	-288
fjol hon	-143	-162
fjol maste	-140	-122
fjol nu	-172	-127
fjol och	-150	-164
fjor*	165	258
fjort handl	4	187
fjort jag	83	-52
fjort*	165	258
fjorto*	165	258
fjorton	140	159
fjortona*	4	187
fjortonarings	4	187
flac*	235	-44
flack	-238	-205
flack overa	165	50
flack sex	233	40
flack som	-150	-109
flack*	336	22
flacka*	234	-50
flackar	162	-72
flackarn*	177	20
flackarna	177	20
flacki*	251	90
flackig	251	90
flaga*	185	21
flagar	185	21
flagn*	-158	-173
flagna*	-158	-173
flagnar	-158	-173
flam*	273	7
flama up	187	35
flama*	187	35
flamad*	187	35
flamade	187	35
flamt fast	137	-29
flamt och	193	44
flamt*	212	-12
flamta*	212	-12
flamtar	212	-12
flar*	-151	-140
flare in	-151	-140
flare*	-151	-140
flared	-151	-140
flasa i	156	5
flasa som	227	66
flasa*	290	74
flasar	290	74
flase orkar	-131	-126
flase*	-131	-126
flasen	-131	-126
flasi efter	-143	-129
flasi*	-160	-153
flasig	-160	-153
flask jag	0	184
flask langr	-185	-181
flask med	227	74
flask vin	193	13
flaska	309	45
flaska*	-64	-151
flaskan	-64	-151
flasko*	0	184
flaskor	0	184
fler den	-143	-140
fler*	-154	-136
flera	-154	-136
flera ar	-311	-273
flera gange	-375	-192
flera har	-192	-176
flera manad	-71	101
flera nater	-150	-160
flera prata	-163	-153
flera sekun	254	80
flera stota	257	71
flick har	243	18
flick hon	-120	-148
flick och	-1	183
flick ryckt	140	5
flick skote	-209	-139
flick slar	88	322
flick spark	41	245
flick vil	-82	-125
flicka	-205	-174
flicka*	258	175
flickan	258	175
flickvan*	19	301
flickvanen	19	301
flik	-200	-163
flik pa	-200	-163
flim*	217	61
flime som	-131	-115
flip*	81	-63
flipe my	176	12
flipe*	176	12
fliped	176	12
flit	21	371
flit det	-27	113
flit efter	13	184
flit for	30	220
flog	327	-10
flog av	168	0
flog bakat	143	2
flog in	224	9
flog over	159	46
floo*	338	-28
floor	338	-28
floor unres	140	5
flop*	228	37
flopy	228	37
flug*	203	19
flugs*	193	9
flugsv*	193	9
flugsvam*	193	9
flugsvamp	254	36
fly	-126	-137
fly fran	-126	-137
flyg	-242	-209
flyg*	-186	-273
flyga	-171	-99
flyga behov	-164	-191
flyge bada	-133	-117
flyge*	-295	-338
flyget	-265	-314
flygp*	-239	-191
flygpl*	-239	-191
flygplan*	-239	-191
flygplanet	-239	-191
flygr vil	-186	-170
flygr*	113	-95
flygra*	-215	-249
flygrad	-186	-170
flygrads*	-124	-179
flygradsla	-124	-179
flygre*	174	20
flygresa*	193	37
flygresan	193	37
flyt*	-361	-272
flyta	-185	-219
flyta fins	-125	-161
flyta fran	-102	-138
flyta ger	-141	-205
flyta hemif	-44	142
flyta sig	-158	-142
flyta til	-209	-232
flyta*	-258	-81
flytad*	-164	-159
flytade	-164	-159
flytan*	-202	-192
flytande	-202	-192
flytar	-271	-209
flytat	-3	125
flyte men	-136	-183
flyte pa	-183	-163
flyte runt	-174	-127
flyte*	-312	-309
flyten	-194	-254
flyter	-251	-204
flytn fran	-192	-187
flytn skaka	191	68
flytn*	-111	-217
flytni*	-111	-217
flytning*	-217	-227
flytningar	-148	-144
foam	230	10
fod	-1	141
fod av	-1	141
foda	-72	-130
fode	213	152
fode for	190	157
fode*	114	-139
fodel har	-145	-145
fodel pa	-168	-197
fodel*	-288	-289
fodels*	-288	-289
fodelseb*	-145	-145
fodelsebevis	-145	-145
fodelsem*	-244	-248
fodelsemarke	-200	-201
fodelsemarket	-148	-158
foder	345	61
foder hema	255	15
foder nu	187	7
foder typ	185	37
fodes bla	-141	-125
fods*	-75	-139
fodse och	198	36
fodse*	-75	-139
fodsel*	-75	-139
fodseln	-75	-139
fogl*	-296	-244
foglo i	-225	-195
foglo*	-296	-244
foglos*	-296	-244
foglosni*	-296	-244
foglosning	-296	-244
fol	460	49
fol av	115	10
fol fran	337	6
fol i	175	-18
fol ihop	229	34
fol nerfo	143	-3
fol over	215	-5
fol slog	117	45
fol ur	141	23
folj*	54	333
folja	-30	168
folja papa	-3	187
folja up	-174	-186
folje efter	90	315
folje*	90	315
foljer	90	315
folk	-1	152
folk framf	-19	165
folk i	123	-46
folk och	3	204
folk*	-194	-178
folks*	-194	-178
folksa*	-194	-178
folksaml*	-194	-178
folksamlingar	-194	-178
fons*	221	235
fonst pa	137	-1
fonst*	221	235
fonste*	159	197
fonster	159	197
fonstr*	160	129
fonstret	160	129
font*	305	47
fonta bukta	245	26
fonta*	305	47
fontan*	305	47
fontanel	189	22
fontanel*	242	31
fontanelen	242	31
food gets	-152	-146
fopa*	-147	-143
fopat ger	-147	-143
fopat*	-147	-143
fopato*	-147	-143
fopatofl*	-147	-143
fopatoflor	-147	-143
for	23	190
for #	-227	-223
for adopt	-115	-132
for air	339	24
for ala	55	225
for alerg	-120	-136
for alt	68	305
for altid	124	480
for andra	178	55
for askan	-204	-233
for att	39	339
for bantn	-130	-143
for bloda	49	260
for blodp	-108	-149
for blodt	-234	-214
for brost	132	-29
for brot	-150	-185
for co	221	31
for covid	-169	-139
for da	182	4
for days	-285	-285
for dem	-226	-107
for depre	-101	-145
for det	-6	191
for doden	-191	-248
for doter	-162	-157
for egen	12	152
for en	291	90
for ena	209	23
for evigt	40	258
for famil	9	186
for flyge	-171	-262
for fora	-201	-195
for ful	0	238
for glaso	-143	-164
for good	14	191
for got	9	252
for hard	-221	-165
for hart	45	148
for hela	143	-13
for hiv	-167	-170
for hjalp	-235	-181
for hjart	-199	-195
for hogt	-231	-196
for hojde	-223	-238
for hon	138	138
for honom	21	201
for huden	-136	-143
for i	-150	-134
for inskr	-145	-123
for katen	-1	151
for klamy	-163	-163
for kolox	260	26
for kontr	-133	-112
for lagt	-143	-141
for lange	-260	-332
for lite	-144	-170
for livfo	-69	-111
for losni	-181	-23
for lungi	-240	-236
for manga	329	-2
for me	3	253
for min	-54	139
for minst	-8	174
for mit	126	174
for my	-167	-146
for nagot	-158	-170
for ogat	203	18
for ont	11	260
for orat	-329	-304
for overg	-1	133
for overv	-199	-197
for pacem	-221	-181
for preve	-179	-196
for psyko	11	208
for rygen	-221	-246
for sa	-244	-286
for sent	-283	-207
for sex	208	41
for six	169	10
for skola	-180	-225
for spind	-185	-202
for spira	-169	-157
for sprut	-289	-326
for stora	-78	71
for ten	157	34
for the	137	176
for three	-230	-161
for tio	119	192
for ukrai	-176	-128
for ultra	-154	-119
for vacin	-136	-163
for vad	75	247
for vanst	189	65
for vapen	-158	-156
for varar	-138	-136
for varje	221	206
for vaten	-203	-187
for work	-155	-163
fora aret	-374	-373
fora infar	169	25
fora naten	160	24
fora somar	-216	-211
fora strok	150	31
fora*	-270	-27
forad kaner	-136	-136
foral fins	-150	-165
foral for	41	170
foral iblan	-84	-131
foral och	29	132
foral slar	72	197
foral*	-25	185
forald*	-50	127
foralder	-184	-215
foraldra*	78	284
foraldrar	77	275
foralt*	41	170
foraltid	41	170
forb*	30	133
forbe*	-239	-215
forber*	-239	-215
forbered	-239	-215
forbj hene	24	139
forbj*	24	139
forbju*	24	139
forbjudi*	24	139
forbjudit	24	139
forbl for	49	260
forbl*	49	260
forblo*	49	260
forbloda	49	260
forc*	16	242
force himse	-9	166
force me	15	129
force*	0	198
forced	0	198
forci me	19	149
forci*	19	149
forcin*	19	149
forcing	19	149
fore	71	-90
fore ater	140	7
fore mens	-147	-134
fore*	-362	-325
forel*	-204	-226
forela*	-204	-226
forelasn*	-204	-226
forf*	5	147
forfo*	5	147
forfol*	5	147
forg*	296	240
forga pig	-152	-111
forga tar	209	46
forgi hans	12	163
forgi honom	-56	191
forgi jag	-30	145
forgi mig	46	172
forgi*	266	229
forgif*	266	229
forgifta	36	182
forgifta*	286	199
forgiftad	269	143
forgiftat	12	163
forh*	-264	-222
forha for	-221	-165
forha*	-224	-159
forhar*	-221	-165
forhardn*	-221	-165
forhardnad	-221	-165
forhu for	-136	-143
forhu*	-136	-143
forhud*	-136	-143
forhuden	-136	-143
fork*	-252	-303
forky en	-154	-116
forky gick	-200	-180
forky och	-179	-145
forky pa	-124	-149
forky*	-252	-303
forkyl*	-252	-303
forkyld	-111	-206
forkylni*	-330	-314
forkylning	-224	-225
forkylningar	-143	-174
forkylningen	-241	-242
forla av	-220	-236
forla fel	-289	-280
forla for	12	151
forla fran	247	5
forla i	227	56
forla pa	313	49
forla sager	-157	-153
forla tror	157	8
forla trot	-162	-156
forlam*	162	85
forlamad	225	132
forlaman*	-162	-156
forlamande	-162	-156
forlat	-209	100
forlo for	-181	-23
forlo job	7	139
forlo*	-269	-80
forlora	7	139
forlos*	-259	-114
forlosni*	-259	-114
forlosningen	-181	-23
forlosningsdepresion	-232	-248
forma pa	-130	-121
formak*	-143	-132
formaksf*	-143	-132
formaksflimer	-143	-132
formi det	117	23
formi hon	-171	-171
formi i	188	20
formi men	-48	119
formidan	-171	-171
forn*	-296	-301
forny mina	-191	-177
forny recep	-183	-163
forny*	-296	-301
fornya	-303	-309
forsa blod	157	-4
forsa for	-244	-283
forsa om	26	218
forsa vaten	123	-8
forsa*	192	57
forsakringen	176	148
forsakringskasan	-244	-283
forsakringspengarna	-21	235
forsar	343	30
forsk for	-180	-225
forsk*	-273	-280
forsko*	-262	-253
forskola*	-146	-210
forskolan	-146	-210
forskole*	-241	-227
forskoleinskolning	-241	-227
forso igen	-189	-167
forso stopa	-6	218
forso stryp	245	9
forso ta	-66	91
forso*	144	147
forsok*	144	147
forsoker	195	-111
forsokt	47	156
forsokte	-54	197
forst	237	45
forst alas	24	303
forst barn	-138	-144
forst barne	-253	-215
forst dos	168	47
forst gange	-196	-205
forst hans	-182	-195
forst hos	-201	-211
forst ingen	164	7
forst stege	-147	-169
forst table	117	19
forst timen	-189	-135
forst*	-151	-130
forsta	-225	-313
forsta*	164	7
forstar	164	7
forsto*	-182	66
forstopa*	-196	-194
forstopad	-196	-194
forstopn*	-201	-211
forstopning	-201	-211
forstor	-55	214
forsv efter	-84	-187
forsv for	84	219
forsv fran	26	170
forsv i	115	-67
forsv igen	178	-32
forsv inomh	-150	-109
forsv med	152	11
forsv som	157	17
forsv talet	193	47
forsv til	-125	-142
forsv*	205	116
forsvi*	338	278
forsvina	41	199
forsvine*	336	231
forsviner	336	231
forsvu*	-274	-267
forsvune*	-143	-148
forsvunen	-143	-148
forsvuni*	-223	-214
forsvunit	-223	-214
fort barne	42	290
fort bjork	-178	-163
fort far	-129	-119
fort han	185	-80
fort o	183	38
fort och	132	189
fort som	2	155
fort vi	9	227
fort*	228	244
forta nar	-152	-133
fortar*	-152	-133
fortare	-152	-133
fortf fort	-129	-119
fortf lever	8	201
fortf lite	-167	-123
fortf ont	-286	-285
fortfarand	-129	-119
forts anda	153	7
forts leva	-15	134
forts rina	167	40
forts*	232	192
fortsa*	232	192
fortsate	6	150
fortsate*	204	30
fortsater	204	30
forut a	-163	-144
forut i	128	139
forut nu	-180	-161
forut och	158	28
forv*	190	17
forva da	-198	-160
forva for	-138	-136
forva*	-84	-134
forvar*	-84	-134
forvarar	-138	-136
forvarka*	-198	-160
forvarkar	-198	-160
forvi och	227	87
forvi*	266	68
forvir*	266	68
forvirad	259	64
fost*	166	-45
foste sedan	200	37
foste*	238	28
foster*	238	28
fosteror*	200	37
fosterorelser	200	37
fot	219	25
fot barn	272	270
fot efter	-199	-187
fot for	7	175
fot mycke	-161	-133
fot ont	-212	-195
fot pa	-129	-94
fot siter	172	0
fot stick	263	5
fot synas	270	19
fotb*	-250	-353
fotbo i	-241	-203
fotbo igar	-140	-139
fotbo liten	-121	-131
fotbo ont	-190	-228
fotbo*	-250	-353
fotbol	-252	-215
fotbol*	-129	-295
fotbolen	-206	-214
fotbolsl*	-190	-228
fotbolslaget	-190	-228
fote*	-284	-311
foten als	130	30
foten ar	-202	-202
foten bla	-170	-152
foten den	172	57
foten efter	-117	-116
foten hange	157	18
foten har	192	43
foten i	268	10
foten igar	-185	-168
foten lite	-171	-117
foten men	3	180
foten nar	-155	-149
foten nu	150	54
foten pa	-175	-179
foter	-291	-356
foter efter	-198	-163
foter flack	233	40
foter i	-162	-135
foter nar	-255	-248
foter och	159	48
foter sveta	-157	-145
foter*	-239	-261
fotern*	-238	-264
foterna	-238	-264
fotle til	150	31
fotled	150	31
fots*	-229	-251
fotsv*	-229	-251
fotsva*	-229	-251
fotsvamp	-229	-251
fotv*	-236	-225
fotva*	-236	-225
fotvar*	-236	-225
fotvard	-236	-225
foun*	273	8
found	273	8
found him	140	5
frad*	210	8
fradg runt	205	9
fradg*	210	8
fradga	210	8
frag*	-103	-117
fraga	-165	-246
fraga av	-79	-146
fraga bara	-247	-235
fraga hela	187	6
fraga klamy	-119	-145
fraga om	-119	-272
fraga vad	-4	190
frago och	169	60
frak*	203	2
frakt*	203	2
fraktu*	203	2
fraktur	203	2
fram	212	211
fram bosan	18	206
fram emot	-153	-69
fram et	178	32
fram ja	138	36
fram morsa	-29	126
fram orden	221	-27
fram tanda	-23	122
fram*	175	242
frama huvud	178	21
frama vid	157	-31
frama*	142	-28
framat*	211	-44
framatlu*	186	-36
framatlutad	186	-36
frame	-105	147
frame under	-212	-195
framf busen	-10	209
framf mig	176	206
framf os	188	-52
framf taget	-4	182
framf*	233	229
framfo*	233	229
framfor	233	229
frams*	-88	-140
framsi*	-88	-140
framsida*	-88	-140
framsidan	-88	-140
framt bara	8	164
framt pa	-141	-133
framt*	-166	-94
framta*	-141	-133
framtand*	-141	-133
framtanden	-141	-133
framtid	8	164
fran	193	85
fran ala	12	197
fran alt	3	235
fran apote	-214	-149
fran bajsa	-214	-184
fran benet	176	-10
fran blomk	-122	-135
fran bron	-5	221
fran brost	207	47
fran bryga	-171	-125
fran cykel	-120	-149
fran dag	-131	-148
fran dokto	-101	-158
fran ekg	-144	-146
fran eleme	-180	-176
fran en	-156	-154
fran forsa	-173	-139
fran fotle	150	31
fran grane	-164	-251
fran haste	201	21
fran hog	197	8
fran hogsp	238	38
fran honom	-102	-138
fran i	-179	-147
fran jorde	26	170
fran krig	-126	-137
fran kuden	153	8
fran lagre	116	17
fran madra	-184	-166
fran midja	247	5
fran nasan	-150	-160
fran natet	-9	162
fran parke	0	151
fran penis	-274	-276
fran psyk	29	193
fran radio	6	193
fran sange	151	-11
fran sen	139	44
fran sjukh	-225	-191
fran sjund	-5	141
fran sofan	-219	-172
fran sport	-192	-203
fran stan	-142	-166
fran tak	196	8
fran taket	233	10
fran tandk	147	-51
fran tandl	-126	-107
fran thail	205	36
fran tredj	134	-18
fran*	164	6
franv*	164	6
franva*	164	6
franvara*	164	6
franvarande	164	6
frat*	333	21
frata medel	136	15
frata*	136	15
fratan*	136	15
fratande	136	15
frats*	293	15
fratsk*	293	15
fratskad*	293	15
fratskada	293	15
frea*	-109	-129
freak out	-109	-129
freak*	-109	-129
freaki*	-109	-129
freaking	-109	-129
fred*	-114	136
freda ar	49	315
freda barne	-129	-99
freda ja	9	189
freda min	-124	-179
freda*	-114	136
fredag	-102	143
fredag*	-129	-99
fredags	-129	-99
fri	-39	115
frid*	-251	-230
frida*	-248	-221
friday	-248	-221
frie*	75	231
frien says	-34	149
frien surfa	135	-8
frien texte	-17	133
frien*	75	231
friend	86	188
frik*	-160	-213
friko hur	-167	-202
friko*	-160	-213
frikor*	-160	-213
frikort	-160	-213
fris*	-310	-390
frisk	-406	-414
frisk adhd	-141	-125
frisk far	-172	-127
frisk i	-183	-165
frisk sen	-98	-140
frisk ur	-181	-115
frisk*	-202	-81
friski*	-118	-150
friskint*	-118	-150
friskintyg	-118	-150
friskt	-217	-185
friv*	-117	-151
frivi sex	-117	-151
frivi*	-117	-151
frivil*	-117	-151
frivilig*	-117	-151
friviligt	-117	-151
from his	173	25
from my	-257	-236
from polen	-166	-141
from sprea	-199	-169
from the	75	-109
fros	-299	-232
fros om	-158	-164
fros til	-24	130
fros*	383	98
frosa	383	98
frosa kisar	-267	-193
frosa nu	124	9
frosa och	235	17
frosa skaka	161	12
fru ar	258	85
fru bebis	150	17
fru fick	229	-2
fru gick	-3	140
fru glome	-145	-153
fru har	16	185
fru i	2	155
fru jag	52	171
fru och	5	250
fru skule	51	177
fru slar	70	249
fru slog	-243	-279
fru som	10	127
fru stira	-36	186
frug*	-75	-163
fruga sager	-186	-134
fruga*	-75	-163
frugan	-75	-163
fruk*	163	-128
fruko iblan	-223	-233
fruko och	219	19
fruko*	-43	-223
frukos*	-43	-223
frukost	-32	-185
frukoste*	-57	-192
frukosten	-57	-192
frukt	175	53
frukt blodt	217	74
frukt dalig	169	-3
frukt om	175	53
frukt*	237	18
frukta*	378	108
fruktans*	378	108
fruktansvard	177	53
fruktansvart	356	87
fruktansvert	-153	-136
fruktk*	-235	-190
fruktkar*	-235	-190
fruktkarna	-235	-190
frun ar	-18	-196
frun det	53	208
frun sager	-153	-132
frus*	-258	-263
fruse skuld	-203	-195
fruse*	-258	-263
frusen	-258	-263
frys*	211	37
frysa	-65	84
frysa ihjal	-3	140
frysa in	-117	-122
fryse #	157	16
fryse jamt	-156	-168
fryse sa	203	48
fryse*	160	-44
fryser	160	-44
frysp vad	142	6
frysp*	142	6
fryspa*	142	6
fryspase	142	6
ful	241	259
ful a	-22	155
ful av	146	22
ful for	0	238
ful i	-161	-180
ful kompi	131	6
ful men	176	-27
fula	-142	-186
fula av	187	35
fula ut	-288	-236
fund*	-40	131
funde alvar	51	203
funde*	-40	131
funder*	-40	131
funderar	-40	131
fung*	59	-129
funge en	227	76
funge fint	-191	-138
funge kvino	-165	-171
funge mar	181	47
funge nalox	-193	-167
funge*	59	-129
funger*	59	-129
fungera	341	113
fungerar	-110	-209
funi*	28	135
funit*	28	135
funits	28	135
funk*	-189	-249
funka apen	-227	-216
funka det	219	65
funka*	-120	-178
funkar	-120	-178
funky	-136	-161
funy	111	-38
fy	-193	-182
fy fan	-193	-182
fyla*	-238	-226
fylas	-238	-226
fyler femti	36	193
fyler man	-155	-170
fyra	-81	-270
fyra ar	-149	-140
fyra av	-246	-230
fyra for	187	-9
fyra gange	220	5
fyra nater	12	148
fyra varje	-336	-323
fyra*	-242	-281
fyrh*	171	13
fyrhj och	171	13
fyrhj*	171	13
fyrhju*	171	13
fyrhjuli*	171	13
fyrhjulingen	171	13
fyrt*	-33	-136
fyrti gange	224	92
fyrti kan	-159	-182
fyrti*	-33	-136
fyrtio	-33	-136
fyrv*	217	33
fyrve explo	217	33
fyrve*	217	33
fyrver*	217	33
fyrverke*	217	33
fyrverkeri	217	33
fysi*	-105	-139
fysio*	-105	-139
fysiot*	-105	-139
fysioter*	-105	-139
fysioterapeut	-105	-139
ga	-118	101
ga fran	151	-11
ga hem	28	271
ga hlr	-115	-129
ga i	-198	-232
ga men	-213	-189
ga ner	-266	-152
ga pa	-288	-307
ga rakt	183	41
ga rygon	-162	-173
ga up	-147	-154
ga upfor	194	6
ga ut	-61	358
gafe*	208	46
gafel i	177	19
gafel ramla	129	37
gafel*	208	46
gafeln	208	46
gala*	-208	-212
galan i	-174	-176
galan*	-174	-176
galanf*	-174	-176
galanfal	-174	-176
gale*	-365	-313
galen i	38	118
galer	-345	-317
galer aven	20	208
galer mig	-247	-246
galer min	-292	-323
galer mit	101	244
galer som	-129	-156
galg*	222	30
galgr tva	222	30
galgr*	222	30
galgro*	222	30
galgront	222	30
gali*	227	-6
galim*	227	-6
galima*	227	-6
galimati*	227	-6
galimatias	227	-6
gals*	-252	-209
galst hitad	-136	-137
galst ont	-189	-150
galst*	-252	-209
galste*	-252	-209
galsten	-218	-193
galt	199	-4
galt och	145	-3
gama*	120	-44
gamal	86	-55
gamal #	198	73
gamal alder	-169	-216
gamal ingen	-20	197
gamal kafe	219	48
gamal man	172	27
gamal manis	-140	-156
gamal medic	-176	-197
gamal och	-135	-24
gamal tapad	143	53
gamal ut	-222	-200
gamal*	137	-14
gamalt	137	-14
gaml*	98	-54
gamla	96	-57
gamla ar	-203	-216
gamla doter	231	17
gamla eksem	-130	-151
gamla far	183	38
gamla slakt	159	48
gamla volvo	-149	-141
gang	90	139
gang ar	162	-1
gang av	-210	-157
gang dor	41	207
gang dorar	-175	-168
gang ingen	-245	-217
gang jag	-239	-179
gang och	115	229
gang om	157	24
gang pa	235	6
gang sist	-14	212
gang*	167	219
gange den	-45	116
gange efter	146	22
gange for	127	-1
gange idag	172	8
gange ikval	163	-4
gange jag	26	267
gange men	168	208
gange om	-148	-137
gange per	-158	-139
gange sa	178	28
gange sedan	317	94
gange varje	-151	-150
gange vi	-9	202
gange*	167	219
gangen	35	269
ganger	203	59
gapa	-202	-182
gapa*	-27	205
gapar	-27	205
gapar men	-26	186
gaps*	-190	-195
gapsk*	-190	-195
gapskr*	-190	-195
gapskrat*	-190	-195
gapskratade	-190	-195
gar bara	20	195
gar batre	-174	-176
gar bort	265	62
gar bra	-256	-255
gar bredb	274	39
gar brot	33	145
gar det	-277	-193
gar idag	116	36
gar in	249	16
gar ingen	-169	-188
gar knapt	194	36
gar kval	301	43
gar leker	-210	-145
gar magsj	-204	-195
gar man	-153	-124
gar mar	-137	-138
gar morse	160	9
gar mot	11	185
gar naken	-32	149
gar ner	83	180
gar nu	234	63
gar och	211	172
gar over	-282	-96
gar pa	-217	-46
gar runt	135	171
gar sa	-107	-143
gar skot	20	148
gar up	-204	-202
gar upfor	157	17
gar ut	-205	-275
gar val	-134	-152
gara*	74	349
garag han	165	-10
garag huvud	183	-87
garag med	-39	111
garag*	74	349
garage	-30	210
garage*	144	269
garaget	144	269
gard*	115	160
garde and	169	5
garde gar	7	165
garde smita	-129	-149
garde*	23	193
garder*	-13	274
garderob	-13	196
garderob*	0	185
garderoben	0	185
gardi for	189	65
gardi runt	248	15
gardi*	139	-56
gardin	189	65
gardin*	64	-91
gardinen	248	15
gardiner*	-207	-174
gardinera	-207	-174
garna do	26	130
garna far	9	154
gas	198	313
gas i	1	154
gas och	204	12
gasa	29	275
gasa ihjal	29	275
gase*	-351	-305
gaser	-351	-305
gaser gar	-176	-161
gaser i	-241	-211
gaso*	145	34
gasol	145	34
gasol explo	145	34
gasp*	45	-154
gaspa hela	-216	-212
gaspa*	-216	-212
gaspar	-216	-212
gaspi for	310	32
gaspi*	310	32
gaspin*	310	32
gasping	310	32
gast*	-188	-153
gastd*	-177	-131
gastdi*	-177	-131
gastdial*	-177	-131
gastdialysera	-177	-131
gat	31	-139
gat fran	150	31
gat i	104	-72
gat ner	178	55
gat och	130	-29
gat over	203	34
gat up	-251	-223
gat ut	-232	-205
gav	-63	-169
gav adren	193	19
gav barne	-125	-108
gav blod	-294	-248
gav farmo	190	34
gav mig	-289	-178
gav stot	163	-4
gave	97	183
gave birth	-28	166
gave my	139	0
gay	72	197
ge	-155	192
ge blod	-212	-203
ge brost	-267	-227
ge medic	-145	-166
ge mig	51	237
ge sig	-12	203
ge up	31	283
geer	21	233
geer op	21	233
gega	-206	-213
gega fran	-206	-213
gene*	-136	-102
gener*	-136	-102
genera*	-136	-102
general	-136	-102
genom	-149	6
genom byxor	194	-22
genom cytos	158	25
genom fonst	-35	164
genom isen	378	49
genom krope	201	59
genom munen	-289	-268
genom nasan	-537	-354
genom ogat	241	18
genom sko	-129	-94
genom vagen	27	183
genom venti	1	154
genom*	331	45
genomb*	288	27
genomblo*	140	19
genomblota	140	19
genombor*	241	18
genomborade	241	18
genomg*	158	25
genomgar	158	25
gent*	-240	-237
gente*	-240	-237
gentes*	-240	-237
gentest	-240	-237
ger	-336	-1
ger elsto	-149	-139
ger hard	-190	-183
ger honom	-20	134
ger hosta	-199	-173
ger hunde	47	232
ger mig	-279	-287
ger ont	-147	-143
ger up	32	311
ger yrsel	-144	-141
get a	-303	-290
get ar	-186	-178
get bort	40	222
get bucol	153	7
get car	-132	-121
get flera	257	71
get her	119	-15
get mig	129	262
get my	-198	-186
get nervo	-194	-179
get up	-235	-190
geti*	209	-51
getin hjart	145	53
getin och	177	21
getin stack	-130	-118
getin*	209	-51
geting	-30	-183
geting*	276	68
getingja*	195	40
getingjavel	195	40
getingst*	193	26
getingstick	193	26
gets	-152	-146
gets stuck	-152	-146
geva*	4	328
gevar fins	44	142
gevar i	-48	191
gevar ur	-35	73
gevar*	4	328
gevare*	4	328
gevaret	4	328
ghb	123	1
ghb andas	82	-25
gick av	-193	-56
gick bokst	-127	-150
gick det	160	24
gick fran	-6	179
gick hem	-27	217
gick i	-159	-182
gick in	-44	318
gick ner	-293	-140
gick och	277	22
gick over	-179	-287
gick preci	212	3
gick rakt	182	-16
gick sonde	65	-125
gick til	103	164
gick upfor	128	4
gick ut	-3	140
gift	-22	123
gift sa	-22	123
gifta	97	365
gifta bort	66	216
gifta mig	56	307
gifti att	-132	-144
gifti medel	-152	-143
gifti och	12	207
gifti svamp	249	46
giftig	156	176
giftig*	-193	-193
giftiga	-152	-143
giftigt	-132	-144
giftin*	-288	-264
giftinfo*	-288	-264
giftinformationscentralen	-216	-192
gikt	-88	-176
gikt i	-210	-194
gikt*	-113	-124
gikta i	-113	-124
gikta*	-113	-124
giktat*	-113	-124
giktatac*	-113	-124
giktatack	-113	-124
gips*	-90	-118
gipse ar	-258	-212
gipse och	214	74
gipse*	-90	-118
gipset	-90	-118
gita*	27	130
gitar	27	130
gitar och	27	130
givin away	-27	144
givin birth	138	2
gjor*	29	264
gjord det	25	371
gjord glast	177	20
gjord slut	-249	-283
gjord*	-55	144
gjorde	-55	144
gjort	58	238
gjort det	45	222
gjort heiml	228	-14
gjort ila	-15	159
gjort jag	50	222
gjort mig	9	178
gjort sjalv	38	168
gjort slut	-161	-161
glad	-481	-431
glad anars	-244	-240
glad att	-205	-243
glad igen	-270	-246
glad*	-200	29
glada	-157	-163
glada igen	-157	-163
glada om	9	251
glada*	9	251
gladar*	9	251
gladare	9	251
gladj*	-264	-273
gladje	-264	-273
glas	-93	-203
glas i	193	42
glas mot	213	65
glas och	-175	-201
glas ser	-189	-135
glas*	-93	-303
glasb haha	-194	-224
glasb*	-32	-201
glasba*	-194	-224
glasbare*	-194	-224
glasbaren	-194	-224
glasbi*	151	28
glasbit	151	28
glasd bula	-265	-230
glasd gick	140	-3
glasd*	-52	-167
glasdo*	-52	-167
glasdor	-265	-230
glasdore*	140	-3
glasdoren	140	-3
glase borja	124	19
glase*	272	55
glasen	124	19
glaset	243	44
glaso ger	-232	-209
glaso och	74	291
glaso*	-354	-266
glasog*	-354	-266
glasogon	-274	-161
glasogon*	-242	-229
glasogonen	-212	-194
glast och	177	20
glast*	177	20
glaste*	177	20
glastest*	177	20
glastestet	177	20
glip*	-144	-123
glipa*	-144	-123
glipar	-144	-123
glod*	135	26
glodh efter	135	26
glodh*	135	26
glodhe*	135	26
glodhet	135	26
glom	-219	-218
glom det	-219	-218
glom*	-414	-488
glomd en	-197	-188
glomd om	-147	-118
glomd ta	-229	-224
glomd*	-329	-348
glomde	-329	-348
glome alt	-145	-153
glome hur	170	32
glome iblan	-144	-175
glome namn	-130	-160
glome ord	-118	-152
glome*	-241	-314
glomer	-241	-314
glomt	-179	-195
glomt kafet	-164	-161
glut*	-218	-205
glute*	-218	-205
gluten*	-218	-205
glutenin*	-218	-205
glutenintolerans	-218	-205
gnal*	-306	-284
gnale*	-168	-158
gnaler	-168	-158
gnali men	-159	-134
gnali och	-210	-211
gnali*	-263	-240
gnalig	-210	-211
gnalig*	-159	-134
gnaligt	-159	-134
gnid*	-196	-119
gnide sig	-196	-119
gnide*	-196	-119
gnider	-196	-119
gnisl han	144	-1
gnug*	90	-46
gnuga sig	90	-46
gnuga*	90	-46
gnugat	90	-46
gnyr	234	26
gnyr bara	126	15
gnyr vid	128	10
go down	183	-41
go numb	-179	-173
go on	-9	193
god	-160	123
god jul	-214	-219
god nat	-92	180
godi*	-15	-205
godis	-15	-205
godis i	225	17
godis ilama	-262	-236
godis jamt	-176	-217
goes	-304	-287
goin*	44	157
going	44	157
going #	183	-41
going blue	152	-9
going to	113	333
golf*	-238	-203
golfe*	-238	-203
golfen	-238	-203
golv*	180	21
golva av	-160	-161
golva*	-160	-161
golvad	-160	-161
golve	-150	-134
golve ar	146	4
golve han	169	-17
golve hela	-224	-212
golve med	187	14
golve o	136	-35
golve och	289	15
golve sen	114	-9
golve tryck	227	80
golve vanst	140	-11
golve*	256	79
golvet	256	79
gome*	-4	161
gomer	16	244
gomer mig	-19	170
gomer sig	18	177
gomt	4	202
gomt table	16	176
gone numb	228	44
good	88	134
good*	25	363
goodb leter	20	163
goodb*	25	363
goodby*	25	363
goodbye	8	264
goodbyes	12	234
goog*	-194	-9
googl for	-188	-185
googl hur	29	302
googl symto	-114	-168
googl*	-194	-9
googla*	-199	-66
googlar	-273	-310
googlat	29	302
gor att	-149	-144
gor av	18	203
gor for	11	260
gor gifti	-216	-192
gor hande	-185	-168
gor hlr	160	38
gor honom	-8	174
gor ila	35	214
gor jag	303	286
gor man	-239	-401
gor mig	-242	-154
gor nar	18	223
gor ni	-103	-137
gor och	33	169
gor pa	-157	-123
gor sa	318	82
gor sex	12	176
gor skito	129	26
gor slut	55	212
gor sma	164	6
gor vi	28	126
gora	138	481
gora det	106	428
gora gente	-199	-191
gora han	218	-2
gora hjalp	-26	115
gora mer	12	163
gora mig	2	183
gora min	224	160
gora mina	38	184
gora mot	71	211
gora nat	-10	200
gora om	31	161
gora ont	-11	201
gora proce	9	170
gora redan	7	139
gora sak	14	167
gora saker	47	161
gora slut	54	210
gora test	-212	-208
gora up	-37	164
gora va	7	144
got an	-139	-97
got asa	-129	-138
got bleac	160	6
got efter	-143	-138
got the	-16	161
gout	-145	-163
gout again	-145	-163
gpr	182	25
gpr snet	182	25
gps	21	182
gps pa	21	182
gra	262	-26
gra i	298	31
gra melan	113	40
gra och	139	-46
gra star	-242	-228
grab*	312	35
grabe korde	140	-3
grabe*	140	-3
graben	140	-3
grabl runt	223	-1
grabl*	317	47
grabla	223	-1
grable*	229	55
grablek	229	55
grad*	187	-79
grada och	90	-46
grada*	90	-46
gradas*	90	-46
gradaski*	90	-46
gradaskig	90	-46
grade ar	-214	-174
grade och	191	-15
grade*	175	-69
grader	350	19
gral*	-99	-135
grala bara	-99	-135
grala*	-99	-135
gralar	-99	-135
grana avlys	18	145
grana spela	-175	-218
granar	-122	-151
granarna	-16	238
grand heart	152	18
grand*	211	-71
granda*	238	-10
grandp*	152	18
grandpas	152	18
grane barn	-133	-122
grane dog	-164	-206
grane doren	11	200
grane hon	-14	115
grane hotar	-166	-215
grane hund	-249	-233
grane i	126	-2
grane igar	-146	-190
grane lovat	25	127
grane lyhor	-164	-251
grane pa	47	232
grane pumpa	1	154
grane sat	0	235
grane ska	19	140
grane skick	26	249
grane skrik	-37	151
grane som	150	-13
grane ta	8	164
grane table	222	24
granen	-73	203
granen*	4	-170
granens	4	-170
granh vi	-155	-120
granh*	-155	-120
granhu*	-155	-120
granhuse*	-155	-120
granhuset	-155	-120
grape	150	-6
grape stuck	150	-6
grape til	-169	-143
grape*	-188	-167
grapef*	-188	-167
grapefru*	-188	-167
grapefrukt	-188	-167
gras*	288	14
grase kliar	-162	-124
grase och	159	-18
grask*	314	49
graskl*	314	49
grasklip*	314	49
graskliparen	314	49
grat	-35	108
grat direk	-192	-143
grat just	-169	-172
grat nar	-135	-141
grat och	191	189
grat*	-90	-183
grata	224	88
grate av	-235	-226
grate deras	35	184
grate ena	157	45
grate hela	84	219
grate lat	-140	-166
grate men	-206	-264
grate mycke	-161	-161
grate nat	-139	-103
grate om	163	51
grate slar	-2	168
grate som	156	29
grate*	-178	-233
grater	-178	-233
grav*	-61	-208
gravd	209	40
gravd fram	183	5
gravd v	209	40
gravd*	183	5
gravde*	183	5
gravdes	183	5
grave*	-3	187
graven	-3	187
gravi blodn	187	38
gravi fol	166	64
gravi fora	-301	-206
gravi i	-33	-179
gravi jateo	156	66
gravi kliar	-166	-121
gravi och	40	-123
gravi ont	197	77
gravi svima	336	135
gravi v	-176	-139
gravi*	-121	-235
gravid	-124	-233
graviditetstest	123	26
gravt i	173	82
gravt*	173	82
gravte*	173	82
gravtest	173	82
grej	-149	-127
grej men	-149	-127
grej*	219	175
greje*	219	175
grejer	219	175
grek*	-132	-121
grekl igen	-132	-121
grekl*	-132	-121
grekla*	-132	-121
grekland	-132	-121
gren	262	38
gren i	213	26
grey	232	24
grey and	191	10
grila i	184	37
grila*	210	24
grilat	184	37
grile rodna	-166	-147
grile*	-166	-147
grilen	-166	-147
gris	-182	-186
gris hande	167	28
gris pa	-222	-179
gris skar	-154	-128
gron*	-4	-197
grona	-247	-192
grona bajse	-220	-182
grons glad	-148	-147
grons*	-329	-302
gronsa*	-329	-302
gronsake*	-329	-302
gronsaker	-329	-302
gront	321	70
gront desut	-146	-110
gront fem	265	64
grot	118	-22
grot i	118	-22
grot*	194	40
groti*	194	40
grotig*	184	39
grotigt	184	39
grou*	-165	-190
group	-186	-213
grub*	3	-146
gruba	182	25
gruba har	182	25
grubl*	-227	-221
grubla*	-227	-221
grublar	-227	-221
grun*	242	41
grunt	220	43
grunt vaten	220	43
grup*	5	206
grus	-304	-274
grus i	-304	-274
grym*	194	-11
grymt sen	161	8
grymt*	194	-11
grymta*	194	-11
grymtat	161	8
gube*	91	-111
guben	91	-111
guben bara	128	22
guben min	-105	-143
guben ser	207	31
guben siter	136	-35
gud	-207	81
gud sa	-266	-302
gud sagt	-3	139
gud vad	-204	-190
gul	-245	-245
gul gega	-206	-213
gular for	120	0
gular*	120	0
gulare	120	0
gulb*	224	12
gulbl bebis	224	12
gulbl*	224	12
gulble*	224	12
gulblek	224	12
guli*	-119	-151
gulig*	-119	-151
guliga	-119	-151
gult	-279	-242
gult slem	-197	-145
gult ur	-159	-125
gunk*	-169	-157
gunky	-169	-157
gunky and	-169	-157
gurg*	147	36
gurgl pa	147	36
gurgl*	147	36
gurgla*	147	36
gurgland*	147	36
gurglande	147	36
gyme*	3	-164
gymet	3	-164
gymet i	-115	-129
gymet jag	-188	-170
gymet och	213	52
gymn*	-235	-249
gymna aren	-126	-159
gymna*	-235	-249
gymnas*	-235	-249
gymnasie*	-235	-249
gymnasiet	-152	-189
gymp*	-205	-147
gympa iblan	-205	-147
gympa*	-205	-147
gympan	-205	-147
ha	-364	-243
ha atit	-153	-141
ha dem	-132	-144
ha det	-72	79
ha dodsh	26	213
ha dot	9	177
ha droga	-33	164
ha egen	40	159
ha et	94	-64
ha famil	-119	-165
ha fat	183	-61
ha fatat	45	213
ha flask	-185	-181
ha halso	-185	-196
ha hembe	-110	-132
ha hjalp	-218	-260
ha intyg	-184	-267
ha konsj	-121	-179
ha kopia	-250	-250
ha kryck	-141	-205
ha legat	-162	-124
ha lugn	62	260
ha lyft	-206	-189
ha mer	-1	139
ha nagot	-186	-170
ha penga	63	158
ha rad	-163	-264
ha samta	-173	-227
ha sex	31	185
ha sin	1	187
ha skota	-155	-155
ha slagi	-220	-234
ha somnt	-175	-218
ha sovit	-271	-264
ha vorte	-214	-219
had	-367	-347
had a	-324	-268
had bely	-140	-131
hade	-428	-276
hade bloda	-154	-160
hade diabe	-165	-135
hade en	-182	-133
hade et	-144	-99
hade feber	-173	-141
hade grot	164	-1
hade haft	34	114
hade havan	-145	-126
hade hjarn	-165	-140
hade legat	-224	-212
hade menin	-118	-128
hade ont	-245	-229
hade oskyd	-140	-203
hade sjalv	-136	-189
hade skito	-221	-194
hade snara	-48	119
hade snore	248	15
hade table	15	224
hade velat	5	198
haft feber	-259	-213
haft fem	157	24
haft halsb	-184	-170
haft hjart	158	28
haft i	-214	-191
haft mina	259	70
haft prop	140	29
haft strok	-190	-138
haft tva	-300	-246
hage*	216	13
hagel	216	13
hagel i	216	13
haha	-771	-774
haha fins	-183	-200
haha for	-182	-195
haha hes	-167	-185
haha hur	-255	-282
haha litet	-231	-227
haha okej	-210	-200
hakaa	-7	211
hakaa minua	0	139
hakaa vaimo	-8	154
hakan	62	-135
hakan dregl	206	37
hakan har	-200	-163
hakan ljuse	138	13
hakan mot	140	48
hal	-21	-136
hal i	-155	-38
hal men	-266	-242
hal nar	-125	-152
hal pa	-148	-128
hala	-118	-234
hala andan	-177	-160
hala brand	-186	-184
hala kol	-189	-160
hala sig	275	46
hala tat	232	69
hala*	-169	-203
halar	-169	-203
hald*	177	39
halde	177	39
halde amoni	177	39
hale*	152	-76
halen	51	-118
halen svule	250	81
halen varje	-180	-210
haler	148	-57
haler andan	-132	-105
haler fast	-73	219
haler gafel	171	50
haler hande	110	-19
haler i	174	31
haler kol	15	151
haler mig	-157	-32
haler pa	142	-109
haler sig	45	-112
haler telef	-167	-166
halet	202	-6
half an	246	36
half way	-152	-146
halka pa	-201	-171
hals svuln	183	56
hals trang	169	7
halsa	-46	118
halsa mama	42	198
halsa pa	-159	-116
halsb efter	-188	-182
halsb i	-184	-170
halsb*	-206	-239
halsbr*	-206	-239
halsbran*	-206	-239
halsbrana	-200	-231
halse av	-261	-237
halse bla	341	11
halse det	185	7
halse e	-121	-135
halse en	145	8
halse haha	-260	-183
halse han	155	21
halse hosta	-138	-99
halse ilama	137	52
halse jag	37	262
halse kanas	253	14
halse men	-387	-98
halse och	-6	-154
halse roste	276	20
halse snors	183	11
halse svuln	141	3
halse tjock	201	26
halse*	139	-5
halsen	139	-5
halsf tror	-147	-112
halsf*	-198	-162
halsfl*	-198	-162
halsflus	-198	-162
halsg dras	172	-17
halsg inan	-111	-88
halsg och	227	80
halsm med	-171	-147
halsm och	108	7
halsn	164	-14
halsn far	164	-14
halso och	-266	-233
halso sedan	-153	-127
halso*	-431	-484
halsok*	-198	-218
halsokon*	-198	-218
halsokontrol	-198	-218
halson*	-288	-240
halsont	-288	-240
halsop*	-202	-230
halsopro*	-202	-230
halsoprov	-202	-230
halsos*	-185	-196
halsosam*	-185	-196
halsosamtal	-185	-196
halsp och	145	-3
halsp*	-25	-173
halspo*	-250	-238
halspore	-250	-238
halspu*	145	-3
halspuls*	145	-3
halspulsadern	145	-3
halt up	20	146
halt*	-56	-180
halta*	-56	-180
haltar	-56	-180
halu*	-93	138
halua	37	335
halua elaa	13	177
halua enaa	23	241
halua halua	13	134
halua kuola	90	271
halua perua	-207	-225
halua uusia	-119	-136
halua van	13	134
halua varat	-189	-209
halua*	-236	-53
haluai*	-189	-64
haluaisi*	-189	-64
haluaisin	-189	-64
haluan	-173	-59
haluav*	13	134
haluavan*	13	134
haluavansa	13	134
halv	270	19
halv liter	178	61
halv open	180	-20
halv*	316	10
halva	434	97
halva ansik	129	26
halva benet	161	46
halva hande	169	2
halva haret	-220	-180
halva krope	209	46
halva munen	183	15
halva rumet	228	-27
halva synfa	151	43
halva*	-251	-197
halvar	-251	-197
halvl*	-162	-128
halvle*	-162	-128
halvlek	-162	-128
halvs forla	157	8
halvs*	157	8
halvsi*	157	8
halvside*	157	8
halvsides	157	8
halvt sedan	168	47
halvt sen	161	18
halvt*	282	54
halvti*	282	54
halvtime	282	54
hamar bla	-157	-165
hamar och	25	150
hamar*	140	179
hamare	25	150
hamas*	-135	-147
hamasl*	-135	-147
hamaslaa*	-135	-147
hamaslaakarile	-135	-147
hamn*	68	146
hamna pa	-10	135
hamna*	68	146
hamnas	-10	135
hamt*	92	174
hamta han	-16	144
hamta ut	-146	-170
han	208	312
han ala	-1	139
han andas	180	36
han ar	43	-125
han at	-69	-223
han ater	-286	-331
han banka	-10	224
han bara	-47	-226
han blev	216	12
han borja	256	20
han borta	127	-10
han boxad	10	269
han dodad	27	184
han dog	-32	125
han dor	290	23
han drar	189	4
han drick	25	213
han drog	99	323
han e	-37	-172
han far	-228	-218
han fastn	232	39
han fat	-179	-151
han fol	114	15
han forso	245	9
han forts	6	150
han fryse	185	52
han gick	132	-5
han gjord	24	353
han glad	-260	-268
han gnale	-168	-158
han gor	168	194
han gora	7	139
han gravd	183	5
han ha	-1	139
han haler	210	27
han han	7	139
han har	330	357
han hatar	-224	-187
han hela	255	62
han hol	-48	214
han hor	-210	-144
han hota	-11	219
han hotar	33	177
han hunde	20	148
han kans	212	25
han kasta	-48	190
han kipar	297	30
han kliar	-157	-183
han kniv	17	188
han knufa	-36	189
han knula	13	150
han kolar	-8	182
han komer	11	253
han kor	-4	204
han kora	-200	-181
han kouri	236	19
han krakt	126	-3
han kramp	295	60
han krave	9	213
han krosa	74	291
han la	-143	-144
han later	209	37
han leker	-168	-106
han ler	205	55
han liger	165	-2
han ma	41	142
han mar	267	-19
han maste	18	192
han matar	33	221
han med	24	219
han men	-12	168
han musar	-160	-166
han nu	19	153
han och	-169	-216
han on	301	12
han onska	-20	141
han ont	161	59
han over	0	185
han pa	40	343
han pakot	-12	172
han prata	170	-57
han puckl	13	235
han putad	82	310
han rokte	-70	142
han sa	-13	128
han sager	244	31
han sar	24	327
han sat	-317	-330
han sate	-204	-221
han sater	21	182
han sikta	17	150
han siter	-30	312
han sju	-141	-125
han ska	-61	264
han skaka	239	9
han skick	27	227
han skule	129	162
han sla	12	232
han slagi	181	36
han slagm	12	217
han slape	-168	-151
han slar	-151	-8
han slock	191	-8
han slog	-157	205
han sludr	134	-1
han sluta	270	99
han snark	109	-58
han som	38	249
han somna	-144	-154
han spark	23	367
han spota	25	191
han star	-3	290
han stopa	-12	163
han strup	-28	125
han stypt	7	241
han svald	161	59
han svara	233	97
han titar	11	190
han tog	218	256
han tryck	16	150
han tva	33	145
han tving	68	291
han vakna	372	55
han var	250	51
han vet	7	194
han vride	146	3
hand	246	291
hand ar	-169	-125
hand avsli	220	-6
hand drick	171	50
hand fastn	144	16
hand fran	12	197
hand i	-128	88
hand och	175	-3
hand om	14	291
hand sen	140	-27
handa	-131	-145
handa pa	-131	-145
handb*	-230	-185
handbo*	-230	-185
handbole*	-138	-125
handbolen	-138	-125
hande ar	224	18
hande asa	-12	163
hande bara	-162	-195
hande blev	176	26
hande de	-190	-181
hande djupt	-188	-176
hande fortf	28	215
hande glasb	167	28
hande glome	170	32
hande huden	160	31
hande i	174	145
hande igar	-173	-172
hande lite	-176	-190
hande och	210	11
hande om	-60	65
hande over	56	139
hande pa	-420	-381
hande pirar	-163	-144
hande somna	-193	-213
hande stelf	191	38
hande stor	-227	-163
hande svuln	260	80
hande tora	-185	-168
hande varad	129	37
hander	-36	239
handf ar	176	17
handf nu	117	19
handf och	179	48
handf*	275	69
handfa*	156	49
handfate*	156	49
handfatet	156	49
handfl*	249	50
handflat*	249	50
handflatorna	249	50
handl efter	-178	-147
handl hon	-60	136
handl men	-159	-109
handl mycke	193	42
handl om	-189	-205
handl omar	-191	-154
handl pa	130	-55
handl svule	-202	-158
handl*	64	-137
handla*	-189	-205
handle*	114	-63
handlede*	168	-14
handleden	29	-202
handleder	4	187
handlederna	207	101
handledn*	-140	-176
handledning	-140	-176
hands are	176	12
hands aroun	-21	205
hands blev	149	17
hands gor	-185	-168
hands tingl	-236	-207
hands*	-132	-156
handsp*	-185	-168
handspri*	-185	-168
handsprit	-185	-168
handst*	149	17
handstil*	149	17
handstilen	149	17
handu ar	140	19
handu efter	148	-2
handu redan	140	-3
handu*	253	18
handuk	148	-2
handuk*	219	5
handukar	186	7
handuken	140	-3
hang*	216	5
hanga	53	222
hanga mig	32	189
hanga sig	-21	169
hanga*	219	-29
hangan*	219	-29
hangande	219	-29
hangb plast	-184	-168
hangb*	-184	-168
hangbr*	-184	-168
hangbros*	-184	-168
hangbrost	-184	-168
hangd i	256	36
hangd sig	144	-9
hangd*	326	35
hangde	326	35
hange bara	227	3
hange efter	204	11
hange en	-131	-114
hange i	253	39
hange lite	-152	-137
hange med	-144	-170
hange munen	241	42
hange pa	-107	126
hange sig	-185	158
hange som	145	31
hange up	-231	-181
hange ut	113	-45
hangt	120	-233
hangt sig	120	-233
hans	168	190
hans agode	11	190
hans blod	9	236
hans hand	144	16
hans insul	-32	125
hans lakar	-64	150
hans liv	-182	-195
hans mat	12	163
hans mor	164	7
hans snop	8	145
hant	129	-64
hant forut	-163	-144
hant fraga	187	6
hant*	-143	-190
hante det	-143	-190
hante*	-143	-190
hanter*	-143	-190
hanterar	-143	-190
hape*	58	-108
hapen with	-152	-146
hapen*	-212	-201
hapend	-141	-142
hapene*	-152	-146
hapened	-152	-146
hapy	-226	-189
hapy and	-187	-167
har #	102	-111
har akt	120	-87
har ala	180	60
har andat	198	24
har andni	260	44
har andra	-127	-134
har anges	-137	69
har anore	-195	-168
har antli	10	166
har ar	164	269
har armen	145	-3
har astma	-161	-267
har atit	220	-124
har av	-144	-142
har berat	5	185
har besta	72	268
har bet	32	260
har betal	-113	-145
har bipol	-174	-208
har blaa	-4	270
har blade	-6	167
har blama	-58	138
har blaso	-188	-147
har blat	-22	234
har blivi	212	79
har blivt	-160	-125
har blod	10	214
har bloda	206	61
har blodt	-145	-166
har borja	-34	243
har brans	165	-10
har brant	44	183
har brina	-128	-128
har bruti	-141	83
har brutn	6	240
har byt	-113	150
har cance	-81	-194
har covid	152	27
har den	-141	-133
har det	-225	-265
har diabe	48	-130
har diare	-324	-271
har dot	-169	-23
har dragi	159	115
har druck	144	275
har dukat	15	209
har eksem	-189	-217
har eldat	233	70
har epile	-63	-186
har et	-118	-161
har etari	178	55
har fanta	7	162
har fastn	208	72
har fat	194	-94
har feber	-103	-288
har filma	40	182
har fina	-161	-161
har fixat	9	189
har flime	160	24
har flyta	-142	-172
har foglo	-181	-146
har forbj	24	139
har forgi	12	163
har forky	-146	-169
har forso	47	156
har forsv	-223	-214
har fot	-9	200
har gange	95	-72
har gat	83	-100
har gevar	-48	191
har gjort	139	182
har gomt	16	176
har googl	25	259
har grane	25	127
har haft	-45	-139
har halsb	-254	-202
har halso	-196	-221
har halt	20	146
har han	141	-78
har hangt	-43	-269
har hans	-32	125
har hant	-163	-144
har hejda	34	158
har hela	-160	-141
har hema	86	224
har hog	272	33
har hon	179	21
har hosta	-386	-276
har hotat	19	217
har huset	-88	-140
har huvud	298	63
har i	33	227
har jate	136	25
har jatek	182	14
har jateo	219	80
har jobat	-129	-119
har kand	-142	-103
har karlk	148	21
har katen	-121	-160
har katet	161	50
har klani	-153	-124
har knapt	116	36
har knark	193	-23
har kniv	-11	192
har kniva	-114	-4
har knuti	6	191
har kol	-127	-170
har kolat	-68	142
har kolik	-201	-196
har komit	-164	-7
har kopt	36	430
har kraft	-222	-202
har krakt	444	173
har kvar	-156	-131
har lagt	-123	74
har lakt	-316	-266
har lamna	-127	45
har las	-130	-143
har legat	274	204
har letat	34	190
har lever	131	-3
har levt	46	181
har lista	5	181
har ljugi	4	240
har los	-212	-216
har lungi	139	55
har lust	-25	263
har manad	-143	-140
har marke	22	220
har mat	-125	-198
har med	327	103
har men	25	127
har migra	-131	-115
har ni	-359	-394
har njurs	131	44
har nu	124	45
har ny	-82	-125
har ocksa	178	46
har ont	-86	-188
har opet	-251	-291
har ordna	44	192
har oroni	-143	-138
har outha	143	28
har panik	156	14
har petat	281	44
har preci	172	-2
har prova	-267	-277
har rader	-3	179
har rakat	-200	-163
har rakna	70	298
har ramla	181	35
har rat	14	197
har redan	2	225
har rispa	8	186
har roda	-187	-174
har rolsp	-211	-199
har ropat	151	-28
har sa	343	152
har sagt	9	292
har salt	15	247
har samla	2	199
har sar	-26	159
har sat	398	247
har schar	-133	-122
har sedan	-138	-236
har separ	-99	-126
har sjalv	56	345
har skafa	-10	135
har skars	38	168
har skick	-13	187
har skriv	71	409
har skuri	251	92
har skyda	34	153
har sluta	268	141
har socke	-191	-180
har sokt	11	226
har somna	20	146
har spara	48	232
har spira	229	69
har sprit	-3	260
har spruc	239	75
har spyt	83	-52
har stalt	15	201
har stana	182	59
har stod	-150	-216
har stryp	-12	168
har sutit	87	219
har svalt	431	30
har svamp	-319	-275
har svara	-261	-272
har svart	-26	-320
har svima	194	5
har svino	191	19
har tafsa	40	164
har tagit	208	47
har tandv	-197	-168
har tanka	17	308
har tapat	-276	-294
har tatue	-156	-146
har tejpa	-30	146
har tgit	228	23
har tid	-139	-129
har tor	-238	-204
har tora	171	31
har tryck	212	31
har tugat	216	50
har tva	-191	-217
har typ	175	53
har upeha	-153	-132
har utsla	-279	-253
har valt	20	231
har vark	-126	-129
har varst	130	60
har vaten	-171	-125
har vatni	205	60
har vecka	-140	49
har vist	11	208
har vita	-240	-185
har vridi	294	60
hara*	-144	-142
harav har	-144	-142
harav*	-144	-142
haravf*	-144	-142
haravfal	-144	-142
hard	99	-93
hard and	-144	-119
hard i	-263	-261
hard mage	-190	-183
hard nad	-221	-165
hard och	245	89
hard sen	214	74
hard som	221	51
hard to	122	31
hare*	-296	-216
haret	-296	-216
haret faler	-172	-167
haret han	-217	-240
haret over	41	346
haret vaxer	-220	-180
hari*	26	246
harif i	4	193
harif*	26	246
harifr*	26	246
harifran	26	246
harmin*	25	180
harming	25	180
hart	-266	-101
hart bajs	-247	-191
hart han	-32	199
hart har	192	62
hart i	-237	-170
hart igar	26	181
has a	-24	-168
has been	80	225
has drope	174	37
has even	-141	-142
has flare	-151	-140
has gone	254	43
has had	-140	-131
has hicup	-187	-167
has it	-154	-118
has pain	175	23
hasnt slept	-4	184
hast	-17	-183
hast har	-201	-196
hast i	221	19
hast spark	92	-40
hast tramp	-211	-171
hast*	18	-141
haste har	-157	-166
haste och	153	16
hasti hur	-149	-152
hasti*	-65	-143
hastig*	-65	-143
hastigt	-65	-143
hata	-25	126
hata min	-25	126
hata*	-202	-83
hatar	-202	-83
hatar bebis	21	184
hatar manda	-168	-177
hatar mit	-191	-206
hate*	164	99
hates	164	99
hates me	-7	156
hates the	161	-2
hav	-266	-109
hav sa	-161	-157
hav vorte	-246	-277
hava*	-145	-126
havan med	-118	-117
havan*	-145	-126
havand*	-145	-126
havandes*	-145	-126
havandeskapsforgiftning	-145	-126
have	-306	-46
have a	-278	-52
have afib	-109	-129
have bad	-198	-196
have copd	-117	-143
have nothi	76	237
have sex	15	129
have the	-13	236
have*	187	25
haven felt	225	74
haven*	187	25
havent	187	25
havi*	287	145
havin a	218	-55
havin thoug	25	178
havin*	229	136
having	229	136
hay	-234	-211
hay fever	-234	-211
he	299	371
he bleed	-151	-140
he broke	-16	141
he choke	-11	184
he cries	-144	-119
he fel	263	-16
he force	0	198
he hits	18	242
he is	233	146
he keeps	263	-21
he pushe	1	144
he put	-21	205
he raped	14	161
he var	-137	-124
he was	5	199
head	-135	-220
head and	174	61
head at	174	30
head explo	-199	-169
head is	-160	-149
head*	93	-92
heada of	187	21
heada*	109	-84
headac*	109	-84
headache	137	-73
headache*	-134	-95
headaches	-134	-95
heads	-119	-100
heads been	-119	-100
hear	3	230
hears	27	244
hears voice	27	244
heart	-41	-226
heart atack	70	-83
heart is	183	-41
heart pils	183	23
heart stope	-209	-184
heart*	-219	-194
heartb*	-219	-194
heartbur*	-219	-194
heartburn	-219	-194
heav*	184	135
heave*	-19	149
heaven	-19	149
heavi*	181	-3
heavil*	181	-3
heavily	181	-3
heik*	183	26
heiko*	183	26
heikot*	183	26
heikotaa	183	26
heim*	228	-14
heiml men	228	-14
heiml*	228	-14
heimli*	228	-14
heimlich	228	-14
hej	-214	-122
hej da	43	340
hej hej	-274	-275
hej igen	-304	-308
hej men	150	-13
hej vil	-258	-303
hejd*	-249	-135
hejda	-249	-135
hejda livet	48	232
hejda pa	-4	215
hejda tack	-209	-258
hejda til	28	196
hel and	151	34
hel burk	243	40
hel karta	167	-8
hel menin	156	5
hel nat	-210	-219
hela armen	288	53
hela asken	226	-1
hela barne	160	41
hela benet	176	39
hela brost	175	48
hela burke	179	-3
hela dag	-147	-34
hela dagen	180	-67
hela famil	-246	-188
hela golve	181	10
hela handf	156	49
hela huset	4	150
hela jag	168	47
hela karta	152	3
hela klase	-126	-151
hela laren	-3	122
hela match	-198	-179
hela naten	287	21
hela nater	-114	-168
hela rygen	308	50
hela sidan	-122	-153
hela tiden	-111	-15
hela under	150	54
hela vanst	170	46
hela vecka	143	-13
hela vinte	-215	-164
hele	-148	-128
hele huse	-148	-128
helg	-242	-219
helg*	-128	134
helge hos	10	214
helge kyler	-141	-163
helge men	-171	-166
helge och	-129	-18
helge*	-128	134
helgen	-127	139
help my	247	-6
help*	-242	-225
helps	-242	-225
helr*	-122	-2
helre	-122	-2
helre an	0	166
helre ar	-5	209
helre fran	11	150
hels*	-207	-190
helst	-207	-190
helst det	-152	-183
helt	249	-4
helt borta	141	-29
helt doda	-162	-171
helt fel	159	-25
helt livlo	212	36
helt mjuk	208	38
helt och	134	30
helt ok	-162	-124
helt pa	190	43
helt slap	135	9
helt slapt	261	30
helt slut	-146	-195
helt stel	179	61
helt stil	133	-28
helt svag	187	26
helt vack	37	163
helt*	-79	-146
helti det	-79	-146
helti*	-79	-146
heltid	-79	-146
helv*	-72	123
helve och	34	227
helve vad	-198	-209
helve*	-72	123
helvet*	-72	123
helvete	-72	123
hem	123	194
hem idag	21	145
hem sjalv	-208	-228
hem snart	-16	188
hema	-72	79
hema ar	-173	-206
hema av	-19	121
hema borja	-161	-136
hema efter	-163	-164
hema for	-8	174
hema hos	-1	180
hema inga	-251	-214
hema ingen	-215	-210
hema jag	-126	-150
hema kan	-152	-128
hema mar	-192	-129
hema over	26	171
hema sa	1	214
hema sen	-146	-139
hema tips	-138	-136
hema vi	18	240
hema vil	-119	-165
hemb*	-110	-132
hembe for	-110	-132
hembe*	-110	-132
hembes*	-110	-132
hembesok	-110	-132
hemet behov	-146	-168
hemi*	-44	142
hemif gor	26	243
hemif*	-44	142
hemifr*	-44	142
hemifran	-44	142
heml*	-78	207
hemla jag	79	166
hemla men	-219	-206
hemla och	34	165
hemla*	-136	24
hemlan*	-136	24
hemland	-219	-206
hemli lek	47	182
hemli*	66	309
hemlig	47	182
hemlo*	-150	-145
hemlos*	-150	-145
hemlosa	-150	-145
hemo*	-141	-209
hemor*	-141	-209
hemoro*	-141	-209
hemorojd*	-112	-180
hemorojder	-247	-225
hems*	-179	-188
hemsj laga	-154	-166
hemsj*	-240	-251
hemsju*	-240	-251
hemsjukv*	-240	-251
hemsjukvard	-121	-160
hemsjukvarden	-215	-199
hemsk hur	-122	-151
hemtj klame	-20	134
hemtj nyper	-29	229
hemtj och	138	36
hemtjanst	-124	-134
hemtjanstkilen	-20	134
hene	292	525
hene att	153	124
hene det	42	198
hene feber	226	0
hene fran	-44	134
hene hart	26	181
hene med	-13	122
hene och	83	-52
hene pa	-97	72
hene*	37	362
henes	37	362
henes armar	-20	134
henes ben	161	-13
henes grane	-14	115
henes kile	-21	177
henes lar	18	177
henes man	-24	144
henes mun	14	147
henes pas	-19	121
heng*	321	19
hengi kunol	154	17
hengi*	295	11
hengit*	295	11
hengita	187	24
hengitaa	272	59
hengitam*	229	31
hengitamaan	154	17
hengitaminen	161	17
henk*	305	58
henke*	305	58
henkea	305	58
her	317	176
her chest	151	8
her im	-2	152
her on	138	-2
her shoul	175	23
her to	119	-15
hera*	219	255
heraa	196	190
herat*	35	202
herata	35	202
here*	-177	-175
hereg vad	-142	-135
hereg*	-177	-175
heregu*	-177	-175
heregud	-177	-175
hero*	138	17
heroi han	106	-13
heroi*	138	17
heroin	138	17
hes been	237	98
hes choki	289	48
hes dribl	151	8
hes efter	-318	-286
hes fine	-196	-202
hes gaspi	218	26
hes got	143	72
hes kraks	216	87
hes och	157	36
hes outsi	-31	182
hes prick	172	19
hes sen	-281	-267
hest	124	19
het	35	-139
het kafe	-190	-181
het och	157	60
het olja	-123	-179
het som	153	8
hete	129	37
hete gafel	129	37
hete*	-269	-249
heter	-269	-249
heter et	-204	-159
heti	-130	-119
hi	179	21
hi jag	166	56
hi och	154	22
hi pa	222	59
hick*	-308	-280
hicka	-176	-159
hicka i	-176	-159
hicka*	-253	-236
hickar	-253	-236
hicu*	-187	-167
hicup a	-187	-167
hicup*	-187	-167
hicups	-187	-167
high	177	41
hiko*	229	34
hikoi*	229	34
hikoil*	229	34
him	263	353
him on	140	5
himla	-198	-237
himla mycke	-154	-207
himle sa	2	155
himle*	2	155
himlen	2	155
hims*	162	183
himse on	-9	166
himse*	162	183
himsel*	162	183
himself	162	183
hind*	19	191
hindr mig	19	191
hindr*	19	191
hindra*	19	191
hindrar	19	191
hip	-169	-199
his	485	305
his arm	195	-6
his eyeli	151	8
his face	232	45
his finge	196	9
his hands	-21	205
his head	132	-60
his left	111	-38
his legs	170	-31
his life	-29	102
his lips	173	22
his stuf	-27	144
his tea	151	8
hise*	52	-82
hisen	52	-82
hisen fick	-222	-180
hisen vad	185	37
hit	156	108
hit #	191	7
hit by	256	-9
hit his	157	48
hita	168	47
hita orden	168	47
hita*	216	405
hitad	-136	-137
hitad av	-136	-137
hitad biten	-171	-151
hitad det	-178	-143
hitad en	-152	78
hitad grane	126	-2
hitad honom	270	-43
hitad mama	114	-25
hitad mig	171	167
hitad papa	169	-17
hitad rakbl	-5	158
hitad snara	-34	276
hitad tom	192	-19
hitad*	229	273
hitade	207	270
hitar	-24	309
hitar den	12	184
hitar jag	-196	-201
hitar mig	81	378
hitar vi	-123	-143
hitat mig	34	153
hits	58	395
hits me	45	372
hiv	-167	-170
hive*	163	29
hives	163	29
hives every	163	29
hjal*	272	165
hjalp	456	315
hjalp ar	-6	167
hjalp att	-156	21
hjalp fins	-158	-224
hjalp fort	278	-5
hjalp han	82	321
hjalp hon	287	5
hjalp i	-4	279
hjalp jag	73	202
hjalp lite	-212	-149
hjalp man	-122	-151
hjalp mig	265	167
hjalp och	213	32
hjalp*	-216	-159
hjalpe*	-341	-186
hjalpen	-235	-181
hjalper	-286	-81
hjalpt	213	32
hjalpt*	-185	-157
hjalpte	-185	-157
hjar*	78	-182
hjarn forut	140	29
hjarn i	-141	-126
hjarn och	211	8
hjarn rent	-111	-110
hjarn ska	-194	-174
hjarn tror	283	25
hjarn*	173	-99
hjarna*	208	19
hjarnan	208	19
hjarnh*	164	-82
hjarnhin*	164	-82
hjarnhineinflamation	164	-82
hjarnt*	-195	-194
hjarntum*	-195	-194
hjarntumor	-195	-194
hjart	-164	-134
hjart att	-166	-151
hjart blode	-305	-237
hjart brast	-185	-151
hjart bulta	-146	-106
hjart en	-148	-120
hjart for	-164	-134
hjart forut	158	28
hjart gav	163	-4
hjart har	209	60
hjart hjart	-164	-134
hjart hopa	-159	-165
hjart hopar	41	-102
hjart hur	-163	-164
hjart i	-392	-256
hjart iblan	-322	-263
hjart kan	-222	-189
hjart kand	-161	-115
hjart med	1	187
hjart men	-147	-136
hjart nar	-199	-137
hjart nasta	-139	-129
hjart och	215	1
hjart ont	257	73
hjart pa	-259	-238
hjart rehab	-163	-164
hjart rusar	163	19
hjart sa	240	57
hjart sedan	198	36
hjart sen	-227	-175
hjart slar	108	-78
hjart snabt	-126	-137
hjart stana	227	44
hjart trost	-178	-159
hjart undra	-170	-170
hjart vid	-255	-239
hjart vilka	-174	-177
hjart*	9	-208
hjarta	-328	-333
hjarta*	123	-88
hjartabl*	97	-40
hjartableter	97	-40
hjartata*	220	-17
hjartatack	220	-17
hjarte*	-178	-159
hjarteso*	-178	-159
hjartesorg	-178	-159
hjartfel	133	-22
hjartfor*	-164	-134
hjartformat	-164	-134
hjarti*	190	-117
hjartinf*	190	-117
hjartinfarkt	307	-28
hjartinfarkter	-300	-246
hjartk*	-318	-252
hjartkla*	-318	-252
hjartklapning	-323	-256
hjartl*	-223	-222
hjartlak*	-223	-222
hjartlakaren	-204	-194
hjartm*	226	178
hjartmed*	280	223
hjartmedicin	190	34
hjartmedicinen	1	187
hjartmediciner	179	45
hjartmot*	-159	-159
hjartmotagningen	-159	-159
hjarto*	-180	-174
hjartope*	-180	-174
hjartoperationen	-163	-164
hjartp*	180	58
hjartpil*	180	58
hjartpiler	180	58
hjarts*	-236	-330
hjartsor*	-241	-214
hjartsorg	-241	-214
hjartstartare	38	-127
hjartsto*	-211	-217
hjartstop	-211	-217
hjartsvi*	-131	-197
hjartsvikt	-43	-157
hlet	182	25
hlet konst	182	25
hlr	-171	-210
hlr kurs	-115	-129
hlr pa	-183	-152
ho	-312	-318
ho nej	-139	-135
hocke bara	-111	-110
hocke i	185	29
hocke var	171	9
hockey	-148	-138
hockey*	92	-76
hockeyn	-182	-207
hockeypu*	228	58
hockeypuck	220	44
hoft*	-208	-269
hofte benet	195	47
hofte for	-151	-91
hofte gor	187	56
hofte varke	-207	-184
hofte*	-208	-269
hoften	-208	-269
hog	394	228
hog efter	10	127
hog feber	411	146
hog hojd	197	8
hog men	-158	-138
hog pa	41	216
hog puls	-144	-148
hog til	167	59
hoge*	51	-164
hoger	27	-180
hoger arm	195	33
hoger ben	222	41
hoger gor	-157	-123
hoger hand	170	-50
hoger kna	-321	-280
hoger oga	230	29
hoger ora	-140	-133
hoger sida	379	116
hoger*	211	36
hogera*	172	6
hogerarm	184	12
hogr*	67	-117
hogra	-72	-166
hogra armen	177	9
hogra ben	-147	-146
hogra revbe	-191	-160
hogre	210	13
hogre up	154	40
hogsp pa	159	24
hogsp*	238	38
hogspa*	238	38
hogspani*	238	38
hogspaning	181	25
hogspaningen	159	24
hogst	0	151
hogst nu	-125	-177
hogst up	0	151
hogst*	-208	-257
hogsta*	-208	-257
hogstadi*	-208	-257
hogstadiet	-208	-257
hogt nu	131	44
hogt racke	26	181
hogt sen	-212	-151
hogt socke	211	91
hogt up	185	63
hojd	197	8
hojd*	-223	-238
hojde*	-223	-238
hojder	-223	-238
hol	-162	146
hol andan	-198	-179
hol fast	33	355
hol hande	14	147
hol knive	-16	214
hol mig	-37	154
hol pa	-249	-183
hol sig	150	-13
holt*	-145	-182
holte ska	-145	-182
holte*	-145	-182
holter	-145	-182
hon ata	-127	-101
hon ater	223	-1
hon att	29	193
hon bajsa	161	-13
hon bara	162	-67
hon blode	-26	159
hon bojer	204	18
hon bor	-145	-186
hon brot	-140	-123
hon bruka	282	12
hon dor	134	-157
hon drar	204	18
hon dregl	-93	-154
hon fick	75	-78
hon flyga	-172	-127
hon fol	220	20
hon forso	16	208
hon fortj	-57	104
hon fros	-226	-186
hon ga	-178	-136
hon gar	178	50
hon ger	-20	134
hon gjort	9	206
hon gomer	24	182
hon gor	29	193
hon grat	0	151
hon hade	-187	-255
hon haler	174	31
hon hangd	206	12
hon har	251	261
hon hest	124	19
hon hjart	-131	-145
hon hog	10	127
hon hon	-157	-153
hon horde	187	23
hon i	100	45
hon igen	121	24
hon kal	150	17
hon kipar	186	63
hon kisar	-179	-161
hon konst	116	36
hon kunde	118	181
hon lagt	-144	-175
hon lamna	16	166
hon leker	-280	-270
hon mar	115	-37
hon mata	-129	-144
hon och	150	-13
hon ramla	79	171
hon ror	223	-20
hon sa	175	30
hon sager	128	256
hon sate	121	24
hon sjonk	153	23
hon sju	-108	-97
hon skaka	58	151
hon skrik	89	213
hon slog	-265	-249
hon sludr	156	12
hon snart	0	151
hon sova	229	49
hon sover	256	18
hon sprin	-5	169
hon star	-22	256
hon suger	45	178
hon sveta	144	-39
hon svima	122	-28
hon tapad	150	27
hon tar	168	142
hon titar	165	-9
hon tolv	-133	-106
hon vaken	104	43
hon vakna	-219	-236
hon vaser	180	-42
hon vil	-1	253
hon vile	-3	140
hon visad	-14	115
hon yrar	177	16
hona*	-299	-278
honan	-299	-278
honan blode	-299	-278
hono*	384	376
honom	384	376
honom for	-32	199
honom han	172	-21
honom hanga	219	-29
honom har	25	127
honom i	294	0
honom jag	3	209
honom med	-224	-261
honom men	206	-35
honom pa	117	207
honom penga	-20	134
honom rasan	-8	174
honom spand	144	-1
honom ur	211	-20
hop	19	183
hopa framf	19	197
hopa fran	-92	102
hopa over	-159	-165
hopa*	-59	255
hopad falsk	-153	-154
hopad fran	-229	-203
hopad hopre	-129	-138
hopad over	-251	-259
hopad*	-326	-278
hopade	-326	-278
hopar	57	214
hopar av	-254	-223
hopar helre	11	150
hopar idag	-7	265
hopar jag	13	219
hopar lite	153	-18
hopar over	-223	-233
hopar runt	143	19
hopas	75	390
hopas att	0	183
hopas pa	3	266
hope*	-220	-82
hopet	-220	-82
hopet ar	2	239
hopet om	-170	-260
hopl*	54	160
hoplo fal	54	160
hoplo*	54	160
hoplos*	54	160
hoplost	54	160
hopr*	-129	-138
hopre ont	-129	-138
hopre*	-129	-138
hoprep	-129	-138
hor	-214	299
hor alt	42	307
hor att	18	192
hor dalig	-416	-451
hor dunsa	17	161
hor en	-12	239
hor ingen	-196	-234
hor lite	-140	-133
hor roste	-20	309
hora av	96	-90
hora i	-198	-180
hora nar	-163	-153
hora pa	-187	-273
hora vad	23	222
hora varje	25	191
hora*	-187	-273
horap hora	-187	-273
horap*	-187	-273
horapa*	-187	-273
horapara*	-187	-273
horaparat	-224	-183
horaparaten	-74	-204
hord*	71	-108
horde	71	-108
horde det	187	23
horm*	-265	-179
hormo i	-170	-152
hormo*	-265	-179
hormon*	-265	-179
hormonel*	-209	-139
hormonelt	-209	-139
hormoner	-170	-152
hors	127	205
hors ut	129	6
horse*	-222	-218
horsel*	-222	-218
hort	-204	-195
hort att	-204	-195
hos	-130	57
hos ana	-157	-178
hos barn	-349	-314
hos barnv	45	178
hos er	24	-160
hos farfa	10	214
hos grane	-67	112
hos hjart	-255	-239
hos honom	38	169
hos kurat	-170	-171
hos mig	-124	118
hos min	-179	-229
hos nyfod	-209	-139
hos papa	47	182
hos sjuar	-162	-168
hos ungdo	-132	-137
host	-148	-128
host sa	-148	-128
host*	-227	-262
hosta	-344	-265
hosta blod	252	67
hosta det	144	16
hosta forky	-141	-85
hosta han	169	40
hosta hela	204	52
hosta i	-323	-216
hosta med	-195	-148
hosta men	-160	-138
hosta och	189	30
hosta pa	-156	-152
hosta rosa	320	60
hosta sot	283	43
hosta*	27	-159
hostan	-133	-198
hostar	260	-45
hostas	-191	-161
hostat	-376	-265
hostb*	-240	-221
hostbl*	-240	-221
hostblas*	-240	-221
hostblasor	-240	-221
hoste komer	4	194
hoste och	-156	-178
hoste*	-126	60
hosten	-61	112
hosti*	-164	-136
hostig	-164	-136
hostm*	-215	-212
hostme*	-215	-212
hostmedi*	-215	-212
hostmedicin	-215	-212
hot soup	151	8
hota	-11	219
hota mig	-11	219
hota*	-164	51
hotad	-138	-95
hotad av	-180	-206
hotar	-181	-12
hotar att	83	281
hotar hopa	-23	176
hotar med	-243	-292
hotar mig	57	269
hotar mormo	22	154
hotat	19	217
hotat att	15	182
hotat mina	19	140
hote*	41	216
hotel	41	216
hour	222	-23
hour age	-154	-118
hour ago	311	43
hour mum	157	-11
how	-293	-244
how do	-328	-305
how many	-209	-45
hpa	-15	124
hpa framf	-15	124
hsot*	-210	-204
hsota	-210	-204
hsota o	-210	-204
hud	-292	-191
hud i	-238	-204
hud och	18	155
hud snab	171	65
hude*	197	15
huden	197	15
huden ar	278	71
huden efter	-155	-154
huden feber	221	92
huden han	-168	-158
huden hange	204	11
huden marmo	143	-20
huden med	1	179
huden melan	216	33
huden over	201	81
hudt*	-222	-200
hudte*	-222	-200
hudter*	-222	-200
hudterap*	-222	-200
hudterapeut	-222	-200
hug	-96	-190
hug i	-225	-189
hug orm	-150	-128
huga	26	365
huga den	-37	173
huga min	11	278
huge*	402	293
hugen	429	39
hugen i	302	28
hugen med	288	-7
huger	42	276
huger han	-18	155
huger mig	-11	245
huger nar	134	32
hugi*	201	-14
hugit	201	-14
hugit mig	160	-13
hugo*	104	-132
hugor bet	282	43
hugor hande	179	62
hugor hug	-150	-128
hugor och	174	47
hugor sag	-186	-157
hugor*	104	-132
hugorm	-11	-169
hugorm*	229	10
hugormar	-150	-128
hugormsb*	302	70
hugormsbet	302	70
huk	-255	-248
humo*	-258	-238
humor	-149	-127
humor ar	-149	-127
humor*	-214	-202
humorn	-214	-202
hund ar	8	161
hund dog	-190	-190
hund fast	174	46
hund i	246	21
hund nafsa	-185	-162
hund*	-263	-172
hunda ar	11	200
hunda*	11	200
hundar*	11	200
hundarna	11	200
hundb i	-150	-151
hundb*	-165	-160
hundbe*	-165	-160
hundbet	-165	-160
hunde ar	-209	-232
hunde at	-203	-201
hunde bet	318	-32
hunde blev	-287	-237
hunde dog	-185	-151
hunde han	32	143
hunde kramp	-220	-180
hunde nafsa	-162	-195
hunde ni	29	132
hunde och	20	148
hunde som	38	257
hunde svald	-251	-231
hunde til	47	232
hunde*	-197	-112
hunden	-176	-92
hundr och	-169	-216
hundr*	-229	-255
hundra	-229	-255
hune*	-128	-135
hunen	-128	-135
hung*	-299	-266
hungr att	-247	-210
hungr*	-299	-266
hungri*	-299	-266
hungrig	-299	-266
hur	-462	-206
hur anvan	-147	-107
hur barns	-153	-178
hur bokar	-215	-227
hur bra	-152	-183
hur byter	-177	-194
hur det	34	199
hur far	-306	-313
hur farli	-148	-137
hur funge	-67	-189
hur gar	-153	-124
hur gor	32	-149
hur hjalp	-122	-151
hur hogt	26	181
hur jag	50	307
hur komer	-154	-192
hur konta	-140	-139
hur lang	-97	84
hur lange	-138	39
hur latsa	-154	-166
hur linda	-143	-153
hur lista	-174	-182
hur man	-70	247
hur manga	-222	42
hur mar	-190	-214
hur marke	-184	-278
hur mycke	-163	41
hur prata	-251	-293
hur ser	-224	-223
hur skriv	-130	-172
hur sluta	-147	-219
hur snabt	-175	-183
hur stota	-154	-169
hur tanke	-90	-142
hur vanli	-129	-127
hur vet	-167	-202
hurt	32	374
hurt my	26	313
hurt mysel	7	201
hurt someo	10	162
hurti someo	-18	209
hurti*	-18	209
hurtin*	-18	209
hurting	-18	209
hurts	-48	-252
hurts and	176	12
hurts like	151	34
hurts when	-260	-263
hus	-204	-243
hus och	-151	-169
hus vid	-140	-182
husb*	166	315
husba beats	36	233
husba pushe	17	173
husba snore	-196	-188
husbo sla	21	225
husbo*	21	225
husbon*	21	225
husbonde	21	225
huse	-148	-128
huse skaka	-148	-128
huse*	76	448
huset	76	448
huset det	51	177
huset frun	53	208
huset med	6	201
huset ont	-88	-140
huset rasad	-122	-153
huset snart	24	275
huset vi	4	150
hust*	128	202
hustr dog	-25	213
hustr*	128	202
hustru*	147	202
hustrun	147	202
hutr*	295	17
hutra	295	17
hutra och	277	2
huut*	-8	154
huuto*	-8	154
huutoa	-8	154
huve	-207	-174
huve sen	-207	-174
huve*	202	183
huvet	202	183
huvet i	171	9
huvet sager	-2	163
huvud	-62	147
huvud aldri	148	51
huvud ar	393	-17
huvud ater	261	67
huvud av	-243	-226
huvud feber	147	26
huvud fore	140	7
huvud fran	153	8
huvud gor	141	23
huvud har	-172	-141
huvud hart	192	62
huvud hela	9	217
huvud iblan	-246	-270
huvud kom	152	-11
huvud kraks	219	94
huvud lat	-210	-178
huvud lila	239	60
huvud medve	155	48
huvud mot	162	29
huvud nar	-79	132
huvud nu	219	80
huvud och	135	-67
huvud pa	-212	-204
huvud sedan	-263	-222
huvud ser	346	125
huvud skrik	116	17
huvud som	331	114
huvud spran	132	-41
huvud svima	211	-22
huvud tar	117	45
huvud tror	-282	-246
huvud varst	164	4
huvud vid	232	53
huvude*	169	59
huvudet	169	59
huvudl*	-262	-256
huvudlos	-262	-256
huvuds*	155	48
huvudska*	155	48
huvudskada	155	48
hype*	-276	-253
hyper	-129	-99
hyper det	-163	-144
hyper vad	-129	-99
hyper*	-247	-240
hyperv*	-163	-144
hyperven*	-163	-144
hyperventilerar	-163	-144
hypo	-128	-139
hypo while	-128	-139
hypo*	203	-50
hypok googl	-188	-185
hypok*	-188	-185
hypoko*	-188	-185
hypokond*	-188	-185
hypokondri	-188	-185
hypot*	266	27
hypote*	266	27
hypoterm*	266	27
hypotermi	266	27
hyva	-331	-286
i #	253	75
i ala	1	229
i alven	-20	159
i am	-111	-149
i an	220	20
i anat	52	217
i andta	-161	-125
i ar	-113	158
i arata	-309	-257
i arm	178	19
i armar	277	151
i armba	-224	-195
i armen	160	130
i armve	-179	-174
i atemp	-115	-132
i avfor	-225	-170
i axeln	-198	-222
i backa	148	21
i bada	176	-46
i badet	-41	-120
i badka	-55	187
i badru	107	139
i bajse	-178	-143
i barel	-132	-115
i baten	-176	-190
i be	-106	-85
i benen	-284	-313
i benet	155	-77
i bihal	-137	-125
i bilen	196	355
i bilko	-216	-207
i blast	-246	-190
i blod	144	17
i boden	-247	-249
i brost	173	-4
i brsot	248	56
i burn	24	225
i byral	-17	168
i cal	-141	-184
i could	-194	-194
i covid	-166	-204
i cut	55	371
i dacke	-205	-202
i dag	125	194
i damsu	227	80
i den	-238	-238
i det	-162	-151
i disap	-4	169
i diskb	166	62
i do	-1	-144
i doren	-39	-144
i doter	-5	158
i dusch	222	43
i efter	207	41
i eleme	41	142
i en	255	227
i entre	-134	-142
i et	167	46
i famne	212	25
i farst	-150	-134
i fart	143	28
i feel	348	298
i fel	163	167
i fem	-305	-262
i fingr	-441	-457
i fjol	-338	-288
i fortf	159	-18
i fot	-129	-94
i fotbo	-217	-269
i foter	-258	-235
i freda	-129	-99
i fruga	254	27
i garag	144	269
i garde	0	185
i get	-397	-369
i golve	-120	121
i granh	-155	-120
i grase	-162	-124
i grask	268	34
i grave	-3	187
i grunt	178	33
i halsn	164	-14
i halsp	145	-3
i halva	182	40
i hande	-138	-185
i handf	172	32
i handl	-46	-186
i haret	-277	-144
i have	-253	20
i helge	-167	21
i hemet	-146	-168
i hemtj	138	36
i hene	129	3
i het	-240	-225
i himle	2	155
i hisen	52	-82
i hjarn	253	51
i hjart	-195	-150
i hlr	-181	-175
i hocke	-222	-192
i hofte	-349	-322
i hogst	-166	-201
i honom	145	65
i horap	-182	-121
i hosta	-191	-161
i humor	-214	-202
i hunde	-250	-278
i hurt	7	201
i huvet	126	178
i ineba	-282	-262
i isen	319	6
i jorde	17	173
i journ	52	223
i julas	11	223
i just	4	276
i kakel	140	23
i kaken	165	26
i kalar	20	232
i kalt	-177	51
i kamin	129	-34
i kansk	160	24
i kante	-174	-127
i kanyl	193	9
i keep	118	267
i kirun	-207	-206
i kisen	215	39
i kiset	-283	-253
i klade	261	5
i klase	-23	211
i klasr	-180	-176
i klima	-195	-209
i klori	177	39
i klyve	186	11
i kna	-161	-157
i knana	-285	-298
i knat	-264	-169
i knave	-197	-177
i know	-267	-207
i knt	-180	-178
i kod	12	254
i koket	-141	-229
i koksl	-153	-178
i konku	7	165
i krana	-222	-186
i krope	-364	-297
i kub	-228	-312
i kuden	-215	-254
i kulor	-140	-139
i kuver	12	184
i kval	195	452
i kyla	-198	-182
i kylan	-282	-187
i kylsk	-32	125
i lag	-246	-185
i lagen	-142	18
i laret	314	154
i lean	-139	-124
i leken	-155	-164
i lilfi	-176	-155
i ljums	-191	-177
i ljus	155	49
i look	-147	-146
i lorda	-196	-99
i love	2	205
i lufte	128	3
i lulea	-215	-191
i lungi	-176	-156
i lungo	165	36
i magen	124	-21
i maj	-75	75
i manda	-51	-129
i mansf	-145	-148
i mars	-219	-187
i maski	261	48
i match	145	31
i maten	108	-8
i max	-114	-138
i melan	-176	-203
i menin	191	-8
i might	-109	-129
i min	153	361
i mina	-66	97
i minus	187	142
i minut	238	45
i mis	-168	-183
i mista	163	50
i mjolk	-141	-133
i morgo	-41	192
i morkr	-63	-175
i morkt	126	36
i morse	112	-92
i mun	-176	-188
i munen	244	286
i nagra	152	38
i nasan	-62	-203
i nat	41	256
i natmo	173	-40
i need	-188	-9
i nian	-159	-182
i norbo	-179	-213
i ny	-152	-197
i nya	-178	-161
i ogat	80	-218
i ognen	-224	-205
i ogone	102	-76
i ogonl	-220	-169
i olyck	9	177
i omgan	162	-1
i orat	-300	-324
i orone	-61	-154
i ovre	169	40
i ovrig	-197	-170
i paint	-222	-198
i panan	-119	-187
i paper	-131	-88
i park	28	164
i pee	-188	-179
i pensi	-150	-194
i persi	228	39
i planb	-150	-153
i plask	152	8
i poden	-137	-132
i poole	175	-1
i preci	-202	-191
i punge	-172	-255
i rad	-150	-160
i rader	-5	240
i revbe	-171	-154
i rod	-204	-159
i roken	169	54
i roste	-113	-149
i rulst	33	221
i rumet	-23	320
i ryg	173	56
i rygen	143	-72
i sagen	252	29
i salsk	-198	-180
i samta	-141	-143
i sange	-175	-60
i saw	-209	-184
i schac	-159	-221
i senor	157	18
i serie	-131	-145
i sex	212	14
i sig	237	-10
i simha	153	23
i simni	-198	-161
i sit	154	20
i sjale	-1	189
i sjon	-163	-189
i skale	254	65
i skape	-89	69
i skele	162	26
i sko	-212	-195
i skoge	-96	56
i skon	-225	-190
i skorn	-151	-220
i skrac	-36	196
i skrev	289	87
i skyds	-157	-145
i sleep	-145	-143
i slept	-234	-202
i slojd	-171	-205
i smalb	140	-3
i smyg	77	262
i snipa	47	182
i snon	247	231
i snosl	307	12
i socke	214	65
i sofan	-196	-270
i somar	-122	108
i somne	145	11
i somra	-130	-197
i sonen	-13	196
i spele	-225	-207
i stale	196	227
i stor	190	26
i stora	-264	-241
i stort	-228	-221
i stota	178	0
i strom	160	-40
i stuga	206	58
i taget	209	-18
i take	-43	-165
i taket	143	125
i takt	187	47
i talet	232	42
i talte	202	41
i tan	-305	-310
i tande	-215	-76
i tandl	-129	-144
i taxin	258	26
i telef	33	243
i temp	291	52
i terap	-198	-232
i threw	151	34
i tid	33	145
i tidni	-160	-204
i tinin	173	0
i tio	157	-87
i toale	206	74
i took	203	227
i trade	144	-9
i trape	158	-3
i traph	42	221
i trapo	-235	-202
i trapr	206	12
i tre	-199	-199
i trosa	-212	-159
i troso	10	214
i tumen	-355	-358
i tunga	-136	-195
i tva	-225	-244
i ungef	200	25
i urine	-245	-217
i v	293	126
i vaden	32	-123
i vagar	25	150
i vagen	-30	237
i vagne	156	64
i valse	232	39
i vanst	368	156
i varas	-260	-273
i varme	-85	-156
i vecka	-28	-132
i vikt	-389	-395
i vila	-135	-199
i vintr	-192	-176
i voley	-133	-113
i walk	-167	-182
i wana	20	289
i want	72	301
i was	-59	263
i wil	25	209
i wnat	30	276
i woke	5	267
i wrote	20	163
i yatzy	-243	-279
ibla*	-150	31
iblan av	153	-18
iblan avlas	-128	-157
iblan i	-190	-133
iblan inhal	-205	-147
iblan men	-154	-98
iblan nar	44	355
iblan nu	-113	-125
iblan om	-167	-252
iblan pa	-180	-171
iblan var	-144	-175
iblan vil	-200	-219
iblan*	-150	31
ibland	-150	31
ibs	-297	-284
ibup*	-230	-181
ibupr nearl	-134	-95
ibupr*	-230	-181
ibupro*	-230	-181
ibuprofe*	-230	-181
ibuprofen	-230	-181
ice	242	-6
id rathe	-181	-187
idag #	-145	-166
idag bruka	-280	-283
idag far	140	7
idag fast	170	27
idag feber	-155	-128
idag hon	178	55
idag mar	-201	-178
idag pig	-202	-205
idag rusar	153	-18
idag sager	152	27
idag stod	150	-13
idag svara	116	36
if	-286	22
if i	-84	212
if its	-221	-176
if my	-173	-127
if someo	-122	-144
ifal	-29	126
ifra*	-239	-212
ifran	-239	-212
igan*	-158	-95
igang	-158	-95
igang med	-149	-181
igar	-95	-23
igar a	-151	-57
igar att	-39	127
igar bla	-140	-139
igar borta	-223	-202
igar domna	166	18
igar efter	-274	-230
igar far	-161	-136
igar feber	-158	-130
igar frivi	-117	-151
igar gick	194	6
igar ingen	-187	-178
igar kasta	41	142
igar kval	226	20
igar lite	-120	-107
igar med	140	7
igar nar	-185	-168
igar och	168	279
igar om	-136	-170
igar ont	-159	-109
igar som	205	60
igar tog	-28	125
igar v	137	42
igar va	-121	-135
igar vecka	200	37
igar vi	-146	-190
igen ar	-134	-146
igen direk	178	-32
igen han	188	20
igen helt	134	30
igen jateo	-168	-154
igen lyfte	-151	-143
igen men	149	32
igen mig	45	-148
igen nu	-121	-154
igen nyser	-137	-110
igen o	31	161
igen os	-5	164
igen sen	-148	-181
igen som	150	31
igen tips	-132	-121
igen v	-188	-109
igen vare	6	229
igen*	250	50
igeno handu	148	-2
igeno*	226	33
igenom	226	33
igens tunga	157	67
igens*	157	67
igensv*	157	67
igensvul*	157	67
igensvulna	157	67
igr	-254	-239
ihag	-110	-147
ihag et	-176	-163
ihag kvale	140	23
ihan hyva	-247	-190
ihja*	-154	27
ihjal	-154	27
ihjal mig	80	294
ihjal min	-220	-234
ihjal nagon	48	155
ihjal sa	-159	-138
iho	-144	-148
iho kutia	-144	-148
ihop	283	96
ihop efter	183	11
ihop lakan	6	191
ihop mina	-204	-241
ihop och	120	-49
ihop sacke	-9	156
ihop vid	104	43
ikai*	158	27
ikais vauva	158	27
ikais*	158	27
ikaise*	158	27
ikaisela	158	27
ikva*	193	389
ikval	193	389
ikval ar	-102	-128
ikval gor	-10	245
ikval pa	-18	237
il	12	296
il hurt	2	219
ila	-46	150
ila for	33	195
ila har	-23	122
ila med	9	178
ila mig	18	251
ila socke	181	47
ila ur	-270	-245
ilal*	300	64
ilalu flytn	191	68
ilalu*	210	81
ilaluk*	210	81
ilalukta*	210	81
ilaluktande	210	81
ilama aldri	145	44
ilama ar	156	66
ilama gravi	-194	-145
ilama kalsv	200	75
ilama lapar	102	34
ilama och	255	80
ilama ont	136	56
ilama pa	-172	-121
ilar	-157	-113
ilsk	-133	-111
ilsk som	-133	-111
ilta*	16	173
iltan*	16	173
iltana	16	173
im	-9	286
im #	-383	-408
im afrai	11	272
im asham	24	160
im cutin	34	224
im done	-19	289
im dying	-211	-179
im freak	-109	-129
im going	133	325
im havin	240	11
im locke	-31	182
im manag	-168	-183
im on	-2	-138
im pregn	204	30
im scare	60	288
im stand	-31	179
im think	18	173
im vomit	192	35
imon	-29	126
imon har	-29	126
imorg forny	-184	-218
imorg*	-174	49
imorgo*	-174	49
imorgon	-174	49
imors igen	-13	225
imors men	162	42
imors*	216	201
imorse	216	201
impu*	-15	236
impul att	-15	236
impul*	-15	236
impuls*	-15	236
impulser	-19	165
imun*	152	13
imuns och	152	13
imuns*	152	13
imunsa*	152	13
imunsank*	152	13
imunsankt	152	13
in	274	310
in brost	-117	-122
in chest	162	3
in dem	22	170
in en	26	142
in et	281	44
in fingr	0	163
in gener	-136	-102
in halva	204	34
in hande	-7	275
in heave	-19	149
in huden	216	33
in i	289	315
in klorg	235	-1
in kniva	5	184
in knots	-208	-205
in livin	-20	134
in lugnt	-132	-158
in magen	149	23
in med	-210	-192
in mig	-2	160
in mobil	15	151
in one	186	13
in quara	-211	-179
in rok	141	28
in sig	-20	161
in the	224	-36
in til	-54	113
inan	-67	83
inan alved	-159	-202
inan des	32	139
inan nagon	91	256
inan prove	-111	-88
inan skola	-172	-223
inat men	-221	-194
inbr*	-136	-136
inbro i	-136	-136
inbro*	-136	-136
inbrot	-136	-136
indi*	175	8
indig*	175	8
indige*	175	8
indigest*	175	8
indigestion	175	8
indr*	130	-7
indra under	130	-7
indra*	130	-7
indrag*	130	-7
indragni*	130	-7
indragningar	130	-7
ine	-10	-143
ineba #	181	47
inebandy	-156	-140
inebandyplanen	181	47
iner	-160	-149
iner criti	-160	-149
infa*	299	53
infar*	299	53
infark*	299	53
infarkte*	169	25
infarkten	169	25
infarktk*	238	37
infarktkansla	238	37
infe*	-221	-199
infec*	-204	-182
infect*	-204	-182
infectio*	-178	-163
infection	-178	-163
infl*	-264	-241
infla nagel	-158	-159
infla*	-158	-159
inflam*	-158	-159
inflamer*	-158	-159
inflamerad	-158	-159
influ for	-163	-144
influ trode	116	17
influ*	-248	-219
influe*	-248	-219
influens*	-248	-219
influensa	-206	-168
influensan	-125	-139
influensavacin	-163	-144
info*	-387	-354
infor	-387	-354
infor jobet	-105	-144
infor mens	-197	-192
infor opera	-196	-211
infor publi	-146	-106
infor resa	-162	-141
inga	-309	-267
inga foste	200	37
inga spark	188	5
inga vata	245	82
inge*	-25	158
ingen	-31	183
ingen anan	7	216
ingen anled	-15	134
ingen bryr	-6	151
ingen det	13	160
ingen efekt	185	7
ingen feber	-443	-256
ingen framt	8	164
ingen hjalp	41	144
ingen komer	-29	159
ingen konta	262	-4
ingen kraft	8	-140
ingen luft	190	-188
ingen menin	45	320
ingen ork	3	151
ingen pa	-196	-234
ingen puls	479	41
ingen reakt	-67	-132
ingen rorel	222	-2
ingen skule	45	298
ingen svara	117	242
ingen tror	164	7
ingen vet	50	226
inget anat	-240	-210
inget att	6	153
inget blodf	-200	-163
inget efter	11	238
inget for	-6	203
inget hjalp	62	178
inget i	-202	-202
inget kanse	-210	-226
inget kvar	12	195
inget mer	-212	-24
inget nu	-251	-227
inget nyt	103	-95
inget tva	-159	-165
inget vil	-134	-127
ingf*	-127	-138
ingfe*	-127	-138
ingfeb*	-127	-138
ingfeber	-127	-138
inha*	-94	-222
inhal ar	-177	-146
inhal har	-139	-158
inhal helps	-144	-129
inhal hjalp	-205	-147
inhal rat	-127	-172
inhal tar	231	68
inhal*	-94	-222
inhala*	-75	-208
inhalato*	-75	-208
inhalator	-168	-167
inhale*	-223	-197
inhaler	-223	-197
inka*	-166	-215
inkas haha	-166	-215
inkas*	-166	-215
inkaso	-166	-215
inkl*	236	20
inkla brack	236	20
inkla*	236	20
inklam*	236	20
inklamt	236	20
inko*	-220	-204
inkon*	-220	-204
inkont*	-220	-204
inkontin*	-220	-204
inkontinenskyd	-220	-204
inla*	-175	176
inlag	-194	-182
inlag for	-174	-177
inlag*	-174	-177
inlagd	-174	-177
inlas hema	-19	121
inlas pa	-181	-1
inlas*	-40	318
inlast	-40	318
inom*	-150	-109
inomh*	-150	-109
inomhu*	-150	-109
inomhus	-150	-109
insa*	-163	-164
insan*	-163	-164
insane	-163	-164
inse*	18	155
insek under	18	155
insek*	18	155
insekt*	18	155
insekter	18	155
insi*	-168	7
insid me	5	199
insid*	-168	7
insida*	-207	-196
insidan	-207	-196
inside	5	199
insj*	227	73
insju ogon	171	31
insju*	227	73
insjun*	227	73
insjunkn*	233	64
insjunkna	233	64
insk*	-159	-157
inskr vecka	-145	-123
inskr*	-159	-157
inskri*	-159	-157
inskrivn*	-161	-142
inskrivning	-161	-142
insl*	-136	-118
insla om	-136	-118
insla*	-136	-118
inslag	-136	-118
insu*	245	59
insul ar	-20	207
insul behov	-230	-264
insul kvar	-32	125
insul med	-27	113
insul*	245	59
insuli*	245	59
insulin	157	59
insuline*	-20	207
insulinenheter	-20	207
insulink*	330	7
insulinkaning	196	-13
insulinkoma	252	16
insulinp*	-137	-184
insulinpump	-238	-200
int	56	213
int ga	-161	-157
int jag	151	-28
int lev	6	232
int leva	10	216
int lyft	-207	-174
int prata	195	1
int va	21	180
inta*	-140	-139
intag pa	-140	-139
intag*	-140	-139
intage*	-140	-139
intagen	-140	-139
inte	173	144
inte ama	224	12
inte andni	157	-31
inte andra	-162	-128
inte ands	286	54
inte ata	103	-79
inte ater	-235	-177
inte atit	22	319
inte att	385	108
inte av	-272	-286
inte bara	-258	-236
inte benen	190	20
inte blekn	274	43
inte bli	157	45
inte bloda	280	-20
inte boja	212	62
inte bufat	170	10
inte darfo	159	39
inte den	227	15
inte det	142	8
inte drick	203	-10
inte druck	176	-27
inte ens	110	-28
inte fa	346	47
inte fans	50	256
inte finas	52	332
inte fins	10	355
inte fira	30	232
inte forsv	191	29
inte fraga	-272	-228
inte frago	205	55
inte fram	286	-5
inte frosa	-267	-193
inte ga	192	380
inte gar	284	87
inte grata	226	11
inte ha	-168	-102
inte hala	127	29
inte han	-295	-242
inte henes	-39	127
inte hita	168	47
inte hjalp	213	32
inte hon	-78	-158
inte hosta	155	21
inte hotad	-180	-206
inte i	77	216
inte ihag	-110	-147
inte inan	32	139
inte jag	155	290
inte joba	-160	-178
inte kampa	12	190
inte kan	364	108
inte kana	340	99
inte kaner	2	249
inte kisa	403	100
inte kisat	290	83
inte knapa	215	36
inte konta	378	-2
inte lampa	147	26
inte langr	52	-313
inte lasa	290	42
inte leva	90	499
inte liga	226	4
inte liv	319	2
inte livet	69	192
inte ljus	130	60
inte lova	63	253
inte luft	317	28
inte med	-165	-129
inte men	261	254
inte mer	11	216
inte morgo	160	13
inte nar	324	312
inte nu	-303	-133
inte om	164	372
inte ord	149	36
inte orden	-90	-167
inte orkar	164	-21
inte pa	300	110
inte pluga	-303	-334
inte rat	149	17
inte resa	266	81
inte rikti	-294	-283
inte rina	136	2
inte rora	159	12
inte sa	-122	-134
inte saga	339	42
inte saker	33	283
inte sen	209	67
inte sifra	-129	-144
inte sig	275	51
inte ska	19	156
inte slape	193	38
inte slas	22	175
inte slo	-194	-155
inte sluta	117	237
inte somna	-219	-278
inte sova	-279	30
inte sovit	50	320
inte spark	160	9
inte sta	246	97
inte stada	-191	-209
inte stop	141	2
inte stopa	140	-48
inte suga	178	-4
inte svalj	152	-14
inte ta	194	-14
inte table	-178	-163
inte talet	-237	-178
inte tavla	-140	-168
inte til	319	34
inte tita	238	21
inte trafa	-2	114
inte ungen	-24	136
inte up	156	9
inte uplev	36	193
inte ur	-198	-149
inte va	132	314
inte vad	184	-133
inte vanta	51	192
inte var	235	28
inte vara	-62	185
inte vi	-154	-189
inte vid	159	15
inte vil	39	279
inte vrida	-174	-160
inte*	-214	-234
inter*	-214	-234
into	128	270
into a	5	169
into my	155	168
inty*	-321	-252
intyg	-318	-250
intyg digit	-131	-88
intyg om	-142	-178
intyg til	-220	-237
intyg*	-131	-88
intyge*	-131	-88
intyget	-131	-88
inut*	144	170
inuti	144	170
inuti brost	158	51
ipre*	-254	-317
ipren	-254	-317
ipren for	215	24
ipren mot	-236	-168
ipren och	73	-95
irit*	-185	-219
irite*	-185	-219
iriter*	-185	-219
iriterad	-188	-186
is abusi	24	145
is afrai	-217	-230
is breat	138	-43
is chest	-199	-155
is choki	184	-16
is closi	250	38
is convu	186	1
is drunk	2	168
is dying	247	-6
is evil	-28	166
is fine	-119	-100
is fitin	256	17
is gone	-269	-255
is hapy	-187	-167
is hard	-144	-119
is it	-250	-239
is just	-160	-149
is kilin	-207	-217
is my	-38	92
is nar	-24	130
is nause	175	23
is on	206	-31
is out	133	-6
is playi	-223	-149
is sagin	151	8
is self	25	180
is sitin	200	-12
is spurt	173	25
is stand	127	-34
is swole	-221	-196
is three	-227	-240
is uncon	139	1
isa	89	262
isa lyo	25	258
isan	225	18
isar	-77	-161
isch*	-229	-222
ischi*	-229	-222
ischia*	-229	-222
ischias	-229	-222
isen	239	-10
isen blama	-201	-171
isen igar	140	7
isen kan	-202	-158
isen mins	260	-7
isen och	-265	-186
isen pa	83	-58
iska*	305	113
iskal	308	111
iskal och	276	90
iskal om	181	58
iskal svet	117	42
isnt	168	159
isnt worth	4	212
isoa*	177	16
isoai sydan	177	16
isoai*	177	16
isoaid*	177	16
isoaidin	177	16
ista*	-143	-141
istal #	-143	-141
istal*	-143	-141
istale*	-143	-141
istalet	-143	-141
istu*	362	2
istui*	246	29
isva*	-219	-163
isvak	-219	-163
isvak och	-219	-163
it	-227	-73
it al	34	264
it burns	-132	-115
it dange	-173	-163
it hurts	-199	-210
it itche	-207	-203
it keeps	-134	-95
it now	-221	-215
it pased	212	66
it safe	-133	-134
it smels	-136	-161
it squir	154	7
it take	32	146
it was	-143	-166
it would	29	139
itch*	-410	-447
itche*	-207	-203
itches	-207	-203
itchi like	-169	-164
itchi*	-278	-266
itchin*	-278	-266
itching	-278	-266
itchy	-300	-350
itchy eyes	-166	-141
itchy no	-169	-157
ite	293	28
ite luft	293	28
its	8	-207
its a	-267	-207
itse*	73	504
itsea*	27	307
itsean*	27	307
itseani	27	307
itsem*	24	256
itsemu*	24	256
itsemurh*	24	256
itsemurhaa	24	256
itsen tana	16	173
itsen*	22	302
itseni	22	302
ive	-57	343
ive been	151	196
ive had	-217	-195
ive said	12	234
ive start	34	191
ive write	32	170
ja	183	221
ja bara	137	-29
ja det	-271	-278
ja drick	-143	-122
ja e	152	96
ja flamt	196	-22
ja frukt	-153	-136
ja gar	-128	-135
ja geer	21	233
ja hakaa	0	139
ja han	253	202
ja har	13	220
ja hav	-131	-126
ja heiko	183	26
ja hengi	222	40
ja hikoi	229	34
ja i	-385	-386
ja iblan	-271	-300
ja ja	173	201
ja jag	33	234
ja kan	7	144
ja kisr	-127	-138
ja komer	-24	136
ja lite	-187	-199
ja niska	123	34
ja och	173	201
ja oksen	232	-7
ja pa	-14	-220
ja sa	-134	75
ja sager	159	-25
ja sekav	197	28
ja ska	-22	268
ja skar	24	210
ja skule	-153	-136
ja svar	-18	155
ja tack	-301	-315
ja tar	-2	165
ja tog	-207	-174
ja uhkas	12	170
ja va	-22	155
ja vara	27	236
ja vauva	136	12
jack	-270	-277
jack sluta	-161	-182
jag	-60	275
jag a	-128	-135
jag aka	204	34
jag aker	18	170
jag alska	-165	-47
jag amar	-244	-237
jag andfa	268	82
jag angra	179	-3
jag anvan	-131	-130
jag ar	-84	288
jag arbet	138	36
jag armen	-168	-177
jag at	34	-177
jag ater	-291	-231
jag atit	257	23
jag avslu	-19	141
jag bad	-74	179
jag bar	168	-6
jag bara	130	329
jag barne	228	-11
jag bast	-154	-169
jag bastu	-144	-158
jag behov	-81	123
jag blev	98	532
jag bli	-122	44
jag blir	131	297
jag blivi	-269	-217
jag blode	-34	162
jag bojer	-258	-257
jag bor	-281	-244
jag borde	16	181
jag borja	-110	90
jag borst	-284	-215
jag borta	30	232
jag brane	-59	224
jag bruka	-55	186
jag bryr	47	342
jag byta	-144	-157
jag cykla	-176	-155
jag det	134	319
jag do	59	255
jag dodar	44	157
jag dog	21	166
jag dok	188	23
jag domna	88	216
jag dor	-44	-305
jag drog	144	17
jag drome	47	279
jag dubel	180	9
jag dusch	28	224
jag dyka	-127	-127
jag engli	143	19
jag ensam	113	-33
jag et	-44	-134
jag fa	-290	-395
jag far	114	354
jag feber	271	78
jag fick	-314	-270
jag finas	19	149
jag fins	-90	12
jag flog	-36	-154
jag fly	-126	-137
jag forlo	7	139
jag forso	30	186
jag forst	-55	214
jag forsv	13	265
jag fortf	8	201
jag frisk	-166	-204
jag fros	-24	130
jag frosa	177	34
jag fryse	163	-19
jag fyler	36	193
jag fyrti	-159	-182
jag gamal	-176	-197
jag gar	-277	-48
jag gaspa	-216	-212
jag gav	-294	-248
jag ger	32	311
jag gick	60	288
jag glad	-158	-193
jag glomt	-179	-195
jag gor	151	340
jag gora	131	-157
jag grat	-95	75
jag grate	-230	-222
jag grubl	-227	-221
jag hade	-15	256
jag haft	181	-42
jag hala	-189	-160
jag haler	106	-63
jag halsa	-162	-125
jag hamta	89	-87
jag han	252	12
jag hange	-240	-281
jag hans	-140	-139
jag har	31	343
jag hata	-25	126
jag hatar	-137	-24
jag helre	-5	209
jag hol	-134	145
jag hopa	63	208
jag hopar	-53	248
jag hopas	3	266
jag hor	16	341
jag hosta	-371	-318
jag hyper	-163	-144
jag igen	210	56
jag jarn	-147	-154
jag jated	4	190
jag jatet	136	47
jag kampa	-29	136
jag kan	222	225
jag karva	13	217
jag kasta	13	168
jag kisar	-169	-211
jag klar	36	267
jag klatr	-112	62
jag klipa	-160	-141
jag klipt	159	-18
jag knapt	152	55
jag knot	9	199
jag knyte	25	146
jag kola	-270	-235
jag kom	44	-149
jag koma	-168	-132
jag komer	62	323
jag kopa	-193	-211
jag kopte	-37	164
jag kor	-11	189
jag kosta	57	167
jag kraks	199	218
jag krosa	-151	-174
jag krype	214	13
jag kunde	-197	-191
jag kvave	-13	122
jag kvavs	283	-28
jag la	-167	-168
jag lag	-28	218
jag lager	40	-159
jag lagt	-149	-88
jag lamna	-109	78
jag langt	37	236
jag laser	-183	-268
jag later	-147	-175
jag leva	20	161
jag lever	55	374
jag liga	-166	-141
jag liger	31	-107
jag ljog	11	208
jag lyft	142	31
jag lyfta	-185	-203
jag lyfte	-87	-146
jag made	-121	-124
jag malad	-193	-143
jag mama	307	55
jag mar	89	273
jag maste	233	226
jag mate	-197	-185
jag men	-130	-179
jag mig	-174	-182
jag min	128	-104
jag misad	-145	-156
jag misly	4	201
jag munsa	-130	-135
jag nasta	-51	-166
jag nyper	281	-23
jag och	-232	-156
jag om	-303	-304
jag ont	-207	-265
jag orkar	-3	181
jag oroli	-89	-88
jag overl	-106	-135
jag palar	12	190
jag panik	-175	-168
jag pisar	-170	-193
jag plane	63	234
jag prata	247	17
jag rad	142	313
jag rakad	-235	-275
jag raper	-176	-188
jag redan	15	176
jag reser	-37	-176
jag reste	-196	-184
jag ringa	241	53
jag rispa	-46	102
jag ropa	180	-20
jag sa	-131	118
jag sag	-248	-245
jag saga	-235	-221
jag sakna	-141	-13
jag sate	-29	200
jag simar	-155	-149
jag siter	-180	-8
jag ska	137	362
jag skada	133	341
jag skafa	-177	-217
jag skams	29	292
jag skar	-99	82
jag skick	-199	-80
jag skjut	-243	-193
jag skota	199	79
jag skrik	177	50
jag skruv	-116	-133
jag skule	-99	-249
jag slakt	182	-16
jag slog	114	-39
jag slut	-10	245
jag sluta	-406	-444
jag snark	-372	-362
jag snora	-198	-209
jag snorv	-169	-139
jag somna	-214	-155
jag sov	56	365
jag sova	-217	-88
jag sover	-273	-80
jag spela	-243	-256
jag sprin	-235	-263
jag spyr	233	39
jag stang	-182	-195
jag star	202	-76
jag stick	8	184
jag stote	-144	-134
jag stryk	9	213
jag stuck	-229	-228
jag stygn	-14	212
jag svald	256	27
jag svalj	-51	134
jag svalt	213	72
jag svar	-7	265
jag svet	132	-11
jag sveta	157	16
jag ta	-161	-92
jag tagit	-106	-181
jag tanka	56	172
jag tanke	45	297
jag tapad	-18	198
jag tar	-264	-26
jag testa	-165	-135
jag titar	-131	-145
jag tog	81	147
jag torka	-206	-200
jag trana	-339	-289
jag treti	-125	-177
jag trode	107	-54
jag tror	124	-113
jag trot	20	197
jag tryck	-232	-74
jag tvart	161	52
jag undra	197	198
jag uprat	144	16
jag vagar	-165	-154
jag vager	19	156
jag vakna	233	389
jag vanar	31	165
jag vande	-238	-246
jag vanta	-245	-255
jag var	12	393
jag vara	-178	-266
jag vare	140	7
jag varit	-164	-201
jag varme	-132	-121
jag vet	-21	258
jag vil	3	412
jag vilar	237	36
jag vilin	1	252
jag vita	-147	-112
jag vitam	-150	-171
jag vuxen	-130	-206
jaga*	-141	-40
jagad mig	-182	-207
jagad*	-182	-207
jagade	-182	-207
jagar och	-175	-262
jagar trot	23	158
jagare	-175	-262
jagars*	23	158
jagarsa	23	158
jagv*	23	158
jagvi*	23	158
jagvil	23	158
jaks*	168	257
jaksa	168	257
jaksa enaa	33	250
jaksa syoda	149	3
jakta	-161	-157
jaktl*	-228	-226
jaktla*	-228	-226
jaktlaka*	-228	-226
jaktlakarintyg	-228	-226
jakto*	216	13
jaktol*	216	13
jaktolyc*	216	13
jaktolycka	216	13
jaktv och	-3	148
jalk*	47	-209
jalko*	311	38
jalkoj*	311	38
jalkojan*	311	38
jalkojani	311	38
jamr*	190	12
jamra sig	190	12
jamra*	190	12
jamrar	190	12
jamt	-347	-410
jamt kan	-156	-168
jamt me	41	142
jarn	-393	-351
jarn eler	-147	-154
jarn pa	-245	-199
jarn*	-133	81
jarnb runt	184	30
jarnb*	-89	-240
jarnba*	184	30
jarnband	184	30
jarnbr*	-235	-284
jarnbris*	-235	-284
jarnbrist	-235	-284
jarnt ger	-190	-183
jarnt*	-273	-241
jarnta*	-273	-241
jarntabl*	-273	-241
jarntableter	-273	-241
jarnv buler	-140	-182
jarnv i	8	156
jarnv igar	53	266
jarnv*	19	282
jarnva*	19	282
jarnvage*	14	228
jarnvagen	14	228
jarnvags*	8	156
jarnvagsbron	8	156
jate	136	25
jate ont	136	25
jate*	337	166
jated i	-121	-124
jatef och	65	179
jatef*	161	195
jatefo*	256	64
jatefort	227	41
jateforv*	151	52
jateforvirad	151	52
jatefu*	0	184
jateful	0	184
jatej att	163	6
jatej*	163	6
jatejo*	163	6
jatejobi*	163	6
jatejobigt	163	6
jatek huvud	182	14
jatek*	176	-23
jateko*	176	-23
jatekons*	176	-23
jatem och	143	31
jatem*	193	13
jatemy*	193	13
jatemyck*	193	13
jatemycke	131	-22
jatemycket	143	31
jateo i	346	140
jateo pa	149	30
jateo rot	-168	-154
jates att	155	31
jates*	327	100
jatesl*	161	58
jateslo	168	57
jatesv*	297	80
jatesvul*	257	50
jatesvulen	252	42
jatet nar	136	47
jatet*	139	41
jatetr*	125	46
jatetrot	125	46
javi*	-215	-214
javis*	-215	-214
javist	-215	-214
javl*	165	162
javla	165	162
javla ont	158	48
jaw	215	-15
jayk*	291	84
jayka	291	84
jayka ja	261	36
jesu*	13	245
jesus	13	245
jetl*	-150	-171
jetla*	-150	-171
jetlag	-150	-171
jo	-58	126
jo men	-130	-151
job	-315	-271
job nu	-140	-156
job vil	-205	-237
joba	-268	-353
joba behov	-160	-178
joba helti	-79	-146
joba over	-149	-209
joba*	-224	-281
jobad nat	-155	-135
jobad*	-155	-135
jobade	-155	-135
jobar	-293	-285
jobar i	-226	-202
jobar med	-152	-143
jobar nat	-163	-102
jobar pa	-241	-277
jobat anda	-129	-119
jobe*	-171	-147
jobet	-171	-147
jobet bruka	-178	-207
jobet far	-159	-184
jobet fick	-153	-136
jobet fora	-145	-120
jobet gor	-187	-267
jobet har	-133	-152
jobet huset	53	208
jobet just	-272	-291
jobet langr	-163	-227
jobet men	21	154
jobet om	-129	-164
jobet pinsa	-228	-220
jobet snura	-145	-220
jobet tryck	50	239
jobet var	159	24
jobi*	-242	-250
jobig*	-197	-180
jobigt	-197	-180
jodt*	-163	-161
jodta*	-163	-161
jodtab*	-163	-161
jodtable*	-163	-161
jodtableter	-163	-161
joo	-190	-241
jord	-186	-174
jord*	176	114
jorde*	26	216
jorden	26	216
jordn i	117	23
jordn och	145	6
jordn sen	-135	-102
jordn*	155	-27
jordno*	155	-27
jordnot	117	23
jordnote*	198	15
jordnoter	198	15
jotk*	5	237
jotka	5	237
jotka kaske	5	237
jour*	-331	-280
jourm*	-202	-193
jourmo*	-202	-193
jourmota*	-202	-193
jourmotagningen	-202	-193
journ att	52	223
journ pa	-172	-178
journ*	-204	-187
journa*	-204	-187
journale*	-173	-107
journalen	-160	-72
juic*	169	-36
juice*	144	-39
juicen	144	-39
jul	-222	-96
jul i	30	232
jul til	-214	-219
jula*	11	223
julas	11	223
julas behov	-113	-124
julb*	-201	-166
julbo me	-153	-136
julbo*	-201	-166
julbor*	-201	-166
julborde*	-201	-166
julbordet	-201	-166
jule*	54	204
julen	54	204
julf*	2	160
julfe*	2	160
julfes*	2	160
julfeste*	2	160
julfesten	2	160
jump	14	151
just	-150	-113
just a	-286	-199
just cramp	-144	-114
just curio	-173	-127
just hit	191	7
just lost	159	13
just my	-160	-149
just need	-57	97
just one	-120	-131
just sad	-156	-147
just shive	-141	-98
just waiti	17	165
juur*	96	167
juuri	96	167
juuri nyt	-8	154
kafe	-135	-278
kafe det	153	-18
kafe i	159	38
kafe och	-149	-181
kafe over	-190	-181
kafe sluta	-142	-110
kafe*	188	-55
kafek och	150	27
kafek*	267	10
kafeko*	267	10
kafekope*	267	10
kafekopen	267	10
kafet	-164	-161
kaft*	177	260
kafte igen	31	161
kafts av	5	267
kafts*	5	267
kaftsm*	5	267
kaftsmal	5	267
kake*	299	86
kakel*	140	23
kakelg*	140	23
kakelgol*	140	23
kakelgolvet	140	23
kaken	273	76
kaken ar	156	40
kaken och	153	10
kal	176	-91
kal att	142	7
kal forvi	137	29
kal hud	171	65
kal och	329	79
kal om	-147	-170
kal pa	-212	-216
kal sveti	218	91
kala blasp	135	26
kala*	31	276
kalar	25	191
kalar i	33	202
kalar mig	25	191
kalar*	20	232
kalare*	20	232
kalaren	20	232
kale*	-312	-302
kalel til	-289	-285
kalel*	-312	-302
kalels*	-312	-302
kalelse	-289	-285
kali*	131	44
kaliu var	131	44
kaliu*	131	44
kalium	131	44
kalo*	-180	-184
kalor pa	-180	-184
kalor*	-180	-184
kalori*	-180	-184
kalorier	-180	-184
kals*	215	1
kalsv #	144	45
kalsv av	-201	-162
kalsv nar	-335	-285
kalsv och	270	28
kalsv ont	200	75
kalsv varje	139	44
kalsv*	215	1
kalsve*	215	1
kalsvet	200	75
kalsveta*	243	63
kalsvetas	243	63
kalsveti*	143	-44
kalsvetig	135	-51
kalt	119	-43
kalt vaten	-236	-72
kalt vit	363	48
kalv	-229	-200
kalv sen	-229	-200
kamer gor	-188	-186
kamer i	8	245
kamer til	-127	-120
kamer*	-129	80
kamera*	-213	-226
kameran	-213	-226
kamero*	8	245
kameror	1	229
kami*	143	-30
kamin lite	-210	-166
kamin och	206	58
kamin*	129	-34
kamine*	129	-34
kaminen	129	-34
kamp*	117	155
kampa	131	183
kampa emot	-29	136
kampa en	12	190
kampa for	218	-10
kamps stuka	-155	-139
kamps*	-155	-139
kampsp*	-155	-139
kampspor*	-155	-139
kampsportstranar	-155	-139
kan	-384	-274
kan andas	-242	-197
kan aren	-159	-182
kan avbok	26	160
kan b	-145	-145
kan bara	106	-78
kan boja	-243	-206
kan de	-126	-159
kan det	-426	-403
kan drick	-230	-176
kan du	52	223
kan et	-268	-216
kan ga	-273	-276
kan gapa	-152	-151
kan gora	15	188
kan hemsj	-215	-199
kan hon	-127	-101
kan hora	23	222
kan jag	-390	-493
kan knapt	179	11
kan lika	40	212
kan magka	-192	-154
kan man	-182	-47
kan ni	-184	-7
kan opna	-184	-148
kan papor	-172	-174
kan prata	179	35
kan rata	200	-4
kan rora	-485	-412
kan sta	233	59
kan stopa	9	223
kan stota	-88	-152
kan stres	-267	-227
kan ta	-21	235
kan vara	230	103
kana armar	178	33
kana benen	255	34
kana nagot	21	170
kana spark	-190	-218
kanas	85	-77
kanas i	-192	-154
kanas trang	253	14
kand	-187	-137
kand panik	-142	-103
kand vikte	-161	-115
kande	167	23
kande mig	167	23
kane*	-109	-178
kaner	-109	-178
kaner att	178	-62
kaner et	156	66
kaner huvud	168	-6
kaner igen	-190	-185
kaner mig	-205	-306
kaner nagot	-8	199
kani*	-386	-297
kanin andas	-271	-264
kanin*	-386	-297
kanine*	-386	-297
kaninen	-386	-297
kans	283	13
kans det	214	65
kans ingen	-180	-176
kans lite	-133	-159
kans som	276	12
kans stor	178	28
kans tungt	10	252
kans*	23	-269
kanse bara	-195	-190
kanse efter	148	30
kanse en	-210	-226
kanse kring	243	52
kanse melan	232	69
kansel	-39	-169
kanselbo*	-195	-190
kanselbortfal	-195	-190
kanselos	232	69
kansk en	160	24
kansk fem	129	37
kansk ska	-114	-179
kansk*	-232	-287
kanske	-232	-287
kansl bakom	186	82
kansl kalsv	136	56
kansl som	169	25
kansl*	334	98
kansla	268	101
kanslo*	202	20
kanslolo*	202	20
kanslolos	202	20
kant nagot	148	51
kanta kraks	205	60
kanta*	205	60
kantar*	205	60
kantarel*	205	60
kantareler	205	60
kante av	-174	-127
kante glipa	-144	-123
kante*	-227	-173
kanten	-174	-127
kanter*	-144	-123
kanterna	-144	-123
kany*	193	9
kanyl han	193	9
kanyl*	193	9
kanyle*	193	9
kanylen	193	9
kapa*	342	42
kapad av	170	25
kapad tumen	288	32
kapad*	342	42
kapade	342	42
kaps*	225	24
kapsa tog	225	24
kapsa*	225	24
kapsag*	225	24
kapsagen	225	24
kar	-302	-277
kar och	-302	-277
kara*	-153	-230
karam i	196	0
karam*	196	0
karame*	196	0
karamel	196	0
karao*	-203	-183
karaok*	-203	-183
karaoken	-203	-183
karl*	145	-54
karlk komer	181	-3
karlk och	148	21
karlk*	145	-54
karlkr*	145	-54
karlkram*	145	-54
karlkrampen	181	-3
kart*	305	15
karta	167	-8
karta nys	152	3
karta panod	167	-8
karta*	152	3
kartan	152	3
karto ipren	193	13
karto*	193	13
kartor	193	13
karv*	13	217
karva i	1	179
karva*	13	217
karvar	1	179
kasi	346	60
kasi*	-144	-148
kasis ja	-144	-148
kasis*	-144	-148
kasisa	-144	-148
kask*	189	273
kaska och	199	8
kaska*	253	27
kaskad*	199	8
kaskadkr*	199	8
kaskadkraks	199	8
kaske*	5	237
kaskev*	5	237
kaskevat	5	237
kast*	21	339
kasta	-54	258
kasta bakat	182	-7
kasta bebis	26	237
kasta en	12	189
kasta flask	0	184
kasta han	41	142
kasta lileb	-16	153
kasta mig	42	243
kasta sig	-254	-256
kasta syra	-28	190
kasta ut	-106	92
kasta*	-6	220
kastad*	130	249
kastade	-27	274
kastades	182	-7
kastar	-76	102
kastr med	136	46
kasv*	230	9
kasvo*	230	9
kasvoi*	230	9
kasvoisa	213	20
kat	-394	-371
kat alerg	-206	-176
kat ar	-177	-163
kat dog	-96	-127
kat fick	-136	-139
kat for	27	184
kat har	-242	-206
kat vil	-212	-208
katb*	-184	-179
katbe rot	-184	-179
katbe*	-184	-179
katbet	-184	-179
kate*	-290	-225
katen	-447	-224
katen ar	25	127
katen att	-121	-160
katen bet	-173	-172
katen blev	-231	-203
katen hon	-230	-250
katen klost	-139	-160
katen kraks	-204	-200
katen ompla	27	147
katen sa	26	188
katen slar	-201	-278
kater	-120	-148
katet ar	159	48
katet besta	-200	-218
katet med	248	22
katet och	232	27
katet*	169	-78
katete*	169	-78
kateterb*	248	22
kateterbarare	248	22
kateters*	-200	-218
katetersackar	-200	-218
kato*	287	18
katol*	188	9
katolt*	188	9
katolta	188	9
katu*	156	29
katun svagt	156	29
katun*	156	29
katung*	156	29
katunge	156	29
kaus*	191	13
kaust i	191	13
kaust*	191	13
kausti*	191	13
kaustiks*	191	13
kaustiksoda	191	13
kave*	-217	-242
keep	118	267
keep burni	10	201
keep havin	25	178
keep*	197	-57
keeps	197	-57
keeps askin	214	-5
keeps comin	-134	-95
keeps pouri	150	23
keeps vomit	153	42
kejs*	-204	-193
kejsa*	-204	-193
kejsar*	-204	-193
kejsarsn*	-204	-193
kejsarsnit	-204	-193
kera*	-2	175
keran laake	-2	175
keran*	-2	175
kerany*	-2	175
keranyt	-2	175
keto*	384	87
ketoa*	270	13
ketoac*	270	13
ketoacid*	270	13
ketoacidos	270	13
keton	213	80
keton #	307	124
keton och	187	39
keton*	231	83
ketone*	231	83
ketoner	287	103
kick	180	19
kick al	180	19
kid	159	-134
kid has	-186	-183
kid is	-217	-230
kids	-100	175
kiel*	273	39
kieli	273	39
kieli turpo	273	39
kiit*	-246	-241
kiito*	-246	-241
kiitos	-246	-241
kikh*	-158	-160
kikho*	-158	-160
kikhos*	-158	-160
kikhoste*	-158	-160
kikhostespruta	-158	-160
kikn*	261	15
kikna*	261	15
kiknar	261	15
kil	57	333
kil for	-161	-170
kil him	25	188
kil me	42	243
kil mysel	58	239
kila*	55	252
kilar	55	252
kilar i	41	198
kilar vanta	34	162
kile	64	353
kile ar	-152	-179
kile blir	30	186
kile gar	11	185
kile gjord	-206	-264
kile har	242	280
kile laste	6	191
kile och	-161	-161
kile pa	36	173
kile punge	227	75
kile sa	-39	127
kile slog	171	9
kile tving	51	137
kile valdt	53	140
kilen	180	178
kili*	-240	-134
kilin me	-272	-312
kilin mysel	25	178
kilin*	-240	-134
kiling	-240	-134
kilo	-222	-74
kilo hur	19	156
kilo och	-167	-168
kilo pa	-183	-138
kind	-223	-241
kind av	-184	-148
kind kan	-142	-134
kind och	150	21
kind*	-149	-195
kinde sjonk	123	36
kinde*	-149	-195
kinder*	-217	-196
kinderna	-217	-196
kipa*	-102	-185
kipar	-102	-185
kipar efter	-134	-198
kipe*	-90	-218
kipea	-90	-218
kipea kolme	-151	-103
kipea nosta	-143	-122
kiru*	-207	-206
kirun*	-207	-206
kiruna	-207	-206
kisa	135	-75
kisa flera	-158	-139
kisa ingen	-128	-128
kisa ofta	-247	-199
kisa ont	185	30
kisa sn	166	18
kisad pa	233	20
kisad*	233	20
kisade	233	20
kisar	-166	-193
kisar blod	159	46
kisar norma	-194	-155
kisar ofta	-134	-179
kisar rot	-174	-160
kisar som	-224	-152
kisat	315	48
kisat pa	307	43
kisat sen	193	51
kisbl ar	-172	-192
kise*	-112	-215
kisen	215	39
kisen och	215	39
kiset	-360	-323
kiset ar	-203	-197
kisl*	-229	-259
kisla nar	-208	-240
kisla*	-229	-259
kislac*	-229	-259
kislacka*	-229	-259
kislackage	-229	-259
kisn*	-170	-190
kisno hela	-170	-190
kisno*	-170	-190
kisnod*	-170	-190
kisnodig	-170	-190
kisr	-127	-138
kisr bara	-127	-138
kist*	-111	-129
kisto*	-111	-129
kistor	-111	-129
kiwi	270	-4
klad*	-117	-258
klada	-555	-535
klada i	-366	-367
klada sa	-169	-182
klade och	-15	213
klade ont	-269	-222
klade*	316	153
klader	157	-93
klader*	281	216
kladerna	281	216
kladig*	-213	-179
kladigt	-213	-179
klag*	184	-25
klaga	73	-137
klaga over	154	-19
klaga pa	79	-131
klaga*	205	98
klagar	205	98
klam*	163	-108
klamd	371	52
klamd av	173	5
klamd fingr	-223	-189
klamd melan	209	4
klamd under	253	14
klamde*	173	5
klamdes	173	5
klame at	116	162
klame*	116	162
klamer	116	162
klamy hema	-119	-145
klamy posit	-201	-181
klamy*	-390	-394
klamyd*	-390	-394
klamydia	-376	-368
klamydia*	-119	-145
klamydiatest	-119	-145
klan*	-153	-124
klani ska	-153	-124
klani*	-153	-124
klanin*	-153	-124
klaninge*	-153	-124
klaningen	-153	-124
klar	79	197
klar av	155	92
klar i	-252	-271
klar me	34	158
klar vatsk	160	13
klar*	198	267
klara	-190	-17
klara sen	-220	-180
klara sig	6	154
klaro i	218	15
klaro*	222	23
klarot	222	23
klart	199	293
klart sen	13	219
klas*	-144	19
klase mit	-125	-149
klase sager	25	190
klase visar	-11	178
klase*	-85	51
klasen	-85	51
klask*	61	233
klasr*	-180	-176
klasru*	-180	-176
klasrume*	-180	-176
klasrumet	-180	-176
klate ont	-147	-138
klaterva*	-147	-138
klatervagar	-147	-138
klatr over	1	186
klatr pa	-252	-273
klatra*	-153	30
klatrade	1	186
klatrar	-252	-273
klen	-151	-150
klen som	-151	-150
klet*	201	67
kleti avfor	201	67
kleti*	201	67
kletig	201	67
klia	160	30
klia i	117	19
klia pa	124	19
klia*	-408	-385
klian utsla	-234	-196
klian*	-234	-195
kliand*	-234	-195
kliande	-234	-195
kliar	-385	-376
kliar andni	-162	-124
kliar av	-185	-155
kliar bara	-134	-112
kliar efter	-190	-159
kliar o	-183	-151
kliar och	-225	-172
kliar pa	-166	-127
kliar roste	216	87
kliar som	-174	-127
kliar tils	-157	-183
klim*	-329	-345
klima tror	-162	-150
klima*	-329	-345
klimak*	-300	-309
klimakte*	-300	-309
klimakteriet	-300	-309
klipa	-160	-141
klipa har	-160	-141
klipt av	-171	-114
klipt grase	159	-18
klipt*	-16	-154
klipte	-16	-154
kliv*	-18	152
kliva	-18	152
kliva ut	-18	152
klock #	-205	-151
klock ar	328	48
klock fyra	-273	-272
klock och	143	19
klock pa	-215	-156
klock ticka	12	254
klock tre	-229	-200
klocka*	-108	-292
klockan	-108	-292
klocko*	12	254
klockorn*	12	254
klockorna	12	254
klor*	338	235
klorg*	235	-1
klorga*	235	-1
klorgas	235	-1
klori hosta	177	39
klori lite	4	208
klori*	218	224
klorin	218	224
klos*	-129	-134
klost mig	-139	-160
klost*	-139	-160
kloste	-139	-160
klum*	174	-5
klump i	-192	-162
klump*	210	5
klumpa*	289	58
klumpar	289	58
klumpk*	-161	-150
klumpkan*	-161	-150
klumpkansla	-161	-150
klyv*	186	11
klyve*	186	11
klyven	186	11
kms	11	339
kms ikval	-18	237
kna	-373	-408
kna ena	167	59
kna misha	-88	-140
kna pa	-175	-167
kna sa	-161	-157
kna sen	150	31
knac*	-402	-398
knack av	-113	-149
knack nagla	-205	-199
knack pa	-143	-161
knack*	-402	-398
knacke*	-233	-240
knacken	-143	-161
knackt	-336	-324
knae*	212	-50
knaet	212	-50
knaet siter	281	8
knaet smart	-164	-142
knak*	175	15
knaka nar	175	15
knaka*	175	15
knakad*	188	23
knakade	188	23
knan*	-268	-291
knana	-268	-291
knap*	234	-33
knapa	215	36
knapa helt	170	32
knapa knapa	215	36
knapa langr	180	23
knapa*	215	36
knapar	170	32
knapar*	180	23
knaparna	180	23
knapb och	146	-17
knapb vem	-177	-159
knape det	-116	-133
knape*	-35	-131
knaper	-35	-131
knapn i	-205	-197
knapn*	-170	-183
knapni*	-205	-197
knapning	-205	-197
knapt	322	69
knapt andas	304	99
knapt att	196	20
knapt far	158	49
knapt ga	-213	-189
knapt kisat	116	36
knapt ljuse	-196	-176
knapt luft	208	13
knapt ner	214	24
knapt til	-131	-126
knapt*	-196	-176
knapte	-196	-176
knar*	266	31
knark nagot	179	61
knark och	193	-23
knark*	266	31
knarka*	266	31
knarkat	266	31
knas*	197	59
knast*	197	59
knastr*	197	59
knastrar	197	59
knat	-313	-320
knat fora	161	52
knat har	-193	-150
knat laser	-260	-265
knat nar	-197	-228
knat och	-177	-159
knat sager	-156	-160
knat svule	-173	-161
knav*	-219	-191
knave den	-131	-121
knave*	-219	-191
knavec*	-219	-191
knavecke*	-197	-177
knavecket	-197	-177
knee	-369	-358
knee and	-136	-119
knee hurts	-169	-158
knic*	262	40
knick	262	40
knif*	-174	44
knife	-174	44
knife while	-200	-192
knip	-220	-169
knip i	-193	-172
kniv	18	-160
kniv det	-243	-244
kniv djupt	-256	-225
kniv for	-45	207
kniv han	-50	66
kniv i	-105	-271
kniv jag	-11	219
kniv o	-5	166
kniv och	-37	173
kniv til	-183	-202
kniv*	216	244
kniva for	5	184
kniva hema	15	197
kniva i	-153	-178
kniva*	-95	156
knivar	-109	71
knivar*	5	184
knivarna	5	184
knive gick	182	-16
knive i	224	102
knive mot	-14	246
knive slant	136	-35
knive var	-231	-227
knive*	61	163
kniven	61	163
knivh*	288	9
knivhu*	288	9
knivhug	246	-1
knivs*	224	0
knivsk*	224	0
knivskur*	224	0
knivskuren	224	0
knock av	-128	-141
knocka*	-128	-141
knockad	-128	-141
knol	-276	-286
knol i	-108	-158
knol pa	-331	-300
knol vid	-131	-114
knot	9	199
knot snara	9	199
knot*	-266	-238
knots	-208	-205
knots nothi	-141	-142
know	-267	-207
know if	-221	-176
knt	-180	-178
knt sen	-180	-178
knuf	-157	-163
knuf bula	-157	-163
knuf*	10	336
knufa	-16	156
knufa mig	26	278
knufa nyper	-22	204
knufa ut	-16	156
knufa*	5	306
knufad*	17	258
knufade	17	258
knufar	-17	193
knul*	13	150
knula mig	13	150
knula*	13	150
knulad*	13	150
knulade	13	150
knut*	6	191
knuti ihop	6	191
knuti*	6	191
knutit	6	191
knyt*	28	128
knyta ihop	-9	156
knyte naven	25	146
knyte*	25	146
knyter	25	146
ko	-327	-214
ko kramp	-327	-214
kod	12	254
koja	-131	-104
koja och	-131	-104
koka*	347	86
kokai i	116	23
kokai*	165	44
kokain	165	44
kokan vaten	300	56
kokan*	300	56
kokand*	300	56
kokande	300	56
kokar	159	38
kokar kafe	159	38
koke*	-193	-310
koket	-193	-310
koket och	-183	-202
koko	317	-23
koko purki	176	-1
koksb*	121	211
koksba*	13	155
koksbank*	13	155
koksbanken	13	155
koksl hur	-153	-178
koksl*	-153	-178
koksla*	-153	-178
kokslada*	-153	-178
koksladan	-153	-178
kol	-164	-219
kol pa	-112	42
kol sedan	-139	-158
kol sen	-127	-172
kola	-334	-332
kola att	-127	-172
kola match	-121	-135
kola mig	-270	-235
kola min	-139	-158
kola vipen	12	152
kola*	351	241
kolap inte	237	13
kolap pa	291	25
kolap*	407	42
kolaps*	407	42
kolapsa	237	13
kolapsad*	291	25
kolapsade	291	25
kolar	10	266
kolar min	37	197
kolar mobil	-8	182
kolat	31	226
kolat forut	-161	-150
kolat*	-161	-150
kolats	-161	-150
kold*	159	-54
koldi sama	-238	-184
koldi*	-238	-184
koldio*	-238	-184
koldioxi*	-238	-184
koldioxid	-238	-184
kolds*	261	31
koldsk*	261	31
koldskad*	261	31
koldskadad	261	31
kole*	-181	-120
koleg gar	-150	-194
koleg har	-4	270
koleg man	-145	-186
koleg overl	-115	-129
koleg pa	150	32
koleg sager	127	-10
koleg svima	-145	-120
kolega	-95	104
kolegas	-145	-186
kolego*	-69	-203
kolegorn*	-69	-203
kolegorna	-69	-203
koles*	-315	-295
kolest*	-315	-295
kolester*	-315	-295
kolesterol	-200	-202
koli*	-243	-233
kolik	-243	-233
kolk*	-113	-124
kolki*	-113	-124
kolkic*	-113	-124
kolkicin	-113	-124
kolm*	239	-55
kolme	-151	-103
kolme paiva	-151	-103
kolmo ala	177	16
kolmo ar	-137	-132
kolmo gick	205	52
kolmo*	306	-21
kolmon*	306	-21
kolmonox*	306	-21
kolmonoxid	267	-14
kolmonoxidlarmet	205	52
kolo*	122	-67
kolos trot	-195	-203
kolos*	-195	-203
kolosa*	-195	-203
kolosalt	-195	-203
kolox gar	260	26
kolox och	-238	-184
kolox*	165	-53
koloxi*	165	-53
koloxid	165	-53
kolsv och	227	28
kolsv*	50	-78
kolsva*	50	-78
kolsvart	50	-78
kom	468	11
kom av	-158	-170
kom bara	193	47
kom det	223	10
kom for	-208	-203
kom fort	290	23
kom hem	144	-30
kom i	319	23
kom med	-22	121
kom pa	362	72
kom som	229	23
kom under	180	23
kom up	-215	-293
kom utsla	124	19
koma	379	307
koma en	157	24
koma hit	-150	-177
koma igang	-149	-181
koma mycke	198	21
koma nu	288	-3
koma och	-142	-115
koma pa	39	220
koma til	36	267
kome*	275	304
komer	275	304
komer att	-6	198
komer blod	235	20
komer de	-148	-128
komer do	178	-62
komer doda	-13	238
komer et	143	-13
komer fran	-120	-149
komer gora	-5	166
komer gul	-206	-213
komer hem	4	290
komer i	124	-89
komer in	35	372
komer man	-163	-164
komer marka	-29	159
komer masor	159	-10
komer mycke	240	37
komer nasa	-215	-175
komer nu	222	-23
komer och	-277	-285
komer pa	-163	-193
komer skada	5	162
komer stryp	-24	136
komer ta	-44	92
komer til	-26	136
komer tilba	-128	17
komi*	-224	-144
komit	-224	-144
komit lite	-212	-159
komit tilba	72	183
komp*	61	168
kompi ar	-42	250
kompi ater	-164	-227
kompi blir	18	240
kompi fick	-184	-169
kompi har	208	188
kompi komer	-26	136
kompi lag	131	6
kompi min	-88	-152
kompi och	83	-52
kompi sager	-117	-171
kompi skar	19	308
kompi skriv	27	196
kompi som	-88	-152
kompi strea	-4	173
kompi varje	-144	-170
kompi*	61	168
kompis	24	208
kompisar	-185	-292
kompisen	219	287
kon	-226	-80
kon har	-291	-296
konc*	-214	-198
konce mig	-214	-198
konce*	-214	-198
koncen*	-214	-198
koncentr*	-214	-198
koncentrera	-214	-198
kond*	-96	65
kondo eler	38	206
kondo sprac	-230	-262
kondo*	-96	65
kondom*	-96	65
kondomen	-96	65
konk*	7	165
konku och	7	165
konku*	7	165
konkur*	7	165
konkurs	7	165
konse behov	-124	-149
konse plast	-111	-138
konse*	-314	-293
konser*	-314	-293
konsert	-140	-139
konserte*	-248	-193
konserten	-248	-193
konservb*	-150	-184
konservburk	-150	-184
konsj efter	-121	-179
konsj*	-268	-299
konsju*	-268	-299
konsjukd*	-268	-299
konsjukdomar	-82	-125
konsjukdomstest	-257	-274
konst ar	116	36
konst det	180	23
konst djupt	166	56
konst galt	126	-4
konst ilama	296	91
konst kansl	136	56
konst men	126	-2
konst munen	248	37
konst nar	111	-28
konst o	183	-9
konst och	163	40
konst ord	213	49
konst pause	135	41
konst saker	56	175
konst sat	-4	215
konst tal	165	-1
konst ut	-168	-158
konst var	298	105
konst*	200	109
konsti*	196	84
konstig	296	58
konstiga	216	203
konstit	202	-20
kont*	105	-43
konta ar	-190	-215
konta igen	11	266
konta konta	-190	-215
konta med	318	102
konta*	248	64
kontak*	248	64
kontakt	267	-113
kontakta*	-190	-215
kontaktar	-190	-215
kontaktb*	327	41
kontaktbar	327	41
kontaktf*	11	266
kontaktforbudet	11	266
konto*	-198	32
konton	-3	179
kontor	-217	-158
kontr alt	33	169
kontr for	-195	-182
kontr och	48	155
kontr*	-75	-175
kontra*	216	25
kontrast	165	50
kontro*	-336	-264
kontrol	-344	-322
kontrole*	55	197
kontrolen	48	155
kontrolerar	33	169
kontrolf*	-194	-214
kontrolfreak	-194	-214
kop	-82	-150
kop kafe	-140	-167
kopa	-117	57
kopa hotel	41	216
kopa salva	-193	-211
kope*	-252	-274
koper	-301	-274
koper bilar	6	163
koper jag	-206	-221
koper man	-238	-227
kopi*	-127	22
kopia	-127	22
kopia pa	-250	-250
kopt	-81	250
kopt amuni	2	190
kopt en	-30	107
kopt et	11	171
kopt rep	-134	127
kopt*	-229	-152
kopte	-229	-152
kopte en	-140	55
kopte kniv	-183	-202
kor	-69	202
kor efter	0	196
kor fort	0	183
kor taxi	-147	-146
kora	-152	171
kora av	-56	161
kora bil	-297	-281
kora in	34	224
kora pa	3	204
kora*	38	179
koran utoml	38	179
koran*	38	179
korans*	38	179
koransko*	38	179
koranskola	38	179
kord*	253	238
korde	253	238
korde av	133	-15
korde motor	140	-3
korde over	18	248
korde pa	-22	155
korid liger	182	36
kork*	-82	-210
korko efter	-214	-164
korko*	-341	-322
korkor*	-341	-322
korkort	-285	-280
korkorte*	-197	-177
korkortet	-197	-177
korkorts*	-215	-154
korkortsintyg	-215	-154
kort	367	102
kort for	157	-31
kort knive	231	-41
kort med	9	170
kort skote	141	9
kort*	196	-2
korta	220	79
korta an	-194	-182
korta och	195	47
korta sma	189	62
korti kraks	149	47
korti mar	-241	-172
korti slut	233	36
korti*	285	77
kortis*	285	77
kortison	233	36
kortisonberoende	149	47
kortisonet	-241	-172
korv	134	30
korv efter	134	30
korva	-150	-136
korva on	-150	-136
korva satuu	-204	-155
korvaa*	-204	-155
korvaan	-204	-155
korvb i	155	27
korvb*	168	34
korvbi*	168	34
korvbit	168	34
kost	-293	-280
kost*	-308	-103
kosta ambul	-289	-242
kosta bara	57	167
kosta penga	-82	-125
kosta*	-223	-46
kostar	-223	-46
kostr*	-198	-167
kostra*	-198	-167
kostrad	-198	-167
kot	155	-4
kotb*	237	68
kotbi i	155	21
kotbi*	180	41
kotbit	180	41
kote*	205	37
kotet	205	37
kotet siter	205	37
koti*	34	268
kotii*	34	268
kotiin	34	268
kour*	236	19
kouri*	236	19
kouris*	236	19
kourista*	236	19
kouristaa	236	19
kova	319	118
kova kuume	144	43
kova puris	215	62
koys*	46	203
koysi	46	203
koysi valmi	46	203
krafs	149	17
krafs och	149	17
kraft	263	1
kraft gravi	180	46
kraft kan	-162	-173
kraft mens	-222	-202
kraft och	71	222
kraft siter	157	-31
kraft tryck	143	64
kraft yrsel	181	63
krafte*	9	223
krafter	9	223
kraftig	-162	-164
kraftigt	309	99
kraftn*	-162	-173
kraftned*	-162	-173
kraftnedsatning	-162	-173
kraka	-203	-183
kraka roste	-203	-183
kraks ar	-201	-201
kraks avfor	181	51
kraks blek	182	26
kraks blod	299	80
kraks blodt	284	79
kraks flack	182	36
kraks gront	344	101
kraks hela	260	87
kraks iblan	-165	-191
kraks klump	213	72
kraks lite	-217	-206
kraks med	13	184
kraks pa	-144	-161
kraks sen	-133	-152
kraks tonar	221	43
kraks*	-244	-245
kraksj*	-244	-245
kraksjuk*	-244	-245
kraksjukan	-201	-201
krakt en	-210	-157
krakt och	201	52
krakt pa	-137	-111
krakt tre	320	111
krakt tva	-110	-220
krakt up	264	63
krakt vaten	126	-3
krakt*	36	-132
krakte*	-324	-285
kraktes	-324	-285
krakts	452	157
kram*	83	-160
krama er	-187	-187
krama om	158	49
krama*	95	-55
kramp	-336	-324
kramp ar	138	42
kramp av	-247	-185
kramp fast	-201	-185
kramp fins	-267	-197
kramp for	178	55
kramp forts	153	7
kramp i	-254	-286
kramp igen	148	11
kramp ihjal	-159	-138
kramp jag	210	56
kramp just	218	23
kramp nu	297	63
kramp o	213	32
kramp och	292	84
kramp slapt	-177	-146
kramp*	209	-87
krampa	256	20
krampa*	121	-114
krampade	-159	-170
krampakt*	-201	-185
krampaktigt	-201	-185
krampanf*	319	64
krampanfal	305	53
krampar	98	-92
krampat	152	51
krampe*	143	-58
krampen	-177	-146
kramper	142	-27
krampern*	153	7
kramperna	153	7
kran*	-263	-165
krana ar	-222	-186
krana*	-222	-186
kranar*	-222	-186
kranarna	-222	-186
krane*	-143	-122
kranen	-143	-122
kranglar	-161	-75
kras*	-306	-277
krasc*	-306	-277
krasch*	-306	-277
kraschar	-245	-201
krav*	-58	128
krave sex	9	213
krave*	-66	102
kraver	-66	102
krev*	-144	-133
kreve av	-144	-133
kreve*	-144	-133
krever*	-144	-133
krevera	-144	-133
krig	-126	-137
krig nu	-126	-137
krig*	-251	-277
krigs gor	-90	-142
krigs hjart	-148	-120
krigs*	-162	-171
krigsf*	-148	-120
krigsfil*	-148	-120
krigsfilm	-148	-120
krigsn*	-90	-142
krigsnyh*	-90	-142
krigsnyheterna	-90	-142
kring andta	243	52
kring hjart	175	26
kring lampo	167	21
kring navel	-158	-142
kring ska	-244	-283
kris*	-233	-198
krist*	-233	-198
krista*	-173	-176
kristale*	-213	-196
kristaler	-213	-196
kristo*	-152	-128
kristod	-152	-128
krit*	228	8
kritv*	275	70
kritvi*	275	70
kritvit	275	70
krmp*	181	1
krmpa fradg	181	1
krmpa*	181	1
krmpar	181	1
kroc*	64	-133
krock i	-182	-203
krock med	-177	-131
krock*	64	-133
krocka*	74	-117
krockade	-172	-180
krockar	-177	-131
krockat	280	26
krocke*	-118	-146
krocken	-118	-146
krog*	-12	174
kroge*	-12	174
krogen	-12	174
krok	18	187
krok som	11	171
krok*	-132	66
krona	15	151
krona och	15	151
krope anars	-184	-194
krope ar	-190	-183
krope biten	150	22
krope blosa	166	52
krope drick	-162	-108
krope frosa	-202	-191
krope har	187	26
krope hjart	201	59
krope imors	162	42
krope lever	53	242
krope och	164	17
krope pa	144	-1
krope siter	-235	-212
krope var	160	24
krope vid	-225	-181
krope yr	227	73
krops #	286	25
krops och	168	61
krops*	348	61
kropst*	286	25
kropstem*	286	25
kropstemperatur	286	25
kros*	-135	36
krosa en	-151	-174
krosa hjart	-163	-164
krosa mina	74	291
krosa*	-135	36
krosad*	-62	111
krosade	-62	111
krosat	-163	-164
kruk*	-239	-183
krukv ingen	-205	-177
krukv*	-239	-183
krukva*	-239	-183
krukvaxt	-239	-183
krup	-197	-185
krup av	-197	-185
kryc*	-141	-205
kryck*	-141	-205
krycko*	-141	-205
kryckor	-141	-205
krype ar	214	13
krype i	-215	-215
krype insek	18	155
krype nar	-199	-195
krys*	313	34
kryst och	157	11
kryst*	313	34
krysta	216	15
krystv*	179	12
krystvar*	179	12
krystvarkar	179	12
kub	-228	-312
kude*	-192	-45
kuden	-192	-45
kuden ar	26	181
kuden fran	-150	-160
kuden haha	-224	-261
kuden nar	-215	-254
kuden over	-29	282
kuiv*	-144	-148
kuiva	-144	-148
kula*	155	39
kulan	155	39
kulo*	-140	-139
kulor	-140	-139
kulor pa	-140	-139
kuna	-242	-143
kuna doda	-164	-192
kuna kasta	-6	179
kuna stryp	-246	-233
kund	138	36
kund hon	138	36
kunde ha	-220	-234
kunde prata	138	36
kunde skynd	6	136
kunde somna	47	167
kung*	-63	100
kunge av	-143	-174
kunge har	9	200
kunge*	-63	100
kungen	-63	100
kuno*	188	21
kunol*	188	21
kunola	188	21
kuol*	-60	153
kuola	13	233
kur	-168	-176
kur ni	-168	-176
kura*	-249	-245
kurat*	-249	-245
kurato*	-249	-245
kurku kipea	-151	-103
kurku turpo	153	18
kurs	-150	-168
kusi*	-224	-50
kusin	-277	-184
kusin bebis	-138	-164
kusin folje	17	168
kusin har	-307	-276
kusin ringd	0	151
kusinen	51	146
kusinens	-138	-164
kusiner	17	168
kuti*	-366	-331
kutia kasis	-144	-148
kutia*	-144	-148
kutiaa	-144	-148
kutis*	-340	-304
kutise*	-340	-304
kuuk*	158	27
kuuka ikais	158	27
kuuka*	158	27
kuukau*	158	27
kuukaude*	158	27
kuukauden	158	27
kuul*	-5	243
kuule aania	-4	195
kuule*	-4	195
kuulu huuto	-8	154
kuulu*	-8	154
kuuluu	-8	154
kuum*	357	110
kuume	279	81
kuume ja	156	47
kuume*	223	40
kuumet*	223	40
kuumeta	223	40
kuve*	12	184
kuver barne	12	184
kuver*	12	184
kuvert*	12	184
kuvertet	12	184
kvad*	145	53
kvadl*	145	53
kvadla*	145	53
kvadlar	145	53
kval	255	414
kval angra	133	11
kval forsv	193	47
kval har	177	34
kval nar	-149	-88
kval nu	13	257
kval och	-41	143
kval siter	21	154
kval v	170	10
kval*	-211	-268
kvala sedan	-141	-158
kvala*	-291	-265
kvalar*	-291	-265
kvalarna	-291	-265
kvale nar	-160	-131
kvale och	140	23
kvale*	-225	-251
kvalen	-225	-251
kvar	90	320
kvar att	3	151
kvar har	40	236
kvar imorg	49	213
kvar na	27	236
kvar stel	-156	-131
kvar*	315	143
kvart	312	68
kvart efter	117	19
kvart nu	161	26
kvart sen	191	34
kvav*	302	104
kvava	-155	70
kvava min	-9	229
kvavd nasta	-157	-139
kvavd*	-157	-139
kvavde*	-157	-139
kvavdes	-157	-139
kvave hene	-13	122
kvave*	-13	122
kvaver	-13	122
kvavs	424	-6
kvavs av	-9	-165
kvavs om	144	16
kvina #	185	42
kvina blev	-122	-151
kvina skrik	-15	212
kvino ar	-165	-171
kvino jag	13	174
kvino och	-140	-176
kvino*	-107	48
kvinoj*	-107	48
kvinojou*	-107	48
kvinojour	-31	121
kvinojouren	-165	-171
kvit*	34	256
kvita jag	35	230
kvita snart	32	143
kvita*	34	256
kvitar	34	256
kyla	-198	-182
kyla*	-282	-187
kylan	-282	-187
kylan naken	1	183
kyle*	-141	-163
kyler	-141	-163
kyler med	-141	-163
kylsk for	-130	-143
la pa	-167	-168
la sig	86	-109
laak*	246	234
laake valmi	-2	175
laake*	207	225
laakee*	-11	220
laakeet	-11	220
laakei*	238	-2
laakeita	238	-2
labo*	-127	-123
labor on	-127	-123
labor*	-127	-123
labora*	-127	-123
laborato*	-127	-123
laboratorio	-127	-123
lack*	137	-99
lacke urin	243	52
lacke vaten	-240	-225
lacke*	50	-133
lacken	-135	-144
lacker	106	-83
lada*	-7	149
ladad	7	165
lade*	157	4
lader	157	4
lag fart	-246	-185
lag i	-125	85
lag ine	-146	-139
lag med	152	8
lag pa	-74	95
lag stila	10	144
lag under	12	-153
lag ute	131	6
laga	122	169
laga mig	119	257
laga om	-154	-166
laga sig	92	-40
laga ut	36	167
laga*	23	132
lagad maten	33	145
lagad*	23	132
lagade	23	132
lagen genom	1	154
lagen ovanf	17	161
lagen*	-141	45
lagenh*	-141	45
lagenhet	-239	-164
lagenhet*	-20	154
lagenheten	-20	154
lager tegel	-223	-251
lagn*	-233	-230
lagni har	-178	-169
lagni i	-152	-154
lagni*	-233	-230
lagnin*	-233	-230
lagning	-233	-230
lago*	-207	-197
lagom	-129	-99
lagom mangd	-129	-99
lagor	-166	-175
lagor over	-166	-175
lagre med	116	17
lags*	-168	-177
lagst brot	-168	-177
lagst*	-168	-177
lagsta*	-168	-177
lagstadi*	-168	-177
lagstadiet	-168	-177
lagt blodt	-216	-175
lagt dem	31	180
lagt en	69	174
lagt istal	-143	-141
lagt jarn	-269	-261
lagt mig	-204	-206
lagt min	50	175
lagt nyckl	-144	-175
lagt socke	200	27
lagt up	24	292
laht*	144	26
lahti	144	26
lahti toise	144	26
laka*	-145	-124
lakan	198	179
lakan och	128	30
lakar ar	-115	-51
lakar for	-173	-145
lakar har	-141	33
lakar i	117	19
lakar sag	-119	-169
lakar sager	-114	-168
lakar tog	2	178
lakar vart	-160	-235
lakar*	-218	-186
lakarb*	-69	-111
lakarbed*	-69	-111
lakarbedomning	-69	-111
lakare	-191	-38
lakare*	-134	-196
lakaren	-134	-196
lakari*	-206	-205
lakarint*	-206	-205
lakarintyg	-206	-205
lakaru*	-135	-143
lakarutl*	-135	-143
lakarutlatande	-135	-143
lake*	-206	-166
laker	-206	-166
laker fint	-206	-166
lakr*	-157	-125
lakri svart	-157	-125
lakri*	-157	-125
lakrit*	-157	-125
lakrits	-157	-125
lakt	-282	-225
lakt fint	-194	-166
lakt*	-223	-213
lakto*	-223	-213
laktos*	-223	-213
laktosin*	-223	-213
laktosintolerans	-223	-213
lam	-220	-204
lam i	-214	-202
lamn*	-302	-21
lamna	-270	-119
lamna blod	-350	-348
lamna blodp	-159	-202
lamna et	13	181
lamna hene	-6	203
lamna jag	-176	-197
lamna lap	7	205
lamna mig	57	250
lamna min	-152	-197
lamna sin	11	126
lamna var	-145	-182
lamna*	-187	111
lamnad*	-39	156
lamnade	-39	156
lamnar	-135	55
lamnas	-145	-182
lamnat	-122	82
lamp	186	22
lamp oil	186	22
lamp*	230	211
lampa och	147	26
lampa*	210	59
lampan	210	59
lampo kraks	167	21
lampo*	196	272
lampol*	164	1
lampolja	164	1
lampor	97	246
land	-152	-138
land ge	-145	-166
land*	-50	-205
lande kan	-142	-166
lande*	5	-168
landet	-142	-166
lang	-17	296
lang tid	-76	128
lang*	-162	-32
lange	-323	-181
lange det	51	210
lange i	-169	-139
lange sedan	-186	-263
lange vil	-127	-172
langr #	-185	-181
langr behov	-163	-227
langr det	111	-63
langr e	-14	188
langr han	149	23
langr hjalp	145	8
langr i	-190	-228
langr jagar	23	158
langr ni	32	169
langr och	190	72
langr titar	243	16
langr va	159	-25
langr*	76	179
langre	76	179
langs*	249	49
langsa*	249	49
langsamt	249	49
langt	-268	-291
langt efter	37	236
langt in	-220	-176
langt ner	-118	-192
langta*	37	236
langtar	37	236
lap	-174	-19
lap efter	-213	-213
lap och	7	205
lapa*	268	29
lapar #	126	24
lapar ar	269	50
lapar bla	124	16
lapar blir	145	6
lapar e	147	34
lapar efter	168	31
lapar hela	-169	-112
lapar lila	115	-29
lapar och	182	36
lapar sen	124	19
lapar*	340	101
laparn*	340	101
laparna	340	101
lapen ar	222	45
lapen domna	-197	-162
lapen hangd	146	42
lapen spric	-233	-223
laps*	460	152
lapsi	433	64
lapsi niela	162	17
lapsi nieli	157	12
lapsi oli	229	3
lapsi on	-127	-92
lapsi soi	177	16
lapsi tukeh	203	11
lar	18	177
lar hon	18	177
lara	-146	-175
lara*	-188	-80
larar dog	-149	-152
larar har	40	164
larar nyper	16	282
larar*	-188	-80
larare	-231	-105
larare*	40	164
lararen	40	164
larb*	280	21
larbe ar	280	21
larbe*	280	21
larben*	280	21
larbenet	280	21
lare*	46	155
laren	57	361
laren nar	20	174
laren och	-12	196
laret efter	-209	-191
laret komer	-120	-149
laret med	179	220
lark*	-145	-130
larka pa	-145	-130
larka*	-145	-130
larkak*	-145	-130
larkaka	-145	-130
larm*	-22	-187
larme for	260	26
larme var	-160	-157
larme*	155	-68
larmet	155	-68
las	-130	-143
las pa	-130	-143
lasa	231	-9
lasa eler	257	32
lasa nyhet	-166	-151
lasa texte	150	34
lase*	-162	67
laser	-129	101
laser det	40	227
laser in	45	352
laser mina	63	172
laser om	-150	-177
laser pa	-140	-205
laser sig	-145	-241
laser ut	-1	232
laset	-196	-220
laset nar	-196	-220
lask	-220	-218
lask*	-154	-125
laski att	-154	-125
laski*	-154	-125
laskig	-154	-125
last	0	183
last doren	-66	106
last hour	157	-11
last kna	-248	-257
last langr	32	169
last nacke	-221	-221
last night	95	252
last week	58	155
last year	-247	-227
lastb pa	123	-4
lastbil	127	114
laste	-208	-45
laste att	-122	-151
laste bipac	-165	-154
laste dorar	-2	172
laste mig	-83	89
lat	-120	182
lat att	-156	-47
lat blama	18	174
lat i	-186	-190
lat mig	64	285
lat natur	1	187
lat och	-203	-236
lata*	23	145
latar*	23	145
latare	23	145
later burki	-140	-133
later ful	171	-1
later gurgl	147	36
later konst	111	-28
later som	-70	-243
lats*	-240	-84
latsa jag	3	151
latsa man	-154	-166
latsa titar	45	150
latsa*	-240	-84
latsas*	-205	-115
latsasko*	-237	-220
latsaskompis	-237	-220
latsaspa*	45	150
latsaspapan	45	150
laug*	-210	-169
laugh so	-210	-169
laugh*	-210	-169
laughe*	-210	-169
laughed	-210	-169
lavi*	352	14
lavin	352	14
lavin han	183	5
laxa*	38	153
laxan	38	153
laxo*	-204	-192
laxor	-204	-192
lean	-139	-124
lean on	-139	-124
leav*	-5	250
leave	-5	250
leave the	-39	131
leds*	-334	-476
ledse efter	-207	-234
ledse hur	-90	-142
ledse och	-179	-205
ledse over	-141	-190
ledse*	-321	-468
ledsen	-321	-468
ledsn*	-136	-139
ledsna	-136	-139
ledv*	-267	-246
ledva i	-267	-246
ledva*	-267	-246
ledvar*	-267	-246
ledvark	-267	-246
leen*	-274	-232
leend sen	-229	-202
leend*	-274	-232
leende	-274	-232
left arm	220	42
left bal	151	34
left ear	-268	-262
left knee	-260	-250
left side	281	64
left to	76	237
leg	159	-119
leg and	154	9
leg feels	-136	-119
legat pa	-141	-11
legat ute	261	-11
legs	286	-18
legs are	221	4
leik*	-181	-162
leiki norma	-153	-140
leiki*	-181	-162
leikii	-181	-162
lek	47	182
leke*	-427	-352
leken	-155	-164
leker	-423	-344
leker anda	-210	-145
leker att	-218	-217
leker hemli	47	182
leker ingen	-196	-132
leker nar	-188	-133
leker nu	-231	-130
leker och	-172	-133
leker sjukh	-157	-153
leker sviml	233	81
leks*	11	-128
leksa i	161	59
leksa*	145	45
leksak	145	45
leksl med	-178	-199
leksl*	-178	-199
leksla*	-178	-199
lekslags*	-178	-199
lekslagsmal	-178	-199
leno*	-150	-136
lenon	-150	-136
lenon jalke	-150	-136
lens*	-169	-144
lense and	-169	-144
lense*	-169	-144
lenses	-169	-144
ler	193	-61
ler bara	234	36
ler snet	268	37
les jag	-146	-169
let me	-21	203
leta*	21	264
letar	4	227
letar efter	8	204
letat	34	190
letat up	34	190
leter*	21	143
leters	21	143
leuk*	215	23
leuka*	164	7
leukaa*	164	7
leukaan	164	7
lev	6	232
lev lang	6	232
leva	133	717
leva for	6	153
leva ingen	20	161
leva ja	-2	165
leva jag	3	165
leva langr	38	250
leva med	36	193
leva mr	8	174
leva*	-285	-276
levax #	-141	-124
levax och	-184	-166
levax*	-285	-276
levaxi*	-285	-276
levaxin	-285	-276
levd*	-18	180
levde	-18	180
levde hjart	-115	-129
levde jag	19	217
leve*	5	343
lever	45	420
lever ar	-181	-166
lever i	24	296
lever men	53	242
lever och	131	-3
lever pa	-194	-228
lever*	-167	-214
leverc*	131	-3
levercir*	131	-3
leverciros	131	-3
levern	-181	-166
levt	46	181
levt klart	46	181
levx*	-139	-147
levxi*	-139	-147
levxin	-139	-147
life	177	214
life came	145	19
lift*	-144	-131
lifti*	-144	-131
liftin*	-144	-131
lifting	-144	-131
liga	117	-86
liga ner	100	-103
liga stil	147	34
lige*	71	-101
liger	71	-101
liger avsvi	219	25
liger bra	-145	-123
liger bredv	177	-39
liger dar	117	-3
liger en	158	-11
liger framf	-34	217
liger han	124	-4
liger helt	212	36
liger i	197	130
liger inlag	-174	-177
liger jourm	-202	-193
liger och	-193	-235
liger ocksa	175	26
liger pa	-84	-269
liger runt	-218	-211
liger sjalv	-202	-191
liger stil	183	34
liger under	171	13
ligh*	59	133
light	161	-2
light and	161	-2
light for	-261	-264
light*	-18	111
lighte*	33	255
lighter	33	255
lighth*	-261	-264
lighthea*	-261	-264
lightheaded	-261	-264
liik*	152	-4
liika laake	152	-4
liika*	152	-4
liikaa	152	-4
lika	24	308
lika bra	101	445
lika garna	26	231
lika som	-279	-278
lika*	158	28
likad*	158	28
likada*	158	28
likadant	158	28
like a	288	19
like about	-141	-142
like cofee	141	-20
like endin	-30	162
like hel	-83	-135
like hurti	-18	209
like im	183	-41
like razor	-159	-169
like someo	180	-38
like that	-227	-223
like the	-117	-143
likn*	148	51
likna kraks	148	51
likna*	148	51
liknan*	148	51
liknande	148	51
liks*	124	-8
likso hogre	154	40
likso korta	-150	-134
likso*	124	-8
liksom	124	-8
likt*	-269	-265
likto*	-269	-265
liktor*	-269	-265
liktorn	-184	-183
liktorna*	-201	-194
liktornar	-201	-194
lila	261	-5
lila doter	126	24
lila flack	157	60
lila nyp	-160	-136
lila pa	160	49
lila prick	239	60
lila skrub	-168	-133
lilan ar	126	-4
lilan har	-169	-140
lilan kraks	-176	-151
lilas dunka	-57	104
lilas far	19	193
lilas*	24	260
lilasy*	24	260
lilasyst*	24	260
lilasyster	24	260
lile*	240	301
lileb har	-16	144
lileb i	-16	153
lileb later	111	-28
lileb*	171	291
lilebr*	171	291
lilebror	214	250
lilebror*	-16	144
lilebrorsan	-16	144
lilen	240	28
lilen andas	207	-6
lilfi nar	-176	-155
lilj*	-185	-175
lilje gifti	-185	-175
lilje*	-185	-175
liljek*	-185	-175
liljekon*	-185	-175
liljekonvalj	-185	-175
lilk*	185	-11
lilki*	185	-11
lilkil*	185	-11
lilkilen	185	-11
lilt*	-328	-331
lilta ar	-225	-190
lilta*	-328	-331
liltan	-328	-331
lina	247	19
lina om	247	19
lind*	-249	-203
linda man	-143	-153
linda*	-143	-153
lindar	-143	-153
linj*	38	153
linja nar	38	153
linja*	38	153
linjal	38	153
lins*	-189	-188
linse*	-190	-193
linsen	-190	-193
lips	256	29
lips are	180	25
lista	5	181
lista jag	-174	-182
lista pa	5	181
lista*	-174	-182
listar	-174	-182
lite	-507	-433
lite andfa	-262	-203
lite av	-192	-194
lite badva	-197	-161
lite batre	-155	-186
lite bla	147	34
lite blod	-135	-204
lite brun	-196	-154
lite brunt	-144	-109
lite efter	-299	-252
lite feber	-171	-139
lite flytn	-172	-165
lite for	-20	180
lite forta	-152	-133
lite han	-191	-180
lite hogt	-235	-171
lite huvud	-189	-201
lite i	-221	-231
lite iblan	153	-18
lite ingfe	-127	-138
lite jag	-215	-175
lite konst	-172	-154
lite ledse	-154	-215
lite men	-175	-221
lite menin	-133	-159
lite mod	-3	149
lite molan	-180	-161
lite nar	-179	-155
lite nere	-104	-140
lite och	12	163
lite om	-234	-211
lite omt	-213	-159
lite ont	-284	-220
lite pa	-139	-164
lite pinsa	-161	-125
lite rak	-135	-142
lite rot	-169	-165
lite samre	-164	-143
lite sand	-140	-115
lite sen	-152	-137
lite skrut	-128	-135
lite slem	-134	-144
lite somn	-144	-170
lite stark	-140	-122
lite sting	-143	-153
lite svag	-169	-125
lite svule	-251	-195
lite tor	-210	-166
lite utsla	-113	-101
lite varm	-239	-195
lite vaten	-133	-152
lite vin	-210	-192
lite vit	-221	-206
lite yr	-390	-314
lite*	-130	-246
liten	-91	-159
liten atack	-142	-103
liten behov	-135	-102
liten blasa	-237	-214
liten bula	-240	-205
liten fine	-135	-138
liten flik	-200	-163
liten forha	-221	-165
liten galst	-136	-137
liten knol	-202	-170
liten rod	-206	-189
liten rodna	-166	-149
liten stot	-196	-176
liten stund	14	147
litet	-140	-255
litet jack	-270	-277
litet runt	189	46
litl*	-231	-109
litle	-231	-109
litle finge	-139	-124
liv	187	240
liv ar	-194	-224
liv efter	-91	-153
liv for	-69	-111
liv fora	-154	-169
liv haha	-182	-195
liv i	215	-62
liv om	3	248
live	84	340
live av	22	228
live for	76	237
live och	20	127
live*	-136	151
livet	-150	110
livet a	59	217
livet ar	-178	-82
livet av	-111	24
livet det	57	136
livet har	72	183
livet hur	26	159
livet kans	-133	-159
livet mer	69	192
livet mig	24	215
livet pa	-159	-213
livet ur	-119	-151
livet vil	-112	-160
livet*	24	215
liveta*	24	215
livetav	24	215
livf*	16	189
livfo galer	20	208
livfo liv	-69	-111
livfo*	16	189
livfor*	16	189
livforsa*	16	189
livforsakring	-69	-111
livforsakringen	21	200
livi*	0	257
livin*	0	257
living	0	257
livl*	314	46
livlo*	314	46
livlos	314	46
livm*	170	-15
livmo ar	166	64
livmo blod	207	32
livmo*	170	-15
livmod*	170	-15
livmoder*	170	-15
livmodern	242	67
livmoderspiral	-250	-209
livra for	-223	-238
livrad	-101	-152
livrad*	4	150
livrada	4	150
livs*	-216	-249
livsf got	-129	-138
livsf vil	-135	-143
livsf*	-150	-181
livsfa*	-129	-138
livsfarl*	-129	-138
livsfarligt	-129	-138
livsfo*	-135	-143
livsfors*	-135	-143
livsforsakringen	-135	-143
livst var	-155	-170
livst*	-155	-170
livste*	-155	-170
livstest*	-155	-170
livstestamente	-155	-170
livt	-2	168
livt av	-2	168
lixo*	0	162
lixom	0	162
ljog	11	208
ljog for	11	208
ljud	221	170
ljud gor	-8	174
ljud i	123	36
ljug*	4	240
ljugi om	4	240
ljugi*	4	240
ljugit	4	240
ljum*	-238	-217
ljums*	-238	-217
ljumsk*	-238	-217
ljumsken	-238	-217
ljus	-109	-161
ljus feber	130	60
ljus i	-156	-162
ljus kraks	155	49
ljus rok	-185	-164
ljuse och	-196	-176
ljuse skar	145	29
ljusk*	200	65
ljuska*	200	65
ljuskans*	200	65
ljuskanslig	200	65
lo	142	7
lock	-372	-345
lock for	-329	-304
lock*	-28	316
locka*	-26	187
lockan*	-26	187
lockande	-26	187
locke in	-31	182
locke the	-13	166
locke*	-22	287
locked	-22	287
logo*	-146	-168
logop*	-146	-168
logope*	-146	-168
logoped	-146	-168
loi	111	185
loi minua	12	170
loi paans	199	19
lok	-224	-208
lol	-382	-381
lol dor	-279	-259
look up	-147	-146
lop	154	22
lopn*	-237	-220
lopni*	-237	-220
lopnin*	-237	-220
lopning	-237	-220
lopu	339	35
lopu*	-130	-119
lopui	-130	-119
lopui heti	-130	-119
lord*	-124	79
lorda han	-152	-128
lorda nu	-161	-180
lorda och	21	149
lorda sen	47	232
lorda*	-124	79
lordag	47	254
lordag*	-218	-115
lordags	-196	-99
lordagsg*	-129	-99
lordagsgodis	-129	-99
los	-416	-417
los i	-260	-269
los tand	-243	-241
losn*	-193	-22
losna #	155	45
losna*	-137	-238
losnar	-87	-146
losni ar	-2	170
losni kan	-131	-145
losni och	56	280
losni*	-154	48
losnin*	-154	48
losninge*	-154	48
losningen	-154	48
lost	102	-102
lost my	-181	-192
lost the	198	15
lost two	159	13
lost visio	139	6
lost*	-219	-218
loste	-219	-218
loste sig	-219	-218
lot	49	-102
lot but	-187	-167
loud	-174	-190
loud my	-130	-128
loud tinit	-116	-142
lov	216	118
lov ama	213	20
lov for	41	217
lova	63	253
lova att	63	253
lova*	42	229
lovat	25	127
lovat att	25	127
love	2	205
love her	-2	152
low since	-193	-206
lowe*	-278	-242
lower	-278	-242
lower back	-157	-154
lower leg	-136	-119
luck	-139	-97
luck i	-139	-97
luft	426	-82
luft als	149	-18
luft bla	128	31
luft ensam	164	-14
luft genom	-320	-227
luft hjalp	179	9
luft i	-205	-202
luft och	208	-7
luft pa	206	-29
luft sa	151	-11
luft*	410	36
lufte ar	-307	-248
lufte och	211	30
lufte ta	249	7
lufte*	312	-7
luften	312	-7
luftg i	249	31
luftg*	249	31
luftge*	249	31
luftgeva*	249	31
luftgevarskula	249	31
lugn	-383	-211
lugn idag	-280	-283
lugn nu	-212	-12
lugn perso	-175	-168
lugn*	-138	-45
lugna mig	15	241
lugna table	181	-15
lugnan*	-55	-179
lugnande	-55	-179
lugnar	26	218
lugnt	-177	-101
lugnt i	-207	-204
lugnt jag	10	166
lugnt men	128	-17
lukt*	-52	-173
lukta aceto	151	64
lukta feber	249	102
lukta frukt	175	53
lukta ila	-263	-233
lukta och	-144	-123
lukta paron	248	79
lukta rok	-155	-120
lukta saret	151	47
lukta*	-52	-173
luktar	-52	-173
lule*	-284	-301
lulea	-284	-301
lunc*	153	-87
lunch	214	-40
lunch darig	-151	-135
lunch och	253	46
lunch*	-151	-135
lunche*	-151	-135
lunchen	-151	-135
lung*	173	-78
lunge mina	-137	-124
lunge*	-154	-133
lunger*	-137	-124
lungerna	-137	-124
lungi behov	-176	-156
lungi hema	-146	-139
lungi igen	-124	-149
lungi och	290	108
lungi*	-93	-165
lungin*	-93	-165
lunginfl*	-93	-165
lunginflamation	-93	-165
lungo och	165	36
lungo*	243	17
lungor*	243	17
lungorna	243	17
lungs och	170	24
lungs*	170	24
lungsj*	170	24
lungsjuk	170	24
lura*	-116	-142
lurad	-116	-142
lurad pa	-116	-142
lust	-85	196
lust att	-34	222
lust forsv	-143	-148
lust*	-136	-118
lustg tonar	-136	-118
lustg*	-136	-118
lustga*	-136	-118
lustgas	-136	-118
lut	168	3
lut pa	168	3
lyck*	-216	-3
lycka	-318	-272
lycka nar	-233	-189
lycka over	-177	-164
lycka*	4	201
lyckas	4	201
lyda	2	283
lyda roste	2	283
lyde*	140	-11
lyder	140	-11
lyft	-188	-200
lyft armen	-207	-174
lyft fel	142	31
lyft*	64	-109
lyfta	-62	-161
lyfta foten	130	30
lyfta gamal	-140	-156
lyfta hogra	165	14
lyfta igen	-157	-153
lyfta tunga	-167	-164
lyfte	129	-18
lyfte armen	-218	-163
lyfte bebis	-191	-154
lyfte da	213	52
lyfte en	-151	-143
lyfte farli	-132	-105
lyfte hene	225	26
lyfte huvud	153	8
lyfte pa	221	86
lyfte tvatm	143	26
lyfte*	72	-88
lyfter	72	-88
lyho*	-164	-251
lyhor sover	-164	-251
lyhor*	-164	-251
lyhort	-164	-251
lymf*	-222	-208
lymfk*	-222	-208
lymfko*	-222	-208
lymfkort*	-222	-208
lymfkortlar	-222	-208
lyo	34	360
lyo aitia	25	258
lyo minua	4	243
lyri*	144	40
lyric och	144	40
lyric*	144	40
lyrica	144	40
m	-329	-359
m och	173	21
m okej	-140	-150
ma	-59	104
ma bra	46	211
ma i	41	142
ma igar	41	142
made	-224	-232
made jated	-121	-124
madr*	-261	-148
madra hon	16	176
madra pa	-184	-166
madra*	-261	-148
madras*	-169	-40
madrasen	-169	-40
mag	-177	-163
mag kat	-177	-163
mage bulra	-192	-206
mage efter	170	47
mage i	27	185
mage inte	160	49
mage stop	-163	-157
mage stor	-140	-143
mage*	100	-76
magen	100	-76
magen altid	-123	-140
magen ar	373	117
magen att	225	12
magen av	-111	-75
magen blek	201	87
magen bubla	-291	-256
magen dalig	-136	-113
magen e	129	26
magen efter	-331	-258
magen ena	324	117
magen han	-222	-230
magen hard	143	61
magen hogt	185	63
magen hon	95	-40
magen i	-154	-108
magen igar	-223	-202
magen inte	-206	-200
magen jag	-150	-145
magen krang	-149	-144
magen magen	221	19
magen men	-182	-157
magen nar	8	-136
magen nu	166	64
magen ont	220	44
magen pa	168	54
magen plus	173	82
magen pumpa	173	-17
magen ror	244	22
magen rygon	195	56
magen sedan	-270	-183
magen sen	-197	-201
magen som	-207	-129
magen spric	-129	-138
magen stenh	146	36
magen stor	-180	-137
magen svima	202	93
magen til	-214	-184
magen under	149	23
magen upsva	181	51
magen varje	-172	-223
magk*	-50	-204
magka mag	-177	-163
magka*	-177	-163
magkat*	-177	-163
magkatar	-177	-163
magkn fore	-147	-134
magkn vid	-165	-158
magkn*	-245	-215
magkni*	-245	-215
magknip	-245	-215
magn*	169	-48
magne av	-62	-153
magne hon	128	47
magne til	161	59
magne tva	204	19
magne*	169	-48
magnet	293	46
magneter	264	40
magnetku*	194	79
magnetkulor	194	79
magnetro*	-282	-237
magnetrontgen	-282	-237
mago*	-224	-273
magon efter	-153	-141
magon som	-122	-125
magon*	-224	-273
magont	-224	-273
magr*	267	105
magra andas	241	93
magra slo	248	79
magra*	267	105
magrat	267	105
mags*	-92	-209
magsa gor	-127	-120
magsa*	-158	-160
magsac*	-127	-120
magsacks*	-127	-120
magsacksundersokningen	-127	-120
magsar	-128	-141
magsj hema	-161	-136
magsj i	-160	-161
magsj keton	213	80
magsj med	-224	-163
magsj*	-174	-249
magsju*	-174	-249
magsjuk	-169	-141
magsjuka	-73	-198
magsjuka*	-160	-161
magsjukan	-160	-161
magsm*	227	65
magsma*	227	65
magsmart*	227	65
magsmarta	162	41
magsmartor	180	44
maj	-75	75
maj nasta	27	185
maj och	-157	-153
maka*	87	-110
makaa	227	27
maki*	284	6
makin*	284	6
making	284	6
mala*	-206	-203
malad taket	-193	-143
malad*	-193	-143
malade	-193	-143
malt*	13	184
malti och	13	184
malti*	13	184
maltid	13	184
mama	94	246
mama at	4	202
mama att	42	198
mama blir	-155	-11
mama dodar	-116	-166
mama fick	-215	-188
mama hor	-28	95
mama hotar	90	273
mama jag	31	180
mama laser	-1	232
mama livlo	114	-25
mama och	7	162
mama pa	176	17
mama prata	-12	-118
mama ramla	140	-2
mama ringd	164	-1
mama sa	0	238
mama sager	-85	93
mama skale	-1	141
mama slar	28	179
mama socke	229	49
mama svara	173	21
mama tror	1	202
mama vil	-130	-149
mama*	119	-81
mamas brost	-199	-191
mamas hals	124	56
man	-228	-168
man #	228	23
man aka	-191	-260
man ar	108	-87
man arg	56	208
man att	-184	-278
man av	1	214
man bada	-145	-219
man besta	40	159
man blir	-146	-107
man blivi	-150	-185
man braka	-171	-229
man da	-177	-159
man det	-212	-203
man do	86	224
man dor	-78	164
man en	-147	-154
man far	-198	-188
man fran	-9	162
man gastd	-177	-131
man gift	-22	123
man gjord	39	217
man gor	100	178
man gora	14	167
man grana	-122	-151
man han	-117	25
man hange	3	340
man har	328	268
man jag	-14	115
man jodta	-163	-161
man kan	-230	-203
man kana	-190	-218
man knufa	25	152
man kolap	237	13
man la	125	-17
man lamna	57	201
man later	-24	144
man lyfte	284	53
man med	-164	-206
man mindr	-90	-142
man ner	-153	-124
man om	-313	-261
man over	-163	-164
man penan	-147	-107
man ringa	-181	-180
man sa	-122	-151
man sager	188	192
man sig	-150	-185
man skram	-123	-157
man skriv	-251	-277
man skule	-147	-107
man sla	30	292
man slar	-133	108
man slog	-145	-186
man snark	-202	-199
man som	-156	-154
man stang	33	202
man stira	123	36
man svima	-62	-142
man ta	-176	-203
man tande	116	17
man tar	-6	303
man tog	28	164
man tror	-6	276
man tryck	265	60
man tving	40	169
man vi	-167	-226
man vid	-211	-180
mana*	-118	-223
manad gamla	-200	-131
manad har	-324	-196
manad med	236	28
manad nu	166	71
manad och	199	141
manad over	-160	-136
manad sen	-172	-2
manad snuva	-135	-99
manad snuvi	-141	-97
manad sover	196	20
manad vande	-185	-181
manaden	103	-83
manader	-116	-158
manag*	-168	-183
managi*	-168	-183
managing	-168	-183
mand*	-204	-280
manda i	177	34
manda mer	-168	-177
manda pasar	-202	-201
manda*	-175	-263
mandag	-117	-143
mandag*	-128	-246
mandagar	-203	-244
mandags	-51	-129
mane*	177	33
manen	177	33
manen framf	207	16
manen min	-142	13
manen sager	-17	156
mang*	159	93
manga	138	93
manga insul	-20	207
manga kisbl	-172	-192
manga somnt	-2	258
manga table	329	-2
manga tar	-179	-213
mangd	109	-26
mangd lorda	-129	-99
mani*	-86	159
manis i	13	203
manis mer	28	237
manis pa	-140	-156
manis*	-73	175
manisk*	-81	154
maniska	-89	73
maniskor	-42	134
mans	-220	-237
mans fel	-201	-176
mans vitam	-175	-151
mans*	-173	-158
mansf*	-145	-148
mansfo*	-145	-148
mansfork*	-145	-148
mansforkylning	-145	-148
many parac	-238	-187
many pils	206	148
mar	-169	-155
mar batre	-64	-94
mar bra	-259	-324
mar dalig	5	255
mar du	-190	-214
mar frukt	277	41
mar ila	23	-119
mar ok	-218	-225
mar pis	76	200
mar skit	-164	-188
mar som	-245	-249
mard*	-345	-289
mardr om	-260	-201
mardr*	-345	-289
mardro*	-345	-289
mardroma*	-345	-289
mardromar	-345	-289
mark*	-21	154
marka	-18	250
marka att	-29	159
marka om	-2	203
marke	-162	-195
marke hosta	146	22
marke man	-184	-278
marke pa	22	220
marke runt	-4	270
marken	132	352
marker	-60	-273
marm*	280	54
marmo*	280	54
marmor	172	57
marmor*	247	27
marmorer*	247	27
marmorerad	209	17
mars	-219	-187
mars och	-195	-167
mars*	-202	-185
marsv ar	-202	-185
marsv*	-202	-185
marsvi*	-202	-185
marsvine*	-202	-185
marsvinet	-202	-185
mary	19	149
masa	258	190
masa lugna	181	-15
masa piler	243	18
masa table	27	193
mask	-152	-143
mask*	156	-64
maska*	-305	-287
maskar	-305	-287
maski den	144	16
maski*	339	73
maskin*	339	73
maskindi*	232	44
maskindiskmedel	225	30
maskinen	261	48
maso*	240	238
masor	321	72
masor fran	176	-10
masor kisar	241	93
masor med	159	-10
masor stopa	0	163
masor tog	-27	168
masor*	-20	239
masore*	-20	239
masoren	-20	239
mast*	194	61
maste	194	61
maste aka	-87	103
maste boka	-219	-210
maste bort	-27	161
maste do	-23	162
maste doda	18	192
maste ha	-152	-50
maste harif	13	174
maste jag	23	-127
maste kisa	-247	-199
maste koma	302	1
maste kryst	216	15
maste lyda	2	283
maste skada	13	159
maste skolj	-224	-191
maste sta	187	-9
maste up	-368	-360
mat	-253	-199
mat fodel	-164	-134
mat gick	-189	-150
mat har	211	81
mat hema	-218	-211
mat lite	12	163
mat pa	7	199
mat sa	-129	-138
mata	-129	-144
mata blodt	-129	-144
matan	-20	-122
matan glad	-184	-166
matan i	209	46
matar	33	221
matar torst	222	59
matar visar	-213	-203
matar*	208	-32
matare*	249	53
mataren	249	53
matc*	-222	-226
match igar	-121	-135
match o	145	31
match*	-199	-208
matche*	-199	-208
matchen	-199	-208
mate pa	-197	-185
mate*	-183	-26
maten	-128	26
maten ar	-8	280
maten fastn	-9	-148
maten gar	-208	-205
maten i	33	145
maten skaka	108	-8
maten vil	-176	-199
matl*	-129	-156
matla det	-129	-156
matla*	-129	-156
matlad*	-129	-156
matlador	-129	-156
matni men	-176	-151
mats*	182	26
matsk varje	182	26
matsk*	182	26
matske*	182	26
matsked	182	26
max	115	-46
max anda	170	24
max tio	-114	-138
me	83	609
me #	-128	-139
me alt	34	158
me and	40	252
me att	-4	150
me doda	183	38
me down	21	208
me ena	136	-35
me helt	159	-25
me if	46	172
me im	-14	141
me insan	-163	-164
me jobet	-153	-136
me langr	14	239
me last	-11	184
me leave	-21	203
me ma	41	142
me to	-77	91
me trana	31	162
me when	22	209
med	31	172
med #	222	-21
med ala	-189	-173
med aloe	-141	-163
med alumi	-32	124
med alved	51	-148
med ambul	-170	-135
med andni	-182	-118
med andno	226	54
med ansik	152	8
med antib	-203	-163
med antid	-174	-186
med armar	274	41
med att	-119	94
med avlop	177	46
med bagen	209	6
med balte	16	259
med barn	-164	-206
med barne	-17	216
med bebis	-61	232
med bilen	-11	273
med bitet	187	14
med blodi	-22	121
med bloju	-214	-199
med brors	-178	-199
med byxor	18	265
med canab	-166	-219
med cigar	18	148
med cykel	-222	-228
med doda	-3	139
med dom	27	165
med domna	274	41
med eksem	-115	-132
med eliqu	-148	-167
med en	194	142
med ena	152	30
med er	-141	-143
med et	231	250
med flit	21	371
med folk	-12	124
med forky	-206	-186
med frosa	309	42
med fyrhj	171	13
med gas	-20	197
med gevar	8	166
med gifti	-152	-143
med glase	152	11
med grona	-220	-182
med gult	-191	-114
med halva	183	15
med hamar	140	179
med hande	9	223
med hans	-2	209
med hjarn	-111	-110
med hoger	179	-16
med honom	82	127
med hunen	-128	-135
med huvud	140	7
med i	-47	110
med inkas	-166	-215
med jaktv	-3	148
med jobet	-217	-75
med katen	-230	-250
med kejsa	-129	-127
med kniv	285	217
med knive	-43	243
med kokan	136	46
med kompi	-98	-181
med kuden	-230	-116
med langr	-61	141
med levax	-102	-128
med linja	38	153
med lite	-191	-146
med livet	-112	-160
med lufte	218	50
med matla	-129	-156
med medic	70	368
med mig	95	386
med min	24	-110
med mit	-118	-117
med motor	-39	111
med nagon	-296	-273
med nya	-143	-141
med om	-181	-212
med ompla	-215	-227
med os	-7	166
med p	-175	-187
med pa	-221	-125
med pasar	1	179
med pisto	-30	214
med plots	-221	-187
med pluge	-176	-208
med pulse	187	47
med rakbl	-10	221
med repet	9	228
med sax	-11	245
med saxen	10	127
med semes	-177	-131
med sertr	-160	-194
med sig	-190	-246
med sin	2	166
med sit	-159	-147
med skada	-123	-143
med skame	23	172
med skarp	51	194
med skosn	-12	168
med skote	161	-3
med skrum	222	23
med slad	12	232
med slagt	13	158
med slem	-151	-132
med smakp	-169	-155
med snubl	222	41
med somne	-189	-202
med stryk	18	190
med svard	-211	-199
med svuln	-26	136
med tacke	116	17
med taljk	160	-13
med tandv	160	56
med tasen	-201	-278
med tonar	-156	-155
med torsk	-294	-238
med trani	-149	-181
med tv	58	263
med vagen	209	187
med vald	34	182
med vaten	-265	-220
med vilja	1	187
med vita	-171	-147
meda*	62	200
medan	62	200
medan hon	83	-52
medan jag	12	217
mede*	40	275
medel fran	6	193
medel i	136	15
medel vilke	-152	-143
medel*	6	297
medela*	6	297
medeland*	6	297
medelande	7	193
medelanden	-3	226
medi*	-270	-188
medic feber	173	46
medic for	49	220
medic ger	-149	-139
medic gor	-144	-148
medic i	220	280
medic mot	65	-95
medic nu	-145	-166
medic ny	202	50
medic och	-50	271
medic racke	-184	-277
medic som	-230	-275
medic tar	-102	-128
medic tva	-218	-209
medic vil	63	208
medic*	-270	-188
medici*	-270	-188
medicin	-224	-251
medicine*	-208	-87
medicinen	-177	-41
mediciner	-177	-111
meds	17	165
meds up	17	165
medv*	160	-29
medve en	200	74
medve hela	-171	-154
medve i	-198	-198
medve pa	221	65
medve*	160	-29
medvet*	160	-29
medvetsl*	275	32
medvetslos	275	32
mej	38	396
mej imors	-13	225
melan #	143	19
melan aren	-176	-203
melan benen	109	268
melan bil	209	4
melan os	-198	-206
melan pa	-144	-144
melan revbe	231	35
melan skuld	177	-28
melan tarna	-256	-232
melan*	-299	-301
melanb*	-191	-173
melanblo*	-191	-173
melanblodning	-144	-144
melans*	-232	-247
melansta*	-232	-247
melanstadiet	-232	-247
melat til	-185	-180
melat*	-229	-224
melato*	-229	-224
melatoni*	-229	-224
melatonin	-229	-224
melo*	-171	-165
melod skrek	-171	-165
melod*	-171	-165
melodi*	-171	-165
melodife*	-171	-165
melodifestivalfesten	-171	-165
men alt	-111	-88
men amar	-157	-167
men anars	-182	-209
men andas	-217	-144
men ater	-414	-329
men behov	-79	-146
men blir	-194	-184
men bra	-188	-175
men doter	9	199
men drick	-248	-177
men efter	160	13
men egent	101	244
men ekg	-147	-136
men en	97	243
men et	163	72
men far	-191	-167
men forst	164	7
men forsv	178	-32
men gick	-27	217
men gulig	-119	-151
men halse	183	11
men han	93	222
men hante	-143	-190
men har	52	-120
men hema	-173	-206
men honom	25	127
men i	198	210
men idag	209	-13
men jateo	173	82
men klar	-230	-250
men kom	157	17
men leker	-225	-142
men lukta	-155	-120
men mama	-206	-264
men mar	-247	-177
men mense	207	66
men ogonl	-210	-182
men penan	185	7
men pig	-206	-130
men ror	126	-2
men rorli	-159	-136
men sager	-224	-212
men sedan	156	34
men sen	221	-88
men ser	-229	-161
men skar	34	227
men skrat	-176	-151
men sluta	-188	-176
men smart	159	-3
men snart	8	156
men somna	-143	-138
men spota	15	224
men talet	-230	-226
men teste	175	36
men vadkr	-158	-174
men vande	-18	152
men varje	54	218
men vi	-119	-213
men vil	-174	-248
mena	-68	204
mena kotii	34	268
mena*	-210	-141
menar	-210	-141
menar ni	-221	-223
meni	296	21
menin egent	-120	-123
menin langr	14	269
menin med	10	157
menin pa	-133	-159
menin ska	-118	-128
menin ut	-176	-176
mening	75	319
mening*	-64	-249
meningar	179	24
meningen	191	-8
meningit	-168	-178
meningit*	-176	-176
meningitprickar	-176	-176
meningsl*	-133	-159
meningslost	-133	-159
mens	-470	-431
mens forst	-196	-205
mens och	-207	-136
mense sen	-163	-139
mensv bara	-127	-125
mer	-104	228
mer an	-109	-187
mer anars	-1	139
mer en	134	39
mer et	136	47
mer igar	-145	-153
mer med	19	255
mer och	-166	-157
mer slem	-143	-102
mer tack	26	160
mer tar	29	231
mer vildo	13	216
mest	-159	-223
mest nar	-241	-250
mest pa	-201	-181
mest trot	137	-1
meta*	274	10
metad lapar	124	16
metad*	153	-3
metado*	153	-3
metadon	153	-3
metal flog	224	9
metal*	224	9
metf*	-239	-230
metfo*	-239	-230
metfor*	-239	-230
metformi*	-239	-230
metformin	-239	-230
meto*	-98	-245
metot en	-237	-215
metot varje	196	18
metot*	0	-189
metotr*	0	-189
metotrex*	0	-189
metotrexat	0	-189
metr*	109	-53
metro just	-120	-131
metro*	-120	-131
metron*	-120	-131
metronid*	-120	-131
metronidazole	-120	-131
mg	-195	-179
mg medic	-195	-179
midj*	253	22
midja*	253	22
midjan	253	22
mieh*	201	241
miehe lyo	4	243
miehe*	201	241
miehen*	201	241
mieheni	201	241
mies	113	195
mies hakaa	-8	154
mies loi	12	170
mig	-16	405
mig a	7	140
mig ala	-212	-216
mig altid	-228	-312
mig ar	-121	79
mig att	125	433
mig av	-170	-193
mig bada	207	65
mig dar	79	166
mig de	31	165
mig depig	-221	-209
mig det	-186	-89
mig direk	-133	-98
mig djupt	53	-242
mig efter	-56	91
mig ensam	-179	-219
mig et	15	240
mig etyle	248	11
mig fast	46	237
mig filme	-14	155
mig finar	-154	-177
mig flera	40	164
mig for	-194	-170
mig forst	-159	-165
mig fruko	-258	-264
mig ga	53	242
mig gick	-173	-156
mig han	61	251
mig hej	4	202
mig hela	57	247
mig hon	187	23
mig hora	25	191
mig hos	-174	-182
mig huvud	-187	-169
mig i	-109	123
mig iblan	181	441
mig idag	18	261
mig igar	46	416
mig igen	-71	62
mig ila	13	239
mig in	-151	-169
mig inat	7	241
mig inget	-167	-168
mig irite	-188	-186
mig jag	359	219
mig kans	28	-178
mig klade	-15	213
mig konst	272	58
mig kramp	-201	-185
mig kvar	38	257
mig ledse	-135	-167
mig liger	113	-29
mig lite	-259	-312
mig luft	153	-8
mig mar	152	3
mig maste	-215	-215
mig med	-120	207
mig melan	-22	209
mig mot	-1	192
mig nagot	51	237
mig nagra	-208	-185
mig nar	58	278
mig nasta	-64	209
mig ner	-149	-172
mig nerfo	18	223
mig nu	189	-32
mig och	123	243
mig om	27	193
mig otilr	-84	-131
mig otryg	-136	-136
mig pa	-339	-278
mig pojke	39	150
mig psyki	-28	125
mig sa	31	238
mig sen	12	186
mig sina	15	230
mig sjalv	-21	140
mig skorn	-18	152
mig sla	56	208
mig snabt	-217	-190
mig snart	69	192
mig som	20	147
mig somnl	-119	-151
mig spark	-12	215
mig svima	200	-4
mig svimf	138	46
mig tack	-248	-286
mig til	-137	56
mig tog	-123	-139
mig tor	-138	-158
mig torst	-121	-149
mig trot	-236	-179
mig tryg	-165	-216
mig under	-52	116
mig up	-188	-169
mig utan	16	166
mig utanf	34	162
mig ute	-83	89
mig vapen	41	136
mig vare	73	184
mig varje	66	227
mig vatsk	-161	-136
mig via	9	140
mig vid	176	16
mig ytlig	-154	-128
migh*	-109	-129
might	-109	-129
might have	-109	-129
migr*	-201	-218
migra med	-186	-170
migra*	-201	-218
migran	-201	-218
mil	255	15
mil bort	157	11
mil til	201	-11
mild	-227	-187
mild heada	-140	-104
milo*	-300	-260
miloi labor	-127	-123
miloi*	-300	-260
miloin	-300	-260
min	-76	154
min adren	154	-42
min adres	167	23
min aneur	-195	-182
min ar	-145	-148
min arm	34	274
min basta	-195	-168
min bebis	92	254
min begra	87	270
min berti	-32	125
min bil	-150	-2
min blodg	-229	-247
min blodp	-148	-167
min blodt	-201	-171
min bloma	-271	-233
min bror	126	227
min brors	22	154
min chef	-17	167
min dator	-246	-233
min demen	26	181
min doset	7	-144
min doter	-92	27
min egen	-97	54
min epile	-179	-210
min exfru	-1	174
min famil	61	246
min far	-53	116
min farmo	-179	-260
min favor	-197	-232
min fjort	4	187
min flygr	-124	-179
min forst	93	-83
min fot	12	-136
min gitar	27	130
min grane	39	-112
min grej	-149	-127
min gruba	182	25
min hal	-148	-128
min hals	-16	214
min hast	-289	-264
min hjart	201	-15
min inhal	-139	-158
min insul	-230	-264
min kat	-256	-238
min kile	34	194
min ko	-327	-214
min koleg	-138	21
min kompi	126	331
min kusin	-277	-184
min lagen	1	154
min lakar	-227	-301
min larar	16	282
min lila	126	24
min lilas	36	254
min lileb	213	134
min mage	-102	59
min mans	-220	-237
min medic	-320	-384
min mna	213	32
min mobil	-16	215
min mor	9	185
min morfa	-192	-194
min mormo	-182	-122
min onda	-129	-156
min opera	-139	-135
min pacem	-191	-138
min partn	-19	236
min pensi	22	214
min plikt	33	157
min pojkv	164	180
min pojva	16	161
min remis	-196	-201
min ring	50	175
min robot	-180	-184
min ryg	-140	-156
min slas	41	142
min slog	-13	225
min son	-184	-51
min sons	-185	-171
min store	-42	128
min styvf	-5	140
min svage	-152	-128
min svarf	140	28
min syste	97	229
min table	-191	-187
min tand	32	242
min tarta	-220	-234
min telef	51	281
min tid	-132	-242
min tjej	191	86
min ton	-146	-132
min tonar	-67	179
min tre	231	17
min trear	-246	-212
min tunga	-221	-206
min tvama	197	20
min valp	-270	-244
min van	-180	-195
min vanin	2	151
min vuxna	8	177
min vuxne	22	214
mina	78	264
mina armar	15	213
mina axlar	-141	-163
mina barn	-103	68
mina blama	4	240
mina blodt	198	28
mina byxor	-15	196
mina dagbo	44	183
mina e	-137	-124
mina epipe	-195	-161
mina farbr	-23	162
mina fingr	33	145
mina foral	87	277
mina glaso	74	291
mina hjart	224	7
mina kusin	17	168
mina medic	-177	-111
mina nyckl	50	175
mina p	198	10
mina paper	7	140
mina skor	-158	-138
mina somnt	169	98
mina spel	27	130
mina strum	-119	-169
mina sysko	2	131
mina table	114	-115
mina tanka	72	243
mina tests	-145	-123
mind*	-99	-158
mindf*	-160	-149
mindfu*	-160	-149
mindfuln*	-160	-149
mindfulnes	-160	-149
mindr pa	-90	-142
mindr rorel	137	42
mine	-191	-164
mine is	-154	-118
mine*	-234	-208
mines*	-183	-170
minesu*	-183	-170
minesutr*	-183	-170
minesutredning	-183	-170
mini*	-144	-144
minip*	-144	-144
minipi*	-144	-144
minipile*	-144	-144
minipiler	-144	-144
mins	209	167
mins ingen	213	176
mins*	79	176
minst ljud	-8	174
minst*	-8	174
minsta	-8	174
minu*	265	265
minua	25	460
minua ja	10	173
minul on	-193	-4
minul*	-193	-4
minula	-193	-4
minus	134	-29
minus femto	134	-29
minus tar	-148	-137
minut	227	208
minut after	138	2
minut alt	129	37
minut det	-94	-161
minut idag	152	38
minut igar	165	-1
minut magen	110	-28
minut men	187	53
minut nar	123	36
minut nu	192	79
minut och	223	-35
minut raisk	-5	249
minut seksi	-12	172
minut sen	181	44
minut som	-91	-153
minut sover	140	5
minut stope	-210	-149
minut this	179	36
minut*	266	-21
minute*	230	-29
minuten	238	45
minuter	166	-39
minutes	132	-101
mis	-131	-61
mis my	-168	-183
misa	-113	-149
misa final	-113	-149
misa*	-149	-205
misad lunch	-151	-135
misad tiden	-183	-210
misad*	-243	-252
misade	-243	-252
misat	145	27
misat dialy	145	27
mish*	-73	74
misha #	-121	-135
misha av	4	229
misha*	-73	74
mishan*	-73	74
mishande*	-150	-201
mishandel	-121	-135
mishandl*	15	248
mishandlad	40	299
mishandlas	-88	-140
misl*	-45	120
misly fora	4	201
misly*	-45	120
mislyc*	-45	120
mislycka*	-45	120
mislyckades	4	201
mist*	210	-12
mista ala	34	114
mista brane	163	50
mista hjart	198	39
mista min	234	36
mista vil	-1	141
mista*	210	-12
mistak*	202	16
mistake	202	16
mistan*	198	39
mistankt	198	39
mit	-149	-37
mit ansik	-22	255
mit arbet	-152	-150
mit banko	-35	144
mit barn	-70	211
mit besok	-153	-185
mit eget	110	-70
mit eksem	101	244
mit ex	-212	0
mit fel	-19	123
mit forst	-118	-117
mit hemla	-219	-206
mit hjart	-232	-274
mit hogra	-147	-146
mit holte	-145	-182
mit huvud	9	217
mit i	395	72
mit insul	-27	113
mit job	-288	-342
mit kna	-189	-225
mit koles	-89	-88
mit konto	-217	-158
mit land	-145	-166
mit lila	-168	-133
mit liv	85	179
mit ljus	-156	-162
mit numer	-127	-147
mit pa	181	47
mit pas	-9	301
mit sista	7	193
mit sjalv	-208	-236
mit sysko	160	56
mit vapen	8	164
mjal	-273	-266
mjal*	74	-82
mjalt frosa	124	9
mjalt och	218	64
mjalt*	74	-82
mjalte	218	64
mjalte*	-163	-195
mjalten	-163	-195
mjol	155	23
mjol*	-361	-316
mjolk	-234	-246
mjolk rot	-160	-107
mjolk*	-275	-214
mjolks*	-263	-176
mjolksto*	-263	-176
mjolkstockning	-263	-176
mjolkt*	-127	-139
mjolktan*	-127	-139
mjolktand	-127	-139
mjuk	203	31
mjuk i	208	38
mna	213	32
mna har	213	32
mobar viner	48	232
mobar*	48	232
mobarn*	48	232
mobarna	48	232
mobi*	-128	163
mobil	-16	215
mobil dog	-141	-143
mobil*	-127	108
mobile*	-161	43
mobilen	-161	43
mobl*	-123	25
moble och	-24	132
moble*	-123	25
mobler*	-24	132
moblerna	-24	132
mod	-3	149
mode*	175	-23
moder*	175	-23
moderk*	175	-23
moderkak*	175	-23
moderkakan	175	-23
modr*	-130	-172
modra*	-130	-172
modrav*	-130	-172
modravar*	-130	-172
modravarden	-130	-172
mojl*	2	155
mojli*	2	155
mojlig*	2	155
mojligt	2	155
molan ont	-170	-127
mond*	-217	-166
monda*	-217	-166
monday	-217	-166
mont*	-270	-242
month ago	-179	-173
month*	-208	-170
months	-208	-170
mor andas	183	38
mor avled	-168	-133
mor hav	-250	-260
mor pa	9	185
mor prata	164	7
morb*	157	239
morbr liger	140	-11
morbr ror	-18	251
morbr*	157	239
morbro*	157	239
morbror	157	239
mord*	-242	-260
morda av	-165	-199
morda honom	-33	124
morda*	-273	-302
mordad	-165	-199
morfa hade	-279	-297
morfa haler	171	50
morfa hjart	190	34
morfa sager	211	8
morfa somna	-132	-158
morfa vil	8	145
morfar*	190	34
morfars	190	34
morfi behov	26	159
morfi*	167	161
morfin	26	159
morg*	-302	-30
morgn gravi	-167	-130
morgn*	-264	-217
morgna*	-264	-217
morgnarn*	-264	-217
morgnarna	-264	-217
morgo fros	-158	-164
morgo gar	-178	-157
morgo inan	-172	-223
morgo och	115	154
morgo*	-260	4
morgon	-63	227
morgon*	-365	-362
morgonen	-356	-351
morgonro*	-158	-164
morgonrock	-158	-164
mork	206	23
morka	-245	-228
morka ringa	-245	-228
morkb och	198	36
morkb*	198	36
morkbl*	198	36
morkbla	198	36
morke*	8	164
morker	8	164
morkr jag	150	54
morkr kraks	182	36
morkr lite	-127	-150
morkr prick	103	28
morkr sa	-123	-157
morkr viner	-1	247
morkra*	-254	-235
morkrat	-254	-235
morkre*	-41	101
morkret	-41	101
morkro*	288	35
morkroda	103	28
morkrot	150	54
morkt rum	126	36
morm*	117	-60
mormo #	164	25
mormo ar	-112	-195
mormo for	-150	-134
mormo gick	-176	-156
mormo har	190	-6
mormo kramp	-159	-138
mormo liger	215	47
mormo med	22	154
mormo sager	-20	134
mormo vagra	14	169
mormo verka	194	30
mormo*	117	-60
mormor	117	-60
morn*	-16	-190
morna behov	-147	-154
morna*	-147	-154
mornar*	-147	-154
mornarna	-147	-154
morni about	-210	-149
morni after	-143	-166
morni al	157	34
morni*	35	-129
mornin*	35	-129
morning	35	-129
mors*	120	41
morsa table	-29	126
morsa*	55	211
morsan	196	9
morsan*	-12	208
morsans	-12	208
morse	123	-86
morse blir	139	44
morse fingr	219	65
morse har	195	-10
morse kraks	227	75
morse men	227	76
morse nu	138	36
morse ska	-191	-187
morse sluta	-257	-214
mos	-213	-202
mos efter	-213	-202
moso*	140	13
mosok*	140	13
mosoks*	140	13
mosoksi	140	13
most*	-136	-260
moste ser	216	7
moste*	253	-8
moster	216	7
mostl at	-218	-235
mostl*	-302	-286
mostly	-302	-286
mot	-104	51
mot agent	-25	140
mot alt	-144	-92
mot anfal	213	32
mot axeln	187	67
mot bebis	25	146
mot beton	162	29
mot blodt	-195	-179
mot brost	173	48
mot dem	135	25
mot doren	-28	190
mot feber	-236	-168
mot halse	136	235
mot hjarn	-243	-199
mot hosta	144	16
mot influ	-93	-135
mot jordn	-135	-102
mot kat	-266	-270
mot koksb	13	155
mot mig	82	325
mot migra	-171	-161
mot min	-6	200
mot penic	-281	-226
mot rygva	-154	-175
mot sangk	-111	-105
mot spare	11	185
mot stres	-233	-196
mot tbe	-161	-160
mot trear	157	60
mot vagen	-17	158
mota*	-174	-105
motag*	-187	-163
motagn*	-187	-163
motagnin*	-187	-163
motagning	-157	-123
mote*	-407	-474
moten	-303	-317
motet	-284	-334
moti*	-290	-283
motio*	-240	-235
motion	-240	-235
motiv*	-150	-152
motiva*	-150	-152
motivati*	-150	-152
motivationen	-150	-152
motl*	143	7
motle skin	143	7
motle*	143	7
motled	143	7
moto*	373	90
motor i	140	-3
motor igang	-39	111
motor*	373	90
motorc*	292	19
motorcyk*	292	19
motorcykelolycka	292	19
motorn	-39	111
motors*	201	19
motorsag*	201	19
motorsagen	201	19
mots*	-156	-140
motst i	-156	-140
motst*	-156	-140
motsta*	-156	-140
motstand*	-156	-140
motstandarna	-156	-140
mouth gar	143	19
move finge	-210	-179
move since	149	50
moved	-201	-167
moved to	-198	-174
movem since	190	44
movem*	190	44
moveme*	190	44
movement	190	44
mr	8	174
mri	-144	-142
much	-85	-215
much when	-132	-115
mudl*	166	9
mudle*	166	9
mudled	166	9
mufl*	-122	-95
mufle sound	-122	-95
mufle*	-122	-95
mufled	-122	-95
mum	259	254
mum is	132	5
mum of	157	-11
mum says	-19	149
mume*	22	-179
mumel	22	-179
mumel ur	187	23
mun	215	102
mun for	14	147
mun naten	-176	-188
mun sne	202	8
munen ar	248	37
munen fins	-138	-158
munen hange	220	-19
munen hon	164	-1
munen idag	183	15
munen igen	241	42
munen keton	175	53
munen men	15	224
munen pa	-126	-119
munen tunga	195	40
munen var	150	-13
mung*	260	21
mungi hange	258	54
mungi spric	-142	-118
mungi*	260	21
mungip*	260	21
mungipa	159	26
mungipan	252	20
muns*	-332	-313
munsa pa	-200	-173
munsa*	-328	-310
munsar	-328	-310
murd*	-159	-151
murde a	-152	-145
murde*	-159	-151
murder	-159	-151
musa*	-257	-243
musar ont	-144	-107
musar*	-257	-243
musarm	-257	-243
musi*	-254	-272
musik	-175	-218
musik och	-175	-218
musik*	-178	-166
musike*	-178	-166
musiken	-178	-166
musk*	-101	-193
muske efter	-201	-182
muske melan	-257	-226
muske och	174	27
muske*	-66	-182
muskel*	-66	-182
muskelkn*	-257	-226
muskelknuta	-257	-226
muskelsv*	174	27
muskelsvag	174	27
must*	-199	-203
muste ur	-199	-203
muste*	-199	-203
musten	-199	-203
muta	-69	-176
muta hengi	-247	-190
muta rinas	183	48
muta se	-130	-119
muutu yhtak	140	13
muutu*	184	17
muutui	140	13
my	45	146
my #	227	19
my antid	222	7
my apoin	-168	-141
my arm	127	267
my arms	33	165
my baby	133	130
my back	-185	-280
my bals	-157	-144
my blood	-160	-152
my boy	154	2
my boyfr	34	212
my breat	207	48
my broth	39	212
my chest	315	51
my coach	10	168
my conta	-169	-144
my cowor	159	13
my dad	220	137
my daugh	-42	143
my drink	-7	163
my ears	-180	-175
my eye	160	6
my eyes	-190	-170
my feet	-38	-158
my finge	-251	-236
my food	-29	173
my frien	86	188
my goodb	23	293
my hands	176	12
my head	-160	-149
my heada	-134	-95
my heart	-268	-321
my iner	-160	-149
my kid	-261	-266
my kids	-145	50
my knee	-232	-237
my last	1	190
my left	338	90
my life	190	197
my meds	17	165
my mri	-144	-142
my mum	122	233
my neck	6	146
my neigh	-14	188
my newbo	188	21
my nose	-296	-279
my paren	27	161
my partn	46	232
my presc	-128	-138
my right	131	-83
my room	11	281
my siste	188	-24
my snori	-130	-128
my stepd	6	168
my stepf	42	214
my stoma	-247	-239
my temp	191	7
my thigh	150	23
my thumb	-141	-126
my todle	221	-13
my warfa	-245	-234
my watch	-109	-129
my water	133	-6
my wrist	-113	73
my yoga	-122	-144
mycke	354	228
mycke alved	34	190
mycke arm	132	-11
mycke att	135	267
mycke bara	-163	-140
mycke behov	19	156
mycke blod	386	93
mycke cola	-176	-188
mycke den	-163	-136
mycke efter	-300	-265
mycke farn	213	24
mycke gar	-154	-207
mycke godis	-262	-236
mycke gravi	198	21
mycke hema	-119	-165
mycke heroi	106	-13
mycke hon	166	-15
mycke ilama	-194	-145
mycke insul	127	-1
mycke jag	-129	52
mycke kor	-147	-146
mycke lyric	144	40
mycke men	-161	-161
mycke metad	124	16
mycke morfi	26	159
mycke mycke	150	17
mycke pa	-161	-148
mycke prote	-117	-171
mycke ska	-224	-183
mycke somnm	187	0
mycke svart	182	26
mycke sveta	265	75
mycke svule	-161	-133
mycke table	3	165
mycke under	-321	-285
mycke ur	138	-16
mycke vaten	128	59
mycke vin	-123	-153
myg	-196	-174
myg bet	-152	-146
mygb*	-140	-180
mygbe ingen	-146	-150
mygbe som	-153	-148
mygbe*	-222	-208
mygbet	-222	-208
mynt	124	-25
mynt hitad	-178	-143
mynt i	219	42
myrk*	59	-86
myrkr i	-176	-142
myrkr*	-176	-142
myrkry*	-176	-142
myrkryp	-176	-142
myrky*	220	17
myrkys*	220	17
myrkysie*	220	17
myrkysienta	220	17
myrst kliar	-149	-172
myrsta*	-149	-172
myrstack	-149	-172
myse*	-75	241
mysel alive	2	190
mysel on	7	201
mysel shavi	-235	-254
mysel when	13	223
mysel with	24	225
mysel*	-75	241
myself	-75	241
n	-216	-79
n dog	-256	-267
n guben	-148	-128
n under	-192	-203
na	-115	161
na men	34	227
na mer	27	236
naap*	99	165
naapu mies	-8	154
naapu*	99	165
naapur*	99	165
naapurin	-8	154
nack*	259	-16
nacke	1	-149
nacke altid	-160	-141
nacke ar	81	-48
nacke av	-182	-177
nacke e	202	35
nacke efter	-343	-324
nacke gor	158	25
nacke hela	166	52
nacke knaka	188	23
nacke och	298	85
nacke slo	243	46
nacke*	248	33
nacken	248	33
nacks och	335	49
nacks sen	-139	-96
nacks vakna	-174	-160
nacks*	139	-106
nacksk*	308	28
nackskad*	308	28
nackskada	308	28
nacksp*	-346	-263
nackspar	-346	-263
nackst*	335	49
nackstel	242	31
nackstyv	221	16
nad	-221	-165
nad i	-221	-165
nafs*	-255	-253
nafsa mig	-162	-195
nafsa min	-185	-162
nafsa*	-255	-253
nafsad*	-255	-253
nafsade	-255	-253
nage*	-407	-397
nagel	-301	-304
nagel ar	-181	-174
nagel losna	-180	-179
nagel men	-159	-136
nagel pa	-152	-145
nagel*	-331	-313
nagelb*	-215	-215
nagelban*	-215	-215
nagelbandsinfektion	-187	-185
nageln	-239	-201
nagels*	-188	-182
nagelsva*	-188	-182
nagelsvamp	-188	-182
nagla ar	152	27
nagon att	-215	-265
nagon blir	-184	-278
nagon dar	-274	-277
nagon drar	133	-28
nagon ens	39	220
nagon framf	-16	156
nagon haler	-60	136
nagon hitar	91	256
nagon jagad	-182	-207
nagon kokar	159	38
nagon korde	14	227
nagon lag	39	251
nagon maste	309	71
nagon om	-164	-211
nagon pa	59	161
nagon som	29	296
nagon spray	175	25
nagon stopa	22	170
nagon styr	6	303
nagon tog	-7	180
nagon trafp	-125	-161
nagon tramp	180	2
nagon*	195	111
nagons*	195	111
nagonsin	195	111
nagot	237	158
nagot anat	-138	-158
nagot ar	-105	-186
nagot att	51	237
nagot av	-8	199
nagot for	-124	-179
nagot genom	241	18
nagot gick	158	51
nagot i	116	165
nagot likna	148	51
nagot lugna	-221	-235
nagot mot	144	16
nagot pa	36	164
nagot skons	25	141
nagot vald	-158	-170
nagra extra	196	18
nagra kilar	51	142
nagra klian	-161	-130
nagra nasel	-162	-124
nagra ord	160	-23
nagra sekun	-208	-185
najs	-29	126
najs a	-29	126
nake*	-48	175
naken	20	247
naken har	-165	-174
naken ute	-32	149
nakenb*	46	207
nakenbil*	46	207
nakenbilder	46	207
nakenk*	-165	-174
nakenkat	-165	-174
nako	258	43
nako lahti	144	26
nala*	-189	8
nalar	-189	8
nalar i	8	184
nalar jag	8	184
nalar mat	-165	-191
nalar men	-201	-162
nalo*	-193	-167
nalox*	-193	-167
naloxo*	-193	-167
naloxon	-193	-167
namn	64	-158
namn iblan	-162	-187
nan	340	180
nan fel	166	9
nan kans	7	144
nan korde	5	198
nan luft	194	9
nan parke	123	-4
nan siter	166	-48
nan viska	-4	170
nap	-285	-281
napi*	228	29
napip*	228	29
napipa*	228	29
napipari*	228	29
napipariston	228	29
nar	-269	-159
nar #	-181	-180
nar alved	-188	-133
nar anges	28	271
nar ar	-339	-299
nar barnb	-231	-194
nar baten	128	59
nar borja	-252	-268
nar de	54	294
nar det	-28	173
nar far	-229	-271
nar farmo	-138	-95
nar flera	-163	-153
nar hon	-41	118
nar hoste	4	194
nar hunde	-185	-151
nar ja	-151	-167
nar jag	-312	-339
nar kan	-2	-183
nar kisa	-128	-128
nar lakar	-122	-170
nar lufte	-217	-177
nar mama	33	277
nar man	156	9
nar min	-164	-195
nar ni	-76	114
nar opere	-242	-228
nar provs	-135	-141
nar rakni	-228	-173
nar ska	-303	-360
nar telef	-148	-170
nar vi	-72	-143
nara	169	204
nara att	169	204
nark*	-262	-197
narko orden	-262	-197
narko*	-262	-197
narkos*	-262	-197
narkosen	-262	-197
nasa	-166	-300
nasa o	-144	-138
nasa och	235	20
nasa sedan	-214	-159
nasa varje	-215	-175
nasa*	-351	-290
nasan	-351	-290
nasan ar	-211	-183
nasan bara	-127	-150
nasan blode	-5	266
nasan flera	-150	-160
nasan fortf	-129	-119
nasan kans	-195	-144
nasan pa	-190	-201
nasan riner	-197	-175
nasan svart	-206	-149
nasan tva	167	40
nasan vit	-150	-109
nasb*	-226	-201
nasbl da	-200	-200
nasbl har	-279	-254
nasbl i	-267	-273
nasbl kan	-115	-139
nasbl men	213	72
nasbl nar	-217	-177
nasbl*	-179	-179
nasblo*	-179	-179
nasblod	-234	-134
nasblode*	84	-133
nasblodet	84	-133
nasbo*	-181	-115
nasbor*	-181	-115
nasbore	-181	-115
nasd*	-114	-138
nasdr jag	-114	-138
nasdr*	-114	-138
nasdro*	-114	-138
nasdropa*	-114	-138
nasdroparna	-114	-138
nasel efter	-134	-112
nasel och	123	31
nasel pa	-146	-110
nasel sen	-187	-178
nasta	-195	22
nasta av	-211	-175
nasta bvc	-150	-146
nasta dog	-123	-157
nasta drunk	-168	-147
nasta fick	-154	-125
nasta fraga	-119	-145
nasta gang	32	246
nasta hjart	-228	-173
nasta i	-221	-196
nasta kontr	-218	-204
nasta min	52	171
nasta tag	28	173
nasta tid	-64	-94
nasta tupar	207	66
nasta varje	47	356
nasta vecka	-251	-256
nasvi spela	224	92
nat	-39	183
nat antli	-198	-198
nat barfo	-3	140
nat batre	-272	-273
nat bebis	-210	-219
nat darar	214	64
nat flick	201	81
nat for	-37	222
nat hofte	187	56
nat hon	-11	216
nat i	105	188
nat kondo	-162	-187
nat lite	-139	-103
nat men	-160	74
nat nu	-156	-150
nat och	-125	-64
nat ser	125	96
nat siter	144	16
nat som	263	46
nat stod	0	185
nat stral	-158	-139
nat tips	-223	-209
nat tre	161	8
nat vad	28	126
nat vakna	-91	-153
natd*	15	209
natdu*	15	209
natduk*	15	209
natduksb*	15	209
natduksbordet	15	209
nate*	-238	-79
naten	-178	-219
naten anars	-128	-132
naten ar	-43	-167
naten i	53	-84
naten men	-224	-212
naten natsk	-167	-183
naten och	214	205
naten vakna	160	24
naten varst	-176	-188
nater	-125	23
nater et	-113	-133
nater han	-124	-134
nater i	-150	-160
nater jag	12	148
nater klima	-162	-150
nater men	-125	-164
nater och	-136	-47
nater sen	-197	-201
nater tror	-5	156
nater*	-243	-31
natern*	-243	-31
naterna	-243	-31
natet	-103	145
natet av	18	200
natet hon	-9	162
natet om	-140	-205
natet sande	20	127
natet som	36	140
natet stres	-116	-142
natet tving	59	161
natet vil	41	186
natet visar	-172	-178
natj*	-189	-150
natjo*	-189	-150
natjob	-168	-155
natm*	173	-40
natmo sen	123	-46
natmo*	173	-40
natmos*	173	-40
natmosan	173	-40
natp*	-126	88
natpa*	-239	-249
natpas	-214	-228
natpe ar	16	200
natpe*	13	219
natper*	13	219
natperso*	13	219
natpersonalen	13	219
nats*	-201	-73
natsk*	-201	-215
natskr*	-167	-183
natskrac*	-167	-183
natskrack	-167	-183
natu*	-44	107
natur ha	1	187
natur*	-44	107
nature*	1	187
naturen	1	187
naur*	-195	-198
nauru*	-195	-198
nauruu*	-195	-198
nauruun	-195	-198
nause sweat	175	23
nave	143	-9
nave metad	143	-9
nave*	269	19
navel hange	175	18
navel som	-158	-142
navel*	206	-20
naveln	-158	-142
navels*	271	32
navelstr*	271	32
navelstrang	199	18
navelstrangen	175	18
naven mot	25	146
nearl every	-134	-95
neck and	164	199
neck fever	180	55
neck for	-227	-223
neck hurts	210	10
neck last	-21	205
neck pain	126	12
neck since	-156	-150
nedk*	135	-15
nedky och	135	-15
nedky*	135	-15
nedkyl*	135	-15
nedkyld	135	-15
neds*	-74	69
nedsl av	-10	154
nedsl*	101	155
nedsla*	101	155
nedslage*	101	155
nedslagen	101	155
nedsp av	8	223
nedsp*	8	223
nedspa*	8	223
nedspark*	8	223
nedsparkad	8	223
nedst efter	-137	-180
nedst sen	-156	-178
nedst*	-204	-263
nedsta*	-204	-263
nedstamd	-204	-263
nedtr av	-149	-139
nedtr*	-149	-139
nedtra*	-149	-139
nedtrapn*	-149	-139
nedtrapning	-149	-139
need	-384	-222
need a	-172	30
need paper	-115	-132
need somet	-145	-163
need the	-179	-69
need to	-253	-244
neig*	6	297
neigh*	6	297
neighb*	6	297
neighbou*	6	297
neighbour	1	249
nej	-393	-127
nej barne	-171	-151
nej det	-185	-200
nej han	-143	-144
nej jag	-223	-213
nej men	75	135
nej skamt	-256	-229
nej skjut	-139	-135
nej tack	-226	-235
nej til	-101	-158
nenas tuli	-130	-119
nenas vuota	141	13
ner a	-18	155
ner bade	-147	-112
ner bredv	141	-30
ner den	-140	-122
ner for	201	-71
ner gardi	-207	-174
ner glasb	-194	-224
ner hakan	184	31
ner hene	-18	244
ner huset	10	198
ner i	-118	-242
ner luft	187	-9
ner maste	-224	-191
ner medic	-101	-145
ner men	178	55
ner mig	-28	125
ner nan	194	9
ner nu	123	36
ner one	143	19
ner over	171	0
ner pa	188	-74
ner tekan	196	15
ner til	60	155
nere i	152	8
nere nar	79	166
nere pa	-136	-170
nere vil	-116	-148
nerf*	120	224
nerfo trapa	46	216
nerfo*	120	224
nerfor	120	224
nerk*	303	48
nerki och	178	13
nerki*	303	48
nerkis*	303	48
nerkisad	303	48
nerv*	-289	-277
nervo altid	-110	-127
nervo*	-289	-277
nervos	-226	-233
nervou*	-194	-179
nervous	-194	-179
neve*	-14	194
never	-14	194
never born	15	220
new	-395	-350
newb*	241	44
newbo has	188	21
newbo*	241	44
newbor*	241	44
newborn	241	44
next	-205	68
next week	-262	-70
ni	-242	60
ni fans	46	263
ni far	32	169
ni gav	-168	-176
ni ge	51	237
ni gjort	50	222
ni ha	-200	-249
ni har	-205	-250
ni hitar	-3	204
ni hudte	-222	-200
ni kan	181	166
ni laser	40	227
ni nagot	15	163
ni opnar	-196	-220
ni ringa	-212	-248
ni skick	-131	-88
ni skriv	-181	-93
ni tips	-197	-269
ni var	29	132
nian	-159	-182
nian nu	-159	-182
niel*	228	29
niela napip	162	17
niela*	162	17
nielai*	162	17
nielaisi	162	17
nieli	157	12
nieli napip	157	12
nigh*	-90	179
night	-90	179
night aroun	-143	-166
night feel	180	-5
night legs	168	4
night pains	-140	-131
night shift	-143	-160
night start	-179	-173
night tums	-185	-159
niko*	-114	-181
nikot drack	248	53
nikot*	-114	-181
nikoti*	-114	-181
nikotinp*	-266	-228
nikotinplaster	-266	-228
nikotinv*	248	53
nikotinvatska	248	53
nio	-137	56
nio dagar	120	0
nio dar	152	27
nio vecko	-239	-195
nisk*	291	84
niska	291	84
niska jayka	291	84
nitr*	195	-81
nitro	159	-3
nitro de	-225	-204
nitro fyra	167	16
nitro men	159	-3
nitro*	145	-84
nitrog*	2	-139
nitrogly*	2	-139
nitroglycerintableter	-225	-204
nitros*	210	21
nitrospr*	210	21
nitrospray	133	42
nitrosprayen	180	2
njur*	-142	-185
njurs fora	-205	-185
njurs forut	-180	-161
njurs i	177	34
njurs kaliu	131	44
njurs*	-136	-191
njurst*	-198	-227
njursten*	-205	-185
njurstensont	-205	-185
njursv*	131	44
njursvik*	131	44
njursvikt	131	44
no movem	190	44
no point	-20	134
no pulse	240	2
no sound	150	-6
no way	3	253
nobo*	27	213
nobod would	27	213
nobod*	27	213
nobody	27	213
nog	152	346
nog jag	22	237
nog nu	53	208
nois*	240	-11
norb*	-179	-213
norbo varje	-179	-213
norbo*	-179	-213
norbot*	-179	-213
norboten	-179	-213
norm*	-388	-302
norma after	-199	-155
norma att	-161	-137
norma hormo	-209	-139
norma igen	198	70
norma ingen	-180	-158
norma inte	-194	-155
norma klar	38	118
norma syrem	-188	-151
norma vid	298	105
norma*	-388	-302
normal	-291	-158
normal*	-297	-274
normalt	-287	-262
nose	-373	-347
nose*	-210	-149
noseb this	-210	-149
noseb*	-210	-149
nosebl*	-210	-149
noseblee*	-210	-149
nosebleed	-210	-149
nost*	-143	-122
nosta jalke	-143	-122
nosta*	-143	-122
nostam*	-143	-122
nostamis*	-143	-122
nostamisen	-143	-122
not	172	6
not breat	184	38
not exist	29	139
not feedi	149	12
not wakin	158	-9
note	-249	-249
note for	-155	-163
note*	391	234
noter	381	132
notes	2	136
notes just	20	173
noth*	-198	-106
nothi bad	-141	-142
nothi helps	-140	-149
nothi left	76	237
nothi*	-198	-106
nothin*	-198	-106
nothing	-198	-106
noti*	11	163
notic if	11	163
notic*	11	163
notice	11	163
now	-169	-211
now but	97	-74
now i	-236	-207
now im	-109	-129
now mine	-154	-118
now playi	-155	-166
now shes	191	23
now there	-287	-243
nu andas	126	38
nu ar	243	-111
nu ater	167	40
nu aters	27	147
nu bara	-171	-189
nu batre	-156	-150
nu de	46	181
nu domna	164	62
nu en	-124	-149
nu ensam	288	-3
nu evig	62	260
nu far	130	165
nu fick	161	52
nu frisk	-172	-127
nu funka	219	65
nu gor	186	75
nu gravi	-188	-109
nu han	-136	-170
nu hange	237	52
nu hela	171	9
nu hog	166	71
nu hosta	169	40
nu hur	-123	-139
nu igen	113	-16
nu ingen	-18	155
nu jag	162	-55
nu kan	-176	-203
nu kans	182	198
nu knape	-116	-133
nu komer	160	-2
nu kraks	262	74
nu kramp	210	56
nu liger	124	-4
nu lite	-180	-161
nu magen	-180	-137
nu mar	125	94
nu men	-125	-240
nu nar	267	33
nu nasel	123	31
nu norma	198	70
nu och	-84	-175
nu pa	-21	-170
nu prata	175	4
nu racke	24	166
nu rosla	-137	-124
nu rycke	270	44
nu ryckt	100	45
nu sa	8	161
nu sag	58	215
nu sager	-35	111
nu sakna	146	-17
nu sama	167	13
nu ser	167	49
nu skrat	123	36
nu slo	145	58
nu sludr	166	20
nu slut	-145	-166
nu somna	-7	140
nu sover	121	-34
nu star	-24	132
nu svag	131	44
nu svart	126	48
nu svuln	270	65
nu tryck	252	2
nu tunga	202	50
nu undra	-259	-245
nu valer	131	-3
nu vare	-160	-141
nu varma	-219	-163
nu vil	-17	-120
nu yr	217	51
nuha	-323	-270
nuha*	-153	-140
nuhaa	-153	-140
nuhaa leiki	-153	-140
numb	114	-68
numb aroun	168	4
numb at	-179	-173
numb betwe	155	18
numb down	212	66
numb ring	-139	-124
nume*	-388	-372
numer	-388	-372
numer har	-127	-147
numer til	-275	-273
nurs*	-262	-223
nurse has	-229	-192
nurse*	-229	-192
nurser*	-229	-192
nursery	-229	-192
nuts	190	20
ny	-304	-444
ny besta	-196	-180
ny blodt	157	67
ny epipe	-179	-157
ny flick	-82	-125
ny inhal	-142	-107
ny insul	-238	-200
ny lagen	-152	-197
ny livmo	-250	-209
ny medic	236	34
ny nu	202	50
ny partn	-242	-281
ny tvatm	-168	-137
nya	-335	-163
nya antib	134	30
nya blodt	-143	-141
nya diete	-166	-175
nya hjart	-169	-143
nya medic	-10	155
nya nitro	-225	-204
nya progr	-144	-141
nya skor	-178	-197
nya stovl	-178	-161
nya table	-171	-171
nya testr	-156	-147
nyck*	-71	166
nycke nar	-157	-153
nyckl pa	50	175
nyckl*	-36	204
nyckla*	-36	204
nycklar	39	224
nyfi*	-290	-270
nyfik*	-290	-270
nyfike*	-290	-270
nyfikenh*	-249	-200
nyfikenhet	-249	-200
nyfo*	275	-16
nyfod	115	-73
nyfod andas	113	40
nyfod ar	122	-15
nyfod ata	-224	-183
nyfod feber	237	23
nyfod flick	-209	-139
nyfod med	251	12
nyfod*	184	-5
nyfoda	184	-5
nyfor med	158	30
nyfor stygn	-224	-189
nyfor svule	198	46
nyfor*	234	25
nyforl*	234	25
nyforlos*	234	25
nyforlost	234	25
nyhe*	-175	-110
nyhet*	-175	-110
nyhete*	-175	-110
nyhetern*	-175	-110
nyheterna	-175	-110
nykt*	-183	-189
nykte nu	-183	-189
nykte*	-183	-189
nykter	-183	-189
nyli*	73	177
nylig och	5	183
nylig*	73	177
nylige*	73	177
nyligen	73	177
nyop*	188	12
nyope halsm	108	7
nyope i	173	10
nyope*	188	12
nyoper*	188	12
nyoperer*	188	12
nyopererad	173	10
nyopererade	108	7
nyp	-160	-136
nyp pa	-160	-136
nype*	359	290
nyper	359	290
nyper honom	201	-38
nyper mig	-2	321
nyper och	182	179
nypt	151	-28
nypt hene	151	-28
nys	268	65
nys angra	152	3
nys hosta	159	39
nys och	166	105
nyse*	-451	-362
nyser	-451	-362
nyser mkt	-144	-138
nyser mycke	-251	-236
nyser och	-199	-170
nysk*	-26	106
nyski har	-26	106
nyski*	-26	106
nyskil*	-26	106
nyskild	-26	106
nysn*	-185	-168
nysni avlos	-178	-163
nysni*	-185	-168
nysnin*	-185	-168
nysninga*	-185	-168
nysningarna	-178	-163
nyt glas	-189	-135
nyt kuulu	-8	154
nyt men	153	-18
nyt perso	-158	-174
nyt recep	-290	-279
nyt vapen	-175	-262
o	299	197
o andas	123	47
o andno	140	2
o banka	-5	166
o bldoe	209	40
o drar	136	-35
o e	262	56
o ena	145	31
o flagn	-183	-151
o gpr	182	25
o halar	136	25
o har	-220	-176
o munen	220	-19
o nyser	-144	-138
o pa	-125	-142
o prata	183	38
o sager	31	161
o skara	10	198
o snva	-210	-204
o sova	41	170
o stral	229	3
o svara	136	-35
o sveta	248	56
o tet	-129	-119
o yrsel	185	26
obeha pres	155	2
obehag*	138	-27
obehagli*	138	-27
obehaglig	194	18
och #	278	67
och alved	-201	-159
och andfa	223	73
och andno	164	26
och aptit	-191	-199
och ar	174	40
och arm	173	56
och armar	-140	-211
och armen	335	105
och at	129	37
och ata	-181	-141
och ater	-139	-206
och atit	157	10
och att	93	245
och axeln	230	103
och axlar	-242	-189
och b	157	11
och bada	186	60
och bajse	-274	-218
och barn	17	161
och barne	198	256
och bebis	113	-34
och behov	-258	-163
och ben	110	-86
och benet	-142	-127
och benzo	144	40
och bilen	13	181
och biter	-189	-178
och bla	276	71
och blaa	251	57
och blat	136	25
och blek	354	112
och blekt	283	21
och blir	335	14
och blod	282	49
och blode	353	45
och blodi	-5	158
och blodt	364	114
och blot	169	40
och bokat	-1	172
och bor	-270	-211
och bosan	7	165
och brost	269	96
och brot	-157	-153
och bruka	162	27
och brun	-193	-149
och bukta	143	22
och byxor	-154	-207
och dar	-165	-154
och de	-69	169
och den	-257	-158
och det	495	171
och diare	-333	-272
och domna	291	106
och drar	129	205
och dregl	149	29
och drick	-59	80
och druck	-3	149
och dryck	-147	-112
och dubel	226	58
och en	246	33
och ensam	26	171
och far	-153	-262
och farsk	4	187
och feber	61	-103
och fick	-293	-329
och filma	36	224
och flack	177	20
och flaga	185	21
och flasa	161	37
och flog	143	2
och flyte	-174	-127
och forva	-198	-160
och forvi	291	66
och foter	232	55
och fran	-109	-132
och frisk	-287	-203
och frosa	204	43
och fruse	-164	-184
och fryse	129	-28
och ga	-290	-290
och gar	-165	-51
och get	17	147
och gick	-19	174
och gifta	34	165
och glad	-207	-176
och glodh	135	26
och glome	-144	-175
och gnide	-196	-119
och gnuga	90	-46
och gnyr	150	39
och gor	228	225
och gra	186	41
och grate	-207	-118
och grymt	161	8
och gular	120	0
och hade	-144	-99
och haler	183	49
och hals	150	21
och halsb	-208	-148
och halse	188	53
och halsg	172	-17
och han	206	153
och hande	187	23
och handu	140	-3
och hange	-271	-233
och hard	268	97
och hej	-200	-212
och hela	176	39
och hes	-176	-142
och hog	290	87
och hoger	243	59
och hol	143	130
och hon	316	21
och hopas	0	183
och hor	-208	-86
och hotar	8	286
och hug	173	67
och huset	51	177
och huvud	-17	-237
och i	-224	-50
och idag	216	38
och ilalu	191	68
och ilar	-157	-113
och ilsk	-133	-111
och insju	171	31
och ipren	-236	-168
och iskal	157	61
och jag	389	220
och jates	164	56
och kaken	192	39
och kal	237	74
och kalar	25	191
och kalsv	369	113
och kan	-141	14
och kansl	202	20
och kante	-144	-123
och kasta	182	146
och kisa	-160	-135
och kisar	-169	-184
och klada	-260	-235
och kladi	-213	-179
och klar	134	-29
och kliar	-279	-247
och kolar	50	165
och koldi	-238	-184
och kom	235	42
och konst	156	29
och kramp	290	104
och kuden	144	17
och lacke	243	52
och laga	-73	130
och lager	-220	-149
och lagor	-166	-175
och lagt	12	187
och lamna	11	126
och lapar	268	68
och lapen	222	30
och laser	15	151
och later	175	45
och ledse	157	60
och letar	8	195
och liger	-117	-160
och lileb	-15	187
och lite	-148	-105
och livmo	166	64
och ljusk	141	39
och lock	-182	-172
och lukta	253	103
och lyfte	213	52
och magsm	158	30
och mama	45	216
och mar	-230	-321
och marmo	160	12
och maste	-170	-127
och mat	26	159
och melan	139	14
och metop	-184	-166
och migra	-174	-163
och min	-48	-256
och mina	41	196
och mit	-35	144
och munen	150	-13
och nagla	152	27
och nar	147	249
och nasan	176	10
och nasta	52	171
och nasvi	224	92
och nat	123	-8
och nerki	257	51
och nitro	133	42
och nu	426	218
och nyser	-235	-183
och om	-71	-161
och omar	-175	-140
och omoti	-134	-152
och ont	126	-31
och orat	-249	-221
och ordna	-160	-187
och oron	235	20
och ovar	-141	-172
och pig	-173	-122
och pipan	165	55
och plots	151	-13
och prata	140	393
och predi	-33	183
och prick	358	91
och pulse	201	63
och rader	44	183
och rapar	90	-46
och regel	151	19
och rinan	-196	-150
och riner	-173	-150
och rodak	-147	-146
och ropar	193	11
och ror	-133	-152
och rosla	180	34
och roste	288	79
och rycke	207	16
och ryckt	173	9
och rygen	199	48
och sa	152	233
och sager	43	428
och ser	205	146
och sjonk	136	22
och ska	-92	83
och skaka	316	155
och skale	9	217
och skamt	21	154
och skar	-216	-97
och skjut	41	136
och skrap	-318	-299
och skriv	124	186
och skumi	165	36
och slap	197	56
och slar	68	389
och slipa	18	170
och slo	387	142
och slog	-148	-180
och smack	179	44
och smart	237	56
och snark	286	79
och sned	233	11
och snora	159	39
och snorv	128	22
och snuva	-353	-241
och som	-152	-111
och somn	-140	-182
och somna	178	134
och somnp	-190	-180
och sover	-256	-253
och spray	169	14
och spyr	176	42
och stada	39	138
och stang	-114	-147
och stel	288	77
och stira	178	123
och stod	53	266
och stor	-140	-139
och store	198	34
och stral	-128	-143
och svag	145	27
och svaga	266	39
och svaml	259	83
och svara	-152	24
och svete	156	49
och sveti	224	31
och svetn	195	21
och svima	398	145
och svimf	316	96
och svule	-186	-221
och syrga	170	24
och table	161	270
och tack	-250	-284
och talar	135	-15
och talet	204	61
och tandk	-174	-131
och tanka	15	197
och tanke	69	-77
och tapar	333	56
och tapat	-161	-129
och tapt	-205	-181
och tar	86	152
och tarna	-219	-163
och termo	145	12
och tia	-139	-91
och tio	131	1
och titat	-7	235
och tjata	-131	-104
och tog	68	357
och tor	199	8
och trang	208	-3
och tror	-170	-52
och trot	-518	-288
och tryck	260	-23
och tugar	198	46
och tunga	162	13
och tyngd	-161	-115
och under	-130	-124
och undra	-351	-420
och up	136	47
och ut	335	68
och utatv	195	47
och vag	209	4
och valdi	226	66
och vandr	-5	156
och vanta	73	315
och var	220	20
och vare	162	210
och vaser	259	-25
och vatsk	-178	-132
och vaxer	-208	-171
och vento	149	23
och vet	47	268
och vi	327	115
och vifta	228	50
och vilar	-189	-170
och vile	-3	173
och vilja	-149	-181
och vin	-29	230
och yr	212	88
och yrar	159	48
och yxa	-32	124
ocks*	212	207
ocksa	212	207
ocksa do	4	251
ocksa haft	144	16
ocksa haha	-231	-227
ocksa jag	132	-11
ode	-125	-142
ode o	-125	-142
of breat	191	36
of grand	152	18
of his	275	5
of hot	151	8
of if	59	169
of kilin	25	178
of luck	-139	-97
of parac	181	12
of since	-163	-157
of two	157	-11
ofar*	-214	-189
ofarl*	-214	-189
ofarli*	-214	-189
ofarligt	-210	-182
ofta	-270	-272
ofta magra	241	93
ofta och	-180	-172
ofta pa	-150	-153
oga ingen	195	3
oga sen	189	65
ogat	163	-26
ogat har	-183	-163
ogat hela	-214	-139
ogat iblan	-190	-133
ogat kans	-163	-144
ogat men	-352	-292
ogat nar	240	0
ogat och	-200	-180
ogat riner	-269	-198
ogat rot	-287	-211
ogat rycke	-319	-268
ogat ser	-195	-158
ogat spola	-214	-145
ogat stenh	167	21
ogat trafa	209	-5
ogne*	-224	-205
ognen	-224	-205
ogon	210	-73
ogon halv	180	-20
ogon och	-46	112
ogon stor	218	11
ogon vita	239	9
ogon*	22	-163
ogone ar	213	20
ogone av	-177	-120
ogone far	-171	-124
ogone har	134	30
ogone igens	157	67
ogone kliar	-214	-142
ogone nar	-218	-166
ogone*	186	-32
ogonen	186	-32
ogonl och	120	36
ogonl rycke	-135	-183
ogonl sager	-210	-182
ogonl sedan	-220	-169
ogonl*	-265	-231
ogonla*	-210	-182
ogonlaka*	-210	-182
ogonlakaren	-210	-182
oil	186	22
ojamn*	159	24
ojamnt	159	24
ok	-291	-391
ok now	180	-5
ok och	-162	-124
ok tack	-188	-223
oka	-139	-125
oka dosen	-139	-125
okand svamp	280	89
okay	-192	-206
okej	-390	-386
okej att	-135	-157
okej fet	-140	-150
okon*	242	49
okont*	242	49
okonta*	242	49
okontakt*	242	49
okontaktbar	211	36
okontaktbart	180	35
okse*	240	46
oksen*	206	33
oksent*	275	26
oksentaa	275	26
ol	32	229
ol sen	32	229
olas*	-1	151
olast	-1	151
olast sa	-1	151
old	222	-74
old boys	-151	-140
old has	251	26
old with	178	25
olen	-74	162
olen keran	-2	175
olen vain	-130	-142
oli	80	-126
oli veden	229	3
olik*	128	-76
olika	128	-76
olika blodt	226	66
olja	-123	-179
olja over	146	30
olja pa	-240	-225
olja*	307	35
oljan	307	35
oljan bran	237	8
oljan flama	187	35
olyc*	-98	144
olyck*	-98	144
olycka	-101	112
olycka*	-69	64
olyckan	-69	64
om	-272	-188
om aret	146	10
om att	-336	-122
om axel	-140	-145
om b	-149	-127
om barne	-268	12
om bensk	-131	-124
om biver	-157	-152
om dan	-148	-137
om det	-89	-168
om diske	-180	-198
om doden	-55	122
om dodsb	-132	-158
om ebola	-150	-177
om efter	-220	-180
om en	-281	-237
om faktu	-191	-165
om feber	-136	-170
om fingr	-182	-173
om foter	-110	-146
om gang	162	-1
om glas	-131	-104
om gud	17	176
om halse	322	50
om hon	152	-13
om hugor	-150	-128
om hunde	29	132
om i	-293	-277
om igen	53	-123
om inget	-111	-105
om jag	55	296
om krope	-201	-170
om lapar	199	27
om laxor	-204	-192
om livet	57	136
om lov	41	217
om lustg	-136	-118
om mama	4	202
om man	-158	-7
om mig	96	396
om mina	-96	78
om mit	-141	-138
om morgn	-167	-166
om nagla	209	37
om nagon	281	145
om nan	212	31
om nasan	-150	-109
om nater	-102	-156
om ni	64	-147
om olyck	-126	-165
om pa	-127	-150
om padan	-198	-210
om penga	-171	-229
om saker	-138	-136
om saret	-154	-166
om skarm	-156	-155
om sonen	-151	-149
om stres	-131	-165
om strup	155	-4
om suici	-179	-187
om titan	-115	-144
om vald	-146	-168
om waran	-189	-155
omar	-343	-263
omar i	-224	-196
omar vid	-191	-154
omga*	162	-1
omgan om	162	-1
omgan*	162	-1
omgang*	162	-1
omgangar	162	-1
omkr*	29	-151
omkri mig	-161	-161
omkri sig	196	-13
omkri*	29	-151
omkrin*	29	-151
omkring	29	-151
omot*	-134	-152
omoti men	-134	-152
omoti*	-134	-152
omotiv*	-134	-152
omotiver*	-134	-152
omotiverad	-134	-152
ompla nu	27	226
omplacerad	27	226
omplacering	-215	-227
omt	-166	-174
on a	-175	-266
on and	-171	-167
on auki	-127	-123
on blood	-170	-162
on chemo	262	54
on food	266	37
on her	151	8
on his	208	12
on it	-187	-273
on kipea	-207	-168
on kova	183	48
on koysi	46	203
on kuiva	-144	-148
on kuume	158	27
on like	156	137
on me	-9	166
on metro	-120	-131
on my	-195	-328
on nuha	-281	-236
on nuhaa	-153	-140
on paans	-242	-249
on purpo	7	201
on satur	-152	-146
on tajut	196	0
on that	-231	-230
on thine	166	9
on todel	161	17
on tukos	-150	-136
on velto	153	15
on yskin	-127	-92
ond	-37	181
onda	-129	-156
onda axel	-129	-156
onds*	7	175
ondsk och	7	175
ondsk*	7	175
ondske*	7	175
ondskefu*	7	175
ondskefult	7	175
one	278	14
one beer	-120	-131
one eye	139	6
one of	-157	-144
one side	236	69
onsd*	-245	-195
onsda*	-245	-195
onsk*	-37	151
onska att	-76	69
onska jag	35	205
onska*	-37	151
onskar	-37	151
ont	-286	-303
ont a	254	-15
ont att	-96	104
ont bakom	165	58
ont brost	175	15
ont efter	40	-96
ont fast	148	21
ont frame	-212	-195
ont i	-361	-354
ont iblan	-222	-259
ont langt	-222	-230
ont lite	-88	-140
ont melan	300	106
ont mycke	265	75
ont nar	-262	-197
ont ner	158	51
ont nu	-404	-323
ont och	223	118
ont ocksa	132	-11
ont ovanf	-200	-180
ont over	14	-114
ont ryg	123	-20
ont sa	150	54
ont up	129	42
ont ut	309	85
ont vid	-180	-187
op	-82	170
open	320	147
open forla	11	200
open frakt	203	2
open och	140	-3
opera har	169	50
opera hon	124	56
opera hur	-167	-164
opera i	-151	-91
opera saret	148	33
opera tas	-154	-142
opera*	-105	-191
operat*	-105	-191
operatio*	-105	-191
operation	-139	-135
operationen	-159	-206
opere fora	217	74
opere in	26	142
opere jag	-242	-228
opere knat	161	52
opererad	243	92
opererade	161	52
opereras	-331	-308
opet	68	-180
opet benbr	241	17
opet kval	-143	-137
opna	106	-67
opna ogone	206	7
opna*	-124	-198
opnar	-124	-198
or	-141	-184
or do	-141	-184
ora	-221	-207
ora mycke	-158	-130
ora roste	-140	-133
orat	-273	-369
orat efter	184	-54
orat grate	-139	-103
orat och	-245	-201
orat pa	-318	-229
orat sedan	-185	-173
orat sen	-185	-205
orat tror	-164	-157
ord	196	-74
ord hela	176	22
ord i	209	-18
ord iblan	-118	-152
ord nu	193	47
ord och	159	41
ord pa	172	28
orde*	131	-135
orden	214	-87
orden blir	171	55
orden en	168	47
orden och	274	56
orden pa	-244	-215
orden*	79	-102
ordent*	79	-102
ordentli*	79	-102
ordn*	36	243
ordna alt	-160	-187
ordna med	65	191
ordna rakni	27	147
ordna*	-3	240
ordnat	11	209
orege sen	-182	-196
oregelbunden	-182	-196
orga*	-29	-235
organ	-194	-227
organ nar	-194	-227
organ*	-206	-202
organd*	-206	-202
organdon*	-206	-202
organdonator	-206	-202
orgas kraks	232	53
orgas*	232	53
orgasm	232	53
ork kvar	3	151
orka*	-50	192
orkar	-62	111
orkar ga	200	-39
orkar joba	-79	-146
orkar knapt	-106	-136
orkar leva	29	253
orkar*	16	206
orkari*	16	206
orkarint*	16	206
orkarinte	16	206
orke*	-101	-126
orken	-146	-139
orken komer	-146	-139
orm	255	37
orm ar	-150	-128
orm bet	250	81
orm hande	190	30
ormb*	-147	-170
ormbe har	-231	-200
ormbe*	-280	-227
ormbet*	-280	-227
ormbetet	-280	-227
oro	-224	-216
oro och	-190	-180
oroa*	-148	-148
oroar	-148	-148
oroar mig	-148	-148
orol*	-379	-390
oroli att	-181	-166
oroli for	-149	-199
oroli*	-379	-390
orolig	-326	-369
orolig*	-197	-170
oroligt	-197	-170
oron	235	20
oron*	-252	-342
orone av	-178	-166
orone efter	-258	-205
orone*	-61	-154
oronen	-61	-154
oroni skrik	-143	-138
oroni*	-80	-141
oronin*	-80	-141
oroninfl*	-80	-141
oroninflamation	-80	-141
orono*	-222	-209
oronon*	-222	-209
oronont	-222	-209
orons och	-182	-172
orons*	-182	-172
oronsu*	-182	-172
oronsus	-182	-172
oronv*	-232	-219
oronva*	-232	-219
oronvax	-232	-219
os hema	24	246
os med	-1	170
os men	-198	-206
os nar	-145	-192
os som	-167	-226
osama och	-5	156
osams	-193	-193
osky*	-140	-203
oskyd sex	-140	-203
oskyd*	-140	-203
oskyda*	-140	-203
oskydat	-140	-203
otil*	-84	-131
otilr som	-84	-131
otilr*	-84	-131
otilra*	-84	-131
otilrack*	-84	-131
otilracklig	-84	-131
otin	238	-2
otin koko	176	-1
otin liika	152	-4
otra*	-152	-159
otran*	-152	-159
otrana*	-152	-159
otranad	-152	-159
otry*	-141	-147
otryg	-141	-147
our	230	17
out	333	298
out a	-109	-129
out for	3	253
out next	-160	-152
out of	49	212
outh*	174	33
outha vark	143	28
outha*	174	33
outhar*	174	33
outhardl*	174	33
outhardlig	174	33
ovad*	-183	-152
ovade	-183	-152
ovade hlr	-183	-152
ovan*	-158	-28
ovanf ogat	-200	-180
ovanf*	-188	-35
ovanfo*	-188	-35
ovanfor	-188	-35
ovar	-141	-172
ovar pa	-141	-172
over #	-412	-342
over ala	-30	146
over att	127	212
over av	-255	-218
over benen	160	0
over bihal	-240	-217
over blasa	-180	-162
over bring	224	7
over bron	-159	-184
over brost	391	84
over et	-224	-212
over for	169	10
over fruko	-223	-233
over golve	41	346
over henes	14	147
over honom	151	78
over huve	-207	-174
over julen	26	171
over katen	-137	-164
over levde	-18	180
over men	-165	-159
over mig	15	309
over min	-9	-200
over mit	-22	255
over nagon	-163	-164
over nar	-205	-191
over nu	-189	-183
over nya	-166	-175
over ogat	171	0
over pa	-172	-194
over provs	-213	-211
over racke	1	186
over sig	320	28
over styre	159	46
over trear	136	46
over trot	-149	-209
over vader	-178	-161
over*	181	33
overa kraks	138	46
overa och	319	83
overa pa	-26	159
overa*	150	-34
overal*	138	-36
overalt	138	-36
overd av	89	-105
overd i	-123	-139
overd som	-245	-209
overd table	259	27
overd*	221	-126
overdo*	221	-126
overdos	254	-108
overg*	56	196
overgr*	24	201
overgrep	24	201
overl over	-50	128
overl*	-50	128
overle*	-50	128
overlevd*	-18	180
overlevde	-18	180
overleve*	-106	-135
overlever	-106	-135
overt om	-38	137
overt*	-38	137
overty*	-38	137
overtyga*	-38	137
overtygad	-38	137
overv i	-134	-142
overv tento	-150	-132
overv*	-279	-279
overva*	-209	-212
overvaka*	-166	-165
overvakar	-166	-165
overvakn*	-134	-142
overvakningskamera	-134	-142
overvi*	-199	-197
overvikt*	-199	-197
overviktsoperation	-199	-197
ovni*	-125	-156
ovnin med	-123	-143
ovnin*	-125	-156
ovning	-123	-143
ovre	169	40
ovre delen	169	40
p	-222	-272
p piler	-235	-280
pa	-146	-45
pa #	158	-14
pa a	-206	-170
pa agska	20	148
pa akute	-177	-40
pa aldre	-159	-213
pa alvar	-183	-248
pa ambul	-179	-147
pa andra	21	149
pa aorta	168	2
pa armar	7	286
pa armen	-392	-319
pa att	79	231
pa axlar	-174	-164
pa badmi	-146	-132
pa badru	223	-16
pa balko	-141	52
pa barne	83	155
pa bastu	-137	-185
pa batri	-214	-174
pa bebis	-36	186
pa begra	-167	-216
pa bemot	-198	-216
pa benet	89	-93
pa bergo	-220	-217
pa bio	-220	-236
pa blode	141	2
pa boend	94	187
pa brodk	-158	-235
pa brolo	-202	-180
pa bron	243	269
pa bucol	-168	-152
pa bup	-64	-94
pa byge	-129	-94
pa cykel	195	38
pa d	-106	-135
pa dagar	-224	-269
pa dagen	141	-48
pa dagis	-211	-212
pa dem	213	42
pa den	-144	31
pa det	-204	-56
pa docka	-183	-152
pa doden	-125	-155
pa doren	-19	348
pa elva	-20	141
pa ena	189	-16
pa energ	-189	-181
pa engel	-282	-238
pa er	-157	-123
pa et	-110	17
pa far	-131	-145
pa farja	-268	-285
pa farmo	147	36
pa fast	-22	155
pa fel	169	60
pa fem	202	182
pa feste	171	173
pa finge	282	56
pa fingr	125	-31
pa flygp	-239	-191
pa flyte	-136	-183
pa folk	-39	114
pa formi	-171	-171
pa forsk	-236	-230
pa foten	-150	-145
pa fraga	57	136
pa frams	-88	-140
pa freda	-36	203
pa gang	243	18
pa gar	-121	-160
pa garde	-84	-141
pa golve	233	-151
pa gravt	173	82
pa grile	-166	-147
pa grunt	152	15
pa gymet	3	-164
pa gymna	-126	-159
pa gympa	-205	-147
pa hakan	-200	-163
pa halen	97	-83
pa halse	-112	-153
pa han	-10	135
pa handb	-138	-125
pa hande	-382	-350
pa handl	-236	-17
pa hans	8	145
pa hela	530	133
pa helge	-141	-178
pa hene	109	194
pa henes	18	177
pa hjart	-265	-203
pa hocke	92	-50
pa hofte	-201	-171
pa hoger	387	95
pa honom	285	11
pa huden	-155	-154
pa huk	-255	-248
pa hur	-1	300
pa huset	24	275
pa huvud	40	125
pa ineba	181	47
pa insid	-207	-196
pa jakta	-161	-157
pa job	-193	-217
pa kafe	-280	-272
pa kafte	31	161
pa klate	-147	-138
pa klock	-205	-151
pa kna	167	59
pa knat	-226	-253
pa krigs	-148	-120
pa kroge	-12	174
pa kuden	-150	-160
pa kvala	-291	-265
pa kvale	-370	-311
pa kvino	-140	-176
pa kylsk	-130	-143
pa lagst	-168	-177
pa lapar	124	19
pa laren	72	345
pa laret	-353	-350
pa laset	-196	-220
pa laxan	38	153
pa levxi	-139	-147
pa livet	-25	203
pa lorda	47	254
pa lov	213	20
pa mage	160	49
pa magen	-279	-273
pa magne	-282	-237
pa matan	-20	-122
pa matar	249	53
pa match	-162	-128
pa max	170	24
pa med	-159	-116
pa melan	-140	-123
pa mig	82	369
pa min	-272	21
pa mina	198	28
pa minip	-144	-144
pa mit	-90	-254
pa modra	-130	-172
pa morgn	-196	-158
pa morgo	-446	-388
pa mormo	175	18
pa morna	-147	-154
pa moten	-155	-148
pa motet	-284	-334
pa nar	-90	54
pa nasbl	259	27
pa nasta	28	173
pa natdu	15	209
pa naten	-452	-371
pa nater	-197	82
pa natet	-106	99
pa nio	-239	-195
pa och	-103	104
pa padan	110	-28
pa panik	-177	-112
pa papa	225	-8
pa paper	-324	-383
pa parke	-153	-136
pa peron	-133	17
pa piza	-200	-169
pa psyke	-120	-147
pa racke	5	260
pa raken	157	24
pa rals	-16	144
pa raste	-166	-157
pa rat	-145	-189
pa raten	-74	-204
pa rikti	204	192
pa rumet	19	135
pa ryg	-267	-199
pa rygen	-418	-196
pa sangk	172	33
pa scen	-154	-166
pa semes	-186	-250
pa sidan	-35	-209
pa sig	253	177
pa sikt	-145	-186
pa simsk	-158	-133
pa sina	176	-5
pa sjalv	51	203
pa sju	-172	-223
pa sjukh	-27	144
pa sjuto	116	17
pa skala	-292	-249
pa skite	18	164
pa skoj	-175	15
pa skolg	150	22
pa slute	51	192
pa sned	150	-13
pa snope	-131	34
pa somn	-138	-217
pa somnt	-175	-167
pa sonda	-48	146
pa sonen	-21	-173
pa spare	-20	137
pa stale	-7	235
pa stort	-152	-145
pa stran	-126	-159
pa strok	-139	-91
pa stryk	-146	-158
pa studs	-208	-182
pa svare	-130	-121
pa svens	-278	-260
pa ta	-115	122
pa table	-264	-152
pa tacke	163	51
pa taget	-202	-242
pa taket	-46	181
pa tan	-171	-162
pa tandr	-134	-116
pa tenta	-176	-163
pa teven	150	34
pa tilta	189	6
pa tio	135	41
pa tisda	-162	-147
pa toa	-105	-259
pa toale	246	100
pa toan	8	191
pa tolv	164	56
pa torsd	-236	-270
pa trapa	-60	148
pa treti	-4	192
pa trosk	222	41
pa tumen	-275	-261
pa tunga	-200	-173
pa tv	-136	-170
pa tva	82	-84
pa tvare	258	18
pa ugnen	-219	-229
pa vaden	-285	-263
pa vagar	-131	-2
pa vagen	210	15
pa vanst	-155	-226
pa vante	-169	-204
pa vapen	27	227
pa varen	-214	-219
pa varje	15	151
pa vilka	5	181
pa vinte	-214	-168
paala	246	29
paan*	12	-150
paans ja	219	47
paans*	12	-150
paansa	199	19
pace*	106	-75
pacem funge	-191	-138
pacem har	257	71
pacem nasta	-157	-151
pacem*	106	-75
pacema*	106	-75
pacemake*	106	-75
pacemaker	-199	-199
pacemakerkontrol	-221	-181
pacemakern	256	71
pad	174	15
pad every	174	15
pada*	-153	-206
padan	-153	-206
pahi*	171	39
pahin	171	39
pahin paans	171	39
pahk*	250	39
pahki jalke	153	18
pahki*	250	39
pahkin*	250	39
pahkinan	153	18
pain after	-144	-131
pain and	271	57
pain behin	-136	-119
pain betwe	175	23
pain for	-128	-100
pain going	173	-4
pain in	121	-61
pain norma	-199	-155
pain suden	222	27
pain to	14	191
pain*	-199	-264
pains	-140	-131
pains moved	-140	-131
paint*	-252	-227
paintb*	-252	-227
paintbal	-252	-227
paiva ei	-151	-103
paiva*	-151	-103
paivaa	-151	-103
paj	-121	-135
paj nu	-121	-135
pako*	251	107
pakor av	158	-64
pakor bakif	143	61
pakor i	-24	158
pakor vem	-231	-203
pakor*	252	56
pakord	252	56
pakot minut	-12	172
pakot*	-12	172
pakoti	-12	172
pala*	12	190
palar	12	190
palo*	213	20
palov pa	213	20
palov*	213	20
palova*	213	20
palovama	213	20
pan of	151	8
pana*	-110	-186
panan	-110	-186
panan inte	-167	-143
pani*	-277	-362
panic	-290	-226
panic atack	-290	-226
panik	-78	-237
panik fick	-142	-103
panik igar	-198	-200
panik lugn	-222	-180
panik sa	-163	-144
panik varje	-175	-168
panik*	-229	-277
panika*	-229	-277
panikang*	-189	-244
panikangest	-189	-244
pano*	167	-8
panod*	167	-8
panodi*	167	-8
panodil	167	-8
papa	116	118
papa #	169	40
papa ar	-63	-191
papa blev	128	4
papa dog	-162	-206
papa fat	184	24
papa hade	-182	-133
papa i	156	160
papa kasta	-16	153
papa laser	19	135
papa later	171	-1
papa ler	183	15
papa liger	-254	-285
papa med	271	49
papa pa	169	-17
papa pratr	183	-9
papa sager	203	34
papa sar	-191	-180
papa sate	155	21
papa sen	225	-8
papa ser	-5	164
papa ska	-157	-151
papa skrik	-2	157
papa slar	49	451
papa slodr	144	-15
papa slog	-202	-99
papa sover	-53	-212
papa tar	89	263
papa vilka	-154	-197
papan	-22	255
papan sager	9	236
papas	27	-158
papas ansik	253	18
papas demen	-128	-157
pape*	-359	-389
paper	-326	-348
paper dar	-14	115
paper for	-115	-132
paper fran	-193	-203
paper i	-5	158
paper jag	7	140
paper kan	-131	-88
paper*	-210	-216
papers	-187	-202
papers*	-131	-88
papersar*	-131	-88
papersarbete	-131	-88
papo*	-172	-174
papor	-172	-174
papor fa	-172	-174
papre efter	-279	-233
par	-125	-177
para*	118	-50
parac can	-238	-187
parac last	180	-5
parac*	217	-42
parace*	217	-42
paraceta*	217	-42
paracetamol	217	-42
paran och	12	154
paran*	12	154
parano*	12	154
paranoid	12	154
pare*	27	161
paren are	19	149
paren*	27	161
parent*	27	161
parents	27	161
park	28	164
parke en	123	-4
parke hogst	0	151
parkerat	123	-4
parkerin*	-61	110
parkeringen	-153	-136
parkeringshuset	0	151
paro*	248	79
paron	248	79
paron ur	248	79
part*	-45	249
partn ar	-57	149
partn for	-206	-213
partn is	24	145
partn*	-45	249
partne*	-45	249
partner	-45	249
pas	-11	339
pas jag	-2	168
pas och	-22	227
pasa*	-104	179
pasad pa	9	135
pasad*	9	135
pasade	9	135
pasar	-287	-285
pasar*	13	217
pasare	13	217
pasat	42	240
pasat nar	42	240
pase	179	6
pase is	179	6
pased	198	-26
pased out	174	-44
paset	-269	-217
paset igar	-269	-217
pata*	4	150
patan och	4	150
patan*	4	150
patand	4	150
pati*	-3	200
patie har	6	191
patie pa	-25	97
patie*	-3	200
patien*	-3	200
patiente*	-3	200
patienten	-3	200
patv*	17	201
patvi sex	17	201
patvi*	17	201
patvin*	17	201
patvinga*	17	201
patvingad	17	201
paus*	234	41
pause pa	135	41
pause*	174	32
pauser	174	32
pe	-144	-129
pe about	-144	-129
pee	33	-146
pee since	-136	-161
pee that	-132	-115
pees	-199	-210
peka*	225	66
pekar	225	66
pekar at	225	66
pelk*	34	268
pelka mena	34	268
pelka*	34	268
pelkaa*	34	268
pelkaan	34	268
pena	148	-22
pena men	185	7
pena*	141	-35
penan	141	-35
peng*	-20	251
penga batre	57	167
penga jag	63	158
penga och	39	218
penga*	-20	251
pengar	-20	251
peni*	-195	-250
penic av	117	19
penic nu	123	31
penis	-274	-276
penis och	-206	-213
pens*	-113	46
pense eksem	-135	-144
pense*	-135	-144
pensel	-135	-144
pensi halso	-150	-194
pensi och	61	287
pensi vad	-137	-180
pensi*	-65	105
pensio*	-65	105
per	-303	-310
per dag	-141	-132
per nat	-158	-139
pero*	-133	17
peron och	-133	17
peron*	-133	17
perong*	-133	17
perongen	-133	17
pers*	135	251
persi*	228	39
persie*	228	39
persiens*	228	39
persiensnoret	228	39
perso anymo	24	147
perso har	-175	-168
perso men	-158	-174
perso slar	9	185
perso*	-73	209
person*	-16	261
personal*	37	304
personalen	37	304
personba*	-158	-174
personbasta	-158	-174
peru*	-207	-225
perua	-207	-225
perua ajan	-207	-225
peta*	226	13
petat	281	44
petat in	281	44
physi or	-141	-184
physio	-141	-184
pier*	-116	-166
pierc ar	-116	-166
pierc*	-116	-166
pierci*	-116	-166
piercing	-116	-166
pig	-465	-382
pig feber	-120	-89
pig i	-213	-142
pig inte	-161	-111
pig och	-222	-186
pig trear	-174	-104
pigt	-235	-197
pigt nu	-235	-197
pil	-143	-166
pil it	-143	-166
pila*	-136	-149
pilar	-136	-149
pilar pa	-136	-149
pile*	-224	-154
piler	-195	-127
piler av	-265	-232
piler efter	-162	-187
piler kondo	38	206
piler o	41	170
piler och	93	-56
piler var	-206	-221
piles	-169	-164
piles itchi	-169	-164
pils	288	240
pils an	141	-15
pils does	32	146
pine	-175	-198
pine efter	-238	-203
pink	-169	-157
pink eye	-169	-157
pins*	-265	-244
pinsa bra	-228	-220
pinsa men	-161	-125
pinsa*	-265	-244
pinsam*	-265	-244
pinsamt	-265	-244
pip	-205	-147
pip i	-205	-147
pipa*	165	55
pipan andni	165	55
pipan*	165	55
pipand*	165	55
pipande	165	55
pipe*	241	-30
piper	241	-30
piper det	117	23
piper och	211	-39
piper sa	129	6
pirar a	-163	-144
pis	76	200
pis skar	55	141
pisa*	-170	-193
pisar	-170	-193
pisar pa	-170	-193
pist*	165	275
pisto han	-30	107
pisto i	-30	214
pisto*	165	275
pistol	-35	128
pistol*	98	205
pistolen	-30	214
pistolsk*	152	-11
pistolskot	152	-11
piza	-318	-284
pk	-189	-155
pk var	-189	-155
plan	169	210
plan and	1	241
plan kramp	153	7
plan*	186	269
planb av	-150	-153
planb*	-150	-153
planbo*	-150	-153
planboke*	-150	-153
planboken	-150	-153
plane att	56	222
plane barn	-158	-177
plane*	63	276
planer	27	232
planer*	-3	152
planerar	-27	106
plank*	235	44
planka	235	44
plas*	-151	-208
plask*	152	8
plaskd*	152	8
plaskdam*	152	8
plaskdamen	152	8
plast racke	-111	-138
plast*	-212	-220
plaste*	-135	-156
plaster	-135	-156
plasti*	-184	-168
plastiki*	-184	-168
plastikirurgi	-184	-168
play*	-293	-231
playi again	-155	-166
playi*	-293	-231
playin*	-293	-231
playing	-293	-231
plea*	-183	-249
pleas*	-183	-249
please	-183	-249
plen*	-155	-121
plent*	-155	-121
plenty	-155	-121
plik*	33	157
plikt	33	157
plikt och	33	157
ploc*	187	26
plock i	128	3
plock som	146	23
plock*	187	26
plocka*	187	26
plockar	128	3
plockat	146	23
plom*	-117	-183
plomb	-203	-197
plomb och	-203	-197
plot*	208	27
plots andno	173	67
plots blind	255	37
plots extre	116	27
plots fat	-151	-91
plots forla	167	41
plots huvud	256	65
plots jateo	251	85
plots krafs	149	17
plots kraft	181	63
plots ont	166	71
plots pungs	221	43
plots ser	180	9
plots smart	123	26
plots svar	298	93
plots svart	180	65
plots vark	-253	-256
plots vile	-129	-144
plots*	208	27
plotsl*	208	27
plotslig*	348	105
plotsligt	348	105
plug*	-361	-403
pluga	-303	-334
pluga langr	-260	-282
pluga tapat	-150	-152
pluge vil	-176	-208
pluge*	-176	-208
pluget	-176	-208
plus	260	105
plus jateo	149	30
plus pa	208	96
plus*	170	63
plusa fora	129	42
plusa*	170	63
plusad*	170	63
plusade	170	63
pms	-228	-224
pms grate	-228	-224
po	-5	166
po doren	-5	166
poan*	-4	150
poang me	-4	150
poang*	-4	150
poange*	-4	150
poangen	-4	150
pode*	-137	-132
poden	-137	-132
poden sa	-137	-132
poik*	20	262
poika sanoo	22	218
poika uhkai	0	139
poika*	20	262
poikan*	22	218
poikani	22	218
poikay*	0	139
poikayst*	0	139
poikaystava	0	139
poin*	-25	196
point	-25	196
point in	-25	196
pois*	298	147
poiso my	-29	173
poiso*	298	147
poison*	298	147
poisoned	293	4
poisonin*	-29	173
poisoning	-29	173
pojk*	310	245
pojke	232	44
pojke #	218	169
pojke fol	153	15
pojke har	155	27
pojke pa	192	-35
pojke se	39	150
pojke som	-158	-133
pojke*	232	79
pojken	232	79
pojkv ar	-47	110
pojkv hotar	-21	169
pojkv kontr	33	169
pojkv siter	-23	176
pojkv som	3	167
pojkv tog	-47	165
pojkv tving	30	174
pojkv vakna	178	-32
pojkv*	151	266
pojkva*	151	266
pojkvan	162	217
pojkvane*	71	176
pojkvanen	71	176
pojv*	16	161
pojva*	16	161
pojvan	16	161
pol	-133	-111
pol ar	-133	-111
pola*	253	30
polar	231	14
polar av	231	14
pole*	-461	-414
polen	-408	-363
polen haha	-150	-152
polen igen	-137	-110
polen och	-202	-179
polen spray	-133	-95
polen*	-257	-251
polena*	-257	-251
polenale*	-257	-251
polenalergi	-235	-218
polenalergiker	-151	-156
poli*	-92	99
polis	-197	-223
polis avlys	58	210
polis var	-146	-190
polis*	-43	166
polise*	-38	152
polisen	-38	152
pool*	214	13
poole*	214	13
poolen	214	13
posit gravi	123	26
positiv	-201	-181
positivt	154	31
post*	-277	-170
postp*	-178	-161
postpa*	-178	-161
postpart*	-178	-161
postpartum	-178	-161
pota*	154	30
potat i	154	30
potat*	154	30
potati*	154	30
potatis	154	30
pour*	150	23
pouri from	150	23
pouri*	150	23
pourin*	150	23
pouring	150	23
pras*	15	210
prast rorde	33	157
prast*	15	210
praste*	15	210
prasten	15	210
prat	302	51
prata	10	-265
prata at	155	-4
prata bra	-185	-189
prata galim	227	-6
prata han	-15	169
prata hes	-235	-188
prata hon	152	-41
prata i	154	224
prata jag	-123	-139
prata klart	164	-1
prata lapar	115	-29
prata man	-164	-206
prata me	183	38
prata med	-290	-315
prata mit	108	-8
prata och	241	81
prata om	-66	289
prata pa	198	70
prata rikit	195	1
prata samti	-163	-153
prata som	286	-17
prata svens	-14	115
prata vi	-149	-152
prata*	129	191
pratar	136	210
pratr	183	-9
pratr konst	183	-9
preci hela	-202	-191
preci likad	158	28
preci som	-167	-170
preci vakna	143	-13
preci var	35	295
pred*	-33	183
predi*	-33	183
predik*	-33	183
predikar	-33	183
preg*	231	52
pregn and	204	30
pregn*	231	52
pregna*	231	52
pregnant	231	52
prep*	-178	-227
prepa*	-178	-227
prepar*	-178	-227
prepared	-178	-227
pres	247	21
pres i	155	2
pres over	144	29
pres*	-329	-356
presa mig	-160	-178
presa over	194	6
presa*	46	-130
presar	46	-130
presc*	-128	-138
prescr*	-128	-138
prescrip*	-128	-138
prescription	-128	-138
presu table	-160	-152
presu*	-281	-238
presur*	-281	-238
presure	-281	-238
prev*	-252	-250
preve*	-252	-250
preven*	-252	-250
preventi*	-252	-250
preventivmedel	-252	-250
pria*	212	14
priap stand	212	14
priap*	212	14
priapi*	212	14
priapism	212	14
prick	-276	-246
prick efter	-235	-197
prick feber	-171	-147
prick i	167	-9
prick langt	-220	-176
prick lila	160	49
prick och	246	105
prick over	-283	-213
prick pa	-205	-233
prick som	-169	-140
prick under	221	92
prick*	47	-111
pricka*	55	-106
prickar	55	-106
prima bor	-75	-70
prin*	-229	-213
prins	-229	-213
pris*	-137	-156
prise pa	-137	-156
prise*	-137	-156
priset	-137	-156
priv*	168	4
priva since	168	4
priva*	168	4
privat*	168	4
privates	168	4
prob*	-205	-177
probl vid	-115	-170
probl*	-205	-177
proble*	-205	-177
problem	-205	-177
proc*	9	170
proce kort	9	170
proce*	9	170
proces*	9	170
procesen	9	170
prof*	6	163
profe*	6	163
profet	6	163
progr glaso	-144	-141
progre*	-144	-141
progresi*	-144	-141
progresiva	-144	-141
prom*	-169	-166
prome*	-169	-166
promen*	-169	-166
promenad	-199	-187
prop	252	4
prop i	136	-28
prop jag	205	37
prop*	138	-104
propa ont	-147	-112
propa*	-147	-112
propar	-147	-112
prope nar	-144	-158
propen	-144	-158
proper*	157	5
properly	157	5
propl*	241	19
proplo*	241	19
proplosa*	241	19
proplosare	241	19
propr*	211	2
proprl*	211	2
proprly	211	2
prot*	-118	-174
prote stame	-117	-171
prote*	-118	-174
protei*	-118	-174
proteinp*	-118	-174
proteinpulver	-118	-174
prov*	-429	-391
prova varme	-166	-160
prova*	-293	-304
provat	-293	-304
prove men	-111	-88
prove var	-161	-169
prove*	-238	-247
prover	-130	-181
provet	-111	-88
provs fran	-144	-146
provs kom	-135	-141
provs*	-261	-191
provsv*	-261	-191
provsvar	-144	-146
provsvar*	-240	-166
provsvaret	-277	-281
provt for	-167	-170
provt*	-167	-170
provta*	-167	-170
provtagn*	-167	-170
provtagning	-167	-170
prun*	-196	-195
prune tried	-149	-147
prune*	-196	-195
prunes	-196	-195
psor*	-211	-181
psori som	-147	-144
psori*	-211	-181
psoria*	-211	-181
psoriasi*	-211	-181
psoriasis	-147	-144
psyk	29	193
psyk igar	29	193
psyk*	-285	-237
psyke hur	-140	-139
psyke*	-120	-147
psyket	-120	-147
psyki sager	-28	125
psyki*	-160	-81
psykia*	-154	-137
psykiatr*	-154	-137
psykiatri	-154	-137
psykis*	-28	125
psykiskt	-28	125
psyko jag	11	208
psyko och	-146	-188
psyko*	-244	-182
psykolog*	-69	81
psykologen	11	208
psykologi	-123	-152
psykos	-199	-215
publ*	-199	-164
publi roste	-146	-106
publi*	-199	-164
publik	-146	-106
puck	210	96
puck i	210	96
puck*	116	223
pucke i	127	-7
pucke*	127	-7
pucken	127	-7
puckl pa	13	235
puckl*	13	235
puckla*	13	235
pucklade	13	235
pufa*	174	17
pufar	174	17
puhe	307	57
puhe muutu	140	13
puhe puuro	168	21
puhe samal	166	8
puhu*	-190	-180
puhut suome	-190	-180
puhut*	-190	-180
puhute*	-190	-180
puhuteko	-190	-180
pule*	236	15
puled	236	15
puled a	151	8
puls	388	-37
puls ar	-182	-203
puls bra	-172	-144
puls efter	137	29
puls pa	172	-13
puls*	547	124
pulsa*	304	219
pulsad*	304	219
pulsader	299	-1
pulsader*	-20	220
pulsadern	-20	220
pulse	240	2
pulse #	185	24
pulse hopar	143	19
pulse knol	219	98
pulse rusar	116	23
pulse*	410	12
pulsen	305	22
pulser*	322	54
pulseran*	219	98
pulserande	219	98
pulserar	251	8
pulsk visar	-208	-165
pulsk*	-208	-165
pulskl*	-208	-165
pulskloc*	-208	-165
pulsklockan	-208	-165
pump	-225	-212
pump til	-225	-212
pump*	283	184
pumpa blod	185	7
pumpa dacke	-194	-211
pumpa dalig	-180	-137
pumpa in	1	154
pumpa jarn	-245	-199
pumpa min	27	185
pumpa och	110	-28
pumpa ut	142	-43
pumpa*	195	93
pumpad*	-94	76
pumpade	-94	76
pumpar	221	15
pumpe har	237	51
pumpe*	237	51
pumpen	237	51
pumps har	155	45
pumps*	155	45
pumpsl*	155	45
pumpslan*	155	45
pumpslangen	155	45
punc*	19	180
punch me	19	180
punch*	19	180
punche*	19	180
punches	19	180
pung*	-36	-175
punge gor	227	75
punge i	-185	-197
punge inat	-221	-194
punge sedan	146	39
punge sen	278	53
punge*	-138	-228
pungen	-138	-228
pungk den	154	40
pungk*	154	40
pungku*	154	40
pungkula*	154	40
pungkulan	154	40
pungs och	221	43
pungs*	221	43
pungsm*	221	43
pungsmar*	221	43
pungsmarta	221	43
punk*	-4	288
punkt	-4	288
punkt har	-4	288
pupi*	192	27
pupil ar	209	66
pupil*	192	27
pupile*	192	27
pupilen	179	21
puri*	267	73
puris ja	156	20
puris*	267	73
purist*	267	73
puristaa	156	20
puristus	183	48
purk*	176	-1
purki laake	176	-1
purki*	176	-1
purkin	176	-1
purp*	263	197
purpl rash	221	40
purpl*	262	70
purple	262	70
purpo somet	35	161
purpo*	7	201
purpos*	7	201
purpose	7	201
pusa*	3	149
pusar	3	149
pusar honom	3	149
push*	28	237
pushe me	28	237
pushe*	28	237
pushed	28	237
put	-145	169
put his	-21	205
puta	-19	165
puta folk	-19	165
puta*	82	310
putad mig	82	310
putad*	82	310
putade	82	310
puto*	282	30
putos katol	188	9
putos*	282	30
putosi	240	17
puur*	168	21
puuro*	168	21
puurou*	168	21
puuroutu*	168	21
pyst*	301	-19
pysty	154	17
pysty hengi	154	17
pyto*	-142	-115
pyton	-142	-115
pyton darba	-142	-115
quar*	-211	-179
quara*	-211	-179
quaran*	-211	-179
quaranti*	-211	-179
quarantine	-211	-179
rack*	-115	231
racke #	5	156
racke ar	26	181
racke de	24	166
racke men	1	186
racke och	-7	232
racke til	-186	-156
racke*	-115	231
racker	-243	-106
racket	22	356
rad	-171	59
rad altid	-126	-137
rad att	-51	182
rad barn	15	247
rad for	-284	-152
rad min	17	188
rad om	-173	-219
rad sa	-220	-217
rada varld	33	135
rada*	31	235
radad	31	235
radad fora	31	235
rade*	64	325
rader	-5	240
rader pa	-5	240
rader telef	44	183
rader*	29	256
radera*	29	256
raderat	29	256
radi*	-22	317
radio	-34	209
radio are	-116	-142
radio*	-13	230
radion	-13	230
rais*	-5	249
raisk*	-5	249
raiska*	-5	249
raiskati*	-5	249
raiskatiin	-5	249
raka*	-135	-290
rakad mig	-235	-275
rakad skara	-235	-275
rakad*	-32	-254
rakade	-32	-254
rakat	-200	-163
rakat mig	-200	-163
rakb*	17	331
rakbl i	19	163
rakbl och	-5	158
rakbl*	17	331
rakbla*	17	331
rakblad	2	300
rakblade*	21	154
rakbladet	21	154
rake*	157	24
raken	157	24
raken de	157	24
rakn*	-173	183
rakna det	-22	123
rakna som	-199	-161
rakna table	43	212
rakna ut	34	199
rakna*	-64	281
raknas	-191	-18
raknat	70	298
rakni ar	-184	-204
rakni betal	27	147
rakni fran	-126	-107
rakni kom	-228	-173
rakni rakni	-184	-204
rakni*	-169	24
raknin*	-169	24
rakning	-193	-80
rakninga*	-75	68
rakningar	-184	-204
rakningarna	40	188
rakninge*	-162	-120
rakningen	-162	-120
rako*	296	99
rakor	296	99
rakt	190	-23
rakt av	142	6
rakt in	190	90
rakt och	181	63
rakt ser	142	31
rals	-16	144
rals tva	-16	144
raml*	252	33
ramla	184	3
ramla at	140	16
ramla i	57	-83
ramla ihop	305	22
ramla in	142	-18
ramla jag	0	238
ramla med	-222	-228
ramla ner	173	24
ramla pa	63	-78
ramla ur	166	-6
ramla*	233	28
ramlad*	220	11
ramlade	220	11
ramlat	156	78
rand*	-300	-246
rande hart	-247	-191
rande*	-247	-191
rander	-247	-191
rapa*	-13	-154
rapak mit	145	31
rapak*	145	31
rapaka*	145	31
rapakalj*	145	31
rapakalja	145	31
rapar	-118	-204
rapar mycke	-220	-218
rapar och	90	-46
rape*	-76	153
raped	25	247
raped last	21	196
raped me	14	161
raper	-176	-188
raper syra	-176	-188
rapo*	123	36
rapor ena	123	36
rapor*	123	36
raport	123	36
rasa*	-41	158
rasad men	-122	-153
rasad*	-122	-153
rasade	-122	-153
rasan*	-5	195
rasand*	-5	195
rasande	-5	195
rash	-68	-207
rash drive	-163	-164
rash is	-269	-255
rash under	-134	-113
rask*	208	34
raska #	208	34
raska*	208	34
raskau*	208	34
raskausv*	208	34
raskausviiko	208	34
rasp*	-171	-165
raspi i	-171	-165
raspi*	-171	-165
raspig	-171	-165
rast*	-166	-157
raste*	-166	-157
rasten	-166	-157
rat	-308	-325
rat grat	-169	-172
rat ord	149	17
rat piper	-157	-94
rat stale	125	-17
rata pa	200	-4
rate*	-186	-253
raten	-186	-253
raten ar	-182	-121
raten nasta	-186	-134
ratg*	170	9
ratgi*	170	9
ratgif*	170	9
ratgift	170	9
rath*	-181	-187
rathe die	-181	-187
rathe*	-181	-187
rather	-181	-187
ravi*	174	12
ravis*	174	12
ravist*	174	12
ravistel*	174	12
ravistelen	174	12
razo*	-159	-169
razor	-159	-169
razor blade	-159	-169
reag*	214	16
reago*	214	16
reagoi	214	16
reak*	-67	-166
reakt hur	-147	-107
reakt med	226	54
reakt*	-67	-166
reakti*	-67	-166
reaktion	-67	-166
realy sleep	144	18
realy tende	-157	-144
realy tight	149	21
rece*	-312	-336
recep levax	-141	-124
recep pa	-116	-168
recep*	-266	-293
recept	-212	-256
recept*	-230	-222
receptet	-199	-200
receptfo*	-141	-124
receptfornyelse	-141	-124
recp*	-139	-147
recpt	-139	-147
recpt pa	-139	-147
red	62	-137
red berie	169	5
reda*	57	276
redan	57	276
redan drank	140	-3
redan gjort	15	176
redan tagit	25	177
redan tva	7	139
refe*	-218	-233
refer	-141	-184
refer me	-141	-184
rege*	151	19
regel saman	151	19
regel*	151	19
regelb*	151	19
regelbun*	151	19
regelbundna	151	19
reha*	-234	-209
rehab	-234	-209
reko*	-207	-202
rekor i	-207	-202
rekor*	-207	-202
rekord	-207	-202
reky*	-135	-123
rekyl*	-135	-123
rekyle*	-135	-123
rekylen	-135	-123
reli*	37	206
relie*	37	206
relief	29	139
reme*	145	-14
remem*	145	-14
rememb*	145	-14
remember	145	-14
remi*	-371	-403
remis	-357	-372
remis til	-305	-310
ren	-249	-231
ren misha	-121	-135
rene*	-267	-259
renew	-266	-252
renew my	-234	-233
reng*	187	4
rengo*	187	4
rengor*	187	4
rengorin*	187	4
rengoringsmedel	187	4
rent alman	-111	-110
rent blod	167	22
rep hange	123	-8
rep i	-176	-190
rep och	-3	192
rep om	284	-22
rep til	-167	-195
repe*	7	287
repet	7	287
repo*	-150	-128
repor om	-150	-128
repor*	-150	-128
report*	-150	-128
reportag*	-150	-128
reportage	-150	-128
resa	131	148
resa bort	5	147
resa mig	207	65
resa sig	195	47
resa til	-162	-141
rese*	-119	-182
resen*	-187	-182
resend	-187	-182
resep*	-192	-193
resept*	-192	-193
reseptin	-192	-193
reser mig	-37	-176
resp*	208	12
respo*	208	12
respon*	208	12
respondi*	208	12
responding	208	12
rest til	-142	-133
resta mycke	-240	-225
resta och	108	-8
reste	-196	-184
reste mig	-196	-184
revbe efter	-96	139
revbe gor	-135	-108
revbe och	200	16
revbe svule	138	49
revben	-28	195
revbenet	-171	-160
rida	230	35
rida for	203	18
righ*	-220	-77
right	-220	-77
right eye	-169	-144
right hand	233	23
right leg	154	9
right night	17	165
right now	-236	-36
right side	-211	-195
riki*	195	1
rikit sen	195	1
rikit*	195	1
rikitg*	195	1
rikitgt	195	1
rikl*	-227	-199
rikli mens	-153	-138
rikli*	-227	-199
riklig	-186	-169
rikti alt	167	2
rina	157	142
rina har	-6	167
rina ur	167	40
rina*	169	-51
rinan nasa	-196	-174
rinan ogon	-188	-156
rinan*	-264	-224
rinand*	-264	-224
rinande	-264	-224
rinas on	183	48
rinas puris	128	13
rinas*	313	58
rinasa	313	58
rine*	28	-139
riner	28	-139
riner blod	218	53
riner gult	-159	-125
riner i	-246	-190
riner jag	-144	-92
riner klar	160	13
riner nar	-120	-148
riner ner	169	50
riner ont	185	63
riner ur	-244	-186
riner var	-201	-171
riner vil	-131	-104
ring #	276	32
ring ambul	196	24
ring and	-139	-124
ring nan	254	10
ring och	50	175
ring pa	-229	-172
ring*	-259	-140
ringa	-38	-233
ringa #	-181	-180
ringa kring	167	21
ringa mig	-187	-215
ringa min	187	23
ringa papa	179	38
ringa under	-245	-228
ringa vc	167	23
ringa*	-104	50
ringar	-104	50
ringd er	-136	-170
ringd fran	0	151
ringd men	164	-1
ringd och	154	112
ringd*	79	157
ringde	79	157
ringe i	-209	-274
ringe jag	-266	-303
ringe man	-177	-159
ringe*	-334	-288
ringer	-309	-246
rint*	401	81
rinta ja	176	23
rinta*	401	81
rintaa	264	40
rintak*	304	61
rintakip*	304	61
rintakipu	250	52
risp*	-133	95
rispa	-257	-285
rispa hela	-3	122
rispa mig	11	247
rispa pa	-139	-160
rispa*	23	251
rispad*	-125	-177
rispade	-125	-177
rispar	74	255
rispat	8	186
rispo pa	4	187
rispo*	4	187
rispor	4	187
robo*	-255	-262
robot	-176	-179
robot klipt	-180	-184
robot*	-180	-184
robotg*	-180	-184
robotgra*	-180	-184
robotgrasklipare	-180	-184
rod	-241	-334
rod jag	-204	-159
rod men	-279	-268
rod och	197	-36
rod prick	-177	-167
rod ring	-237	-180
roda	-150	-175
roda flack	165	50
roda marke	146	22
roda prick	-239	-230
roda*	-147	-146
rodak dena	-147	-146
rodak*	-147	-146
rodakt*	-147	-146
rodaktig	-147	-146
rodb*	-174	-160
rodbe och	-174	-160
rodbe*	-174	-160
rodbet*	-174	-160
rodbetor	-174	-160
rodn*	-45	-180
rodna som	-139	-111
rodna*	-45	-180
rodnad	-270	-225
rodnad*	166	34
rodnaden	166	34
roik*	170	29
roiku*	170	29
roikuu	170	29
rok	-147	-162
rok hosta	-185	-164
rok och	141	28
roka	-255	-205
roka klart	13	219
roka och	-167	-168
roka*	-137	-124
rokar a	-137	-124
rokar*	-137	-124
rokarl*	-137	-124
rokarlun*	-137	-124
rokarlungor	-137	-124
roke*	91	240
roken	169	54
roken hes	169	54
roker	54	245
roker pa	-4	214
rokf*	257	46
rokfo hosta	257	46
rokfo*	257	46
rokfor*	257	46
rokforgi*	257	46
rokforgiftad	257	46
rokt*	-70	142
rokte	-70	142
rokte pa	-72	129
rokte spice	-33	124
rola*	-239	-241
rolat til	-207	-213
rolat*	-239	-241
rolato*	-239	-241
rolator	-239	-241
role*	-295	-308
rols*	-211	-199
rolsp med	-211	-199
rolsp*	-211	-199
rolspe*	-211	-199
rolspel	-211	-199
roma*	-146	-168
roman	-146	-168
roman om	-146	-168
ront*	-74	-175
rontg*	-74	-175
rontge*	-74	-175
rontgen	-74	-175
room	-136	98
room at	20	152
room spins	-147	-146
ropa	217	-20
ropa hej	150	-13
ropa ogon	180	-20
ropa*	124	-110
ropar	193	11
ropar men	193	11
ropat	151	-28
ropat a	151	-28
rope	-30	210
rope out	-30	210
ror	164	105
ror vid	91	249
rora ala	-195	-190
rora bade	-185	-189
rora barne	-64	152
rora benet	189	34
rora den	-159	-109
rora foten	-147	-116
rora mig	-233	-249
rora sig	277	45
rora tan	-197	-176
rora vanst	251	94
rord	157	45
rord dar	157	45
rord*	33	157
rorde	33	157
rorde mig	33	157
rore*	200	-5
rorel ar	-159	-109
rorel i	267	26
rorel*	200	-5
rorels*	200	-5
rorelse	222	-2
rorelser	137	42
rorelser*	-159	-109
rorelserna	-159	-109
rorl*	-159	-136
rorli*	-159	-136
rorlig*	-159	-136
rorligt	-159	-136
ros	-250	-237
rosa	202	-35
rosa skum	267	65
rosf*	155	49
rosfe blir	155	49
rosfe*	155	49
rosfeb*	155	49
rosfeber	155	49
rosla	-137	-124
rosla he	-137	-124
rosla*	245	39
roslar	245	39
rosli hosta	-252	-200
rosli*	-252	-200
roslig	-252	-200
rost	-8	158
rost sager	-25	195
rost*	81	205
roste andra	241	64
roste ar	207	35
roste borta	315	-7
roste efter	-168	-169
roste forsv	-84	-187
roste fran	-164	-251
roste hes	210	55
roste i	12	315
roste later	-162	-245
roste och	-28	95
roste skaka	-146	-106
roste som	-53	190
roste vil	45	157
roste*	81	205
rosten	108	-62
roster	-59	300
roster*	-60	142
rosterna	-60	142
rot	-470	-474
rot a	-160	-125
rot brost	-225	-168
rot fem	-130	-118
rot kring	-184	-179
rot men	-252	-187
rot nar	-169	-204
rot och	-226	-246
rot oga	-270	-245
rot pa	-160	-107
rot ser	-143	-90
rugb*	174	30
rugby	174	30
rugby keeps	174	30
rula*	96	-72
rulad ner	-184	-166
rulad over	209	21
rulad*	37	-105
rulade	37	-105
rulg*	208	34
rulga men	157	17
rulga*	208	34
rulgar*	208	34
rulgardi*	208	34
rulgardin	208	34
ruls*	58	304
rulst och	57	201
rulst*	58	304
rulsto*	58	304
rulstol	33	221
rulstols*	57	201
rulstolsburen	57	201
rum	226	110
rum han	192	-19
rum hela	163	51
rume*	95	364
rumet	95	364
rumet bredv	-47	187
rumet och	-5	164
rump*	-191	-257
rumpa blama	-258	-201
rumpa liten	-151	-140
rumpa och	186	60
rumpa*	-191	-257
rumpan	-191	-257
run	-219	-214
run out	-160	-152
runi*	-155	-134
runin down	-129	-106
runin*	-155	-134
runing	-155	-134
runt	45	119
runt #	-218	-211
runt bater	189	46
runt brost	228	9
runt halse	195	297
runt hela	159	39
runt med	2	190
runt melan	143	19
runt munen	270	3
runt ogat	-48	230
runt om	-237	-188
runt pa	-188	-58
runt sover	-133	-111
runt svart	-174	-127
runt under	-143	-140
runy	-247	-251
runy nose	-247	-251
rusa*	231	66
rusar	231	66
rusar det	153	-18
rusar hande	-163	-144
rusar huden	133	18
rusar i	184	54
rusar och	148	84
ryck	171	1
ryck i	127	-10
ryck med	164	6
ryck*	9	-191
rycka	163	15
rycka och	179	61
rycka tande	144	-1
rycke av	-221	-172
rycke han	270	44
rycke i	-180	-151
rycke iblan	-135	-183
rycke nar	-219	-211
rycke*	-24	-193
rycker	-24	-193
ryckt hon	100	45
ryckt i	195	22
ryckt til	-144	-154
ryckt*	37	-103
ryckte	37	-103
ryg	-139	-178
ryg jag	-140	-156
ryg och	-196	-175
rygd*	222	8
rygdu*	222	8
rygdun*	222	8
rygdunk	222	8
rygen ar	-201	-197
rygen av	-111	-129
rygen efter	-109	76
rygen ena	138	57
rygen fran	-180	-176
rygen i	-105	-139
rygen kanse	232	69
rygen kisar	239	32
rygen laser	133	-15
rygen melan	161	45
rygen men	185	-17
rygen nar	-182	-201
rygen pa	186	7
rygen sa	167	59
rygen som	-209	-179
rygen svima	219	98
rygen tonar	-164	-184
rygen trode	-153	-136
rygen trot	-165	-169
rygon och	195	56
rygs*	-47	-187
rygsk efter	-155	-155
rygsk igen	-151	-143
rygsk kan	-213	-189
rygsk stral	-147	-116
rygsk*	-363	-303
rygsko*	-363	-303
rygskot	-363	-303
rygsm och	222	36
rygsm*	293	44
rygsma*	293	44
rygsmart*	293	44
rygsmarta	293	44
rygv*	-154	-175
rygva de	-154	-175
rygva*	-154	-175
rygvar*	-154	-175
rygvarke*	-154	-175
rygvarken	-154	-175
sa andfa	187	-23
sa arg	-163	-80
sa att	122	255
sa blev	183	-23
sa borja	-190	-176
sa bra	-122	-134
sa dalig	190	250
sa de	-264	-296
sa djupt	-26	186
sa dokto	-180	-137
sa dom	-163	-144
sa flase	-131	-126
sa fort	-94	116
sa frukt	152	9
sa gamal	-222	-200
sa glad	-135	-141
sa halse	-121	-135
sa han	-161	-157
sa hejda	-21	115
sa hele	-148	-128
sa himla	-198	-237
sa hon	126	212
sa hungr	-247	-210
sa i	-243	-239
sa igar	-39	127
sa ila	-228	-201
sa ja	-143	-122
sa jag	-99	-276
sa kal	142	7
sa konst	256	79
sa kring	-121	54
sa kuola	13	134
sa laski	-154	-125
sa lat	-102	101
sa lugn	-280	-283
sa magen	-129	-138
sa man	-169	-182
sa nej	13	287
sa norma	-209	-139
sa nu	163	169
sa ont	145	17
sa pa	78	227
sa rad	-197	-258
sa rakna	-22	123
sa sange	177	38
sa skont	45	213
sa sluta	23	267
sa stark	23	218
sa stor	258	51
sa svart	179	35
sa tande	239	51
sa tapt	-146	-148
sa tekni	-191	-138
sa tidig	-223	-209
sa torst	-143	-122
sa trasi	-9	145
sa trot	-119	-219
sa tungt	200	-39
sa vagar	-193	-182
sa varmt	-223	-224
sa vimel	-171	-171
sa yr	193	-16
saa	406	40
saa henke	286	55
sack	155	23
sack mjol	155	23
sack*	-9	156
sacke ingen	-9	156
sacke*	-9	156
sacken	-9	156
sad	-212	-221
sad after	-156	-147
sada*	-95	-217
sadar	-337	-305
sadar ungef	-177	-159
safe to	-133	-134
sag	-237	-324
sag ar	4	187
sag bra	-197	-199
sag dom	-137	-124
sag elrak	-164	-110
sag en	-226	-252
sag et	-136	-118
sag mina	-119	-169
sag nagot	58	215
sag prise	-137	-156
sag rapor	123	36
sag stjar	-144	-134
sag ut	219	48
sag vagen	-230	-210
sag vi	-186	-157
saga	239	177
saga en	156	5
saga forla	-2	157
saga jag	7	139
saga min	167	23
saga nagra	136	-12
saga nej	0	238
saga sit	269	5
saga vad	129	37
sage*	108	231
sagen	252	29
sager	70	217
sager a	215	-33
sager at	6	200
sager att	82	197
sager bara	194	-12
sager farva	-3	148
sager fel	176	22
sager han	-220	-172
sager hejda	10	187
sager hon	-106	55
sager hopa	-2	163
sager ifran	-156	-160
sager jag	-31	258
sager konst	0	185
sager min	-160	-177
sager nej	-101	-158
sager sama	-148	-181
sagi*	151	8
sagin and	151	8
sagin*	151	8
saging	151	8
sagt	-83	195
sagt att	-25	180
sagt bara	-129	-156
sagt det	-3	139
sagt hejda	40	187
sagt up	-10	186
said	-89	213
said my	12	234
sak mot	14	167
sak til	86	224
sake*	63	416
saker	54	444
saker efter	-167	-164
saker hema	33	283
saker i	37	184
saker med	116	271
saker om	-138	21
saker vil	-141	-205
sakerh*	-138	-136
sakerhet	-138	-136
sakn*	178	127
sakna	-11	117
sakna det	146	-17
sakna mig	64	226
sakna min	-141	-13
sakna mit	-219	-206
sakna mjalt	218	64
sakna*	182	47
saknas	176	-8
sakt*	-198	-198
sakta	-198	-198
sakta batre	-105	-139
sal	165	9
sal och	165	9
sald	16	299
sald pa	18	200
sald til	1	214
sali*	228	79
saliv	228	79
saliv mat	208	72
sals*	-198	-180
salsk*	-198	-180
salska*	-198	-180
salskap	-198	-180
salt	15	247
salt dator	32	143
salt*	129	37
salte hete	129	37
salte*	129	37
saltet	129	37
salv*	-324	-271
salva	-324	-271
sama brost	167	7
sama dor	9	189
sama gamla	-130	-151
sama kansl	169	25
sama lila	-160	-136
sama sak	-77	-210
sama saker	-148	-181
sama sida	130	30
sama smart	273	31
sama som	-314	-341
sama*	262	9
samal yhtak	166	8
samal*	166	8
samalt*	166	8
samaltaa	166	8
saman	151	19
saman dragn	151	19
saman saman	151	19
saman*	151	19
samand*	151	19
samandra*	151	19
samandragningar	151	19
samar men	176	-12
samar*	131	-48
samari*	131	-48
samarin	131	-48
samb*	130	190
sambo #	179	59
sambo har	-203	-136
sambo hosta	-237	-246
sambo krmpa	181	1
sambo mor	-168	-133
sambo sager	-21	235
sambo ser	-23	200
sambo slog	92	314
sambo snark	-160	-207
sambo som	17	176
sambo svara	227	-16
sambo*	6	128
sambon	58	154
sambon*	-168	-133
sambons	-168	-133
saml*	-126	59
samla pa	-4	190
samla sen	-180	-187
samla*	-126	59
samlag	-180	-187
samlat	2	199
samr*	-86	-170
samre	-86	-170
samre av	-133	-95
samre kraks	155	49
samre pa	-140	-133
samre sen	-148	-137
samt*	-324	-365
samta med	-141	-143
samta*	-286	-341
samtal*	-294	-345
samtalet	-259	-254
samtalsk*	-130	-149
samtalskontakt	-130	-149
samtalst*	-164	-203
samtalstod	-200	-236
samti*	-190	-176
samtid*	-190	-176
samtidig*	-190	-176
samtidigt	-190	-176
san	-180	-251
san ar	-134	-193
san de	-101	-158
sand	-140	-115
sand mar	-140	-115
sand*	-183	57
sanda i	26	142
sanda*	26	142
sandar*	26	142
sandare	26	142
sande live	20	127
sande*	27	165
sander	27	165
sange ater	141	23
sange hopar	161	12
sange snura	-156	-131
sange til	151	-11
sange tre	-214	-174
sangk for	144	16
sangk igar	-111	-105
sangl rodna	-139	-111
sangl*	-139	-111
sangla*	-139	-111
sanglage	-139	-111
sangv hos	-162	-168
sangv*	-162	-168
sangva*	-162	-168
sangvatn*	-162	-168
sangvatning	-162	-168
sano*	79	299
sanoo	37	299
sanoo etei	31	276
sanoo halua	13	134
sant att	-8	199
sar	-327	-14
sar mig	24	327
sar overa	-26	159
sar som	-192	-174
sare*	239	146
saret	270	15
saret #	151	47
saret blode	-163	-159
saret har	148	33
sari*	-219	-210
sarig brost	-200	-206
sarig*	-200	-206
sariga	-200	-206
sart	-160	-125
sart pa	-160	-125
sat	125	313
sat att	25	141
sat en	209	2
sat et	32	242
sat godis	167	23
sat med	216	-25
sat nat	164	-14
sat och	96	219
sata	128	4
sata sig	128	4
sate	-120	-44
sate en	196	38
sate knive	-29	200
sate sig	-204	-221
sate smorg	-138	-99
sate*	305	447
satei leuka	164	7
satei*	183	17
sateil*	183	17
sateilee	183	17
sater	232	340
sater gps	21	182
sater i	264	-28
sater punkt	-4	288
satet	29	265
satet att	19	212
satu*	349	71
satur #	295	44
satur ar	255	26
satur*	355	25
satura*	405	64
saturati*	405	64
saturation	295	44
saturationen	255	26
saturd*	-152	-146
saturday	-152	-146
satuu ei	-204	-155
savi*	17	165
savin my	17	165
savin*	17	165
saving	17	165
saw	-209	-184
saw the	-209	-184
sax	-134	74
sax i	-171	-205
saxe*	5	200
saxen	5	200
saxen i	10	127
say i	-18	161
sayi*	-56	146
sayin wed	-22	164
sayin*	-56	146
saying	-56	146
says	177	252
says he	-37	113
says it	-199	-210
says its	175	8
says she	-11	182
scare i	25	209
scare me	-128	-139
scare of	-112	25
scen	-154	-166
scen hur	-154	-166
scha*	-300	-291
schac och	-159	-221
schac*	-159	-221
schack	-159	-221
schar i	-125	-149
schar smita	-133	-122
schar*	-179	-182
scharl*	-179	-182
scharlak*	-179	-182
scharlakansfeber	-179	-182
scou*	3	149
scout pusar	3	149
scout*	3	149
scoutl*	3	149
scoutled*	3	149
scoutledaren	3	149
scrat my	34	191
scrat til	-151	-140
scrat*	-59	104
scratc*	-59	104
scratchi*	-59	104
scratching	-59	104
se	-206	-2
se blode	-6	167
se de	-150	-145
se lopui	-130	-119
se var	39	150
second	-298	-286
seda*	-87	-239
sedan	-87	-239
sedan #	169	43
sedan barne	-141	-158
sedan en	-144	-170
sedan flera	-155	-138
sedan forlo	-187	-261
sedan got	-147	-144
sedan hela	168	47
sedan hocke	-214	-159
sedan hustr	-25	213
sedan idag	143	19
sedan igar	-14	-167
sedan jag	-139	-221
sedan lange	-165	-189
sedan lunch	229	38
sedan papa	-162	-206
sedan tre	-153	-127
sedan tva	-254	-202
see her	138	-2
see it	154	7
see mysel	2	190
seei*	170	25
seein spots	170	25
seein*	170	25
seeing	170	25
seg	239	60
seg har	239	60
seiz*	195	-20
seizu just	-173	-127
seizu now	250	29
seizu*	195	-20
seizur*	195	-20
seizure	195	-20
sej	-15	124
sej ja	-15	124
seka*	252	58
sekav*	252	58
sekava	252	58
seks*	-12	172
seksi*	-12	172
seksii*	-12	172
seksiin	-12	172
seku*	51	-140
sekun har	-208	-185
sekun hela	177	61
sekun nar	178	-32
sekun och	174	28
sekun stel	231	79
sekun treti	-235	-150
sekun*	51	-140
sekund	40	-136
self	25	180
self harmi	25	180
selk*	-321	-282
selka	-321	-282
selka on	-207	-168
seme*	-276	-278
semes kan	-208	-192
semes och	-159	-173
semes vilka	-125	-142
semes*	-276	-278
semest*	-276	-278
semester	-140	-170
semester*	-271	-265
semestern	-271	-265
sen altid	-152	-137
sen ar	1	341
sen barne	-125	-161
sen blev	127	-10
sen borja	163	15
sen det	-173	-174
sen en	176	-49
sen et	-221	-180
sen feber	-228	-192
sen fodse	-229	-202
sen fora	206	37
sen forlo	38	277
sen fruko	165	14
sen gamal	-183	-138
sen gipse	214	74
sen han	335	164
sen har	-151	-91
sen hon	20	171
sen hopar	13	219
sen hoste	-156	-178
sen i	99	-109
sen igar	-66	-170
sen igr	-180	-178
sen imors	195	1
sen inat	264	16
sen influ	-136	-154
sen ja	-207	-174
sen jag	-293	-171
sen klima	-202	-197
sen klock	-229	-200
sen korti	-241	-172
sen lange	-237	-308
sen lunch	150	31
sen mar	-149	-165
sen nagot	-222	-232
sen nio	152	27
sen nu	277	67
sen och	238	258
sen roda	-172	-141
sen sager	208	41
sen sluta	183	36
sen spira	-180	-187
sen tva	-197	-201
sen vil	-164	-211
send	247	-6
send help	247	-6
seno*	157	18
senor*	157	18
senorn*	157	18
senorna	157	18
sens*	98	-91
senso tar	-174	-188
sensorer*	-174	-188
sensorerna	-174	-188
sent	-287	-139
sent jag	25	177
sent sa	-145	-156
sepa*	-99	-126
separ och	-99	-126
separ*	-99	-126
separe*	-99	-126
separera*	-99	-126
separerat	-99	-126
seps*	-166	-172
sepsi*	-166	-172
sepsis	-166	-172
ser alt	15	185
ser bara	228	-27
ser benet	194	-22
ser bra	-341	-292
ser det	146	42
ser doda	13	203
ser en	-137	-136
ser folk	123	-46
ser fram	-153	-69
ser fula	-288	-236
ser hur	-143	-164
ser konst	-168	-158
ser menin	-176	-176
ser nar	46	140
ser prick	286	121
ser ringa	167	21
ser rot	-169	-204
ser saker	81	283
ser sar	18	177
ser skate	-265	-185
ser sma	-5	164
ser sne	216	7
ser sned	186	28
ser som	-139	-86
ser stjar	246	64
ser sudig	254	61
ser tomta	38	118
ser ut	345	124
seri*	-131	-145
serie jag	-131	-145
serie*	-131	-145
serien	-131	-145
sert*	-196	-139
sertr hur	-147	-154
sertr*	-196	-139
sertra*	-196	-139
sertrali*	-196	-139
sertralin	-196	-139
ses	-91	191
ses pa	-91	191
sex	252	233
sex anars	12	258
sex av	17	201
sex behov	-117	-151
sex i	-140	-203
sex manad	233	40
sex me	31	162
sex med	42	213
sex timar	308	49
sex vecko	241	7
sexl*	-190	-196
sexli ar	-190	-196
sexli*	-190	-196
sexliv*	-190	-196
sexlivet	-190	-196
sexto*	12	149
sexton	12	149
sexue lust	-143	-148
sexuel	-143	-148
shar*	-218	-251
sharp	-218	-251
shav*	-235	-254
shavi smal	-235	-254
shavi*	-235	-254
shavin*	-235	-254
shaving	-235	-254
she fel	145	-14
she is	-121	103
she pees	-199	-210
she wants	-11	182
shel*	-39	157
shelf	-147	-146
shelt tonig	38	220
shelt*	38	220
shelte*	38	220
shelter	38	220
shes	365	50
shes mudle	166	9
shes on	166	9
shes shive	196	33
shes uncon	158	-9
shif*	-143	-160
shift	-143	-160
shit	-150	-145
shit va	-150	-145
shiv*	170	-14
shive drink	-155	-121
shive*	170	-14
shiver*	170	-14
shiverin*	266	41
shivering	266	41
shivery	-195	-140
shor*	191	36
short	191	36
short of	191	36
shot	195	-77
shot in	289	7
shou*	-179	-264
shoul aches	-145	-143
shoul blade	175	36
shoul i	-309	-292
shoul*	-179	-264
should	-309	-292
shri*	134	17
shrim*	134	17
shrimp	134	17
sick	0	-177
sick and	164	10
sick easil	-132	-121
sick note	-249	-249
sida	92	-101
sida kans	130	30
sida sa	207	66
sida*	263	63
sidan	263	63
sidan av	218	38
sidan langt	173	82
sidan pa	-207	-184
sidan som	-160	-136
side	55	-98
side has	228	44
side now	-140	-131
side of	174	37
side then	212	66
side throb	-149	-152
sifr*	140	-21
sifra pa	170	24
sifra*	140	-21
sifran	140	-21
sig	285	218
sig a	159	0
sig att	6	136
sig bakat	204	18
sig bara	-143	-144
sig benen	133	-15
sig diskm	150	21
sig en	273	49
sig et	123	36
sig fast	134	-29
sig fran	-148	-137
sig hande	128	4
sig hela	180	60
sig helre	0	166
sig i	-226	-375
sig igen	-13	163
sig in	17	264
sig ingen	-207	-191
sig liten	-166	-149
sig med	-3	148
sig mot	27	274
sig mycke	195	47
sig nar	-220	-192
sig och	303	184
sig pa	-75	291
sig ratgi	170	9
sig sen	126	-7
sig sjalv	-142	48
sig table	-4	190
sig tva	193	13
sig up	210	-11
sig vaken	275	46
sig vatsk	-185	-135
sikt	-145	-186
sikt*	17	150
sikta pa	17	150
sikta*	17	150
siktad*	17	150
siktade	17	150
sil	208	-58
silm*	14	-143
silma akia	144	26
silma*	1	-151
silmas*	209	28
silmasta	209	28
sima	22	199
sima ut	22	199
sima*	-155	-149
simar	-155	-149
simha badva	153	23
simn*	-198	-161
simni*	-198	-161
simnin*	-198	-161
simninge*	-169	-139
simningen	-169	-139
sims*	-158	-133
simsk*	-158	-133
simsko*	-158	-133
simskola	-158	-133
sin	162	314
sin gang	1	187
sin man	-91	94
sin medic	5	173
sin pena	185	7
sin telef	11	126
sina	193	342
sina ringa	13	179
sina skars	-11	178
sina*	-223	-217
sinar	-223	-217
sinc*	-232	-330
since	-232	-330
since i	-230	-227
since last	10	-129
since sprin	-192	-196
since thurs	-144	-119
since tuesd	-119	-100
sink	153	16
sinu*	-203	-183
sinus again	-142	-132
sinus*	-142	-132
sinuse*	-142	-132
sinuses	-142	-132
sist	-187	12
sist fick	-14	212
sist*	117	397
sista	-1	426
sista dagen	-118	-150
sista gang	9	135
sista gange	16	338
sista medel	7	193
sista ol	32	229
sista table	-184	-218
sit	267	67
sit eget	246	13
sit liv	-167	-19
sit namn	180	-16
sit stil	154	20
sit sysko	-159	-147
sita pa	-232	-234
site*	257	266
siter	225	257
siter bakoc	172	0
siter en	186	7
siter fast	239	14
siter frama	186	-36
siter helt	133	-28
siter hos	91	264
siter i	106	417
siter inlas	-30	123
siter jag	8	24
siter konst	-254	-261
siter kvar	198	-63
siter lange	-182	-201
siter likso	154	40
siter med	-31	298
siter mjalt	-235	-212
siter mycke	-147	-146
siter o	136	-35
siter pa	173	67
siter som	145	-14
siter stil	223	6
siter stila	218	30
sitin on	200	-12
six	113	-34
six minut	169	10
sjal*	-90	198
sjale jag	-1	189
sjale*	-1	189
sjalen	-1	189
sjalv	-51	222
sjalv ar	-143	-144
sjalv att	-74	-291
sjalv bli	-139	-163
sjalv fora	-136	-189
sjalv fraga	115	10
sjalv har	-202	-191
sjalv i	-80	168
sjalv ila	33	195
sjalv mar	-88	-152
sjalv med	-21	178
sjalv nar	-149	-129
sjalv och	201	258
sjalv sa	23	156
sjalv sen	-202	-197
sjalv slap	190	12
sjalv som	-176	-217
sjalv svima	-219	-236
sjalv under	-98	-140
sjalv vanli	-197	-225
sjalv varje	30	209
sjalv*	-175	21
sjalvf*	-208	-236
sjalvfor*	-208	-236
sjalvfortroende	-208	-236
sjalvm*	12	364
sjalvmor*	12	364
sjalvmord	-18	120
sjalvmordsbenagen	26	171
sjalvmordsnara	-98	-140
sjalvmordstankar	-26	177
sjalvmordtankar	30	209
sjalvmorstankar	24	298
sjalvs*	-225	-279
sjalvska*	-225	-279
sjalvskada	-123	-152
sjalvskadebeteende	-197	-225
sjalvt*	-208	-228
sjalvtes*	-208	-228
sjalvtest	-208	-228
sjel*	20	260
sjelv hela	20	260
sjelv*	20	260
sjelvm*	20	260
sjelvmor*	20	260
sjelvmordstankar	20	260
sjon andas	188	47
sjon for	169	40
sjon hon	164	21
sjon och	-159	-152
sjon*	219	57
sjonk	219	57
sjonk i	153	23
sjonk ihop	136	22
sjonk ner	123	36
sjos*	-165	-167
sjosj krakt	-137	-111
sjosj*	-165	-167
sjosju*	-165	-167
sjosjuk	-165	-167
sju	-186	-232
sju av	-236	-231
sju har	-172	-223
sju och	-156	-49
sju vecko	147	-25
sjua*	-180	-132
sjuan har	-88	-152
sjuan nu	-130	-206
sjuar*	-162	-168
sjuari*	-162	-168
sjuaring	-162	-168
sjuk	16	-198
sjuk hon	229	49
sjuk jag	-176	-189
sjuk nar	-144	-161
sjuka	305	60
sjuka och	206	61
sjukd ska	-174	-208
sjukd*	-250	-273
sjukdo*	-250	-273
sjukdom	-250	-273
sjukg for	-163	-183
sjukg tog	18	264
sjukg*	-68	185
sjukgy*	-68	185
sjukgymn*	-68	185
sjukgymnast	-163	-183
sjukgymnasten	18	264
sjukh efter	-214	-145
sjukh med	-175	-194
sjukh tak	26	181
sjukh*	-179	7
sjukhu*	-179	7
sjukhus	-218	-204
sjukhuse*	-67	121
sjukhuset	-214	-145
sjukhusets	26	181
sjukhusp*	-175	-194
sjukhuspel	-175	-194
sjuki for	-201	-195
sjuki*	-196	-248
sjukin*	-196	-248
sjukinty*	-196	-248
sjukintyg	-196	-248
sjuks for	-135	-196
sjuks och	-141	-172
sjuks*	-121	-29
sjuksk*	-121	-29
sjukskot*	-186	-220
sjukskoterska	-186	-220
sjukskriven	-118	-174
sjun*	242	110
sjund vanin	-5	141
sjund*	-5	141
sjunde	-5	141
sjunk #	165	17
sjunk*	240	33
sjunke*	229	46
sjunker	229	46
sjuto kom	116	17
sjuto oroli	-181	-166
sjuto*	-163	-157
sjuton	116	17
sjuton*	-181	-166
sjutonar*	-181	-166
sjutonaring	-181	-166
ska	-168	227
ska bara	13	219
ska bli	-147	-118
ska bort	20	248
ska brana	10	198
ska det	43	255
ska do	-12	158
ska doda	-35	303
ska doner	-156	-146
ska drank	-4	278
ska en	-306	-291
ska fa	-38	208
ska flyta	-141	-205
ska fylas	-238	-226
ska ga	-52	167
ska gasa	29	275
ska gifta	82	276
ska gora	132	435
ska hala	-186	-184
ska hamna	-10	135
ska hpa	-15	124
ska jag	-136	-185
ska knufa	-16	156
ska lamna	-235	-300
ska man	-404	-473
ska pa	-153	-124
ska rada	33	135
ska resa	5	147
ska san	-244	-283
ska sima	22	199
ska skafa	-115	-170
ska skara	79	166
ska skick	48	215
ska skilj	-167	-226
ska skjut	34	401
ska skriv	-115	-144
ska sluta	17	237
ska sova	-260	-322
ska spran	27	196
ska stick	-18	244
ska svima	169	-15
ska tas	-140	-157
ska til	-132	-121
ska utpla	42	231
ska vakna	3	192
ska vanta	-216	-199
ska var	-184	-169
ska vi	-36	-155
ska visa	41	186
skad*	-49	311
skada	7	231
skada ar	-181	-166
skada mina	55	150
skada mit	49	229
skada nagon	15	172
skada nan	7	144
skada pa	-123	-143
skada sig	40	232
skada*	-99	131
skadad	-181	-166
skadad*	-177	-252
skadade	-177	-252
skadar	141	384
skade*	30	288
skades*	30	288
skadespe*	30	288
skadespelare	30	288
skaf*	-192	-141
skafa	-160	-174
skafa barn	-115	-170
skafa pierc	-116	-166
skafa pisto	-10	135
skafa varna	-137	-132
skafar	-116	-166
skafat	-10	135
skag	-260	-183
skag fastn	-260	-183
skak*	183	79
skaka	267	214
skaka a	-148	-128
skaka har	189	20
skaka hene	-37	325
skaka honom	252	-13
skaka i	186	23
skaka liv	-167	-166
skaka min	-33	172
skaka mit	-9	247
skaka ogon	239	9
skaka sa	221	23
skaka ser	177	-23
skaka*	179	53
skakad*	-2	153
skakade	-2	153
skakar	193	-31
skaki huvud	-197	-174
skaki*	-197	-174
skakig	-197	-174
skal	-96	137
skal forts	-131	-124
skal vil	-20	225
skal*	211	25
skala	-261	-246
skala bebis	230	20
skala til	-235	-221
skala*	146	-135
skalad*	230	20
skalade	230	20
skalan	-292	-249
skalat	281	18
skald*	227	22
skaldj*	227	22
skaldjur	198	34
skale att	-1	141
skale efter	-175	-168
skale explo	-158	-128
skale nar	168	71
skale pa	9	217
skalen	156	-3
skaler	-25	171
skalr*	280	30
skalra*	280	30
skalrar	280	30
skam for	9	186
skam nar	-119	-169
skam*	-177	50
skame*	23	172
skamen	23	172
skams	48	292
skams over	8	201
skams sa	24	126
skamt	-256	-229
skamt bara	-183	-248
skamt jag	-205	-202
skamt pa	21	154
skamtade	-183	-248
skamtar	21	154
skap*	-93	87
skape behov	-175	-262
skape i	22	209
skape mar	-160	-167
skape och	-35	73
skape*	-71	103
skapet	-71	103
skar	-34	190
skar en	-200	-163
skar i	145	29
skar pa	207	66
skar sig	56	478
skar up	-124	-149
skar ut	18	155
skar*	-177	86
skara	-144	111
skara ar	30	143
skara komer	12	167
skara mig	-191	-129
skara pulsa	-20	220
skara up	15	197
skarm*	-235	-236
skarmt*	-156	-155
skarmtid	-156	-155
skarp*	51	194
skarpe*	51	194
skarpet	51	194
skars pa	38	168
skars*	36	241
skarsa*	36	241
skarsar	36	241
skat*	-265	-185
skate*	-265	-185
skaten	-265	-185
skav	-192	-203
skav fran	-192	-203
skav*	-349	-345
skavs i	-167	-195
skavs pa	-200	-181
skavs*	-349	-345
skavsa*	-349	-345
skavsar	-349	-345
skel*	162	26
skele nu	162	26
skele*	162	26
skelet*	162	26
skeletet	162	26
sken*	-187	-270
skena ingen	-163	-181
skenad*	-163	-181
skenade	-163	-181
skick ambul	160	37
skick bild	-224	-252
skick bilde	37	314
skick en	-118	-201
skick et	-14	186
skick hjalp	278	-5
skick intyg	-131	-88
skick jag	-160	-235
skick mig	34	165
skick naken	59	161
skick stral	38	275
skick til	38	179
skicka	283	4
skicka*	-122	206
skickade	11	155
skickar	-149	95
skickas	38	179
skickat	-13	187
skido in	187	6
skido kal	-150	-109
skil*	-311	-338
skilj os	-167	-226
skilj*	-167	-226
skilja	-167	-226
skiln pa	-211	-128
skiln*	-211	-128
skilna*	-211	-128
skilnade*	-211	-128
skilnaden	-211	-128
skils*	-128	-154
skilsm*	-128	-154
skilsmas*	-128	-154
skin	135	10
skin and	143	7
skine e	-158	-146
skine*	-158	-146
skinet	-158	-146
skins*	204	35
skinsl*	204	35
skinslam*	204	35
skinslamsa	204	35
skit	-57	126
skit men	-164	-188
skit sama	9	189
skite ar	129	-32
skite*	138	203
skiten	138	203
skito blode	129	26
skito i	-221	-194
skito*	-164	-168
skiton*	-164	-168
skitont	-164	-168
skju*	100	122
skjut dom	41	136
skjut ho	-139	-135
skjut i	51	-105
skjut med	84	-92
skjut sig	-11	130
skjut tinit	-194	-184
skjut up	-58	187
skjut*	100	122
skjuta	56	444
skjutb*	-194	-184
skjutban*	-194	-184
skjutbanan	-194	-184
skjute*	117	-176
skjuten	256	-81
skjuter	-285	-251
sko	-256	-225
sko in	-129	-94
skog*	-96	56
skoge med	9	228
skoge*	-96	56
skogen	-96	56
skoj	-175	15
skoj men	-42	128
skoj sager	-12	168
skoj*	-225	-292
skoja om	-274	-263
skoja*	-274	-263
skojar	-274	-263
skol*	-193	20
skola behov	-140	-168
skola fraga	-151	-149
skola kan	-150	-177
skola med	7	217
skola slar	51	142
skola*	-134	125
skolan	-134	125
skolg och	150	22
skolg*	150	22
skolga*	150	22
skolgard*	150	22
skolgarden	150	22
skolj med	-224	-191
skolj*	-284	-244
skolja	-224	-191
skoljn*	-163	-144
skoljnin*	-163	-144
skoljning	-163	-144
skolt som	-147	-154
skolt*	-147	-154
skoltr*	-147	-154
skoltrot	-147	-154
skolv*	-186	-191
skolva*	-186	-191
skolvagr*	-186	-191
skolvagrar	-186	-191
skon	-225	-190
skon*	22	267
skons sat	25	141
skons*	25	141
skonsa*	25	141
skonsamt	25	141
skont	8	247
skont att	38	281
skor	-237	-233
skor dodar	-158	-138
skorn i	219	65
skorn och	-18	152
skos*	-194	-52
skosk som	-183	-178
skosk*	-183	-178
skoska*	-183	-178
skoskav	-183	-178
skosn pa	-12	168
skosn*	-12	168
skosno*	-12	168
skosnore*	-12	168
skosnoret	-12	168
skot	-196	-46
skot et	-135	-123
skot han	20	148
skot up	-231	-241
skot*	379	11
skotad*	259	69
skotade	259	69
skotat	-155	-155
skote i	-184	-194
skote in	130	-2
skote och	170	-17
skote*	325	-3
skoter	55	-94
skoter*	351	35
skotern	174	1
skoterol*	210	10
skoterolycka	210	10
skotersk*	169	-15
skotertu*	148	30
skotertur	148	30
skotn*	-201	-182
skotni*	-201	-182
skotning*	-201	-182
skotningen	-201	-182
skots i	201	14
skots*	201	14
skotsk*	201	14
skotskad*	201	14
skotskada	201	14
skra*	-321	-105
skrac pa	-220	-236
skrac*	-124	119
skrack	-70	170
skram barne	-150	-128
skramd*	-196	-194
skramde	-196	-194
skrap knat	-217	-221
skrap up	-193	-191
skrap*	-226	-53
skrapa*	-193	-8
skrapade	-318	-299
skrat	-338	-346
skrat han	-56	-197
skrat konst	180	23
skrat nar	-138	-95
skrat och	-87	65
skrat sa	-282	-303
skrat sluta	59	271
skrat*	-175	-73
skrata*	-175	-73
skratade	-282	-303
skrek	-121	-175
skrek for	-171	-165
skrek sa	-121	-135
skrev och	264	79
skrev ta	29	132
skrev*	289	87
skreve*	289	87
skrevet	289	87
skrik at	-29	229
skrik att	-25	150
skrik av	-281	-295
skrik en	-190	-176
skrik feber	176	-5
skrik galt	163	-5
skrik hjalp	-4	279
skrik i	189	3
skrik jag	82	191
skrik konst	126	-4
skrik nar	272	31
skrik och	-7	204
skrik om	116	17
skrik pa	-175	-25
skrik til	-143	-138
skriket	-113	-149
skriv	-14	-183
skriv alt	12	123
skriv arbet	-186	-215
skriv at	-365	-368
skriv att	43	272
skriv avske	14	150
skriv brev	7	230
skriv det	159	39
skriv deta	193	-8
skriv dikte	47	238
skriv en	-152	-149
skriv et	-160	-235
skriv for	150	-13
skriv har	9	250
skriv helre	-202	-242
skriv hit	-165	-239
skriv i	52	223
skriv jag	-162	-210
skriv kort	147	124
skriv langr	171	-4
skriv ny	-187	-158
skriv om	-31	-202
skriv ut	130	-41
skriv vem	56	242
skriva	166	-18
skrive*	-171	-71
skriver	-171	-71
skrivi*	91	464
skrivit	91	464
skrub*	-232	-197
skrubs*	-186	-154
skrubsar	-186	-154
skrum spyr	222	23
skrum*	284	27
skrump*	284	27
skrumple*	284	27
skrumplever	284	27
skrut	-128	-135
skrut i	-128	-135
skruv sveta	152	67
skruvar	-116	-133
skruvs*	152	67
skruvsta*	152	67
skruvstad	152	67
skug*	171	0
skuga	171	0
skuga har	171	0
skul*	-71	97
skuld ar	-2	170
skuld har	200	75
skuld ilama	117	42
skuld och	290	60
skuld yr	145	44
skulderb*	141	-26
skulderbladen	141	-26
skuldern*	-2	170
skulderna	-2	170
skuldr*	-40	-168
skuldra	-203	-195
skule	-160	87
skule alt	23	139
skule bara	-20	178
skule bli	-21	223
skule det	-5	141
skule do	-83	-187
skule fa	-35	164
skule hopa	-183	-248
skule hora	176	16
skule jag	-275	-278
skule klara	2	154
skule koma	39	220
skule kuna	-242	-143
skule ma	46	211
skule marka	-8	184
skule ringa	187	23
skule sakna	64	226
skule svalj	-177	-159
skule va	-29	126
skum	310	92
skum*	206	1
skumi slem	204	6
skumi*	204	6
skumig*	204	6
skumigt	204	6
skur*	374	142
skure i	277	10
skure*	277	10
skuren	277	10
skuri ner	144	-9
skuri sa	-26	186
skuri up	300	-42
skuri*	251	92
skurit	251	92
skyd	30	326
skyd*	-63	218
skyda	10	234
skyda adres	34	153
skyda boend	25	218
skyda mot	-146	-132
skyda sig	-25	140
skyda*	17	242
skydad	34	153
skydar	-146	-132
skydat	25	218
skyds*	-157	-145
skydsk*	-157	-145
skydskor*	-157	-145
skydskorna	-157	-145
skyl*	13	158
skyld penga	13	158
skyld*	13	158
skyldi*	13	158
skyldig	13	158
skyn*	6	136
skynd sig	6	136
skynd*	6	136
skynda	6	136
sla	69	429
sla barn	46	315
sla hene	22	154
sla mig	56	316
sla mycke	15	247
slad	12	232
slad*	28	222
slade*	28	222
sladen	28	222
slag	34	-180
slag i	116	27
slag inget	-159	-165
slag jag	-159	-165
slag mot	352	41
slag nar	-172	-209
slag pa	-261	-219
slaga*	226	47
slagan*	226	47
slaganfa*	226	47
slaganfal	226	47
slage av	145	228
slage hema	-201	-215
slage i	-121	-131
slage*	196	209
slagen	-33	156
slaget	275	10
slagi dem	3	220
slagi fem	227	5
slagi i	-112	-204
slagi ihjal	-220	-234
slagi ihop	-204	-241
slagi sonde	-122	41
slagm medan	12	217
slagm*	12	217
slagmi*	12	217
slagmig	12	217
slagr i	-139	-151
slagr*	-139	-151
slagre*	-139	-151
slagregn	-139	-151
slagt*	13	158
slagtr*	13	158
slagtra	13	158
slakt gris	-154	-128
slakt motst	-156	-140
slakta*	15	-150
slaktade	84	-97
slaktat	-154	-128
slakti*	157	149
slakting*	157	149
slaktingar	157	149
slan*	28	207
slang	-103	132
slang bebis	-23	138
slang*	2	167
slanga	-23	138
slant	136	-35
slant och	136	-35
slap	265	-65
slap bebis	246	11
slap jamra	190	12
slap nu	138	42
slap och	-60	-203
slap som	135	9
slapa	-166	84
slapa barne	-9	244
slapa hene	-44	134
slapa pa	225	-8
slapa vil	-101	-145
slapa*	225	-8
slapar	225	-8
slape hela	-168	-151
slape melan	-193	-172
slape trots	193	38
slapt	193	0
slapt det	-159	-134
slapt*	-159	-134
slapte	-159	-134
slar	1	345
slar bort	144	-39
slar dubel	-138	-115
slar efter	-5	164
slar extra	-161	-137
slar hal	-2	157
slar hene	-25	212
slar hon	10	127
slar honom	-160	-207
slar huvud	-205	-36
slar ihjal	40	137
slar konst	268	103
slar langs	174	27
slar lite	-152	-133
slar mig	-59	170
slar min	9	185
slar och	145	53
slar ojamn	159	24
slar omkri	196	-13
slar os	43	373
slar papa	16	200
slar sig	-134	97
slar snabt	-147	-124
slar som	205	19
slar sonde	4	180
slar ut	-178	-163
slar vad	-128	-142
slas	-182	-23
slas jamt	41	142
slas med	-159	-147
slas om	-198	-210
slav	20	104
sleep	-185	-76
sleep al	154	2
sleep my	-188	-195
sleep on	-205	-228
sleepi*	-190	-160
sleeping	-190	-160
sleepy	313	41
slem	7	-153
slem an	-146	-110
slem i	164	-36
slem komer	-148	-128
slep*	-234	-17
slept	-234	-17
slept badly	-202	-203
slept in	-126	63
slet	234	53
slet av	181	21
slic*	-69	-142
slice my	154	7
slice*	154	7
sliced	154	7
slick pa	-205	-177
slick*	-205	-177
slicka*	-205	-177
slickade	-205	-177
slip*	52	356
slipa	53	295
slipa vakna	23	209
slipa*	-126	-159
slipas	-126	-159
slipe leva	15	163
slipe*	63	343
sliper	63	343
slit*	379	52
slita rygsm	207	19
slita smart	141	13
slita*	300	51
slitan*	300	51
slitande	300	51
slite*	238	10
sliten	220	3
slo	296	46
slo #	292	15
slo ar	198	36
slo bebis	196	47
slo kal	233	48
slo lukta	248	79
slo men	-231	-227
slo min	243	46
slo och	197	61
slo vart	-204	-200
sloc*	200	234
slock mit	191	-8
slock*	200	234
slockn*	200	234
slockna	37	228
slocknad*	191	-8
slocknade	191	-8
slod*	144	-15
slodr o	144	-15
slodr*	144	-15
slodra*	144	-15
slodrar	144	-15
slog	-282	-213
slog bakhu	140	23
slog doter	-6	218
slog hene	-145	-186
slog huvud	183	-50
slog i	-83	-169
slog mama	0	238
slog mej	-13	225
slog mig	-382	-218
slog min	6	229
slog ner	141	-30
slog nyt	-158	-174
slog os	-145	-192
slog rumpa	-258	-201
slog sonde	52	171
slog tan	-191	-182
slog ut	-73	140
sloj*	-171	-205
slojd*	-171	-205
slojde*	-171	-205
slojden	-171	-205
slot	282	89
slot har	282	89
slud*	343	67
sludr helt	156	12
sludr igen	150	31
sludr jag	166	20
sludr och	157	-4
sludr*	343	67
sludra*	362	67
sludrade	156	12
sludrar	337	64
slump	-136	-137
slur*	160	12
slure speec	177	20
slure*	191	32
slured	191	32
slut	-238	-174
slut de	-194	-224
slut diabe	-145	-123
slut efter	-209	-222
slut for	21	125
slut idag	-145	-166
slut ikval	-102	-128
slut jag	-174	-120
slut kan	-177	-146
slut kraks	233	36
slut lat	53	242
slut med	-161	-161
slut melan	-198	-206
slut nar	249	7
slut nasta	-174	-188
slut pa	-112	-84
slut sa	-27	113
slut sag	-137	-124
slut slo	222	36
slut sover	-175	-167
sluta	-298	-16
sluta andas	338	186
sluta ata	-83	291
sluta ater	247	39
sluta benen	183	36
sluta bloda	-348	-354
sluta direk	-163	-159
sluta drick	256	20
sluta efter	-165	-188
sluta fast	146	4
sluta finas	13	160
sluta for	-247	-212
sluta funge	297	99
sluta grata	-7	180
sluta hutra	295	17
sluta man	-147	-219
sluta med	-142	111
sluta nu	-221	-205
sluta och	196	20
sluta roka	-312	-415
sluta rora	243	42
sluta skara	-174	-181
sluta snark	-147	-219
sluta snusa	-223	-241
sluta sova	6	163
sluta ta	-5	224
sluta tanka	-200	-143
sluta tita	-20	137
sluta trafa	-7	165
slutar	74	-186
slute jag	51	192
slute*	56	209
slutet	56	209
sma	-152	-202
sma andet	189	62
sma blama	168	54
sma blodn	201	81
sma blomk	-143	-140
sma hal	-174	-153
sma jag	-145	-192
sma lila	157	60
sma magne	161	59
sma man	-5	164
sma morkr	103	28
sma rande	-247	-191
sma roda	152	11
sma ryck	164	6
smac*	181	38
smack*	181	38
smacka*	181	38
smackar	181	38
smaka pyton	-142	-115
smaka*	-142	-115
smakar	-142	-115
smakp*	-169	-155
smakpo*	-169	-155
smakport*	-169	-155
smakportioner	-169	-155
smal	20	-231
smal cut	-264	-297
smal det	213	52
smal pa	-278	-265
smal til	228	52
smal*	253	56
smala i	267	36
smala*	267	36
smalar*	267	36
smalare	267	36
smalb har	-160	-125
smalb stovl	140	-3
smalbene*	94	-115
smalbenen	239	60
smale*	232	202
smalen	231	13
smaler	0	183
smar*	391	138
smart ar	161	69
smart gravi	167	13
smart i	236	59
smart melan	141	13
smart nar	-164	-142
smart nedti	123	26
smart nu	201	18
smart*	391	138
smarta	452	142
smartar	-164	-142
smarto*	172	27
smartor	172	27
smel*	-191	-200
smels	-136	-161
smels funky	-136	-161
smely	-134	-113
smit*	-227	-219
smita det	-195	-197
smita*	-207	-212
smitar	-207	-212
smog	-15	196
smog in	-15	196
smor*	-268	-228
smorg i	-138	-99
smorg*	-268	-228
smorga*	-268	-228
smorgas	-268	-228
smyg	77	262
smyg*	-48	108
smyge hema	-12	156
smyge*	-12	156
smyger	-12	156
sn	166	18
sn igar	166	18
snab	211	38
snab andni	211	38
snaba satet	19	212
snaba*	-6	181
snabas*	-6	181
snabaste	19	212
snabt dasig	173	46
snabt drome	-126	-137
snabt druck	-169	-160
snabt nar	-147	-124
snabt och	186	23
snabt samre	155	49
snabt verka	-152	-149
snack rapak	145	31
snacka	145	31
snak*	237	33
snake	237	33
snal	-244	-313
snal han	-154	-189
snal ingen	-120	-149
snal och	-233	-287
snal*	38	133
snala	38	133
snala hjalp	38	133
snara	267	329
snara i	-13	196
snara men	9	199
snara om	-48	119
snara*	80	200
snaran	-29	190
snark djupt	125	-17
snark hur	-147	-219
snark konst	129	7
snark och	-334	-228
snark sa	-294	-323
snark*	-391	-512
snarka	-147	-219
snarka*	-352	-445
snarkar	-352	-445
snart	64	396
snart ar	-54	118
snart av	-173	-139
snart jag	17	222
snart och	-16	188
sne	268	14
sne ut	216	7
sned	140	-156
sned i	-35	-191
sned mun	338	22
sned nasa	-214	-159
sned ut	186	28
sned*	-240	-251
sneda	-240	-251
sneda tande	-240	-251
snet	-112	-255
snet leend	-229	-202
snet och	205	55
snif*	204	12
snifa gas	204	12
snifa*	204	12
snifat	204	12
snip*	172	180
snipa a	138	-16
snipa efter	47	182
snipa*	172	180
snipan	172	180
sno det	156	50
sno kan	-155	-155
snob*	-195	-158
snobo i	-195	-158
snobo*	-195	-158
snobol	-195	-158
snon	243	235
snon hela	261	-11
snon och	-66	239
snop*	-131	34
snope norma	-136	-149
snope*	-131	34
snopen	-131	34
snor	-261	-260
snor*	-107	-314
snora i	159	39
snora och	-175	-117
snora*	-250	-279
snorar	-271	-286
snorat	159	39
snore riner	-131	-104
snore til	248	15
snore who	-196	-188
snore*	47	-105
snores	-196	-188
snoret	88	-62
snori barn	-115	-103
snori is	-130	-128
snori*	-74	-239
snorig*	-222	-188
snoriga	-222	-188
snors	226	33
snors at	156	49
snors ihop	183	11
snorv och	-169	-139
snos*	257	-25
snoskotn*	-165	-169
snoskotning	-165	-169
snosl fingr	162	6
snosl*	307	12
snoslu*	307	12
snoslung*	307	12
snoslungan	307	12
snub*	89	-120
snube i	159	0
snube slog	31	161
snube*	159	8
snuben	159	8
snubl pa	333	81
snubl*	-5	-144
snubla*	-5	-144
snublade	-204	-220
snublar	269	63
snur*	-87	-226
snura ar	-145	-220
snura i	-156	-131
snura nar	-177	-210
snura om	15	197
snura*	-54	-175
snurar	-76	-179
snuri pa	-259	-243
snuri*	-82	-195
snurig	-82	-195
snus*	-223	-241
snusa	-223	-241
snuv*	-303	-275
snuva	-220	-221
snuva ater	-135	-99
snuva sedan	-213	-155
snuvi	-129	-119
snuvi amar	-141	-97
snuvi bebis	-176	-147
snuvi o	-129	-119
snuvi*	-245	-197
snuvig	-245	-197
snva	-210	-204
snyt*	-201	-210
so	-161	-292
so loud	-130	-128
so sick	128	22
soak*	138	2
soaki throu	138	2
soaki*	138	2
soakin*	138	2
soaking	138	2
sock*	-24	-154
socke andas	211	91
socke sjuk	229	49
socke sjukd	-191	-180
socke spyr	155	45
socke*	91	-96
socker	91	-96
sockr ar	165	37
sockr liger	-145	-123
sofa	-195	-167
sofa tired	-130	-128
sofa*	-311	-353
sofan	-311	-353
sofan efter	-285	-227
sofan grat	-168	-136
sofb*	-174	-173
sofbo*	-174	-173
sofbor*	-174	-173
sofborde*	-174	-173
sofbordet	-174	-173
soi	280	31
soi isoai	177	16
soi myrky	220	17
soit*	166	30
soita ambul	166	30
soita*	166	30
soitak*	166	30
soitakaa	166	30
soke*	-252	-237
soker	-252	-237
sokt	11	226
sokt pa	11	226
sol	-106	-135
sol funde	-106	-135
sola*	-250	-242
solal*	-210	-208
solale*	-210	-208
solalerg*	-210	-208
solalergi	-210	-208
solb*	-62	-152
solbr nasa	-211	-190
solbr*	-62	-152
solbra*	-62	-152
solbrand	-222	-205
sole*	97	-73
solen	97	-73
solen brand	-141	-163
solk*	-141	-151
solkr*	-141	-151
solkra*	-141	-151
solkram	-141	-151
sols*	-91	-143
solsv pa	-173	-179
solsv*	-173	-179
solsve*	-173	-179
solsveda	-173	-179
som altid	-148	-192
som asfal	129	-32
som ater	-176	-217
som att	253	21
som behov	34	190
som blama	248	-6
som blekn	-208	-147
som blivi	-207	-172
som blode	-241	-227
som bloma	-147	-144
som bor	123	153
som braka	57	247
som brot	52	223
som da	167	7
som datum	-135	-102
som de	-230	-226
som den	-319	-289
som drunk	-158	-133
som e	-14	188
som efter	232	28
som eld	77	-56
som en	162	-142
som et	329	41
som fan	122	-114
som femar	-168	-147
som fick	17	176
som flyta	-158	-142
som foral	-84	-131
som forla	-136	76
som forsv	-150	-109
som forut	-279	-278
som gamal	219	48
som gick	186	-33
som gjord	-10	135
som gor	-239	-217
som gravi	-361	-283
som haler	45	282
som han	-159	-174
som hande	-4	190
som hant	237	18
som har	214	-20
som hindr	19	191
som hjalp	16	201
som hopad	-156	-154
som i	-295	-278
som igar	194	6
som ja	7	144
som jag	-275	-322
som kliar	-307	-250
som kom	210	77
som komer	56	104
som kraks	206	53
som leker	-160	-149
som lukta	248	107
som mar	-88	-152
som marmo	172	57
som maten	-224	-191
som medve	-198	-198
som mojli	2	155
som mumel	-187	-235
som nagot	158	51
som nan	157	8
som om	312	24
som overd	-199	-161
som polen	-195	-144
som prata	9	217
som pumpa	-180	-137
som sag	219	48
som sagt	-129	-156
som ser	117	-98
som sist	-230	-281
som sjuto	-181	-166
som ska	77	293
som skram	113	-29
som skrik	17	161
som slar	1	169
som sma	168	54
som spage	227	40
som spred	127	-10
som spyr	-131	-111
som sten	107	-77
som stock	168	43
som stres	-134	-193
som styr	9	140
som svide	-207	-186
som tar	172	186
som tjara	166	50
som tusan	-144	-92
som vaner	-167	-226
som vanli	-189	-188
som varad	-235	-150
som varje	-228	-211
somar	-122	108
somar fick	-132	-121
somar jag	12	149
somar svart	-193	-149
somar*	45	-118
somare*	-236	-236
somaren	-236	-236
somars*	192	52
somarstu*	192	52
somarstugan	192	52
some	114	-117
some of	153	16
some red	169	5
some*	84	202
someo faint	-122	-144
someo is	167	-38
someo*	70	198
someon*	70	198
someone	5	192
somet hapen	-152	-146
somet stron	-145	-163
somet*	44	135
someti*	-102	39
sometime*	-102	39
sometimes	-102	39
somn	-435	-461
somna	-115	161
somna for	-275	-311
somna got	-143	-138
somna in	-15	158
somna jag	3	159
somna nar	-91	-153
somna om	173	21
somna pa	-282	-301
somna sedan	-147	-144
somna vid	-186	-134
somna*	-366	-254
somnad*	-260	-315
somnade	-260	-315
somnar	-200	-166
somnat	35	191
somne blev	121	24
somni av	-168	-155
somnl i	-207	-189
somnl nater	-119	-151
somnl*	-241	-244
somnlo*	-241	-244
somnlos	-207	-189
somnlosa	-119	-151
somnm*	187	0
somnme*	187	0
somnmede*	187	0
somnmedel	187	0
somnp vakna	-208	-185
somnp*	-259	-250
somnpa*	-208	-185
somnpara*	-208	-185
somnparalys	-208	-185
somnpr*	-190	-180
somnprob*	-190	-180
somnproblem	-190	-180
somnt ar	-175	-167
somnt behov	-2	258
somnt jag	-202	-205
somnt men	131	1
somnt och	-29	230
somnt*	227	186
somnta*	239	197
somntabl*	239	197
somntablet	-175	-218
somntableten	-202	-205
somntableter	337	306
somnti*	-122	-153
somntips	-122	-153
somr*	-130	-197
somra jag	-164	-142
somra*	-130	-197
somras	-130	-197
son	-38	76
son andas	174	-13
son ar	118	-46
son at	145	6
son ate	169	5
son blev	-251	-236
son den	-136	-170
son fick	143	2
son fodes	-141	-125
son has	-161	-50
son hears	27	244
son i	37	262
son kisad	189	20
son kraks	-293	-299
son pa	160	106
son prata	-89	68
son sag	-169	-188
son sager	-21	246
son sate	117	23
son skada	40	232
son skrev	29	132
son slar	40	254
son stama	-206	-217
son swalo	138	3
son tar	22	214
sond*	-33	158
sonda kval	-105	-144
sonda med	-129	-156
sonda sonda	-105	-144
sonda*	-87	110
sondag	-41	160
sondag*	-209	-240
sondags	-209	-240
sondagsk*	-105	-144
sondagskvalar	-105	-144
sonde armen	140	-3
sonde av	-175	-190
sonde doren	67	240
sonde hela	4	150
sonde inuti	158	51
sonde moble	-24	132
sone*	-194	-260
sonen	-192	-251
sonen #	-208	-165
sonen astma	-151	-149
sonen drog	-217	-240
sonen eksem	-226	-244
sonen far	247	85
sonen fick	-166	-157
sonen finge	173	5
sonen fol	134	-18
sonen garde	-13	196
sonen hol	169	40
sonen leker	-218	-217
sonen ont	-183	-163
sonen pa	116	17
sonen ramla	-205	-150
sonen rum	192	-19
sonen sager	18	192
sonen ska	-115	-144
sonen skolv	-186	-191
sonen tolv	274	39
sonen vagra	-154	-136
sons	-185	-171
sons epile	-165	-128
sore	-544	-402
sore and	-134	-113
sore if	-139	-124
sore throa	-357	-226
sorj*	-188	-223
sorje min	-130	-149
sorje*	-188	-223
sorjer	-188	-223
sot	180	-14
sound comin	150	-6
soup	151	8
soup on	151	8
sov	-371	-154
sov en	-128	-141
sov hela	-214	-228
sov och	48	207
sov pa	-210	-226
sov som	-284	-290
sova	-229	-225
sova bara	-224	-204
sova foral	41	170
sova gor	-215	-254
sova koper	6	163
sova liger	-284	-255
sova och	134	-29
sova pa	-237	-212
sova sa	-199	-195
sova snet	-249	-219
sova sveta	229	49
sova ut	-210	-219
sove*	-404	-333
sover	-404	-333
sover dalig	-384	-426
sover gansk	-175	-167
sover han	209	46
sover har	174	46
sover hela	224	12
sover hon	153	23
sover i	-133	-111
sover med	-56	191
sover men	177	9
sover mycke	-262	-265
sover nar	-254	-261
sover nu	140	5
sover och	231	103
sover oroli	-197	-170
sover pa	-263	-277
sover valtr	-177	-149
sover vil	-164	-227
sovi*	-170	159
sovit	-170	159
sovit konst	-271	-264
sovit pa	50	320
spad*	145	-74
spadb med	-17	-135
spadb som	206	53
spadb*	145	-74
spadba*	145	-74
spadbarn	109	-77
spag*	227	40
spage*	227	40
spaget*	227	40
spageti	227	40
span	-214	-145
span i	-214	-145
span*	-122	-212
spand och	144	-1
spand som	138	-11
spande*	144	-1
spandes	144	-1
spani och	-142	-133
spani pa	-191	-180
spani*	-236	-216
spanie*	-191	-154
spanien	-191	-154
spanin*	-159	-167
spanings*	-150	-147
spaningshuvudvark	-150	-147
spar	44	262
spar sa	44	262
spar*	-49	242
spara plast	51	192
spara table	24	166
spara*	37	265
sparat	48	232
spare och	28	173
spare*	23	292
sparet	23	292
spark	-140	-139
spark av	221	19
spark hene	95	-40
spark i	42	137
spark mer	-280	-283
spark mig	10	365
spark och	41	245
spark pa	188	5
spark sen	160	9
spark v	-159	-109
sparka	-280	-283
sparka*	87	158
sparkad	140	229
sparkade	94	209
sparkade*	221	19
sparkades	221	19
sparkar	-214	-146
sparkat	160	9
spars spar	44	262
spars*	44	262
sparsa*	44	262
sparsakr*	44	262
sparsakring	44	262
spea*	178	-49
speak	246	9
speak propr	211	2
speb*	177	61
speba sluta	177	61
speba*	177	61
spebar*	177	61
spebarne*	177	61
spebarnet	177	61
spee*	214	38
speec*	214	38
speech	214	38
speg*	39	216
spege*	39	216
spegel*	39	216
spegeln	39	216
spel	27	130
spel behov	27	130
spel*	-348	-359
spela	-180	-171
spela bort	26	218
spela hocke	-110	-96
spela igen	-166	-157
spela musik	-175	-218
spela sjukh	-175	-194
spela teate	-154	-166
spela*	-265	-272
spelar	-305	-384
spelat	26	218
spele och	-160	-166
spele*	-225	-207
spelet	-225	-207
spic*	-33	124
spice	-33	124
spice tror	-33	124
spik gick	-129	-94
spik i	140	4
spik*	167	145
spikr*	147	26
spikra*	147	26
spikrak	147	26
spil*	-190	-181
spild het	-190	-181
spild*	-190	-181
spilde	-190	-181
spin*	-380	-355
spind*	-185	-202
spindl*	-185	-202
spindlar	-185	-202
spini*	-309	-255
spinin*	-309	-255
spining	-253	-221
spins	-147	-146
spins every	-147	-146
spio*	9	284
spion	9	284
spir*	30	-128
spira men	175	36
spira sa	207	66
spira*	30	-128
spiral	159	3
spiral*	-248	-245
spiralen	-180	-187
spiralut*	-169	-157
spiralutag	-169	-157
split heada	170	25
split since	-119	-100
spol*	73	-117
spola bra	-214	-145
spola*	62	-126
spolad*	-214	-145
spolade	-214	-145
spolar*	191	-28
spolarva*	191	-28
spolarvatska	191	-28
spor*	-192	-203
sport	-192	-203
sport bh	-192	-203
spot	212	60
spota pa	25	191
spota ut	-94	111
spota*	-88	129
spotad*	15	224
spotade	15	224
spotar	-137	-75
spots	82	-102
spots with	170	25
spra*	211	72
sprac i	47	-98
sprac igar	-117	-151
sprac nar	-190	-189
sprac*	-96	-145
sprack	-107	-252
sprai my	-210	-179
sprai*	-210	-179
sprain*	-210	-179
sprained	-210	-179
spran arbet	5	272
spran av	-136	-183
spran huvud	147	26
spran i	-178	-166
spran in	-265	-230
spran och	285	112
spran skola	27	196
spran*	232	217
sprang	30	-162
sprang*	260	278
spranga	9	315
sprangan*	147	26
sprangande	147	26
sprangde	-178	-166
sprangs	241	1
sprat som	159	0
sprat*	159	0
sprata	159	0
spray ar	129	6
spray hjalp	-170	-145
spray*	178	-17
spraye*	178	-17
sprayen	178	-17
sprea to	162	3
spreadin*	162	3
spreading	162	3
spreadsh*	-199	-169
spreadsheets	-199	-169
spred	127	-10
spred sig	127	-10
spri*	-301	-178
spric pa	-142	-118
spric*	-275	-271
sprick*	-275	-271
spricker	-275	-271
sprin pa	-125	-150
sprin til	-152	-159
sprin ut	-5	169
sprin*	-306	-218
spring	-192	-196
spring*	-277	-190
springer	-216	-114
springma*	-206	-211
springmask	-206	-211
sprit	80	250
sprit och	42	254
spru*	64	-208
spruc blodk	-211	-138
spruc halar	-236	-225
spruc och	169	50
spruc up	148	33
sprucken	-211	-138
spruckit	239	75
spruckna	-236	-225
sprut blod	191	28
sprut hur	-103	-137
sprut i	166	27
sprut nar	-129	-94
sprut til	-131	-152
sprut tio	127	-1
sprut*	118	-176
spruta	-71	-136
spruta*	283	22
sprutade	166	27
sprutan	-255	-219
sprutar	343	79
spruto*	-289	-326
sprutor	-289	-326
spur*	173	25
spurt from	173	25
spurt*	173	25
spurti*	173	25
spurting	173	25
spyd*	204	4
spyde	204	4
spyde blod	204	4
spyr	319	55
spyr ar	154	40
spyr blod	242	10
spyr galgr	222	30
spyr lite	-131	-111
spyr nu	171	9
spyr rot	222	23
spyr som	-229	-200
spyt	83	-52
spyt medan	83	-52
sque*	168	11
squee feeli	157	-11
squee*	168	11
squeez*	168	11
squeezin*	168	11
squeezing	168	11
squi*	154	7
squir*	154	7
squirt*	154	7
squirtin*	154	7
squirting	154	7
sta	346	202
sta emot	-29	136
sta gravi	198	51
sta pa	243	-14
sta up	235	17
sta ut	33	195
sta ute	1	183
stab	-2	203
stab him	-2	203
stack mig	6	-201
stad*	-186	-59
stada	-208	-154
stada ar	-191	-209
stada ingen	39	138
stada och	-160	-187
stai*	127	209
stair threw	145	-14
stair*	127	209
stairs	127	209
stal*	164	312
stale	-109	-151
stale for	234	179
stale min	125	-17
stale vid	-174	-132
stale*	213	316
stalet	213	316
stalt	15	201
stalt fram	15	201
stam*	-423	-454
stama*	-206	-217
stamar	-206	-217
stame det	-297	-343
stame*	-349	-383
stamer	-349	-383
stamn pa	-196	-177
stamn*	-196	-177
stamni*	-196	-177
stamning*	-196	-177
stamningen	-196	-177
stan	-141	-135
stan flyta	-142	-166
stan*	279	99
stana andas	207	-6
stana til	138	12
stana up	174	28
stana vi	160	38
stana*	307	180
stanad*	-74	90
stanade	-74	90
stanar	306	47
stanat	182	59
stand	187	-61
stand i	212	14
stand on	146	138
stand*	146	138
standi*	146	138
standing	146	138
stang av	-128	-52
stang doren	-114	-147
stang i	-205	-195
stang in	32	249
stang och	-175	-168
stang*	-115	-113
stangd*	-159	-87
stangde	-159	-87
stange*	-202	-213
stanger	-202	-213
stangs*	-205	-195
stangsle*	-205	-195
stangslet	-205	-195
stangt	184	97
star	223	369
star att	-165	-154
star han	-24	132
star nar	-242	-228
star pa	307	275
star utanf	8	295
star vid	2	249
star*	-204	-15
stark i	29	146
stark*	-110	128
starka	-154	-175
starkt	23	218
start about	-179	-173
start scrat	34	191
start*	-219	-64
starte*	-219	-64
started	-219	-64
stea*	-152	-146
steak	-152	-146
steak on	-152	-146
steg	40	339
steg til	25	133
stege pa	-161	-171
stek*	-217	-209
steko*	-217	-209
stekos	-217	-209
stel	-80	-164
stel nu	121	24
stel och	212	52
stel pa	-159	-173
stel sen	-171	-132
stel som	-221	-182
stel*	-290	-297
stela	-309	-275
stela fingr	-233	-222
stelf svart	191	38
stelf*	191	38
stelfr*	191	38
stelfrus*	191	38
stelfrusna	191	38
stelk sprut	-129	-94
stelk*	-199	-186
stelkr*	-199	-186
stelkram*	-199	-186
stelkramp	-150	-136
stelt	-189	-173
sten efter	203	27
sten i	-212	-195
sten pa	101	182
sten*	354	64
stenh hela	202	77
stenh huvud	167	21
stenh och	136	25
stenh*	303	99
stenha*	303	99
stenhard	245	77
stenhart	212	45
stenr benet	206	-6
stenr*	206	-6
stenra*	206	-6
stenras	206	-6
stent	167	7
stent sen	167	7
step*	34	333
stepd touch	6	168
stepd*	7	220
stepda*	7	220
stepdad	7	220
stepf comes	20	152
stepf*	42	214
stepfa*	42	214
stepfath*	42	214
stepfather	42	214
ster*	222	36
stero slut	222	36
stero*	222	36
steroi*	222	36
steroid	222	36
stic*	274	90
stick i	-200	-286
stick nalar	8	184
stick ner	-18	244
stick out	186	0
stick ut	338	20
stick*	287	104
sticke*	269	84
sticker	287	100
sticki*	186	0
sticking	186	0
stif neck	19	-130
stil	122	-103
stil i	133	-28
stil lapar	147	34
stil och	148	21
stil*	288	174
stila	288	174
stila och	10	144
stila yr	218	30
stin*	183	12
sting	183	12
sting i	-143	-153
sting my	162	24
stir*	309	142
stira at	227	-16
stira bara	123	36
stira och	161	-11
stira pa	-36	186
stira tomt	179	44
stira*	309	142
stirad*	168	24
stirade	168	24
stirar	280	140
stja*	99	-122
stjar nar	147	-28
stjar*	161	-20
stjarn*	161	-20
stjarnor	161	-20
stoc*	234	43
stock	160	0
stock rulad	160	0
stock*	168	43
stocka*	168	43
stockar	168	43
stod	131	269
stod av	-96	-127
stod han	0	185
stod hjalp	-14	115
stod hon	150	-13
stod lange	53	266
stod*	-259	-258
stodg*	-150	-165
stodgr*	-150	-165
stodgrup	-150	-165
stole och	126	-66
stole*	199	-23
stolen	199	-23
stolp*	187	6
stolpe	187	6
stolt*	-200	-157
stolth*	-200	-157
stolthet*	-200	-157
stoltheten	-200	-157
stom*	52	-173
stoma ache	-162	-137
stoma in	-141	-142
stoma pain	127	28
stoma*	-131	-219
stomac*	-131	-219
stomach	-131	-219
stomi ny	-196	-180
stomi svart	273	37
stomi*	176	-49
stomim*	-196	-180
stomimat*	-196	-180
stomimaterial	-196	-180
stomin	273	37
ston*	188	-73
stona nar	191	-5
stona*	285	12
stonar	285	12
stoo*	166	16
stool	166	16
stool and	166	16
stop	243	289
stop i	-163	-157
stop pa	225	-45
stop woryi	-141	-142
stop*	112	241
stopa	199	362
stopa bilar	9	223
stopa blode	114	-47
stopa honom	-6	218
stopa in	5	297
stopa varld	-5	169
stopa*	104	238
stopad*	95	178
stopade	95	178
stopar	22	170
stope bleed	-141	-126
stope now	-210	-149
stope when	-209	-184
stope*	-135	-219
stoped	-135	-219
stopi for	121	-26
stopi*	121	-26
stopin*	121	-26
stoping	121	-26
stor	99	-121
stor i	178	28
stor liten	218	11
stor mangd	190	26
stor nu	-140	-139
stor som	-309	-238
stor svar	202	50
stor tarm	-140	-143
stora anfal	157	24
stora av	-180	-137
stora enda	-2	170
stora folks	-194	-178
stora nu	46	181
stora table	-202	-192
stora tusar	-172	-167
store at	198	34
store i	-193	-149
store och	211	18
store stryp	-42	128
store*	21	201
storeb*	21	201
storebro*	21	201
storebror	21	201
stors*	-172	-151
storst*	-172	-151
storstad*	-172	-151
storstadningen	-172	-151
stort igen	-168	-154
stort mycke	-194	-174
stort preci	-113	-124
stort*	77	-162
storta	-168	-154
storta*	-272	-251
stortan	-272	-251
stortb*	336	32
stortblo*	336	32
stortbloder	336	32
stot	176	-94
stot av	-205	-195
stot fran	238	38
stot och	143	2
stot tre	163	-4
stot*	208	-90
stota	-88	-152
stota jag	-154	-169
stota kompi	-88	-152
stota och	113	40
stota*	280	-15
stotar	280	-15
stote	-144	-134
stote armba	-144	-134
stovl ar	140	-3
stovla*	-186	-166
stovlar	-186	-166
stovle*	140	-3
stovlen	140	-3
straf mig	20	233
straf*	20	233
strafa	12	223
stral ar	-222	-209
stral fran	187	-5
stral genom	27	183
stral i	223	42
stral ner	-147	-116
stral pa	-134	-116
stral ut	163	19
strala*	228	195
stralar	228	195
strale*	-222	-209
stralen	-222	-209
straln*	-134	-116
stralnin*	-134	-116
stralning	-134	-116
stram runt	159	39
stramar	200	-21
stran kan	-126	-159
stran me	-27	209
stran om	-204	-192
stran*	31	-148
strand*	-12	-149
stranden	-126	-159
strang	-113	-178
strang*	190	114
strangle*	190	114
strangled	190	114
stre*	-563	-466
strea att	-4	173
strea*	-4	173
stream*	-4	173
streamad*	-4	173
streamade	-4	173
stres	-482	-440
stres ge	-267	-227
stres gor	-149	-144
stres har	-161	-150
stres och	-143	-141
stres*	-409	-378
stresa*	-382	-355
stresad	-384	-357
stresi*	-186	-182
stret*	-188	-165
stretc*	-188	-165
stro*	94	-249
strok	157	8
strok behov	-158	-169
strok far	-162	-125
strok fora	-182	-133
strok heter	-204	-159
strok i	-195	-167
strok nys	257	33
strok och	-196	-134
strok of	-139	-97
strok*	43	-226
stroke	84	-201
stroke*	-85	-145
strokela*	-158	-169
strokelarm	-158	-169
stroken	150	31
strom genom	201	59
strom i	-170	-196
strom och	160	-40
strom*	110	-90
stroms*	182	-7
stromske*	182	-7
stromskenan	182	-7
stron*	-145	-163
strong*	-145	-163
stronger	-145	-163
strug to	157	36
strug*	157	36
strugl*	157	36
struglin*	157	36
strugling	157	36
strumpor	-119	-169
strup och	206	42
strup pa	-28	123
strup tils	139	4
strup*	157	155
strupg*	-28	123
strupgre*	-28	123
strupgrep	-28	123
stry*	259	232
stryk	2	420
stryk klade	-269	-222
stryk liten	-152	-159
stryk nar	18	190
stryk*	-271	-114
stryke*	-269	-222
stryker	-269	-222
strykn*	-135	-144
stryknin*	-135	-144
strykning	-135	-144
stryp han	-24	136
stryp mig	236	58
stryp min	-208	-176
stryp och	172	19
stryp pa	135	14
stryp sig	-12	168
stryp*	308	56
strypa	38	-148
strype*	-72	61
stryper	-72	61
strypt	405	83
strypt*	-41	133
stryptag	-41	133
stuc*	-76	-175
stuck a	-122	-95
stuck and	150	-6
stuck av	-153	-186
stuck half	-152	-146
stuck i	145	53
stuck*	-87	-157
stucke*	-87	-157
stucken	-87	-157
stud*	-174	-252
stude i	182	36
stude psyko	-123	-152
stude*	72	-112
studen*	249	75
studente*	182	36
studenten	182	36
studer*	-123	-152
studerar	-123	-152
studi frisk	-98	-140
studi*	-98	-140
studie*	-98	-140
studieti*	-98	-140
studietiden	-98	-140
studs vi	-141	-133
studs*	-208	-182
studsm*	-208	-182
studsmat*	-208	-182
studsmatan	-141	-133
stuf	81	222
stuf and	-27	144
stuf like	141	-20
stug*	184	184
stuga har	206	58
stuga*	184	188
stugan	184	188
stuk*	-418	-357
stuka fingr	-210	-160
stuka fot	-207	-207
stuka foten	-202	-218
stuka tumen	-258	-200
stuka*	-418	-357
stukad	-263	-246
stukad*	-273	-224
stukade	-273	-224
stukat	-253	-238
stum	-211	-205
stum av	-182	-174
stund a	171	9
stund gor	176	26
stund i	290	97
stund nu	-132	-115
stund och	229	21
stund sen	-190	-176
styc*	162	112
styck i	204	19
styck och	87	180
styck*	162	112
stycke*	162	112
stycken	162	112
styg*	-342	-174
stygn	-258	-96
stygn gor	-224	-189
stygn kliar	-150	-152
stygn ska	-140	-157
stygn*	-299	-270
stygne*	-299	-270
stygnen	-299	-270
styp*	7	241
stypt mig	7	241
stypt*	7	241
stypte	7	241
styr	37	423
styr mig	16	350
styr mina	15	213
styr*	194	1
styre i	232	72
styre slog	159	46
styre*	263	93
styret	263	93
styv*	53	313
styvf ror	-5	140
styvf*	18	185
styvfa*	18	185
styvfar	-5	140
styvp slog	30	202
styvp*	33	246
styvpa*	33	246
styvpapa	12	146
styvpapa*	30	202
styvpapan	30	202
sude*	470	134
suden	456	123
suden explo	215	47
suden hurts	151	34
suden teari	188	25
suden unbea	127	28
suden weakn	154	9
suden*	151	34
sudenl*	151	34
sudenly	151	34
sudig	-160	-131
sudig kvadl	145	53
sudig pa	-160	-131
sudig*	284	77
sudigt	284	77
suga	179	163
suga av	24	179
sugar is	144	-10
suge*	-193	69
suger	-252	-87
suger livet	-119	-151
suger muste	-199	-203
suger pa	-199	-67
suget	36	270
suget att	12	167
suget efter	30	143
suic*	-141	-14
suici at	-115	-132
suici every	43	179
suici i	-179	-187
suici och	6	220
suici*	-141	-14
suicid	-179	-187
suicid*	-36	173
suicidal	6	220
suicide	-47	79
suis*	47	184
suisi tanka	47	184
suisi*	47	184
suisid*	47	184
suisidal*	47	184
suisidala	47	184
suom*	-190	-180
suome*	-190	-180
suomea	-190	-180
sur	-177	-64
sur jag	33	221
sur jamt	-167	-168
sur och	-114	-147
sura	-76	-186
sura upsto	-76	-186
surf*	135	-8
surfa too	135	-8
surfa*	135	-8
surfac*	135	-8
surfaced	135	-8
sutit med	-30	214
sutit pa	-185	-160
sutit up	216	41
suup*	207	23
suupi roiku	170	29
suupi*	207	23
suupie*	207	23
suupieli	207	23
sv	-243	-239
sv eler	-243	-239
svag	319	48
svag i	321	95
svag rehab	-169	-125
svag sen	-158	-139
svag*	390	36
svaga	328	51
svaga ben	266	39
svaga for	187	-1
svaga*	187	-1
svagar*	187	-1
svagare	187	-1
svage fode	168	6
svage krock	-152	-128
svager	-152	-128
svager*	168	6
svagersk*	168	6
svagerskan	168	6
svagt	277	32
svagt igen	140	29
svagt och	156	29
sval*	71	-137
svald ala	254	24
svald en	-191	-268
svald et	-178	-143
svald mycke	128	59
svald tjugo	131	1
svald tva	161	59
svald typ	215	24
svald*	7	-201
svalde	7	-201
svalj efter	299	112
svalj et	-336	-254
svalj fel	181	63
svalj mit	218	46
svalj o	-220	-176
svalj saker	30	220
svalj saliv	228	79
svalj snor	-205	-238
svalj stolt	-200	-157
svalj stora	-202	-192
svalj svar	202	50
svalj*	-223	-211
svalja	-153	-265
svalje*	-217	-46
svaljer	-217	-46
svalt	535	80
svalt #	251	-14
svalt bater	195	33
svalt et	226	53
svalt flera	128	47
svalt hela	179	-3
svalt knapb	221	29
svalt magne	197	43
svalt maski	175	11
svalt mig	-13	181
svalt sa	213	72
svalt*	-13	181
svalta	-13	181
svam*	-136	-270
svaml*	259	83
svamla*	259	83
svamlar	259	83
svamp	-174	-275
svamp djurs	-212	-172
svamp farli	-187	-186
svamp i	170	7
svamp igar	205	60
svamp igen	-319	-275
svamp melan	-183	-151
svamp och	280	89
svamp vi	146	23
svampa*	-187	-186
svampar	-187	-186
svampg*	218	39
svampgry*	218	39
svampgryta	218	39
svar	196	235
svar att	238	30
svar huvud	383	128
svar jag	8	317
svar luft	235	71
svar magsm	162	41
svar pa	-282	-237
svar smart	172	65
svar svalj	202	50
svar*	128	-99
svara at	22	226
svara bara	151	166
svara fel	-220	-213
svara hon	137	25
svara i	117	242
svara ja	227	-16
svara konst	290	79
svara me	159	-25
svara osama	185	52
svara pa	-134	-244
svarar	158	200
svarar*	174	44
svarare	174	44
svarat	-261	-272
svard	-211	-199
svard blama	-211	-199
svare*	-130	-121
svaret	-130	-121
svarf hor	-220	-213
svarf laser	29	137
svarf sa	-8	179
svarfo*	29	137
svarfora*	29	137
svarforaldrarna	29	137
svarm blekn	104	43
svarm fick	-172	-127
svarm har	108	-8
svarm sla	7	140
svarm slar	20	104
svarm suger	-199	-203
svart	97	-188
svart a	-142	-115
svart att	-172	-352
svart bajs	271	25
svart ben	249	102
svart det	184	181
svart efter	-150	-127
svart finge	191	38
svart for	208	-40
svart humor	-149	-127
svart huvud	148	51
svart inte	182	26
svart kleti	201	67
svart lite	-191	-180
svart och	149	155
svart rida	230	35
svart som	198	-2
svart sot	-174	-127
svart svart	139	4
svart*	238	-5
svarta	31	-113
svartnad*	139	4
svartnade	139	4
svens for	-14	115
svens my	143	19
svet	165	-52
svet jag	132	-11
svet kvina	117	42
svet*	51	-139
sveta fast	192	20
sveta i	-157	-145
sveta inte	229	49
sveta mycke	-321	-285
sveta och	102	-62
sveta pa	-137	-134
sveta skaka	112	43
sveta som	-222	-179
sveta*	4	-143
svetas	4	-143
svete riner	192	73
svete*	192	73
sveten	192	73
sveti av	-167	-127
sveti foter	-214	-189
sveti hande	-155	-148
sveti i	128	30
svetig	237	47
svetig*	-271	-239
svetiga	-271	-239
svetn ont	223	46
svetn*	-55	-183
svetni*	-55	-183
svetning*	-55	-183
svetningar	-55	-183
svetv dygne	-133	-111
svetv*	-133	-111
svetva*	-133	-111
svetvaln*	-133	-111
svetvalningar	-133	-111
svid*	-400	-315
svide av	-167	-145
svide i	-139	-111
svide nar	-271	-245
svide och	-207	-183
svide*	-400	-315
svider	-400	-315
svim*	295	2
svima	66	-140
svima av	-219	-236
svima en	-169	-124
svima gang	235	6
svima lol	-247	-210
svima mit	271	93
svima nasta	255	70
svima nys	159	26
svima pa	115	-29
svima som	-301	-206
svima tva	186	11
svima vid	-184	-143
svima*	245	-15
svimad*	100	-67
svimade	100	-67
svimar	217	-38
svimat	227	51
svimf av	-177	-164
svimf efter	138	46
svimf*	260	65
svimfa*	260	65
svimfard*	260	65
svimfardig	260	65
sviml*	233	81
svimle*	233	81
svimleke*	233	81
svimleken	233	81
svin*	-170	-227
svink ute	-224	-206
svink*	-277	-262
svinka*	-224	-206
svinkalt	-224	-206
svino i	123	47
svino*	191	19
svinon*	191	19
svinont	191	19
svir	-127	-138
svir nar	-127	-138
svlt	258	35
svlt bater	258	35
svule ben	-282	-249
svule blixt	198	46
svule efter	-330	-256
svule fot	-351	-307
svule hand	-195	-190
svule i	301	86
svule kind	-235	-200
svule lap	-146	-150
svule och	-193	-164
svule sen	254	95
svule tandk	-186	-175
svule til	250	81
svule tunga	292	91
svule vad	177	63
svule yters	-136	-143
svule*	-150	-248
svulet	-238	-249
svuln ben	-363	-305
svuln fingr	-222	-172
svuln foter	-272	-214
svuln halse	233	23
svuln i	241	5
svuln igen	190	31
svuln jag	-165	-154
svuln lapar	183	37
svuln lymfk	-222	-208
svuln mar	174	47
svuln ogon	-26	136
svuln snabt	150	21
svuln under	211	54
svuln up	175	-20
svuln*	141	-38
svulna	-433	-263
svulna*	490	135
svulnar	572	189
swae*	188	13
swaet*	188	13
swaeti*	188	13
swaeting	188	13
swal*	402	39
swalo a	248	45
swalo pils	230	1
swalo*	402	39
swalow	203	-5
swalow*	347	41
swalowed	347	41
swea*	302	49
sweat and	167	29
sweat bucke	128	22
sweat*	209	24
sweati*	274	71
sweating	219	60
swel*	257	36
sweli after	149	14
sweli*	257	36
swelin*	257	36
sweling	257	36
sydanl*	177	16
sydanlaa*	177	16
sydanlaakeita	177	16
symt*	-165	-222
symto hela	-114	-168
symto*	-165	-222
symtom	-114	-168
syna*	270	19
synas	270	19
synd	21	357
synd att	21	357
syne*	147	-50
synen	147	-50
synen forsv	232	52
synen helt	190	43
synen pa	292	104
synen sudig	-160	-131
synfa och	-174	-127
syns	-126	-159
syns pa	-126	-159
syny*	136	12
synyt alkoi	136	12
synyt*	136	12
synyty*	136	12
synytys	136	12
syo	227	41
syod*	149	3
syoda	149	3
syon	141	13
syon veren	141	13
syra	176	41
syra i	223	37
syra mot	-28	190
syra pa	160	31
syra up	-176	-188
syra*	263	143
syraf*	277	13
syrafo*	277	13
syraforg*	277	13
syraforgiftning	277	13
syre*	393	-1
syrem sjunk	165	17
syrem visar	248	25
syrem*	239	-14
syrema*	239	-14
syremata*	248	25
syremataren	248	25
syrematnad	-188	-151
syrematnaden	165	17
syret	284	0
syret star	284	0
syrga ar	170	24
syrga nu	-141	-125
syrgas	-141	-125
syrgas*	152	-17
syrgasen	152	-17
sys	-124	-149
sysko drack	160	56
sysko knuf	-157	-163
sysko med	2	131
sysko vanli	-159	-147
syskon*	-120	-183
syskonba*	160	56
syskonbarn	160	56
syskonbr*	-157	-163
syskonbrak	-157	-163
syskongn*	-159	-147
syskongnab	-159	-147
syst*	96	231
syste blir	16	227
syste nyfod	122	-15
syste prata	42	204
syste ta	-3	134
syste*	96	231
syster	77	232
systers	122	-15
sytr*	-151	-150
sytra*	-151	-150
sytrad	-151	-150
ta	83	335
ta antib	-136	-113
ta avhug	292	18
ta baltr	-221	-247
ta barne	16	186
ta blodp	-141	-172
ta bort	-266	-315
ta det	-114	-138
ta en	-147	-118
ta et	-144	-79
ta forsa	-21	235
ta hand	14	291
ta hema	-8	174
ta hjart	1	187
ta ipren	-210	-171
ta korko	-234	-250
ta live	22	228
ta livet	100	446
ta livt	-2	168
ta medic	202	50
ta metot	-237	-215
ta mig	6	136
ta min	43	-109
ta mina	7	140
ta mit	38	341
ta mycke	3	165
ta nar	25	127
ta pa	163	160
ta piler	41	170
ta sin	14	169
ta sit	-167	-19
ta slut	219	323
ta svart	-191	-180
ta table	-165	-154
ta tva	-229	-224
ta ut	-255	-281
ta vacin	-93	-135
ta vagen	16	146
tabe*	228	23
tabel*	228	23
tabelt*	228	23
tabelter	228	23
table ala	222	24
table borja	117	19
table det	43	212
table fel	-242	-206
table fins	-298	-270
table for	-171	-171
table fora	27	193
table frame	-3	260
table hjalp	-131	-115
table i	-26	272
table ifal	-29	126
table igar	-197	-188
table imorg	-184	-218
table jag	26	303
table mot	-154	-175
table mycke	283	9
table nu	124	242
table run	-160	-152
table under	16	176
tableten	-124	-221
tableter	327	145
tableter*	-166	194
tableterna	-166	194
tablets	-209	-212
tack	-505	-297
tack da	-188	-223
tack for	-82	184
tack garna	-228	-232
tack men	25	177
tack och	-200	-212
tack sa	-193	-211
tacka	-195	-213
tacka er	-195	-213
tacke kraks	163	51
tacke over	116	17
tacke*	165	123
tacket	165	123
tackl i	-184	-149
tackl*	-184	-149
tackla*	-184	-149
tafs*	41	267
tafsa pa	41	267
tafsa*	41	267
tafsar	24	227
tafsat	40	164
tag hjart	159	24
taget for	136	-12
taget var	-145	-156
tagi*	324	65
tagit	273	50
tagit #	318	43
tagit ala	185	-34
tagit aldel	128	-15
tagit alved	-434	-315
tagit doset	143	-13
tagit dubel	194	30
tagit en	65	-192
tagit farva	25	177
tagit fel	208	25
tagit for	187	0
tagit fram	-38	179
tagit ghb	82	-25
tagit hela	226	-1
tagit henes	-19	121
tagit min	137	-54
tagit mit	-22	227
tagit nitro	167	16
tagit pa	-14	249
tagit table	347	8
tagit tio	138	6
tagit ut	-35	73
tagit*	248	21
tagits	248	21
taju*	238	5
tajut*	238	5
tajuto*	238	5
tajuton	196	0
tak	210	195
take a	-96	-141
take ibupr	-175	-124
take to	32	146
taket och	-183	-91
taket sex	113	-29
takt	187	47
takt med	187	47
tal i	165	-1
tal infor	-146	-106
tala*	100	283
talar	109	219
talar direk	15	234
talar osama	135	-15
tale*	-121	-224
talet	-121	-224
talet ar	-195	-158
talet blev	150	27
talet for	193	47
talet forsv	152	38
talet konst	322	46
talet o	182	25
talet och	-230	-226
talj*	160	-13
taljk det	160	-13
taljk*	160	-13
taljkn*	160	-13
taljkniv*	160	-13
taljkniven	160	-13
talk	243	5
talk*	224	75
talki*	212	95
talkin*	212	95
talking	212	95
talks	111	-38
talks funy	111	-38
talr*	-249	-253
talri inget	-151	-174
talri*	-249	-253
talrik	-249	-253
tals*	230	23
talsv som	230	23
talsv*	230	23
talsva*	230	23
talsvari*	230	23
talsvarigheter	230	23
talt*	250	47
talte yr	184	37
talte*	250	47
taltet	250	47
tan	-438	-435
tan den	-197	-176
tan i	-230	-211
tan och	-215	-218
tan svart	-150	-127
tan tror	-235	-241
tana	16	173
tana iltan	16	173
tand	-252	-94
tand efter	-148	-139
tand i	144	17
tand mjolk	-127	-139
tand pa	-205	23
tand sedan	-221	-216
tand*	-211	-92
tanda	20	146
tanda pa	20	146
tanda*	-3	224
tandar*	-3	224
tandaren	-23	122
tandb svule	-142	-134
tandb*	-142	-134
tandbo*	-142	-134
tandbold	-142	-134
tande	-185	-164
tande ar	-189	-178
tande gnisl	144	-1
tande i	157	16
tande ljus	-185	-164
tande pa	-51	225
tande skalr	239	51
tande tar	17	282
tande*	5	158
tanden	-185	-56
tander	-91	64
tander*	111	165
tanderna	111	165
tandk ar	-174	-131
tandk blode	-231	-214
tandk nar	-250	-187
tandk och	250	26
tandk som	-146	-142
tandk*	-209	-266
tandko*	-141	-203
tandkot	-240	-219
tandkote*	-72	-148
tandkotet	-72	-148
tandkr*	-240	-217
tandkram	-240	-217
tandl gav	-126	-107
tandl hela	-121	-123
tandl nys	-197	-162
tandl och	-129	-144
tandl*	-328	-339
tandla*	-328	-339
tandlaka*	-328	-339
tandlakaren	-282	-293
tandlakarskrack	-162	-155
tandlakarstolen	-129	-144
tandr som	-134	-116
tandr*	-134	-116
tandro*	-134	-116
tandront*	-134	-116
tandrontgen	-134	-116
tands*	-232	-233
tandst*	-232	-233
tandsten	-232	-233
tandt*	-131	-130
tandtr*	-131	-130
tandtrad	-131	-130
tandu ater	156	19
tandu*	156	19
tandut*	156	19
tandutdr*	156	19
tandutdragning	141	2
tandv efter	-197	-165
tandv i	-197	-168
tandv kan	-184	-148
tandv och	165	68
tandv sa	-200	-225
tandv*	0	-189
tandva*	41	-116
tandvard	-197	-165
tandvard*	-150	-153
tandvarden	-150	-153
tandvark	-29	-122
tandvats*	290	102
tandvatska	290	102
tandve*	-200	-225
tandverk	-200	-225
tang*	127	-10
tange med	127	-10
tange*	127	-10
tangen*	127	-10
tangente*	127	-10
tangenterna	127	-10
tank*	-11	392
tanka	-194	-124
tanka dar	27	203
tanka doda	56	172
tanka gar	20	195
tanka om	73	184
tanka pa	-314	-58
tanka snura	15	197
tanka*	-197	263
tankar	-223	184
tankar*	-52	189
tankarna	-52	189
tanke	24	215
tanke ga	-65	147
tanke gora	84	224
tanke hela	41	172
tanke hopa	235	-79
tanke huga	-37	173
tanke jag	-53	175
tanke kola	12	152
tanke man	-90	-142
tanke om	23	222
tanke svalt	-13	181
tanke ta	53	331
tanke tanda	20	146
tanke utpla	23	156
tanke varje	56	137
tanke*	137	252
tanker	137	252
tankr	-26	115
tankr pa	-26	115
tankt gora	43	191
tankt kora	-27	222
tankt pa	-162	-206
tankt*	-8	210
tankte	-8	210
tapa	-77	206
tapa det	-31	252
tapa*	-114	-66
tapaa	46	324
tapaa itsen	11	253
tapaa minut	12	134
tapad andan	-226	-210
tapad bort	-133	-159
tapad det	37	262
tapad en	-247	-244
tapad hakan	-267	-252
tapad har	-241	-246
tapad kafek	196	30
tapad linse	-190	-193
tapad synen	310	104
tapad*	-245	-176
tapade	-245	-176
tapan	16	173
tapan itsen	16	173
tapar	128	-127
tapar alt	174	31
tapar andan	241	56
tapar greje	222	41
tapar har	-357	-381
tapar kanse	-176	-155
tapar kontr	48	155
tapar saker	183	-4
tapat	-176	-314
tapat lapen	-150	-146
tapat motiv	-150	-152
tapat roste	-161	-129
tapat trade	-234	-216
tapt	-485	-367
tapt i	-301	-242
tapt jamt	-114	-138
tapt nasa	-144	-138
tapt sa	-211	-183
tar	-263	-10
tar #	-230	1
tar al	157	-31
tar alt	22	209
tar betal	-143	-164
tar blodt	170	78
tar bosa	-2	165
tar det	-163	-18
tar dod	-162	-238
tar eliqu	117	45
tar emot	162	300
tar farva	-150	-194
tar hunde	66	200
tar inan	91	256
tar inhal	-127	-172
tar kal	-212	-216
tar livet	-288	-418
tar mig	118	345
tar min	14	268
tar mina	-156	-151
tar mit	17	212
tar p	-147	-146
tar pa	84	309
tar sig	155	-4
tar slut	-45	-172
tar som	-212	-195
tar table	-45	181
tar vento	-148	-137
tar waran	209	46
tarm	-140	-143
tarm*	181	51
tarmv magen	181	51
tarmv*	181	51
tarmvr*	181	51
tarmvred	181	51
tarn*	-17	-156
tarna	-17	-156
tarna ar	203	27
tarna domna	-219	-163
tarna kapad	170	25
tarna kliar	-183	-151
tart*	-220	-234
tarta	-220	-234
tary	166	16
tary stool	166	16
tas	-249	-260
tas bort	-233	-240
tase*	-201	-278
tasen	-201	-278
tat	240	53
tat ont	232	69
tatu*	-261	-226
tatue mig	-239	-222
tatue*	-261	-226
tatuer*	-261	-226
tatuerat	-239	-222
tavl*	-129	-205
tavla i	-140	-168
tavlo ont	-231	-181
tavlo*	-231	-181
tavlor	-231	-181
taxi*	268	179
taxic laste	-2	172
taxic*	-2	172
taxich*	-2	172
taxichau*	-2	172
taxichauforen	-2	172
taxin	258	26
tbe	-212	-223
tbe sprut	-131	-152
tea	151	8
teat*	-154	-166
teate och	-154	-166
teate*	-154	-166
teater	-154	-166
teba*	-131	-126
tebak*	-131	-126
tebaks	-131	-126
tege*	-182	-248
tegel	-223	-251
tegel ont	-223	-251
tejp*	-189	-24
tejpa over	-30	146
tejpa*	-189	-24
tejpad	-197	-176
tejpat	-30	146
teka*	196	15
tekan over	196	15
tekan*	196	15
tekana*	196	15
tekanan	196	15
tekn*	-191	-138
tekni*	-191	-138
teknik*	-191	-138
tekniker	-191	-138
tel	-2	152
tel my	-2	152
tele*	-249	77
telef har	-272	-298
telef hela	50	165
telef helst	-202	-237
telef hon	11	126
telef jag	27	254
telef min	40	159
telef och	14	165
telef ringd	-148	-170
telef skaka	-167	-166
telef*	-249	77
telefo*	-249	77
telefon	9	207
telefone*	-260	77
telefonen	-260	77
telefonu*	-166	-215
telefonumer	-166	-215
temp	420	93
temp just	191	7
temp of	193	15
tempe ar	-158	-133
ten	27	-123
ten times	139	0
tend*	-157	-144
tende no	-157	-144
tende*	-157	-144
tender	-157	-144
teni*	-189	-208
tenis*	-189	-208
tenisa*	-189	-208
tent*	-296	-276
tenta och	-176	-163
tenta*	-261	-246
tentaa*	-192	-193
tentaang*	-192	-193
tentaangest	-192	-193
tentan	-202	-165
tento rygon	-150	-132
tento*	-150	-132
tentor	-150	-132
tera*	-238	-268
terap*	-238	-268
terapi	-238	-268
terib heada	196	56
term*	247	46
termo bara	142	7
termo visar	202	25
termo*	247	46
termom*	247	46
termomet*	247	46
termometern	247	46
terv*	-137	-144
terve*	-137	-144
tervey*	-137	-144
terveysk*	-137	-144
terveyskeskukseen	-137	-144
test	-328	-334
test*	-102	-266
testa	-284	-331
testa ala	-82	-125
testa behov	-97	-168
testa i	-3	149
testa mig	-201	-266
testa sig	-169	-139
testa sockr	-165	-135
teste visar	149	30
tested	-181	-139
testet	175	36
testi ar	157	45
testi har	294	60
testi och	-268	-224
testi pain	222	27
testi plots	307	50
testi*	91	-101
testic*	231	29
testicle	231	29
testik*	21	-121
testikel*	21	-121
testikeln	-64	-140
testikelsmarta	307	50
testr til	-156	-147
testr*	-156	-147
testre*	-156	-147
testrems*	-156	-147
testremsor	-156	-147
tests ar	-145	-123
tests*	-155	-121
testst*	-155	-121
teststic*	-155	-121
teststickor	-155	-121
tet	-154	-176
tet i	-129	-119
teta*	-141	-126
tetan shot	-141	-126
tetan*	-141	-126
tetanu*	-141	-126
tetanus	-141	-126
teve*	196	213
teven	196	213
teven och	149	36
teven talar	15	234
text*	149	143
texte goodb	-17	133
texte pa	150	34
texte*	149	143
texted	-21	159
texten	150	34
tgit	228	23
tgit #	228	23
thai*	106	-42
thail igar	193	25
thail*	106	-42
thaila*	106	-42
thailand	106	-42
than do	-181	-187
than*	-183	-14
thank*	-183	-14
thanks	-183	-14
that	-498	-455
that i	-175	-139
the	91	205
the baby	148	173
the back	-378	-338
the bathr	161	180
the bee	162	24
the bil	-209	-184
the bridg	-31	179
the bunk	154	2
the compu	-190	-170
the cord	133	-6
the coura	20	173
the cut	150	23
the dark	-217	-230
the denti	-190	-207
the difer	-136	-102
the door	4	198
the dose	139	0
the drain	153	16
the elbow	-151	-140
the exerc	-117	-143
the floor	278	-10
the garag	-30	210
the garde	169	5
the ice	194	-13
the inhal	-144	-129
the knee	-136	-119
the last	157	-11
the leg	289	7
the light	161	-2
the morni	-214	-221
the night	-143	-160
the notes	20	173
the outsi	-169	-199
the pain	14	191
the pils	1	230
the pres	159	13
the radio	-116	-142
the rash	-269	-255
the right	-143	26
the rope	-30	210
the sink	153	16
the sofa	-195	-167
the stair	127	209
the top	-147	-146
the whole	-211	-165
them	-141	-184
them mysel	-141	-184
there	-112	49
they	-43	212
they are	-9	234
they bleed	34	191
thig*	150	23
thigh	150	23
thin*	85	364
thine and	-170	-162
thine today	166	9
thing at	9	118
thing*	42	191
things	42	191
think about	42	316
think gunky	-169	-157
think hands	-236	-207
think im	240	11
think the	-1	246
think they	-29	173
think*	48	438
thinki*	49	335
thinking	49	335
thinks	1	311
thir*	-203	-183
third	-203	-183
third time	-142	-132
this	-203	-231
this comut	-115	-134
this rash	-163	-164
this year	-242	-227
thou*	-50	204
thoug of	25	178
thoug*	-50	204
though*	-3	247
thoughts	-3	247
thre*	-263	-203
threa to	29	174
threa*	29	174
threat*	29	174
threaten*	29	174
three	-323	-376
three days	-258	-229
three weeks	-206	-184
threw up	201	13
throa and	-205	-143
throa every	-185	-159
throa feels	162	24
throa from	-129	-106
throa is	264	52
throa like	-159	-169
throa*	-99	-169
throat	-99	-169
throb al	-149	-152
throb*	-196	-184
throbi*	-196	-184
throbing	-196	-184
throu a	174	15
throu the	152	162
throu*	264	168
throug*	264	168
through	264	168
throw thing	9	118
throws	9	118
thum*	-141	-126
thumb	-141	-126
thumb stope	-141	-126
thun*	145	19
thund*	145	19
thunde*	145	19
thunderc*	145	19
thunderclap	145	19
thur*	-189	-189
thurs*	-189	-189
thursd*	-189	-189
thursday	-189	-189
tia atack	277	26
tick*	-4	212
ticka i	12	254
ticka*	12	254
tickar	12	254
tid	-205	-195
tid for	-317	-326
tid hos	-306	-329
tid imorg	-119	-128
tid men	33	145
tid om	-134	-127
tid pa	-70	-202
tid tar	-76	128
tid til	-219	-199
tide*	-209	-122
tiden	-193	-117
tiden a	129	26
tiden ar	169	40
tiden kan	-214	-139
tiden magra	248	79
tiden pa	-217	-137
tiden sen	176	22
tider gar	-204	-241
tider jag	26	160
tidi*	79	-144
tidig gravi	197	77
tidig klock	-223	-209
tidig*	79	-144
tidigt	19	-172
tidn*	-160	-204
tidni*	-160	-204
tidnin*	-160	-204
tidninge*	-160	-204
tidningen	-160	-204
tiga	42	196
tight as	-136	-119
tight band	234	3
til ala	-13	235
til aorta	-168	-132
til att	20	195
til b	201	-11
til barn	-185	-180
til barnm	-145	-123
til baten	-167	-195
til blods	-156	-147
til bon	-131	-126
til brevl	219	43
til bron	-20	159
til brost	-225	-212
til busen	-152	-159
til dagis	-178	-132
til dem	-133	-7
til dods	-13	181
til dokto	0	241
til doren	173	-35
til en	60	-93
til er	-214	-219
til et	-18	173
til forlo	-159	-224
til forsa	-101	-158
til forsk	-158	-199
til freda	-184	-277
til gardi	248	15
til grane	47	232
til grekl	-132	-121
til he	-151	-140
til hela	-131	-152
til hemet	0	166
til hene	139	208
til i	238	78
til iblan	-155	-147
til is	-24	130
til jarnv	8	156
til jul	-169	-172
til kan	86	224
til kavep	-135	-157
til kna	150	31
til knat	250	81
til koket	-183	-202
til korko	-201	-160
til lande	-142	-166
til liv	-91	-153
til magsa	-127	-120
til mama	-211	-217
til man	1	214
til matni	120	0
til mig	-11	252
til mines	-180	-172
til mit	-153	-185
til nar	-119	-153
til nu	113	-16
til pa	53	222
til saker	30	174
til sex	40	169
til sig	214	16
til sjukg	-163	-183
til sjuks	-141	-172
til skola	-142	8
til somar	192	52
til spani	-142	-133
til tange	127	-10
til thail	-162	-141
til they	34	191
til tio	-235	-221
til toan	200	-39
til vansi	-194	-223
til vardc	-245	-256
til vatne	-18	152
tilba nar	-146	-139
tilba och	51	192
tils	-44	324
tils hon	-33	212
tils jag	18	266
tils*	9	176
tilsa*	9	176
tilsam*	9	176
tilsaman*	9	176
tilsamans	9	176
tilt*	189	6
tilta*	189	6
tiltal	189	6
tima*	201	-145
timar	201	-145
timar det	-176	-159
timar for	-218	-209
timar nu	183	61
timar och	201	62
timar sen	323	37
timar tanka	-224	-204
time	358	61
time i	-183	-181
time och	240	43
time pa	-228	-220
time sen	250	48
time this	-142	-132
time*	-92	-210
timen	-189	-135
timen norma	-189	-135
times a	-144	-129
times the	253	33
tingl hands	126	12
tingli*	-46	-144
tingling	-46	-144
tini*	1	-178
tinin gamal	143	53
tinin och	218	23
tinin pa	-162	-128
tinin*	213	16
tining*	213	16
tiningen	213	16
tinit sedan	-140	-122
tinit*	-319	-312
tinitu*	-319	-312
tinitus	-319	-312
tio ar	-252	-72
tio gange	127	-1
tio minut	369	98
tio pufar	138	6
tio skule	-235	-221
tio somnt	131	1
tio vecko	145	12
tipa*	256	21
tipad*	256	21
tipade	256	21
tips	-384	-416
tips om	-138	-136
tips pa	-141	-224
tire*	-229	-229
tired	-229	-229
tired after	-143	-160
tired al	-138	-133
tisda ater	144	17
tisdag	-162	-147
tita	172	114
tita i	155	49
tita ner	176	-5
tita pa	21	130
tita*	140	162
titad pa	-148	-120
titad*	-148	-120
titade	-148	-120
titan och	-115	-144
titan*	-115	-144
titani*	-115	-144
titanic	-115	-144
titar	178	146
titar bara	318	13
titar i	113	-29
titar nar	45	150
titar ner	-10	286
titar pa	-133	-28
titat	-7	235
titat pa	-7	235
tjar*	166	50
tjara	166	50
tjara a	123	22
tjat*	-131	-104
tjata om	-131	-104
tjata*	-131	-104
tjatar	-131	-104
tjej sager	44	230
tjej*	266	140
tjeje foder	185	37
tjeje i	-7	219
tjeje pa	157	9
tjeje*	266	140
tjejen	266	140
tjoc*	216	19
tjock efter	201	26
tjock ny	157	67
tjock och	240	49
tjock som	-146	-117
tjock*	316	59
tjocka	181	32
tjockn*	201	26
tjocknar	201	26
tjockt	203	26
tjug*	156	-4
tjugo	132	-22
tjugo ar	-140	-122
tjugo ipren	131	1
tjugo minut	209	70
tjut*	262	67
tjute och	173	32
tjute vi	221	31
tjute*	262	67
tjuter	262	67
to	-50	301
to a	-141	-184
to be	-184	-88
to book	-170	-162
to breat	163	44
to come	119	-15
to die	55	364
to end	36	326
to exerc	-133	-134
to faint	-173	-163
to feel	10	201
to have	-182	-117
to hurt	-6	174
to jump	14	151
to kil	79	332
to left	162	3
to live	65	250
to mary	19	149
to my	169	-48
to say	-16	141
to sleep	102	162
to stab	-2	203
to the	-195	-254
to wake	15	189
toa	-105	-259
toa hela	-170	-227
toal*	284	72
toale blev	147	-39
toale en	-228	-220
toale han	-30	123
toale hart	-237	-170
toale och	137	26
toale*	284	72
toalet*	284	72
toaleten	284	72
toan	167	168
toan i	29	161
today shes	166	9
tode*	161	17
todel vaike	161	17
todel*	161	17
todela	161	17
todl*	118	-74
todle drank	285	28
todle has	-235	-157
todle tumy	-144	-119
todle*	118	-74
todler	146	-49
toe	-145	-163
toe need	-145	-163
tog	135	165
tog ala	192	-19
tog av	126	139
tog blodp	-162	-131
tog bort	177	34
tog bosan	-21	115
tog det	-183	-248
tog dubel	180	58
tog eld	127	2
tog en	233	191
tog for	143	4
tog halva	169	2
tog han	-16	127
tog i	159	84
tog knack	-143	-161
tog kuden	-22	255
tog medic	-218	-209
tog mig	-2	379
tog min	-175	-151
tog mina	74	291
tog mit	-2	168
tog nagra	196	18
tog ner	-207	-174
tog ny	236	34
tog overd	-210	-215
tog pa	138	362
tog slut	-265	-285
tog strup	45	132
tog stryp	74	185
tog table	-64	-94
tog tre	281	18
tog treti	280	49
tog tva	-309	-256
tog yxa	-5	145
toin*	257	38
toine suupi	183	17
toine*	257	38
toinen	257	38
tois*	209	28
toise silma	209	28
toise*	209	28
toises*	209	28
toisesta	209	28
tok	192	0
tok och	192	0
told	-229	30
told me	-47	159
tolk	-229	-280
tolk til	-153	-185
tolv	144	92
tolv ar	274	39
tolv ska	-136	-118
tolv timar	164	56
tom	265	3
tom ask	192	-19
tom jag	13	160
toma	-151	-150
toma blasa	-151	-150
toma*	-233	-210
tomat blir	-233	-210
tomat*	-233	-210
tomate*	-233	-210
tomatern*	-233	-210
tomaterna	-233	-210
tomo*	7	197
tomor*	7	197
tomoro*	7	197
tomorow	7	197
tomt och	179	44
tomt sen	-32	125
tomt*	-247	-62
tomta och	38	118
tomta*	38	118
tomtar	38	118
tomte skag	-260	-183
tomte*	-260	-183
tomten*	-260	-183
tomtens	-260	-183
ton	-146	-132
tonar ar	-171	-183
tonar drive	-193	-197
tonar har	163	-48
tonar om	-156	-155
tonar sager	-182	-195
tonar skar	23	222
tonar skriv	47	238
tonar vaxer	-183	-148
tonaring	-63	124
tonaring*	17	-169
tonaringen	17	-169
tong*	210	27
tongu sweli	168	10
tongu*	210	27
tongue	210	27
toni*	160	392
tonig is	1	190
tonig*	72	384
tonigh*	72	384
tonight	72	384
tons*	273	24
tonsi och	219	10
tonsi*	273	24
tonsil*	273	24
tonsilop	219	10
too	-103	-305
too far	-122	-95
too fast	135	-8
too loud	-116	-142
too many	218	1
took	397	286
took a	181	12
took about	236	10
took al	251	0
took the	-30	210
took too	218	1
toot*	-334	-328
tooth	-238	-237
tooth*	-235	-228
tootha*	-235	-228
toothach*	-235	-228
toothache	-235	-228
top shelf	-147	-146
tor	-246	-321
tor hud	-300	-264
tor i	-328	-284
tor sex	199	8
tora	-459	-427
tora hande	-261	-267
tora lapar	-191	-174
tora ogon	-320	-281
tork*	-206	-200
torka mig	-206	-200
torka*	-206	-200
torkar	-179	-155
tors*	-347	-380
torsd*	-193	-266
torsda*	-193	-266
torsdag	-236	-270
torsk	-294	-238
torst sa	-143	-122
torst slo	222	59
torst*	-121	-189
torsti*	-121	-189
torstig	-121	-189
touc*	36	283
touch me	41	247
touch*	36	283
touche*	41	247
touched	10	168
touches	31	201
tour*	-123	-143
tourn*	-123	-143
tourni*	-123	-143
tourniqu*	-123	-143
tourniquet	-123	-143
trad	273	-14
trad fol	149	-21
trad*	-42	-175
trade vi	144	-9
trade*	-24	-162
traden	-234	-216
tradet	144	-9
traf*	180	360
trafa	13	299
trafa ala	9	135
trafa av	209	-5
trafa en	-2	196
trafa fysio	-105	-139
trafa kompi	-164	-227
trafa min	-2	114
trafa vaner	47	238
trafa*	226	287
trafad*	203	214
trafade	-18	237
trafades	209	-5
trafp*	-125	-161
trafpu*	-125	-161
trafpunk*	-125	-161
trafpunkt	-125	-161
trak*	156	-153
trake besta	-191	-185
trake*	-80	-156
trakeo*	-191	-185
trakeost*	-191	-185
trakeostomi	-191	-185
traki pa	-157	-139
traki*	-239	-265
trakig*	-239	-265
trakighe*	-201	-207
trakighet	-201	-207
trakt tipad	256	21
trakt*	347	54
trakto*	347	54
traktorn	314	51
tram*	-84	-196
tramp mig	-211	-171
tramp pa	180	2
tramp*	-84	-196
trampa*	-133	-179
trampade	-211	-171
trampar	180	2
tran*	-135	-238
trana	-227	-331
trana brost	-161	-132
trana mer	-116	-148
trana sa	31	162
trana smog	-15	196
trana*	-29	118
tranad*	-161	-132
tranade	-161	-132
tranar	-162	-198
tranar*	150	268
tranaren	150	268
tranat	-163	-175
trang	329	35
trang efter	253	14
trang och	208	-3
trang*	208	-3
trangr*	208	-3
trangre	208	-3
trani i	-254	-179
trani knat	-156	-160
trani tog	-143	-161
trani*	-405	-410
tranin*	-405	-410
traning	-253	-271
traninge*	-233	-265
traningen	-233	-265
tranings*	-302	-266
traningsvark	-291	-245
trans och	184	49
trans*	184	49
transp*	184	49
transpla*	184	49
transplanterad	184	49
trapa	-192	-266
trapa igar	25	152
trapa ner	-101	-145
trapa slo	143	-3
trapa som	194	6
trapa ut	-198	-249
trapa*	182	262
trapan	182	262
trape han	126	-2
trape och	162	-21
trape*	174	-16
trapen	174	-16
traph han	158	-11
traph*	42	221
traphu*	42	221
traphuse*	42	221
traphuset	42	221
trapo i	-88	-140
trapo sen	-213	-206
trapo*	-272	-242
trapor	-269	-226
trapor*	-88	-140
traporna	-88	-140
trapr nar	206	12
trapr*	182	87
trapra*	182	87
traprack*	182	87
trapracket	182	87
tras*	152	131
trasd*	135	9
trasdo*	135	9
trasdock*	135	9
trasdocka	135	9
trasi fonst	130	-55
trasig	-19	154
trasig*	130	-55
trasigt	130	-55
trau*	-188	-233
traum*	-188	-233
trauma*	-188	-233
tre	75	-158
tre anfal	170	27
tre ar	-182	-165
tre dag	-136	-113
tre dagar	-344	-299
tre fingr	225	24
tre gange	425	106
tre handu	186	7
tre har	-212	-216
tre i	-229	-200
tre kilo	-183	-138
tre manad	-114	-138
tre minut	123	36
tre nitro	159	-3
tre pa	-28	-198
tre styck	-3	173
tre trapo	-143	-129
tre vecko	263	146
trea	-208	-184
trea kansk	-208	-184
trea*	-72	-215
trear ar	178	21
trear fraga	-201	-170
trear haler	-190	-176
trear hela	136	46
trear*	-72	-215
treari*	-72	-215
trearing	-281	-222
tred*	199	207
tredj gange	-22	234
tredj pa	113	-16
tredj vanin	134	-18
tredj*	199	207
tredje	199	207
tree	131	144
treti alved	280	49
treti ar	-235	-150
treti knufa	-4	192
treti nu	-181	-166
trev*	-27	-145
trevl helg	-242	-219
trevl*	-27	-145
trevli*	-27	-145
trevlig	-242	-219
trie*	-196	-195
tried	-196	-195
tried every	-149	-147
tried prune	-196	-195
tril*	262	6
trila fran	137	-1
trila*	191	9
trilad*	137	-1
trilade	137	-1
triv*	-164	-175
trivs	-112	-160
trivs med	-112	-160
trod*	161	-33
trode	161	-33
trode det	253	86
trode ja	-153	-136
trode jag	110	-97
trode var	243	70
trode vi	116	17
trog	-251	-209
trog mage	-269	-219
trom*	-185	-181
tromb*	-185	-181
trombo*	-163	-159
trombos	-163	-159
tror	319	112
tror att	137	156
tror de	157	8
tror det	83	-139
tror farmo	169	26
tror jag	185	-248
tror lufte	-215	-175
tror papa	184	24
tror typ	-24	136
tros*	-51	126
trosa*	-212	-159
trosan	-212	-159
trosk och	222	41
trosk*	222	41
troskl*	222	41
trosklar*	222	41
trosklarna	222	41
troso efter	10	214
troso*	-2	250
trosor*	10	214
trosorna	10	214
trost glas	-178	-159
trost*	-178	-159
trosta*	-178	-159
trostate*	-178	-159
trostater	-178	-159
trot	-613	-273
trot a	213	80
trot av	-145	40
trot efter	-295	-294
trot hela	-221	-277
trot i	-160	-131
trot mit	227	80
trot och	-232	-101
trot pa	-165	160
trot sager	182	26
trot sen	-136	-154
trot vil	52	217
trot*	-46	-234
trota	-158	-141
trota ogon	-158	-141
trota*	123	-31
trotar*	123	-31
trotare	123	-31
troth*	-199	-151
trothe*	-199	-151
trothet	-199	-151
trots	168	-34
trots att	109	-45
trots inhal	193	38
trots kasta	-254	-256
trots*	-254	-256
trotsa*	-254	-256
trotsald*	-254	-256
trotsalder	-254	-256
trum*	247	58
truma	247	58
tryck	116	-44
tryck ar	185	52
tryck det	252	2
tryck et	216	72
tryck hon	-169	-140
tryck i	-26	-202
tryck lag	-197	-185
tryck melan	156	66
tryck ner	-44	122
tryck over	136	-55
tryck pig	-174	-104
tryck sig	50	239
tryck som	136	47
tryck up	51	176
tryckt	201	22
tryckt*	-5	189
tryckte	-5	189
tryg	-294	-442
tryg hema	-165	-216
tryg i	-145	-199
tryg vilke	-145	-186
tues*	-119	-100
tuesd no	-119	-100
tuesd*	-119	-100
tuesda*	-119	-100
tuesday	-119	-100
tuga	-174	-131
tuga*	341	42
tugad av	-146	-146
tugad pa	230	28
tugad*	153	-45
tugade	153	-45
tugar	198	46
tugar dalig	198	46
tugat	222	60
tugat pa	222	60
tugu*	-130	-131
tugum*	-130	-131
tugumi	-130	-131
tuke*	208	13
tukeh*	208	13
tukeht*	208	13
tukehtuu	208	13
tuko*	-150	-136
tukos lenon	-150	-136
tukos*	-150	-136
tukosa	-150	-136
tule*	202	19
tulee	202	19
tulee nyt	202	19
tuli	-130	-119
tuli vahan	-130	-119
tume*	-22	-282
tumen	-22	-282
tumen i	252	29
tumen med	-157	-165
tumen pa	-290	-259
tumen rakt	142	6
tumen varje	-191	-154
tums	-185	-159
tums are	-185	-159
tumy	-296	-267
tumy hurts	-230	-215
tumy is	-144	-119
tune	311	38
tune jalko	311	38
tung	-233	-304
tung pres	144	29
tung sveta	223	87
tung*	-25	-169
tunga bara	170	78
tunga blir	198	34
tunga e	195	40
tunga kans	178	28
tunga och	284	33
tunga pa	-322	-265
tunga saker	-167	-164
tunga sluta	-293	-198
tunga stor	202	50
tunga svart	169	79
tunga svide	-144	-125
tunga svuln	278	71
tunga tjock	157	67
tunga*	-19	-179
tungan	-19	-179
tungt att	41	-140
tungt i	271	57
tunt*	225	19
tupa*	207	66
tupar	207	66
tupar av	207	66
tur	11	210
tur nasta	20	148
turn*	237	165
turne blue	217	-3
turne*	176	182
turned	176	182
turni blue	143	-1
turni*	143	-1
turnin*	143	-1
turning	143	-1
turp*	314	56
turpo pahki	185	35
turpo*	314	56
turpoa*	314	56
turpoaa	314	56
tusa*	-227	-195
tusan	-144	-92
tusan och	-144	-92
tusar	-172	-167
tv	-150	66
tv jag	-136	-170
tv n	-114	91
tva alved	-309	-256
tva ar	170	-1
tva av	66	138
tva dagar	-255	-229
tva fingr	186	11
tva gang	7	139
tva hjart	-300	-246
tva karto	193	13
tva kater	-120	-148
tva manad	80	-96
tva minut	158	43
tva slag	-159	-165
tva styck	204	19
tva timar	12	-164
tva vanst	-143	-153
tva vecko	-302	-161
tvaa*	96	-107
tvaar biter	-256	-232
tvaar bits	-227	-188
tvaar doter	185	21
tvaar har	200	6
tvaar*	96	-107
tvaari*	96	-107
tvaarig	185	21
tvaaring*	122	-107
tvaaringen	122	-107
tvam*	197	20
tvama ar	197	20
tvama*	197	20
tvaman*	197	20
tvamanad*	197	20
tvamanaders	197	20
tvar*	327	54
tvare och	258	18
tvare*	258	18
tvaren	258	18
tvart	187	64
tvart svart	161	52
tvat*	-235	-92
tvata	-27	193
tvatm ar	143	26
tvatm kliar	-134	-112
tvatm*	-256	-241
tvatmaskin	-151	-143
tvatmaskinen	143	26
tvatme*	-255	-227
tvatmede*	-310	-284
tvatmedel	-310	-284
tvin*	-165	43
tving att	-149	-209
tving i	-258	-264
tving mig	-104	46
tving sig	40	196
tving*	-165	43
tvinga*	-162	17
tvingad	-24	183
tvingade	57	274
tvingar	-208	-174
tvun*	27	181
tvung ha	27	181
tvung*	27	181
tvunge*	27	181
tvungen	27	181
twic*	181	9
twice	181	9
twit*	169	10
twitc al	169	10
twitc*	169	10
twitch*	169	10
twitchin*	169	10
twitching	169	10
two	-26	-216
two #	157	-11
two days	-155	-121
two finge	159	13
two weeks	-385	-345
tyck*	-190	-194
tycke livet	-169	-172
tycke*	-190	-194
tycker	-190	-194
tyngd hjart	-161	-115
tyngd over	224	-22
typ	124	21
typ alerg	-144	-92
typ do	17	165
typ eta	213	80
typ i	185	37
typ ja	-24	136
typ skada	7	144
tyst	36	320
tyst bara	14	147
tyto	138	23
tyto makaa	138	23
tyva*	27	193
tyvar	27	193
ugn	153	8
ugn och	153	8
ugne*	-219	-229
ugnen	-219	-229
ugnen ar	-179	-189
uhka*	21	245
uhkai ja	0	139
uhkai*	0	139
uhkail*	0	139
uhkailee	0	139
uhkas tapaa	18	221
uhkas*	18	221
uhkasi	18	221
ukra*	-176	-128
ukrai*	-176	-128
ukrain*	-176	-128
ukraina	-176	-128
ultr*	-225	-216
ultra av	-154	-119
ultra*	-225	-216
ultral*	-225	-216
ultralju*	-225	-216
ultraljud	-168	-142
unal*	30	232
unali mig	30	232
unali*	30	232
unaliv*	30	232
unaliva	30	232
unbea stoma	127	28
unbearab*	127	28
unbearable	127	28
unco*	229	0
uncon*	229	0
unconc*	139	1
unconcio*	139	1
unconcious	139	1
uncons*	171	-6
unconsci*	171	-6
unconscious	171	-6
under armar	-321	-285
under av	-204	-159
under behan	176	16
under bil	253	14
under brost	-144	-145
under efter	3	212
under en	220	20
under fikat	180	23
under foten	-235	-221
under foter	-210	-149
under hakan	206	37
under har	328	30
under hogra	-191	-160
under huden	320	121
under madra	16	176
under min	18	155
under morkr	150	54
under nagel	-159	-136
under och	139	-30
under ogone	-245	-228
under ont	184	4
under revbe	242	40
under sma	-143	-140
under studi	-98	-140
under tar	-212	-195
under the	190	9
under tunga	169	79
under varke	157	16
under vatne	148	106
undera*	77	-129
underarm*	77	-129
underarmen	77	-129
underb*	236	66
underben*	236	66
underbenet	236	66
underg*	-5	169
undergan*	-5	169
undergang	-5	169
underkak*	17	-106
underkaken	17	-106
underkla*	-33	164
underklader	-33	164
underl*	30	136
underliv*	30	136
underlivet	30	136
undersok*	-169	-204
undr*	-195	-196
undra bara	-206	-221
undra hur	40	226
undra jag	-76	-169
undra nar	-193	-222
undra om	-99	-232
undra vad	-236	-230
undra var	-121	-138
undra*	-195	-196
undrad*	182	28
undrade	182	28
undrar	-240	-213
undu*	-260	-219
undul kipar	-260	-219
undul*	-260	-219
undula*	-260	-219
undulate*	-260	-219
undulaten	-260	-219
unga*	-212	-216
ungar tar	-212	-216
ungar*	-212	-216
ungarn*	-212	-216
ungarna	-212	-216
ungd*	-202	-196
ungdo*	-202	-196
ungdom*	-202	-196
ungdomsm*	-132	-137
ungdomsmotagningen	-132	-137
unge*	-273	-280
ungef en	-110	-172
ungef fem	-204	-184
ungef tre	123	36
ungef*	-273	-298
ungefa*	-273	-298
ungefar	-273	-298
ungen ar	208	38
ungen tror	-24	136
unre*	140	5
unres*	140	5
unresp*	140	5
unrespon*	140	5
unresponsive	140	5
up	188	93
up after	195	29
up ala	268	49
up alt	-257	39
up and	5	199
up at	-147	-146
up bensi	20	146
up blek	185	63
up blod	262	63
up blood	214	26
up dark	141	-20
up det	-4	166
up efter	236	34
up et	-161	-115
up every	-148	-201
up fem	-229	-231
up flera	174	28
up for	166	16
up gaspi	166	-1
up hande	113	-45
up handl	322	68
up hon	0	151
up honom	191	-33
up hopet	-170	-260
up hur	34	190
up just	17	165
up knat	-193	-191
up like	-92	-172
up livet	54	160
up med	214	199
up medic	-26	194
up mer	-146	-110
up mig	-6	229
up min	-237	-275
up morkt	131	-3
up mot	179	62
up mun	202	8
up my	-251	-238
up mycke	222	50
up nat	219	48
up nu	-9	145
up och	-304	-311
up pa	-29	-150
up skola	12	278
up spyr	154	40
up sweat	128	22
up tandl	-121	-123
up tavlo	-231	-181
up tiden	-231	-241
up trani	-156	-160
up tre	-183	-138
up twice	145	-14
up ur	188	47
up with	-215	-83
upat	165	15
upbl*	-167	-203
upbla i	-156	-140
upbla mage	-232	-219
upbla*	-167	-203
upblas*	-167	-203
upblast	-167	-203
updr*	9	200
updra*	9	200
updrag	9	200
upe	78	174
upe pa	-13	181
upeh*	-153	-132
upeha i	-153	-132
upeha*	-153	-132
upehal	-153	-132
upfo*	76	-94
upfol efter	-163	-159
upfol*	-164	-167
upfolj*	-164	-167
upfoljni*	-164	-167
upfoljning	-164	-167
upfor	276	22
upfor backe	128	4
upfor trapa	254	21
uple*	-5	156
uplev det	36	193
uplev*	-5	156
upleva	-5	156
uplo*	2	282
uplos*	2	282
uplosa*	2	282
uplosas	2	282
upra*	144	16
uprat	144	16
uprat pa	144	16
upst*	-76	-186
upsto men	140	30
upsto varje	-204	-206
upsto*	-76	-186
upstot*	-76	-186
upstotni*	-76	-186
upstotningar	-76	-186
upsv*	247	78
upsva kraks	181	51
upsva*	181	51
upsval*	181	51
upsvald	181	51
upva*	17	176
upvar*	17	176
upvarv*	17	176
upvarvad	17	176
ur	96	-127
ur bade	235	20
ur badka	211	-20
ur de	-160	-125
ur en	160	56
ur ena	133	29
ur et	143	-13
ur flask	177	46
ur hande	166	-6
ur krane	-143	-122
ur mig	9	-200
ur munen	-34	-133
ur narko	-262	-197
ur orat	102	-91
ur sange	141	23
ur saret	157	33
ur sig	136	37
ur sjon	211	51
ur skape	-35	73
ur snipa	138	-16
ur vanst	-181	-115
urin	243	52
urin sen	243	52
urin*	-187	-274
urine en	-245	-217
urine*	-305	-269
urinen	-305	-269
urinv nu	217	51
urinv svide	-179	-166
used	-198	-196
used to	-198	-196
usel*	-185	-159
usele now	-185	-159
usele*	-185	-159
useles	-185	-159
ut	263	220
ut att	207	31
ut bilde	32	152
ut dem	29	173
ut forsa	26	218
ut framt	-141	-133
ut genom	103	129
ut gevar	-35	73
ut grons	-148	-147
ut hans	9	236
ut har	-6	176
ut hene	-25	126
ut honom	-6	179
ut hur	37	207
ut i	451	244
ut med	-128	-135
ut medic	-136	-189
ut mig	79	193
ut nagon	-16	156
ut naken	10	155
ut nya	-133	-159
ut sertr	-147	-154
ut sma	-168	-158
ut som	208	25
ut stelk	-129	-94
ut stygn	-255	-281
utan	247	246
utan att	329	105
utan honom	13	259
utan kanse	173	46
utan mig	37	293
utan nasdr	-114	-138
utan probl	-192	-138
utan sol	-106	-135
utan under	-33	164
utan*	23	342
utanf med	-1	174
utanf skola	34	162
utanf*	23	342
utanfo*	23	342
utanfor	23	342
utat	208	197
utat ar	37	210
utat*	195	47
utatv*	195	47
utatvr*	195	47
utatvrid*	195	47
utatvridet	195	47
utbi*	-181	-175
utbil i	-181	-175
utbil*	-181	-175
utbild*	-181	-175
utbildar	-181	-175
utbr*	-213	-246
utbra*	-213	-246
utbran*	-213	-246
utbrandh*	-156	-162
utbrandhet	-156	-162
utby*	5	208
utbyt	2	206
utbyt det	-4	172
ute	386	273
ute det	2	239
ute efter	-145	-53
ute hela	134	-29
ute i	283	44
ute lite	-213	-159
ute pa	42	280
ute tora	-224	-206
utga*	-97	98
utgan*	-97	98
utgang	11	219
utgang*	-185	-182
utgangen	-185	-182
utif*	15	213
utifr*	15	213
utifra*	15	213
utifran	15	213
utny*	43	191
utnyt nar	43	191
utnyt*	43	191
utnytj*	43	191
utnytjad	43	191
utom*	332	133
utomk fora	167	13
utomk*	333	34
utomkv*	333	34
utomkved*	333	34
utomkveds	277	25
utomkvedshavandeskap	167	13
utoml for	38	179
utpl*	30	238
utpla hela	42	231
utpla mig	23	156
utpla*	30	238
utplan*	30	238
utplana	30	238
utre*	-260	-275
utred for	-162	-157
utred*	-255	-275
utredn*	-255	-275
utrednin*	-255	-275
utredning	-255	-275
utsa*	-17	171
utsat	-17	171
utsat for	-17	171
utskr efter	-144	-158
utskr fran	29	193
utskr idag	-202	-205
utskr*	-187	-62
utskri*	-187	-62
utskrive*	-187	-62
utskriven	-165	7
utsla av	-168	-137
utsla har	-223	-214
utsla i	-176	-162
utsla och	-212	-235
utsla pa	-214	-213
utsla som	289	20
utslag	-116	-216
utsp*	-163	-136
utspr ok	-163	-136
utspr*	-163	-136
utspri*	-163	-136
utsprit	-163	-136
utva*	56	284
utvag	7	216
utval*	10	187
utvald	10	187
utvi*	-91	156
utvil*	-198	-198
utvila*	-198	-198
utvilad	-198	-198
utvis jag	11	150
utvis*	14	224
utvisn*	14	224
utvisnin*	14	224
utvisning	14	224
uusi*	-192	-193
uusia	-119	-136
uusia veren	-119	-136
uusis resep	-178	-173
uusis*	-178	-173
uusisi*	-178	-173
uusisin	-178	-173
v	125	-28
v #	125	-28
va	-8	283
va e	-4	150
va ful	-22	155
va han	193	-19
va kvar	40	236
va les	-146	-169
va livsf	-129	-138
va me	14	239
va najs	-29	126
va ren	-121	-135
va sjukt	-150	-145
va som	-1	227
vaci*	-459	-444
vacin	-408	-387
vacin behov	-148	-195
vacin har	-192	-183
vacin huvud	-163	-123
vacin infor	-162	-141
vacin kravs	-125	-142
vacin mot	-250	-249
vacin skyda	-146	-132
vacin sov	-128	-141
vacin*	-336	-355
vacina*	-181	-198
vacinati*	-181	-198
vacination	-181	-198
vacine	-205	-178
vacine*	-199	-253
vacineras	-194	-175
vacinet	-234	-239
vacinm*	-143	-137
vacinmot*	-143	-137
vacinmotagning	-143	-137
vack	37	163
vack tror	-72	129
vack*	278	21
vacka	328	57
vacka for	196	20
vacka til	120	0
vad	-221	-283
vad ala	23	222
vad ar	-471	-438
vad betyd	-204	-219
vad det	-142	-135
vad dyrt	-193	-182
vad fan	142	6
vad fins	-137	-180
vad gor	-3	-209
vad han	-40	114
vad hande	-110	158
vad hoger	-157	-123
vad hon	156	12
vad kan	-186	-178
vad kosta	-289	-242
vad man	-184	-169
vad menar	-221	-223
vad och	177	63
vad om	-128	-142
vad ont	-204	-190
vad rakna	-199	-161
vad salte	129	37
vad ska	161	-115
vad som	247	134
vad vi	315	86
vade*	-137	-255
vaden	-68	-199
vaden det	-185	-162
vaden dubel	134	32
vaden efter	282	94
vaden pa	-208	-190
vaden som	-193	-149
vader i	-178	-161
vader*	-232	-220
vadern*	-232	-220
vaderna	-232	-220
vadk*	-254	-258
vadkr pa	-113	-133
vadkr sen	-158	-174
vadkr*	-254	-258
vadkra*	-254	-258
vadkramp	-254	-258
vag	288	271
vag hon	-189	-178
vag kvar	2	239
vag ut	274	-1
vaga	-30	228
vaga*	-170	79
vagar	-165	-154
vagar hjalp	-200	-225
vagar skaka	-193	-182
vagar ta	-165	-154
vagar*	-122	114
vagarn*	-122	114
vagarna	-122	114
vage*	35	229
vagel	-399	-374
vagel i	-297	-259
vagen	204	367
vagen for	4	191
vagen i	-127	-150
vagen med	27	178
vagen nar	1	171
vagen ner	-224	-191
vagen nu	16	146
vagen och	298	255
vagen tils	-27	266
vagen vi	-2	157
vager	19	156
vager #	19	156
vagn*	156	64
vagne bara	159	0
vagne*	156	64
vagnen	156	64
vagra ata	-154	-136
vagra ta	14	169
vaha*	-287	-257
vahan	-287	-257
vahan verta	-130	-119
vaik*	218	25
vaike*	247	31
vaikea*	161	17
vaikeaa	161	17
vaim*	21	157
vaimo juuri	-8	154
vaimo*	21	157
vaimoa*	-8	154
vaimoaan	-8	154
vain	-305	-209
vain nuha	-179	-152
vain vasyn	-130	-142
vake*	62	-187
vaken	62	-187
vaken men	232	8
vaken mycke	-124	-134
vakn*	24	180
vakna	188	254
vakna av	209	281
vakna direk	-219	-236
vakna for	229	-57
vakna gar	274	39
vakna imon	-29	126
vakna imorg	-13	248
vakna jag	199	-9
vakna klock	-174	-175
vakna lixom	0	162
vakna med	-299	-48
vakna mer	11	269
vakna pa	187	14
vakna sa	-223	-209
vakna snet	-174	-160
vakna til	113	-108
vakna tyvar	27	193
vakna ur	143	-13
vakna*	-68	83
vaknad*	-101	116
vaknade	-101	116
vaknat	143	-13
vakt*	31	165
vakta mig	31	165
vakta*	31	165
vaktar	31	165
val over	-134	-152
vald blama	-158	-170
vald i	-21	137
vald*	185	346
valdf sig	2	160
valdf*	2	160
valdfo*	2	160
valdford*	2	160
valdforde	2	160
valdi lugn	-175	-168
valdi obeha	121	20
valdi ont	226	66
valdi*	167	-57
valdig*	167	-57
valdigt	167	-57
valds nar	30	186
valds*	57	198
valdsa*	57	198
valdsam	15	203
valdt i	14	138
valdt mig	53	140
valdt pa	19	137
valdt vart	16	146
valdt*	40	313
valdta*	40	313
valdtage*	53	318
valdtagen	53	318
valdtar	53	140
vale*	131	-3
valer	131	-3
valer det	131	-3
vali*	-251	-309
valin*	-300	-280
valing	-246	-239
valins*	-156	-128
valinsta*	-156	-128
valinstald	-156	-128
valm*	30	271
valmi*	30	271
valmii*	30	271
valmiiks*	-2	175
valmiiksi	-2	175
valmiina	46	203
valp	-270	-244
valp slog	-270	-244
valp*	-212	-172
valpe har	-212	-172
valpe*	-212	-172
valpen	-212	-172
vals*	232	39
valse*	232	39
valsen	232	39
valt	20	231
valt datum	-13	257
valte	174	13
valte har	128	59
valtr*	-177	-149
valtra*	-177	-149
valtrana*	-177	-149
valtranad	-177	-149
van blev	28	126
van forso	-154	-169
van sa	13	134
van til	-123	-139
van tog	-183	-248
vana*	31	165
vanar famil	31	165
vanar*	31	165
vanara*	31	165
vanarat	31	165
vand*	-236	-121
vande	75	154
vande bort	-185	-181
vande man	-173	-208
vande mig	-238	-246
vande*	-339	-365
vander	-339	-365
vandr runt	-5	156
vandr*	-61	84
vandra*	23	161
vandrar	23	161
vane*	-294	-152
vaner	-294	-152
vaner omkri	-161	-161
vani*	141	267
vanin ringd	18	144
vanin siter	-14	238
vanin verka	137	-1
vanin*	141	267
vanina	2	151
vanina*	-14	238
vaninan	-14	238
vaning*	170	125
vaningen	170	125
vanl*	-291	-315
vanli anfal	-144	-99
vanli ar	-129	-127
vanli bebis	-159	-109
vanli behov	174	35
vanli gront	-146	-110
vanli i	138	36
vanli nasbl	213	72
vanli sysko	-159	-147
vanli table	-131	-115
vanli*	-291	-315
vanlig	-189	-194
vanlig*	-272	-301
vanliga	-212	-179
vanligt	-241	-283
vans	-195	-168
vans doter	-195	-168
vans*	-29	-171
vansi*	85	-91
vansin*	85	-91
vansine	-194	-223
vanst ar	170	46
vanst arm	234	85
vanst armba	227	80
vanst axel	201	87
vanst hur	-143	-153
vanst ilama	156	66
vanst lyder	140	-11
vanst men	-174	-160
vanst nasbo	-181	-115
vanst och	181	-1
vanst oga	161	53
vanst sida	-116	-211
vanst*	-78	-176
vanste*	-97	-188
vanster	-137	-190
vanstera*	162	22
vansterarmen	162	22
vansterh*	-143	-153
vansterhander	-143	-153
vansters*	200	20
vanstersidan	200	20
vanstr	241	92
vanstr*	180	10
vanstra	180	10
vant	-121	-124
vant*	-213	-170
vanta lite	-238	-234
vanta pa	-12	147
vanta vid	59	215
vanta*	-212	-49
vantad*	10	144
vantade	10	144
vantar	-224	-87
vante*	-251	-304
vantet*	-251	-304
vantetid*	-233	-291
vantetiderna	-169	-204
vape*	-229	-86
vapen	-86	160
vapen barn	-138	-136
vapen for	8	164
vapen til	41	136
vapen*	-244	-305
vapeni*	-175	-262
vapenint*	-175	-262
vapenintyg	-175	-262
vapenl*	-158	-156
vapenlic*	-158	-156
vapenlicens	-158	-156
vapn*	-42	249
vapne liger	-34	217
vapne*	-42	249
vapnet	-42	249
var	-150	-77
var #	-210	-163
var alt	-298	-146
var an	-137	-124
var atama	132	53
var avsta	-208	-203
var bebis	-333	-220
var bla	211	-20
var blodt	-169	-124
var borja	-139	-162
var borta	281	260
var bra	-194	-72
var dod	91	310
var doter	-163	8
var drank	144	17
var elev	21	145
var en	-117	-180
var ensam	33	157
var falsk	-160	-157
var far	-195	-194
var for	207	242
var forla	160	24
var ful	-161	-180
var fyler	-155	-170
var get	-186	-178
var gor	-234	-223
var grane	-61	179
var han	220	158
var helt	-206	-256
var hitar	-237	-253
var hogt	131	44
var hon	-144	-175
var hos	-146	-190
var i	-191	-89
var jag	-18	163
var kanta	205	60
var koper	-310	-325
var lamna	-257	-273
var liger	-202	-193
var liten	-135	-102
var man	-121	-138
var med	83	-52
var nara	-44	134
var och	35	295
var pa	137	-136
var pojke	203	-33
var sa	-269	-333
var sent	-145	-156
var sjalv	-98	-140
var sjuk	-176	-189
var slo	-231	-227
var sma	-145	-192
var som	244	20
var son	334	231
var sura	147	61
var tre	-3	173
var tur	20	148
var under	213	29
var ur	-160	-125
var ute	181	209
var utsla	42	240
var vacin	-184	-169
var vadkr	-177	-146
var vid	53	266
vara	-179	106
vara blodt	-115	-139
vara en	-39	95
vara ensam	-120	-2
vara forbe	-239	-215
vara gjort	32	139
vara gravi	248	118
vara hos	59	242
vara kvar	27	236
vara manis	28	237
vara med	-196	-47
vara nog	22	237
vara oroli	-166	-173
vara rad	-174	-208
vara skold	-156	-168
vara strok	-214	-139
vara*	-255	-316
varad en	-235	-150
varad kansk	129	37
varad*	-187	-139
varade	-187	-139
varan	274	29
varan doter	274	29
varan minut	246	12
varan sa	-178	-163
varan*	122	-82
varana*	246	12
varanan	246	12
varand*	-178	-163
varandra	-178	-163
varar	-185	-166
varar sig	-166	-149
varar vapen	-138	-136
varas	-260	-273
varas alt	-176	-142
varas gar	-64	-94
varas lakar	-169	-124
varas och	167	7
varat ajan	-189	-209
varat*	-189	-209
varata	-189	-209
vard	-142	-166
vard dar	-142	-166
vardc*	-148	-263
vardce*	-148	-263
vardcent*	-148	-263
vardcentral	-16	-133
vardcentralen	-245	-256
varde och	13	149
vare	122	196
vare an	175	25
vare for	-14	212
vare han	-157	-183
vare huvud	140	7
vare och	162	210
vare tanka	73	184
vare*	-234	-248
varen	-234	-248
varf*	31	302
varfo jag	20	161
varfo overl	19	217
varfo*	31	302
varfor	31	302
varig i	-171	-124
varig*	-171	-124
variga	-171	-124
varit har	13	158
varit ine	169	54
varit med	-129	-164
varit och	-7	235
varit pa	-122	-125
varit sa	-172	-141
varit sjuks	-101	-145
varit vaken	-124	-134
varje andet	213	-19
varje ar	-249	-268
varje dag	81	202
varje halvt	150	45
varje krona	15	151
varje kval	-140	183
varje malti	13	184
varje manad	-160	-136
varje morgo	-66	123
varje nat	-269	-123
varje time	191	13
varje*	30	209
varjed*	30	209
varjedag	30	209
vark	-217	-217
vark i	-267	-233
vark kring	-158	-142
vark nar	-126	-129
vark up	117	42
vark*	253	86
varka och	174	36
varka varan	203	19
varka*	295	30
varkar	273	40
varkar*	148	-12
varkarna	148	-12
varke i	-1	189
varke nar	-250	-209
varke och	157	16
varker	160	90
varl*	49	300
varld under	-5	169
varld*	49	300
varlde*	49	300
varlden	48	246
varldens	-5	169
varm	-87	-243
varm #	-77	-138
varm och	-173	-172
varm*	-170	-296
varma	-219	-163
varme	-166	-160
varme forvi	160	54
varme i	-217	-158
varme pa	-139	-121
varme ska	-132	-121
varme*	119	-104
varmen	-185	-211
varmes*	255	2
varmesla*	255	2
varmeslag	255	2
varmt	-340	-310
varmt a	-160	-125
varmt ar	-180	-176
varn*	-137	-132
varna*	-137	-132
varnar*	-137	-132
varnare	-137	-132
vars*	249	30
varst	-161	-97
varst huvud	358	74
varst jag	-176	-188
varst*	375	97
varsta	375	97
vart	-334	-255
vart att	-169	-139
vart ringe	-199	-212
vart ska	16	146
vart skick	-160	-235
vart vande	-150	-185
vart*	-296	-408
varta	-382	-385
varta tryck	185	52
varta under	-202	-187
varto pa	-185	-179
varto runt	-143	-140
varto*	-230	-222
vartor	-230	-222
vase*	343	0
vaser	305	-24
vaser och	177	-31
vaser vid	173	-35
vast*	275	49
vasta kuume	147	13
vasta*	275	49
vastaa	231	34
vastas*	147	13
vastasyn*	147	13
vastasyntyneela	147	13
vasy*	-130	-142
vasyn*	-130	-142
vasyny*	-130	-142
vasynyt	-130	-142
vata	245	82
vata blojo	245	82
vate*	-130	-250
vaten	-139	-256
vaten ala	-133	-152
vaten domna	181	57
vaten fins	-168	-147
vaten hema	-240	-225
vaten i	-158	-139
vaten kom	136	46
vaten nar	128	59
vaten och	167	-34
vaten over	296	55
vaten tils	14	214
vatk*	-271	-269
vatko*	-271	-269
vatkop*	-271	-269
vatkopor	-271	-269
vatn*	376	194
vatne det	-26	187
vatne gick	323	-8
vatne har	152	-43
vatne i	148	106
vatne men	-18	152
vatne*	346	180
vatnet	346	180
vatni diare	205	60
vatni*	205	60
vatnig	205	60
vats*	18	-162
vatsk kisar	-185	-135
vatsk lite	-189	-156
vatsk ur	160	13
vatsk*	-107	-186
vatska*	-189	-156
vatskar	-189	-156
vatske*	-96	-132
vatskeer*	-225	-158
vatskeersatning	-225	-158
vauv*	230	-44
vauva	347	61
vauva on	124	-85
vauva tulee	202	19
vauva*	-97	-163
vauval*	-97	-163
vauvala	-97	-163
vaxer och	-183	-148
vaxer tar	170	78
vaxp*	-274	-271
vaxpr*	-274	-271
vaxpro*	-274	-271
vaxprop	-198	-201
vaxpropa*	-202	-198
vaxpropar	-202	-198
vc	167	23
vc imorg	167	23
vecka #	54	-121
vecka a	-16	144
vecka blaso	196	18
vecka blod	150	17
vecka borta	-205	-185
vecka feber	217	74
vecka for	27	193
vecka ingen	-113	-133
vecka jag	-147	-146
vecka med	144	16
vecka men	-171	-188
vecka och	110	239
vecka orken	-146	-139
vecka pa	143	-13
vecka sen	-85	-166
vecka som	-153	-164
vecka stame	-237	-215
vecka til	12	190
vecka utspr	-163	-136
vecko #	151	35
vecko ar	-56	-179
vecko gamal	279	42
vecko gamla	315	51
vecko har	25	-117
vecko jag	-32	199
vecko*	201	8
veckor	201	8
ved	-115	-176
vede*	140	-44
veden	229	3
veden ala	229	3
vek	170	46
vek sig	170	46
vela*	5	198
velat	5	198
velat att	5	198
velt*	271	31
velto	153	15
vem	-327	-232
vem betal	-197	-165
vem konta	-132	-158
vem ringe	-261	-289
vem som	56	242
vem tar	-184	-269
venti*	1	154
ventil*	1	154
ventilen	1	154
vento flera	-148	-137
vento*	146	-44
ventol*	146	-44
ventoline	-148	-137
vere*	76	-71
veren resep	-119	-136
veren*	76	-71
vereno*	141	13
verenohe*	141	13
verenohenusta	141	13
verenp*	-119	-136
verenpai*	-119	-136
verenpainelaakeen	-119	-136
verk*	85	204
verka cyani	-152	-149
verka ha	194	30
verka mest	137	-1
verka*	76	-77
verkar	76	-77
verkl langr	-14	188
verkl*	-14	188
verkli*	-14	188
verkligt	-14	188
vert*	172	-1
verta	172	-1
verta aamul	-130	-119
vet	-22	350
vet altid	21	182
vet han	7	194
vet jag	-167	-202
vet preci	44	303
vet vad	24	169
vet vilke	11	171
veta	-289	-205
veta att	57	164
veta hur	-97	67
veta min	-229	-247
veta om	-200	-195
veti*	179	58
vetig*	179	58
vetigt	179	58
vi akte	-305	-305
vi ala	218	39
vi amar	-185	-197
vi ar	234	136
vi behov	48	-141
vi blev	-146	-190
vi braka	-193	-234
vi brota	-152	-179
vi drack	-243	-226
vi fick	84	131
vi flyta	-140	-182
vi ga	-158	-133
vi gar	38	222
vi gav	193	19
vi gjord	163	132
vi gor	160	38
vi grala	-99	-135
vi ha	-138	-106
vi har	104	-187
vi hemtj	-124	-134
vi hors	-11	204
vi laser	-150	-177
vi mar	90	-67
vi nu	116	17
vi nyper	193	11
vi om	-175	-172
vi ovade	-183	-152
vi plane	-158	-177
vi plock	146	23
vi prata	-136	-118
vi sag	123	36
vi sager	315	86
vi ses	-91	191
vi siter	108	-8
vi ska	-166	-48
vi slakt	-156	-140
vi smyge	-12	156
vi sover	29	193
vi tourn	-123	-143
vi tryck	163	-5
vi vacin	-118	-128
vi var	-126	-247
vi vil	-110	-132
via	-155	-66
via en	9	140
via telef	-202	-237
vid	-109	42
vid amnin	-115	-170
vid andta	-131	-114
vid blodp	-184	-143
vid borde	104	43
vid dator	-171	-133
vid en	-225	-181
vid feber	64	-86
vid femti	-215	-187
vid fora	230	44
vid forlo	-131	-145
vid fruko	217	56
vid hopet	-201	-185
vid jarnv	14	228
vid jobet	59	215
vid koksb	157	-31
vid mig	-20	267
vid munen	111	-28
vid orgas	232	53
vid raten	-214	-144
vid revbe	-161	-132
vid samla	-180	-187
vid spare	28	173
vid tumen	-191	-154
vid varje	213	-19
vid vatne	-26	187
vift*	228	50
vifta med	228	50
vifta*	228	50
viftar	228	50
viiko ei	-127	-92
viikon	-127	-92
viil*	16	284
viilt itsea	16	284
viilt*	16	284
viilte*	7	226
viiltele*	7	226
viiltelen	7	226
vike*	229	15
viker	229	15
viker sig	229	15
vikt	-458	-466
vikt som	-159	-174
vikt var	-139	-162
vikt*	-268	-240
vikte up	-161	-115
vikte*	-161	-115
vikten	-161	-115
viktn*	-213	-210
viktne*	-213	-210
viktnedg*	-213	-210
viktnedgang	-213	-210
vil	-180	76
vil ala	-115	-129
vil andra	-166	-215
vil att	56	345
vil avbok	-141	-140
vil bara	125	141
vil bearb	-145	-192
vil bka	-239	-242
vil bli	-206	-202
vil boka	-266	-336
vil borja	-268	-277
vil bort	-142	-166
vil byga	-172	-139
vil byta	-209	-264
vil dit	-11	231
vil do	12	320
vil dod	32	245
vil doda	56	185
vil doner	-191	-245
vil fa	11	246
vil folja	-138	2
vil ga	-156	-86
vil ge	31	283
vil gora	-39	165
vil ha	-287	-286
vil han	147	72
vil hopa	19	197
vil huga	-4	214
vil jag	204	357
vil kasta	12	306
vil klaga	73	-137
vil kola	-176	-241
vil kopa	41	216
vil lamna	-197	8
vil lara	-146	-175
vil morda	-33	124
vil ni	-141	-205
vil prata	-354	-448
vil resa	-179	-175
vil skara	10	266
vil skjut	18	178
vil slang	-23	138
vil slipa	-1	189
vil slock	-20	225
vil sluta	-375	-362
vil somna	18	226
vil spela	-166	-157
vil spran	5	272
vil ta	-223	-75
vil testa	-223	-318
vil til	-32	125
vil trana	-116	-148
vil trapa	-144	-231
vil typ	29	220
vil unali	30	232
vil uplos	2	282
vil ut	34	227
vil vara	-192	-87
vil veta	-250	-185
vil vi	-138	-106
vila	-18	130
vila for	40	258
vila jag	-205	-151
vila nu	181	-3
vila och	156	5
vila stres	-260	-190
vila*	202	23
vilar	171	-4
vild*	13	216
vildo	13	216
vile	-5	138
vile bara	-123	48
vile frysa	-3	140
vile hon	-129	-144
vile trafa	-3	173
vili*	1	252
vilin leva	1	252
vilin*	1	252
vilint*	1	252
vilinte	1	252
vilj*	-8	227
vilja	-29	154
vilja laga	-20	178
vilja lat	1	187
vilja vil	-149	-181
vilk*	-368	-259
vilka	-227	-151
vilka besok	-174	-177
vilka han	5	181
vilka vacin	-187	-240
vilke ar	19	212
vilke hjalp	-158	-224
vilke krok	11	171
vilke mask	-152	-143
vilke puls	-235	-240
vilke solkr	-141	-151
vilke vacin	-202	-189
vilke*	-333	-227
vilken	-353	-323
vilket	-125	51
vime*	34	-90
vimel pa	-171	-171
vimel*	34	-90
vimelk*	34	-90
vimelkan*	34	-90
vimelkantig	34	-90
vin	-198	-70
vin fast	-210	-192
vin och	-243	-226
vin pa	-123	-153
vin til	-135	-157
vind*	171	193
vindr*	225	26
vindru*	225	26
vindruva	225	26
vine*	-13	333
viner	34	365
viner hejda	48	232
viner ikval	-1	247
viner snart	22	175
vinet	-175	-168
vinet igr	-175	-168
ving*	-309	-267
vingl nar	-197	-149
vingl*	-309	-267
vingli*	-197	-149
vinglig	-197	-149
vint*	-392	-352
vinte blir	-172	-141
vinte hog	-172	-144
vinte*	-373	-338
vinter*	-356	-325
vinterba*	-172	-144
vinterbad	-172	-144
vintern	-323	-290
vintr far	-110	-96
vintr men	-121	-124
vintr*	-192	-176
vintra*	-192	-176
vintras	-192	-176
vipe*	12	152
vipen	12	152
vipen for	12	152
visa	176	127
visa*	127	86
visad mig	-14	115
visar	132	7
visar #	179	-71
visar fel	-172	-178
visar han	-1	139
visar hi	166	56
visar lo	142	7
visar mig	-15	194
visar plus	149	30
visar sina	-11	178
visd*	-230	-169
visdo gor	-174	-131
visdo haler	-142	-115
visdo*	-230	-169
visdom*	-230	-169
visdomst*	-230	-169
visdomstanden	-230	-169
vise*	209	37
visel och	209	37
visel*	209	37
viselp*	209	37
viselpip*	209	37
viselpipa	209	37
visi*	139	6
visio in	139	6
visio*	139	6
vision	139	6
visk*	12	173
viska att	-8	172
viska*	12	173
viskar	15	172
vist	14	223
vist plane	11	208
vit	343	-3
vit ben	281	27
vit flack	-238	-205
vit flugs	164	12
vit och	378	82
vit pa	-170	-138
vit som	258	48
vita prick	-282	-211
vita propa	-147	-112
vita*	-338	-310
vitam av	-175	-151
vitam*	-338	-310
vitami*	-338	-310
vitamin	-327	-289
vitamine*	-150	-171
vitaminer	-150	-171
voic*	-114	82
voice	-160	-149
voice in	-160	-149
voice on	-116	-142
voice*	-29	155
voices	-29	155
vole*	-133	-113
voley*	-133	-113
voleyb*	-133	-113
voleybol	-133	-113
volo*	-165	-171
volon*	-165	-171
volont*	-165	-171
volontar	-165	-171
volta med	171	13
voltad*	171	13
voltade	171	13
volv*	-149	-141
volvo	-149	-141
volvo ar	-149	-141
vomi*	217	48
vomit blood	222	52
vomit*	217	48
vomiti*	210	43
vomiting	210	43
vore	69	398
vore batre	30	154
vore glada	9	251
vore sa	25	133
vore skont	13	160
vort*	-319	-342
vorte	-319	-342
vorte sa	-286	-322
vrak	-158	-174
vrak pa	-158	-174
vrid*	67	-108
vrida	-174	-160
vrida at	-174	-160
vride sig	146	3
vride utat	187	56
vride*	53	-79
vridet	187	56
vridi sig	294	60
vridi*	294	60
vridit	294	60
vridn*	-151	-140
vridni*	-151	-140
vridning	-151	-140
vuot*	205	21
vuota*	205	21
vuotaa	205	21
vuxe*	-94	145
vuxen	-94	145
vuxen har	-14	249
vuxen och	-105	-137
vuxn*	-6	204
vuxna	-45	74
vuxna son	9	154
vuxne	22	214
vuxne son	22	214
waiti for	17	165
wake	256	96
wake up	216	104
walk	-265	-246
wana	20	289
wana die	-7	156
wana kms	16	260
want	-51	196
want it	19	253
want the	14	191
want to	-89	96
want*	102	209
wants	102	209
wants to	102	209
wara*	26	-136
waran	26	-136
waran idag	140	7
waran nu	209	46
waran och	-181	-115
waran pk	-189	-155
was	-107	88
was dead	59	169
was druge	12	219
was gone	27	213
was insid	5	199
was last	-143	-166
was raped	21	196
wasp	194	29
wasp sting	149	14
watc*	-163	-165
watch	-163	-165
watch just	-109	-129
wate*	315	17
water	286	-2
water broke	180	28
way	-66	198
way down	-152	-146
way out	3	253
we	251	-41
weak	200	13
weak cant	168	4
weak*	154	9
weakn in	154	9
weakn*	154	9
weakne*	154	9
weaknes	154	9
wed	-22	164
wed be	-22	164
week and	79	176
week old	371	89
week the	-144	-129
week tried	-196	-195
week*	54	-129
weeks	87	-105
weeks haven	149	50
weeks with	196	56
weird blotc	-134	-113
wel	-240	-254
went	247	28
went numb	212	66
what	30	-147
what day	174	30
what shoul	-213	-201
what*	-190	-157
whats	-190	-157
whats the	-190	-157
whee*	157	-15
wheez after	141	22
wheez at	-144	-129
wheez*	157	-15
wheeze*	-144	-129
wheezes	-144	-129
wheezi*	212	26
wheezing	212	26
when	-212	-103
when he	13	162
when i	-162	-158
when she	-199	-210
whil*	-215	-236
while	-215	-236
while cooki	-200	-192
while drivi	-128	-139
whit*	302	8
white	302	8
white and	195	49
who	-188	-175
who can	-196	-188
whole box	181	12
whole face	-142	-132
whole lower	-136	-119
whole nurse	-154	-118
wife gave	-28	166
wife hits	24	160
wife moved	-130	-128
wife throw	9	118
wifi	-182	-195
wil	32	248
wil hurt	25	209
wind*	185	-9
windo and	185	-9
windo*	185	-9
window	185	-9
wint*	-242	-226
winte*	-242	-226
winter	-242	-226
wish	15	220
wish i	15	220
with	74	158
with a	99	222
with an	128	22
with blood	-168	-127
with dad	-19	149
with fever	178	25
with steak	-152	-146
with*	118	198
witho him	-22	164
witho stopi	121	-26
witho*	118	198
withou*	118	198
without	118	198
wnat	30	276
wnat to	30	276
wont	436	291
wont bend	161	-2
wont feed	175	39
wont let	104	156
wont stop	166	283
wont take	144	18
wont wake	272	-72
word*	290	47
words	290	47
words for	157	34
work	-110	-228
wors*	242	98
worst	240	27
worst heada	207	20
wort*	168	203
worth	168	203
worth livin	4	212
wory*	-141	-142
woryi like	-141	-142
woryi*	-141	-142
woryin*	-141	-142
worying	-141	-142
woul*	-24	320
would	-27	253
would be	38	196
would breat	-4	169
would like	-176	-197
would notic	11	163
would*	1	221
wouldn*	1	221
wouldnt	1	221
wris*	-113	73
wrist	-210	-179
wrist can	-210	-179
wrist til	34	191
wrist*	34	191
wrists	34	191
writ*	40	177
write the	32	170
write*	32	170
writen	32	170
wrot*	20	163
wrote	20	163
wrote my	20	163
xare*	194	31
xarel och	194	31
xarel*	194	31
xarelt*	194	31
xarelto	194	31
yatz*	-243	-279
yatzy	-243	-279
year	-145	-211
year whole	-142	-132
yes	-348	-336
yes pleas	-195	-183
yeste #	190	44
yeste morni	149	50
yeste shes	166	9
yeste sore	-185	-134
yested*	-159	-163
yesteday	-159	-163
yhta*	348	64
yhtak mosok	140	13
yhtak*	292	48
yhtaki*	292	48
yhtakia	292	48
yoga	-122	-144
yoga clas	-122	-144
you	-326	-254
you refer	-141	-184
you resen	-187	-182
yr	-92	-234
yr att	123	22
yr av	-324	-311
yr i	-173	-156
yr iblan	-297	-294
yr men	-230	-226
yr nar	-336	-319
yr och	96	-54
yr old	-151	-140
yr prat	302	51
yr som	218	30
yr waran	170	47
yrar	372	71
yrar a	193	-19
yrar ar	153	8
yrar feber	232	43
yrar om	159	48
yrse*	89	-66
yrsel	89	-66
yrsel nar	-156	-131
yrsel ser	181	63
yska*	-247	-190
yskaa	-247	-190
yskaa muta	-247	-190
yski*	-127	-92
yskin viiko	-127	-92
yskin*	-127	-92
yskiny*	-127	-92
yskinyt	-127	-92
yter*	-136	-143
yters pa	-136	-143
yters*	-136	-143
yterst	-136	-143
ytli*	-187	-218
ytlig	-139	-160
ytlig i	-154	-128
ytlig rispa	-139	-160
ytlig*	-128	-144
ytligt	-128	-144
yxa	-10	272
yxa a	-5	145
yxa i	-32	124
yxan	194	18
zomb*	-237	-268
zombi av	-150	-171
zombi gav	-125	-108
zombi*	-237	-268
zombie	-150	-171
zombie*	-184	-207
zombiefi*	-125	-108
zombiefilm	-125	-108
~asks	-553	-486
~question	-600	-588
~start	-169	-205
~weeks	-215	-188
`
