import { type Fault, FaultList, joinPath, nearest, type YamlText } from '@horizon-soin/datasets'
import { type Definition, KINDS } from './definition.js'
import { isLocalTime, isTimeZone } from './local-time.js'
import type { Proposal } from './proposal.js'
import { readNotice } from './read-notice.js'
import { readNamed } from './read-proposal.js'
import { readChoices, readPrompt } from './read-questions.js'
import { checkShown } from './read-shown.js'
import { readStage } from './read-stage.js'
import { LONGEST_TITLE } from './read-version.js'
import { bothTexts, idOf, keysOf, listOf, type Node, oneOf, openYaml, plainText, says } from './yaml-parts.js'

const KEYS = ['id', 'kind', 'title', 'about', 'organiser', 'opens', 'closes', 'notice']
const OPTIONAL = ['time_zone', 'access', 'propositions', 'prompts', 'profile', 'stages', 'embed', 'follow_up']
const FOLLOW_UPS: readonly Definition['followUp'][number][] = ['results', 'panel']
const LISTS = { propositions: 'prompts', contributions: 'propositions' } as const

/**
 * Reads the file of a consultation. A draft may lack what `openingFaults` asks for before it opens: a heading of its notice,
 * something to answer.
 *
 * @param proposals what there is to name, where it is known: ids and versions are then checked too
 * @returns the definition, or null and every fault found; it never throws
 */
export function readDefinition(
  text: string,
  file: string,
  proposals: readonly Proposal[] | null = null
): { definition: Definition | null; faults: Fault[] } {
  const faults = new FaultList()
  const yaml = openYaml(text, file, faults)
  const definition = yaml && readRoot(yaml, proposals)
  return { definition: faults.empty ? definition : null, faults: faults.list() }
}

function readRoot(yaml: YamlText, proposals: readonly Proposal[] | null): Definition | null {
  const entries = keysOf(yaml, yaml.root, '', KEYS, OPTIONAL)
  const get = (key: string) => entries.get(key)
  const id = idOf(yaml, get('id'), 'id')
  const kind = oneOf(yaml, get('kind'), 'kind', KINDS)
  const title = bothTexts(yaml, get('title'), 'title', { most: LONGEST_TITLE })
  const about = bothTexts(yaml, get('about'), 'about')
  const organiser = readOrganiser(yaml, get('organiser'))
  const timeZone = readTimeZone(yaml, get('time_zone'))
  const opens = readTime(yaml, get('opens'), 'opens', timeZone)
  const closes = readTime(yaml, get('closes'), 'closes', timeZone)
  const access = says(yaml, get('access'))
    ? oneOf(yaml, get('access'), 'access', ['open', 'invited'])
    : 'open'
  const propositions = readNamed(yaml, get('propositions'), 'propositions', proposals)
  const prompts = listOf(yaml, get('prompts'), 'prompts', (node, path) => readPrompt(yaml, node, path), {
    most: 50,
    keyOf: prompt => prompt.id
  })
  const other = kind && LISTS[kind]
  if (other && (other === 'prompts' ? prompts : propositions).length > 0) {
    yaml.report(get(other), other, { code: 'not-for-kind', params: { kind: kind!, list: other } })
  }
  const profile = says(yaml, get('profile'))
    ? keysOf(yaml, get('profile'), 'profile', [], ['activities', 'structures'])
    : new Map<string, Node>()
  const choices = (key: string) => readChoices(yaml, profile.get(key), joinPath('profile', key))
  const [activities, structures] = [choices('activities'), choices('structures')]
  const stages = listOf(
    yaml,
    get('stages'),
    'stages',
    (node, path) => readStage(yaml, node, path, timeZone),
    {
      most: 100,
      keyOf: stage => stage.id
    }
  )
  const notice = readNotice(yaml, get('notice'), 'notice')
  const embed = listOf(yaml, get('embed'), 'embed', (node, path) => readOrigin(yaml, node, path), {
    most: 50,
    keyOf: origin => origin
  })
  const followUp = listOf(
    yaml,
    get('follow_up'),
    'follow_up',
    (node, path) => oneOf(yaml, node, path, FOLLOW_UPS),
    { most: 2, keyOf: purpose => purpose }
  )
  if (id === null || kind === null || title === null || about === null || organiser === null) return null
  if (timeZone === null || opens === null || closes === null || access === null || notice === null)
    return null
  return {
    ...{ id, kind, title, about, organiser, timeZone, opens, closes, access, propositions, prompts },
    ...{ profile: { activities, structures }, stages, notice, embed, followUp }
  }
}

function readOrganiser(yaml: YamlText, node: Node): Definition['organiser'] | null {
  const entries = keysOf(yaml, node, 'organiser', ['name', 'contact', 'interests'])
  const name = plainText(yaml, entries.get('name'), 'organiser.name', { most: LONGEST_TITLE })
  const contact = plainText(yaml, entries.get('contact'), 'organiser.contact', { most: LONGEST_TITLE })
  const interests = bothTexts(yaml, entries.get('interests'), 'organiser.interests')
  return name === null || contact === null || interests === null ? null : { name, contact, interests }
}

function readTimeZone(yaml: YamlText, node: Node): string | null {
  if (!says(yaml, node)) return 'Europe/Paris'
  const zone = yaml.text(node, 'time_zone')
  if (zone === null || isTimeZone(zone)) return zone
  yaml.report(node, 'time_zone', {
    code: 'unknown-time-zone',
    suggestion: () => nearest(zone, Intl.supportedValuesOf('timeZone'))
  })
  return null
}

function readTime(yaml: YamlText, node: Node, path: string, timeZone: string | null): string | null {
  const time = node === undefined ? null : yaml.text(node, path)
  if (time === null) return null
  if (isLocalTime(time)) return checkShown(yaml, node, path, time, timeZone)
  const meant = time.replace(
    /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2})(?:[:h](\d{2})?)?(?::\d{2})?$/,
    (_, day, hour, minute) => `${day}T${String(hour).padStart(2, '0')}:${minute ?? '00'}`
  )
  yaml.report(node, path, { code: 'not-a-local-time', suggestion: isLocalTime(meant) ? meant : null })
  return null
}

/** An origin that may frame a page: https, or this machine while one tries. */
function readOrigin(yaml: YamlText, node: Node, path: string): string | null {
  const text = yaml.text(node, path)
  if (text === null) return null
  const url = URL.canParse(text) ? new URL(text) : null
  const safe = url?.protocol === 'https:' || url?.hostname === 'localhost'
  if (url && safe && url.origin === text) return text
  yaml.report(node, path, { code: 'not-an-origin', suggestion: url && safe ? url.origin : null })
  return null
}
