/** First step of a mix: rows, their parts left and right of zero, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import type { Heading } from './frame.js'
import type { MixData, MixProfession } from './mix-data.js'
import { costNote, describeMix, gross, hasMix, mixSubtitle, noMixWords, toldOf } from './mix-words.js'
import { decimal } from './numbers.js'
import { type TechnologyTokens, technologyName, technologyTokens } from './technologies.js'
import { typeset } from './typography.js'

/** A technology's part of a bar. */
export interface MixPart {
  from: number
  to: number
  text: string
  tokens: TechnologyTokens
}

export interface MixRow {
  label: string
  /** Whether the finding names it. */
  isNamed: boolean
  /** One a technology, none where there is no mix. */
  parts: readonly MixPart[]
  /** Instead of a bar. */
  nothing: string
}

export interface MixSeries {
  heading: Heading
  key: readonly { word: string; tokens: TechnologyTokens }[]
  rows: readonly MixRow[]
  /** 0 to 1 where no technology costs time. */
  domain: [number, number]
  language: Language
}

export function mixSeries(data: MixData, language: Language): MixSeries {
  const tokens = technologyTokens(data.technologies)
  const sorted = sortRows(data.professions)
  const { finding, leads } = toldOf(data, language)
  const named = leads.map(({ profession }) => profession)
  const rows = sorted.map(row => ({
    label: typeset(row.label, language),
    isNamed: named.includes(row),
    parts: hasMix(row) ? partsOf(row.shares, tokens, language) : [],
    nothing: noMixWords(row, language)
  }))
  const parts = rows.flatMap(row => row.parts)
  const lowest = Math.min(0, ...parts.map(({ from }) => from))
  return {
    heading: {
      title: finding,
      subtitle: mixSubtitle(data, language),
      description: describeMix(data, sorted, language),
      note: costNote(data, language)
    },
    key: data.technologies.map((technology, k) => ({
      word: technologyName(technology, language),
      tokens: tokens[k]!
    })),
    rows: parts.length > 0 ? rows : [],
    domain: [lowest, Math.max(1, ...data.professions.filter(hasMix).map(({ shares }) => gross(shares)))],
    language
  }
}

/** By the share of the first technology, the largest on top; those without a mix last. */
function sortRows(professions: readonly MixProfession[]): MixProfession[] {
  const key = (row: MixProfession) => (hasMix(row) ? (row.shares[0] ?? 0) : Number.NEGATIVE_INFINITY)
  return professions.toSorted((a, b) => (key(a) === key(b) ? 0 : key(b) - key(a)))
}

/** Those that free time go right from zero in their order, those that cost time go left. */
function partsOf(
  shares: readonly number[],
  tokens: readonly TechnologyTokens[],
  language: Language
): MixPart[] {
  let [left, right] = [0, 0]
  return tokens.map((own, k) => {
    const share = shares[k] ?? 0
    const from = share < 0 ? left + share : right
    const to = share < 0 ? left : right + share
    if (share < 0) left = from
    else right = to
    return { from, to, text: decimal(share * 100, 0, language), tokens: own }
  })
}
