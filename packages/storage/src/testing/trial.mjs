// Test only. A process of its own that opens a store, says what it does a line at a time, and is ended by who runs it.
// Arguments: what to do, then the options of openStore as JSON.
import { createHash } from 'node:crypto'
import { openStore } from '../../dist/index.js'

const [what, options, ...rest] = process.argv.slice(2)
const say = text => process.stdout.write(`${text}\n`)

const store = await openStore(JSON.parse(options)).catch(error => {
  say(`refused ${error.fault}`)
  process.exit(0)
})
say('open')
if (what === 'hold') setInterval(() => {}, 1000)
// Sends contributions without end, from several at once, and names each one that was acknowledged.
if (what === 'send') {
  const [consultation, name] = rest
  const { items } = await store.read(consultation)
  const body = { notice: 1, answers: items.map(({ id, version }) => ({ item: id, version, useful: 'yes' })) }
  const one = async lane => {
    for (let i = 0; ; i++) {
      const receipt = createHash('sha256').update(`${name} ${lane} ${i}`).digest('hex')
      const now = Date.UTC(2027, 4, 3, 8)
      const answer = await store.accept({
        consultation,
        receipt,
        token: null,
        channel: 'form',
        marks: [],
        body,
        now
      })
      say(`${answer.kept} ${receipt}`)
    }
  }
  await Promise.all([0, 1, 2, 3].map(one))
}
if (what === 'touch') {
  await store.secret(rest[0])
  await store.close()
  say('closed')
}
