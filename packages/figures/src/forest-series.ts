/** First step of a forest plot: rows in order, each with its effect in words, the axis, the table. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ValueAxis, valueAxis } from './axes.js'
import { type ChartTable, chartTable } from './drawn.js'
import type { ForestData, ForestGroup, ForestStudy } from './forest-data.js'
import { effectWords, forestFinding, sizeWords, valuesOf } from './forest-words.js'
import type { Heading } from './frame.js'
import { exact, NARROW_NBSP, NBSP } from './numbers.js'
import { typeset } from './typography.js'

export type ForestRow =
  | { kind: 'group'; label: string }
  | {
      kind: 'study' | 'held'
      label: string
      /** The effect, with its direction. */
      words: string
      /** Ends of the line or band; null where there is only a point, or nothing. */
      span: readonly [number, number] | null
      points: readonly number[]
      mark: 'whole' | 'task' | 'unmeasured' | 'held'
      isInterval: boolean
    }

export interface ForestSeries {
  heading: Heading
  table: ChartTable
  rows: readonly ForestRow[]
  axis: ValueAxis
  words: { lost: string; gained: string; whole: string; task: string; unmeasured: string; held: string }
  language: Language
}

/** The axis holds at least this, so that a small effect looks small. */
const LEAST = [-0.1, 0.3]

const WORDS = {
  fr: {
    lost: 'temps perdu',
    gained: 'temps gagné',
    whole: 'mesuré sur toute l’activité',
    task: 'mesuré sur une tâche',
    unmeasured: 'estimé ou annoncé, non mesuré'
  },
  en: {
    lost: 'time lost',
    gained: 'time gained',
    whole: 'measured on the whole activity',
    task: 'measured on one task',
    unmeasured: 'estimated or claimed, not measured'
  }
} as const satisfies Record<Language, object>

export function forestSeries(data: ForestData, language: Language): ForestSeries {
  const fr = language === 'fr'
  const groups = data.groups.filter(({ studies, held }) => studies.length + held.length > 0)
  const rows = groups.flatMap(group => rowsOf(group, language))
  const values = rows.flatMap(row => (row.kind === 'group' ? [] : [...row.points, ...(row.span ?? [])]))
  const words = { ...WORDS[language], held: typeset(data.held, language) }
  const title = forestFinding(data, language)
  const told = rows.map(row =>
    row.kind === 'group' ? row.label : `${row.label}${fr ? NBSP : ''}: ${row.words}`
  )
  const measure = typeset(data.measure, language)
  return {
    heading: {
      title,
      subtitle: `${fr ? 'Diagramme en forêt.' : 'Forest plot.'} ${measure}`,
      description: `${title}. ${told.join(fr ? `${NARROW_NBSP}; ` : '; ')}${told.length > 0 ? '.' : ''}`
    },
    table: tableOf(groups, words, language),
    rows,
    axis: valueAxis([...LEAST, ...values], 'share', language),
    words,
    language
  }
}

const markOf = ({ isUnmeasured, partial }: ForestStudy): 'whole' | 'task' | 'unmeasured' =>
  isUnmeasured ? 'unmeasured' : partial ? 'task' : 'whole'

function rowsOf({ label, studies, held }: ForestGroup, language: Language): ForestRow[] {
  return [
    { kind: 'group', label: typeset(label, language) },
    ...studies.map((study): ForestRow => {
      const values = valuesOf(study)
      const ends = [Math.min(...values), Math.max(...values)] as const
      const isInterval = study.isInterval === true && study.mode !== undefined
      return {
        kind: 'study',
        label: typeset(study.label, language),
        words: effectWords(study, language),
        span: ends[0] < ends[1] ? ends : null,
        points: isInterval ? [study.mode!] : [...new Set(values)],
        mark: markOf(study),
        isInterval
      }
    }),
    ...held.map(
      ({ label: year, low, mode, high }): ForestRow => ({
        kind: 'held',
        label: typeset(year, language),
        words: heldWords(low, mode, high, language),
        span: [low, high],
        points: [mode],
        mark: 'held',
        isInterval: true
      })
    )
  ]
}

/** « 8 %, de 0 à 20 % ». */
function heldWords(low: number, mode: number, high: number, language: Language): string {
  const central = exact(mode, 'share', language)
  return low === high
    ? central
    : `${central}, ${language === 'fr' ? 'de ' : ''}${sizeWords(low, high, language)}`
}

function tableOf(
  groups: readonly ForestGroup[],
  words: ForestSeries['words'],
  language: Language
): ChartTable {
  const set = (text: string) => typeset(text, language)
  return chartTable(
    [
      ['Activité', 'Activity', 'text'],
      ['Étude ou année', 'Study or year', 'text'],
      ['Ce que c’est', 'What it is', 'text'],
      ['Bas', 'Low', 'share'],
      ['Central', 'Central', 'share'],
      ['Haut', 'High', 'share']
    ],
    groups.flatMap(({ label, studies, held }) => [
      ...studies.map(study => [
        set(label),
        set(study.label),
        words[markOf(study)],
        study.low,
        study.mode,
        study.high
      ]),
      ...held.map(({ label: year, low, mode, high }) => [set(label), set(year), words.held, low, mode, high])
    ]),
    language
  )
}
