// What is written but not sent. A draft belongs to its case and survives switching; it lives in this page's memory
// only, because a patient's matters are not left behind on a shared computer.
type Kind = 'message' | 'note' | `correct:${string}`
const drafts = new Map<string, string>()
const listeners = new Set<() => void>()
let version = 0

export const draftOf = (id: string, kind: Kind): string => drafts.get(`${kind}|${id}`) ?? ''
export function keepDraft(id: string, kind: Kind, text: string): void {
  const key = `${kind}|${id}`
  if (text.trim() === '') drafts.delete(key)
  else drafts.set(key, text)
  version++
  for (const listener of listeners) listener()
}
export const draftsVersion = () => version
export const onDrafts = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
export const anyDraft = () => drafts.size > 0
