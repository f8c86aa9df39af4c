/** What a key does in the room where texts are moderated. */

export const LETTERS = {
  publish: 'p',
  mask: 'm',
  refuse: 'r',
  themes: 't',
  note: 'n',
  group: 'g',
  undo: 'u',
  next: 'j',
  previous: 'k',
  help: '?'
} as const
export type Letter = keyof typeof LETTERS

export type Command = { do: Letter } | { do: 'digit'; digit: number } | { do: 'confirm' } | { do: 'close' }

/** Of an event of the keyboard, what matters. */
export type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey'> & {
  isComposing?: boolean
}

/**
 * Where the key was pressed: `text`, the text to moderate, in which nothing is written; `choice`, a box or a button of a
 * choice; `writing`, a field that is written in; `control`, what has a use for keys of its own.
 */
export type Where = 'text' | 'choice' | 'writing' | 'control'

/**
 * @param areOn whether keys without Ctrl or Alt do anything here: who speaks to their machine turns them off (WCAG 2.1.4)
 * @returns null where the key is none of ours
 */
export function commandOf(event: Key, where: Where, areOn: boolean): Command | null {
  const { key, code, ctrlKey, altKey, metaKey, isComposing = false } = event
  if (isComposing || ctrlKey || altKey || metaKey) return null
  if (key === 'Escape') return { do: 'close' }
  if (where === 'writing' || !areOn) return null
  if (key === 'Enter') return where === 'control' ? null : { do: 'confirm' }
  // The place of the key: on French keyboards digits take Shift.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return { do: 'digit', digit: Number(digit) }
  const letter = (Object.keys(LETTERS) as Letter[]).find(name => LETTERS[name] === key.toLowerCase())
  return letter === undefined ? null : { do: letter }
}

/** What a digit stands for in a list: 1 to 9, then 0 for the tenth. */
export const atDigit = <Value>(list: readonly Value[], digit: number): Value | undefined =>
  list[digit === 0 ? 9 : digit - 1]

/** The digit of a place in a list. */
export const digitOf = (place: number): number => (place + 1) % 10
