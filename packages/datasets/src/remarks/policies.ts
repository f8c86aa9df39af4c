import type { Policy } from '@horizon-soin/model'
import type { Remark } from '../remark.js'
import type { TablesRead } from '../tables-read.js'

/** Policies without effect, effects that nothing feels or that go too far, freed time without a price. */
export const remarksOnPolicies = (tables: TablesRead): Remark[] => [
  ...withoutEffect(tables),
  ...unfelt(tables),
  ...tooShort(tables),
  ...withoutCost(tables)
]

/** Every record that a table gives has its place. */
type Located<Record> = Record & { row: { file: string; line: number } }

function withoutEffect({ policies, policy_effects: effects }: TablesRead): Remark[] {
  const acting = new Set(effects.rows.map(({ policy }) => policy))
  return (policies.rows as Located<Policy>[])
    .filter(({ id }) => !acting.has(id))
    .map(({ id, row }) => ({
      ...row,
      column: 'id',
      value: id,
      code: 'policy-without-effect',
      params: { policy: id },
      suggestion: null
    }))
}

/** Effects on the adoption of what is not adopted, or on the training of those who are not followed by it. */
function unfelt({ policy_effects: effects, adoption, professions }: TablesRead): Remark[] {
  const series = new Set(
    professions.rows.filter(row => row.demography === 'series').map(profession => profession.id)
  )
  return effects.rows.flatMap(({ effect, profession, technology, row }): Remark[] => {
    const base = { ...row!, column: 'profession', value: profession ?? null, suggestion: null }
    if (effect === 'adoption_clock') {
      const isFelt = adoption.rows.some(
        curve =>
          (profession === undefined || curve.profession === profession) &&
          (technology === undefined || curve.technology === technology)
      )
      if (isFelt) return []
      const whose = [profession, technology].filter(id => id !== undefined).join(', ')
      return [{ ...base, code: 'effect-without-adoption', params: { whose } }]
    }
    const isOfTraining = effect === 'training_duration' || effect === 'places'
    return isOfTraining && profession !== undefined && series.has(profession)
      ? [{ ...base, code: 'effect-of-series', params: { profession, effect } }]
      : []
  })
}

/** Effects that would take more years off a training than it lasts: the model makes it last 0. */
const tooShort = ({ policy_effects: effects, professions, training }: TablesRead): Remark[] => {
  const cohorts = new Set(professions.rows.filter(row => row.demography === 'cohort').map(({ id }) => id))
  return effects.rows.flatMap(({ effect, profession, low, row }) =>
    effect !== 'training_duration'
      ? []
      : training.rows
          .filter(trained => cohorts.has(trained.profession))
          .filter(trained => profession === undefined || trained.profession === profession)
          .filter(({ durationYears }) => durationYears + low < 0)
          .map(trained => ({
            ...row!,
            column: 'low',
            value: String(low),
            code: 'training-below-zero' as const,
            params: { profession: trained.profession, years: trained.durationYears },
            suggestion: null
          }))
  )
}

function withoutCost({ policies, professions, fte_cost: costs }: TablesRead): Remark[] {
  if (policies.rows.length === 0) return []
  const told = new Set(costs.rows.map(({ profession }) => profession))
  const whole = { file: costs.file, line: null, value: null, suggestion: null }
  return professions.rows
    .filter(({ id }) => !told.has(id))
    .map(({ id }) => ({
      ...whole,
      column: 'profession',
      code: 'profession-without-cost',
      params: { profession: id }
    }))
}
