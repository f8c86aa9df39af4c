/** What the freed time is for: four parts that make a whole. */
import { decimal } from '@horizon-soin/figures'
import { useLanguage } from '../../../shell/site.js'
import { baseOf, editedOf, editScenario } from '../../../shell/store.js'
import { useEdited, useStudio, useStudioStore } from '../../../shell/studio-context.js'
import { REINVESTMENT_PARTS, type ReinvestmentPart } from '../../../state/levers.js'
import { reinvestmentOf, setReinvestment, trendOf } from '../../../state/scenario-edit.js'
import { Rail } from './rail.js'
import { LeverSlider } from './slider.js'
import { leverText } from './text.js'
import { TREND_LEVER, trendWords } from './trend-lever.js'

export function UseLevers() {
  const language = useLanguage()
  const text = leverText[language]
  const store = useStudioStore()
  const { scenario } = useEdited()
  const base = useStudio(studio => baseOf(studio, editedOf(studio)))
  const [parts, before] = [reinvestmentOf(scenario), reinvestmentOf(base)]
  const isMoved = REINVESTMENT_PARTS.some(part => parts[part] !== before[part])
  const told = (part: ReinvestmentPart) => text.partValue(decimal(Math.round(parts[part] * 100), 0, language))
  let start = 0
  return (
    <>
      <p className="lever-hint">{text.useHint}</p>
      <svg className="use-bar" width="100%" height="14" aria-hidden="true">
        {REINVESTMENT_PARTS.map(part => {
          const x = start
          start += parts[part] * 100
          return (
            <rect
              key={part}
              x={`${x}%`}
              width={`${parts[part] * 100}%`}
              height="14"
              className={`use-${part}`}
            />
          )
        })}
      </svg>
      {REINVESTMENT_PARTS.map(part => {
        const isTouched = parts[part] !== before[part]
        return (
          <div key={part} className={isTouched ? 'lever touched' : 'lever'}>
            <div className="lever-head">
              <label htmlFor={`use-${part}`}>
                <i className={`lever-mark use-${part}`} />
                {text.parts[part]}
              </label>
              <span className="lever-value" aria-hidden="true">
                {told(part)}
              </span>
            </div>
            <div className="lever-room">
              <Rail
                min={0}
                max={1}
                at={parts[part]}
                reference={before[part]}
                band={null}
                touched={isTouched}
              />
              <input
                id={`use-${part}`}
                type="range"
                min={0}
                max={1}
                step={0.01}
                value={parts[part]}
                aria-valuetext={told(part)}
                onChange={event => {
                  const value = Number(event.currentTarget.value)
                  editScenario(store, one => setReinvestment(one, part, value), `use.${part}`)
                }}
              />
            </div>
          </div>
        )
      })}
      {isMoved && (
        <button
          type="button"
          className="plain lever-back"
          onClick={() =>
            editScenario(store, ({ reinvestment: _, ...one }) =>
              base.reinvestment === undefined ? one : { ...one, reinvestment: base.reinvestment }
            )
          }
        >
          {text.back}
          <span className="sr-only"> {text.use}</span>
        </button>
      )}
      <LeverSlider lever={TREND_LEVER} name={text.trend} value={trendWords(trendOf(scenario), language)} />
    </>
  )
}
