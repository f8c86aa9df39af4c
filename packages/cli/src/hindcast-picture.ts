/** The pictures of `hindcast`. */
import type { AccuracyChartData, Drawn, HindcastChartData, Look, WaterfallData } from '@horizon-soin/figures'
import { type HindcastReport, type Labels, overallRow, typeset } from '@horizon-soin/words'
import type { HindcastChart } from './hindcast-request.js'
import type { Session } from './session.js'

/** Draws one of them. */
export async function hindcastDrawing(
  chart: HindcastChart,
  report: HindcastReport,
  labels: Labels,
  session: Session
): Promise<(look: Look) => Drawn> {
  const { accuracyChart, hindcastChart, waterfallChart } = await import('@horizon-soin/figures')
  if (chart === 'gap') return look => hindcastChart(gapOf(report, labels), look)
  if (chart === 'workforce') return look => accuracyChart(accuracyOf(report, session), look)
  return look => waterfallChart(waterfallOf(report, labels, session), look)
}

const gapOf = ({ year, since, rows, groups }: HindcastReport, labels: Labels): HindcastChartData => ({
  year,
  since,
  rows: [...rows, ...groups].map(row => ({
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

const accuracyOf = (
  { workforce: { projections } }: HindcastReport,
  { language }: Session
): AccuracyChartData => ({
  projections: projections
    .filter(({ checks }) => checks.length > 0)
    .map(({ people, published, points, observed, checks }) => ({
      label: typeset(people[language], language),
      by: String(published),
      points,
      observed,
      checks
    }))
})

/** From what was announced for everybody to what is supported. */
function waterfallOf(report: HindcastReport, labels: Labels, { text }: Session): WaterfallData {
  const { projected, observed, steps } = overallRow(report)
  const technologies = [...new Set(report.technologies.map(({ technology }) => technology))]
  const { announced, supported } = text.hindcast.columns
  return {
    waterfall: { from: projected, to: observed, steps },
    measure: labels.indicator('effective'),
    unit: 'share',
    year: report.year,
    fromLabel: announced,
    toLabel: supported,
    technologies: technologies.map(id => ({ id, label: labels.technology(id) }))
  }
}
