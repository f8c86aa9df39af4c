/** What changed between two versions, side by side. */
import type { ProposalVersion } from '@horizon-soin/consultation'
import type { Language } from '@horizon-soin/datasets'
import { useId, useMemo, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { proposalsText } from '../proposals/text.js'
import { type DiffRow, diffVersions } from './diff-rows.js'
import { DiffSide } from './diff-side.js'
import { growthOf } from './growth.js'
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
  const growth = growthOf(from, to, language)
  const [shown, folded] = foldedRows(rows, growth !== null)
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
      {growth !== null && <p>{text.growth(growth.sentences, growth.headings)}</p>}
      <p className="proposal-quiet">{isNothing ? text.nothing : text.key}</p>
      {!isNothing && (
        <ol className="diff-rows">
          {shown.map(row => (
            <Row key={row.heading} row={row} from={from.version} to={to.version} />
          ))}
        </ol>
      )}
      {folded.length > 0 && (
        <details className="diff-folded">
          <summary>{text.folded(folded.length, to.version)}</summary>
          {folded.map(({ heading: added, after }) => (
            <div key={added}>
              <h4>{nameOf(added, language)}</h4>
              <DiffSide parts={after} />
            </div>
          ))}
        </details>
      )}
    </section>
  )
}

const LEADING: ReadonlySet<DiffRow['heading']> = new Set(['title', 'measure'])

/** The title and what is proposed first; many headings that were added apart, in one fold. */
function foldedRows(rows: readonly DiffRow[], isFolded: boolean): [shown: DiffRow[], folded: DiffRow[]] {
  const isAway = ({ kind }: DiffRow) => isFolded && kind === 'added'
  const kept = rows.filter(row => !isAway(row))
  return [
    [
      ...kept.filter(({ heading }) => LEADING.has(heading)),
      ...kept.filter(({ heading }) => !LEADING.has(heading))
    ],
    rows.filter(isAway)
  ]
}

const nameOf = (heading: DiffRow['heading'], language: Language): string =>
  heading === 'title' ? proposalText[language].diff.heading : proposalsText[language].headings[heading]

/** The earlier one first. */
function ordered(pair: readonly [number, number], side: 0 | 1, version: number): readonly [number, number] {
  const other = pair[1 - side]!
  return version < other ? [version, other] : [other, version]
}

function Row({ row, from, to }: { row: DiffRow; from: number; to: number }) {
  const language = useLanguage()
  const { diff: text, versionName } = proposalText[language]
  const isWhole = row.kind === 'added' || row.kind === 'removed'
  return (
    <li className={`diff-row diff-${row.kind}`}>
      <h4>{nameOf(row.heading, language)}</h4>
      {row.kind === 'same' && <p className="proposal-quiet">{text.same}</p>}
      {isWhole && (
        <details>
          <summary>
            {row.kind === 'added' ? text.added(to) : text.removed(to)}{' '}
            <span className="diff-read">{row.kind === 'added' ? text.showAdded : text.showRemoved}</span>
          </summary>
          <DiffSide parts={row.kind === 'added' ? row.after : row.before} />
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
            <DiffSide parts={row.before} />
          </div>
          <div>
            <p className="diff-version">
              <span aria-hidden="true">+ </span>
              {versionName(to)}
            </p>
            <DiffSide parts={row.after} />
          </div>
        </div>
      )}
    </li>
  )
}
