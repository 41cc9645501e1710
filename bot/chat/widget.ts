// /widget.js: one custom element, <farstu-chat>, that any page may carry. On a stranger's page it opens a frame from
// our origin, so that the page's own scripts can't read a word; on a page of ours it mounts the chat without one.
// Attributes: label, lang, leave (an https address for the quick way out).
import type { Mount } from './main.tsx'

// A plain script, not a module: it loads from another origin without asking that page for anything.
const own = document.currentScript ?? document.querySelector<HTMLScriptElement>('script[src$="/widget.js"]')
const home = own instanceof HTMLScriptElement && own.src ? new URL(own.src).origin : location.origin
const NEUTRAL = 'https://www.smhi.se/'
const words = {
  sv: { label: 'Chatta med vården', title: 'Chatt med vården', close: 'Stäng chatten' },
  en: { label: 'Chat with care', title: 'Chat with care', close: 'Close the chat' },
}

type Language = keyof typeof words
const isOurs = (language: string): language is Language => language in words

// Constructed, so that a host page's content policy on styles does not undress us.
const CSS = `
:host { all: initial; font: 600 17px/1.4 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif }
:host([hidden]) { display: none }
button { font: inherit; cursor: pointer; border: 0; color: #fff; background: #0c5561 }
button:focus-visible, iframe:focus-visible { outline: 3px solid #fff; box-shadow: 0 0 0 6px #0b3f9e; outline-offset: 0 }
.open { position: fixed; z-index: 2147483000; right: max(16px, env(safe-area-inset-right)); bottom: max(16px, env(safe-area-inset-bottom));
  display: flex; align-items: center; gap: 10px; min-height: 56px; padding: 0 22px 0 18px; border-radius: 28px; box-shadow: 0 4px 18px rgb(0 0 0 / .35) }
.panel { position: fixed; z-index: 2147483001; inset: 0; display: flex; flex-direction: column; background: #f6f3ec; overflow: hidden }
.panel[hidden], .open[hidden] { display: none }
.panel > iframe, .panel > slot { flex: 1; min-height: 0; width: 100%; border: 0; display: block }
.panel > .close { display: none; min-height: 44px }
.panel.waiting > .close { display: block }
@media (min-width: 640px) and (min-height: 480px) {
  .panel { inset: auto 16px 16px auto; width: 420px; height: min(760px, calc(100vh - 32px)); border-radius: 14px; box-shadow: 0 10px 40px rgb(0 0 0 / .4) }
}`

class FarstuChat extends HTMLElement {
  #opener: HTMLButtonElement | null = null
  #panel: HTMLElement | null = null
  #frame: HTMLIFrameElement | null = null
  #mounted = false

  connectedCallback() {
    if (this.#opener) return
    const root = this.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(CSS)
    root.adoptedStyleSheets = [sheet]
    const text = words[this.#language()]
    this.#opener = Object.assign(document.createElement('button'), { type: 'button', className: 'open' })
    this.#opener.setAttribute('aria-haspopup', 'dialog')
    this.#opener.append(bubble(), this.getAttribute('label') ?? text.label)
    this.#opener.addEventListener('click', () => this.open())
    this.#panel = Object.assign(document.createElement('div'), { className: 'panel waiting', hidden: true })
    this.#panel.setAttribute('role', 'dialog')
    this.#panel.setAttribute('aria-label', text.title)
    const close = Object.assign(document.createElement('button'), { type: 'button', className: 'close', textContent: text.close })
    close.addEventListener('click', () => this.close())
    this.#panel.append(close)
    root.append(this.#opener, this.#panel)
    window.addEventListener('message', this.#heard)
  }

  disconnectedCallback() {
    window.removeEventListener('message', this.#heard)
  }

  open() {
    if (!this.#panel || !this.#opener) return
    this.#panel.hidden = false
    this.#opener.hidden = true
    if (location.origin === home) this.#mount()
    else this.#load()
  }

  close() {
    if (!this.#panel || !this.#opener) return
    this.#panel.hidden = true
    this.#opener.hidden = false
    this.#opener.focus()
  }

  /** The page's own language; where it names none, the first of the browser's that we have. */
  #language(): Language {
    const named = this.getAttribute('lang') || document.documentElement.lang
    const first = (named ? [named] : navigator.languages).map(tag => tag.slice(0, 2).toLowerCase()).find(isOurs)
    return first ?? 'sv'
  }

  #load() {
    if (this.#frame) return this.#frame.focus()
    const url = new URL('/chat/', home)
    url.search = new URLSearchParams({ embed: '1', host: location.origin, lang: this.#language() }).toString()
    const frame = Object.assign(document.createElement('iframe'), { src: url.href, title: words[this.#language()].title })
    frame.referrerPolicy = 'origin'
    frame.addEventListener('load', () => frame.focus())
    this.#frame = frame
    this.#panel?.append(frame)
  }

  #mount() {
    if (this.#mounted) return this.querySelector<HTMLElement>('#fs-compose')?.focus()
    this.#mounted = true
    const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${home}/chat/chat.css` })
    document.head.append(style)
    const place = document.createElement('div')
    place.style.height = '100%'
    this.append(place)
    this.#panel?.append(document.createElement('slot'))
    const leaveTo = this.getAttribute('leave')
    document.addEventListener(
      'farstu:ready',
      event => {
        if (!(event instanceof CustomEvent)) return
        const mount: Mount = event.detail
        mount(place, { place: 'panel', onClose: () => this.close(), language: this.#language(), ...(leaveTo ? { leaveTo } : {}) })
        this.#panel?.classList.remove('waiting')
        this.querySelector<HTMLElement>('#fs-compose')?.focus()
      },
      { once: true },
    )
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: `${home}/chat/chat.js` }))
  }

  /** Two words, and only from our own frame. */
  #heard = (event: MessageEvent) => {
    if (event.origin !== home || !this.#frame || event.source !== this.#frame.contentWindow) return
    const word: unknown = Object(event.data).farstu
    if (word === 'here') this.#panel?.classList.remove('waiting')
    if (word === 'close') this.close()
    if (word === 'leave') {
      const to = this.getAttribute('leave') ?? ''
      this.remove()
      location.replace(to.startsWith('https://') ? to : NEUTRAL)
    }
  }
}

function bubble() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  for (const [name, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: '26',
    height: '26',
    'aria-hidden': 'true',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linejoin': 'round',
  }))
    svg.setAttribute(name, value)
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', 'M4 5h16v11H11l-5 4v-4H4z')
  svg.append(path)
  return svg
}

if (!customElements.get('farstu-chat')) customElements.define('farstu-chat', FarstuChat)
