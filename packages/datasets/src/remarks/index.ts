import type { RegionalRead } from '../read-regions.js'
import type { Remark } from '../remark.js'
import type { TablesRead } from '../tables-read.js'
import { remarksOnAges } from './ages.js'
import { remarksOnCrowds } from './crowds.js'
import { remarksOnDates } from './dates.js'
import { remarksOnGains } from './gains.js'
import { remarksOnConstant, remarksOnNeed } from './need.js'
import { remarksOnPolicies } from './policies.js'
import { remarksOnRegions } from './regions.js'
import { remarksOnThousands } from './thousands.js'
import { remarksOnUnused } from './unused.js'
import { remarksOnSeriesYears } from './years.js'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What is valid in the tables of a sound dataset and most likely not meant, by file then line. */
export const remarksOn = (
  tables: TablesRead,
  regions: ReadonlyMap<string, RegionalRead>,
  { baseYear, today }: { baseYear: number; today: string | undefined }
): Remark[] =>
  [
    ...remarksOnUnused(tables),
    ...remarksOnGains(tables),
    ...remarksOnSeriesYears(tables, baseYear),
    ...remarksOnAges(tables),
    ...remarksOnNeed(tables),
    ...remarksOnPolicies(tables),
    ...remarksOnRegions(tables, regions),
    ...[tables, ...regions.values()].flatMap(read => [
      ...remarksOnThousands(read),
      ...remarksOnCrowds(read),
      ...remarksOnConstant(read),
      ...(today === undefined ? [] : remarksOnDates(read, today))
    ])
  ].sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0))
