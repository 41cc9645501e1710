// Lay words that answer a harmless question in advance. One concept may answer the same thing in several complaints; only
// that of a complaint found in the words is written. Never a fact a danger question asks (a test proves it). Syntax as in
// match.ts. Data only.
export type Finding = {
  readonly facts: readonly string[]
  readonly words: string
  /** The value when present; true unless said. */
  readonly value?: string
}

export const findings: readonly Finding[] = [
  {
    facts: ['cold-symptoms.cough', 'breath-more.cough', 'baby-kind.cough', 'elder-more.cough'],
    words: 'hostar, hosta, hostan, hostat, hostade, rethosta, slemhosta, torrhosta, cough, coughs, coughing, coughed',
  },
  {
    facts: ['cold-symptoms.sore-throat'],
    words: 'halsont, ont ~2 halsen, ont i ~1 halsen, halsen ~2 ont, sore throat, throat ~2 hurts|sore',
  },
  {
    facts: [
      'cold-symptoms.fever',
      'breath-fever',
      'asthma-fever',
      'copd-changes.fever',
      'nose-symptoms.fever',
      'palp-fever',
      'leg-fever',
      'failure-fever',
      'headache-symptoms.fever',
      'vomit-signs.fever',
      'kidbelly-signs.fever',
      'kidrash-kind.fever',
      'rash-signs.fever',
      'baby-kind.fever',
      'diabetes-fever',
    ],
    words: 'feber, febern, febrig, febrigt, fever, feverish',
  },
  {
    facts: ['cold-more.runny-nose'],
    words:
      'snuva, snuvig, snorig, rinnsnuva, rinner ~2 näsan, näsan rinner, täppt i näsan, nästäppa, runny nose, blocked nose, stuffy nose, nose ~2 running|blocked',
  },
  { facts: ['cold-more.phlegm'], words: 'slem, slemhosta, slemmig, phlegm, mucus' },
  {
    facts: ['cold-more.smoker', 'breath-more.smoker', 'burn-more.smoker'],
    words: 'jag röker, jag ~1 rökare, i smoke, im ~1 a smoker',
  },
  {
    facts: ['breath-more.asthma', 'hay-fever.asthma', 'allergy-signs.asthma', 'asthma-known'],
    words: 'astma, asthma, astmatiker, asthmatic, asthmatiker',
  },
  { facts: ['breath-more.copd', 'cold-symptoms.copd'], words: 'kol, copd, emfysem, emphysema' },
  { facts: ['asthma-triggers.pollen'], words: 'pollen, pollensäsong*' },
  { facts: ['asthma-triggers.air'], words: 'kall luft, kyla, kylan, cold air' },
  { facts: ['asthma-triggers.exertion'], words: 'tränar, springer, ansträngning, exercise, running' },
  { facts: ['asthma-triggers.animals'], words: 'katt, katter, hund, hundar, häst, hästar, pälsdjur, cat, cats, dog, dogs' },
  {
    facts: ['nose-symptoms.itching'],
    words: 'kliar i näsan, kliar ~2 ögonen, ögonen kliar, klåda i ögonen, itchy eyes, itchy nose, nyser, nysningar, sneezing',
  },
  {
    facts: ['nose-symptoms.face-pain'],
    words:
      'ont ~2 bihålorna, ont i pannan, ont ~2 kinderna|kinden|kindbenen, tryck ~2 pannan|kinderna, sinus pain, pain ~3 cheeks|forehead',
  },
  { facts: ['nose-symptoms.coloured'], words: 'gult|grönt|gulgrönt snor|slem, yellow|green snot|mucus' },
  { facts: ['palp-triggers.caffeine'], words: 'kaffe, coffee, energidryck*, energy drink*' },
  { facts: ['palp-triggers.stress', 'sleep-around.stress'], words: 'stress, stressad, stressed' },
  {
    facts: ['ear-signs.pain'],
    words: 'öronont, öronvärk, ont ~2 örat|öronen|öra, örat|öronen ~2 ont|värker, earache, ear ~2 hurts|pain|aches, pain ~3 ear',
  },
  { facts: ['ear-signs.canal'], words: 'kliar ~3 örat|hörselgången, itchy ear' },
  { facts: ['ear-more.swimming'], words: 'simmat, badat, simning, badandet, swimming' },
  { facts: ['ear-more.cold'], words: 'förkyld, förkylning, förkylningen' },
  {
    facts: ['eye-signs.itching'],
    words: 'ögat|ögonen ~2 kliar, kliar ~3 ögat|ögonen, kliande ögon, itchy eye|eyes, eyes ~2 itch|itchy',
  },
  { facts: ['eye-signs.lenses'], words: 'linser, kontaktlinser, lins, contact lenses, contacts' },
  {
    facts: ['eye-more.sticky'],
    words: 'kladdigt, kladdiga, kladdar, klibbigt, klibbiga, klibbar, varigt, variga, sticky, gunky',
  },
  {
    facts: ['dental-symptoms.toothache'],
    words: 'tandvärk, tandverk, ont ~2 tand|tanden|tänder|tänderna, tanden ~2 ont|värker, toothache',
  },
  {
    facts: ['dental-symptoms.filling'],
    words: 'tappat ~2 lagning*|plomb*|krona*|fyllning*, lagningen ~2 lossnat|ramlat|borta, filling ~2 out, lost ~2 filling|crown',
  },
  { facts: ['dental-symptoms.wisdom'], words: 'visdomstand*, visdomstanden, wisdom tooth|teeth' },
  { facts: ['dental-symptoms.gums'], words: 'tandköttet ~2 blöder, blöder ~2 tandköttet, bleeding gums, gums ~2 bleed|bleeding' },
  {
    facts: ['allergy-signs.hay-fever'],
    words:
      'pollenallergi*|hösnuva|pollen ~8 hjälper inte|ej, medicinen|tabletterna|nässprayen|sprayen ~2 inte ~8 pollen*, hay fever|pollen ~8 doesnt help|work, not helping',
  },
  { facts: ['leg-risk.hormones'], words: 'p piller, ppiller, östrogen, birth control' },
  {
    facts: ['leg-risk.clot-before', 'breath-more.clot'],
    words: 'haft ~2 blodpropp|propp ~1 förut|tidigare|innan, had ~2 clot before',
  },
  { facts: ['dizzy-kind.positional'], words: 'vänder mig ~2 sängen, vänder ~2 huvudet, turn over, roll over' },
  { facts: ['dizzy-kind.standing'], words: 'reser mig, ställer mig upp, stand up, get up' },
  { facts: ['dizzy-more.spinning'], words: 'snurrar, spinning, spins, karusell*' },
  { facts: ['dizzy-more.nausea', 'belly-more.nausea'], words: 'illamående, mår illa, nausea, nauseous, feel sick' },
  { facts: ['dizzy-more.tinnitus'], words: 'tinnitus' },
  {
    facts: ['vomit-more.vomiting'],
    words: 'kräks, kräkts, kräkas, kräkningar, kräkning, spyr, spydde, spytt, vomiting, vomit, throwing up, threw up',
  },
  {
    facts: ['vomit-more.diarrhoea', 'belly-more.diarrhoea', 'kidbelly-also.diarrhoea'],
    words: 'diarré, diarre, diarréer, diaree, lös i magen, lös mage, diarrhoea, diarrhea',
  },
  { facts: ['belly-more.constipation', 'kidbelly-also.constipation'], words: 'förstoppad, förstoppning, constipated' },
  {
    facts: ['belly-more.urination', 'child-signs.urination', 'fever-focus.urination', 'elder-more.burning'],
    words: 'svider|bränner|ont ~3 kissa|kissar|kissat, burns|burning|hurts ~3 pee',
  },
  { facts: ['burn-more.regurgitation'], words: 'sura uppstötningar, uppstötningar, acid ~3 up' },
  { facts: ['bowel-signs.bright'], words: 'ljusrött|rött|färskt blod ~3 pappret|papperet|toan|toaletten, bright red blood' },
  { facts: ['bowel-also.haemorrhoids'], words: 'hemorrojd*, haemorrhoids, hemorrhoids, piles' },
  {
    facts: ['urinary-symptoms.burning', 'sexual-symptoms.burning', 'testicle-symptoms.burning'],
    words: 'svider|bränner|sveda|sved|ont ~3 kissa|kissar|kissat|kissade, burns|burning|stings|hurts ~3 pee|peeing|wee|urinate',
  },
  {
    facts: ['urinary-symptoms.urgency'],
    words:
      'kissnödig*, måste kissa ofta|hela, kissar ofta|hela, trängningar, springer på toa, pee ~3 often|constantly, keep ~2 peeing',
  },
  { facts: ['urinary-symptoms.blood'], words: 'blod ~2 urinen|kisset|urin, blood ~3 pee|urine|wee' },
  { facts: ['testicle-symptoms.lump'], words: 'knöl, knuta, lump' },
  { facts: ['gyn-symptoms.itch'], words: 'klåda, kliar, itching, itchy, itches' },
  { facts: ['gyn-symptoms.flushes'], words: 'vallningar, svettningar, svettvallningar, hot flushes|flashes' },
  { facts: ['gyn-symptoms.smell'], words: 'illaluktande, luktar fisk, smelly, smells' },
  {
    facts: ['gyn-bleeding.heavy'],
    words: 'riklig|rikliga|kraftig|kraftiga ~1 mens|mensen|blödning|blödningar, heavy ~1 period|periods',
  },
  { facts: ['gyn-bleeding.between'], words: 'mellanblödning*, blöder mellan, bleeding between' },
  { facts: ['sexual-symptoms.discharge'], words: 'flytning*, flytningar, gegga, discharge' },
  { facts: ['sexual-symptoms.warts'], words: 'vårtor, kondylom*, warts' },
  { facts: ['preg-kind.nausea'], words: 'illamående, mår illa, morning sickness, nausea' },
  { facts: ['child-signs.ear'], words: 'ont ~2 örat|öronen, öronont, drar ~3 örat, earache' },
  { facts: ['baby-kind.cry'], words: 'skriker, gråter, kolik, colic, crying, cries, screams, screaming' },
  { facts: ['baby-kind.skin'], words: 'utslag, prickar, eksem, blöjutslag, rash' },
  { facts: ['kidbelly-also.school'], words: 'skolan, school' },
  { facts: ['kidrash-kind.pox'], words: 'vattkoppor, vattenkoppor, chickenpox, chicken pox' },
  { facts: ['kidrash-kind.crusts'], words: 'svinkoppor, skorpor, impetigo' },
  { facts: ['kidrash-also.itch', 'rash-more.itch'], words: 'kliar, klåda, kliande, itchy, itching, itches' },
  { facts: ['rash-more.eczema'], words: 'eksem, eczema' },
  { facts: ['rash-signs.shingles'], words: 'bältros, shingles' },
  { facts: ['mole-change.itching'], words: 'kliar, klåda, kliande, itchy, itching, itches' },
  { facts: ['mole-change.colour'], words: 'ändrat färg, changed colour|color' },
  { facts: ['bite-what'], value: 'tick', words: 'fästing, fästingen, fästingbett, fästingar, tick, ticks' },
  {
    facts: ['bite-what'],
    value: 'insect',
    words: 'geting, getingen, getingstick, myggbett, mygga, humla, bistick, knott, wasp, bee sting, mosquito',
  },
  { facts: ['bite-what'], value: 'snake', words: 'huggorm, huggormen, orm, ormen, ormbett, ormbiten, snake, adder' },
  {
    facts: ['bite-what'],
    value: 'animal',
    words:
      'hundbett, kattbett, hund ~2 bet|bitit, katt ~2 bet|bitit, katten ~1 bet|bitit, hunden ~1 bet|bitit, biten av ~2 hund|katt, dog ~1 bit, cat ~1 bit',
  },
  { facts: ['back-course.leg-pain'], words: 'ischias, strålar ~3 benet|ben, down ~2 leg, sciatica' },
  { facts: ['back-course.lift'], words: 'lyft, lyfte, lyfta, lifted, lifting' },
  { facts: ['neck-kind.tingles'], words: 'domnar, domnade, domningar, pirrar, stickningar, tingling, numb fingers|hand' },
  {
    facts: ['hip-kind.swelling'],
    words:
      'svullet|svullen|svullnat ~3 knä|knät|foten|fotled*, knät|knä|foten ~2 svullet|svullen|svullnat, swollen knee|foot|ankle, knee|foot ~2 swollen',
  },
  { facts: ['hip-kind.arthritis'], words: 'artros, osteoarthritis' },
  { facts: ['hip-kind.heel'], words: 'hälsporre, ont ~2 hälen, under hälen, heel' },
  {
    facts: ['injury-kind.sprain'],
    words:
      'stukat, stukade, stukning, stuka, stukad, vrickat, vrickade, vrickad, vrickning, snedtrampat, snedtrampade, trampade snett, sprain, sprained, twisted ~2 ankle|knee|wrist',
  },
  {
    facts: ['injury-kind.wound'],
    words: 'sår, såret, skärsår, skrubbsår, skavsår, skar mig, skurit mig, wound, cut myself, graze, grazed, scrape, scraped',
  },
  { facts: ['injury-place'], value: 'foot', words: 'foten, fotleden, ankeln, vristen, foot, ankle' },
  { facts: ['injury-place'], value: 'knee', words: 'knät, knäet, knee' },
  { facts: ['injury-place'], value: 'hand', words: 'handen, handleden, fingret, tummen, wrist, finger, thumb' },
  { facts: ['burncold-kind'], value: 'sun', words: 'solbränd, solat, sunburn, sunburned, sunburnt' },
  { facts: ['burncold-kind'], value: 'frost', words: 'förfrusit, förfrusna, köldskada, frostbite, frostskada' },
  { facts: ['mood.down', 'sleep-signs.low'], words: 'nedstämd, deprimerad, ledsen, nere, deppig, depressed, feeling down' },
  { facts: ['mood.interest'], words: 'tappat lusten|intresset, inget ~1 roligt, lost interest' },
  { facts: ['anxiety-more.attacks'], words: 'panikattack*, panikattacker, panikångest*, panic attack*' },
  { facts: ['youth-signs.bullied'], words: 'mobbad, mobbas, mobbning, bullied' },
  { facts: ['youth-signs.school'], words: 'vill inte ~3 skolan, vägrar ~3 skolan, refuses ~3 school, wont ~3 school' },
  { facts: ['youth-signs.eating'], words: 'ätstörning, slutat äta, äter knappt, eating disorder, stopped eating' },
  { facts: ['substance-what.alcohol'], words: 'alkohol, sprit, vin, öl, alcohol, wine, beer, vodka' },
  { facts: ['substance-what.cannabis'], words: 'cannabis, hasch, weed' },
  { facts: ['sleep-signs.snoring'], words: 'snarkar, snarkning*, snore, snores, snoring' },
  { facts: ['sleep-around.shift'], words: 'skiftarbete, skiftarbetare, nattskift, jobbar natt, shift work, night shift*' },
  { facts: ['sleep-around.legs'], words: 'kryper ~2 benen, restless legs, myrkrypningar' },
  { facts: ['diabetes-type'], value: 'type-1', words: 'typ 1, typ ett, type 1, type one' },
  { facts: ['diabetes-type'], value: 'type-2', words: 'typ 2, typ två, type 2, type two' },
  { facts: ['medicines-errand'], value: 'renewal', words: 'förnya, förnyat, förnyelse, renew, repeat prescription, refill' },
  { facts: ['medicines-errand'], value: 'side-effect', words: 'biverkning, biverkningar, side effect, side effects' },
  {
    facts: ['medicines-errand'],
    value: 'missed',
    words: 'glömt|glömde|missat ~4 tablett*|medicin*|dos*|piller*|pill*, missed ~2 dose|pill',
  },
  { facts: ['elder-decline.falls'], words: 'ramlar, ramlat, ramlade, faller, fallit, falling, falls, fell' },
  { facts: ['elder-more.memory'], words: 'glömmer, glömsk, minnet, forgets, forgetful, memory' },
  { facts: ['errand-kind'], value: 'certificate', words: 'intyg, sjukintyg, läkarintyg, intyget, sick note, certificate' },
  { facts: ['errand-kind'], value: 'referral', words: 'remiss, remissen, referral' },
  { facts: ['errand-kind'], value: 'results', words: 'provsvar, provsvaret, test results' },
  { facts: ['errand-kind'], value: 'vaccination', words: 'vaccin, vaccination, vaccinera, vaccinering, tbe spruta, vaccinated' },
]

/**
 * Groups that shift the level one step up, and what nobody is asked because words tell it (`told.`): who needs another way
 * than a form, and what may have been done to a child. Written when said, never denied by words.
 */
export const groupWords: Readonly<Record<string, string>> = {
  'group.pregnant':
    'är ~1 gravid, gravid ~1 i, gravid ~1 vecka|månad, höggravid, väntar barn|smått|tvillingar, im|am|is ~2 pregnant, weeks|months pregnant',
  'group.anticoagulant':
    'waran, warfarin, eliquis, apixaban, xarelto, rivaroxaban, pradaxa, dabigatran, lixiana, edoxaban, fragmin, innohep, blodförtunnande, blodförtunning, blood thinner, blood thinners, hemofili, haemophilia, hemophilia',
  'group.chronic':
    'diabetes, diabetiker, diabetic, typ 1 diabetes, hjärtsvikt, heart failure, kol, copd, njursvikt, kidney failure, binjurebarksvikt, addisons',
  'group.immunosuppressed':
    'cellgifter, cellgift, cytostatika, cellgiftsbehandling*, transplanterad, njurtransplanterad, levertransplanterad, hjärttransplanterad, chemo, chemotherapy, transplant, ingen mjälte, klozapin, leponex, thacapzol',
  'group.returning':
    'sökte|sökt|träffade|träffat|varit ~3 förrgår|igår ~6 sämre|värre, var hos ~2 läkare* ~3 igår|förrgår ~6 sämre|värre, seen ~3 doctor ~3 yesterday ~6 worse',
  'told.cognitive':
    'demens, dement, demenssjuk*, alzheimer*, alzheimers, minnessjukdom*, kognitiv svikt|nedsättning|sjukdom, intellektuell funktionsnedsättning|funktionsvariation|funktionshindrad, utvecklingsstörd, utvecklingsstörning, bor ~3 lss, minnes|minns ~1 inget|ingenting ~2 längre, dementia, learning disability, intellectual disability',
  'told.interpreter':
    'behöver ~3 tolk, tolk ~2 språk, utan tolk, arabisk|somalisk|persisk|tigrinja|finsk|rysk|ukrainsk|polsk tolk, inte ~3 bra svenska, dålig|dåligt svenska, lite svenska, svenska ~2 inte ~2 bra, pratar|talar|kan|förstår inte ~2 svenska, min svenska ~1 är ~1 dålig, svårt ~3 svenska, need ~2 interpreter, my swedish|english ~3 bad|poor|not, dont|cant speak|understand ~3 swedish|english, speak no swedish|english, little swedish|english, no swedish, tulkki, tarvitsen ~1 tulkin',
  'told.no-phone':
    'har ingen|inget|inte ~2 telefon|mobil|telefonnummer, saknar telefon|mobil, utan telefon|mobil, ingen telefon, telefonen|mobilen ~2 sönder|trasig|stulen|död|urladdad, kan inte|ej ~2 ringa, går inte ~2 ringa mig, kan inte|ej ~1 nås ~2 telefon, inget saldo, kan inte prata ~2 telefon, hör ~1 inte ~2 telefon, have no phone, no phone, without ~2 phone, phone ~2 broken|stolen|dead, cant call, cannot call, cant be reached',
  'told.child-harm':
    'gjort ~1 barnet|honom|henne|bebisen|sonen|dottern illa, skadat ~1 barnet|honom|henne|bebisen|sonen|dottern ~2 med flit, tog|tar|tagit|tog tag ~2 för hårt ~3 barnet|bebisen|honom|henne|sonen|dottern, blåmärken ~6 inte ~3 förklara|förklaring|vet, vet inte ~6 fått ~3 blåmärke|blåmärken|blåmärkena, vet inte ~3 hur ~6 skadan|skadade|bröt|brände|blåmärk*, ingen ~3 förklara ~5 blåmärk*|skada*|märken, märken ~2 efter fingrar|händer|bälte|slag, ser ut som ~3 slag|slagen|fimpmärken|fingrar, stämmer inte ~6 hur ~3 gick till, hurt ~1 the child|baby ~1 on purpose, bruises ~5 cant|no|dont ~3 explain|explanation|know, someone ~2 hurt ~2 him|her|child|baby|son|daughter',
}
