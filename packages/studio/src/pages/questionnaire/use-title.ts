/** The title of the tab, where it tells more than which page this is. */
import { useEffect } from 'react'
import { useStudy } from '../../shell/studio-context.js'

/** @param parts from the most particular */
export function useTitle(...parts: readonly string[]): void {
  const study = useStudy()
  const title = [...parts, 'Horizon Soin'].join(' · ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is titled anew with another study
  useEffect(() => {
    // The page has its title after its parts have theirs.
    queueMicrotask(() => {
      document.title = title
    })
  }, [title, study])
}
