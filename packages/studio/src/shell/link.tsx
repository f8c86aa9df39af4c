/** Links between pages: they keep the scenario, and do not load the page anew. */
import type { Language } from '@horizon-soin/datasets'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { useLocation } from 'wouter'
import { showAddress } from '../editions/show-edition.js'
import { searchOf, writeAddress } from './address.js'
import { type Page, pathOf } from './pages.js'
import { useSite } from './site.js'
import { useStudio, useStudioStore } from './studio-context.js'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  to: Page
  /** That of the page where not said. */
  language?: Language
  /** Instead of the scenario at hand: with its question mark. */
  search?: string
}

export function Link({ to, language, search, onClick, ...rest }: Props) {
  const site = useSite()
  const store = useStudioStore()
  const [, navigate] = useLocation()
  const mine = useStudio(studio => searchOf(studio, { explained: null }))
  const path = pathOf(to, language ?? site.language)
  const after = search ?? mine
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (!isPlain || event.defaultPrevented) return
    event.preventDefault()
    writeAddress(store)
    navigate(path + after)
    // Another state than the one at hand is read from its address, as it is by who opens it in a new page.
    if (search !== undefined) void showAddress(store, search, false)
  }
  return <a {...rest} href={site.root + path.slice(1) + after} onClick={follow} />
}
