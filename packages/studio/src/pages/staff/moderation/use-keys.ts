/** Keys of the room, wherever the focus is in it. */
import { type RefObject, useEffect, useRef } from 'react'
import { type Command, commandOf, type Where } from './shortcuts.js'

/** Marks the text to moderate, which keys do not write in. */
const TEXT = 'mod-field'
const MOTIVE = 'mod-motive'

function whereOf(target: EventTarget | null): Where {
  if (target instanceof HTMLTextAreaElement) return target.classList.contains(TEXT) ? 'text' : 'writing'
  if (target instanceof HTMLInputElement) {
    if (target.type === 'radio') return target.name === MOTIVE ? 'choice' : 'control'
    return target.type === 'checkbox' ? 'control' : 'writing'
  }
  if (target instanceof HTMLSelectElement) return 'writing'
  const isControl = target instanceof Element && target.closest('a, button, summary') !== null
  return isControl ? 'control' : 'text'
}

/** @param onCommand says whether it did something: else the key is left to the browser */
export function useKeys(
  room: RefObject<HTMLElement | null>,
  areOn: boolean,
  onCommand: (command: Command) => boolean
): void {
  const latest = useRef(onCommand)
  latest.current = onCommand
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event
      const isHere = target === document.body || (target instanceof Node && room.current?.contains(target))
      if (event.defaultPrevented || !isHere || target instanceof HTMLSelectElement) return
      const command = commandOf(event, whereOf(target), areOn)
      if (command !== null && latest.current(command)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [room, areOn])
}
