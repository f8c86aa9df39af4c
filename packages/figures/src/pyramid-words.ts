/** What a pyramid says: its finding, its grey line. */
import type { Language } from '@horizon-soin/datasets'
import { decimal, NBSP, quantity, spanText } from './numbers.js'
import type { PyramidData, PyramidYear } from './pyramid-data.js'
import { inSentence } from './sentence.js'
import { typeset } from './typography.js'

/** Heads; what is no number counts for nobody. */
export const headsOf = (headcount: number): number =>
  Number.isFinite(headcount) ? Math.max(0, headcount) : 0

const totalOf = ({ bands }: PyramidYear): number =>
  bands.reduce((sum, { headcount }) => sum + headsOf(headcount), 0)

/** Share of the heads who are `age` or older. */
const olderThan = (year: PyramidYear, age: number): number =>
  totalOf({ ...year, bands: year.bands.filter(({ ageFrom }) => ageFrom >= age) }) / totalOf(year)

/** The age where the shares of the older differ most: the distance of Kolmogorov between both years. */
function turningAge({ base, projected }: PyramidData): { age: number; from: number; to: number } | null {
  const starts = [...new Set([...base.bands, ...projected.bands].map(({ ageFrom }) => ageFrom))]
  const changes = starts.map(age => ({ age, from: olderThan(base, age), to: olderThan(projected, age) }))
  return changes.reduce<(typeof changes)[number] | null>(
    (best, one) => (best && Math.abs(best.to - best.from) >= Math.abs(one.to - one.from) ? best : one),
    null
  )
}

/** « De 2018 à 2030, les 45 ans et plus passent de 41 à 47 % des infirmières et infirmiers ». */
export function pyramidFinding(data: PyramidData, language: Language): string {
  const { base, projected } = data
  const fr = language === 'fr'
  const profession = typeset(data.profession, language)
  const who = inSentence(profession)
  const span = fr ? `De ${base.year} à ${projected.year}` : `From ${base.year} to ${projected.year}`
  const [before, after] = [totalOf(base), totalOf(projected)]
  if (before === 0 || after === 0) {
    const [from, to] = [quantity(before, 'persons', language), quantity(after, 'persons', language)]
    if (before === after)
      return fr ? `${profession}${NBSP}: aucun effectif par âge` : `${profession}: no headcount by age`
    return fr ? `${span}, de ${from} à ${to} ${who}` : `${span}, from ${from} to ${to} ${who}`
  }
  const turn = turningAge(data)
  const percent = (share: number) => decimal(share * 100, 0, language)
  if (!turn || percent(turn.from) === percent(turn.to))
    return fr
      ? `${span}, les âges des ${who} ne changent presque pas`
      : `${span}, the ages of ${who} hardly change`
  const { age, from, to } = turn
  const shares = spanText(from, to, 'share', language)
  return fr
    ? `${span}, les ${age}${NBSP}ans et plus passent de ${shares} des ${who}`
    : `${span}, those aged ${age} and over go from ${shares} of ${who}`
}

export function pyramidSubtitle({ profession }: PyramidData, language: Language): string {
  return language === 'fr'
    ? `Pyramide. ${profession} par âge en début d’année, en nombre de personnes`
    : `Pyramid. ${profession} by age at the start of the year, in people`
}

/** After the source: how many there are. */
export function pyramidNote({ base, projected }: PyramidData, language: Language): string {
  const count = (year: PyramidYear) => quantity(totalOf(year), 'persons', language)
  return language === 'fr'
    ? `${count(base)} personnes en ${base.year}, ${count(projected)} en ${projected.year}.`
    : `${count(base)} people in ${base.year}, ${count(projected)} in ${projected.year}.`
}
