// The units of the world's register, as the product reads them.
import { z } from 'zod'
import { units as worldUnits } from '../adapters/world/units.ts'
import { Competence } from '../bot/needs.ts'
import type { RegisterUnit } from '../bot/ports.ts'

export const units: RegisterUnit[] = worldUnits.map(u => ({
  hsaId: u.hsaId,
  name: u.name,
  kind: u.kind,
  provider: u.careProvider,
  municipality: u.municipality,
  phone: u.telephone,
  hours: u.openingHours,
  sharesQueueWith: u.sharesQueueWith ?? [],
  competences: z.array(Competence).parse(u.competences ?? []),
  languages: u.languages ?? [],
}))
export const unit = (suffix: string): RegisterUnit => {
  const found = units.find(u => u.hsaId.endsWith(suffix))
  if (!found) throw new Error(`The world has no unit ${suffix}`)
  return found
}
/** Private: over the care provider's border. Open on weekdays 07:30–17:00. */
export const tallkronan = unit('TP01')
