/** One side of a difference: what is kept plain, what is changed marked, lists as lists. */
import { typeset } from '@horizon-soin/figures'
import { useLanguage } from '../../shell/site.js'
import { blocksOfParts } from './diff-blocks.js'
import type { Part } from './diff-rows.js'
import { proposalText } from './text.js'

/** Between the lines of a paragraph. */
const SPACE: Part = { kind: 'same', text: ' ' }

export function DiffSide({ parts }: { parts: readonly Part[] }) {
  // A text that is whole new or gone is told to be so above it: no word of it says so again.
  const isWhole = parts.length === 1
  return (
    <div className="diff-text">
      {blocksOfParts(parts).map(({ kind, lines }, i) => {
        // Blocks, lines and parts have no other name than their places.
        const key = `${i}`
        return kind === 'list' ? (
          <ul key={key} className="proposal-list">
            {lines.map((line, j) => {
              const item = `${j}`
              return (
                <li key={item}>
                  <Line parts={line} isWhole={isWhole} />
                </li>
              )
            })}
          </ul>
        ) : (
          <p key={key}>
            <Line parts={lines.flatMap((line, j) => (j === 0 ? line : [SPACE, ...line]))} isWhole={isWhole} />
          </p>
        )
      })}
    </div>
  )
}

function Line({ parts, isWhole }: { parts: readonly Part[]; isWhole: boolean }) {
  const language = useLanguage()
  const { diff: text } = proposalText[language]
  return parts.map((part, i) => {
    const said = typeset(part.text, language)
    const key = `${i}`
    if (part.kind === 'same') return <span key={key}>{said}</span>
    const [Tag, start, end] =
      part.kind === 'added'
        ? (['ins', text.addedStart, text.addedEnd] as const)
        : (['del', text.removedStart, text.removedEnd] as const)
    if (isWhole) return <Tag key={key}>{said}</Tag>
    return (
      <Tag key={key}>
        <span className="sr-only">[{start}] </span>
        {said}
        <span className="sr-only"> [{end}]</span>
      </Tag>
    )
  })
}
