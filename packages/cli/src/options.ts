/** Options that several commands share, and their values. */
import { INDICATORS, type Indicator, type Model } from '@horizon-soin/model'
import type { Command } from 'commander'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'
import { suggestion } from './suggest.js'
import { wrap } from './width.js'

export const INDICATOR_NAMES = Object.keys(INDICATORS) as Indicator[]

/** Those that a dataset has series of. */
export function indicatorsOf({ series }: Model): Indicator[] {
  const present = new Set(series.map(({ indicator }) => indicator))
  return INDICATOR_NAMES.filter(name => present.has(name))
}

const GROUP_IDS = ['all', 'medical', 'non-medical']

/** Adds to the values of a repeated option; a value may hold several, separated by commas. */
export const collect = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value.split(',').map(part => part.trim())
]

export const addData = (command: Command, { text }: Session): Command =>
  command.option('--data <dir>', text.options.data)

export const addScenario = (command: Command, { text }: Session): Command =>
  command.option('--scenario <id|file>', text.options.scenario)

/** Lists the ids that `--indicator` and its like take, under the help of a command. */
export const addIndicators = (command: Command, { text, terminal }: Session): Command =>
  command.addHelpText('after', () =>
    [
      '',
      terminal.paint('bold', text.program.indicators),
      ...wrap(text.list(INDICATOR_NAMES), terminal.width - 2).map(line => `  ${line}`)
    ].join('\n')
  )

/** Checks an id. @throws Refusal with the nearest id and the list */
export async function knownId<Id extends string>(
  option: string,
  value: string,
  known: readonly Id[],
  { text }: Session
): Promise<Id> {
  const id = known.find(candidate => candidate === value)
  if (id !== undefined) return id
  const near = await suggestion(value, known, text)
  throw new Refusal(`${text.errors.unknownId(option, value)}${near} ${text.errors.known(text.list(known))}`)
}

export const knownIndicator = (option: string, value: string, session: Session): Promise<Indicator> =>
  knownId(option, value, INDICATOR_NAMES, session)

export const knownProfession = (value: string, model: Model, session: Session): Promise<string> =>
  knownId('--profession', value, model.axes.professions, session)

export const knownTechnology = (value: string, model: Model, session: Session): Promise<string> =>
  knownId('--technology', value, model.axes.technologies, session)

export function knownGroup(value: string, model: Model, session: Session): Promise<string> {
  const present: readonly string[] = model.groups.map(group => group.id)
  return knownId(
    '--group',
    value,
    GROUP_IDS.filter(id => present.includes(id)),
    session
  )
}

const YEAR = /^\d{4}$/

/** One year of the dataset. @throws Refusal */
export function readYear(option: string, value: string, { axes }: Model, { text }: Session): number {
  if (!YEAR.test(value)) throw new Refusal(text.errors.badSingleYear(option, value))
  const year = Number(value)
  if (year < axes.firstYear || year > axes.lastYear)
    throw new Refusal(
      text.errors.yearOutOfRange(option, value, String(axes.firstYear), String(axes.lastYear))
    )
  return year
}

/** Years and ranges, `2025,2030` or `2018-2030`: in increasing order, each once. @throws Refusal */
export function readYears(value: string, model: Model, session: Session): number[] {
  const { text } = session
  const years = value.split(',').flatMap(part => {
    const range = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/.exec(part)
    if (!range) throw new Refusal(text.errors.badYear('--years', part.trim()))
    const from = readYear('--years', range[1]!, model, session)
    const to = readYear('--years', range[2] ?? range[1]!, model, session)
    if (to < from) throw new Refusal(text.errors.reversedYears(part.trim()))
    return Array.from({ length: to - from + 1 }, (_, i) => from + i)
  })
  return [...new Set(years)].sort((a, b) => a - b)
}
