/** Draws on threads, in a real process: `npm run build` comes first. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const BIN = at('../bin/horizon-soin.js')
const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' }

const made: string[] = []
const temporary = async () => {
  made.push(await mkdtemp(join(tmpdir(), 'horizon-')))
  return made.at(-1)!
}
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true })
})

describe('draws on threads', () => {
  it.each([
    'ensemble --draws 1500 --years 2030 --indicator effective --above 0.24 --convergence --format json',
    'sensitivity --points 80 --format json'
  ])('"%s" is the same on one, two and three', command => {
    const [one, ...others] = [1, 2, 3].map(workers => {
      const argv = [BIN, ...command.split(' '), '--workers', String(workers)]
      const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', env })
      expect([status, stderr]).toEqual([0, ''])
      return stdout
    })
    expect(JSON.parse(one!)).toHaveProperty('seed', 1)
    expect(others).toEqual([one, one])
  })

  // A loaded machine may be slow to start the child: what is tested is how it ends.
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'end with the process on %s, and leave no file',
    { retry: 3 },
    async signal => {
      const cwd = await temporary()
      const command = 'ensemble --draws 10000000 --workers 2 --indicator effective --svg a.svg'
      // Says when it listens, so that the signal does not come before.
      const program = `
      const { main } = await import(${JSON.stringify(at('../dist/main.js'))})
      const { processIo } = await import(${JSON.stringify(at('../dist/io.js'))})
      const io = processIo()
      const onInterrupt = listener => {
        setTimeout(() => process.stdout.write('listening'), 500)
        return io.onInterrupt(listener)
      }
      process.exitCode = await main(${JSON.stringify(command.split(' '))}, { ...io, onInterrupt })`
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], { cwd, env })
      let out = ''
      let err = ''
      child.stderr.on('data', chunk => {
        err += chunk
      })
      child.stdout.on('data', chunk => {
        out += chunk
        child.kill(signal)
      })
      const ended = await new Promise(resolve => child.on('close', (...how) => resolve(how)))
      expect([ended, out, err]).toEqual([[130, null], 'listening', 'interrupted: nothing was written.\n'])
      expect(await readdir(cwd)).toEqual([])
    }
  )
})
