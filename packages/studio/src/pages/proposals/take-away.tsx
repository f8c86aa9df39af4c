/** The twenty on paper, or as files made here. What makes them is loaded when one is asked for. */
import { useId, useState } from 'react'
import { useSite } from '../../shell/site.js'
import { readAllTexts } from '../proposal/read-text.js'
import { usePrinting } from '../proposal/use-printing.js'
import { proposalsText } from './text.js'

type Files = typeof import('./files.js')
type Making = 'making' | 'failed' | null

export function TakeAway() {
  const site = useSite()
  const { take: text } = proposalsText[site.language]
  const [making, setMaking] = useState<Making>(null)
  const [show, printed] = usePrinting()
  const heading = useId()

  async function make(made: () => Promise<unknown>): Promise<void> {
    setMaking('making')
    try {
      await made()
      setMaking(null)
    } catch {
      setMaking('failed')
    }
  }
  const saved: [name: string, title: string, save: (files: Files) => unknown][] = [
    [text.markdown, text.markdownTitle, files => files.saveMarkdown(site)],
    [text.yaml, text.yamlTitle, files => files.saveYaml()],
    [text.csv, text.csvTitle, files => files.saveCsv(site)]
  ]
  const printAll = async () => show(await readAllTexts())

  return (
    <section className="proposals-take" aria-labelledby={heading}>
      <h2 id={heading}>{text.title}</h2>
      <div className="proposals-buttons">
        <button type="button" className="button" onClick={() => void make(printAll)}>
          {text.print}
        </button>
        {saved.map(([name, title, save]) => (
          <button
            key={name}
            type="button"
            className="button"
            title={title}
            onClick={() => void make(async () => save(await import('./files.js')))}
          >
            {name}
          </button>
        ))}
      </div>
      <p className="proposals-small">{text.licence}</p>
      <p role="status" className="proposals-small">
        {making !== null && text[making]}
      </p>
      {printed}
    </section>
  )
}
