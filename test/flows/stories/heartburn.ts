import { type Story, years } from './story.ts'

const told: Story[] = [
  {
    story: 'Sura uppstötningar, säger han, men det trycker ut i käken',
    age: years(61),
    has: ['burn-danger.pressure'],
    ends: 'P1',
    rule: 'pressure',
    action: 'call-112',
  },
  {
    story: 'Kvinna 66, ont i maggropen och kallsvettig',
    age: years(66),
    has: ['burn-danger.sweating'],
    ends: 'P1',
    rule: 'sweating',
  },
  { story: 'Svider i magen och det svartnar', age: years(52), has: ['burn-danger.faint'], ends: 'P1', rule: 'faint' },
  {
    story: 'Magsår förr, kräks något brunt och grynigt',
    age: years(48),
    has: ['burn-danger.blood-vomit'],
    ends: 'P1',
    rule: 'blood-vomit',
  },

  {
    story: 'Sur mage i en vecka, svart avföring sedan i går',
    age: years(50),
    has: ['burn-danger.black'],
    ends: 'P2',
    rule: 'black',
    action: 'emergency-department',
  },
  {
    story: 'Bränner i backen upp till jobbet, inte annars',
    age: years(57),
    has: ['burn-danger.effort'],
    ends: 'P2',
    rule: 'effort',
  },
  {
    story: 'Kvinna 68, sur mage sedan i går, plötsligt helt slut',
    age: years(68),
    has: ['burn-danger.tired'],
    ends: 'P2',
    rule: 'tired',
  },
  { story: 'Svårt ont i maggropen sedan i natt', has: ['burn-danger.pain'], ends: 'P2', rule: 'pain' },
  {
    story: 'Gravid i vecka 35, bränner under revbenen och flimrar',
    has: ['group.pregnant', 'burn-pregnant'],
    ends: 'P2',
    rule: 'pregnant-upper',
    action: 'emergency-department',
  },

  {
    story: 'Halsbränna och sju kilo på två månader',
    has: ['burn-warning.weight'],
    ends: 'P3',
    rule: 'weight',
    action: 'handoff',
  },
  { story: 'Sur mage, kräks efter varje måltid', has: ['burn-warning.vomiting'], ends: 'P3', rule: 'vomiting' },
  { story: 'Köttbiten fastnar bakom bröstbenet', age: years(59), has: ['burn-warning.sticks'], ends: 'P3', rule: 'sticks' },

  {
    story: '58 år, aldrig haft halsbränna förut',
    age: years(58),
    has: ['burn-signs.new'],
    ends: 'P4',
    rule: 'new',
    action: 'book',
  },
  {
    story: 'Tar naproxen för knät, bränner i magen',
    age: years(47),
    has: ['burn-signs.painkillers'],
    ends: 'P4',
    rule: 'painkillers',
  },
  { story: 'Låg på blodvärdet, sur mage', has: ['burn-signs.anaemia'], ends: 'P4', rule: 'anaemia' },
  { story: 'Halsbränna i två månader', says: { 'burn-days': 60 }, ends: 'P4', rule: 'long', action: 'book' },

  { story: 'Frisk 30-åring, halsbränna efter julbordet', ends: 'P5', rule: 'base', action: 'self-care' },
  { story: 'Frisk 60-åring, samma halsbränna som varje år', age: years(60), ends: 'P5', rule: 'base', action: 'self-care' },

  { story: 'Gravid i vecka 25, sura uppstötningar', has: ['group.pregnant'], ends: 'P4', rule: 'base', shift: 'burn-expecting' },
  {
    story: 'Diabetes sedan tio år, halsbränna i tre dagar',
    age: years(52),
    has: ['group.chronic'],
    ends: 'P4',
    rule: 'base',
    shift: 'burn-chronic',
  },
  { story: 'Sökte i tisdags, sämre nu', has: ['group.returning'], ends: 'P4', rule: 'base', shift: 'burn-returning' },
  { story: 'Halsbränna, värre än den brukar vara', has: ['group.worried'], ends: 'P4', rule: 'base', shift: 'burn-worried' },
  { story: 'Vet inte vilken färg avföringen har', unsure: ['burn-danger.black'], ends: 'P4', rule: 'base', action: 'handoff' },
  { story: 'Vet inte hur länge det har pågått', says: { 'burn-days': null }, ends: 'P4', rule: 'base', action: 'handoff' },
  {
    story: 'Gravid, vet inte om det är under revbenen',
    has: ['group.pregnant'],
    unsure: ['burn-pregnant'],
    ends: 'P3',
    rule: 'base',
    action: 'handoff',
  },
]

/** A week, unless a story says otherwise. */
export const heartburn: Story[] = told.map(story => ({ ...story, says: { 'burn-days': 7, ...story.says } }))
