import { type Story, years } from './story.ts'

const fever = 'headache-symptoms.fever'
const days = { 'headache-days': 1 }

export const headache: Story[] = [
  {
    story: 'Som en smäll i bakhuvudet under träningen',
    has: ['headache-danger.sudden'],
    ends: 'P1',
    rule: 'sudden',
    action: 'call-112',
  },
  {
    story: 'Ont i huvudet och höger hand lyder inte',
    age: years(67),
    has: ['headache-danger.stroke'],
    ends: 'P1',
    rule: 'stroke',
  },
  {
    story: 'Pappa klagar på huvudet och går knappt att väcka',
    who: 'other',
    age: years(70),
    has: ['headache-danger.drowsy'],
    ends: 'P1',
    rule: 'drowsy',
  },
  { story: 'Huvudvärk hela dagen, krampade nyss', has: ['headache-danger.seizure'], ends: 'P1', rule: 'seizure' },
  { story: 'Huvudvärk och blåröda prickar', has: ['headache-danger.rash'], ends: 'P1', rule: 'rash' },
  {
    story: '39 grader och får inte hakan mot bröstet',
    has: ['headache-danger.stiff-neck', fever],
    ends: 'P1',
    rule: 'neck-fever',
  },

  {
    story: 'Stel nacke, ingen feber',
    has: ['headache-danger.stiff-neck'],
    ends: 'P2',
    rule: 'stiff-neck',
    action: 'emergency-department',
  },
  {
    story: 'Gravid vecka 34, ont i pannan',
    has: ['group.pregnant'],
    says: days,
    ends: 'P2',
    rule: 'pregnant',
    action: 'call-1177',
  },
  { story: 'Värsta hittills, växte fram under dagen', has: ['headache-warning.worst'], ends: 'P2', rule: 'worst' },
  { story: 'Ser suddigt sedan i går', has: ['headache-warning.vision'], ends: 'P2', rule: 'vision' },
  { story: 'Ramlade på isen för en vecka sedan, nu huvudvärk', has: ['headache-warning.injury'], ends: 'P2', rule: 'injury' },
  { story: 'Vaknar av huvudvärk och kräks varje morgon', has: ['headache-warning.waking'], ends: 'P2', rule: 'waking' },
  { story: 'Spränger när hon hostar', has: ['headache-warning.lying'], ends: 'P2', rule: 'lying' },
  { story: 'Bröstcancer i fjol, ny huvudvärk', age: years(48), has: ['headache-warning.cancer'], ends: 'P2', rule: 'cancer' },
  { story: 'Hela familjen i stugan har ont i huvudet', has: ['headache-warning.gas'], ends: 'P2', rule: 'gas' },
  {
    story: 'Kvinna 74, öm tinning, ont när hon tuggar',
    age: years(74),
    has: ['headache-older.scalp'],
    ends: 'P2',
    rule: 'scalp',
  },
  { story: 'Äter immundämpande medicin', has: ['group.immunosuppressed'], says: days, ends: 'P2', rule: 'immunosuppressed' },
  { story: 'Hemma från Ghana, huvudvärk och feber', has: [fever, 'group.travel'], says: days, ends: 'P2', rule: 'fever-group' },
  {
    story: 'Opererad i ryggen för två veckor sedan, feber',
    has: [fever, 'group.surgery'],
    says: days,
    ends: 'P2',
    rule: 'fever-group',
  },
  { story: 'Konstgjord klaff, feber', has: [fever, 'group.valve'], says: days, ends: 'P2', rule: 'fever-group' },

  {
    story: 'Man 61, aldrig haft huvudvärk förut',
    age: years(61),
    has: ['headache-older.new'],
    says: days,
    ends: 'P3',
    rule: 'older-new',
    action: 'handoff',
  },

  { story: 'Migrän varje vecka', has: ['headache-symptoms.often'], says: days, ends: 'P4', rule: 'often', action: 'book' },
  {
    story: 'Värktabletter nästan varje dag',
    has: ['headache-symptoms.painkillers'],
    says: days,
    ends: 'P4',
    rule: 'painkillers',
  },
  { story: 'Migränen har ändrat sig', has: ['headache-symptoms.changed'], says: days, ends: 'P4', rule: 'changed' },
  { story: 'Tryck över pannan i tre veckor', says: { 'headache-days': 21 }, ends: 'P4', rule: 'long' },

  { story: 'Frisk 30-åring, ont i huvudet sedan i morse', says: days, ends: 'P5', rule: 'base', action: 'self-care' },
  {
    story: 'Känd migrän hos 55-åring, precis som vanligt',
    age: years(55),
    says: days,
    ends: 'P5',
    rule: 'base',
    action: 'self-care',
  },
  { story: 'Influensa dag två, ont i huvudet', has: [fever], says: days, ends: 'P5', rule: 'base', action: 'self-care' },

  {
    story: 'Sökte i går, värre i dag',
    has: ['group.returning'],
    says: days,
    ends: 'P4',
    rule: 'base',
    shift: 'headache-returning',
  },
  {
    story: 'Vet inte om den kom plötsligt',
    unsure: ['headache-danger.sudden'],
    says: days,
    ends: 'P3',
    rule: 'base',
    action: 'handoff',
  },
  {
    story: 'Vet inte om synen är sämre',
    unsure: ['headache-warning.vision'],
    says: days,
    ends: 'P3',
    rule: 'base',
    action: 'handoff',
  },
]
