/** One lever: its name, where it stands in words, its rail with the reference and the draws' band, and how to put it back. */
import { useId, useMemo } from 'react'
import { useText } from '../../../shell/site.js'
import { baseOf, editedOf, editScenario } from '../../../shell/store.js'
import { useEdited, useStudio, useStudioStore } from '../../../shell/studio-context.js'
import { useSimulator } from '../simulator-context.js'
import { isTouched, type Lever, restore } from './lever.js'
import { Rail } from './rail.js'
import { leverText } from './text.js'

interface Props {
  lever: Lever
  name: string
  /** Instead of the name where it needs its whole: « Places en formation, infirmiers ». */
  fullName?: string
  /** Where it stands, shown at the right. */
  value: string
  /** The same for who hears it; `value` where not said. */
  spoken?: string
  /** A technology, whose colour stands before its name. */
  technology?: string
  /** A long name has a line of its own. */
  isTall?: boolean
}

export function LeverSlider({
  lever,
  name,
  fullName = name,
  value,
  spoken = value,
  technology,
  isTall
}: Props) {
  const text = useText(leverText)
  const store = useStudioStore()
  const { hold, release } = useSimulator()
  const { scenario } = useEdited()
  const base = useStudio(studio => baseOf(studio, editedOf(studio)))
  const id = useId()
  const at = lever.at(scenario)
  const reference = lever.at(base)
  const touched = isTouched(lever, scenario, base)
  const [min, max] = [Math.min(lever.min, at, reference), Math.max(lever.max, at, reference)]
  const band = useMemo(() => lever.band(base), [lever, base])
  const back = () => editScenario(store, one => restore(lever, one, base))
  return (
    <div className={`lever${touched ? ' touched' : ''}${isTall ? ' tall' : ''}`}>
      <div className="lever-head">
        <label htmlFor={id} className={isTall ? 'lever-tall' : undefined}>
          {technology !== undefined && <i className={`lever-mark mark-${technology}`} />}
          {name}
        </label>
        {touched && (
          <button type="button" className="plain lever-back" title={text.backOf(fullName)} onClick={back}>
            {text.back}
            <span className="sr-only"> {fullName}</span>
          </button>
        )}
        <span className="lever-value" aria-hidden="true">
          {value}
        </span>
      </div>
      <div className="lever-room">
        <Rail min={min} max={max} at={at} reference={reference} band={band} touched={touched} />
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={lever.step}
          value={at}
          aria-label={fullName === name ? undefined : fullName}
          aria-valuetext={spoken}
          onChange={event => {
            const to = Number(event.currentTarget.value)
            editScenario(store, one => lever.set(one, to), lever.key)
          }}
          onDoubleClick={back}
          onPointerDown={hold}
          onPointerUp={release}
          onPointerCancel={release}
          onKeyDown={hold}
          onKeyUp={release}
          onBlur={release}
        />
      </div>
    </div>
  )
}
