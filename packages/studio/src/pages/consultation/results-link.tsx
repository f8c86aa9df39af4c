/** A link to the results of a consultation. */
import type { AnchorHTMLAttributes } from 'react'
import { pathOf } from '../../shell/pages.js'
import { useSite } from '../../shell/site.js'
import { hashOf } from '../results/fragment.js'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  id: string
  /** A proposal to open. */
  item?: string
}

export function ResultsLink({ id, item, ...rest }: Props) {
  const { root, language } = useSite()
  const hash = hashOf({ id, release: null, item: item ?? null })
  return <a {...rest} href={`${root}${pathOf({ id: 'results' }, language).slice(1)}${hash}`} />
}
