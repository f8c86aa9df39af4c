/** A text of the data: paragraphs parted by an empty line, items of a list by `- `. */
import { typeset } from '@horizon-soin/figures'
import { useLanguage } from '../../shell/site.js'
import { blocksOf } from '../consultation/blocks.js'

export function Prose({ text }: { text: string }) {
  const language = useLanguage()
  return blocksOf(text).map(({ kind, lines }) => {
    const key = lines.join('\n')
    if (kind === 'text') return <p key={key}>{typeset(lines.join(' '), language)}</p>
    return (
      <ul key={key} className="proposal-list">
        {lines.map(line => (
          <li key={line}>{typeset(line, language)}</li>
        ))}
      </ul>
    )
  })
}
