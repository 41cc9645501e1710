// How a unit writes its notes: headings and what goes under each, contact types, and the KVÅ codes its staff may choose. From
// one file of the region's; without it our own four headings and no code at all. A code stands in the text that is signed, in a
// line of its own, and is read back from there: what was signed is the only truth.
import { z } from 'zod'
import { say } from '../flows/texts/index.ts'
import { contactTypes } from './contact-types.ts'
import { ownFile } from './own-file.ts'
import { proseParts } from './prose-parts.ts'

const words = z.string().trim().min(1).max(120)
const Heading = z.strictObject({ title: words, holds: z.array(z.enum(proseParts)) })
const Kva = z.strictObject({
  code: z.string().regex(/^[A-ZÅÄÖ]{2}\d{3}$/u, 'Two letters and three digits.'),
  text: words.refine(text => !text.includes(';'), 'Without a semicolon.'),
  /** Where the region has decided that it is used so: a code without a source is not written. */
  source: words,
})
const Coding = z.strictObject({ system: z.string().min(1), code: z.string().min(1), display: z.string().min(1) })
const ContactType = z.strictObject({ name: words, coding: Coding.optional() })
const OfUnit = z.strictObject({
  headings: z.array(Heading).min(1).optional(),
  contactTypes: z.array(ContactType).min(1).optional(),
  kva: z.array(Kva).max(40).optional(),
})
/** By the unit's HSA-id; "*" is every unit, and what a unit leaves out. */
const Book = z.record(z.string().min(1), OfUnit)

export type Heading = z.infer<typeof Heading>
export type KvaCode = Pick<z.infer<typeof Kva>, 'code' | 'text'>
export type NoteTemplate = { headings: Heading[]; contactTypes: string[]; kva: KvaCode[] }
export type NoteTemplates = {
  of(unit: string): NoteTemplate
  /** The code in the record of each contact type that has one. */
  codings: Readonly<Record<string, z.infer<typeof Coding>>>
}

const headings: Heading[] = proseParts.map(part => ({ title: say('sv', `console.note.${part}`), holds: [part] }))

/** Throws an Error that names the file and what is wrong in it. */
export function noteTemplates(file: string): NoteTemplates {
  const book = ownFile('note templates', file, Book, {})
  const every = book['*'] ?? {}
  const of = (unit: string): NoteTemplate => {
    const own = { ...every, ...book[unit] }
    return {
      headings: own.headings ?? headings,
      contactTypes: own.contactTypes?.map(type => type.name) ?? contactTypes,
      kva: (own.kva ?? []).map(({ code, text }) => ({ code, text })),
    }
  }
  const types = Object.values(book).flatMap(unit => unit.contactTypes ?? [])
  return { of, codings: Object.fromEntries(types.flatMap(({ name, coding }) => (coding ? [[name, coding]] : []))) }
}
