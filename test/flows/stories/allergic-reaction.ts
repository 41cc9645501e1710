import { type Story, years } from './story.ts'

const child = { who: 'child', age: years(3) } as const

export const allergicReaction: Story[] = [
  { story: 'Åt räkor, tungan är tjock', has: ['allergy-danger.throat'], ends: 'P1', rule: 'throat', action: 'call-112' },
  { story: 'Jordnöt, piper och hostar, inga utslag alls', has: ['allergy-danger.breath'], ends: 'P1', rule: 'breath' },
  { story: 'Getingstick i foten, svartnar för ögonen', age: years(67), has: ['allergy-danger.faint'], ends: 'P1', rule: 'faint' },
  { story: 'Prickig överallt och kräks om och om igen', has: ['allergy-danger.two'], ends: 'P1', rule: 'two' },
  {
    story: 'Tog pennan för en timme sedan, mår bra nu',
    has: ['allergy-danger.pen'],
    ends: 'P1',
    rule: 'pen',
    action: 'call-112',
  },
  { story: 'Chock av nötter i fjol, åt kakan med nötter nyss', has: ['allergy-danger.earlier'], ends: 'P1', rule: 'earlier' },
  { ...child, story: 'Geting i saften, läppen och munnen sväller', has: ['allergy-danger.sting'], ends: 'P1', rule: 'sting' },
  { ...child, story: 'Åt ägg, blev tyst och hänger', age: 9, has: ['allergy-danger.limp'], ends: 'P1', rule: 'limp' },

  {
    story: 'Utslag från mage till hals på en kvart, mår illa',
    has: ['allergy-warning.hives-belly'],
    ends: 'P2',
    rule: 'hives-belly',
    action: 'emergency-department',
  },
  {
    story: 'Läpparna svullna, äter blodtrycksmedicin, andas bra',
    age: years(71),
    has: ['allergy-warning.face'],
    ends: 'P2',
    rule: 'face',
  },
  { story: 'Sår i munnen och blåsor sedan medicinen', has: ['allergy-warning.sores'], ends: 'P2', rule: 'sores' },

  {
    story: 'Nässelutslag från topp till tå, pigg',
    has: ['allergy-warning.hives-all'],
    ends: 'P3',
    rule: 'hives-all',
    action: 'handoff',
  },
  { ...child, story: 'Prickig på femte dagen med penicillin', has: ['allergy-warning.medicine'], ends: 'P3', rule: 'medicine' },
  {
    story: 'Åt nötter för en timme sedan, är allergisk, känner inget',
    has: ['allergy-warning.exposed'],
    ends: 'P3',
    rule: 'exposed',
  },

  { story: 'Det kliar i munnen av äpple varje gång', has: ['allergy-signs.food'], ends: 'P4', rule: 'food', action: 'book' },
  { story: 'Kvaddlar till och från i en månad', has: ['allergy-signs.back'], ends: 'P4', rule: 'back' },
  { story: 'Min penna gick ut i våras', has: ['allergy-signs.no-pen'], ends: 'P4', rule: 'no-pen' },
  { story: 'Tabletter och spray hjälper inte mot björken', has: ['allergy-signs.hay-fever'], ends: 'P4', rule: 'hay-fever' },

  { story: 'Några kliande kvaddlar på armen', ends: 'P5', rule: 'base', action: 'self-care' },
  { story: 'Nyser och kliar i ögonen av björk', ends: 'P5', rule: 'base', action: 'self-care' },
  { ...child, story: 'Röda prickar runt munnen efter jordgubbar, leker', ends: 'P5', rule: 'base' },
  { story: 'Vet inte om halsen är svullen', unsure: ['allergy-danger.throat'], ends: 'P3', rule: 'base', action: 'handoff' },

  { story: 'Gravid, kvaddlar på magen', has: ['group.pregnant'], ends: 'P4', rule: 'base', shift: 'allergy-pregnant' },
  { ...child, story: 'Två månader, prickar efter ny ersättning', age: 2, ends: 'P4', rule: 'base', shift: 'allergy-infant' },
  {
    story: 'Var på jouren i går, mer utslag över hela kroppen',
    has: ['allergy-warning.hives-all', 'group.returning'],
    ends: 'P2',
    rule: 'hives-all',
    shift: 'allergy-returning',
  },
  { story: 'Astma och pollen', has: ['allergy-signs.asthma'], ends: 'P4', rule: 'base', shift: 'allergy-asthma' },
  {
    ...child,
    story: 'Mamma är mycket orolig',
    has: ['allergy-signs.worried'],
    ends: 'P4',
    rule: 'base',
    shift: 'allergy-worried',
  },
]
