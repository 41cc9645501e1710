// Waiting that can be cut short: by the end of what one waits for, or because somebody is here now.

export function napping() {
  const naps = new Set<() => void>()
  return {
    sleep: (ms: number, signal: AbortSignal) =>
      new Promise<void>(resolve => {
        const end = () => {
          clearTimeout(timer)
          signal.removeEventListener('abort', end)
          naps.delete(end)
          resolve()
        }
        const timer = setTimeout(end, ms)
        signal.addEventListener('abort', end)
        naps.add(end)
      }),
    rouse: () => {
      for (const end of [...naps]) end()
    },
  }
}
