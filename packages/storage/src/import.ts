/** An import, in one transaction that stays open from its first lines to its last. */
import { sql } from 'drizzle-orm'
import type { Database, Orm } from './database.js'
import { importReader } from './import-reader.js'
import { type Imported, type Store, StoreError } from './store.js'

/** How long the next lines are waited for: others wait for the embedded database meanwhile. */
const PATIENCE = 20_000

interface Batch {
  lines: string[]
  last: boolean
  done(totals: Imported): void
  fail(error: unknown): void
}

export function importPart({ orm }: Database, key: Buffer | null): Pick<Store, 'importLines'> {
  let session: ReturnType<typeof begin> | null = null
  return {
    async importLines(lines, position) {
      if (position === 'first') {
        session?.abandon('another import has begun')
        session = begin(orm, key)
      }
      if (session === null) throw new StoreError('import', 'no import has begun, or it waited too long')
      const current = session
      const end = () => {
        if (session === current) session = null
      }
      try {
        const totals = await current.take(lines, position === 'last')
        if (position === 'last') end()
        return totals
      } catch (error) {
        end()
        throw error
      }
    }
  }
}

function begin(orm: Orm, key: Buffer | null) {
  const batches: Batch[] = []
  /** Why it ended, once it has. */
  let ended: unknown = null
  let wake = () => {}
  let abandoned: string | null = null

  async function next(): Promise<Batch> {
    const timer = setTimeout(() => abandon('its next lines took too long'), PATIENCE)
    try {
      for (;;) {
        if (abandoned !== null) throw new StoreError('import', abandoned)
        const batch = batches[0]
        if (batch !== undefined) return batch
        await new Promise<void>(resolve => {
          wake = resolve
        })
      }
    } finally {
      clearTimeout(timer)
    }
  }

  function abandon(reason: string) {
    abandoned ??= reason
    wake()
  }

  async function run(tx: Orm): Promise<Imported> {
    await tx.execute(sql`select set_config('horizon.import', 'on', true)`)
    const reader = importReader(tx, key)
    for (;;) {
      const { lines, last, done } = await next()
      await reader.take(lines)
      if (last) return reader.end()
      batches.shift()
      done(reader.totals())
    }
  }

  orm.transaction(run).then(
    totals => {
      ended = new StoreError('import', 'it has ended')
      batches.shift()?.done(totals)
    },
    error => {
      ended = error
      for (const batch of batches.splice(0)) batch.fail(error)
    }
  )

  return {
    abandon,
    take: (lines: string[], last: boolean) =>
      new Promise<Imported>((done, fail) => {
        if (ended !== null) return fail(ended)
        batches.push({ lines, last, done, fail })
        wake()
      })
  }
}
