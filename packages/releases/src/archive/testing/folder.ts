/** Test only. An archive as somebody opens it: a folder, in which its script is run. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Files } from '../zip.js'

export interface Ran {
  code: number | null
  out: string
}

/** Runs `node recompute.mjs` among these files, and `sha256sum -c` where it is asked. */
export function runScript(files: Readonly<Files>, language: 'fr' | 'en' = 'en', hasSums = false): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-archive-'))
  try {
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), bytes)
    }
    if (hasSums) execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folder })
    const env = { PATH: process.env['PATH'], LC_ALL: language === 'fr' ? 'fr_FR.UTF-8' : 'en_GB.UTF-8' }
    const { status, stdout, stderr } = spawnSync(process.execPath, ['recompute.mjs'], { cwd: folder, env })
    return { code: status, out: `${stdout}${stderr}` }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
