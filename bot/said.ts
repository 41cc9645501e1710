// What processes say to each other over the bus is text, and is read as what it should be or as nothing.
import type { z } from 'zod'

export function saidAs<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
