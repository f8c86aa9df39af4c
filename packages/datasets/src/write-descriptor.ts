import type { Dataset, Label, Source, Variant } from '@horizon-soin/model'
import type { TabularResource } from './resource-schema.js'

export interface License {
  name: string
  title?: string
  path?: string
}

/** What `datapackage.json` states: the properties of the dataset that are in no table. */
export interface DescriptorContent
  extends Pick<
    Dataset,
    | 'name'
    | 'version'
    | 'baseYear'
    | 'technologyBaseYear'
    | 'lastYear'
    | 'balanceBaseYear'
    | 'coverage'
    | 'threshold'
  > {
  title: Label
  sources: readonly Source[]
  /** Those whose files go with the descriptor. */
  variants: readonly Variant[]
}

/** The text of `datapackage.json`: a Frictionless tabular data package with these resources. */
export function writeDescriptor(
  content: DescriptorContent,
  resources: readonly TabularResource[],
  licenses: readonly License[] = []
): string {
  const { title } = content
  const descriptor = {
    profile: 'tabular-data-package',
    name: content.name,
    title: title.fr === title.en ? title.fr : { fr: title.fr, en: title.en },
    ...(content.version === null ? {} : { version: content.version }),
    ...(licenses.length > 0 ? { licenses } : {}),
    ...(content.sources.length > 0 ? { sources: content.sources.map(writeSource) } : {}),
    horizon: {
      base_year: content.baseYear,
      technology_base_year: content.technologyBaseYear,
      last_year: content.lastYear,
      balance_base_year: content.balanceBaseYear,
      coverage: content.coverage,
      threshold: content.threshold,
      ...(content.variants.length === 0 ? {} : { variants: content.variants.map(writeVariant) })
    },
    resources
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

const writeVariant = ({ id, label, description }: Variant) => ({
  id,
  label: { fr: label.fr, en: label.en },
  ...(description.fr === '' ? {} : { description: { fr: description.fr, en: description.en } })
})

const writeSource = ({ title, url }: Source) => ({
  title,
  ...(/^https?:\/\//.test(url) ? { path: url } : {})
})
