import { type Fault, FaultList, joinPath, type YamlText } from '@horizon-soin/datasets'
import { NOTICE_HEADINGS, type Notice } from './definition.js'
import { bothTexts, keysOf, type Node, openYaml, whole } from './yaml-parts.js'

/** A notice; a heading that is left out or empty is an empty text, which `noticeFaults` tells. */
export function readNotice(yaml: YamlText, node: Node, path: string): Notice | null {
  if (node === undefined) return null
  const entries = keysOf(yaml, node, path, ['version'], NOTICE_HEADINGS)
  const version = whole(yaml, entries.get('version'), joinPath(path, 'version'), { min: 1, max: 1000 })
  const headings = NOTICE_HEADINGS.map(heading => [
    heading,
    bothTexts(yaml, entries.get(heading), joinPath(path, heading), { blank: true })
  ])
  if (version === null || headings.some(([, text]) => text === null)) return null
  return { version, headings: Object.fromEntries(headings) as Notice['headings'] }
}

/** Reads the file of a notice alone: `version`, then a text in both languages for each heading. */
export function readNoticeFile(text: string, file: string): { notice: Notice | null; faults: Fault[] } {
  const faults = new FaultList()
  const yaml = openYaml(text, file, faults)
  const notice = yaml && readNotice(yaml, yaml.root, '')
  return { notice: faults.empty ? notice : null, faults: faults.list() }
}
