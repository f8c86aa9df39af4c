import { isDate, joinPath, type YamlText } from '@horizon-soin/datasets'
import { STAGE_KINDS, type Stage } from './definition.js'
import { isLocalTime } from './local-time.js'
import { checkShown } from './read-shown.js'
import { LONGEST_TITLE } from './read-version.js'
import { bothTexts, idOf, keysOf, mayText, type Node, oneOf } from './yaml-parts.js'

function readMoment(yaml: YamlText, node: Node, path: string, timeZone: string | null): string | null {
  const text = node === undefined ? null : yaml.text(node, path)
  if (text === null || isDate(text)) return text
  if (isLocalTime(text)) return checkShown(yaml, node, path, text, timeZone)
  yaml.report(node, path, { code: 'not-a-day-or-time' })
  return null
}

/** A stage of a consultation: two days, or two local times of its time zone, null where that could not be read. */
export function readStage(yaml: YamlText, node: Node, path: string, timeZone: string | null): Stage | null {
  const entries = keysOf(yaml, node, path, ['id', 'kind', 'title', 'start', 'end'], ['place', 'about'])
  const at = (key: string) => joinPath(path, key)
  const id = idOf(yaml, entries.get('id'), at('id'))
  const kind = oneOf(yaml, entries.get('kind'), at('kind'), STAGE_KINDS)
  const title = bothTexts(yaml, entries.get('title'), at('title'), { most: LONGEST_TITLE })
  const place = mayText(yaml, entries.get('place'), at('place'), LONGEST_TITLE)
  const about = mayText(yaml, entries.get('about'), at('about'))
  const start = readMoment(yaml, entries.get('start'), at('start'), timeZone)
  const end = readMoment(yaml, entries.get('end'), at('end'), timeZone)
  if (start !== null && end !== null) {
    if (isDate(start) !== isDate(end)) {
      yaml.report(entries.get('end'), at('end'), { code: 'days-and-times', params: { start } })
    } else if (end < start) {
      yaml.report(entries.get('end'), at('end'), { code: 'ends-before-start', params: { start } })
    }
  }
  if (id === null || kind === null || title === null || start === null || end === null) return null
  return { id, kind, title, start, end, place, about }
}
