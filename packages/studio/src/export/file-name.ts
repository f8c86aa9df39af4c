const PREFIX = 'horizon-soin'

/** Some systems stop at 255 bytes, a person’s eye well before. */
const LONGEST = 80

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' }

/** Letters, digits and hyphens, without accents. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[œæß]/g, letter => LIGATURES[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** A name that any system takes and a person reads: `horizon-soin-gain-effectif-2030-median.csv`. */
export function fileName(parts: readonly (string | number)[], extension: string): string {
  const name = slug([PREFIX, ...parts].join(' '))
  const cut = name.length <= LONGEST ? name : name.slice(0, LONGEST + 1).replace(/-[^-]*$/, '')
  return `${cut.slice(0, LONGEST)}.${extension}`
}
