import { type Story, years } from './story.ts'

export const general: Story[] = [
  {
    story: 'Sambon ligger på golvet och går inte att väcka',
    who: 'other',
    has: ['danger.unconscious'],
    ends: 'P1',
    rule: 'unconscious',
    action: 'call-112',
  },
  { story: 'Får knappt luft, blå om läpparna', has: ['danger.breathing'], ends: 'P1', rule: 'breathing', action: 'call-112' },
  { story: 'Krossande smärta över bröstet nu', has: ['danger.chest'], ends: 'P1', rule: 'chest', action: 'call-112' },
  {
    story: 'Hänger i mungipan och sluddrar sedan tio minuter',
    who: 'other',
    has: ['danger.stroke'],
    ends: 'P1',
    rule: 'stroke',
    action: 'call-112',
  },
  { story: 'Skar sig på motorsågen, blodet pumpar', has: ['danger.bleeding'], ends: 'P1', rule: 'bleeding', action: 'call-112' },
  { story: 'Krampar nu', who: 'other', has: ['danger.seizure'], ends: 'P1', rule: 'seizure', action: 'call-112' },
  {
    story: 'Åt nötter, läpparna svullnar och halsen känns trång',
    has: ['danger.allergy'],
    ends: 'P1',
    rule: 'allergy',
    action: 'call-112',
  },
  { story: 'Tänker ta sitt liv i kväll', has: ['danger.suicide'], ends: 'P1', rule: 'suicide', action: 'crisis-line' },
  {
    story: 'Mannen slår på dörren och hotar att döda henne',
    has: ['danger.violence'],
    ends: 'P1',
    rule: 'violence',
    action: 'crisis-line',
  },
  { story: 'Skrev något i fritext som larmade', has: ['alarm.emergency'], ends: 'P1', rule: 'alarm', action: 'call-112' },
  { story: 'Skrev att allt är slut nu', has: ['alarm.crisis'], ends: 'P1', rule: 'crisis', action: 'crisis-line' },
  { story: 'Elvaåring som skriver själv om ont i magen', age: years(11), ends: 'P3', rule: 'child-alone', action: 'handoff' },
  { story: 'Undrar om en fästing, inget av våra besvär', ends: 'P3', rule: 'base', action: 'handoff' },
  { story: 'Kan inte svara på farofrågorna', unsure: ['danger'], ends: 'P2', rule: 'base', action: 'handoff' },
]
