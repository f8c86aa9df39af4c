/** Whom the page is about, as results are asked for. */
import { type Dataset, GROUPS, type Indicator, type SeriesQuery } from '@horizon-soin/model'
import type { Subject } from '../../state/shared-state.js'

/** The result of a subject. */
export const queryOf = (indicator: Indicator, subject: Subject, technology?: string): SeriesQuery => ({
  indicator,
  ...subject,
  ...(technology === undefined ? {} : { technology })
})

export const isSameSubject = (a: Subject, b: Subject): boolean => subjectText(a) === subjectText(b)

/** `g:all`, `p:infirmier`: one text a subject, as an option of a list has it. */
export const subjectText = (subject: Subject): string =>
  'group' in subject ? `g:${subject.group}` : `p:${subject.profession}`

/** Every subject of a dataset: groups that have a profession, then professions. */
export function subjectsOf({ professions }: Pick<Dataset, 'professions'>): {
  groups: Subject[]
  professions: Subject[]
} {
  const present = GROUPS.filter(group => group === 'all' || professions.some(({ kind }) => kind === group))
  return {
    groups: present.map(group => ({ group })),
    professions: professions.map(({ id }) => ({ profession: id }))
  }
}

/** The professions that a subject holds. */
export const membersOf = (
  { professions }: Pick<Dataset, 'professions'>,
  subject: Subject
): Dataset['professions'] =>
  professions.filter(({ id, kind }) =>
    'profession' in subject ? id === subject.profession : subject.group === 'all' || kind === subject.group
  )
