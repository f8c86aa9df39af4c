import type { Dataset, Scenario } from '@horizon-soin/model'
import { type Fault, FaultList } from './fault.js'
import { asId, ID } from './read-cell.js'
import { readPace, readPart, type ScenarioIds } from './scenario-levers.js'
import { checkText } from './text.js'
import { LARGEST_SCENARIO, YamlText } from './yaml-text.js'

const KEYS = ['id', 'label', 'potential', 'adoption', 'workforce', 'need', 'reinvestment', 'policies']

/**
 * Reads one scenario file against the professions, technologies and policies that it may name: DATASET.md, "A scenario".
 *
 * @returns the scenario with its defaults (pace 0, its id as label), or null and every fault found; it never throws
 */
export function readScenario(
  text: string,
  file: string,
  { professions, technologies, policies }: Pick<Dataset, 'professions' | 'technologies' | 'policies'>
): { scenario: Scenario; faults: [] } | { scenario: null; faults: Fault[] } {
  const faults = new FaultList()
  const ids = {
    professions: new Set(professions.map(profession => profession.id)),
    technologies: new Set(technologies.map(technology => technology.id)),
    policies: new Set(policies.map(policy => policy.id))
  }
  const read = text.length > LARGEST_SCENARIO ? null : checkText(text, file, faults)
  if (text.length > LARGEST_SCENARIO) {
    faults.add({
      file,
      value: String(text.length),
      code: 'file-too-large',
      params: { bytes: LARGEST_SCENARIO }
    })
  }
  const scenario = read === null ? null : (readScenarioText(read, file, ids, faults)?.scenario ?? null)
  return scenario && faults.empty ? { scenario, faults: [] } : { scenario: null, faults: faults.list() }
}

/** A scenario as far as it can be read, and the line of its id; null where even the id cannot. */
export function readScenarioText(
  text: string,
  file: string,
  ids: ScenarioIds,
  faults: FaultList
): { scenario: Scenario; line: number | null } | null {
  const yaml = YamlText.read(text, file, faults)
  if (!yaml) return null
  const entries = yaml.map(yaml.root, '', KEYS)
  const idNode = entries.get('id')
  const id = idNode === undefined ? missingId(yaml) : yaml.text(idNode, 'id')
  if (id !== null && !ID.test(id)) yaml.report(idNode, 'id', { code: 'bad-id', suggestion: asId(id) })
  const label = readLabel(yaml, entries.get('label'))
  const potential = readPace(yaml, entries.get('potential'), 'potential', ids)
  const adoption = readPace(yaml, entries.get('adoption'), 'adoption', ids)
  const parts = readPart(yaml, entries, ids)
  if (id === null) return null
  return {
    scenario: { id, label: label ?? { fr: id, en: id }, potential, adoption, ...parts },
    line: yaml.lineOf(idNode)
  }
}

function missingId(yaml: YamlText): null {
  if (yaml.isMap(yaml.root)) yaml.report(yaml.root, '', { code: 'missing-key', params: { key: 'id' } })
  return null
}

/** One text for both languages, or one each. */
function readLabel(yaml: YamlText, node: unknown): Scenario['label'] | null {
  if (node === undefined) return null
  if (!yaml.isMap(node)) {
    const text = yaml.text(node, 'label')
    return text === null ? null : { fr: text, en: text }
  }
  const entries = yaml.map(node, 'label', ['fr', 'en'])
  const [fr, en] = ['fr', 'en'].map(key => {
    if (entries.has(key)) return yaml.text(entries.get(key), `label.${key}`)
    yaml.report(node, 'label', { code: 'missing-key', params: { key } })
    return null
  }) as [string | null, string | null]
  return fr === null || en === null ? null : { fr, en }
}
