/** Editions in words: which dataset, which version of it, which scenario, counted since when. */
import { countedWords } from './counted-words.js'
import type { OpenedEdition } from './edition-pair.js'
import type { Session } from './session.js'
import { scenarioName } from './study.js'
import { wrapIndented } from './width.js'

/** « A · Médian (median) ». */
export const editionName = (letter: string, { edition }: OpenedEdition, session: Session): string =>
  `${letter} · ${scenarioName(edition.scenario, session)}`

/** One paragraph an edition, under its letter. */
export function printEditions(pair: readonly [OpenedEdition, OpenedEdition], session: Session): void {
  const { text, terminal } = session
  for (const [i, { study, edition }] of pair.entries()) {
    const { version } = edition.dataset
    const what = [
      study.labels.title,
      ...(version === null ? [] : [text.compare.version(version)]),
      scenarioName(edition.scenario, session)
    ].join(' · ')
    const lines = [
      ...wrapIndented(`${'AB'[i]}  ${what}`, terminal.width, 3).map(line => terminal.paint('bold', line)),
      ...wrapIndented(`   ${countedWords(edition.dataset, session)}`, terminal.width, 3)
    ]
    for (const line of lines) terminal.print(line)
  }
  terminal.print('')
}
