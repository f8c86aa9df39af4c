import { typeset } from '@horizon-soin/figures'
import { useLanguage } from '../../shell/site.js'
import { blocksOf } from './blocks.js'
import './paragraphs.css'

/** A text of the organiser, in paragraphs and lists. */
export function Paragraphs({ text }: { text: string }) {
  const language = useLanguage()
  return blocksOf(typeset(text, language)).map(({ kind, lines }) => {
    const key = lines.join('\n')
    if (kind === 'text') return <p key={key}>{lines.join(' ')}</p>
    return (
      <ul key={key} className="asked-list">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )
  })
}
