/** Says once that a questionnaire was begun: at its first answer, without a word of it or of who gives it. */
import { useEffect } from 'react'
import { sayStarted } from '../consultation/api.js'
import { useDoor } from '../consultation/use-asked.js'
import { isBlank } from './answers.js'
import type { FormStore } from './form-store.js'

export function useStarted(consultation: string, store: FormStore): void {
  const { root, language } = useDoor()
  useEffect(() => {
    // A draft that the device kept was begun before.
    if (!isBlank(store.getState().draft)) return
    const stop = store.subscribe(({ draft }) => {
      if (isBlank(draft)) return
      stop()
      if (navigator.onLine) void sayStarted({ root, language }, consultation)
    })
    return stop
  }, [root, language, consultation, store])
}
