/** The code that shows a consultation in another site's page. */
import { useState } from 'react'
import { embedCode } from '../../export/embed.js'
import { CopyField } from '../../parts/copy-field.js'
import { pathOf } from '../../shell/pages.js'
import { useLanguage, useSite } from '../../shell/site.js'
import { consultationText } from './text.js'

const WIDTH = 480
/** Enough for a title of three lines on a phone. */
const HEIGHT = 300

export function EmbedCode({ id, title }: { id: string; title: string }) {
  const language = useLanguage()
  const { root } = useSite()
  const text = consultationText[language].embed
  const [isAsked, setAsked] = useState(false)
  const card = new URL(
    `${root}${pathOf({ id: 'consultation-card' }, language).slice(1)}?c=${encodeURIComponent(id)}`,
    location.href
  )
  const code = embedCode({ url: card.href, title: text.frame(title), width: WIDTH, height: HEIGHT })
  return (
    <details className="asked-more">
      <summary>{text.summary}</summary>
      <p>{text.lead}</p>
      {isAsked ? (
        <CopyField value={code} />
      ) : (
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {text.copy}
        </button>
      )}
    </details>
  )
}
