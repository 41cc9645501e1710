import { expect, test } from 'vitest'
import { units as worldUnits } from '../../adapters/world/units.ts'
import { openNow } from '../../bot/hours.ts'
import { openEmergency } from '../../bot/nearby.ts'
import type { RegisterUnit } from '../../bot/ports.ts'
import type { House } from '../../bot/turn.ts'
import { anna, citizen, house } from '../talk.ts'

const units: RegisterUnit[] = worldUnits.map(u => ({
  hsaId: u.hsaId,
  name: u.name,
  kind: u.kind,
  provider: u.careProvider,
  municipality: u.municipality,
  phone: u.telephone,
  hours: [...u.openingHours],
}))
const at = (now: string): House => ({
  ...house,
  emergency: units.filter(u => u.kind === 'emergency-department'),
  unitOf: id => units.find(u => u.hsaId === id),
  isOpen: id => {
    const unit = units.find(u => u.hsaId === id)
    return unit === undefined || openNow(unit, now)
  },
})
const day = at('2026-11-23T11:00:00.000Z')
const night = at('2026-11-23T01:00:00.000Z')
const listedIn = (municipality: string) => {
  const unit = units.find(u => u.kind === 'health-centre' && u.municipality === municipality)
  return { ...anna, listedAt: unit ? { hsaId: unit.hsaId, name: unit.name } : null }
}
const towns = (talk: ReturnType<typeof citizen>, using: House) => openEmergency(talk.case, using).units.map(u => u.municipality)

test('by day the nearest to where one is listed; at night the nearest that is open', () => {
  const kiruna = citizen().logsIn(listedIn('Kiruna'))
  expect(towns(kiruna, day)[0]).toBe('Kiruna')
  expect(towns(kiruna, night)).toEqual(['Gällivare', 'Luleå'])
  expect(towns(citizen().logsIn(listedIn('Piteå')), night)[0]).toBe('Luleå')
})

test('for somebody we know nothing of, those that are open, without a nearest', () => {
  const { near, units: open } = openEmergency(citizen().case, night)
  expect(near).toBe(false)
  expect(open.map(u => u.municipality).sort()).toEqual(['Gällivare', 'Luleå'])
})

test('an outcome within hours says it; a cold does not', () => {
  const ill = citizen('sv', { house: night })
    .writes('hosta')
    .picks('cough-cold')
    .calmly({ 'cold-warning': ['blood'] })
    .picks('right')
  expect(ill.sees()).toMatch(/akutmottagningarna är öppna nu: .*\(Luleå\).*Ring 1177 innan du åker/)
  const listed = citizen('sv', { house: night }).logsIn(listedIn('Kiruna')).writes('hosta').picks('cough-cold')
  expect(
    listed
      .calmly({ 'cold-warning': ['blood'] })
      .picks('right')
      .sees(),
  ).toMatch(/Närmaste akutmottagning som är öppen nu: .*\(Gällivare\)/)
  const well = citizen('sv', { house: night }).writes('hosta').picks('cough-cold').calmly().picks('right')
  expect(well.sees()).not.toContain('akutmottagning')
})
