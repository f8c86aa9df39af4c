/** Programs in C and NumPy that do what the engine does: how each is made ready, and what to install where it cannot be. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = name => fileURLToPath(new URL(name, import.meta.url))

const quietly = (command, args) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** @param name of the program's files, `name.c` and `name.py` */
const kernels = name => [
  {
    name: 'C (gcc -O3 -march=native)',
    install: 'gcc and its C library: apt-get install gcc libc6-dev',
    prepare(folder) {
      const binary = join(folder, name)
      quietly('gcc', ['-O3', '-march=native', '-o', binary, here(`${name}.c`), '-lm'])
      return [binary]
    }
  },
  {
    name: 'NumPy',
    install: 'Python 3 and NumPy: apt-get install python3 python3-numpy',
    prepare() {
      quietly('python3', ['-c', 'import numpy'])
      return ['python3', here(`${name}.py`)]
    }
  }
]

/**
 * The programs `name.c` and `name.py` that this machine can run; a line says what to install for one that it cannot.
 *
 * @returns of each its name, whether it is C, and `time(input, milliseconds)`: the numbers that it makes of the file `input`, and the
 *   milliseconds of each time that it made them
 */
export function readyKernels(name, folder) {
  return kernels(name).flatMap(kernel => {
    try {
      const [program, ...args] = kernel.prepare(folder)
      const output = join(folder, 'results.bin')
      const time = (input, milliseconds) => {
        const lines = quietly(program, [...args, input, output, String(milliseconds)]).trim()
        return {
          results: new Float64Array(new Uint8Array(readFileSync(output)).buffer),
          samples: lines === '' ? [] : lines.split('\n').map(line => Number(line) / 1e6)
        }
      }
      return [{ name: kernel.name, isC: kernel.name !== 'NumPy', time }]
    } catch (error) {
      const why = String(error.stderr || error.message).trim()
      console.log(`  ${kernel.name}: not timed. Install ${kernel.install} (${why.split('\n').at(-1)})`)
      return []
    }
  })
}
