/** A hindcast for other programs: DATASET.md, "Command output". */
import type { HindcastParts } from '@horizon-soin/model/editions'
import {
  type EditionName,
  HINDCAST_PART_NAMES,
  HINDCAST_PARTS,
  type HindcastReport,
  type HindcastReportRow,
  type HindcastTechnology,
  type ProjectionReport,
  type WorkforceReport
} from '@horizon-soin/words'
import type { Session } from './session.js'

/** The whole report; shares of working time and differences of them as fractions, errors as shares of what was observed. */
export const hindcastRecord = (report: HindcastReport) => ({
  year: report.year,
  dataset: report.study.dataset,
  evidence: report.evidence.dataset,
  since: report.since,
  versions: [versionRecord(report.study), versionRecord(report.evidence)],
  rows: report.rows.map(row => ({ profession: row.profession, ...rowRecord(row) })),
  groups: report.groups.map(row => ({ group: row.group, ...rowRecord(row) })),
  technologies: report.technologies.map(technologyRecord),
  workforce: workforceRecord(report.workforce)
})

const versionRecord = ({ dataset, version, variant, scenario }: EditionName) => ({
  dataset,
  version,
  variant,
  scenario
})

/** `gain_per_user + intensity + adoption` is `observed − projected`. */
const partsRecord = ({ gainPerUser, intensity, adoption }: HindcastParts) => ({
  gain_per_user: gainPerUser,
  intensity,
  adoption
})

const leadingName = (leading: HindcastReportRow['leading']): string | null =>
  leading === null ? null : HINDCAST_PART_NAMES[leading]

function rowRecord(row: HindcastReportRow) {
  const named = <Value>(of: (part: (typeof HINDCAST_PARTS)[number]) => Value) =>
    Object.fromEntries(HINDCAST_PARTS.map(part => [HINDCAST_PART_NAMES[part], of(part)]))
  return {
    projected: row.projected,
    observed: row.observed,
    low: row.range?.low ?? null,
    high: row.range?.high ?? null,
    grade: row.grade,
    ...partsRecord(row),
    leading: leadingName(row.leading),
    published: row.published !== null,
    projected_low: row.projectedLow,
    projected_high: row.projectedHigh,
    projected_studied: row.projectedStudied,
    potential: row.potential,
    grades: named(part => row.grades[part].grade),
    ungraded_professions: named(part => row.grades[part].missing),
    ...(row.profession === null ? {} : { reasons: named(part => row.grades[part].reason) }),
    steps: row.steps,
    reversed: partsRecord(row.reversed)
  }
}

const technologyRecord = (part: HindcastTechnology) => ({
  profession: part.profession,
  group: part.group,
  technology: part.technology,
  adoption: part.adoption,
  adoption_at_base: part.adoptionAtBase,
  gain_per_user: part.gainPerUser,
  intensity: part.intensity,
  freed: part.freed,
  forward: partsRecord(part.forward),
  reversed: partsRecord(part.reversed),
  leading: leadingName(part.leading),
  studied_share: part.studiedShare
})

const workforceRecord = ({ projections, accuracy }: WorkforceReport) => ({
  overall: accuracy.overall,
  horizons: accuracy.horizons,
  projections: projections.map(projectionRecord)
})

const projectionRecord = (projection: ProjectionReport) => ({
  id: projection.id,
  profession: projection.profession,
  people: projection.people,
  title: projection.title,
  published: projection.published,
  base_year: projection.baseYear,
  perimeter: projection.perimeter,
  source: projection.source,
  confronted: projection.reason === null,
  reason: projection.reason,
  note: projection.points.at(-1)?.note ?? null,
  points: projection.points.map(({ year, headcount, low, high, status }) => ({
    ...{ year, headcount, low, high, status }
  })),
  observed: projection.observed.map(({ year, headcount, source, status }) => ({
    ...{ year, headcount, source, status }
  })),
  checks: projection.checks
})

const COLUMNS = [
  'profession',
  'group',
  'projected',
  'observed',
  'low',
  'high',
  'grade',
  'gain_per_user',
  'intensity',
  'adoption',
  'gain_per_user_grade',
  'intensity_grade',
  'adoption_grade',
  'projected_low',
  'projected_high',
  'projected_studied',
  'gain_per_user_reversed',
  'intensity_reversed',
  'adoption_reversed',
  'year',
  'since'
] as const

/** A row a profession, then a group; ids and numbers need no quoting, what does not exist is empty. */
export function writeHindcast(report: HindcastReport, { terminal }: Session): void {
  const lines = [...report.rows, ...report.groups].map(row => {
    const { grades, reversed, range } = row
    const cells: Record<(typeof COLUMNS)[number], string | number | null | undefined> = {
      profession: row.profession,
      group: row.group,
      projected: row.projected,
      observed: row.observed,
      low: range?.low,
      high: range?.high,
      grade: row.grade,
      ...partsRecord(row),
      gain_per_user_grade: grades.gainPerUser.grade,
      intensity_grade: grades.intensity.grade,
      adoption_grade: grades.adoption.grade,
      projected_low: row.projectedLow,
      projected_high: row.projectedHigh,
      projected_studied: row.projectedStudied,
      gain_per_user_reversed: reversed.gainPerUser,
      intensity_reversed: reversed.intensity,
      adoption_reversed: reversed.adoption,
      year: report.year,
      since: report.since
    }
    return COLUMNS.map(name => (Number.isNaN(cells[name]) ? '' : (cells[name] ?? ''))).join(',')
  })
  terminal.raw(`${[COLUMNS.join(','), ...lines].join('\n')}\n`)
}
