/** What a term of an explanation is, in words. */
import { INDICATORS, isIndicator, type Term, type TermKey } from '@horizon-soin/model'
import type { Words } from './fr.js'
import type { Labels } from './labels.js'
import type { NamedByIndicator } from './terms-fr.js'

const isRecruitment = ({ about: { profession } }: Term, labels: Labels): boolean =>
  profession !== undefined && labels.isRecruited(String(profession))

const isNamedByIndicator = (key: TermKey): key is NamedByIndicator =>
  isIndicator(key) && INDICATORS[key].since === 'base'

function keyName(term: Term, labels: Labels, words: Words): string {
  const { keys, recruitment, weightOfFreed } = words.terms
  if (isNamedByIndicator(term.key)) return labels.indicator(term.key)
  if (term.key === 'share-of-heads' && term.about['of'] === 'freed') return weightOfFreed
  return (isRecruitment(term, labels) && recruitment[term.key]) || keys[term.key]
}

/** A term's name and what it is about, less what its parent is about too: `{}` for a root. */
export function termName(term: Term, parent: Term['about'], labels: Labels, words: Words): string {
  const { about } = term
  const isNew = (key: string) => about[key] !== undefined && about[key] !== parent[key]
  const parts = [keyName(term, labels, words)]
  if (isNew('group') && about['profession'] === undefined) parts.push(labels.group(String(about['group'])))
  if (isNew('policy')) parts.push(labels.policy(String(about['policy'])))
  if (isNew('profession')) parts.push(labels.profession(String(about['profession'])))
  if (isNew('activity')) parts.push(labels.activity(String(about['activity'])))
  if (isNew('technology')) parts.push(labels.technology(String(about['technology'])))
  const { year, entry } = about
  if (entry !== undefined && entry !== year) parts.push(words.terms.placesFor(String(year), String(entry)))
  else if (isNew('from')) parts.push(`${about['from']}–${about['year']}`)
  else if (isNew('year') || (about['year'] !== undefined && parent['from'] !== undefined))
    parts.push(String(about['year']))
  if (isNew('sex') && about['sex'] !== 'all')
    parts.push(words.sexes[String(about['sex'])] ?? String(about['sex']))
  if (isNew('ageFrom') || isNew('ageTo'))
    parts.push(words.units.ages(String(about['ageFrom']), String(about['ageTo'])))
  return parts.join(' · ')
}

/** How a term follows from those under it: « = la somme de »; '' of an input. */
export const relationWords = ({ relation, children }: Term, { terms }: Words): string =>
  relation === 'ratio' && children.length === 1 ? terms.ofGroup : terms.relations[relation]
