// A note between colleagues: everyone at the unit may write one and reads it in the transcript; the citizen never gets it,
// by no road out of the house.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { toActivities } from '../../adapters/channel/activity.ts'
import { render } from '../../adapters/cosmic/artefacts.ts'
import { allowed } from '../../bot/desk.ts'
import { changed } from '../../bot/log.ts'
import { noteDraft } from '../../bot/note-draft.ts'
import { viewOf } from '../../bot/server/console-view.ts'
import { defaults } from '../../bot/settings.ts'
import { toldOf } from '../../bot/told.ts'
import { nextWake, watch } from '../../bot/watch.ts'
import { caseBundle } from '../../fhir-profiles/bundle.ts'
import { parts } from '../channel/database.ts'
import { type House, house } from '../channel/house.ts'
import { central, citizen, nurse } from '../talk.ts'

const SECRET = 'Misstänker att hemsituationen är svår, ring socialjouren'
const anna = nurse()
const bo = nurse('Bo Ek', 'SE2321000230-S002')
const waiting = () => citizen().writes('jag har ont i foten').picks('other').calmly().picks('right').picks('handoff').logsIn()
const note = { act: 'note-internally', text: SECRET } as const

describe('a note between colleagues', () => {
  test('the owner and everyone else at the unit may write one; nobody at another unit, and none in a closed case', () => {
    const talk = waiting()
    expect(talk.desk(bo, note)).toBeNull()
    talk.desk(anna, { act: 'claim' })
    expect(talk.desk(anna, note)).toBeNull()
    expect(talk.desk(bo, note)).toBeNull()
    expect(talk.desk(bo, { act: 'say', text: 'hej' })).toMatchObject({ refused: 'taken' })
    const elsewhere = nurse('Cia', 'SE2321000230-S003', { ...central, hsaId: 'SE2321000230-TH01', name: 'Gammelstad' })
    expect(allowed(talk.case, elsewhere)).toEqual([])
    expect(talk.desk(elsewhere, note)).toMatchObject({ refused: 'not-your-unit' })
    expect(talk.desk(anna, { act: 'note-internally', text: '  ' })).toMatchObject({ refused: 'invalid', field: 'text' })
    talk.desk(anna, { act: 'close', reason: 'answered' })
    expect(talk.desk(anna, note)).toEqual({ refused: 'closed' })
    expect(talk.log.filter(e => e.type === 'internal-note').map(e => e.by.kind === 'caregiver' && e.by.name)).toEqual([
      'Bo Ek',
      'Anna Berg',
      'Bo Ek',
    ])
    expect(talk.folded()).toEqual(talk.case)
  })

  test('is no answer: whoever owes one still does, and loses the case by being silent', () => {
    const talk = waiting()
    talk.desk(anna, { act: 'claim' })
    const before = nextWake(talk.case)
    talk.desk(anna, note)
    talk.desk(bo, note)
    expect(talk.case.lastCaregiverAt).toBeNull()
    expect(nextWake(talk.case)).toBe(before)
    talk.waits(defaults.lease + 1)
    expect(talk.case.status).toBe('waiting')
  })

  test('leaves a case at rest at rest', () => {
    const talk = waiting()
    talk.desk(anna, { act: 'claim' })
    talk.desk(anna, { act: 'hold', until: '2026-11-23T12:00:00.000Z', reason: 'väntar' })
    talk.desk(anna, note)
    expect(talk.case.status).toBe('on-hold')
  })

  test('colleagues read it in the transcript, marked as theirs', () => {
    const talk = waiting()
    talk.desk(bo, note)
    const view = viewOf(talk.case, talk.log, anna, talk.now(), 'sv')
    expect(view.lines.filter(line => line.text.includes(SECRET))).toMatchObject([{ from: 'internal', name: 'Bo Ek' }])
  })

  test('is in no activity, told answer, drafted note, byte for the record or FHIR resource', () => {
    const talk = waiting()
    talk.desk(bo, note)
    talk.desk(anna, { act: 'claim' })
    talk.desk(anna, { act: 'say', text: 'Hej, jag läser.' })
    talk.desk(anna, note)
    talk.desk(anna, { act: 'release', to: 'queue', reason: 'lunch' })
    const out = {
      activities: toActivities({ case: talk.case, user: 'dl_1', link: () => '' }, talk.log),
      told: toldOf(talk.case, talk.log, 'sv'),
      draft: noteDraft(talk.case, talk.log),
      record: render(
        { template: 'https://example.org/Questionnaire/anteckning' },
        talk.case,
        [...talk.log],
        { id: 'n1', text: 'Råd givna.', contactType: 'Besök' },
        anna,
        talk.now(),
      ),
      fhir: caseBundle({ case: talk.case, entries: talk.log, units: [central] }, 'https://example.org'),
    }
    for (const [where, what] of Object.entries(out)) expect(JSON.stringify(what), where).not.toContain('socialjouren')
    // It was looked for in the right places: what was said to the citizen is there.
    expect(JSON.stringify(out.activities)).toContain('Hej, jag läser.')
    expect(JSON.stringify(out.fhir)).toContain('Hej, jag läser.')
    expect(out.fhir.entry?.filter(e => e.resource?.resourceType === 'Communication').length).toBeGreaterThan(3)
  })

  test('is not in what the clock says either, nor in anything the case row holds', () => {
    const talk = waiting()
    talk.desk(bo, note)
    const later = watch(talk.case, '2026-11-25T08:00:00.000Z')
    expect(later?.entries.length).toBeGreaterThan(0)
    expect(JSON.stringify(later)).not.toContain('socialjouren')
    expect(JSON.stringify(talk.case)).not.toContain('socialjouren')
  })
})

describe('over Direct Line', () => {
  let db: Awaited<ReturnType<typeof parts>>
  let h: House
  beforeAll(async () => {
    db = await parts()
    h = await house(db)
  })
  afterAll(async () => {
    await h.close()
    await db.close()
  })

  test('neither the socket nor a poll, from the start or from a watermark, has a word of it', async () => {
    const talk = await h.start()
    const frames: string[] = []
    const socket = new WebSocket(talk.streamUrl)
    socket.on('message', data => frames.push(String(data)))
    await new Promise(done => socket.once('open', done))
    const colleague = { kind: 'caregiver', caregiver: bo } as const
    const said = (text: string, type: 'internal-note' | 'message') =>
      h.store.update(talk.conversationId, colleague, 'care', c =>
        changed(c, { ...bo, kind: 'caregiver' }, h.now(), [type === 'message' ? { type, text, language: 'sv' } : { type, text }]),
      )
    const before = (await h.poll(talk)).watermark
    await said(SECRET, 'internal-note')
    await said('Hej från Bo', 'message')
    await expect.poll(() => frames.join('\n'), { timeout: 5000 }).toContain('Hej från Bo')
    const polls = [await h.poll(talk), await h.poll(talk, before), await h.poll(talk, '0')]
    for (const poll of polls) expect(JSON.stringify(poll)).toContain('Hej från Bo')
    const everything = [...frames, ...polls.map(poll => JSON.stringify(poll))].join('\n')
    expect(everything).not.toContain('socialjouren')
    expect(everything).not.toContain('internal')
    socket.close()
  })
})
