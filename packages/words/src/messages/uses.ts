/** The messages on what freed time is made of, what it is used for, and on having a tool without using it. */
import { inSentence } from '../input-name.js'
import type { Told } from './gains.js'
import { numberWords } from './number-words.js'
import type { Telling } from './telling.js'

export function tellUse({ number, far, text, words }: Telling): Told {
  const freed = number({ indicator: 'freed_fte', group: 'all' })
  const year = String(far)
  return {
    finding: freed.value > 0 ? text.use.some(year, numberWords(freed, words)) : text.use.nothing(year),
    numbers: [freed]
  }
}

/** The shares of freed time that are told: those that were published where they exist, else that of the first profession and technology. */
function told({ model, study, far }: Telling): { profession: string; technology: string }[] {
  const { professions, technologies } = model.axes
  const published = study.published.flatMap(({ indicator, profession, technology, year }) =>
    indicator === 'mix' &&
    year === far &&
    profession !== undefined &&
    technology !== undefined &&
    professions.includes(profession) &&
    technologies.includes(technology)
      ? [{ profession, technology }]
      : []
  )
  return published.length > 0 ? published : [{ profession: professions[0]!, technology: technologies[0]! }]
}

/** Whether a profession has a share to give: parts of what is lost are no shares of what is freed. */
const isFreed = ({ number }: Telling, profession: string): boolean =>
  number({ indicator: 'effective', profession }).value > 0

/** The technologies that come first in one profession or more of those whose time is freed. */
function leaders(telling: Telling): Set<string> {
  const { model, number } = telling
  const { professions, technologies } = model.axes
  const first = professions.flatMap(profession => {
    if (!isFreed(telling, profession)) return []
    const shares = technologies.map(technology => number({ indicator: 'mix', profession, technology }).value)
    const most = Math.max(...shares)
    return Number.isNaN(most) ? [] : [technologies[shares.indexOf(most)]!]
  })
  return new Set(first)
}

export function tellMix(telling: Telling): Told {
  const { number, far, text, labels, words } = telling
  const year = String(far)
  const numbers = told(telling).map(({ profession, technology }) => {
    const names = [labels.profession(profession), labels.technology(technology)]
    const one = number(
      { indicator: 'mix', profession, technology },
      { name: names.map(inSentence).join(', ') }
    )
    return isFreed(telling, profession) ? one : { ...one, value: Number.NaN }
  })
  const known = numbers.filter(({ value }) => !Number.isNaN(value))
  const first = leaders(telling)
  if (first.size === 0) return { finding: text.mix.nothing(year), numbers }
  const unfreed = numbers.filter(({ value }) => Number.isNaN(value)).map(({ series }) => series.profession!)
  const whom = [...new Set(unfreed)].map(id => inSentence(labels.profession(id))).join(', ')
  const without = whom === '' ? [] : [text.mix.unfreed(year, whom)]
  const shares = known.map(one => {
    const { profession, technology } = one.series
    const named = [labels.profession(profession!), labels.technology(technology!)] as const
    return text.mix.share(inSentence(named[0]), inSentence(named[1]), numberWords(one, words))
  })
  const [only] = first
  const isEverywhere = telling.model.axes.professions.every(profession => isFreed(telling, profession))
  const same = isEverywhere ? text.mix.same : text.mix.sameFreed
  const lead = first.size > 1 ? text.mix.own : same(inSentence(labels.technology(only!)))
  const given = shares.length > 0 ? [text.mix.shares(year, shares.join(', '))] : []
  return { finding: [lead, ...given, ...without].join(' '), numbers }
}

/** Possession is not in the model: this message has no number of it. */
export const tellHaving = ({ text }: Telling): Told => ({ finding: text.having, numbers: [] })
