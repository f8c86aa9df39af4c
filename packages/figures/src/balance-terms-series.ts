/** First step of the terms of a balance: three blocks of signed bars on one scale. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ValueAxis, valueAxis } from './axes.js'
import type { BalanceTermsData } from './balance-terms-data.js'
import { describeTerms, TERMS, termsFinding, termsSubtitle } from './balance-terms-words.js'
import type { Heading } from './frame.js'
import { change, NBSP, quantity } from './numbers.js'
import type { RowName } from './rows.js'
import type { Token } from './tokens.js'

export interface TermRow extends RowName {
  value: number
  text: string
}

export interface TermBlock {
  title: string
  /** What the block starts from and comes to: « 512 000 ETP en 2025, 607 000 en 2040 ». */
  told: string
  fill: Token
  rows: readonly TermRow[]
}

export interface BalanceTermsSeries {
  heading: Heading
  axis: ValueAxis
  blocks: readonly TermBlock[]
  language: Language
}

export function balanceTermsSeries(data: BalanceTermsData, language: Language): BalanceTermsSeries {
  const { start, base, year } = data
  const words = TERMS[language]
  const fr = language === 'fr'
  const total = (terms: Readonly<Record<string, number>>) =>
    Object.values(terms).reduce((sum, term) => sum + term, 0)
  const fromTo = (terms: Readonly<Record<string, number>>) => {
    const [a, b] = [quantity(start, 'fte', language), quantity(start + total(terms), 'fte', language)]
    return fr ? `${a} en${NBSP}${base}, ${b} en${NBSP}${year}` : `${a} in ${base}, ${b} in ${year}`
  }
  const rowsOf = (terms: Readonly<Record<string, number>>): TermRow[] =>
    Object.entries(terms)
      .filter(([, value]) => Number.isFinite(value))
      .map(([term, value]) => ({
        name: words[term as keyof typeof words],
        value,
        text: change(value, 'persons', language)
      }))
  const blocks: TermBlock[] = [
    { title: words.need, told: fromTo(data.need), fill: 'ink' as const, rows: rowsOf(data.need) },
    {
      title: words.capacity,
      told: fromTo(data.capacity),
      fill: 'accent' as const,
      rows: rowsOf(data.capacity)
    },
    {
      title: words.elsewhere,
      told: change(total(data.elsewhere), 'fte', language),
      fill: 'people' as const,
      rows: rowsOf(data.elsewhere)
    }
  ].filter(({ rows }) => rows.length > 0)
  return {
    heading: {
      title: termsFinding(data, language),
      subtitle: termsSubtitle(data, language),
      description: describeTerms(data, language)
    },
    axis: valueAxis([0, ...blocks.flatMap(({ rows }) => rows.map(({ value }) => value))], 'fte', language, 4),
    blocks,
    language
  }
}
