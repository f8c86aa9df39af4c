/** Colours by what they mean: LOOK "Tokens". Plain hex values, so that a picture prints and travels without its page. */

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const LIGHT = {
  paper: '#FBFAF6',
  panel: '#F2F0E9',
  ink: '#1B1D22',
  ink2: '#45484F',
  ink3: '#66686E',
  line: '#DEDACF',
  line2: '#8A867B',
  /** What the reader's hand sets and what it computes; never "bad". */
  accent: '#A3213F',
  /** Range, one chance in two. */
  band50: '#E6B9C0',
  /** Range, nine chances in ten. */
  band90: '#F3DDDF',
  ai: '#3B2D86',
  aiText: '#3B2D86',
  onAi: '#FBFAF6',
  digital: '#0F7082',
  digitalText: '#0D6676',
  onDigital: '#FBFAF6',
  robotics: '#BE7C0C',
  roboticsText: '#85560A',
  onRobotics: '#1B1D22',
  /** People, remaining time. */
  people: '#8A867B',
  /** The same beside a technology, which it must not equal in grey. */
  peopleSoft: '#CFCBC0',
  status: '#22423F',
  /** Amounts of a map, the least first; of what lies above zero, three greys. */
  map1: '#F2DADB',
  map2: '#DFAEB5',
  map3: '#CB7C8B',
  map4: '#B24560',
  map5: '#861230',
  above1: '#DCD9D0',
  above2: '#A9A79F',
  above3: '#5D5F65'
} as const

export type Token = keyof typeof LIGHT
export type Palette = Readonly<Record<Token, string>>

const DARK: Palette = {
  paper: '#15171A',
  panel: '#1E2125',
  ink: '#F0EDE5',
  ink2: '#C4C2BB',
  ink3: '#9D9C96',
  line: '#34383E',
  line2: '#7C7F84',
  accent: '#FF7E95',
  band50: '#7A3643',
  band90: '#4A252D',
  ai: '#8476EA',
  aiText: '#AFA4F5',
  onAi: '#15171A',
  digital: '#52BDD2',
  digitalText: '#6CC3D6',
  onDigital: '#15171A',
  robotics: '#F2C063',
  roboticsText: '#F2C063',
  onRobotics: '#15171A',
  people: '#7C7F84',
  peopleSoft: '#4A4E54',
  status: '#CFE3DD',
  map1: '#41232B',
  map2: '#6E3441',
  map3: '#A24C60',
  map4: '#D26A80',
  map5: '#FFA6B5',
  above1: '#3A3E44',
  above2: '#666A70',
  above3: '#B0B0AC'
}

/** The custom property of a page that holds a colour: `--band50`, `--ai-text`. */
const property = (token: string): string =>
  `--${token.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`

/** Colours that a page decides. */
export const PAGE_PALETTE = Object.fromEntries(
  Object.keys(LIGHT).map(token => [token, `var(${property(token)})`])
) as Palette

export const PALETTES: Readonly<Record<Theme, Palette>> = { light: LIGHT, dark: DARK }

/** Sizes of type in px, nothing smaller than `note`: LOOK "Type". */
export const SIZES = { title: 26, titleNarrow: 21, big: 19, body: 16, label: 14.5, note: 13.5 } as const
