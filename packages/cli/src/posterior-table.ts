/** What a posterior says, as a table or as JSON: how well it was drawn, and which inputs the published figures pin down. */
import type { Dataset, Priors } from '@horizon-soin/model'
import { fittedFigures, type PinnedInput, type PosteriorDraws } from '@horizon-soin/model/uncertainty'
import { decimal, labelsOf, share } from '@horizon-soin/words'
import { writeJson } from './output.js'
import { parameterName } from './parameter-name.js'
import type { Session } from './session.js'
import { textTable } from './table.js'
import { wrap } from './width.js'

/** How many inputs are shown at either end. */
const SHOWN = 10

/** What is asked of a posterior. */
export interface PosteriorTask {
  dataset: Dataset
  priors: Priors
  /** The folder as it was typed, and its path. */
  folder: string
  path: string
  seed: number
  workers: number
  check: boolean
  format: 'table' | 'json'
}

interface Context extends PosteriorTask {
  chains: number
  transitions: number
  isChanged: boolean
}

export function reportPosterior(found: PosteriorDraws, context: Context, session: Session): void {
  const sorted = [...found.inputs].sort((a, b) => b.shrinkage - a.shrinkage)
  const kept = found.draws.length / found.parameters.length
  if (context.format === 'json') {
    const { dataset, seed, chains, transitions, isChanged } = context
    const { rHat, leastEss, medianEss, pinned } = found
    writeJson(session, {
      dataset: dataset.name,
      seed,
      chains,
      transitions,
      draws: kept,
      changed: isChanged,
      r_hat: rHat,
      effective_draws: { least: leastEss, median: medianEss },
      pinned,
      inputs: sorted
    })
    return
  }
  const { text, terminal, language } = session
  const words = text.posterior
  const say = (line: string) => {
    for (const part of wrap(line, terminal.width)) terminal.print(part)
  }
  const whole = (value: number) => decimal(value, 0, language)
  const { dataset, folder, check, isChanged, chains } = context
  terminal.print(terminal.paint('bold', words.title(dataset.title[language] || dataset.name)))
  say(words.drawn(whole(kept), whole(fittedFigures(dataset).length), whole(chains)))
  say(words.quality(decimal(found.rHat, 2, language), whole(found.leastEss), whole(found.medianEss)))
  say(isChanged ? (check ? words.differs(folder) : words.written(folder)) : words.unchanged(folder))
  terminal.print('')
  say(words.pinned(whole(found.pinned), whole(found.parameters.length)))
  printInputs(words.most, sorted.slice(0, SHOWN), dataset, session)
  terminal.print('')
  printInputs(words.least, sorted.slice(-SHOWN).reverse(), dataset, session)
  const free = sorted.filter(({ shrinkage }) => shrinkage < 0.1).length
  say(words.free(whole(free), whole(sorted.length), share(0.1, language)))
}

function printInputs(
  title: string,
  inputs: readonly PinnedInput[],
  dataset: Dataset,
  session: Session
): void {
  const { text, terminal, language } = session
  const { moved, spread, taken } = text.posterior.columns
  const labels = labelsOf(dataset, session.words)
  const rows = inputs.map(({ parameter, mean, sd, shrinkage }) => ({
    place: '',
    cells: [
      parameterName(parameter, labels, session),
      decimal(mean, 1, language),
      decimal(sd, 2, language),
      share(Math.max(0, shrinkage), language)
    ]
  }))
  const columns = [
    { title },
    { title: moved, width: 9, align: 'end' as const },
    { title: spread, width: 9, align: 'end' as const },
    { title: taken, width: 9, align: 'end' as const }
  ]
  for (const line of textTable(columns, rows, terminal)) terminal.print(line)
}
