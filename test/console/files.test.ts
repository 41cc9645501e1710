// A file from the desk to the citizen: what is taken, what is refused by name, that it is sent once, and who may.
import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { toActivities } from '../../adapters/channel/activity.ts'
import { files } from '../../adapters/files/files.ts'
import { sweepFiles } from '../../adapters/store/left-files.ts'
import { central, type Nurse, type Stage, stage } from './stage.ts'

let s: Stage
beforeAll(async () => {
  s = await stage()
})
afterAll(async () => {
  await s.stop()
})

const pdf = (more = '') =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${more} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF`)
const png = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#36a' } })
    .png()
    .toBuffer()
const send = async (who: Nurse, id: string, parts: [string, Uint8Array][], more: { key?: string; text?: string } = {}) => {
  const form = new FormData()
  for (const [name, bytes] of parts) form.append('file', new Blob([Uint8Array.from(bytes)]), name)
  if (more.text) form.append('text', more.text)
  return fetch(`${s.url}/console/api/cases/${id}/files`, {
    method: 'POST',
    body: form,
    headers: { cookie: `nurse=${who}`, 'sec-fetch-site': 'same-origin', 'idempotency-key': more.key ?? randomUUID() },
  })
}
const taken = async () => {
  const id = await s.seed({ unit: central })
  await s.act('anna', id, { act: 'claim' })
  return id
}
const Code = z.object({ error: z.object({ code: z.string(), message: z.string() }) })
const refused = async (response: Response) => [response.status, Code.parse(await response.json()).error.code]
const rows = async (id: string) =>
  (await s.pool.query('select name, content_type from files where case_id = $1 order by name', [id])).rows

test('a document and a picture are one message to the citizen, with its words', async () => {
  const id = await taken()
  const sent = await send(
    'anna',
    id,
    [
      ['../Råd <om> fot.pdf', pdf()],
      ['bild.exe', await png()],
    ],
    { text: 'Läs det här' },
  )
  expect(sent.status).toBe(200)
  expect(await rows(id)).toEqual(
    [
      { name: 'Råd om fot.pdf', content_type: 'application/pdf' },
      { name: 'bild.png', content_type: 'image/png' },
    ].sort((a, b) => (a.name < b.name ? -1 : 1)),
  )
  const read = await s.stored(id)
  const [message] = toActivities({ case: read.case, user: 'dl_1', link: a => `https://x/${a.id}` }, read.entries).slice(-1)
  expect(message).toMatchObject({
    text: 'Läs det här',
    attachments: [
      { contentType: 'application/pdf', name: 'Råd om fot.pdf', contentUrl: expect.stringContaining('https://x/') },
      { contentType: 'image/png', thumbnailUrl: expect.any(String) },
    ],
    channelData: { sender: { kind: 'caregiver', name: 'Anna Lind' } },
  })
  // Nothing of it owes the citizen an answer any more.
  expect(read.case.owedSince).toBeNull()
})

test('a file without words is a message; the same request twice is one, and its file is kept once', async () => {
  const id = await taken()
  const first = await send('anna', id, [['råd.pdf', pdf()]], { key: 'same-key-12' })
  const again = await send('anna', id, [['råd.pdf', pdf()]], { key: 'same-key-12' })
  expect([first.status, again.status]).toEqual([200, 200])
  expect(await again.json()).toMatchObject({ replayed: true })
  expect(await rows(id)).toHaveLength(1)
  expect(await refused(await send('anna', id, [['annat.pdf', pdf('/Lang (sv)')]], { key: 'same-key-12' }))).toEqual([
    409,
    'other-content',
  ])
})

test.each([
  ['a page in disguise', Buffer.from('<html><script>alert(1)</script></html>'), 415, 'file-not-sendable'],
  [
    'a drawing that can run',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    415,
    'file-not-sendable',
  ],
  ['nothing', Buffer.alloc(0), 422, 'file-empty'],
  ['a document with a script', pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'), 415, 'file-active'],
  ['a script under another spelling', pdf('/OpenAction << /S /J#61vaScript >>'), 415, 'file-active'],
  ['a document that carries a file', pdf('/Names << /EmbeddedFiles 2 0 R >>'), 415, 'file-active'],
  ['a document that starts a program', pdf('/OpenAction << /S /Launch >>'), 415, 'file-active'],
  ['one that is too large', Buffer.concat([pdf(), Buffer.alloc(10_000_001)]), 413, 'file-too-large'],
])('%s is refused, and nothing is kept or said', async (_, bytes, status, code) => {
  const id = await taken()
  const before = (await s.stored(id)).case.rev
  expect(await refused(await send('anna', id, [['fil.pdf', bytes]]))).toEqual([status, code])
  expect(await rows(id)).toEqual([])
  expect((await s.stored(id)).case.rev).toBe(before)
})

test('of several files one that is unfit takes the others with it: nothing is kept', async () => {
  const id = await taken()
  const three: [string, Uint8Array][] = [
    ['råd.pdf', pdf()],
    ['sida.html', Buffer.from('<html></html>')],
    ['bild.png', await png()],
  ]
  expect(await refused(await send('anna', id, three))).toEqual([415, 'file-not-sendable'])
  expect(await rows(id)).toEqual([])
})

test('a file whose message was not written is removed after a day; one that was sent stays', async () => {
  const id = await taken()
  const now = new Date().toISOString()
  const kept = files(s.pool, { now: () => now, newId: randomUUID })
  await send('anna', id, [['sänd.pdf', pdf()]])
  await kept.put(id, 'kvar.pdf', pdf(), 'documents')
  const after = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString()
  const names = async () => (await rows(id)).map((row: { name: string }) => row.name)
  await sweepFiles(s.pool, after(23))
  expect(await names()).toEqual(['kvar.pdf', 'sänd.pdf'])
  await sweepFiles(s.pool, after(25))
  expect(await names()).toEqual(['sänd.pdf'])
  await sweepFiles(s.pool, after(24 * 400))
  expect(await names()).toEqual(['sänd.pdf'])
})

test('only who has the case may send, and nothing is kept of who may not', async () => {
  const id = await taken()
  expect(await refused(await send('bo', id, [['råd.pdf', pdf()]]))).toEqual([409, 'taken'])
  expect((await send('dan', id, [['råd.pdf', pdf()]])).status).toBe(404)
  expect(await refused(await send('anna', id, []))).toEqual([422, 'file-count'])
  expect(
    await refused(
      await send(
        'anna',
        id,
        Array.from({ length: 6 }, (_, i) => [`${i}.pdf`, pdf()] as [string, Buffer]),
      ),
    ),
  ).toEqual([422, 'file-count'])
  expect(await rows(id)).toEqual([])
})

test('at the desk a document is downloaded, a picture shown', async () => {
  const id = await taken()
  const View = z.object({
    case: z.object({ lines: z.array(z.object({ attachments: z.array(z.object({ id: z.string(), contentType: z.string() })) })) }),
  })
  const view = View.parse(
    await (
      await send('anna', id, [
        ['råd.pdf', pdf()],
        ['b.png', await png()],
      ])
    ).json(),
  )
  for (const file of view.case.lines.flatMap(line => line.attachments)) {
    const got = await s.get('anna', `/cases/${id}/files/${file.id}`)
    const how = file.contentType === 'application/pdf' ? 'attachment' : 'inline'
    expect(got.headers.get('content-disposition')).toMatch(new RegExp(`^${how};`))
    expect(got.headers.get('content-security-policy')).toContain('sandbox')
    expect(got.headers.get('x-content-type-options')).toBe('nosniff')
  }
})
