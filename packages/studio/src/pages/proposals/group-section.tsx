/** A group of the list, with its name at its left. */
import type { Language } from '@horizon-soin/datasets'
import { useLanguage } from '../../shell/site.js'
import type { Found } from './find.js'
import type { Group } from './group.js'
import { ProposalRow } from './proposal-row.js'
import { proposalsText } from './text.js'

type ProposalsText = (typeof proposalsText)[Language]

/** In addresses: the same in both languages. */
export const anchorOf = ({ by, key }: Group): string => `${by}-${key ?? 'none'}`

/** Its name, and what must be said of it. */
export function groupTold(group: Group, language: Language): { over: string; name: string; note: string } {
  const text = proposalsText[language]
  switch (group.by) {
    case 'axis': {
      const { number, title } = text.axes[group.key]
      return { over: text.axis(number), name: title, note: '' }
    }
    case 'actor':
      return { over: '', name: group.key === null ? text.noActor : text.actors[group.key], note: '' }
    case 'calendar':
      return group.key === null
        ? { over: '', name: text.noYearGroup, note: text.noYearNote }
        : { over: '', name: text.startsIn(group.key), note: '' }
    case 'cost':
      return { over: '', name: text.levels[group.key], note: costNote(group, text) }
    case 'support':
      return { over: '', name: text.support.order, note: '' }
  }
}

/** Amounts a year never stand among others without a word. */
function costNote({ key, proposals }: Extract<Group, { by: 'cost' }>, text: ProposalsText): string {
  const costed = proposals.filter(({ facets }) => (facets?.cost.high ?? facets?.cost.low ?? null) !== null)
  const yearly = costed.filter(({ facets }) => facets?.cost.per === 'year')
  return yearly.length > 0 && yearly.length < costed.length
    ? text.yearly(yearly.map(({ number }) => number).join(', '), yearly.length)
    : text.levelNotes[key]
}

interface Props {
  group: Group
  foundById: ReadonlyMap<string, Found>
}

export function GroupSection({ group, foundById }: Props) {
  const language = useLanguage()
  const text = proposalsText[language]
  const { over, name, note } = groupTold(group, language)
  const anchor = anchorOf(group)
  return (
    <section className={`proposals-group proposals-by-${group.by}`} aria-labelledby={anchor}>
      <div className={group.by === 'support' ? 'sr-only' : 'proposals-group-head'}>
        {over !== '' && <p className="proposals-over">{over}</p>}
        <h2 id={anchor}>{name}</h2>
        <p className="proposals-small">{text.count(group.proposals.length)}</p>
        {note !== '' && <p className="proposals-small">{note}</p>}
      </div>
      <ul>
        {group.proposals.map(proposal => (
          <ProposalRow key={proposal.id} found={foundById.get(proposal.id)!} by={group.by} />
        ))}
      </ul>
    </section>
  )
}
