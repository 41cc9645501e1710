// A sentence of the case in prose: which part of a note it belongs to, and who said it.
export const proseParts = ['reason', 'history', 'assessment', 'measures'] as const
export type ProsePart = (typeof proseParts)[number]
export type Source = 'patient' | 'relative' | 'interpreter' | 'bot' | 'staff' | 'register'
export type Sentence = { part: ProsePart; source: Source; text: string }
