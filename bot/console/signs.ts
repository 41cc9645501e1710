// When somebody last touched this page, or another tab of the same browser. What the page asks by its timers after that is no sign
// of anybody, and the server is told so: a login grows idle although its page lies open.

/** So long after a touch a request still counts as theirs. */
const quiet = 60_000

let last = Date.now()
let said = Date.now()

export const touched = (): void => {
  last = Date.now()
}
export const touchedAt = (): number => last
/** For a request that is made now: true when nobody is behind it. */
export function isUntouched(): boolean {
  if (Date.now() - last > quiet) return true
  said = Date.now()
  return false
}
/** Somebody reads or types, and nothing has been asked for a while: the server has not heard of it. */
export const isUnheard = (): boolean => last - said > quiet
