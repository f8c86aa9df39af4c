import { useLocation } from 'wouter'
import { Link } from './link.js'
import { isOfAnyEdition, pageAt } from './pages.js'
import { useLanguage, useText } from './site.js'
import { datasetTitle } from './source.js'
import { useStudio } from './studio-context.js'
import { shellText } from './text.js'

export function Footer() {
  const text = useText(shellText)
  const language = useLanguage()
  const title = useStudio(studio => datasetTitle(studio, { language }))
  const [path] = useLocation()
  const isOfAny = isOfAnyEdition(pageAt(path).page)
  return (
    <footer className="site-foot">
      <p>
        {isOfAny ? text.footer.ownSources : text.footer.sources(title)} {text.footer.privacy}
      </p>
      <ul>
        <li>
          <Link to={{ id: 'answers', profession: null, year: null }}>{text.footer.answers}</Link>
        </li>
        <li>
          <Link to={{ id: 'measures' }}>{text.footer.measures}</Link>
        </li>
        <li>
          <Link to={{ id: 'regions', measure: 'density' }}>{text.footer.regions}</Link>
        </li>
        <li>
          <Link to={{ id: 'consultation' }}>{text.footer.consultation}</Link>
        </li>
        <li>
          <Link to={{ id: 'method' }}>{text.footer.cite}</Link>
        </li>
        <li>
          <Link to={{ id: 'data', table: null }}>{text.footer.downloads}</Link>
        </li>
        <li>
          <Link to={{ id: 'accessibility' }}>{text.footer.accessibility}</Link>
        </li>
      </ul>
    </footer>
  )
}
