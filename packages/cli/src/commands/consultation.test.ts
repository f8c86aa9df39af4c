import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Changes, fillIn, inMinutes } from '../testing/filled.js'
import { type Operator, openOperator } from '../testing/operator.js'
import { displayWidth } from '../width.js'

/** A call, which is made without reading twenty proposals. */
const CALL = 'metier-2030'
const PROPOSITIONS = fileURLToPath(new URL('../../../../data/propositions', import.meta.url))

let operator: Operator
beforeAll(async () => {
  operator = await openOperator()
})
afterAll(() => operator.end())

const at = (name: string) => join(operator.cwd, name)
const json = (out: string) => JSON.parse(out)
/** As it is read, whatever the spaces and the ends of lines. */
const plain = (text: string) => text.replace(/\s+/g, ' ')

/** Writes the file of a consultation, filled in, and returns its name. */
async function file(id: string, changes: Changes = {}, kind = 'propositions'): Promise<string> {
  const name = `${id}.yaml`
  await operator.run(['consultation', 'template', '--kind', kind, '--out', name, '--force'])
  fillIn(at(name), { id, ...changes })
  return name
}

async function opened(id: string, changes: Changes = {}, kind?: string): Promise<void> {
  const name = await file(id, changes, kind)
  for (const command of [`consultation new ${name}`, `consultation open ${id} --yes`]) {
    const { code, out, err } = await operator.run(command)
    expect({ command, code, err }, out).toEqual({ command, code: 0, err: '' })
  }
}

describe('a group of actions', () => {
  it('says which there are, and which one was meant', async () => {
    const none = await operator.run('consultation')
    expect([none.code, none.out]).toEqual([2, ''])
    expect(plain(none.err)).toContain('Actions: template, new, list, show')
    const other = await operator.run('consultation opne', { lang: 'fr_FR' })
    expect(plain(other.err)).toContain('Vouliez-vous dire « open »')
  })
})

describe('consultation template', () => {
  it.each(['propositions', 'metier-2030', 'appel-a-projets'])(
    'gives a draft that cannot open yet (%s)',
    async kind => {
      const { out } = await operator.run(`consultation template --kind ${kind}`)
      writeFileSync(at('model.yaml'), out.replace(/^id: .*$/m, `id: model-${kind}`))
      const saved = json((await operator.run('consultation new model.yaml --format json')).out)
      expect(saved).toMatchObject({ id: `model-${kind}`, saved: true, replaced: false })
      expect(saved.missing.length).toBeGreaterThan(10)
      const refused = await operator.run(`consultation open model-${kind} --yes --format json`)
      expect(refused.code).toBe(1)
      expect(json(refused.out)).toMatchObject({ state: 'draft', missing: saved.missing })
    }
  )

  it('does not overwrite a file', async () => {
    await operator.run('consultation template --out once.yaml')
    const again = await operator.run('consultation template --kind metier-2030 --out once.yaml')
    expect(again.code).toBe(2)
    expect(readFileSync(at('once.yaml'), 'utf8')).toContain('kind: propositions')
    const other = await operator.run('consultation template --kind propositons')
    expect(other.err).toContain('“propositions”?')
  })
})

describe('consultation new', () => {
  it('lists every fault with its line, and keeps nothing', async () => {
    const name = await file('faulty')
    const text = readFileSync(at(name), 'utf8')
    const lines = text
      .replace('kind: propositions', 'kind: propostions')
      .replace('proposition-03, version: 2', 'proposition-03, version: deux')
      .replace(/^closes: .*$/m, 'closes: "2027-04-30 18:00"')
      .split('\n')
    writeFileSync(at(name), lines.join('\n'))
    const { code, out } = await operator.run(`consultation new ${name} --format json`)
    expect(code).toBe(2)
    const { saved, faults } = json(out)
    expect(saved).toBe(false)
    const line = (start: string) => lines.findIndex(each => each.startsWith(start)) + 1
    expect(faults).toEqual([
      expect.objectContaining({
        file: name,
        line: line('kind:'),
        column: 'kind',
        suggestion: 'propositions'
      }),
      expect.objectContaining({ line: line('closes:'), column: 'closes', suggestion: '2027-04-30T18:00' }),
      expect.objectContaining({ column: 'propositions.2.version', value: 'deux' })
    ])
    const people = await operator.run(`consultation new ${name}`, { lang: 'fr_FR' })
    expect(plain(people.out)).toMatch(/faulty\.yaml:\d+ : kind « propostions » : attendu/)
    expect(people.out).toContain('3 anomalies dans 1 fichier.')
    expect(await operator.store.read('faulty')).toBeNull()
  })

  it('lists those of what it names with the others, at once', async () => {
    const name = await file('names')
    const text = readFileSync(at(name), 'utf8')
      .replace('time_zone: UTC', 'time_zone: Europe/Pari')
      .replace(/^opens: .*$/m, 'opens: tomorrow')
      .replace('proposition-03, version: 2', 'proposition-03, version: 7')
      .replace('id: proposition-19,', 'id: proposition-99,')
    writeFileSync(at(name), text)
    const { code, out } = await operator.run(`consultation new ${name} --format json`)
    const line = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length
    expect([code, json(out).faults]).toEqual([
      2,
      [
        expect.objectContaining({ file: name, line: line('time_zone:'), suggestion: 'Europe/Paris' }),
        expect.objectContaining({ line: line('opens:'), column: 'opens' }),
        expect.objectContaining({
          line: line('version: 7'),
          column: 'propositions.2.version',
          suggestion: '2'
        }),
        expect.objectContaining({ line: line('proposition-99'), value: 'proposition-99' })
      ]
    ])
    const bad = await operator.run(`consultation new ${name} --propositions nowhere --format json`)
    expect(json(bad.out).faults).toHaveLength(2)
  })

  it('refuses a time that clocks skip, and says which of two it takes', async () => {
    const clocks = { opens: '2027-03-28T02:30', closes: '2027-10-31T02:30' }
    const name = await file('clocks', clocks, CALL)
    const text = readFileSync(at(name), 'utf8').replace('time_zone: UTC', 'time_zone: Europe/Paris')
    writeFileSync(at(name), text)
    const skipped = await operator.run(`consultation new ${name}`)
    expect([skipped.code, plain(skipped.out)]).toEqual([2, expect.stringContaining('“2027-03-28T03:30”')])
    writeFileSync(at(name), text.replace('2027-03-28T02:30', '2027-03-28T03:30'))
    const told = json((await operator.run(`consultation new ${name} --format json`)).out)
    expect(told.shown_twice).toEqual([
      {
        key: 'closes',
        local: '2027-10-31T02:30',
        meant: '2027-10-31T00:30:00.000Z',
        other: '2027-10-31T01:30:00.000Z'
      }
    ])
    for (const command of [`consultation new ${name}`, 'consultation show clocks']) {
      const said = plain((await operator.run(command, { lang: 'fr_FR' })).out)
      expect(said).toContain('« 2027-10-31T02:30 » (Europe/Paris) : c’est la première, 00:30 UTC')
    }
  })

  it('refuses a version of a proposal that there is not, and what is no text', async () => {
    const name = await file('unknown')
    writeFileSync(
      at(name),
      readFileSync(at(name), 'utf8').replace('proposition-20, version: 2', 'proposition-20, version: 9')
    )
    const { code, out } = await operator.run(`consultation new ${name} --format json`)
    expect(code).toBe(2)
    expect(json(out).faults).toMatchObject([{ column: 'propositions.19.version', value: '9' }])
    writeFileSync(at('bytes.yaml'), Buffer.from([0x69, 0x64, 0xff, 0xfe]))
    const bytes = await operator.run('consultation new bytes.yaml')
    expect([bytes.code, bytes.err]).toEqual([2, expect.stringContaining('not text in UTF-8')])
    const absent = await operator.run('consultation new absent.yaml', { lang: 'fr_FR' })
    expect([absent.code, absent.err]).toEqual([2, expect.stringContaining('absent.yaml n’existe pas')])
  })

  it('replaces a draft, and nothing that is open', async () => {
    const name = await file('twice', {}, CALL)
    await operator.run(`consultation new ${name}`)
    const again = json((await operator.run(`consultation new ${name} --format json`)).out)
    expect(again).toMatchObject({ replaced: true, missing: [] })
    await operator.run('consultation open twice --yes')
    const { code, err } = await operator.run(`consultation new ${name}`)
    expect([code, err]).toEqual([2, expect.stringContaining('“twice” is open')])
  })
})

describe('consultation open', () => {
  it('asks before what cannot be undone', async () => {
    await operator.run(`consultation new ${await file('asked', {}, CALL)}`)
    const alone = await operator.run('consultation open asked')
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('--yes')])
    const no = await operator.run('consultation open asked', { answer: 'no' })
    expect([no.code, no.err]).toEqual([1, expect.stringContaining('nothing was done')])
    expect((await operator.store.read('asked'))?.state).toBe('draft')
    const yes = await operator.run('consultation open asked', { answer: 'Oui', lang: 'fr_FR' })
    expect([yes.code, plain(yes.out)]).toEqual([0, expect.stringContaining('« asked » est ouverte')])
    expect((await operator.store.read('asked'))?.state).toBe('open')
    const again = await operator.run('consultation open asked --yes')
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('only a draft can be opened')])
  })

  it('B1: gives every reason at once: an empty heading, a date that has passed', async () => {
    const name = await file('reasons', { opens: inMinutes(-300), closes: inMinutes(-100) })
    const text = readFileSync(at(name), 'utf8')
    writeFileSync(
      at(name),
      text.replace(/^ {2}complaint:\n(?: {4}.*\n|\n)*/m, '  complaint: { fr: "", en: "" }\n')
    )
    const { missing } = json((await operator.run(`consultation new ${name} --format json`)).out)
    expect(missing).toEqual([
      expect.stringContaining('“Complaining” (fr)'),
      expect.stringContaining('“Complaining” (en)'),
      expect.stringContaining('already past')
    ])
    const { code, out } = await operator.run('consultation open reasons --yes')
    expect(code).toBe(1)
    expect(out.match(/^- /gm)).toHaveLength(3)
  })

  it('J1: refuses a text that has changed since it was answered, or since the draft', async () => {
    await opened('before')
    const folder = at('propositions')
    cpSync(PROPOSITIONS, folder, { recursive: true })
    const path = join(folder, 'proposition-02.yaml')
    const name = await file('after')
    await operator.run(`consultation new ${name} --propositions propositions`)
    const text = readFileSync(path, 'utf8')
    const second = text.indexOf('version: 2')
    writeFileSync(
      path,
      text.slice(0, second) + text.slice(second).replace(/title:\n {6}fr: "/, '$&Presque. ')
    )
    const since = await operator.run('consultation open after --yes --propositions propositions')
    expect([since.code, since.out]).toEqual([
      1,
      expect.stringContaining('has changed since the draft was made')
    ])
    await operator.run(`consultation new ${name} --propositions propositions`)
    const answered = await operator.run('consultation open after --yes --propositions propositions')
    expect(answered.code).toBe(1)
    expect(plain(answered.out)).toContain(
      '“proposition-02”, version 2, is no longer the text that was answered'
    )
    expect((await operator.store.read('after'))?.state).toBe('draft')
  })

  it('notes the opened texts among the proposals', async () => {
    const folder = at('noted')
    cpSync(PROPOSITIONS, folder, { recursive: true })
    await operator.run(`consultation new ${await file('record')}`)
    const { code } = await operator.run('consultation open record --yes --record --propositions noted')
    expect(code).toBe(0)
    const rows = readFileSync(join(folder, 'opened.csv'), 'utf8').match(
      /^proposition-\d\d,2,record,[0-9a-f]{64}$/gm
    )
    expect(rows).toHaveLength(20)
    const path = join(folder, 'proposition-05.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace('Organiser', 'Organisons'))
    const checked = json((await operator.run('validate noted --format json')).out)
    expect(checked.valid).toBe(false)
    expect(checked.faults[0]).toMatchObject({ file: 'proposition-05.yaml' })
  })
})

describe('consultation list and show', () => {
  it('tell how each stands, and count nothing while it is open', async () => {
    await opened('shown')
    const { consultations } = json((await operator.run('consultation list --format json')).out)
    expect(consultations).toContainEqual(
      expect.objectContaining({ id: 'shown', state: 'open', items: 20, notice: 1 })
    )
    const show = async () => json((await operator.run('consultation show shown --format json')).out)
    expect(await show()).not.toHaveProperty('contributions')
    await operator.run('consultation close shown --yes')
    expect(await show()).toMatchObject({ state: 'closed', contributions: 0, answers: 0, remarks: 0 })
    const unknown = await operator.run('consultation show show')
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('“shown”?')])
    for (const lang of ['fr_FR', 'en_GB'])
      for (const command of ['consultation list', 'consultation show shown', 'consultation show after']) {
        const { out, code } = await operator.run(command, { lang, columns: 80 })
        expect([command, code]).toEqual([command, 0])
        for (const line of out.split('\n'))
          expect(displayWidth(stripVTControlCharacters(line)), line).toBeLessThan(81)
      }
  })

  it('do not make a database to say that there is none', async () => {
    const env = { LANG: 'fr_FR.UTF-8', HORIZON_VAR: at('nothing') }
    const { code, out } = await operator.run('consultation list', { env })
    expect([code, out]).toEqual([0, expect.stringContaining('aucune consultation ici')])
    expect(() => statSync(at('nothing'))).toThrow()
  })
})

describe('consultation close', () => {
  it('tells the day that it was closed, not the one that was planned', async () => {
    await opened('early', { closes: '2099-03-01T09:00' }, CALL)
    const show = async () => plain((await operator.run('consultation show early', { lang: 'fr_FR' })).out)
    expect(await show()).toContain('au 1er mars 2099 à 09:00 (UTC)')
    await operator.run('consultation close early --yes')
    const { closedAt } = (await operator.store.read('early'))!
    const today = new Date(closedAt!).toISOString().slice(0, 16).replace('T', ' ')
    const told = json((await operator.run('consultation show early --format json')).out)
    expect(told).toMatchObject({
      closed: new Date(closedAt!).toISOString(),
      closes: '2099-03-01T09:00:00.000Z'
    })
    expect((await operator.run('consultation list')).out).toContain(today)
    expect(await show()).toMatch(/Fin prévue +le 1er mars 2099 à 09:00 : close plus tôt/)
    const db = plain((await operator.run('db status', { lang: 'fr_FR' })).out)
    expect(db).toMatch(/[2-9] ouvertes/)
    expect(db).toMatch(/[2-9] brouillons/)
  })

  it('closes once, for good', async () => {
    await opened('over', {}, CALL)
    const { code, err } = await operator.run('consultation close over', { answer: '' })
    expect([code, err]).toEqual([1, expect.stringContaining('before its date')])
    expect((await operator.run('consultation close over --yes')).code).toBe(0)
    expect((await operator.run('consultation close over --yes')).code).toBe(1)
    expect((await operator.run('consultation open over --yes')).code).toBe(1)
  })
})

describe('consultation delete', () => {
  it('takes a draft out once it is confirmed, and nothing that was opened', async () => {
    await operator.run(`consultation new ${await file('gone', { access: 'invited' }, CALL)}`)
    await operator.run('consultation invite gone --count 2 --out gone.txt')
    expect((await operator.run('consultation delete gone')).code).toBe(2)
    expect((await operator.run('consultation delete gone', { answer: 'no' })).code).toBe(1)
    expect((await operator.store.read('gone'))?.state).toBe('draft')
    const done = await operator.run('consultation delete gone --yes')
    expect([done.code, done.err]).toEqual([0, ''])
    expect(await operator.store.read('gone')).toBeNull()
    expect((await operator.run('consultation delete gone --yes')).code).toBe(2)
    const open = await operator.run('consultation delete early --yes', { lang: 'fr_FR' })
    expect([open.code, plain(open.err)]).toEqual([1, expect.stringContaining('seul un brouillon s’efface')])
  })
})

describe('consultation notice', () => {
  it('B2: puts the next version in force, filled in, while it is open', async () => {
    await opened('noticed', {}, CALL)
    await operator.run('consultation template --kind notice --out notice.yaml')
    const brackets = await operator.run('consultation notice noticed notice.yaml --yes')
    expect([brackets.code, brackets.out]).toEqual([1, expect.stringContaining('[Nom de')])
    fillIn(at('notice.yaml'))
    expect((await operator.run('consultation notice noticed notice.yaml')).code).toBe(2)
    expect((await operator.run('consultation notice noticed notice.yaml --yes')).code).toBe(0)
    expect((await operator.store.read('noticed'))?.notice.version).toBe(2)
    expect((await operator.store.readNotice('noticed', 1))?.version).toBe(1)
    const same = await operator.run('consultation notice noticed notice.yaml --yes')
    expect([same.code, same.err]).toEqual([2, expect.stringContaining('version: 3')])
    writeFileSync(at('notice.yaml'), 'version: 3\nconttroller: x\n')
    const faulty = json(
      (await operator.run('consultation notice noticed notice.yaml --yes --format json')).out
    )
    expect(faulty.faults[0]).toMatchObject({ line: 2, value: 'conttroller', suggestion: 'controller' })
    await operator.run('consultation close noticed --yes')
    expect((await operator.run('consultation notice noticed notice.yaml --yes')).code).toBe(2)
  })
})

describe('consultation invite', () => {
  it('D4: gives codes once, and keeps their digests', async () => {
    await opened('invited', { access: 'invited' }, CALL)
    const { code, out } = await operator.run('consultation invite invited --count 3')
    expect(code).toBe(0)
    const codes = out.match(/^([0-9A-Z]{5}-){5}[0-9A-Z]$/gm)
    expect(new Set(codes).size).toBe(3)
    const written = await operator.run('consultation invite invited --count 2 --out codes.txt')
    expect(written.out).not.toMatch(/[0-9A-Z]{5}-/)
    expect(statSync(at('codes.txt')).mode & 0o777).toBe(0o600)
    expect(readFileSync(at('codes.txt'), 'utf8').trim().split('\n')).toHaveLength(2)
    await operator.run('db export kept.ndjson')
    const kept = readFileSync(at('kept.ndjson'), 'utf8')
    expect(kept.match(/"kind":"invitation"/g)).toHaveLength(5)
    for (const one of codes!) expect(kept).not.toContain(one)
  })

  it('refuses what cannot be', async () => {
    await opened('everyone', {}, CALL)
    const open = await operator.run('consultation invite everyone --count 3')
    expect([open.code, open.err]).toEqual([1, expect.stringContaining('open to all')])
    for (const count of ['0', '10001', '-3', '1e3', 'x'])
      expect((await operator.run(['consultation', 'invite', 'invited', '--count', count])).code).toBe(2)
    const taken = await operator.run('consultation invite invited --count 1 --out codes.txt')
    expect([taken.code, taken.err]).toEqual([2, expect.stringContaining('exists')])
    await operator.run('db export kept-2.ndjson')
    expect(readFileSync(at('kept-2.ndjson'), 'utf8').match(/"kind":"invitation"/g)).toHaveLength(5)
  })
})
