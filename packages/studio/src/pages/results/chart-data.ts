/** What the charts of a release show of it: nothing but what is published. */
import type { Language } from '@horizon-soin/datasets'
import {
  type OpinionData,
  type OpinionJointData,
  type OpinionRow,
  type OpinionShare,
  typeset
} from '@horizon-soin/figures'
import { ANSWERS, type Group, type Release, type Result } from '@horizon-soin/releases'
import { indexOf, isKnown, keyOfItem } from './release-index.js'
import { shownBriefly } from './shown-words.js'

type Titled = Pick<Release['consultation']['items'][number], 'id' | 'version' | 'title'>

/** A share, or what its line lets anyone compute of it; null where nobody answered. */
export function opinionOf(line: Result | null): OpinionShare | null {
  if (line === null) return null
  const { share, count, base } = line
  if (share !== null) return share
  if (!isKnown(base)) return { hiddenLow: 0, hiddenHigh: 1 }
  if (base.value === 0) return null
  if (isKnown(count)) {
    const known = count.value / base.value
    return { value: known, low: known, high: known }
  }
  if (count.atLeast !== undefined) return { hiddenLow: count.atLeast, hiddenHigh: 1 }
  return {
    hiddenLow: Math.min(1, count.low / base.value),
    hiddenHigh: Math.min(1, (count.high ?? base.value) / base.value)
  }
}

/** Proposals from the most to the least useful to everyone; those that are hidden last. */
export function sortedItems(release: Release): Titled[] {
  const { find } = indexOf(release)
  const rank = (item: Titled): number => {
    const share = find(keyOfItem(item), 'all', 'useful', 'yes')?.share
    return share === null || share === undefined ? -1 : share.value
  }
  return release.consultation.items.toSorted((a, b) => rank(b) - rank(a))
}

/** Useful and realistic, proposal by proposal. */
export function supportOf(release: Release, language: Language): OpinionData {
  const { find } = indexOf(release)
  const rows = sortedItems(release).map((item): OpinionRow => {
    const line = (question: 'useful' | 'realistic') => find(keyOfItem(item), 'all', question, 'yes')
    const useful = line('useful')
    return {
      label: item.title[language],
      size: useful === null ? '–' : shownBriefly(useful.base, language),
      useful: opinionOf(useful),
      realistic: opinionOf(line('realistic'))
    }
  })
  return { of: 'proposals', groups: [{ label: '', rows }] }
}

/** Useful and realistic of one proposal, group by group: everyone first. */
export function groupsOf(
  release: Release,
  item: string,
  dimensions: Record<Exclude<Group['dimension'], 'all'>, string>,
  language: Language
): OpinionData {
  const { find } = indexOf(release)
  const rowsOf = (dimension: Group['dimension']) =>
    release.groups
      .filter(group => group.dimension === dimension && !(isKnown(group.n) && group.n.value === 0))
      .map(
        (group): OpinionRow => ({
          label: group.label[language],
          size: shownBriefly(group.n, language),
          useful: opinionOf(find(item, group.id, 'useful', 'yes')),
          realistic: opinionOf(find(item, group.id, 'realistic', 'yes'))
        })
      )
  return {
    of: 'groups',
    groups: [
      { label: '', rows: rowsOf('all') },
      ...(['activity', 'structure', 'channel', 'marks'] as const).map(dimension => ({
        label: dimensions[dimension],
        rows: rowsOf(dimension)
      }))
    ]
  }
}

/** Useful × realistic, of everyone, for some proposals. */
export function jointOf(release: Release, items: readonly Titled[], language: Language): OpinionJointData {
  const { find } = indexOf(release)
  return {
    rows: items.map(item => {
      const line = (part: string) => find(keyOfItem(item), 'all', 'joint', part)
      const share = (part: string) => line(part)?.share?.value ?? null
      const both = line('both')
      return {
        label: typeset(item.title[language], language),
        size: both === null ? '–' : shownBriefly(both.base, language),
        parts: {
          both: share('both'),
          'useful-only': share('useful-only'),
          'realistic-only': share('realistic-only'),
          neither: share('neither')
        }
      }
    })
  }
}

/** Every line of a question of an item for a group, in the order of its answers. */
export function linesOf(
  release: Release,
  item: string,
  group: string,
  question: Result['question']
): Result[] {
  const { find } = indexOf(release)
  return ANSWERS[question].flatMap(answer => find(item, group, question, answer) ?? [])
}
