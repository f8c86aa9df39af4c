/** A link to a page about a consultation: it does not load the site anew, so that what is being answered in the tab stays. */
import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { useLocation } from 'wouter'
import { searchOf } from '../../shell/address.js'
import { type Page, pathOf } from '../../shell/pages.js'
import { useSite } from '../../shell/site.js'
import { useStudio } from '../../shell/studio-context.js'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  page: Extract<Page['id'], 'questionnaire' | 'receipt'>
  id: string
  /** Before it leads there without loading the site anew. */
  onFollow?: () => void
}

export function AboutLink({ page, id, onFollow, ...rest }: Props) {
  const { root, language } = useSite()
  const [path, navigate] = useLocation()
  const search = useStudio(studio => searchOf(studio, { explained: null }))
  const to = pathOf({ id: page }, language)
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    // Of the page at hand only what is after the `#` changes, which the browser does by itself.
    if (!isPlain || path === to) return
    event.preventDefault()
    onFollow?.()
    navigate(`${to}${search}#${id}`)
  }
  return <a {...rest} href={`${root}${to.slice(1)}${search}#${id}`} onClick={follow} />
}
