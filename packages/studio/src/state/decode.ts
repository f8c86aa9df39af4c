import { nearest } from '@horizon-soin/datasets'
import { GROUPS, type Label } from '@horizon-soin/model'
import { migrate, VERSION } from './migrations.js'
import { readNumber } from './number-text.js'
import { type Problem, ProblemList } from './problem.js'
import { type Parts, readParts, scenarioKey } from './query.js'
import { readScenarioText } from './read-scenario-text.js'
import { settingsOf } from './settings.js'
import {
  cleanName,
  defaultState,
  LONGEST_NAME,
  MOST_SCENARIOS,
  type SharedScenario,
  type SharedState,
  type StateDataset,
  type Subject
} from './shared-state.js'

/**
 * The state that the query string of a link stands for, with or without `?`. It never throws and always gives a state of the
 * dataset: what cannot be read is a problem and has its default, the rest is kept. Keys of others are left alone.
 */
export function decodeState(
  search: string,
  dataset: StateDataset
): { state: SharedState; problems: Problem[] } {
  const problems = new ProblemList()
  const written = readParts(search, problems)
  const parts = migrate(written, readVersion(written.get('v'), problems))
  const initial = defaultState(dataset)
  const state = {
    scenarios: readScenarios(parts, dataset, initial, problems),
    year: readYear(parts, dataset, initial, problems),
    subject: readSubject(parts, dataset, initial, problems)
  }
  return { state, problems: problems.list() }
}

/** The version of a link, 1 where it does not say; a version from after this program is read as far as it can be. */
function readVersion(text: string | undefined, problems: ProblemList): number {
  if (text === undefined) return 1
  const version = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
  if (version !== null && version <= VERSION) return version
  problems.add({ code: version === null ? 'bad-version' : 'newer-version', value: text })
  return VERSION
}

function readScenarios(
  parts: Parts,
  dataset: StateDataset,
  initial: SharedState,
  problems: ProblemList
): SharedScenario[] {
  const settings = new Map(settingsOf(dataset).map(setting => [setting.key, setting]))
  const scenarios: SharedScenario[] = []
  for (let place = 0; place < MOST_SCENARIOS; place++) {
    const text = parts.get(scenarioKey('s', place))
    const read =
      text === undefined
        ? null
        : readScenarioText(text, { isFirst: place === 0, dataset, settings, problems })
    // One scenario is always there; another that cannot be read at all is not compared.
    const shared = read ?? (place === 0 ? initial.scenarios[0]! : null)
    if (shared) scenarios.push({ ...shared, name: readName(parts.get(scenarioKey('n', place)), problems) })
  }
  return scenarios
}

function readName(text: string | undefined, problems: ProblemList): string | null {
  if (text === undefined) return null
  const name = cleanName(text)
  if ([...text.trim()].length > LONGEST_NAME) problems.add({ code: 'long-name', value: text })
  return name
}

function readYear(
  parts: Parts,
  { baseYear, lastYear }: StateDataset,
  { year }: SharedState,
  problems: ProblemList
): number {
  const text = parts.get('y')
  if (text === undefined) return year
  const read = readNumber(text, { scale: 1, bounds: { min: baseYear, max: lastYear }, whole: true })
  if (typeof read === 'number') return read
  problems.add({ code: 'bad-year', value: text, shown: sameInBoth(String(year)) })
  return year
}

const sameInBoth = (text: string): Label => ({ fr: text, en: text })

/** A profession, or else a group that has professions. */
function readSubject(
  parts: Parts,
  { professions }: StateDataset,
  { subject }: SharedState,
  problems: ProblemList
): Subject {
  const [p, g] = [parts.get('p'), parts.get('g')]
  if (p !== undefined) {
    if (g !== undefined) problems.add({ code: 'repeated-key', value: `g=${g}` })
    if (professions.some(({ id }) => id === p)) return { profession: p }
    const ids = professions.map(({ id }) => id)
    problems.add({ code: 'unknown-profession', value: p, suggest: () => nearest(p, ids) })
  } else if (g !== undefined) {
    const present = GROUPS.filter(group => group === 'all' || professions.some(({ kind }) => kind === group))
    const group = present.find(id => id === g)
    if (group) return { group }
    problems.add({ code: 'unknown-group', value: g, suggest: () => nearest(g, present) })
  }
  return subject
}
