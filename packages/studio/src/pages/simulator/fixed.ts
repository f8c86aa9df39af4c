/** What levers do not move: the presets of the dataset and what was published. */
import type { ScenarioKind } from '@horizon-soin/figures'
import type { PublishedFigure, Scenario, SeriesQuery } from '@horizon-soin/model'
import { useMemo } from 'react'
import { publishedFor } from '../../editions/quoted.js'
import type { Projection } from '../../engine/projection.js'
import { presetsOf } from '../../shell/names.js'
import { useEdited, useStudy } from '../../shell/studio-context.js'
import { isSameScenario } from '../../state/scenario-edit.js'
import { projectionOf } from './projections.js'

export interface Preset {
  scenario: Scenario
  kind: Exclude<ScenarioKind, 'mine'>
  projection: Projection
}

const KINDS: Readonly<Record<string, Preset['kind']>> = { lent: 'slow', median: 'median', rapide: 'fast' }

/** The scenario that published figures are drawn for. */
const PUBLISHED_OF = 'median'

export interface Fixed {
  presets: readonly Preset[]
  /** Figures of the median scenario that are a series of results. */
  publishedOf(query: SeriesQuery): readonly PublishedFigure[]
  /** The one of a year, where the scenario at hand is the median one. */
  publishedIn(query: SeriesQuery, year: number): number | undefined
}

/** Once for the page; its parts ask the simulator's context. */
export function useFixedOf(): Fixed {
  const { dataset, model } = useStudy()
  const { scenario: edited } = useEdited()
  const median = dataset.scenarios.find(({ id }) => id === PUBLISHED_OF)
  const isMedian = useMemo(() => median !== undefined && isSameScenario(edited, median), [edited, median])
  return useMemo(() => {
    const publishedOf = ({ indicator, group, profession, technology }: SeriesQuery) =>
      publishedFor(dataset).filter(
        figure =>
          figure.indicator === indicator &&
          figure.scenario === PUBLISHED_OF &&
          figure.minusScenario === undefined &&
          (figure.profession ?? null) === (profession ?? null) &&
          (figure.technology ?? null) === (technology ?? null) &&
          (profession != null || (figure.group ?? 'all') === (group ?? 'all'))
      )
    return {
      presets: presetsOf(dataset).map(scenario => ({
        scenario,
        kind: KINDS[scenario.id] ?? 'other',
        projection: projectionOf(model, scenario)
      })),
      publishedOf,
      publishedIn: (query, year) =>
        isMedian ? publishedOf(query).find(figure => figure.year === year)?.value : undefined
    }
  }, [dataset, model, isMedian])
}
