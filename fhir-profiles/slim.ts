// A profile as the running product needs it: what the validator reads of the snapshot, under a type name of its own.
// The new name (FarstuPatient for Patient) lets Medplum parse it once beside R4's own types without replacing them.
type Element = Record<string, unknown>

/** What Medplum's parser reads of an element; the rest is documentation, nine tenths of the bytes. */
const kept = [
  'id',
  'path',
  'sliceName',
  'slicing',
  'min',
  'max',
  'base',
  'type',
  'contentReference',
  'constraint',
  'binding',
  'isSummary',
  'isModifier',
] as const

const isValue = (key: string) => key.startsWith('fixed') || key.startsWith('pattern')

export function slim(profile: { name: string; url: string; [key: string]: unknown }): Record<string, unknown> {
  const { name, url, type, kind, derivation, snapshot } = profile
  const original = String(type)
  // R4's own types and extensions keep their name: only whole resources are checked under ours. Invariants of datatypes
  // are in datatype-rules.ts, because Medplum does not look for them there.
  const bare = kind !== 'resource' || derivation !== 'constraint'
  const renamed = kind === 'resource' ? name : original
  const rename = (text: unknown) =>
    typeof text === 'string' ? text.replace(new RegExp(`^(#?)${original}\\b`), `$1${renamed}`) : text
  const elements = (snapshot as { element: Element[] }).element.map(element => {
    const out: Element = {}
    for (const [key, value] of Object.entries(element)) {
      if (!kept.some(k => k === key) && !isValue(key)) continue
      if (bare && (key === 'constraint' || key === 'isSummary')) continue
      if (key === 'isModifier' && value !== true) continue
      if (key === 'id' || key === 'path' || key === 'contentReference') out[key] = rename(value)
      else if (key === 'constraint') out[key] = constraints(value)
      else if (key === 'base') out[key] = { ...(value as Element), path: rename((value as Element)['path']) }
      else if (key === 'slicing') out[key] = { ...(value as Element), description: undefined }
      else if (key === 'binding')
        out[key] = { strength: (value as Element)['strength'], valueSet: (value as Element)['valueSet'] }
      else out[key] = value
    }
    return out
  })
  return { resourceType: 'StructureDefinition', name, url, kind, type: original, snapshot: { element: elements } }
}

const constraints = (value: unknown) =>
  (value as Element[])
    .filter(c => c['severity'] === 'error')
    .map(({ key, severity, human, expression }) => ({ key, severity, human, expression }))
