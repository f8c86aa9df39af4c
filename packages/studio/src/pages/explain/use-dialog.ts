/** Shows the panel beside the page where there is room, else over it; keeps the focus where a person expects it. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'

/** The page and the panel stand side by side from here on; `panel.css` has the same. */
const WIDE = '(min-width: 1100px)'

const useIsWide = (): boolean =>
  useSyncExternalStore(
    told => {
      const media = matchMedia(WIDE)
      media.addEventListener('change', told)
      return () => media.removeEventListener('change', told)
    },
    () => matchMedia(WIDE).matches,
    () => true
  )

interface Parts {
  dialog: RefObject<HTMLDialogElement | null>
  title: RefObject<HTMLHeadingElement | null>
  /** What is explained, as the address has it: another number takes the focus to the title again. */
  of: string
  onClose: () => void
}

/** @returns whether it stands over the page */
export function useDialog({ dialog, title, of, onClose }: Parts): boolean {
  const isModal = !useIsWide()
  const asker = useRef<Element | null>(null)

  // Before the panel takes the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number may have been asked for elsewhere
  useLayoutEffect(() => {
    if (!dialog.current!.contains(document.activeElement)) asker.current = document.activeElement
  }, [dialog, of])

  useEffect(() => {
    const element = dialog.current!
    if (element.open) element.close()
    if (isModal) element.showModal()
    else element.show()
  }, [dialog, isModal])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another number is another reading
  useEffect(() => {
    dialog.current!.scrollTop = 0
    title.current!.focus({ preventScroll: true })
  }, [dialog, title, of])

  useEffect(
    () => () => {
      const before = asker.current
      const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected
      const next = isThere ? before : document.getElementById('main')
      next?.focus({ preventScroll: true })
    },
    []
  )

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      onClose()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [onClose])

  return isModal
}
