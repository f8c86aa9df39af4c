import { useEffect, useRef } from 'react'

/** Of a heading that tells what is shown now: it is focused, so that it is read from there, each time `about` is another. */
export function useFocus<E extends HTMLElement>(about: unknown) {
  const heading = useRef<E>(null)
  useEffect(() => {
    if (about === null) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'start' })
  }, [about])
  return heading
}
