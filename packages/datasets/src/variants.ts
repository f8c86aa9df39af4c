import type { Variant } from '@horizon-soin/model'
import type { DescriptorRead, ListedVariant } from './descriptor.js'
import type { FaultList } from './fault.js'
import { nearest } from './nearest.js'
import { DESCRIPTOR, inVariant, isAside, isScenarioPath, VARIANT_FOLDER, variantPath } from './paths.js'

const idsOf = (variants: readonly Variant[]): string[] => variants.map(({ id }) => id)

/** The variant to read: the one that is wanted, else the first; null where there is none, with a fault if one is wanted. */
export function chooseVariant(
  wanted: string | undefined,
  { variants }: DescriptorRead,
  faults: FaultList
): ListedVariant | null {
  if (variants === null) return null
  const chosen = wanted === undefined ? variants[0] : variants.find(({ id }) => id === wanted)
  if (chosen || wanted === undefined) return chosen ?? null
  const ids = idsOf(variants)
  faults.add({
    file: DESCRIPTOR,
    line: variants[0]?.line ?? null,
    column: 'horizon.variants',
    value: wanted,
    ...(ids.length === 0
      ? { code: 'no-variants' }
      : { code: 'unknown-variant', params: { variants: ids.join(', ') } }),
    suggestion: () => nearest(wanted, ids)
  })
  return null
}

/** Where a table of a variant is read from: its own file if it has one, the dataset's otherwise. */
export function pathInVariant(
  path: string,
  variant: Variant | null,
  files: { has(path: string): boolean }
): string {
  const own = variant && inVariant(variant.id, path)
  return own !== null && files.has(own) ? own : path
}

/**
 * Checks that the folders of variants are those that the descriptor lists, and hold tables only, notes (`.md`) aside; `tables`
 * are the paths of tables.
 */
export function checkVariants(
  files: Iterable<string>,
  { variants }: DescriptorRead,
  tables: readonly string[],
  faults: FaultList
): void {
  if (variants === null) return
  const held = new Map<string, string[]>()
  for (const file of files) {
    if (isAside(file)) continue
    const { id, path } = variantPath(file) ?? {}
    if (id !== undefined) held.set(id, [...(held.get(id) ?? []), path!])
    else if (file.startsWith(`${VARIANT_FOLDER}/`)) faults.add({ file, code: 'unknown-file' })
  }
  const [first, ...others] = variants
  for (const [id, paths] of held) {
    if (others.some(variant => variant.id === id)) reportStrays(id, paths, tables, faults)
    else reportFolder(id, first, idsOf(others.filter(other => !held.has(other.id))), faults)
  }
  for (const variant of others) {
    const { id, line } = variant
    // A file that could not be opened has a fault of its own.
    const isThere = tables.some(
      path => held.get(id)?.includes(path) || faults.countIn(inVariant(id, path)) > 0
    )
    const column = `horizon.variants.${variants.indexOf(variant)}.id`
    const params = { folder: `${VARIANT_FOLDER}/${id}/` }
    if (!isThere)
      faults.add({ file: DESCRIPTOR, line, column, value: id, code: 'variant-without-files', params })
  }
}

/** A folder that no variant is read from. */
function reportFolder(
  id: string,
  first: Variant | undefined,
  without: readonly string[],
  faults: FaultList
): void {
  const fault =
    first?.id === id
      ? { code: 'folder-of-first-variant' as const, params: { variant: id } }
      : { code: 'unlisted-variant' as const, suggestion: nearest(id, without) }
  faults.add({ file: `${VARIANT_FOLDER}/${id}`, value: id, ...fault })
}

/** A file that takes the place of no table. */
function reportStrays(
  id: string,
  paths: readonly string[],
  tables: readonly string[],
  faults: FaultList
): void {
  const free = tables.filter(path => !paths.includes(path))
  for (const path of paths) {
    if (tables.includes(path)) continue
    const file = inVariant(id, path)
    if (isScenarioPath(path)) faults.add({ file, code: 'scenario-in-variant' })
    else faults.add({ file, code: 'unknown-file', suggestion: () => nearest(path, free) })
  }
}
