// What the machine says: CPU and memory of processes as the kernel counts them, how fast the disk is really written, and
// who else is at work. Linux only; elsewhere these figures are left out.
import { closeSync, existsSync, fdatasyncSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'

/** The kernel counts in hundredths of a second on every Linux we know. */
const TICK_MS = 10

type Stat = { pid: number; parent: number; own: number; reaped: number }
function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name may hold spaces and parentheses: the fields begin after its last one.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const at = (i: number) => fields[i] ?? 0
    return { pid, parent: at(1), own: (at(11) + at(12)) * TICK_MS, reaped: (at(13) + at(14)) * TICK_MS }
  } catch {
    return null
  }
}

export const canCount = existsSync('/proc/self/stat')

/** CPU milliseconds of one process. */
export const cpuOf = (pid: number): number => statOf(pid)?.own ?? 0

/** CPU milliseconds of a postmaster and its backends, those that have ended included. */
export function cpuOfFamily(pid: number): number {
  const all = readdirSync('/proc').flatMap(name => (/^\d+$/.test(name) ? (statOf(Number(name)) ?? []) : []))
  const head = all.find(one => one.pid === pid)
  return (head?.own ?? 0) + (head?.reaped ?? 0) + all.filter(one => one.parent === pid).reduce((sum, one) => sum + one.own, 0)
}

/** Proportional memory in MB where the kernel tells it, else resident: shared pages of PostgreSQL are counted once. */
export function memoryOf(pid: number): { rss: number; pss: number } {
  const read = (file: string, name: string) => {
    try {
      return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1] ?? 0) / 1024
    } catch {
      return 0
    }
  }
  const rss = read('status', 'VmRSS')
  return { rss, pss: read('smaps_rollup', 'Pss') || rss }
}
export function memoryOfFamily(pid: number): number {
  const children = readdirSync('/proc').filter(name => /^\d+$/.test(name) && statOf(Number(name))?.parent === pid)
  return [pid, ...children.map(Number)].reduce((sum, one) => sum + memoryOf(one).pss, 0)
}

export const childrenOf = (pid: number): number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && statOf(Number(name))?.parent === pid)
    .map(Number)

/** How fast this disk makes 8 KB durable, one writer: the floor under every commit. */
export function syncProbe(folder: string, times = 300): { perSecond: number; p50: number; p99: number } {
  const file = join(folder, 'sync-probe')
  const fd = openSync(file, 'w')
  const block = Buffer.alloc(8192, 1)
  writeSync(fd, block, 0, block.length, 0)
  fdatasyncSync(fd)
  const took: number[] = []
  for (let i = 0; i < times; i++) {
    const begun = performance.now()
    writeSync(fd, block, 0, block.length, 0)
    fdatasyncSync(fd)
    took.push(performance.now() - begun)
  }
  closeSync(fd)
  rmSync(file)
  const sum = took.reduce((a, b) => a + b, 0)
  return { perSecond: Math.round((1000 * times) / sum), p50: share(took, 0.5), p99: share(took, 0.99) }
}

export const share = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.round(part * (sorted.length - 1))] ?? 0
}
export const median = (values: readonly number[]): number => share(values, 0.5)

export const load = (): string =>
  loadavg()
    .map(n => n.toFixed(1))
    .join(' ')
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`
