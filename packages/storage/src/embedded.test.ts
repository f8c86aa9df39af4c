import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbedded } from './embedded.js'
import { makeSnapshot } from './make-snapshot.js'
import { openStore } from './open.js'
import { digest, openConsultation, send } from './testing/samples.js'
import { acknowledged, killedStart, trial } from './testing/trial.js'

const LOST = new URL('./testing/silent-worker.mjs', import.meta.url)

let root: string
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'horizon-soin-folders-'))
  // What the build has made: a first start is a matter of files.
  await makeSnapshot()
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('an embedded folder', () => {
  it('loses nothing that was acknowledged when its process is killed, and opens at once', async () => {
    const folder = join(root, 'killed')
    const first = await openStore({ folder })
    await openConsultation(first, 'kill')
    await first.close()

    const process = trial('send', { folder }, 'kill', 'one')
    await process.said(100)
    await process.kill()
    expect(readdirSync(join(folder, 'lock'))).toHaveLength(1)
    const store = await openStore({ folder })
    const kept = acknowledged(process)
    expect(kept.length).toBeGreaterThan(50)
    for (const receipt of kept)
      expect(await store.readContribution('kill', receipt)).toMatchObject({ notice: 1 })
    // What was under way is whole or not there.
    await store.move('kill', 'closed', 0)
    const { contributions, answers } = await store.count('kill')
    expect(contributions).toBeGreaterThanOrEqual(kept.length)
    expect(answers).toBe(3 * contributions)
    await store.close()
    expect(readdirSync(join(folder, 'lock'))).toEqual([])
  })

  it('begins again when its first start was cut short, wherever it was', async () => {
    const folder = join(root, 'begun')
    for (const at of ['300', 'rename'] as const) {
      const process = killedStart(folder, at)
      await process.end
      expect(process.lines).toEqual([])
      expect(readdirSync(folder).sort()).toEqual(['data.new', 'lock'])
      expect(existsSync(join(folder, 'data.new', 'pg_xact'))).toBe(at === 'rename')
    }
    const store = await openStore({ folder })
    expect(await store.list()).toEqual([])
    await store.close()
    expect(readdirSync(folder).sort()).toEqual(['data', 'lock'])
  })

  it('is opened by one process of many that start at once; the others join it or are refused', async () => {
    // A path longer than a socket's.
    const folder = join(root, 'x'.repeat(120))
    const trials = Array.from({ length: 6 }, (_, i) => trial('hold', { folder, join: i >= 4 }))
    await Promise.all(trials.slice(0, 4).map(each => each.said(1)))
    const opened = trials.slice(0, 4).filter(each => each.lines[0] === 'open')
    expect(opened.length).toBeLessThanOrEqual(1)
    await Promise.all(trials.slice(4).map(each => each.said(1)))
    expect(
      trials.map(each => each.lines[0]).filter(line => line !== 'open' && line !== 'refused locked')
    ).toEqual([])
    expect(trials.slice(4).map(each => each.lines[0])).toEqual(['open', 'open'])
    expect(readdirSync(join(folder, 'lock'))).toHaveLength(1)
    const claim = join(folder, 'lock', readdirSync(join(folder, 'lock'))[0]!)
    expect(statSync(claim).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'lock')).mode & 0o777).toBe(0o700)
    await Promise.all(trials.map(each => each.kill()))
  })

  it('is used through the process that holds it, errors included', async () => {
    const folder = join(root, 'joined')
    const owner = await openStore({ folder })
    const [one, two] = await Promise.all([
      openStore({ folder, join: true }),
      openStore({ folder, join: true })
    ])
    await openConsultation(one, 'joined')
    expect(await send(two, 'joined', 'mine')).toEqual({ kept: 'new' })
    expect(await owner.readContribution('joined', digest('mine'))).toMatchObject({ notice: 1 })
    await expect(two.move('nothing', 'open', 0)).rejects.toMatchObject({
      fault: 'unknown',
      detail: 'nothing'
    })
    await two.close()
    await expect(openStore({ folder })).rejects.toMatchObject({
      fault: 'locked',
      detail: `process ${process.pid}`
    })
    await owner.close()
    await expect(one.health()).rejects.toMatchObject({ fault: 'unavailable' })
    await expect(owner.health()).rejects.toMatchObject({ fault: 'unavailable' })
    await one.close()
  })

  it('lets a process end that has done its work', async () => {
    const process = trial('touch', { folder: join(root, 'joined') }, 'a')
    await process.end
    expect(process.lines).toEqual(['open', 'closed'])
  })

  it('tells those who wait that a thread which is lost has stopped, and goes on with another', async () => {
    const folder = mkdtempSync(join(root, 'lost-'))
    const store = await openEmbedded(folder, { module: LOST, silence: 200 })
    const waiting = [store.health(), store.read('a'), store.health()].map(call =>
      call.catch(({ fault }) => fault)
    )
    expect(await Promise.all(waiting)).toEqual(['unavailable', 'unavailable', 'unavailable'])
    expect(await store.list()).toEqual([])
  })

  // A small disk of its own, where this user may make one.
  const small = mkdtempSync(join(tmpdir(), 'horizon-soin-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=72m', 'tmpfs', small]).status === 0
  afterAll(() => {
    if (mounted) spawnSync('umount', [small])
    rmSync(small, { recursive: true, force: true })
  })
  it.runIf(mounted)(
    'says that its disk is full, keeps nothing by half, and goes on once there is room',
    async () => {
      const folder = join(small, 'store')
      const store = await openStore({ folder })
      await openConsultation(store, 'full')
      await send(store, 'full', 'before')
      await send(store, 'full', 'gone')
      // All but 8 MB: nothing is added any more, and there is room for what is small.
      const { bavail, bsize } = statfsSync(small)
      writeFileSync(join(small, 'ballast'), Buffer.alloc(bavail * bsize - 8 * 2 ** 20))
      const fill = (i: number, text = 'x'.repeat(4000)) =>
        send(store, 'full', `fill ${i}`, {
          body: { notice: 1, answers: [{ item: 'full-p1', version: 1, remarks: [{ kind: 'for', text }] }] }
        })
      // Several at once: what is begun when the room ends may not stop the database in the middle.
      const faults: string[] = []
      const lane = async (from: number) => {
        for (let i = 0; i < 5; i++) await fill(from + i).catch(({ fault }) => faults.push(fault))
      }
      await Promise.all([0, 100, 200, 300].map(lane))
      expect(faults).toEqual(Array(20).fill('full'))
      // What is kept is still read, and taken out by its author.
      expect(await store.readContribution('full', digest('before'))).toMatchObject({ notice: 1 })
      expect(await store.withdraw('full', digest('gone'), 0)).toBe(true)

      // A thread that is lost is not followed by one that could not start.
      const lost = await openEmbedded(mkdtempSync(join(small, 'lost-')), { module: LOST, silence: 200 })
      await expect(lost.health()).rejects.toMatchObject({ fault: 'full' })
      await expect(lost.list()).rejects.toMatchObject({ fault: 'full' })
      rmSync(join(small, 'ballast'))
      expect(await lost.list()).toEqual([])
      expect(await fill(9999)).toEqual({ kept: 'new' })
      expect(await store.readContribution('full', digest('before'))).toMatchObject({ notice: 1 })
      await store.move('full', 'closed', 0)
      const { contributions, answers } = await store.count('full')
      expect(answers).toBe(contributions + 1)
      await store.close()
    }
  )
})
