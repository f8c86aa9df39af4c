/** How firm the inputs are that this page was computed from. */
import { quantity } from '@horizon-soin/figures'
import type { Status } from '@horizon-soin/model'
import { StatusBadge } from '../../parts/status-badge.js'
import { Link } from '../../shell/link.js'
import { useLanguage, useText } from '../../shell/site.js'
import { useEdited, useStudy } from '../../shell/studio-context.js'
import { findPublished } from '../home/published.js'
import { inputsOf } from './inputs-of.js'
import { professionText } from './text.js'

export function Inputs({ profession, year }: { profession: string; year: number }) {
  const { inputs: text } = useText(professionText)
  const { dataset } = useStudy()
  const { base } = useEdited()
  // A figure of the study is no input of a later edition, which only stands beside it.
  const figure = findPublished(dataset, { indicator: 'potential', profession, year, scenario: base })
  const isOwn = figure !== null && dataset.published.includes(figure)
  return (
    <section className="profession-inputs">
      <h2>{text.title}</h2>
      <dl>
        {isOwn && (
          <Row name={text.published(year)} table="published" parts={[{ status: 'published', share: 1 }]} />
        )}
        {inputsOf(dataset, profession).map(({ id, table, parts }) => (
          <Row key={id} name={text.groups[id]} table={table} parts={parts} />
        ))}
      </dl>
    </section>
  )
}

interface RowProps {
  name: string
  /** Where its rows can be read. */
  table: string
  parts: readonly { status: Status; share: number }[]
}

function Row({ name, table, parts }: RowProps) {
  const language = useLanguage()
  return (
    <div>
      <dt>
        <Link to={{ id: 'data', table }}>{name}</Link>
      </dt>
      <dd>
        {parts.map(({ status, share }) => (
          <span key={status} className="profession-status">
            <StatusBadge status={status} />
            {parts.length > 1 && <small> {quantity(share, 'share', language)}</small>}
          </span>
        ))}
      </dd>
    </div>
  )
}
