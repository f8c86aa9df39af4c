/** Says to who does not see it that another edition is shown: after a turn of the switch, or on the way back. */
import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../shell/site.js'
import { useStudy } from '../shell/studio-context.js'
import { editionTitle } from './edition-titles.js'
import { editionAt } from './editions.js'
import { editionText } from './text.js'

export function EditionSaid() {
  const language = useLanguage()
  const { edition } = useStudy()
  const before = useRef(edition)
  const [said, setSaid] = useState<string | null>(null)
  useEffect(() => {
    if (before.current === edition) return
    before.current = edition
    setSaid(edition)
  }, [edition])
  const about = editionAt(said)
  return (
    <p className="sr-only" aria-live="polite">
      {about !== null && editionText[language].now(editionTitle(about, language))}
    </p>
  )
}
