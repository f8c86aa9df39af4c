/** Chooses the year that a page is about. */
import { useText } from '../../shell/site.js'
import { look } from '../../shell/store.js'
import { useStudioStore, useStudy, useYear } from '../../shell/studio-context.js'
import { professionText } from './text.js'
import './year-switch.css'

const OFFERED = [2025, 2030, 2035, 2040, 2050]

/** The years offered that a dataset has, its first where that is later than the first offered, and the one that is looked at. */
const yearsOffered = (first: number, last: number, year: number): number[] =>
  [
    ...new Set([
      ...OFFERED.filter(one => first <= one && one <= last),
      ...(first > OFFERED[0]! ? [first] : []),
      year
    ])
  ].sort((a, b) => a - b)

export function YearSwitch() {
  const text = useText(professionText)
  const store = useStudioStore()
  const year = useYear()
  const { axes } = useStudy().model
  return (
    <fieldset className="segments year-switch">
      <legend>{text.year}</legend>
      {yearsOffered(axes.firstYear, axes.lastYear, year).map(one => (
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
