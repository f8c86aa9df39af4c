/** A screen that one goes back from with the browser: an entry of its own at the same address. */
import { useEffect, useRef, useState } from 'react'
import { isSkipped } from '../consultation/fragment.js'

const KEY = 'answering'

/** The entry at hand, with its step or without. */
const stateWith = (step: string | null) => ({
  ...((history.state as object | null) ?? {}),
  [KEY]: step ?? undefined
})
const stepAtHand = (state: unknown): unknown =>
  typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[KEY] : undefined

interface Step {
  isOn: boolean
  /** Goes on to the screen. */
  enter: () => void
  /** Goes back from it; `then` once that is done. */
  leave: (then: () => void) => void
}

/**
 * @param name of the screen
 * @param onBack after the browser has gone back from it by itself
 * @param beyond the screen that one goes on to from it, if any
 */
export function useStep(name: string, onBack: () => void, beyond = ''): Step {
  const [isOn, setOn] = useState(false)
  const after = useRef(onBack)
  const back = useRef(onBack)
  back.current = onBack
  useEffect(() => {
    // A page that is loaded anew starts over.
    const isAt = (state: unknown) => {
      const step = stepAtHand(state)
      return step === name || (beyond !== '' && step === beyond)
    }
    if (isAt(history.state)) history.replaceState(stateWith(null), '')
    const follow = (event: PopStateEvent) => {
      if (isSkipped(location.hash)) return
      const isThere = isAt(event.state)
      setOn(isThere)
      const then = after.current
      after.current = () => back.current()
      if (!isThere) then()
    }
    after.current = () => back.current()
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [name, beyond])
  return {
    isOn,
    enter() {
      if (stepAtHand(history.state) !== name) history.pushState(stateWith(name), '')
      setOn(true)
    },
    leave(then) {
      if (stepAtHand(history.state) === name) {
        after.current = then
        history.back()
      } else {
        setOn(false)
        then()
      }
    }
  }
}
