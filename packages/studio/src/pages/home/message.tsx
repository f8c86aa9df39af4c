/** One of the study's messages: its finding, in our words, its picture, what was published and what is computed. */
import type { Drawn, Look } from '@horizon-soin/figures'
import type { ReactNode } from 'react'
import { ChartFigure } from '../../parts/chart-figure.js'
import { Link } from '../../shell/link.js'
import type { View } from '../../shell/pages.js'
import { useText } from '../../shell/site.js'
import type { Explained } from '../../shell/store.js'
import { homeText } from './text.js'

interface Props {
  rank: number
  id: string
  lead: string
  draw: (look: Look) => Drawn
  view: View
  /** Instead of the finding of the picture. */
  title?: string
  /** The state that shows it, where it is not the one at hand: with its question mark. */
  search?: string
  /** In words; null where the study gave no figure. */
  published: string | null
  computed: ReactNode
  /** What stands over `computed`, where it was not computed. */
  computedLabel?: string
  explain?: Explained
}

export function Message({
  rank,
  id,
  lead,
  draw,
  view,
  title,
  search,
  published,
  computed,
  computedLabel,
  explain
}: Props) {
  const text = useText(homeText)
  return (
    <section className="message">
      <p className="message-rank" aria-hidden="true">
        {rank}
      </p>
      <div className="message-body">
        <ChartFigure
          id={id}
          draw={draw}
          width={500}
          lead={lead}
          hasSource={false}
          {...(explain ? { explain } : {})}
          {...(title === undefined ? {} : { title })}
        />
        <dl className="message-figures">
          <div>
            <dt>{text.publishedIn}</dt>
            <dd>{published ?? text.noFigure}</dd>
          </div>
          <div>
            <dt>{computedLabel ?? text.computed}</dt>
            <dd className="computed">{computed}</dd>
          </div>
          <div className="message-link">
            <dt className="sr-only">{text.see}</dt>
            <dd>
              <Link to={{ id: 'simulator', view }} {...(search === undefined ? {} : { search })}>
                {text.see}
              </Link>
            </dd>
          </div>
        </dl>
      </div>
    </section>
  )
}
