// Pictures: in by multipart as Microsoft's clients send them, out by a link that ends.
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parts } from './database.ts'
import { type House, house, type Opened } from './house.ts'

let db: Awaited<ReturnType<typeof parts>>
let h: House
let picture: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  db = await parts()
  h = await house(db)
  picture = Uint8Array.from(
    await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c33' } })
      .png()
      .toBuffer(),
  )
})
afterAll(async () => {
  await h.close()
  await db.close()
})

/** What directlinejs and Web Chat put in a form. */
function form(files: [string, Uint8Array<ArrayBuffer>][], activity: unknown = {}) {
  const data = new FormData()
  const whole = {
    type: 'message',
    from: { id: 'x', role: 'user' },
    channelData: { clientActivityID: 'upload-1', attachmentSizes: [picture.length] },
    attachments: files.map(([name]) => ({ contentType: 'image/png', name, thumbnailUrl: 'data:image/png;base64,AAAA' })),
    ...Object(activity),
  }
  data.append('activity', new Blob([JSON.stringify(whole)], { type: 'application/vnd.microsoft.activity' }), 'blob')
  for (const [name, bytes] of files) data.append('file', new Blob([bytes], { type: 'image/png' }), name)
  return data
}
const send = (talk: Opened, body: FormData) =>
  h.call('POST', `/conversations/${talk.conversationId}/upload?userId=x`, talk.token, body)

test('two pictures are one message, shown by links that need no header and keep the name', async () => {
  const talk = await h.start()
  const sent = await send(
    talk,
    form(
      [
        ['sår på foten å.png', picture],
        ['två.png', picture],
      ],
      { text: 'Så här ser det ut' },
    ),
  )
  expect(sent.status).toBe(200)
  const echo = (await h.poll(talk)).activities.find(a => a.id === sent.json.id)
  if (echo?.type !== 'message') throw new Error('no echo')
  expect(echo.text).toBe('Så här ser det ut')
  expect(echo.channelData).toEqual({ clientActivityID: 'upload-1' })
  expect(echo.attachments?.map(a => [a.name, a.contentType])).toEqual([
    ['sår på foten å.png', 'image/png'],
    ['två.png', 'image/png'],
  ])
  // What the client drew itself is not kept; Web Chat shows the picture by the same link.
  expect(JSON.stringify(echo)).not.toContain('AAAA')
  const url = echo.attachments?.[0]?.contentUrl ?? ''
  expect(echo.attachments?.[0]?.thumbnailUrl).toBe(url)
  expect(url).not.toMatch(/foten|s%C3%A5r/)
  const file = await fetch(url)
  expect(file.status).toBe(200)
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(50)
  expect(file.headers.get('content-type')).toBe('image/png')
  expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  expect(file.headers.get('content-disposition')).toMatch(/^inline; filename\*=UTF-8''s%C3%A5r/)
  expect(file.headers.get('content-security-policy')).toContain('sandbox')
})

test('a picture without words is a message, and sent again it is the same one', async () => {
  const talk = await h.start()
  const first = await send(talk, form([['a.png', picture]]))
  const again = await send(talk, form([['a.png', picture]]))
  expect([first.status, again.status, again.json.id]).toEqual([200, 200, first.json.id])
  const other = await send(talk, form([['a.png', Uint8Array.from([...picture, 0])]]))
  expect(other.status).toBe(409)
  expect((await h.poll(talk)).activities.filter(a => a.from.role === 'user')).toHaveLength(1)
})

test('a link opens its own file only, and only for a while', async () => {
  const later = await house(db)
  const talk = await later.start()
  await later.call('POST', `/conversations/${talk.conversationId}/upload`, talk.token, form([['a.png', picture]]))
  const echo = (await later.poll(talk)).activities.at(-2)
  const url = new URL((echo?.type === 'message' && echo.attachments?.[0]?.contentUrl) || 'http://missing')
  expect((await fetch(url)).status).toBe(200)
  expect((await fetch(url.href.replace(/t=\d/, 't=9'))).status).toBe(403)
  expect((await fetch(url.href.split('?')[0] ?? '')).status).toBe(403)
  expect((await fetch(url.href.replace(talk.conversationId, 'another'))).status).toBe(403)
  later.forward(16 * 60_000)
  expect((await fetch(url)).status).toBe(403)
  await later.close()
})

test('what is no picture, too large, too many, or no form is refused with the field named', async () => {
  const talk = await h.start()
  const html = new TextEncoder().encode('<html><script>alert(1)</script>')
  expect(await send(talk, form([['a.png', html]]))).toMatchObject({ status: 415, json: { error: { field: 'file' } } })
  expect((await send(talk, form([]))).json.error.field).toBe('file')
  expect(
    (await send(talk, form(Array.from({ length: 6 }, () => ['a.png', picture] as [string, typeof picture])))).json.error.field,
  ).toBe('file')
  expect((await send(talk, form([['a.png', picture]], { type: 'event', name: 'x' }))).json.error.field).toBe('type')
  expect(
    (await h.call('POST', `/conversations/${talk.conversationId}/upload`, talk.token, { type: 'message' })).json.error.field,
  ).toBe('Content-Type')
  const big = new Uint8Array(11_000_000)
  big.set(picture)
  expect((await send(talk, form([['a.png', big]]))).status).toBe(413)
  expect((await h.poll(talk)).activities).toHaveLength(1)
})
