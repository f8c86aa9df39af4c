/** The messages on the effect of technologies as they are used: on people, over the years, and by the pace of adoption. */
import { hasSinceBase } from '@horizon-soin/model'
import { exactShare, plainPoints, share } from '../numbers.js'
import type { Told } from './gains.js'
import { numberWords } from './number-words.js'
import type { Telling } from './telling.js'

/** A difference of shares that is not seen: it is written +0,0 point. */
const UNSEEN = 0.0005

export function tellPeople({ model, number, far, text, words }: Telling): Told {
  const above = number({ indicator: 'people_above', group: 'all' })
  const nonMedical = number(
    { indicator: 'non_medical_share_above', group: 'all' },
    { name: text.people.name }
  )
  const threshold = exactShare(model.threshold, words.language)
  const people = Math.round(above.value)
  const { some, one, nobody, announced } = text.people
  const published = above.published === null ? [] : [announced(above.published)]
  return {
    finding:
      people > 1
        ? some(String(far), threshold, numberWords(above, words), numberWords(nonMedical, words))
        : people === 1
          ? one(String(far), threshold)
          : [nobody(String(far), threshold), ...published].join(' '),
    numbers: [above, nonMedical]
  }
}

export function tellLater({ model, number, near, far, text, words }: Telling): Told {
  const { dataset } = model
  const { baseYear, technologyBaseYear: start } = dataset
  const query = { indicator: 'effective', group: 'all' }
  const late = number(query, { name: String(far) })
  const early = number(query, { name: String(near), year: near })
  const { faster, slower, falls, costs, ...tell } = text.later
  const what = () => {
    if (late.value < 0) return costs
    if (late.value < early.value) return falls
    const before = near > start ? early.value / (near - start) : 0
    return late.value - early.value > before * (far - near) ? faster : slower
  }
  const since = hasSinceBase(dataset)
    ? [number({ indicator: 'effective_since_base', group: 'all' }, { name: tell.since(String(baseYear)) })]
    : []
  const years = [String(near), numberWords(late, words), String(far), String(start)] as const
  const finding =
    late.value === 0 && early.value === 0
      ? tell.nothing(String(far), String(start))
      : near < far
        ? tell.both(what(), numberWords(early, words), ...years)
        : late.value < 0
          ? tell.oneLost(share(-late.value, words.language), String(far), String(start))
          : tell.one(numberWords(late, words), String(far), String(start))
  return {
    finding: [finding, ...since.map(one => tell.sinceBase(String(baseYear), numberWords(one, words)))].join(
      ' '
    ),
    numbers: [late, ...(near < far ? [early] : []), ...since]
  }
}

export function tellAdoption({ number, far, text, words }: Telling): Told {
  const effective = { indicator: 'effective', group: 'all' }
  const { readings } = text
  const numbers = [
    number(
      { indicator: 'freed_fte_all_professionals', group: 'all' },
      { name: words.units.fte, reading: 'adoption-spread' }
    ),
    number(effective, { name: readings['adoption-spread'], reading: 'adoption-spread' }),
    number(effective, { name: readings['technology-spread'], reading: 'technology-spread' })
  ] as const
  const [fte, adoption, technology] = numbers
  const year = String(far)
  const spread = plainPoints(adoption.value, words.language)
  const tell = adoption.value > Math.abs(technology.value) ? text.adoption.more : text.adoption.less
  return {
    finding:
      adoption.value < UNSEEN
        ? text.adoption.nothing(year, spread)
        : tell(year, spread, numberWords(fte, words), plainPoints(technology.value, words.language)),
    numbers: [...numbers]
  }
}

export function tellSooner({ number, far, text, words }: Telling): Told {
  const reading = 'two-years-sooner'
  const gain = number({ indicator: 'effective', group: 'all' }, { reading })
  const fte = number({ indicator: 'freed_fte', group: 'all' }, { reading, name: words.units.fte })
  const { some, costs, nothing } = text.sooner
  const year = String(far)
  const tell = gain.value > 0 ? some : costs
  return {
    finding:
      Math.abs(gain.value) < UNSEEN
        ? nothing(year)
        : tell(year, plainPoints(gain.value, words.language), numberWords(fte, words)),
    numbers: [gain, fte]
  }
}
