/** From one edition to another, one block after the other: a run at each stage. MODEL.md §5. */
import { combineEditions } from './combine-editions.js'
import { compile } from './compile.js'
import { EDITION_BLOCKS, type Edition, type EditionBlock, isByTechnology, takenOf } from './edition.js'
import { ModelError } from './errors.js'
import type { Results } from './results.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'

export interface EditionOptions {
  /** The blocks that are exchanged; all of them where left out. */
  only?: readonly EditionBlock[] | undefined
  /** The order in which they are, which decides what each is worth: `EDITION_BLOCKS` where left out. */
  order?: readonly EditionBlock[] | undefined
}

/** What has just been exchanged, and the results since. */
export interface EditionStage {
  block: EditionBlock
  /** The technology of a stage of potential, intensity or adoption. */
  technology: string | null
  results: Results
}

export interface EditionPath {
  start: Results
  stages: EditionStage[]
}

/** Compiles and runs an edition. @throws ModelError as `compile` and `leversOf` */
export function runEdition({ dataset, scenario }: Edition): Results {
  const model = compile(dataset)
  return run(model, leversOf(model, scenario).levers)
}

/**
 * Runs `from`, then `from` with one block more of `to` at each stage. Every series of every year can be read from it.
 *
 * @throws ModelError `bad-argument` where the two do not have the same ids, or the order names a block twice or not one that is exchanged
 */
export function walkEditions(
  from: Edition,
  to: Edition,
  { only = EDITION_BLOCKS, order = EDITION_BLOCKS }: EditionOptions = {}
): EditionPath {
  const lost =
    only.find(block => !order.includes(block)) ?? order.find((block, i) => order.indexOf(block) < i)
  if (lost !== undefined) throw new ModelError('bad-argument', `not once in the order: ${lost}`, lost)
  const technologies = from.dataset.technologies.map(({ id }) => id)
  const taken = takenOf([], technologies)
  const stage = (block: EditionBlock, technology: string | null): EditionStage => ({
    block,
    technology,
    results: runEdition(combineEditions(from, to, taken))
  })
  const start = runEdition(combineEditions(from, to, taken))
  const stages = order
    .filter(block => only.includes(block))
    .flatMap(block => {
      if (isByTechnology(block))
        return technologies.map(technology => {
          taken[block] = new Set([...taken[block], technology])
          return stage(block, technology)
        })
      taken[block === 'time-use' ? 'timeUse' : block] = true
      return [stage(block, null)]
    })
  return { start, stages }
}
