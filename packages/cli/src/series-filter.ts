/** Which series `project` and `ensemble` show: `--indicator`, `--group`, `--profession`, `--technology`, each repeated or listed. */
import { INDICATORS, type Indicator } from '@horizon-soin/model'
import { type Keep, keepOf } from '@horizon-soin/reports'
import type { Command } from 'commander'
import { collect, knownGroup, knownIndicator, knownProfession, knownTechnology } from './options.js'
import { Refusal } from './refusal.js'
import { refuseAbsent } from './refuse-absent.js'
import type { Session } from './session.js'
import type { Study } from './study.js'

export interface FilterOptions {
  indicator?: string[]
  group?: string[]
  profession?: string[]
  technology?: string[]
}

export function addFilter(command: Command, { text }: Session): Command {
  const { options } = text
  return command
    .option('--indicator <id>', options.repeatable(options.indicator), collect)
    .option('--group <id>', options.repeatable(options.group), collect)
    .option('--profession <id>', options.repeatable(options.profession), collect)
    .option('--technology <id>', options.repeatable(options.technology), collect)
}

const each = async <Id>(
  values: readonly string[] | undefined,
  check: (value: string) => Promise<Id>
): Promise<Id[] | null> => (values ? Promise.all(values.map(check)) : null)

/** The indicators asked for, null where none is. @throws Refusal on one that is unknown or has no technology to choose */
export async function readIndicators(
  { indicator, technology }: FilterOptions,
  session: Session
): Promise<Indicator[] | null> {
  const indicators = await each(indicator, name => knownIndicator('--indicator', name, session))
  if (technology && indicators?.every(name => !INDICATORS[name].byTechnology))
    throw new Refusal(session.text.errors.technologyUnused(session.text.list(indicators)))
  return indicators
}

/** Whether a series answers the choices. @throws Refusal on an unknown id, and where none answers */
export async function readFilter(
  { group, profession, technology }: FilterOptions,
  indicators: readonly Indicator[] | null,
  { model }: Study,
  session: Session
): Promise<Keep> {
  const groups = await each(group, id => knownGroup(id, model, session))
  const professions = await each(profession, id => knownProfession(id, model, session))
  const technologies = await each(technology, id => knownTechnology(id, model, session))
  const keep = keepOf({ indicators, groups, professions, technologies })
  for (const name of indicators ?? []) refuseAbsent(name, model, session)
  if (!model.series.some(keep)) throw new Refusal(session.text.errors.nothing)
  return keep
}
