import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'

const PROPOSITIONS = fileURLToPath(new URL('../../../../data/propositions', import.meta.url))

describe('validate on a folder of proposals', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'horizon-soin-proposals-'))
    cpSync(PROPOSITIONS, folder, { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const faultsOf = async () => {
    const { code, out } = await runCli(['validate', folder, '--format', 'json'])
    const { valid, faults } = JSON.parse(out)
    expect([code, valid]).toEqual(faults.length > 0 ? [2, false] : [0, true])
    return faults
  }

  /** Changes a file for as long as `act` lasts. */
  async function changed(name: string, from: string | RegExp, to: string, act: () => Promise<void>) {
    const path = join(folder, name)
    const before = readFileSync(path, 'utf8')
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    writeFileSync(path, after)
    await act()
    writeFileSync(path, before)
  }

  it('says how many there are', async () => {
    expect(await faultsOf()).toEqual([])
    const { out } = await runCli(['validate', folder, '--lang', 'en'])
    expect(out.replace(/\s+/g, ' ')).toContain('valid proposals (proposals: 20, versions: 40, amendments: 8)')
  })

  it('tells the faults of proposals, of amendments and of links to measures', async () => {
    await changed('proposition-06.yaml', 'axis: pratiques', 'axis: pratique', async () =>
      expect(await faultsOf()).toEqual([
        expect.objectContaining({
          file: 'proposition-06.yaml',
          line: 3,
          column: 'axis',
          suggestion: 'pratiques'
        })
      ])
    )
    await changed('proposition-06.yaml', 'policy: proposition-06', 'policy: proposition-66', async () =>
      expect(await faultsOf()).toEqual([
        expect.objectContaining({ file: 'proposition-06.yaml', column: 'policy', value: 'proposition-66' })
      ])
    )
    await changed('amendements/amendement-1.yaml', /^number: 1$/m, 'number: one', async () => {
      expect((await faultsOf())[0]).toMatchObject({ file: 'amendements/amendement-1.yaml', column: 'number' })
      const { out } = await runCli(['validate', folder], { columns: 80 })
      expect(out).toContain('amendements/amendement-1.yaml:')
    })
  })

  it('J1: tells a text that was answered and has changed', async () => {
    await changed('proposition-05.yaml', /title:\n {6}fr: "/, '$&Autrement. ', async () =>
      expect((await faultsOf())[0]).toMatchObject({
        file: 'proposition-05.yaml',
        expected: expect.stringContaining('enquete-2018')
      })
    )
  })
})
