/** Printing proposals whole, a page each, whatever page they are asked from. */
import { type ReactNode, useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { PrintedProposal } from './printed.js'
import type { ProposalText } from './read-text.js'

/**
 * @param always printed so whenever the page is, by the browser’s own command too
 * @returns what prints them, and what must stand somewhere in the page
 */
export function usePrinting(
  always: ProposalText | null = null
): [print: (texts: readonly ProposalText[]) => void, printed: ReactNode] {
  const [texts, setTexts] = useState<readonly ProposalText[] | null>(null)
  const show = (wanted: readonly ProposalText[]) => {
    flushSync(() => setTexts(wanted))
    addEventListener('afterprint', () => setTexts(null), { once: true })
    print()
  }
  useEffect(() => {
    if (always === null) return
    const ready = () => flushSync(() => setTexts([always]))
    const over = () => setTexts(null)
    addEventListener('beforeprint', ready)
    addEventListener('afterprint', over)
    return () => {
      removeEventListener('beforeprint', ready)
      removeEventListener('afterprint', over)
    }
  }, [always])
  const printed =
    texts === null
      ? null
      : createPortal(
          <div className="printed-proposals">
            {texts.map(one => (
              <PrintedProposal key={one.proposal.id} text={one} />
            ))}
          </div>,
          document.body
        )
  return [show, printed]
}
