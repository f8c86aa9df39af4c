/** The year that measures are told in: the one of the whole studio. */
import { useText } from '../../shell/site.js'
import { look } from '../../shell/store.js'
import { useStudioStore, useStudy, useYear } from '../../shell/studio-context.js'
import { measuresText } from './text.js'

const OFFERED = [2030, 2035, 2040, 2050]

export function YearChoice() {
  const text = useText(measuresText)
  const store = useStudioStore()
  const { baseYear, lastYear } = useStudy().dataset
  const year = useYear()
  const years = [...new Set([...OFFERED, year])]
    .filter(one => one >= baseYear && one <= lastYear)
    .sort((a, b) => a - b)
  return (
    <fieldset className="segments measures-year">
      <legend>{text.year}</legend>
      {years.map(one => (
        <button
          key={one}
          type="button"
          aria-pressed={one === year}
          onClick={() => look(store, { year: one })}
        >
          {one}
        </button>
      ))}
    </fieldset>
  )
}
