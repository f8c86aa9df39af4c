/** A server in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** Long enough for a machine that does much else. */
const LIMIT_MS = 50_000

export interface ServerProcess {
  child: ChildProcess
  /** Waits for the line with the address; fails with what was said where the process ends before. */
  address: () => Promise<string>
  /** Waits for the end: the exit code, and all that was said. */
  ended: () => Promise<{ code: number | null; out: string; err: string }>
}

/** Starts a program whose first words with an address say that it listens. */
export function startServer(command: string, argv: readonly string[], env: NodeJS.ProcessEnv): ServerProcess {
  const child = spawn(command, argv, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT_MS })
  const said = { out: '', err: '' }
  child.stdout.on('data', text => (said.out += text))
  child.stderr.on('data', text => (said.err += text))
  const end = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }))
  const address = async (): Promise<string> => {
    const found = () => /http:\/\/\S+/.exec(said.out)?.[0]
    let hasEnded = false
    end.finally(() => (hasEnded = true))
    while (!found() && !hasEnded) await Promise.race([once(child.stdout, 'data'), end])
    const listening = found()
    if (!listening) throw new Error(`the server did not open: ${said.err}`)
    return listening
  }
  return { child, address, ended: () => end }
}
