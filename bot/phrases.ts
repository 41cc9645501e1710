// What a caregiver says often, found by typing "/": the shipped phrases, a unit's own from a file, and the self-care text
// of any complaint. Always in the citizen's language, with what the case knows filled in. What it doesn't know stays
// as [tid], for the caregiver to write.
import { z } from 'zod'
import { ADULT, lines } from '../flows/limits.ts'
import type { Symptom } from '../flows/symptom.ts'
import { ruleSet } from '../flows/symptoms/index.ts'
import { has, languages, say, texts } from '../flows/texts/index.ts'
import { understand } from '../flows/understanding/index.ts'
import type { Case, Instant } from './case.ts'
import { ownFile } from './own-file.ts'
import { type Caregiver, outsideName } from './people.ts'
import type { Review } from './ports.ts'
import { withReviews } from './reviewed.ts'
import { timeText } from './speech.ts'

export const fields = ['namn', 'tid', 'enhet', 'jag', 'roll'] as const
const unknownField = new RegExp(`\\{(?!(?:${fields.join('|')})\\})[^}]*\\}?`, 'u')
const words = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .refine(text => !unknownField.test(text), `Use only the fields ${fields.map(field => `{${field}}`).join(' ')}.`)
const spoken = z.object({ sv: words }).catchall(words)
const Own = z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,40}$/), title: spoken, text: spoken })
/** A unit's own phrases by its HSA-id; "*" is every unit. One with a shipped phrase's id stands instead of it. */
const Book = z.record(z.string().min(1), z.array(Own).max(200))
type Own = z.infer<typeof Own>

/** `kind`: where it comes from. Titles are in the caregiver's language, texts in the citizen's. */
export type Phrase = { id: string; kind: 'phrase' | 'self-care'; title: string; text: string }

export type PhraseParts = {
  /** The file of own phrases; '' = none. */
  file: string
  /** In production only what a clinician has signed is proposed as self-care. */
  signed: (() => Promise<Review[]>) | null
}

const shipped: readonly string[] = [...(texts.get('sv')?.keys() ?? [])]
  .map(key => /^phrases\.([a-z0-9-]+)$/u.exec(key)?.[1])
  .filter(id => id !== undefined)

export function phrases({ file, signed }: PhraseParts) {
  const book = ownFile('phrases', file, Book, {})
  return {
    async of(c: Case, who: Caregiver, now: Instant, reader: string): Promise<Phrase[]> {
      const own = new Map([...(book['*'] ?? []), ...(book[who.unit.hsaId] ?? [])].map(phrase => [phrase.id, phrase]))
      const values = valuesOf(c, who, now)
      const ids = [...own.keys(), ...shipped.filter(id => !own.has(id))]
      const said = ids.map((id): Phrase => {
        const { title, text } = wordsOf(id, own.get(id), c.language, reader)
        return { id, kind: 'phrase', title, text: filled(text, values) }
      })
      const symptoms = signed
        ? Object.values(withReviews(ruleSet.symptoms, await signed()).symptoms).filter(s => s.reviewedBy !== '')
        : Object.values(ruleSet.symptoms)
      return [...said, ...symptoms.filter(caredForAtHome).map(symptom => selfCare(symptom, c, reader))]
    },
    /** The complaints that words mean, best first: "uvi" finds "Besvär när du kissar". */
    meant: (text: string): string[] => understand(text, 'sv').complaints.map(found => found.symptom),
  }
}
export type Phrases = ReturnType<typeof phrases>

function wordsOf(id: string, own: Own | undefined, language: string, reader: string): { title: string; text: string } {
  if (own) return { title: own.title[reader] ?? own.title.sv, text: own.text[language] ?? own.text.sv }
  const raw = texts.get(languages.includes(language) ? language : 'sv')?.get(`phrases.${id}`) ?? ''
  return { title: say(reader, `phrases.${id}.title`), text: raw }
}

function valuesOf(c: Case, who: Caregiver, now: Instant): Record<(typeof fields)[number], string | null> {
  // Who writes is who is spoken to: the guardian of a child.
  // A protected name is never put into what is said.
  const named = c.citizen?.protected ? null : (c.citizen?.actor ?? c.citizen)
  const next = c.bookings
    .map(b => b.start)
    .filter(start => start > now)
    .sort()[0]
  return {
    namn: named?.given ?? '',
    tid: next ? timeText(next, now, c.language) : null,
    enhet: who.unit.name,
    jag: outsideName(who),
    roll: who.role.toLocaleLowerCase('sv'),
  }
}

/** A name nobody has given goes away with its space: "Hej!". Anything else unknown is left for the caregiver to write. */
const filled = (text: string, values: Record<string, string | null>): string =>
  text.replace(/( ?)\{(\w+)\}/gu, (_, space: string, field: string) => {
    const value = values[field]
    return value === '' ? '' : `${space}${value ?? `[${field}]`}`
  })

const careKey = (id: string) => [`${id}.level.P5.self-care`, `${id}.level.P5`].find(key => has('sv', key))
const caredForAtHome = ({ id, routing }: Symptom): boolean => routing.P5.action === 'self-care' && careKey(id) !== undefined

function selfCare({ id }: Symptom, c: Case, reader: string): Phrase {
  const months = c.facts['person.ageMonths']
  const values = {
    ...lines,
    who: c.citizen?.actor ? 'child' : String(c.facts['person.who'] ?? 'self'),
    young: typeof months === 'number' && months >= ADULT ? 'no' : 'yes',
  }
  const parts = [careKey(id), has('sv', `${id}.net`) ? `${id}.net` : 'general.net'].filter(key => key !== undefined)
  const text = parts.map(key => say(c.language, key, values)).join('\n\n')
  return { id, kind: 'self-care', title: say(reader, `${id}.name`), text }
}
