/// <reference types="vite/client" />
// The console's own words, from flows/texts/<language>/console.json; only the chosen language is fetched.
const files = import.meta.glob<Record<string, string>>('../../flows/texts/*/console.json', { import: 'default' })
const loaders = new Map(Object.entries(files).map(([path, load]) => [path.split('/').at(-2) ?? '', load]))

let words: Record<string, string> = {}
export let language = 'sv'

/** By `?lang=`, else the browser's first language that we have, else Swedish. */
export const wanted = (): string => {
  const asked = new URLSearchParams(location.search).get('lang')
  return [asked, ...navigator.languages].map(l => l?.slice(0, 2).toLowerCase() ?? '').find(l => loaders.has(l)) ?? 'sv'
}

export async function speak(chosen: string): Promise<void> {
  const load = loaders.get(chosen)
  if (!load) throw new Error(`No words in ${chosen}`)
  words = await load()
  language = chosen
  document.documentElement.lang = chosen
  document.title = t('title')
}

export const t = (key: string, values: Record<string, string | number> = {}): string =>
  (words[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
