/** The part of `recompute.mjs` that every archive has: reading, comparing, saying, and the digests. */

export const SCRIPT_HEAD = String.raw`#!/usr/bin/env node
// Recompute what this archive publishes / Recalculer ce que cette archive publie :
//
//     node recompute.mjs
//
// Node.js 20 or later, no other dependency, no network; nothing is written. Exit code 0: everything agrees; 1: something does
// not. Independent of the program that made the archive: read it, change it, rewrite it in another language.
// Node.js 20 ou plus récent, rien d'autre, sans réseau ; rien n'est écrit. Code de fin 0 : tout concorde ; 1 : non.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = dirname(fileURLToPath(import.meta.url))
const FRENCH = /^fr/i.test(process.env.LC_ALL || process.env.LANG || '')
const MOST_SAID = 20

let faults = 0
const say = (fr, en) => console.log(FRENCH ? fr : en)
function fault(where, fr, en) {
  faults++
  if (faults <= MOST_SAID) say('  ✗ ' + where + ' : ' + fr, '  ✗ ' + where + ': ' + en)
}
// Does a part of the checks, then says in a line whether all of it agrees.
function check(name, act) {
  const before = faults
  let done = ''
  try {
    done = act()
  } catch (error) {
    fault(name, 'ne se lit pas, ' + error.message, 'cannot be read, ' + error.message)
  }
  const mark = faults === before ? '✓ ' : '✗ '
  say(mark + name + (done ? ' : ' + done[0] : ''), mark + name + (done ? ': ' + done[1] : ''))
}
const bytesOf = name => readFileSync(join(FOLDER, name))
const digestOf = name => createHash('sha256').update(bytesOf(name)).digest('hex')

// CSV (RFC 4180) to rows of texts, the header first.
function readCsv(name) {
  const rows = [[]]
  for (const [, quoted, bare, end] of bytesOf(name).toString().matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? bare)
    if (end !== ',') rows.push([])
  }
  return rows.filter(row => row.length > 1 || (row.length === 1 && row[0] !== ''))
}
// A table as records by column; a cell of numbers is a number, an empty one null.
function readTable(name, numbers) {
  const [header, ...rows] = readCsv('tables/' + name + '.csv')
  return rows.map((row, i) => {
    const record = { where: 'tables/' + name + '.csv, ' + (FRENCH ? 'ligne ' : 'line ') + (i + 2) }
    header.forEach((column, j) => {
      record[column] = !numbers.test(column) ? row[j] : row[j] === '' ? null : Number(row[j])
    })
    return record
  })
}
// A text that a spreadsheet would run is behind an apostrophe.
const written = value =>
  value === null || value === undefined ? '' : typeof value === 'string' && /^(?:[\t\r\0]|\s*[=+\-@＝＋－＠])/u.test(value) ? "'" + value : String(value)

// Whether a table has the columns of the dictionary, and says what release.json says, cell by cell.
function sameAsRelease(name, expected) {
  const file = 'tables/' + name + '.csv'
  const [header, ...rows] = readCsv(file)
  const columns = readCsv('dictionary.csv').filter(row => row[0] === file).map(row => row[1])
  if (header.join() !== columns.join()) fault(file, 'colonnes : ' + header, 'columns: ' + header)
  if (rows.length !== expected.length)
    fault(file, rows.length + ' lignes, ' + expected.length + ' dans release.json', rows.length + ' rows, ' + expected.length + ' in release.json')
  rows.slice(0, expected.length).forEach((row, i) => {
    const off = Math.max(row.length, expected[i].length) === header.length ? row.findIndex((cell, j) => cell !== written(expected[i][j])) : 0
    if (off === -1) return
    const where = file + ', ' + (FRENCH ? 'ligne ' : 'line ') + (i + 2) + ', ' + header[off]
    fault(where, row[off] + ', mais ' + written(expected[i][off]) + ' dans release.json', row[off] + ', but ' + written(expected[i][off]) + ' in release.json')
  })
  return [rows.length + ' lignes', rows.length + ' rows']
}
const close = (a, b) => a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-12 + 1e-9 * Math.abs(b))
function expect(where, name, found, right) {
  if (!close(found, right)) fault(where + ', ' + name, found + ' au lieu de ' + right, found + ' instead of ' + right)
}

// E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209-212: interval of a share seen among n, at z standard errors.
function wilson(share, n, z) {
  const centre = (share * n + z ** 2 / 2) / (n + z ** 2)
  const half = (z / (n + z ** 2)) * Math.sqrt(n * share * (1 - share) + z ** 2 / 4)
  return [share === 0 ? 0 : Math.max(0, centre - half), share === 1 ? 1 : Math.min(1, centre + half)]
}

const release = JSON.parse(bytesOf('release.json').toString())

check('SHA256SUMS', () => {
  const sums = new Map()
  for (const line of bytesOf('SHA256SUMS').toString().split('\n').filter(line => line !== '')) {
    const [, sum, name] = /^([0-9a-f]{64}) [ *](\S.*)$/.exec(line) ?? [null, '', line]
    sums.set(name, sum)
    if (!existsSync(join(FOLDER, name))) fault(name, 'manque', 'is missing')
    else if (digestOf(name) !== sum) fault(name, 'le fichier a changé', 'the file has changed')
  }
  const present = ['', 'tables'].flatMap(folder =>
    readdirSync(join(FOLDER, folder), { withFileTypes: true }).filter(one => one.isFile()).map(({ name }) => (folder ? folder + '/' : '') + name))
  for (const name of ['release.json', 'recompute.mjs'].filter(name => !sums.has(name)))
    fault(name, 'absent de SHA256SUMS', 'not in SHA256SUMS')
  for (const name of present.filter(name => name.startsWith('tables/') && !sums.has(name)))
    fault(name, 'absent de SHA256SUMS', 'not in SHA256SUMS')
  return [sums.size + ' empreintes', sums.size + ' digests']
})
`

export const SCRIPT_END = `
if (faults > MOST_SAID) say('  … et ' + (faults - MOST_SAID) + ' de plus', '  … and ' + (faults - MOST_SAID) + ' more')
say('release.json : ' + digestOf('release.json'), 'release.json: ' + digestOf('release.json'))
say(faults === 0 ? 'Tout concorde.' : 'Différences : ' + faults + '.', faults === 0 ? 'Everything agrees.' : 'Differences: ' + faults + '.')
process.exitCode = faults === 0 ? 0 : 1
`
