// How news arrives: one WebSocket, read until it closes. Sockets die without a word on trains and in
// sleeping phones, so a silent one is not trusted: `client.ts` reads on from its watermark beside it.

export type SocketEnd = 'closed' | 'never-opened'

/** Resolves when the socket has ended, for whatever reason; never rejects. */
export function follow(
  url: string,
  Socket: typeof WebSocket,
  on: { open: () => void; frame: (data: unknown) => void },
  signal: AbortSignal,
): Promise<SocketEnd> {
  return new Promise(resolve => {
    let opened = false
    let done = false
    let socket: WebSocket
    try {
      socket = new Socket(url)
    } catch {
      resolve('never-opened')
      return
    }
    const end = () => {
      if (done) return
      done = true
      clearTimeout(slow)
      clearInterval(alive)
      signal.removeEventListener('abort', end)
      socket.close()
      resolve(opened ? 'closed' : 'never-opened')
    }
    const slow = setTimeout(() => !opened && end(), 10_000)
    // Proxies cut a socket nobody speaks on; an empty frame is the keepalive Direct Line's own clients send.
    const alive = setInterval(() => opened && socket.readyState === Socket.OPEN && socket.send(''), 20_000)
    signal.addEventListener('abort', end)
    if (signal.aborted) end()
    socket.onopen = () => {
      opened = true
      if (!done) on.open()
    }
    socket.onmessage = event => {
      if (done || typeof event.data !== 'string' || event.data === '') return
      on.frame(parsed(event.data))
    }
    socket.onclose = end
    socket.onerror = () => {
      if (!opened) end()
    }
  })
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return null
  }
}

/** Full jitter: a thousand phones that lost the same server don't come back in the same second. */
export const backOff = (attempt: number, firstMs: number, capMs: number, random: () => number) =>
  random() * Math.min(capMs, firstMs * 2 ** attempt)
