/** What was wrong with a sending, one row a problem. */
import { type ContributionBody, type Problem, problemText } from '@horizon-soin/consultation'
import type { Language } from '@horizon-soin/datasets'
import { typeset } from '@horizon-soin/figures'
import type { Faults } from './faults.js'
import { fieldId, type Place, placeOf } from './problem-place.js'

/** What came of a sending that was not taken. */
export interface Trouble {
  /** What was sent, which the problems tell their place in. */
  body: ContributionBody
  problems: readonly Problem[]
  /** Of the whole, where there is no list; with the field it is about. */
  message: string | null
  place: Place | null
}

export interface ProblemRow {
  told: string
  /** Null where it is of the whole. */
  place: Place | null
}

export const rowsOf = ({ body, problems, message, place }: Trouble, language: Language): ProblemRow[] => [
  ...(message === null ? [] : [{ told: message, place }]),
  ...problems.map(problem => ({
    told: typeset(problemText(problem, language), language),
    place: placeOf(problem, body)
  }))
]

export const faultsOf = (rows: readonly ProblemRow[]): Faults =>
  new Map(
    rows.flatMap(({ told, place }) => (place === null ? [] : [[fieldId(place.item, place.field), told]]))
  )
