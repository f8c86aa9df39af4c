/** `balance`: capacity and need for care, and what both are made of. */
import { balanceTerms, createResults, run } from '@horizon-soin/model'
import {
  balanceRecord,
  balanceResults,
  balanceYears,
  missingOfNeed,
  neededProfessions
} from '@horizon-soin/reports'
import type { Command } from 'commander'
import { balanceTable } from '../balance-table.js'
import { sayNotices } from '../notices.js'
import { addData, addScenario, collect, knownProfession, readYears } from '../options.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { writeTidy } from '../project-tidy.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { chooseScenario, openStudy, type Study } from '../study.js'

const FORMATS: readonly Format[] = ['table', 'json', 'csv']

interface Options {
  data?: string
  scenario?: string
  years?: string
  profession?: string[]
  format: string
}

export function define(command: Command, session: Session): void {
  const { options } = session.text
  addScenario(addData(command, session), session)
    .option('--years <list>', options.years)
    .option('--profession <id>', options.repeatable(options.profession), collect)
  addFormat(command, session, FORMATS).action((chosen: Options) => balance(chosen, session))
}

async function balance(options: Options, session: Session): Promise<void> {
  const format = readFormat(options.format, FORMATS, session)
  const study = await openStudy(session, options.data)
  const { model } = study
  const professions = await readProfessions(options.profession, study, session)
  const years = options.years === undefined ? balanceYears(model) : readYears(options.years, model, session)
  const { scenario, levers, notices } = await chooseScenario(session, study, options.scenario)
  const results = run(model, levers, createResults(model))
  const balances = professions.map(profession =>
    years.map(year => balanceTerms(results, scenario, profession, year))
  )
  const records = balanceResults(results, model, years, professions)
  sayNotices(session, study, notices, records)
  if (format === 'table') balanceTable(balances, { study, scenario, years }, session)
  else if (format === 'csv') writeTidy(records, session)
  else writeJson(session, balanceRecord(model.dataset, scenario, records, balances.flat()))
}

/** @throws Refusal where the dataset tells no need, or none for a profession that is asked for */
async function readProfessions(
  asked: readonly string[] | undefined,
  { model, folder }: Study,
  session: Session
): Promise<string[]> {
  const { text } = session
  const known = neededProfessions(model)
  if (known === null) throw new Refusal(text.balance.noNeed(folder, text.list(missingOfNeed(model.dataset))))
  for (const id of asked ?? []) {
    await knownProfession(id, model, session)
    if (!known.includes(id)) throw new Refusal(text.balance.noNeedOf(id, text.list(known)))
  }
  return asked === undefined ? known : known.filter(id => asked.includes(id))
}
