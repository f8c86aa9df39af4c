/** Printing proposals whole, a page each, whatever page they are asked from. */
import { type ReactNode, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { PrintedProposal } from './printed.js'
import type { ProposalText } from './read-text.js'

/** @returns what prints them, and what must stand somewhere in the page */
export function usePrinting(): [print: (texts: readonly ProposalText[]) => void, printed: ReactNode] {
  const [texts, setTexts] = useState<readonly ProposalText[] | null>(null)
  const show = (wanted: readonly ProposalText[]) => {
    flushSync(() => setTexts(wanted))
    addEventListener('afterprint', () => setTexts(null), { once: true })
    print()
  }
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
