// What the CapabilityStatement of Cambio Open Services declares (2025-02-24, FHIR 4.0.1), and nothing else. `does`: create,
// read, update, search. Delete is declared on no type, nor are paging, conditional create, history or vread.

type Published = {
  does: string
  search: readonly string[]
  /** Those we act out. The others answer that they are published but not simulated, so that nobody takes an echo for Cosmic. */
  simulated?: string
}

export const published: Readonly<Record<string, Published>> = {
  Organization: { does: 'crus', search: ['_id', 'identifier', 'name'], simulated: 'rs' },
  Patient: { does: 'crus', search: ['family', 'given', 'identifier'], simulated: 'rs' },
  Practitioner: { does: 'crus', search: ['_id', 'identifier', 'name'], simulated: 'rs' },
  Condition: { does: 's', search: ['category', 'code', 'subject'], simulated: 's' },
  Appointment: { does: 'cus', search: ['patient', '_profile', '_id', 'date'], simulated: 'cus' },
  Basic: { does: 's', search: ['_profile', 'subject'] },
  Bundle: { does: 'cu', search: [] },
  CarePlan: { does: 's', search: ['subject', '_profile', 'category'] },
  ClinicalImpression: { does: 'c', search: [] },
  Consent: { does: 'cs', search: ['patient', '_profile'] },
  DiagnosticReport: { does: 'rs', search: ['date', 'patient', '_profile'] },
  Encounter: {
    does: 'cus',
    search: ['_id', '_profile', 'class', 'location', 'status', 'subject', 'identifier'],
    simulated: 'cs',
  },
  Immunization: { does: 's', search: ['patient', '_profile'] },
  Invoice: { does: 's', search: ['encounter', 'subject', '_profile'] },
  Location: { does: 'rs', search: ['type'] },
  MedicationDispense: { does: 'cu', search: [] },
  MedicationRequest: { does: 's', search: ['subject', '_profile', 'category', 'date'], simulated: 's' },
  Observation: { does: 'cs', search: ['_profile', 'code', 'date', 'patient', 'status', 'subject'], simulated: 'cs' },
  Provenance: { does: 'c', search: [], simulated: 'c' },
  Questionnaire: { does: 'rs', search: ['code', '_profile', 'context'], simulated: 'rs' },
  QuestionnaireResponse: { does: 'cr', search: [], simulated: 'cr' },
  ServiceRequest: { does: 'crs', search: ['subject', '_profile'], simulated: 'crs' },
  Task: { does: 'cs', search: ['focus', '_profile'] },
}

const names: Record<string, string> = { c: 'create', r: 'read', u: 'update', s: 'search-type' }

export const capabilities = (at: string) => ({
  resourceType: 'CapabilityStatement',
  status: 'active',
  date: at,
  kind: 'instance',
  fhirVersion: '4.0.1',
  format: ['application/fhir+json'],
  software: { name: 'Cosmic Open Services, simulated' },
  rest: [
    {
      mode: 'server',
      resource: Object.entries(published).map(([type, { does, search }]) => ({
        type,
        interaction: [...does].map(letter => ({ code: names[letter] })),
        ...(search.length > 0 ? { searchParam: search.map(name => ({ name, type: 'string' })) } : {}),
      })),
    },
  ],
})
