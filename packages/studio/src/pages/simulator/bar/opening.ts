/** What opening files comes to: a scenario, a dataset, or what is wrong in words. */
import type { Fault, Language } from '@horizon-soin/datasets'
import { capitalised, typeset } from '@horizon-soin/figures'
import type { Dataset } from '@horizon-soin/model'
import type { GivenFile } from '../../../dataset/open-files.js'
import { openInWorker } from '../../../dataset/open-in-worker.js'
import { describeOpenProblem } from '../../../dataset/open-problem.js'
import { openStudy } from '../../../engine/study.js'
import { change, editedOf, presentOf, type StudioStore, showStudy } from '../../../shell/store.js'
import { decodeState } from '../../../state/decode.js'
import { encodeState } from '../../../state/encode.js'
import { describeProblem } from '../../../state/problem-words.js'
import { readSavedUnder } from '../../../state/saved-under.js'
import { isSameScenario } from '../../../state/scenario-edit.js'
import { openScenarioFile } from '../../../state/scenario-file.js'
import { cleanName, type SharedScenario, unedited } from '../../../state/shared-state.js'
import { simulatorText } from '../text.js'

/** One thing to mend: where it is, and what about it. */
export interface ToMend {
  where: string
  what: string
}

export type Opening = { opened: string } | { toMend: readonly ToMend[] }

/** Opens what a person gave: one YAML file is a scenario, anything else a dataset. The state is left as it was where it cannot. */
export async function openGiven(
  store: StudioStore,
  files: readonly GivenFile[],
  language: Language
): Promise<Opening> {
  const [first] = files
  return first && files.length === 1 && /\.ya?ml$/i.test(first.path)
    ? openScenario(store, first, language)
    : openDataset(store, files, language)
}

async function openScenario(
  store: StudioStore,
  { path, bytes }: GivenFile,
  language: Language
): Promise<Opening> {
  const { dataset, edition, version } = store.getState().study
  const text = new TextDecoder().decode(bytes)
  const name = path.replace(/^.*\//, '')
  const read = await openScenarioFile(text, name, dataset)
  if ('faults' in read) return { toMend: await inWords(read.faults, language) }
  const { scenario } = read
  const present = presentOf(store.getState())
  const preset = dataset.scenarios.find(one => isSameScenario(one, scenario))
  const opened: SharedScenario = preset
    ? unedited(preset)
    : {
        base: editedOf(store.getState()).base,
        name: cleanName(scenario.label[language] || scenario.id),
        scenario
      }
  const beyond = decodeState(encodeState({ ...present, scenarios: [opened] }, dataset), dataset).problems
  if (beyond.length > 0)
    return { toMend: beyond.map(one => ({ where: name, what: capitalised(describeProblem(one, language)) })) }
  change(store, { ...present, scenarios: [opened, ...present.scenarios.slice(1)] })
  const { said } = simulatorText[language]
  const under = readSavedUnder(text)
  const isOther = under !== null && (under.edition !== (edition ?? '') || under.version !== (version ?? ''))
  return {
    opened: [
      said.scenarioOpened(opened.name ?? labelOf(opened, language)),
      ...(isOther ? [said.savedUnder(under.told)] : [])
    ].join(' ')
  }
}

const labelOf = ({ scenario }: SharedScenario, language: Language): string =>
  typeset(scenario.label[language] || scenario.id, language)

async function openDataset(
  store: StudioStore,
  files: readonly GivenFile[],
  language: Language
): Promise<Opening> {
  const read = await openInWorker(files)
  if ('problem' in read)
    return { toMend: [{ where: '', what: capitalised(describeOpenProblem(read.problem, language)) }] }
  if ('faults' in read) return { toMend: await inWords(read.faults, language) }
  try {
    showDataset(store, read.dataset)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { toMend: [{ where: '', what: simulatorText[language].faults.unusable(message) }] }
  }
  const { dataset } = read
  const title = typeset(dataset.title[language] || dataset.name, language)
  return { opened: simulatorText[language].said.datasetOpened(title) }
}

/** @throws ModelError where the dataset cannot be projected; nothing has changed then */
function showDataset(store: StudioStore, dataset: Dataset): void {
  showStudy(store, openStudy(dataset, null))
}

/** The messages are heavy, and are loaded where there is something to mend. */
async function inWords(faults: readonly Fault[], language: Language): Promise<ToMend[]> {
  const { describeFault, foldFaults } = await import('../../../dataset/files-of-data.js')
  const text = simulatorText[language].faults
  return foldFaults(faults).map(fault => {
    const { file, line, lastLine, count, column, value, suggestion } = fault
    const lines =
      line === null
        ? null
        : count > 1 && lastLine !== null
          ? text.lines(line, lastLine, count)
          : text.line(line)
    const read = value === null ? null : text.read(value)
    const expected = text.expected(typeset(describeFault(fault, language), language))
    const maybe = suggestion === null ? null : text.suggestion(suggestion)
    const joined = (parts: readonly (string | null)[], between: string) =>
      parts.filter(part => part !== null).join(between)
    return {
      where: joined(
        [file, lines, column === null ? null : (file.endsWith('.csv') ? text.column : text.key)(column)],
        ', '
      ),
      what: capitalised(joined([read, expected, maybe], language === 'fr' ? '\u202f; ' : '; '))
    }
  })
}
