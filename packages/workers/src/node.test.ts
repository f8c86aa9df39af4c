import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodePool } from './node.js'
import { nodeModules } from './testing/bundle.js'
import { describePool } from './testing/suite.js'
import type { ToySpec } from './testing/toy-job.js'
import { runScript } from './testing/trial.js'

let built: Awaited<ReturnType<typeof nodeModules>>
beforeAll(async () => {
  built = await nodeModules(['node.ts', 'testing/toy-node-worker.ts'])
})
afterAll(() => built.remove())

const pool = (workers: number, module = built.url('toy-node-worker')) =>
  nodePool<ToySpec>({ workers, module })

describePool('a pool of threads of Node', script => runScript(pool(script.workers), script), {
  threads: true
})

/** What a process of its own prints and ends with: `begin` starts a run of an endless job, `count` counts threads. */
function inProcess(script: string) {
  const file = join(built.folder, 'script.mjs')
  writeFileSync(
    file,
    `import { readdirSync } from 'node:fs'
    import { nodePool } from './node.js'
    const pool = nodePool({ workers: 2, module: new URL('./toy-node-worker.js', import.meta.url) })
    const count = () => readdirSync('/proc/self/task').length
    const run = (rest, options) => pool.run({ id: 'a', blocks: 9, size: 1, ...rest }, { onBlock() {}, ...options })
    ${script}`
  )
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [file], {
    encoding: 'utf8',
    timeout: 50_000
  })
  return { status, signal, stdout: stdout.trim(), stderr }
}
const ENDED = { status: 0, signal: null, stderr: '' }

describe('threads of Node', () => {
  it('do not keep the process alive once their run has ended', () => {
    expect(inProcess(`await run(); console.log('done')`)).toEqual({ ...ENDED, stdout: 'done' })
  })

  it.runIf(process.platform === 'linux')('are there until a run is cancelled or fails, and not after', () => {
    const { stdout, ...rest } = inProcess(`
      await new Promise(resolve => setTimeout(resolve, 20))
      const before = count()
      // The system takes a thread off its list a moment after it has ended.
      const left = async () => {
        for (let i = 0; i < 100 && count() !== before; i++) await new Promise(resolve => setTimeout(resolve, 20))
        return count() - before
      }
      await run()
      const warm = count() - before
      const endings = []
      for (const [spec, options] of [
        [{ endless: 4 }, { signal: AbortSignal.timeout(100) }],
        [{ unknown: 4 }, {}],
        [{ deadly: 4 }, {}]
      ]) {
        const name = await run(spec, options).catch(error => error.name)
        endings.push(name, await left())
      }
      await run()
      await pool.close()
      console.log(JSON.stringify([warm > 0, ...endings, await left()]))`)
    expect(rest).toEqual(ENDED)
    expect(JSON.parse(stdout)).toEqual([true, 'TimeoutError', 0, 'ModelError', 0, 'Error', 0, 0])
  })

  it('stay for the next run', async () => {
    const same = pool(1)
    const openings: number[] = []
    for (let run = 0; run < 3; run++) {
      await same.run(
        { id: 'warm', blocks: 2, size: 0 },
        { onBlock: (_, values) => openings.push(values[0]!) }
      )
    }
    await same.close()
    expect(openings).toEqual([1, 1, 2, 2, 3, 3])
  })

  it('fail where they cannot start', async () => {
    const lost = pool(2, built.url('no-such-module'))
    const run = lost.run({ id: 'a', blocks: 3, size: 1 }, { onBlock: () => {} })
    await expect(run).rejects.toThrow('no-such-module')
    await lost.close()
  })

  it('fail on a job that cannot be sent', async () => {
    const sent = nodePool<{ f: () => void }>({ workers: 1, module: built.url('toy-node-worker') })
    await expect(sent.run({ f: () => {} }, { onBlock: () => {} })).rejects.toThrow('could not be cloned')
    await sent.close()
  })
})
