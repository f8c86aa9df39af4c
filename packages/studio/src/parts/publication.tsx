/** A source of the evidence: who published it and when, or its whole title, each part in its own language. */
import type { Source } from '@horizon-soin/model'
import { typeset } from '@horizon-soin/words'
import { webAddress } from '../pages/explain/web-address.js'
import { useLanguage, useText } from '../shell/site.js'
import { publisherAndYear } from './publisher-and-year.js'
import { chartText } from './text.js'
import { titleParts } from './title-parts.js'

interface Props {
  /** Where no source has the id: the id. */
  id: string
  source: Source | undefined
  /** The publisher and the year alone. */
  isShort?: boolean
}

export function Publication({ id, source, isShort = false }: Props) {
  const language = useLanguage()
  const text = useText(chartText)
  if (source === undefined) return id
  const by = publisherAndYear(source)
  const isTitled = !isShort || source.publisher === ''
  const name = isTitled ? <Title title={source.title} /> : by
  const after = isTitled && by !== '' ? `. ${by}` : ''
  const address = webAddress(source.url)
  if (address === null)
    return (
      <>
        {name}
        {after}
      </>
    )
  return (
    <>
      <a
        href={address}
        rel="noreferrer external"
        target="_blank"
        {...(isTitled ? {} : { title: typeset(source.title, language) })}
      >
        {name}
        <span className="sr-only"> ({text.newTab})</span>
      </a>
      {after}
    </>
  )
}

function Title({ title }: { title: string }) {
  const page = useLanguage()
  return titleParts(title).map(({ text, language }) => (
    <span key={text} {...(language === null || language === page ? {} : { lang: language })}>
      {typeset(text, language ?? page)}
    </span>
  ))
}
