/** Runs the command line inside a test: what it wrote, and its exit code. */
import { fileURLToPath } from 'node:url'
import type { Out } from '../io.js'
import { main } from '../main.js'

export interface Ran {
  code: number
  out: string
  err: string
}

export interface Surroundings {
  env?: Record<string, string>
  cwd?: string
  /** Columns of a terminal; without, the output goes to a file. */
  columns?: number
  /** Stops the command as Ctrl-C does, so many milliseconds after it began to listen. */
  interruptAfter?: number
  /** What a person answers when they are asked; without, nobody is there. */
  answer?: string
}

const REPOSITORY = fileURLToPath(new URL('../../../..', import.meta.url))

/** Runs `main` with the arguments of `command`, separated by spaces, or of a list. */
export async function runCli(
  command: string | readonly string[],
  { env = { LANG: 'fr_FR.UTF-8' }, cwd = REPOSITORY, columns, interruptAfter, answer }: Surroundings = {}
): Promise<Ran> {
  const written = { out: '', err: '' }
  const stream = (to: 'out' | 'err'): Out => ({
    write: text => {
      written[to] += text
    },
    isTTY: columns !== undefined,
    columns
  })
  const argv = typeof command === 'string' ? command.split(' ').filter(part => part !== '') : command
  const onInterrupt = (listener: () => void) => {
    const timer = interruptAfter === undefined ? undefined : setTimeout(listener, interruptAfter)
    return () => clearTimeout(timer)
  }
  const io = { stdout: stream('out'), stderr: stream('err'), env, cwd, onInterrupt }
  const code = await main(argv, answer === undefined ? io : { ...io, ask: async () => answer })
  return { code, ...written }
}

/** Every command that prints for people, on the reference dataset. */
export const READABLE = [
  '',
  'summary',
  'project',
  'project --years 2018-2050',
  'project --indicator mix --indicator adoption --years 2025,2030',
  'project --indicator mix --technology ia --profession radiologue',
  'project --since 2025 --scenario rapide',
  'reproduce',
  'explain effective --profession infirmier --year 2030',
  'explain fte --group all --year 2030 --depth 9',
  'explain effective --year 2030 --top 1 --depth 12',
  'explain potential --year 2027 --top 2 --depth 12',
  'explain people_above --profession chirurgien --year 2040 --depth 9',
  'explain mix --profession radiologue --technology ia --year 2030 --depth 9',
  'explain freed_fte_all_professionals --year 2030',
  'explain non_medical_share_above --year 2030',
  'compare lent rapide --year 2030',
  'compare rapide lent --indicator freed_fte --profession infirmier --year 2040',
  'compare --with data/france-2026#meilleurs-sites',
  'hindcast --draws 128',
  'ensemble --draws 64',
  'ensemble --draws 64 --indicator effective --indicator freed_fte --years 2030',
  'ensemble --draws 64 --indicator mix --years 2025,2030',
  'ensemble --draws 300 --indicator people_above --years 2030 --above 230000 --above 1 --convergence',
  'sensitivity --points 32 --one-way',
  'sensitivity --points 16 --indicator headcount --year 2018',
  'regions',
  'regions --indicator need --profession infirmier --years 2026,2050',
  'plan --draws 128',
  'plan --draws 128 --profession radiologue --meet 90%',
  'balance',
  'balance --data data/france-2026 --profession infirmier --years 2030,2050',
  'policies --draws 100',
  'policies --data data/france-2026 --draws 0 --policy proposition-19',
  'validate data/etude-2019',
  'validate data/propositions',
  '--help',
  'project --help',
  'help reproduce',
  'explain --help',
  'compare --help',
  'hindcast --help',
  'ensemble --help',
  'sensitivity --help',
  'regions --help',
  'plan --help',
  'balance --help',
  'policies --help',
  'validate --help',
  'new --help',
  'summary --help',
  'calibrate --help',
  'consultation --help',
  'consultation template --help',
  'consultation new --help',
  'consultation list --help',
  'consultation show --help',
  'consultation open --help',
  'consultation close --help',
  'consultation notice --help',
  'consultation invite --help',
  'consultation paper --help',
  'staff --help',
  'staff invite --help',
  'staff list --help',
  'staff disable --help',
  'staff reset --help',
  'db --help',
  'db export --help',
  'db import --help',
  'db status --help'
] as const
