/** Printing a proposal, or taking it as a text. */
import { useId, useState } from 'react'
import { pathOf } from '../../shell/pages.js'
import { useSite } from '../../shell/site.js'
import type { ProposalText } from './read-text.js'
import { proposalText } from './text.js'
import { usePrinting } from './use-printing.js'

export function TakeAway({ text: taken }: { text: ProposalText }) {
  const site = useSite()
  const { language } = site
  const { take: text } = proposalText[language]
  const [hasFailed, setFailed] = useState(false)
  const [show, printed] = usePrinting(taken)
  const heading = useId()
  const { id } = taken.proposal

  async function markdown(): Promise<void> {
    try {
      const [{ proposalMarkdown }, { saveFile }, { fileName }] = await Promise.all([
        import('./markdown.js'),
        import('../../export/download.js'),
        import('../../export/file-name.js')
      ])
      const path = pathOf({ id: 'proposal', proposal: id }, language)
      const file = proposalMarkdown(taken, {
        language,
        url: new URL(site.root + path.slice(1), location.href).href,
        date: site.today.toISOString().slice(0, 10)
      })
      saveFile(new Blob([file], { type: 'text/markdown;charset=utf-8' }), fileName([id], 'md'))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }

  return (
    <section className="proposal-take" aria-labelledby={heading}>
      <h2 id={heading}>{text.title}</h2>
      <div className="proposal-buttons">
        <button type="button" className="button" onClick={() => show([taken])}>
          {text.print}
        </button>
        <button type="button" className="button" title={text.markdownTitle} onClick={() => void markdown()}>
          {text.markdown}
        </button>
      </div>
      <p role="status" className="proposal-quiet">
        {hasFailed && text.failed}
      </p>
      {printed}
    </section>
  )
}
