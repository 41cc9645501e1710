// Files chosen and not sent. Kept as drafts.ts keeps words: of one caregiver and one case, locked with the same key, wiped after
// the same time; but in IndexedDB, since localStorage holds no pictures. Each is opened when its case is.
import { type Sealed, seal, unseal } from './sealed.ts'

/** `id` says when it was chosen, and sorts so. */
export type Waiting = { id: string; file: File }
type Place = [hsaId: string, caseId: string, id: string, at: number]

let owner = ''
let key: CryptoKey | null = null
/** This person's, in the browser. */
let places: Place[] = []
/** In the page, by case. */
const held = new Map<string, readonly Waiting[]>()
let underway = 0
let tell: () => void = () => {}
export const onFiles = (listener: () => void) => {
  tell = listener
}

const tabs = new BroadcastChannel('farstu-files')
tabs.onmessage = () => void refresh().catch(() => undefined)

let database: Promise<IDBDatabase> | null = null
function open(): Promise<IDBDatabase> {
  database ??= new Promise<IDBDatabase>((done, failed) => {
    const asked = indexedDB.open('farstu', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore('files')
    asked.onsuccess = () => {
      asked.result.onversionchange = () => asked.result.close()
      asked.result.onclose = () => {
        database = null
      }
      done(asked.result)
    }
    asked.onerror = () => failed(asked.error)
  }).catch((error: unknown) => {
    database = null
    throw error
  })
  return database
}
/** Done when it is on the disk, not when it is asked for. */
async function inStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await open()).transaction('files', mode)
  const asked = ask(transaction.objectStore('files'))
  return new Promise((done, failed) => {
    transaction.oncomplete = () => done(asked.result)
    transaction.onabort = () => failed(transaction.error)
  })
}
const isPlace = (at: unknown): at is Place =>
  Array.isArray(at) && at.length === 4 && at.slice(0, 3).every(part => typeof part === 'string') && typeof at[3] === 'number'
const allPlaces = async () => (await inStore('readonly', store => store.getAllKeys())).filter(isPlace)
const wipe = (at: Place) => inStore('readwrite', store => store.delete(at))

/** Called with the drafts, when it is known who sits here: what was chosen before `oldest` is wiped, whoever chose it. */
export async function filesOf(hsaId: string, using: CryptoKey | null, oldest: number): Promise<void> {
  await line
  if (owner !== hsaId) held.clear()
  owner = hsaId
  key = using
  places = []
  try {
    for (const at of await allPlaces()) if (at[3] <= oldest) await wipe(at)
    await refresh()
  } catch {
    // Storage is off in this browser: nothing is kept, and leaving the page asks.
  }
}
async function refresh(): Promise<void> {
  const found = await allPlaces()
  places = found.filter(at => at[0] === owner)
  for (const caseId of held.keys()) await openFiles(caseId)
  tell()
}

export const waitingOf = (caseId: string): readonly Waiting[] => held.get(caseId) ?? []
/** Without opening them. */
export const hasFiles = (caseId: string): boolean => waitingOf(caseId).length > 0 || places.some(at => at[1] === caseId)

/** Those of the case that lie in the browser, into the page; those another tab has sent or taken away, out of it. */
export async function openFiles(caseId: string): Promise<void> {
  if (!key) return
  const using = key
  const mine = places.filter(at => at[1] === caseId)
  const found: Waiting[] = []
  for (const at of mine) {
    if (waitingOf(caseId).some(one => one.id === at[2])) continue
    const file = await read(at, using)
    if (file) found.push({ id: at[2], file })
  }
  const there = new Set(places.filter(at => at[1] === caseId).map(at => at[2]))
  const stay = waitingOf(caseId).filter(one => there.has(one.id) || !written.has(one.id))
  const fresh = found.filter(one => there.has(one.id) && !stay.some(other => other.id === one.id))
  if (fresh.length === 0 && held.has(caseId) && stay.length === waitingOf(caseId).length) return
  held.set(
    caseId,
    [...stay, ...fresh].sort((a, b) => (a.id < b.id ? -1 : 1)),
  )
  for (const one of fresh) written.add(one.id)
  tell()
}
/** Have been on the disk: gone from there they are gone. */
const written = new Set<string>()

async function read(at: Place, using: CryptoKey): Promise<File | null> {
  const kept: Sealed | undefined = await inStore('readonly', store => store.get(at)).catch(() => undefined)
  const bytes = kept && (await unseal(nameOf(at), kept, using))
  if (bytes) return unpacked(bytes)
  // Another key's, or spoilt: nobody will ever open it.
  if (kept) await wipe(at).catch(() => undefined)
  places = places.filter(other => other[2] !== at[2])
  return null
}

const nameOf = (at: Place) => JSON.stringify(at)
/** Its name and kind are locked with it: four bytes say how long they are. */
async function packed(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const head = new TextEncoder().encode(JSON.stringify([file.name, file.type, file.lastModified]))
  const whole = new Uint8Array(4 + head.length + file.size)
  new DataView(whole.buffer).setUint32(0, head.length)
  whole.set(head, 4)
  whole.set(new Uint8Array(await file.arrayBuffer()), 4 + head.length)
  return whole
}
function unpacked(bytes: ArrayBuffer): File {
  const length = new DataView(bytes).getUint32(0)
  const [name, type, lastModified] = JSON.parse(new TextDecoder().decode(bytes.slice(4, 4 + length)))
  return new File([bytes.slice(4 + length)], String(name), { type: String(type), lastModified: Number(lastModified) })
}

let last = 0
function newId(): string {
  last = Math.max(last + 1, Date.now() * 100)
  return `${last.toString(36)}${crypto.getRandomValues(new Uint16Array(1))[0]?.toString(36)}`
}

export function addFiles(caseId: string, files: readonly File[]): void {
  const added = files.map(file => ({ id: newId(), file }))
  held.set(caseId, [...waitingOf(caseId), ...added])
  tell()
  const whose = owner
  const using = key
  for (const one of added)
    later(async () => {
      if (!using || !waitingOf(caseId).includes(one)) return
      const at: Place = [whose, caseId, one.id, Date.now()]
      const kept = await seal(nameOf(at), await packed(one.file), using)
      await inStore('readwrite', store => store.put(kept, at))
      written.add(one.id)
      places.push(at)
    })
}

/** Sent, or taken away. */
export function dropFiles(caseId: string, ids: readonly string[]): void {
  held.set(
    caseId,
    waitingOf(caseId).filter(one => !ids.includes(one.id)),
  )
  tell()
  later(async () => {
    for (const at of places.filter(at => at[1] === caseId && ids.includes(at[2]))) {
      await wipe(at)
      places = places.filter(other => other !== at)
    }
  })
}

/** One thing at a time, in the order it was done. A browser that takes no files leaves them in the page. */
let line: Promise<void> = Promise.resolve()
function later(what: () => Promise<void>): void {
  underway++
  line = line
    .then(what)
    .catch(() => undefined)
    .finally(() => {
      underway--
      tabs.postMessage('moved')
      tell()
    })
}

export const filesUnderway = () => underway > 0
/** Something would be lost if the page went away now. */
export const filesUnkept = () => underway > 0 || [...held.values()].flat().some(one => !places.some(at => at[2] === one.id))
