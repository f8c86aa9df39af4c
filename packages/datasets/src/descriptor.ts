import type { Label, Variant } from '@horizon-soin/model'
import type { TableName } from './catalogue.js'
import { descriptorErrors, reportDescriptorErrors } from './descriptor-faults.js'
import type { FaultList } from './fault.js'
import { type JsonRead, readJson } from './json.js'
import { type Bounds, boundParams, withinBounds } from './number.js'
import { DESCRIPTOR } from './paths.js'
import { type Resource, type ResourceRead, readResources } from './resources.js'

/** What `datapackage.json` says of the whole dataset. */
export interface About {
  name: string
  title: Label
  version: string | null
  baseYear: number
  technologyBaseYear: number
  lastYear: number
  balanceBaseYear: number
  coverage: number
  threshold: number
}

/** A variant and the line that names it. */
export interface ListedVariant extends Variant {
  line: number
}

export interface DescriptorRead {
  /** Null where a fault leaves it unknown. */
  about: About | null
  /** The tables that the descriptor lists; null where its list could not be read. */
  resources: ReadonlyMap<TableName, ResourceRead> | null
  /** The variants that the descriptor lists; null where its list could not be read. */
  variants: readonly ListedVariant[] | null
}

/** A descriptor is a few kilobytes. */
export const LARGEST_DESCRIPTOR = 1024 * 1024
const LONGEST_HORIZON = 200
const DEFAULT_THRESHOLD = 0.3

/** A descriptor in which `descriptorErrors` has found nothing. */
interface Descriptor {
  name?: string
  title?: string | Label
  version?: string
  horizon: {
    name?: string
    title?: string | Label
    base_year: number
    technology_base_year?: number
    last_year: number
    balance_base_year?: number
    coverage: number
    threshold?: number
    variants?: { id: string; label: Label; description?: Label }[]
  }
}

/** What is known where there is no descriptor to read. */
export const NOTHING_READ: DescriptorRead = { about: null, resources: null, variants: null }

/** Reads the text of `datapackage.json`: what it says of the dataset, and where its tables are. */
export function readDescriptor(text: string, faults: FaultList): DescriptorRead {
  const json = readJson(text, DESCRIPTOR, faults)
  if (!json) return NOTHING_READ
  const errors = descriptorErrors(json.value)
  reportDescriptorErrors(errors, json, faults)
  const ofResources = errors.filter(error => error.instancePath.startsWith('/resources'))
  const ofHorizon = errors.filter(error => /^(?:\/horizon|$)/.test(error.instancePath))
  const listed = (json.value as { resources?: Resource[] } | null)?.resources
  return {
    about: ofResources.length === errors.length ? readAbout(json.value as Descriptor, json, faults) : null,
    resources:
      listed && ofResources.length === 0 && Array.isArray(listed)
        ? readResources(listed, json, faults)
        : null,
    variants: ofHorizon.length === 0 ? readVariants(json, faults) : null
  }
}

function readAbout(descriptor: Descriptor, json: JsonRead, faults: FaultList): About | null {
  const { horizon } = descriptor
  const name = descriptor.name ?? horizon.name
  const title = descriptor.title ?? horizon.title
  for (const [key, value] of Object.entries({ name, title })) {
    if (value === undefined)
      faults.add({ file: DESCRIPTOR, line: 1, column: key, code: 'missing-key', params: { key } })
  }
  const { base_year: baseYear, last_year: lastYear } = horizon
  const technologyBaseYear = horizon.technology_base_year ?? baseYear
  const balanceBaseYear = horizon.balance_base_year ?? baseYear
  const checks: [string, number, Bounds][] = [
    ['last_year', lastYear, { above: baseYear, max: baseYear + LONGEST_HORIZON }],
    ['technology_base_year', technologyBaseYear, { max: baseYear }],
    ['balance_base_year', balanceBaseYear, { min: baseYear, max: lastYear }]
  ]
  let sound = name !== undefined && title !== undefined
  for (const [key, value, bounds] of checks) {
    if (withinBounds(value, bounds)) continue
    sound = false
    // No year is between a base year and a last year before it: one fault is enough.
    if (key === 'balance_base_year' && lastYear <= baseYear) continue
    const where = { file: DESCRIPTOR, line: json.lineOf(`/horizon/${key}`), column: `horizon.${key}` }
    faults.add({ ...where, value: String(value), code: 'out-of-bounds', params: boundParams(bounds) })
  }
  if (!sound) return null
  return {
    name: name!,
    title: typeof title === 'string' ? { fr: title, en: title } : { fr: title!.fr, en: title!.en },
    version: descriptor.version ?? null,
    baseYear,
    technologyBaseYear,
    lastYear,
    balanceBaseYear,
    coverage: horizon.coverage,
    threshold: horizon.threshold ?? DEFAULT_THRESHOLD
  }
}

/** The variants listed, each id once; those of a descriptor without any are none. */
function readVariants(json: JsonRead, faults: FaultList): ListedVariant[] {
  const listed = (json.value as Descriptor).horizon.variants ?? []
  const variants: ListedVariant[] = []
  for (const [index, { id, label, description }] of listed.entries()) {
    const line = json.lineOf(`/horizon/variants/${index}/id`)
    const first = variants.find(variant => variant.id === id)
    if (first) {
      const column = `horizon.variants.${index}.id`
      const params = { first: first.line }
      faults.add({ file: DESCRIPTOR, line, column, value: id, code: 'duplicate-key', params })
      continue
    }
    const textOf = (text: Label | undefined): Label => ({ fr: text?.fr ?? '', en: text?.en ?? '' })
    variants.push({ id, label: textOf(label), description: textOf(description), line })
  }
  return variants
}
