/** What a term of an explanation is, in words. */
import type { Term } from '@horizon-soin/model'
import type { Labels } from './labels.js'
import type { Messages } from './messages/index.js'
import type { Session } from './session.js'

const isRecruitment = ({ about: { profession } }: Term, labels: Labels): boolean =>
  profession !== undefined && labels.isRecruited(String(profession))

function keyName(term: Term, labels: Labels, text: Messages): string {
  const { keys, recruitment, weightOfFreed } = text.terms
  if (term.key === 'share-of-heads' && term.about['of'] === 'freed') return weightOfFreed
  return (isRecruitment(term, labels) && recruitment[term.key]) || keys[term.key]
}

/** A term's name and what it is about, less what its parent is about too. */
export function termName(term: Term, parent: Term['about'], labels: Labels, { text }: Session): string {
  const { about } = term
  const isNew = (key: string) => about[key] !== undefined && about[key] !== parent[key]
  const parts = [keyName(term, labels, text)]
  if (isNew('group') && about['profession'] === undefined) parts.push(labels.group(String(about['group'])))
  if (isNew('profession')) parts.push(labels.profession(String(about['profession'])))
  if (isNew('activity')) parts.push(labels.activity(String(about['activity'])))
  if (isNew('technology')) parts.push(labels.technology(String(about['technology'])))
  const { year, entry } = about
  if (entry !== undefined && entry !== year) parts.push(text.terms.placesFor(String(year), String(entry)))
  else if (isNew('from')) parts.push(`${about['from']}–${about['year']}`)
  else if (isNew('year') || (about['year'] !== undefined && parent['from'] !== undefined))
    parts.push(String(about['year']))
  if (isNew('sex') && about['sex'] !== 'all')
    parts.push(text.sexes[String(about['sex'])] ?? String(about['sex']))
  if (isNew('ageFrom') || isNew('ageTo'))
    parts.push(text.units.ages(String(about['ageFrom']), String(about['ageTo'])))
  return parts.join(' · ')
}
