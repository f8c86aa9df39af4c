/** Which inputs of a model are uncertain, and under which names: MODEL.md §10. */
import type { Model } from './compile.js'
import { POLICY_EFFECTS, type PolicyChoice, type PolicyEffect } from './dataset.js'
import { POLICY_EUROS, type PolicyEuros, planPolicies } from './policy-levers.js'

/** The parts of the model that an uncertain input belongs to; `posterior` is all that a posterior draw holds. */
export const INPUT_GROUPS = [
  'potential',
  'adoption',
  'time_use',
  'demography',
  'need',
  'policies',
  'posterior'
] as const
export type InputGroup = (typeof INPUT_GROUPS)[number]

export const INPUT_KINDS = [
  'adoption',
  'adoption_profession',
  'potential',
  'lead_years',
  'intensity',
  'time_use',
  'exits',
  'places',
  'foreign',
  'series',
  'need',
  'policy',
  'posterior'
] as const
export type InputKind = (typeof INPUT_KINDS)[number]

export interface UncertainInput {
  /** `kind.` then the ids that it is about, joined by dots: `adoption.ia`, `time_use.infirmier.soins`. */
  id: string
  kind: InputKind
  group: InputGroup
  profession: string | null
  technology: string | null
  activity: string | null
  /** The policy that an input of kind `policy` is about, and what of it: every row of an effect together, or what it costs or saves. */
  policy: string | null
  effect: PolicyEffect['effect'] | PolicyEuros | null
}

const GROUP_OF: Record<InputKind, InputGroup> = {
  adoption: 'adoption',
  adoption_profession: 'adoption',
  lead_years: 'adoption',
  intensity: 'adoption',
  potential: 'potential',
  time_use: 'time_use',
  exits: 'demography',
  places: 'demography',
  foreign: 'demography',
  series: 'demography',
  need: 'need',
  policy: 'policies',
  posterior: 'posterior'
}

type About = Partial<Pick<UncertainInput, 'profession' | 'technology' | 'activity' | 'policy' | 'effect'>>

const inputOf = (
  kind: InputKind,
  { profession, technology, activity, policy, effect }: About
): UncertainInput => ({
  id: [kind, profession, activity, technology, policy, effect]
    .filter(part => part !== undefined && part !== null)
    .join('.'),
  kind,
  group: GROUP_OF[kind],
  profession: profession ?? null,
  technology: technology ?? null,
  activity: activity ?? null,
  policy: policy ?? null,
  effect: effect ?? null
})

const isWide = ({ low, high }: { low: number; high: number }): boolean => high !== low

/**
 * The uncertain inputs of a model, those that matter most first, where quasi-random points are best spread.
 * A range that is a point is no input. Where a posterior stands for technologies and time use, one input chooses its draw.
 *
 * Paces move a technology in every profession, and a profession with every technology. All the exits of a profession move together: they
 * are uncertain for reasons that all ages share.
 *
 * @param choices the policies of a scenario: only the effects, the costs and the savings of these are inputs
 */
export function uncertainInputs(
  { dataset, axes, needs }: Pick<Model, 'dataset' | 'axes' | 'needs'>,
  hasPosterior: boolean,
  choices: readonly PolicyChoice[] = []
): UncertainInput[] {
  const cohorts = new Set(dataset.professions.filter(p => p.demography === 'cohort').map(p => p.id))
  const { adoption, potential } = dataset
  const isNeeded = (profession: string) => (needs?.place[axes.professions.indexOf(profession)] ?? -1) >= 0
  const spreading = axes.technologies.filter(id => adoption.some(({ technology }) => technology === id))
  const freeing = axes.technologies.filter(id => potential.some(({ technology }) => technology === id))
  const adopting = axes.professions.filter(id => adoption.some(({ profession }) => profession === id))
  const technologies = hasPosterior
    ? [inputOf('posterior', {})]
    : [
        ...spreading.map(technology => inputOf('adoption', { technology })),
        ...adopting.map(profession => inputOf('adoption_profession', { profession })),
        ...freeing.map(technology => inputOf('potential', { technology })),
        ...dataset.heterogeneity
          .filter(row => isWide(row) && adopting.includes(row.profession))
          .map(row => inputOf('lead_years', { profession: row.profession }))
      ]
  const shares = hasPosterior ? [] : dataset.timeUse.filter(isWide)
  const exits = new Set(dataset.exits.filter(isWide).map(({ profession }) => profession))
  return [
    ...technologies,
    ...dataset.intensity
      .filter(isWide)
      .map(({ profession, technology }) => inputOf('intensity', { profession, technology })),
    ...shares.map(({ profession, activity }) => inputOf('time_use', { profession, activity })),
    ...axes.professions
      .filter(id => cohorts.has(id) && exits.has(id))
      .map(profession => inputOf('exits', { profession })),
    ...(['places', 'foreign'] as const).flatMap(kind =>
      dataset.uncertainty
        .filter(row => row.input === kind && isWide(row) && cohorts.has(row.profession))
        .map(({ profession }) => inputOf(kind, { profession }))
    ),
    ...dataset.uncertainty
      .filter(row => row.input === 'series' && isWide(row) && !cohorts.has(row.profession))
      .map(({ profession }) => inputOf('series', { profession })),
    ...dataset.uncertainty
      .filter(({ input, profession }) => input === 'need' && isNeeded(profession))
      .filter(isWide)
      .map(({ profession }) => inputOf('need', { profession })),
    ...policyInputs({ dataset, axes }, choices)
  ]
}

/** One input an effect of a policy: all that it says of it is uncertain for one reason. What policies cost and save moves nothing else: last. */
function policyInputs(
  model: Pick<Model, 'dataset' | 'axes'>,
  choices: readonly PolicyChoice[]
): UncertainInput[] {
  const { acts, priced } = planPolicies(model, choices)
  const effects = choices.flatMap(({ id }) =>
    POLICY_EFFECTS.filter(kind =>
      acts.some(({ effect }) => effect.policy === id && effect.effect === kind && isWide(effect))
    ).map(effect => inputOf('policy', { policy: id, effect }))
  )
  const euros = choices.flatMap(({ id }) =>
    POLICY_EUROS.filter(kind => priced.some(({ policy }) => policy.id === id && isWide(policy[kind]))).map(
      kind => inputOf('policy', { policy: id, effect: kind })
    )
  )
  return [...effects, ...euros]
}
