import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { makeReceipt, parseReceipt } from '@horizon-soin/consultation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Changes, fillIn } from '../testing/filled.js'
import { type Operator, openOperator } from '../testing/operator.js'

let operator: Operator
beforeAll(async () => {
  operator = await openOperator()
  await opened('answered', {}, 'propositions')
})
afterAll(() => operator.end())

const at = (name: string) => join(operator.cwd, name)

async function opened(id: string, changes: Changes = {}, kind = 'metier-2030'): Promise<void> {
  await operator.run(`consultation template --kind ${kind} --out ${id}.yaml`)
  fillIn(at(`${id}.yaml`), { id, ...changes })
  await operator.run(`consultation new ${id}.yaml`)
  expect((await operator.run(`consultation open ${id} --yes`)).err).toBe('')
}

const HEADER =
  'reference,notice,item,version,useful,realistic,for,against,amendment,activity,structure,signature'

/** Enters a file, read back as JSON. */
async function enter(id: string, name: string, content: string | Buffer) {
  writeFileSync(at(name), content)
  const { code, out, err } = await operator.run(`consultation paper ${id} ${name} --format json`)
  return { code, err, ...(out === '' ? {} : JSON.parse(out)) }
}

/** How many contributions an export holds. */
async function kept(): Promise<Record<string, unknown>[]> {
  await operator.run('db export all.ndjson --force')
  return readFileSync(at('all.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
    .filter(({ kind }) => kind === 'contribution')
}

describe('consultation paper', () => {
  it('J5: keeps the sheets of a table as paper, and gives each its code', async () => {
    const table = [
      HEADER,
      '12,1,proposition-01,2,oui,non,,"Qui paierait ?\nEt quand, au juste ?",,infirmier,hopital-public,',
      '12,1,proposition-06,2,yes,sans avis,,,,,,',
      '13,1,proposition-20,2,,,"=1+1",,Autrement,,,Une signataire'
    ].join('\r\n')
    const answer = await enter('answered', 'meeting.csv', `\ufeff${table}\r\n`)
    expect(answer).toMatchObject({ code: 0, err: '', kept: 2, again: 0 })
    const [first] = answer.sheets
    expect(first).toMatchObject({ reference: '12', again: false })
    expect(parseReceipt(first.code)).toBe(first.code)
    const rows = await kept()
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(row).toMatchObject({ channel: 'paper', marks: [], notice: 1 })
    const [row] = rows.filter(({ activity }) => activity === 'infirmier')
    expect(row).toMatchObject({
      structure: 'hopital-public',
      answers: [
        { item: 'proposition-01', useful: 'yes', realistic: 'no' },
        { item: 'proposition-06', useful: 'yes', realistic: 'no-opinion' }
      ],
      remarks: [{ kind: 'against', text: 'Qui paierait ?\nEt quand, au juste ?' }]
    })
    const again = await enter('answered', 'meeting.csv', table)
    expect(again).toMatchObject({ code: 0, kept: 0, again: 2, sheets: [{ code: first.code }, {}] })
    expect(await kept()).toHaveLength(2)
  })

  it('takes the semicolons of a spreadsheet, and a list in JSON', async () => {
    const table = 'reference;notice;item;version;useful;for\n14;1;proposition-02;2;non;"Trop, et trop vite"\n'
    expect(await enter('answered', 'semicolons.csv', table)).toMatchObject({ code: 0, kept: 1 })
    const list = [
      { reference: 15, notice: 1, answers: [{ item: 'proposition-03', version: 2, useful: 'yes' }] },
      { reference: '16', notice: 1, answers: [{ item: 'proposition-03', version: 2, realistic: 'no' }] }
    ]
    expect(await enter('answered', 'list.json', JSON.stringify(list))).toMatchObject({ code: 0, kept: 2 })
  })

  it('I15: keeps all or nothing, and tells each fault by line, as the form does', async () => {
    const before = (await kept()).length
    const table = [
      HEADER,
      '20,1,proposition-01,2,yes,,,,,,,',
      '21,1,proposition-01,1,yes,,,,,,,',
      '21,1,proposition-99,2,yes,,,,,,,',
      '22,1,proposition-01,2,maybe,,,,,,,',
      '23,7,proposition-01,2,yes,,,,,,,',
      ',1,proposition-01,2,yes,,,,,,,',
      '24,1,proposition-01,2,yes,,,,,astronaute,,',
      '24,1,proposition-02,2,yes,,,,,infirmier,,',
      `25,1,proposition-01,2,yes,,${'x'.repeat(4001)},,,,,`,
      '20,1,proposition-03,2,yes,,,,,,,',
      '26,1,proposition-01,2,,,,,,,,',
      '27,1,proposition-01,2,yes,,a\u0007b,,,,,',
      '28,first,proposition-01,two,yes,,,,,,,'
    ].join('\n')
    const { code, kept: none, faults } = await enter('answered', 'faulty.csv', table)
    expect([code, none]).toEqual([2, 0])
    const found = faults.map(({ line, reference, message }: Record<string, unknown>) => [
      line,
      reference,
      String(message)
        .replace(/\u00a0/g, ' ')
        .slice(0, 60)
    ])
    expect(found).toEqual([
      [3, '21', expect.stringMatching(/^version: .*another version/)],
      [4, '21', expect.stringMatching(/^item: /)],
      [5, '22', expect.stringMatching(/^useful “maybe”/)],
      [6, '23', expect.stringMatching(/no such version of the notice/)],
      [7, null, expect.stringMatching(/reference of the sheet is missing/)],
      [8, '24', expect.stringMatching(/^activity: /)],
      [9, '24', expect.stringMatching(/“activity” is not the same/)],
      [10, '25', expect.stringMatching(/^for: .*longer/)],
      [11, '20', expect.stringMatching(/do not follow/)],
      [11, '20', expect.stringMatching(/is there twice/)],
      [12, '26', expect.stringMatching(/says nothing/)],
      [13, '27', expect.stringMatching(/^for: .*invisible character/)],
      [14, '28', expect.stringMatching(/^version “two”: a whole number is expected/)],
      [14, '28', expect.stringMatching(/^notice “first”: a whole number is expected/)]
    ])
    expect(await kept()).toHaveLength(before)
    const people = await operator.run('consultation paper answered faulty.csv', {
      lang: 'fr_FR',
      columns: 80
    })
    expect(people.code).toBe(2)
    expect(people.out.replace(/\s+/g, ' ')).toContain('14 anomalies, rien n’a été gardé.')
    expect(people.out).not.toMatch(/page/)
    expect(people.out).not.toContain('\u0007')
  })

  it('refuses a sheet that is kept with other answers, or was withdrawn', async () => {
    const sheet = (useful: string) =>
      `reference,notice,item,version,useful\n30,1,proposition-01,2,${useful}\n`
    const { sheets } = await enter('answered', 'sheet.csv', sheet('yes'))
    const other = await enter('answered', 'sheet.csv', `${sheet('no')}31,1,proposition-01,2,yes\n`)
    expect(other.faults).toMatchObject([{ line: 2, reference: '30' }])
    const digest = createHash('sha256').update(sheets[0].code).digest('hex')
    expect(await operator.store.withdraw('answered', digest, Date.now())).toBe(true)
    expect((await enter('answered', 'sheet.csv', sheet('yes'))).code).toBe(2)
  })

  it('I31: refuses what is no table and no list, and shows nothing that commands a terminal', async () => {
    const cases: [string, string | Buffer, RegExp][] = [
      ['empty.csv', '', /no contribution/],
      ['header.csv', `${HEADER}\n`, /no contribution/],
      ['columns.csv', 'reference,notice,item,useful,\u001b]0;x\u0007\n1,1,a,yes,\n', /version/],
      ['quote.csv', `${HEADER}\n1,1,"proposition-01,2,yes`, /./],
      ['bytes.csv', Buffer.from([0x72, 0xff, 0xfe]), /UTF-8/],
      ['object.json', '{"reference": 1}', /list of objects/],
      ['broken.json', '[{', /list of objects/],
      ['proto.json', '[{"reference":"1","notice":1,"answers":[],"__proto__":{"x":1}}]', /./],
      ['null.json', '[null]', /object is expected/],
      ['extra.json', '[{"reference":"1","notice":1,"day":"2020-01-01","answers":[]}]', /day/]
    ]
    const before = (await kept()).length
    for (const [name, content, said] of cases) {
      writeFileSync(at(name), content)
      const { code, out, err } = await operator.run(`consultation paper answered ${name}`, { columns: 80 })
      expect({ name, code }).toEqual({ name, code: 2 })
      expect(out + err, name).toMatch(said)
      for (const sign of ['\u001b', '\u0007'])
        expect(stripVTControlCharacters(out + err), name).not.toContain(sign)
    }
    expect(await kept()).toHaveLength(before)
  })

  it('I15: takes nothing outside the dates, and one sheet for each invitation', async () => {
    await opened('guests', { access: 'invited' })
    const { codes } = JSON.parse(
      (await operator.run('consultation invite guests --count 2 --format json')).out
    )
    const table = (...tokens: string[]) =>
      [
        'reference,notice,item,version,text,token',
        ...tokens.map((token, i) => `${i + 1},1,journee,1,Une journée,${token}`)
      ].join('\n')
    const wrong = makeReceipt(new Uint8Array(17))
    const before = (await kept()).length
    for (const tokens of [[''], ['x'], [codes[0], codes[0]], [codes[0], wrong]])
      expect(await enter('guests', 'guests.csv', table(...tokens))).toMatchObject({ code: 2, kept: 0 })
    expect(await kept()).toHaveLength(before)
    // Those refused with another were not used up.
    const typed = codes.map((code: string) => code.toLowerCase().replaceAll('-', ' '))
    writeFileSync(at('guests.csv'), table(...typed))
    const { code } = await operator.run('consultation paper guests guests.csv --out receipts.csv')
    expect(code).toBe(0)
    expect(readFileSync(at('receipts.csv'), 'utf8')).toMatch(/^1,([0-9A-Z]{5}-){5}[0-9A-Z]\n2,/)
    expect(statSync(at('receipts.csv')).mode & 0o777).toBe(0o600)
    const free = 'reference,notice,item,version,useful,token\n40,1,proposition-01,2,yes,abc\n'
    expect((await enter('answered', 'free.csv', free)).code).toBe(2)
    await operator.run('consultation close guests --yes')
    const late = await enter('guests', 'late.csv', table(...typed).replace('\n1,', '\n9,'))
    expect([late.code, late.faults[0].message]).toEqual([2, expect.stringContaining('takes no answers now')])
  })

  it('takes a sheet printed with an earlier notice', async () => {
    await opened('printed')
    await operator.run('consultation template --kind notice --out n2.yaml')
    fillIn(at('n2.yaml'))
    expect((await operator.run('consultation notice printed n2.yaml --yes')).code).toBe(0)
    const table = [1, 2, 3].map(version => `${version},${version},journee,1,Une journée`)
    const header = 'reference,notice,item,version,text'
    expect(await enter('printed', 'n.csv', [header, ...table.slice(0, 2)].join('\n'))).toMatchObject({
      kept: 2
    })
    expect((await enter('printed', 'n3.csv', [header, table[2]].join('\n'))).code).toBe(2)
  })
})
