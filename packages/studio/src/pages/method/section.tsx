import type { ReactNode } from 'react'
import { useText } from '../../shell/site.js'
import { methodText, type SectionId } from './text.js'

interface Props {
  id: SectionId
  /** Where it is about something else than the study. */
  title?: string | undefined
  children: ReactNode
}

/** A part of the page, which its table of contents leads to. */
export function Section({ id, title: own, children }: Props) {
  const { anchor, title } = useText(methodText).sections[id]
  return (
    <section className="method-section" id={anchor} aria-labelledby={`${anchor}-title`}>
      <h2 id={`${anchor}-title`}>{(own ?? title).replace(/ (?=[:?])/g, '\u00a0')}</h2>
      {children}
    </section>
  )
}
