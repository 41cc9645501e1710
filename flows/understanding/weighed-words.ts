// What each piece of evidence weighs, in hundredths: its name, for emergency, for crisis. Written by
// test/flows/fit-danger.ts from the open phrases; not edited by hand. Names as in evidence.ts. NOT CLINICALLY APPROVED.
export const weights = `
!crisis	20	464
!crisis assault	-93	318
!crisis psychosis	-92	435
!crisis selfharm	-63	350
!crisis suicide	39	415
!crisis violence	-51	298
!emergency	628	158
!emergency abdomen	292	98
!emergency anaphylaxis	751	192
!emergency bleeding	676	168
!emergency breathing	194	-38
!emergency collapse	396	117
!emergency diabetes	460	113
!emergency eye	204	-26
!emergency heart	418	75
!emergency infant	484	126
!emergency injury	291	6
!emergency meningitis	265	9
!emergency poisoning	541	19
!emergency pregnancy	546	124
!emergency seizure	154	-104
!emergency sepsis	758	203
!emergency special	279	83
!emergency stroke	414	42
!emergency suicide	-103	229
!emergency unconscious	464	116
!emergency violence	287	191
# #	-169	-287
# alved	424	68
# am	-288	-280
# amar	-232	-142
# anars	-200	-157
# ar	-182	-317
# arig	224	42
# ater	-254	-249
# av	-252	-255
# bara	273	66
# barne	182	9
# bebis	-135	-196
# behal	-180	-145
# behov	-303	-285
# blev	207	70
# bor	149	151
# but	-278	-246
# citod	7	210
# cm	-202	-209
# dagar	53	183
# dokto	-152	-169
# drick	-217	-193
# drink	-241	-216
# efter	-309	-232
# feber	198	74
# for	-314	-298
# gange	207	37
# gar	-301	-234
# grade	249	-18
# haft	24	156
# haler	152	45
# han	149	188
# har	56	245
# hard	124	55
# hema	148	-115
# hjart	220	64
# hur	-141	-135
# huvud	272	102
# i	187	-56
# inga	-220	-197
# inte	-197	-183
# ipren	217	20
# kan	-184	-138
# kg	-311	-319
# kilo	-99	78
# kisar	-251	-245
# kl	-201	-159
# klev	186	68
# komer	-144	-190
# kostr	-168	-150
# kraks	218	12
# la	176	51
# lite	-225	-151
# liten	-183	-140
# magen	180	71
# magsj	-163	-127
# mama	-195	-116
# man	210	-60
# mar	-300	-242
# mars	-157	-132
# men	-219	-225
# mg	-171	-175
# min	369	82
# month	-181	-223
# nasta	1	160
# nej	232	37
# now	-161	-116
# nu	-43	-166
# nys	-160	-176
# only	-225	-213
# out	-225	-213
# over	-361	-380
# pa	36	-189
# parac	247	15
# prast	-145	-165
# pufs	175	43
# sen	-65	93
# since	-263	-176
# skriv	6	220
# som	-186	-190
# stel	148	-9
# styck	226	75
# svar	214	49
# tabel	240	15
# table	203	195
# timar	-314	-367
# trot	191	57
# ungef	-244	-206
# vad	210	21
# vakna	-263	-266
# vecko	340	-28
# vem	-234	-249
# week	449	76
# weeks	356	72
-#	-54	-164
-# ar	-137	-197
-# ont	-237	-223
-# pufar	219	32
-# vil	178	19
-@acting	194	-124
-@arm	306	8
-@asthma	369	164
-@badshape	280	27
-@balance	191	10
-@belly	-35	-202
-@bellybad	331	-57
-@bellyhard	-243	-293
-@blind	278	-6
-@bloodloss	107	-88
-@bloodout	-174	-179
-@breath	321	-181
-@breathsign	-229	-392
-@bulging	217	45
-@cant_move	533	173
-@chestpain	-241	-399
-@child	397	104
-@chronic	-294	-158
-@coldsign	-492	-503
-@collect	8	217
-@confused	177	-166
-@crashsign	61	-142
-@cuttool	11	298
-@cuturge	42	216
-@cutword	-342	-302
-@deathword	-456	-378
-@diabetes	209	-47
-@doom	143	0
-@droop	-300	-324
-@drunk	113	-154
-@dyspnea	-475	-403
-@effort	77	241
-@end	-255	-187
-@exertion	154	-126
-@exposure	-149	-111
-@eye	233	-53
-@eyespots	-262	-247
-@faint	-294	-139
-@fainted	-250	-387
-@fallen	-189	111
-@farewell	26	177
-@fathom	216	-124
-@fetal	240	249
-@fever	-295	-304
-@floor	60	-220
-@force	-288	128
-@grand	33	223
-@headsign	-298	-67
-@heartword	-196	-91
-@hits	-322	-306
-@infant	496	33
-@infection	-275	-326
-@jerk	-210	-296
-@ledgeact	165	396
-@legsign	-145	-207
-@lethargic	176	-86
-@light	174	35
-@lightsore	351	178
-@limb	230	-63
-@limbcut	-82	185
-@limbpart	167	-188
-@mania	9	250
-@means	-31	120
-@mottled	257	32
-@noair	452	-89
-@noanswer	219	131
-@noconsent	123	263
-@noeffect	359	74
-@nofeed	380	25
-@nomoves	208	42
-@nostop	456	121
-@notseizure	-158	-214
-@nourine	284	25
-@para	241	-123
-@person	273	375
-@pills	-199	-9
-@pillword	-268	-65
-@pregnant	-147	-302
-@press	-108	-278
-@radiate	-95	-245
-@recent	7	297
-@rest	316	11
-@seizure	-210	-296
-@selfcut	-173	-228
-@severe	296	30
-@shakes	235	-59
-@shiver	181	-128
-@sightloss	278	-21
-@solemn	88	276
-@specialbad	-206	-153
-@speech	258	174
-@squeeze	-201	-344
-@strain	-266	-275
-@strange	238	249
-@sudden	444	75
-@suicidal	-50	402
-@swallowed	-235	-130
-@sweat	-89	-141
-@swelling	-276	-198
-@tablet_of_brain	411	188
-@testicle	-242	-218
-@testsign	-227	-330
-@threat	37	183
-@throatill	-23	-277
-@touch	-88	228
-@toucher	164	381
-@unconscious	336	-5
-@upper	209	-149
-@urine_stuck	466	122
-@victim	-82	233
-@vision	233	-53
-@visionloss	-7	-175
-@watched	66	326
-@wateraft	115	-113
-@weak	296	141
-@weird	217	0
-@wish	186	393
-a	360	253
-a aldri	-15	203
-a bara	-39	122
-a ingen	53	196
-a mins	182	-7
-a vagar	-182	-220
-a vet	192	-26
-a vil	-11	245
-aka	157	203
-aka dit	18	146
-akut	-342	-358
-akut*	-202	-188
-akuti*	-202	-188
-akutid	-202	-188
-al	255	-80
-ala om	37	186
-aldr*	45	241
-aldre	45	241
-aldre har	190	20
-aldri gjort	141	-39
-aldri ha	12	244
-aldri haft	114	-126
-aldri hant	233	54
-aldri kant	279	51
-aldri opere	-181	-179
-aldri slagi	-134	36
-aldri spela	-188	-215
-aldri svima	-186	-178
-aldri tankt	-164	-217
-aldri vara	7	120
-aldri varit	228	38
-aler*	-88	-203
-alerg*	-88	-203
-alergier	-238	-226
-alts*	-164	-78
-altsa	-164	-78
-altsa har	31	165
-altsa inte	-36	148
-amnin funge	-206	-195
-an	-67	180
-anan	-124	58
-anan ska	44	202
-anar*	-147	86
-anars	-147	86
-anars inte	-219	-238
-anars kaner	-159	-170
-anat	-200	53
-and	351	259
-and cant	221	-9
-and there	241	-32
-and wont	247	99
-anda	89	413
-anda inte	79	380
-anda*	224	-64
-andas	224	-64
-andas att	226	-22
-andas inte	417	97
-andas utan	-230	-200
-andas vil	-7	261
-andfa att	227	-4
-andn*	-319	-304
-andno bara	-200	-221
-andno*	-268	-280
-andnod	-268	-280
-andr*	-265	-269
-andra*	-212	-210
-andrat*	-212	-210
-andrats	-212	-210
-ands*	264	48
-andsa	264	48
-andsa inte	264	48
-anfal har	183	29
-anfal som	228	4
-anin*	-216	-230
-aning	-216	-230
-anle*	-1	164
-anled att	-1	164
-anled*	-1	164
-anledn*	-1	164
-anlednin*	-1	164
-anledning	-1	164
-anmalt	24	200
-ansik hange	-258	-200
-ansik sover	249	28
-anu	-68	140
-anvan behov	-157	-178
-anvant*	-157	-178
-anvants	-157	-178
-anym*	-44	244
-anymo*	-44	244
-anymor*	-44	244
-anymore	-44	244
-ar #	-198	-193
-ar att	222	19
-ar farli	-279	-314
-ar han	196	33
-ar hans	201	-2
-ar har	3	176
-ar hjalp	-170	-159
-ar ingen	65	289
-ar inte	-209	139
-ar ja	-187	-194
-ar jag	44	252
-ar kvar	29	234
-ar men	-280	-282
-ar nog	241	51
-ar nu	-132	-151
-ar sa	144	163
-ar som	-137	-92
-ar vard	-27	188
-aren syns	-1	196
-aret men	-125	-164
-arg	15	333
-arg pa	28	275
-arm kan	183	9
-arme*	138	-78
-armen	138	-78
-armen ar	-250	-245
-armen domna	-227	-211
-armen inte	201	-2
-armen lyder	280	27
-asa	22	234
-asa ingen	38	184
-aski*	-9	158
-askin by	-9	158
-askin*	-9	158
-asking	-9	158
-astma nar	10	164
-astma som	207	48
-astmam*	10	164
-astmamed*	10	164
-astmamedicin	10	164
-at	-55	67
-at home	17	206
-at sidan	-187	-157
-ata ar	-132	-151
-ata nar	2	155
-ata om	26	177
-ater	270	-72
-ater inget	-192	-168
-ater inte	381	35
-atit	187	65
-att	177	417
-att andas	-386	-283
-att armen	201	-2
-att ata	-166	-182
-att det	91	374
-att finas	-1	164
-att hon	204	268
-att inte	53	368
-att jag	246	314
-att laga	-14	159
-att loga	-281	-270
-att mata	160	16
-att na	177	14
-att ni	70	264
-att om	46	162
-att stiga	-1	164
-att svara	55	175
-att tita	10	207
-att trost	159	-13
-att vakna	304	39
-av bil	182	-7
-av det	-248	-205
-av gavis	157	-41
-av utan	27	220
-av vem	178	-3
-avfo*	-234	-235
-avfor*	-234	-235
-avfori*	-234	-235
-avforing*	-174	-179
-avforingen	-174	-179
-away tried	-171	-141
-axeln kan	-202	-155
-baby	385	2
-baby wont	239	-12
-bada	-181	-130
-bada #	-182	-220
-bajs*	-314	-327
-bajsa	-234	-246
-bajsa pa	-270	-266
-bal	-242	-218
-bal blama	-242	-218
-banki*	-177	-183
-bankid	-177	-183
-bar	346	41
-bar inte	415	113
-bara	25	360
-bara dar	68	257
-bara inte	25	360
-barn har	-168	-208
-barn jag	-15	164
-barn*	67	310
-barne inte	131	245
-barne kan	302	67
-barne kans	-179	-216
-barne kisar	284	25
-barne vet	28	245
-barne vil	-240	-211
-barne*	67	310
-barnen	33	308
-bast om	27	188
-batr*	161	382
-batre	161	382
-batre av	98	224
-batre men	157	11
-batre om	92	283
-batre utan	44	345
-be	236	433
-bebis ater	393	21
-bebis har	265	2
-bebis nar	-7	273
-bebis som	194	1
-bebis vakna	248	36
-beha*	216	57
-behal*	216	57
-behala	216	57
-beho*	100	530
-behov dem	37	208
-behov ingen	34	248
-behov inte	-9	260
-behov mig	16	295
-behov oroa	29	187
-behov*	100	530
-behova	81	268
-behove*	72	453
-behover	72	453
-behovs	98	298
-beky*	-201	-207
-bekym*	-201	-207
-bekyme*	-201	-207
-bekymer	-201	-207
-ben hange	187	20
-bene*	-240	-189
-benet bar	313	59
-bera*	-41	143
-berat nagot	-21	152
-berat*	-41	143
-berata	-34	166
-beror att	-170	-245
-besv*	-233	-66
-besva fran	-137	-161
-besva*	-233	-66
-besvar	-233	-66
-bil	180	29
-bil kraks	182	-7
-bla inte	-166	-144
-black kunde	219	55
-blasa	-176	-141
-bleed anymo	-165	-183
-bleed wont	259	-37
-blev	-318	-316
-blev inte	-272	-283
-bli	160	551
-bli aldre	45	241
-bli radad	16	278
-bli rakbl	8	217
-bli vuxen	14	206
-blir	257	477
-blir inget	5	257
-blir inte	230	122
-blir jag	43	182
-blir tyst	-21	149
-blod	-344	-272
-blod i	-174	-179
-blod*	-294	-246
-bloda ater	-192	-168
-blode inte	-198	-129
-blode nasta	-187	-162
-blode*	-198	-129
-bloder	-198	-129
-blodn gar	186	-7
-blodn men	196	90
-blodn nu	-176	-172
-blodn och	-225	-201
-blodn*	-219	-262
-blodni*	-219	-262
-blodning	-116	-185
-blodning*	-239	-212
-blodningar	-239	-212
-blodp utan	-123	-160
-blodp*	-123	-160
-blodpr*	-123	-160
-blodprov	-123	-160
-bloju som	-237	-228
-bloo*	159	-60
-blood	159	-60
-blood wont	148	-58
-boja	-305	-312
-boja knat	-227	-219
-boka*	-241	-284
-bokar	-241	-284
-bokar den	-130	-185
-bol ser	221	-13
-bord*	-25	332
-borde	-25	332
-borde aldri	12	244
-borde inte	-63	208
-bort hon	12	193
-borta vil	249	37
-bra anu	-68	140
-bra hosta	-283	-253
-bra jag	43	134
-brad*	-92	-235
-brado som	1	155
-brads*	-92	-235
-bradsk*	-92	-235
-bradska	-86	-228
-brak*	-233	-235
-braka inte	-190	-181
-braka*	-233	-235
-brakar	-233	-235
-brat*	-257	-276
-brato*	-257	-276
-bratom	-257	-276
-breathin*	-268	-212
-breathing	-268	-212
-bring orkar	187	5
-bror sover	-3	148
-brost egent	164	-12
-brost eler	-237	-210
-brost men	259	75
-brost och	231	-12
-brostsmartor	-235	-228
-bruka kan	211	63
-bry	193	178
-bryr mig	78	362
-but	-175	-296
-but i	-77	-210
-by	-9	158
-by mista	-9	158
-cant keep	-74	214
-cham*	161	9
-champ ata	161	9
-champ*	161	9
-champi*	161	9
-champinj*	161	9
-champinjoner	161	9
-ciga*	0	194
-cigar mot	0	194
-cigar*	0	194
-cigare*	0	194
-cigaret	0	194
-coul*	295	45
-could	295	45
-could not	295	45
-cykl*	182	-7
-cykla	182	-7
-cykla utan	182	-7
-dad	177	-26
-dag	-283	-298
-dag nej	72	189
-daga*	-211	-10
-dagar	-207	0
-dagar nej	-157	-190
-dagen som	-213	-177
-dali*	-257	-279
-dar	42	294
-dar #	-160	-176
-dar bara	-176	-197
-dar det	26	287
-dar han	-1	234
-dar ingen	-1	196
-dar jag	38	227
-dari*	178	32
-darif hjalp	181	-42
-darif*	178	32
-darifr*	178	32
-darifran	178	32
-de	-95	198
-de blir	157	-41
-dem	53	261
-dem sa	9	150
-den har	-130	-185
-den inte	278	122
-den langr	-234	-249
-den tolft	18	188
-det	104	407
-det an	18	250
-det ar	50	333
-det batre	22	285
-det behov	34	214
-det blir	106	334
-det blode	2	200
-det dar	-176	-197
-det fins	30	338
-det gar	143	9
-det gick	-6	186
-det gor	25	271
-det hande	251	37
-det har	-214	-48
-det igen	154	-4
-det inget	75	216
-det inte	90	288
-det kans	-68	140
-det kom	-39	162
-det nar	7	132
-det racke	2	165
-det sluta	204	-29
-det stame	-203	-209
-det stral	-197	-189
-det til	56	218
-det utan	-215	-193
-det val	-33	169
-det var	27	293
-die	-201	-247
-dire*	-108	67
-direk men	87	229
-direk*	-108	67
-direkt	-108	67
-dit mer	-122	-190
-dit pa	18	146
-djup*	37	199
-djupt	37	199
-djupt far	-235	-240
-djupt men	37	199
-do	-255	-187
-do jag	-190	-252
-dode*	-142	-204
-doden	-142	-204
-dom vet	77	214
-domn*	-356	-283
-domna inte	-227	-211
-domna*	-227	-211
-domnar	-227	-211
-domni*	-259	-199
-domnin*	-259	-199
-done i	-2	197
-dont feel	30	241
-dor om	-290	-353
-doter svara	-30	139
-down since	-185	-178
-dragi ut	174	9
-dragi*	174	9
-dragit	174	9
-dric*	-176	-280
-drick inget	170	41
-drick inte	-218	-265
-drick och	140	-5
-drick*	-176	-280
-druck nat	160	-25
-dusc*	40	230
-dusch*	40	230
-duscha*	40	230
-duschat	40	230
-e	-307	-316
-efte*	9	400
-efter	-21	348
-efter den	18	188
-efter helge	65	198
-egen*	194	203
-egent mer	164	-12
-egent*	194	203
-egentl*	194	203
-egentlig*	194	203
-egentligen	194	203
-ei henge	-161	-153
-ei jaisi	7	205
-ei rinta	-198	-186
-ei verta	-186	-190
-eika	-327	-305
-eler	-372	-288
-eler fal	-167	-136
-eler sa	-220	-184
-eler svart	-186	-142
-eleve vil	14	169
-en cigar	0	194
-en kile	36	225
-en kvart	177	14
-en mama	14	176
-en nat	14	253
-en ole	-329	-346
-en olyck	8	182
-en pa	25	187
-en tid	-159	-175
-en time	-31	-185
-en zombi	-195	-187
-ensa*	58	325
-ensam	58	325
-ensam har	-168	-208
-ensam hon	7	120
-ensam jag	-6	148
-epile som	203	9
-ert	44	257
-ert fel	44	257
-even	21	194
-even jokin	4	173
-evn	-185	-178
-evn water	-185	-178
-fa	177	171
-fa mig	22	155
-fal	-135	-122
-famil ingen	26	214
-famil om	58	185
-famil skada	-154	-174
-familj	35	280
-familj*	-221	-236
-familjen	-221	-236
-fan	255	182
-fan ingen	227	-7
-fan inte	17	249
-far fan	227	-7
-far ga	-183	-150
-far glas	-273	-267
-far hene	187	27
-far hjalp	0	171
-far ingen	235	67
-far inte	435	307
-far ipad	-140	-174
-far luft	136	-131
-far mig	32	138
-far penga	20	192
-far sova	-246	-244
-fara men	-180	-207
-farl*	-264	-403
-farli*	-264	-403
-farlig*	-264	-403
-farligt	-261	-401
-fart har	-265	-200
-fat mat	2	155
-fat mens	-198	-193
-fata inte	133	-60
-fata*	180	333
-fatar	186	282
-fatar inte	176	275
-febe*	-174	-199
-feber	-174	-199
-feber bara	153	6
-feber kan	218	94
-feel	30	241
-feel safe	17	206
-fel	-42	254
-feve*	-227	-234
-fever	-227	-234
-fever no	-270	-215
-fick	86	-96
-fick inte	162	55
-fick luft	-191	-186
-fina*	-1	164
-finas	-1	164
-fingr fast	-15	160
-fingr lyde	173	45
-fins	101	571
-fins ingen	50	326
-fins inget	17	303
-flack forsv	173	11
-fler frago	-203	-211
-fler tider	35	160
-flick ar	238	6
-for att	0	145
-fora*	-28	315
-foran	-20	245
-forla o	26	177
-forla*	-200	-103
-forlam*	-231	-201
-forlamni*	-231	-201
-forlamningar	-212	-190
-forlat	26	177
-forr	215	240
-fors*	152	-97
-forst gange	41	229
-forst inte	34	-216
-forst utan	-179	-216
-forsta*	-7	-224
-forstar	-7	-224
-forsto*	155	10
-forstod	155	10
-forsv inte	259	22
-forsv*	259	22
-forsva*	173	11
-forsvan	173	11
-fort att	140	-5
-fort*	111	219
-fortj inte	7	237
-fortj*	7	237
-fortja*	7	237
-fortjana*	7	237
-fortjanar	7	237
-foru*	239	48
-forut	239	48
-forv*	-175	-188
-forvi*	-179	-192
-forvir*	-179	-192
-forvirad	-179	-192
-fote*	230	12
-foter	162	-12
-foter utan	162	-12
-fots	12	244
-frag*	-188	-75
-frago jag	55	175
-frago*	-179	-130
-fragor	-179	-130
-fran	-313	-356
-fran hjart	-137	-161
-friv*	14	217
-frivi*	14	217
-frivil*	14	217
-frivilig*	14	217
-friviligt	14	217
-fru far	234	8
-fru vil	-86	154
-frun har	-18	199
-frus*	-172	-159
-fruse utan	-172	-159
-fruse*	-172	-159
-frusen	-172	-159
-ful fast	169	-47
-fulm*	-172	-162
-fulma*	-172	-162
-fulmak*	-172	-162
-fulmakt	-172	-162
-fyra	-309	-289
-ga bort	148	2
-ga darif	181	-42
-ga hem	20	212
-ga int	8	233
-ga ner	-191	-194
-ga pa	-157	-78
-ga til	-217	-300
-gang kan	141	-1
-gang ringe	33	214
-gang slape	32	172
-gang*	41	229
-gange*	41	229
-gangen	41	229
-gapsk tils	-191	-186
-gar	424	72
-gar att	-14	159
-gar inte	329	-23
-gar kans	-204	-187
-gar over	329	58
-gata*	10	207
-gatan	10	207
-gatan utan	10	207
-gav	189	14
-gav ingen	189	14
-gavi*	157	-41
-gavis svete	157	-41
-gavis*	157	-41
-gavisc*	157	-41
-gaviscon	157	-41
-ge sig	108	-128
-ger	-208	-24
-ger mig	-6	175
-ger sig	-279	-267
-gick inte	-6	186
-gjor*	44	261
-gjord inget	-31	147
-gjord saker	-16	165
-gjord*	3	246
-gjorde	3	246
-gjort det	-10	282
-gjort mig	-172	-179
-gjort nat	82	-100
-gjort sa	141	-39
-glad	38	153
-glad pa	38	153
-glas	-147	-229
-glas*	-183	-180
-glaso*	-183	-180
-glasog*	-183	-180
-glasogon	-183	-180
-goin*	-20	244
-going	-20	244
-goodb and	-24	157
-gor	-46	132
-gor att	-240	-288
-gor det	-193	-189
-gor inte	-352	-261
-gor nat	5	185
-gor ont	59	259
-gora	-77	287
-gora det	6	214
-gora mig	-213	-328
-gora nagot	3	190
-gora nat	15	329
-grat*	276	-81
-grata	231	-18
-grata ogon	216	-3
-grate inte	137	-116
-grate*	165	-113
-grater	165	-113
-grav*	-204	-291
-gravi men	218	56
-gravi*	-204	-291
-gravid	-114	-207
-gun and	-50	201
-ha brost	339	-21
-ha fots	12	244
-ha ga	8	233
-ha svalt	-236	-233
-hade	45	200
-hade det	30	228
-haft	97	-164
-haft brost	-235	-228
-haft det	158	-18
-haft sa	222	35
-hale*	79	186
-haler	-6	202
-haler mig	11	174
-halsb som	203	-16
-halse hosta	251	45
-halse kan	211	-22
-han andas	359	78
-han ar	-320	-203
-han blev	-230	-222
-han far	119	291
-han forst	171	43
-han inget	-171	-168
-han kan	269	-76
-han kaner	8	150
-han lysna	44	177
-han menar	43	221
-han om	-21	149
-han orkar	223	-10
-han slar	-274	-189
-han sluta	-82	295
-han svalj	194	31
-han svara	266	-26
-han svima	-303	-279
-han tryck	0	194
-han vakna	257	-4
-han vet	266	15
-han vil	-95	-291
-hand lyder	288	36
-hand vet	-199	-182
-hand*	264	180
-hande inget	251	37
-hande vil	160	9
-hande*	264	162
-hander	241	175
-hange med	158	16
-hans	199	7
-hant	-26	-170
-hant forut	233	54
-hant os	-132	-168
-har ar	31	333
-har da	37	158
-har gjort	-172	-179
-har hant	-169	-218
-har har	31	165
-har i	15	225
-har ingen	150	265
-har jag	-324	-251
-har ont	199	14
-har rort	-200	-220
-har slagi	-145	-172
-har synun	-130	-185
-har varit	-160	-176
-har vil	-168	-208
-hard	-201	-238
-hard i	-214	-234
-hart utan	-166	-182
-has	189	-25
-has no	189	-25
-haste mins	169	12
-he	84	90
-he has	217	6
-he wont	212	165
-helg*	65	198
-helge*	65	198
-helgen	65	198
-hem	-10	331
-hem hon	14	169
-hema	208	481
-hema de	4	149
-hema inte	34	215
-hema pa	20	244
-hene	135	326
-hene aldri	7	120
-hene inte	187	27
-hene*	90	288
-henes	90	288
-henes fel	61	291
-heng*	-179	-168
-henge*	-179	-168
-hengen*	-179	-168
-hengenah*	-179	-168
-hengenahdistusta	-179	-168
-here	-32	237
-hine*	233	260
-hiner	233	260
-hiner inte	233	252
-his neck	166	13
-hita mig	36	230
-hitad*	-232	-246
-hitar en	25	187
-hitar ingen	152	-126
-hitar inget	-195	-176
-hitar inte	-24	-251
-hjal*	464	224
-hjalm	268	2
-hjalm pakor	182	-7
-hjalm vakna	93	-29
-hjalp	223	170
-hjalp inte	308	46
-hjalp kan	287	0
-hjalp mig	-3	278
-hjalp nu	0	171
-hjalp*	326	179
-hjalpa	3	183
-hjalpe*	311	115
-hjalper	311	115
-hjar*	-279	-147
-hjart*	-279	-147
-hjartk*	-218	-211
-hjartkla*	-218	-211
-hjartklapning	-218	-211
-ho	156	30
-ho int	156	30
-ho vil	-296	-297
-hoge*	-254	-227
-hoger	-254	-227
-hoger att	143	-12
-hogra vil	225	32
-home	17	206
-home no	17	206
-hon andas	194	54
-hon andsa	264	48
-hon ar	-270	-276
-hon forst	300	83
-hon hitar	278	-9
-hon hosta	171	16
-hon jag	26	157
-hon kan	99	-154
-hon kramp	-238	-228
-hon marke	156	-11
-hon orkar	161	-24
-hon prata	245	17
-hon reage	260	15
-hon sa	152	-10
-hon skrik	157	16
-hon slog	-170	-111
-hon sover	5	214
-hon svara	178	98
-hon va	38	153
-hon vakna	444	65
-hono*	232	250
-honom	232	250
-honom klock	204	5
-honom men	-28	159
-honom svara	-26	127
-hor inte	-184	-78
-hord*	245	115
-horde	245	115
-horde inte	244	29
-hort	-251	-292
-hos	40	231
-hos mig	40	231
-hos nagon	-2	202
-hosta gar	-270	-209
-hosta jag	16	197
-hosta sa	-246	-244
-hosta utan	-189	-180
-hosta*	242	-17
-hostar	242	-17
-hota*	-324	-363
-hotad	-276	-294
-hotad bara	-189	-193
-hunde nar	68	234
-hunde om	23	185
-hur	13	251
-huvud bara	-157	-149
-huvud gor	-186	-197
-huvud nar	7	120
-huvud siter	-170	-111
-huvudv*	-272	-315
-huvudvar*	-272	-315
-huvudvark	-272	-315
-i	-45	216
-i armen	143	60
-i avfor	-174	-179
-i cant	297	358
-i dont	37	441
-i famil	-221	-236
-i magen	-221	-262
-i skola	31	165
-i tre	-160	-176
-i was	26	203
-i wont	15	331
-ibup*	-183	-178
-ibupr*	-183	-178
-ibupro*	-183	-178
-ibuprofe*	-183	-178
-ibuprofen	-183	-178
-idag gar	-116	-142
-idag men	94	260
-ide	31	342
-ide langr	2	244
-ids	13	256
-ids inte	-3	202
-if	-29	264
-igar	230	4
-igen har	-2	189
-igen utan	187	-3
-ihop svara	167	-63
-ila	-210	-7
-ila behov	-144	-219
-ila jag	-224	-251
-in	-299	-39
-in hema	4	149
-in med	-177	-183
-in utan	78	245
-inga alerg	-238	-226
-inga besva	-358	-385
-inga blodn	-239	-212
-inga fler	-203	-211
-inga forla	-212	-190
-inga mal	18	188
-inga medic	-192	-214
-inga paper	12	170
-inga penga	41	229
-inga prick	-170	-144
-inga reakt	-157	-127
-inga sana	-145	-159
-inga sjalv	-219	-304
-inga skyld	33	166
-inga symto	-176	-240
-inga talsv	-181	-164
-ingen akuti	-202	-188
-ingen anan	-142	27
-ingen anat	-154	-163
-ingen andno	-225	-240
-ingen aning	-216	-230
-ingen anled	-1	164
-ingen att	13	297
-ingen behov	68	337
-ingen blasa	-176	-141
-ingen blodn	-116	-185
-ingen brads	-86	-228
-ingen famil	35	280
-ingen har	-381	-425
-ingen hjalp	39	250
-ingen hjart	-165	-148
-ingen hos	40	231
-ingen huvud	-272	-315
-ingen i	-221	-236
-ingen idag	-116	-142
-ingen ide	31	342
-ingen job	66	243
-ingen kan	-3	171
-ingen komer	-15	296
-ingen ogonk	232	37
-ingen pa	-8	246
-ingen plats	44	243
-ingen ring	-242	-235
-ingen ringa	-11	209
-ingen ringe	-133	-189
-ingen rol	103	339
-ingen sager	-213	-205
-ingen ser	43	378
-ingen ska	45	230
-ingen skada	-189	-197
-ingen slar	-231	-311
-ingen svuln	-301	-234
-ingen tandl	-152	-156
-ingen var	-213	-190
-ingen vark	-183	-6
-inget akut	-350	-354
-inget av	-256	-257
-inget blod	-334	-266
-inget farli	-176	-231
-inget fel	-10	167
-inget har	-155	-170
-inget ila	0	169
-inget komer	-104	-184
-inget korko	184	62
-inget kort	-195	-176
-inget ljud	191	-30
-inget motst	-4	186
-inget ont	-260	-239
-inget sar	-175	-185
-inget slag	-167	-136
-inget som	19	282
-insul men	187	64
-insul vil	192	15
-insul vile	186	-28
-int ar	-187	-194
-int bal	-242	-218
-int e	-234	-225
-int ha	-127	-180
-int na	54	304
-int ork	15	225
-inte aka	158	174
-inte als	-164	-249
-inte andra	-212	-210
-inte anmal	24	200
-inte anvan	-157	-178
-inte ar	249	147
-inte ata	215	268
-inte atit	187	65
-inte av	37	202
-inte bada	-181	-130
-inte bajsa	-243	-217
-inte barn	-168	-208
-inte batre	180	-26
-inte behal	216	57
-inte berat	-40	174
-inte bla	-217	-192
-inte bli	153	368
-inte blir	-13	137
-inte boja	-305	-312
-inte bokar	-241	-284
-inte bra	-282	-142
-inte brato	-257	-276
-inte dalig	-241	-259
-inte direk	-150	-173
-inte djupt	37	199
-inte do	-302	-389
-inte dragi	174	9
-inte dusch	40	230
-inte far	-301	-410
-inte fat	-308	-174
-inte fick	-286	-264
-inte forst	-33	67
-inte forvi	-179	-192
-inte frivi	14	217
-inte gar	351	256
-inte ger	-291	-79
-inte gjort	91	225
-inte glad	38	153
-inte grata	217	-1
-inte gravi	-366	-343
-inte har	66	188
-inte hema	34	215
-inte henes	38	158
-inte hjalp	3	183
-inte hon	53	208
-inte hor	51	251
-inte hosta	185	-63
-inte hotad	-189	-193
-inte huvud	-170	-111
-inte ibupr	-183	-178
-inte ila	-154	-2
-inte kan	329	342
-inte klaga	-7	175
-inte knapa	151	2
-inte knara	1	155
-inte konst	-369	-337
-inte kunat	-203	-221
-inte kvar	74	327
-inte laker	-219	-238
-inte lakto	-235	-217
-inte lata	17	265
-inte leka	212	26
-inte leva	66	382
-inte loga	-177	-183
-inte lova	5	185
-inte mat	-190	-85
-inte med	-87	-64
-inte medve	-214	-203
-inte menin	191	45
-inte mig	-231	-74
-inte min	18	265
-inte mina	16	164
-inte mins	14	225
-inte mit	-20	249
-inte mycke	-293	-287
-inte nacks	-159	-173
-inte nat	109	213
-inte ogone	249	-1
-inte ont	-265	-432
-inte opna	231	87
-inte orkar	135	203
-inte over	-61	-192
-inte pakor	-230	-222
-inte palar	10	247
-inte pasad	-155	-192
-inte paver	-220	-210
-inte pipa	205	4
-inte polis	78	253
-inte prata	-185	-339
-inte rad	-289	-283
-inte ramla	-214	-232
-inte ringa	70	296
-inte roste	-253	-282
-inte rot	-228	-186
-inte sag	7	120
-inte saga	117	371
-inte sager	26	177
-inte se	-86	117
-inte sjalv	-158	-205
-inte ska	23	336
-inte skule	-9	267
-inte slap	-171	-147
-inte slo	-283	-269
-inte somnt	69	221
-inte sover	-251	-182
-inte sovit	17	258
-inte sta	-240	-125
-inte star	217	45
-inte stel	-282	-229
-inte stodj	-262	-224
-inte svag	-318	-305
-inte svalt	-205	-38
-inte svara	306	127
-inte svart	-329	-252
-inte svima	-283	-225
-inte syns	9	224
-inte ta	-72	-201
-inte table	25	198
-inte tanke	-32	183
-inte til	206	377
-inte tilba	12	192
-inte tita	261	61
-inte tryg	65	298
-inte trygt	9	207
-inte up	65	-198
-inte vaga	56	187
-inte var	149	419
-inte vara	127	208
-inte veta	58	316
-inte vil	-116	18
-inte vile	-19	258
-inte vilja	9	188
-inte visa	-21	215
-inte vrida	-316	-259
-ipad	-140	-174
-ipad sen	-140	-174
-is	125	230
-is no	7	243
-istal dar	-13	142
-ja sjuk	-187	-194
-jacka	-10	246
-jacka*	151	2
-jackan	151	2
-jag	107	352
-jag ar	-121	255
-jag blode	-253	-285
-jag borde	57	393
-jag drick	-248	-229
-jag far	429	327
-jag forst	-109	-240
-jag fortj	6	204
-jag gjord	-18	194
-jag har	-56	221
-jag hiner	-28	253
-jag hitar	298	17
-jag horde	152	-10
-jag ids	-3	202
-jag inga	33	166
-jag ingen	122	235
-jag inte	94	310
-jag klara	91	310
-jag komer	54	363
-jag litar	3	183
-jag mar	-315	-323
-jag onska	57	165
-jag orkar	-96	254
-jag ramla	167	274
-jag roker	-235	-228
-jag ska	63	318
-jag skamt	-11	168
-jag skoja	9	155
-jag skriv	150	-78
-jag slipe	53	196
-jag som	71	183
-jag sveta	-212	-183
-jag tal	-183	-178
-jag tog	25	198
-jag tors	12	169
-jag tror	-166	61
-jag vagar	105	436
-jag vet	299	470
-jag vil	41	437
-jag vile	11	262
-jais*	7	205
-jaisi	7	205
-jaisi kaipa	7	205
-jatem kan	153	-16
-job	74	348
-joba	47	144
-joba jag	47	144
-jobet kan	14	175
-joki*	4	173
-jokin*	4	173
-joking	4	173
-journ att	57	215
-just	26	260
-kafe	-253	-253
-kaip*	7	205
-kaipa minua	7	205
-kaipa*	7	205
-kaipaa*	7	205
-kaipaama*	7	205
-kaipaamaan	7	205
-kan drick	140	-5
-kan ej	324	55
-kan hur	-168	-170
-kan inte	267	35
-kan joba	47	144
-kan lamna	-41	121
-kan laxan	2	155
-kan mer	-6	148
-kan plots	313	72
-kan prata	200	29
-kan sova	-3	154
-kan sta	211	8
-kan stopa	-3	171
-kaner den	193	30
-kaner inga	208	42
-kaner inget	-166	23
-kaner mig	-189	-221
-kanin ater	-228	-204
-kans inget	-204	-187
-kans inte	135	53
-kant	279	51
-kant mig	140	-30
-kant sa	241	68
-katen vakna	-257	-201
-keep	-74	214
-keep evn	-185	-178
-keep going	-2	197
-keep mysel	-5	169
-kile	36	225
-kisa*	316	29
-kisar	316	29
-kisar har	-106	-133
-kisar inte	284	25
-kisar nasta	241	95
-klag*	-7	175
-klaga	-7	175
-klaga men	-7	175
-klara naten	8	235
-kn	233	30
-kn inte	233	30
-knap*	151	2
-knapa	151	2
-knapa jacka	151	2
-knar*	1	155
-knara kan	1	155
-knara*	1	155
-knarar	1	155
-knat	-227	-219
-kniv blode	-278	-257
-kniv nar	20	192
-kom det	145	-45
-kom ingen	-39	162
-kom inte	-307	-314
-koma	20	289
-koma in	-37	209
-kome*	296	518
-komer	296	518
-komer hita	24	164
-komer inget	173	16
-komer inte	315	466
-komer ut	158	-11
-kons*	-237	-316
-konse*	-206	-210
-konser*	-206	-210
-konserte*	-206	-210
-konserten	-206	-210
-konst och	237	35
-konst sag	155	-24
-konst vil	185	-18
-konst*	-198	-277
-konsti*	-198	-277
-konstigt	-154	-247
-korde mope	93	-29
-kork*	184	62
-korko sa	184	62
-korko*	184	62
-korkor*	184	62
-korkort	184	62
-kort	-195	-176
-kour*	202	18
-kouri eika	202	18
-kouri*	202	18
-kouris*	202	18
-kourista*	202	18
-kouristaa	202	18
-kraks a	182	-7
-kraks inte	-323	-295
-kraks men	-209	-199
-kram*	-372	-335
-kramp inte	-269	-255
-kramp*	-325	-311
-krampa*	-325	-311
-krampade	-238	-228
-kroge kan	-26	132
-krop*	49	278
-krope det	-10	167
-krope svara	210	32
-krope*	-3	181
-kropen	-3	181
-kuka*	7	205
-kukaa ei	7	205
-kukaa*	7	205
-kukaan	7	205
-kuna*	-203	-221
-kunat	-203	-221
-kunat bajsa	-203	-221
-kund*	316	-67
-kunde	316	-67
-kunde jag	184	23
-kunde sova	-170	-245
-kuume muta	168	31
-kuume vain	-196	-184
-kval orkar	-47	146
-kvar	-33	315
-kvar da	40	159
-kvar hon	7	132
-kvar nasta	23	185
-kvar utan	-16	195
-kvar*	178	18
-kvart	178	18
-kvic*	145	8
-kvick inte	145	8
-kvick*	145	8
-kvickn*	145	8
-kvicknar	145	8
-laga	-14	159
-laga jag	-14	159
-laka*	-24	173
-lakar att	23	169
-lakar han	-21	152
-lakar*	-24	173
-lakarb*	-21	152
-lakarbes*	-21	152
-lakarbesok	-21	152
-lake*	-269	-284
-laker	-269	-284
-lakt*	-235	-217
-lakto*	-235	-217
-laktos	-235	-217
-lamn*	-29	227
-lamna	-48	116
-lamna mig	47	199
-lamna prov	-169	-189
-lamna*	8	211
-lamnar	8	211
-lang	200	29
-lang somn	16	235
-lang*	24	244
-langr #	-234	-249
-langr jag	3	183
-langr men	64	-187
-langr*	89	294
-langre	89	294
-lat var	-149	-143
-lata	15	267
-lata bli	9	245
-latar om	22	178
-later hene	7	120
-later os	2	155
-lati*	255	0
-latia eika	255	0
-latia*	255	0
-latial*	255	0
-latiala	211	7
-laxa*	2	155
-laxan	2	155
-laxan min	2	155
-leka	212	26
-leka bara	212	26
-leva	66	382
-leva utan	8	185
-leva*	7	248
-levan*	7	248
-levand*	7	248
-levande	7	248
-life	28	217
-life isnt	28	217
-liga med	-25	214
-liks*	-191	-194
-likso inte	-191	-194
-likso*	-191	-194
-liksom	-191	-194
-lita*	3	183
-litar	3	183
-litar inte	3	183
-liv vet	-36	148
-live*	-193	-264
-livet	-193	-264
-livet av	-193	-264
-livet har	10	256
-livet sover	10	212
-ljud	270	-45
-ljud als	145	-45
-ljums som	129	47
-ljus	230	44
-loga	-330	-308
-loga in	-330	-308
-lova	5	185
-lova att	8	209
-love*	18	146
-lovet	18	146
-luft	41	-233
-lufte racke	233	5
-lungo funge	166	-8
-lyde	280	29
-lyde inte	280	29
-lyde*	408	59
-lyder	408	59
-lyder det	153	3
-lyder inte	379	48
-lysn*	9	236
-lysna inte	39	205
-lysna*	9	236
-lysnad*	39	205
-lysnade	39	205
-ma	-99	269
-mage*	-247	-284
-magen	-247	-284
-magen att	232	20
-magen langr	-205	-230
-magen sa	239	-21
-magen som	204	90
-magsj far	217	65
-makaa latia	211	7
-mal	18	188
-mal efter	18	188
-mama	-188	118
-mama ar	33	223
-mama det	33	223
-mama har	20	244
-mama inte	47	144
-mama kan	349	27
-mama nar	-140	-174
-mama pa	-213	-205
-mama som	14	176
-mama svara	190	42
-mama vakna	200	71
-mama vil	15	144
-man	-49	251
-man far	1	134
-man fata	133	-60
-man forst	-214	-184
-man inte	-181	13
-man kan	98	191
-man sager	-36	148
-man utan	16	182
-manad ar	175	-3
-mani*	9	250
-manis*	9	250
-manisk*	9	250
-maniska	9	250
-mar	-206	-55
-mar inte	-206	-55
-mark*	274	229
-marke inte	189	-8
-marke*	189	-8
-marker	189	-8
-mat	-94	234
-mat nar	64	185
-mat sen	2	155
-mata	160	16
-mata bara	164	5
-matar mig	37	222
-maten	194	1
-med banki	-177	-183
-med efter	55	182
-med honom	-15	238
-med inte	158	16
-med mig	-244	-137
-med skola	34	215
-med vald	-190	-181
-medi*	-170	-7
-medic*	-170	-7
-medica*	-189	-220
-medicati*	-189	-220
-medication	-189	-220
-medicine*	-197	-112
-mediciner	-197	-112
-medv*	-238	-219
-medve inget	-149	-143
-medve*	-238	-219
-medvet*	-238	-219
-medvetsl*	-238	-219
-medvetslos	-238	-219
-men	-347	-425
-men har	-215	-201
-men ingen	-253	-66
-men inget	-407	-388
-men int	92	-221
-men inte	-228	-300
-men sover	-215	-235
-men svara	155	-97
-men vagad	-19	203
-mena*	53	270
-menar	48	251
-menar inget	43	221
-meni*	191	45
-menin jag	191	45
-menin*	191	45
-mening*	191	45
-meningen	191	45
-mens	-279	-262
-mens ar	-198	-193
-mer	198	543
-mer han	205	4
-mer ja	8	233
-mer jag	3	173
-mies	196	7
-mies ei	196	7
-mig	-255	59
-mig asa	38	184
-mig det	55	252
-mig far	32	138
-mig i	68	257
-mig ila	-257	-348
-mig inte	-200	-44
-mig jag	-52	224
-mig kan	-230	-212
-mig langr	9	301
-mig mama	15	144
-mig mer	45	218
-mig nar	-201	-190
-mig nu	-254	-286
-mig och	-166	-209
-mig om	-283	-324
-mig sover	-204	-291
-mig utan	82	77
-mig varfo	15	144
-mig vi	-225	-238
-milk svens	120	-32
-min	20	279
-min astma	10	164
-min mama	33	223
-min papa	180	-10
-mina	123	196
-mina nagon	16	164
-mind	-183	-181
-mind wont	-183	-181
-mins	140	275
-mins han	-171	-168
-mins hon	169	12
-mins inget	233	362
-minu*	255	233
-minua	7	205
-minus vakna	131	6
-misfo mig	-133	-189
-mist*	-9	158
-mista*	-9	158
-mistak*	-9	158
-mistake	-9	158
-mit	-14	276
-mit barn	-31	207
-mjalt frosa	165	50
-moder komer	194	-33
-mope	93	-29
-mope utan	93	-29
-more	-25	193
-morg*	-210	-293
-morgo skule	-30	175
-morgo utan	-147	-163
-morgo*	-147	-163
-morgon*	-147	-163
-morgonen	-147	-163
-mormo hitar	175	31
-morse bar	206	53
-mot	95	222
-mot min	0	194
-mots*	-4	186
-motst men	-4	186
-motst*	-4	186
-motsta*	-4	186
-motstand	-4	186
-move	295	45
-move my	295	45
-my	283	195
-my mind	-183	-181
-mycke att	40	199
-mycke feber	153	6
-mycke jag	-243	-252
-mycke kan	155	75
-myse*	-5	169
-mysel safe	-5	169
-mysel*	-5	169
-myself	-5	169
-na mer	63	229
-na pa	177	14
-nack*	-290	-263
-nacke ar	-244	-179
-nacke gar	244	74
-nacke kan	131	38
-nacke stel	230	44
-nacke tal	148	-9
-nacks ingen	-168	-172
-nacks*	-176	-179
-nackst*	-176	-179
-nackstel	-159	-173
-nagel orkar	175	19
-nagon	-145	86
-nagon jag	-2	202
-nagon men	148	-47
-nagon om	0	171
-nagon som	16	175
-nagot	-217	-229
-nagot ala	-236	-233
-nagot vi	-193	-195
-nagot vid	-21	152
-nagr*	35	214
-nagra	35	214
-nagra vecko	25	187
-nal som	-157	-178
-nan som	-207	-157
-nan sprut	-127	-180
-nanst men	169	12
-nant*	-238	-268
-nanti*	-238	-268
-nantin*	-238	-268
-nanting	-238	-268
-nar	-324	4
-nar han	-255	-171
-nar hon	-146	142
-nar jag	98	260
-nar vi	2	155
-nasbl som	267	25
-nast*	186	258
-nasta	-5	299
-nasta inget	252	93
-nasta tid	-23	233
-nasta vecka	23	185
-nasta*	154	5
-nastan	154	5
-nat	188	497
-nat bara	1	160
-nat ikval	5	185
-nat jag	15	234
-nat kan	224	-25
-nat och	160	-25
-nat vil	34	215
-nate*	36	233
-naten	36	233
-naten kaner	-171	-168
-neck just	-194	-133
-neck wont	192	22
-nej	-411	-284
-nej aldri	-257	-265
-nej det	-248	-285
-nej inget	-206	-110
-nej inte	-314	-331
-ner	-86	-170
-next week	-33	243
-ni	102	530
-ni inte	36	321
-ni kan	3	183
-ni slipe	-1	243
-nitro hjalp	284	30
-no	17	206
-no fever	-368	-298
-no i	17	206
-no medic	-189	-220
-no other	-263	-200
-no rash	-186	-148
-no stif	-194	-133
-no sympt	-293	-293
-no troub	-220	-187
-nog inget	246	22
-not askin	-9	158
-not even	4	173
-not move	295	45
-not pregn	-190	-173
-not suici	-242	-241
-nu far	177	-21
-nu fins	11	174
-nu kan	-48	-279
-nu kaner	192	12
-nu lyder	153	3
-nu orkar	226	17
-nu slape	122	-67
-nu vet	105	-53
-nuka*	11	190
-nukah enka	11	190
-nukah*	11	190
-nukaht*	11	190
-nukahtaa	11	190
-ny tid	40	168
-o kan	203	140
-o vakna	175	23
-o vet	122	53
-o vil	192	15
-och	-68	244
-och aldri	31	231
-och ar	329	58
-och att	-189	-110
-och behov	37	155
-och far	270	109
-och forst	139	-109
-och gar	274	33
-och hitar	210	42
-och inga	-226	-212
-och inte	-66	226
-och kan	420	123
-och kaner	305	42
-och kvick	145	8
-och opnar	150	-15
-och orkar	402	30
-och prata	-210	-207
-och reage	188	31
-och skrik	178	-9
-och sluta	154	-32
-och sover	58	173
-och svara	105	221
-och sveta	172	51
-och vagar	30	244
-och vakna	298	49
-och vet	168	-14
-och vil	353	96
-of	-332	-166
-ofta	29	215
-ogat kan	235	16
-ogat ser	181	15
-ogon*	348	23
-ogone fast	150	-15
-ogone*	249	-1
-ogonen	249	-1
-ogonk*	232	37
-ogonko*	232	37
-ogonkont*	232	37
-ogonkontakt	232	37
-old	203	0
-old wont	203	0
-ole pyort	-171	-175
-olyc*	8	182
-olyck min	8	182
-olyck*	8	182
-olycka	8	182
-om	-89	253
-om de	-21	149
-om det	-250	-208
-om ingen	1	281
-om inte	54	298
-om jag	-134	79
-om min	-133	-189
-om ni	32	289
-omt men	-208	-150
-on velto	232	11
-onsk*	57	165
-onska jag	57	165
-onska*	57	165
-onskar	57	165
-ont att	217	45
-ont bara	-205	-192
-ont bebis	-254	-195
-ont fraga	68	201
-ont gor	-193	-189
-ont har	-310	-319
-ont kan	203	61
-opere*	-181	-179
-operer*	-181	-179
-opererad	-181	-179
-opna	231	87
-opna det	235	16
-opna*	230	-14
-opnar	230	-14
-opnar inte	209	-18
-or bleed	-170	-126
-orden komer	208	-46
-ork	13	276
-ork ja	15	225
-orkar ej	84	188
-orkar fan	9	218
-orkar ga	227	-4
-orkar han	174	-3
-orkar mer	-6	224
-orkar orkar	19	225
-orkar svara	153	6
-orkr	51	291
-orkr int	29	225
-oroa	63	235
-oroa sig	33	243
-os drick	170	41
-os inte	2	155
-othe*	-363	-314
-other	-263	-200
-other sympt	-194	-165
-over	160	-115
-over brost	-332	-285
-over gatan	10	207
-over nar	95	40
-over och	214	51
-over ont	129	47
-overa kan	143	0
-pa	-216	-75
-pa ata	-132	-151
-pa att	-16	-190
-pa doden	-142	-204
-pa en	-47	-217
-pa fler	35	160
-pa frago	55	175
-pa int	-242	-218
-pa konse	-206	-210
-pa krope	-10	167
-pa lovet	18	146
-pa morgo	-147	-163
-pa nagra	25	187
-pa os	170	41
-pa rikti	38	153
-pa sjalv	-195	-227
-pa vad	44	167
-pain or	-170	-126
-paint pa	-242	-218
-pakor av	182	-7
-pakor han	-230	-222
-pala*	40	341
-palar	40	341
-palar fan	6	183
-palar inte	53	258
-panik far	298	57
-papa	180	135
-papa for	-55	76
-papa inte	185	101
-papa ramla	-248	-260
-papa svara	109	-42
-pape*	13	222
-paper	13	222
-pas jag	33	176
-pasa*	-155	-192
-pasad grate	-155	-192
-pasad*	-155	-192
-pasade	-155	-192
-pave*	-220	-210
-paver*	-220	-210
-paverk*	-220	-210
-paverkad	-220	-210
-penan gav	189	14
-peng*	77	323
-penga*	77	323
-pengar	77	323
-perso vet	148	-71
-pile*	-245	-258
-piler	-245	-258
-pipa	205	4
-pipa mer	205	4
-plan direk	87	229
-plan och	-117	-166
-plat*	44	243
-plats	44	243
-plats for	44	243
-plot*	359	73
-plots ingen	178	6
-plots inte	313	72
-plots kan	138	-5
-plots*	359	73
-plotsl*	359	73
-plotslig*	359	73
-plotsligt	359	73
-pneum hitar	-195	-176
-poli*	172	271
-polis	58	279
-polis inga	12	170
-polis lat	40	196
-prat*	83	-184
-prata inte	263	41
-prata lang	200	29
-prata med	-147	46
-prata och	-183	-162
-prata om	-250	-236
-prata utan	-175	-187
-prata*	183	-105
-pratar	296	57
-preg*	-190	-173
-pregn*	-190	-173
-pregna*	-190	-173
-pregnant	-190	-173
-pric*	-193	-170
-prick som	466	79
-prick*	-193	-170
-pricka*	-193	-170
-prickar	-193	-170
-prov	-169	-189
-prov utan	-169	-189
-pufa*	219	32
-pufar	219	32
-puls hitar	202	14
-pulse kans	273	12
-pumpa orkar	186	-1
-pyor*	-171	-175
-pyort*	-171	-175
-pyorty*	-171	-175
-pyortyny*	-171	-175
-pyortynyt	-171	-175
-rack*	241	138
-racke inte	242	121
-racke*	241	138
-racker	241	138
-rad	-198	-300
-rad for	-220	-221
-rada men	-132	-168
-rada*	16	278
-radad	16	278
-rak	185	-1
-rak och	179	-18
-rakb*	8	217
-rakbl*	8	217
-rakbla*	8	217
-rakblade*	8	217
-rakbladet	8	217
-raml*	-253	-165
-ramla*	-253	-165
-ramlat	-214	-232
-rash	-186	-148
-rash that	196	5
-raste grate	-167	-154
-reag*	271	12
-reage inte	283	20
-reage*	271	12
-reager*	271	12
-reagerar	283	20
-reak*	-157	-127
-reakt sedan	-157	-127
-reakt*	-157	-127
-reakti*	-157	-127
-reaktion*	-157	-127
-reaktioner	-157	-127
-real*	-233	-174
-realy	-233	-174
-remi*	-111	-180
-remis	-111	-180
-resa	131	-46
-resa mig	131	-46
-rikti altsa	-36	148
-rikti hon	38	153
-rikti med	134	3
-ring	-214	-150
-ring inte	40	196
-ring*	116	397
-ringa	95	409
-ringa batre	-11	209
-ringa polis	12	170
-ringe jag	33	214
-ringe up	-133	-189
-rint*	-195	-186
-rinta*	-195	-186
-rintak*	-195	-186
-rintakip*	-195	-186
-rintakipua	-195	-186
-roke*	-282	-286
-roker	-282	-286
-roker inte	-265	-263
-rol	103	339
-rol jag	62	225
-ror sig	337	-102
-rort	-200	-220
-rort mig	-200	-220
-rost*	-290	-303
-roste*	-290	-303
-roster	-290	-303
-rot	-280	-249
-rygdu hjalp	224	2
-sa att	40	243
-sa bara	-229	-246
-sa bra	237	11
-sa det	27	-216
-sa ingen	40	309
-sa kan	-163	-156
-sa kunde	227	19
-sa ofta	29	215
-sa ont	228	46
-sa sjuk	140	-30
-sa slipe	11	235
-sa svar	-8	223
-sa var	35	-200
-sa vore	30	228
-sad but	-201	-247
-safe	10	276
-safe at	17	206
-safe tonig	-5	169
-saft kan	201	10
-sag	128	337
-sag inte	22	257
-saga	150	412
-saga av	178	-3
-saga varfo	25	162
-saga vem	-8	181
-sager att	137	278
-sager forla	26	177
-sager ingen	1	199
-sager mama	-213	-205
-sagt att	55	258
-sagt det	56	218
-saker som	-19	328
-sambo andas	258	48
-sambo kan	233	-11
-sana	-145	-159
-sana tanka	-145	-159
-sar	-175	-185
-sar som	-214	-236
-se	113	206
-se det	-86	117
-sedan blir	43	182
-sen har	33	166
-sen kom	145	-45
-sen mins	-171	-168
-ser	355	500
-ser ingen	74	427
-ser inget	278	-6
-ser sudig	-183	-180
-sex	-256	-244
-she	251	-13
-she wont	196	-26
-sida*	-187	-157
-sidan	-187	-157
-sidan rikti	-187	-157
-sig batre	23	228
-sig inte	168	-221
-sig sjalv	52	315
-sina foter	162	-12
-sjal*	-279	-33
-sjalv du	-120	-195
-sjalv*	-292	-339
-sjalvm*	-365	-498
-sjalvmor*	-365	-498
-sjalvmord	-195	-227
-sjalvmordsbenagen	-245	-312
-sjalvmordstankar	-219	-304
-sjuk det	58	223
-sjuk int	-187	-194
-sjuk kan	140	-30
-sjuk sjalv	-174	-204
-sjukg utan	-102	-175
-sjukg*	-102	-175
-sjukgy*	-102	-175
-sjukgymn*	-102	-175
-sjukgymnast	-102	-175
-sjuks spela	40	159
-ska	174	633
-ska anda	79	380
-ska behov	44	233
-ska bli	10	231
-ska fa	44	202
-ska inte	47	310
-ska jag	14	121
-ska ju	-7	175
-skad*	-291	-287
-skada	-148	-202
-skada han	-154	-174
-skada mig	-148	-202
-skada*	-230	-176
-skadad	-230	-176
-skak*	235	-59
-skaka	219	-10
-skaka inte	235	-59
-skaka skaka	219	-10
-skam*	0	200
-skamtar	-11	168
-skar dar	-1	196
-skar mig	-222	-187
-skoge och	-8	156
-skoj*	15	171
-skoja inte	15	171
-skoja*	15	171
-skojar	15	171
-skola altsa	31	165
-skola inte	34	215
-skola men	-174	-186
-skola*	-256	-92
-skolan	-256	-92
-skratade	75	251
-skri*	315	136
-skrik inte	283	8
-skrik mins	-100	-142
-skrik*	283	8
-skrike*	283	8
-skriker	283	8
-skriv	24	225
-skriv att	28	224
-skriv inget	24	225
-skrive*	60	-150
-skriver	60	-150
-skul*	150	466
-skuld*	233	219
-skule	13	404
-skule jag	-20	222
-skyl*	33	166
-skyld kvar	33	166
-skyld*	33	166
-skyldi*	33	166
-skyldigh*	33	166
-skyldigheter	33	166
-slag	-167	-136
-slag eler	-167	-136
-slag*	-241	-222
-slagi mig	-247	-149
-slagi*	-181	-145
-slagit	-181	-145
-slap	-171	-147
-slap bara	-166	-144
-slape det	122	-67
-slape han	32	172
-slar	-358	-322
-slar inte	-274	-189
-slar mig	-295	-358
-sleep and	-73	213
-slipe hon	17	219
-slipe mig	45	176
-slo	-283	-269
-slo titar	170	41
-slog	-170	-111
-slog inte	-170	-111
-slog sig	-275	-253
-slut	30	289
-slut*	326	228
-sluta inte	324	220
-sluta skaka	-187	-170
-sluta*	342	205
-slutad*	42	245
-slutade	42	245
-slutar	369	51
-smack gar	177	14
-smart men	195	33
-snart pa	-21	149
-snart slipe	33	172
-snur*	-214	-209
-snura inte	-214	-209
-snura*	-214	-209
-snurar	-214	-209
-snuri vet	186	37
-so hard	-201	-238
-sock*	209	-47
-socke*	209	-47
-socker	209	-47
-sockr gar	164	5
-som	423	269
-som haler	11	174
-som inte	344	149
-som man	-36	148
-som nog	161	9
-som slagi	-145	-173
-som syns	24	225
-som vanli	257	26
-somn	30	266
-somn utan	16	235
-somna a	4	171
-somna in	78	245
-somna och	38	335
-somnt for	63	199
-somnt*	69	221
-somnta*	63	199
-somntabl*	63	199
-somntableter	63	199
-son ser	-147	-187
-son vakna	197	18
-sonen vil	-183	-141
-sova	-322	-266
-sova a	-36	148
-sova fast	177	-10
-sova klara	151	2
-sova och	3	298
-sover aldri	-178	-135
-sover inte	102	324
-sover men	38	242
-sovi*	-16	210
-sovit	-16	210
-sovit sen	8	215
-spege visar	3	227
-spel*	-15	196
-spela ingen	94	310
-spela tenis	-188	-215
-spela*	-17	197
-spelar	94	310
-spelat	-188	-215
-spray biter	199	36
-spri*	220	-43
-sprit	220	-43
-spru*	-167	-171
-sprut men	-127	-180
-sprut*	-167	-171
-spruta	-167	-171
-spyr och	158	-11
-sta rak	185	-1
-stam*	-203	-209
-stame att	38	242
-stame inte	-203	-209
-stame*	-203	-209
-stamer	-203	-209
-star	221	226
-star ut	217	45
-stel inte	230	44
-stel jag	-244	-179
-stif neck	-194	-133
-stig*	-1	164
-stiga	-1	164
-stiga up	-1	164
-stod*	-262	-224
-stodj pa	-222	-208
-stodj*	-262	-224
-stodja	-262	-224
-stolp mins	220	53
-stop*	-3	171
-stopa	-3	171
-stopa mig	-3	171
-stot kaner	-177	-162
-stra*	-218	-217
-stral inte	-197	-189
-stral*	-229	-227
-strala*	-197	-189
-stralar	-197	-189
-stran and	218	1
-sude*	245	-19
-suden cant	245	-19
-suden*	245	-19
-sudenl*	245	-19
-sudenly	245	-19
-sudi*	-183	-180
-sudig utan	-183	-180
-sudig*	-183	-180
-sudigt	-183	-180
-suic*	-242	-241
-suici*	-242	-241
-suicid*	-242	-241
-suicidal	-242	-241
-svag	-201	-264
-svag att	192	-30
-sval*	-188	-246
-svalj inte	261	58
-svalje*	261	58
-svaljer	261	58
-svalt	-318	-188
-svalt nagot	-312	-306
-svalt nat	1	160
-svar	-8	223
-svar att	35	250
-svar*	195	102
-svara	310	204
-svara hon	-60	92
-svara inte	235	123
-svara mer	17	215
-svara och	153	6
-svara pa	55	175
-svara*	219	131
-svarar	219	131
-svart	-404	-322
-svart att	-377	-287
-svens inte	120	-32
-svet*	-126	-169
-sveta inte	-89	-141
-sveta kan	241	83
-sveta vet	148	19
-sveta*	-89	-141
-svetas	-89	-141
-svim*	-205	-301
-svima inte	-59	-212
-svima och	-215	-171
-svima*	-203	-302
-svimat	-320	-268
-sviml vakna	217	75
-svul*	-329	-283
-svuln i	-280	-192
-svuln*	-326	-276
-svulna*	-301	-234
-svulnad	-301	-234
-swit*	-183	-181
-switc of	-183	-181
-switc*	-183	-181
-switch	-183	-181
-symp*	-302	-301
-sympt*	-302	-301
-sympto*	-302	-301
-symptoms	-302	-301
-symt*	-176	-240
-symto*	-176	-240
-symtom	-176	-240
-synen ar	-220	-210
-syns	67	412
-syns han	24	225
-syns inte	-1	196
-synu*	-130	-185
-synun som	-130	-185
-synun*	-130	-185
-synund*	-130	-185
-synunder*	-130	-185
-synundersokningen	-130	-185
-ta	-84	-194
-ta livet	-193	-264
-tabl*	-100	96
-table men	25	198
-table*	-100	96
-tablet*	-100	96
-tableter*	25	198
-tableterna	25	198
-tagit for	-176	-178
-taket har	141	-39
-taket kan	-187	-157
-tal	31	-168
-tal inte	31	-168
-talet ar	-221	-174
-tals*	-181	-164
-talsv och	-181	-164
-talsv*	-181	-164
-talsva*	-181	-164
-talsvari*	-181	-164
-talsvarigheter	-181	-164
-tand hitar	-152	-156
-tand*	-152	-156
-tande kan	169	40
-tandl*	-152	-156
-tandla*	-152	-156
-tandlaka*	-152	-156
-tandlakare	-152	-156
-tanka ar	16	164
-tanka pa	-232	-253
-tanka skriv	-75	-117
-tanka snura	-214	-209
-tanka*	-212	-289
-tankar	-200	-258
-tanke jag	-4	239
-tanker	-76	201
-tankt	-183	-248
-teni*	-188	-215
-tenis	-188	-215
-that	162	-75
-that doesn	118	-59
-the voice	-42	259
-them	23	348
-ther*	224	199
-there is	7	243
-there no	224	199
-there*	224	199
-theres	224	199
-this time	4	173
-tid	-131	65
-tide*	35	160
-tiden men	-191	-198
-tiden vil	200	24
-tider	35	160
-tider det	35	160
-til	177	234
-til besva	43	182
-til maten	194	1
-til nan	20	186
-til nasta	-23	233
-til papa	-55	76
-til skola	-311	-311
-til toale	191	-38
-til toan	244	2
-tilb*	-126	60
-tilba*	-126	60
-tilbak*	-126	60
-tilbaka	-126	60
-tils	-137	59
-tils jag	-137	59
-time not	4	173
-time som	210	10
-tita	262	263
-tita det	10	207
-tita ljus	230	44
-tita*	252	176
-titar	249	55
-titar inte	249	55
-to die	-201	-247
-toal*	-97	-247
-toale*	-97	-247
-toalet*	191	-38
-toaleten	191	-38
-toan	244	2
-toan utan	244	2
-tog	28	228
-tog inte	28	228
-tolf*	18	188
-tolft*	18	188
-tolfte	18	188
-toni*	-5	169
-tonig*	-5	169
-tonigh*	-5	169
-tonight	-5	169
-tors	12	169
-tors inte	12	169
-trana hart	-166	-182
-trasi att	-14	159
-tre dagar	-92	129
-tre dar	-160	-176
-tror	-105	191
-tror inte	-130	161
-tros*	159	-13
-trost ata	159	-13
-trost*	159	-13
-trosta	159	-13
-trot fardi	36	234
-trou*	-211	-105
-troub breat	-220	-187
-troub*	-211	-105
-troubl*	-211	-105
-trouble	-211	-105
-tryck anars	-219	-238
-tryck en	0	194
-tryckt*	0	194
-tryckte	0	194
-tryg	65	298
-tryg hema	65	298
-tryg*	9	207
-trygt	9	207
-trygt for	9	207
-tunga lyder	150	46
-twice and	152	-25
-typ vet	22	222
-tyst	-21	160
-tyst snart	-21	149
-ulos*	-186	-190
-ulost*	-186	-190
-uloste*	-186	-190
-ulostees*	-186	-190
-ulosteesa	-186	-190
-uncon and	299	-20
-under hitar	-202	-188
-under*	-99	125
-up	337	200
-up den	-234	-249
-up honom	204	5
-up ingen	-1	164
-up om	-133	-189
-upvar sover	13	179
-ut den	198	9
-ut feber	217	45
-ut tils	5	188
-ut utan	-25	264
-utan andno	-189	-180
-utan att	96	68
-utan barne	-179	-216
-utan en	19	207
-utan feber	-198	-178
-utan fulma	-172	-162
-utan glaso	-183	-180
-utan hjalm	268	2
-utan i	-160	-176
-utan jacka	-10	246
-utan kafe	-253	-253
-utan mat	64	185
-utan slut	16	235
-utan tid	-169	-189
-utatv kan	190	49
-utsla men	217	28
-va	-6	203
-va inte	38	153
-vack vet	187	-3
-vad hon	152	-10
-vaga	56	187
-vaga*	57	542
-vagad inte	-2	339
-vagad*	-2	339
-vagade	-2	339
-vagar	82	447
-vagar inte	59	456
-vagar resa	131	-46
-vagen sa	-3	154
-vagen tils	22	138
-vain nukah	11	190
-vakn*	362	124
-vakna	328	43
-vakna int	235	-6
-vakna inte	199	-170
-vakna til	194	1
-vakna utan	-22	263
-vakna vil	152	45
-vakna*	300	112
-vaknad*	131	330
-vaknade	131	330
-vaknar	256	-190
-vald	-190	-181
-vaner vil	-96	-153
-vanl*	179	-74
-vanli*	179	-74
-vanlig*	179	-74
-vanligt	179	-74
-vanst men	-163	-156
-vanste*	-243	-211
-vanster	-243	-211
-vapen orkar	18	169
-var	118	453
-var champ	161	9
-var dar	-213	-190
-var henes	44	244
-var inte	112	366
-vara	61	140
-vara dar	-3	223
-vara ensam	24	216
-vara gravi	218	56
-vara kvar	-16	209
-vara med	55	182
-vara utan	-234	-268
-vard	-27	188
-vard igar	-27	188
-varf*	7	231
-varfo ska	15	144
-varfo*	7	231
-varfor	7	231
-varit for	30	228
-varit hema	20	244
-varit utan	-160	-176
-vark	-183	-6
-varke ar	-8	223
-varke ont	-186	-142
-varm vil	196	14
-varme fast	250	-4
-veck*	107	219
-vecka	-88	151
-vecko bor	25	187
-vecko sover	12	170
-velt*	232	11
-velto	232	11
-velto eika	232	11
-vem	126	213
-vem det	178	-3
-vem jag	-8	181
-vento hjalp	165	16
-vere*	275	6
-veren ei	275	6
-veren*	275	6
-verenv*	275	6
-verenvuo*	275	6
-verenvuoto	275	6
-verta ulost	-186	-190
-vet	223	393
-veta	11	293
-veta att	46	267
-vi braka	-233	-235
-vi far	416	20
-vi har	21	-228
-vid lakar	-21	152
-vil	127	208
-vil bara	25	200
-vil bli	57	215
-vil den	148	2
-vil dit	-122	-190
-vil do	34	215
-vil ge	-97	-221
-vil ho	156	30
-vil int	-221	0
-vil inte	183	235
-vil lakar	196	33
-vil langr	-10	167
-vil likso	-191	-194
-vil til	-55	76
-vile	81	199
-vile jag	-108	-135
-vilj*	9	188
-vilja	9	188
-visa	-21	215
-visa nagon	-21	215
-visa*	-88	198
-visar	5	265
-visar inte	3	227
-voic*	-42	259
-voice wont	-42	259
-voice*	-42	259
-voices	-42	259
-vore	30	228
-vore jag	30	228
-vrid*	-255	-237
-vrida	-255	-237
-vrida at	-280	-235
-vuxe*	23	261
-vuxen	23	261
-was	26	203
-was never	26	203
-wate*	-185	-178
-water	-185	-178
-water down	-185	-178
-week	-33	243
-week old	203	0
-wkae	207	-7
-wkae up	207	-7
-wont be	1	352
-wont switc	-183	-181
-wont wkae	207	-7
-yr att	126	-45
-yr kan	156	-42
-zomb*	-195	-187
-zombi utan	-195	-187
-zombi*	-195	-187
-zombie	-195	-187
<#	-551	-625
<# far	-180	-175
<# har	-136	-124
<# hoger	-144	-96
<# idag	-75	-117
<# inte	-132	-151
<# magsa	-140	-130
<# nu	95	-146
<# och	-251	-296
<# sama	163	-14
<# vi	-189	-204
<@back	-306	-308
<@bigfall	-351	-334
<@bite	-204	-256
<@bleeding	-352	-401
<@blueplace	163	269
<@breathsign	-237	-304
<@carbon	-217	-224
<@chemo	222	-48
<@coldbad	-189	-295
<@coldlimb	-144	-165
<@crash	-353	-338
<@crashsign	-293	-222
<@cuts_self	-58	103
<@cuturge	-412	-285
<@cutword	-130	20
<@despair	-439	-441
<@droolsign	194	42
<@droop	-363	-386
<@effort	-381	-409
<@electricbad	37	-294
<@epipen	-219	-181
<@exertion	-283	-293
<@exposure	-371	-435
<@faint	-310	-292
<@fainted	-280	-265
<@fallen	-247	-253
<@fear	-367	-347
<@fever	191	11
<@hanged	-108	-120
<@headhit	-246	-282
<@headsign	-7	-228
<@here	218	142
<@icefall	-327	-355
<@infarct	70	-220
<@innersign	-253	-267
<@jerk	260	-43
<@limb	-309	-334
<@limbpart	-338	-190
<@no_dyspnea	-162	-233
<@noair	-212	-226
<@overdose	-269	-252
<@person	-297	-142
<@pregnant	-190	-296
<@pregpain	-314	-307
<@recent	36	99
<@relation	-347	-357
<@seizure	180	-94
<@sepsis	-270	-284
<@severe	-352	-326
<@special	-327	-302
<@stroke	-359	-430
<@sudden	270	3
<@throatclosed	213	19
<@unconscious	-297	-253
<@used	-459	-236
<@violent	-113	-110
<@visionloss	-381	-362
<@water	-214	-282
<@wish	-513	-549
<@worry	-243	-308
<anafy av	-132	-106
<ata	-160	-192
<ata ar	-160	-192
<ater eliqu	-164	-150
<av	-479	-498
<av en	-140	-155
<av jordn	-132	-106
<axel*	-248	-239
<barn	-189	-313
<barn nu	272	59
<bebis sager	-153	-119
<beho*	-333	-316
<behov*	-333	-316
<behove*	-333	-316
<behover	-333	-316
<bet	-135	-143
<bet pa	-135	-143
<beta*	-124	-106
<betab*	-124	-106
<betabl*	-124	-106
<betabloc*	-124	-106
<betablockerare	-124	-106
<bilo*	-222	-224
<bilol for	-215	-224
<bilol*	-222	-224
<biloly*	-222	-224
<bilolyck*	-222	-224
<bilolycka	-222	-224
<blev	-400	-436
<blev slage	-230	-227
<blod en	-140	-130
<bloda magsa	-182	-180
<bloda*	-182	-180
<blodan*	-182	-180
<blodande	-182	-180
<bror	-54	148
<bror hangd	-108	-120
<bror har	23	221
<brost for	-155	-139
<brot	-347	-366
<brot nacke	-180	-179
<bry	27	244
<bry sig	27	244
<covi*	-259	-245
<covid	-259	-245
<depr*	-285	-312
<depre*	-285	-312
<depres*	-285	-312
<des vil	-123	-92
<dog av	-284	-292
<dog i	-246	24
<dote*	-228	-234
<doter hade	-160	-147
<doter*	-160	-147
<dotern	-160	-147
<efte*	-366	-370
<efter	-366	-370
<efter strok	-185	-164
<eliq*	-181	-165
<eliqu*	-181	-165
<eliqui*	-181	-165
<eliquis	-181	-165
<en bilol	-222	-224
<en gang	-301	-272
<en hjart	-167	-149
<en prop	-239	-229
<et	-339	-315
<et ar	-264	-236
<et bloda	-143	-138
<etar*	122	-91
<etari kramp	235	69
<etari*	122	-91
<etarin*	122	-91
<etaring	122	-91
<ex	-294	-327
<ex var	-113	-110
<farf*	-189	-233
<farfa dog	-133	-141
<farfa skot	-110	-153
<farfa*	-189	-233
<farfar	-189	-233
<fast	-132	-126
<fast jag	-132	-126
<fast*	-262	-284
<febe*	-207	-193
<feber som	-169	-144
<feber*	-207	-193
<feberk*	-207	-193
<feberkra*	-207	-193
<feberkramper	-171	-144
<fick	-191	-361
<fick jag	-132	-106
<fick strok	132	-48
<fingra*	-144	-165
<fingrar	-144	-165
<for ata	-160	-192
<for et	-264	-236
<for nagra	-171	-187
<for nio	-250	-241
<for tre	18	-165
<forr	-65	-374
<forsa fraga	-152	-134
<forso jag	-121	-184
<frag*	-300	-239
<fraga om	-152	-134
<fraga*	-152	-134
<fragar	-152	-134
<fran	-306	-309
<gang	-301	-272
<gang #	-140	-130
<gick	-258	-259
<gjor*	-3	270
<gjort	-18	180
<gjort saker	23	221
<guls*	-158	-149
<gulso*	-158	-149
<gulsot	-158	-149
<hade et	-143	-138
<hade feber	-169	-144
<hade hjarn	-159	-146
<hade hjart	218	-20
<hade jag	-302	-308
<hade kramp	-184	-142
<hade lungk	-137	-140
<hade ont	-155	-139
<hade sin	169	-1
<hade strok	-176	-167
<hade tbc	-241	-224
<hade tia	222	65
<hade utomk	-162	-176
<han hade	169	-1
<hand*	-158	-188
<hang*	-108	-120
<hangd sig	-108	-120
<hangd*	-108	-120
<hangde	-108	-120
<har gjort	-18	180
<hepa*	-128	-125
<hepat*	-128	-125
<hepati*	-128	-125
<hepatitp*	-128	-125
<hepatitprov	-128	-125
<hjarn som	-210	-195
<hjarn*	-282	-267
<hjarnh*	-210	-195
<hjarnhin*	-210	-195
<hjarnhineinflamation	-210	-195
<hjart #	-193	-173
<hjart for	187	-54
<hjarts*	-221	-172
<hjartsto*	-221	-172
<hjartstop	-221	-172
<hon	-374	-339
<honom for	-113	-110
<i en	-255	-272
<i krige	-133	-141
<i kyla	-144	-165
<i misbr	-128	-125
<i nat	-74	154
<i spele	-193	-207
<i tonar	5	210
<i was	-320	-332
<igen fast	-132	-126
<infa*	312	28
<infar #	203	16
<infar for	169	-1
<infar*	312	28
<infark*	312	28
<infarkt	312	28
<inge*	188	243
<ingen	27	244
<ingen skule	27	244
<inte	-245	-66
<inte leva	-199	-230
<jag anafy	-132	-106
<jag bet	-135	-143
<jag dog	-37	204
<jag fick	-210	-217
<jag forso	-128	-194
<jag gulso	-158	-149
<jag skar	-132	-151
<jag sluta	-194	-199
<jag ta	-223	-256
<jordn behov	-132	-106
<kans som	169	-1
<komp*	-88	-76
<kompr*	-88	-76
<kompre*	-88	-76
<kompresi*	-88	-76
<kompresionstrumpor	-88	-76
<kork*	-123	-92
<korko*	-123	-92
<korkor*	-123	-92
<korkort	-123	-92
<krakt blod	-140	-130
<kram*	301	30
<kramp for	-123	-92
<kramp som	-311	-198
<kramp*	301	30
<krampa*	309	36
<krampar	353	66
<krampe*	-153	-119
<kramper	-153	-119
<krig*	-133	-141
<krige*	-133	-141
<kriget	-133	-141
<kyla	-144	-165
<kyla sen	-144	-165
<lakt	-140	-130
<lamn*	-226	-268
<lamna honom	-113	-110
<lamna*	-226	-268
<lamnad*	-226	-268
<lamnade	-226	-268
<leva	-199	-230
<leva for	-160	-177
<leva men	-108	-135
<levde i	-128	-125
<liten nu	-243	-273
<liv #	-80	-117
<liv for	-82	169
<liv idag	-98	-154
<liv som	-113	-165
<lunga for	-239	-229
<lungk #	-137	-140
<lungk*	-137	-140
<lungko*	-137	-140
<lungkola*	-137	-140
<lungkolaps	-137	-140
<magsa #	-182	-180
<magsa lakt	-140	-130
<mama	-225	-220
<mama dog	-113	-120
<mama far	-153	-119
<mand*	34	371
<manda*	34	371
<mandag	31	359
<med	-287	-107
<med i	-154	-121
<med mens	-132	-126
<med mig	23	221
<med om	-99	-79
<mens	-132	-126
<mens for	-132	-126
<mens*	313	24
<mense*	313	24
<mensen	313	24
<mig	-213	57
<mig i	-70	150
<mig sen	23	221
<mig som	-133	-193
<min betab	-124	-106
<min bror	-32	168
<min farfa	-133	-141
<min hjart	-152	-134
<min papa	-188	-197
<min son	-225	-277
<misb*	-128	-125
<misbr for	-128	-125
<misbr*	-128	-125
<misbru*	-128	-125
<misbruk	-128	-125
<misf*	-160	-153
<misfa for	-160	-153
<misfa*	-160	-153
<misfal	-160	-153
<mit ex	-249	-281
<my	-560	-545
<nack*	-165	-170
<nacke for	-140	-135
<nacke*	-165	-170
<nacken	-165	-170
<nagl*	-135	-143
<nagla som	-135	-143
<nagla*	-135	-143
<naglar*	-135	-143
<naglarna	-135	-143
<nagr*	-171	-187
<nagra	-171	-187
<nagra ar	-171	-187
<nar han	109	-73
<nar jag	-294	-230
<nat	26	151
<nio	-250	-241
<nio ar	-250	-241
<nya kompr	-88	-76
<nyfo*	-189	-184
<nyfod	-189	-184
<nyfod hade	-158	-149
<och behov	-88	-76
<och fick	-241	-233
<och undra	-196	-197
<om	-171	31
<om en	-113	-108
<om jag	27	244
<om min	-152	-134
<oper*	-371	-392
<over min	-124	-106
<pa manda	31	359
<pa nagla	-135	-143
<papa	-255	-287
<papa dog	-207	-215
<sager mama	-153	-119
<sake*	23	221
<saker	23	221
<saker med	23	221
<sedan arsda	-108	-120
<sedan men	-223	-215
<sedan nu	273	-37
<sedan vile	-108	-135
<sen aret	-276	-256
<sen fick	-132	-106
<sen forso	-179	-202
<sen han	-233	-266
<sen hepat	-128	-125
<sen jag	-210	4
<sen tonar	-200	-264
<sig for	-338	-358
<sig nar	-143	-207
<sig om	27	244
<sin	147	-26
<sin infar	169	-1
<skar	-79	76
<skar mig	-58	103
<skot	-110	-153
<skot sig	-110	-153
<skul*	4	210
<skule	4	210
<skule bry	27	244
<slag*	-264	-255
<slage*	-230	-227
<slagen	-230	-227
<slut*	-194	-199
<sluta med	-132	-126
<sluta*	-194	-199
<slutad*	-194	-199
<slutade	-194	-199
<som	-184	-392
<som barn	-157	-282
<som bebis	-153	-119
<som forr	-246	-255
<som liten	-227	-231
<som nar	169	-1
<som nyfod	-189	-184
<som tonar	-287	-373
<son	-212	-266
<son brot	-140	-135
<spel*	-193	-207
<spele*	-193	-207
<spelet	-193	-207
<stroke*	-185	-164
<stroken	-185	-164
<ta korko	-123	-92
<tbc	-241	-224
<tbc som	-241	-224
<tia for	222	65
<tona*	-56	230
<tonar idag	-113	-165
<tonar nu	-216	-252
<tonar och	30	243
<tonar ska	-116	-187
<tonar*	-56	230
<tonare*	-97	101
<tonaren	-97	101
<tre	56	-156
<tre ar	18	-165
<undr*	-319	-334
<undra over	-124	-106
<undra*	-319	-334
<undrar	-319	-334
<utom*	-162	-176
<utomk #	-162	-176
<utomk*	-162	-176
<utomkv*	-162	-176
<utomkved*	-162	-176
<utomkvedshavandeskap	-164	-173
<valds jag	-113	-110
<valds*	-113	-110
<valdsa*	-113	-110
<valdsam	-113	-110
<var #	-158	-201
<var etari	126	-91
<var med	-191	-144
<var valds	-113	-110
<vil	-387	-432
<vil ta	-123	-92
<vita	-144	-165
<vita fingr	-144	-165
<was	-385	-403
?aka	-241	-288
?aka ambul	-180	-206
?aler*	-191	-194
?alerg chock	-166	-173
?alerg*	-191	-194
?alergi*	-191	-194
?alergisk	-166	-173
?alve*	-191	-173
?alved far	-150	-180
?alved ihop	-127	-139
?alved om	-124	-139
?alved*	-191	-173
?alvedo*	-191	-173
?alvedon	-191	-173
?ama	-145	-153
?ama nar	-145	-153
?ambu*	-180	-206
?ambul*	-180	-206
?ambula*	-180	-206
?ambulans	-180	-206
?anlag kan	-180	-169
?anma*	-165	-201
?anmal vald	-143	-160
?anmal*	-165	-201
?anmale*	-165	-201
?anmaler	-165	-201
?ar sen	-124	-139
?ar strok	-115	-124
?ar symto	-169	-167
?ar vad	212	92
?are	-359	-360
?arft*	-272	-286
?arftl*	-272	-286
?arftli*	-272	-286
?arftligt	-272	-286
?arg hur	-140	-195
?arme*	-139	-161
?armen	-139	-161
?armen nar	-139	-161
?ata alved	-124	-139
?ata hopas	32	230
?att	18	321
?att do	64	269
?att hala	-109	-148
?att hon	91	318
?att sluta	32	230
?av	-249	-69
?av humle	-196	-218
?av karlk	-210	-222
?av kurse	-143	-152
?av sig	30	144
?av snus	-212	-198
?av stres	-165	-189
?bada	-261	-293
?bil	-199	-219
?bil efter	-199	-219
?bli	-240	-249
?blir	-286	-288
?blir man	-286	-288
?blod*	-323	-357
?blodf*	-262	-253
?blodfo*	-262	-253
?blodp av	-230	-263
?blodp*	-192	-231
?blodpr*	-192	-231
?blodt*	-167	-183
?blodtr*	-167	-183
?blodtryc*	-167	-183
?blodtrycksmedicin	-148	-161
?bort	-213	-231
?bort en	-194	-221
?bros*	-395	-393
?brost*	-224	-219
?can	-264	-254
?can you	-252	-248
?choc*	-184	-185
?chock	-184	-185
?dag	-136	-170
?daga*	70	323
?det	-224	-69
?det arftl	-118	-148
?det for	-147	-236
?det i	-236	-187
?do you	-227	-177
?domn*	-139	-161
?domna armen	-139	-161
?domna*	-139	-161
?domnar	-139	-161
?dor	98	443
?dor man	55	324
?dygn*	-178	-196
?dygne*	-178	-196
?dygnet	-178	-196
?efter et	22	187
?efter kan	40	230
?efter*	44	194
?eftera*	40	230
?efterat	40	230
?eler	-287	-336
?elev	111	413
?en	-284	-144
?en elev	86	319
?en strok	-139	-138
?en upsat	97	399
?en varta	-143	-162
?engl*	-189	-263
?engli*	-189	-263
?englis*	-189	-263
?english	-189	-263
?ens	37	233
?ens krop	25	187
?et	-64	202
?et overg	22	187
?et rokbe	-148	-163
?eu	-157	-176
?eu kort	-157	-176
?fa	-258	-216
?fa blodp	-230	-263
?fa hjart	-165	-189
?fa nat	40	221
?fa samta	-226	-278
?fa sjukg	-102	-175
?fa strok	-175	-205
?far	-391	-259
?far man	-384	-245
?fel	185	58
?fins	-372	-401
?flyg*	-299	-334
?flyga	-195	-244
?for	-100	203
?for att	77	267
?for en	-165	-207
?for got	49	289
?for klara	-165	-207
?for mycke	-142	-192
?for sant	-166	-272
?foral hur	-84	-155
?fore*	-318	-320
?fork*	-194	-235
?forkl for	-165	-207
?forkl*	-176	-211
?forkla*	-176	-211
?forklara*	-165	-207
?forklarar	-165	-207
?fote*	-143	-162
?foten	-143	-162
?fram*	78	222
?framt den	78	222
?framt vilke	78	222
?framt*	78	222
?framti*	78	222
?framtid	78	222
?from	-252	-248
?ga	-219	-284
?ge	-246	-276
?glom*	-148	-161
?glome sin	-148	-161
?glome*	-148	-161
?glomer	-148	-161
?gor	-239	-186
?gor man	-180	-89
?gora om	-211	-202
?got	49	289
?ha legat	185	58
?haft hjart	-124	-139
?hala sig	-109	-148
?hale*	-217	-248
?haler	-217	-248
?hals*	-217	-244
?halse gar	-200	-174
?halse vad	167	44
?halse vil	-164	-170
?halse*	-207	-232
?halsen	-207	-232
?halsf*	-140	-154
?halsfl*	-140	-154
?halsflus	-140	-154
?hande med	25	187
?hande nar	-143	-160
?hande om	-148	-161
?hande*	-86	91
?hander	-86	91
?har skriv	82	225
?hjal*	-180	-221
?hjalp man	-129	-171
?hjalp*	-180	-221
?hjalpe*	-180	-221
?hjalper	-129	-171
?hjar*	-347	-345
?hjarn pa	-190	-200
?hjarnsla*	-156	-156
?hjarnslap	-156	-156
?hjart arftl	-158	-150
?hjart av	-165	-189
?hjart for	-124	-139
?hjart*	-263	-225
?hjarta*	-229	-212
?hjartat	-229	-212
?hon	91	318
?hopa*	-143	-152
?hopad av	-143	-152
?hopad*	-143	-152
?hopade	-143	-152
?hos	-339	-406
?how	-233	-274
?how do	-204	-250
?huml*	-196	-218
?humle*	-196	-218
?humles*	-196	-218
?humlesti*	-196	-218
?humlestick	-196	-218
?hur	-325	-189
?hur dor	55	324
?hur far	-225	-240
?hur forkl	-165	-207
?hur gor	-182	-77
?hur hjalp	-129	-171
?hur kvave	-148	-163
?hur lang	17	173
?hur ofta	-204	-226
?hur sakra	22	187
?hur skriv	-133	-232
?hur slang	-156	-161
?hur soker	-232	-253
?hur tar	-22	157
?hur vet	-196	-246
?huset hur	-122	-190
?i	-390	-241
?i en	91	318
?i halsf	-140	-154
?i skrat	-109	-148
?i slakt	-286	-302
?ihop	-127	-139
?in swede	-268	-249
?inge*	51	312
?ingen	51	312
?ingen hitar	25	187
?ipre*	-212	-237
?ipren	-212	-237
?ipren och	-142	-159
?is	-402	-395
?jour*	123	283
?journ*	123	283
?journa*	123	283
?journale*	123	283
?kan	-242	-164
?kans en	-139	-138
?kans varka	-203	-196
?kany*	-156	-161
?kanyl*	-156	-161
?kanyle*	-156	-161
?kanyler	-156	-161
?karl*	-210	-222
?karlk*	-210	-222
?karlkr*	-210	-222
?karlkram*	-210	-222
?karlkramp	-210	-222
?klar*	-165	-207
?klara man	-165	-207
?klara*	-165	-207
?klarar	-165	-207
?kope*	-122	-150
?koper	-122	-150
?koper man	-122	-150
?kora	-199	-219
?kora bil	-199	-219
?kort	-157	-176
?krop	25	187
?krop om	25	187
?kurs	-277	-278
?kurs*	-253	-251
?kurse*	-253	-251
?kursen	-253	-251
?kvav*	-262	-258
?kvava av	-212	-198
?kvava*	-212	-198
?kvavas	-212	-198
?kvave man	-148	-163
?kvave*	-148	-163
?kvaver	-148	-163
?lamn*	33	357
?lang	17	173
?lang tid	17	173
?lange haler	-150	-200
?lange kan	-217	-319
?lange smita	-211	-267
?lega*	185	58
?legat	185	58
?legat fel	185	58
?live*	56	264
?livet	56	264
?livet av	56	264
?man	-371	-254
?man aka	-241	-288
?man ama	-145	-153
?man anmal	-143	-160
?man ata	-219	-252
?man bada	-261	-293
?man bli	-235	-247
?man bort	-143	-162
?man bvc	-140	-195
?man en	-246	-277
?man et	-148	-163
?man eu	-157	-176
?man flyga	-170	-202
?man for	64	269
?man ge	-246	-276
?man glome	-148	-161
?man kanyl	-156	-161
?man kvava	-212	-198
?man livet	56	264
?man nagon	-129	-171
?man om	-223	-266
?man sjuk	-140	-154
?man snaba	48	259
?man sover	-11	162
?man spar	22	187
?man tar	-145	-153
?man trana	-208	-236
?man vardi	-122	-190
?man vid	-182	-182
?manga alved	-136	-170
?manga ar	-124	-139
?mate*	-200	-295
?mater*	-200	-295
?materi*	-200	-295
?material	-200	-295
?med ens	25	187
?medi*	-303	-320
?medic*	-303	-320
?medici*	-303	-320
?mig vilke	-105	-109
?min elev	60	276
?myck*	-252	-292
?mycke i	-109	-148
?mycke*	-252	-292
?mycket	-252	-292
?nago*	-189	-172
?nagon	-189	-172
?nagon har	-131	-156
?nagon som	-129	-171
?nar	-306	-292
?nar man	-306	-292
?nat stark	40	221
?nate*	-214	-264
?naten	-215	-257
?ni	-285	-319
?och	-372	-435
?och alved	-142	-159
?of	-315	-301
?of sepsi	-260	-250
?ofer	-224	-279
?ofta	-204	-226
?ofta ska	-204	-226
?om	-323	-203
?om nagon	-222	-265
?overg*	22	187
?overgr*	22	187
?overgrep	22	187
?pa	-502	-453
?pa naten	-215	-257
?pa strok	-175	-162
?pa tenta	-156	-156
?pani*	-236	-247
?per	-148	-184
?per dag	-136	-170
?prat*	-312	-346
?prata	-247	-260
?prata med	-247	-260
?prov*	40	230
?prove jag	40	230
?prove*	40	230
?prover	40	230
?rokb*	-148	-163
?rokbe*	-148	-163
?rokbeg*	-148	-163
?rokbegar	-148	-163
?sa	-84	283
?sa man	40	221
?sakr*	22	187
?sakra man	22	187
?sakra*	22	187
?sakrar	22	187
?samt*	-231	-306
?samta*	-226	-278
?samtal*	-189	-257
?samtalst*	-189	-257
?samtalstod	-189	-257
?sant	-95	-257
?sig	-293	-235
?sin blodt	-148	-161
?sjuk	-140	-154
?sjuk i	-140	-154
?skar	-129	-171
?skar sig	-129	-171
?skol*	-365	-368
?skra*	-109	-148
?skrat*	-109	-148
?skrate*	-109	-148
?skratet	-109	-148
?skriv i	82	225
?skrivi*	82	225
?skrivit	82	225
?slan*	-156	-161
?slang man	-156	-161
?slang*	-156	-161
?slange*	-156	-161
?slanger	-156	-161
?slut*	73	340
?sluta	32	230
?sluta ata	32	230
?smit*	-211	-267
?smita*	-211	-267
?smitar	-211	-267
?snab*	9	233
?snaba*	48	259
?snabas*	48	259
?snabast	48	259
?snus	-212	-198
?soke*	-312	-326
?soker	-312	-326
?soker man	-232	-253
?som	-286	-229
?som skar	-129	-171
?sove*	-11	162
?sover	-11	162
?sover for	40	221
?spar	22	187
?spar efter	22	187
?star*	40	221
?stark sa	40	221
?stark*	40	221
?starkt	40	221
?stre*	-165	-189
?stres	-165	-189
?stro*	-291	-307
?strok*	-291	-307
?stroke	-288	-308
?svim*	-297	-325
?svima*	-255	-283
?swed*	-268	-249
?swede*	-268	-249
?sweden	-268	-249
?symt*	-195	-196
?symto pa	-169	-167
?symto*	-195	-196
?symtom*	-169	-167
?symtomen	-169	-167
?ta blodp	-123	-160
?ta ipren	-142	-159
?ta per	-148	-184
?ta prove	40	230
?table ar	-167	-148
?tablet	-211	-200
?tableter	-112	146
?tande kan	185	58
?tar	25	286
?tar ipren	-145	-153
?tar man	-22	157
?tatu*	-204	-226
?tatue*	-204	-226
?tatuer*	-204	-226
?tatuerin*	-204	-226
?tatuering	-204	-226
?tema*	-282	-281
?temad*	-237	-244
?temada*	-237	-244
?temadag	-237	-244
?the	-309	-325
?tid	10	156
?tid efter	40	230
?tran*	-252	-268
?trana	-208	-236
?trana med	-161	-204
?unde*	-184	-199
?under	-143	-162
?under foten	-143	-162
?undr*	-245	-291
?undra*	-245	-291
?undrar	-245	-291
?upsat att	91	318
?usch vad	-116	-132
?utan att	41	218
?utan remis	-102	-175
?utan tid	-123	-160
?utbi*	-210	-239
?utbil*	-210	-239
?utbild*	-210	-239
?utbildni*	-182	-217
?utbildning	-182	-217
?vad gora	212	-11
?vad hande	-86	91
?vad koper	-122	-150
?vad ska	-315	-314
?vald	-326	-380
?vara*	-301	-305
?vard*	-199	-291
?vardi*	-122	-190
?vardir*	-122	-190
?vardirek*	-122	-190
?vardirektiv	-122	-190
?varf*	-238	-122
?varfo blir	-234	-217
?varfo domna	-139	-161
?varfo*	-238	-122
?varfor	-238	-122
?vark*	-203	-196
?varka*	-203	-196
?varkar	-203	-196
?vart*	-143	-162
?varta	-143	-162
?varta under	-143	-162
?vecka hur	-184	-201
?vet	-196	-253
?vet man	-196	-246
?vid	-298	-344
?vid alerg	-148	-149
?vilke framt	78	222
?vilke table	-211	-200
?whic*	-388	-332
?which	-388	-332
?you	-287	-222
?you ofer	-224	-279
@abuse	3	472
@acting	232	-57
@affairs	69	335
@airwayplace	278	1
@amputated	146	-174
@anaphylaxis	471	70
@anticoag	348	-114
@apnea	179	-98
@asthma	116	-223
@attack	236	-172
@back	-157	-235
@backplace	99	-144
@badshape	233	-118
@balance	181	-97
@belly	-5	-256
@bellyhard	275	-27
@bigfall	718	89
@birth	690	62
@birthnow	677	18
@blackstool	494	41
@bleeding	231	-51
@blind	514	120
@blood	349	-6
@bloodloss	698	172
@bloodout	591	135
@blue	260	-45
@bluebody	235	-9
@blueplace	274	171
@breasts	-276	-363
@breath	393	3
@breathsign	464	62
@brink	271	454
@burnbad	375	126
@burncause	245	135
@calm	-594	-544
@cant_move	263	-24
@carbon	362	276
@chemburn	486	232
@chemical	503	221
@chemo	456	49
@chest	399	73
@chestpain	336	-38
@chestplace	260	-35
@chills	192	-85
@closing	546	131
@cold	322	-15
@coldlimb	294	-97
@coldsign	231	-32
@collect	203	497
@confused	436	143
@contractions	179	-178
@control	-107	87
@coughs	-82	-275
@crash	597	213
@cuts_self	-146	130
@cuttool	-1	255
@cuturge	67	266
@cutword	-33	219
@deathword	-3	224
@decided	-70	177
@delusion	-182	25
@diabetes	181	-150
@die_negatable	70	230
@doom	293	-156
@drag	229	-3
@droolsign	196	-48
@droop	355	5
@dying	572	-83
@dyspnea	545	107
@electric	175	-176
@electricbad	216	21
@end	-29	240
@epilepsy	46	-205
@epipen	311	-66
@errand	-460	-416
@eye	284	-8
@eyehurt	439	57
@face	290	94
@facesign	134	-180
@faint	324	-23
@fainted	540	83
@fallen	395	-67
@farewell	98	454
@fear_of	163	553
@fetal	348	-21
@fever	172	-175
@feverfree	-524	-311
@fitcount	426	54
@fontanelle	134	-108
@force	17	343
@fracture	452	73
@goodbye	49	288
@grand	17	611
@green	174	-105
@halfview	371	229
@hard	547	167
@harmful	227	-19
@headhit	317	-14
@headpain	82	-256
@heartact	255	-101
@heartword	172	-201
@heat	322	65
@heavy	167	-72
@hits	-85	405
@hives	255	47
@hopeless	207	477
@icefall	425	124
@idiom	-751	-782
@indraw	351	39
@infant	450	155
@infarct	214	-93
@innersign	217	-30
@insulin	303	54
@intent	4	238
@jerk	345	-68
@jump	91	266
@ketone	523	117
@kill_me	-12	235
@ledge	189	369
@lethargic	332	22
@light	224	70
@lightsore	403	132
@limb	284	62
@limbloss	261	189
@limp	368	100
@lips	140	-14
@lowsugar	278	44
@lowtemp	266	-74
@magnets	315	-81
@mania	-125	142
@means	278	379
@mild	-437	-366
@mottled	494	5
@nausea	317	-39
@neck	225	-80
@nitro	224	-112
@no_dyspnea	-368	-237
@noair	584	48
@noanswer	370	55
@noconsent	49	469
@noeffect	436	141
@nofeed	365	22
@nomoves	428	211
@nonfade	463	170
@nosleep	214	440
@nostop	543	394
@nourine	584	172
@offender	104	245
@oneside	261	-36
@openbreak	543	112
@overdose	168	-208
@pale	604	54
@para	306	-70
@pierce	136	-131
@postictal	356	151
@pregnant	377	-28
@pregpain	217	8
@press	199	-94
@pulse	254	-145
@reaction	255	-131
@redjelly	221	23
@rest	202	56
@saddle	270	302
@same	60	-189
@seizure	516	45
@selfcut	-9	383
@sepsis	109	-160
@severe	301	8
@sexword	97	335
@shakes	347	107
@shiver	302	-4
@shrill	411	75
@side	216	-35
@sightloss	588	98
@slur	629	154
@snake	-29	-344
@snakebite	161	-116
@special	660	206
@speech	690	106
@spreading	217	-74
@squeeze	393	101
@stabbed	467	-65
@stiffneck	294	-16
@strain	-564	-500
@strangle	225	79
@stroke	136	-187
@sudden	478	86
@suicidal	162	828
@swallow_hard	333	-49
@sweat	393	18
@tablet_of_brain	256	110
@tear	305	143
@testicle	0	-144
@threat	58	537
@throat	250	-41
@throatill	164	-101
@thunder	643	181
@tongue	56	-207
@touch	67	773
@toucher	98	280
@toxic	457	14
@unbearable	222	-59
@unconscious	738	152
@upperache	444	104
@urine_stuck	299	-76
@used	373	92
@victim	198	612
@violent	-66	163
@vision	259	-26
@voices	-79	468
@vomiting	365	-8
@vomits	297	-35
@watched	-28	485
@water	270	239
@waters	444	113
@wheeze	292	-35
@winded	276	-11
@wish	-120	220
@wordless	561	57
@worry	-167	151
@wrongdose	-282	-230
a alt	246	16
a andas	221	55
a ar	63	-193
a bater	185	29
a bee	-200	-181
a bit	-254	-225
a blaa	174	73
a blood	-303	-266
a break	-313	-267
a car	285	167
a cold	-263	-234
a cough	-261	-220
a day	-129	102
a det	345	213
a dusch	12	172
a febri	-180	-134
a fever	-56	-235
a fit	241	-37
a han	303	178
a har	187	211
a heada	-360	-301
a heavy	271	60
a hoger	289	35
a hon	245	226
a huger	-3	171
a hunde	172	-34
a hypo	-155	-177
a ja	301	105
a kana	29	215
a katen	55	165
a kick	185	-11
a kisat	183	20
a knife	-175	56
a kraks	210	13
a lader	256	16
a light	-51	225
a lileb	216	-52
a man	41	273
a mild	-224	-168
a min	62	186
a new	-342	-349
a nu	81	-231
a ont	159	-7
a pad	235	18
a panic	-302	-250
a physi	-209	-241
a piece	207	49
a piza	-197	-246
a plan	42	255
a psych	-260	-281
a rash	219	81
a roste	283	102
a runy	-276	-250
a sa	336	280
a sag	-232	-268
a shelt	33	242
a sick	-282	-282
a ska	15	231
a skale	164	34
a smal	-222	-214
a snake	256	51
a sock	-240	-224
a sore	-398	-341
a spyr	149	1
a stel	176	25
a stoma	-129	-107
a strok	-288	-299
a svara	166	-25
a tanke	-13	159
a tempe	-183	-216
a terib	181	28
a tetan	-224	-241
a throa	-165	-173
a trafa	-72	-128
a tree	13	161
a tror	-186	-167
a trot	-188	-240
a vanst	207	72
a wasp	191	26
a week	-317	-323
a weigh	66	211
a whole	232	22
a yr	199	68
a yrar	192	-26
aani*	8	246
aania	8	246
abor*	201	-59
abort	124	-71
abort for	-239	-216
abort har	198	43
abort hur	-149	-152
aborte*	198	43
aborten	198	43
aborti*	-149	-152
abortid	-149	-152
about #	190	-66
about drivi	13	161
about every	-225	-237
about how	43	182
about kilin	6	143
about suici	52	261
about ten	-196	-183
about three	-247	-280
about two	-260	-260
ache	-57	-184
ache after	-226	-198
ache since	-216	-184
ache*	-256	-225
aches	-256	-225
aches when	-211	-203
achy	-261	-207
acid	-191	-175
acid comin	-191	-175
acne	-328	-348
acne*	-234	-232
acnek*	-234	-232
acnekr*	-234	-232
acnekram	-234	-232
adas	166	27
ader*	-24	-215
aderb i	188	48
aderb som	-206	-178
aderb*	-24	-215
aderbr*	-24	-215
aderbrac*	-24	-215
aderbrack	-248	-287
aderbracket	274	51
adhd	-196	-321
adhd medic	-177	-201
adhd utred	-205	-191
adis*	411	51
adiso och	245	40
adiso*	411	51
adison	313	75
adison*	280	12
adisonkr*	252	3
adisonkris	252	3
adjo	285	240
adjo det	17	317
adren den	-157	-127
adren galer	-232	-192
adren pa	-163	-115
adren*	152	-69
adrena*	152	-69
adrenali*	152	-69
adrenalinkick	-163	-115
adrenalinpena	155	-56
advi*	-136	-124
advic*	-136	-124
advice	-136	-124
afar*	-174	7
afare hon	-188	-178
afare jag	-26	127
afare*	-193	17
afaren	-193	17
afra*	-94	176
afrai il	7	216
afrai of	-223	-239
afrai*	-94	176
afraid	-94	176
afte	-184	-150
afte pa	-181	-149
after covid	-178	-113
after eatin	285	56
after leg	-226	-198
after pil	-232	-120
afto*	-197	-172
aftor	-197	-172
ag	374	70
ag och	197	33
agai*	-213	87
again	-246	79
again big	-148	-162
again nobod	31	226
agent*	-15	145
agente*	-15	145
agentern*	-15	145
agenterna	-15	145
ago i	239	41
ago im	183	-8
agod*	2	171
agode*	2	171
agodel	2	171
agro*	132	36
agror pa	132	36
agror*	132	36
agrora	132	36
agsk*	30	238
agska hema	30	238
agska*	30	238
agskal	30	238
aids	-158	-165
aids where	-158	-165
aion	8	250
aion tapaa	8	250
air	361	-13
aiti*	21	255
aitia	21	255
ajan	-299	-330
ajat*	23	259
ajate itsem	23	259
ajate*	23	259
ajatel*	23	259
ajatelen	-2	222
aka genom	-176	-129
aka in	-102	-234
aka med	9	207
aka tilba	-27	252
aker	190	297
aker til	34	267
aksj*	-367	-362
aksju*	-367	-362
aksjuk	-310	-317
aksjuk*	-206	-192
aksjuka	-206	-192
akt bus	-187	-176
akt igeno	151	2
akte	32	-267
akte dit	171	43
akte hem	278	104
akte pulka	184	52
akte skote	-212	-185
akte up	-169	-171
akte ut	203	24
akup*	-181	-167
akupu mot	-181	-167
akupu*	-181	-167
akupun*	-181	-167
akupunkt*	-181	-167
akupunktur	-181	-167
akut	275	-119
akut hjalp	182	-5
akut p	-225	-246
akut psyki	-156	-143
akut*	-326	-198
akute alt	-200	-219
akute att	83	265
akute och	-213	-238
akute*	-241	-82
akuten	-241	-82
akva*	-218	-211
akvar dor	-218	-211
akvar*	-218	-211
akvari*	-218	-211
akvarief*	-218	-211
akvariefiskarna	-218	-211
al	267	203
al good	161	10
al hjalp	69	268
al kraft	145	-26
al my	317	251
al night	-200	-254
al polen	-105	-109
al to	10	261
ala	236	341
ala andra	-114	92
ala ar	-37	195
ala besok	35	248
ala det	29	235
ala far	-169	-226
ala fingr	-221	-191
ala fonst	-24	161
ala forst	-155	-162
ala fyra	234	8
ala hade	55	302
ala huvud	183	62
ala i	323	162
ala kniva	-24	115
ala konto	-5	166
ala kraks	-189	-219
ala lampo	-4	228
ala lyft	-203	-156
ala mal	182	12
ala mina	306	172
ala moten	-153	-245
ala nu	17	180
ala pa	155	206
ala paper	-252	-245
ala penga	-11	269
ala skule	71	370
ala stale	143	-12
ala strok	-167	-193
ala tanka	-128	-141
ala tanke	43	212
ala tre	-202	-169
ala utom	42	193
ala vil	-23	148
ala vore	-3	232
alas	23	303
alas liv	23	303
alde*	102	-212
aldel gra	138	2
aldel grabl	161	15
aldel kal	209	18
aldel kalsv	172	27
aldel rod	131	-46
aldel slut	-217	-197
aldel stang	222	71
aldel svart	-268	-204
aldel upvar	13	179
aldel*	261	31
aldele*	261	31
aldeles	261	31
alder	-194	-239
alder pa	-178	-203
alder sager	-196	-223
alder*	-207	-312
aldern	-136	-223
alders*	-178	-203
aldersva*	-178	-203
aldersvartor	-178	-203
aldre	9	224
aldre kile	12	222
aldre man	49	195
aldre mat	-169	-222
aldre*	-217	-181
aldreb*	-217	-181
aldreboe*	-217	-181
aldreboendets	-169	-222
aldri drick	150	46
aldri funit	49	194
aldri kant	153	43
aldri och	16	205
aldri vakna	26	302
aler*	25	-259
alerg chock	357	75
alerg gick	-265	-233
alerg hur	-164	-134
alerg mot	-423	-356
alerg nysa	-167	-140
alerg tunga	222	58
alerg*	25	-259
alergi	-495	-430
alergi*	194	-127
alergin	-265	-233
alergisk	156	-141
alergiva*	-164	-134
alergivacination	-164	-134
algk*	268	40
algkr ont	239	24
algkr*	268	40
algkro*	268	40
algkrock	268	40
algs*	33	226
algst*	33	226
algstu*	5	234
algstuds*	5	234
algstudsaren	5	234
alih*	82	424
aliho pa	47	218
aliho*	82	424
alihop	104	282
alihop*	25	323
alihopa	25	323
aliv*	-8	261
alive	-8	261
alive next	-7	169
alko*	270	93
alkoh kan	-156	-164
alkoh kramp	223	45
alkoh skaka	157	-56
alkoh sluta	241	50
alkohola*	157	-56
alkoholabstinens	157	-56
als	198	139
als i	25	162
als och	214	49
alsk*	-192	-6
alska det	22	145
alska livet	-242	-272
alska*	-192	-6
alskar	-206	-72
alt	35	382
alt a	92	335
alt blev	218	22
alt blir	225	80
alt bra	-349	-273
alt datum	26	186
alt de	13	136
alt e	176	-58
alt famil	43	195
alt for	-135	-9
alt gjort	-8	154
alt han	154	203
alt hon	56	217
alt hop	17	196
alt idag	162	-1
alt infor	-166	-192
alt jag	58	293
alt klart	19	218
alt med	-182	-205
alt men	-217	-199
alt menar	75	201
alt nar	-219	-201
alt ni	40	240
alt o	-145	-185
alt och	195	18
alt pa	34	213
alt som	225	28
alt svart	183	-16
alt ta	33	163
alt til	22	145
alt trota	221	52
alt var	-320	-230
alti*	-246	-5
altid	-301	-125
altid gor	-115	-182
altid haft	-102	-281
altid i	-280	-337
altid nar	-256	-255
altid sa	-205	-245
altid sagt	24	166
altid var	14	196
altid varit	-309	-264
altid vil	-223	-238
altih*	42	272
altiho*	42	272
altihop	42	272
alts*	-109	-288
altsa	-109	-288
alum*	-23	146
alumi pa	-23	146
alumi*	-23	146
alumin*	-23	146
aluminiu*	-23	146
aluminiumfolie	-23	146
alva*	-194	4
alvar	-145	10
alvar den	18	184
alvar jag	-164	-102
alvar pa	45	251
alve*	-97	-239
alved for	173	-24
alved hela	191	45
alved hjalp	-340	-332
alved i	218	-8
alved ihop	-176	-178
alved man	38	153
alved mot	-244	-196
alved och	-467	-276
alved pa	173	-43
alved per	-201	-169
alved*	-94	-259
alvedo*	-94	-259
alvedon	-114	-252
alvedonk*	178	-19
alvedonkartor	178	-19
alven	-45	221
am	-125	-228
am sad	-201	-247
ama kasvo	210	11
amar	-491	-421
amar a	-24	-129
amar bra	-319	-304
amar rot	-217	-178
ambu*	398	-23
ambul #	-157	-132
ambul fran	-198	-176
ambul i	-206	-217
ambul nu	289	33
ambul och	-250	-182
ambul til	223	40
ambul*	398	-23
ambula*	398	-23
ambulanc*	177	-9
ambulance	177	-9
ambulans	369	-14
ambulansforare	-203	-156
ambulansi	180	26
ambulansjournalen	-198	-176
ambulanstransport	-157	-132
amni*	-242	-180
amnin*	-242	-180
amning	-172	-208
amon*	222	22
amoni i	175	8
amoni sprut	172	44
amoni*	222	22
amonia*	222	22
amoniak	222	22
an ambul	233	46
an apoin	-170	-126
an det	-228	-215
an doden	-164	-183
an flyta	10	157
an funde	16	224
an hour	365	45
an kravs	26	157
an nagon	188	109
an nar	86	186
an och	228	79
an vad	-9	159
an vanli	-326	-130
ana	-209	-258
ana det	-110	-190
anad*	286	46
anada*	286	46
anadas	286	46
anaf*	287	9
anafy*	287	9
anafyl*	287	9
anafylax*	204	6
anafylaxi	204	6
anan sort	-152	-169
anan utvag	0	222
anan*	-326	-279
anana*	-290	-210
anars a	-176	-208
anars bra	-398	-317
anars far	1	277
anars gor	22	266
anars ingen	-200	-138
anars kry	-283	-247
anars mar	-309	-281
anars pig	-204	-180
anars visar	37	280
anat	-169	-238
anat brica	177	-10
anat land	28	234
anat och	-172	-210
anat som	173	14
and	241	99
and a	-247	-287
and asaul	12	218
and blury	181	28
and dizy	262	9
and drink	-186	-169
and exhau	-170	-126
and feedi	-250	-223
and fever	268	30
and goes	-206	-207
and her	345	202
and hes	434	163
and his	310	102
and i	307	306
and is	343	-1
and it	-271	-97
and itchy	-173	-164
and its	249	-32
and ive	-184	98
and just	-247	-232
and left	103	19
and litle	-351	-296
and mouth	-237	-237
and my	174	-108
and need	-158	-150
and of	-328	-293
and playi	-143	-135
and shes	297	-8
and swaet	180	11
and then	-273	-86
and think	-15	182
and told	4	275
and vomit	200	54
and wheez	192	19
anda bara	23	191
anda mycke	200	29
anda pa	14	173
anda*	207	-42
andad in	254	85
andad*	244	84
andade*	244	84
andades	244	84
andan	214	-146
andan bara	255	57
andan hela	-195	-191
andan lange	-193	-169
andan nar	-228	-219
andan och	178	46
andas #	153	18
andas andfa	169	73
andas bra	-278	-236
andas efter	249	-56
andas en	263	76
andas fint	-282	-208
andas fyra	147	-6
andas fyrti	268	70
andas genom	-543	-380
andas hjalp	244	17
andas hur	-191	-237
andas iblan	269	17
andas igen	197	-28
andas in	309	93
andas ja	191	-4
andas jag	109	-42
andas jatef	248	59
andas knapt	235	33
andas likso	57	214
andas lugnt	-333	-263
andas maste	183	15
andas med	279	69
andas men	164	-72
andas mycke	250	92
andas nar	-208	-195
andas nu	147	65
andas ok	-211	-148
andas orden	223	69
andas pa	-222	-141
andas sa	324	92
andas snabt	204	74
andas som	111	-36
andas stana	238	-36
andas svuln	238	95
andas tandv	207	98
andat in	309	16
andat snabt	177	-1
andat*	352	7
andats	352	7
ande*	281	7
andet och	249	-9
andet*	307	24
andeta*	307	24
andetag	291	25
andetage*	140	23
andetagen	140	23
andf*	165	-95
andfa efter	-253	-197
andfa i	-324	-252
andfa nar	-262	-256
andfa och	370	154
andfa*	165	-95
andfad	165	-95
andn*	323	-58
andni ar	-244	-190
andni later	241	81
andni mot	-204	-163
andni ska	-175	-139
andni tar	145	-26
andni*	39	-188
andnin*	39	-188
andninge*	60	-157
andningen	60	-157
andningsovningar	-207	-177
andningsupehal	266	40
andningsvarigheter	-175	-171
andno ensam	199	-5
andno sen	266	18
andno*	479	90
andnod	479	90
andra behov	-238	-234
andra dagen	-221	-211
andra efter	194	50
andra fat	-26	173
andra gange	153	46
andra sidan	343	230
andra ska	82	176
andra telef	-187	-212
andra vanin	209	-49
andra*	-86	-195
andrat	-198	-223
ands	286	30
ands orden	286	30
ands*	233	30
andsa	233	30
andt*	167	-101
andta och	286	23
andta som	-242	-225
aneur i	216	43
anfa*	368	-35
anfal	415	-20
anfal hon	-241	-144
anfal idag	193	24
anfal igar	-238	-172
anfal och	200	15
anfal pa	267	41
anfal til	175	26
anfale*	211	5
anfalet	193	-1
anga	179	47
anga halva	179	47
ange*	-349	-102
angel	-241	-221
angel men	-215	-235
anges komer	58	320
anges medic	-150	-179
anges*	-312	-81
angest	-360	-246
angest*	-58	164
angestda*	-150	-179
angestdampande	-150	-179
angesten	58	320
angr*	306	113
angra jag	-50	93
angra mig	381	45
angra*	276	-31
angrad*	226	141
angrade	226	141
angrar	197	-133
angv*	-263	-218
angva efter	-263	-218
angva*	-263	-218
angval*	-263	-218
angvalt	-263	-218
anin*	-181	-179
aning	-181	-179
anke*	-182	-208
ankem*	-186	-228
ankema*	-186	-228
ankeman	-186	-228
ankl*	-466	-460
anko*	-206	-233
ankor	-206	-233
anla*	-180	-169
anlag	-180	-169
anle*	13	267
anled*	13	267
anledn*	13	267
anlednin*	13	267
anma*	-184	9
anmal mig	-139	-193
anmal om	-184	-203
anmal*	-184	9
anor*	-1	-143
anore*	-193	-214
anorex*	-193	-214
anorexi	-193	-214
ansi*	194	55
ansik ar	238	26
ansik bara	68	257
ansik domna	193	40
ansik har	276	-2
ansik i	-9	305
ansik kans	-219	-201
ansik och	301	130
ansik rod	-180	-151
ansik sager	160	-88
ansik skams	-199	-229
ansik sover	160	9
ansik svuln	223	24
ansik tils	-14	169
ansik tryck	128	63
ansik under	191	27
ansik varje	-142	-169
ansik*	194	55
ansikt*	194	55
ansikte	114	165
anta*	-131	93
antar	-164	-203
antas pa	-26	132
antas*	12	276
antast*	12	276
antastad	12	276
ante*	7	211
anten	33	155
anten i	33	155
anti*	58	-173
antib for	184	29
antib*	102	-103
antibi*	102	-103
antibiot*	102	-103
antibiotikan	301	92
antid for	-213	-224
antid medic	-178	-146
antid*	40	-211
antide*	40	-211
antidepr*	40	-211
antidepresants	265	11
antidepresiv	-178	-146
antidepresiva	-363	-338
antih*	-192	-169
antihi*	-192	-169
antihist*	-192	-169
antihistamin	-153	-147
antl*	-103	101
antli besta	-5	204
antli utvil	-212	-203
antli*	-103	101
antlig*	-103	101
antligen	-103	101
anu	-232	-292
anu mer	-173	-202
anva*	68	-113
anvan man	-169	-128
anvan sin	189	14
anvan tandt	-185	-167
anvan*	68	-113
anvand*	-269	-214
anvander	-269	-214
anvant	203	4
any advic	-136	-124
any tips	-223	-191
anym*	52	235
anymo*	52	235
anymor*	52	235
anymore	52	235
anyt*	-167	-252
anyth*	-167	-252
anythi*	-167	-252
anything	-167	-252
anyw*	-280	-268
anywa*	-280	-268
anyway	-280	-268
aorta maste	-162	-140
aorta och	166	-4
aortan	77	-104
aortas*	-190	-164
aortascr*	-190	-164
aortascreening	-190	-164
ap	-33	169
ap i	11	172
apelsin	-206	-191
apen	-364	-339
apen hange	-162	-169
apen krasc	-240	-209
aple bara	163	9
aple*	-214	-166
apointment	-206	-414
apote kan	-172	-162
apote ska	-253	-218
apti*	-210	-205
aptit	-172	-180
ar akut	-156	-143
ar ala	-239	-149
ar alder	-140	-195
ar aldri	176	28
ar anat	177	-10
ar aren	-116	-187
ar arg	-139	190
ar askgr	212	8
ar at	218	61
ar att	-29	283
ar av	361	-74
ar bara	-178	125
ar bast	15	200
ar batre	22	188
ar becks	251	37
ar besat	-180	-202
ar besta	51	255
ar bla	187	107
ar blaa	247	40
ar blaak	159	-15
ar blat	115	-97
ar blavi	214	23
ar blek	319	50
ar bleka	-224	-238
ar blodf	254	33
ar blot	254	180
ar bokst	-142	-169
ar borta	-62	198
ar bortd	226	56
ar bra	-380	-395
ar brad	172	28
ar brost	177	48
ar brota	-158	-190
ar da	7	209
ar dags	-167	-52
ar dalig	-222	-246
ar darfo	33	292
ar darig	166	63
ar de	-72	99
ar demen	-140	18
ar den	-6	-157
ar det	-213	-96
ar djavu	-13	247
ar dod	-183	-355
ar dodli	-21	264
ar doend	-335	-305
ar dot	-192	-199
ar dov	-194	-135
ar du	-323	-360
ar dubel	-246	-225
ar egent	-187	-176
ar elak	11	192
ar ena	182	15
ar enda	2	188
ar ensam	-100	212
ar et	-243	-107
ar fardi	-89	146
ar farli	48	200
ar fast	6	213
ar feber	188	45
ar fem	-280	-348
ar femti	-153	-184
ar fod	26	183
ar forgi	-90	210
ar forky	-215	-221
ar fortf	-142	-173
ar forvi	155	-53
ar frisk	-307	-352
ar ful	302	204
ar fula	174	36
ar gay	57	147
ar genom	238	17
ar gifti	-72	148
ar glad	-432	-349
ar gnali	-242	-227
ar gra	303	-3
ar grabl	324	52
ar grat	215	12
ar gud	20	327
ar hade	-176	-173
ar hal	-187	-162
ar halt	-225	-233
ar hans	210	93
ar hard	388	133
ar hema	-52	-200
ar hes	284	-12
ar het	337	59
ar hog	-31	146
ar hogt	-219	-252
ar hos	218	329
ar hundr	-196	-223
ar hyper	-147	-117
ar i	384	224
ar inlas	36	311
ar inlin	-159	-149
ar inuti	4	192
ar iskal	304	64
ar jarnb	-144	-163
ar jatef	111	211
ar jatej	191	138
ar jates	163	-48
ar jesus	-16	272
ar jobig	-186	-199
ar kal	444	135
ar kala	203	17
ar kalsv	223	82
ar kalt	62	-85
ar kamer	-4	228
ar kampa	175	-7
ar kanas	-264	-255
ar kaner	33	215
ar kisar	224	52
ar klar	-144	96
ar klara	-333	-291
ar kolox	-241	-189
ar kolsv	220	34
ar konst	279	153
ar kontr	-229	-238
ar kritv	226	54
ar krosa	-79	-247
ar kvar	241	4
ar lader	138	-26
ar lagom	-147	-117
ar lagt	192	30
ar lange	-93	-178
ar lapar	136	-3
ar larar	-135	-126
ar last	166	72
ar lat	-153	2
ar ledse	-354	-437
ar ledsn	-143	-164
ar les	-139	-214
ar lika	200	360
ar lila	375	60
ar lilje	-208	-195
ar lite	-160	-100
ar livra	104	378
ar locka	-28	198
ar lungs	206	33
ar lyft	-170	-156
ar mama	8	194
ar manga	-115	-160
ar mansk	-155	-190
ar maten	87	-30
ar medic	-123	-92
ar medve	384	74
ar menin	-181	19
ar mer	208	26
ar mesia	37	155
ar min	-341	-45
ar mit	39	335
ar morkr	-309	-298
ar morkt	-252	-256
ar mos	-224	-224
ar mycke	65	229
ar nacks	238	24
ar nagon	2	226
ar nagot	147	-16
ar nar	-173	-155
ar nara	147	67
ar nasta	-81	-226
ar nere	-278	-323
ar nervo	-236	-261
ar nio	39	195
ar nog	196	307
ar nojd	-204	-186
ar novem	-127	-155
ar nykte	-203	-245
ar nyope	195	15
ar nyski	-27	122
ar och	-185	42
ar ocksa	191	35
ar ofarl	-202	-172
ar okont	229	54
ar ompla	11	174
ar ond	-4	268
ar ondsk	16	207
ar ont	338	49
ar open	174	219
ar opna	144	12
ar orege	-190	-190
ar oroli	-299	-362
ar otran	-166	-166
ar over	-398	-281
ar overt	-77	117
ar pa	287	240
ar papa	17	214
ar paran	23	207
ar pig	-426	-415
ar pigt	-219	-204
ar postp	-239	-238
ar profe	23	186
ar rad	-33	359
ar rat	-198	-139
ar redan	-5	167
ar rena	-238	-262
ar riske	-219	-245
ar rod	208	-61
ar roste	233	-79
ar rot	-142	-330
ar rulst	64	185
ar rygsk	-190	-181
ar salsk	-139	-141
ar sama	-212	-242
ar sedan	-180	-226
ar seg	252	44
ar sen	-279	-438
ar sifra	206	33
ar sig	-229	-235
ar sista	-20	254
ar sjalv	-186	-120
ar sjuka	265	7
ar skade	10	255
ar skiln	-193	-46
ar skont	-164	-226
ar slage	3	327
ar slap	-12	-182
ar slar	-35	205
ar slot	287	102
ar sludr	185	66
ar slut	-234	-244
ar smuts	33	243
ar snal	-418	-444
ar snala	-164	-171
ar sned	-72	-216
ar spand	274	78
ar stel	164	-101
ar stelt	-276	-238
ar stora	136	183
ar stran	-223	-216
ar suici	6	296
ar sur	-299	-226
ar svaga	167	17
ar svar	262	22
ar svide	-163	-174
ar svima	198	2
ar tanka	15	266
ar tapt	-287	-293
ar tejpa	-224	-210
ar til	41	271
ar tilba	-141	-42
ar tio	147	325
ar tjafs	-181	-190
ar tom	203	51
ar tomt	-41	153
ar tor	-301	-270
ar tre	314	13
ar tredj	176	116
ar treti	-251	-180
ar treto	-14	139
ar trot	-286	-204
ar tryg	-293	-426
ar tunga	-141	-169
ar tungt	-168	-308
ar tva	215	163
ar tyst	-137	-234
ar under	-268	-316
ar undra	-202	-163
ar utbyt	11	222
ar ute	383	216
ar utgan	-159	-140
ar utred	-198	-197
ar utval	14	314
ar vaden	138	3
ar vaken	102	-99
ar vaner	-204	-204
ar var	54	246
ar vard	-9	159
ar vare	-171	-255
ar varig	-198	-165
ar varld	-227	-300
ar varm	285	58
ar varma	-188	-165
ar vegan	-152	-169
ar virig	165	9
ar vit	118	-62
ar vita	281	-15
ar vride	201	-1
ar vuxen	74	251
ar yr	315	-44
arab*	-227	-255
arabi*	-227	-255
arat*	-336	-324
arata*	-336	-324
aratal	-336	-324
arbet ekg	-211	-203
arbet kan	-120	-140
arbete	-103	-238
arbets	-211	-203
arbets*	25	187
arbetsfo*	-6	277
arbetsformedlingen	-6	277
arbetsgi*	-159	-209
arbetsgivare	-120	-140
are blue	183	34
are dry	-191	-188
are kilin	-201	-247
are poiso	2	173
are tingl	173	-1
are too	-138	-175
are usele	-191	-175
aren	-222	-81
aren ar	-199	-262
aren med	-115	-160
aren opere	-176	-193
aren probl	-116	-187
aren snyga	-132	-151
aret	-171	-266
aret drar	-294	-286
aret hur	-185	-183
aret men	-118	-129
aret och	-2	189
arg	-338	-102
arg att	-259	-280
arg for	-105	78
arg iblan	-139	-179
arg men	35	202
arg pa	-310	-362
arg sla	44	229
arig	224	42
arig kile	224	42
aring andas	128	-17
aring ar	-241	-209
arli*	120	323
arlig	84	226
arlig*	79	226
arm	503	241
arm ache	103	19
arm borja	206	11
arm domna	218	46
arm from	6	196
arm ilama	176	45
arm och	332	79
arm ocksa	153	3
arm ont	272	43
arm sedan	-161	-120
arm sover	199	-17
arm to	0	190
arm tung	212	89
arma*	167	233
armar	-22	201
armar ar	11	-180
armar fins	-136	-109
armar haft	-201	-163
armar har	167	24
armar kraks	221	102
armar lika	197	29
armar med	28	268
armar och	295	116
armar om	157	5
armar utifr	7	206
armb*	-351	-413
armba i	-302	-230
armba*	-351	-413
armbag*	-351	-413
armbage	-211	-295
armbagen	-352	-322
armen blev	203	5
armen dingl	165	55
armen efter	-219	-186
armen fastn	218	-2
armen hange	279	45
armen har	195	22
armen hogt	-202	-155
armen i	255	-2
armen iblan	61	401
armen igen	222	65
armen inget	-195	-207
armen liten	-119	-147
armen om	-251	-218
armen over	-253	-231
armen rot	-193	-191
armen sluta	259	56
armen somna	-115	-182
armen sov	-147	-190
armen sveta	222	10
armen varke	172	-34
armh*	-225	-210
armha*	-225	-210
armhal*	-189	-203
armhala	-227	-200
arms	337	300
arms again	35	193
armv*	-216	-137
armve*	-178	-110
armvec*	-178	-110
armvecke*	-171	-95
aroun #	-197	-215
aroun every	12	201
aroun my	256	222
arsda ar	-108	-120
arsk*	-115	-166
arsko ar	-115	-166
arsko*	-115	-166
arskon*	-115	-166
arskontr*	-115	-166
arskontrol	-115	-166
artr*	-272	-197
artro gor	-145	-161
artro*	-272	-197
artros	-238	-155
artros*	-145	-161
artrosen	-145	-161
arve*	-304	-302
arvet	-271	-250
as	-523	-459
as efter	-170	-171
as soon	-328	-278
as usual	-206	-190
asa a	1	182
asa de	165	-28
asa han	30	171
asa ja	254	205
asa men	-191	-247
asa pa	9	226
asau*	12	218
asaul*	12	218
asault*	12	218
asaulted	12	218
asfa*	137	-20
asfal och	137	-20
asfal*	137	-20
asfalt	137	-20
asist slar	50	214
ask	218	191
ask med	173	-43
aska*	-51	-277
askan	-255	-265
askar	190	-52
askar mumla	190	-52
aske*	239	73
asken	230	-43
askg*	280	40
askgr*	280	40
askgra	280	40
askin what	207	22
askin when	-136	-124
askn*	347	50
askna*	347	50
asknal	271	38
asknal*	228	4
asknalsh*	228	4
asknalshuvudvark	228	4
askv*	-187	-144
askva och	-187	-144
askva*	-187	-144
askvad*	-187	-144
askvader	-187	-144
asth*	-67	-232
asthm atack	-196	-180
asthm han	205	4
asthm inhal	-219	-177
asthm*	-67	-232
asthma	-67	-232
astm*	15	-307
astma	-136	-359
astma a	177	-10
astma behov	-207	-178
astma har	-82	-222
astma vid	-180	-153
astma*	234	-62
astmaa*	288	36
astmaanf*	288	36
astmaanfal	260	68
astmamediciner	-298	-259
at ag	197	33
at av	237	7
at blaba	-237	-216
at cashe	218	84
at chokl	-234	-231
at det	-274	-288
at ena	220	-6
at et	321	-11
at fel	263	44
at for	-254	-239
at godis	156	69
at hene	24	166
at jordn	199	6
at kiwi	248	3
at kot	172	-10
at kring	163	-2
at lite	-215	-212
at mig	-167	228
at min	-362	-384
at night	-230	-54
at okand	280	74
at pipsv	-164	-181
at rakor	197	10
at rekla	-205	-173
at rodbe	-280	-240
at rugby	207	22
at sen	-161	-93
at skald	224	29
at svamp	295	92
at tandk	-211	-198
at the	-380	-359
at up	-179	-210
at vindr	218	61
at vit	181	21
ata ar	-43	-213
ata bara	196	14
ata fast	-179	-184
ata for	24	217
ata grape	-191	-174
ata grate	-211	-119
ata grava	-212	-228
ata grons	-287	-260
ata helt	25	164
ata inan	-260	-288
ata lax	-206	-186
ata macka	-178	-139
ata makar	-201	-172
ata nej	232	37
ata och	163	263
ata sot	-196	-188
ata sover	220	25
ata table	237	-71
ata vecko	239	113
atac*	-98	-273
atack	21	-170
atack av	-331	-297
atack igar	293	42
atack in	-212	-167
atack right	-248	-219
atack*	-372	-335
atacks	-196	-180
ate	349	57
ate some	215	27
ater	-388	-457
ater antib	-213	-177
ater bara	-222	-190
ater blodf	245	79
ater bra	-377	-278
ater eliqu	362	115
ater fran	165	55
ater glas	-289	-266
ater godis	-203	-236
ater lite	-153	-142
ater lok	-162	-138
ater och	-456	-470
ater panka	-172	-144
ater tacos	-148	-183
ater waran	139	-70
ater xarel	289	49
aterb*	-247	-272
aterbe*	-247	-272
aterbeso*	-247	-272
aters bara	95	263
aters*	29	213
aterst*	29	213
aterstar	95	263
atik*	169	46
atika	169	46
atika #	169	46
atiot ar	228	32
atit	380	116
atit #	261	69
atit fisk	263	39
atit flugs	179	23
atit gifti	257	57
atit grot	-272	-211
atit pa	-7	373
atit piza	-237	-213
atit svamp	-213	-153
atit table	183	6
atit up	287	-55
att	85	343
att aka	9	207
att ala	-27	214
att alt	-267	-220
att anada	286	46
att anda	200	29
att andas	157	-19
att andra	-205	-230
att ansik	-219	-201
att ata	269	-100
att avslu	70	212
att barne	39	275
att be	49	230
att bebis	-58	245
att besva	211	33
att bli	-346	-300
att boja	212	64
att boka	-221	-269
att borst	169	73
att brost	-169	-170
att bry	-140	-174
att cance	21	229
att de	-43	356
att den	148	208
att det	196	304
att do	265	353
att drank	5	183
att drick	-211	-253
att dusch	-222	-204
att en	-165	94
att ena	-195	-246
att erkan	26	157
att exist	35	284
att explo	-220	-208
att fa	195	84
att finas	106	381
att flyga	-167	-197
att foral	0	248
att forbl	56	250
att forny	-285	-283
att forsv	35	269
att fraga	-24	195
att frun	23	159
att gapa	-8	181
att gifta	54	283
att grana	-1	182
att gud	35	181
att ha	-171	-196
att han	95	349
att hanga	-24	212
att hans	-1	289
att hon	133	318
att hopa	2	269
att hora	-251	-226
att huga	8	261
att huvud	251	41
att ja	118	260
att jag	47	158
att joba	-173	-238
att kana	30	245
att konce	-214	-201
att kora	-70	192
att kvava	-189	32
att lamna	72	227
att lasa	-227	-273
att latsa	17	258
att leva	61	555
att maten	-8	282
att min	177	163
att misa	-120	-158
att mit	34	147
att morfa	51	234
att nagon	-281	-166
att nagot	200	5
att nan	241	215
att nat	200	48
att ni	164	322
att nu	-145	-165
att ofra	43	248
att om	41	207
att opna	154	32
att ordna	19	229
att papa	23	272
att prata	-13	-285
att puta	1	168
att saga	16	251
att sange	155	-22
att scout	19	179
att se	-45	220
att skada	75	252
att skaka	-31	237
att skara	54	386
att skick	73	207
att skrik	184	-11
att skyda	-15	145
att slakt	-193	-197
att slapa	-169	65
att slipa	0	211
att somna	-306	-230
att sondm	153	6
att sova	-528	-346
att sovit	-216	-227
att sta	-135	93
att stana	60	189
att stopa	185	199
att straf	-12	237
att stryp	34	168
att suga	32	183
att svalj	-117	-250
att svima	81	-169
att ta	-11	152
att tanka	-234	-351
att tapa	145	289
att termo	159	23
att testa	-181	-148
att tiga	50	280
att trana	-257	-305
att tuga	-161	-124
att tupa	171	-3
att vacka	342	48
att vaga	-22	224
att vanta	104	171
att vara	-191	-37
att varld	1	187
att veta	22	244
att vi	117	268
augus jag	3	176
augus och	3	176
august*	25	199
augusti	25	199
aura	-181	-173
aura som	-181	-173
auti*	-201	-187
autis*	-201	-187
autism*	-206	-210
autismut*	-206	-210
autismutredning	-206	-210
av	-213	-133
av #	-201	-203
av a	38	153
av al	-105	-109
av alt	-286	-226
av anga	179	47
av antih	-153	-147
av aple	-155	-148
av avgas	-5	208
av benet	-276	-238
av beund	-183	-183
av bi	281	92
av bil	259	33
av bilak	-211	-166
av bilko	-194	-184
av blod	245	18
av blodf	-172	-148
av blodp	-229	-235
av blodt	-132	-139
av d	-191	-164
av det	-204	-202
av dinos	-180	-202
av efter	-251	-225
av er	-108	-135
av et	0	313
av feber	-170	-190
av for	-129	-163
av gamal	-196	-223
av getin	-56	-265
av gladj	-210	-232
av godis	-147	-117
av hast	277	32
av haste	167	-5
av hene	159	233
av hjart	-213	-205
av honom	32	183
av hormo	-179	-169
av hugor	-167	-195
av huset	-138	-169
av huvud	-51	-115
av i	201	-60
av insul	-12	205
av jarnt	-187	-179
av kafe	122	-33
av kamer	-178	-188
av katen	-258	-244
av klock	-246	-226
av koleg	-242	-259
av krist	-191	-189
av krope	232	29
av kyla	-186	-110
av leva	-9	168
av lok	-208	-205
av lycka	-332	-300
av magsj	-272	-255
av mamas	240	12
av med	-110	86
av medic	-393	-413
av mej	25	367
av min	30	434
av mina	102	240
av nagon	-189	-221
av nalar	-197	-149
av noten	191	37
av ny	-179	-159
av nya	-229	-208
av nyfik	-201	-129
av ont	-189	-198
av orden	161	4
av orm	217	44
av papa	0	202
av polen	-352	-319
av rodvi	-171	-162
av sambo	6	269
av ser	181	-32
av silen	167	44
av sin	-111	105
av sjukt	151	24
av skam	-191	-264
av skrac	-311	-321
av skrat	-378	-374
av slite	226	-1
av snor	-211	-143
av somnt	246	264
av stang	-204	-187
av steko	-221	-233
av stres	-238	-247
av svet	411	74
av synfa	-198	-150
av table	-265	-233
av talri	165	55
av tandv	-279	-306
av tio	-389	-387
av traki	-235	-218
av trani	-215	-243
av trapo	-114	-169
av troth	-243	-192
av tumen	203	20
av under	176	51
av vagen	18	196
av vaglo	-169	-146
av varje	-194	-228
av varme	-315	-251
av vaten	-173	-134
av wifi	-197	-221
av yxan	202	27
avak*	240	21
avakn fastk	214	24
avakn*	214	24
avakni*	214	24
avakning	214	24
avbo*	-264	-158
avbok #	-170	-208
avbok ala	52	206
avbok min	-275	-294
avbok tiden	-210	-221
avbok*	-264	-158
avboka	-323	-293
aven	157	151
aven nar	255	23
aven om	-65	125
avfor ar	269	74
avfor och	231	62
avfor sen	-228	-195
avfor sma	-278	-240
avforing	156	-31
avforing*	-213	-252
avga*	67	204
avgas i	172	-76
avgas*	67	204
avgase*	67	204
avgaser	67	204
avhu*	289	-2
avhug*	289	-2
avhuge*	289	-2
avhugen	289	-2
avla*	-173	-232
avlas*	-219	-246
avlast*	-219	-246
avlastni*	-219	-246
avlastning	-206	-226
avle*	-172	-148
avled	-172	-148
avled av	-172	-148
avli*	-233	-116
avliv barne	-143	-164
avliva*	-167	-187
avlivas	-143	-164
avlo*	151	-9
avlop fult	-200	-164
avlop i	206	36
avlop*	250	76
avlops*	256	47
avlopsre*	256	47
avlopsrengoring	174	21
avlopsrensare	175	23
avlos varan	-170	-159
avlos*	-170	-159
avlose*	-170	-159
avloser	-170	-159
avly*	-10	218
avlys vagar	55	216
avlys*	-10	218
avlysn*	-10	218
avlysnar	53	259
avsk*	-18	309
avske och	0	191
avske pa	44	201
avske*	-18	309
avsked*	-18	309
avskedsb*	34	322
avskedsbrev	34	322
avskedsm*	0	191
avskedsmedelande	0	191
avsl*	285	400
avsla igen	-126	-163
avsli av	226	-1
avsli*	226	-1
avslit*	226	-1
avsliten	226	-1
avslo pa	14	175
avslo*	11	207
avsloj*	11	207
avslojad	14	175
avslu livet	62	223
avslu*	54	367
avslut*	54	367
avsluta	73	330
avst*	-217	-175
avsta sa	-219	-215
avsta*	-198	-131
avstan*	-198	-131
avstangd	-198	-131
avsv*	210	10
avsvi*	210	10
avsvim*	210	10
avsvimad	210	10
away	-336	-82
awfu*	279	15
awful	279	15
axel	-298	-357
axel efter	-153	-151
axel*	-179	-255
axeln	-189	-263
axeln efter	-232	-186
axeln kalsv	234	83
axeln kraks	162	77
axeln nar	-217	-179
axeln och	211	89
axeln pa	-161	-175
axeln svima	196	90
axla*	-377	-386
axlar	-251	-304
axlar*	-284	-274
axlarn*	-284	-274
axlarna	-284	-274
b #	-154	-169
ba	98	334
baby	275	148
baby blues	-194	-172
baby comin	315	25
baby has	-270	-232
baby is	253	147
baby kicki	-164	-141
baby she	120	-32
baby ten	179	1
babyn ar	-163	-151
babys	210	117
babys chest	205	-12
babys foot	184	29
back	-438	-196
back any	-136	-124
back hurts	-221	-225
back of	-282	-287
back pain	-246	-247
back*	304	128
backa men	153	26
backa*	153	26
backar	153	26
backe*	290	57
backen	217	29
bad asthm	-196	-180
bad has	-170	-184
bad honom	-51	206
bada armar	222	36
bada benen	395	93
bada borde	12	170
bada efter	-265	-299
bada foter	170	69
bada hande	263	33
bada lika	-261	-254
bada vore	5	178
bada*	-279	-219
badad isvak	-182	-162
badad*	-297	-170
badade	-297	-170
badar honom	5	183
bade	-249	-393
bade armar	-190	-188
bade jag	-267	-214
bade nasa	236	29
bade och	-283	-284
badet hela	-160	-139
badet tankt	-64	130
badka han	220	8
badka med	119	251
badka sedan	-69	120
badka vi	236	71
badpl han	150	60
badr*	263	140
badru a	166	-25
badru for	-48	217
badru kal	162	-38
badru*	263	140
badrum*	263	140
badrumet	103	239
badrumsg*	264	39
badrumsgolvet	264	39
badt*	163	10
badtu*	163	10
badtun*	163	10
badtunan	163	10
badva fick	175	10
badvak*	175	10
badvakte*	175	10
badvakten	175	10
badvat*	-276	-245
badvaten	-276	-245
bage	267	22
bage och	219	32
bage*	225	18
bagen	225	18
bajs	20	-165
bajs*	-39	-213
bajsa bra	-181	-125
bajsa hart	-262	-209
bajsa pa	221	12
bajsa rent	218	22
bajsa svart	151	21
bajsar	-4	-152
bajse glad	-186	-157
bajse idag	-211	-175
bajse*	-151	-245
bajset	-151	-245
baka*	419	54
bakat	419	54
bakat som	222	33
bakf*	-315	-353
bakfu torst	-192	-195
bakfu*	-192	-195
bakful	-192	-195
bakfy*	-255	-300
bakfyl*	-255	-300
bakfyla	-174	-234
bakhu mot	-183	-132
bakhu under	213	89
baki*	-271	-351
bakif gravi	180	71
bakis	-370	-367
bakis har	-179	-175
bakis nu	-167	-172
bakis skaki	-193	-183
bako*	217	127
bakoc efter	160	0
bakoc*	160	0
bakoch*	160	0
bakochfr*	160	0
bakochfram	160	0
bal suden	170	27
balk*	104	203
balko blev	-272	-256
balko en	-37	132
balko hela	-21	144
balko i	-28	248
balko inte	216	-3
balko min	-199	-262
balko och	-14	283
balko*	104	203
balkon*	104	203
balkong	211	74
balkongd*	-6	176
balkongdoren	-6	176
balkonge*	-161	47
balkongen	-161	47
balkongr*	-41	200
balkongracket	-41	200
balt*	-122	131
balte	178	317
balte hange	-9	252
balte jag	7	127
balte runt	193	4
balte*	137	308
baltet	137	308
baltr pa	-175	-179
baltr tror	-239	-149
baltr*	-432	-439
baltro*	-432	-439
baltros	-392	-357
baltrosv*	-212	-264
baltrosvacin	-212	-264
banan och	-204	-217
band aroun	190	-16
bank dosa	-169	-145
bank*	-115	255
banka i	205	83
banka pa	-5	265
banka po	4	173
banka*	-9	263
bankar	-9	263
banki far	-162	-169
banki*	-162	-169
bankid	-162	-169
banko liger	3	176
banko*	-18	247
bankod*	3	176
bankoden	3	176
bankor*	-36	189
bankort	-36	189
bant*	-279	-296
bar in	161	17
bar karto	-159	-170
bara #	239	42
bara ar	174	-14
bara at	255	-4
bara ata	-201	-172
bara ater	165	55
bara att	130	369
bara av	258	-14
bara bakfy	-191	-200
bara bakis	-268	-262
bara boka	-230	-141
bara bokst	171	43
bara bort	13	257
bara dalig	-320	-298
bara dar	-198	-158
bara darig	177	-10
bara det	34	202
bara do	151	452
bara eler	10	207
bara en	5	323
bara et	92	351
bara fat	-26	173
bara feber	-274	-169
bara fol	202	48
bara for	45	212
bara forsa	234	24
bara forsv	89	222
bara fraga	183	-55
bara fram	217	-8
bara gar	81	-66
bara grot	161	4
bara grymt	175	-30
bara ha	-198	-127
bara hala	33	166
bara halsb	-192	-152
bara halva	371	15
bara hes	-205	-192
bara hi	171	26
bara hjalp	-260	-317
bara hora	-112	-215
bara hosta	-210	-197
bara hunde	26	242
bara huvud	-276	-204
bara ingen	244	14
bara ja	213	20
bara just	-159	-170
bara kisto	-105	-133
bara kniv	48	245
bara konst	246	-6
bara krope	-2	151
bara kuna	-229	-243
bara kunde	45	211
bara ledse	-142	-201
bara les	-198	-248
bara liga	-133	-193
bara liger	249	99
bara m	156	30
bara med	342	45
bara min	-243	-271
bara morke	4	172
bara mumel	157	11
bara nagon	-144	-219
bara nar	-395	-185
bara och	263	-94
bara om	-253	-207
bara omt	-179	-144
bara ont	-255	-253
bara osams	-189	-193
bara penga	74	213
bara prata	157	72
bara rad	-190	-248
bara rod	-156	-181
bara roka	5	219
bara roste	-191	-237
bara rycki	152	-9
bara saga	234	232
bara siter	202	-23
bara skjor	136	-64
bara skoja	-297	-260
bara skrik	-168	-161
bara snubl	-230	-222
bara snuvi	-166	-144
bara somna	63	354
bara sova	411	151
bara spara	1	160
bara stick	-186	-110
bara stira	314	36
bara stona	266	4
bara svule	-215	-193
bara ta	26	257
bara tacka	-217	-159
bara til	86	402
bara trot	-277	-370
bara trota	-216	-232
bara trots	-188	-178
bara tungt	-232	-262
bara tva	-173	13
bara undra	-324	-365
bara vaden	-250	-191
bara vaken	-214	-209
bara vaxer	215	95
bara vek	153	3
bara vifta	174	58
bara vilja	-127	121
bara visar	159	23
bara yr	305	34
bare*	268	-15
barel breat	254	27
barel slept	-173	-170
barel*	268	-15
barely	268	-15
barf*	3	191
barfo for	3	191
barfo*	3	191
barfot*	3	191
barfota	3	191
barn ar	11	206
barn ata	288	7
barn det	95	300
barn fa	-261	-231
barn fala	216	-3
barn feber	300	69
barn for	70	219
barn i	205	290
barn igen	-169	-183
barn ila	33	208
barn jag	9	236
barn job	-98	-154
barn kli	-177	-158
barn koma	291	-3
barn med	-125	53
barn nar	-99	83
barn nu	-116	-187
barn nylig	0	197
barn nys	-67	258
barn och	-42	230
barn pa	267	-1
barn rad	2	283
barn skala	314	16
barn skule	-174	-48
barn svalj	-64	-144
barn tar	-204	-291
barn under	-220	-237
barn vacin	-154	-117
barn var	236	71
barnb komer	-234	-219
barnb til	-173	-183
barnbarn*	-24	-240
barnbarnen	-210	-284
barne andas	218	74
barne at	-63	-193
barne bet	-283	-241
barne drick	257	93
barne drog	197	12
barne fastn	231	36
barne flyta	-120	100
barne fol	149	10
barne hade	184	-34
barne har	303	-53
barne hema	-28	155
barne hitar	3	176
barne hon	-82	201
barne hor	26	302
barne i	16	342
barne ifran	161	-70
barne jag	79	307
barne kom	312	24
barne komer	331	-17
barne kraks	-185	-139
barne kramp	332	114
barne lag	200	-16
barne later	236	19
barne mar	86	-166
barne nu	-189	-53
barne och	-90	96
barne ocksa	-10	197
barne pilar	-144	-177
barne ramla	-150	-111
barne ringe	-141	-169
barne ser	54	234
barne ska	-70	146
barne slar	-216	-255
barne slas	-334	-341
barne slick	-227	-202
barne sover	-166	-16
barne spark	-212	-166
barne stopa	224	34
barne suger	-323	-318
barne svald	-318	-265
barne svalj	-287	-252
barne tar	-127	-176
barnen	20	473
barnen*	53	299
barnens	53	299
barnet	131	-168
barnh tog	-145	-165
barnh*	-145	-165
barnhe*	-145	-165
barnheme*	-145	-165
barnhemet	-145	-165
barnm*	-302	-355
barnmo*	-302	-355
barnmors*	-302	-355
barnmorska	-225	-303
barns man	-177	-185
barns men	-202	-163
barnsa*	-96	-174
barnsakr*	-177	-185
barnsakrar	-177	-185
barnv han	42	234
barnvakt*	66	207
barnvakten	66	207
basa*	-208	-276
basan*	-208	-276
bast	3	202
bast att	48	178
bast sa	40	231
bast*	-311	-55
basta	-181	89
basta hon	-60	92
basta men	2	165
basta vans	-185	-120
basti gav	7	132
bastu	-281	-261
bastu bada	206	32
bastu o	160	25
bastu skine	-158	-158
bastu*	-200	-278
bastun	-233	-224
bate*	209	96
baten	-112	48
baten brand	-213	-236
baten och	-188	-197
baten valte	165	65
bater fora	-2	189
bater i	99	-62
bater*	240	62
bateri	234	105
bateriet	-238	-132
batery	258	55
bath*	270	233
bathr hes	-25	204
batr*	-218	-78
batre	-179	-48
batre av	-181	-315
batre behov	-136	-196
batre efter	-212	-211
batre idag	-219	-253
batre jag	20	270
batre men	141	-92
batre nar	-166	-256
batre nu	-66	-204
batre och	-245	-247
batre sa	38	201
batre sen	27	181
batri*	-234	-181
batrin*	-234	-181
batrings*	-234	-181
batringsvagen	-234	-181
be	-24	439
be dead	72	213
be om	61	220
be prepa	-196	-251
be too	-9	158
bear*	-173	-237
bearb det	-170	-234
bearb*	-173	-237
bearbe*	-173	-237
bearbeta	-153	-184
beat*	-115	231
beats	-191	78
beats me	32	271
beats my	6	259
bebi	358	21
bebi bla	307	20
bebi varm	196	14
bebis bla	418	28
bebis blev	252	25
bebis feber	170	43
bebis for	-28	189
bebis fora	150	15
bebis fot	269	8
bebis gnyr	158	2
bebis gor	157	5
bebis grate	166	21
bebis hade	-197	-191
bebis har	-27	-216
bebis hicka	-244	-235
bebis hon	-10	246
bebis i	163	276
bebis inget	-167	-136
bebis jag	-104	72
bebis komer	252	-3
bebis kraks	-240	-209
bebis mage	175	8
bebis med	-193	-137
bebis nyser	-239	-236
bebis onska	41	244
bebis pa	-416	-297
bebis ror	261	240
bebis rulad	-146	-158
bebis sat	171	-13
bebis skrik	-169	-195
bebis slo	312	21
bebis sluta	335	34
bebis som	-204	-195
bebis sover	-160	-264
bebis spark	-348	-290
bebis spota	-171	-165
bebis titar	3	210
bebis vakna	-159	-149
beck*	251	37
becks och	251	37
becks*	251	37
becksv*	251	37
becksvar*	251	37
becksvart	251	37
bedo*	-84	-172
bedov i	192	22
bedov lap	-167	-163
bedov*	-84	-172
bedovningen	-248	-193
bee sting	189	42
bee yeste	-200	-181
been	103	235
been cutin	55	239
been sick	204	-35
been throw	170	-16
been twitc	205	-15
beer	-321	-364
befa*	35	272
befal mig	60	233
befal*	35	272
befale*	4	199
befaler	4	199
begr*	-91	171
begra ar	-208	-259
begra far	-105	-133
begra fast	33	198
begra pa	-220	-309
begra vil	-105	-159
begra*	-91	171
begrav*	-91	171
begravningsbyra	-105	-133
begravningsbyran	-105	-159
beha*	-232	-110
behal dryck	-180	-145
behal lite	-156	-171
behal vaten	-204	-177
behal*	-435	-338
behala	-267	-251
behale*	-340	-239
behaler	-340	-239
behan diabe	-155	-112
behan jag	18	188
behan nu	196	11
behandla*	-205	-207
behandlad	-155	-112
behandlingen	226	208
behi*	-311	-273
behin the	-311	-273
behin*	-311	-273
behind	-311	-273
beho*	-225	-6
behov akut	-225	-246
behov ambul	322	56
behov bara	-340	-431
behov dagen	32	306
behov det	-46	327
behov en	-255	-270
behov et	-246	-232
behov fakta	-168	-180
behov for	49	236
behov forny	-181	-217
behov frisk	-138	-200
behov glaso	-147	-187
behov halso	-170	-238
behov handl	-193	-251
behov igar	22	237
behov inhal	-173	-155
behov inlag	-238	-234
behov intyg	-238	-74
behov jag	72	-253
behov kikho	-198	-195
behov koma	21	285
behov kopia	39	185
behov min	-146	-175
behov nagot	-295	-373
behov ny	-336	-312
behov nya	-230	-262
behov nyt	-382	-470
behov oka	-207	-178
behov om	63	199
behov paper	-271	-312
behov perso	-174	-205
behov prata	-194	-296
behov sjuki	-181	-247
behov sjuks	-233	-319
behov skyd	19	323
behov spars	31	255
behov stygn	-89	-131
behov tejpa	23	239
behov tolk	-222	-287
behov vacin	-200	-219
behov vakna	-24	167
behov veta	109	249
behov*	-225	-6
behova	-159	52
behove*	-236	-114
behover	-236	-114
behovs	-33	323
belt	263	204
bely ache	-256	-208
bemo*	-183	-186
bemot pa	-183	-186
bemot*	-183	-186
bemota*	-183	-186
bemotand*	-183	-186
bemotandet	-183	-186
ben	169	-207
ben blev	-178	-177
ben domna	172	79
ben maste	238	95
ben sen	185	26
ben som	245	78
ben svale	-169	-157
ben tung	-219	-196
ben viker	156	-11
benb*	256	33
benbr*	256	33
benbro*	256	33
benbrot	256	33
bend the	-225	-213
bene*	240	-67
benen	104	-82
benen ar	119	-92
benen blir	250	-9
benen domna	212	48
benen feber	200	65
benen funge	210	52
benen ingen	-232	-168
benen krype	-203	-198
benen magen	164	7
benen och	305	100
benen ont	141	6
benen pa	-135	-233
benen sa	-214	-221
benen sen	310	107
benen som	-212	-207
benen stora	-173	-134
benen viker	171	50
benet	284	-71
benet ar	141	-133
benet bara	153	3
benet efter	229	-3
benet genom	181	-32
benet kan	-148	-106
benet korti	-169	-146
benet och	287	37
benet pekar	215	66
benet ring	215	22
benet rot	166	58
benet siter	218	-1
benet slapa	243	-14
benet sover	-243	-238
benet vaxer	217	45
benet vek	155	41
benp*	181	6
benpi stick	181	6
benpi*	181	6
benpip*	181	6
benpipan	181	6
bensi i	188	-74
bensi*	255	167
bensin	214	37
bensin*	93	232
bensinen	93	232
benz*	206	4
benzo	206	4
benzo sludr	171	43
bera*	-65	252
berat att	-16	261
berat*	-65	252
berata*	-44	263
beratade	-1	259
beratat	49	294
bergo*	-223	-237
bergoc*	-223	-237
bergochd*	-223	-237
bergochdalbanan	-223	-237
beri*	163	7
berie from	163	7
berie*	163	7
beries	163	7
bero*	-192	-291
beror*	-217	-328
berord	-217	-328
berti det	-41	153
besa*	-218	-257
besat	-218	-257
besat av	-218	-257
beske pa	-146	-175
besl*	11	296
beslu*	11	296
beslut*	10	253
beslutet	10	253
beso*	-309	-92
besok	-344	-228
besok hos	27	166
besok och	35	248
besok sa	-122	-185
besok*	-46	157
besoke*	61	262
besoket	27	166
besoks*	-160	-170
besoksti*	-162	-184
besokstider	-162	-184
best way	-175	-239
best*	-65	277
besta alt	35	203
besta datum	61	193
besta filte	-185	-184
besta mig	93	300
besta til	42	245
besta*	-68	260
bestal*	-316	-189
bestala	-304	-312
bestalni*	-215	-197
bestalning	-215	-197
bestalt	1	189
bestam*	120	416
bestamer	44	181
bestamt	111	404
besv*	94	237
besva er	211	33
besvara	211	33
besvi pa	17	203
besvi sover	-145	-185
besvi varje	7	208
besvi*	-23	299
besvik*	-23	299
besviken	-23	299
bet grane	21	245
bet hene	86	272
bet honom	299	-7
bet mig	7	-248
bet min	174	132
bet pa	269	67
bet pojke	187	81
bet sig	-249	-188
bet som	-173	-177
beta*	-156	87
betab*	-255	-212
betabl*	-255	-212
betabloc*	-255	-212
betablockerare	-255	-212
betal for	-217	-218
betal rakni	89	207
betal*	-103	137
betala	83	314
betala*	-233	-110
betalar	-262	-235
beton ena	223	5
beton framf	-219	-201
beton i	235	16
beton med	-8	181
betong*	99	199
betongen	99	199
bets*	-328	-298
betsk i	-201	-151
betsk*	-328	-298
betske*	-328	-298
betskena	-270	-265
betskena*	-201	-151
betskenan	-201	-151
betwe my	283	22
bety*	-295	-285
betyd det	-260	-300
betyd*	-282	-281
betyde*	-282	-281
betyder	-282	-281
beun*	-183	-183
beund*	-183	-183
beundr*	-183	-183
beundran	-183	-183
bevi*	77	198
bevit hos	55	182
bevit*	55	182
bevitn*	55	182
bevitnat	55	182
bh	-178	-191
bh n	-178	-191
bi	-32	-210
bi stack	217	9
bi utsla	281	92
big	-13	-141
big toe	-148	-162
biha*	-239	-274
bihal tryck	-219	-201
bihal*	-239	-274
bihalo*	-357	-302
bihalorn*	-357	-302
bihalorna	-357	-302
bil	241	124
bil har	-196	-204
bil igen	-219	-247
bil jag	155	75
bil nar	32	138
bil och	275	174
bil stana	-17	208
bila*	-110	184
bilak*	-211	-166
bilaka	-211	-166
bilar	60	337
bilar med	-5	221
bilar sager	23	186
bilb*	-213	-190
bilba explo	-213	-190
bilba*	-213	-190
bilbat*	-213	-190
bilbater*	-213	-190
bilbateriet	-213	-190
bild	-173	-55
bild med	-160	-143
bild pa	175	274
bild sen	-263	-282
bild*	20	300
bilde i	14	197
bilde och	44	274
bilde pa	47	302
bilde*	58	336
bilder	17	324
bildo nagel	-202	-141
bildo*	-195	-145
bildor*	-195	-145
bildoren	-195	-145
bile*	197	281
bilen	197	281
bilen ar	126	200
bilen fins	-160	-188
bilen med	-9	241
bilen och	186	-35
bilen pa	247	-45
bilen skena	-189	-197
bilj*	40	269
bilje*	40	269
biljet	21	227
bilk*	-289	-272
bilko	-217	-226
bilko ont	-217	-226
bilko*	-194	-184
bilkoe*	-194	-184
bilkoern*	-194	-184
bilkoerna	-194	-184
bilo*	235	4
bilol*	235	4
biloly*	235	4
bilolyck*	235	4
bilolycka	235	4
bind*	198	-11
binda	182	34
binda varje	188	36
binj*	216	62
binju med	188	35
binju*	216	62
binjur*	216	62
binjureb*	188	35
binjurebarksvikt	188	35
bio	-186	-217
biolo medic	175	31
biologis*	175	31
biologisk	175	31
bipa*	-199	-187
bipac och	-175	-171
bipac*	-199	-187
bipack*	-199	-187
bipackse*	-199	-187
bipacksedeln	-199	-187
bipo*	-150	-170
bipol sjukd	-153	-211
bipol*	-150	-170
bipola*	-150	-170
bipolar	-150	-170
birth last	-15	182
bit	-230	-273
bit aple	181	20
bit blue	175	43
bit down	-258	-264
bit of	-322	-269
bit pa	-158	-158
bit smely	-146	-126
bite*	-307	-422
biten	53	-145
biten by	256	51
biten tunga	282	70
biter	-434	-409
biter mig	-327	-321
biter pa	-297	-284
biter sig	-17	220
bites	-281	-241
bitet	182	19
bitet tunga	182	19
biti tack	-170	-208
bits	-213	-180
bits pa	-213	-180
bive*	-158	-4
biver av	-160	-175
biver*	-158	-4
biverk*	-158	-4
biverkni*	-272	-301
biverkning	-272	-301
bjor*	-341	-288
bjork gar	-155	-148
bjork slar	-170	-159
bjork*	-318	-276
bjorke*	-194	-172
bjorken	-194	-172
bjorkt*	-155	-148
bjorktid*	-155	-148
bjorktider	-155	-148
bka	-249	-248
bka tid	-249	-248
bla	95	-187
bla a	176	25
bla en	252	25
bla hjalp	250	92
bla lapar	330	55
bla men	-203	-176
bla nagel	-226	-196
bla nu	140	-5
bla runt	56	225
bla sager	203	-7
bla ta	-234	-199
bla tunga	-237	-216
blaa	110	207
blaa marke	2	273
blaa nagla	174	73
blaak*	183	-25
blaakt*	183	-25
blaaktig	175	-19
blab*	-268	-281
blaba bla	-237	-216
blaba och	-210	-208
blaba*	-268	-281
blabar	-307	-276
black out	260	-21
blacke*	260	-21
blacked	260	-21
blade i	-18	152
bladet	-18	152
blal*	172	44
blali*	172	44
blalil*	172	44
blalila	172	44
blama ar	-146	-154
blama det	-145	-173
blama feber	262	-7
blama jag	-5	157
blama nar	-53	123
blama och	-118	63
blama overa	263	12
blama pa	-262	-145
blamarke	-537	-416
blamarke*	104	243
blamarken	293	438
blamarkena	-5	157
blamarket	-350	-394
blan*	-25	-205
blank ar	-105	-168
blank*	-125	-200
blanke*	-125	-200
blanket	-125	-200
blar*	202	34
blaro prick	199	25
blaro*	202	34
blarod*	199	25
blaroda	199	25
blas*	-415	-463
blasa	-324	-311
blasa maste	-172	-161
blasa pa	-269	-247
blasa*	-233	-234
blasan	-233	-234
blasl mage	181	55
blasla*	181	55
blaslage*	181	55
blaslagen	181	55
blaso efter	-198	-152
blaso i	-160	-218
blaso pa	-360	-241
blaso*	-331	-325
blasor	-331	-325
blasp ben	131	-1
blasp*	192	17
blaspr*	192	17
blasprac*	192	17
blasprackliga	192	17
blast	-272	-241
blast*	-279	-295
blat men	-279	-267
blat oga	-3	359
blat om	-201	-188
blat under	-159	-140
blav*	214	23
blavi som	214	23
blavi*	214	23
blavit*	214	23
blavita	214	23
blde*	237	37
blder	237	37
blder sa	213	14
bldo*	247	20
bldoe*	247	20
bldoer	247	20
blea*	277	15
bleac*	277	15
bleach	277	15
bleed	15	201
bleed a	280	20
bleed heavi	177	-5
bleed*	-37	-207
bleedi*	266	2
bleeding	266	2
blek	477	134
blek hon	221	102
blek och	206	50
blek som	231	37
blek trot	206	17
blek*	48	-189
bleka	-162	-202
bleka nu	-162	-202
blekn och	165	71
blekn redan	-150	-115
bleknade	165	71
blekt	282	32
blekt och	215	12
blev	3	176
blev aldel	-47	-212
blev antas	12	276
blev av	34	190
blev avslo	14	175
blev batre	-245	-267
blev biten	-167	-195
blev bla	-152	-185
blev blind	228	32
blev eld	-167	-177
blev fasti	207	53
blev forky	-140	-151
blev galen	43	196
blev han	157	-14
blev infek	153	6
blev kalsv	-321	-251
blev konst	185	-18
blev lamna	-149	-218
blev lite	-286	-195
blev morda	-152	-245
blev nedsl	8	196
blev nedsp	9	223
blev opere	169	73
blev pasat	57	237
blev patvi	20	201
blev rada	-132	-168
blev radad	26	238
blev sa	-141	-291
blev skjut	0	-157
blev spark	244	-42
blev stel	291	45
blev stor	-178	-177
blev svart	279	-29
blev tving	30	279
blev tyst	72	213
blev utnyt	68	227
blev utskr	29	265
blev valdt	74	348
blev vare	140	-5
blev vit	213	0
bli av	-173	-112
bli demen	-154	-190
bli farmo	-198	-195
bli gravi	-290	-262
bli ludig	243	17
bli norma	53	209
bli organ	-281	-277
bli papa	-203	-292
bli rord	152	45
bli sjuk	-189	-219
bli skure	-35	111
bli slage	12	170
bli slap	215	-25
bli svimf	116	57
bli tyst	-14	298
blick	-4	173
blick och	-4	173
blin*	111	-106
blind	193	-28
blind borta	-172	-159
blind en	228	32
blind for	-211	-187
blind sprac	-182	-170
blind*	-273	-247
blindt*	-273	-247
blindtar*	-273	-247
blindtarmen	-255	-235
blir	237	162
blir alt	221	52
blir altid	-256	-282
blir arg	-255	-120
blir bara	290	2
blir batre	-227	-259
blir besvi	-49	142
blir bla	260	5
blir efter	9	164
blir fel	258	73
blir fler	235	31
blir for	85	379
blir franv	157	5
blir galen	-262	-334
blir gra	224	56
blir hard	119	-43
blir hon	-206	-115
blir i	22	145
blir kalsv	230	56
blir kasta	0	167
blir lila	140	-30
blir misha	16	244
blir sa	-84	151
blir sakta	-136	-196
blir sald	10	305
blir samre	112	-63
blir sar	-153	-174
blir slage	-217	-128
blir snuri	-151	-130
blir store	219	191
blir svag	206	75
blir svaga	213	-12
blir trang	272	37
blir tyngr	179	-23
blir valds	61	236
blir vare	25	290
blir vingl	-211	-188
blir vita	-322	-222
blis*	-312	-313
blist*	-312	-313
bliste*	-312	-313
blivi ankem	-186	-228
blivi blaso	-181	-172
blivi fasti	-169	-124
blivi foral	-84	-155
blivi helt	200	62
blivi hes	243	32
blivi hlet	180	24
blivi i	-156	-162
blivi inlas	-11	181
blivi lite	-172	-176
blivi misha	22	180
blivi morkb	196	26
blivi pakor	-213	-235
blivi rot	-121	59
blivi sa	213	-74
blivi snet	283	19
blivi store	-205	-149
blivi svag	233	34
blivi svule	-193	-189
blivi valdt	7	171
blivi vit	193	30
blix*	186	-108
blixt	187	74
blixt av	-178	-188
blixt for	189	66
blixt hela	117	28
blixt huvud	216	41
blixt nar	227	93
blixt*	148	-130
blixta*	128	-89
blixtar	128	-89
blixth*	179	74
blixthuv*	179	74
blixthuvudvark	179	74
blixtran*	216	41
blixtrande	216	41
blod	323	-67
blod ar	213	57
blod det	162	10
blod hela	226	12
blod i	-208	-164
blod koma	222	29
blod lite	188	68
blod mycke	233	64
blod nar	314	65
blod och	212	49
blod om	-185	-142
blod pa	-416	-335
blod sprut	190	42
blod tre	-118	-129
blod tva	233	42
blod ur	250	-14
blod var	-271	-262
bloda alerg	-190	-170
bloda blod	213	57
bloda igen	-132	-126
bloda lite	-231	-244
bloda mycke	176	-5
bloda ska	-136	-168
bloda tvata	-178	-169
blodap*	-228	-195
blodapel*	-228	-195
blodapelsin	-228	-195
blodar*	213	57
blodarsj*	213	57
blodarsjuka	213	57
blode	-499	-414
blode bara	201	-10
blode darne	6	187
blode efter	211	16
blode en	-262	-234
blode for	-302	-244
blode forsa	173	-5
blode fran	207	-73
blode han	38	333
blode hjalp	130	-45
blode i	217	-14
blode jatem	210	-3
blode klaro	205	-1
blode kraft	225	29
blode morkt	124	55
blode nar	-235	-221
blode och	103	175
blode pumpa	173	-38
blode rina	-18	152
blode riner	296	66
blode sprut	207	52
blode tva	-163	-145
blode ur	343	59
blode*	410	170
bloder	263	120
blodet	501	165
blodf darfo	-172	-148
blodf har	240	81
blodf i	-197	-189
blodf och	157	57
blodf tror	229	36
blodf*	226	-101
blodfo*	226	-101
blodforg*	201	-68
blodforgiftning	201	-68
blodg far	-185	-142
blodg*	-338	-345
blodgi*	-222	-188
blodgivn*	-185	-142
blodgivning	-185	-142
blodgr*	-263	-282
blodgrup	-263	-282
blodi hosta	217	23
blodi paper	-16	171
blodi slem	221	23
blodk i	-198	-156
blodk*	-198	-156
blodka*	-198	-156
blodkarl	-198	-156
blodn har	-239	-216
blodn ingen	-203	-164
blodn och	185	36
blodn sluta	-254	-221
blodn vecka	266	59
blodn*	152	-144
blodni*	152	-144
blodning*	116	-130
blodningar	200	65
blodningen	101	-141
blodp ar	-168	-180
blodp fora	-226	-171
blodp gor	-145	-156
blodp kom	-172	-128
blodp*	-561	-598
blodpr*	-548	-583
blodprop	-187	-201
blodprov	-496	-533
blodprov*	-234	-231
blodpu*	-145	-156
blodpudi*	-145	-156
blodpuding	-145	-156
blods #	214	-26
blods lag	-291	-243
blods visar	171	54
blods*	-117	-274
blodsocker	193	-40
blodsockermataren	-157	-143
blodt ar	45	-194
blodt for	-100	88
blodt ger	-196	-198
blodt har	215	95
blodt i	287	-5
blodt igar	-166	-162
blodt kan	-201	-172
blodt kansk	-177	-168
blodt lagt	264	49
blodt liger	-211	-188
blodt lite	-186	-166
blodt och	231	-18
blodt om	-11	171
blodt sjunk	170	31
blodt som	-118	-174
blodtryck	86	-255
blodtryckskontrol	-335	-361
blodtrycksmatare	-234	-230
blodtryckstablet	-201	-172
blodtryckstableter	276	-44
blodtryckstableterna	-11	171
blodv #	-152	-169
blodvarde	-152	-169
bloj*	-288	-363
bloja hos	-216	-146
bloja skrik	221	23
bloje tror	-196	-150
bloje*	-274	-250
blojek*	-274	-250
blojekse*	-274	-250
blojeksem	-274	-250
blojo pa	262	194
blojo*	-164	-194
bloju*	-324	-301
blojut*	-324	-301
blojutsl*	-324	-301
blojutslag	-324	-301
blom*	-438	-206
bloma	-273	-244
bloma ar	-273	-244
blomk*	-343	-343
blomkr*	-259	-256
blomkruk*	-259	-256
blomkrukan	-227	-217
blomo dor	-175	-185
blomo och	32	138
blomor	60	282
bloo*	168	-169
blood	168	-169
blood is	201	19
blood presu	-224	-194
blood test	-158	-150
blood thine	-158	-150
blosa och	208	56
blot	293	119
blot av	290	17
blot i	222	30
blot varje	22	181
blotc rash	-146	-126
blue	318	15
blue i	175	43
blues	-194	-172
blur*	181	28
blury	181	28
blury eyes	181	28
bly	283	-15
bode*	-236	-82
boden	-236	-82
boen*	157	270
boend sa	75	-61
boend sager	-57	138
boend*	157	270
boende*	175	237
boendet	178	228
boja blev	207	53
boje*	-35	-225
bojer	-35	-225
bojer fram	130	27
bojer mig	-312	-306
bojer sig	219	32
boka	-52	-269
boka kontr	-132	-139
boka om	-266	-301
boka pa	-204	-247
boka rontg	-227	-190
boka tbe	-175	-162
boka vacin	-201	-142
boka*	-275	-208
bokar	-350	-408
bokar jag	-290	-294
bokat	90	256
bokat bilje	-7	188
bokat tid	165	55
bokst doden	-142	-169
bokst in	-158	-170
bokst sa	171	43
bokstaver	171	43
bokstavligen	-197	-212
bol	-63	-214
bol i	-294	-214
bol pa	-222	-166
bomb*	-243	-290
bombe pa	-156	-149
bombe*	-243	-290
bomben	-230	-257
bomu*	-159	-149
bomul	-159	-149
bomul har	-159	-149
bone	209	4
bone stick	209	4
bono*	-198	-184
bonor	-198	-184
bonu*	15	334
bonus*	15	334
book	-354	-378
book a	-267	-271
bor ensam	69	-144
bor hema	32	172
bor i	-47	299
bor ihop	-8	181
bor monst	-128	-187
bor nara	0	233
bor nu	-232	-198
bor sju	179	-5
bord*	-307	-235
borde	-219	-127
borde bredv	200	-104
borde do	12	170
borde ha	-57	139
borde jag	-208	-277
borde med	17	179
borde nu	84	166
borde ont	-164	-210
bords*	-248	-237
bordsk*	-245	-234
bordskan*	-245	-234
bordskanten	-245	-234
bore*	-377	-343
borel*	-268	-276
boreli*	-268	-276
boreliar*	-243	-238
boreliaring	-243	-238
borja	-179	-305
borja ata	-241	-251
borja bara	48	245
borja bli	413	82
borja bloda	-132	-126
borja efter	68	228
borja for	217	6
borja ge	-2	226
borja igar	-339	-322
borja kramp	271	-10
borja man	-349	-390
borja med	-212	-291
borja nu	206	11
borja om	-234	-264
borja sjal	-172	-154
borja skara	78	278
borja som	200	63
borja spota	162	10
borja susa	188	48
borjar	-30	-243
borjat	188	402
born	26	203
bors*	-225	-180
borst*	-225	-180
borsta	169	73
borsta*	-240	-189
borstar	-333	-226
bort ala	-6	269
bort alt	37	192
bort aren	-115	-160
bort cykel	55	165
bort dem	-158	-185
bort en	-71	-222
bort fran	-55	148
bort hene	-36	220
bort ingen	-215	-197
bort juice	140	-23
bort mig	75	332
bort nar	224	-66
bort sag	70	188
bort saker	-153	-210
bort sig	65	183
bort sin	13	288
bort sina	23	219
bort ska	179	-5
borta a	250	41
borta av	353	98
borta de	37	196
borta egent	-2	151
borta et	202	34
borta i	8	-139
borta igar	-209	-205
borta med	-3	196
borta nar	148	-9
borta nu	-403	-430
borta och	315	-70
borta ogone	101	-69
borta*	-212	-200
bortag*	-212	-200
bortagen	-212	-200
bortd i	311	89
bortd*	337	100
bortdo*	337	100
bortdomn*	337	100
bortdomnad	292	72
bortdomnat	157	38
bosa	-18	199
bosa*	22	455
bosan	22	455
bosan och	9	230
both	269	42
both legs	169	30
botl*	120	-151
botle	120	-151
botle an	183	-8
boto*	-215	-237
botox	-215	-237
box	190	20
box of	190	20
boxa*	-100	137
boxad mig	14	282
boxad*	14	282
boxade	14	282
boyf*	103	223
boyfr choke	155	-60
boyfr stran	-26	217
boyfr*	103	223
boyfri*	103	223
boyfrien*	103	223
boyfriend	103	223
bra	-571	-545
bra #	-190	-153
bra anda	-206	-201
bra ar	-168	-141
bra att	207	317
bra av	47	203
bra bara	-354	-229
bra en	155	75
bra far	-184	-65
bra for	-300	-275
bra frago	-182	-159
bra gar	-185	-223
bra hand	-153	-180
bra igen	311	-24
bra jag	-138	-169
bra liv	-141	-218
bra och	-136	-257
bra prata	-190	-188
bra ska	-306	-314
bra som	-191	-237
bra svens	177	48
bra ut	59	-114
bra var	-199	-175
bra varm	-129	-97
bra vil	27	-138
brac*	416	60
brack	367	45
brack pa	262	46
brad	172	28
brad hard	172	28
brad*	369	177
brada	263	83
bradh mage	255	15
bradh*	279	21
bradha*	279	21
bradhard	279	21
brado*	1	155
brador	1	155
brak	-254	-216
brak med	-254	-216
braka bara	-138	-162
braka iblan	-151	-216
braka med	-175	-166
braka*	-202	-154
brakar	-202	-181
brake*	2	250
braket	2	250
bran	320	-114
bran i	109	-158
bran och	285	2
brana	32	275
brana ner	24	241
branb pa	208	7
branb stor	-192	-176
branb*	146	-42
branbl*	146	-42
branblas*	146	-42
branblasa	-252	-165
branblasor	283	13
brand finge	-176	-141
brand fingr	-200	-145
brand for	202	68
brand gick	-252	-259
brand hande	-213	-236
brand korve	-182	-154
brand mig	-332	-265
brand tunga	-222	-186
brand*	-365	-448
brande	-538	-456
brande*	236	3
branden	236	3
brandm*	-224	-260
brandman	-224	-260
brando*	-243	-241
brandovn*	-243	-241
brandovning	-243	-241
brandv*	214	18
brandvar*	214	18
brandvarnaren	214	18
brane a	169	46
brane bakom	-143	-120
brane kalor	-169	-193
brane lite	-198	-200
brane mig	64	434
brane ny	-176	-187
brane och	233	-44
brane som	-127	-207
brane*	19	192
braner	19	192
branm i	217	0
branmark*	127	218
branmarke	217	0
branmarken	0	206
brans av	179	47
brans har	-194	-180
brans i	350	64
brans pa	-15	-141
brans*	39	-168
bransk*	39	-168
branskad*	39	-168
branskada	60	-133
branskadad	179	47
branskadan	-194	-180
branskador	155	-30
brant mig	-156	-175
brant mina	32	178
brant sig	195	23
brant tunga	-251	-230
bras*	239	-66
brast nar	-208	-173
brato jag	55	182
brea*	138	-66
break*	-150	-232
breaku*	-247	-247
breakup	-247	-247
breas sore	-146	-126
breasts	-146	-126
breat and	308	37
breat fine	-237	-160
breat if	12	201
breat lips	194	33
breat*	270	107
breath	216	-95
breath*	213	124
breathin*	180	4
breathing	180	4
bred*	243	392
bredb mar	263	36
bredb*	263	36
bredbe*	263	36
bredbent	263	36
bredv far	22	236
bredv haler	148	-71
bredv han	-86	117
bredv honom	159	-45
bredv mig	222	-53
bredv pa	145	-76
bredv toma	190	-52
bredv*	153	356
bredvi*	153	356
bredvid	153	356
brev	30	323
brev och	126	184
brev tjugo	32	138
brevl nu	122	-67
brevl*	292	157
brevla*	292	157
brevlada*	292	157
brevladan	292	157
bric*	177	-10
brica gor	177	-10
brica*	177	-10
brican*	177	-10
bricanyl*	177	-10
bricanylen	177	-10
brid*	-31	287
bridg*	-31	287
bridge	-100	152
brig*	230	33
brigh red	230	33
brigh*	230	33
bright	230	33
brin*	141	-116
brina klade	269	-5
brina*	269	-5
brinan*	269	-5
brinande	269	-5
brine i	-188	-202
brine*	-219	-285
briner	-219	-285
bring*	170	18
bringa*	170	18
bringan	170	18
brista	10	207
bro	-190	-64
brod*	-256	-112
brode vakta	41	168
brode*	20	195
brodk litet	-142	-187
brodk nar	19	143
brodk*	-167	-156
brodkn*	-167	-156
brodkniv*	-166	-163
brodkniven	-166	-163
broke my	-14	223
brol*	-291	-230
brolo*	-291	-230
brolop	-231	-125
brolop*	-191	-197
brolopet	-175	-179
brom*	210	177
broms slet	203	20
broms*	210	177
bromsb*	203	20
bromsban*	203	20
bromsbandet	203	20
bron	233	257
bron hejda	276	-44
bron hela	-34	202
bron i	-150	135
bron nu	-68	342
bron och	252	-52
bron pa	208	-61
bron var	-219	-215
bron varje	-145	-155
bror ar	-241	-234
bror blode	241	-12
bror har	-13	206
bror i	-105	-96
bror jag	57	-147
bror komer	40	327
bror nar	-179	-210
bror sa	11	243
bror siter	-36	188
bror tror	8	159
brors rispa	-188	-197
bros*	240	-10
brosm sen	258	3
brosm*	258	3
brosma*	258	3
brosmart*	258	3
brosmartor	258	3
brost	186	-47
brost a	271	61
brost amar	-213	-217
brost arm	212	89
brost bara	-344	-231
brost det	-248	-230
brost en	-170	-156
brost et	243	47
brost feber	-284	-200
brost gar	247	41
brost gor	293	-2
brost han	176	-98
brost i	-240	-170
brost iblan	-146	-158
brost inan	-283	-274
brost infor	-182	-190
brost lite	-209	-167
brost mar	169	71
brost nu	166	53
brost o	522	170
brost och	262	32
brost ont	225	83
brost pa	136	-72
brost sa	122	-67
brost se	157	-41
brost sedan	319	99
brost sen	380	128
brost sinar	-225	-226
brost ska	-199	-196
brost til	223	81
brost tryck	304	37
brost tryke	162	46
brost tung	177	48
brost ut	243	58
brost vaxer	-169	-170
brost*	186	-28
brostb*	163	-117
brostben*	163	-117
brostbenet	163	-117
brostc*	-237	-242
brostcan*	-237	-242
brostcancer	-237	-242
broste	349	28
brosten	-385	-63
brostet	296	40
brostf*	-286	-289
brostfor*	-286	-289
brostforstoring	-286	-289
brostk*	176	-55
brostkor*	176	-55
brostkorgen	176	-55
brostm*	-342	-275
brostmjo*	-265	-256
brostmjolken	-225	-226
brostmus*	-197	-142
brosts*	219	-47
brostsma*	261	-17
brostsmarta	356	63
brostv*	-254	-219
brostvar*	-254	-219
brostvartor	-200	-190
brot	-263	40
brot en	-194	-201
brot jag	-185	-209
brot mig	-179	-196
brot min	42	197
brot nycke	-186	-200
brot sig	20	277
brota och	-158	-190
brota pa	-158	-190
brota*	-158	-190
brotad*	-158	-190
brotades	-158	-190
brotar*	-158	-190
brotare	-158	-190
broth on	175	-82
broth*	102	207
brothe*	102	207
brother	102	207
brso*	258	75
brsot o	258	75
brsot*	258	75
brsote*	258	75
brsotet	258	75
bruises	55	446
bruka har	124	189
bruka hjalp	-166	-192
bruka pa	112	231
bruka prata	221	165
bruka ropa	154	-27
bruka skara	-9	285
bruka spark	-281	-285
bruka va	177	-10
bruka vara	206	7
brukar*	271	337
brukaren	242	292
brun	-248	-218
brun flytn	-183	-140
brun pa	-207	-160
brun*	-248	-241
brunt	-169	-162
brunt inget	-180	-143
brut*	-297	55
brute ta	-235	-259
brute*	-263	-233
bruten	-272	-305
bruti handl	-181	-155
bruti konta	16	267
bruti lilta	-213	-245
bruti mit	13	194
bruti tan	-224	-230
bruti*	-273	-26
brutit	-273	-26
brutn revbe	2	250
brutn*	2	250
brutna	2	250
bry	-198	-218
bry mig	-156	-139
bry sig	-140	-174
bryg*	-117	-171
bryga i	-160	-139
bryga*	-117	-171
brygan	-117	-171
bryr	66	355
bryr sig	65	241
bubl*	56	-177
bubla i	232	89
bubla nar	333	79
bubla*	124	-129
bublar	124	-129
buco*	223	-27
bucol til	-229	-221
bucol*	223	-27
bucola*	223	-27
bucolam	194	-31
bufa*	99	-66
bufat	175	11
bufat sedan	175	11
bufe*	157	53
bufee tunga	157	53
bufee*	157	53
bufeen	157	53
bug i	-129	-107
bukt*	333	52
bukta fonta	222	21
bukta ut	180	8
bukta*	322	47
buktan*	222	21
buktande	222	21
buktar	256	26
bula	-396	-413
bula i	-215	-200
bula mar	-252	-204
buler och	-80	-202
bulr*	-206	-209
bulra hela	-207	-206
bulra*	-207	-206
bulrar	-207	-206
bult*	-137	-209
bulta*	-137	-209
bultar	-137	-209
bump	-200	-181
burk	369	106
burk alved	326	78
burk*	10	-265
burke ar	170	-7
burke*	168	-143
burken	168	-143
burn	25	238
burn mysel	25	238
burni my	0	190
burni pee	-172	-166
burns	-80	124
burns on	6	196
burns so	-173	-170
burp*	-166	-188
burpe*	-166	-188
burpee*	-166	-188
burpees	-166	-188
bus	-291	-273
bus #	-187	-176
busen liger	209	16
busen men	-119	-143
busen som	-169	-189
but #	238	63
but drink	-260	-273
but im	-300	-136
but is	-293	-237
but scare	186	4
bvc	-190	-148
bvc sager	-189	-236
bvc stang	182	12
by	399	178
by a	341	-44
by mista	234	-1
byger	-211	-154
byget	131	14
bygt	-156	-166
bygt om	-156	-166
byra*	31	273
byral*	1	186
byrala*	1	186
byralada*	1	186
byraladan	1	186
byt	-12	209
byt tvatm	-199	-201
byt ut	30	298
byta	-375	-297
byta antid	-178	-146
byta p	39	213
byta pacem	-229	-170
byta tid	-101	-217
byta vardc	-256	-236
byte blodt	-147	-161
byter handu	194	43
byter jag	-285	-304
byter tampo	-176	-163
byxo*	125	292
byxor	-5	202
byxor ar	-128	-168
byxor nere	12	272
byxor*	124	232
byxorn*	124	232
byxorna	124	232
ca	-126	-74
ca #	134	182
ca tva	-245	-256
cal	-81	-330
cal an	233	46
cal them	-134	-193
came	243	142
can	-311	-283
can barel	231	19
can breat	-152	-123
can he	-274	-311
can help	-166	-174
can i	-594	-446
can limp	-192	-219
can move	-243	-203
can only	233	166
can see	283	-44
can she	-194	-245
cana*	-221	-262
canab*	-205	-225
canabi*	-205	-225
canabis	-205	-225
cance ar	20	200
cance fast	-196	-256
cance i	313	88
cancel*	-137	155
canceled	-137	155
cancer	50	-219
cancer*	48	276
cancern	59	275
cant	447	182
cant breat	373	23
cant catch	215	38
cant feel	250	-8
cant finis	273	-39
cant get	167	-26
cant go	-33	179
cant move	212	-40
cant pee	309	33
cant remem	152	-25
cant see	-7	169
cant sleep	-421	-424
cant swalo	248	17
cant talk	169	3
car	312	253
car flipe	173	-1
car sick	-174	-144
cash*	238	41
cashe halse	218	84
cashe*	238	41
cashew	206	32
catc*	215	38
catch	215	38
catch my	215	38
celg*	287	23
celgi ar	-202	-144
celgi for	169	25
celgi och	396	114
celgi vem	-232	-200
celgi*	287	23
celgif*	287	23
celgifte*	277	8
celgifter	379	68
celgifterna	-202	-144
cert*	-194	-196
certi for	-194	-196
certi*	-194	-196
certif*	-194	-196
certific*	-194	-196
certificate	-194	-196
chat*	8	256
chate du	21	169
chec*	-183	168
check	-248	-257
check my	26	221
check*	-82	273
checks	48	287
chef	-56	312
chef om	-119	-186
chef*	-366	-316
chefe gar	76	174
chefe hotar	-205	-229
chefe presa	-184	-191
chefe ska	48	245
chefe tar	-161	-274
chefe*	-346	-387
chefen	-342	-382
chem*	324	37
chemo	324	37
chemo and	198	8
chemo with	193	28
ches*	310	27
chest	310	27
chest and	228	20
chest hurts	189	68
chest sprea	146	-4
child	159	-93
child has	-218	-182
child is	254	21
chili*	-206	-207
chilin	-164	-188
chip i	-226	-90
chip*	-262	-250
chipe ur	24	142
chipet	24	142
chips	-140	-175
chips ger	-140	-175
choc*	328	-4
chock	335	6
chock nar	-187	-191
choke me	90	178
choke*	97	159
choked	97	159
choki on	345	60
choki*	244	-62
chokin*	244	-62
choking	244	-62
chokl och	-234	-231
chokl*	-270	-240
chokla*	-270	-240
choklad	-262	-244
chse*	180	11
chset	180	11
chset pain	180	11
ciga*	67	241
cigar pa	-1	220
cigar troja	138	-26
cigar*	67	241
cigare*	67	241
cigarete*	67	241
cigareten	138	-26
cigareter	14	254
cirk*	179	-1
cirke tog	179	-1
cirke*	179	-1
cirkel*	179	-1
cirkelsa*	179	-1
cirkelsagen	179	-1
citod for	7	210
clam*	254	35
clamy	254	35
clas	-277	-270
clean	-18	267
clean och	-19	267
clos*	272	94
close*	39	-217
closet	208	-23
closi up	203	34
closi*	258	57
closin*	258	57
closing	258	57
clum*	139	-23
clums*	139	-23
clumsy	139	-23
cm	-186	-204
cnat	233	10
cnat speak	233	10
co	214	18
co tjute	214	18
cofee al	205	-12
cola	-198	-35
cola nu	-156	-171
cola*	228	-32
colap*	228	-32
colaps*	228	-32
colapsed	158	12
cold	36	-200
come round	247	-4
come to	-29	264
come*	-249	-92
comes	-249	-92
comes and	-206	-207
comes into	23	160
comi*	325	-58
comin back	-218	-179
comin i	187	7
comin out	245	20
comin up	-191	-175
comin*	325	-58
coming	325	-58
comp*	-247	-253
compu*	-191	-188
comput*	-191	-188
computer	-191	-188
confu and	347	61
cont*	-324	-301
conta*	-339	-315
contac*	-244	-224
contact	-244	-224
contag*	-275	-299
contagio*	-275	-299
contagious	-275	-299
conv*	198	-7
convu*	198	-7
convul*	198	-7
convulsi*	198	-7
convulsing	198	-7
cook*	-185	-204
cooki*	-185	-204
cookin*	-206	-217
cooking	-206	-217
cough	-372	-375
cough foam	153	-23
cough up	338	57
cough*	384	69
coughi*	363	50
coughing	363	50
coul*	-264	-132
could	-186	-32
could breat	-174	37
could find	188	23
could kil	-172	-188
could murde	-174	-235
coun*	-378	-417
couns*	-280	-297
counse*	-280	-297
counseli*	-280	-288
counseling	-280	-288
cour*	-255	-18
coura*	57	243
courag*	57	243
courage	57	243
cours*	-345	-332
course	-345	-332
covi*	-369	-412
covid	-351	-404
covid men	-184	-220
covid sen	176	54
covid vacin	-179	-125
cram*	-266	-267
cramp*	-266	-267
cramps	-266	-267
cras*	66	-232
crea*	-380	-340
cream	-236	-215
crit*	-174	-171
criti doing	-174	-171
criti*	-174	-171
critic	-174	-171
crus*	199	1
crush chest	168	-10
crush*	199	1
crushi*	174	-5
crushing	174	-5
ctb	21	215
ctb imorg	21	215
curi*	-180	-134
curio*	-180	-134
curiou*	-180	-134
curious	-180	-134
cut my	-111	-245
cut mysel	-175	-83
cut of	203	6
cut on	-190	-166
cut that	-155	-183
cuti*	-92	176
cutin again	79	261
cutin*	-92	176
cuting	-92	176
cuts	21	263
cykel blod	233	51
cykel gitar	55	165
cykel igar	-280	-228
cykelhjalmen	105	33
cykels*	170	-34
cykelsty*	170	-34
cykelstyret	170	-34
cyklar	-226	-196
cyst*	-233	-240
cysta	-233	-240
cysta googl	-111	-146
cyto*	240	2
cytos*	240	2
cytost*	240	2
cytostat*	240	2
d	-395	-412
d vitam	-341	-373
da	175	399
da ar	5	269
da barne	-212	-166
da blir	-21	262
da gor	-244	-198
da jag	12	232
da och	-129	-202
da sluta	-212	-215
da smal	222	51
da sover	1	155
da svart	196	4
da va	281	-9
da var	-197	-164
dack*	-190	-214
dacka i	-235	-194
dacke nej	-198	-202
dacke ont	-204	-218
dacke*	-293	-301
dacken	-293	-301
dad	243	138
dad beats	9	320
dad cnat	233	10
dad hits	-2	301
dad is	306	0
dad keeps	-12	221
dad used	-196	-180
dad wants	-158	-165
dag #	-221	-203
dag ar	128	-47
dag ben	-219	-196
dag de	186	37
dag hade	31	288
dag i	188	-6
dag lite	-235	-212
dag mar	-223	-175
dag med	-45	127
dag nu	-55	264
dag och	142	210
dag skar	39	205
dag tog	-215	-197
dag vecka	-200	-157
dagar #	-228	-204
dagar altid	-176	-163
dagar clean	-19	267
dagar gamal	292	60
dagar gaser	-163	-151
dagar gular	182	12
dagar mar	-152	-151
dagar med	-236	-196
dagar nu	-109	37
dagar pa	-107	-124
dagar sen	265	318
dagar tanke	-33	184
dagar vid	-160	-136
dagar*	-239	-248
dagarn*	-221	-231
dagarna	-221	-231
dagb*	64	173
dagbo och	32	178
dagbo*	33	176
dagboc*	32	178
dagbocke*	32	178
dagbocker	32	178
dagen efter	-143	28
dagen grate	201	21
dagen vecka	212	7
dagi*	-345	-151
dagis	-420	-389
dags	-227	-132
dags for	-242	-227
dali*	-214	-155
dalig att	143	-26
dalig blev	228	32
dalig fins	-193	-226
dalig haha	-212	-181
dalig inan	75	201
dalig kondi	-220	-208
dalig mama	38	185
dalig men	-208	-271
dalig och	-262	-155
dalig om	-104	-154
dalig roste	-207	-240
dalig sa	-173	-134
dalig skriv	-221	-253
dalig vil	49	217
dalig*	-245	-150
daliga	-262	-261
daligt	-228	-132
dam	-152	-167
dam och	-156	-166
dams*	162	55
damsu att	207	70
damsu*	162	55
damsug*	162	55
damsugni*	207	70
damsugningen	207	70
dan hur	-128	-187
dan min	117	28
dan nar	32	138
dandr nothi	-186	-193
dandr*	-186	-193
dandru*	-186	-193
dandruf	-186	-193
dang*	-170	-171
dange to	-170	-171
dange*	-170	-171
danger*	-170	-171
dangerou*	-170	-171
dangerous	-170	-171
dar a	-18	223
dar efter	-55	76
dar filme	-197	-171
dar igen	23	285
dar man	4	-171
dar nere	161	199
dar sen	181	39
dar star	-175	-171
darar	269	40
darfo jag	100	196
darfo undra	-172	-148
darig a	166	63
darig och	177	-10
dark	-48	-229
dark stuf	170	-16
darn*	-141	78
darne efter	6	187
darne*	-141	78
darner*	-141	78
darnere	-141	78
dasi*	238	45
dasig	238	45
dasig fryse	131	-1
data*	-241	-238
datas*	-241	-238
datasp*	-241	-238
dataspel	-241	-238
dato*	-311	-259
dator	-230	-187
dator forsv	-165	-145
dator hange	-233	-266
dator krasc	-237	-209
dator*	-270	-188
datorn	-270	-188
datu*	-230	-43
datum gar	-189	-131
datum plats	26	186
daug*	-71	170
daugh has	-228	-213
daugh is	22	187
daugh*	-71	170
daught*	-71	170
day #	185	-11
day it	207	22
days	-333	-282
days woke	-239	-218
de	-104	236
de ar	78	216
de att	-272	-327
de blekn	-150	-115
de blir	228	111
de e	155	219
de far	83	300
de flyta	-302	-305
de forst	-132	-178
de gar	-176	-156
de gjord	35	213
de har	-108	180
de hemlo	-170	-191
de hitad	-89	117
de komer	-6	280
de laser	82	201
de mit	-33	152
de pumpa	33	214
de racke	4	170
de sager	-93	114
de siter	-134	-163
de ska	-63	230
de som	173	242
de stark	-172	-174
de styr	7	206
de tar	-167	-168
de tog	195	143
de trogt	170	69
de tving	54	283
de var	12	172
de vet	68	190
de vil	5	206
dead tired	-216	-246
dead*	-142	-169
deadl ar	-142	-169
deadl*	-142	-169
deadli*	-142	-169
deadline	-142	-169
dece*	-185	-98
decem kan	-185	-98
decem*	-185	-98
decemb*	-185	-98
december	-185	-98
deck*	-258	-270
decka*	-258	-270
deckar*	-258	-270
deckare	-239	-259
deg	-182	-178
deg i	-182	-178
dejt	55	175
dejt sa	55	175
del	106	402
delen	189	36
delen av	189	36
dem	65	401
dem han	8	150
dem hela	24	142
dem i	-31	210
dem ine	-175	-185
dem jag	32	250
dem mer	-9	159
dem pa	20	208
deme*	-190	156
demen a	50	278
demen han	-139	-179
demen sedan	10	208
demen som	-154	-190
demen*	-190	156
demens	-255	-235
dement	-162	112
dement*	9	256
demon viner	7	174
demone*	-1	183
demonern*	7	174
demonerna	7	174
den	-242	-78
den #	220	297
den akte	-169	-171
den altid	-115	-182
den andra	-228	-236
den ar	226	-110
den basta	-60	92
den blev	-224	-227
den borta	-195	-141
den bruka	-320	-200
den dar	-277	-377
den domna	-254	-245
den enda	41	312
den farga	194	43
den gamla	-248	-244
den gange	180	-12
den gor	-181	-199
den haler	-135	-177
den han	30	157
den har	-161	182
den hogra	245	49
den hol	-11	205
den kom	-147	-190
den maste	-31	180
den maten	-182	-171
den nu	-208	-201
den nya	72	99
den sen	3	176
den senas	201	9
den siter	241	23
den ska	-199	-183
den sluta	78	222
den som	-175	26
den var	-235	-250
den varm	-206	-192
den vaxer	-167	-134
dena gang	11	223
dena vecka	-178	-177
dent*	-161	-312
denti*	-161	-312
dentis*	-161	-312
dentist	-161	-312
depi*	-345	-356
depig	-345	-356
depr*	-107	151
depre och	-135	-177
depri*	-45	179
deprim*	-45	179
deprimer*	-45	179
deprimerad	-45	179
dera*	9	241
deras	9	241
deras far	52	258
des	-129	122
des hon	-69	120
des piper	127	31
des tugar	-169	-171
det anda	-28	159
det andra	-231	-91
det ar	-22	215
det att	-383	-189
det basta	23	189
det blev	-132	-303
det blir	197	397
det blixt	-198	-150
det bloda	176	-5
det blode	-209	-298
det bor	-128	-187
det borta	-7	213
det bra	89	-273
det bran	109	-158
det brane	233	-106
det bruka	231	-1
det bubla	329	90
det dom	-105	-168
det drar	180	154
det dropa	-98	-202
det enda	56	402
det explo	288	53
det far	-46	272
det fardi	8	209
det farli	-402	-402
det fast	12	299
det fins	43	426
det flera	17	233
det flimr	219	18
det for	-62	-189
det forsa	169	-24
det forut	-222	-171
det forva	-169	-147
det frisk	-221	-133
det gapar	-21	215
det gar	-121	-143
det gick	-85	-190
det gifti	-175	-185
det godna	-4	227
det gor	173	307
det haler	-119	134
det han	25	324
det handa	-146	-162
det hande	32	303
det har	223	422
det hema	38	367
det hiner	226	200
det hog	174	61
det hogt	-196	-210
det hos	-173	-212
det hugor	-133	-133
det iblan	-219	-245
det igen	240	302
det ihop	171	15
det imorg	-253	-297
det infek	-134	-124
det isar	-199	-190
det jag	-74	256
det jamt	-216	-255
det jarnb	-177	-200
det kans	209	159
det kat	-164	-134
det klame	163	-2
det kliar	-266	-146
det knapt	162	73
det kolas	-169	-171
det kolik	-169	-195
det kom	108	-128
det koma	-207	-197
det komer	426	31
det krama	210	80
det kramp	205	83
det krype	9	159
det kvino	-16	196
det kvita	53	269
det lacke	-209	-185
det latar	32	189
det later	317	208
det liger	195	282
det lika	5	169
det lol	-173	-137
det loste	-223	-214
det lycka	7	219
det magka	90	220
det men	214	244
det mer	20	262
det nagon	-208	-305
det nan	-269	-183
det nat	-253	-358
det nog	-235	-259
det norma	-285	-179
det nya	167	17
det ok	-199	-224
det okej	-201	-236
det om	-171	-65
det over	-86	-278
det panik	-197	-164
det piper	355	35
det preci	207	-19
det pulse	274	14
det pumpa	265	-21
det racke	-141	65
det rycka	223	24
det rycke	-305	-209
det sa	188	240
det sant	-5	208
det sista	47	259
det siter	422	42
det sjalv	177	486
det ska	-53	382
det skar	218	56
det skram	-25	203
det skule	55	341
det slape	-260	-292
det slog	118	-58
det slut	33	235
det sluta	-237	-272
det smal	320	65
det smale	0	260
det snaba	24	200
det snart	5	295
det snura	246	-3
det sprut	350	53
det sta	-123	-225
det stame	-176	-105
det stodg	-172	-176
det stral	374	2
det stram	179	24
det stres	-156	-173
det suger	-150	-223
det svide	-262	-256
det syns	-116	-138
det tejpa	-136	-168
det tilba	167	11
det tog	-153	-165
det treda	-186	-125
det tryck	304	17
det utbra	-238	-251
det va	-139	71
det vad	-158	-166
det vara	-147	81
det varad	169	220
det varje	-153	-151
det vore	55	337
deta tjat	-105	-168
diab*	-65	-242
diabe hon	118	-37
diabe kan	-155	-112
diabe litet	-190	-131
diabe sedan	167	24
diabe sveta	155	55
diabe table	-141	-133
diabe typ	-280	-235
diabe*	-65	-242
diabet*	-65	-242
diabetes	-235	-329
diabetes*	-177	-130
diabetesar	-197	-135
diabetik*	309	70
diabetiker	279	51
dial*	251	93
dialy krock	-176	-135
dialy muske	171	39
dialy*	251	93
dialys*	208	101
dialyspa*	194	37
dialyspatient	194	37
dialysti*	-176	-135
dialystiden	-176	-135
diar*	-397	-368
diare	-344	-355
diare far	-185	-139
diare kan	145	56
diare sedan	-204	-158
diare sen	-225	-245
did	139	327
did nothi	175	43
die	3	313
die than	-166	-188
died	-339	-322
diet*	-226	-240
diete*	-167	-177
dieten	-167	-177
dife*	-267	-225
difer*	-267	-225
difere*	-267	-225
dig langt	168	16
dig mama	-140	-174
digi*	-166	-123
digit*	-166	-123
digita*	-166	-123
digitalt	-166	-123
dikt*	45	218
dikte om	22	233
dikte*	18	201
dikter	22	233
dimi*	297	60
dimig*	290	54
dimigt	290	54
din	98	216
ding*	165	55
dingl det	165	55
dingl*	165	55
dingla*	165	55
dinglar	165	55
dino*	-201	-232
dinos*	-201	-232
dinosa*	-201	-232
dinosaur*	-201	-232
dinosaurier	-180	-202
dire*	-164	-131
direk leker	-150	-111
direk mar	-172	-128
direk nar	-220	-219
direk och	-234	-178
direk sedan	-169	-171
direk til	9	229
direk*	-164	-131
direkt	-164	-131
disk*	-52	-363
diska i	-156	-166
diska litet	-158	-172
diska*	-210	-235
diskad*	-158	-172
diskade	-158	-172
diskar	-188	-193
diskb ater	169	58
diskb*	306	65
diskba*	169	58
diskbank*	169	58
diskbanken	169	58
diskbr*	191	47
diskbrac*	191	47
diskbrack	191	47
diske*	-254	-311
disken	-254	-311
diskm i	-145	-173
diskm*	81	-158
diskma*	-211	-257
diskmask*	-211	-257
diskmaskinsluckan	-145	-173
diskme*	225	52
diskmede*	225	52
diskmedelstableter	173	29
disku spira	-176	-158
disku*	-176	-158
diskut*	-176	-158
diskuter*	-176	-158
diskutera	-176	-158
disp*	-137	-99
dispu om	-137	-99
dispu*	-137	-99
disput*	-137	-99
disputer*	-137	-99
disputerar	-137	-99
dit	-63	274
dit han	134	245
dit om	0	233
djav*	27	375
djavu bor	26	245
djavu*	27	375
djavul*	37	369
djavulen	37	369
djup*	147	-16
djupa an	38	227
djupa*	74	312
djupar*	69	314
djupare	69	314
djupt	84	-226
djupt att	-128	142
djupt depri	-5	211
djupt efter	-167	-147
djupt hal	-210	-210
djupt i	-190	-269
djupt kolds	270	34
djupt och	282	7
djupt sar	-249	-240
djur*	-219	47
djurj*	-234	-191
djurjo*	-234	-191
djurjour	-234	-191
djurs*	-213	-153
djursj*	-213	-153
djursjuk*	-213	-153
djursjukhus	-213	-153
do	22	329
do #	-186	-167
do asa	9	226
do av	-244	72
do bada	-15	138
do barn	60	230
do burpe	-166	-188
do fatar	41	217
do feber	165	-17
do framf	227	-37
do haha	-163	-115
do hela	52	212
do i	-117	-157
do if	-224	-225
do igen	12	321
do it	27	303
do jag	122	384
do nothi	-222	-239
do nu	25	260
do oftas	76	217
do om	58	147
do pa	-252	-270
do skrik	78	198
do snala	-9	219
do varje	46	166
do vil	27	261
dock*	19	-157
docka	91	-121
docka ar	-172	-181
docka i	217	21
docka*	-178	-144
dockan	-178	-144
dod i	-205	-233
dod pa	-202	-290
dod redan	-16	87
dod sager	-139	-141
dod tre	-174	-137
dod tror	229	2
doda	-117	260
doda efter	-206	-209
doda for	-211	-221
doda fotsv	-195	-255
doda han	9	245
doda hene	25	244
doda honom	-50	181
doda manis	36	210
doda mans	-110	-190
doda mig	-85	51
doda min	87	283
doda mor	152	207
doda mormo	7	132
doda nagon	-6	273
doda os	62	301
doda slakt	35	181
dodad var	30	180
dodad*	30	180
dodade	30	180
dodar	-214	-105
dodar mig	-222	-263
dodar sig	-7	242
dode*	-231	-178
doden	-225	-164
doden fast	-139	-232
doden har	-142	-169
doden igar	24	156
doden och	22	233
doden sedan	-209	-220
doden sen	-122	-190
doden varje	83	187
dodl*	-21	264
dodli*	-21	264
dodlig*	-21	264
dodligt	-21	264
dods	-35	194
dods*	-218	-288
dodsb for	-105	-159
dodsb*	-393	-432
dodsbe*	-185	-237
dodsbevi*	-185	-237
dodsbevis	-169	-201
dodsbeviset	-105	-159
dodsh anars	-4	212
dodsh*	21	247
dodshj*	21	247
dodshjal*	21	247
dodshjalp	21	247
dodst*	-223	-245
dodstr*	-199	-218
dodstrot	-199	-218
doen*	-335	-305
doend sa	-172	-152
doend*	-335	-305
doende	-335	-305
does	-208	-85
does it	-87	113
does*	152	-29
doesn fade	255	74
doesn want	-50	235
doesn*	152	-29
doesnt	152	-29
dog	-403	-213
dog #	-130	-179
dog haha	-124	-138
dog hur	-146	-186
dog igar	-264	-326
dog jag	-141	-169
dog men	-219	-251
dog mit	-228	-256
dog nasta	-229	-201
dog swalo	-240	-224
dog the	-136	-124
dog vil	1	276
doin*	-301	-238
doing	-301	-238
doing mindf	-174	-171
dok	332	52
dok armar	213	11
dok pa	206	34
dokto ensam	-25	255
dokto min	182	37
dokto nu	-173	-134
dokto sager	-139	-164
dokto til	-123	-184
doktor	-183	-292
doktor*	-98	22
doktorn	-98	22
dom	-186	155
dom har	29	271
dom i	-46	213
dom sager	25	244
domna arm	224	18
domna armen	182	-45
domna ben	275	45
domna det	175	9
domna efter	-291	-203
domna en	-182	-162
domna for	21	174
domna forst	172	79
domna foter	-217	-220
domna i	180	-111
domna melan	191	19
domna men	147	71
domna nar	-314	-322
domna ont	180	26
domnad	-59	-228
domnat	278	43
domninga*	-140	-213
domningar	-121	-203
done	-53	266
done*	-251	-300
doner organ	-235	-220
doner*	-251	-300
donera	-251	-300
dont	142	580
dont see	-31	180
door	213	228
dor an	47	239
dor anda	14	173
dor ar	-175	-185
dor av	-230	-257
dor du	18	200
dor kan	-214	-204
dor man	48	180
dor med	-11	209
dor men	-51	191
dor nu	183	-16
dor och	10	202
dor sa	-202	-147
dor sager	-21	272
dora*	-235	-133
dorar	-175	-242
dorar stang	-187	-176
dore*	189	455
doren	189	455
doren ar	-8	284
doren blat	-159	-140
doren mit	4	173
doren nar	4	160
doren norma	-139	-169
doren nu	207	92
dorka han	158	16
dorka och	165	55
dos	-124	-258
dosa	-169	-145
dose by	179	1
dosen	-56	213
dosen spray	-207	-178
doser om	-199	-162
doser*	-199	-162
dosera	-199	-162
doset	163	-99
doset for	187	-21
doset ska	-246	-232
dot	-205	41
dot flera	-135	-155
dot hon	33	166
dot i	-47	148
dot sa	-196	-204
dot ska	47	240
doter blev	102	206
doter borja	-179	-184
doter docka	-172	-181
doter drick	-128	-168
doter e	153	34
doter far	149	6
doter feber	160	36
doter fem	175	-3
doter fraga	10	202
doter fyra	27	166
doter hon	-306	-291
doter hor	24	166
doter hotar	20	192
doter i	77	-112
doter klaga	130	27
doter komer	-208	-239
doter kompi	-187	-164
doter madra	1	160
doter naken	-168	-174
doter nalar	-160	-183
doter nar	-2	201
doter pa	96	238
doter ringd	14	200
doter rum	169	162
doter sager	-178	-184
doter sjalv	-95	-164
doter skar	15	292
doter slar	-27	126
doter slog	-225	-211
doter tog	138	-43
doter trafa	-10	163
doter var	163	-32
doters	-203	13
dov	-268	-194
dov min	-21	152
dov och	-170	-216
dov pa	-192	-164
down one	189	45
dra	160	-154
drac*	189	-51
drack	189	-51
drack atika	169	46
drack barne	223	62
drack e	161	27
drack lampo	167	5
drack lite	-293	-247
drack min	166	63
drack tandv	237	45
drack ur	268	70
drack vin	-237	-250
drag*	289	83
dragi ner	186	10
dragi sig	-205	-174
dragi*	269	109
dragit	269	109
dran*	199	-13
drana efter	-173	-145
drana*	-173	-145
dranag*	-173	-145
dranage	-173	-145
drane pa	-181	-174
drane*	-185	-192
draner*	-185	-192
dranerad	-181	-174
drank	230	-42
drank bleac	225	30
drank honom	5	183
drank lamp	228	43
drank mig	2	308
drank*	172	117
dranka	-108	68
drankt	267	-4
drar	326	176
drar at	210	4
drar efter	280	-40
drar ena	172	-12
drar i	142	-15
drar in	341	68
drar me	169	-28
drar mig	37	172
dras	194	-14
dras in	194	-14
dreg*	271	-39
dregl hog	222	76
dregl o	-220	-204
dregl tandv	194	42
dregl*	248	-47
dregla*	248	-47
dreglar	207	-29
dric*	-232	-101
drick bra	-211	-187
drick for	-206	-271
drick har	247	-11
drick hela	224	52
drick igar	47	205
drick kafe	-296	-285
drick klori	-23	195
drick lite	-161	-231
drick masor	257	93
drick mindr	-152	-108
drick mycke	-204	-221
drick och	-211	-18
drick sa	-73	-148
drick saft	-223	-175
drick slar	192	15
drick tils	20	235
drick vil	23	279
drick vin	-142	-158
drick*	-247	-102
dricke*	-323	-192
dricker	-323	-192
drin*	-187	232
drink fine	-184	-227
drink ont	29	264
drink*	-245	103
drinke*	22	305
drinken	22	305
drinki*	-391	-386
drinking	-391	-386
driv*	-377	-336
drive me	-280	-339
drive mig	-224	-229
drive*	-347	-404
driver	-224	-229
drives	-280	-339
drivi into	13	161
drivi scare	-155	-177
drog mig	-240	-152
drog ner	290	50
drog ut	-240	-325
drogs	223	47
drogs ner	153	32
drogs up	161	21
drom*	-313	-227
dromd att	-253	-245
dromd*	-253	-245
dromde	-253	-245
drome att	-265	-317
drome om	44	365
drome*	-266	-158
dromer	-266	-158
droo*	252	-43
droop face	259	31
droop*	184	33
droopy	259	31
drop*	-25	-228
dropa*	-241	-235
drope*	191	-11
droped	191	-11
drown and	153	-23
drowni*	4	270
drowning	4	270
druc*	243	199
druck flode	175	19
druck for	-22	224
druck i	-45	193
druck lite	25	157
druck nat	91	-66
druck och	-45	180
druck propl	227	-2
druck rengo	160	-6
druck spola	192	-25
druck tandv	204	73
druck up	-12	233
druck vaten	-179	-175
druck*	243	199
drucki*	243	199
druckit	243	199
drug*	17	240
druge and	12	218
druge*	17	240
druged	17	240
drunk	38	270
drunk hosta	252	36
drunk i	-218	-196
drunk jag	59	242
drunk nar	225	-26
drunk som	-178	-166
drunk*	160	-25
drunkn*	160	-25
drunknad*	-288	-291
drunknade	-288	-291
drunknin*	369	30
drunkning	291	1
drunkningstilbud	252	36
druv*	181	5
druva	181	5
dry	-299	-295
dry from	-191	-188
dryc*	-229	-188
dryck	-229	-188
du	-35	202
du en	-198	-204
du forst	86	299
du ha	162	-1
du hund	162	-1
du kvar	-275	-287
du skriv	-64	184
du vanta	188	-29
du var	21	169
dubel	-232	-237
dubel av	180	46
dubel forst	-209	-164
dubel kraks	109	11
dubel nar	-201	-185
dubel och	229	-15
dubel ogonl	248	65
dubel ont	188	41
dubel p	-272	-249
dubel sen	139	3
dubel*	199	-84
dubelsee*	248	65
dubelseende	248	65
dubelsla*	-201	-185
dubelslag	-201	-185
duka*	16	204
dukat	16	204
dukat up	16	204
dum jag	153	3
duma	-13	207
duma saker	-13	207
dumpa a	-13	159
dumt ikval	-63	189
dunk*	-180	-33
dunka efter	-179	-175
dunka*	-186	-34
dunkar	-233	-16
duns*	3	231
dunsa och	3	231
dunsa*	3	231
dunsar	3	231
dusch hon	9	172
dusch lange	12	172
dusch men	-133	-144
dusch och	56	334
dusch sen	-155	-192
duscha	-154	49
duscha*	59	328
duschade	35	238
duschar	43	227
dygn ar	187	192
dygn och	180	31
dyin*	75	-176
dying	75	-176
dyk	240	12
dyk ar	240	12
dyka*	240	12
dykar dyk	240	12
dykar*	240	12
dykars*	206	4
dykarsju*	206	4
dykarsjuka	206	4
dykn*	175	8
dykni och	175	8
dykni*	175	8
dyknin*	175	8
dykning	175	8
dykt*	219	22
dykte	219	22
dykte och	219	22
dyrt	-205	-188
e	272	136
e at	-164	-181
e bla	329	28
e det	17	208
e dubel	211	35
e friko	-178	-211
e frivi	-127	-180
e ful	221	-5
e gravi	158	241
e hon	122	53
e i	-26	127
e kal	275	83
e klar	13	136
e lapar	148	27
e pig	-176	-208
e rad	118	239
e som	271	1
e strok	183	10
e svart	-34	202
e ute	-176	-208
e vatsk	161	27
e verkl	-17	180
ear	-258	-296
eara*	-262	-247
earac and	-189	-161
earac*	-262	-247
earach*	-262	-247
earache	-262	-247
easi*	-90	169
easie*	1	247
easier	1	247
easil any	-174	-144
easil*	-237	-230
easily	-237	-230
eat	-287	-327
eatin nuts	170	17
ebol*	-134	-144
ebola	-134	-144
ebola i	-134	-144
ecze*	-319	-292
eczem*	-319	-292
eczema	-319	-292
efek*	189	14
efekt	189	14
efte*	-166	-76
efter	-179	-83
efter abort	291	74
efter ala	-203	-156
efter alkoh	-156	-164
efter alved	-304	-248
efter andan	393	68
efter antib	232	57
efter bad	-191	-209
efter begra	57	224
efter besok	27	166
efter bet	-235	-202
efter bihal	226	30
efter bonor	-198	-184
efter bords	-117	-138
efter brake	2	250
efter brand	236	3
efter brans	-198	-152
efter celgi	-232	-200
efter dagar	-160	-136
efter dem	15	238
efter den	166	36
efter det	30	321
efter doden	21	277
efter drink	29	264
efter dykni	175	8
efter efter	-217	-188
efter epile	-182	-148
efter fal	-312	-270
efter falet	343	54
efter fasti	-167	-134
efter feber	-219	-204
efter fem	-184	-189
efter feste	-34	-142
efter fet	-182	-176
efter fjalt	214	23
efter fjalv	-256	-275
efter flyg	-238	-213
efter flygr	90	-91
efter flyte	-186	-204
efter forky	-186	-127
efter fotbo	-191	-220
efter getin	242	34
efter golfe	-243	-213
efter gravi	-258	-214
efter gymet	-236	-196
efter halsm	162	10
efter helge	45	347
efter hjart	-272	-238
efter honom	9	183
efter hosta	-192	-198
efter jag	-227	-192
efter jakto	226	6
efter jobet	-343	-332
efter jordn	182	2
efter julbo	-202	-172
efter karao	-311	-252
efter kebab	-185	-233
efter konse	-312	-292
efter lagni	-167	-163
efter lask	-225	-224
efter lonen	-4	173
efter lopni	-177	-177
efter luft	-60	-208
efter lunch	67	-149
efter mal	18	188
efter mama	-197	-201
efter mat	-183	-167
efter maten	-358	-305
efter medic	227	72
efter mig	85	302
efter mug	205	-8
efter mygbe	-154	-163
efter nagon	145	-76
efter nagra	-174	-196
efter natpa	-207	-270
efter nikot	-187	-149
efter noter	382	94
efter ny	-124	-165
efter os	-31	150
efter papa	-133	-144
efter paset	-221	-42
efter pensi	-155	-178
efter piler	-87	147
efter prome	-196	-182
efter rakni	-222	-260
efter rakor	217	65
efter rep	-220	-261
efter sig	259	10
efter simha	-253	-252
efter skarm	-240	-263
efter skolj	-185	-168
efter skotn	-198	-177
efter skrik	-120	-158
efter slade	14	169
efter slage	273	16
efter snosk	-173	-174
efter somn	-208	-200
efter somnt	-209	-205
efter spena	-156	-139
efter spini	-253	-197
efter sprut	-251	-218
efter stors	-217	-197
efter stude	9	164
efter table	256	13
efter tandl	-169	-129
efter tandu	182	14
efter toale	-231	-188
efter tre	-284	-237
efter tromb	-178	-175
efter tvatm	-185	-156
efter vacin	-257	-204
efter varje	-20	157
efter vinet	-184	-179
eftermidag	-175	-203
eftermidags	181	6
egen	-68	273
egen begra	92	254
egen del	100	386
egen hand	12	173
egen sang	-144	-190
egen telef	42	170
egent det	-2	151
egent en	-187	-176
egent forny	264	82
egent mina	63	164
egent undra	-106	-173
eget	286	101
eget hus	-179	-196
eget namn	277	-1
eget spot	211	67
eget val	3	176
egna	72	258
ei hengi	181	11
ei heraa	241	-38
ei lopu	275	6
eigh*	-240	-221
eight	-240	-221
eika	597	80
eika lopu	202	18
eika syo	160	14
eika vasta	275	32
ej	295	69
ej andas	241	24
ej leva	84	188
ekg	-388	-372
ekg och	-224	-245
ekg var	-240	-188
ekon*	-157	-232
ekono*	-157	-232
ekonom*	-157	-232
ekse*	-513	-496
eksem	-452	-400
eksem ar	-153	-174
eksem en	84	232
eksem i	-229	-258
eksem melan	-178	-166
eksem men	87	269
eksem*	-287	-322
ekseme*	-240	-298
eksemet	-240	-298
elaa	32	350
elak	11	192
elak och	11	192
elbo*	-362	-335
eldad i	-219	-171
eldad*	-219	-171
eldade	-219	-171
eldat	229	54
eldat i	229	54
elefa siter	196	37
eleme men	-213	-192
eleme som	-1	177
elen	-8	154
elen ocksa	-8	154
eler bara	-202	-193
eler brist	10	207
eler efter	-4	173
eler en	-230	-234
eler ja	44	177
eler jag	10	202
eler maste	-157	-202
eler prata	174	58
eler skriv	251	32
elev*	-6	207
eleve*	-6	207
eleven	-6	207
eliq*	326	3
eliqu har	169	58
eliqu*	326	3
eliqui*	326	3
eliquis	326	3
elol*	288	22
eloly*	288	22
elolyc*	288	22
elolycka	288	22
elra*	-245	-248
elrak nu	-199	-210
elrak*	-245	-248
elrakn*	-245	-248
elraknin*	-245	-248
elrakningen	-245	-248
elst*	-295	-295
elva	212	357
elva och	-17	191
elva sager	-24	99
emba*	-239	-264
embar i	-203	-230
embar*	-239	-264
embara*	-239	-264
embarasi*	-203	-230
embarasing	-203	-230
emel*	208	23
emela*	208	23
emelan	208	23
emot	37	361
emot att	4	237
emot barnb	-215	-236
emot men	-45	156
emot radio	23	292
en aldre	23	305
en angel	-241	-221
en angva	-263	-218
en aning	-181	-179
en anten	33	155
en ap	13	242
en armba	-240	-181
en av	128	302
en bage	222	33
en bebis	-234	-191
en bil	115	276
en bild	-141	61
en binda	175	2
en bit	-221	-262
en black	219	55
en blixt	187	74
en blodn	-177	-146
en blodt	-175	-182
en brada	263	83
en bro	-195	-67
en bula	-237	-168
en chock	-187	-191
en cysta	-111	-146
en dag	-286	-184
en decka	-239	-259
en dejt	55	175
en docka	241	22
en dor	-40	336
en druva	181	5
en extra	267	10
en fasti	-276	-259
en femkr	-230	-180
en flask	275	288
en fluga	-181	-190
en forky	-148	-236
en fotbo	-286	-249
en fraga	-354	-227
en frukt	-236	-199
en ful	136	193
en galni	-15	138
en gamal	-213	-131
en gardi	241	75
en glasd	-255	-221
en glasr	161	4
en gren	187	5
en gris	-245	-216
en halua	25	236
en halv	-110	-204
en halvt	317	90
en hasts	149	54
en hel	242	-53
en hjart	319	133
en hund	350	44
en ipren	-333	-272
en jaksa	12	259
en jordn	130	41
en kabel	220	-8
en kafts	6	269
en kaka	222	21
en kalv	-257	-263
en kamin	211	22
en karam	229	5
en katun	166	21
en kile	67	285
en knap	12	215
en kniv	-124	-404
en knol	-310	-304
en koksh	158	-2
en konse	-197	-188
en kop	-198	-215
en kopia	33	223
en koran	53	209
en korv	222	67
en korvb	176	34
en kraka	-163	-181
en kramp	171	-33
en krita	-231	-212
en krukv	-198	-186
en kvar	-215	-190
en kvart	415	44
en kvina	-81	179
en lagni	-169	-169
en lakar	-137	-190
en lang	-10	194
en last	27	181
en latsa	-232	-230
en lek	171	12
en leksa	178	36
en lina	253	8
en liten	-176	33
en magne	226	24
en manad	-210	-108
en manis	-172	-217
en masa	238	265
en matsk	198	-8
en medic	-204	-213
en medve	-176	-128
en minut	-369	-380
en myrst	-160	-179
en nagel	-216	-222
en nat	-304	-333
en nave	193	15
en njurs	182	30
en nyfod	-220	-213
en obeha	235	17
en olyck	-36	212
en pa	-281	-386
en pase	268	25
en pine	-90	-164
en plan	-6	324
en plank	308	57
en plomb	-199	-190
en pojke	-110	90
en pojkv	-2	217
en prick	-238	-218
en prins	-219	-209
en prop	181	-23
en psyko	-266	-286
en puf	-180	-153
en raka	164	65
en ren	-210	-235
en robot	-198	-204
en rod	-238	-169
en rolat	-130	-131
en ros	-250	-242
en rost	-8	276
en rulga	226	38
en saa	386	21
en sak	90	270
en sanda	17	169
en sekun	105	-90
en sil	236	-68
en sista	38	275
en sjalv	-200	-223
en skala	-265	-170
en skam	56	180
en skins	200	34
en skuga	186	10
en slang	-88	174
en slav	25	152
en smal	92	167
en snara	-16	221
en sol	-240	-175
en son	12	170
en sonda	211	33
en spion	-12	320
en stent	262	-1
en stick	-356	-293
en stolp	214	83
en stor	163	199
en stot	109	-96
en strok	408	33
en table	-239	-207
en talri	-175	-185
en tands	34	164
en tia	-198	-152
en tid	150	-137
en til	-193	-274
en time	419	74
en tok	22	-175
en trakt	-187	-144
en trasd	181	29
en trea	-257	-249
en truma	238	62
en tune	278	35
en tung	184	29
en tvaa	-122	-185
en ugn	227	53
en under	68	242
en utgan	6	213
en utvag	28	252
en vag	0	296
en valdi	-103	-170
en vante	281	97
en var	-29	159
en varta	-345	-361
en vecka	-212	-60
en vindr	299	42
en visel	240	68
en vit	-213	-192
en vuxen	-23	336
en yxa	155	213
en zombi	-267	-227
ena	201	3
ena armen	246	35
ena benet	160	-39
ena brost	-238	-206
ena foten	169	-28
ena halet	220	-6
ena hande	250	40
ena ljums	129	47
ena mungi	273	37
ena ogat	257	5
ena ogonl	190	79
ena pungk	151	24
ena pupil	251	17
ena sidan	278	9
ena testi	-179	-172
ena vaden	-242	-202
enaa	25	390
enaa elaa	24	295
end	65	376
end for	48	211
enda	74	566
enda losni	8	217
enda satet	-7	180
enda som	44	427
endi*	-16	284
endin my	-16	284
endin*	-16	284
ending	-16	284
endom gor	-176	-158
endometriosen	-176	-158
ener*	-181	-174
energ*	-181	-174
energi	-181	-174
enge*	-262	-148
engel tack	-170	-186
engel*	-262	-148
engels*	-262	-148
engelska	-262	-148
engl*	-60	-219
engli pleas	-282	-246
engli*	-60	-219
englis*	-60	-219
english	-60	-219
enka	327	299
enka herat	11	190
enli*	130	-126
enlig*	130	-126
enligt	130	-126
ens	109	218
ens skule	59	206
ens tita	128	-17
ensa*	222	241
ensam	246	245
ensam det	188	48
ensam foral	-172	-176
ensam gamal	-11	209
ensam hema	238	106
ensam i	233	126
ensam med	-21	195
ensam men	-291	-303
ensam ringd	155	10
ensam sen	-191	-252
ensam snabt	199	-5
ensamk*	-6	148
ensamkom*	-6	148
ensamkomande	-6	148
epil*	73	-198
epile ar	-318	-305
epile far	-214	-198
epile men	231	37
epile nu	270	46
epile sen	-227	-171
epile vad	-241	-144
epile*	73	-198
epilep*	73	-198
epilepsi	-55	-227
epilepsi*	270	-7
epilepsianfal	340	45
epilepsimedicin	-238	-233
epip*	158	-126
epipe den	-227	-204
epipe efter	-189	-131
epipe gar	-185	-98
epipe har	249	23
epipe men	207	-3
epipe*	158	-126
epipen	176	-110
epipenor	-189	-159
er	-353	-390
er det	55	182
er en	211	33
er har	22	236
er igar	-132	-156
er min	184	62
er motag	-199	-182
er tack	-156	-168
erek*	-214	-216
erekt*	-214	-216
erekti*	-214	-216
erektion*	-214	-216
erektionsproblem	-214	-216
erik	167	44
erik sate	167	44
erkan vad	26	157
ert basta	2	165
et aderb	188	48
et aldre	-216	-168
et anfal	252	-60
et ar	-222	-234
et as	-170	-171
et askva	-187	-144
et avske	13	247
et balte	208	221
et barn	-177	39
et boend	-36	-129
et chip	27	264
et dygn	228	49
et extra	-214	-188
et fodel	-181	-224
et gang	10	276
et glas	266	63
et got	-107	-124
et hal	205	-33
et halso	-214	-222
et halva	-328	-305
et helt	-231	-234
et helve	23	275
et hoplo	44	170
et horn	16	177
et hug	129	47
et hus	-161	-210
et i	227	24
et insla	-141	-126
et intyg	-233	-251
et jarnb	184	56
et kasas	-163	-156
et klubs	189	22
et konst	-1	244
et kraft	143	60
et kriti	-162	-169
et lakan	208	36
et lakar	-224	-237
et liv	-26	173
et ljud	258	-28
et lop	164	5
et m	159	6
et marke	-218	-65
et mynt	130	-67
et ogonb	173	14
et paper	35	254
et pisto	206	-31
et progr	-145	-165
et rep	142	224
et revbe	-194	-181
et rivja	-181	-149
et rot	-216	-208
et sar	65	254
et sat	36	304
et skal	3	314
et skarp	213	12
et skruv	173	76
et skyda	-2	204
et stale	-188	-167
et steg	30	354
et trad	298	98
et trasi	194	-26
et tryck	217	12
et updra	13	239
et vanli	-238	-172
et vrak	-147	-163
eta	183	140
eta magsj	191	57
etar*	308	35
etari ar	170	41
etari drack	167	5
etari har	199	53
etari kramp	153	46
etari vil	-201	-172
etari*	308	35
etarin*	308	35
etaringe*	308	35
etaringen	316	39
etei	11	260
etei halua	13	173
etyl*	255	9
etyle*	255	9
etylen*	255	9
etylengl*	255	9
etylenglykol	255	9
even	146	-107
even hapen	-170	-184
even when	281	-13
ever*	-81	129
every	-393	-176
every day	-140	53
every neck	12	201
every night	-126	99
every stoma	-170	-184
every winte	-282	-299
every would	4	229
every*	259	347
everyo*	281	312
everyone	234	234
everyt*	-52	220
everythi*	-52	220
everything	-52	220
everyw*	137	-112
everywhe*	137	-112
everywhere	137	-112
evig	97	290
evig vila	97	290
evig*	50	259
evigt	50	259
evil	-15	182
ex	-167	69
ex brot	20	277
ex fast	-155	-192
ex hotar	68	189
ex lade	-160	-143
ex slog	-135	-201
ex strop	190	-10
ex tving	46	180
ex vad	-259	-289
exakt sama	172	4
exam	-322	-308
exam*	-238	-241
exams	-238	-241
exer*	-226	-256
exerc with	-141	-131
exerc*	-226	-256
exerci*	-226	-256
exercise	-205	-231
exet	23	246
exet folje	46	205
exfr*	-16	182
exfru	-16	182
exfru star	-16	182
exhau is	-170	-126
exis*	48	357
exist*	42	322
existe*	35	284
existera	35	284
exma*	29	235
exman skriv	30	220
exman*	20	193
exmane*	20	193
exmanen	20	193
expl*	-1	-253
explo av	-238	-151
explo brans	199	59
explo from	-196	-172
explo heada	231	64
explo i	395	76
explo ingen	-213	-190
explo snart	-162	-130
explo*	23	-217
explod*	-106	-273
exploder*	-55	-217
explodera	-266	-252
exploderade	245	13
exploderar	-295	-208
explodes	-196	-172
explos*	272	29
explosiv*	196	-9
explosive	231	64
extr*	287	11
extra	326	52
extra knick	267	10
extra metot	213	18
extra slag	-294	-254
eye i	-173	-164
eyeli keeps	-153	-122
eyes are	-192	-93
eyes from	-160	-143
f i	-155	-190
fa andni	-175	-171
fa aren	-132	-151
fa betal	64	276
fa byta	149	4
fa den	26	157
fa det	-155	-58
fa do	82	266
fa fardt	-203	-215
fa feber	-261	-231
fa forlo	-156	-194
fa fram	139	-7
fa hakan	131	59
fa hem	-236	-297
fa hene	144	-19
fa hjalp	-98	142
fa hjart	-273	-244
fa intyg	-173	-189
fa katen	72	228
fa konta	267	75
fa krist	-213	-179
fa liga	-247	-262
fa luft	206	12
fa nagra	-185	-183
fa nat	56	223
fa ner	294	33
fa ny	-281	-239
fa pensi	38	201
fa prata	-254	-321
fa se	40	338
fa slipa	5	242
fa slut	51	195
fa somna	23	279
fa sova	42	192
fa stop	262	29
fa testa	55	182
fa tid	-261	-291
fa tyst	-16	138
fa vard	-141	-170
fa vila	50	259
face	27	-124
face droop	189	49
face feels	-309	-256
face has	158	30
face swole	211	34
fade	302	271
fage*	-316	-248
fagel liger	-256	-208
fagel*	-321	-292
fageln	-297	-269
fain*	95	-162
faint	94	-112
faint*	64	-139
fakta*	140	-111
faktag*	-168	-180
faktagra*	-168	-180
faktagranskning	-168	-180
fakti*	39	232
faktis*	39	232
faktiskt	39	232
faktu det	-157	-132
faktu*	-231	-222
faktur*	-231	-222
faktura	-202	-193
fakturan	-157	-132
fal	-337	-89
fal jag	44	170
fal men	-257	-223
fal pa	-205	-192
fala	183	-30
fala fran	216	-3
fale*	375	-10
faler av	-283	-257
faler iblan	-130	-131
falet	368	65
falet fran	197	16
falet yr	181	55
fals*	-269	-162
falsk*	-269	-162
fami*	-150	105
famil bast	56	180
famil but	-163	-190
famil far	43	195
famil for	16	219
famil i	-136	-200
famil katen	199	68
famil liger	-208	-177
famil men	-223	-230
famil omkri	-140	-161
famil sager	68	154
famil ska	29	188
famil*	-150	105
familj*	-155	9
familjen	-119	64
familjer*	-262	-330
familjeradgivning	-279	-347
famn*	212	55
famne*	212	55
famnen	212	55
fan	179	-85
fan a	-286	-248
fan mit	167	38
fan vad	-205	-188
fans	202	398
fans hej	19	253
fans i	176	-9
fanta om	1	190
fantasie*	1	190
fantasier	1	190
far #	177	48
far ata	-260	-247
far bara	104	254
far behal	-267	-251
far celgi	343	97
far det	-89	212
far et	-260	-316
far febra	192	48
far for	-175	-180
far hal	-179	-198
far han	-322	-119
far har	113	336
far hav	-187	-190
far hjart	123	-85
far hon	-58	-118
far i	-351	-314
far impul	0	171
far ite	293	24
far jag	-339	-296
far kampa	233	27
far knapt	284	48
far kora	-221	-242
far kvava	10	164
far man	-297	-162
far mat	2	155
far medel	30	207
far mina	-154	-117
far ont	-289	-261
far raser	-208	-192
far saga	35	167
far skakn	182	37
far sluta	75	201
far sova	-8	270
far stryk	14	389
far ta	-337	-174
far tande	-219	-246
far tanka	6	265
far ut	43	195
far val	-122	-185
far vanli	-116	-142
far veta	33	278
far vi	-248	-283
fara	-246	-233
farb*	108	166
farbr har	38	230
farbr ute	135	-92
farbr visar	-9	164
farbr*	108	166
farbro*	108	166
farbroder	-3	163
farbror	136	207
farbrorn	110	-72
fard*	-87	157
fardi fardi	36	234
fardi for	-210	-211
fardi inte	36	234
fardi med	-65	157
fardi ska	-168	-180
fardi*	-84	194
fardig*	-51	173
fardigbe*	-250	-245
fardigbehandlad	-250	-245
fardigt	149	318
fardt til	184	62
fardt*	-122	-204
fardtj*	-122	-204
fardtjan*	-122	-204
fardtjanst	-122	-204
farf*	215	57
farfa fick	157	-14
farfa har	182	8
farfa sager	10	157
farfa snubl	190	18
farfa tafsa	19	194
farfa vil	-196	-223
farfa*	215	57
farfar	189	56
farg	-165	-289
farga haret	-236	-229
farga rod	194	43
fargad*	-236	-229
fargade	-236	-229
fargas	194	43
farl*	-400	-173
farli att	-279	-290
farli eler	-281	-265
farli*	-400	-173
farlig	-27	247
farlig*	-515	-498
farligt	-480	-468
farm*	204	-11
farmo ar	-339	-327
farmo blev	43	196
farmo dog	-130	-179
farmo for	-35	111
farmo haler	191	1
farmo morfa	175	16
farmo*	204	-11
farmor	204	-11
farn	213	14
farn benet	213	14
farsk rispo	5	178
farsk*	131	226
farska	4	252
farv*	-64	242
farva*	-64	242
farval	-64	242
fast	287	344
fast det	249	330
fast foda	-179	-184
fast hene	-31	202
fast hon	303	31
fast i	-26	-165
fast ja	32	179
fast lakar	-134	-172
fast lite	180	-12
fast mig	-6	339
fast min	36	295
fast och	114	193
fast pa	-166	-112
fast vi	179	-22
fast vid	-199	-174
fast*	16	-240
fasta ramad	-141	-133
fasta*	-163	-154
fastat	-141	-133
fasti den	-167	-134
fasti och	-169	-124
fasti pa	-259	-239
fasti sat	-186	-224
fasti vad	-211	-158
fasti*	-308	-372
fastin*	-308	-372
fasting	-448	-426
fastk*	268	18
fastkl*	268	18
fastklam*	268	18
fastklamd	268	18
fastm drog	36	162
fastm*	36	162
fastma*	36	162
fastman	36	162
fastn han	249	33
fastn i	199	-87
fastn pa	-230	-195
fastn*	231	-93
fastna*	231	-93
fastnade	247	-63
fastnar	-230	-195
fastnat	236	61
fat	281	-83
fat afte	-181	-149
fat avlop	174	21
fat beske	-146	-175
fat brost	-180	-169
fat cance	-190	-135
fat en	302	-95
fat finar	-205	-246
fat grane	239	1
fat i	325	-19
fat kalel	-232	-217
fat klamy	-224	-224
fat kokan	189	-26
fat kraft	-5	221
fat nacks	-291	-246
fat nagot	236	30
fat nagra	-177	-146
fat nya	-162	-132
fat order	-3	148
fat pacem	-176	-129
fat pneum	-195	-176
fat prick	-186	-125
fat roda	-214	-132
fat skavs	-154	-146
fat slaga	276	84
fat sma	133	36
fat stot	205	27
fat svart	-192	-117
fat table	-255	-214
fat tid	-237	-33
fat trani	-157	-131
fat utskr	-209	-205
fat vaner	-217	-194
fatar ingen	-155	-190
fatar ni	41	217
fatat	33	215
fatat beslu	33	215
favo*	-196	-207
favor tog	-196	-207
favor*	-196	-207
favori*	-196	-207
favorits*	-196	-207
favoritserie	-196	-207
febe*	-62	-226
feber #	-87	-185
feber andas	175	31
feber ar	-156	-222
feber barne	-219	-204
feber flera	-261	-231
feber forst	170	43
feber gick	-267	-216
feber gra	234	42
feber hos	-350	-293
feber huden	143	-26
feber i	-289	-222
feber ingen	29	220
feber inte	-239	-216
feber ja	-186	-220
feber just	250	82
feber kal	186	73
feber kvina	-106	-133
feber men	-351	-284
feber nacke	232	52
feber nu	230	44
feber och	-64	-200
feber ont	247	77
feber orkar	-101	-150
feber sedan	-369	-238
feber slo	235	56
feber sova	160	36
feber sover	241	66
feber stel	223	53
feber svar	226	30
feber under	196	11
feber var	120	42
feber vil	-271	-228
feber*	-97	-278
feberf*	-161	-128
feberfri	-161	-128
feberk*	320	-30
feberkra*	320	-30
feberkramp	306	-39
feberkrampar	170	43
febern	-393	-363
febra o	192	48
febra*	192	48
febrar	192	48
febri seizu	-180	-134
febril*	-180	-134
febrile	-180	-134
feed	193	-103
feedi wel	-250	-223
feel	196	76
feel bad	28	236
feel faint	267	31
feel fine	-350	-302
feel his	145	-45
feel my	187	31
feel ok	186	4
feel peace	-5	225
feel somet	0	190
feel*	153	-146
feeli low	-219	-249
feels	187	-87
feels like	309	37
feet	-179	-290
feet are	-308	-306
fel	155	-113
fel adres	-187	-211
fel blick	-4	173
fel datum	-243	-265
fel dos	-255	-214
fel down	152	-25
fel frago	176	49
fel greje	133	-60
fel haha	-211	-187
fel hal	271	52
fel jag	150	46
fel medic	247	35
fel numer	-251	-245
fel of	337	-15
fel ord	171	37
fel sida	-39	162
fel slar	26	177
fel sprut	167	39
fel strup	255	-6
fel throu	199	-43
fel yeste	166	-2
felt	271	36
felt a	221	-5
fem	-23	-226
fem dygn	16	235
fem gange	127	-91
fem i	-122	-185
fem kilo	-158	-159
fem min	222	-39
fem minut	-179	-213
fema*	-212	-358
femar nej	215	53
femar och	-178	-166
femar sager	-221	-227
femar siter	169	56
femar*	-155	-324
femari*	-155	-324
femaring	-306	-309
femaring*	-92	-264
femaringen	-92	-264
femk*	-294	-219
femkr*	-294	-219
femkro*	-294	-219
femkrona	-230	-180
femti borde	-197	-159
femti nu	-153	-184
femti pa	20	170
femti*	-332	-258
femtio	-244	-187
femtio*	-239	-236
femtiotv*	-220	-224
femtiotva	-220	-224
fest	96	260
fest o	131	-22
feste bakis	-179	-175
feste o	146	-12
feste var	-167	-172
fet	-247	-283
fet mat	-188	-184
feve*	44	-196
fever	44	-196
fever #	-167	-192
fever hates	166	13
fever im	-161	-116
fever table	-188	-192
fick #	-159	-110
fick agror	132	36
fick aka	-181	-242
fick av	-155	-162
fick avliv	-143	-164
fick barn	-134	22
fick beske	25	162
fick beton	235	16
fick blama	-158	-190
fick bol	-163	-145
fick den	63	270
fick det	233	16
fick grus	-252	-236
fick hamta	-17	176
fick het	144	27
fick hjalp	-166	-203
fick hjarn	-187	-164
fick hjart	-448	-355
fick hocke	229	10
fick huvud	-244	-224
fick ja	-177	-165
fick jateo	192	60
fick kaust	185	23
fick kramp	145	23
fick krup	-194	-184
fick laga	207	70
fick lite	-221	-202
fick lut	211	4
fick mens	-209	-220
fick nasta	-262	-191
fick ner	126	-98
fick nya	-212	-192
fick ont	213	-24
fick panik	-282	-289
fick penic	229	49
fick puck	157	65
fick ryck	157	-14
fick sata	246	31
fick skavs	-163	-219
fick skrid	194	43
fick sova	-198	-214
fick span	-200	-164
fick strom	355	54
fick syra	176	14
fick up	232	8
fick vaten	-214	-164
figh*	-42	197
fika*	284	181
fikat	184	26
file*	-294	-310
film	-223	-214
film*	-94	193
filma nar	49	197
filma*	41	356
filmad*	-17	256
filmade	-17	256
filmar	51	187
filmat	42	191
filme och	-9	164
filme var	-197	-171
filt*	-195	-74
filte*	-195	-74
filter	-185	-184
fin	-258	-294
fina	-228	-176
fina vaner	-209	-212
fina*	-351	-5
final ont	-120	-158
final week	-153	-122
final*	-203	-177
finale*	-120	-158
finalen	-120	-158
finals	-165	-149
finar	-550	-575
finar i	-341	-357
finar overa	-194	-238
finar pa	-254	-292
finas	146	550
finas nar	-14	181
finas snala	16	222
finas til	74	276
find words	199	2
fine	-446	-481
fine can	-299	-350
fine pa	-218	-181
fing*	164	-102
finge ar	318	15
finge av	228	-7
finge dar	-55	76
finge go	-219	-187
finge klamd	190	14
finge on	-206	-217
finge pa	-176	-141
finge*	334	-107
finger*	405	-54
fingerbo*	222	32
fingerborgsbloma	222	32
fingermarken	-55	76
fingerto*	279	-40
fingertopar	195	32
fingertopen	252	-44
fingr #	206	33
fingr ar	359	34
fingr borta	219	16
fingr hange	265	34
fingr i	-363	-150
fingr ingen	-215	-193
fingr nar	-235	-231
fingr pa	-323	-401
fingr varje	76	174
fingre*	-18	-257
fingret	-18	-257
finis a	273	-39
fins	-531	-258
fins anan	-270	-287
fins att	-155	-178
fins bara	24	379
fins de	-252	-260
fins det	-485	-471
fins djurj	-234	-191
fins en	30	265
fins famil	-236	-293
fins for	-188	-265
fins i	19	212
fins kvar	-192	-59
fins nat	-282	-329
fins och	-20	190
fint	-404	-312
fint nu	-151	-164
fint sa	-164	-118
fira jul	11	201
first time	-5	225
first were	184	29
fisk	204	-108
fisk*	-239	-233
fiske flyte	-169	-151
fiske*	-169	-151
fisken	-169	-151
fit and	241	-37
fiti*	254	21
fitin*	254	21
fiting	254	21
five	243	202
fixa	-115	98
fixa det	-9	170
fixa tid	-212	-186
fixa*	17	231
fixat	12	188
fixat alt	14	173
fjalt*	214	23
fjaltu*	214	23
fjalture*	214	23
fjalturen	214	23
fjalv sa	-141	-156
fjalv*	-198	-207
fjalva*	-198	-207
fjalvand*	-198	-207
fjalvandringen	-198	-207
fjard gange	-192	-264
fjard*	-213	-128
fjarde	-213	-128
fjol	-325	-353
fjol hon	-125	-142
fjol nu	-232	-221
fjol och	-203	-193
fjor*	177	258
fjort handl	5	178
fjort*	177	258
fjorto*	177	258
fjorton	174	176
fjortona*	5	178
fjortonarings	5	178
flac*	170	-114
flack	-350	-310
flack i	-238	-226
flack och	133	49
flack pa	114	-50
flack sex	203	25
flack*	381	18
flacka*	298	-30
flackar	222	-58
flackarn*	173	11
flackarna	173	11
flacki*	262	70
flackig	262	70
flaga*	206	32
flagar	206	32
flam*	420	63
flama up	266	26
flama*	266	26
flamad*	266	26
flamade	266	26
flami pa	205	77
flami*	208	42
flamig	208	42
flamt fast	202	-23
flamt jag	126	31
flamt och	181	30
flamt*	257	5
flamta*	258	3
flamtar	258	3
flan*	-202	-135
flank*	-202	-135
flanke*	-202	-135
flanken	-202	-135
flasa i	232	-5
flasa som	263	78
flasa*	371	78
flasar	371	78
flasi*	-270	-244
flasig	-270	-244
flask jag	3	200
flask langr	-208	-197
flask med	270	72
flask tre	166	63
flask vin	204	-4
flaska	344	259
flaska*	-8	-166
flaskan	-8	-166
flasko*	11	260
flaskor	11	260
fler*	-158	-104
flera	-158	-104
flera ar	-411	-405
flera gange	-263	-24
flera manad	-113	33
flera nater	-190	-205
flera prata	-180	-171
flera sekun	276	55
flera stota	252	49
flick hon	-106	-173
flick later	-168	-131
flick och	2	218
flick papa	-153	-180
flick ryckt	187	27
flick skote	-216	-146
flick slar	77	342
flick spark	35	218
flickvan*	-106	78
flickvanen	47	296
flickvans	-153	-180
flik	-192	-168
flik pa	-192	-168
flim*	100	-58
flime for	189	77
flime forst	-256	-152
flime som	-203	-199
flimr til	179	0
flimr*	274	48
flimra*	231	23
flimrar	231	23
flip*	3	-170
flipe my	173	-1
flipe*	173	-1
fliped	173	-1
flit	48	478
flit det	-51	205
flit efter	32	153
flit for	30	318
flit nu	105	-53
flode a	175	19
flog	382	-21
flog av	217	30
flog over	162	35
floo*	364	-143
floor	364	-143
flop*	373	37
flopy	367	31
flug*	161	-111
fluga	-181	-190
flugs*	305	63
flugsv*	305	63
flugsvam*	305	63
flugsvamp	306	66
flyg	-295	-266
flyg*	-176	-251
flyga	-180	-47
flyga behov	-167	-197
flyge*	-238	-338
flyget	-218	-305
flygp*	-228	-173
flygpl*	-228	-173
flygplan*	-228	-173
flygplanet	-228	-173
flygr lock	-221	-189
flygr vil	-170	-138
flygr*	92	-159
flygra*	-217	-255
flygrad	-180	-176
flygrads*	-130	-179
flygradsla	-130	-179
flygre*	160	-75
flygresa*	178	-62
flygresan	178	-62
flyt*	-380	-290
flyta ger	-153	-210
flyta til	-295	-410
flyta*	-286	-150
flytad*	-245	-281
flytade	-245	-281
flytan*	-192	-179
flytande	-192	-179
flyte men	-128	-141
flyte pa	-169	-151
flyte runt	-198	-150
flyte*	-226	-287
flyten	-72	-208
flyter	-264	-212
flytn fran	-194	-198
flytn nar	-183	-140
flytn skaka	198	43
flytning	-137	-238
foam	241	-3
fod	26	183
fod av	26	183
fode	254	169
fode for	231	214
fode*	42	-89
fodel pa	-190	-219
fodel*	-276	-97
fodels*	-276	-97
fodelsed*	62	261
fodelsedag	62	261
fodelsem*	-297	-320
fodelsemarke	-258	-264
fodelsemarket	-174	-191
foder	375	37
foder hema	266	15
foder nu	241	-13
foder typ	207	20
fodse och	196	26
fogl*	-324	-286
foglo i	-199	-183
foglo*	-324	-286
foglos*	-324	-286
foglosni*	-324	-286
foglosning	-324	-286
fol	428	-17
fol av	178	-3
fol fran	395	5
fol i	166	-43
fol nerfo	149	10
fol over	237	-9
fol rakt	176	51
folj*	28	358
folja	-52	219
folja papa	1	219
folja up	-213	-224
folje efter	102	322
folje*	98	347
foljer	98	347
folk framf	1	168
folk har	-168	-208
folk och	2	225
folk undra	55	165
folk*	-261	-227
folks*	-193	-188
folksa*	-193	-188
folksaml*	-193	-188
folksamlingar	-193	-188
fons*	4	198
fonst och	65	272
fonst*	4	198
fonstret	140	240
font*	364	71
fonta bukta	256	26
fonta*	364	71
fontan*	364	71
fontanel	222	21
fontanel*	307	52
fontanelen	307	52
foot	88	-142
foot and	-237	-237
foot is	184	29
fopa*	-166	-173
fopat ger	-166	-173
fopat*	-166	-173
fopato*	-166	-173
fopatofl*	-166	-173
fopatoflor	-166	-173
for	9	199
for air	377	7
for al	69	268
for ala	-86	136
for aldre	-168	-208
for alt	-89	361
for altid	106	552
for andra	153	46
for ankor	-206	-233
for askan	-255	-265
for att	-26	222
for being	29	247
for bloda	56	250
for blodf	-233	-225
for blodp	-197	-269
for blodt	-252	-237
for brot	-190	-253
for co	214	18
for covid	-186	-141
for da	196	135
for dag	148	19
for days	-369	-410
for de	252	146
for dem	-210	-64
for doden	-143	-202
for egen	100	424
for en	501	141
for ena	249	56
for evigt	50	259
for famil	56	180
for fem	284	35
for flyge	-190	-248
for fora	-218	-215
for forst	215	230
for ful	9	244
for good	48	211
for got	66	370
for han	12	305
for handl	24	165
for hard	-204	-156
for hart	46	174
for hela	187	-21
for hene	-144	-176
for hjalp	-278	-229
for hjart	-299	-295
for hoger	185	58
for hogt	-297	-334
for hojde	-256	-291
for hon	189	179
for honom	-87	223
for jag	249	350
for katen	-4	186
for klamy	-190	-198
for kolox	271	24
for kontr	-186	-170
for lagt	-186	-194
for lange	-314	-346
for langt	-203	-188
for lite	-224	-256
for lungi	-257	-248
for manga	363	0
for me	-42	261
for min	41	294
for mit	136	203
for my	-299	-259
for mycke	-253	-155
for nagon	13	192
for nagra	195	52
for nalar	-167	-270
for nio	164	71
for nu	-182	-174
for ogat	210	9
for ont	11	248
for orat	-360	-318
for orone	-4	212
for overg	11	202
for overv	-194	-189
for pacem	-212	-186
for papa	15	358
for preve	-147	-180
for psyko	20	223
for sa	-268	-263
for scuba	-161	-116
for sent	-298	-238
for sex	252	33
for six	205	-15
for spind	-264	-284
for spira	-193	-192
for sprut	-332	-381
for steks	-154	-190
for the	-34	199
for three	-287	-251
for tidig	150	281
for tio	296	301
for tjugo	212	36
for tung	-202	-163
for ukrai	-193	-147
for vad	57	343
for vanst	176	32
for vapen	-193	-211
for varje	307	340
for varto	-134	-163
for vaten	-153	-184
for vride	25	164
for when	37	269
for work	-192	-205
fora aret	-342	-238
fora infar	185	24
fora somar	-264	-269
fora vecka	304	334
fora*	-202	104
forad kaner	-173	-187
forad*	-101	58
forade*	-101	58
foradet	-101	58
foral fins	-172	-176
foral for	59	301
foral*	-82	188
foralder	-314	-404
foraldrar	88	287
foralt*	59	301
foraltid	59	301
forb*	74	167
forbe infor	-117	-160
forbe*	-145	76
forber*	-145	76
forbered	-327	-314
forbi	181	331
forbi i	76	174
forbl for	56	250
forbl*	56	250
forblo*	56	250
forbloda	56	250
forc*	21	219
force himse	-9	147
force*	5	180
forced	5	180
fore*	-266	-487
forel*	-332	-303
forela*	-332	-303
foren*	-182	-206
foreni*	-182	-206
forening*	-182	-206
fores*	70	-172
forest*	259	-31
forfo*	48	204
forfol*	48	204
forg*	266	320
forga pig	-156	-127
forga tar	190	18
forgi honom	-42	180
forgi jag	-43	176
forgi lufte	2	125
forgi mig	40	237
forgi*	205	192
forgif*	205	192
forgifta	23	266
forgifta*	265	212
forgiftad	293	181
forgiftn*	-207	-210
forgiftning	-207	-210
forh*	-301	-329
forha for	-204	-156
forha*	-207	-167
forhar*	-204	-156
forhardn*	-204	-156
forhardnad	-204	-156
fork*	-317	-386
forky far	-155	-114
forky gick	-242	-166
forky och	-219	-182
forky*	-294	-388
forkyl*	-294	-388
forkyld	-75	-213
forkylni*	-390	-395
forkylning	-215	-275
forkylningar	-154	-204
forkylningen	-316	-247
forla av	-252	-213
forla fel	-295	-290
forla for	45	156
forla fran	249	8
forla i	167	42
forla mig	12	182
forla pa	354	44
forla sager	-172	-181
forla sedan	-225	-189
forla til	-23	193
forla tror	183	10
forla trot	-153	-147
forlam*	216	80
forlamad	232	118
forlaman*	-153	-147
forlamande	-153	-147
forlamat	176	49
forlan*	-215	-268
forlat	-240	149
forlat*	-19	241
forlatel*	-18	215
forlo for	-236	-34
forlo job	20	203
forlo med	-198	-233
forlo*	-256	78
forlor*	-32	215
forlora	20	203
forlorat	46	228
forlos*	-325	-79
forlosni*	-325	-79
forlosningen	-236	-34
forlosningsdepresion	-223	-38
formi det	127	31
formi hon	-212	-192
formi men	-68	140
formidag*	227	165
formidags	225	166
formidan	-212	-192
formu*	-257	-246
formul*	-257	-246
forn*	-237	-250
forny adren	-157	-127
forny den	-185	-98
forny mina	-189	-283
forny mit	219	180
forny recep	-222	-228
forny*	-219	-216
fornya	-216	-209
forp*	53	277
forpa det	23	191
forpa sedan	43	182
forpa*	53	277
forpac*	53	277
forpackn*	53	277
forpackning	23	191
forpackningen	43	182
forsa blod	186	-3
forsa for	-266	-245
forsa om	43	195
forsa skule	-9	159
forsa*	207	136
forsakringen	135	202
forsakringskasan	-283	-276
forsakringspengarna	-18	326
forsar	397	48
forsk*	-330	-193
forsko*	-309	-152
forskolan	-223	-300
forskole*	-227	-237
forskoleinskolning	-227	-237
forso hanga	-34	133
forso igar	-6	186
forso igen	-85	105
forso sata	205	56
forso stopa	-2	201
forso stryp	285	37
forsoka	-18	186
forsoker	131	-125
forsokt	49	196
forsokte	-36	244
forst alas	23	303
forst barne	-290	-279
forst hans	-197	-213
forst hos	-197	-206
forst ingen	152	-13
forst man	-187	-255
forst men	297	97
forst nagra	-152	-151
forst nu	172	79
forst och	-257	-171
forst sa	-139	-43
forst sen	-271	-259
forst stege	-209	-245
forst table	182	30
forst timen	-209	-164
forsta	-204	-280
forstaga*	-155	-162
forstagangsmamor	-155	-162
forstar	223	260
forsto*	-284	-10
forstopa*	-293	-260
forstopad	-293	-260
forstopn*	-245	-258
forstopning	-245	-258
forstor	-72	196
forsv direk	-168	-168
forsv efter	-33	-171
forsv for	75	222
forsv igen	205	-17
forsv med	192	-21
forsv nar	-103	-142
forsvi*	260	314
forsvina	57	295
forsvu*	-236	-236
forsvuni*	-216	-211
forsvunit	-216	-211
fort #	174	73
fort a	156	30
fort barne	25	331
fort bjork	-170	-159
fort han	218	-34
fort mage	250	92
fort nar	-278	-285
fort o	192	48
fort och	189	164
fort som	9	173
fort vi	-9	210
forta nar	-173	-138
fortf bla	196	68
fortf lever	39	242
fortf lite	-162	-109
fortf ont	-221	-222
fortj att	9	138
fortj*	41	280
fortja*	41	280
fortjana*	41	280
fortjanar	41	280
forts andas	0	215
forts med	44	-139
forts rina	191	53
fortsate*	278	54
fortsater	278	54
forut a	-236	-233
forut nej	54	333
forut pa	-173	-155
forut var	50	192
forv*	125	-58
forva da	-212	-166
forva*	-206	-263
forvar*	-201	-256
forvarka*	-258	-196
forvarkar	-258	-196
forvarni*	253	68
forvarning	253	68
forvi och	242	92
forvi*	292	73
forvir*	292	73
forvirad	285	70
fost*	204	171
foste sedan	208	42
foste*	230	202
foster*	230	202
fosteror*	208	42
fosterorelser	208	42
fot	274	18
fot barn	301	237
fot efter	-196	-182
fot for	14	178
fot ont	-203	-192
fot siter	160	0
fot stick	271	-6
fot synas	269	8
fotb*	-276	-371
fotbo bara	176	51
fotbo i	-206	-172
fotbo igar	-296	-263
fotbo ont	-198	-232
fotbo*	-276	-371
fotbol	-314	-291
fotbol*	-139	-268
fotbolen	-305	-282
fotbolsl*	-198	-232
fotbolslaget	-198	-232
fote*	-256	-389
foten ar	-187	-176
foten bla	-179	-181
foten den	201	46
foten hange	165	14
foten har	193	30
foten i	276	8
foten lukta	178	61
foten men	12	187
foten nar	-297	-299
foten pa	-244	-231
foten siter	-235	-240
foten svule	-149	-113
foter	-353	-415
foter ar	245	23
foter flack	203	25
foter i	-173	-139
foter nar	-269	-258
foter o	170	69
foter sveta	-194	-175
foter*	-46	-230
fotern*	-44	-232
foterna	-44	-232
fots*	-341	-372
fotsv en	-195	-255
fotsv*	-341	-372
fotsva*	-341	-372
fotsvamp	-283	-274
fotsvamp*	-195	-255
fotsvampen	-195	-255
fotv*	-63	-192
fotva*	-63	-192
fotvar*	-63	-192
fotvard	-26	-174
foun*	283	146
found	283	146
four with	-161	-116
fr	42	256
fr this	4	173
frad*	258	21
fradg runt	236	19
fradg*	258	21
fradga	223	26
fradga*	216	0
fradgar	216	0
fraga av	-89	-158
fraga bara	-239	-101
fraga det	-120	-195
fraga efter	18	188
fraga fins	68	201
fraga for	80	291
fraga fran	4	170
fraga galde	63	164
fraga han	30	238
fraga hela	220	53
fraga hur	29	271
fraga ja	135	198
fraga men	-241	-291
fraga mest	70	188
fraga om	-14	-287
fraga vad	14	200
fraga var	-183	-235
fraga*	-36	141
fragad*	38	369
fragade	38	369
frage jag	-174	-204
frage*	-174	-204
frages*	-174	-204
fragesta*	-174	-204
fragestalning	-174	-204
frago och	62	-50
frak*	165	-38
frakt*	165	-38
fraktu*	165	-38
fraktur	220	10
fram	261	307
fram bosan	9	205
fram emot	-153	30
fram et	207	-44
fram huvud	130	27
fram morsa	-39	122
fram nagra	75	-61
fram orden	218	-15
fram tanda	-24	149
fram tva	197	-28
fram*	49	195
frama dregl	169	56
frama huvud	191	15
frama vid	145	-26
frama*	40	-175
framat*	292	-10
framatlu*	273	0
framatlutad	273	0
frame	-134	148
frame under	-203	-192
framf alt	-219	-201
framf busen	9	194
framf mig	190	297
framf os	255	-45
framf taget	11	209
framf*	195	264
framfo*	195	264
framfor	195	264
frams nat	-176	-128
frams*	-127	-175
framst*	-176	-128
framstup*	-176	-128
framstupa	-176	-128
framt bara	4	172
framtid	4	172
framtids*	-214	-286
framtidsfulmakt	-214	-286
fran #	-206	-227
fran ala	8	189
fran alt	18	288
fran apote	-282	-231
fran bajsa	-205	-197
fran benet	180	-21
fran blomk	-185	-209
fran bron	-6	238
fran brost	197	43
fran bryga	-198	-192
fran dokto	-123	-184
fran eleme	-181	-26
fran fonst	240	-19
fran forsa	-237	-251
fran grane	-208	-236
fran halse	241	-12
fran haste	233	18
fran hog	217	6
fran hogra	165	55
fran hogsp	255	30
fran hosku	182	84
fran hylan	-146	-154
fran i	-267	-224
fran jobet	-69	191
fran klon	-197	-183
fran madra	-146	-158
fran midja	249	8
fran nar	-153	-212
fran nasan	-190	-205
fran natet	-19	203
fran nol	213	89
fran penis	-261	-269
fran psyk	29	265
fran radio	30	207
fran sin	7	132
fran sjate	48	180
fran sjukh	-172	-23
fran sofan	-344	-250
fran sport	-178	-191
fran stan	-141	-170
fran stege	204	-12
fran tak	209	4
fran taket	271	126
fran tan	178	61
fran tandk	166	-55
fran tandl	-146	-142
fran thail	242	22
fran toan	-42	114
fran tramp	189	64
fran*	136	-55
franv*	136	-55
franva*	136	-55
franvara*	209	28
franvarande	209	28
frat*	371	25
frata*	192	27
fratan*	192	27
fratande	192	27
frats*	296	18
fratsk*	296	18
fratskad*	296	18
fratskada	296	18
fred*	0	218
freda ar	45	329
freda barne	-147	-117
freda det	-160	-244
freda ja	14	173
freda min	-130	-179
freda nu	201	3
freda och	-195	-192
freda*	0	218
fredag	-126	160
fres*	7	308
frest ikval	-2	221
frest*	-2	221
fresta*	-2	221
frestar	-2	221
frid*	-186	75
frida*	-134	150
friday	-134	150
fridy*	-181	-220
fridyk*	-181	-220
frien says	-56	136
frien texte	-24	157
friend	246	263
frik*	-216	-276
friko hur	-178	-211
friko*	-216	-276
frikor*	-216	-276
frikort	-216	-276
fris*	-352	-389
frisk	-413	-395
frisk far	-206	-158
frisk ur	-221	-133
frisk*	-230	-103
friski*	-138	-200
friskint*	-138	-200
friskintyg	-138	-200
friskt	-254	-177
frity over	246	72
frity*	246	72
frityr*	246	72
frityrol*	246	72
frityrolja	228	58
friv*	-189	-239
frivi sex	-149	-176
frivi*	-189	-239
frivil*	-189	-239
frivilig*	-189	-239
friviligt	-189	-239
frok*	-203	-232
froke sager	-185	-195
froke*	-203	-232
froken	-203	-232
from his	189	32
from my	-242	-13
from polen	-160	-143
from sprea	-196	-172
fros	-391	-239
fros lite	-270	-207
fros*	399	27
frosa	444	60
frosa kisar	-285	-220
frosa och	281	58
frosa sen	165	50
frosa skaka	194	8
frosa yr	181	77
fru ar	187	137
fru bebis	150	15
fru feber	120	42
fru fick	243	17
fru gick	3	191
fru gravi	191	45
fru har	-112	144
fru i	9	173
fru jag	72	239
fru och	-100	190
fru sager	51	-150
fru skule	38	201
fru slog	-244	-268
fru stira	-48	142
fru vil	-178	-203
fruga sager	-208	-195
fruk*	155	-149
fruko iblan	-236	-242
fruko och	222	26
fruko*	-1	-214
frukos*	-1	-214
frukost	-47	-196
frukoste*	72	-128
frukosten	72	-128
frukt	167	29
frukt blodt	215	43
frukt dalig	182	-5
frukt om	167	29
frukt*	221	8
frukta*	332	86
fruktans*	332	86
fruktansvart	320	83
fruktansvert	-177	-165
fruktk*	-236	-199
fruktkar*	-236	-199
fruktkarna	-236	-199
frun	54	282
frun det	31	190
frun slog	23	159
frus*	-168	-68
fruse pulse	162	73
fruse skuld	-212	-199
fruse*	-204	-257
frusen	-204	-257
frusi sa	155	-22
frys*	265	-1
frysa	-92	72
fryse #	196	13
fryse har	131	-1
fryse sa	275	39
fryse*	221	-59
fryser	221	-59
ful	369	206
ful a	-28	168
ful for	9	244
ful han	-33	152
ful i	-200	-198
ful igen	220	-29
ful kompi	131	6
ful men	251	-61
ful under	1	160
fula	-173	-203
fula av	181	43
fula ut	-298	-251
fult	-311	-156
fund*	2	211
funde alvar	45	251
funde pa	33	225
funde*	2	211
funder*	2	211
funderat	38	283
fung*	50	-139
funge en	259	56
funge fint	-182	-125
funge mar	160	22
funge nalox	-194	-174
funge*	50	-139
funger*	50	-139
fungera	360	112
fungerar	-158	-227
funk*	-254	-337
funka apen	-222	-209
funka det	173	45
funka*	-172	-239
funkar	-144	-210
funky	-172	-166
funy	286	47
fy	-252	-246
fy fan	-205	-188
fyla	-169	-344
fyla i	-199	-218
fyla*	-265	-274
fylas	-246	-232
fyld*	-252	-308
fylde	-264	-349
fylde #	-122	-190
fyler #	-23	190
fyler femti	20	170
fyler man	-157	-158
fyra	152	-44
fyra ar	-230	-164
fyra av	-244	-238
fyra da	1	155
fyra for	197	-10
fyra gange	202	-22
fyra men	179	-5
fyra sa	149	168
fyra tag	1	252
fyra varje	-375	-366
fyra*	-273	-326
fyraa vakna	-171	-168
fyraa*	-216	-243
fyraar*	-216	-243
fyraarin*	-216	-243
fyraaringen	-190	-217
fyrh*	175	11
fyrhj och	170	14
fyrhj*	175	11
fyrhju*	175	11
fyrhjuli*	175	11
fyrhjulingen	170	14
fyrti gange	268	70
fyrti kan	-176	-193
fyrv*	210	31
fyrve explo	210	31
fyrve*	210	31
fyrver*	210	31
fyrverke*	210	31
fyrverkeri	210	31
fysioterapeut	-220	-236
ga	-91	153
ga bort	70	188
ga forbi	27	243
ga hem	69	329
ga i	-233	-240
ga inan	-4	173
ga men	-126	-102
ga ner	-228	-52
ga pa	-333	-350
ga rakt	191	2
ga rygon	-180	-164
ga up	-347	-339
ga upfor	187	5
ga ut	7	450
gafe*	254	4
gafel i	196	32
gafel*	254	4
gafeln	254	4
gala*	-187	-199
galan i	-154	-175
galan*	-154	-175
galanf*	-154	-175
galanfal	-154	-175
galde egent	63	164
gale*	-342	-214
galen	-239	-216
galen ar	-118	-175
galen av	-119	-139
galen i	43	196
galen sama	-176	-158
galer	-302	-173
galer aven	59	246
galer det	-154	-194
galer mig	-264	-271
galer min	-207	-340
galer mit	87	269
galer recep	-232	-192
galg*	243	26
galgr tva	243	26
galgr*	243	26
galgro*	243	26
galgront	243	26
gali*	147	-72
galim*	245	20
galima*	245	20
galimati*	245	20
galimatias	245	20
galn*	-15	138
galni med	-15	138
galni*	-15	138
galnin*	-15	138
galning	-15	138
gals*	-330	-292
galst ont	-160	-155
galst*	-330	-292
galste*	-330	-292
galsten	-258	-263
galt	223	63
galt och	167	-20
gamal	140	-104
gamal #	285	35
gamal alder	-196	-223
gamal ingen	-11	209
gamal kafe	238	37
gamal medic	-166	-189
gamal och	-207	-121
gamal radio	-182	-193
gamal tapad	158	63
gamal ut	-214	-193
gaml*	21	-169
gamla	17	-172
gamla ar	-227	-288
gamla doter	260	15
gamla far	192	48
gamla medic	-238	-280
gamla morfi	-195	-185
gang ar	198	67
gang av	-259	-192
gang chefe	76	174
gang dor	18	200
gang dorar	-187	-176
gang for	-218	-97
gang hur	64	213
gang ingen	-211	-196
gang jag	-204	-165
gang och	141	239
gang pa	232	12
gang sist	4	215
gang somna	-11	171
gange #	170	43
gange blama	-174	-137
gange for	221	30
gange idag	209	23
gange igen	180	-12
gange inat	-171	-159
gange jag	79	311
gange kan	-204	-302
gange men	188	202
gange om	-154	42
gange per	-248	-224
gange sa	259	223
gange sager	28	290
gange sedan	337	87
gange sist	18	184
gange vi	-16	219
gange vil	-133	-169
gangen	176	389
ganget	34	322
gansk bra	-213	-225
gapa	-361	-113
gapa det	-8	181
gapa och	-201	-154
gapa svalj	-177	-140
gapar men	-21	215
gaps*	-191	-186
gapsk*	-191	-186
gapskr*	-191	-186
gapskrat*	-191	-186
gapskratade	-191	-186
gar batre	-165	-194
gar benen	167	17
gar bort	97	-109
gar bra	-357	-356
gar bredb	263	36
gar de	204	247
gar det	-226	-347
gar dit	0	233
gar en	175	0
gar fardt	184	62
gar forbi	86	216
gar halv	-169	-189
gar hon	6	164
gar i	-156	61
gar idag	178	57
gar in	322	27
gar ingen	-154	-174
gar jag	-46	275
gar knapt	234	61
gar kom	-25	137
gar kraks	191	45
gar kval	311	48
gar lag	-22	207
gar leker	-218	-149
gar magsj	-194	-174
gar morse	182	9
gar mot	-2	199
gar nog	155	-22
gar nu	273	91
gar o	-164	-181
gar omkri	-138	-177
gar over	-243	-81
gar pa	-229	6
gar runt	150	250
gar snet	184	37
gar tog	32	172
gar under	1	187
gar up	-406	-264
gar ut	-151	-240
gara*	168	362
garag han	216	-36
garag huvud	172	-76
garag med	-77	180
garag ska	-176	-208
garag*	168	362
garage	-38	219
garage*	225	283
garaget	225	283
garde and	163	7
garde och	-190	-205
garderob	-17	252
gardi for	179	40
gardi runt	300	15
gardi samti	147	71
gardi som	153	32
gardin	241	75
gardinen	264	82
gardiner*	-197	-178
gardinera	-197	-178
garna far	5	169
garna stors	43	182
garna trafa	-168	-208
gas	173	343
gas och	184	-1
gasa	34	297
gasa ihjal	34	297
gase*	-369	-298
gaser	-389	-362
gaser gar	-192	-180
gaser i	-246	-242
gaso*	172	58
gasol	199	59
gasol explo	199	59
gasp*	47	-177
gaspa hela	-214	-214
gaspa*	-174	-206
gaspar	-174	-206
gaspi for	310	18
gaspi*	310	18
gaspin*	310	18
gasping	310	18
gastd*	-176	-135
gastdi*	-176	-135
gastdial*	-176	-135
gastdialysera	-176	-135
gasv*	199	68
gasva stat	199	68
gasva*	199	68
gasvar*	199	68
gasvarma*	199	68
gasvarmaren	199	68
gat i	19	-231
gat naken	2	144
gat ner	197	84
gat och	217	0
gat over	179	-11
gat sa	27	309
gat til	90	220
gat up	-223	-234
gat ut	-239	-236
gata*	30	186
gatan	30	186
gav adren	207	28
gav blod	-345	-281
gav farmo	175	16
gav mig	-293	-154
gave	10	295
gave birth	-15	182
gavi*	-143	-120
gavis kan	-143	-120
gavis*	-143	-120
gavisc*	-143	-120
gaviscon	-143	-120
gay	57	147
ge	-197	140
ge blod	-269	-285
ge brost	-260	-254
ge mig	48	312
ge sig	-10	197
ge te	177	48
ge up	-4	348
geer	8	233
geer op	8	233
gega	-176	-187
gega fran	-176	-187
gel	-236	-187
gene*	-214	-236
gener*	-214	-236
genera*	-214	-236
genom ala	182	12
genom aren	97	308
genom byxor	181	-32
genom fonst	-86	181
genom isen	387	27
genom krope	212	72
genom munen	-319	-273
genom nasan	-550	-376
genom och	309	8
genom ogat	231	13
genom saker	-176	-129
genom telef	82	201
genom vagen	6	290
genom venti	-33	190
genom*	505	56
genomb*	366	33
genomblo*	247	16
genomblot	203	4
genomblota	182	20
genombor*	231	13
genomborade	231	13
gent*	-240	-242
gente*	-240	-242
gentes*	-240	-242
gentest	-240	-242
ger	-287	97
ger blod	-118	-129
ger hard	-194	-195
ger hosta	-196	-198
ger hunde	34	216
ger magka	-208	-206
ger mig	-299	-332
ger ont	-166	-173
ger saft	201	10
ger up	39	350
get a	-315	-311
get ar	-189	-179
get bort	-98	160
get car	-174	-144
get flera	252	49
get mig	111	192
get my	-269	-262
get nycke	-27	103
get steso	206	4
get up	-268	-180
getin hela	174	83
getin i	234	36
getin och	259	14
getin pa	-247	-187
getin stack	-237	-219
geting*	283	-6
getingja*	211	35
getingjavel	211	35
geva*	-24	339
gevar i	-58	205
gevar ur	-46	87
gevar*	-37	316
gevare*	-37	316
gevaret	-37	316
ghb andas	117	-21
ghos*	-191	-193
ghost mig	-191	-193
ghost*	-191	-193
ghosta*	-191	-193
ghostade	-191	-193
gick bokst	-158	-170
gick bra	-147	-248
gick fran	-6	176
gick hem	-14	286
gick i	-176	-193
gick in	-62	307
gick ner	-199	-159
gick och	303	13
gick over	-251	-323
gick preci	216	-16
gick rakt	103	-116
gick sonde	132	-121
gick til	99	213
gick ut	-167	166
gift i	152	-9
gift sa	-28	159
gifta	82	367
gifta bort	107	305
gifta sa	56	261
gifti att	-175	-185
gifti och	1	216
gifti svamp	257	57
giftig	191	203
giftig*	-317	-334
giftiga	-246	-276
giftigt	-233	-229
giftin*	-314	-335
giftinfo*	-314	-335
giftinformationscentralen	-238	-235
gikt	-191	-264
gikt i	-314	-292
gipse ar	-276	-238
gipse och	191	40
gita*	38	201
gitar a	55	165
give	-271	-318
gjor*	34	384
gjord abort	-239	-216
gjord blama	-5	157
gjord det	104	410
gjord glast	173	11
gjord han	23	161
gjord slut	-272	-327
gjord*	-15	215
gjorde	-15	215
gjort	52	374
gjort ert	2	165
gjort heiml	224	-11
gjort ila	-22	168
gjort jag	44	188
gjort mig	1	177
glad	-672	-554
glad anars	-273	-277
glad ar	-186	-125
glad att	-215	-261
glad igen	-242	-253
glad vanli	-139	-141
glad*	-325	-120
glada om	-3	232
glada*	-3	232
gladar*	-3	232
gladare	-3	232
gladj*	-312	-342
gladje	-210	-232
glas	-34	-254
glas barn	172	35
glas det	-161	-93
glas door	235	26
glas mot	245	85
glas och	-272	-236
glas ser	-209	-164
glas*	24	-247
glasb haha	-195	-210
glasb*	7	-184
glasba*	-195	-210
glasbare*	-195	-210
glasbaren	-195	-210
glasd bula	-255	-221
glasd*	-56	-186
glasdo*	-56	-186
glasdor	-255	-221
glase*	217	-6
glaso ger	-250	-242
glaso och	36	265
glaso*	-381	-289
glasog*	-381	-289
glasogon	-306	-200
glasogon*	-266	-249
glasogonen	-204	-195
glasr*	161	4
glasru*	161	4
glasruta	161	4
glast och	173	11
glast*	173	11
glaste*	173	11
glastest*	173	11
glastestet	173	11
glip*	-279	-226
glipa*	-279	-226
glipar	-279	-226
glod*	221	60
glodh*	221	60
glodhe*	221	60
glodhet	221	60
glom	-223	-214
glom det	-223	-214
glom*	-470	-613
glomd en	-195	-180
glomd min	-218	-211
glomd om	-201	-172
glomd sin	-106	-173
glomd ta	-278	-269
glomd table	-186	-192
glomd*	-314	-403
glomde	-314	-403
glome alt	-234	-248
glome iblan	-171	-208
glome namn	-198	-232
glome*	-295	-377
glomer	-295	-377
glomt	-350	-389
glomt kafet	-185	-158
glomt mina	-160	-176
glomt p	-174	-173
glut*	-215	-220
glute*	-215	-220
gluten*	-215	-220
glutenin*	-215	-220
glutenintolerans	-215	-220
gnal*	-474	-441
gnale*	-385	-373
gnaler	-385	-373
gnali men	-165	-143
gnali och	-179	-186
gnali*	-276	-242
gnalig	-224	-202
gnalig*	-171	-154
gnid*	-205	-168
gnide sig	-205	-168
gnide*	-205	-168
gnider	-205	-168
gnug*	173	-63
gnuga*	173	-63
gnyr	327	28
gnyr bara	260	36
gnyr vid	173	17
go	212	326
go back	-220	-253
go down	38	-188
go numb	-219	-187
go on	-33	179
go to	102	206
god jul	-200	-209
god nat	-77	214
godi*	57	-197
godis	57	-197
godis far	156	69
godis i	274	24
godis ilama	-223	-202
godis jamt	-203	-236
godn*	-70	122
godna ana	-110	-190
godna pa	-4	227
godna*	-70	122
godnat	-70	122
goes	-397	-359
goin*	147	256
going	147	256
going #	189	-61
going to	191	381
golf*	-243	-213
golfe*	-243	-213
golfen	-243	-213
golv*	243	13
golve ar	260	72
golve han	162	-62
golve hela	-209	-215
golve infor	36	162
golve jag	216	48
golve med	182	19
golve o	182	-26
golve och	249	-46
golve tredj	179	0
golve tryck	207	70
golve*	317	69
golvet	317	69
gome*	215	54
gomer	270	123
gomer mig	-57	240
gomer os	220	-29
gomer sig	-20	168
gomt	29	314
gomt os	-31	150
gomt table	12	150
gona	34	272
gone and	177	-74
gone numb	235	20
good*	20	416
goodb leter	7	137
goodb*	20	416
goodby*	20	416
goodbye	4	351
goodbyes	16	206
goog*	-210	-49
googl angra	-111	-146
googl hur	41	279
googl pa	37	220
googl symto	-134	-172
googl*	-210	-49
googla	36	227
googla*	-208	-102
googlade	-111	-146
googlar	-261	-304
googlat	41	279
gor	112	205
gor att	-31	122
gor av	22	174
gor det	217	197
gor for	11	248
gor gifti	-221	-204
gor halse	-172	-210
gor hande	-198	-192
gor hlr	295	62
gor honom	-2	176
gor i	26	235
gor ingen	177	-10
gor jag	331	334
gor man	-327	-410
gor mig	-326	-315
gor nat	-50	93
gor ni	-123	-176
gor sa	346	267
gor saker	-1	265
gor sex	37	227
gor sig	-179	-201
gor sjukt	-221	-252
gor slut	128	336
gor sma	177	4
gor vare	156	-42
gora	182	437
gora det	121	603
gora et	-188	-219
gora gente	-199	-196
gora han	232	-4
gora hjart	-148	-166
gora mig	9	199
gora min	158	167
gora mina	33	208
gora mot	65	204
gora nagot	142	-131
gora nat	-122	119
gora om	54	200
gora ont	7	233
gora sak	9	188
gora saker	48	184
gora test	-222	-207
gora up	-45	266
gors	-143	-114
gors ultra	-143	-114
got an	-170	-126
got efter	-165	-155
got om	-12	205
got vil	-98	-154
got vis	-107	-124
gotla vi	-133	-133
gout	-148	-162
gout again	-148	-162
gpr	180	24
gpr snet	180	24
gps	21	213
gps pa	21	213
gr	102	278
gra	322	-41
gra i	333	-17
gra o	122	53
gra och	185	22
gra star	-264	-238
graa	234	21
grab*	263	38
grabl runt	271	14
grabl*	347	69
grabla	295	30
grable*	236	41
grablek	236	41
grad*	258	10
grade ar	-236	-196
grade feber	-44	-209
grade och	201	-56
grade varme	9	172
grade*	246	34
grader	368	53
gral*	-237	-227
grala*	-237	-227
gralar	-209	-193
grana spela	-209	-254
granar*	-107	168
granarna	-24	295
granarna*	-209	-248
granarnas	-209	-248
grane armen	172	-34
grane dog	-146	-186
grane doren	2	201
grane fick	-232	-230
grane hotar	-176	-189
grane hund	-239	-235
grane igar	-132	-168
grane lyhor	-189	-255
grane pa	172	234
grane sat	-10	242
grane sjalv	-164	-181
grane ska	0	156
grane skick	42	265
grane skrik	11	222
grane som	216	-27
grane ta	21	245
grane table	239	1
granen*	33	-173
granens	33	-173
granh vi	-180	-143
granh*	-180	-143
granhu*	-180	-143
granhuse*	-180	-143
granhuset	-180	-143
grans*	-118	-175
granse*	-118	-175
granser	-118	-175
grape til	-162	-132
grape*	-243	-210
grapef*	-243	-210
grapefru*	-243	-210
grapefrukt	-191	-174
gras	-164	-134
gras ogone	-164	-134
gras*	221	-59
grase kliar	-150	-115
grase och	231	17
grask*	326	45
graskl*	326	45
grasklip*	326	45
graskliparen	326	45
grat direk	-323	-242
grat en	-161	-93
grat just	-173	-183
grat och	189	291
grat*	-174	-149
grata hon	-217	-175
grata iblan	-96	-153
grata om	47	144
grate at	-237	-224
grate av	-276	-272
grate ena	152	45
grate fast	162	73
grate i	-181	-143
grate men	-226	-294
grate nat	-181	-140
grate slar	-19	147
grate som	166	21
grate varje	-116	-212
grate vi	35	167
grate*	-141	-194
grater	-141	-194
grav*	-53	-218
grava lax	-212	-228
grava*	-212	-228
gravad	-212	-228
gravd	247	20
gravd fram	171	-6
gravd v	247	20
gravd*	171	-6
gravde*	171	-6
gravdes	171	-6
grave*	36	291
graven	36	291
gravi #	179	7
gravi blodn	185	36
gravi fol	184	65
gravi fora	-307	-236
gravi hela	-200	-164
gravi kliar	-214	-185
gravi med	128	88
gravi ny	188	68
gravi och	11	-167
gravi om	-207	-199
gravi ont	234	83
gravi svima	342	119
gravi*	-125	-254
gravid	-94	-235
gravid*	-270	-243
gravida	-241	-203
graviditetstest	154	36
gravt i	196	90
grej men	-154	-169
grej*	160	215
greje*	160	215
grejer	218	261
gren	258	23
gren i	223	15
grey	254	-9
grila i	193	39
grila ihjal	-155	-156
grila*	227	-3
grilat	193	39
grile rodna	-169	-149
grin*	-230	-307
gris	-302	-298
gris hande	206	22
gris pa	-214	-184
gris varje	-176	-163
gron	-182	-211
gron hon	-231	-212
gron*	-47	-249
grona	-219	-191
grona bajse	-186	-157
grons glad	-171	-165
grons*	-335	-309
gronsa*	-335	-309
gronsake*	-335	-309
gronsaker	-335	-309
gront	211	-46
gront efter	-156	-139
gront fem	266	60
grot av	161	4
grot han	172	20
grot*	214	62
groti*	214	62
grotig	142	40
grou*	-323	-369
group	-346	-379
gruba	180	24
gruba har	180	24
grubl*	-227	-207
grubla*	-206	-162
grublar	-194	-132
grump*	-255	-250
grumpy	-255	-250
grun*	291	192
grund	37	196
grund av	37	196
grunt	275	54
grunt vaten	275	54
grup	-289	-381
grup for	-168	-208
grup*	-56	184
grupc kansk	7	156
grupc*	7	217
grupch*	7	217
grupchat*	17	175
grupchaten	17	175
grus	-324	-301
grus i	-324	-301
gruv*	-239	-305
gruva	-166	-161
gruva horse	-166	-161
gruva*	-211	-272
gruvan	-211	-272
grym*	223	-42
grymt sen	177	-1
grymt*	223	-42
grymta*	217	-42
grymtar	150	-53
grymtat	177	-1
gryt*	201	54
gryta med	201	54
gube	94	189
gube*	96	-154
guben	96	-154
guben hosta	-176	-208
guben ramla	182	84
guben sate	175	2
guben ser	210	48
guben siter	169	-28
gubh*	-186	-167
gubhe har	-186	-167
gubhe*	-186	-167
gubhel*	-186	-167
gubhelve*	-186	-167
gubhelvetet	-186	-167
gud	-271	7
gud och	2	144
gud sa	-274	-305
gud sager	-3	148
gud sagt	35	181
gud vad	-152	-157
gul	-114	-185
gul gega	-176	-187
gula*	158	-47
gular och	182	12
gular*	198	-6
gulare	198	-6
gulb*	190	28
gulbl bebis	200	24
gulbl*	190	28
gulble*	190	28
gulblek	190	28
gult	-371	-174
gult slem	-296	-269
gun and	218	1
gunk*	-173	-164
gunky	-173	-164
gunky and	-173	-164
gurgl ater	-181	-125
gurgl pa	184	59
gurgland*	184	59
gurglande	184	59
gymet jag	-184	-203
gymet och	222	51
gymn*	-259	-285
gymna det	-110	-190
gymna*	-259	-285
gymnas*	-259	-285
gymnasie*	-259	-285
gymnasiet	-189	-186
gymp*	-303	-227
gympa iblan	-205	-145
gympa tapad	-204	-128
gympa*	-303	-227
gympan	-303	-227
ha	-334	-315
ha atit	-211	-181
ha dodsb	-105	-159
ha dodsh	21	247
ha dot	7	223
ha egen	42	170
ha fat	285	-2
ha fatat	33	215
ha flask	-208	-197
ha hal	-196	-188
ha halso	-156	-168
ha hjalp	-199	-267
ha hostm	208	92
ha husla	-168	-189
ha intyg	-230	-314
ha kafe	162	-1
ha komit	-160	-199
ha konsj	-124	-165
ha kopia	-312	-313
ha kryck	-153	-210
ha legat	-150	-115
ha lugn	97	290
ha lyft	-172	-204
ha malat	-172	-203
ha nagot	-170	-138
ha om	35	167
ha opet	-175	-139
ha penga	77	182
ha rad	-195	-303
ha remis	-143	-192
ha saga	-140	-174
ha samta	-162	-204
ha sex	53	244
ha sin	-4	197
ha skota	-153	-153
ha slagi	-179	-210
ha somnt	-200	-219
ha sovit	-225	-224
ha tid	-105	-176
ha ut	-113	-165
ha varit	145	56
ha vet	65	183
hack*	-188	-229
hacka lok	-136	-168
hacka*	-136	-168
hackad*	-136	-168
hackade	-136	-168
had	-261	-327
had a	-141	-253
hade	-457	-145
hade dem	25	198
hade f	-155	-190
hade feber	-251	-183
hade forlo	-113	-198
hade grot	152	-10
hade haft	28	266
hade havan	-194	-185
hade hjarn	-216	-195
hade jag	-17	203
hade klara	7	221
hade kolmo	-142	-124
hade legat	-252	-268
hade ont	-226	-203
hade oskyd	-152	-187
hade samla	9	150
hade san	-163	-115
hade sjalv	-125	-164
hade skito	-203	-210
hade snara	-68	140
hade snore	269	12
hade table	8	235
hade tandv	191	45
hade velat	0	203
hade vi	-231	-185
haft astma	177	-10
haft det	-327	-90
haft en	187	180
haft feber	-246	-228
haft halsb	-188	-178
haft hjart	189	47
haft i	-252	-208
haft lungi	156	30
haft mina	255	46
haft sa	199	56
haft strok	-216	-168
haft tva	-290	-233
haft upeha	24	156
hage*	203	190
hagel	226	6
hagel i	226	6
haha	-774	-877
haha for	-197	-213
haha litet	-235	-223
haha men	-310	-358
haha nej	-122	-185
haha nu	-191	-147
haha okej	-206	-196
hair	187	7
hakaa	-5	364
hakan	-103	-247
hakan dregl	194	42
hakan frama	169	56
hakan har	-192	-168
hakan ljuse	152	30
hakan ner	249	109
hal men	-288	-271
hal sluta	-178	-169
hala	170	-78
hala andan	-224	-205
hala brand	-221	-215
hala i	327	65
hala kafek	172	20
hala kol	-211	-158
hala mig	223	251
hala sig	249	27
hala tal	-216	-239
hala talet	-208	-259
hala tat	229	45
hala up	231	56
hala ut	33	166
hala*	-144	-196
halar	-144	-196
hald*	175	116
halde	175	116
halde amoni	175	8
hale*	125	-95
halen forst	-137	-152
halen som	-161	-160
halen svule	269	67
halen varje	-231	-301
haler	117	-91
haler andan	-213	-209
haler en	158	-2
haler fast	-53	277
haler for	-4	212
haler i	168	-67
haler mig	-119	72
haler pa	60	-247
haler sig	157	-113
haler telef	-162	-168
halet i	75	-61
half	-194	-314
half of	-165	-183
halg*	205	-29
halgo*	205	-29
halgol*	205	-29
halgolve*	205	-29
halgolvet	205	-29
halk*	-283	-260
halka pa	-179	-156
halka*	-283	-260
halkad*	-283	-260
halkade	-283	-260
hals a	32	172
hals efter	227	72
hals svuln	149	35
halsa	64	212
halsa mama	38	158
halsa min	48	221
halsa pa	-204	-175
halsb en	-177	-140
halsb fran	7	132
halsb i	-188	-178
halsb varje	-143	-120
halsb*	-206	-200
halsba*	7	132
halsband	7	132
halsbo*	-205	-144
halsbold	-205	-144
halsbr*	-187	-289
halsbran*	-187	-289
halsbrana	-138	-253
halsbranan	-230	-221
halse ater	157	57
halse av	-185	-220
halse bla	381	32
halse det	252	20
halse en	179	11
halse fick	97	-83
halse haha	-250	-189
halse jag	79	257
halse kanas	256	13
halse men	-391	-106
halse nu	189	-1
halse o	166	27
halse ont	-172	-210
halse roste	308	4
halse snors	222	23
halse svule	166	72
halse tils	181	3
halse tjock	242	34
halse vi	175	-50
halsen*	-262	-273
halsenan	-201	-237
halsf*	-235	-199
halsfl*	-235	-199
halsflus	-235	-199
halsg dras	165	-18
halsg nar	-148	-139
halsg och	238	18
halsm for	178	5
halsm i	162	10
halsm med	-184	-138
halsm*	215	-35
halsma*	215	-35
halsmand*	215	-35
halsmandeloperationen	162	10
halsmandlarna	243	-1
halsn far	183	-4
halsn sen	-227	-230
halso och	-252	-234
halso sedan	-161	-144
halso*	-485	-559
halsoa*	-214	-279
halsoang*	-214	-279
halsoangest	-214	-279
halsok*	-191	-220
halsokon*	-191	-220
halsokontrol	-191	-220
halson*	-338	-311
halsont	-338	-311
halsop*	-214	-222
halsopro*	-214	-222
halsoprov	-214	-222
halsos*	-156	-168
halsosam*	-156	-168
halsosamtal	-156	-168
halsp*	-71	-226
halspo*	-290	-264
halspore	-290	-264
halt	-178	-45
halt*	-96	-243
halta*	-96	-243
haltar	-96	-243
halu*	-149	66
halua	45	355
halua elaa	13	173
halua enaa	25	236
halua kuola	54	322
halua perua	-197	-216
halua varat	-233	-260
halua*	-335	-117
haluan	-204	-39
halv	178	-148
halv ansik	249	28
halv ata	-169	-189
halv liter	199	53
halv open	180	-10
halv sekun	-161	-134
halv*	257	-20
halva	352	8
halva ansik	154	27
halva av	248	75
halva benet	179	47
halva hande	179	-1
halva haret	-202	-144
halva krope	266	32
halva munen	185	3
halva rumet	252	-27
halva*	-249	-275
halvan	248	75
halvar	-328	-305
halvs forla	183	10
halvside*	183	10
halvsides	183	10
halvt*	307	73
halvti*	307	73
halvtime	316	91
hamar bla	-109	-117
hams*	-172	-116
hamst andas	-143	-165
hamst*	-172	-116
hamste*	-172	-116
hamster	-178	-141
hamta han	-17	176
hamta hunde	25	162
hamta luft	230	-17
hamta mamas	-172	-162
hamta ut	-255	-286
hamta*	6	247
han	231	293
han #	195	-7
han aka	-234	-241
han ala	12	205
han aldel	285	97
han ar	96	-121
han at	-108	-237
han ater	-346	-385
han banka	-5	265
han blev	329	8
han bor	-31	257
han borja	184	-81
han borta	157	-14
han boxad	14	282
han dasig	131	-1
han det	40	230
han dodad	30	180
han dor	303	16
han drar	261	10
han drick	61	306
han drog	-208	-21
han eler	10	202
han famil	58	147
han fastn	230	35
han fat	-156	-123
han forso	317	40
han forst	5	204
han gar	60	215
han gat	90	220
han ghost	-191	-193
han gjord	7	345
han glad	-264	-268
han gor	307	277
han gravd	171	-6
han haler	233	20
han han	65	257
han har	274	304
han hatar	-256	-209
han hela	243	22
han hol	39	244
han hor	-239	-181
han hosta	226	60
han hota	-8	205
han hotar	50	243
han i	126	202
han istal	-13	142
han jag	-41	215
han kan	-72	157
han kans	217	21
han kasta	-36	236
han kipar	289	4
han kliar	-153	-174
han kniv	12	298
han knufa	-1	298
han knula	13	166
han kolar	25	304
han komer	7	285
han kor	6	232
han kora	-214	-198
han kouri	241	18
han kraks	149	-43
han krakt	132	4
han kramp	324	51
han krave	7	213
han krosa	48	306
han la	-213	-61
han laser	52	249
han last	51	222
han later	225	69
han ler	246	55
han letar	-31	150
han liger	209	-37
han mar	243	-51
han matar	37	222
han mig	56	320
han musar	-135	-155
han nicka	140	23
han nu	39	173
han nyper	-21	152
han och	-78	-216
han on	329	22
han onska	-72	131
han orkar	189	1
han over	-4	287
han pa	64	341
han pakot	-3	186
han prata	260	-12
han puckl	4	221
han putad	29	282
han rakna	5	233
han rokte	-18	198
han sa	76	339
han sager	277	164
han sar	25	316
han sat	-317	-89
han sate	-147	-239
han sater	3	170
han ser	-221	-203
han siter	9	138
han ska	-212	148
han skaka	240	5
han skick	18	218
han sla	9	289
han slagi	204	33
han slagm	1	222
han slape	-206	-195
han slar	-160	41
han slock	161	-32
han slog	4	405
han sludr	155	5
han sluta	272	40
han snark	67	-177
han som	115	338
han sover	-268	-285
han spark	277	204
han spela	-293	-262
han spota	176	231
han star	-30	285
han stopa	1	182
han strup	-27	188
han stypt	6	256
han svald	178	36
han svalj	212	-2
han svara	232	69
han svept	147	-6
han tapad	234	48
han tar	119	296
han tog	254	317
han trode	285	0
han trot	213	46
han tryck	37	200
han tving	81	337
han ut	-93	159
han vakna	352	275
han var	348	196
han vet	35	295
han vred	24	165
han vride	185	-1
hand	168	205
hand ar	-144	-96
hand avsli	225	-14
hand foot	-237	-237
hand for	225	32
hand fran	8	189
hand i	-143	35
hand och	172	-19
hand om	-12	331
hand sen	165	-59
hand tor	-198	-179
hand vanst	196	33
handa pa	-146	-162
handb*	-248	-108
handbo*	-248	-108
handbole*	-178	-170
handbolen	-178	-170
hande	138	226
hande #	162	77
hande andas	173	27
hande ar	247	19
hande asa	1	182
hande bara	-185	-226
hande blev	281	80
hande blir	-260	-217
hande de	-181	-172
hande djupt	-210	-210
hande domna	111	-70
hande en	25	198
hande fortf	23	221
hande glasb	206	22
hande igar	-206	-192
hande igen	21	151
hande lite	-213	-236
hande och	302	88
hande pa	-489	-429
hande punkt	-104	-161
hande ser	153	32
hande somna	-246	-269
hande stelf	195	32
hande stor	-198	-152
hande svuln	302	79
hande tora	-198	-192
hander	-88	246
handf roste	157	53
handf*	333	61
handfa*	243	38
handfate*	243	38
handfatet	243	38
handflatorna	366	93
handl efter	-165	-163
handl han	43	218
handl hon	-31	202
handl men	-177	-134
handl mycke	211	56
handl omar	-167	-136
handl pa	194	-26
handl som	-170	-111
handl svule	-276	-227
handl vi	250	18
handle*	154	-73
handled	-235	-229
handlede*	220	-11
handleden	113	-127
handleder	14	212
handledn*	-193	-251
handledning	-193	-251
hands are	173	-1
hands aroun	-34	203
hands gor	-198	-192
hands tingl	-248	-219
hands*	-40	125
handsk*	22	237
handskfa*	22	237
handskfacket	22	237
handsp*	-198	-192
handspri*	-198	-192
handsprit	-198	-192
handu hela	194	43
handu*	377	49
handuk*	419	64
handukar	215	8
handuken	379	58
hang*	275	20
hanga	-5	133
hanga mig	-11	171
hanga*	214	-29
hangan*	214	-29
hangande	214	-29
hangb plast	-180	-163
hangb*	-180	-163
hangbr*	-180	-163
hangbros*	-180	-163
hangbrost	-180	-163
hangd i	307	46
hangd sig	35	-192
hangd*	248	-86
hangde	248	-86
hange at	75	-61
hange bara	244	14
hange efter	236	3
hange i	259	178
hange med	116	-76
hange munen	283	57
hange pa	-137	70
hange sig	-227	88
hange som	246	22
hange up	-213	-192
hange ut	124	-94
hangt	186	-180
hangt sig	111	-194
hangt up	199	-27
hans	162	441
hans agode	2	171
hans blod	5	217
hans insul	-41	153
hans lakar	-91	108
hans liv	-197	-213
hans mama	-16	229
hans mor	152	-13
hans snop	-8	214
hant forut	-197	-164
hant fraga	220	53
hapen*	-310	-152
hapend	-170	-184
hapy	-352	-319
hapy and	-270	-232
har #	240	-7
har ala	183	62
har andat	251	2
har andni	266	40
har anges	-140	73
har anlag	-180	-169
har anore	-193	-214
har antli	40	173
har ar	276	239
har astma	2	-192
har atit	236	-136
har bensi	161	-70
har berat	-7	194
har besta	72	288
har bet	56	321
har betsk	-201	-151
har bil	155	75
har bipol	-150	-170
har blaa	2	273
har blade	-18	152
har blama	-63	222
har blaso	-226	-165
har blasp	131	-1
har blat	-15	266
har blod	-2	214
har bloda	213	57
har borja	-80	259
har brans	191	19
har brant	120	181
har bruti	-124	123
har brutn	2	250
har bygt	-156	-166
har byt	-116	136
har ca	4	170
har cance	76	-205
har covid	176	54
har demen	-174	-155
har det	-199	-280
har diabe	111	-152
har diare	-333	-294
har diskb	191	47
har dom	7	204
har dot	-166	5
har druck	194	251
har dukat	16	204
har eksem	-242	-263
har eldat	229	54
har epile	15	-176
har etari	153	46
har fanta	1	190
har fasta	-141	-133
har fastn	214	76
har fat	182	-101
har feber	-80	-317
har filma	42	191
har fina	-209	-212
har finge	-55	76
har fixat	14	173
har flytn	46	180
har foglo	-176	-152
har forlo	-16	227
har forso	49	196
har forsv	-216	-211
har fot	-39	160
har friko	-163	-220
har funde	38	283
har gamla	-153	-212
har gevar	-74	144
har glomt	-160	-176
har gomt	32	245
har googl	66	257
har halsb	-188	-208
har halso	-199	-236
har hangt	39	-239
har hans	-4	259
har hejda	13	136
har hicka	-296	-261
har hog	297	59
har hosta	-431	-367
har hotat	18	270
har huset	-114	-169
har huvud	382	54
har i	-119	79
har jatek	190	22
har jateo	240	81
har jates	184	27
har jobat	-202	-232
har karlk	153	26
har katet	228	85
har klamy	-146	-175
har knark	214	-19
har knive	-15	165
har knuti	1	198
har kolat	-241	-65
har kolik	-244	-244
har komit	-191	-95
har kompi	-171	-251
har kopt	78	520
har kraft	-214	-205
har krakt	485	150
har kroni	-171	-146
har krupi	198	46
har kvar	-213	-219
har lagt	-29	269
har lakt	-320	-276
har langa	14	256
har lart	10	256
har last	-137	127
har legat	294	277
har letat	36	224
har levt	41	255
har lista	20	192
har ljugi	-2	229
har los	-242	-242
har lungi	168	66
har lust	-48	253
har magon	-214	-266
har mansf	-240	-260
har marke	7	211
har med	312	201
har medic	-184	-232
har mer	12	227
har mist	-140	-161
har mit	161	104
har mjal	-276	-270
har ni	-469	-493
har nu	225	-9
har ny	-200	-199
har opere	200	124
har opet	-329	-365
har oroni	-165	-155
har ovat	8	267
har pagat	178	48
har papas	26	163
har petat	279	38
har pisto	-9	186
har plane	50	238
har pojke	162	10
har prost	253	111
har prova	-247	-260
har rader	-4	196
har rakat	-192	-168
har rakna	84	412
har ramla	234	165
har rispa	5	216
har roda	-178	-232
har rolsp	-203	-193
har ror	-220	-244
har ryckt	126	-12
har rygen	-102	-175
har sa	201	-50
har sagt	-52	309
har salt	-41	224
har saman	-213	-177
har samla	-15	267
har sar	-27	126
har sat	390	283
har sedan	-202	-197
har sex	-207	-195
har sjalv	84	416
har skafa	-34	247
har skars	7	179
har skick	-112	102
har skriv	27	398
har skuri	264	36
har skyda	7	177
har sluta	305	326
har smaba	34	164
har socke	-144	-181
har sokt	-116	100
har spara	49	285
har spela	-9	197
har spira	321	91
har sprit	-10	287
har spruc	286	93
har stalt	9	195
har stod	-148	-200
har stot	265	6
har stryp	3	193
har sutit	259	232
har svalt	509	77
har svamp	-310	-268
har svara	-249	-278
har svart	-47	-421
har svima	171	-5
har svino	207	36
har table	-155	-112
har tafsa	34	188
har tagit	221	78
har tandv	-202	-188
har tanka	49	377
har tankt	-70	103
har tapat	-293	-297
har tar	160	9
har telef	190	-25
har tenta	-192	-211
har tgit	240	15
har tid	-190	-173
har tor	-203	-166
har tora	149	30
har tryck	300	40
har tugat	231	41
har tva	-191	-103
har upeha	-183	-148
har utsla	-315	-288
har valt	16	342
har vandr	178	61
har vaner	-136	-173
har vatko	-145	-97
har vatni	198	63
har vaxt	-168	-161
har vecka	-116	158
har vi	276	82
har vist	38	160
har vita	-250	-213
har vridi	298	55
hard	79	-118
hard avfor	-185	-161
hard fins	-152	-169
hard i	-304	-274
hard nad	-204	-156
hard nu	172	28
hard och	299	98
hard sen	191	40
hard som	277	96
hard to	165	2
hare*	-293	-169
haret	-293	-169
haret faler	-283	-257
haret han	-215	-252
haret over	77	441
haret trila	-200	-164
haret vaxer	-202	-144
hari*	261	268
harif i	-35	214
harif med	-42	114
harif*	261	268
harifr*	261	268
harifran	261	268
harl*	-179	-169
harlo flack	-179	-169
harlo*	-179	-169
harlos	-179	-169
harmin*	22	187
harming	22	187
hart	-284	-32
hart bajs	-278	-240
hart han	-36	211
hart har	231	60
hart i	-246	-133
has a	127	-158
has drope	158	30
has even	-170	-184
has gone	275	6
has had	-213	-190
has hand	-237	-237
has heart	-164	-141
hasnt slept	11	218
hast	35	-180
hast har	-181	-173
hast i	285	6
hast spark	130	-48
hast tramp	-234	-199
hast*	43	-190
haste har	-230	-252
haste och	199	11
haste spark	156	2
hasti*	-142	-250
hastig*	-142	-250
hastigt	-142	-250
hasts kaner	149	54
hasts*	169	53
hastsp*	169	53
hastspar*	169	53
hastspark	169	53
hata*	-231	-117
hatar	-231	-117
hatar bebis	41	244
hatar manda	-164	-183
hatar mit	-206	-210
hatar sig	-17	220
hates the	166	13
hav	-374	-206
hav sa	-187	-190
hav vorte	-298	-321
hava*	-194	-185
havan*	-194	-185
havand*	-194	-185
havandes*	-194	-185
havandeskapsforgiftning	-194	-185
have	-357	-113
have a	-312	-42
have bad	-196	-180
have fever	120	-32
have nothi	21	226
have the	39	331
have thoug	43	182
have*	186	172
haven felt	262	31
haven*	186	172
havent	186	172
havi*	411	186
havin a	215	-109
havin thoug	-13	232
havin*	301	175
having	301	175
hay	-325	-300
hay fever	-325	-300
he	212	362
he broke	-14	223
he check	48	287
he choke	63	182
he fel	224	-44
he force	3	183
he have	120	-32
he hits	53	281
he is	311	175
he keeps	284	-6
he pushe	-5	143
he put	-35	205
he was	11	295
head and	164	51
head explo	-196	-172
head lice	-175	-239
head*	89	-192
heada of	235	42
heada*	105	-187
headac*	105	-187
headache	198	-78
hear	13	295
heari aids	-158	-165
heari*	-158	-165
hearin*	-158	-165
hearing	-158	-165
hears	20	242
hears voice	20	242
heart every	-164	-141
heart is	189	-61
heart pils	283	167
heart stope	-231	-223
heart*	-307	-366
heartb*	-307	-366
heartbur*	-260	-254
heartburn	-260	-254
heav*	341	274
heave*	-22	220
heaven	-22	220
heavi*	177	-5
heavil*	177	-5
heavily	177	-5
heavy	291	99
heik*	216	30
heiko*	216	30
heikot*	216	30
heikotaa	216	30
heim*	224	-11
heiml men	224	-11
heiml*	224	-11
heimli*	224	-11
heimlich	224	-11
hej #	36	221
hej behov	-245	-204
hej da	245	333
hej har	-137	62
hej hej	-95	-245
hej igen	-338	-332
hej jag	306	249
hej men	154	-27
hej punkt	-172	-207
hej ska	-232	-192
hej vil	-306	-332
hejda aliho	16	255
hejda chate	21	169
hejda livet	17	207
hejda pa	-26	264
hejda tack	-253	-278
hejda til	50	263
hel and	170	27
hel burk	266	15
hel karta	186	8
hel menin	210	-19
hel nat	-309	-334
hel time	25	198
hela ansik	280	-24
hela armen	296	42
hela asken	276	4
hela avlop	-200	-164
hela benet	184	9
hela brost	340	121
hela dag	-264	-166
hela dagis	-302	-261
hela famil	-193	-215
hela golve	256	55
hela helge	-202	-225
hela huset	-92	103
hela insul	186	-28
hela jag	216	68
hela karta	220	-19
hela klase	-242	-308
hela laret	131	-1
hela match	-195	-191
hela menin	279	78
hela morgo	199	-17
hela naten	325	95
hela rygen	320	17
hela sidan	-138	-169
hela tid	-198	-200
hela vanst	213	40
hela vinte	-211	-186
helg	-245	-69
helg*	-180	97
helge bara	-159	-170
helge hos	-2	214
helge men	-200	-213
helge vil	-151	-252
helge*	-180	97
helgen	-127	189
helger*	-194	-269
helgerna	-194	-269
help my	271	0
help*	-297	-154
helps	-301	-196
helr*	-105	94
helre	-105	94
helre an	10	157
helre ar	-8	223
hels*	-168	46
helst	-168	46
helst det	-174	-115
helst en	29	187
helt	110	-114
helt borta	-98	-247
helt doda	-177	-170
helt fel	133	-60
helt livlo	205	43
helt mjuk	210	32
helt ok	-188	-144
helt pa	178	46
helt plots	231	68
helt sedan	25	164
helt slap	230	36
helt slapt	277	64
helt slut	-288	-345
helt snuri	186	37
helt svag	232	29
helt vack	46	202
helt vit	226	24
helt*	-163	-286
helti det	-119	-186
helti*	-163	-286
heltid	-163	-286
helv*	-131	61
helve och	15	266
helve vad	-188	-210
helve*	-131	61
helvet*	-131	61
helvete	-71	151
hem	198	392
hem a	12	172
hem i	-60	152
hem idag	55	242
hem om	-14	184
hem sjalv	-221	-194
hem snart	-15	152
hem tidig	38	153
hem til	23	192
hema ar	-220	-222
hema av	-85	74
hema det	-128	-211
hema fel	-4	173
hema hos	128	209
hema inga	-203	-196
hema ingen	-175	-196
hema kan	-217	-87
hema mar	-220	-170
hema med	-90	-243
hema men	-181	-190
hema over	-7	189
hema sa	-15	207
hema sen	-204	-186
hema tar	32	172
hema vi	153	236
hemet behov	-168	-180
hemet har	188	46
hemif ala	-138	-177
hemif gor	15	279
heml*	-10	327
hemla grata	-96	-153
hemla men	-217	-194
hemland	-218	-196
hemli lek	60	243
hemli*	136	423
hemlig	60	243
hemlig*	88	283
hemliga	88	283
hemlo*	-170	-191
hemlos*	-170	-191
hemlosa	-170	-191
hemo*	-250	-301
hemor*	-250	-301
hemoro*	-250	-301
hemorojd*	-197	-250
hemorojder	-320	-296
hems*	-211	-228
hemsj laga	-169	-195
hemsj*	-249	-281
hemsju*	-249	-281
hemsjukv*	-249	-281
hemsjukvarden	-225	-239
hemtj nyper	15	201
hemtjanstagaren	138	-26
hemtjanstkilen	-29	188
hene	261	536
hene bara	15	173
hene det	48	188
hene feber	243	34
hene fran	-48	149
hene grata	47	144
hene i	167	279
hene ila	35	230
hene kraks	130	27
hene med	-24	146
hene nu	188	226
hene sen	-19	218
hene under	-43	218
hene*	21	301
henes	21	301
henes ben	156	-11
henes hus	161	-70
henes kile	3	206
henes lar	-20	168
henes man	8	129
henes matar	122	53
henes mun	8	174
henes nya	-50	93
henes pas	-11	181
heng*	378	-6
hengi*	350	-14
hengit*	350	-14
hengita	181	11
hengitaa	258	25
hengitam*	290	20
henk*	319	41
henke*	319	41
henkea	319	41
her	391	335
hera*	262	246
heraa	244	188
herat*	11	190
herata	11	190
here	-173	188
heroi han	190	-1
heroi och	253	88
hes been	292	106
hes choki	285	35
hes comin	-136	-124
hes efter	-395	-360
hes fine	-208	-218
hes gaspi	207	17
hes got	249	13
hes kraks	218	84
hes nu	213	57
hes och	216	15
hes outsi	-25	204
hes sen	-335	-307
het	201	-124
het kafe	-181	-172
het och	171	74
het olja	-160	-194
het som	220	25
hete*	-288	-98
heter	-288	-98
heter det	-265	-246
heter et	-166	-154
hi	133	-86
hi jag	223	83
hi och	164	5
hi pa	198	53
hick*	-485	-434
hicka	-407	-354
hicka i	-285	-250
hicka jateo	-225	-214
hicka ofta	-181	-125
hicka*	-244	-235
hickar	-244	-235
hicu*	-314	-303
hicup*	-314	-303
hicups	-314	-303
hide	23	278
hide the	6	196
high	307	250
him	173	315
him sleep	215	-44
himla	-180	-186
himla mycke	-128	-168
himle sa	9	173
himle*	43	254
himlen	43	254
hims*	193	238
himse on	-9	147
himse tonig	6	143
himse*	193	238
himsel*	193	238
himself	193	238
hind*	8	194
hindr mig	8	194
hindr*	8	194
hindra*	8	194
hindrar	8	194
hine*	263	225
hiner	263	225
hip	-266	-265
his	496	287
his finge	16	-159
his hands	-35	205
his head	2	-282
his legs	231	-21
hisen fick	-213	-220
hisen vad	207	20
hit #	198	8
hit by	277	-20
hit han	-176	-208
hit his	145	34
hita	220	312
hita orden	173	6
hita*	249	419
hitad biten	-193	-195
hitad en	-192	47
hitad et	-5	167
hitad farbr	152	-107
hitad for	18	184
hitad grane	188	-60
hitad honom	257	-47
hitad mama	170	115
hitad mig	177	130
hitad mors	-170	-197
hitad nat	-111	-146
hitad rakbl	-16	211
hitad snara	-41	271
hitad tom	173	-43
hitad toma	178	-19
hitad tre	1	160
hitad*	304	333
hitade	243	316
hitade*	269	53
hitades	269	53
hitar	-81	213
hitar den	3	176
hitar jag	-296	-330
hitar mig	92	436
hitat mig	7	177
hitat sprin	-116	-132
hits	55	413
hits me	53	413
hiv	-200	-207
hive*	246	68
hives	246	68
hjal*	207	156
hjalp	459	352
hjalp ar	-61	102
hjalp att	-150	78
hjalp av	-127	-146
hjalp d	-201	-177
hjalp dem	-9	159
hjalp eler	-161	-192
hjalp fins	-171	-210
hjalp fort	292	-7
hjalp han	178	332
hjalp hon	305	-1
hjalp i	0	324
hjalp jag	71	211
hjalp kapsl	-163	-139
hjalp lite	-215	-181
hjalp ljust	-127	-155
hjalp mig	236	132
hjalp och	124	-13
hjalp*	-292	-199
hjalpa	-173	12
hjalpe*	-326	-236
hjalpen	-264	-215
hjalper	-261	-140
hjalpt	158	7
hjalpt*	-298	-273
hjalpte	-298	-273
hjar*	88	-239
hjarn och	221	52
hjarn ska	-227	-199
hjarn skrik	-187	-149
hjarn tror	298	33
hjarn*	160	-110
hjarna*	170	-34
hjarnan	170	-34
hjarnb*	-116	-142
hjarnblo*	-116	-142
hjarnblodning	-116	-142
hjarnh*	207	-69
hjarnhin*	207	-69
hjarnhineinflamation	207	-69
hjart	-292	-277
hjart ar	-325	-305
hjart att	-149	-132
hjart blode	-302	-244
hjart brast	-208	-173
hjart den	-213	-191
hjart en	-191	-136
hjart forut	189	47
hjart gar	264	21
hjart har	202	3
hjart hjart	-171	-163
hjart hopar	89	-112
hjart hur	-165	-144
hjart i	-453	-244
hjart iblan	-378	-295
hjart inan	-256	-247
hjart kan	-299	-282
hjart mar	-182	-159
hjart med	41	220
hjart nar	-210	-166
hjart och	252	-8
hjart ont	375	98
hjart pa	-417	-397
hjart rehab	-189	-176
hjart rusar	326	72
hjart sa	231	-31
hjart sedan	240	40
hjart sen	-253	-225
hjart slar	190	-129
hjart som	-116	-152
hjart stana	250	28
hjart trost	-161	-139
hjart undra	-161	-170
hjart vid	-246	-229
hjart vilka	-162	-184
hjart*	69	-230
hjarta	-351	-476
hjartata*	304	159
hjartatack	304	159
hjarte*	-236	-203
hjarteso*	-236	-203
hjartesorg	-236	-203
hjartfel	121	-77
hjartfli*	-163	-163
hjartflimer	-163	-163
hjartfor*	-233	-199
hjartformat	-171	-163
hjarti*	158	-177
hjartinf*	158	-177
hjartinfarkt	288	-95
hjartinfarkten	-182	-159
hjartinfarkter	-299	-239
hjartk*	-157	-308
hjartkla*	-120	-240
hjartklapning	-126	-241
hjartl*	-259	-275
hjartlak*	-234	-235
hjartlakaren	-213	-207
hjartlun*	-148	-166
hjartlungradningskurs	-148	-166
hjartm*	259	209
hjartmed*	345	279
hjartmedicin	287	-5
hjartmedicinen	10	266
hjartmediciner	202	39
hjartmot*	-209	-175
hjartmotagningen	-209	-175
hjarto*	-206	-192
hjartope*	-206	-192
hjartoperationen	-189	-176
hjartp*	180	46
hjartpil*	180	46
hjartpiler	180	46
hjarts*	-207	-368
hjartsor*	-247	-215
hjartsorg	-247	-215
hjartsto*	-259	-274
hjartstop	-259	-274
hjartsvi*	-165	-276
hjartu*	-220	-211
hjartult*	-220	-211
hjartultraljudet	-220	-211
hlet	180	24
hlet konst	180	24
hlr	-85	-188
hlr nu	222	41
hlr pa	-178	-144
ho sager	156	30
hocke var	149	1
hockey	-271	-266
hockeyn	-289	-312
hockeypu*	229	10
hockeypuck	218	9
hoft*	-218	-325
hofte benet	190	49
hofte fora	157	72
hofte har	-170	-137
hofte varke	-190	-144
hofte*	-158	-252
hoften	-158	-252
hog	422	258
hog feber	461	162
hog hojd	217	6
hog pa	10	212
hog puls	-212	-210
hoge*	-1	-206
hoger	-66	-237
hoger ar	196	42
hoger ben	187	20
hoger gor	-199	-182
hoger hand	216	-39
hoger i	-124	-145
hoger kna	-333	-285
hoger oga	263	48
hoger ser	175	85
hoger sida	182	17
hoger*	284	54
hogerh*	281	93
hogerhan*	281	93
hogerhanden	245	79
hogr*	301	10
hogra	194	-86
hogra armen	185	20
hogra ben	-178	-177
hogra halva	165	55
hogra revbe	-249	-212
hogra sjunk	197	29
hogre	212	131
hogre up	150	26
hogsp*	255	30
hogspa*	255	30
hogspani*	255	30
hogspaning	205	27
hogst nu	-146	-194
hogst*	-209	-200
hogsta*	-209	-200
hogstadi*	-209	-200
hogstadiet	-209	-200
hogt	-158	-26
hogt blodt	207	64
hogt han	22	236
hogt nu	149	53
hogt racke	22	181
hogt sen	-202	-155
hogt socke	268	112
hogt til	-145	-165
hogt up	234	81
hojd	217	6
hojd*	-193	-91
hojde*	-193	-91
hojder	-256	-291
hol	-23	238
hol andan	-247	-247
hol fast	40	407
hol hande	8	174
hol jag	50	265
hol knive	-16	208
hol mig	-10	223
hol om	180	-1
hol pa	-33	-133
hol sig	154	-27
holt*	-169	-192
holte ska	-169	-192
holte*	-169	-192
holter	-169	-192
home*	-230	-241
homes*	-230	-241
homesi*	-230	-241
homesick	-230	-241
hon aldel	122	53
hon angra	222	49
hon att	26	264
hon bajsa	156	-11
hon bara	302	-44
hon behov	-222	-312
hon blev	153	241
hon bojer	219	32
hon bor	74	-170
hon bruka	264	-9
hon dor	160	-147
hon drar	270	35
hon dusch	9	172
hon flyga	-206	-158
hon fol	251	10
hon forso	25	194
hon fortj	-19	101
hon fros	-204	-190
hon fyler	8	204
hon ga	-244	-190
hon gar	208	176
hon genom	182	12
hon gick	77	150
hon gjort	-20	300
hon glomd	-106	-173
hon gnyr	244	28
hon gomer	-3	225
hon hade	-208	-167
hon haler	261	28
hon hangd	214	15
hon har	187	279
hon helre	47	239
hon hjart	-146	-162
hon horde	157	11
hon i	109	-124
hon kal	150	15
hon kasta	-50	173
hon kipar	178	46
hon kisar	-212	-242
hon konst	201	68
hon kraks	218	56
hon kramp	201	34
hon lagt	-171	-208
hon lamna	23	200
hon leker	-312	-306
hon liger	190	33
hon lugnt	-175	-139
hon mar	37	-167
hon mig	-46	187
hon och	196	54
hon opnar	183	4
hon ramla	178	247
hon ror	221	-32
hon sager	210	349
hon sat	48	161
hon skrat	-50	-151
hon skrik	125	337
hon skule	161	18
hon slap	158	25
hon slog	-275	-253
hon sludr	210	-1
hon snark	190	42
hon som	-228	-181
hon sova	178	19
hon sover	274	200
hon sprin	14	210
hon star	-71	300
hon suger	42	234
hon svar	1	160
hon svara	209	172
hon sveta	118	-37
hon svima	157	2
hon ta	-141	-133
hon tar	128	218
hon tog	124	-220
hon under	-201	-172
hon undra	-129	37
hon vagra	45	244
hon vaken	155	67
hon vakna	-199	-83
hon vaser	156	-45
hon verka	15	173
hon visad	31	244
hon yrar	254	46
hona*	-301	-284
honan	-301	-284
honan blode	-301	-284
hone*	38	241
hones i	72	213
hones*	38	241
honest*	38	241
honestly	38	241
hono*	328	377
honom	323	363
honom ar	222	-75
honom for	-36	211
honom han	80	-176
honom hanga	214	-29
honom hart	-55	76
honom i	245	175
honom jag	-30	258
honom med	-224	-127
honom men	77	-172
honom nar	44	153
honom pa	105	206
honom rasan	-2	176
honom sova	262	59
honom ur	220	8
hop	17	196
hopa framf	62	251
hopa*	-27	323
hopad fran	-243	-257
hopad over	-219	-241
hopad*	-293	-272
hopade	-312	-343
hopar	41	190
hopar a	176	51
hopar av	-258	-251
hopar fran	48	180
hopar idag	1	282
hopar jag	2	251
hopar lite	162	-5
hopar over	-257	-271
hopar til	-261	-279
hopas	130	556
hopas att	6	247
hopas det	32	230
hopas pa	30	298
hope	25	228
hope its	25	228
hope*	-229	-108
hopet	-229	-108
hopet ar	2	238
hopet om	-205	-251
hopl*	44	170
hoplo fal	44	170
hoplo*	44	170
hoplos*	44	170
hoplost	44	170
hor	-235	208
hor alt	26	302
hor att	48	304
hor dalig	-444	-484
hor dem	35	216
hor dig	168	16
hor en	-15	245
hor ingen	-226	-248
hor min	-110	-190
hor nagon	24	166
hor roste	-3	321
hor som	-199	-175
hora av	62	-192
hora i	-181	-171
hora nar	-180	-171
hora vad	43	212
hora varje	20	258
hora*	-246	-363
horap hora	-246	-363
horap*	-246	-363
horapa*	-246	-363
horapara*	-246	-363
horaparat	-234	-220
horaparaten	-154	-296
horde av	7	180
horde det	157	11
horde hene	47	144
horm*	-265	-173
hormo i	-179	-169
hormo*	-265	-173
hormon*	-265	-173
hormonel*	-216	-146
hormonelt	-216	-146
hormoner	-174	-126
horn	16	177
horn och	16	177
hors	105	244
horse det	63	164
horse efter	-167	-178
horse*	-235	-220
horsel*	-235	-220
horselga*	-167	-178
horselgangen	-167	-178
horselko*	-166	-161
horselkontrol	-166	-161
horselproblem	63	164
hort	-188	-144
hort att	-203	-199
hos ana	-165	-164
hos barn	-344	-304
hos barnm	-127	-126
hos barnv	42	234
hos en	111	209
hos er	-96	-252
hos farfa	-2	214
hos hjart	-265	-249
hos honom	51	251
hos kurat	-246	-287
hos mig	-206	38
hos min	-37	-213
hos nyfod	-216	-146
hos papa	27	166
hos sin	67	230
hos tandr	-149	-241
hosk*	182	84
hosku och	182	84
hosku*	182	84
hoskul*	182	84
hoskulen	182	84
hospic*	-220	-267
hospice	-220	-267
host	-297	-285
host*	-170	-265
hosta	-247	-287
hosta ar	-299	-287
hosta att	-109	-162
hosta blod	238	70
hosta eler	174	58
hosta forky	-147	-89
hosta forst	239	65
hosta hela	194	50
hosta i	-358	-247
hosta lungo	-141	-115
hosta med	-250	-203
hosta och	232	56
hosta pa	-152	-210
hosta rosa	331	52
hosta sa	-206	-219
hosta sot	323	42
hosta sover	-185	-126
hosta vil	208	92
hostan	-156	-235
hostar	270	-87
hostas	-150	141
hostat	-480	-365
hostb*	-291	-252
hostbl*	-291	-252
hostblas*	-291	-252
hostblasor	-291	-252
hoste komer	-14	181
hostm blaa	208	92
hostm*	-62	-169
hostme*	-62	-169
hostmedi*	-62	-169
hostmedicin	-62	-169
hot cofee	205	-12
hota	-8	205
hota mig	-8	205
hota*	-155	114
hotad	-179	-198
hotad av	-182	-206
hotar	-137	93
hotar att	109	345
hotar hopa	-11	188
hotar med	-288	-305
hotar mig	53	291
hotat	14	267
hotat att	7	233
hotat mina	20	194
hote*	-143	42
hotel	-41	146
hotel prick	-169	-146
hotel*	-169	-146
hotele*	-169	-146
hotelet	-169	-146
hour	397	-4
hour ago	434	57
house im	208	-23
how	-225	-7
how do	-358	-243
how i	43	182
hpv	-205	-199
hsot*	-190	-191
hsota	-190	-191
hsota o	-190	-191
hud i	-203	-166
hud och	9	159
hud pa	-274	-249
hud snab	186	73
hude*	226	146
huden	226	146
huden ar	271	62
huden efter	-222	-260
huden feber	201	66
huden hange	274	-7
huden marmo	143	-26
huden med	10	198
huden melan	261	16
huden over	200	65
hudt*	-214	-193
hudte*	-214	-193
hudter*	-214	-193
hudterap*	-214	-193
hudterapeut	-214	-193
hug	-102	-213
hug i	-175	-158
hug under	-168	-168
huga	17	410
huga den	-11	267
huga min	8	310
huge*	386	284
hugen	456	22
hugen i	335	18
hugen med	294	-10
huger	5	156
huger det	226	-14
huger han	-3	171
huger mig	-14	234
huger nar	138	3
huger til	-217	-205
hugi*	214	-15
hugit	214	-15
hugo*	54	-174
hugor bet	309	58
hugor hande	207	60
hugor och	162	38
hugor pa	-133	-133
hugor*	54	-174
hugorm*	235	-34
hugormsb*	325	65
hugormsbet	325	65
huk	-269	-258
humo*	-125	111
humor	1	224
humor ar	-154	-169
humor han	67	273
humor*	-251	-266
humorn	-212	-205
hund ar	11	174
hund det	155	-22
hund dog	-186	-211
hund efter	153	6
hund fast	209	55
hund i	228	-40
hund ja	162	-1
hund nafsa	-187	-162
hund*	-251	-134
hunda ar	2	201
hunda*	2	201
hundar*	2	201
hundarna	2	201
hundb*	-133	-200
hundbe*	-133	-200
hundbet	-133	-200
hunde at	-208	-207
hunde bet	287	-83
hunde blev	-287	-244
hunde dog	-296	-286
hunde hos	25	161
hunde kramp	-234	-191
hunde la	172	-34
hunde nafsa	-192	-233
hunde och	89	209
hunde ocksa	126	-12
hunde pa	25	162
hunde som	26	242
hunde svald	-282	-246
hunde til	34	216
hundr och	-196	-223
hundr*	-178	-116
hundra	-178	-116
hung*	-320	-276
hungr att	-268	-210
hungr*	-320	-276
hungri*	-320	-276
hungrig	-320	-276
hur	-468	-194
hur anvan	-169	-128
hur barns	-177	-185
hur bokar	-313	-366
hur bra	-191	-237
hur byter	-285	-304
hur det	218	241
hur far	-400	-514
hur funge	-115	-207
hur gor	-109	-150
hur hogt	15	255
hur ja	63	239
hur jag	126	452
hur kan	-152	-208
hur komer	-200	-210
hur lang	-78	192
hur lange	-183	19
hur linda	-197	-195
hur lista	-174	-180
hur logar	-169	-145
hur man	-73	213
hur manga	-171	104
hur mar	-253	-259
hur marke	-249	-291
hur mycke	-114	134
hur prata	-289	-369
hur ser	-270	-270
hur ska	-276	-213
hur skriv	-148	-190
hur sluta	-169	-226
hur snabt	-190	-106
hur stota	-185	-183
hur vet	-171	-202
hurt	33	405
hurt my	30	330
hurt mysel	2	155
hurt someo	-1	200
hurti someo	0	243
hurti*	5	312
hurtin*	5	312
hurting	5	312
hurts	-91	-307
hurts and	223	21
hurts like	170	27
hurts to	-115	-243
hurts when	-331	-286
hus och	-220	-140
hus vid	-161	-210
husb*	109	322
husba beats	42	220
husba pushe	-4	174
husba snore	-166	-174
husbo sla	41	217
husbo*	41	217
husbon*	41	217
husbonde	41	217
huse*	-34	363
huset	-34	363
huset ar	-166	-216
huset det	38	201
huset frun	31	190
huset med	22	243
huset nu	25	161
huset ont	-114	-169
huset rasad	-138	-169
huset skaka	-176	-208
huset snart	39	283
husl*	-168	-189
husla*	-168	-189
huslak*	-168	-189
huslakar*	-168	-189
huslakare	-168	-189
hustr dog	-46	196
hustr tjata	-121	-177
husv*	257	57
husva*	257	57
husvag*	257	57
hutr*	346	-40
hutra	346	-40
hutra och	324	-37
huve	-153	-178
huve sen	-197	-178
huvet dunka	-179	-175
huvet i	159	14
huvet pa	216	-23
huvet sager	-7	222
huvud	111	230
huvud aldri	153	43
huvud ar	398	-55
huvud ater	260	52
huvud att	262	31
huvud av	-197	36
huvud explo	-130	-122
huvud har	-195	-188
huvud hart	231	60
huvud hela	2	226
huvud hon	145	11
huvud iblan	-246	-266
huvud igar	181	-25
huvud kom	259	-4
huvud komer	257	-27
huvud kraks	269	109
huvud lat	-208	-189
huvud lila	252	44
huvud nar	118	243
huvud nu	280	104
huvud o	186	37
huvud och	303	-24
huvud ont	146	177
huvud pa	-280	-309
huvud sager	40	167
huvud sedan	-254	-205
huvud ser	315	85
huvud skrik	169	40
huvud snura	188	68
huvud som	376	122
huvud spran	52	-126
huvud svima	231	-17
huvud tror	-275	-245
huvud varje	-231	-270
huvud varst	189	23
huvud vid	216	41
huvudl*	-250	-255
huvudlos	-250	-255
hyla*	-194	-184
hylan	-194	-184
hylan pa	-146	-154
hype*	-317	-318
hyper	-147	-117
hyper det	-197	-164
hyper vad	-147	-117
hyper*	-292	-300
hyperh*	-135	-130
hyperhid*	-135	-130
hyperhidros	-135	-130
hyperv*	-197	-164
hyperven*	-197	-164
hyperventilerar	-197	-164
hypo	-155	-177
hypo while	-155	-177
hypo*	151	-97
hypok*	-213	-235
hypoko*	-213	-235
hypokond*	-213	-235
hypot*	271	13
hypote*	271	13
hypoterm*	271	13
hypotermi	271	13
hyva	-346	-313
i #	143	107
i afare	-205	-38
i ala	-3	269
i alven	-45	221
i ambul	-188	-153
i an	219	51
i anat	28	234
i andta	-204	-224
i ar	-332	-17
i arata	-336	-324
i armar	307	137
i armba	-345	-352
i armen	265	201
i armve	-178	-110
i augus	25	199
i avfor	-303	-250
i axeln	-272	-289
i backa	153	26
i bada	285	-36
i badka	-70	175
i badru	114	228
i badtu	163	10
i bajse	-211	-175
i barel	-173	-170
i baten	-202	-251
i bend	-225	-213
i benen	-294	-313
i benet	156	-97
i beton	-8	181
i bildo	-195	-145
i bilen	329	282
i bilko	-217	-226
i bjork	-155	-148
i black	148	-79
i blast	-272	-241
i boden	-224	-70
i bomul	-159	-149
i book	-267	-273
i brost	130	-39
i brsot	258	75
i burn	25	238
i byral	1	186
i cal	-245	-310
i could	-161	-18
i covid	-184	-220
i cut	130	372
i dacke	-198	-202
i damsu	207	70
i decem	-185	-98
i den	-348	-365
i det	-302	-263
i diskb	169	58
i diskm	-145	-173
i do	5	-191
i doden	57	167
i dorar	-175	-242
i doter	172	144
i dusch	265	142
i eat	-261	-240
i efter	181	6
i egen	-144	-190
i en	190	114
i famne	212	55
i feel	251	162
i fel	290	107
i fem	-416	-385
i finge	-215	-136
i fingr	-442	-388
i fjol	-325	-353
i flank	-202	-135
i forad	-101	58
i formi	225	166
i fortf	231	17
i fotbo	57	-151
i foten	-282	-157
i foter	-250	-198
i fruga	237	5
i fyra	-160	66
i garag	253	319
i get	-490	-482
i go	4	266
i golve	-188	86
i granh	-180	-143
i grase	-276	-198
i grask	272	39
i grave	1	219
i grunt	232	16
i grupc	17	175
i gruva	-205	-262
i gymet	222	41
i gymna	-189	-267
i had	-259	-203
i halva	222	52
i handl	-144	-290
i hands	22	237
i har	-104	-131
i haret	-254	-155
i have	-248	140
i hela	134	-73
i helge	-205	-3
i hemet	-168	-180
i hemla	-96	-153
i hene	182	-15
i het	-226	-206
i hide	23	278
i himle	9	173
i hjarn	245	38
i hjart	-154	61
i hlr	-167	-160
i hocke	-234	-246
i hofte	-351	-330
i hogst	-218	-288
i honom	223	97
i hope	25	228
i horap	-235	-161
i horse	-167	-178
i hosta	-150	141
i humor	-212	-205
i hunde	-267	-277
i hurt	2	155
i huvet	274	186
i ineba	-269	-269
i isen	311	-2
i julas	-51	218
i just	247	349
i kaken	232	169
i kalar	33	323
i kalt	-158	46
i kanad	-105	-96
i kante	-140	-218
i kanyl	211	17
i kasa	-219	-196
i keep	35	477
i kirun	-104	-231
i kisen	233	51
i kiset	-306	-276
i klade	264	7
i klase	29	317
i klasr	-160	-157
i klate	105	33
i klima	-254	-243
i klori	175	8
i klump	116	57
i klyve	243	18
i kna	-187	-190
i knana	-381	-360
i knave	-196	-190
i know	-180	133
i knt	-157	-165
i kod	24	256
i koksl	-179	-188
i korid	197	152
i krana	-222	-204
i krope	-454	-346
i kub	-232	-314
i kuden	-216	-255
i kuver	3	176
i kval	188	519
i kyla	-246	-224
i kylan	-320	-233
i kylsk	-41	153
i ladan	-14	225
i lag	-265	-200
i lagen	-142	52
i lager	47	134
i laren	-141	-156
i laret	373	166
i leken	-173	-170
i let	260	-13
i lilfi	-226	-196
i live	-153	-122
i livet	166	153
i ljums	-184	-161
i ljus	204	13
i lulea	-210	-169
i lungi	-153	-128
i lungo	223	92
i magen	193	48
i malmo	9	150
i mama	199	-11
i mars	-226	14
i maski	292	268
i mate	-165	-221
i melan	-176	-207
i menin	222	-9
i min	195	483
i mina	-67	135
i minus	177	105
i minut	235	58
i mis	-163	-190
i mista	169	46
i morgo	-42	210
i morkr	-134	-208
i morkt	168	29
i nagra	181	-1
i nan	-206	-194
i nasan	-72	-308
i nat	89	395
i naten	207	34
i natmo	194	-20
i nian	-216	-293
i norbo	-157	-203
i norge	152	-9
i ny	-184	-215
i nya	-179	-153
i ogat	86	-277
i ognen	-236	-215
i ogone	178	-99
i ogonl	-261	-198
i olyck	7	223
i omgan	247	34
i orat	-338	-363
i orone	-195	-321
i over	211	47
i ovre	189	36
i ovrig	-234	-195
i paint	-203	-181
i panan	-174	-289
i park	19	230
i pased	169	-72
i pee	-237	-256
i pensi	-165	-244
i persi	231	36
i poole	171	-26
i preci	-253	-247
i punge	-138	-258
i rader	-104	144
i revbe	-201	-187
i rod	-166	-154
i roken	257	66
i roste	-120	-158
i rulst	35	256
i rumet	-27	380
i sagen	253	29
i salsk	-181	-171
i sange	-168	-183
i saw	-258	-243
i schac	-164	-210
i see	-280	-330
i senor	165	14
i serie	-146	-162
i sex	219	13
i sig	244	-67
i simni	-227	-196
i sjale	0	212
i sjalv	-140	-161
i skag	-179	-169
i skale	175	-37
i skapl	-229	-193
i skele	192	35
i sko	-203	-192
i skola	-293	-41
i skon	-222	-186
i skor	-235	-228
i skorn	-170	-226
i skrac	-6	248
i skrev	322	93
i skyds	-194	-175
i slept	-275	-257
i slojd	-208	-236
i smyg	37	306
i snon	287	281
i snore	-145	-131
i snosl	315	20
i socke	254	72
i sofan	-239	-405
i somar	-124	114
i sonen	-16	221
i spele	-204	-234
i spjal	-160	43
i stale	205	201
i stan	-222	-207
i stole	168	-1
i stop	-129	-107
i stor	247	35
i stora	-149	-184
i stort	-327	-324
i stota	293	9
i strom	160	-36
i stuga	218	-49
i taget	269	-25
i tagtr	158	-2
i take	-144	-253
i takt	247	53
i talet	218	35
i talte	258	17
i tan	-382	-361
i tand	-197	-188
i tandk	-166	-142
i taxin	269	21
i telef	138	278
i temp	331	28
i tidni	-271	-241
i tinin	169	-18
i tio	213	-118
i toale	224	56
i toan	-231	-197
i took	274	237
i trapa	100	280
i trape	193	52
i traph	117	202
i trapo	-250	-186
i trapr	214	15
i tre	-310	-330
i tredj	-156	-162
i treti	173	14
i trosa	-255	-206
i troso	-2	214
i tumen	-349	-400
i tunga	-182	-260
i tva	-302	-352
i tvat	-133	-139
i tvats	58	250
i ungef	170	25
i urine	-211	-196
i v	166	114
i vagen	-55	253
i valse	230	35
i vanje	-201	-151
i vanst	359	142
i varas	-290	-281
i varme	-160	-228
i vaska	26	163
i vedkl	236	-12
i vikt	-463	-421
i vila	-164	-237
i vintr	-254	-253
i wana	57	272
i want	86	322
i was	-188	163
i wil	36	264
i wnat	13	276
i woke	-4	444
i wory	-218	-197
i wrote	18	210
i yatzy	-244	-268
ibla*	-164	1
iblan av	162	-5
iblan avlas	-139	-179
iblan inhal	-205	-145
iblan kan	-130	-131
iblan nar	15	345
iblan och	-157	-217
iblan om	-153	-232
iblan sen	-302	-327
iblan var	-171	-208
iblan vil	-202	-278
iblan*	-164	1
ibland	-164	1
ibs	-428	-420
ibup*	-284	-231
ibupr*	-284	-231
ibupro*	-284	-231
ibuprofe*	-284	-231
ibuprofen	-284	-231
ica kasor	185	53
icd	292	-6
icd har	313	11
ice	201	178
id	-244	-84
id like	-272	-256
id rathe	-166	-188
idag att	12	290
idag bruka	-281	-285
idag efter	142	201
idag ena	158	16
idag fast	193	24
idag hon	153	46
idag lever	-113	-165
idag mar	-237	-196
idag pig	-209	-205
idag rusar	162	-5
idag sager	277	42
idag svara	178	57
if	-357	84
if i	-104	337
if its	-212	-244
if my	-180	-134
ifal	-4	245
ifra*	-22	-209
ifran	-22	-209
ifran mig	161	-70
ifran skrev	32	138
igang med	-154	-172
igar #	-124	-145
igar a	-191	-107
igar att	-122	50
igar borta	-193	-150
igar det	-17	224
igar domna	141	6
igar efter	-271	-225
igar frivi	-174	-229
igar gick	187	5
igar ingen	-223	-202
igar jag	-232	-266
igar kasta	12	250
igar kval	271	-73
igar lite	-251	-189
igar med	199	37
igar men	138	319
igar och	141	194
igar om	-132	-156
igar ont	-170	-123
igar papa	2	155
igar ska	-166	-162
igar slog	47	205
igar som	184	44
igar tog	-27	188
igar ungar	86	329
igar vecka	208	42
igar vi	-132	-168
igar viska	-205	-192
igen #	130	271
igen ar	-135	-143
igen behov	214	-38
igen det	-204	-282
igen direk	205	-17
igen dom	77	214
igen fast	180	-12
igen hade	7	221
igen hela	-196	-230
igen helt	166	36
igen hjalp	-127	-155
igen hon	124	238
igen i	48	199
igen igar	86	329
igen men	192	30
igen mig	212	-62
igen nu	-123	-176
igen o	158	-87
igen os	-145	26
igen sama	-238	-164
igen sen	157	-116
igen sig	-158	-166
igen tredj	-294	-314
igen v	-189	-123
igen vad	14	292
igen*	235	-33
igeno isen	151	2
igeno*	222	-45
igenom	222	-45
igens*	180	73
igensv*	180	73
igensvul*	180	73
igensvulna	180	73
igr	-220	-220
ihan hyva	-260	-202
ihja*	-246	-46
ihjal	-246	-46
ihjal i	-135	-130
ihjal min	-183	-179
ihjal nagon	70	221
ihop	202	126
ihop dod	-174	-137
ihop efter	192	18
ihop lakan	1	198
ihop mina	-205	-230
ihop och	150	-52
ihop pa	68	-129
ihop vid	151	60
ikva*	280	488
ikval	280	488
ikval gor	-20	222
ikval ngl	-2	221
ikval pa	-19	223
ikval sluta	19	192
il	30	252
il hurt	7	216
ila fins	-94	-130
ila for	9	209
ila har	-185	17
ila med	1	177
ila mig	19	229
ila sen	126	31
ila socke	160	22
ila spyr	162	46
ila ur	-291	-277
ilal*	299	39
ilalu flytn	198	43
ilalu*	225	72
ilaluk*	225	72
ilalukta*	225	72
ilaluktande	225	72
ilama ala	126	-12
ilama aldri	241	68
ilama ar	160	66
ilama gravi	-180	-145
ilama kalsv	193	70
ilama lapar	170	56
ilama och	246	38
ilama pa	-192	-137
ilama sveti	95	40
ilta*	14	170
iltan*	14	170
iltana	14	170
im	-77	181
im #	-156	-136
im afrai	30	299
im cutin	50	251
im done	-11	309
im going	209	352
im good	-240	-288
im havin	243	-4
im hidin	208	-23
im locke	-25	204
im manag	-163	-190
im pregn	292	50
im scare	174	387
im stand	-18	187
im think	36	219
im vomit	185	36
imon	-39	122
imon har	-39	122
imorg e	26	163
imorg forny	-200	-247
imorg hejda	21	215
imorg tanke	57	165
imorg*	-179	11
imorgo*	-179	11
imorgon	-179	11
imors igen	-9	216
imors men	158	14
imors*	238	191
imorse	238	191
imova garna	43	182
impu*	-13	251
impul att	-13	251
impul*	-13	251
impuls*	-13	251
impulser	0	171
in	245	267
in dem	16	164
in doren	178	-67
in et	313	245
in fingr	-15	160
in gamla	-259	-276
in gas	57	191
in halva	217	29
in hande	-8	293
in heave	-22	220
in hela	210	-25
in his	-59	164
in huden	261	16
in i	242	219
in klorg	229	3
in kniva	3	190
in knots	-225	-237
in luft	231	10
in magen	180	-4
in med	-273	-242
in melan	245	59
in mig	-50	255
in nagot	30	172
in och	240	151
in one	212	-15
in os	1	223
in pa	36	289
in rok	286	85
in sig	-37	202
in spira	-239	-216
in stila	-11	171
in the	237	12
in this	-225	-206
in ved	148	2
in vid	179	-5
inan	-58	313
inan alved	-177	-241
inan eler	-4	173
inan han	8	245
inan helge	121	271
inan hjart	-220	-211
inan jag	-134	117
inan man	75	201
inan mens	-214	-250
inan min	40	156
inan nagon	46	253
inan skola	-242	-345
inat batre	-171	-159
inat jag	159	-7
inat men	-205	-65
inbr*	-173	-187
inbro i	-173	-187
inbro*	-173	-187
inbrot	-173	-187
ine i	285	182
ineba #	176	28
inebandy	-210	-196
inebandyn	-238	-232
inebandyplanen	176	28
iner	-174	-171
iner criti	-174	-171
inet	15	281
inet leva	15	281
infa*	318	40
infar*	318	40
infark*	318	40
infarkte*	210	32
infarkten	185	24
infarktk*	242	15
infarktkansla	242	15
infekterad	153	6
infekterat	-134	-124
infl*	-292	-323
infla nagel	-162	-163
infla*	-162	-163
inflam*	-162	-163
inflamer*	-162	-163
inflamerad	-162	-163
influ hit	-125	-133
influ trode	169	40
influ*	-278	-307
influe*	-278	-307
influens*	-278	-307
influensa	-218	-196
influensasprutorna	-125	-133
info*	-418	-397
infor	-418	-397
infor barne	36	162
infor mens	-182	-190
infor opera	-194	-212
inga	-324	-386
inga foste	208	42
inga spark	212	7
inga vata	240	69
ingen	-127	231
ingen anan	0	222
ingen det	0	130
ingen efekt	189	14
ingen feber	-515	-300
ingen framt	4	172
ingen hjalp	51	220
ingen komer	6	318
ingen konta	162	-177
ingen kraft	-91	-173
ingen luft	205	-223
ingen menin	78	417
ingen pa	-41	-167
ingen puls	525	42
ingen reakt	-111	-176
ingen rorel	226	-20
ingen skule	47	346
ingen som	70	188
ingen svara	95	317
ingen tror	152	-13
ingen vet	108	494
inget als	-159	-170
inget anat	-361	-312
inget att	3	171
inget blodf	-192	-168
inget efter	29	264
inget for	17	230
inget hjalp	207	191
inget i	-10	-134
inget kanse	-195	-207
inget kvar	-44	225
inget langr	-34	202
inget mer	-215	37
inget nu	-286	-258
inget nyt	131	-50
inget pa	-100	-142
inha*	-50	-215
inhal ar	-171	-151
inhal did	175	43
inhal hjalp	-230	-145
inhal oftar	-173	-155
inhal tar	222	71
inhal works	-178	-141
inhal*	-50	-215
inhala*	-82	-212
inhalato*	-82	-212
inhalator	-177	-182
inhalatorn	15	-140
inka*	-176	-189
inkas haha	-176	-189
inkas*	-176	-189
inkaso	-176	-189
inkl*	214	-12
inkla brack	234	9
inkla*	214	-12
inklam*	214	-12
inklamt	234	9
inko*	-225	-209
inkon*	-225	-209
inkont*	-225	-209
inkontin*	-225	-209
inkontinenskyd	-225	-209
inla*	-224	140
inlag	-272	-235
inlag for	-207	-33
inlag*	-207	-33
inlagd	-207	-33
inlas hema	-11	181
inlas pa	-194	-49
inlas*	-30	319
inlast	-30	319
inli*	-151	-73
inlin i	-151	-73
inlin*	-151	-73
inlind*	-151	-73
inlindat	-151	-73
inom	149	54
inom fem	149	54
inop*	235	12
inope har	225	8
inope*	235	12
inoper*	235	12
inoperer*	235	12
inopererad	225	8
inse*	9	159
insek under	9	159
insek*	9	159
insekt*	9	159
insekter	9	159
insid me	-2	186
inside	-2	186
insj*	331	84
insju ogon	220	31
insju*	331	84
insjun*	331	84
insjunkn*	276	60
insjunkna	276	60
insl*	-141	-126
insla om	-141	-126
insla*	-141	-126
inslag	-141	-126
insu*	328	218
insul ar	-16	215
insul behov	-238	-277
insul jag	-12	205
insul kvar	-41	153
insul papa	-155	-112
insul*	279	47
insuli*	279	47
insulin	234	182
insuline*	106	181
insulinenheter	-16	215
insulink*	283	-9
insulinkaning	192	15
insulinkoma	201	-26
insulinp*	-58	-259
insulinpena	-215	-190
insulinpenan	204	-29
insulinpump	-264	-230
int	80	222
int finas	39	202
int ga	-187	-190
int lev	29	225
int leva	10	282
int lyft	-197	-178
int men	-187	-194
int prata	190	-2
int va	4	208
int vakna	156	30
inte adas	166	27
inte ama	200	24
inte andni	145	-26
inte ands	286	30
inte andsa	233	30
inte ata	217	-109
inte ater	-216	-194
inte atit	0	269
inte att	427	115
inte av	-244	-110
inte bara	-169	-265
inte behov	-24	167
inte benen	239	60
inte benet	153	3
inte blekn	299	36
inte bli	152	45
inte bloda	315	-47
inte boja	247	85
inte bufat	175	11
inte den	252	7
inte det	312	66
inte drick	307	48
inte druck	-92	-201
inte fa	351	49
inte fans	45	319
inte far	52	210
inte finas	52	383
inte fins	105	413
inte fira	7	209
inte for	7	230
inte forla	2	165
inte forsv	323	61
inte fraga	-290	-249
inte frago	246	55
inte fram	264	-43
inte frosa	-285	-220
inte ga	267	366
inte gar	303	96
inte grata	237	-4
inte grate	12	170
inte hala	379	83
inte han	-222	-224
inte har	181	105
inte henes	-30	139
inte hita	173	6
inte hjalp	191	65
inte hosta	252	62
inte hotad	-189	-221
inte hur	93	311
inte i	53	232
inte ingen	-48	189
inte ja	50	244
inte jag	202	284
inte joba	-197	-233
inte kampa	7	225
inte kan	507	219
inte kana	377	64
inte kaner	144	178
inte kisa	466	122
inte kisat	328	51
inte knapa	166	-66
inte konta	477	3
inte kuna	206	11
inte kunat	200	20
inte langr	226	48
inte lasa	334	26
inte leva	234	581
inte liga	290	44
inte liv	364	-36
inte livet	75	212
inte ljus	174	35
inte lova	72	275
inte luft	404	40
inte med	-93	62
inte men	228	164
inte mer	-45	219
inte morgo	169	12
inte nar	460	252
inte nu	94	198
inte om	272	582
inte opna	72	237
inte ord	195	28
inte orden	0	-166
inte orkar	215	54
inte pa	214	184
inte pluga	-296	-321
inte prata	227	267
inte resa	317	47
inte rikti	-336	-374
inte rora	257	147
inte sa	-87	-211
inte saga	343	298
inte saker	32	278
inte sedan	191	35
inte sig	316	64
inte ska	28	196
inte slape	203	184
inte slas	7	174
inte slo	-188	-179
inte sluta	98	312
inte snala	194	25
inte som	237	56
inte somna	-205	-238
inte sova	-463	-203
inte sovit	67	372
inte spark	182	9
inte sta	226	105
inte stada	-174	-189
inte stopa	191	-50
inte suga	250	21
inte svalj	243	-8
inte ta	252	3
inte table	-170	-159
inte talet	-258	-200
inte tavla	-147	-187
inte til	356	116
inte tita	263	6
inte trafa	16	219
inte ungen	-21	149
inte up	164	15
inte uplev	20	170
inte ur	-196	-175
inte ut	-249	-208
inte va	124	367
inte vacka	221	13
inte vad	206	-181
inte vanst	153	3
inte vanta	18	340
inte var	292	35
inte vara	3	227
inte varfo	-2	299
inte vet	82	219
inte vi	-138	-162
inte vil	86	351
inte vila	143	0
inte vilke	200	53
inte vrida	-255	-223
inte*	-286	-330
inter*	-286	-330
interv*	-252	-275
into	222	282
into a	13	161
into my	147	168
inty*	-411	-354
intyg	-388	-325
intyg digit	-166	-123
intyg fran	-145	-201
intyg om	-232	-201
intyg til	-277	-330
inut*	53	258
inuti	53	258
inuti brost	180	42
ipre*	-208	-336
ipren	-208	-336
ipren for	271	38
ipren mot	-242	-189
ipren och	121	-113
irit*	-258	-287
irite*	-258	-287
iriter*	-258	-287
iriterad	-201	-231
iriteran*	-200	-180
iriterande	-200	-180
is a	-239	-266
is afrai	-223	-239
is breat	203	-47
is chest	-178	-113
is choki	260	6
is closi	273	58
is clums	139	-23
is comin	310	33
is convu	198	-7
is drunk	13	165
is dying	271	0
is evil	-15	182
is fitin	254	21
is gone	-156	-287
is half	-165	-183
is it	-407	-276
is just	-152	-173
is kilin	-264	-282
is my	-32	194
is on	286	16
is playi	-195	-141
is self	22	187
is sitin	203	48
is spurt	188	22
is stand	148	1
is talki	6	143
is there	-297	-180
is three	-236	-237
isa	81	258
isa lyo	21	255
isar	-77	-180
isch*	-178	-250
ischi*	-178	-250
ischia*	-178	-250
ischias	-178	-250
isen	333	2
isen ar	161	9
isen blama	-155	-136
isen brast	274	14
isen igar	254	119
isen kan	-211	-177
isen mins	265	-6
isen och	-290	-164
isen upe	151	2
iska*	350	98
iskal	342	99
iskal och	247	43
iskal om	209	71
iskal pa	141	-1
isnt	250	205
isnt worth	28	217
istal for	274	31
istu*	402	5
isva*	-220	-198
isvak	-182	-162
isvak och	-182	-162
it al	19	290
it burns	-173	-170
it dange	-170	-171
it hurts	-142	-257
it itche	-214	-211
it mater	-161	-116
it norma	-219	-278
it now	-284	-297
it ok	-259	-242
it pased	188	58
it safe	-249	-290
it smels	-172	-166
it take	-4	216
itch*	-529	-521
itche*	-214	-211
itches	-214	-211
itchi like	-174	-167
itchi*	-317	-290
itchin*	-317	-290
itching	-317	-290
itchy	-398	-407
itchy eyes	-160	-143
itchy no	-173	-164
ite	293	24
ite luft	293	24
its a	-282	-174
its pumpi	148	-58
its the	33	297
itse*	62	512
itsea*	25	306
itsean*	25	306
itseani	25	306
itsem*	23	259
itsemu*	23	259
itsemurh*	23	259
itsemurhaa	23	259
itsen tana	14	170
itsen*	16	307
itseni	16	307
iva	-153	-180
iva de	-153	-180
ive	34	569
ive cance	4	299
ive cut	148	-58
ive had	-264	-264
ive said	16	206
ive start	18	200
ive write	57	245
ja	187	242
ja #	221	-3
ja bara	202	-23
ja de	-273	-286
ja den	-181	-199
ja flamt	189	-15
ja frukt	-177	-165
ja gar	-354	-349
ja geer	8	233
ja har	-14	234
ja heiko	216	30
ja hon	249	109
ja i	-407	-420
ja iblan	-279	-303
ja ja	298	204
ja jag	40	245
ja komer	-21	149
ja krype	174	73
ja lapar	191	-4
ja lite	-291	-302
ja lyfte	-164	-181
ja med	7	204
ja men	-280	-254
ja niska	142	22
ja oksen	232	0
ja pa	216	-131
ja sa	-222	-10
ja sager	133	-60
ja sekav	176	23
ja ska	-35	382
ja skar	38	184
ja skule	-177	-165
ja svar	-3	171
ja ta	-196	-261
ja tack	-291	-297
ja tog	-197	-178
ja tva	-157	-190
ja uhkas	1	154
ja ut	196	-10
ja va	-8	227
ja vara	15	225
jack	-301	-295
jack sluta	-142	-187
jag	-51	241
jag #	-136	-310
jag a	82	-207
jag akte	171	43
jag alska	-162	-21
jag amar	-241	-269
jag andfa	285	42
jag angra	245	69
jag antib	-178	-169
jag anvan	-185	-167
jag ar	-46	274
jag armen	-185	-209
jag at	-36	-265
jag ata	-269	-291
jag ater	-274	-258
jag atit	165	-39
jag att	141	288
jag av	-94	-217
jag avslu	-21	179
jag bad	-51	206
jag bara	127	382
jag barn	-98	-154
jag barne	263	-12
jag bast	-185	-183
jag behov	-93	252
jag besta	77	214
jag blaso	-239	-149
jag blev	140	523
jag blir	103	214
jag blivi	-264	-232
jag blode	-38	141
jag bojer	-285	-297
jag bor	-323	-48
jag borja	-147	17
jag borst	-230	-182
jag borta	47	246
jag brane	-47	232
jag bruti	-207	-201
jag bry	-156	-139
jag bryr	75	357
jag byta	-291	-315
jag cykla	-226	-195
jag dagen	-112	-139
jag dar	11	208
jag det	181	390
jag diska	-175	-203
jag do	88	330
jag dod	26	210
jag dodar	38	259
jag dok	217	16
jag domna	122	186
jag dor	-13	-314
jag drar	192	15
jag drome	33	303
jag dubel	151	20
jag dusch	57	250
jag dyka	-137	-140
jag e	-55	117
jag ens	176	0
jag fa	-313	-283
jag far	29	229
jag fat	-100	-201
jag feber	304	70
jag fick	-315	-214
jag finas	15	144
jag flyta	-177	-260
jag forlo	21	202
jag forst	11	209
jag forsv	68	358
jag fortf	39	242
jag frisk	-184	-220
jag fros	-20	177
jag frosa	182	30
jag fryse	125	-89
jag fylde	-264	-349
jag fyrti	-176	-193
jag gamal	-166	-189
jag gar	-238	77
jag gaspa	-214	-214
jag gav	-291	-292
jag ger	84	253
jag gick	82	250
jag gjord	136	184
jag glad	-179	-221
jag glome	-197	-246
jag glomt	-282	-322
jag gomer	-44	135
jag gor	246	666
jag gora	315	152
jag grat	-106	84
jag grate	-252	-309
jag gravi	196	17
jag grubl	-228	-230
jag ha	-249	-210
jag hacka	-136	-168
jag hade	-91	185
jag haft	248	-61
jag hala	-145	92
jag halsa	-159	-134
jag han	261	24
jag hange	-125	-258
jag har	37	380
jag hatar	-191	-57
jag helre	-8	223
jag heter	147	257
jag hitad	148	221
jag hol	-147	169
jag hopa	63	270
jag hopar	-161	104
jag hopas	-4	268
jag hor	67	407
jag hora	152	-9
jag horde	47	144
jag hosta	-233	-278
jag hur	172	190
jag huvud	-182	-171
jag hyper	-197	-164
jag i	279	331
jag igen	272	59
jag in	-267	-172
jag jated	-4	186
jag kampa	-47	146
jag karva	8	218
jag kasta	-3	224
jag kisad	115	-67
jag klar	23	305
jag klatr	-142	89
jag kliar	211	101
jag knapt	265	59
jag knot	14	200
jag kola	-306	-275
jag kolad	9	207
jag kolar	-230	-229
jag koma	-162	-140
jag komer	158	407
jag kopa	-220	-233
jag kor	34	290
jag krakt	182	31
jag krosa	-175	-185
jag krype	230	19
jag kuden	94	273
jag kunde	-306	-194
jag kvavs	315	-24
jag lag	-17	294
jag lagad	-202	-265
jag lagt	-157	-120
jag langt	65	258
jag later	-158	-196
jag latsa	25	193
jag lever	2	261
jag liga	-151	-114
jag liger	205	-131
jag ljog	21	300
jag lovat	-130	-185
jag lyfta	-255	-274
jag malad	-187	-157
jag mama	278	55
jag mar	112	252
jag maste	320	298
jag mate	-253	-218
jag med	-30	202
jag men	91	-173
jag menar	9	232
jag min	65	-179
jag mins	-199	-175
jag misly	7	219
jag nasta	-4	-155
jag noga	-169	-171
jag ny	-196	-221
jag nyckl	153	32
jag nyper	382	-36
jag nyser	-240	-189
jag o	141	163
jag och	-206	-79
jag ocksa	1	140
jag om	-260	-191
jag ont	-157	-319
jag orkar	156	227
jag oroli	-201	-183
jag overd	13	248
jag pa	161	301
jag palar	6	183
jag panik	-187	-176
jag pisar	-133	-175
jag prata	150	-135
jag prick	156	1
jag pruta	-187	-144
jag rad	218	244
jag rakad	-226	-270
jag rakna	-30	220
jag raper	-204	-221
jag redan	22	256
jag reser	-4	-209
jag reste	-320	-258
jag ringa	165	83
jag rispa	-12	193
jag ropa	180	-10
jag ropar	200	-7
jag ruska	190	42
jag saga	-229	-221
jag sagt	19	263
jag sakna	-249	-149
jag sata	-293	-253
jag sate	39	212
jag siter	-148	160
jag ska	52	375
jag skada	117	353
jag skafa	-222	-276
jag skams	-20	201
jag skick	-319	-247
jag skilj	58	147
jag skjut	-224	-186
jag skota	240	94
jag skrik	201	20
jag skule	-85	-388
jag slakt	214	-18
jag slang	-25	159
jag slape	-55	140
jag slar	-84	157
jag slut	-11	250
jag sluta	-448	-447
jag snark	-401	-376
jag snora	-188	-210
jag snorv	-186	-141
jag snusa	-205	-174
jag snyte	-168	-169
jag soker	-149	-229
jag som	45	295
jag somna	-197	-16
jag sov	-14	308
jag sova	-205	-65
jag sover	-190	-69
jag spela	-243	-319
jag sprac	188	48
jag sprin	-353	-315
jag spyr	256	59
jag sta	-219	-196
jag stada	-230	-164
jag stale	-208	-237
jag stana	-288	-114
jag stang	-343	-342
jag star	372	40
jag stick	-67	151
jag stjar	-161	-134
jag stota	-140	-161
jag stryk	7	213
jag stuck	-272	-256
jag stygn	4	215
jag sutit	-81	-142
jag svald	347	31
jag svalj	-96	92
jag svalt	203	51
jag svar	68	190
jag sveta	146	-104
jag synen	147	71
jag tagit	21	-165
jag tank	22	267
jag tanke	14	300
jag tapa	-240	-255
jag tapad	34	182
jag tapar	-156	57
jag tar	-133	97
jag tatue	-118	-129
jag titar	-43	197
jag tog	176	251
jag torka	45	-139
jag trafa	-45	200
jag trana	-273	-310
jag treti	-146	-194
jag trode	60	-202
jag tror	194	-19
jag trot	-48	172
jag tryck	-397	-162
jag tva	169	66
jag tvata	-153	-195
jag under	-195	-258
jag vagad	-44	119
jag vagar	-167	-120
jag vager	31	162
jag vakna	23	308
jag val	11	268
jag vanar	59	189
jag vande	-318	-345
jag vanta	-279	-321
jag var	-7	382
jag vara	-220	-287
jag varda	23	222
jag varit	-68	-183
jag vet	-25	331
jag veta	-163	-212
jag vil	-59	327
jag vilar	284	15
jag vilin	1	252
jag vitam	-172	-172
jag vride	-307	-309
jag vuxen	-134	-212
jaga*	-140	74
jagad mig	-180	-209
jagad*	-180	-209
jagade	-180	-209
jagar han	25	162
jagar och	-204	-302
jaks*	187	261
jaksa	187	261
jaksa enaa	12	259
jakta	-187	-190
jaktl*	-223	-156
jaktla*	-232	-231
jaktlaka*	-232	-231
jaktlakarintyg	-232	-231
jakto*	226	6
jaktol*	226	6
jaktolyc*	226	6
jaktolycka	226	6
jalk*	-19	-306
jalko*	318	40
jalkoj*	318	40
jalkojan*	318	40
jalkojani	318	40
jamr*	175	-3
jamra sig	175	-3
jamra*	175	-3
jamrar	175	-3
jamt	-484	-493
jamt om	-203	-244
jarn	-471	-437
jarn men	-152	-169
jarn pa	-246	-218
jarn*	-137	98
jarnb runt	184	56
jarnb*	-43	-211
jarnba*	184	56
jarnband	184	56
jarnbr*	-279	-307
jarnbris*	-279	-307
jarnbrist	-279	-307
jarnt ger	-194	-195
jarnt*	-319	-273
jarnta*	-319	-273
jarntabl*	-319	-273
jarntableter	-319	-273
jarnv buler	-161	-210
jarnv igar	32	252
jarnv*	1	317
jarnva*	1	317
jarnvage*	-11	240
jarnvagen	-11	240
jate mycke	120	42
jate*	228	105
jatef och	75	200
jatef*	189	201
jatefo*	259	76
jatefort	216	54
jateforv*	196	55
jateforvirad	196	55
jatefu*	3	200
jateful	3	200
jatej att	206	-34
jatej*	191	138
jatejo*	191	138
jatejobi*	191	138
jatejobigt	206	-34
jatek huvud	190	22
jatek*	208	33
jateko*	214	32
jatekons*	214	32
jatekonstig	235	-11
jatekonstigt	186	51
jatem*	205	7
jatemy*	205	7
jatemyck*	205	7
jatemycke	153	-16
jateo i	380	168
jateo magen	188	63
jateo pa	228	56
jateof*	-225	-214
jateofta	-225	-214
jateon*	49	-77
jateont	49	-77
jates att	175	41
jates*	229	-10
jatesl*	208	64
jateslo	212	61
jatesv*	350	105
jatesvar*	184	27
jatesvart	184	27
jatesvul*	313	70
jatesvulen	282	52
jatet*	204	31
jatetr*	202	18
jatetrot	202	18
javi*	-238	-242
javis*	-238	-242
javist	-238	-242
javla mor	-141	-156
javla ont	204	33
jaw	295	-57
jayk*	312	50
jayka	312	50
jayka ja	278	35
jesu*	-21	277
jesus	-21	277
jetl*	-160	-180
jetla*	-160	-180
jetlag	-160	-180
jo hon	-172	-144
job	-263	-207
job och	-186	-189
job om	47	134
job vil	-193	-223
joba	-332	-368
joba behov	-184	-191
joba helti	-119	-186
joba med	-243	-274
joba nat	-200	-225
joba over	-173	-238
joba som	-153	-172
joba*	-236	-169
jobar	-222	-94
jobar a	-72	-128
jobar med	-254	-246
jobar pa	-236	-205
jobe*	-192	-121
jobet	-192	-121
jobet ar	53	195
jobet behov	-113	-160
jobet far	-167	-197
jobet fick	-177	-165
jobet fora	-222	-181
jobet gor	-240	-288
jobet har	-225	-234
jobet huset	31	190
jobet just	-271	-285
jobet langr	-223	-272
jobet om	-166	-226
jobet ordna	-177	-206
jobet pinsa	-234	-270
jobet snura	-144	-244
jobet spand	-188	-170
jobet tanke	39	187
jobet tryck	51	244
jobi*	-247	-285
jobig	-203	-235
jobig men	-108	-120
jobt*	24	156
jobto rad	24	156
jobto*	24	156
jobtoa*	24	156
jobtoale*	24	156
jobtoaleten	24	156
joo	-139	-242
jord	-231	-229
jord*	220	178
jorde*	18	309
jorden	14	275
jordn i	143	43
jordn sen	-189	-131
jordn*	226	-10
jordno*	226	-10
jordnot	143	50
jordnote*	236	29
jordnoter	236	29
jotk*	8	246
jotka	8	246
jotka kaske	8	246
jour*	-322	-196
jourm*	-212	-206
jourmo*	-212	-206
jourmota*	-212	-206
jourmotagningen	-212	-206
journ att	39	183
journ nar	-104	-185
journ och	-81	-126
journ pa	-187	-211
journ som	-120	-140
journ*	-208	-117
journa*	-208	-117
journal	-186	-265
journale*	-144	28
journalen	-132	50
ju	77	232
ju anda	-17	263
ju gifta	35	167
ju got	-12	205
juic*	77	-128
juice siter	185	-18
juice*	225	-33
juicen	225	-33
jul	-240	-108
jul i	7	209
jul och	-179	-216
jul til	-200	-209
jula*	-51	218
julas	-51	218
julas den	-169	-171
julb*	-241	-199
julbo me	-177	-165
julbo*	-241	-199
julbor*	-241	-199
julborde*	-241	-199
julbordet	-241	-199
jule*	9	293
julen	9	293
jump	44	236
juni inga	-157	-127
just	-122	-131
just a	-333	-157
just curio	-180	-134
just hit	198	8
just moved	-231	-288
just my	-174	-171
just nar	-159	-170
just nu	-47	-234
just waiti	20	304
just want	-291	-111
kabe*	220	-8
kabel	220	-8
kafe	-185	-352
kafe det	162	-5
kafe ger	-208	-206
kafe ja	162	-1
kafe med	-170	-111
kafe och	-154	-172
kafe over	-181	-172
kafe sluta	-152	-108
kafe*	232	-90
kafek*	386	55
kafeko*	390	56
kafekope*	390	56
kafekopen	390	56
kafet	-129	-261
kaft*	193	275
kafte igen	54	200
kafts av	6	269
kafts*	6	269
kaftsm*	6	269
kaftsmal	6	269
kaje*	39	198
kajen	39	198
kaka	222	21
kaka a	148	27
kaka pa	150	-22
kake*	412	198
kaken	368	197
kaken ar	211	71
kaken och	167	-5
kaken svart	-8	181
kal	212	-158
kal att	159	23
kal flack	133	49
kal hud	186	73
kal o	119	46
kal och	314	72
kal pa	-284	-328
kala	193	-31
kalar i	21	180
kalar mig	-138	21
kalar nar	1	234
kalar*	-28	222
kalare*	30	314
kalaren	30	314
kale*	-197	-99
kalel til	-247	-256
kalel*	-261	-262
kalels*	-261	-262
kalelse	-247	-256
kali*	149	53
kaliu var	149	53
kaliu*	149	53
kalium	149	53
kalo*	-200	-247
kalor pa	-169	-193
kalor*	-169	-193
kalori*	-169	-193
kalorier	-169	-193
kals*	262	24
kalsv av	-197	-149
kalsv nar	-335	-241
kalsv och	284	8
kalsv ont	192	81
kalsv sa	149	4
kalsv varje	230	56
kalsv*	266	18
kalsve*	266	18
kalsvet	214	90
kalsveta*	239	69
kalsvetas	239	69
kalsveti*	147	-59
kalsvetig	140	-64
kalt jag	212	92
kalt mar	-189	-210
kalt vaten	-247	-135
kalt vit	379	42
kalv	-257	-263
kalv sen	-257	-263
kamer gor	-178	-188
kamer i	4	262
kamer til	-168	-166
kamer*	-134	119
kamera*	-202	-112
kameran	-202	-112
kamero*	1	261
kameror	-4	228
kami*	235	-31
kamin	211	22
kamin har	126	-12
kamin lite	-219	-171
kamin och	237	56
kamin*	194	-42
kamine*	194	-42
kaminen	194	-42
kamp*	131	174
kampa	219	212
kampa emot	-47	146
kampa en	7	225
kampa for	297	18
kan	-383	-287
kan andas	-215	-198
kan aren	-176	-193
kan avbok	38	159
kan bara	190	-43
kan boja	-311	-308
kan de	-168	-237
kan det	-317	-376
kan drick	-269	-231
kan du	152	146
kan et	-291	-226
kan ga	-409	-329
kan gapa	-285	-253
kan gora	24	265
kan ha	145	56
kan han	-212	-222
kan hemsj	-225	-239
kan hon	-246	-192
kan hora	43	212
kan ja	-169	-181
kan jag	-363	-281
kan kisa	-242	-203
kan klock	2	155
kan knapt	199	29
kan koma	155	75
kan laga	-244	-179
kan lika	40	206
kan lova	-4	252
kan lyfta	-261	-255
kan magka	-264	-255
kan man	-302	-161
kan nagon	-296	-332
kan opna	-196	-180
kan papor	-156	-194
kan prata	88	-129
kan rata	183	-9
kan rora	-529	-448
kan skrik	-109	-162
kan sta	226	36
kan stodj	-186	-126
kan stopa	-5	221
kan stota	-95	-164
kan stres	-260	-254
kan svalj	227	72
kan vi	-119	-160
kana	154	236
kana armar	177	8
kana benen	302	18
kana mina	165	11
kana nagot	20	222
kana nat	39	240
kana spark	-222	-224
kana*	-31	-144
kanad hade	-105	-96
kanad*	-105	-96
kanada	-105	-96
kanas	21	-140
kanas i	-264	-255
kanas trang	256	13
kand	-274	-192
kande konst	171	15
kaner att	169	140
kaner et	160	66
kaner foter	130	-67
kaner huvud	207	6
kaner igen	-307	-260
kaner ingen	55	182
kaner mig	-14	-251
kaner nagot	-49	159
kaner nar	167	17
kaner nat	-26	240
kaner och	12	145
kang*	-252	-229
kani*	-378	-322
kanin andas	-265	-287
kanin har	-185	-166
kanin*	-378	-322
kanine*	-378	-322
kaninen	-378	-322
kans	339	48
kans att	58	259
kans det	300	62
kans ingen	-213	-192
kans lite	-185	-291
kans som	206	-45
kans stor	210	42
kans tjock	174	83
kans trost	-110	-190
kans tungt	-9	285
kans varmt	-170	-135
kanse bara	-215	-193
kanse en	-195	-207
kanse kring	193	15
kanse melan	229	45
kanse och	-221	-199
kanse runt	239	55
kanse*	157	-142
kansel*	242	-50
kanselbo*	-215	-193
kanselbortfal	-215	-193
kanseln	292	2
kanselos	229	45
kansk en	227	36
kansl bakom	266	117
kansl melan	-165	-145
kansl som	185	24
kansl*	255	-5
kanslo*	187	-4
kanslolo*	203	5
kanslolos	203	5
kant nagot	153	43
kanta kraks	176	48
kanta*	196	63
kantar*	196	63
kantarel*	176	48
kantareler	176	48
kante av	-198	-150
kante*	-228	-169
kanyl han	211	17
kanylen	211	17
kapa*	383	45
kapad av	202	27
kapad tumen	322	37
kapad*	383	45
kapade	383	45
kaps*	208	-5
kapsa tog	242	22
kapsa*	242	22
kapsag*	242	22
kapsagen	242	22
kapsl fran	-163	-139
kapsl*	-163	-139
kapsla*	-163	-139
kapslarn*	-163	-139
kapslarna	-163	-139
kar	-391	-329
kar att	-173	-137
kar i	-206	-194
kar och	-304	-268
kara*	-222	-288
karam i	229	5
karam*	229	5
karame*	229	5
karamel	229	5
karao*	-311	-252
karaok*	-311	-252
karaokek*	-205	-192
karaokekvalen	-205	-192
karaoken	-202	-171
kard*	-168	-175
kardi*	-168	-175
kardio*	-168	-175
kardiolo*	-168	-175
kardiologen	-168	-175
karin sager	-67	-182
karinga	-67	-182
karl erik	167	44
karle*	-245	-284
karlk komer	241	25
karlk och	153	26
karlk*	128	-76
karlkr*	128	-76
karlkram*	128	-76
karlkrampen	241	25
kart*	223	7
karta	239	18
karta hjart	105	-53
karta panod	186	8
karta*	220	-19
kartan	220	-19
karto i	-159	-170
karto ipren	204	-4
karton*	-232	-250
kartonge*	-232	-250
kartonger	-232	-250
kartor	217	142
karv*	8	218
karva i	10	198
karva*	8	218
karvar	10	198
kasa	-219	-196
kasa hela	-219	-196
kasa*	-202	-225
kasar	-186	-110
kasar som	-186	-110
kasas vakna	-163	-156
kasas*	-163	-156
kasask*	-163	-156
kasaskap	-163	-156
kasi	328	29
kask*	273	276
kaska och	275	-25
kaska*	312	-3
kaskad	221	-19
kaskad*	229	11
kaskadkr*	229	11
kaskadkraks	229	11
kaske*	8	246
kaskev*	8	246
kaskevat	8	246
kaso*	185	53
kasor titad	185	53
kasor*	185	53
kasors*	185	53
kasorska*	185	53
kasorskan	185	53
kast*	112	419
kasta	-63	310
kasta bakat	254	-4
kasta bebis	22	248
kasta en	-33	166
kasta flask	3	200
kasta han	32	275
kasta i	0	167
kasta lileb	-31	154
kasta mig	47	237
kasta saker	-40	149
kasta sig	-255	-258
kasta syra	-29	207
kasta ut	-94	109
kasta*	33	270
kastad	0	167
kastad*	152	287
kastade	-46	287
kastades	254	-4
kastar	-80	100
kastr med	172	43
kasv*	220	8
kasvo*	220	8
kasvoi*	220	8
kasvoisa	210	11
kat	-423	-108
kat alerg	-223	-217
kat fick	-143	-164
kat for	30	180
kat har	-255	-214
kat vil	-222	-207
katb*	-180	-180
katbe rot	-180	-180
katbe*	-180	-180
katbet	-180	-180
kate*	-308	-230
katen	-459	-234
katen bet	-206	-192
katen blev	-287	-271
katen folk	55	165
katen hon	-210	-225
katen kraks	-217	-204
katen liger	211	60
katen sa	30	228
katen slar	-229	-286
kater	-186	-234
katet besta	-179	-194
katet med	242	29
katet och	253	52
katet*	202	-81
katete*	202	-81
kateterb*	242	29
kateterbarare	242	29
kateters*	-179	-194
katetersackar	-179	-194
kato*	295	6
katol*	188	11
katolt*	188	11
katolta	188	11
katr*	-239	-205
katri*	-239	-205
katrin*	-239	-205
katrinpl*	-239	-205
katrinplomon	-239	-205
katu*	166	21
katun svagt	166	21
katun*	166	21
katung*	166	21
katunge	166	21
kaus*	233	39
kaust i	232	34
kaust*	233	39
kausti*	233	39
kaustiks*	233	39
kaustiksoda	233	39
kbt	-301	-404
keba*	-185	-233
keep	11	453
keep askin	-136	-124
keep burni	0	190
keep havin	-13	232
keep*	265	-54
keeps	284	-43
keeps askin	261	17
keeps twitc	-153	-122
keeps vomit	177	46
kejs*	-242	-232
kejsa*	-242	-232
kejsar*	-242	-232
kejsarsn*	-242	-232
kejsarsnit	-242	-232
kera*	-2	179
keran laake	-2	179
keran*	-2	179
kerany*	-2	179
keranyt	-2	179
keto*	386	93
ketoa*	271	11
ketoac*	271	11
ketoacid*	271	11
ketoacidos	271	11
keton	191	57
keton #	307	115
keton och	176	30
keton*	209	70
ketone*	209	70
ketoner	195	67
keys	-9	266
kg	-311	-319
kick	185	-11
kick al	185	-11
kick*	-238	-236
kickb*	-172	-179
kickbi*	-172	-179
kickbike*	-172	-179
kickbiken	-172	-179
kicki as	-164	-141
kicki*	-164	-141
kickin*	-164	-141
kicking	-164	-141
kid	154	-168
kid has	-217	-199
kid is	-223	-239
kids	-247	74
kids keep	-136	-124
kiel*	282	38
kieli	282	38
kieli turpo	282	38
kiit*	-244	-243
kiito*	-244	-243
kiitos	-244	-243
kikh*	-198	-195
kikho*	-198	-195
kikhos*	-198	-195
kikhoste*	-198	-195
kikhostespruta	-198	-195
kikn*	292	11
kikna*	292	11
kiknar	292	11
kil	5	278
kil for	-172	-188
kil head	-175	-239
kil him	35	238
kil me	70	316
kil my	52	154
kil mysel	96	275
kila*	39	361
kilar	36	360
kilar vanta	0	168
kile	76	387
kile blir	43	348
kile e	45	190
kile gar	-2	199
kile gjord	-216	-270
kile har	247	252
kile punge	224	42
kile sa	-30	139
kile slog	149	1
kile tog	159	-7
kile tving	71	204
kile valdt	75	198
kiles	-50	93
kiles hus	-50	93
kili*	-296	-265
kilin himse	6	143
kilin me	-296	-337
kilin*	-296	-265
kiling	-296	-265
kilo	-270	-124
kilo hur	31	162
kilo och	-174	-102
kilo pa	-204	-176
kilo sen	-166	-180
kind av	-196	-180
kinde andas	131	-22
kinde sjonk	149	51
kinder*	-156	-261
kinderna	-156	-261
kipar efter	-137	-186
kipe*	-129	-258
kipea	-129	-258
kipea kolme	-188	-149
kiru*	-104	-231
kirun vi	152	-9
kirun*	-104	-231
kiruna	-104	-231
kisa	122	-141
kisa hela	-198	-200
kisa och	195	30
kisa ofta	-235	-210
kisa sen	200	20
kisa sn	141	6
kisad pa	243	-19
kisad*	244	-15
kisade	244	-15
kisar	-267	-297
kisar blod	162	35
kisar det	46	180
kisar i	-210	-212
kisar norma	-193	-140
kisar ofta	-148	-254
kisar som	-303	-203
kisat	309	68
kisat pa	380	125
kisat sen	196	47
kisbl ar	-156	-177
kise*	-164	-293
kisen	233	51
kisen och	233	51
kiset	-415	-402
kiset ar	-236	-259
kisl*	-270	-308
kisla nar	-170	-202
kisla*	-270	-308
kislac*	-228	-252
kislacka*	-228	-252
kislackage	-228	-252
kisn*	-191	-198
kisno hela	-191	-198
kisno*	-191	-198
kisnod*	-191	-198
kisnodig	-191	-198
kist*	-156	-256
kisto*	-105	-133
kistor	-105	-133
kiwi	285	-8
klad*	-38	-115
klada	-508	-547
klada i	-384	-353
klada sa	-170	-171
klade och	-26	203
klade ont	-269	-222
klade*	368	261
klader	192	95
klader*	328	259
kladerna	328	259
kladig*	-231	-201
kladigt	-184	-161
klag*	158	-42
klaga	6	-179
klaga pa	81	-137
klaga*	239	117
klagar	239	117
klam*	100	-137
klamd	390	39
klamd av	190	14
klamd fingr	-234	-226
klamd melan	218	-1
klamd under	260	12
klamde*	190	14
klamdes	190	14
klame at	137	186
klame*	137	186
klamer	137	186
klamy fat	-146	-175
klamy*	-431	-469
klamyd*	-431	-469
klamydia	-396	-422
klamydia*	-192	-206
klamydiatest	-192	-206
klar	199	283
klar av	159	186
klar i	-270	-212
klar me	13	136
klar som	161	4
klar vatsk	249	22
klar*	204	283
klara	-166	18
klara att	-208	-259
klara naten	26	324
klara sen	-202	-144
klara sig	-23	157
klarar	-167	57
klarat	7	221
klaro blod	199	13
klaro i	205	-1
klaro*	324	22
klarot	324	22
klart	272	377
klart nu	167	155
klart sen	12	234
klart ur	171	-41
klas*	-218	-37
klase sager	60	248
klase skrat	26	163
klase skriv	69	149
klase*	-161	4
klasen	-161	4
klask fraga	38	153
klask*	51	248
klasko*	51	187
klaskomp*	51	187
klaskompis	51	187
klasr*	-207	-200
klasru*	-160	-157
klasrume*	-160	-157
klasrumet	-160	-157
klate kansk	105	33
klaterst*	143	52
klaterstalningen	143	52
klatr over	-17	208
klatr pa	-306	-281
klatrade	54	200
klatrar	-306	-281
kleti avfor	189	40
kletig	189	40
klev	184	72
klev ur	186	68
kli	-234	-214
kli i	-177	-158
klia	-49	-171
klia var	-256	-232
klia*	-417	-417
klian utsla	-254	-220
klian*	-259	-223
kliand*	-259	-223
kliande	-259	-223
kliar	-403	-408
kliar anars	-210	-169
kliar andni	-150	-115
kliar av	-168	-141
kliar bara	-185	-156
kliar det	241	72
kliar efter	-166	-156
kliar hjalp	-163	-139
kliar o	-195	-157
kliar och	-204	-191
kliar pa	-243	-188
kliar roste	218	84
kliar som	-199	-128
kliar tils	-153	-174
klic*	-135	48
klick pa	27	175
klick*	-135	48
klicka	27	175
klicka*	-225	-222
klickar	-225	-222
klim*	-325	-406
klima sveta	-179	-211
klima*	-325	-406
klimak*	-291	-337
klimakte*	-291	-337
klimakteriet	-291	-337
klimat*	-150	-208
klimatet	-150	-208
klip*	-236	-189
klipa	-232	-278
klipt for	-197	-183
klipt grase	80	-72
klipt*	-108	-212
klipte	-108	-212
klock #	-104	97
klock ar	304	11
klock fyra	-8	-250
klock nio	204	79
klock pa	-246	-226
klock ticka	24	256
klock tre	-242	-69
klock tva	274	56
klock visar	-246	-187
klocko*	24	256
klockorn*	24	256
klockorna	24	256
klon	-197	-183
klon jag	-197	-183
klor	-198	-179
klor hand	-198	-179
klor*	326	226
klorg*	229	3
klorga*	229	3
klorgas	229	3
klori hosta	175	8
klori lite	-23	195
klori*	213	217
klorin	213	217
klos*	-225	-194
klose mig	15	235
klose*	15	235
kloser	15	235
klost*	-214	-263
kloste	-214	-263
klub*	150	-26
klubs kom	173	14
klubs*	189	22
klubsl*	189	22
klubslag	189	22
klum*	195	62
klump jag	116	57
klump stora	193	8
klump*	191	-2
klumpa*	307	82
klumpar	307	82
klun*	-354	-292
klunk	-263	-236
klunk*	-237	-183
klunka*	-237	-183
klunkar	-237	-183
klyv*	243	18
klyve*	243	18
klyven	243	18
kms	27	424
kms fr	4	173
kms ikval	-19	223
kms pa	11	223
kna	-437	-451
kna ena	174	61
kna misha	-114	-169
kna pa	-229	-219
kna sa	-187	-190
knac*	-212	-306
knack av	-120	-158
knack nagla	-197	-169
knack*	-212	-306
knacke*	-78	-265
knackt	-294	-298
knae*	27	-186
knaet	27	-186
knaet ar	-140	-174
knaet klick	-225	-222
knaet siter	313	40
knaet smart	-179	-182
knaka fortf	-84	-73
knaka nar	179	-17
knakad*	213	11
knakade	213	11
knakar	-210	-198
knan	-208	-200
knan*	-263	-446
knana	-263	-446
knana har	205	77
knana skrek	-145	-161
knap	153	185
knap hade	12	215
knap*	209	-85
knapa	166	-66
knapa knapa	257	46
knapa langr	184	26
knapa*	257	46
knapar*	184	26
knaparna	184	26
knapb och	171	-13
knapb vem	-185	-168
knapn i	-234	-226
knapni*	-234	-226
knapning	-234	-226
knapt	289	-2
knapt andas	303	106
knapt att	275	25
knapt ga	-231	-218
knapt ljuse	-177	-162
knapt luft	240	45
knapt ner	208	33
knapt opna	137	25
knapt skriv	201	25
knapt sta	126	31
knapt syns	162	73
knapt*	-177	-162
knapte	-177	-162
knar*	258	30
knark och	214	-19
knark*	258	30
knarka*	258	30
knarkat	258	30
knast som	-182	-193
knat	-236	-216
knat fora	223	95
knat gar	-169	-127
knat laser	-284	-278
knat nar	-29	-165
knat nu	131	-1
knat sager	-195	-169
knat sen	178	61
knat svule	-204	-198
knav*	-202	-195
knave*	-202	-195
knavec*	-202	-195
knavecke*	-199	-195
knavecket	-196	-190
knee	-457	-477
knee hurts	-147	-149
knic*	267	10
knick	267	10
knif*	-175	56
knife	-175	56
knife while	-181	-84
knip	-263	-228
knip*	-275	-243
kniv	26	-165
kniv det	-271	-237
kniv djupt	-249	-240
kniv for	-30	292
kniv han	-38	62
kniv i	-145	-280
kniv jag	-3	213
kniv kvar	174	9
kniv o	4	173
kniv och	-11	267
kniv snala	182	-71
kniv til	-197	-105
kniv*	161	222
kniva for	4	216
kniva hema	7	180
kniva preci	-166	-192
kniva*	-83	108
knivar	-184	9
knivar*	4	216
knivarna	4	216
knive frame	6	164
knive gick	214	-18
knive mot	-15	282
knive sen	76	174
knive var	-235	-223
knive*	35	194
kniven	35	194
knivh i	214	20
knivh*	349	21
knivhu*	349	21
knivhug	282	0
knivhuge*	214	20
knivhugen	214	20
knivs*	185	-44
knivsk*	185	-44
knivskur*	185	-44
knivskuren	185	-44
knol	-327	-361
knol i	-126	-224
knol pa	-297	-284
knot	14	200
knot snara	14	200
knot*	-318	-306
knots	-225	-237
knots nothi	-170	-184
know	-70	324
know if	-191	-29
know why	35	304
know*	41	246
knows	41	246
knt	-157	-165
knt sen	-157	-165
knuf*	46	399
knufa	3	239
knufa mig	76	365
knufa nyper	-28	207
knufa ut	0	152
knufa*	39	342
knufad*	47	355
knufade	47	355
knufar	-7	181
knul*	13	166
knula mig	13	166
knula*	13	166
knulad*	13	166
knulade	13	166
knut*	104	227
knuti ihop	1	198
knuti*	1	198
knutit	1	198
knyt*	174	243
knyte et	187	21
knyte*	192	72
knyter	192	72
ko	-384	-325
ko ar	-164	-134
ko kramp	-315	-264
kod	24	256
koka*	376	231
kokai och	202	52
kokai*	185	52
kokain	185	52
kokan vaten	330	227
kokan*	334	222
kokand*	334	222
kokande	334	222
koke*	38	-118
koket	38	-118
koket a	153	3
koket hosta	-182	-154
koket i	-156	-166
koket och	-199	-229
koket ser	26	157
koko	325	-22
koko purki	183	-1
koksb och	68	276
koksb*	114	271
koksbo*	115	261
koksbord*	115	261
koksbordet	115	261
koksh den	158	-2
koksh*	158	-2
koksha*	158	-2
kokshand*	158	-2
kokshanduk	158	-2
koksl hur	-177	-185
koksl*	-179	-188
koksla*	-177	-185
kokslada*	-177	-185
koksladan	-177	-185
kol	-189	-231
kol pa	-110	87
kol sen	-223	-208
kola	-394	-471
kola mig	-301	-268
kola tryck	-187	-194
kola vipen	19	170
kolad alt	-119	-143
kolad tagti	9	207
kolad*	-156	18
kolade	-156	18
kolap inte	246	3
kolap pa	306	37
kolap*	422	48
kolaps*	422	48
kolapsa	246	3
kolapsad*	306	37
kolapsade	306	37
kolar	-162	55
kolar att	-155	-162
kolar dem	-178	-203
kolar min	26	302
kolar mobil	24	225
kolas	-225	-218
kold*	190	-39
koldi sama	-241	-189
koldi*	-241	-189
koldio*	-241	-189
koldioxi*	-241	-189
koldioxid	-241	-189
kolds*	270	34
koldsk*	270	34
koldskad*	270	34
koldskadad	270	34
kole*	-219	-137
koleg blev	164	-18
koleg gar	-159	-180
koleg har	7	304
koleg man	-156	-187
koleg men	-190	-181
koleg sa	194	257
koleg skick	32	138
koleg svima	-222	-181
kolega	-72	162
kolegas	-156	-187
kolego*	-7	-191
kolegorn*	-7	-191
kolegorna	-7	-191
koles jag	-105	-96
koles*	-432	-385
kolest*	-432	-385
kolester*	-432	-385
kolesterol	-173	-188
kolesteroltableten	-107	-124
koli*	-296	-311
kolik	-290	-303
kolik och	-170	-171
kolk*	-172	-210
kolki*	-172	-210
kolkic*	-172	-210
kolkicin	-163	-197
kolm*	241	-78
kolme	-188	-149
kolme paiva	-188	-149
kolmo ala	184	12
kolmo gick	180	46
kolmo hema	-142	-124
kolmo*	296	-45
kolmon*	296	-45
kolmonox*	296	-45
kolmonoxid	253	-57
kolmonoxidlarm	-142	-124
kolmonoxidlarmet	180	46
kolo*	148	-86
kolos trot	-217	-211
kolos*	-217	-211
kolosa*	-217	-211
kolosalt	-217	-211
kolox gar	271	24
kolox och	-241	-189
kolox*	146	-92
koloxi*	146	-92
koloxid	181	-51
kols*	-90	-234
kolsv kafe	-208	-206
kolsv och	220	34
kolsv*	-8	-151
kolsva*	-8	-151
kolsvart	-8	-151
kom	423	43
kom blod	169	73
kom det	204	18
kom for	-219	-215
kom fort	303	16
kom i	143	-118
kom in	256	106
kom jag	-16	251
kom nar	274	98
kom pa	397	21
kom som	56	-116
kom under	184	26
kom up	-148	-296
koma	379	299
koma de	-134	-163
koma hit	-134	-144
koma igang	-181	-200
koma mycke	201	18
koma nu	291	-3
koma och	-150	88
koma til	-3	299
koma ut	-42	114
kome*	231	181
komer	231	181
komer blod	236	29
komer den	-316	-266
komer do	182	-14
komer doda	11	290
komer forso	-6	186
komer gora	-27	243
komer gul	-176	-187
komer hem	-7	284
komer i	275	-27
komer in	4	393
komer influ	-125	-133
komer jag	-240	-242
komer klart	93	-29
komer kuga	-145	-185
komer man	-165	-144
komer marka	4	263
komer masor	162	13
komer med	-172	-204
komer mycke	204	7
komer nasa	-214	-192
komer nu	301	4
komer och	-277	-305
komer pa	-234	-341
komer skada	0	171
komer stryp	-222	-194
komer svare	-180	-185
komer ta	-68	120
komer til	-51	154
komer tilba	-107	99
komer vi	257	-27
komit lite	-259	-214
komit sedan	165	55
komit sista	145	26
komit vem	-127	-145
kompi asthm	205	4
kompi ater	-134	-210
kompi blir	35	263
kompi har	224	228
kompi hon	4	170
kompi komer	-3	200
kompi korde	93	-29
kompi lag	131	6
kompi liger	232	31
kompi mama	-182	-155
kompi min	-95	-164
kompi sager	-129	-163
kompi skar	-1	354
kompi skrev	-4	176
kompi skriv	0	236
kompi som	-95	-164
kompi strea	-12	196
kompi varje	-175	-180
kompis	176	321
kompisar	-206	-276
kompisen	216	228
komu*	-169	-221
komun*	-169	-221
komune*	-169	-221
komunen	-169	-221
kon	-209	-190
kon har	-295	-325
konc*	-214	-201
konce mig	-214	-201
konce*	-214	-201
koncen*	-214	-201
koncentr*	-214	-201
koncentrera	-214	-201
kond*	-286	-169
kondi*	-220	-208
kondis	-220	-208
kondo eler	44	177
kondo sprac	-378	-426
kondo*	-239	-108
kondom*	-239	-108
kondomen	-239	-108
konk*	45	351
konku*	34	337
konkur*	34	337
konkurs	34	337
konse behov	-152	-201
konse*	-404	-379
konser*	-404	-379
konsert	-285	-290
konserte*	-234	-221
konserten	-234	-221
konservb*	-197	-188
konservburk	-197	-188
konsj efter	-124	-165
konsj*	-287	-297
konsju*	-287	-297
konsjukd*	-287	-297
konsjukdomstest	-287	-328
konst av	171	15
konst det	237	14
konst djupt	198	82
konst galt	148	19
konst hela	156	69
konst i	245	133
konst ilama	277	68
konst ingen	-216	-227
konst kan	-199	-179
konst munen	260	26
konst nu	217	17
konst o	183	0
konst och	285	94
konst ord	205	7
konst pause	127	37
konst saker	56	169
konst sat	1	259
konst tyngd	148	2
konst typ	248	79
konst var	211	63
konstig	383	90
konstiga	309	173
konstit	213	-12
konta ar	-247	-284
konta igen	16	267
konta konta	-247	-284
konta med	390	106
konta*	299	37
kontak*	299	37
kontakt	219	-236
kontakta*	-204	-193
kontaktar	-247	-284
kontaktb*	369	24
kontaktbar	369	24
kontaktf*	16	267
kontaktforbudet	16	267
konto*	-159	64
konton	-8	205
kontor	-245	-192
kontr av	-132	-139
kontr och	70	221
kontra*	306	34
kontro*	-404	-388
kontrol	-355	-381
kontrole*	-109	30
kontrolen	76	262
kontrolf*	-229	-238
kontrolfreak	-229	-238
kop	-112	-191
kop kafe	-198	-215
kopa hotel	10	212
kopa salva	-191	-196
kope*	-325	-323
koper	-355	-321
koper bilar	23	186
koper jag	-197	-211
koper man	-310	-280
kopi*	-101	144
kopia	-101	144
kopt	-11	391
kopt blomo	52	271
kopt en	31	239
kopt et	15	173
kopt rep	-129	175
kopt vapen	29	127
kopte det	22	237
kopte en	-187	91
kopte kniv	-235	-231
kor	-36	329
kor efter	10	217
kor fort	0	185
kor hem	34	241
kor som	-15	138
kor taxi	-178	-177
kor til	39	187
kora	-20	198
kora av	-41	205
kora bil	-297	-354
kora hem	206	7
kora pa	10	285
kora up	-94	-130
kora*	53	209
koran utoml	53	209
koran*	53	209
korans*	53	209
koransko*	53	209
koranskola	53	209
kord*	278	185
korde	278	185
korde in	64	-130
korde over	10	244
korde pa	1	174
korid feber	148	-9
korid liger	139	-20
korid*	197	152
korido*	197	152
koridor	148	-9
kork*	-174	-212
korko efter	-202	-167
korko for	-202	-163
korko vad	-176	-128
korko*	-421	-308
korkor*	-421	-308
korkort	-293	-187
korkorts*	-301	-224
korkortsintyg	-249	-198
korkortsteori	-176	-128
korn*	-31	285
korna	-31	285
kors*	-186	-180
kort	352	193
kort for	145	-26
kort jag	-42	114
kort knive	256	-46
kort lastb	-39	162
kort skote	202	11
kort*	156	-99
korta	223	73
korta an	-238	-234
korta och	256	34
korti kraks	170	31
korti mar	-228	-175
korti slut	264	49
korti*	199	-5
kortis*	200	-55
kortison	182	-49
kortisonberoende	170	31
kortisonet	-253	-236
korv efter	166	36
korva satuu	-223	-186
korvaa*	-223	-186
korvaan	-223	-186
korvar	170	49
korvb i	174	35
korvb*	196	27
korvbi*	196	27
korvbit	196	27
korve os	-182	-154
korve vi	196	68
kost	-288	-287
kost*	-307	-171
kosta	-143	-164
kosta ambul	-264	-187
kosta bara	74	213
kosta lakar	-143	-164
kosta*	-225	-87
kostar	-225	-87
kostr*	-168	-150
kostra*	-168	-150
kostrad	-168	-150
kot	172	-10
kotbi fast	237	52
kotbi siter	155	8
kotet siter	193	57
koti*	27	268
kotii*	27	268
kotiin	27	268
kour*	241	18
kouri*	241	18
kouris*	241	18
kourista*	241	18
kouristaa	241	18
kova	347	106
kova kuume	150	23
kova puris	204	45
koys*	21	227
koysi	21	227
koysi valmi	21	227
kraft	149	-77
kraft av	-171	-162
kraft gravi	187	43
kraft jag	-186	-110
kraft kan	-180	-164
kraft mens	-214	-205
kraft och	87	223
kraft siter	145	-26
kraft tryck	164	74
kraft yrsel	163	51
krafte*	-5	221
krafter	-5	221
kraftigt	287	80
kraftlos*	-186	-110
kraftloshet	-186	-110
kraftn*	-180	-164
kraftned*	-180	-164
kraftnedsatning	-180	-164
kraka	-163	-181
kraka roste	-202	-171
kraks ar	-164	-188
kraks avfor	196	22
kraks blek	206	17
kraks blod	310	79
kraks blodt	324	66
kraks flack	139	-20
kraks gront	405	139
kraks hela	301	85
kraks iblan	-160	-183
kraks kliar	121	51
kraks klump	203	51
kraks lite	-261	-238
kraks med	32	153
kraks nasta	-231	-185
kraks pa	-216	-228
kraks sen	-142	-169
kraks tonar	203	48
kraks vil	130	27
kraks yr	178	61
kraks*	-259	-250
kraksj*	-259	-250
kraksjuk*	-259	-250
kraksjukan	-205	-200
krakt en	-279	-205
krakt i	-180	-130
krakt jag	179	74
krakt nys	204	79
krakt pa	-208	-189
krakt tre	349	57
krakt tva	-4	-155
krakt up	263	61
krakt vaten	134	3
krakt*	140	-96
krakte*	-250	-257
kraktes	-250	-257
krakts	505	149
kram	-156	-155
kram*	119	-196
krama er	-156	-168
krama om	210	80
kramar	188	-44
kramp	-260	-334
kramp ar	162	53
kramp av	-240	-203
kramp fast	-199	-174
kramp fins	-278	-214
kramp for	218	48
kramp hon	149	6
kramp i	-246	-321
kramp jag	272	59
kramp just	243	40
kramp kansl	169	71
kramp nu	336	79
kramp o	222	26
kramp och	325	82
kramp slapt	-193	-160
kramp sluta	154	-4
kramp*	244	-130
krampa	276	-11
krampa*	109	-160
krampade	-192	-233
krampakt*	-293	-247
krampaktigt	-199	-174
krampand*	169	71
krampande	169	71
krampanf*	324	94
krampanfal	314	91
krampar	95	-105
krampat	201	66
krampe*	210	-47
krampen	-193	-160
kramper	176	-30
krampern*	230	27
kramperna	230	27
kran bak	157	57
kran*	-342	-116
krana ar	-222	-204
krana*	-222	-204
kranar*	-222	-204
kranarna	-222	-204
krane*	-181	91
kranen	-181	91
kranglar	-238	-210
kras*	-343	-302
krasc*	-343	-302
krasch*	-343	-302
kraschad*	-237	-209
kraschade	-237	-209
kraschar	-240	-209
krave sex	7	213
krave*	-50	138
kraver	-50	138
krig*	-300	-337
krigs hjart	-178	-134
krigs*	-236	-261
krigsf*	-178	-134
krigsfil*	-178	-134
krigsfilm	-178	-134
kring andta	193	15
kring hjart	163	-2
kring lampo	161	10
kring ska	-263	-244
kris*	-309	-339
krist*	-290	-279
krista*	-209	-214
kristale*	-191	-189
kristaler	-191	-189
kristo*	-213	-179
kristod	-213	-179
krit*	112	-100
krita	-231	-212
krita gron	-231	-212
kriti fel	-162	-169
kriti*	-183	-208
kritis*	-183	-208
kritiskt	-162	-169
kritv*	263	68
kritvi*	263	68
kritvit	263	68
krmp*	174	5
krmpa fradg	174	5
krmpa*	174	5
krmpar	174	5
kroc*	51	-162
krock med	-217	-169
krock*	53	-163
krocka*	69	-134
krockar	-296	-219
krockat	314	60
krog*	-9	183
kroge*	-9	183
krogen	-9	183
krok som	15	173
kroki*	-204	-156
krokig*	-204	-156
krokigt	-204	-156
kron*	-24	206
kroni rygsm	-171	-146
kroni*	-192	-170
kronis*	-192	-170
kronisk	-192	-170
krope #	263	14
krope anars	-212	-185
krope ar	-175	-174
krope blosa	208	56
krope fortf	170	43
krope frosa	-208	-177
krope har	178	188
krope hjart	212	72
krope imors	158	14
krope kvar	-2	151
krope lade	-141	-156
krope lever	32	253
krope och	177	11
krope pa	195	10
krope siter	-259	-238
krope svimf	121	51
krope vid	-230	-191
krope yr	281	92
krops #	298	15
krops*	281	-39
kropsp*	199	66
kropspul*	199	66
kropspulsadern	199	66
kropst*	298	15
kropstem*	298	15
kropstemperatur	298	15
krosa en	-175	-185
krosa hjart	-165	-144
krosa min	-160	-143
krosa mina	48	306
krosad*	-82	117
krosade	-82	117
krosat	-273	-302
kruk*	-208	-33
krukv ingen	-198	-186
krukv*	-213	-69
krukva*	-213	-69
krukvaxt	-239	-204
krup	-195	-225
krup av	-194	-184
krupi up	198	46
krupi*	198	46
krupit	198	46
kry	-283	-247
kryc*	-150	-210
kryck*	-150	-210
krycko*	-150	-210
kryckor	-150	-210
krype ar	230	19
krype i	-223	-245
krype insek	9	159
krype nar	-203	-198
krype til	174	73
krys*	350	132
kryst*	354	-4
krysta	245	-3
krysta*	175	-41
krystar	175	-41
krystv*	180	5
krystvar*	180	5
krystvarkar	180	5
kub	-232	-314
kude*	-145	81
kuden	-145	81
kuden ar	22	181
kuden fran	-190	-205
kuden haha	-204	-247
kuden i	75	217
kuden nar	-216	-255
kuden over	-39	240
kuga	-145	-185
kuga alt	-145	-185
kula i	188	41
kuna	-320	-292
kuna doda	-211	-221
kuna kasta	-6	176
kuna lyfta	206	11
kuna sova	-229	-243
kuna stryp	-230	-187
kunat kisa	200	20
kunde ha	-252	-272
kunde klick	27	175
kunde slapa	-64	130
kunge har	6	199
kuno*	224	16
kunol*	224	16
kunola	224	16
kuol*	-141	134
kuola	-59	274
kura*	-291	-344
kurat*	-291	-344
kurato*	-291	-344
kurator	-172	-223
kuratorn	-290	-323
kurku kipea	-188	-149
kurs	-265	-274
kurs om	-155	-112
kusi*	-270	-7
kusin	-242	-80
kusin ar	58	147
kusin bebis	-230	-259
kusin folje	19	182
kusin har	-336	-306
kusinens	-230	-259
kusiner	19	182
kuti*	-436	-422
kutis*	-340	-317
kutise*	-340	-317
kuul*	-1	371
kuum*	401	100
kuume	275	64
kuume ja	172	43
kuume*	290	66
kuumet*	290	66
kuumeta	290	66
kuve*	3	176
kuver barne	3	176
kuver*	3	176
kuvert*	3	176
kuvertet	3	176
kval	251	379
kval blev	157	72
kval gar	2	125
kval han	14	194
kval har	239	-1
kval nu	50	332
kval sen	-143	-120
kval socke	-215	-190
kval typ	22	222
kval v	175	11
kval*	-248	-111
kvala nu	0	233
kvala och	30	212
kvala sedan	-164	-189
kvala*	-332	-127
kvalar*	-337	-164
kvalarna	-337	-164
kvale nar	-221	-195
kvale och	243	204
kvale*	-260	-178
kvalen	-260	-178
kvar	165	376
kvar a	172	-34
kvar att	18	222
kvar bara	-182	-178
kvar har	-1	274
kvar imorg	55	226
kvar na	15	225
kvar stel	-154	-121
kvar til	-70	149
kvar*	462	83
kvart	433	53
kvart nu	240	32
kvart sen	366	69
kvarten	201	9
kvav*	249	105
kvava	-167	43
kvava jag	10	164
kvava min	19	250
kvavd*	-233	-208
kvavde*	-233	-208
kvavdes	-233	-208
kvavs	443	-11
kvavs av	-68	-217
kvina plots	95	40
kvina skrik	-18	214
kvina som	-154	-214
kvino jag	-16	196
kvino och	-194	-233
kvino*	-200	11
kvinojour	-60	145
kvinojouren	-223	-236
kvit*	53	269
kvita jag	39	231
kvita*	53	269
kvitar	53	269
kyla	-408	-331
kyla en	-180	-153
kyla*	-328	-243
kylan	-328	-243
kylan naken	35	231
kylan slape	-175	-139
kys	7	156
kys sa	7	156
la av	176	51
la nat	51	232
la pa	-143	-126
la parke	-102	-175
la sig	336	-80
laak*	262	249
laake valmi	-2	179
laake*	208	250
laakee*	-12	227
laakeet	-12	227
laakei*	245	1
laakeita	245	1
lack*	69	-191
lacke urin	193	15
lacke vaten	-209	-185
lada och	-27	103
lada pa	-191	-191
lada*	8	342
ladad	19	248
ladan	-14	225
lade	-220	-215
lade av	-141	-156
lade ut	-160	-143
lade*	187	-50
lader	201	5
lader hon	138	-26
lader*	138	-26
ladera*	138	-26
laderakt*	138	-26
laderaktig	138	-26
lag fart	-265	-200
lag jag	-154	47
lag med	263	62
lag men	-232	-262
lag under	5	-219
laga hakan	-244	-179
laga mig	250	301
laga om	-169	-195
lagad mat	-89	-131
lagen betal	99	222
lagen om	70	188
lagen ovanf	12	223
lagen*	-77	151
lagenh*	-77	151
lagenhet	-173	-72
lagenhet*	28	252
lagenheten	28	252
lager och	47	134
lager sig	-301	-117
lager tegel	-228	-233
lagn*	-240	-230
lagni har	-169	-169
lagni i	-167	-163
lagni*	-240	-230
lagnin*	-240	-230
lagning	-240	-230
lago*	-212	-207
lagom	-147	-117
lagom mangd	-147	-117
lagor	-167	-177
lagor over	-167	-177
lags*	-175	-98
lagst brot	-185	-209
lagst*	-175	-98
lagsta*	-175	-98
lagstadi*	-175	-98
lagstadiet	-175	-98
lagt ala	-27	103
lagt blodt	-186	-166
lagt blodv	-152	-169
lagt en	38	167
lagt jarn	-241	-235
lagt mig	-195	-203
lagt min	17	179
lagt nyckl	-171	-208
lagt och	-151	-130
lagt up	16	347
lakan	207	198
lakar ar	-140	-95
lakar for	-203	-174
lakar kolad	-172	-209
lakar om	-190	-249
lakar sag	-174	-224
lakar sager	-134	-172
lakar vart	-172	-257
lakar*	-331	-234
lakare	-248	-72
lakari*	-243	-284
lakarint*	-243	-284
lakarintyg	-242	-282
lake*	-267	-320
lakr*	-239	-226
lakri*	-239	-226
lakrit*	-239	-226
lakrits	-239	-226
lakt	-319	-286
lakt fint	-194	-180
lakt*	-231	-233
lakto*	-231	-233
laktos*	-211	-210
laktosin*	-211	-210
laktosintolerans	-211	-210
lam	-228	-225
lam i	-212	-205
lamn*	-277	83
lamna	-237	47
lamna blod	-373	-396
lamna blodp	-148	-231
lamna et	126	184
lamna hene	16	239
lamna hunde	25	161
lamna in	43	310
lamna jag	-238	-259
lamna lap	-3	196
lamna man	-298	-334
lamna mig	67	264
lamna min	-184	-215
lamna sin	24	156
lamna var	-169	-192
lamna*	-196	96
lamnad	-149	-218
lamnad*	-70	186
lamnade	-70	186
lamnar	-206	-37
lamnas	-169	-192
lamnat	-26	181
lamp	68	-79
lamp oil	228	43
lamp*	283	213
lampa och	224	34
lampa*	262	60
lampan	262	60
lampo kraks	161	10
lampo*	181	264
lampol*	167	5
lampolja	167	5
lampor	58	172
lande kan	-141	-170
lande och	184	62
lande*	127	-117
lang	42	356
lang ko	-164	-134
lang tid	-32	229
langa i	9	172
langa*	21	278
langar*	21	278
langarma*	21	278
langarmat	21	278
lange	-378	-193
lange det	-4	272
lange efter	-156	-164
lange i	-193	-169
lange maste	-118	-129
lange sen	-138	-211
lange ska	-204	-209
langr #	-208	-197
langr alt	-34	202
langr behov	-223	-272
langr det	94	-84
langr e	-17	180
langr hon	171	16
langr i	-188	-225
langr ni	27	181
langr punkt	1	168
langr titar	245	17
langr va	133	-60
langs*	128	-117
langsa*	113	-136
langsamt	113	-136
langt	-254	-120
langt borta	168	16
langt efter	65	258
langt in	-211	-184
langt ner	-117	-183
langta*	76	277
langtar	76	277
lap efter	-232	-232
lap och	-3	196
lapa*	217	-14
lapar #	153	34
lapar ar	309	88
lapar bla	167	15
lapar efter	232	16
lapar kande	171	15
lapar lila	174	-3
lapar och	309	111
lapar som	161	27
lapar*	299	57
laparn*	299	57
laparna	299	57
lapen domna	-163	-128
lapen hangd	231	45
lapen spric	-218	-216
laps*	510	127
lapsi	485	8
lapsi oli	228	-2
lapsi tukeh	213	11
lapst och	1	187
lapst*	1	187
lapsti*	1	187
lapstift	1	187
lar	126	257
lar hon	-20	168
lar sig	90	220
lar stora	175	8
larar har	6	194
larar nyper	-8	267
larar svima	198	21
larare	-222	23
lararn	215	-23
larb*	283	12
larbe ar	283	12
larbe*	283	12
larben*	283	12
larbenet	283	12
lard*	-155	-112
larde	-155	-112
larde mig	-155	-112
lare*	157	178
laren	87	390
laren nar	31	194
laren och	-23	208
laret efter	-213	-200
laret med	189	287
larm*	-42	-261
larme for	271	24
larme*	118	-133
larmet	118	-133
lart	-13	221
lart mig	-6	200
lasa	187	-5
lasa eler	251	32
lasa en	-278	-282
lasa in	-7	225
lasa nyhet	-170	-133
laser det	23	259
laser doren	4	160
laser in	48	461
laser korko	-176	-128
laser mina	86	237
laser om	-392	-394
laser sig	-67	-241
laser tidni	213	20
laser ut	4	278
laser*	-265	-339
laset	-216	-70
laset nar	-237	-250
laset til	18	169
lask	-235	-242
lask hema	-106	-173
laski att	-197	-171
laskig	-197	-171
last	33	262
last doren	10	221
last feber	166	72
last kna	-237	-244
last langr	27	181
last mina	39	185
last nacke	-208	-200
last night	153	266
last one	25	228
last sig	-163	-156
last year	-325	-351
lastb i	-39	162
lastb pa	144	-1
laste	-308	-127
laste bipac	-175	-171
laste dorar	-16	194
laste om	-207	-182
lat	-156	232
lat astma	-180	-153
lat att	-156	-47
lat blama	35	202
lat mig	68	363
lat natur	-4	197
lat nu	-72	-128
lat och	-217	-240
lata	238	17
lata honom	262	59
lata konst	152	-9
latar for	47	144
latar*	33	188
latare	33	188
later ful	160	-25
later gurgl	184	59
later lojli	1	189
later nar	169	56
later pip	188	11
later som	-127	-289
lats*	-222	-33
latsa ikval	19	192
latsa titar	60	189
latsa*	-222	-33
latsas	-99	97
latsas*	-213	-161
latsasko*	-232	-230
latsaskompis	-232	-230
latsaspa*	60	189
latsaspapan	60	189
laug*	-224	-111
laugh so	-233	-253
laugh*	-224	-111
laughe*	-224	-111
laughed	-224	-111
lavi*	361	20
lavin	363	17
lavin han	171	-6
lax	-255	-116
laxo*	-223	-216
laxor	-223	-216
leav*	-11	250
leave	-11	250
leave the	-90	191
ledi*	-183	-217
ledig	-187	-227
leds*	-456	-562
ledse efter	-169	-243
ledse men	-181	-233
ledse och	-159	-162
ledse over	-118	-174
ledse pa	-201	-181
ledse sa	-231	-185
ledse*	-435	-549
ledsen	-435	-549
ledsn*	-237	-226
ledsna	-237	-226
ledv*	-249	-211
ledva i	-249	-211
ledva*	-249	-211
ledvar*	-249	-211
ledvark	-249	-211
leen*	-249	-303
leend sen	-243	-233
leend*	-249	-303
leende	-287	-260
left arm	206	29
left bal	170	27
left ear	-276	-271
left knee	-263	-257
left side	311	69
left to	21	226
leg	55	-230
leg day	-226	-198
legat pa	-167	-31
legat ute	272	-24
lego	-224	-154
legs	159	-223
legs ache	-264	-238
legs are	297	3
legs since	169	30
legs weak	169	30
leik*	-272	-228
leiki*	-272	-228
leikii	-272	-228
lek	172	239
lek i	171	12
leke*	-452	-339
leker	-445	-328
leker anda	-218	-149
leker att	-177	-196
leker hemli	88	269
leker ingen	-213	-162
leker nu	-255	-146
leker och	-153	-118
leker sjukh	-172	-181
leker sviml	217	75
leksa i	178	36
leksa*	202	68
leksak	202	68
leksl med	-188	-197
leksl*	-188	-197
leksla*	-188	-197
lekslags*	-188	-197
lekslagsmal	-188	-197
lekte	138	-3
lekte en	171	12
ler	219	142
ler bara	243	32
ler nar	-15	241
ler snet	258	19
les	-237	-218
let	216	228
let go	246	35
let him	215	-44
let me	-44	215
leta*	106	316
letar	100	215
letat	36	224
letat up	21	177
lete*	116	282
leter*	176	340
leters	64	365
leuk*	94	-116
leuka*	199	4
leukaa*	199	4
leukaan	199	4
lev	29	225
lev lang	29	225
leva	163	732
leva det	-232	-262
leva en	57	244
leva for	-4	211
leva har	-73	169
leva langr	26	376
leva med	43	175
leva men	233	-27
leva mer	70	211
leva misfo	-133	-189
leva mr	8	216
leva*	-283	-358
levax*	-240	-331
levaxi*	-240	-331
levaxin	-240	-331
levd*	-109	48
levde	-109	48
levde jag	39	227
levde med	-179	-230
leve*	-76	219
lever	16	364
lever got	-98	-154
lever i	47	312
lever jag	-113	-165
lever men	32	253
lever och	57	-99
lever pa	-279	-266
lever*	-247	-345
levern	-227	-259
levt	41	255
levt klart	43	214
levx*	-184	-180
levxi*	-184	-180
levxin	-184	-180
lice	-228	-290
life	236	230
liga	91	-206
liga i	-162	-228
liga ner	113	-134
liga pa	-230	-203
liga stil	242	77
lige*	217	-1
liger	217	-1
liger avsvi	210	10
liger dar	246	2
liger en	142	-9
liger framf	-32	230
liger han	191	44
liger helt	205	47
liger hon	166	-25
liger i	380	329
liger inlag	-162	-184
liger jourm	-212	-206
liger kvar	272	65
liger och	-187	-303
liger ocksa	163	-2
liger pa	-51	-367
liger runt	-215	-213
liger sjalv	-208	-177
liger slap	199	68
liger under	155	283
liger ute	187	41
light and	166	13
lighte*	25	260
lighter	25	260
liik*	193	5
liika laake	193	5
liika*	193	5
liikaa	193	5
lika	-32	275
lika bra	113	536
lika den	197	29
lika gar	-198	-173
lika garna	16	238
lika som	-255	-271
like a	290	-29
like about	-170	-184
like cofee	170	-16
like endin	-29	209
like hurti	0	243
like im	189	-61
like it	313	39
like razor	-165	-173
like someo	186	6
like that	-259	-248
like to	-336	-286
likn*	153	43
likna kraks	153	43
likna*	153	43
liknan*	153	43
liknande	153	43
likso en	55	175
likso hogre	151	24
likt*	-293	-300
likto*	-293	-300
liktor*	-293	-300
liktorn	-234	-227
liktorna*	-194	-204
liktornar	-173	-174
lila	190	-29
lila ar	226	73
lila doter	153	34
lila flack	171	74
lila flask	166	63
lila pa	199	49
lila prick	299	80
lila skrub	-172	-148
lila sprid	162	73
lilan ar	201	14
lilan far	-188	-178
lilas dunka	-19	101
lilas far	0	202
lilas lag	191	27
lilas*	192	257
lilasy*	170	251
lilasyst*	172	251
lilasyster	172	251
lile*	291	292
lileb #	-31	199
lileb ar	25	144
lileb biter	-17	220
lileb gomer	216	-52
lileb har	-8	178
lileb i	-31	154
lileb kom	-251	-245
lileb liger	-27	120
lileb*	263	225
lilebr*	263	225
lilebror	282	159
lilebror*	-17	176
lilebrorsan	-17	176
lilen	204	238
lilen andas	238	-36
lilfi nar	-226	-196
lilj*	-262	-292
lilje gifti	-208	-195
lilje*	-208	-195
liljek*	-208	-195
liljekon*	-208	-195
liljekonvalj	-208	-195
lilk*	225	71
lilki drack	161	27
lilki sager	-55	76
lilki*	225	71
lilkil*	225	71
lilkilen	225	71
lilt*	-348	-355
lilta ar	-222	-186
lilta*	-342	-345
liltan	-342	-345
limp on	-192	-219
lina	253	8
lina om	253	8
linda man	-197	-195
lindar	-197	-195
lindr*	-235	-198
lindri*	-235	-198
lins*	-212	-209
linse*	-196	-193
linsen	-196	-193
lips	317	55
lips are	249	29
lips went	175	43
lise*	-163	-115
liseb trode	-163	-115
liseb*	-163	-115
lisebe*	-163	-115
liseberg	-163	-115
lista	-15	204
lista jag	-199	-200
lista pa	44	266
lista*	-199	-200
listar	-174	-180
lita*	42	362
lite	-399	-391
lite a	206	38
lite andfa	-290	-227
lite av	-276	-279
lite badva	-206	-183
lite batre	-241	-305
lite bla	284	90
lite blod	-195	-235
lite borta	149	54
lite brato	55	182
lite brun	-203	-164
lite brunt	-169	-162
lite cola	-156	-171
lite deg	-182	-178
lite depig	-168	-188
lite dum	153	3
lite efter	-414	-329
lite feber	-263	-239
lite for	-45	171
lite forta	-173	-138
lite franv	166	63
lite han	-240	-237
lite hogt	-261	-253
lite hon	126	155
lite i	-198	-278
lite iblan	162	-5
lite jord	-205	-207
lite kan	-207	-192
lite konst	-145	-174
lite lag	-264	-310
lite lagt	-151	-130
lite ledse	-150	-193
lite mer	-240	-253
lite mindr	180	-12
lite mod	25	157
lite nere	-164	-197
lite nu	-174	-200
lite om	-355	-280
lite omt	-208	-150
lite ont	-147	-227
lite pinsa	-69	182
lite rod	-180	-184
lite rot	-170	-211
lite rund	-156	-162
lite sand	-144	-118
lite scham	-185	-146
lite slem	-211	-187
lite snet	158	16
lite snuvi	-147	-156
lite somn	-175	-180
lite stel	-181	-125
lite sting	-146	-158
lite svag	-144	-96
lite svule	-293	-206
lite tomt	-179	-216
lite tor	-219	-171
lite trota	-179	-193
lite typ	-201	-203
lite ur	-221	-237
lite ut	204	79
lite varm	-258	-208
lite vaten	-76	96
lite vin	-213	-177
lite yr	-408	-359
lite*	-95	-308
liten	-159	-204
liten behov	-189	-131
liten bit	163	9
liten blasa	-260	-228
liten brun	-173	-132
liten bula	-296	-249
liten fine	-147	-140
liten flik	-192	-168
liten forha	-196	-164
liten knol	-200	-160
liten rand	-119	-147
liten rod	-216	-181
liten rorel	39	187
liten stot	-177	-162
liten stund	101	182
litet	93	-237
litet harif	230	-41
litet jack	-301	-295
litet runt	184	48
litle broth	-37	155
litle siste	11	211
liv	179	250
liv ar	-194	-141
liv efter	-115	-182
liv haha	-197	-213
liv i	260	-122
liv nar	-111	-201
liv och	-84	114
liv om	2	197
live	196	298
live av	18	280
live for	21	226
live*	-144	130
livet	-164	46
livet a	64	269
livet av	-164	-107
livet det	88	207
livet han	155	5
livet har	87	233
livet mer	75	212
livet mig	6	220
livet pa	-169	-222
livet*	6	220
liveta*	6	220
livetav	6	220
livf*	45	274
livfo galer	74	271
livfo*	45	274
livfor*	45	274
livforsa*	45	274
livforsakringen	49	283
livi*	-6	266
livin*	-6	266
living	-6	266
livl*	347	29
livlo*	347	29
livlos	347	29
livm*	171	-39
livmo ar	184	65
livmo blod	211	40
livmo*	171	-39
livmod*	171	-39
livmoder*	171	-39
livmodern	245	61
livmoderspiral	-252	-227
livr*	-93	137
livra for	-194	-25
livra*	-93	137
livs*	-269	-335
livsf*	-226	-278
livst var	-157	-158
livst*	-190	-210
livste*	-190	-210
livstest*	-190	-210
livstestamente	-190	-210
livt	-2	164
livt av	-2	164
lixo*	4	171
lixom	4	171
ljog	21	300
ljog for	20	223
ljog forut	-5	157
ljud	326	139
ljud gor	-2	176
ljud i	149	51
ljud och	195	7
ljud perso	145	-76
ljud vem	152	-9
ljude men	-119	-139
ljug*	-2	229
ljugi om	-2	229
ljugi*	-2	229
ljugit	-2	229
ljum*	-263	-275
ljums*	-263	-275
ljumsk*	-263	-275
ljumskbr*	-222	-205
ljumskbrack	-222	-205
ljumsken	-230	-222
ljus	-116	-226
ljus blir	148	-9
ljus kraks	131	38
ljus rok	-209	-182
ljuse skar	192	56
ljusk*	213	67
ljuska*	213	67
ljuskans*	213	67
ljuskanslig	213	67
ljust*	-232	-256
ljuste*	-232	-256
ljustera*	-232	-256
ljusterapi	-232	-256
lo	232	41
lock	-474	-446
lock for	-360	-318
lock men	-221	-189
lock*	-120	260
locka och	-182	-193
locka*	-153	62
lockan*	-28	198
lockande	-28	198
lockar	-182	-193
locke in	-25	229
locke*	-13	312
locked	-13	312
loga	-210	-214
loga in	-210	-214
logar	-219	-200
logar jag	-169	-145
loi	101	163
loi minua	1	154
loi paans	201	5
lojli men	1	189
lok	-355	-344
lok det	-136	-168
lol	-316	-428
lol alt	230	-41
lol anywa	-198	-202
lol dor	-283	-270
lonen	-4	173
look up	-161	-177
lop	164	5
lopn*	-215	-221
lopni*	-215	-221
lopnin*	-215	-221
lopning	-240	-232
lopu	345	17
lord*	-152	41
lorda han	-213	-179
lorda nu	-200	-198
lorda sen	34	216
lorda*	-152	41
lordag	-54	189
lordag*	-197	-104
lordagsg*	-147	-117
lordagsgodis	-147	-117
los	-513	-549
los i	-267	-287
los igen	-272	-318
los tand	-226	-234
losen hur	-169	-145
loser	-277	-291
loser korso	-225	-200
losna #	181	50
losna*	-267	-291
losni ar	-40	167
losni kan	-146	-162
losni och	35	277
lost my	-194	-226
lost our	-243	-188
lost the	193	7
lost*	-141	-188
loste	-199	-205
loste sig	-223	-214
loud	-231	-128
loud tinit	-138	-175
lov	229	218
lov ama	210	11
lov for	78	235
lova	39	359
lova att	72	275
lova det	-4	252
lovad*	20	230
lovade	20	230
lovat sen	-130	-185
love	-2	246
love her	9	215
lovet sju	-179	-171
low	-178	-250
low since	-231	-265
lowe*	-360	-324
lower	-360	-324
luck	-170	-126
luck i	-170	-126
ludi*	270	21
luft	469	-97
luft dalig	227	72
luft ensam	183	-4
luft genom	-314	-286
luft han	177	-72
luft hema	-211	-188
luft hjalp	198	-7
luft hon	254	1
luft i	-198	-202
luft och	228	-20
luft pa	227	-7
luft sa	248	-38
luft*	439	51
lufte ar	-297	-257
lufte en	-204	-128
lufte gar	228	29
lufte i	2	125
lufte och	219	24
lufte ta	240	15
lufte*	356	-6
luften	356	-6
luftg i	252	9
luftg*	248	120
luftge*	248	120
luftgeva*	248	120
luftgevarskula	252	9
lugn	-224	-53
lugn for	26	186
lugn idag	-281	-285
lugn nu	-175	63
lugn perso	-187	-176
lugna att	-94	-130
lugna mig	68	275
lugna sa	-194	-237
lugna table	203	5
lugnan*	-171	-353
lugnande	-171	-353
lugnar	-42	249
lugnt	-202	-95
lugnt anars	158	-2
lugnt i	-223	-191
lugnt med	-175	-139
lukta feber	245	78
lukta frukt	167	29
lukta hemsk	193	1
lukta ila	-286	-271
lukta lite	178	61
lukta nagel	175	19
lukta paron	224	52
lukta rok	-180	-143
lukta saret	175	31
lule*	-288	-284
lulea	-288	-284
lunc*	224	-140
lunch	364	-10
lunch hela	-171	-132
lunch och	349	61
lunch*	-286	-268
lunche*	-286	-268
lunchen	-286	-268
lung*	66	-273
lungi behov	-153	-128
lungi nu	156	30
lungi och	372	140
lungi*	-79	-215
lungin*	-79	-215
lunginfl*	-79	-215
lunginflamation	-80	-219
lungo och	216	64
lungo ur	-141	-115
lungo*	118	-117
lungor*	118	-117
lungorna	118	-117
lungs och	206	33
lungs*	206	33
lungsj*	206	33
lungsjuk	206	33
lust	-115	147
lust att	-31	237
lustg tonar	-141	-126
lustg*	-141	-126
lustga*	-141	-126
lustgas	-141	-126
lut	230	4
lut i	148	4
lut pa	171	-5
lyck*	-205	19
lycka	-332	-300
lycka nar	-237	-216
lycka over	-174	-141
lycka*	7	219
lyckas	7	219
lyda	0	278
lyda roste	0	278
lyft	-189	-83
lyft armen	-197	-178
lyft vikte	-170	-156
lyfta	-24	-208
lyfta hogra	164	32
lyfta igen	-186	-200
lyfta tunga	-183	-164
lyfte armen	-266	-246
lyfte bebis	-167	-136
lyfte da	222	51
lyfte farli	-127	-99
lyfte grane	-164	-181
lyfte hene	264	48
lyfte kasar	-186	-110
lyfte pa	256	76
lyfte*	26	-244
lyfter	26	-244
lyho*	-189	-255
lyhor sover	-189	-255
lyhor*	-189	-255
lyhort	-189	-255
lymf*	-222	-203
lymfk*	-222	-203
lymfko*	-222	-203
lymfkort*	-222	-203
lymfkortlar	-206	-199
lyo	13	364
lyo aitia	21	255
lyo minua	-12	252
lyri*	171	43
lyric och	171	43
lyric*	171	43
lyrica	171	43
m	-268	-364
m och	159	6
ma bra	49	224
macka	-280	-249
macka skave	-178	-139
madr*	-241	-62
madra hon	4	214
madra pa	-146	-158
madra*	-241	-62
madras*	-141	-45
madrasen	-141	-45
mage bulra	-207	-206
mage efter	181	55
mage en	188	68
mage hela	124	55
mage i	33	214
mage och	252	55
mage stop	-163	-151
magen ar	432	164
magen att	295	44
magen blek	167	62
magen brane	-239	-149
magen bubla	-293	-257
magen den	229	59
magen efter	-402	-322
magen ena	311	92
magen han	-228	-187
magen hard	186	86
magen hela	-191	-193
magen hogt	210	40
magen i	-73	148
magen igar	-193	-150
magen inte	-208	-210
magen krang	-234	-272
magen later	-187	-144
magen lugna	90	220
magen magen	202	6
magen men	-240	-179
magen nar	127	-121
magen o	20	167
magen ont	255	31
magen plus	196	90
magen pumpa	201	0
magen ror	237	16
magen rygon	216	43
magen sedan	-243	-191
magen sen	-245	-30
magen stenh	190	39
magen stor	-173	-134
magen svima	184	81
magen til	-227	-199
magen under	225	31
magen upsva	196	22
magen varje	-242	-345
magen vi	174	9
magkn*	-171	-194
magkni*	-171	-194
magknip	-171	-194
magn*	134	-105
magne hon	132	44
magne til	178	36
magne tva	187	-7
magne*	134	-105
magnes*	-254	-209
magnesiu*	-254	-209
magnesium	-254	-209
magnet	283	39
magneter	254	19
magnetku*	202	55
magnetkulor	202	55
magnetro*	-265	-234
magnetrontgen	-265	-234
mago*	-61	-236
magon efter	-211	-181
magon som	-178	-159
magon varje	-191	-185
magon*	-61	-236
magont	-61	-236
magr*	220	51
magra andas	257	93
magra slo	224	52
magra*	300	107
magrat	300	107
mags*	-157	-302
magsa gor	-168	-166
magsa*	-224	-231
magsac*	-168	-166
magsacks*	-168	-166
magsacksundersokningen	-168	-166
magsj keton	191	57
magsj med	-245	-202
magsj*	-201	-305
magsju*	-201	-305
magsjuka	-157	-278
magsm*	243	72
magsma*	243	72
magsmart*	243	72
magsmarta	232	66
magsmartor	199	46
maj nasta	33	214
makaa	312	20
makar blir	-201	-172
makar*	-236	-237
makaro*	-236	-237
makarone*	-236	-237
makaroner	-236	-237
make me	-188	-192
maken har	161	-110
maken skrat	-145	-173
maken tycke	-138	-177
maki*	317	6
makin*	317	6
making	317	6
mal bvc	182	12
mal for	18	188
mala*	-303	-362
malad taket	-187	-157
malad*	-199	-176
malade	-199	-176
malat	-172	-203
malat taket	-172	-203
malmo hon	9	150
malt*	58	218
malti och	32	153
malti*	58	218
maltid	58	218
mama #	251	99
mama at	-12	181
mama att	40	265
mama bebis	38	185
mama blir	-244	-102
mama bor	152	-9
mama de	20	245
mama den	26	157
mama drar	155	178
mama fatar	-155	-190
mama fick	-203	-169
mama ful	-45	129
mama ger	10	164
mama halv	249	28
mama hon	-303	-152
mama hotar	96	280
mama igen	14	292
mama jag	108	-87
mama jobar	28	164
mama laser	11	300
mama livlo	195	-25
mama mig	26	177
mama o	-27	120
mama ramla	202	10
mama ringd	229	16
mama sa	-37	266
mama sager	-181	49
mama skale	26	183
mama slar	42	263
mama socke	252	63
mama svara	159	6
mama tror	77	290
mama va	122	53
mama vet	-206	-194
mamas	57	-173
mamas brost	-199	-196
mamas hals	157	73
mamas matar	128	63
mamas somnt	155	-24
mamas waran	-172	-162
mamo*	-251	-259
mamog*	-198	-222
mamogr*	-198	-222
mamograf*	-198	-222
mamografi	-198	-222
man	-258	-161
man aka	-245	-280
man ar	147	-47
man arg	44	229
man ata	-362	-384
man att	-206	-224
man av	-3	212
man bada	-139	-225
man bara	32	181
man bli	-207	-199
man blir	-223	-235
man blivi	-190	-253
man borde	65	183
man braka	-151	-216
man da	-185	-168
man det	-297	-272
man direk	48	180
man do	84	232
man dor	-73	117
man en	-306	-314
man far	-48	126
man fran	-10	175
man gamla	-186	-202
man gastd	-176	-135
man gift	-28	159
man gjord	8	182
man gor	151	329
man gora	9	188
man han	-273	-173
man hange	32	364
man har	216	261
man honom	-128	-187
man hopar	48	180
man ja	215	53
man jag	-33	211
man kan	-199	-82
man kana	-222	-224
man kolap	246	3
man kom	-41	183
man lager	-176	-128
man lamna	123	356
man lar	90	220
man laser	213	20
man later	7	120
man lyfte	320	41
man mar	75	201
man med	-256	-120
man om	-373	-251
man over	-206	-207
man penan	-169	-128
man ringa	-148	-180
man rycke	199	17
man sager	221	273
man sater	-118	-175
man sig	-336	-379
man sjalv	76	322
man skram	-124	-138
man skriv	-182	-207
man skule	-210	-222
man sla	15	321
man slar	-119	183
man slog	-242	-327
man sluta	-42	148
man snark	-209	-192
man som	-266	-255
man somna	62	250
man stang	21	180
man stira	149	51
man ta	-178	-155
man tande	170	32
man tar	62	478
man til	-143	-165
man tog	19	230
man trana	-185	-174
man tror	8	273
man tryck	217	-10
man vara	-18	202
man vi	-153	-201
man vid	-228	-294
man vil	-214	-297
manad gamla	-203	-143
manad har	-341	-247
manad hon	263	-10
manad med	251	14
manad napro	-166	-192
manad sen	-346	-122
manad sover	174	-28
manad vande	-208	-197
manag*	-240	-305
managi*	-163	-190
managing	-163	-190
mand*	-145	-159
manda han	25	162
manda i	182	30
manda mer	-164	-183
manda och	-235	-286
manda pasar	-256	-264
manda*	-117	-142
mandag*	-222	-318
mandagar	-276	-300
manen framf	209	16
manen vid	145	-76
manga ar	-204	-244
manga av	-14	149
manga insul	-16	215
manga kisbl	-156	-177
manga somnt	5	285
manga table	363	94
manga tar	-157	-203
mangd lorda	-147	-117
mani*	-114	135
manis i	36	210
manis mer	31	240
manis*	-96	170
manisk*	-107	144
maniska	-89	73
maniskor	-65	134
mans	-286	-310
mans fel	-211	-187
mans rost	-110	-190
mans*	-312	-357
mansf a	-186	-167
mansf och	-148	-183
mansf*	-266	-290
mansfo*	-266	-290
mansfork*	-266	-290
mansforkylning	-266	-290
mansk ratig	-155	-190
mansk*	-155	-190
manskl*	-155	-190
mansklig*	-155	-190
manskliga	-155	-190
many not	-9	158
many of	-9	158
many parac	-247	-209
many pils	234	123
mar	-80	-173
mar anars	-246	-267
mar bra	-230	-285
mar dalig	-14	354
mar du	-253	-259
mar fint	-100	-127
mar frukt	296	33
mar ok	-230	-272
mar pis	-65	152
mar sa	105	182
mar snabt	165	50
mar som	-274	-276
mara*	-236	-232
mard*	-346	-308
mardr om	-258	-213
mardr*	-346	-308
mardro*	-346	-308
mardroma*	-346	-308
mardromar	-346	-308
mark*	10	156
marka	5	363
marka att	-10	203
marka om	12	294
marke	-207	-139
marke grat	-161	-93
marke man	-249	-291
marke pa	10	207
marke runt	-36	343
marken	186	436
marker	-76	-287
marm*	301	52
marmo*	301	52
marmor	201	46
marmor*	246	23
marmorer*	246	23
marmorerad	236	21
mars	-280	-50
mars och	-235	-187
mars var	-157	-132
mars*	-259	-252
marsv ar	-201	-188
marsv*	-259	-252
marsvi*	-259	-252
marsvine*	-259	-252
marsvinet	-259	-252
masa	143	205
masa av	155	-24
masa lugna	203	5
masa piler	263	13
mase*	-225	-202
maser*	-225	-202
masera*	-225	-202
maserar	-225	-202
mask	-222	-239
mask*	186	112
maska*	-320	-307
maskar	-320	-307
maski den	222	-6
maski*	331	240
maskin*	346	258
maskindi*	253	-3
maskindiskmedel	229	-11
maskinen	301	-27
maso*	275	272
masor	327	70
masor fran	180	-21
masor kisar	257	93
masor med	162	13
masor stopa	-15	160
masor tog	-21	173
masor*	-16	272
masore*	-16	272
masoren	-16	272
maste boka	-196	-204
maste bort	-26	200
maste do	-3	163
maste doda	48	304
maste fa	-34	171
maste forts	-107	-124
maste gora	-9	169
maste ha	-204	-82
maste hamta	163	-88
maste harif	-16	196
maste kisa	-290	-277
maste koma	316	-2
maste kryst	238	1
maste lyda	0	278
maste sita	172	-1
maste skolj	-230	-195
maste sta	197	-10
maste ta	-83	119
maste up	-395	-389
mat	-282	-79
mat behov	-89	-131
mat bra	157	72
mat doter	155	-22
mat fodel	-171	-163
mat gick	-156	-160
mat har	215	80
mat hema	-210	9
mat ilama	95	40
mat nar	2	155
mat pa	23	267
matan ar	168	16
matan glad	-146	-158
matan i	104	-39
matan ont	-170	-111
matar	27	235
matar torst	201	49
matar var	128	63
matar*	280	-89
matare*	251	-16
mataren	251	-16
matarn	185	-48
matc*	-287	-206
match*	-271	-272
matche*	-271	-272
matchen	-271	-272
mate kan	-155	-190
mate pa	-253	-218
maten ar	-12	330
maten gar	-223	-198
maten tog	-182	-171
maten vil	-191	-194
mater	-281	-187
mater for	-161	-116
matsk varje	217	23
matsk*	198	-8
matske*	198	-8
matsked	198	-8
max	104	-118
max anda	206	33
mayb*	273	4
maybe	273	4
me	0	673
me #	-155	-177
me alt	12	237
me and	-3	229
me deta	-105	-168
me doda	192	48
me down	-21	206
me ena	169	-28
me helt	133	-60
me in	-5	240
me jobet	-177	-165
me langr	-6	282
me last	40	194
me leave	-44	215
me mig	25	174
me sleep	-188	-192
me to	-51	174
me until	177	-74
me when	23	265
med #	211	-84
med ala	-217	-245
med alt	75	285
med altih	36	234
med alumi	-23	146
med andni	-272	-171
med andno	206	81
med ansik	286	60
med antib	-204	-158
med antid	-213	-224
med armar	289	34
med att	-100	137
med aura	-181	-173
med avlop	175	23
med bagen	225	18
med balte	18	289
med banki	-162	-169
med barn	-146	-186
med barne	-101	244
med bebis	-217	75
med bilen	8	313
med bitet	182	19
med bloju	-193	-186
med bosan	-17	155
med brodk	111	233
med brors	-188	-197
med busen	-169	-189
med byxor	12	272
med canab	-205	-225
med cykel	-223	-247
med doda	35	181
med domna	273	27
med eliqu	-168	-180
med en	192	288
med ena	213	16
med et	243	282
med famil	-119	-213
med flit	45	478
med forky	-208	-181
med forst	-202	-242
med frosa	312	50
med fyrhj	170	14
med gas	-11	209
med gavis	-143	-120
med grane	18	169
med grona	-186	-157
med gult	-142	-94
med hakan	200	42
med halva	185	3
med hande	-73	91
med handu	171	52
med hoger	209	-5
med honom	37	282
med huset	-122	-190
med huvud	126	-86
med i	114	194
med influ	156	46
med inkas	-176	-189
med jaktv	-11	159
med jobet	-188	-2
med katen	-210	-225
med kickb	-172	-179
med klor	-198	-179
med kniv	302	307
med knive	-67	228
med kokan	195	65
med kol	140	23
med koles	-107	-124
med kompi	-81	-194
med kuden	-217	-59
med langr	-69	199
med lapst	1	187
med laser	-115	-160
med lite	-254	-181
med lufte	225	57
med magon	-174	-146
med medic	163	368
med mig	28	422
med mjolk	-217	-212
med morfa	-139	-141
med nagon	-326	-326
med nalar	-2	189
med nan	-148	-251
med ny	-217	-185
med nya	-263	-282
med om	-150	-239
med ompla	-205	-229
med onda	-15	154
med pa	-174	-21
med pasar	26	234
med pisto	-29	224
med plots	-200	-170
med pluge	-241	-261
med pulse	194	55
med rakbl	7	259
med repet	-15	263
med ro	34	164
med sax	-5	268
med semes	-176	-135
med sertr	-227	-261
med sig	-173	-129
med sin	55	224
med skame	14	175
med skarp	42	192
med skosn	3	193
med skrik	-100	-142
med skrum	232	26
med slad	16	252
med slade	68	284
med slem	-203	-177
med smart	33	244
med sms	-26	127
med snara	97	-83
med snubl	187	20
med somne	-197	-222
med stekp	19	167
med stryk	48	204
med svar	144	40
med svard	-203	-193
med svuln	-3	200
med table	7	204
med tacke	169	40
med tanda	27	245
med tandv	178	61
med tasen	-229	-286
med tonar	-162	-153
med torsk	-305	-260
med trani	-154	-172
med trasi	-69	120
med tv	48	251
med tyst	-175	-139
med vagen	203	186
med vald	36	283
med vanst	284	79
med varan	179	74
med vaten	-261	-219
med vilja	-4	197
med vita	-184	-138
meda*	139	182
medan	225	264
medan jag	183	225
mede*	32	283
medel fran	30	207
medel*	35	325
medela*	35	325
medeland*	35	325
medelande	-8	165
medelanden	44	267
medi*	-298	-173
medic feber	175	31
medic gor	-168	-151
medic i	189	314
medic inte	227	72
medic mot	85	-93
medic ny	221	54
medic och	-99	251
medic racke	-233	-273
medic sen	-123	-92
medic ska	-162	-211
medic tva	-207	-197
medic vet	2	125
medic vil	63	270
medic*	-298	-173
medici*	-291	-182
medicin	-238	-200
mediciner	-217	-132
medicinerna	181	257
medicinf*	-123	-92
medicinfri	-123	-92
medv*	217	-57
medve en	221	35
medve hela	-211	-173
medve i	-258	-233
medve*	217	-57
medvet*	217	-57
medvetsl*	258	-56
medvetslos	258	-56
mej	178	477
mej imors	-9	216
melan andet	140	23
melan aren	-162	-202
melan benen	152	283
melan bil	216	-8
melan os	-231	-238
melan revbe	297	52
melan sex	-189	-217
melan skuld	221	-48
melan tarna	-363	-308
melan tva	1	155
melan*	-371	-372
melanb*	-291	-294
melanblo*	-291	-294
melans*	-237	-245
melansta*	-237	-245
melanstadiet	-237	-245
melat til	-186	-179
melat*	-267	-280
melato*	-267	-280
melatoni*	-267	-280
melatonin	-267	-280
men amar	-241	-251
men anars	-67	-182
men andas	-229	-150
men ater	-419	-341
men bara	45	190
men behov	-118	-205
men blir	-223	-220
men bra	-180	-151
men dom	-81	94
men doter	-145	11
men drick	-268	-215
men en	43	240
men et	137	60
men far	-240	-219
men fins	-242	-284
men forst	152	-13
men forsv	205	-17
men gar	-144	-201
men gick	-24	211
men halse	221	26
men han	276	232
men har	48	-242
men hema	-174	-186
men hor	-221	-189
men hustr	-127	-180
men i	301	428
men idag	192	-96
men igar	41	203
men ja	-341	-294
men jateo	196	90
men karin	-187	-194
men klar	-226	-247
men kompi	-160	-143
men leker	-264	-179
men lukta	-180	-143
men magen	46	-158
men mar	-177	-225
men maste	-154	-191
men mense	218	56
men nar	-175	-139
men nej	-216	-238
men nu	131	-210
men penan	189	14
men pig	-182	-118
men repet	-34	133
men rorli	-159	-140
men sager	-90	-223
men sen	202	-135
men ser	-245	-206
men siter	-268	-279
men skar	46	262
men sluta	-210	-210
men somna	-165	-155
men sonda	-141	-169
men spota	8	235
men talet	-239	-235
men teste	257	55
men vande	-16	164
men varje	54	190
men vi	-194	-294
men vil	-155	-293
mena	-81	203
mena kotii	27	268
mena*	-121	193
menar	-109	198
menar alvar	18	184
menar ni	-227	-255
meni*	96	225
menin egent	-212	-217
menin jag	9	207
menin langr	10	256
menin med	86	293
menin ut	-214	-221
menin*	107	238
mening	113	414
mening*	10	-178
meningar	239	74
meningen	205	185
meningit	-265	-268
meningit*	-214	-221
meningitprickar	-214	-221
mens	-577	-544
mens byter	-176	-163
mens forst	-209	-220
mens och	-229	-217
mense ar	83	-119
mense blode	-149	-130
mense*	-56	-238
mensen	-56	-238
mer	-86	312
mer anars	12	205
mer borta	148	-9
mer dod	-9	159
mer hejda	5	301
mer i	41	212
mer inte	31	165
mer jag	6	269
mer me	-105	-168
mer med	20	274
mer rad	56	187
mer tack	38	159
mer tanka	84	188
mer tar	26	246
mer vad	-122	-190
mer vildo	6	209
mesi*	37	155
mesia och	37	155
mesia*	37	155
mesias	37	155
mest av	70	188
mest nar	-295	-320
mest pa	-253	-185
meta*	320	28
metad lapar	183	49
metad*	247	40
metado*	247	40
metadon	247	40
metalb*	200	21
metalbit	200	21
metf*	-249	-257
metfo*	-249	-257
metfor*	-249	-257
metformi*	-249	-257
metformin	-249	-257
meto*	-96	-271
metot en	-235	-210
metot varje	213	18
metot*	44	-171
metotr*	44	-171
metotrex*	44	-171
metotrexat	44	-171
mg	-171	-175
mg medic	-171	-175
midag	-303	-307
midj*	282	22
midja*	282	22
midjan	282	22
midw*	-249	-266
midwi*	-249	-266
midwif*	-249	-266
midwife	-249	-266
mieh*	221	247
miehe lyo	-12	252
miehe*	221	247
miehen*	221	247
mieheni	221	247
mies	144	332
mies loi	1	154
mig	-11	401
mig adjo	2	165
mig ala	-197	-202
mig altid	-232	-314
mig ar	-6	173
mig att	-27	192
mig av	-131	-180
mig bada	180	26
mig de	41	168
mig depig	-227	-224
mig det	-267	-162
mig direk	-172	-128
mig djupa	36	221
mig djupt	24	-265
mig en	-219	12
mig ensam	-254	-318
mig et	37	374
mig etyle	255	9
mig fast	49	289
mig filme	-9	164
mig finar	-140	-175
mig flera	34	188
mig forst	-145	-156
mig fort	-168	-140
mig forut	54	333
mig fran	241	232
mig fruko	-267	-282
mig fyra	201	9
mig ga	32	253
mig galen	-176	-158
mig gick	-149	-150
mig haha	-156	-258
mig han	99	285
mig hard	-185	-161
mig hej	-3	198
mig hon	155	46
mig hos	-186	-191
mig huvud	-176	-167
mig i	-104	88
mig iblan	179	472
mig idag	154	316
mig igar	39	433
mig igen	-65	144
mig ila	29	255
mig imorg	26	163
mig inan	35	245
mig inat	6	256
mig inget	-143	-126
mig irite	-178	-188
mig jag	401	238
mig kans	47	-187
mig klade	-26	203
mig knive	76	174
mig konst	274	-1
mig kramp	-199	-174
mig kvar	31	258
mig ledse	-202	-226
mig lite	-314	-388
mig luft	166	-8
mig lugn	26	186
mig maste	-214	-221
mig med	-90	333
mig melan	-6	241
mig men	-238	-295
mig mot	-165	66
mig nagot	26	232
mig nagra	-200	-177
mig naken	69	198
mig nar	-30	93
mig nasta	-83	142
mig ner	-165	-154
mig nere	-127	-155
mig nerfo	41	240
mig norma	26	177
mig nu	267	49
mig o	-186	-141
mig och	232	450
mig omar	-170	-156
mig otryg	-173	-187
mig over	63	164
mig pa	-347	-249
mig pojke	44	203
mig psyki	-27	188
mig sa	-45	210
mig sen	98	329
mig sina	34	274
mig sit	7	132
mig sjalv	-43	148
mig skorn	-40	204
mig sla	44	229
mig snabt	-366	-268
mig spark	-15	222
mig suck	-102	-175
mig svima	183	-9
mig tack	-227	-290
mig tom	36	221
mig tonar	-149	-241
mig tor	-163	-152
mig torst	-150	-179
mig tre	197	-6
mig trot	-268	-204
mig tryg	-196	-84
mig under	-30	281
mig utanf	0	168
mig vapne	-8	167
mig vara	25	164
mig vare	78	198
mig varje	-9	316
mig via	33	155
mig vid	228	234
migra sa	19	172
migran	-253	-343
migrat*	47	186
migratio*	47	186
migrationsverket	34	202
mil	341	44
mil bort	248	23
mil til	227	24
mild	-404	-372
mild asthm	-178	-141
milo*	-357	-325
miloi*	-357	-325
miloin	-357	-325
milt	-165	-220
milt for	-122	-185
min adren	155	-56
min anges	-139	-180
min arm	-82	160
min baby	168	-34
min barn	77	-120
min basta	-198	7
min bebis	19	220
min begra	90	332
min berti	-41	153
min blodg	-223	-230
min blodp	-168	-180
min bloma	-273	-244
min bror	175	323
min chef	-39	302
min dator	-230	-187
min del	-4	227
min doda	-115	-172
min dokto	-126	-163
min doter	-136	114
min drink	51	232
min epile	-299	-261
min ex	-55	-156
min exfru	-16	182
min farmo	-218	-304
min fastm	36	162
min favor	-196	-207
min fjort	5	178
min flygr	-130	-179
min forst	-67	-245
min frage	-174	-204
min gamla	-229	-203
min grej	-154	-169
min gruba	180	24
min hals	36	236
min hast	-306	-268
min hosta	-169	-163
min icd	258	12
min insul	-167	-312
min ja	196	-10
min journ	-116	-188
min kat	-262	-169
min kile	76	246
min klask	38	153
min ko	-315	-264
min kompi	241	326
min kusin	-259	-110
min lagen	53	222
min lakar	-180	-111
min land	-222	-249
min larar	-8	267
min lila	153	34
min lilas	134	329
min lileb	116	222
min mage	-126	57
min mans	-256	-249
min mat	-7	225
min medic	-370	-408
min mna	222	26
min mor	-76	157
min morfa	-224	-248
min mormo	-156	-111
min ogon	-256	-232
min p	-202	-227
min pacem	-164	-118
min partn	-25	232
min pas	53	247
min pensi	34	246
min pojva	22	180
min rehab	-133	-189
min remis	-94	-228
min resa	-229	-170
min ring	17	179
min robot	-170	-187
min sen	239	16
min sjukd	47	144
min slog	-9	216
min son	-237	-104
min store	-11	218
min styvp	45	224
min svage	-227	-152
min svarf	161	44
min syste	97	210
min table	-185	-191
min tand	1	223
min tarta	-179	-210
min telef	30	280
min tid	-202	-233
min tjej	192	214
min tolk	-21	152
min tonar	-129	79
min tre	260	15
min trear	-354	-326
min tunga	-203	-134
min tvama	192	19
min valp	-268	-237
min van	-260	-335
min vapev	166	63
min vuxna	25	244
min vuxne	25	207
mina	-28	282
mina armar	7	206
mina astma	-298	-259
mina barn	-146	89
mina blama	-2	229
mina blodt	160	-85
mina byxor	-5	202
mina dagbo	32	178
mina epipe	-189	-159
mina farbr	-3	163
mina foral	92	270
mina foter	-151	-221
mina glaso	0	207
mina hjart	237	7
mina horse	63	164
mina kusin	19	182
mina nyckl	17	179
mina p	179	-52
mina paper	103	257
mina skor	-154	-146
mina sms	43	194
mina somnt	190	131
mina spel	-8	269
mina strum	-174	-224
mina table	113	-103
mina tanka	77	269
mindf*	-174	-171
mindfu*	-174	-171
mindfuln*	-174	-171
mindfulnes	-174	-171
mindr jag	180	-12
mine	-248	-216
mine*	-377	-399
mines*	-253	-278
mins alt	-199	-175
mins ingen	265	150
mins*	26	185
minst ljud	-2	176
minst*	-67	163
minsta	-46	189
minu*	243	163
minua	15	486
minua ja	-4	172
minul on	-206	-3
minul*	-206	-3
minula	-206	-3
minus	16	-204
minus femto	149	-36
minut for	208	5
minut han	101	38
minut idag	246	46
minut magen	128	-17
minut men	250	58
minut nar	-251	-201
minut nu	266	88
minut raisk	4	262
minut rak	-163	-145
minut samti	153	32
minut seksi	-3	186
minut som	122	-60
minut somna	-171	-168
minut sover	187	27
minut stope	-215	-188
minut this	268	17
minut*	316	18
minute	300	72
minute*	258	-13
minuten	235	58
minuter	146	-55
minutern*	1	134
minuterna	1	134
minutes	266	22
mis	-193	-227
mis my	-163	-190
misa final	-120	-158
misa*	-256	-301
misad tiden	-243	-247
misad*	-340	-336
misade	-340	-336
misf*	-204	-271
misfo*	-185	-260
misfor*	-185	-260
misforst*	-185	-260
misforsta	-133	-189
misha av	1	276
mishandl*	6	295
mishandlad	32	332
mishandlas	-114	-169
misl*	-9	208
misly fora	7	219
misly*	-9	208
mislyc*	-9	208
mislycka*	-9	208
mislyckades	-3	236
mist	-140	-161
mist sin	-140	-161
mist*	176	-84
mista brane	169	46
mista hjart	236	29
mista min	226	24
mista vil	26	183
mista*	177	-89
mistak*	234	-1
mistake	234	-1
mit ansik	-71	291
mit arbet	-211	-203
mit banko	-36	189
mit barn	-110	194
mit besok	-143	-181
mit eksem	87	269
mit ex	-222	-19
mit fel	-42	156
mit finge	13	194
mit forst	-180	-219
mit hemla	-218	-196
mit hjart	-357	-424
mit hogra	-178	-177
mit holte	-169	-192
mit hus	34	164
mit huvud	-9	257
mit i	409	18
mit job	-311	-344
mit konto	-245	-192
mit lila	-172	-148
mit mama	249	28
mit numer	-185	-197
mit pa	198	47
mit pas	-6	269
mit rum	36	148
mit sista	-20	261
mit sjalv	-222	-246
mit vapen	0	122
mjal	-390	-383
mjal*	70	-95
mjalt och	253	83
mjalt*	70	-95
mjalte	253	83
mjalte*	-168	-212
mjalten	-168	-212
mjol*	-399	-421
mjolk	-266	-336
mjolk rot	-171	-117
mjolk*	-273	-291
mjolks*	-255	-212
mjolksto*	-215	-136
mjolkstockning	-215	-136
mjolkt*	-213	-202
mjolktan*	-213	-202
mjuk	290	22
mjuk i	284	47
mkt att	13	173
mna	222	26
mna har	222	26
moba*	7	219
mobar viner	17	207
mobar*	17	207
mobarn*	17	207
mobarna	17	207
mobi*	-252	23
mobil for	-155	-190
mobil laser	4	160
mobil och	-23	206
mobil*	-267	-56
mobile*	-225	-18
mobilen	-225	-18
mobiln*	-188	-218
mobilnac*	-188	-218
mobilnacke	-188	-218
moble och	-18	170
mobler*	-18	170
moblerna	-18	170
mode*	190	29
moder*	194	-33
moderk*	194	-33
moderkak*	194	-33
moderkakan	194	-33
modr*	-148	-190
modra*	-148	-190
modrav*	-148	-190
modravar*	-148	-190
modravarden	-148	-190
mofa*	198	2
mofar	198	2
mofar ar	198	2
mojl*	-59	133
mojli*	-59	133
mojlig*	-59	133
mojligt	-59	133
moli*	-176	-208
molip han	-176	-208
molip*	-176	-208
molipe*	-176	-208
molipect	-176	-208
mons*	-159	-218
monst i	-159	-218
monst*	-159	-218
monste*	-159	-218
monster	-159	-218
mont*	-342	-347
month	-269	-263
month ago	-219	-187
month*	-223	-237
months	-223	-237
mopek*	-153	-119
mopeko*	-153	-119
mopekort	-153	-119
mor andas	192	48
mor avled	-172	-148
mor i	-141	-156
mor pa	-20	216
mor prata	152	-13
mor ramla	-170	-111
mor vem	-105	-159
morb*	158	266
morbr ror	-30	245
morbr tog	-84	-155
morbr varje	18	146
morbr*	158	266
morbro*	158	266
morbror	158	266
mord*	-370	-437
morda	-284	-294
morda av	-182	-269
morda honom	-23	148
morda mig	-300	-330
morda*	-296	-376
mordad	-182	-269
mordar	-196	-195
morfa ar	-130	-131
morfa fast	-139	-141
morfa for	25	164
morfa gor	8	210
morfa hade	-292	-299
morfa hjart	175	16
morfa sager	172	-6
morfa vil	-8	214
morfar*	175	16
morfars	175	16
morfi efter	-76	-223
morfi nar	-170	-197
morfi til	-155	-177
morfintableter	-195	-185
morg*	-336	-20
morgn gravi	-205	-179
morgn*	-274	-235
morgna*	-274	-235
morgnarn*	-274	-235
morgnarna	-274	-235
morgo nar	13	235
morgo natsk	-100	-142
morgo sen	-147	-161
morgo tar	76	174
morgo*	-284	36
morgon	-52	311
morgon*	-377	-280
morgonen	-397	-332
mork	370	42
mork i	243	-25
morka	-219	-251
morka ringa	-257	-244
morkb och	196	26
morkb*	196	26
morkbl*	196	26
morkbla	196	26
morke*	23	196
morker	23	196
morkr hur	-144	-190
morkr kraks	139	-20
morkr lite	-158	-170
morkr och	130	27
morkr sa	-124	-138
morkr viner	-6	246
morkra*	-309	-298
morkrad	-144	-190
morkrat	-257	-239
morkro*	283	63
morkt rum	168	29
mormo ar	-135	-270
mormo gick	-147	-133
mormo handl	25	174
mormo har	245	101
mormo liger	207	40
mormo prata	-139	-141
mormo vagra	47	162
mormo verka	276	84
morn*	47	-194
morna*	-256	-229
mornar*	-256	-229
mornarna	-256	-229
morni about	-215	-188
morni after	-232	-120
morni al	237	5
morni norma	-256	-263
mors morfi	-170	-197
morsa table	-39	122
morsa*	110	309
morsan*	-20	218
morsans	-20	218
morse	134	-51
morse artro	-145	-161
morse blir	230	56
morse fingr	173	45
morse har	225	21
morse i	147	71
morse kraks	241	71
morse och	280	48
morse ont	178	61
morse ska	-254	-266
morse sluta	-292	-230
mos	-224	-224
mos efter	-224	-224
most*	-182	-288
moste ser	224	14
moste*	265	101
moster	220	119
mostl at	-172	-196
mostl*	-364	-362
mostly	-364	-362
mot agent	-15	145
mot anfal	183	29
mot axeln	244	78
mot beton	223	5
mot blodt	-171	-175
mot dem	152	32
mot det	-148	-175
mot doren	-29	207
mot feber	-242	-189
mot halse	150	248
mot hjarn	-285	-237
mot hpv	-106	-173
mot jordn	-189	-131
mot kat	-277	-276
mot mig	87	453
mot migra	-287	-275
mot min	-41	210
mot nat	152	-9
mot penic	-271	-213
mot rygva	-172	-174
mot sangk	-183	-132
mot spare	-2	199
mot stres	-204	-163
mot tbe	-175	-219
mot trear	171	74
mot vagen	-11	221
mota*	-248	-169
motag*	-250	-178
motagning	-199	-182
mote	316	8
mote*	-455	-536
moten	-301	-321
motet	-363	-436
moti*	-319	-319
motio*	-231	-233
motion	-231	-233
moto*	351	60
motor i	215	3
motor igang	-77	180
motor*	351	60
motorc*	299	131
motorcyk*	299	131
motorcykelolycka	294	-3
motorn	-77	180
motors*	230	1
motorsag*	268	23
motorsagen	268	23
mots*	-161	-149
motst i	-161	-149
motst*	-161	-149
motsta*	-161	-149
motstand*	-161	-149
motstandarna	-161	-149
move finge	-243	-203
move*	-111	-313
moved	-241	-366
moved here	-209	-286
moved to	-281	-244
movem since	189	52
movem*	189	52
moveme*	189	52
movement	189	52
mr	8	216
mri	-179	-191
much cofee	-187	-175
much when	-173	-170
mudl*	166	2
mudle*	166	2
mudled	166	2
mug	298	-58
mug efter	205	-8
mum	195	197
mume*	109	-133
mumel	109	-133
mumel ur	157	11
muml*	229	-75
mumla bara	189	-62
mumla*	229	-75
mumlar	229	-75
mun	163	18
mun for	8	174
mun naten	-204	-221
mun sne	183	9
mun sned	222	16
munen aftor	-197	-172
munen ar	282	34
munen av	-155	-148
munen fins	-163	-152
munen hangd	195	56
munen hange	277	-1
munen hon	152	-10
munen idag	178	95
munen igen	283	57
munen keton	167	29
munen men	108	245
munen nar	-42	-171
munen pa	-226	-50
munen tunga	211	35
munen var	154	-27
mung*	357	44
mungi hange	253	24
mungi*	357	44
mungip*	357	44
mungipan	371	68
muns*	-434	-436
munsa igen	-207	-205
munsa pa	-201	-177
munsa*	-430	-434
munsar	-386	-381
murd*	-299	-377
murde me	-244	-286
murde*	-299	-377
murder	-279	-369
musa*	-265	-292
musar ont	-161	-120
musar*	-265	-292
musarm	-265	-292
musi*	-296	-360
musik	-208	-293
musik och	-200	-219
musik*	-232	-235
musike*	-232	-235
musiken	-232	-235
musk*	-97	-197
muske efter	-198	-177
muske melan	-239	-214
muske och	171	39
muske*	-88	-198
muskel*	-88	-198
muskelkn*	-239	-214
muskelknuta	-239	-214
muskelsv*	171	39
muskelsvag	171	39
must*	-209	-199
muste ur	-209	-199
muste*	-209	-199
musten	-209	-199
muta hengi	-260	-202
muta rinas	168	31
my	30	168
my #	227	-37
my ankle	-342	-335
my antid	244	14
my arm	145	293
my arms	35	193
my babys	205	-12
my back	-148	-263
my blood	-179	-172
my boyfr	103	223
my breat	215	38
my chest	265	43
my child	154	-100
my dad	228	96
my daugh	-71	170
my dog	-152	45
my ex	-21	317
my eyeli	-153	-122
my eyes	-213	-196
my feet	-205	-285
my finge	-282	-298
my food	2	173
my frien	248	262
my goodb	18	250
my hands	130	192
my hay	-299	-323
my iner	-174	-171
my kid	-160	-258
my kids	-140	148
my knee	-275	-324
my last	23	200
my left	354	83
my legs	-216	-284
my life	250	207
my lips	175	43
my litle	109	255
my mum	98	214
my newbo	196	10
my nose	-289	-316
my paren	61	329
my partn	77	280
my phone	3	230
my presc	-250	-257
my right	146	-170
my room	29	316
my rooma	64	380
my stepd	16	160
my stepf	31	185
my stoma	-287	-273
my teeth	220	13
my temp	198	8
my thumb	-165	-179
my todle	217	-94
my toe	-165	-183
my uncle	-35	223
my voice	207	-92
my warfa	-237	-228
mycke	361	191
mycke alved	48	221
mycke armha	-227	-200
mycke att	56	219
mycke bara	-176	-178
mycke behov	31	162
mycke blod	390	70
mycke cola	-204	-221
mycke den	-154	-134
mycke efter	-303	-274
mycke farn	213	14
mycke fort	250	92
mycke gar	-128	-168
mycke godis	-223	-202
mycke gravi	201	18
mycke hand	196	33
mycke heroi	190	-1
mycke hon	175	-18
mycke ilama	-180	-145
mycke insul	209	29
mycke kafe	-237	-216
mycke kor	-178	-177
mycke langr	-26	173
mycke lyric	171	43
mycke men	-222	-245
mycke metad	183	49
mycke mycke	150	15
mycke ont	63	-97
mycke pa	-307	-345
mycke probl	37	196
mycke prote	-129	-163
mycke saman	-137	-92
mycke ska	-220	-213
mycke somnm	202	27
mycke svar	160	36
mycke svart	200	29
mycke sveta	274	98
mycke table	-9	168
mycke tog	-201	-159
mycke trot	-7	233
mycke under	-317	-286
mycke ur	176	-5
mycke vil	-167	-182
mycke vin	-172	-268
myg	-231	-230
myg bet	-173	-177
mygb*	-217	-259
mygbe ingen	-154	-163
mygbe som	-180	-155
mygbe*	-274	-272
mygbet	-274	-272
mynt	130	-67
mynt hitad	-211	-175
mynt i	291	29
myrkr i	-183	-174
myrkr*	-183	-174
myrkry*	-183	-174
myrkryp	-183	-174
myrky*	217	26
myrkys*	217	26
myrkysie*	217	26
myrkysienta	217	26
myrst kliar	-160	-179
myrsta*	-160	-179
myrstack	-160	-179
myse*	-144	283
mysel alive	-7	169
mysel on	2	155
mysel shavi	-217	-262
mysel when	28	236
mysel with	25	238
mysel*	-144	283
myself	-144	283
n	-293	-72
n dog	-258	-277
n under	-178	-191
na	-190	-24
na bara	-190	-229
na men	-93	87
na mer	15	225
nack	164	34
nack stel	164	34
nack*	369	8
nacke	-38	-205
nacke ar	234	-16
nacke av	-93	-182
nacke e	218	34
nacke efter	-438	-430
nacke gor	211	32
nacke har	-197	-168
nacke hela	208	56
nacke knaka	165	-21
nacke lite	-163	-115
nacke ljusk	188	47
nacke och	401	142
nacke slo	229	42
nacke som	186	37
nacke stel	207	85
nacks och	325	36
nacks*	141	-147
nacksk*	306	28
nackskad*	306	28
nackskada	306	28
nacksp*	-409	-349
nackspar	-409	-349
nackst*	334	50
nackstel	251	38
nackstyv	205	16
nad	-204	-156
nad i	-196	-164
nafs*	-258	-281
nafsa mig	-192	-233
nafsa min	-187	-162
nafsa*	-258	-281
nafsad*	-258	-281
nafsade	-258	-281
nage*	-469	-460
nagel	-327	-306
nagel ar	-294	-247
nagel losna	-162	-169
nagel men	-159	-140
nagel*	-374	-382
nagelack	175	19
nagelb*	-194	-199
nagelban*	-194	-199
nagelbandsinfektion	-182	-183
nageln	-284	-234
nagels*	-198	-192
nagelsva*	-198	-192
nagelsvamp	-198	-192
nagelt*	-209	-225
nageltra*	-209	-225
nageltrang	-209	-225
nagla a	174	73
nagla ar	110	-61
naglar	98	174
naglar*	-74	-244
naglarna	-74	-244
nagon att	-226	-277
nagon blir	-249	-291
nagon dar	-269	-267
nagon ens	59	206
nagon framf	0	152
nagon grup	-217	-277
nagon haler	-31	202
nagon hitar	46	253
nagon jagad	-180	-209
nagon korde	18	178
nagon kort	-221	-189
nagon lag	44	234
nagon maste	314	105
nagon mer	43	182
nagon om	-181	-277
nagon pa	73	207
nagon siter	188	-20
nagon skule	30	223
nagon som	84	311
nagon spray	199	36
nagon stopa	39	208
nagon styr	19	306
nagon tog	17	204
nagon tramp	150	-11
nagon*	211	112
nagons*	211	112
nagonsin	211	112
nagot	268	112
nagot ar	-39	-167
nagot att	54	269
nagot av	-5	208
nagot genom	231	13
nagot gick	232	41
nagot i	89	247
nagot likna	153	43
nagot lugna	-304	-347
nagot milt	-165	-220
nagot pa	61	190
nagot sarsk	-220	-211
nagot skons	28	162
nagra extra	213	18
nagra gange	-238	-200
nagra klian	-177	-146
nagra minut	-192	-247
nagra nasel	-150	-115
nagra ord	170	-27
nagra sekun	-243	-203
nagra tils	-160	-176
nagra vecko	83	187
nail is	-165	-183
najs	-39	122
najs a	-39	122
nake*	-57	226
naken	24	296
naken har	-168	-174
naken hos	12	145
naken pa	2	144
nakenk*	-168	-174
nakenkat	-168	-174
nako	393	35
nala*	-233	-24
nalar	-233	-24
nalar i	7	297
nalar igen	-2	189
nalar jag	5	217
nalar mat	-160	-183
nalar men	-197	-149
nalar ska	-145	-246
nalar*	-2	189
nalarn*	-2	189
nalarna	-2	189
nalo*	-194	-174
nalox*	-194	-174
naloxo*	-194	-174
naloxon	-194	-174
namn	116	-69
namn ar	-223	-196
namn iblan	-241	-249
nan cm	162	73
nan det	-145	-165
nan fara	-228	-208
nan fel	166	-2
nan grup	-195	-220
nan hjalp	-204	-233
nan korde	0	203
nan kram	-139	-189
nan luft	211	29
nan medic	68	201
nan om	-151	-241
nan parke	144	-1
nan siter	172	-25
nan som	-35	-220
nan tving	68	242
nan viska	-3	201
nap	-361	-353
napi*	266	28
napip*	266	28
napipa*	266	28
napipari*	266	28
napipariston	266	28
napr*	-166	-192
napro bruka	-166	-192
napro*	-166	-192
naprox*	-166	-192
naproxen	-166	-192
napy	-189	-152
napy rash	-189	-152
nar	-269	-150
nar #	-148	-180
nar anges	58	320
nar ar	-417	-430
nar ata	-196	-188
nar barnb	-234	-219
nar baten	165	65
nar borja	-312	-309
nar de	49	382
nar det	-10	247
nar far	-354	-399
nar farmo	-172	-118
nar feber	-181	-189
nar flera	-180	-171
nar gors	-143	-114
nar han	-33	124
nar hon	37	165
nar hoste	-14	181
nar hunde	-208	-173
nar jag	-302	-322
nar kan	-100	-270
nar komer	-267	-253
nar lakar	-168	-228
nar lufte	-200	-169
nar mama	43	327
nar man	165	-23
nar min	-191	-84
nar mormo	25	174
nar ni	-133	75
nar opere	-264	-238
nar rakni	-208	-153
nar ska	-347	-429
nar smart	10	176
nar telef	-145	-177
nara	112	287
nara att	221	229
nara vatne	0	233
nark*	-279	-253
narko orden	-257	-201
narko*	-279	-253
narkos*	-257	-201
narkosen	-257	-201
nasa	-133	-325
nasa och	236	29
nasa sedan	-215	-175
nasa varje	-214	-192
nasa*	-314	-345
nasan	-314	-345
nasan a	249	57
nasan ar	-207	-131
nasan bara	-158	-170
nasan blode	-105	172
nasan flera	-190	-205
nasan ho	156	30
nasan i	-192	-284
nasan kans	-200	-156
nasan riner	-291	-236
nasan svart	-202	-146
nasan tva	191	53
nasb*	-244	-246
nasbl da	-212	-215
nasbl har	-246	-268
nasbl i	-289	-308
nasbl iblan	-193	-219
nasbl kan	-118	-174
nasbl men	203	51
nasbl nar	-212	-196
nasbl*	-191	-213
nasblo*	-191	-213
nasblod	-223	-149
nasblode*	93	-154
nasblodet	93	-154
nasbore	-221	-133
nasel efter	-185	-156
nasel och	150	32
nasel pa	-217	-168
nasel sen	-184	-173
nasta #	-231	-185
nasta bebis	-21	209
nasta dog	-124	-138
nasta drunk	-178	-166
nasta fick	-197	-171
nasta gang	25	311
nasta hjart	-208	-153
nasta kontr	-192	-203
nasta nar	-159	-117
nasta tag	12	186
nasta tupar	218	56
nasta varje	82	347
nasvi spela	268	70
nat ala	-156	-171
nat anars	-9	170
nat antli	-212	-203
nat barfo	3	191
nat batre	-316	-304
nat bebis	-198	-214
nat behov	-223	-213
nat darar	223	45
nat de	157	-41
nat dumt	-50	221
nat fel	-196	-179
nat fick	-4	140
nat flick	200	65
nat for	-70	163
nat fros	-244	-196
nat hol	81	233
nat hon	-76	159
nat jag	26	279
nat lite	-181	-140
nat lugna	-246	-233
nat med	-70	159
nat mot	-219	-153
nat nu	-243	-191
nat piler	203	-46
nat sat	31	314
nat ser	182	162
nat som	251	-62
nat stark	23	191
nat stod	-6	286
nat svima	102	-76
nat tips	-315	-287
nat tre	177	-1
nat trode	172	-34
nat vad	25	193
nat yr	162	73
natd*	16	204
natdu*	16	204
natduk*	16	204
natduksb*	16	204
natduksbordet	16	204
nate*	-263	-41
naten	-198	-140
naten a	334	35
naten ar	-104	-290
naten fast	35	167
naten men	-277	-254
naten natsk	-164	-167
naten och	195	323
naten varst	-204	-221
nater far	-104	-154
nater for	-144	-190
nater jag	84	318
nater men	-274	-290
nater sen	-208	-229
nater*	-237	38
natern*	-237	38
naterna	-237	38
natet	-139	144
natet av	17	209
natet hon	-19	178
natet och	63	225
natet tving	73	207
natet vil	54	198
natet visar	-187	-211
natj*	-263	-254
natjo*	-263	-254
natli ar	204	12
natm*	194	-20
natmo sen	141	-39
natmo*	194	-20
natmos*	194	-20
natmosan	194	-20
natpa*	-207	-270
natpas	-166	-214
natpas*	-178	-204
natpe ar	11	192
natpe*	9	212
natper*	9	212
natperso*	9	212
natpersonalen	9	212
nats*	-226	-181
natsk*	-250	-305
natski*	-191	-236
natskift	-171	-219
natskr*	-201	-222
natskrac*	-201	-222
natskrack	-201	-222
natu*	-34	228
natur ha	-4	197
natur*	-34	228
nature*	-4	197
naturen	-4	197
nave	193	15
nave metad	193	15
nave*	248	56
navel hange	176	11
navel*	180	-74
navels*	290	25
navelstr*	290	25
navelstrang	229	14
navelstrangen	189	3
near	153	-23
near drown	153	-23
neck and	166	214
neck fever	176	47
neck for	-239	-218
neck hurts	207	6
neck last	-34	203
neck no	-164	-142
neck they	12	201
nedsl av	8	196
nedsp av	9	223
nedsp*	9	223
nedspa*	9	223
nedspark*	9	223
nedsparkad	9	223
nedst efter	-155	-178
nedst*	-259	-306
nedsta*	-259	-306
nedstamd	-255	-286
need	-469	-358
need a	-411	-284
need somet	-148	-162
need to	-267	22
neig*	-3	316
neigh and	55	165
neigh*	-3	316
neighb*	-3	316
neighbou*	-3	316
nej	-318	-76
nej det	-129	56
nej gar	23	161
nej han	-26	-253
nej nej	-253	-287
nej skamt	-267	-246
nej tack	-217	-237
nej til	-123	-184
nej var	-33	152
ner a	-3	171
ner bredv	159	-45
ner for	274	-21
ner gardi	-197	-178
ner glasb	-195	-210
ner hakan	155	39
ner hene	4	254
ner honom	215	62
ner huset	24	241
ner i	-99	-216
ner luft	221	-12
ner maste	-230	-195
ner medic	-135	-177
ner men	153	46
ner mig	-27	188
ner nan	211	29
ner nu	149	51
ner och	213	21
ner pa	164	-105
ner tekan	197	14
ner til	68	236
ner vakna	176	51
nere nu	-127	-155
nere til	-124	-145
nerfo trapa	66	239
nerk*	309	77
nerki och	175	32
nerki*	309	77
nerkis*	309	77
nerkisad	309	77
nerv*	-411	-402
nervo altid	-152	-196
nervo att	-94	-130
nervo*	-393	-363
nervos	-296	-318
nervou*	-214	-179
nervous	-214	-179
never born	26	203
new	-422	-515
new heari	-158	-165
newb*	227	134
newbo has	196	10
newbo*	227	134
newbor*	227	134
newborn	227	134
next	-105	250
next week	-164	46
ngl	-2	221
ni	-225	79
ni fans	19	253
ni far	27	181
ni fraga	42	245
ni ge	26	232
ni gjort	44	188
ni ha	-273	-299
ni halsa	23	169
ni hitar	-1	195
ni hjalp	-143	-165
ni hudte	-214	-193
ni kan	214	176
ni laser	26	238
ni mig	20	213
ni nagon	-166	-218
ni nagot	-2	153
ni nan	-265	-259
ni opnar	-237	-250
ni ringa	-336	-335
ni saga	-155	-190
ni sant	-282	-314
ni sjuks	76	174
ni skriv	-153	-1
ni svara	-154	1
ni tips	-181	-229
ni var	-52	205
nian	-216	-293
nian nu	-176	-193
niel*	266	28
nigh*	-49	228
night	-57	186
night aroun	-197	-215
night baby	-164	-141
night cant	169	30
night feel	186	4
night i	25	228
night shift	-216	-246
night start	-219	-187
night tums	-191	-175
niko*	-124	-205
nikot drack	223	62
nikot*	-124	-205
nikoti*	-124	-205
nikotin	-187	-149
nikotinp*	-206	-218
nikotinplaster	-269	-240
nikotinv*	223	62
nikotinvatska	223	62
nio dar	234	93
nio ungef	204	79
nio varje	-119	-139
nio vecko	-258	-208
nisk*	312	50
niska	312	50
niska jayka	312	50
nitr*	224	-146
nitro	153	-78
nitro de	-207	-208
nitro*	163	-143
nitroglycerintableter	-207	-208
nitros*	210	-63
nitrospr*	210	-63
nitrosprayen	263	13
njur*	-156	-227
njurs fora	-217	-215
njurs i	182	30
njurs igen	-250	-200
njurs kaliu	149	53
njurs*	-150	-228
njurst*	-202	-255
njursten*	-287	-270
njurstensont	-217	-215
njursv*	149	53
njursvik*	149	53
njursvikt	149	53
no movem	189	52
no nothi	-124	-151
no pulse	255	10
no way	-1	271
nobo*	75	350
nobod knows	18	196
nobod would	32	227
nobod*	75	350
nobody	75	350
nog	105	383
nog jag	29	224
nog nu	11	199
nog over	155	-22
nog saga	-145	-165
noga	-169	-171
noga behov	-169	-171
nojd	-228	-207
noji*	-222	-246
nojig	-222	-246
nol	89	245
nol til	213	89
norb*	-157	-203
norbo varje	-157	-203
norbo*	-157	-203
norbot*	-157	-203
norboten	-157	-203
norg*	152	-9
norge	152	-9
norge men	152	-9
norm*	-487	-403
norma after	-178	-113
norma att	-303	-132
norma hormo	-216	-146
norma igen	219	55
norma ingen	-171	-146
norma inte	-188	-179
norma klar	43	196
norma no	-170	-126
norma syrem	-212	-175
norma vid	211	63
norma*	-487	-403
normal	-412	-369
normal*	-347	-278
normalt	-324	-259
nose	-448	-428
nose and	-241	-221
nose*	-215	-188
noseb this	-215	-188
noseb*	-215	-188
nosebl*	-215	-188
noseblee*	-215	-188
nosebleed	-215	-188
not	213	197
not drink	120	-32
not wake	-22	184
not wakin	156	-24
notal*	180	46
notale*	180	46
notalerg*	180	46
notalergiker	180	46
note	-222	-26
note for	-192	-205
note*	414	266
noten	191	37
noten nu	171	15
noter	404	146
noter at	156	69
nothi #	175	43
nothi bad	-170	-184
nothi helps	-186	-193
nothi left	21	226
nothi like	-124	-151
noti*	28	184
notic*	28	184
notice	28	184
novem igen	-127	-155
now but	93	-93
now does	-161	-116
now i	-5	-151
now it	124	-69
now playi	-137	-153
now there	-355	-307
nu #	-102	-36
nu a	187	-101
nu adjo	199	-27
nu anars	191	45
nu andas	193	68
nu ar	344	91
nu aters	95	263
nu borde	-105	-96
nu bra	-201	-213
nu de	11	220
nu domna	211	-22
nu ensam	291	-3
nu evig	97	290
nu forut	50	192
nu frisk	-206	-158
nu funka	173	45
nu galer	-154	-194
nu gor	110	-94
nu gravi	-189	-123
nu han	87	-192
nu hande	172	79
nu hange	283	75
nu hela	209	13
nu hema	130	-66
nu hor	231	118
nu huger	226	-14
nu hur	-113	-132
nu igen	227	-20
nu ingen	-50	124
nu inte	205	4
nu kans	286	240
nu kliar	261	97
nu klock	206	11
nu komer	266	32
nu kraks	376	123
nu kramp	304	67
nu liger	216	-3
nu magen	-173	-134
nu med	-41	-217
nu nasel	150	32
nu norma	219	55
nu och	-167	-156
nu ocksa	259	56
nu pa	39	-156
nu prata	275	58
nu racke	17	206
nu rycke	266	63
nu ryckt	78	29
nu sakna	171	-13
nu sama	169	-3
nu ser	285	77
nu skrat	149	51
nu slo	176	57
nu sludr	239	39
nu sover	134	-107
nu spark	-13	142
nu spota	205	-8
nu svag	149	53
nu svara	222	62
nu svart	216	87
nu svuln	369	86
nu til	-199	-210
nu tryck	256	7
nu tunga	241	70
nu undra	-327	-314
nu varma	-182	-162
nu vet	-20	211
nu vi	-110	-182
nu vil	-174	-343
nu yr	246	50
nuha	-381	-323
numb	158	-152
numb at	-219	-187
numb betwe	239	49
numb down	189	45
nume*	-387	-245
numer	-389	-243
numer har	-210	-235
numer til	-299	-353
nurs*	-317	-170
nurse has	-260	-236
nurse*	-284	-247
nurser*	-284	-247
nursery	-284	-247
nuts	170	17
ny	-237	-366
ny bank	-169	-145
ny bebis	12	193
ny besta	-215	-197
ny epipe	-270	-231
ny fysio	-171	-146
ny insul	-264	-230
ny lagen	-202	-245
ny livmo	-252	-227
ny medic	223	24
ny mycke	188	68
ny nu	221	54
ny partn	-261	-331
ny tval	-199	-172
ny tvatm	-179	-159
nya	-410	-365
nya antib	166	36
nya ar	167	17
nya blodt	-200	-199
nya diete	-167	-177
nya hjart	-162	-132
nya jag	0	167
nya kiles	-50	93
nya medic	-137	-10
nya nitro	-207	-208
nya skor	-235	-228
nya stovl	-179	-153
nya table	-240	-222
nya testr	-157	-143
nya tjeje	-160	-143
nyck*	42	398
nycke til	-8	200
nycke*	71	292
nyckel*	54	256
nyckeln	20	325
nyckl pa	17	179
nyckl ur	153	32
nyckl*	-8	284
nyckla*	-8	284
nycklar	32	201
nyfi*	-236	-236
nyfik vad	70	188
nyfik*	-236	-236
nyfike*	-236	-236
nyfiken	-166	-221
nyfikenh*	-201	-129
nyfikenhet	-201	-129
nyfo*	291	-22
nyfod	164	-75
nyfod ata	-220	-213
nyfod feber	250	16
nyfod flick	-216	-146
nyfod med	258	11
nyfor stygn	-212	-183
nyfor svule	188	63
nyfor*	173	-36
nyforl*	173	-36
nyforlos*	173	-36
nyforlost	173	-36
nyhe*	-299	-296
nyhet om	-160	-234
nyhet*	-299	-296
nyhete*	-299	-296
nyhetern*	-265	-207
nyheterna	-265	-207
nykt*	-148	-236
nykte nu	-191	-203
nykte*	-148	-236
nykter	-164	-242
nyli*	92	177
nylig och	0	197
nylig*	92	177
nylige*	92	177
nyligen	92	177
nyop*	199	7
nyope i	195	15
nyope*	199	7
nyoper*	199	7
nyoperer*	199	7
nyopererad	195	15
nype*	402	349
nyper	402	349
nyper honom	361	-40
nyper mig	0	358
nyper och	120	232
nys	458	127
nys hosta	179	24
nys jag	230	-37
nys kan	-160	-176
nys men	161	4
nys och	207	136
nys ska	204	79
nysa	-167	-140
nysa ogon	-167	-140
nyse*	-524	-429
nyser	-524	-429
nyser ihjal	-105	-109
nyser mycke	-239	-236
nyser och	-210	-166
nyser ser	-161	-134
nysk*	-27	122
nyski har	-27	122
nyski*	-27	122
nyskil*	-27	122
nyskild	-27	122
nysn*	-227	-231
nysni avlos	-170	-159
nysni*	-227	-231
nysnin*	-227	-231
nysninga*	-216	-213
nysningarna	-194	-199
nyt	22	13
nyt glas	-209	-164
nyt intyg	-111	-173
nyt men	162	-5
nyt recep	-431	-413
nyt vapen	-204	-302
o andas	286	107
o ansik	20	167
o banka	4	173
o bldoe	247	20
o drar	181	-26
o e	215	16
o ena	249	61
o flagn	-195	-157
o ga	-164	-181
o gnale	-220	-204
o gpr	180	24
o gra	122	53
o han	195	24
o huvud	186	37
o kalsv	160	64
o lileb	-27	120
o mar	-245	-222
o munen	279	1
o om	26	177
o ror	198	21
o sager	-64	139
o skara	7	189
o skrik	-126	-197
o slar	279	-11
o snori	-231	-197
o snva	-190	-191
o somna	-98	-169
o stral	206	2
o svara	169	-28
o svart	182	71
o sveta	258	75
o syran	-45	129
o tandk	-205	-174
o varmt	-138	-117
o yrsel	228	19
obehag*	141	-18
obehagli*	141	-18
obehaglig	235	17
och alved	-242	-229
och andfa	299	96
och andno	198	24
och aptit	-172	-180
och ar	256	31
och arm	176	45
och armar	-194	-220
och armen	369	95
och ater	-261	-159
och att	1	201
och axeln	251	109
och axlar	-215	-178
och bada	273	77
och bajse	-309	-240
och bara	100	224
och barne	242	313
och behov	-266	-197
och ben	141	-67
och benzo	171	43
och bilen	-6	227
och biter	-186	-170
och blaa	313	84
och blek	354	78
och blekt	282	32
och blev	-90	-273
och blir	314	-37
och blod	288	70
och blode	404	52
och blodi	-16	171
och blodt	414	60
och blot	215	55
och bokat	-12	192
och bor	-167	-282
och brev	15	166
och brost	255	87
och brot	-186	-200
och bruka	239	34
och brun	-207	-160
och byxor	-128	-168
och dar	-201	-197
och de	-23	250
och den	-167	-138
och det	480	224
och diare	-264	-285
och diska	-188	-193
och dog	-213	-228
och dokto	-139	-164
och domna	240	77
och drar	55	276
och dregl	153	50
och druck	25	157
och dubel	248	65
och ekg	-199	-135
och ensam	-7	189
och far	-196	-225
och farsk	5	178
och fick	-398	-401
och filma	-3	244
och finge	140	-5
och flack	172	16
och flaga	206	32
och flami	205	77
och flamt	126	31
och flasa	209	25
och flyte	-198	-150
och forky	-155	-114
och forsv	-132	-44
och forva	-212	-166
och forvi	245	76
och foter	228	39
och fran	-190	-166
och frisk	-361	-215
och frosa	278	67
och fruse	-147	-171
och fyra	1	155
och ga	-289	-298
och get	17	222
och gick	-131	102
och glad	-256	-267
och glome	-171	-208
och gnide	-205	-168
och golve	159	68
och gomt	-31	150
och gor	216	161
och gra	292	19
och gras	-164	-134
och grate	-252	-166
och gular	198	-6
och gurgl	-181	-125
och hade	-198	-37
och haler	238	82
och halsb	-227	-171
och halsg	175	-7
och hamta	2	177
och hande	202	8
och hange	-280	-275
och hard	279	73
och hej	-238	-239
och hela	229	-16
och hjart	-34	-180
och hog	281	34
och hoger	275	49
och hon	386	72
och hopas	8	209
och hor	-199	-115
och hotar	17	314
och hug	187	79
och huset	37	209
och huvud	-2	-251
och i	-180	83
och idag	214	101
och ilalu	198	43
och insju	149	30
och ipren	-182	-168
och iskal	159	7
och ja	271	320
och jag	311	179
och jates	201	60
och kaken	217	23
och kal	281	100
och kalar	-138	21
och kalsv	373	92
och kan	-60	165
och kansl	203	5
och kasta	236	148
och katen	168	38
och keton	129	36
och kisa	-192	-159
och kisar	-146	-151
och klada	-329	-324
och kladi	-184	-161
och klar	149	-36
och klara	-208	-233
och kliar	-316	-277
och klose	15	235
och knast	-182	-193
och koldi	-241	-189
och kom	219	22
och konst	197	196
och kopt	36	162
och kor	33	218
och kosta	65	183
och kramp	318	123
och lacke	193	15
och laga	-29	217
och lager	-278	-167
och lagor	-167	-177
och lamna	24	156
och lapar	265	88
och lapen	243	60
och lar	175	8
och larde	-155	-112
och laser	-6	209
och letar	0	218
och lever	-98	-154
och liger	-106	-233
och lila	162	73
och lileb	-38	193
och lite	-281	-203
och livmo	184	65
och lock	-163	-162
och loser	-225	-200
och lukta	314	95
och lyfte	233	56
och maken	-145	-173
och mama	119	271
och mar	-208	-365
och metop	-202	-182
och migra	-237	-226
och min	-185	-421
och mina	9	262
och mins	12	145
och mit	-90	101
och munen	278	11
och nagla	217	12
och nalar	-2	189
och nar	149	217
och nasan	178	5
och nasvi	259	90
och nat	186	10
och ner	266	25
och nerki	252	38
och nitro	164	66
och nu	491	185
och nyser	-250	-211
och ogon	182	37
och onska	9	232
och ont	206	47
och orat	-254	-245
och ordna	-244	-318
och oron	236	29
och papa	-14	216
och pekfi	-242	-262
och pig	-216	-157
och pipan	165	52
och plots	-28	-195
och prata	-53	131
och prick	393	114
och pulse	216	72
och rader	32	178
och rakni	-133	-139
och ramla	204	52
och regel	223	30
och river	22	171
och rod	-198	-179
och rodak	-178	-177
och ropar	174	0
och ror	-276	-136
och rosla	249	73
och roste	314	68
och rycke	238	19
och ryckt	178	35
och rygen	189	56
och sa	215	444
och sager	92	432
och ser	232	82
och set	117	28
och sin	13	288
och ska	-202	-98
och skaka	352	140
och skale	-6	216
och skar	-257	-150
och skote	-294	-282
och skrap	-313	-303
och skriv	136	301
och skuma	155	5
och skumi	216	64
och slap	304	80
och slar	101	430
och slo	437	121
och smart	251	28
och snark	317	96
och sned	224	18
och snora	179	24
och snuva	-368	-307
och som	-156	-127
och somn	-161	-210
och somna	220	200
och somnp	-185	-186
och sover	-143	-242
och spray	272	42
och sprid	226	8
och spyr	132	50
och stada	56	224
och stang	-139	-169
och star	219	12
och stel	334	78
och stira	246	104
och stod	31	283
och store	224	29
och sucka	-138	-177
och svaga	265	64
och svaml	271	70
och sveti	237	72
och svetn	188	29
och svima	417	133
och svimf	414	93
och svule	-284	-333
och syrga	206	33
och ta	-1	265
och table	188	300
och tack	-249	-270
och talet	235	83
och tandk	-161	-124
och tanka	7	180
och tapad	-238	-268
och tapar	305	52
och tapat	-165	-129
och tapt	-198	-174
och tarna	-182	-162
och titat	3	234
och tog	88	356
och tor	270	-1
och trang	208	9
och tror	-186	-55
och trot	-520	-362
och tryck	321	-7
och tugar	228	32
och tunga	241	49
och tycke	-227	-260
och under	-186	-162
och undra	-471	-572
och up	260	78
och ut	324	68
och utatv	190	49
och vag	218	-1
och vakna	-244	-190
och valdi	245	32
och vanst	239	35
och vanta	-48	222
och var	225	136
och vare	198	229
och vark	-244	-179
och vaser	262	-5
och vatsk	-256	-215
och vento	144	23
och vet	51	298
och vi	251	-66
och vifta	253	28
och vilar	-209	-175
och vile	-75	137
och vilja	-154	-172
och vin	-26	253
och yr	228	90
och yxa	-23	146
ocks*	198	165
ocksa	198	165
ocksa da	-8	154
ocksa do	47	240
ocksa haha	-235	-223
ocksa har	-253	-266
ocksa kamin	126	-12
ocksa kola	-105	-96
ocksa lite	153	3
ocksa medic	-146	-175
ocksa tungt	191	35
of breat	-6	-199
of brigh	210	31
of his	279	46
of if	72	164
of luck	-170	-126
of not	-165	-183
ofar*	-366	-362
ofarl*	-366	-362
ofarli*	-366	-362
ofarligt	-349	-338
ofra	52	269
ofra hunde	-3	148
ofta	-209	-230
ofta magra	257	93
ofta och	-236	-199
ofta pa	-242	-256
oftas pa	76	217
oftas*	76	217
oftast	76	217
oga	189	236
oga i	221	178
oga ingen	172	30
oga sen	176	32
ogat det	168	172
ogat har	-193	-189
ogat hela	-237	-152
ogat kans	-185	-168
ogat men	-317	-275
ogat nar	274	20
ogat riner	-307	-265
ogat rot	-281	-220
ogat rycke	-332	-280
ogat ser	-166	-158
ogat skolj	-206	-194
ogat spola	-200	-164
ogat stenh	161	10
ogat trafa	221	-13
ogat tredj	-164	-171
ogne*	-236	-215
ognen	-236	-215
ogon	157	4
ogon halv	180	-10
ogon klia	-256	-232
ogon mer	-7	233
ogon och	-59	130
ogon pa	-225	-196
ogon riner	-167	-140
ogon rular	182	37
ogon stor	216	-3
ogon vita	240	5
ogon*	66	-167
ogonb*	283	57
ogonbl*	173	14
ogonblic*	173	14
ogonblick	173	14
ogonbr*	208	58
ogonbryn*	208	58
ogonbrynen	208	58
ogond*	-268	-270
ogondr*	-268	-270
ogondrop*	-268	-270
ogondropar	-242	-242
ogone a	218	10
ogone ar	259	84
ogone av	-216	-169
ogone far	-198	-165
ogone har	256	75
ogone igens	180	73
ogone insju	206	64
ogone kans	-160	-136
ogone kliar	-270	-165
ogone nar	-115	-179
ogone*	233	-33
ogonen	233	-33
ogonk*	-212	-264
ogonkl*	-212	-264
ogonklin*	-212	-264
ogonkliniken	-212	-264
ogonl ar	-129	-97
ogonl rycke	-239	-216
ogonl sager	-177	-146
ogonl sedan	-178	-136
ogonl*	-258	-238
ogonla*	-177	-146
ogonlaka*	-177	-146
ogonlakaren	-177	-146
ogonlo*	-220	-203
ogonlock*	-215	-202
ogonlocket	-296	-238
ohygl i	155	-22
oil	241	39
ojamn jag	-169	-170
ok	-359	-533
ok now	186	4
ok och	-150	-115
ok tack	-252	-255
ok to	-259	-242
oka	-241	-221
oka dosen	-207	-178
okand svamp	280	74
okay	-171	-38
okej	-445	-478
okej att	-162	-210
okej pa	-141	-115
okon*	257	31
okont*	257	31
okonta*	257	31
okontakt*	257	31
okontaktbar	224	21
okontaktbart	204	27
okse*	288	56
oksen*	220	41
oksent*	293	33
oksentaa	293	33
ol	8	209
ol sen	8	209
old	137	-47
old has	246	-10
old is	223	32
old with	200	17
olen	-186	74
olen keran	-2	179
oli	123	-100
oli veden	228	-2
olika blodt	245	32
olja	-137	-201
olja over	216	1
olja pa	-226	-206
olja*	298	29
oljan	298	29
oljan bran	233	16
oljan flama	174	36
olyc*	-85	196
olyck #	-257	-226
olyck*	-85	196
olycka	-54	185
olycks*	-112	-139
olycksha*	-112	-139
olyckshandelse	-112	-139
om	-241	-97
om als	25	162
om ar	-160	-216
om att	-325	-131
om axel	-153	-151
om b	-154	-169
om barne	-274	22
om biver	-184	-203
om blodt	-11	171
om brost	226	-36
om dagen	-165	70
om dan	-106	138
om de	-80	242
om diabe	-155	-112
om diske	-241	-288
om doden	-20	193
om du	86	299
om ebola	-134	-144
om efter	-294	-291
om en	-396	-372
om faktu	-231	-222
om feber	-132	-156
om fingr	-198	-207
om forla	-7	229
om foter	-154	-195
om gang	223	43
om gud	13	179
om halse	432	112
om hans	20	203
om honom	-153	-180
om hunde	47	245
om i	-315	-302
om igen	125	-92
om inget	-183	-132
om ja	34	244
om jag	114	376
om kans	-163	-163
om koket	-156	-166
om krope	-223	-195
om kvala	-114	102
om laxor	-223	-216
om livet	88	207
om livfo	55	223
om lov	78	235
om lustg	-141	-126
om mama	-4	228
om man	-7	399
om mar	-149	-113
om medic	-182	-159
om mig	12	287
om mina	-67	102
om mit	-168	-190
om morgn	-162	-168
om nagla	222	53
om nagon	277	105
om nan	218	178
om naten	-148	65
om ni	-73	-218
om oron	-116	-142
om pa	-185	-213
om padan	-207	-224
om penga	-165	-239
om saret	-169	-195
om sen	-150	-168
om sin	-196	-248
om skarm	-162	-153
om slute	19	195
om sonen	-196	-179
om stres	-157	-190
om strup	165	-8
om stryp	-157	-131
om suici	-213	-190
om tan	-143	-130
om vacin	-265	-251
om vald	-178	-207
om valdt	-199	-264
om vanst	112	-18
om waran	-199	-162
omar	-299	-76
omar i	-223	-201
omar och	186	68
omar om	-170	-156
omar vid	-227	-186
omgan om	223	43
omgang*	223	43
omgangar	223	43
omkr*	-80	-293
omkri och	-138	-177
omkri sig	87	-118
omkri*	-80	-293
omkrin*	-80	-293
omkring	-80	-293
ompla nu	39	249
omplacerad	39	249
omplacering	-205	-229
omt	-325	-294
omt nar	-287	-237
on a	-129	-288
on blood	-141	-141
on chemo	302	40
on cofee	-153	-122
on food	267	27
on her	127	396
on it	-219	-310
on kipea	-271	-244
on kova	168	31
on koysi	21	227
on me	-9	147
on nuha	-312	-257
on paans	-266	-280
on purpo	39	334
on tajut	204	-3
on that	-285	-280
on thine	166	-2
ond	-4	268
ond och	12	193
onda ogon	-25	161
onds*	16	207
ondsk och	16	207
ondsk*	16	207
ondske*	16	207
ondskefu*	16	207
ondskefult	16	207
one	253	168
one is	25	228
one of	-257	56
one side	340	115
only type	175	43
only when	-214	-177
onsd*	-267	-77
onsda ar	-272	-251
onsda men	165	55
onsda och	-165	-185
onsda onsda	-272	-251
onsda*	-267	-77
onsdag	-219	-30
onsdag*	-311	-287
onsdagar	-272	-251
onsk*	-40	259
onska att	-26	191
onska jag	2	227
onska*	-40	259
onskar	-90	171
ont	-292	-340
ont a	274	-27
ont arm	351	66
ont att	-161	152
ont bakom	215	72
ont brost	226	38
ont dar	45	208
ont efter	60	-109
ont fast	153	26
ont frame	-203	-192
ont har	223	68
ont i	-387	-391
ont iblan	-273	-301
ont langt	-191	-211
ont lite	-114	-169
ont mage	178	39
ont melan	252	52
ont men	-182	-169
ont mycke	241	83
ont ner	175	58
ont nere	-124	-145
ont nu	-386	-340
ont och	254	122
ont ovanf	-242	-166
ont over	184	-23
ont ryg	105	-44
ont sa	250	92
ont sen	-109	-179
ont som	-180	-166
ont tva	-157	-141
ont ut	295	76
ont vid	-194	-226
op	-77	266
open	316	113
open forla	2	201
open frakt	220	10
opera har	180	42
opera hon	157	73
opera hur	-183	-164
opera i	-197	-169
opera tas	-173	-145
opera*	-106	-270
operat*	-106	-270
operatio*	-106	-270
operation	-126	-226
operationen	-121	-215
opere fora	215	43
opere halsm	178	5
opere in	191	135
opere jag	-264	-238
opere knat	229	102
opere och	-153	-188
operera	-272	-283
opererad	250	205
opererad*	225	16
opererade	327	102
opereras	-433	-424
opererat	200	124
opet	-64	-325
opet benbr	256	33
opna	166	185
opna men	119	-6
opna ogon	-7	233
opna ogone	242	-4
opnar munen	216	0
or	-282	-421
or do	-134	-193
ora	-310	-238
orat	-273	-413
orat efter	201	-72
orat grate	-181	-140
orat locka	-182	-193
orat och	-236	-133
orat pa	-331	-299
orat sedan	-205	-191
orat sen	-215	-238
ord	262	11
ord hela	161	17
ord i	269	-25
ord och	209	30
ord pa	209	147
orde*	260	-122
orden	300	-88
orden blir	247	91
orden en	173	6
orden han	161	4
orden och	334	43
orden pa	-212	-214
order att	-3	148
ordet for	-154	-190
ordn*	26	298
ordna	34	269
ordna med	73	228
ordna ni	-148	-166
ordna*	-55	150
ordnat	-54	114
orege sen	-205	-217
oregelbunden	-205	-217
organ	-235	-220
organ hur	-188	-231
organ nar	-235	-220
organ om	64	303
orgas kraks	216	41
orgas*	216	41
orgasm	216	41
orka*	80	301
orkar bara	204	-8
orkar inet	15	281
orkar joba	-153	-231
orkar knapt	-155	-242
orkar leva	12	217
orkar ta	149	4
orkar*	19	225
orkari*	19	225
orkarint*	19	225
orkarinte	19	225
orm	247	-8
orm bet	303	88
orm hande	217	44
ormb*	-136	-165
ormbe har	-215	-193
ormbe*	-269	-237
ormbet*	-269	-237
ormbetet	-269	-237
oro	-219	-250
oro och	-185	-186
oroa*	-246	-335
oroar	-246	-335
oroar mig	-246	-335
orol*	-476	-428
oroli att	-245	-238
oroli i	-248	-224
oroli*	-476	-428
orolig	-434	-403
orolig*	-216	-191
oroligt	-216	-191
oron	193	-23
oron*	-408	-385
orone bada	-221	-189
orone efter	-275	-241
orone men	4	192
oroni skrik	-165	-155
orono*	-278	-253
oronon*	-278	-253
oronont	-278	-253
orons och	-163	-162
orons*	-187	-184
oronsu*	-163	-162
oronsus	-163	-162
oronv efter	-191	-209
oronv*	-278	-292
oronva*	-278	-292
oronvark	-191	-209
oronvax	-206	-207
os ala	-24	159
os bara	-162	-221
os hema	4	243
os hos	-31	150
os i	96	-114
os jag	26	235
os men	-231	-238
os nar	-153	-184
os som	-184	-230
osams	-189	-193
osky*	-152	-187
oskyd sex	-152	-187
oskyd*	-152	-187
oskyda*	-152	-187
oskydat	-152	-187
otin	245	1
otin koko	183	-1
otin liika	193	5
otra*	-166	-166
otran*	-166	-166
otrana*	-166	-166
otranad	-166	-166
otry*	-179	-178
otryg	-179	-178
our dog	-136	-124
out	237	135
out first	184	29
out for	91	272
out next	-179	-172
out now	209	-53
out of	-241	104
ovad*	-178	-144
ovade	-178	-144
ovade hlr	-178	-144
ovanf ogat	-242	-166
ovat med	8	267
over #	-361	-404
over ar	-139	-191
over att	121	246
over av	-131	-186
over bada	248	29
over bebis	175	8
over benen	226	0
over bihal	-230	-202
over blasa	-172	-161
over bring	170	18
over bron	-167	-197
over brost	441	112
over et	-301	-278
over fem	143	7
over for	205	-15
over fruko	-236	-242
over gange	-204	-200
over gatan	56	240
over golve	56	376
over handl	250	18
over hene	-16	208
over henes	7	219
over huve	-197	-178
over jag	18	146
over julen	-7	189
over katen	-117	-166
over levde	5	196
over men	-240	-194
over mig	8	335
over min	19	-178
over mit	-78	233
over nagon	-165	-144
over nar	-326	-319
over naten	-169	-157
over nu	-179	-173
over nya	-167	-177
over ogat	186	10
over orat	63	164
over provs	-216	-201
over racke	-17	208
over sig	350	26
over snabt	-182	-173
over styre	162	35
over trear	172	43
over trot	-139	-207
over vader	-179	-153
over*	208	111
overa ny	-199	-172
overa och	368	294
overa pa	-160	-35
overd av	59	-152
overd men	-11	148
overd som	-269	-254
overd table	265	25
overd*	218	45
overdo*	190	-194
overdos	218	-171
overdr*	13	257
overdriv*	13	257
overdriver	13	257
overgangen	-204	-200
overgr*	32	194
overgrep	32	194
overl*	-115	184
overlevd*	5	196
overlevde	5	196
overt om	-63	154
overt*	-63	154
overty*	-63	154
overtyga*	-63	154
overtygad	-63	154
overv tento	-163	-138
overv*	-351	-338
overva*	-288	-266
overvaka*	-184	-157
overvakar	-184	-157
overvi*	-200	-200
overvikt*	-200	-200
overviktsoperation	-194	-189
ovre	189	36
ovre delen	189	36
ovrig det	-149	-113
p	-328	-277
p piler	-320	-296
pa afare	1	134
pa agska	30	238
pa akute	-246	-83
pa aldre	-149	-252
pa alvar	-199	-262
pa ambul	-198	-176
pa anat	-172	-210
pa andra	198	88
pa aorta	77	-104
pa armar	-10	318
pa armba	-225	-171
pa armen	-443	-410
pa ata	12	155
pa att	71	248
pa avslu	27	175
pa b	-25	162
pa babyn	-163	-151
pa badru	264	39
pa balko	-137	56
pa barnh	-145	-165
pa bastu	-133	-182
pa batri	-234	-181
pa begra	-171	-221
pa behov	-146	-175
pa bemot	-183	-186
pa ben	202	53
pa benen	-263	-244
pa bergo	-223	-237
pa bio	-186	-217
pa blodt	236	16
pa boend	146	187
pa borde	-179	-8
pa brodk	-219	-303
pa brolo	-281	-267
pa bron	298	227
pa bucol	-229	-221
pa bufee	157	53
pa byget	131	14
pa dagar	-278	-286
pa dagis	-228	-227
pa dam	-156	-166
pa dan	-159	-218
pa dem	223	43
pa den	-276	-72
pa det	-183	140
pa docka	-178	-144
pa doden	-162	-175
pa doren	-10	403
pa elva	-24	99
pa energ	-181	-174
pa engel	-278	-283
pa er	-308	-207
pa far	-146	-162
pa farja	-312	-275
pa farmo	184	59
pa fast	-28	168
pa fel	95	183
pa fem	154	264
pa feste	170	254
pa finge	278	50
pa flygp	-228	-173
pa flyte	-128	-141
pa folk	-52	213
pa formi	-212	-192
pa forsa	-126	-163
pa fraga	68	159
pa frams	-114	-169
pa framt	78	222
pa freda	-64	161
pa gang	240	19
pa gar	-171	-230
pa gatan	133	161
pa golve	278	-161
pa gravt	196	90
pa grile	-169	-149
pa grund	37	196
pa grunt	206	34
pa gymet	-14	-202
pa gympa	-290	-210
pa hakan	-339	-305
pa halen	45	-141
pa halgo	205	-29
pa handb	-178	-170
pa hande	-528	-444
pa handl	-175	73
pa hans	20	200
pa hela	543	253
pa helge	-206	-296
pa hemet	188	46
pa hene	130	279
pa henes	58	182
pa hjart	-307	-272
pa hofte	-222	-190
pa hoger	86	-85
pa hon	41	301
pa honom	399	36
pa hospi	-220	-267
pa hotel	-169	-146
pa huk	-269	-258
pa hur	19	351
pa huset	46	314
pa imova	43	182
pa iva	-153	-180
pa jakta	-187	-190
pa jobet	-118	-244
pa jobto	24	156
pa jorde	-59	167
pa journ	-119	-143
pa kafe	-296	-160
pa kafte	54	200
pa kante	-181	-149
pa katet	-225	-189
pa klock	-341	-309
pa kna	174	61
pa knat	-163	-236
pa koksb	31	258
pa korve	196	68
pa krigs	-178	-134
pa kroge	-9	183
pa kurs	-155	-112
pa kvala	-334	-316
pa kvale	-345	-168
pa kvino	-184	-228
pa kylsk	-239	-281
pa lagst	-175	-98
pa lange	26	186
pa laren	141	381
pa laret	-340	-252
pa laset	-216	-105
pa lever	-111	-146
pa levxi	-184	-180
pa liseb	-163	-115
pa livet	-34	229
pa lorda	-54	189
pa lov	210	11
pa magen	-165	-63
pa magne	-265	-234
pa matan	-220	-248
pa matar	144	-63
pa mig	43	307
pa min	-225	56
pa mina	138	-124
pa modra	-148	-190
pa morfi	-155	-177
pa morgn	-219	-189
pa morgo	-498	-350
pa mormo	202	14
pa morna	-256	-229
pa moten	-200	-195
pa motet	-360	-421
pa nan	-211	-217
pa nasan	-100	-172
pa nasbl	262	29
pa nasta	12	186
pa natdu	16	204
pa naten	-587	-494
pa nater	-213	26
pa natet	-147	82
pa nio	-233	-28
pa nitro	-261	-258
pa nyhet	-236	-217
pa och	-106	147
pa ogat	-164	-171
pa pana	177	48
pa papa	215	-14
pa paper	-370	-395
pa piza	-184	-162
pa plata	-176	-141
pa psyke	-220	-231
pa racke	201	156
pa rals	-17	176
pa raste	-132	-186
pa rat	-181	-236
pa recep	-147	-185
pa revbe	-382	-338
pa rikti	186	310
pa rum	164	15
pa rumet	24	203
pa rumpa	-224	-198
pa ryg	-295	-233
pa rygen	-489	-248
pa saken	259	-17
pa sambo	201	10
pa sangk	301	103
pa semes	-195	-270
pa sidan	-191	-303
pa sikt	-156	-187
pa simsk	-192	-199
pa sina	162	-12
pa sista	-134	-172
pa sit	150	232
pa sju	-244	-330
pa sjukh	-47	158
pa sjuto	169	40
pa skala	-308	-279
pa skoj	-168	39
pa skola	179	-16
pa slute	26	175
pa snap	-36	205
pa sned	154	-27
pa snope	-235	-78
pa somn	-127	-176
pa somnt	-206	-201
pa sonen	-22	-172
pa spare	-42	190
pa stale	3	234
pa stege	200	204
pa stick	238	84
pa stran	-205	-283
pa strok	-215	-197
pa stryk	-198	-222
pa studs	-238	-233
pa svens	-282	-249
pa ta	-152	129
pa table	-297	-187
pa taget	-283	-300
pa tagsp	181	-42
pa taket	68	217
pa tan	-198	-180
pa tandl	39	185
pa tikto	-207	-162
pa tilta	226	59
pa toa	-76	-275
pa toale	238	179
pa toan	219	215
pa tolv	201	60
pa torsd	-212	-45
pa treti	-14	219
pa trosk	187	20
pa tumen	-341	-290
pa tvare	222	-1
pa ugnen	-185	-213
pa ultra	-172	-194
pa vacin	-194	-251
pa vaden	-309	-296
pa vagen	219	45
pa vanst	-202	-298
pa vante	-166	-209
pa vapen	22	217
pa varen	-192	-218
pa vilka	20	192
pa vinte	-256	-197
pa waran	-179	-136
paans ja	186	43
paansa	201	5
pace*	-14	-195
pacem far	-176	-129
pacem funge	-164	-118
pacem har	252	49
pacem pep	149	54
pacem tiden	-229	-170
pacem*	-14	-195
pacema*	-14	-195
pacemake*	-14	-195
pacemaker	-302	-307
pacemakerbateri	-229	-170
pacemakerkontrol	-212	-186
pacemakern	273	81
pad	235	18
pad every	235	18
pada*	-150	-175
padan	-150	-175
paga*	178	48
pagat	178	48
pagat i	178	48
pahk*	269	38
pahki*	269	38
pahkin*	269	38
pain	49	-72
pain and	321	54
pain going	153	-23
pain in	133	-55
pain norma	-178	-113
pain suden	254	37
pain to	48	211
pain*	-197	-303
paint*	-242	-218
paintb*	-242	-218
paintbal	-242	-218
paiva ei	-188	-149
paiva*	-188	-149
paivaa	-188	-149
pako*	187	-5
pakor av	195	-50
pakor bakif	180	71
pakor den	-177	-151
pakor i	-30	175
pakor o	-231	-185
pakor vem	-225	-203
pakor*	165	-68
pakord	165	-68
pakot minut	-3	186
pakot*	-3	186
pakoti	-3	186
pala*	6	183
palar	6	183
palo*	210	11
palov pa	210	11
palov*	210	11
palova*	210	11
palovama	210	11
pami*	-179	-201
pamin*	-179	-201
pamind	-179	-201
pana han	177	48
pana*	-161	-262
panan	-161	-262
panan igar	-152	-203
pani*	-406	-481
panic	-391	-324
panic atack	-302	-250
panik	-124	-293
panik igar	-220	-217
panik lugn	-213	-220
panik sa	-197	-164
panik varje	-187	-176
panik*	-257	-326
panika*	-197	-287
panikang*	-148	-217
panikangest	-148	-217
panikata*	-234	-244
panikatack	-234	-244
pank*	-294	-317
panka nu	-172	-144
panka*	-257	-235
pankak*	-257	-235
pankakor	-207	-165
pano*	186	8
panod*	186	8
panodi*	186	8
panodil	186	8
papa	171	144
papa dog	-193	-231
papa e	189	-44
papa fat	223	32
papa grate	-133	-144
papa hade	-188	-154
papa har	-190	-180
papa i	129	166
papa kasta	-31	154
papa later	153	118
papa ler	185	3
papa liger	-244	-279
papa med	293	122
papa pa	182	-19
papa prata	154	2
papa pratr	183	0
papa sager	184	118
papa sar	-197	-182
papa sate	186	14
papa sen	215	-14
papa ser	8	150
papa skick	34	164
papa skrat	158	16
papa skrev	171	43
papa slar	157	541
papa slog	-205	-71
papa sover	-11	-205
papa svara	161	4
papa svima	160	25
papa tar	75	336
papa vilka	-148	-199
papa vrala	91	27
papa*	60	135
papan	-72	249
papan sager	5	217
papas ansik	283	19
papas demen	-139	-179
papas horap	165	55
papas kniv	26	163
pape*	-377	-389
paper	-281	-283
paper cut	-155	-183
paper fran	-233	-257
paper i	42	273
paper ja	-221	-252
paper jag	11	159
paper nar	-170	-134
paper*	-321	-309
paperet	-205	-142
papers*	-253	-276
papersar	-221	-252
papersar*	-200	-168
papersarbete	-200	-168
papo*	-156	-194
papor	-156	-194
papor fa	-156	-194
papre efter	-300	-249
para*	37	-215
parac can	-247	-209
parac last	186	4
parac*	163	-96
parace*	163	-96
paraceta*	163	-96
paracetamol	163	-96
paran och	23	207
pare*	61	329
paren*	61	329
parent*	61	329
parents	61	329
park	19	230
parke en	144	-1
parke i	-113	-188
parkerat	144	-1
parkeringshuset	0	243
parket	-102	-175
parkinson	-225	-243
paro*	224	52
paron	224	52
paron ur	224	52
part*	-89	127
parte*	-159	-212
parter*	-159	-212
parterap*	-159	-212
parterapi	-159	-212
partn ar	-28	192
partn for	-176	-187
partn ocksa	-146	-175
partn*	-26	275
partne*	-26	275
partner	-34	276
pas	79	343
pas och	-26	270
pasa	-8	167
pasa mig	-8	167
pasa*	-48	252
pasar	-218	-135
pasar*	24	242
pasare	8	218
pasat	57	237
pasat nar	57	237
pase	269	63
pased	89	-213
pased out	134	-133
paset	-82	137
paset igar	-263	-218
pati*	-38	155
patie har	1	198
patie*	-38	155
patien*	-38	155
patiente*	-14	208
patienten	-14	208
patv*	20	201
patvi sex	20	201
patvi*	20	201
patvin*	20	201
patvinga*	20	201
patvingad	20	201
paus*	244	44
pause pa	127	37
pause*	200	51
pauser	200	51
peac*	23	339
peace for	-5	225
peace*	-5	225
peacef*	-5	225
peaceful	-5	225
pee	64	-177
pee both	169	30
pee no	-135	-138
pee since	-191	-179
pee that	-173	-170
pees	-228	-213
peka*	232	135
pekar	232	135
pekar at	225	48
pekf*	-292	-292
pekfi*	-292	-292
pekfin*	-292	-292
pelk*	27	268
pelka mena	27	268
pelka*	27	268
pelkaa*	27	268
pelkaan	27	268
pena	151	-20
pena men	189	14
pena*	170	-62
penan	170	-62
peng*	-41	282
penga jag	81	176
penga man	65	183
penga och	-38	150
penga om	47	144
penga*	-41	282
pengar	-35	292
peni*	-78	-215
penic nu	150	32
penis	-261	-269
penis och	-176	-187
pensi halso	-159	-180
pensi jag	32	172
pensi och	22	249
pensi vad	-155	-178
pensi*	-83	120
pensio*	-83	120
pep	149	54
pep och	149	54
per	-375	-361
per dag	-201	-169
per nat	-268	-230
peron i	-9	270
peron och	-244	6
pers*	110	185
persi*	231	36
persie*	231	36
persiens*	231	36
persiensnoret	231	36
perso for	-174	-205
perso har	-187	-176
perso letar	145	-76
perso slar	-19	196
perso*	-40	138
person*	17	173
personal*	82	262
personalen	82	262
personum*	-174	-205
personumer	-174	-205
peru*	-197	-216
perua	-197	-216
perua ajan	-197	-216
peta*	175	27
petat	279	38
petat in	279	38
pga	-212	-250
phon*	5	262
phone	5	262
physi or	-134	-193
physio	-209	-241
piec*	207	49
piece	207	49
piece of	207	49
pig	-489	-469
pig i	-189	-129
pig och	-176	-184
pigt	-219	-204
pigt nu	-219	-204
pil	-232	-120
pil it	-197	-215
piler	-178	33
piler a	68	242
piler av	-272	-249
piler det	14	217
piler en	-174	-173
piler kondo	44	177
piler och	31	-190
piler pa	203	-46
piler var	-220	-253
piles	-163	-149
piles itchi	-163	-149
pils	414	286
pils does	-4	216
pils shoul	-129	-107
pils would	-9	158
pine	-90	-164
pine efter	-243	-213
pink	-173	-164
pink eye	-173	-164
pins*	-288	-84
pinsa bra	-234	-270
pinsa men	-144	102
pinsa*	-288	-84
pinsam*	-262	-42
pinsamt	-262	-42
pip i	-205	-145
pip nar	223	16
pipa*	170	60
pipan andni	170	60
pipan*	170	60
pipand*	170	60
pipande	170	60
pipe*	226	-57
piper	226	-57
piper det	127	31
piper nar	166	14
piper och	194	-34
pips*	-164	-181
pipsv ja	-164	-181
pipsv*	-164	-181
pipsva*	-164	-181
pipsvang*	-164	-181
pipsvangen	-164	-181
pirar a	-197	-164
pirar ja	185	53
pirn*	-178	-152
pirni i	-178	-152
pirni*	-178	-152
pirnin*	-178	-152
pirninga*	-178	-152
pirningar	-178	-152
pis	-65	152
pis men	-160	-143
pis skar	28	221
pis vil	41	217
pisa*	-133	-175
pisar	-133	-175
pisar pa	-133	-175
pist*	167	342
pisto han	-14	129
pisto i	-29	224
pisto*	167	342
pistol	-45	206
pistol*	140	246
pistolen	-29	224
pistolsk*	206	-31
pistolskot	206	-31
piza	-375	-367
piza det	-143	-120
pjas	-216	-264
pk	-234	-216
pk var	-199	-162
plan	16	230
plan and	-3	232
plan*	78	301
plane alt	26	186
plane att	63	279
plane barn	-186	-194
plane hur	84	239
plane min	33	198
plane*	41	330
planer	32	251
planer*	-9	234
planerad	-219	-260
planerat	59	256
plank*	308	57
planka	308	57
plas*	-153	-245
plast*	-265	-273
plaste*	-202	-223
plaster	-192	-217
plasti*	-180	-163
plastiki*	-180	-163
plastikirurgi	-180	-163
plat*	-132	150
plata rot	-176	-141
plata*	-205	-132
platan	-231	-224
plats kaner	26	186
play*	-345	-214
playi again	-137	-153
playi*	-351	-308
playin*	-351	-308
playing	-351	-308
plock som	161	9
plocka*	273	187
plom*	-132	-184
plomb	-199	-190
plomb och	-199	-190
plot*	238	6
plots andfa	201	87
plots andno	201	88
plots blind	257	72
plots brost	226	77
plots fat	-192	-117
plots forla	153	41
plots huvud	351	93
plots jateo	153	66
plots kraft	163	51
plots pungs	203	48
plots ser	151	20
plots smart	142	49
plots svar	341	98
plots vark	-229	-184
plots*	238	6
plotsl*	238	6
plotslig*	329	43
plotsligt	329	43
plug*	-464	-520
pluga	-296	-321
pluga langr	-208	-246
pluge just	-190	-192
pluge vil	-157	-173
pluge*	-297	-322
pluget	-297	-322
plus	387	123
plus jateo	228	56
plus pa	270	109
plus*	294	40
plusa fora	129	47
plusa*	188	47
plusad*	188	47
plusade	188	47
plust*	241	3
pluste*	241	3
plustest	241	3
pms	-316	-330
pms grate	-203	-208
pneumoko*	-170	-162
pneumokockspruta	-195	-176
po	4	173
po doren	4	173
poik*	35	326
poika sanoo	33	249
poika*	35	326
poikan*	33	249
poikani	33	249
poin*	-7	261
point	-32	262
point in	-52	177
pois*	273	129
poiso my	2	173
poiso*	273	129
poison*	273	129
poisoned	305	22
pojk*	218	184
pojke borja	162	10
pojke fol	200	31
pojke hade	-186	-125
pojke pa	177	148
pojke sa	-55	188
pojke se	44	203
pojke som	-202	-205
pojke spark	-100	-142
pojke stopa	145	-45
pojkv ar	-41	121
pojkv hotar	-19	210
pojkv siter	-11	188
pojkv som	-2	217
pojkv tog	-61	152
pojkv tving	19	227
pojkv vakna	205	-17
pojkv*	97	229
pojkva*	97	229
pojkvan	32	157
pojkvane*	102	191
pojkvanen	102	191
pojv*	22	180
pojva*	22	180
pojvan	22	180
pola*	157	102
polar	247	3
polar av	247	3
pole*	-539	-507
polen	-491	-460
polen alerg	-167	-140
polen haha	-173	-162
polen nyser	-105	-109
polen*	-285	-270
polena*	-285	-270
polenale*	-285	-270
polenalergi	-252	-242
polenalergiker	-167	-164
poli*	-116	162
polis avlys	55	216
polis var	-132	-168
polis*	-52	230
polise*	-63	207
polisen	-63	207
pool*	209	-8
poole*	209	-8
poolen	209	-8
port*	-57	190
porte igen	-29	157
porte varje	-9	120
porte*	5	238
porten	5	238
posit gravi	154	36
post*	-266	69
potat i	176	28
potat*	176	28
potati*	176	28
potatis	176	28
pote*	-197	-197
poten svike	-177	-168
poten*	-197	-197
potens*	-197	-197
potensen	-197	-197
pour*	262	-8
prast jag	-18	220
prast pa	-145	-165
prast rorde	31	218
prat	305	34
prata	45	-177
prata #	-191	-149
prata at	165	-8
prata bara	174	58
prata bra	-190	-188
prata galim	245	20
prata grot	209	21
prata hande	185	53
prata hela	217	84
prata hes	-222	-207
prata hogt	-4	266
prata hon	253	9
prata i	203	201
prata jag	-175	-248
prata klart	152	-10
prata lapar	174	-3
prata man	-328	-397
prata me	192	48
prata med	-334	-327
prata nu	-85	-170
prata och	294	85
prata om	-137	313
prata otydl	187	13
prata pa	264	36
prata perso	148	-71
prata rent	137	-5
prata rikit	190	-2
prata samti	-180	-171
prata som	218	-67
pratr	183	0
pratr konst	183	0
preci alt	-118	-175
preci hela	-208	-177
preci likad	189	47
preci var	5	282
preg*	215	-55
pregn with	107	33
pregn*	215	-55
pregna*	215	-55
pregnant	215	-55
prep*	-196	-251
prepa*	-196	-251
prepar*	-196	-251
prepared	-196	-251
pres	346	259
pres over	184	29
pres*	-269	-393
presa mig	-184	-191
presa over	187	5
presa*	76	-128
presar	76	-128
presc*	-275	-275
prescr*	-262	-267
prescrip*	-262	-267
prescription	-262	-267
presen*	-228	-225
presenta*	-228	-225
presentations	-228	-225
presu table	-179	-172
presu*	-220	-213
presur*	-220	-213
presure	-220	-213
prev*	-266	-280
preve*	-266	-280
preven*	-266	-280
preventi*	-266	-280
preventivmedel	-266	-280
pria*	235	2
priap stand	235	2
priap*	235	2
priapi*	235	2
priapism	235	2
prick	-367	-414
prick efter	-219	-204
prick feber	-184	-138
prick kliar	-152	-111
prick langt	-211	-184
prick lila	199	49
prick och	236	73
prick over	-267	-216
prick pa	-200	-293
prick som	-186	-162
prick under	201	66
prin*	-279	-233
prins	-219	-209
pris*	-225	-242
prise pa	-225	-242
prise*	-225	-242
priset	-225	-242
probl pa	37	196
probl vid	-116	-187
probl*	-190	85
proble*	-190	85
problem	-253	-36
prof*	23	186
profe*	23	186
profet	23	186
prog*	-84	-197
progr och	-145	-165
progr*	-84	-197
program	-145	-165
prom*	-227	-204
prome*	-227	-204
promen*	-227	-204
promenad	-245	-219
prop	248	-5
prop i	165	-20
prop jag	193	57
prop*	123	-162
prope*	105	-139
proper*	212	-26
properly	212	-26
propl i	184	45
propl*	265	52
proplo*	265	52
proplosa*	265	52
proplosare	223	36
propr*	154	-49
proprl*	233	10
proprly	233	10
pros*	-141	-246
prost med	253	111
prost*	-141	-246
prosta*	-141	-246
prostata*	-141	-246
prostatan	-215	-236
prot*	-121	-173
prote stame	-129	-163
prote*	-121	-173
protei*	-121	-173
proteinp*	-121	-173
proteinpulver	-121	-173
prov	-274	-192
prov nu	-182	-171
prov*	-488	-532
prova	-171	-233
prova varme	-159	-163
prova*	-358	-337
provat	-281	-291
prove kan	-137	-195
prove*	-324	-401
prover	-286	-401
provs*	-267	-253
provsv*	-267	-253
provsvar*	-245	-229
provsvaret	-294	-280
provt*	-203	-204
provta*	-203	-204
provtagn*	-203	-204
provtagning	-203	-204
prun*	-254	-297
prune*	-254	-297
prunes	-254	-297
prut*	-205	-175
pruta som	-187	-144
pruta*	-205	-175
prutar	-205	-175
psor*	-260	-239
psori*	-260	-239
psoria*	-260	-239
psoriasi*	-260	-239
psoriasis	-225	-221
psyc*	-282	-327
psych*	-282	-327
psyk igar	7	225
psyk*	-391	-378
psyke*	-220	-231
psyket	-220	-231
psyki sager	-27	188
psyki*	-232	-231
psykia*	-156	-143
psykiatr*	-156	-143
psykiatri	-156	-143
psykisk	-124	-220
psykiskt	-75	95
psyko jag	20	223
psyko journ	-120	-140
psyko och	-136	-210
psyko*	-319	-279
psykolog	-268	-304
psykologen	-36	142
psykos	-230	-254
publ*	-228	-177
publi*	-228	-177
puck	190	74
puck i	190	74
puck*	110	223
puckl pa	4	221
puckl*	4	221
puckla*	4	221
pucklade	4	221
puf	-162	-234
puf racke	-180	-153
puf up	-265	-228
pufa*	309	32
pufar	309	32
pufs	175	43
puhe	383	43
puhe samal	153	9
puhu*	-187	-184
puhut suome	-187	-184
puhut*	-187	-184
puhute*	-187	-184
puhuteko	-187	-184
pule*	206	-64
puled	206	-64
pulka	184	52
pulka in	184	52
puls	387	-106
puls ar	-239	-250
puls bra	-173	-151
puls pa	197	-47
puls*	611	119
pulsa*	309	237
pulsad*	309	237
pulsader	298	-12
pulsader*	-4	234
pulsadern	-11	235
pulse	299	31
pulse #	243	64
pulse knol	220	88
pulse pa	-246	-187
pulse*	434	38
pulsen	327	47
pulser*	338	53
pulseran*	220	88
pulserande	220	88
pulserar	274	14
pump	-208	-207
pump til	-213	-217
pump*	353	162
pumpa blod	168	21
pumpa dacke	-204	-218
pumpa dalig	-173	-134
pumpa in	-33	190
pumpa jarn	-246	-218
pumpa min	33	214
pumpa och	128	-17
pumpa ut	213	-62
pumpad*	-84	133
pumpade	-84	133
pumpar	206	23
pumpe har	251	25
pumpe*	299	35
pumpen	299	35
pumps har	181	50
pumps*	181	50
pumpsl*	181	50
pumpslan*	181	50
pumpslangen	181	50
pung*	14	-174
punge gor	216	67
punge i	-162	-169
punge inat	-203	-210
punge sen	315	47
punge*	-122	-237
pungen	-122	-237
pungk den	151	24
pungk*	151	24
pungku*	151	24
pungkula*	151	24
pungkulan	151	24
pungs och	203	48
pungs*	203	48
pungsm*	203	48
pungsmar*	203	48
pungsmarta	203	48
punk*	-59	236
punkt	-59	236
punkt har	0	298
pupi*	310	42
pupil ar	258	34
pupil*	253	25
pupile*	253	25
pupilen	251	17
puri*	257	52
puris ja	182	19
puris*	257	52
purist*	257	52
puristaa	182	19
puristus	168	31
purk*	183	-1
purki laake	183	-1
purki*	183	-1
purkin	183	-1
purp*	291	357
purpl rash	232	46
purpl*	297	55
purple	297	55
purpo*	39	334
purpos*	39	334
purpose	39	334
pusa*	19	179
pusar	19	179
pusar honom	19	179
push*	269	238
pushe me	1	256
pushe*	117	227
pushed	117	227
pushi we	251	-37
pushi*	233	131
pushin*	233	131
pushing	233	131
put	-113	340
put his	-35	205
puta	1	168
puta folk	1	168
puta*	29	282
putad mig	29	282
putad*	29	282
putade	29	282
puto*	315	26
putos katol	188	11
putos*	315	26
putosi	247	11
puts*	27	264
putsa*	27	264
putsar	27	264
pyst*	321	-20
quick*	-281	-265
quickl*	-281	-265
quickly	-281	-265
quit	-188	-219
quit smoki	-188	-219
racke #	7	210
racke ar	22	181
racke de	17	206
racke jag	4	170
racke men	-17	208
racke och	-29	264
racke pa	201	-28
racke til	-318	-203
racker	-276	-40
racket	301	236
rad	-144	157
rad att	-82	219
rad barn	2	283
rad for	-258	0
rad min	12	298
rad om	-193	-214
rad sa	-223	-237
rad varje	-116	-142
rada*	44	265
radad	26	238
radad fora	26	238
radas	113	256
rade*	60	389
rader	-104	144
rader pa	-104	144
rader telef	32	178
rader*	75	368
radera*	23	265
raderat	23	265
radi*	-169	218
radio	-134	118
radio are	-138	-175
radio*	-117	180
radion	-117	180
rais*	4	262
raisk*	4	262
raiska*	4	262
raiskati*	4	262
raiskatiin	4	262
rak	-120	-170
rak fortf	-163	-145
rak och	143	-12
raka	89	183
raka pa	157	53
raka rande	9	172
raka*	-229	-322
rakad mig	-233	-279
rakad skara	-188	-261
rakad*	-164	-285
rakade	-164	-285
rakat	-192	-168
rakat mig	-192	-168
rakb*	-51	335
rakbl i	20	176
rakbl och	-9	203
rakbl*	-51	335
rakbla*	-51	335
rakblad	-84	269
rakblade*	54	195
rakbladet	48	192
rake*	240	28
raken	240	28
rakn*	-72	384
rakna det	-6	222
rakna mina	-33	163
rakna minut	1	134
rakna som	-191	-164
rakna table	38	218
rakna ut	62	292
rakna*	56	484
raknar	84	296
raknas	-174	74
raknat	86	412
rakni ar	-193	-221
rakni fran	-147	-146
rakni kom	-208	-153
rakni rakni	-193	-221
rakni*	-242	-10
raknin*	-217	-72
rakning	-262	-246
rakningar	-193	-221
rakningarna	92	263
rakninge*	-212	-212
rakningen	-212	-212
rako*	283	48
rakor	282	43
raks*	-266	-259
raksm*	-266	-259
raksmo*	-266	-259
raksmorg*	-266	-259
raksmorgasen	-266	-259
rakt	219	-36
rakt ner	176	51
rakt ser	109	11
rals	-17	176
rals tva	-17	176
rama*	-141	-133
ramad hon	-141	-133
ramad*	-141	-133
ramada*	-141	-133
ramadan	-141	-133
raml*	299	35
ramla	348	-5
ramla ihop	392	20
ramla jag	-2	264
ramla med	-223	-247
ramla ner	174	1
ramla pa	39	-159
ramla*	214	17
ramlad*	149	-54
ramlade	149	-54
ramlat	306	135
rand	-119	-147
rand blir	-119	-147
rand*	-275	-24
rande hart	-278	-240
rande pa	8	186
rande*	-254	-4
rander	-254	-4
rapak*	218	41
rapaka*	218	41
rapakalj*	218	41
rapakalja	218	41
rapar	-119	-257
rapar mycke	-225	-224
rape*	-39	227
raped	71	322
raped last	9	189
raper	-204	-221
raper syra	-204	-221
rapor ena	149	51
rapor om	-215	-210
rasa*	-39	167
rasad men	-138	-169
rasad*	-138	-169
rasade	-138	-169
rasan pa	-126	-163
rasan*	-23	185
rasand*	-23	185
rasande	-23	185
rase*	-208	-192
raser och	-208	-192
raser*	-208	-192
raseri*	-208	-192
raseriut*	-208	-192
raseriutbrot	-208	-192
rash	-154	-281
rash is	-267	-261
rash under	-146	-126
rask*	226	32
raska #	226	32
raska*	226	32
raskau*	226	32
raskausv*	226	32
raskausviiko	226	32
raste*	-132	-186
raster*	-182	-155
rasterna	-182	-155
rat	-178	-259
rat grat	-173	-183
rat pa	165	55
rat piper	-182	-118
rata pa	183	-9
raten ar	-235	-161
raten nasta	-208	-195
ratg*	204	15
ratgi*	204	15
ratgif*	204	15
ratgift	204	15
rath*	-166	-188
rathe die	-166	-188
rathe*	-166	-188
rather	-166	-188
rati*	-155	-190
ratig*	-155	-190
ratigh*	-155	-190
ratighet*	-155	-190
ratigheter	-155	-190
rato*	200	-43
rator	200	-43
rator pa	200	-43
ray	-240	-328
razo*	-165	-173
razor	-165	-173
razor blade	-165	-173
ready	68	323
reag*	232	20
reago*	232	20
reagoi	232	20
reak*	-78	-179
reakt hur	-169	-128
reakt med	206	81
reakt*	-78	-179
reakti*	-78	-179
reaktion	-78	-179
realy sleep	234	-14
rece*	-256	-236
recep fortf	-232	-192
recep tack	-189	-202
recep*	-223	-208
recept	-203	-206
recp*	-184	-180
recpt	-184	-180
recpt pa	-184	-180
red berie	163	7
red blood	230	33
red bump	-200	-181
reda*	123	431
redan	123	431
redan borta	-2	151
redan skriv	-148	-183
redan tagit	20	223
refe*	-240	-286
refer	-134	-193
refer me	-134	-193
refer*	-204	-238
refera*	-204	-238
referal	-204	-238
refi*	-245	-272
refil	-245	-272
rege*	221	42
regel saman	223	30
regel*	223	30
regelb*	223	30
regelbun*	223	30
regelbundna	223	30
registre*	46	332
reha*	-282	-295
rehab	-262	-264
rekl*	-265	-242
rekla*	-265	-242
reklam	-203	-172
reko*	-290	-243
rekor i	-219	-202
rekor*	-237	-217
rekord	-237	-217
rekt*	-1	179
rekto sager	34	164
rekto*	-1	179
rektor*	34	164
rektorn	34	164
rela*	28	270
relap again	18	196
relap*	18	196
relaps*	18	196
relapsed	18	196
remem*	152	-25
rememb*	152	-25
remember	152	-25
remi*	-280	-233
remis	-266	-208
remis skule	-127	-145
remis til	-271	-84
remis*	-160	-199
remise*	-160	-199
remisen	-160	-199
ren	-303	-283
ren nal	-157	-178
rena	-238	-262
rene*	-295	-307
renew	-297	-291
renew my	-288	-284
reng*	198	7
rengo*	198	7
rengor*	198	7
rengorin*	198	7
rengoringsmedel	198	7
rens*	281	44
rensa*	295	69
rent blod	218	22
rep i	-183	91
rep och	6	172
rep om	301	3
rep til	-188	-197
repe*	194	297
repet	194	297
repet gick	-34	133
repet och	199	-27
repo*	-270	-250
repor*	-270	-250
resa bort	26	220
resa mig	223	13
resa sig	277	151
resen*	-203	-202
resend	-203	-202
resep*	-247	-256
resept*	-247	-256
reseptin	-247	-256
reser mig	-4	-209
resp*	214	32
respo*	214	32
respon*	214	32
respondi*	201	28
responding	201	28
resta han	47	134
resta mycke	-226	-206
resta tar	145	-76
reste	-312	-247
reste mig	-320	-258
reum*	-208	-209
reuma*	-208	-209
reumat*	-208	-209
reumatis*	-208	-209
revbe #	-170	-156
revbe efter	-171	80
revbe nar	-181	-211
revbe och	300	62
revbe ser	128	63
revbe til	175	85
revbenet	-415	-348
revbensm*	-139	-164
revbensmuskler	-139	-164
rida	266	26
rida for	210	9
righ*	-185	-5
right	-185	-5
right hand	329	-1
right now	-254	-13
right side	-253	-248
riki*	190	-2
rikit sen	190	-2
rikit*	190	-2
rikitg*	190	-2
rikitgt	190	-2
rikl*	-234	-201
rikli mens	-190	-179
rikli*	-234	-201
riklig	-221	-210
rikti alt	183	-16
rikti andas	156	30
rikti dena	11	223
rikti for	3	270
rikti med	-172	-179
rikti nu	3	158
rina	241	172
rina har	-18	152
rina ur	191	53
rina*	163	-83
rinan nasa	-235	-217
rinan*	-265	-227
rinand*	-265	-227
rinande	-265	-227
rinas on	168	31
rinas*	322	32
rinasa	322	32
riner blod	292	41
riner gult	-112	58
riner hela	162	10
riner i	-235	-216
riner klar	169	12
riner nar	-157	-183
riner ner	218	78
riner ont	210	40
riner ur	-150	-199
riner var	-289	-290
ring	50	-169
ring #	304	25
ring ambul	203	38
ring nan	259	23
ring och	17	179
ring pa	-231	-160
ring*	-204	-63
ringa	51	-214
ringa #	-148	-180
ringa kring	161	10
ringa mig	-227	-234
ringa min	157	98
ringa papa	239	35
ringa under	-257	-244
ringa*	-124	53
ringar	-124	53
ringd er	-132	-156
ringd fran	3	222
ringd men	152	-10
ringd och	204	124
ringd*	162	334
ringde	162	334
ringe i	-215	-284
ringe jag	-234	-324
ringe man	-248	-276
ringe siter	-166	-112
ringe*	-347	-236
ringen	-179	-147
ringer	-330	-216
rint*	446	93
rinta*	446	93
rintaa	302	27
rintak*	297	69
rintakip*	297	69
rintakipu	242	63
risk*	-229	-275
riske*	-229	-275
risken	-229	-275
risp*	-150	110
rispa	-325	-366
rispa mig	33	332
rispa*	38	292
rispad*	-146	-194
rispade	-146	-194
rispar	108	319
rispat	5	216
rispo pa	1	217
rispo*	1	217
rispor	1	217
rive*	0	193
river	0	193
river up	-49	178
rivj*	-181	-149
rivja fat	-181	-149
rivja*	-181	-149
rivjar*	-181	-149
rivjarn	-181	-149
ro	34	164
ro jag	34	164
robo*	-264	-278
robot	-198	-204
robot klipt	-170	-187
robot*	-170	-187
robotg*	-170	-187
robotgra*	-170	-187
robotgrasklipare	-170	-187
rod	-221	-361
rod direk	194	43
rod jag	-88	-136
rod men	-260	-235
rod nasa	-155	-156
rod och	175	-71
rod ring	-269	-191
roda	-2	-198
roda prick	-126	-248
roda*	-178	-177
rodak dena	-178	-177
rodak*	-178	-177
rodakt*	-178	-177
rodaktig	-178	-177
rodb*	-280	-240
rodbe til	-171	-132
rodbe*	-280	-240
rodbet*	-280	-240
rodbetor	-280	-240
rodn*	-56	-222
rodna som	-224	-200
rodna*	-56	-222
rodnad	-331	-296
rodnad*	268	58
rodnaden	268	58
rodnar	-223	-204
rodv*	-171	-162
rodvi*	-171	-162
rodvin	-171	-162
roik*	195	20
roiku*	195	20
roikuu	195	20
roka	-295	-221
roka klart	5	219
roka och	-158	-159
roka vilke	-142	-189
roke*	-79	133
roken hes	257	66
roker	18	248
roker pa	6	231
rokf*	316	44
rokfo hosta	242	22
rokfo*	242	22
rokfor*	242	22
rokforgi*	242	22
rokforgiftad	242	22
rokt*	115	186
rokte	115	186
rokte pa	-36	168
rokte spice	-23	148
rola*	-243	-243
rolat til	-207	-206
rolat*	-243	-243
rolato*	-243	-243
rolator	-243	-243
role*	-244	-278
roled my	-203	-228
rols*	-203	-193
rolsp med	-203	-193
rolsp*	-203	-193
rolspe*	-203	-193
rolspel	-203	-193
roma*	-168	-180
roman	-168	-180
roman om	-168	-180
ront*	-153	-253
rontg*	-153	-253
rontge*	-113	-228
rontgen	-113	-228
room	-139	103
room at	23	160
room spins	-161	-177
ropa	203	-26
ropa hej	154	-27
ropa ogon	180	-10
ropa*	192	-75
ropar men	174	0
ropat	210	-29
rope	-36	229
rope out	-38	219
ror	173	152
ror i	-220	-244
ror vid	140	238
rora ala	-221	-191
rora bade	-190	-188
rora barne	-86	154
rora dem	-181	-155
rora den	-177	-134
rora foten	-148	-106
rora mig	-179	-33
rora sig	226	-74
rora tan	-224	-210
rora vanst	312	81
rord	152	45
rord dar	152	45
rord*	-106	96
rorde	-106	96
rorde mig	31	218
rore*	205	91
rorel i	294	-1
rorel pa	39	187
rorel*	282	193
rorels*	282	193
rorelse	259	197
rorelser*	-192	-152
rorelserna	-192	-152
rorl*	-159	-140
rorli*	-159	-140
rorlig*	-159	-140
rorligt	-159	-140
ros	-250	-242
rosa	240	-61
rosa skum	337	101
rosla*	211	14
roslar	251	54
rosli hosta	-239	-223
rosli*	-239	-223
roslig	-239	-223
rost iblan	-110	-190
rost sager	-16	273
rost*	138	212
roste andra	194	50
roste blir	276	115
roste borta	343	-17
roste efter	-225	-199
roste forsv	0	-168
roste fran	-189	-255
roste har	243	32
roste hes	184	-3
roste i	50	313
roste later	-213	-261
roste sager	-160	38
roste som	-69	176
roste vil	73	260
roste*	139	210
rosten	187	-23
roster	-91	287
roster*	-42	155
rosterna	-42	155
rot	-523	-495
rot brost	-239	-170
rot ingen	-180	-136
rot kring	-180	-180
rot marke	-198	-196
rot men	-240	-189
rot nar	-166	-209
rot och	-227	-198
rot oga	-365	-340
rot pa	-171	-117
rot ser	-163	-122
roun*	152	-97
round	152	-97
rugb*	207	22
rugby	207	22
rugby keeps	207	22
rula*	166	-112
rulad ner	-146	-158
rulad over	186	34
rular	205	38
rular bara	101	-69
rulg*	229	42
rulga*	229	42
rulgar*	229	42
rulgardi*	229	42
rulgardin	226	38
ruls*	79	347
rulst och	61	185
rulst*	79	347
rulsto*	79	347
rulstol	35	256
rulstols*	64	185
rulstolsburen	64	185
rum	274	143
rum fyra	164	15
rum han	87	-133
rum hela	201	21
rum hon	178	-19
rum pa	42	202
rume*	46	427
rumet	46	427
rumet bredv	-83	227
rumet och	-2	173
rumet pa	22	169
rump*	-275	-334
rumpa blama	-266	-213
rumpa bloje	-196	-150
rumpa och	301	51
rumpa*	-235	-307
rumpan	-235	-307
run	-196	-200
run out	-179	-172
runin aroun	-172	-142
runin*	-373	-224
runing	-373	-224
runt #	-215	-213
runt bater	184	48
runt brost	306	33
runt et	-134	-124
runt halse	217	369
runt hela	179	24
runt med	-12	228
runt mun	282	10
runt munen	271	12
runt ogat	-8	279
runt om	-236	-79
runt stick	-194	-151
runt svart	-198	-150
runy	-285	-258
runy nose	-285	-258
rusa*	349	86
rusar	349	86
rusar det	162	-5
rusar hande	-197	-164
rusar i	222	56
rusar och	230	72
rusk*	289	67
ruska hene	190	42
ruska*	289	67
ruskar	193	13
rutan over	187	21
ryck	168	-2
ryck i	157	-14
ryck med	157	5
ryck*	75	-235
rycka	304	42
rycka och	157	48
rycke av	-243	-192
rycke han	266	63
rycke har	-190	-182
rycke nar	-228	-201
rycke sen	-209	-179
rycke*	-14	-229
rycker	-14	-229
rycki ljud	152	-9
rycki*	152	-9
ryckig*	152	-9
ryckiga	152	-9
ryckt	126	-12
ryckt hon	78	29
ryckt i	189	45
ryckt in	126	-12
ryckt och	117	28
ryckt*	71	-135
ryckte	71	-135
ryg blodt	91	27
ryg och	-184	-161
rygd*	224	2
rygdu*	224	2
rygdun*	224	2
rygdunk	224	2
rygen a	-116	-213
rygen av	-194	-226
rygen domna	182	84
rygen e	-164	-181
rygen efter	-157	16
rygen fick	-190	-181
rygen fran	-213	-192
rygen fru	-178	-203
rygen har	-178	-216
rygen i	-164	-218
rygen igen	167	17
rygen kanse	229	45
rygen kansl	-165	-145
rygen kisar	241	95
rygen komer	-102	-175
rygen melan	220	41
rygen men	235	30
rygen nar	-191	-214
rygen pa	144	-65
rygen sa	174	61
rygen sen	209	76
rygen svima	220	88
rygen trode	-177	-165
rygen trot	-173	-174
rygo*	54	-131
rygon och	216	43
rygon sen	179	4
rygon*	68	-126
rygont	68	-126
rygs*	-107	-214
rygsk efter	-153	-153
rygsk jag	-190	-181
rygsk kan	-190	-156
rygsk stral	-148	-106
rygsk*	-357	-343
rygsko*	-357	-343
rygskot	-348	-312
rygskote*	-120	-178
rygskotet	-120	-178
rygsm och	190	48
rygsm sedan	-171	-146
rygsm*	280	43
rygsma*	280	43
rygsmart*	280	43
rygsmarta	280	43
rygv*	-179	-185
rygva de	-172	-174
rygva*	-179	-185
rygvar*	-179	-185
rygvarke*	-172	-174
rygvarken	-172	-174
sa andfa	184	-33
sa ar	232	341
sa arg	-205	-173
sa att	9	253
sa beror	-170	-245
sa blev	176	-31
sa borja	-189	-190
sa da	78	235
sa dalig	103	186
sa de	-334	-338
sa djupt	-128	142
sa dokto	-211	-158
sa ensam	-11	171
sa fort	-89	183
sa gamal	-194	-186
sa gjord	23	161
sa glad	-242	-192
sa han	-129	102
sa hejda	-21	137
sa hela	-121	-194
sa himla	-180	-186
sa hon	136	322
sa hungr	-268	-210
sa i	-251	36
sa idag	-43	191
sa ifran	32	138
sa igar	-122	50
sa ila	-211	-275
sa ja	-270	-267
sa jag	-97	-242
sa kal	159	23
sa kar	-173	-137
sa konst	348	154
sa lange	167	319
sa langt	21	237
sa lat	-72	144
sa ledse	-262	-180
sa litet	230	-41
sa lugn	-282	-287
sa man	-153	-272
sa mkt	18	168
sa natli	204	12
sa nej	4	349
sa nervo	-94	-130
sa norma	-216	-146
sa nu	226	173
sa ofarl	-157	-205
sa ohygl	155	-22
sa ont	150	-71
sa pa	79	357
sa rad	-242	-291
sa rakna	-28	159
sa sange	223	81
sa skont	41	220
sa sluta	-14	262
sa somni	244	-18
sa stark	15	211
sa stor	297	53
sa svag	216	-9
sa tacks	-108	-135
sa tande	261	36
sa tapad	147	71
sa tekni	-164	-118
sa tidig	-247	-236
sa trasi	-14	159
sa tungt	184	-34
sa undra	68	242
sa vagar	-179	-165
sa varmt	-194	-187
sa vimel	-94	-177
sa yr	354	44
saa	396	21
saa henke	299	38
sad	-318	-385
sada*	-135	-308
sadar	-370	-337
sadar ungef	-205	-180
safe to	-228	-244
sag	-279	-190
sag ar	5	178
sag bra	-184	-203
sag det	66	310
sag elrak	-245	-248
sag en	-284	-353
sag et	-183	-208
sag mina	-174	-224
sag nasta	70	188
sag raka	9	172
sag rapor	149	51
sag til	2	222
sag ut	251	188
sag vagen	-186	-192
saga det	-142	-41
saga en	177	-21
saga et	205	-9
saga forla	3	183
saga i	-140	-174
saga nagra	157	-16
saga nej	32	328
saga sit	316	-2
saga til	-217	-156
saga varfo	-29	101
saga vem	4	170
sage*	184	281
sagen	253	29
sager	155	269
sager #	267	-16
sager a	205	-56
sager at	39	222
sager bara	267	152
sager bebis	12	193
sager doda	-35	205
sager farva	-11	159
sager fel	191	161
sager godna	-110	-190
sager gor	14	231
sager hejda	6	243
sager hopa	-7	222
sager ifran	-195	-169
sager ja	-158	11
sager jag	-76	152
sager knapt	138	-26
sager konst	9	187
sager lat	67	163
sager mama	-36	253
sager och	171	43
sager om	11	204
sager revbe	-139	-164
sager sama	-198	-197
sager ta	50	194
sagt	-136	282
sagt att	30	254
sagt hejda	52	252
sagt up	39	262
said	-37	347
said my	16	206
sak mot	9	188
sak til	84	232
sake*	133	378
saken	201	-109
saken eler	180	-12
saken jag	-199	-210
saker	109	548
saker #	191	45
saker efter	-183	-164
saker hema	32	278
saker i	32	268
saker me	25	174
saker med	115	320
saker om	-94	102
saker vil	-162	-241
saker*	-181	-328
sakerh*	-279	-233
sakerhet*	-176	-129
sakerhetskontrolen	-176	-129
sakna det	171	-13
sakna mig	77	349
sakna mit	-261	-280
sakna mjalt	253	83
saknas	311	149
sakt*	-214	-227
sakta	-214	-227
sakta batre	-136	-196
sal och	192	10
sal pa	-175	-139
sald	10	305
sald pa	17	209
sald til	-3	212
sali*	252	93
saliv	231	89
saliv mat	214	76
sals*	-226	-224
salsk hon	-139	-141
salsk*	-226	-224
salska*	-226	-224
salskap	-226	-224
salt	-41	224
salv*	-313	-279
salva	-342	-275
sama brost	172	4
sama dor	14	173
sama gamla	-264	-276
sama kansl	177	19
sama sak	-76	-226
sama saker	-198	-197
sama smart	192	-49
sama som	-326	-352
sama*	192	-132
samal yhtak	153	9
samal*	153	9
samalt*	153	9
samaltaa	153	9
samb*	164	298
sambo #	169	48
sambo googl	109	282
sambo han	201	10
sambo har	-153	-130
sambo hosta	-246	-244
sambo kramp	155	5
sambo krmpa	174	5
sambo liger	183	-25
sambo maser	-165	-145
sambo mor	-172	-148
sambo sager	65	275
sambo ser	-13	212
sambo skaka	20	269
sambo slog	71	364
sambo snark	-178	-201
sambo som	13	179
sambo svara	185	-29
sambon*	-172	-148
sambons	-172	-148
same	-99	-257
saml*	-98	133
samla pa	0	247
samla sen	-158	-181
samla table	9	150
samla*	-112	113
samlag	-185	-215
samlat	0	277
samre han	184	62
samre kraks	200	55
samt*	-356	-419
samta med	-191	-192
samta*	-355	-409
samtal	-157	-222
samtal*	-348	-378
samtalet	-304	-293
samtalst*	-158	-194
samtalstod	-238	-267
samti som	147	71
samti tapad	153	32
san	-2	-200
san adren	-163	-115
san ar	-180	-212
san avsla	-126	-163
san de	-123	-184
san vilke	-105	-168
sana	-150	-201
sand	-144	-118
sand mar	-144	-118
sand*	-235	22
sanda i	19	164
sanda*	19	164
sandar*	19	164
sandare	19	164
sande*	44	215
sander	44	215
sandp efter	-160	-136
sandp*	-233	-186
sandpa*	-233	-186
sandpape*	-233	-186
sandpaper	-233	-186
sange bredv	190	-52
sange gar	-182	-173
sange har	-139	-164
sange hopar	194	8
sange iblan	-206	-200
sange kondo	-112	-139
sange krist	-184	-172
sange o	-12	145
sange snura	-222	-200
sange tre	-236	-196
sangk igar	-183	-132
sangk*	269	55
sangka*	269	55
sangkant*	269	55
sangkanten	269	55
sangv #	-182	-175
sangv*	-253	-247
sangva*	-253	-247
sangvatn*	-253	-247
sangvatning	-253	-247
sano*	107	305
sanoo	27	305
sanoo etei	11	260
sant att	-5	208
sar	-246	106
sar ar	-134	-124
sar det	23	239
sar mig	25	316
sar overa	-27	126
sar som	-259	-245
sare*	248	182
saren	-39	168
saren igen	-7	221
saret	262	107
saret #	175	31
saret blode	-208	-194
sari*	-230	-213
sarig brost	-200	-190
sarig*	-226	-201
sariga	-226	-201
sarsk inan	-220	-211
sarsk pa	90	220
sat	94	254
sat att	51	214
sat en	50	-147
sat et	27	264
sat in	37	174
sat med	254	-7
sat nat	183	-4
sat och	170	203
sata	204	-113
sata in	-239	-216
sata mig	299	62
sata os	179	-5
sate knive	-19	203
sate sig	-215	-257
sate*	226	361
satei leuka	199	4
satei*	214	13
sateil*	214	13
sateilee	214	13
sater	142	218
sater gps	3	170
sater grans	-118	-175
sater i	299	-18
sater punkt	0	298
satet	30	282
satet att	25	245
satu*	240	58
satur #	323	27
satur ar	265	12
satur*	243	63
satura*	435	39
saturati*	435	39
saturation	323	27
saturationen	265	12
satuu ei	-223	-186
saw	-298	-266
saw the	-231	-223
sax	-126	175
sax i	-208	-236
saxe*	4	220
saxen	4	220
say	68	188
say i	-6	208
sayin wed	-12	221
says	268	371
says he	-17	167
says hes	-5	201
says it	-228	-213
says she	-9	195
scare i	19	228
scare me	-155	-177
scare now	183	-8
scare of	-172	20
scha*	-304	-320
schac och	-164	-210
schac*	-164	-210
schack	-164	-210
scham i	-192	-148
scham*	-192	-148
schamp*	-192	-148
schampo	-192	-148
schar*	-191	-199
scharl*	-191	-199
scharlak*	-191	-199
scharlakansfeber	-191	-199
schema*	-178	-258
scho*	-131	185
scou*	19	179
scout pusar	19	179
scout*	19	179
scoutl*	19	179
scoutled*	19	179
scoutledaren	19	179
scrat my	15	201
scree*	-338	-315
screen*	-183	-215
screenin*	-183	-215
scub*	-161	-116
scuba	-161	-116
scuba divin	-161	-116
se	-68	182
se blode	-18	152
se de	-170	-191
se hur	27	277
se i	157	-41
second	-183	-303
seda*	-52	-230
sedan	-52	-230
sedan barne	-164	-189
sedan forlo	-165	-51
sedan hocke	-215	-175
sedan hustr	1	276
sedan i	190	-94
sedan igar	57	-172
sedan jag	-208	-328
sedan kl	184	62
sedan klock	190	10
sedan lange	-299	-301
sedan lunch	247	54
sedan man	75	201
sedan morfa	25	164
sedan opera	157	72
sedan papa	-209	-220
sedan tolv	191	35
sedan tre	-193	-164
sedan tva	-166	-165
sedan undra	136	-60
see mysel	-1	229
seg	156	-78
seg har	252	44
seiz*	106	-115
seizu just	-180	-134
seizu now	279	41
seizu*	106	-115
seizur*	106	-115
seizure	230	-25
seka*	256	47
sekav*	256	47
sekava	256	47
seks*	-3	186
seksi*	-3	186
seksii*	-3	186
seksiin	-3	186
seku*	20	-146
sekun altid	-161	-134
sekun har	-200	-177
sekun hela	187	46
sekun nar	72	-108
sekun och	177	-1
sekun stel	215	55
sekun treti	-230	-168
sekun*	20	-146
sekund	65	-136
self	22	187
self harmi	22	187
selk*	-342	-308
selka	-342	-308
selka on	-271	-244
seme*	-292	-306
semes kan	-206	-198
semes och	-177	-203
semes*	-292	-306
semest*	-292	-306
semester	-200	-261
semester*	-244	-213
semestern	-266	-243
sen ar	-79	221
sen behov	76	189
sen blodn	-239	-216
sen borja	231	10
sen ca	196	-10
sen covid	-181	-164
sen det	-188	-229
sen et	-206	-181
sen feber	-225	-204
sen flera	-174	-173
sen fodse	-243	-233
sen fora	194	42
sen forlo	5	233
sen fruko	182	30
sen gipse	191	40
sen glas	-161	-93
sen han	351	197
sen hopar	5	219
sen i	107	-116
sen igar	-83	-204
sen igr	-157	-165
sen imors	225	5
sen inat	318	40
sen influ	-155	-159
sen ja	-197	-178
sen jag	-386	-335
sen klima	-215	-196
sen kom	235	31
sen komer	-235	-256
sen korti	-228	-175
sen krakt	179	74
sen lange	-306	-390
sen lileb	-251	-245
sen lunch	231	54
sen mama	1	209
sen nagot	-260	-243
sen nagra	90	220
sen nio	176	54
sen nu	265	-120
sen roda	-183	-152
sen sager	201	46
sen ser	148	19
sen ska	-161	-93
sen skola	-217	-226
sen skrat	30	264
sen sluta	210	52
sen spira	-158	-181
sen vakna	179	0
sen vi	196	29
sen vil	-181	-275
senas kvart	201	9
senas*	203	279
senast	69	266
send	281	261
send help	271	0
send me	-46	237
seno*	165	14
senor*	165	14
senorn*	165	14
senorna	165	14
senso tar	-204	-199
sensorer*	-204	-199
sensorerna	-204	-199
sent	-355	-232
sent jag	20	223
sent me	3	243
ser alt	41	267
ser bara	266	-6
ser benet	181	-32
ser bilen	-186	-203
ser bra	-420	-339
ser det	267	245
ser doda	36	210
ser folk	141	-39
ser fram	-156	24
ser fula	-298	-251
ser har	179	-5
ser menin	-214	-221
ser nar	54	234
ser prick	269	72
ser rator	200	-43
ser ringa	161	10
ser rot	-175	-110
ser saker	189	298
ser sar	-20	168
ser skate	-284	-243
ser sma	8	150
ser sne	224	14
ser sned	275	-4
ser som	-215	-193
ser stjar	344	111
ser sudig	318	63
ser tomta	43	196
ser ut	225	8
seri*	-381	-299
serie jag	-146	-162
serie om	-157	-181
serie*	-254	-295
serien	-244	-280
sert*	-238	-243
sertr*	-238	-243
sertra*	-238	-243
sertrali*	-238	-243
sertralin	-238	-243
ses	-170	210
ses pa	-177	193
set blixt	117	28
sex	277	225
sex anars	8	244
sex av	20	201
sex behov	-149	-176
sex i	-152	-187
sex manad	203	25
sex med	60	242
sex timar	350	42
sexl*	-192	-199
sexli ar	-192	-199
sexli*	-192	-199
sexliv*	-192	-199
sexlivet	-192	-199
sfi	-147	-219
sfi och	-96	-153
sh	-19	267
sh igen	-19	267
shak*	195	157
shaki on	201	-37
shaki*	183	176
shakin*	183	176
shaking	183	176
shav*	-217	-262
shavi smal	-217	-262
shavi*	-217	-262
shavin*	-217	-262
shaving	-217	-262
she fel	152	-25
she pees	-228	-213
she says	45	252
she wants	-28	193
shel*	-47	164
shelf	-161	-177
shelt tonig	33	242
shelt*	33	242
shelte*	33	242
shelter	33	242
shes	400	-7
shes mudle	166	-2
shes on	166	-2
shes uncon	156	-24
shif*	-216	-246
shit	-163	-144
shit va	-155	-162
shiverin*	376	31
shivering	376	31
shivery	-261	-207
shor*	168	5
short	284	78
short of	284	78
shot	148	-108
shot in	295	17
shoul blade	201	5
shoul i	-221	-393
shoul*	-127	-258
should	-223	-272
shun*	154	56
shunt	154	56
shunt och	154	56
sick	222	-178
sick easil	-174	-144
sick note	-282	-282
sida blod	188	68
sida efter	-159	-170
sida en	-39	162
sida sa	218	56
sida*	211	-63
sidan	211	-63
sidan frams	-176	-128
sidan jag	292	30
sidan langt	196	90
sidan pa	-190	-144
sidan racke	208	-61
side	129	-106
side and	205	64
side has	235	20
side of	158	30
side then	189	45
sifr*	121	-116
sifra pa	206	33
sifra*	121	-116
sifran	121	-116
sig	264	150
sig a	335	101
sig bakat	219	32
sig bara	-196	-169
sig diskm	173	29
sig efter	158	77
sig en	159	-28
sig et	149	51
sig fast	149	-36
sig hela	265	106
sig helre	10	157
sig hora	90	220
sig i	-218	-308
sig igen	68	194
sig in	20	277
sig inan	-60	92
sig ingen	-271	-263
sig mar	222	49
sig med	50	276
sig medan	140	-30
sig mot	-61	136
sig mycke	190	49
sig nan	162	73
sig nar	-195	-23
sig ner	200	5
sig och	361	240
sig pa	-23	340
sig pamin	-179	-201
sig ratgi	204	15
sig sjalv	-144	70
sig som	-114	112
sig table	17	222
sig tva	207	155
sig up	277	6
sig vaken	249	27
sig vatsk	-185	-139
sikt	-156	-187
sikt*	0	197
sikta*	0	197
siktad*	0	197
siktade	0	197
sil	135	-127
sile*	194	54
silen	167	44
silen han	167	44
sima	5	188
sima ut	5	188
sima*	-254	-207
simar	-254	-207
simn*	-227	-196
simni*	-227	-196
simnin*	-227	-196
simninge*	-193	-169
simningen	-193	-169
sims*	-326	-336
simsk*	-276	-300
simsko*	-276	-300
simskola	-234	-247
sin bror	-168	-145
sin doda	7	132
sin gang	-4	197
sin lask	-106	-173
sin man	-112	67
sin medic	42	243
sin nya	0	167
sin pena	189	14
sin son	-140	-161
sin telef	24	156
sina	165	353
sina ringa	11	200
sina*	-225	-226
sinar	-225	-226
sinc*	-132	-371
since	-132	-371
since i	-265	-242
since movin	-230	-253
sinu*	-384	-345
sinus*	-303	-277
sinuse*	-303	-277
sinuses	-303	-277
sist blev	18	184
sist fick	4	215
sist*	85	506
sista	40	508
sista dagen	-138	-200
sista gange	29	398
sista medel	-8	165
sista ol	8	209
sista table	-200	-247
sista tiden	-179	-193
sista timen	229	16
siste*	186	235
sister	186	235
sit	310	173
sit eget	272	2
sit halsb	7	132
sit liv	-94	112
sit namn	234	12
sita i	226	3
sita pa	-298	-268
sita up	253	23
sitan och	208	92
site*	280	237
siter	219	218
siter bakoc	160	0
siter bara	180	-90
siter djupt	-235	-240
siter en	268	43
siter fast	158	-16
siter frama	244	-3
siter hos	135	269
siter i	176	441
siter jag	140	142
siter konst	-346	-339
siter kvar	293	-47
siter lange	-191	-214
siter likso	151	24
siter me	36	278
siter med	30	343
siter mest	-292	-308
siter mjalt	-259	-238
siter mycke	-178	-177
siter pa	188	154
siter som	142	3
siter stil	216	-10
siter stila	238	49
six minut	205	-15
sjal	-195	-166
sjal kliar	-172	-154
sjal*	-20	260
sjale jag	0	212
sjale*	0	212
sjalen	0	212
sjalv	41	333
sjalv att	-168	-374
sjalv bli	-143	-207
sjalv blivi	-84	-155
sjalv fora	-125	-164
sjalv fraga	178	-3
sjalv har	-238	-189
sjalv hur	-140	-161
sjalv i	-239	-45
sjalv ila	9	209
sjalv jag	88	264
sjalv mar	-128	-216
sjalv med	-137	87
sjalv och	282	266
sjalv sa	31	227
sjalv sen	-220	-215
sjalv slap	175	-3
sjalv svima	-229	-235
sjalv tils	-49	151
sjalv valt	64	303
sjalv vanli	-215	-225
sjalv varje	65	298
sjalv vem	84	188
sjalv*	-254	-134
sjalva	78	309
sjalvf*	-273	-288
sjalvfor*	-273	-288
sjalvforsvarskurs	-157	-131
sjalvfortroende	-222	-246
sjalvm*	-117	130
sjalvmor*	-117	130
sjalvmordstankar	30	287
sjalvmordtankar	30	223
sjalvmorstankar	31	318
sjalvs*	-256	-333
sjalvska*	-256	-333
sjalvskadebeteende	-219	-268
sjalvt*	-238	-252
sjalvtes*	-238	-252
sjalvtest	-238	-252
sjat*	-13	221
sjate	-13	221
sjate vanin	8	199
sjel*	33	251
sjelv hela	33	251
sjelv*	33	251
sjelvm*	33	251
sjelvmor*	33	251
sjelvmordstankar	33	251
sjon andas	161	21
sjon for	142	23
sjon hon	190	10
sjon kalt	-189	-210
sjon*	89	-106
sjonk	253	54
sjonk ner	149	51
sjos*	-207	-165
sjosj krakt	-208	-189
sjosj*	-207	-165
sjosju*	-207	-165
sjosjuk	-207	-165
sju ar	-179	-171
sju av	-242	-248
sju dagar	25	164
sju har	-201	-290
sju mil	179	-5
sju och	-240	-148
sju vecko	226	31
sjua*	-193	-72
sjuan har	-95	-164
sjuan nu	-134	-212
sjuar*	-201	-219
sjuari*	-201	-219
sjuaring	-185	-193
sjuk	-64	-283
sjuk hon	252	63
sjuk jag	-167	-172
sjuk nar	-189	-219
sjuka	251	13
sjuka och	213	57
sjukd gor	47	144
sjukd ska	-153	-230
sjukd*	-283	-314
sjukdo*	-283	-314
sjukdom	-258	-260
sjukg for	-200	-242
sjukg tog	15	270
sjukg*	-74	175
sjukgy*	-74	175
sjukgymn*	-74	175
sjukgymnast	-238	-299
sjukgymnasten	15	270
sjukh efter	-240	-233
sjukh med	-171	-229
sjukh tak	22	181
sjukh*	-162	57
sjukhu*	-162	57
sjukhus	-245	-217
sjukhuse*	-35	222
sjukhuset	-73	135
sjukhusets	22	181
sjukhusp*	-171	-229
sjukhuspel	-171	-229
sjuki for	-251	-232
sjuki*	-290	-353
sjukin*	-290	-353
sjukinty*	-290	-353
sjukintyg	-290	-353
sjuks for	-219	-267
sjukskriven	-242	-277
sjukskrivningen	-173	-255
sjukt ont	30	-147
sjun*	224	121
sjund vanin	-16	203
sjund*	-16	203
sjunde	-16	203
sjunk direk	197	29
sjunk*	282	31
sjunke*	270	37
sjunker	270	37
sjut*	-142	-264
sjuto kom	169	40
sjuton	169	40
ska	-210	170
ska bara	40	337
ska bort	5	277
ska brana	24	241
ska det	-118	134
ska doda	-97	195
ska drank	10	329
ska en	-302	-312
ska fa	-36	393
ska fylas	-246	-232
ska ga	-26	209
ska gasa	34	297
ska gifta	138	390
ska gora	150	422
ska hala	-335	-289
ska hopa	-36	189
ska knufa	0	152
ska kola	-175	-156
ska kora	-94	-130
ska lamna	-283	-340
ska loga	-162	-169
ska man	-480	-544
ska opere	-309	-359
ska pa	-407	-446
ska pasa	-8	167
ska resa	37	264
ska san	-283	-276
ska sima	5	188
ska skafa	-116	-187
ska skara	42	239
ska skick	59	247
ska skilj	-175	-238
ska skjut	56	477
ska skriv	-155	-248
ska sluta	52	219
ska sova	-300	-364
ska spran	-1	190
ska stick	4	254
ska stora	176	0
ska talta	-133	-133
ska tanka	78	222
ska tas	-165	-203
ska til	-230	-129
ska tryck	-22	134
ska tvata	67	173
ska utpla	38	229
ska v	-126	-111
ska vakna	18	194
ska vanta	-219	-289
ska var	-187	-164
ska vara	-12	165
ska vi	-55	-265
ska visa	67	200
skad*	-128	276
skada	-7	315
skada mama	-1	177
skada mit	37	237
skada nagon	31	225
skada sig	28	242
skada*	-185	38
skadad*	-264	-364
skadade	-264	-364
skadar	128	404
skade*	28	300
skades*	28	300
skadespe*	28	300
skadespelare	28	300
skaf*	-248	-84
skafa	-202	-244
skafa barn	-116	-187
skafa det	-20	215
skafat	-34	247
skag	-286	-244
skag fastn	-250	-189
skak*	221	115
skaka	378	219
skaka bara	-186	-203
skaka bebis	-7	273
skaka har	193	3
skaka hene	134	270
skaka hon	199	75
skaka honom	251	97
skaka i	264	44
skaka jate	120	42
skaka liv	-214	-253
skaka men	-176	-208
skaka min	-28	189
skaka mit	-9	212
skaka nasta	-21	209
skaka nu	164	41
skaka ogon	240	5
skaka sa	193	-25
skaka ser	157	-56
skaka sveta	174	32
skakad*	-44	184
skakade	-44	184
skaki huvud	-193	-183
skaki*	-227	-248
skakig	-211	-206
skakn och	182	37
skakn*	182	37
skakni*	182	37
skakning*	182	37
skakningar	182	37
skal	-192	184
skal att	24	193
skal vil	-14	233
skala	-202	-135
skala bebis	252	-9
skala til	-212	-209
skala*	47	-222
skalad*	252	-9
skalade	252	-9
skalan	-308	-279
skalat	314	16
skaldj*	226	18
skaldjur	224	29
skale a	199	68
skale att	26	183
skale efter	-184	-179
skale lite	-224	-186
skale pa	-6	216
skale spran	164	34
skalen	79	-97
skaler	-17	200
skali flack	-163	-151
skali*	-163	-151
skalig	-163	-151
skalr*	284	27
skalra*	284	27
skalrar	284	27
skam for	56	180
skam nar	-183	-255
skam*	-228	80
skame*	14	175
skamen	14	175
skams	-164	47
skams i	-199	-229
skams over	39	242
skams sa	40	199
skamt	-247	-201
skamt #	-148	-183
skamt bara	-199	-262
skamt jag	-198	-202
skamt men	41	295
skamtar	-5	214
skank*	33	270
skap*	-64	126
skape a	4	170
skape behov	-204	-302
skape i	15	205
skape och	-52	187
skapl en	-199	-175
skapl*	-198	-86
skaplu*	-198	-86
skapluck*	-198	-86
skapluckan	-198	-86
skar	-88	170
skar en	-192	-168
skar i	169	172
skar pa	218	56
skar sig	47	548
skar up	-152	-201
skar ut	9	159
skar*	-78	202
skara	-188	98
skara bort	48	230
skara komer	20	191
skara mig	-253	-169
skara ner	-138	-212
skara pulsa	-11	235
skara up	7	180
skara ut	34	154
skarm	-179	-205
skarm*	-321	-322
skarme*	-245	-240
skarmen	-245	-240
skarmt*	-185	-174
skarmtid	-162	-153
skarp	208	-15
skarp om	187	21
skarp*	2	204
skarpe*	2	204
skarpet	2	204
skars pa	7	179
skars*	32	276
skarsa*	32	276
skarsar	32	276
skart	17	322
skart mig	17	322
skat*	-328	-272
skate*	-328	-272
skaten	-284	-243
skav	-178	-191
skav fran	-178	-191
skav*	-417	-402
skave lite	-178	-139
skave*	-212	-187
skaver	-212	-187
skavs i	-188	-197
skavs pa	-217	-200
skavs*	-365	-364
skavsa*	-365	-364
skavsar	-365	-364
skel*	196	177
skele*	196	177
skelet*	192	35
skeletet	192	35
skena ingen	-189	-197
skena och	139	23
skenad*	-189	-197
skenade	-189	-197
skick bild	-77	-144
skick bilde	17	307
skick blomo	32	138
skick det	-105	-159
skick et	-94	151
skick hjalp	292	-7
skick intyg	-166	-123
skick jag	-172	-257
skick nan	196	-4
skick stral	50	282
skick til	59	264
skicka	351	98
skicka*	-112	253
skickade	43	280
skickar	-133	95
skickas	-40	161
skickat	-98	130
skid*	-156	-290
skido in	220	53
skido*	-187	-306
skidor	-150	-288
skil*	-228	-103
skilj han	58	147
skilj os	-153	-201
skiln pa	-222	-164
skiln*	-193	-46
skilna*	-193	-46
skilnade*	-222	-164
skilnaden	-222	-164
skin*	177	-59
skine e	-158	-158
skins*	200	34
skinsl*	200	34
skinslam*	200	34
skinslamsa	200	34
skit men	-191	-200
skit sama	14	173
skite ar	137	-20
skito i	-203	-210
skito*	-122	-183
skiton*	-122	-183
skitont	-122	-183
skjo*	173	-97
skjor*	173	-97
skjort*	173	-97
skjortan	214	-28
skjut i	44	-109
skjut med	151	-43
skjut sig	0	196
skjut up	-64	259
skjuta	67	514
skjute*	96	-217
skjuten	311	-57
skjuter	-357	-327
skjuts	-181	-208
sko	-299	-252
skoge han	214	22
skoge med	-15	263
skoj	-168	39
skoj men	-50	165
skoj sager	3	193
skoj*	-255	-310
skoja om	-297	-260
skoja*	-230	-291
skojar	-269	-346
skola	-105	180
skola behov	-193	-261
skola dar	171	12
skola for	-249	-284
skola fraga	-196	-179
skola hangd	105	33
skola har	-139	-220
skola kan	-134	-144
skola lol	230	-41
skola med	10	266
skola pa	-62	150
skola typ	-135	-130
skola vil	-154	-49
skola*	-201	55
skolan	-194	69
skolj inget	-182	-178
skolj med	-230	-195
skolj*	-185	-224
skolja	-166	-171
skoljn*	-185	-168
skoljnin*	-185	-168
skoljning	-185	-168
skolm forsv	-179	-171
skolm*	-179	-171
skolmo*	-179	-171
skolmorg*	-179	-171
skolmorgon	-179	-171
skolt*	-255	-205
skolv*	-169	-172
skolva*	-169	-172
skolvagr*	-169	-172
skolvagrar	-169	-172
skon	-222	-186
skon*	-27	294
skons sat	28	162
skons*	28	162
skonsa*	28	162
skonsamt	28	162
skont	-38	280
skont att	24	325
skont men	-138	-177
skont om	-9	170
skont rol	-115	-166
skor	-353	-334
skor dodar	-154	-146
skorn i	173	45
skorn och	-16	164
skorn*	-166	-131
skorna	-166	-131
skos*	-168	-42
skosk som	-181	-179
skosk*	-181	-179
skoska*	-181	-179
skoskav	-181	-179
skosn pa	3	193
skosn*	3	193
skosno*	3	193
skosnore*	3	193
skosnoret	3	193
skot	-326	-148
skot up	-242	-249
skot*	415	-84
skotad*	226	82
skotade	226	82
skotat	-153	-153
skote i	-212	-185
skote*	315	-126
skoter	-50	-248
skoter*	370	-32
skotern	297	-16
skoterol*	214	14
skoterolycka	214	14
skotersk*	113	-79
skoterskan	145	-49
skotn*	-198	-177
skotni*	-198	-177
skotning*	-198	-177
skotningen	-198	-177
skots i	215	22
skots*	215	22
skotsk*	215	22
skotskad*	215	22
skotskada	215	22
skra*	-359	-116
skrac pa	-266	-261
skrac*	-170	106
skrack	-118	161
skrack*	-183	-195
skrackfi*	-183	-195
skramd*	-272	-229
skramde	-272	-229
skrame*	171	253
skramer	171	253
skrap knat	-216	-237
skrap up	-186	-177
skrap*	-338	-174
skrapa*	-243	-114
skrapade	-335	-325
skrat	-378	-374
skrat at	-334	-324
skrat got	-145	-173
skrat han	-43	-199
skrat hon	30	264
skrat jag	26	163
skrat konst	224	35
skrat lite	158	16
skrat sa	-286	-299
skrat sluta	38	260
skratade	-233	-206
skrek	-392	-445
skrek at	-145	-161
skrev	-137	142
skrev att	-25	242
skrev et	171	43
skrev hejda	-60	92
skrev hon	32	138
skrev och	283	82
skrev*	322	93
skreve*	322	93
skrevet	322	93
skrid over	194	43
skrid*	194	43
skrids*	194	43
skridsko*	194	43
skridskon	194	43
skrik	-100	-142
skrik at	-104	151
skrik av	-256	-268
skrik efter	-187	-149
skrik en	-189	-190
skrik feber	163	-6
skrik galt	192	-11
skrik han	279	-11
skrik hela	25	321
skrik hjalp	-11	279
skrik i	251	146
skrik jag	52	210
skrik konst	136	13
skrik melan	-119	-139
skrik nar	344	64
skrik och	66	270
skrik pa	-117	77
skrik tanke	-28	149
skrik til	-165	-155
skrik tre	-109	-162
skrika	36	234
skriket	-120	-158
skriv	37	-190
skriv alt	22	145
skriv arbet	-217	-249
skriv at	-297	-372
skriv att	-62	197
skriv avske	12	156
skriv bara	-75	-117
skriv brev	25	272
skriv breve	3	158
skriv dikte	22	233
skriv en	-261	-309
skriv et	-171	-260
skriv for	45	-149
skriv forla	21	122
skriv fran	-9	255
skriv han	23	154
skriv har	-71	245
skriv hejda	-13	136
skriv helre	-221	-253
skriv hit	-179	-137
skriv hon	184	-83
skriv i	56	249
skriv jag	-213	-209
skriv langr	189	12
skriv med	284	79
skriv ny	-180	-164
skriv om	-132	-343
skriv pa	55	214
skriv psyko	-120	-140
skriv snart	31	241
skriv tecke	1	187
skriv til	-206	12
skriv vem	72	228
skrivi*	-20	397
skrivit	-20	397
skrub*	-251	-210
skrubs*	-215	-180
skrubsar	-215	-180
skrum spyr	232	26
skrum*	287	28
skrump*	287	28
skrumple*	287	28
skrumplever	287	28
skruv i	-221	-189
skruv sveta	173	76
skruvs*	173	76
skruvsta*	173	76
skruvstad	173	76
skug*	186	10
skuga	186	10
skuga har	186	10
skuld ar	3	227
skuld har	193	70
skuld och	276	44
skuld yr	241	68
skuldern*	3	227
skulderna	3	227
skuldr*	-69	-183
skuldra	-212	-199
skule	-30	141
skule aka	179	-5
skule bli	-16	261
skule do	-181	-258
skule fa	-36	255
skule fraga	147	71
skule ga	70	188
skule hjalp	-9	159
skule hopa	-199	-262
skule hora	135	-86
skule jag	-135	-199
skule klara	14	176
skule koma	69	290
skule kuna	-276	-163
skule laga	166	-25
skule ma	47	203
skule marka	-11	244
skule ringa	157	11
skule sakna	72	266
skule svalj	-185	-168
skule va	-9	302
skule vilja	-259	-215
skum	375	128
skum nar	219	61
skum*	205	1
skuma om	155	5
skumi slem	192	6
skumi*	192	6
skumig*	192	6
skumigt	192	6
skur*	425	223
skure i	286	19
skure jag	-35	111
skure*	286	84
skuren	286	84
skuri det	23	239
skuri sa	-21	215
skuri sig	-35	164
skuri up	339	-51
skuri*	313	188
skurit	313	188
skyd	43	284
skyd*	-73	280
skyda	21	248
skyda adres	7	177
skyda boend	-5	214
skyda mot	-164	-159
skyda sig	-15	145
skyda*	9	315
skydad	58	268
skydar	-164	-159
skydat	-5	214
skyds*	-194	-175
skydsk*	-194	-175
skydskor*	-194	-175
skydskorna	-194	-175
skyl*	15	352
skyld*	46	283
skyldi*	46	283
skyldig	13	227
sla	72	524
sla barn	53	344
sla ihjal	18	195
sla men	-13	142
sla mig	85	336
sla mycke	-6	248
slad	132	184
slad*	143	277
slade*	143	277
sladen	143	277
slag	14	-155
slag i	235	171
slag iblan	-157	-205
slag mot	365	29
slag nar	-203	-246
slag pa	-267	-234
slage av	166	288
slage hema	-211	-190
slage*	193	208
slagen	-41	153
slaget	273	16
slagi dem	-19	246
slagi fem	251	37
slagi i	-154	-258
slagi ihjal	-179	-210
slagi ihop	-205	-230
slagi mig	67	327
slagm medan	1	222
slagm*	1	222
slagmi*	1	222
slagmig	1	222
slagr i	-141	-151
slagr*	-141	-151
slagre*	-141	-151
slagregn	-141	-151
slakt motst	-161	-149
slaktade	95	-116
slan*	85	164
slang	-88	174
slang bebis	-4	174
slang ut	4	149
slang*	-218	-1
slanga	-17	189
slant	289	-15
slap	345	-48
slap bebis	241	9
slap ful	132	36
slap gasva	199	68
slap jamra	175	-3
slap nu	171	61
slap och	-45	-196
slap som	163	34
slapa	-180	122
slapa barne	6	265
slapa hene	-75	150
slapa pa	215	-14
slapa vil	-135	-177
slapa*	273	-16
slapar	273	-16
slape det	-240	-181
slape hela	-206	-195
slape trots	207	48
slapt	256	49
slapt*	-203	-195
slapte	-203	-195
slar	141	440
slar bort	140	-23
slar dubel	-201	-185
slar efter	125	146
slar fort	-216	-254
slar han	66	317
slar hene	5	252
slar honom	-162	-164
slar huvud	-187	-47
slar konst	294	125
slar langs	171	39
slar mama	325	70
slar mig	-97	237
slar min	-20	223
slar nar	249	207
slar ojamn	227	43
slar omkri	192	15
slar os	7	383
slar papa	11	192
slar sig	-113	162
slar snabt	-208	-170
slar som	214	15
slar sonde	22	236
slar til	131	-22
slar up	7	208
slar ut	-170	-159
slar vad	-144	-163
slas om	-241	-257
slav	25	152
sleep is	-188	-192
sleep my	-183	-181
sleep on	-293	-286
sleepi*	-244	-210
sleeping	-244	-210
slem	-81	-243
slem i	286	25
slemhi*	-206	-202
slemhino*	-206	-202
slemhinor	-206	-202
slep*	-351	-83
slept	-351	-83
slept badly	-197	-188
slept wrong	-164	-142
slet	289	58
slet av	203	20
slick pa	-227	-202
slick*	-227	-202
slicka*	-227	-202
slickade	-227	-202
slip*	19	442
slipa	71	431
slipa snart	1	207
slipa vakna	25	217
slipa vara	-44	119
slipe leva	-2	153
slipe ni	20	213
slipe*	32	423
sliper	103	522
slit*	381	50
slita rygsm	215	13
slita smart	146	6
slita*	312	36
slitan*	312	36
slitande	312	36
slite*	237	-1
sliten	216	-9
slo	382	14
slo #	278	-1
slo ar	196	26
slo bebis	180	31
slo efter	133	49
slo kal	234	57
slo lukta	224	52
slo med	154	64
slo men	-235	-223
slo min	229	42
slo och	207	73
slo sma	145	26
slo vart	-217	-204
sloc*	203	251
slock mit	161	-32
slock*	203	251
slockn*	203	251
slockna	59	245
slocknad*	161	-32
slocknade	161	-32
slog	-274	-149
slog bakhu	206	-21
slog doter	-2	201
slog hene	-156	-187
slog huvud	208	-37
slog i	2	-193
slog knat	-169	-127
slog konst	166	-25
slog mama	-2	264
slog mej	6	351
slog mig	-459	-223
slog min	-1	160
slog mot	152	-9
slog os	-153	-184
slog rumpa	-266	-213
slog sonde	45	274
slog tan	-212	-209
slog ut	-100	145
sloj*	-208	-236
slojd*	-208	-236
slojde*	-208	-236
slojden	-208	-236
slot	287	102
slot har	287	102
slud*	321	4
sludr borja	185	66
sludr helt	155	10
sludr jag	236	38
sludr nar	-128	-150
sludr och	183	13
sludr*	321	4
sludra*	299	-10
sludrade	155	10
sludrar	274	-14
slur*	304	32
slure speec	166	11
slure*	191	21
slured	191	21
slut	-313	-264
slut de	-195	-210
slut efter	-259	-269
slut jag	-286	-309
slut kan	-240	-178
slut kraks	264	49
slut lat	32	253
slut melan	-204	-204
slut nar	240	15
slut nasta	-204	-199
slut pa	-96	-72
slut sa	-50	124
slut slo	225	50
slut sover	-228	-222
slut var	-180	-153
sluta	-268	44
sluta ama	-189	-155
sluta andas	287	153
sluta ata	-66	324
sluta ater	267	25
sluta benen	210	52
sluta bloda	-373	-321
sluta direk	-215	-229
sluta drick	232	181
sluta efter	-150	-199
sluta finas	16	160
sluta for	-254	-221
sluta funge	324	94
sluta googl	36	227
sluta gora	82	176
sluta grata	-261	-39
sluta hutra	346	-40
sluta jag	132	241
sluta man	-169	-226
sluta med	-91	298
sluta men	150	219
sluta nar	-303	-283
sluta nu	-202	-181
sluta och	243	152
sluta pa	-16	209
sluta roka	-363	-450
sluta rora	222	3
sluta skara	-213	-231
sluta sla	-13	142
sluta sluta	75	201
sluta snark	-169	-226
sluta snusa	-332	-353
sluta sova	18	179
sluta ta	-27	265
sluta tanka	-220	-204
sluta tita	-29	243
sluta trafa	-22	168
sluta tvart	160	17
sluta vejpa	-209	-233
slutar	147	364
slutat	150	328
sma blama	212	26
sma blodn	200	65
sma hal	-191	-197
sma jag	-153	-184
sma klunk	-237	-183
sma lila	217	99
sma magne	178	36
sma man	8	150
sma rande	-278	-240
sma roda	205	3
sma ryck	157	5
smal	-32	-246
smal cut	-266	-304
smal det	226	59
smal nej	-8	181
smal pa	-391	-366
smal red	-200	-181
smal til	340	80
smal*	153	-17
smala i	277	12
smala*	274	202
smalar*	277	12
smalare	277	12
smalbene*	-22	-258
smalbenen	165	-79
smale ska	-4	173
smalen	273	-5
smaler	-131	52
smar*	483	214
smart gravi	169	-3
smart i	286	68
smart melan	144	-4
smart nar	-179	-182
smart nedti	154	36
smart nu	203	16
smart som	150	-49
smart*	483	214
smarta	498	143
smartar	-179	-182
smel*	-233	-217
smels	-183	-185
smels funky	-172	-166
smely	-146	-126
smil*	211	-68
smile	310	26
smit*	-294	-286
smita det	-246	-235
smita*	-283	-281
smitar	-283	-281
smog	-5	202
smog in	-5	202
smok*	-223	-278
smoki*	-188	-219
smokin*	-188	-219
smoking	-188	-219
smor*	-391	-300
smorg*	-270	-213
smorga*	-270	-213
smorgas	-270	-213
sms	84	208
sms och	39	185
sms som	171	43
smut*	33	243
smuts*	33	243
smutsi*	33	243
smyc*	35	264
smyck*	35	264
smycke*	35	264
smyg	37	306
smyge*	-3	240
smyger	-3	240
sn	141	6
sn igar	141	6
snab	192	33
snab andni	156	13
snaba satet	24	200
snaba*	-7	161
snabas*	-7	161
snabt dasig	175	31
snabt fran	-151	-130
snabt nar	-208	-170
snabt och	183	10
snabt samre	200	55
snabt up	-208	-237
snak*	256	51
snake	256	51
snal	-287	-333
snal han	-138	-162
snal och	39	-175
snal som	-181	-190
snala blama	-146	-154
snala skick	182	-71
snala vad	-164	-171
snala*	-191	-241
snalas*	-191	-241
snalaste	-191	-241
snap	-36	205
snap och	-65	135
snara	296	337
snara i	-16	221
snara men	14	200
snara om	-68	140
snara runt	97	-83
snara*	55	277
snaran	-68	245
snark fast	262	59
snark hur	-169	-226
snark konst	233	37
snark mycke	-232	-237
snark och	-370	-289
snark sa	-327	-385
snark vi	267	109
snark*	-429	-594
snarka	-293	-319
snarka*	-366	-495
snarkar	-369	-499
snarkn*	-199	-239
snarknin*	-199	-239
snarkning	-175	-216
snart	105	541
snart ar	-68	183
snart av	-162	-130
snart jag	-4	224
snart jul	-179	-216
snart och	-11	166
sne	273	17
sne ut	224	14
sned	144	-234
sned i	-24	-170
sned mun	363	40
sned nasa	-215	-175
sned och	-170	-111
sned ut	275	-4
sned*	-233	-235
sneda	-233	-235
sneda tande	-233	-235
snet	-97	-298
snet at	171	43
snet idag	158	16
snet leend	-243	-233
snet och	246	55
snif*	203	18
snifa gas	203	18
snifa*	203	18
snifat	203	18
snip*	121	148
snipa a	176	-5
snipa efter	27	166
snipa*	121	148
snipan	121	148
sno det	192	60
sno kan	-153	-153
snob*	-202	-178
snobo i	-202	-178
snobo*	-202	-178
snobol	-202	-178
snon	276	275
snon han	80	-62
snon hela	272	-24
snon och	-17	313
snop*	-162	70
snope norma	-144	-177
snope*	-162	70
snopen	-162	70
snor	-283	-228
snor har	-211	-143
snor*	-121	-365
snora i	179	24
snora och	-219	-145
snora*	-228	-265
snorar	-255	-271
snorat	179	24
snore nar	-145	-131
snore til	269	12
snore who	-166	-174
snores	-166	-174
snori*	-188	-388
snorig	-430	-395
snorig*	-203	-185
snoriga	-203	-185
snorin*	170	-113
snoring	170	-113
snors	248	39
snors ihop	222	23
snorv och	-186	-141
snos*	309	-23
snoskotning	-209	-194
snosl*	309	13
snoslu*	309	13
snoslung*	309	13
snoslungan	309	13
snot	-327	-324
snube slog	54	200
snubl pa	213	-21
snublade	-173	-211
snublar	236	30
snur*	210	-52
snura	188	68
snura ar	-144	-244
snura i	-202	-184
snura jag	188	68
snura nar	175	-93
snura om	7	180
snurar	112	-107
snuri nar	-151	-130
snuri pa	-286	-273
snus*	-296	-372
snusa	-332	-353
snusa hjarn	-187	-149
snusa o	-205	-174
snusar	-205	-174
snuv*	-376	-387
snuva	-193	-254
snuva sedan	-213	-170
snuva*	-256	-261
snuvan	-256	-261
snuvi bebis	-177	-144
snuvi*	-329	-272
snuvig	-329	-272
snva	-190	-191
snyg*	-132	-151
snyga*	-132	-151
snygar*	-132	-151
snygare	-132	-151
snyt*	-220	-219
snyte mig	-168	-169
snyte*	-168	-169
snyter	-168	-169
soak*	228	9
sock	-240	-224
sock is	-240	-224
socke andas	268	112
socke sjuk	252	63
socke sjukd	-197	-182
socke spyr	181	50
socke*	102	-138
socker	45	-178
socker*	287	98
sockersj*	222	62
sockersjuk	222	62
sockr ar	237	33
sockr liger	-231	-190
sofa	-292	-270
sofa*	-293	-469
sofan	-293	-469
sofan det	205	56
sofan efter	-133	-181
sofan grat	-182	-133
sofan och	-301	-266
sofb*	-184	-182
sofbo*	-184	-182
sofbor*	-184	-182
sofborde*	-184	-182
sofbordet	-184	-182
soi	366	23
soi myrky	217	26
soit*	180	26
soita ambul	180	26
soita*	180	26
soitak*	180	26
soitakaa	180	26
soke*	-245	-78
soker	-245	-78
soker livfo	-98	-154
sokt	-116	100
sokt pa	30	284
sol	-304	-284
sola*	-306	-306
solal*	-216	-213
solale*	-216	-213
solalerg*	-216	-213
solalergi	-216	-213
solb*	-94	-161
solbr nasa	-215	-204
solbr*	-94	-161
solbra*	-94	-161
solbrand	-244	-223
sole*	73	-166
solen	73	-166
solen igar	-155	-156
solk*	-183	-195
solkr*	-183	-195
solkra*	-183	-195
solkram	-183	-195
solsv pa	-178	-184
solsv*	-178	-184
solsve*	-178	-184
solsveda	-178	-184
som ambul	-203	-156
som an	26	157
som ar	-256	21
som asfal	137	-20
som ater	-203	-236
som att	236	78
som barn	-189	-181
som behov	13	279
som beton	-219	-201
som blama	284	-6
som blekn	-262	-196
som blivi	-251	-201
som blode	-272	-251
som bly	283	-15
som braka	60	263
som brot	42	197
som da	172	4
som datum	-189	-131
som de	-77	-207
som den	-230	-288
som drogs	153	32
som drunk	-202	-205
som e	-17	180
som efter	235	47
som eld	-171	-232
som en	95	-261
som et	147	-110
som fan	150	-164
som fans	176	-9
som femar	-178	-166
som fick	-27	171
som forsv	-278	-182
som forut	-256	-274
som gamal	238	37
som gick	167	-43
som gjord	-26	259
som gor	-168	25
som gravi	-400	-302
som haler	46	326
som hant	261	16
som hindr	8	194
som hjalp	-52	149
som i	-297	-358
som igar	187	5
som jag	-331	-433
som kliar	-365	-293
som kniva	-137	-190
som komer	86	108
som komit	145	26
som korva	170	49
som kraks	207	47
som kramp	-250	-191
som leker	-186	-190
som lukta	275	112
som mama	-154	-190
som mar	-158	-200
som marmo	201	46
som maten	-230	-195
som medve	-249	-226
som men	-178	-139
som mojli	38	246
som mumel	-207	-240
som nagot	211	46
som om	265	-57
som organ	-188	-231
som overd	-138	6
som polen	-200	-156
som prata	-2	250
som pumpa	-173	-134
som ramla	229	-10
som sag	264	55
som sager	27	162
som sakna	70	188
som sandp	-233	-186
som ser	86	-107
som sist	-280	-297
som ska	87	302
som skrat	40	217
som skule	30	246
som skuri	23	239
som slar	24	311
som sma	212	26
som spage	263	24
som spran	188	3
som spred	157	-14
som sten	214	-13
som stres	-180	-212
som styr	33	155
som svara	21	169
som svide	-267	-232
som tjara	271	94
som vaner	-153	-201
som varad	-230	-168
som varje	-348	-339
som varst	10	176
som viska	24	166
som volon	-142	-188
somar	-121	81
somar nar	3	212
somar svart	-207	-160
somare*	-337	-345
somaren	-337	-345
somars*	193	162
somarstu*	192	8
somarstugan	192	8
some	234	-51
some of	262	45
some red	163	7
some*	31	268
someo is	183	9
somet stron	-148	-162
somet*	22	222
somn	-434	-511
somna	-143	213
somna for	-225	-196
somna got	-165	-155
somna han	-45	-187
somna hela	151	12
somna inan	40	156
somna man	-11	171
somna med	138	-26
somna nu	19	143
somna om	-145	-207
somna pa	-295	-388
somna vid	-208	-195
somna*	-340	-212
somnad*	-331	-405
somnade	-331	-405
somnap*	-298	-270
somnapne	-291	-252
somnat	210	286
somne blev	176	25
somne helst	23	191
somne kisad	145	23
somne vi	-122	-185
somnl i	-172	-174
somnl*	-272	-299
somnlo*	-272	-299
somnlos	-189	-189
somnm*	202	27
somnme*	202	27
somnmede*	202	27
somnmedel	202	27
somnp vakna	-200	-177
somnp*	-259	-255
somnpa*	-200	-177
somnpara*	-200	-177
somnparalys	-200	-177
somnpr*	-185	-186
somnprob*	-185	-186
somnproblem	-185	-186
somnt at	-16	192
somnt behov	8	258
somnt for	-44	119
somnt jag	-17	-205
somnt kaner	155	-24
somnt och	-26	253
somnt*	273	197
somnta*	278	202
somntabl*	278	202
somntablet	-200	-219
somntableten	-209	-205
somntableter	315	301
somnti*	-138	-169
somntips	-138	-169
somra jag	-179	-182
somra jobar	-72	-128
son andas	186	-1
son ate	163	7
son blev	-243	-219
son den	-132	-156
son has	-231	-90
son hears	20	242
son hor	-99	93
son i	-96	158
son kisad	193	3
son kraks	-302	-300
son med	123	-40
son pa	121	194
son prata	-93	92
son sag	-154	-174
son sager	0	284
son sate	127	31
son skada	28	242
son slar	8	286
son som	193	145
son stama	-202	-209
son tar	28	235
sond*	-81	139
sonda ar	-141	-169
sonda efter	-159	-206
sonda inan	-159	-204
sondagar	-142	-180
sondagsk*	-206	-283
sondagskval	-159	-204
sonde alt	-44	135
sonde av	-214	-222
sonde doren	69	260
sonde hande	-8	181
sonde inuti	180	42
sonde moble	-18	170
sondm blev	153	6
sondm*	153	6
sondma*	153	6
sondmatn*	153	6
sondmatningen	153	6
sone*	-252	-338
sonen	-248	-341
sonen #	-281	-274
sonen akte	184	52
sonen astma	-196	-179
sonen drog	-215	-252
sonen eksem	-223	-253
sonen elva	131	-1
sonen far	247	58
sonen fick	-172	-195
sonen finge	190	14
sonen garde	-16	221
sonen hol	168	31
sonen leker	-177	-196
sonen ont	-193	-189
sonen pa	169	40
sonen ramla	-304	-204
sonen rum	173	-43
sonen skolv	-169	-172
sonen tolv	263	36
sons epile	-242	-200
soon as	-328	-278
sopa	-197	-192
sore	-618	-380
sore knee	-191	-201
sore throa	-373	-264
sorg	-227	-243
sorg efter	-135	-156
sorg*	-283	-319
sorge*	-265	-294
sorj*	-259	-256
sorje*	-259	-256
sorjer	-259	-256
sort	-201	-220
sort*	-7	273
sorte*	-7	273
sot	264	-14
soti*	243	66
sotig i	243	66
sov	-396	-184
sov hela	-160	-210
sov nar	-147	-190
sov och	35	185
sov pa	-207	-129
sov som	-300	-309
sova	-174	-163
sova bara	-226	-4
sova en	-228	-132
sova foral	21	222
sova gor	-216	-255
sova jag	70	200
sova koper	23	186
sova liger	-283	-255
sova mycke	160	36
sova och	159	-35
sova sa	-203	-198
sova sjalv	-128	-187
sova snet	-270	-219
sova sveta	252	63
sova ut	-198	-214
sova ute	-4	140
sova vi	177	48
sove*	-243	-255
sover	-243	-255
sover #	-281	-301
sover bara	131	-146
sover bra	-198	-125
sover dalig	-365	-327
sover gansk	-206	-201
sover han	264	136
sover har	209	55
sover hela	328	48
sover med	-73	197
sover men	144	-19
sover mycke	-284	-263
sover nar	-243	-238
sover nu	53	-142
sover och	151	-81
sover oroli	-216	-191
sover over	18	146
sover pa	-314	-303
sover sitan	231	98
sover val	180	-12
sover valtr	-255	-212
sover vil	-150	-216
sovi*	-186	90
sovit	-186	90
sovit konst	-317	-300
sovit pa	77	370
sovit sen	150	-15
sovit tre	-146	-71
spad*	173	-106
spadb som	207	47
spadb*	173	-106
spadba*	173	-106
spadbarn	138	-112
spadbarnet	200	30
spag*	263	24
spage*	263	24
spaget*	263	24
spageti	263	24
span	-200	-164
span i	-200	-164
span*	-89	-265
spand men	-239	-193
spand som	216	48
spani #	-163	-127
spani*	-163	-258
spanin*	-298	-336
spanings*	-297	-329
spaningshuvudvark	-297	-329
spar	31	255
spar sa	31	255
spar*	-34	278
spara hon	1	160
spara plast	26	175
spara table	46	197
spara*	15	365
sparat	23	318
spare och	12	186
spare*	-7	323
sparet	-7	323
spark av	285	6
spark fint	-216	-215
spark han	-8	177
spark in	182	-71
spark mer	-281	-285
spark mig	-3	407
spark o	201	10
spark och	35	218
spark pa	207	41
spark sen	182	9
spark som	-302	-245
spark v	-192	-152
sparka	-281	-285
sparkad	250	248
sparkade	137	213
sparkade*	202	6
sparkades	202	6
sparkar	-191	-257
sparkat	182	9
spars spar	31	255
spars*	31	255
sparsa*	31	255
sparsakr*	31	255
sparsakring	31	255
spea*	125	-20
speak	248	113
speak propr	233	10
speb*	187	46
speba sluta	187	46
speba*	187	46
spebar*	187	46
spebarne*	187	46
spebarnet	187	46
spee*	251	15
speec*	251	15
speech	251	15
speg*	117	229
spege*	117	229
spegel*	117	229
spegeln	117	229
spel nu	-1	148
spel*	-417	-252
spela	-192	-191
spela bort	67	279
spela igen	-167	-154
spela musik	-206	-248
spela sjukh	-171	-229
spela teate	-265	-271
spela tv	-190	-181
spela*	-360	-163
spelar	-360	-298
spelat	17	267
spele och	-135	-155
spele*	-204	-234
spelet	-204	-234
spena ska	-156	-139
spenat*	-156	-139
spenatso*	-156	-139
spenatsopan	-156	-139
spice	-23	148
spice tror	-23	148
spik forst	-161	-160
spik i	152	-43
spik*	296	244
spikp*	270	87
spikpi*	270	87
spikpist*	270	87
spikpistolen	236	66
spild het	-181	-172
spild*	-181	-172
spilde	-181	-172
spin*	-361	-411
spind*	-83	-246
spindl*	-83	-246
spindlar	-83	-246
spini*	-307	-262
spinin*	-307	-262
spining	-253	-197
spins	-161	-177
spins every	-161	-177
spio*	-12	320
spion	-12	320
spira men	257	55
spira sa	218	56
spira tror	23	161
spiral*	-330	-371
spiralen	-291	-327
spiralut*	-193	-192
spiralutag	-193	-192
spis*	-188	-51
spise*	-188	-51
spisen	-188	-51
spola bra	-200	-164
spola kalt	-198	-116
spolad*	-186	-175
spolade	-186	-175
spolar*	251	-20
spolarva*	251	-20
spolarvatska	251	-20
spor*	-175	-132
sport	-178	-191
sport bh	-178	-191
spot	321	105
spot roste	137	25
spota ut	-89	125
spota*	185	177
spotad*	8	235
spotade	8	235
spra*	268	-14
sprac i	188	-65
sprac igar	-177	-222
sprac nar	-182	-170
sprac*	-117	-226
sprack	-120	-308
sprai my	-243	-203
sprai*	-243	-203
sprain*	-243	-203
sprained	-243	-203
spran a	164	34
spran arbet	-6	277
spran av	-256	-270
spran och	268	33
spran skola	-1	190
spran*	201	117
sprang	31	-209
sprang*	263	228
spranga	-16	324
sprangs	149	-97
spray ar	238	32
spray hjalp	-321	-236
spray*	271	3
spraye*	271	3
sprayen	271	3
sprea to	146	-4
spreadin*	146	-4
spreading	146	-4
spreadsh*	-247	-207
spreadsheets	-247	-207
spred	157	-14
spred sig	157	-14
spri*	-335	-252
spric*	-365	-351
sprick*	-365	-351
spricker	-350	-341
sprin forsv	-168	-168
sprin til	-166	-166
sprin usch	-116	-132
sprin ut	14	210
sprin*	-304	-280
spring*	-236	-223
springer	-117	-78
springma*	-272	-317
springmask	-272	-317
sprit och	39	285
spru*	62	-289
spruc blodk	-198	-156
spruc halar	-237	-219
spruc och	223	69
sprucken	-191	-139
spruckit	286	93
spruckna	-237	-219
sprun*	-253	-248
sprung*	-253	-248
sprungit	-253	-248
sprut blod	184	32
sprut hur	-117	-160
sprut i	198	43
sprut in	186	-28
sprut svima	-193	-138
sprut til	-175	-162
sprut*	154	-231
spruta*	334	-58
sprutade	146	-120
sprutan	-302	-245
sprutar	362	57
sprutat	228	60
spruto*	-366	-410
sprutor	-366	-410
spur*	188	22
spurt from	169	22
spurt*	188	22
spurti*	188	22
spurting	188	22
spyd*	120	-75
spyde	120	-75
spyde blod	233	42
spyde tva	-171	-159
spyr	267	35
spyr ar	151	24
spyr blod	242	27
spyr galgr	243	26
spyr nu	149	1
spyr rot	232	26
spyr som	-257	-263
sque*	246	-18
squee*	246	-18
squeez*	246	-18
squeezin*	246	-18
squeezing	246	-18
squi*	288	36
squir*	288	36
squirt*	288	36
squirtin*	288	36
squirting	288	36
st #	-201	-159
st i	178	-19
st kvar	64	213
sta	254	126
sta benet	140	-30
sta emot	-34	204
sta i	-328	-309
sta kvar	-111	-201
sta pa	230	-26
sta rak	148	2
sta rakt	156	-42
sta up	197	3
sta ut	14	259
sta ute	35	231
stab	-8	214
stab him	-8	214
stack mig	-65	-286
stada	-295	-225
stada ar	-174	-189
stada efter	-170	-197
stada hela	56	251
stada med	-198	-179
stada och	-166	-192
stadad*	-170	-197
stadade	-170	-197
stadat	-2	183
stai*	84	240
stair threw	152	-25
stair*	84	240
stairs	84	240
stal*	111	258
stale for	294	222
stale hol	143	-12
stale vid	-215	-152
stale*	217	242
stalen	143	-12
stalet	222	293
stalt	10	196
stalt fram	9	195
stam*	-450	-448
stama*	-210	-217
stamar	-210	-217
stame det	-336	-359
stame*	-372	-366
stamer	-372	-366
stamn pa	-207	-201
stamn*	-207	-201
stamni*	-207	-201
stamning*	-207	-201
stamningen	-207	-201
stan	-181	-208
stan flyta	-141	-170
stan*	196	170
stana #	-168	-168
stana andas	238	-36
stana kvar	47	279
stana til	172	18
stana up	196	4
stana vi	196	32
stana*	164	175
stanad*	-68	130
stanade	-68	130
stanar	143	118
stand i	235	2
stand up	-217	-269
stang doren	-139	-169
stang i	-204	-187
stang in	3	246
stang och	-187	-176
stang vist	182	12
stangd*	-163	-95
stangde	-163	-95
stangs*	-204	-187
stangsle*	-204	-187
stangslet	-204	-187
stangt	154	286
star	286	321
star ambul	-157	-132
star fel	-75	-117
star han	-18	170
star nar	-264	-238
star pa	433	199
star utanf	-21	362
star vid	-19	347
stark an	86	186
stark for	23	191
stark*	30	232
starka	-166	-161
starka*	61	240
starkare	61	240
starkt	15	211
start about	-161	-174
start scrat	15	201
stat pa	185	73
stat*	-352	-330
statis*	-244	-373
statisti*	-244	-373
statistik	-180	-272
steg	-100	224
stege pa	-179	-205
stege vilke	90	220
stek*	-147	99
steko*	-221	-233
stekos	-221	-233
stekp det	20	277
stekp*	23	290
stekpa*	23	290
stekpana*	26	213
stekpanan	26	213
steks igar	-154	-190
steks*	-154	-190
steksp*	-154	-190
stekspad*	-154	-190
stekspade	-154	-190
stel a	185	61
stel nu	176	25
stel och	296	44
stel pa	-196	-225
stel*	-272	-332
stela	-275	-257
stela fingr	-216	-217
stelf svart	195	32
stelf*	195	32
stelfr*	195	32
stelfrus*	195	32
stelfrusna	195	32
stelk*	-284	-266
stelkr*	-284	-266
stelkram*	-284	-266
stelkramp	-287	-248
stelt	-295	-263
sten efter	214	23
sten i	-203	-192
sten liger	212	92
sten vaten	177	48
sten*	419	68
stenh hela	194	55
stenh huvud	161	10
stenh spyr	158	-11
stenh*	352	95
stenha*	352	95
stenhard	266	75
stenhart	233	22
stenr benet	218	-1
stenr*	242	13
stenra*	242	13
stenras	242	13
stent	262	-1
stent i	180	-12
stent sen	172	4
step*	38	318
stepd touch	16	160
stepd*	18	220
stepda*	18	220
stepdad	18	220
stepf comes	23	160
stepf*	31	185
stepfa*	31	185
stepfath*	31	185
stepfather	31	185
ster*	225	50
stero slut	225	50
stero*	225	50
steroi*	225	50
steroid	225	50
stes*	206	4
steso*	206	4
stesol*	206	4
stesolid	206	4
stick av	-147	-197
stick i	-291	-382
stick nalar	5	217
stick ner	4	254
stick och	-168	-119
stick out	209	4
stick ut	398	22
stick*	215	9
sticka	-172	-77
sticke*	303	96
sticker	324	111
sticket	-194	-151
sticki*	209	4
sticking	209	4
stickn*	-225	-227
sticknin*	-225	-227
stickningar	-186	-110
stif	-98	-260
stil och	168	40
stil vart	-177	-151
stil*	313	284
stila	313	284
stila da	-11	171
stila yr	213	40
stin*	166	-63
sting	185	12
sting i	-146	-158
sting my	164	38
sting*	-154	-219
stings	-154	-219
stir*	424	161
stira at	185	-29
stira bara	149	51
stira och	242	-9
stira pa	-73	174
stira*	422	167
stirad*	207	42
stirade	207	42
stirar	389	156
stja*	114	-150
stjar blodt	175	85
stjar en	-161	-134
stjar svule	128	63
stjar*	163	-66
stjarn*	147	-36
stjarnor	148	-38
stoc*	97	-109
stod han	10	279
stod hon	154	-27
stod lange	22	291
stod*	-282	-287
stodg*	-172	-176
stodgr*	-172	-176
stodgrup	-172	-176
stodj*	-186	-126
stodja	-186	-126
stods*	-182	-222
stodst*	-181	-214
stodstru*	-181	-214
stodstrumpor	-181	-214
stole och	158	-37
stole*	210	44
stolen	210	44
stolpe	214	83
stolt*	-207	-198
stolth*	-207	-198
stolthet*	-207	-198
stoltheten	-207	-198
stom*	53	-187
stoma bug	-129	-107
stoma in	-170	-184
stoma*	-150	-233
stomac*	-150	-233
stomach	-150	-233
stomi ny	-215	-197
stomi svart	279	26
stomi*	213	-54
stomim*	-215	-197
stomimat*	-215	-197
stomimaterial	-215	-197
stomin	279	26
ston*	164	-110
stona nar	209	7
stona*	294	16
stonar	294	16
stop	248	297
stop i	-163	-151
stop if	-129	-107
stop ive	148	-58
stop pa	201	-61
stop woryi	-170	-184
stop*	41	248
stopa	222	409
stopa bilar	-5	221
stopa blode	130	-45
stopa en	224	-6
stopa honom	-2	201
stopa in	-3	292
stopa varld	14	210
stopa*	-32	190
stopar	39	208
stope now	-215	-188
stope when	-231	-223
stor forpa	23	191
stor i	210	42
stor liten	216	-3
stor mangd	247	35
stor som	-338	-260
stor svar	221	54
stora av	-173	-134
stora blaso	184	25
stora enda	-3	187
stora er	237	16
stora folks	-193	-188
stora table	-192	-179
stora tusar	-229	-218
store ar	-189	-178
store at	224	29
store i	-207	-160
store och	264	22
store slar	55	154
store stryp	-50	165
store*	33	244
storeb*	33	244
storebro*	33	244
storebror	33	244
stors forpa	43	182
storsta	43	182
storstad*	-217	-197
storstadningen	-217	-197
stort den	-188	-168
stort mycke	-186	-160
stort*	-72	-272
storta*	-310	-304
stortan	-261	-266
stortana*	-168	-161
stortanageln	-168	-161
stortb*	348	28
stortblo*	348	28
stortbloder	348	28
stot	335	-49
stot av	-106	-161
stot fran	255	30
stot mig	201	9
stot*	279	-122
stota	-145	-213
stota hene	-140	-161
stota inom	149	54
stota jag	-185	-183
stota kompi	-95	-164
stota*	409	-6
stotar	416	2
stovla*	-194	-167
stovlar	-194	-167
straf mig	-5	244
straf*	32	299
strafa	-4	244
stral ar	-245	-236
stral bada	220	-24
stral fran	173	-11
stral genom	9	185
stral i	208	39
stral lite	204	79
stral ner	-203	-150
strala*	310	223
stralar	310	223
strale*	-236	-227
stralen	-236	-227
stram runt	179	24
stran me	-26	217
stran om	-223	-216
strand*	-128	-276
stranden	-205	-283
strang	-127	-211
strangle*	211	129
strangled	211	129
stre*	-590	-386
strea att	-12	196
strea*	-12	196
stream*	-12	196
streamad*	-12	196
streamade	-12	196
stres	-560	-475
stres ge	-260	-254
stres gor	-161	-193
stres hema	58	173
stres korti	-137	-99
stres*	-445	-438
stresa*	-400	-369
stresad	-409	-419
strese*	-231	-283
strim runt	-134	-124
stro*	81	-228
strok	183	10
strok behov	-167	-193
strok far	-159	-134
strok fora	-187	-172
strok heter	-166	-154
strok i	-240	-201
strok nys	270	50
strok och	-232	-206
strok of	-170	-126
strok*	-58	-222
stroke	6	-334
strokela*	-167	-193
strokelarm	-167	-193
stroken	73	249
strom genom	262	11
strom och	160	-36
strom*	181	-62
stroms*	165	-13
stromske*	165	-13
stromskenan	165	-13
stron*	-116	-157
strong*	-196	-183
stronger	-196	-183
strop	190	-3
strop mig	190	-3
strum och	-64	123
strumpby*	-69	120
strumpbyxor	-69	120
strumpor	-208	-74
strun och	155	-22
strup och	158	10
strup pa	-29	159
strup tils	196	26
strup*	279	195
strupe	255	-6
strupg*	-29	159
strupgre*	-29	159
strupgrep	-29	159
stry*	189	168
stryk	-52	392
stryk klade	-269	-222
stryk liten	-146	-144
stryk nar	48	204
stryk pa	-119	-147
stryk*	-284	-105
stryke*	-269	-222
stryker	-269	-222
stryp han	-21	149
stryp inat	159	-7
stryp mig	93	-135
stryp min	-173	-78
stryp pa	145	90
stryp sig	3	193
stryp*	263	-37
strypa	-31	-264
strypt	414	75
strypt*	135	153
stryptag	135	153
stube my	-165	-183
stube*	-165	-183
stubed	-165	-183
stuc*	-187	-295
stuck av	-98	-215
stuck*	9	-171
stucke*	9	-171
stucken	9	-171
stud*	-321	-89
stude i	139	-20
studen*	-52	241
studente*	152	166
studenten	152	166
studi*	-148	-221
studie*	-148	-221
studs*	-291	-299
studsm*	-291	-299
studsmat*	-291	-299
studsmata	-229	-247
stuf	88	257
stuf like	170	-16
stug*	227	164
stuga ensam	-14	184
stuga hunde	126	-12
stuga*	229	166
stugan	229	166
stuk*	-449	-401
stuka fingr	-218	-192
stuka fot	-236	-245
stuka foten	-229	-228
stuka tumen	-313	-253
stuka*	-449	-401
stukad	-258	-259
stukad*	-302	-251
stukade	-302	-251
stukat	-319	-296
stum	-235	-228
stum av	-183	-183
stund a	163	7
stund i	354	84
stund med	-39	162
stund nu	-171	-172
stund och	251	73
styc*	281	203
styck i	210	172
styck sen	191	45
styck*	281	203
stycke*	281	203
stycken	281	203
styg*	-368	-232
stygn	-279	-141
stygn det	-89	-131
stygn gor	-212	-183
stygn*	-282	-284
stygne*	-282	-284
stygnen	-282	-284
styp*	6	256
stypt mig	6	256
stypt*	6	256
stypte	6	256
styr	35	423
styr mig	31	347
styr mina	7	206
styr*	240	7
styre i	201	54
styre slog	162	35
styre*	277	97
styret	277	97
styv*	85	418
styvm laser	1	223
styvm*	1	223
styvma*	1	223
styvmama	1	223
styvp komer	43	206
styvp slog	38	217
styvp*	66	316
styvpa*	66	316
styvpapa	41	245
styvpapa*	46	227
styvpapan	46	227
suck	-102	-175
suck ont	-102	-175
suck*	-40	-190
sucka*	-148	-192
suckar	-148	-192
sude*	487	136
suden	473	126
suden explo	231	64
suden hurts	170	27
suden*	164	35
sudenl*	164	35
sudenly	164	35
sudig	-214	-192
sudig pa	-166	-209
sudig*	322	67
sudigt	322	67
suga	305	129
suga av	32	183
suger in	275	45
suger muste	-209	-199
suger pa	-240	-78
suget	26	277
suget att	20	191
suic*	-278	-194
suici every	63	224
suici i	-247	-248
suici och	6	296
suici*	-278	-194
suicid	-220	-184
suicidal	6	296
suis*	28	230
suisi tanka	28	230
suisi*	28	230
suisid*	28	230
suisidal*	28	230
suisidala	28	230
suma*	-270	-192
sumat*	-270	-192
sumatr*	-270	-192
sumatrip*	-270	-192
sumatriptan	-218	-169
suom*	-187	-184
suome*	-187	-184
suomea	-187	-184
supo*	-261	-245
supor*	-261	-245
suport	-339	-302
sur	-314	-264
sur for	-206	-211
sur jag	37	222
sur jamt	-158	-159
sur och	-238	-286
sura	-149	-233
sura upsto	-149	-233
susa	188	48
susa i	188	48
sutit i	228	2
sutit med	-11	295
sutit pa	-217	-157
sutit up	259	31
sutit vid	-170	-150
suup*	237	23
suupi roiku	195	20
suupi*	237	23
suupie*	237	23
suupieli	237	23
sv	-230	-234
sv eler	-230	-234
svag	415	88
svag att	174	73
svag i	372	115
svag rehab	-144	-96
svag*	503	60
svaga	389	87
svaga ben	262	60
svaga for	213	-12
svaga*	213	-12
svagar*	213	-12
svagare	213	-12
svage fode	195	29
svage krock	-213	-179
svager*	227	47
svagerskan	195	29
svagt	359	61
svagt och	166	21
sval*	138	-152
svald ala	278	-1
svald en	-127	-278
svald mycke	165	65
svald tva	178	36
svald typ	217	20
svale altid	-169	-157
svalj a	170	69
svalj efter	310	101
svalj et	-342	-278
svalj halse	166	72
svalj juice	185	-18
svalj luft	227	72
svalj mit	218	65
svalj o	-211	-184
svalj roste	171	12
svalj saker	34	221
svalj saliv	232	87
svalj snor	-205	-222
svalj spot	298	145
svalj stolt	-207	-198
svalj stora	-192	-179
svalj svaml	151	44
svalj svar	221	54
svalj*	-213	-242
svalja	-109	-221
svalje*	-245	-116
svaljer	-245	-116
svalt	606	105
svalt #	302	16
svalt bater	203	21
svalt en	185	-34
svalt et	222	52
svalt flera	132	44
svalt knapb	203	52
svalt magne	212	50
svalt mig	-26	150
svalt sa	203	51
svalt*	-35	194
svalta	-35	194
svam*	-127	-308
svaml*	320	65
svamla*	320	65
svamlar	320	65
svamp	-129	-272
svamp djurs	-213	-153
svamp igar	201	60
svamp igen	-378	-325
svamp melan	-283	-230
svamp och	280	74
svamp vi	216	34
svamp*	-132	-219
svampg*	202	47
svampgry*	202	47
svampgryta	202	47
svampi*	-191	-181
svampinf*	-191	-181
svampinfektion	-191	-181
svar	183	227
svar att	267	43
svar huvud	306	38
svar jag	-9	297
svar luft	260	75
svar magsm	232	66
svar pa	-384	-404
svar smart	165	53
svar svalj	221	54
svar troth	112	50
svar vakna	160	36
svara	-58	242
svara at	35	248
svara bara	256	223
svara fel	-241	-207
svara i	181	231
svara ja	260	13
svara konst	330	60
svara kort	-12	199
svara me	133	-60
svara melan	1	155
svara pa	-220	-124
svarad*	154	38
svarade	154	38
svarar	297	307
svarat	-249	-278
svard	-203	-193
svard blama	-203	-193
svare ar	40	304
svare*	-258	-3
svaret	-258	-3
svarf fick	25	162
svarf hor	-245	-261
svarf sa	-8	156
svarf svara	162	-1
svarm blekn	165	71
svarm e	156	30
svarm har	180	-26
svarm komer	-164	-233
svarm lager	-182	-205
svarm lasa	-7	225
svarm sla	11	159
svarm slar	25	152
svarm suger	-209	-199
svart	170	-155
svart att	-167	-389
svart bajs	282	9
svart ben	245	78
svart det	194	199
svart efter	-182	-169
svart finge	195	32
svart for	224	-76
svart har	142	230
svart humor	-154	-169
svart huvud	153	43
svart kleti	189	40
svart lite	-197	-182
svart nar	257	49
svart nu	267	0
svart o	173	74
svart rida	266	26
svart som	290	70
svart sot	-198	-150
svart svart	196	26
svart*	379	72
sved*	255	-27
sveda	255	-27
sven	226	178
sven sju	25	164
svens min	177	48
svensk	185	255
svep*	147	-6
svept en	147	-6
svept*	147	-6
svepte	147	-6
sver*	-38	207
sveri vil	-168	-189
sveri*	-38	207
sverig*	-38	207
sverige	-38	207
svet	296	-58
svet pa	-291	-267
svet*	7	-192
sveta	155	75
sveta fast	248	13
sveta i	-194	-175
sveta ihjal	-135	-130
sveta inte	252	63
sveta kalt	212	92
sveta mycke	-349	-305
sveta pa	-202	-177
sveta skaka	155	55
sveta som	-251	-186
sveta*	14	-173
svetas	11	-175
svete riner	248	66
svete*	248	66
sveten	248	66
sveti foter	-204	-196
sveti hande	-223	-230
svetig*	-314	-299
svetiga	-314	-299
svetn ont	214	51
svetn*	-44	-182
svetni*	-44	-182
svetning*	-44	-182
svetningar	-44	-182
svid*	-329	-313
svide av	-213	-195
svide nar	-357	-322
svide och	-256	-224
svide*	-329	-313
svider	-329	-313
svik*	-177	-168
svike blodt	-177	-168
svike*	-177	-168
sviker	-177	-168
svim*	426	34
svima	202	-67
svima av	-229	-235
svima en	-193	-183
svima gang	232	12
svima i	289	159
svima idag	102	-76
svima lol	-241	-203
svima mit	391	133
svima nasta	164	20
svima nu	156	1
svima o	198	21
svima pa	36	-97
svima som	-307	-236
svima tva	229	25
svima vid	-196	-139
svima*	325	14
svimad*	174	-37
svimade	174	-37
svimar	236	-30
svimat	266	33
svimf av	-174	-141
svimf nar	-260	-188
svimf*	274	32
svimfa*	274	32
svimfard*	274	32
svimfardig	274	32
sviml*	217	75
svimle*	217	75
svimleke*	217	75
svimleken	217	75
svin*	-166	-209
svink ute	-211	-199
svink*	-256	-236
svinka*	-211	-199
svinkalt	-211	-199
svino i	168	65
svino*	207	36
svinon*	207	36
svinont	207	36
svlt	265	10
svlt bater	265	10
svule ben	-277	-251
svule blixt	188	63
svule efter	-391	-324
svule fot	-368	-342
svule hals	227	72
svule hand	-215	-193
svule hon	-170	-111
svule i	256	65
svule kind	-294	-263
svule lap	-154	-163
svule men	-208	-144
svule o	-138	-117
svule om	-143	-130
svule overa	246	104
svule pa	-167	-166
svule runt	-226	-167
svule sen	259	43
svule tandk	-223	-201
svule til	269	67
svule tunga	306	70
svule vad	211	78
svule vagel	-129	-97
svule*	-218	-316
svulet	-345	-349
svuln ben	-431	-366
svuln fingr	-225	-198
svuln foter	-240	-198
svuln halse	273	11
svuln igen	290	86
svuln jag	-175	-171
svuln lapar	269	37
svuln lymfk	-206	-199
svuln mar	162	38
svuln ogon	-3	200
svuln tunga	239	91
svuln under	200	50
svuln up	193	-36
svulna	-513	-320
svulna*	502	78
svulnar	545	128
swae*	180	11
swaet*	180	11
swaeti*	180	11
swaeting	180	11
swal*	404	-13
swalo a	203	-41
swalo and	124	-69
swalo pils	235	9
swalo*	404	-13
swalow	253	-12
swalow*	327	-23
swalowed	327	-23
swea*	319	30
sweat*	212	15
sweati*	291	59
sweating	278	56
swel*	278	44
sweli*	278	44
swelin*	278	44
sweling	278	44
symt*	-189	-225
symto hela	-134	-172
symto*	-189	-225
symtom	-134	-172
syna*	269	8
synas	269	8
synd	138	316
synd att	198	365
syne*	187	-35
synen	187	-35
synen forsv	283	53
synen helt	178	46
synen pa	279	107
synen sudig	-214	-192
synfa och	-198	-150
syns	-36	-258
syns i	-104	-185
syns nat	162	73
syo	217	23
syra mot	-29	207
syra up	-204	-221
syra*	233	277
syraf*	278	2
syrafo*	278	2
syraforg*	278	2
syraforgiftning	278	2
syran dog	-116	-142
syran gomer	-45	129
syre*	445	11
syrem visar	243	24
syrem*	318	10
syrema*	318	10
syremata*	287	26
syremataren	287	26
syrematnad	-212	-175
syret	286	2
syret star	286	2
syrga ar	206	32
syri*	-147	-258
syrie*	-147	-258
syrien	-147	-258
syskon	-321	-253
syst*	46	218
syste blir	41	255
syste min	13	226
syste prata	45	271
syste*	46	218
syster	113	243
ta	57	333
ta ala	39	252
ta alved	-193	-222
ta avhug	289	-2
ta baltr	-186	-213
ta barne	22	193
ta blodp	-257	-352
ta bort	-147	80
ta dem	18	275
ta den	-177	-180
ta det	-241	-220
ta dod	-102	-175
ta dom	-141	-133
ta dubel	-188	-153
ta et	-174	-40
ta forsa	-5	285
ta hand	49	396
ta hema	-5	219
ta hjart	-4	226
ta ipren	-265	-257
ta korko	-239	-261
ta live	18	280
ta livet	92	467
ta livt	-2	164
ta medic	221	54
ta metot	-235	-210
ta mig	170	197
ta min	74	186
ta mina	11	159
ta mit	10	351
ta molip	-176	-208
ta mopek	-153	-119
ta mycke	-9	168
ta naspr	-155	-114
ta omepr	72	194
ta pa	203	189
ta pas	33	176
ta prove	-137	-195
ta sin	47	162
ta sit	-162	-3
ta slut	270	340
ta svart	-197	-182
ta table	-175	-171
ta tva	-287	-282
ta ut	-210	-110
ta vacin	-150	-189
tabe*	240	15
tabel*	240	15
tabelt*	240	15
tabelter	240	15
table ala	239	1
table behan	-155	-112
table burke	170	-7
table det	42	228
table fel	-255	-214
table fins	-304	-297
table for	-144	79
table frame	-10	287
table hade	7	204
table hjalp	-175	-150
table i	-137	224
table ifal	-39	122
table igar	-193	-174
table imorg	-200	-247
table jag	17	304
table make	-188	-192
table med	-301	-274
table mit	205	83
table mot	-172	-174
table mycke	288	7
table nar	-141	-133
table nu	169	219
table pa	-239	-46
table run	-179	-172
table under	12	150
tableten	-107	-287
tableter	346	178
tableter*	-72	175
tableterna	-72	175
tablets	-250	-87
tack	-530	-251
tack da	-252	-255
tack for	-58	228
tack garna	-247	-251
tack men	20	223
tack och	-238	-239
tack sa	-191	-196
tacka er	-229	-229
tacke kraks	201	21
tacke over	169	40
tacks vil	-107	-124
taco*	-173	-189
tacos	-173	-189
tafs*	47	284
tafsa pa	47	284
tafsa*	47	284
tafsar	26	227
tafsat	34	188
tagi*	374	91
tagit	326	74
tagit #	339	53
tagit ala	297	-29
tagit alved	-464	-359
tagit barne	-31	150
tagit doset	187	-21
tagit en	58	-202
tagit farva	20	223
tagit fel	264	35
tagit for	203	29
tagit fram	-37	199
tagit ghb	117	-21
tagit hela	284	-14
tagit henes	-23	152
tagit insul	188	73
tagit min	68	-96
tagit mit	-26	260
tagit pa	-54	232
tagit table	333	1
tagit ut	-46	87
tagit*	249	23
tagits	249	23
tags*	196	99
tagsp o	181	-42
tagsp*	196	99
tagspa*	196	99
tagspare*	186	66
tagsparet	186	66
tagt*	188	207
tagti inte	9	207
tagti*	9	207
tagtid*	9	207
tagtider	9	207
tagtr halse	158	-2
tagtr*	158	-2
tagtra*	158	-2
tagtrade*	158	-2
tagtraden	158	-2
taju*	237	-3
tajut*	237	-3
tajuto*	237	-3
tajuton	204	-3
tak	262	202
take a	-15	-140
take ibupr	-239	-167
take to	-4	216
taket och	-190	11
taket pa	230	-41
takt	247	53
takt med	194	55
tal	-293	-346
tala*	155	355
talar	149	266
talar direk	9	229
talat	29	236
tale*	-84	-296
talet	-84	-296
talet ar	-241	-202
talet en	185	53
talet forsv	246	46
talet i	229	40
talet konst	319	30
talet o	180	24
talet och	-239	-235
talri inget	-175	-185
talri och	173	60
talrik	-226	-251
talrik*	210	6
talriken	210	6
tals*	244	15
talsv som	244	15
talsv*	244	15
talsva*	244	15
talsvari*	244	15
talsvarigheter	244	15
talt*	209	-35
talta	-133	-133
talta med	-133	-133
talte yr	193	39
talte*	283	28
taltet	283	28
tampo akte	168	16
tampo var	-176	-163
tamponad*	168	16
tamponaden	168	16
tampong	-176	-163
tan	-480	-486
tan bara	-143	-130
tan den	-224	-210
tan i	-272	-258
tan och	-224	-227
tan svart	-182	-169
tan svule	-198	-180
tan til	178	61
tan tror	-224	-230
tana	14	170
tana iltan	14	170
tana*	-334	-359
tanag*	-334	-359
tanage*	-279	-259
tand	-252	-109
tand efter	-248	-193
tand ont	-196	-188
tand pa	-188	49
tand sedan	-197	-195
tand*	-232	-150
tanda	23	232
tanda*	9	291
tandar*	9	291
tandare	27	245
tandaren	-24	149
tande ar	-186	-170
tande i	226	21
tande kamin	126	31
tande ljus	-209	-182
tande pa	-161	197
tande skalr	261	36
tande tar	23	292
tanden	-176	-94
tander	-121	62
tander*	196	199
tanderna	196	199
tandk ar	-161	-124
tandk blode	-240	-211
tandk har	-205	-174
tandk nar	-276	-180
tandk och	263	12
tandk som	-182	-155
tandk*	-202	-273
tandko*	-149	-220
tandkot	-274	-239
tandkote*	-86	-177
tandkotet	-86	-177
tandkr*	-211	-198
tandkram	-211	-198
tandl gav	-127	-133
tandl han	39	185
tandl hela	-129	-129
tandl nys	-163	-128
tandl*	-370	-354
tandla*	-370	-354
tandlaka*	-370	-354
tandlakaren	-333	-369
tandlakarintyget	39	185
tandlakarskrack	-194	-202
tandr*	-264	-295
tandre*	-149	-241
tandregl*	-149	-241
tandregleringen	-149	-241
tands rekto	34	164
tands*	-242	-160
tandst*	-203	-117
tandsten	-242	-254
tandstic*	34	164
tandsticka	34	164
tandt*	-244	-214
tandtr*	-244	-214
tandtrad	-185	-167
tandu ater	182	14
tandu*	182	14
tandut*	182	14
tandutdr*	182	14
tandv efter	-232	-200
tandv kan	-196	-180
tandv och	180	44
tandv sa	-54	-162
tandv*	-5	-223
tandva*	38	-168
tandvard	-300	-243
tandvats*	378	137
tandvatska	378	137
tandve*	-217	-213
tandverk	-217	-213
tank	46	369
tank att	-24	167
tank doda	22	267
tank om	27	175
tank*	-10	375
tanka	-231	-184
tanka dar	15	266
tanka gar	36	188
tanka genom	82	201
tanka pa	-334	-119
tanka snura	7	180
tanka*	-222	239
tankar	-271	145
tankar*	-63	224
tankarna	-63	224
tanke	6	220
tanke att	13	198
tanke do	9	155
tanke fa	26	157
tanke ga	-65	144
tanke gora	92	322
tanke hela	42	194
tanke hopa	254	-57
tanke huga	-11	267
tanke jag	52	255
tanke kola	19	170
tanke om	43	212
tanke sa	95	234
tanke svalt	-35	194
tanke ta	59	383
tanke*	144	311
tanker	163	320
tankt	96	291
tankt har	7	204
tankt jag	98	177
tankt kora	-55	223
tankt pa	-187	-82
tant*	155	-89
tante vid	148	-71
tante*	155	-89
tanten	155	-89
tapa	173	223
tapa anu	-173	-202
tapa det	-47	300
tapa talet	185	53
tapaa	34	337
tapaa itsen	8	250
tapad bort	-133	-153
tapad det	36	295
tapad en	-267	-276
tapad hakan	-255	-248
tapad har	-222	-222
tapad jag	213	79
tapad kafek	264	4
tapad linse	-196	-193
tapad lufte	-204	-128
tapad ordet	-154	-190
tapad rutan	187	21
tapad synen	313	109
tapad*	-234	-254
tapade	-234	-254
tapan	14	170
tapan itsen	14	170
tapar	124	-69
tapar alt	218	27
tapar andan	329	65
tapar det	-18	194
tapar greje	187	20
tapar har	-404	-432
tapar kafek	214	30
tapar kanse	-226	-196
tapar kontr	76	262
tapar saker	162	-47
tapat	-224	-385
tapat bort	-259	-269
tapat kanse	258	2
tapat min	-215	-190
tapat roste	-238	-232
tapat spira	23	161
tapat trade	-251	-240
tapt	-532	-466
tapt i	-333	-292
tapt sa	-207	-131
tar	-164	31
tar #	-264	-55
tar al	145	-26
tar ala	31	277
tar alt	15	205
tar blodt	215	95
tar bra	-153	-180
tar det	-140	73
tar dod	-154	-219
tar eliqu	257	77
tar emot	172	313
tar farva	-159	-180
tar han	-55	198
tar hand	28	267
tar honom	-55	76
tar hunde	68	234
tar inan	46	253
tar jag	72	291
tar kal	-238	-237
tar livet	-305	-489
tar mig	125	376
tar min	30	284
tar mit	9	218
tar p	-126	-172
tar pa	-59	109
tar sig	291	-53
tar slut	-95	-260
tar som	-203	-192
tar svule	227	72
tar table	-39	182
tar tid	160	9
tar waran	221	25
tarmv magen	196	22
tarmv*	196	22
tarmvr*	196	22
tarmvred	196	22
tarn*	-35	-189
tarna	-35	-189
tarna ar	158	-6
tarna domna	-182	-162
tarna kapad	202	27
tarna kliar	-211	-179
tarna och	141	-1
tart*	-283	-233
tarta	-283	-233
tas	-269	-280
tas bort	-238	-230
tase*	-229	-286
tasen	-229	-286
tat ont	229	45
tatu*	-317	-313
tatue mig	-256	-246
tatue*	-317	-313
tatuer*	-317	-313
tatuerat	-256	-246
tavl*	-171	-165
tavla i	-147	-187
tavlo ont	-213	-192
tavlo*	-203	-55
tavlor	-213	-192
taxi*	351	256
taxic laste	-16	194
taxic*	201	231
taxich*	201	231
taxichau*	201	231
taxichauforen	-21	264
taxin	269	21
tbc	-190	-158
tbe	-240	-267
tbe sprut	-175	-162
tear*	202	3
teari pain	202	3
teari*	202	3
tearin*	202	3
tearing	202	3
teat*	-348	-394
teate o	-174	-137
teate*	-348	-394
teater	-265	-271
teater*	-238	-298
tecke pa	1	187
teeth	189	-30
tege*	-187	-175
tegel	-228	-233
tegel ont	-228	-233
tejp*	-79	196
tejpa	23	239
tejpa et	23	239
tejpa*	-204	-43
tejpad	-224	-210
tejpas	-136	-168
teka*	197	14
tekan over	197	14
tekan*	197	14
tekana*	197	14
tekanan	197	14
tekn*	-164	-118
tekni*	-164	-118
teknik*	-164	-118
tekniker	-164	-118
tel	40	368
tel my	9	229
tele*	-198	27
telef har	-272	-287
telef hela	55	215
telef helst	-186	-249
telef hon	12	153
telef jag	27	246
telef min	42	170
telef nys	161	4
telef och	154	186
telef ringd	-145	-177
telef skaka	-162	-168
telef*	-198	27
telefo*	-198	27
telefon	63	272
telefone*	-228	63
telefonen	-228	63
telefonk*	-273	-332
telefonkon	-148	-193
telefonu*	-187	-212
telefonumer	-187	-212
temp	452	37
temp just	198	8
ten	-95	-253
ten times	179	1
tend*	-335	-337
teni*	-227	-270
tenis*	-216	-253
tenisa*	-216	-253
tent*	-386	-416
tenta	-188	-215
tenta pa	-188	-215
tenta*	-317	-316
tentaa*	-177	-178
tentaang*	-177	-178
tentaangest	-177	-178
tentan	-288	-265
tento rygon	-163	-138
tento*	-209	-216
tentor	-180	-182
terib heada	181	28
term*	218	64
termo bara	159	23
termo visar	255	36
termo*	296	45
termom*	296	45
termomet*	296	45
termometern	296	45
test	-271	-281
test*	-188	-314
testa	-283	-359
testa bevit	55	182
testa i	25	157
testa mig	-230	-282
testa sig	-186	-154
testa skamt	-148	-183
testamentet	72	180
teste visar	228	56
tested	-214	-181
testi ar	152	45
testi har	298	55
testi lite	-139	-110
testi och	-273	-214
testi pain	254	37
testi plots	307	55
testi*	120	-101
testic*	205	29
testicle	205	29
testik*	56	-119
testikel*	56	-119
testikelsmarta	307	55
testr til	-157	-143
testr*	-157	-143
testre*	-157	-143
testrems*	-157	-143
testremsor	-157	-143
teta*	-224	-241
tetan shot	-206	-198
tetan*	-224	-241
tetanu*	-224	-241
tetanus	-224	-241
teve*	194	142
teven	219	181
teven talar	9	229
text*	203	220
texte goodb	-24	157
texted	-47	206
tgit	240	15
tgit #	240	15
thail igar	205	0
thail vilka	-153	-147
than do	-166	-188
than*	-241	-66
thank*	-257	-143
thanks	-257	-143
that	-501	-127
that a	-331	-297
that depre	25	228
that i	-262	-202
that im	-158	-180
that norma	-325	-282
the	177	287
the baby	299	180
the back	-408	-393
the bee	164	38
the best	-175	-239
the bil	-231	-223
the break	-210	-212
the bridg	9	337
the burns	6	196
the close	208	-23
the compu	-191	-188
the coura	57	243
the dark	-253	-268
the denti	88	-95
the door	-23	195
the dose	179	1
the finge	-225	-213
the first	-94	128
the floor	313	-145
the garag	-38	219
the garde	163	7
the glas	235	26
the hair	187	7
the house	256	14
the ice	211	207
the last	252	267
the leg	295	17
the light	166	13
the morni	-296	-172
the outsi	-266	-265
the pain	48	211
the pils	-35	166
the point	-3	213
the radio	-231	-297
the rash	-349	-318
the rent	10	240
the right	-129	135
the roof	163	-39
the rope	-38	219
the sofa	-292	-270
the stair	84	240
the top	-161	-177
the towel	253	28
the voice	31	262
the whole	-76	-182
them mysel	-134	-193
there	-195	-46
there a	-235	-200
there anoth	-188	-192
they	-160	267
they are	26	240
they bleed	15	201
they could	12	201
they say	-73	151
thin*	173	448
thine and	-158	-150
thine today	166	-2
thing*	26	259
things	26	259
think about	42	334
think gunky	-173	-164
think hands	-248	-219
think i	-235	-295
think im	243	26
think the	-11	251
think they	2	173
think*	56	478
thinki*	61	352
thinking	61	352
thinks	19	332
third time	-303	-314
this year	-327	-283
thou*	-131	165
thoug about	43	182
thoug of	-13	232
thoug*	-131	165
though	-269	-279
though*	12	368
thought	43	182
thoughts	-18	313
thre*	-271	-232
threa to	36	178
threa*	36	178
threat*	36	178
threaten*	36	178
three	-353	-438
three days	-294	-250
three weeks	-188	-217
threw up	52	-115
throa and	-185	-153
throa every	-191	-175
throa feels	137	41
throa is	278	46
throa like	-165	-173
throa*	-169	-236
throat	-169	-236
throb*	-222	-227
throbi*	-222	-227
throbing	-222	-227
throu a	235	18
throu the	223	159
throu*	346	172
throug*	346	172
through	346	172
thum*	-165	-179
thumb	-165	-179
thur*	-270	-230
thurs*	-270	-230
thursd*	-270	-230
thursday	-270	-230
tia atack	293	42
tick*	10	243
ticka i	24	256
ticka*	24	256
tickar	24	256
tid att	-26	173
tid brane	-198	-200
tid for	-274	-307
tid hos	-338	-381
tid i	43	176
tid imorg	-199	-230
tid tar	-32	229
tid til	-188	-255
tide*	-124	-121
tiden ar	168	31
tiden frukt	124	55
tiden kan	-284	-241
tiden krock	-229	-170
tiden magra	224	52
tiden pa	-218	-101
tiden saker	191	45
tiden sen	161	17
tiden sjund	-21	144
tider gar	-205	-230
tider jag	38	159
tidig gravi	234	83
tidig klock	-247	-236
tidn*	16	-177
tidni up	213	20
tidni*	16	-177
tidnin*	16	-177
tidninge*	16	-177
tidningen	16	-177
tiga	50	280
tight band	190	-16
tikt*	-207	-162
tikto*	-207	-162
tiktok	-207	-162
til #	-221	-277
til ala	54	260
til aorta	-190	-164
til att	-102	100
til axeln	187	81
til barn	-219	-210
til barne	-212	15
til barnm	-264	-222
til baten	-188	-197
til blods	-157	-143
til brevl	292	9
til bron	-48	234
til brost	-213	-217
til busen	-166	-166
til dagis	-206	-162
til det	59	267
til dods	-35	194
til dokto	-21	302
til doren	241	-58
til er	-465	-273
til et	-40	185
til farmo	-35	111
til forlo	-169	-230
til forsa	-113	-180
til forsk	-240	-259
til freda	-217	-242
til gardi	269	12
til grane	47	253
til gymet	-165	-219
til halse	156	1
til hela	-175	-162
til hemet	10	157
til himle	64	261
til honom	126	351
til i	258	0
til iblan	-185	-174
til jul	-205	-252
til kan	84	232
til kardi	-170	-169
til kavep	-142	-158
til knat	321	110
til koket	-198	-226
til lande	-141	-170
til liv	-163	-230
til lunch	-171	-132
til magen	170	69
til magsa	-168	-166
til mama	-176	-11
til man	-3	212
til melan	140	23
til mig	14	422
til mormo	13	210
til nar	-304	-351
til nio	-25	137
til nu	196	15
til och	76	-79
til pa	42	245
til psyko	-248	-279
til saken	-199	-210
til saker	19	227
til sex	40	188
til sjon	70	276
til sjukg	-200	-242
til skola	-111	165
til somar	192	8
til stuga	-17	229
til sven	25	164
til thail	-207	-231
til they	44	310
til tio	-202	-200
til vaner	-179	-216
til vansi	-266	-280
til vanst	238	51
til vape	161	27
til vapen	-1	238
til vatne	-16	164
til veter	-143	-165
tilba och	52	226
tilba stark	86	186
tils	-25	407
tils alt	190	-10
tils hon	-27	245
tils hunde	33	166
tils jag	27	390
tils pa	-160	-176
tilt*	226	59
tilta*	226	59
tiltal	226	59
tima*	49	-207
timar	58	-200
timar bebis	-159	-149
timar for	-207	-197
timar hjalp	-201	-177
timar i	-260	-271
timar men	-206	-199
timar nu	226	69
timar och	271	144
timar prov	-182	-171
timar sen	312	-15
timar tanka	-214	-209
timar tips	-145	-185
timar*	-147	-146
timars	-147	-146
time	327	166
time i	-212	-235
time nu	170	79
time och	234	0
time pa	-303	-331
time pojke	154	64
time riner	157	57
time sen	295	-34
timen norma	-209	-164
timen ont	162	73
times	-129	-297
times the	267	22
tini*	-84	-274
tinin gamal	158	63
tinin och	273	54
tinin pa	-250	-212
tinin*	151	-45
tining*	151	-45
tiningen	210	-1
tinit*	-363	-370
tinitu*	-363	-370
tinitus	-346	-352
tio ar	-306	-165
tio dagar	-65	-2
tio det	-84	-155
tio minut	363	71
tio pa	213	89
tio pufar	286	39
tio skule	-212	-209
tio varje	-25	137
tipa*	255	20
tipad*	255	20
tipade	255	20
tips	-598	-648
tips for	-198	-251
tips pa	-199	-287
tired after	-216	-246
tisdag	-254	-264
tita	239	239
tita i	204	13
tita ner	162	-12
tita pa	148	197
tita*	75	270
titad konst	185	53
titad pa	-178	-134
titar	88	260
titar bara	335	-10
titar nar	60	189
titar ner	-20	331
titar pa	-202	23
titat	-13	319
titat pa	3	234
tjaf*	-216	-211
tjafs	-181	-190
tjafs hema	-181	-190
tjar*	271	94
tjara	271	94
tjara a	151	21
tjat	-105	-168
tjat fran	-105	-168
tjat*	-206	-220
tjata kan	-127	-180
tjata*	-206	-220
tjatar	-206	-220
tjej sager	43	188
tjej*	225	104
tjeje e	101	-69
tjeje foder	207	20
tjeje mar	-160	-143
tjeje*	266	134
tjejen	255	84
tjoc*	242	14
tjock efter	242	34
tjock och	262	67
tjock*	352	83
tjockn*	247	41
tjocknar	247	41
tjugo ar	-258	-214
tjugo om	32	138
tjut*	280	73
tjute vi	214	18
tjute*	279	73
tjuter	279	73
to	-188	245
to a	-275	-140
to book	-267	-263
to breat	239	-8
to cal	-158	-165
to die	51	386
to end	45	342
to exerc	-141	-131
to faint	-170	-171
to feel	-100	75
to go	87	178
to have	-175	-90
to hurt	2	215
to kil	-1	223
to left	146	-4
to live	-11	255
to say	-16	216
to sleep	114	221
to stab	-8	214
to swalo	148	-79
to the	-244	-146
toa	-75	-272
toa hela	-149	-187
toal*	260	131
toale blev	131	-46
toale en	-234	-270
toale hart	-231	-188
toale*	260	131
toalet*	260	131
toaleten	287	154
toan han	-42	114
toan kal	174	73
toan men	-171	-132
toda*	0	299
today i	8	299
today shes	166	2
todl*	82	-174
todle drank	377	70
todle has	-204	-133
todle*	82	-174
todler	178	-101
toe	-282	-313
toe nail	-165	-183
toe need	-148	-162
tog ala	223	-47
tog alved	191	45
tog av	232	161
tog barne	161	-70
tog blodp	-237	-180
tog det	-74	-250
tog for	246	37
tog halva	179	-1
tog han	27	190
tog heroi	253	88
tog kokai	202	52
tog kuden	-70	180
tog livet	-158	-200
tog masa	155	-24
tog med	44	217
tog medic	-207	-197
tog mig	75	419
tog min	-124	-220
tog mina	48	306
tog mit	-12	163
tog nagra	213	18
tog ner	-197	-178
tog ny	223	24
tog overd	-250	-233
tog pa	25	223
tog slut	-321	-307
tog strup	25	164
tog stryp	168	249
tog tre	309	5
tog treti	300	46
tog tva	-373	-289
toin*	253	40
toine*	253	40
toinen	253	40
tok	22	-175
tok for	-172	-210
tok och	218	26
toki*	-257	-236
tokig	-258	-241
told	-221	3
told me	-128	84
tolk	-312	-305
tolk jag	-21	152
tolk til	-143	-181
tolv benet	191	35
tolv ska	-141	-126
tom	357	95
tom ask	173	-43
tom det	170	-7
tom jag	-34	166
tom skar	36	221
toma alved	178	-19
toma askar	190	-52
toma*	-244	-232
tomat blir	-228	-215
tomat*	-228	-215
tomate*	-228	-215
tomatern*	-228	-215
tomaterna	-228	-215
tomt men	-179	-216
tomt sen	-41	153
tomt*	-233	-10
tomta och	43	196
tomta*	43	196
tomtar	43	196
tomte skag	-250	-189
tomte*	-250	-189
tomten*	-250	-189
tomtens	-250	-189
ton	-329	-308
tonar ar	-170	-177
tonar drive	-169	-160
tonar fick	194	43
tonar har	232	-14
tonar hon	-149	-241
tonar om	-162	-153
tonar sager	-236	-267
tonar skar	15	240
tonar skriv	22	233
tonar vaxer	-167	-126
tonaring*	62	-236
tonaringen	91	-192
tong*	206	28
tongu sweli	187	16
tongu*	206	28
tongue	206	28
toni*	153	399
tonig is	28	171
tonig*	28	381
tonigh*	28	381
tonight	28	381
tons*	278	28
tonsi och	217	42
tonsi*	278	28
tonsil*	278	28
tonsilop	217	42
too much	-187	-175
took	495	282
took a	190	20
took about	247	15
took al	282	7
took the	109	238
took too	213	-26
toot*	-402	-382
tooth	-244	-253
tooth*	-314	-278
tootha*	-314	-278
toothach*	-314	-278
toothache	-314	-278
top shelf	-161	-177
tor	-305	-424
tor hud	-346	-301
tor i	-267	-282
tor luft	-298	-240
tor sex	229	11
tora	-547	-548
tora hande	-253	-264
tora lapar	-187	-226
tora ogon	-367	-339
tora slemh	-206	-202
tork*	45	-139
torka mig	41	-139
torka*	45	-139
torkar	137	-68
torkat	-214	-179
tors*	-275	-202
torsd det	149	4
torsd har	24	166
torsd men	25	162
torsd och	-179	-175
torsdag	-228	-80
torsk	-305	-260
torst och	194	75
torst slo	201	49
torstig	-106	-237
touc*	43	321
touch me	45	283
touch*	43	321
touche*	45	283
touches	26	197
towe*	262	28
towel	262	28
track	166	27
track en	166	27
trad	192	-72
trad fol	195	-23
trad ont	184	52
traden	-251	-240
tradet	182	173
traf	-203	-207
traf for	-203	-207
traf*	96	300
trafa	-74	214
trafa ar	-14	139
trafa av	221	-13
trafa dokto	-212	-271
trafa en	-40	132
trafa folk	-192	-251
trafa fysio	-136	-186
trafa min	-5	167
trafa vaner	1	198
trafa*	251	276
trafad*	249	198
trafade	74	202
trafades	221	-13
trak*	165	-183
trake besta	-185	-184
trake*	-13	-178
trakeo*	-185	-184
trakeost*	-185	-184
trakeostomi	-185	-184
traki pa	-205	-188
traki*	-306	-313
trakig*	-306	-313
trakighe*	-249	-239
trakighet	-249	-239
trakt tipad	255	20
trakt*	333	13
trakto*	333	13
traktorn	383	59
tramp han	189	64
tramp mig	-234	-199
trampa*	-162	-233
trampade	-260	-246
trampar	150	-11
trampo*	189	-37
trampoli*	189	-37
trampolin	189	64
tran*	-103	-180
trana	-296	-365
trana brost	-188	-167
trana mer	-156	-176
trana smog	-5	202
trana som	-172	-210
trana tar	63	177
tranar	-274	-185
tranar*	150	331
tranaren	138	298
trang	380	65
trang efter	256	13
trang och	218	-7
trang*	248	21
trangr*	217	9
trangre	217	9
trani i	-297	-252
trani knat	-195	-169
trani*	-467	-468
tranin*	-467	-468
traning	-232	-253
traninge*	-292	-298
traningen	-292	-298
tranings*	-357	-345
traningsvark	-309	-286
trans har	21	309
trans och	203	10
trans*	180	259
transp*	205	245
transpla*	203	10
transplanterad	203	10
trapa	-225	-277
trapa igar	6	218
trapa ner	-183	-203
trapa slo	149	10
trapa som	187	5
trapa ut	-265	-308
trapa*	90	256
trapan	182	361
trape och	167	-8
trape*	193	46
trapen	193	46
traph han	142	-9
traph*	121	224
traphu*	121	224
traphuse*	117	202
traphuset	117	202
trapo i	-114	-169
trapo sen	-235	-230
trapo*	-203	-223
trapor	-352	-339
trapr nar	214	15
trapr*	208	69
trapra*	208	69
traprack*	208	69
trapracket	208	69
tras*	177	129
trasd*	181	29
trasdo*	181	29
trasdock*	181	29
trasdocka	181	29
trasi fonst	194	-26
trasi strum	-69	120
trasiga	-69	120
trasigt	194	-26
tre anfal	224	28
tre dagar	-329	-352
tre fingr	242	22
tre gange	370	-56
tre handu	177	3
tre har	-197	-202
tre huset	-138	-177
tre i	-279	-55
tre kilo	-204	-176
tre manad	-390	-415
tre minut	149	51
tre styck	-3	227
tre toma	1	160
tre vecko	325	88
trea	-257	-249
trea kansk	-255	-248
trea*	-136	-305
trear ar	205	18
trear fol	-213	-143
trear fraga	-223	-195
trear haler	-189	-190
trear har	259	66
trear hela	172	43
trear slar	-140	-195
trear*	-136	-305
treari*	-136	-305
trearing	-371	-336
treda*	-186	-125
tredag*	-186	-125
tredagar*	-186	-125
tredagarsfeber	-186	-125
tredj i	-260	-252
tredj lugnt	158	-2
tredj pa	175	26
tredj time	-176	-163
tredj trapa	-156	-162
treti alved	300	46
treti ar	-191	-269
treti knufa	-14	219
treto och	-14	139
treto*	-14	139
treton	-14	139
trev*	-20	-148
trevl helg	-244	-228
trevl*	-20	-148
trevli*	-20	-148
trevlig	-244	-228
trie*	-322	-294
tried	-322	-294
tried prune	-254	-297
tried zinc	-171	-141
tril*	244	-83
trila av	-189	-147
trila fran	201	-25
trila ner	264	13
trila*	158	-88
trilad*	233	-23
trilade	233	-23
trip*	-245	-163
tript*	-245	-163
tripta*	-245	-163
triptane*	-245	-163
triptaner	-245	-163
triv*	-206	-223
trivs	-154	-224
trod*	258	-9
trode	258	-9
trode det	282	30
trode ja	-177	-165
trode var	294	90
trog	-249	-257
trog mage	-264	-267
trog*	262	96
trogt	262	96
trogt att	170	69
troj*	206	-86
troja bran	138	-26
troja*	138	-26
trojan	138	-26
trombo*	-178	-175
trombos	-178	-175
tror	280	118
tror att	198	229
tror de	184	107
tror det	126	-104
tror farmo	191	1
tror jag	124	-117
tror lufte	-214	-192
tror papa	223	32
tror typ	-21	149
trosa*	-255	-206
trosan	-255	-206
trosk och	187	20
trosk*	184	30
troskl*	187	20
trosklar*	187	20
trosklarna	187	20
troso efter	-2	214
troso*	20	348
trosor	24	259
trosor*	-2	214
trosorna	-2	214
trost ar	-110	-190
trost glas	-161	-139
trost*	-162	-129
trosta*	-162	-129
trostand*	-110	-190
trostande	-110	-190
trostate*	-161	-139
trostater	-161	-139
trot	-450	-302
trot a	191	57
trot att	120	-105
trot av	-164	4
trot efter	-281	-307
trot har	-170	-159
trot hela	-283	-300
trot i	-3	142
trot mit	207	70
trot nu	236	71
trot och	-263	-310
trot pa	-314	38
trot sager	206	17
trot sen	-184	-189
trot som	-170	-171
trot vil	60	230
trot*	-136	-365
trota	-226	-246
trota an	-179	-193
trota ogon	-157	-149
trota*	175	-22
trotar*	175	-22
trotare	175	-22
troth andfa	112	50
trots	-18	-209
trots inhal	207	48
trots kasta	-255	-258
trots*	-289	-289
trotsa*	-289	-289
trotsald*	-255	-258
trotsalder	-255	-258
trum*	238	62
truma	238	62
tryck	153	-90
tryck anars	-159	-170
tryck ar	206	-42
tryck det	294	10
tryck et	256	94
tryck han	-186	-125
tryck hela	219	63
tryck hon	-186	-162
tryck i	66	-182
tryck lag	-253	-218
tryck melan	160	66
tryck ner	-51	167
tryck nu	179	-5
tryck over	206	-49
tryck sig	51	244
tryck som	183	-18
tryck til	156	1
tryck up	73	219
tryck varje	12	215
trycka	244	79
trycke	-187	-194
trycket	143	-171
tryckt	286	210
tryckt*	3	226
tryckte	3	226
tryg	-397	-446
tryg hema	-203	-121
tryg i	-166	-225
tryg vilke	-156	-187
tryk*	162	46
tryke o	162	46
tryke*	162	46
tryker	162	46
tuga	-161	-124
tuga*	363	27
tugad pa	222	32
tugad*	163	-48
tugade	163	-48
tugar	167	-28
tugar dalig	228	32
tugar jag	-169	-171
tugat	234	47
tugat pa	234	47
tugu*	-128	-150
tugum*	-128	-150
tugumi	-128	-150
tuke*	202	6
tukeh*	202	6
tukeht*	202	6
tukehtuu	202	6
tule*	238	5
tulee	238	5
tulee nyt	238	5
tume*	-77	-359
tumen	-77	-359
tumen i	253	29
tumen med	-109	-117
tumen nar	-136	-188
tumen pa	-342	-324
tumen svule	-168	-119
tumen varje	-167	-136
tums	-191	-175
tums are	-191	-175
tumy	-353	-310
tumy hurts	-232	-212
tune	318	40
tune jalko	318	40
tung	-123	-247
tung kval	-219	-196
tung lastb	-202	-163
tung pres	184	29
tung som	206	22
tung sveta	212	89
tung*	-26	-176
tunga	-35	-181
tunga a	282	75
tunga bara	215	95
tunga barne	-141	-169
tunga blir	224	29
tunga e	211	35
tunga kans	302	90
tunga och	292	21
tunga pa	-358	-307
tunga sa	-179	-144
tunga saker	-183	-164
tunga sluta	-283	-241
tunga stor	221	54
tunga svart	270	131
tunga svuln	295	108
tunga vaxer	157	53
tunga*	-23	-215
tungan	-23	-215
tungt	95	13
tungt ar	191	35
tungt att	145	-112
tungt i	299	48
tungt just	-232	-262
tungt over	185	75
tupa	171	-3
tupa av	171	-3
tupa*	218	56
tupar	218	56
tupar av	218	56
tur	15	276
tura*	-185	-225
turas	-185	-225
turas om	-185	-225
turn*	265	181
turp*	325	52
turpo pahki	178	29
turpo*	325	52
turpoa*	325	52
turpoaa	325	52
tusa*	-315	-243
tusar	-298	-263
tv	-190	-30
tv jag	-132	-156
tv n	-87	109
tv spel	-212	-218
tva alved	-432	-326
tva dagar	-236	-328
tva fingr	264	21
tva hal	-178	-169
tva hjart	-299	-239
tva idag	-166	-162
tva karto	237	9
tva kater	-157	-183
tva kilar	18	295
tva manad	-54	-278
tva och	-191	-47
tva somnt	-44	119
tva stota	149	54
tva styck	221	2
tva til	-211	-197
tva timar	98	-105
tva vanst	-197	-195
tva vecko	-152	-111
tvaa	-122	-185
tvaa*	141	-92
tvaar biter	-256	-216
tvaar bits	-195	-167
tvaar doter	206	32
tvaar har	171	-35
tvaar snora	-185	-126
tvaar*	141	-92
tvaari*	141	-92
tvaarig	206	32
tvaaring*	135	-109
tvaaringen	135	-109
tval	-249	-196
tvam*	192	19
tvama ar	192	19
tvama*	192	19
tvaman*	192	19
tvamanad*	192	19
tvamanaders	192	19
tvan*	-146	-195
tvang*	-146	-195
tvangs*	-146	-195
tvangsta*	-136	-180
tvangstankar	-136	-180
tvar*	235	-50
tvare kans	-178	-139
tvare och	258	23
tvare*	222	-1
tvaren	222	-1
tvart	255	66
tvart for	167	36
tvat	-202	-229
tvat och	-133	-139
tvat*	-229	-67
tvata behov	-184	-193
tvata honom	67	173
tvata med	-188	-202
tvata*	-272	-285
tvatat	-179	-196
tvatm kliar	-185	-156
tvatm*	-255	-268
tvatme*	-254	-231
tvatmede*	-297	-265
tvatmedel	-297	-265
tvats jag	12	172
tvats*	62	248
tvatst*	62	248
tvatstug*	62	248
tvatstugan	62	248
tvin*	-157	87
tving att	-139	-207
tving en	68	242
tving hit	-176	-208
tving i	-267	-282
tving sig	42	272
tving*	-157	87
tvinga*	-131	91
tvingad	-41	141
tvingade	64	333
tvingar	-203	-136
tvingat	68	242
tvun*	33	211
tvung ha	33	211
tvung*	33	211
tvunge*	33	211
tvungen	33	211
twic*	156	-40
twice	156	-40
twitc al	205	-15
twitc shoul	-153	-122
two weeks	-353	-361
tycke det	-130	-237
tycke livet	-173	-183
tycke*	-228	-159
tycker	-228	-159
tyngd over	335	57
tyngr for	179	-23
tyngr*	179	-23
tyngre	179	-23
typ besta	-11	148
typ do	58	245
typ eta	191	57
typ gaspa	248	79
typ hyper	-135	-130
typ i	207	20
typ ja	-21	149
typ sju	-155	-162
typ varje	61	217
type inhal	175	43
tyst andni	-175	-139
tyst bara	8	174
tyst maken	-138	-177
tyst nu	321	38
tyst och	198	66
ugn	227	53
ugn och	227	53
ugne*	-247	-210
ugnen	-247	-210
ugnen ar	-156	-181
uhka*	17	305
uhkas tapaa	19	265
uhkas*	19	265
uhkasi	19	265
ukra*	-215	-151
ukrai*	-215	-151
ukrain*	-215	-151
ukraina	-215	-151
ultr*	-245	-253
ultra i	-143	-114
ultra o	-111	-146
ultra*	-245	-253
ultral*	-245	-253
ultralju*	-245	-253
ultraljud	-204	-177
ultraljudet	-177	-209
unal*	49	270
unali mig	49	270
unali*	49	270
unaliv*	49	270
unaliva	49	270
uncl*	-35	223
unco*	312	-24
uncon*	312	-24
uncons*	188	-21
unconsci*	188	-21
unconscious	188	-21
under #	-239	-295
under armar	-347	-278
under av	-166	-154
under behan	196	11
under bil	260	12
under borde	-21	152
under brost	-92	-193
under doter	1	160
under efter	14	225
under en	224	6
under fikat	184	26
under fotbo	176	51
under foten	-272	-259
under hakan	225	10
under halen	-137	-152
under har	357	10
under hogra	-249	-212
under hon	191	27
under huden	332	94
under kliar	-163	-139
under madra	12	150
under matan	2	262
under min	3	233
under nagel	-185	-160
under nar	129	198
under ogone	-257	-244
under om	68	242
under ont	168	13
under revbe	273	35
under sange	-14	111
under stack	-157	-178
under tar	-203	-192
under the	256	147
under trani	213	89
under tunga	207	98
under tva	-178	-169
under varke	196	13
under vaten	236	71
under vatne	163	215
under vit	-236	-247
underarmarna	-157	-131
underb*	247	59
underben*	247	59
underbenet	247	59
underg*	14	210
undergan*	14	210
undergang	14	210
undern*	-201	-172
undernar*	-201	-172
undernard	-201	-172
undersokning	68	242
undr*	-195	-194
undra bara	-180	-180
undra hur	9	182
undra nar	-230	-263
undra vad	-237	-221
undra var	-281	-289
undra*	-195	-194
undrad*	166	-52
undrade	166	-52
undrar	-232	-197
undu*	-272	-248
undul kipar	-272	-248
undul*	-272	-248
undula*	-272	-248
undulate*	-272	-248
undulaten	-272	-248
undv*	-239	-245
undvi*	-239	-245
undvik*	-239	-245
undviker	-215	-239
unga*	-240	-164
ungar sag	86	329
ungar tar	-197	-202
ungar*	-240	-164
ungarn*	-240	-164
ungarna	-240	-164
ungd*	-295	-378
ungdo*	-295	-378
ungdom*	-295	-378
ungdomsm*	-239	-294
ungef en	-233	-255
ungef fem	-249	-213
ungef jag	204	79
ungef tre	149	51
ungef*	-174	-308
ungefa*	-174	-308
ungefar	-174	-308
ungen ar	210	32
ungen tror	-21	149
until i	49	-150
up	228	95
up after	203	34
up ala	301	56
up alt	-271	17
up and	161	176
up armar	19	143
up besvi	17	203
up blek	210	40
up blod	213	50
up blood	217	30
up bra	-186	-147
up dark	170	-16
up direk	-169	-171
up efter	223	24
up elen	-8	154
up every	-125	-226
up fem	-236	-255
up flera	196	4
up for	193	-58
up gaspi	174	-6
up hande	112	-59
up handl	321	50
up hela	224	93
up hene	183	38
up honom	177	-13
up hopet	-205	-251
up hur	21	177
up jag	262	133
up knat	-186	-177
up like	-86	-175
up livet	44	170
up med	196	248
up medic	-12	233
up mig	-168	-60
up min	-259	-263
up mot	234	79
up mun	183	9
up my	-238	-115
up mycke	222	41
up nat	268	52
up och	-209	-336
up ogone	7	208
up pa	-82	-262
up repet	199	-27
up skola	30	347
up spyr	150	27
up tandl	-129	-129
up tavlo	-213	-192
up tiden	-242	-249
up trani	-195	-169
up tre	-204	-176
up ur	161	21
up vaxt	-164	-178
up with	-191	-15
upat	160	-2
upbl*	-43	-158
upbla i	-198	-184
upbla mage	-254	-226
upbla*	-43	-158
upblas*	-43	-158
upblast	-43	-158
updr*	20	292
updra*	20	292
updrag	13	239
upe pa	-14	215
upfo*	103	-92
upfol efter	-178	-175
upfol*	-238	-231
upfolj*	-238	-231
upfoljni*	-236	-225
upfoljning	-236	-225
upfor	293	29
upfor trapa	257	15
upko*	-199	-208
upkor ar	-186	-203
upkor*	-199	-208
upkorn*	-199	-208
upkornin*	-199	-208
upkorningen	-199	-208
uple*	-3	237
uplev det	20	170
uplev en	-29	159
uplev*	-3	237
upleva	-3	237
uplo*	2	290
uplos*	2	290
uplosa*	2	290
uplosas	2	290
upsagn*	-241	-238
upsagnin*	-241	-238
upsagning	-241	-238
upst*	-149	-233
upsto men	188	60
upsto varje	-195	-203
upsto*	-149	-233
upstot*	-149	-233
upstotni*	-149	-233
upstotningar	-149	-233
upsv*	184	-34
upsva kraks	196	22
upvar*	13	179
upvarv*	13	179
upvarvad	13	179
upvax*	-232	-264
upvaxt	-232	-264
ur	103	-171
ur armen	33	161
ur bade	236	29
ur badka	220	8
ur en	177	57
ur ena	216	61
ur flask	229	51
ur hande	200	12
ur mig	-74	-269
ur narko	-257	-201
ur nasan	171	-61
ur orat	114	-140
ur sig	214	23
ur sjalv	186	68
ur sjon	213	32
ur skape	-52	187
ur snipa	176	-5
ur vanst	-221	-133
urin	193	15
urin sen	193	15
urin*	-171	-299
urine en	-211	-196
urine*	-282	-273
urinen	-282	-273
urinv nu	217	76
ursakt*	-190	-297
ursakta	-190	-297
usch	-164	-207
used	-196	-180
used to	-196	-180
usel*	-160	-206
usele now	-191	-175
usele*	-128	-179
useles	-128	-179
usua*	-212	-193
usual	-212	-193
ut	201	245
ut att	212	162
ut bild	-160	-143
ut chipe	24	142
ut dem	34	203
ut den	-239	-148
ut forsa	8	179
ut fran	13	171
ut gevar	-46	87
ut grons	-171	-165
ut hans	-13	195
ut har	103	261
ut harif	-42	114
ut hene	-1	261
ut honom	-26	210
ut i	492	133
ut jarn	-152	-169
ut matan	168	16
ut med	-315	-227
ut medic	-125	-164
ut min	-109	34
ut nagon	0	152
ut nya	-133	-153
ut pa	-108	197
ut sertr	-175	-176
ut som	144	84
ut somnt	-16	192
ut stygn	-258	-291
ut tils	33	166
ut trade	-7	175
utan	200	211
utan att	398	99
utan forva	253	68
utan honom	-3	278
utan mig	62	351
utan probl	-250	-215
utan*	90	305
utanf med	-24	244
utanf porte	5	238
utanf skola	7	194
utanf*	114	339
utanfo*	114	339
utanfor	114	339
utat	234	137
utat ar	37	247
utat*	190	49
utatv*	190	49
utatvr*	190	49
utatvrid*	190	49
utatvridet	190	49
utbi*	-276	-293
utbil i	-167	-160
utbil*	-276	-293
utbild*	-276	-293
utbildar	-167	-160
utbr*	-330	-375
utbra*	-294	-320
utbran*	-294	-320
utbrand	-201	-236
utbro*	-163	-218
utbrot	-163	-218
utby*	11	222
utbyt	9	220
ute	403	265
ute det	2	238
ute hela	149	-36
ute i	192	47
ute lite	-208	-150
ute pa	29	260
ute tora	-211	-199
utga*	-73	159
utgan*	-73	159
utgang	6	213
utgang*	-230	-225
utgangen	-230	-225
uti burni	-128	-137
utif*	7	206
utifr*	7	206
utifra*	7	206
utifran	7	206
utmatn*	-221	-275
utmatnin*	-221	-275
utny*	68	227
utnyt nar	42	192
utnyt*	68	227
utnytj*	68	227
utnytjad	68	227
utom	7	177
utom er	42	193
utom*	289	107
utomk fora	169	-3
utomk*	331	18
utomkv*	331	18
utomkved*	331	18
utomkveds	271	12
utomkvedshavandeskap	169	-3
utoml for	53	209
utpl*	36	259
utpla hela	38	229
utpla*	36	259
utplan*	36	259
utplana	36	259
utre*	-368	-404
utred for	-243	-239
utred*	-365	-404
utreda	-192	-253
utredn*	-262	-282
utrednin*	-262	-282
utredning	-262	-282
utsa*	-43	150
utsat	-43	150
utsat for	-43	150
utskr fran	29	265
utskr idag	-209	-205
utskr*	-209	-52
utskri*	-209	-52
utskrive*	-209	-52
utskriven	-171	56
utsla av	-179	-159
utsla har	-216	-211
utsla och	-155	-223
utsla pa	-286	-284
utsla som	304	-1
utslag	-83	-216
utsp*	-154	-134
utspr ok	-154	-134
utspr*	-154	-134
utspri*	-154	-134
utsprit	-154	-134
utva*	39	418
utvag	39	300
utval*	14	314
utvald	14	314
utvi*	-94	202
utvil*	-212	-203
utvila*	-212	-203
utvilad	-212	-203
utvis*	-13	256
utvisn*	21	258
utvisnin*	21	258
utvisning	21	258
uusi*	-247	-256
uusis resep	-173	-174
uusis*	-173	-174
uusisi*	-173	-174
uusisin	-173	-174
v #	190	-37
va	86	346
va bara	122	53
va borta	-3	166
va bra	76	174
va ful	-17	194
va han	192	-26
va har	2	193
va influ	174	73
va kvar	27	252
va me	-6	282
va men	177	-10
va najs	-39	122
va sjukt	-155	-162
va skont	14	222
va som	202	229
vaci*	-553	-621
vacin	-391	-495
vacin behov	-144	-201
vacin har	-212	-200
vacin huvud	-151	-113
vacin mot	-268	-283
vacin och	189	64
vacin skyda	-164	-159
vacin*	-466	-484
vacina*	-320	-255
vacinati*	-320	-255
vacination	-248	-227
vacinationer	-284	-219
vacine	-260	-290
vacine*	-280	-349
vacinera	-255	-274
vacineras	-169	-147
vacinet	-272	-282
vack	47	187
vack tror	-36	168
vack*	156	-115
vacka	243	-47
vacka for	205	22
vacka honom	-161	-93
vad	-216	-275
vad ala	43	212
vad ar	-517	-458
vad betyd	-263	-266
vad de	148	-71
vad dyrt	-205	-188
vad fins	-270	-307
vad han	11	259
vad hande	-125	180
vad heter	-176	-128
vad hoger	-199	-182
vad kan	-319	-301
vad kosta	-303	-256
vad man	-247	-213
vad menar	-227	-255
vad och	211	78
vad om	-144	-163
vad ont	-152	-157
vad rakna	-191	-164
vad ska	78	-152
vad vi	257	-45
vade*	-204	-340
vaden det	-187	-162
vaden dubel	138	3
vaden efter	282	71
vaden har	220	24
vaden pa	-290	-270
vaden som	-337	-250
vader i	-179	-153
vader*	-266	-239
vadern*	-266	-239
vaderna	-266	-239
vadk*	-306	-314
vadkr*	-306	-314
vadkra*	-306	-314
vadkramp	-306	-314
vadr*	-287	-288
vadre*	-242	-237
vadret	-242	-237
vag	273	306
vag dregl	-220	-204
vag hem	78	220
vag hon	-186	-170
vag kvar	2	238
vag ut	283	158
vaga	-22	224
vaga*	-153	132
vagad ta	-44	119
vagad*	-44	119
vagade	-44	119
vagar	-198	-196
vagar hjalp	-217	-213
vagar med	1	187
vagar skaka	-144	-157
vagar ta	-175	-171
vage*	-1	285
vagel	-489	-487
vagel i	-281	-262
vagel pa	-250	-257
vagel tror	-129	-97
vagen	181	415
vagen av	0	167
vagen for	40	286
vagen med	12	199
vagen nar	11	203
vagen ner	-230	-195
vagen och	308	252
vagen tils	-10	281
vager	-96	184
vager #	-138	65
vagl*	-214	-249
vaglo pa	-169	-146
vaglo*	-169	-146
vaglos	-169	-146
vagne vid	-1	172
vagor och	196	11
vagor*	213	46
vagorn*	213	46
vagorna	213	46
vagr*	-151	32
vagra ata	-244	-253
vagra prata	9	172
vagra*	-151	32
vagrar	-151	32
vaha*	-384	-369
vahan	-384	-369
vaik*	277	27
vaike*	278	26
vain nuha	-200	-185
vake*	73	-208
vaken	73	-208
vaken men	206	11
vaken mycke	-141	-135
vakna	302	330
vakna av	196	301
vakna direk	-229	-235
vakna for	384	-3
vakna gar	263	36
vakna hade	-147	-190
vakna heler	38	242
vakna igen	-6	210
vakna imon	-39	122
vakna imorg	-14	276
vakna jag	291	54
vakna jamt	-159	-149
vakna klock	-241	-261
vakna lixom	4	171
vakna man	90	220
vakna med	-269	-7
vakna men	185	67
vakna mer	34	314
vakna naken	12	145
vakna o	-103	-142
vakna och	29	-157
vakna prick	160	36
vakna rikti	156	30
vakna sa	-198	-258
vakna up	17	203
vaknad*	-113	164
vaknade	-113	164
vakt*	-38	246
vakta mig	55	274
vaktar	6	211
val alder	147	71
val det	62	266
val fixa	-9	170
val pa	180	-12
val sa	-106	-173
val ta	-122	-185
vald*	164	355
valdi lugn	-187	-176
valdi ont	247	49
valdi*	258	-17
valdig*	253	-19
valdigt	253	-19
valds nar	56	226
valdsam	-124	63
valdt i	26	194
valdt mig	75	198
valdt*	-17	220
valdta*	-17	220
valdtage*	80	389
valdtagen	80	389
valdtakt*	-199	-264
valdtar	75	198
vale*	247	39
valer	247	39
vali*	-243	-34
valin*	-358	-342
valing	-279	-289
valm*	16	287
valmi*	16	287
valmii*	16	287
valmiiks*	-2	179
valmiiksi	-2	179
valmiina	21	227
valp	-268	-237
valp slog	-268	-237
valp*	-293	-249
valpe blode	-197	-183
valpe har	-213	-153
valpe*	-293	-249
valpen	-293	-249
vals*	230	35
valse*	230	35
valsen	230	35
valt	53	475
valt att	49	189
valt datum	-8	274
valt det	12	220
valt ut	-6	174
valte	240	46
valte har	165	65
valtr*	-255	-212
valtra*	-255	-212
valtrana*	-255	-212
valtranad	-255	-212
van	-136	-90
van blev	25	193
van forso	-185	-183
van han	-31	150
van ringd	9	150
van tog	-199	-262
van tryck	150	60
vana*	59	189
vanar famil	59	189
vanar*	59	189
vanara*	59	189
vanarat	59	189
vand*	-232	-61
vande	84	168
vande bort	-208	-197
vande jag	96	301
vande man	-236	-319
vande mig	-318	-345
vande*	-303	-177
vander	-303	-177
vandr fran	178	61
vandra*	114	190
vandrat	178	61
vane*	-311	-179
vaner	-328	-182
vaner anda	-72	-128
vani*	241	398
vanin dor	48	180
vanin ringd	10	130
vanin siter	-20	253
vanin*	241	398
vanina*	-62	203
vaninan	-62	203
vaning*	274	327
vaningen	241	316
vanj*	-183	-43
vanje man	-201	-151
vanje*	-201	-151
vanjer	-201	-151
vanl*	-281	-242
vanli anfal	-238	-172
vanli ar	-185	-156
vanli bebis	-192	-152
vanli de	190	20
vanli huvud	-116	-142
vanli igar	145	147
vanli men	-80	117
vanli nasbl	203	51
vanli pa	-177	-202
vanli sen	269	24
vanli tar	-154	-143
vanli vid	177	-9
vanli*	-281	-242
vanlig*	-250	-223
vanligt	-242	-268
vans	-185	-120
vans doter	-193	-214
vansi*	64	-156
vansin*	64	-156
vansine	-266	-280
vanst arm	319	87
vanst armba	207	70
vanst armen	199	35
vanst axel	189	81
vanst brost	-139	-164
vanst for	194	67
vanst hand	70	-102
vanst hur	-197	-195
vanst ilama	160	66
vanst konst	196	33
vanst men	-183	-189
vanst nasbo	-221	-133
vanst och	172	-28
vanst oga	209	14
vanst sedan	-192	-164
vanst sida	-203	-271
vanst stort	-168	-161
vanste*	-44	-226
vanster	-79	-207
vanstera*	225	18
vansterarmen	225	18
vansterhander	-197	-195
vansters*	192	-4
vanstersidan	192	-4
vanstr	210	59
vant	-194	-193
vanta barn	-295	-237
vanta lite	69	-153
vanta pa	27	262
vanta sa	-26	173
vanta ut	-26	173
vanta vid	46	205
vanta*	-312	-101
vantar	-288	-134
vantat	-211	-177
vante	281	97
vante det	185	58
vante*	-249	-336
vantet*	-307	-329
vantetid*	-286	-311
vantetiderna	-166	-209
vape	187	44
vape nan	205	83
vapen	-180	161
vapen for	0	122
vapen pa	29	127
vapen*	-176	22
vapeni*	-204	-302
vapenint*	-204	-302
vapenintyg	-204	-302
vapenl*	-193	-211
vapenlic*	-193	-211
vapenlicens	-193	-211
vapens*	27	217
vapenska*	27	217
vapenskapet	27	217
vapev den	166	63
vapev*	166	63
vapeva*	166	63
vapevats*	166	63
vapevatska	166	63
vapn*	-34	255
vapne liger	-32	230
vapne och	-8	167
vapne*	-34	255
vapnet	-34	255
var #	-412	-430
var alt	-319	-145
var avsta	-219	-215
var bara	-163	-241
var bebis	-230	-230
var betal	-157	-132
var bla	241	21
var blodt	-191	-165
var borja	-219	-284
var borta	283	264
var bra	-275	-138
var de	-55	142
var den	166	282
var dod	81	329
var doter	-198	27
var ensam	45	213
var far	-295	-327
var for	239	294
var ful	18	-144
var fyler	-157	-158
var get	-189	-179
var gor	-287	-279
var grane	-55	208
var hamst	-143	-165
var han	278	299
var hitar	-342	-409
var hogt	149	53
var hon	150	-103
var hos	-72	-163
var i	-159	129
var jag	-26	233
var kanta	176	48
var koper	-344	-373
var lamna	-371	-414
var liger	-212	-206
var likso	55	175
var lila	226	73
var liten	-189	-131
var man	-167	-240
var nara	-45	127
var och	25	331
var ok	-142	-124
var om	-183	-235
var pa	52	-139
var pojke	135	-115
var sa	-132	-177
var saft	196	-53
var sjalv	-212	-284
var sjuk	-187	-202
var slo	-235	-223
var som	355	46
var son	256	312
var sura	162	74
var tankt	179	-5
var trad	-256	-232
var tre	-90	114
var under	260	27
var ute	158	187
var utsla	-11	187
var vacin	-166	-162
var vadkr	-193	-160
var vid	32	252
vara	-78	238
vara arlig	58	173
vara blodt	-118	-174
vara en	-50	146
vara forbe	-327	-314
vara gravi	285	129
vara hos	38	295
vara jag	25	164
vara klar	161	4
vara kvar	15	225
vara ledig	-153	-180
vara manis	31	240
vara med	-178	59
vara nog	41	310
vara organ	64	303
vara oroli	-139	-154
vara rad	-153	-230
vara sig	19	143
vara strok	-237	-152
vara til	154	-113
vara vaken	-44	119
vara*	-257	-321
varad en	-230	-168
varad kansk	197	35
varad nagra	153	32
varan	152	5
varan doter	288	-14
varan minut	322	69
varan sa	-170	-159
varan sen	179	74
varan*	80	-197
varana*	192	-81
varanan	192	-81
varand*	-143	-254
varandra	-143	-254
varas	-290	-281
varas lakar	-191	-165
varas nu	-2	189
varas och	172	4
varat ajan	-233	-260
varat*	-233	-260
varata	-233	-260
vard dar	-141	-170
vard mer	-9	159
varda min	7	230
varda*	7	205
vardc*	-91	-298
vardce*	-91	-298
vardcent*	-91	-298
vardcentral	-139	-230
vardcentralen	-21	-208
vardel*	-5	193
vardelos	-5	193
vardn*	58	206
vardna*	58	206
vardnade*	58	206
vardnaden	58	206
vare	91	186
vare an	199	36
vare for	4	215
vare han	-153	-174
vare och	196	235
vare tanka	78	198
vare yr	156	-42
vare*	-239	-234
varen	-239	-234
varf*	-49	339
varfo jag	-89	213
varfo overl	39	227
varfo var	-27	103
varfo*	-49	339
varfor	-49	339
varig i	-198	-165
varig*	-198	-165
variga	-198	-165
varit anfal	-227	-171
varit har	45	234
varit och	3	234
varit pa	-192	-4
varit sjuks	-133	-174
varit snala	61	250
varit vaken	-141	-135
varit vit	145	56
varj*	-145	151
varje	-150	140
varje andet	300	0
varje ar	-149	-235
varje dag	48	338
varje efter	-179	-205
varje halvt	188	36
varje helg	-51	147
varje kval	-94	247
varje malti	58	218
varje manad	-382	-390
varje mens	-176	-163
varje minut	179	-23
varje morgo	-83	229
varje nat	-311	-219
varje skolm	-179	-171
varje sonda	-228	-278
varje time	214	67
varje*	30	223
varjed*	30	223
varjedag	30	223
vark	-282	-297
vark i	-311	-286
vark*	217	-50
varka varan	261	63
varka*	376	81
varkar	330	79
varke i	0	212
varke nar	-233	-230
varke och	249	164
varld gar	1	187
varld snala	-191	-241
varld under	14	210
varlden	-99	170
varm	114	-156
varm handu	-129	-97
varm och	-206	-192
varm*	-158	-271
varma	-270	-223
varma och	-188	-165
varme	-65	109
varme ar	-334	-261
varme bada	-198	-173
varme forvi	172	51
varme och	9	172
varme pa	-200	-201
varme tval	-166	-112
varme*	124	-180
varmen	-111	-230
varmes*	278	7
varmesla*	278	7
varmeslag	278	7
varmt	-366	-331
varmt ar	-160	-157
varmt bara	-138	-117
varmt kan	-170	-135
vars*	179	40
varst	-225	-220
varst huvud	345	68
varst tanke	10	176
varst*	374	107
varsta	374	107
vart	-189	-113
vart ringe	-198	-288
vart skick	-172	-257
vart*	-259	-451
varta	-413	-417
varta under	-233	-214
varto koma	-134	-163
varto pa	-290	-274
varto*	-348	-354
vartor	-348	-354
varv*	-235	-258
vase*	381	31
vaser	320	0
vaser nu	188	41
vaser och	192	-7
vaser vid	140	-36
vask*	30	237
vaska*	9	156
vaskan	9	156
vast*	314	55
vasta*	317	47
vastaa	275	32
vata	240	69
vata blojo	240	69
vate*	-103	-225
vaten	-140	-236
vaten ala	-187	-192
vaten diare	253	83
vaten domna	163	36
vaten fins	-178	-166
vaten hema	-209	-185
vaten i	-164	-165
vaten kom	236	54
vaten nar	227	48
vaten och	64	-110
vaten over	351	25
vaten tils	21	174
vatentun	253	83
vatk*	-347	-316
vatko och	-166	-147
vatko*	-347	-316
vatkop*	-347	-316
vatkopor	-347	-316
vatn*	387	302
vatne det	-28	198
vatne gick	389	-32
vatne har	178	-111
vatne i	193	157
vatne men	-16	164
vatne och	0	233
vatne*	355	254
vatnet	355	254
vatni diare	198	63
vatni*	198	63
vatnig	198	63
vats*	24	-199
vatsk kisar	-185	-139
vatsk lite	-233	-221
vatsk til	161	27
vatsk ur	201	12
vatsk*	-72	-227
vatska	67	-128
vatska*	-233	-221
vatskar	-233	-221
vatskeer*	-252	-174
vatskeersatning	-252	-174
vauv*	286	-74
vauva	374	24
vauva on	162	-110
vauva tulee	238	5
vauva*	-1	-147
vauval*	-1	-147
vauvala	-1	-147
vaxe*	-174	-221
vaxer	-174	-221
vaxer i	256	98
vaxer och	-167	-126
vaxer ojamn	-169	-170
vaxer tar	215	95
vaxp*	-389	-365
vaxpr hor	-214	-201
vaxpr*	-389	-365
vaxpro*	-389	-365
vaxprop	-350	-323
vaxpropa*	-178	-180
vaxpropar	-178	-180
vaxt	-195	-235
vaxt #	-164	-178
vaxt in	-168	-161
vc	296	54
vecka #	222	-115
vecka a	145	191
vecka ar	-233	-219
vecka bebis	12	238
vecka blaso	213	18
vecka blod	150	15
vecka borta	-217	-215
vecka far	-206	-186
vecka feber	215	43
vecka helt	-161	-122
vecka hosta	208	92
vecka jag	-102	119
vecka men	-175	-202
vecka mycke	-238	-205
vecka nar	-193	-201
vecka och	43	240
vecka pa	187	-21
vecka ropar	-158	-132
vecka stame	-235	-210
vecka svima	-119	-143
vecka til	7	225
vecka utspr	-154	-134
vecka varm	220	25
vecko #	223	30
vecko ar	-95	-229
vecko gamal	443	35
vecko gamla	367	60
vecko har	-135	-222
vecko jag	-228	-27
vecko nej	227	109
vecko sarsk	90	220
vede*	167	-40
veden	261	1
veden ala	228	-2
vedk*	236	-12
vedkl tva	159	-43
vedkl*	236	-12
vedkly*	236	-12
vedklyve*	236	-12
vedklyven	236	-12
vega*	-152	-169
vegan	-152	-169
vegan och	-152	-169
vejp*	-209	-233
vejpa	-209	-233
vek	216	40
vek sig	216	40
vela*	36	215
velat	36	215
velat att	0	203
velt*	286	6
vem	-361	-123
vem betal	-232	-200
vem det	4	170
vem fraga	-160	-199
vem konta	-185	-221
vem prata	-291	-345
vem ringe	-240	-258
vem ska	190	157
vem skick	-105	-159
vem som	93	297
venti*	-33	190
ventil*	-33	190
ventilen	-33	190
vento*	153	-80
ventol*	153	-80
verka ha	276	84
verka ma	15	173
verkl langr	-17	180
verkl*	-17	180
verkli*	-17	180
verkligt	-17	180
vet	3	479
vet a	-206	-194
vet altid	14	196
vet att	41	125
vet hur	207	243
vet komer	-6	186
vet line	-240	-224
vet men	-213	-236
vet preci	23	317
vet vad	79	254
vet var	9	315
vet vilke	53	319
veta	-202	25
veta det	58	267
veta hur	-31	204
veta mer	-111	-146
veta min	-223	-230
veta om	-324	-395
veta vilke	-146	-160
vete*	-169	-45
veter*	-169	-45
veteri*	-169	-45
veterina*	-169	-45
veterinar	-169	-45
veti*	219	81
vetig*	219	81
vetigt	219	81
vi	91	-123
vi aker	27	208
vi akte	-312	-282
vi ala	208	50
vi amar	-168	-161
vi ar	347	266
vi at	249	60
vi bada	67	179
vi behov	104	-150
vi blev	-132	-168
vi brota	-158	-190
vi byter	223	49
vi drack	-244	-224
vi fa	-130	-131
vi flyta	-247	-285
vi gar	-100	205
vi gav	207	28
vi ge	246	45
vi gor	211	13
vi gora	-180	-183
vi ha	-188	-126
vi han	-188	-213
vi har	139	-195
vi hemtj	-141	-135
vi hene	-144	-190
vi hitad	-28	-193
vi hors	-15	207
vi knyte	187	21
vi kunde	81	269
vi lag	179	74
vi laser	-329	-294
vi lekte	171	12
vi maste	12	193
vi nu	169	40
vi nyper	175	-6
vi om	-190	-211
vi ovade	-178	-144
vi plane	-164	-173
vi plock	216	34
vi sager	285	55
vi sata	179	-5
vi ses	-181	138
vi ska	-257	-182
vi skaka	165	-24
vi skule	179	-5
vi slakt	-161	-149
vi slar	131	-22
vi spela	-198	-146
vi stada	-170	-197
vi tande	126	31
vi trode	241	80
vi tryck	199	6
vi turas	-152	-185
vi vacka	-161	-93
vi var	-208	-305
vi vil	-225	-286
via	-230	-252
via en	33	155
via telef	-186	-249
vid amnin	-116	-187
vid badpl	150	60
vid blodp	-196	-139
vid borde	237	-73
vid bron	-20	232
vid dator	-169	-173
vid en	-230	-191
vid feber	78	-123
vid femti	-197	-159
vid fora	230	22
vid forlo	-146	-162
vid fruko	271	68
vid fyra	179	-5
vid hopet	-199	-174
vid jarnv	-11	240
vid jobet	46	205
vid kyla	-180	-153
vid lunch	277	49
vid mig	-25	325
vid orgas	216	41
vid raten	-239	-183
vid revbe	-188	-167
vid samla	-185	-215
vid skarm	-161	-132
vid spare	12	186
vid tumen	-202	-191
vid varje	72	-103
vid vatne	-28	198
vide*	-363	-309
video	-363	-309
vift*	294	156
vifta med	253	28
vifta vad	174	58
vifta*	294	156
viftar	304	72
viil*	24	290
viilt itsea	24	290
viilt*	24	290
viilte*	10	219
viiltele*	10	219
viiltelen	10	219
vike*	277	29
viker	277	29
viker sig	277	29
vikt	-523	-486
vikt som	-137	-146
vikt var	-149	-163
vikt*	-235	-84
vikte igar	-170	-156
vikte*	-314	-299
vikten	-273	-259
vikter	-170	-156
viktn*	-205	-216
viktne*	-205	-216
viktnedg*	-205	-216
viktnedgang	-205	-216
vil	-222	-64
vil andra	-187	-212
vil anmal	-188	-231
vil att	51	271
vil avbok	-185	-174
vil bearb	-153	-184
vil bka	-249	-248
vil bli	-281	-277
vil boka	-38	-178
vil borja	-296	-340
vil bort	-141	-170
vil disku	-176	-158
vil dit	11	243
vil do	-40	228
vil dod	10	312
vil doner	-214	-256
vil fa	-99	147
vil folja	-154	31
vil forgi	-15	245
vil ga	-263	-235
vil garna	-249	-312
vil ge	10	299
vil gora	-123	119
vil ha	-319	-368
vil hem	-33	228
vil hopa	62	251
vil huga	6	231
vil jag	31	107
vil kasta	19	342
vil klaga	6	-179
vil kms	11	223
vil kola	-254	-270
vil kopa	10	212
vil lamna	-173	68
vil leva	-250	-254
vil liga	130	27
vil lista	-199	-210
vil morda	-23	148
vil ni	-153	-210
vil prata	-379	-468
vil resa	-144	-144
vil skara	-51	190
vil skilj	10	121
vil skjut	33	247
vil slang	-4	174
vil slipa	0	212
vil slock	-14	233
vil sluta	-420	-289
vil somna	21	246
vil sova	292	318
vil spela	-167	-154
vil spran	-6	277
vil testa	-266	-349
vil til	-14	270
vil trana	-156	-176
vil trapa	-163	-232
vil tryck	179	-5
vil typ	26	259
vil unali	49	270
vil uplev	-29	159
vil uplos	2	290
vil ut	253	273
vil veta	-271	-230
vil vi	-185	-133
vila bort	171	10
vila for	50	259
vila jag	-245	-196
vila nu	241	25
vila och	232	-5
vila stres	-263	-205
vila*	284	20
vilar	234	-12
vild*	6	209
vildo	6	209
vile fraga	-210	-303
vile frysa	3	191
vile gora	-172	-210
vile trafa	3	201
vili*	1	252
vilin leva	1	252
vilin*	1	252
vilint*	1	252
vilinte	1	252
vilja ha	-188	-244
vilja laga	-33	242
vilja lat	-4	197
vilja prata	-182	-276
vilja vil	-154	-172
vilk*	-289	-57
vilka	-290	-126
vilka besok	-162	-184
vilka brado	1	155
vilka han	20	192
vilka sprut	-189	-192
vilka vacin	-184	-251
vilke ar	24	200
vilke blank	-105	-168
vilke hjalp	-171	-210
vilke humor	67	273
vilke krok	15	173
vilke puls	-256	-261
vilke solkr	-183	-195
vilke vacin	-236	-225
vilke*	-222	-7
vilken	-298	-237
vilket	-58	233
vils*	-267	-298
vilse*	-267	-298
vilsen	-267	-298
vime*	214	-58
vimel pa	-212	-192
vimel*	214	-58
vimelk*	214	-58
vimelkan*	214	-58
vimelkantig	214	-58
vin	-205	-181
vin fast	-213	-177
vin och	-244	-224
vin pa	-172	-268
vind*	213	177
vindr i	120	-49
vindr nu	218	61
vindr*	300	40
vindru*	300	40
vindruva	300	40
vine*	-24	336
viner	14	360
viner hejda	17	207
viner ikval	-6	246
viner snart	7	174
vinet	-184	-179
vinet igr	-184	-179
ving*	-239	-294
vingl nar	-211	-188
vingl*	-239	-294
vingli*	-211	-188
vinglig	-211	-188
vint*	-433	-356
vinte blir	-183	-152
vinte hog	-173	-151
vinte sluta	-190	-220
vinte*	-402	-319
vinter*	-377	-299
vinterba*	-173	-151
vinterbad	-173	-151
vintern	-324	-232
vintr alt	-142	-124
vintr*	-254	-253
vintra*	-254	-253
vintras	-254	-253
vipe*	19	170
vipen	19	170
vipen for	19	170
viri*	242	14
virig	242	14
vis #	-107	-124
visad #	-272	-289
visad hon	-46	187
visad mig	44	253
visad*	-79	173
visade	-79	173
visar	192	-21
visar #	314	-34
visar fel	-182	-207
visar han	37	280
visar hi	183	68
visar lo	159	23
visar mig	-19	185
visar plus	228	56
visd*	-305	-255
visdo gor	-161	-124
visdo*	-305	-255
visdom*	-305	-255
visdomst*	-305	-255
visdomstanden	-297	-250
vise*	240	68
visel och	222	53
visel*	240	68
viselp*	240	68
viselpip*	240	68
viselpipa	240	68
viska at	24	166
viska att	37	261
vist	270	208
vist klock	182	12
vist plane	20	223
vit	306	-38
vit ben	294	28
vit flack	-283	-233
vit flugs	241	64
vit flytn	-236	-247
vit i	200	57
vit och	389	89
vit pa	-175	-150
vit som	212	29
vita	-87	-231
vita prick	-290	-204
vita*	-325	-403
vitam*	-392	-419
vitami*	-392	-419
vitamin	-382	-405
vitamine*	-172	-172
vitaminer	-172	-172
voic*	-3	179
voice in	-174	-171
voice is	254	-51
voice on	-138	-175
voice*	-12	221
voices	-12	221
volo*	-223	-254
volon*	-223	-254
volont*	-223	-254
volontar	-223	-254
volta med	170	14
voltad*	170	14
voltade	170	14
voltar*	-233	-158
voltaren	-233	-158
vomi*	203	44
vomit blood	199	58
vomit*	203	44
vomiti*	196	42
vomiting	196	42
vore	91	516
vore bast	27	188
vore batre	35	237
vore glada	-3	232
vore om	23	189
vore sa	-23	197
vore skont	12	148
vort*	-366	-387
vorte	-366	-387
vorte sa	-345	-362
vrak	-147	-163
vrak pa	-147	-163
vrala av	91	27
vred	101	176
vred om	101	176
vric*	-209	-184
vrick foten	-200	-180
vrick*	-209	-184
vricka*	-209	-184
vrickade	-209	-184
vrida	-313	-168
vrida at	-299	-236
vride bort	25	164
vride mig	-289	-268
vride sig	185	-1
vride utat	201	-1
vrider	-240	-154
vridet	270	27
vridi sig	298	55
vridi*	298	55
vridit	298	55
vuot*	275	12
vuota*	275	12
vuotaa	275	12
vuxe*	-94	241
vuxen	-94	241
vuxen har	-28	204
vuxn*	-16	195
vuxna son	3	184
vuxne	25	207
vuxne son	25	207
waiti for	20	304
wake	332	240
wake up	231	122
walk	-296	-222
wana	57	272
wana kms	-5	278
want	-215	102
want the	48	211
want to	-202	78
wants new	-158	-165
wants to	189	229
wara*	60	-169
waran	60	-169
waran nu	190	18
waran pa	-172	-162
waran pk	-199	-162
was	-84	89
was #	-286	-294
was dead	11	230
was druge	17	240
was four	-161	-116
was gone	27	319
was insid	-2	186
was last	-197	-215
was raped	45	288
wasp	191	26
watc*	-250	-361
wate*	167	-125
water	124	-135
water broke	260	-7
way	-272	-21
way out	-1	271
we	225	-171
we lost	-243	-188
weak	299	32
wed	-12	221
wed be	-12	221
week old	401	79
week tried	-254	-297
weeks ago	-195	-246
weeks he	120	-32
weeks with	181	28
weigh aroun	12	201
weird blotc	-146	-126
wel	-345	-329
went	324	28
went a	175	43
went numb	189	45
were at	184	29
what	-60	-275
what day	207	22
what do	214	53
what shoul	-268	-277
what*	-232	-79
whats	-232	-79
whats the	-232	-79
wheez after	192	19
wheezi*	244	28
wheezing	244	28
when	-264	-131
when can	-193	-245
when he	145	227
when hes	-136	-124
when i	-192	-239
when its	-310	-274
where to	-158	-165
whil*	-189	-122
while	-189	-122
while cooki	-206	-217
while drivi	-155	-177
whit*	306	4
white	306	4
who	-215	-140
who can	-166	-174
whol*	70	-159
whole	70	-159
whole botle	227	-6
whole box	190	20
why	35	304
why i	35	304
wife gave	-15	182
wifi	-185	-216
wil	-89	272
wil hurt	27	189
wil send	-46	237
wint*	-342	-146
winte*	-342	-146
winter	-342	-142
wish	26	311
wish i	26	311
with a	116	216
with blood	-172	-152
with fever	233	44
with sharp	107	33
witho him	-12	221
wnat	13	276
wnat to	13	276
wont	518	394
wont bend	192	22
wont let	42	174
wont stop	233	261
wont wake	350	-121
word*	272	29
words	272	29
words for	161	10
words today	139	-23
works	-207	-186
wors*	307	125
worst	305	57
worst heada	262	47
wort*	70	131
worth	70	131
worth livin	28	217
wory	-218	-197
wory*	-170	-184
woryi like	-170	-184
woryi*	-170	-184
woryin*	-170	-184
worying	-170	-184
woul*	-13	398
would	-22	352
would be	48	354
would do	43	182
would like	-271	-336
would notic	28	184
would*	-1	211
wouldn*	-1	211
wouldnt	-1	211
wrist and	148	-58
wrist can	-243	-203
wrist til	15	201
wrist*	15	201
wrists	15	201
write the	41	187
write*	57	245
writen	57	245
wrong stif	-164	-142
wrot*	18	210
wrote	18	210
wrote my	7	137
x	-240	-328
x ray	-240	-328
xare*	289	49
xarel och	269	42
xarel*	289	49
xarelt*	289	49
xarelto	289	49
yatz*	-244	-268
yatzy	-244	-268
year	-310	-396
yes	-302	-186
yes i	43	182
yes pleas	-268	-277
yeste #	189	52
yeste just	-200	-181
yeste shes	166	-2
yeste sore	-203	-148
yested*	-185	-178
yesteday	-185	-178
yhta*	392	40
yhtak*	341	31
yhtaki*	341	31
yhtakia	341	31
you refer	-134	-193
you resen	-203	-202
yr	-64	-289
yr att	337	71
yr av	-320	-321
yr hela	199	68
yr i	-149	-150
yr iblan	-376	-405
yr men	-239	-235
yr nar	-415	-382
yr prat	305	34
yr som	213	40
yr waran	181	55
yrar	423	22
yrar a	296	20
yrar feber	226	30
yrsel nar	-179	-161
yrsel ser	163	51
yska*	-260	-202
yskaa	-260	-202
yskaa muta	-260	-202
ytli*	-241	-289
yxa	112	334
yxan	180	219
yxan a	2	125
zinc	-171	-141
zinc cream	-171	-141
zomb*	-328	-295
zombi*	-328	-295
zombie	-267	-227
zombie*	-190	-191
~asks	-538	-406
~question	-556	-568
~start	-177	-199
~weeks	-215	-87
`
