// Bundles the browser's parts: the chat, its loader, the guest's page, and the console. Names are fixed, without hashes: other people's
// pages link to /widget.js, and the server answers "unchanged" by content. Run by `prepare`, never by start.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type InlineConfig } from 'vite'

// Whoever runs this (a test, an editor), the bundle is the one people get.
process.env.NODE_ENV = 'production'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const common: InlineConfig = { configFile: false, logLevel: 'warn', define: { 'process.env.NODE_ENV': '"production"' } }
const preact: InlineConfig = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }

/** One module of ours as one file. Returns its size in bytes, gzipped. */
async function bundle(folder: 'chat' | 'guest', entry: string, fileName: string, format: 'es' | 'iife'): Promise<number> {
  const built = await build({
    ...common,
    ...preact,
    root: at(`./${folder}`),
    publicDir: false,
    build: {
      target: 'es2022',
      outDir: at(`./${folder}/dist`),
      // A server may be reading: files are replaced, never missing.
      emptyOutDir: false,
      reportCompressedSize: false,
      modulePreload: { polyfill: false },
      cssCodeSplit: false,
      rolldownOptions: {
        input: at(`./${folder}/${entry}`),
        output: { format, entryFileNames: fileName, assetFileNames: `${folder}[extname]`, codeSplitting: false },
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap(b => ('output' in b ? b.output : []))
  return outputs.reduce((sum, file) => sum + gzipSync(file.type === 'chunk' ? file.code : file.source).length, 0)
}

/** The pages of a talk, as talk.html says them: the citizen's, and that of whoever was invited. */
const talks = {
  chat: {
    id: 'farstu',
    title: 'chatta med vården',
    file: '/chat/chat',
    robots: 'all',
    noscript: 'Chatten behöver JavaScript. Ring 1177 för sjukvårdsråd, eller <a href="tel:112">112</a> om det är fara för livet.',
  },
  guest: {
    id: 'guest',
    title: 'inbjuden till ett samtal',
    file: '/chat/guest/guest',
    robots: 'noindex',
    noscript: 'Sidan behöver JavaScript. Ring <a href="tel:112">112</a> om det är fara för livet.',
  },
}
function writePage(folder: keyof typeof talks): void {
  let page = readFileSync(at('./talk.html'), 'utf8')
  for (const [name, text] of Object.entries(talks[folder])) page = page.replaceAll(`%${name.toUpperCase()}%`, text)
  writeFileSync(at(`./${folder}/dist/index.html`), page)
}

export async function buildChat(): Promise<{ chat: number; widget: number; guest: number }> {
  const chat = await bundle('chat', 'main.tsx', 'chat.js', 'es')
  writePage('chat')
  const widget = await bundle('chat', 'widget.ts', 'widget.js', 'iife')
  const guest = await bundle('guest', 'main.tsx', 'guest.js', 'es')
  writePage('guest')
  return { chat, widget, guest }
}

/** "use client" in the component library is for another kind of bundle, and says so once per file. */
const quiet: NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']> = {
  onLog: (level, log, say) => {
    if (log.code !== 'MODULE_LEVEL_DIRECTIVE') say(level, log)
  },
}

/** The staff's pages, by their titles: the console, the rule owner's, the log reviewer's. */
const staff = { console: 'mottagning', rules: 'regler', review: 'loggranskning' }

async function buildStaff(page: string, title: string): Promise<void> {
  await build({
    ...common,
    root: at('.'),
    base: `/${page}/`,
    // What staff.html says of itself.
    define: { ...common.define, 'import.meta.env.PAGE': JSON.stringify(page), 'import.meta.env.TITLE': JSON.stringify(title) },
    build: {
      outDir: at(`./${page}/dist`),
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: { ...quiet, input: at('./staff.html') },
    },
  })
  renameSync(at(`./${page}/dist/staff.html`), at(`./${page}/dist/index.html`))
}

if (import.meta.main) {
  const { chat, widget, guest } = await buildChat()
  console.log(
    `chat ${(chat / 1024).toFixed(1)} kB gzipped, widget ${(widget / 1024).toFixed(1)} kB, guest ${(guest / 1024).toFixed(1)} kB`,
  )
  for (const [page, title] of Object.entries(staff)) {
    await buildStaff(page, title)
    console.log(`${page} built`)
  }
}
