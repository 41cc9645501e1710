// One case's turns wait for each other inside the process, so that the database's version check only ever has to
// settle quarrels between processes. A case nobody waits for leaves nothing behind.
export function queues() {
  const tails = new Map<string, Promise<unknown>>()
  return {
    size: () => tails.size,
    async run<T>(id: string, work: () => Promise<T>): Promise<T> {
      const before = tails.get(id)
      // What went wrong for the one before is its own caller's matter.
      const mine = before ? before.then(work, work) : work()
      tails.set(id, mine)
      try {
        return await mine
      } finally {
        if (tails.get(id) === mine) tails.delete(id)
      }
    },
  }
}
