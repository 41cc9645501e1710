// The simulated patients' outcomes on the rules we ship, worked out once in a thread of their own: a thousand talks take
// seconds, and nobody's turn waits for them.
import { Worker } from 'node:worker_threads'
import type { RulePatient } from '../rules/wire.ts'

export type Rehearsing = {
  /** Null until it is done. */
  now(): readonly RulePatient[] | null
  stop(): Promise<void>
}

/** Begins when it is first asked for. */
export function rehearsing(onError: (code: string) => void): Rehearsing {
  let done: readonly RulePatient[] | null = null
  let worker: Worker | null = null
  return {
    now() {
      if (!worker) {
        worker = new Worker(new URL('./rehearsing-thread.ts', import.meta.url))
        worker.once('message', (patients: readonly RulePatient[]) => {
          done = patients
        })
        worker.once('error', error => onError(error.name))
        worker.unref()
      }
      return done
    },
    async stop() {
      await worker?.terminate()
    },
  }
}
