import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width in px of what `ref` names, as it changes; `before` until it is known. */
export function useWidth(ref: RefObject<HTMLElement | null>, before: number): number {
  const [width, setWidth] = useState(before)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    setWidth(Math.floor(element.clientWidth) || before)
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width) || before))
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref, before])
  return width
}
