/** The real command in a real process: `npm run build` comes first. */
import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const BIN = fileURLToPath(new URL('../bin/horizon-soin.js', import.meta.url))
const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' }
const horizon = (...args: string[]) =>
  spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8', cwd: tmpdir(), env })

describe('the process', () => {
  it('runs from any folder, without colour in a pipe', () => {
    const { status, stdout, stderr } = horizon('reproduce')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Published and computed figures')
    expect(stdout).not.toContain('\u001b')
  })

  it('exits with 2 on bad usage, on the error stream', () => {
    const { status, stdout, stderr } = horizon('project', '--format', 'xml')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^error: --format: “xml”/)
  })

  it('says its version and exits with 0', () => {
    const { status, stdout } = horizon('--version')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('is quiet when its reader leaves', async () => {
    const line = `'${process.execPath}' '${BIN}' project --years 2018-2050 --format json | head -n 1`
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', line], { env })
    expect(stdout).toBe('{\n')
    expect(stderr).toBe('')
  })

  it.skipIf(!existsSync('/dev/full')).each(['project', '--help', 'new x'])(
    'says in one line that "%s" could not be written to a full disk, and exits with 2',
    async command => {
      const cwd = await mkdtemp(join(tmpdir(), 'horizon-'))
      const line = `'${process.execPath}' '${BIN}' ${command} > /dev/full`
      const { status, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8', cwd, env })
      await rm(cwd, { recursive: true })
      expect(stderr).toBe('error: the output cannot be written: no space left on the disk.\n')
      expect(status).toBe(2)
    }
  )

  it('says in both languages that it is not built', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'horizon-'))
    try {
      await mkdir(join(folder, 'bin'))
      await cp(BIN, join(folder, 'bin', 'horizon-soin.mjs'))
      const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin', 'horizon-soin.mjs')], {
        encoding: 'utf8'
      })
      expect(status).toBe(2)
      expect(stderr).toMatch(/Lancer.*npm run build\n.*Run.*npm run build\n$/s)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
