// The test persons of the simulated world. The numbers are synthetic: they follow the pattern of Skatteverket's
// published test numbers (birth number 238 or 239) and belong to nobody. A test checks their control digits.
const id = (suffix: string) => `SE2321000230-${suffix}`
const LOA3 = 'http://id.elegnamnden.se/loa/1.0/loa3'
const LOA2 = 'http://id.elegnamnden.se/loa/1.0/loa2'

export type Person = {
  /** 12 digits; a samordningsnummer has its day plus 60. */
  number: string
  given: string
  family: string
  birthDate: string
  /** HSA-id of the health centre where the person is listed. */
  listedAt: string | null
  /** Sekretessmarkering and skyddad folkbokföring, as the person register names them. */
  protectedPersonIndicator: boolean
  protectedPopulationRecord: boolean
  /** Numbers of the children this person has custody of. */
  guardianOf: string[]
}
/** A person with an e-legitimation, and what a developer can see by choosing them. */
export type ELegitimation = { number: string; acr: string; shows: string }

const person = (number: string, given: string, family: string, listedAt: string | null, more: Partial<Person> = {}): Person => {
  const day = Number(number.slice(6, 8))
  const birthDate = `${number.slice(0, 4)}-${number.slice(4, 6)}-${String(day > 60 ? day - 60 : day).padStart(2, '0')}`
  return {
    number,
    given,
    family,
    birthDate,
    listedAt,
    protectedPersonIndicator: false,
    protectedPopulationRecord: false,
    guardianOf: [],
    ...more,
  }
}

export const persons: readonly Person[] = [
  person('198506142382', 'Anna', 'Niemi', id('TH01')),
  person('197803212393', 'Erik', 'Lantto', id('TH02')),
  person('194405022387', 'Gunborg', 'Sundvall', id('TH03')),
  person('199108172397', 'Johan', 'Berglund', id('TP01')),
  person('198609082386', 'Sara', 'Marakatt', id('TH04'), { guardianOf: ['201901122398', '201604302388', '201103042394'] }),
  person('201901122398', 'Ante', 'Marakatt', id('TH04')),
  person('201604302388', 'Elle', 'Marakatt', id('TH04')),
  person('201103042394', 'Nils', 'Marakatt', id('TH04')),
  person('198802292386', 'Maria', 'Holm', id('TH05'), { protectedPersonIndicator: true, guardianOf: ['201509202386'] }),
  person('201509202386', 'Vera', 'Holm', id('TH05'), { protectedPersonIndicator: true }),
  person('199310672390', 'Amir', 'Rahimi', null),
  person('197204042381', 'Birgitta', 'Hedström', id('TH01')),
  person('197510082386', 'Eva', 'Strand', id('TH01')),
]

export const eLegitimations: readonly ELegitimation[] = [
  { number: '198506142382', acr: LOA3, shows: 'vuxen kvinna, listad på Norrskenets hälsocentral' },
  {
    number: '197803212393',
    acr: LOA3,
    shows: 'vuxen man, listad på Älvstrandens hälsocentral, som är spärrad för andra enheter',
  },
  { number: '194405022387', acr: LOA3, shows: 'äldre kvinna, listad i Gällivare' },
  { number: '199108172397', acr: LOA3, shows: 'listad på den privata Tallkronans hälsocentral' },
  { number: '198609082386', acr: LOA3, shows: 'vårdnadshavare: två barn under 13 och en 15-åring' },
  { number: '201103042394', acr: LOA3, shows: '15 år, loggar in själv' },
  { number: '198802292386', acr: LOA3, shows: 'skyddade personuppgifter' },
  { number: '199310672390', acr: LOA3, shows: 'samordningsnummer, inte listad' },
  { number: '197510082386', acr: LOA3, shows: 'arbetar själv på Norrskenets hälsocentral' },
  { number: '197204042381', acr: LOA2, shows: 'för låg tillitsnivå (LoA2): ska nekas' },
]

/** Blocks (spärr), as the blocking service keeps them: an inner one names a unit, an outer one the whole provider. */
export const blocks = [
  {
    blockId: 'SP-1',
    subjectOfCareId: '197803212393',
    informationCareProviderId: id('TVG1'),
    informationCareUnitId: id('TH02'),
    informationStartDate: null,
    informationEndDate: null,
  },
] as const

/** `roles`: what HSA holds of the employee for our service (systemRole). */
export type Commission = { hsaId: string; name: string; purpose: string; unit: string; roles: string[] }
export type Employee = {
  hsaId: string
  given: string
  family: string
  licence: string[]
  commissions: Commission[]
  shows: string
  /** Personnummer, when this person is a citizen of the world too. */
  number?: string
}

export const CARE = 'Vård och behandling'
const CLEARED = 'FARSTU;Skyddade'
const commission = (suffix: string, name: string, unit: string, purpose = CARE, ...roles: string[]): Commission => ({
  hsaId: id(`TM${suffix}`),
  name,
  purpose,
  unit: id(unit),
  roles,
})
const employee = (suffix: string, name: string, licence: string[], shows: string, ...commissions: Commission[]): Employee => {
  const [given = '', family = ''] = name.split(' ')
  return { hsaId: id(`TP${suffix}`), given, family, licence, commissions, shows }
}

/** `licence`: codes of legitimation (SJ sjuksköterska, LK läkare, BM barnmorska, TL tandläkare). */
export const employees: readonly Employee[] = [
  employee(
    '101',
    'Karin Ek',
    ['SJ'],
    'sjuksköterska med två uppdrag, behörig till skyddade personuppgifter',
    commission('101', 'Sjuksköterska, 1177', 'T1177', CARE, CLEARED),
    commission('102', 'Sjuksköterska, Norrskenet', 'TH01', CARE, CLEARED),
  ),
  employee('103', 'Lars Öberg', ['SJ'], 'sjuksköterska, 1177', commission('103', 'Sjuksköterska, 1177', 'T1177')),
  {
    ...employee('111', 'Eva Strand', ['SJ'], 'distriktssköterska', commission('111', 'Distriktssköterska, Norrskenet', 'TH01')),
    number: '197510082386',
  },
  employee('112', 'Mikael Norberg', ['LK'], 'läkare', commission('112', 'Läkare, Norrskenet', 'TH01')),
  employee('121', 'Hanna Forsberg', ['SJ'], 'sjuksköterska', commission('121', 'Sjuksköterska, Älvstranden', 'TH02')),
  employee('131', 'Petra Lund', ['SJ'], 'sjuksköterska hos privat vårdgivare', commission('131', 'Sjuksköterska', 'TP01')),
  employee('141', 'Ida Kero', ['BM'], 'barnmorska', commission('141', 'Barnmorska, ungdomsmottagning', 'TU01')),
  employee('151', 'Olle Vikström', ['TL'], 'tandläkare', commission('151', 'Tandläkare', 'TT01')),
  employee('161', 'Sofia Nilsson', ['SJ'], 'sjuksköterska', commission('161', 'Sjuksköterska, nära vård', 'TN01')),
  employee(
    '171',
    'Gunilla Aho',
    ['LK'],
    'medicinskt ansvarig för reglerna',
    commission('171', 'Regelägare', 'T1177', 'Kvalitetssäkring'),
  ),
  employee(
    '191',
    'Ann Wiklund',
    [],
    'uppdrag utan vård: ska nekas',
    commission('191', 'Systemförvaltning', 'TH01', 'Administration'),
  ),
  employee(
    '181',
    'Nora Salmi',
    [],
    'sjuksköterskestudent: anteckningar väntar på kontrasignering',
    commission('181', 'Student, Norrskenet', 'TH01', CARE, 'FARSTU;Student'),
  ),
  employee(
    '182',
    'Tove Hedman',
    ['SJ'],
    'enhetschef: fördelar enhetens ärenden',
    commission('182', 'Enhetschef, Norrskenet', 'TH01', CARE, 'FARSTU;Enhetsledning', CLEARED),
  ),
  employee(
    '183',
    'Kerstin Blom',
    [],
    'granskar loggen',
    commission('183', 'Loggranskare', 'T1177', 'Administration', 'FARSTU;Loggranskning'),
  ),
  employee(
    '184',
    'Jonas Fält',
    [],
    'drift: bara tekniska sidor',
    commission('184', 'Driftansvarig', 'T1177', 'Administration', 'FARSTU;Drift'),
  ),
]

export const STAFF_ACR = 'http://id.sambi.se/loa/loa3'
