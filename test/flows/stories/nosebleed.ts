import { type Story, years } from './story.ts'

const pressing = (minutes: number) => ({ 'nosebleed-now': 'pressing', 'nosebleed-minutes': minutes })
const bleeding = (minutes: number) => ({ 'nosebleed-now': 'bleeding', 'nosebleed-minutes': minutes })

export const nosebleed: Story[] = [
  {
    story: 'Näsblod som forsar, tredje handduken',
    has: ['danger.bleeding'],
    ends: 'P1',
    rule: 'heavy',
    action: 'call-112',
  },
  {
    story: 'Man 77, blöder ymnigt, blek och kallsvettig',
    age: years(77),
    has: ['nosebleed-danger.faint'],
    ends: 'P1',
    rule: 'faint',
    action: 'call-112',
  },
  {
    story: 'Kvinna 70, sväljer blod hela tiden fast hon klämmer',
    age: years(70),
    has: ['nosebleed-danger.throat'],
    ends: 'P1',
    rule: 'throat',
  },

  {
    story: 'Klämt om näsan i 25 minuter, droppar fortfarande',
    says: pressing(25),
    ends: 'P2',
    rule: 'not-stopping',
    action: 'call-1177',
  },
  { story: 'Klämt i jämnt 20 minuter, blöder ändå', says: pressing(20), ends: 'P2', rule: 'not-stopping' },
  { story: 'Har hållit papper under näsan i 40 minuter', says: bleeding(40), ends: 'P2', rule: 'long' },
  {
    story: 'Äter Eliquis, blött tio minuter',
    age: years(74),
    has: ['group.anticoagulant'],
    says: pressing(10),
    ends: 'P2',
    rule: 'anticoagulant',
    action: 'call-1177',
  },
  { story: 'Armbåge på näsan på matchen, blöder', has: ['nosebleed-warning.injury'], ends: 'P2', rule: 'injury' },
  {
    story: 'Pojke 9 som kräks mörkt blod efter näsblödningen',
    age: years(9),
    who: 'child',
    has: ['nosebleed-warning.vomiting'],
    ends: 'P2',
    rule: 'vomiting',
  },

  {
    story: 'Flicka 5, näsblod och blåmärken över hela ryggen',
    age: years(5),
    who: 'child',
    has: ['nosebleed-warning.bruises'],
    ends: 'P3',
    rule: 'bruises',
    action: 'handoff',
  },
  { story: 'Ett år, blödde ur näsan i natt', age: 14, who: 'child', ends: 'P3', rule: 'under-two', action: 'handoff' },

  {
    story: 'Tioåring, näsblod tre gånger i veckan hela vintern',
    age: years(10),
    who: 'child',
    has: ['nosebleed-often'],
    ends: 'P4',
    rule: 'often',
    action: 'book',
  },

  { story: 'Frisk 30-åring, blödde tio minuter, slutade', ends: 'P5', rule: 'base', action: 'self-care' },
  {
    story: 'Frisk 30-åring, blöder sedan fem minuter, har inte klämt',
    says: bleeding(5),
    ends: 'P5',
    rule: 'base',
    action: 'self-care',
  },
  { story: 'Klämmer sedan tolv minuter, sipprar lite', says: pressing(12), ends: 'P5', rule: 'base', action: 'self-care' },
  { story: 'Sexåring som petade sig i näsan', age: years(6), who: 'child', ends: 'P5', rule: 'base', action: 'self-care' },

  { story: 'Gravid, näsblod som slutat', has: ['group.pregnant'], ends: 'P4', rule: 'base', shift: 'nosebleed-pregnant' },
  {
    story: 'Cellgifter, kort näsblod',
    has: ['group.immunosuppressed'],
    ends: 'P4',
    rule: 'base',
    shift: 'nosebleed-immunosuppressed',
  },
  { story: 'Njursvikt, kort näsblod', has: ['group.chronic'], ends: 'P4', rule: 'base', shift: 'nosebleed-chronic' },
  { story: 'Opererad för tre veckor sedan', has: ['group.surgery'], ends: 'P4', rule: 'base', shift: 'nosebleed-surgery' },
  {
    story: '88 år, bor ensam, kort näsblod',
    age: years(88),
    has: ['group.frail'],
    ends: 'P4',
    rule: 'base',
    shift: 'nosebleed-frail',
  },
  {
    story: 'Två månader, blod ur näsan',
    age: 2,
    who: 'child',
    ends: 'P2',
    rule: 'under-two',
    shift: 'nosebleed-infant',
  },
  { story: 'Sökte i går, blöder mer i dag', has: ['group.returning'], ends: 'P4', rule: 'base', shift: 'nosebleed-returning' },
  {
    story: 'Näsblod hos sonen, mamma är mycket orolig',
    has: ['group.worried'],
    ends: 'P4',
    rule: 'base',
    shift: 'nosebleed-worried',
  },
  {
    story: 'Blöder, vet inte hur länge',
    says: { 'nosebleed-now': 'pressing' },
    unsure: ['nosebleed-minutes'],
    ends: 'P3',
    rule: 'base',
    action: 'handoff',
  },
  {
    story: 'Vet inte om blodet rinner i halsen',
    unsure: ['nosebleed-danger.throat'],
    ends: 'P3',
    rule: 'base',
    action: 'handoff',
  },
]
