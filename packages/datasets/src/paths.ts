/** The descriptor, at the root of a data package. */
export const DESCRIPTOR = 'datapackage.json'
export const SCENARIO_FOLDER = 'scenarios'
export const VARIANT_FOLDER = 'variants'
export const REGION_FOLDER = 'regions'

/** A scenario file: `scenarios/x.yaml` or `.yml`, not in a folder below, nor hidden as the copies that some systems leave. */
export const isScenarioPath = (path: string): boolean => /^scenarios\/[^/.][^/]*\.ya?ml$/i.test(path)

/**
 * Whether a path is relative and stays inside its folder, on any system: no root, drive, backslash, URL, NUL or part
 * that climbs.
 */
export const isSafePath = (path: string): boolean =>
  path !== '' &&
  !/^[/~]|[\\:\0]/.test(path) &&
  path.split('/').every(part => part !== '' && part !== '.' && part !== '..')

/** Where a variant has its own file in place of one of the dataset's. */
export const inVariant = (id: string, path: string): string => `${VARIANT_FOLDER}/${id}/${path}`

/** Where a region has a table of its own. */
export const inRegion = (id: string, path: string): string => `${REGION_FOLDER}/${id}/${path}`

/** The region that a path is in, and the path that it takes the place of; null where it is in none. */
export function regionPath(path: string): { id: string; path: string } | null {
  const found = /^regions\/([^/]+)\/(.+)$/.exec(path)
  return found && { id: found[1]!, path: found[2]! }
}

/** A note to the reader, or what a system leaves: nobody expects it to be read. */
export const isAside = (path: string): boolean => /\.md$|(?:^|\/)\./i.test(path)

/** The variant that a path is in, and the path that it takes the place of; null where it is in none. */
export function variantPath(path: string): { id: string; path: string } | null {
  const found = /^variants\/([^/]+)\/(.+)$/.exec(path)
  return found && { id: found[1]!, path: found[2]! }
}
