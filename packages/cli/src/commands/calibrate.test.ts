import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCli } from '../testing/run-cli.js'

const REFERENCE = fileURLToPath(new URL('../../../../data/etude-2019', import.meta.url))
const denied = vi.hoisted(() => ({ path: '', code: '' }))

// Whoever owns the machine may write anywhere: a refusal of the system has to be played.
vi.mock('node:fs/promises', async original => {
  const real = await original<typeof import('node:fs/promises')>()
  return {
    ...real,
    access: async (path: string, mode?: number) => {
      if (path === denied.path && mode === real.constants.W_OK)
        throw Object.assign(new Error('denied'), { code: denied.code })
      return real.access(path, mode)
    }
  }
})
vi.mock('../fit.js', () => ({
  fit: () => {
    throw new Error('it computes')
  }
}))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'horizon-'))
  await cp(REFERENCE, folder, { recursive: true })
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => Object.assign(denied, { path: '', code: '' }))

describe('calibrate --posterior', () => {
  it.each([
    ['--seed 3', '--seed va avec --posterior'],
    ['--workers 2', '--workers va avec --posterior'],
    ['--posterior --seed x', '--seed'],
    ['--posterior --workers 0', '--workers']
  ])('refuses %s before it computes', async (options, said) => {
    const ran = await runCli(['calibrate', '--data', folder, ...options.split(' ')])
    expect(ran.code).toBe(2)
    expect(ran.err.replace(/\s+/g, ' ')).toContain(said)
  })

  it('refuses a file that it may not write, and leaves it', async () => {
    const path = join(folder, 'calibration/posterior.csv')
    Object.assign(denied, { path, code: 'EACCES' })
    const before = await readFile(path, 'utf8')
    const ran = await runCli(['calibrate', '--posterior', '--data', folder])
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(await readFile(path, 'utf8')).toBe(before)
  })
})

describe('calibrate', () => {
  it.each([
    ['', 'EACCES'],
    ['', 'EROFS'],
    ['adoption.csv', 'EACCES'],
    ['heterogeneity.csv', 'EPERM']
  ])('refuses before it computes where "%s" is closed to it (%s)', async (file, code) => {
    Object.assign(denied, { path: join(folder, file), code })
    const before = await readFile(join(folder, 'adoption.csv'), 'utf8')
    const ran = await runCli(['calibrate', '--data', folder])
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.err).toContain('accès refusé')
    expect(ran.err).not.toContain('it computes')
    expect(await readFile(join(folder, 'adoption.csv'), 'utf8')).toBe(before)
  })

  it('computes where it may write, and to check where it may not', async () => {
    expect((await runCli(['calibrate', '--data', folder])).err).toContain('it computes')
    Object.assign(denied, { path: folder, code: 'EACCES' })
    expect((await runCli(['calibrate', '--data', folder, '--check'])).err).toContain('it computes')
  })
})
