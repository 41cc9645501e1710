import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../bot/case.ts'
import type { Citizen } from '../../bot/people.ts'
import { words } from '../../adapters/store/extract-words.ts'
import { extractsOf, logExtract } from '../../adapters/store/extract.ts'
import { extractCommand } from '../../adapters/store/log-extract-cli.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import { database, type TestDatabase } from '../database.ts'
import { LIX_AT_MOST, lix, sentences, WORDS_AT_MOST, words as wordsIn } from '../flows/plain-language.ts'
import { newId, now, nurse, nurseAuthor, open, opening, said, turn } from './talks.ts'
import { changed } from '../../bot/log.ts'

const CHILD = '201212122380'
const PARENT = '191212121212'
const child: Citizen = {
  number: CHILD,
  kind: 'personnummer',
  given: 'Test',
  family: 'Testsson',
  birthDate: '2012-12-12',
  protected: false,
  listedAt: null,
  loa: 'loa3',
  actor: { number: PARENT, given: 'Vuxen', family: 'Testsson' },
}

let db: TestDatabase
let opened: OpenStore
const mine = { id: newId(), number: '' }
const other = { id: newId(), number: '' }
beforeAll(async () => {
  db = await database()
  opened = await open(db.url)
  for (const one of [mine, other]) {
    const done = await opened.store.update(one.id, turn, 'own-talk', c =>
      changed(c, { kind: 'citizen' }, now(), [opening(), { type: 'identified', citizen: child }]),
    )
    one.number = isRefusal(done) ? '' : done.case.number
  }
  for (let i = 0; i < 3; i++) await opened.store.read(mine.id, { kind: 'citizen', id: PARENT }, 'own-talk')
  await opened.store.read(mine.id, { kind: 'citizen', id: CHILD }, 'own-talk')
  await opened.store.read(mine.id, nurse, 'care')
  await opened.store.update(mine.id, nurse, 'care', c => changed(c, nurseAuthor, now(), [said('Vi hörs.')]))
  await opened.store.read(mine.id, { kind: 'integrator', client: 'journalen' }, 'integration')
  await opened.pool.query(
    `insert into access_log (at, who_kind, who_id, commission, unit, why, what, cases) values (now(), 'caregiver', 'SE-OTHER', 'c', 'SE2321000230-X', 'queue', 'list', $1)`,
    [[mine.id, other.id]],
  )
  await opened.pool.query(
    `insert into access_log (at, who_kind, who_id, why, what, cases, sought) values (now(), 'integrator', 'journalen', 'integration', 'list', '{}', $1)`,
    [[CHILD]],
  )
})
afterAll(async () => {
  await opened.close()
  await db.stop()
})

test('the extract says who, from which unit, when and why, and no number of a person and no name of staff', async () => {
  const found = await logExtract(opened.pool, mine.number)
  expect(found?.lines.map(({ who, role, unit, what, why, times }) => [who, role, unit, what, why, times])).toEqual([
    ['system', null, null, 'write', 'own-talk', 1],
    ['guardian', null, null, 'read', 'own-talk', 3],
    ['self', null, null, 'read', 'own-talk', 1],
    ['caregiver', 'Sjuksköterska', 'Testvårdcentralen', 'read', 'care', 1],
    ['caregiver', 'Sjuksköterska', 'Testvårdcentralen', 'write', 'care', 1],
    ['integrator', null, null, 'read', 'integration', 1],
    ['caregiver', null, 'SE2321000230-X', 'list', 'queue', 1],
    ['integrator', null, null, 'sought', 'integration', 1],
  ])
  expect(found?.text).toContain('Sjuksköterska på Testvårdcentralen läste ditt ärende. Det var för att ge dig vård.')
  expect(found?.text).toContain('Vuxen som skrev för barnet läste ditt ärende, 3 gånger. Det var i din egen chatt.')
  const told = JSON.stringify(found)
  for (const secret of [CHILD, PARENT, nurse.caregiver.name, nurse.caregiver.hsaId, other.id, other.number, 'Vi hörs'])
    expect(told).not.toContain(secret)
})

test('a unit that never wrote has its name from the register; times are those of Stockholm', async () => {
  const found = await logExtract(opened.pool, mine.number, {
    language: 'en',
    unitName: id => (id.endsWith('X') ? 'Bergets hälsocentral' : null),
  })
  expect(found?.text).toContain(
    'Care staff at Bergets hälsocentral saw your case in a list without names. It was to see who is waiting.',
  )
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' })
  expect(found?.text).toContain(clock.format(new Date(found?.lines[0]?.at ?? 0)))
})

test('the command gives text or JSON, says what is wrong, and is itself in the next extract', async () => {
  const json = JSON.parse(await extractCommand(['--case', mine.number.toLowerCase(), '--json'], opened.pool, now))
  expect(json).toMatchObject({ case: mine.number, language: 'sv' })
  expect(json.id).toBeUndefined()
  expect(await extractCommand(['--case', mine.number], opened.pool, now)).toContain('svara på en fråga')
  await expect(extractCommand(['--case', CHILD], opened.pool, now)).rejects.toThrow('never a personal number')
  await expect(extractCommand(['--case', 'FA-0000-0000'], opened.pool, now)).rejects.toThrow('No case has that number')
})

test('its words are as plain as all others a citizen reads', () => {
  for (const language of ['sv', 'en'] as const) {
    const w = words[language]
    const texts = [
      ...w.intro,
      ...w.end,
      w.none,
      ...Object.values(w.why).map(why => `${w.because} ${why}.`),
      ...Object.values(w.what).map(what => `${w.staff} ${w.at} Storgatans hälsocentral ${what}, ${w.times(3)}.`),
    ]
    expect(texts.flatMap(sentences).filter(text => wordsIn(text).length > WORDS_AT_MOST)).toEqual([])
    expect(lix(texts)).toBeLessThanOrEqual(LIX_AT_MOST)
  }
})

test('over a care provider’s border by itself: who got it has a row of its own, written with the change, and the extract says why', async () => {
  const place = (unit: string, provider: string) => ({
    unit: { hsaId: unit, name: unit },
    provider: { hsaId: provider, name: provider },
  })
  const [from, to] = [place('Tallkronan', 'Tallkronan AB'), place('1177', 'Region Norrbotten')]
  const id = newId()
  const begun = await opened.store.update(id, turn, 'own-talk', c =>
    changed(c, { kind: 'citizen' }, now(), [opening(), { type: 'identified', citizen: child }]),
  )
  const went = await opened.store.update(id, turn, 'own-talk', c =>
    changed(c, { kind: 'bot' }, now(), [
      { type: 'transferred', unit: to.unit, reason: 'closed', promisedBy: now() },
      { type: 'disclosed', from, to, why: 'danger-to-life' },
    ]),
  )
  if (isRefusal(begun) || isRefusal(went)) throw new Error('refused')
  const seq = went.case.rev
  const rows = (await opened.accessLog.list({ case: id, limit: 10 })).filter(row => row.why === 'danger-to-life')
  expect(rows).toMatchObject([
    { whoKind: 'system', unit: '1177', provider: 'Region Norrbotten', what: 'read', cases: [id], firstSeq: seq, lastSeq: seq },
  ])
  // A change that loses its race leaves no row behind: another writer is first, once.
  let tries = 0
  await opened.store.update(id, turn, 'own-talk', async c => {
    tries += 1
    if (tries === 1)
      await opened.pool.query('update cases set rev = rev + 1, data = jsonb_set(data, $2, to_jsonb(rev + 1)) where id = $1', [
        id,
        '{rev}',
      ])
    return changed(c, { kind: 'bot' }, now(), [{ type: 'disclosed', from, to, why: 'danger-to-life' }])
  })
  expect(tries).toBe(2)
  expect((await opened.accessLog.list({ case: id, limit: 10 })).filter(row => row.why === 'danger-to-life')).toHaveLength(2)
  const number = begun.case.number
  for (const [language, told] of [
    ['sv', 'lämnade hela ditt ärende till 1177 (Region Norrbotten)'],
    ['en', 'passed your whole case to 1177 (Region Norrbotten)'],
  ] as const) {
    const found = await logExtract(opened.pool, number, { language })
    expect(found?.lines.filter(line => line.what === 'got')).toMatchObject([{ who: 'system', why: 'danger-to-life' }])
    expect(found?.text).toContain(told)
  }
  expect((await logExtract(opened.pool, number))?.text).toMatch(/Det var för att det kunde vara fara för ditt liv\./u)
})

test('a person with many cases reads of them page by page, newest first, each once', async () => {
  const person = '199001022383'
  for (let i = 0; i < 25; i++)
    await opened.store.update(newId(), turn, 'own-talk', c =>
      changed(c, { kind: 'citizen' }, now(), [opening(), { type: 'identified', citizen: { ...child, number: person } }]),
    )
  const first = await extractsOf(opened.pool, person, 1)
  const second = await extractsOf(opened.pool, person, 2)
  expect([first.cases.length, first.more, second.more]).toEqual([20, true, false])
  const numbers = [...first.cases, ...second.cases].map(one => one.number)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(numbers).toHaveLength(25)
  expect(await extractsOf(opened.pool, person, 3)).toEqual({ cases: [], more: false })
})
