/** Asking before what cannot be undone. */
import { Refusal } from './refusal.js'
import type { Session } from './session.js'
import { wrap } from './width.js'

/**
 * Asks once; `yes` is `--yes`, which answers for a script.
 *
 * @throws Refusal, with exit code 1, where the person says no; with 2 where nobody can be asked
 */
export async function confirm(
  question: string,
  yes: boolean,
  { io, text, terminal }: Session
): Promise<void> {
  if (yes) return
  for (const line of wrap(question, terminal.width)) terminal.warn(line)
  if (!io.ask) throw new Refusal(text.confirm.noTerminal)
  const answer = (await io.ask(text.confirm.prompt)).trim().toLowerCase()
  if (!text.confirm.yes.includes(answer)) throw new Refusal(text.confirm.refused, 1)
}
