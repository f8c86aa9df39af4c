/** Digests of files, and the list that `sha256sum -c` reads. */

/** SHA-256 of bytes, 64 hexadecimal digits: the same in a page and in Node. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** The list of a set of files, as sha256sum(1) of GNU coreutils writes it. */
export async function sumsOf(files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const lines = Object.keys(files)
    .sort()
    .map(async name => `${await digestOf(files[name]!)}  ${name}\n`)
  return (await Promise.all(lines)).join('')
}

/** Digests by name; null where a line is not one of sha256sum(1), or a name comes twice. */
export function readSums(text: string): Map<string, string> | null {
  const sums = new Map<string, string>()
  for (const line of text.split('\n')) {
    if (line === '') continue
    const found = /^([0-9a-f]{64}) [ *](\S.*)$/.exec(line)
    if (found === null || sums.has(found[2]!)) return null
    sums.set(found[2]!, found[1]!)
  }
  return sums
}
