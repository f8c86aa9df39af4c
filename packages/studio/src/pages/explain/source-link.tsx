/** A source of the dataset by its title, with its address where it has one on the web. */
import { typeset } from '@horizon-soin/words'
import { useLanguage, useText } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { explainText } from './text.js'
import { webAddress } from './web-address.js'

export function SourceLink({ id }: { id: string }) {
  const language = useLanguage()
  const text = useText(explainText)
  const { dataset } = useStudy()
  const source = dataset.sources.find(one => one.id === id)
  if (!source) return <>{id}</>
  const title = typeset(source.title, language)
  const about = [source.publisher, source.year].filter(part => part !== '').join(', ')
  const address = webAddress(source.url)
  return (
    <>
      {address === null ? (
        title
      ) : (
        <a href={address} rel="noreferrer external" target="_blank">
          {title}
          <span className="sr-only"> ({text.newTab})</span>
        </a>
      )}
      {about !== '' && `, ${about}`}
    </>
  )
}
