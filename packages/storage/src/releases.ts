/** Releases, frozen and numbered, and what they were made of. */
import { createHash } from 'node:crypto'
import type { Tally } from '@horizon-soin/consultation'
import { and, desc, eq } from 'drizzle-orm'
import { hold } from './consultations.js'
import type { Database } from './database.js'
import { bases, consultations, journal, releases } from './schema.js'
import { StoreError } from './store.js'
import type { ReleaseStore } from './store-releases.js'
import { digestOf, WHOLE } from './tally.js'

export function releasePart({ orm, call }: Database): Omit<ReleaseStore, 'tally' | 'anomalies'> {
  return {
    async started(consultation, count) {
      await call(
        'started',
        `insert into starts as s (consultation, count) select id, $2::bigint from consultations where id = $1
         on conflict (consultation) do update set count = s.count + excluded.count`,
        [consultation, count]
      )
    },
    async addRelease({ consultation, number, at, content, sha256 }, basis, now) {
      await orm.transaction(async tx => {
        const here = await hold(tx, consultation)
        if (here === null) throw new StoreError('unknown', consultation)
        if (here.state !== 'moderated' && here.state !== 'published')
          throw new StoreError('state', `${consultation} is ${here.state}`)
        const [last] = await tx
          .select({ number: releases.number })
          .from(releases)
          .where(eq(releases.consultation, consultation))
          .orderBy(desc(releases.number))
          .limit(1)
        const next = (last?.number ?? 0) + 1
        if (number !== next) throw new StoreError('state', `the next release of ${consultation} is ${next}`)
        if (createHash('sha256').update(content).digest('hex') !== sha256)
          throw new StoreError('state', `release ${number} of ${consultation} is not what its digest signs`)
        await tx.execute(WHOLE)
        if (basis.consultation !== consultation || (await digestOf(tx, consultation)) !== basis.digest)
          throw new StoreError('state', `the contributions to ${consultation} have changed`)
        await tx.insert(releases).values({ consultation, number, at, content, sha256 })
        await tx.insert(bases).values({ consultation, number, content: basis })
        await tx
          .insert(journal)
          .values({ at: now, event: 'release', detail: { consultation, number, sha256 } })
        if (here.state !== 'moderated') return
        await tx
          .update(consultations)
          .set({ state: 'published', publishedAt: now })
          .where(eq(consultations.id, consultation))
        const detail = { consultation, from: 'moderated', to: 'published' }
        await tx.insert(journal).values({ at: now, event: 'state', detail })
      })
    },
    async listReleases(consultation) {
      const { number, at, sha256 } = releases
      return orm
        .select({ consultation: releases.consultation, number, at, sha256 })
        .from(releases)
        .where(eq(releases.consultation, consultation))
        .orderBy(releases.number)
    },
    async readRelease(consultation, number) {
      const [row] = await orm
        .select()
        .from(releases)
        .where(and(eq(releases.consultation, consultation), eq(releases.number, number)))
      return row ?? null
    },
    async readBasis(consultation, number): Promise<Tally | null> {
      const [row] = await orm
        .select({ content: bases.content })
        .from(bases)
        .where(and(eq(bases.consultation, consultation), eq(bases.number, number)))
      return row?.content ?? null
    }
  }
}
