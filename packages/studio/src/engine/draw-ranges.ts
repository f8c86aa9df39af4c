/** Draws of a scenario, block by block, with what they say so far. */
import { advanceAdoption, type Dataset, holdAdoption } from '@horizon-soin/model'
import {
  createGathering,
  type Ensemble,
  type EnsembleSpec,
  type Gathering,
  gather,
  openDifference,
  openEnsemble,
  spreadOf
} from '@horizon-soin/model/uncertainty'
import type { Request, Side, Wanted } from './protocol.js'
import type { Quantiles, RangePart, Ranges } from './ranges.js'

type Drawing = Extract<Request, { kind: 'ranges' | 'difference' }>

/** Told after the first block, and each time their number doubled. */
const isTold = (blocks: number): boolean => (blocks & (blocks - 1)) === 0

/**
 * Draws what is asked. Yields null after a block that is not told, the ranges so far after one that is, and at last the ranges of all
 * draws: whoever runs it may stop between any two.
 *
 * @throws ModelError on what cannot be drawn
 */
export function* drawRanges(dataset: Dataset, request: Drawing): Generator<Ranges | null, Ranges> {
  const wanted = request.kind === 'ranges' ? request.wanted : [request.wanted]
  const years = [...new Set(wanted.flatMap(part => part.years))].sort((a, b) => a - b)
  const { size, blocks, run } = open(dataset, request, years)
  const gathering = createGathering(size, request.draws)
  const told = (): Ranges => ({
    draws: Math.round(gathering.moments.draws),
    seed: request.seed,
    parts: wanted.map(part => rangesOf(gathering, years, part))
  })
  for (let block = 0; block < blocks; block++) {
    const values = run(block)
    gather(gathering, values, values.length / size)
    if (block < blocks - 1) yield isTold(block + 1) ? told() : null
  }
  return told()
}

function open(dataset: Dataset, request: Drawing, years: number[]): Ensemble {
  const { draws, seed } = request
  const spec = ({ scenario, advance = 0, hold }: Side): EnsembleSpec => ({
    kind: 'ensemble',
    dataset: advanceAdoption(hold === undefined ? dataset : holdAdoption(dataset, hold), advance),
    scenario,
    years,
    draws,
    seed
  })
  return request.kind === 'ranges'
    ? openEnsemble(spec(request.side))
    : openDifference(spec(request.from), spec(request.to))
}

const rangesOf = (gathering: Gathering, drawn: readonly number[], { years, rows }: Wanted): RangePart => ({
  years,
  rows,
  spreads: rows.flatMap(row =>
    years.map(year => {
      const spread = spreadOf(gathering, row * drawn.length + drawn.indexOf(year))
      return spread && (spread.quantiles as unknown as Quantiles)
    })
  )
})
