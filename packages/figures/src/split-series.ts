/** First step of a split: parts, one after the other, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, chartTable } from './drawn.js'
import type { Heading } from './frame.js'
import { capitalised, fractionWord, inWords } from './number-words.js'
import { NARROW_NBSP, NBSP, quantity } from './numbers.js'
import type { SplitData } from './split-data.js'
import type { Token } from './tokens.js'
import { typeset } from './typography.js'

export interface SplitPart {
  label: string
  text: string
  /** Of the whole bar, 0 to 1. */
  from: number
  to: number
  fill: Token
}

export interface SplitSeries {
  heading: Heading
  table: ChartTable
  parts: readonly SplitPart[]
  language: Language
}

const FILLS: readonly Token[] = ['ink', 'people', 'peopleSoft', 'line', 'ink3', 'line2']

export function splitSeries({ measure, of, parts }: SplitData, language: Language): SplitSeries {
  const fr = language === 'fr'
  const drawn = parts.filter(({ share }) => Number.isFinite(share) && share > 0)
  const whole = drawn.reduce((sum, { share }) => sum + share, 0)
  let reached = 0
  const placed = drawn.map(({ label, share }, i) => {
    const from = reached
    reached += share / whole
    return {
      label: typeset(label, language),
      text: quantity(share, 'share', language),
      from,
      to: reached,
      fill: FILLS[i % FILLS.length]!
    }
  })
  const title = findingOf({ measure, of, parts: drawn }, language)
  const told = placed.map(({ label, text }) => `${label}${fr ? NBSP : ''}: ${text}`)
  return {
    heading: {
      title,
      subtitle: fr ? `Barre. ${measure}, en${NBSP}%` : `Bar. ${measure}, in %`,
      description: `${title}. ${told.join(fr ? `${NARROW_NBSP}; ` : '; ')}${told.length > 0 ? '.' : ''}`
    },
    table: chartTable(
      [
        ['Usage', 'Use', 'text'],
        ['Part', 'Share', 'share']
      ],
      parts.map(({ label, share }) => [typeset(label, language), share]),
      language
    ),
    parts: placed,
    language
  }
}

/** « La moitié du temps libéré : répondre à la demande de soins »; « Quatre parts égales » where none is larger. */
function findingOf({ of, parts }: SplitData, language: Language): string {
  const fr = language === 'fr'
  const most = Math.max(...parts.map(({ share }) => share))
  const leads = parts.filter(
    ({ share }) => quantity(share, 'share', language) === quantity(most, 'share', language)
  )
  const [lead] = leads
  if (!lead) return fr ? `Aucune part ${of} n’est répartie` : `No part ${of} is shared out`
  const word = fractionWord(lead.share, language) ?? quantity(lead.share, 'share', language)
  const colon = fr ? `${NBSP}: ` : ': '
  const label = typeset(lead.label, language)
  if (leads.length === 1) return `${label}${colon}${word} ${of}`
  if (leads.length === parts.length)
    return `${capitalised(inWords(parts.length, language))} ${fr ? 'parts égales' : 'equal parts'} ${of}`
  const names = leads.map(one => typeset(one.label, language)).join(', ')
  return `${names}${colon}${word} ${of} ${fr ? 'chacun' : 'each'}`
}
