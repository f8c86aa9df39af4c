/** A consultation on the twenty proposals that is open now, and a server of it in a process of its own. */
import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { itemsOf, NOTICE_HEADINGS, timesOf } from '@horizon-soin/consultation'
import { readPropositions } from '@horizon-soin/consultation/node'
import { openStore } from '@horizon-soin/storage'

const SERVER = fileURLToPath(new URL('../../packages/server/bin/horizon-soin-server.js', import.meta.url))
const HOUR = 3_600_000

export const ID = 'mesure'

const text = words => ({ fr: words, en: words })
/** Local time of UTC, as a definition has it. */
const local = time => new Date(time).toISOString().slice(0, 16)
const choices = (name, count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${name}-${index + 1}`,
    label: text(`${name} ${index + 1}`)
  }))

function definition(now, propositions) {
  return {
    id: ID,
    kind: 'propositions',
    title: text('Mesure'),
    about: text('Une consultation qui mesure le serveur.'),
    organiser: { name: 'Horizon Soin', contact: 'mesure@example.org', interests: text('aucun') },
    timeZone: 'UTC',
    opens: local(now - HOUR),
    closes: local(now + 24 * HOUR),
    access: 'open',
    propositions,
    prompts: [],
    profile: { activities: choices('activite', 12), structures: choices('structure', 8) },
    stages: [],
    notice: {
      version: 1,
      headings: Object.fromEntries(NOTICE_HEADINGS.map(heading => [heading, text(heading)]))
    },
    embed: [],
    followUp: []
  }
}

/** Keeps the consultation in a store, open. @param place what `openStore` takes */
export async function openConsultation(place) {
  const now = Date.now()
  const { proposals } = await readPropositions()
  const asked = definition(
    now,
    proposals.map(({ id, versions }) => ({ id, version: versions.length }))
  )
  const { items, faults } = await itemsOf(asked, proposals)
  if (faults.length > 0) throw new Error(`no items: ${JSON.stringify(faults[0])}`)
  const store = await openStore(place)
  try {
    await store.saveDraft(asked, items, timesOf(asked), now)
    await store.move(ID, 'open', now)
  } finally {
    await store.close()
  }
}

/** Starts a server and waits until its API answers. @returns the process, and how long it took, in milliseconds */
export async function startServer({ port, folder, url }) {
  const before = performance.now()
  const child = spawn(process.execPath, [SERVER, '--port', String(port), '--var', folder, '--lang', 'en'], {
    env: {
      ...process.env,
      DATABASE_URL: url ?? '',
      HORIZON_PROXIES: '1',
      HORIZON_OPEN_NETWORKS: '0.0.0.0/0',
      LANG: 'C.UTF-8'
    },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let said = ''
  child.stderr.on('data', chunk => {
    said = (said + chunk).slice(-4000)
  })
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the server ended: ${said}`)
    const answer = await fetch(`http://127.0.0.1:${port}/api/consultations/${ID}`).catch(() => null)
    if (answer?.ok) return { child, ms: performance.now() - before, said: () => said }
    if (performance.now() - before > 60_000) throw new Error(`the server does not answer: ${said}`)
    await pause(20)
  }
}

/** Ends a process, and waits until it has ended. */
export async function end(child, signal = 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill(signal)
  await ended
}
