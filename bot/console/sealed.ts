// What one caregiver leaves in this browser is locked (AES-GCM) with a key that the server gives them at login. The name of
// where it lies is sealed with it: moved to another case or person it does not open.

export type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }

export const toText = (bytes: ArrayBuffer | Uint8Array) =>
  btoa(Array.from(new Uint8Array(bytes), b => String.fromCharCode(b)).join(''))
export const toBytes = (text: string) => Uint8Array.from(atob(text), char => char.charCodeAt(0))
const named = (name: string) => new TextEncoder().encode(name)

/** Null where nothing can be locked: pages that are not served safely have no cryptography. */
export const keyFrom = async (secret: string | null): Promise<CryptoKey | null> =>
  secret && crypto.subtle ? crypto.subtle.importKey('raw', toBytes(secret), 'AES-GCM', false, ['encrypt', 'decrypt']) : null

export async function seal(name: string, bytes: Uint8Array<ArrayBuffer>, key: CryptoKey): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: named(name) }, key, bytes) }
}

/** Null when it does not open with this key, under this name. */
export async function unseal(name: string, { iv, data }: Sealed, key: CryptoKey): Promise<ArrayBuffer | null> {
  try {
    return await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: named(name) }, key, data)
  } catch {
    return null
  }
}
