/** How the country is allotted to its regions, what that rests on, and how a region takes the place of it. */
import { capitalised, quantity } from '@horizon-soin/figures'
import { STATUSES, type Status } from '@horizon-soin/model'
import { valueIn } from '../../engine/projection.js'
import { StatusBadge } from '../../parts/status-badge.js'
import { Link } from '../../shell/link.js'
import { useLanguage, useText } from '../../shell/site.js'
import { useProjection, useStudy } from '../../shell/studio-context.js'
import type { Subject } from '../../state/shared-state.js'
import { SourceLink } from '../explain/source-link.js'
import { membersOf } from '../simulator/subject.js'
import { useNames } from '../simulator/use-names.js'
import { allottedProfessions, statusParts } from './shares.js'
import { regionsText } from './text.js'

/** Where each file of a dataset is described. */
const DOCS = { fr: 'docs/jeu-de-donnees.md', en: 'docs/dataset.md' } as const
const TABLES = ['regions', 'region_shares', 'region_population'] as const

export function Allotment() {
  const text = useText(regionsText)
  const { dataset } = useStudy()
  const names = useNames()
  const allotted = allottedProfessions(dataset)
  return (
    <section id="region-rule">
      <h2>{text.rule}</h2>
      {text.ruleText.map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="region-cue">{text.tableCue}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its room is moved by keyboard too */}
      <section className="region-table" tabIndex={0} aria-label={text.ruleParts}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.profession}</th>
              <th scope="col">{text.status}</th>
              <th scope="col">{text.source}</th>
            </tr>
          </thead>
          <tbody>
            {allotted.map(({ profession, status, source }) => (
              <tr key={profession}>
                <th scope="row">{names.profession(profession)}</th>
                <td>
                  <StatusBadge status={status} />
                </td>
                <td>
                  <SourceLink id={source} />
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{capitalised(text.peopleStatus)}</th>
              <td>
                {peopleStatuses(dataset.regionPopulation).map(status => (
                  <StatusBadge key={status} status={status} />
                ))}
              </td>
              <td>
                {[...new Set(dataset.regionPopulation.map(({ source }) => source))].map(source => (
                  <SourceLink key={source} id={source} />
                ))}
              </td>
            </tr>
          </tbody>
        </table>
      </section>
      <p>
        {text.tables}{' '}
        {TABLES.map((table, i) => (
          <span key={table}>
            {i > 0 && ', '}
            <Link to={{ id: 'data', table }}>{text.tableNames[table]}</Link>
          </span>
        ))}
        .
      </p>
      <p className="region-credits">{text.credits}</p>
    </section>
  )
}

/** How many professions of those on the map, and which part of their heads, rest on shares of each status. */
export function StatusParts({ subject, year }: { subject: Subject; year: number }) {
  const language = useLanguage()
  const text = useText(regionsText)
  const { dataset } = useStudy()
  const projection = useProjection()
  const members = new Set(membersOf(dataset, subject).map(({ id }) => id))
  const allotted = allottedProfessions(dataset).filter(({ profession }) => members.has(profession))
  const parts = statusParts(allotted, profession =>
    valueIn(projection, { indicator: 'headcount', profession }, year)
  )
  return (
    <ul className="region-parts">
      {parts.map(({ status, professions, part }) => (
        <li key={status}>
          <StatusBadge status={status} /> {text.part(professions, quantity(part, 'share', language))}
        </li>
      ))}
      {peopleStatuses(dataset.regionPopulation).map(status => (
        <li key={`people ${status}`}>
          <StatusBadge status={status} /> {text.peopleStatus}
        </li>
      ))}
    </ul>
  )
}

const peopleStatuses = (rows: readonly { status: Status }[]): Status[] =>
  STATUSES.filter(status => rows.some(row => row.status === status))

export function OwnFiles() {
  const text = useText(regionsText)
  const language = useLanguage()
  return (
    <section>
      <h2>{text.ownTitle}</h2>
      <p>{text.ownText[0]}</p>
      <p>
        {text.ownText[1]} <code>{DOCS[language]}</code>.
      </p>
      <p>
        {text.ownPath} <code>regions/bretagne/headcount.csv</code>.
      </p>
    </section>
  )
}

export function Described() {
  const text = useText(regionsText)
  const language = useLanguage()
  return (
    <p>
      {text.noneHow} <code>{DOCS[language]}</code>.
    </p>
  )
}
