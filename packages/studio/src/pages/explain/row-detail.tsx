/** The row of the data that an input was read in: its cells, who says so, and what is said of it. */

import { decimal } from '@horizon-soin/figures'
import type { Term } from '@horizon-soin/model'
import { inputValue, storyOf, typeset, type Words } from '@horizon-soin/words'
import { Link } from '../../shell/link.js'
import { useStudy } from '../../shell/studio-context.js'
import { EvidenceLink } from './evidence-link.js'
import { evidencePair } from './evidence-pair.js'
import { paceWords } from './pace-words.js'
import { priorNote } from './prior-note.js'
import { type DataRecord, recordAt } from './record.js'
import { SourceLink } from './source-link.js'
import { explainText } from './text.js'

interface Props {
  term: Term
  before: Term | undefined
  words: Words
  onLeave: () => void
}

export function RowDetail({ term, before, words, onLeave }: Props) {
  const text = explainText[words.language]
  const { dataset, edition } = useStudy()
  const input = term.input!
  const record = input.row ? recordAt(dataset, input.row) : null
  const pair = evidencePair(record, edition)
  const said = storyOf(term, before, words) || typeset(input.note ?? '', words.language)
  const prior = priorNote(said, words.language)
  // Our own notes are written in French, whatever the page is read in.
  const isFrench = prior === null && edition !== null && words.language !== 'fr'
  const numbers = record === null ? [] : numbersOf(record, words, text.columnWords)
  const hasPaces = record?.cells.some(({ column }) => column === 'slow') ?? false
  if (hasPaces && input.pace !== undefined) numbers.push(paceWords(input.pace, words.language))
  // Where the row is of one pace, the two others stand in other rows.
  const paces = hasPaces ? null : pacesOf(term, words)
  return (
    <div className="explain-row">
      <p>
        <strong>{input.row ? text.row(input.row.line, input.row.file) : text.noRow}</strong>
        {record && text.is + idsOf(record).join(', ')}
      </p>
      {numbers.length > 0 && <p>{numbers.join(' · ')}</p>}
      {paces !== null && <p>{paces}</p>}
      <p>
        {text.source}
        <SourceLink id={input.source} />
      </p>
      {said !== '' && (
        <p className="explain-note" lang={isFrench ? 'fr' : undefined}>
          {prior ?? said}
        </p>
      )}
      {record && (
        <p className="explain-table">
          <Link to={{ id: 'data', table: record.table }} onClick={onLeave}>
            {text.table(record.table)}
          </Link>
        </p>
      )}
      {pair && <EvidenceLink pair={pair} source={input.source ?? ''} onLeave={onLeave} />}
    </div>
  )
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i
const isYear = (column: string): boolean => column === 'year' || column.startsWith('age_')

/** Ids, years and ages: what the row is of. */
const idsOf = ({ cells }: DataRecord): string[] =>
  cells.filter(({ column, text }) => isYear(column) || !NUMBER.test(text)).map(({ text }) => text)

/** « lent 0,119 », « médian 0,139 »: as the file has them, decimal comma aside. */
const numbersOf = ({ cells }: DataRecord, words: Words, names: Readonly<Record<string, string>>): string[] =>
  cells
    .filter(({ column, text }) => !isYear(column) && NUMBER.test(text))
    .map(({ column, text }) => `${names[column] ?? column}\u00a0${written(column, text, words)}`)

/** « lent 10 %, médian 20 %, rapide 30 %, lu au rythme médian »; null of an input that has no paces. */
function pacesOf({ unit, input }: Term, words: Words): string | null {
  const { low, mode, high, pace } = input ?? {}
  if (low === undefined || mode === undefined || high === undefined || pace === undefined) return null
  const shown = (value: number) => inputValue(value, unit, words)
  return `${words.paces(shown(low), shown(mode), shown(high))}, ${paceWords(pace, words.language)}`
}

const UNGROUPED = new Set(['midpoint', 'start'])

function written(column: string, text: string, { language }: Words): string {
  if (/e/i.test(text)) return text
  if (UNGROUPED.has(column)) return language === 'fr' ? text.replace('.', ',') : text
  return decimal(Number(text), text.split('.')[1]?.length ?? 0, language)
}
