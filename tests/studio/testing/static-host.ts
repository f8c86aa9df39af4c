/** Test only. Any web host: a folder under a path, with types by extension, and nothing else. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json'
}

export interface StaticHost {
  /** With the path, and a final slash. */
  address: string
  /** What was asked for and is not there. */
  missed: readonly string[]
  close(): Promise<void>
}

/** @param under the path that the folder stands at: `/`, `/pages/horizon-soin/` */
export async function serveFolder(folder: string, under: string): Promise<StaticHost> {
  const missed: string[] = []
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const file = pathname.startsWith(under)
      ? pathname.slice(under.length).replace(/(^|\/)$/, '$1index.html')
      : null
    const bytes = file === null ? null : await readFile(join(folder, file)).catch(() => null)
    if (bytes === null) missed.push(pathname)
    response.writeHead(bytes === null ? 404 : 200, {
      'content-type': TYPES[extname(file ?? '')] ?? 'text/plain'
    })
    response.end(bytes ?? '')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error(`not a port: ${at}`)
  return {
    address: `http://127.0.0.1:${at.port}${under}`,
    missed,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
