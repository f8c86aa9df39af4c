/** Contributions that come together, transcribed from paper: all of them are kept, or none. */
import type { Contribution } from '@horizon-soin/consultation'
import { sql } from 'drizzle-orm'
import { isSame } from './contributions.js'
import { type Database, type Orm, rowsOf } from './database.js'
import { codeOf, RAISED } from './faults.js'
import type { Accept, AllAccepted, Refused, Store } from './store.js'

type Answer = 'new' | 'again' | Refused

/** Ends a transaction of which nothing is to stay. */
class Undone extends Error {}

/** One of them, as `accept` keeps it; what was begun of one that is refused is undone. */
async function acceptOne(outer: Orm, sent: Accept): Promise<Answer> {
  try {
    return await outer.transaction(async tx => {
      const [row] = await rowsOf<{ answer: 'new' | 'exists' | Refused }>(
        tx,
        sql`select accept_contribution(${JSON.stringify(sent)}::jsonb) as answer`
      )
      if (row!.answer !== 'exists') return row!.answer
      const [kept] = await rowsOf<{ found: Contribution }>(
        tx,
        sql`select contribution_of(id) as found from contributions
          where receipt = ${sent.receipt} and consultation = ${sent.consultation}`
      )
      return kept !== undefined && isSame(kept.found, sent.body) ? 'again' : 'conflict'
    })
  } catch (error) {
    const code = codeOf(error)
    if (code === RAISED.conflict) return 'conflict'
    if (code === RAISED.items) return 'items'
    throw error
  }
}

export function acceptAllPart({ orm }: Database): Pick<Store, 'acceptAll'> {
  return {
    async acceptAll(accepts): Promise<AllAccepted> {
      const kept: ('new' | 'again')[] = []
      const refused: { index: number; why: Refused }[] = []
      try {
        await orm.transaction(async tx => {
          for (const [index, sent] of accepts.entries()) {
            const answer = await acceptOne(tx, sent)
            if (answer === 'new' || answer === 'again') kept.push(answer)
            else refused.push({ index, why: answer })
          }
          if (refused.length > 0) throw new Undone()
        })
      } catch (error) {
        if (!(error instanceof Undone)) throw error
      }
      return refused.length > 0 ? { refused } : { kept }
    }
  }
}
