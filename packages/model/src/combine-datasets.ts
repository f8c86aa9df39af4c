/** A dataset made of parts of two: what a comparison of editions runs. MODEL.md §5. */
import { type AdoptionCurve, type Correlation, type Dataset, PACES, type PotentialGain } from './dataset.js'
import { checkSameIds, type Taken } from './edition.js'
import { mergeSources } from './merge-sources.js'

type Cell = Pick<PotentialGain, 'profession' | 'technology'>

/**
 * `from` with the parts of `to` that are taken. With nothing taken it gives what `from` gives, with everything what `to` gives, in every
 * year that the combined dataset has: those of the side whose workforce it holds.
 *
 * - The workforce comes with its years, its balance base year, its coverage and its threshold: what a head is and from which freed share
 *   on one is counted are told together, so that no other part moves a count by its definition.
 * - The technology base year is the earlier of both. A side's gains still start at its own.
 * - A technology that frees time in a trade where no curve is left frees none there: nobody is known to use it.
 * - A correlation holds where both its inputs come from the dataset that gives it. What is left of two matrices that can be can be too.
 *
 * Nobody published a figure or a scenario about a mixture: it has none.
 *
 * @throws ModelError `bad-argument` where the two do not have the same professions, activities and technologies
 */
export function combineDatasets(from: Dataset, other: Dataset, taken: Taken): Dataset {
  checkSameIds(from, other)
  const { sources, to } = mergeSources(from, other)
  const pick = <Row extends { technology: string }>(
    rows: (dataset: Dataset) => readonly Row[],
    technologies: ReadonlySet<string>
  ): Row[] => [
    ...rows(from).filter(({ technology }) => !technologies.has(technology)),
    ...rows(to).filter(({ technology }) => technologies.has(technology))
  ]
  const technologyBaseYear = Math.min(from.technologyBaseYear, to.technologyBaseYear)
  const potential = pick(dataset => startedGains(dataset, technologyBaseYear), taken.potential)
  const adoption = pick(dataset => dataset.adoption, taken.adoption)
  const { timeUse } = taken.timeUse ? to : from
  const { heterogeneity } = taken.people ? to : from
  return {
    ...(taken.workforce ? to : from),
    name: `${from.name}+${to.name}`,
    title: { fr: `${from.title.fr} + ${to.title.fr}`, en: `${from.title.en} + ${to.title.en}` },
    version: null,
    variant: null,
    variants: [],
    technologyBaseYear,
    sources,
    activities: from.activities,
    technologies: from.technologies,
    timeUse,
    potential,
    adoption: [...adoption, ...unusedCurves(potential, adoption)],
    adoptionPoints: pick(dataset => dataset.adoptionPoints, taken.adoption),
    intensity: pick(dataset => dataset.intensity, taken.intensity),
    heterogeneity,
    correlations: correlationsOf(from, to, taken),
    published: [],
    scenarios: []
  }
}

/** The gains of a dataset in one that starts earlier: each is 0 up to the dataset's own technology base year. */
function startedGains({ potential, technologyBaseYear }: Dataset, start: number): PotentialGain[] {
  if (start === technologyBaseYear) return potential
  const first = new Map<string, PotentialGain>()
  for (const row of potential) {
    const cell = `${row.profession} ${row.activity} ${row.technology}`
    if (!first.has(cell)) first.set(cell, row)
  }
  const zeros = [...first.values()].map(row => ({
    ...row,
    year: technologyBaseYear,
    slow: 0,
    median: 0,
    fast: 0
  }))
  return [...potential, ...zeros]
}

/** Curves that stay at 0 where there are gains without a curve. */
function unusedCurves(
  potential: readonly PotentialGain[],
  adoption: readonly AdoptionCurve[]
): AdoptionCurve[] {
  const key = ({ profession, technology }: Cell) => `${profession} ${technology}`
  const known = new Set(adoption.map(key))
  const missing = new Map(potential.filter(row => !known.has(key(row))).map(row => [key(row), row]))
  return [...missing.values()].flatMap(({ profession, technology, year, source }) =>
    PACES.map(
      (pace): AdoptionCurve => ({
        profession,
        technology,
        pace,
        curve: 'logistic',
        ceiling: 0,
        midpoint: year,
        rate: 0,
        source,
        status: 'assumption'
      })
    )
  )
}

function correlationsOf(from: Dataset, to: Dataset, taken: Taken): Correlation[] {
  const isTaken = (input: string): boolean => {
    const [kind, technology] = [input.slice(0, input.indexOf('.')), input.slice(input.indexOf('.') + 1)]
    return (kind === 'potential' ? taken.potential : taken.adoption).has(technology)
  }
  return [
    ...from.correlations.filter(({ input, other }) => !isTaken(input) && !isTaken(other)),
    ...to.correlations.filter(({ input, other }) => isTaken(input) && isTaken(other))
  ]
}
