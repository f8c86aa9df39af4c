/** What each edition answers: the first variant of each stands in a column, the others are told beside. */
import answers from 'virtual:answers'
import type { Indicator } from '@horizon-soin/model'
import type { Answer } from '@horizon-soin/words'
import type { EditionAbout } from '../../editions/edition-about.js'
import { EDITIONS } from '../../editions/editions.js'

export const YEARS: readonly number[] = answers.years
export const { planRules: PLAN_RULES } = answers

/** An edition, and its answer to the question of a page. */
export interface Side {
  about: EditionAbout
  /** The indicators that its freed time is: a share of working time, and full-time equivalents. */
  freed: readonly [share: Indicator, fte: Indicator]
  /** The part of the freed time that goes back into care. */
  care: number
  answer: Answer
}

/** Of every edition that answers. */
function sidesOf(profession: string, year: number): Side[] {
  return EDITIONS.flatMap(about => {
    const edition = answers.editions[about.id]
    const answer = edition?.professions[profession]?.find(one => one.year === year)
    return answer === undefined ? [] : [{ about, freed: edition!.freed, care: edition!.care, answer }]
  })
}

const isFirstVariant = ({ about }: Side): boolean =>
  EDITIONS.find(({ name }) => name === about.name)!.id === about.id

/** Those of the columns, and the other variants; null where nobody asks that. */
export function answersTo(profession: string, year: number): { sides: Side[]; others: Side[] } | null {
  const all = sidesOf(profession, year)
  if (all.length === 0) return null
  return { sides: all.filter(isFirstVariant), others: all.filter(side => !isFirstVariant(side)) }
}
