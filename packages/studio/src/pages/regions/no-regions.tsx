/** Where a dataset has no regions: what it takes, and the edition that has them. */
import { editionTitle } from '../../editions/edition-titles.js'
import { EDITIONS } from '../../editions/editions.js'
import { Link } from '../../shell/link.js'
import type { RegionMeasure } from '../../shell/pages.js'
import { useLanguage, useText } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { editionSearch } from '../answers/edition-search.js'
import { Described } from './allotment.js'
import { regionsText } from './text.js'
import { WITH_REGIONS } from './with-regions.js'

export function NoRegions({ measure }: { measure: RegionMeasure }) {
  const language = useLanguage()
  const text = useText(regionsText)
  const { edition } = useStudy()
  const other = EDITIONS.find(({ id }) => id === WITH_REGIONS && id !== edition)
  return (
    <section>
      <h2>{text.noneTitle}</h2>
      <p>{text.noneText}</p>
      {other && edition !== null && (
        <p>
          <Link className="button main" to={{ id: 'regions', measure }} search={editionSearch(other)}>
            {text.noneEdition(editionTitle(other, language))}
          </Link>
        </p>
      )}
      <Described />
    </section>
  )
}
