/** How many gains of a dataset are assumptions: what nobody has studied is not known to have no effect. */

import type { Language } from '@horizon-soin/datasets'
import type { Dataset } from '@horizon-soin/model'
import type { Words } from './fr.js'
import { decimal } from './numbers.js'

/** Cells of profession, activity and technology that have a gain. */
export interface AssumedCells {
  cells: number
  /** Whose gain is an assumption in every year. */
  assumed: number
  /** Of these, whose gain is 0 at the median in every year. */
  centredOnZero: number
}

export function assumedCells({ potential }: Pick<Dataset, 'potential'>): AssumedCells {
  const cells = new Map<string, { isAssumed: boolean; isZero: boolean }>()
  for (const { profession, activity, technology, status, median } of potential) {
    const key = `${profession} ${activity} ${technology}`
    const { isAssumed, isZero } = cells.get(key) ?? { isAssumed: true, isZero: true }
    cells.set(key, { isAssumed: isAssumed && status === 'assumption', isZero: isZero && median === 0 })
  }
  const assumed = [...cells.values()].filter(({ isAssumed }) => isAssumed)
  return {
    cells: cells.size,
    assumed: assumed.length,
    centredOnZero: assumed.filter(({ isZero }) => isZero).length
  }
}

const TEXT = {
  fr: {
    all: (assumed: string, cells: string, isOne: boolean) =>
      isOne
        ? `Un des ${cells} gains de cette édition est une hypothèse dont le centre est nul`
        : `${assumed} des ${cells} gains de cette édition sont des hypothèses dont le centre est nul`,
    some: (assumed: string, cells: string, zero: string, isOne: boolean) =>
      isOne
        ? `Un des ${cells} gains de cette édition est une hypothèse`
        : `${assumed} des ${cells} gains de cette édition sont des hypothèses, dont ${zero} au centre nul`,
    caution: '\u00a0: l’absence d’étude n’est pas l’absence d’effet.'
  },
  en: {
    all: (assumed: string, cells: string, isOne: boolean) =>
      isOne
        ? `One of the ${cells} gains of this edition is an assumption centred on zero`
        : `${assumed} of the ${cells} gains of this edition are assumptions centred on zero`,
    some: (assumed: string, cells: string, zero: string, isOne: boolean) =>
      isOne
        ? `One of the ${cells} gains of this edition is an assumption`
        : `${assumed} of the ${cells} gains of this edition are assumptions, ${zero} of them centred on zero`,
    caution: ': the absence of a study is not the absence of an effect.'
  }
} satisfies Record<Language, unknown>

/** « 102 des 120 gains de cette édition sont des hypothèses dont le centre est nul… »; null where none is an assumption. */
export function assumedWords(dataset: Pick<Dataset, 'potential'>, { language }: Words): string | null {
  const { cells, assumed, centredOnZero } = assumedCells(dataset)
  if (assumed === 0) return null
  const text = TEXT[language]
  const [some, all, zero] = [assumed, cells, centredOnZero].map(count => decimal(count, 0, language)) as [
    string,
    string,
    string
  ]
  const isOne = assumed === 1
  const told = centredOnZero === assumed ? text.all(some, all, isOne) : text.some(some, all, zero, isOne)
  return told + text.caution
}
