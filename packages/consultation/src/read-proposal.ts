import { type Fault, FaultList, joinPath, type YamlText } from '@horizon-soin/datasets'
import { findNamed } from './find-named.js'
import { type Amendment, AXES, type Proposal, type ProposalVersion } from './proposal.js'
import { LONGEST_TITLE, readDate, readPlace, readVersion, versionNumber } from './read-version.js'
import { bothTexts, idOf, keysOf, listOf, type Node, oneOf, openYaml, says, whole } from './yaml-parts.js'

const NUMBERS = { min: 1, max: 999 }

/** The name that a file gives to what it holds: `proposition-06` of `proposition-06.yaml`. */
const baseName = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/i, '')

function ownId(yaml: YamlText, node: Node): string | null {
  const id = idOf(yaml, node, 'id')
  const expected = baseName(yaml.file)
  if (id === null || id === expected) return id
  yaml.report(node, 'id', { code: 'not-as-file-name', params: { expected }, suggestion: expected })
  return null
}

/**
 * Reads the file of a proposal: id (the file's name), number, axis, policy, amendments, and its versions in order.
 *
 * @returns the proposal, or null and every fault found; it never throws
 */
export function readProposal(text: string, file: string): { proposal: Proposal | null; faults: Fault[] } {
  const faults = new FaultList()
  const yaml = openYaml(text, file, faults)
  const proposal = yaml && readRoot(yaml)
  return { proposal: faults.empty ? proposal : null, faults: faults.list() }
}

function readRoot(yaml: YamlText): Proposal | null {
  const entries = keysOf(yaml, yaml.root, '', ['id', 'number', 'axis', 'versions'], ['policy', 'amendments'])
  const id = ownId(yaml, entries.get('id'))
  const number = whole(yaml, entries.get('number'), 'number', NUMBERS)
  const axis = oneOf(yaml, entries.get('axis'), 'axis', AXES)
  const policy = entries.get('policy')
  const amendments = listOf(
    yaml,
    entries.get('amendments'),
    'amendments',
    (item, at) => idOf(yaml, item, at),
    {
      most: 50,
      keyOf: own => own
    }
  )
  let previous = ''
  const readNext = (item: Node, at: string, index: number): ProposalVersion | null => {
    const version = readVersion(yaml, item, at)
    if (version === null) return null
    const expected = index + 1
    if (version.version !== expected) {
      const suggestion = String(expected)
      const value = String(version.version)
      yaml.report(item, joinPath(at, 'version'), {
        code: 'version-order',
        value,
        params: { expected },
        suggestion
      })
      return null
    }
    if (version.date < previous.slice(0, version.date.length)) {
      yaml.report(item, joinPath(at, 'date'), {
        code: 'date-order',
        value: version.date,
        params: { previous }
      })
    }
    previous = version.date
    return version
  }
  const versions = listOf(yaml, entries.get('versions'), 'versions', readNext, {
    most: 100,
    least: 1,
    keyOf: ({ version }) => String(version)
  })
  if (id === null || number === null || axis === null) return null
  return {
    id,
    number,
    axis,
    policy: says(yaml, policy) ? idOf(yaml, policy, 'policy') : null,
    amendments,
    versions
  }
}

/**
 * Reads the file of an amendment: the article that it changes, what it changes, why, and the versions of proposals that it
 * carries out.
 *
 * @returns the amendment, or null and every fault found; it never throws
 */
export function readAmendment(text: string, file: string): { amendment: Amendment | null; faults: Fault[] } {
  const faults = new FaultList()
  const yaml = openYaml(text, file, faults)
  const amendment = yaml && readAmendmentRoot(yaml)
  return { amendment: faults.empty ? amendment : null, faults: faults.list() }
}

const KEYS = ['id', 'number', 'date', 'target', 'propositions', 'title', 'change', 'reason']

function readAmendmentRoot(yaml: YamlText): Amendment | null {
  const entries = keysOf(yaml, yaml.root, '', KEYS, ['place'])
  const id = ownId(yaml, entries.get('id'))
  const number = whole(yaml, entries.get('number'), 'number', NUMBERS)
  const date = readDate(yaml, entries.get('date'), 'date')
  const place = readPlace(yaml, entries.get('place'), 'place')
  const target = bothTexts(yaml, entries.get('target'), 'target', { most: LONGEST_TITLE })
  const title = bothTexts(yaml, entries.get('title'), 'title', { most: LONGEST_TITLE })
  const change = bothTexts(yaml, entries.get('change'), 'change')
  const reason = bothTexts(yaml, entries.get('reason'), 'reason')
  const propositions = readNamed(yaml, entries.get('propositions'), 'propositions')
  if (id === null || number === null || date === null) return null
  if (target === null || title === null || change === null || reason === null) return null
  return { id, number, date, place, target, propositions, title, change, reason }
}

/** Proposals named with their version, among `known` where it is given. */
export const readNamed = (
  yaml: YamlText,
  node: Node,
  path: string,
  known: readonly Proposal[] | null = null
): { id: string; version: number }[] =>
  listOf(
    yaml,
    node,
    path,
    (item, at) => {
      const entries = keysOf(yaml, item, at, ['id', 'version'])
      const id = idOf(yaml, entries.get('id'), joinPath(at, 'id'))
      const version = versionNumber(yaml, entries.get('version'), joinPath(at, 'version'))
      if (known !== null && id !== null) {
        const [one, fault] = findNamed({ id, version }, known)
        if (fault !== null) yaml.report(entries.get(one), joinPath(at, one), fault)
      }
      return id === null || version === null ? null : { id, version }
    },
    { most: 200, keyOf: ({ id }) => id }
  )
