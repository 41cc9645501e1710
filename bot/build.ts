// Bundles the browser's parts: the chat, its loader, and the console. Names are fixed, without hashes: other people's
// pages link to /widget.js, and the server answers "unchanged" by content. Run by `prepare`, never by start.
import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type InlineConfig } from 'vite'

// Whoever runs this (a test, an editor), the bundle is the one people get.
process.env.NODE_ENV = 'production'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const common: InlineConfig = { configFile: false, logLevel: 'warn', define: { 'process.env.NODE_ENV': '"production"' } }
const preact: InlineConfig = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }

/** One module of ours as one file. Returns its size in bytes, gzipped. */
async function bundle(entry: string, fileName: string, format: 'es' | 'iife'): Promise<number> {
  const built = await build({
    ...common,
    ...preact,
    root: at('./chat'),
    publicDir: false,
    build: {
      target: 'es2022',
      outDir: at('./chat/dist'),
      // A server may be reading: files are replaced, never missing.
      emptyOutDir: false,
      reportCompressedSize: false,
      modulePreload: { polyfill: false },
      cssCodeSplit: false,
      rolldownOptions: {
        input: at(entry),
        output: { format, entryFileNames: fileName, assetFileNames: 'chat[extname]', codeSplitting: false },
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap(b => ('output' in b ? b.output : []))
  return outputs.reduce((sum, file) => sum + gzipSync(file.type === 'chunk' ? file.code : file.source).length, 0)
}

export async function buildChat(): Promise<{ chat: number; widget: number }> {
  const chat = await bundle('./chat/main.tsx', 'chat.js', 'es')
  copyFileSync(at('./chat/index.html'), at('./chat/dist/index.html'))
  const widget = await bundle('./chat/widget.ts', 'widget.js', 'iife')
  return { chat, widget }
}

/** "use client" in the component library is for another kind of bundle, and says so once per file. */
const quiet: NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']> = {
  onLog: (level, log, say) => {
    if (log.code !== 'MODULE_LEVEL_DIRECTIVE') say(level, log)
  },
}

/** The staff's pages: the console, the rule owner's, the log reviewer's. */
export async function buildStaff(page: 'console' | 'rules' | 'review'): Promise<void> {
  await build({
    ...common,
    root: at(`./${page}`),
    base: `/${page}/`,
    build: {
      outDir: at(`./${page}/dist`),
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: quiet,
    },
  })
}

if (import.meta.main) {
  const { chat, widget } = await buildChat()
  console.log(`chat ${(chat / 1024).toFixed(1)} kB gzipped, widget ${(widget / 1024).toFixed(1)} kB`)
  for (const page of ['console', 'rules', 'review'] as const) {
    await buildStaff(page)
    console.log(`${page} built`)
  }
}
