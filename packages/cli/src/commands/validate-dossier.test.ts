import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'

const DOSSIER = fileURLToPath(new URL('../../../../data/preuves', import.meta.url))

describe('validate on a dossier of evidence', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'horizon-soin-dossier-'))
    cpSync(DOSSIER, folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('says how much there is', async () => {
    const { code, out } = await runCli(['validate', folder, '--lang', 'en'])
    expect(code).toBe(0)
    expect(out).toMatch(/a valid dossier of evidence, \d+ measures and\s+syntheses, \d+ sources/)
  })

  it('says where a study is wrong, and how', async () => {
    const path = join(folder, 'measures.csv')
    const [header, first, ...rest] = readFileSync(path, 'utf8').split('\n')
    writeFileSync(path, [header, first!.replace('medecin-generaliste', 'medecin'), ...rest].join('\n'))
    const { code, out } = await runCli(['validate', folder, '--format', 'json'])
    const { valid, faults } = JSON.parse(out)
    expect(code).toBe(2)
    expect(valid).toBe(false)
    expect(faults[0]).toMatchObject({ file: 'measures.csv', line: 2, column: 'profession', value: 'medecin' })
    const table = await runCli(['validate', folder, '--lang', 'fr'], { columns: 80 })
    expect(table.out).toContain('measures.csv')
  })
})
