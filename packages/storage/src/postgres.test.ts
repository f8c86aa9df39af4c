import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MIGRATIONS } from './migrate.js'
import { openStore } from './open.js'
import { type Cluster, startCluster } from './testing/postgres.js'
import { digest, openConsultation, send } from './testing/samples.js'
import { acknowledged, trial } from './testing/trial.js'

let cluster: Cluster
beforeAll(async () => {
  cluster = await startCluster()
})
afterAll(() => cluster.remove())

describe('a PostgreSQL database', () => {
  it('is made by one of several processes that start at once, and shared by all', async () => {
    const url = await cluster.database()
    const stores = await Promise.all(Array.from({ length: 5 }, () => openStore({ url })))
    const [one, two] = stores as [(typeof stores)[0], (typeof stores)[0]]
    await openConsultation(one, 'shared')
    expect(await send(two, 'shared', 'mine')).toEqual({ kept: 'new' })
    const secrets = await Promise.all(stores.map(store => store.secret('receipt')))
    expect(new Set(secrets).size).toBe(1)
    const entries = JSON.parse(readFileSync(`${MIGRATIONS}/meta/_journal.json`, 'utf8')).entries.length
    const applied = await cluster.run(url, 'select count(*)::integer as n from drizzle.__drizzle_migrations')
    expect(applied).toEqual([{ n: entries }])
    await Promise.all(stores.map(store => store.close()))

    await cluster.run(
      url,
      `insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9e15)`
    )
    await expect(openStore({ url })).rejects.toMatchObject({ fault: 'later' })
  })

  it('loses nothing that was acknowledged when its client, then itself, is killed; it is found again when it is back', async () => {
    const url = await cluster.database()
    const store = await openStore({ url })
    await openConsultation(store, 'kill')
    const process = trial('send', { url }, 'kill', 'one')
    await process.said(60)
    await process.kill()

    // With the server's own crash, calls under way end with an error; those of later, until it is back, too.
    const kept: string[] = []
    const faults: string[] = []
    let ended = false
    const people = Array.from({ length: 4 }, async (_, person) => {
      for (let i = 0; !ended; i++) {
        const name = `${person} ${i}`
        await send(store, 'kill', name).then(
          () => kept.push(digest(name)),
          ({ fault }) => faults.push(fault)
        )
        if (faults.length > 0) await new Promise(resolve => setTimeout(resolve, 20))
      }
    })
    await expect.poll(() => kept.length).toBeGreaterThan(30)
    await cluster.stop('SIGKILL')
    await expect.poll(() => faults.length).toBeGreaterThan(8)
    const before = kept.length
    await cluster.start()
    await expect.poll(() => kept.length).toBeGreaterThan(before + 8)
    ended = true
    await Promise.all(people)
    expect(new Set(faults)).toEqual(new Set(['unavailable']))

    for (const receipt of [...acknowledged(process), ...kept]) {
      expect(await store.readContribution('kill', receipt)).toMatchObject({ notice: 1 })
    }
    await store.move('kill', 'closed', 0)
    const { contributions, answers } = await store.count('kill')
    expect(contributions).toBeGreaterThanOrEqual(acknowledged(process).length + kept.length)
    expect(answers).toBeGreaterThan(2 * contributions)
    await store.close()
  })

  it('says so when it cannot be reached, is not there, or is not in UTF-8', async () => {
    const url = await cluster.database()
    await cluster.run(url, `create database latin encoding 'LATIN1' locale 'C' template template0`)
    const latin = new URL(url)
    latin.pathname = '/latin'
    const cases = [
      ['postgresql://horizon@127.0.0.1:1/none', 'unavailable'],
      [`${url}_none`, 'absent'],
      [String(latin), 'encoding']
    ] as const
    for (const [at, fault] of cases) await expect(openStore({ url: at })).rejects.toMatchObject({ fault })
  })
})
