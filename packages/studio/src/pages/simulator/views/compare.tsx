/** Up to four scenarios side by side. */
import { capitalised } from '@horizon-soin/figures'
import { useMemo, useState } from 'react'
import { presetsOf, scenarioPhrase } from '../../../shell/names.js'
import { presentOf } from '../../../shell/store.js'
import { useStudio, useStudioStore } from '../../../shell/studio-context.js'
import { isSameScenario } from '../../../state/scenario-edit.js'
import { MOST_SCENARIOS, unedited } from '../../../state/shared-state.js'
import { addCompared } from '../bar/compare-here.js'
import { projectionOf } from '../projections.js'
import { useScenarioName } from '../use-names.js'
import { Choice } from './choice.js'
import { CompareFigure } from './compare-figure.js'
import { CompareTable } from './compare-table.js'
import type { Side } from './sides.js'
import { useView } from './use-view.js'
import { WaterfallFigure } from './waterfall-figure.js'

export function Compare() {
  const { language, text, projection } = useView()
  const store = useStudioStore()
  const nameOf = useScenarioName()
  const scenarios = useStudio(studio => presentOf(studio).scenarios)
  const { model } = projection
  const sides = useMemo(
    () =>
      scenarios.map(
        (shared, place): Side => ({
          id: String(place),
          shared,
          name: capitalised(nameOf(shared)),
          projection: place === 0 ? projection : projectionOf(model, shared.scenario)
        })
      ),
    [scenarios, nameOf, projection, model]
  )
  const [ends, setEnds] = useState({ from: '1', to: '0' })
  const side = (id: string, other: number) => sides.find(one => one.id === id) ?? sides[other] ?? sides[0]!
  const [from, to] = [side(ends.from, 1), side(ends.to, 0)]
  const options = sides.map(({ id, name }) => ({ id, name }))
  const missing = presetsOf(model.dataset).filter(
    preset => !scenarios.some(({ scenario }) => isSameScenario(scenario, preset))
  )
  return (
    <>
      <CompareTable sides={sides} />
      {scenarios.length < MOST_SCENARIOS && missing.length > 0 && (
        <p className="sim-choice">
          {text.compare.add}
          {missing.map(preset => (
            <button
              key={preset.id}
              type="button"
              className="plain"
              onClick={() => addCompared(store, unedited(preset))}
            >
              {text.compare.addThis(scenarioPhrase(preset, language))}
            </button>
          ))}
        </p>
      )}
      {sides.length < 2 ? (
        <p>{text.compare.alone}</p>
      ) : (
        <>
          <CompareFigure sides={sides} />
          <h2 className="sim-title">{text.compare.waterfall}</h2>
          <p className="sim-choice">
            <Choice
              label={text.compare.from}
              value={from.id}
              options={options}
              onChoose={id => setEnds({ from: id, to: to.id })}
            />
            <Choice
              label={text.compare.to}
              value={to.id}
              options={options}
              onChoose={id => setEnds({ from: from.id, to: id })}
            />
          </p>
          {isSameScenario(from.shared.scenario, to.shared.scenario) ? (
            <p>{text.compare.identical}</p>
          ) : (
            <WaterfallFigure from={from} to={to} />
          )}
        </>
      )}
    </>
  )
}
