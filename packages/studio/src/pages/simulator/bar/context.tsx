/** What the scenario is compared with, the data, the day. */
import { typeset } from '@horizon-soin/figures'
import { dayText } from '../../../shell/dates.js'
import { shortName } from '../../../shell/names.js'
import { useSite } from '../../../shell/site.js'
import { baseOf, editedOf, showBefore } from '../../../shell/store.js'
import { useStudio, useStudioStore, useStudy } from '../../../shell/studio-context.js'
import { simulatorText } from '../text.js'

export function Context({ onReference }: { onReference: () => void }) {
  const { language, today } = useSite()
  const { bar } = simulatorText[language]
  const store = useStudioStore()
  const { dataset, version, isReference } = useStudy()
  const base = useStudio(studio => baseOf(studio, editedOf(studio)))
  return (
    <p className="sim-context">
      <span>
        {bar.comparedTo}
        <strong>{shortName(base, language)}</strong>
      </span>{' '}
      <span>
        {bar.dataset}
        <strong>{typeset(dataset.title[language] || dataset.name, language)}</strong>
        {version !== null && ` ${bar.version(version)}`}
        {!isReference && ` (${bar.own})`}
      </span>{' '}
      <span className="sim-day">
        {bar.computed}
        {dayText(today, language)}
      </span>
      {!isReference && (
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
    </p>
  )
}
