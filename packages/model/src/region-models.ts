/** A compiled model for each region of a dataset, and for the nation that they make up. */
import { compile, type Model } from './compile.js'
import { compileWorkforce } from './compile-workforce.js'
import type { Dataset, Region } from './dataset.js'
import { ModelError } from './errors.js'
import { compileNeeds } from './needs.js'
import {
  allotmentOf,
  allottedDataset,
  ownTables,
  type RegionTable,
  regionalDataset
} from './region-dataset.js'
import { rakingFactors } from './region-rake.js'
import { type Base, compileBase } from './since-base.js'

export interface RegionModel {
  region: Region
  /** Runs as any model does; its need is raked. */
  model: Model
  /** The tables that the region has of its own; everything else is allotted. */
  own: readonly RegionTable[]
}

/** A dataset whose regions are compiled. Nothing in it changes; runs write into `RegionResults`. */
export interface Regions {
  /** The nation as it is without regions: its series, years and levers are those of each region. */
  nation: Model
  /** In the order of the dataset. */
  regions: readonly RegionModel[]
  /** The heads of regions at the base year, added up; null where gains are not counted from it. */
  base: Base | null
  /**
   * What the need of regions was multiplied by so that it adds up, at `place · years + year` of `nation.needs`; null where the dataset
   * tells no need.
   */
  factors: Float64Array | null
}

/**
 * Compiles a dataset and each of its regions, once. What technologies free is compiled for the nation alone: it is the same everywhere.
 *
 * Needs of regions are raked to that of the nation (`rakingFactors`), with factors that regions' own tables do not move: a region with a
 * population or a use of care of its own keeps its own need, and moves nobody else's.
 *
 * @param nation the dataset compiled, where it is already
 * @throws ModelError `incomplete-dataset` where there are no regions, or as `compile` and `allotmentOf`
 */
export function openRegions(dataset: Dataset, nation: Model = compile(dataset)): Regions {
  if (dataset.regions.length === 0) throw new ModelError('incomplete-dataset', 'no regions', dataset.name)
  const allotment = allotmentOf(dataset)
  const allotted = dataset.regions.map(({ id }) =>
    regionModel(nation, allottedDataset(dataset, id, allotment))
  )
  const factors =
    nation.needs &&
    rakingFactors(
      nation.needs.need,
      allotted.map(model => model.needs!.need)
    )
  const regions = dataset.regions.map((region, r): RegionModel => {
    const own = ownTables(dataset, region.id)
    const model =
      own.length > 0 ? regionModel(nation, regionalDataset(dataset, region.id, allotment)) : allotted[r]!
    const isRaked = !own.includes('population') && !own.includes('careUse')
    return { region, own, model: isRaked && factors ? raked(model, factors) : model }
  })
  return { nation, regions, factors, base: baseOf(nation, regions) }
}

function regionModel(nation: Model, dataset: Dataset): Model {
  const { axes, gains } = nation
  const workforce = compileWorkforce(dataset, axes)
  const base = compileBase(dataset, axes, gains, workforce)
  // A use of care that only one region tells is that of a profession whose need nothing else tells: it has no series.
  const needed = new Set(Array.from(nation.needs?.professions ?? [], p => axes.professions[p]))
  const careUse = dataset.careUse.filter(({ profession }) => needed.has(profession))
  return {
    ...nation,
    dataset,
    workforce,
    base,
    needs: compileNeeds({ ...dataset, careUse }, axes, workforce, gains, base)
  }
}

const raked = (model: Model, factors: Float64Array): Model => ({
  ...model,
  needs: model.needs && { ...model.needs, need: model.needs.need.map((need, i) => need * factors[i]!) }
})

function baseOf({ base }: Model, regions: readonly RegionModel[]): Base | null {
  if (!base) return null
  const heads = base.heads.map((_, p) => regions.reduce((sum, { model }) => sum + model.base!.heads[p]!, 0))
  return { ...base, heads }
}
