// Files a citizen sends: in as Direct Line's multipart upload, out by a link that is signed and ends soon,
// since <img> and links send no header.
import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Attachment } from '../../bot/case.ts'
import type { Files } from '../../bot/ports.ts'
import { storable } from './activity.ts'
import { type Env, refuse } from './guard.ts'
import type { Tokens } from './tokens.ts'

export const UPLOAD_BYTES = 12 * 1024 * 1024
const MOST_FILES = 5

export type Parts = { activity: unknown; files: { name: string; bytes: Uint8Array; digest: string }[] }
export type BadUpload = { bad: string; field: string; status?: 413 | 415 }

/** Part `activity` (JSON, optional) and repeated part `file`. Everything else in the form is left out. */
export async function readUpload(request: Request): Promise<Parts | BadUpload> {
  if (!request.headers.get('content-type')?.startsWith('multipart/form-data'))
    return { bad: 'Send multipart/form-data with a part "activity" and one or more parts "file".', field: 'Content-Type' }
  const form = await request.formData().catch((error: unknown) => {
    if (error instanceof TypeError) return null
    throw error
  })
  if (!form) return { bad: 'The multipart body could not be read.', field: 'body' }

  const files = form.getAll('file').filter(part => typeof part !== 'string')
  if (files.length === 0) return { bad: 'Add at least one part named "file".', field: 'file' }
  if (files.length > MOST_FILES) return { bad: `At most ${MOST_FILES} files in one message.`, field: 'file' }

  const part = form.get('activity')
  const json = part === null ? '{"type":"message"}' : typeof part === 'string' ? part : await part.text()
  return {
    activity: parsed(json),
    files: await Promise.all(
      files.map(async file => {
        const bytes = new Uint8Array(await file.arrayBuffer())
        return { name: plainName(file.name), bytes, digest: createHash('sha256').update(bytes).digest('base64url') }
      }),
    ),
  }
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    // Not JSON is not an activity, and is refused as one with its field named.
    return undefined
  }
}

/** No folders, no control signs, not endless. */
const plainName = (name: string) =>
  storable(name.split(/[/\\]/).at(-1) ?? '')
    .replaceAll(/\p{Cc}/gu, '')
    .slice(-120) || 'fil'

/** What the Files port refuses, for a person. */
const UNFIT: Record<string, Omit<BadUpload, 'field'>> = {
  'file-empty': { bad: 'The file is empty.' },
  'file-too-large': { bad: 'The file is too large: at most 10 MB.', status: 413 },
  'file-not-a-picture': { bad: 'Only JPEG, PNG and WebP pictures can be sent.', status: 415 },
  'file-unreadable': { bad: 'The picture is damaged and cannot be opened.', status: 415 },
}

export async function keep(files: Files, conversation: string, parts: Parts['files']): Promise<Attachment[] | BadUpload> {
  const kept = await files.putAll(conversation, parts)
  return 'refused' in kept ? { ...(UNFIT[kept.refused] ?? { bad: kept.refused }), field: 'file' } : kept
}

export const linkTo = (tokens: Tokens, base: string, conversation: string) => (attachment: Attachment) =>
  `${base}/v3/directline/attachments/${conversation}/${attachment.id}?t=${tokens.sign(attachment.id, conversation)}`

export async function sendFile(c: Context<Env>, files: Files, tokens: Tokens) {
  const { conversation = '', file: id = '' } = c.req.param()
  if (!tokens.signed(id, conversation, c.req.query('t') ?? ''))
    return refuse(c, 403, 'LinkExpired', 'The link has ended. Open the conversation again for a new one.')
  const file = await files.get(id)
  if (!file || file.caseId !== conversation) return refuse(c, 404, 'NotFound', 'There is no such file.')
  const shown = /^image\/(png|jpeg|webp)$/.test(file.contentType)
  return c.body(Uint8Array.from(file.bytes), 200, {
    'Content-Type': file.contentType,
    'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name.toWellFormed())}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    // A host page of the chat on another site shows the picture.
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
}
