// Ranges of the scenario that the studio opens with, so that its first screen has them before a draw is made there.
import { advanceAdoption, compile, holdAdoption, rowOf } from '@horizon-soin/model'
import {
  createGathering,
  gather,
  openDifference,
  openEnsemble,
  spreadOf
} from '@horizon-soin/model/uncertainty'

/** As the studio's own draws: the same numbers whoever computed them. */
const DRAWS = 1024
const SEED = 1
const YEARS = [2025, 2030]
const FIGURES = 4
/** Years of advance of the study's last message. */
const ADVANCE = 2

/**
 * @returns the spreads of the study's years for every series, of every year for the effective gain; of what fast adoption gives over
 * slow, of adoption two years ahead and of what that gives
 */
export function presetRanges(dataset) {
  const scenario = dataset.scenarios.find(({ id }) => id === 'median') ?? dataset.scenarios[0]
  if (scenario === undefined) return null
  const { axes, series } = compile(dataset)
  const every = Array.from({ length: axes.years }, (_, i) => axes.firstYear + i)
  const years = YEARS.filter(year => every.includes(year))
  const last = years.slice(-1)
  const specOf = of => ({
    kind: 'ensemble',
    dataset: of,
    scenario,
    years: every,
    draws: DRAWS,
    seed: SEED
  })
  const median = specOf(dataset)
  const ahead = specOf(advanceAdoption(dataset, ADVANCE))
  const effective = rowOf({ axes, series }, { indicator: 'effective' })
  const freed = rowOf({ axes, series }, { indicator: 'freed_fte_all_professionals' })
  const rows = series.map((_, row) => row)
  return {
    ...drawn(openEnsemble(median), every, [
      { years, rows },
      { years: every, rows: [effective] }
    ]),
    spread: drawn(
      openDifference(specOf(holdAdoption(dataset, 'slow')), specOf(holdAdoption(dataset, 'fast'))),
      every,
      [{ years: last, rows: [effective, freed] }]
    ),
    ahead: drawn(openEnsemble(ahead), every, [{ years: last, rows: [effective] }]),
    gain: drawn(openDifference(median, ahead), every, [{ years: last, rows: [effective] }])
  }
}

function drawn(ensemble, every, wanted) {
  const gathering = createGathering(ensemble.size, DRAWS)
  for (let block = 0; block < ensemble.blocks; block++) {
    const values = ensemble.run(block)
    gather(gathering, values, values.length / ensemble.size)
  }
  const quantilesOf = (row, year) => {
    const spread = spreadOf(gathering, row * every.length + every.indexOf(year))
    return spread?.quantiles.map(value => Number(value.toPrecision(FIGURES))) ?? null
  }
  const parts = wanted.map(({ years, rows }) => ({
    years,
    rows,
    spreads: rows.flatMap(row => years.map(year => quantilesOf(row, year)))
  }))
  return { draws: DRAWS, seed: SEED, parts }
}
