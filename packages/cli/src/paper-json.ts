/** Transcribed sheets as JSON: a list of contributions, each with its reference. */
import type { Messages } from './messages/index.js'
import { isReference, type PaperFault, type PaperRead, type Sheet } from './paper-sheets.js'

/** @param text JSON; what is no list of objects is a fault */
export function readPaperJson(text: string, messages: Messages): PaperRead {
  const say = messages.consultation.paper
  const sheets: Sheet[] = []
  const faults: PaperFault[] = []
  const list = listOf(text)
  if (list === null) return { unit: 'rank', sheets, faults: [{ at: 0, reference: '', message: say.notList }] }
  for (const [index, entry] of list.entries()) {
    const at = index + 1
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      faults.push({ at, reference: '', message: say.notObject })
      continue
    }
    const { reference, token, ...body } = entry as Record<string, unknown>
    const typed = typeof reference === 'number' ? String(reference) : reference
    if (typeof typed !== 'string' || !isReference(typed)) {
      const message = typed === undefined ? say.noReference : say.badReference(String(typed).slice(0, 80))
      faults.push({ at, reference: '', message })
      continue
    }
    const code = token === undefined || token === null || token === '' ? null : String(token)
    sheets.push({ reference: typed, at, token: code, body, told: new Set(), placeOf: part => ({ at, part }) })
  }
  return { unit: 'rank', sheets, faults }
}

function listOf(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
