/** How a number of a message is read: in one run, or as the difference of two. */
import { advanceAdoption, type Scenario } from '@horizon-soin/model'
import type { Edition } from '@horizon-soin/model/editions'

/** Years by which adoption is moved in the last message. */
const ADVANCE = 2

export type Reading = 'scenario' | 'adoption-spread' | 'technology-spread' | 'two-years-sooner'
export type RunName = 'scenario' | 'slow-adoption' | 'fast-adoption' | 'slow-gains' | 'fast-gains' | 'sooner'

const paced =
  (lever: 'adoption' | 'potential', pace: number) =>
  ({ dataset, scenario }: Edition): Edition => ({
    dataset,
    scenario: { ...scenario, [lever]: { default: pace } } satisfies Scenario
  })

/** The edition that each run computes. */
export const RUNS: Record<RunName, (edition: Edition) => Edition> = {
  scenario: edition => edition,
  'slow-adoption': paced('adoption', -1),
  'fast-adoption': paced('adoption', 1),
  'slow-gains': paced('potential', -1),
  'fast-gains': paced('potential', 1),
  sooner: ({ dataset, scenario }) => ({ dataset: advanceAdoption(dataset, ADVANCE), scenario })
}

/** The runs that a reading adds up, each with its sign. */
export const PARTS: Record<Reading, readonly { run: RunName; sign: 1 | -1 }[]> = {
  scenario: [{ run: 'scenario', sign: 1 }],
  'adoption-spread': [
    { run: 'fast-adoption', sign: 1 },
    { run: 'slow-adoption', sign: -1 }
  ],
  'technology-spread': [
    { run: 'fast-gains', sign: 1 },
    { run: 'slow-gains', sign: -1 }
  ],
  'two-years-sooner': [
    { run: 'sooner', sign: 1 },
    { run: 'scenario', sign: -1 }
  ]
}
