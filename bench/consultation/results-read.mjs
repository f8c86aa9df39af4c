/** A fresh process that reads results, then says how long each took and the most memory that it had: `results-read.mjs URL ID ANSWERS`. */
import { openStore } from '@horizon-soin/storage'
import { summary } from '../lib.mjs'

const [url, id, answers] = process.argv.slice(2)
const store = await openStore({ url })

/** The median of a few calls, in milliseconds. */
async function time(call, times) {
  const samples = []
  for (let i = 0; i < times; i++) {
    const before = performance.now()
    await call()
    samples.push(performance.now() - before)
  }
  return summary(samples).median
}

/** Where the page after half of `pages` pages starts. */
async function half(read, pages) {
  let after = null
  for (let page = 0; page < pages / 2; page++) {
    const { next } = await read(after)
    if (next === null) break
    after = next
  }
  return after
}

const LIMIT = 50
const queue = after => store.queue(id, { queue: 'to-do', after, limit: LIMIT })
const remarks = (after, rest = {}) => store.published(id, { after, limit: LIMIT, ...rest })

const tally = await store.tally(id)
const sum = (rows, key = 'count') => rows.reduce((total, row) => total + row[key], 0)
if (sum(tally.answers) !== Number(answers) || sum(tally.profiles) !== tally.completed)
  throw new Error(`counted ${sum(tally.answers)} of ${answers}`)
for (const page of [(await queue(null)).texts, (await remarks(null)).remarks])
  if (page.length === 0) throw new Error('an empty page')

const found = {}
found.tally = (await time(() => store.tally(id), 3)) / 1000
const { toDo, published } = await store.moderationCounts(id)
const deepQueue = await half(queue, toDo / LIMIT)
const deepRemarks = await half(remarks, published / LIMIT)
found.queue = await time(() => queue(null), 9)
found.deep = await time(() => queue(deepQueue), 9)
found.counts = await time(() => store.moderationCounts(id), 3)
found.remarks = Math.max(await time(() => remarks(null), 9), await time(() => remarks(deepRemarks), 9))
// Every published remark is looked at for a page of what none of them is.
const asked = [{ theme: 'territories', kind: 'against' }, { kind: 'text' }]
found.theme = Math.max(
  await time(() => remarks(null, asked[0]), 9),
  await time(() => remarks(null, asked[1]), 9)
)
found.themes = await time(() => store.publishedCounts(id), 3)
await store.close()
found.memory = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify(found))
