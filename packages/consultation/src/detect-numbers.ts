/** Numbers that may be somebody’s: telephone, social security (NIR), health professionals’ register (RPPS). */
import type { Found } from './detect-found.js'

/** Digits with nothing between them, and where they stand; several that stand near each other are a run: `06 12 34 56 78`. */
interface Group {
  digits: string
  start: number
  end: number
}

/** What people put between digits: spaces, dots, dashes, slashes, brackets. */
const BETWEEN = new Set(' \t.-‐‑–—−_/()·')
/** Signs between two groups of a number at most. */
const FARTHEST = 3
/** Digits of the longest number that is looked for: `0033 (0)6 12 34 56 78`, or a NIR and its key. */
const LONGEST = 15
/** Digits of the shortest one: a telephone number. */
const SHORTEST = 10

const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9'

/** The A or B of `2A` and `2B`, departments of Corsica, which a NIR holds. */
const isCorsican = (text: string, at: number): boolean =>
  text[at - 1] === '2' &&
  'AaBb'.includes(text[at]!) &&
  (isDigit(text[at + 1]) || BETWEEN.has(text[at + 1] ?? ''))

/** The runs of digits of a text, read once from its beginning to its end. */
function runsOf(text: string): Group[][] {
  const runs: Group[][] = []
  let run: Group[] = []
  let apart = 0
  const end = () => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (isDigit(sign) || (apart === 0 && run.length > 0 && isCorsican(text, at))) {
      if (apart > 0 || run.length === 0) run.push({ digits: '', start: at, end: at })
      const group = run.at(-1)!
      group.digits += sign.toUpperCase()
      group.end = at + 1
      apart = 0
    } else if (!BETWEEN.has(sign) || ++apart > FARTHEST) {
      end()
      apart = 0
    }
  }
  end()
  return runs
}

/** A French number, at home or from abroad: with or without +33, 0033 or the prefixes of the overseas regions. */
const PHONE = /^(?:0|(?:00)?(?:33|262|590|594|596)0?)[1-9]\d{8}$/

/** Sex, year, month (those of unknown ones included), department, then six digits. */
const NIR = /^[123478]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d\d|2[AB])\d{6}$/
/** Of who leaves the key out: the months and sexes of a common one, for nothing else tells it from any long number. */
const NIR_ALONE = /^[12]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[1-8]\d|9[0-57-9]|2[AB])\d{6}$/

/** Whether the two digits after a NIR are its key: 97 minus what is left of it by 97, 2A counted as 19 and 2B as 18 (Insee). */
function hasKey(number: string, key: string): boolean {
  const digits = number.replace('2A', '19').replace('2B', '18')
  return NIR.test(number) && 97 - Number(BigInt(digits) % 97n) === Number(key)
}

/** Eleven digits, whatever their key: a number typed wrong still says whose it is. */
const isRpps = (number: string): boolean => /^[1-9]\d{10}$/.test(number)

/** What a number seems to be; `isLast`: no digit stands near after it. */
function kindsOf(number: string, isLast: boolean): ('phone' | 'nir' | 'rpps')[] {
  if (PHONE.test(number)) return isRpps(number) ? ['phone', 'rpps'] : ['phone']
  if (isRpps(number)) return ['rpps']
  const isKeyed = number.length === LONGEST && hasKey(number.slice(0, 13), number.slice(13))
  return isKeyed || (isLast && NIR_ALONE.test(number)) ? ['nir'] : []
}

/**
 * The numbers that a text seems to hold, whatever parts their digits. One begins and ends where digits do: no more than
 * fifteen are looked at from each group of them.
 *
 * @param text in NFKC
 */
export function numbersIn(text: string): Found[] {
  const found: Found[] = []
  for (const run of runsOf(text)) {
    // What stands within a NIR is a part of it.
    let within = 0
    for (const [first, { start: from }] of run.entries()) {
      let number = ''
      for (let last = first; last < run.length && number.length < LONGEST; last++) {
        const { digits, end } = run[last]!
        number += digits
        if (number.length < SHORTEST) continue
        const start = text[from - 1] === '+' ? from - 1 : from
        for (const flag of kindsOf(number, last === run.length - 1)) {
          if (flag === 'nir') within = end
          else if (start < within) continue
          found.push({ flag, start, end })
        }
      }
    }
  }
  return found
}
