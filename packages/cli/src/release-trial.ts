/** What a trial of a release found, for people and for programs. */
import type { Given, Trial } from '@horizon-soin/releases/compose'
import type { Session } from './session.js'
import { padEnd, wrap, wrapIndented } from './width.js'

/** Counts said of each list: the first tell which tables are at stake. */
const MOST_SAID = 12
/** Columns of the names of fields. */
const LABEL = 26

export const trialRecord = ({ release, exposed, suggestion, isMinimal }: Trial) => ({
  counts: release.audit.figures,
  hidden: release.audit.hidden,
  exposed,
  suggestion,
  minimal: isMinimal
})

/** Says who answered, what the attack finds, and what to hide. */
export function printTrial(
  { release, exposed, suggestion, isMinimal }: Trial,
  { given, accepted }: { given: Given; accepted: boolean },
  session: Session
): void {
  const { terminal, text, language } = session
  const { fields, ...say } = text.release
  const number = (value: number) => new Intl.NumberFormat(language).format(value)
  const title = say.trial(release.consultation.title[language], String(given.number))
  for (const line of wrap(title, terminal.width)) terminal.print(terminal.paint('bold', line))
  const lines: [string, string][] = [
    [fields.contributions, number(given.tally.completed)],
    [fields.threshold, String(release.rules.threshold)],
    [fields.counts, say.counts(number(release.audit.figures), number(release.audit.hidden))],
    [fields.margins, weightedWords(release.weighted, session)],
    [fields.attack, exposed.length === 0 ? say.safe : say.unsafe(exposed.length)]
  ]
  for (const [label, value] of lines)
    for (const line of wrapIndented(padEnd(label, LABEL) + value, terminal.width, LABEL)) terminal.print(line)
  if (exposed.length === 0) return
  terminal.print('')
  printSome(saidOf(exposed, session), session)
  terminal.print('')
  const { length } = suggestion
  if (length === 0) {
    printNothingFound(session)
    return
  }
  for (const line of wrap(say.suggestion(length, isMinimal), terminal.width)) terminal.print(line)
  printSome(suggestion, session)
  terminal.print('')
  for (const line of wrap(accepted ? say.accepted : say.refusedUnsafe, terminal.width))
    terminal.print(terminal.paint('bold', line))
}

/** Says what is still given away with what was suggested withheld: nothing is published then. */
export function printStillExposed({ exposed }: Trial, session: Session): void {
  const { terminal, text } = session
  terminal.print('')
  for (const line of wrap(text.release.stillExposed(exposed.length), terminal.width)) terminal.print(line)
  printSome(saidOf(exposed, session), session)
  terminal.print('')
  printNothingFound(session)
}

function printNothingFound({ terminal, text }: Session): void {
  for (const line of wrap(text.release.nothingFound, terminal.width))
    terminal.print(terminal.paint('bold', line))
}

const saidOf = (exposed: Trial['exposed'], { text }: Session): string[] =>
  exposed.map(({ id, low, high }) =>
    text.release.exposed(id, String(low), high === null ? null : String(high))
  )

function weightedWords(weighted: Trial['release']['weighted'], { text }: Session): string {
  if (weighted === null) return text.release.unweighted
  return text.release.weighted(weighted.weights.length, weighted.lines.length)
}

function printSome(items: readonly string[], { terminal, text }: Session): void {
  for (const item of items.slice(0, MOST_SAID))
    for (const line of wrapIndented(`- ${item}`, terminal.width, 2)) terminal.print(line)
  if (items.length > MOST_SAID) terminal.print(`  ${text.release.more(items.length - MOST_SAID)}`)
}
