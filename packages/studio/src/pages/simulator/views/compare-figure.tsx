/** The curves of the scenarios that are compared. */
import { type Look, type ScenarioKind, scenariosChart } from '@horizon-soin/figures'
import { useCallback } from 'react'
import { seriesIn } from '../../../engine/projection.js'
import { ChartFigure } from '../../../parts/chart-figure.js'
import { sinceMeasure } from '../../../shell/since.js'
import { isSameScenario } from '../../../state/scenario-edit.js'
import { useSimulator } from '../simulator-context.js'
import { queryOf } from '../subject.js'
import { bandsOver } from './bands.js'
import type { Side } from './sides.js'
import { useView } from './use-view.js'

export function CompareFigure({ sides }: { sides: readonly Side[] }) {
  const { text, year, subject, ranges, projection } = useView()
  const { presets } = useSimulator().fixed
  const { model } = projection
  const draw = useCallback(
    (look: Look) => {
      const query = queryOf('effective', subject)
      const kindOf = ({ shared }: Side): ScenarioKind =>
        presets.find(({ scenario }) => isSameScenario(scenario, shared.scenario))?.kind ?? 'other'
      return scenariosChart(
        {
          measure: sinceMeasure(text.measures.effective!, model.dataset, look.language),
          verb: text.verbs.effective,
          of: text.of.effective,
          unit: 'share',
          years: [...model.calendar],
          scenarios: sides.map((side, place) => ({
            id: side.id,
            label: side.name,
            kind: place === 0 ? 'mine' : kindOf(side),
            values: [...seriesIn(side.projection, query)],
            bands: place === 0 ? bandsOver(ranges, model, query) : undefined
          })),
          focus: year
        },
        look
      )
    },
    [text, year, subject, ranges, model, presets, sides]
  )
  return <ChartFigure id="compared" draw={draw} width={1044} heading={2} />
}
