// Valid variants of the examples, made systematically: none may be rejected. What is left out or put in is said here by
// hand from R4 and the profiles in fsh/, never read from what the validator reads.
import type { ServedType } from '../../fhir-profiles/codes.ts'
import { put } from './broken.ts'
import { type Json, subject, subjects } from './subjects.ts'

type Variant = { name: string; resource: Json }

/** What each profile can't do without; everything else of an example may be left out. */
const needed: Readonly<Record<ServedType, readonly string[]>> = {
  Patient: [],
  RelatedPerson: ['patient', 'relationship'],
  Encounter: ['identifier', 'status', 'class', 'subject', 'period'],
  Communication: ['status', 'subject', 'encounter', 'partOf', 'sent', 'sender'],
  QuestionnaireResponse: ['status', 'subject', 'encounter', 'authored'],
  ClinicalImpression: ['status', 'subject', 'encounter', 'effectiveDateTime', 'date', 'finding'],
  Task: ['identifier', 'status', 'intent', 'businessStatus', 'for', 'focus', 'encounter', 'authoredOn', 'lastModified'],
  Appointment: ['identifier', 'status', 'serviceType', 'start', 'end', 'slot', 'participant'],
  Provenance: ['target', 'occurredDateTime', 'recorded', 'activity', 'agent'],
  Practitioner: ['identifier', 'name'],
  PractitionerRole: ['practitioner', 'organization'],
  Organization: ['identifier', 'name'],
  Device: ['deviceName'],
  Questionnaire: ['url', 'version', 'name', 'title', 'status', 'item'],
  PlanDefinition: ['url', 'version', 'name', 'title', 'type', 'status', 'relatedArtifact', 'action'],
  Slot: ['schedule', 'status', 'start', 'end'],
  Schedule: ['serviceType', 'actor'],
  HealthcareService: ['identifier', 'active', 'providedBy', 'name'],
  Location: ['identifier', 'name', 'managingOrganization'],
  AuditEvent: ['type', 'recorded', 'agent', 'source', 'action', 'outcome', 'purposeOfEvent'],
  Subscription: ['status', 'reason', 'criteria', 'channel'],
  DocumentReference: ['status', 'docStatus', 'type', 'subject', 'date', 'context', 'content', 'author', 'authenticator'],
  Observation: ['status', 'code', 'subject', 'encounter', 'effectivePeriod', 'performer', 'valueQuantity', 'derivedFrom'],
  Consent: ['status', 'scope', 'category', 'patient', 'dateTime', 'performer', 'organization', 'policyRule', 'provision'],
  ServiceRequest: ['status', 'intent', 'subject', 'encounter', 'authoredOn', 'requester', 'performer', 'identifier', 'code'],
}

type Row = readonly [type: ServedType, path: string, values: readonly unknown[]]
const official = { system: 'http://electronichealth.se/identifier/personnummer', value: '198506142382' }
const zones = ['2026-11-23T10:00:00Z', '2026-11-23T11:00:00+01:00', '2026-11-23T10:00:00.123456789Z', '2026-11-23T04:30:00-05:30']

/** Other values that R4 and the profile allow at the place. */
const others: readonly Row[] = [
  ['Patient', 'gender', ['male', 'female', 'other', 'unknown']],
  ['Patient', 'birthDate', ['1985', '1985-06', '1984-02-29', '2000-02-29', '2026-12-31']],
  ['Patient', 'name[0].use', ['usual', 'official', 'temp', 'nickname', 'anonymous', 'old', 'maiden']],
  ['Patient', 'name[0].given', [['Åsa'], ['محمد'], ['ᠮᠣᠩᠭᠣᠯ', 'Ærø'], ['Anna-Lisa Søndergård']]],
  ['Patient', 'deceasedBoolean', [true, false]],
  ['Patient', 'deceasedDateTime', ['2026', '2026-11', '2026-11-22', ...zones]],
  [
    'Patient',
    'maritalStatus',
    [{ text: 'Gift' }, { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus', code: 'M' }] }],
  ],
  [
    'Patient',
    'telecom',
    [[{ system: 'phone', value: '070-1740605', use: 'mobile', rank: 1 }], [{ system: 'email', value: 'test@example.org' }]],
  ],
  [
    'Patient',
    'address',
    [[{ use: 'home', type: 'physical', line: ['Storgatan 1', 'lgh 1101'], city: 'Luleå', postalCode: '972 31', country: 'SE' }]],
  ],
  [
    'Patient',
    'identifier',
    [
      [official, { system: 'https://example.org/reserve', value: '99X' }],
      [official, { system: 'http://electronichealth.se/identifier/nationelltReservnummer', value: '98240301AA06' }],
      [{ ...official, use: 'official', period: { start: '1985' } }],
    ],
  ],
  [
    'Patient',
    'contact',
    [[{ relationship: [{ text: 'Syster' }], name: { text: 'Test' }, telecom: [{ system: 'phone', value: '1' }] }]],
  ],
  ['Patient', 'link', [[{ other: { reference: 'Patient/2' }, type: 'seealso' }]]],
  ['Patient', 'photo', [[{ contentType: 'image/jpeg', data: 'aGVq', title: 'Bild' }]]],
  [
    'Patient',
    'generalPractitioner',
    [
      [{ reference: 'Practitioner/1' }],
      [{ identifier: { value: 'x' } }],
      [{ display: 'Dr Test' }],
      [{ reference: 'https://example.org/fhir/Organization/1/_history/2' }],
      [{ reference: 'urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0' }],
    ],
  ],
  ['RelatedPerson', 'gender', ['female', 'male']],
  ['RelatedPerson', 'period', [{ start: '2019' }, { start: '2019-01', end: '2019' }]],
  ['Encounter', 'status', ['finished', 'cancelled']],
  [
    'Encounter',
    'period',
    [
      { start: '2026-11-23', end: '2026-11-23' },
      { start: '2026-11-23T09:00:00+01:00', end: '2026-11-23T08:30:00Z' },
      { start: '2026-11-23T23:30:00-01:00', end: '2026-11-24T02:00:00+01:00' },
    ],
  ],
  ['Encounter', 'length', [{ value: 20, unit: 'min', system: 'http://unitsofmeasure.org', code: 'min' }]],
  ['Encounter', 'location', [[{ location: { reference: 'Location/1' }, status: 'active' }]]],
  ['Encounter', 'subject', [{ reference: 'Patient/1', type: 'Patient' }, { reference: 'Patient/1/_history/3' }]],
  ['Communication', 'sent', ['2026-11-23', ...zones]],
  ['Communication', 'priority', ['routine', 'urgent', 'asap', 'stat']],
  [
    'Communication',
    'sender',
    [
      { reference: 'Device/farstu' },
      { reference: 'RelatedPerson/1' },
      { reference: 'PractitionerRole/1', type: 'PractitionerRole' },
    ],
  ],
  [
    'Communication',
    'payload',
    [
      [{ contentString: 'rad ett\nrad två\t😷' }],
      [{ contentAttachment: { contentType: 'image/png', size: 3, url: 'https://example.org/Binary/1' } }],
      [{ contentString: 'العربية' }, { contentString: '中文' }],
    ],
  ],
  [
    'Communication',
    'medium',
    [[{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationMode', code: 'ELECTRONIC' }] }]],
  ],
  ['QuestionnaireResponse', 'status', ['in-progress', 'completed', 'amended', 'entered-in-error', 'stopped']],
  ['QuestionnaireResponse', 'authored', zones],
  [
    'QuestionnaireResponse',
    'item',
    [
      [{ linkId: 'a', answer: [{ valueBoolean: false }] }],
      [{ linkId: 'a', answer: [{ valueDecimal: 38.4 }, { valueInteger: -3 }] }],
      [{ linkId: 'a', answer: [{ valueCoding: { code: 'x' } }] }],
      [{ linkId: 'a', answer: [{ valueDate: '2026-11' }] }],
      [{ linkId: 'a', answer: [{ valueTime: '08:30:00' }] }],
      [{ linkId: 'g', item: [{ linkId: 'h', answer: [{ valueString: 'x', item: [{ linkId: 'i' }] }] }] }],
    ],
  ],
  ['ClinicalImpression', 'effectiveDateTime', ['2026-11-23', ...zones]],
  [
    'ClinicalImpression',
    'note',
    [
      [{ text: 'Ringer igen', time: '2026-11-23', authorString: 'Siv' }],
      [{ text: 'Ringer igen', authorReference: { reference: 'Practitioner/1' } }],
    ],
  ],
  ['ClinicalImpression', 'finding[0].itemCodeableConcept.coding[0].code', ['P1', 'P2', 'P3', 'P4', 'P5']],
  [
    'Task',
    'status',
    [
      'draft',
      'requested',
      'received',
      'accepted',
      'rejected',
      'ready',
      'cancelled',
      'in-progress',
      'on-hold',
      'failed',
      'completed',
      'entered-in-error',
    ],
  ],
  ['Task', 'priority', ['routine', 'urgent', 'asap', 'stat']],
  ['Task', 'businessStatus.coding[0].code', ['with-bot', 'waiting', 'claimed', 'on-hold', 'closed']],
  ['Task', 'owner', [{ reference: 'Organization/1' }, { reference: 'PractitionerRole/1' }]],
  [
    'Task',
    'input',
    [
      [
        { type: { text: 'x' }, valueString: 'y' },
        { type: { text: 'x' }, valueReference: { reference: 'Basic/1' } },
      ],
    ],
  ],
  ['Task', 'lastModified', zones],
  ['Appointment', 'participant[0].status', ['accepted', 'declined', 'tentative', 'needs-action']],
  ['Appointment', 'participant[0].required', ['required', 'optional', 'information-only']],
  ['Appointment', 'minutesDuration', [1, 15, 2_147_483_647]],
  ['Appointment', 'priority', [0, 9]],
  ['Appointment', 'end', ['2026-11-23T10:15:00Z', '2026-11-23T11:15:00+01:00', '2026-11-23T16:00:00+05:30']],
  [
    'Appointment',
    'serviceType',
    [
      [
        {
          coding: [
            { system: 'https://farstu.norrbotten.se/fhir/CodeSystem/booking-kind', code: 'visit' },
            { system: 'https://example.org/kinds', code: 'B17' },
          ],
          text: 'Besök',
        },
      ],
    ],
  ],
  ['Appointment', 'comment', ['Ta med medicinlistan']],
  ['Provenance', 'recorded', zones],
  ['Provenance', 'policy', [['https://example.org/policy']]],
  [
    'Provenance',
    'signature',
    [
      [
        {
          type: [{ system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.1' }],
          when: '2026-11-23T10:00:00Z',
          who: { reference: 'Practitioner/1' },
          data: 'aGVq',
          sigFormat: 'application/jose',
        },
      ],
    ],
  ],
  ['Practitioner', 'gender', ['male', 'female', 'other', 'unknown']],
  ['Practitioner', 'qualification', [[{ code: { text: 'Legitimerad sjuksköterska' }, period: { start: '2001' } }]]],
  [
    'PractitionerRole',
    'availableTime',
    [
      [{ daysOfWeek: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], allDay: true }],
      [{ availableStartTime: '08:00:00', availableEndTime: '16:30:00.5' }],
    ],
  ],
  ['PractitionerRole', 'location', [[{ reference: 'Location/1' }]]],
  ['Organization', 'alias', [['Centralen', 'Hälsocentralen']]],
  ['Organization', 'address[0].use', ['work', 'temp', 'old', 'billing']],
  ['Organization', 'telecom', ['phone', 'fax', 'email', 'pager', 'url', 'sms', 'other'].map(system => [{ system, value: 'x' }])],
  ['Device', 'status', ['active', 'inactive', 'entered-in-error', 'unknown']],
  ['Device', 'version', [[{ value: '1.0' }]]],
  [
    'Device',
    'deviceName[0].type',
    ['udi-label-name', 'user-friendly-name', 'patient-reported-name', 'manufacturer-name', 'model-name', 'other'],
  ],
  ['Questionnaire', 'status', ['draft', 'active', 'retired', 'unknown']],
  ['Questionnaire', 'date', ['2026-11', ...zones]],
  ['Questionnaire', 'effectivePeriod', [{ start: '2026' }]],
  ['PlanDefinition', 'status', ['draft', 'active', 'retired', 'unknown']],
  ['PlanDefinition', 'subjectCodeableConcept', [{ text: 'Patient' }]],
  ['PlanDefinition', 'approvalDate', ['2026-11-23']],
  ['Slot', 'status', ['busy', 'free', 'busy-unavailable', 'busy-tentative', 'entered-in-error']],
  ['Slot', 'end', ['2026-11-23T10:15:00Z', '2026-11-23T11:15:00+01:00', '2026-11-23T05:00:00-05:30']],
  ['Slot', 'overbooked', [true, false]],
  [
    'Slot',
    'identifier',
    [
      [{ use: 'old', system: 'https://example.org/times', value: '17', period: { start: '2026', end: '2026-11-23T10:00:00Z' } }],
      [{ system: 'https://example.org/times', value: '17', assigner: { reference: 'Organization/1', display: 'Tidboken' } }],
      [{ type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'PLAC' }] }, value: '17' }],
    ],
  ],
  ['Slot', 'appointmentType', [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0276', code: 'ROUTINE' }] }]],
  ['Schedule', 'planningHorizon', [{ start: '2026-11-01' }, { start: '2026-11', end: '2027-01' }]],
  ['Schedule', 'active', [false]],
  ['HealthcareService', 'notAvailable', [[{ description: 'Jul', during: { start: '2026-12-24', end: '2026-12-26' } }]]],
  [
    'HealthcareService',
    'availableTime',
    [[{ daysOfWeek: ['mon'], availableStartTime: '08:00:00', availableEndTime: '23:59:59' }]],
  ],
  ['HealthcareService', 'appointmentRequired', [true]],
  ['Location', 'status', ['active', 'suspended', 'inactive']],
  ['Location', 'mode', ['instance', 'kind']],
  [
    'Location',
    'position',
    [
      { longitude: 22.1567, latitude: 65.5848 },
      { longitude: 22, latitude: 65, altitude: -3.5 },
    ],
  ],
  ['AuditEvent', 'action', ['C', 'R', 'U', 'D', 'E']],
  ['AuditEvent', 'outcome', ['0', '4', '8', '12']],
  ['AuditEvent', 'recorded', zones],
  ['AuditEvent', 'period', [{ start: '2026-11-23T08:00:00Z', end: '2026-11-23T08:00:00Z' }]],
  ['Subscription', 'status', ['requested', 'active', 'error', 'off']],
  ['Subscription', 'criteria', ['Slot', 'Appointment?status=booked&patient=Patient/1']],
  ['Subscription', 'end', zones],
  ['Subscription', 'contact', [[{ system: 'email', value: 'drift@example.org' }]]],
  ['DocumentReference', 'description', ['Anteckning från samtalet']],
  ['DocumentReference', 'date', zones],
  ['Observation', 'status', ['preliminary', 'amended', 'entered-in-error']],
  [
    'Observation',
    'valueQuantity',
    [
      ...[0, -1.5, 38.25].map(value => ({ value, unit: '°C', system: 'http://unitsofmeasure.org', code: 'Cel' })),
      ...['<', '<=', '>=', '>'].map(comparator => ({
        value: 40,
        comparator,
        unit: '°C',
        system: 'http://unitsofmeasure.org',
        code: 'Cel',
      })),
    ],
  ],
  ['Observation', 'note', [[{ text: 'Mätt i örat' }]]],
  ['Observation', 'referenceRange', [[{ low: { value: 36 }, high: { value: 37.5 } }]]],
  ['Consent', 'dateTime', zones],
  ['Consent', 'identifier', [[{ system: 'https://example.org/samtycken', value: '7' }]]],
  ['Consent', 'policy', [[{ authority: 'https://example.org', uri: 'https://example.org/policy' }]]],
  ['Consent', 'provision.period', [{ start: '2026-11-23' }, { start: '2026-11-23', end: '2027-11-23' }]],
  ['Consent', 'provision.class', [[{ system: 'http://hl7.org/fhir/resource-types', code: 'ServiceRequest' }]]],
  ['Consent', 'verification', [[{ verified: true, verificationDate: '2026-11-23' }]]],
  ['ServiceRequest', 'priority', ['routine', 'urgent', 'asap', 'stat']],
  ['ServiceRequest', 'status', ['active', 'completed', 'revoked']],
  ['ServiceRequest', 'note', [[{ text: 'Helst före tio' }]]],
  ['ServiceRequest', 'occurrencePeriod', [{ start: '2026-11-23' }]],
]

const narrative = {
  status: 'additional',
  div: '<div xmlns="http://www.w3.org/1999/xhtml"><p class="a">Hej <b>du</b>,<br/><a href="https://example.org">läs</a></p></div>',
}
const source = { url: 'https://example.org/ext/source', valueReference: { reference: '#p' } }
/** What R4 lets any resource have. */
const anywhere: readonly (readonly [name: string, change: (resource: Json) => void])[] = [
  ...['sv', 'en', 'ar', 'se', 'sr-Latn', 'zh-Hant-TW'].map(
    language => [`language ${language}`, (r: Json) => void put(r, 'language', language)] as const,
  ),
  ['a narrative', r => void put(r, 'text', narrative)],
  [
    'an extension with a value',
    r => void put(r, 'extension', [{ url: 'https://example.org/ext/a', valueQuantity: { value: 1 } }]),
  ],
  [
    'an extension with parts',
    r =>
      void put(r, 'extension', [
        {
          url: 'urn:x:a',
          extension: [
            { url: 'part', valueDateTime: '2026-11' },
            { url: 'other', valueCode: 'x' },
          ],
        },
      ]),
  ],
  [
    'a contained resource that an extension refers to',
    r => {
      put(r, 'contained', [{ resourceType: 'Practitioner', id: 'p', name: [{ text: 'Test Testsson' }], gender: 'female' }])
      put(r, 'extension', [source])
    },
  ],
  [
    'a contained resource that refers to the whole',
    r => {
      put(r, 'contained', [
        {
          resourceType: 'Provenance',
          id: 'p',
          target: [{ reference: '#' }],
          recorded: '2026-11-23T10:00:00Z',
          agent: [{ who: { display: 'X' } }],
        },
      ])
    },
  ],
  [
    'two contained resources in a chain',
    r => {
      put(r, 'contained', [
        { resourceType: 'PractitionerRole', id: 'p', practitioner: { reference: '#q' } },
        { resourceType: 'Practitioner', id: 'q' },
      ])
      put(r, 'extension', [source])
    },
  ],
  [
    'tags and labels',
    r => {
      put(r, 'meta.tag', [{ system: 'https://example.org/tags', code: 't' }, { display: 'Fri text' }])
      put(r, 'meta.source', 'https://example.org/source#1')
    },
  ],
  ['changed in another zone', r => void put(r, 'meta.lastUpdated', '2026-11-23T09:00:00.000+01:00')],
  ['rules of its own', r => void put(r, 'implicitRules', 'https://example.org/rules')],
  ['no id', r => void put(r, 'id', undefined)],
  ['another id', r => void put(r, 'id', 'A-1.b')],
  ['ids of elements', r => void put(r, 'meta.id', 'm1')],
  ['a companion of a primitive', r => void put(r, '_language', { extension: [{ url: 'urn:x:a', valueString: 'gissat' }] })],
]

/** Primitives in lists, with null where only one of the two is there. */
const lists: readonly (readonly [ServedType, string, Readonly<Record<string, unknown>>])[] = [
  [
    'Patient',
    'a given name with an extension',
    { name: [{ given: ['Anna', 'Maria'], _given: [null, { extension: [{ url: 'urn:x:a', valueCode: 'q' }] }] }] },
  ],
  [
    'Patient',
    'a given name that is absent',
    {
      name: [
        {
          given: [null, 'Maria'],
          _given: [
            { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }] },
            null,
          ],
        },
      ],
    },
  ],
  [
    'Patient',
    'a birth date that is absent',
    {
      birthDate: undefined,
      _birthDate: { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }] },
    },
  ],
  ['Practitioner', 'a name with an id', { name: [{ text: 'Siv', _text: { id: 'n1' } }] }],
  [
    'Questionnaire',
    'a translated title',
    {
      _title: {
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/translation',
            extension: [
              { url: 'lang', valueCode: 'en' },
              { url: 'content', valueString: 'Cough' },
            ],
          },
        ],
      },
    },
  ],
  ['Organization', 'an address in lines with a companion', { address: [{ line: ['a', 'b'], _line: [{ id: 'l' }, null] }] }],
]

const typesOf = () => [...subjects.keys()] as ServedType[] // the subjects' test holds them against the profiles

export function variants(): Variant[] {
  const out: Variant[] = []
  for (const [type, all] of subjects)
    for (const [i, one] of all.entries()) out.push({ name: `${type} ${i} as it is`, resource: structuredClone(one) })
  for (const type of typesOf())
    for (const key of Object.keys(subject(type)))
      if (!['resourceType', 'meta', ...needed[type]].includes(key))
        out.push({ name: `${type} without ${key}`, resource: put(subject(type), key, undefined) })
  for (const [type, path, values] of others)
    for (const [i, value] of values.entries())
      out.push({ name: `${type}.${path}, another value ${i}`, resource: put(subject(type), path, value) })
  for (const type of typesOf())
    for (const [name, change] of anywhere) {
      const resource = subject(type)
      change(resource)
      out.push({ name: `${type} with ${name}`, resource })
    }
  for (const [type, name, more] of lists) {
    const resource = Object.entries(more).reduce((so, [key, value]) => put(so, key, value), subject(type))
    out.push({ name: `${type} with ${name}`, resource })
  }
  return out
}
