/** A stream that a command writes to: a process's own, or a test's. */
export interface Out {
  write(text: string): unknown
  isTTY?: boolean | undefined
  columns?: number | undefined
}

/** Everything that a command takes from its surroundings, so that a test can give it. */
export interface Io {
  stdout: Out
  stderr: Out
  env: Readonly<Record<string, string | undefined>>
  /** The folder that relative paths start from. */
  cwd: string
  /** Calls `listener` once if the person asks to stop; returns what takes that back. */
  onInterrupt?: (listener: () => void) => () => void
  /** Asks a person and gives what they type, '' where they leave; absent where nobody can answer. */
  ask?: (question: string) => Promise<string>
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

export const processIo = (): Io => ({
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  onInterrupt: listener => {
    for (const signal of SIGNALS) process.once(signal, listener)
    return () => {
      for (const signal of SIGNALS) process.off(signal, listener)
    }
  },
  ...(process.stdin.isTTY && process.stderr.isTTY ? { ask: askTerminal } : {})
})

/** The question goes to the error stream, so that the output stays what the command gives. */
async function askTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const left = new Promise<string>(resolve => terminal.once('close', () => resolve('')))
  try {
    return await Promise.race([terminal.question(question), left])
  } finally {
    terminal.close()
  }
}
