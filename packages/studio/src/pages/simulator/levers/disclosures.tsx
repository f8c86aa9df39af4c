/** Narrower levers, shown once they are asked for: « par technologie et par profession ». */
import { type ReactNode, useId, useState } from 'react'
import { useText } from '../../../shell/site.js'
import { leverText } from './text.js'

interface Part {
  name: string
  /** What it narrows, for who hears the button alone. */
  of: string
  content: () => ReactNode
}

export function Disclosures({ parts }: { parts: readonly Part[] }) {
  const text = useText(leverText)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const id = useId()
  const toggle = (name: string) => {
    const next = new Set(open)
    if (!next.delete(name)) next.add(name)
    setOpen(next)
  }
  return (
    <>
      <p className="lever-more">
        {parts.map(({ name, of }, i) => (
          <span key={name}>
            {i > 0 && text.and}
            <button
              type="button"
              className="plain"
              aria-expanded={open.has(name)}
              aria-controls={`${id}${i}`}
              onClick={() => toggle(name)}
            >
              {name}
              <span className="sr-only">, {of}</span>
            </button>
          </span>
        ))}
      </p>
      {parts.map(({ name, content }, i) => (
        <div key={name} id={`${id}${i}`} hidden={!open.has(name)}>
          {open.has(name) && content()}
        </div>
      ))}
    </>
  )
}
