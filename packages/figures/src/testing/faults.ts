/** Everything that a drawn picture must hold, whatever it shows; what it does not, in words. */
import { PAGE_PALETTE, PALETTES } from '../tokens.js'
import { inspect, outside, touching } from './inspect.js'

const COLOURS = new Set(Object.values(PALETTES).flatMap(palette => Object.values(palette)))
const PAGE_COLOURS = new Set(Object.values(PAGE_PALETTE))

/** A plain space where French takes one that holds, or the other way round; a hyphen for a minus; a straight apostrophe. */
const FRENCH = [/\S [:%»](\s|$)/u, /« /, /\S [;!?](\s|$)/u, /\d \d{3}\b/, /(^|\s)-\d/, /\p{L}'\p{L}/u]
const ENGLISH = [/\d\s%/, /\s[:;!?](\s|$)/u, /(^|\s)-\d/]

/** @returns nothing for a picture as it should be; hostile labels are data, whose own signs `isHostile` lets pass */
export function faultsOf(svg: string, { isHostile = false, onPage = false } = {}): string[] {
  const drawn = inspect(svg)
  const rules = svg.includes(' lang="fr"') ? FRENCH : ENGLISH
  const words = [drawn.title, drawn.description, ...drawn.texts.map(({ text }) => text)]
  const colours = [...svg.matchAll(/(?:fill|stroke)="(?!none)([^"]*)"/g)].map(match => match[1]!)
  return [
    ...outside(drawn).map(fault => `outside: ${fault}`),
    ...touching(drawn).map(fault => `touching: ${fault}`),
    ...(isHostile
      ? []
      : words.filter(text => rules.some(rule => rule.test(text))).map(text => `typography: ${text}`)),
    ...colours
      .filter(colour => !(onPage ? PAGE_COLOURS : COLOURS).has(colour))
      .map(colour => `colour: ${colour}`),
    ...(drawn.title.trim() === '' ? ['no title'] : []),
    ...(drawn.description.trim() === '' ? ['no description'] : []),
    ...(/NaN|undefined|Infinity|\[object/.test(svg) ? ['a value that is none was written'] : []),
    ...(svg.includes('role="img"') ? [] : ['no role']),
    ...(onPage && /<style| style=/.test(svg) ? ['a style of its own'] : [])
  ]
}

export const LOOKS = (['fr', 'en'] as const).flatMap(language =>
  ([760, 552, 390, 320] as const).flatMap(width =>
    (['light', 'dark'] as const).map(theme => ({ language, width, theme }))
  )
)

/** Labels that data could bring to break a picture, or to pass for something else. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><image href="x" onerror="alert(1)"/>',
  "' onload='alert(1)",
  ']]></svg><svg>&lt;&amp;&nbsp;',
  'a\u0000b\u001fc\ud800d\u202ee',
  'Unmotextrêmementlongquinesecoupenullepart'.repeat(4),
  'Adoption de la robotique d’assistance par les aides-soignants des établissements '.repeat(5),
  '漢字かな交じり文の名前 مرحبا 👩🏽‍⚕️',
  ''
]
