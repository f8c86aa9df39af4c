/** What changed between two versions, side by side. */
import type { ProposalVersion } from '@horizon-soin/consultation'
import { typeset } from '@horizon-soin/figures'
import { useId, useMemo, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { proposalsText } from '../proposals/text.js'
import { type DiffRow, diffVersions, type Part } from './diff-rows.js'
import { proposalText } from './text.js'

export function Compare({ versions }: { versions: readonly ProposalVersion[] }) {
  const language = useLanguage()
  const all = proposalText[language]
  const text = all.diff
  const last = versions.at(-1)!.version
  const [pair, setPair] = useState<readonly [number, number]>([versions.at(-2)!.version, last])
  const [from, to] = pair.map(number => versions.find(({ version }) => version === number)!) as [
    ProposalVersion,
    ProposalVersion
  ]
  const rows = useMemo(() => diffVersions(from, to, language), [from, to, language])
  const heading = useId()
  const isNothing = rows.every(({ kind }) => kind === 'same')
  return (
    <section className="proposal-compare" aria-labelledby={heading}>
      <h3 id={heading}>{text.title(from.version, to.version)}</h3>
      {versions.length > 2 && (
        <div className="proposal-pair">
          {([0, 1] as const).map(side => (
            <label key={side}>
              <span>{side === 0 ? all.versions.from : all.versions.to}</span>
              <select
                value={pair[side]}
                onChange={event => setPair(ordered(pair, side, Number(event.target.value)))}
              >
                {versions.map(({ version }) => (
                  <option key={version} value={version}>
                    {all.versionName(version)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
      <p className="proposal-quiet">{isNothing ? text.nothing : text.key}</p>
      {!isNothing && (
        <ol className="diff-rows">
          {rows.map(row => (
            <Row key={row.heading} row={row} from={from.version} to={to.version} />
          ))}
        </ol>
      )}
    </section>
  )
}

/** The earlier one first. */
function ordered(pair: readonly [number, number], side: 0 | 1, version: number): readonly [number, number] {
  const other = pair[1 - side]!
  return version < other ? [version, other] : [other, version]
}

function Row({ row, from, to }: { row: DiffRow; from: number; to: number }) {
  const language = useLanguage()
  const { diff: text, versionName } = proposalText[language]
  const name = row.heading === 'title' ? text.heading : proposalsText[language].headings[row.heading]
  const isWhole = row.kind === 'added' || row.kind === 'removed'
  return (
    <li className={`diff-row diff-${row.kind}`}>
      <h4>{name}</h4>
      {row.kind === 'same' && <p className="proposal-quiet">{text.same}</p>}
      {isWhole && (
        <details>
          <summary>
            {row.kind === 'added' ? text.added(to) : text.removed(to)}{' '}
            <span className="diff-read">{row.kind === 'added' ? text.showAdded : text.showRemoved}</span>
          </summary>
          <Side parts={row.kind === 'added' ? row.after : row.before} />
        </details>
      )}
      {row.kind === 'rewritten' && <p className="proposal-quiet">{text.rewritten}</p>}
      {(row.kind === 'changed' || row.kind === 'rewritten') && (
        <div className="diff-columns">
          <div>
            <p className="diff-version">
              <span aria-hidden="true">− </span>
              {versionName(from)}
            </p>
            <Side parts={row.before} />
          </div>
          <div>
            <p className="diff-version">
              <span aria-hidden="true">+ </span>
              {versionName(to)}
            </p>
            <Side parts={row.after} />
          </div>
        </div>
      )}
    </li>
  )
}

function Side({ parts }: { parts: readonly Part[] }) {
  const language = useLanguage()
  const { diff: text } = proposalText[language]
  return (
    <p className="diff-text">
      {parts.map((part, i) => {
        const said = typeset(part.text, language)
        // A part has no other name than its place.
        const key = `${i}`
        if (part.kind === 'same') return <span key={key}>{said}</span>
        const [Tag, start, end] =
          part.kind === 'added'
            ? (['ins', text.addedStart, text.addedEnd] as const)
            : (['del', text.removedStart, text.removedEnd] as const)
        return (
          <Tag key={key}>
            <span className="sr-only">[{start}] </span>
            {said}
            <span className="sr-only"> [{end}]</span>
          </Tag>
        )
      })}
    </p>
  )
}
