import type { ReactNode } from 'react'
import { useText } from '../../shell/site.js'
import { methodText, type SectionId } from './text.js'

/** A part of the page, which its table of contents leads to. */
export function Section({ id, children }: { id: SectionId; children: ReactNode }) {
  const { anchor, title } = useText(methodText).sections[id]
  return (
    <section className="method-section" id={anchor} aria-labelledby={`${anchor}-title`}>
      <h2 id={`${anchor}-title`}>{title.replace(/ (?=[:?])/g, '\u00a0')}</h2>
      {children}
    </section>
  )
}
