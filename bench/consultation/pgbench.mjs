/** pgbench doing the inserts of a contribution: the same rows, in one transaction, by prepared statements. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const HASH = 'a'.repeat(64)
const SENTENCE = 'il faudrait que chaque équipe puisse essayer '.repeat(4)
const ROW = 'md5(:a::text)::uuid'

const answer = (_, index) =>
  `(${ROW}, 'proposition-${String(index + 1).padStart(2, '0')}', 2, '${HASH}', 'yes', 'no')`
const remark = (kind, index) =>
  `(${ROW}, 'proposition-0${index + 1}', 2, '${kind}', '${SENTENCE}', 'pgbench')`

/** A contribution with 20 answers, 3 remarks and its profile, and the count of its sender. */
const SCRIPT = [
  '\\set a random(0, 4611686018427387903)',
  'BEGIN;',
  `INSERT INTO abuse.counters (rule, key, start, until, count) VALUES ('submit', md5(:a::text), 0, 1, 1) ON CONFLICT DO NOTHING;`,
  `INSERT INTO contributions (id, consultation, receipt, notice, day, channel, marks, activity, structure) VALUES (${ROW}, 'pgbench', md5(:a::text) || md5('x'), 1, current_date, 'form', '{}', 'activite-1', 'structure-1');`,
  `INSERT INTO answers (contribution, item, version, hash, useful, realistic) VALUES ${Array.from({ length: 20 }, answer).join(', ')};`,
  `INSERT INTO remarks (contribution, item, version, kind, text, consultation) VALUES ${['for', 'against', 'amendment'].map(remark).join(', ')};`,
  'COMMIT;'
].join('\n')

/** @returns transactions a second */
export async function pgbench({ bin, folder, url, connections, seconds }) {
  const script = join(folder, 'contribution.sql')
  writeFileSync(script, SCRIPT)
  const { hostname, port, username, pathname } = new URL(url)
  const flags = {
    h: hostname,
    p: port,
    U: username,
    M: 'prepared',
    c: connections,
    j: 1,
    T: seconds,
    f: script
  }
  const args = [
    '-n',
    ...Object.entries(flags).flatMap(([name, value]) => [`-${name}`, String(value)]),
    pathname.slice(1)
  ]
  const child = spawn(join(bin, 'pgbench'), args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  child.stdout.on('data', chunk => (out += chunk))
  child.stderr.on('data', chunk => (err += chunk))
  await new Promise(resolve => child.once('close', resolve))
  const found = /tps = ([\d.]+)/.exec(out)
  if (!found) throw new Error(`pgbench failed: ${err}`)
  return Number(found[1])
}
