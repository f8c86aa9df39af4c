/** A study confronted with today's evidence, as plain records: the words are elsewhere. MODEL.md §5. */
import type { Evidence, Grade } from '@horizon-soin/datasets'
import {
  type Dataset,
  type Indicator,
  type Label,
  type PublishedFigure,
  titleOf,
  valueAt
} from '@horizon-soin/model'
import {
  type Confronted,
  type Edition,
  type HindcastRange,
  type HindcastRow,
  hindcast,
  leadingPart,
  observedEdition,
  runEdition,
  type TechnologyPart,
  technologyParts
} from '@horizon-soin/model/editions'
import { gradesOf, groupGrades, leastFirm, PARTS, type Part, type PartGrades } from './grades.js'
import { publishedGain } from './published-gain.js'
import { studiedCells, within } from './studied.js'
import { type WorkforceReport, workforceReport } from './workforce.js'

export interface HindcastReportRow extends HindcastRow {
  /** Nine draws in ten of `observed`; null where none were made. */
  range: { low: number; high: number } | null
  /** What would be freed if everybody used the technologies fully. */
  potential: Confronted
  /** What the study announced of the cells whose gain somebody has looked at since. */
  projectedStudied: number
  grades: PartGrades
  /** The least firm of the parts; null where no part has one. */
  grade: Grade | null
  /** The part that explains most of the difference under both orders; null where they do not agree. */
  leading: Part | null
  /** What the study published of these people; null where what it announced is only computed. */
  published: PublishedFigure | null
}

/** A technology on its own, in a profession or a group. */
export interface HindcastTechnology extends TechnologyPart {
  leading: Part | null
  /** What the evidence says was adopted in the year that gains are counted from; null where nothing is known of that year. */
  adoptionAtBase: number | null
  /** The part of the gain per user that the study announced which lies in cells that somebody has looked at; NaN where it announced none. */
  studiedShare: number
}

/** Which edition was read. */
export interface EditionName {
  dataset: string
  version: string | null
  variant: string | null
  scenario: string
  title: Label
  scenarioLabel: Label
}

export interface HindcastReport {
  year: number
  /** The year from which every gain is counted. */
  since: number
  /** Whether the dossier itself estimates the gain of that year. */
  isEstimated: boolean
  study: EditionName
  evidence: EditionName
  rows: readonly HindcastReportRow[]
  groups: readonly HindcastReportRow[]
  /** Technology by technology: each profession, then each group. */
  technologies: readonly HindcastTechnology[]
  workforce: WorkforceReport
}

/**
 * @param ranges of `observed`, in any order; null where no draw was made
 * @throws ModelError `year-out-of-range` where the study has not that year, and as `combineDatasets`
 */
export function hindcastReport(
  study: Edition,
  evidence: Edition,
  dossier: Evidence,
  year: number,
  ranges: readonly HindcastRange[] | null
): HindcastReport {
  const studied = within(study, studiedCells(evidence.dataset))
  const observed = observedEdition(study, evidence)
  const since = observed.dataset.technologyBaseYear
  const runs = { studied: runEdition(studied), study: runEdition(study), observed: runEdition(observed) }
  const rows = hindcast(study, evidence, year).map(row => {
    const { profession, group } = row
    const read = (of: keyof typeof runs, indicator: Indicator) =>
      valueAt(runs[of], { indicator, profession, group }, year)
    const grades = gradesIn(study.dataset, dossier, row)
    return {
      ...row,
      range: rangeOf(row, ranges),
      projectedStudied: read('studied', 'effective'),
      potential: { projected: read('study', 'potential'), observed: read('observed', 'potential') },
      grades,
      grade: leastFirm(PARTS.map(part => grades[part].grade)),
      leading: leadingPart(row, row.reversed),
      published: publishedGain(study, row, year)
    }
  })
  const studiedParts = technologyParts(studied, evidence, year)
  const isKnown = since >= runs.observed.model.axes.firstYear
  const adoptedAtBase = ({ profession, group, technology }: TechnologyPart) =>
    isKnown ? valueAt(runs.observed, { indicator: 'adoption', profession, group, technology }, since) : null
  return {
    year,
    since,
    isEstimated: dossier.observed.some(one => one.indicator === 'effective' && one.year === year),
    study: nameOf(study),
    evidence: nameOf(evidence),
    rows: rows.filter(({ group }) => group === null),
    groups: rows.filter(({ group }) => group !== null),
    technologies: technologyParts(study, evidence, year).map((part, i) => ({
      ...part,
      leading: leadingPart(part.forward, part.reversed),
      adoptionAtBase: adoptedAtBase(part),
      studiedShare: studiedParts[i]!.gainPerUser.projected / part.gainPerUser.projected
    })),
    workforce: workforceReport(dossier)
  }
}

function rangeOf(
  { profession, group }: HindcastRow,
  ranges: readonly HindcastRange[] | null
): HindcastReportRow['range'] {
  const range = ranges?.find(one => one.profession === profession && one.group === group)
  return range === undefined || Number.isNaN(range.low) ? null : { low: range.low, high: range.high }
}

function gradesIn(
  { professions }: Dataset,
  dossier: Evidence,
  { profession, group }: HindcastRow
): PartGrades {
  if (profession !== null) return gradesOf(dossier, profession)
  const members = professions.filter(({ kind }) => group === 'all' || kind === group)
  return groupGrades(members.map(({ id }) => gradesOf(dossier, id)))
}

const nameOf = ({ dataset, scenario }: Edition): EditionName => ({
  dataset: dataset.name,
  version: dataset.version,
  variant: dataset.variant?.id ?? null,
  scenario: scenario.id,
  title: titleOf(dataset),
  scenarioLabel: scenario.label
})
