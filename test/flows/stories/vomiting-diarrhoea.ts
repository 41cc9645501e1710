import { type Story, years } from './story.ts'

const fever = 'vomit-signs.fever'
const hot = 'vomit-signs.high-fever'
const baby = { who: 'child' } as const

const told: Story[] = [
  {
    story: 'Magsjuk sedan i går, nu får man ingen kontakt',
    who: 'other',
    has: ['vomit-danger.unresponsive'],
    ends: 'P1',
    rule: 'unresponsive',
    action: 'call-112',
  },
  { story: 'Föll ihop på toaletten efter all diarré', has: ['vomit-danger.collapse'], ends: 'P1', rule: 'collapse' },
  { story: 'Tio dagar gammal, kräks grönt', age: 0.3, ...baby, has: ['vomit-danger.green'], ends: 'P1', rule: 'green-infant' },

  {
    story: 'Kräks något som liknar kaffesump',
    has: ['vomit-danger.blood-vomit'],
    ends: 'P2',
    rule: 'blood-vomit',
    action: 'call-1177',
  },
  { story: 'Toaletten full av blod', has: ['vomit-danger.blood-much'], ends: 'P2', rule: 'blood-much' },
  { story: 'Svart som tjära i stolen', has: ['vomit-danger.black'], ends: 'P2', rule: 'black' },
  { story: 'Bukopererad i våras, kräks grönt', age: years(50), has: ['vomit-danger.green'], ends: 'P2', rule: 'green' },
  { story: 'Ligger hopkrupen av smärta mellan kräkningarna', has: ['vomit-danger.pain'], ends: 'P2', rule: 'pain' },
  { story: 'Kissade senast i går kväll', has: ['vomit-dry.urine'], ends: 'P2', rule: 'urine' },
  { story: 'Femåring med insjunkna ögon', age: years(5), ...baby, has: ['vomit-dry.eyes'], ends: 'P2', rule: 'eyes' },
  { story: 'Slö och svarar enstavigt', who: 'other', has: ['vomit-dry.drowsy'], ends: 'P2', rule: 'drowsy' },
  { story: 'Inget har stannat kvar på ett dygn', has: ['vomit-dry.fluid'], ends: 'P2', rule: 'fluid' },
  {
    story: 'Ett år, kräks upp varje klunk sedan i morse',
    age: 13,
    ...baby,
    has: ['vomit-small.fluid'],
    ends: 'P2',
    rule: 'small-fluid',
  },
  {
    story: 'Fem veckor, kräks rakt ut i en båge efter varje mål',
    age: 1.2,
    ...baby,
    has: ['vomit-small.forceful'],
    ends: 'P2',
    rule: 'forceful',
  },
  { story: 'Sex veckor, lös i magen, 35,6 grader', age: 1.4, ...baby, has: ['vomit-small.cold'], ends: 'P2', rule: 'cold' },
  {
    story: 'Tar insulin, kräks sedan i natt',
    has: ['group.chronic', 'vomit-illness.diabetes'],
    ends: 'P2',
    rule: 'diabetes',
  },
  { story: 'Addison, kräks', has: ['group.chronic', 'vomit-illness.adrenal'], ends: 'P2', rule: 'adrenal' },
  { story: 'Två månader, kräks och 38,3', age: 2, ...baby, has: [fever], ends: 'P2', rule: 'infant-fever' },
  { story: 'Hemma från Egypten i lördags, 39,5 och diarré', has: ['vomit-signs.travel', hot], ends: 'P2', rule: 'travel' },
  {
    story: 'Hemma från Turkiet, termometern visar 39,2',
    has: ['vomit-signs.travel', fever],
    says: { temperature: 39.2 },
    ends: 'P2',
    rule: 'travel',
  },
  { story: 'Var i Ghana i somras, feber och diarré', has: ['group.travel', fever], ends: 'P2', rule: 'malaria' },
  { story: 'Cellgifter, diarré och feber', has: ['group.immunosuppressed', fever], ends: 'P2', rule: 'immunosuppressed' },
  { story: 'Tarmopererad för två veckor sedan, feber och kräks', has: ['group.surgery', fever], ends: 'P2', rule: 'surgery' },
  { story: 'Mekanisk klaff, diarré och feber', has: ['group.valve', fever], ends: 'P2', rule: 'valve' },

  { story: 'Strimmor av blod i diarrén', has: ['vomit-danger.blood'], ends: 'P3', rule: 'blood', action: 'handoff' },
  { story: 'Magsjuk, får knappt ner en tesked', has: ['vomit-dry.little'], ends: 'P3', rule: 'little' },
  { story: 'Tio månader, ammar hälften', age: 10, ...baby, has: ['vomit-small.feeding'], ends: 'P3', rule: 'feeding' },
  { story: 'Elva månader, två blöta blöjor i dag', age: 11, ...baby, has: ['vomit-small.nappies'], ends: 'P3', rule: 'nappies' },
  { story: 'Fyra år, tio diarréer sedan i går', age: years(4), ...baby, has: ['vomit-stools'], ends: 'P3', rule: 'stools' },
  {
    story: 'Diarré och feber i fyra dygn',
    has: [fever],
    says: { 'vomit-days': 4, 'fever-days': 4 },
    ends: 'P3',
    rule: 'long-fever',
  },
  { story: 'Lös i magen efter en penicillinkur', has: ['vomit-signs.antibiotics'], ends: 'P3', rule: 'antibiotics' },
  { story: 'Äter metformin, kräks', age: years(55), has: ['vomit-signs.medicines'], ends: 'P3', rule: 'medicines' },
  { story: 'Fem månader, 39,3 och lös i magen', age: 5, ...baby, has: [hot], ends: 'P2', rule: 'half-year-fever' },

  { story: 'Lös i magen i en vecka, dricker bra', says: { 'vomit-days': 7 }, ends: 'P4', rule: 'long', action: 'handoff' },

  { story: 'Frisk 30-åring, vinterkräksjuka sedan i natt', ends: 'P5', rule: 'base', action: 'self-care' },
  {
    story: 'Frisk 30-åring, diarré i tre dagar, lite feber första dygnet',
    has: [fever],
    says: { 'vomit-days': 3 },
    ends: 'P5',
    rule: 'base',
    action: 'self-care',
  },
  { story: 'Fyraåring, kräkts fyra gånger, dricker', age: years(4), ...baby, ends: 'P5', rule: 'base', action: 'self-care' },

  { story: 'Fyra månader, lös i magen, äter bra', age: 4, ...baby, ends: 'P4', rule: 'base', shift: 'vomit-infant' },
  { story: '79 år, magsjuk sedan i går', age: years(79), ends: 'P4', rule: 'base', shift: 'vomit-elderly' },
  { story: 'Gravid i vecka 20, magsjuk', has: ['group.pregnant'], ends: 'P4', rule: 'base', shift: 'vomit-pregnant' },
  { story: 'Hjärtsvikt, diarré sedan i går', has: ['group.chronic'], ends: 'P4', rule: 'base', shift: 'vomit-chronic' },
  {
    story: 'Njurtransplanterad, lös i magen, feberfri',
    has: ['group.immunosuppressed'],
    ends: 'P4',
    rule: 'base',
    shift: 'vomit-immunosuppressed',
  },
  {
    story: 'Mamman känner att något är fel med treåringen',
    age: years(3),
    ...baby,
    has: ['vomit-signs.worried'],
    ends: 'P4',
    rule: 'base',
    shift: 'vomit-worried',
  },
  { story: 'Sökte i förrgår, sämre nu', has: ['group.returning'], ends: 'P4', rule: 'base', shift: 'vomit-returning' },
  {
    story: 'Vet inte om det gröna var galla',
    unsure: ['vomit-danger.green'],
    ends: 'P4',
    rule: 'base',
    action: 'handoff',
  },
  { story: 'Vet inte hur länge det har pågått', says: { 'vomit-days': null }, ends: 'P4', rule: 'base', action: 'handoff' },
]

/** One day, unless a story says otherwise. */
export const vomitingDiarrhoea: Story[] = told.map(story => ({ ...story, says: { 'vomit-days': 1, ...story.says } }))
