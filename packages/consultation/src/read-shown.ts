import type { YamlText } from '@horizon-soin/datasets'
import { instantOf, localOf, timesShown } from './local-time.js'
import type { Node } from './yaml-parts.js'

/** A local time that its time zone shows; null with a fault where clocks jump over it. A time zone that could not be read is told apart. */
export function checkShown(
  yaml: YamlText,
  node: Node,
  path: string,
  local: string,
  timeZone: string | null
): string | null {
  if (timeZone === null || timesShown(local, timeZone) > 0) return local
  const suggestion = localOf(instantOf(local, timeZone), timeZone)
  yaml.report(node, path, { code: 'skipped-local-time', params: { zone: timeZone }, suggestion })
  return null
}
