import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { openStore, signer } from '@horizon-soin/storage'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCluster } from '../../../storage/src/testing/postgres.js'
import { fillIn } from '../testing/filled.js'
import { type Operator, openOperator } from '../testing/operator.js'

let operator: Operator
/** An empty installation beside the first. */
let other: Operator
beforeAll(async () => {
  operator = await openOperator()
  other = await openOperator()
  await operator.run('consultation template --kind metier-2030 --out call.yaml')
  fillIn(at('call.yaml'), { id: 'call', access: 'invited' })
  for (const command of ['consultation new call.yaml', 'consultation open call --yes'])
    expect((await operator.run(command)).err).toBe('')
  const { codes } = JSON.parse((await operator.run('consultation invite call --count 2 --format json')).out)
  const rows = codes.map((code: string, i: number) => `${i + 1},1,journee,1,"Une\njournée ${i}",${code}`)
  writeFileSync(at('sheets.csv'), ['reference,notice,item,version,text,token', ...rows].join('\n'))
  expect((await operator.run('consultation paper call sheets.csv')).code).toBe(0)
})
afterAll(async () => {
  await operator.end()
  await other.end()
})

const at = (name: string) => join(operator.cwd, name)
const plain = (text: string) => text.replace(/\s+/g, ' ')

/** What an export says of people and of what they answer; the journal, the clock and the secrets are of each installation. */
const content = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
    .filter(({ kind }) => !['journal', 'clock', 'end', 'secret'].includes(kind))

/** Imports a file into the empty installation. */
const importing = (name: string, more: { columns?: number; answer?: string } = {}) =>
  other.run(['db', 'import', at(name), ...(more.answer === undefined ? ['--yes'] : [])], more)

describe('db export', () => {
  it('writes a file that its owner alone reads, and replaces none', async () => {
    const { code, out } = await operator.run('db export all.ndjson')
    expect([code, plain(out)]).toEqual([
      0,
      expect.stringMatching(/^[\d,]+ lines written to all\.ndjson, [\d.]+ KiB/)
    ])
    expect(statSync(at('all.ndjson')).mode & 0o777).toBe(0o600)
    const before = readFileSync(at('all.ndjson'), 'utf8')
    const again = await operator.run('db export all.ndjson')
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('--force')])
    expect(readFileSync(at('all.ndjson'), 'utf8')).toBe(before)
    expect((await operator.run('db export all.ndjson --force')).code).toBe(0)
    expect(readdirSync(operator.cwd).filter(name => name.endsWith('.tmp'))).toEqual([])
  })

  it('D1, D2: holds no address, no time of an answer, no counter of abuse', async () => {
    await operator.store.hit({ rule: 'submit', key: 'ab'.repeat(32), windowMs: 600_000, now: Date.now() })
    await operator.store.daySecret('2027-01-31')
    await operator.run('db export dump.ndjson')
    const lines = content(readFileSync(at('dump.ndjson'), 'utf8'))
    const keys = new Set(
      lines.filter(({ kind }) => kind === 'contribution').flatMap(line => Object.keys(line))
    )
    expect([...keys].sort()).toEqual(
      'activity answers channel consultation day id kind marks notice receipt remarks signature structure'.split(
        ' '
      )
    )
    expect(readFileSync(at('dump.ndjson'), 'utf8')).not.toMatch(/abuse|abab|2027-01-31/)
  })

  it('goes to the output for another program, not to a terminal', async () => {
    const { code, out, err } = await operator.run('db export -')
    expect([code, err]).toEqual([0, ''])
    expect(content(out)).toEqual(content(readFileSync(at('all.ndjson'), 'utf8')))
    const shown = await operator.run('db export -', { columns: 80 })
    expect([shown.code, shown.out]).toEqual([2, ''])
  })

  it('refuses what is no place for a file, and leaves nothing behind', async () => {
    mkdirSync(at('folder'))
    for (const name of ['folder', 'absent/x.ndjson', '/dev/null']) {
      const { code, err } = await operator.run(['db', 'export', name])
      expect({ name, code }).toEqual({ name, code: 2 })
      expect(err).toContain('error:')
    }
    const env = { LANG: 'en_GB.UTF-8', HORIZON_VAR: at('nothing') }
    expect((await operator.run('db export none.ndjson', { env })).code).toBe(1)
    expect(readdirSync(operator.cwd)).not.toContain('none.ndjson')
    expect(readdirSync(operator.cwd).filter(name => name.startsWith('.'))).toEqual([])
  })
})

describe('db import', () => {
  it('I31: refuses what is cut, altered, foreign, too long or a bomb, in a sentence, and keeps nothing', async () => {
    const whole = readFileSync(at('all.ndjson'), 'utf8')
    const lines = whole.trimEnd().split('\n')
    const signed = (middle: string[]) => {
      const sign = signer()
      for (const line of middle) sign.add(line)
      return `${[...middle, sign.end()].join('\n')}\n`
    }
    const contribution = lines.findIndex(line => line.startsWith('{"kind":"contribution"'))
    const swapped = lines.with(contribution, lines[contribution]!.replace(/journée \d/, 'journée 9'))
    const strange = lines[contribution]!.replace('"channel":"paper"', '"channel":"\\u001b]0;paper\\u0007"')
    const hostile = [lines[0]!, '{"kind":"\\u001b]0;x\\u0007","\\u001b[31mkey":1}']
    const cases: [string, string | Buffer, RegExp][] = [
      ['empty', '', /the file is empty/],
      ['cut', `${lines.slice(0, -1).join('\n')}\n`, /cut short/],
      ['cut in a line', whole.slice(0, -20), /cut short/],
      ['altered', `${swapped.join('\n')}\n`, /changed since it was exported/],
      ['after the end', `${whole}{"kind":"clock","at":1}\n`, /cut short|changed since/],
      ['foreign', '<?xml version="1.0"?>\n', /not an export of this program/],
      ['newer', whole.replace('export/2', 'export/3'), /later version, horizon-soin-export\/3/],
      ['binary', Buffer.from([0xff, 0xfe, 0x0a]), /UTF-8/],
      ['long', `${lines[0]}\n${'x'.repeat(4_100_000)}\n`, /line 2: the line is longer/],
      ['signed, and not ours', signed(hostile), /line 2: the database refuses/],
      ['signed, out of a list', signed(lines.slice(0, -1).with(contribution, strange)), /refuses.*channel/],
      ['bomb', gzipSync(`${lines[0]}\n${`${'x'.repeat(9999)}\n`.repeat(3000)}`), /100 times larger/],
      ['gzip, cut', gzipSync(whole).subarray(0, 400), /compression cannot be read/],
      ['gzip, altered', gzipSync(whole).map((byte, i) => (i === 300 ? byte ^ 0xff : byte)) as Buffer, /./]
    ]
    for (const [name, bytes, said] of cases) {
      writeFileSync(at('bad'), bytes)
      const { code, out, err } = await importing('bad', { columns: 80 })
      expect({ name, code, out }).toEqual({ name, code: 2, out: '' })
      expect(plain(err), name).toMatch(said)
      expect(plain(err), name).toContain('Nothing of it was kept.')
      for (const sign of ['\u001b', '\u0007']) expect(stripVTControlCharacters(err), name).not.toContain(sign)
    }
    expect(await other.store.list()).toEqual([])
    for (const name of ['absent', '.']) expect((await importing(name)).code).toBe(2)
  })

  it('takes all of it once, asks before, and never brings back what was withdrawn', async () => {
    symlinkSync(at('all.ndjson'), at('link'))
    const no = await importing('link', { answer: 'no' })
    expect([no.code, plain(no.err)]).toEqual([1, expect.stringContaining('Import ')])
    expect(await other.store.list()).toEqual([])
    await operator.run('db export all.ndjson.gz')
    const zipped = readFileSync(at('all.ndjson.gz'))
    expect(content(gunzipSync(zipped).toString())).toEqual(content(readFileSync(at('all.ndjson'), 'utf8')))
    expect((await importing('all.ndjson.gz')).code).toBe(0)
    const there = await other.run('db export -')
    expect(content(there.out)).toEqual(content(readFileSync(at('all.ndjson'), 'utf8')))
    const again = await other.run(['db', 'import', at('all.ndjson'), '--yes', '--format', 'json'])
    expect(JSON.parse(again.out).skipped).toBeGreaterThan(5)
    const [first] = content(there.out).filter(({ kind }) => kind === 'contribution')
    expect(await other.store.withdraw('call', first.receipt, Date.now())).toBe(true)
    await importing('all.ndjson')
    const after = content((await other.run('db export -')).out).filter(({ kind }) => kind === 'contribution')
    expect(after.map(({ receipt }) => receipt)).not.toContain(first.receipt)
    expect(after).toHaveLength(1)
  })

  it('I38: leaves who did it in the journal, as an export does', async () => {
    const { out } = await other.run('db export -')
    const journal = out
      .split('\n')
      .flatMap(line => (line.includes('"kind":"journal"') ? [JSON.parse(line)] : []))
    const events = new Map(journal.map(({ event, detail }) => [event, Object.keys(detail).sort()]))
    expect(events.get('export')).toEqual(['account', 'by', 'lines'])
    expect(events.get('import')).toEqual(['account', 'by', 'lines'])
  })
})

describe('the secrets of an installation', () => {
  it('I9 leave sealed by its key or not at all; an import without the key says what that means', async () => {
    const secret = await operator.store.secret('paper')
    const text = readFileSync(at('all.ndjson'), 'utf8')
    expect(text).not.toContain(secret)
    expect(text).toContain('{"kind":"secret","name":"paper","sealed":null}')
    const said = await operator.run('db export bare.ndjson')
    expect(plain(said.out)).toContain('an import will make others')
    const bare = await other.run(['db', 'import', at('bare.ndjson'), '--yes'])
    expect(plain(bare.out)).toContain('a paper file that is entered again would count a second time')

    // With the key: another folder, that no server holds, and the same secret again.
    const env = { LANG: 'en_GB.UTF-8', HORIZON_SECRET_FILE: at('secret.key') }
    writeFileSync(at('secret.key'), '07'.repeat(32))
    const here = (name: string) => ({ env: { ...env, HORIZON_VAR: at(name) } })
    const source = await openStore({ folder: at('keyed/database') })
    const paper = await source.secret('paper')
    await source.close()
    const keyed = await operator.run('db export keyed.ndjson', here('keyed'))
    expect([keyed.err, plain(keyed.out)]).toEqual(['', expect.not.stringContaining('will make others')])
    expect(readFileSync(at('keyed.ndjson'), 'utf8')).not.toContain(paper)
    const taken = await operator.run('db import keyed.ndjson --yes --format json', here('moved'))
    expect([taken.err, JSON.parse(taken.out).secrets_lost]).toEqual(['', 0])
    const status = JSON.parse((await operator.run('db status --format json', here('moved'))).out)
    expect(status.key).toMatch(/^[0-9a-f]{8}$/)
    const moved = await openStore({ folder: at('moved/database') })
    expect(await moved.secret('paper')).toBe(paper)
    await moved.close()

    writeFileSync(at('secret.key'), '08'.repeat(32))
    const wrong = await operator.run('db export wrong.ndjson', here('moved'))
    expect([wrong.code, plain(wrong.err)]).toEqual([2, expect.stringContaining('of another key')])
    writeFileSync(at('secret.key'), 'no key')
    const none = await operator.run('db export wrong.ndjson', here('moved'))
    expect([none.code, plain(none.err)]).toEqual([2, expect.stringContaining('64 hexadecimal digits')])
    expect(readdirSync(operator.cwd)).not.toContain('wrong.ndjson')
  })
})

describe('db status', () => {
  it('says which database, where, and how it stands', async () => {
    mkdirSync(at('var/exports'))
    for (const [name, day] of [
      ['export-2027-01-01T00-00-00Z.ndjson', 1],
      ['export-2027-01-02T00-00-00Z.ndjson', 2]
    ] as const) {
      writeFileSync(at(`var/exports/${name}`), '')
      utimesSync(at(`var/exports/${name}`), day, day)
    }
    const status = JSON.parse((await operator.run('db status --format json')).out)
    expect(status).toMatchObject({
      database: 'embedded',
      where: at('var/database'),
      exists: true,
      consultations: { open: 1 },
      last_export: { file: 'export-2027-01-02T00-00-00Z.ndjson', at: '1970-01-01T00:00:02.000Z' }
    })
    expect(status.schema).toBeGreaterThan(0)
    expect(status.bytes).toBeGreaterThan(1e6)
    const { out } = await operator.run('db status', { lang: 'fr_FR' })
    expect(plain(out)).toContain('Consultations 1 ouverte')
    expect(plain(out)).toContain('une coupure de courant peut perdre')
  })

  it('does not say that there is nothing in a place that the system does not let it see', async () => {
    symlinkSync(at('loop'), at('loop'))
    const env = { LANG: 'en_GB.UTF-8', HORIZON_VAR: at('loop') }
    for (const command of ['db status', 'consultation list']) {
      const { code, out, err } = await operator.run(command, { env })
      expect([command, code, out, plain(err)]).toEqual([command, 2, '', expect.stringContaining('ELOOP')])
    }
  })

  it('on PostgreSQL, says that scheduled exports stop, whatever the folder holds; and what is wrong with an address', async () => {
    const cluster = await startCluster()
    try {
      const url = await cluster.database()
      const env = { LANG: 'fr_FR.UTF-8', HORIZON_VAR: at('var'), DATABASE_URL: url }
      const { out } = await operator.run('db status', { env })
      expect(plain(out)).toContain('ils s’arrêtent sur PostgreSQL')
      expect(out).not.toContain('export-2027')
      const { last_export, scheduled_exports } = JSON.parse(
        (await operator.run('db status --format json', { env })).out
      )
      expect([last_export, scheduled_exports]).toEqual([null, false])
      const absent = await operator.run('db status', { env: { ...env, DATABASE_URL: `${url}_none` } })
      expect([absent.code, plain(absent.err)]).toEqual([
        2,
        expect.stringContaining('il n’a pas de base de ce nom')
      ])
      expect(absent.err).not.toMatch(/ne répond pas/)
    } finally {
      await cluster.remove()
    }
  })

  it('refuses two places, and hides the password of an address that does not answer', async () => {
    const both = await operator.run('db status --database postgresql://h/b --var x')
    expect([both.code, both.err]).toEqual([2, expect.stringContaining('do not go together')])
    const bad = await operator.run('db status --database mysql://root:hush@h/b')
    expect([bad.code, bad.err]).toEqual([2, expect.not.stringContaining('hush')])
    const gone = await operator.run('db status', {
      env: { LANG: 'en_GB.UTF-8', DATABASE_URL: 'postgresql://me:hush@127.0.0.1:1/base' }
    })
    expect([gone.code, gone.out]).toEqual([2, ''])
    expect(plain(gone.err)).toContain('postgresql://me@127.0.0.1:1/base: the database does not answer')
    expect(gone.err).not.toContain('hush')
  })
})
