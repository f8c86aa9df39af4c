import { readFolder } from '@horizon-soin/datasets/node'
import { Inflate } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { type GivenFile, openFiles } from './open-files.js'
import { MOST_FILES } from './open-problem.js'
import { inFolder, patched, studyFiles, textFile, zipped } from './testing/given-files.js'

const CENTRAL = 0x02014b50
const MEBIBYTE = 1024 * 1024

const study = studyFiles()
const problemOf = async (files: readonly GivenFile[]) => {
  const opened = await openFiles(files)
  return 'problem' in opened ? `${opened.problem.code} ${opened.problem.value}`.trim() : opened
}

describe('openFiles', () => {
  it('opens the reference dataset as files, in a folder or not, and as a zip of either', async () => {
    const { dataset, remarks } = await readFolder('data/etude-2019')
    expect(dataset).not.toBeNull()
    const left = [textFile('__MACOSX/._places.csv'), textFile('.DS_Store'), textFile('LISEZMOI.txt')]
    const given = [
      study,
      inFolder('/etude-2019/', study),
      inFolder('./a/etude-2019/', study),
      [...study].reverse(),
      [zipped(study)],
      [zipped(inFolder('etude-2019/', [...study, ...left]))],
      [{ ...zipped(inFolder('etude-2019\\', study)), path: 'sans-extension' }],
      [...inFolder('data/etude-2019/', study), textFile('data/LICENCE.md'), textFile('data/results/x.csv')]
    ]
    for (const files of given) expect(await openFiles(files)).toEqual({ dataset, remarks })
  })

  it('keeps the tables of variants, in a folder or a zip', async () => {
    const withVariants = study
      .map(file => {
        if (file.path !== 'datapackage.json') return file
        const descriptor = JSON.parse(new TextDecoder().decode(file.bytes))
        descriptor.horizon.variants = ['routine', 'best'].map(id => ({ id, label: { fr: id, en: id } }))
        return textFile(file.path, JSON.stringify(descriptor))
      })
      .concat(
        study
          .filter(({ path }) => path === 'potential.csv')
          .map(file => ({ ...file, path: 'variants/best/potential.csv' }))
      )
    for (const files of [
      withVariants,
      inFolder('edition/', withVariants),
      [zipped(inFolder('edition/', withVariants))]
    ]) {
      const opened = await openFiles(files)
      expect('dataset' in opened && opened.dataset.variants.map(({ id }) => id)).toEqual(['routine', 'best'])
    }
  })

  it('opens files chosen one by one: their scenarios have lost their folder', async () => {
    const flat = study
      .filter(({ path }) => !path.startsWith('calibration/'))
      .map(({ path, bytes }) => ({ path: path.replace(/^.*\//, ''), bytes }))
    const opened = await openFiles(flat)
    expect('dataset' in opened && opened.dataset.scenarios.map(({ id }) => id)).toContain('median')
  })

  it('gives every fault of a dataset, where it is in its folder', async () => {
    const files = inFolder('mon-hopital/', study)
      .filter(({ path }) => !path.endsWith('/sources.csv'))
      .map(file =>
        file.path.endsWith('/technologies.csv') ? textFile(file.path, 'id,label_fr\nia,IA\n') : file
      )
    const opened = await openFiles([zipped(files)])
    const faults = 'faults' in opened ? opened.faults : []
    expect(faults.map(({ file, code }) => `${file} ${code}`)).toEqual(
      expect.arrayContaining(['sources.csv missing-file', 'technologies.csv missing-column'])
    )
  })

  it('says what is not a dataset at all', async () => {
    expect(await problemOf([])).toBe('nothing-given')
    expect(await problemOf([textFile('photo.jpg')])).toBe('not-a-dataset')
    expect(await problemOf([textFile('equipe.csv', 'nom,age\n')])).toBe('not-a-dataset')
    expect(await problemOf([zipped([textFile('a/b.csv')])])).toBe('not-a-dataset')
    expect(await problemOf([zipped([])])).toBe('not-a-dataset')
    expect(await problemOf([{ ...zipped([textFile('[Content_Types].xml')]), path: 'a.xlsx' }])).toBe(
      'workbook a.xlsx'
    )
    expect(await problemOf([zipped(study), textFile('x.csv')])).toBe('zip-with-others donnees.zip')
    expect(await problemOf([textFile('places.csv'), textFile('./places.csv')])).toBe(
      'repeated-file places.csv'
    )
    expect(await problemOf([textFile('../places.csv')])).toBe('unsafe-path ../places.csv')
  })

  it('refuses more files, or larger ones, than a dataset has', async () => {
    const many = Array.from({ length: MOST_FILES + 1 }, (_, i) => textFile(`${i}.csv`))
    expect(await problemOf(many)).toBe('too-many-files 1001')
    expect(await problemOf([zipped(many)])).toBe('too-many-files 1001')
    const half = { path: 'places.csv', bytes: new Uint8Array(33 * MEBIBYTE) }
    expect(await problemOf([half, { ...half, path: 'exits.csv' }])).toBe('too-large exits.csv')
    expect(await problemOf([zipped([half, { ...half, path: 'exits.csv' }])])).toBe('too-large donnees.zip')
  })
})

describe('a zip that is not sound', () => {
  const sound = zipped([textFile('datapackage.json', '{}'), textFile('places.csv', 'a,b\n'.repeat(50))])

  it('is refused where its name alone says that it is a zip, or where it was cut', async () => {
    expect(await problemOf([textFile('x.zip', 'not a zip')])).toBe('bad-zip x.zip')
    expect(await problemOf([{ path: 'x.zip', bytes: new Uint8Array() }])).toBe('bad-zip x.zip')
    for (let length = 4; length < sound.bytes.length; length += 7)
      expect(await problemOf([{ path: 'x.zip', bytes: sound.bytes.slice(0, length) }])).toBe('bad-zip x.zip')
  })

  it('is refused where it is encrypted, or packed in a way that is not read', async () => {
    const flagged = patched(sound, CENTRAL, { 8: { size: 2, value: 1 } })
    expect(await problemOf([flagged])).toBe('encrypted-zip donnees.zip')
    const bzip2 = patched(sound, CENTRAL, { 10: { size: 2, value: 12 } })
    expect(await problemOf([bzip2])).toBe('bad-zip donnees.zip')
  })

  it('is refused where a path climbs, is absolute, or comes twice', async () => {
    for (const path of ['../x.csv', 'a/../../x.csv', '/etc/x.csv', 'C:/x.csv', '..\\x.csv', '~/x.csv'])
      expect(await problemOf([zipped([textFile(path)])])).toBe(`unsafe-path ${path.replaceAll('\\', '/')}`)
    expect(await problemOf([zipped([textFile('a.csv'), textFile('./a.csv')])])).toBe('repeated-file a.csv')
  })

  it('stops a bomb with the first slice that is more than it said', async () => {
    const push = vi.spyOn(Inflate.prototype, 'push')
    const bomb = zipped([{ path: 'zeros.csv', bytes: new Uint8Array(60 * MEBIBYTE) }])
    expect(await problemOf([bomb])).toBe('not-a-dataset')
    expect(push.mock.calls.length).toBeGreaterThan(10)
    push.mockClear()
    expect(await problemOf([patched(bomb, CENTRAL, { 24: { size: 4, value: 1000 } })])).toBe(
      'bad-zip donnees.zip'
    )
    expect(push).toHaveBeenCalledTimes(1)
    push.mockRestore()
  })

  it('is refused where an entry is not what its checksum says', async () => {
    const wrong = patched(sound, CENTRAL, { 16: { size: 4, value: 12345 } })
    expect(await problemOf([wrong])).toBe('bad-zip donnees.zip')
  })

  it('never rejects, whatever byte is changed', async () => {
    for (let at = 0; at < sound.bytes.length; at++) {
      const bytes = sound.bytes.slice()
      bytes[at] = bytes[at]! ^ 0xff
      const opened = await openFiles([{ path: 'x.zip', bytes }])
      expect('problem' in opened || 'faults' in opened).toBe(true)
    }
  })
})
