/** Which edition of the data is shown, always in sight, and a turn to another. */
import { useState } from 'react'
import { useLanguage } from '../shell/site.js'
import { useStudioStore, useStudy } from '../shell/studio-context.js'
import { shortTitle } from './edition-titles.js'
import { EDITIONS } from './editions.js'
import { switchEdition } from './show-edition.js'
import { editionText } from './text.js'

/** Nothing for a dataset that was opened here: it is of no edition. */
export function EditionSwitch() {
  const language = useLanguage()
  const store = useStudioStore()
  const { edition } = useStudy()
  const [wanted, setWanted] = useState<string | null>(null)
  if (edition === null || EDITIONS.length < 2) return null
  return (
    <fieldset className="segments editions">
      <legend>{editionText[language].legend}</legend>
      {EDITIONS.map(about => (
        <button
          key={about.id}
          type="button"
          aria-pressed={about.id === edition}
          aria-busy={about.id === wanted}
          onClick={() => {
            setWanted(about.id)
            void switchEdition(store, about.id).finally(() => setWanted(null))
          }}
        >
          {shortTitle(about, language)}
        </button>
      ))}
    </fieldset>
  )
}
