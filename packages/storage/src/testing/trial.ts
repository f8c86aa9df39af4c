/** Test only. Processes that are killed: `trial.mjs`, which runs what was built. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { StoreOptions } from '../open.js'

const SCRIPT = fileURLToPath(new URL('./trial.mjs', import.meta.url))
const KILLER = new URL('./kill-at.mjs', import.meta.url).href

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
  return run([SCRIPT, what, JSON.stringify(options), ...rest])
}

/** A first start of `folder` that is killed on its way: as it writes its 300th file, or before the database has its name. */
export function killedStart(folder: string, at: '300' | 'rename'): Trial {
  return run(['--import', KILLER, SCRIPT, 'hold', JSON.stringify({ folder })], { KILL_AT: at })
}

function run(args: string[], more: NodeJS.ProcessEnv = {}): Trial {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...more }
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
