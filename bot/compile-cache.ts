// Loaded before anything else by `npm start` (node --import): what Node has compiled once is kept for the next start, of the
// product and of the world it forks. A third of a start is spent compiling. In node_modules, which nobody else may write; where
// it can't be written, Node compiles as ever.
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/farstu', import.meta.url)))
