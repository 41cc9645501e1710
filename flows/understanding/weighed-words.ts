// What each piece of evidence weighs, in hundredths: its name, for emergency, for crisis. Written by
// test/flows/fit-danger.ts from the open phrases; not edited by hand. Names as in evidence.ts. NOT CLINICALLY APPROVED.
export const weights = `
!crisis	28	491
!crisis assault	-96	285
!crisis psychosis	-42	484
!crisis selfharm	-17	433
!crisis suicide	34	423
!crisis violence	-49	333
!emergency	617	174
!emergency abdomen	328	99
!emergency anaphylaxis	758	222
!emergency bleeding	674	197
!emergency breathing	204	-35
!emergency collapse	398	139
!emergency diabetes	449	148
!emergency eye	239	-3
!emergency heart	435	94
!emergency infant	433	154
!emergency injury	311	42
!emergency limb	109	172
!emergency meningitis	181	10
!emergency poisoning	501	48
!emergency pregnancy	513	122
!emergency seizure	160	-112
!emergency sepsis	673	198
!emergency special	210	51
!emergency stroke	404	58
!emergency suicide	-77	234
!emergency unconscious	557	143
!emergency violence	304	222
#	103	-163
# #	-149	-185
# alved	294	10
# am	-262	-244
# amar	-193	-123
# anars	-163	-118
# ar	-142	-220
# arig	213	64
# ater	-125	-120
# av	-188	-193
# bara	224	26
# barne	176	11
# behal	-190	-140
# blder	136	65
# blev	211	78
# but	-324	-309
# citod	-37	196
# cm	-183	-190
# dagar	232	-8
# days	-13	-144
# drick	-243	-173
# e	159	28
# efter	-213	-166
# enlig	217	26
# feber	194	71
# for	-294	-278
# gange	223	28
# grade	232	21
# haler	183	53
# han	192	25
# har	165	228
# hema	118	-105
# hjart	185	60
# hon	167	-25
# hur	-128	-140
# huvud	250	101
# i	181	-79
# inga	-220	-194
# ipren	208	27
# kan	-185	-163
# kansk	154	26
# kilo	20	155
# kisar	-243	-246
# kl	-187	-132
# kostr	-172	-146
# kraks	223	45
# la	178	50
# lite	-236	-151
# liten	-159	-121
# magen	161	71
# magsj	-164	-122
# mama	-187	-199
# man	268	18
# mar	-234	-180
# men	-123	-158
# mg	-191	-181
# min	351	84
# month	-237	-197
# nej	220	34
# nikot	131	62
# nu	-168	-249
# o	59	-108
# och	44	-111
# only	-220	-200
# out	-220	-200
# over	-410	-380
# pa	-21	-218
# parac	220	8
# sen	-78	78
# since	-237	-149
# skriv	-6	144
# sockr	-210	-177
# som	-182	-175
# svar	245	101
# tabel	234	15
# table	203	173
# trot	211	75
# ungef	-213	-200
# vad	185	27
# vakna	-296	-268
# varka	181	34
# vecko	228	-34
# vem	-240	-255
# vi	-194	-156
# week	431	102
# weeks	402	132
-#	-70	-195
-# ar	-156	-168
-# kaner	191	67
-# ont	-233	-223
-# vil	152	24
-@abuse	-149	-161
-@acting	195	-79
-@arm	286	27
-@asthma	306	15
-@attempt	207	77
-@back	-237	-221
-@badshape	269	16
-@belly	38	-159
-@bellybad	347	-12
-@bellyhard	-197	-241
-@bigfall	56	-110
-@bleeding	-7	-221
-@blind	283	4
-@blood	-66	35
-@bloodloss	105	-82
-@bloodout	-175	-175
-@breasts	-157	-187
-@breath	307	-118
-@breathsign	-168	-322
-@bulging	168	29
-@calm	135	-45
-@cant_move	516	176
-@chestpain	-180	-318
-@child	332	-4
-@chronic	-303	-290
-@coldbad	119	-88
-@coldsign	-543	-499
-@collect	16	231
-@confused	204	-65
-@crashsign	-10	-183
-@cuttool	8	293
-@cuturge	55	253
-@cutword	-337	-341
-@dead	212	27
-@deathword	-367	-308
-@droop	-172	-216
-@dyspnea	-447	-373
-@end	-206	-146
-@exposure	-202	-239
-@eye	142	-86
-@eyespots	-274	-228
-@faint	-279	-202
-@fainted	-248	-325
-@fallen	-214	23
-@fathom	186	-136
-@fetal	206	249
-@fever	-286	-291
-@floor	125	-159
-@force	-219	212
-@grand	32	202
-@headsign	-252	-75
-@heartact	-199	-176
-@heartword	-225	-235
-@heavy	-148	118
-@hits	-342	-343
-@infant	437	31
-@infection	-246	-299
-@ingest	-173	-296
-@innersign	7	-172
-@intent	17	151
-@jerk	-161	-246
-@ledgeact	144	388
-@legsign	-171	-314
-@light	145	13
-@lightsore	361	143
-@limb	291	82
-@limbcut	-119	108
-@limbpart	273	-65
-@limp	0	-148
-@mania	13	186
-@means	-182	91
-@mottled	260	31
-@neck	-218	-175
-@no_dyspnea	-142	-131
-@noair	456	-47
-@noanswer	204	116
-@noconsent	122	204
-@noeffect	350	62
-@nofeed	366	80
-@nomoves	198	43
-@nostop	505	198
-@notseizure	-122	-160
-@nourine	282	23
-@offender	109	222
-@para	188	-109
-@person	267	249
-@person3	130	240
-@pills	-231	-64
-@pillword	-277	-105
-@pregnant	-183	-279
-@press	-102	-227
-@radiate	-36	-155
-@recent	-63	145
-@rest	364	113
-@seizure	-161	-246
-@selfcut	-142	-184
-@severe	322	-3
-@side	-89	-201
-@sightloss	252	20
-@solemn	90	277
-@specialbad	-204	-182
-@speech	212	136
-@squeeze	-310	-303
-@strain	-291	-303
-@strange	212	182
-@sudden	413	68
-@suicidal	-25	413
-@swallowed	-350	-405
-@sweat	-99	-140
-@tablet_of_brain	342	174
-@testicle	-249	-231
-@testsign	-204	-244
-@threat	22	129
-@throatill	-1	-198
-@touch	-62	209
-@toucher	244	282
-@trigger	101	-101
-@unconscious	320	-17
-@upper	263	-17
-@urine_stuck	429	93
-@victim	-21	310
-@vision	142	-86
-@visionloss	10	-159
-@watched	-35	294
-@wateraft	127	-107
-@weak	214	82
-@weird	190	-45
-@winded	-234	-206
-@wish	152	383
-a	261	263
-a aldri	-35	184
-a bara	-30	119
-a hosta	167	50
-a mins	182	-2
-a vagar	-190	-227
-a vet	197	-20
-a vil	-6	268
-able	-145	-149
-able to	-145	-149
-abso*	-138	-180
-absol inte	-138	-180
-absol*	-138	-180
-absolu*	-138	-180
-absolut	-138	-180
-afar*	-132	-148
-afare #	-132	-148
-afare*	-132	-148
-afaren	-132	-148
-ajat*	-155	-164
-ajatu*	-155	-164
-ajatuk*	-155	-164
-ajatuksi*	-155	-164
-ajatuksia	-155	-164
-akut	-328	-298
-akut*	-204	-185
-akuti*	-204	-185
-akutid	-204	-185
-al	311	30
-ala om	25	144
-aldr*	41	213
-aldre	41	213
-aldre an	17	154
-aldri forr	174	20
-aldri gjort	112	-33
-aldri gora	26	167
-aldri ha	12	249
-aldri haft	114	-95
-aldri hant	205	43
-aldri kant	182	7
-aldri opere	-194	-188
-aldri slagi	-154	-15
-aldri spela	-187	-206
-aldri svima	-157	-158
-aldri vara	-28	120
-aldri varit	171	28
-aler*	-62	-181
-alerg men	-172	-149
-alerg*	-62	-181
-alergi	-172	-149
-alergier	-268	-243
-als	-76	-236
-als men	143	32
-altsa inte	-49	147
-amar	147	41
-amar inte	147	41
-amnin funge	-181	-173
-an att	-139	-146
-an sa	17	154
-anan	-79	115
-anan probl	-152	-161
-anan ska	0	158
-anar*	-44	240
-anars	-44	240
-anars inget	-120	-144
-and	334	224
-and cant	270	61
-and not	249	-102
-and wont	202	97
-anda	66	303
-anda inte	57	291
-anda*	275	4
-andas	275	4
-andas att	250	-27
-andas inte	472	119
-andas utan	-170	-154
-andas vil	1	236
-andfa att	216	-17
-andn*	-352	-323
-andno*	-295	-297
-andnod	-295	-297
-andr*	-272	-274
-andra*	-203	-206
-andrat*	-203	-206
-andrats	-203	-206
-ands*	258	38
-andsa	258	38
-andsa inte	258	38
-anfal har	204	23
-anfal som	212	-3
-anin*	-246	-252
-aning	-246	-252
-anle*	0	163
-anled att	0	163
-anled*	0	163
-anledn*	0	163
-anlednin*	0	163
-anledning	0	163
-ansik bara	-108	-99
-ansik hange	-271	-209
-ansik sover	231	14
-ansv*	31	175
-ansva for	31	175
-ansva*	31	175
-ansvar*	31	175
-ansvara	31	175
-anu	-51	135
-anyt*	-46	229
-anyth*	-46	229
-anythi*	-46	229
-anything	-46	229
-ar #	-181	-165
-ar anars	-120	-144
-ar farli	-250	-302
-ar hans	195	-10
-ar hjalp	-181	-162
-ar ingen	91	156
-ar inget	15	-164
-ar inte	-100	182
-ar jag	44	236
-ar kvar	32	187
-ar men	-207	-240
-ar nu	-121	-136
-ar sa	-22	203
-ar val	200	-60
-ar vard	-28	155
-aren syns	16	213
-aret men	-125	-162
-arg	-9	196
-arm funka	151	20
-arm kan	181	5
-arme*	209	0
-armen	209	0
-armen ar	-236	-239
-armen domna	-228	-190
-armen inte	195	-10
-armen lyder	271	17
-asa	44	255
-asa ingen	23	202
-aski*	-4	171
-askin by	-4	171
-askin*	-4	171
-asking	-4	171
-astm*	162	12
-astma som	199	37
-at sidan	-183	-140
-ata ar	-121	-136
-ata sedan	149	23
-ater	230	-94
-ater inget	-199	-163
-ater inte	334	4
-atit	148	51
-atit nu	129	47
-att	152	383
-att andas	-358	-246
-att armen	195	-10
-att ata	-165	-187
-att det	47	365
-att finas	0	163
-att han	78	135
-att hon	217	265
-att ingen	184	257
-att inte	31	303
-att jag	197	222
-att laga	-22	137
-att loga	-262	-249
-att mama	-140	-177
-att mata	147	11
-att ni	54	160
-att papa	-9	166
-att prata	-103	101
-att stiga	0	163
-att tita	6	196
-att trost	150	-9
-att vakna	217	0
-att vara	-148	-173
-av bil	182	-2
-av det	-175	-152
-av utan	7	227
-avfo*	-221	-224
-avfor*	-221	-224
-avfori*	-221	-224
-avforing*	-175	-175
-avforingen	-175	-175
-avsv*	-164	-150
-avsvi bara	-164	-150
-avsvi*	-164	-150
-avsvim*	-164	-150
-avsvimad	-164	-150
-axeln kan	-211	-156
-baby	352	18
-baby not	165	6
-baby wont	243	-5
-bada	-184	-99
-bada #	-190	-227
-bajs*	-273	-305
-bajsa	-220	-214
-bajsa pa	-275	-259
-bajsa*	-121	-155
-bajsat	-121	-155
-bal	-249	-231
-bal blama	-249	-231
-bank*	-133	-69
-banki*	-173	-181
-bankid	-173	-181
-bar	310	13
-bar inte	373	87
-bara	22	304
-bara dar	60	247
-bara inte	22	304
-barn har	-157	-205
-barn nan	-12	137
-barn*	111	322
-barnb far	-4	158
-barne fans	16	143
-barne kan	275	73
-barne kisar	282	23
-barne vet	16	220
-barne vil	-247	-222
-barne*	111	322
-barnen	64	319
-bathr floor	124	-58
-batr*	139	367
-batre	139	367
-batre av	7	227
-batre men	181	23
-batre om	52	192
-batre piper	135	-38
-batre utan	39	282
-be	162	258
-be here	-24	138
-bebi*	199	-29
-bebis ater	392	38
-bebis har	252	19
-bebis nar	-17	252
-bebis som	188	-1
-bebis vakna	228	27
-bebis vil	129	-40
-been	-145	-149
-been able	-145	-149
-beha*	226	64
-behal*	226	64
-behala	226	64
-beho*	92	491
-behov den	-224	-205
-behov ingen	28	253
-behov inte	31	286
-behov mig	54	308
-behov ta	23	125
-behov*	92	491
-behova	58	244
-behove*	71	448
-behover	71	448
-behovs	58	216
-behovt	-224	-205
-beky*	-195	-188
-bekym*	-195	-188
-bekyme*	-195	-188
-bekymer	-195	-188
-ben blir	143	42
-ben det	-143	-138
-ben hange	172	45
-bend	139	2
-bend it	139	2
-bene*	-219	-187
-benen bar	201	53
-benet	-195	-170
-benet bar	292	51
-benet och	-195	-170
-besv*	-210	-28
-besva*	-210	-28
-besvar	-210	-28
-bil	182	-2
-bil kraks	182	-2
-biten	-182	-152
-bla inte	-176	-150
-black kunde	186	56
-blan*	-134	-152
-bland*	-134	-152
-blanda	-134	-152
-blas*	-172	-131
-blasa	-190	-154
-bleed just	-140	-132
-bleed wont	236	-36
-blev	-284	-240
-blev biten	-182	-152
-blev inte	-238	-196
-bli	48	479
-bli aldre	41	213
-bli arg	-9	166
-bli radad	30	267
-bli rakbl	16	231
-blir	198	419
-blir inget	7	240
-blir inte	192	6
-blir jag	68	178
-blir tyst	-15	142
-blod	-350	-295
-blod i	-175	-175
-blod*	-372	-372
-bloda ater	-199	-163
-blode inte	-316	-297
-blode nasta	-189	-168
-blode*	-316	-297
-bloder	-316	-297
-blodn gar	181	-9
-blodn men	190	90
-blodn nu	-231	-218
-blodn och	-195	-153
-blodn*	-230	-254
-blodni*	-230	-254
-blodning	-104	-171
-blodning*	-242	-206
-blodningar	-242	-206
-blodp utan	-131	-154
-blodp*	-131	-154
-blodpr*	-131	-154
-blodprov	-131	-154
-bloju som	-219	-229
-boja	-302	-304
-boja knat	-237	-228
-boka*	-156	-171
-bokar	-156	-171
-bokar tid	-156	-171
-bol ser	212	-6
-bord*	-41	290
-borde	-41	290
-borde aldri	12	249
-borde inte	-94	147
-bort	152	2
-bort hon	11	160
-borta vil	196	1
-bra	-191	65
-bra anu	-51	135
-bra hosta	-278	-249
-bra ont	-141	-165
-brado som	6	151
-brads men	-170	-168
-brak*	-212	-217
-braka bara	-139	-157
-braka forst	129	47
-braka inte	-162	-151
-braka*	-212	-217
-brakar	-212	-217
-brat*	-230	-249
-brato*	-230	-249
-bratom	-230	-249
-breathin*	-228	-173
-breathing	-228	-173
-bring orkar	185	8
-bro kan	-165	-163
-bror sover	-7	157
-brost bara	-172	-159
-brost egent	168	48
-brost eler	-224	-173
-brost men	239	64
-brost och	315	38
-brost som	160	-30
-brosts*	-118	-273
-brostsma*	-118	-273
-brostsmartor	-215	-198
-bruka kan	291	107
-bry	-16	206
-bry mig	-29	166
-bryr mig	36	350
-bryt*	-4	142
-bryta	-4	142
-bryta up	-4	142
-but	-215	-289
-but i	-78	-208
-by	-4	171
-by mista	-4	171
-cant bend	139	2
-cant keep	-73	209
-cham*	137	11
-champ ata	137	11
-champ*	137	11
-champi*	137	11
-champinj*	137	11
-champinjoner	137	11
-ches*	-234	-193
-chest	-234	-193
-ciga*	6	185
-cigar mot	6	185
-cigar*	6	185
-cigare*	6	185
-cigaret	6	185
-cykl*	182	-2
-cykla	182	-2
-cykla utan	182	-2
-dag	-271	-284
-dag gar	137	-6
-dag nej	72	188
-daga*	-267	-87
-dagar	-248	-58
-dagar nej	-142	-193
-dagen som	-153	-115
-dar	78	210
-dar det	60	247
-dar han	-8	146
-dar ingen	16	213
-de	-124	121
-de e	-160	-166
-dem	43	237
-den inte	209	-43
-den langr	-240	-255
-den pa	-224	-205
-den tolft	37	179
-depri skriv	-148	-173
-det	75	399
-det ar	79	275
-det batre	25	222
-det behov	42	222
-det blir	118	287
-det fins	0	298
-det forr	125	-25
-det gar	92	-68
-det gick	-8	175
-det gjord	43	153
-det gor	-21	206
-det hande	227	2
-det har	-290	-90
-det inget	35	203
-det inte	53	332
-det kans	-51	135
-det men	-179	-167
-det om	35	151
-det skrik	155	10
-det sluta	178	-13
-det stame	-177	-188
-det stral	-195	-189
-det tryck	-187	-183
-det val	-30	148
-det var	-100	96
-det vil	148	-3
-diare och	-180	-172
-die	-171	-221
-dire*	-131	26
-direk men	65	176
-direk*	-131	26
-direkt	-131	26
-do	-206	-146
-do jag	-197	-302
-dode*	-130	-195
-doden	-130	-195
-doden trivs	-116	-167
-domn*	-341	-246
-domna inte	-228	-190
-domna*	-228	-190
-domnar	-228	-190
-domni*	-230	-168
-domnin*	-230	-168
-domning	-203	-166
-done i	-10	199
-dont want	-178	-102
-dor om	-276	-310
-doter svara	-25	125
-down	-160	-159
-down since	-160	-159
-dragi ut	124	-18
-dragi*	124	-18
-dragit	124	-18
-dric*	-124	-258
-drick inget	178	49
-drick inte	-229	-204
-drick*	-124	-258
-dricke*	-118	-166
-dricker	-118	-166
-druck nat	166	-12
-dubel kan	151	58
-dusc*	50	222
-dusch*	50	222
-duscha*	50	222
-duschat	50	222
-e	-295	-302
-e varke	-160	-166
-efte*	6	354
-efter	-36	285
-efter den	37	179
-efter helge	65	217
-efter mig	23	125
-efter piler	-140	-177
-egen*	230	79
-egent mer	168	48
-egent*	230	79
-egentl*	230	79
-egentlig*	230	79
-egentligen	230	79
-ei henge	-161	-153
-ei itset	-155	-164
-ei jaisi	2	205
-ei rinta	-203	-191
-ei verta	-185	-188
-eika	-310	-281
-eler	-283	-231
-eler fal	-188	-157
-eler svart	-186	-142
-eleve vil	25	173
-en cigar	6	185
-en mama	6	157
-en nat	8	241
-en ole	-293	-315
-en olyck	42	208
-en tid	-158	-184
-en zombi	-196	-185
-ensa*	6	236
-ensam	6	236
-ensam har	-157	-205
-ensam hon	-28	120
-ensam jag	7	132
-epile som	191	23
-er	-38	-186
-er faktu	-143	-185
-evn	-160	-159
-evn water	-160	-159
-fa mig	0	158
-fakt*	-143	-185
-faktu*	-143	-185
-faktur*	-143	-185
-faktura	-143	-185
-fal	-188	-157
-famil ingen	28	180
-famil skada	-170	-190
-familj	20	240
-familj*	-204	-236
-familjen	-204	-236
-fan	242	158
-fan ingen	211	-19
-fan inte	9	236
-fans	3	145
-fans hade	16	143
-far	225	46
-far fan	211	-19
-far ga	-215	-228
-far glas	-263	-238
-far hene	166	-2
-far hjalp	3	160
-far ingen	163	-82
-far inte	431	349
-far jag	171	78
-far penga	27	137
-far semes	-179	-203
-far sova	-250	-251
-far veta	-140	-177
-farl*	-282	-381
-farli*	-282	-381
-farlig*	-282	-381
-farligt	-276	-373
-fart har	-254	-191
-fast han	192	-12
-fat	-212	-246
-fat mens	-181	-165
-fata	167	-19
-fata inte	167	-19
-fata*	176	305
-fatar	171	256
-fatar inte	171	256
-febe*	-141	-176
-feber	-141	-176
-feber kan	213	90
-fel	-85	127
-fel kan	177	54
-feve*	-208	-206
-fever	-208	-206
-fever no	-194	-173
-fick	158	-8
-fick inte	199	106
-fick luft	-194	-198
-fina*	0	163
-finas	0	163
-fingr fast	0	174
-fingr lyde	198	50
-fins	103	539
-fins det	18	151
-fins ingen	13	309
-fins inget	15	276
-flack forsv	180	19
-fler	-75	83
-fler frago	-201	-201
-fler tider	43	173
-flick ar	222	2
-floo*	124	-58
-floor	124	-58
-floor he	124	-58
-folk som	-16	152
-for att	105	234
-fora*	17	320
-foran	-19	212
-fore	251	235
-forl*	-195	-166
-forla*	-195	-166
-forlam*	-195	-166
-forlamni*	-195	-166
-forlamningar	-198	-163
-forr	210	239
-forr den	174	20
-fors*	156	-78
-forst gange	27	208
-forst inte	27	-194
-forsta	-102	35
-forsta*	-2	-200
-forstar	-2	-200
-forsto*	149	7
-forstod	149	7
-forsv inte	271	26
-forsv*	271	26
-forsva*	180	19
-forsvan	180	19
-fort har	112	5
-fortj inte	-8	189
-fortj*	-8	189
-fortja*	-8	189
-fortjana*	-8	189
-fortjanar	-8	189
-foru*	203	53
-forut	203	53
-forv*	-199	-195
-forvi*	-199	-195
-forvir*	-199	-195
-forvirad	-199	-195
-fote*	231	14
-foter	164	-8
-foter utan	164	-8
-fots	12	249
-frag*	-201	-201
-frago*	-201	-201
-fragor	-201	-201
-fran	-226	-298
-fran afare	-132	-148
-fru far	219	7
-fru vil	-52	174
-frun har	13	208
-frus*	-172	-155
-fruse utan	-172	-155
-fruse*	-172	-155
-frusen	-172	-155
-ful fast	166	-12
-funk*	151	20
-funka inte	151	20
-funka*	151	20
-funkar	151	20
-fyra	-286	-276
-ga	-194	-5
-ga bort	152	2
-ga hem	31	213
-ga int	20	240
-ga ner	-181	-190
-ga pa	-158	-70
-ga til	-165	-295
-gamal har	149	23
-gang ringe	17	187
-gang*	27	208
-gange ar	8	124
-gange*	27	208
-gangen	27	208
-gapsk tils	-194	-198
-gar	358	28
-gar att	-22	137
-gar inte	251	-87
-gar kan	118	-12
-gar kans	-209	-200
-gar men	49	143
-gar over	317	49
-gat ut	-7	142
-gata*	6	196
-gatan	6	196
-gatan utan	6	196
-gav	181	0
-gav ingen	181	0
-ge sa	-160	-166
-ge sig	57	-152
-ger penga	28	131
-gick	39	165
-gick inte	-8	175
-gick over	93	-68
-gjord inget	-7	196
-gjord jag	43	153
-gjord*	9	244
-gjorde	9	244
-gjort	11	-193
-gjort mig	-173	-168
-gjort nat	75	-76
-gjort sa	112	-33
-glad	43	163
-glad pa	43	163
-glas	-72	-208
-glas*	-169	-152
-glaso*	-169	-152
-glasog*	-169	-152
-glasogon	-169	-152
-go for	-145	-149
-goin*	-10	199
-going	-10	199
-goodb and	-18	120
-gor	-201	39
-gor att	-198	-271
-gor det	-192	-186
-gor inte	-339	-316
-gor kan	189	43
-gor nat	1	190
-gor om	31	175
-gor ont	6	255
-gora	-63	256
-gora det	-17	171
-gora mig	-178	-275
-gora nagot	0	166
-grat*	236	-80
-grata	224	-15
-grata ogon	212	0
-grate inte	-65	-212
-grate*	-31	-203
-grater	-31	-203
-grav*	-202	-269
-gravi ingen	-143	-142
-gravi men	221	62
-gravi mense	-170	-149
-gravi*	-202	-269
-gravid	-105	-200
-grot	-161	-186
-grot men	-161	-186
-gun and	-22	111
-ha brost	340	0
-ha fots	12	249
-ha ga	20	240
-ha grot	-161	-186
-ha mig	-171	-111
-ha strum	-169	-149
-ha svalt	-218	-209
-had	256	31
-hade	32	246
-hade det	24	193
-hade jag	16	143
-haft	13	-171
-haft brost	-215	-198
-haft det	148	-20
-haft sa	199	26
-hale*	6	160
-haler	6	160
-haler mig	6	160
-halsb som	181	-13
-han andas	253	44
-han ar	-314	-162
-han blev	-238	-196
-han far	81	232
-han har	189	46
-han kan	290	-60
-han kaner	-6	152
-han lysna	31	191
-han menar	45	242
-han om	-15	142
-han orkar	185	-20
-han saga	168	41
-han skule	26	167
-han slar	-266	-218
-han sluta	-11	317
-han svalj	205	37
-han svara	273	-38
-han svima	-273	-247
-han tryck	6	185
-han vakna	225	-34
-han vil	-105	-291
-hand	241	131
-hand lyder	263	52
-hand om	23	125
-hand vet	-170	-132
-hand*	203	192
-hande inget	227	2
-hande*	210	167
-hander	210	167
-hangi she	81	-38
-hans	195	-10
-hant	98	-100
-hant forut	205	43
-hant os	-148	-186
-har ar	1	214
-har det	17	154
-har gjort	-173	-168
-har hant	-148	-186
-har ingen	160	252
-har jag	-300	-222
-har notal	-172	-149
-har ont	198	19
-har rort	-216	-238
-har sjuki	-163	-183
-har slagi	-168	-200
-har vil	-157	-205
-hard	-223	-207
-hard i	-223	-207
-hard*	151	32
-harda	151	32
-harda utan	151	32
-hart	-154	-85
-hart utan	-165	-187
-has	216	1
-has no	216	1
-hasnt poope	-158	-129
-haste mins	170	18
-haven been	-145	-149
-he	246	125
-he cant	207	-81
-he has	216	1
-he wont	178	93
-helg*	65	217
-helge*	65	217
-helgen	65	217
-hem	-30	202
-hem fran	-132	-148
-hem hon	25	173
-hema	62	319
-hema inte	31	212
-hema pa	23	202
-hene	36	230
-hene aldri	-28	120
-hene fins	14	162
-hene inte	166	-2
-hene om	28	131
-hene*	120	271
-henes	120	271
-henes fel	67	275
-heng*	-178	-166
-henge*	-178	-166
-hengen*	-178	-166
-hengenah*	-178	-166
-hengenahdistusta	-178	-166
-here	-44	205
-here next	-24	138
-hine*	90	238
-hiner	90	238
-hiner inte	90	238
-his neck	166	2
-hita	9	171
-hita mig	9	171
-hitad hon	-132	-148
-hitad*	-165	-193
-hitade	-132	-148
-hitar ingen	154	-121
-hitar inte	-56	-196
-hitar mig	43	138
-hjal*	389	258
-hjalm	182	-2
-hjalm pakor	182	-2
-hjalp	22	224
-hjalp inte	341	58
-hjalp kan	232	-2
-hjalp mig	-14	244
-hjalp nu	3	160
-hjalp*	341	181
-hjalpa	-12	162
-hjalpe*	336	126
-hjalper	336	126
-hjar*	-307	-295
-hjart*	-307	-295
-hjartk*	-199	-176
-hjartkla*	-199	-176
-hjartklapning	-199	-176
-ho vil	-216	-222
-hoft*	-160	-166
-hofta	-160	-166
-hofta ho	-160	-166
-hoge*	-241	-195
-hoger	-241	-195
-hoger ben	-143	-138
-hogra vil	184	35
-hon andas	187	44
-hon andsa	258	38
-hon ar	-261	-248
-hon forst	268	61
-hon hitar	193	25
-hon inte	-25	184
-hon kan	96	-137
-hon kramp	-192	-165
-hon marke	163	-15
-hon opnar	156	-6
-hon orkar	177	-30
-hon prata	242	11
-hon reage	192	7
-hon sa	160	-12
-hon skrik	166	7
-hon slog	-165	-114
-hon sover	7	215
-hon va	43	163
-hon vakna	412	53
-hono*	279	200
-honom	279	200
-honom inte	149	-2
-honom klock	214	32
-honom men	-20	133
-hor	-107	169
-hord*	160	-12
-horde	160	-12
-horde inte	160	-12
-hosta gar	-294	-225
-hosta jag	9	163
-hosta sa	-250	-251
-hosta utan	-202	-184
-hosta*	227	-22
-hostar	227	-22
-hota*	-198	-201
-hotad	-198	-201
-hotad bara	-198	-201
-hunde nar	63	190
-hunde om	34	188
-hur	7	185
-huvud als	143	32
-huvud bara	-162	-144
-huvud gor	-208	-210
-huvud nar	-28	120
-huvud siter	-165	-114
-huvudv*	-264	-305
-huvudvar*	-264	-305
-huvudvark	-264	-305
-i armen	127	56
-i avfor	-175	-175
-i brost	-203	-212
-i cant	252	364
-i dont	-15	225
-i famil	-204	-236
-i hofta	-160	-166
-i huvud	143	32
-i magen	-237	-261
-i was	9	220
-ibup*	-170	-166
-ibupr*	-170	-166
-ibupro*	-170	-166
-ibuprofe*	-170	-166
-ibuprofen	-170	-166
-ide	10	238
-ide langr	10	238
-ids	13	260
-ids int	3	170
-ids inte	0	197
-igar	141	-20
-igar hitad	-132	-148
-igen utan	173	-15
-ihop svara	173	-50
-ila	-227	-89
-ila behov	-155	-208
-ila eler	24	147
-ila jag	-201	-240
-in	-316	-62
-in med	-173	-181
-in utan	59	213
-inga alerg	-268	-243
-inga besva	-318	-325
-inga blodn	-242	-206
-inga fler	-201	-201
-inga forla	-198	-163
-inga mal	37	179
-inga medic	-191	-203
-inga paper	11	183
-inga penga	54	257
-inga prick	-212	-176
-inga reakt	-141	-105
-inga sjalv	-208	-277
-inga skyld	21	153
-inga synpr	-154	-138
-inga talsv	-153	-134
-ingen akuti	-204	-185
-ingen anan	-109	59
-ingen anat	-175	-172
-ingen andno	-254	-264
-ingen aning	-246	-252
-ingen anled	0	163
-ingen att	2	269
-ingen behov	44	299
-ingen blasa	-190	-154
-ingen blev	-182	-152
-ingen blodn	-104	-171
-ingen domni	-203	-166
-ingen famil	20	240
-ingen har	-338	-389
-ingen hjart	-169	-150
-ingen hosta	9	163
-ingen huvud	-264	-305
-ingen i	-204	-236
-ingen ide	10	238
-ingen job	53	221
-ingen kan	-13	156
-ingen kolmo	-168	-163
-ingen komer	3	202
-ingen kramp	-148	-170
-ingen lakar	-32	143
-ingen ogonk	220	34
-ingen plats	2	212
-ingen ring	-225	-205
-ingen ringa	-23	191
-ingen rol	50	248
-ingen ser	32	252
-ingen ska	36	204
-ingen skada	-177	-196
-ingen slar	-237	-311
-ingen smart	126	-94
-ingen svagh	-200	-155
-ingen svuln	-254	-254
-ingen tandl	-144	-152
-ingen var	-214	-184
-ingen vark	-206	-57
-inget akut	-309	-287
-inget av	-179	-167
-inget blod	-325	-278
-inget fel	3	142
-inget har	-148	-186
-inget ila	33	208
-inget komer	-52	-158
-inget korko	160	48
-inget liv	14	162
-inget motst	-7	196
-inget ont	-295	-262
-inget pa	164	58
-inget sar	-167	-177
-inget slag	-188	-157
-inget som	5	263
-inju*	-161	-148
-injur*	-161	-148
-injury	-161	-148
-insul men	148	51
-insul vil	201	11
-insul vile	172	-32
-int bal	-249	-231
-int e	-242	-246
-int ge	-160	-166
-int na	20	240
-int ork	18	223
-int vare	-139	-146
-inte als	-223	-222
-inte andra	-203	-206
-inte ansva	31	175
-inte ar	246	118
-inte ata	157	147
-inte atit	148	51
-inte av	11	160
-inte avsvi	-164	-150
-inte bada	-184	-99
-inte bajsa	-238	-208
-inte barn	-157	-205
-inte barne	16	143
-inte batre	135	-38
-inte behal	226	64
-inte bla	-242	-207
-inte bli	30	308
-inte blir	-8	165
-inte boja	-302	-304
-inte bokar	-156	-171
-inte bra	-251	-118
-inte brato	-230	-249
-inte bry	-29	166
-inte direk	-152	-167
-inte do	-273	-417
-inte dragi	124	-18
-inte dusch	50	222
-inte en	-89	44
-inte er	-143	-185
-inte far	-405	-372
-inte fat	-290	-267
-inte fick	-194	-198
-inte forst	-102	35
-inte forvi	-199	-195
-inte ga	-217	-34
-inte gar	291	203
-inte ger	-245	-120
-inte gick	93	-68
-inte gjort	36	-126
-inte glad	43	163
-inte gor	-79	110
-inte gora	-63	157
-inte grata	214	3
-inte gravi	-325	-320
-inte hem	-132	-148
-inte hema	31	212
-inte henes	30	164
-inte hjalp	-12	162
-inte hor	42	293
-inte hosta	158	-48
-inte hotad	-198	-201
-inte huvud	-165	-114
-inte ibupr	-170	-166
-inte igar	141	-20
-inte ila	-183	-65
-inte kan	219	187
-inte knapa	152	-4
-inte knara	6	151
-inte konst	-264	-233
-inte kramp	-152	-129
-inte kuna	144	54
-inte kunat	-202	-209
-inte kvar	62	309
-inte laker	-250	-250
-inte lakto	-225	-211
-inte lata	16	231
-inte leka	169	24
-inte leva	51	314
-inte liga	17	167
-inte loga	-173	-181
-inte lova	1	190
-inte manis	7	182
-inte mat	-266	-280
-inte med	-308	-325
-inte medve	-223	-217
-inte mig	-177	-9
-inte min	32	202
-inte mina	21	168
-inte mins	9	217
-inte mit	-2	259
-inte mycke	-243	-267
-inte nacks	-170	-186
-inte nat	31	212
-inte ogone	156	-6
-inte ont	-253	-370
-inte opera	27	146
-inte opna	193	92
-inte orkar	128	190
-inte over	-13	-167
-inte pakor	-238	-196
-inte paver	-228	-212
-inte pipa	193	-34
-inte polis	34	159
-inte prata	-75	-230
-inte ramla	-215	-184
-inte ringa	114	275
-inte roste	-227	-270
-inte rot	-222	-165
-inte sa	15	-112
-inte sag	-28	120
-inte saga	23	282
-inte sant	58	176
-inte se	-55	148
-inte sjalv	-179	-225
-inte sjuk	20	147
-inte ska	-9	166
-inte sla	50	145
-inte slap	-207	-167
-inte slapa	-165	-163
-inte slo	-258	-228
-inte som	181	96
-inte somnt	60	217
-inte sover	-189	-158
-inte sovit	11	233
-inte sta	-195	-170
-inte star	168	29
-inte stodj	-231	-195
-inte svag	-277	-265
-inte svalt	-174	-152
-inte svara	297	74
-inte svart	-377	-269
-inte svima	-249	-189
-inte syns	22	174
-inte ta	-62	-225
-inte tanke	-23	135
-inte til	173	326
-inte tita	271	70
-inte trygt	-3	193
-inte up	-41	-242
-inte vad	199	220
-inte vagar	143	-37
-inte var	150	306
-inte vara	77	68
-inte varit	27	245
-inte vaxt	-164	-154
-inte velat	149	23
-inte veta	18	254
-inte vi	-139	-157
-inte vil	-176	1
-inte vile	-13	235
-inte vilja	8	168
-inte visa	-29	193
-inte vit	143	42
-inte vrida	-274	-183
-inte*	20	163
-intel inte	20	163
-intel*	20	163
-intele*	20	163
-inteleva*	20	163
-intelevalangre	20	163
-is	64	206
-is no	4	204
-itse*	-155	-164
-itset ajatu	-155	-164
-itset*	-155	-164
-itsetu*	-155	-164
-itsetuho*	-155	-164
-itsetuhoisia	-155	-164
-ja ids	3	170
-ja kan	153	42
-ja vil	21	177
-jacka	-7	142
-jacka*	152	-4
-jackan	152	-4
-jag	87	399
-jag ar	-63	267
-jag bara	10	157
-jag blode	-210	-187
-jag borde	52	367
-jag drick	-228	-196
-jag far	355	343
-jag forst	-173	-230
-jag gjord	-15	202
-jag har	-62	178
-jag hiner	9	245
-jag hitar	231	8
-jag horde	160	-12
-jag ids	0	197
-jag inga	21	153
-jag ingen	96	185
-jag inget	159	86
-jag inte	30	339
-jag klara	32	266
-jag komer	39	294
-jag kraks	-180	-172
-jag kunde	15	150
-jag litar	14	186
-jag mar	-284	-295
-jag orkar	-19	330
-jag palar	12	157
-jag ramla	77	303
-jag ringe	132	-92
-jag roker	-229	-221
-jag ska	56	213
-jag skriv	99	-59
-jag slipe	16	190
-jag som	81	157
-jag svag	144	54
-jag sveta	-189	-174
-jag tal	-170	-166
-jag tror	-157	28
-jag vagar	77	403
-jag vakna	-30	161
-jag vet	237	220
-jag vil	69	412
-jag vile	3	236
-jagvi intel	20	163
-jais*	2	205
-jaisi	2	205
-jaisi kaipa	2	205
-jatem kan	124	-26
-job	53	221
-jobet kan	15	170
-journ att	43	138
-julen klara	38	144
-just	-8	200
-kafe	-262	-258
-kaip*	2	205
-kaipa minua	2	205
-kaipa*	2	205
-kaipaa*	2	205
-kaipaama*	2	205
-kaipaamaan	2	205
-kan ej	266	12
-kan hur	-145	-147
-kan int	-161	-278
-kan inte	282	58
-kan lamna	-46	103
-kan mer	7	132
-kan plots	289	71
-kan prata	190	30
-kan sta	164	38
-kan stopa	-13	156
-kane*	229	135
-kaner	229	135
-kaner den	198	37
-kaner inga	198	43
-kaner inget	-97	84
-kaner jag	194	-13
-kaner mig	-186	-215
-kanin ater	-223	-190
-kans inget	-209	-200
-kans inte	255	184
-kant	182	7
-kant mig	147	-29
-kant sa	143	41
-katen vakna	-267	-201
-keep	-73	209
-keep evn	-160	-159
-keep going	-10	199
-keep mysel	-3	179
-kilar mar	24	147
-kisa*	286	27
-kisar	286	27
-kisar har	-116	-137
-kisar inte	282	23
-kisar nasta	229	28
-klar*	116	220
-klara det	-7	120
-klara jag	38	144
-klara naten	-4	214
-klara*	116	220
-klarar	116	220
-kn	215	33
-kn inte	215	33
-knap*	152	-4
-knapa	152	-4
-knapa jacka	152	-4
-knar*	6	151
-knara kan	6	151
-knara*	6	151
-knarar	6	151
-knat	-237	-228
-kniv blode	-242	-207
-kniv nar	27	137
-kolm*	-168	-163
-kolmo*	-168	-163
-kolmon*	-168	-163
-kolmonox*	-168	-163
-kolmonoxid	-168	-163
-kom	-137	-190
-kom inte	-218	-220
-koma	31	298
-koma in	-35	181
-kome*	295	382
-komer	295	382
-komer hita	22	129
-komer inte	323	366
-komer sakna	-7	151
-kons*	-150	-242
-konse*	-215	-228
-konser*	-215	-228
-konserte*	-215	-228
-konserten	-215	-228
-konst och	216	48
-konst*	-65	-153
-konsti*	-65	-153
-kork*	160	48
-korko sa	160	48
-korko*	160	48
-korkor*	160	48
-korkort	160	48
-kour*	199	25
-kouri eika	199	25
-kouri*	199	25
-kouris*	199	25
-kourista*	199	25
-kouristaa	199	25
-kraks	80	-105
-kraks a	182	-2
-kraks inte	-289	-253
-kraks men	-210	-211
-kram*	-313	-305
-kramp	-148	-170
-kramp han	-148	-170
-kramp inte	-224	-195
-kramp*	-276	-246
-krampa*	-276	-246
-krampade	-192	-165
-krampat	-152	-129
-krop*	69	247
-krope det	3	142
-krope svara	212	29
-krope*	17	151
-kropen	17	151
-kuka*	2	205
-kukaa ei	2	205
-kukaa*	2	205
-kukaan	2	205
-kuna sta	144	54
-kuna*	-202	-209
-kunat	-202	-209
-kunat bajsa	-202	-209
-kund*	307	6
-kunde	307	6
-kunde jag	162	28
-kuume muta	166	33
-kuume vain	-191	-176
-kval orkar	-43	142
-kvar	103	558
-kvar da	23	183
-kvar nasta	34	188
-kvar utan	-21	147
-kvic*	156	18
-kvick inte	156	18
-kvick*	156	18
-kvickn*	156	18
-kvicknar	156	18
-ladut kan	141	14
-laga	-22	137
-laga jag	-22	137
-lakar att	47	199
-lakar hjalp	-32	143
-lake*	-255	-264
-laker	-255	-264
-lakt*	-225	-211
-lakto*	-225	-211
-laktos	-225	-211
-lamn*	-36	222
-lamna	-68	119
-lamna mig	54	208
-lamna*	-2	182
-lamnar	-2	182
-lang	190	30
-lang somn	52	218
-lang*	-21	314
-langr #	-240	-255
-langr bara	156	-6
-langr jag	-12	162
-langr*	33	356
-langre	33	356
-lat var	-161	-143
-lata	16	231
-lata bli	16	231
-latar om	20	142
-later hene	-28	120
-lati*	233	2
-latia eika	233	2
-latia*	233	2
-latial*	233	2
-latiala	195	9
-legs and	174	37
-leka	169	24
-leka bara	169	24
-leva	51	314
-leva utan	27	212
-leva*	-4	209
-levan*	-4	209
-levand*	-4	209
-levande	-4	209
-life	8	230
-life isnt	8	230
-liga	94	171
-liga med	-11	225
-liks*	-181	-190
-likso inte	-181	-190
-likso*	-181	-190
-liksom	-181	-190
-lita*	14	186
-litar	14	186
-litar inte	14	186
-liv	14	162
-liv vet	-24	125
-live*	-212	-251
-livet	-212	-251
-livet av	-212	-251
-livet har	13	280
-livet sover	27	212
-ljums som	128	38
-ljus	228	22
-loga	-314	-302
-loga in	-314	-302
-lova	1	190
-lova att	1	190
-luft	-163	-302
-luft jag	138	4
-lufte racke	232	19
-lyde	275	53
-lyde inte	275	53
-lyde*	406	70
-lyder	406	70
-lyder honom	149	-2
-lyder inte	406	70
-lysn*	49	300
-lysna inte	31	191
-lysna*	49	300
-lysnad*	31	191
-lysnade	31	191
-ma	-116	130
-mage*	-237	-261
-magen	-237	-261
-magen att	311	49
-magen langr	-209	-224
-magen som	171	76
-magsj far	192	65
-makaa latia	195	9
-mal	37	179
-mal efter	37	179
-mama	-118	135
-mama ar	32	202
-mama det	32	202
-mama far	-140	-177
-mama har	23	202
-mama kan	273	15
-mama som	6	157
-mama svara	194	49
-mama vakna	143	92
-mama vil	20	165
-man	-55	193
-man far	-12	133
-man fata	167	-19
-man forst	-198	-179
-man inte	-158	17
-man kan	153	200
-man sager	-49	147
-man utan	26	179
-manad ar	188	-2
-manad vil	-161	-186
-manda hur	-163	-183
-mani*	13	186
-manis*	13	186
-manisk*	13	186
-maniska	13	186
-mar	-244	-159
-mar inte	-244	-159
-mark*	162	44
-marke inte	163	-15
-marke*	163	-15
-marker	163	-15
-mat	-137	143
-mat nar	54	208
-mata	147	11
-mata bara	147	11
-matar mig	28	218
-match mins	-156	-120
-mate*	23	-182
-maten	188	-1
-med banki	-173	-181
-med efter	74	187
-med honom	-21	181
-med mig	-237	-186
-med samar	93	-68
-med skola	31	212
-med vald	-162	-151
-medica*	-186	-206
-medicati*	-186	-206
-medication	-186	-206
-medicine*	-191	-203
-mediciner	-191	-203
-medv*	-223	-217
-medve inget	-161	-143
-medve*	-223	-217
-medvet*	-223	-217
-medvetsl*	-223	-217
-medvetslos	-223	-217
-men	-369	-360
-men har	-162	-212
-men inget	-388	-376
-men int	-219	-227
-men inte	-181	-187
-men sover	-211	-223
-men vagad	-21	213
-men vil	-223	-133
-mena*	45	269
-menar	45	269
-menar inget	45	242
-mens	-223	-209
-mens ar	-181	-165
-mer	203	500
-mer han	193	-34
-mer ja	20	240
-mer jag	13	153
-mies	181	9
-mies ei	181	9
-mig	-261	23
-mig asa	23	202
-mig blama	-108	-132
-mig dar	-8	146
-mig i	60	247
-mig ila	-249	-329
-mig inte	-195	-99
-mig jag	-49	218
-mig kan	-187	-199
-mig langr	12	283
-mig mama	20	165
-mig men	-201	-174
-mig mer	50	239
-mig nar	-217	-156
-mig nu	-250	-276
-mig och	-178	-233
-mig om	-185	-180
-mig sa	24	-139
-mig sover	-238	-268
-mig utan	210	203
-mig varfo	20	165
-mig vi	-237	-265
-milk svens	136	-11
-min	29	212
-min mama	32	202
-min papa	182	-15
-mina	21	168
-mina nagon	21	168
-mind	-185	-189
-mind wont	-185	-189
-mins	178	316
-mins hon	170	18
-mins inget	211	329
-minu*	265	238
-minua	2	205
-minus vakna	121	3
-mist*	-4	171
-mista*	-4	171
-mistak*	-4	171
-mistake	-4	171
-mit	0	301
-mit barn	-3	224
-moder komer	167	-25
-morg*	-210	-276
-morgo skule	-29	166
-morgo utan	-164	-171
-morgo*	-164	-171
-morgon*	-164	-171
-morgonen	-164	-171
-mormo hitar	203	23
-mot	6	185
-mot min	6	185
-mots*	-7	196
-motst men	-7	196
-motst*	-7	196
-motsta*	-7	196
-motstand	-7	196
-my mind	-185	-189
-myck*	-217	-71
-mycke att	46	180
-mycke jag	-209	-209
-mycke*	-217	-71
-mycket	-217	-71
-myse*	-3	179
-mysel safe	-3	179
-mysel*	-3	179
-myself	-3	179
-na mer	20	240
-nack*	-263	-217
-nacke gar	246	58
-nacke stel	228	22
-nacks ingen	-167	-174
-nacks*	-179	-182
-nackst*	-179	-182
-nackstel	-170	-186
-nagel orkar	133	32
-nagon	-62	153
-nagon men	194	31
-nagon om	3	160
-nagot	-147	-86
-nagot ala	-218	-209
-nagot efter	23	125
-nagot vi	-174	-152
-nan som	-188	-184
-nanst men	170	18
-nar	-215	56
-nar han	-223	-157
-nar hon	-10	295
-nar jag	63	191
-nasbl som	252	32
-nast*	178	303
-nasta	36	319
-nasta inget	229	28
-nasta inte	-189	-168
-nasta tid	9	245
-nasta vecka	34	188
-nasta*	129	-31
-nastan	129	-31
-nat	241	393
-nat ikval	1	190
-nat jag	9	217
-nat kan	152	49
-nat och	166	-12
-nat vagad	7	159
-nat vil	31	212
-nate*	44	210
-naten	44	210
-neck wont	190	11
-nej	-369	-209
-nej aldri	-231	-240
-nej det	-253	-293
-nej inte	-246	-240
-ner	-115	-176
-next	-24	138
-next week	-27	225
-ni	71	407
-ni behov	6	193
-ni hitar	43	138
-ni kan	-12	162
-ni slipe	33	220
-nitro hjalp	242	25
-no chest	-234	-193
-no fever	-332	-262
-no injur	-161	-148
-no medic	-186	-206
-no other	-209	-187
-no rash	-206	-163
-no troub	-198	-159
-not askin	-4	171
-not pregn	-152	-138
-not suici	-186	-200
-notalergi	-172	-149
-nu bar	140	18
-nu far	202	19
-nu fins	6	160
-nu kan	-57	-250
-nu kaner	194	-13
-nuka*	23	203
-nukah enka	23	203
-nukah*	23	203
-nukaht*	23	203
-nukahtaa	23	203
-ny tid	14	211
-och aldri	17	156
-och andas	-166	-170
-och ar	313	48
-och far	270	76
-och fick	135	39
-och forst	222	68
-och gar	247	39
-och harda	151	32
-och hitar	143	32
-och hosta	135	5
-och inga	-156	-144
-och inte	-49	146
-och kan	391	156
-och kaner	205	14
-och kom	-175	-168
-och kunde	-62	-144
-och kvick	156	18
-och orkar	354	4
-och prata	-230	-236
-och reage	185	19
-och skrik	170	-19
-och slape	158	10
-och sluta	174	-41
-och spyr	151	-10
-och svara	161	214
-och sveta	171	58
-och tal	118	54
-och vagar	29	222
-och vakna	261	68
-och vet	183	51
-och vil	299	115
-of	-173	8
-ogat i	164	58
-ogat kan	199	6
-ogat ser	176	15
-ogon*	279	23
-ogone langr	156	-6
-ogone*	156	-6
-ogonen	156	-6
-ogonk*	220	34
-ogonko*	220	34
-ogonkont*	220	34
-ogonkontakt	220	34
-ole pyort	-173	-171
-olyc*	42	208
-olyck min	42	208
-olyck*	42	208
-olycka	42	208
-om	-89	205
-om att	93	-68
-om de	-15	142
-om det	-259	-265
-om hon	-161	-71
-om inte	14	265
-om jag	-38	228
-om ni	30	186
-omt men	-222	-165
-on there	-21	136
-on velto	242	25
-ont att	168	29
-ont bebis	-153	-115
-ont fraga	59	213
-ont gor	-192	-186
-ont har	-286	-288
-oper*	-138	-1
-opera*	27	146
-operat*	27	146
-operatio*	27	146
-operation	27	146
-opere*	-194	-188
-operer*	-194	-188
-opererad	-194	-188
-opna	193	92
-opna det	199	6
-opna*	191	-9
-opnar	191	-9
-opnar inte	191	-9
-or	276	175
-orden komer	243	-14
-ork	14	291
-ork ja	18	223
-orkar fan	4	207
-orkar ga	216	-17
-orkar han	133	-35
-orkar mer	3	232
-orkar orkar	15	210
-orkr	20	291
-orkr int	6	222
-oroa	84	192
-oroa sig	5	203
-os drick	178	49
-othe*	-332	-287
-other	-209	-187
-other sympt	-209	-187
-over	165	-99
-over brost	-236	-231
-over gatan	6	196
-over med	93	-68
-over och	207	44
-over ont	128	38
-pa	-217	-176
-pa ata	-121	-136
-pa benet	-195	-170
-pa doden	-130	-195
-pa ena	164	58
-pa fler	43	173
-pa hoger	-143	-138
-pa int	-249	-231
-pa konse	-215	-228
-pa krope	3	142
-pa morgo	-164	-171
-pa os	178	49
-pa rikti	43	163
-pa sjalv	-184	-234
-pa tre	-24	118
-pa vad	48	180
-pa varke	27	146
-paint pa	-249	-231
-pako*	56	-110
-pakor av	182	-2
-pakor han	-238	-196
-pakor*	56	-110
-pakord	56	-110
-pala*	44	266
-palar	44	266
-palar fan	11	194
-palar inte	44	266
-panan amar	147	41
-panik far	168	36
-papa	181	108
-papa for	-70	114
-papa inte	190	96
-papa kunde	139	4
-papa ramla	-208	-227
-papa vil	145	55
-pape*	-39	124
-paper	-39	124
-pas jag	38	155
-pave*	-228	-212
-paver*	-228	-212
-paverk*	-228	-212
-paverkad	-228	-212
-penan gav	181	0
-peng*	75	324
-penga*	75	324
-pengar	75	324
-pile*	-248	-264
-piler	-248	-264
-piler utan	-140	-177
-pipa	193	-34
-pipa mer	193	-34
-plan direk	65	176
-plan och	-167	-191
-plat*	2	212
-plats	2	212
-plats for	2	212
-plot*	336	76
-plots ingen	163	-1
-plots inte	289	71
-plots kan	151	-24
-plots*	336	76
-plotsl*	336	76
-plotslig*	336	76
-plotsligt	336	76
-poli*	39	246
-polis	11	183
-polis inga	11	183
-polis lat	34	159
-polis*	48	166
-polise*	48	166
-polisen	48	166
-poop*	-158	-129
-poope since	-158	-129
-poope*	-158	-129
-pooped	-158	-129
-prat*	130	-96
-prata inte	268	7
-prata lang	190	30
-prata med	-13	231
-prata och	-156	-144
-prata om	-230	-235
-prata utan	-230	-236
-prata*	268	7
-pratar	268	7
-preg*	-152	-138
-pregn not	-140	-132
-pregn*	-152	-138
-pregna*	-152	-138
-pregnant	-152	-138
-pric*	-212	-176
-prick som	408	95
-prick*	-212	-176
-pricka*	-212	-176
-prickar	-212	-176
-puls hitar	188	2
-pulse kans	269	8
-pumpa orkar	195	14
-pyor*	-173	-171
-pyort*	-173	-171
-pyorty*	-173	-171
-pyortyny*	-173	-171
-pyortynyt	-173	-171
-rack*	232	19
-racke inte	232	19
-racke*	232	19
-racker	232	19
-rada men	-148	-186
-rada*	30	267
-radad	30	267
-radad om	43	138
-rakb*	16	231
-rakbl*	16	231
-rakbla*	16	231
-rakblade*	16	231
-rakbladet	16	231
-raml*	-258	-192
-ramla inte	-185	-142
-ramla*	-258	-192
-ramlad*	-185	-142
-ramlade	-185	-142
-ramlat	-215	-184
-rash	-206	-163
-rash that	300	72
-raste grate	-215	-197
-reag*	262	2
-reage inte	276	11
-reage*	262	2
-reager*	262	2
-reagerar	276	11
-reak*	-141	-105
-reakt sedan	-141	-105
-reakt*	-141	-105
-reakti*	-141	-105
-reaktion*	-141	-105
-reaktioner	-141	-105
-real*	-222	-165
-realy	-222	-165
-resa	143	-37
-resa mig	143	-37
-rikti altsa	-49	147
-rikti hon	43	163
-rikti med	131	4
-ring	-195	-135
-ring inte	34	159
-ring*	160	409
-ringa	129	374
-ringa batre	-23	191
-ringa nan	139	4
-ringa polis	11	183
-ringa vad	168	41
-ringe jag	17	187
-ringe nagon	96	-94
-ringe*	98	171
-ringer	98	171
-rint*	-196	-184
-rinta*	-196	-184
-rintak*	-196	-184
-rintakip*	-196	-184
-rintakipua	-196	-184
-rodna som	-164	-154
-roke*	-293	-287
-roker	-293	-287
-roker inte	-229	-221
-rol	50	248
-rol jag	50	248
-ror sig	275	-90
-rort	-216	-238
-rort mig	-216	-238
-rost*	-271	-307
-roste*	-271	-307
-roster	-271	-307
-rot	-287	-237
-rot kan	-169	-149
-ryckt har	154	17
-rygdu hjalp	211	-1
-rygen men	-139	-146
-sa att	-4	169
-sa bra	136	-11
-sa det	160	-12
-sa farli	-27	-110
-sa har	191	150
-sa kunde	199	19
-sa ni	-4	142
-sa ont	183	27
-sa sjuk	147	-29
-sa svar	-22	203
-sa var	41	-161
-sa vore	24	193
-sad but	-171	-221
-safe	-3	179
-safe tonig	-3	179
-sag	21	177
-saga	77	315
-saga det	15	122
-saga inte	168	41
-saga vem	1	176
-sage*	10	197
-sager	10	197
-sager att	113	283
-sagt att	9	176
-saker som	0	317
-sakn*	-7	151
-sakna	-7	151
-sakna ma	-7	151
-samar det	93	-68
-samar*	93	-68
-samari*	93	-68
-samarin	93	-68
-sambo andas	257	39
-sambo kan	228	-11
-sang*	248	-15
-sant jag	58	176
-sar	-167	-177
-sar som	-244	-248
-saret sluta	161	-4
-sat som	2	177
-se	122	196
-se det	-55	148
-sedan blir	68	178
-seme*	-179	-203
-semes snart	-179	-203
-semes*	-179	-203
-semest*	-179	-203
-semester	-179	-203
-sen har	21	153
-ser	279	307
-ser ingen	46	289
-ser inget	283	4
-ser sudig	-169	-152
-sex	-214	-201
-sex jag	140	-16
-she	213	-15
-she cant	172	15
-she wont	191	-32
-sida*	-183	-140
-sidan	-183	-140
-sidan rikti	-183	-140
-sig batre	9	173
-sig inte	146	-197
-sig och	146	-44
-sig sjalv	50	291
-sig trots	-266	-214
-sina foter	164	-8
-sjal*	-256	-65
-sjalv du	-106	-168
-sjalv efter	-52	215
-sjalv utan	-148	-173
-sjalv*	-248	-252
-sjalvm*	-345	-468
-sjalvmor*	-345	-468
-sjalvmord	-184	-234
-sjalvmordsbenagen	-230	-289
-sjalvmordstankar	-208	-277
-sjuk det	12	139
-sjuk kan	147	-29
-sjuki pa	-163	-183
-sjuki*	-163	-183
-sjukin*	-163	-183
-sjukinty*	-163	-183
-sjukintyget	-163	-183
-sjuks spela	23	183
-ska	84	462
-ska anda	57	291
-ska behov	46	233
-ska bli	-9	166
-ska fa	0	158
-ska inte	43	173
-ska jag	20	165
-skad*	-279	-298
-skada	-145	-200
-skada han	-170	-190
-skada mig	-145	-200
-skada nu	8	124
-skada*	-244	-218
-skadad	-244	-218
-skar dar	16	213
-skar mig	-240	-167
-skoge och	-22	178
-skoj*	6	180
-skoja inte	6	180
-skoja*	6	180
-skojar	6	180
-skol*	-218	-114
-skola inte	31	212
-skola men	-162	-192
-skola*	-218	-114
-skolan	-218	-114
-skri*	304	123
-skrik inte	268	-1
-skrik mins	-110	-152
-skrik*	268	-1
-skrike*	268	-1
-skriker	268	-1
-skriv	8	214
-skriv att	7	209
-skriv inget	8	214
-skriv men	101	-44
-skriv*	99	-59
-skrive*	99	-59
-skriver	99	-59
-skul*	125	369
-skuld*	242	227
-skule	-7	287
-skule jag	-29	166
-skyl*	21	153
-skyld kvar	21	153
-skyld*	21	153
-skyldi*	21	153
-skyldigh*	21	153
-skyldigheter	21	153
-sla	50	145
-sla tilba	50	145
-slag	-188	-157
-slag eler	-188	-157
-slag*	-231	-120
-slagi mig	-266	-198
-slagi*	-266	-198
-slagit	-266	-198
-slap	-207	-167
-slap bara	-176	-150
-slap*	-54	-147
-slapa	-165	-163
-slapa det	-165	-163
-slar	-341	-353
-slar inte	-266	-218
-slar mig	-279	-342
-slipe bryta	-4	142
-slipe mig	54	160
-slo	-258	-228
-slo feber	-165	-117
-slo titar	178	49
-slog	-165	-114
-slog inte	-165	-114
-slog sig	-265	-248
-slut	50	234
-slut pa	27	146
-slut*	336	198
-sluta inte	319	200
-sluta*	346	183
-slutad*	95	252
-slutade	95	252
-slutar	350	52
-smart men	211	56
-smarta	126	-94
-sms kan	-161	-141
-snar*	-94	92
-snart	-94	92
-snart pa	-15	142
-snart slipe	31	187
-snet kan	-170	-175
-snur*	-225	-211
-snura inte	-225	-211
-snura*	-225	-211
-snurar	-225	-211
-so hard	-223	-207
-so stif	139	2
-socke svara	197	20
-sockr gar	147	11
-som	456	317
-som haler	6	160
-som inte	413	267
-som man	-49	147
-som nog	137	11
-som slagi	-139	-172
-som syns	8	214
-som vanli	189	18
-somn	52	218
-somn utan	52	218
-somna a	-1	155
-somna in	59	213
-somna och	21	286
-somnt for	60	217
-somnt*	60	217
-somnta*	60	217
-somntabl*	60	217
-somntableter	60	217
-son ser	-144	-177
-son vakna	223	41
-sonen vil	-162	-132
-sova	-229	-120
-sova a	-49	147
-sova klara	152	-4
-sove*	-139	-49
-sover	-139	-49
-sover aldri	-189	-141
-sover inte	49	176
-sover men	44	141
-sovi*	11	233
-sovit	11	233
-sovit sen	-30	158
-spege visar	20	220
-spel*	-81	75
-spela ingen	33	203
-spela tenis	-187	-206
-spela*	-85	74
-spelar	33	203
-spelat	-187	-206
-spray biter	163	14
-spray hjalp	173	25
-spyr	151	-10
-spyr utan	151	-10
-sta pa	-195	-170
-stam*	-177	-188
-stame att	44	141
-stame inte	-177	-188
-stame*	-177	-188
-stamer	-177	-188
-star	168	29
-star ut	168	29
-stel inte	228	22
-stif she	139	2
-stig*	0	163
-stiga	0	163
-stiga up	0	163
-stod*	-231	-195
-stodj pa	-183	-162
-stodj*	-231	-195
-stodja	-231	-195
-stolp mins	199	6
-stop*	-13	156
-stopa	-13	156
-stopa mig	-13	156
-stot kaner	-193	-177
-stra*	-243	-224
-stral inte	-195	-189
-stral*	-243	-224
-strala*	-195	-189
-stralar	-195	-189
-stran and	184	3
-stru*	-169	-149
-strum*	-169	-149
-strump*	-169	-149
-strumpa	-169	-149
-sude*	260	-1
-suden cant	260	-1
-suden*	260	-1
-sudenl*	260	-1
-sudenly	260	-1
-sudi*	-169	-152
-sudig utan	-169	-152
-sudig*	-169	-152
-sudigt	-169	-152
-suic*	-186	-200
-suici just	-146	-135
-suici*	-186	-200
-suicid*	-186	-200
-suicidal	-186	-200
-svag	-237	-244
-svag inte	144	54
-svag*	-200	-155
-svagh*	-200	-155
-svaghe*	-200	-155
-svaghet	-200	-155
-sval*	-195	-297
-svalj inte	271	63
-svalj*	191	19
-svalje*	271	63
-svaljer	271	63
-svalt	-289	-268
-svalt nagot	-289	-268
-svar	-22	203
-svar att	-22	203
-svara	324	75
-svara inte	229	97
-svara*	204	116
-svarar	204	116
-svart	-414	-311
-svart att	-413	-293
-svens inte	136	-11
-svet*	-125	-161
-sveta inte	-99	-140
-sveta kan	245	73
-sveta vet	161	25
-sveta*	-99	-140
-svetas	-99	-140
-svim*	-216	-263
-svima inte	-71	-189
-svima men	-147	-129
-svima och	-209	-157
-svima*	-214	-265
-svimad*	-49	-179
-svimade	-49	-179
-svimat	-287	-237
-sviml vakna	227	74
-svul*	-208	-203
-svule kan	-154	-128
-svuln i	-158	-131
-svuln*	-208	-203
-svulna*	-254	-254
-svulnad	-254	-254
-swit*	-185	-189
-switc of	-185	-189
-switc*	-185	-189
-switch	-185	-189
-symp*	-227	-201
-sympt*	-227	-201
-sympto*	-227	-201
-symptoms	-227	-201
-synen ar	-228	-212
-synp*	-154	-138
-synpr bara	-154	-138
-synpr*	-154	-138
-synpro*	-154	-138
-synprobl*	-154	-138
-synproblem	-154	-138
-syns	55	348
-syns han	8	214
-syns inte	16	213
-ta	-90	-224
-ta hand	23	125
-ta livet	-212	-251
-taket har	112	-33
-taket kan	-183	-140
-tal	-19	-173
-tal inte	-19	-173
-talet ar	-264	-233
-tals*	-153	-134
-talsv och	-153	-134
-talsv*	-153	-134
-talsva*	-153	-134
-talsvari*	-153	-134
-talsvarigheter	-153	-134
-tand hitar	-144	-152
-tand*	-144	-152
-tande gor	-157	-154
-tande kan	114	13
-tandl*	-144	-152
-tandla*	-144	-152
-tandlaka*	-144	-152
-tandlakare	-144	-152
-tank*	-206	-103
-tanka ar	21	168
-tanka snura	-225	-211
-tanka*	-218	-298
-tankar	-198	-250
-tanke jag	18	246
-tanke*	-111	104
-tanker	-111	104
-teni*	-187	-206
-tenis	-187	-206
-that	185	-56
-that doesn	4	-128
-that wont	207	25
-the voice	-32	259
-ther*	155	208
-there is	4	204
-there no	155	208
-there*	155	208
-theres	155	208
-tid sa	-156	-171
-tide*	43	173
-tiden far	134	27
-tiden men	-185	-196
-tiden vil	218	13
-tider	43	173
-tider det	43	173
-til	148	231
-til besva	68	178
-til maten	188	-1
-til nasta	9	245
-til papa	-70	114
-til skola	-274	-301
-til toale	182	-62
-til toan	221	-7
-tilb*	-134	79
-tilba*	-134	79
-tilbak*	-134	79
-tilbaka	-134	79
-tils	-114	83
-tils jag	-114	83
-time kan	133	31
-time som	216	18
-tita	271	247
-tita det	6	196
-tita ljus	228	22
-tita*	178	49
-titar	178	49
-titar inte	178	49
-to die	-171	-221
-to go	-145	-149
-toal*	-45	-245
-toale*	-45	-245
-toalet*	182	-62
-toaleten	182	-62
-toan	221	-7
-toan utan	221	-7
-tolf*	37	179
-tolft*	37	179
-tolfte	37	179
-toni*	-3	179
-tonig*	-3	179
-tonigh*	-3	179
-tonight	-3	179
-trana hart	-165	-187
-trana inte	-142	-131
-trana*	-142	-131
-tranar	-142	-131
-trani utan	134	50
-trani*	134	50
-tranin*	134	50
-traninge*	134	50
-traningen	134	50
-trapo trana	-142	-131
-trasi att	-22	137
-tre	-24	118
-tre dagar	-110	95
-trear vil	-195	-170
-tror	-137	89
-tror inte	-157	28
-tros*	150	-9
-trost ata	150	-9
-trost*	150	-9
-trosta	150	-9
-trot*	-266	-214
-trots	-266	-214
-trou*	-198	-159
-troub breat	-198	-159
-troub*	-198	-159
-troubl*	-198	-159
-trouble	-198	-159
-tryc*	-201	-58
-tryck en	6	185
-tryck inte	-187	-183
-tryck*	-86	60
-trycke*	-187	-183
-trycker	-187	-183
-tryckt*	6	185
-tryckte	6	185
-tryg*	-3	193
-trygt	-3	193
-trygt for	-3	193
-tunga lyder	154	51
-twice and	150	-22
-tyst	-15	142
-tyst snart	-15	142
-ulos*	-185	-188
-ulost*	-185	-188
-uloste*	-185	-188
-ulostees*	-185	-188
-ulosteesa	-185	-188
-uncon and	260	-9
-unde*	74	142
-under hitar	-204	-185
-under trani	134	50
-under*	-91	104
-unders*	2	177
-undersok*	2	177
-undersokning	2	177
-up	293	193
-up den	-240	-255
-up honom	214	32
-up ingen	0	163
-upvar sover	15	175
-ut den	124	-18
-ut feber	168	29
-ut tils	15	195
-ut utan	-11	166
-utan andno	-202	-184
-utan att	138	174
-utan bekym	-166	-170
-utan en	6	157
-utan feber	-172	-155
-utan glaso	-169	-152
-utan hene	14	162
-utan hjalm	182	-2
-utan jacka	-7	142
-utan kafe	-262	-258
-utan mat	54	208
-utan slut	52	218
-utatv kan	182	44
-utsa*	-149	-161
-utsat	-149	-161
-utsat for	-149	-161
-utsla men	206	28
-va	-2	184
-va inte	43	163
-vad hon	160	-12
-vaga*	24	509
-vagad inte	-11	314
-vagad*	-11	314
-vagade	-11	314
-vagar	48	437
-vagar inte	23	445
-vagar resa	143	-37
-vagen tils	22	135
-vain nukah	23	203
-vakn*	297	87
-vakna	263	3
-vakna har	10	157
-vakna int	198	-14
-vakna inte	185	-142
-vakna til	188	-1
-vakna utan	-23	195
-vakna vil	183	53
-vakna*	263	80
-vaknad*	151	239
-vaknade	151	239
-vaknar	229	-158
-val inget	262	42
-vald	-162	-151
-vaner vil	-114	-172
-vanl*	189	18
-vanli*	189	18
-vanlig*	189	18
-vanligt	189	18
-vans*	-206	-147
-vanst*	-206	-147
-vanste*	-206	-147
-vanster	-206	-147
-vapen orkar	30	153
-var	-15	176
-var champ	137	11
-var dar	-214	-184
-var det	141	-20
-var henes	59	230
-var inte	-8	231
-var under	2	177
-vara depri	-148	-173
-vara ensam	-32	154
-vara gravi	221	62
-vara kvar	-21	147
-vara med	74	187
-vara sjalv	-148	-173
-vara utan	-193	-258
-vard	-28	155
-vard igar	-28	155
-vare	-139	-146
-vare an	-139	-146
-varfo ska	20	165
-vari*	126	256
-varit	126	256
-varit for	24	193
-varit hema	23	202
-varit utsat	-149	-161
-vark	-206	-57
-varke ar	-22	203
-varke ont	-186	-142
-varm vil	181	0
-varme fast	216	9
-vaxt	-164	-154
-vecka	-110	91
-vela*	149	23
-velat	149	23
-velat ata	149	23
-velt*	242	25
-velto	242	25
-velto eika	242	25
-vem	-7	207
-vem jag	1	176
-vento hjalp	159	30
-vere*	272	17
-veren ei	272	17
-veren*	272	17
-verenv*	272	17
-verenvuo*	272	17
-verenvuoto	272	17
-verta ulost	-185	-188
-vet ej	-24	125
-veta	-21	208
-veta att	11	238
-vi braka	-212	-217
-vi far	396	15
-vi har	143	-16
-vi men	-182	-152
-vil	98	246
-vil absol	-138	-180
-vil bara	32	191
-vil bli	43	138
-vil den	152	2
-vil do	31	212
-vil ge	-139	-241
-vil ha	-176	-169
-vil int	-88	121
-vil inte	144	230
-vil jag	-3	143
-vil langr	3	142
-vil likso	-181	-190
-vil til	-70	114
-vile	94	144
-vilj*	8	168
-vilja	8	168
-visa	-29	193
-visa nagon	-29	193
-visa*	20	220
-visar	20	220
-visar inte	20	220
-vit	143	42
-vit nar	143	42
-voic*	-32	259
-voice wont	-32	259
-voice*	-32	259
-voices	-32	259
-vore	24	193
-vore jag	24	193
-vrid*	-239	-178
-vrida	-239	-178
-vrida at	-264	-190
-want	-178	-102
-want to	-178	-102
-was	9	220
-was never	9	220
-wate*	-160	-159
-water	-160	-159
-water down	-160	-159
-we	187	-47
-we cant	175	-58
-week	-27	225
-wkae	219	3
-wkae up	219	3
-wont be	-27	225
-wont switc	-185	-189
-wont wkae	219	3
-work*	-272	-257
-yr att	143	-37
-yr kan	118	-34
-zomb*	-196	-185
-zombi utan	-196	-185
-zombi*	-196	-185
-zombie	-196	-185
<#	-453	-534
<# and	-244	-208
<# har	-111	-114
<# hoger	-185	-136
<# ingen	-165	-115
<# inte	-121	-136
<# magsa	-143	-129
<# men	-112	-106
<# och	-347	-370
<# sama	197	11
<# vi	-180	-180
<@abuse	-258	-239
<@attempt	201	14
<@bigfall	-328	-316
<@bite	-256	-287
<@bleeding	-199	-300
<@calm	-356	-354
<@carbon	-203	-184
<@chemo	171	-4
<@coldlimb	-123	-145
<@crash	-328	-316
<@crashsign	-249	-299
<@cuts_self	-37	155
<@cuturge	-349	-243
<@cutword	-37	155
<@dead	-196	-230
<@despair	-325	-308
<@droolsign	198	29
<@droop	-288	-309
<@effort	-292	-338
<@end	22	178
<@epipen	-254	-212
<@exertion	-237	-217
<@exposure	-298	-337
<@faint	-214	-231
<@fainted	-204	-222
<@fear	-328	-300
<@fever	204	47
<@force	-276	-269
<@headhit	-207	-229
<@headsign	-12	-197
<@icefall	-312	-309
<@idiom	-295	-288
<@infarct	38	-193
<@innersign	-220	-250
<@jerk	204	-43
<@limb	-279	-286
<@limbloss	-275	-236
<@limbpart	-292	-192
<@longtime	103	162
<@means	-128	154
<@no_dyspnea	-92	-216
<@now	173	-31
<@overdose	-337	-338
<@pale	179	10
<@person	-259	-176
<@pregnant	-180	-292
<@pregpain	-316	-315
<@recent	139	202
<@relation	-227	-226
<@seizure	106	-87
<@sepsis	-275	-239
<@severe	-336	-278
<@solemn	-94	152
<@special	-256	-243
<@stroke	-274	-321
<@sudden	233	10
<@suicidal	-97	103
<@swallowed	-365	-259
<@tear	127	260
<@throatclosed	225	-8
<@throatill	319	23
<@unconscious	-263	-250
<@used	-307	-127
<@visionloss	-313	-285
<@weird	-155	-176
<@wish	-441	-452
<@worry	-202	-244
<a	-382	-401
<ago	-291	-340
<alt	-331	-287
<aren	-145	-165
<aren laser	-91	-117
<aret	-193	-194
<aret kliar	-193	-194
<arme*	-155	-136
<armen	-155	-136
<armen som	-155	-136
<ata	-188	-173
<ata ar	-188	-173
<av	-350	-356
<av en	-145	-143
<av hjart	-137	-127
<av mig	-76	-122
<av skrat	-125	-104
<axel*	-282	-275
<barn	-179	-271
<barn far	-109	-117
<barn nu	262	65
<barn och	-118	-122
<barn*	-247	-243
<barnd*	-146	-143
<barndo*	-146	-143
<barndome*	-146	-143
<barndomen	-146	-143
<bebis kramp	201	14
<bebis sager	-112	-89
<beho*	-284	-269
<behov intyg	-60	-89
<behov*	-284	-269
<behove*	-284	-269
<behover	-284	-269
<bet	-130	-142
<bet pa	-130	-142
<beta*	-110	-90
<betab*	-110	-90
<betabl*	-110	-90
<betabloc*	-110	-90
<betablockerare	-110	-90
<bilo*	-177	-144
<bilol for	-146	-126
<bilol*	-177	-144
<biloly*	-177	-144
<bilolyck*	-177	-144
<bilolycka	-177	-144
<blek	179	10
<blev	-290	-280
<blev slage	-232	-213
<blod en	-143	-129
<bloda magsa	-174	-164
<bloda*	-174	-164
<blodan*	-174	-164
<blodande	-174	-164
<blode	-118	-122
<blode nasbl	-118	-122
<bort	-242	-230
<bror har	27	217
<brost*	-161	-180
<broste*	-131	-122
<brostet	-131	-122
<brot	-391	-399
<brot armen	-155	-136
<brot nacke	-170	-169
<bry	65	243
<bry sig	65	243
<covi*	-234	-227
<covid	-234	-227
<covid orkar	-137	-159
<dag	20	183
<dag han	20	183
<det	-286	-300
<dog av	-283	-280
<dog i	-132	117
<dote*	-238	-216
<doter hade	-191	-166
<doter*	-191	-166
<dotern	-191	-166
<efte*	-332	-329
<efter	-332	-329
<efter covid	-137	-159
<en bilol	-177	-144
<en gang	-240	-220
<en hjart	-145	-126
<et	-326	-294
<et ar	-265	-241
<et bloda	-143	-132
<etar*	209	-22
<etari kramp	216	27
<etari*	209	-22
<etarin*	209	-22
<etaring	209	-22
<fa	-91	-117
<fa aren	-91	-117
<far	-97	-82
<far dog	-97	-82
<farf*	-166	-195
<farfa dog	-134	-142
<farfa skot	-136	-165
<farfa*	-166	-195
<farfar	-166	-195
<fast	-134	-132
<fast jag	-134	-132
<febe*	-192	-160
<feber som	-164	-130
<feber*	-192	-160
<feberk*	-192	-160
<feberkra*	-192	-160
<feberkramper	-188	-158
<fick	-195	-356
<fick hjarn	-119	-113
<fick stent	-127	-122
<fick strok	113	-73
<fing*	-182	-195
<fingr i	-182	-195
<fingr*	-182	-195
<fingra*	-123	-145
<fingrar	-123	-145
<flank som	-165	-115
<flyg*	-209	-228
<flyga	-119	-113
<flyga nasta	-119	-113
<for ata	-188	-173
<for et	-265	-241
<for nagra	-191	-218
<for nio	-221	-231
<for tre	21	-144
<forr	-269	-361
<forr det	-137	-159
<forsa fraga	-129	-117
<forsa*	-139	-131
<forsak*	-139	-131
<forsakri*	-139	-131
<forsakringsbolaget	-139	-131
<forso ta	16	179
<forso*	7	163
<forsok*	7	163
<forsokte	7	163
<frag*	-129	-117
<fraga om	-129	-117
<fraga*	-129	-117
<fragar	-129	-117
<fran	-366	-369
<gang	-240	-220
<gang #	-143	-129
<gar	-202	-209
<gar sover	-148	-151
<gick	-244	-235
<gjor*	27	217
<gjort	27	217
<gjort saker	27	217
<guls*	-144	-134
<gulso*	-144	-134
<gulsot	-144	-134
<hade	-132	-300
<hade et	-143	-132
<hade feber	-164	-130
<hade hjarn	-153	-132
<hade hjart	220	-15
<hade jag	-240	-230
<hade kramp	-112	-89
<hade lungp	169	31
<hade sin	183	14
<hade strok	-174	-179
<hade tbc	-244	-225
<hade tia	223	83
<hade utomk	-156	-164
<han	187	243
<han hade	183	14
<hand*	-212	-246
<har	-151	71
<har gjort	27	217
<hepa*	-106	-107
<hepat*	-106	-107
<hepati*	-106	-107
<hepatitp*	-106	-107
<hepatitprov	-106	-107
<hjarn for	-119	-113
<hjarn som	-222	-199
<hjarn*	-210	-198
<hjarnb*	-116	-112
<hjarnblo*	-116	-112
<hjarnblodning	-116	-112
<hjarnh*	-222	-199
<hjarnhin*	-222	-199
<hjarnhineinflamation	-222	-199
<hjart #	-192	-158
<hjart for	182	-57
<hjart och	-105	-98
<hjarts*	-221	-189
<hjartsto*	-221	-189
<hjartstop	-221	-189
<hon	-274	-229
<hug	179	10
<hug i	179	10
<i	-406	-267
<i brost	-161	-180
<i dag	20	183
<i en	-189	-205
<i gar	-148	-151
<i krige	-134	-142
<i kyla	-123	-145
<i ljums	179	10
<i misbr	-106	-107
<i nat	-30	160
<i spele	-162	-189
<i tonar	-3	196
<i was	-245	-255
<igar	-125	-104
<igen fast	-134	-132
<in	-272	-252
<in #	-272	-252
<infa*	268	48
<infar #	197	11
<infar for	183	14
<infar*	268	48
<infark*	268	48
<infarkt	268	48
<inge*	186	219
<ingen	65	243
<ingen skule	65	243
<inte	-194	0
<inte joga	-137	-159
<inte leva	-165	-189
<jag	-341	-232
<jag bet	-130	-142
<jag blode	-118	-122
<jag dog	17	210
<jag forso	-76	-117
<jag gulso	-144	-134
<jag hade	-166	-172
<jag skar	-121	-136
<jag sluta	-134	-132
<joga	-137	-159
<joga som	-137	-159
<just nu	201	14
<kans som	183	14
<klia*	-193	-194
<kliar	-193	-194
<komp*	-108	-87
<kompr*	-108	-87
<kompre*	-108	-87
<kompresi*	-108	-87
<kompresionstrumpor	-108	-87
<krakt blod	-143	-129
<kram*	280	15
<kramp just	201	14
<kramp som	-270	-183
<kramp*	280	15
<krampa*	289	20
<krampar	307	35
<krampe*	-112	-89
<kramper	-112	-89
<krig*	-134	-142
<krige*	-134	-142
<kriget	-134	-142
<kyla	-123	-145
<kyla sen	-123	-145
<lakt	-143	-129
<lange behov	-60	-89
<lase*	-167	-186
<laser*	-91	-117
<laserb*	-91	-117
<laserbeh*	-91	-117
<laserbehandlade	-91	-117
<leva	-165	-189
<leva for	-165	-189
<levde i	-106	-107
<liten nu	-245	-266
<liten och	-20	172
<liv	-31	157
<liv #	-60	-89
<liv for	-29	164
<live*	-224	-257
<livet	-224	-257
<livet av	-224	-257
<ljum*	179	10
<ljums och	179	10
<ljums*	179	10
<ljumsk*	179	10
<ljumsken	179	10
<lump*	-195	-183
<lumpe*	-195	-183
<lumpen	-195	-183
<lungp for	169	31
<lungp*	169	31
<lungpr*	169	31
<lungprop	169	31
<magsa #	-174	-164
<magsa lakt	-143	-129
<mama	-179	-166
<mama dog	-119	-111
<mama far	-112	-89
<mand*	27	344
<manda*	27	344
<mandag	27	344
<med	-210	-37
<med i	-146	-126
<med mens	-134	-132
<med mig	27	217
<mens	-134	-132
<mens for	-134	-132
<mens*	179	10
<mense ar	179	10
<mense*	179	10
<mensen	179	10
<mig	-152	40
<mig i	-67	112
<mig nar	-130	-159
<mig sen	27	217
<mig som	-76	-117
<min betab	-110	-90
<min bror	-49	115
<min far	-97	-82
<min farfa	-134	-142
<min hjart	-129	-117
<min papa	-127	-116
<min son	-158	-150
<misb*	-106	-107
<misbr for	-106	-107
<misbr*	-106	-107
<misbru*	-106	-107
<misbruk	-106	-107
<misf*	-186	-171
<misfa for	-186	-171
<misfa*	-186	-171
<misfal	-186	-171
<mit	-161	17
<mit liv	21	197
<mor	-184	-204
<moti*	-127	-122
<motio*	-127	-122
<motion	-127	-122
<my	-391	-379
<nack*	-180	-176
<nacke #	-111	-115
<nacke for	-136	-131
<nacke*	-180	-176
<nacken	-180	-176
<nagl*	-130	-142
<nagla som	-130	-142
<nagla*	-130	-142
<naglar*	-130	-142
<naglarna	-130	-142
<nagr*	-191	-218
<nagra	-191	-218
<nagra ar	-191	-218
<nar	-142	-274
<nar han	123	-49
<nar jag	-206	-236
<nasb*	-145	-138
<nasbl som	-145	-138
<nasbl*	-145	-138
<nasblo*	-145	-138
<nasblod	-145	-138
<nast*	-119	-113
<nasta	-119	-113
<nasta vecka	-119	-113
<nat	57	157
<nio	-221	-231
<nio ar	-221	-231
<nu	201	14
<nya kompr	-108	-87
<nyfo*	-205	-185
<nyfod	-205	-185
<nyfod hade	-144	-134
<och behov	-108	-87
<och blek	179	10
<och undra	-110	-90
<om	-97	108
<om jag	65	243
<om min	-129	-117
<om motio	-127	-122
<oper*	-324	-336
<over min	-110	-90
<pa manda	27	344
<pa nagla	-130	-142
<papa	-179	-176
<papa dog	-165	-170
<ryg	-146	-143
<ryg sen	-146	-143
<sage*	-195	-189
<sager	-195	-189
<sager mama	-112	-89
<sake*	27	217
<saker	27	217
<saker med	27	217
<sedan men	-192	-221
<sedan nu	272	-44
<sen aret	-240	-232
<sen barnd	-146	-143
<sen behov	-181	-156
<sen forso	-186	-171
<sen hepat	-106	-107
<sen hug	179	10
<sen jag	-65	113
<sen ska	-173	-194
<sen tonar	-123	-145
<sen undra	-127	-122
<sig	-97	79
<sig for	-250	-290
<sig nar	-136	-165
<sig om	65	243
<sin	161	-9
<sin infar	183	14
<sjalv #	-112	-106
<sjalvmordsnara	-112	-106
<ska flyga	-119	-113
<skar	-37	155
<skar mig	-37	155
<skot	-136	-165
<skot sig	-136	-165
<skra*	-125	-104
<skrat	-125	-104
<skrat igar	-125	-104
<skul*	65	243
<skule	65	243
<skule bry	65	243
<slag*	-259	-232
<slage*	-232	-213
<slagen	-232	-213
<slut*	-134	-132
<sluta med	-134	-132
<sluta*	-134	-132
<slutad*	-134	-132
<slutade	-134	-132
<sned	-146	-143
<sned ryg	-146	-143
<som	-101	-276
<som #	-165	-115
<som barn	-154	-246
<som bebis	-112	-89
<som forr	-234	-258
<som liten	-225	-222
<som nar	183	14
<som nyfod	-205	-185
<som tonar	-178	-189
<son	-153	-145
<son brot	-136	-131
<sove*	-148	-151
<sover	-148	-151
<sover dalig	-148	-151
<spel*	-162	-189
<spele*	-162	-189
<spelet	-162	-189
<sten*	-159	-164
<stent	-159	-164
<stent for	-127	-122
<ta	-52	94
<ta livet	-76	-122
<ta mit	21	197
<tbc	-244	-225
<tbc som	-244	-225
<tia for	223	83
<tona*	-29	258
<tonar och	12	217
<tonar ska	-117	-185
<tonar vil	-91	-117
<tonar*	-29	258
<tonare*	-77	115
<tonaren	-77	115
<tre	45	-138
<tre ar	21	-144
<undr*	-265	-272
<undra om	-158	-150
<undra over	-110	-90
<undra*	-265	-272
<undrar	-265	-272
<utom*	-156	-164
<utomk #	-156	-164
<utomk*	-156	-164
<utomkv*	-156	-164
<utomkved*	-156	-164
<utomkvedshavandeskap	-156	-164
<var #	-152	-152
<var etari	209	-22
<var med	-177	-144
<var sjalv	-112	-106
<vil	-289	-313
<vil fa	-91	-117
<vita	-123	-145
<vita fingr	-123	-145
<was	-292	-310
<year*	-295	-322
<yr och	179	10
?a	-273	-260
?aka	-168	-194
?aka ambul	-168	-194
?aler*	-164	-174
?alerg chock	-171	-174
?alerg*	-164	-174
?alergi*	-164	-174
?alergisk	-171	-174
?alve*	-207	-242
?alved far	-159	-177
?alved*	-207	-242
?alvedo*	-207	-242
?alvedon	-207	-242
?ambu*	-168	-194
?ambul*	-168	-194
?ambula*	-168	-194
?ambulans	-168	-194
?ar	-306	-207
?ar det	-242	-284
?ar hjart	-132	-125
?ar tecke	-145	-132
?are	-261	-259
?arft*	-192	-212
?arftl*	-192	-212
?arftli*	-192	-212
?arftligt	-192	-212
?arme*	-127	-137
?armen	-127	-137
?armen nar	-127	-137
?ata	54	184
?ata hopas	50	224
?att	19	332
?att do	63	231
?att hon	70	291
?att sluta	50	224
?av	-180	4
?av humle	-164	-211
?av karlk	-128	-182
?av kurse	-133	-142
?av rygsk	-140	-148
?av sig	76	247
?av snus	-205	-199
?av stres	-145	-176
?bada	-117	-133
?bada med	-117	-133
?barn	-233	-147
?barn jag	31	175
?bli	-140	-148
?bli forla	-140	-148
?blir	-213	-225
?blir man	-213	-225
?blod*	-297	-326
?blodf*	-179	-181
?blodfo*	-179	-181
?blodp*	-223	-249
?blodpr*	-223	-249
?blodprop	-223	-249
?blods*	-115	-126
?blodso*	-115	-126
?blodsock*	-115	-126
?blodsockret	-115	-126
?bok	-158	-169
?bok pa	-139	-137
?bort	-226	-261
?bort en	-226	-261
?bros*	-324	-290
?can	-251	-230
?choc*	-171	-174
?chock	-171	-174
?dag	-145	-168
?daga*	80	333
?do	-151	-67
?do you	-252	-250
?domn*	-127	-137
?domna armen	-127	-137
?domna*	-127	-137
?domnar	-127	-137
?dor	54	320
?dor man	54	320
?efter et	32	175
?efter kan	50	222
?efter piler	-130	-148
?efter*	50	222
?eftera*	50	222
?efterat	50	222
?egen	-132	-146
?egen rem	-132	-146
?egen*	-132	-146
?egenr egen	-132	-146
?egenr*	-132	-146
?egenre*	-132	-146
?egenremi*	-132	-146
?egenremis	-132	-146
?elev	100	412
?en	-226	-49
?en bok	-158	-169
?en egenr	-132	-146
?en upsat	79	393
?en varta	-140	-161
?et	46	283
?et overg	32	175
?eu	-139	-166
?eu kort	-139	-166
?fa	-189	-143
?fa hjart	-145	-176
?far	-370	-338
?far man	-371	-338
?flyg*	-249	-269
?flyga	-166	-205
?for att	84	290
?for got	37	214
?fore*	-329	-320
?forl*	-140	-148
?forla av	-140	-148
?forla*	-140	-148
?forlam*	-140	-148
?forlamad	-140	-148
?form*	-106	-124
?forma*	-106	-124
?formak*	-106	-124
?formaksf*	-106	-124
?formaksflimer	-106	-124
?fote*	-140	-161
?foten	-140	-161
?ge	-188	-207
?ge honun	-159	-169
?gora	-36	-180
?gora om	-140	-136
?got	37	214
?ha	-391	-295
?haft	-249	-258
?hals*	-219	-242
?halse vad	165	47
?halse vil	-115	-123
?halse*	-216	-243
?halsen	-216	-243
?hand*	-240	-276
?hande*	-177	-201
?hander	-177	-201
?har	-300	-259
?har forma	-106	-124
?hjal*	-227	-223
?hjalp man	-129	-177
?hjalp*	-227	-223
?hjalpe*	-227	-223
?hjalper	-129	-177
?hjar*	-299	-311
?hjarn pa	-190	-210
?hjart arftl	-141	-129
?hjart av	-145	-176
?hjart*	-209	-192
?hjarta*	-202	-189
?hjartat	-202	-189
?hon	70	291
?honu*	-159	-169
?honun til	-159	-169
?honun*	-159	-169
?honung	-159	-169
?hopa*	-133	-142
?hopad av	-133	-142
?hopad*	-133	-142
?hopade	-133	-142
?how	-231	-231
?how do	-231	-231
?huml*	-164	-211
?humle*	-164	-211
?humles*	-164	-211
?humlesti*	-164	-211
?humlestick	-164	-211
?hur	-282	-40
?hur dor	54	320
?hur far	-139	-166
?hur hjalp	-129	-177
?hur kans	-213	-206
?hur lang	50	222
?hur lange	-224	-280
?hur ofta	-139	-174
?hur sakra	32	175
?hur sent	-130	-148
?hur slang	-156	-165
?hur tar	-31	129
?hur vet	-173	-226
?i en	70	291
?i halse	-142	-142
?in for	37	214
?in swede	-247	-237
?inte bland	-134	-152
?ipre*	-179	-224
?ipren	-179	-224
?is	-163	-169
?kan	-224	-128
?kan man	-185	-89
?kans	-213	-206
?kans varka	-181	-174
?kany*	-156	-165
?kanyl*	-156	-165
?kanyle*	-156	-165
?kanyler	-156	-165
?karl*	-128	-182
?karlk*	-128	-182
?karlkr*	-128	-182
?karlkram*	-128	-182
?karlkramp	-128	-182
?klase vad	-100	-126
?kope*	-112	-143
?koper	-112	-143
?koper man	-112	-143
?kort	-139	-166
?kurs	-293	-287
?kurs*	-225	-236
?kurse*	-225	-236
?kursen	-225	-236
?kvav*	-205	-199
?kvava av	-205	-199
?kvava*	-205	-199
?kvavas	-205	-199
?lamn*	72	336
?lamna	31	175
?lamna tilba	31	175
?lang	50	222
?lang tid	50	222
?lang*	-224	-280
?lange	-224	-280
?live*	76	247
?livet	76	247
?livet av	76	247
?man	-386	-210
?man aka	-168	-194
?man bada	-117	-133
?man bli	-140	-148
?man bort	-140	-161
?man en	-227	-230
?man eu	-139	-166
?man fa	-133	-95
?man flyga	-150	-165
?man for	63	231
?man ge	-188	-207
?man gora	-140	-136
?man kanyl	-156	-165
?man kvava	-205	-199
?man lamna	31	175
?man livet	76	247
?man mata	-115	-126
?man med	-232	-250
?man nagon	-129	-177
?man om	-205	-233
?man snaba	29	251
?man sover	-127	-137
?man spar	32	175
?man trana	-134	-163
?man vid	-183	-178
?man vil	37	214
?manga alved	-145	-168
?mar	-257	-287
?mata	-115	-126
?mata blods	-115	-126
?med	-366	-422
?med oronr	-117	-133
?medi*	-238	-243
?medic far	-134	-152
?medic*	-238	-243
?medici*	-238	-243
?medicine*	-134	-152
?mediciner	-134	-152
?min elev	70	291
?myck*	-235	-297
?mycke*	-235	-297
?mycket	-235	-297
?nago*	-148	-70
?nagon	-148	-70
?nagon sater	-131	-139
?nagon som	-129	-177
?nar	-311	-296
?nar man	-311	-296
?nate*	-205	-249
?naten	-194	-231
?och	-248	-270
?of	-240	-205
?ofer	-134	-141
?ofer trave	-134	-141
?ofta	-139	-174
?ofta ska	-139	-174
?om	-416	-362
?om nagon	-216	-235
?oron*	-117	-133
?oronr*	-117	-133
?oronro*	-117	-133
?oronror	-117	-133
?over*	32	175
?overg*	32	175
?overgr*	32	175
?overgrep	32	175
?pa	-415	-416
?pa blodf	-145	-132
?pa naten	-194	-231
?pa strok	-131	-122
?pa tan	-139	-137
?pani*	-263	-271
?per	-145	-168
?per dag	-145	-168
?pile*	-218	-242
?piler	-218	-242
?piler kondo	-130	-148
?plug*	-176	-165
?pluga*	-176	-165
?plugar	-176	-165
?prov*	50	222
?prove jag	50	222
?prove*	50	222
?prover	50	222
?rem	-132	-146
?rem is	-132	-146
?rygs*	-140	-148
?rygsk*	-140	-148
?rygsko*	-140	-148
?rygskot	-140	-148
?sakr*	32	175
?sakra man	32	175
?sakra*	32	175
?sakrar	32	175
?sate*	-142	-142
?sater	-142	-142
?sater i	-142	-142
?sent	-130	-148
?sent kan	-130	-148
?sig	-237	-183
?sign*	-180	-169
?signs	-180	-169
?signs of	-180	-169
?skar	-129	-177
?skar sig	-129	-177
?slan*	-156	-165
?slang man	-156	-165
?slang*	-156	-165
?slange*	-156	-165
?slanger	-156	-165
?slut*	50	224
?sluta	50	224
?sluta ata	50	224
?snab*	29	251
?snaba*	29	251
?snabas*	29	251
?snabast	29	251
?snus	-205	-199
?som	-231	-150
?som skar	-129	-177
?somn*	37	214
?somna	37	214
?somna in	37	214
?sove*	-127	-137
?sover	-127	-137
?spar	32	175
?spar efter	32	175
?stre*	-145	-176
?stres	-145	-176
?stro*	-231	-236
?strok*	-231	-236
?stroke	-221	-232
?svim*	-218	-228
?swed*	-247	-237
?swede*	-247	-237
?sweden	-247	-237
?symt*	-185	-181
?symto*	-185	-181
?ta blodp	-131	-154
?ta dagen	-130	-148
?ta om	37	214
?ta per	-145	-168
?ta prove	50	222
?table ska	37	214
?tan	-139	-137
?tapa*	-139	-137
?tapad en	-139	-137
?tapad*	-139	-137
?tapade	-139	-137
?tar	11	228
?tar man	-31	129
?tecke pa	-145	-132
?tema*	-264	-257
?temad*	-186	-206
?temada*	-186	-206
?temadag	-186	-206
?tid	50	222
?tid efter	50	222
?til	-363	-363
?tilb*	31	175
?tilba et	31	175
?tilba*	31	175
?tilbak*	31	175
?tilbaka	31	175
?tran*	-180	-197
?trana	-134	-163
?trana med	-134	-163
?trav*	-134	-141
?trave vacin	-134	-141
?trave*	-134	-141
?travel	-134	-141
?unde*	-169	-188
?under	-140	-161
?under foten	-140	-161
?upsat att	70	291
?utan att	26	179
?utan tid	-131	-154
?vaci*	-134	-141
?vacin*	-134	-141
?vacine*	-134	-141
?vacines	-134	-141
?vad	-262	-269
?vad gora	168	41
?vad hande	-177	-201
?vad koper	-112	-143
?vad ska	-231	-219
?vald	-297	-301
?varf*	-206	-55
?varfo blir	-213	-225
?varfo domna	-127	-137
?varfo*	-206	-55
?varfor	-206	-55
?vark*	-181	-174
?varka*	-181	-174
?varkar	-181	-174
?vart*	-140	-161
?varta	-140	-161
?varta under	-140	-161
?vet	-173	-226
?vet man	-173	-226
?vid	-275	-289
?vid alerg	-154	-145
?vil ha	-186	-217
?vil somna	37	214
?vilk*	-342	-270
?vilka medic	-134	-152
?vilka table	37	214
?what	-208	-193
?what are	-180	-169
?whic*	-286	-268
?which	-286	-268
?you	-321	-307
?you ofer	-134	-141
@abuse	27	490
@acting	196	-34
@affairs	48	303
@airwayplace	196	-30
@amputated	325	-26
@anaphylaxis	482	85
@anticoag	264	-106
@apnea	177	-51
@asthma	56	-219
@attack	336	-102
@back	-203	-234
@backplace	92	-121
@badshape	174	-134
@balance	188	-22
@belly	-8	-226
@bellybad	124	300
@bellyhard	386	86
@bigfall	734	107
@birth	630	96
@birthnow	607	17
@blackstool	454	46
@bleeding	220	-13
@blind	429	127
@blood	381	26
@bloodloss	642	147
@bloodout	554	129
@blue	230	-18
@bluebody	201	-1
@blueplace	275	175
@breasts	-311	-349
@breath	370	17
@breathsign	455	70
@brink	172	419
@bulging	204	89
@burnbad	311	90
@burncause	215	56
@calm	-594	-550
@cant_move	247	-30
@carbon	439	234
@chemburn	436	148
@chemical	492	186
@chemo	445	58
@chest	365	65
@chestpain	303	-44
@chestplace	258	-17
@chills	211	-61
@closing	493	99
@cold	367	32
@coldbad	157	-34
@coldlimb	321	-84
@coldsign	194	-21
@collect	283	497
@confused	467	173
@contractions	101	-189
@coughs	-81	-223
@crash	587	210
@crashsign	143	-40
@cuts_self	-119	147
@cuttool	-40	194
@cuturge	43	250
@cutword	-52	198
@deathword	50	284
@decided	-113	105
@delusion	-105	122
@diabetes	184	-93
@die_negatable	65	197
@doom	262	-102
@drag	161	-3
@droolsign	163	-86
@droop	337	11
@drugs	63	-132
@drunkhome	-18	246
@dying	582	-57
@dyspnea	548	155
@effort	-209	-250
@electric	230	-87
@electricbad	179	8
@end	-21	246
@epilepsy	71	-190
@epipen	324	-49
@errand	-436	-417
@eye	283	-22
@eyehurt	404	41
@face	263	52
@facesign	137	-129
@faint	288	-16
@fainted	511	87
@fallen	343	-46
@farewell	0	476
@fear_of	128	443
@fetal	360	31
@fever	132	-142
@feverfree	-496	-293
@fitcount	367	40
@floor	242	137
@fontanelle	60	-153
@force	20	397
@fracture	436	92
@goodbye	45	293
@grand	24	549
@green	235	-27
@halfview	357	245
@hanged	205	99
@hard	501	144
@harmful	230	5
@headache	123	-73
@headhit	252	84
@headpain	-67	-246
@headsign	117	-89
@heartact	221	-66
@heartword	106	-206
@heat	354	54
@heavy	175	-78
@hits	-111	401
@hives	275	-2
@hopeless	177	459
@icefall	443	11
@idiom	-710	-747
@indraw	330	41
@infant	419	137
@infarct	223	-86
@innersign	180	-25
@insulin	262	34
@intent	28	249
@jerk	358	-56
@jump	156	319
@ketone	487	104
@kill_me	15	268
@ledge	108	363
@lethargic	364	90
@light	224	73
@lightsore	376	116
@limb	253	49
@limbcut	144	149
@limbloss	301	158
@limp	381	91
@lips	155	-26
@lowsugar	302	52
@lowtemp	264	-77
@magnets	333	-44
@mania	-48	265
@means	256	381
@mild	-494	-358
@mottled	417	9
@nausea	219	-35
@neck	205	-23
@nitro	173	-91
@no_dyspnea	-371	-198
@noair	587	36
@noanswer	303	89
@noconsent	-22	404
@noeffect	338	113
@nofeed	329	-19
@nomoves	415	280
@nonfade	384	116
@nosleep	185	421
@nostop	545	393
@not_stroke_talk	-17	-122
@nourine	478	131
@now	246	61
@offender	108	254
@oneside	219	-38
@openbreak	542	116
@overdose	238	-116
@pale	557	57
@para	275	3
@pierce	122	-100
@postictal	302	20
@preeclampsia	-19	-202
@pregnant	371	-15
@pregpain	177	-9
@press	175	-111
@pulse	234	-113
@rashmark	181	19
@reaction	249	-79
@redjelly	175	0
@rest	238	113
@saddle	290	311
@same	116	-106
@seizure	508	29
@selfcut	36	488
@sepsis	155	-106
@severe	312	47
@sexword	110	339
@shakes	292	137
@shiver	241	39
@shrill	342	45
@side	227	-25
@sightloss	520	125
@slur	579	165
@snake	26	-298
@snakebite	143	-112
@special	668	234
@speech	577	95
@spreading	192	-85
@squeeze	406	133
@stabbed	432	-76
@stiffneck	214	-4
@strain	-532	-479
@strangle	243	102
@stroke	140	-224
@sudden	450	75
@suicidal	169	786
@swallow_hard	326	-42
@sweat	326	13
@tablet_of_brain	208	105
@tear	269	141
@testicle	-24	-219
@threat	67	558
@throat	167	-54
@throatill	148	-93
@thunder	608	182
@tiny	197	2
@tongue	86	-155
@touch	84	786
@toucher	109	284
@toxic	478	43
@unbearable	207	-46
@unconscious	694	124
@upperache	421	97
@urine_stuck	199	-76
@used	403	144
@victim	82	631
@violent	76	268
@vision	223	-24
@voices	-34	491
@vomiting	313	1
@vomits	241	-32
@watched	-38	484
@water	342	149
@waters	412	-10
@wheeze	261	-66
@winded	248	-38
@wish	-98	236
@wordless	481	57
@worry	-138	176
@wrongdose	-244	-261
a alt	154	26
a ar	-177	-216
a bater	174	23
a bee	-199	-173
a bit	-341	-260
a blood	-241	-231
a botle	164	18
a break	-146	-135
a bunch	162	10
a car	254	197
a cold	-272	-239
a copy	-145	-146
a cough	-256	-210
a da	-74	91
a day	-133	97
a den	-133	-165
a febri	-185	-147
a fever	-26	-214
a fit	218	-22
a haler	-160	-166
a handl	-160	-166
a heada	-348	-309
a huger	-13	156
a hypo	-156	-159
a ja	299	125
a kana	19	232
a kick	172	-5
a kisat	133	32
a knife	-172	59
a knyta	-7	151
a kraks	221	62
a light	37	250
a lite	-139	-146
a litle	-113	-153
a lot	60	-101
a mild	-219	-166
a minut	183	-1
a nu	-66	-240
a nypt	155	-35
a ont	133	-4
a pad	235	25
a panic	-313	-256
a physi	-148	-193
a piza	-182	-186
a plan	55	229
a rash	204	78
a refil	-142	-163
a roste	174	52
a rot	-162	-128
a runy	-257	-242
a sa	169	262
a sag	-241	-271
a seizu	137	-30
a sen	43	163
a ser	134	50
a shelt	51	234
a sick	-257	-263
a smal	-225	-214
a snake	249	39
a sore	-409	-312
a sprat	171	3
a spyr	177	20
a stel	159	46
a stoma	-127	-109
a strok	-270	-247
a svalj	-183	-144
a tanke	-2	186
a tebak	-143	-139
a temp	203	11
a terib	197	47
a tetan	-249	-245
a throa	-156	-168
a tree	36	166
a tror	-195	-178
a trot	-171	-192
a vanst	247	88
a vi	-60	86
a wasp	206	30
a week	-283	-220
a whole	239	-5
a yr	155	52
a yrar	197	-20
aani*	11	251
aania	11	251
abor*	171	-55
abort	119	-47
abort for	-226	-192
abort har	199	58
abort hur	-193	-179
abort*	129	-46
aborte*	199	58
aborten	199	58
aborti*	-193	-179
abortid	-193	-179
about #	175	-46
about a	-97	-147
about drivi	36	166
about every	-254	-250
about suici	30	214
about ten	-195	-172
about three	-282	-286
about two	-277	-258
acet*	186	72
aceto*	186	72
aceton	186	72
ache	-221	-286
ache after	-195	-176
ache*	-252	-209
aches	-252	-209
aches when	-205	-194
achy	-192	-151
achy and	-121	-102
acid	-200	-175
acid comin	-200	-175
acne	-324	-328
acne*	-228	-226
acnek*	-228	-226
acnekr*	-228	-226
acnekram	-228	-226
adas	157	35
ader*	-82	-198
aderb i	180	56
aderb kliar	-155	-146
aderb som	-185	-158
aderb*	-82	-198
aderbr*	-82	-198
aderbrac*	-82	-198
aderbrack	-282	-254
aderbracket	211	15
adhd	-320	-346
adhd medic	-189	-194
adhd utred	-193	-186
adis*	376	46
adiso och	232	18
adiso*	376	46
adison	281	64
adison*	268	10
adisonkr*	255	8
adisonkris	255	8
adjo	267	224
adjo det	27	323
adren den	-141	-105
adren pa	-180	-139
adren*	181	-50
adrena*	181	-50
adrenali*	181	-50
adrenalinkick	-180	-139
adrenalinpena	160	-34
adres borta	165	5
afare hon	-178	-159
afare*	-160	12
afaren	-160	12
afra*	-98	170
afrai il	6	207
afrai of	-223	-240
afrai*	-98	170
afraid	-98	170
after	-187	-228
after covid	-191	-142
after eatin	252	47
after leg	-195	-176
after lifti	-138	-135
after pil	-167	-182
after the	-64	-170
afto*	-210	-188
aftor	-210	-188
ag	287	53
ag och	216	34
agai*	-164	103
again	-187	99
again big	-136	-157
age	-168	-133
age #	-168	-133
aglo*	-165	-142
aglos sama	-165	-142
aglos*	-165	-142
aglosn*	-165	-142
aglosnin*	-165	-142
aglosningsmarta	-165	-142
agod*	6	167
agode*	6	167
agodel	6	167
agro*	128	44
agror pa	128	44
agror*	128	44
agrora	128	44
agsk*	28	244
agska hema	28	244
agska*	28	244
agskal	28	244
aidin	218	22
aids	-154	-157
aids where	-154	-157
aion	6	253
aion tapaa	6	253
air	309	-24
aiti*	28	256
aitia	28	256
ajan	-305	-329
ajan hamas	-125	-139
ajat*	13	264
ajate itsem	13	264
ajate*	13	264
ajatel*	13	264
ajatelen	5	225
aka	-202	-28
aka genom	-181	-155
aka in	-279	-333
aka med	7	177
aka tilba	30	252
aker	143	270
aker ofta	138	4
aker til	58	265
aksj*	-323	-323
aksju*	-323	-323
aksjuk	-236	-233
akt	124	-54
akt bus	-188	-172
akt igeno	152	-4
akt til	-30	102
akte skote	-194	-206
akte up	-158	-169
akut	275	-78
akut hjalp	179	-1
akut p	-171	-172
akut*	-223	-127
akute alt	-191	-197
akute att	65	233
akute och	-190	-204
akute*	-198	-75
akuten	-198	-75
akva*	-228	-212
akvar dor	-228	-212
akvar*	-228	-212
akvari*	-228	-212
akvarief*	-228	-212
akvariefiskarna	-228	-212
al	204	99
al good	125	17
al kraft	144	-38
al my	274	6
al night	-162	-255
al to	10	238
ala	234	319
ala andra	-138	-120
ala ar	13	256
ala besok	20	231
ala bilde	11	129
ala det	29	223
ala en	9	141
ala far	-138	-217
ala fingr	-201	-187
ala fonst	-24	213
ala fyra	192	-21
ala hade	39	128
ala hatar	51	136
ala hjart	166	-2
ala huvud	181	63
ala i	307	101
ala kniva	-28	104
ala kraks	-161	-187
ala lampo	2	222
ala losen	-165	-165
ala men	114	25
ala mina	276	147
ala moten	-148	-211
ala nu	40	187
ala pa	208	256
ala paper	-159	-121
ala penga	-17	220
ala skule	89	383
ala strok	-151	-157
ala svamp	-179	-170
ala tanka	-161	-207
ala tanke	12	207
ala tre	-204	-206
ala utom	43	161
ala vil	-22	155
ala vore	-8	237
alas	22	302
alas liv	22	302
alde*	108	-134
aldel blot	174	20
aldel for	137	-9
aldel gra	142	-6
aldel grabl	165	9
aldel kal	188	2
aldel kalsv	150	47
aldel rod	143	-37
aldel slut	-193	-164
aldel stang	192	63
aldel svart	-250	-193
aldel tyst	165	47
aldel upvar	15	175
aldel*	217	-2
aldele*	217	-2
aldeles	217	-2
alder	-184	-234
alder sager	-185	-216
aldre	-4	194
aldre kile	30	204
aldre man	26	154
aldre mat	-154	-217
aldre*	-241	-277
aldreb*	-241	-277
aldreboe*	-241	-277
aldreboende	-175	-119
aldreboendets	-154	-217
aldri drick	154	51
aldri fol	129	46
aldri funit	28	152
aldri haft	128	30
aldri kant	154	50
aldri och	9	227
aldri vakna	-5	242
aldrin*	129	46
aldring	129	46
aler*	-16	-268
alerg chock	368	84
alerg gick	-255	-218
alerg mot	-351	-315
alerg nysa	-171	-130
alerg tunga	215	56
alerg*	-16	-268
alergi	-442	-369
alergi*	158	-146
alergin	-255	-218
alergisk	178	-121
algk*	237	56
algkr ont	233	50
algkr*	237	56
algkro*	237	56
algkrock	237	56
alih*	92	230
aliho*	92	230
alihop	92	230
aliv*	-11	264
alive	-11	264
alive next	-6	185
alko*	215	-71
alkoh kan	-176	-166
alkoh kramp	212	70
alkoh skaka	189	-25
alkoh sluta	161	25
alkoh*	115	-115
alkoho*	115	-115
alkohola*	189	-25
alkoholabstinens	189	-25
alkoi	202	18
alkom inget	-136	-133
alkom*	-136	-133
alkoma*	-136	-133
alkomata*	-136	-133
alkomatare	-136	-133
alma*	-122	-118
alman titar	-122	-118
alman*	-122	-118
almant	-122	-118
aloe	-133	-166
als	262	162
als jag	64	201
als och	231	71
alsk*	-145	-36
alska det	13	129
alska hene	46	197
alska livet	-217	-264
alska*	-145	-36
alskar	-145	-36
alt	5	371
alt a	-23	322
alt blev	217	4
alt bli	17	145
alt blir	154	26
alt bra	-356	-246
alt datum	24	166
alt de	36	154
alt e	-41	125
alt famil	35	211
alt for	-189	-56
alt gront	-147	-94
alt hema	-160	-183
alt hon	193	25
alt hop	7	188
alt infor	-161	-181
alt jag	20	238
alt klart	1	175
alt lugnt	-99	-132
alt men	-187	-172
alt menar	72	195
alt mer	-132	-148
alt ni	43	205
alt och	213	64
alt pa	-92	205
alt skule	10	157
alt snura	-156	-189
alt som	228	34
alt svart	185	2
alt ta	33	162
alt til	13	129
alt trota	227	10
alt var	-288	-242
alti*	-293	-64
altid	-318	-104
altid gjort	-148	-171
altid haft	-223	-208
altid hjart	-142	-149
altid i	-232	-312
altid nar	-247	-256
altid ont	-126	-111
altid var	22	185
altid varit	-235	-199
alum*	-40	130
alumi pa	-40	130
alumi*	-40	130
alumin*	-40	130
aluminiu*	-40	130
aluminiumfolie	-40	130
alva*	-170	-41
alvar	-135	-53
alvar den	16	178
alvar jag	-190	-253
alvar pa	51	224
alve*	-110	-248
alved hjalp	-284	-297
alved hon	158	34
alved i	233	12
alved man	43	163
alved mot	-249	-209
alved och	-317	-212
alved pa	176	-23
alved per	-138	-134
alved verka	-174	-140
alved*	-109	-272
alvedo*	-109	-272
alvedon	-125	-270
alvedone*	-174	-140
alvedonen	-174	-140
alvedonk*	201	13
alvedonkartor	201	13
alven	-39	173
am	-225	-163
am sad	-171	-221
ama kasvo	212	17
amar	-497	-424
amar a	-181	-190
amar bra	-215	-217
amar rot	-222	-182
ambu*	424	21
ambul fran	-196	-168
ambul i	-177	-143
ambul nu	278	36
ambul til	210	52
ambul var	-131	-103
ambul*	424	21
ambula*	424	21
ambulanc*	228	47
ambulance	228	47
ambulans	408	30
ambulansen	-176	-137
ambulansi	173	32
ambulansjournalen	-196	-168
amni*	-232	-216
amnin*	-232	-216
amning	-126	-163
amning*	-201	-181
amningen	-191	-157
amon*	221	46
amoni i	178	40
amoni sprut	156	27
amoni*	221	46
amonia*	221	46
amoniak	221	46
ampu*	-158	-128
amput benet	-158	-128
amput*	-158	-128
ampute*	-158	-128
amputera	-158	-128
amun*	8	201
amuni och	8	201
amuni*	8	201
amunit*	8	201
amunitio*	8	201
amunition	8	201
an ambul	228	47
an apoin	-119	-82
an det	-200	-183
an doden	-178	-188
an flyta	-7	174
an hour	328	44
an makar	-175	-165
an nagon	175	115
an nar	92	199
an och	228	111
an sa	158	34
an vanli	-341	-334
ana	-136	-148
anad*	277	40
anada*	277	40
anadas	277	40
anaf*	265	16
anafy chock	159	2
anafy*	265	16
anafyl*	265	16
anafylak*	159	2
anafylaktisk	159	2
anafylax*	203	11
anafylaxi	203	11
anan	132	247
anan mama	-12	158
anan medan	128	30
anan utvag	-11	207
anan*	-147	-127
anana*	-147	-127
ananas	-147	-127
anar*	-122	52
anars	-122	52
anars bra	-303	-288
anars far	15	290
anars gor	78	265
anars mar	-202	-215
anars visar	-1	157
anat	-268	-160
anat an	-222	-205
anat land	30	233
and	158	81
and a	-280	-327
and asaul	11	217
and blury	197	47
and diarh	-154	-131
and dizy	218	45
and feedi	-237	-200
and fever	269	41
and fine	-249	-288
and goes	-207	-214
and has	138	-10
and her	217	174
and hes	345	208
and his	247	-22
and i	368	309
and is	268	-1
and it	-259	-16
and itchy	-169	-153
and ive	-154	121
and limp	165	6
and litle	-147	-136
and my	132	-110
and need	-170	-164
and of	-279	-291
and pale	150	-22
and priva	169	13
and punch	21	165
and realy	-161	-148
and shes	278	14
and swaet	195	13
and think	-19	173
and tingl	134	-2
and told	-10	157
and wants	163	-1
and wheez	166	34
and would	-126	-159
anda mycke	190	30
anda pa	9	179
anda*	200	-16
andan	231	-91
andan bara	241	51
andan hela	-179	-162
andan lange	-187	-153
andan nar	-161	-145
andan och	173	58
andar	-160	-165
andar ar	-160	-165
andas bra	-415	-262
andas efter	252	-38
andas en	252	37
andas fyrti	220	65
andas genom	-502	-364
andas hjalp	202	27
andas hur	-167	-203
andas iblan	267	-13
andas in	219	35
andas ja	248	-14
andas jate	209	81
andas jatef	185	42
andas knapt	213	26
andas konst	200	60
andas likso	-33	177
andas lugnt	-250	-177
andas med	267	38
andas men	150	-54
andas nar	-204	-167
andas nu	126	59
andas ok	-190	-123
andas orden	197	76
andas pa	-200	-169
andas sa	284	69
andas snabt	121	43
andas som	242	-14
andas stana	217	-20
andas tandv	163	75
andat in	278	10
andat snabt	162	6
andat*	320	19
andats	320	19
ande*	254	8
andet och	138	-49
andet*	254	8
andeta*	254	8
andetag	254	8
andf*	155	-82
andfa efter	-242	-214
andfa i	-258	-195
andfa igen	169	31
andfa nar	-237	-251
andfa och	328	130
andfa*	155	-82
andfad	155	-82
andn*	358	-15
andni ar	-228	-189
andni later	232	62
andni mot	-234	-187
andni rakna	151	-11
andni som	-168	-115
andni tar	144	-38
andni*	76	-142
andnin*	76	-142
andnings*	62	-108
andningsovningar	-234	-187
andningsovningen	-168	-115
andningsupehal	256	39
andningsvarigheter	-179	-167
andno ensam	192	-12
andno sen	249	4
andno*	518	129
andnod	518	129
andr*	-131	-242
andra	-89	-193
andra behov	-200	-183
andra den	-9	169
andra efter	247	78
andra farg	-176	-196
andra gange	177	62
andra halvl	-156	-120
andra och	-174	-157
andra pa	-138	-120
andra sidan	312	173
andra telef	-171	-204
andra vanin	221	-14
andras	50	-40
andrat	-176	-196
ands	274	42
ands orden	274	42
ands*	215	33
andsa	215	33
andt*	141	-70
andta och	218	28
andta som	-193	-172
aneu*	98	-55
aneur i	189	62
aneur*	98	-55
aneury*	98	-55
aneurysm	98	-55
anfa*	407	6
anfal	390	0
anfal idag	176	29
anfal men	140	-4
anfal och	204	25
anfal pa	243	33
anfal til	148	10
anfale*	201	21
anfalet	191	16
anga	178	48
anga halva	178	48
ange*	-329	-65
angel	-211	-223
angel men	-211	-223
anges iblan	-136	-177
anges inan	-102	-149
anges komer	55	306
anges medic	-122	-144
anges*	-303	-67
angest	-362	-249
angest*	-42	178
angestda*	-122	-144
angestdampande	-122	-144
angesten	55	306
angr*	373	163
angra mig	371	102
angra sig	158	34
angra*	373	163
angrad*	197	122
angrade	197	122
angrar	326	109
angv*	-264	-215
angva efter	-264	-215
angva*	-264	-215
angval*	-264	-215
angvalt	-264	-215
anin*	-185	-181
aning	-185	-181
ankl*	-433	-410
ankla svuln	-217	-197
ankla*	-241	-211
anklar*	-241	-211
anklarna	-241	-211
anko*	-136	-149
ankor	-136	-149
ankor har	-136	-149
anle*	19	233
anled nu	20	183
anled*	19	233
anledn*	19	233
anlednin*	19	233
anledningen	20	183
anma*	-188	-192
anmal mig	-145	-224
anmal*	-188	-192
anmala	-145	-224
anor*	-43	-142
anore*	-195	-174
anorex*	-195	-174
anorexi	-195	-174
ansi*	212	97
ansik a	143	6
ansik ar	243	43
ansik bara	60	247
ansik domna	194	43
ansik han	96	-94
ansik har	297	33
ansik i	-54	258
ansik nere	166	12
ansik och	304	146
ansik rod	-183	-170
ansik skams	-207	-243
ansik svuln	235	22
ansik*	212	97
ansikt*	212	97
ansikte	162	128
anta*	-99	134
antas*	12	266
antast*	12	266
antastad	12	266
ante*	-1	175
anten	12	139
anten i	12	139
anti*	84	-132
antib for	173	50
antib tre	-126	-111
antib*	126	-42
antibi*	126	-42
antibiot*	126	-42
antibiotics	-208	-182
antibiotikan	292	92
antid for	-170	-174
antid medic	-211	-186
antid*	80	-141
antide*	80	-141
antidepr*	80	-141
antidepresants	244	15
antidepresiv	-211	-186
antidepresiva	-170	-174
antih*	-164	-159
antihi*	-164	-159
antihist*	-164	-159
antihistamin	-164	-159
antl*	-135	33
antli besta	15	170
antli utvil	-200	-200
antli*	-135	33
antlig*	-135	33
antligen	-135	33
anva*	80	-96
anvan man	-164	-127
anvan sin	181	0
anvan tandt	-175	-161
anvan*	80	-96
anvand*	-239	-190
anvander	-239	-190
anvant	208	12
any tips	-203	-207
anym*	40	228
anymo*	40	228
anymor*	40	228
anymore	40	228
anyo*	11	263
anyon*	11	263
anyone	11	263
anyw*	-269	-269
anywa*	-269	-269
anyway	-269	-269
aorta maste	-152	-136
aorta och	160	-12
aortan	160	-12
aortas*	-152	-136
aortascr*	-152	-136
aortascreening	-152	-136
ap	13	185
ap i	13	185
apen	-341	-312
apen krasc	-248	-203
aplen	-120	-144
aplen pa	-120	-144
apoi*	-230	-238
apoin*	-230	-238
apoint*	-230	-238
apointme*	-230	-238
apointment	-230	-238
apot*	-125	-276
apote ska	-209	-175
apote*	-125	-276
apotek*	-125	-276
apoteket	-47	-181
apti*	-215	-220
aptit	-189	-194
ar ala	-169	-44
ar aldri	181	44
ar ar	-102	90
ar aren	-117	-185
ar arg	-117	113
ar ata	36	-178
ar aterb	-141	-137
ar atioa	33	177
ar att	-66	138
ar av	344	-57
ar axel	-126	-111
ar bara	-129	129
ar batre	160	329
ar becks	235	29
ar besat	-180	-210
ar besta	51	212
ar betal	23	125
ar bla	288	204
ar blaa	211	27
ar blaak	128	-13
ar blat	25	-144
ar blavi	207	25
ar blek	228	-6
ar bleka	-257	-267
ar blodf	238	17
ar blodt	-152	-190
ar blot	80	183
ar borta	-97	179
ar bortd	217	55
ar bra	-333	-391
ar brad	174	40
ar brota	-158	-187
ar da	17	208
ar dags	-178	-139
ar dalig	-218	-241
ar darfo	30	203
ar de	-77	130
ar demen	-153	-58
ar den	28	-118
ar det	-162	-165
ar diabe	207	-25
ar djavu	-11	222
ar dodli	-37	241
ar doend	-332	-299
ar dot	-191	-197
ar dov	-110	-162
ar du	-335	-350
ar dubel	-197	-168
ar egent	-188	-172
ar elak	13	196
ar elva	153	185
ar en	201	140
ar ena	194	10
ar enda	18	168
ar ensam	-160	92
ar farli	-58	170
ar fast	9	215
ar fem	-262	-305
ar femti	-147	-188
ar fjort	45	142
ar fod	-3	152
ar forgi	-119	176
ar forky	-222	-219
ar forla	48	-122
ar forvi	112	-48
ar fran	-149	-177
ar frisk	-327	-397
ar ful	266	142
ar fula	193	40
ar fyra	-233	-164
ar gay	73	207
ar gifti	1	198
ar glad	-190	-163
ar gnali	-230	-220
ar gra	207	-1
ar grabl	277	23
ar grada	101	-44
ar grat	221	11
ar gravi	-82	-172
ar gront	146	3
ar gud	55	305
ar gun	93	-68
ar hal	-189	-168
ar halt	-194	-212
ar hans	176	40
ar hard	345	110
ar hela	153	49
ar helt	211	48
ar hema	-41	-202
ar hes	135	-60
ar het	279	49
ar hjart	150	30
ar hog	-79	112
ar hogt	-256	-230
ar hunde	16	182
ar hundr	-185	-216
ar hyper	-155	-122
ar i	295	258
ar influ	-205	-189
ar inlas	29	308
ar intag	-148	-142
ar iskal	286	107
ar jagar	-180	-254
ar jarnb	-141	-155
ar jatef	97	192
ar jatej	199	-2
ar jates	235	72
ar jesus	35	301
ar jobig	-232	-244
ar kal	395	146
ar kala	175	39
ar kalsv	211	67
ar kalt	17	-136
ar kamer	2	222
ar kampa	157	-5
ar kanas	-188	-154
ar kisar	227	60
ar klara	-233	-190
ar klen	-137	-144
ar knive	-134	-125
ar kolox	-240	-191
ar kolsv	230	14
ar konst	227	165
ar kontr	-196	-218
ar kritv	242	58
ar kunge	-141	-166
ar kvar	151	111
ar lagom	-155	-122
ar lagt	219	33
ar larar	-144	-122
ar lat	-142	-89
ar ledse	-365	-371
ar lika	62	332
ar lila	287	50
ar lilje	-197	-192
ar lite	-195	-28
ar livra	84	223
ar locka	-35	194
ar lungs	186	35
ar lyft	-153	-132
ar mama	13	184
ar maten	146	-8
ar medve	406	94
ar men	-271	-251
ar menin	-184	-166
ar min	-349	-221
ar mit	12	260
ar morkr	-264	-239
ar morkt	-194	-179
ar mormo	69	161
ar mos	-229	-228
ar nacks	245	25
ar nagon	12	233
ar nagra	-153	-115
ar nara	202	152
ar nasta	-168	-208
ar nedst	-168	-199
ar nere	-226	-295
ar nervo	-202	-225
ar nio	49	190
ar nog	93	230
ar nykte	-207	-206
ar nyope	163	5
ar nyski	-19	122
ar och	-228	-37
ar ocksa	184	35
ar ofarl	-199	-169
ar okont	184	35
ar olast	-4	142
ar ompla	6	160
ar ond	3	227
ar ondsk	10	194
ar ont	277	33
ar open	173	201
ar opna	122	12
ar ordna	24	126
ar orege	-190	-213
ar oroli	-229	-300
ar otran	-150	-158
ar over	-379	-289
ar overt	-51	130
ar pa	243	246
ar papa	-8	149
ar paran	22	161
ar patan	10	153
ar peter	16	161
ar pig	-380	-355
ar pigt	-243	-211
ar polis	-156	-203
ar postp	-180	-165
ar profe	18	186
ar rad	15	382
ar rada	-3	152
ar rat	-190	-206
ar rikli	-210	-192
ar rod	155	-94
ar roda	196	77
ar roste	246	-94
ar rot	-105	-300
ar rulst	54	208
ar sama	-126	-141
ar seg	245	53
ar sen	-215	-314
ar sexto	12	149
ar sifra	186	35
ar sig	-218	-256
ar sista	-7	207
ar sjalv	-162	-121
ar sju	215	64
ar sjuka	323	60
ar skada	-170	-155
ar skade	13	256
ar skiln	-201	-63
ar skont	-95	-130
ar skram	-154	-133
ar skyld	33	231
ar slage	17	325
ar slap	-2	-200
ar slot	263	73
ar slut	-275	-265
ar smart	159	15
ar smuts	18	223
ar snal	-297	-359
ar sned	-50	-219
ar spand	206	46
ar stelt	-281	-241
ar stora	45	187
ar stran	-208	-199
ar stres	-181	-203
ar suici	-13	231
ar sur	-182	-68
ar svar	235	1
ar svima	216	14
ar tanka	24	206
ar tapt	-270	-259
ar tejpa	-204	-184
ar tinit	-138	-175
ar tio	115	310
ar tom	222	26
ar tomt	-47	141
ar tor	-311	-265
ar tre	239	119
ar treti	-236	-159
ar trot	-279	-103
ar tryg	-270	-391
ar tungt	-43	-142
ar tva	131	65
ar typ	-147	-94
ar tyst	-85	-138
ar utbyt	18	210
ar ute	339	204
ar utgan	-159	-132
ar utred	-163	-187
ar utval	0	212
ar vaden	132	-1
ar vaken	165	-41
ar valdi	172	48
ar valin	-158	-125
ar vaner	-188	-188
ar varig	-192	-152
ar varld	-149	-177
ar varm	251	6
ar vid	-186	-155
ar virig	173	6
ar vit	75	-64
ar vita	214	-39
ar volon	-182	-173
ar vride	224	2
ar vuxen	89	291
ar yr	241	-64
arat*	-337	-311
arata*	-337	-311
aratal	-337	-311
arbet brost	168	41
arbet ekg	-161	-156
arbet om	-113	-141
arbete	-51	-183
arbets	-161	-156
arbets*	90	196
arbetsfo*	-6	276
arbetsformedlingen	-6	276
are dry	-190	-179
are kilin	-145	-184
are numb	136	-16
are poiso	-26	179
are tingl	182	-7
are too	-132	-174
are usele	-200	-175
are weak	169	13
aren	-238	-101
aren ar	-226	-259
aren opere	-174	-194
aren probl	-117	-185
aren snyga	-121	-136
aren syns	-136	-162
aret	-125	-325
aret drar	-297	-276
aret hur	-163	-165
arg	-243	0
arg att	-239	-221
arg for	-106	74
arg iblan	-113	-156
arg men	29	182
arg pa	-240	-317
arg sla	56	209
arig	213	64
arig kile	213	64
arli*	87	245
arlig talat	54	212
arlig*	87	245
arligt	54	212
arm	437	196
arm borja	186	73
arm domna	237	71
arm han	168	41
arm i	139	4
arm ilama	185	49
arm och	308	73
arm on	219	-17
arm ont	296	54
arm sedan	-146	-111
arm sover	217	30
arm to	-12	186
arm tung	237	93
arma*	146	215
armar	-11	191
armar ar	-4	-179
armar haft	-213	-188
armar har	185	42
armar kraks	227	101
armar le	-166	-161
armar lika	195	38
armar om	170	5
armar tils	-8	135
armar utifr	14	212
armb*	-374	-347
armba i	-242	-208
armba*	-374	-347
armbag*	-374	-347
armbagen	-321	-295
armen ar	177	34
armen bara	228	56
armen blev	208	21
armen borja	134	-7
armen efter	-181	-139
armen fast	148	10
armen fastn	205	45
armen hange	241	32
armen har	174	34
armen hogt	-211	-156
armen i	165	5
armen iblan	56	374
armen igen	223	83
armen inget	-211	-229
armen men	93	-68
armen om	-267	-225
armen over	-267	-217
armen pa	168	39
armen plots	188	17
armen rot	-127	-131
armen sen	150	20
armen sluta	213	70
armen sveta	224	-18
armh*	-207	-196
armha*	-207	-196
armhal*	-155	-177
armhala	-234	-213
arms	267	299
arms again	39	176
armv*	-241	-228
armve*	-198	-194
armvec*	-198	-194
armvecke*	-196	-188
armvecken	-180	-173
aroun #	-167	-182
aroun my	179	237
arsk*	-95	-130
arsko ar	-95	-130
arsko*	-95	-130
arskon*	-95	-130
arskontr*	-95	-130
arskontrol	-95	-130
artr*	-237	-186
artro i	-177	-165
artro*	-237	-186
artros	-237	-186
as	-315	-276
asa a	-18	166
asa de	182	-10
asa det	166	79
asa ja	262	228
asa lufte	164	20
asa men	-197	-246
asa pa	19	174
asa va	-4	149
asau*	11	217
asaul*	11	217
asault*	11	217
asaulted	11	217
asfa*	129	-36
asfal och	129	-36
asfal*	129	-36
asfalt	129	-36
asha*	25	170
asham*	25	170
ashame*	25	170
ashamed	25	170
ask	176	-23
ask med	176	-23
aska*	-228	-255
askan	-228	-255
aske*	257	-3
asken	257	-3
askg*	214	15
askgr nar	134	7
askgr*	214	15
askgra	214	15
aski*	215	-2
askin what	174	39
askin*	215	-2
asking	215	-2
askn*	344	50
askna*	344	50
asknal	264	36
asknal*	224	2
asknalsh*	224	2
asknalshuvudvark	224	2
asle*	45	185
aslee im	36	154
aslee*	45	185
asleep	45	185
asth*	-59	-241
asthm atack	-211	-193
asthm han	193	-34
asthm inhal	-149	-119
asthm*	-59	-241
asthma	-59	-241
astm*	-19	-253
astma	-232	-345
astma ar	162	-8
astma behov	-161	-133
astma lite	-151	-111
astma vid	-189	-168
astma*	176	-45
astmaa*	254	60
astmaanf*	254	60
astmaanfal	254	60
at ag	216	34
at av	231	10
at bada	47	177
at blaba	-239	-220
at cashe	223	89
at chokl	-233	-201
at det	18	-168
at et	250	-20
at fel	242	77
at for	-279	-243
at hela	152	-3
at henes	-8	135
at jag	171	59
at kiwi	249	10
at kot	187	-22
at kring	158	-6
at lakri	-143	-110
at lite	-174	-172
at me	35	186
at mig	-142	170
at min	-257	-293
at night	-146	66
at och	132	30
at okand	273	80
at rest	166	16
at rodbe	-169	-151
at rugby	174	39
at skald	201	40
at svamp	296	85
at tandk	-230	-207
at the	-328	-358
at up	-203	-219
at vit	148	7
at work	-237	-207
ata	-20	-187
ata anat	-175	-165
ata ar	-170	-242
ata bara	181	0
ata fast	-166	-169
ata for	-1	192
ata grape	-194	-171
ata grate	-187	-199
ata grava	-195	-192
ata grons	-292	-263
ata inan	-184	-170
ata lax	-184	-151
ata makar	-202	-169
ata mil	167	8
ata nej	220	34
ata och	159	272
ata sot	-157	-151
ata sover	253	38
ata table	231	-63
ata timar	137	11
ata vecko	150	-9
atac*	-18	-204
atack	18	-168
atack igar	295	35
atack in	-217	-178
atack right	-242	-219
atack*	-211	-193
atacks	-211	-193
atam*	128	48
atama slog	128	48
atama*	128	48
ataman*	128	48
atamanad*	128	48
atamanaders	128	48
ate	268	16
ate a	162	10
ate some	167	-5
ater	-304	-392
ater antib	-226	-193
ater blodf	170	60
ater bra	-378	-308
ater eliqu	362	119
ater glas	-263	-257
ater godis	-194	-225
ater lite	-145	-113
ater lok	-177	-144
ater och	-426	-423
ater smorg	-220	-194
ater waran	109	-99
ater xarel	243	48
ater*	-190	2
aterb*	-141	-137
aterbe*	-141	-137
aterbeso*	-141	-137
aterbesoket	-141	-137
aters bara	71	240
aters*	16	203
aterst*	16	203
aterstar	71	240
atik*	153	42
atika	153	42
atika #	153	42
atio*	209	182
atioa och	33	177
atioa*	33	177
atioat*	33	177
atioata	33	177
atiot ar	201	47
atiot*	190	83
atiotv*	189	37
atiotva	189	37
atit	408	150
atit fisk	261	21
atit flugs	181	20
atit gifti	251	42
atit grot	-153	-105
atit nat	-172	-149
atit pa	5	313
atit svamp	-221	-186
atit table	187	18
atit up	267	-57
att	73	324
att aka	7	177
att ala	-22	155
att alt	-269	-203
att anada	277	40
att anda	190	30
att andas	159	-10
att andra	-195	-220
att ata	191	-50
att avslu	63	220
att barne	25	276
att be	38	229
att bebis	-20	203
att bli	-222	-182
att boja	204	65
att boka	-219	-265
att brost	-175	-173
att de	-74	271
att det	243	272
att do	219	332
att dra	141	-20
att drunk	-46	-185
att dusch	-218	-194
att ena	-214	-202
att exist	47	282
att explo	-239	-221
att fa	196	-24
att finas	48	304
att flyga	-178	-202
att forbl	50	256
att forny	-234	-202
att frun	32	184
att gapa	1	176
att gifta	43	258
att gora	-73	115
att grane	12	134
att gud	17	187
att ha	-212	-215
att han	8	214
att hanga	-26	203
att hans	20	251
att hemtj	-8	135
att hon	105	279
att hopa	8	195
att hora	-268	-251
att huga	24	228
att ja	2	185
att jag	64	183
att joba	-197	-242
att kana	37	198
att kliva	-6	151
att konce	-221	-201
att kora	-34	233
att kreve	-145	-131
att kvava	-39	189
att laga	57	147
att lamna	68	291
att lasa	-160	-126
att latsa	28	256
att leva	73	490
att lever	-170	-155
att magen	-139	-143
att maten	-6	238
att min	181	117
att misa	-115	-159
att nagon	-274	-228
att nan	32	229
att nat	212	28
att ni	187	353
att ofra	40	234
att om	38	215
att opna	152	8
att polis	25	211
att prata	-125	-323
att puta	-18	172
att rada	-9	169
att saga	1	236
att scout	17	164
att se	-45	160
att skaka	-27	230
att skara	80	385
att skick	64	178
att skrik	189	-3
att sla	28	131
att slapa	-217	-11
att somna	-282	-192
att sova	-488	-254
att sovit	-219	-229
att sta	17	215
att stana	59	188
att stopa	197	163
att straf	4	220
att stryp	30	174
att svalj	-56	-236
att svima	34	-114
att ta	119	381
att tanka	-192	-268
att tapa	131	278
att termo	142	12
att testa	-165	-135
att tiga	51	233
att toma	-137	-144
att trafa	22	160
att trana	-190	-309
att tuga	-151	-113
att vacka	305	37
att vaga	-31	235
att vakna	147	37
att vara	-166	-113
att veta	60	179
att vi	-7	263
auki	-131	-126
auta	210	21
auti*	-208	-200
autis*	-208	-200
autism*	-208	-200
autismut*	-208	-200
autismutredning	-208	-200
av	-212	-159
av #	-188	-193
av a	43	163
av ala	-143	23
av alt	-206	-219
av anana	-147	-127
av anga	178	48
av ansik	141	55
av antib	173	50
av antih	-164	-159
av aplen	-120	-144
av avgas	-8	206
av benet	-281	-241
av beund	-183	-180
av bi	245	75
av bil	235	7
av bilak	-217	-167
av bilko	-193	-188
av blod	197	-3
av blodf	-170	-150
av blodp	-218	-256
av bords	-149	-161
av cigar	-4	158
av d	-189	-159
av det	-198	-241
av dinos	-180	-210
av dom	-8	153
av efter	-193	-164
av et	24	288
av fal	-138	-140
av feber	-207	-191
av for	-135	-168
av forky	-141	-166
av gamal	-185	-216
av gamin	-178	-159
av getin	5	-199
av gladj	-256	-269
av godis	-155	-122
av hast	278	49
av hjart	-154	-127
av hormo	-165	-147
av hugor	-168	-181
av huset	-110	-139
av huvud	-191	-197
av insul	-9	229
av jarnt	-162	-141
av jetla	-161	-177
av kafe	137	-27
av kalt	-113	-141
av kamer	-185	-190
av katen	-234	-174
av klock	-215	-150
av koleg	-151	-179
av krist	-201	-189
av krope	218	29
av lakar	98	8
av leva	2	181
av ljums	-134	-125
av lok	-152	-171
av lycka	-328	-287
av magsj	-166	-153
av medic	-347	-344
av mej	63	377
av min	13	425
av mina	139	195
av mista	75	-119
av musik	-206	-187
av nagon	-186	-215
av nalar	-214	-170
av naten	42	172
av natjo	-164	-150
av ny	-181	-156
av nya	-145	-154
av nyfik	-206	-129
av orm	191	31
av papa	-8	191
av polen	-259	-209
av roda	129	10
av sambo	8	261
av ser	190	-22
av silen	165	47
av sin	-104	89
av sjukt	170	40
av skam	-164	-221
av skrac	-236	-236
av skrat	-337	-349
av slite	224	8
av somnt	239	246
av stang	-209	-200
av steko	-230	-235
av stres	-199	-191
av svet	312	43
av synfa	-171	-127
av table	-255	-218
av tande	-157	-154
av tandv	-220	-216
av tio	-341	-327
av traki	-211	-203
av trani	-234	-223
av trapo	-91	-136
av troth	-214	-174
av tumen	182	20
av under	178	50
av utsla	128	44
av vagen	59	183
av varje	-219	-233
av varme	-264	-202
av vaten	-195	-136
av wifi	-192	-195
av yxan	172	19
avak*	252	53
avakn fastk	200	19
avakn*	200	19
avakni*	200	19
avakning	200	19
avakt til	240	82
avbo*	-259	-166
avbok #	-150	-170
avbok ala	35	159
avbok min	-222	-224
avbok tiden	-218	-216
avbok*	-259	-166
avboka	-259	-166
aven	274	204
aven da	16	206
aven nar	246	42
avfor ar	209	3
avfor och	268	91
avfor sen	-154	-154
avfor sma	-255	-233
avforing	97	-61
avforing*	-228	-247
avforingen	-158	-217
avga*	43	203
avgas i	188	-90
avgas*	43	203
avgase*	43	203
avgaser	43	203
avhu*	295	19
avhug*	295	19
avhuge*	295	19
avhugen	295	19
avla*	-267	-249
avlas*	-267	-249
avlast*	-267	-249
avlastni*	-267	-249
avlastning	-247	-235
avle*	-170	-150
avled	-170	-150
avled av	-170	-150
avli*	-270	-260
avliv*	-218	-206
avliva*	-218	-206
avlop fult	-193	-164
avlop i	176	30
avlop*	245	71
avlops*	260	43
avlopsre*	260	43
avlopsrengoring	176	30
avlopsrensare	185	21
avlos varan	-181	-162
avlos*	-181	-162
avlose*	-181	-162
avloser	-181	-162
avly*	-12	206
avlys vagar	48	203
avlys*	-12	206
avlysn*	-12	206
avlysnar	57	254
avsk*	2	309
avske och	-9	181
avske pa	31	176
avske*	2	309
avsked*	2	309
avskedsb*	20	259
avskedsbrev	20	259
avskedsm*	-9	181
avskedsmedelande	-9	181
avsl*	270	347
avsli av	224	8
avsli*	224	8
avslit*	224	8
avsliten	224	8
avslo pa	15	170
avslo*	22	209
avsloj*	22	209
avslojad	15	170
avslu det	-23	153
avslu livet	63	220
avslu*	56	312
avslut*	56	312
avsluta	74	277
avslutar	-32	143
avst*	-186	-128
avsta sa	-213	-202
avsta*	-186	-128
avstan*	-186	-128
avstangd	-186	-128
avsv*	209	15
avsvi*	209	15
avsvim*	209	15
avsvimad	209	15
away	-188	-26
away his	-24	138
awfu*	259	33
awful	259	33
axel	-189	-233
axel efter	-151	-155
axel nar	-152	-161
axel och	-126	-111
axel*	-122	-210
axeln	-158	-228
axeln av	-214	-199
axeln kalsv	213	70
axeln kan	242	109
axeln nar	-211	-195
axeln och	144	54
axeln pa	-140	-143
axeln svima	190	90
axla*	-340	-327
axlar	-213	-237
axlar i	-133	-166
axlar*	-296	-256
axlarn*	-296	-256
axlarna	-296	-256
b ar	167	8
b jag	-12	137
b rata	-158	-171
ba	20	276
ba a	-7	151
ba borja	150	32
baby	350	213
baby comin	269	18
baby has	-170	-154
baby is	245	130
baby she	136	-11
baby ten	164	-3
baby turne	217	-5
babys	227	112
babys foot	188	13
back	-475	-327
back hurts	-214	-196
back of	-265	-261
back pain	-221	-208
back*	255	134
backa men	141	10
backa*	141	10
backar	141	10
backe och	134	7
backe*	250	49
backen	237	40
bad asthm	-211	-193
bad honom	-66	180
bada andar	-160	-165
bada armar	207	-12
bada benen	288	77
bada efter	-157	-248
bada halen	47	177
bada hande	248	27
bada lika	-244	-220
bada vore	0	147
bada*	-226	-175
badad i	-165	-158
badad isvak	-219	-176
badad*	-312	-258
badade	-312	-258
bade	-214	-397
bade armar	-173	-169
bade jag	-280	-264
bade nasa	241	22
bade och	-285	-276
bade*	-101	-163
badet	-101	-163
badet hela	-194	-150
badk*	130	199
badka han	214	-12
badka med	90	167
badka vi	215	61
badka*	130	199
badkar*	130	199
badkaret	130	199
badr*	229	113
badru for	-5	189
badru kal	148	-32
badru*	229	113
badrum*	229	113
badrumsg*	220	-27
badrumsgolvet	220	-27
badva fick	162	14
badvak*	162	14
badvakte*	162	14
badvakten	162	14
badvat*	-207	-166
badvaten	-207	-166
bage	212	16
bage och	212	16
bage*	208	5
bagen	208	5
bajs	58	-115
bajs anars	-143	-110
bajs*	-75	-202
bajsa bra	-198	-124
bajsa hart	-249	-205
bajsa nu	166	45
bajsa pa	232	15
bajsa rent	193	34
bajsa svart	159	27
bajsa*	-6	-127
bajsad*	166	45
bajsade	166	45
bajsar	-40	-146
bajse glad	-211	-180
bajse idag	-201	-164
bajse*	-103	-208
bajset	-103	-208
bak i	208	89
baka*	317	-13
bakat	317	-13
bakat han	155	11
bakat som	212	16
bakf*	-330	-315
bakfu torst	-178	-167
bakfu*	-178	-167
bakful	-178	-167
bakfy*	-272	-268
bakfyl*	-272	-268
bakfyla	-272	-268
bakhu mot	-123	-117
bakhu nar	166	45
bakhuvet	166	45
baki*	-236	-302
bakif gravi	161	71
bakis	-344	-352
bakis har	-196	-189
bakis nu	-163	-175
bakis skaki	-190	-169
bako*	246	123
bakoc efter	167	2
bakoc*	167	2
bakoch*	167	2
bakochfr*	167	2
bakochfram	167	2
bakom	186	110
bakom brost	241	58
bal suden	149	27
bale*	-200	-207
balk*	91	185
balko #	146	1
balko blev	-260	-259
balko hela	-22	141
balko i	-20	253
balko inte	212	0
balko min	-190	-253
balko*	91	185
balkon*	91	185
balkong	207	100
balkongd*	-8	180
balkongdoren	-8	180
balkonge*	-180	10
balkongen	-180	10
balkongr*	-22	141
balkongracket	-22	141
bals	-161	-148
bals is	-161	-148
balt*	-130	124
balte	111	257
balte hange	-14	248
balte jag	25	164
balte runt	147	-22
balte*	132	298
baltet	132	298
baltr pa	-167	-182
baltr tror	-240	-189
baltr*	-392	-369
baltro*	-392	-369
baltros	-354	-290
baltrosv*	-200	-227
baltrosvacin	-200	-227
band aroun	236	13
band om	96	-94
bank	-96	-180
bank dosa	-165	-165
bank*	-71	285
banka gar	-102	-149
banka pa	-15	226
banka po	5	175
banka*	-18	258
bankar	-18	258
banko liger	7	179
banko*	-14	225
bankod*	7	179
bankoden	7	179
bankor*	-44	155
bankort	-44	155
bant*	-277	-300
bar	173	12
bar in	152	2
bara at	185	-12
bara ata	-202	-169
bara att	139	313
bara av	375	95
bara avbok	-120	-166
bara bakfy	-165	-182
bara bakis	-240	-260
bara boka	-126	-42
bara bort	5	240
bara dar	-127	-98
bara do	145	368
bara eler	6	196
bara en	-15	352
bara ensta	138	4
bara et	-24	327
bara fol	169	47
bara forny	68	178
bara forsa	216	3
bara forsv	109	251
bara forts	166	47
bara gar	167	17
bara ha	-181	-263
bara hala	21	153
bara halsb	-149	-102
bara halva	366	26
bara hi	147	11
bara hjalp	-273	-306
bara hora	-133	-166
bara hosta	-191	-179
bara hunde	35	250
bara hur	-108	-132
bara huvud	-296	-210
bara ingen	223	-2
bara inte	143	42
bara jag	29	156
bara kisto	-116	-138
bara kniv	44	237
bara konst	224	23
bara korta	187	57
bara kuna	-219	-242
bara la	171	3
bara lagad	35	151
bara ledse	-147	-233
bara les	-184	-226
bara liger	194	21
bara med	346	60
bara min	-129	-156
bara morke	7	178
bara mumel	181	23
bara nagon	-155	-208
bara nar	-390	-375
bara och	215	-16
bara ogonl	-166	-161
bara om	-219	-236
bara osams	-198	-201
bara pa	-8	-149
bara penga	54	160
bara rad	-176	-267
bara rod	-163	-177
bara roka	1	205
bara roste	-167	-203
bara ryckt	-148	-170
bara saga	189	141
bara siter	140	-32
bara skoja	-282	-258
bara skrik	-181	-190
bara sluta	52	162
bara snubl	-238	-196
bara snuva	-150	-160
bara snuvi	-176	-150
bara somna	39	333
bara somni	-164	-150
bara sova	451	49
bara stira	251	28
bara stona	252	2
bara suga	171	32
bara svule	-201	-187
bara tacka	-194	-214
bara tala	93	-68
bara til	56	295
bara tora	-154	-138
bara trot	-200	-211
bara trota	-162	-144
bara trots	-178	-159
bara tva	-197	-54
bara undra	-310	-289
bara upat	125	-25
bara vaken	-225	-211
bara vaxer	196	82
bara vilja	-30	194
bara visar	142	12
bara yr	297	40
bare*	229	-36
barel breat	245	31
barel*	229	-36
barely	229	-36
barf*	-5	158
barfo for	-5	158
barfo*	-5	158
barfot*	-5	158
barfota	-5	158
barn ar	33	265
barn ata	286	14
barn fa	-260	-227
barn fala	212	0
barn feber	275	78
barn for	110	218
barn har	72	-102
barn i	127	249
barn igen	-156	-170
barn ila	33	174
barn kli	-142	-142
barn koma	286	-5
barn med	-120	71
barn nar	-79	126
barn nu	-117	-185
barn nylig	6	184
barn nys	-72	214
barn och	-13	233
barn om	-148	-195
barn pa	261	-12
barn rad	14	264
barn sager	26	161
barn skala	294	18
barn skule	-174	-61
barn som	20	162
barn svalj	-12	-125
barn tar	-238	-268
barn tbe	-130	-123
barn vacin	-215	-161
barn var	215	61
barnb han	151	-11
barnb har	166	-2
barnb komer	-240	-216
barnb til	-176	-196
barne andas	255	61
barne ar	156	-10
barne at	-4	-154
barne bet	-287	-197
barne brost	173	42
barne drick	239	97
barne drog	204	20
barne fastn	229	39
barne flyta	-73	117
barne fol	157	-9
barne grate	28	197
barne hade	150	-43
barne har	311	6
barne hema	-3	193
barne hitar	7	179
barne hon	-52	174
barne hor	56	306
barne i	2	261
barne jag	78	276
barne kom	308	13
barne komer	365	9
barne kraks	-192	-137
barne kramp	245	95
barne lag	208	4
barne mar	84	-178
barne maste	69	161
barne nar	21	160
barne nu	-256	-224
barne och	-12	176
barne ocksa	-20	184
barne pilar	-155	-182
barne ramla	-175	-135
barne rycke	122	35
barne sate	-141	-106
barne ser	55	154
barne skrik	-127	30
barne slar	-213	-250
barne slas	-267	-280
barne slick	-204	-180
barne sover	-156	21
barne spark	-199	-158
barne stopa	196	11
barne suger	-298	-296
barne svald	-290	-236
barne svalj	-294	-211
barne tar	-132	-202
barnen	16	450
barnet	117	-169
barnet*	173	42
barnets	173	42
barnm for	-141	-119
barnm*	-223	-215
barnmo*	-223	-215
barnmors*	-223	-215
barnmorskan	-144	-110
barns man	-160	-186
barns*	-137	-183
barnsa*	-100	-167
barnsakr*	-160	-186
barnsakrar	-160	-186
barnv han	48	190
barnv*	34	172
barnva*	34	172
barnvakt*	57	201
barnvakten	57	201
bast att	17	206
bast*	-276	-132
basta	-223	-88
basta vans	-195	-174
basti hon	52	203
bastu bada	192	26
bastu skine	-158	-157
bastu*	-150	-220
bastua	-143	-164
bastun	-213	-177
bate*	169	-67
baten	-184	-147
baten brand	-178	-198
baten och	-165	-189
baten valte	134	59
bater i	148	-19
bater litet	143	14
bater*	229	-37
bateri	246	-22
bateri*	-195	-134
bateriet	-195	-134
batery	271	49
bath	-25	199
bathr hes	-11	203
batr*	-241	-84
batre	-207	-64
batre att	54	160
batre av	-208	-264
batre behov	-116	-150
batre doda	0	147
batre efter	-188	-171
batre for	25	144
batre idag	-242	-262
batre jag	-2	263
batre med	-12	158
batre men	114	-68
batre nar	-138	-217
batre nu	-163	-238
batre och	-211	-218
batre sa	54	187
batre sen	43	178
batri*	-215	-178
batrin*	-215	-178
batrings*	-215	-178
batringsvagen	-215	-178
be	-70	307
be a	99	206
be beter	32	206
be min	-7	120
be om	38	229
be prepa	-193	-251
be too	-4	171
be with	-20	141
bear*	-147	-188
bearb det	-147	-188
bearb*	-147	-188
bearbe*	-147	-188
bearbeta	-147	-188
beat*	-85	243
beats	-158	114
beats me	36	232
beats my	19	232
bebi	363	42
bebi bla	307	20
bebi varm	181	0
bebis andas	306	97
bebis bla	426	34
bebis blev	239	32
bebis far	-7	142
bebis feber	147	33
bebis for	-28	158
bebis fora	161	21
bebis fot	274	15
bebis gnyr	150	8
bebis gor	170	5
bebis grate	174	28
bebis hade	-180	-173
bebis har	-55	-180
bebis hicka	-248	-239
bebis hon	-4	253
bebis i	220	308
bebis ila	8	175
bebis inget	-188	-157
bebis jag	-19	198
bebis komer	194	-17
bebis kraks	-181	-166
bebis mage	173	47
bebis med	-231	-243
bebis nyser	-248	-235
bebis och	124	148
bebis onska	25	181
bebis pa	-455	-258
bebis ror	236	-2
bebis rulad	-174	-159
bebis sat	164	-14
bebis sate	135	5
bebis slo	275	56
bebis sluta	368	28
bebis som	-235	-213
bebis sover	-93	-182
bebis spark	-226	-164
bebis spota	-155	-149
bebis titar	7	182
bebis vil	-24	130
beck*	235	29
becks och	235	29
becks*	235	29
becksv*	235	29
becksvar*	235	29
becksvart	235	29
bed	188	-7
bed hes	163	-1
bedov i	167	45
bedov lap	-151	-153
bedovningen	-174	-148
bee sting	201	55
bee yeste	-199	-173
been	56	183
been cutin	57	214
been givin	-24	138
been savin	18	191
been sick	170	-9
been throw	166	-14
been twitc	168	1
beer	-324	-382
befa*	38	250
befal mig	57	221
befal*	38	250
befo*	-241	-193
befor*	-241	-193
before	-241	-193
begr*	-41	223
begra far	-116	-138
begra fast	20	116
begra pa	-124	-181
begra vil	-113	-182
begra*	-41	223
begrav*	-41	223
begravni*	-33	159
begravning	2	167
begravningen	52	202
begravningsbyra	-116	-138
begravningsbyran	-113	-182
behal dryck	-190	-140
behal vaten	-196	-179
behal vatsk	-165	-115
behal*	-303	-239
behala	-196	-179
behale*	-242	-172
behaler	-242	-172
behan jag	37	179
behan nu	165	-6
behan*	103	139
behand*	103	139
behandli*	180	201
behandlingen	180	201
behi*	-269	-252
behin the	-269	-252
behin*	-269	-252
behind	-269	-252
beho*	-234	-80
behov akut	-171	-172
behov ambul	328	90
behov bara	-343	-414
behov dagen	-21	172
behov det	-99	227
behov en	-211	-260
behov et	-186	-195
behov fakta	-147	-168
behov for	40	215
behov forny	-182	-220
behov glaso	-144	-177
behov handl	-164	-191
behov inlag	-200	-183
behov intyg	-210	-5
behov jag	49	-189
behov kikho	-155	-153
behov koma	48	303
behov nagot	-222	-269
behov ny	-246	-220
behov nya	-203	-223
behov nyt	-338	-398
behov oka	-161	-133
behov om	60	217
behov paper	-203	-198
behov perso	-169	-193
behov prata	-122	-157
behov sjuki	-157	-174
behov sjuks	-205	-261
behov skyd	22	327
behov somnt	-110	-139
behov spars	36	268
behov tid	-140	-228
behov tolk	-149	-209
behov vacin	-168	-182
behov*	-234	-80
behove*	-251	-149
behover	-251	-149
behovs	-32	265
belt	20	161
bely ache	-212	-224
bemo*	-199	-204
bemot pa	-199	-204
bemot*	-199	-204
bemota*	-199	-204
bemotand*	-199	-204
bemotandet	-199	-204
ben	213	-156
ben blev	-167	-162
ben domna	100	45
ben pa	-148	-143
ben sen	187	27
ben som	215	73
ben tung	-207	-196
ben viker	163	-15
benb*	247	18
benbr*	247	18
benbro*	247	18
benbrot	247	18
bend the	-220	-200
bene*	232	-68
benen	100	-79
benen blir	239	0
benen domna	167	63
benen feber	193	78
benen funge	184	40
benen krype	-189	-191
benen magen	178	-8
benen och	258	103
benen ont	152	8
benen pa	-175	-195
benen sa	-207	-216
benen sen	193	88
benen som	-221	-188
benen stora	-195	-136
benet	278	-62
benet ar	146	-134
benet borde	-158	-128
benet efter	161	-3
benet genom	190	-22
benet kan	-150	-120
benet och	225	32
benet ring	205	13
benet rot	146	67
benet siter	208	-1
benet slapa	225	-8
benet sover	-247	-254
benet sprac	148	-3
benet svagt	134	26
benet vaxer	168	29
benet vek	166	30
benp*	185	11
benpi stick	185	11
benpi*	185	11
benpip*	185	11
benpipan	185	11
bensi och	20	169
bensi tog	140	20
benz*	155	1
benzo	155	1
benzo sludr	161	45
bera*	-16	283
berat att	5	211
berat*	-16	283
berata*	-24	260
beratade	55	275
beratat	42	280
bergo*	-224	-233
bergoc*	-224	-233
bergochd*	-224	-233
bergochdalbanan	-224	-233
beri*	167	-5
berie from	167	-5
berie*	167	-5
beries	167	-5
berti det	-47	141
besa*	-215	-259
besat	-215	-259
besat av	-215	-259
besl*	45	214
beslu*	45	214
beslut*	45	214
beslutet	45	214
beso*	-286	-77
besok	-297	-171
besok hos	57	194
besok och	20	231
besok sa	-117	-164
besok*	-63	123
besoke*	81	249
besoken	43	153
besoket	57	194
besoks*	-177	-174
besoksti*	-177	-174
besokstider	-177	-174
best*	-63	276
besta alt	48	168
besta datum	45	172
besta filte	-192	-184
besta mig	72	278
besta til	51	212
besta*	-63	276
bestal*	-335	-204
bestala	-319	-325
bestalni*	-197	-187
bestalning	-197	-187
bestam*	126	431
bestamer	66	196
bestamt	120	416
besvar*	-237	-274
besvi pa	31	219
besvi*	37	234
besvik*	37	234
besviken	37	234
bet	168	-31
bet grane	7	158
bet honom	292	-6
bet mig	90	-137
bet min	186	20
bet pa	249	81
bet sig	-285	-187
bet som	-154	-149
beta*	-150	81
betal katen	24	126
betal och	23	125
betal*	-111	121
betala	90	327
betala*	-198	-76
betalar	-260	-228
betald*	24	126
betalda	24	126
beto*	217	14
beton ena	182	32
beton i	199	6
beton*	217	14
betong	199	6
betong*	182	32
betongen	182	32
bets*	-254	-230
betsk*	-254	-230
betske*	-254	-230
betskena	-254	-230
betwe a	-210	-174
betwe her	176	11
betwe my	301	39
bety*	-324	-300
betyd det	-223	-219
betyd*	-291	-279
betyde*	-291	-279
betyder	-291	-279
beun*	-183	-180
beund*	-183	-180
beundr*	-183	-180
beundran	-183	-180
bevi*	85	203
bevit hos	74	187
bevit*	74	187
bevitn*	74	187
bevitnat	74	187
bh	-190	-203
bh n	-190	-203
bi	84	-86
bi stack	215	9
bi utsla	245	75
big	-77	-143
big toe	-136	-157
biha*	-189	-226
bihal vark	-156	-140
bihal*	-189	-226
bihalo*	-321	-273
bihalorn*	-321	-273
bihalorna	-321	-273
bil	204	83
bil efter	-124	-152
bil har	-211	-220
bil igen	-185	-201
bil och	264	167
bil stana	-7	203
bila*	-124	163
bilak*	-217	-167
bilaka	-217	-167
bilar	39	330
bilar med	6	219
bilar sager	18	186
bilb*	-214	-184
bilba explo	-214	-184
bilba*	-214	-184
bilbat*	-214	-184
bilbater*	-214	-184
bilbateriet	-214	-184
bild	-211	-79
bild pa	52	216
bild sen	-227	-268
bild*	14	269
bilde och	22	204
bilde pa	50	281
bilde*	75	320
bilder	38	323
bildo nagel	-163	-121
bildo*	-163	-121
bildor*	-163	-121
bildoren	-163	-121
bile*	208	356
bilen	208	356
bilen ar	158	170
bilen det	148	82
bilen i	-54	126
bilen med	-4	240
bilen skena	-177	-196
bilj*	-1	176
bilje*	-1	176
biljet	-1	176
bilk*	-296	-275
bilko	-221	-210
bilko ont	-221	-210
bilko*	-193	-188
bilkoe*	-193	-188
bilkoern*	-193	-188
bilkoerna	-193	-188
biln*	-7	142
bilny och	-7	142
bilny*	-7	142
bilnyc*	-7	142
bilnyckl*	-7	142
bilnycklarna	-7	142
bilo*	236	13
bilol*	236	13
biloly*	236	13
bilolyck*	236	13
bilolycka	236	13
bind*	173	1
binda varje	187	43
binj*	207	48
binju med	161	18
binju*	207	48
binjur*	207	48
binjureb*	161	18
binjurebarksvikt	161	18
bio	-228	-237
biolo medic	144	22
biologil*	-156	-136
biologilektionen	-156	-136
biologis*	144	22
biologisk	144	22
bipa*	-179	-167
bipac och	-179	-167
bipac*	-179	-167
bipack*	-179	-167
bipackse*	-179	-167
bipacksedeln	-179	-167
bipo*	-193	-250
bipol sjukd	-193	-250
bipol*	-193	-250
bipola*	-193	-250
bipolar	-193	-250
birth contr	-142	-163
birth last	-19	173
bit	-438	-345
bit down	-230	-284
bit of	-345	-291
bit pa	-158	-157
bit smely	-134	-119
bite*	-222	-273
biten	65	-113
biten by	249	39
biten tunga	158	22
biter	-344	-240
biter mig	-261	-225
biter och	50	145
biter pa	-253	-232
bites	-296	-289
bitet	189	16
bitet tunga	189	16
biti	-150	-170
biti tack	-150	-170
bits	-235	-197
bits pa	-235	-197
bive*	-228	-229
biver*	-228	-229
biverk*	-228	-229
biverkni*	-228	-229
biverkning	-228	-229
bjor*	-298	-261
bjork slar	-181	-162
bjork*	-274	-247
bjorke*	-191	-170
bjorken	-191	-170
bka	-233	-235
bka tid	-233	-235
bla	74	-154
bla a	159	46
bla en	239	32
bla lapar	325	65
bla mun	137	34
bla nagel	-225	-225
bla nar	209	81
bla pa	173	24
bla runt	57	216
bla sager	248	-14
bla ta	-224	-182
bla tunga	-239	-220
bla vid	130	-37
blaa	49	163
blaa marke	3	280
blaa*	128	-13
blaak runt	120	-18
blaak*	128	-13
blaakt*	128	-13
blaaktig	120	-18
blab*	-342	-302
blaba bla	-239	-220
blaba och	-188	-176
blaba*	-342	-302
blabar	-307	-259
blac*	16	-186
black	109	-103
black out	243	-10
black pa	-175	-168
black tary	192	22
blacke*	243	-10
blacked	243	-10
blade i	-7	158
bladet	-7	158
blama ar	-149	-177
blama det	-139	-172
blama efter	-148	-158
blama feber	246	-13
blama jag	2	187
blama kom	-149	-161
blama nar	-61	96
blama overa	251	32
blama pa	-241	-268
blamarke	-467	-322
blamarke*	116	191
blamarken	276	391
blamarkena	2	187
blamarket	-248	-320
blan*	8	-147
blank ar	-103	-152
blank*	-128	-190
blanke*	-128	-190
blanket	-128	-190
blar*	161	49
blaro prick	161	49
blaro*	161	49
blarod*	161	49
blaroda	161	49
blas*	-360	-375
blasa	-365	-327
blasa maste	-160	-156
blasa och	-137	-144
blasa pa	-301	-273
blasa*	-205	-197
blasan	-205	-197
blasl mage	187	53
blasla*	187	53
blaslage*	187	53
blaslagen	187	53
blaso efter	-212	-155
blaso i	-132	-200
blaso pa	-333	-211
blaso*	-298	-288
blasor	-298	-288
blast	-228	-177
blast i	-136	-133
blast*	-136	-133
blaste	-136	-133
blat efter	-141	-126
blat och	141	-21
blat oga	-4	321
blat om	-207	-191
blat under	-161	-138
blat vi	155	10
blav*	207	25
blavi som	207	25
blavi*	207	25
blavit*	207	25
blavita	207	25
blde*	222	34
blder	222	34
blder mkt	136	65
blder sa	210	13
bldo*	226	27
bldoe*	226	27
bldoer	226	27
blea*	270	22
bleac*	270	22
bleach	270	22
blee*	46	31
bleed	45	205
bleed a	258	19
bleed heavi	166	3
bleed*	0	-189
bleedi*	248	2
bleeding	248	2
blek	402	84
blek hon	227	101
blek kalsv	117	-34
blek och	176	26
blek trot	208	31
blek*	64	-188
bleka	-182	-215
bleka nu	-182	-215
blekn och	85	35
blekn redan	-156	-114
bleknade	85	35
blekt	276	29
blekt och	221	11
blev	17	206
blev aldel	31	-121
blev antas	12	266
blev askgr	134	7
blev av	53	197
blev avslo	15	170
blev batre	-237	-258
blev biten	-168	-181
blev bla	-191	-202
blev blind	201	47
blev dumpa	-2	186
blev eld	-165	-172
blev fasti	204	65
blev fint	22	159
blev galen	60	156
blev golva	-166	-153
blev han	131	-11
blev iskal	173	24
blev kalsv	-284	-280
blev kniva	146	-5
blev lite	-148	-170
blev nedsl	2	193
blev nedsp	7	227
blev pasat	40	246
blev patvi	16	198
blev rada	-148	-186
blev radad	32	241
blev sa	-109	-187
blev skjut	5	-169
blev spark	204	-15
blev stel	283	41
blev stor	-167	-162
blev stryp	145	17
blev stuck	139	64
blev svart	363	31
blev tving	23	288
blev tvung	29	152
blev tyst	-10	225
blev utnyt	48	205
blev utskr	14	230
blev valdt	63	304
blev vit	208	21
bli	-132	-116
bli av	-197	-167
bli enkla	17	145
bli farmo	-155	-153
bli gravi	-243	-214
bli lungi	-134	-152
bli norma	46	188
bli organ	-261	-288
bli papa	-203	-262
bli rord	183	53
bli sjuk	-161	-187
bli skure	-17	147
bli slage	11	183
bli slap	134	-7
bli tyst	-8	248
blic*	22	169
blick	22	169
blick och	22	169
blin*	100	-117
blind	176	-52
blind borta	-154	-139
blind en	201	47
blind for	-202	-180
blind sprac	-174	-166
blind*	-241	-222
blindt*	-241	-222
blindtar*	-241	-222
blindtarmen	-218	-203
blir	193	192
blir alt	227	10
blir arg	-138	91
blir bla	208	1
blir fel	204	78
blir for	44	344
blir franv	170	5
blir galen	-201	-216
blir gult	-108	-132
blir han	159	2
blir hogre	-9	169
blir hon	-202	-169
blir i	13	129
blir langs	-137	-159
blir lila	147	-29
blir misha	18	237
blir morkr	219	16
blir sa	-24	165
blir sakta	-116	-150
blir sald	35	309
blir samre	99	-65
blir sar	-162	-188
blir slage	-246	-187
blir snabt	145	30
blir store	201	40
blir svag	201	77
blir svaga	207	-2
blir trang	258	19
blir tyst	175	89
blir valds	15	208
blir vare	22	249
blir vingl	-212	-175
blir vita	-176	-145
blis*	-124	-141
blist on	-124	-141
blist*	-124	-141
bliste*	-124	-141
blister	-124	-141
blivi blaso	-177	-166
blivi fasti	-154	-117
blivi helt	162	49
blivi hlet	194	35
blivi i	-139	-141
blivi inlas	-24	143
blivi lite	-196	-172
blivi misha	15	178
blivi morkb	191	25
blivi pakor	-140	-173
blivi rot	-218	-189
blivi sa	221	-32
blivi snet	271	23
blivi store	-202	-155
blivi svag	211	30
blivi svart	-158	-153
blivi svule	-192	-186
blivi valdt	-2	158
blivi vit	198	37
blivt	-162	-128
blivt varmt	-162	-128
blix*	133	-121
blixt	217	100
blixt av	-185	-190
blixt for	216	69
blixt huvud	223	44
blixt*	94	-144
blixta*	143	-100
blixtar	143	-100
blixtran*	223	44
blixtrande	223	44
bloa*	-250	-243
bloat*	-250	-243
bloate*	-250	-243
bloated	-250	-243
blod	335	-18
blod ar	208	61
blod har	-159	-149
blod hela	267	6
blod i	-250	-186
blod koma	201	21
blod mork	144	54
blod mycke	212	52
blod nar	238	33
blod och	211	50
blod om	-165	-137
blod pa	-318	-295
blod sprut	159	31
blod tva	249	13
blod ur	203	-33
blod var	-227	-213
bloda	-135	-128
bloda alerg	-201	-182
bloda blod	208	61
bloda igen	-134	-132
bloda lite	-208	-240
bloda mycke	157	-6
bloda ska	-111	-135
bloda trots	161	-4
blodap*	-201	-182
blodapel*	-201	-182
blodapelsin	-201	-182
blodar*	208	61
blodarsj*	208	61
blodarsjuka	208	61
blode	-393	-329
blode bara	216	3
blode darne	5	197
blode efter	202	28
blode en	-185	-181
blode for	-317	-239
blode fran	229	-54
blode han	48	337
blode hjalp	124	-56
blode i	267	54
blode jatem	199	10
blode klaro	194	5
blode kraft	283	64
blode masor	152	-5
blode nar	-236	-236
blode och	58	214
blode pumpa	144	-32
blode rina	-7	158
blode riner	294	73
blode sprut	160	36
blode tva	-182	-164
blode ur	334	35
blode*	403	203
bloder	241	139
blodet	494	193
blodf darfo	-170	-150
blodf har	204	76
blodf tror	219	33
blodf*	251	-41
blodfo*	251	-41
blodforg*	237	-44
blodforgiftning	237	-44
blodg far	-165	-137
blodg*	-311	-333
blodgi*	-223	-206
blodgivn*	-165	-137
blodgivning	-165	-137
blodgr*	-237	-246
blodgrup	-237	-246
blodi hosta	193	19
blodi paper	-23	145
blodi slem	175	0
blodi*	177	254
blodig	193	19
blodig*	74	227
blodigt	115	167
blodk i	-211	-138
blodk*	-211	-138
blodka*	-211	-138
blodkarl	-211	-138
blodn har	-226	-192
blodn ingen	-198	-161
blodn och	196	34
blodn sluta	-270	-228
blodn vecka	266	51
blodn*	149	-127
blodni*	149	-127
blodning*	139	-106
blodningar	193	78
blodningen	121	-120
blodp ar	-158	-175
blodp fora	-185	-147
blodp gor	-157	-160
blodp i	-149	-142
blodp*	-488	-481
blodpr*	-475	-464
blodprop	-179	-194
blodprov	-447	-431
blodpu*	-157	-160
blodpudi*	-157	-160
blodpuding	-157	-160
blods liger	-153	-126
blods visar	155	57
blods*	-91	-186
blodso*	-22	-140
blodsockermataren	-167	-151
blodsockret	155	57
blodsokr*	-153	-126
blodsokret	-153	-126
blodt ar	-16	-222
blodt dokto	-160	-179
blodt faler	168	35
blodt for	-109	34
blodt ger	-200	-200
blodt har	196	82
blodt i	352	75
blodt igar	-130	-150
blodt kan	-164	-151
blodt lagt	231	30
blodt liger	-212	-175
blodt lite	-204	-189
blodt och	178	32
blodt om	23	167
blodt som	-127	-166
blodtryck	80	-174
blodtrycket	-2	-264
blodtryckskontrol	-336	-368
blodtrycksmatare	-146	-150
blodtryckstablet	-164	-151
blodtryckstableter	301	2
blodtryckstableterna	23	167
bloj*	-341	-380
bloja hos	-212	-140
bloja skrik	175	0
bloje tror	-194	-148
bloje*	-266	-236
blojek*	-266	-236
blojekse*	-266	-236
blojeksem	-266	-236
blojo pa	229	70
blojo*	-154	-218
blojor	-65	-173
bloju*	-296	-296
blojut*	-296	-296
blojutsl*	-296	-296
blojutslag	-296	-296
blom*	-445	-284
bloma	-276	-241
bloma ar	-276	-241
bloma up	-146	-147
bloma*	-164	-162
blomat	-146	-147
blomk har	-140	-142
blomk*	-316	-302
blomka*	-140	-142
blomkals*	-140	-142
blomkalsliknande	-140	-142
blomkr*	-281	-272
blomkruk*	-281	-272
blomkrukan	-249	-234
blomo dor	-152	-170
bloo*	150	-126
blood	150	-126
blood is	190	27
blood keeps	160	12
blood presu	-175	-172
blood test	-170	-164
blood thine	-170	-164
blosa och	211	68
blosar	211	68
blot	147	116
blot av	268	38
blot i	199	34
blot varje	25	184
blotc rash	-134	-119
blue	314	18
blur*	197	47
blury	197	47
blury eyes	197	47
bly	159	-62
bode*	-256	-260
boden	-256	-260
boen*	110	271
boend ar	145	39
boend sa	100	-53
boend sager	-48	146
boend vem	-140	-162
boend*	110	271
boende	-42	208
boende*	103	179
boendet	103	179
boja blev	204	65
boja det	-141	-126
boja ner	148	19
boje*	46	-161
bojer	46	-161
bojer mig	-273	-263
bojer sig	212	16
boka	-110	-291
boka en	109	-87
boka om	-260	-284
boka pa	-219	-265
boka rontg	-205	-167
boka tbe	-143	-150
boka upfol	-131	-103
boka vacin	-241	-166
boka*	-248	-155
bokar	-307	-325
bokar jag	-268	-267
bokat	31	248
bokat bilje	-10	178
boks*	-128	-141
bokst in	-128	-141
bokst*	-128	-141
boksta*	-128	-141
bokstavl*	-128	-141
bokstavligen	-128	-141
bol	69	-144
bol i	-215	-197
bol pa	-182	-164
bold	-151	-142
bold pa	-151	-142
bomb*	-244	-277
bombe pa	-175	-161
bombe*	-244	-277
bomben	-244	-277
bon	-143	-139
bon a	-143	-139
bone	197	3
bone stick	197	3
bono*	-170	-151
bonor	-170	-151
book	-286	-309
book a	-241	-246
bor ensam	11	-134
bor hos	-148	-181
bor i	-79	189
bor ihop	1	176
bor monst	-156	-195
bor nu	-204	-170
bord*	-237	-143
borde	-194	-59
borde ha	0	195
borde jag	-238	-247
borde med	45	165
borde nu	85	35
borde ont	-161	-221
bords*	-171	-190
bordsk*	-171	-190
bordskan*	-171	-190
bordskanten	-171	-190
bore*	-284	-277
borel pa	-165	-151
borel*	-289	-279
boreli*	-289	-279
boreliar*	-251	-242
boreliaring	-251	-242
borja	-93	-331
borja ata	-166	-169
borja bara	44	237
borja bli	182	8
borja bloda	-134	-132
borja ge	-23	181
borja igar	-314	-289
borja igen	111	160
borja koma	159	22
borja kramp	255	15
borja man	-295	-353
borja med	-239	-257
borja nu	186	73
borja om	-282	-281
borja sjal	-122	-107
borja skara	65	294
borja snack	150	32
borja som	196	63
borja susa	180	56
borjad*	-13	-215
borjade	-13	-215
borjar	-286	-362
borjat	218	433
born	9	220
bors*	-273	-202
borst*	-273	-202
borsta*	-273	-202
borstar	-273	-202
bort	-9	188
bort ala	-27	175
bort alt	35	211
bort att	43	153
bort dem	-177	-188
bort en	-26	-190
bort fran	-64	134
bort hunde	21	134
bort huvud	-203	-209
bort ingen	-225	-205
bort juice	158	-41
bort med	-181	-169
bort mig	52	254
bort min	28	242
bort nar	227	18
bort pa	-158	-180
bort sag	69	179
bort saker	-142	-197
borta av	171	15
borta de	32	194
borta et	159	27
borta grask	145	10
borta i	176	25
borta igar	-214	-206
borta med	1	220
borta nu	-465	-408
borta och	319	-19
borta*	-191	-166
bortag*	-191	-166
bortagen	-191	-166
bortd i	279	79
bortd*	312	83
bortdo*	312	83
bortdomn*	312	83
bortdomnad	279	79
bortdomnat	140	24
bosa	3	170
bosa*	39	394
bosan	39	394
bosan och	13	214
bosan vile	-30	102
both	201	38
both legs	201	38
botle and	164	18
box	187	14
box of	187	14
boxa*	-86	175
boxad mig	13	272
boxad*	13	272
boxade	13	272
boy	163	-1
boy fel	163	-1
boyf*	39	220
boyfr stran	-17	228
boyfr*	39	220
boyfri*	39	220
boyfrien*	39	220
boyfriend	39	220
bra	-601	-539
bra #	-131	-115
bra an	158	34
bra anda	-187	-174
bra att	42	440
bra av	43	218
bra bara	-339	-224
bra far	-164	-143
bra frago	-182	-124
bra hand	-157	-174
bra igen	254	-20
bra jag	-110	-139
bra kan	-120	-144
bra nu	-135	-184
bra och	-49	-215
bra prata	-173	-169
bra sa	48	173
bra sedan	-60	-89
bra sen	-131	-100
bra ska	-110	-189
bra som	-167	-203
bra vid	177	54
bra vil	9	-150
brac*	370	67
brack	342	52
brack pa	258	33
brack*	233	48
bracke*	233	48
bracket	233	48
brad	174	40
brad hard	174	40
brad*	352	199
brada	223	51
bradh mage	258	37
bradh*	284	49
bradha*	284	49
bradhard	284	49
brado*	6	151
brador	6	151
braka bara	-136	-166
braka iblan	-164	-216
braka jag	25	140
braka med	-173	-164
braka om	58	241
braka*	-193	-179
brakar	-202	-210
brakat	25	140
brake*	0	238
braket	0	238
bran	291	-49
bran i	203	-46
bran och	249	7
brana	24	224
brana ner	15	200
branb pa	224	-13
branb stor	-226	-180
branb*	148	-68
branbl*	148	-68
branblas*	148	-68
branblasa	-288	-211
branblasor	276	15
brand finge	-190	-154
brand for	203	68
brand gick	-230	-235
brand hande	-178	-198
brand mig	-312	-225
brand mina	-133	-166
brand tunga	-201	-175
brand*	-307	-362
brande	-488	-386
brande*	224	21
branden	224	21
brando*	-218	-207
brandovn*	-218	-207
brandovning	-218	-207
brandv*	223	27
brandvar*	223	27
brandvarnaren	223	27
brane a	153	42
brane kalor	-160	-182
brane lite	-168	-175
brane mig	61	439
brane mit	-160	-165
brane ny	-194	-206
brane och	227	-53
brane som	-146	-173
brane*	22	166
braner	22	166
branm av	-4	158
branmarken	-4	158
brans av	178	48
brans har	-194	-168
brans i	306	41
brans pa	-4	-145
brans*	24	-147
bransk*	24	-147
branskad*	24	-147
branskada	73	-118
branskadad	178	48
branskadan	-194	-168
brant ansik	140	20
brant mig	-103	-162
brant mina	42	183
brant sig	267	28
brant tunga	-255	-214
brast nar	-188	-154
brato jag	74	187
brato med	-124	-153
brea*	248	-18
break*	-137	-224
breaku*	-240	-245
breakup	-240	-245
breas sore	-134	-119
breasts	-134	-119
breat and	282	22
breat at	166	16
breat easie	-6	154
breat even	170	9
breat fine	-182	-167
breat help	205	15
breat*	287	78
breath	342	73
breath*	180	42
breathin*	225	25
breathing	225	25
bred*	128	262
bredb mar	272	24
bredb*	272	24
bredbe*	272	24
bredbent	272	24
bredv far	-56	170
bredv han	-55	148
bredv honom	211	-31
bredv*	40	219
bredvi*	40	219
bredvid	40	219
brev	-70	199
brev och	6	180
brev*	245	131
breve*	-3	134
brevet	-3	134
brevl*	212	72
brevla*	212	72
brevlada*	212	72
brevladan	212	72
brid*	-10	279
bridg*	-10	279
bridge	-10	279
brin*	157	-117
brina klade	270	16
brina*	270	16
brinan*	270	16
brinande	270	16
bring*	242	-3
bringa*	242	-3
bringan	242	-3
brista	6	196
brit	93	-68
brit igen	93	-68
bro	-162	3
brode vakta	31	169
brode*	-6	216
brodk litet	-164	-176
brodk*	-125	-142
brodkn*	-125	-142
brodkniv*	-124	-150
brodkniven	-124	-150
broke and	150	3
broke my	3	182
brol*	-282	-251
brolo hur	-164	-137
brolo*	-282	-251
brolop	-164	-137
brolop*	-217	-214
brolopet	-155	-169
brom*	182	20
broms slet	182	20
broms*	182	20
bromsb*	182	20
bromsban*	182	20
bromsbandet	182	20
bron	222	279
bron hela	-41	125
bron i	-37	222
bron nu	-57	326
bron och	245	-60
bron pa	242	-59
bron var	-213	-202
bron varje	-162	-190
bror	166	157
bror ar	-147	-93
bror blode	225	-10
bror har	4	266
bror jag	59	-163
bror komer	26	255
bror nar	-203	-219
bror prata	7	172
bror sa	-3	253
bror siter	-24	164
brors ba	150	32
brors e	178	50
brors hotar	28	131
brors rispa	-184	-209
brorso*	28	131
brorson	28	131
bros*	229	-1
brosm sen	266	14
brosm*	266	14
brosma*	266	14
brosmart*	266	14
brosmartor	266	14
brost a	278	49
brost amar	-213	-208
brost arm	237	93
brost bara	-285	-184
brost det	-272	-261
brost en	-153	-132
brost feber	-278	-195
brost gor	268	5
brost hela	101	-44
brost huden	155	45
brost i	-187	-161
brost iblan	-145	-142
brost inan	-209	-199
brost infor	-176	-174
brost lite	-245	-218
brost nu	153	60
brost o	457	145
brost och	330	81
brost ont	194	79
brost pa	171	-53
brost sedan	261	80
brost sen	192	44
brost sinar	-225	-220
brost ska	-210	-209
brost snors	171	59
brost tryck	246	62
brost tryke	150	36
brost ut	232	48
brost vaxer	-175	-173
brost*	193	-6
brostb*	203	-38
brostben*	203	-38
brostbenet	203	-38
brostc*	-210	-209
brostcan*	-210	-209
brostcancer	-210	-209
broste	290	16
broste*	163	22
brosten	-358	-53
brostet	291	43
brostf*	-205	-200
brostfor*	-205	-200
brostforstoring	-205	-200
brostk*	199	-34
brostkor*	199	-34
brostkorgen	199	-34
brostm*	-321	-267
brostmjo*	-250	-246
brostmjolken	-225	-220
brostmus*	-179	-145
brosts*	288	-4
brostsma*	265	-11
brostsmarta	416	100
brostv*	-241	-211
brostvar*	-241	-211
brostvartan	-177	-143
brostvartor	-197	-199
brot	-252	11
brot en	-201	-201
brot han	35	151
brot jag	-169	-178
brot mig	-162	-177
brot min	54	225
brot nycke	-174	-183
brot sig	18	281
brota och	-158	-187
brota pa	-158	-187
brota*	-158	-187
brotad*	-158	-187
brotades	-158	-187
brotar*	-158	-187
brotare	-158	-187
broth on	135	-75
broth*	64	222
brothe*	64	222
brother	64	222
brso*	256	52
brsot o	256	52
brsot*	256	52
brsote*	256	52
brsotet	256	52
bruis easil	-145	-147
bruise	-145	-147
bruka gora	-168	-115
bruka ha	176	29
bruka har	-18	198
bruka prata	193	164
bruka ropa	151	-26
bruka skara	-2	258
bruka spark	-271	-280
brukar*	182	320
brukaren	181	277
brun	-242	-190
brun blodn	-149	-130
brun flytn	-159	-121
brun pa	-202	-155
brun*	-258	-204
brunt	-169	-137
brunt inget	-169	-137
brut*	-245	68
brute ta	-237	-254
brute*	-237	-254
bruten	-237	-254
bruti konta	9	266
bruti lilta	-215	-249
bruti tan	-212	-226
bruti*	-240	-23
brutit	-240	-23
brutn revbe	0	238
brutn*	0	238
brutna	0	238
bryga i	-194	-150
bryr	43	276
bryr sej	-16	125
bubla i	178	33
bubla nar	285	67
buck*	175	4
bucke*	175	4
bucket*	175	4
buckets	175	4
buco*	187	-37
bucol til	-189	-175
bucol*	187	-37
bucola*	187	-37
bucolam	187	-37
bufa*	69	-77
bufat	176	14
bufat sedan	176	14
bug	-193	-210
bug i	-127	-109
bukt*	329	48
bukta fonta	191	20
bukta ut	182	10
bukta*	317	41
buktan*	191	20
buktande	191	20
buktar	252	26
bula	-269	-289
bula glada	-158	-159
bula i	-144	-146
bula mar	-214	-142
bule*	116	-103
buler	116	-103
buler och	-56	-186
bulr*	-192	-200
bulra hela	-192	-200
bulra*	-192	-200
bulrar	-192	-200
bult*	-278	-198
bulta*	-278	-198
bultar	-278	-198
bum and	169	13
bump	-199	-173
bunc*	162	10
bunch	162	10
bunch of	162	10
bunk	163	-1
bunk bed	163	-1
burk	312	133
burk alved	333	80
burk pa	-145	-118
burk*	-22	-264
burke ar	161	-27
burke*	138	-123
burken	138	-123
burn	30	226
burn mysel	30	226
burni my	-12	186
burni pee	-164	-166
burp*	-183	-192
burpe*	-183	-192
burpee*	-183	-192
burpees	-183	-192
bus	-145	-161
bus #	-188	-172
busen den	-168	-115
busen jag	-133	-32
busen liger	199	20
busen prata	5	151
but feel	-145	-147
but im	-281	-226
but is	-320	-245
but scare	166	-9
bvc	-296	-190
bvc det	58	176
by	334	-29
by a	308	-32
by mista	215	5
byga	-230	-180
byra*	24	307
byral*	-12	168
byrala*	-12	168
byralada*	-12	168
byraladan	-12	168
byt	-10	206
byt tvatm	-223	-228
byt ut	44	325
byta	-234	-189
byta antid	-211	-186
byta p	29	143
byta vardc	-218	-198
byte ut	-12	137
byter jag	-176	-180
byter tampo	-146	-137
byxo*	146	303
byxor	-8	194
byxor ar	-152	-191
byxor nere	29	262
byxor*	140	237
byxorn*	140	237
byxorna	140	237
ca	-124	-219
ca #	200	16
ca tva	-284	-264
cal	-44	-289
cal an	228	47
cal them	-148	-193
came	167	-100
can	-275	-282
can barel	222	46
can breat	-182	-167
can he	-209	-259
can help	-209	-200
can i	-510	-326
can limp	-227	-253
can move	-214	-180
can see	266	-65
can she	-268	-270
can you	-268	-277
cana*	-167	-220
canab*	-167	-220
canabi*	-167	-220
canabis	-167	-220
cance ar	34	167
cance fast	-136	-209
cance i	236	63
cancer*	53	279
cancern	53	279
cant	441	221
cant breat	359	22
cant catch	204	40
cant feel	203	-28
cant finis	232	-27
cant get	140	-22
cant go	-5	211
cant move	196	-50
cant pee	272	39
cant remem	150	-22
cant see	-6	185
cant sleep	-241	-265
cant swalo	213	3
cant talk	206	18
car	290	251
car crash	134	-2
car flipe	182	-7
car sick	-156	-139
cash*	204	37
cashe halse	223	89
cashe och	129	10
cashe*	204	37
cashew*	129	10
cashewno*	129	10
cashewnoten	129	10
catc*	204	40
catch	204	40
catch my	204	40
celg*	247	6
celgi ar	-233	-190
celgi i	-184	-133
celgi och	411	105
celgi vem	-206	-170
celgi*	247	6
celgif*	247	6
celgifte*	246	-4
celgifter	318	44
celgifterna	-233	-190
cent*	-216	-227
centi inget	-126	-126
centi*	-126	-126
centim*	-126	-126
centimet*	-126	-126
centimeter	-126	-126
chef	-47	212
chef om	-86	-159
chef sa	-142	-124
chef valdf	7	168
chef*	-323	-384
chefe hotar	-224	-230
chefe komer	-163	-183
chefe presa	-138	-170
chefe ska	44	237
chefe tar	-159	-231
chefe tryck	-16	134
chefe*	-323	-384
chefen	-323	-384
chem*	291	53
chemo	291	53
chemo and	191	4
chemo with	169	49
ches*	341	35
chest	341	35
chest and	237	30
chest sprea	169	7
child has	-215	-174
child is	251	16
chip i	-223	-136
chip*	-270	-307
chips	-154	-174
chips ger	-154	-174
choc*	324	11
chock	324	11
chock efter	169	33
chock nar	-212	-206
choke me	38	175
choke*	43	172
choked	43	172
choki on	323	41
choki*	226	-60
chokin*	226	-60
choking	226	-60
chokl och	-233	-201
chokl*	-233	-201
chokla*	-233	-201
choklad	-233	-201
chri*	-29	187
chris*	-29	187
christ*	-29	187
christma*	-29	187
christmas	-29	187
chse*	195	13
chset	195	13
chset pain	195	13
ciga*	4	218
cigar pa	5	192
cigar*	4	218
cigare*	4	218
cigarete*	4	218
cigareter	4	218
cirk*	171	3
cirke tog	171	3
cirke*	171	3
cirkel*	171	3
cirkelsa*	171	3
cirkelsagen	171	3
cito*	191	114
citod for	-37	196
citod*	191	114
citodo*	191	114
citodon	191	114
clam*	237	11
clamy	237	11
clas	-224	-246
clas just	-131	-153
cleaned	-180	-176
clos*	262	225
closi up	195	32
closi*	233	48
closin*	233	48
closing	233	48
cnat	227	10
cnat speak	227	10
co	223	27
co tjute	223	27
coac*	14	173
coach	14	173
coach touch	14	173
cofee and	166	-14
cola	-186	-194
cola*	132	-28
colap*	132	-28
colaps*	132	-28
colapsed	132	-28
cold	164	-85
come	322	34
come round	217	-8
come*	-244	-125
comes	-244	-125
comes and	-207	-214
comes into	21	161
comi*	299	-51
comin i	160	-13
comin out	274	5
comin up	-200	-175
comin*	299	-51
coming	299	-51
comp*	-190	-179
compu*	-190	-179
comput*	-190	-179
computer	-190	-179
comu*	-124	-141
comut is	-124	-141
comut*	-124	-141
comute	-124	-141
cont*	-181	-111
conta lense	-165	-141
conta*	-165	-141
contac*	-165	-141
contact	-165	-141
control	-142	-163
conv*	187	-4
convu*	187	-4
convul*	187	-4
convulsi*	187	-4
convulsing	187	-4
cook*	-197	-190
cooki*	-197	-190
cookin*	-197	-190
cooking	-197	-190
copd	-126	-159
copd and	-126	-159
copy	-145	-146
copy of	-145	-146
cord	150	3
cord is	150	3
cough	-374	-302
cough foam	156	16
cough up	357	51
cough*	407	84
coughi*	359	59
coughing	359	59
coul*	-298	-312
could	-249	-286
could breat	-223	-207
could find	125	17
could kil	-157	-159
could murde	-181	-226
cour*	-89	109
coura*	43	248
courag*	43	248
courage	43	248
covi*	-278	-286
covid	-278	-286
covid men	-177	-207
covid sen	190	49
covid vacin	-191	-142
cowo*	161	-2
cowor just	161	-2
cowor*	161	-2
cowork*	161	-2
coworker	161	-2
cram*	-233	-234
cramp*	-233	-234
cramps	-233	-234
cras*	213	-32
crash	157	-14
crash neck	134	-2
crea*	-300	-322
cries hasnt	-158	-129
crit*	-174	-172
criti doing	-174	-172
criti*	-174	-172
critic	-174	-172
crus*	248	9
crush chest	167	-16
crush*	248	9
crushi*	248	9
crushing	248	9
curi*	-185	-147
curio*	-185	-147
curiou*	-185	-147
curious	-185	-147
cut in	160	12
cut my	-197	-190
cut mysel	-182	-43
cut of	200	9
cut on	-176	-179
cuti*	-82	147
cutin again	63	275
cutin*	-82	147
cuting	-82	147
cyan*	-147	-148
cyani*	-147	-148
cyanid	-147	-148
cykel blod	215	44
cykel igar	-271	-233
cykel undra	-108	-132
cykel*	68	-110
cykels*	147	-14
cykelsty*	147	-14
cykelstyret	147	-14
cyklar	-210	-185
cyto*	230	18
cytos #	164	19
cytos*	230	18
cytost*	230	18
cytostat*	230	18
cytostatikabehandling	164	19
d	-395	-380
d av	-137	-113
d vitam	-315	-331
da	56	364
da ar	10	177
da barne	-199	-158
da gor	-188	-226
da jag	49	243
da menar	27	164
da och	-249	-216
da sluta	-176	-186
da smal	230	45
da sover	6	151
da svart	192	23
da var	-162	-146
dack*	-214	-212
dacka i	-225	-188
dacke nej	-208	-204
dacke ont	-201	-214
dacke*	-296	-296
dacken	-296	-296
dad	212	118
dad beats	19	232
dad cnat	227	10
dad hits	51	272
dad in	-20	141
dad is	279	-4
dad keeps	-16	219
dad used	-211	-193
dad wants	-154	-157
dads	253	225
dag #	-126	-111
dag att	-14	143
dag ben	-207	-196
dag fins	-131	-159
dag i	131	-34
dag jag	143	53
dag lite	-214	-186
dag magen	-126	-111
dag mar	-152	-122
dag med	-43	147
dag nu	-114	192
dag och	151	245
dag skar	33	207
dag tog	-225	-205
dag vecka	-163	-118
daga*	-228	-220
dagar	-162	-153
dagar #	-199	-169
dagar altid	-146	-137
dagar foter	171	32
dagar gamal	263	59
dagar gaser	-160	-154
dagar med	-215	-178
dagar nu	-224	-226
dagar pa	-121	-146
dagar sen	207	316
dagar tanke	-18	171
dagar*	-233	-240
dagarn*	-233	-240
dagarna	-233	-240
dagb*	48	179
dagbo och	42	183
dagbo*	42	183
dagboc*	42	183
dagbocke*	42	183
dagbocker	42	183
dagen efter	-188	-47
dagen grate	167	32
dagen i	141	12
dagen vecka	202	-6
dagi*	-286	-122
dagis	-360	-320
dags	-203	-156
dags for	-206	-183
dali*	-236	-165
dalig att	154	-17
dalig blev	201	47
dalig fins	-117	-139
dalig haha	-198	-179
dalig idag	-163	-147
dalig inan	72	195
dalig kan	-126	-111
dalig men	-139	-164
dalig och	-276	-296
dalig om	-74	-104
dalig pga	-159	-146
dalig roste	-188	-243
dalig sa	-195	-136
dalig skriv	-220	-247
dalig vil	31	211
dalig*	-254	-168
daliga	-245	-235
daligt	-227	-147
dams*	185	64
damsu att	211	78
damsu*	185	64
damsug*	185	64
damsugni*	211	78
damsugningen	211	78
dan	-187	-252
dan hur	-156	-195
dand*	-144	-163
dandr nothi	-144	-163
dandr*	-144	-163
dandru*	-144	-163
dandruf	-144	-163
dang*	-190	-180
dange to	-190	-180
dange*	-190	-180
danger*	-190	-180
dangerou*	-190	-180
dangerous	-190	-180
dar efter	-70	114
dar filme	-170	-146
dar igen	24	206
dar nere	71	185
dar och	223	120
dar sen	161	25
dar star	-179	-167
darar	215	77
darf*	-113	24
darfo jag	136	189
darfo revbe	16	161
darfo undra	-170	-150
darfo*	-113	24
darfor	-113	24
dari*	-246	-113
darig	-243	-235
dark	-114	-273
dark stuf	166	-14
darn*	-134	81
darne efter	5	197
darne*	-134	81
darner*	-134	81
darnere	-134	81
dasi*	162	31
dasig	162	31
dato*	-405	-347
dator	-231	-212
dator forsv	-173	-145
dator hange	-231	-261
dator och	21	134
dator*	-361	-273
datorn	-361	-273
datu*	-134	70
datum	-109	85
datum kan	-158	-171
datum plats	24	166
daug*	-63	215
daugh has	-219	-242
daugh is	19	165
daugh*	-63	215
daught*	-63	215
daughter	-86	119
day #	172	-5
day it	174	39
days	-317	-213
days achy	-121	-102
days ago	-247	-261
days woke	-236	-236
de	-84	234
de andra	-9	169
de ar	224	312
de att	-308	-298
de behov	45	187
de blekn	-156	-114
de far	32	194
de flyta	-281	-293
de forsa	156	-9
de har	-82	209
de hemlo	-168	-158
de hitad	-16	198
de hon	-150	-131
de komer	26	268
de pumpa	17	187
de riner	-162	-128
de sager	-154	6
de ska	-97	225
de slipa	-136	-162
de sluta	48	173
de som	47	138
de stark	-157	-172
de styr	14	212
de ta	89	221
de tar	-204	-220
de tog	-21	221
de tving	43	258
de vet	45	172
dead tired	-177	-218
deck*	-208	-218
decka hur	-147	-148
decka*	-208	-218
deckar*	-208	-218
deckare	-208	-218
del	43	251
dele*	193	123
delen	199	34
delen av	199	34
dem	27	310
dem han	-6	152
dem ine	-152	-170
dem jag	13	129
dem och	142	24
deme*	-199	44
demen ensam	60	149
demen han	-113	-156
demen mama	28	165
demen*	-199	44
demens	-241	-191
dement	-176	28
dementa	28	165
demo*	-76	96
demon haha	-168	-189
demon viner	18	175
demon*	-76	96
demone*	11	186
demonern*	18	175
demonerna	18	175
demonr*	-168	-189
demonreg*	-168	-189
demonregisor	-168	-189
den	-264	-122
den #	165	-6
den akte	-158	-169
den andra	-245	-236
den ar	73	-152
den blev	-212	-214
den blir	-9	169
den dar	-253	-175
den domna	-233	-237
den enda	33	238
den fraga	40	181
den gamla	-197	-173
den gor	-162	-171
den han	13	194
den har	-136	113
den hogra	256	60
den i	-230	-241
den leker	-141	-106
den maste	-45	166
den nu	-179	-173
den nya	79	69
den sen	7	179
den senas	182	1
den siter	258	52
den ska	-199	-177
den som	-33	188
den var	-200	-215
den varm	-184	-170
dena	-167	-162
dena vecka	-167	-162
dent*	-302	-292
denti*	-302	-292
dentis*	-302	-292
dentist	-302	-292
depi*	-248	-247
depig	-248	-247
deras far	28	197
des	-121	156
des piper	139	33
des ska	38	144
des tugar	-158	-169
desu*	-169	-154
desut*	-169	-154
desuto*	-169	-154
desutom	-169	-154
det	10	155
det anda	-20	133
det andra	-200	-183
det ar	-59	190
det att	-242	-47
det bara	143	94
det blev	-95	-293
det blir	191	327
det blixt	-171	-127
det bloda	157	-6
det blode	-56	-178
det bor	-156	-195
det borja	18	-150
det bra	187	-118
det bran	203	-46
det brane	201	-117
det brato	-124	-153
det bubla	285	67
det dom	-103	-152
det drar	143	-29
det enda	59	356
det exakt	180	7
det explo	253	20
det far	15	258
det fardi	25	220
det farli	-392	-386
det fast	35	289
det fins	65	446
det flera	6	173
det for	-87	-263
det forsa	167	2
det forsv	-140	-179
det fortf	104	-61
det frisk	-188	-114
det galer	-189	-161
det gapar	-29	193
det gar	-352	-389
det gifti	-152	-170
det gor	92	244
det han	45	273
det handa	-139	-165
det hande	23	236
det hange	-193	-172
det har	94	203
det hela	182	195
det helt	56	209
det hema	69	349
det hjalp	-191	-155
det hog	189	62
det hogt	-146	-150
det iblan	-199	-237
det ifred	48	173
det igen	240	274
det imorg	-226	-307
det isar	-200	-191
det jamt	-213	-250
det jarnb	-195	-204
det kans	252	166
det klame	158	-6
det klia	185	35
det kliar	-313	-323
det knapt	146	67
det kolas	-158	-169
det kom	42	-153
det koma	-160	-185
det komer	271	-27
det krama	212	76
det krype	18	156
det kvino	16	182
det kvita	36	258
det lacke	-225	-209
det latar	20	142
det liger	153	-6
det lika	27	176
det loste	-221	-218
det lugna	-78	57
det lugnt	-13	173
det lycka	6	206
det medan	64	201
det nagon	-196	-265
det nat	-165	-172
det norma	-321	-252
det och	181	47
det ok	-174	-168
det okej	-215	-225
det om	-216	-91
det over	-218	-233
det panik	-162	-146
det piper	312	2
det preci	153	26
det pulse	255	12
det pumpa	261	-2
det racke	-215	-20
det riner	160	-90
det rycka	194	27
det rycke	-309	-211
det sa	177	201
det sant	-8	206
det sista	25	195
det siter	378	20
det sjalv	108	252
det ska	-46	404
det skar	221	62
det skram	10	162
det skule	13	214
det slut	-8	284
det sluta	-287	-261
det smal	189	32
det smale	21	249
det snaba	21	209
det snart	-10	222
det snura	73	-109
det som	190	68
det sprut	286	59
det sta	-110	-189
det stame	-177	-103
det stodg	-158	-170
det stral	201	9
det stram	169	24
det stres	-130	-142
det svide	-369	-279
det sys	-166	-165
det table	-131	-159
det tar	96	257
det tejpa	-111	-135
det tog	-178	-187
det tryck	229	35
det tva	35	197
det utbra	-160	-165
det va	-206	-164
det vant	-119	-122
det vara	-232	15
det vart	-165	-135
det vore	86	301
deta tjat	-103	-152
diab*	-70	-221
diabe hon	158	-41
diabe kraks	154	57
diabe litet	-194	-163
diabe sedan	185	42
diabe sveta	129	47
diabe table	-133	-123
diabe typ	-278	-231
diabe*	-70	-221
diabet*	-70	-221
diabetes	-261	-302
diabetes*	-165	-111
diabetesar	-201	-164
diabetik*	295	51
diabetiker	269	32
dial*	220	75
dialy krock	-181	-132
dialy muske	172	31
dialy*	220	75
dialys*	220	75
dialyspa*	191	31
dialyspatient	191	31
dialysti*	-181	-132
dialystiden	-181	-132
diar*	-406	-352
diare	-375	-333
diare far	-192	-137
diare sedan	-199	-161
diare sen	-179	-200
diare slape	-195	-177
diarh*	-210	-186
diarho*	-210	-186
diarhoea	-210	-186
did	34	237
die	-20	305
die than	-183	-192
diet*	-165	-172
diete*	-165	-172
dieten	-165	-172
dife*	-210	-174
difer betwe	-210	-174
difer*	-210	-174
difere*	-210	-174
diferenc*	-210	-174
diference	-210	-174
dikt*	76	196
dikte om	34	237
dikte*	2	201
dikter	34	237
din	84	117
din fraga	84	117
dino*	-180	-210
dinos*	-180	-210
dinosa*	-180	-210
dinosaur*	-180	-210
dinosaurier	-180	-210
dire*	-228	-116
direk leker	-175	-135
direk nar	-178	-161
direk och	-269	-170
direk sedan	-158	-169
direk til	9	229
direk*	-228	-116
direkt	-228	-116
disa*	-6	154
disap*	-6	154
disape*	-6	154
disapear*	-6	154
disapeared	-6	154
disk*	-23	-282
diska*	-169	-183
diskb ater	154	55
diskb*	176	39
diskba*	154	55
diskbank*	154	55
diskbanken	154	55
diske*	-217	-261
disken	-217	-261
diskm i	-139	-172
diskm*	110	-90
diskma*	-139	-172
diskmask*	-139	-172
diskmaskinsluckan	-139	-172
diskme*	231	23
diskmede*	231	23
diskmedel	151	0
diskmedelstableter	169	24
dit	-50	184
dit han	-3	253
divi*	136	-16
divin and	136	-16
divin*	136	-16
diving	136	-16
djav*	40	402
djavu bor	25	256
djavu*	40	402
djavul*	41	392
djavulen	41	392
djup*	148	-70
djupt	126	-182
djupt att	-29	193
djupt efter	-146	-119
djupt hal	-211	-195
djupt i	-177	-252
djupt kolds	260	30
djupt och	267	2
djupt sar	-255	-224
djur*	-225	60
djurj*	-221	-202
djurjo*	-221	-202
djurjour	-221	-202
djurs*	-221	-186
djursj*	-221	-186
djursjuk*	-221	-186
djursjukhus	-221	-186
do	37	342
do #	-195	-178
do asa	19	174
do av	-254	4
do barn	52	201
do burpe	-183	-192
do dom	29	216
do feber	185	-16
do framf	204	-50
do haha	-180	-139
do hela	66	226
do i	-232	-251
do if	-226	-219
do igen	9	276
do it	-24	145
do jag	64	210
do nar	60	179
do nu	17	265
do oftas	54	173
do om	48	129
do pa	-224	-232
do skrik	75	185
do snala	-18	186
do vakna	27	189
do varje	27	146
do vil	12	245
dock*	-4	-174
docka	68	-123
docka ar	-165	-173
docka i	211	28
docka*	-196	-161
dockan	-196	-161
dod det	-138	-175
dod fisk	150	32
dod for	-144	-156
dod i	-186	-222
dod jag	54	212
dod pa	-187	-242
dod tror	270	17
doda	-20	408
doda ala	-4	189
doda efter	-197	-199
doda for	-163	-181
doda han	-1	243
doda hene	7	197
doda honom	-60	152
doda manis	22	199
doda mig	-29	132
doda min	85	246
doda mor	176	199
doda nagon	-7	244
doda os	45	236
doda slakt	17	187
dodad var	29	195
dodad*	29	195
dodade	29	195
dodar	-252	-143
dodar mig	-209	-218
dodar sig	10	177
dode*	-167	-65
doden	-167	-65
doden fast	-210	-264
doden igar	11	129
doden och	34	237
doden sedan	-183	-227
doden typ	55	157
dodl*	-37	241
dodli*	-37	241
dodlig*	-37	241
dodligt	-37	241
dods	-34	227
dods*	-200	-115
dodsb for	-113	-182
dodsb kur	-175	-179
dodsb*	-280	-327
dodsbe*	-185	-242
dodsbevi*	-185	-242
dodsbevis	-140	-162
dodsbeviset	-113	-182
dodsbr*	-175	-179
dodsbra	-175	-179
dodsh anars	10	212
dodsh*	56	248
dodshj*	56	248
dodshjal*	56	248
dodshjalp	56	248
dodst efter	-183	-199
dodst*	-158	-179
dodstr*	-158	-179
dodstrot	-158	-179
doen*	-332	-299
doend sa	-169	-146
doend*	-332	-299
doende	-332	-299
does*	153	-1
doesn fade	247	58
doesn want	-43	201
doesn*	153	-1
doesnt	153	-1
dog	-414	-326
dog #	-124	-181
dog haha	-118	-143
dog hasti	-164	-171
dog hur	-148	-195
dog igar	-260	-296
dog men	-202	-260
dog mit	-217	-263
dog nasta	-216	-186
dog vil	-21	228
doin*	-257	-284
doing	-257	-284
doing mindf	-174	-172
dok	251	46
dok armar	202	18
dok pa	152	28
dokto ensam	-21	251
dokto i	-160	-179
dokto min	183	30
dokto nu	-195	-136
dokto til	-105	-145
doktor*	-42	115
doktorn	-42	115
dom	-335	11
dom filma	-8	153
dom har	19	166
dom i	-28	181
dom var	0	177
domna arm	245	10
domna armen	217	12
domna ben	266	51
domna det	181	23
domna efter	-178	-148
domna en	-219	-176
domna for	19	216
domna forst	100	45
domna foter	-218	-218
domna i	194	-90
domna melan	152	8
domna men	133	56
domna nar	-217	-254
domna ont	181	38
domna vakna	-133	-165
domnad	8	-211
domnat	282	58
domning	162	-1
domninga*	-174	-185
domningar	-174	-185
done	-5	318
done*	-248	-280
doner blod	-159	-149
doner organ	-205	-231
doner*	-248	-280
donera	-248	-280
dont	94	268
dont see	-27	193
dont want	36	225
door	50	221
dor	104	-122
dor anda	9	179
dor ar	-152	-170
dor av	-185	-149
dor du	29	228
dor langr	25	216
dor man	5	183
dor med	-23	191
dor men	-34	203
dor nu	185	2
dor och	-8	179
dor sa	-208	-197
dor sager	-18	276
dorar och	-2	166
dorar stang	-188	-172
dore*	48	451
doren	48	451
doren ar	8	255
doren blat	-161	-138
doren det	-141	-138
doren mit	5	175
doren norma	-120	-156
doren nu	2	181
dorka pa	202	-22
dorkarme*	-209	-219
dorkarmen	-209	-219
dos	-127	-233
dos insul	204	26
dosa	-165	-165
dose by	164	-3
dosen	-161	-133
dosen spray	-161	-133
doser om	-180	-149
doser*	-180	-149
dosera	-180	-149
doset	87	-115
doset for	155	-36
doset och	166	-2
doset ska	-235	-222
dot	-157	102
dot flera	-152	-168
dot hon	21	153
dot i	0	195
dot sa	-211	-220
dot ska	-3	247
doter	-53	84
doter blev	33	208
doter borja	-166	-169
doter docka	-165	-173
doter drick	-152	-191
doter e	156	30
doter fem	188	-2
doter fodel	-158	-171
doter fraga	-8	179
doter fyra	57	194
doter hon	-333	-267
doter hotar	27	137
doter i	90	-99
doter kom	181	23
doter komer	-129	-156
doter kompi	-197	-175
doter larar	-164	-171
doter naken	-176	-175
doter nalar	-171	-200
doter nar	-2	216
doter pa	139	252
doter prata	-16	152
doter ringd	6	204
doter rum	138	194
doter sager	-158	-177
doter sjalv	-105	-174
doter skaka	125	-25
doter skar	27	285
doter slar	-24	159
doter slog	-213	-192
doter tog	141	-38
doter trafa	-8	160
doter vagra	-175	-165
doter var	88	-46
doter veta	-114	-158
doters	-257	-163
dov	-225	-214
dov och	-110	-162
down one	192	51
down somet	-166	-176
dra	12	-193
dra efter	141	-20
dra ner	-154	-259
drac*	164	-77
drack	164	-77
drack atika	153	42
drack barne	244	50
drack e	176	21
drack lampo	162	8
drack lite	-302	-239
drack tandv	231	29
drack ur	271	57
drack vin	-215	-218
drag*	248	78
dragi ner	185	8
dragi sig	-208	-175
dragi*	199	68
dragit	199	68
dran*	232	62
drana efter	-153	-134
drana*	-153	-134
dranag*	-153	-134
dranage	-153	-134
drane pa	-190	-182
drane*	-190	-182
draner*	-190	-182
dranerad	-190	-182
drank	234	-46
drank bebis	-15	150
drank bleac	214	25
drank i	156	27
drank lamp	185	23
drank mig	43	225
drank*	234	267
dranka	44	293
drankt	222	19
drar	258	20
drar at	175	-19
drar det	189	108
drar efter	207	59
drar ena	161	-3
drar i	159	5
drar in	286	49
drar me	128	-29
dras	170	-7
dras in	170	-7
dreg*	196	-58
dregl hog	199	50
dregl o	-236	-224
dregl och	-151	-157
dregl tandv	198	29
dregl*	196	-58
dregla*	196	-58
dreglar	196	-58
dric*	-245	-132
drick bra	-212	-159
drick for	-209	-283
drick han	21	160
drick har	255	15
drick hela	227	60
drick kafe	-236	-168
drick klori	-3	205
drick masor	239	97
drick mindr	-134	-102
drick mycke	-186	-194
drick och	-268	-180
drick sa	-56	-157
drick saft	-160	-130
drick slar	201	11
drick te	-171	-119
drick ur	-153	-126
drick vil	8	293
drick*	-245	-132
dricke*	-304	-209
dricker	-304	-209
drin*	-159	194
drink	-71	134
drink milk	136	-11
drink ont	14	249
drink plent	-121	-102
drink sen	24	147
drink*	-163	141
drinke*	5	295
drinken	5	295
drinki*	-311	-319
drinking	-311	-319
driv*	-288	-199
drive me	-178	-182
drive mig	-237	-270
drive*	-293	-320
driver	-237	-270
drives	-178	-182
drivi into	36	166
drivi scare	-156	-159
drog	-38	-186
drog mig	-260	-145
drog ner	265	61
drog ut	-238	-275
droga mig	-30	161
droga*	-30	161
drogat	-30	161
drogs	199	49
drogs up	199	49
drom*	-279	-209
dromd att	-186	-205
dromd*	-186	-205
dromde	-186	-205
drome att	-351	-312
drome dalig	-142	-149
drome om	51	356
drome*	-226	-135
dromer	-226	-135
droo*	321	49
droop face	274	25
droop*	254	58
droopy	274	25
drop	-166	-188
drop dead	-138	-160
drope*	208	-32
droped	208	-32
drown and	156	16
druc*	272	221
druck dalig	-163	-147
druck diskm	151	0
druck en	149	-32
druck flode	133	32
druck for	-31	235
druck lite	-2	162
druck mycke	88	-46
druck och	-60	166
druck propl	206	4
druck rengo	150	-10
druck spola	210	-9
druck tandv	203	63
druck up	-12	228
druck vaten	-196	-189
druck*	272	221
drucki*	272	221
druckit	272	221
drug*	11	217
druge and	11	217
druge*	11	217
druged	11	217
drun*	122	-52
drunk hosta	255	84
drunk i	-201	-173
drunk nar	213	11
drunk ska	-154	-131
drunk som	-162	-143
drunk*	114	-171
drunkn*	114	-171
drunknad*	-340	-287
drunknade	-340	-287
drunknin*	365	54
drunkning	278	19
drunkningstilbud	255	84
druv*	168	10
druva	168	10
druva och	135	5
dry	-306	-293
dry from	-190	-179
dryc*	-261	-185
dryck	-261	-185
du	-145	102
du en	-186	-190
du forst	60	217
du fraga	-106	-168
du kvar	-275	-285
du skriv	54	225
dubel	-252	-257
dubel av	181	54
dubel forst	-194	-147
dubel nar	-176	-137
dubel och	192	19
dubel ogonl	261	75
dubel ont	228	87
dubel p	-277	-253
dubel sen	139	17
dubel*	182	-53
dubelsee*	261	75
dubelseende	261	75
dubelsla*	-176	-137
dubelslag	-176	-137
duka*	11	203
dukat	11	203
dukat up	11	203
dumpa a	-2	186
dumpa mig	-161	-141
dumpad	-2	186
dumpad*	-161	-141
dumpade	-161	-141
dumt ikval	-53	174
dunka efter	-196	-189
dunkan*	152	21
dunkande	152	21
dunkar	-179	42
duns*	20	162
dunsa och	20	162
dunsa*	20	162
dunsar	20	162
dusc*	74	174
dusch det	180	56
dusch hela	148	-3
dusch hon	13	174
dusch och	75	284
dusch*	57	175
duscha	-191	-46
duscha*	35	242
duschade	13	174
duschar	25	215
dusche*	256	165
duschen	256	165
dygn och	194	40
dygn tror	-7	157
dygn*	-265	-232
dygne*	-265	-232
dygnet	-265	-232
dyin*	119	-117
dying	119	-117
dyk	220	26
dyk ar	220	26
dyka*	220	26
dykar dyk	220	26
dykar*	220	26
dykars*	208	17
dykarsju*	208	17
dykarsjuka	208	17
dykn*	147	19
dykni och	147	19
dykni*	147	19
dyknin*	147	19
dykning	147	19
dykt*	224	23
dykte	224	23
dykte och	224	23
dyrt	-196	-184
e	196	133
e ba	-7	151
e bla	131	33
e dubel	215	29
e ens	-4	149
e friko	-183	-225
e kal	218	58
e klar	36	154
e oroli	52	203
e rad	199	203
e stel	148	60
e strok	175	19
e svart	-41	125
e vatsk	176	21
e vecka	159	28
e verkl	-13	181
ear	-250	-304
eara*	-250	-237
earac and	-184	-162
earac*	-250	-237
earach*	-250	-237
earache	-250	-237
ears	-180	-176
ears clean	-180	-176
easi*	-112	87
easie if	-6	154
easie*	-5	179
easier	-5	179
easil any	-156	-139
easil but	-145	-147
easil*	-213	-198
easily	-213	-198
eat	-228	-220
eatin nuts	186	20
ebol*	-160	-185
ebola	-160	-185
ebola i	-160	-185
ecze*	-297	-292
eczem*	-297	-292
eczema	-297	-292
efek*	181	0
efekt	181	0
efte*	-184	-96
efter	-195	-97
efter abort	293	70
efter alkoh	-176	-166
efter alved	-145	-139
efter andan	369	78
efter antib	218	58
efter att	-101	-243
efter bad	-183	-193
efter begra	50	198
efter besok	57	194
efter bet	-217	-175
efter bihal	224	34
efter blodp	-148	-158
efter bonor	-170	-151
efter bords	-127	-138
efter brake	0	238
efter brand	224	21
efter brans	-212	-155
efter cashe	129	10
efter celgi	-206	-170
efter dagen	141	12
efter dem	8	225
efter den	141	29
efter det	0	241
efter doden	35	249
efter drink	14	249
efter dykni	147	19
efter efter	-265	-243
efter epile	-212	-169
efter fal	-287	-246
efter falet	351	71
efter feber	-243	-211
efter feste	-133	-165
efter fet	-206	-169
efter fjalt	207	25
efter fjalv	-192	-187
efter flyg	-255	-227
efter flyge	-126	-119
efter flygr	157	-35
efter flyte	-169	-178
efter forky	-164	-118
efter fotbo	-149	-142
efter getin	230	8
efter golfe	-238	-210
efter gravi	-193	-164
efter gymet	-236	-166
efter handb	-141	-126
efter handu	167	0
efter helge	33	285
efter hjart	-263	-224
efter honom	-9	192
efter hosta	-186	-168
efter i	-171	-172
efter jag	-202	-194
efter jakto	218	2
efter jobet	-309	-271
efter jordn	182	3
efter julbo	-218	-180
efter julfe	7	168
efter karao	-242	-209
efter konse	-302	-262
efter kontr	168	35
efter krock	-124	-152
efter lagni	-151	-153
efter lask	-215	-214
efter lonen	22	169
efter lopni	-189	-160
efter luft	-165	-192
efter lunch	45	-128
efter mal	37	179
efter mama	-160	-166
efter mat	-193	-179
efter maten	-339	-267
efter mig	19	277
efter mygbe	-175	-172
efter nagra	-154	-161
efter natpa	-197	-248
efter noter	367	135
efter ny	-120	-173
efter paset	-264	-215
efter pensi	-130	-157
efter piler	-113	40
efter piza	-185	-176
efter prome	-198	-186
efter prope	-143	-164
efter rakor	293	94
efter rep	-168	-189
efter resa	-164	-122
efter sig	207	7
efter simha	-196	-186
efter skarm	-223	-232
efter skola	38	187
efter skolj	-158	-141
efter skote	151	32
efter skotn	-202	-185
efter skrik	-115	-159
efter slade	25	173
efter slage	275	12
efter snosk	-180	-191
efter somn	-214	-211
efter somnt	-214	-206
efter spini	-242	-214
efter sprut	-267	-225
efter stors	-193	-164
efter strok	-160	-134
efter table	253	10
efter tandl	-180	-131
efter tandu	177	24
efter toale	-189	-132
efter tre	-268	-219
efter tromb	-169	-167
efter vacin	-273	-225
efter varje	45	150
efter vinet	-183	-175
efter vridn	-144	-140
eftermidag	-186	-201
eftermidags	201	18
egen	-24	288
egen begra	78	262
egen del	43	251
egen hand	20	213
egen telef	48	168
egent en	-188	-172
eget	241	-57
eget hus	-162	-177
eget namn	228	-11
eget spot	238	60
egna	64	202
egna hande	58	176
ei hengi	186	14
ei heraa	209	-48
ei lopu	272	17
eika	567	92
eika han	186	6
eika lopu	199	25
eika syo	167	24
eika vasta	251	25
ej	228	51
ej andas	266	12
ej va	-24	125
ekg	-298	-298
ekg var	-195	-164
ekse*	-453	-413
eksem	-440	-407
eksem ar	-162	-188
eksem en	92	233
eksem i	-208	-190
eksem melan	-176	-168
eksem men	100	285
eksem ser	-157	-144
eksem som	-122	-130
eksem*	-189	-208
ekseme*	-189	-208
eksemet	-189	-208
elaa	33	347
elak	13	196
elak och	13	196
elam*	175	40
elama pahin	175	40
elama*	175	40
elaman*	175	40
elamani	175	40
elbo*	-302	-305
elbow sore	-147	-136
elbow*	-147	-136
elbows	-147	-136
eld brant	140	20
eld och	-165	-172
eldad i	-215	-172
eldad*	-215	-172
eldade	-215	-172
eldat	203	47
eldat i	203	47
elefa siter	192	32
elem*	-133	13
eleme men	-188	-194
eleme*	-133	13
elemen*	-133	13
elemente*	-133	13
elementet	-169	-90
eler brist	6	196
eler efter	22	169
eler en	-248	-246
eler gor	-134	-125
eler ja	31	191
eler jag	31	183
eler skriv	249	17
elev	5	189
elev*	5	227
eleve*	5	227
eleven	5	227
eliq*	252	-7
eliqu har	154	55
eliqu somni	129	46
eliqu*	252	-7
eliqui*	252	-7
eliquis	252	-7
elol*	277	12
eloly*	277	12
elolyc*	277	12
elolycka	277	12
elra*	-177	-137
elrak*	-177	-137
elrakn*	-177	-137
elraknin*	-177	-137
elrakningen	-177	-137
elst*	-212	-188
elsta*	-141	-127
elstan*	-141	-127
elstangs*	-141	-127
elstangsel	-141	-127
elsto i	-149	-140
elsto*	-149	-140
elstot*	-149	-140
elstotsk*	-149	-140
elstotskansla	-149	-140
elva	103	248
elva dagar	171	32
elva och	-14	159
elva sager	-24	121
emba*	-220	-240
embar i	-220	-240
embar*	-220	-240
embara*	-220	-240
embarasi*	-220	-240
embarasing	-220	-240
emfy*	-134	-152
emfys och	-134	-152
emfys*	-134	-152
emfyse*	-134	-152
emfysem	-134	-152
emot	16	250
emot barnb	-205	-227
emot men	-32	179
emot radio	23	285
en aldre	25	290
en alkom	-136	-133
en anan	9	169
en angel	-211	-223
en angva	-264	-215
en aning	-185	-181
en anten	12	139
en ap	13	185
en armba	-194	-145
en av	173	188
en bage	212	16
en bebis	-166	-176
en bil	102	197
en bild	-144	9
en bit	-187	-195
en black	186	56
en blixt	217	100
en blodn	-199	-169
en blodt	-146	-150
en bol	139	-89
en brada	223	51
en bro	-162	3
en chock	-212	-206
en dag	-285	-196
en decka	-208	-218
en docka	235	28
en dod	-29	-154
en dodsb	-175	-179
en dor	-34	341
en druva	168	10
en extra	272	23
en famil	31	155
en fasti	-244	-209
en femkr	-275	-210
en fest	24	163
en film	-165	-163
en flask	266	264
en forky	-60	-151
en fot	-158	-161
en fotbo	-300	-266
en fraga	-291	-184
en frukt	-245	-198
en ful	185	21
en gardi	185	63
en getin	139	64
en glasd	-261	-222
en gren	180	18
en gris	-220	-216
en halua	21	241
en halv	180	58
en halvt	292	57
en handu	-165	-114
en hel	170	-216
en hjart	261	92
en hoger	188	4
en hund	322	26
en ipren	-330	-276
en jaksa	31	242
en jordn	139	33
en kafts	8	261
en kalv	-239	-209
en karam	211	4
en katun	174	28
en kile	20	159
en kniv	-94	-369
en knol	-288	-273
en koleg	-194	-190
en konse	-187	-200
en kop	-146	-173
en kopia	32	202
en koran	46	188
en korv	141	29
en korvb	151	18
en kraka	-204	-188
en kramp	276	49
en krukv	-204	-180
en kvart	359	32
en kvina	-95	112
en lada	-28	104
en lagni	-181	-174
en lakar	-133	-184
en lang	40	209
en last	43	178
en latsa	-242	-233
en legob	-201	-170
en leksa	175	61
en lina	252	18
en liten	-255	-70
en lungi	145	39
en magne	232	29
en manad	-329	-182
en manis	-174	-228
en masa	280	202
en matsk	193	19
en medic	-195	-220
en minut	-206	-286
en mug	149	-32
en myrst	-155	-178
en nagel	-201	-201
en njurs	177	27
en nyfod	-214	-177
en obeha	199	24
en ode	-119	-137
en olyck	-85	182
en pase	211	14
en pine	-151	-191
en plan	25	174
en plank	275	47
en plomb	-200	-191
en pojke	-177	-111
en pojkv	2	166
en prick	-198	-175
en prins	-231	-218
en prop	164	-44
en psyko	-208	-228
en puf	-189	-168
en pysty	150	13
en robot	-186	-190
en rod	-247	-187
en rolat	-131	-129
en ros	-252	-240
en rost	-16	181
en rulga	191	26
en saa	390	28
en sack	149	23
en sak	89	276
en samta	-126	-153
en sekun	43	-114
en sil	214	-52
en sista	29	258
en skala	-257	-244
en skam	17	206
en skaps	-144	-146
en skins	202	41
en skuga	185	8
en slang	-109	130
en slump	-132	-140
en smal	107	182
en snara	-11	194
en spion	13	294
en stekp	16	161
en stent	180	7
en stick	-387	-297
en stock	168	10
en stolp	199	6
en stot	41	-110
en strok	393	35
en stund	142	-102
en sytra	-137	-144
en table	-187	-178
en talri	-167	-177
en tia	-212	-155
en tid	128	-109
en til	-164	-151
en time	448	40
en tok	170	0
en trasd	150	10
en trea	-265	-245
en truma	242	74
en tune	270	25
en tung	201	24
en tvaa	-117	-164
en tvatm	-149	-140
en tyngd	146	-44
en ugn	155	7
en under	61	230
en utgan	9	215
en utvag	31	245
en vag	2	230
en valdi	-122	-169
en varta	-319	-323
en vaxpr	-147	-144
en vecka	-155	2
en vindr	309	53
en visel	229	57
en vit	-188	-194
en vuxen	-22	244
en ytlig	-149	-169
en yxa	1	167
en zombi	-154	-183
ena	166	8
ena armen	190	46
ena benet	118	-50
ena brost	-249	-203
ena foten	128	-29
ena hande	176	10
ena ljums	128	38
ena mungi	242	51
ena ogat	281	10
ena pungk	170	40
ena pupil	194	31
ena sidan	236	14
ena testi	-192	-171
enaa	25	405
enaa elaa	21	301
end	29	326
end for	4	195
end his	-45	107
enda	96	499
enda anled	20	183
enda losni	23	216
enda som	48	332
endi*	-26	229
endin my	-26	229
endin*	-26	229
ending	-26	229
ener*	-190	-182
energ*	-190	-182
energi	-190	-182
enge*	-277	-237
engel*	-277	-237
engels*	-277	-237
engelska	-277	-237
engli pleas	-253	-234
enka	320	288
enka herat	23	203
enkl*	17	145
enkla for	17	145
enkla*	17	145
enklar*	17	145
enklare	17	145
enli*	209	-51
enlig klock	217	26
enlig*	209	-51
enligt	209	-51
ens	234	242
ens nar	178	-30
ens poang	-4	149
ens ska	120	109
ens skule	21	221
ensa*	188	276
ensam det	180	56
ensam foral	-158	-170
ensam gamal	-23	191
ensam hema	228	103
ensam i	60	149
ensam med	-22	181
ensam men	-264	-253
ensam pa	-146	-162
ensam ringd	149	7
ensam sen	-125	-162
ensam snabt	192	-12
ensam*	-11	210
ensamk*	7	132
ensamkom*	7	132
ensamkomande	7	132
enst*	138	4
ensta ord	138	4
ensta*	138	4
enstak*	138	4
enstaka	138	4
epil*	75	-188
epile ar	-287	-282
epile far	-205	-187
epile nu	252	47
epile och	-210	-145
epile*	75	-188
epilep*	75	-188
epilepsi	-30	-196
epilepsi*	227	-31
epilepsianfal	318	60
epilepsimedicin	-207	-203
epip*	196	-93
epipe den	-226	-195
epipe for	159	22
epipe har	238	18
epipe men	135	-29
epipe*	196	-93
epipen	220	-68
epipen*	-107	-169
epipenor	-231	-190
er	-205	-147
er det	74	187
er har	-56	170
er igar	-133	-166
er min	160	48
er motag	-170	-132
er tack	-198	-197
erek*	-215	-213
erekt*	-215	-213
erekti*	-215	-213
erektion*	-215	-213
erektionsproblem	-215	-213
erik	165	47
erik sate	165	47
et aderb	180	56
et aldre	-175	-119
et anfal	308	10
et avske	32	236
et barn	-212	-3
et bi	34	-116
et boend	-204	-170
et chip	37	253
et dygn	172	54
et elsta	-141	-127
et fodel	-144	-185
et gang	2	259
et glas	183	-1
et got	-121	-146
et hal	256	-17
et halso	-203	-226
et halva	-270	-210
et halvt	-210	-180
et helve	3	222
et hoplo	51	164
et hug	128	38
et hus	-163	-196
et i	219	20
et insla	-146	-138
et intyg	-174	-176
et jarnb	214	30
et kilo	-158	-107
et konst	-4	245
et kraft	127	56
et kramp	126	12
et lakan	198	13
et lakar	-213	-224
et ljud	199	24
et lop	147	11
et m	165	9
et marke	-182	-33
et mines	-160	-183
et mista	39	128
et par	-56	-179
et pisto	146	-23
et rep	135	237
et sat	35	220
et skal	-6	308
et skarp	197	0
et skyda	21	216
et slag	-133	-191
et stale	-160	-146
et steg	46	342
et til	140	-4
et trad	262	13
et trasi	130	-53
et tryck	184	43
et updra	2	189
et vad	131	62
et valdi	113	11
et vrak	-164	-171
eta	211	75
eta magsj	211	75
etar*	280	50
etari ar	178	49
etari drack	162	8
etari fick	155	45
etari har	200	66
etari kramp	177	62
etari lag	166	12
etari vil	-202	-169
etari*	280	50
etarin*	280	50
etaringe*	280	50
etaringen	280	50
etei	24	275
etei halua	13	167
etyl*	244	7
etyle*	244	7
etylen*	244	7
etylengl*	244	7
etylenglykol	244	7
even when	170	9
every	-311	-165
every day	-161	32
every hates	-11	160
every night	-194	-112
every ready	36	154
every would	13	221
every*	196	216
everyo*	224	246
everyone	140	247
everyt*	-152	64
everythi*	-152	64
everything	-152	64
everyw*	232	23
everywhe*	232	23
everywhere	232	23
evig	55	278
evig vila	55	278
evig*	64	253
evigt	64	253
evil	-19	173
ex ar	-144	-156
ex brot	18	281
ex hotar	62	189
ex slog	-173	-215
ex strop	120	-1
ex vad	-242	-264
exakt sama	180	7
exam	-239	-233
exam*	-189	-190
exams	-189	-190
exer*	-207	-216
exerc group	-126	-159
exerc*	-207	-216
exerci*	-207	-216
exercise	-207	-220
exet	17	246
exet folje	55	215
exfr*	1	167
exfru	1	167
exfru star	1	167
exis*	61	340
exist*	52	295
existe*	47	282
existera	47	282
exma*	33	212
exman skriv	23	191
exman*	25	201
exmane*	25	201
exmanen	25	201
expl*	32	-190
explo brans	172	38
explo from	-206	-181
explo heada	228	63
explo i	327	72
explo ingen	-214	-184
explo men	-142	-124
explo snart	-159	-121
explo*	32	-190
explod*	-90	-249
exploder*	-45	-218
explodera	-282	-253
exploderade	208	-10
exploderar	-179	-134
explodes	-206	-181
explos*	271	80
explosiv*	228	63
explosive	228	63
extr*	246	-37
extra	277	-15
extra knick	272	23
extra metot	213	26
extra slag	-271	-214
extra*	-223	-195
extras*	-223	-195
extrasla*	-223	-195
extraslag	-223	-195
eye	106	-122
eye hurts	-165	-141
eye i	-169	-153
eyes are	-196	-97
eyes from	-167	-146
fa andni	-179	-167
fa aren	-121	-136
fa betal	64	275
fa byta	154	32
fa do	68	203
fa en	217	79
fa fardt	-160	-172
fa feber	-260	-227
fa forlo	-175	-185
fa hem	-207	-234
fa hene	152	8
fa hjalp	-65	121
fa katen	54	225
fa konta	176	63
fa krist	-172	-141
fa liv	149	-8
fa luft	164	12
fa ner	222	-7
fa ny	-289	-244
fa pacem	-184	-170
fa pensi	54	187
fa prata	-206	-253
fa se	23	292
fa slut	27	146
fa somna	8	293
fa stand	-158	-153
fa stop	250	9
fa strom	-141	-127
fa testa	74	187
fa tid	-186	-217
fa vard	-153	-165
fa vila	64	253
face	35	-129
face droop	217	59
face feels	-282	-270
face has	151	35
face swole	166	34
fade	276	70
fage*	-313	-250
fagel liger	-260	-217
fagel*	-319	-287
fageln	-260	-217
fain*	82	-167
faint	81	-113
faint at	-131	-153
faint*	45	-128
faints	-131	-153
fakt*	-254	-203
fakta*	-147	-168
faktag*	-147	-168
faktagra*	-147	-168
faktagranskning	-147	-168
faktu*	-258	-233
faktur*	-258	-233
faktura	-192	-177
fal	-311	-130
fal aslee	36	154
fal jag	51	164
fal men	-261	-225
fal pa	-193	-186
fal sedan	-138	-140
fala	237	-3
fala fran	212	0
fale*	304	19
faler av	-162	-150
faler efter	168	35
faler iblan	-131	-129
falet	351	74
falet fran	193	19
falet yr	187	53
fali*	180	113
falit	173	121
falit i	43	153
fals*	-185	-46
falsk ingen	-168	-163
falsk om	-160	-168
falsk*	-185	-46
falska*	-160	-168
falskarm	-160	-168
falskt	-168	-163
fami*	-140	84
famil bast	17	206
famil but	-166	-184
famil far	35	211
famil for	8	161
famil har	-78	131
famil i	-145	-205
famil katen	155	52
famil liger	-205	-189
famil omkri	-127	-168
famil sager	48	129
famil ska	53	201
famil*	-140	84
familj*	-162	20
familjen	-140	37
familjer*	-177	-208
familjeradgivning	-177	-208
famn*	211	28
famne*	211	28
famnen	211	28
fan	167	-43
fan a	-253	-241
fan han	171	3
fan mit	149	26
fan vad	-196	-184
fans	229	336
fans hej	31	247
fans i	175	7
fans skule	17	145
fant*	10	162
fanta om	10	162
fanta*	10	162
fantas*	10	162
fantasie*	10	162
fantasier	10	162
far anges	-102	-149
far ata	-224	-209
far bara	6	196
far behal	-196	-179
far blama	18	183
far celgi	353	91
far det	-117	111
far febra	183	39
far for	-154	-180
far hal	-113	-141
far hala	158	11
far han	-200	-110
far har	80	251
far hav	-168	-165
far hjart	159	-45
far hon	-29	-148
far i	-320	-282
far impul	-18	172
far ite	291	24
far jag	-249	-199
far knapt	304	35
far kora	-185	-201
far man	-324	-226
far medel	5	198
far mina	-215	-161
far ont	-231	-219
far raser	-178	-159
far skakn	183	30
far sluta	72	195
far stryk	-4	376
far sveti	-161	-151
far ta	-269	-112
far tande	-194	-216
far tanka	3	262
far ut	35	211
far val	-117	-164
far vi	-180	-204
fara	-137	-113
farb*	49	192
farbr fick	126	12
farbr har	42	221
farbr visar	-18	175
farbr*	49	192
farbro*	49	192
farbroder	0	152
farbror	105	240
fard*	-124	104
fardi for	-198	-189
fardi ska	-158	-175
fardi*	-112	146
fardig*	-117	144
fardigbe*	-248	-252
fardigbehandlad	-248	-252
fardigt	33	322
fardt til	160	48
fardt*	-113	-173
fardtj*	-113	-173
fardtjan*	-113	-173
fardtjanst	-113	-173
farf*	257	36
farfa fick	131	-11
farfa sager	-7	174
farfa snubl	215	41
farfa tafsa	14	191
farfa tog	160	-8
farfa vil	-185	-216
farfa*	257	36
farfar	232	36
farg	-115	-232
farga haret	-228	-216
farga*	-228	-216
fargad*	-228	-216
fargade	-228	-216
farj*	-279	-298
farja*	-279	-298
farjan	-279	-298
farl*	-392	-195
farli ar	-141	-127
farli att	-352	-312
farli eler	-134	-125
farli med	-122	-118
farli*	-392	-195
farlig	-12	230
farlig*	-513	-487
farliga	-179	-170
farligt	-493	-469
farm*	203	-5
farmo ar	-309	-277
farmo blev	60	156
farmo dog	-124	-181
farmo for	-17	147
farmo haler	180	14
farmo morfa	175	38
farmo och	-155	-153
farmo pa	145	39
farmo*	203	-5
farmor	203	-5
farn	210	13
farn benet	210	13
farsa sager	-156	-171
farsa trila	141	14
farsa*	22	-149
farsan	22	-149
farsk rispo	8	183
farsk*	112	250
farska	19	247
farst a	-143	-138
farst*	-143	-138
farstu*	-143	-138
farstun	-143	-138
fart och	143	24
farv*	-48	239
farva*	-48	239
farval	-48	239
fast	204	283
fast det	207	26
fast divin	136	-16
fast foda	-166	-169
fast han	154	-22
fast hene	-43	176
fast hon	259	33
fast i	-57	-159
fast jag	244	240
fast lakar	-104	-161
fast mig	5	287
fast min	47	290
fast och	47	213
fast vid	-206	-179
fast*	10	-300
fasta ramad	-133	-123
fasta*	-133	-123
fastat	-133	-123
fasti fora	192	81
fasti och	-154	-117
fasti pa	-256	-202
fasti sat	-232	-243
fasti vad	-194	-147
fasti*	-359	-363
fastin*	-359	-363
fasting	-423	-371
fastk*	248	6
fastkl*	248	6
fastklam*	248	6
fastklamd	248	6
fastn han	223	29
fastn i	190	-57
fastn pa	-219	-191
fastn*	234	-76
fastna*	234	-76
fastnade	221	-55
fastnar	-219	-191
fastnat	220	52
fat	314	-66
fat avlop	176	30
fat en	293	-42
fat finar	-190	-227
fat fler	-140	-142
fat grane	232	3
fat i	422	81
fat indra	136	-11
fat kalel	-192	-182
fat klamy	-209	-220
fat kokan	210	12
fat kraft	6	219
fat nacks	-301	-259
fat nagot	202	27
fat nya	-176	-151
fat order	-7	157
fat pacem	-181	-155
fat roda	-205	-124
fat skavs	-154	-134
fat slaga	218	20
fat stot	181	25
fat svart	-184	-107
fat table	-239	-206
fat tag	166	-2
fat tid	-212	-181
fat utskr	-214	-206
fat vaner	-204	-186
fata*	59	255
fatat	45	214
fatat beslu	45	214
fatol och	96	-94
favo*	-184	-211
favor tog	-184	-211
favor*	-184	-211
favori*	-184	-211
favorits*	-184	-211
favoritserie	-184	-211
febe*	-24	-189
feber andas	144	22
feber ar	-205	-243
feber ater	-174	-140
feber barne	-243	-211
feber behal	-165	-115
feber flera	-260	-227
feber forst	147	33
feber gick	-271	-217
feber gra	230	19
feber hos	-335	-288
feber huden	154	-17
feber huvud	195	87
feber i	-220	-159
feber igar	-41	-118
feber ingen	41	200
feber inte	-220	-193
feber ja	-142	-193
feber just	239	34
feber kal	176	64
feber kvina	-116	-137
feber lite	-143	-142
feber men	-399	-282
feber nacke	228	22
feber nu	260	43
feber ont	239	83
feber orkar	-144	-183
feber prick	154	43
feber sedan	-341	-220
feber slo	161	18
feber sover	194	77
feber stel	264	79
feber svar	224	34
feber under	165	-6
feber vil	-222	-178
feber*	-148	-266
feberf*	-182	-152
feberfri	-182	-152
feberk*	278	-27
feberkra*	278	-27
feberkramp	222	-47
feberkrampar	147	33
febern	-406	-357
febra o	183	39
febra*	183	39
febrar	183	39
febri seizu	-185	-147
febril*	-185	-147
febrile	-185	-147
feedi and	165	6
feedi wel	-237	-200
feel	297	195
feel a	-178	-195
feel bad	31	248
feel faint	278	43
feel fine	-287	-229
feel his	143	-62
feel like	294	284
feel ok	166	-9
feel sick	182	17
feel somet	-12	186
feels	103	-117
feels like	268	18
feet	-53	-178
feet are	-145	-184
fejk*	48	173
fejka att	48	173
fejka*	48	173
fejkar	48	173
fejs*	192	55
fejse*	192	55
fejset	192	55
fel	121	-107
fel adres	-179	-188
fel blick	22	169
fel datum	-180	-197
fel dos	-239	-206
fel down	150	-22
fel frago	120	33
fel greje	167	-19
fel haha	-202	-180
fel hal	246	81
fel hand	165	54
fel jag	154	51
fel medic	198	29
fel numer	-228	-204
fel of	249	-6
fel on	151	-30
fel ord	161	18
fel sprut	201	35
fel throu	210	-28
fel yeste	169	6
felt	254	69
felt a	195	29
fem	50	-203
fem centi	-126	-126
fem dygn	28	229
fem gange	72	-139
fem i	-117	-164
fem kilo	-172	-169
fem manad	197	1
fem minut	-206	-223
fema*	-219	-345
femar nej	218	50
femar och	-162	-143
femar sager	-263	-238
femar*	-182	-320
femari*	-182	-320
femaring	-198	-171
femaring*	-118	-272
femaringen	-118	-272
femk*	-275	-210
femkr*	-275	-210
femkro*	-275	-210
femkrona	-275	-210
femt*	-141	-145
femti borde	-208	-169
femti nu	-147	-188
femti pa	30	198
femti*	-319	-282
femtio	-244	-224
femtio*	-214	-206
femtiotv*	-214	-206
femtiotva	-214	-206
femto inan	151	-11
fest	24	163
feste ar	151	-10
feste bakis	-196	-189
feste och	-8	153
feste var	-163	-175
fet	-252	-233
fet mat	-211	-170
fet tack	-140	-152
feve*	53	-178
fever	53	-178
fever #	-189	-172
fever for	-121	-102
fever hates	166	2
fick agror	128	44
fick aka	-180	-153
fick amput	-158	-128
fick av	-139	-135
fick barn	-137	30
fick beton	199	6
fick black	-175	-168
fick blama	-158	-187
fick bol	-182	-164
fick den	66	234
fick det	249	7
fick et	141	-98
fick grus	-261	-252
fick hamta	-9	157
fick het	216	48
fick hjarn	-197	-175
fick hjart	-341	-253
fick hocke	229	52
fick huvud	-244	-227
fick ja	-169	-151
fick jag	30	137
fick jateo	190	63
fick kalel	-137	-92
fick kaust	169	11
fick klada	-165	-158
fick krup	-193	-188
fick laga	211	78
fick liv	158	28
fick los	-175	-155
fick lut	184	-1
fick mens	-228	-245
fick min	173	50
fick nasta	-285	-208
fick ner	99	-78
fick nya	-177	-193
fick ont	185	-41
fick panik	-213	-185
fick penic	196	45
fick puck	218	98
fick pucke	131	-1
fick ryck	131	-11
fick sata	134	7
fick skavs	-184	-210
fick sova	-192	-201
fick span	-201	-145
fick strom	272	30
fick syra	173	19
fick table	-135	-158
fick up	214	-5
fick utvis	10	155
fika*	261	15
fikat	182	23
film	-244	-280
film om	-165	-163
film*	-80	220
filma ar	-8	153
filma nar	43	193
filma*	56	350
filmad*	-3	236
filmade	-3	236
filmat	43	193
filme och	-18	175
filme var	-170	-146
filt*	-192	-184
filte*	-192	-184
filter	-192	-184
fina	-140	-257
fina*	-331	9
final ont	-115	-159
finale*	-115	-159
finalen	-115	-159
finar	-540	-585
finar i	-351	-377
finar overa	-190	-227
finar pa	-236	-263
finas	109	456
finas mer	29	125
finas nar	0	194
finas til	15	158
find	181	23
find words	167	0
fine	-319	-323
fine can	-244	-312
fine i	-195	-187
fine just	-182	-167
fine pa	-141	-141
fing*	169	-135
finge ar	336	21
finge av	291	51
finge dar	-70	114
finge elbow	-147	-136
finge go	-168	-170
finge in	161	-2
finge klamd	180	4
finge liger	168	10
finge on	-197	-190
finge pa	-190	-154
finge*	329	-75
finger	42	-196
finger*	371	2
fingerbo*	222	29
fingerborgsbloma	222	29
fingermarken	-70	114
fingerto*	316	-15
fingertopar	207	30
fingertopen	238	-41
fingr #	186	35
fingr ar	354	79
fingr blat	-141	-126
fingr borta	192	6
fingr fran	-177	-116
fingr hange	259	41
fingr i	-376	-330
fingr ingen	-201	-187
fingr nar	-255	-207
fingr pa	-318	-369
fingre*	-4	-288
fingret	-4	-288
fini*	212	102
finis a	232	-27
finis*	212	102
finish	212	102
fins	-492	-223
fins att	-130	-157
fins bara	18	356
fins de	-266	-263
fins det	-420	-400
fins djurj	-221	-202
fins famil	-117	-139
fins for	-178	-260
fins i	45	187
fins ju	27	146
fins kvar	-176	-33
fins och	-18	146
fint	-293	-269
fint barne	22	159
fint sa	-185	-134
fira jul	29	195
fira*	148	170
firat	22	159
firat min	22	159
first were	188	13
fisk	205	-59
fisk hals	175	5
fisk*	-258	-255
fiske flyte	-191	-162
fiske*	-191	-162
fisken	-191	-162
fit	218	-22
fit and	218	-22
fiti*	251	16
fitin*	251	16
fiting	251	16
five	265	50
five minut	257	43
fixa	-118	96
fixa det	5	176
fixa tid	-226	-190
fixa*	14	259
fixat	6	198
fixat alt	9	179
fjal*	181	-68
fjalt*	207	25
fjaltu*	207	25
fjalture*	207	25
fjalturen	207	25
fjalv*	-170	-155
fjalva*	-170	-155
fjalvand*	-170	-155
fjalvandringen	-170	-155
fjard gange	-127	-166
fjard*	-127	-166
fjarde	-127	-166
fjol	-325	-304
fjol hon	-151	-166
fjol nu	-202	-183
fjol och	-187	-200
fjor*	161	257
fjort handl	8	183
fjort jag	88	-46
fjort*	161	257
fjorto*	161	257
fjorton	142	161
fjortona*	8	183
fjortonarings	8	183
flac*	168	-106
flack	-281	-288
flack i	-184	-172
flack overa	168	35
flack pa	121	-47
flack sex	218	28
flack*	326	18
flacka*	232	-51
flackar	149	-77
flackarn*	180	19
flackarna	180	19
flacki*	229	76
flackig	229	76
flaga*	192	26
flagar	192	26
flagn*	-160	-174
flagna*	-160	-174
flagnar	-160	-174
flam*	321	30
flama up	193	40
flama*	193	40
flamad*	193	40
flamade	193	40
flami pa	191	67
flami*	219	41
flamig	219	41
flamt fast	140	-32
flamt och	194	10
flamt*	223	-9
flamta*	223	-9
flamtar	223	-9
flan*	-233	-156
flank*	-233	-156
flanke*	-233	-156
flanken	-233	-156
flasa benen	163	23
flasa i	160	-4
flasa som	269	69
flasa*	329	72
flasar	329	72
flase orkar	-143	-139
flase*	-143	-139
flasen	-143	-139
flasi efter	-142	-131
flasi*	-157	-156
flasig	-157	-156
flask jag	0	192
flask langr	-203	-209
flask med	271	57
flask vin	192	-2
flaska	279	233
flaska*	-35	-160
flaskan	-35	-160
flasko*	0	192
flaskor	0	192
fler den	-140	-142
fler*	-182	-179
flera	-182	-179
flera ar	-352	-335
flera gange	-384	-169
flera manad	-117	51
flera nater	-144	-167
flera prata	-179	-168
flera sekun	264	76
flera stota	259	82
flick biter	50	145
flick har	-9	-102
flick papa	-157	-174
flick ryckt	166	-2
flick sager	-2	164
flick skote	-212	-140
flick slar	99	337
flick spark	39	258
flicka	-178	-107
flicka*	196	200
flickan	196	200
flickvan*	-113	114
flickvanen	25	319
flickvans	-157	-174
flik	-199	-163
flik pa	-199	-163
flime som	-116	-114
flip*	62	-131
flipe my	182	-7
flipe*	182	-7
fliped	182	-7
flit	16	398
flit det	-33	122
flit efter	8	170
flit for	34	255
flod*	133	32
flode a	133	32
flode*	133	32
floder	133	32
flog	356	-11
flog av	199	5
flog bakat	155	11
flog in	229	15
flog over	159	47
floo*	424	-38
floor	424	-38
floor unres	145	-5
flop*	270	41
flopy	270	41
flopy and	185	5
flug*	264	50
flugs*	255	42
flugsv*	255	42
flugsvam*	255	42
flugsvamp	272	44
fly fran	-142	-149
flyg	-255	-227
flyg*	-171	-259
flyga	-160	-65
flyga behov	-178	-202
flyge bada	-126	-119
flyge*	-278	-330
flyget	-263	-314
flygp*	-241	-198
flygpl*	-241	-198
flygplan*	-241	-198
flygplanet	-241	-198
flygr vil	-188	-156
flygr*	152	-115
flygra*	-216	-240
flygrad	-188	-156
flygrads*	-124	-181
flygradsla	-124	-181
flygre*	225	-12
flygresa*	258	17
flygresan	258	17
flyt*	-370	-307
flyta	-181	-260
flyta fins	-125	-162
flyta ger	-142	-197
flyta hemif	-49	144
flyta til	-236	-286
flyta*	-238	-96
flytad*	-168	-157
flytade	-168	-157
flytan*	-198	-184
flytande	-198	-184
flytar	-277	-201
flyte men	-161	-207
flyte pa	-191	-162
flyte runt	-171	-127
flyte*	-242	-271
flyten	-91	-205
flyter	-259	-203
flytn fran	-180	-173
flytn nar	-159	-121
flytn skaka	199	58
flytn*	-183	-279
flytni*	-183	-279
flytning	-84	-173
flytning*	-245	-253
foam	246	13
fod	-3	152
fod av	-3	152
foda	-91	-151
fode	219	182
fode for	202	196
fode*	81	-55
fodel har	-158	-171
fodel pa	-191	-225
fodel*	-267	-102
fodels*	-267	-102
fodelseb*	-158	-171
fodelsebevis	-158	-171
fodelsem*	-275	-293
fodelsemarke	-220	-229
fodelsemarket	-165	-189
foder	368	42
foder hema	260	23
foder nu	246	-24
foder typ	203	31
fodse och	191	25
fogl*	-283	-229
foglo i	-216	-186
foglo*	-283	-229
foglos*	-283	-229
foglosni*	-283	-229
foglosning	-283	-229
fol	436	12
fol fran	352	9
fol i	180	-24
fol ihop	59	-93
fol nerfo	157	-9
fol over	219	3
fol rakt	178	50
fol slog	129	46
folj*	19	304
folja	-79	116
folja papa	-10	210
folja up	-170	-174
folje efter	99	319
folje*	111	353
foljer	111	353
folk framf	-18	172
folk har	-157	-205
folk i	112	-33
folk och	-7	213
folk pa	62	159
folk*	-196	-177
folks*	-196	-177
folksa*	-196	-177
folksaml*	-196	-177
folksamlingar	-196	-177
fons*	235	247
fonst med	-43	170
fonst*	235	247
fonste*	201	175
fonster	201	175
fonstr*	133	175
fonstret	133	175
font*	315	52
fonta bukta	252	26
fonta*	315	52
fontan*	315	52
fontanel	191	20
fontanel*	275	40
fontanelen	275	40
food gets	-166	-176
foot is	188	13
fopa*	-144	-148
fopat ger	-144	-148
fopat*	-144	-148
fopato*	-144	-148
fopatofl*	-144	-148
fopatoflor	-144	-148
for	38	206
for air	354	11
for ala	66	227
for aldre	-157	-205
for alerg	-125	-149
for alt	13	348
for altid	132	502
for andra	177	62
for ankor	-136	-149
for arsko	-99	-132
for askan	-228	-255
for att	79	390
for behan	37	179
for bloda	50	256
for blodp	-189	-212
for blodt	-266	-247
for brost	159	-26
for brot	-195	-262
for co	223	27
for covid	-165	-135
for da	164	-9
for dag	161	25
for days	-294	-288
for dem	-218	-83
for det	2	219
for doden	-178	-202
for doter	-159	-151
for egen	42	297
for en	378	80
for ena	216	28
for evigt	64	253
for famil	17	206
for flyge	-176	-267
for fora	-185	-174
for forst	24	166
for ful	1	236
for good	4	195
for got	21	272
for handl	13	194
for hard	-223	-174
for hart	49	177
for hela	155	-36
for hiv	-167	-168
for hjalp	-257	-207
for hjart	-209	-194
for hogt	-231	-246
for hojde	-237	-254
for hon	173	151
for honom	10	216
for i	-143	-138
for inskr	-141	-119
for jag	204	142
for klamy	-213	-210
for kolox	259	23
for kontr	-145	-125
for korko	-207	-175
for lange	-285	-363
for lite	-193	-243
for livfo	-76	-117
for losni	-183	-29
for lungi	-240	-234
for manga	334	5
for me	-3	252
for mig	176	206
for min	-57	127
for mina	58	176
for minst	-6	180
for mit	96	191
for my	-251	-165
for mycke	-274	-233
for nagon	38	205
for nagot	-149	-161
for nalar	-149	-207
for ogat	212	19
for ont	8	262
for orat	-393	-346
for overg	6	171
for overv	-193	-198
for pacem	-226	-190
for papa	7	331
for preve	-191	-212
for psyko	19	217
for rol	17	154
for sa	-236	-268
for sent	-284	-217
for sex	238	51
for sit	161	77
for six	168	1
for skola	-183	-203
for skuld	-5	142
for somne	-152	-239
for spind	-188	-240
for spira	-178	-178
for sprut	-294	-341
for stor	157	41
for stora	-71	81
for the	190	282
for three	-256	-202
for tidig	161	214
for tio	150	199
for two	-186	-251
for ukrai	-186	-130
for ultra	-164	-128
for vad	73	270
for vanst	173	52
for vapen	-175	-179
for varje	196	167
for vaten	-203	-192
for work	-169	-184
fora aret	-409	-385
fora infar	174	24
fora naten	181	19
fora somar	-247	-241
fora*	-228	50
forad kaner	-150	-152
foral fins	-158	-170
foral for	36	163
foral slar	73	207
foral*	-47	178
forald*	-60	145
foralder	-222	-286
foraldra*	-18	110
foraldrar	97	298
foralt*	36	163
foraltid	36	163
forb*	75	188
forbe*	-246	-229
forber*	-246	-229
forbered	-246	-229
forbl for	50	256
forbl*	50	256
forblo*	50	256
forbloda	50	256
forc*	23	253
force himse	-8	164
force*	1	195
forced	1	195
fore*	-449	-476
forf*	24	168
forfo*	24	168
forfol*	24	168
forg*	251	191
forga och	-139	-172
forga pig	-161	-116
forga tar	215	41
forgi hans	7	154
forgi honom	-44	241
forgi jag	-48	148
forgi mig	47	174
forgi*	254	219
forgif*	254	219
forgifta	40	196
forgifta*	275	188
forgiftad	284	165
forgiftat	7	154
forh*	-321	-318
forha for	-223	-174
forha*	-228	-180
forhar*	-223	-174
forhardn*	-223	-174
forhardnad	-223	-174
fork*	-234	-325
forky gick	-195	-170
forky och	-194	-154
forky pa	-134	-152
forky*	-234	-325
forkyl*	-234	-325
forkyld	-86	-226
forkylni*	-314	-323
forkylning	-193	-230
forkylningar	-141	-166
forkylningen	-251	-253
forla av	-228	-237
forla fel	-294	-281
forla for	61	209
forla fran	245	3
forla i	293	89
forla pa	324	63
forla sager	-165	-173
forla sedan	-194	-156
forla tror	175	19
forla trot	-164	-159
forlam*	163	75
forlamad	210	116
forlaman*	-164	-159
forlamande	-164	-159
forlamat	141	37
forlamni*	206	79
forlamning	206	79
forlat	-253	24
forlo alt	34	177
forlo for	-183	-29
forlo med	-178	-197
forlo och	-7	142
forlo*	-252	-1
forlor*	-39	176
forlorat	34	177
forlos*	-273	-100
forlosni*	-273	-100
forlosningen	-183	-29
forlosningsdepresion	-241	-129
formi det	139	33
formi hon	-177	-193
formi i	139	4
formi men	-51	135
formidan	-177	-193
forn*	-230	-202
forny adren	-141	-105
forny mina	-110	-195
forny mit	181	200
forny recep	-237	-215
forny*	-230	-202
fornya	-226	-197
forp*	68	178
forpa sedan	68	178
forpa*	68	178
forpac*	68	178
forpackn*	68	178
forpackningen	68	178
forr	128	30
forr blir	128	30
forsa blod	177	-2
forsa for	-231	-240
forsa om	35	211
forsa vaten	144	0
forsakringen	179	197
forsakringskasan	-257	-315
forsakringspengarna	-5	254
forsar	384	47
forsk for	-178	-195
forsk*	-269	-273
forsko*	-258	-243
forskola*	-131	-169
forskolan	-131	-169
forskole*	-236	-225
forskoleinskolning	-236	-225
forso bli	-167	-136
forso igar	-8	175
forso igen	-123	60
forso stopa	-2	216
forso stryp	258	16
forso*	98	147
forsok*	98	147
forsoka	-8	175
forsoker	147	-144
forsokt	43	169
forsokte	-83	199
forst alas	22	302
forst barn	-176	-180
forst barne	-256	-224
forst dos	173	50
forst hans	-192	-195
forst hos	-208	-212
forst ingen	163	7
forst man	-138	-175
forst men	165	47
forst nu	100	45
forst table	185	42
forst timen	-194	-147
forsta	-220	-293
forsta*	214	141
forstar	214	141
forsto*	-226	29
forstopa*	-235	-224
forstopad	-235	-224
forstopn*	-208	-212
forstopning	-208	-212
forstor	-72	193
forsv direk	-178	-161
forsv efter	-56	-180
forsv for	109	251
forsv fran	37	189
forsv i	173	-31
forsv igen	193	-28
forsv med	217	52
forsv som	169	17
forsv talet	169	36
forsv til	-119	-137
forsvi*	217	206
forsvina	77	305
forsvine*	188	83
forsviner	188	83
forsvu*	-269	-263
forsvune*	-140	-143
forsvunen	-140	-143
forsvuni*	-218	-213
forsvunit	-218	-213
fort barne	40	295
fort bjork	-181	-162
fort han	208	-66
fort nasa	209	81
fort o	183	39
fort och	118	165
fort som	-1	155
fort vi	33	249
fort*	176	216
forta nar	-186	-154
fortf lever	18	226
fortf lite	-163	-118
fortf ont	-284	-286
fortf under	93	-68
forts andas	-33	177
forts rina	166	47
forts*	157	140
fortsa*	157	140
fortsate*	260	34
fortsater	260	34
forut a	-225	-237
forut nej	43	269
forut nu	-188	-167
forut och	153	26
forv*	170	-4
forva da	-199	-158
forva mit	134	50
forva*	-79	-154
forvar*	-79	-154
forvarka*	-199	-158
forvarkar	-199	-158
forvarni*	241	95
forvarning	241	95
forvi och	229	89
forvi*	251	62
forvir*	251	62
forvirad	245	59
fost*	185	-25
foste sedan	198	43
foste*	244	47
foster*	244	47
fosteror*	198	43
fosterorelser	198	43
fot	219	15
fot barn	291	274
fot efter	-198	-186
fot for	10	194
fot kan	-140	-133
fot mycke	-154	-128
fot ont	-202	-188
fot siter	167	2
fot stick	271	6
fot synas	274	15
fotb*	-231	-368
fotbo bara	178	50
fotbo i	-238	-197
fotbo ont	-202	-227
fotbo*	-231	-368
fotbol	-323	-281
fotbol*	-82	-280
fotbolen	-246	-250
fotbolsl*	-202	-227
fotbolslaget	-202	-227
fote*	-320	-388
foten als	133	31
foten ar	-213	-216
foten bla	-187	-166
foten den	158	46
foten hange	160	22
foten har	198	37
foten i	293	18
foten igar	-177	-165
foten lite	-123	-93
foten men	15	188
foten nar	-207	-221
foten nu	173	67
foten pa	-206	-190
foten som	-114	-99
foter	-300	-390
foter efter	-180	-170
foter flack	218	28
foter i	-165	-132
foter nar	-256	-251
foter sveta	-165	-147
foter*	-159	-272
fotern*	-157	-274
foterna	-157	-274
fots*	-280	-278
fotsv efter	-154	-145
fotsv*	-280	-278
fotsva*	-280	-278
fotsvamp	-280	-278
fotv*	-41	-175
fotva*	-41	-175
fotvar*	-41	-175
fotvard	-41	-175
foun*	293	218
found	293	218
found a	-21	250
found him	145	-5
found my	151	-77
frad*	229	-4
fradg han	160	-8
fradg runt	195	5
fradg*	229	-4
fradga	201	2
fradga*	160	-8
fradgar	160	-8
fraga anda	-158	-153
fraga av	-86	-159
fraga bara	-266	-268
fraga det	-106	-168
fraga efter	37	179
fraga fins	59	213
fraga for	8	188
fraga hela	199	6
fraga hur	43	163
fraga ja	84	117
fraga klamy	-144	-156
fraga mest	69	179
fraga om	-149	-266
fraga vad	-8	179
fragad*	43	163
fragade	43	163
frago och	120	33
frak*	178	-35
frakt*	178	-35
fraktu*	178	-35
fraktur	214	5
fram	241	219
fram bosan	13	214
fram emot	-181	-131
fram et	161	20
fram morsa	-30	119
fram nagra	100	-53
fram orden	213	-24
fram tanda	-33	141
fram*	123	206
frama huvud	189	16
frama vid	144	-38
framat*	231	-42
framatlu*	209	-35
framatlutad	209	-35
frame	-138	130
frame under	-202	-188
framf busen	-10	218
framf mig	153	251
framf os	204	-50
framf taget	-5	176
framf*	233	243
framfo*	233	243
framfor	233	243
frams*	-91	-136
framsi*	-91	-136
framsida*	-91	-136
framsidan	-91	-136
framt bara	7	178
framt nu	-114	-158
framt*	-247	-212
framtid	7	178
framtids*	-129	-177
framtidsfulmakt	-129	-177
fran	207	115
fran ala	22	199
fran alt	-4	280
fran apote	-204	-137
fran bajsa	-198	-184
fran benet	167	-11
fran blomk	-194	-222
fran bron	-9	214
fran brost	164	31
fran bryga	-194	-150
fran cykel	-108	-132
fran dokto	-105	-145
fran eleme	-149	-33
fran fonst	189	-26
fran forsa	-189	-200
fran grane	-168	-260
fran halse	225	-10
fran haste	200	16
fran hog	192	17
fran hogsp	234	35
fran hylan	-149	-177
fran i	-241	-228
fran jobet	-8	168
fran jorde	37	189
fran krig	-142	-149
fran kuden	155	7
fran ladut	141	14
fran lagre	114	13
fran madra	-174	-159
fran midja	245	3
fran nasan	-144	-167
fran natet	-8	160
fran parke	5	170
fran penis	-259	-263
fran psyk	14	230
fran radio	5	198
fran sange	86	-61
fran sjate	5	183
fran sjukh	-240	-225
fran sofan	-221	-189
fran sport	-190	-203
fran stan	-153	-165
fran tak	195	8
fran taket	265	99
fran tandk	137	-53
fran tandl	-153	-127
fran thail	223	4
fran tramp	204	63
fran tredj	155	-11
fran ugnen	-177	-116
fran*	170	5
franv*	170	5
franva*	170	5
franvara*	170	5
franvarande	170	5
frat*	341	18
frats*	293	15
fratsk*	293	15
fratskad*	293	15
fratskada	293	15
fred*	-80	185
freda ar	47	314
freda barne	-155	-122
freda ja	9	179
freda men	148	9
freda min	-124	-181
freda nu	112	5
freda*	-80	185
fredag	-72	194
fria	-19	233
frid*	-302	-162
frie*	56	252
frien says	-45	154
frien surfa	136	-16
frien texte	-18	120
frien*	56	252
friend	113	280
frik*	-183	-243
friko hur	-183	-225
friko*	-183	-243
frikor*	-183	-243
frikort	-183	-243
fris*	-313	-430
frisk	-398	-440
frisk far	-184	-133
frisk i	-161	-143
frisk och	-135	-232
frisk ur	-188	-114
frisk*	-226	-132
friskt	-215	-179
friv*	-176	-213
frivi*	-176	-213
frivil*	-176	-213
frivilig*	-176	-213
friviligt	-176	-213
from his	153	14
from my	-258	-246
from polen	-167	-146
from sprea	-206	-181
from the	70	-147
fros	-310	-266
fros om	-161	-159
fros til	-27	142
fros*	416	87
frosa	416	87
frosa kisar	-285	-199
frosa och	242	2
frosa skaka	155	-11
fru ar	228	87
fru bebis	161	21
fru fick	227	3
fru gick	-5	158
fru glome	-132	-148
fru gravi	215	45
fru har	-102	103
fru i	-1	155
fru jag	63	198
fru och	-1	237
fru prata	164	31
fru skule	54	187
fru slar	68	280
fru slog	-243	-278
fru som	22	141
fru stira	-42	207
fruga sager	-204	-167
fruk*	148	-149
fruko iblan	-237	-238
fruko och	189	19
fruko orden	139	50
fruko*	-40	-242
frukos*	-40	-242
frukost	-47	-204
frukoste*	-21	-174
frukosten	-21	-174
frukt	169	31
frukt blodt	204	47
frukt dalig	179	-1
frukt huvud	214	64
frukt om	169	31
frukt*	222	9
frukta*	364	98
fruktans*	364	98
fruktansvart	335	77
fruktansvert	-169	-151
fruktk*	-245	-198
fruktkar*	-245	-198
fruktkarna	-245	-198
frun	57	208
frun ar	-36	-209
frun det	53	197
frun sager	-177	-158
frun slog	32	184
frus*	-258	-294
fruse pulse	146	67
fruse skuld	-206	-200
fruse*	-252	-260
frusen	-252	-260
frys*	287	40
frysa	-72	102
frysa ihjal	-5	158
fryse #	173	28
fryse jag	112	5
fryse jamt	-181	-179
fryse sa	253	8
fryse*	205	-47
fryser	205	-47
ful	279	299
ful a	-22	163
ful av	184	51
ful for	1	236
ful i	-168	-189
ful kompi	121	3
ful men	172	-16
fula	-167	-200
fula av	193	40
fula ut	-297	-244
fult	-147	-28
fund*	5	158
funde alvar	51	224
funde pa	14	143
funde*	5	158
funder*	5	158
funderar	-3	85
fung*	74	-125
funge en	213	70
funge fint	-201	-130
funge kvino	-182	-173
funge mar	162	29
funge nalox	-196	-172
funge*	74	-125
funger*	74	-125
fungera	331	103
fungerar	-119	-215
funi*	28	152
funit*	28	152
funits	28	152
funk*	-234	-238
funka apen	-242	-240
funka det	198	50
funky	-164	-166
fy	-196	-184
fy fan	-196	-184
fyla	-129	-294
fyla*	-235	-222
fylas	-235	-222
fylde	-158	-153
fylde sexti	-158	-153
fyler femti	30	198
fyler man	-151	-162
fyra	40	-185
fyra ar	-192	-173
fyra av	-245	-229
fyra da	6	151
fyra for	192	-21
fyra gange	311	28
fyra nater	15	164
fyra pa	203	14
fyra varje	-357	-325
fyra*	-233	-284
fyrh*	167	3
fyrhj och	167	3
fyrhj*	167	3
fyrhju*	167	3
fyrhjuli*	167	3
fyrhjulingen	167	3
fyrti gange	220	65
fyrti kan	-174	-194
fyrv*	218	32
fyrve explo	218	32
fyrve*	218	32
fyrver*	218	32
fyrverke*	218	32
fyrverkeri	218	32
fysi*	-142	-156
fysio*	-116	-150
fysiot*	-116	-150
fysioter*	-116	-150
fysioterapeut	-116	-150
ga	-82	184
ga bort	69	179
ga fran	141	-20
ga hem	48	321
ga i	-226	-282
ga inan	22	169
ga lang	-141	-165
ga men	-262	-231
ga ner	-220	-19
ga pa	-305	-352
ga rygon	-177	-174
ga up	-240	-208
ga upfor	185	8
ga ut	-51	380
gafe*	238	17
gafel i	184	21
gafel ramla	132	30
gafel*	238	17
gafeln	238	17
gala*	-203	-215
galan i	-179	-178
galan*	-179	-178
galanf*	-179	-178
galanfal	-179	-178
gale*	-385	-324
galen i	60	156
galer	-361	-322
galer aven	16	206
galer mig	-247	-249
galer min	-292	-318
galer mit	100	285
galer som	-129	-156
galg*	231	30
galgr tva	231	30
galgr*	231	30
galgro*	231	30
galgront	231	30
gali*	231	5
galim*	231	5
galima*	231	5
galimati*	231	5
galimatias	231	5
gals*	-305	-249
galst hitad	-132	-140
galst ont	-174	-144
galst*	-305	-249
galste*	-305	-249
galsten	-262	-230
galt	242	107
galt och	173	-3
gama*	181	33
gamal	96	-78
gamal #	249	48
gamal alder	-185	-216
gamal ingen	-23	191
gamal kafe	219	49
gamal man	159	15
gamal manis	-171	-190
gamal medic	-174	-181
gamal och	-188	-68
gamal tapad	147	55
gamal ut	-228	-207
gaml*	55	-184
gamla	51	-189
gamla ar	-244	-276
gamla doter	250	19
gamla eksem	-122	-130
gamla far	183	39
gamla medic	-122	-163
gamla morfi	-160	-166
gang	152	197
gang ar	186	86
gang av	-217	-167
gang dor	29	228
gang dorar	-188	-172
gang hur	41	234
gang i	14	-170
gang ingen	-248	-226
gang jag	-233	-256
gang och	148	246
gang pa	226	1
gang sist	-10	210
gang somna	23	167
gang*	178	241
gange #	147	33
gange efter	129	10
gange for	170	22
gange idag	175	-6
gange ikval	163	-10
gange inat	-196	-179
gange jag	23	282
gange men	172	209
gange och	218	134
gange om	-227	-221
gange pa	180	143
gange per	-214	-203
gange sa	177	24
gange sedan	308	88
gange sist	16	178
gange varje	-137	-144
gange vi	-6	205
gange*	178	241
gangen	15	262
gapa	-264	-45
gapa det	1	176
gapa*	-25	215
gapar	-25	215
gapar men	-29	193
gaps*	-194	-198
gapsk*	-194	-198
gapskr*	-194	-198
gapskrat*	-194	-198
gapskratade	-194	-198
gar a	-160	-166
gar bara	53	180
gar batre	-179	-178
gar bort	245	22
gar bra	-268	-224
gar bredb	272	24
gar brot	35	151
gar det	-405	-329
gar fardt	160	48
gar hon	-2	164
gar idag	118	42
gar in	281	15
gar ingen	-170	-190
gar jag	24	250
gar knapt	167	28
gar kval	327	15
gar leker	-204	-151
gar magsj	-192	-180
gar man	-164	-137
gar mar	-141	-139
gar morse	176	11
gar mot	10	196
gar naken	-30	149
gar ner	124	231
gar nu	296	88
gar och	170	141
gar over	-230	-18
gar pa	-215	38
gar runt	130	228
gar snaba	55	157
gar up	-275	-233
gar upfor	158	10
gar ut	-113	-206
gara*	115	382
garag han	210	-16
garag huvud	188	-90
garag med	-54	126
garag*	115	382
garage	-27	211
garage*	176	308
garaget	176	308
gard*	118	210
garde and	167	-5
garde nar	58	176
garde och	-223	-236
garde*	6	241
garder*	-115	176
garderob	-13	235
gardi for	173	54
gardi runt	256	11
gardi samti	133	56
gardi*	161	-45
gardin	185	63
gardinen	256	11
gardiner*	-202	-172
gardinera	-202	-172
garn*	-208	-34
garna	-208	-34
garna do	66	176
garna far	27	176
garna stors	68	178
garna trafa	-157	-205
gas	195	299
gas i	-1	160
gas och	200	9
gasa	27	282
gasa ihjal	27	282
gase*	-364	-309
gaser	-364	-309
gaser gar	-189	-175
gaser i	-236	-210
gaso*	176	52
gasol	172	38
gasol explo	172	38
gasp*	30	-158
gaspa hela	-215	-210
gaspa*	-206	-203
gaspar	-206	-203
gaspi for	308	26
gaspi*	308	26
gaspin*	308	26
gasping	308	26
gast*	-204	-214
gastd*	-181	-132
gastdi*	-181	-132
gastdial*	-181	-132
gastdialysera	-181	-132
gasv*	155	52
gasva stat	155	52
gasva*	155	52
gasvar*	155	52
gasvarma*	155	52
gasvarmaren	155	52
gat	37	-56
gat i	-37	-230
gat ner	208	90
gat och	178	-46
gat over	189	1
gat up	-217	-224
gat ut	-259	-245
gatan hopas	47	177
gav	-81	-203
gav adren	208	28
gav blod	-326	-265
gav farmo	175	38
gav mig	-286	-203
gav stot	163	-10
gave	84	283
gave birth	-19	173
gave my	164	-3
gay	73	207
ge	-137	199
ge blod	-211	-215
ge brost	-264	-233
ge medic	-160	-179
ge mig	53	294
ge sig	-20	184
ge up	22	293
geer	20	240
geer op	20	240
gega	-194	-206
gega fran	-194	-206
genom	-159	58
genom aren	81	228
genom byxor	190	-22
genom cytos	164	19
genom fonst	-24	198
genom hande	268	45
genom isen	388	42
genom krope	194	59
genom munen	-280	-273
genom nasan	-533	-371
genom och	158	11
genom ogat	239	16
genom saker	-181	-155
genom vagen	19	217
genom venti	-1	160
genom*	367	56
genomb*	308	24
genomblo*	205	21
genomblota	205	21
genombor*	239	16
genomborade	239	16
genomg*	164	19
genomgar	164	19
gent*	-235	-220
gente*	-235	-220
gentes*	-235	-220
gentest	-235	-220
ger	-322	18
ger elsto	-149	-140
ger hard	-194	-191
ger honom	-8	135
ger hosta	-200	-200
ger hunde	33	212
ger mig	-269	-277
ger ont	-144	-148
ger up	26	306
ger yrsel	-149	-144
get a	-334	-333
get ar	-187	-180
get bort	17	312
get car	-156	-139
get flera	259	82
get mig	216	242
get my	-236	-195
get nycke	-28	104
get up	-261	-213
getin hela	139	64
getin och	231	10
getin pa	-175	-137
getin stack	-183	-172
geting*	308	56
getingja*	215	29
getingjavel	215	29
gets stuck	-166	-176
geva*	11	365
gevar i	-13	263
gevar ur	-50	89
gevar*	-5	333
gevare*	-5	333
gevaret	-5	333
ghb	139	8
ghb andas	125	-25
gick bokst	-128	-141
gick det	181	19
gick fran	-8	180
gick hem	-15	288
gick i	-174	-194
gick in	-31	311
gick ner	-283	-127
gick och	279	38
gick over	-169	-293
gick preci	213	-1
gick rakt	65	-139
gick sonde	34	-147
gick til	110	215
gick upfor	134	7
gick ut	-58	143
gift	-7	201
gift sa	-20	133
gift*	-13	208
gifta	128	409
gifta bort	77	213
gifta mig	54	304
gifta sa	64	239
gifti att	-152	-170
gifti medel	-156	-153
gifti och	1	198
gifti svamp	251	42
giftig	160	172
giftig*	-215	-225
giftiga	-156	-153
giftigt	-152	-170
giftin*	-297	-286
giftinfo*	-297	-286
giftinformationscentralen	-220	-208
gikt	-120	-188
gikt i	-225	-204
gikt*	-236	-247
gipse ar	-281	-241
gipse och	179	45
give*	88	202
givin away	-24	138
gjor*	-5	265
gjord abort	-226	-192
gjord blama	2	187
gjord det	13	381
gjord glast	180	19
gjord han	48	178
gjord saker	43	169
gjord slut	-242	-282
gjord*	-66	190
gjorde	-66	190
gjort	22	210
gjort det	-12	161
gjort heiml	229	-12
gjort ila	-24	152
gjort jag	43	205
gjort mig	6	167
gjort mit	-8	195
gjort sa	-120	-144
glad	-517	-487
glad anars	-248	-255
glad att	-225	-248
glad igen	-272	-257
glad*	-201	23
glada	-158	-159
glada igen	-158	-159
glada om	-8	237
glada*	-8	237
gladar*	-8	237
gladare	-8	237
gladj*	-256	-269
gladje	-256	-269
glas	-126	-270
glas i	207	41
glas mot	225	73
glas och	-242	-249
glas ser	-194	-147
glas*	-60	-284
glasb haha	-186	-207
glasb*	-17	-183
glasba*	-186	-207
glasbare*	-186	-207
glasbaren	-186	-207
glasbi*	159	35
glasbit	159	35
glasd bula	-261	-222
glasd gick	149	-2
glasd*	-63	-174
glasdo*	-63	-174
glasdor	-261	-222
glasdore*	149	-2
glasdoren	149	-2
glase*	286	50
glaset	244	35
glaso ger	-240	-219
glaso och	67	305
glaso*	-357	-270
glasog*	-357	-270
glasogon	-280	-183
glasogon*	-251	-231
glasogonen	-190	-169
glast och	180	19
glast*	180	19
glaste*	180	19
glastest*	180	19
glastestet	180	19
glip*	-239	-207
glipa*	-239	-207
glipar	-239	-207
glod*	253	67
glodh efter	141	12
glodh*	253	67
glodhe*	253	67
glodhet	253	67
glom	-221	-218
glom det	-221	-218
glom*	-467	-568
glomd en	-187	-178
glomd om	-164	-151
glomd ta	-203	-220
glomd table	-179	-173
glomd*	-361	-408
glomde	-361	-408
glome alt	-132	-148
glome hur	189	43
glome iblan	-139	-172
glome namn	-168	-217
glome*	-251	-351
glomer	-251	-351
glomt	-282	-296
glomt kafet	-164	-147
glomt p	-181	-172
glut*	-218	-207
glute*	-218	-207
gluten*	-218	-207
glutenin*	-218	-207
glutenintolerans	-218	-207
glyk*	149	-32
glyko i	149	-32
glyko katen	149	-32
glyko*	149	-32
glykol	149	-32
gnal*	-366	-342
gnale*	-268	-249
gnaler	-268	-249
gnali men	-187	-162
gnali och	-177	-191
gnali*	-242	-239
gnalig	-177	-191
gnalig*	-187	-162
gnaligt	-168	-138
gnid*	-212	-139
gnide sig	-212	-139
gnide*	-212	-139
gnider	-212	-139
gnisl han	160	15
gnisl tande	-169	-195
gnug*	101	-44
gnuga sig	101	-44
gnuga*	101	-44
gnugat	101	-44
gnyr	270	25
gnyr bara	144	24
gnyr vid	161	18
go back	-236	-220
go down	-34	-207
go numb	-168	-170
go on	-5	211
god	-58	174
god dag	154	32
god jul	-226	-245
god nat	-68	229
godi*	70	-175
godis	70	-175
godis i	242	11
godis ilama	-232	-202
godis jamt	-194	-225
goes	-295	-288
goin*	126	230
going	126	230
going #	185	-51
going blue	173	15
going to	151	365
golf*	-238	-210
golfe*	-238	-210
golfen	-238	-210
golv*	171	20
golva av	-166	-153
golva*	-166	-153
golvad	-166	-153
golve	-143	-138
golve ar	231	31
golve han	162	-50
golve hela	-220	-213
golve hon	140	-55
golve jag	207	24
golve med	189	16
golve o	128	-29
golve och	286	23
golve sen	118	-12
golve tryck	211	78
golve vanst	149	-2
golve*	239	72
golvet	239	72
gome*	77	201
gomen av	-120	-144
gomer	31	248
gomer mig	-6	200
gomer sig	5	171
gomt	9	232
gomt table	21	204
gone numb	245	15
good*	28	375
goodb leter	20	137
goodb*	28	375
goodby*	28	375
goodbye	6	280
goodbyes	14	228
goog*	-205	-33
googl for	-165	-159
googl hur	24	277
googl symto	-104	-161
googl*	-205	-33
googla*	-186	-70
googlar	-259	-302
googlat	24	277
gor att	-32	125
gor av	9	190
gor for	8	262
gor gifti	-220	-208
gor han	151	-11
gor hande	-185	-169
gor hene	-1	192
gor hlr	228	95
gor honom	-6	180
gor ila	33	210
gor jag	312	308
gor man	-235	-283
gor mig	-298	-234
gor nar	-20	130
gor ni	-144	-185
gor och	39	171
gor pa	-170	-132
gor sa	385	312
gor saker	25	274
gor sex	35	221
gor sjukt	-191	-223
gor slut	84	266
gor sma	170	5
gor vare	118	-34
gora	189	489
gora det	152	555
gora et	-145	-192
gora gente	-210	-209
gora han	208	-10
gora hjalp	-24	125
gora hjart	-145	-168
gora mer	7	154
gora mig	-12	179
gora min	207	184
gora mina	33	174
gora mot	60	206
gora nagot	246	33
gora nat	-67	145
gora om	38	198
gora ont	-16	168
gora proce	1	166
gora sak	8	168
gora saker	62	203
gora slut	49	198
gora test	-221	-196
gora up	-41	180
gors	-147	-111
gors ultra	-147	-111
got an	-119	-82
got efter	-145	-139
got om	-9	229
got the	-28	146
got vis	-121	-146
gout	-136	-157
gout again	-136	-157
gpr	194	35
gpr snet	194	35
gps	22	185
gps pa	22	185
gra	249	-43
gra i	292	9
gra star	-251	-231
graa	171	32
graa han	171	32
grab*	332	18
grabl runt	244	2
grabl*	315	36
grabla	244	2
grable*	198	29
grablek	198	29
grad*	244	0
grada och	101	-44
grada*	101	-44
gradas*	101	-44
gradaski*	101	-44
gradaskig	101	-44
grade ar	-215	-178
grade feber	-27	-175
grade och	190	-41
grade tor	146	1
grade varme	13	174
grade*	232	21
grader	376	-10
grana bebis	-159	-146
grana spela	-186	-217
granarna*	-163	-180
granarnas	-163	-180
grand heart	177	14
grand*	193	-87
grandp*	176	25
grandpas	162	10
grane dog	-148	-195
grane doren	9	202
grane hotar	-170	-213
grane hund	-258	-233
grane igar	-148	-186
grane liger	97	-82
grane lyhor	-168	-260
grane pa	66	256
grane pumpa	-1	160
grane sat	-4	240
grane ska	12	134
grane skick	25	252
grane skrik	-20	173
grane som	151	-26
grane ta	7	158
grane table	232	3
granen	-2	272
granen*	18	-192
granens	18	-192
granh vi	-168	-141
granh*	-168	-141
granhu*	-168	-141
granhuse*	-168	-141
granhuset	-168	-141
grape til	-176	-151
grape*	-194	-171
grapef*	-194	-171
grapefru*	-194	-171
grapefrukt	-194	-171
gras*	233	-68
grase kliar	-156	-114
grase och	197	-15
grask*	319	52
graskl*	319	52
grasklip*	319	52
graskliparen	319	52
grat direk	-219	-169
grat just	-176	-196
grat och	186	247
grat*	-188	-158
grata hon	-198	-231
grata iblan	-114	-172
grate #	-141	-183
grate av	-218	-218
grate deras	28	197
grate ena	183	53
grate fast	146	67
grate for	58	176
grate lat	-134	-167
grate men	-205	-261
grate nat	-151	-114
grate om	167	32
grate slar	-6	172
grate som	174	28
grate*	-201	-214
grater	-201	-214
grav*	-71	-204
grava lax	-195	-192
grava*	-195	-192
gravad	-195	-192
gravd	226	27
gravd fram	182	6
gravd v	226	27
gravd*	182	6
gravde*	182	6
gravdes	182	6
grave*	26	274
graven	26	274
gravi #	124	-20
gravi blodn	196	34
gravi fol	181	74
gravi fora	-300	-207
gravi hela	-193	-164
gravi i	-54	-202
gravi jateo	181	80
gravi kliar	-154	-116
gravi om	-182	-176
gravi ont	213	70
gravi sen	-167	-136
gravi svima	359	143
gravi*	-139	-246
gravid	-116	-231
gravid*	-177	-199
gravida	-195	-171
graviditetstest	151	35
gravt i	190	90
gravt*	190	90
gravte*	190	90
gravtest	190	90
grej*	95	123
greje*	95	123
grejer	195	210
gren	255	31
gren i	207	15
grey	270	-11
grey and	230	-22
grila i	207	44
grila*	212	38
grilat	207	44
grile rodna	-175	-163
gris	-259	-249
gris hande	187	27
gris pa	-248	-197
gris skar	-157	-137
gris varje	-146	-137
gron*	13	-177
grona	-242	-189
grona bajse	-211	-180
grons glad	-155	-149
grons*	-329	-303
gronsa*	-329	-303
gronsake*	-329	-303
gronsaker	-329	-303
gront	327	83
gront fem	263	59
grot	182	-15
grot han	163	17
grot i	132	-14
grot nar	-153	-105
grot*	223	61
groti*	223	61
grotig*	196	39
grotigt	196	39
grou*	-179	-210
group	-213	-245
grub*	-19	-191
gruba	194	35
gruba har	194	35
grubl*	-242	-263
grubla*	-224	-221
grublar	-224	-221
grun*	248	186
grund	32	194
grund av	32	194
grunt	220	52
grunt vaten	220	52
grup	-157	-205
grup for	-157	-205
grup*	7	291
grupc kansk	22	182
grupc*	4	233
grupch*	4	233
grupchat*	30	195
grupchaten	30	195
grus	-308	-286
grus i	-308	-286
grym*	160	-22
grymt sen	162	6
grymt*	160	-22
grymta*	160	-22
grymtat	162	6
gube*	27	-181
guben	27	-181
guben ser	206	33
guben siter	128	-29
gubh*	-195	-178
gubhe har	-195	-178
gubhe*	-195	-178
gubhel*	-195	-178
gubhelve*	-195	-178
gubhelvetet	-195	-178
gud	-187	99
gud sa	-272	-307
gud sager	-7	157
gud sagt	17	187
gud vad	-200	-192
gul	-239	-237
gul gega	-194	-206
gular for	137	-6
gular*	137	-6
gulare	137	-6
gulb*	218	13
gulbl bebis	218	13
gulbl*	218	13
gulble*	218	13
gulblek	218	13
gult	-390	-332
gult slem	-280	-241
gult ur	-151	-116
gun brit	93	-68
gunk*	-169	-153
gunky	-169	-153
gunky and	-169	-153
gurgl ater	-198	-124
gurgl pa	156	37
gurgland*	156	37
gurglande	156	37
gurglar	-198	-124
gymet jag	-175	-161
gymet och	230	45
gymn*	-241	-253
gymna aren	-136	-162
gymna*	-241	-253
gymnas*	-241	-253
gymnasie*	-241	-253
gymnasiet	-164	-193
gymp*	-249	-218
gympa iblan	-203	-133
gympa*	-249	-218
gympan	-249	-218
ha	-372	-318
ha dem	-152	-170
ha dodsb	-113	-182
ha dodsh	56	248
ha dot	0	195
ha droga	-30	161
ha egen	48	168
ha et	44	-122
ha fat	207	-57
ha fatat	45	214
ha flask	-203	-209
ha hal	-157	-151
ha halso	-181	-185
ha hjalp	-188	-254
ha hostm	213	95
ha husla	-147	-151
ha intyg	-180	-265
ha komit	-148	-191
ha konsj	-120	-173
ha kopia	-276	-263
ha kryck	-142	-197
ha legat	-156	-114
ha lugn	55	278
ha lyft	-201	-183
ha malat	-178	-195
ha mer	-1	157
ha nagon	-179	-200
ha nagot	-188	-156
ha nat	-194	-229
ha ordni	-135	-223
ha penga	74	173
ha rad	-189	-303
ha samta	-178	-224
ha sex	51	216
ha sin	-3	198
ha skota	-148	-149
ha slagi	-203	-219
ha somnt	-186	-217
ha sovit	-259	-256
ha vorte	-216	-224
hack*	-111	-135
hacka lok	-111	-135
hacka*	-111	-135
hackad*	-111	-135
hackade	-111	-135
had	-258	-322
had a	-113	-183
hade	-447	-230
hade bloda	-175	-188
hade branm	-4	158
hade diabe	-158	-128
hade en	-153	-144
hade et	-203	8
hade feber	-152	-130
hade grot	160	-12
hade haft	39	128
hade havan	-190	-163
hade hjarn	-182	-160
hade legat	-220	-213
hade ont	-243	-225
hade oskyd	-135	-189
hade san	-180	-139
hade sjalv	-125	-162
hade skito	-217	-195
hade snara	-51	135
hade snore	256	11
hade table	7	233
hade velat	3	197
haft det	-114	-152
haft feber	-281	-245
haft halsb	-181	-154
haft hjart	153	26
haft hosta	151	-11
haft i	-213	-185
haft mina	247	44
haft prop	134	26
haft strok	-175	-119
haft tva	-295	-245
hage*	209	191
hagel	218	2
hagel i	218	2
haha	-824	-844
haha for	-192	-195
haha hes	-168	-189
haha hur	-239	-266
haha litet	-237	-225
haha men	-235	-265
haha nej	-117	-164
haha nu	-212	-177
haha okej	-210	-202
hair	160	-13
hakaa	-6	230
hakaa vaimo	-7	154
hakan	46	-151
hakan dregl	198	29
hakan har	-199	-163
hakan mot	142	49
hakan ner	132	57
hal	-96	-201
hal i	-173	-72
hal men	-291	-262
hal nar	-113	-141
hala	19	-175
hala andan	-197	-177
hala brand	-187	-179
hala i	268	70
hala kafek	163	17
hala kol	-194	-147
hala mig	201	154
hala sig	253	37
hala tat	218	64
hala ut	21	153
hala*	-164	-205
halar	-164	-205
hald*	178	40
halde	178	40
halde amoni	178	40
hale*	132	-73
halen nar	47	177
halen svule	249	81
halen varje	-165	-212
haler	93	-101
haler andan	-134	-102
haler fast	-54	270
haler gafel	165	54
haler hande	97	-20
haler i	193	25
haler mig	-123	38
haler pa	60	-214
haler sig	104	-101
haler telef	-163	-159
halet i	100	-53
half an	248	26
half way	-166	-176
hali*	174	31
halit	174	31
halit pa	174	31
halka pa	-211	-180
hals svuln	187	51
hals trang	175	5
halsa	-125	-15
halsa mama	30	164
halsa min	47	199
halsa pa	-179	-148
halsb efter	-220	-225
halsb i	-181	-154
halsb*	-163	-240
halsbr*	-155	-241
halsbran*	-155	-241
halsbrana	-149	-236
halse av	-174	-191
halse bla	341	11
halse det	186	20
halse en	164	14
halse haha	-254	-178
halse hosta	-141	-106
halse jag	47	290
halse kanas	253	10
halse men	-385	-91
halse nu	159	22
halse o	157	35
halse och	-32	-167
halse roste	265	21
halse sen	99	-16
halse snors	213	15
halse svuln	144	3
halse tils	215	-4
halse tjock	230	8
halse vi	99	-78
halse*	136	-25
halsen	148	-14
halsf tror	-191	-144
halsf*	-228	-179
halsfl*	-228	-179
halsflus	-228	-179
halsg dras	157	-5
halsg och	256	36
halsg*	69	-92
halsgr*	69	-92
halsgrop*	69	-92
halsgropen	69	-92
halsm med	-185	-163
halsn	-27	-159
halsn far	183	6
halsn sen	-221	-211
halso och	-278	-247
halso sedan	-151	-132
halso*	-440	-486
halsoc*	-149	-166
halsocen*	-149	-166
halsocentralen	-149	-166
halsok*	-192	-201
halsokon*	-192	-201
halsokontrol	-192	-201
halson*	-296	-250
halsont	-296	-250
halsop*	-203	-226
halsopro*	-203	-226
halsoprov	-203	-226
halsos*	-181	-185
halsosam*	-181	-185
halsosamtal	-181	-185
halsp och	134	-7
halsp*	-73	-228
halspo*	-269	-271
halspore	-269	-271
halspu*	134	-7
halspuls*	134	-7
halspulsadern	134	-7
halt up	20	169
halt*	-114	-242
halta*	-114	-242
haltar	-114	-242
halu*	-73	158
halua	42	348
halua elaa	13	167
halua enaa	21	241
halua kuola	88	265
halua perua	-213	-227
halua uusia	-123	-144
halua varat	-223	-245
halua*	-236	-23
haluai*	-187	-51
haluaisi*	-187	-51
haluaisin	-187	-51
haluan	-181	-42
halv	342	33
halv ansik	231	14
halv liter	180	58
halv open	182	-15
halv*	299	2
halva	364	48
halva ansik	137	34
halva benet	178	48
halva hande	171	3
halva haret	-233	-190
halva krope	263	48
halva munen	196	8
halva rumet	247	-30
halva synfa	163	43
halva*	-166	-162
halvar	-270	-210
halvl*	-156	-120
halvle*	-156	-120
halvlek	-156	-120
halvs forla	175	19
halvs*	175	19
halvsi*	175	19
halvside*	175	19
halvsides	175	19
halvt	-210	-180
halvt ar	-178	-159
halvt sedan	173	50
halvt*	298	61
halvti*	298	61
halvtime	287	56
hamar bla	-154	-162
hamar*	157	197
hamas*	-125	-139
hamasl*	-125	-139
hamaslaa*	-125	-139
hamaslaakarile	-125	-139
hamta han	-9	157
hamta rep	-14	143
hamta ut	-189	-192
hamtat	-12	162
han	215	293
han aka	-181	-155
han ala	-1	157
han aldel	216	71
han ar	68	-103
han at	-118	-250
han ater	-326	-347
han banka	-15	226
han bara	-39	-221
han blev	308	-6
han borja	255	15
han borta	131	-11
han boxad	13	272
han det	48	178
han dodad	29	195
han dor	291	18
han drar	232	17
han drick	35	244
han drog	-87	88
han e	19	-165
han eler	31	183
han famil	48	129
han far	-200	-224
han fastn	231	39
han fat	-172	-123
han forso	258	16
han fryse	187	50
han gick	156	10
han gjord	23	350
han glad	-264	-270
han gnale	-157	-144
han gor	215	329
han gravd	182	6
han haler	192	19
han har	335	346
han hatar	-224	-191
han hela	228	51
han hol	87	330
han hor	-192	-141
han hosta	186	58
han hota	-14	217
han hotar	36	178
han kans	211	28
han kasta	-46	213
han kipar	304	30
han kliar	-162	-188
han kniv	17	199
han knufa	-34	225
han knula	17	162
han kolar	4	253
han komer	-4	238
han kor	-4	206
han kora	-205	-187
han kouri	237	16
han krakt	131	4
han kramp	308	40
han krave	10	213
han krosa	67	305
han la	-171	-71
han later	237	64
han leker	-172	-114
han ler	210	51
han liger	204	-52
han mar	323	9
han maste	41	210
han matar	28	218
han men	-7	208
han mork	151	-11
han musar	-152	-168
han nu	27	155
han och	-125	-210
han on	311	19
han onska	-24	121
han orkar	206	22
han over	-3	190
han pa	98	350
han pakot	-9	180
han prata	220	-27
han puckl	15	241
han putad	73	337
han rakna	-4	148
han rokte	-50	172
han sa	13	199
han sager	243	78
han sar	14	321
han sat	-313	-330
han sate	-208	-227
han sater	22	185
han ser	-145	-128
han sikta	16	148
han siter	83	265
han ska	-153	153
han skaka	245	14
han skick	34	254
han skrat	-156	-195
han skule	123	155
han sla	7	299
han slagi	172	38
han slagm	10	219
han slape	-181	-173
han slar	-205	-85
han slock	178	-5
han slog	-131	290
han sluta	274	112
han snark	20	-202
han som	120	323
han somna	-148	-170
han spark	30	407
han spota	121	173
han star	-1	301
han stopa	-18	166
han strup	-28	155
han stypt	4	241
han svald	175	61
han svara	276	87
han ta	38	155
han tapad	219	39
han tar	33	168
han titar	50	143
han tog	253	272
han trode	275	25
han tryck	20	177
han tva	35	151
han tving	78	297
han upeha	151	-11
han vakna	397	62
han var	263	183
han vet	7	182
han vred	13	194
han vride	190	2
hand	219	248
hand ar	-185	-136
hand avsli	221	-7
hand drick	165	54
hand for	184	35
hand fran	22	199
hand i	-154	47
hand och	203	-1
hand om	-23	322
hand sen	148	-35
hand tor	-196	-186
handa pa	-139	-165
handb kan	-141	-126
handb*	-261	-222
handbo*	-261	-222
handbol	-212	-181
hande ar	249	33
hande asa	-18	166
hande bara	-186	-222
hande blev	279	89
hande borta	164	58
hande de	-177	-166
hande djupt	-211	-195
hande fortf	27	217
hande funka	64	201
hande glasb	187	27
hande glome	189	43
hande huden	176	36
hande igar	-184	-170
hande lite	-178	-198
hande med	34	152
hande och	283	38
hande pa	-441	-388
hande pirar	-162	-146
hande sen	100	45
hande somna	-248	-266
hande stelf	207	30
hande stor	-212	-155
hande svuln	279	69
hande tora	-185	-169
hande varad	132	30
hander	-1	310
handf ar	209	28
handf nu	98	8
handf*	303	34
handfa*	235	12
handfate*	235	12
handfatet	235	12
handfl*	201	17
handflat*	201	17
handflatorna	269	59
handl a	-160	-166
handl efter	-162	-145
handl han	13	194
handl hon	-43	176
handl men	-187	-148
handl mycke	207	41
handl om	-178	-191
handl omar	-188	-157
handl pa	130	-53
handl som	-165	-114
handl svule	-203	-163
handl vi	173	12
handle*	105	-104
handled	-231	-204
handlede*	192	-28
handleden	72	-154
handleder	8	183
handlederna	198	89
handledn*	-164	-191
handledning	-164	-191
hands	-104	137
hands are	182	-7
hands aroun	-17	197
hands blev	166	24
hands gor	-185	-169
hands tingl	-242	-219
hands*	-184	-225
handsp*	-185	-169
handspri*	-185	-169
handsprit	-185	-169
handst*	166	24
handstil*	166	24
handstilen	166	24
handsv*	-165	-172
handsvet	-165	-172
handu efter	167	0
handu genom	158	11
handu redan	149	-2
handu*	213	7
handuk*	282	17
handukar	240	14
handuken	161	2
hang*	274	-15
hanga	5	235
hanga mig	-2	200
hanga sig	-24	229
hanga*	216	-26
hangan*	216	-26
hangande	216	-26
hangb plast	-187	-169
hangb*	-187	-169
hangbr*	-187	-169
hangbros*	-187	-169
hangbrost	-187	-169
hangd i	251	38
hangd sig	154	1
hangd*	308	34
hangde	308	34
hange at	100	-53
hange bara	223	-2
hange efter	224	21
hange en	-132	-109
hange i	282	59
hange med	114	-69
hange munen	257	50
hange pa	-140	98
hange sig	-199	142
hange som	186	3
hange tvat	-152	-161
hange up	-229	-173
hange ut	118	-70
hangt	154	-213
hangt sig	82	-232
hangt up	206	-8
hans	148	254
hans agode	6	167
hans blod	23	239
hans insul	-47	141
hans lakar	-82	109
hans liv	-192	-195
hans mat	7	154
hans mor	163	7
hans snop	5	155
hant forut	-162	-146
hant fraga	199	6
hant*	-136	-177
hante det	-136	-177
hante*	-136	-177
hanter*	-136	-177
hanterar	-136	-177
hape*	-35	-198
hapen with	-166	-176
hapen*	-282	-281
hapene*	-166	-176
hapened	-166	-176
hapy	-209	-184
hapy and	-170	-154
har ala	181	63
har andat	200	21
har andni	256	39
har anges	-124	85
har anore	-195	-174
har antli	15	170
har ar	168	260
har armen	134	-7
har astma	-177	-254
har atit	219	-133
har av	-138	-140
har besta	93	344
har bet	25	293
har bipol	-193	-250
har blaa	3	280
har blade	-7	158
har blama	-59	154
har blaso	-195	-150
har blat	2	264
har blivi	137	-34
har blivt	-162	-128
har blod	15	222
har bloda	208	61
har blodt	-160	-179
har borja	16	369
har brans	178	-8
har brant	42	183
har bruti	-141	87
har brutn	0	238
har byt	-105	188
har cance	20	-204
har covid	190	49
har demen	-200	-158
har det	-236	-192
har diabe	56	-139
har diare	-343	-282
har dot	-131	32
har druck	155	232
har dukat	11	203
har eksem	-197	-211
har eldat	203	47
har epile	21	-166
har etari	177	62
har famil	-127	-168
har fanta	10	162
har fasta	-133	-123
har fastn	204	62
har fat	245	-53
har feber	-114	-329
har filma	43	193
har finge	-70	114
har firat	22	159
har fixat	9	179
har flime	181	19
har flyta	-149	-163
har foglo	-171	-135
har forgi	7	154
har forky	-193	-202
har forlo	-7	142
har forso	43	169
har forsv	-218	-213
har fot	1	223
har gat	113	-23
har gevar	-48	191
har gjort	119	172
har gomt	21	203
har googl	43	255
har haft	-4	-139
har halit	174	31
har halsb	-187	-198
har halso	-210	-233
har halt	20	169
har hamta	-12	162
har han	128	-134
har hangt	20	-252
har hans	-47	141
har hejda	36	154
har hela	-126	-111
har hema	92	233
har hicka	-313	-242
har hog	247	52
har hon	201	6
har hosta	-390	-314
har hotat	20	222
har huset	-91	-136
har huvud	307	60
har i	-42	185
har jag	128	205
har jatek	172	13
har jateo	204	76
har jates	202	30
har ju	-9	229
har kand	-168	-115
har karlk	141	10
har katet	223	89
har klani	-164	-137
har knapt	118	42
har knark	193	-16
har kniv	-129	99
har knive	-29	163
har knuti	7	196
har kol	-126	-190
har kolat	-76	135
har kolik	-201	-195
har komer	-156	-171
har komit	-171	-46
har kompi	-171	-259
har kopt	63	482
har kraft	-203	-189
har krakt	491	163
har kvar	-146	-126
har lagt	-89	184
har lakt	-311	-272
har lamna	-129	45
har langa	13	174
har lart	6	151
har last	-53	145
har legat	304	217
har letat	57	200
har levt	50	241
har lista	7	195
har ljugi	5	239
har los	-246	-247
har lungi	123	49
har lust	-26	248
har manad	-140	-142
har mansf	-195	-178
har marke	25	215
har mat	-140	-202
har med	343	101
har migra	-116	-114
har mist	-127	-168
har mit	31	155
har mjal	-247	-268
har mycke	148	167
har nasbl	158	11
har ni	-406	-483
har nu	243	-6
har ny	-170	-179
har ocksa	219	53
har opet	-254	-285
har ordna	46	179
har oroni	-145	-139
har outha	143	24
har ovat	26	167
har petat	292	70
har piler	10	157
har plane	51	220
har preci	156	-4
har prost	193	88
har prova	-247	-270
har rader	-9	211
har rakat	-199	-163
har rakna	60	347
har ramla	184	132
har rat	29	216
har redan	27	254
har repet	-13	135
har rispa	-2	175
har roda	-193	-219
har rolsp	-210	-200
har ropat	155	-35
har ryckt	150	-18
har sa	318	130
har sagt	-99	241
har salt	11	254
har saman	-153	-115
har samla	-38	253
har san	174	20
har sar	-24	159
har sat	403	292
har sedan	-162	-277
har sen	-122	-107
har separ	-117	-139
har sjalv	64	365
har skick	-10	180
har skriv	24	361
har skuri	254	109
har skyda	38	169
har sluta	286	231
har socke	-164	-184
har sokt	13	230
har somna	20	169
har spara	29	242
har spira	242	59
har sprit	-2	272
har spruc	296	105
har spyt	102	-44
har stalt	12	209
har stana	182	52
har stod	-170	-235
har stot	233	-9
har stryp	6	173
har sutit	122	192
har svalt	482	45
har svamp	-312	-268
har svara	-277	-290
har svart	-42	-376
har svima	185	-6
har svino	181	16
har tafsa	36	164
har tagit	242	64
har tandv	-204	-185
har tanka	45	340
har tapat	-294	-229
har tatue	-159	-149
har tejpa	-31	163
har tgit	234	15
har tid	-159	-134
har tor	-208	-180
har tora	169	38
har tryck	263	46
har tugat	226	30
har tva	-206	-232
har typ	169	31
har upeha	-177	-158
har utsla	-274	-255
har valt	13	245
har vaner	-133	-186
har vark	-111	-115
har varst	118	54
har vatni	191	46
har vaxt	-158	-139
har vecka	-123	61
har vist	19	205
har vita	-235	-179
har vridi	291	47
hara*	-138	-140
harav har	-138	-140
harav*	-138	-140
haravf*	-138	-140
haravfal	-138	-140
hard	102	-81
hard and	-158	-129
hard avfor	-154	-154
hard i	-245	-231
hard mage	-194	-191
hard nad	-223	-174
hard nu	174	40
hard och	269	97
hard sen	179	45
hard som	256	78
hard sveta	168	41
hare*	-316	-228
haret	-316	-228
haret faler	-162	-150
haret han	-232	-242
haret over	48	359
haret trila	-193	-164
haret vaxer	-233	-190
hari*	29	252
harif i	7	198
harif*	29	252
harifr*	29	252
harifran	29	252
harl*	-184	-172
harlo flack	-184	-172
harlo*	-184	-172
harlos	-184	-172
harmin*	19	165
harming	19	165
hart	-294	-80
hart bajs	-255	-233
hart han	-34	224
hart har	220	59
hart i	-238	-100
hart igar	28	165
has been	169	216
has drope	151	35
has gone	239	21
has had	-175	-136
has hicup	-170	-154
has it	-168	-133
has pain	176	11
hasnt slept	13	217
hast	15	-168
hast har	-201	-195
hast i	278	49
hast spark	111	-36
hast tramp	-224	-182
hast*	14	-178
haste har	-192	-198
haste och	145	10
hasti hur	-164	-171
hata	-24	130
hata min	-24	130
hata*	-215	-118
hatar	-215	-118
hatar bebis	25	181
hatar manda	-178	-188
hatar mit	-193	-204
hate*	167	96
hates	167	96
hates me	-11	160
hates the	166	2
hav	-312	-148
hav sa	-168	-165
hav vorte	-255	-283
hava*	-190	-163
havan*	-190	-163
havand*	-190	-163
havandes*	-190	-163
havandeskapsforgiftning	-190	-163
have	-309	-25
have a	-293	-63
have bad	-211	-193
have copd	-126	-159
have every	36	154
have fever	136	-11
have nothi	83	244
have the	30	297
have*	211	193
haven felt	244	66
haven*	211	193
havent	211	193
havi*	324	131
havin a	199	-82
havin thoug	16	200
havin*	276	134
having	276	134
hay	-271	-261
hay fever	-271	-261
he	255	340
he broke	3	182
he choke	38	175
he cries	-158	-129
he fel	237	-27
he force	1	195
he have	136	-11
he hits	40	250
he is	308	117
he pushe	-1	125
he put	-17	197
he raped	21	157
he was	-8	301
head and	167	51
head explo	-206	-181
head is	-174	-172
head*	93	-106
heada of	220	29
heada*	119	-94
headac*	119	-94
headache	176	-64
heari aids	-154	-157
heari*	-154	-157
hearin*	-154	-157
hearing	-154	-157
hears	29	240
hears voice	29	240
heart is	185	-51
heart pils	217	170
heart since	-131	-120
heart stope	-216	-207
heart*	-217	-217
heartb*	-217	-217
heartbur*	-217	-217
heartburn	-217	-217
heav*	181	205
heave*	2	203
heaven	2	203
heavi*	166	3
heavil*	166	3
heavily	166	3
heik*	186	16
heiko*	186	16
heikot*	186	16
heikotaa	186	16
heim*	229	-12
heiml men	229	-12
heiml*	229	-12
heimli*	229	-12
heimlich	229	-12
hej	-172	-99
hej behov	-214	-215
hej da	38	339
hej har	1	176
hej hej	-188	-265
hej igen	-307	-310
hej jag	279	195
hej men	151	-26
hej vil	-261	-298
hejd*	-265	-92
hejda	-265	-92
hejda livet	46	230
hejda pa	-34	245
hejda tack	-220	-263
hejda til	50	253
hel	101	-32
hel and	149	27
hel burk	277	24
hel karta	178	10
hel menin	160	-4
hel nat	-291	-324
hela armen	306	48
hela asken	246	-4
hela avlop	-193	-164
hela barne	173	42
hela benet	182	39
hela brost	290	92
hela burke	171	-1
hela dag	-239	-174
hela dagen	231	-97
hela famil	-196	-170
hela golve	229	30
hela helge	-178	-195
hela huset	10	153
hela insul	172	-32
hela jag	234	83
hela karta	152	-3
hela klase	-149	-166
hela match	-179	-162
hela menin	271	64
hela morgo	217	30
hela naten	306	69
hela rygen	314	37
hela sidan	-110	-139
hela tid	-168	-175
hela under	90	186
hela vanst	157	36
hela vecka	154	179
hela vinte	-198	-162
hele*	98	139
heler	98	139
helg	-269	-156
helg*	-173	83
helge hos	15	222
helge kyler	-133	-166
helge men	-176	-165
helge och	-145	-47
helge vil	-157	-259
helge*	-173	83
helgen	-133	161
helger*	-161	-248
helgerna	-161	-248
help my	255	-6
help*	-223	-17
helps	-229	-26
helre an	-7	174
helre ar	-22	203
helre fran	2	135
hels*	-218	-154
helst	-218	-154
helst det	-157	-89
helt	284	-14
helt borta	159	-34
helt bra	135	12
helt doda	-185	-180
helt fel	167	-19
helt livlo	211	23
helt mjuk	212	29
helt och	141	29
helt ok	-227	-167
helt pa	191	46
helt plots	188	65
helt slap	150	10
helt slapt	246	43
helt slut	-205	-255
helt stil	145	-19
helt svag	218	29
helt vit	201	-18
helt*	-86	-159
helti det	-86	-159
helti*	-86	-159
heltid	-86	-159
helv*	-88	123
helve och	30	236
helve vad	-201	-211
helve*	-88	123
helvet*	-88	123
helvete	-89	131
hem	143	271
hem idag	39	233
hem sjalv	-207	-234
hem snart	-15	182
hem tidig	43	163
hema ar	-210	-226
hema av	-24	143
hema borja	-160	-128
hema de	-4	158
hema fel	22	169
hema for	-6	180
hema gar	-160	-183
hema han	8	124
hema inga	-217	-205
hema ingen	-179	-187
hema jag	-122	-122
hema kan	-172	-141
hema mar	-196	-145
hema med	-69	-177
hema over	17	189
hema sa	-8	199
hema sen	-141	-137
hema vi	177	214
hemet behov	-147	-168
hemi*	-49	144
hemif gor	27	252
hemif*	-49	144
hemifr*	-49	144
hemifran	-49	144
heml*	-25	268
hemla grata	-114	-172
hemla men	-204	-186
hemla*	-135	-2
hemlan*	-135	-2
hemland	-204	-186
hemli lek	57	194
hemli*	116	372
hemlig	57	194
hemlig*	79	308
hemliga	79	308
hemlo*	-168	-158
hemlos*	-168	-158
hemlosa	-168	-158
hemo*	-183	-242
hemor*	-183	-242
hemoro*	-183	-242
hemorojd*	-136	-197
hemorojder	-288	-257
hems*	-177	-207
hemsj laga	-169	-184
hemsj*	-246	-261
hemsju*	-246	-261
hemsjukv*	-246	-261
hemsjukvarden	-215	-202
hemsk a	149	10
hemtj klame	-8	135
hemtj nyper	-33	277
hemtjanst	-128	-140
hemtjanstkilen	3	163
hene	239	494
hene att	145	123
hene det	46	197
hene feber	228	8
hene fran	-47	135
hene hart	28	165
hene i	130	167
hene ila	-1	192
hene nu	97	198
hene pa	-124	19
hene*	49	422
henes	49	422
henes armar	-8	135
henes ben	163	-15
henes kile	-13	159
henes lar	5	171
henes man	-28	120
henes mun	9	153
henes pas	-24	143
heng*	340	-3
hengi kunol	150	13
hengi*	311	-13
hengit*	311	-13
hengita	186	14
hengitaa	283	37
hengitam*	223	24
hengitamaan	150	13
hengitaminen	154	9
henk*	309	57
henke*	309	57
henkea	309	57
her	338	348
her neck	139	2
her right	81	-38
her shoul	176	11
hera*	254	253
heraa	229	186
herat*	23	203
herata	23	203
here*	-187	-186
hereg vad	-148	-141
hereg*	-187	-186
heregu*	-187	-186
heregud	-187	-186
hes been	236	158
hes choki	281	37
hes efter	-349	-322
hes fine	-218	-218
hes gaspi	210	16
hes kraks	223	89
hes nu	195	54
hes outsi	-11	203
hes prick	145	17
hes sen	-286	-274
hes shaki	240	20
het	69	-156
het hud	146	1
het kafe	-177	-166
het och	162	66
het som	155	7
het te	155	45
hete gafel	132	30
hete*	-243	-249
heter	-243	-249
heter et	-185	-157
hi	213	46
hi jag	155	57
hi och	147	11
hi pa	239	63
hick*	-472	-401
hicka	-405	-326
hicka i	-248	-211
hicka jateo	-230	-201
hicka ofta	-198	-124
hicka*	-248	-239
hickar	-248	-239
hicu*	-301	-277
hicup a	-170	-154
hicup*	-301	-277
hicups	-301	-277
high	140	29
high fever	139	2
hiko*	229	24
hikoi*	229	24
hikoil*	229	24
him	197	294
him on	145	-5
himla	-213	-254
himla mycke	-152	-191
himle jag	69	161
himle sa	-1	155
himle*	12	209
himlen	12	209
hims*	176	202
himse on	-8	164
himse*	176	202
himsel*	176	202
himself	176	202
hind*	13	184
hindr mig	13	184
hindr*	13	184
hindra*	13	184
hindrar	13	184
hip	-168	-209
his	512	315
his arm	188	-20
his face	240	42
his finge	200	9
his hands	-17	197
his head	84	-152
his legs	174	-38
his life	-45	107
his lips	189	28
his stuf	-24	138
hisen fick	-213	-185
hisen vad	203	31
hit	170	128
hit #	191	4
hit by	267	-9
hit his	153	44
hita	176	25
hita orden	176	25
hita*	200	417
hitad	-22	147
hitad av	-132	-140
hitad biten	-174	-152
hitad en	-150	78
hitad et	-24	153
hitad for	16	178
hitad honom	271	-38
hitad mig	165	153
hitad mors	-122	-163
hitad papa	138	-32
hitad rakbl	-23	145
hitad snara	-37	275
hitad tom	176	-23
hitad toma	201	13
hitad*	254	270
hitade	233	269
hitar	-80	242
hitar den	7	179
hitar jag	-209	-233
hitar mig	82	367
hitat mig	38	169
hits	83	390
hits me	79	382
hiv	-167	-168
hive*	195	48
hives	195	48
hjal*	224	178
hjalp	445	352
hjalp ar	-35	132
hjalp att	-127	152
hjalp d	-216	-186
hjalp fins	-165	-201
hjalp fint	-138	-120
hjalp fort	284	-6
hjalp han	131	323
hjalp hon	292	2
hjalp i	-3	278
hjalp jag	66	200
hjalp lite	-201	-143
hjalp mig	250	195
hjalp och	204	23
hjalp*	-248	-153
hjalpa	-47	176
hjalpe*	-352	-218
hjalpen	-249	-193
hjalper	-295	-122
hjalpt	147	4
hjalpt*	-214	-187
hjalpte	-214	-187
hjar*	95	-196
hjarn forut	134	26
hjarn och	227	10
hjarn rent	-122	-118
hjarn ska	-196	-172
hjarn tror	293	28
hjarn*	207	-94
hjarna*	205	3
hjarnan	205	3
hjarnh*	185	-77
hjarnhin*	185	-77
hjarnhineinflamation	185	-77
hjarnt*	-189	-196
hjarntum*	-189	-196
hjarntumor	-189	-196
hjart	-168	-159
hjart ar	-161	-141
hjart att	-154	-139
hjart blode	-317	-239
hjart brast	-188	-154
hjart en	-160	-127
hjart for	-144	-47
hjart forut	153	26
hjart gav	163	-10
hjart har	217	47
hjart hjart	-168	-159
hjart hopa	-180	-174
hjart hopar	34	-131
hjart hur	-182	-166
hjart i	-421	-190
hjart iblan	-350	-264
hjart kan	-263	-219
hjart kand	-158	-107
hjart mar	-182	-124
hjart med	-3	198
hjart men	-149	-130
hjart nar	-195	-135
hjart nasta	-159	-134
hjart nu	138	4
hjart och	250	17
hjart ont	391	112
hjart pa	-335	-326
hjart rehab	-182	-170
hjart rusar	190	31
hjart sa	232	37
hjart sedan	191	25
hjart sen	-241	-195
hjart skena	231	-12
hjart slar	207	-19
hjart snabt	-142	-149
hjart stana	247	36
hjart trost	-180	-158
hjart undra	-153	-150
hjart vid	-252	-241
hjart vilka	-177	-174
hjart*	17	-224
hjarta	-264	-324
hjarta*	137	-84
hjartata*	251	130
hjartatack	251	130
hjarte*	-180	-158
hjarteso*	-180	-158
hjartesorg	-180	-158
hjartfor*	-168	-159
hjartformat	-168	-159
hjarti*	199	-123
hjartinf*	199	-123
hjartinfarkt	303	-41
hjartinfarkten	-182	-124
hjartinfarkter	-303	-254
hjartk*	-226	-213
hjartkla*	-226	-213
hjartklapning	-334	-262
hjartl*	-266	-265
hjartlak*	-230	-212
hjartlakaren	-206	-184
hjartlun*	-145	-168
hjartlungradningskurs	-145	-168
hjartm*	232	170
hjartmed*	322	243
hjartmedicin	238	7
hjartmedicinen	29	227
hjartmediciner	190	49
hjarto*	-195	-184
hjartope*	-195	-184
hjartoperationen	-182	-170
hjartp*	181	54
hjartpil*	181	54
hjartpiler	181	54
hjarts*	-275	-377
hjartsor*	-247	-212
hjartsorg	-247	-212
hjartsto*	-245	-252
hjartstop	-245	-252
hjartsvi*	-152	-236
hjartsvikt	-37	-175
hlet	194	35
hlet konst	194	35
hlr	-75	-175
hlr nu	179	74
hlr pa	-196	-161
ho nej	-161	-145
hocke bara	-122	-118
hocke i	191	28
hocke var	177	20
hockey	-165	-155
hockey*	87	-87
hockeyn	-205	-223
hockeypu*	229	52
hockeypuck	222	41
hoft*	-190	-283
hofte benet	182	44
hofte for	-184	-107
hofte gor	170	52
hofte varke	-202	-166
hofte*	-176	-264
hoften	-176	-264
hog	415	240
hog efter	22	141
hog feber	401	137
hog hojd	192	17
hog men	-152	-129
hog pa	27	212
hog puls	-173	-160
hog til	189	62
hoge*	23	-180
hoger	-1	-194
hoger arm	242	53
hoger ben	172	45
hoger gor	-170	-132
hoger hand	221	-45
hoger i	-125	-120
hoger kna	-314	-284
hoger oga	248	42
hoger ora	-219	-224
hoger ser	154	74
hoger sida	285	63
hoger*	213	31
hogera*	184	13
hogerarm	188	4
hogr*	232	-38
hogra	149	-87
hogra armen	160	13
hogra ben	-167	-162
hogra revbe	-228	-185
hogra sjunk	195	38
hogre	217	66
hogre dos	133	-15
hogre up	170	40
hogsp pa	159	27
hogsp*	234	35
hogspa*	234	35
hogspani*	234	35
hogspaning	181	25
hogspaningen	159	27
hogst	5	170
hogst aren	-123	-149
hogst nu	-134	-184
hogst up	5	170
hogst*	-220	-274
hogsta*	-220	-274
hogstadi*	-220	-274
hogstadiet	-220	-274
hogt	-130	54
hogt blodt	161	54
hogt han	-56	170
hogt racke	25	184
hogt sen	-211	-156
hogt socke	226	89
hogt up	220	85
hojd	192	17
hojd*	-237	-254
hojde*	-237	-254
hojder	-237	-254
hol	-136	193
hol andan	-179	-162
hol fast	49	396
hol hande	9	153
hol jag	39	154
hol knive	-18	224
hol mig	-18	166
hol om	179	12
hol pa	-239	-175
hol sig	151	-26
holt*	-141	-176
holte ska	-141	-176
holte*	-141	-176
holter	-141	-176
home	34	241
hon angra	158	34
hon ater	256	26
hon att	33	208
hon bajsa	163	-15
hon bara	232	-48
hon behov	-215	-298
hon blode	46	165
hon bojer	212	16
hon bor	-148	-181
hon bruka	286	2
hon dor	132	-171
hon drar	236	18
hon dumpa	-161	-141
hon dusch	13	174
hon far	142	27
hon fick	89	-129
hon flyga	-184	-133
hon fol	228	17
hon forso	28	206
hon fortj	-70	126
hon fros	-224	-195
hon ga	-199	-161
hon gar	185	115
hon ger	-8	135
hon gick	80	163
hon gjort	7	259
hon gomer	20	230
hon gor	33	208
hon grat	5	170
hon grate	58	176
hon hade	-202	-141
hon haler	193	25
hon hangd	204	15
hon hange	-94	-165
hon har	183	237
hon hjart	-139	-165
hon hog	22	141
hon hon	-96	46
hon horde	181	23
hon i	119	53
hon igen	159	46
hon kal	161	21
hon kan	-76	-153
hon kipar	173	58
hon kisar	-163	-146
hon konst	217	86
hon kramp	278	60
hon lagt	-139	-172
hon lamna	14	162
hon leker	-307	-305
hon liger	207	24
hon mar	27	-147
hon och	199	132
hon ramla	142	198
hon ror	229	-35
hon sa	173	28
hon sager	243	269
hon sate	136	27
hon sjonk	158	28
hon skrat	139	50
hon skrik	100	293
hon slap	166	12
hon slog	-265	-248
hon sludr	149	7
hon snark	194	49
hon snart	5	170
hon sova	228	42
hon sover	226	18
hon sprin	7	195
hon star	-39	257
hon suger	48	190
hon svara	220	43
hon sveta	158	-41
hon svima	174	-2
hon ta	-133	-123
hon tapar	139	50
hon tar	153	184
hon titar	180	3
hon tog	205	18
hon tolv	-139	-116
hon tror	209	28
hon under	-202	-169
hon vagra	13	174
hon vaken	85	35
hon vakna	-169	-198
hon var	-165	-160
hon vaser	166	-36
hon vile	-5	158
hon visad	26	225
hon yrar	178	15
hona*	-306	-281
honan	-306	-281
honan blode	-306	-281
hono*	331	303
honom	331	303
honom ar	190	-60
honom att	-159	-185
honom en	39	154
honom for	-34	224
honom han	204	-19
honom hanga	216	-26
honom hart	-70	114
honom i	305	108
honom jag	-5	221
honom langr	-67	97
honom med	-197	-237
honom men	91	-173
honom nasta	18	163
honom pa	103	235
honom penga	-8	135
honom rasan	-6	180
honom spand	160	15
honom ur	214	-12
honom vid	-136	-149
hop	7	188
hopa for	-9	169
hopa framf	20	197
hopa over	-180	-174
hopa*	-3	341
hopad falsk	-160	-168
hopad fran	-253	-227
hopad hopre	-135	-148
hopad over	-261	-266
hopad*	-356	-309
hopade	-356	-309
hopar	82	250
hopar a	178	50
hopar av	-263	-245
hopar fran	5	183
hopar helre	2	135
hopar i	112	5
hopar idag	-10	261
hopar jag	-8	235
hopar lite	147	-24
hopar over	-262	-268
hopas	124	479
hopas att	6	176
hopas det	50	224
hopas lite	47	177
hopas pa	6	250
hope*	-238	-108
hopet	-238	-108
hopet ar	2	230
hopet om	-180	-265
hopl*	51	164
hoplo fal	51	164
hoplo*	51	164
hoplos*	51	164
hoplost	51	164
hopr*	-135	-148
hopre ont	-135	-148
hopre*	-135	-148
hoprep	-135	-148
hor	-265	284
hor alt	56	306
hor att	41	210
hor dalig	-417	-462
hor dem	27	198
hor dunsa	20	162
hor en	-13	238
hor ingen	-205	-248
hor roste	-34	300
hor som	-199	-168
hora av	36	-144
hora i	-195	-181
hora nar	-179	-168
hora pa	-214	-312
hora vad	12	207
hora varje	9	214
hora*	-214	-312
horap hora	-214	-312
horap*	-214	-312
horapa*	-214	-312
horapara*	-214	-312
horaparat	-235	-183
horaparaten	-94	-240
hord*	-2	-201
horde	16	-172
horde det	181	23
horm*	-269	-177
hormo i	-165	-147
hormo*	-269	-177
hormon*	-269	-177
hormonel*	-212	-140
hormonelt	-212	-140
hormoner	-218	-187
hors	149	230
horse*	-229	-241
horsel*	-229	-241
hort	-192	-180
hort att	-192	-180
hos	-148	-55
hos ana	-136	-148
hos barn	-360	-324
hos barnv	48	190
hos farfa	15	222
hos grane	-74	113
hos hjart	-279	-263
hos honom	54	212
hos kurat	-195	-206
hos mig	-177	37
hos min	-185	-235
hos nyfod	-212	-140
hos papa	57	194
hos sjuar	-146	-154
hos tandr	-140	-228
host	-269	-244
host*	-175	-258
hosta	-268	-263
hosta att	-152	-205
hosta blod	254	72
hosta en	-172	-157
hosta forst	165	47
hosta hela	188	37
hosta i	-312	-216
hosta med	-199	-152
hosta men	-187	-157
hosta mycke	215	61
hosta pa	-184	-204
hosta rosa	316	53
hosta sot	285	53
hosta vil	213	95
hosta*	48	-153
hostan	-85	-188
hostar	266	-49
hostat	-424	-310
hostb*	-238	-226
hostbl*	-238	-226
hostblas*	-238	-226
hostblasor	-238	-226
hoste komer	0	194
hoste och	-148	-167
hoste*	-108	75
hosten	-72	106
hosti*	-173	-146
hostig	-173	-146
hostm blaa	213	95
hostm*	-88	-175
hostme*	-88	-175
hostmedi*	-88	-175
hostmedicin	-88	-175
hota	-14	217
hota mig	-14	217
hota*	-156	62
hotad	-146	-124
hotad av	-179	-203
hotar	-181	-17
hotar att	110	359
hotar hopa	-13	186
hotar med	-252	-302
hotar mig	63	265
hotar mormo	28	131
hotat	20	222
hotat att	14	184
hotat mina	21	146
hote*	27	212
hotel	27	212
hour	259	-57
hour age	-168	-133
hour ago	327	37
how	-233	-79
how do	-363	-396
how many	-104	106
hpa	-16	125
hpa framf	-16	125
hsot*	-191	-180
hsota	-191	-180
hsota o	-191	-180
hud	-235	-193
hud i	-208	-180
hud och	18	156
hud pa	-212	-200
hud snab	176	64
hud yrar	146	1
hude*	170	-44
huden	170	-44
huden ar	297	80
huden feber	181	65
huden han	-157	-144
huden hange	237	22
huden marmo	154	-17
huden med	2	184
huden melan	225	30
huden over	193	78
hudt*	-228	-207
hudte*	-228	-207
hudter*	-228	-207
hudterap*	-228	-207
hudterapeut	-228	-207
hug	-58	-179
hug i	-170	-154
hug orm	-154	-133
hug under	-178	-161
huga	25	375
huga den	-33	188
huga min	5	281
huge*	304	250
hugen	460	44
hugen i	330	13
hugen med	302	-4
huger	-80	157
huger han	-13	156
huger mig	-11	242
huger nar	132	-1
huger til	-228	-233
hugi*	203	-17
hugit	203	-17
hugit mig	159	-10
hugo*	111	-152
hugor bet	325	65
hugor hande	191	53
hugor hug	-154	-133
hugor och	165	37
hugor sag	-182	-152
hugor*	111	-152
hugorm	-39	-209
hugorm*	247	18
hugormar	-154	-133
hugormsb*	308	71
hugormsbet	308	71
huk	-256	-251
humo*	-268	-194
humor*	-212	-203
humorn	-212	-203
hund ar	6	160
hund dog	-190	-186
hund fast	177	51
hund i	216	9
hund nafsa	-189	-168
hund*	-259	-156
hunda ar	9	202
hunda*	9	202
hundar*	9	202
hundarna	9	202
hunde ar	-217	-236
hunde at	-203	-205
hunde bet	325	-31
hunde blev	-289	-233
hunde dog	-245	-250
hunde han	21	134
hunde har	21	153
hunde kramp	-221	-202
hunde nafsa	-163	-214
hunde och	24	217
hunde ocksa	150	-18
hunde som	35	250
hunde svald	-284	-259
hunde til	33	212
hunde*	-198	-95
hunden	-180	-77
hundr och	-185	-216
hundr*	-220	-255
hundra	-220	-255
hune*	-139	-146
hunen	-139	-146
hung*	-292	-259
hungr att	-239	-202
hungr*	-292	-259
hungri*	-292	-259
hungrig	-292	-259
hur	-464	-196
hur anvan	-164	-127
hur barns	-160	-186
hur bokar	-193	-224
hur bra	-167	-203
hur byter	-176	-180
hur det	105	300
hur far	-371	-455
hur farli	-141	-127
hur funge	-70	-194
hur gar	-164	-137
hur gor	-7	-6
hur hogt	25	184
hur jag	99	374
hur kan	-127	-168
hur komer	-153	-163
hur konta	-148	-142
hur lang	-58	167
hur lange	-156	51
hur latsa	-155	-185
hur linda	-158	-161
hur lista	-192	-207
hur logar	-165	-165
hur man	-50	293
hur manga	-216	50
hur mar	-212	-237
hur marke	-199	-289
hur mycke	-156	57
hur nej	15	122
hur och	16	182
hur prata	-257	-298
hur ser	-228	-225
hur skriv	-142	-176
hur sluta	-138	-217
hur snabt	-169	-195
hur stota	-163	-165
hur vet	-183	-225
hurt	32	360
hurt my	35	333
hurt mysel	0	177
hurt someo	1	151
hurti someo	-17	211
hurti*	-10	264
hurtin*	-10	264
hurting	-10	264
hurts	-41	-282
hurts and	205	2
hurts like	149	27
hurts to	-128	-210
hurts when	-267	-283
hus och	-162	-177
hus vid	-163	-196
husb*	187	360
husba beats	36	232
husba clutc	150	-22
husba pushe	3	165
husba snore	-209	-200
husbo sla	16	215
husbo*	16	215
husbon*	16	215
husbonde	16	215
huse*	52	425
huset	52	425
huset det	54	187
huset frun	53	197
huset med	12	203
huset ont	-91	-136
huset rasad	-110	-139
huset sedan	-136	-149
huset snart	34	279
huset vi	10	153
husl*	-147	-151
husla*	-147	-151
huslak*	-147	-151
huslakar*	-147	-151
huslakare	-147	-151
hust*	129	211
hustr dog	-21	228
hustr*	129	211
hustru*	141	230
hustrun	141	230
husv*	211	58
husva*	211	58
husvag*	211	58
husvagne*	166	66
husvagnen	166	66
hutr*	291	-13
hutra	291	-13
hutra och	280	-2
huut*	-7	154
huuto*	-7	154
huutoa	-7	154
huve	-151	-161
huve sen	-202	-172
huvet dunka	-196	-189
huvet i	177	20
huvet sager	21	182
huvud	9	167
huvud aldri	154	50
huvud ar	360	-48
huvud ater	249	64
huvud av	-246	-81
huvud forr	128	30
huvud har	-183	-159
huvud hart	220	59
huvud hela	12	233
huvud iblan	-245	-265
huvud kom	212	19
huvud komer	231	-55
huvud kraks	211	87
huvud lat	-173	-116
huvud lila	245	53
huvud nar	64	175
huvud nu	246	96
huvud och	180	-36
huvud pa	-173	-258
huvud sedan	-277	-210
huvud ser	334	105
huvud skrik	114	13
huvud som	388	140
huvud svima	204	-15
huvud tar	129	46
huvud tror	-275	-244
huvud varje	-229	-222
huvud varst	187	2
huvud vid	223	44
huvude*	185	56
huvudet	185	56
huvudl*	-264	-260
huvudlos	-264	-260
hyla*	-149	-177
hylan	-149	-177
hylan pa	-149	-177
hype*	-306	-308
hyper	-155	-122
hyper det	-162	-146
hyper vad	-155	-122
hyper*	-266	-285
hyperv*	-162	-146
hyperven*	-162	-146
hyperventilerar	-162	-146
hypo	-156	-159
hypo while	-156	-159
hypo*	225	-31
hypok googl	-165	-159
hypok*	-165	-159
hypoko*	-165	-159
hypokond*	-165	-159
hypokondri	-165	-159
hypot*	264	20
hypote*	264	20
hypoterm*	264	20
hypotermi	264	20
hyva	-345	-294
i #	271	222
i afare	-178	-159
i ala	2	222
i alven	-39	173
i an	228	17
i anat	30	233
i andta	-169	-157
i ar	-327	-56
i arata	-337	-311
i arbet	168	41
i arm	162	-1
i armar	286	146
i armba	-226	-196
i armen	248	171
i armve	-198	-194
i avfor	-287	-247
i axel	-152	-161
i axeln	-239	-250
i backa	141	10
i bada	195	-58
i badka	81	209
i bajse	-201	-164
i baten	-152	-189
i bend	-220	-200
i benen	-268	-306
i benet	146	-99
i bihal	-150	-137
i bildo	-163	-121
i bilen	286	343
i bilko	-221	-210
i black	104	-75
i blast	-228	-177
i blod	156	27
i boden	-256	-260
i book	-223	-262
i brost	154	-20
i brsot	256	52
i bruis	-145	-147
i burn	30	226
i byral	-12	168
i cal	-275	-330
i can	213	157
i could	-250	-287
i covid	-177	-207
i cut	80	385
i dacke	-208	-204
i damsu	211	78
i den	-297	-300
i det	-154	-115
i disap	-6	154
i diskb	154	55
i diskm	-139	-172
i do	2	-150
i doter	144	163
i dusch	268	163
i eat	-228	-220
i efter	201	18
i et	202	50
i famne	211	28
i farst	-143	-138
i fart	143	24
i fatol	218	-6
i feel	372	267
i fem	-318	-259
i fingr	-472	-479
i fjol	-325	-304
i flank	-233	-156
i fortf	197	-15
i fotbo	74	-165
i foter	-276	-232
i fruga	224	-3
i garag	176	308
i get	-478	-430
i golve	-80	128
i gomen	-120	-144
i granh	-168	-141
i grase	-281	-197
i grask	271	44
i grave	-10	210
i grunt	178	18
i grupc	30	195
i gymet	179	74
i halsn	-27	-159
i halsp	134	-7
i halva	231	55
i hande	-99	-130
i handl	-152	-260
i har	-101	-121
i haret	-282	-130
i have	-237	88
i helge	-151	49
i hemet	-147	-168
i hemla	-114	-172
i hene	198	18
i het	-235	-228
i himle	-1	155
i hjarn	248	49
i hjart	-192	-145
i hlr	-172	-165
i hocke	-230	-200
i hofte	-380	-336
i hogst	-201	-242
i horap	-174	-117
i humor	-212	-203
i hunde	-252	-281
i hurt	0	177
i huset	-136	-149
i husva	166	66
i huvet	100	215
i ineba	-298	-281
i isen	330	9
i jorde	13	164
i julas	-63	183
i just	248	354
i kaken	195	159
i kalar	20	288
i kalt	-184	24
i kansk	181	19
i kante	-171	-127
i kanyl	204	20
i kasa	-207	-196
i keep	53	371
i kirun	-210	-208
i kisen	215	44
i kiset	-278	-246
i klade	261	4
i klase	-3	223
i klasr	-175	-165
i klima	-194	-208
i klori	178	40
i klyve	205	8
i kna	-168	-165
i knana	-344	-339
i knat	-221	-123
i knave	-190	-164
i know	-172	89
i knt	-174	-177
i kod	10	254
i koket	-136	-195
i koksl	-160	-186
i korid	165	141
i krana	-218	-194
i krope	-386	-281
i kub	-232	-312
i kuden	-213	-250
i kuver	7	179
i kval	213	474
i kyla	-194	-177
i kylan	-278	-195
i kylsk	-47	141
i ladan	-30	164
i lag	-254	-191
i lagen	-132	24
i laret	348	167
i lean	-147	-136
i leken	-193	-202
i lilfi	-210	-185
i lilta	-144	-114
i livet	30	155
i ljums	-210	-187
i ljus	180	3
i look	-166	-165
i lorda	-142	-36
i love	1	244
i lulea	-208	-192
i lungi	-170	-155
i lungo	178	33
i magen	180	23
i maj	-121	37
i manda	-83	-193
i mars	-293	-240
i maski	297	55
i match	150	32
i melan	-182	-215
i menin	241	29
i min	168	390
i mina	-63	95
i minus	195	125
i minut	270	31
i mis	-166	-184
i mista	153	42
i morgo	-30	178
i morkr	-51	-166
i morkt	158	35
i morse	172	-35
i mun	-186	-194
i munen	193	231
i nagra	200	66
i nan	-187	-199
i nasan	-60	-243
i nat	51	309
i natmo	165	-18
i need	-244	-69
i nian	-218	-294
i norbo	-176	-212
i norde	154	26
i ny	-157	-201
i nya	-180	-154
i ogat	105	-259
i ognen	-209	-176
i ogone	129	-75
i ogonl	-195	-152
i olyck	0	195
i omgan	201	8
i orat	-282	-325
i orone	-54	-164
i over	218	48
i ovre	199	34
i ovrig	-217	-212
i paint	-215	-196
i panan	-138	-210
i park	28	171
i pee	-292	-314
i pensi	-154	-187
i persi	229	39
i planb	-155	-159
i plask	166	12
i poole	177	1
i preci	-205	-189
i punge	-168	-257
i rad	-144	-167
i rader	-9	253
i revbe	-186	-168
i rod	-185	-157
i roken	162	31
i rokfy	166	48
i roste	-115	-159
i rulst	27	215
i rumet	-40	374
i rygen	170	-77
i sagen	250	30
i salsk	-195	-181
i sange	-305	-186
i saw	-250	-219
i schac	-161	-221
i senor	160	22
i serie	-139	-165
i sex	225	12
i sig	270	3
i simha	158	28
i simni	-209	-170
i sit	170	9
i sjale	7	202
i sjalv	-127	-168
i skag	-184	-172
i skale	253	61
i skele	206	46
i sko	-202	-188
i skon	-223	-190
i skor	-150	-145
i skorn	-129	-190
i skrac	-32	202
i skrev	276	70
i skyds	-165	-147
i sleep	-161	-160
i slept	-231	-198
i slojd	-191	-228
i smyg	75	269
i snipa	57	194
i snon	263	227
i snore	-149	-138
i snosl	311	19
i socke	210	55
i sofan	-186	-290
i sofbo	-176	-157
i somar	-110	161
i sonen	-11	194
i spele	-212	-209
i spjal	0	147
i stale	234	250
i stan	-163	-161
i stand	-126	94
i stop	-127	-109
i stor	198	29
i stora	-234	-221
i stort	-250	-250
i stota	199	-1
i strom	157	-39
i stuga	243	19
i taget	229	-11
i take	-116	-200
i taket	158	94
i takt	212	60
i talet	219	45
i talte	192	22
i tan	-314	-306
i tand	-157	-151
i tande	-224	-52
i taxin	260	23
i telef	15	202
i temp	294	26
i terap	-241	-269
i threw	149	27
i tid	35	151
i tidni	-200	-242
i timen	146	67
i tinin	166	0
i tio	197	-96
i toale	209	71
i took	219	223
i trade	154	1
i trapa	88	181
i trape	176	-3
i traph	69	214
i trapo	-270	-247
i trapr	204	15
i tre	-174	-182
i tredj	-139	-141
i trosa	-233	-180
i troso	15	222
i tumen	-356	-379
i tunga	-141	-202
i tva	-324	-311
i tvat	-158	-156
i ungef	174	25
i urine	-248	-226
i v	265	111
i vaden	-36	-189
i vagen	-43	242
i vagne	169	60
i valse	231	39
i vanst	385	163
i varas	-260	-256
i vecka	15	-136
i vikt	-441	-425
i vila	-120	-206
i vintr	-232	-226
i walk	-156	-172
i wana	14	288
i want	87	335
i was	-20	238
i wil	12	240
i wnat	9	275
i woke	20	344
i wrote	25	185
i yatzy	-243	-278
ibla*	-159	11
iblan av	147	-24
iblan avlas	-113	-156
iblan i	-178	-125
iblan inhal	-203	-133
iblan jag	-160	-183
iblan kan	-131	-129
iblan men	-172	-147
iblan nar	54	380
iblan nu	-118	-122
iblan om	-163	-240
iblan sen	-251	-273
iblan var	-139	-172
iblan vil	-234	-302
iblan*	-159	11
ibland	-159	11
ibs	-293	-284
ibup*	-284	-243
ibupr with	-189	-164
ibupr*	-284	-243
ibupro*	-284	-243
ibuprofe*	-284	-243
ibuprofen	-284	-243
icd	268	-17
icd har	290	-2
ice	233	-8
id rathe	-183	-192
idag #	-160	-179
idag ar	201	13
idag bruka	-271	-280
idag efter	124	174
idag fast	176	29
idag feber	-136	-117
idag hon	177	62
idag mar	-220	-181
idag pig	-214	-206
idag rusar	147	-24
idag sager	190	49
idag stod	151	-26
idag svara	118	42
if	-280	69
if i	-31	276
if its	-231	-219
if my	-185	-147
if someo	-131	-153
ifal	-16	191
ifra*	-250	-213
ifran	-250	-213
ifre*	48	173
ifred	48	173
igan*	-176	-93
igang	-176	-93
igang med	-149	-172
igar	-119	-11
igar #	-125	-120
igar a	-170	-80
igar ar	18	163
igar att	-25	125
igar borta	-212	-203
igar domna	152	8
igar efter	-289	-245
igar far	-160	-128
igar frivi	-176	-213
igar gick	185	8
igar hade	29	153
igar ingen	-190	-181
igar jag	-189	-225
igar kasta	35	209
igar kval	250	44
igar lite	-129	-116
igar men	99	199
igar nar	-177	-165
igar och	190	274
igar om	-133	-166
igar ont	-187	-148
igar opnad	-67	97
igar ska	-130	-150
igar som	223	57
igar tog	-28	155
igar ungar	113	278
igar v	161	49
igar vecka	198	43
igar vi	-148	-186
igen #	171	32
igen ar	-130	-142
igen direk	193	-28
igen han	139	4
igen helt	141	29
igen hon	128	44
igen igar	113	278
igen jateo	-169	-149
igen lyfte	-149	-140
igen men	174	21
igen mig	104	-120
igen nu	-126	-165
igen nyser	-144	-114
igen os	-6	152
igen sa	152	16
igen sama	-218	-157
igen sen	-163	-187
igen tredj	-317	-340
igen v	-197	-116
igen vad	35	239
igen vare	3	212
igen*	257	17
igeno handu	181	19
igeno isen	152	-4
igeno*	245	7
igenom	245	7
igens tunga	154	60
igens*	154	60
igensv*	154	60
igensvul*	154	60
igensvulna	154	60
igr	-244	-229
ihag et	-175	-168
ihan hyva	-256	-197
ihja*	-202	-42
ihjal	-202	-42
ihjal mig	42	259
ihjal min	-203	-219
ihjal nagon	45	150
ihjal sa	-150	-131
ihop	249	103
ihop efter	184	12
ihop kan	143	38
ihop lakan	7	196
ihop med	31	169
ihop mina	-195	-220
ihop och	128	-44
ihop sacke	-7	151
ikai*	155	26
ikais vauva	155	26
ikais*	155	26
ikaise*	155	26
ikaisela	155	26
ikva*	203	457
ikval	203	457
ikval ar	-124	-153
ikval gor	-6	247
ikval pa	-18	240
ikval sluta	26	215
il	17	246
il hurt	6	207
ila	-50	114
ila for	36	182
ila har	-33	141
ila med	6	167
ila mig	4	235
ila socke	162	29
ila spyr	150	36
ila ur	-285	-273
ilal*	296	60
ilalu flytn	199	58
ilalu*	225	81
ilaluk*	225	81
ilalukta*	225	81
ilaluktande	225	81
ilama ala	150	-18
ilama aldri	143	41
ilama ar	156	67
ilama gravi	-190	-140
ilama kalsv	214	80
ilama lapar	134	40
ilama och	241	62
ilama ont	152	57
ilama pa	-188	-142
ilar	-202	-198
ilta*	13	174
iltan*	13	174
iltana	13	174
im	-31	270
im #	-410	-470
im afrai	24	294
im asham	25	170
im cutin	39	247
im done	-5	318
im dying	-211	-178
im going	155	344
im havin	250	-1
im locke	-11	203
im manag	-166	-184
im on	5	-135
im pregn	248	30
im scare	22	360
im so	36	154
im stand	-18	196
im think	18	166
im vomit	188	33
imon	-30	119
imon har	-30	119
imorg forny	-206	-242
imorg*	-157	61
imorgo*	-157	61
imorgon	-157	61
imors igen	-12	246
imors men	141	36
imors*	229	200
imorse	229	200
imov*	68	178
imova garna	68	178
imova*	68	178
imovan*	68	178
imovane	68	178
impu*	-12	250
impul att	-12	250
impul*	-12	250
impuls*	-12	250
impulser	-18	172
imun*	155	16
imuns och	155	16
imuns*	155	16
imunsa*	155	16
imunsank*	155	16
imunsankt	155	16
in	246	328
in blir	209	81
in chest	169	7
in dem	21	168
in et	292	70
in fingr	0	174
in gamla	-200	-236
in halva	239	32
in hande	-12	271
in heave	2	203
in hela	211	-23
in huden	225	30
in i	276	264
in itchy	-124	-141
in klorg	234	1
in kniva	0	166
in knots	-254	-250
in livin	-21	136
in lugnt	-140	-162
in mage	209	81
in magen	184	12
in med	-265	-250
in mig	-16	284
in one	210	10
in pa	22	243
in quara	-211	-178
in rok	134	27
in spira	-226	-192
in stila	23	167
in the	171	26
in ved	152	2
inan	-136	210
inan alved	-186	-243
inan des	38	144
inan eler	22	169
inan man	72	195
inan mens	-209	-199
inan nagon	96	251
inan nasta	151	-11
inan redov	-102	-149
inan skola	-175	-237
inat batre	-196	-179
inat jag	133	-4
inat men	-217	-195
inbr*	-150	-152
inbro i	-150	-152
inbro*	-150	-152
inbrot	-150	-152
indr*	136	-11
indra under	136	-11
indra*	136	-11
indrag*	136	-11
indragni*	136	-11
indragningar	136	-11
ine for	-130	-152
ine i	239	141
ine pa	16	182
ineba #	181	44
inebandy	-228	-203
inebandyplanen	181	44
iner	-174	-172
iner criti	-174	-172
inet	-7	266
inet leva	-7	266
infa*	298	55
infar*	298	55
infark*	298	55
infarkte*	169	30
infarkten	174	24
infarktk*	241	36
infarktkansla	241	36
infl*	-278	-259
infla nagel	-157	-156
infla*	-157	-156
inflam*	-157	-156
inflamer*	-157	-156
inflamerad	-157	-156
influ och	133	56
influ trode	114	13
influ*	-263	-240
influe*	-263	-240
influens*	-263	-240
influensa	-241	-192
influensasprutan	133	56
info*	-428	-394
infor	-428	-394
infor mens	-176	-174
infor opera	-194	-206
infor resa	-157	-154
inga	-344	-262
inga foste	198	43
inga spark	202	-6
inga vata	229	70
inge*	-27	171
ingen	-44	187
ingen anan	-11	207
ingen bryr	-6	145
ingen det	1	160
ingen efekt	181	0
ingen feber	-478	-274
ingen framt	7	178
ingen hjalp	39	143
ingen komer	-26	151
ingen konta	245	-15
ingen kraft	19	-141
ingen luft	186	-219
ingen mat	-4	158
ingen menin	56	328
ingen pa	-205	-248
ingen puls	488	18
ingen reakt	-109	-174
ingen rorel	222	1
ingen skule	69	323
ingen som	69	179
ingen svara	108	281
ingen tror	163	7
ingen vet	77	384
inget anat	-262	-241
inget att	-6	161
inget av	42	172
inget blodf	-199	-163
inget efter	14	249
inget for	1	219
inget hjalp	72	188
inget i	-51	-197
inget kanse	-211	-229
inget kvar	28	268
inget langr	-41	125
inget mer	-213	-5
inget nu	-272	-241
inget nyt	100	-101
inget pa	-110	-152
inget tva	-180	-174
inget vil	-136	-133
ingf*	-136	-147
ingfe*	-136	-147
ingfeb*	-136	-147
ingfeber	-136	-147
inha*	-79	-233
inhal ar	-178	-156
inhal har	-159	-156
inhal hjalp	-203	-133
inhal rat	-136	-163
inhal tar	192	63
inhal works	-149	-119
inhal*	-79	-233
inhala*	-44	-203
inhalato*	-44	-203
inhalator	-162	-190
inhalatorn	17	-131
inhale*	-210	-236
inhaler	-210	-236
inka*	-170	-213
inkas haha	-170	-213
inkas*	-170	-213
inkaso	-170	-213
inkl*	238	22
inkla brack	238	22
inkla*	238	22
inklam*	238	22
inklamt	238	22
inko*	-229	-215
inkon*	-229	-215
inkont*	-229	-215
inkontin*	-229	-215
inkontinenskyd	-229	-215
inla*	-221	95
inlag	-233	-238
inlag for	-177	-174
inlag*	-177	-174
inlagd	-177	-174
inlas hema	-24	143
inlas pa	-197	-21
inlas*	-42	316
inlast	-42	316
insa*	-171	-172
insan*	-171	-172
insane	-171	-172
inse*	18	156
insek under	18	156
insek*	18	156
insekt*	18	156
insekter	18	156
insi*	-171	-8
insid me	3	182
insid*	-171	-8
insida*	-208	-201
insidan	-208	-201
inside	3	182
insj*	240	85
insju ogon	169	38
insju*	240	85
insjun*	240	85
insjunkn*	248	78
insjunkna	248	78
insk*	-189	-187
inskr vecka	-141	-119
inskr*	-189	-187
inskri*	-189	-187
inskrivn*	-194	-173
inskrivning	-194	-173
insl*	-146	-138
insla om	-146	-138
insla*	-146	-138
inslag	-146	-138
insu*	287	102
insul ar	-26	207
insul behov	-235	-245
insul i	133	-15
insul jag	-9	229
insul kvar	-47	141
insul med	-28	157
insul*	286	92
insuli*	286	92
insulin	189	179
insuline*	-26	207
insulinenheter	-26	207
insulink*	316	18
insulinkaning	201	11
insulinkoma	234	13
insulinp*	-35	-219
insulinpenan	199	-30
insulinpump	-253	-207
int	32	290
int finas	25	149
int ga	-168	-165
int jag	155	-35
int lev	6	222
int leva	15	220
int lyft	-202	-172
int prata	205	0
int va	8	177
inta*	-148	-142
intag pa	-148	-142
intag*	-148	-142
intage*	-148	-142
intagen	-148	-142
inte adas	157	35
inte ama	218	13
inte andas	-55	-138
inte andni	144	-38
inte andra	-156	-120
inte ands	274	42
inte andsa	215	33
inte ata	174	-69
inte ater	-224	-187
inte atit	-29	285
inte att	390	104
inte av	-268	-301
inte bara	-162	-219
inte benen	202	44
inte blekn	282	40
inte bli	183	53
inte bloda	299	-39
inte boja	244	83
inte bufat	176	14
inte darfo	138	157
inte den	212	4
inte det	241	117
inte drick	211	16
inte druck	172	-16
inte fa	351	63
inte fans	41	239
inte far	53	188
inte finas	65	360
inte fins	14	375
inte fira	17	208
inte for	7	177
inte forsv	263	74
inte fraga	-278	-241
inte frago	210	51
inte fram	250	-24
inte frosa	-285	-199
inte ga	231	361
inte gar	292	91
inte grata	247	-8
inte ha	-177	-108
inte hala	314	59
inte han	-282	-225
inte henes	-25	125
inte hita	176	25
inte hjalp	150	86
inte hotad	-186	-215
inte i	94	217
inte inan	38	144
inte ingen	-74	153
inte jag	135	250
inte joba	-138	-170
inte kampa	3	203
inte kan	442	165
inte kana	344	83
inte kaner	102	227
inte kisa	429	93
inte kisat	302	86
inte konta	402	1
inte kuna	186	73
inte langr	81	-210
inte lasa	322	47
inte leva	222	514
inte liga	233	11
inte liv	271	-31
inte livet	72	202
inte ljus	145	13
inte lova	58	280
inte luft	339	31
inte men	281	273
inte mer	-5	233
inte morgo	170	18
inte nar	388	280
inte nu	-6	-36
inte om	232	428
inte ord	143	32
inte orden	-38	-158
inte orkar	204	-14
inte pa	302	117
inte pluga	-293	-308
inte prata	197	231
inte rat	166	24
inte resa	254	70
inte rikti	-301	-292
inte rora	209	93
inte sa	-126	-151
inte saga	301	187
inte saker	21	280
inte sedan	184	35
inte sen	201	53
inte sig	271	37
inte ska	26	164
inte slape	201	178
inte slas	18	175
inte slo	-175	-124
inte sluta	73	293
inte snala	228	29
inte somna	-205	-270
inte sova	-351	-68
inte sovit	67	363
inte spark	176	11
inte sta	226	110
inte stada	-195	-204
inte stopa	144	-55
inte suga	207	12
inte ta	178	10
inte table	-181	-162
inte talet	-271	-209
inte tavla	-144	-177
inte til	329	10
inte tita	244	-5
inte trafa	8	161
inte ungen	-15	142
inte up	154	14
inte uplev	30	198
inte ur	-201	-154
inte va	151	313
inte vad	230	-123
inte vanta	71	231
inte var	214	10
inte vara	-74	174
inte varfo	-25	239
inte vi	-136	-166
inte vid	126	12
inte vil	58	316
inte vilja	143	42
inte vrida	-170	-175
inte*	-238	-268
inter*	-238	-268
interv*	-215	-227
into	154	255
into a	36	166
into my	163	160
inty*	-373	-298
intyg	-362	-291
intyg for	-85	112
intyg om	-215	-206
intyg til	-272	-302
inut*	143	163
inuti	143	163
inuti brost	165	55
ipre*	-272	-340
ipren	-272	-340
ipren for	208	27
ipren mot	-249	-189
ipren och	77	-117
irit*	-245	-253
irite*	-245	-253
iriter*	-245	-253
iriterad	-185	-190
is	203	13
is a	-232	-219
is afrai	-223	-240
is breat	174	-44
is chest	-191	-142
is choki	208	-14
is closi	259	54
is comin	298	28
is convu	187	-4
is drunk	4	206
is dying	255	-6
is evil	-19	173
is fitin	251	16
is gone	-227	-284
is hapy	-170	-154
is hard	-158	-129
is it	-286	-143
is just	-164	-170
is kilin	-251	-256
is my	-25	185
is nar	-27	142
is nause	176	11
is on	252	6
is out	150	3
is playi	-217	-150
is self	19	165
is sitin	184	12
is spurt	143	28
is stand	183	-21
is swole	-251	-233
is three	-236	-242
isa	83	259
isa lyo	28	256
isan	186	6
isar	-87	-166
isch*	-230	-225
ischi*	-230	-225
ischia*	-230	-225
ischias	-230	-225
isen	268	-8
isen blama	-211	-180
isen kan	-203	-163
isen mins	268	-10
isen och	-271	-115
isen pa	37	-92
isen upe	152	-4
iska*	351	142
iskal	354	138
iskal och	275	93
iskal om	220	82
isnt	222	158
isnt worth	8	230
isoa*	183	15
isoai sydan	183	15
isoai*	183	15
isoaid*	183	15
isoaidin	183	15
istu*	378	24
isva*	-219	-176
isvak	-219	-176
isvak och	-219	-176
it al	9	245
it dange	-190	-180
it hurts	-137	-253
it itche	-219	-212
it now	-245	-274
it pased	192	51
it smels	-164	-166
it true	36	154
it would	19	188
itch*	-505	-494
itche*	-219	-212
itches	-219	-212
itchi like	-175	-171
itchi*	-296	-289
itchin*	-296	-289
itching	-296	-289
itchy	-390	-386
itchy eyes	-167	-146
itchy no	-169	-153
itchy spots	-124	-141
ite	291	24
ite luft	291	24
its a	-260	-241
itse*	48	514
itsea*	17	299
itsean*	17	299
itseani	17	299
itsem*	13	264
itsemu*	13	264
itsemurh*	13	264
itsemurhaa	13	264
itsen tana	13	174
itsen*	14	303
itseni	14	303
iva	-157	-174
iva de	-157	-174
ive	-88	394
ive been	144	233
ive had	-201	-187
ive said	14	228
ive start	55	236
ive write	30	187
ja	187	207
ja #	171	-21
ja alt	27	164
ja bara	140	-32
ja de	-200	-221
ja den	-162	-171
ja drick	-153	-126
ja flamt	206	-14
ja frukt	-169	-151
ja gar	-214	-221
ja geer	20	240
ja han	226	114
ja har	20	274
ja hav	-143	-139
ja heiko	186	16
ja hikoi	229	24
ja hon	132	57
ja i	-399	-399
ja iblan	-277	-304
ja ja	231	214
ja jag	-55	178
ja kisr	-136	-147
ja komer	-15	142
ja lapar	248	-14
ja lite	-270	-277
ja niska	126	32
ja och	231	214
ja oksen	226	-6
ja pa	59	-193
ja sa	-149	68
ja sager	167	-19
ja sekav	178	18
ja ska	-29	264
ja skar	23	202
ja skule	-169	-151
ja sluta	27	164
ja stale	154	26
ja svar	-13	156
ja ta	-199	-226
ja tack	-287	-307
ja tar	3	170
ja tog	-202	-172
ja tva	-142	-193
ja uhkas	4	153
ja ut	200	16
ja va	-10	208
ja vara	18	223
jack	-300	-297
jack sluta	-164	-176
jag	-55	258
jag aka	239	32
jag alska	-151	-49
jag amar	-235	-236
jag andfa	240	57
jag angra	212	90
jag anvan	-175	-161
jag ar	-74	274
jag armen	-169	-178
jag at	90	-155
jag ata	-244	-264
jag ater	-252	-230
jag atit	304	35
jag att	150	204
jag av	166	45
jag avslu	-19	182
jag bad	-66	180
jag badad	-141	-113
jag bajsa	166	45
jag bar	140	-12
jag bara	78	240
jag barne	247	-13
jag bast	-163	-165
jag bastu	-143	-164
jag behov	-57	212
jag blaso	-240	-189
jag blev	74	505
jag bli	-126	38
jag blir	118	298
jag blivi	-287	-238
jag blode	-90	119
jag bojer	-222	-251
jag bor	-276	-76
jag borja	-166	-17
jag borst	-273	-202
jag borta	47	270
jag brane	-32	246
jag bruka	-71	142
jag bryr	36	350
jag byta	-185	-203
jag cykla	-210	-185
jag det	168	354
jag do	58	269
jag dodar	52	185
jag dok	206	26
jag domna	118	221
jag dor	-43	-320
jag drog	156	27
jag drome	45	307
jag dusch	25	215
jag ens	152	16
jag ensam	117	-24
jag fa	-341	-375
jag far	75	265
jag fat	-50	-127
jag feber	295	73
jag fejka	48	173
jag fick	-343	-195
jag finas	20	165
jag fins	-102	21
jag flog	-13	-157
jag fly	-142	-149
jag fonst	-67	97
jag forst	-72	193
jag forsv	42	291
jag fortf	18	226
jag frisk	-177	-207
jag fros	-27	142
jag frosa	177	27
jag fryse	126	-86
jag fylde	-158	-153
jag fyler	30	198
jag fyrti	-174	-194
jag gamal	-174	-181
jag gar	-223	70
jag gaspa	-215	-210
jag gav	-326	-265
jag ger	26	306
jag gick	-20	168
jag glad	-165	-189
jag glome	-148	-206
jag glomt	-218	-240
jag gor	187	485
jag gora	330	129
jag grat	-109	63
jag grate	-163	-144
jag grubl	-224	-221
jag hacka	-111	-135
jag hade	-11	275
jag haft	191	-57
jag hala	-161	2
jag haler	114	-57
jag halsa	-160	-134
jag hamta	117	-74
jag han	270	17
jag hange	-122	-254
jag hans	-148	-142
jag har	18	333
jag hata	-24	130
jag hatar	-159	-78
jag helre	-22	203
jag hitad	93	172
jag hol	-133	173
jag hopa	66	234
jag hopar	-52	227
jag hopas	6	250
jag hor	29	390
jag hosta	-382	-327
jag hur	185	192
jag hyper	-162	-146
jag i	277	230
jag igen	262	65
jag in	-243	-243
jag jarn	-166	-160
jag jated	-7	196
jag kampa	-43	142
jag kan	179	161
jag karva	6	213
jag kasta	3	194
jag kisad	133	-4
jag kisar	-175	-204
jag klar	24	252
jag klatr	-137	65
jag kliar	163	74
jag klipa	-126	-111
jag klipt	197	-15
jag knapt	187	56
jag knot	6	204
jag knyte	-4	175
jag kola	-266	-222
jag kolad	7	177
jag kom	49	-144
jag koma	-152	-136
jag komer	63	354
jag kopa	-232	-249
jag kopte	-41	180
jag kor	14	238
jag korde	-139	-172
jag kosta	54	160
jag kraks	234	205
jag krosa	-167	-177
jag krype	215	14
jag kuden	57	209
jag kunde	-217	-202
jag kvavs	294	-40
jag lag	-27	234
jag lamna	-106	84
jag langt	35	249
jag laser	-172	-240
jag later	-141	-181
jag latsa	26	215
jag lever	46	374
jag liga	-154	-133
jag liger	107	-111
jag ljog	9	278
jag lyfta	-214	-249
jag made	-119	-122
jag malad	-183	-140
jag mama	305	50
jag mar	81	236
jag maste	278	309
jag mate	-209	-175
jag med	5	248
jag men	-133	-190
jag menar	16	178
jag min	90	-138
jag misad	-138	-146
jag misly	6	206
jag nansi	15	166
jag nasta	-51	-176
jag noga	-158	-169
jag ny	-147	-151
jag nyper	340	-45
jag och	-222	-134
jag om	-237	-146
jag onska	-100	47
jag ont	-249	-291
jag oroli	-105	-98
jag pa	12	86
jag palar	11	194
jag panik	-188	-172
jag pisar	-171	-186
jag prata	272	-18
jag prost	-156	-171
jag rad	258	293
jag rakad	-227	-270
jag ramla	-206	-131
jag raper	-186	-194
jag redan	6	247
jag reser	-51	-202
jag reste	-202	-193
jag ringa	243	167
jag rispa	-31	158
jag ropa	182	-15
jag rorde	-140	-179
jag ruska	194	49
jag sa	-91	137
jag sag	-294	-180
jag saga	-237	-232
jag sagt	39	171
jag sakna	-205	-140
jag sata	-226	-192
jag sate	-21	213
jag sedan	148	9
jag set	17	154
jag simar	-153	-146
jag siter	-171	75
jag ska	101	400
jag skada	129	329
jag skafa	-242	-246
jag skams	-53	156
jag skar	-130	76
jag skick	-206	-85
jag skilj	48	129
jag skjut	-237	-199
jag skota	193	75
jag skrik	203	24
jag skule	-113	-320
jag slakt	209	-6
jag slut	-6	247
jag sluta	-435	-482
jag snark	-380	-366
jag snora	-201	-211
jag snorv	-165	-135
jag snusa	-208	-175
jag snyte	-149	-138
jag som	86	323
jag somna	-236	-186
jag sov	-64	241
jag sova	-220	-98
jag sover	-334	-158
jag spela	-277	-290
jag sprac	180	56
jag sprin	-290	-282
jag spyr	222	46
jag sta	-207	-196
jag stada	-183	-110
jag stale	-183	-190
jag stana	-232	-195
jag stang	-192	-195
jag stank	137	39
jag star	314	-10
jag stick	-63	126
jag stor	96	-94
jag stota	-127	-168
jag stote	-141	-138
jag stryk	10	213
jag stuck	-260	-259
jag stygn	-10	210
jag sutit	-143	-179
jag svald	252	20
jag svalj	-121	79
jag svalt	196	63
jag svar	86	267
jag synen	133	56
jag ta	-165	-128
jag tagit	-3	-181
jag tank	11	258
jag tanka	77	195
jag tanke	51	310
jag tankt	138	162
jag tapad	41	212
jag tapar	-148	21
jag tar	-208	97
jag testa	-158	-128
jag titar	-57	132
jag trafa	-55	192
jag trana	-391	-324
jag trani	-139	-107
jag treti	-134	-184
jag trode	118	-69
jag tror	177	-69
jag trot	-33	164
jag tryck	-287	-122
jag tvart	138	45
jag under	-157	-170
jag vagar	-171	-152
jag vager	26	164
jag vakna	124	359
jag val	5	176
jag vanar	50	180
jag vande	-287	-317
jag vanta	-244	-253
jag var	-26	342
jag vara	-167	-264
jag varit	-103	-186
jag vet	-53	171
jag vil	0	417
jag vilar	315	65
jag vilin	1	254
jag vitam	-158	-163
jag vride	-262	-250
jag vuxen	-152	-225
jaga*	-135	-19
jagad mig	-186	-205
jagad*	-186	-205
jagade	-186	-205
jagar och	-180	-254
jagar trot	20	163
jagare	-189	-265
jagars*	20	163
jagarsa	20	163
jagv*	20	163
jagvi*	20	163
jagvil	20	163
jaks*	180	254
jaksa	180	254
jaksa enaa	31	242
jakta	-168	-165
jaktl*	-229	-230
jaktla*	-229	-230
jaktlaka*	-229	-230
jaktlakarintyg	-229	-230
jakto*	218	2
jaktol*	218	2
jaktolyc*	218	2
jaktolycka	218	2
jaktv och	-4	155
jalk*	61	-227
jalko*	305	30
jalkoj*	305	30
jalkojan*	305	30
jalkojani	305	30
jamr*	188	-2
jamra sig	188	-2
jamra*	188	-2
jamrar	188	-2
jamt	-412	-481
jamt kan	-181	-179
jarn	-444	-386
jarn eler	-166	-160
jarn pa	-238	-203
jarn*	-143	59
jarnb runt	214	30
jarnb*	-89	-226
jarnba*	214	30
jarnband	214	30
jarnbr*	-236	-277
jarnbris*	-236	-277
jarnbrist	-236	-277
jarnt ger	-194	-191
jarnt*	-286	-248
jarnta*	-286	-248
jarntabl*	-286	-248
jarntableter	-286	-248
jarnv buler	-163	-196
jarnv i	7	159
jarnv igar	45	255
jarnv*	5	277
jarnva*	5	277
jarnvage*	-7	214
jarnvagen	-7	214
jarnvags*	7	159
jarnvagsbron	7	159
jate	149	52
jate fort	209	81
jate ont	168	50
jate*	267	117
jated i	-119	-122
jatedj*	150	-42
jatedjup*	150	-42
jatedjupt	150	-42
jatef och	82	180
jatef*	186	192
jatefo*	215	57
jatefort	180	40
jatefu*	0	192
jateful	0	192
jatej att	199	-2
jatej*	199	-2
jatejo*	199	-2
jatejobi*	199	-2
jatejobigt	199	-2
jatek huvud	172	13
jatekonstig	240	-9
jatem och	159	28
jatem*	199	10
jatemy*	199	10
jatemyck*	199	10
jatemycke	124	-26
jatemycket	159	28
jateo i	349	147
jateo pa	171	35
jateo rot	-169	-149
jateof*	-230	-201
jateofta	-230	-201
jateon*	142	-8
jateont	142	-8
jates att	152	30
jates*	303	100
jatesl*	166	53
jateslo	170	50
jatesv*	295	73
jatesvar*	202	30
jatesvart	202	30
jatesvul*	248	40
jatesvulen	245	34
jatet*	147	43
javi*	-217	-214
javis*	-217	-214
javist	-217	-214
javla ont	218	58
jaw	235	-10
jayk*	285	69
jayka	285	69
jayka ja	234	19
jesu*	-1	270
jesus	-1	270
jetl*	-161	-177
jetla*	-161	-177
jetlag	-161	-177
jo men	-122	-130
job	-284	-182
job nu	-171	-190
job stadn	137	39
job vil	-245	-268
joba	-297	-366
joba behov	-138	-170
joba helti	-86	-159
joba nat	-160	-186
joba over	-197	-242
joba*	-234	-261
jobar	-273	-217
jobar hos	31	155
jobar i	-231	-213
jobar med	-156	-153
jobar pa	-220	-121
jobe*	-230	-186
jobet	-230	-186
jobet alved	-138	-120
jobet bruka	-203	-218
jobet far	-162	-190
jobet fick	-169	-151
jobet fora	-162	-134
jobet gor	-198	-271
jobet har	-144	-143
jobet huset	53	197
jobet just	-277	-292
jobet langr	-161	-214
jobet men	25	149
jobet om	-150	-181
jobet ordna	-145	-168
jobet pinsa	-230	-247
jobet snura	-143	-215
jobet tryck	39	246
jobet var	159	27
jobi*	-252	-271
jodt*	-152	-148
jodta*	-152	-148
jodtab*	-152	-148
jodtable*	-152	-148
jodtableter	-152	-148
joo	-157	-231
jord	-204	-205
jord*	189	127
jorde*	17	229
jorden	17	229
jordn i	152	48
jordn*	169	-25
jordno*	169	-25
jordnot	152	48
jordnote*	215	2
jordnoter	215	2
jotk*	11	251
jotka	11	251
jotka kaske	11	251
jour*	-327	-257
jourm*	-204	-193
jourmo*	-204	-193
jourmota*	-204	-193
jourmotagningen	-204	-193
journ att	54	225
journ det	43	153
journ pa	-179	-188
journ*	-212	-176
journa*	-212	-176
journal	-166	-208
journale*	-167	-60
journalen	-157	-39
ju	160	194
ju et	27	146
ju got	-9	229
juic*	20	-126
juice*	158	-41
juicen	158	-41
jul	-233	-132
jul i	17	208
jul nu	22	159
jul til	-226	-245
jula*	-63	183
julas	-63	183
julas den	-158	-169
julb*	-222	-182
julbo me	-169	-151
julbo*	-222	-182
julbor*	-222	-182
julborde*	-222	-182
julbordet	-222	-182
jule*	53	213
julen	53	213
julf*	7	168
julfe*	7	168
julfes*	7	168
julfeste*	7	168
julfesten	7	168
jump	19	252
juni inga	-141	-105
just a	-362	-270
just cramp	-140	-132
just curio	-185	-147
just fal	36	154
just hangi	81	-38
just hit	191	4
just lost	161	-2
just my	-174	-172
just sad	-146	-135
just waiti	-8	291
just wante	16	179
juur*	91	166
juuri	91	166
juuri nyt	-7	154
kafe	-161	-295
kafe det	147	-24
kafe mage	144	54
kafe med	-165	-114
kafe och	-149	-172
kafe over	-177	-166
kafe sluta	-134	-102
kafe*	205	-82
kafek hon	139	50
kafek*	331	32
kafeko*	331	32
kafekope*	331	32
kafekopen	331	32
kafet	-188	-213
kafet fins	-136	-149
kaft*	180	258
kafte igen	38	198
kafts av	8	261
kafts*	8	261
kaftsm*	8	261
kaftsmal	8	261
kake*	367	188
kaken	319	175
kaken och	160	-2
kaken svart	1	176
kal	137	-141
kal att	142	12
kal forvi	145	39
kal hud	176	64
kal och	335	81
kal pa	-262	-281
kal sveti	243	105
kala	121	-116
kala och	175	39
kalar i	26	211
kalar mig	9	214
kalar och	26	161
kalare*	20	288
kalaren	20	288
kale*	-291	-286
kalel til	-280	-284
kalel*	-291	-286
kalels*	-291	-286
kalelse	-280	-284
kalelsen	-137	-92
kalo*	-200	-248
kalor pa	-160	-182
kalor*	-160	-182
kalori*	-160	-182
kalorier	-160	-182
kals*	225	1
kalsv #	188	48
kalsv av	-214	-170
kalsv nar	-327	-279
kalsv och	289	16
kalsv ont	214	80
kalsv sa	154	32
kalsv*	225	1
kalsve*	225	1
kalsvet	227	98
kalsveta*	243	67
kalsvetas	243	67
kalsveti*	157	-46
kalsvetig	152	-51
kalt mar	-148	-158
kalt vaten	-238	-104
kalt vit	373	46
kalv	-239	-209
kalv sen	-239	-209
kame*	-40	120
kamer gor	-185	-190
kamer i	14	238
kamer til	-136	-139
kamer*	-101	117
kamera*	-160	-97
kameran	-160	-97
kamero*	11	237
kameror	2	222
kami*	179	-38
kamin har	150	-18
kamin lite	-215	-172
kamin och	187	25
kamin*	175	-39
kamine*	175	-39
kaminen	175	-39
kamp*	121	181
kampa	157	199
kampa emot	-43	142
kampa en	3	203
kampa for	221	-5
kampa*	119	140
kampar	119	140
kamps stuka	-146	-135
kamps*	-146	-135
kampsp*	-146	-135
kampspor*	-146	-135
kampsportstranar	-146	-135
kan	-374	-264
kan andas	-254	-234
kan aren	-174	-194
kan avbok	35	159
kan b	-158	-171
kan bara	147	-64
kan boja	-257	-213
kan de	-136	-162
kan det	-390	-394
kan drick	-245	-194
kan du	54	225
kan et	-260	-227
kan ga	-348	-268
kan gapa	-163	-179
kan gora	28	222
kan hemsj	-215	-202
kan hora	12	207
kan ja	-176	-166
kan jag	-436	-426
kan kisa	-245	-194
kan knapt	170	6
kan lika	50	204
kan lyfta	-194	-197
kan magka	-188	-154
kan man	-295	-164
kan nagon	-216	-179
kan ni	-116	142
kan opna	-181	-153
kan papor	-175	-185
kan prata	264	22
kan rata	200	-12
kan rora	-482	-409
kan skrik	-152	-205
kan sta	245	61
kan stopa	6	219
kan stota	-105	-174
kan stres	-264	-233
kan ta	39	248
kan vara	230	-13
kan vi	-136	-140
kana	201	194
kana armar	178	18
kana benen	279	45
kana nagot	19	159
kana nat	29	251
kana spark	-204	-225
kanas	81	-83
kanas i	-188	-154
kanas trang	253	10
kand	-190	-136
kand panik	-168	-115
kand vikte	-158	-107
kande	165	5
kande mig	165	5
kaner att	185	98
kaner et	156	67
kaner huvud	168	-11
kaner mig	-240	-373
kaner nagot	-8	206
kaner nat	22	135
kani*	-380	-301
kanin andas	-273	-274
kanin*	-380	-301
kanine*	-380	-301
kaninen	-380	-301
kans	330	67
kans att	88	231
kans det	214	36
kans for	157	41
kans ingen	-188	-194
kans lite	-150	-160
kans som	259	-25
kans stor	177	24
kans tjock	139	64
kans tungt	-2	258
kans*	19	-201
kanse bara	-201	-187
kanse efter	151	32
kanse en	-211	-229
kanse kring	218	28
kanse lite	-144	-114
kanse melan	218	64
kanse*	65	-171
kanselbo*	-201	-187
kanselbortfal	-201	-187
kanseln	175	-39
kanselos	218	64
kansk fem	132	30
kansk ont	154	26
kansk*	-143	-109
kanske	-143	-109
kansl bakom	197	85
kansl kalsv	152	57
kansl melan	-173	-145
kansl som	174	24
kansl*	270	34
kansla	176	10
kanslo*	208	21
kanslolo*	208	21
kanslolos	208	21
kant nagot	154	50
kanta kraks	191	46
kanta*	191	46
kantar*	191	46
kantarel*	191	46
kantareler	191	46
kante av	-171	-127
kante*	-235	-152
kanten	-154	-65
kany*	94	-89
kanyl han	204	20
kanyl*	204	20
kanyle*	204	20
kanylen	204	20
kapa*	367	39
kapad av	172	19
kapad tumen	314	32
kapad*	367	39
kapade	367	39
kaps*	229	25
kapsa tog	229	25
kapsa*	229	25
kapsag*	229	25
kapsagen	229	25
kar	-373	-310
kar i	-187	-199
kar och	-311	-283
kara*	-175	-231
karam i	211	4
karam*	211	4
karame*	211	4
karamel	211	4
karao*	-242	-209
karaok*	-242	-209
karaoken	-204	-188
kard*	-151	-151
kardi*	-151	-151
kardio*	-151	-151
kardiolo*	-151	-151
kardiologen	-151	-151
karl	166	140
karl erik	165	47
karl*	131	55
karla sa	16	161
karla*	16	161
karlar	16	161
karlk komer	191	-2
karlk och	141	10
karlk*	147	-57
karlkr*	147	-57
karlkram*	147	-57
karlkrampen	191	-2
kart*	315	9
karta	178	10
karta nys	152	-3
karta panod	178	10
karta*	152	-3
kartan	152	-3
karto ipren	192	-2
karto*	192	-2
kartor	192	-2
karv*	6	213
karva i	2	184
karva*	6	213
karvar	2	184
kasa	-207	-196
kasa hela	-207	-196
kasi	323	45
kask*	197	292
kaska och	204	9
kaska*	259	25
kaskad*	204	9
kaskadkr*	204	9
kaskadkraks	204	9
kaske*	11	251
kaskev*	11	251
kaskevat	11	251
kast*	41	387
kasta	-50	286
kasta bakat	192	-23
kasta bebis	34	256
kasta en	-6	221
kasta flask	0	192
kasta han	35	209
kasta lileb	-8	162
kasta mig	23	253
kasta sig	-247	-254
kasta syra	-31	194
kasta ut	-103	76
kasta*	8	254
kastad*	157	261
kastade	-16	316
kastades	192	-23
kastar	-84	127
kastr med	157	54
kasv*	229	8
kasvo*	229	8
kasvoi*	229	8
kasvoisa	212	17
kat	-416	-365
kat alerg	-199	-179
kat ar	-179	-169
kat for	29	195
kat har	-239	-206
kat och	1	175
kat vil	-221	-196
katb*	-186	-179
katbe rot	-186	-179
katbe*	-186	-179
katbet	-186	-179
kate*	-266	-201
katen	-408	-195
katen bet	-184	-170
katen blev	-240	-211
katen hon	-226	-239
katen klost	-149	-169
katen kraks	-211	-210
katen nej	149	-32
katen ompla	24	126
katen sa	24	193
katen slar	-216	-284
katet besta	-202	-216
katet med	240	19
katet och	230	19
katet*	198	-66
katete*	198	-66
kateterb*	240	19
kateterbarare	240	19
kateters*	-202	-216
katetersackar	-202	-216
kato*	288	20
katol*	190	11
katolt*	190	11
katolta	190	11
katu*	174	28
katun svagt	174	28
katun*	174	28
katung*	174	28
katunge	174	28
kaus*	216	26
kaust i	216	26
kaust*	216	26
kausti*	216	26
kaustiks*	216	26
kaustiksoda	216	26
kave*	-236	-274
kbt	-179	-213
keep	53	371
keep burni	-12	186
keep havin	16	200
keep think	-13	158
keep*	228	-68
keeps	228	-68
keeps askin	215	-2
keeps pouri	160	12
keeps vomit	156	33
kejs*	-237	-223
kejsa*	-237	-223
kejsar*	-237	-223
kejsarsn*	-237	-223
kejsarsnit	-237	-223
kemi*	137	39
kemik i	137	39
kemik*	137	39
kemika*	137	39
kemikali*	137	39
kemikalie	137	39
kera*	1	183
keran laake	1	183
keran*	1	183
kerany*	1	183
keranyt	1	183
keto*	381	91
ketoa*	271	10
ketoac*	271	10
ketoacid*	271	10
ketoacidos	271	10
keton	211	75
keton #	265	105
keton och	186	29
keton*	213	73
ketone*	213	73
ketoner	260	90
kick	172	-5
kick al	172	-5
kick*	-173	-168
kickb*	-173	-168
kickbi*	-173	-168
kickbike*	-173	-168
kickbiken	-173	-168
kid	133	-163
kid has	-234	-217
kid is	-223	-240
kids	-113	179
kids cover	-124	-141
kiel*	273	37
kieli	273	37
kieli turpo	273	37
kiit*	-246	-243
kiito*	-246	-243
kiitos	-246	-243
kikh*	-155	-153
kikho*	-155	-153
kikhos*	-155	-153
kikhoste*	-155	-153
kikhostespruta	-155	-153
kikn*	277	14
kikna*	277	14
kiknar	277	14
kil	70	371
kil for	-157	-159
kil him	32	210
kil me	41	259
kil mysel	53	232
kila*	36	322
kilar	36	322
kilar i	39	188
kilar pa	-8	153
kile	85	315
kile ar	-167	-127
kile blir	39	276
kile gar	10	196
kile gjord	-205	-261
kile har	253	289
kile igar	-130	-148
kile laste	-5	195
kile pa	23	155
kile punge	213	64
kile sa	-25	125
kile slog	177	20
kile tog	133	-4
kile tving	67	186
kile valdt	57	147
kili*	-273	-184
kilin me	-290	-323
kilin mysel	20	167
kilin*	-273	-184
kiling	-273	-184
kilo	-205	-69
kilo hur	26	164
kilo och	-172	-169
kilo pa	-183	-148
kind	-200	-148
kind av	-181	-153
kind kan	-150	-147
kind och	148	12
kinde sjonk	135	39
kinder*	-245	-222
kinderna	-245	-222
kipa*	-92	-186
kipar	-92	-186
kipar efter	-134	-207
kipe*	-113	-218
kipea	-113	-218
kipea kolme	-189	-154
kiru*	-210	-208
kirun*	-210	-208
kiruna	-210	-208
kisa	164	-72
kisa domna	152	49
kisa hela	-168	-175
kisa och	193	36
kisa ofta	-231	-192
kisa ont	167	45
kisa sn	152	8
kisa*	36	-154
kisad pa	263	28
kisad*	263	28
kisade	263	28
kisar	-215	-246
kisar blod	159	47
kisar i	-243	-246
kisar norma	-179	-122
kisar ofta	-167	-226
kisar rot	-169	-151
kisar som	-242	-149
kisat	349	52
kisat pa	331	35
kisat sen	186	64
kisbl ar	-163	-187
kise*	-115	-230
kisen	215	44
kisen och	215	44
kiset	-355	-335
kiset ar	-209	-226
kisl*	-237	-274
kisla nar	-210	-242
kisla*	-237	-274
kislac*	-237	-274
kislacka*	-237	-274
kislackage	-237	-274
kisn*	-185	-196
kisno hela	-185	-196
kisno*	-185	-196
kisnod*	-185	-196
kisnodig	-185	-196
kisr	-136	-147
kisr bara	-136	-147
kist*	-116	-138
kisto*	-116	-138
kistor	-116	-138
kiwi	290	-7
klad*	-127	-267
klada	-578	-538
klada i	-381	-346
klada sa	-192	-207
klade och	-21	221
klade ont	-262	-215
klade*	345	162
klader	178	-81
klader*	294	217
kladerna	294	217
kladig*	-209	-178
kladigt	-209	-178
klag*	210	-13
klaga	64	-145
klaga over	144	-20
klaga pa	134	-94
klaga*	221	101
klagar	221	101
klam*	104	-182
klamd	387	49
klamd av	180	4
klamd fingr	-198	-164
klamd melan	214	4
klamd under	258	16
klamde*	180	4
klamdes	180	4
klame at	134	152
klame*	134	152
klamer	134	152
klamy hema	-144	-156
klamy posit	-198	-175
klamy*	-426	-457
klamyd*	-426	-457
klamydia	-412	-444
klamydia*	-144	-156
klamydiatest	-144	-156
klani ska	-164	-137
klaninge*	-164	-137
klaningen	-164	-137
klar	59	199
klar av	177	173
klar i	-279	-266
klar me	36	154
klar vatsk	170	18
klar*	283	340
klara	-207	-27
klara sen	-233	-190
klara sig	9	173
klaro blod	209	-2
klaro i	194	5
klaro*	281	18
klarot	281	18
klart	229	362
klart sen	1	205
klas*	-179	11
klase mit	-129	-147
klase sager	50	218
klase visar	-14	179
klase*	-79	75
klasen	-79	75
klask fraga	43	163
klask*	62	255
klasko*	48	176
klaskomp*	48	176
klaskompis	48	176
klasr*	-264	-253
klasru*	-175	-165
klasrume*	-175	-165
klasrumet	-175	-165
klatr over	-7	203
klatr pa	-286	-295
klatra*	-199	19
klatrade	-7	203
klatrar	-286	-295
klen	-137	-144
klen som	-137	-144
kleti avfor	220	54
kletig	220	54
kli	-221	-214
kli i	-142	-142
klia	185	35
klia i	98	8
klia*	-415	-407
klian utsla	-247	-204
klian*	-248	-204
kliand*	-248	-204
kliande	-248	-204
kliar	-389	-395
kliar andni	-156	-114
kliar av	-185	-156
kliar efter	-181	-157
kliar i	-135	-208
kliar o	-173	-142
kliar pa	-156	-124
kliar roste	223	89
kliar som	-168	-123
kliar tils	-162	-188
klic*	-201	-182
klick*	-201	-182
klicka*	-201	-182
klickar	-201	-182
klim*	-331	-371
klima tror	-149	-147
klima*	-331	-371
klimak*	-299	-323
klimakte*	-299	-323
klimakteriet	-299	-323
klimat*	-154	-212
klimatet	-154	-212
klip*	-176	-143
klipa	-211	-257
klipa har	-126	-111
klipt av	-173	-133
klipt grase	197	-15
kliv*	-6	151
kliva	-6	151
kliva ut	-6	151
klock #	-172	-126
klock ar	329	56
klock det	178	61
klock fyra	-130	-264
klock pa	-215	-150
klock ticka	10	254
klock tre	-239	-209
klock visar	-222	-154
klocka*	-72	-282
klockan	-72	-282
klocko*	10	254
klockorn*	10	254
klockorna	10	254
klor	-196	-186
klor hand	-196	-186
klor*	341	232
klorg*	234	1
klorga*	234	1
klorgas	234	1
klori hosta	178	40
klori lite	-3	205
klori*	221	221
klorin	221	221
klose mig	50	145
klose*	50	145
kloser	50	145
klost mig	-149	-169
klost*	-149	-169
kloste	-149	-169
klum*	214	28
klump i	-187	-177
klump*	236	35
klumpa*	318	86
klumpar	318	86
klumpk*	-166	-150
klumpkan*	-166	-150
klumpkansla	-166	-150
klun*	-190	-152
klunk*	-190	-152
klunka*	-190	-152
klunkar	-190	-152
klyv*	205	8
klyve*	205	8
klyven	205	8
kms	0	336
kms ikval	-18	240
kna	-425	-449
kna ena	189	62
kna misha	-91	-136
kna pa	-177	-174
kna sa	-168	-165
knac*	-388	-385
knack av	-115	-159
knack nagla	-180	-163
knack pa	-143	-154
knack*	-388	-385
knacke*	-239	-239
knacken	-143	-154
knackt	-318	-306
knae*	82	-154
knaet	82	-154
knaet klick	-201	-182
knaet siter	292	21
knaet smart	-193	-184
knaka nar	190	5
knakad*	202	18
knakade	202	18
knakar	-213	-204
knan*	-202	-320
knana	-202	-320
knana har	191	67
knap*	229	-60
knapa helt	189	43
knapa knapa	242	42
knapa langr	182	23
knapa*	242	42
knapar	189	43
knapar*	182	23
knaparna	182	23
knapb och	164	-14
knapb vem	-184	-172
knapn i	-212	-207
knapn*	-111	-160
knapni*	-212	-207
knapning	-212	-207
knapt	335	66
knapt andas	275	84
knapt att	169	21
knapt ga	-236	-191
knapt hala	143	38
knapt kisat	118	42
knapt ljuse	-193	-177
knapt luft	246	42
knapt ner	184	11
knapt opna	165	43
knapt skriv	188	19
knapt syns	146	67
knapt til	-143	-139
knapt*	-193	-177
knapte	-193	-177
knar*	275	42
knark nagot	192	71
knark och	193	-16
knark*	275	42
knarka*	275	42
knarkat	275	42
knas*	211	65
knast*	211	65
knastr*	211	65
knastrar	211	65
knat	-293	-300
knat fora	177	77
knat laser	-276	-275
knat nar	-195	-206
knat och	-171	-153
knat sager	-162	-163
knat svule	-167	-162
knav*	-214	-180
knave*	-214	-180
knavec*	-214	-180
knavecke*	-190	-164
knavecket	-190	-164
knee	-408	-392
knee hurts	-137	-140
knic*	272	23
knick	272	23
knif*	-172	59
knife	-172	59
knife while	-197	-190
knip	-228	-175
knip i	-195	-177
kniv	4	-161
kniv det	-265	-249
kniv djupt	-255	-224
kniv for	-52	233
kniv i	-181	-303
kniv jag	-14	217
kniv kvar	124	-18
kniv o	5	175
kniv och	-33	188
kniv til	-172	-93
kniv*	194	246
kniva for	0	166
kniva hema	12	196
kniva i	-157	-93
kniva*	-81	169
knivad	146	-5
knivar	-109	101
knivar*	0	166
knivarna	0	166
knive frame	-2	164
knive gick	209	-6
knive i	225	102
knive mot	-8	259
knive slant	140	-23
knive var	-237	-225
knive vid	-134	-125
knive*	47	158
kniven	47	158
knivh i	180	23
knivh*	309	10
knivhu*	309	10
knivhug	246	-9
knivhuge*	180	23
knivhugen	180	23
knivs*	233	-3
knivsk*	233	-3
knivskur*	233	-3
knivskuren	233	-3
knol	-315	-311
knol i	-131	-183
knol pa	-323	-298
knol vid	-132	-109
knot	6	204
knot snara	6	204
knot*	-303	-283
knots	-254	-250
know	-32	237
know if	-161	23
knt	-174	-177
knt sen	-174	-177
knuf	-158	-159
knuf bula	-158	-159
knuf*	29	344
knufa	-18	149
knufa mig	48	295
knufa nyper	-29	207
knufa ut	-18	149
knufa*	26	320
knufad*	29	262
knufade	29	262
knufar	-8	216
knul*	17	162
knula mig	17	162
knula*	17	162
knulad*	17	162
knulade	17	162
knut*	7	196
knuti ihop	7	196
knuti*	7	196
knutit	7	196
knyta ihop	-7	151
knyte et	173	12
knyte naven	-4	175
knyte*	182	38
knyter	182	38
ko	-328	-213
ko kramp	-326	-210
kod	10	254
koka*	403	110
kokai*	181	55
kokain	181	55
kokan vaten	348	78
kokan*	352	78
kokand*	352	78
kokande	352	78
koke*	-81	-242
koket	-81	-242
koket nu	21	160
koket och	-93	-199
koket ogonb	166	48
koko	316	-15
koko purki	178	0
koksb*	111	200
koksbo*	113	183
koksbord*	113	183
koksbordet	113	183
koksg*	172	-28
koksgo*	172	-28
koksgolv*	172	-28
koksgolvet	172	-28
koksl hur	-160	-186
koksl*	-160	-186
koksla*	-160	-186
kokslada*	-160	-186
koksladan	-160	-186
kol	-188	-210
kol pa	-110	101
kol sedan	-159	-156
kol sen	-136	-163
kola	-326	-357
kola att	-136	-163
kola mig	-266	-222
kola min	-159	-156
kola vipen	3	159
kola*	278	235
kolad tagti	7	177
kolad*	-60	112
kolade	-60	112
kolap inte	242	5
kolap pa	291	26
kolap*	417	42
kolaps*	417	42
kolapsa	242	5
kolapsad*	291	26
kolapsade	291	26
kolar	-97	162
kolar min	60	280
kolar mobil	8	214
kolas	-225	-223
kolat	-63	153
kolat forut	-166	-150
kolat*	-166	-150
kolats	-166	-150
kold*	170	-49
koldi sama	-240	-191
koldi*	-240	-191
koldio*	-240	-191
koldioxi*	-240	-191
koldioxid	-240	-191
kolds*	260	30
koldsk*	260	30
koldskad*	260	30
koldskadad	260	30
kole*	-200	-152
koleg gar	-151	-179
koleg har	3	280
koleg man	-148	-181
koleg svima	-162	-134
kolega	-92	97
kolegas	-148	-181
kolego*	-60	-192
kolegorn*	-60	-192
kolegorna	-60	-192
koles*	-353	-333
kolest*	-353	-333
kolester*	-353	-333
kolesterol	-202	-206
kolesteroltableten	-121	-146
koli*	-289	-255
kolik	-289	-255
kolm*	249	-72
kolme	-189	-154
kolme paiva	-189	-154
kolmo ala	182	21
kolmo gick	197	50
kolmo*	302	-40
kolmon*	302	-40
kolmonox*	302	-40
kolmonoxid	258	-38
kolmonoxidlarmet	197	50
kolo*	132	-67
kolos trot	-203	-206
kolos*	-203	-206
kolosa*	-203	-206
kolosalt	-203	-206
kolox gar	259	23
kolox och	-240	-191
kolox*	137	-86
koloxi*	137	-86
koloxid	172	-53
kolsv och	230	14
kom	456	8
kom av	-149	-161
kom bara	169	36
kom det	237	21
kom for	-213	-202
kom fort	291	18
kom hem	157	3
kom i	308	13
kom pa	360	71
kom som	248	34
kom under	182	23
kom up	-205	-299
koma	438	332
koma hit	-160	-185
koma igang	-149	-172
koma mycke	201	21
koma nu	286	-5
koma pa	71	246
koma til	29	265
kome*	251	254
komer	251	254
komer att	-10	207
komer blod	241	22
komer do	199	-70
komer doda	-5	249
komer et	140	-4
komer forso	-8	175
komer fran	-108	-132
komer gora	-7	221
komer gul	-194	-206
komer hem	9	290
komer i	145	-63
komer in	58	431
komer jag	-159	-206
komer man	-182	-166
komer marka	-26	151
komer masor	190	3
komer mycke	250	53
komer nar	152	2
komer nasa	-214	-186
komer nu	236	-9
komer och	-285	-291
komer pa	-108	-247
komer skada	3	160
komer sla	-72	106
komer stryp	-179	-148
komer ta	-51	114
komer til	-25	157
komer tilba	-124	24
komer vi	231	-55
komit lite	-233	-180
komit tilba	58	179
komp*	84	151
kompi ar	-33	299
kompi asthm	193	-34
kompi ater	-170	-228
kompi blir	9	269
kompi har	183	180
kompi komer	-8	149
kompi lag	121	3
kompi min	-105	-174
kompi och	88	-46
kompi posta	22	154
kompi sager	-135	-168
kompi skar	9	311
kompi skrev	-67	112
kompi skriv	8	224
kompi som	-105	-174
kompi strea	-1	189
kompi varje	-154	-180
kompi*	84	151
kompis	106	209
kompisar	-216	-301
kompisen	201	278
kon	-230	-87
kon har	-293	-300
konc*	-221	-201
konce mig	-221	-201
konce*	-221	-201
koncen*	-221	-201
koncentr*	-221	-201
koncentrera	-221	-201
kond*	-229	-90
kondo eler	31	191
kondo sprac	-334	-351
konk*	26	309
konku har	-30	102
konku*	26	309
konkur*	26	309
konkurs	26	309
konse behov	-121	-144
konse*	-337	-308
konser*	-337	-308
konsert	-247	-228
konserte*	-241	-201
konserten	-241	-201
konservb*	-187	-200
konservburk	-187	-200
konsj efter	-120	-173
konsj*	-280	-321
konsju*	-280	-321
konsjukd*	-280	-321
konsjukdomstest	-256	-270
konst ar	118	42
konst det	182	23
konst djupt	155	57
konst galt	146	-6
konst ilama	293	82
konst ingen	-219	-229
konst kansl	152	57
konst munen	282	33
konst o	193	-3
konst och	209	64
konst ord	189	59
konst pause	166	55
konst saker	61	161
konst sat	-2	220
konst tal	193	3
konst tyngd	152	2
konst typ	256	97
konst var	291	107
konst*	190	73
konsti*	188	58
konstig	329	104
konstiga	231	175
konstit	235	-15
kont*	110	-54
konta ar	-205	-222
konta igen	9	266
konta konta	-205	-222
konta kraks	151	68
konta med	331	88
konta*	277	89
kontak*	277	89
kontakt	267	-122
kontaktar	-205	-222
kontaktb*	318	18
kontaktbar	318	18
kontaktf*	9	266
kontaktforbudet	9	266
konto och	1	167
konto*	-214	31
konton	-9	211
kontor	-225	-162
kontr alt	39	171
kontr for	-194	-176
kontr och	45	150
kontra*	235	34
kontrast	168	35
kontro*	-391	-321
kontrol	-377	-355
kontrolen	45	150
kontrolerar	39	171
kontrolf*	-196	-218
kontrolfreak	-196	-218
kop kafe	-146	-173
kopa	-153	31
kopa hotel	27	212
kopa salva	-188	-202
kope*	-226	-276
koper	-319	-275
koper bilar	18	186
koper jag	-211	-225
koper man	-260	-222
kopi*	-138	27
kopia	-138	27
kopia pa	-276	-263
kopo*	-145	-128
kopor	-145	-128
kopor masa	-145	-128
kopt	-32	345
kopt amuni	8	201
kopt et	20	184
kopt rep	-73	237
kopt*	-189	-155
kopte	-189	-155
kopte en	-140	54
kopte kniv	-202	-207
kor	-91	246
kor efter	0	198
kor fort	-1	177
kor taxi	-167	-162
kora	-204	127
kora av	-49	169
kora bil	-323	-314
kora in	32	226
kora pa	-7	213
kora*	46	188
koran utoml	46	188
koran*	46	188
korans*	46	188
koransko*	46	188
koranskola	46	188
kord*	232	172
korde	232	172
korde av	172	-5
korde over	18	251
korde pa	-22	163
korid liger	175	24
korid*	165	141
korido*	165	141
kork*	-74	-135
korko efter	-227	-186
korko*	-348	-238
korkor*	-348	-238
korkort	-240	-138
korkorts*	-236	-175
korkortsintyg	-236	-175
kort	382	82
kort for	144	-38
kort knive	235	-39
kort med	1	166
kort*	259	-45
korta	208	76
korta an	-200	-183
korta och	225	-1
korta sma	187	57
korti mar	-254	-183
korti slut	231	30
korti*	289	30
kortis*	289	30
kortison	262	19
kortisonet	-254	-183
korv efter	141	29
korv men	-145	-128
korva	-170	-153
korva on	-170	-153
korva satuu	-230	-192
korvaa*	-230	-192
korvaan	-230	-192
korvb i	151	18
korvb*	169	31
korvbi*	169	31
korvbit	169	31
kost	-296	-286
kost*	-323	-141
kosta	-157	-170
kosta ambul	-287	-237
kosta bara	54	160
kosta lakar	-157	-170
kosta*	-223	-49
kostar	-223	-49
kostr*	-172	-146
kostra*	-172	-146
kostrad	-172	-146
kot	187	-22
kote*	187	27
kotet	187	27
kotet siter	187	27
koti*	28	261
kotii*	28	261
kotiin	28	261
kour*	237	16
kouri*	237	16
kouris*	237	16
kourista*	237	16
kouristaa	237	16
kova	323	107
kova kuume	148	39
kova puris	193	44
koys*	42	211
koysi	42	211
koysi valmi	42	211
krafs	166	24
krafs och	166	24
kraft	243	-5
kraft gravi	191	48
kraft kan	-177	-174
kraft mens	-203	-189
kraft och	51	222
kraft siter	144	-38
kraft tryck	133	59
kraft yrsel	174	57
krafte*	6	219
krafter	6	219
kraftig	-145	-155
kraftigt	327	110
kraftn*	-177	-174
kraftned*	-177	-174
kraftnedsatning	-177	-174
kraka	-204	-188
kraka roste	-204	-188
krake blod	183	25
krake*	183	25
kraker	183	25
kraks ar	-204	-202
kraks avfor	170	35
kraks blek	208	31
kraks blod	301	76
kraks blodt	291	62
kraks flack	175	24
kraks gront	386	137
kraks hela	244	72
kraks iblan	-171	-200
kraks klump	196	63
kraks lite	-264	-186
kraks med	8	170
kraks pa	-192	-204
kraks tonar	217	45
kraks*	-253	-255
kraksj*	-253	-255
kraksjuk*	-253	-255
kraksjukan	-204	-202
krakt en	-217	-167
krakt i	-153	-105
krakt och	187	54
krakt pa	-147	-120
krakt tre	332	77
krakt tva	-140	-231
krakt up	253	61
krakt vaten	131	4
krakt*	62	-125
krakte*	-309	-274
kraktes	-309	-274
krakts	495	160
kram	-123	-149
kram*	98	-160
krama er	-198	-197
krama om	212	76
krama*	135	-51
kramar	74	-87
kramp	-297	-316
kramp ar	140	38
kramp av	-244	-184
kramp fast	-206	-179
kramp fins	-261	-200
kramp for	177	62
kramp i	-289	-297
kramp ihjal	-150	-131
kramp jag	262	65
kramp just	210	23
kramp nu	312	65
kramp o	216	22
kramp och	298	95
kramp slapt	-176	-143
kramp*	227	-83
krampa	255	15
krampa*	124	-108
krampade	-73	-149
krampakt*	-206	-179
krampaktigt	-206	-179
krampanf*	328	64
krampanfal	318	59
krampar	79	-90
krampat	161	56
krampe*	163	-55
krampen	-176	-143
kramper	137	-24
kran*	-274	-159
krana ar	-218	-194
krana*	-218	-194
kranar*	-218	-194
kranarna	-218	-194
kranglar	-172	-109
kras*	-304	-272
krasc*	-304	-272
krasch*	-304	-272
kraschar	-248	-203
krav*	-56	163
krave sex	10	213
krave*	-84	85
kraver	-84	85
krev*	-145	-131
kreve av	-145	-131
kreve*	-145	-131
krever*	-145	-131
krevera	-145	-131
krig	-142	-149
krig nu	-142	-149
krig*	-283	-297
krigs hjart	-160	-127
krigs*	-207	-226
krigsf*	-160	-127
krigsfil*	-160	-127
krigsfilm	-160	-127
kring andta	218	28
kring hjart	158	-6
kring lampo	165	13
kring navel	-180	-172
kring ska	-236	-264
kris*	-289	-250
krist*	-289	-250
krista*	-236	-211
kristale*	-201	-189
kristaler	-201	-189
kristo*	-172	-141
kristod	-172	-141
krit*	216	-5
kritv*	269	69
kritvi*	269	69
kritvit	269	69
krmp*	180	-7
krmpa fradg	180	-7
krmpa*	180	-7
krmpar	180	-7
kroc*	69	-131
krock i	-198	-213
krock*	69	-131
krocka*	79	-114
krockade	-187	-187
krockar	-181	-132
krockat	311	32
krocke*	-124	-152
krocken	-124	-152
krog*	-11	166
kroge*	-11	166
krogen	-11	166
krok	29	182
krok som	20	184
kron*	18	238
krope anars	-194	-206
krope ar	-192	-187
krope biten	158	22
krope blosa	211	68
krope drick	-169	-113
krope fortf	147	33
krope frosa	-205	-189
krope har	189	200
krope hjart	194	59
krope imors	141	36
krope lever	50	247
krope och	176	1
krope pa	160	15
krope siter	-241	-218
krope var	181	19
krope vid	-216	-167
krope yr	245	75
krops #	294	25
krops och	165	67
krops*	342	64
kropsp*	199	79
kropspul*	199	79
kropspulsadern	199	79
kropst*	294	25
kropstem*	294	25
kropstemperatur	294	25
krosa en	-167	-177
krosa hjart	-182	-166
krosa hon	-161	-141
krosa mina	67	305
krosad*	-73	127
krosade	-73	127
krosat	-116	-160
kruk*	-240	-185
krukv ingen	-204	-180
krukv*	-240	-185
krukva*	-240	-185
krukvaxt	-240	-185
krup	-156	-205
krup av	-193	-188
kryc*	-142	-197
kryck*	-142	-197
krycko*	-142	-197
kryckor	-142	-197
krype ar	215	14
krype i	-207	-216
krype insek	18	156
krype nar	-189	-191
krys*	338	26
kryst och	167	8
kryst*	338	26
krysta	258	12
krysta*	195	-8
krystar	195	-8
krystv*	183	11
krystvar*	183	11
krystvarkar	183	11
kub	-232	-312
kude*	-196	-13
kuden	-196	-13
kuden ar	25	184
kuden fran	-144	-167
kuden haha	-197	-237
kuden i	29	153
kuden nar	-213	-250
kuden over	-22	293
kula*	199	64
kulan	199	64
kuna	-319	-286
kuna doda	-163	-181
kuna kasta	-8	180
kuna lyfta	186	73
kuna sova	-219	-242
kuna stryp	-231	-212
kunde explo	-142	-124
kunde ha	-203	-219
kunde somna	45	155
kung*	-75	80
kunge av	-141	-166
kunge har	2	189
kunge*	-75	80
kungen	-75	80
kuno*	187	18
kunol*	187	18
kunola	187	18
kuol*	-53	179
kuola	19	255
kur	-175	-179
kur ni	-175	-179
kura*	-265	-267
kurat*	-265	-267
kurato*	-265	-267
kurator	-137	-158
kuratorn	-245	-240
kurku kipea	-189	-154
kurku turpo	158	20
kurs	-155	-190
kusi*	-246	-68
kusin	-278	-157
kusin ar	48	129
kusin bebis	-146	-179
kusin folje	23	177
kusin har	-334	-306
kusin ringd	5	170
kusinens	-146	-179
kusiner	23	177
kuti*	-442	-420
kutis*	-343	-311
kutise*	-343	-311
kuuk*	155	26
kuuka ikais	155	26
kuuka*	155	26
kuukau*	155	26
kuukaude*	155	26
kuukauden	155	26
kuul*	-2	258
kuulu huuto	-7	154
kuulu*	-7	154
kuuluu	-7	154
kuum*	355	89
kuume	272	65
kuume ja	155	42
kuume*	234	27
kuumet*	234	27
kuumeta	234	27
kuve*	7	179
kuver barne	7	179
kuver*	7	179
kuvert*	7	179
kuvertet	7	179
kval	225	384
kval forsv	169	36
kval har	210	19
kval nu	8	268
kval och	-57	107
kval ont	-138	-120
kval siter	25	149
kval v	176	14
kval*	-216	-245
kvala sedan	-146	-162
kvala vad	-129	-150
kvala*	-289	-193
kvalar*	-289	-193
kvalarna	-289	-193
kvale nar	-192	-138
kvale*	-224	-264
kvalen	-224	-264
kvar	136	402
kvar har	-3	269
kvar imorg	40	226
kvar na	18	223
kvar stel	-146	-126
kvar til	22	193
kvar*	423	81
kvart	380	43
kvart efter	98	8
kvart nu	184	0
kvart sen	254	2
kvart*	179	91
kvarte*	179	91
kvarten	182	1
kvav*	289	105
kvava	-130	90
kvava min	6	238
kvavd nasta	-156	-136
kvavd*	-182	-169
kvavde*	-182	-169
kvavdes	-182	-169
kvavs	433	-15
kvavs av	-47	-183
kvina #	211	69
kvina skrik	-16	210
kvino ar	-182	-173
kvino jag	16	182
kvino och	-164	-191
kvinojour	-33	133
kvinojouren	-166	-193
kvit*	36	258
kvita jag	42	236
kvita snart	21	134
kvita*	36	258
kvitar	36	258
kyla	-261	-236
kyla en	-189	-168
kyla*	-285	-199
kylan	-285	-199
kylan naken	15	206
kyler	-133	-166
kyler med	-133	-166
kyrk*	-243	-251
kys	22	182
kys sa	22	182
la av	178	50
la nat	25	154
la pa	-175	-168
la sig	96	-103
laak*	285	239
laake valmi	1	183
laake*	251	235
laakee*	-6	229
laakeet	-6	229
laakei*	272	1
laakeita	272	1
labo*	-131	-126
labor on	-131	-126
labor*	-131	-126
labora*	-131	-126
laborato*	-131	-126
laboratorio	-131	-126
lack*	92	-157
lacke urin	218	28
lacke vaten	-225	-209
lacker	89	-91
lada	-140	-2
lada och	-28	104
lada*	15	245
ladad	34	225
ladan	-30	164
ladan han	-14	143
lade*	174	5
lader	174	5
ladu*	141	14
ladut*	141	14
laduta*	141	14
ladutake*	141	14
ladutaket	141	14
lag fart	-254	-191
lag med	166	12
lag stila	6	153
lag under	6	-174
lag ute	121	7
laga	117	165
laga mig	112	270
laga om	-169	-184
laga ut	44	196
lagad maten	35	151
lagen genom	-1	160
lagen om	69	179
lagen ovanf	20	162
lagen*	-107	77
lagenh*	-107	77
lagenhet	-216	-130
lagenhet*	-5	162
lagenheten	-5	162
lager tegel	-228	-242
lagn*	-237	-235
lagni har	-181	-174
lagni i	-151	-153
lagni*	-237	-235
lagnin*	-237	-235
lagning	-237	-235
lago*	-222	-205
lagom	-155	-122
lagom mangd	-155	-122
lagor	-165	-172
lagor over	-165	-172
lagre med	114	13
lags*	-169	-178
lagst brot	-169	-178
lagst*	-169	-178
lagsta*	-169	-178
lagstadi*	-169	-178
lagstadiet	-169	-178
lagt ala	-28	104
lagt blodt	-204	-189
lagt dem	27	182
lagt en	62	177
lagt jarn	-267	-257
lagt mig	-198	-203
lagt min	45	165
lagt nyckl	-139	-172
lagt socke	197	20
lagt up	20	319
laka*	-154	-99
lakan	195	182
lakan och	166	25
lakar ar	-121	-91
lakar for	-185	-162
lakar har	-170	-39
lakar i	98	8
lakar kolad	-168	-190
lakar om	-206	-237
lakar sag	-124	-191
lakar sager	-104	-161
lakar tog	2	177
lakar vart	-186	-249
lakar*	-206	-143
lakarb*	-76	-117
lakarbed*	-76	-117
lakarbedomning	-76	-117
lakare	-163	35
lakare*	-126	-174
lakaren	-126	-174
lakari*	-226	-247
lakarint*	-226	-247
lakarintyg	-226	-247
lake*	-229	-209
lakem mar	-114	-158
lakem*	-114	-158
lakeme*	-114	-158
lakemede*	-114	-158
lakemedelslista	-114	-158
laker	-217	-186
laker fint	-217	-186
lakr*	-188	-180
lakri svart	-143	-110
lakri*	-188	-180
lakrit*	-188	-180
lakrits	-188	-180
lakt	-295	-250
lakt fint	-194	-168
lakt*	-222	-213
lakto*	-222	-213
laktos*	-222	-213
laktosin*	-222	-213
laktosintolerans	-222	-213
lam	-224	-219
lam i	-212	-203
lamn*	-331	-54
lamna	-290	-130
lamna blod	-360	-352
lamna blodp	-154	-187
lamna et	6	180
lamna hene	4	210
lamna jag	-240	-253
lamna lap	1	220
lamna man	-223	-244
lamna mig	59	254
lamna min	-157	-201
lamna sin	11	129
lamna var	-141	-176
lamna*	-221	48
lamnad*	-38	143
lamnade	-38	143
lamnas	-141	-176
lamnat	-124	77
lamp	185	23
lamp oil	185	23
lamp*	277	237
lampa*	247	67
lampan	247	67
lampo kraks	165	13
lampo*	210	263
lampol*	162	8
lampolja	162	8
lampor	108	239
land ge	-160	-179
land*	29	-169
lande kan	-153	-165
lande och	160	48
lande*	72	-138
landet	46	-123
lang	56	319
lang nya	-141	-165
lang tid	-45	208
lang*	-123	80
langa i	13	174
langa*	13	174
langar*	13	174
langarma*	13	174
langarmat	13	174
lange	-311	-157
lange det	39	181
lange efter	-176	-166
lange i	-187	-153
lange kan	-218	-259
lange smita	-194	-213
lange vil	-136	-163
langr #	-203	-209
langr alt	-41	125
langr behov	-161	-214
langr det	129	-49
langr e	-13	181
langr han	159	30
langr hjalp	135	5
langr i	-177	-185
langr jag	-55	131
langr jagar	20	163
langr ni	43	178
langr och	189	34
langr titar	242	11
langr va	167	-19
langr vil	18	249
langs batre	-137	-159
langs*	164	-47
langsa*	166	-51
langsamt	166	-51
langt	-267	-307
langt efter	35	249
langt in	-219	-173
langt ner	-113	-200
langta*	70	247
langtar	70	247
lap efter	-236	-232
lap och	1	220
lapa*	268	19
lapar	-4	-178
lapar #	156	30
lapar ar	349	87
lapar efter	176	40
lapar hela	-146	-135
lapar lila	133	-35
lapar och	278	92
lapar pa	143	-5
lapar*	384	119
laparn*	384	119
laparna	384	119
lapen ar	231	45
lapen domna	-178	-148
lapen hangd	133	42
lapen spric	-221	-213
laps*	465	164
lapsi	437	26
lapsi niela	159	17
lapsi oli	230	-2
lapsi soi	183	15
lapsi tukeh	210	12
lar	174	180
lar hon	5	171
lar stora	173	47
larar dog	-164	-171
larar har	36	164
larar nyper	-2	271
larar svima	212	27
larare	-225	-33
larare*	36	164
lararen	36	164
lararn	234	-25
larb*	280	18
larbe ar	280	18
larbe*	280	18
larben*	280	18
larbenet	280	18
lare*	67	147
laren	73	371
laren nar	32	192
laren och	-30	180
laret efter	-229	-206
laret komer	-108	-132
laret med	182	223
larm*	19	-164
larme for	259	23
larme var	-168	-163
larme*	160	-70
larmet	160	-70
lart	6	151
lart mig	6	151
lasa	281	172
lasa eler	249	17
lasa in	-4	225
lasa klock	177	54
lasa nyhet	-154	-139
lasa texte	144	30
lase*	-133	75
laser	-82	114
laser det	38	218
laser in	73	401
laser min	8	124
laser mina	70	172
laser om	-203	-230
laser pa	-142	-208
laser sig	-30	-231
laser ut	-8	236
laset	-201	-99
laset nar	-226	-237
laset til	30	153
lask	-215	-214
laski att	-170	-146
laski*	-170	-146
laskig	-170	-146
last	55	203
last doren	-68	116
last kna	-248	-248
last langr	43	178
last nacke	-214	-211
last night	109	253
last year	-305	-310
lastb pa	146	-8
laste	-269	-127
laste bipac	-179	-167
laste dorar	-2	166
laste mig	-118	61
laste om	-175	-149
lat	-159	160
lat astma	-189	-168
lat att	-144	-52
lat blama	29	182
lat mig	65	298
lat natur	-3	198
lat och	-209	-244
lata*	16	141
latar*	16	141
latare	16	141
later ful	166	-12
later gurgl	156	37
later som	-68	-265
lats*	-213	8
latsa ikval	26	215
latsa man	-155	-185
latsa*	-213	8
latsas	-72	130
latsas*	-218	-152
latsasko*	-242	-233
latsaskompis	-242	-233
laug*	-218	-113
laugh so	-223	-207
laugh*	-218	-113
laughe*	-218	-113
laughed	-218	-113
lavi*	352	12
lavin	352	12
lavin han	182	6
lax	-221	-50
laxa*	31	148
laxan	31	148
laxo*	-208	-199
laxor	-208	-199
le	-166	-161
le och	-166	-161
lean	-147	-136
lean on	-147	-136
leav*	-2	271
leave	-2	271
leave the	-72	183
ledi*	-186	-238
ledig	-186	-238
leds*	-345	-508
ledse efter	-189	-236
ledse och	-179	-195
ledse over	-173	-218
ledse*	-321	-491
ledsen	-321	-491
ledv*	-266	-245
ledva i	-266	-245
ledva*	-266	-245
ledvar*	-266	-245
ledvark	-266	-245
leen*	-284	-260
leend sen	-240	-232
leend*	-284	-260
leende	-284	-260
left arm	189	22
left bal	149	27
left ear	-270	-265
left knee	-263	-256
left side	320	68
left to	83	244
leg	98	-189
leg day	-195	-176
legat pa	-150	-25
legat ute	271	-13
lego*	-201	-170
legob*	-201	-170
legobi*	-201	-170
legobit	-201	-170
legs	67	-187
legs ache	-233	-221
legs are	225	5
legs since	201	38
legs weak	201	38
leik*	-278	-231
leiki*	-278	-231
leikii	-278	-231
lek	57	194
leke*	-436	-316
leker	-432	-306
leker anda	-204	-151
leker att	-217	-218
leker hemli	107	297
leker ingen	-197	-145
leker nar	-174	-140
leker nu	-261	-152
leker och	-201	-158
leker sjukh	-165	-173
leker sviml	227	74
leksa i	175	61
leksl med	-184	-209
leksl*	-184	-209
leksla*	-184	-209
lekslags*	-184	-209
lekslagsmal	-184	-209
lena*	-136	-149
lenar gick	-136	-149
lenar*	-136	-149
lenart	-136	-149
leno*	-170	-153
lenon	-170	-153
lenon jalke	-170	-153
lens*	-165	-141
lense and	-165	-141
lense*	-165	-141
lenses	-165	-141
ler	219	-58
ler bara	252	33
ler snet	267	24
les jag	-152	-172
let me	-38	229
leta*	21	287
letar	-7	233
letar efter	0	214
letat	57	200
letat up	27	198
lete*	-27	215
leter*	46	277
leters	46	277
leuk*	238	18
leuka*	189	4
leukaa*	189	4
leukaan	189	4
lev	6	222
lev lang	6	222
leva	183	728
leva for	1	158
leva har	-56	95
leva ja	3	170
leva langr	40	278
leva med	29	194
leva men	198	-48
leva mer	32	204
leva mr	10	179
leva*	-277	-302
levax #	-142	-125
levax*	-227	-277
levaxi*	-227	-277
levaxin	-227	-277
levd*	-12	180
levde	-12	180
levde jag	30	220
leve*	26	355
lever	56	428
lever ar	-170	-155
lever i	26	300
lever men	50	247
lever pa	-209	-241
lever*	-154	-237
levern	-170	-155
levt	50	241
levt klart	45	187
levx*	-175	-173
levxi*	-175	-173
levxin	-175	-173
life	212	219
life came	217	39
lift*	-72	195
lifti*	-138	-135
liftin*	-138	-135
lifting	-138	-135
liga	186	-92
lige*	124	-29
liger	124	-29
liger avsvi	209	15
liger bredv	161	-41
liger dar	151	14
liger en	153	-6
liger framf	-36	218
liger han	118	9
liger helt	211	23
liger i	315	269
liger inlag	-177	-174
liger jourm	-204	-193
liger kvar	184	23
liger och	-254	-282
liger ocksa	158	-6
liger pa	-110	-352
liger runt	-214	-214
liger sjalv	-205	-189
liger slap	155	52
liger stil	154	12
liger under	148	236
ligh*	64	117
light	190	11
light and	166	2
light for	-246	-251
lighte*	37	250
lighter	37	250
lighth*	-246	-251
lighthea*	-246	-251
lightheaded	-246	-251
lika	21	301
lika bra	111	478
lika den	195	38
lika garna	38	226
lika som	-282	-282
lika*	153	26
likad*	153	26
likada*	153	26
likadant	153	26
like a	286	-9
like cofee	166	-14
like endin	-38	173
like hurti	-17	211
like im	185	-51
like razor	-156	-168
like someo	190	-19
like that	-236	-236
like the	-126	-159
likn*	154	50
likna kraks	154	50
likna*	154	50
liknan*	154	50
liknande	154	50
likso hogre	170	40
likso korta	-143	-138
likt*	-270	-264
likto*	-270	-264
liktor*	-270	-264
liktorn	-184	-181
liktorna*	-206	-198
liktornar	-206	-198
lila	228	-20
lila doter	156	30
lila flack	162	66
lila nyp	-165	-142
lila pa	154	43
lila prick	249	75
lila skrub	-170	-150
lila sprid	146	67
lilan	-181	-162
lilan ar	146	-6
lilan far	-178	-159
lilan har	-170	-149
lilas dunka	-70	126
lilas far	-8	191
lilas i	7	155
lilas svald	163	37
lilas*	244	297
lilasy*	244	297
lilasyst*	244	297
lilasyster	244	297
lile*	202	320
lileb har	-9	157
lileb i	-8	162
lileb kom	-243	-246
lileb later	130	-37
lileb skaka	160	-8
lileb*	148	274
lilebr*	148	274
lilebror	174	220
lilebror*	-9	157
lilebrorsan	-9	157
lilen	169	190
lilen andas	217	-20
lilen hade	-4	158
lilfi nar	-210	-185
lilj*	-197	-192
lilje gifti	-197	-192
lilje*	-197	-192
liljek*	-197	-192
liljekon*	-197	-192
liljekonvalj	-197	-192
lilk*	222	74
lilki drack	176	21
lilki sager	-70	114
lilki*	222	74
lilkil*	222	74
lilkilen	222	74
lilt*	-310	-322
lilta ar	-223	-190
lilta av	-144	-114
lilta*	-310	-322
liltan	-310	-322
limp on	-227	-253
lina	252	18
lina om	252	18
lind*	-269	-220
linda man	-158	-161
linda*	-158	-161
lindar	-158	-161
linj*	31	148
linja nar	31	148
linja*	31	148
linjal	31	148
lins*	-196	-194
linse*	-196	-199
linsen	-196	-199
lips	314	43
lips are	244	37
lise*	-180	-139
liseb trode	-180	-139
liseb*	-180	-139
lisebe*	-180	-139
liseberg	-180	-139
lista	7	195
lista jag	-192	-207
lista pa	7	195
lista*	-192	-207
listar	-192	-207
lite	-496	-419
lite a	195	66
lite andfa	-265	-205
lite av	-204	-225
lite badva	-207	-166
lite batre	-162	-192
lite bla	314	69
lite blod	-179	-248
lite brato	74	187
lite brun	-198	-161
lite brunt	-169	-137
lite efter	-359	-253
lite feber	-199	-164
lite flytn	-183	-178
lite for	-40	183
lite forta	-186	-154
lite han	-197	-187
lite hogt	-193	-182
lite huvud	-192	-204
lite i	-198	-215
lite iblan	147	-24
lite ingfe	-136	-147
lite jag	-214	-186
lite jord	-167	-168
lite kan	-201	-171
lite konst	-200	-189
lite ledse	-184	-240
lite men	-194	-213
lite menin	-150	-160
lite mod	-2	162
lite molan	-188	-167
lite nar	-193	-170
lite nasbl	-201	-131
lite nasel	-154	-98
lite och	7	154
lite om	-254	-225
lite omt	-222	-165
lite ont	-284	-218
lite pa	-143	-158
lite pinsa	-79	78
lite rot	-181	-190
lite rund	-139	-141
lite samre	-227	-228
lite sand	-131	-109
lite scham	-171	-128
lite sen	-162	-158
lite skrut	-139	-146
lite somn	-154	-180
lite stel	-169	-127
lite sting	-145	-142
lite svag	-185	-136
lite svule	-230	-183
lite tor	-215	-172
lite typ	-188	-193
lite utsla	-108	-99
lite varje	47	177
lite varm	-248	-215
lite vaten	-144	-143
lite vin	-226	-193
lite vit	-243	-231
lite yr	-367	-312
lite*	-157	-282
liten	-150	-222
liten atack	-168	-115
liten blasa	-209	-191
liten branb	-177	-116
liten brun	-159	-121
liten bula	-250	-204
liten fine	-141	-141
liten flik	-199	-163
liten forha	-206	-146
liten galst	-132	-140
liten knol	-207	-167
liten rod	-145	-133
liten rodna	-164	-154
liten stot	-193	-177
liten stund	9	153
litet	-96	-238
litet jack	-300	-297
litet rund	143	14
litet runt	195	48
litl*	-200	57
litle	-200	57
litle blist	-124	-141
litle finge	-147	-136
litle siste	25	229
liv	181	268
liv ar	-186	-207
liv fora	-163	-165
liv haha	-192	-195
liv i	231	-75
liv nar	-110	-189
liv om	30	252
liv pa	-133	-165
live	88	346
live av	18	230
live for	83	244
live*	-169	110
livet	-186	37
livet a	66	242
livet ar	-173	-75
livet det	60	140
livet har	58	179
livet hur	33	177
livet kans	-150	-160
livet mer	72	202
livet mig	22	217
livet pa	-154	-217
livet vil	-116	-167
livet*	22	217
liveta*	22	217
livetav	22	217
livf*	37	234
livfo galer	16	206
livfo*	37	234
livfor*	37	234
livforsa*	37	234
livforsakringen	28	221
livi*	2	276
livin*	2	276
living	2	276
livl*	338	23
livlo*	338	23
livlos	338	23
livm*	172	-25
livmo ar	181	74
livmo blod	212	25
livmo*	172	-25
livmod*	172	-25
livmoder*	172	-25
livmodern	237	52
livmoderspiral	-262	-218
livra for	-225	-211
livrad*	10	153
livrada	10	153
livs*	-247	-293
livsf got	-160	-181
livsf*	-188	-237
livsfa*	-160	-181
livsfarl*	-160	-181
livsfarligt	-160	-181
livst var	-151	-162
livst*	-159	-179
livste*	-159	-179
livstest*	-159	-179
livstestamente	-159	-179
livt	3	172
livt av	3	172
lixo*	-1	155
lixom	-1	155
ljog	9	278
ljog for	19	217
ljog forut	2	187
ljud	252	160
ljud gor	-6	180
ljud i	135	39
ljug*	5	239
ljugi om	5	239
ljugi*	5	239
ljugit	5	239
ljum*	-255	-239
ljums farli	-134	-125
ljums*	-255	-239
ljumsk*	-255	-239
ljumskbr*	-134	-125
ljumskbrack	-134	-125
ljumsken	-231	-200
ljus feber	118	54
ljus i	-160	-165
ljus rok	-202	-180
ljuse och	-193	-177
ljusk*	210	67
ljuska*	210	67
ljuskans*	210	67
ljuskanslig	210	67
ljust*	-170	-185
ljuste*	-170	-185
ljustera*	-170	-185
ljusterapi	-170	-185
lo	205	28
lock	-429	-382
lock for	-393	-346
lock*	-7	340
locka*	-35	194
lockan*	-35	194
lockande	-35	194
locke in	-11	203
locke the	1	187
locke*	7	315
locked	7	315
logar	-165	-165
logar jag	-165	-165
loi	97	169
loi minua	4	153
loi paans	202	21
lok	-227	-232
lok det	-111	-135
lol	-409	-405
lol anywa	-187	-189
lol dor	-280	-268
lonen	22	169
look up	-166	-165
lop	147	11
lopn*	-224	-213
lopni vakna	134	50
lopni*	-224	-213
lopnin*	-224	-213
lopning	-247	-227
lopninge*	134	50
lopningen	134	50
lopu	340	30
lord*	-109	81
lorda han	-172	-141
lorda nu	-168	-189
lorda sen	33	212
lorda*	-109	81
lordag	33	240
lordag*	-169	-55
lordags	-142	-36
lordagsg*	-155	-122
lordagsgodis	-155	-122
los	-502	-511
los i	-249	-252
los igen	-242	-279
los tand	-240	-242
losa	12	173
lose*	-179	-54
losen hur	-165	-165
losn*	-149	11
losna #	144	36
losna*	-73	-202
losni ar	8	183
losni kan	-139	-165
losni och	72	295
losni*	-139	74
losnin*	-139	74
losninge*	-139	74
losningen	-139	74
lost two	161	-2
lost*	-164	-222
loste	-221	-218
loste sig	-221	-218
lot	60	-101
lot but	-170	-154
loud	-193	-126
loud tinit	-132	-174
lov	213	141
lov ama	212	17
lov for	33	159
lova	58	280
lova att	58	280
lova*	45	297
lovat	36	285
love	1	244
low since	-254	-285
lowe*	-327	-273
lower	-327	-273
lower back	-157	-154
luck	-119	-82
luck i	-119	-82
luft	386	-92
luft bla	137	34
luft ensam	183	6
luft genom	-320	-243
luft hema	-201	-131
luft hjalp	179	-1
luft i	-208	-204
luft och	201	3
luft pa	211	-19
luft sa	141	-20
luft*	443	26
lufte ar	-312	-257
lufte och	206	12
lufte ta	255	18
lufte*	350	-20
luften	350	-20
luftg i	249	32
luftg*	249	32
luftge*	249	32
luftgeva*	249	32
luftgevarskula	249	32
lugn	-363	-124
lugn for	24	166
lugn idag	-271	-280
lugn nu	-235	-24
lugn perso	-188	-172
lugn*	-153	-26
lugna mig	27	238
lugna table	219	20
lugnan*	-61	-211
lugnande	-61	-211
lugnar	44	227
lugnt	-201	-51
lugnt i	-215	-210
lugnt om	10	157
lukta aceto	135	58
lukta feber	215	73
lukta frukt	169	31
lukta hemsk	149	10
lukta ila	-280	-264
lukta nagel	133	32
lukta paron	227	60
lukta rok	-168	-141
lukta saret	160	38
lule*	-276	-301
lulea	-276	-301
lunc*	149	-135
lunch	281	-21
lunch #	177	54
lunch och	290	50
lunch*	-261	-228
lunche*	-261	-228
lunchen	-261	-228
lung*	131	-168
lungi behov	-170	-155
lungi hema	-141	-137
lungi igen	-134	-152
lungi och	337	135
lungi*	-72	-177
lungin*	-72	-177
lunginfl*	-72	-177
lunginflamation	-72	-177
lungo och	178	33
lungo*	257	10
lungor*	257	10
lungorna	257	10
lungs och	186	35
lungs*	186	35
lungsj*	186	35
lungsjuk	186	35
lust	-79	190
lust att	-27	230
lust forsv	-140	-143
lustg tonar	-146	-138
lustg*	-146	-138
lustga*	-146	-138
lustgas	-146	-138
lusti sedan	139	50
lusti*	139	50
lustig*	139	50
lustigt	139	50
lut	213	1
lut pa	184	-1
lyck*	-255	-44
lycka	-328	-287
lycka nar	-244	-213
lycka over	-176	-159
lycka*	6	206
lyckas	6	206
lyda	11	270
lyda roste	11	270
lyft	-164	-212
lyft armen	-202	-172
lyft vikte	-153	-132
lyft*	67	-124
lyfta	-49	-171
lyfta arm	186	73
lyfta bada	-88	-140
lyfta foten	133	31
lyfta gamal	-171	-190
lyfta hogra	150	20
lyfta igen	-174	-183
lyfta tunga	-196	-187
lyfte	155	8
lyfte armen	-282	-246
lyfte bebis	-188	-157
lyfte da	230	45
lyfte en	-149	-140
lyfte farli	-134	-102
lyfte hene	245	23
lyfte huvud	155	7
lyfte pa	203	83
lyfte tvatm	148	24
lyfte*	66	-134
lyfter	66	-134
lyho*	-168	-260
lyhor sover	-168	-260
lyhor*	-168	-260
lyhort	-168	-260
lymf*	-207	-174
lymfk*	-207	-174
lymfko*	-207	-174
lymfkort*	-207	-174
lymfkortlar	-207	-174
lyo	28	371
lyo aitia	28	256
lyo minua	-4	252
lyri*	161	45
lyric och	161	45
lyric*	161	45
lyrica	161	45
m	-313	-359
m och	165	9
m okej	-140	-152
ma	-58	138
ma bra	54	261
made	-201	-145
made jated	-119	-122
madr*	-259	-142
madra hon	21	204
madra pa	-174	-159
madra*	-259	-142
madras*	-172	-27
madrasen	-172	-27
mag	-179	-169
mag kat	-179	-169
mage bulra	-192	-200
mage efter	187	53
mage i	17	187
mage inte	154	43
mage och	223	67
mage ont	144	54
mage stop	-160	-154
mage suger	209	81
mage*	80	-88
magen	80	-88
magen ar	385	142
magen att	253	25
magen blek	186	79
magen brane	-240	-189
magen bubla	-287	-281
magen dalig	-126	-111
magen den	216	54
magen efter	-375	-293
magen ena	326	114
magen gor	118	-34
magen han	-230	-235
magen hard	168	79
magen hogt	204	64
magen i	-158	-111
magen igar	-212	-203
magen inte	-186	-175
magen jag	-139	-135
magen krang	-139	-143
magen magen	206	17
magen men	-226	-178
magen nar	39	-131
magen nu	196	89
magen ont	272	73
magen pa	172	65
magen plus	190	90
magen pumpa	215	4
magen ror	252	13
magen rygon	189	62
magen sedan	-269	-184
magen sen	-222	-215
magen som	-212	-138
magen stor	-195	-136
magen svima	196	91
magen til	-198	-184
magen under	219	29
magen upsva	170	35
magen varje	-175	-237
magen vi	124	-18
magk*	-28	-212
magka mag	-179	-169
magka*	-179	-169
magkat*	-179	-169
magkatar	-179	-169
magkn vid	-163	-148
magkn*	-246	-219
magkni*	-246	-219
magknip	-246	-219
magn*	91	-117
magne til	175	61
magne tva	208	17
magne*	91	-117
magnet	294	37
magneter	270	40
magnetku*	216	87
magnetkulor	216	87
magnetro*	-277	-235
magnetrontgen	-277	-235
mago*	-295	-329
magon*	-295	-329
magont	-295	-329
magr*	271	101
magra andas	239	97
magra slo	227	60
magra*	271	101
magrat	271	101
mags*	-130	-258
magsa gor	-136	-139
magsa*	-203	-220
magsac*	-136	-139
magsacks*	-136	-139
magsacksundersokningen	-136	-139
magsj drick	-160	-117
magsj hema	-160	-128
magsj i	-166	-153
magsj keton	211	75
magsj med	-241	-183
magsj*	-181	-258
magsju*	-181	-258
magsjuka	-111	-225
magsjuka*	-166	-153
magsjukan	-166	-153
magsm*	256	70
magsma*	256	70
magsmart*	256	70
magsmarta	185	54
magsmartor	198	39
maj	-121	37
maj nasta	17	187
maka*	102	-123
makaa	263	23
makar blir	-202	-169
makar*	-244	-229
makaro*	-244	-229
makarone*	-244	-229
makaroner	-244	-229
maken siter	96	-94
maken skrat	-139	-172
maki*	312	-11
makin*	312	-11
making	312	-11
mal for	37	179
mala*	-257	-256
malad taket	-183	-140
malad*	-183	-140
malade	-183	-140
malat	-178	-195
malat taket	-178	-195
malt*	8	170
malti och	8	170
malti*	8	170
maltid	8	170
mama	124	241
mama aker	138	4
mama ar	47	-115
mama at	9	194
mama att	30	164
mama blir	-164	-29
mama dodar	-105	-147
mama fick	-203	-175
mama halv	231	14
mama hon	-183	-76
mama hor	-25	151
mama hotar	110	334
mama i	9	154
mama igen	35	239
mama jag	39	171
mama laser	-8	236
mama liger	140	-55
mama och	10	162
mama pa	173	4
mama prata	9	-98
mama ramla	144	-8
mama ringd	160	-12
mama sa	-3	252
mama sager	-134	57
mama skale	-3	152
mama slar	33	223
mama socke	228	42
mama svara	165	9
mama tror	11	211
mama vet	-187	-199
mama vil	-130	-140
mamas brost	-210	-209
mamas hals	138	62
mamas insul	133	-15
mamas morfi	143	38
man	-223	-136
man #	234	8
man aka	-184	-256
man ar	122	-97
man arg	56	209
man ata	-290	-278
man att	-199	-289
man av	11	222
man bada	-157	-248
man besta	48	168
man bli	-182	-176
man blivi	-195	-262
man braka	-164	-216
man da	-184	-172
man det	-245	-237
man direk	5	183
man do	92	233
man dor	-46	196
man en	-199	-194
man far	-28	165
man fran	-18	211
man gastd	-181	-132
man gift	-20	133
man gjord	42	208
man gor	100	222
man gora	8	168
man han	-233	-143
man hange	0	342
man har	264	230
man honom	-156	-195
man hopar	5	183
man ja	218	50
man jag	-4	176
man jodta	-152	-148
man kana	-204	-225
man knufa	22	159
man kolap	242	5
man kraks	-157	-120
man la	128	-20
man lamna	54	208
man later	-28	120
man lyfte	290	41
man mar	72	195
man med	-218	-68
man ner	-164	-137
man om	-342	-333
man over	-182	-166
man penan	-164	-127
man prata	190	26
man ringa	-185	-183
man rycke	147	33
man sa	-147	-200
man sager	208	220
man ser	48	-138
man sig	-260	-312
man sjalv	66	308
man skram	-118	-143
man skriv	-270	-282
man skule	-164	-127
man sla	29	304
man slar	-133	114
man slog	-198	-259
man snark	-187	-196
man socke	129	47
man som	-165	-163
man somna	59	213
man stang	26	211
man stira	135	39
man svima	-68	-162
man ta	-168	-100
man tande	114	13
man tar	62	419
man tog	28	171
man tror	-1	288
man tryck	183	4
man tving	42	188
man vara	17	244
man vi	-175	-231
man vid	-222	-178
manad gamla	-207	-150
manad han	151	-11
manad har	-343	-218
manad hon	208	40
manad ingen	-152	-161
manad med	234	12
manad nu	162	101
manad och	158	88
manad over	-165	-142
manad sen	-211	-76
manad snuva	-131	-115
manad snuvi	-159	-121
manad sover	167	17
manad vad	-167	-136
manad vande	-203	-209
manag*	-166	-184
managi*	-166	-184
managing	-166	-184
mand*	-139	-130
manda i	177	27
manda mer	-178	-188
manda pasar	-238	-242
manda*	-102	-89
mandag*	-160	-305
mandagar	-221	-255
mandags	-83	-193
mane*	103	-88
manen	103	-88
manen framf	199	20
manen sager	-4	189
mang*	203	124
manga	183	127
manga av	-24	135
manga insul	-26	207
manga kisbl	-163	-187
manga somnt	-20	297
manga table	334	5
manga tar	-176	-212
mangd lorda	-155	-122
mani*	-102	146
manis i	22	199
manis mer	25	237
manis pa	-171	-190
manis*	-93	158
manisk*	-103	134
maniska	-95	68
maniskor	-61	114
mans	-226	-233
mans fel	-202	-180
mans vitam	-170	-137
mans*	-257	-233
mansf a	-195	-178
mansf*	-244	-226
mansfo*	-244	-226
mansfork*	-244	-226
mansforkylning	-244	-226
many not	-4	171
many of	-4	171
many parac	-257	-219
many pils	212	130
mar	-150	-159
mar batre	93	-59
mar bra	-260	-327
mar dalig	21	308
mar du	-212	-237
mar frukt	280	33
mar ok	-249	-241
mar pis	77	213
mar sa	120	141
mar som	-242	-252
mard*	-356	-297
mardr om	-257	-204
mardr*	-356	-297
mardro*	-356	-297
mardroma*	-356	-297
mardromar	-356	-297
mark*	-26	187
marka	-3	258
marka att	-26	151
marka om	13	205
marke	-160	-38
marke hosta	129	10
marke man	-199	-289
marke pa	29	212
marke runt	2	309
marken	140	363
marker	-71	-285
marm*	275	45
marmo*	275	45
marmor	158	46
marmor*	226	20
marmorer*	226	20
marmorerad	230	26
mars	-337	-286
mars och	-198	-170
mars*	-207	-191
marsv ar	-207	-191
marsv*	-207	-191
marsvi*	-207	-191
marsvine*	-207	-191
marsvinet	-207	-191
masa lugna	219	20
masa piler	219	9
masa table	27	189
masa vatko	-145	-128
mase*	-173	-145
maser*	-173	-145
masera*	-173	-145
maserar	-173	-145
mask	-156	-153
mask*	186	-66
maska*	-304	-287
maskar	-304	-287
maski den	209	32
maski*	349	69
maskin*	363	77
maskindi*	224	41
maskindiskmedel	215	27
maskinen	297	55
maso*	258	273
masor	366	96
masor fran	167	-11
masor kisar	239	97
masor med	190	3
masor stopa	0	174
masor tog	-29	154
masor*	-21	239
masore*	-21	239
masoren	-21	239
maste aka	-142	49
maste bli	-12	137
maste boka	-211	-220
maste bort	-24	201
maste do	0	152
maste doda	41	210
maste forts	-121	-146
maste ha	-166	-74
maste harif	16	182
maste hopa	-9	169
maste kisa	-284	-252
maste koma	313	-2
maste kryst	238	17
maste lyda	11	270
maste radas	69	161
maste salja	-5	142
maste sita	167	24
maste skada	12	149
maste skolj	-219	-191
maste sta	192	-21
maste ta	-35	165
maste up	-352	-357
mat	-284	-109
mat fodel	-168	-159
mat gar	-157	-120
mat gick	-170	-144
mat har	206	71
mat hema	-219	-29
mat lite	7	154
mat pa	-30	197
matan glad	-174	-159
matan i	215	41
matan ont	-165	-114
matar	28	218
matar torst	239	63
matar visar	-77	-183
matar*	182	-83
matare*	183	-45
mataren	183	-45
matc*	-288	-298
match	-132	-108
match o	150	32
match*	-236	-258
matche*	-236	-258
matchen	-236	-258
mate pa	-209	-175
maten ar	-27	285
maten gar	-228	-217
maten i	35	151
maten vil	-181	-190
matk*	195	58
matl*	-129	-156
matla det	-129	-156
matla*	-129	-156
matlad*	-129	-156
matlador	-129	-156
mats*	193	19
matsk varje	193	19
matsk*	193	19
matske*	193	19
matsked	193	19
max	107	-91
max anda	186	35
maybe five	248	53
me	78	671
me #	-156	-159
me after	-147	-170
me alt	38	205
me and	60	249
me att	-4	149
me deta	-103	-152
me doda	183	39
me down	-50	142
me ena	128	-29
me helt	167	-19
me if	63	209
me insan	-171	-172
me jobet	-169	-151
me langr	30	230
me last	32	183
me leave	-38	229
me mig	21	172
me to	-56	224
me trana	29	152
me when	14	204
med	46	215
med #	226	-42
med ala	-172	-146
med aloe	-133	-166
med alt	84	297
med alumi	-40	130
med alved	56	-135
med ambul	-177	-143
med andni	-218	-134
med andno	228	55
med ansik	229	36
med antib	-199	-161
med antid	-170	-174
med armar	290	36
med att	-94	119
med avlop	185	21
med bagen	208	5
med balte	26	284
med barn	-148	-195
med barne	-50	254
med bebis	-59	244
med bilen	-9	286
med bitet	189	16
med blod	-53	-160
med bloju	-195	-187
med bosan	-30	102
med brors	-184	-209
med byxor	29	262
med canab	-167	-220
med cykel	-221	-238
med den	-12	137
med doda	17	187
med dom	33	162
med domna	255	20
med eksem	-122	-139
med eliqu	-158	-175
med en	203	234
med et	240	220
med famil	-110	-189
med flit	16	398
med folk	-16	152
med forky	-214	-192
med forla	206	79
med frosa	304	33
med fyrhj	167	3
med gas	-23	191
med gevar	5	158
med gifti	-156	-153
med glase	164	8
med grane	30	153
med grona	-211	-180
med gult	-193	-124
med halva	196	8
med hamar	157	197
med hande	-71	148
med hjarn	-122	-118
med hoger	214	-12
med honom	68	268
med hunen	-139	-146
med huvud	114	-87
med i	-46	103
med inkas	-170	-213
med jaktv	-4	155
med jobet	-221	-68
med katen	-226	-239
med kickb	-173	-168
med klor	-196	-186
med kniv	295	217
med knive	-43	271
med kokan	157	54
med koles	-121	-146
med kompi	-90	-193
med kuden	-204	-75
med langr	-54	165
med levax	-124	-153
med lileb	140	-30
med linja	31	148
med lite	-198	-155
med livet	-116	-167
med lufte	231	49
med matla	-129	-156
med medic	61	373
med mig	101	405
med mjolk	-186	-193
med nagon	-316	-276
med napen	-117	-141
med ny	-147	-156
med om	-144	-227
med ompla	-224	-230
med ont	212	97
med os	-14	205
med p	-195	-224
med pa	-221	-105
med pasar	2	184
med pisto	-25	219
med plots	-216	-197
med pluge	-182	-207
med pulse	195	66
med rakbl	-15	219
med repet	-17	258
med sax	6	284
med saxen	22	141
med semes	-181	-132
med sertr	-156	-198
med sig	-189	-254
med sin	3	180
med sit	-163	-155
med skame	15	170
med skarp	44	193
med skosn	6	173
med skote	170	-14
med skrik	-110	-152
med skrum	227	22
med slad	11	236
med slade	38	186
med slem	-160	-136
med smakp	-174	-161
med snubl	172	45
med somne	-181	-188
med stekp	32	184
med stryk	26	201
med svard	-210	-200
med svuln	-8	149
med tacke	114	13
med taljk	159	-10
med tanda	36	223
med tandv	141	33
med tasen	-216	-284
med titha	-134	-125
med tonar	-173	-164
med torsk	-303	-251
med trani	-149	-172
med tv	57	270
med vagen	213	197
med vald	34	188
med vanst	222	52
med vaten	-258	-219
med vilja	-3	198
med vita	-185	-163
meda*	130	232
medan	152	262
medan hande	64	201
medan hon	88	-46
medan jag	116	219
mede*	54	269
medel fran	5	198
medel vilke	-156	-153
medel*	4	297
medela*	4	297
medeland*	4	297
medelande	7	186
medelanden	-7	222
medi*	-281	-189
medic feber	144	22
medic for	79	235
medic ger	-149	-140
medic gor	-144	-145
medic i	209	323
medic jag	-122	-163
medic mot	98	-94
medic nu	-160	-179
medic ny	212	55
medic och	-53	290
medic racke	-200	-276
medic tar	-124	-153
medic tva	-211	-194
medic vil	66	234
medic*	-281	-189
medici*	-281	-189
medicin	-202	-216
medicine*	-240	-118
mediciner	-210	-175
medv*	179	-37
medve en	229	71
medve hela	-186	-155
medve i	-200	-200
medve pa	209	53
medve*	179	-37
medvet*	179	-37
medvetsl*	284	15
medvetslos	284	15
mej	57	459
mej imors	-12	246
melan aren	-182	-215
melan benen	109	273
melan bil	214	4
melan os	-188	-188
melan revbe	257	39
melan skuld	173	-42
melan tarna	-293	-269
melan tva	6	151
melan*	-337	-340
melanb*	-219	-213
melanblo*	-219	-213
melans*	-253	-267
melansta*	-253	-267
melanstadiet	-253	-267
melat til	-188	-187
melat*	-251	-248
melato*	-251	-248
melatoni*	-251	-248
melatonin	-251	-248
men amar	-161	-186
men anars	-214	-216
men andas	-211	-137
men ar	-204	-213
men ater	-431	-340
men behov	-86	-159
men blir	-225	-206
men blodt	-142	-124
men bra	-183	-170
men doter	6	204
men drick	-277	-202
men efter	170	18
men ekg	-149	-130
men en	70	266
men et	127	56
men far	-221	-189
men forst	163	7
men forsv	193	-28
men gick	4	219
men halse	184	12
men han	179	261
men hante	-136	-177
men har	36	-173
men hema	-162	-192
men hon	-95	-194
men i	244	229
men idag	199	-27
men ja	-197	-224
men jateo	190	90
men klar	-229	-238
men kom	166	75
men leker	-258	-188
men lukta	-168	-141
men maken	96	-94
men mama	-168	-170
men mar	-154	-184
men mense	221	62
men nu	18	-236
men ogonl	-199	-169
men penan	181	0
men pig	-226	-149
men rorli	-161	-138
men sager	-127	-198
men sedan	166	35
men sen	273	-100
men ser	-229	-170
men skar	26	245
men sluta	-211	-195
men smart	160	-8
men snart	7	159
men somna	-145	-139
men spota	7	233
men svule	-140	-133
men talet	-230	-235
men teste	195	34
men vadkr	-159	-172
men vande	-6	181
men varje	59	216
men vi	-203	-300
men vil	-204	-277
mena	-66	205
mena kotii	28	261
mena*	-98	88
menar	-30	209
menar alvar	16	178
menar ja	27	164
menar jag	42	156
menar ni	-258	-271
meni	284	20
menin egent	-184	-166
menin langr	13	280
menin pa	-150	-160
menin ut	-182	-180
mening	93	329
mening*	7	-219
meningar	235	62
meningen	241	29
meningit	-216	-213
meningit*	-182	-180
meningitprickar	-182	-180
meningsl*	-150	-160
meningslost	-150	-160
mens	-541	-490
mens byter	-146	-137
mens forst	-228	-245
mens och	-188	-125
mense blode	-207	-177
mense sen	-170	-149
mensv bara	-143	-142
mer	-51	285
mer an	-17	-179
mer anars	-1	157
mer i	24	229
mer igar	-132	-148
mer ingen	7	179
mer me	-103	-152
mer med	7	240
mer och	-118	-179
mer pa	-3	134
mer slem	-169	-131
mer svar	-29	110
mer tack	35	159
mer tar	22	235
mer vildo	4	212
mest	-198	-267
mest av	69	179
mest nar	-258	-263
mest pa	-240	-225
meta*	296	19
metad lapar	158	31
metad*	189	3
metado*	189	3
metadon	189	3
metal flog	229	15
metal*	229	15
metf*	-240	-226
metfo*	-240	-226
metfor*	-240	-226
metformi*	-240	-226
metformin	-240	-226
meto*	-72	-238
metot en	-248	-216
metot varje	213	26
metot*	39	-174
metotr*	39	-174
metotrex*	39	-174
metotrexat	39	-174
mg	-191	-181
mg medic	-191	-181
midj*	261	20
midja*	261	20
midjan	261	20
mieh*	229	237
miehe lyo	-4	252
miehe*	229	237
miehen*	229	237
mieheni	229	237
mies	133	202
mies hakaa	-7	154
mies loi	4	153
mig	-16	404
mig ala	-204	-206
mig altid	-232	-312
mig ar	-103	136
mig att	-10	196
mig av	-171	-186
mig bada	181	38
mig de	31	169
mig depig	-235	-229
mig det	-214	-102
mig djupt	40	-245
mig en	-7	217
mig ensam	-194	-235
mig et	31	327
mig etyle	244	7
mig fast	44	245
mig filme	-18	175
mig finar	-154	-174
mig flera	36	164
mig for	-195	-213
mig forst	-157	-160
mig forut	43	269
mig fruko	-265	-269
mig fyra	182	1
mig ga	50	247
mig gick	-184	-165
mig haha	-162	-248
mig han	58	261
mig har	117	-36
mig hard	-154	-154
mig hej	9	194
mig hela	58	241
mig hon	178	29
mig hora	9	214
mig hos	-192	-207
mig huvud	-175	-160
mig i	-156	76
mig iblan	178	445
mig idag	137	317
mig igar	36	438
mig igen	-38	140
mig ila	1	247
mig in	-162	-177
mig inat	4	241
mig inget	-175	-168
mig irite	-185	-190
mig jag	362	236
mig kans	29	-176
mig klade	-21	221
mig konst	266	34
mig kramp	-206	-179
mig kvar	35	250
mig ledse	-176	-222
mig lite	-294	-341
mig lugn	24	166
mig mar	152	-3
mig maste	-207	-216
mig med	-92	204
mig melan	-37	205
mig mot	-24	193
mig nagot	48	211
mig nagra	-200	-185
mig nar	95	337
mig nasta	-91	167
mig ner	-155	-178
mig nerfo	22	216
mig nu	218	-14
mig och	159	300
mig om	15	203
mig omar	-153	-132
mig otryg	-150	-152
mig pa	-360	-268
mig psyki	-28	155
mig sa	-9	180
mig sen	57	249
mig sina	7	212
mig sjalv	-36	115
mig skorn	-14	202
mig sla	56	209
mig snabt	-240	-243
mig snart	72	202
mig spark	-13	228
mig svima	200	-12
mig svimf	137	51
mig tack	-261	-294
mig tog	108	-74
mig tonar	-140	-228
mig tor	-138	-150
mig torst	-122	-144
mig tre	156	10
mig trot	-250	-193
mig tryg	-180	-221
mig under	-74	126
mig up	-185	-166
mig utan	14	162
mig ute	-118	61
mig vaken	143	38
mig vare	75	185
mig varje	6	322
mig vatsk	-160	-128
mig via	12	139
mig vid	157	140
mig vilka	13	186
mig ytlig	-157	-137
migr*	-226	-170
migra med	-165	-169
migra sa	56	161
migra*	-226	-170
migran	-262	-285
migrat*	64	171
migratio*	64	171
migrationsverket	56	161
mil	255	13
mil bort	167	8
mil til	201	-1
mild	-278	-281
mild asthm	-149	-119
milk	136	-11
milo*	-312	-271
miloi labor	-131	-126
miloi*	-312	-271
miloin	-312	-271
milt	-156	-195
milt for	-117	-164
min	-65	148
min adren	160	-34
min adres	165	5
min aneur	-194	-176
min arm	28	264
min baby	136	-11
min barn	44	-121
min basta	-195	-174
min bebis	-15	151
min begra	85	275
min berti	-47	141
min bil	-149	-26
min blodg	-237	-246
min blodp	-158	-175
min blodt	-114	18
min bloma	-276	-241
min bror	150	237
min brors	28	131
min chef	-52	155
min dator	-231	-212
min demen	28	165
min doset	40	-140
min doter	-119	32
min drink	25	154
min epile	-261	-228
min epipe	135	-38
min ex	120	-1
min exfru	1	167
min famil	31	212
min farmo	-222	-295
min favor	-184	-211
min fjort	8	183
min flygr	-124	-181
min forst	-3	-194
min fot	49	-113
min gamla	-204	-249
min gruba	194	35
min hals	-18	224
min hast	-294	-269
min hjart	206	-27
min icd	249	6
min inhal	-159	-156
min insul	-66	-207
min ja	200	16
min kat	-245	-163
min kile	58	168
min klask	43	163
min ko	-326	-210
min koleg	-134	19
min kompi	210	319
min kusin	-295	-200
min lagen	39	242
min lakar	-128	-50
min lakem	-114	-158
min larar	-2	271
min lila	156	30
min lilas	156	280
min lileb	220	171
min mage	-105	65
min mans	-226	-233
min mat	-4	225
min medic	-359	-425
min mna	216	22
min mobil	18	284
min mor	-37	115
min morfa	-190	-202
min mormo	-162	-159
min onda	-129	-156
min opera	-161	-145
min p	-170	-209
min pacem	-185	-134
min partn	-30	202
min pensi	35	250
min plikt	50	192
min pojkv	180	192
min pojva	15	178
min remis	-46	-185
min ring	45	165
min robot	-181	-194
min sista	22	159
min slog	-12	246
min son	-192	-80
min sons	-170	-192
min store	-43	153
min styvf	-8	146
min styvp	38	196
min svage	-172	-141
min svarf	155	34
min syste	151	226
min table	-173	-173
min tand	29	237
min tarta	-203	-219
min telef	50	313
min tjej	199	211
min tonar	-61	176
min tre	250	19
min trear	-251	-220
min tunga	-243	-231
min tvama	200	19
min utvec	8	195
min valp	-276	-247
min van	-227	-260
min vitam	-137	-113
min vuxna	23	199
min vuxne	26	245
mina	27	285
mina armar	14	212
mina axlar	-133	-166
mina barn	-118	129
mina barnb	-4	158
mina blama	5	239
mina blodt	168	-42
mina byxor	-8	194
mina dagbo	42	183
mina egna	58	176
mina epipe	-231	-190
mina farbr	0	152
mina fingr	35	151
mina foral	90	267
mina foter	-161	-237
mina glaso	67	305
mina hjart	231	10
mina kusin	23	177
mina medic	-180	-109
mina nya	-144	-114
mina nyckl	45	165
mina p	169	-47
mina paper	70	231
mina penga	76	192
mina skor	-154	-134
mina somnt	193	141
mina spel	28	242
mina strum	-124	-191
mina table	92	-135
mina tanka	84	241
mina troso	42	172
mind*	-153	-222
mindf*	-174	-172
mindfu*	-174	-172
mindfuln*	-174	-172
mindfulnes	-174	-172
mindr rorel	161	49
mine	-202	-183
mine is	-168	-133
mine*	-248	-259
mines*	-208	-235
minest*	-160	-183
minestes*	-160	-183
minestest	-160	-183
minesu*	-172	-158
minesutr*	-172	-158
minesutredning	-172	-158
mini*	-172	-168
minip*	-172	-168
minipi*	-172	-168
minipile*	-172	-168
minipiler	-172	-168
mins	218	170
mins ingen	214	175
mins*	58	163
minst ljud	-6	180
minst*	-35	146
minsta	-6	180
minu*	278	243
minua	21	492
minua ja	4	170
minul on	-195	14
minul*	-195	14
minula	-195	14
minus	160	-33
minus femto	154	-22
minut	226	189
minut alt	132	30
minut det	-102	-161
minut farli	-133	-165
minut for	152	16
minut i	164	58
minut idag	200	66
minut igar	193	3
minut men	213	39
minut nu	236	76
minut och	287	-3
minut raisk	-5	250
minut rak	-182	-164
minut seksi	-9	180
minut sen	175	38
minut sover	166	-2
minut stope	-230	-164
minut this	282	41
minut tor	-201	-131
minut*	283	2
minute	202	8
minute*	259	-8
minuten	270	31
minuter	133	-61
minutern*	-12	133
minuterna	-12	133
minutes	260	-67
mis	-231	-247
mis my	-166	-184
misa final	-115	-159
misa*	-150	-230
misad tiden	-197	-215
misad*	-279	-279
misade	-279	-279
misha av	-4	248
mishande*	-205	-236
mishandl*	7	268
mishandlad	38	325
mishandlas	-91	-136
misl*	-21	196
misly fora	6	206
misly*	-21	196
mislyc*	-21	196
mislycka*	-21	196
mislyckades	21	266
mist	-127	-168
mist sin	-127	-168
mist*	205	-29
mista ala	39	128
mista brane	153	42
mista hjart	189	17
mista i	-137	-113
mista mamas	133	-15
mista min	232	29
mista vil	-3	152
mista*	205	-29
mistak*	215	5
mistake	215	5
mistan*	189	17
mistankt	189	17
mit	-142	-25
mit ansik	-18	316
mit arbet	-161	-156
mit banko	-44	155
mit barn	-88	158
mit besok	-160	-182
mit eget	99	-80
mit eksem	100	285
mit ex	-240	-45
mit hemla	-204	-186
mit hjart	-223	-267
mit hogra	-167	-162
mit holte	-141	-176
mit huvud	12	233
mit i	363	-19
mit insul	-28	157
mit job	-316	-371
mit kna	-178	-212
mit koles	-105	-98
mit konto	-225	-162
mit land	-160	-179
mit lila	-170	-150
mit ljus	-160	-165
mit mama	231	14
mit mycke	133	-15
mit numer	-128	-144
mit pa	181	44
mit pas	9	343
mit rum	27	160
mit sista	18	253
mit sjalv	-218	-241
mit sysko	141	33
mit vapen	7	158
mjal	-373	-378
mjal*	86	-83
mjalt och	237	72
mjalt*	86	-83
mjalte	237	72
mjalte*	-172	-208
mjalten	-172	-208
mjol	149	23
mjol*	-405	-378
mjolk	-325	-327
mjolk rot	-164	-112
mjolk*	-266	-239
mjolks*	-240	-167
mjolksto*	-240	-167
mjolkstockning	-240	-167
mjuk	227	42
mjuk i	212	29
mkt att	41	116
mkt o	136	65
mna	216	22
mna har	216	22
moba*	8	185
mobar viner	46	230
mobar*	46	230
mobarn*	46	230
mobarna	46	230
mobi*	-212	69
mobil	14	272
mobil dog	-217	-263
mobil tar	85	174
mobil*	-285	-91
mobile*	-241	-83
mobilen	-241	-83
mobiln*	-216	-234
mobilnac*	-216	-234
mobilnacke	-216	-234
mod	-2	162
mode*	167	-25
moder*	167	-25
moderk*	167	-25
moderkak*	167	-25
moderkakan	167	-25
modr*	-142	-176
modra*	-142	-176
modrav*	-142	-176
modravar*	-142	-176
modravarden	-142	-176
mofa*	216	14
mofar	216	14
mofar ar	216	14
mojl*	-1	155
mojli*	-1	155
mojlig*	-1	155
mojligt	-1	155
molan ont	-172	-131
mons*	-156	-195
monst i	-156	-195
monst*	-156	-195
monste*	-156	-195
monster	-156	-195
mont*	-305	-189
month ago	-168	-170
month*	-280	-226
months	-280	-226
mopek*	-112	-89
mopeko*	-112	-89
mopekort	-112	-89
mor andas	183	39
mor avled	-170	-150
mor hav	-270	-261
mor pa	9	192
mor prata	163	7
mor ramla	-165	-114
mor vem	-113	-182
morb*	151	253
morbr liger	149	-2
morbr ror	-32	250
morbr*	151	253
morbro*	151	253
morbror	151	253
mord*	-279	-318
morda av	-207	-239
morda honom	-22	155
morda mig	-181	-197
morda*	-314	-363
mordad	-207	-239
mordar	-181	-197
morfa ar	-131	-129
morfa gor	21	172
morfa hade	-283	-309
morfa haler	165	54
morfa hjart	175	38
morfa pa	146	1
morfa sager	182	-5
morfa vil	5	155
morfar*	175	38
morfars	175	38
morfi behov	33	177
morfi efter	-160	-166
morfi nar	-122	-163
morfi och	143	38
morfin*	27	-105
morfinta*	-160	-166
morfintableter	-160	-166
morg*	-336	-96
morgn gravi	-169	-130
morgn*	-285	-232
morgna*	-285	-232
morgnarn*	-285	-232
morgnarna	-285	-232
morgo biti	-150	-170
morgo fros	-161	-159
morgo gar	-170	-158
morgo inan	-175	-237
morgo natsk	-110	-152
morgo och	177	161
morgo*	-299	-69
morgon	-32	206
morgon*	-407	-390
morgonen	-399	-380
morgonro*	-161	-159
morgonrock	-161	-159
mork	250	37
mork i	145	-10
mork som	144	54
morka	-255	-232
morka ringa	-255	-232
morkb och	191	25
morkb*	191	25
morkbl*	191	25
morkbla	191	25
morke*	29	204
morker	29	204
morkr jag	153	49
morkr kraks	175	24
morkr lite	-128	-141
morkr sa	-118	-143
morkr viner	-7	249
morkra*	-264	-239
morkrat	-264	-239
morkro*	277	54
morkrod	219	16
morkrot	176	48
morkt rum	158	35
mormo #	244	32
mormo ar	-118	-207
mormo for	-143	-138
mormo gick	-170	-155
mormo handl	21	172
mormo har	199	-32
mormo kramp	-150	-131
mormo liger	238	29
mormo med	28	131
mormo och	69	161
mormo sager	-8	135
mormo vagra	50	176
mormo verka	218	20
morn*	54	-179
morna behov	-166	-160
morna*	-166	-160
mornar*	-166	-160
mornarna	-166	-160
morni about	-230	-164
morni after	-167	-182
morni al	272	52
morni*	103	-126
mornin*	103	-126
morning	103	-126
mors morfi	-122	-163
morsa table	-30	119
morsa*	90	311
morsan	171	264
morsan*	-13	205
morsans	-13	205
morse	186	-29
morse att	-7	142
morse fingr	198	50
morse har	252	27
morse i	133	56
morse kraks	213	64
morse men	213	70
morse o	164	58
morse ska	-243	-246
morse sluta	-326	-249
mos	-229	-228
mos efter	-229	-228
most*	-139	-271
moste ser	220	11
moste*	258	0
moster	220	11
mostl at	-218	-237
mostl*	-314	-303
mostly	-314	-303
mot alt	-147	-94
mot anfal	204	23
mot axeln	221	71
mot bebis	-4	175
mot beton	182	32
mot blodt	-191	-181
mot brost	196	65
mot dem	142	24
mot doren	-31	194
mot feber	-249	-189
mot halse	119	242
mot hands	-165	-172
mot hjarn	-302	-231
mot kat	-268	-260
mot mig	61	347
mot migra	-256	-216
mot min	-14	210
mot penic	-286	-231
mot rygva	-157	-172
mot sangk	-123	-117
mot spare	10	196
mot stres	-234	-187
mot tbe	-156	-148
mot trear	162	66
mot vagen	-32	157
mota*	-195	-131
motag*	-206	-183
motagn*	-206	-183
motagnin*	-206	-183
motagning	-170	-132
mote*	-431	-475
moten	-309	-312
motet	-310	-356
moti*	-298	-291
motio*	-246	-241
motion	-246	-241
motiv*	-154	-151
motiva*	-154	-151
motivati*	-154	-151
motivationen	-154	-151
motl*	226	32
motle skin	166	4
motle*	226	32
motled	226	32
moto*	386	76
motor i	214	-5
motor igang	-54	126
motor*	386	76
motorc*	289	16
motorcyk*	289	16
motorcykelolycka	289	16
motorn	-54	126
motors*	238	15
motorsag*	238	15
motorsagen	238	15
mots*	-159	-143
motst i	-159	-143
motst*	-159	-143
motsta*	-159	-143
motstand*	-159	-143
motstandarna	-159	-143
move finge	-214	-180
move*	-167	-293
moved	-313	-346
moved to	-239	-223
movem since	201	47
movem*	201	47
moveme*	201	47
movement	201	47
movi*	-239	-137
mr	10	179
mri	-143	-144
much	-113	-270
much cofee	-131	-120
mudl*	169	6
mudle*	169	6
mudled	169	6
mug	218	-26
mug glyko	149	-32
mum	320	266
mum says	-20	141
mume*	87	-149
mumel	87	-149
mumel ur	181	23
mun	311	120
mun for	9	153
mun naten	-186	-194
mun sne	181	5
munen aftor	-210	-188
munen ar	174	3
munen fins	-138	-150
munen hange	231	-8
munen hon	160	-12
munen idag	196	8
munen igen	257	50
munen keton	169	31
munen men	7	233
munen pa	-204	-144
munen tunga	215	29
munen var	151	-26
mung*	325	37
mungi hange	234	43
mungi spric	-163	-128
mungi*	325	37
mungip*	325	37
mungipa	198	-13
mungipan	317	55
muns*	-393	-377
munsa igen	-209	-207
munsa pa	-198	-175
munsa*	-392	-377
munsar	-392	-377
murd*	-188	-229
murde*	-188	-229
murder	-188	-229
musa*	-268	-256
musar ont	-146	-111
musar*	-268	-256
musarm	-268	-256
musi*	-282	-286
musik	-186	-217
musik och	-186	-217
musik*	-206	-187
musike*	-206	-187
musiken	-206	-187
musk*	-99	-196
muske efter	-202	-185
muske melan	-257	-225
muske och	172	31
muske*	-66	-182
muskel*	-66	-182
muskelkn*	-257	-225
muskelknuta	-257	-225
muskelsv*	172	31
muskelsvag	172	31
must*	-202	-200
muste ur	-202	-200
muste*	-202	-200
musten	-202	-200
muta hengi	-256	-197
muta rinas	166	33
muutu*	236	17
my	25	162
my #	208	-16
my ankle	-313	-307
my antid	244	15
my arm	147	257
my arms	39	176
my baby	-15	93
my back	-130	-253
my bals	-161	-148
my birth	-142	-163
my blood	-171	-161
my boy	163	-1
my boyfr	39	220
my breat	204	40
my chest	307	64
my coach	14	173
my conta	-165	-141
my cowor	161	-2
my daugh	-63	215
my drink	15	251
my ears	-180	-176
my ex	-12	233
my eyes	-229	-216
my feet	-68	-169
my finge	-274	-260
my food	-26	179
my frien	113	280
my goodb	23	274
my hands	152	215
my head	-119	64
my iner	-174	-172
my kid	-301	-300
my kids	-120	69
my knee	-223	-240
my last	-2	194
my left	342	69
my legs	-204	-277
my life	224	201
my litle	11	247
my mri	-143	-144
my mum	136	247
my neck	25	146
my neigh	-47	154
my newbo	192	-17
my nose	-295	-316
my paren	19	239
my partn	81	276
my presc	-170	-173
my right	229	-67
my room	18	283
my stepd	5	165
my stepf	36	199
my stoma	-216	-201
my teeth	219	22
my temp	191	4
my todle	283	4
my voice	119	-82
my warfa	-234	-223
my water	150	3
my wrist	-109	86
my yoga	-131	-153
mycke	374	240
mycke alved	54	220
mycke armha	-234	-213
mycke att	137	280
mycke behov	26	164
mycke blod	399	109
mycke cola	-186	-194
mycke den	-146	-122
mycke efter	-300	-265
mycke farn	210	13
mycke gar	-152	-191
mycke godis	-232	-202
mycke gravi	201	21
mycke hogre	133	-15
mycke hon	182	-10
mycke ilama	-190	-140
mycke jag	-136	44
mycke kor	-167	-162
mycke lyric	161	45
mycke metad	158	31
mycke morfi	33	177
mycke mycke	161	21
mycke oga	137	39
mycke oroli	69	161
mycke pa	-226	-225
mycke probl	32	194
mycke prote	-135	-168
mycke ska	-214	-177
mycke somnm	209	16
mycke svart	190	30
mycke sveta	264	86
mycke svule	-154	-128
mycke table	2	181
mycke tog	-187	-132
mycke under	-310	-270
mycke ur	157	-6
mycke vaten	134	59
mycke vin	-169	-238
myg	-193	-180
myg bet	-154	-149
mygb*	-173	-192
mygbe ingen	-175	-172
mygbe som	-216	-190
mygbe*	-248	-216
mygbet	-248	-216
mynt hitad	-201	-164
mynt i	243	43
myrk*	57	-93
myrkr i	-186	-152
myrkr*	-186	-152
myrkry*	-186	-152
myrkryp	-186	-152
myrky*	225	17
myrkys*	225	17
myrkysie*	225	17
myrkysienta	225	17
myrst kliar	-155	-178
myrsta*	-155	-178
myrstack	-155	-178
myse*	-110	231
mysel again	73	264
mysel alive	-6	185
mysel on	0	177
mysel shavi	-228	-253
mysel when	31	248
mysel with	30	226
mysel*	-110	231
myself	-110	231
n	-252	-73
n dog	-257	-278
n under	-190	-203
na	-146	42
na bara	-176	-203
na han	-139	-157
na men	12	176
na mer	18	223
naap*	100	165
naapu mies	-7	154
naapu*	100	165
naapur*	100	165
naapurin	-7	154
nack*	280	-10
nacke	-69	-193
nacke altid	-126	-111
nacke av	-142	-178
nacke e	200	29
nacke efter	-422	-401
nacke gor	160	39
nacke hela	211	68
nacke knaka	202	18
nacke lite	-180	-139
nacke och	331	125
nacke slo	260	38
nacke*	268	37
nacken	268	37
nacks och	336	36
nacks vakna	-170	-175
nacks*	172	-101
nacksk*	305	28
nackskad*	305	28
nackskada	305	28
nacksp*	-379	-286
nackspar	-379	-286
nackst*	336	36
nackstel	245	25
nackstyv	212	9
nad	-223	-174
nad i	-206	-146
nafs*	-259	-271
nafsa mig	-163	-214
nafsa min	-189	-168
nafsa*	-259	-271
nafsad*	-259	-271
nafsade	-259	-271
nage*	-448	-457
nagel	-325	-333
nagel ar	-181	-148
nagel gor	-150	-145
nagel losna	-192	-191
nagel men	-161	-138
nagel*	-355	-376
nagelack	133	32
nagelb*	-208	-205
nagelban*	-208	-205
nagelbandsinfektion	-186	-182
nageln	-241	-195
nagels*	-182	-175
nagelsva*	-182	-175
nagelsvamp	-182	-175
nagl*	-76	-186
nagla*	-76	-186
naglar*	-76	-186
naglarna	-76	-186
nagon att	-248	-302
nagon blir	-199	-289
nagon dar	-268	-265
nagon drar	145	-19
nagon ens	21	221
nagon fara	-137	-113
nagon framf	-18	149
nagon grup	-157	-205
nagon haler	-43	176
nagon hitar	96	251
nagon jagad	-186	-205
nagon korde	19	220
nagon lag	44	263
nagon maste	322	71
nagon mer	68	178
nagon om	-173	-215
nagon pa	64	178
nagon som	35	316
nagon spray	163	14
nagon stopa	21	168
nagon styr	4	302
nagon tog	14	204
nagon traf	-136	-149
nagon trafp	-125	-162
nagon tramp	149	-16
nagon*	190	115
nagons*	190	115
nagonsin	190	115
nagot	281	131
nagot anat	-138	-150
nagot ar	-121	-195
nagot att	82	260
nagot av	-8	206
nagot genom	239	16
nagot gick	246	50
nagot i	115	210
nagot likna	154	50
nagot lugna	-237	-241
nagot milt	-156	-195
nagot pa	61	186
nagot skons	30	158
nagot vald	-149	-161
nagr*	-138	-143
nagra	-138	-143
nagra extra	213	26
nagra gange	-153	-115
nagra minut	-87	-150
nagra nasel	-156	-114
nagra ord	178	-16
nagra sekun	-247	-222
najs	-30	119
najs a	-30	119
nake*	-46	188
naken	30	256
naken har	-176	-175
naken ute	-30	149
nakenb*	26	174
nakenbil*	26	174
nakenbilder	26	174
nakenk*	-176	-175
nakenkat	-176	-175
nako	251	32
nala*	-222	-45
nalar	-222	-45
nalar i	24	200
nalar jag	24	200
nalar mat	-171	-200
nalar men	-214	-170
nalar ska	-135	-174
nalo*	-196	-172
nalox*	-196	-172
naloxo*	-196	-172
naloxon	-196	-172
namn	132	-52
namn iblan	-203	-238
namna att	267	187
nan	272	269
nan byte	-12	137
nan cm	146	67
nan fel	169	6
nan korde	3	197
nan kram	-123	-149
nan la	24	147
nan luft	188	5
nan medic	59	213
nan parke	146	-8
nan sa	15	166
nan siter	176	-33
nan tving	61	230
nan viska	-3	163
nansi ringe	15	166
nap	-291	-286
nape*	-117	-141
napen	-117	-141
napen det	-117	-141
napi*	242	28
napip*	242	28
napipa*	242	28
napipari*	242	28
napipariston	242	28
nar	-275	-158
nar #	-185	-183
nar alved	-174	-140
nar anges	55	306
nar ar	-365	-344
nar ata	-157	-151
nar barnb	-240	-216
nar baten	134	59
nar borja	-268	-275
nar de	33	287
nar det	-20	192
nar far	-252	-324
nar flera	-179	-168
nar ga	-141	-165
nar gors	-147	-111
nar grate	209	81
nar han	0	108
nar hon	-10	180
nar hoste	0	194
nar hunde	-188	-154
nar jag	-309	-324
nar kan	-89	-243
nar lakar	-132	-195
nar lufte	-223	-177
nar mama	45	274
nar man	195	0
nar min	-246	-276
nar mormo	21	172
nar ni	-112	78
nar opere	-251	-231
nar rakni	-234	-177
nar ska	-333	-392
nar telef	-173	-169
nar tryck	143	42
nar ungen	29	153
nara	176	199
nara att	171	196
nark*	-290	-259
narko orden	-267	-201
narko*	-290	-259
narkos*	-267	-201
narkosen	-267	-201
nasa	-178	-333
nasa gar	209	81
nasa och	241	22
nasa sedan	-209	-163
nasa varje	-214	-186
nasa*	-372	-340
nasan	-372	-340
nasan a	166	48
nasan ar	-200	-169
nasan bara	-128	-141
nasan blode	-102	157
nasan flera	-144	-167
nasan kans	-191	-150
nasan riner	-213	-194
nasan svart	-194	-151
nasan tva	166	47
nasb*	-237	-218
nasbl da	-176	-186
nasbl har	-293	-260
nasbl i	-305	-293
nasbl kan	-127	-166
nasbl men	196	63
nasbl nar	-223	-177
nasbl sedan	158	11
nasbl*	-190	-195
nasblo*	-190	-195
nasblod	-241	-153
nasblode*	93	-135
nasblodet	93	-135
nasbo*	-188	-114
nasbor*	-188	-114
nasbore	-188	-114
nasel men	-154	-98
nasel pa	-159	-113
nasel sen	-190	-181
nasp*	-190	-201
nasta av	-235	-191
nasta bebis	-10	196
nasta dog	-118	-143
nasta drunk	-162	-143
nasta fick	-170	-146
nasta fraga	-144	-156
nasta gang	25	273
nasta hjart	-234	-177
nasta igar	18	163
nasta kontr	-217	-203
nasta min	63	198
nasta nar	-131	-100
nasta sen	151	-11
nasta steg	-167	-136
nasta tag	13	179
nasta tupar	221	62
nasta varje	61	357
nasvi spela	220	65
nat anars	5	176
nat antli	-200	-200
nat barfo	-5	158
nat batre	-280	-307
nat bebis	-192	-201
nat behov	-172	-149
nat borja	120	133
nat darar	212	70
nat dumt	-38	153
nat flick	193	78
nat for	-46	199
nat hofte	170	52
nat hol	39	154
nat hon	-150	33
nat i	99	223
nat kondo	-171	-172
nat lite	-151	-114
nat mot	-165	-172
nat nu	-151	-151
nat och	-131	-40
nat ser	134	141
nat som	277	55
nat stod	-12	216
nat tips	-229	-226
nat tre	162	6
nat yr	146	67
natd*	11	203
natdu*	11	203
natduk*	11	203
natduksb*	11	203
natduksbordet	11	203
nate*	-266	-54
naten	-226	-207
naten ar	-13	-152
naten men	-220	-213
naten mina	42	172
naten natsk	-143	-165
naten och	208	299
naten vakna	181	19
naten varst	-186	-194
nater	-144	2
nater far	-74	-104
nater i	-144	-167
nater jag	54	269
nater klima	-149	-147
nater men	-183	-220
nater sen	-206	-229
nater tror	7	172
nater*	-229	24
natern*	-229	24
naterna	-229	24
natet	-105	163
natet av	30	204
natet hon	-8	160
natet om	-142	-208
natet tving	64	178
natet vil	54	219
natet visar	-179	-188
natj*	-178	-142
natjo*	-178	-142
natjob	-164	-150
natm*	165	-18
natmo sen	112	-33
natmo*	165	-18
natmos*	165	-18
natmosan	165	-18
natp*	-123	33
natpa*	-197	-248
natpas	-216	-235
natpe ar	13	196
natpe*	16	226
natper*	16	226
natperso*	16	226
natpersonalen	16	226
nats*	-203	-128
natsk*	-201	-243
natskr*	-173	-217
natskrac*	-173	-217
natskrack	-173	-217
natu*	-57	113
natur ha	-3	198
natur*	-57	113
nature*	-3	198
naturen	-3	198
naur*	-206	-211
nauru*	-206	-211
nauruu*	-206	-211
nauruun	-206	-211
nause sweat	176	11
nave*	276	13
navel hange	169	18
navel som	-180	-172
navel*	216	-17
navels*	276	31
navelstr*	276	31
navelstrang	199	16
navelstrangen	185	16
naven mot	-4	175
near	156	16
near drown	156	16
neck and	176	203
neck fever	188	60
neck for	-236	-236
neck hurts	217	-7
neck last	-17	197
neck no	-159	-140
neck pain	134	-2
neck since	-156	-146
neds*	-100	57
nedsl av	2	193
nedsp av	7	227
nedsp*	7	227
nedspa*	7	227
nedspark*	7	227
nedsparkad	7	227
nedst efter	-130	-157
nedst sen	-148	-167
nedst*	-217	-268
nedsta*	-217	-268
nedstamd	-217	-268
nedtr av	-149	-140
nedtr*	-149	-140
nedtra*	-149	-140
nedtrapn*	-149	-140
nedtrapning	-149	-140
need	-422	-288
need a	-224	-61
need somet	-136	-157
need the	-219	-142
need to	-269	-117
nega*	-167	-153
negat*	-167	-153
negati*	-167	-153
negativt	-167	-153
neig*	-19	288
neigh*	-19	288
neighb*	-19	288
neighbou*	-19	288
neighbour	-5	255
nej	-309	-128
nej at	131	62
nej barne	-144	7
nej det	-189	-215
nej gar	48	178
nej han	28	-187
nej hon	229	69
nej min	149	-32
nej skamt	-244	-206
nej skjut	-161	-145
nej tack	-234	-237
nej til	-105	-145
ner a	-13	156
ner bredv	211	-31
ner den	-152	-138
ner for	229	-46
ner fran	34	-113
ner gardi	-202	-172
ner glasb	-186	-207
ner hakan	136	10
ner hene	-13	255
ner honom	178	77
ner huset	15	200
ner i	-98	-203
ner luft	188	-21
ner maste	-219	-191
ner men	177	62
ner mig	-28	155
ner nan	188	5
ner nu	135	39
ner over	185	8
ner pa	208	-69
ner tekan	204	20
ner til	26	175
ner vakna	178	50
nere i	166	12
nere pa	-133	-166
nere til	-125	-120
nere vil	-146	-180
nerf*	120	215
nerfo trapa	53	209
nerfo*	120	215
nerfor	120	215
nerk*	305	44
nerki och	178	12
nerki*	305	44
nerkis*	305	44
nerkisad	305	44
nerv*	-328	-312
nervo altid	-104	-134
nervo*	-328	-312
nervos	-259	-257
neve*	-33	176
never	-33	176
never born	9	220
new	-419	-391
new heari	-154	-157
newb*	225	145
newbo has	192	-17
newbo*	225	145
newbor*	225	145
newborn	225	145
next	-155	174
next week	-213	-21
ngt	140	-30
ngt o	140	-30
ni	-199	118
ni boka	206	79
ni fans	31	247
ni far	43	178
ni fraga	37	179
ni gav	-175	-179
ni ge	48	211
ni gjort	43	205
ni ha	-275	-297
ni halsa	47	199
ni har	-157	-246
ni hitar	-14	194
ni hudte	-228	-207
ni kan	230	257
ni laser	38	218
ni mig	18	193
ni nagon	-157	-205
ni nagot	-4	155
ni opnar	-226	-237
ni ringa	-228	-276
ni sant	-274	-304
ni skriv	-155	-38
ni svara	6	151
ni ta	43	153
ni tips	-202	-262
ni varit	76	243
nian	-218	-294
nian nu	-174	-194
niel*	242	28
niela napip	159	17
niela*	159	17
nielai*	159	17
nielaisi	159	17
nigh*	-81	223
night	-84	171
night aroun	-167	-182
night cant	201	38
night feel	166	-9
night legs	169	13
night shift	-177	-218
night start	-168	-170
night tums	-200	-175
niko*	-115	-179
nikot drack	244	50
nikot pa	131	62
nikot*	-115	-179
nikoti*	-115	-179
nikotinp*	-249	-219
nikotinpasar	131	62
nikotinplaster	-271	-234
nikotinv*	244	50
nikotinvatska	244	50
nio	-157	40
nio dagar	160	0
nio dar	190	49
nio vecko	-248	-215
nisk*	285	69
niska	285	69
niska jayka	285	69
nitr*	176	-128
nitro	99	-65
nitro de	-220	-200
nitro fyra	152	7
nitro men	160	-8
nitro*	139	-123
nitroglycerintableter	-220	-200
nitros*	240	-27
nitrospr*	240	-27
nitrosprayen	216	8
njur*	-85	-166
njurs fora	-210	-189
njurs forut	-188	-167
njurs i	177	27
njurs igen	-229	-200
njurs*	-80	-170
njurst*	-176	-219
njursten*	-210	-189
njurstensont	-210	-189
no movem	201	47
no point	-21	136
no pulse	243	1
no way	-3	252
nobo*	57	230
nobod would	35	206
nobod*	57	230
nobody	57	230
nog	200	468
nog jag	24	234
nog nu	53	197
noga	-158	-169
noga behov	-158	-169
nois*	260	-13
norb*	-176	-212
norbo varje	-176	-212
norbo*	-176	-212
norbot*	-176	-212
norboten	-176	-212
nord*	154	26
norde pa	154	26
norde*	154	26
norden	154	26
norm*	-445	-343
norma after	-191	-142
norma att	-316	-248
norma hormo	-212	-140
norma igen	186	56
norma ingen	-187	-160
norma inte	-175	-124
norma klar	60	156
norma syrem	-181	-146
norma vid	291	107
norma*	-445	-343
normal	-359	-220
normal*	-335	-292
normalt	-328	-283
nose	-402	-384
nose and	-226	-204
nose*	-230	-164
noseb this	-230	-164
noseb*	-230	-164
nosebl*	-230	-164
noseblee*	-230	-164
nosebleed	-230	-164
not	218	177
not breat	159	15
not drink	136	-11
not feedi	165	6
not makin	181	34
not wakin	157	-13
note	-225	-118
note for	-169	-184
note*	427	231
noter	421	152
notes just	21	155
noth*	-240	-149
nothi helps	-144	-163
nothi left	83	244
nothi*	-240	-149
nothin*	-240	-149
nothing	-240	-149
noti*	10	148
notic if	10	148
notic*	10	148
notice	10	148
now and	-18	213
now but	94	-70
now i	-242	-219
now it	104	-75
now mine	-168	-133
now playi	-162	-173
now there	-373	-317
nu a	82	-106
nu adjo	206	-8
nu andas	141	47
nu ar	289	-89
nu ater	166	47
nu aters	71	240
nu bara	-189	-210
nu batre	-151	-151
nu de	45	187
nu domna	166	14
nu en	-134	-152
nu ensam	286	-5
nu evig	55	278
nu fick	138	45
nu frisk	-184	-133
nu fryse	112	5
nu funka	198	50
nu gor	207	78
nu gravi	-197	-116
nu han	-133	-166
nu hande	100	45
nu hange	255	56
nu hela	225	30
nu hog	192	81
nu hosta	114	22
nu hur	-119	-133
nu ingen	-115	59
nu inte	193	-34
nu jag	151	-41
nu kans	186	200
nu klock	186	73
nu komer	156	8
nu kraks	328	113
nu kramp	262	65
nu liger	118	9
nu lite	-188	-167
nu magen	-195	-136
nu med	-34	-192
nu nar	258	35
nu norma	186	56
nu ocksa	214	49
nu pa	85	-97
nu prata	214	24
nu racke	18	181
nu rycke	270	44
nu ryckt	119	51
nu sa	6	160
nu sag	58	246
nu sakna	164	-14
nu sama	168	9
nu ser	147	47
nu skrat	135	39
nu skriv	138	4
nu slo	163	59
nu slut	-160	-179
nu sover	169	-21
nu svara	178	55
nu svart	163	50
nu sveti	129	47
nu svuln	288	72
nu tryck	253	5
nu tunga	212	55
nu undra	-300	-274
nu vare	-126	-111
nu varma	-219	-176
nu vil	-126	-245
nu yr	213	42
nuha	-345	-307
numb	203	-47
numb aroun	169	13
numb at	-168	-170
numb betwe	267	65
numb down	192	51
numb ring	-147	-136
nume*	-395	-373
numer	-395	-373
numer har	-128	-144
numer til	-286	-278
nurs*	-242	-116
nurse has	-246	-225
nurse*	-246	-217
nurser*	-246	-217
nursery	-246	-217
nuts	186	20
ny	-301	-385
ny bank	-165	-165
ny bebis	11	160
ny besta	-197	-187
ny epipe	-298	-231
ny i	-147	-151
ny insul	-253	-207
ny lagen	-157	-201
ny livmo	-262	-218
ny medic	235	22
ny nu	212	55
ny partn	-263	-334
ny tvatm	-181	-156
nya	-361	-256
nya antib	141	29
nya diete	-165	-172
nya hjart	-176	-151
nya medic	-17	170
nya nitro	-220	-200
nya progr	-149	-144
nya skor	-204	-201
nya stovl	-180	-154
nya table	-177	-193
nya testr	-167	-151
nyck*	-39	331
nycke nar	-174	-183
nycke til	-28	104
nycke*	-42	149
nyckel*	-91	65
nyckeln	-2	175
nyckl pa	45	165
nyckl*	-21	302
nyckla*	-21	302
nycklar	38	192
nyfi*	-273	-250
nyfik vad	69	179
nyfik*	-273	-250
nyfike*	-273	-250
nyfiken	-194	-227
nyfikenh*	-206	-129
nyfikenhet	-206	-129
nyfo*	281	-28
nyfod	140	-66
nyfod ar	120	-18
nyfod ata	-214	-177
nyfod feber	230	10
nyfod flick	-212	-140
nyfod med	248	0
nyfod*	198	-1
nyfoda	198	-1
nyfor stygn	-223	-190
nyfor svule	189	49
nyfor*	208	-1
nyforl*	208	-1
nyforlos*	208	-1
nyforlost	208	-1
nyhe*	-243	-173
nyhet*	-243	-173
nyhete*	-243	-173
nyhetern*	-243	-173
nyheterna	-243	-173
nykt*	-141	-196
nykte nu	-207	-206
nykte*	-141	-196
nykter	-141	-196
nyli*	76	177
nylig och	6	184
nylig*	76	177
nylige*	76	177
nyligen	76	177
nyop*	185	6
nyope i	163	5
nyope*	185	6
nyoper*	185	6
nyoperer*	185	6
nyopererad	163	5
nyp	-165	-142
nyp pa	-165	-142
nype*	393	268
nyper	393	268
nyper honom	280	-65
nyper mig	-4	327
nyper och	166	187
nypt	155	-35
nypt hene	155	-35
nys	294	112
nys angra	152	-3
nys hosta	169	24
nys och	172	112
nysa	-171	-130
nysa ogon	-171	-130
nyse*	-481	-395
nyser	-481	-395
nyser mycke	-248	-235
nyser och	-214	-165
nysk*	-19	122
nyski har	-19	122
nyski*	-19	122
nyskil*	-19	122
nyskild	-19	122
nysn*	-191	-170
nysni avlos	-181	-162
nysni*	-191	-170
nysnin*	-191	-170
nysninga*	-191	-170
nysningarna	-181	-162
nyt glas	-194	-147
nyt kuulu	-7	154
nyt men	147	-24
nyt perso	-159	-172
nyt recep	-373	-341
nyt vapen	-180	-254
o	199	117
o andas	236	91
o banka	5	175
o bldoe	226	27
o blir	140	-30
o e	270	47
o ena	169	36
o ensam	140	-30
o flagn	-173	-142
o gnale	-236	-224
o gpr	194	35
o har	-219	-173
o kalsv	215	78
o munen	231	-8
o nacke	168	74
o pa	-119	-137
o prata	183	39
o ror	212	27
o skara	12	194
o snori	-261	-205
o snva	-191	-180
o sova	36	163
o stral	230	1
o svara	128	-29
o svart	138	58
o sveta	256	52
o tandk	-208	-175
o var	164	58
o varmt	-127	-98
o yrsel	200	28
obeha pres	141	-8
obehag*	179	10
obehagli*	179	10
obehaglig	199	24
och alved	-207	-166
och andfa	236	62
och aptit	-189	-194
och ar	178	42
och arm	185	49
och armar	-150	-225
och armen	334	92
och at	132	30
och ata	-211	-153
och atit	166	-2
och att	-4	127
och axeln	242	109
och axlar	-221	-173
och b	167	8
och bada	218	71
och bajse	-287	-232
och barn	20	162
och barne	237	292
och behov	-251	-175
och ben	139	-51
och benet	-160	-148
och benzo	161	45
och bilen	6	180
och biter	-187	-172
och blaa	302	82
och blek	357	79
och blekt	276	29
och blir	364	44
och blod	281	48
och blode	367	51
och blodi	-23	145
och blodt	366	80
och blot	199	34
och bokat	-10	178
och bor	-121	-137
och brost	213	77
och brot	-174	-183
och bruka	161	17
och brun	-202	-155
och bukta	155	18
och byxor	-152	-191
och dar	-179	-173
och de	-68	191
och den	-292	-174
och det	490	185
och diare	-342	-279
och domna	286	98
och drar	141	197
och dregl	224	70
och drick	-71	76
och druck	-2	162
och dubel	261	75
och ekg	-131	-103
och en	233	115
och ensam	17	189
och et	-210	-180
och faler	-131	-129
och far	-128	-147
och farsk	8	183
och fick	-334	-366
och filma	45	236
och flack	180	19
och flaga	192	26
och flami	191	67
och flasa	173	29
och flog	155	11
och flyte	-171	-127
och forva	-199	-158
och forvi	292	67
och foter	214	39
och fradg	160	-8
och frisk	-302	-113
och frosa	221	16
och fruse	-132	-160
och fyra	6	151
och ga	-275	-290
och gat	-7	142
och get	-23	180
och gick	-45	134
och glad	-192	-221
och glodh	141	12
och glome	-139	-172
och gnide	-212	-139
och gnuga	101	-44
och gnyr	144	34
och gor	245	210
och graa	171	32
och grate	-258	-180
och gular	137	-6
och gurgl	-198	-124
och haler	217	73
och hals	148	12
och halsb	-231	-164
och halse	195	58
och halsg	157	-5
och han	185	85
och hande	188	30
och handu	149	-2
och hange	-276	-241
och hard	235	61
och hej	-205	-216
och hela	182	39
och hes	-186	-152
och het	146	1
och hog	276	73
och hoger	292	81
och hol	152	131
och hon	361	79
och hopas	6	176
och hor	-232	-111
och hotar	9	305
och hug	178	72
och huset	54	187
och huvud	-62	-267
och i	-197	29
och idag	221	57
och igar	29	153
och ilalu	199	58
och in	209	81
och insju	169	38
och ipren	-263	-179
och iskal	155	57
och ja	93	160
och jag	407	251
och jates	163	50
och kaken	231	14
och kal	214	66
och kalar	9	214
och kalsv	370	98
och kan	-136	30
och kansl	208	21
och kasta	187	157
och kisa	-199	-165
och kisar	-161	-148
och klada	-268	-237
och kladi	-209	-178
och klar	154	-22
och kliar	-300	-279
och klose	50	145
och koldi	-240	-191
och kom	224	23
och konst	207	55
och kramp	300	99
och kuden	156	27
och lacke	218	28
och laga	-81	131
och lager	-277	-202
och lagor	-165	-172
och lagt	13	183
och lamna	11	129
och lapar	296	83
och lapen	232	25
och lar	173	47
och later	201	30
och ledse	162	66
och letar	1	198
och liger	-121	-172
och lila	146	67
och lileb	-13	187
och lilen	-4	158
och lite	-190	-142
och livmo	181	74
och ljusk	149	41
och lock	-178	-168
och lukta	261	91
och lyfte	230	45
och maken	-139	-172
och mama	118	203
och mar	-245	-362
och mat	33	177
och metop	-208	-186
och migra	-197	-197
och min	-59	-261
och mina	47	227
och mit	-126	47
och munen	169	-36
och mycke	69	161
och nar	164	258
och nasan	161	6
och nasta	63	198
och nasvi	219	82
och nat	144	0
och nej	132	57
och nerki	264	50
och nitro	136	47
och nu	400	172
och nyser	-246	-190
och ogon	183	30
och om	-96	-199
och omar	-197	-168
och ont	148	-28
och orat	-240	-215
och ordna	-198	-221
och oron	241	22
och ovar	-139	-163
och pekfi	-245	-256
och perso	100	-53
och pig	-196	-141
och pipan	182	60
och plots	9	-167
och prata	81	336
och predi	-23	186
och prick	362	79
och pulse	198	59
och rader	42	183
och rakni	-158	-156
och rapar	101	-44
och regel	218	22
och rinan	-209	-169
och rod	-196	-186
och rodak	-167	-162
och ropar	181	6
och ror	-160	-164
och rosla	182	44
och roste	325	116
och rycke	227	23
och ryckt	160	-2
och rygen	188	51
och sa	121	311
och sager	50	459
och ser	268	113
och sjonk	130	21
och ska	-193	-88
och skaka	314	127
och skale	12	233
och skamt	25	149
och skar	-232	-118
och skote	-156	-190
och skrap	-314	-296
och skumi	178	33
och slap	254	45
och slar	79	405
och slipa	33	194
och slo	386	128
och slog	-138	-165
och smack	194	36
och smart	230	45
och snark	313	91
och sned	245	10
och snora	169	24
och snuva	-384	-284
och som	-161	-116
och somn	-163	-196
och somna	144	128
och somnp	-194	-185
och sover	-195	-230
och spray	186	19
och sprid	183	13
och stang	-120	-156
och star	206	-8
och stel	277	64
och stira	172	101
och stod	51	265
och store	201	40
och svaga	268	46
och svaml	251	65
och svete	171	59
och sveti	230	40
och svetn	181	21
och svima	420	146
och svimf	359	92
och svule	-270	-314
och syrga	186	35
och ta	-4	225
och table	138	275
och tack	-249	-281
och talet	202	56
och tandk	-151	-113
och tanka	12	196
och tanke	68	-87
och tapar	306	57
och tapat	-155	-127
och tapt	-218	-185
och tarna	-219	-176
och titar	105	147
och titat	-11	233
och tog	75	375
och tor	213	1
och trang	214	17
och tror	-159	-35
och trot	-534	-305
och tryck	288	-42
och tugar	201	47
och tunga	175	16
och tyngd	-158	-107
och undra	-343	-467
och up	210	48
och ut	385	96
och utatv	182	44
och vag	214	4
och vakna	-201	-153
och valdi	238	51
och vandr	7	172
och vanst	259	72
och vanta	54	313
och var	241	119
och vare	244	215
och vaser	292	-6
och vatsk	-186	-150
och vaxer	-228	-144
och vento	159	30
och vet	50	291
och vi	360	160
och vifta	231	40
och vilar	-197	-187
och vile	-10	178
och vilja	-149	-172
och vin	-22	245
och yr	241	101
och yxa	-40	130
ocks*	285	180
ocksa	285	180
ocksa do	-3	247
ocksa ga	20	183
ocksa haha	-237	-225
ocksa kamin	150	-18
ocksa tungt	184	35
ode	-119	-137
ode o	-119	-137
of breat	198	40
of every	36	154
of grand	162	10
of his	293	7
of if	57	146
of kilin	20	167
of luck	-119	-82
of parac	187	14
of since	-199	-192
ofar*	-283	-284
ofarl*	-283	-284
ofarli*	-283	-284
ofarligt	-273	-265
ofra	40	234
ofra hunde	-7	157
ofta	-266	-284
ofta in	138	4
ofta magra	239	97
ofta och	-254	-194
ofta pa	-210	-204
ofta*	11	217
oftas pa	54	173
oftas*	54	173
oftast	54	173
oga i	133	56
oga ingen	172	-6
oga sen	173	52
oga vit	137	39
ogat det	146	-32
ogat har	-192	-186
ogat hela	-229	-151
ogat iblan	-178	-125
ogat kans	-158	-141
ogat men	-339	-285
ogat nar	244	8
ogat och	-187	-151
ogat riner	-249	-187
ogat rot	-280	-213
ogat rycke	-301	-268
ogat ser	-194	-160
ogat spola	-201	-145
ogat stenh	165	13
ogat trafa	212	-6
ogne*	-209	-176
ognen	-209	-176
ogon	219	-84
ogon halv	182	-15
ogon och	-45	106
ogon riner	-171	-130
ogon rular	183	30
ogon stor	212	0
ogon vita	245	14
ogon*	84	-150
ogonb sveda	166	48
ogonb*	168	46
ogonbr*	168	46
ogonbryn*	168	46
ogonbrynen	168	46
ogone a	206	13
ogone ar	251	57
ogone av	-215	-147
ogone far	-192	-152
ogone har	194	56
ogone igens	154	60
ogone kliar	-220	-147
ogone nar	-203	-166
ogone pa	137	39
ogone*	223	-54
ogonen	223	-54
ogonl och	135	39
ogonl sager	-199	-169
ogonl sedan	-195	-152
ogonl som	-166	-161
ogonl*	-276	-242
ogonla*	-199	-169
ogonlaka*	-199	-169
ogonlakaren	-199	-169
ogonlo*	-220	-185
ogonlock*	-220	-185
ogonlocket	-220	-185
oil	210	22
ojamn jag	-175	-173
ok	-319	-427
ok now	166	-9
ok och	-156	-114
ok tack	-188	-226
oka	-161	-133
oka dosen	-161	-133
okand svamp	273	80
okay	-228	-256
okej	-400	-371
okej fet	-140	-152
okon*	230	31
okont*	230	31
okonta*	230	31
okontakt*	230	31
okontaktbar	202	20
okontaktbart	183	29
okse*	244	43
oksen*	208	28
oksent*	284	27
oksentaa	284	27
ol	25	220
ol sen	25	220
olas*	-4	142
olast	-4	142
olast sa	-4	142
old	167	-46
old has	205	-18
old with	178	14
olen	-183	100
olen keran	1	183
oli	110	-110
oli veden	230	-2
olik*	134	-86
olika	134	-86
olika blodt	238	51
olja over	184	17
olja pa	-235	-228
olja*	318	22
oljan	318	22
oljan bran	249	7
oljan flama	193	40
olyc*	-98	183
olyck #	-194	-156
olyck*	-98	183
olycka	-99	155
om	-235	-83
om att	-346	-103
om axel	-151	-155
om barne	-292	28
om blodt	23	167
om brost	156	-26
om dagen	-214	-185
om de	46	249
om den	13	194
om diske	-204	-238
om doden	-49	138
om dodsb	-140	-162
om du	60	217
om ebola	-160	-185
om efter	-238	-190
om en	-328	-308
om faktu	-258	-233
om feber	-133	-166
om fingr	-191	-188
om foter	-114	-147
om gang	201	8
om gud	15	175
om halse	378	66
om hans	35	226
om hon	71	-86
om honom	-157	-174
om hugor	-154	-133
om hunde	64	257
om i	-261	-276
om igen	44	-128
om influ	133	56
om inget	-123	-117
om jag	106	327
om krope	-215	-183
om lapar	138	19
om laxor	-208	-199
om livet	60	140
om lov	33	159
om lustg	-146	-138
om mama	9	194
om man	-48	296
om medic	-182	-124
om men	157	1
om mig	86	376
om min	-16	-216
om mina	-89	80
om mit	-178	-193
om morgn	-163	-159
om nagla	229	57
om nagon	286	138
om nan	291	231
om nater	-186	-199
om pa	-128	-141
om padan	-205	-225
om penga	-202	-279
om saret	-169	-184
om skarm	-173	-164
om sonen	-168	-164
om stres	-142	-176
om strup	164	-25
om suici	-199	-187
om tan	-139	-128
om titan	-113	-141
om vald	-147	-168
om vanst	117	-15
om waran	-180	-149
omar	-327	-125
omar i	-206	-183
omar om	-153	-132
omar vid	-188	-157
omga*	201	8
omgan om	201	8
omgan*	201	8
omgang*	201	8
omgangar	201	8
omkr*	-39	-248
omkri sig	85	-131
omkri*	-39	-248
omkrin*	-39	-248
omkring	-39	-248
ompla nu	22	211
omplacerad	22	211
omplacering	-224	-230
on a	-164	-298
on and	-198	-193
on auki	-131	-126
on blood	-170	-164
on chemo	268	50
on food	266	29
on her	148	340
on his	227	8
on it	-116	-239
on kipea	-234	-174
on kova	166	33
on koysi	42	211
on kuume	155	26
on me	-8	164
on nuha	-283	-244
on paans	-251	-257
on purpo	17	246
on tajut	204	3
on that	-235	-243
on thine	169	6
on todel	154	9
on top	-124	-141
on tukos	-170	-153
ond	3	227
ond och	11	160
onda axel	-129	-156
onds*	10	194
ondsk och	10	194
ondsk*	10	194
ondske*	10	194
ondskefu*	10	194
ondskefult	10	194
one	296	56
one eye	212	10
one of	-161	-148
one side	312	77
only when	-203	-108
onsd*	-342	-298
onsda*	-342	-298
onsdag	-303	-272
onsdag*	-277	-244
onsk*	-18	211
onska att	-57	137
onska jag	44	216
onska*	-18	211
onskar	-18	211
ont	-296	-322
ont a	266	-17
ont arm	336	76
ont att	-118	126
ont aven	99	-16
ont bakom	181	62
ont brost	203	21
ont efter	56	-90
ont fast	141	10
ont frame	-202	-188
ont i	-392	-381
ont iblan	-239	-268
ont jag	144	54
ont langt	-230	-235
ont lite	-91	-136
ont melan	312	104
ont mycke	245	73
ont nar	-268	-248
ont nedti	-147	-142
ont ner	165	55
ont nere	-125	-120
ont nu	-406	-331
ont och	235	130
ont ovanf	-195	-170
ont ryg	113	-36
ont sa	239	88
ont up	128	38
ont ut	306	83
ont vid	-183	-196
op	-75	183
open	327	161
open forla	9	202
open frakt	214	5
open och	149	-2
opera av	-134	-125
opera har	212	65
opera hon	138	62
opera hur	-196	-187
opera i	-184	-107
opera tas	-153	-134
opera*	-138	-256
operat*	-138	-256
operatio*	-138	-256
operation	-206	-196
operationen	-133	-215
opere fora	204	47
opere jag	-251	-231
opere knat	177	77
opererad	264	242
opererad*	256	26
opererade	275	44
opereras	-403	-380
opet	63	-184
opet benbr	247	18
opet kval	-138	-130
opna	128	-59
opna munen	-135	-135
opna ogone	243	14
opna*	-52	-201
opnad jag	-67	97
opnad*	-67	97
opnade	-67	97
opnar	-37	-244
or	-59	-177
or do	-148	-193
ora	-304	-282
orat	-280	-384
orat efter	228	-43
orat grate	-151	-114
orat och	-243	-207
orat pa	-321	-222
orat sedan	-198	-174
orat sen	-187	-217
orat tror	-147	-144
ord	239	14
ord hela	159	17
ord i	229	-11
ord nu	169	36
ord pa	193	20
orde*	161	-122
orden	243	-83
orden blir	204	78
orden en	176	25
orden och	286	42
orden pa	-228	-196
orden*	86	-97
ordent*	86	-97
ordentli*	86	-97
order att	-7	157
ordn*	32	242
ordna alt	-161	-181
ordna framt	-114	-158
ordna med	63	185
ordna ni	-145	-168
ordna rakni	24	126
ordna*	-37	183
ordnat	-27	124
orege sen	-198	-226
oregelbunden	-198	-226
organ	-205	-231
organ hur	-145	-224
organ nar	-205	-231
organ om	66	308
organ*	-119	57
organd*	-119	57
organdon*	-119	57
organdonator	-119	57
orgas kraks	223	44
orgas*	223	44
orgasm	223	44
orka*	77	290
orkar	64	215
orkar bara	206	22
orkar ga	-44	-169
orkar inet	-7	266
orkar joba	-157	-214
orkar leva	4	247
orkar ta	154	32
orkar*	15	210
orkari*	15	210
orkarint*	15	210
orkarinte	15	210
orken	-141	-137
orken komer	-141	-137
orm	270	51
orm ar	-154	-133
orm bet	253	88
orm hande	191	31
ormb*	-111	-154
ormbe har	-229	-199
ormbe*	-282	-228
ormbet*	-282	-228
ormbetet	-282	-228
oro	-223	-214
oro och	-194	-185
oroa*	-188	-232
oroar	-188	-232
oroar mig	-188	-232
orol*	-372	-363
oroli att	-170	-155
oroli*	-372	-363
orolig	-313	-334
orolig*	-204	-188
oroligt	-204	-188
oron	241	22
oron*	-304	-373
orone av	-206	-187
orone efter	-274	-229
oroni skrik	-145	-139
oroni*	-93	-143
oronin*	-93	-143
oroninfl*	-93	-143
oroninflamation	-93	-143
orono*	-275	-243
oronon*	-275	-243
oronont	-275	-243
orons och	-178	-168
orons*	-178	-168
oronsu*	-178	-168
oronsus	-178	-168
oronv efter	-183	-193
oronv*	-293	-290
oronva*	-293	-290
oronvark	-183	-193
oronvax	-221	-209
os ala	-30	161
os hema	16	242
os med	-4	186
os men	-188	-188
os nar	-147	-188
os som	-175	-231
osama och	7	172
osams	-198	-201
osky*	-135	-189
oskyd sex	-135	-189
oskyd*	-135	-189
oskyda*	-135	-189
oskydat	-135	-189
otin	272	1
otin koko	178	0
otra*	-150	-158
otran*	-150	-158
otrana*	-150	-158
otranad	-150	-158
otry*	-158	-168
otryg	-158	-168
otyd*	155	17
otydl*	155	17
otydli*	155	17
otydligt	155	17
our	270	-29
out	315	234
out first	188	13
out for	-3	252
out next	-171	-161
out now	166	-66
out of	-84	132
outh*	173	28
outha vark	143	24
outha*	173	28
outhar*	173	28
outhardl*	173	28
outhardlig	173	28
ovad*	-196	-161
ovade	-196	-161
ovade hlr	-196	-161
ovanf ogat	-195	-170
ovanf*	-209	-52
ovanfo*	-209	-52
ovanfor	-209	-52
ovar	-139	-163
ovar pa	-139	-163
ovat med	26	167
over #	-398	-375
over ala	-31	163
over ar	-138	-175
over att	135	227
over av	-255	-218
over bebis	173	47
over benen	168	10
over bihal	-245	-220
over blasa	-160	-156
over bring	242	-3
over bron	-162	-190
over brost	417	102
over et	-251	-245
over fem	184	10
over for	168	1
over fruko	-237	-238
over gatan	47	177
over golve	48	359
over handl	173	12
over henes	7	157
over honom	165	112
over huve	-202	-172
over huvud	-201	-193
over julen	17	189
over katen	-167	-191
over levde	-12	180
over men	-171	-157
over mig	16	317
over min	-6	-185
over mit	-18	316
over nagon	-182	-166
over nar	-235	-226
over nu	-181	-206
over nya	-165	-172
over ogat	185	8
over provs	-213	-207
over racke	-7	203
over sig	339	43
over styre	159	47
over trear	157	54
over trot	-148	-207
over vader	-180	-154
over*	143	-9
overa kraks	141	50
overa och	324	90
overa pa	-186	-11
overa*	167	-25
overal*	154	-27
overalt	154	-27
overd av	69	-122
overd i	-119	-133
overd som	-252	-218
overd table	264	30
overd*	237	-28
overdo*	221	-137
overdos	255	-112
overg*	-84	95
overgr*	37	208
overgrep	37	208
overl over	-118	29
overl*	-118	29
overle*	-118	29
overlevd*	-12	180
overlevde	-12	180
overt om	-51	130
overt*	-51	130
overty*	-51	130
overtyga*	-51	130
overtygad	-51	130
overv tento	-143	-111
overv*	-330	-329
overva*	-266	-265
overvaka*	-159	-149
overvakar	-159	-149
overvi*	-195	-196
overvikt*	-195	-196
overviktsoperation	-193	-198
ovni*	-195	-233
ovnin*	-195	-233
ovre	199	34
ovre delen	199	34
ovri*	-160	-136
ovrig*	-160	-136
ovrigt	-160	-136
p	-277	-245
p piler	-278	-233
pa afare	-12	133
pa agska	28	244
pa akute	-197	-74
pa aldre	-171	-237
pa alvar	-190	-253
pa ambul	-196	-168
pa andra	162	55
pa aorta	160	-12
pa armar	1	311
pa armen	-450	-373
pa att	54	224
pa axlar	-203	-186
pa b	-6	205
pa badru	220	-27
pa balko	-126	21
pa barne	36	143
pa bastu	-131	-186
pa batri	-215	-178
pa bebis	124	148
pa begra	-204	-259
pa bemot	-199	-204
pa ben	143	42
pa bergo	-224	-233
pa bio	-228	-237
pa boend	103	179
pa brodk	-166	-229
pa brolo	-213	-187
pa bron	306	287
pa bucol	-189	-175
pa busen	201	39
pa bvc	58	176
pa cykel	189	26
pa dagar	-245	-233
pa dagen	81	-71
pa dagis	-250	-244
pa dan	-156	-195
pa dem	239	41
pa den	-232	-58
pa det	-182	37
pa din	84	117
pa docka	-196	-161
pa doren	-23	345
pa elva	-24	121
pa energ	-190	-182
pa engel	-277	-237
pa er	-170	-132
pa et	-153	-15
pa far	-139	-165
pa farja	-279	-298
pa farmo	156	37
pa fast	-22	163
pa fel	120	33
pa fem	158	170
pa feste	160	224
pa finge	277	59
pa flygp	-241	-198
pa flyte	-161	-207
pa folk	-73	106
pa formi	-177	-193
pa forsk	-191	-214
pa fotbo	-165	-239
pa fraga	60	140
pa frams	-91	-136
pa freda	-7	223
pa gang	232	11
pa gar	-228	-234
pa golve	191	-174
pa gravt	190	90
pa grile	-175	-163
pa grund	32	194
pa grunt	152	28
pa gymet	-27	-183
pa gymna	-136	-162
pa gympa	-249	-218
pa hakan	-199	-163
pa halen	68	-105
pa halse	-128	-162
pa halso	-149	-166
pa hande	-440	-393
pa handl	-249	-20
pa hans	5	155
pa hela	543	269
pa helge	-168	-255
pa hene	139	233
pa henes	5	171
pa hjart	-291	-247
pa hocke	96	-47
pa hofte	-211	-180
pa hoger	241	-9
pa honom	283	85
pa huk	-256	-251
pa hur	26	393
pa huset	34	284
pa imova	68	178
pa ineba	181	44
pa insid	-208	-201
pa iva	-157	-174
pa jakta	-168	-165
pa jorde	-44	90
pa kafe	-294	-272
pa kafte	38	198
pa katet	-194	-156
pa klock	-298	-201
pa kna	189	62
pa knat	-225	-234
pa koksb	32	172
pa koksg	172	-28
pa krigs	-160	-127
pa kroge	-11	166
pa kuden	-144	-167
pa kvala	-304	-253
pa kvale	-394	-319
pa kvino	-120	-184
pa lagst	-169	-178
pa lange	24	166
pa laren	85	362
pa laret	-381	-374
pa laset	-201	-99
pa laxan	31	148
pa levxi	-175	-173
pa liseb	-180	-139
pa livet	-54	177
pa lorda	33	240
pa lov	212	17
pa mage	154	43
pa magen	-285	-283
pa magne	-277	-235
pa matan	-113	-173
pa matar	129	-57
pa match	-156	-120
pa max	186	35
pa med	-179	-148
pa mig	36	277
pa min	-235	0
pa mina	94	-125
pa minip	-172	-168
pa mit	-96	-252
pa modra	-142	-176
pa morgn	-220	-168
pa morgo	-469	-402
pa mormo	188	2
pa morna	-166	-160
pa moten	-161	-151
pa motet	-310	-356
pa nasan	-96	-180
pa nasbl	250	9
pa nasta	13	179
pa natdu	11	203
pa naten	-544	-490
pa nater	-171	129
pa natet	-106	124
pa nio	-248	-215
pa nitro	-202	-182
pa nyhet	-235	-208
pa och	-114	124
pa onsda	-271	-228
pa panik	-174	-120
pa papa	225	-8
pa paper	-357	-395
pa papre	-129	-173
pa parke	-169	-151
pa peron	-136	15
pa piza	-201	-175
pa plata	-190	-154
pa plate	-173	-137
pa psyke	-143	-166
pa racke	-47	260
pa rals	-9	157
pa rat	-169	-195
pa raten	-94	-240
pa revbe	-303	-238
pa rikti	153	173
pa rumet	23	181
pa ryg	-288	-217
pa rygen	-497	-239
pa sangk	217	57
pa scen	-155	-185
pa semes	-192	-251
pa sfi	-114	-172
pa sidan	-32	-199
pa sig	257	177
pa sikt	-148	-181
pa simsk	-154	-131
pa sina	164	-8
pa sjalv	51	224
pa sju	-175	-237
pa sjukh	15	255
pa sjuto	114	13
pa skala	-340	-287
pa skite	18	179
pa skoj	-183	3
pa skolg	158	22
pa slute	34	167
pa snap	-42	184
pa sned	151	-26
pa snope	-226	-58
pa somn	-132	-202
pa somnt	-187	-174
pa sonen	-28	-173
pa spare	-13	195
pa stale	-11	233
pa stan	62	159
pa stran	-178	-231
pa stryk	-183	-185
pa studs	-243	-218
pa svens	-285	-272
pa svima	149	10
pa ta	-129	114
pa table	-277	-166
pa tacke	167	32
pa taget	-252	-260
pa taket	-63	171
pa tan	-182	-156
pa tenta	-175	-168
pa teven	144	30
pa tilta	172	-4
pa toa	-148	-295
pa toale	243	105
pa toan	124	201
pa tolv	163	50
pa trapa	-88	117
pa treti	0	223
pa trosk	172	45
pa tumen	-325	-294
pa tunga	-198	-175
pa tv	-126	-163
pa tva	60	-109
pa tvare	242	13
pa ugnen	-203	-215
pa under	23	-143
pa vaden	-255	-248
pa vagen	180	23
pa vanst	-174	-249
pa vante	-177	-200
pa vapen	34	245
pa varen	-203	-208
pa vilka	7	195
pa vilke	55	157
pa vinte	-235	-181
paan*	18	-158
paans ja	232	38
paans*	18	-158
paansa	202	21
pace*	57	-121
pacem far	-181	-155
pacem funge	-185	-134
pacem har	259	82
pacem nasta	-184	-170
pacem*	57	-121
pacema*	57	-121
pacemake*	57	-121
pacemaker	-278	-263
pacemakerkontrol	-226	-190
pacemakern	268	84
pad	235	25
pad every	235	25
pada*	-158	-219
padan	-158	-219
pahi*	175	40
pahin	175	40
pahin paans	175	40
pahk*	252	42
pahki jalke	158	20
pahki*	252	42
pahkin*	252	42
pahkinan	158	20
pain	51	-75
pain after	-138	-135
pain and	280	53
pain betwe	176	11
pain for	-149	-144
pain going	167	-16
pain in	113	-65
pain norma	-191	-142
pain suden	240	34
pain to	4	195
pain*	-213	-285
paint*	-249	-231
paintb*	-249	-231
paintbal	-249	-231
paiva ei	-189	-154
paiva*	-189	-154
paivaa	-189	-154
pako*	292	73
pakor av	133	-82
pakor bakif	161	71
pakor i	-29	166
pakor vem	-240	-211
pakor*	287	30
pakord	287	30
pakot minut	-9	180
pakot*	-9	180
pakoti	-9	180
pala*	11	194
palar	11	194
pale	164	-8
palo*	212	17
palov pa	212	17
palov*	212	17
palova*	212	17
palovama	212	17
pana*	-132	-210
panan	-132	-210
panan inget	-144	-146
pani*	-307	-401
panic	-313	-256
panic atack	-313	-256
panik	-85	-259
panik fick	-168	-115
panik igar	-212	-225
panik lugn	-213	-185
panik sa	-162	-146
panik sager	114	25
panik varje	-188	-172
panik*	-245	-295
panika*	-245	-295
panikang*	-211	-262
panikangest	-211	-262
pano*	178	10
panod*	178	10
panodi*	178	10
panodil	178	10
papa	136	154
papa ar	-50	-197
papa blev	134	7
papa dog	-191	-254
papa fat	198	31
papa hade	-180	-133
papa har	-105	-113
papa i	152	182
papa kasta	-8	162
papa later	166	-12
papa ler	196	8
papa liger	-292	-317
papa med	285	38
papa pa	150	-24
papa pratr	193	-3
papa sager	225	34
papa sar	-197	-187
papa sen	225	-8
papa ser	-6	152
papa ska	-184	-170
papa skrik	-3	152
papa slar	64	542
papa slodr	150	-7
papa slog	-202	-90
papa sover	-52	-205
papa stang	26	161
papa tar	47	317
papa vilka	-155	-198
papan	-65	215
papan sager	23	239
papas	61	-95
papas ansik	271	23
papas demen	-113	-156
pape*	-426	-417
paper	-306	-276
paper for	-222	-232
paper fran	-185	-191
paper i	41	267
paper ja	-191	-223
paper jag	10	150
paper*	-379	-405
papers	-261	-279
papers*	-273	-275
papersar	-191	-223
papersar*	-194	-140
papersarbete	-194	-140
papo*	-175	-185
papor	-175	-185
papor fa	-175	-185
papr*	-129	-173
papre efter	-245	-209
papre*	-129	-173
papret	-129	-173
par	-56	-179
par tag	171	32
para*	108	-78
parac an	157	24
parac can	-257	-219
parac last	166	-9
parac*	184	-69
parace*	184	-69
paraceta*	184	-69
paracetamol	184	-69
paran och	22	161
paran*	22	161
parano*	22	161
paranoid	22	161
pare*	19	239
paren*	19	239
parent*	19	239
parents	19	239
park	28	171
parke en	146	-8
parke hogst	5	170
parkerat	146	-8
parkeringshuset	5	170
paro*	227	60
paron	227	60
paron ur	227	60
part*	-22	226
partn ar	-42	177
partn for	-194	-206
partn*	-29	242
partne*	-29	242
partner	-60	243
pas	116	391
pas jag	-1	188
pas och	-34	240
pasa*	-82	174
pasad pa	9	141
pasad*	9	141
pasade	9	141
pasar	-253	-309
pasar mit	151	-11
pasar*	6	213
pasare	6	213
pasat	40	246
pasat nar	40	246
pase	211	14
pase is	168	10
pased	241	-40
pased out	224	-52
paset	-264	-215
paset igar	-264	-215
pata*	10	153
patan och	10	153
patan*	10	153
patand	10	153
pati*	-7	203
patie har	7	196
patie pa	-35	101
patie*	-7	203
patien*	-7	203
patiente*	-7	203
patienten	-7	203
patv*	16	198
patvi sex	16	198
patvi*	16	198
patvin*	16	198
patvinga*	16	198
patvingad	16	198
paus*	257	38
pause pa	166	55
pause*	190	40
pauser	190	40
pay	-8	225
pay for	35	237
pee	-15	-222
pee both	201	38
pee since	-179	-178
pees	-219	-242
peka*	237	76
pekar	237	76
pekar at	242	77
pekf*	-245	-256
pekfi*	-245	-256
pekfin*	-245	-256
pelk*	28	261
pelka mena	28	261
pelka*	28	261
pelkaa*	28	261
pelkaan	28	261
pena	145	-28
pena men	181	0
pena*	175	-61
penan	175	-61
peng*	-56	197
penga batre	54	160
penga jag	74	173
penga laser	85	174
penga och	-28	170
penga*	-56	197
pengar	-42	226
peni*	-142	-221
penic av	98	8
penic for	183	40
penis	-259	-263
penis och	-194	-206
pensi halso	-151	-179
pensi och	64	288
pensi vad	-130	-157
per	-321	-346
per dag	-138	-134
per nat	-214	-203
pero*	-136	15
peron och	-136	15
peron*	-136	15
perong*	-136	15
perongen	-136	15
pers*	138	226
persi*	229	39
persie*	229	39
persiens*	229	39
persiensnoret	229	39
perso for	-169	-193
perso har	-188	-172
perso men	-159	-172
perso slar	11	194
perso*	-49	177
person*	9	233
personal*	37	314
personalen	37	314
personba*	-159	-172
personbasta	-159	-172
personum*	-169	-193
personumer	-169	-193
peru*	-213	-227
perua	-213	-227
perua ajan	-213	-227
peta*	236	32
petat	292	70
petat in	292	70
pete*	16	161
peter	16	161
peter som	16	161
pga	-209	-252
pga grana	-159	-146
physi or	-148	-193
physio	-148	-193
pier*	-105	-147
pierc ar	-105	-147
pierc*	-105	-147
pierci*	-105	-147
piercing	-105	-147
pig	-513	-408
pig i	-237	-162
pig inte	-165	-117
pig och	-219	-190
pig trear	-169	-102
pigt	-243	-211
pigt nu	-243	-211
pil	-167	-182
pil it	-167	-182
pile*	-182	-76
piler a	61	230
piler av	-277	-253
piler efter	-171	-172
piler en	-181	-172
piler hema	10	157
piler jag	42	172
piler kondo	31	191
piler o	36	163
piler och	38	-131
piler var	-211	-225
piles	-175	-171
piles itchi	-175	-171
pils	351	288
pils an	131	-21
pils shoul	-127	-109
pils would	-4	171
pine	-151	-191
pine efter	-238	-210
pink	-169	-153
pink eye	-169	-153
pins*	-276	-123
pinsa bra	-230	-247
pinsa men	-144	14
pinsa*	-276	-123
pinsam*	-276	-123
pinsamt	-276	-123
pip	-188	-114
pip i	-203	-133
pipa*	184	67
pipan andni	184	67
pipan*	184	67
pipand*	184	67
pipande	184	67
pipe*	245	-33
piper	245	-33
piper det	139	33
piper nar	182	-13
piper och	210	-37
pirar a	-162	-146
pis	77	213
pisa*	-171	-186
pisar	-171	-186
pisar pa	-171	-186
pist*	162	347
pisto i	-25	219
pisto*	162	347
pistol	-28	248
pistol*	97	203
pistolen	-25	219
pistolsk*	146	-23
pistolskot	146	-23
piza	-315	-277
piza gar	-181	-169
pk	-180	-149
pk var	-180	-149
plan	114	211
plan and	-1	242
plan*	136	363
planb av	-155	-159
planb*	-155	-159
planbo*	-155	-159
planboke*	-155	-159
planboken	-155	-159
plane alt	24	166
plane att	57	254
plane barn	-176	-198
plane min	20	116
plane*	75	328
planer	36	245
planer*	23	216
planerat	74	242
plank*	275	47
planka	275	47
plas*	-170	-235
plask*	166	12
plaskd*	166	12
plaskdam*	166	12
plaskdamen	166	12
plast*	-232	-250
plaste*	-171	-197
plaster	-171	-197
plasti*	-187	-169
plastiki*	-187	-169
plastikirurgi	-187	-169
plat*	-114	110
plata rot	-190	-154
plata*	-176	-105
platan	-190	-154
plate*	-173	-137
platen	-173	-137
plats kaner	24	166
play*	-316	-263
playi again	-162	-173
playi*	-316	-263
playin*	-316	-263
playing	-316	-263
plea*	-163	-248
pleas*	-163	-248
please	-163	-248
plen*	-121	-102
plent*	-121	-102
plenty	-121	-102
plik*	50	192
plikt	50	192
plikt och	50	192
plock som	137	11
plocka*	300	175
plockat	181	184
plom*	-134	-184
plomb	-200	-191
plomb och	-200	-191
plot*	213	6
plots blind	253	52
plots det	140	-16
plots fat	-184	-107
plots forla	146	44
plots huvud	291	77
plots jateo	265	107
plots krafs	166	24
plots kraft	174	57
plots ont	167	75
plots pungs	217	45
plots smart	141	49
plots svar	319	102
plots svart	157	51
plots vark	-215	-200
plots*	213	6
plotsl*	213	6
plotslig*	323	53
plotsligt	323	53
plug*	-380	-451
pluga	-293	-308
pluga langr	-243	-263
pluga tapat	-154	-151
pluge vil	-182	-207
pluge*	-219	-278
pluget	-219	-278
plus	292	128
plus jateo	171	35
plus pa	243	117
plus*	182	64
plusa fora	128	38
plusa*	182	64
plusad*	182	64
plusade	182	64
pms	-226	-227
pms grate	-226	-227
po	5	175
po doren	5	175
poan*	-4	149
poang me	-4	149
poang*	-4	149
poange*	-4	149
poangen	-4	149
poik*	16	322
poika sanoo	29	236
poika*	16	322
poikan*	29	236
poikani	29	236
poin*	-17	270
point	-21	267
point in	-27	183
pois*	295	134
poiso my	-26	179
poiso*	295	134
poison*	295	134
poisoned	290	2
poisonin*	-26	179
poisoning	-26	179
pojk*	270	209
pojke	165	-14
pojke #	204	144
pojke fol	155	14
pojke har	139	27
pojke pa	221	-20
pojke som	-184	-146
pojke spark	-110	-152
pojke*	199	44
pojken	199	44
pojkv ar	-46	103
pojkv hotar	-25	165
pojkv kontr	39	171
pojkv siter	-13	186
pojkv som	2	166
pojkv tog	-43	154
pojkv tving	20	174
pojkv vakna	193	-28
pojkv*	173	281
pojkva*	173	281
pojkvan	181	229
pojkvane*	70	176
pojkvanen	70	176
pojv*	15	178
pojva*	15	178
pojvan	15	178
pola*	272	34
polar	243	15
polar av	243	15
pole*	-487	-439
polen	-431	-385
polen alerg	-171	-130
polen haha	-187	-157
polen igen	-144	-114
polen och	-207	-180
polen spray	-151	-111
polen*	-266	-261
polena*	-266	-261
polenale*	-266	-261
polenalergi	-239	-229
poli*	-94	116
polis	-207	-154
polis avlys	48	203
polis var	-148	-186
polis*	-37	177
polise*	-38	166
polisen	-38	166
pool*	210	14
poole*	210	14
poolen	210	14
port*	-161	16
porte igen	-37	146
porte*	-37	146
porten	-37	146
posit gravi	151	35
positiv	-198	-175
positivt	172	28
post*	-285	-141
posta att	22	154
postad*	22	154
postade	22	154
postp*	-180	-165
postpa*	-180	-165
postpart*	-180	-165
postpartum	-180	-165
pota*	185	33
potat i	185	33
potat*	185	33
potati*	185	33
potatis	185	33
pour*	160	12
pouri from	160	12
pouri*	160	12
pourin*	160	12
pouring	160	12
pras*	18	207
prast rorde	37	166
prast*	18	207
praste*	18	207
prasten	18	207
prat	297	40
prata	56	-183
prata at	164	-25
prata bra	-173	-169
prata det	-166	-161
prata galim	231	5
prata grot	163	17
prata hela	207	66
prata hes	-228	-188
prata hogt	-56	170
prata hon	198	-34
prata i	160	227
prata jag	-119	-133
prata jatek	151	20
prata klart	160	-12
prata lapar	133	-35
prata man	-294	-331
prata me	183	39
prata med	-282	-306
prata och	261	75
prata om	-40	374
prata orden	137	24
prata otydl	155	17
prata pa	186	56
prata rent	158	-24
prata rikit	205	0
prata sa	139	50
prata samti	-179	-168
prata som	345	15
prata vi	-164	-171
pratr	193	-3
pratr konst	193	-3
preci hela	-205	-189
preci likad	153	26
preci som	-223	-225
preci vakna	140	-4
preci var	40	301
pred*	-23	186
predi*	-23	186
predik*	-23	186
predikar	-23	186
preg*	269	61
pregn and	248	30
pregn*	269	61
pregna*	269	61
pregnant	269	61
prep*	-193	-251
prepa*	-193	-251
prepar*	-193	-251
prepared	-193	-251
pres	264	250
pres i	141	-8
pres over	201	24
pres*	-278	-382
presa mig	-138	-170
presa over	185	8
presa*	45	-123
presar	45	-123
presc*	-170	-173
prescr*	-170	-173
prescrip*	-170	-173
prescription	-170	-173
presu table	-171	-161
presu*	-262	-241
presur*	-262	-241
presure	-262	-241
prev*	-249	-253
preve vad	-148	-142
preve*	-249	-253
preven*	-249	-253
preventi*	-249	-253
preventivmedel	-249	-253
pria*	225	12
priap stand	225	12
priap*	225	12
priapi*	225	12
priapism	225	12
prick	-293	-271
prick efter	-243	-211
prick feber	-185	-163
prick i	95	-81
prick korv	-145	-128
prick langt	-219	-173
prick lila	154	43
prick och	245	101
prick over	-271	-217
prick pa	-251	-282
prick som	-170	-149
prick under	181	65
pricka*	87	-122
prickar	90	-123
pricki*	-145	-128
prickig	-145	-128
prima bor	-97	-82
prin*	-231	-218
prins	-231	-218
priv*	169	13
priva since	169	13
priva*	169	13
privat*	169	13
privates	169	13
prob*	-240	-63
probl pa	32	194
probl vid	-117	-185
probl*	-240	-63
proble*	-240	-63
problem	-240	-63
proc*	1	166
proce kort	1	166
proce*	1	166
proces*	1	166
procesen	1	166
prof*	18	186
profe*	18	186
profet	18	186
progr glaso	-149	-144
progre*	-149	-144
progresi*	-149	-144
progresiva	-149	-144
prom*	-169	-163
prome*	-169	-163
promen*	-169	-163
promenad	-198	-186
prop	249	-23
prop i	139	-28
prop jag	187	27
prop*	157	-110
propa*	-191	-144
propar	-191	-144
prope nar	-143	-164
propen	-143	-164
propl*	249	33
proplo*	249	33
proplosa*	249	33
proplosare	249	33
propr*	227	10
proprl*	227	10
proprly	227	10
pros*	-73	-154
prost kisar	-156	-171
prost med	193	88
prost*	-73	-154
prosta*	-73	-154
prostata*	-73	-154
prostatacancer	193	88
prostatan	-156	-171
prot*	-114	-177
prote stame	-135	-168
prote*	-114	-177
protei*	-114	-177
proteinp*	-114	-177
proteinpulver	-114	-177
prov	-234	-265
prov*	-483	-494
prova varme	-186	-180
prova*	-343	-374
provat	-278	-296
prove*	-284	-326
prover	-199	-275
provs*	-282	-228
provsv*	-282	-228
provsvar*	-259	-203
provsvaret	-283	-279
provt for	-167	-168
provt*	-167	-168
provta*	-167	-168
provtagn*	-167	-168
provtagning	-167	-168
prun*	-224	-225
prune tried	-145	-149
prune*	-224	-225
prunes	-224	-225
psor*	-230	-195
psori som	-146	-147
psori*	-230	-195
psoria*	-230	-195
psoriasi*	-230	-195
psoriasis	-146	-147
psyk	-86	55
psyk igar	14	230
psyk*	-373	-373
psyke hur	-148	-142
psyke*	-143	-166
psyket	-143	-166
psyki sager	-28	155
psyki*	-252	-251
psykiskt	-28	155
psyko jag	19	217
psyko och	-140	-175
psyko*	-279	-222
psykologen	19	217
psykologi	-115	-141
psykos	-266	-282
publ*	-281	-244
publi*	-281	-244
puck	251	95
puck i	251	95
puck*	119	234
pucke i	131	-1
pucke*	131	-1
pucken	131	-1
puckl pa	15	241
puckl*	15	241
puckla*	15	241
pucklade	15	241
puf	-240	-260
puf racke	-189	-168
puf up	-297	-232
pufa*	282	26
pufar	282	26
puhe	361	48
puhe samal	146	15
puhu*	-190	-182
puhut suome	-190	-182
puhut*	-190	-182
puhute*	-190	-182
puhuteko	-190	-182
pule*	308	5
puled	308	5
puls	402	-64
puls ar	-170	-183
puls bra	-185	-154
puls efter	145	39
puls pa	181	-30
puls*	588	145
pulsa*	303	228
pulsad*	303	228
pulsader	297	-8
pulsader*	-14	232
pulsadern	-14	232
pulse	243	1
pulse #	227	56
pulse knol	225	100
pulse pa	-222	-154
pulse*	446	35
pulsen	349	49
pulser*	325	58
pulseran*	225	100
pulserande	225	100
pulserar	255	12
pulsk visar	-211	-165
pulsk*	-211	-165
pulskl*	-211	-165
pulskloc*	-211	-165
pulsklockan	-211	-165
pump	-213	-208
pump til	-213	-208
pump*	318	134
pumpa blod	186	20
pumpa dacke	-201	-214
pumpa dalig	-195	-136
pumpa in	-1	160
pumpa jarn	-238	-203
pumpa min	17	187
pumpa ut	144	-32
pumpa*	186	41
pumpad*	-99	85
pumpade	-99	85
pumpar	210	-39
pumpe har	256	57
pumpe*	254	58
pumpen	254	58
pumps har	144	36
pumps*	144	36
pumpsl*	144	36
pumpslan*	144	36
pumpslangen	144	36
pung*	-20	-173
punge gor	227	88
punge i	-184	-190
punge inat	-217	-195
punge sedan	144	36
punge sen	292	45
punge*	-120	-219
pungen	-120	-219
pungk den	170	40
pungk*	170	40
pungku*	170	40
pungkula*	170	40
pungkulan	170	40
pungs och	217	45
pungs*	217	45
pungsm*	217	45
pungsmar*	217	45
pungsmarta	217	45
punk*	-4	219
punkt	-4	219
punkt har	-3	297
punkt tack	-195	-254
pupi*	219	49
pupil ar	196	62
pupil*	192	38
pupile*	192	38
pupilen	194	31
puri*	252	57
puris ja	176	20
puris*	252	57
purist*	252	57
puristaa	176	20
puristus	166	33
purk*	178	0
purki laake	178	0
purki*	178	0
purkin	178	0
purp*	316	287
purpl rash	227	36
purpl*	330	78
purple	330	78
purpo*	17	246
purpos*	17	246
purpose	17	246
pusa*	17	164
pusar	17	164
pusar honom	17	164
push*	125	281
pushe me	4	215
pushe*	130	200
pushed	130	200
put	-101	311
put his	-17	197
puta	-18	172
puta folk	-18	172
puta*	73	337
putad mig	73	337
putad*	73	337
putade	73	337
puto*	306	32
putos katol	190	11
putos*	306	32
putosi	239	17
pyst*	300	-7
pysty	150	13
pysty hengi	150	13
quar*	-211	-178
quara*	-211	-178
quaran*	-211	-178
quaranti*	-211	-178
quarantine	-211	-178
quic*	-152	-230
quick*	-246	-243
quickl*	-246	-243
quickly	-246	-243
rack*	41	159
racke #	-37	196
racke ar	25	184
racke de	18	181
racke men	-7	203
racke och	-29	235
racke til	-229	-170
racke*	41	159
racker	-297	-128
racket	220	288
rad	-110	132
rad altid	-142	-149
rad att	-12	272
rad barn	14	264
rad for	-259	-52
rad min	17	199
rad nar	52	220
rad om	-186	-222
rad sa	-224	-233
rad vad	18	163
rada de	-9	169
rada varld	41	152
rada*	41	252
radad	32	241
radad fora	32	241
radas	69	161
radas til	69	161
rade*	48	335
rader	-9	253
rader ala	1	167
rader pa	-9	253
rader telef	42	183
rader*	20	255
radera*	20	255
raderat	20	255
radi*	-15	319
radio	-31	205
radio are	-132	-174
radio*	-8	240
radion	-8	240
rais*	-5	250
raisk*	-5	250
raiska*	-5	250
raiskati*	-5	250
raiskatiin	-5	250
rak	-180	-169
rak fortf	-182	-164
raka	19	172
raka rande	13	174
raka*	-215	-328
rakad mig	-227	-270
rakad skara	-227	-270
rakad*	-159	-297
rakade	-159	-297
rakat	-199	-163
rakat mig	-199	-163
rakb*	-38	303
rakbl i	33	176
rakbl nar	-166	-170
rakbl och	-23	145
rakbl*	-38	303
rakbla*	-38	303
rakblad	-55	279
rakblade*	41	173
rakbladet	25	149
rakn*	-154	232
rakna det	-20	133
rakna minut	-12	133
rakna som	-189	-159
rakna table	29	236
rakna til	151	-11
rakna ut	30	186
rakna*	-26	356
raknar	23	191
raknas	-193	-17
raknat	60	347
rakni betal	24	126
rakni fran	-151	-127
rakni kom	-234	-177
rakni*	-195	-9
raknin*	-195	-9
rakning	-205	-86
rakninga*	-68	82
rakningarna	52	193
rakninge*	-183	-132
rakningen	-183	-132
rako*	302	71
rakor	302	71
rakt	231	-35
rakt igeno	187	27
rakt ner	178	50
rakt och	174	57
rals	-9	157
rals tva	-9	157
rama*	-133	-123
ramad hon	-133	-123
ramad*	-133	-123
ramada*	-133	-123
ramadan	-133	-123
raml*	270	20
ramla	328	26
ramla fran	198	-4
ramla ihop	362	24
ramla jag	-3	252
ramla med	-221	-238
ramla ner	155	16
ramla pa	93	-96
ramla ur	164	1
ramla*	221	11
ramlad*	169	-29
ramlade	169	-29
ramlat	293	143
rand*	-281	-57
rande hart	-255	-233
rande pa	13	174
rande*	-235	-6
rander	-235	-6
rapa*	-4	-157
rapak mit	150	32
rapak*	150	32
rapaka*	150	32
rapakalj*	150	32
rapakalja	150	32
rapar	-111	-206
rapar mycke	-215	-214
rapar och	101	-44
rape*	-87	189
raped	8	274
raped last	16	193
raped me	-2	198
raper	-186	-194
raper syra	-186	-194
rapo*	135	39
rapor ena	135	39
rapor*	135	39
raport	135	39
rasa*	-36	174
rasad men	-110	-139
rasad*	-110	-139
rasade	-110	-139
rasan*	-5	205
rasand*	-5	205
rasande	-5	205
rase*	-178	-159
raser och	-178	-159
raser*	-178	-159
raseri*	-178	-159
raseriut*	-178	-159
raseriutbrot	-178	-159
rash	-89	-228
rash drive	-171	-172
rash is	-285	-267
rash under	-134	-119
rask*	219	31
raska #	219	31
raska*	219	31
raskau*	219	31
raskausv*	219	31
raskausviiko	219	31
rat	-286	-342
rat grat	-176	-196
rat ord	166	24
rat stale	128	-20
rata pa	200	-12
rate*	-201	-222
raten	-201	-222
raten ar	-174	-117
raten nasta	-204	-167
ratg*	185	13
ratgi*	185	13
ratgif*	185	13
ratgift	185	13
rath*	-183	-192
rathe die	-183	-192
rathe*	-183	-192
rather	-183	-192
rato*	219	-29
rator	219	-29
rator pa	219	-29
rats*	-207	-224
razo*	-156	-168
razor	-156	-168
razor blade	-156	-168
ready	51	208
reag*	219	22
reago*	219	22
reagoi	219	22
reak*	-114	-192
reakt hur	-164	-127
reakt med	228	55
reakt*	-114	-192
reakti*	-114	-192
reaktion	-114	-192
realy sleep	185	30
realy tende	-161	-148
rece*	-293	-306
recep levax	-142	-125
recep*	-247	-259
recept	-192	-195
recept*	-134	-218
receptet	-55	-180
receptfo*	-142	-125
receptfornyelse	-142	-125
recp*	-175	-173
recpt	-175	-173
recpt pa	-175	-173
red berie	167	-5
red bump	-199	-173
reda*	98	394
redan	98	394
redan drank	149	-2
redan gjort	16	143
redan tagit	18	180
redan tva	7	204
redo*	-102	-149
redov hjart	-102	-149
redov*	-102	-149
redovi*	-102	-149
redovisn*	-102	-149
redovisning	-102	-149
refe*	-233	-282
refer	-148	-193
refer me	-148	-193
refi*	-142	-163
refil	-142	-163
refil of	-142	-163
rege*	218	22
regel saman	218	22
regel*	218	22
regelb*	218	22
regelbun*	218	22
regelbundna	218	22
reha*	-259	-221
rehab	-259	-221
reko*	-208	-197
rekor i	-208	-197
rekor*	-208	-197
rekord	-208	-197
reli*	24	229
relie*	24	229
reme*	150	-22
remem*	150	-22
rememb*	150	-22
remember	150	-22
remi*	-283	-258
remis	-262	-219
remis til	-242	-94
remis*	-148	-191
remise*	-148	-191
remisen	-148	-191
ren	-292	-293
rene*	-273	-282
renew	-331	-317
renew my	-267	-268
reng*	182	2
rengo*	182	2
rengor*	182	2
rengorin*	182	2
rengoringsmedel	182	2
rens*	268	53
rensa*	268	53
rent	52	-103
rent alman	-122	-118
rent blod	193	34
rep hange	144	0
rep i	-166	-11
rep och	-13	208
rep om	281	-22
rep til	-165	-189
rep vad	-14	143
repe*	171	242
repet	171	242
repet har	-13	135
repet och	206	-8
repo*	-174	-169
repor om	-154	-133
repor*	-174	-169
report*	-154	-133
reportag*	-154	-133
reportage	-154	-133
resa	181	236
resa mig	181	38
resa sig	182	44
rese*	-133	-161
resen*	-226	-224
resend	-226	-224
resep*	-198	-198
resept*	-198	-198
reseptin	-198	-198
reser mig	-51	-202
resp*	220	2
respo*	220	2
respon*	220	2
respondi*	220	2
responding	220	2
resta mycke	-235	-228
reste	-202	-193
reste mig	-202	-193
revbe #	-153	-132
revbe efter	-183	81
revbe gor	-146	-119
revbe nar	-91	-164
revbe och	231	32
revbe omar	16	161
revbe svule	167	61
revbe til	154	74
revben	104	272
revbenet	-336	-249
rida	245	36
rida for	212	19
righ*	-200	-88
right	-200	-88
right arm	201	-33
right eye	-165	-141
right hand	341	39
right now	-257	-63
right side	-237	-227
riki*	205	0
rikit sen	205	0
rikit*	205	0
rikitg*	205	0
rikitgt	205	0
rikl*	-231	-204
rikli*	-231	-204
riklig	-187	-168
rikti alt	185	2
rikti med	-173	-168
rikti nu	-3	134
rikti typ	41	116
rina	184	164
rina har	-7	158
rina ur	166	47
rina*	192	-64
rinan nasa	-215	-200
rinan ogon	-194	-159
rinan*	-281	-240
rinand*	-281	-240
rinande	-281	-240
rinas on	166	33
rinas*	335	38
rinasa	335	38
rine*	9	-178
riner	9	-178
riner blod	218	53
riner fast	151	58
riner gult	-151	-116
riner i	-228	-177
riner jag	-147	-94
riner klar	170	18
riner ner	232	81
riner ont	204	64
riner ur	-243	-181
riner var	-201	-171
ring #	285	26
ring ambul	194	21
ring and	-147	-136
ring nan	261	6
ring och	45	165
ring pa	-235	-168
ring*	-243	-140
ringa	36	-240
ringa #	-185	-183
ringa kring	165	13
ringa mig	-210	-235
ringa min	181	23
ringa papa	206	20
ringa under	-255	-232
ringa vc	165	5
ringa*	-109	98
ringar	-109	98
ringd er	-133	-166
ringd fran	5	170
ringd men	160	-12
ringd och	149	122
ringd*	98	161
ringde	98	161
ringe i	-209	-270
ringe jag	-272	-343
ringe man	-204	-236
ringe nan	15	166
ringe*	-368	-257
ringer	-346	-217
rint*	424	84
rinta*	424	84
rintaa	259	34
rintak*	300	56
rintakip*	300	56
rintakipu	247	47
risp*	-127	122
rispa	-261	-292
rispa mig	28	287
rispa pa	-149	-169
rispa*	50	278
rispad*	-134	-184
rispade	-134	-184
rispar	104	298
rispat	-2	175
rispo pa	8	203
rispo*	8	203
rispor	8	203
rive*	37	188
river	37	188
river up	1	190
robo*	-263	-278
robot	-186	-190
robot klipt	-181	-194
robot*	-181	-194
robotg*	-181	-194
robotgra*	-181	-194
robotgrasklipare	-181	-194
rod	-292	-386
rod flack	168	29
rod men	-287	-276
rod och	176	-51
rod prick	-156	-147
rod ring	-260	-190
roda	-129	-196
roda flack	168	35
roda marke	129	10
roda prick	-182	-239
roda*	-167	-162
rodak dena	-167	-162
rodak*	-167	-162
rodakt*	-167	-162
rodaktig	-167	-162
rodb*	-169	-151
rodbe och	-169	-151
rodbe*	-169	-151
rodbet*	-169	-151
rodbetor	-169	-151
rodnad	-326	-273
rodnad*	181	14
rodnaden	181	14
roik*	205	27
roiku*	205	27
roikuu	205	27
rok	-154	-183
rok hosta	-202	-180
rok och	134	27
roka	-270	-213
roka klart	1	205
roka och	-172	-169
roka vilke	-126	-156
roke*	82	250
roken	162	31
roken hes	162	31
roker	50	257
roker pa	-6	219
rokf*	315	73
rokfo hosta	255	46
rokfo*	255	46
rokfor*	255	46
rokforgi*	255	46
rokforgiftad	255	46
rokfy koket	166	48
rokfy*	166	48
rokfyl*	166	48
rokfylda	166	48
rokt*	-50	172
rokte	-50	172
rokte pa	-60	152
rokte spice	-22	155
rol jag	17	154
rola*	-233	-240
rolat til	-218	-226
rolat*	-233	-240
rolato*	-233	-240
rolator	-233	-240
role*	-273	-293
roled	-236	-259
roled my	-236	-259
rols*	-210	-200
rolsp med	-210	-200
rolsp*	-210	-200
rolspe*	-210	-200
rolspel	-210	-200
roma*	-147	-168
roman	-147	-168
roman om	-147	-168
ront*	-73	-184
rontg*	-73	-184
rontge*	-73	-184
rontgen	-73	-184
room	-117	104
room at	21	161
room spins	-166	-165
ropa	213	-25
ropa hej	151	-26
ropa ogon	182	-15
ropa*	143	-50
ropar	202	124
ropar men	181	6
ropat	155	-35
ropat a	155	-35
rope	-27	211
rope out	-27	211
ror	200	107
ror vid	85	248
rora ala	-201	-187
rora bade	-173	-169
rora barne	-52	174
rora benet	179	20
rora den	-187	-148
rora foten	-150	-120
rora mig	-169	-45
rora sig	303	43
rora tan	-204	-184
rora vanst	359	120
rord	183	53
rord dar	183	53
rord*	-84	83
rorde	-84	83
rorde den	-140	-179
rorde mig	37	166
rore*	146	-79
rorel ar	-149	-102
rorel i	284	32
rorel*	226	5
rorels*	226	5
rorelse	222	1
rorelser	161	49
rorelser*	-149	-102
rorelserna	-149	-102
rorl*	-161	-138
rorli*	-161	-138
rorlig*	-161	-138
rorligt	-161	-138
ros	-252	-240
rosa	237	-34
rosa skum	295	78
rosf*	145	30
rosfe blir	145	30
rosfe*	145	30
rosfeb*	145	30
rosfeber	145	30
rosla*	194	-17
roslar	260	49
rosli hosta	-250	-197
rosli*	-250	-197
roslig	-250	-197
rost	22	136
rost sager	-20	184
rost*	97	193
roste andra	247	78
roste ar	283	72
roste borta	332	-33
roste efter	-199	-207
roste forsv	-56	-180
roste fran	-168	-260
roste hes	218	43
roste i	21	321
roste later	-198	-279
roste och	-25	151
roste som	-69	178
roste vil	54	186
roste*	97	193
rosten	117	-43
roster	-80	292
roster*	-43	162
rosterna	-43	162
rot	-487	-507
rot a	-162	-128
rot brost	-222	-182
rot fem	-126	-126
rot ingen	-190	-154
rot jag	180	56
rot kring	-186	-179
rot men	-243	-198
rot nar	-177	-200
rot och	-231	-298
rot oga	-317	-276
rot pa	-164	-112
rot ser	-150	-99
rugb*	174	39
rugby	174	39
rugby keeps	174	39
rula*	147	-46
rulad ner	-174	-159
rulad over	249	51
rulad*	48	-96
rulade	48	-96
rular	203	44
rulg*	191	26
rulga men	169	17
rulga*	191	26
rulgar*	191	26
rulgardi*	191	26
rulgardin	191	26
ruls*	53	302
rulst och	54	205
rulst*	53	302
rulsto*	53	302
rulstol	27	215
rulstols*	54	208
rulstolsburen	54	208
rum	293	128
rum han	176	-23
rum hela	167	32
rum hon	201	13
rum pa	27	160
rume*	59	426
rumet	59	426
rumet bredv	-97	219
rumet och	-19	170
rump*	-246	-295
rumpa blama	-246	-192
rumpa bloje	-194	-148
rumpa liten	-151	-142
rumpa och	203	60
rumpa*	-243	-299
rumpan	-243	-299
run	-171	-194
run out	-171	-161
rund	103	-32
runi*	-203	-66
runin*	-203	-66
runing	-203	-66
runt	45	131
runt #	-214	-214
runt bater	195	48
runt brost	255	25
runt halse	230	306
runt hela	169	24
runt med	-16	215
runt mun	276	7
runt munen	272	7
runt ogat	-49	231
runt om	-246	-142
runt svart	-171	-127
runt under	-140	-142
runy	-256	-243
runy nose	-256	-243
rusa*	247	69
rusar	247	69
rusar det	147	-24
rusar hande	-162	-146
rusar i	186	48
rusar och	147	95
rusk*	204	18
ruska hene	194	49
ruska*	204	18
ruskar	204	18
ruta*	161	37
rutan	161	37
rutan over	173	12
ryck	176	0
ryck i	131	-11
ryck med	170	5
ryck*	18	-202
rycka	194	27
rycka och	153	51
rycka tande	160	15
rycke av	-214	-174
rycke han	270	44
rycke nar	-204	-202
rycke sen	-166	-161
rycke*	-41	-202
rycker	-41	-202
ryckt	150	-18
ryckt hon	119	51
ryckt i	188	14
ryckt in	150	-18
ryckt til	-148	-170
ryg jag	-171	-190
ryg och	-192	-171
rygd*	211	-1
rygdu*	211	-1
rygdun*	211	-1
rygdunk	211	-1
rygen a	-162	-219
rygen ar	-191	-190
rygen av	-116	-138
rygen efter	-141	56
rygen ena	135	55
rygen fran	-188	-194
rygen i	-116	-150
rygen kanse	218	64
rygen kansl	-173	-145
rygen kisar	229	28
rygen melan	244	58
rygen men	190	-19
rygen nar	-193	-222
rygen nu	146	-5
rygen pa	199	18
rygen sa	189	62
rygen svima	225	100
rygen tonar	-160	-176
rygen trode	-169	-151
rygen trot	-180	-191
rygen va	-109	-137
rygen vad	-123	-139
rygo*	23	-144
rygon och	189	62
rygon sen	173	-21
rygon*	23	-144
rygont	23	-144
rygs*	-64	-210
rygsk efter	-148	-149
rygsk igen	-177	-171
rygsk kan	-211	-192
rygsk stral	-150	-120
rygsk*	-376	-326
rygsko*	-376	-326
rygskot	-376	-326
rygsm och	222	31
rygsm*	295	39
rygsma*	295	39
rygsmart*	295	39
rygsmarta	295	39
rygv*	-157	-172
rygva de	-157	-172
rygva*	-157	-172
rygvar*	-157	-172
rygvarke*	-157	-172
rygvarken	-157	-172
sa als	64	201
sa andfa	216	-17
sa ar	192	192
sa arg	-206	-184
sa att	69	212
sa blev	163	-29
sa borja	-199	-192
sa bra	-123	-148
sa dalig	207	281
sa de	-289	-342
sa djupt	-29	193
sa dokto	-195	-136
sa dom	-86	77
sa ensam	23	167
sa flase	-143	-139
sa fort	-89	127
sa frukt	184	27
sa gamal	-228	-207
sa gjord	48	178
sa han	-168	-165
sa hejda	-18	151
sa hemsk	-85	-189
sa himla	-213	-254
sa hon	128	234
sa hungr	-239	-202
sa i	-237	-91
sa igar	-25	125
sa ila	-153	-186
sa ja	-249	-232
sa jag	-115	-240
sa javla	205	207
sa kal	142	12
sa konst	252	83
sa lange	158	34
sa langs	160	13
sa laski	-170	-146
sa lat	-82	113
sa lugn	-271	-280
sa lusti	139	50
sa mkt	41	116
sa nej	31	383
sa norma	-212	-140
sa nu	158	161
sa ont	136	-17
sa pa	65	233
sa rad	-190	-236
sa rakna	-20	133
sa sange	173	14
sa ser	29	153
sa skont	45	214
sa sluta	19	259
sa somni	128	30
sa stark	25	221
sa stor	265	34
sa tande	249	50
sa tapad	133	56
sa tekni	-185	-134
sa tidig	-229	-226
sa torst	-153	-126
sa trasi	-22	137
sa tungt	191	-41
sa undra	61	230
sa vagar	-181	-183
sa varmt	-220	-211
sa vimel	-177	-193
sa yr	266	1
saa	404	31
saa henke	285	52
sack	149	23
sack mjol	149	23
sack*	-7	151
sacke ingen	-7	151
sacke*	-7	151
sacken	-7	151
sad	-230	-263
sad after	-146	-135
sada*	-167	-303
sadar	-338	-317
sadar ungef	-181	-170
sag	-295	-245
sag ar	8	183
sag bra	-191	-197
sag elrak	-177	-137
sag en	-282	-293
sag et	-146	-138
sag mina	-124	-191
sag nagot	58	246
sag nasta	69	179
sag pa	-218	-187
sag prise	-188	-192
sag raka	13	174
sag rapor	135	39
sag stjar	-141	-138
sag ut	210	191
sag vagen	-212	-206
sag vi	-182	-152
saga	222	254
saga en	160	-4
saga forla	-12	162
saga min	190	10
saga nej	50	308
saga sit	282	-20
saga vad	132	30
saga varfo	-29	102
sage*	114	222
sagen	250	30
sager	81	209
sager a	238	-24
sager ala	114	25
sager at	37	234
sager att	91	173
sager bebis	11	160
sager farva	-4	155
sager fel	159	17
sager han	-246	-237
sager hejda	7	198
sager hopa	21	182
sager ifran	-162	-163
sager jag	-2	314
sager konst	-4	164
sager sama	-163	-187
sager somna	129	47
sager varje	-14	143
sagt	-128	193
sagt att	11	170
sagt bara	-129	-156
sagt hejda	63	233
sagt up	2	185
said	-79	235
said my	14	228
sak mot	8	168
sak til	92	233
sake*	61	413
saker	119	485
saker efter	-196	-187
saker hema	21	280
saker i	28	188
saker me	21	172
saker med	153	278
saker vil	-150	-224
saker*	-137	-233
sakerh*	-278	-249
sakerhet*	-181	-155
sakerhetskontrolen	-181	-155
sakna det	164	-14
sakna honom	-136	-149
sakna mig	99	298
sakna mit	-204	-186
sakna mjalt	237	72
saknas	207	107
sakt*	-211	-219
sakta	-211	-219
sakta batre	-116	-150
sald	35	309
sald pa	30	204
sald til	11	222
sali*	232	83
saliv	232	83
saliv mat	204	62
salja	-5	142
salja mig	-5	142
sals*	-195	-181
salsk*	-195	-181
salska*	-195	-181
salskap	-195	-181
salt	11	254
salt dator	21	134
salt*	132	30
salte hete	132	30
salte*	132	30
saltet	132	30
salv*	-334	-307
salva	-334	-307
sama brost	180	7
sama dor	9	179
sama gamla	-122	-130
sama kansl	174	24
sama lila	-165	-142
sama sak	-57	-189
sama saker	-163	-187
sama sida	133	31
sama smart	243	8
sama som	-315	-355
sama*	280	-5
samal yhtak	146	15
samal*	146	15
samalt*	146	15
samaltaa	146	15
samb*	145	265
sambo #	194	57
sambo har	-222	-156
sambo hosta	-250	-251
sambo kolar	61	196
sambo krmpa	180	-7
sambo liger	134	-30
sambo maser	-173	-145
sambo mor	-170	-150
sambo sager	-5	254
sambo ser	-17	203
sambo skaka	-17	252
sambo slog	81	306
sambo snark	-148	-194
sambo som	15	175
sambo svara	214	-20
sambo svima	134	50
sambo*	81	163
sambon	88	198
sambon*	-170	-150
sambons	-170	-150
saml*	-134	81
samla pa	-42	258
samla sen	-183	-196
samla*	-140	73
samlag	-192	-218
samlat	-39	238
samre av	-151	-111
samre han	160	48
samre kraks	164	33
samt*	-326	-363
samta*	-295	-340
samtal*	-300	-333
samtalet	-258	-256
samtalsk*	-130	-140
samtalskontakt	-130	-140
samtalst*	-161	-182
samtalstod	-193	-215
samti som	133	56
san	-179	-307
san adren	-180	-139
san ar	-127	-183
san de	-105	-145
san halsb	174	20
san smart	202	68
san vilke	-103	-152
sand	-131	-109
sand mar	-131	-109
sand*	-187	88
sande*	31	181
sander	31	181
sange ar	112	5
sange hopar	155	-11
sange iblan	-243	-246
sange snura	-163	-144
sange til	141	-20
sange tre	-215	-178
sangk igar	-123	-117
sangv #	-188	-173
sangv hos	-146	-154
sangv*	-239	-233
sangva*	-239	-233
sangvatn*	-239	-233
sangvatning	-239	-233
sano*	107	308
sanoo	36	314
sanoo etei	24	275
sant att	-8	206
sant tryck	222	64
sar	-346	-66
sar med	25	140
sar mig	14	321
sar overa	-24	159
sar som	-196	-186
sare*	230	89
saret	253	-19
saret #	160	38
saret blode	-174	-171
sari*	-231	-213
sarig brost	-197	-199
sarig*	-197	-199
sariga	-197	-199
sars*	-189	-193
sarsk*	-189	-193
sarski*	-189	-193
sarskilt	-189	-193
sart	-162	-128
sart pa	-162	-128
sat	99	227
sat att	44	211
sat en	52	-167
sat et	37	253
sat med	229	-24
sat nat	183	6
sat och	123	223
sat som	55	157
sata	-173	-205
sata in	-226	-192
sata sig	134	7
sate knive	-21	213
sate sig	-208	-227
sate smorg	-141	-106
sate*	254	406
satei leuka	189	4
satei*	198	14
sateil*	198	14
sateilee	198	14
sater	162	297
sater gps	22	185
sater i	282	-26
sater punkt	-3	297
satet	36	254
satet att	27	212
satu*	338	132
satur #	307	39
satur ar	253	12
satur*	363	146
satura*	414	51
saturati*	414	51
saturation	307	39
saturationen	253	12
satuu ei	-230	-192
savi*	18	191
savin*	18	191
saving	18	191
saw	-284	-225
saw the	-216	-207
sax	-110	134
sax i	-191	-228
sax nar	25	140
saxe*	15	210
saxen	15	210
saxen i	22	141
say i	-18	150
sayin wed	-16	219
says	219	320
says he	-20	152
says hes	-22	148
says it	-219	-242
says she	1	163
scare i	12	240
scare me	-156	-159
scare of	-104	41
scen	-155	-185
scen hur	-155	-185
scha*	-299	-309
schac och	-161	-221
schac*	-161	-221
schack	-161	-221
scham i	-171	-128
scham*	-171	-128
schamp*	-171	-128
schampo	-171	-128
schar i	-129	-147
schar*	-190	-189
scharl*	-190	-189
scharlak*	-190	-189
scharlakansfeber	-190	-189
scou*	17	164
scout pusar	17	164
scout*	17	164
scoutl*	17	164
scoutled*	17	164
scoutledaren	17	164
scrat my	45	205
scrat*	-179	17
scratc*	-179	17
scratchi*	-179	17
scratching	-179	17
scree*	-217	-240
screen*	-217	-240
screenin*	-217	-240
se	-129	181
se blode	-7	158
se de	-168	-158
se hur	44	237
se min	-114	-158
second	-176	-251
seda*	-73	-229
sedan	-73	-229
sedan #	108	-23
sedan barne	-146	-162
sedan forlo	-143	-103
sedan fruko	156	34
sedan hela	173	50
sedan hocke	-209	-163
sedan hon	69	161
sedan hustr	-21	228
sedan i	55	-127
sedan igar	21	-158
sedan jag	-228	-330
sedan kl	160	48
sedan lange	-195	-216
sedan lenar	-136	-149
sedan lunch	220	33
sedan man	72	195
sedan och	182	17
sedan papa	-183	-227
sedan tolv	184	35
sedan tre	-170	-135
sedan tva	-225	-153
see	152	190
see mysel	-13	245
see the	153	93
seg	245	53
seg har	245	53
seiz*	143	-60
seizu just	-185	-147
seizu now	261	30
seizu*	143	-60
seizur*	143	-60
seizure	143	-60
sej	-16	125
sej ja	-16	125
seka*	249	44
sekav*	249	44
sekava	249	44
seks*	-9	180
seksi*	-9	180
seksii*	-9	180
seksiin	-9	180
seku*	60	-126
sekun har	-200	-185
sekun hela	171	53
sekun nar	72	-109
sekun och	192	23
sekun stel	226	79
sekun til	128	30
sekun treti	-229	-146
sekun*	60	-126
sekund	47	-110
self	19	165
self harmi	19	165
selk*	-342	-281
selka	-342	-281
selka on	-234	-174
seme*	-295	-294
semes kan	-220	-206
semes och	-161	-175
semes vilka	-119	-137
semes*	-295	-294
semest*	-295	-294
semester	-139	-159
semester*	-287	-286
semestern	-287	-286
sen ar	32	286
sen barne	-125	-162
sen blev	131	-11
sen blir	151	-11
sen blodn	-226	-192
sen borja	194	27
sen ca	200	16
sen det	-237	-235
sen et	-216	-185
sen feber	-216	-190
sen fodse	-240	-232
sen fora	198	29
sen forlo	51	290
sen fruko	164	17
sen gamal	-183	-148
sen gipse	179	45
sen han	361	180
sen har	-184	-107
sen hon	15	210
sen hopar	1	205
sen hoste	-148	-167
sen i	128	-84
sen igar	-26	-175
sen igr	-174	-177
sen imors	205	0
sen inat	266	14
sen influ	-145	-167
sen ja	-202	-172
sen jag	-397	-278
sen kan	48	173
sen kl	99	-16
sen klima	-224	-208
sen klock	-239	-209
sen korti	-254	-183
sen lange	-259	-373
sen lileb	-243	-246
sen mama	-7	157
sen nagot	-235	-235
sen nio	190	49
sen nu	311	67
sen roda	-176	-145
sen sager	214	49
sen ser	161	25
sen skrat	43	163
sen sluta	184	40
sen sover	171	32
sen spira	-183	-196
sen spota	228	-11
sen tunga	157	41
sen var	25	154
sen vil	-173	-215
sena*	208	195
senas kvart	182	1
senas med	16	161
senas*	211	198
senast	147	195
send	288	237
send help	255	-6
send me	-10	191
seno*	160	22
senor*	160	22
senorn*	160	22
senorna	160	22
sense	181	34
senso tar	-184	-192
senso*	8	-143
sensorer*	-184	-192
sensorerna	-184	-192
sent	-338	-200
sent jag	18	180
sent sa	-138	-146
sepa*	-117	-139
separ och	-117	-139
separ*	-117	-139
separe*	-117	-139
separera*	-117	-139
separerat	-117	-139
seps*	-199	-201
sepsi*	-199	-201
sepsis	-199	-201
ser alt	13	185
ser bara	204	-13
ser benet	190	-22
ser bra	-355	-288
ser det	203	198
ser doda	22	199
ser folk	112	-33
ser fram	-187	-146
ser framf	-67	97
ser fula	-297	-244
ser menin	-182	-180
ser nar	55	154
ser prick	298	121
ser rator	219	-29
ser ringa	165	13
ser rot	-177	-200
ser saker	194	294
ser sar	5	171
ser skate	-248	-183
ser sma	-6	152
ser sne	220	11
ser sned	203	23
ser som	-149	-93
ser stjar	274	56
ser sudig	284	87
ser tomta	60	156
ser ut	287	83
seri*	-221	-230
serie jag	-139	-165
serie*	-193	-219
serien	-139	-165
sert*	-202	-167
sertr hur	-148	-159
sertr*	-202	-167
sertra*	-202	-167
sertrali*	-202	-167
sertralin	-202	-167
ses	-144	189
ses pa	-144	189
set til	17	154
sex	240	202
sex anars	10	255
sex av	16	198
sex i	-135	-189
sex manad	218	28
sex me	29	152
sex med	60	253
sex timar	322	54
sex vecko	237	58
sexl*	-191	-197
sexli ar	-191	-197
sexli*	-191	-197
sexliv*	-191	-197
sexlivet	-191	-197
sexti pinsa	-158	-153
sexto*	12	149
sexton	12	149
sexue lust	-140	-143
sexuel	-140	-143
sfi	-129	-205
sfi och	-114	-172
shav*	-228	-253
shavi smal	-228	-253
shavi*	-228	-253
shavin*	-228	-253
shaving	-228	-253
she fel	150	-22
she is	-116	102
she pees	-219	-242
she says	42	281
she wants	-9	177
shel*	-33	172
shelf	-166	-165
shelt tonig	51	234
shelt*	51	234
shelte*	51	234
shelter	51	234
shes	378	7
shes mudle	169	6
shes on	169	6
shes shive	222	12
shes uncon	157	-13
shif*	-177	-218
shift	-138	-160
shit	-139	-135
shit va	-139	-135
shive drink	-121	-102
shiverin*	307	14
shivering	307	14
shivery	-192	-151
shor*	198	40
short	198	40
short of	198	40
shot	170	-112
shot in	300	12
shoul aches	-161	-160
shoul blade	199	-12
shoul i	-126	-284
shoul*	-99	-177
should	-123	-163
shri*	150	26
shrim*	150	26
shrimp	150	26
sick	-12	-221
sick and	197	8
sick easil	-156	-139
sick note	-257	-263
sida	58	-109
sida av	206	79
sida kans	133	31
sida sa	221	62
sida*	260	-13
sidan	260	-13
sidan blode	154	26
sidan langt	190	90
sidan pa	-202	-166
sidan racke	242	-59
sidan som	-165	-142
side has	245	15
side of	151	35
side then	192	51
sifr*	105	-103
sifra pa	186	35
sifra*	105	-103
sifran	105	-103
sig	266	199
sig a	171	3
sig bakat	212	16
sig bara	-155	-142
sig diskm	169	24
sig en	269	66
sig et	135	39
sig fast	154	-22
sig fran	-141	-127
sig hande	134	7
sig hela	211	83
sig helre	-7	174
sig i	-240	-320
sig igen	-2	173
sig in	18	281
sig ingen	-228	-209
sig liten	-164	-154
sig mar	158	34
sig med	-4	155
sig medan	147	-29
sig mot	16	288
sig mycke	182	44
sig nan	146	67
sig nar	-217	-103
sig och	364	188
sig pa	-139	269
sig ratgi	185	13
sig sen	155	5
sig sjalv	-137	55
sig table	-7	203
sig tva	192	-2
sig up	202	10
sig vad	22	154
sig vaken	253	37
sig vatsk	-192	-137
sikt	-148	-181
sikt*	16	148
sikta pa	16	148
sikta*	16	148
siktad*	16	148
siktade	16	148
sil	214	-52
sile*	165	47
silen	165	47
silen han	165	47
silmas*	221	19
silmasta	221	19
sima	15	195
sima ut	15	195
sima*	-153	-146
simar	-153	-146
simh*	-114	-163
simha badva	158	28
simha*	-114	-163
simhal*	-114	-163
simhalen	-114	-163
simn*	-209	-170
simni*	-209	-170
simnin*	-209	-170
simninge*	-187	-153
simningen	-187	-153
sims*	-184	-146
simsk*	-184	-146
simsko*	-184	-146
simskola	-184	-146
sin	125	236
sin gang	-3	198
sin man	-135	59
sin medic	-26	133
sin pena	181	0
sin son	-127	-168
sin telef	11	129
sina	183	299
sina ringa	11	189
sina sar	25	140
sina skars	-14	179
sina*	-225	-220
sinar	-225	-220
sinc*	-265	-389
since	-265	-389
since i	-243	-249
since last	52	-112
since movin	-213	-276
since thurs	-156	-122
since yeste	14	-116
sinu*	-282	-270
sist	-160	78
sist blev	16	178
sist fick	-10	210
sist*	76	434
sista	-13	443
sista gang	9	141
sista gange	8	324
sista jag	15	166
sista jul	22	159
sista medel	7	186
sista ol	25	220
sista table	-206	-242
siste*	163	193
sister	163	193
sit	321	121
sit eget	229	-7
sit hjart	138	4
sit liv	-54	100
sit namn	168	-28
sit stil	170	9
sit sysko	-163	-155
sita	57	-148
sita pa	-267	-269
sita*	230	97
sitan och	213	95
sitan*	230	97
sitand*	230	97
sitande	230	97
site*	264	264
siter	233	256
siter bakoc	167	2
siter bara	235	-34
siter en	217	18
siter fast	263	29
siter frama	214	-38
siter helt	145	-19
siter hos	155	296
siter i	178	442
siter inlas	-25	128
siter jag	3	-6
siter konst	-247	-254
siter kvar	182	-64
siter lange	-193	-222
siter likso	170	40
siter me	31	261
siter med	-24	344
siter mjalt	-241	-218
siter mycke	-167	-162
siter o	128	-29
siter pa	152	54
siter som	145	-10
siter stil	165	0
siter stila	232	-7
six minut	168	1
sjal	-122	-107
sjal kliar	-122	-107
sjal*	-77	229
sjale jag	7	202
sjale*	7	202
sjalen	7	202
sjalv	-18	301
sjalv att	-90	-307
sjalv bli	-136	-165
sjalv fora	-125	-162
sjalv har	-205	-189
sjalv hur	-127	-168
sjalv i	-87	177
sjalv ila	36	182
sjalv kan	139	50
sjalv mar	-105	-174
sjalv med	5	216
sjalv och	224	281
sjalv sa	30	163
sjalv sen	-224	-208
sjalv slap	188	-2
sjalv som	-194	-225
sjalv svima	-218	-256
sjalv valt	66	308
sjalv vanli	-196	-228
sjalv varje	37	230
sjalv*	-219	-41
sjalva	49	177
sjalvf*	-218	-241
sjalvfor*	-218	-241
sjalvfortroende	-218	-241
sjalvm*	-80	224
sjalvmor*	-80	224
sjalvmord	-84	65
sjalvmordsbenagen	17	189
sjalvmordstankar	4	233
sjalvmordtankar	37	230
sjalvmorstankar	33	313
sjalvs*	-223	-278
sjalvska*	-223	-278
sjalvskada	-115	-141
sjalvskadebeteende	-196	-228
sjalvt*	-207	-234
sjalvtes*	-207	-234
sjalvtest	-207	-234
sjat*	32	185
sjate	32	185
sjate vanin	32	185
sjel*	9	260
sjelv hela	9	260
sjelv*	9	260
sjelvm*	9	260
sjelvmor*	9	260
sjelvmordstankar	9	260
sjon andas	199	49
sjon hon	182	21
sjon kalt	-148	-158
sjon och	-165	-158
sjon*	237	61
sjonk	237	61
sjonk i	158	28
sjonk ihop	130	21
sjonk ner	135	39
sjos*	-176	-166
sjosj krakt	-147	-120
sjosj*	-176	-166
sjosju*	-176	-166
sjosjuk	-176	-166
sju	-222	-316
sju av	-224	-223
sju har	-175	-237
sju och	-234	-126
sju vecko	228	-33
sjua*	-202	-113
sjuan har	-105	-174
sjuan nu	-152	-225
sjuar*	-146	-154
sjuari*	-146	-154
sjuaring	-146	-154
sjuk	-3	-220
sjuk hon	228	42
sjuk jag	-163	-175
sjuk nar	-161	-187
sjuka	307	59
sjuka och	208	61
sjukd ska	-174	-209
sjukd*	-281	-309
sjukdo*	-281	-309
sjukdom	-281	-309
sjukg for	-195	-236
sjukg tog	25	275
sjukg*	-89	156
sjukgy*	-89	156
sjukgymn*	-89	156
sjukgymnast	-232	-277
sjukgymnasten	25	275
sjukh efter	-242	-176
sjukh med	-196	-236
sjukh tak	25	184
sjukh*	-115	83
sjukhu*	-115	83
sjukhus	-172	-214
sjukhuse*	-37	214
sjukhusets	25	184
sjukhusp*	-196	-236
sjukhuspel	-196	-236
sjuki for	-228	-236
sjuki*	-232	-299
sjukin*	-232	-299
sjukinty*	-232	-299
sjukintyg	-232	-299
sjuks for	-188	-240
sjuks och	-139	-163
sjukskot*	-210	-229
sjukskoterska	-210	-229
sjukskriven	-170	-222
sjukt	26	-136
sjukt ont	57	-98
sjun*	256	204
sjund vanin	-17	169
sjund*	-17	169
sjunde	-17	169
sjunk #	171	22
sjunk direk	195	38
sjunk*	270	44
sjunke*	264	50
sjunker	264	50
sjuto kom	114	13
sjuto oroli	-170	-155
sjuto*	-149	-147
sjuton	114	13
sjuton*	-170	-155
sjutonar*	-170	-155
sjutonaring	-170	-155
ska	-199	189
ska bara	69	332
ska bli	-147	-107
ska bort	16	257
ska brana	15	200
ska det	-8	168
ska doda	-24	333
ska doner	-159	-149
ska drank	-1	312
ska en	-294	-297
ska fa	13	405
ska flyta	-142	-197
ska forts	-33	177
ska fylas	-235	-222
ska ga	-78	189
ska gasa	27	282
ska gifta	89	262
ska gora	88	370
ska hala	-250	-317
ska hanga	-14	143
ska hpa	-16	125
ska jag	-172	-193
ska knufa	-18	149
ska lamna	-238	-295
ska man	-402	-487
ska opere	-233	-224
ska pa	-290	-316
ska rada	41	152
ska resa	29	244
ska san	-257	-315
ska sima	15	195
ska skafa	-117	-185
ska skara	51	234
ska skick	59	248
ska skilj	-175	-231
ska skjut	52	444
ska skriv	-111	-172
ska sluta	23	239
ska sova	-261	-322
ska spran	16	209
ska sta	27	146
ska stick	-13	255
ska stora	152	16
ska svima	158	-46
ska tas	-158	-180
ska til	-269	-229
ska utpla	46	246
ska vakna	15	191
ska vanta	-247	-243
ska var	-197	-175
ska visa	54	219
skad*	-50	316
skada	26	275
skada ar	-170	-155
skada folk	62	159
skada mit	37	221
skada nagon	20	202
skada sig	42	242
skada*	-122	104
skadad	-170	-155
skadad*	-243	-311
skadade	-243	-311
skadar	137	379
skade*	24	289
skades*	24	289
skadespe*	24	289
skadespelare	24	289
skaf*	-234	-145
skafa	-235	-224
skafa barn	-117	-185
skafa pierc	-105	-147
skafar	-105	-147
skag	-295	-246
skag fastn	-254	-178
skak*	179	142
skaka	288	211
skaka bebis	-17	252
skaka har	190	8
skaka hene	13	321
skaka honom	264	100
skaka i	220	-6
skaka liv	-163	-159
skaka min	-28	158
skaka mit	4	228
skaka nasta	-10	196
skaka ogon	245	14
skaka sa	204	-13
skaka ser	189	-25
skaka sveta	161	25
skakad*	7	221
skakade	7	221
skakar	159	26
skaki huvud	-190	-169
skaki*	-213	-195
skakig	-213	-195
skakn och	183	30
skakn*	183	30
skakni*	183	30
skakning*	183	30
skakningar	183	30
skal	-196	182
skal att	22	193
skal vil	-23	224
skal*	216	16
skala	-257	-244
skala bebis	244	15
skala til	-229	-216
skala*	81	-178
skalad*	244	15
skalade	244	15
skalan	-340	-287
skalat	294	18
skald*	204	27
skaldj*	204	27
skaldjur	201	40
skale a	155	52
skale att	-3	152
skale efter	-183	-175
skale nar	148	60
skale pa	12	233
skalen	173	1
skaler	-24	187
skalr*	282	19
skalra*	282	19
skalrar	282	19
skam for	17	206
skam nar	-124	-191
skam*	-233	37
skame*	15	170
skamen	15	170
skams	-138	83
skams i	-207	-243
skams over	18	226
skams pa	-123	-149
skams sa	46	180
skamt	-244	-206
skamt bara	-190	-253
skamt jag	-208	-204
skamt pa	25	149
skamtade	-133	-32
skamtar	25	149
skape behov	-180	-254
skape i	14	226
skape och	-50	172
skaps bula	-144	-146
skaps*	-144	-146
skapsl*	-144	-146
skapsluc*	-144	-146
skapslucka	-144	-146
skar	-46	198
skar en	-199	-163
skar pa	221	62
skar sig	51	485
skar up	-121	-144
skar ut	18	156
skar*	-108	152
skara	-166	88
skara komer	11	184
skara mig	-229	-174
skara min	7	155
skara ner	-146	-225
skara pulsa	-14	232
skara up	12	196
skarm	-186	-201
skarm*	-260	-293
skarmt*	-187	-237
skarmtid	-173	-164
skarp	197	0
skarp om	173	12
skarp runt	99	-78
skarp*	44	193
skarpe*	44	193
skarpet	44	193
skars*	39	261
skarsa*	39	261
skarsar	39	261
skart	11	323
skart mig	11	323
skat*	-248	-183
skate*	-248	-183
skaten	-248	-183
skav	-190	-203
skav fran	-190	-203
skav*	-357	-353
skavs i	-165	-189
skavs pa	-205	-183
skavs*	-350	-345
skavsa*	-350	-345
skavsar	-350	-345
skel*	206	46
skele nu	140	18
skele*	206	46
skelet*	206	46
skeletet	206	46
sken*	-24	-223
skena ingen	-177	-196
skenad*	-177	-196
skenade	-177	-196
skenar	231	-12
skick ambul	166	33
skick bild	-159	-84
skick bilde	40	332
skick det	-113	-182
skick en	-126	-207
skick et	-39	228
skick hjalp	284	-6
skick jag	-186	-249
skick naken	65	159
skick stral	38	280
skick til	17	219
skicka	272	76
skicka*	-192	167
skickade	-10	204
skickar	-214	23
skickas	17	219
skickat	-20	196
skido in	199	6
skil*	-223	-83
skilj han	48	129
skilj os	-175	-231
skilja	-156	-197
skiln pa	-232	-148
skiln*	-201	-63
skilna*	-201	-63
skilnade*	-232	-148
skilnaden	-232	-148
skin	197	43
skin and	166	4
skin*	178	-33
skine e	-158	-157
skins*	202	41
skinsl*	202	41
skinslam*	202	41
skinslamsa	202	41
skit men	-165	-182
skit sama	9	179
skite ar	129	-36
skite*	143	236
skiten	143	236
skito i	-217	-195
skito*	-154	-170
skiton*	-154	-170
skitont	-154	-170
skits efter	-131	-159
skjo*	208	8
skjor*	208	8
skjort*	208	8
skju*	104	134
skjut ho	-161	-145
skjut i	44	-115
skjut med	88	-92
skjut sig	-15	174
skjut tinit	-192	-182
skjut up	-56	230
skjut*	104	134
skjuta	75	465
skjutb*	-192	-182
skjutban*	-192	-182
skjutbanan	-192	-182
skjute*	119	-191
skjuten	260	-93
skjuter	-300	-256
sko	-292	-240
skoge med	-17	258
skoj	-183	3
skoj men	-43	153
skoj sager	6	173
skoj*	-265	-362
skoja om	-282	-258
skoja*	-255	-337
skojar	-255	-337
skol*	-200	57
skola behov	-173	-237
skola et	26	161
skola fraga	-168	-164
skola kan	-160	-185
skola med	22	228
skola och	41	167
skola*	-132	132
skolan	-132	132
skolg och	158	22
skolg*	158	22
skolga*	158	22
skolgard*	158	22
skolgarden	158	22
skolj med	-219	-191
skolj*	-270	-246
skolja	-219	-191
skoljn*	-158	-141
skoljnin*	-158	-141
skoljning	-158	-141
skolt som	-166	-160
skolt*	-166	-160
skoltr*	-166	-160
skoltrot	-166	-160
skolv*	-187	-191
skolva*	-187	-191
skolvagr*	-187	-191
skolvagrar	-187	-191
skon	-223	-190
skon*	31	308
skons sat	30	158
skons*	30	158
skonsa*	30	158
skonsamt	30	158
skont	19	290
skont att	34	276
skont om	5	176
skont rol	-95	-130
skor	-283	-266
skor dodar	-154	-134
skor*	-167	-191
skorn i	198	50
skorn och	-6	181
skorn*	-158	-139
skorna	-158	-139
skos*	-191	-55
skosk som	-185	-181
skosk*	-185	-181
skoska*	-185	-181
skoskav	-185	-181
skosn pa	6	173
skosn*	6	173
skosno*	6	173
skosnore*	6	173
skosnoret	6	173
skot	-248	-70
skot up	-246	-251
skot*	380	-16
skotad*	239	78
skotade	239	78
skotat	-148	-149
skote alt	-160	-183
skote i	-194	-206
skote och	180	-4
skote*	312	-44
skoter	12	-169
skoter*	361	23
skotern	180	-7
skoterol*	210	12
skoterolycka	210	12
skotersk*	193	-19
skoterskan	150	-33
skotertu*	151	32
skotertur	151	32
skotn*	-202	-185
skotni*	-202	-185
skotning*	-202	-185
skotningen	-202	-185
skots i	205	13
skots*	205	13
skotsk*	205	13
skotskad*	205	13
skotskada	205	13
skra*	-332	-122
skrac pa	-228	-237
skrac*	-136	117
skrack	-82	162
skram barne	-154	-133
skramd*	-191	-180
skramde	-191	-180
skrap knat	-223	-220
skrap up	-188	-180
skrap*	-296	-89
skrapa*	-188	-8
skrapade	-314	-296
skrat	-337	-349
skrat at	-75	-192
skrat fel	177	54
skrat got	-139	-172
skrat han	-52	-195
skrat hon	43	163
skrat konst	182	23
skrat sa	-254	-291
skrat sluta	54	273
skrata	43	163
skratade	-283	-338
skrek	-306	-327
skrev	-174	129
skrev att	-58	233
skrev och	257	66
skrev*	276	70
skreve*	276	70
skrevet	276	70
skrik	-110	-152
skrik at	-27	237
skrik att	-47	180
skrik av	-271	-300
skrik en	-199	-192
skrik feber	187	1
skrik galt	199	2
skrik hela	12	258
skrik hjalp	-3	278
skrik i	211	10
skrik jag	99	241
skrik konst	146	-6
skrik nar	313	37
skrik och	58	303
skrik om	114	13
skrik pa	-162	0
skrik sa	29	153
skrik til	-145	-139
skrik tre	-152	-205
skriket	-115	-159
skriv	26	-182
skriv alt	13	129
skriv arbet	-171	-195
skriv at	-311	-364
skriv att	-42	174
skriv avske	12	155
skriv brev	-4	245
skriv breve	-3	134
skriv deta	187	-9
skriv dikte	34	237
skriv en	-208	-218
skriv et	-163	-213
skriv for	151	-26
skriv fran	-8	168
skriv har	1	290
skriv helre	-220	-247
skriv hit	-176	-111
skriv hon	138	6
skriv i	54	225
skriv in	43	138
skriv jag	-200	-243
skriv kort	146	90
skriv langr	170	-10
skriv med	222	52
skriv ny	-189	-172
skriv om	-75	-221
skriv til	-56	170
skriv vem	54	225
skrivi*	55	433
skrivit	55	433
skrub*	-259	-227
skrubs*	-224	-199
skrubsar	-224	-199
skrum spyr	227	22
skrum*	268	21
skrump*	268	21
skrumple*	268	21
skrumplever	268	21
skrut	-139	-146
skrut i	-139	-146
skug*	185	8
skuga	185	8
skuga har	185	8
skul*	-58	112
skuld ar	8	183
skuld de	-5	142
skuld har	214	80
skuld hon	117	-3
skuld nar	-173	-145
skuld och	286	69
skuld yr	143	41
skulden	-5	142
skulderb*	147	-39
skulderbladen	147	-39
skuldern*	8	183
skulderna	8	183
skuldr*	-63	-175
skuldra	-206	-200
skule	-148	103
skule alt	17	145
skule bara	47	180
skule bli	-18	219
skule do	-157	-263
skule fa	-23	223
skule fraga	133	56
skule ga	69	179
skule hopa	-190	-253
skule hora	165	-6
skule jag	-262	-262
skule klara	6	157
skule koma	71	246
skule kuna	-263	-170
skule ma	43	218
skule marka	9	196
skule ringa	181	23
skule sakna	73	253
skule svalj	-184	-172
skule va	4	277
skum	331	100
skum*	220	6
skumi slem	218	9
skumi*	218	9
skumig*	218	9
skumigt	218	9
skur*	370	165
skure i	278	1
skure jag	-17	147
skure*	275	103
skuren	275	103
skuri ner	154	1
skuri sa	-29	193
skuri up	315	-49
skuri*	254	109
skurit	254	109
skyd	8	293
skyd*	-81	233
skyda	6	268
skyda adres	38	169
skyda boend	21	216
skyda mot	-154	-131
skyda*	12	250
skydad	38	169
skydar	-154	-131
skydat	21	216
skyds*	-165	-147
skydsk*	-165	-147
skydskor*	-165	-147
skydskorna	-165	-147
skyl*	31	291
skyld*	31	291
skyldi*	31	291
skyldig	31	291
sla	52	477
sla barn	43	320
sla hene	28	131
sla mig	74	368
sla mycke	3	234
slad	113	187
slad*	29	232
slade han	26	161
slade*	29	232
sladen	29	232
slag	5	-221
slag i	228	84
slag inget	-180	-174
slag jag	-180	-174
slag mot	345	39
slag nar	-201	-246
slag pa	-271	-214
slaga*	245	39
slagan*	245	39
slaganfa*	245	39
slaganfal	245	39
slage av	152	232
slage hema	-246	-222
slage*	182	189
slagen	-57	135
slaget	275	12
slagi dem	3	239
slagi fem	227	2
slagi i	-134	-215
slagi ihjal	-203	-219
slagi ihop	-195	-220
slagi mig	43	269
slagm medan	10	219
slagm*	10	219
slagmi*	10	219
slagmig	10	219
slakt gris	-157	-137
slakt motst	-159	-143
slaktade	107	-93
slaktat	-157	-137
slan*	40	219
slang	-109	130
slant	160	-16
slant och	140	-23
slap	317	-60
slap bebis	252	8
slap ful	128	44
slap gasva	155	52
slap jamra	188	-2
slap nu	140	38
slap och	-57	-223
slap som	173	29
slapa	-217	-11
slapa barne	3	262
slapa hene	-43	147
slapa pa	225	-8
slapa*	225	-8
slapar	225	-8
slape hela	-181	-173
slape igar	-67	97
slape melan	-195	-177
slape trots	199	37
slapt	206	19
slapt det	-160	-135
slapt*	-152	-129
slapte	-152	-129
slar	37	347
slar bort	158	-41
slar dubel	-176	-137
slar efter	-6	152
slar extra	-148	-120
slar hal	-3	152
slar hene	-8	231
slar hon	22	141
slar honom	-148	-194
slar huvud	-197	-25
slar konst	295	122
slar langs	172	31
slar lite	-186	-154
slar mama	48	244
slar med	26	161
slar mig	-59	190
slar min	11	194
slar ojamn	189	36
slar omkri	201	11
slar os	27	393
slar papa	13	196
slar senas	16	161
slar sig	-137	138
slar snabt	-152	-112
slar som	181	14
slar sonde	10	183
slar ut	-181	-162
slar vad	-141	-155
slas	-180	-16
slas med	-163	-155
slas om	-205	-225
sleep	-207	-114
sleep al	163	-1
sleep my	-185	-189
sleep on	-211	-239
sleepi*	-247	-234
sleeping	-247	-234
sleepy	348	62
slem	-81	-233
slem i	192	-29
slem*	-232	-214
slemh*	-232	-214
slep*	-282	-33
slept	-282	-33
slept badly	-197	-185
slept in	-114	86
slept wrong	-159	-140
slet	234	47
slet av	182	20
slic*	-47	-165
slick pa	-204	-180
slick*	-204	-180
slicka*	-204	-180
slickade	-204	-180
slip*	63	402
slipa	44	308
slipa vakna	10	219
slipas	-136	-162
slipe leva	-4	155
slipe ni	18	193
slipe*	103	426
sliper	103	426
slit*	372	38
slita rygsm	210	18
slita*	311	49
slitan*	311	49
slitande	311	49
slite*	217	-16
sliten	199	-22
slo	327	37
slo #	290	9
slo ar	191	25
slo bebis	194	40
slo kal	241	49
slo lukta	227	60
slo men	-237	-225
slo min	260	38
slo och	176	52
slo vart	-211	-210
sloc*	221	239
slock mit	178	-5
slock*	221	239
slockn*	221	239
slockna	54	232
slocknad*	178	-5
slocknade	178	-5
slod*	150	-7
slodr o	150	-7
slodr*	150	-7
slodra*	150	-7
slodrar	150	-7
slog	-303	-217
slog doter	-2	216
slog hene	-148	-181
slog huvud	120	-32
slog i	-70	-166
slog mama	-3	252
slog mej	36	374
slog mig	-382	-187
slog min	3	212
slog nyt	-159	-172
slog os	-147	-188
slog rumpa	-246	-192
slog sonde	63	198
slog tan	-189	-179
slog ut	-135	85
sloj*	-191	-228
slojd*	-191	-228
slojde*	-191	-228
slojden	-191	-228
slot	263	73
slot har	263	73
slud*	366	67
sludr helt	149	7
sludr och	196	15
sludr*	366	67
sludra*	359	66
sludrade	149	7
sludrar	341	63
slump	-132	-140
slur*	289	30
slure speec	155	19
slure*	168	25
slured	168	25
slut	-302	-248
slut de	-186	-207
slut efter	-236	-252
slut for	38	133
slut idag	-160	-179
slut ikval	-124	-153
slut jag	-193	-147
slut kan	-186	-174
slut kraks	231	30
slut lat	50	247
slut med	-210	-207
slut melan	-188	-188
slut nar	255	18
slut nasta	-184	-192
slut pa	-89	-98
slut sa	-33	122
slut slo	228	40
slut sover	-187	-174
sluta	-289	28
sluta andas	305	155
sluta ata	-70	328
sluta ater	252	32
sluta benen	184	40
sluta bloda	-332	-367
sluta direk	-174	-171
sluta drick	255	15
sluta dusch	24	147
sluta efter	-155	-190
sluta fast	148	-3
sluta finas	52	162
sluta for	-270	-228
sluta funge	295	88
sluta grata	-214	21
sluta hutra	291	-13
sluta jag	26	215
sluta man	-138	-217
sluta med	-125	176
sluta nar	-254	-214
sluta nu	-220	-202
sluta och	241	62
sluta roka	-322	-415
sluta rora	257	33
sluta skara	-210	-214
sluta sluta	72	195
sluta snark	-138	-217
sluta snart	27	164
sluta snusa	-259	-306
sluta sova	18	186
sluta ta	-6	261
sluta tanka	-201	-160
sluta tita	32	225
sluta trafa	-17	171
sluta tvart	161	25
sluta vakta	48	173
sluta vejpa	-222	-235
slute jag	44	173
slute*	51	234
slutet	51	234
sma	-140	-189
sma andet	187	57
sma blama	176	55
sma blodn	193	78
sma blomk	-140	-142
sma hal	-192	-162
sma jag	-147	-188
sma klunk	-190	-152
sma lila	167	78
sma magne	175	61
sma man	-6	152
sma rande	-255	-233
sma roda	164	8
sma ryck	170	5
smac*	195	34
smack*	195	34
smacka*	195	34
smackar	195	34
smak*	-93	-197
smakp*	-174	-161
smakpo*	-174	-161
smakport*	-174	-161
smakportioner	-174	-161
smal	-122	-254
smal cut	-253	-295
smal det	256	60
smal nej	1	176
smal pa	-377	-363
smal red	-199	-173
smal til	240	42
smal*	209	62
smala i	273	29
smala*	279	194
smalar*	273	29
smalare	273	29
smalb har	-162	-128
smalbene*	108	-146
smalbenen	220	22
smale ska	22	169
smale*	139	125
smaler	-58	109
smar*	411	183
smart ar	161	54
smart gravi	168	9
smart i	210	31
smart nar	-193	-184
smart nedti	151	35
smart nu	197	11
smart pa	176	77
smart som	244	47
smart*	411	183
smarta	454	129
smartar	-193	-184
smarto*	159	15
smartor	159	15
smas*	-18	226
smel*	-217	-210
smels	-164	-166
smels funky	-164	-166
smely	-134	-119
smile	297	-2
smile is	297	-2
smit*	-286	-297
smita det	-235	-240
smita*	-274	-294
smitar	-274	-294
smog	-8	194
smog in	-8	194
smor*	-324	-261
smorg i	-141	-106
smorg*	-272	-232
smorga*	-272	-232
smorgas	-272	-232
sms sager	138	4
smut*	18	223
smuts och	-4	158
smuts*	18	223
smutsi*	18	223
smutsiga	-4	158
smyg	75	269
smyg*	-66	96
smyge hema	-9	166
smyge*	-9	166
smyger	-9	166
sn	152	8
sn igar	152	8
snab	188	22
snab andni	188	22
snaba satet	21	209
snaba*	10	215
snabas*	10	215
snabaste	21	209
snabt dasig	144	22
snabt drome	-142	-149
snabt druck	-163	-147
snabt nar	-152	-112
snabt och	179	23
snabt samre	164	33
snabt up	-183	-190
snabt verka	-147	-148
snack rapak	150	32
snacka	150	32
snak*	249	39
snake	249	39
snal	-311	-380
snal han	-136	-166
snal ingen	-108	-132
snal och	-222	-292
snala blama	-149	-177
snala hjalp	18	236
snala*	-149	-177
snalas*	-149	-177
snalaste	-149	-177
snap	-42	184
snap och	-55	139
snara	268	324
snara i	-11	194
snara men	6	204
snara om	-51	135
snara*	83	239
snaran	-33	218
snark djupt	128	-20
snark hur	-138	-217
snark konst	184	20
snark mycke	-240	-239
snark och	-361	-260
snark sa	-321	-390
snark*	-433	-591
snarka	-294	-329
snarka*	-365	-486
snarkar	-365	-486
snarkn*	-147	-223
snarknin*	-147	-223
snart	27	393
snart ar	-64	141
snart av	-159	-121
snart jag	16	222
snart me	27	164
snart och	-15	205
sne	263	20
sne ut	220	11
sned	129	-193
sned i	-47	-195
sned mun	359	26
sned nasa	-209	-163
sned och	-165	-114
sned ut	203	23
sned*	-238	-246
sneda	-238	-246
sneda tande	-238	-246
snet	-120	-276
snet leend	-240	-232
snet och	210	51
snif*	200	9
snifa gas	200	9
snifa*	200	9
snifat	200	9
snip*	191	192
snipa a	157	-6
snipa efter	57	194
snipa*	191	192
snipan	191	192
sno det	190	63
sno kan	-148	-149
snob*	-194	-160
snobo i	-194	-160
snobo*	-194	-160
snobol	-194	-160
snon	260	231
snon hela	271	-13
snon och	-75	259
snop*	-146	87
snope norma	-155	-182
snope*	-146	87
snopen	-146	87
snor	-218	-211
snor*	-132	-356
snora i	169	24
snora och	-213	-136
snora*	-249	-270
snorar	-279	-278
snorat	169	24
snore nar	-149	-138
snore til	256	11
snore who	-209	-200
snore*	21	-125
snores	-209	-200
snori*	-171	-351
snorig	-363	-293
snorig*	-231	-194
snoriga	-231	-194
snors	246	40
snors at	171	59
snors ihop	213	15
snorv och	-165	-135
snos*	279	-13
snoskotning	-180	-191
snosl fingr	148	10
snosl*	311	19
snoslu*	311	19
snoslung*	311	19
snoslungan	311	19
snub*	103	-114
snube i	171	3
snube slog	38	198
snube*	171	11
snuben	171	11
snubl pa	296	73
snubl*	-1	-138
snubla*	-1	-138
snublade	-173	-207
snublar	222	50
snur*	-50	-233
snura ar	-143	-215
snura i	-163	-144
snura nar	-109	-242
snura om	12	196
snura*	0	-175
snurar	-13	-179
snuri pa	-256	-242
snuri*	-95	-201
snurig	-95	-201
snus*	-289	-337
snusa	-259	-306
snusa blir	-131	-159
snusa nej	131	62
snusa o	-208	-175
snusa vad	-127	-142
snusad*	131	62
snusade	131	62
snusar	-208	-175
snuv*	-353	-340
snuva	-207	-237
snuva ater	-131	-115
snuva sedan	-211	-168
snuva som	-117	-141
snuva*	-117	-141
snuvan	-117	-141
snuvi amar	-159	-121
snuvi bebis	-176	-150
snuvi*	-263	-207
snuvig	-263	-207
snva	-191	-180
snyg*	-121	-136
snyga*	-121	-136
snygar*	-121	-136
snygare	-121	-136
snyt*	-193	-183
snyte mig	-149	-138
snyte*	-149	-138
snyter	-149	-138
so tired	36	154
socke andas	226	89
socke sjuk	228	42
socke sjukd	-197	-187
socke spyr	144	36
socke tagit	129	47
socke*	126	-79
socker	84	-107
socker*	138	31
sockersj*	138	31
sockersjuk	138	31
sockr ar	178	33
sockr liger	-257	-208
sofa	-231	-239
sofa*	-324	-392
sofan	-324	-392
sofan efter	-222	-199
sofan grat	-198	-156
sofb*	-175	-175
sofbo*	-175	-175
sofbor*	-175	-175
sofborde*	-175	-175
sofbordet	-175	-175
soi	284	27
soi isoai	183	15
soi myrky	225	17
soit*	173	32
soita ambul	173	32
soita*	173	32
soitak*	173	32
soitakaa	173	32
sokt	13	230
sokt pa	13	230
sola*	-261	-253
solal*	-217	-212
solale*	-217	-212
solalerg*	-217	-212
solalergi	-217	-212
solb*	-90	-166
solbr nasa	-208	-193
solbr*	-90	-166
solbra*	-90	-166
solbrand	-240	-220
solen brand	-133	-166
solk*	-148	-156
solkr*	-148	-156
solkra*	-148	-156
solkram	-148	-156
sols*	-105	-155
solsv pa	-171	-183
solsv*	-171	-183
solsve*	-171	-183
solsveda	-171	-183
som ala	-138	-120
som altid	-155	-209
som ar	-110	97
som asfal	129	-36
som ater	-194	-225
som att	311	245
som behov	27	198
som blama	246	-13
som blekn	-238	-197
som blivi	-232	-160
som blode	-244	-231
som bloma	-146	-147
som bly	159	-62
som braka	58	241
som brot	54	225
som da	180	7
som de	-54	-163
som den	-330	-305
som drunk	-184	-146
som e	-13	181
som efter	236	19
som eld	-146	-173
som en	169	-109
som et	326	14
som fan	159	-107
som fans	175	7
som femar	-162	-143
som fick	15	175
som forut	-282	-282
som gamal	219	49
som gick	145	-32
som gjord	5	256
som gor	-149	17
som gravi	-379	-302
som haler	66	342
som hande	108	312
som hant	238	8
som har	172	-42
som hindr	13	184
som hjalp	15	195
som hopad	-165	-163
som i	-297	-308
som igar	185	8
som jag	-277	-275
som kafe	144	54
som kliar	-309	-257
som kom	250	96
som komer	34	112
som kraks	200	42
som lat	-117	-141
som leker	-182	-175
som lukta	213	82
som mar	-105	-174
som marmo	158	46
som maten	-219	-191
som medve	-200	-200
som mojli	-1	155
som mumel	-188	-243
som nagot	171	59
som om	313	5
som organ	-145	-224
som overd	-119	35
som polen	-191	-150
som prata	12	233
som pumpa	-195	-136
som rakbl	-166	-170
som ramla	255	14
som rycke	-166	-161
som sag	219	49
som sagt	-129	-156
som sakna	69	179
som ser	106	-111
som sist	-240	-291
som sjuto	-170	-155
som ska	77	313
som skrik	20	162
som slar	30	251
som sma	176	55
som spage	242	34
som spred	131	-11
som sten	160	-49
som stock	176	30
som stres	-127	-183
som styr	12	139
som svide	-182	-160
som svuln	-161	-126
som tar	174	198
som tjara	184	47
som tusan	-150	-98
som vaner	-175	-231
som vanli	-139	-160
som varad	-229	-146
som varje	-235	-220
somar	-129	110
somar nar	31	224
somar svart	-202	-155
somar*	9	-169
somare*	-295	-295
somaren	-295	-295
somars*	196	53
somarstu*	196	53
somarstugan	196	53
some	225	-19
some red	167	-5
some with	-124	-141
some*	44	291
someo faint	-131	-153
someo is	222	-23
someo*	40	139
someon*	40	139
someone	-68	121
somet hapen	-166	-176
somet stron	-136	-157
somet*	27	267
someti*	-46	167
sometime*	-46	167
sometimes	-46	167
somn	-453	-466
somna	-111	226
somna for	-274	-315
somna got	-145	-139
somna in	0	199
somna jag	-4	182
somna man	23	167
somna pa	-331	-363
somna vid	-204	-167
somna*	-325	-138
somnad*	-327	-380
somnade	-327	-380
somnap*	-264	-236
somnapne	-264	-236
somnat	34	207
somne blev	159	46
somne vi	-117	-164
somne*	-103	-197
somnen	-103	-197
somni av	-164	-150
somnl i	-198	-180
somnl*	-275	-296
somnlo*	-275	-296
somnlos	-214	-196
somnm*	209	16
somnme*	209	16
somnmede*	209	16
somnmedel	209	16
somnp vakna	-200	-185
somnp*	-251	-253
somnpa*	-200	-185
somnpara*	-200	-185
somnparalys	-200	-185
somnpr*	-194	-185
somnprob*	-194	-185
somnproblem	-194	-185
somnt ar	-155	7
somnt behov	-21	261
somnt jag	-47	-214
somnt och	-22	245
somnt*	275	194
somnta*	283	202
somntabl*	283	202
somntablet	-186	-217
somntableten	-214	-206
somntableter	351	328
somnti*	-110	-139
somntips	-110	-139
somra jag	-193	-184
son	-81	5
son andas	195	14
son ate	167	-5
son blev	-250	-237
son den	-133	-166
son fick	155	11
son has	-171	-81
son hears	29	240
son i	-135	59
son kisad	190	8
son kraks	-292	-297
son med	99	-78
son pa	137	103
son prata	-83	83
son sag	-170	-190
son sager	-2	233
son sate	139	33
son skada	42	242
son slar	59	285
son som	204	63
son stama	-192	-206
son tar	28	244
sond*	-62	177
sonda med	-129	-156
sonda*	-94	130
sondag	-44	206
sonde armen	149	-2
sonde av	-173	-196
sonde doren	71	282
sonde hela	10	153
sonde i	191	15
sonde inuti	165	55
sone*	-212	-310
sonen	-209	-299
sonen #	-170	-126
sonen astma	-168	-164
sonen drog	-232	-242
sonen eksem	-222	-242
sonen far	254	51
sonen fick	-215	-197
sonen finge	180	4
sonen fol	155	-11
sonen garde	-11	194
sonen hol	159	47
sonen leker	-217	-218
sonen ont	-192	-186
sonen pa	114	13
sonen ramla	-308	-213
sonen rum	176	-23
sonen sager	41	210
sonen ska	-113	-141
sonen skolv	-187	-191
sonen tolv	272	24
sons	-170	-192
sons epile	-174	-135
sore	-534	-293
sore if	-147	-136
sore throa	-359	-233
sorj*	-179	-225
sorje min	-130	-140
sorje*	-179	-225
sorjer	-179	-225
sot	157	-39
soti*	166	48
sotig	166	48
sotig i	166	48
sov	-405	-170
sov hela	-216	-235
sov och	68	200
sov pa	-228	-149
sov som	-278	-282
sova	-232	-238
sova bara	-225	-211
sova en	-219	-242
sova foral	36	163
sova gor	-213	-250
sova jag	60	217
sova koper	18	186
sova liger	-291	-258
sova och	154	-22
sova pa	-238	-81
sova rikti	-161	-141
sova sa	-189	-191
sova sjalv	-156	-195
sova snet	-249	-222
sova sveta	228	42
sova ut	-192	-201
sove*	-329	-323
sover	-329	-323
sover bara	129	-94
sover dalig	-398	-443
sover gansk	-187	-174
sover han	264	185
sover har	177	51
sover hela	253	68
sover hon	158	28
sover men	152	8
sover mycke	-262	-260
sover nar	-247	-254
sover nu	166	-2
sover och	219	86
sover oroli	-204	-188
sover pa	-284	-275
sover sitan	230	97
sover valtr	-177	-144
sover vil	-170	-228
sovi*	-226	145
sovit	-226	145
sovit konst	-347	-338
sovit pa	67	363
spad*	162	-81
spadb med	-20	-152
spadb som	200	42
spadb*	162	-81
spadba*	162	-81
spadbarn	116	-99
spag*	242	34
spage*	242	34
spaget*	242	34
spageti	242	34
span	-201	-145
span i	-201	-145
span*	-104	-235
spand och	160	15
spand som	155	22
spande*	160	15
spandes	160	15
spani #	-164	-122
spani och	-175	-155
spani pa	-181	-163
spani vad	138	4
spani*	-182	-248
spanin*	-207	-208
spanings*	-203	-196
spaningshuvudvark	-203	-196
spar	36	268
spar sa	36	268
spar*	-75	266
spara plast	34	167
spara table	20	205
spara*	20	279
sparat	29	242
spare och	13	179
spare*	30	330
sparet	30	330
spark av	278	49
spark hene	104	-40
spark mer	-271	-280
spark mig	60	403
spark och	39	258
spark pa	202	-6
spark sen	176	11
spark som	-174	-139
spark v	-149	-102
sparka	-271	-280
sparkad	194	265
sparkade	123	224
sparkade*	206	17
sparkades	206	17
sparkar	-248	-193
sparkat	176	11
spars spar	36	268
spars*	36	268
sparsa*	36	268
sparsakr*	36	268
sparsakring	36	268
spea*	177	-5
speak	266	85
speak propr	227	10
speb*	171	53
speba sluta	171	53
speba*	171	53
spebar*	171	53
spebarne*	171	53
spebarnet	171	53
spee*	228	33
speec*	228	33
speech	228	33
speg*	54	223
spege*	54	223
spegel*	54	223
spegeln	54	223
spel	-17	140
spel nu	1	175
spel*	-340	-272
spela	-228	-204
spela bort	35	211
spela igen	-215	-197
spela min	17	154
spela musik	-186	-217
spela sjukh	-196	-236
spela teate	-161	-197
spela*	-244	-163
spelar	-263	-206
spelat	35	211
spele och	-152	-168
spele*	-212	-209
spelet	-212	-209
spice	-22	155
spice tror	-22	155
spik i	204	28
spik*	230	176
spil*	-177	-166
spild het	-177	-166
spild*	-177	-166
spilde	-177	-166
spin*	-396	-376
spind*	-188	-240
spindl*	-188	-240
spindlar	-188	-240
spini*	-314	-269
spinin*	-314	-269
spining	-242	-214
spins	-166	-165
spins every	-166	-165
spio*	13	294
spion	13	294
spira men	195	34
spira sa	221	62
spira tror	48	178
spiral*	-257	-268
spiralen	-183	-196
spiralut*	-178	-178
spiralutag	-178	-178
spjal och	0	147
spjals*	0	147
spjalsan*	0	147
spjalsangen	0	147
spol*	19	-150
spola bra	-201	-145
spola kalt	-177	-116
spola*	3	-159
spolad*	-252	-174
spolade	-252	-174
spolar*	210	-9
spolarva*	210	-9
spolarvatska	210	-9
spor*	-190	-203
sport	-190	-203
sport bh	-190	-203
spot	238	60
spot roste	165	43
spota pa	9	214
spota ut	-92	118
spota*	114	172
spotad*	7	233
spotade	7	233
spots	252	4
spots some	-124	-141
spra*	261	60
sprac i	9	-151
sprac med	-130	-148
sprac nar	-174	-166
sprac*	-149	-237
sprack	-155	-310
sprai my	-214	-180
sprai*	-214	-180
sprain*	-214	-180
sprained	-214	-180
spran arbet	-6	276
spran av	-200	-225
spran i	-56	-161
spran in	-261	-222
spran och	261	96
spran skola	16	209
spran*	294	213
sprang	186	-88
sprang*	232	235
spranga	-14	313
sprangde	-56	-161
sprangs	125	-87
sprat som	171	3
sprat*	171	3
sprata	171	3
spray hjalp	-191	-158
spray*	211	-10
spraye*	211	-10
sprayen	211	-10
sprea to	169	7
spreadin*	169	7
spreading	169	7
spreadsh*	-206	-181
spreadsheets	-206	-181
spred	131	-11
spred sig	131	-11
spri*	-331	-218
spric pa	-163	-128
spric*	-302	-318
sprick*	-302	-318
spricker	-302	-318
sprin forsv	-178	-161
sprin pa	-119	-144
sprin til	-150	-158
sprin ut	7	195
sprin*	-339	-255
spring*	-300	-210
springer	-235	-103
springma*	-209	-243
springmask	-209	-243
sprit	121	258
sprit och	49	268
spru*	96	-243
spruc blodk	-211	-138
spruc halar	-240	-228
spruc och	239	83
sprucken	-202	-132
spruckit	296	105
spruckna	-240	-228
sprut blod	188	31
sprut hur	-144	-185
sprut i	157	29
sprut in	172	-32
sprut til	-143	-150
sprut*	135	-221
spruta*	338	-12
sprutade	249	-16
sprutan	-267	-225
sprutar	351	84
spruto*	-323	-375
sprutor	-323	-375
spur*	143	28
spurt from	143	28
spurt*	143	28
spurti*	143	28
spurting	143	28
spyd*	-9	-157
spyde	-9	-157
spyde blod	249	13
spyde tva	-196	-179
spyr	296	63
spyr ar	170	40
spyr blod	232	11
spyr galgr	231	30
spyr jag	179	49
spyr nu	177	20
spyr rot	227	22
spyr som	-239	-209
spyr svima	131	62
spyt medan	88	-46
sque*	221	-13
squee*	221	-13
squeez*	221	-13
squeezin*	221	-13
squeezing	221	-13
st #	-187	-132
st i	201	13
st kvar	41	234
sta	204	104
sta benet	147	-29
sta emot	-43	142
sta gravi	186	47
sta i	-207	-196
sta kvar	-110	-189
sta pa	244	-15
sta rakt	118	-34
sta up	255	23
sta ut	33	241
sta ute	15	206
sta vid	-67	97
stab	-10	198
stab him	-10	198
stack mig	-13	-226
stada	-283	-227
stada ar	-195	-204
stada efter	-122	-163
stada hela	38	155
stada ingen	23	125
stada med	-196	-186
stada och	-161	-181
stadad*	-122	-163
stadade	-122	-163
stadn svide	137	39
stadn*	137	39
stadni*	137	39
stadning	137	39
stai*	117	277
stair threw	150	-22
stair*	117	277
stairs	117	277
stal*	138	297
stale for	254	216
stale min	128	-20
stale vid	-200	-160
stale*	191	288
stalet	245	335
stalt	12	209
stalt fram	12	209
stam*	-463	-437
stama*	-228	-239
stamar	-228	-239
stame det	-373	-396
stame*	-402	-379
stamer	-402	-379
stamn pa	-193	-178
stamn*	-193	-178
stamni*	-193	-178
stamning*	-193	-178
stamningen	-193	-178
stan	-187	-193
stan flyta	-153	-165
stan*	199	71
stana #	-178	-161
stana andas	217	-20
stana kvar	22	193
stana up	192	23
stana vi	154	31
stana*	255	163
stanad*	-82	107
stanade	-82	107
stanar	258	-26
stanat	182	52
stand i	225	12
stand sedan	-158	-153
stang av	-157	-111
stang doren	-120	-156
stang i	-209	-200
stang in	36	293
stang och	-188	-172
stangd*	-174	-96
stangde	-174	-96
stange*	-203	-150
stanger	-203	-150
stangs*	-209	-200
stangsle*	-209	-200
stangslet	-209	-200
stangt	171	88
stank kemik	137	39
stank*	137	39
stankt	137	39
star	229	318
star att	-179	-167
star det	43	153
star har	166	101
star nar	-251	-231
star pa	337	261
star utanf	-7	321
star vid	-13	249
star*	-189	-15
stark an	92	199
stark i	34	163
stark*	-58	166
starka	-157	-172
starkt	25	221
start about	-168	-170
start scrat	45	205
start*	-219	-71
starte*	-219	-71
started	-219	-71
stat	155	52
stat pa	155	52
stea*	-166	-176
steak	-166	-176
steak on	-166	-176
steg	-8	318
steg til	16	166
stege pa	-175	-191
stek*	-118	152
steko*	-230	-235
stekos	-230	-235
stekp det	16	224
stekp*	23	254
stekpa*	23	254
stekpana	16	161
stekpana*	28	209
stekpanan	28	209
stel nacke	-121	-193
stel nu	159	46
stel och	286	60
stel pa	-160	-171
stel sen	-167	-132
stel som	-195	-167
stel*	-337	-316
stela	-309	-271
stela fingr	-231	-222
stelf svart	207	30
stelf*	207	30
stelfr*	207	30
stelfrus*	207	30
stelfrusna	207	30
stelk*	-247	-202
stelkr*	-247	-202
stelkram*	-247	-202
stelkramp	-217	-171
stelt	-296	-230
sten efter	207	25
sten i	-202	-188
sten och	99	-16
sten pa	70	186
sten*	367	63
stenh hela	223	85
stenh huvud	165	13
stenh*	323	105
stenha*	323	105
stenhard	251	80
stenhart	230	36
stenr benet	208	-1
stenr*	208	-1
stenra*	208	-1
stenras	208	-1
stent	180	7
stent sen	180	7
step*	32	311
stepd touch	5	165
stepd*	7	209
stepda*	7	209
stepdad	7	209
stepf comes	21	161
stepf*	36	199
stepfa*	36	199
stepfath*	36	199
stepfather	36	199
ster*	228	40
stero slut	228	40
stero*	228	40
steroi*	228	40
steroid	228	40
stic*	207	48
stick av	-184	-201
stick i	-302	-356
stick nalar	24	200
stick ner	-13	255
stick out	197	3
stick ut	369	22
stick*	222	68
sticke*	267	86
sticker	280	98
sticki*	197	3
sticking	197	3
stif neck	-36	-180
stil	162	58
stil i	145	-19
stil och	152	18
stil*	291	244
stila	291	244
stila da	23	167
stila och	6	153
stila yr	219	30
stin*	128	-103
sting	220	32
sting i	-145	-142
sting my	183	42
stir*	366	153
stira at	214	-20
stira bara	135	39
stira pa	-42	207
stira tomt	194	36
stira*	366	153
stirad*	171	15
stirade	171	15
stirar	338	151
stja*	118	-128
stjar blodt	154	74
stjar nar	123	-41
stjar*	174	-42
stjarn*	180	-22
stjarnor	180	-22
stoc*	81	-83
stock	168	10
stock rulad	168	10
stocka*	176	30
stockar	176	30
stod	78	248
stod han	-12	193
stod hon	151	-26
stod jag	-19	175
stod lange	45	255
stod*	-263	-299
stodg*	-158	-170
stodgr*	-158	-170
stodgrup	-158	-170
stods*	-198	-246
stodst*	-198	-246
stodstru*	-198	-246
stodstrumpor	-198	-246
stok*	220	24
stole och	131	-58
stole*	189	-25
stolen	189	-25
stolpe	199	6
stolt*	-205	-157
stolth*	-205	-157
stolthet*	-205	-157
stoltheten	-205	-157
stom*	51	-193
stoma ache	-154	-131
stoma bug	-127	-109
stoma*	-142	-240
stomac*	-142	-240
stomach	-142	-240
stomi ny	-197	-187
stomi svart	276	34
stomi*	185	-53
stomim*	-197	-187
stomimat*	-197	-187
stomimaterial	-197	-187
stomin	276	34
ston*	189	-91
stona nar	189	4
stona*	296	21
stonar	296	21
stone	-257	-262
stoo*	192	22
stool	192	22
stool and	192	22
stop	213	312
stop i	-160	-154
stop if	-127	-109
stop it	152	-17
stop pa	229	-44
stop*	90	213
stopa	225	377
stopa bilar	6	219
stopa blode	124	-56
stopa honom	-2	216
stopa in	1	304
stopa varld	7	195
stopa*	-24	152
stopad*	-52	77
stopade	-52	77
stopar	21	168
stope now	-230	-164
stope when	-216	-207
stope*	-122	-233
stoped	-122	-233
stor	82	-168
stor for	157	41
stor i	177	24
stor liten	212	0
stor mangd	198	29
stor men	96	-94
stor som	-323	-254
stor svar	212	55
stora av	-195	-136
stora blaso	189	62
stora enda	8	183
stora er	152	16
stora folks	-196	-177
stora nu	45	187
stora table	-198	-184
stora tusar	-162	-150
store ar	-197	-174
store at	201	40
store i	-202	-155
store och	213	20
store stryp	-43	153
store*	20	229
storeb*	20	229
storebro*	20	229
storebror	20	229
stors forpa	68	178
storsta	68	178
storstad*	-193	-164
storstadningen	-193	-164
stort den	-200	-180
stort igen	-169	-149
stort mycke	-169	-151
stort*	18	-210
storta	-169	-149
storta*	-350	-334
stortan	-325	-312
stortana*	-158	-139
stortanageln	-158	-139
stortb*	339	33
stortblo*	339	33
stortbloder	339	33
stot	267	-98
stot av	-209	-200
stot fran	234	35
stot mig	182	1
stot och	155	11
stot tre	163	-10
stot*	195	-159
stota	-150	-226
stota hene	-127	-168
stota jag	-163	-165
stota kompi	-105	-174
stota pa	156	10
stota*	329	-4
stotar	329	-4
stote	-141	-138
stote armba	-141	-138
stovla*	-190	-158
stovlar	-190	-158
straf mig	12	230
straf*	25	246
strafa	6	219
stral ar	-236	-227
stral genom	32	191
stral i	227	40
stral ner	-150	-120
stral up	99	-16
stral ut	154	13
strala*	258	204
stralar	258	204
strale*	-215	-205
stralen	-215	-205
straln*	-212	-177
stralnin*	-212	-177
stram runt	169	24
stramar	209	-15
stran fins	-123	-149
stran kan	-136	-162
stran me	-17	228
stran om	-208	-199
stran*	-40	-248
strand*	-92	-222
stranden	-178	-231
strang	-122	-189
strangle*	206	117
strangled	206	117
stre*	-628	-520
strea att	-1	189
strea*	-1	189
stream*	-1	189
streamad*	-1	189
streamade	-1	189
stres	-519	-475
stres ge	-264	-233
stres gor	-139	-143
stres har	-166	-150
stres och	-147	-141
stres*	-432	-408
stresa*	-401	-380
stresad	-407	-386
stresi*	-200	-198
stro*	115	-265
strok	175	19
strok behov	-151	-157
strok far	-160	-134
strok fora	-200	-150
strok heter	-185	-157
strok i	-204	-170
strok nys	260	42
strok och	-220	-156
strok of	-119	-82
strok*	-1	-279
stroke	52	-245
strokela*	-151	-157
strokelarm	-151	-157
strom genom	194	59
strom och	157	-39
strom*	146	-70
stroms*	176	-8
stromske*	176	-8
stromskenan	176	-8
stron*	-136	-157
strong*	-136	-157
stronger	-136	-157
strop	120	-1
strop mig	120	-1
strug to	157	39
strug*	157	39
strugl*	157	39
struglin*	157	39
strugling	157	39
strumpor	-176	-42
strup och	221	21
strup pa	-28	136
strup*	178	176
strupg*	-28	136
strupgre*	-28	136
strupgrep	-28	136
stry*	245	203
stryk	-5	420
stryk av	-192	-39
stryk klade	-262	-215
stryk liten	-176	-170
stryk nar	26	201
stryk*	-291	-110
stryke*	-262	-215
stryker	-262	-215
stryp flera	8	124
stryp han	-15	142
stryp inat	133	-4
stryp mig	100	-108
stryp min	-192	-158
stryp och	145	17
stryp sig	6	173
stryp*	292	22
strypa	24	-186
strypg*	76	193
strypgre*	76	193
strypgrep	76	193
strypt	401	85
stuc*	-101	-241
stuck	-89	-206
stuck av	-156	-230
stuck half	-166	-176
stuck*	-58	-191
stucke*	-58	-191
stucken	-58	-191
stud*	-271	-235
stude i	175	24
stude psyko	-115	-141
studer*	-115	-141
studerar	-115	-141
studs*	-243	-218
studsm*	-243	-218
studsmat*	-243	-218
stuf	100	245
stuf and	-24	138
stuf like	166	-14
stug*	221	233
stuga ensam	4	192
stuga har	187	25
stuga hunde	150	-18
stuga*	223	237
stugan	223	237
stuk*	-433	-367
stuka fingr	-232	-186
stuka fot	-216	-215
stuka foten	-228	-225
stuka tumen	-254	-198
stuka*	-433	-367
stukad	-235	-228
stukad*	-310	-248
stukade	-310	-248
stukat	-265	-251
stum	-219	-211
stum av	-183	-180
stund a	177	20
stund gor	173	24
stund i	277	83
stund och	235	48
stund sen	-68	-162
styc*	171	120
styck i	208	17
styck och	110	191
styck*	171	120
stycke*	171	120
stycken	171	120
styg*	-381	-233
stygn	-294	-153
stygn gor	-223	-190
stygn kliar	-149	-150
stygn ska	-158	-180
stygn*	-302	-276
stygne*	-302	-276
stygnen	-302	-276
styp*	4	241
stypt mig	4	241
stypt*	4	241
stypte	4	241
styr	34	420
styr mig	16	347
styr mina	14	212
styr*	256	45
styre i	285	105
styre slog	159	47
styre*	316	124
styret	316	124
styv*	58	343
styvf ror	-8	146
styvf*	-3	160
styvfa*	-3	160
styvfar	-8	146
styvp komer	27	167
styvp slog	22	194
styvp*	44	276
styvpa*	44	276
styvpapa	31	201
styvpapa*	25	204
styvpapan	25	204
sude*	497	144
suden	483	136
suden explo	228	63
suden hurts	149	27
suden teari	199	33
suden*	149	27
sudenl*	149	27
sudenly	149	27
sudig	-175	-142
sudig pa	-175	-142
sudig*	304	99
sudigt	304	99
suga	246	192
suga et	171	32
suge*	-171	10
suger	-211	-144
suger in	235	35
suger muste	-202	-200
suger pa	-203	-46
suget	42	280
suget att	11	184
suici every	42	220
suici i	-234	-266
suici och	-13	231
suicid	-199	-187
suicid*	-163	-10
suicidal	-13	231
suis*	45	193
suisi tanka	45	193
suisi*	45	193
suisid*	45	193
suisidal*	45	193
suisidala	45	193
suom*	-190	-182
suome*	-190	-182
suomea	-190	-182
sur	-194	-97
sur jag	28	218
sur jamt	-172	-169
sur och	-120	-156
sura	-136	-233
sura upsto	-136	-233
surf*	136	-16
surfa too	136	-16
surfa*	136	-16
surfac*	136	-16
surfaced	136	-16
susa	180	56
susa i	180	56
sutit med	-25	219
sutit pa	-172	-143
sutit up	249	22
sutit vid	-192	-160
suup*	222	35
suupi roiku	205	27
suupi*	222	35
suupie*	222	35
suupieli	222	35
sv	-248	-246
sv eler	-248	-246
svag	366	66
svag i	353	122
svag rehab	-185	-136
svag*	419	49
svaga	365	84
svaga ben	265	37
svaga for	207	-2
svaga*	207	-2
svagar*	207	-2
svagare	207	-2
svage fode	182	17
svage krock	-172	-141
svager	-172	-141
svager*	182	17
svagersk*	182	17
svagerskan	182	17
svagt	250	33
svagt igen	134	26
svagt och	174	28
sval*	132	-122
svald ala	243	30
svald bater	143	14
svald en	-145	-235
svald mycke	134	59
svald tva	175	61
svald typ	208	27
svald*	113	-148
svalde	113	-148
svalj efter	310	109
svalj et	-358	-280
svalj fel	177	69
svalj men	-192	-188
svalj mit	216	41
svalj o	-219	-173
svalj saker	20	208
svalj saliv	231	79
svalj snor	-209	-234
svalj stolt	-205	-157
svalj stora	-198	-184
svalj svaml	161	41
svalj svar	212	55
svalj*	-207	-229
svalja	-59	-218
svalje*	-302	-118
svaljer	-302	-118
svalt	594	97
svalt #	298	11
svalt bater	188	30
svalt et	240	55
svalt hela	171	-1
svalt knapb	224	27
svalt magne	207	47
svalt maski	166	11
svalt mig	-18	171
svalt ngt	140	-30
svalt sa	196	63
svalt*	-34	227
svalta	-34	227
svam*	-91	-264
svaml*	284	84
svamla*	284	84
svamlar	284	84
svamp	-89	-239
svamp djurs	-221	-186
svamp farli	-179	-170
svamp i	152	-9
svamp igar	223	57
svamp igen	-379	-334
svamp melan	-173	-142
svamp och	273	80
svamp vi	206	46
svamp*	-121	-206
svampa*	-179	-170
svampar	-179	-170
svampg*	202	42
svampgry*	202	42
svampgryta	202	42
svampi*	-192	-178
svampinf*	-192	-178
svampinfektion	-192	-178
svar	180	230
svar att	253	25
svar huvud	329	62
svar ja	19	160
svar jag	1	314
svar luft	248	75
svar magsm	185	54
svar pa	-310	-279
svar smart	177	65
svar svalj	212	55
svar*	138	-45
svara	-24	256
svara at	20	231
svara bara	220	167
svara fel	-232	-223
svara hon	199	61
svara i	118	233
svara ja	284	13
svara konst	300	76
svara me	167	-19
svara melan	6	151
svara osama	187	50
svarar	193	209
svarat	-277	-290
svard	-210	-200
svard blama	-210	-200
svarf hor	-232	-223
svarf sa	-22	178
svarm blekn	85	35
svarm fick	-184	-133
svarm hon	206	79
svarm komer	-117	-164
svarm lasa	-4	225
svarm sla	10	150
svarm suger	-202	-200
svart	74	-192
svart a	-291	-232
svart att	-175	-346
svart bajs	286	28
svart ben	215	73
svart det	208	173
svart efter	-154	-134
svart finge	207	30
svart har	-41	125
svart huvud	154	50
svart inte	190	30
svart kleti	220	54
svart lite	-197	-187
svart nar	154	26
svart nu	212	-21
svart o	138	58
svart och	200	163
svart rida	245	36
svart som	234	9
svart sot	-171	-127
svartnad*	203	3
svartnade	203	3
sved*	166	48
sveda	166	48
sveda sotig	166	48
sveri vil	-147	-151
svet	242	-20
svet*	29	-172
sveta fast	196	24
sveta i	-165	-147
sveta inte	228	42
sveta mycke	-302	-297
sveta och	147	-43
sveta skaka	129	47
sveta som	-213	-177
sveta*	-3	-166
svetas	-6	-167
svete riner	221	92
svete*	221	92
sveten	221	92
sveti av	-166	-136
sveti braka	129	47
sveti foter	-203	-177
sveti hande	-225	-227
sveti i	147	41
svetig	266	66
svetig*	-308	-288
svetiga	-308	-288
svetn ont	207	44
svetn*	-58	-178
svetni*	-58	-178
svetning*	-58	-178
svetningar	-58	-178
svid*	-403	-333
svide av	-166	-145
svide mycke	137	39
svide nar	-321	-297
svide och	-194	-179
svide*	-403	-333
svider	-403	-333
svim*	344	32
svima	120	-110
svima av	-218	-256
svima en	-170	-138
svima gang	226	1
svima hjart	131	62
svima i	285	99
svima lol	-239	-202
svima mit	352	131
svima nys	165	38
svima o	212	27
svima pa	129	-42
svima som	-300	-207
svima tva	209	20
svima under	134	50
svima vid	-202	-160
svima*	278	6
svimad*	121	-55
svimade	121	-55
svimar	223	-37
svimat	254	51
svimf av	-176	-159
svimf*	302	77
svimfa*	302	77
svimfard*	302	77
svimfardig	302	77
sviml*	227	74
svimle*	227	74
svimleke*	227	74
svimleken	227	74
svin*	-170	-214
svink ute	-216	-196
svink*	-266	-238
svinka*	-216	-196
svinkalt	-216	-196
svino i	162	64
svino*	181	16
svinon*	181	16
svinont	181	16
svir	-136	-147
svir nar	-136	-147
svlt	256	37
svlt bater	256	37
svule ben	-283	-252
svule blixt	189	49
svule efter	-342	-272
svule fot	-348	-304
svule hand	-201	-187
svule hon	-165	-114
svule i	344	104
svule kind	-233	-210
svule lap	-175	-172
svule o	-127	-98
svule och	-167	-130
svule om	-139	-128
svule pa	-98	-134
svule runt	-144	-146
svule sen	303	68
svule tandk	-191	-169
svule til	249	81
svule tunga	280	90
svule vad	179	62
svule*	-173	-284
svulet	-296	-313
svuln ben	-374	-341
svuln fingr	-234	-186
svuln foter	-279	-237
svuln halse	247	26
svuln igen	236	58
svuln jag	-179	-167
svuln lapar	194	47
svuln lymfk	-207	-174
svuln mar	165	37
svuln ogon	-8	149
svuln snabt	148	12
svuln under	202	46
svuln up	209	-22
svulna	-473	-319
svulna*	510	124
svulnar	590	180
swae*	195	13
swaet*	195	13
swaeti*	195	13
swaeting	195	13
swal*	447	38
swalo a	316	28
swalo and	104	-75
swalo pils	226	2
swalo*	447	38
swalow	228	-14
swalow*	403	30
swalowed	403	30
swea*	278	35
sweat bucke	175	4
sweat*	190	10
sweati*	302	69
sweating	254	57
swel*	291	50
sweli*	291	50
swelin*	291	50
sweling	291	50
sydanl*	183	15
sydanlaa*	183	15
sydanlaakeita	183	15
symt*	-156	-216
symto hela	-104	-161
symto*	-156	-216
symtom	-104	-161
syna*	274	15
synas	274	15
synd	21	363
synd att	21	363
syne*	152	-57
synen	152	-57
synen forsv	250	49
synen helt	191	46
synen pa	314	122
synen sudig	-175	-142
synfa och	-171	-127
syns nat	146	67
syns pa	-136	-162
syo	231	39
syra har	114	25
syra i	187	185
syra mot	-31	194
syra pa	176	36
syra up	-186	-194
syra*	256	159
syraf*	277	10
syrafo*	277	10
syraforg*	277	10
syraforgiftning	277	10
syre*	416	14
syrem sjunk	171	22
syrem visar	254	22
syrem*	259	-6
syrema*	259	-6
syremata*	254	22
syremataren	254	22
syrematnad	-181	-146
syrematnaden	171	22
syret	294	9
syret star	294	9
syrga ar	187	34
syrgas*	165	-26
syrgasen	165	-26
sys	-166	-165
sysko drack	141	33
sysko knuf	-158	-159
sysko vanli	-163	-155
syskon*	-97	-179
syskonba*	141	33
syskonbarn	141	33
syskonbr*	-158	-159
syskonbrak	-158	-159
syskongn*	-163	-155
syskongnab	-163	-155
syst*	72	302
syste blir	24	232
syste nyfod	120	-18
syste prata	27	251
syste ta	-7	120
syste vil	-160	-183
syste*	72	302
syster	148	233
sytr*	-137	-144
sytra*	-137	-144
sytrad	-137	-144
ta	13	313
ta antib	-126	-111
ta avhug	295	19
ta baltr	-200	-227
ta barne	28	163
ta blodp	-224	-267
ta bort	-230	-140
ta den	-179	-173
ta dom	-133	-123
ta et	-163	-82
ta forsa	-5	254
ta hand	33	381
ta hema	-6	180
ta hjart	-3	198
ta ipren	-236	-201
ta kal	-156	-171
ta korko	-226	-275
ta live	18	230
ta livet	98	443
ta livt	3	172
ta mamas	143	38
ta medic	212	55
ta metot	-248	-216
ta mig	160	190
ta min	108	182
ta mina	10	150
ta mit	13	305
ta mopek	-112	-89
ta mycke	2	181
ta pa	165	159
ta pas	38	155
ta piler	36	163
ta sig	141	14
ta sin	50	176
ta sit	-176	-33
ta slut	237	348
ta svart	-197	-187
ta table	-179	-167
ta tva	-243	-250
ta ut	-173	-66
ta vacin	-111	-159
tabe*	234	15
tabel*	234	15
tabelt*	234	15
tabelter	234	15
table ala	232	3
table borja	98	8
table burke	161	-27
table det	29	236
table fel	-239	-206
table fins	-302	-267
table fora	27	189
table frame	-2	272
table hjalp	-116	-114
table i	-121	201
table ifal	-30	119
table igar	-187	-178
table ihop	143	38
table imorg	-206	-242
table jag	26	304
table med	-259	-244
table mot	-157	-172
table mycke	286	14
table nar	-133	-123
table nu	116	239
table penic	157	41
table run	-171	-161
table under	21	204
tableten	-181	-297
tableter	294	80
tableter*	-65	127
tableterna	-65	127
tablets	-187	-51
tack	-500	-316
tack da	-188	-226
tack for	4	218
tack garna	-214	-227
tack men	18	180
tack och	-205	-216
tack sa	-188	-202
tacka	-194	-214
tacka er	-194	-214
tacke kraks	167	32
tacke over	114	13
tacke*	149	141
tacket	158	116
tackl i	-197	-161
tackl*	-197	-161
tackla*	-197	-161
tacks vil	-121	-146
tafs*	29	260
tafsa pa	29	260
tafsa*	29	260
tafsar	16	222
tafsat	36	164
tag hjart	159	27
tag och	171	32
taget var	-138	-146
tagi*	375	79
tagit	331	64
tagit #	360	39
tagit ala	246	-23
tagit aldel	137	-9
tagit alved	-449	-326
tagit bilny	-7	142
tagit doset	155	-36
tagit dubel	204	26
tagit en	88	-179
tagit farva	18	180
tagit fel	219	18
tagit for	206	19
tagit fram	-43	189
tagit ghb	125	-25
tagit hela	226	-6
tagit henes	-24	143
tagit insul	158	61
tagit min	140	-64
tagit mit	-34	240
tagit nitro	152	7
tagit pa	-22	244
tagit stryp	8	124
tagit table	334	13
tagit ut	-50	89
tagit*	238	18
tagits	238	18
tagt*	7	177
tagti inte	7	177
tagti*	7	177
tagtid*	7	177
tagtider	7	177
taju*	236	0
tajut*	236	0
tajuto*	236	0
tajuton	204	3
tak	234	204
take a	-67	-160
take ibupr	-280	-217
taket och	-181	-88
takt	212	60
takt med	195	66
tal i	193	3
tala	93	-68
tala om	93	-68
tala*	156	313
talar	151	216
talar direk	9	229
talat	39	252
tale*	-128	-247
talet	-128	-247
talet ar	-223	-176
talet for	169	36
talet forsv	200	66
talet i	190	33
talet konst	333	49
talet o	194	35
talet och	-230	-235
talj*	159	-10
taljk det	159	-10
taljk*	159	-10
taljkn*	159	-10
taljkniv*	159	-10
taljkniven	159	-10
talk*	264	65
talki*	252	89
talkin*	252	89
talking	252	89
talr*	-167	-216
talri inget	-167	-177
talri*	-167	-216
talrik	-219	-228
tals*	233	21
talsv som	233	21
talsv*	233	21
talsva*	233	21
talsvari*	233	21
talsvarigheter	233	21
talt*	137	-89
talte yr	207	44
talte*	240	35
taltet	240	35
tamp*	-146	-137
tampo var	-146	-137
tampo*	-146	-137
tampon*	-146	-137
tampong	-146	-137
tan	-446	-442
tan bara	-139	-128
tan den	-204	-184
tan i	-252	-233
tan och	-212	-214
tan svart	-154	-134
tan svule	-178	-158
tan tror	-212	-226
tana	13	174
tana iltan	13	174
tand	-285	-121
tand efter	-174	-148
tand i	156	27
tand ont	-157	-151
tand pa	-191	35
tand sedan	-230	-222
tand*	-236	-156
tanda	20	176
tanda pa	20	169
tanda*	-8	239
tandar*	-8	239
tandare	36	223
tandaren	-33	141
tandb svule	-150	-147
tandb*	-150	-147
tandbo*	-150	-147
tandbold	-150	-147
tande	-202	-180
tande ar	-187	-172
tande gnisl	160	15
tande i	182	22
tande ljus	-202	-180
tande pa	-137	202
tande skalr	249	50
tande tar	23	285
tande*	-11	151
tanden	-163	-37
tander	-165	41
tander*	129	176
tanderna	129	176
tandk ar	-151	-113
tandk blode	-250	-226
tandk har	-208	-175
tandk nar	-237	-173
tandk och	251	32
tandk som	-149	-141
tandk*	-225	-277
tandko*	-171	-226
tandkot	-249	-213
tandkote*	-104	-178
tandkotet	-104	-178
tandkr*	-230	-207
tandkram	-230	-207
tandl hela	-120	-116
tandl nys	-178	-148
tandl*	-364	-398
tandla*	-364	-398
tandlaka*	-364	-398
tandlakaren	-283	-298
tandlakarskrack	-152	-142
tandp*	139	50
tandpr*	139	50
tandprot*	139	50
tandprotesen	139	50
tandr*	-242	-280
tandre*	-140	-228
tandregl*	-140	-228
tandregleringen	-140	-228
tands*	-232	-233
tandst*	-232	-233
tandsten	-232	-233
tandt*	-175	-161
tandtr*	-175	-161
tandtrad	-175	-161
tandu ater	177	24
tandu*	177	24
tandut*	177	24
tandutdr*	177	24
tandv efter	-206	-170
tandv i	-120	-179
tandv kan	-181	-153
tandv och	226	91
tandv sa	-213	-231
tandv*	38	-174
tandva*	83	-100
tandvard	-206	-170
tandvard*	-155	-159
tandvarden	-155	-159
tandvats*	315	121
tandvatska	315	121
tandve*	-213	-231
tandverk	-213	-231
tank	11	258
tank doda	11	258
tank*	-6	391
tanka	-193	-154
tanka dar	24	206
tanka doda	77	195
tanka gar	53	180
tanka om	75	185
tanka pa	-328	-93
tanka snura	12	196
tanka*	-194	268
tankar	-235	168
tankar*	-41	221
tankarna	-41	221
tanke	22	217
tanke ga	-64	153
tanke gora	75	231
tanke hela	31	161
tanke hopa	254	-58
tanke huga	-33	188
tanke jag	8	199
tanke kola	3	159
tanke om	12	207
tanke svalt	-34	227
tanke ta	67	370
tanke tanda	20	169
tanke utpla	20	159
tanke*	126	263
tanker	135	263
tankr	-24	125
tankr pa	-24	125
tankt	-18	235
tankt gora	40	181
tankt kora	-33	219
tankt varje	19	160
tankt*	64	229
tankte	64	229
tapa	80	232
tapa det	-33	275
tapaa	43	337
tapaa itsen	6	253
tapad andan	-256	-223
tapad bort	-136	-156
tapad det	47	290
tapad en	-261	-256
tapad hakan	-281	-261
tapad har	-245	-249
tapad jag	133	56
tapad kafek	192	27
tapad linse	-196	-199
tapad rutan	173	12
tapad synen	306	102
tapad*	-207	-201
tapade	-207	-201
tapan	13	174
tapan itsen	13	174
tapar	68	-87
tapar alt	193	25
tapar andan	241	51
tapar det	-10	196
tapar greje	172	45
tapar har	-380	-418
tapar kafek	152	12
tapar kanse	-210	-185
tapar kontr	45	150
tapar saker	202	-11
tapat	-223	-274
tapat kanse	137	-41
tapat motiv	-154	-151
tapat roste	-162	-124
tapat spira	48	178
tapat trade	-237	-218
tapt	-519	-444
tapt i	-316	-285
tapt sa	-200	-169
tar	-226	16
tar #	-310	-130
tar al	144	-38
tar ala	75	297
tar alt	14	226
tar blodp	-131	-117
tar blodt	196	82
tar bosa	3	170
tar bra	-157	-174
tar det	-114	109
tar dod	-158	-226
tar eliqu	129	46
tar emot	162	303
tar farva	-151	-179
tar hand	29	223
tar honom	-70	114
tar hunde	63	190
tar inan	96	251
tar inhal	-136	-163
tar jag	46	245
tar kal	-204	-206
tar livet	-316	-471
tar mig	136	363
tar min	43	308
tar mina	-145	-150
tar mit	4	207
tar p	-167	-162
tar pa	97	341
tar sig	215	-20
tar slut	-26	-155
tar som	-202	-188
tar table	-45	176
tar waran	237	60
tarm*	170	35
tarmv magen	170	35
tarmv*	170	35
tarmvr*	170	35
tarmvred	170	35
tarn*	-54	-183
tarna	-54	-183
tarna ar	168	0
tarna domna	-219	-176
tarna kapad	172	19
tarna kliar	-211	-176
tart*	-221	-222
tarta	-221	-222
tary	192	22
tary stool	192	22
tas	-260	-274
tas bort	-241	-252
tase*	-216	-284
tasen	-216	-284
tat	251	55
tat ont	218	64
tatu*	-262	-229
tatue mig	-238	-222
tatue*	-262	-229
tatuer*	-262	-229
tatuerat	-238	-222
tavl*	-92	-189
tavla i	-144	-177
tavlo ont	-229	-173
tavlo*	-229	-173
tavlor	-229	-173
taxi*	273	227
taxic laste	-2	166
taxic*	4	222
taxich*	4	222
taxichau*	4	222
taxichauforen	4	222
taxin	260	23
tbe	-243	-239
tbe sprut	-143	-150
te over	155	45
teat*	-161	-197
teate och	-155	-185
teate*	-161	-197
teater	-161	-197
teba*	-143	-139
tebak*	-143	-139
tebaks	-143	-139
teet*	219	22
teeth	219	22
tege*	-200	-239
tegel	-228	-242
tegel ont	-228	-242
tejp*	-212	-65
tejpa over	-31	163
tejpa*	-212	-65
tejpad	-204	-184
tejpas	-111	-135
tejpat	-31	163
teka*	204	20
tekan over	204	20
tekan*	204	20
tekana*	204	20
tekanan	204	20
tekn*	-185	-134
tekni*	-185	-134
teknik*	-185	-134
tekniker	-185	-134
tel	13	264
tele*	-238	74
telef har	-275	-299
telef hela	57	198
telef helst	-213	-246
telef hema	8	124
telef hon	11	129
telef jag	22	245
telef min	48	168
telef och	23	182
telef ringd	-173	-169
telef skaka	-163	-159
telef*	-238	74
telefo*	-238	74
telefon	15	210
telefone*	-231	84
telefonen	-231	84
telefonu*	-171	-204
telefonumer	-171	-204
temp	439	65
temp just	191	4
temp of	203	11
tempe ar	-132	-116
ten times	164	-3
tend*	-161	-148
tende no	-161	-148
tende*	-161	-148
tender	-161	-148
teni*	-206	-232
tenis*	-187	-206
tenisa*	-187	-206
tent*	-320	-326
tenta och	-175	-168
tenta*	-264	-248
tentaa*	-193	-192
tentaang*	-193	-192
tentaangest	-193	-192
tentan	-229	-192
tento rygon	-143	-111
tento*	-188	-216
tentor	-143	-111
terapi	-297	-317
terib heada	197	47
term*	261	85
termo bara	142	12
termo visar	216	23
termo*	262	53
termom*	262	53
termomet*	262	53
termometern	262	53
test	-274	-336
test*	-126	-237
testa	-289	-341
testa behov	-99	-168
testa bevit	74	187
testa i	-2	162
testa mig	-184	-235
testa sig	-165	-135
testa sockr	-158	-128
teste visar	171	35
tested	-206	-183
testet	195	34
testi ar	183	53
testi har	291	47
testi och	-258	-234
testi pain	240	34
testi plots	306	52
testi*	97	-109
testic*	222	31
testicle	222	31
testik*	39	-127
testikel*	39	-127
testikelsmarta	306	52
testr til	-167	-151
testr*	-167	-151
testre*	-167	-151
testrems*	-167	-151
testremsor	-167	-151
teta*	-249	-245
tetan shot	-231	-198
tetan*	-249	-245
tetanu*	-249	-245
tetanus	-249	-245
teve*	156	160
teven	191	203
teven och	143	32
teven talar	9	229
text*	161	219
texte goodb	-18	120
texte pa	144	30
texte*	145	122
texted	-22	146
texten	144	30
tgit	234	15
tgit #	234	15
thail igar	197	-6
thail vilka	-140	-132
than do	-183	-192
than*	-177	12
thank*	-177	12
thanks	-177	12
that	-502	-255
that i	-281	-214
the	110	317
the baby	229	186
the back	-372	-366
the bath	-25	199
the bee	183	42
the bil	-216	-207
the bridg	-10	279
the bunk	163	-1
the compu	-190	-179
the cord	150	3
the coura	43	248
the cut	160	12
the dark	-258	-277
the denti	-194	-217
the difer	-210	-174
the door	11	226
the dose	164	-3
the exerc	-126	-159
the finge	-220	-200
the floor	346	-46
the garag	-27	211
the garde	167	-5
the hair	160	-13
the ice	183	-16
the leg	300	12
the light	166	2
the morni	-245	-237
the night	-138	-160
the notes	21	155
the outsi	-168	-209
the pain	4	195
the pils	-14	210
the point	-13	222
the pres	161	-2
the race	-128	-148
the radio	-132	-174
the rash	-285	-267
the right	-173	33
the roof	173	-35
the rope	-27	211
the sofa	-231	-239
the stair	117	277
the top	-166	-165
the voice	28	240
the whole	-260	-210
them mysel	-148	-193
they	-41	246
they are	-14	221
they bleed	45	205
they put	23	194
thig*	173	159
thigh	190	-2
thin*	98	393
thine and	-170	-164
thine today	169	6
thing at	21	165
thing*	31	184
things	31	184
think about	44	301
think gunky	-169	-153
think hands	-242	-219
think im	250	-1
think of	12	163
think the	3	252
think they	-26	179
think*	49	462
thinki*	53	338
thinking	53	338
thinks	13	330
thir*	-235	-245
third	-247	-258
this	-174	-147
this comut	-124	-141
this rash	-171	-172
this year	-319	-309
thou*	-55	226
thoug of	16	200
thoug*	-55	226
though*	3	292
thoughts	3	292
thre*	-276	-219
threa to	20	155
threa*	20	155
threat*	20	155
threaten*	20	155
three	-389	-434
three days	-251	-225
three weeks	-211	-200
threw up	209	6
throa and	-197	-144
throa every	-200	-175
throa feels	183	42
throa is	307	79
throa like	-156	-168
throa*	-126	-193
throat	-126	-193
throb*	-212	-214
throbi*	-212	-214
throbing	-212	-214
throu a	235	25
throu the	207	157
throu*	332	178
throug*	332	178
through	332	178
throw thing	21	165
throws	21	165
thur*	-190	-192
thurs*	-190	-192
thursd*	-190	-192
thursday	-190	-192
tia atack	295	35
tick*	-8	214
ticka i	10	254
ticka*	10	254
tickar	10	254
tid	-177	-203
tid brane	-168	-175
tid for	-228	-213
tid hos	-339	-384
tid men	35	151
tid om	-136	-133
tid tar	-45	208
tid til	-169	-171
tide*	-129	-94
tiden	-115	-86
tiden ar	159	47
tiden kan	-229	-151
tiden magra	227	60
tiden pa	-215	-102
tiden sen	159	17
tiden sjund	-22	141
tider gar	-195	-220
tider jag	35	159
tidig gravi	213	70
tidig klock	-229	-226
tidn*	-200	-242
tidni*	-200	-242
tidnin*	-200	-242
tidninge*	-200	-242
tidningen	-200	-242
tiga	51	233
tigh*	133	-8
tight	124	-24
tight band	236	13
til ala	32	261
til aorta	-152	-136
til b	199	-10
til barn	-190	-175
til barnm	-141	-119
til baten	-165	-189
til blods	-167	-151
til bon	-143	-139
til brevl	214	25
til bron	-39	173
til brost	-213	-208
til busen	-150	-158
til dagis	-202	-160
til dem	-143	-17
til det	30	153
til dods	-34	227
til dokto	-21	251
til doren	124	-58
til en	111	-64
til et	-21	215
til farmo	-17	147
til femto	151	-11
til forlo	-153	-215
til forsa	-105	-145
til forsk	-158	-202
til freda	-200	-276
til gardi	256	11
til grane	66	256
til hela	-143	-150
til hemet	-7	174
til hemla	46	179
til hene	155	278
til himle	8	176
til iblan	-162	-152
til imorg	-16	148
til is	-27	142
til jarnv	7	159
til jul	-176	-196
til kan	92	233
til kardi	-151	-151
til knat	249	81
til koket	-202	-207
til korko	-240	-205
til kurat	-230	-225
til lakar	160	224
til lande	-153	-165
til liv	-175	-206
til magsa	-136	-139
til mama	-213	-103
til man	11	222
til matni	137	-6
til mig	-34	238
til mines	-199	-184
til mit	-160	-182
til mormo	7	155
til nan	-34	171
til nar	-138	-180
til nu	148	10
til pa	51	212
til saker	20	174
til sex	42	188
til sig	262	46
til sjukg	-195	-236
til sjuks	-139	-163
til skola	-146	17
til somar	196	53
til spani	-175	-155
til stuga	10	208
til thail	-205	-194
til they	45	205
til tio	-229	-216
til toan	191	-41
til vansi	-237	-270
til vape	176	21
til vapen	2	214
til vardc	-204	-243
til vatne	-6	181
tilba i	159	22
tilba nar	-141	-137
tilba och	49	192
tilba stark	92	199
tils	24	362
tils alt	120	-1
tils hon	-26	214
tils hunde	21	153
tils jag	36	290
tils*	19	193
tilsa*	19	193
tilsam*	19	193
tilsaman*	19	193
tilsamans	19	193
tilt*	172	-4
tilta*	172	-4
tiltal	172	-4
tima*	172	-148
timar	172	-148
timar det	-167	-155
timar for	-211	-194
timar hjalp	-216	-186
timar men	-196	-173
timar nu	188	67
timar och	222	171
timar sen	378	58
timar tanka	-225	-211
time	380	156
time i	-206	-214
time och	234	28
time pa	-230	-247
time sen	294	7
time*	-98	-252
timen norma	-194	-147
timen ont	146	67
times the	276	34
tingl hands	134	-2
tini*	-44	-236
tinin gamal	147	55
tinin och	223	28
tinin pa	-156	-120
tinin*	202	15
tining*	202	15
tiningen	202	15
tinit*	-340	-339
tinitu*	-340	-339
tinitus	-326	-327
tinituse*	-138	-175
tinitusen	-138	-175
tio ar	-251	-86
tio dagar	-134	-12
tio minut	351	77
tio skule	-229	-216
tipa*	253	19
tipad*	253	19
tipade	253	19
tips	-447	-463
tips pa	-139	-218
tire*	-168	-37
tired	-168	-37
tired after	-177	-218
tired al	-193	-202
tired of	36	154
tisda ater	156	27
tita	222	186
tita at	47	177
tita i	180	3
tita ner	164	-8
tita*	114	224
titad pa	-160	-127
titad*	-160	-127
titade	-160	-127
titan och	-113	-141
titan*	-113	-141
titani*	-113	-141
titanic	-113	-141
titar	157	229
titar bara	325	3
titar ner	-37	292
titar pa	-105	160
titat	-11	233
titat pa	-11	233
tith*	-134	-125
titha*	-134	-125
tithal	-134	-125
tjar*	184	47
tjara	184	47
tjara a	159	27
tjat	-103	-152
tjat fran	-103	-152
tjej river	25	140
tjej sager	61	256
tjej*	251	103
tjeje foder	203	31
tjeje i	-12	213
tjeje pa	151	-10
tjeje*	251	103
tjejen	251	103
tjoc*	272	21
tjock efter	230	8
tjock ny	154	60
tjock och	247	41
tjock som	-176	-151
tjock*	377	68
tjocka	189	22
tjockn*	261	31
tjocknar	261	31
tjockt	191	11
tjug*	161	-11
tjugo	160	-13
tjugo minut	201	72
tjut*	264	55
tjute vi	223	27
tjute*	266	56
tjuter	266	56
to	-45	321
to a	-148	-193
to book	-170	-164
to breat	169	45
to cal	-154	-157
to die	41	383
to end	29	326
to faint	-190	-180
to feel	-12	186
to have	-196	-120
to hurt	2	199
to kil	87	351
to left	169	7
to live	75	260
to say	3	202
to sleep	116	178
to stab	-10	198
to swalo	104	-75
to take	-161	-141
to the	-199	-199
to wake	20	275
toa	-148	-295
toa hela	-169	-213
toal*	290	84
toale blev	143	-37
toale en	-230	-247
toale han	-25	128
toale hart	-189	-132
toale med	21	160
toale*	290	84
toalet*	290	84
toaleten	290	84
toan	204	177
toan i	14	161
toda*	40	279
today i	41	292
today shes	169	6
tode*	154	9
todel vaike	154	9
todel*	154	9
todela	154	9
todl*	193	-52
todle drank	340	49
todle has	-244	-172
todle tumy	-158	-129
todle*	193	-52
todler	237	-17
toe	-232	-244
toe need	-136	-157
tog #	-67	-149
tog ala	179	-52
tog av	180	176
tog blodp	-151	-110
tog bort	31	-157
tog det	-190	-253
tog eld	140	20
tog en	256	190
tog epipe	156	36
tog for	223	16
tog halva	171	3
tog han	-8	126
tog i	210	125
tog knack	-143	-154
tog kuden	-14	265
tog medic	-211	-194
tog mig	10	401
tog mina	67	305
tog mit	-6	172
tog nagra	213	26
tog nat	192	16
tog ner	-202	-172
tog ny	235	22
tog overd	-200	-204
tog pa	160	391
tog slut	-242	-264
tog stryp	136	197
tog tre	286	15
tog treti	297	46
tog tva	-301	-247
toin*	234	48
toine suupi	145	23
toine*	234	48
toinen	234	48
tois*	221	19
toise silma	221	19
toise*	221	19
toises*	221	19
toisesta	221	19
tok	170	0
tok och	170	0
told	-267	-51
told me	-148	17
tolk	-222	-269
tolk til	-160	-182
tolk*	-152	-161
tolka at	-152	-161
tolka*	-152	-161
tolkar	-152	-161
tolv	248	170
tolv ar	253	197
tolv benet	184	35
tolv ska	-146	-138
tolv timar	163	50
tom	313	-30
tom ask	176	-23
tom det	161	-27
tom jag	1	160
toma	61	-120
toma alved	201	13
toma blasa	-137	-144
toma*	-257	-243
tomat blir	-219	-211
tomat*	-219	-211
tomate*	-219	-211
tomatern*	-219	-211
tomaterna	-219	-211
tomt och	194	36
tomt sen	-47	141
tomt*	-237	-35
tomta och	60	156
tomta*	60	156
tomtar	60	156
tomte skag	-254	-178
tomte*	-254	-178
tomten*	-254	-178
tomtens	-254	-178
tonar ar	-179	-198
tonar drive	-188	-188
tonar har	179	-34
tonar hon	-140	-228
tonar om	-173	-164
tonar sager	-192	-195
tonar skar	22	230
tonar skriv	34	237
tonar vaxer	-190	-151
tonaring*	0	-194
tonaringen	0	-194
tong*	209	28
tongu sweli	168	7
tongu*	209	28
tongue	209	28
toni*	118	386
tonig is	-2	194
tonig*	18	376
tonigh*	18	376
tonight	18	376
tons*	308	16
tonsi och	221	11
tonsi*	308	16
tonsil*	308	16
tonsilop	221	11
too fast	136	-16
too many	187	166
too much	-131	-120
took	425	274
took a	187	14
took about	220	8
took al	274	6
took the	-27	211
took too	215	-22
toot*	-351	-357
tooth	-245	-262
tooth*	-257	-242
tootha*	-257	-242
toothach*	-257	-242
toothache	-257	-242
top	164	-109
top shelf	-166	-165
tor	-309	-359
tor hud	-302	-271
tor i	-325	-283
tor luft	-262	-156
tor och	-74	-169
tor sex	204	9
tora	-513	-515
tora hande	-262	-267
tora lapar	-182	-201
tora ogon	-325	-285
torka mig	15	-153
torkar	75	-100
torkat	-181	-173
tors*	-335	-301
torsd det	154	32
torsd*	-163	-160
torsda*	-163	-160
torsdag	-186	-157
torsk	-303	-251
torst sa	-153	-126
torst slo	239	63
torst*	-134	-194
torsti*	-134	-194
torstig	-134	-194
touc*	41	276
touch me	44	246
touch*	41	276
touche*	44	246
touched	14	173
touches	33	199
track	157	35
track en	157	35
trad	296	1
trad fol	159	-11
trad*	-67	-202
trade vi	154	1
trade*	-27	-166
traden	-237	-218
tradet	154	1
traf	-136	-149
traf for	-136	-149
traf*	168	353
trafa	-35	287
trafa ala	9	141
trafa av	212	-6
trafa en	-5	194
trafa folk	-157	-205
trafa fysio	-142	-156
trafa min	8	161
trafa vaner	17	200
trafa*	246	296
trafad*	232	199
trafade	83	222
trafades	212	-6
trafp*	-125	-162
trafpu*	-125	-162
trafpunk*	-125	-162
trafpunkt	-125	-162
trak*	185	-149
trake besta	-192	-184
trake*	-16	-158
trakeo*	-192	-184
trakeost*	-192	-184
trakeostomi	-192	-184
traki pa	-156	-136
traki*	-253	-283
trakig*	-253	-283
trakighe*	-225	-232
trakighet	-225	-232
trakt tipad	253	19
trakt*	362	68
trakto*	362	68
traktorn	340	65
tram*	-20	-176
tramp han	204	63
tramp mig	-224	-182
tramp pa	149	-16
trampa*	-159	-194
trampade	-224	-182
trampar	149	-16
trampo*	250	22
trampoli*	250	22
trampolin	204	63
tran*	-89	-138
trana	-245	-351
trana brost	-160	-146
trana mer	-146	-180
trana sa	29	152
trana smog	-8	194
trana tar	46	136
trana*	-64	130
tranad*	-160	-146
tranade	-160	-146
tranar	-224	-238
tranar*	166	305
tranaren	166	275
tranat	-165	-187
trang	347	76
trang efter	253	10
trang och	229	36
trang*	214	17
trangr*	215	9
trangre	215	9
trani i	-258	-184
trani knat	-162	-163
trani tog	-143	-154
trani*	-399	-403
tranin*	-399	-403
traning	-269	-276
traninge*	-243	-266
traningen	-243	-266
tranings*	-279	-246
traningsvark	-264	-218
trans har	56	301
trans och	206	14
trans*	136	293
transp*	123	233
transpla*	206	14
transplanterad	206	14
trapa	-234	-291
trapa igar	10	208
trapa slo	157	-9
trapa som	185	8
trapa star	43	153
trapa ut	-188	-236
trapa*	160	276
trapan	160	276
trape och	158	-25
trape*	183	-13
trapen	183	-13
traph han	153	-6
traph*	69	214
traphu*	69	214
traphuse*	69	214
traphuset	69	214
trapo i	-91	-136
trapo sen	-238	-229
trapo*	-210	-250
trapor	-300	-268
trapr nar	204	15
trapr*	192	82
trapra*	192	82
traprack*	192	82
trapracket	192	82
tras*	221	119
trasd*	150	10
trasdo*	150	10
trasdock*	150	10
trasdocka	150	10
trasi fonst	130	-53
trasig*	130	-53
trasigt	130	-53
tre	83	-90
tre anfal	176	29
tre ar	-190	-175
tre dag	-126	-111
tre dagar	-312	-296
tre dar	15	252
tre fingr	229	25
tre gange	446	70
tre handu	191	4
tre har	-204	-206
tre i	-239	-209
tre kilo	-183	-148
tre manad	-238	-274
tre minut	135	39
tre nitro	160	-8
tre pa	-30	-197
tre stota	156	10
tre styck	0	177
tre trapo	-142	-131
tre vecko	270	125
trea	-265	-245
trea kansk	-219	-207
trea*	-82	-229
trear ar	183	24
trear fraga	-215	-183
trear haler	-199	-192
trear hela	157	54
trear*	-82	-229
treari*	-82	-229
trearing	-284	-229
tredj gange	-155	101
tredj i	-192	-178
tredj pa	148	10
tredj time	-146	-137
tredj trapa	-139	-141
tredj vanin	155	-11
treti alved	297	46
treti ar	-265	-250
treti knufa	0	223
treti nu	-170	-155
trev*	-39	-151
trevl helg	-239	-222
trevl*	-39	-151
trevli*	-39	-151
trevlig	-239	-222
trie*	-224	-225
tried	-224	-225
tried every	-145	-149
tried prune	-224	-225
tril*	195	-70
trila	141	14
trila av	-193	-164
trila fran	221	-28
trila ner	141	14
trilad*	221	-28
trilade	221	-28
triv*	-166	-169
trivs	-116	-167
trivs med	-116	-167
trod*	203	43
trode	203	43
trode det	281	37
trode ja	-169	-151
trode var	310	96
trog	-255	-212
trog mage	-270	-219
trom*	-188	-185
tromb*	-188	-185
trombo*	-169	-167
trombos	-169	-167
tror	280	127
tror de	170	105
tror det	108	-120
tror farmo	180	14
tror jag	77	-222
tror lufte	-214	-186
tror papa	198	31
tror typ	-15	142
tros*	-34	170
trosa*	-233	-180
trosan	-233	-180
trosk och	172	45
trosk*	167	45
troskl*	172	45
trosklar*	172	45
trosklarna	172	45
troso efter	15	222
troso var	42	172
troso*	17	314
trosor	9	218
trosor*	15	222
trosorna	15	222
trost glas	-180	-158
trost*	-180	-158
trosta*	-180	-158
trostate*	-180	-158
trostater	-180	-158
trot	-591	-307
trot a	211	75
trot av	-147	50
trot efter	-309	-296
trot har	-159	-180
trot hela	-234	-260
trot i	-203	-162
trot mit	211	78
trot nu	215	61
trot och	-262	-181
trot pa	-190	171
trot sager	208	31
trot sen	-145	-167
trot vil	52	201
trot*	-80	-273
trota	-162	-144
trota ogon	-162	-144
trota*	133	-55
trotar*	133	-55
trotare	133	-55
troth*	-159	-136
trothe*	-159	-136
trothet	-159	-136
trots	81	-110
trots att	129	-46
trots inhal	199	37
trots kasta	-247	-254
trots*	-259	-263
trotsa*	-259	-263
trotsald*	-247	-254
trotsalder	-247	-254
true you	36	154
trum*	242	74
truma	242	74
tryck	139	-54
tryck ar	187	50
tryck det	292	14
tryck et	233	81
tryck feber	143	42
tryck fortf	93	-68
tryck hard	168	41
tryck hela	180	56
tryck hon	-170	-149
tryck i	46	-174
tryck lag	-209	-175
tryck melan	156	67
tryck ner	-35	144
tryck over	198	-35
tryck pa	-188	-219
tryck pig	-169	-102
tryck sig	39	246
tryck som	149	14
tryck up	52	175
trycka	174	136
tryckt	266	40
tryckt*	3	220
tryckte	3	220
tryg	-300	-445
tryg hema	-180	-221
tryg i	-147	-198
tryg vilke	-148	-181
tryk*	150	36
tryke o	150	36
tryke*	150	36
tryker	150	36
tuga	-151	-113
tuga*	330	17
tugad av	-157	-154
tugad pa	222	29
tugad*	166	-36
tugade	166	-36
tugar	151	-7
tugar dalig	201	47
tugar jag	-158	-169
tugat	256	43
tugat pa	256	43
tuke*	201	9
tukeh*	201	9
tukeht*	201	9
tukehtuu	201	9
tuko*	-170	-153
tukos lenon	-170	-153
tukos*	-170	-153
tukosa	-170	-153
tule*	224	15
tulee	224	15
tulee nyt	224	15
tume*	-34	-314
tumen	-34	-314
tumen i	250	30
tumen med	-154	-162
tumen nar	-111	-135
tumen pa	-295	-258
tumen varje	-188	-157
tums	-200	-175
tums are	-200	-175
tumy	-314	-302
tumy hurts	-249	-222
tumy is	-158	-129
tune	305	30
tune jalko	305	30
tung	-294	-350
tung kval	-207	-196
tung pres	201	24
tung sveta	237	93
tung*	15	-165
tunga bara	196	82
tunga blir	201	40
tunga e	215	29
tunga kans	259	71
tunga och	280	21
tunga pa	-334	-277
tunga saker	-196	-187
tunga sluta	-287	-197
tunga stor	212	55
tunga svart	163	75
tunga svide	-147	-127
tunga svuln	320	87
tunga tjock	154	60
tunga*	9	-171
tungan	9	-171
tungt	141	0
tungt ar	184	35
tungt att	38	-144
tungt i	276	63
tupa*	221	62
tupar	221	62
tupar av	221	62
tur	8	216
turn*	271	147
turne blue	217	-5
turne*	195	171
turned	195	171
turp*	314	54
turpo pahki	180	35
turpo*	314	54
turpoa*	314	54
turpoaa	314	54
tusa*	-204	-169
tusan	-150	-98
tusan och	-147	-94
tusar	-162	-150
tv	-166	45
tv jag	-133	-166
tv n	-79	151
tva alved	-355	-275
tva ar	129	-45
tva dagar	-295	-275
tva fingr	205	8
tva handu	158	11
tva hjart	-303	-254
tva idag	-130	-150
tva karla	16	161
tva karto	192	-2
tva kilar	4	230
tva manad	5	-158
tva och	-180	-15
tva sa	58	176
tva slag	-180	-174
tva styck	208	17
tva timar	19	-182
tva vanst	-158	-161
tva vecko	-319	-206
tvaa	-117	-164
tvaa*	123	-101
tvaar biter	-261	-225
tvaar bits	-235	-197
tvaar doter	192	26
tvaar har	223	-5
tvaar svald	167	50
tvaar*	123	-101
tvaari*	123	-101
tvaarig	192	26
tvaaring*	116	-120
tvaaringen	116	-120
tvam*	200	19
tvama ar	200	19
tvama*	200	19
tvaman*	200	19
tvamanad*	200	19
tvamanaders	200	19
tvar*	338	57
tvare och	242	13
tvare*	242	13
tvaren	242	13
tvart	233	62
tvart for	161	25
tvart svart	138	45
tvat	-193	-200
tvat och	-158	-156
tvat tre	-152	-161
tvat*	-269	-108
tvata	-32	196
tvatm ar	148	24
tvatm*	-285	-267
tvatmaskin	-149	-140
tvatmaskinen	148	24
tvatme*	-295	-260
tvatmede*	-323	-282
tvatmedel	-323	-282
tvin*	-148	92
tving att	-148	-207
tving en	61	230
tving i	-265	-269
tving sig	30	217
tving*	-148	92
tvinga*	-142	75
tvingad	-31	172
tvingade	56	290
tvingar	-228	-184
tvingat	61	230
tvun*	26	174
tvung ha	26	174
tvung*	26	174
tvunge*	26	174
tvungen	26	174
twic*	182	-1
twice	182	-1
twit*	168	1
twitc al	168	1
twitc*	168	1
twitch*	168	1
twitchin*	168	1
twitching	168	1
two days	-293	-321
two finge	161	-2
two weeks	-390	-382
tyck*	-183	-104
tycke livet	-176	-196
tycke*	-183	-104
tycker	-183	-104
tyngd hjart	-158	-107
tyngd over	228	-13
typ alerg	-147	-94
typ do	35	179
typ eta	211	75
typ gaspa	256	97
typ hela	55	157
typ i	203	31
typ ja	-15	142
typ varje	33	207
tyst	135	306
tyst bara	9	153
tyst i	-136	-149
tyst nu	193	-34
tyst och	182	59
tyva*	27	189
tyvar	27	189
ugn	155	7
ugn och	155	7
ugne*	-248	-242
ugnen	-248	-242
ugnen ar	-163	-177
ugnen spola	-177	-116
uhka*	19	309
uhkas tapaa	12	236
uhkas*	12	236
uhkasi	12	236
ukra*	-186	-130
ukrai*	-186	-130
ukrain*	-186	-130
ukraina	-186	-130
ultr*	-240	-225
ultra av	-164	-128
ultra i	-147	-111
ultra*	-240	-225
ultral*	-240	-225
ultralju*	-240	-225
ultraljud	-202	-167
unal*	17	235
unali mig	17	235
unali*	17	235
unaliv*	17	235
unaliva	17	235
unco*	272	-9
uncon*	272	-9
uncons*	176	-12
unconsci*	176	-12
unconscious	176	-12
under #	-157	-170
under armar	-310	-270
under av	-185	-157
under behan	165	-6
under bil	258	16
under brost	-140	-157
under efter	9	217
under en	228	17
under fikat	182	23
under fotbo	178	50
under foten	-263	-235
under foter	-215	-146
under hakan	198	29
under har	347	16
under hogra	-228	-185
under huden	283	88
under madra	21	204
under min	18	156
under morkr	153	49
under nagel	-161	-138
under nar	132	190
under ogone	-255	-232
under om	61	230
under ont	167	14
under revbe	237	33
under sma	-140	-142
under tar	-202	-188
under the	240	26
under tunga	163	75
under varke	173	28
under vaten	215	61
under vit	-196	-179
underb*	263	58
underben*	263	58
underbenet	263	58
underg*	7	195
undergan*	7	195
undergang	7	195
underkak*	46	-113
underkaken	46	-113
underkla*	-30	161
underklader	-30	161
undern*	-202	-169
undernar*	-202	-169
undernard	-202	-169
undersokning	61	230
undr*	-214	-223
undra bara	-205	-212
undra hur	55	238
undra nar	-168	-188
undra om	-103	-245
undra over	-110	-191
undra vad	-243	-218
undra var	-140	-177
undra*	-214	-223
undrad*	221	35
undrade	221	35
undrar	-261	-241
undu*	-255	-223
undul kipar	-255	-223
undul*	-255	-223
undula*	-255	-223
undulate*	-255	-223
undulaten	-255	-223
unga*	-183	-111
ungar sag	113	278
ungar tar	-204	-206
ungar*	-183	-111
ungarn*	-183	-111
ungarna	-183	-111
ungd*	-261	-316
ungdo*	-261	-316
ungdom*	-261	-316
ungdomsm*	-176	-182
ungdomsmotagningen	-176	-182
unge*	-215	-148
ungef en	-179	-201
ungef fem	-213	-200
ungef tre	135	39
ungef*	-294	-307
ungefa*	-294	-307
ungefar	-294	-307
ungen ar	212	29
ungen skrik	33	216
ungen tror	-15	142
unre*	145	-5
unres*	145	-5
unresp*	145	-5
unrespon*	145	-5
unresponsive	145	-5
up	200	75
up after	195	32
up ala	279	52
up alt	-257	36
up and	57	169
up bensi	20	169
up besvi	31	219
up blek	204	64
up blod	261	72
up blood	205	26
up bra	-161	-108
up dark	166	-14
up det	65	153
up direk	-158	-169
up efter	235	22
up et	-158	-107
up every	-174	-239
up fem	-224	-227
up flera	192	23
up gaspi	173	-2
up hande	153	-22
up handl	327	60
up hela	191	93
up hene	170	45
up hon	17	170
up honom	181	-19
up hopet	-180	-265
up hur	27	198
up knat	-188	-180
up like	-125	-204
up livet	51	164
up med	197	226
up medic	-12	228
up mig	-22	218
up min	-242	-266
up mot	191	53
up mun	181	5
up my	-220	-96
up mycke	219	52
up nat	230	60
up nu	-22	137
up och	-298	-322
up repet	206	-8
up sina	25	140
up skola	16	328
up spyr	169	43
up tandl	-120	-116
up tavlo	-229	-173
up tiden	-246	-251
up tomor	6	226
up trani	-162	-163
up tre	-183	-148
up twice	150	-22
up ur	199	49
up vaxt	-183	-190
up with	-191	-58
upat	162	-6
upat hon	125	-25
upbl*	-153	-203
upbla i	-170	-151
upbla mage	-237	-220
upbla*	-153	-203
upblas*	-153	-203
upblast	-153	-203
updr*	-10	277
updra*	-10	277
updrag	2	189
upe	111	183
upe nu	188	-17
upe pa	-16	188
upfo*	72	-92
upfol efter	-169	-167
upfol*	-164	-165
upfolj*	-164	-165
upfoljni*	-164	-165
upfoljning	-164	-165
upfor	267	24
upfor backe	134	7
upfor trapa	248	19
uple*	16	181
uplev det	30	198
uplev*	16	181
upleva	16	181
uplo*	2	288
uplos*	2	288
uplosa*	2	288
uplosas	2	288
upst*	-136	-233
upsto men	164	56
upsto varje	-198	-203
upsto*	-136	-233
upstot*	-136	-233
upstotni*	-136	-233
upstotningar	-136	-233
upsv*	256	62
upsva kraks	170	35
upsva*	170	35
upsval*	170	35
upsvald	170	35
upva*	15	175
upvar*	15	175
upvarv*	15	175
upvarvad	15	175
ur	88	-123
ur bade	241	22
ur badka	214	-12
ur de	-162	-128
ur en	164	44
ur ena	130	35
ur et	140	-4
ur flask	228	36
ur hande	164	1
ur mig	1	-238
ur munen	-14	-160
ur narko	-267	-201
ur nasan	91	-98
ur orat	74	-106
ur sig	187	28
ur sjon	239	54
ur skape	-50	172
ur snipa	157	-6
ur vanst	-188	-114
urin	218	28
urin sen	218	28
urin*	-194	-295
urine en	-248	-226
urine*	-312	-283
urinen	-312	-283
urinv nu	213	42
urinv och	209	-11
urinv sen	112	5
urinv svide	-171	-162
usch	-153	-181
used	-211	-193
used to	-211	-193
usel*	-107	-175
usele now	-200	-175
usele*	-107	-175
useles	-107	-175
ut	242	239
ut att	207	185
ut bilde	41	171
ut de	31	155
ut dem	34	184
ut forsa	45	216
ut genom	97	168
ut gevar	-50	89
ut grons	-155	-149
ut hans	-9	201
ut har	7	195
ut hene	-24	130
ut honom	-11	233
ut hur	53	209
ut i	490	230
ut med	-139	-146
ut medic	-125	-162
ut mig	89	180
ut nagon	-18	149
ut nya	-136	-156
ut sertr	-149	-164
ut sma	-157	-144
ut som	185	131
ut stygn	-259	-286
ut tils	21	153
utan	230	201
utan att	355	70
utan forva	241	95
utan honom	10	258
utan kanse	180	46
utan mig	49	331
utan probl	-205	-171
utan under	-30	161
utan*	28	347
utanf med	12	187
utanf porte	-37	146
utanf*	28	347
utanfo*	28	347
utanfor	28	347
utat	254	125
utat ar	33	226
utat*	182	44
utatv*	182	44
utatvr*	182	44
utatvrid*	182	44
utatvridet	182	44
utbi*	-208	-248
utbil i	-172	-165
utbil*	-208	-248
utbild*	-208	-248
utbildar	-172	-165
utbr*	-231	-285
utbra*	-211	-235
utbran*	-211	-235
utbrandh*	-160	-165
utbrandhet	-160	-165
utby*	18	210
utbyt	17	203
utbyt det	1	160
ute	393	310
ute det	2	230
ute efter	-149	-64
ute hela	154	-22
ute i	272	127
ute lite	-222	-165
ute men	155	10
ute pa	3	274
ute tora	-216	-196
utga*	-85	117
utgan*	-85	117
utgang	9	215
utgang*	-177	-169
utgangen	-177	-169
utif*	14	212
utifr*	14	212
utifra*	14	212
utifran	14	212
utny*	48	205
utnyt nar	48	205
utnyt*	48	205
utnytj*	48	205
utnytjad	48	205
utom	43	161
utom er	43	161
utom*	322	108
utomk fora	168	9
utomk*	333	30
utomkv*	333	30
utomkved*	333	30
utomkveds	275	23
utomkvedshavandeskap	168	9
utoml for	46	188
utpl*	33	249
utpla hela	46	246
utpla mig	20	159
utpla*	33	249
utplan*	33	249
utplana	33	249
utre*	-298	-333
utred for	-159	-151
utred*	-289	-329
utredn*	-266	-284
utrednin*	-266	-284
utredning	-266	-284
utsa*	-43	145
utsat	-43	145
utsat for	-43	145
utskr efter	-143	-164
utskr fran	14	230
utskr idag	-214	-206
utskr*	-189	-42
utskri*	-189	-42
utskrive*	-189	-42
utskriven	-151	89
utsla av	-181	-156
utsla har	-218	-213
utsla och	-173	-229
utsla pa	-248	-230
utsla som	284	4
utslag	-81	-212
utsp*	-146	-122
utspr ok	-146	-122
utspr*	-146	-122
utspri*	-146	-122
utsprit	-146	-122
utva*	44	366
utvag	41	297
utval och	28	145
utval*	0	212
utvald	0	212
utve*	8	195
utvec*	8	195
utveck*	8	195
utveckli*	8	195
utvecklingstorda	8	195
utvi*	-92	179
utvil*	-200	-200
utvila*	-200	-200
utvilad	-200	-200
utvis jag	10	155
utvis*	5	245
utvisn*	10	233
utvisnin*	10	233
utvisning	10	233
uusi*	-198	-198
uusia	-123	-144
uusia veren	-123	-144
uusis resep	-182	-176
uusis*	-182	-176
uusisi*	-182	-176
uusisin	-182	-176
v	162	-9
v #	161	-11
va	-96	282
va e	-4	149
va ful	-26	204
va han	197	-20
va har	-44	90
va hjalp	-109	-137
va ja	144	81
va kvar	33	229
va les	-152	-172
va lugnt	10	157
va me	30	230
va najs	-30	119
va sjukt	-139	-135
va skont	35	230
va som	-1	228
vaci*	-487	-479
vacin	-366	-398
vacin barn	-130	-123
vacin behov	-149	-196
vacin har	-189	-178
vacin huvud	-177	-134
vacin infor	-157	-154
vacin kravs	-119	-137
vacin mot	-262	-242
vacin och	204	63
vacin skyda	-154	-131
vacin*	-406	-403
vacina*	-260	-260
vacinati*	-260	-260
vacination	-239	-242
vacine	-220	-168
vacine*	-265	-312
vacinera	-223	-219
vacineras	-182	-167
vacinet	-242	-253
vacinm*	-138	-130
vacinmot*	-138	-130
vacinmotagning	-138	-130
vack tror	-60	152
vack*	267	73
vacka	308	36
vacka for	167	17
vacka idag	143	-5
vacka til	139	-10
vad	-180	-269
vad ala	12	207
vad ar	-560	-516
vad betyd	-291	-279
vad bor	138	4
vad dyrt	-196	-184
vad fins	-188	-254
vad gor	4	-158
vad han	9	240
vad hande	-122	126
vad hoger	-170	-132
vad hon	149	7
vad kan	-164	-176
vad kosta	-331	-296
vad man	-201	-174
vad menar	-258	-271
vad och	179	62
vad om	-141	-155
vad ont	-200	-192
vad pasar	-148	-142
vad rakna	-189	-159
vad salte	132	30
vad ska	121	-187
vad som	235	206
vad spela	17	154
vad spyr	131	62
vad vi	283	86
vade*	-73	-253
vaden det	-189	-168
vaden dubel	132	-1
vaden efter	269	91
vaden har	175	-4
vaden pa	-214	-203
vaden som	-202	-155
vader i	-180	-154
vader*	-268	-244
vadern*	-268	-244
vaderna	-268	-244
vadk*	-262	-272
vadkr sen	-159	-172
vadkr*	-262	-272
vadkra*	-262	-272
vadkramp	-262	-272
vadr*	-215	-231
vag	242	201
vag dregl	-236	-224
vag hon	-187	-172
vag kvar	2	230
vag ut	254	88
vaga	-31	235
vaga*	-135	90
vagar	-171	-152
vagar hjalp	-213	-231
vagar skaka	-134	-172
vagar ta	-179	-167
vagar*	-85	132
vagarn*	-85	132
vagarna	-85	132
vage*	16	272
vagel	-395	-377
vagel i	-295	-258
vagen	177	395
vagen borde	158	11
vagen for	17	221
vagen med	32	191
vagen nar	-6	188
vagen ner	-219	-191
vagen och	293	280
vagen tils	-40	298
vagen vi	-3	152
vager	20	155
vager #	20	155
vagne bara	171	3
vagr*	-84	65
vagra ata	-234	-218
vagra prata	13	174
vagra ta	50	176
vagra*	-84	65
vagrar	-84	65
vaha*	-372	-358
vahan	-372	-358
vaik*	233	23
vaike*	223	20
vaikea*	154	9
vaikeaa	154	9
vaim*	19	157
vaimo juuri	-7	154
vaimo*	19	157
vaimoa*	-7	154
vaimoaan	-7	154
vain	-379	-280
vain nuha	-222	-202
vake*	89	-183
vaken	89	-183
vaken men	235	15
vaken mycke	-128	-140
vakn*	37	190
vakna	234	265
vakna av	225	329
vakna det	-140	-179
vakna direk	-218	-256
vakna for	270	-31
vakna gar	272	24
vakna heler	44	141
vakna idag	206	79
vakna igen	-49	147
vakna imon	-30	119
vakna imorg	-4	286
vakna jag	200	-3
vakna klock	-203	-197
vakna lixom	-1	155
vakna med	-305	-54
vakna men	212	76
vakna mer	21	286
vakna orden	183	-10
vakna pa	189	16
vakna sa	-229	-226
vakna snet	-170	-175
vakna til	29	-173
vakna tyvar	27	189
vakna up	31	219
vakna ur	140	-4
vakna*	-73	90
vaknad*	-99	146
vaknade	-99	146
vaknat	140	-4
vakt*	25	210
vakta	48	173
vakta mig	48	198
vakta*	20	187
vaktar	20	187
val alder	133	56
val fixa	5	176
val ta	-117	-164
vald blama	-149	-161
vald i	-15	167
vald*	211	360
valdf sig	7	168
valdf*	7	168
valdfo*	7	168
valdford*	7	168
valdforde	7	168
valdi lugn	-188	-172
valdi obeha	113	11
valdi ont	241	68
valdi*	177	-70
valdig*	173	-70
valdigt	173	-70
valds nar	31	191
valds*	63	205
valdsa*	63	205
valdsam	15	208
valdt i	26	188
valdt mig	57	147
valdt*	59	348
valdta*	59	348
valdtage*	63	344
valdtagen	63	344
valdtar	57	147
vale*	216	-10
valer	216	-10
vali*	-259	-322
valin*	-305	-283
valing	-252	-243
valins*	-158	-125
valinsta*	-158	-125
valinstald	-158	-125
valm*	28	282
valmi*	28	282
valmii*	28	282
valmiiks*	1	183
valmiiksi	1	183
valmiina	42	211
valp	-276	-247
valp slog	-276	-247
valp*	-221	-186
valpe har	-221	-186
valpe*	-221	-186
valpen	-221	-186
vals*	231	39
valse*	231	39
valsen	231	39
valt	65	378
valt att	40	211
valt datum	-15	252
valt det	40	217
valte har	134	59
valtr*	-177	-144
valtra*	-177	-144
valtrana*	-177	-144
valtranad	-177	-144
van	-121	-102
van forso	-163	-165
van har	-127	-168
van til	-119	-133
van tog	-190	-253
vana*	50	180
vanar famil	50	180
vanar*	50	180
vanara*	50	180
vanarat	50	180
vand*	-218	-13
vande	85	183
vande bort	-203	-209
vande jag	92	317
vande man	-220	-287
vande mig	-287	-317
vande*	-263	-125
vander	-263	-125
vandr runt	7	172
vane*	-321	-225
vaner	-335	-228
vani*	204	364
vanin dor	5	183
vanin ringd	18	151
vanin siter	-15	249
vanin*	204	364
vanina*	-15	249
vaninan	-15	249
vaning*	232	262
vaningen	198	252
vanl*	-303	-303
vanli bebis	-149	-102
vanli behov	151	25
vanli inget	-186	-148
vanli nasbl	196	63
vanli sysko	-163	-155
vanli table	-116	-114
vanli*	-303	-303
vanlig	-218	-233
vanlig*	-283	-285
vanligt	-261	-303
vans	-195	-174
vans doter	-195	-174
vans*	-38	-205
vansine	-237	-270
vanst ar	180	37
vanst arm	349	127
vanst armba	211	78
vanst axel	186	79
vanst hand	149	-26
vanst hur	-158	-161
vanst ilama	156	67
vanst lyder	149	-2
vanst men	-132	-168
vanst nasbo	-188	-114
vanst och	170	-18
vanst sida	-88	-200
vanst stort	-158	-139
vanst*	-48	-172
vanste*	-65	-183
vanster	-125	-196
vanstera*	225	24
vansterarmen	225	24
vansterhander	-158	-161
vansters*	221	25
vanstersidan	221	25
vanstr	247	88
vant	-119	-122
vant*	-221	-139
vanta lite	-245	-242
vanta pa	6	203
vanta vid	55	215
vanta*	-199	-28
vantad*	6	153
vantade	6	153
vantar	-210	-66
vante*	-257	-308
vantet*	-257	-308
vantetid*	-238	-294
vantetiderna	-177	-200
vape	222	43
vape*	-226	-17
vapen	-156	88
vapen for	7	158
vapen*	-179	-86
vapeni*	-180	-254
vapenint*	-180	-254
vapenintyg	-180	-254
vapenl*	-175	-179
vapenlic*	-175	-179
vapenlicens	-175	-179
vapens*	19	184
vapenska*	19	184
vapenskapet	19	184
vapn*	-41	257
vapne liger	-36	218
vapne*	-41	257
vapnet	-41	257
var	-192	-122
var #	-304	-357
var alt	-302	-157
var atama	128	48
var avsta	-213	-202
var bara	-117	-141
var bebis	-348	-235
var bla	214	-12
var blodt	-170	-138
var borja	-195	-257
var borta	306	313
var bra	-209	-72
var den	141	231
var dod	115	379
var domna	-140	-179
var doter	-190	9
var drank	156	27
var ensam	37	166
var falsk	-168	-163
var far	-263	-304
var flick	133	32
var for	197	273
var forla	181	19
var ful	-168	-189
var fyler	-151	-162
var get	-187	-180
var gor	-238	-239
var grane	-37	187
var han	263	204
var helt	-95	-210
var hitar	-271	-298
var hon	-78	-152
var hos	-148	-186
var i	-185	-50
var igar	-140	-115
var ine	166	48
var jag	-2	281
var kanta	191	46
var koper	-284	-304
var lamna	-318	-350
var liger	-204	-193
var man	-140	-177
var med	88	-46
var nara	-43	147
var och	40	301
var pa	89	-199
var pojke	249	-22
var sa	-274	-306
var saft	149	-32
var sent	-138	-146
var sjuk	-163	-175
var slo	-237	-225
var sma	-137	-159
var som	303	42
var son	346	247
var sura	180	79
var svag	164	58
var tre	0	177
var tva	-8	153
var under	216	23
var ur	-162	-128
var ute	153	215
var utsla	40	246
var vacin	-223	-210
var vadkr	-176	-143
var vid	45	255
vara	-146	170
vara blodt	-127	-166
vara en	-9	203
vara forbe	-246	-229
vara gjort	38	144
vara gravi	260	124
vara hos	74	283
vara kvar	18	223
vara ledig	-157	-174
vara manis	25	237
vara med	-180	1
vara nog	24	234
vara organ	66	308
vara oroli	-175	-182
vara rad	-174	-209
vara skold	-181	-179
vara strok	-229	-151
vara tandp	139	50
vara til	136	-84
vara*	-250	-332
varad en	-229	-146
varad kansk	132	30
varad*	-155	-134
varade	-155	-134
varan	275	14
varan doter	275	14
varan minut	264	22
varan sa	-181	-162
varan*	146	-76
varana*	264	22
varanan	264	22
varand*	-181	-162
varandra	-181	-162
varar	-206	-187
varar sig	-164	-154
varas	-260	-256
varas alt	-185	-160
varas lakar	-170	-138
varas och	180	7
varat ajan	-223	-245
varat*	-223	-245
varata	-223	-245
vard	-153	-165
vard dar	-153	-165
vardc nasta	206	79
vardc*	-176	-284
vardce*	-176	-284
vardcent*	-176	-284
vardcentral	-72	-189
vardcentralen	-200	-239
vardel*	18	164
vardelos	18	164
vare	200	208
vare an	163	14
vare for	-10	210
vare han	-162	-188
vare och	244	215
vare tanka	75	185
vare yr	118	-34
vare*	-229	-197
varen	-229	-197
varen har	-120	-144
varf*	12	394
varfo jag	0	280
varfo overl	30	220
varfo var	-28	104
varfo*	12	394
varfor	12	394
varig i	-192	-152
varig*	-192	-152
variga	-192	-152
varit har	52	227
varit ine	164	186
varit med	-28	-144
varit och	-11	233
varit vaken	-128	-140
varj*	-84	102
varje	-89	90
varje andet	224	-3
varje ar	-198	-272
varje dag	130	349
varje efter	-186	-201
varje halvt	187	43
varje helg	-44	154
varje kval	-128	176
varje malti	8	170
varje manad	-225	-243
varje mens	-146	-137
varje morgo	-64	103
varje nat	-268	-130
varje time	207	-6
varje*	37	230
varjed*	37	230
varjedag	37	230
vark	-220	-253
vark i	-271	-267
vark kring	-180	-172
vark nar	-111	-115
vark*	250	123
varka och	181	34
varka varan	223	20
varka*	311	37
varkar	289	43
varkar*	137	-16
varkarna	137	-16
varke i	7	202
varke nar	-254	-204
varke och	192	146
varl*	-52	174
varld i	35	139
varld snala	-149	-177
varld under	7	195
varld*	-52	174
varlde*	-52	174
varlden	58	290
varm	-40	-238
varm och	-184	-170
varm*	-158	-224
varma	-243	-184
varme	-66	106
varme forvi	171	58
varme i	-225	-162
varme morfa	146	1
varme och	13	174
varme pa	-185	-184
varme*	128	-116
varmeb*	146	1
varmebol*	146	1
varmebolja	146	1
varmen	-178	-233
varmes*	244	-22
varmesla*	244	-22
varmeslag	244	-22
varmt	-338	-317
varmt a	-162	-128
varmt ar	-175	-165
varmt bara	-127	-98
vars*	235	33
varst	-230	-172
varst huvud	385	78
varst smale	166	45
varst*	373	127
varsta	373	127
vart	-297	-149
vart att	-165	-135
vart ringe	-214	-276
vart skick	-186	-249
vart*	-316	-430
varta	-412	-402
varta tryck	187	50
varta under	-249	-224
varto pa	-240	-230
varto runt	-140	-142
varto*	-281	-268
vartor	-281	-268
vase*	368	14
vaser	319	-12
vaser och	177	-30
vaser vid	124	-58
vast*	305	36
vasta*	305	36
vastaa	251	25
vata	229	70
vata blojo	229	70
vate*	-158	-289
vaten	-187	-284
vaten ala	-144	-143
vaten diare	257	80
vaten domna	192	53
vaten fins	-162	-143
vaten hema	-225	-209
vaten i	-148	-146
vaten kom	191	81
vaten nar	134	59
vaten och	173	-28
vaten over	343	82
vaten tils	19	216
vatentun	257	80
vatk*	-312	-293
vatko han	-145	-128
vatko*	-312	-293
vatkop*	-312	-293
vatkopor	-312	-293
vatn*	396	254
vatne det	-35	194
vatne gick	335	7
vatne har	172	-61
vatne men	-6	181
vatne*	351	182
vatnet	351	182
vatni diare	191	46
vatni*	191	46
vatnig	191	46
vats*	43	-156
vatsk kisar	-192	-137
vatsk lite	-208	-173
vatsk til	176	21
vatsk ur	170	18
vatsk*	-72	-184
vatska	75	-93
vatska*	-208	-173
vatskar	-208	-173
vatske*	-92	-120
vatskeer*	-225	-151
vatskeersatning	-225	-151
vauv*	255	-58
vauva	364	41
vauva on	132	-109
vauva tulee	224	15
vauva*	-88	-175
vauval*	-88	-175
vauvala	-88	-175
vaxer i	130	23
vaxer och	-190	-151
vaxer ojamn	-175	-173
vaxer sa	168	29
vaxer tar	196	82
vaxp*	-320	-299
vaxpr hor	-216	-204
vaxpr*	-320	-299
vaxpro*	-320	-299
vaxprop	-269	-245
vaxpropa*	-197	-193
vaxpropar	-197	-193
vaxt	-248	-238
vaxt #	-183	-190
vaxt in	-158	-139
vc	165	5
vc imorg	165	5
vecka #	147	-85
vecka a	-9	157
vecka blaso	213	26
vecka blod	161	21
vecka borta	-210	-189
vecka far	-184	-151
vecka feber	204	47
vecka for	108	195
vecka helt	-131	-100
vecka hosta	213	95
vecka men	-168	-175
vecka och	69	255
vecka orken	-141	-137
vecka pa	155	-36
vecka som	-168	-183
vecka stame	-248	-216
vecka til	3	203
vecka utspr	-146	-122
vecka varm	253	38
vecka vet	16	182
vecko #	184	42
vecko ar	-78	-210
vecko gamal	325	31
vecko gamla	351	57
vecko har	-170	-202
vecko jag	-81	223
vecko nej	167	155
vecko nu	-67	-151
vecko skrik	-196	-132
vecko*	177	1
veckor	172	-21
ved aldri	128	30
vede*	140	-47
veden	230	-2
veden ala	230	-2
vejp*	-222	-235
vejpa	-222	-235
vek	166	30
vek sig	166	30
vela*	32	227
velat	32	227
velat att	3	197
velt*	281	25
vem	-353	-116
vem betal	-206	-170
vem fraga	-148	-191
vem konta	-140	-162
vem prata	-240	-255
vem ringe	-285	-324
vem skick	-113	-182
vem som	87	285
venti*	-1	160
ventil*	-1	160
ventilen	-1	160
vento*	161	-66
ventol*	161	-66
veren resep	-123	-144
verenp*	-123	-144
verenpai*	-123	-144
verenpainelaakeen	-123	-144
verk*	120	240
verka cyani	-147	-148
verka ha	218	20
verkl langr	-13	181
verkl*	-13	181
verkli*	-13	181
verkligt	-13	181
vet	-53	377
vet a	-187	-199
vet altid	22	185
vet han	7	182
vet hur	54	195
vet komer	-8	175
vet men	-175	-154
vet preci	48	312
vet vad	5	151
vet var	18	273
vet vilke	20	184
veta	-210	-33
veta att	60	179
veta hur	-42	161
veta min	-237	-246
veta om	-286	-341
veti*	214	79
vetig*	214	79
vetigt	214	79
vi	98	-83
vi aker	34	199
vi akte	-312	-313
vi ala	202	42
vi amar	-181	-190
vi ar	329	182
vi at	266	82
vi bada	196	179
vi behov	33	-178
vi blev	-148	-186
vi braka	-181	-185
vi brota	-158	-187
vi drack	-244	-227
vi fa	-131	-129
vi flyta	-163	-196
vi forso	-167	-136
vi ga	-154	-131
vi gar	34	289
vi gav	208	28
vi gor	228	95
vi har	86	-221
vi hemtj	-128	-140
vi hitad	-62	-149
vi hors	-7	207
vi knyte	173	12
vi laser	-203	-230
vi maste	11	160
vi nu	114	13
vi nyper	181	6
vi om	-191	-192
vi ovade	-196	-161
vi plane	-156	-164
vi plock	206	46
vi prata	-146	-138
vi sag	135	39
vi sager	283	86
vi ses	-144	189
vi siter	120	-25
vi ska	-264	-132
vi slakt	-159	-143
vi smyge	-9	166
vi sover	33	208
vi stada	-122	-163
vi tryck	189	2
vi var	-150	-244
vi vil	-196	-244
via en	12	139
via telef	-213	-246
vid amnin	-117	-185
vid andta	-132	-109
vid blodp	-202	-160
vid borde	85	35
vid dator	-245	-190
vid en	-216	-167
vid feber	49	-103
vid femti	-208	-169
vid fora	242	44
vid forlo	-139	-165
vid fruko	212	59
vid hopet	-206	-179
vid jarnv	-7	214
vid jobet	55	215
vid kafet	-136	-149
vid kyla	-189	-168
vid lunch	181	55
vid mig	-35	290
vid munen	130	-37
vid opera	-134	-125
vid orgas	223	44
vid raten	-233	-160
vid revbe	-160	-146
vid samla	-192	-218
vid spare	13	179
vid tumen	-188	-157
vid varje	228	-6
vid vatne	-35	194
vift*	231	40
vifta med	231	40
vifta*	231	40
viftar	231	40
viil*	15	283
viilt itsea	15	283
viilt*	15	283
viilte*	7	225
viiltele*	7	225
viiltelen	7	225
vike*	251	18
viker	251	18
viker sig	251	18
vikt	-508	-492
vikt som	-156	-171
vikt var	-142	-164
vikt*	-268	-318
vikte igar	-153	-132
vikte up	-158	-107
vikte*	-269	-276
vikten	-218	-244
vikter	-153	-132
viktn*	-212	-207
viktne*	-212	-207
viktnedg*	-212	-207
viktnedgang	-212	-207
vil	-199	16
vil andra	-171	-204
vil anmal	-145	-224
vil att	60	321
vil avbok	-154	-165
vil bearb	-147	-188
vil bka	-233	-235
vil bli	-261	-288
vil boka	-44	-185
vil borja	-282	-281
vil bort	-153	-165
vil byga	-230	-180
vil dit	-3	253
vil do	49	385
vil dod	22	261
vil doner	-200	-247
vil doter	-114	-158
vil dra	-154	-259
vil fa	-4	237
vil forgi	27	165
vil ga	-196	-118
vil garna	-210	-231
vil ge	22	293
vil gora	-132	90
vil ha	-275	-301
vil han	172	87
vil hopa	20	197
vil huga	-6	219
vil jag	66	121
vil kasta	13	316
vil klaga	64	-145
vil kola	-196	-233
vil kopa	27	212
vil lamna	-198	5
vil leva	-172	-115
vil morda	-22	155
vil ni	-142	-197
vil prata	-365	-458
vil resa	-188	-173
vil skara	-66	146
vil skilj	83	200
vil skjut	9	210
vil slipa	7	202
vil slock	-23	224
vil sluta	-411	-375
vil somna	20	226
vil spela	-215	-197
vil spran	-6	276
vil ta	-201	-37
vil testa	-247	-342
vil til	-10	231
vil trana	-146	-180
vil trapa	-182	-250
vil typ	36	266
vil unali	17	235
vil uplos	2	288
vil ut	30	236
vil vara	-197	-90
vil veta	-246	-210
vila	0	141
vila for	64	253
vila jag	-204	-146
vila nu	191	-2
vila och	160	-4
vila stres	-268	-194
vila*	232	36
vilar	239	18
vilar det	99	-16
vild*	4	212
vildo	4	212
vile frysa	-5	158
vile trafa	-10	178
vili*	1	254
vilin leva	1	254
vilin*	1	254
vilint*	1	254
vilinte	1	254
vilj*	22	202
vilja ha	-92	-256
vilja laga	-30	194
vilja lat	-3	198
vilja vakna	143	42
vilja vil	-149	-172
vilk*	-364	-228
vilka	-251	-101
vilka besok	-177	-174
vilka brado	6	151
vilka han	7	195
vilka sprut	-144	-138
vilka vacin	-185	-239
vilke ar	21	209
vilke blank	-103	-152
vilke hjalp	-165	-201
vilke krok	20	184
vilke mask	-156	-153
vilke puls	-240	-239
vilke sat	55	157
vilke solkr	-148	-156
vilke vacin	-205	-184
vilke*	-333	-237
vilken	-354	-320
vilket	-117	57
vimel pa	-177	-193
vin	-210	-187
vin fast	-226	-193
vin och	-244	-227
vin pa	-169	-238
vind*	204	188
vindr a	167	50
vindr*	260	20
vindru*	260	20
vindruva	260	20
vine*	-15	338
viner	23	361
viner hejda	46	230
viner ikval	-7	249
viner snart	18	175
vinet	-183	-175
vinet igr	-183	-175
ving*	-282	-273
vingl nar	-212	-175
vingl*	-282	-273
vingli*	-212	-175
vinglig	-212	-175
vint*	-397	-351
vinte blir	-176	-145
vinte hog	-185	-154
vinte*	-365	-321
vinter*	-346	-305
vinterba*	-185	-154
vinterbad	-185	-154
vintern	-310	-263
vintr men	-119	-122
vintr*	-232	-226
vintra*	-232	-226
vintras	-232	-226
vipe*	3	159
vipen	3	159
vipen for	3	159
viri*	180	8
virig	180	8
virig andas	112	5
vis #	-121	-146
visa*	144	89
visad mig	26	225
visad*	114	247
visade	114	247
visar	148	-12
visar #	146	-99
visar fel	-179	-188
visar han	-1	157
visar hi	161	67
visar lo	142	12
visar mig	-17	219
visar plus	171	35
visar sina	-14	179
visd*	-316	-242
visdo gor	-151	-113
visdo*	-316	-242
visdom*	-316	-242
visdomst*	-316	-242
visdomstanden	-297	-235
vise*	229	57
visel och	229	57
visel*	229	57
viselp*	229	57
viselpip*	229	57
viselpipa	229	57
visk*	30	188
viska att	11	205
viska*	30	188
viskar	28	164
vist	29	232
vist plane	19	217
vit	273	-51
vit ben	291	29
vit flack	-301	-261
vit flugs	196	35
vit flytn	-196	-179
vit och	373	76
vit pa	-160	-124
vit som	236	30
vita	-42	-212
vita nu	-123	-149
vita prick	-289	-200
vita propa	-191	-144
vita*	-263	-338
vitam av	-170	-137
vitam d	-152	-131
vitam*	-382	-382
vitami*	-382	-382
vitamin	-373	-368
vitamine*	-158	-163
vitaminer	-158	-163
voic*	-74	143
voice in	-174	-172
voice is	119	-82
voice on	-132	-174
voice*	-34	165
voices	-34	165
volo*	-182	-173
volon*	-182	-173
volont*	-182	-173
volontar	-182	-173
volta med	167	3
voltad*	167	3
voltade	167	3
voltar*	-186	-133
voltaren	-186	-133
vomi*	214	41
vomit blood	221	50
vomit*	214	41
vomiti*	207	36
vomiting	207	36
vore	112	455
vore att	54	195
vore batre	23	194
vore glada	-8	237
vore sa	34	197
vore skont	22	201
vort*	-332	-352
vorte	-332	-352
vorte sa	-297	-328
vrak	-164	-171
vrak pa	-164	-171
vred	129	207
vred om	129	207
vrida	-224	-64
vrida at	-251	-192
vride mig	-262	-250
vride sig	190	2
vride utat	224	2
vrider	-236	-246
vridet	283	20
vridi sig	291	47
vridi*	291	47
vridit	291	47
vridn*	-144	-140
vridni*	-144	-140
vridning	-144	-140
vuot*	286	16
vuota*	286	16
vuotaa	286	16
vuxe*	-107	146
vuxen	-107	146
vuxen har	-22	244
vuxn*	-4	222
vuxna	-46	58
vuxna son	27	176
vuxne	26	245
vuxne son	26	245
waiti for	-8	291
wake	273	67
wake up	231	89
walk	-277	-250
wana	14	288
wana die	-11	160
wana kms	11	263
want	-160	95
want it	-168	-18
want the	4	195
want to	-150	36
wante to	16	179
wante*	16	179
wanted	16	179
wants new	-154	-157
wants to	119	221
wara*	-18	-193
waran	-18	-193
waran i	158	11
waran nu	215	41
waran och	-138	-140
waran pk	-180	-149
was	-99	198
was dead	57	146
was druge	11	217
was gone	25	228
was insid	3	182
was last	-167	-182
was raped	16	193
wasp	206	30
watc*	-201	-286
watch	-201	-286
wate*	170	-88
water	141	-99
water broke	215	38
way	-85	185
way down	-166	-176
way out	-3	252
we	280	83
weak	258	40
weak cant	169	13
wed	-16	219
wed be	-16	219
week and	74	183
week old	403	92
week tried	-224	-225
weeke too	-131	-120
weeks	144	-114
weeks ago	-163	-217
weeks he	136	-11
weeks with	197	47
weird blotc	-134	-119
wel	-339	-318
went	250	21
went numb	192	51
were at	188	13
what	-67	-304
what day	174	39
what shoul	-288	-271
whee*	146	-66
wheez after	166	34
wheez*	146	-66
wheezi*	256	36
wheezing	256	36
when	-349	-114
when can	-243	-230
when he	35	208
when i	-271	-252
wher*	-220	-41
where	-220	-41
where to	-154	-157
whic*	-127	-109
which	-127	-109
which of	-127	-109
whil*	-193	-238
while	-193	-238
while cooki	-197	-190
while drivi	-156	-159
whit*	294	5
white	294	5
white and	222	51
who can	-209	-200
whole box	187	14
whole nurse	-168	-133
wife gave	-19	173
wife hits	25	170
wife throw	21	165
wife woke	81	-38
wifi	-192	-195
wil	31	362
wil hurt	22	187
wil send	-10	191
wind*	219	-17
windo and	219	-17
windo*	219	-17
window	219	-17
wint*	-272	-268
winte*	-272	-268
winter	-259	-254
wish	9	220
wish i	9	220
with	72	230
with a	123	222
with blood	-178	-152
with dad	-20	141
with fever	178	14
with steak	-166	-176
witho him	-16	219
wnat	9	275
wnat to	9	275
wont	472	329
wont bend	190	11
wont feed	205	38
wont let	75	178
wont stop	169	238
wont take	164	18
wont wake	275	-102
word*	317	57
words	317	57
words for	125	17
works	-149	-119
wors*	279	85
worst	279	39
worst heada	241	33
worth livin	8	230
woul*	-29	350
would	-33	303
would be	51	324
would breat	-6	154
would like	-227	-256
would notic	10	148
would*	6	226
wouldn*	6	226
wouldnt	6	226
wris*	-109	86
wrist	-214	-180
wrist can	-214	-180
wrist til	45	205
wrist*	45	205
wrists	45	205
writ*	42	186
write the	20	145
write*	30	187
writen	30	187
wrong stif	-159	-140
wrot*	25	185
wrote	25	185
wrote my	20	137
xare*	243	48
xarel och	248	43
xarel*	243	48
xarelt*	243	48
xarelto	243	48
yatz*	-243	-278
yatzy	-243	-278
year	-245	-327
yes	-349	-341
yes pleas	-196	-185
yeste #	201	47
yeste just	-199	-173
yeste shes	169	6
yeste sore	-181	-126
yested*	-160	-159
yesteday	-160	-159
yhta*	370	55
yhtak*	319	44
yhtaki*	319	44
yhtakia	319	44
yoga	-131	-153
yoga clas	-131	-153
you just	36	154
you refer	-148	-193
you resen	-226	-224
yr	-80	-253
yr att	224	30
yr av	-321	-311
yr hela	155	52
yr i	-184	-165
yr iblan	-350	-355
yr men	-230	-235
yr nar	-379	-357
yr prat	297	40
yr som	219	30
yr waran	187	53
yrar	450	97
yrar a	197	-20
yrar ar	155	7
yrar feber	224	34
yrse*	116	-66
yrsel	116	-66
yrsel nar	-163	-144
yrsel ser	174	57
yska*	-256	-197
yskaa	-256	-197
yskaa muta	-256	-197
ytli*	-173	-236
ytlig	-149	-169
ytlig i	-157	-137
ytlig rispa	-149	-169
ytlig*	-95	-144
ytligt	-95	-144
yxa	-20	282
yxa i	-40	130
yxan	183	136
zomb*	-270	-300
zombi av	-161	-177
zombi*	-270	-300
zombie	-154	-183
zombie*	-221	-237
~asks	-557	-449
~question	-538	-540
~start	-175	-204
~weeks	-232	-176
`
