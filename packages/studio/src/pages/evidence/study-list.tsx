/** Every study of a page, group by group; those that are taken up alone where that is asked for. */
import { typeset } from '@horizon-soin/words'
import { useState } from 'react'
import { useLanguage, useText } from '../../shell/site.js'
import type { StudyGroup } from './groups.js'
import { StudyItem } from './study-item.js'
import { evidenceText } from './text.js'
import { useEvidenceLabels } from './use-evidence.js'

interface Props {
  groups: readonly StudyGroup[]
  numbers: ReadonlyMap<string, number>
}

const isKept = ({ used }: StudyGroup['studies'][number]): boolean => used === 'value' || used === 'range'

export function StudySection({ groups, numbers }: Props) {
  const { studies: text, gradesNote } = useText(evidenceText)
  const [isFiltered, setFiltered] = useState(false)
  const all = groups.flatMap(({ studies }) => studies)
  const kept = all.filter(isKept)
  const shown = isFiltered
    ? groups
        .map(group => ({ ...group, studies: group.studies.filter(isKept) }))
        .filter(({ studies }) => studies.length > 0)
    : groups
  return (
    <section className="evidence-section">
      <h2>{text.title}</h2>
      <fieldset className="segments">
        <legend>{text.filter}</legend>
        <button type="button" aria-pressed={!isFiltered} onClick={() => setFiltered(false)}>
          {text.all(all.length)}
        </button>
        <button type="button" aria-pressed={isFiltered} onClick={() => setFiltered(true)}>
          {text.kept(kept.length)}
        </button>
      </fieldset>
      <p role="status" className="evidence-small">
        {shown.length === 0 && text.noneKept}
      </p>
      <StudyGroups groups={shown} numbers={numbers} />
      <p className="evidence-small">{gradesNote}</p>
    </section>
  )
}

export function StudyGroups({ groups, numbers }: Props) {
  const language = useLanguage()
  const { groups: text } = useText(evidenceText)
  const { group: nameOf } = useEvidenceLabels()
  return groups.map(group => (
    <section key={`${group.kind}/${group.profession}/${group.activity}`} className="study-group">
      <h3>{nameOf(group)}</h3>
      {group.kind === 'analogy' && <p className="study-verdict">{text.analogyNote}</p>}
      {group.cell && <p className="study-verdict">{typeset(group.cell.verdict[language], language)}</p>}
      <ol>
        {group.studies.map(study => (
          <StudyItem key={study.id} study={study} number={numbers.get(study.id)!} />
        ))}
      </ol>
    </section>
  ))
}
