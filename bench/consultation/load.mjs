/** Load on a server, from a process of its own: `node load.mjs PORT ID CONNECTIONS SECONDS SEED [RATE]`; prints what it saw as JSON. */
import { connection, postText } from './http.mjs'
import { people } from './people.mjs'

const [port, id, connections, seconds, seed, rate = 0] = process.argv
  .slice(2)
  .map((text, at) => (at === 1 ? text : Number(text)))
const path = `/api/consultations/${id}/contributions`
const consultation = await (await fetch(`http://127.0.0.1:${port}/api/consultations/${id}`)).json()
const asked = {
  items: consultation.items,
  profile: consultation.profile,
  notice: consultation.notice.version
}
const times = []
const statuses = {}
const start = performance.now()
const end = start + seconds * 1000
let turn = 0

/** At a rate, a request is due at its turn, and its time runs from then: one that waits behind a slow one is slow too. */
const due = () => (rate === 0 ? performance.now() : start + (turn++ * 1000) / rate)

async function work(index) {
  const crowd = people(asked, seed * 1000 + index)
  const line = connection(port)
  for (;;) {
    const at = due()
    if (at >= end) break
    const wait = at - performance.now()
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait))
    else if (rate === 0 && performance.now() >= end) break
    const { body, headers } = crowd.next()
    const { status } = await line.send(postText(path, body, headers))
    statuses[status] = (statuses[status] ?? 0) + 1
    times.push(performance.now() - at)
  }
  line.close()
}

await Promise.all(Array.from({ length: connections }, (_, index) => work(index)))
const spent = (performance.now() - start) / 1000
times.sort((a, b) => a - b)
const at = part => times[Math.min(times.length - 1, Math.floor(part * times.length))]
console.log(
  JSON.stringify({
    accepted: statuses[201] ?? 0,
    statuses,
    spent,
    perSecond: (statuses[201] ?? 0) / spent,
    p50: at(0.5),
    p99: at(0.99)
  })
)
