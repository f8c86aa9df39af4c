/** Which regular expressions are run, and how often: what a text could slow down. */

/** Notes each run on a text of `least` characters or more while `act` lasts; every method of strings and expressions goes through `exec`. */
export async function regexesRun(least: number, act: () => unknown): Promise<Map<string, number>> {
  const runs = new Map<string, number>()
  const { exec } = RegExp.prototype
  RegExp.prototype.exec = function noted(text: string) {
    if (String(text).length >= least) runs.set(this.source, (runs.get(this.source) ?? 0) + 1)
    return exec.call(this, text)
  }
  try {
    await act()
  } finally {
    RegExp.prototype.exec = exec
  }
  return runs
}

/** How many parts of an expression may repeat without end (`*`, `+`, `{3,}`): with none it reads a text once, whatever the text. */
export const repeats = (source: string): number =>
  source
    .replaceAll(/\\./g, 'x')
    .replaceAll(/\[[^\]]*\]/g, 'x')
    .match(/[*+]|\{\d+,\}/g)?.length ?? 0
