/** How results, the moderators' queue and published remarks grow with the answers kept, on PostgreSQL: from a thousand to a million. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { table, verdict } from '../lib.mjs'
import { ownCluster } from './cluster.mjs'
import { ID, openConsultation } from './setup.mjs'

const READ = fileURLToPath(new URL('results-read.mjs', import.meta.url))
const SIZES = [1_000, 10_000, 100_000, 1_000_000]
/** A contribution answers the twenty proposals and writes three remarks. */
const ANSWERS = 20
const MOST_SECONDS = 10
const MOST_PAGE = 200
const MOST_MEMORY = 512

/** A whole number under `below` that is the same in every run, of the row `n` and a `salt`. */
const draw = (n, salt, below) => `(abs(hashint8((${n})::bigint * 31 + ${salt})::bigint) % ${below})`
const opinion = (n, salt) => `(array['yes','yes','yes','no','no-opinion',null])[1 + ${draw(n, salt, 6)}]`

/**
 * Contributions as people send them: activities and structures unevenly spread, some left; a few on paper, a few with a mark. Of their
 * remarks, every other is decided.
 */
const fill = people => `
  insert into contributions (id, consultation, receipt, notice, day, channel, marks, activity, structure)
    select gen_random_uuid(), '${ID}', encode(sha256(convert_to(n::text, 'UTF8')), 'hex'), 1, current_date,
      case when ${draw('n', 1, 20)} = 0 then 'paper' else 'form' end,
      case when ${draw('n', 2, 50)} = 0 then array['fast'] else '{}' end,
      case when ${draw('n', 3, 10)} > 0 then 'activite-' || 1 + least(${draw('n', 4, 12)}, ${draw('n', 5, 12)}) end,
      case when ${draw('n', 6, 10)} > 0 then 'structure-' || 1 + least(${draw('n', 7, 8)}, ${draw('n', 8, 8)}) end
    from generate_series(1, ${people}) n;
  insert into answers (contribution, item, version, hash, useful, realistic)
    select c.id, i.item, i.version, i.hash, ${opinion('c.n * 20 + i.position', 9)}, ${opinion('c.n * 20 + i.position', 10)}
    from (select id, row_number() over () as n from contributions) c, items i where i.consultation = '${ID}';
  insert into remarks (contribution, item, version, kind, text, consultation)
    select c.id, i.item, i.version, (array['for','against','amendment'])[1 + (i.position + c.n) % 3],
      repeat('Il faudrait que chaque équipe puisse essayer. ', 4) || c.n || ' ' || i.item, '${ID}'
    from (select id, row_number() over () as n from contributions) c, items i
    where i.consultation = '${ID}' and i.position % 7 = c.n % 7;
  update remarks set alike = case when ${draw("('x' || left(id::text, 8))::bit(32)::int", 11, 4)} = 0 then 'g' || left(id::text, 3) end,
    flags = case when ${draw("('x' || left(id::text, 8))::bit(32)::int", 12, 50)} = 0 then array['phone'] else '{}' end;
  insert into decisions (text, place, consultation, item, version, kind, step, outcome, motive, note, masks, themes, at, by)
    select id, 1, '${ID}', item, version, kind, 'first', o.outcome, case when o.outcome <> 'publish' then 'insult' end, '',
      case when o.outcome = 'mask' then '{3,10}'::integer[] else '{}' end, array[o.theme], 0, 'bench'
    from remarks, lateral (select (array['publish','publish','publish','mask','refuse'])[1 + get_byte(uuid_send(id), 15) % 5] as outcome,
      (array['training','tools','time','jobs','money','care','ethics','data','organisation','territories'])[1 + get_byte(uuid_send(id), 14) % 10] as theme) o
    where get_byte(uuid_send(id), 13) % 2 = 0;
  select settle_texts(array(select text from decisions));
  update consultations set state = 'published', published_at = 0;
  analyze`

async function measure(cluster, answers) {
  const url = await cluster.database()
  await openConsultation({ url })
  await cluster.run(url, fill(answers / ANSWERS))
  const { stdout } = await promisify(execFile)(process.execPath, [READ, url, ID, String(answers)])
  return { answers, ...JSON.parse(stdout) }
}

/** How many times longer for ten times as much, in the last step. */
const growth = (rows, key) => (rows.at(-1)[key] / rows.at(-2)[key]).toFixed(1)

export async function results() {
  console.log('\n## Results, queue and published remarks, PostgreSQL')
  const { cluster } = await ownCluster({ shared_buffers: '256MB' })
  const rows = []
  try {
    for (const answers of SIZES) rows.push(await measure(cluster, answers))
  } finally {
    await cluster.remove()
  }
  const columns = ['tally', 'queue', 'deep', 'counts', 'remarks', 'theme', 'themes', 'memory']
  table(
    [
      'answers',
      'tally s',
      'queue ms',
      'deep ms',
      'counts ms',
      'remarks ms',
      'by theme ms',
      'themes ms',
      'memory MB'
    ],
    [
      ...rows.map(row => [row.answers, ...columns.map(key => row[key].toFixed(key === 'tally' ? 3 : 1))]),
      ['last step', ...columns.map(key => `×${growth(rows, key)}`)]
    ]
  )
  const last = rows.at(-1)
  const page = Math.max(...['queue', 'deep', 'remarks', 'theme'].map(key => last[key]))
  console.log(
    `  tally of ${last.answers} answers  ${last.tally.toFixed(2)} s: ${verdict(last.tally, MOST_SECONDS)}`
  )
  console.log(`  slowest page               ${page.toFixed(0)} ms: ${verdict(page, MOST_PAGE)}`)
  console.log(
    `  most memory of the process ${last.memory.toFixed(0)} MB: ${verdict(last.memory, MOST_MEMORY)}`
  )
}
