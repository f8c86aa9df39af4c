/** What there is to do of a consultation, for someone with some roles. */
import type { Queue, Role } from '@horizon-soin/consultation'
import type { TeamConsultation } from './api-moderation.js'
import type { Room } from './place.js'

export type Task =
  | { kind: 'moderate' | 'appeals' | 'reports'; count: number; room: Room; queue: Queue }
  | { kind: 'close' | 'release' | 'releaseAgain' | 'respond' | 'log'; room: Room; queue: Queue }

/** The most pressing first; none where it waits for others, or is open. */
export function tasksOf(
  { state, moderation, releases }: Pick<TeamConsultation, 'state' | 'moderation' | 'releases'>,
  roles: readonly Role[]
): Task[] {
  if (moderation === null || state === 'draft' || state === 'open') return []
  const tasks: Task[] = []
  const { toDo, appeals, reports } = moderation
  const is = (role: Role) => roles.includes(role)
  if (is('moderator') && state !== 'archived') {
    const counted = (kind: 'moderate' | 'appeals' | 'reports', count: number, queue: Queue) => {
      if (count > 0) tasks.push({ kind, count, room: 'moderation', queue })
    }
    counted('moderate', toDo, 'to-do')
    if (state === 'closed' && toDo === 0) tasks.push({ kind: 'close', room: 'moderation', queue: 'to-do' })
    counted('appeals', appeals.pending, 'appealed')
    counted('reports', reports.pending, 'reported')
  }
  if (is('analyst') && (state === 'moderated' || state === 'published'))
    tasks.push({ kind: releases > 0 ? 'releaseAgain' : 'release', room: 'release', queue: 'to-do' })
  if (is('editor') && (state === 'moderated' || state === 'published'))
    tasks.push({ kind: 'respond', room: 'responses', queue: 'to-do' })
  const isThere = tasks.some(({ room }) => room === 'moderation')
  if ((is('moderator') || is('administrator')) && !isThere)
    tasks.push({ kind: 'log', room: 'moderation', queue: is('moderator') ? 'decided' : 'to-do' })
  return tasks
}
