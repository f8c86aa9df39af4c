/** What the page is about: dataset, day, scenario, and how to start over. */
import { useLocation } from 'wouter'
import { EditionSwitch } from '../editions/edition-switch.js'
import { PresetSwitch } from '../parts/preset-switch.js'
import { isUntouched } from './address.js'
import { dayText } from './dates.js'
import { isOfAnyEdition, pageAt } from './pages.js'
import { useSite } from './site.js'
import { datasetTold } from './source.js'
import { reset, showBefore } from './store.js'
import { useStudio, useStudioStore } from './studio-context.js'
import { shellText } from './text.js'

export function ContextBar() {
  const site = useSite()
  const { language, today } = site
  const text = shellText[language]
  const told = useStudio(studio => datasetTold(studio, site))
  const store = useStudioStore()
  const [path] = useLocation()
  const { page } = pageAt(path)
  const isOfAny = isOfAnyEdition(page)
  const isBack = useStudio(({ study, before }) => study.edition === null && before !== null)
  const untouched = useStudio(isUntouched)
  return (
    <section className="context-bar" aria-label={text.context}>
      <p>
        <span>
          {isOfAny ? (
            text.anyEdition
          ) : (
            <>
              {text.dataset} <strong>{told}</strong>
            </>
          )}
        </span>
        <span>
          {text.computed} <strong>{dayText(today, language)}</strong>
        </span>
      </p>
      <div className="context-scenario">
        {/* An answer has a column for each edition: a switch that looks pressed would say otherwise. */}
        {page?.id !== 'answers' && <EditionSwitch />}
        {isBack && (
          <button type="button" className="plain" onClick={() => showBefore(store)}>
            {text.toReference}
          </button>
        )}
        {!isOfAny && <PresetSwitch />}
        {!isOfAny && !untouched && (
          <button type="button" className="plain" onClick={() => reset(store)}>
            {text.startOver}
          </button>
        )}
      </div>
    </section>
  )
}
