import { type Answer, LONGEST_REMARK, OPINIONS, REMARK_KINDS } from './contribution.js'
import type { Item, Kind } from './definition.js'
import type { ConsultationRecord } from './record.js'
import { at, choice, fields, list, type Problems, written } from './shapes.js'

/** The answers of a contribution to a record's items, and a problem for each required item without one. */
export function checkAnswers(
  value: unknown,
  { definition, items }: ConsultationRecord,
  problems: Problems
): Answer[] {
  if (value === undefined) {
    problems.add('answers', 'missing-key')
    return []
  }
  const sent = list(value, 'answers', items.length, problems)
  if (sent === null) return []
  if (sent.length === 0) problems.add('answers', 'empty-contribution')
  const answered = new Set<string>()
  const answers: Answer[] = []
  for (let index = 0; index < sent.length && !problems.full; index++) {
    const answer = checkAnswer(
      sent[index],
      at('answers', index),
      { kind: definition.kind, items, answered },
      problems
    )
    if (answer !== null) answers.push(answer)
  }
  for (const { id, required } of items) {
    if (required && !answered.has(id)) problems.add('answers', 'required-item', { item: id })
  }
  return answers
}

interface Asked {
  kind: Kind
  items: readonly Item[]
  answered: Set<string>
}

const KEYS = ['item', 'version', 'useful', 'realistic', 'remarks', 'text']
const NOT_FOR: Record<Kind, readonly string[]> = {
  propositions: ['text'],
  contributions: ['useful', 'realistic', 'remarks']
}

function checkAnswer(value: unknown, path: string, asked: Asked, problems: Problems): Answer | null {
  const before = problems.list.length
  const sent = fields(value, path, KEYS, problems)
  if (sent === null) return null
  for (const key of NOT_FOR[asked.kind]) if (sent.has(key)) problems.add(at(path, key), 'not-for-kind')
  const item = itemOf(sent, path, asked, problems)
  const answer: Answer = { item: item?.id ?? '', version: item?.version ?? 0 }
  for (const key of ['useful', 'realistic'] as const) {
    if (!sent.has(key)) continue
    const opinion = choice(sent.get(key), at(path, key), OPINIONS, problems)
    if (opinion !== null) answer[key] = opinion
  }
  if (sent.has('remarks')) {
    const remarks = checkRemarks(sent.get('remarks'), at(path, 'remarks'), problems)
    if (remarks.length > 0) answer.remarks = remarks
  }
  if (sent.has('text')) {
    const text = written(sent.get('text'), at(path, 'text'), item?.limit ?? LONGEST_REMARK, problems)
    if (text !== null) answer.text = text
  }
  if (problems.list.length > before) return null
  if (Object.keys(answer).length > 2) return answer
  problems.add(path, 'empty-answer')
  return null
}

/** The item that an answer is to, by its id and version; it may be answered once. */
function itemOf(sent: Map<string, unknown>, path: string, asked: Asked, problems: Problems): Item | null {
  const [id, version] = [sent.get('item'), sent.get('version')]
  const missing = (['item', 'version'] as const).filter(key => !sent.has(key))
  for (const key of missing) problems.add(at(path, key), 'missing-key')
  if (missing.length > 0) return null
  if (typeof id !== 'string') problems.add(at(path, 'item'), 'wrong-type')
  if (!Number.isSafeInteger(version)) problems.add(at(path, 'version'), 'wrong-type')
  if (typeof id !== 'string' || !Number.isSafeInteger(version)) return null
  const item = asked.items.find(one => one.id === id)
  if (!item) problems.add(at(path, 'item'), 'unknown-item')
  else if (asked.answered.has(id)) problems.add(at(path, 'item'), 'repeated-item')
  else {
    asked.answered.add(id)
    if (item.version === version) return item
    problems.add(at(path, 'version'), 'wrong-version')
  }
  return null
}

function checkRemarks(value: unknown, path: string, problems: Problems): NonNullable<Answer['remarks']> {
  const sent = list(value, path, REMARK_KINDS.length, problems) ?? []
  const remarks: NonNullable<Answer['remarks']> = []
  for (const [index, one] of sent.entries()) {
    const where = at(path, index)
    const own = fields(one, where, ['kind', 'text'], problems)
    if (own === null) continue
    for (const key of ['kind', 'text']) if (!own.has(key)) problems.add(at(where, key), 'missing-key')
    const kind = own.has('kind') ? choice(own.get('kind'), at(where, 'kind'), REMARK_KINDS, problems) : null
    const text = own.has('text')
      ? written(own.get('text'), at(where, 'text'), LONGEST_REMARK, problems)
      : null
    if (kind !== null && remarks.some(remark => remark.kind === kind)) {
      problems.add(at(where, 'kind'), 'repeated-kind')
    } else if (kind !== null && text !== null) remarks.push({ kind, text })
  }
  return remarks
}
