/** Which consultation the address names, as long as the page is shown. */
import { useEffect, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { type Fragment, readFragment } from './fragment.js'

const NONE = { id: null, token: null, question: null, isRead: false }

/** `isRead`: false before the address was read, as in a page that is prerendered. */
export function useFragment(): Fragment & { isRead: boolean } {
  const language = useLanguage()
  const [known, setKnown] = useState<Fragment & { isRead: boolean }>(NONE)
  useEffect(() => {
    const read = () => {
      const found = readFragment(location.hash)
      setKnown(before => (found.id === null ? { ...before, isRead: true } : { ...found, isRead: true }))
      // What invites is for one person: it does not stay in the address, which others see and devices remember.
      if (found.token !== null) show(found.id)
    }
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  // The same page in the other language is about the same consultation.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language is what changes the address
  useEffect(() => {
    if (known.id !== null && location.hash === '') show(known.id)
  }, [language, known.id])
  return known
}

function show(id: string | null): void {
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${location.search}${id === null ? '' : `#${id}`}`
  )
}
