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
  const figure = findPublished(dataset, { indicator: 'potential', profession, year, scenario: base })
  return (
    <section className="profession-inputs">
      <h2>{text.title}</h2>
      <dl>
        {figure && <Row name={text.published(year)} parts={[{ status: 'published', share: 1 }]} />}
        {inputsOf(dataset, profession).map(({ id, parts }) => (
          <Row key={id} name={text.groups[id]} parts={parts} />
        ))}
      </dl>
      <p>
        <Link to={{ id: 'data', table: null }}>{text.link}</Link>
      </p>
    </section>
  )
}

function Row({ name, parts }: { name: string; parts: readonly { status: Status; share: number }[] }) {
  const language = useLanguage()
  return (
    <div>
      <dt>{name}</dt>
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
