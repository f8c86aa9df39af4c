/** First step of bands: shares of each profession's people, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import type { BandsData } from './bands-data.js'
import { bandsFinding, bandsSubtitle, bandWords, describeBands, headsWords, isWhole } from './bands-words.js'
import type { Heading } from './frame.js'
import { decimal, withUnit } from './numbers.js'
import type { Token } from './tokens.js'
import { typeset } from './typography.js'

interface BandsRow {
  label: string
  /** Of all people, one a band; they add up to 1. */
  shares: readonly number[]
  reference: readonly number[] | null
  /** In the last band. */
  text: string
  heads: string
}

export interface BandsSeries {
  heading: Heading
  key: readonly { word: string; fill: Token }[]
  rows: readonly BandsRow[]
  language: Language
}

/** From the least freed, up to four; the band over them is what the title is about. */
const RAMP: readonly Token[] = ['line', 'peopleSoft', 'people', 'ink3']

export function bandsSeries(data: BandsData, language: Language): BandsSeries {
  const { edges, professions } = data
  const shares = (heads: readonly number[]) => {
    const total = heads.reduce((sum, each) => sum + each, 0)
    return heads.map(each => each / total)
  }
  return {
    heading: {
      title: bandsFinding(data, language),
      subtitle: bandsSubtitle(data, language),
      description: describeBands(data, language)
    },
    key: [...edges, null].map((_, band) => ({
      word: bandWords(data, band, language),
      fill: RAMP[Math.max(0, RAMP.length - edges.length + band)] ?? 'accent'
    })),
    rows: professions
      .filter(({ heads }) => isWhole(heads, data))
      .map(({ label, heads, reference }) => ({
        label: typeset(label, language),
        shares: shares(heads),
        reference: isWhole(reference, data) ? shares(reference) : null,
        text: withUnit(decimal(shares(heads).at(-1)! * 100, 0, language), 'share', language),
        heads: headsWords(heads, language)
      })),
    language
  }
}
