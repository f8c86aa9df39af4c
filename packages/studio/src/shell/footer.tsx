import { typeset } from '@horizon-soin/figures'
import { Link } from './link.js'
import { useLanguage, useText } from './site.js'
import { useStudy } from './studio-context.js'
import { shellText } from './text.js'

export function Footer() {
  const text = useText(shellText)
  const language = useLanguage()
  const { dataset } = useStudy()
  return (
    <footer className="site-foot">
      <p>
        {text.footer.sources(typeset(dataset.title[language] || dataset.name, language))}{' '}
        {text.footer.privacy}
      </p>
      <ul>
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
