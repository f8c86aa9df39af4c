/** Which room the address names, as long as the page is shown. */
import { useCallback, useEffect, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { isSkipped } from '../consultation/fragment.js'
import { hashOf, readPlace, type StaffPlace } from './place.js'

interface Placed {
  /** Null before the address was read, as in a page that is prerendered. */
  place: StaffPlace | null
  /** Goes to another room without an entry of its own in the browser. */
  replace: (place: StaffPlace) => void
}

const show = (place: StaffPlace) =>
  history.replaceState(history.state, '', location.pathname + location.search + hashOf(place))

export function usePlace(): Placed {
  const language = useLanguage()
  const [place, setPlace] = useState<StaffPlace | null>(null)
  useEffect(() => {
    const read = () => {
      if (isSkipped(location.hash)) return setPlace(before => before ?? { room: 'home' })
      const found = readPlace(location.hash)
      setPlace(found)
      // What invites is for one person: it does not stay in the address, which others see and devices remember.
      if (found.room === 'invitation') show(found)
    }
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  // The same page in the other language is the same room.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language is what changes the address
  useEffect(() => {
    if (place !== null && location.hash === '') show(place)
  }, [language])
  return {
    place,
    replace: useCallback((to: StaffPlace) => {
      show(to)
      setPlace(to)
    }, [])
  }
}
