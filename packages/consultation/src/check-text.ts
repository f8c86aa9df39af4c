import type { Problem } from './problem.js'
import { CONTROL, isBlank, isLonger } from './text-rules.js'

/** What is wrong in a text that someone wrote: it says nothing, is longer than `limit` characters, or holds what cannot be kept. */
export function textProblems(text: string, path: string, limit: number): Problem[] {
  if (isLonger(text, limit)) return [{ path, code: 'too-long', limit }]
  if (CONTROL.test(text)) return [{ path, code: 'control-character' }]
  return isBlank(text) ? [{ path, code: 'blank' }] : []
}
