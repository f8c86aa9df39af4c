/** What stands after the path of a link to an edition, in its median scenario. */
import type { EditionAbout } from '../../editions/edition-about.js'
import { VERSION } from '../../state/migrations.js'

/** @param parts what else the link says, encoded */
export function editionSearch({ id, version }: EditionAbout, ...parts: readonly string[]): string {
  const edition = [
    `e=${encodeURIComponent(id)}`,
    ...(version === null ? [] : [`ev=${encodeURIComponent(version)}`])
  ]
  return `?${[...edition, ...parts].join('&')}`
}

/** The profession and the year that are looked at: ranges are drawn for these. */
export const lookingAt = (profession: string, year: number): string[] => [
  `v=${VERSION}`,
  `y=${year}`,
  `p=${encodeURIComponent(profession)}`
]
