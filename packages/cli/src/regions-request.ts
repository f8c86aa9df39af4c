/** What `regions` is asked, read and checked. */
import { fileURLToPath } from 'node:url'
import { INDICATORS, type Indicator, type SeriesKey } from '@horizon-soin/model'
import { openRegions, type Regions } from '@horizon-soin/model/regions'
import { usualYears } from '@horizon-soin/reports'
import { withModelErrors } from './model-refusals.js'
import { knownId, readYears } from './options.js'
import { type Format, readFormat } from './output.js'
import { Refusal } from './refusal.js'
import { type FilterOptions, readFilter, readIndicators } from './series-filter.js'
import type { Session } from './session.js'
import { type ChosenScenario, chooseScenario, openStudy, type Study } from './study.js'

export const REGIONS_FORMATS: readonly Format[] = ['table', 'json', 'csv']

/** What is read where nothing is named: the reference dataset has no regions. */
const FRANCE = new URL('../../../data/france-2026', import.meta.url)

/** What the table shows when no indicator is asked for. */
const USUAL: readonly Indicator[] = ['headcount', 'freed_fte']

export interface RegionsOptions extends FilterOptions {
  data?: string
  scenario?: string
  years?: string
  region?: string[]
  format: string
}

export interface RegionsRequest {
  format: Format
  study: Study
  regions: Regions
  chosen: ChosenScenario
  years: readonly number[]
  keep: (series: SeriesKey) => boolean
  /** Whether a region was asked for; null is the whole country. */
  isShown: (region: string | null) => boolean
}

/** @throws Refusal on whatever cannot be done */
export async function readRegions(options: RegionsOptions, session: Session): Promise<RegionsRequest> {
  const format = readFormat(options.format, REGIONS_FORMATS, session)
  const asked = await readIndicators(options, session)
  const study = await openStudy(session, options.data ?? fileURLToPath(FRANCE))
  const { model, folder } = study
  const { dataset } = model
  if (dataset.regions.length === 0) throw new Refusal(session.text.regions.noRegions(folder))
  const years = options.years === undefined ? usualYears(model) : readYears(options.years, model, session)
  const ids = dataset.regions.map(({ id }) => id)
  const shown =
    options.region && (await Promise.all(options.region.map(id => knownId('--region', id, ids, session))))
  const indicators = asked ?? (format === 'table' ? USUAL : null)
  const keep = await readFilter(options, indicators, study, session)
  const chosen = await chooseScenario(session, study, options.scenario)
  const regions = await withModelErrors(session, () => openRegions(dataset, model))
  return {
    format,
    study,
    regions,
    chosen,
    years,
    keep: isWhole(options, format) ? key => keep(key) && isOfAll(key) : keep,
    isShown: region => shown === undefined || (region !== null && shown.includes(region))
  }
}

/** A table for reading shows all professions together, unless it is asked for others. */
const isWhole = ({ group, profession }: RegionsOptions, format: Format): boolean =>
  format === 'table' && group === undefined && profession === undefined

/** A series of all professions, or of one where there is none of all. */
const isOfAll = ({ indicator, group }: SeriesKey): boolean =>
  group === 'all' || INDICATORS[indicator].groups === 'none'
