// The conversation in the terminal, as `npm run talk` starts it.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { meant } from '../../bot/talk-cli.ts'
import { parts } from './database.ts'
import { type House, house } from './house.ts'

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

function talk(lines: string[], ...args: string[]): Promise<{ out: string; code: number | null }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../bot/talk-cli.ts', import.meta.url)), ...args])
  let out = ''
  child.stdout.on('data', data => {
    out += data
    const next = /Hej på|Hello/.test(out) ? lines.splice(0) : []
    if (next.length) child.stdin.end(`${next.join('\n')}\n`)
  })
  child.stderr.on('data', data => {
    out += data
  })
  return new Promise(resolve => child.on('close', code => resolve({ out, code })))
}

test('shows the options by number, takes a number for an option and words for words', async () => {
  const { out, code } = await talk(['2', 'ont i halsen', 'fara', 'människa'], '--lang', 'sv', '--url', h.origin)
  expect(out).toContain('Farstu: Hej på sv\n  1. Röd\n  2. Blå')
  expect(out).toContain('Svar: blue')
  expect(out).toContain('Du sa: ont i halsen')
  expect(out.indexOf('*** 112 ***')).toBeLessThan(out.indexOf('Ring 112'))
  expect(out).toContain('[P3 inom ett dygn]')
  expect(out).toContain('[waiting · 1177 Norrbotten · 2026-11-22T12:00:00.000Z]')
  expect(code).toBe(0)
})

test('says what to do when nothing answers', async () => {
  const { out, code } = await talk([], '--url', 'http://127.0.0.1:9')
  expect(out).toContain('npm start')
  expect(code).toBe(1)
})

test('a line is a command, options, or words', () => {
  const multi = {
    id: 'signs',
    kind: 'multi',
    options: [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ],
  }
  expect(meant('/Människa', null)).toEqual({ text: 'Människa', value: { command: 'human' } })
  expect(meant('1, 2', multi)).toEqual({ text: 'A, B', value: { question: 'signs', options: ['a', 'b'] } })
  expect(meant('2', { ...multi, kind: 'choice' })).toEqual({ text: 'B', value: { question: 'signs', option: 'b' } })
  expect(meant('38', multi)).toEqual({ text: '38' })
  expect(meant('37', { id: 'temp', kind: 'number' })).toEqual({ text: '37' })
})
