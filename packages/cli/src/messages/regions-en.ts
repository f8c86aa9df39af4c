import type { frRegions, frRegionsHelp } from './regions-fr.js'

/** What `regions` says, its help included, in English. */
export const enRegions: typeof frRegions = {
  regions: {
    options: {
      data: 'folder of a dataset that has regions, or FOLDER#VARIANT; france-2026 by default',
      region: 'id of a region'
    },
    title: (dataset, scenario) => `${dataset} · ${scenario}, by region`,
    nation: 'Whole country',
    fromZero: year =>
      `The balance starts at zero in ${year}, in every region: it says how need and capacity part from then on, not what is missing today nor what sets regions apart.`,
    raked: (least, most) =>
      `Needs of regions are made to add up to that of the whole country: multiplied by ${least} to ${most}.`,
    assumedShares: (assumed, total) => `${assumed} of the ${total} shares of regions are assumptions`,
    assumedPeople: (assumed, total) =>
      `${assumed} of the ${total} populations of regions, by age and year, are assumptions`,
    own: regions => `${regions}: tables of the region’s own`,
    withoutHeads: (region, professions) =>
      `${region}: nobody (${professions}); need starts from the heads, so it stays 0 there and the balance tells only the capacity`,
    differs: () =>
      'The whole country sums the regions; `project` reads the national tables, which give something else',
    project: 'National tables',
    gap: 'Gap',
    noRegions: folder =>
      `--data: ${folder} has no regions. The tables regions.csv and region_shares.csv tell them; data/france-2026 has them.`
  }
}

export const enRegionsHelp: typeof frRegionsHelp = {
  summary: 'compute a scenario region by region',
  description:
    'Computes a scenario in each region and for the whole country, which is their sum. Heads and places are shared out by region_shares.csv, or are those of the region’s own tables (regions/ID/TABLE.csv); needs follow the ages of the region and are made to add up to the national need; technologies do the same everywhere. json and csv give every indicator; there the whole country has an empty region.',
  examples: [
    'horizon-soin regions --years 2026,2030,2050',
    'horizon-soin regions --indicator balance --profession infirmier --years 2040',
    'horizon-soin regions --region bretagne --region corse --indicator freed_fte',
    'horizon-soin regions --format csv > regions.csv'
  ]
}
