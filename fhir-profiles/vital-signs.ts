// The questions whose answer is a vital sign, as LOINC and UCUM say it: the same here and in the region's record.
//
// Source of codes and units: R4's vital signs (http://hl7.org/fhir/R4/observation-vitalsigns.html), which Cambio's Lite
// profiles derive from.

export type VitalSign = {
  code: string
  display: string
  unit: string
  ucum: string
  title: string
  /** The question asks for the highest of so many hours: the time is that period. Else for what is so now. */
  hours?: number
}
/** By the question's id. */
export const vitalSigns = {
  temperature: { code: '8310-5', display: 'Body temperature', unit: '°C', ucum: 'Cel', title: 'Kroppstemperatur', hours: 24 },
  'palp-pulse': { code: '8867-4', display: 'Heart rate', unit: 'slag/min', ucum: '/min', title: 'Puls' },
} as const satisfies Record<string, VitalSign>

const known: ReadonlyMap<string, VitalSign> = new Map(Object.entries(vitalSigns))
export const vitalSignOf = (question: string): VitalSign | undefined => known.get(question)

/** When it was so, of an answer given at `at`: a moment, or the hours before it. */
export const effectiveOf = ({ hours }: VitalSign, at: string) =>
  hours === undefined
    ? { effectiveDateTime: at }
    : { effectivePeriod: { start: new Date(Date.parse(at) - hours * 3_600_000).toISOString(), end: at } }
