/** Test only. The starter with two variants: the second has a table of its own. */
import { starterFiles } from '../starter/index.js'

export const VARIANTS = [
  { id: 'routine', label: { fr: 'mesuré en routine', en: 'measured in routine' } },
  {
    id: 'best-sites',
    label: { fr: 'meilleurs sites', en: 'best sites' },
    description: { fr: 'Ce que gagnent les meilleurs.', en: 'What the best gain.' }
  }
]

/** `edit` changes the descriptor. */
export function starterWithVariants(
  edit: (descriptor: { version?: unknown; horizon: { variants?: unknown } }) => void = () => {}
): Map<string, string> {
  const files = starterFiles()
  const descriptor = JSON.parse(files.get('datapackage.json')!)
  descriptor.version = '1.0'
  descriptor.horizon.variants = structuredClone(VARIANTS)
  edit(descriptor)
  const potential = files.get('potential.csv')!.replace('2030,0.1,0.2,0.3', '2030,0.15,0.25,0.35')
  return files
    .set('datapackage.json', JSON.stringify(descriptor, null, 2))
    .set('variants/best-sites/potential.csv', potential)
}
