/** What a link says of its edition that is not what is shown: another version, an edition that there is not. */
import { useEffect, useState } from 'react'
import { dayText } from '../shell/dates.js'
import { useLanguage } from '../shell/site.js'
import { useStudio, useStudioStore } from '../shell/studio-context.js'
import { compareVersions } from './compare-versions.js'
import { editionTitle } from './edition-titles.js'
import { editionAt } from './editions.js'
import { noticeText } from './notice-text.js'

export default function EditionNotice() {
  const language = useLanguage()
  const text = noticeText[language]
  const store = useStudioStore()
  const notice = useStudio(studio => studio.linkEdition)
  if (notice === null) return null
  const about = editionAt(notice.id)
  const title = about === null ? notice.id : editionTitle(about, language)
  return (
    <div className="notice">
      {notice.kind !== 'moved' ? (
        <p>{text[notice.kind](title)}</p>
      ) : (
        <Moved name={about!.name} title={title} then={notice.version} now={about!.version!} />
      )}
      <button type="button" className="plain" onClick={() => store.setState({ linkEdition: null })}>
        {text.hide}
      </button>
    </div>
  )
}

interface MovedProps {
  name: string
  title: string
  then: string
  now: string
}

/** The versions that came after that of the link, from the latest. */
function Moved({ name, title, then, now }: MovedProps) {
  const language = useLanguage()
  const text = noticeText[language]
  const versions = useChanges(name)?.[language]
  if (compareVersions(then, now) > 0) return <p>{text.newer(title, then, now)}</p>
  const since = versions?.filter(({ version }) => compareVersions(version, then) > 0)
  return (
    <>
      <p>
        {text.moved(title, then, now)} {text.notKnown}{' '}
        {versions?.every(({ version }) => version !== then) && `${text.notListed} `}
        {since !== undefined && (since.length > 0 ? text.since : text.nothingSaid)}
      </p>
      <ul>
        {since?.flatMap(({ version, date, changes }) =>
          changes.map(change => (
            <li key={`${version} ${change}`}>
              {version}, {dayText(new Date(date), language)}
              {language === 'fr' ? '\u00a0: ' : ': '}
              {change}
            </li>
          ))
        )}
      </ul>
    </>
  )
}

type Changes = typeof import('virtual:edition-changes').default

/** Asked for where a link is of another version. */
function useChanges(name: string): Changes[string] | undefined {
  const [changes, setChanges] = useState<Changes | null>(null)
  useEffect(() => {
    void import('virtual:edition-changes').then(({ default: all }) => setChanges(all)).catch(() => {})
  }, [])
  return changes?.[name]
}
