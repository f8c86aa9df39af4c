import type { PaceSpec, Scenario } from '@horizon-soin/model'
import { stringify } from 'yaml'

/** A pace that is the same everywhere is written as a number. */
const writePace = (pace: PaceSpec): PaceSpec | number => {
  const { default: overall = 0, ...rest } = pace
  return Object.keys(rest).length === 0 ? overall : { default: overall, ...rest }
}

/** The YAML text of a scenario: only what it says, its keys in the order of DATASET.md. */
export function writeScenario({
  id,
  label,
  potential,
  adoption,
  workforce,
  need,
  reinvestment,
  policies
}: Scenario): string {
  const content = {
    id,
    label,
    potential: writePace(potential),
    adoption: writePace(adoption),
    ...(Object.keys(workforce).length > 0 ? { workforce } : {}),
    ...(need ? { need } : {}),
    ...(reinvestment ? { reinvestment } : {}),
    ...(policies && policies.length > 0 ? { policies } : {})
  }
  return stringify(content, { aliasDuplicateObjects: false, lineWidth: 0 })
}
