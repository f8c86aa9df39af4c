/** Two editions of the same trades, and the parts in which one is exchanged for the other: MODEL.md §5. */
import type { Dataset, Scenario } from './dataset.js'
import { ModelError } from './errors.js'

/** A dataset and the scenario of it that is told. */
export interface Edition {
  dataset: Dataset
  scenario: Scenario
}

/** The parts of a dataset that can be exchanged one by one, in the order in which they are; `people` is how unlike they are. */
export const EDITION_BLOCKS = [
  'workforce',
  'time-use',
  'potential',
  'intensity',
  'people',
  'adoption'
] as const
export type EditionBlock = (typeof EDITION_BLOCKS)[number]

/** The blocks that are exchanged technology by technology. */
const BY_TECHNOLOGY = ['potential', 'intensity', 'adoption'] as const
export type TechnologyBlock = (typeof BY_TECHNOLOGY)[number]

export const isByTechnology = (block: EditionBlock): block is TechnologyBlock =>
  (BY_TECHNOLOGY as readonly EditionBlock[]).includes(block)

/** What is taken of the other edition; of the last three, the technologies of which it is. */
export interface Taken extends Record<TechnologyBlock, ReadonlySet<string>> {
  workforce: boolean
  timeUse: boolean
  people: boolean
}

/** Everything that some blocks hold. */
export function takenOf(blocks: readonly EditionBlock[], technologies: readonly string[]): Taken {
  const some = (block: TechnologyBlock) => new Set(blocks.includes(block) ? technologies : [])
  return {
    workforce: blocks.includes('workforce'),
    timeUse: blocks.includes('time-use'),
    people: blocks.includes('people'),
    potential: some('potential'),
    intensity: some('intensity'),
    adoption: some('adoption')
  }
}

/**
 * The order of ids may differ, what they are may not: only the same trades can be compared.
 *
 * @throws ModelError `bad-argument` on an id that one of the two has not
 */
export function checkSameIds(from: Dataset, to: Dataset): void {
  for (const axis of ['professions', 'activities', 'technologies'] as const) {
    const [mine, other] = [from[axis].map(({ id }) => id), to[axis].map(({ id }) => id)]
    const alone = mine.find(id => !other.includes(id)) ?? other.find(id => !mine.includes(id))
    if (alone !== undefined)
      throw new ModelError('bad-argument', `not the same ${axis}: ${from.name}, ${to.name}: ${alone}`, alone)
  }
}
