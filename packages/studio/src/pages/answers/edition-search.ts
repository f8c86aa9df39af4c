/** What stands after the path of a link to an edition, in its median scenario. */
import type { EditionAbout } from '../../editions/edition-about.js'

/** @param parts what else the link says, encoded */
export function editionSearch({ id, version }: EditionAbout, ...parts: readonly string[]): string {
  const edition = [
    `e=${encodeURIComponent(id)}`,
    ...(version === null ? [] : [`ev=${encodeURIComponent(version)}`])
  ]
  return `?${[...edition, ...parts].join('&')}`
}
