/** An output that cannot be written: a full disk, a device that fails, a reader that left. */
import { isDiskFull } from './files.js'
import type { Io, Out } from './io.js'
import { chooseLanguage } from './language.js'
import { loadMessages } from './messages/index.js'
import { terminalOf } from './terminal.js'
import { wrap } from './width.js'

/** A stream of a process, which tells its errors apart from its writes. */
export interface ProcessStream extends Out {
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
}

/**
 * Says once, in the reader's language, that the output cannot be written, and then calls `onFailure`. A reader that stops early
 * (`| head`) is no failure of ours; of the error stream nothing can be said anywhere.
 */
export function watchOutput(
  io: Io & { stdout: ProcessStream; stderr: ProcessStream },
  argv: readonly string[],
  onFailure: () => void
): void {
  let isSaid = false
  io.stderr.on('error', () => {})
  io.stdout.on('error', async ({ code = '' }) => {
    if (code === 'EPIPE' || isSaid) return
    isSaid = true
    onFailure()
    const text = await loadMessages(chooseLanguage(argv, io.env).language)
    const { outputFull, outputFailed } = text.errors
    const terminal = terminalOf(io)
    const said = text.error(isDiskFull(code) ? outputFull : outputFailed(code))
    terminal.warn(wrap(said, terminal.width).join('\n'))
  })
}
