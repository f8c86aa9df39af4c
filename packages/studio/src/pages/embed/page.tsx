/** One chart of any page, alone, for another site: `?page=/simulateur/&chart=scenarios` and the state of the link. */
import { type ReactNode, useEffect, useState } from 'react'
import { AloneProvider } from '../../parts/alone.js'
import { searchOf } from '../../shell/address.js'
import { type Page, pageAt } from '../../shell/pages.js'
import { useSite, useText } from '../../shell/site.js'
import { useStudio } from '../../shell/studio-context.js'
import { EditionLine } from './edition-line.js'
import { embedText } from './text.js'
import './page.css'

interface Props {
  room: (page: Page) => ReactNode
  load: (page: Page) => Promise<void>
}

export default function EmbedPage({ room, load }: Props) {
  const text = useText(embedText)
  const { root } = useSite()
  const [asked, setAsked] = useState<{ page: Page; path: string; chart: string } | null>(null)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const search = useStudio(searchOf)
  useEffect(() => {
    const query = new URLSearchParams(location.search)
    const path = query.get('page') ?? ''
    const { page } = pageAt(path)
    const chart = query.get('chart') ?? ''
    if (page === null || page.id === 'embed' || !/^[a-z0-9-]+$/.test(chart)) return
    void load(page).then(() => setAsked({ page, path, chart }))
  }, [load])
  return (
    <main className="embed">
      <h1 className="sr-only">{text.title}</h1>
      <div ref={setPlace} className="embed-place" data-nothing={text.nothing} />
      <EditionLine />
      {asked !== null && (
        <>
          <div hidden>
            <AloneProvider value={place && { chart: asked.chart, place }}>{room(asked.page)}</AloneProvider>
          </div>
          <p className="embed-note">
            <a href={`${root}${asked.path.replace(/^\//, '')}${search}#chart-${asked.chart}`} target="_top">
              {text.open}
            </a>
          </p>
        </>
      )}
    </main>
  )
}
