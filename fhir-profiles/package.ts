// The profiles as a FHIR NPM package (https://confluence.hl7.org/display/FHIR/NPM+Package+Specification): what tools of HL7
// install. Pure: the files in, the archive's bytes out, the same bytes each time.
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { known } from './guide/known.ts'
import type { Sources } from './guide/sources.ts'

export const packageName = 'se.norrbotten.farstu'

const Indexed = z.looseObject({
  resourceType: z.string(),
  id: z.string(),
  url: z.string().optional(),
  version: z.string().optional(),
  kind: z.string().optional(),
  type: z.string().optional(),
})

/** Only what the index has: an example's `type` may be an object. */
function indexed(filename: string, text: string): object {
  const whole: unknown = JSON.parse(text)
  const { resourceType, id, url, version, kind, type } = Indexed.safeParse(whole).data ?? Plain.parse(whole)
  return { filename, resourceType, id, url, version, kind, type }
}
const Plain = Indexed.pick({ resourceType: true, id: true }).transform(({ resourceType, id }) => ({
  resourceType,
  id,
  url: undefined,
  version: undefined,
  kind: undefined,
  type: undefined,
}))
const index = (files: ReadonlyMap<string, string>) =>
  JSON.stringify({ 'index-version': 2, files: [...files].map(([name, text]) => indexed(name, text)) }, null, 1)

/** Its files by their place in the archive. `capability`: the door's CapabilityStatement; `date`: yyyymmdd. */
export function packageFiles(sources: Sources, capability: object, date: string): Map<string, string> {
  const from = known(sources)
  const definitions = new Map(
    sources.files
      .filter(file => /^(StructureDefinition|CodeSystem|ValueSet|OperationDefinition)-/.test(file))
      .map(file => [file, sources.read(file)] as const),
  )
  definitions.set('CapabilityStatement-farstu.json', JSON.stringify({ id: 'farstu', ...capability }, null, 1))
  const examples = new Map([...from.examples()].map(([file, { resource }]) => [file, JSON.stringify(resource, null, 1)] as const))
  const about = {
    name: packageName,
    version: from.definition('Patient').version,
    'tools-version': 3,
    type: 'fhir.ig',
    date: `${date}000000`,
    license: 'Apache-2.0',
    canonical: 'https://farstu.norrbotten.se/fhir',
    title: 'Farstu: a digital entrance to care',
    description: 'Profiles, codes and examples of Farstu, Region Norrbotten’s digital entrance to care.',
    fhirVersions: ['4.0.1'],
    dependencies: { 'hl7.fhir.r4.core': '4.0.1' },
    author: 'Region Norrbotten',
    jurisdiction: 'urn:iso:std:iso:3166#SE',
    directories: { lib: 'package', example: 'example' },
  }
  return new Map([
    ['package/package.json', JSON.stringify(about, null, 2)],
    ['package/.index.json', index(definitions)],
    ...[...definitions].map(([name, text]) => [`package/${name}`, text] as const),
    ['package/example/.index.json', index(examples)],
    ...[...examples].map(([name, text]) => [`package/example/${name}`, text] as const),
  ])
}

const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`

/** One header of POSIX ustar: 512 bytes, the sum of them written among them. */
function header(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error(`${name} is too long for an archive`)
  const fields = [
    [0, name],
    [100, octal(0o644, 7)],
    [108, octal(0, 7)],
    [116, octal(0, 7)],
    [124, octal(size, 11)],
    // No time: the same files give the same bytes.
    [136, octal(0, 11)],
    [148, ' '.repeat(8)],
    [156, '0'],
    [257, 'ustar\x0000'],
  ] as const
  const block = Buffer.alloc(512)
  for (const [at, text] of fields) block.write(text, at)
  const sum = block.reduce((a, b) => a + b, 0)
  block.write(`${octal(sum, 6)} `, 148)
  return block
}

export function archive(files: ReadonlyMap<string, string>): Buffer<ArrayBuffer> {
  const parts: Buffer[] = []
  for (const [name, text] of files) {
    const body = Buffer.from(text)
    parts.push(header(name, body.length), body, Buffer.alloc((512 - (body.length % 512)) % 512))
  }
  return Buffer.from(gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)])))
}
