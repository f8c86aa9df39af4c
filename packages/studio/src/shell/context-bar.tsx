/** What the page is about: dataset, day, scenario, and how to start over. */
import { EditionSwitch } from '../editions/edition-switch.js'
import { PresetSwitch } from '../parts/preset-switch.js'
import { isUntouched } from './address.js'
import { dayText } from './dates.js'
import { useSite } from './site.js'
import { datasetTold } from './source.js'
import { reset } from './store.js'
import { useStudio, useStudioStore } from './studio-context.js'
import { shellText } from './text.js'

export function ContextBar() {
  const site = useSite()
  const { language, today } = site
  const text = shellText[language]
  const told = useStudio(studio => datasetTold(studio, site))
  const store = useStudioStore()
  const untouched = useStudio(isUntouched)
  return (
    <section className="context-bar" aria-label={text.context}>
      <p>
        <span>
          {text.dataset} <strong>{told}</strong>
        </span>
        <span>
          {text.computed} <strong>{dayText(today, language)}</strong>
        </span>
      </p>
      <div className="context-scenario">
        <EditionSwitch />
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
