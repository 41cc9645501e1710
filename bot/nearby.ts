// Which emergency department is open now and nearest: many live 100 km from one, and some close for the night.
import type { Case } from './case.ts'
import type { RegisterUnit } from './ports.ts'
import type { House } from './turn.ts'

/**
 * Emergency departments' municipalities from each municipality of Norrbotten, nearest by road first. Source: general geography,
 * not verified: to be checked by the region before use.
 */
const nearest: Readonly<Record<string, readonly string[]>> = {
  Arjeplog: ['Piteå', 'Luleå', 'Gällivare'],
  Arvidsjaur: ['Piteå', 'Luleå', 'Gällivare'],
  Boden: ['Luleå', 'Piteå', 'Kalix'],
  Gällivare: ['Gällivare', 'Kiruna', 'Luleå'],
  Haparanda: ['Kalix', 'Luleå'],
  Jokkmokk: ['Gällivare', 'Luleå'],
  Kalix: ['Kalix', 'Luleå'],
  Kiruna: ['Kiruna', 'Gällivare', 'Luleå'],
  Luleå: ['Luleå', 'Piteå', 'Kalix'],
  Pajala: ['Gällivare', 'Kiruna', 'Kalix'],
  Piteå: ['Piteå', 'Luleå'],
  Älvsbyn: ['Piteå', 'Luleå'],
  Överkalix: ['Kalix', 'Luleå', 'Gällivare'],
  Övertorneå: ['Kalix', 'Luleå'],
}

/** Open now; nearest first when it is known where the person is listed, else as the register has them. */
export function openEmergency(
  c: Case,
  house: Partial<Pick<House, 'emergency'>> & Pick<House, 'isOpen' | 'unitOf'>,
): { near: boolean; units: RegisterUnit[] } {
  const open = (house.emergency ?? []).filter(unit => house.isOpen(unit.hsaId))
  const home = house.unitOf?.(c.citizen?.listedAt?.hsaId ?? '')?.municipality
  const order = home === undefined ? undefined : nearest[home]
  if (!order) return { near: false, units: open }
  const place = ({ municipality }: RegisterUnit) => {
    const found = order.indexOf(municipality)
    return found < 0 ? order.length : found
  }
  return { near: true, units: open.toSorted((a, b) => place(a) - place(b)) }
}
