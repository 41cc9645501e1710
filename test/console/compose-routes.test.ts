// What goes with writing, by its routes: who gets a case's phrases, who may note and ask, and what a wrong question is told.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { norrsken, type Stage, stage } from './stage.ts'

let s: Stage
beforeAll(async () => {
  s = await stage()
})
afterAll(() => s.stop())

const json = async (answer: Response) => ({ status: answer.status, body: await answer.json() })

test('phrases come filled in, to those who may read the case and to nobody else', async () => {
  const id = await s.seed({ unit: norrsken })
  const mine = await json(await s.get('cia', `/cases/${id}/phrases`))
  expect(mine.status).toBe(200)
  const greeting = mine.body.phrases.find((p: { id: string }) => p.id === 'greet')
  expect(greeting).toMatchObject({ kind: 'phrase', title: 'Hälsning' })
  expect(greeting.text).toContain(`Hej Tolvan! Jag heter Cia Berg och är sjuksköterska på ${norrsken.name}.`)
  expect((await s.get('dan', `/cases/${id}/phrases`)).status).toBe(404)
  const english = await json(await s.get('cia', `/cases/${id}/phrases`, { 'accept-language': 'en' }))
  expect(english.body.phrases.find((p: { id: string }) => p.id === 'greet')).toMatchObject({
    title: 'Greeting',
    text: greeting.text,
  })
})

test('words are told which complaints they mean, and are asked for in the body', async () => {
  expect((await json(await s.post('cia', '/phrases/meant', { words: 'snuva' }))).body.ids).toContain('cough-cold')
  expect((await s.post('cia', '/phrases/meant', { words: 'x' })).status).toBe(422)
  expect((await s.post('cia', '/phrases/meant', { words: 'x'.repeat(101) })).status).toBe(422)
})

test('a note between colleagues: anyone at the unit, nobody else; and the view of it is marked', async () => {
  const id = await s.seed()
  await s.act('anna', id, { act: 'claim' })
  const note = { act: 'note-internally', text: 'Ring socialjouren' }
  const done = await json(await s.act('bo', id, note))
  expect(done.status).toBe(200)
  expect(done.body.case.lines.at(-1)).toMatchObject({ from: 'internal', name: 'Bo Ek', text: note.text })
  expect((await s.act('dan', id, note)).status).toBe(404)
  expect(await json(await s.act('bo', id, { act: 'note-internally', text: ' ' }))).toMatchObject({
    status: 422,
    body: { error: { code: 'invalid', field: 'text' } },
  })
  // Asked for again with the same key it is one note.
  const key = 'one-note-only'
  await s.act('bo', id, note, key)
  await s.act('bo', id, note, key)
  const entries = (await s.stored(id)).entries
  expect(entries.filter(e => e.type === 'internal-note')).toHaveLength(2)
})

test('a wrong question names the field; only the owner asks; the case stands as its log says', async () => {
  const id = await s.seed()
  await s.act('anna', id, { act: 'claim' })
  const ask = (who: 'anna' | 'bo', question: object) => s.act(who, id, { act: 'ask', question }).then(json)
  expect(await ask('anna', { kind: 'choice', text: 'Ont?', options: ['Ja', 'JA'] })).toMatchObject({
    status: 422,
    body: { error: { field: 'question.options' } },
  })
  expect(await ask('anna', { kind: 'choice', text: 'Ont?', options: ['Ja'] })).toMatchObject({ status: 422 })
  expect(await ask('anna', { kind: 'dans', text: 'Ont?' })).toMatchObject({ status: 422 })
  expect(await ask('bo', { kind: 'photo', text: 'Visa.' })).toMatchObject({ status: 409, body: { error: { code: 'taken' } } })
  const sent = await ask('anna', { kind: 'choice', text: 'Ont?', options: ['Ja', 'Nej'] })
  expect(sent.body.case.lines.at(-1).asked).toEqual({ kind: 'choice', options: ['Ja', 'Nej'], scale: null, answer: null })
})
