/** What the page is about: dataset, day, scenario, and how to start over. */
import { typeset } from '@horizon-soin/figures'
import { PresetSwitch } from '../parts/preset-switch.js'
import { isUntouched } from './address.js'
import { dayText } from './dates.js'
import { useSite } from './site.js'
import { reset } from './store.js'
import { useStudio, useStudioStore, useStudy } from './studio-context.js'
import { shellText } from './text.js'

export function ContextBar() {
  const { language, today } = useSite()
  const text = shellText[language]
  const { dataset, version, isReference } = useStudy()
  const store = useStudioStore()
  const untouched = useStudio(isUntouched)
  return (
    <section className="context-bar" aria-label={text.context}>
      <p>
        <span>
          {text.dataset} <strong>{typeset(dataset.title[language] || dataset.name, language)}</strong>
          {version !== null && ` ${text.version(version)}`}
          {!isReference && ` (${text.yourOwn})`}
        </span>
        <span>
          {text.computed} <strong>{dayText(today, language)}</strong>
        </span>
      </p>
      <div className="context-scenario">
        <PresetSwitch />
        {!untouched && (
          <button type="button" className="plain" onClick={() => reset(store)}>
            {text.startOver}
          </button>
        )}
      </div>
    </section>
  )
}
