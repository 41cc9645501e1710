// A press counts although the page moved under it. News of a case makes its header grow just as somebody presses; the browser
// calls it a click only if the same thing lies under the pointer when it is let go.

/** So far, in CSS px, a hand moves the pointer that means to keep still. */
const STILL = 8

export function steadyPresses(page: Document): void {
  let began: { button: HTMLButtonElement; says: string; x: number; y: number } | null = null
  page.addEventListener('pointerdown', ({ target, button: which, clientX: x, clientY: y }) => {
    const button = which === 0 && target instanceof Element ? target.closest('button') : null
    began = button && { button, says: button.innerText, x, y }
  })
  page.addEventListener('pointercancel', () => {
    began = null
  })
  page.addEventListener('pointerup', ({ clientX: x, clientY: y }) => {
    if (!began) return
    const { button, says } = began
    const still = Math.hypot(x - began.x, y - began.y) <= STILL
    began = null
    const slipped = button.isConnected && !button.contains(page.elementFromPoint(x, y))
    // Drawn anew as another button, it is not what was pressed.
    if (still && slipped && button.innerText === says) button.click()
  })
}
