import { useEffect } from 'react'
import { redoChange, undoChange } from '../../../shell/store.js'
import { useStudioStore } from '../../../shell/studio-context.js'

/** Where text is typed, the keys undo what was typed. */
const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['range', 'checkbox', 'radio', 'button'].includes(target.type)))

/** Ctrl or Cmd + Z undoes; with Shift, or + Y, does again. */
export function useUndoKeys(): void {
  const store = useStudioStore()
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redoChange(store)
      else undoChange(store)
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [store])
}
