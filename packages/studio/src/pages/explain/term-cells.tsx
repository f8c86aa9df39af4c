// biome-ignore-all lint/a11y: cells of a tree whose rows are what the keyboard goes through
/** The cells of one term: its name and how it follows from those under it, value, range, how firm it is. */
import type { Term } from '@horizon-soin/model'
import { inSentence, typeset } from '@horizon-soin/words'
import { StatusBadge } from '../../parts/status-badge.js'
import { useStudio, useStudy } from '../../shell/studio-context.js'
import { canOpen, type TermRow } from './rows.js'
import { formula, rangeWords, titleOf, toldValue } from './term-words.js'
import { explainText } from './text.js'
import type { ExplainedTerm } from './use-term.js'

export function TermCells({ row, explained }: { row: TermRow; explained: ExplainedTerm }) {
  const { labels, words } = explained
  const { term, parent, isOpen } = row
  const { model, dataset } = useStudy()
  const ranges = useStudio(studio => studio.ranges)
  const { name, kind } = titleOf(term, parent, labels, words)
  const how = formula(term, isOpen, words)
  const source = dataset.sources.find(({ id }) => id === term.input?.source)
  return (
    <>
      <th role="rowheader" scope="row">
        <span className="explain-name">{name}</span>{' '}
        {kind !== '' && <span className="explain-kind">{inSentence(kind)}</span>}{' '}
        {source && !isOpen && (
          <span className="explain-kind">{typeset(source.publisher || source.title, words.language)}</span>
        )}{' '}
        {how !== '' && <span className="explain-how">{how}</span>}
      </th>
      <td role="gridcell" className="number">
        {toldValue(term, words)}
      </td>
      <td role="gridcell" className="explain-range">
        {rangeWords(term, ranges, model, words)}
      </td>
      <td role="gridcell" className="explain-status">
        {term.input ? (
          <StatusBadge status={term.input.status} />
        ) : (
          !canOpen(term) && originOf(term, explainText[words.language])
        )}
      </td>
    </>
  )
}

/** What a last term is that no row holds. */
function originOf({ key }: Term, text: (typeof explainText)['fr']): string {
  if (key === 'threshold' || key === 'coverage') return text.setting
  return key === 'places-multiplier' || key === 'foreign-multiplier' ? text.lever : text.computed
}
