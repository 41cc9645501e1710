// Vitest's globalSetup: one PostgreSQL server for the whole run. Its address goes to the workers in the environment.
import { SERVER_VARIABLE, testServer } from './database.ts'

export async function setup() {
  if (process.env[SERVER_VARIABLE]) return
  const server = await testServer()
  process.env[SERVER_VARIABLE] = server.url
  return async () => {
    delete process.env[SERVER_VARIABLE]
    await server.stop()
  }
}
