// What a page's connection to the console is told, event by event, from the bytes of the live stream.
import type { StreamEvent } from '../../bot/console/wire.ts'

/** Ends with the stream; throws when it is cut. Leaving the loop ends the connection. */
export async function* streamed(response: Response): AsyncGenerator<StreamEvent> {
  let rest = ''
  const decoder = new TextDecoder()
  for await (const chunk of response.body ?? []) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1]
      if (data !== undefined) yield JSON.parse(data)
    }
  }
}

/** Of the stage at that address, as one of its nurses. */
export const stream = (url: string, nurse: string, signal?: AbortSignal): Promise<Response> =>
  fetch(`${url}/console/api/stream`, { headers: { cookie: `nurse=${nurse}` }, ...(signal ? { signal } : {}) })
