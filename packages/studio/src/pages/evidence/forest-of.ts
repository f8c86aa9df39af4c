/** The studies of a page, and what is held from them, as a forest plot takes them. */
import type { Language, Measure } from '@horizon-soin/datasets'
import type { ForestData, ForestGroup, ForestHeld, ForestStudy } from '@horizon-soin/figures'
import type { Dataset, Source } from '@horizon-soin/model'
import { isMeasured } from '../profession/evidence-rows.js'
import type { StudyGroup } from './groups.js'
import type { Held } from './held.js'
import { evidenceLabels, studyLabel } from './labels.js'
import { evidenceText } from './text.js'

export function forestOf(
  groups: readonly StudyGroup[],
  held: readonly Held[],
  numbers: ReadonlyMap<string, number>,
  dataset: Dataset,
  sources: readonly Source[],
  language: Language
): ForestData {
  const labels = evidenceLabels(dataset, language)
  const { chart } = evidenceText[language]
  const heldAt = (activity: string | null): ForestHeld[] =>
    (held.find(one => one.activity === activity)?.rows ?? []).map(({ year, low, mode, high }) => ({
      label: chart.heldFor(year!),
      low: low!,
      mode: mode!,
      high: high!
    }))
  const own = new Set(groups.filter(({ kind }) => kind === 'own').map(({ activity }) => activity))
  const alone = held.filter(({ activity }) => !own.has(activity))
  const drawn = groups.map((group): ForestGroup & { kind: string } => ({
    kind: group.kind,
    label: labels.group(group),
    isAnalogy: group.kind === 'analogy',
    studies: group.studies.map(study => studyOf(study, studyLabel(study, numbers, sources))),
    held: group.kind === 'own' ? heldAt(group.activity) : []
  }))
  const heldAlone = alone.map(({ activity }) => ({
    kind: 'own',
    label: labels.activity(activity),
    studies: [],
    held: heldAt(activity)
  }))
  const isOwn = ({ kind }: { kind: string }) => kind === 'own'
  return {
    measure: chart.measure,
    held: chart.held,
    groups: [...drawn.filter(isOwn), ...heldAlone, ...drawn.filter(group => !isOwn(group))]
  }
}

const studyOf = (measure: Measure, label: string): ForestStudy => ({
  label,
  low: measure.low,
  mode: measure.mode,
  high: measure.high,
  isInterval: measure.range === 'interval',
  partial: measure.scope === 'task',
  isUnmeasured: !isMeasured(measure)
})
