/** What the scenario is compared with, the data, the day. */
import { EditionList } from '../../../editions/edition-switch.js'
import { dayText } from '../../../shell/dates.js'
import { shortName } from '../../../shell/names.js'
import { useSite } from '../../../shell/site.js'
import { datasetTold } from '../../../shell/source.js'
import { baseOf, editedOf, showBefore } from '../../../shell/store.js'
import { useStudio, useStudioStore, useStudy } from '../../../shell/studio-context.js'
import { simulatorText } from '../text.js'

export function Context({ onReference }: { onReference: () => void }) {
  const site = useSite()
  const { language, today } = site
  const { bar } = simulatorText[language]
  const store = useStudioStore()
  const isOwn = useStudy().edition === null
  const told = useStudio(studio => datasetTold(studio, site))
  const base = useStudio(studio => baseOf(studio, editedOf(studio)))
  return (
    <div className="sim-context">
      <EditionList />{' '}
      <span>
        {bar.comparedTo}
        <strong>{shortName(base, language)}</strong>
      </span>{' '}
      <span>
        {bar.dataset}
        <strong>{told}</strong>
      </span>{' '}
      <span className="sim-day">
        {bar.computed}
        {dayText(today, language)}
      </span>
      {isOwn && (
        <button
          type="button"
          className="plain"
          onClick={() => {
            showBefore(store)
            onReference()
          }}
        >
          {bar.toReference}
        </button>
      )}
    </div>
  )
}
