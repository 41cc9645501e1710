// The form of R4's primitive values. Stricter than Medplum where R4 is (a time has seconds and a zone), and where a
// database could not hold the text (control characters, half of a surrogate pair).
import { isValidCalendarDate } from '@medplum/core'

/** What is wrong with a value, and what to write instead; never the value itself. */
export type Fault = { code: 'value' | 'structure' | 'too-long'; rule: string; mend: string }

const year = '(\\d(\\d(\\d[1-9]|[1-9]0)|[1-9]00)|[1-9]000)'
const day = '(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'
const clock = '([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d{1,9})?'
const zone = '(Z|[+-]((0\\d|1[0-3]):[0-5]\\d|14:00))'

type Form = { form: RegExp; mend: string; longest: number }
/** R4: a string is at most 1 MB; names and addresses have our own bound, so that they can be searched by. */
const megabyte = 1024 * 1024
const uri = { form: /^\S+$/, mend: 'write an address without spaces', longest: 2000 }
const words = { form: /\S/, mend: 'write some text, or leave it out', longest: megabyte }

const forms: Readonly<Record<string, Form>> = {
  string: words,
  markdown: words,
  xhtml: { form: /^\s*<div[\s>]/, mend: 'write one <div> in the XHTML namespace', longest: megabyte },
  code: { form: /^\S+( \S+)*$/, mend: 'write the code without leading, trailing or doubled spaces', longest: 255 },
  id: { form: /^[A-Za-z0-9\-.]{1,64}$/, mend: 'use 1 to 64 letters A-Z, digits, hyphens and full stops', longest: 64 },
  uri,
  url: uri,
  canonical: uri,
  oid: { form: /^urn:oid:[0-2](\.(0|[1-9]\d*))+$/, mend: 'write urn:oid: and then the numbers', longest: 255 },
  uuid: {
    form: /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    mend: 'write urn:uuid: and then the UUID in small letters',
    longest: 45,
  },
  date: {
    form: new RegExp(`^${year}(-(0[1-9]|1[0-2]))?$|^${year}-${day}$`),
    mend: 'write YYYY, YYYY-MM or YYYY-MM-DD, a day that exists',
    longest: 10,
  },
  dateTime: {
    form: new RegExp(`^${year}(-(0[1-9]|1[0-2]))?$|^${year}-${day}(T${clock}${zone})?$`),
    mend: 'write a date, or YYYY-MM-DDThh:mm:ss with a zone (Z or +01:00)',
    longest: 40,
  },
  instant: {
    form: new RegExp(`^${year}-${day}T${clock}${zone}$`),
    mend: 'write YYYY-MM-DDThh:mm:ss with a zone (Z or +01:00)',
    longest: 40,
  },
  time: { form: new RegExp(`^${clock}$`), mend: 'write hh:mm:ss, without a zone', longest: 20 },
  base64Binary: {
    form: /^[A-Za-z0-9+/]+={0,2}$/,
    mend: 'write base64 with its padding and without line breaks',
    longest: 4 * megabyte,
  },
}
const wholes: Readonly<Record<string, readonly [number, number]>> = {
  integer: [-2_147_483_648, 2_147_483_647],
  unsignedInt: [0, 2_147_483_647],
  positiveInt: [1, 2_147_483_647],
}
const dates = ['date', 'dateTime', 'instant']

export const isPrimitive = (type: string): boolean => type in forms || type in wholes || type === 'boolean' || type === 'decimal'

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/
const kind = (value: unknown) => (Array.isArray(value) ? 'an array' : value === null ? 'null' : `a JSON ${typeof value}`)
const article = (type: string) => (/^[aeiou]/.test(type) ? 'an' : 'a')

export function faultIn(type: string, value: unknown): Fault | null {
  const wants = (json: string): Fault => ({
    code: 'structure',
    rule: `${article(type)} ${type} is a JSON ${json}; this is ${kind(value)}`,
    mend: json === 'boolean' ? 'write true or false without quotes' : `write it as a JSON ${json}`,
  })
  if (type === 'boolean') return typeof value === 'boolean' ? null : wants('boolean')
  const range = wholes[type]
  if (range || type === 'decimal') {
    if (typeof value !== 'number') return wants('number')
    if (!Number.isFinite(value)) return { code: 'value', rule: 'the number is not finite', mend: 'write a finite number' }
    if (!range || (Number.isInteger(value) && value >= range[0] && value <= range[1])) return null
    return { code: 'value', rule: `${type} is a whole number`, mend: `write a whole number from ${range[0]} to ${range[1]}` }
  }
  const form = forms[type] ?? words
  if (typeof value !== 'string') return wants('string')
  if (value.length === 0) return { code: 'structure', rule: 'empty text', mend: 'leave the property out, or give it a value' }
  if (value.length > form.longest)
    return { code: 'too-long', rule: `longer than ${form.longest} characters`, mend: `shorten it to ${form.longest} at most` }
  if (control.test(value) || !value.isWellFormed())
    return { code: 'value', rule: 'characters that are not text', mend: 'remove control characters and unpaired surrogates' }
  if (form.form.test(value) && (!dates.includes(type) || isValidCalendarDate(value))) return null
  return { code: 'value', rule: `not the form of ${article(type)} ${type}`, mend: form.mend }
}
