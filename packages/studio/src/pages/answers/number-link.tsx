/** A number of an edition: a click opens what it was computed from, in the median scenario of that edition. */
import type { Indicator } from '@horizon-soin/model'
import type { ReactNode } from 'react'
import type { EditionAbout } from '../../editions/edition-about.js'
import { valueText } from '../../parts/text.js'
import { explainedText } from '../../shell/explained.js'
import { Link } from '../../shell/link.js'
import type { Page } from '../../shell/pages.js'
import { useText } from '../../shell/site.js'
import { editionSearch, lookingAt } from './edition-search.js'

interface Props {
  about: EditionAbout
  indicator: Indicator
  profession: string
  year: number
  /** The page that stays beside the explanation. */
  page: Page
  children: ReactNode
}

export function NumberLink({ about, indicator, profession, year, page, children }: Props) {
  const text = useText(valueText)
  const explained = `x=${explainedText({ query: { indicator, profession }, year })}`
  return (
    <Link
      className="value"
      to={page}
      search={editionSearch(about, ...lookingAt(profession, year), explained)}
    >
      {children}
      <span className="sr-only">, {text.explain}</span>
    </Link>
  )
}
