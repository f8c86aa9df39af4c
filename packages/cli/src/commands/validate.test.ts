import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'
import { displayWidth } from '../width.js'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'horizon-'))
})
afterEach(() => rm(cwd, { recursive: true }))

describe('new', () => {
  it.each(['fr', 'en'])('writes a dataset that is valid and can be projected (%s)', async lang => {
    const made = await runCli(`new mon-jeu --lang ${lang}`, { cwd })
    expect([made.code, made.err]).toEqual([0, ''])
    expect(made.out).toContain('horizon-soin validate mon-jeu')
    expect((await runCli('validate mon-jeu', { cwd })).code).toBe(0)
    const projected = await runCli('project --data mon-jeu --format json', { cwd })
    expect(projected.code).toBe(0)
    expect(JSON.parse(projected.out).results.length).toBeGreaterThan(10)
  })

  it('makes the folders above, and takes an empty folder', async () => {
    expect((await runCli('new a/b/c', { cwd })).code).toBe(0)
    await mkdir(join(cwd, 'vide'))
    expect((await runCli('new vide', { cwd })).code).toBe(0)
  })

  it('leaves a folder that holds something, and a file, as they are', async () => {
    await writeFile(join(cwd, 'fichier'), 'mine')
    const inFull = await runCli('new .', { cwd })
    const onFile = await runCli('new fichier', { cwd })
    const underFile = await runCli('new fichier/jeu', { cwd })
    expect([inFull.code, onFile.code, underFile.code]).toEqual([2, 2, 2])
    expect(inFull.err).toContain('n’est pas vide')
    expect(onFile.err).toContain('est un fichier')
    expect(await readdir(cwd)).toEqual(['fichier'])
    expect(await readFile(join(cwd, 'fichier'), 'utf8')).toBe('mine')
  })
})

describe('validate', () => {
  it('says a valid dataset is one, in json too', async () => {
    const { out, code } = await runCli('validate data/etude-2019 --format json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ valid: true, faults: [] })
    expect(Object.keys(JSON.parse(out))).toEqual(['valid', 'faults', 'remarks', 'past_use_by'])
  })

  const spoil = async () => {
    await runCli('new jeu', { cwd })
    for (const [file, from, to] of [
      ['time_use.csv', /(\n[^,]+,[^,]+,)0\.(\d+)/, '$1"0,$2"'],
      ['adoption.csv', /logistic/, 'logisitc']
    ] as const) {
      const path = join(cwd, 'jeu', file)
      await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
    }
  }

  it('gives every fault with its place, what was expected and a suggestion', async () => {
    await spoil()
    const { out, err, code } = await runCli('validate jeu --format json', { cwd })
    const parsed = JSON.parse(out)
    expect([code, err, parsed.valid]).toEqual([2, '', false])
    for (const fault of parsed.faults)
      expect(Object.keys(fault)).toEqual(['file', 'line', 'column', 'value', 'expected', 'suggestion'])
    expect(parsed.faults).toContainEqual(
      expect.objectContaining({
        file: 'adoption.csv',
        column: 'curve',
        value: 'logisitc',
        suggestion: 'logistic'
      })
    )
    expect(parsed.faults).toContainEqual(
      expect.objectContaining({ file: 'time_use.csv', line: 2, column: 'share' })
    )
  })

  it('says them to people, and in the other language', async () => {
    await spoil()
    const { out, code } = await runCli('validate jeu', { cwd })
    expect(code).toBe(2)
    expect(out).toMatch(/adoption\.csv:\d+\u00a0: curve «\u00a0logisitc\u00a0»\u00a0: attendu/)
    expect(out).toMatch(/\d anomalies dans 2 fichiers\./)
    const english = await runCli('validate jeu --lang en', { cwd })
    expect(english.out).toContain('“logisitc”: expected: ')
    expect(english.out).toMatch(/try\s+“logistic”/)
  })

  it('stops another command at a dataset with faults, and shows where to see them all', async () => {
    await spoil()
    const { out, err, code } = await runCli('project --data jeu', { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('logisitc')
    expect(err).toContain('horizon-soin validate jeu')
  })

  it('takes what could command the terminal out of what it shows', async () => {
    await runCli('new jeu', { cwd })
    const path = join(cwd, 'jeu', 'adoption.csv')
    await writeFile(path, (await readFile(path, 'utf8')).replace('logistic', '\u001b]0;title\u0007'))
    const { out } = await runCli('validate jeu', { cwd, columns: 80 })
    expect(out).not.toContain('\u001b]')
    expect(out).not.toContain('\u0007')
  })

  it('tells people once what a column repeats, and a program every time', async () => {
    await runCli('new jeu', { cwd })
    const path = join(cwd, 'jeu', 'adoption.csv')
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('logistic', 'logisitc'))
    const { out } = await runCli('validate jeu', { cwd })
    const count = JSON.parse((await runCli('validate jeu --format json', { cwd })).out).faults.length
    expect(count).toBeGreaterThan(4)
    expect(out.match(/logisitc/g)).toHaveLength(1)
    expect(out.replace(/\n */g, ' ')).toMatch(/\((\d+) fois, jusqu’à la ligne \d+\)/)
    expect(out).toContain(`${count} anomalies`)
    expect((await runCli('project --data jeu', { cwd })).err.match(/logisitc/g)).toHaveLength(1)
  })

  it('remarks upon what is valid and most likely not meant', async () => {
    await runCli('new jeu', { cwd })
    const path = join(cwd, 'jeu', 'series.csv')
    await writeFile(path, (await readFile(path, 'utf8')).replace(',40,', ',1.200,'))
    const { out, code } = await runCli('validate jeu', { cwd })
    expect(code).toBe(0)
    expect(out).toContain('jeu de données valide')
    expect(out).toMatch(/series\.csv:2\u00a0: headcount «\u00a01\.200\u00a0»\u00a0: /)
    expect(out).toContain('1 remarque\u00a0:')
    const { valid, remarks } = JSON.parse((await runCli('validate jeu --format json', { cwd })).out)
    expect(valid).toBe(true)
    expect(remarks).toHaveLength(1)
    expect(Object.keys(remarks[0])).toEqual(['file', 'line', 'column', 'value', 'remark', 'suggestion'])
  })
})

describe('a dataset without a median scenario', () => {
  it('is projected without a lever, and compared between its own scenarios', async () => {
    await runCli('new jeu', { cwd })
    const { out } = await runCli('summary --data jeu', { cwd, columns: 80 })
    expect(out).toContain('Sans levier, en 2030\u00a0:')
    expect(out).toContain('compare prudent volontaire --year 2030 --data jeu')
    expect((await runCli('project --data jeu', { cwd })).out).toContain('(exemple) · Sans levier\n')
    const english = await runCli('explain effective --year 2030 --data jeu --lang en', { cwd })
    expect(english.out).toContain('· No lever\n')
  })

  it('tells headcounts whole, so that they add up', async () => {
    await runCli('new jeu', { cwd })
    const { out } = await runCli('project --data jeu --indicator headcount --years 2033', { cwd })
    const heads = (label: string) => Number(new RegExp(`${label} +(\\d+)`).exec(out)?.[1])
    expect(heads('Ensemble des professions')).toBeGreaterThan(100)
    expect(
      Math.abs(heads('Infirmi.*?') + heads('Médecins') - heads('Ensemble des professions'))
    ).toBeLessThanOrEqual(1)
  })
})

describe('a long path', () => {
  it.each(['fr', 'en'])('is cut to the width of the terminal (%s)', async lang => {
    const long = join('d'.repeat(100), `${'e'.repeat(60)}-${'f'.repeat(60)}`)
    await runCli(`new ${long}`, { cwd })
    const file = join(cwd, long, 'adoption.csv')
    const ran = [await runCli(`validate ${long} --lang ${lang}`, { cwd })]
    await writeFile(file, (await readFile(file, 'utf8')).replace('logistic', 'logisitc'))
    for (const typed of [long, `${long}/missing`, join(cwd, `${long}x`)])
      ran.push(await runCli(`validate ${typed} --lang ${lang}`, { cwd }))
    expect(ran.map(({ code }) => code)).toEqual([0, 2, 2, 2])
    for (const { out, err } of ran)
      for (const line of `${out}${err}`.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
  })
})
