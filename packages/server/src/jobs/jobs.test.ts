import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportTo, importFrom, type Store } from '@horizon-soin/storage'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { steadyClock } from '../steady-clock.js'
import { AFTER, definitionOf, keepConsultation, NOW } from '../testing/consultation.js'
import { embeddedStore, type TestStore } from '../testing/stores.js'
import { closeDue } from './close-due.js'
import { exportDue, KEPT } from './export-due.js'
import { startJobs } from './runner.js'
import { sweep } from './sweep.js'

const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-jobs-'))
const HOUR = 3_600_000
let test: TestStore
let store: Store
beforeAll(async () => {
  test = await embeddedStore()
  store = test.store
})
afterAll(async () => {
  await test.remove()
  rmSync(folder, { recursive: true, force: true })
})

const journal = async () => {
  let text = ''
  await exportTo(store, part => {
    text += part
  })
  return text.split('\n').filter(line => line.includes('"journal"'))
}

describe('startJobs', () => {
  it('runs each at once and again, one turn at a time, though it fails; stopping waits', async () => {
    const told: string[] = []
    let turns = 0
    let underWay = 0
    const twice = new Promise<void>(resolve => {
      const jobs = startJobs(
        [
          {
            name: 'wrong',
            everyMs: 1,
            run: async () => {
              if (++turns === 2) resolve(jobs.stop())
              throw new Error('what a person wrote')
            }
          },
          {
            name: 'slow',
            everyMs: 1,
            run: async () => {
              underWay++
              expect(underWay).toBe(1)
              await new Promise(done => setTimeout(done, 5))
              underWay--
            }
          }
        ],
        (event, detail) => told.push(JSON.stringify({ event, ...detail }))
      )
    })
    await twice
    expect([turns, underWay]).toEqual([2, 0])
    expect(told[0]).toContain('"job":"wrong"')
    expect(told.join()).not.toContain('a person')
  })
})

describe('exports', () => {
  it('are none while there is no consultation', async () => {
    expect(await exportDue(store, folder, 24 * HOUR, NOW)).toBeNull()
  })

  it('are whole files of their owner alone, when they are due; the latest are kept', async () => {
    await keepConsultation(store, definitionOf())
    const path = await exportDue(store, folder, 24 * HOUR, NOW)
    expect(path).toBe(join(folder, 'export-2027-01-20T10-00-00Z.ndjson'))
    expect(statSync(path!).mode & 0o777).toBe(0o600)
    expect(await exportDue(store, folder, 24 * HOUR, NOW + 23 * HOUR)).toBeNull()
    writeFileSync(join(folder, 'notes.txt'), 'of the operator')
    for (let day = 1; day <= 9; day++)
      expect(await exportDue(store, folder, 24 * HOUR, NOW + day * 24 * HOUR)).not.toBeNull()
    const names = readdirSync(folder).sort()
    expect(names).toHaveLength(KEPT + 1)
    expect(names.at(-2)).toBe('export-2027-01-29T10-00-00Z.ndjson')
    expect(names).toContain('notes.txt')
    // It can be taken back: here, all of it is there already.
    const lines = readFileSync(join(folder, names.at(-2)!), 'utf8')
      .trimEnd()
      .split('\n')
    expect((await importFrom(store, lines)).skipped).toBeGreaterThan(0)
  })

  it('leave nothing behind where they fail', async () => {
    const failing = {
      ...store,
      exportPage: async () => {
        throw new Error('no more room')
      }
    }
    const before = readdirSync(folder)
    await expect(exportDue(failing, folder, HOUR, AFTER)).rejects.toThrow('no more room')
    expect(readdirSync(folder)).toEqual(before)
  })
})

describe('closeDue', () => {
  it('I13: closes what is over, once, and a clock moved back opens nothing', async () => {
    let time = NOW
    const clock = steadyClock(() => time)
    const states = async () => (await store.list()).map(({ state }) => state)
    await closeDue(store, clock)
    expect(await states()).toEqual(['open'])
    time = AFTER
    // As several servers would.
    await Promise.all([
      closeDue(store, clock),
      closeDue(
        store,
        steadyClock(() => AFTER)
      )
    ])
    expect(await states()).toEqual(['closed'])
    const restarted = steadyClock(() => NOW)
    await closeDue(store, restarted)
    expect([restarted.now(), await states()]).toEqual([AFTER, ['closed']])
    expect((await journal()).filter(line => line.includes('"closed"'))).toHaveLength(1)
  })
})

it('D5: what its time is over for is deleted, with a report', async () => {
  await store.hit({ rule: 'submit', key: 'ab'.repeat(32), windowMs: HOUR, now: NOW })
  await store.daySecret('2027-01-20')
  await sweep(store, AFTER)
  const report = (await journal()).filter(line => line.includes('"sweep"'))
  expect(report).toHaveLength(1)
  expect(JSON.parse(report[0]!).detail).toMatchObject({ 'abuse.counters': 1, 'abuse.secrets': 1 })
  await sweep(store, AFTER)
  expect((await journal()).filter(line => line.includes('"sweep"'))).toHaveLength(1)
})
