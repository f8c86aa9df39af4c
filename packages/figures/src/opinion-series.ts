/** First step of a chart of opinions: rows with their shares in words, the axis, the table. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import type { ValueAxis } from './axes.js'
import { type Cell, type ChartTable, type Column, chartTable } from './drawn.js'
import type { Heading } from './frame.js'
import { decimal, withUnit } from './numbers.js'
import {
  OPINION_QUESTIONS,
  type OpinionData,
  type OpinionQuestion,
  type OpinionRow,
  type OpinionShare
} from './opinion-data.js'
import { isKnown, opinionFinding, QUESTION_WORDS, rowsJoined, rowWords, shareWords } from './opinion-words.js'
import { typeset } from './typography.js'

export interface OpinionMark {
  question: OpinionQuestion
  words: string
  /** Null where it is hidden. */
  value: number | null
  /** Its 95 % interval, or what can be computed of it; null where there is nothing. */
  span: readonly [number, number] | null
}

export type OpinionLine =
  | { kind: 'group'; label: string }
  | { kind: 'row'; label: string; marks: readonly OpinionMark[] }

export interface OpinionSeries {
  heading: Heading
  table: ChartTable
  lines: readonly OpinionLine[]
  axis: ValueAxis
  words: Record<OpinionQuestion | 'hidden', string>
  hasHidden: boolean
  language: Language
}

const QUARTERS = [0, 0.25, 0.5, 0.75, 1]

export function opinionSeries(data: OpinionData, language: Language): OpinionSeries {
  const fr = language === 'fr'
  const groups = data.groups.filter(({ rows }) => rows.length > 0)
  const rows = groups.flatMap(group => group.rows)
  const hasHidden = rows.some(row => OPINION_QUESTIONS.some(question => isHidden(row[question])))
  const title = opinionFinding(data, language)
  const told = rows.map(row => rowWords({ ...row, label: typeset(row.label, language) }, language))
  return {
    heading: {
      title,
      subtitle: fr
        ? 'Points et intervalles. Part de «\u00a0oui\u00a0» parmi qui a répondu à la question, en\u00a0%, avec son intervalle à 95\u00a0%'
        : 'Dots and intervals. Share of “yes” among those who answered the question, in %, with its 95% interval',
      description: `${title}. ${rowsJoined(told, language)}${told.length > 0 ? '.' : ''}`,
      note: fr ? 'Répondants volontaires, non représentatifs' : 'Volunteers, not representative'
    },
    table: tableOf(data, hasHidden, language),
    lines: groups.flatMap(({ label, rows: own }): OpinionLine[] => [
      ...(label === '' ? [] : [{ kind: 'group' as const, label: typeset(label, language) }]),
      ...own.map(
        (row): OpinionLine => ({
          kind: 'row',
          label: typeset(row.label, language),
          marks: OPINION_QUESTIONS.map(question => markOf(question, row[question], language))
        })
      )
    ]),
    axis: {
      domain: [0, 1],
      ticks: QUARTERS.map(value => {
        const label = decimal(value * 100, 0, language)
        return { value, label: value === 1 ? withUnit(label, 'share', language) : label }
      })
    },
    words: {
      ...QUESTION_WORDS[language],
      hidden: fr ? 'masqué\u00a0: ce que l’on peut en calculer' : 'hidden: what can be computed of it'
    },
    hasHidden,
    language
  }
}

const isHidden = (share: OpinionShare | null): share is Exclude<OpinionShare, { value: number }> =>
  share !== null && !isKnown(share)

function markOf(question: OpinionQuestion, share: OpinionShare | null, language: Language): OpinionMark {
  const words = shareWords(share, language)
  if (share === null) return { question, words, value: null, span: null }
  return isKnown(share)
    ? { question, words, value: share.value, span: [share.low, share.high] }
    : { question, words, value: null, span: [share.hiddenLow, share.hiddenHigh] }
}

const LABELS = {
  useful: [
    ['Utile', 'Useful', 'share'],
    ['Utile, bas', 'Useful, low', 'share'],
    ['Utile, haut', 'Useful, high', 'share']
  ],
  realistic: [
    ['Réaliste', 'Realistic', 'share'],
    ['Réaliste, bas', 'Realistic, low', 'share'],
    ['Réaliste, haut', 'Realistic, high', 'share']
  ]
} as const satisfies Record<OpinionQuestion, readonly Column[]>

function tableOf({ of, groups }: OpinionData, hasHidden: boolean, language: Language): ChartTable {
  const isGrouped = groups.some(({ label }) => label !== '')
  const hiddenOf = (row: OpinionRow) =>
    OPINION_QUESTIONS.filter(question => isHidden(row[question]))
      .map(question => `${QUESTION_WORDS[language][question]} ${shareWords(row[question], language)}`)
      .join(', ')
  const cells = (share: OpinionShare | null): (Cell | undefined)[] =>
    isKnown(share) ? [share.value, share.low, share.high] : [null, null, null]
  return chartTable(
    [
      ...(isGrouped ? [['Dimension', 'Dimension', 'text'] as const] : []),
      of === 'proposals' ? ['Proposition', 'Proposal', 'text'] : ['Groupe', 'Group', 'text'],
      ['Réponses', 'Answers', 'text'],
      ...LABELS.useful,
      ...LABELS.realistic,
      ...(hasHidden ? [['Masqué', 'Hidden', 'text'] as const] : [])
    ],
    groups.flatMap(({ label, rows }) =>
      rows.map(row => [
        ...(isGrouped ? [typeset(label, language)] : []),
        typeset(row.label, language),
        row.size,
        ...cells(row.useful),
        ...cells(row.realistic),
        ...(hasHidden ? [hiddenOf(row)] : [])
      ])
    ),
    language
  )
}
