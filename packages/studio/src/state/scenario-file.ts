/** Scenario files: the same YAML as the command line's. Its library is heavy, and is loaded when a file is asked for. */
import type { Fault, Language } from '@horizon-soin/datasets'
import type { Dataset, Scenario } from '@horizon-soin/model'
import { type SavedUnder, savedUnderLine } from './saved-under.js'

const LONGEST_STEM = 60

/** A text as an id, and as the name of a file on any system: `Mon scénario !` is `mon-scenario`. */
function slug(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/giu, 'oe')
    .replace(/æ/giu, 'ae')
    .toLowerCase()
  const joined = plain.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST_STEM)
  const stem = joined.replace(/^-+|-+$/g, '')
  // Windows keeps these names for its devices, whatever their extension.
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(stem) ? `${stem}-scenario` : stem
}

/**
 * A scenario as a file to keep: its name, from that of the scenario in `language`, and its text. `name` is what a person called
 * it: it is then the scenario's id and label, so that the file is not mistaken for the one that it started from. `under` is the data
 * that it was made with, which a comment at its top says.
 */
export async function scenarioFile(
  scenario: Scenario,
  language: Language,
  name: string | null = null,
  under: SavedUnder | null = null
): Promise<{ name: string; text: string }> {
  const { writeScenario } = await import('../dataset/files-of-data.js')
  const stem = slug(name ?? scenario.label[language]) || scenario.id
  const named = name === null ? scenario : { ...scenario, id: stem, label: { fr: name, en: name } }
  return {
    name: `${stem}.yaml`,
    text: (under === null ? '' : savedUnderLine(under, language)) + writeScenario(named)
  }
}

/** The scenario of a file, or every fault found in it; it never rejects but where the reader itself cannot be loaded. */
export async function openScenarioFile(
  text: string,
  fileName: string,
  dataset: Pick<Dataset, 'professions' | 'technologies' | 'policies'>
): Promise<{ scenario: Scenario } | { faults: Fault[] }> {
  const { readScenario } = await import('../dataset/files-of-data.js')
  const { scenario, faults } = readScenario(text, fileName, dataset)
  return scenario ? { scenario } : { faults }
}
