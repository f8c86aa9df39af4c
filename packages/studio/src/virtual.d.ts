declare module 'virtual:reference-dataset' {
  import type { Dataset } from '@horizon-soin/model'

  const reference: { dataset: Dataset; version: string | null }
  export default reference
}
declare module 'virtual:reference-ranges' {
  import type { Ranges } from './engine/ranges.js'

  /** Of the scenario that the studio opens with, of fast adoption less slow, of adoption two years ahead, and of what that gives. */
  const ranges: (Ranges & { spread: Ranges; ahead: Ranges; gain: Ranges }) | null
  export default ranges
}
declare module 'virtual:evidence' {
  import type { Evidence } from '@horizon-soin/datasets'

  const evidence: Evidence
  export default evidence
}
declare module 'virtual:evidence-summary' {
  import type { Evidence } from '@horizon-soin/datasets'

  /** Effective gains seen since, and teleconsultation: having it beside using it. */
  const summary: Pick<Evidence, 'observed' | 'use' | 'sources'>
  export default summary
}
