import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeFault } from '@horizon-soin/datasets'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AXES, HEADINGS } from './proposal.js'
import { PROPOSITIONS, type PropositionsRead, readPropositions } from './read-propositions.js'

const policiesOf = async () => {
  const text = await readFile(join(PROPOSITIONS, '../etude-2019/policies.csv'), 'utf8')
  return new Map(
    text
      .trim()
      .split('\n')
      .slice(1)
      .map(line => [line.split(',')[0]!, Number(/^[^"]*?,(\d+),20\d\d,/.exec(line)?.[1])])
  )
}

describe('the proposals that are shipped', () => {
  it('are found where Node keeps the link of node_modules', () => {
    const door = new URL('../../../node_modules/@horizon-soin/consultation/dist/node.js', import.meta.url)
    const script = `console.log((await import('${door.href}')).PROPOSITIONS)`
    const { stdout } = spawnSync(
      process.execPath,
      ['--preserve-symlinks', '--input-type=module', '-e', script],
      { encoding: 'utf8' }
    )
    expect(stdout.trim()).toBe(PROPOSITIONS)
  })

  let read: PropositionsRead
  beforeAll(async () => {
    read = await readPropositions(PROPOSITIONS, { policies: new Set((await policiesOf()).keys()) })
  })

  it('are twenty in four axes, with eight amendments, without a fault', () => {
    expect(read.faults).toEqual([])
    expect(read.proposals.map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, i) => `proposition-${String(i + 1).padStart(2, '0')}`)
    )
    const perAxis = AXES.map(axis => read.proposals.filter(proposal => proposal.axis === axis).length)
    expect(perAxis).toEqual([4, 6, 4, 6])
    expect(read.amendments).toHaveLength(8)
    expect(read.amendments.every(({ propositions }) => propositions.length > 0)).toBe(true)
  })

  it('are what the public was asked in 2018, then the report of 2019 under its headings', () => {
    for (const { id, versions } of read.proposals) {
      const [asked, report] = versions
      expect([asked!.date, asked!.status, Object.keys(asked!.headings)], id).toEqual([
        '2018-09',
        'answered',
        ['measure']
      ])
      expect([report!.date, report!.status], id).toEqual(['2019-02', 'published'])
      expect(Object.keys(report!.headings).length, id).toBeGreaterThanOrEqual(6)
      expect(report!.facets, id).not.toBeNull()
    }
    const used = new Set(read.proposals.flatMap(({ versions }) => Object.keys(versions[1]!.headings)))
    expect([...HEADINGS].filter(heading => !used.has(heading))).toEqual([])
  })

  it('stand for the policies of the model that carry their number', async () => {
    const linked = new Map(
      read.proposals.filter(({ policy }) => policy).map(({ policy, number }) => [policy!, number])
    )
    expect(linked).toEqual(await policiesOf())
  })

  it('have their answered texts listed: all twenty of 2018', () => {
    expect(read.opened.map(({ id, version }) => `${id}/${version}`)).toEqual(
      read.proposals.map(({ id }) => `${id}/1`)
    )
    expect(new Set(read.opened.map(({ consultation }) => consultation))).toEqual(new Set(['enquete-2018']))
  })
})

describe('a folder of proposals', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'propositions-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  /** The faults of a copy of the shipped folder in which one file is changed. */
  async function faultsWith(file: string, change: (text: string) => string | null) {
    await rm(folder, { recursive: true })
    await cp(PROPOSITIONS, folder, { recursive: true })
    const text = change(await readFile(join(folder, file), 'utf8'))
    if (text === null) await rm(join(folder, file))
    else await writeFile(join(folder, file), text)
    const { faults } = await readPropositions(folder, { policies: new Set((await policiesOf()).keys()) })
    return faults.map(fault => ({ ...fault, said: describeFault(fault, 'en') }))
  }

  it('refuses that an answered text changes, and says to add a version instead (J1)', async () => {
    const file = 'proposition-06.yaml'
    const [fault, ...others] = await faultsWith(file, text => text.replace(/(en: ")([A-Z])/, '$1Now $2'))
    expect(others).toEqual([])
    expect(fault).toMatchObject({ file, column: 'versions.0', code: 'answered-text-changed' })
    expect(fault!.said).toBe(
      'the text of version 1, unchanged: it was answered (enquete-2018); put it back, and add a version 3 instead'
    )
    // What is not asked may change: where it stands, how it is written in the file.
    expect(await faultsWith(file, text => text.replace('Annexe 2', 'Annexe II'))).toEqual([])
    expect(await faultsWith(file, text => `# A comment\n${text}`)).toEqual([])
  })

  it('keeps the list of answered texts and the files to each other', async () => {
    expect(await faultsWith('opened.csv', text => text.replace(/proposition-20.*\n/, ''))).toMatchObject([
      { file: 'proposition-20.yaml', column: 'versions.0.status', code: 'answered-not-listed' }
    ])
    expect(
      await faultsWith('opened.csv', text => text.replace('proposition-02,1', 'proposition-02,9'))
    ).toMatchObject([
      { file: 'proposition-02.yaml', code: 'answered-text-missing' },
      { file: 'proposition-02.yaml', code: 'answered-not-listed' }
    ])
    expect(
      await faultsWith('opened.csv', text => text.replace('proposition-02,1', 'proposition-02;1'))
    ).toMatchObject([{ file: 'opened.csv', line: 3, code: 'row-length' }])
    expect(await faultsWith('opened.csv', () => null)).toHaveLength(20)
  })

  it('reads links both ways', async () => {
    const unlinked = await faultsWith('amendements/amendement-1.yaml', text =>
      text.replace(/^propositions: .*$/m, 'propositions: [ { id: proposition-21, version: 2 } ]')
    )
    expect(unlinked.map(({ file, code, suggestion }) => `${file} ${code} ${suggestion}`)).toContain(
      'amendements/amendement-1.yaml unknown-id proposition-01'
    )
    expect(unlinked.map(({ code }) => code)).toContain('link-not-returned')
    expect(
      await faultsWith('proposition-06.yaml', text => text.replace(/^policy: .*$/m, 'policy: proposition-66'))
    ).toMatchObject([{ file: 'proposition-06.yaml', column: 'policy', code: 'unknown-id' }])
    expect(
      await faultsWith('proposition-06.yaml', text => text.replace('number: 6', 'number: 7'))
    ).toMatchObject([
      { column: 'number', value: '7', code: 'duplicate-id', params: { first: 'proposition-06.yaml' } }
    ])
    expect((await readPropositions(join(folder, 'none'))).faults).toMatchObject([{ code: 'folder-missing' }])
  })
})
