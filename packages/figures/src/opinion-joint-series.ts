/** First step of a chart of joint opinions: bars of four parts, what is hidden of each at its end, words, the table. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, type Column, chartTable } from './drawn.js'
import type { Heading } from './frame.js'
import { decimal, NARROW_NBSP, withUnit } from './numbers.js'
import {
  JOINT_PARTS,
  type JointPart,
  type OpinionJointData,
  type OpinionJointRow
} from './opinion-joint-data.js'
import { typeset } from './typography.js'

export interface PlacedPart {
  part: JointPart | 'hidden'
  from: number
  to: number
  text: string
}

export interface OpinionJointSeries {
  heading: Heading
  table: ChartTable
  rows: readonly { label: string; size: string; parts: readonly PlacedPart[] }[]
  key: readonly { part: PlacedPart['part']; word: string }[]
  language: Language
}

const WORDS = {
  fr: {
    both: 'utile et réaliste',
    'useful-only': 'utile seulement',
    'realistic-only': 'réaliste seulement',
    neither: 'ni l’un ni l’autre',
    hidden: 'masqué'
  },
  en: {
    both: 'useful and realistic',
    'useful-only': 'useful only',
    'realistic-only': 'realistic only',
    neither: 'neither',
    hidden: 'hidden'
  }
} as const satisfies Record<Language, Record<PlacedPart['part'], string>>

/** Less than this of a bar is the rounding of its parts. */
const NOTHING = 1e-6

export function opinionJointSeries({ rows }: OpinionJointData, language: Language): OpinionJointSeries {
  const fr = language === 'fr'
  const words = WORDS[language]
  const drawn = rows
    .map(row => ({ label: typeset(row.label, language), size: row.size, parts: partsOf(row, language) }))
    .filter(({ parts }) => parts.length > 0)
  const title = findingOf(rows, language)
  const told = rows.map(row => {
    const parts = JOINT_PARTS.map(part => {
      const share = row.parts[part]
      return `${words[part]} ${share === null ? words.hidden : percent(share, language)}`
    })
    return `${typeset(row.label, language)}${fr ? '\u00a0: ' : ': '}${parts.join(', ')}`
  })
  const present = new Set(drawn.flatMap(({ parts }) => parts.map(({ part }) => part)))
  return {
    heading: {
      title,
      subtitle: fr
        ? 'Barres. Part de chaque avis parmi qui a répondu aux deux questions, en\u00a0%'
        : 'Bars. Share of each opinion among those who answered both questions, in %',
      description: `${title}. ${told.join(fr ? `${NARROW_NBSP}; ` : '; ')}${told.length > 0 ? '.' : ''}`,
      note: fr ? 'Répondants volontaires, non représentatifs' : 'Volunteers, not representative'
    },
    table: chartTable(
      [
        ['Proposition', 'Proposal', 'text'],
        ['Réponses aux deux', 'Answers to both', 'text'],
        ...JOINT_PARTS.map((part): Column => [WORDS.fr[part], WORDS.en[part], 'share']),
        ['Masqué', 'Hidden', 'text']
      ],
      rows.map(row => [
        typeset(row.label, language),
        row.size,
        ...JOINT_PARTS.map(part => row.parts[part]),
        JOINT_PARTS.filter(part => row.parts[part] === null)
          .map(part => words[part])
          .join(', ')
      ]),
      language
    ),
    rows: drawn,
    key: [...JOINT_PARTS, 'hidden' as const]
      .filter(part => present.has(part))
      .map(part => ({ part, word: words[part] })),
    language
  }
}

const percent = (share: number, language: Language): string =>
  withUnit(decimal(share * 100, 0, language), 'share', language)

/** What is known in its order, then what is left, which is hidden. */
function partsOf({ parts }: OpinionJointRow, language: Language): PlacedPart[] {
  let reached = 0
  const placed = JOINT_PARTS.flatMap((part): PlacedPart[] => {
    const share = parts[part]
    if (share === null || !(share > 0)) return []
    const from = reached
    reached = Math.min(1, reached + share)
    return [{ part, from, to: reached, text: decimal(share * 100, 0, language) }]
  })
  const isWhole = JOINT_PARTS.every(part => parts[part] !== null)
  if (isWhole || 1 - reached <= NOTHING) return placed
  return [...placed, { part: 'hidden', from: reached, to: 1, text: WORDS[language].hidden }]
}

/** « Utile et réaliste à la fois : de 40 à 71 % selon la proposition ». */
function findingOf(rows: readonly OpinionJointRow[], language: Language): string {
  const fr = language === 'fr'
  const both = rows.flatMap(({ parts }) => (parts.both === null ? [] : [parts.both]))
  if (both.length === 0)
    return fr
      ? 'Trop peu de réponses pour croiser les deux questions'
      : 'Too few answers to cross the two questions'
  const [low, high] = [Math.min(...both), Math.max(...both)]
  const [from, to] = [decimal(low * 100, 0, language), percent(high, language)]
  if (percent(low, language) === to)
    return fr ? `Utile et réaliste à la fois\u00a0: ${to}` : `Useful and realistic at once: ${to}`
  return fr
    ? `Utile et réaliste à la fois\u00a0: de ${from} à\u00a0${to} selon la proposition`
    : `Useful and realistic at once: ${from} to ${to} by proposal`
}
