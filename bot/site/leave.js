// The quick way out of a page without an app, as the chat's own (bot/chat/main.tsx): the talk is forgotten in every tab of this
// browser, nobody is logged in any more, and "back" does not come here. Without this script the button is a plain form.
const form = document.querySelector('form.leave')

function leave() {
  document.body.hidden = true
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('farstu.talk')
  try {
    const { session } = JSON.parse(sessionStorage.getItem('farstu.talk') ?? '{}')
    if (session) channel?.postMessage({ left: session.conversationId })
    sessionStorage.clear()
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
  // A tab with a talk says which (bot/chat/tabs.ts), and is told to leave it.
  channel?.addEventListener('message', ({ data }) => {
    if (data?.talk) channel.postMessage({ left: data.talk.conversationId })
  })
  channel?.postMessage({ who: true })
  fetch('/logout/citizen', { method: 'POST', keepalive: true }).catch(() => {})
  setTimeout(() => location.replace('/leave'), 100)
}

form?.addEventListener('submit', event => {
  event.preventDefault()
  leave()
})

let pressed = []
addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  pressed = [...pressed.filter(at => event.timeStamp - at < 2000), event.timeStamp]
  if (pressed.length >= 3) leave()
})
