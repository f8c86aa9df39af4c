import { joinPath, type YamlText } from '@horizon-soin/datasets'
import { LONGEST_REMARK } from './contribution.js'
import type { Choice, Prompt } from './definition.js'
import { LONGEST_TITLE } from './read-version.js'
import { bothTexts, idOf, keysOf, listOf, mayText, type Node, oneOf, says, whole } from './yaml-parts.js'

/** A question of a call. */
export function readPrompt(yaml: YamlText, node: Node, path: string): Prompt | null {
  const entries = keysOf(yaml, node, path, ['id', 'title'], ['help', 'required', 'limit'])
  const at = (key: string) => joinPath(path, key)
  const id = idOf(yaml, entries.get('id'), at('id'))
  const title = bothTexts(yaml, entries.get('title'), at('title'), { most: LONGEST_TITLE })
  const help = mayText(yaml, entries.get('help'), at('help'))
  const required = says(yaml, entries.get('required'))
    ? oneOf(yaml, entries.get('required'), at('required'), ['true', 'false'])
    : 'false'
  const limit = says(yaml, entries.get('limit'))
    ? whole(yaml, entries.get('limit'), at('limit'), { min: 1, max: LONGEST_REMARK })
    : LONGEST_REMARK
  if (id === null || title === null || required === null || limit === null) return null
  return { id, title, help, required: required === 'true', limit }
}

/** A closed list. */
export const readChoices = (yaml: YamlText, node: Node, path: string): Choice[] =>
  listOf(
    yaml,
    node,
    path,
    (item, at) => {
      const entries = keysOf(yaml, item, at, ['id', 'label'])
      const id = idOf(yaml, entries.get('id'), joinPath(at, 'id'))
      const label = bothTexts(yaml, entries.get('label'), joinPath(at, 'label'), { most: LONGEST_TITLE })
      return id === null || label === null ? null : { id, label }
    },
    { most: 100, keyOf: choice => choice.id }
  )
