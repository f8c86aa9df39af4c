/** The release and the proposal that the address names, as long as the page is shown. */
import { useEffect, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { isSkipped } from '../consultation/fragment.js'
import { hashOf, type ResultsPlace, readPlace } from './fragment.js'

const NONE: ResultsPlace & { isRead: boolean } = { id: null, release: null, item: null, isRead: false }

/** `isRead`: false before the address was read, as in a page that is prerendered. */
export function usePlace(): ResultsPlace & { isRead: boolean; go: (change: Partial<ResultsPlace>) => void } {
  const language = useLanguage()
  const [place, setPlace] = useState(NONE)
  useEffect(() => {
    const read = () => {
      const found = readPlace(location.hash)
      // A link within the page, or one that skips its head, leads to no other consultation.
      if (isSkipped(location.hash) || document.getElementById(location.hash.slice(1)) !== null)
        return setPlace(before => ({ ...before, isRead: true }))
      setPlace({ ...found, isRead: true })
    }
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  // The same page in the other language is about the same release.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language is what changes the address
  useEffect(() => {
    if (place.id !== null && location.hash === '') show(place)
  }, [language, place.id])
  const go = (change: Partial<ResultsPlace>) => {
    const next = { ...place, ...change }
    show(next)
    setPlace(next)
  }
  return { ...place, go }
}

const show = (place: ResultsPlace): void =>
  history.replaceState(history.state, '', `${location.pathname}${location.search}${hashOf(place)}`)
