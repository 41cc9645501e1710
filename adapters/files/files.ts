// Pictures a citizen sends. Never kept as they came: size, then what the bytes really are, then decoded and written
// anew, which drops position (EXIF), trailers and whatever else was hidden in the file.
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import type { Attachment, Instant } from '../../bot/case.ts'
import type { Files } from '../../bot/ports.ts'
import { type Pool, run } from '../store/pool.ts'

export const MAX_BYTES = 10_000_000
const MAX_PIXELS = 50e6
const DECODE_SECONDS = 10
/** A caregiver's screen needs no more, and the database is no photo album. */
const LONGEST_SIDE = 2_560

// sharp reads SVG, TIFF, PDF and more by default; only these three are opened.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] })
sharp.cache(false)

const PDF = 'application/pdf'
const FORMATS = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const
type Kind = keyof typeof FORMATS
/**
 * A document that does something by itself: runs a script, starts a program, carries another file. Only what stands openly in
 * it is found; what is packed away is left to the reader's own protection, and to the rule that only staff send documents.
 */
const active = (bytes: Uint8Array): boolean =>
  /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)\b/u.test(
    Buffer.from(bytes)
      .toString('latin1')
      .replaceAll(/#([0-9a-fA-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  )
const isKind = (mime: string | undefined): mime is Kind => mime !== undefined && mime in FORMATS

/** Why a file is not taken: `put` refuses with a code, these are its words. */
export const REFUSED = {
  'file-empty': { sv: 'Filen är tom.', en: 'The file is empty.' },
  'file-too-large': {
    sv: 'Bilden är för stor. Den får vara högst 10 MB.',
    en: 'The picture is too large. It may be at most 10 MB.',
  },
  'file-not-a-picture': {
    sv: 'Det går bara att skicka bilder (JPEG, PNG eller WebP).',
    en: 'Only pictures can be sent (JPEG, PNG or WebP).',
  },
  'file-not-sendable': {
    sv: 'Det går bara att skicka PDF, JPEG, PNG och WebP.',
    en: 'Only PDF, JPEG, PNG and WebP can be sent.',
  },
  'file-active': {
    sv: 'Dokumentet innehåller program eller andra filer och skickas inte.',
    en: 'The document holds programs or other files, and is not sent.',
  },
  'file-unreadable': {
    sv: 'Bilden gick inte att läsa. Prova att ta en ny.',
    en: 'The picture could not be read. Try taking a new one.',
  },
} as const
const refuse = (code: keyof typeof REFUSED) => ({ refused: code })

async function rewritten(bytes: Uint8Array, kind: Kind): Promise<Buffer> {
  const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', animated: false })
    // Turned as the camera meant, before the note of how it was held is dropped.
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds: DECODE_SECONDS })
  if (kind === 'image/png') return image.png().toBuffer()
  if (kind === 'image/webp') return image.webp({ quality: 85 }).toBuffer()
  return image.jpeg({ quality: 85 }).toBuffer()
}

/** What may stand in a header and on a disk; a name says little and may say too much. */
function safeName(name: string, kind: Kind | typeof PDF): string {
  const stem = name
    .normalize('NFC')
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .slice(0, 60)
  return kind === PDF ? `${stem || 'dokument'}.pdf` : `${stem || 'bild'}.${FORMATS[kind]}`
}

type Fit = { name: string; contentType: string; bytes: Uint8Array }
/** What would be kept of it, or why it is not taken. */
async function looked(name: string, bytes: Uint8Array, take: 'pictures' | 'documents'): Promise<Fit | { refused: string }> {
  if (bytes.byteLength === 0) return refuse('file-empty')
  if (bytes.byteLength > MAX_BYTES) return refuse('file-too-large')
  const type = await fileTypeFromBuffer(bytes)
  if (take === 'documents' && type?.mime === PDF)
    return active(bytes) ? refuse('file-active') : { name: safeName(name, PDF), contentType: PDF, bytes }
  if (!isKind(type?.mime)) return refuse(take === 'documents' ? 'file-not-sendable' : 'file-not-a-picture')
  const kind = type.mime
  try {
    return { name: safeName(name, kind), contentType: kind, bytes: await rewritten(bytes, kind) }
  } catch {
    return refuse('file-unreadable')
  }
}

export function files(pool: Pool, given: { now: () => Instant; newId: () => string }): Files {
  const putAll: Files['putAll'] = async (caseId, sent, take = 'pictures') => {
    const fit: Fit[] = []
    for (const { name, bytes } of sent) {
      const one = await looked(name, bytes, take)
      if ('refused' in one) return one
      fit.push(one)
    }
    const kept: Attachment[] = []
    for (const { name, contentType, bytes } of fit) {
      const file = { id: given.newId(), name, contentType, size: bytes.byteLength }
      await run(
        pool,
        'file-put',
        'insert into files (id, case_id, name, content_type, at, bytes) values ($1, $2, $3, $4, $5, $6)',
        [file.id, caseId, name, contentType, given.now(), Buffer.from(bytes)],
      )
      kept.push(file)
    }
    return kept
  }
  return {
    putAll,
    async put(caseId, name, bytes, take) {
      const kept = await putAll(caseId, [{ name, bytes }], take)
      if ('refused' in kept) return kept
      const [one] = kept
      if (!one) throw new Error('A file was neither kept nor refused')
      return one
    },

    async get(id) {
      const [row] = await run<{ case_id: string; name: string; content_type: string; bytes: Buffer }>(
        pool,
        'file-get',
        'select case_id, name, content_type, bytes from files where id = $1',
        [id],
      )
      return row ? { caseId: row.case_id, contentType: row.content_type, name: row.name, bytes: row.bytes } : null
    },
  }
}
