/** The levers of a dataset, in the order of the page. */
import type { Dataset } from '@horizon-soin/model'
import type { PaceKind } from '../../../state/scenario-edit.js'
import type { Lever } from './lever.js'
import { paceLever } from './pace-lever.js'
import { MOVED, type Moved, workforceLever } from './workforce-lever.js'

/** Levers of one notion: for everyone, then for one part each. */
export interface PaceLevers {
  overall: Lever
  technologies: readonly { id: string; lever: Lever }[]
  professions: readonly { id: string; lever: Lever }[]
}

export interface WorkforceLevers {
  overall: readonly { moved: Moved; lever: Lever }[]
  /** Null for a profession that follows a published series: nothing moves it. */
  professions: readonly { id: string; levers: readonly { moved: Moved; lever: Lever }[] | null }[]
}

export const paceLevers = (
  { technologies, professions }: Pick<Dataset, 'technologies' | 'professions'>,
  kind: PaceKind
): PaceLevers => ({
  overall: paceLever(kind, {}),
  technologies: technologies.map(({ id }) => ({ id, lever: paceLever(kind, { technology: id }) })),
  professions: professions.map(({ id }) => ({ id, lever: paceLever(kind, { profession: id }) }))
})

export function workforceLevers(
  dataset: Pick<Dataset, 'professions' | 'uncertainty'>,
  placesYear: number
): WorkforceLevers {
  const leversOf = (profession?: string) =>
    MOVED.map(moved => ({ moved, lever: workforceLever(moved, dataset, placesYear, profession) }))
  return {
    overall: leversOf(),
    professions: dataset.professions.map(({ id, demography }) => ({
      id,
      levers: demography === 'cohort' ? leversOf(id) : null
    }))
  }
}
