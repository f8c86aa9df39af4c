/**
 * An export: one JSON object a line. The first names the format, the last counts and signs the lines before it; between them, in this
 * order, every row that is kept, with its `kind`. Rows of people come in the order of random ids. Lasting secrets are sealed by the key
 * of the installation, or null: who has an export alone finds no code from it.
 */
import { createHash } from 'node:crypto'
import { type Imported, type Store, StoreError } from './store.js'

export const FORMAT = 'horizon-soin-export/2'
/** Where secrets were in clear. */
export const FIRST_FORMAT = 'horizon-soin-export/1'
/** Formats that are read. */
export const FORMATS: readonly string[] = [FIRST_FORMAT, FORMAT]
/** Characters of a line at most: an item in two languages, a contribution of 64 kB. */
export const LONGEST_LINE = 1_000_000

/** Counts and signs lines, those of an export as those of an import. */
export function signer() {
  const hash = createHash('sha256')
  let lines = 0
  return {
    add(line: string) {
      hash.update(line).update('\n')
      lines++
    },
    /** The last line, once. */
    end: () => JSON.stringify({ kind: 'end', lines, sha256: hash.digest('hex') })
  }
}

/**
 * Writes everything but what defends against floods: in pages, so that memory stays small, waiting for each write.
 *
 * @returns how many rows were written, which are the lines but for the first and the last; how many of them are secrets left out
 */
export async function exportTo(
  store: Pick<Store, 'exportPage'>,
  write: (text: string) => void | Promise<void>
): Promise<{ rows: number; leftOut: number }> {
  const signed = signer()
  let rows = 0
  let leftOut = 0
  let after: string | null = null
  const put = async (page: string[]) => {
    for (const line of page) signed.add(line)
    if (page.length > 0) await write(page.map(line => `${line}\n`).join(''))
  }
  await put([JSON.stringify({ kind: 'header', format: FORMAT })])
  do {
    const page: Awaited<ReturnType<Store['exportPage']>> = await store.exportPage(after)
    await put(page.lines)
    rows += page.lines.length
    leftOut += page.lines.filter(line => /^\{"kind":"(secret|staff)",.*"sealed":null\}$/.test(line)).length
    after = page.next
  } while (after !== null)
  await write(`${signed.end()}\n`)
  return { rows, leftOut }
}

/**
 * Takes an export back: all of it, or nothing. What is there already is skipped.
 *
 * @throws StoreError `import`, with line and reason
 */
export async function importFrom(
  store: Pick<Store, 'importLines'>,
  lines: Iterable<string> | AsyncIterable<string>
): Promise<Imported> {
  let batch: string[] = []
  let size = 0
  let position = 'first' as 'first' | 'more'
  const send = async () => {
    await store.importLines(batch, position)
    position = 'more'
    batch = []
    size = 0
  }
  let number = 0
  try {
    for await (const line of lines) {
      number++
      if (line.length > LONGEST_LINE) {
        throw new StoreError('import', `line ${number}: longer than ${LONGEST_LINE} characters`)
      }
      batch.push(line)
      size += line.length
      if (batch.length === 200 || size > 1_000_000) await send()
    }
  } catch (error) {
    // What was begun is not waited for: without its last line, it is dropped.
    if (position === 'more') await store.importLines([], 'last').catch(() => {})
    throw error
  }
  if (position === 'first') await send()
  return store.importLines(batch, 'last')
}
