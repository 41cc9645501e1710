// A product process for the launcher's tests: starts the database, says where, and waits to be told or killed.
import { argv } from 'node:process'
import { startEmbedded } from '../../adapters/store/embedded.ts'

const server = await startEmbedded({ dataDir: argv[2] ?? '' })
process.on('message', async () => {
  await server.stop()
  process.disconnect()
})
process.send?.(server.url)
