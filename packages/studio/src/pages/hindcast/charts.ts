/** The charts of the page as data. */
import {
  type AccuracyChartData,
  capitalised,
  type HindcastChartData,
  typeset,
  type WaterfallData
} from '@horizon-soin/figures'
import { movingSteps } from './claims.js'
import type { Telling } from './telling.js'
import { hindcastText } from './text.js'

export const gapData = ({ report, labels }: Telling): HindcastChartData => ({
  year: report.year,
  since: report.since,
  rows: [...report.rows, ...report.groups].map(row => ({
    label: row.profession === null ? labels.group(row.group!) : labels.profession(row.profession),
    isGroup: row.group !== null,
    announced: row.projected,
    isPublished: row.published !== null,
    supported: row.observed,
    range: row.range ?? undefined,
    parts: { gainPerUser: row.gainPerUser, intensity: row.intensity, adoption: row.adoption },
    grade: row.grade ?? undefined
  }))
})

export function waterfallData({ report, whole, labels, language }: Telling): WaterfallData {
  const { announced, supported, since } = hindcastText[language].gap
  return {
    waterfall: { from: whole.projected, to: whole.observed, steps: movingSteps(whole) },
    measure: typeset(since(capitalised(labels.indicator('effective')), report.since), language),
    unit: 'share',
    year: report.year,
    fromLabel: announced,
    toLabel: supported,
    technologies: report.technologies.map(({ technology }) => ({
      id: technology,
      label: labels.technology(technology)
    }))
  }
}

/** Those that were confronted. */
export const accuracyData = ({ report, language }: Telling): AccuracyChartData => ({
  projections: report.workforce.projections
    .filter(({ checks }) => checks.length > 0)
    .map(({ people, published, baseYear, points, observed, checks }) => ({
      label: typeset(people[language], language),
      by: hindcastText[language].workforce.by(published, baseYear),
      points,
      observed,
      checks
    }))
})
