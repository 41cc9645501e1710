import { type Story, years } from './story.ts'

const discharge = 'sexual-symptoms.discharge'
const fever = 'sexual-warning.fever'
const test = 'sexual-reason.test'

export const sexualHealth: Story[] = [
  {
    story: 'Mensen är sen, nu plötslig hemsk smärta och yr',
    has: ['sexual-danger.collapse'],
    ends: 'P1',
    rule: 'collapse',
    action: 'call-112',
  },

  {
    story: 'Efter festen, hon sa nej',
    age: years(19),
    has: ['sexual-danger.assault'],
    ends: 'P2',
    rule: 'assault',
    action: 'crisis-line',
  },
  {
    story: 'Man 27, tvingades på en dejt',
    age: years(27),
    has: ['sexual-danger.assault'],
    ends: 'P2',
    rule: 'assault',
    action: 'crisis-line',
  },
  { story: 'Kondomen sprack i går, partnern har hiv', has: ['sexual-danger.hiv'], ends: 'P2', rule: 'hiv', action: 'call-1177' },
  { story: 'Feber och ont i nedre magen', has: ['sexual-danger.pain-fever'], ends: 'P2', rule: 'pain-fever' },
  {
    story: 'Flytning och i natt ont i pungen',
    age: years(18),
    has: ['sexual-danger.testicle'],
    ends: 'P2',
    rule: 'testicle',
    action: 'emergency-department',
  },
  { story: 'Svullet knä, feber, ny partner', has: ['sexual-danger.joint'], ends: 'P2', rule: 'joint' },
  { story: 'Blåsor och kan inte kissa', has: ['sexual-danger.no-urine'], ends: 'P2', rule: 'no-urine' },
  { story: 'Ont djupt inne, nu också febrig', has: ['sexual-warning.pain', fever], ends: 'P2', rule: 'fever-pain' },
  {
    story: 'Tar cellgifter, flytning och feber',
    has: [discharge, fever, 'group.immunosuppressed'],
    ends: 'P2',
    rule: 'immunosuppressed',
  },
  { story: 'Klaff, flytning och feber', has: [discharge, fever, 'group.valve'], ends: 'P2', rule: 'valve' },
  { story: 'Hemma från Gambia, feber, ny partner där', has: [fever, 'group.travel'], ends: 'P2', rule: 'travel' },
  { story: 'Abort för två veckor sedan, feber', has: [fever, 'group.surgery'], ends: 'P2', rule: 'surgery' },

  { story: 'Vill inte, men han blir så arg', has: ['sexual-warning.afraid'], ends: 'P2', rule: 'afraid', action: 'handoff' },
  { story: 'Fjortonåring, undrar om klamydia', age: years(14), has: [test], ends: 'P3', rule: 'under-15', action: 'handoff' },
  { story: 'Massor av sår där nere och 38,5', has: ['sexual-warning.sores-fever'], ends: 'P3', rule: 'sores-fever' },
  {
    story: 'Nittonåring, kondomen gick sönder i går',
    age: years(19),
    has: ['sexual-reason.after-sex'],
    ends: 'P3',
    rule: 'after-sex-young',
  },
  {
    story: 'Glömde skydd i lördags, 34 år',
    age: years(34),
    has: ['sexual-reason.after-sex'],
    ends: 'P3',
    rule: 'after-sex',
    action: 'handoff',
  },
  { story: 'Gravid vecka 20, ny flytning', has: ['group.pregnant', discharge], ends: 'P3', rule: 'pregnant' },
  { story: 'Ont långt ner i magen vid sex', has: ['sexual-warning.pain'], ends: 'P3', rule: 'pain' },
  { story: 'Flytning och febrig', has: [discharge, fever], says: { temperature: 38.2 }, ends: 'P3', rule: 'fever' },

  {
    story: 'Tjugoåring, sms från en tjej om klamydia',
    age: years(20),
    has: ['sexual-reason.contact'],
    ends: 'P4',
    rule: 'contact-young',
    action: 'book',
  },
  {
    story: 'Exet har gonorré, 31 år, mår bra',
    age: years(31),
    has: ['sexual-reason.contact'],
    ends: 'P4',
    rule: 'contact',
    action: 'book',
  },
  { story: 'Sjuttonåring, svider när han kissar', age: years(17), has: ['sexual-symptoms.burning'], ends: 'P4', rule: 'young' },
  { story: 'Ny flytning efter semestern', has: [discharge], ends: 'P4', rule: 'discharge' },
  { story: 'Svider i urinröret', has: ['sexual-symptoms.burning'], ends: 'P4', rule: 'burning' },
  { story: 'Några blåsor, ingen feber', has: ['sexual-symptoms.sores'], ends: 'P4', rule: 'sores' },
  { story: 'Vårtor som kommer tillbaka', has: ['sexual-symptoms.warts'], ends: 'P4', rule: 'warts' },
  { story: 'Slem från ändtarmen', has: ['sexual-symptoms.elsewhere'], ends: 'P4', rule: 'elsewhere' },
  { story: 'Blöder efter sex', has: ['sexual-symptoms.bleeding'], ends: 'P4', rule: 'bleeding' },
  { story: 'Glömt p-piller, mensen sen', has: ['sexual-reason.late'], ends: 'P4', rule: 'late' },
  { story: 'Vill ha PrEP', has: ['sexual-reason.prep'], ends: 'P4', rule: 'prep' },
  { story: 'Ny partner, vill testa sig', age: years(63), has: [test], ends: 'P4', rule: 'test' },

  { story: 'Frisk, kondomen höll, orolig ändå', ends: 'P5', rule: 'base', action: 'self-care' },
  { story: 'Sjuttonåring, undrar om kyssar smittar', age: years(17), ends: 'P5', rule: 'base' },
  {
    story: 'Minns inte kvällen, vet inte vad som hände',
    unsure: ['sexual-danger.assault'],
    ends: 'P3',
    rule: 'base',
    action: 'handoff',
  },

  {
    story: 'Undrar, tar immunhämmande',
    has: ['group.immunosuppressed'],
    ends: 'P4',
    rule: 'base',
    shift: 'sexual-immunosuppressed',
  },
  { story: 'Sökte i måndags, sämre', has: ['group.returning'], ends: 'P4', rule: 'base', shift: 'sexual-returning' },
]
