/** A disk in memory, small enough to be filled: only root may make one. */
import { spawnSync } from 'node:child_process'
import { chmodSync, closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const SIZE = '400m'
const BLOCK = Buffer.alloc(1 << 20)

/** Mounts one on a folder. @returns null where that is not allowed */
export function smallDisk(folder) {
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'horizon-soin', folder]).status !== 0)
    return null
  // A database server of another user passes through it.
  chmodSync(folder, 0o755)
  const filler = join(folder, 'filler')
  return {
    /** Leaves not a byte. */
    fill() {
      const file = openSync(filler, 'w')
      try {
        for (let size = BLOCK.length; size >= 1; ) {
          try {
            writeSync(file, BLOCK, 0, size)
          } catch (error) {
            if (error.code !== 'ENOSPC') throw error
            size = Math.floor(size / 2)
          }
        }
      } finally {
        closeSync(file)
      }
    },
    free: () => rmSync(filler, { force: true }),
    remove: () => void spawnSync('umount', ['-l', folder])
  }
}
