// Which commission opens what: the duties read from an identity provider's claims, and a screen that is locked and unlocked.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caregiverFrom } from '../../adapters/identity/claims.ts'
import { clearedFor, defaultDuties, dutiesFrom, dutyOf, protectedBy } from '../../adapters/identity/duties.ts'
import { whoever } from '../../adapters/identity/session.ts'
import { staff } from '../../adapters/store/staff.ts'
import { browser } from './browser.ts'
import { chooses, type Stage, stage } from './stage.ts'

const care = 'Vård och behandling'
const of = (purpose: string, ...roles: string[]) => dutyOf({ purpose, rights: [], roles }, defaultDuties)
const claims = (more: object = {}) => ({
  employeeHsaId: 'SE2321000230-X1',
  name: 'Nora Salmi',
  commissionHsaId: 'SE2321000230-C1',
  commissionName: 'Student',
  commissionPurpose: care,
  healthCareUnitHsaId: 'SE2321000230-TH01',
  healthCareUnitName: 'Norrskenets hälsocentral',
  healthCareProviderHsaId: 'SE2321000230-TVG1',
  ...more,
})
const signedIn = (more: object = {}) => {
  const found = caregiverFrom(claims(more), defaultDuties)
  if (found.kind !== 'caregiver') throw new Error('not staff')
  return found
}

describe('a duty', () => {
  test('is what the commission is for, and the roles held for this service', () => {
    expect(of(care)).toBe('care')
    expect(of(care, 'FARSTU;Student')).toBe('student')
    expect(of(care, 'FARSTU;Enhetsledning')).toBe('lead')
    expect(of('Kvalitetssäkring')).toBe('rules')
    expect(of('Administration', 'FARSTU;Loggranskning')).toBe('review')
    expect(of('Administration', 'FARSTU;Drift')).toBe('operate')
    expect(of('Administration')).toBeNull()
    // A role without its purpose opens nothing: what somebody may do follows the commission they chose.
    expect(of(care, 'FARSTU;Loggranskning')).toBe('care')
    expect(of('Administration', 'FARSTU;Student')).toBeNull()
  })

  test('the narrowest holds: a student who also leads is a student', () => {
    expect(of(care, 'FARSTU;Enhetsledning', 'FARSTU;Student')).toBe('student')
  })

  test('is configuration: a region may read it from the commission’s own rights', () => {
    const duties = { ...defaultDuties, review: { rights: ['Granska;Logg;VG'] }, cleared: { rights: ['Läsa;Skyddad;VG'] } }
    const commission = { purpose: 'Tillsyn', rights: ['Granska;Logg;VG'], roles: [] }
    expect(dutyOf(commission, duties)).toBe('review')
    expect(dutyOf(commission, defaultDuties)).toBeNull()
    expect(clearedFor(commission, duties)).toBe(false)
    expect(clearedFor({ ...commission, rights: ['Läsa;Skyddad;VG'] }, duties)).toBe(true)
  })

  test('a protected identity of one’s own is a role in HSA, or what the region says it is', () => {
    expect(signedIn().caregiver.protected).toBeUndefined()
    expect(signedIn({ systemRole: ['FARSTU;SkyddadPersonal'] }).caregiver).toMatchObject({ name: 'Nora Salmi', protected: true })
    // To be cleared for others' is another thing.
    expect(signedIn({ systemRole: ['FARSTU;Skyddade'] }).caregiver.protected).toBeUndefined()
    const own = dutiesFrom('{"protected": {"rights": ["Skyddad;Personal;VG"]}}')
    expect(protectedBy({ purpose: care, rights: ['Skyddad;Personal;VG'], roles: [] }, own)).toBe(true)
  })

  test('is set with only what differs; what can’t be used is said by name', () => {
    expect(dutiesFrom('')).toEqual(defaultDuties)
    const own = dutiesFrom('{"review": {"purposes": ["Tillsyn"]}}')
    expect(own.review).toEqual({ purposes: ['Tillsyn'] })
    expect(own.care).toEqual(defaultDuties.care)
    expect(() => dutiesFrom('{')).toThrow('STAFF_DUTIES')
    expect(() => dutiesFrom('{"reviews": {}}')).toThrow(/STAFF_DUTIES.*reviews/)
    expect(() => dutiesFrom('{"review": {"purposes": []}}')).toThrow(/STAFF_DUTIES.*review\.purposes/)
  })

  test('a student is shown as one, whatever licence they hold', () => {
    const { caregiver } = signedIn({ healthcareProfessionalLicense: ['SJ'], systemRole: ['FARSTU;Student'] })
    expect(caregiver).toMatchObject({ role: 'Student under handledning', duty: 'student' })
    expect(signedIn({ healthcareProfessionalLicense: ['SJ'] }).caregiver).not.toHaveProperty('duty')
    expect(signedIn({ systemRole: ['FARSTU;Skyddade'] }).caregiver.cleared).toBe(true)
    expect(signedIn().caregiver).not.toHaveProperty('cleared')
  })

  test('the number of staff stands beside who they are, never in it', () => {
    const found = signedIn({ credentialPersonalIdentityNumber: '197510082386' })
    expect(found.number).toBe('197510082386')
    expect(JSON.stringify(found.caregiver)).not.toContain('1975')
  })
})

describe('logging in', () => {
  let on: Stage
  beforeAll(async () => {
    on = await stage()
  })
  afterAll(() => on.stop())
  const logsIn = async (person: string, by = browser(), path = '/login/staff') =>
    chooses(await by.get(`${on.origin}${path}`), by, person)
  const KARIN = 'SE2321000230-TP101|SE2321000230-TM101'
  const requestOf = (by: ReturnType<typeof browser>) =>
    new Request(`${on.origin}/console/api/me`, {
      headers: {
        cookie: by
          .cookies('__Host-farstu-staff')
          .map(kept => `${kept.name}=${kept.value}`)
          .join('; '),
      },
    })
  const at = () => new Date().toISOString()
  const who = () => whoever({ sessions: on.store.sessions, now: at })

  test('leads each to the page of their duty', async () => {
    const ends = {
      'SE2321000230-TP181|SE2321000230-TM181': '/console/',
      'SE2321000230-TP182|SE2321000230-TM182': '/console/',
      'SE2321000230-TP171|SE2321000230-TM171': '/rules/',
      'SE2321000230-TP183|SE2321000230-TM183': '/review/',
      'SE2321000230-TP184|SE2321000230-TM184': '/operate/',
    }
    for (const [person, path] of Object.entries(ends)) expect(new URL((await logsIn(person)).url).pathname).toBe(path)
  })

  test('a locked session reads as none, says who sits behind it, and another login opens', async () => {
    const by = browser()
    await logsIn(KARIN, by)
    expect((await who().caregiverOf(requestOf(by)))?.caregiver.name).toBe('Karin Ek')
    expect(await who().behind(requestOf(by))).toBeNull()
    expect(await who().lock(requestOf(by))).toBe(true)
    expect(await who().caregiverOf(requestOf(by))).toBeNull()
    expect((await who().behind(requestOf(by)))?.caregiver.name).toBe('Karin Ek')
    // Nobody can lock what isn't a session of staff.
    expect(await who().lock(new Request(on.origin))).toBe(false)
    const stolen = requestOf(by)
    const after = await logsIn(KARIN, by, '/login/staff?then=unlock')
    expect(new URL(after.url).pathname).toBe('/login/staff/unlocked')
    expect(after.text).toContain('Skärmen är upplåst')
    expect((await who().caregiverOf(requestOf(by)))?.caregiver.name).toBe('Karin Ek')
    // The locked session is over: what was kept of its cookie opens nothing.
    expect(await who().caregiverOf(stolen)).toBeNull()
    expect(await who().behind(stolen)).toBeNull()
  })

  test('a locked session ends by itself, however often it is asked', async () => {
    const by = browser()
    await logsIn(KARIN, by)
    await who().lock(requestOf(by))
    const later = (minutes: number) =>
      whoever({ sessions: on.store.sessions, now: () => new Date(Date.now() + minutes * 60_000).toISOString() })
    expect(await later(10).behind(requestOf(by))).not.toBeNull()
    expect(await later(16).behind(requestOf(by))).toBeNull()
  })

  test('logging out of the desk leaves settings and drafts in the browser, and clears what is cached', async () => {
    const by = browser()
    await logsIn(KARIN, by)
    const out = await fetch(`${on.origin}/logout/staff`, {
      method: 'POST',
      headers: { origin: on.origin, 'sec-fetch-site': 'same-origin' },
    })
    expect(out.headers.get('clear-site-data')).toBe('"cache"')
    const citizen = await fetch(`${on.origin}/logout/citizen`, {
      method: 'POST',
      headers: { origin: on.origin, 'sec-fetch-site': 'same-origin' },
    })
    expect(citizen.headers.get('clear-site-data')).toBe('"cache", "storage"')
  })

  test('keeps who they are for the log’s review; a number once given is kept', async () => {
    const roster = staff(on.pool)
    const { caregiver } = signedIn()
    await roster.seen(caregiver, '197510082386', at())
    await roster.seen(caregiver, undefined, at())
    const { rows } = await on.pool.query('select name, family, person from staff where hsa_id = $1', [caregiver.hsaId])
    expect(rows).toEqual([{ name: 'Nora Salmi', family: 'Salmi', person: '197510082386' }])
  })
})
