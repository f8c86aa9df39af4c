/** First step of bars of policies: rows, the one that adds the most first, the package last. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ValueAxis, valueAxis } from './axes.js'
import { type ChartTable, type Column, chartTable } from './drawn.js'
import type { Heading } from './frame.js'
import { NARROW_NBSP, NBSP } from './numbers.js'
import type { PolicyBar, PolicyBarsData } from './policy-bars-data.js'
import { aloneText, policyBarsFinding, policyWords, shareText } from './policy-bars-words.js'
import { typeset } from './typography.js'

export interface PolicyRow {
  label: string
  share: number
  shareText: string
  alone: number
  /** Null where nothing was drawn. */
  span: readonly [number, number] | null
  /** All of them together. */
  isWhole: boolean
}

export interface PolicyBarsSeries {
  heading: Heading
  table: ChartTable
  rows: readonly PolicyRow[]
  axis: ValueAxis
  words: (typeof policyWords)[Language]
  hasRanges: boolean
  language: Language
}

const spanOf = ({ low, high }: { low?: number | undefined; high?: number | undefined }) =>
  low === undefined || high === undefined || !Number.isFinite(low + high) ? null : ([low, high] as const)

export function policyBarsSeries(data: PolicyBarsData, language: Language): PolicyBarsSeries {
  const fr = language === 'fr'
  const { year, package: whole } = data
  const words = policyWords[language]
  const policies = data.policies
    .filter(({ share, alone }) => Number.isFinite(share + alone))
    .map(policy => ({ ...policy, label: typeset(policy.label, language) }))
    .toSorted((a, b) => b.share - a.share)
  const all: PolicyBar = { ...whole, label: words.package, share: whole.freed, alone: whole.freed }
  const shown = policies.length > 1 && Number.isFinite(whole.freed) ? [...policies, all] : policies
  const rows = shown.map(
    (one): PolicyRow => ({
      label: one.label,
      share: one.share,
      shareText: shareText(one, one === all ? 0 : whole.freed, language),
      alone: one.alone,
      span: spanOf(one),
      isWhole: one === all
    })
  )
  const title = policyBarsFinding({ ...data, policies }, language)
  const colon = fr ? `${NBSP}: ` : ': '
  const told = shown.map(
    one =>
      `${one.label}${colon}${shareText(one, whole.freed, language)} (${fr ? 'seule' : 'alone'}${colon}${aloneText(one, language)})`
  )
  return {
    heading: {
      title,
      subtitle: fr
        ? `Barres. Temps libéré en plus en ${year}, en équivalents temps plein`
        : `Bars. More time freed in ${year}, in full-time equivalents`,
      description: `${title}. ${told.join(fr ? `${NARROW_NBSP}; ` : '; ')}${told.length > 0 ? '.' : ''}`,
      note: fr
        ? 'Les parts s’additionnent, dans quelque ordre que les mesures viennent.'
        : 'Parts add up, in whatever order measures come.'
    },
    table: tableOf(shown, data.period, language),
    rows,
    axis: valueAxis(
      [0, ...rows.flatMap(({ share, alone, span }) => [share, alone, ...(span ?? [])])],
      'fte',
      language,
      4
    ),
    words,
    hasRanges: rows.some(({ span }) => span !== null),
    language
  }
}

/** Numbers at full precision; euros over the period where there is one. */
function tableOf(
  policies: readonly PolicyBar[],
  period: PolicyBarsData['period'],
  language: Language
): ChartTable {
  const years = period?.join('–') ?? ''
  const euros: Column[] = [
    [`Coût, ${years} (€)`, `Cost, ${years} (€)`, 'euros'],
    [`Économies, ${years} (€)`, `Savings, ${years} (€)`, 'euros'],
    [`Valeur nette, ${years} (€)`, `Net value, ${years} (€)`, 'euros'],
    ['Valeur nette, tirages, 5 %', 'Net value, draws, 5%', 'euros'],
    ['Valeur nette, tirages, 95 %', 'Net value, draws, 95%', 'euros'],
    ['Rendu pour un euro (€)', 'Given back for a euro (€)', 'number'],
    ['Rang', 'Rank', 'number']
  ]
  return chartTable(
    [
      ['Mesure', 'Measure', 'text'],
      ['Sa part, les autres étant là (ETP)', 'Its part, the others being there (FTE)', 'fte'],
      ['Seule (ETP)', 'Alone (FTE)', 'fte'],
      ['Seule, tirages, 5 %', 'Alone, draws, 5%', 'fte'],
      ['Seule, tirages, 95 %', 'Alone, draws, 95%', 'fte'],
      ...(period ? euros : [])
    ],
    policies.map(one => [
      one.label,
      one.share,
      one.alone,
      one.low,
      one.high,
      ...(period
        ? [one.cost, one.saving, one.value, one.valueLow, one.valueHigh, one.perEuro, one.rank ?? undefined]
        : [])
    ]),
    language
  )
}
