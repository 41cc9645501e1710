// A file of the region's own, in JSON: its phrases, its note templates. Read once at the start; a mistake in it stops the start
// and says where it is.
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** `file`: '' = there is none. Throws an Error that names the file, the field and what is wrong. */
export function ownFile<T>(what: string, file: string, schema: z.ZodType<T>, none: T): T {
  if (file === '') return none
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const why =
      error instanceof z.ZodError
        ? error.issues.map(i => `${i.path.map(String).join('.')}: ${i.message}`).join('; ')
        : error instanceof Error
          ? error.message
          : String(error)
    throw new Error(`The ${what} in ${file} can't be used: ${why}`, { cause: error })
  }
}
