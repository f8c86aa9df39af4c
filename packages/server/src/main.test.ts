import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { main } from './main.js'
import { type ServerProcess, startServer } from './testing/server-process.js'
import { smallStudio } from './testing/small-studio.js'

const BIN = fileURLToPath(new URL('../bin/horizon-soin-server.js', import.meta.url))
const studio = smallStudio()
const started: ServerProcess[] = []

/** Where the data of these servers are kept. */
const VAR = join(studio.folder, '..', 'var')
const serve = (argv: readonly string[], env: Record<string, string> = {}) => {
  const { PATH = '' } = process.env
  const server = startServer(process.execPath, [BIN, '--folder', studio.folder, ...argv], {
    PATH,
    HORIZON_VAR: VAR,
    ...env
  })
  started.push(server)
  return server
}

afterEach(() => {
  for (const { child } of started.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
})
afterAll(() => studio.remove())

/** A database that does not answer: for what needs none. Nobody listens on the first port. */
const NOWHERE = ['--database', 'postgresql://me:hidden@127.0.0.1:1/soin']

/** What the server says of itself once it has opened its data. */
async function whole(address: string) {
  for (;;) {
    const answer = await fetch(`${address}/api/health`)
    const { status, database } = (await answer.json()) as Record<string, string>
    if (status !== 'starting') return { code: answer.status, status, database }
    expect(answer.status).toBe(503)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

/** Runs `main` until it ends by itself, or as soon as it has said where it listens. */
async function run(argv: readonly string[], env: Record<string, string>) {
  const said = { out: '', err: '' }
  const controller = new AbortController()
  const code = await main(argv, {
    env: { HORIZON_VAR: VAR, ...env },
    say: line => {
      said.out += `${line}\n`
      controller.abort()
    },
    complain: line => {
      said.err += `${line}\n`
    },
    stop: controller.signal
  })
  return { code, ...said }
}

/** A program that holds a port. */
async function hold(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port }
}

describe('the server, a process of its own', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('serves, and ends cleanly on %s', async signal => {
    const server = serve([], { PORT: '0', LANG: 'en_GB.UTF-8' })
    const address = await server.address()
    expect(address).toMatch(/^http:\/\/localhost:\d+$/)
    const [page, unknown] = await Promise.all(
      ['/simulateur?niveau=2', '/nowhere'].map(path => fetch(address + path))
    )
    expect(await whole(address)).toEqual({ code: 200, status: 'ok', database: 'embedded' })
    expect([page!.status, page!.url]).toEqual([200, `${address}/simulateur/?niveau=2`])
    expect(await page!.text()).toContain('Simulateur')
    expect(unknown!.status).toBe(404)
    const head = await fetch(`${address}/nowhere`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([404, ''])
    server.child.kill(signal)
    const { code, out, err } = await server.ended()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(
      `Horizon Soin is open: ${address} (Ctrl-C to stop)\nAnswers to consultations: ${join(VAR, 'database')}\n` +
        'Nobody has an account of the team yet. The first one: npx horizon-soin staff invite LOGIN --role administrator\n'
    )
  })

  it('does not wait for ever for who keeps a request open', async () => {
    const server = serve(['--port', '0', ...NOWHERE])
    const { port } = new URL(await server.address())
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => {})
    await once(socket, 'connect')
    socket.write('GET / HTTP/1.1\r\nHost: local')
    server.child.kill('SIGTERM')
    expect((await server.ended()).code).toBe(0)
    socket.destroy()
  })

  it.each([
    ['fr_FR.UTF-8', /^erreur\u00a0: le port \d+ est déjà pris\. .+ npm start -- --port \d+\.\n$/],
    ['en_GB.UTF-8', /^error: the port \d+ is taken\. .+ npm start -- --port \d+\.\n$/]
  ])('says in %s that the port is taken, and what to do', async (LANG, message) => {
    const { server, port } = await hold()
    const { code, out, err } = await serve(['--port', String(port)], { LANG }).ended()
    server.close()
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
    expect(err).toContain(String(port))
  })

  it('refuses a bad flag', async () => {
    const { code, out, err } = await serve(['--port', 'abc']).ended()
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      'erreur\u00a0: --port\u00a0: «\u00a0abc\u00a0» n’est pas un port. Écrire un nombre entier de 0 à 65535, par exemple 4173.\n'
    )
  })
})

describe('the data of the server', () => {
  it('I30, I33: are kept in a folder of their own, opened by nobody else; nothing is asked of the network', async () => {
    // Says each socket that the process or one of its threads opens to somewhere.
    const watch =
      "import{subscribe}from'node:diagnostics_channel';import{writeSync}from'node:fs';subscribe('net.client.socket',()=>writeSync(2,'OUTBOUND\\n'));subscribe('udp.socket',()=>writeSync(2,'OUTBOUND\\n'))"
    const server = serve(['--port', '0'], {
      LANG: 'en',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(watch)}`
    })
    const address = await server.address()
    expect(await whole(address)).toEqual({ code: 200, status: 'ok', database: 'embedded' })
    const list = await fetch(`${address}/api/consultations`)
    expect(await list.json()).toEqual({ consultations: [] })
    // Addresses in what people send are not followed.
    for (const url of [
      '/?url=http://192.0.2.1/',
      '/api/consultations/x',
      '//192.0.2.1/',
      '/integrer/consultation/?c=http://192.0.2.1'
    ])
      await fetch(address + url, { redirect: 'manual' })
    const secret = readFileSync(join(VAR, 'secret.key'), 'utf8').trim()
    expect(statSync(join(VAR, 'secret.key')).mode & 0o777).toBe(0o600)

    // Who finds them held is told by which process, and what to do.
    const [second, deuxieme] = await Promise.all(
      ['en', 'fr'].map(LANG => serve(['--port', '0'], { LANG }).ended())
    )
    const [data, { pid }] = [join(VAR, 'database'), server.child]
    expect(second).toEqual({
      code: 2,
      out: '',
      err: `error: the data of ${data} are already held by another program, process ${pid}. If it is a command of horizon-soin, wait until it has ended; if it is another server, stop it (kill ${pid}). Then start again: nothing was changed.\n`
    })
    expect(deuxieme).toEqual({
      code: 2,
      out: '',
      err: `erreur\u00a0: les données de ${data} sont déjà ouvertes par un autre programme, le processus ${pid}. Si c’est une commande de horizon-soin, attendre qu’elle ait fini\u00a0; si c’est un autre serveur, l’arrêter (kill ${pid}). Puis relancer\u00a0: rien n’a été changé.\n`
    })

    server.child.kill('SIGTERM')
    const { code, out, err } = await server.ended()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out + second!.err + deuxieme!.err).not.toContain(secret)
  })

  it('are not touched by a server that finds its port taken', async () => {
    const { server, port } = await hold()
    const fresh = join(VAR, 'untouched')
    const { code } = await serve(['--port', String(port)], { HORIZON_VAR: fresh }).ended()
    server.close()
    expect([code, existsSync(join(fresh, 'database'))]).toEqual([2, false])
  })

  it('are waited for where their database does not answer: the studio is served meanwhile', async () => {
    const server = serve(['--port', '0', ...NOWHERE], { LANG: 'en' })
    const address = await server.address()
    expect((await fetch(address)).status).toBe(200)
    const health = await fetch(`${address}/api/health`)
    expect([health.status, await health.json()]).toMatchObject([503, { status: 'starting' }])
    server.child.kill('SIGTERM')
    const { code, out, err } = await server.ended()
    expect(code).toBe(0)
    expect(out).toContain('Answers to consultations: postgresql://127.0.0.1:1/soin\n')
    expect(err).toMatch(/^The database postgresql:\/\/127\.0\.0\.1:1\/soin does not answer\. /)
    expect(out + err).not.toContain('hidden')
  })

  it('are not opened with a key that is none', async () => {
    const broken = join(VAR, 'broken')
    mkdirSync(broken, { recursive: true })
    writeFileSync(join(broken, 'secret.key'), 'half')
    const { code, err } = await serve(['--port', '0'], { HORIZON_VAR: broken, LANG: 'en' }).ended()
    expect(code).toBe(2)
    expect(err).toContain(`${join(broken, 'secret.key')}, can neither be read nor made`)
  })
})

describe('main', () => {
  const french = { LANG: 'fr_FR.UTF-8' }

  it('helps, in both languages', async () => {
    const [help, aide] = [await run(['--help'], { LANG: 'en' }), await run(['--help'], french)]
    expect([help.code, help.err, aide.code]).toEqual([0, '', 0])
    for (const flag of ['--port', '--host', '--folder', '--var', '--database', '--lang', '4173'])
      for (const { out } of [help, aide]) expect(out).toContain(flag)
    expect(aide.out).not.toBe(help.out)
  })

  it('says that there is nothing to serve', async () => {
    const folder = join(studio.folder, 'assets')
    const { code, err } = await run(['--folder', folder, '--port', '0'], french)
    expect(code).toBe(2)
    expect(err).toContain(`${folder} n’a pas d’index.html`)
    expect(err).toContain('npm run build')
  })

  it('says that the host is none of this computer', async () => {
    // Kept for documentation (RFC 5737): no machine has it.
    const { code, err } = await run(['--folder', studio.folder, '--port', '0', '--host', '192.0.2.1'], french)
    expect(code).toBe(2)
    expect(err).toContain('«\u00a0192.0.2.1\u00a0» n’est pas une adresse')
  })

  it('gives an address to open where it listens to all', async () => {
    const { code, out } = await run(
      ['--folder', studio.folder, '--port', '0', '--host', '0.0.0.0', ...NOWHERE],
      french
    )
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Horizon Soin est ouvert\u00a0: http:\/\/localhost:\d+ \(Ctrl-C pour arrêter\)\nRéponses/
    )
  })
})
