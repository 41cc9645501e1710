// The words of danger, as families that danger-rules.ts combines: Swedish, English, Finnish side by side, because a
// frightened person does not choose a language first. Syntax as in match.ts. NOT CLINICALLY APPROVED.

export const macros: Readonly<Record<string, string>> = {
  not: 'inte|inte|int|ej|icke|aldrig|knappt|knapt|näppeligen|nt',
  no: 'ingen|inget|inga|ingn|inge|nästan',
  ei: 'ei|en|et|eikä|enkä|emme|eivät',
  me: 'mig|mej|oss|barnen|henne|honom|minua|me|us',
  self: 'mig|mej|sig|sej|mitt|sitt|livet|hela',
}

export const concepts: Readonly<Record<string, string>> = {
  // Ordinary words one letter from a dangerous one: known, so that they are not read as misspellings. No rule names them.
  innocent: `varken, dagar, dagen, dagarna, stressiga, stressig, mössa, mössan, kommer, efter, gjord, gjort, strålning, ställe, litet, petar, skavsår, hälen, lördags, lördag, söndag, söndags, måndag, tisdag, onsdag, torsdag, fredag, psykopat, psykolog*, sjukskriven, sjukskrivning, fotboll, svullnad, förnya, boka, bokar, bokat, fråga, frågor, undrar, tacksam, hjälper, vanlig, vanliga, vanligt, brukar, ibland, alltid, aldrig, sedan, senaste, veckan, månad*, månaden, timmar, minuter, vården, vårdcentral*, läkare*, läkaren, sköterska*, apotek*, recept*, medicin*, behöver, behövs, skriva, skriver, skola, skolan, jobbet, arbete, arbetar, familj*, kanske, gärna, vilken, vilket, vilka, varför, hemma, borta, längre, mindre, större, bättre, sämre, första, andra, tredje, nästa, förra, gånger, gången, morgon, morgonen, kvällen, natten, nätter, sommar*, vinter*, hösten, våren, träna, tränar, springer, spelar, leker, sover, äter, dricker, katten, hunden, bilen, cykel*, huset, stället, mamma, pappa, dotter, sonen, barnet, barnen, flicka, pojke, kvinna, kliar, kliande, finnar, tappat, hittar, lappen, appen, mobilen, datorn, skärmen, stolen, sängen, kudde*, kläder, strumpor, skorna, vatten, kaffe, frukost*, middag*, glass, socker, frukt*, about, after, again, always, appointment, because, before, being, better, book, could, doctor, every, feel, feeling, first, great, house, leave, letter, little, maybe, might, nurse, other, people, prescription, question, really, school, should, since, sleep, slept, small, some, still, sugar, summer, thanks, their, there, these, thing, think, those, three, today, tomorrow, under, water, weeks, where, which, while, winter, without, would, years, young`,
  // --- what makes it serious
  severe: `jätte*, väldigt ont, riktigt ont, svår, svåra, svårt, kraftig*, outhärdlig*, olidlig*, fruktansvär*, extrem*, värsta, vansinnig*, jätteont, skitont, svinont, sinnessjuk*,
    enorm*, våldsam smärta, intensiv*, jättemycket, jättekraftig*, unbearable, severe, excruciating, terrible, agony, extreme, worst, intense, awful,
    kova, kovaa, sietämät*, hirveä*, kauhea*, aivan hirvittäv*, så ont, sånt ont`,
  sudden: `plötslig*, helt plötsligt, pltsligt, hastigt, från ingenstans, bara så där, sudden*, all of a sudden, out of nowhere, yhtäkki*, äkilli*, äkkiä,
    nyss, just nu, precis nu, sedan|sen ~1 timme|halvtimme|minuter|kvart, i morse, imorse`,
  mild: `lite, litet, liten, ibland, lätt, mild*, knappt alls, småont, slight*, a bit, a little, mild, sometimes, hieman, vähän, joskus, vardag*,
    då och då, molande, nån gång, någon gång`,
  chronic: `sedan|sen|i ~2 veckor|månader|år, flera veckor|månader|år, länge, kronisk*, for|since ~3 weeks|months|years, viikkoja, kuukausia, i perioder, sedan födseln, från födseln, medfödd*, sedan|sen ~4 #1930-2025, since ~2 birth|childhood|#1930-2025`,
  now: `nu, just nu, nyss, precis, now, nyt, juuri, akut, hjälp, help`,
  cannot_cope: 'orkar inte|int, utmattad*, blir bara sämre, släpper inte, exhausted, getting worse, pahenee',
  side: `ena, halva, halv*, höger, vänster, ensidig*, one side, right, left, toinen, toisen, oikea*, vasen, vasem*, puoli*`,
  person: `man, mannen, fru, frun, sambo*, partner*, hustru, mamma, pappa, mor, far, mormor, morfar, farmor, farfar, son, sonen, dotter, dottern, barn, barnet, kompis*,
    vän, vännen, kollega*, granne*, syster, bror, han, hon, hen, flicka*, pojke*, killen, tjej*, gubben, husband, wife, mum, mom, dad, mother, father, daughter, friend,
    he, she, grandma, grandpa, hes, shes, äiti, isä, mies, vaimo, poika, tyttö, hän, ukki, mummo, vaari, isoisä, isoäiti, isoäidi*, gamla, boende*`,
  child: `barn, barnet, son, sonen, dotter, dottern, lillan, lillen, *åring*, bebis*, bebin, bäbis*, baby, babyn, spädbarn*, nyfödd*, toddler, child, kid, newborn,
    infant, vauva*, lapsi, lapsen, lapsella, tyttö, poika, daughter, flicka, pojke, tvillingen, tvillingarna`,
  infant: `bebis*, bebin, bäbis*, baby, babyn, spädbarn*, nyfödd*, newborn, infant, vauva*, lillan, lillen, vastasyntyn*`,

  // --- heart
  chest:
    'bröst, bröstet, bröste, bröstt, bröste, brösten, bröstkorg*, bröstben*, brös, bringan, bröst korgen, chest, rinta, rintaa, rintaan, rinnassa, rinnan, rintakeh*, rintalast*',
  breasts: 'brösten, bröstvårt*, amm*, mens, mensen, knöl*, bröstmuskel*, mammograf*',
  pain: `clutching|clutches|grabbing|holding, tar|håller|griper|tog sig|för|om, obehag*, discomfort, molar, skär, brinner, ont, onnt, *teont, *itont, *inont, superont, smärta*, smärtar, smärtor, smrta, värk, värker, värkar, hugg, hugger, sticker, stickningar, svider, bränner, brännande,
    gör ont, pain*, ache*, aching, hurt*, kipu*, kipuj*, kipeä*, sattuu, sattu, särkee, koskee, kivut`,
  chestpain:
    'bröstsmärt*, bröstsmart*, bröstont, brösthugg, kärlkramp*, chestpain*, angina, rintakipu*, rintakipuj*, bröst smärt*',
  press: `trampar|hoppar|tynger|vilar ~3 bröst|bröstet|bröstkorgen, klämmer ihop, standing|sitting|sits|sat on ~2 chest, sitter|står|ligger|satt ~3 bröst|bröstet|bröstkorg*, stramar, puristaa, tryck, trycket, trycker, tryckande, tryckkänsla, press, pressar, pressande, tynger, tyngd*, tung, tungt, kramar, kramande, kramas, krama, elefant*, järnband*, skruvstäd*,
    åtsnör*, spänner, sten, ton, klämmer, klämd, squeez*, crush*, pressure, tight*, heavy, heaviness, weight, elephant, purist*, painaa, paine*, vanne*, elefant, pusertaa`,
  radiate: `strål*, utstrål*, går|drar|flyttar|sprider|känns|värker ~2 arm*|käk*|rygg*|axel*|hals*|skulder*|nack*, ut|upp|ner|mot|till|i ~2 armen|armmen|armarna|käken|käkarna|ryggen|axeln|skulderblad*,
    radiat*, spread*, going|goes|down|into|up ~3 arm|jaw|back|neck|shoulder, säteil*, arm numb, arm ~2 numb, vänster arm`,
  sweat: 'kallsvet*, svettas, svettig*, svetten, kall svett*, sweat*, clammy, hiko*, hikinen, hiki',
  pale: 'grå, gråa, askgrå, blek*, gråblek*, likblek, pale, grey, gray, ashen, kalpea*, harmaa*',
  nausea: 'illamå*, mår illa, må illa, spyr, kräk*, nause*, vomit*, feel sick, oksen*, pahoinvoi*',
  faint: `nära att svimma, huvudet snurrar, svimm*, svimfärdig*, yr, yrsel, yra, matt, faint*, pass out, passing out, passed out, collaps*, dizz*, lightheaded, pyörty*, pyörry*, huimaa*, heikotta*`,
  nitro: 'nitro*, nitrospray, nitroglycerin',
  arm: 'arm, armen, arms, käke*, jaw, axel, axeln, käsi, käteen, kädessä, leuka*',
  exertion:
    'muskel*, träning*, tränat, tränade, gym, gymmet, muscle, workout, hostat, när ~3 trycker, when ~2 press, efter träning*, skrattar, blåmärke*, nyser, hostar|skrattar|nyser|vrider|böjer|rör, revbensbrott*',
  infarct: `hjärtinfark*, hjärtattack*, hjärtatack*, infarkt*, hjärtstopp*, hjärtstillestånd*, heart attack*, cardiac arrest, sydänkohtau*, sydäninfarkt*, sydänpysähdy*, hjärt infarkt, hjärt attack`,
  same: 'likadant, precis samma, samma känsla, samma sak, precis som då, same as, like last time, same feeling, samanlainen, samalta',
  heartword: 'hjärtat, hjärta, hjärtet, heart, sydän, sydäntä, hjärtklappning*, puls, pulsen, pulse, hjärtrusning*, palpitation*',
  racing:
    'slår ~3 tok|galning|fort|snabbt|hårt|oregelbundet|dubbelslag, bultar, dunkar, skenar, beating ~2 fast|hard, rusar, skenar, galopp*, rusning, racing, pounding, #140-300, hög puls, snabb puls, hakkaa, slår jättefort, oregelbundet',

  // --- stroke
  stroke:
    'stroke*, strok, stråke, slaganfall*, hjärnblödning*, hjärninfarkt*, hjärnpropp*, propp i hjärnan, tia, aivohalvau*, aivoinfarkt*, aivoverenvuo*',
  face: 'ansikte*, ansiktshalv*, mungip*, munnen, mun, munn, leende*, kinden, face, mouth, smile, suupiel*, suupieli, kasvo*, suu',
  droop:
    'sne, snea, droppy, dropped, drops, fallen, hänger, sjunkit, paralyserad, förlamad, assymetrisk, asymmetrisk*, häng*, sned, snett, sneda, snedare, skev*, slak, slappt, droop*, crooked, lopsided, sagging, uneven, twisted, roikku*, vino*, lamaantu*',
  slur: `talet ~2 försvann|borta|konstigt|släpigt|påverkat, talks|talking|speaks ~1 funny|weird|strange|gibberish, $not ~1 hitta|finna ~2 ord|orden|ordet, $not ~1 få fram ~2 ord|orden|nåt|något|ljud, konstiga ord, wrong words, hittade ~1 $not ~1 ord|orden, pratar|talar|låter ~5 full|berusad|packad, jumbled, garbled, mumbl*, pratar ~2 inte ~1 att förstå, går inte att förstå vad, förstår inte ~2 vad ~2 säger, $not ~1 prata ordentligt|rent|tydligt, slurring, sludd*, slöddr*, sludr*, sluddr*, slurr*, slurs, pratar|talar|låter|prata|säger ~2 konstig*|osammanhängande|otydlig*|grötig*|underlig*|skumt|obegriplig*|full|berusad|knas*|jättekonstig*,
    hittar|hitta|får|fick|fått|fram ~1 $not ~3 ord|orden|ordet, hittar inte orden, svårt|problem att|med ~1 tala|talet|prata|hitta ord, talsvår*, puhe|puheesta|puhuu ~2 puuro*|sammal*|epäselv*|sekav*, sammalta*, puuro*,
    cant|couldnt|cannot get|find ~2 words|word, cant|couldnt|cannot ~1 speak|talk, slurred, speech ~2 slurred|strange|weird|gibberish|off, talking gibberish|nonsense, not making sense,
    $ei ~2 saa ~1 sanoja|sanottua|sanotuksi, $not|kan ~1 fram ~2 ord, puhevaikeu*, får inte fram ~2 ord, fick inte fram ~2 ord, kunde|kan ~1 $not ~1 prata|tala|prat, ei pysty|osaa|voi puhua, obegripligt, talar i nattmössan`,
  not_stroke_talk:
    'prata|tala|talk|pratar|talar om|med|about|just, prata|tala nu, i telefon, på möte*, rösten, tandläkar*, hes, hesa, heshet, svenska',
  limb: `arm, armen, armar, armarna, ben, benet, benen, hand, handen, händer, kroppshalv*, kroppsdel*, sida, sidan, kroppen, leg, legs, arms, side, body, käsi, käden, kädet, jalka, jalat, jalan, hand`,
  para: `lealös*, slutat|slutade fungera, lydde $not, orkar $not lyfta, svag, förlam*, förlamning*, lam, lama, lamhet, halvsidesförlam*, halvsides*, halvsidig*, domn*, bortdomn*, avdomn*, kraftlös*, svag, svaghet*, känsellös*, numb*, weak*, paralys*, voimat*, voimaton, puutu*,
    halvaant*, halvau*, tunnot*, tappat|tappade|tappar|förlorat|ingen ~1 känsel*|kraft*|styrka*, funkar|fungerar|lyder|bär ~1 $not, går inte att röra|lyfta, kan|kunde|får ~1 $not ~1 röra|lyfta|styra|flytta|känna, cant|cannot|couldnt ~1 move|lift|feel,
    känner inte|knappt ~1 ben*|arm*|hand*, ei pysty|saa liikutta*|nostett*, ei tottele, ei tunne|liiku`,
  cant_move:
    'kan|kunde|få|får ~1 $not ~1 röra|känna ~3 ben*|arm*|kropp*|sida, cant|cannot|couldnt ~1 move|feel ~2 leg|legs|arm|arms|body, känner inte ~2 ben|benen, ei tunne jalkoj*',
  drag: 'drar|släpar|släpande ~2 benet|ben|foten ~2 efter|sig, dragging ~2 leg|foot, släpar benet',
  vision: 'syn, synen, synfält*, ögat, ögonen, öga, ena ögat, vision, sight, eye, eyes, näkö, näön, silmä*, silmän',
  visionloss:
    'försv*, bort, borta, svart, svartnar, blind, tappa*, förlora*, gone, lost, black, katos*, hävis*, sokeu*, sumen*, dubbelt, dubbelseende*, halva synfält*',
  blind:
    'ser ~2 dubbelt|suddigt, svart ~2 ögat|öga, tappat|tappade|förlorat|förlorade ~2 synen, lost ~3 sight|vision, blev|är|blivit ~2 blind|blinda, blind på, blindness, gone blind, went blind, ser inget, ser ingenting, ser dubbelt, cant see, dubbelseende, double vision, sokeutui',
  headache: 'huvudvärk*, ont i huvudet, ont i skallen, huvudet, skallen, *ont i huvudet, headache*, head pain, päänsär*, päähän',
  thunder: `åskknall*, åsknall*, åsk knall, thunderclap*, small|smällde|brast|exploderade|sprängde|sprack ~3 huvudet|skallen, värsta huvudvärk*, värst* ~2 huvudvärk*, worst headache*, worst ~2 headache*, slag i huvudet|skallen, pahin päänsärky,
    elämäni pahin, huvudet exploderar, huvudvärk* ~3 i mitt liv`,
  tablet_of_brain: `kan|kunde ~1 $not läsa|skriva|gå|stå|prata|se, cant|cannot ~1 read|write|walk|stand|see, ramlar|faller|drar åt sidan|ena, ingen balans, tappat|tappar balansen`,

  // --- breathing
  noair: `får för lite luft, syrebrist, får dåligt ~2 luft, tappar luften, $not ~2 i mig luft, $not ~2 syre|syra, *bit|*biten|korv*|godis*|karamell*|mynt*|leksak*|vindruv*|pärla|boll|kula|äppel*|mat|maten|popcorn ~3 halsen|strupen|luftstrupen, something|food|stuck ~3 throat|windpipe, barely|hardly|cant ~1 breathe, struggling for breath, en pysty hengittämään, ei pysty hengittämään, happi loppuu, får|fick|få|fått|har ~1 $no ~2 luft, får|fick|få|fått ~1 $not ~3 luft|luften|andan, ingen luft, knappt ~1 luft, luften tar slut, kan|kunde|kn ~2 $not ~2 andas|ands|anda|andes|andad, andas|andades ~1 $not,
    slutat|slutade|slutar andas, kippar, kippade, kipper, kvävs, kvävas, kväver, kvävning*, håller på att kvävas, satt|sätter|sitter ~2 i halsen, fast|fastnat|fastnade ~1 i halsen|strupen|luftstrupen, tappar andan, hämtar inte andan,
    choking, choked, chokes, choke, chokin, cant|cannot|couldnt|not ~1 breathe|breath|breathing, cant|cannot|couldnt|hardly ~1 catch|get ~2 breath|air, not breathing, isnt|stopped|stops breathing, struggl* ~3 breathe|breath, strugg* for air, gasp*, fighting for ~1 breath|air, barely|hardly breathe|breath*,
    $ei ~1 saa ~1 henkeä|happea|ilmaa, ei hengitä, ei ~1 hengitä, eikä hengitä, tukehtu*, henki ei kulje, kämpar ~3 luft|andas|andan, suffocat*, läkin efter luft, drar efter andan|luft, i andnöd, få luft`,
  dyspnea: `*jobbigt|*svårt|*tungt|*svar ~2 andas|andning*, hengitt* ~2 vaike*|raskas*, luftrören ~2 ihop, tungandad, breathing ~3 difficult|laboured|labored, andningen ~3 dålig|sämre, andnöd*, andnö, svår|svårt|svåriheter|svårigheter|svart|jobbigt|tungt|besvärligt|problem|jättesvårt|svår ~3 andas|anadas|ands|andning*|luft, andas ~2 dåligt|konstig*|tungt|jättefort|fort|snabbt|ytligt|skumt|väldigt tungt|jobbigt|ansträngt,
    andningssvår*, andningsbesvär*, andningsproblem*, andningsnöd, lufthunger, trouble|hard|difficult*|problem*|difficulty ~2 breathing|breathe|breath, short|shortness of breath, out of breath, breathless*, breathing ~2 fast|hard|heavily|heavy|weird|rapid*,
    hengenahdist*, vaikea|vaikeaa hengittää, hengitysvaik*, hengitys ~1 vaike*, hengittää ~1 nopeasti|vaivalloisesti, andningen|andning ~2 tung|ansträngd|snabb|konstig|jobbig, andas som en`,
  winded: 'andfåd*, flåsar, flåsig*, flås, hengästy*, andtruten',
  rest: `vila, sitter, stilla, ligger, ligga, prata*, meningar, mening, rest, sit still, sitting, lying, talk, speak, sentence*, levossa, hela tiden, knappt, jätte*, väldigt, plötslig*`,
  no_dyspnea: `näsan, näsa, täppt, nästäpp*, trappor*, trappan, springer, sprang, jogg*, träna*, backe*, nose, stuffy, blocked nose, stairs, running, run, nenä, tukko*, snuv*, portaissa, juokse*`,
  blue: 'blå, blåa, blåaktig*, blålila, lila, blånar, cyanotisk, blue, bluish, purple, siniset, sinis*, sininen',
  blueplace:
    'läppar*, läppen, mun, munnen, ansikt*, naglar*, lips, lip, face, huul*, huulet, suu, kasvot, turning, going, bebis*, baby, tungan, barnet, hon, han',
  wheeze: 'piper, pipande, väser, väsande, rosslar, rosslig*, väsljud, wheez*, stridor, vinkuu, vinku*, pip',
  breath: 'andas, andning*, andningen, andetag*, luft, breath*, hengit*, henkeä, henki',
  asthma:
    'astma*, asthma, inhalator*, inhalation*, ventol*, ventolin*, bricanyl*, airomir*, buventol*, avaava, inhaler*, puffer, hengityslääk*, piippu',
  noeffect: `hjälper ~1 $not, hjälpt ~1 $not, släpper inte, släpper ~1 $not, ingen effekt|verkan, $not|inte ~1 hjälpt|hjälper|effekt, inte släpper, doesnt|isnt|not|wont ~1 help|helping|work|working, no effect, auta yhtään, ei auta, eikä ~2 auta, ger inget`,
  attack: 'anfall*, attack*, kohtau*',
  indraw:
    'dras|drar ~2 in ~4 revben*|halsgrop*|bröst*, halsgrop* ~1 dras, indragning*, under revbenen, sugs in, ribs ~1 sucking, sucking in ~2 ribs',

  // --- consciousness
  unconscious: `kontaktlös*, avtuppad, $not ~1 vaken, $not ~1 få vaken, vaknar ej, $not ~1 vakna till, svarar inte på frågor, wont come round, out cold, not conscious, ligger medvets*, medvetslös*, medvetlös*, medvettslös*, medvetandelös*, avsvimmad*, avtuppad, okontaktbar*, $not kontaktbar*, $not vid ~1 medvetande, förlorat|förlorade|tappat|tappade medvetandet, unconscious*, unresponsive, knocked out, livlös*, lifeless,
    tajuton*, tajuttom*, tajunnan, vaknar|vaknade|kvicknar ~2 $not, $not|går ~1 att|kan ~1 väcka, går ~2 $not ~1 väcka, svår*|jättesvår* ~1 att väcka, jättesvårväckt*, svårväckt*, reagerar ~1 $not, $not reagerar, $no kontakt, $not ~3 kontakt, $not|inte ~1 liv i,
    $no|ingen puls, no pulse, ei pulssia, wont ~1 wake, not|cant|wont|isnt ~2 wake|waking|respond|responding, hard to wake, cant be woken, doesnt respond|react|wake, ei|eikä ~1 herää, ei|eikä ~1 reagoi, ei saa hereille, ei hereillä, däckat, däckade, svarar inte på tilltal, svarar ~1 $not ~1 när, $not|inte svarar ~1 när`,
  noanswer:
    'rör ~1 sig $not, not moving, wont answer, liikahda, svarar ~1 $not, svarar han|hon ~1 $not, ei vastaa, not answering',
  floor: 'golvet, golv, marken, ligger, lattialla, makaa, floor, ground, avsvimmad, badrummet, sängen',
  helt_borta: 'helt borta, helt väck, väck, groggy, totalt borta, out of it, apatisk*, slö och',
  fainted:
    'svimmade, svimmat, svimmar, kollapsade, kollapsat, kollapsar, ramlade|ramlat|föll|fallit|segnade|segnat ihop, tuppade|tuppat av, fainted, passed out, collapsed, blacked out, pyörtyi, lyyhistyi, däckade, däckat',

  // --- allergy
  throat: 'hals, halsen, svalg*, svalget, strupe*, strupen, throat, kurkku, kurkussa, kurkun, nielu*',
  tongue: 'tunga, tungan, tungann, tongue, kieli, kieltä',
  lips: 'läpp, läppar, läpparna, läppen, lips, lip, huulet, ögonlock*, ansiktet, ansikte, face, kasvot',
  swelling: `tjocka, tjockt, svullnar, svullna, svälla, sväller, svullnat, svulnar, svulnat, svullen, svullet, svullna, svullnad, svullnaden, jättesvull*, uppsvull*, svullnad*, snörs, snörps, snörper, tjocknar, tjock, igen, swell*, swollen, closing, closes, closed, tight, tightening, turpo*, turvo*, turvot*, åtsnör*`,
  closing: `snörs|snörps|snörper|snör|dras ~2 ihop|åt|samman, går|gå|växer igen, svullnar|svullna|sväller|svulnar i ~1 halsen, halsen|hals svullnar|sväller|svulnar|svullnat, closing up, throat ~2 closing|swelling|tight*, turpoaa, turpoamassa, kurkku turpo*`,
  trigger: `nöt, nöter, nötter, nöten, jordnöt*, räkor, räka, skaldjur*, kräft*, fisk, fisken, ägg, mjölk, soja, hasselnöt*, cashew*, stick, stucken, *stick, *sticket, geting*, bistick*, biet, humla*, bi, allerg*, antibiotika*, penicillin*, kåvepenin, medicin*,
    ätit, åt, äter, nut, nuts, peanut*, shrimp*, shellfish, bee, wasp, sting, stung, ate, eaten, eating, pähkin*, ampiai*, mehiläi*, pisto*, pistän*, söin, söi, kalaa, ny medicin`,
  hives:
    'nässelut*, nässelfeber, utslag överallt, utslag över hela, utslag på hela, röda utslag, hives, nokkosihott*, ihottuma*, kvaddlar, rash all over',
  anaphylaxis:
    'anafyl*, anaphyl*, allergisk chock, allergichock*, allergichok*, allergi chock, allerg* chock*, allergic shock, allerginen sokki, anafylak*, svår* allergisk reaktion',
  epipen: 'adrenalinpenn*, adrenalin pen*, epipen*, epi pen, adrenalinspruta*, jext, emerade, adrenaliini*',
  used: 'tagit, tog, använt, använde, gett, gav, used, took, given, gave, käytin, otin',
  swallow_hard:
    'svårt att svälja, kan inte svälja, $not ~1 svälja, cant swallow, trouble swallowing, ei pysty nielemään, rösten ~1 försv*|grumlig*|konstig*|tjock*|hes, drägl*, drooling, sväljsvår*',

  // --- suicide and self-harm
  suicidal: `ingen|nobody|no ~3 sakna|saknar|miss ~1 mig|me, inget|ingenting|nothing|inte ~4 leva|live för|for, ingen bryr sig ~2 jag dör|dog, inte finns ~3 leva, borde|förtjänar ~1 $not ~1 leva, lika bra ~3 dör|dö|dog, bäst ~3 dör|dö|dog|var död, gjort|gör|gjorde|göra mig|sig|mej|sej illa, livet är ~1 slut, vill ~1 $not mer, skada|skadar|skadat mig|sig|sej|mej ~1 själv|med, self injur*, suicide, vill ~1 $not ~1 vara ~1 med|här|kvar ~1 längre|mer|mera, $not finnas ~1 kvar|mer|till, önskar|önskade ~5 död|borta|dog|försvann, gladare|bättre|lättare|skönare|skönt ~6 borta|död|dog|försvann, gladare|lättare ~3 utan mig, hatar ~1 mitt liv|livet, planer* ~3 dö|min död, hur|när ~2 jag ska dö, kasta|slänga mig framför, hänga mig|sig, skjuta mig|sig, strypa mig själv, köra av vägen, börda för alla|familjen|min, klarar|kan ~1 $not ~3 leva, trött på ~2 livet|leva, göra det ikväll, dra ett streck, lämna jordelivet, $not ~2 värt att leva, få dö, vill bort härifrån, ta en överdos, hellre död|dö|vara död, leds på livet, ge upp livet, sluta leva, ta död på mig, want ~1 it ~2 end, wants ~1 it ~2 end, it to be over, take|taking ~1 my|his|her ~1 life, life ~4 not|isnt worth, not worth living, wish|wished i ~2 here|gone|born|disappear|dead, hang|hanging myself, jump off|in ~2 bridge|building|train, dont see ~2 point|reason, tired of living|life, rather be dead, not be here anymore, shoot myself, hyppää|hyppään junan, ei ole syytä elää, kuolisin, olisin|olla kuollut, haluaisi* ~1 kuolla, självmord*, självmor*, sjelvmord*, själv mord*, suicid*, vill|ville|vil ~2 $not ~2 leva|finnas|existera|vakna|va, $not ~1 vill|ville|orkar|orka ~2 leva|finnas, orkar|orka|pallar|klarar ~1 $not ~3 leva|livet, vill ~1 dö|död, vilja dö, önskar ~3 dö|död, önskar ~3 inte fanns, ville dö, skulle ~2 vilja dö,
    ta|tar|taga ~1 livet|livt av, ta mitt|sitt|mit liv, göra|gör|gjort ~1 slut på ~1 allt|det|livet|alltihop|lidandet, avsluta ~1 allt|liv|livet|det, bättre ~2 utan mig|mej, bättre ~3 jag ~1 $not|dog|död|försvann, bättre om jag ~2 dö|död|dog, slippa|slippa ~1 leva|livet|finnas|vakna,
    $no mening|ide|poäng|anledning ~4 leva|livet, $no ~1 mening med livet, livet ~3 meningslöst, livet ~2 $not värt, hoppa framför|från, avskedsbrev*, självskad*, skada mig själv, göra mig illa, skära mig, skära sig, skära mej, skär mig|mej|sig|sej själv, skär mig igen|varje, skär|skurit mig ~2 armar*|handled*|lår*,
    försvinna ~2 alltid|härifrån|jorden, somna in ~2 vakna, aldrig ~1 vakna, $not ~1 vakna ~2 imorgon|mer|igen|upp, dödslängtan, dödstankar, tankar ~3 ta livet|ta mitt liv|döden,
    kill|killing myself|himself|herself, end|ending my|his|her life, end it all, end it, take my own life, took pills to die, want|wanna|wants to ~1 die|dead, wanna die, wish ~3 dead|died, dont|doesnt|didnt want to ~1 live|alive|exist|wake, dont want to ~3 alive|here|anymore, better off ~1 dead|without, no point ~1 living|life|live, reason|reasons to live, cant go on,
    self harm*, selfharm*, harm|harming|hurt|hurting|cut|cutting myself|himself|herself, itsemur*, itsetuho*, tappaa|tapan itse*, halu* ~2 kuolla, $ei halua ~1 elää|elä, $ei ~1 jaksa|halua ~1 elää, päättää päivä*, lopettaa elämä*, viillel*, satuttaa itse*`,
  cuts_self:
    'skär|skar sig|mig|sej|mej, skurit sig|mig, rispar|rispat|bränner sig|mig själv|med flit, cuts himself|herself|themselves, hurts herself|himself, cutting herself|himself',
  accident:
    'finger*, fingret, tumme*, kniv, kniven, foten, fot, knä, glas, sax, lite, rakade, rakning*, brödet, lök*, hand, handen, tån, matlag*, yxa*, såg*, råkade, råkat, bran, spis*',
  die_negatable: 'döda mig själv, ha ihjäl mig',
  goodbye:
    'sagt|säger|sa|skrivit|skriver hejdå|hejdå|adjö|farväl till, sagt hej då, avsked av alla, said goodbye, saying goodbye, jätti jäähyväis*',
  worry: 'rädd, orolig, oroar, scared, worried, afraid, pelkään, huolissani',
  collect: 'samlat|sparat|sparar|samlar ~2 tablett*|piller|medicin*, saved up pills, stockpil*, snaran, snara, rep, rakblad*',
  end: 'slut på, få slut, dö, sluta leva, end it',
  brink:
    'bron, bro, broräcket, räls*, spåret, perrong*, taket, balkong*, stup*, bridge, ledge, rooftop, tracks, sillalla, katolla, raiteilla',
  jump: 'hoppa, hoppar, slänga mig, jump, jumping, hypätä, hyppään',
  hanged:
    'hängt sig|mig|sej, hängde sig, hänger sig, hanged himself|herself|myself, hirttä*, hung himself, skurit|skar ~2 handled*|pulsåd*|halsen av, skurit upp, slit ~2 wrist*|wrists, cut ~1 wrists, skjutit sig, shot himself|herself, ranteet auki, viiltänyt ranteet, pulsådern, försökt ta livet av, tried to kill myself|himself|herself, yritti tappaa itse*',

  // --- violence
  offender: `han, hon, dom, de, hen, man, mannen, gubben, sambo*, make, maken, fru, frun, partner*, pojkvän*, flickvän*, kille, killen, tjejen, ex, exet, exman*, pappa, mamma, styvpappa, låtsaspappa, plastpappa, bror, brorsan, farsan, morsan, son, sonen, föräldrar*, släkten,
    he, she, they, husband, wife, boyfriend, girlfriend, dad, mum, mom, father, mother, partner, brother, stepdad, mieheni, mies, miesystäv*, poikaystäv*, vaimo*, isä, äiti, puoliso*, exäni`,
  hits: `slår|slog|slagit|sparkar ~2 mamma|pappa|syskon*|lillebror|lillasyster|barnen|våra, lyö ~1 äitiä|lapsia|lapsiani|meitä, hits|hit|beats ~1 mum|mom|mother|sister|brother|kids, slår|slog|slagit|slagits|slå|sparkar|sparkat|knuffar|knuffade|stryper|misshandlar|misshandlat|hotar|hotat|hotade|klappar|daskar|puttar|hugger|drar ~1 $me, slår|slå|slog|slagit ~2 sönder mig, hits|hit|beats|beat|punches|punched|kicks|kicked|slaps|slapped|chokes|choked|threatens|threatened|hurts|attacked|shoves ~1 me|us|my, abuses me, abusing me,
    hitting|beating me, lyö ~1 minua|meitä, löi minua, hakkaa ~2 minua|meitä, uhkai* ~3 minua, pahoinpitel*, minua lyödään, minua hakataan, ge mig stryk, stryk av`,
  abuse: `strupgrepp*, tog|tar|tagit ~2 halsen på mig, forced me ~2 sex, utsatt för våldtäkt*, tafsa*, abusive, blir|blev|blivit ~1 misshandlad|hotad|utnyttjad, blir|blev|blivit slagen|slagna ~1 av|hemma, utsätts ~1 för, våld hemma|i hemmet, våldet hemma, mordhot*, strypgrepp*, hotar ~3 livet, being beaten, hits|hitting|beats the kids|children, forced me, touched me, slår barnen, sexuellt utnyttjad*, incest*, våldtag*, våldtäkt*, våldtog*, valdtag*, sexuell* ~1 utnyttja*|våld, övergrepp*, tvinga* ~3 sex|ligga, stryptag*, misshandl*, misshandel, utsatt ~2 våld|hot|övergrepp|misshandel, kvinnomisshandel, rape|raped|raping, sexually assaulted, assaulted me, molest*, domestic violence, being abused, raiska*, seksuaalis* väkival*, hyväksikäyt*`,
  fear_of: `rädd för ~1 min|mitt|mina ~1 man|partner|sambo|kille|pojkvän|pappa|mamma|bror|ex|fru|familj|make|föräldrar|son, rädd för|hemma honom|henne|hemma, rädd hemma, vågar ~1 $not ~2 hem|hemma, vågar ~1 $not ~1 gå|åka|vara|komma ~1 hem|hemma, scared|afraid|terrified|frightened of|to ~1 husband|boyfriend|partner|dad|him|wife|her|go|father|stepdad, scared to go home, pelkään miest*|mieheni|puoliso*|isää*`,
  control: `låser|låst|stänger|spärrar in|ut|inne ~1 $me, låser in $me, tvinga* ~1 $me ~4 gifta|gift|äktenskap, tvingar $me ~2 att, tvångsgift*, bortgift*, giftas bort, hedersvåld*, hedersförtryck*, förföljer mig, stalkar mig, forced marriage, forced to marry, forcing me to marry, könsstymp*, pakottaa ~2 naimisiin, kontrollerar ~2 allt|mig, hotar att döda, hotar ~2 döda`,
  kill_me: 'döda mig|oss|mej|barnen, ha ihjäl mig|oss|mej, slå ihjäl mig|oss, kill me|us, tappaa minut|meidät',
  violent: 'våldsam, våldsamt, aggressiv*, violent, väkivaltai*',
  strangle: 'strypa, stryper, strypt, strangl*, choking me, kuristaa',
  weapon: 'kniv, kniven, pistol*, vapen, yxa, gevär, knife, gun, puukko, veitsi, ase',
  here: 'här, nu, utanför, dörren, hotar, försöker, here, now, outside, täällä, nyt, mot mig, efter mig, jagar',
  attempt: 'försöker, nu, just nu, igen, trying, tries, yrittää, nyt, slår in, bryter sig in',
  stabbed: 'knivhuggen, knivskuren, knivhugg*, skjuten, stabbed, been shot, puukotet*, blev skjuten, knivskar*',

  // --- psychosis
  voices: `stemmor, röster ~2 huvud*, kuulee olemattomia, hör|hört|höra ~1 röster|rösterna, röster|rösterna|rösten ~4 säger|befaller|huvudet|uppmanar|vill|pratar, hear|hearing|hears voices, voices telling|in, kuulen|kuulee ~1 ääniä, äänet käsk*`,
  delusion: `ser syner, styr ~2 tankar, chip ~2 i, spionerar på, is being followed|watched, people are after, någon är efter, i maskopi, helt psykotisk, inte kontakt med verkligheten, tappat verklighet*, ser|såg ~2 saker|folk|människor|personer ~2 $not ~1 finns|är, ser ~1 saker som ~1 $not, hallucin*, paranoi*, seeing things, vanföreställ*, psykos*, psykotisk*, psychosis, psychotic, psykoosi*, harhoj*, harhai*, tror ~4 förfölj*|avlyssn*|övervak*|utvald|gud|jesus, förföljd av, avlyssnar, avlyssnad`,
  mania: '$not|inte ~1 sovit ~3 dygn|dagar|nätter, manisk*, $not ~1 sovit på ~2 dygn',

  // --- poison
  swallowed:
    'svalt, sväljt, svalde, svald, svalja, satt i sig, stoppat i sig, fått|fick i sig, druckit, drack, dricker, drukit, drucket, ätit, åt, ätit upp, tuggat, tagit, tog, tar, svepte, swallowed, swallow, drank, drunk, ate, eaten, took, taken, nieli, nielaisi, niellyt, joi, juonut, söi, syönyt, otin, otti, ottanut, ottanu',
  pierce: 'spik, gren, glasbit, metall*, krok, fiskekrok, pinne, kniv, skruv, nail, splinter, naula',
  toxic: `svamp*, t sprit, rödsprit, fläckborttag*, maskin diskmedel, toarent, toalettrengöring*, medel, maskindisk*, diskmedel*, disktablett*, diskmedelstablett*, tvättmedel*, tvättkaps*, knappbatteri*, batteri, batteriet, batterier, magneter, propplös*, kaustik*, kaustiksoda, klorin*, klor, blekmedel*, tändvätska*, lampolja*, fotogen, bensin, diesel, lut, syra, thinner, tsprit, spolarvätska*, glykol*, metanol, råttgift*,
    gift, giftig svamp, flugsvamp*, vit flugsvamp, avkalkning*, ammoniak, ättika, aceton, lösningsmedel*, bekämpning*, nikotin*, snus, parfym, handsprit*, rengöring*, ugnsreng*, bleach*, battery, batteries, magnets, detergent*, dishwasher, antifreeze, petrol, gasoline, lighter fluid, rat poison, poison*, drain cleaner, white spirit, nappiparist*, paristo*, pesuaine*, konetiskiaine*, valkaisu*, myrkky*, myrkyl*, bensaa, lamppuöljy*`,
  pills:
    'tablett*, tabletter, alvedon*, panodil*, paracetamol*, ipren*, ibuprofen*, sömntablett*, sömnmedel*, sömnpiller, piller*, pillren, pills, pill, tablets, tylenol, aspirin*, medicin*, mediciner, citodon*, oxy*, tramadol*, bensodia*, lergigan*, theralen*, propavan*, imovane*, stilnoct*, zopiklon*, lyrica*, insulin*, betablockerare, lugnande, antidepress*, sertralin*, lääkk*, lääkettä, lääke, lääkkei*, tabletti*, buran*, panado*, unilääk*, medication, meds',
  many: `#10-500, hel|hela|helt karta|kartan|burk|burken|ask|asken|förpackning*|låda|paket|paketet|kartor, kartor, en karta, flera kartor, alla ~2 tabletter*|mina|hans|hennes|sina|piller, alla mina, alla sina, alldeles för många|mycket|mkt, för många, för mycket, massa, massor, whole|entire box|bottle|pack|packet|strip, all my|his|her|the, all of, too many, lots of, a lot of, bunch of, handful, koko purki*|paketi*|pakka*|levy*, liikaa, kaikki, dubbla doser, dubbel dos, näve, handfull, typ #10-500`,
  notdose:
    '#100-2000 mg, mg, milligram, per dag, a day, om dagen, dagligen, ordinerat, mot huvudvärk*, i #1-50 dagar, år, veckor, ordinerad, utskriv*, ska ta, glömt, glömde, kan jag ta, kan man ta',
  overdose: 'överdos*, överdoser*, över dos, overdos*, yliannost*, förgiftad av, förgiftning*, tagit överdos',
  wrongdose: 'fel dos*, dubbla dos*, dubbel dos, för mycket, för hög dos, double dose, too much, wrong dose, liikaa',
  insulin: 'insulin*, morfin*, hjärtmedicin*, digoxin*, litium*, waran*, metotrexat*',
  drugs:
    'knarkat, knark*, heroin*, droger, drog, kokain, amfetamin, ghb, fentanyl, tagit nåt, taken drugs, drugs, huumeita, spice',
  weird: 'andas konstigt, andas ~2 konstigt|långsamt, vaknar, konstigt, svarar, blå, breathing weird, sover',
  carbon: 'kolmonoxid*, koloxid*, carbon monoxide, häkä*, häkämyrkyt*, gasläcka*',
  snake: 'huggorm*, orm, ormen, ormbett*, adder, snake*, kyy, kyyn, kyykäärm*, käärm*',
  bite: 'bett, biten, bitit, bet, huggen, bitten, bit, puri, purema*, *bett, *bett*, högg',

  // --- bleeding
  blood: 'blod, blodet, blood, verta, veri, blodig*, bloden',
  bleeding:
    'blöder, blöda, blödning*, blödde, blöde, näsblod*, störtblöd*, stortblöd*, bleed*, bleeding, nosebleed*, verenvuot*, vuotaa, vuoto, nenäverenvuo*',
  heavy:
    'spruta*, forsa*, kraftig*, mycket, mycke, mkt, jättemyck*, jätemyck*, massor, massa, mängder, ymnig*, strömm*, pulserar, pumpar, genomblöt*, ohejdat, rikligt, spurt*, gush*, pour*, heavily, heavy, lots, a lot, everywhere, runsas*, paljon, suihku*, spraying, som en kran, våldsamt, stora, pölar',
  nostop: `slutar|slutade ~1 $not, $not|inte slutar|slutat|sluta|stannar|stanna|stoppas, $not|inte ~3 stopp|stoppa|stopa|stopp, $not|inte ~1 att stoppa, går ~1 $not ~1 stoppa, kan ~1 $not ~1 stoppa|stopa|få, wont|doesnt|cant|not ~2 stop|stopping, ei ~1 lopu, ei tyrehdy, eikä ~2 lopu, aldrig stopp, vägrar sluta, en timme, two hours, i timmar, tyrehty`,
  vomits: 'kräk*, kräks, kräkts, kräktes, kräkas, spyr, spydde, spytt, spy, vomit*, throwing up, threw up, oksen*, oksent*',
  coughs: 'hostar, hostat, hostade, hosta, hostat upp, cough*, yski*',
  blackstool:
    'svart ~2 bajs|avföring*|tjära, svart som tjära, kolsvart*, tjär*, svart bajs, avföring* ~2 svart*|kolsvart*, bajs* ~2 svart*|kolsvart*, black stool*|poop, tarry, stool* ~2 black, mustaa uloste*, uloste* ~2 must*',
  amputated:
    'skar|skurit|sågade|sågat|kapat|kapade|klippte|slet|huggit ~1 av ~2 finger*|fingret|tumme*|hand*|arm*|tå*|ben*, skar|sågade|kapade av, finger* ~2 av, cut|chopped|sawed off ~2 finger*|hand|thumb|toe|arm, amputer*, huggit|högg ~2 sig ~4 yxa*|kniv*, sormi irti|poikki',
  anticoag:
    'blodförtunn*, blod förtunnande, eliquis*, waran*, xarelto*, pradaxa*, lixiana*, trombyl*, blood thinner*, warfarin, anticoag*, verenohennus*, marevan*, apixaban',

  // --- seizure
  seizure: `krampar, krampade, krampat, krampanfall*, krampannfall*, kramp anfall, feberkramp*, kramper, epileptisk* anfall, epilepsianfall*, epilepsi anfall, ep anfall, grand mal, seizure*, seizing, convuls*, having a fit, kouristaa, kourist*, kouristelee, skakar|rycker|ryckningar|krampar ~2 hela kroppen|kropp, rycker ~2 armar*|ben*|kroppen, ryckningar i,
    ögonen ~2 uppåt|bakåt|vita, ögonvitor*, tuggar fradga, fradga*, frothing, foaming, shaking all over, jerking, eyes rolled|rolling`,
  notseizure:
    'vad, vaden, vaderna, mage, magen, fot, foten, tå, tårna, mens*, menstr*, lår, låret, fingrar, calf, foot, toe, stomach, tummy, pohje*, pohkeessa, ögonlock*, medicin*',
  epilepsy: 'epilep*',

  // --- fever, neck, sepsis
  fever:
    'feber, febern, febr, feberr, febrig, hög feber, feb, #38-43 grader, #38-43 i temp*, #38-43 feber, #38-42.9, fever*, temperature, kuume, kuumetta, kuumei*, högfeber, tempen, temp',
  neck: `stel|styv|stelhet ~2 nacke*, nackstel*, nackstyv*, nackstelhet, stiff neck, neck ~4 stiff, $not|inte ~1 böja ~3 huvud*|haka*|nacke*, kan ~1 $not böja hakan, hakan mot bröstet, nacken ~2 stel|styv, niska ~2 jäykk*, niskajäykk*, ont i nacken ~4 böja, cant bend ~1 neck|head`,
  light: 'ljuskänslig*, ljusskygg*, tål inte ljus, photophob*, light hurts, bright light*, valonark*, valo sattuu',
  nonfade: `prickar ~4 $not ~2 bort|försvinner|bleknar|blekna, $not ~1 går ~1 bort ~3 tryck*, bleknar ~1 $not, $not|inte ~1 bleknar|bleknar|försvinner ~3 glas|tryck*|när, prickar under huden, röda prickar, blåröda prickar, små ~1 prickar, lila prickar, prickar ~1 under, blåmärken ~1 överallt, doesnt fade, not fading|fade, wont fade, dont fade, petek*, purple spots|rash, hudblödning*, verenpurkau*, ei häviä|katoa painet*, non blanching`,
  lethargic:
    'slö, slöa, jätteslö, jättetrött, väldigt trött, slapp, apatisk*, hängig och, sömnig, dåsig, somnar, letharg*, drowsy, sleepy, hard to wake, veltto, velto, unelias, svår att väcka, helt borta, borta, slocknad',
  confused: `*förvirr*, känner inte igen, förvirr*, $not|inte ~1 vet var, vet inte ~1 var, osammanhängande, yrar, desorient*, virrig*, pratar strunt, konfus*, helt väck, confus*, disorient*, delirious, not making sense, sekava*, sekaisin, sekoilee, helt borta, känner inte igen`,
  infection:
    'infektion*, urinvägsinf*, uvi, lunginflam*, infection, pneumonia, tulehdus*, keuhkokuume*, frossa*, frossbryt*, chills, vilutärin*, vilunväris*, horkka, feber*, fever, kuume*, sår, operation*, opererad',
  chills: 'frossa*, frossbryt*, frosskak*, chills, rigors, rigor, vilutärin*, horkka, skakfrossa',
  shakes: 'skakar, skaka, skakande, skakar hela, shak*, tärisee, fryser så',
  fastbreath:
    'andas ~1 fort|snabbt|jättefort, snabb andning, breathing ~1 fast|rapid*|quick*, hengittää ~1 nopeasti|tiheästi, hög puls, snabb puls, lågt blodtryck, blodtrycket ~1 lågt, low blood pressure, andas tungt',
  sepsis: 'sepsis, blodförgift*, blodforgift*, septisk*, blood poisoning, septic shock, verenmyrky*',
  chemo:
    'cellgift*, cytostatik*, cytostatika*, cellgiftsbeh*, chemo*, chemotherap*, kemoterap*, sytostaat*, solunsalpaaj*, stamcell*, immunbrist*, neutropen*, leukemi*',
  mottled: 'marmorer*, blåspräck*, spräcklig*, mottled, fläckig och kall, marmoroitu*, kalla blå*, kall, iskall, kalla händer',
  nourine:
    '$not|inte ~1 kissat|kissar|kissa, $no urin|kiss, $no ~1 blöjor|blöja, $not ~1 blöt ~2 blöja, torr* blöj*, blöj* ~2 torr*, not peed|peeing|urinated, no wet nap*|diaper*, hasnt peed|wet, ei|eikä ~2 pissa*|virtsa*|pissannut, ole pissannut',
  longtime: 'dag, dagen, dygn, dygnet, timmar, hela, igår, hours, day, päivä*, tuntiin, vuorokau*, tolv',

  // --- pregnancy, infant
  pregnant:
    'gravid*, graviditet*, havande*, pregnan*, raskaana, raskau*, vecka #5-42, v #5-42, vecka #20-42, #20-42 weeks, förlossning*, preggo, moderkaka*, rv #5-42',
  waters: 'vattnet ~2 gått|gick|går|gåt, fostervattn*, water|waters ~2 broke|broken|break, lapsivesi*, lapsivedet',
  birth: `bebisen|barnet|bebis|ungen|baby|vauva kommer ~1 nu|ut, barnet|bebisen|bebis|baby ~1 på väg ut|nu, är på väg ut, känner ~1 huvudet, huvudet syns|tittar|sticker, baby ~1 coming ~1 now|out, vauva tulee nyt, vauva ~2 syntyy|tulee ~1 nyt, krystvärk*, krysta, navelsträng*, umbilical cord, napanuora*, head is crowning, giving birth now, föder nu`,
  contractions: 'värkar, värkarna, förvärkar, sammandragning*, contraction*, supistuks*, supistel*, värkarbete*',
  often:
    '#1-5 minut*, #1-5 min, varannan minut, var tredje|fjärde|femte minut, varje minut, minut, tätt, hela tiden, minutes, every #1-5, minuutin, mil, bb, kilometer',
  nomoves:
    '$not|inte ~3 rör ~1 sig, känner|känt|känns $no|inte ~2 rör*|spark*|fosterrörelser*, $no ~1 fosterrör*|spark*|rörelser*, mindre|färre|minskade ~1 fosterrör*|rörelser|spark*, fosterrör* ~2 mindre|färre|minskat|slutat, slutat ~1 sparka|röra, not moving|moved|kicking, no movement*, stopped moving|kicking, ei|eikä ~2 potki*|liiku*, hasnt moved',
  eyespots: 'prickar, flimmer*, flimrar, ljusblixtar, suddig*, dimsyn, revbenen, spots, blurred, blurry, flashing',
  limp: 'slapp, slappa, floppy, limp, veltto, velto*, hängig som, helt slapp, slak, trasdocka',
  nofeed: `vill|orkar|kan|vägrar|äter|ammar|suger|dricker ~1 $not ~1 äta|suga|amma|ammas|dricka|alls, äter ~1 $not, dricker ~1 $not, vägrar äta|amma|dricka|bröst*, wont|not|cant|doesnt|refuses ~1 feed|feeding|eat|eating|drink, ei|eikä ~1 syö|juo|ime, $not suga, tar inte bröstet`,
  apnea:
    'andningsuppehåll*, andnings uppehåll, uppehåll i andningen, slutar andas, pauser i andningen, apnea, pauses in ~1 breathing, stops breathing, hengityskatko*',
  fontanelle: 'fontanell*, fontanel*, aukile*',
  bulging: 'bukta*, spänd, utbukta*, putar, står ut, bulg*, pullott*',
  green: 'grönt, grön, gröna, gallgrönt, galla, green, vihreä*',
  shrill:
    'skriker ~2 gällt|konstigt, gällt, otröstlig*, gallskriker, high pitched, inconsolable, kimeä*, skriker hysteriskt, skriker oavbrutet',
  tiny: `nyfödd*, newborn, vastasyntyn*, #1-2 månad*|månader|mån, #1-12 veckor|vecka|vecko|weeks|week|viikko*|viikon, #1-30 dagar|dagars|days gammal|gamla|old|gamla, en månad*, tvåmånaders*, enmånads*, tvåveckors*, treveckors*, fyraveckors*, femveckors*, sexveckors*, sjuveckors*, åttaveckors*, tioveckors*, månadsgammal*, #1-12 veckors, #1-2 månaders, #1-2 month*, one|two month*, kuukauden, kahden kuukauden`,
  aged: 'gammal, gamla, gammalt, är, old, ikäin*, ikäis*, bebis*, bebin, bäbis*, baby, spädbarn*, nyfödd*, newborn, vauva*, veckors, *veckors*, månaders, *månaders*, month, week, vastasyntyn*',
  feverfree: 'feberfri, ingen feber',

  // --- injury, body
  crash:
    'trafikolyck*, bilolyck*, mc olyck*, olycka, kolliderat, krockat, skoter*, skotern, påkörd*, krock*, krasch*, kört in, kört rakt, rakt in i, voltade, vält*, fyrhjuling*, fallit|fallt|föll|ramlade|ramlat|trillade|störtade|trillat ~3 taket|tak|stege*|häst*|hästen|balkong*|fönst*|trappan|meter, fell|fallen ~1 off|from ~2 roof|ladder|horse|window|balcony, hit by ~1 car|truck, car crash|accident, putosi*, kolari*, jäi auton alle, ramlat ner från, träd ~2 över',
  crashsign:
    'nacken, nacke, ryggen, domna*, känner inte, kan inte|knappt ~1 röra|gå|stå, förlam*, neck, back, cant ~1 feel|move, numb*, åt fel håll, fel håll, medvet*, svimm*, blöder, kastas, fastklämd*, yr, kräk*, illa, confused, ei tunne, niska*, ont i huvudet, huvudet, head',
  headhit:
    'slog|slagit|slår|smällde|smällt|dunsade|stötte|slagit ~4 huvud*|skallen|skalle|bakhuvud*|huve|pannan, slag mot huvudet, hit|hurt|bumped|banged ~2 head, head injury, skallskad*, hjärnskakning*, löi päänsä, löi pään, pää ~1 lattiaan, päähän isku*, huvudet ~2 i',
  headsign:
    'kräk*, kräkts, spyr, spytt, vomit*, throwing up, förvirr*, confus*, sömnig*, dåsig*, jättetrött, trött, slö, sluddr*, svimm*, medvet*, avsvimmad, kramp*, minns inte|inget, minnes*, dubbelt, oksen*, sekava*, passed out, unconscious, drowsy, sleepy, memory, remember, blod ~2 örat|näsan, klar vätska, ojämna pupiller, pupil*',
  icefall:
    'genom isen, gick genom isen, isvak*, nedkyl*, ner kyld, iskall*, jäihin, hypoterm*, hypotherm*, through ~1 ice, drunkn*, drown*, hukku*, fruset, förfrus*, avaan*',
  coldsign:
    'sluddr*, förvirr*, slutat skaka|frysa, slut på krafter, medvet*, sekava*, slur*, confus*, kylmä, slö*, skakar inte, okontakt*, hittades, under vattnet',
  burn: 'kokande, kokhet*, skåll*, brännskad*, bränt, brände, bränd, brunnit, eld, fritös*, boiling, scald*, burn*, burnt, palovam*, kiehuva*, poltti',
  burnsign:
    'över sig|mig|honom|henne|barnet, son, dotter, min son, allvarlig*, barnet, barn*, bröst, bröstet, ansikt*, hela, stor, stora, stort, halva, ögat, könet, ryggen, magen, spädbarn*, bebis*, sonen, dottern, face, chest, child, baby, toddler, large, badly, huge, lapsi*, rinta*, *åring*, djup*, vit och, större än',
  chemical:
    'kaustik*, syra, lut, klorin*, bleach*, cement, kalk, ammoniak, propplös*, frätande, frätt, kemikali*, avlopps*, chemical*, acid, lye, tinner, rengöring*, diskmedel*, maskindisk*, lim, happoa, lipeää, kalkkia, superlim, lösningsmedel*',
  eye: 'öga, ögat, ögonen, ögon, eye, eyes, silmä*, silmään, silmiin',
  fracture:
    'åt fel håll, fel håll, skelett* ~2 ut, ben* ~1 sticker ut, benet är av, armen är av, öppen fraktur, benpip*, avbrut*, bone ~2 out, bone ~1 sticking, open fracture, luu ~2 ulos, knäckt ben, av på mitten',
  testicle: 'pung, pungen, testik*, balle, ballen, kulan, testic*, kives*, kivek*, ballarna, scrotum',
  urine_stuck:
    'kan|kunnat ~2 $not ~1 kissa*|tömma, $not kunnat kissa, cant ~1 pee|urinate, ei pysty|saa virtsa*|pissattua, håller inte tätt, tappat kontroll*, kissat på mig, inkontinen*',
  saddle:
    'bortdomnad|domnad|domnat|känselbortfall|känslolös ~3 underliv*|rumpa*|skrev*|stjärt*, underlivet, ridbyxe*, numb ~3 groin|bottom|saddle, mellan benen',
  back: 'rygg, ryggen, ländrygg*, back, selkä*, selässä, ryggont',
  electric: 'fått ström, elchock*, elolycka*, elektrocut*, electrocut*, ström genom, blixten, lightning, sähköisku*',
  belly:
    'mage, magen, buk, buken, magont, magsmärt*, buksmärt*, mag, stomach, belly, abdomen, abdominal, tummy, vatsa*, maha*, bäcken*, mellangärdet',
  hard: 'stenhård*, bräda, brädhård*, plankhård*, planka, hård som, stelopererad, rigid, hard as, board, pinkeä*, kivikova*, spänd som',
  unbearable:
    'outhärdl*, olidlig*, vansinnig*, fruktansvär*, unbearable, excruciating, worst ever, agony, sietämät*, vrider sig, skriker av smärta, kan inte stå|ligga|gå ~3 smärt*, hemsk*, värsta smärt*, dör av smärta',
  dying:
    'håller ~1 på ~1 att dö, håller ~1 på ~1 dö, jag dör nu, kommer dö nu, tror jag dör, im dying, i am dying, going to die, dying now, teen kuolemaa, ring|ringa|behöver|skicka ~1 ambulans*, need an ambulance, call an ambulance, send ambulance, tarvitsen ambulanssin, soittakaa ambulanssi, akut hjälp nu, ring 112, call 911|999|112',
}

/** Sayings: the words inside are not read as danger. A denial inside ("av skratt inte") is not a saying. */
export const idioms = `jag ~1 kan|vill|tänker|orkar|kunde ~2 inte|ej ~2 svara, kan|vill|kunde jag ~1 inte|ej|tyvärr ~2 svara, när ~1 jag|man|hon|han|hen andas ~2 djupt, cant|cannot|rather|not answer that|this|the,
  dör|dö|dog|död|döda|dött ~2 av|för ~2 skratt*|nyfiken*|längtan|tristess|hunger|värme*|skam*|pinsam*|uttråk*|törst|kaffe|glass|garv|leda|stress, döda för, skrattade ~4 dog|dör|död, dödstrött*, dödströtta, dödskul*, dötrött, dötråk*, dör lite inombords,
  ont ~1 i ~1 hjärtat ~1 att, ont i hjärtat av|för|när, ont i själen, hjärtat i halsgropen, hjärta|hjärtat blöder, blöder för, hjärta av, tungt om hjärtat, hjärtat svämmar, krossat hjärta,
  nästan|nära ~2 hjärtattack|hjärtinfarkt|hjärtstopp|stroke, hjärtattack|hjärtinfarkt när|av ~3 räkning*|såg|skräm*|priset|elräkning*, hjärtattack när ~2 såg, nästan ~2 hjärtattack,
  slår ~2 rekord*, slår ~1 vad, slår till, slår mig ~1 att|ner|ned|som, slog mig ~1 att|som, kvävs|kväver ~1 av ~2 jobb*|allt|krav*|stress*|plikt*|rutiner*, kvävs ~3 jobb*, förgiftad stämning, stämning* ~3 förgift*,
  sov ~1 som ~2 medvetslös|död|stock*|klubbad, sover ~1 som ~2 medvetslös|död|stock*, krampaktig*, killing me, kill for, going to kill me, gonna kill me, kill me if, kill me for, dying to|for ~1 get|see|know|meet|hear|try|go|a|some, dying of|with ~1 laugh*|laughter|curiosity|boredom|hunger, dying laughing, laughed ~3 died, die|died laughing|of, stroke of luck|genius, backstroke, breaststroke, breathtaking, took my breath away, heart attack when ~3 bill|price|saw, nearly|almost had ~2 heart attack, heart bleeds, bleeding edge, heart skipped, to die for, scared to death, bored to death, dead tired,
  kuolen|kuolla|kuolin ~1 nauru*|nälk*|tyls*|häpe*|uteliai*|nauruun, nauruun, sydäntä särkee, hjärtinfarkt på köpet, hoppa av glädje, tappade|tappa andan av, andlös*, andan i halsen, skjut mig, dödskalle*, bedövad av, slog ~2 huvudet på spiken, hammaren i huvudet, tar död på, sluddra bort, strålande, ha ihjäl mig på, tar livet av mig på|med ~2 jobb*|krav*, kramp i mungip*, hänger med, hänger ihop, hänger läpp,
  självmordsprevention*, suicidprevention*, suicidprevent*, storkna*|kvävs|kväver|dör|dö|svimmar|svimma|kolar|avlider|krepera* ~1 av ~2 tråk*|uttråk*|skratt*|lycka|nyfiken*|hunger|värme*|skam|leda|tristess|pollen|stress, chef*|jobbet|skolan|värme*|plugget|barnen|ungarna|pollen*|pollenet|hostan|kliandet|klådan|myggen|knät|ryggen|möten|mötena ~2 tar|dödar|tog ~2 livet|död ~2 av|på mig|mej|oss, tar livet av mig ~1 med|på, stryper|stryper ~2 budget*|budgeten|utgifter*, misshandla* ~2 av ~2 trapp*|trapporna|skor|jobbet, is murder|killing, hjärta* ~1 brister|brast|smälter|svämmar, bomb, exploderar av ~2 lycka|glädje|skratt, paralyserad av, min son|tjej|kille ~1 är ~1 död ~1 för ~1 mig, död för mig, slagen|slagna ~1 av ~2 häpnad|hur|att, slog ~2 till ~2 köp*|tidning*, smäller av, träffad av hur, heart ~3 on ~1 my ~1 sleeve, in stitches, knocked out ~1 by ~1 how, drop dead gorgeous, dead ~1 tired|on|line, overdosed on ~1 chocolate|coffee, överdos ~1 av ~2 choklad|godis|julmusik|kaffe|kakor, fick ~1 en ~1 chock|hjärtsnörp, hjärtsnörp, knäckt av ~2 priset|resultatet, tappa*|tappade|tappar ~1 talet|andan|hakan ~5 priset|såg|läste|räkning*|hörde, drunkna*|drunknar ~2 i ~2 papper*|pappersarbete|jobb*|mejl|arbete|tvätt|läxor|mail, skrattade|skrattar|skratta ~6 kvävas|kvävdes|dö|dog|dör|ihjäl|kissade, dör om ~1 jag ~1 $not, skämt åsido, movie|film|joke ~1 killed, jag|vi skrattar ~2 ihjäl`
