/** The twenty on paper, or as files made here. What makes them is loaded when one is asked for. */
import { useId, useState } from 'react'
import { useSite } from '../../shell/site.js'
import { readAllTexts } from '../proposal/read-text.js'
import { usePrinting } from '../proposal/use-printing.js'
import { proposalsText } from './text.js'

type Making = 'making' | 'failed' | null

export function TakeAway() {
  const site = useSite()
  const { take: text } = proposalsText[site.language]
  const [making, setMaking] = useState<Making>(null)
  const [show, printed] = usePrinting()
  const heading = useId()

  async function make(made: () => Promise<void>): Promise<void> {
    setMaking('making')
    try {
      await made()
      setMaking(null)
    } catch {
      setMaking('failed')
    }
  }
  const files = () => import('./files.js')
  const printAll = async () => show(await readAllTexts())

  return (
    <section className="proposals-take" aria-labelledby={heading}>
      <h2 id={heading}>{text.title}</h2>
      <div className="proposals-buttons">
        <button type="button" className="button" onClick={() => void make(printAll)}>
          {text.print}
        </button>
        <button
          type="button"
          className="button"
          title={text.markdownTitle}
          onClick={() => void make(async () => (await files()).saveMarkdown(site))}
        >
          {text.markdown}
        </button>
        <button
          type="button"
          className="button"
          title={text.yamlTitle}
          onClick={() => void make(async () => (await files()).saveYaml())}
        >
          {text.yaml}
        </button>
        <button
          type="button"
          className="button"
          title={text.csvTitle}
          onClick={() => void make(async () => (await files()).saveCsv(site))}
        >
          {text.csv}
        </button>
      </div>
      <p className="proposals-small">{text.licence}</p>
      <p role="status" className="proposals-small">
        {making !== null && text[making]}
      </p>
      {printed}
    </section>
  )
}
