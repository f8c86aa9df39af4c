/** What can be taken away from a chart: its table, files, a link, code to embed. */
import type { Drawn, Look } from '@horizon-soin/figures'
import { useRef, useState } from 'react'
import { useText } from '../shell/site.js'
import { type Explained, explainNumber } from '../shell/store.js'
import { useStudioStore } from '../shell/studio-context.js'
import { CopyField } from './copy-field.js'
import { chartText } from './text.js'
import { type Origin, useTakeAway } from './use-take-away.js'

export interface ActionProps {
  id: string
  draw: (look: Look) => Drawn
  drawn: Drawn
  isTable: boolean
  onTable: (isTable: boolean) => void
  explain?: Explained
  about?: string
  origin?: Origin
}

const FILES = ['csv', 'xlsx', 'svg', 'png'] as const

export function ChartActions({ id, draw, drawn, isTable, onTable, explain, about, origin }: ActionProps) {
  const text = useText(chartText)
  const store = useStudioStore()
  const menu = useRef<HTMLDetailsElement>(null)
  const [copying, setCopying] = useState<string | null>(null)
  const [isFailed, setFailed] = useState(false)
  const { save, link, embed } = useTakeAway(id, draw, drawn, about, origin)
  const close = () => {
    if (menu.current) menu.current.open = false
    menu.current?.querySelector('summary')?.focus()
  }
  const saveAs = async (format: (typeof FILES)[number]) => {
    setFailed(false)
    setCopying(null)
    await save(format).catch(() => setFailed(true))
    close()
  }
  return (
    <div className="chart-actions">
      <button type="button" aria-pressed={isTable} onClick={() => onTable(!isTable)}>
        {text.table}
      </button>
      {explain && (
        <button type="button" onClick={() => explainNumber(store, explain)}>
          {text.explain}
        </button>
      )}
      <details
        ref={menu}
        onKeyDown={event => {
          if (event.key === 'Escape') close()
        }}
      >
        <summary>{text.save}</summary>
        <div className="popover">
          {FILES.map(format => (
            <button key={format} type="button" onClick={() => void saveAs(format)}>
              {text[format]}
            </button>
          ))}
          <button type="button" onClick={() => setCopying(link())}>
            {text.link}
          </button>
          {origin?.link === undefined && (
            <button type="button" onClick={() => setCopying(embed())}>
              {text.embed}
            </button>
          )}
          {copying !== null && <CopyField key={copying} value={copying} />}
        </div>
      </details>
      <p role="status" className="chart-status">
        {isFailed && text.failed}
      </p>
    </div>
  )
}
