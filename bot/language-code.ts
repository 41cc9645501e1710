// Whether a word is a language's BCP 47 code: two or three small letters first, which no name of a language is as short as.
export const isCode = (given: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(given)
