import { type Story, years } from './story.ts'

const child = { who: 'child', age: years(3) } as const

export const feverChild: Story[] = [
  { ...child, story: 'Går knappt att väcka', has: ['child-danger.wake'], ends: 'P1', rule: 'wake', action: 'call-112' },
  { ...child, story: 'Hänger som en trasdocka', age: 10, has: ['child-danger.limp'], ends: 'P1', rule: 'limp' },
  { ...child, story: 'Gråblek och marmorerad', has: ['child-danger.skin'], ends: 'P1', rule: 'skin' },
  { ...child, story: 'Stönar vid varje andetag', age: 8, has: ['child-danger.grunting'], ends: 'P1', rule: 'grunting' },
  { ...child, story: 'Små blåröda prickar som syns genom glaset', has: ['child-danger.rash'], ends: 'P1', rule: 'rash' },
  { ...child, story: 'Skriker när man böjer huvudet', has: ['child-danger.stiff-neck'], ends: 'P1', rule: 'stiff-neck' },
  { ...child, story: 'Fontanellen står upp som en kulle', age: 6, has: ['child-danger.fontanelle'], ends: 'P1', rule: 'fontanelle' },
  { ...child, story: 'Krampat i sju minuter, bara vänster sida', has: ['child-danger.seizure'], ends: 'P1', rule: 'seizure', action: 'call-112' },

  { ...child, story: 'Elva veckor gammal, 38,0', age: 2.6, says: { temperature: 38 }, ends: 'P2', rule: 'infant', action: 'emergency-department' },
  { ...child, story: 'Svarar inte, vill inte ens titta på paddan', has: ['child-warning.response'], ends: 'P2', rule: 'response' },
  { ...child, story: 'Dricker bara några klunkar', has: ['child-warning.intake'], ends: 'P2', rule: 'intake' },
  { ...child, story: 'En blöt blöja på hela dagen', age: 14, has: ['child-warning.urine'], ends: 'P2', rule: 'urine' },
  { ...child, story: 'Skakar av frossa', has: ['child-warning.rigors'], ends: 'P2', rule: 'rigors' },
  { ...child, story: 'Vill inte stödja på höger ben', has: ['child-warning.joint'], ends: 'P2', rule: 'joint' },
  { ...child, story: 'Första feberkrampen, slutade efter en minut, sover nu', age: 18, has: ['child-warning.seizure-over'], ends: 'P2', rule: 'seizure-over' },
  { ...child, story: 'Behandlas med cellgifter, feber', age: years(7), has: ['group.immunosuppressed'], ends: 'P2', rule: 'immunosuppressed' },
  { ...child, story: 'Hemma från Kenya, feber', age: years(9), has: ['group.travel'], ends: 'P2', rule: 'travel' },
  { ...child, story: 'Opererad för två veckor sedan, feber', has: ['group.surgery'], ends: 'P2', rule: 'surgery' },
  { ...child, story: 'Opererat hjärtfel med klaff, feber', age: years(6), has: ['group.valve'], ends: 'P2', rule: 'valve' },
  { ...child, story: 'Nio veckor, känns het, ingen termometer', age: 2.1, unsure: ['temperature'], ends: 'P2', rule: 'young-infant' },

  { ...child, story: 'Nio veckor, 37,6, men varm hela kvällen', age: 2.1, says: { temperature: 37.6 }, ends: 'P3', rule: 'young-infant', action: 'handoff' },
  { ...child, story: 'Fyra månader, 39,1, äter bra', age: 4, says: { temperature: 39.1 }, ends: 'P3', rule: 'half-year' },
  { ...child, story: 'Tio månader, hängig även när febern går ner', age: 10, has: ['child-signs.tired'], ends: 'P3', rule: 'baby-tired' },
  { ...child, story: 'Femte dagen med feber, leker', says: { 'fever-days': 5 }, ends: 'P3', rule: 'long' },
  { ...child, story: 'Tar sig för örat och gråter', has: ['child-signs.ear'], ends: 'P3', rule: 'ear' },
  { ...child, story: 'Det svider när hon kissar', age: years(5), has: ['child-signs.urination'], ends: 'P3', rule: 'urination' },
  { ...child, story: 'Fjärde dagen, pigg mellan febertopparna', says: { 'fever-days': 4 }, ends: 'P4', rule: 'fourth-day', action: 'handoff' },
  { ...child, story: '39,5 sedan i går, dricker och leker', says: { temperature: 39.5 }, ends: 'P5', rule: 'base', action: 'self-care' },
  { ...child, story: 'Fyra månader, 38,4, ler och äter', age: 4, says: { temperature: 38.4 }, ends: 'P5', rule: 'base', action: 'self-care' },

  { ...child, story: 'Diabetes, feber en dag', age: years(8), has: ['group.chronic'], ends: 'P4', rule: 'base', shift: 'child-chronic' },
  { ...child, story: 'Mamma: något är fel, jag känner det', has: ['child-signs.worried'], ends: 'P4', rule: 'base', shift: 'child-worried' },
  { ...child, story: 'Var på jouren i går, sämre nu', has: ['group.returning'], ends: 'P4', rule: 'base', shift: 'child-returning' },
  { ...child, story: 'Pappa vet inte om han kissat, barnet är hos farmor', unsure: ['child-warning.urine'], ends: 'P3', rule: 'base', action: 'handoff' },
]
