/** Which edition of the data is shown, always in sight, and a turn to another. */
import { useId, useState } from 'react'
import { useLanguage } from '../shell/site.js'
import { useStudioStore, useStudy } from '../shell/studio-context.js'
import { shortTitle } from './edition-titles.js'
import { EDITIONS } from './editions.js'
import { switchEdition } from './show-edition.js'
import { editionText } from './text.js'

/** The edition that is shown, that which is on its way, and how to ask for another. */
function useEdition() {
  const store = useStudioStore()
  const { edition } = useStudy()
  const [wanted, setWanted] = useState<string | null>(null)
  const want = (id: string) => {
    setWanted(id)
    // Another may have been asked for meanwhile.
    void switchEdition(store, id).finally(() => setWanted(now => (now === id ? null : now)))
  }
  return { edition, wanted, want }
}

/** Buttons beside each other, one list where the screen is small. Nothing for a dataset that was opened here: it is of no edition. */
export function EditionSwitch() {
  const language = useLanguage()
  const { edition, wanted, want } = useEdition()
  if (edition === null || EDITIONS.length < 2) return null
  return (
    <>
      <fieldset className="segments editions">
        <legend>{editionText[language].legend}</legend>
        {EDITIONS.map(about => (
          <button
            key={about.id}
            type="button"
            aria-pressed={about.id === edition}
            aria-busy={about.id === wanted}
            onClick={() => want(about.id)}
          >
            {shortTitle(about, language)}
          </button>
        ))}
      </fieldset>
      <EditionList isForSmall />
    </>
  )
}

/** The same as a list that opens: where there is little room. */
export function EditionList({ isForSmall = false }: { isForSmall?: boolean }) {
  const language = useLanguage()
  const { edition, wanted, want } = useEdition()
  const field = useId()
  if (edition === null || EDITIONS.length < 2) return null
  return (
    <span className={isForSmall ? 'edition-list small' : 'edition-list'}>
      <label htmlFor={field}>{editionText[language].legend}</label>{' '}
      <select
        id={field}
        value={edition}
        aria-busy={wanted !== null}
        onChange={event => want(event.target.value)}
      >
        {EDITIONS.map(about => (
          <option key={about.id} value={about.id}>
            {shortTitle(about, language)}
          </option>
        ))}
      </select>
    </span>
  )
}
