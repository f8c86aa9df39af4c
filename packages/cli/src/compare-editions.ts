/** `compare --with`: the ten messages under two editions, what changed and why. */
import { type Dataset, INDICATORS, type Indicator, sinceYear } from '@horizon-soin/model'
import { editionWaterfall } from '@horizon-soin/model/editions'
import { absentWords, changesBetween, studyMessages } from '@horizon-soin/words'
import { type CompareOptions, FORMATS } from './compare-options.js'
import { isAbsent, printAbout, printComparison } from './comparison-table.js'
import { type OpenedEdition, openEdition, openOther, refuseOthers, sharedYear } from './edition-pair.js'
import { editionName, printEditions } from './edition-words.js'
import { messageRecords, versionRecord } from './message-records.js'
import { printMessages, type ToldMessage } from './message-table.js'
import { sayNotices } from './notices.js'
import { knownIndicator } from './options.js'
import { readFormat, writeJson } from './output.js'
import { readPictures, writePictures } from './picture.js'
import { chooseSeries } from './series-choice.js'
import type { Session } from './session.js'
import { openStudy } from './study.js'
import { wrap } from './width.js'

export async function compareEditions(
  a: string | undefined,
  b: string | undefined,
  options: CompareOptions & { with: string },
  session: Session
): Promise<void> {
  const { text, terminal, words } = session
  const format = readFormat(options.format, FORMATS, session)
  const indicator = await knownIndicator('--indicator', options.indicator, session)
  const from = await openEdition(session, options.data, '--data', a)
  const { opened: to, asked } = await openOther(session, options.with, '--with', b, from)
  refuseOthers(from.edition.dataset, to.edition.dataset, session)
  const year = sharedYear(options.year, [from.study.model, to.study.model], session)
  const choice = await chooseSeries(indicator, options, from.study, session)
  await chooseSeries(indicator, options, to.study, session)
  const pictures = await readPictures(options, session)
  const told = editionWaterfall(from.edition, to.edition, choice, year)
  const messages = await tellMessages(from, to, session)
  for (const { study, chosen } of [from, to]) sayNotices(session, study, chosen.notices, [choice])
  if (format === 'table') {
    printEditions([from, to], asked, session)
    printMessages(messages, [from.study.labels, to.study.labels], session)
    printAbout(choice, year, to.study.labels, session)
    if (isAbsent(told))
      for (const line of wrap(absentWords(indicator, [year], words), terminal.width)) terminal.print(line)
    else
      printComparison(
        {
          told,
          names: [editionName('A', from, session), editionName('B', to, session)],
          indicator,
          labels: to.study.labels,
          noDifference: text.compare.sameEditions,
          note: text.compare.order
        },
        session
      )
  } else
    writeJson(session, {
      dataset: from.edition.dataset.name,
      from: from.edition.scenario.id,
      to: to.edition.scenario.id,
      ...choice,
      year,
      from_value: told.from,
      to_value: told.to,
      difference: told.to - told.from,
      unit: INDICATORS[indicator].unit,
      since: sharedSince(indicator, from, to),
      steps: isAbsent(told) ? [] : told.steps,
      with: to.edition.dataset.name,
      versions: [versionRecord(from, indicator), versionRecord(to, indicator)],
      messages: messageRecords(messages)
    })
  if (pictures.length === 0) return
  const { waterfallChart } = await import('@horizon-soin/figures')
  const { editionsWaterfallOf } = await import('./compare-picture.js')
  const data = editionsWaterfallOf(told, [from, to], choice, year, session)
  const since = sharedSince(indicator, from, to)
  const scenarios = `${from.edition.scenario.id} → ${to.edition.scenario.id}`
  const source = text.pictures.source(
    `${from.study.labels.title} → ${to.study.labels.title}`,
    since === null ? scenarios : `${scenarios} · ${text.compare.since(String(since))}`
  )
  await writePictures(pictures, look => waterfallChart(data, look), { source, format }, session)
}

/** The year that both count freed time from; null where they do not count from the same. */
function sharedSince(indicator: Indicator, ...pair: readonly OpenedEdition[]): number | null {
  const years = new Set(pair.map(({ edition }) => sinceYear(indicator, edition.dataset)))
  return years.size === 1 ? [...years][0]! : null
}

async function tellMessages(
  from: OpenedEdition,
  to: OpenedEdition,
  session: Session
): Promise<ToldMessage[]> {
  const { words } = session
  const study = await quoted(from, to, session)
  const tell = ({ study: { model }, edition }: OpenedEdition) =>
    studyMessages(model, edition.scenario, study, words)
  const others = tell(to)
  const changeOf = changesBetween(from.edition, to.edition, words)
  return tell(from).map((message, i) => ({ from: message, to: others[i]!, change: changeOf(message) }))
}

/** The dataset whose published figures are quoted: of the two, the one that published gains, else the reference where it is of the same trades. */
async function quoted(from: OpenedEdition, to: OpenedEdition, session: Session): Promise<Dataset> {
  const tellsGains = ({ published }: Dataset) => published.some(({ indicator }) => indicator === 'effective')
  const own = [from, to].map(({ edition }) => edition.dataset).find(tellsGains)
  if (own !== undefined) return own
  const { dataset } = (await openStudy(session, undefined)).model
  const ids = (of: Dataset) => of.professions.map(({ id }) => id).sort()
  return ids(dataset).join() === ids(from.edition.dataset).join() ? dataset : from.edition.dataset
}
