/** One result over the years: the scenario at hand beside the presets, with what was published. */
import { type Look, type ScenarioCurve, scenariosChart } from '@horizon-soin/figures'
import { INDICATORS, type Indicator, sinceYear } from '@horizon-soin/model'
import { useCallback, useMemo } from 'react'
import { type Projection, seriesIn } from '../../../engine/projection.js'
import type { Ranges } from '../../../engine/ranges.js'
import { ChartFigure } from '../../../parts/chart-figure.js'
import { shortName, theScenario } from '../../../shell/names.js'
import { sinceMeasure } from '../../../shell/since.js'
import { useLanguage } from '../../../shell/site.js'
import { baseOf } from '../../../shell/store.js'
import { useEdited, useStudio, useYear } from '../../../shell/studio-context.js'
import { shellText } from '../../../shell/text.js'
import { isSameScenario } from '../../../state/scenario-edit.js'
import type { Subject } from '../../../state/shared-state.js'
import { observedMean } from '../../home/observed.js'
import { useSimulator } from '../simulator-context.js'
import { queryOf } from '../subject.js'
import { simulatorText } from '../text.js'
import { useNames, useScenarioName } from '../use-names.js'
import { bandsOver } from './bands.js'
import { observedPoints } from './observed-points.js'

/** Where presets do not differ (nothing but levers moves headcounts), one stands for all. */
function apart(curves: readonly ScenarioCurve[]): readonly ScenarioCurve[] {
  const first = curves.find(({ kind }) => kind === 'median') ?? curves[0]
  const isSame = (one: ScenarioCurve) => one.values.every((value, t) => Object.is(value, first?.values[t]))
  return curves.filter(one => one === first || !isSame(one))
}

interface Props {
  id: string
  indicator: Indicator
  technology?: string
  subject: Subject
  /** Of the scenario at hand; the page may let heavy pictures follow a little later. */
  projection: Projection
  ranges: Ranges | null
  width: number
  heading?: 2 | 3
  /** Instead of the finding. */
  title?: string
  hasSource?: boolean
}

export function ScenariosFigure({ id, indicator, technology, subject, projection, ranges, ...rest }: Props) {
  const language = useLanguage()
  const text = simulatorText[language]
  const year = useYear()
  const names = useNames()
  const nameOf = useScenarioName()
  const edited = useEdited()
  const { held } = useSimulator()
  const { presets, publishedOf } = useSimulator().fixed
  const { model } = projection
  const query = useMemo(() => queryOf(indicator, subject, technology), [indicator, subject, technology])
  const name = nameOf(edited)
  const base = useStudio(studio => baseOf(studio, edited))
  /** What was not touched is the preset itself, compared with nothing. */
  const isUntouched = isSameScenario(edited.scenario, base)
  const mineName =
    edited.name ??
    (isUntouched ? theScenario(base, language) : name === shellText[language].mine ? name : text.thisScenario)
  const others = useMemo(
    () =>
      apart(
        presets.map(
          ({ scenario, kind, projection: preset }): ScenarioCurve => ({
            id: scenario.id,
            label: shortName(scenario, language),
            kind,
            values: [...seriesIn(preset, query)]
          })
        )
      ),
    [presets, query, language]
  )
  const bands = useMemo(() => bandsOver(ranges, model, query), [ranges, model, query])
  const whom = 'group' in subject && subject.group === 'all' ? '' : `, ${names.subject(subject)}`
  const { dataset } = model
  const since = sinceYear(indicator, dataset)
  const measureOf = useCallback(
    (measure: string) => (since === null ? measure : sinceMeasure(measure, dataset, language)),
    [since, dataset, language]
  )
  const draw = useCallback(
    (look: Look) =>
      scenariosChart(
        {
          measure:
            (technology === undefined
              ? measureOf(text.measures[indicator] ?? names.indicator(indicator))
              : text.technologies.adoption(names.short(technology))) + whom,
          verb: text.verbs[indicator],
          lossVerb: text.lossVerbs[indicator],
          of:
            technology === undefined
              ? text.of[indicator]
              : text.technologies.of(names.words.ofTechnology[technology] ?? ''),
          unit: INDICATORS[indicator].unit,
          years: [...model.calendar],
          scenarios: [
            { id: 'mine', label: mineName, kind: 'mine', values: [...seriesIn(projection, query)], bands },
            ...others.filter(one => !isUntouched || one.id !== base.id)
          ],
          reference: isUntouched ? null : base.id,
          published: publishedOf(query).map(({ year: of, value, comparison, tolerance }) => ({
            year: of,
            value,
            comparison,
            tolerance
          })),
          observed: observedPoints(observedMean(projection.model), query),
          focus: year,
          ghost: held === null || held.model !== model ? undefined : [...seriesIn(held, query)]
        },
        look
      ),
    [
      text,
      names,
      measureOf,
      indicator,
      technology,
      whom,
      mineName,
      isUntouched,
      base.id,
      model,
      projection,
      query,
      others,
      bands,
      publishedOf,
      year,
      held
    ]
  )
  return <ChartFigure id={id} draw={draw} explain={{ query, year }} {...rest} />
}
