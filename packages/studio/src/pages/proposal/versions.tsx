/** The versions of a proposal: when, in what state, why, caused by what. Each has an anchor, to which answers and amendments lead. */
import type { ProposalVersion } from '@horizon-soin/consultation'
import { HEADINGS } from '@horizon-soin/consultation'
import { typeset } from '@horizon-soin/figures'
import { useEffect, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { dateTold } from '../proposals/facts.js'
import { proposalsText } from '../proposals/text.js'
import { Compare } from './compare.js'
import { PlaceSaid } from './place-said.js'
import { Prose } from './prose.js'
import { proposalText } from './text.js'
import { versionAnchor } from './version-anchor.js'

export function Versions({ versions }: { versions: readonly ProposalVersion[] }) {
  const language = useLanguage()
  const { versions: text } = proposalText[language]
  const linked = useLinkedVersion(versions)
  const latest = versions.at(-1)!.version
  return (
    <section className="proposal-section" aria-labelledby="versions">
      <h2 id="versions">{text.title}</h2>
      <p className="proposal-section-lead">{text.lead}</p>
      <ol className="proposal-versions">
        {versions.toReversed().map(version => (
          <VersionItem
            key={version.version}
            version={version}
            isLatest={version.version === latest}
            isLinked={version.version === linked}
          />
        ))}
      </ol>
      {versions.length > 1 && <Compare versions={versions} />}
    </section>
  )
}

interface ItemProps {
  version: ProposalVersion
  isLatest: boolean
  isLinked: boolean
}

function VersionItem({ version: shown, isLatest, isLinked }: ItemProps) {
  const language = useLanguage()
  const all = proposalText[language]
  const text = all.versions
  const { version, date, status, place, reason } = shown
  return (
    <li id={versionAnchor(version)} tabIndex={-1}>
      <div className="proposal-side">
        <h3>{all.versionName(version)}</h3>
        <p className="proposal-quiet">
          <span>{dateTold(date, language)}</span>
          {isLatest && <span>{text.latest}</span>}
        </p>
      </div>
      <dl>
        <div>
          <dt>{text.status}</dt>
          <dd>
            <p>{text.statuses[status]}</p>
          </dd>
        </div>
        {place !== null && (
          <div>
            <dt>{text.place}</dt>
            <dd>
              <p>
                <PlaceSaid place={place} />
              </p>
            </dd>
          </div>
        )}
        <div>
          <dt>{text.reason}</dt>
          <dd>{reason === null ? <p>{text.first}</p> : <Prose text={reason[language]} />}</dd>
        </div>
        <div>
          <dt>{text.causes}</dt>
          <dd>
            <Causes version={shown} />
          </dd>
        </div>
      </dl>
      {!isLatest && (
        <details className="proposal-earlier" open={isLinked || undefined}>
          <summary>{text.read(version)}</summary>
          <EarlierText version={shown} />
        </details>
      )}
    </li>
  )
}

function Causes({ version: { version, causes, place } }: { version: ProposalVersion }) {
  const { versions: text } = proposalText[useLanguage()]
  if (causes.length === 0)
    return <p>{version === 1 ? text.firstCauses : place === null ? text.noCauses : text.noStudyCauses}</p>
  return (
    <ul className="proposal-list">
      {causes.map(({ consultation, remark }) => (
        <li key={`${consultation}/${remark}`}>{text.cause(remark, consultation)}</li>
      ))}
    </ul>
  )
}

function EarlierText({ version: { title, headings } }: { version: ProposalVersion }) {
  const language = useLanguage()
  const names = proposalsText[language].headings
  return (
    <div className="proposal-earlier-text">
      <p className="proposal-earlier-title">{typeset(title[language], language)}</p>
      {HEADINGS.map(heading => {
        const said = headings[heading]
        return said === undefined ? null : (
          <div key={heading}>
            <h4>{names[heading]}</h4>
            <Prose text={said[language]} />
          </div>
        )
      })}
    </div>
  )
}

/** The version that the address names, once the page is shown: prerendered pages know no anchor. */
function useLinkedVersion(versions: readonly ProposalVersion[]): number | null {
  const [linked, setLinked] = useState<number | null>(null)
  useEffect(() => {
    const read = () => {
      const found = versions.find(({ version }) => location.hash === `#${versionAnchor(version)}`)
      setLinked(found?.version ?? null)
    }
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [versions])
  useEffect(() => {
    if (linked !== null) document.getElementById(versionAnchor(linked))?.scrollIntoView()
  }, [linked])
  return linked
}
