/** The table behind a day: one row an activity, in minutes. */
import type { Language } from '@horizon-soin/datasets'
import type { DayData } from './day-data.js'
import { freedOf, isKnown } from './day-words.js'
import { type ChartTable, type Column, chartTable } from './drawn.js'
import { technologyName } from './technologies.js'
import { typeset } from './typography.js'

export const dayTable = ({ technologies, activities, year }: DayData, language: Language): ChartTable =>
  chartTable(
    [
      ['Activité', 'Activity', 'text'],
      ['Minutes avant', 'Minutes before', 'number'],
      ...technologies.map(
        (technology): Column => [
          `Minutes libérées, ${technologyName(technology, 'fr')}`,
          `Minutes freed, ${technologyName(technology, 'en')}`,
          'number'
        ]
      ),
      ['Minutes libérées', 'Minutes freed', 'number'],
      [`Minutes en ${year}`, `Minutes in ${year}`, 'number'],
      ['Part de l’activité', 'Share of the activity', 'share']
    ],
    activities.filter(isKnown).map(activity => {
      const freed = freedOf(activity)
      return [
        typeset(activity.label, language),
        activity.minutes,
        ...technologies.map((_, k) => activity.freed[k] ?? 0),
        freed,
        activity.minutes - freed,
        freed / activity.minutes
      ]
    }),
    language
  )
