/** What a day shows: the working time of one profession by activity, before and after technologies. */
import type { NamedTechnology } from './technologies.js'

export interface DayActivity {
  /** « Administration et données ». */
  label: string
  /** In a sentence: « l’administration ». Without one, the title is about the whole day. */
  phrase?: string | undefined
  /** Whether the phrase takes a plural verb: « les soins ». */
  plural?: boolean | undefined
  /** Before, in minutes of a day. */
  minutes: number
  /** Minutes freed, by technology in their order; negative for one that costs time. */
  freed: readonly number[]
}

export interface DayData {
  /** Of the column after. */
  year: number
  /** Length of the working day, in minutes. */
  minutes: number
  /** Over the column before; « Aujourd’hui » where not said. */
  before?: string | undefined
  /** After the year, over the column after: « scénario médian ». */
  scenario?: string | undefined
  /** All those of the dataset, in its order. */
  technologies: readonly NamedTechnology[]
  /** From the top; those of a day add up to its length. */
  activities: readonly DayActivity[]
}
