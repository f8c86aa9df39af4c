// Each text file beside itself as brotli: smaller than what a server has the time to make at each request.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const SMALLEST = 1024
/** The smallest files there can be; pages, of which there are many, and the solver, which is large, in a tenth of the time and some 5 % more. */
const BEST = 11
const QUICK = 9

export async function writeCompressed(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(html|js|css|svg|wasm)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
  await Promise.all(
    files.map(async file => {
      const bytes = readFileSync(file)
      if (bytes.length < SMALLEST) return
      const quality = /\.(html|wasm)$/.test(file) ? QUICK : BEST
      const made = await compress(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
        }
      })
      writeFileSync(`${file}.br`, made)
    })
  )
}
