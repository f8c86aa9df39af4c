/** I33: no key, password or token is in the tree that everybody gets. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter(Boolean)

/** What secrets look like: private keys, tokens of services, a password in an address or in an assignment. */
const SECRETS: readonly RegExp[] = [
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22})/,
  /\bglpat-[\w-]{20}/,
  /\bxox[abprs]-[\w-]{10}/,
  /\b(?:sk|rk)[-_](?:live_|proj-|ant-)?[A-Za-z0-9]{20}/,
  /\bnpm_[A-Za-z0-9]{36}|_authToken\s*=\s*\w/,
  /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\./,
  /\b[a-z]+:\/\/[^/\s:@"'`$]+:[^/\s:@"'`$]+@/,
  /(?:password|passwd|passphrase|mot_de_passe|secret|token|api_?key)["']?\s*[:=]\s*["'`][^"'`\s$]{8,}["'`]/i
]
/** What is made up, in tests and examples: a line that holds one of these holds no secret. */
const MADE_UP = [
  'postgresql://user:password@host:port/name',
  'postgresql://me:hidden@127.0.0.1:1/soin',
  'postgresql://me:hush@127.0.0.1:1/base',
  'mysql://root:hidden@host/db',
  'mysql://root:hush@h/b',
  'JETON-TÉMOIN',
  'ABCDE-FGH1J-KMNPQ-RSTVW-XYZ12-3',
  '7K3QM-9XW2A-7K3QM-9XW2A-7K3QM-9',
  "password: 'unavailable'",
  "password: 'Password'",
  "password: 'm.password'"
]

const isSecret = (line: string) =>
  SECRETS.some(secret => secret.test(MADE_UP.reduce((rest, made) => rest.replaceAll(made, ''), line)))

describe('the tracked tree', () => {
  it('holds nothing that looks like a secret', () => {
    expect(tracked.length).toBeGreaterThan(1000)
    const found: string[] = []
    for (const file of tracked) {
      // The names that packages are locked by are long and random; their digests are no secrets.
      if (file === 'package-lock.json') continue
      const text = readFileSync(`${ROOT}${file}`, 'latin1')
      if (text.includes('\0') || !SECRETS.some(secret => secret.test(text))) continue
      const lines = Buffer.from(text, 'latin1').toString('utf8').split('\n')
      for (const [index, line] of lines.entries()) if (isSecret(line)) found.push(`${file}:${index + 1}`)
    }
    expect(found).toEqual([])
  })

  it('holds no file of those that hold secrets, nor the data of an installation', () => {
    const kept = tracked.filter(file =>
      /(?:^|\/)(?:var|\.ssh)\/|\.(?:key|pem|p12|pfx|jks|ndjson(?:\.gz)?)$|(?:^|\/)(?:\.env|\.netrc|id_rsa|id_ed25519)/.test(
        file
      )
    )
    expect(kept).toEqual([])
    const ignored = ['var/secret.key', 'var/database/PG_VERSION', 'var/exports/export.ndjson']
    for (const file of ignored)
      expect(execFileSync('git', ['check-ignore', file], { cwd: ROOT, encoding: 'utf8' }).trim()).toBe(file)
  })

  it.each([
    ['-----BEGIN ', 'OPENSSH PRIVATE KEY-----'],
    ['-----BEGIN ', 'PRIVATE KEY-----'],
    ['AKIA', 'ABCDEFGHIJKLMNOP'],
    ['ghp_', 'a1'.repeat(18)],
    ['xoxb-', '1234567890-abc'],
    ['sk-', 'a1'.repeat(12)],
    ['//registry.example/:_authToken', '=abcdef'],
    ['eyJhbGciOiJIUzI1NiJ9', '.eyJzdWIiOiIxMjM0NTYifQ.x'],
    ['postgresql://horizon:', 'motdepasse@base.example/horizon'],
    ['const PASSWORD =', " 'correct-horse'"],
    ['"token"', ': "0123456789abcdef"']
  ])('would be found with “%s…” in it', (head, tail) => expect(isSecret(head + tail)).toBe(true))
})
