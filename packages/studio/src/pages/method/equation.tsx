import equations from 'virtual:equations'
import { typeset } from '@horizon-soin/figures'
import { useLanguage } from '../../shell/site.js'
import { equationWords } from './equation-words.js'
import type { EquationId } from './equations.js'

/** An equation and what it says. One that is wider than the page is moved in its own room, by keyboard too. */
export function Equation({ id }: { id: EquationId }) {
  const language = useLanguage()
  const words = `equation-${id}`
  return (
    <figure className="equation">
      {/* biome-ignore lint/a11y/useSemanticElements: not fields of a form */}
      <div
        className="equation-room"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        tabIndex={0}
        role="group"
        aria-labelledby={words}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made of our own equations when the page is built
        dangerouslySetInnerHTML={{ __html: equations[language][id] }}
      />
      <figcaption id={words}>{typeset(equationWords[language][id], language)}</figcaption>
    </figure>
  )
}
