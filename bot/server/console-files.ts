// Files from the desk to the citizen: what they are is read from their bytes, and they are kept only when they may be sent.
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { type Attachment, type Case, type Instant, isRefusal, type Refusal } from '../case.ts'
import { act as decide } from '../desk.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { sha256 } from './console-acts.ts'
import { languageOf, refuse, wrong } from './console-door.ts'
import { viewOf } from './console-view.ts'

type Opening = (c: Context<Env>) => Promise<{ case: Case; glass: Instant | null } | null>

const mostFiles = 5
const mostBytes = 24 * 1024 * 1024
/** What the Files port may say of a file. */
const statuses: Record<string, 413 | 415 | 422> = { 'file-too-large': 413, 'file-empty': 422 }

class Unfit extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

export function fileRoutes(app: Hono<Env>, deps: ConsoleDeps, open: Opening): void {
  const { store, now, files } = deps

  app.post(
    '/cases/:id/files',
    bodyLimit({ maxSize: mostBytes, onError: c => wrong(c, 413, 'file-too-large') }),
    async (c: Context<Env>) => {
      const found = await open(c)
      if (!found || !files) return wrong(c, 404, 'unknown-case')
      const key = z.string().min(8).max(200).safeParse(c.req.header('Idempotency-Key'))
      if (!key.success) return wrong(c, 400, 'no-key', { field: 'Idempotency-Key' })
      if (!c.req.header('Content-Type')?.startsWith('multipart/form-data')) return wrong(c, 415, 'not-a-form')
      const form = await c.req.raw.formData().catch((error: unknown) => {
        if (error instanceof TypeError) return null
        throw error
      })
      const parts = form?.getAll('file').filter(part => typeof part !== 'string') ?? []
      const text = z
        .string()
        .trim()
        .max(8000)
        .refine(words => !words.includes('\0'))
        .safeParse(form?.get('text') ?? '')
      if (parts.length === 0 || parts.length > mostFiles) return wrong(c, 422, 'file-count')
      if (!text.success) return wrong(c, 422, 'invalid', { field: 'text' })
      const read = await Promise.all(
        parts.map(async file => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      )
      const who = c.get('who')
      const digest = sha256(
        JSON.stringify([text.data, ...read.map(({ bytes }) => sha256(Buffer.from(bytes).toString('base64')))]),
      )
      const say = (attachments: Attachment[]) => ({ act: 'say' as const, text: text.data, attachments })
      // Kept once, however often it is decided.
      let kept: Attachment[] | null = null
      try {
        const done = await store.update(
          found.case.id,
          { kind: 'caregiver', caregiver: who },
          found.glass === null ? 'care' : 'break-glass',
          async it => {
            const checked = decide(it, who, say([placeholder]), now(), deps.settings)
            if (isRefusal(checked)) return checked
            if (kept === null) {
              const stored = await files.putAll(it.id, read, 'documents')
              if ('refused' in stored) throw new Unfit(stored.refused)
              kept = stored
            }
            return decide(it, who, say(kept), now(), deps.settings)
          },
          { key: `${who.hsaId}:${key.data}`, digest },
        )
        if (isRefusal(done)) return refuse(c, done satisfies Refusal)
        const after = await store.read(found.case.id, { kind: 'caregiver', caregiver: who }, 'stream')
        const view = after && { ...viewOf(after.case, after.entries, who, now(), languageOf(c)), glass: found.glass }
        return c.json({ rev: done.case.rev, replayed: done.replayed, case: view })
      } catch (error) {
        if (!(error instanceof Unfit)) throw error
        return wrong(c, statuses[error.code] ?? 415, error.code)
      }
    },
  )
}

const placeholder: Attachment = { id: '', name: '', contentType: '', size: 0 }
