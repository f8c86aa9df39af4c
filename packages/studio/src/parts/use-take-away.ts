/** Files, link and code of a chart, each with where it comes from. What makes files is loaded when one is asked for. */
import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url'
import sansBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url'
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url'
import type { Drawn, Look } from '@horizon-soin/figures'
import { useLocation } from 'wouter'
import { chartLink, embedCode } from '../export/embed.js'
import type { Provenance } from '../export/provenance.js'
import { searchOf } from '../shell/address.js'
import { pathOf } from '../shell/pages.js'
import { useSite } from '../shell/site.js'
import { datasetTitle, scenarioTold } from '../shell/source.js'
import { presentOf } from '../shell/store.js'
import { useStudioStore } from '../shell/studio-context.js'

export type FileFormat = 'csv' | 'xlsx' | 'svg' | 'png'

/** Of files: wide enough for every label, in light, as they are printed. */
const PICTURE_WIDTH = 1000
const EMBED_WIDTH = 760
/** Beyond the drawing: title, source, link. */
const EMBED_EXTRA = 190

const FONTS = [
  { family: 'Source Sans 3', weight: 400, url: sans },
  { family: 'Source Sans 3', weight: 600, url: sansBold },
  { family: 'Source Serif 4', weight: 600, url: serif }
] as const

/** Where a chart comes from that is not of the dataset at hand; it is of no scenario unless said. */
export type Origin = Pick<Provenance, 'dataset' | 'version' | 'source'> & {
  /** Of its files, after that of the site; else they are named after the edition, the chart, the year and the scenario. */
  name?: readonly string[]
  /** The same in one line. */
  told: string
  /** What the page is about, after its `#`: the chart is then linked to by its page, and is in no frame, which knows nothing of it. */
  link?: string
}

export function useTakeAway(
  id: string,
  draw: (look: Look) => Drawn,
  drawn: Drawn,
  about?: string,
  origin?: Origin
) {
  const site = useSite()
  const { language } = site
  const store = useStudioStore()
  const [path] = useLocation()
  const state = () => searchOf(store.getState(), { explained: null }).slice(1)
  const addressOf = (place: string) => new URL(site.root + place.slice(1), location.href).href
  const link = () =>
    origin?.link === undefined
      ? chartLink(addressOf(path), `chart-${id}`, state())
      : addressOf(path) + origin.link

  const provenance = async (): Promise<Provenance> => {
    const studio = store.getState()
    const { version } = studio.study
    return {
      title: drawn.title,
      scenario: about ?? (origin ? '' : scenarioTold(studio, site)),
      dataset: origin?.dataset ?? datasetTitle(studio, site),
      version: origin?.version ?? version ?? '',
      date: site.today.toISOString().slice(0, 10),
      source:
        origin?.source ??
        (await import('../shell/publishers.js')).publishersOf(language, studio.study.dataset),
      url: link(),
      language
    }
  }

  async function fileOf(format: FileFormat): Promise<Blob> {
    const about = await provenance()
    switch (format) {
      case 'csv':
        return (await import('../export/csv.js')).csvFile(drawn.table, about)
      case 'xlsx':
        return (await import('../export/xlsx.js')).xlsxFile(drawn.table, about, drawn.description)
      default: {
        const { fetchFonts } = await import('../export/fonts.js')
        const options = { loadFonts: () => fetchFonts([...FONTS]), width: PICTURE_WIDTH }
        return format === 'svg'
          ? (await import('../export/svg-file.js')).svgFile(draw, about, options)
          : (await import('../export/png.js')).pngFile(draw, about, options)
      }
    }
  }

  return {
    link,
    embed() {
      const search = new URLSearchParams({ page: path, chart: id }).toString()
      const height = draw({ language, width: EMBED_WIDTH, source: '', frame: 'page' }).svg.match(
        /height="(\d+)"/
      )
      const own = state()
      return embedCode({
        url: `${addressOf(pathOf({ id: 'embed' }, language))}?${search}${own === '' ? '' : `&${own}`}`,
        title: drawn.title,
        width: EMBED_WIDTH,
        height: Number(height?.[1] ?? 400) + EMBED_EXTRA
      })
    },
    async save(format: FileFormat) {
      const blob = await fileOf(format)
      const [{ saveFile }, { fileName }] = await Promise.all([
        import('../export/download.js'),
        import('../export/file-name.js')
      ])
      const studio = store.getState()
      const present = presentOf(studio)
      const { edition, dataset } = studio.study
      const own = [edition ?? dataset.name, id, present.year, present.scenarios[0]!.base]
      saveFile(blob, fileName(origin?.name ?? own, format))
    }
  }
}
