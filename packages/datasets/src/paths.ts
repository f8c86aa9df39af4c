/** The descriptor, at the root of a data package. */
export const DESCRIPTOR = 'datapackage.json'
export const SCENARIO_FOLDER = 'scenarios'

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
