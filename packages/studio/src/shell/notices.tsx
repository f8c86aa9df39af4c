/** What could not be understood or computed, and what is shown instead: said once, until it is put away. */
import { Suspense } from 'react'
import { useLocation } from 'wouter'
import { EditionSaid } from '../editions/edition-said.js'
import { lazyPage } from './lazy-page.js'
import { isOfAnyEdition, pageAt } from './pages.js'
import { useText } from './site.js'
import { useStudio } from './studio-context.js'
import { shellText } from './text.js'

// Few links have anything to say of them: the words come where they do.
const EditionNotice = lazyPage(() => import('../editions/edition-notice.js'))
const LinkProblems = lazyPage(() => import('./link-problems.js'))

export function Notices() {
  const text = useText(shellText)
  const troubles = useStudio(studio => studio.troubles)
  const [path] = useLocation()
  // What is the same whatever the edition is not another because of one.
  const isOfAny = isOfAnyEdition(pageAt(path).page)
  const isOfOther = useStudio(studio => studio.linkEdition !== null) && !isOfAny
  const isUnclear = useStudio(
    ({ problems, otherDataset, isLost }) => problems.length > 0 || otherDataset !== null || isLost
  )
  return (
    <>
      <div role="status" className="notices">
        <Suspense fallback={null}>
          {isOfOther && <EditionNotice />}
          {isUnclear && <LinkProblems />}
        </Suspense>
        {troubles.map(trouble => (
          <div key={trouble} className="notice">
            <p>{text.troubles[trouble]}</p>
          </div>
        ))}
      </div>
      <EditionSaid />
    </>
  )
}
