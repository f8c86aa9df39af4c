/** Which data a scenario file was saved under: a comment at its top, which no reader needs, since a scenario has no such key. */
import type { Language } from '@horizon-soin/datasets'

export interface SavedUnder {
  /** The title of the dataset, its variant and its version, in one language. */
  told: string
  /** The id of its edition; empty for a dataset that was opened. */
  edition: string
  /** Empty where the dataset says none. */
  version: string
}

const LABELS: Readonly<Record<Language, string>> = { fr: 'Jeu de données\u00a0: ', en: 'Dataset: ' }
/** No id, version or title of ours is as long: what is longer is no comment of ours. */
const LONGEST = 300

/** « # Jeu de données : France, édition 2026, meilleurs sites, version 1.0 [france-2026.meilleurs-sites 1.0] », with its line end. */
export function savedUnderLine({ told, edition, version }: SavedUnder, language: Language): string {
  const ids = [edition, version].filter(part => part !== '').join(' ')
  const text = `${LABELS[language]}${told}${edition === '' ? '' : ` [${ids}]`}`
  // A line end would put the rest of a title out of the comment.
  return `# ${text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').slice(0, LONGEST)}\n`
}

/** What the first line of a file says of it; null where it says nothing, as files made elsewhere. */
export function readSavedUnder(text: string): SavedUnder | null {
  const line = text
    .slice(0, LONGEST + 2)
    .split(/\r?\n/, 1)[0]!
    .replace(/^\ufeff/, '')
  const found = /^# (?:Jeu de données\s?:|Dataset:) (.+?)(?: \[([^\s\]]+)(?: ([^\s\]]+))?\])?$/u.exec(
    line.replaceAll('\u00a0: ', ': ')
  )
  return found && { told: found[1]!, edition: found[2] ?? '', version: found[3] ?? '' }
}
