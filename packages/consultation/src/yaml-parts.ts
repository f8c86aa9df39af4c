/** The parts that the files of proposals and consultations are made of; a node that is absent gives null, without a fault. */
import { asId, checkText, type FaultList, ID, joinPath, nearest, YamlText } from '@horizon-soin/datasets'
import { isScalar } from 'yaml'
import type { Text } from './proposal.js'
import { CONTROL, MARKUP } from './text-rules.js'

/** A proposal with two versions in two languages takes some 30 KiB. */
const LARGEST_FILE = 256 * 1024
const LONGEST_TEXT = 8000

export type Node = unknown
type Entries = Map<string, Node>

/** The document of a file, null with its faults where it is none. */
export function openYaml(text: string, file: string, faults: FaultList): YamlText | null {
  if (text.length > LARGEST_FILE) {
    faults.add({ file, value: String(text.length), code: 'file-too-large', params: { bytes: LARGEST_FILE } })
    return null
  }
  const checked = checkText(text, file, faults)
  return checked === null ? null : YamlText.read(checked, file, faults)
}

/** Whether a node says something: `null`, `~` and nothing say none. */
export function says(yaml: YamlText, node: Node): boolean {
  if (node === undefined || node === null) return false
  const scalar = yaml.resolve(node)
  return !(
    isScalar(scalar) &&
    scalar.type === 'PLAIN' &&
    ['', '~', 'null'].includes(String(scalar.value ?? ''))
  )
}

/** The entries of a map, with a fault for each key of `required` that it has not. */
export function keysOf(
  yaml: YamlText,
  node: Node,
  path: string,
  required: readonly string[],
  optional: readonly string[] = []
): Entries {
  if (node === undefined) return new Map()
  const entries = yaml.map(node, path, [...required, ...optional])
  if (!yaml.isMap(node)) return entries
  for (const key of required) {
    if (!entries.has(key)) yaml.report(node, path, { code: 'missing-key', params: { key } })
  }
  return entries
}

/** A text in one language: no control character, no markup. `blank`: it may be empty, and is then ''. */
export function plainText(
  yaml: YamlText,
  node: Node,
  path: string,
  { most = LONGEST_TEXT, blank = false }: { most?: number; blank?: boolean } = {}
): string | null {
  if (node === undefined || (blank && !says(yaml, node))) return blank ? '' : null
  const scalar = yaml.resolve(node)
  if (blank && isScalar(scalar) && String(scalar.value ?? '').trim() === '') return ''
  const text = yaml.text(node, path)?.trim() ?? null
  if (text === null) return null
  const found = [...text].length
  if (found > most) yaml.report(node, path, { code: 'text-too-long', params: { most, found } })
  else if (CONTROL.test(text)) yaml.report(node, path, { code: 'control-character' })
  else if (MARKUP.test(text)) yaml.report(node, path, { code: 'markup' })
  else return text
  return null
}

/** A text in both languages. */
export function bothTexts(
  yaml: YamlText,
  node: Node,
  path: string,
  options: { most?: number; blank?: boolean } = {}
): Text | null {
  if (options.blank && !says(yaml, node)) return { fr: '', en: '' }
  if (node === undefined) return null
  const entries = keysOf(
    yaml,
    node,
    path,
    options.blank ? [] : ['fr', 'en'],
    options.blank ? ['fr', 'en'] : []
  )
  const fr = plainText(yaml, entries.get('fr'), joinPath(path, 'fr'), options)
  const en = plainText(yaml, entries.get('en'), joinPath(path, 'en'), options)
  return fr === null || en === null ? null : { fr, en }
}

/** A text in both languages, or null where it is left out. */
export const mayText = (yaml: YamlText, node: Node, path: string, most?: number): Text | null =>
  says(yaml, node) ? bothTexts(yaml, node, path, most === undefined ? {} : { most }) : null

export function idOf(yaml: YamlText, node: Node, path: string): string | null {
  const id = node === undefined ? null : yaml.text(node, path)
  if (id === null) return null
  if (ID.test(id) && id.length <= 64) return id
  yaml.report(node, path, { code: 'bad-id', suggestion: () => asId(id) })
  return null
}

export function oneOf<T extends string>(
  yaml: YamlText,
  node: Node,
  path: string,
  values: readonly T[]
): T | null {
  const value = node === undefined ? null : yaml.text(node, path)
  if (value === null) return null
  const found = values.find(known => known === value)
  if (found !== undefined) return found
  const params = { allowed: values.join(', ') }
  yaml.report(node, path, { code: 'unknown-value', params, suggestion: () => nearest(value, values) })
  return null
}

export function whole(
  yaml: YamlText,
  node: Node,
  path: string,
  bounds: { min: number; max: number }
): number | null {
  return node === undefined ? null : yaml.number(node, path, bounds, { whole: true })
}

/** The items of a list that could be read; two of the same key are a fault. */
export function listOf<T>(
  yaml: YamlText,
  node: Node,
  path: string,
  read: (node: Node, path: string, index: number) => T | null,
  { most, least = 0, keyOf }: { most: number; least?: number; keyOf: (item: T) => string }
): T[] {
  if (node === undefined) return []
  const nodes = says(yaml, node) ? yaml.items(node, path) : []
  if (nodes.length < least) yaml.report(node, path, { code: 'no-items' })
  if (nodes.length > most) {
    yaml.report(node, path, { code: 'too-many-items', params: { most, found: nodes.length } })
    return []
  }
  const lines = new Map<string, number>()
  const kept: T[] = []
  nodes.forEach((item, index) => {
    const at = joinPath(path, index)
    const value = read(item, at, index)
    if (value === null) return
    const first = lines.get(keyOf(value))
    if (first !== undefined) {
      yaml.report(item, at, { code: 'repeated-item', value: keyOf(value), params: { first } })
      return
    }
    lines.set(keyOf(value), yaml.lineOf(item) ?? 0)
    kept.push(value)
  })
  return kept
}
