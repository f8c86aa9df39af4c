/** Groups of contributions that results are told of. */
import type { ConsultationRecord, Profiled, Text } from '@horizon-soin/consultation'
import type { Group } from './release.js'

export type GroupSpec = Omit<Group, 'n'>

const ALL: Text = { fr: 'Ensemble', en: 'Everyone' }
const NOT_SAID: Record<'activity' | 'structure', Text> = {
  activity: { fr: 'Activité non précisée', en: 'Activity not said' },
  structure: { fr: 'Structure non précisée', en: 'Structure not said' }
}
const FIXED: readonly GroupSpec[] = [
  group('channel', 'online', { fr: 'En ligne', en: 'Online' }),
  group('channel', 'paper', { fr: 'Papier et réunions', en: 'Paper and meetings' }),
  group('marks', 'none', { fr: 'Sans signe d’automate', en: 'No sign of a machine' }),
  group('marks', 'any', { fr: 'Avec un signe d’automate', en: 'With a sign of a machine' })
]

function group(dimension: GroupSpec['dimension'], choice: string, label: Text): GroupSpec {
  return { id: `${dimension}/${choice}`, dimension, choice, label }
}

/** Everyone, each activity and structure with those who did not say, paper apart (J5), what bears a sign of a machine apart (I18). */
export function groupsOf({ definition }: ConsultationRecord): GroupSpec[] {
  const { activities, structures } = definition.profile
  return [
    { id: 'all', dimension: 'all', choice: '', label: ALL },
    ...activities.map(({ id, label }) => group('activity', id, label)),
    group('activity', '', NOT_SAID.activity),
    ...structures.map(({ id, label }) => group('structure', id, label)),
    group('structure', '', NOT_SAID.structure),
    ...FIXED
  ]
}

/** Ids of the five groups that a profile is in, one a dimension, in the order of the dimensions. */
export const groupIdsOf = ({ activity, structure, channel, marked }: Profiled): string[] => [
  'all',
  `activity/${activity ?? ''}`,
  `structure/${structure ?? ''}`,
  `channel/${channel}`,
  `marks/${marked ? 'any' : 'none'}`
]
