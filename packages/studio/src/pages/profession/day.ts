/** The working day of one profession by activity and technology, from the engine's own trace. */
import type { Term } from '@horizon-soin/model'
import { explain } from '@horizon-soin/model/explain'
import type { Projection } from '../../engine/projection.js'

/** Length of the day that minutes are counted in: 7 h 30. A convention; shares are what the engine computes. */
export const DAY_MINUTES = 450

interface DayOfActivity {
  activity: string
  /** Of the day, before any technology. */
  minutes: number
  /** Minutes freed by each technology, in the order of the dataset. */
  freed: readonly number[]
}

export interface Day {
  /** Those that the profession spends time on, in the order of the dataset; they add up to the day. */
  activities: readonly DayOfActivity[]
  /** Minutes freed by each technology in all activities; they add up to the effective gain. */
  freed: readonly number[]
  /** Minutes that each technology would free alone, were everyone to use it fully. */
  possible: readonly number[]
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** @throws ModelError on an unknown profession or a year out of range */
export function dayOf({ model, levers }: Projection, profession: string, year: number): Day {
  const { axes, dataset } = model
  const trace = (indicator: string) => explain(model, levers, { indicator, profession }, year).children
  const effective = new Map(trace('effective').map(term => [String(term.about['activity']), term]))
  const rows = dataset.timeUse.filter(row => row.profession === profession)
  const total = sum(rows.map(({ share }) => share))
  const activities = axes.activities.flatMap((activity): DayOfActivity[] => {
    const share = sum(rows.filter(row => row.activity === activity).map(row => row.share)) / total
    const minutes = share * DAY_MINUTES
    const term = effective.get(activity)
    if (!(minutes > 0)) return []
    return [
      { activity, minutes, freed: term ? minutesIn(term, axes.technologies) : axes.technologies.map(() => 0) }
    ]
  })
  const possible = trace('potential').map(term => minutesIn(term, axes.technologies))
  return {
    activities,
    freed: axes.technologies.map((_, k) => sum(activities.map(({ freed }) => freed[k]!))),
    possible: axes.technologies.map((_, k) => sum(possible.map(freed => freed[k]!)))
  }
}

/** Of an activity's term: its time share times what each technology frees in it, in minutes. */
function minutesIn({ children: [share, freed] }: Term, technologies: readonly string[]): number[] {
  return technologies.map(technology => {
    const term = freed!.children.find(({ about }) => about['technology'] === technology)
    return term ? DAY_MINUTES * share!.value * term.value : 0
  })
}
