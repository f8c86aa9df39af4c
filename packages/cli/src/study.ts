/** Opens what a command works on: a dataset, compiled, and a scenario of it. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  compile,
  type Dataset,
  leversOf,
  type Model,
  ModelError,
  type Notice,
  type Scenario
} from '@horizon-soin/model'
import { UNCHANGED, usualScenario } from '@horizon-soin/reports'
import { type Labels, labelsOf, typeset } from '@horizon-soin/words'
import { type DataFolder, dataFolderOf } from './data-folder.js'
import { firstFaults } from './faults.js'
import { kindOf, pathOf, withSystemErrors } from './files.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'
import { suggestion } from './suggest.js'
import { refuseUnknownVariant } from './variant-refusal.js'
import { wrapIndented } from './width.js'

/** Where the reference dataset stands: beside the packages, in the sources as in the build. */
const REFERENCE = new URL('../../../data/etude-2019', import.meta.url)

export interface Study {
  /** The dataset as it was typed: its folder, and its variant where one is named. */
  folder: string
  place: DataFolder
  model: Model
  labels: Labels
}

/** Where a dataset is; the reference dataset where none is named. @throws Refusal where there is no such folder */
export async function folderOf(
  session: Session,
  typed: string | undefined,
  option = '--data'
): Promise<DataFolder> {
  const place = await dataFolderOf(session, option, typed ?? fileURLToPath(REFERENCE))
  const { noData, noFolder } = session.text.errors
  if ((await kindOf(place.path, session)) !== 'folder')
    throw new Refusal(typed === undefined ? noData(place.folder) : noFolder(option, typed))
  return place
}

/** Reads, checks and compiles the dataset that an option names. @throws Refusal with its first faults */
export async function openStudy(
  session: Session,
  typed: string | undefined,
  option = '--data'
): Promise<Study> {
  const { text } = session
  const place = await folderOf(session, typed, option)
  const { path, variant } = place
  const folder = typed ?? place.folder
  const { readFolder } = await import('@horizon-soin/datasets/node')
  const { dataset, faults } = await withSystemErrors(path, session, () => readFolder(path, { variant }))
  if (dataset === null) {
    await refuseUnknownVariant(faults, place, session)
    const shown = await firstFaults(faults, session)
    const command = `horizon-soin validate ${place.folder}`
    throw new Refusal(
      [text.errors.invalidData(folder, String(faults.length)), shown, text.errors.seeAllFaults(command)].join(
        '\n'
      )
    )
  }
  return { folder, place, model: compiled(dataset, session), labels: labelsOf(dataset, session.words) }
}

function compiled(dataset: Dataset, { text }: Session): Model {
  try {
    return compile(dataset)
  } catch (error) {
    if (error instanceof ModelError) throw new Refusal(text.errors.incomplete(error.message))
    throw error
  }
}

export interface ChosenScenario {
  scenario: Scenario
  levers: Float64Array
  /** What it asks for in vain: for `sayNotices`, once it is known what is shown. */
  notices: Notice[]
}

/**
 * A scenario by id or file; without a name `median`, else one that changes nothing.
 *
 * @throws Refusal on an unknown name or a file with faults
 */
export async function chooseScenario(
  session: Session,
  study: Study,
  name: string | undefined
): Promise<ChosenScenario> {
  const { scenarios } = study.model.dataset
  const scenario =
    name === undefined
      ? usualScenario(scenarios)
      : (scenarios.find(({ id }) => id === name) ?? (await readScenarioFile(session, study, name)))
  const chosen = { scenario, ...leversOf(study.model, scenario) }
  sayLate(session, study, scenario)
  return chosen
}

/** Says which policies of a scenario no year of the model sees. */
function sayLate({ text, terminal }: Session, { model, labels }: Study, { policies = [] }: Scenario): void {
  const { lastYear } = model.axes
  const late = policies.filter(({ id, start }) => {
    const own = model.dataset.policies.find(policy => policy.id === id)
    return own !== undefined && (start ?? own.start) > lastYear
  })
  if (late.length === 0) return
  const named = text.list(late.map(({ id }) => labels.policy(id)))
  terminal.warn(
    wrapIndented(text.note(text.notices.late(named, String(lastYear))), terminal.width, 2).join('\n')
  )
}

async function readScenarioFile(session: Session, { model }: Study, name: string): Promise<Scenario> {
  const { text } = session
  const path = pathOf(session, name)
  const kind = await kindOf(path, session)
  if (kind === 'other' || (kind === 'folder' && /[/\\]/.test(name)))
    throw new Refusal(text.errors.notAFile(name))
  if (kind !== 'file') {
    const known = model.dataset.scenarios.map(({ id }) => id)
    const near = await suggestion(name, known, text)
    const list = known.length > 0 ? text.errors.scenarios(text.list(known)) : text.errors.noScenarios
    throw new Refusal(`${text.errors.unknownScenario(name)}${near} ${list}`)
  }
  const { readScenario } = await import('@horizon-soin/datasets')
  const content = await withSystemErrors(path, session, () => readFile(path, 'utf8'))
  const { scenario, faults } = readScenario(content, name, model.dataset)
  if (scenario === null)
    throw new Refusal(`${text.errors.badScenario(name)}\n${await firstFaults(faults, session)}`)
  return scenario
}

/** A scenario's name, with the id that a command takes where it has one. */
export function scenarioName(scenario: Scenario, { language }: Session): string {
  const { id, label } = scenario
  const name = typeset(label[language], language)
  if (scenario === UNCHANGED) return name
  return name && name !== id ? `${name} (${id})` : id
}
