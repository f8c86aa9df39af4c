/** In one line, what the address of an embedded chart says of its edition that is not what is shown. */
import { editionTitle } from '../../editions/edition-titles.js'
import { editionAt } from '../../editions/editions.js'
import { useSite } from '../../shell/site.js'
import { datasetTold } from '../../shell/source.js'
import { useStudio } from '../../shell/studio-context.js'
import { embedText } from './text.js'

export function EditionLine() {
  const site = useSite()
  const { language } = site
  const text = embedText[language]
  const notice = useStudio(studio => studio.linkEdition)
  const shown = useStudio(studio => datasetTold(studio, site))
  if (notice === null) return null
  const about = editionAt(notice.id)
  const asked = about === null ? notice.id : editionTitle(about, language)
  return (
    <p role="status" className="embed-note">
      {notice.kind === 'moved' ? text.moved(notice.version, shown) : text[notice.kind](asked, shown)}
    </p>
  )
}
