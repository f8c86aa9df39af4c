/** What is asked of the list: kept in the address, and read from it. */
import { useEffect, useRef, useState } from 'react'
import { useSearch } from 'wouter'
import { useLanguage } from '../../shell/site.js'
import { readWanted, type Wanted, writeWanted } from './wanted.js'

/** Browsers refuse to write the address more than some times a second. */
const PAUSE = 250

export function useWanted(): [Wanted, (next: Partial<Wanted>) => void] {
  const language = useLanguage()
  const search = useSearch()
  const [wanted, setWanted] = useState(() => readWanted(search))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const known = useRef(search)
  // An address that came from elsewhere than here is read.
  useEffect(() => {
    if (search === known.current) return
    known.current = search
    clearTimeout(timer.current)
    setWanted(readWanted(search))
  }, [search])
  useEffect(() => () => clearTimeout(timer.current), [])
  const want = (next: Partial<Wanted>) => {
    const made = { ...wanted, ...next }
    setWanted(made)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const written = writeWanted(made, location.search, language)
      if (written === location.search) return
      known.current = written.replace(/^\?/, '')
      history.replaceState(history.state, '', location.pathname + written + location.hash)
    }, PAUSE)
  }
  return [wanted, want]
}
