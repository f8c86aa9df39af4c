/** A chart of the page: its finding, the picture or its table, its source, and what can be taken away. */
import type { Drawn, Look } from '@horizon-soin/figures'
import { useId, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useLanguage, useText } from '../shell/site.js'
import { useSource } from '../shell/source.js'
import type { Explained } from '../shell/store.js'
import { useAlone } from './alone.js'
import { ChartActions } from './chart-actions.js'
import { ChartTableView } from './chart-table-view.js'
import { chartText } from './text.js'
import type { Origin } from './use-take-away.js'
import { useWidth } from './use-width.js'

export interface ChartProps {
  /** Names the chart in links and file names. */
  id: string
  /** Draws it; the same function as long as its data are the same (`useCallback`). */
  draw: (look: Look) => Drawn
  /** Width of the prerendered picture, in px. */
  width?: number
  heading?: 2 | 3 | 4
  /** Instead of the finding, where the page says it already. */
  title?: string
  /** Says why beside the title: the number that the chart is about. */
  explain?: Explained
  className?: string
  /** Said between the finding and the picture. */
  lead?: string
  /** Of which scenarios it is, where not of the one at hand. */
  about?: string
  /** What it comes from, where not from the dataset at hand: its scenario is then said by `about` alone. */
  origin?: Origin
  /** Not shown, where a page has one source for all. */
  hasSource?: boolean
}

export function ChartFigure(props: ChartProps) {
  const alone = useAlone()
  if (alone === null) return <DrawnFigure {...props} />
  return alone.chart === props.id ? createPortal(<DrawnFigure {...props} />, alone.place) : null
}

function DrawnFigure({
  id,
  draw,
  width: before = 552,
  heading = 3,
  title,
  explain,
  className = '',
  lead,
  about,
  origin,
  hasSource = true
}: ChartProps) {
  const language = useLanguage()
  const text = useText(chartText)
  const ofDataset = useSource(about)
  const source = origin?.told ?? ofDataset
  const room = useRef<HTMLDivElement>(null)
  const width = useWidth(room, before)
  const [isTable, setTable] = useState(false)
  const name = useId()
  const drawn = useMemo(
    () => draw({ language, width, source, frame: 'page', ...(title === undefined ? {} : { title }) }),
    [draw, language, width, source, title]
  )
  const Title = `h${heading}` as const
  return (
    <figure className={`chart ${className}`} aria-labelledby={name} id={`chart-${id}`}>
      <figcaption>
        <Title id={name} className="chart-title">
          {drawn.title}
        </Title>
        {lead !== undefined && <p className="chart-lead">{lead}</p>}
        <p className="subtitle">{drawn.subtitle}</p>
      </figcaption>
      <div ref={room} className="drawing">
        {isTable ? (
          <ChartTableView table={drawn.table} caption={drawn.title} />
        ) : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: figures escape whatever the data hold
          <div dangerouslySetInnerHTML={{ __html: drawn.svg }} />
        )}
      </div>
      <div className="chart-foot">
        <p className="source">
          {hasSource && `${text.source}${source}. `}
          {drawn.note}
        </p>
        <ChartActions
          id={id}
          draw={draw}
          drawn={drawn}
          isTable={isTable}
          onTable={setTable}
          {...(explain ? { explain } : {})}
          {...(about === undefined ? {} : { about })}
          {...(origin === undefined ? {} : { origin })}
        />
      </div>
    </figure>
  )
}
