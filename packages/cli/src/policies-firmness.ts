/** How firm what policies are worth is: assumptions, and prices that the dataset does not tell. */
import type { PoliciesRequest } from './policies-request.js'

type Asked = Pick<PoliciesRequest, 'study' | 'policies'>

/** Effects that are assumptions, of those of the policies that are told. */
export function assumedEffects({ study, policies }: Asked): { assumed: number; effects: number } {
  const rows = study.model.dataset.policyEffects.filter(({ policy }) => policies?.includes(policy) ?? true)
  return { assumed: rows.filter(({ status }) => status === 'assumption').length, effects: rows.length }
}

/** Names of the professions of which the dataset does not tell what a full-time equivalent costs. */
export function withoutPrice({ study: { model, labels } }: Asked): string[] {
  const { professions, fteCosts } = model.dataset
  return professions
    .filter(({ id }) => !fteCosts.some(({ profession }) => profession === id))
    .map(({ id }) => labels.profession(id))
}
