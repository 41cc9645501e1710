// What is begun and what is not yet sent, kept in this tab for as long as the talk is open here: a reload loses no words.
export type Unsent = { id: string; text: string }

const [draft, unsent] = ['farstu.guest.draft', 'farstu.guest.unsent']

/** A browser may refuse to keep anything: then it lives with the page. */
function safely<T>(use: (storage: Storage) => T, otherwise: T): T {
  try {
    return use(sessionStorage)
  } catch {
    return otherwise
  }
}
export const readDraft = (): string => safely(storage => storage.getItem(draft) ?? '', '')
export const writeDraft = (text: string): void => safely(storage => storage.setItem(draft, text), undefined)
// Written by keepUnsent, in this tab.
export const readUnsent = (): Unsent[] => safely(storage => JSON.parse(storage.getItem(unsent) ?? '[]') as Unsent[], [])
export const keepUnsent = (lines: readonly Unsent[]): void =>
  safely(storage => storage.setItem(unsent, JSON.stringify(lines)), undefined)
/** The talk is over here, or another begins. */
export function forget(): void {
  safely(storage => {
    storage.removeItem(draft)
    storage.removeItem(unsent)
  }, undefined)
}
