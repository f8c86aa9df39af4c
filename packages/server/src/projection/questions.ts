/** The questions that the projection answers, and their types. */
import { PLAN_DRAWS } from '@horizon-soin/reports/planning'
import type { Static } from 'typebox'
import {
  bodyOf,
  choice,
  count,
  id,
  ids,
  optional,
  probability,
  scenario,
  thresholds,
  year,
  years
} from './parameters.js'

export const MOST_DRAWS = 4096

const about = (usual: string) => ({
  data: optional(id(`A dataset, by id; ${usual} where left out.`, usual)),
  variant: optional(id('A variant of the dataset; the first where left out.', 'meilleurs-sites')),
  scenario: optional(scenario)
})

const series = {
  indicator: optional(ids('Indicators; all where left out.', ['effective', 'headcount'])),
  group: optional(ids('Groups, beside the professions asked for.', ['all', 'medical'])),
  profession: optional(ids('Professions, beside the groups asked for.', ['infirmier'])),
  technology: optional(ids('Technologies, of indicators that are told by technology.', ['ia']))
}

const seed = optional(
  count(
    0,
    Number.MAX_SAFE_INTEGER,
    'What draws start from: the same seed, the same numbers; 1 where left out.',
    1
  )
)

const PROJECT = {
  ...about('etude-2019'),
  years: optional(years('Years; a few of the dataset where left out.')),
  since: optional(year('A year that the effective gain is counted from.', 2025)),
  ...series
}

const ENSEMBLE = {
  ...about('etude-2019'),
  years: optional(years('Years; a few of the dataset where left out.')),
  ...series,
  draws: optional(
    count(1, MOST_DRAWS, `Draws of every uncertain input; ${MOST_DRAWS} where left out.`, 1024)
  ),
  seed,
  input: optional(
    choice(
      ['pert', 'posterior'],
      'Where inputs are drawn: in their ranges, or among those that return the published figures.'
    )
  ),
  above: optional(
    thresholds('Values whose chance of being passed is asked, of the only indicator asked for.')
  )
}

const EXPLAIN = {
  ...about('etude-2019'),
  indicator: id('The indicator of the value.', 'effective'),
  group: optional(id('The group of the value; all where neither it nor a profession is given.', 'all')),
  profession: optional(id('The profession of the value, in place of a group.', 'infirmier')),
  technology: optional(id('The technology of the value, where the indicator is told by technology.', 'ia')),
  year: year('The year of the value.', 2030),
  depth: optional(count(1, 999, 'Levels of terms to open; all where left out.', 3)),
  top: optional(count(1, 999, 'How many of the largest terms of a level to follow; all where left out.', 5))
}

const BALANCE = {
  ...about('etude-2019'),
  years: optional(years('Years; a few from the balance base year where left out.')),
  profession: optional(ids('Professions; all whose need is told where left out.', ['infirmier']))
}

const PLAN = {
  ...about('france-2026'),
  profession: optional(ids('Professions; all where left out.', ['infirmier'])),
  from: optional(year('The first year of training to plan; that after the base year where left out.', 2027)),
  to: optional(year('The last year of training to plan; the last that counts where left out.', 2035)),
  targets: optional(
    years('Years whose balance is to be near zero; all those that a plan changes where left out.')
  ),
  atLeast: optional(years('Years in which capacity must cover the need, whatever it costs.')),
  meet: optional(probability('Also seek the plan that covers the need with this probability.')),
  draws: optional(
    count(
      0,
      PLAN_DRAWS.most,
      `Draws for chances and ranges: at least ${PLAN_DRAWS.least}, or 0 for none; ${PLAN_DRAWS.usual} where left out.`,
      PLAN_DRAWS.usual
    )
  ),
  seed
}

/** The parameters of each question. */
export const PARAMETERS = {
  project: PROJECT,
  ensemble: ENSEMBLE,
  explain: EXPLAIN,
  balance: BALANCE,
  plan: PLAN
} as const

export type QuestionName = keyof typeof PARAMETERS

/** The JSON of each question. */
export const BODIES = {
  project: bodyOf(PROJECT, 'Which results of which scenario.'),
  ensemble: bodyOf(ENSEMBLE, 'Which results of which scenario, and how many draws.'),
  explain: bodyOf(EXPLAIN, 'The value to explain.'),
  balance: bodyOf(BALANCE, 'Which professions, in which years.'),
  plan: bodyOf(PLAN, 'Which professions, over which years, and what the plan is to reach.')
} as const

export type Questions = { [Name in QuestionName]: Static<(typeof BODIES)[Name]> }

/** What every question says of where it is asked. */
export type About = Pick<Questions['project'], 'data' | 'variant' | 'scenario'>
