// The units of the simulated register: real municipalities of Norrbotten, invented units and HSA-ids.
// Telephone numbers come from the series PTS keeps free for fiction (0980-319200 to -319299).

export type Unit = {
  hsaId: string
  name: string
  kind: 'central' | 'health-centre' | 'youth-clinic' | 'dental' | 'specialist' | 'home-team' | 'emergency-department'
  careProvider: { hsaId: string; name: string }
  municipality: string
  telephone: string
  openingHours: { days: number[]; from: string; to: string }[]
  /** Hours of single dates, both included; none = closed. */
  deviatingHours?: { from: string; to: string; reason: string; hours: { from: string; to: string }[] }[]
  /** What the staff can, and speak beside Swedish. */
  competences?: string[]
  languages?: string[]
  /** Small units with one queue between them. */
  sharesQueueWith?: string[]
}

const id = (suffix: string) => `SE2321000230-${suffix}`
const region = { hsaId: id('TVG1'), name: 'Region Norrbotten' }
/** The care provider that keeps its journal in the simulated Cosmic. */
export const simulatedRegion = region.hsaId
const tallkronan = { hsaId: id('TVG2'), name: 'Tallkronan Vård AB' }
const weekdays = (from: string, to: string) => [{ days: [1, 2, 3, 4, 5], from, to }]

const always = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }]
const days = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '22:00' }]

export const units: readonly Unit[] = [
  {
    hsaId: id('T1177'),
    name: '1177 Region Norrbotten',
    kind: 'central',
    careProvider: region,
    municipality: 'Luleå',
    telephone: '0980-31 92 00',
    openingHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
    competences: ['nurse'],
    languages: ['finska', 'engelska'],
  },
  {
    hsaId: id('TH01'),
    name: 'Norrskenets hälsocentral',
    kind: 'health-centre',
    careProvider: region,
    municipality: 'Luleå',
    telephone: '0980-31 92 01',
    competences: ['nurse', 'doctor', 'physiotherapist', 'psychologist'],
    languages: ['engelska', 'arabiska'],
    openingHours: weekdays('08:00', '17:00'),
  },
  {
    hsaId: id('TH02'),
    name: 'Älvstrandens hälsocentral',
    kind: 'health-centre',
    careProvider: region,
    municipality: 'Boden',
    telephone: '0980-31 92 02',
    competences: ['nurse', 'doctor', 'midwife', 'physiotherapist', 'counsellor'],
    languages: ['engelska'],
    openingHours: weekdays('08:00', '17:00'),
  },
  {
    hsaId: id('TH03'),
    name: 'Malmbergets hälsocentral',
    kind: 'health-centre',
    careProvider: region,
    municipality: 'Gällivare',
    telephone: '0980-31 92 03',
    competences: ['nurse', 'doctor', 'occupational-therapist'],
    languages: ['finska', 'meänkieli', 'nordsamiska'],
    openingHours: weekdays('08:00', '16:30'),
    sharesQueueWith: [id('TH04')],
  },
  {
    hsaId: id('TH04'),
    name: 'Fjällripans hälsocentral',
    kind: 'health-centre',
    careProvider: region,
    municipality: 'Jokkmokk',
    telephone: '0980-31 92 04',
    competences: ['nurse', 'doctor'],
    languages: ['lulesamiska', 'finska'],
    // A lunch break, and a day of training: hours are not always from one time to another.
    openingHours: [...weekdays('08:00', '12:00'), ...weekdays('13:00', '16:00')],
    deviatingHours: [{ from: '2026-12-10', to: '2026-12-10', reason: 'Utbildningsdag', hours: [{ from: '13:00', to: '16:00' }] }],
    sharesQueueWith: [id('TH03')],
  },
  {
    hsaId: id('TH05'),
    name: 'Midnattssolens hälsocentral',
    kind: 'health-centre',
    careProvider: region,
    municipality: 'Kiruna',
    telephone: '0980-31 92 05',
    competences: ['nurse', 'doctor', 'midwife', 'physiotherapist'],
    languages: ['finska', 'meänkieli', 'nordsamiska', 'svenskt teckenspråk'],
    openingHours: [...weekdays('08:00', '17:00'), { days: [6, 7], from: '10:00', to: '14:00' }],
  },
  {
    hsaId: id('TP01'),
    name: 'Tallkronans hälsocentral',
    kind: 'health-centre',
    careProvider: tallkronan,
    municipality: 'Piteå',
    telephone: '0980-31 92 11',
    openingHours: weekdays('07:30', '17:00'),
  },
  {
    hsaId: id('TU01'),
    name: 'Ungdomsmottagningen Kusten',
    kind: 'youth-clinic',
    careProvider: region,
    municipality: 'Luleå',
    telephone: '0980-31 92 21',
    competences: ['midwife', 'counsellor', 'psychologist'],
    languages: ['engelska'],
    openingHours: [
      { days: [1, 2, 4], from: '09:00', to: '16:00' },
      { days: [3], from: '12:00', to: '19:00' },
    ],
  },
  {
    hsaId: id('TT01'),
    name: 'Folktandvården Lingonet',
    kind: 'dental',
    careProvider: region,
    municipality: 'Kalix',
    telephone: '0980-31 92 31',
    competences: ['dentist', 'dental-hygienist'],
    languages: ['engelska'],
    openingHours: weekdays('07:30', '16:00'),
  },
  {
    hsaId: id('TS01'),
    name: 'Hudmottagningen Granen',
    kind: 'specialist',
    careProvider: region,
    municipality: 'Luleå',
    telephone: '0980-31 92 41',
    openingHours: weekdays('08:00', '15:30'),
  },
  {
    hsaId: id('TN01'),
    name: 'Nära vård-teamet Älvdalen',
    kind: 'home-team',
    careProvider: region,
    municipality: 'Boden',
    telephone: '0980-31 92 51',
    openingHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '07:00', to: '21:00' }],
  },
  // Two are open round the clock; the others close for the night, so that "nearest open" means something.
  ...(
    [
      ['TA01', 'Akuten, Kustsjukhuset', 'Luleå', 61, always],
      ['TA02', 'Akuten, Pitesjukhuset', 'Piteå', 62, days],
      ['TA03', 'Akuten, Gränssjukhuset', 'Kalix', 63, days],
      ['TA04', 'Akuten, Malmfältssjukhuset', 'Gällivare', 64, always],
      ['TA05', 'Akuten, Fjällsjukhuset', 'Kiruna', 65, days],
    ] as const
  ).map(([suffix, name, municipality, line, openingHours]) => ({
    hsaId: id(suffix),
    name,
    kind: 'emergency-department' as const,
    careProvider: region,
    municipality,
    telephone: `0980-31 92 ${line}`,
    openingHours,
  })),
]

export const unit = (hsaId: string): Unit => {
  const found = units.find(u => u.hsaId === hsaId)
  if (!found) throw new Error(`The simulated register has no unit ${hsaId}`)
  return found
}
