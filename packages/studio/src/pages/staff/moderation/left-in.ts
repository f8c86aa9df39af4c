import type { ModerationCounts, Queue } from '@horizon-soin/consultation'

/** How many texts a queue has, of the counts of the server. */
export function leftIn(queue: Queue, { texts, toDo, appeals, reports }: ModerationCounts): number {
  switch (queue) {
    case 'to-do':
      return toDo
    case 'appealed':
      return appeals.pending
    case 'reported':
      return reports.pending
    case 'decided':
      return texts - toDo
  }
}
