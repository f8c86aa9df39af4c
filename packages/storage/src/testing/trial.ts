/** Test only. Processes that are killed: `trial.mjs`, which runs what was built. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { StoreOptions } from '../open.js'

const SCRIPT = fileURLToPath(new URL('./trial.mjs', import.meta.url))

export interface Trial {
  process: ChildProcess
  /** What it has said. */
  lines: string[]
  /** Resolves once it has said a number of lines, or has ended. */
  said(count: number): Promise<void>
  /** Resolves once it has ended, its last words read. */
  end: Promise<void>
  kill(): Promise<void>
}

export function trial(what: 'hold' | 'send' | 'touch', options: StoreOptions, ...rest: string[]): Trial {
  const child = spawn(process.execPath, [SCRIPT, what, JSON.stringify(options), ...rest], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const lines: string[] = []
  let look = () => {}
  const reader = createInterface({ input: child.stdout }).on('line', line => {
    lines.push(line)
    look()
  })
  const end = new Promise<void>(resolve => reader.once('close', resolve))
  return {
    process: child,
    lines,
    end,
    said: count =>
      Promise.race([
        end,
        new Promise<void>(resolve => {
          look = () => lines.length >= count && resolve()
          look()
        })
      ]),
    async kill() {
      child.kill('SIGKILL')
      await end
    }
  }
}

/** Receipts that it was told are kept. */
export const acknowledged = ({ lines }: Trial): string[] =>
  lines.filter(line => line.startsWith('new ')).map(line => line.slice(4))
