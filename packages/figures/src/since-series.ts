/** First step of what was estimated since: sorted rows, how many reach the published mean, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, chartTable } from './drawn.js'
import type { Heading } from './frame.js'
import { capitalised, inWords } from './number-words.js'
import { NARROW_NBSP, NBSP, quantity } from './numbers.js'
import { publishedWords } from './published-words.js'
import type { SinceData } from './since-data.js'
import { typeset } from './typography.js'

export interface SinceSeries {
  heading: Heading
  table: ChartTable
  rows: readonly { label: string; value: number; text: string }[]
  published: { value: number; text: string } | null
  domain: [number, number]
  zero: string
  language: Language
}

/** Nearer to 0 than half a tenth of a point: « environ 0 ». */
const NOTHING = 0.0005

export function sinceSeries(data: SinceData, language: Language): SinceSeries {
  const { measure, professions, published, year } = data
  const fr = language === 'fr'
  const rows = professions
    .filter(({ value }) => Number.isFinite(value))
    .toSorted((a, b) => b.value - a.value)
    .map(({ label, value }) => ({ label: typeset(label, language), value, text: textOf(value, language) }))
  const told = rows.map(({ label, text }) => `${label}${fr ? NBSP : ''}: ${text}`)
  const mean = publishedWords(published, 'share', language)
  const title = findingOf(data, language)
  const values = [
    0,
    ...rows.map(({ value }) => value),
    ...(Number.isFinite(published.value) ? [published.value] : [])
  ]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return {
    heading: {
      title,
      subtitle: `${fr ? 'Points.' : 'Dots.'} ${measure}`,
      description: `${title}. ${fr ? `Publié en moyenne${NBSP}: ${mean}` : `Published on average: ${mean}`}. ${told.join(fr ? `${NARROW_NBSP}; ` : '; ')}${told.length > 0 ? '.' : ''}`
    },
    table: chartTable(
      [
        ['Profession', 'Profession', 'text'],
        [`Estimé après coup, ${year}`, `Estimated since, ${year}`, 'share'],
        [`Moyenne publiée, ${year}`, `Published mean, ${year}`, 'share']
      ],
      professions.map(({ label, value }) => [typeset(label, language), value, published.value]),
      language
    ),
    rows,
    published: Number.isFinite(published.value)
      ? {
          value: published.value,
          text: fr ? `publié${NBSP}: ${mean} en moyenne` : `published: ${mean} on average`
        }
      : null,
    domain: [low, high > low ? high : low + 0.01],
    zero: '0',
    language
  }
}

function textOf(value: number, language: Language): string {
  if (Math.abs(value) < NOTHING) return language === 'fr' ? 'environ 0' : 'about 0'
  return quantity(value, 'share', language)
}

/** « Aucune des huit professions n’atteint les 7 % publiés pour 2025 ». */
function findingOf({ professions, published, year }: SinceData, language: Language): string {
  const fr = language === 'fr'
  const known = professions.filter(({ value }) => Number.isFinite(value))
  const all = known.length
  if (all === 0 || !Number.isFinite(published.value)) return fr ? 'Rien à comparer' : 'Nothing to compare'
  const reached = known.filter(({ value }) => value >= published.value).length
  const mean = publishedWords(published, 'share', language)
  const what = fr ? `les ${mean} publiés pour ${year}` : `the ${mean} published for ${year}`
  const [some, whole] = [inWords(reached, language), inWords(all, language)]
  if (all === 1) {
    const not = reached === 0
    return fr
      ? `La profession estimée ${not ? 'n’atteint pas' : 'atteint'} ${what}`
      : `The profession estimated ${not ? 'does not reach' : 'reaches'} ${what}`
  }
  if (reached === 0)
    return fr
      ? `Aucune des ${whole} professions n’atteint ${what}`
      : `None of the ${whole} professions reaches ${what}`
  if (reached === all)
    return fr ? `Les ${whole} professions atteignent ${what}` : `All ${whole} professions reach ${what}`
  if (fr) {
    const subject = reached === 1 ? 'Une seule' : capitalised(some)
    return `${subject} des ${whole} professions ${reached === 1 ? 'atteint' : 'atteignent'} ${what}`
  }
  return `${reached === 1 ? 'Only one' : capitalised(some)} of the ${whole} professions ${reached === 1 ? 'reaches' : 'reach'} ${what}`
}
