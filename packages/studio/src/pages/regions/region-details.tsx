/** What a region is made of: its people, what it has and needs, and what its share rests on. */
import { change, decimal, quantity } from '@horizon-soin/figures'
import { typeset } from '@horizon-soin/words'
import type { ReactNode } from 'react'
import { StatusBadge } from '../../parts/status-badge.js'
import { useLanguage, useText } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import type { Subject } from '../../state/shared-state.js'
import { SourceLink } from '../explain/source-link.js'
import { membersOf } from '../simulator/subject.js'
import { useNames } from '../simulator/use-names.js'
import type { RegionRow, RegionRows } from './rows.js'
import { shareText } from './share-text.js'
import { shareOf } from './shares.js'
import { regionsText } from './text.js'

interface Props {
  row: RegionRow
  rows: RegionRows
  subject: Subject
  year: number
}

export function RegionDetails({ row, rows: { nation }, subject, year }: Props) {
  const language = useLanguage()
  const text = useText(regionsText)
  const { dataset } = useStudy()
  const heads = `${quantity(row.headcount, 'persons', language)} (${text.ofNation(percent(row.headcount / nation.headcount, language))})`
  const lines: [string, ReactNode][] = [
    [
      `${text.people}, ${year}`,
      `${quantity(row.people, 'persons', language)} (${text.ofNation(percent(row.people / nation.people, language))})`
    ],
    [`${text.headcount}, ${year}`, heads],
    [text.freed(dataset.baseYear), quantity(row.freed, 'persons', language)],
    ...(Number.isFinite(row.need)
      ? ([
          [text.need, `${quantity(row.need, 'persons', language)} (${shareText(row.growth, language)})`],
          [text.capacity, quantity(row.capacity, 'persons', language)],
          [
            text.balance,
            `${change(row.balance, 'persons', language)} (${shareText(row.balanceShare, language)})`
          ]
        ] satisfies typeof lines)
      : []),
    [text.own, row.own.length > 0 ? row.own.map(table => text.ownTables[table]).join(', ') : text.noOwn]
  ]
  return (
    <div className="region-details">
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul>
        {membersOf(dataset, subject).map(({ id }) => (
          <Share key={id} region={row.id} profession={id} />
        ))}
      </ul>
      {Number.isFinite(row.need) && <p>{text.sinceBase(dataset.balanceBaseYear)}</p>}
    </div>
  )
}

/** The share of a profession that the region has, and what it rests on. */
function Share({ region, profession }: { region: string; profession: string }) {
  const language = useLanguage()
  const { dataset, edition } = useStudy()
  const names = useNames()
  const share = shareOf(dataset, region, profession)
  if (share === undefined) return null
  // Our own notes are written in French, whatever the page is read in.
  const isFrench = edition !== null && language !== 'fr'
  const note = typeset(share.note ?? '', isFrench ? 'fr' : language)
  return (
    <li>
      <span>
        {names.profession(profession)}
        {language === 'fr' ? '\u00a0: ' : ': '}
        {percent(share.share, language)}
      </span>{' '}
      <StatusBadge status={share.status} /> <SourceLink id={share.source} />
      {note !== '' && (
        <p className="region-note" lang={isFrench ? 'fr' : undefined}>
          {note}
        </p>
      )}
    </li>
  )
}

const percent = (share: number, language: 'fr' | 'en'): string =>
  `${decimal(share * 100, 1, language)}${language === 'fr' ? '\u00a0' : ''}%`
