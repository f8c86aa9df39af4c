import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolder, readFolderVariants, writeFolder } from './node.js'
import { readDataset } from './read-dataset.js'
import { readVariants } from './read-variants.js'
import { starterFiles } from './starter/index.js'
import { encode, faultsOf, told } from './testing/files.js'
import { starterWithVariants, VARIANTS } from './testing/with-variants.js'

const read = (variant?: string) => readDataset(encode(starterWithVariants()), { variant })
const codesOf = (files: ReadonlyMap<string, string>) => faultsOf(files).map(told)

describe('reading a variant', () => {
  it('takes its own tables, and the dataset’s for the others', () => {
    const [first, best] = [read().dataset!, read('best-sites').dataset!]
    expect([first.version, first.variant?.id, best.variant?.id]).toEqual(['1.0', 'routine', 'best-sites'])
    expect([first.potential[0]!.median, best.potential[0]!.median]).toEqual([0.2, 0.25])
    expect(best.potential[0]!.row).toEqual({ file: 'variants/best-sites/potential.csv', line: 2 })
    expect({ ...best, potential: [], variant: null }).toEqual({ ...first, potential: [], variant: null })
    expect(first.variants).toEqual([{ ...VARIANTS[0], description: { fr: '', en: '' } }, VARIANTS[1]])
  })

  it('takes the folder itself for the first, named or not', () => {
    expect(read('routine')).toEqual(read())
  })

  it('has none in a dataset without variants', () => {
    const { dataset } = readDataset(encode(starterFiles()))
    expect([dataset!.version, dataset!.variant, dataset!.variants]).toEqual([null, null, []])
  })

  it('refuses an unknown one, with the nearest', () => {
    const [fault, ...others] = read('best-site').faults
    expect(others).toEqual([])
    expect(fault).toMatchObject({
      file: 'datapackage.json',
      value: 'best-site',
      code: 'unknown-variant',
      params: { variants: 'routine, best-sites' },
      suggestion: 'best-sites'
    })
    expect(readDataset(encode(starterFiles()), { variant: 'x' }).faults.map(({ code }) => code)).toEqual([
      'no-variants'
    ])
  })

  it('names its own files in faults, a missing or damaged one too', () => {
    const files = starterWithVariants()
    const path = 'variants/best-sites/potential.csv'
    const bad = (text: string) =>
      readDataset(encode(files.set(path, text)), { variant: 'best-sites' }).faults.map(told)
    const good = files.get(path)!
    expect(bad(good.replace('0.15', '"0,15"'))).toMatchObject([
      { at: `${path}:2:slow`, code: 'decimal-comma' }
    ])
    expect(bad('')).toMatchObject([{ at: `${path}::`, code: 'empty-table' }])
  })
})

describe('the variants of a descriptor', () => {
  const withVariants = (variants: unknown) =>
    codesOf(
      starterWithVariants(descriptor => {
        descriptor.horizon.variants = variants
      })
    )
  const [routine, best] = VARIANTS

  it('are two at least, each with an id of its own and labels in both languages', () => {
    expect(withVariants([routine])).toMatchObject([{ code: 'too-few-variants' }])
    expect(withVariants([routine, best, routine])).toMatchObject([
      { code: 'duplicate-key', value: 'routine' }
    ])
    expect(withVariants([routine, { ...best, id: 'Best sites' }])).toMatchObject([
      { code: 'bad-id', value: 'Best sites', suggestion: 'best-sites' }
    ])
    expect(withVariants([routine, { ...best, label: { fr: 'x' } }])).toMatchObject([{ code: 'missing-key' }])
    expect(withVariants([routine, { ...best, label: 'x' }])).toMatchObject([{ code: 'wrong-type' }])
    expect(withVariants([routine, { ...best, labels: 'x' }])).toMatchObject([
      { code: 'unknown-key', suggestion: 'label' }
    ])
    expect(withVariants({ routine: {} })).toMatchObject([{ code: 'wrong-type' }])
    expect(withVariants([routine, { ...best, description: { fr: 'x' } }])).toMatchObject([
      { code: 'missing-key' }
    ])
  })

  it('have a version that is a text', () => {
    const files = starterWithVariants(descriptor => {
      descriptor.version = 1
    })
    expect(codesOf(files)).toMatchObject([{ at: 'datapackage.json:106:version', code: 'wrong-type' }])
  })

  it('have a folder each with tables in it, but the first', () => {
    const files = starterWithVariants()
    const own = files.get('variants/best-sites/potential.csv')!
    files.delete('variants/best-sites/potential.csv')
    expect(codesOf(files)).toMatchObject([{ value: 'best-sites', code: 'variant-without-files' }])
    expect(codesOf(files.set('variants/best-site/potential.csv', own))).toMatchObject([
      { value: 'best-sites', code: 'variant-without-files' },
      { at: 'variants/best-site::', code: 'unlisted-variant', suggestion: 'best-sites' }
    ])
    expect(codesOf(starterWithVariants().set('variants/routine/potential.csv', own))).toMatchObject([
      { at: 'variants/routine::', code: 'folder-of-first-variant' }
    ])
    expect(codesOf(starterFiles().set('variants/x/potential.csv', own))).toMatchObject([
      { code: 'unlisted-variant' }
    ])
  })

  it('hold tables only', () => {
    const files = starterWithVariants().set('variants/best-sites/intensty.csv', 'x')
    expect(codesOf(files.set('variants/best-sites/LISEZMOI.md', 'x'))).toEqual([
      {
        at: 'variants/best-sites/intensty.csv::',
        value: null,
        code: 'unknown-file',
        suggestion: 'intensity.csv'
      }
    ])
    const unread = (path: string) =>
      codesOf(starterWithVariants().set(path, 'x')).map(({ at, code }) => `${at} ${code}`)
    const ownCodes: [path: string, code: string][] = [
      ['variants/best-sites/scenarios/rapide.yaml', 'scenario-in-variant'],
      ['variants/best-sites/calibration/potential.csv', 'unknown-file'],
      ['variants/best-sites/potential.xlsx', 'unknown-file'],
      ['variants/potential.csv', 'unknown-file']
    ]
    for (const [path, code] of ownCodes) expect(unread(path)).toEqual([`${path}:: ${code}`])
    expect(unread('variants/best-sites/.DS_Store')).toEqual([])
  })
})

describe('reading every variant', () => {
  const all = (files: ReadonlyMap<string, string>, today?: string) => readVariants(encode(files), { today })

  it('gives the first, and what is remarked of each, once where it is of a shared file', () => {
    const files = starterWithVariants()
    const dated = (path: string) =>
      files.set(
        path,
        files
          .get(path)!
          .trimEnd()
          .split('\n')
          .map((line, i) => `${line},${i === 0 ? 'use_by' : i === 1 ? '2026-06-30' : ''}\n`)
          .join('')
      )
    dated('time_use.csv')
    dated('variants/best-sites/potential.csv')
    const { dataset, remarks } = all(files, '2026-07-01')
    expect(dataset!.variant!.id).toBe('routine')
    expect(remarks.map(({ file, line, code, value }) => [file, line, code, value])).toEqual([
      ['time_use.csv', 2, 'past-use-by', '2026-06-30'],
      ['variants/best-sites/potential.csv', 2, 'past-use-by', '2026-06-30']
    ])
    expect([all(files, '2026-06-30').remarks, all(files).remarks]).toEqual([[], []])
  })

  it('gives the faults of all, once where they are in a shared file', () => {
    const files = starterWithVariants()
    for (const path of ['time_use.csv', 'variants/best-sites/potential.csv'])
      files.set(path, files.get(path)!.replace(/0\./, 'O.'))
    const { dataset, faults } = all(files)
    expect(dataset).toBe(null)
    expect(faults.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'time_use.csv not-a-number',
      'variants/best-sites/potential.csv not-a-number'
    ])
  })

  it('reads a dataset without variants as it is', () => {
    expect(all(starterFiles())).toEqual(readDataset(encode(starterFiles())))
  })
})

describe('a folder with variants', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'horizon-'))
    await writeFolder(folder, starterWithVariants())
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('is read as its files are', async () => {
    for (const variant of [undefined, 'routine', 'best-sites'])
      expect(await readFolder(folder, { variant })).toEqual(read(variant))
    expect(await readFolderVariants(folder)).toEqual(readVariants(encode(starterWithVariants())))
  })

  it('tells a folder or a file that would not be read, hidden ones aside', async () => {
    await mkdir(join(folder, 'variants', '.cache'))
    await writeFile(join(folder, 'variants', '.cache', 'potential.csv'), 'x')
    await mkdir(join(folder, 'variants', 'other'))
    await writeFile(join(folder, 'variants', 'other', 'potential.csv'), 'x')
    await writeFile(join(folder, 'variants', 'best-sites', 'potentail.csv'), 'x')
    expect((await readFolder(folder)).faults.map(told)).toMatchObject([
      { at: 'variants/best-sites/potentail.csv::', code: 'unknown-file' },
      { at: 'variants/other::', code: 'unlisted-variant' }
    ])
  })

  it('tells what is in folders below and beside the variants, a link back up once', async () => {
    const own = join(folder, 'variants', 'best-sites')
    await mkdir(join(own, 'scenarios'))
    await writeFile(join(own, 'scenarios', 'rapide.yaml'), 'x')
    await writeFile(join(own, 'LISEZMOI.md'), 'x')
    await writeFile(join(folder, 'variants', 'LISEZMOI.md'), 'x')
    await writeFile(join(folder, 'variants', 'intensity.csv'), 'x')
    await symlink(folder, join(own, 'loop'))
    expect((await readFolder(folder)).faults.map(told)).toMatchObject([
      { at: 'variants/best-sites/loop::', code: 'unknown-file' },
      { at: 'variants/best-sites/scenarios/rapide.yaml::', code: 'scenario-in-variant' },
      { at: 'variants/intensity.csv::', code: 'unknown-file' }
    ])
  })

  it('keeps no variant of the dataset that was there before', async () => {
    await writeFolder(folder, starterFiles(), { overwrite: true })
    expect((await readFolder(folder)).faults).toEqual([])
  })
})
