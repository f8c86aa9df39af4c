/** Editions in words: which dataset, which version of it, which scenario, counted since when. */
import { assumedWords } from '@horizon-soin/words'
import { countedWords } from './counted-words.js'
import type { OpenedEdition } from './edition-pair.js'
import type { Session } from './session.js'
import { scenarioName } from './study.js'
import { wrapIndented } from './width.js'

/** « A · Médian (median) ». */
export const editionName = (letter: string, { edition }: OpenedEdition, session: Session): string =>
  `${letter} · ${scenarioName(edition.scenario, session)}`

/** One paragraph an edition, under its letter; `asked` is the scenario that was sought in B and is not there. */
export function printEditions(
  pair: readonly [OpenedEdition, OpenedEdition],
  asked: string | null,
  session: Session
): void {
  const { text, terminal } = session
  for (const [i, { study, edition }] of pair.entries()) {
    const { version } = edition.dataset
    const what = [
      study.labels.title,
      ...(version === null ? [] : [text.compare.version(version)]),
      scenarioName(edition.scenario, session),
      ...(i === 1 && asked !== null ? [text.compare.usualB(asked)] : [])
    ].join(' · ')
    const assumed = assumedWords(edition.dataset, session.words)
    const lines = [
      ...wrapIndented(`${'AB'[i]}  ${what}`, terminal.width, 3).map(line => terminal.paint('bold', line)),
      ...[countedWords(edition.dataset, session), ...(assumed === null ? [] : [assumed])].flatMap(said =>
        wrapIndented(`   ${said}`, terminal.width, 3)
      )
    ]
    for (const line of lines) terminal.print(line)
  }
  terminal.print('')
}
