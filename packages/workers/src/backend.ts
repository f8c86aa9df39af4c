export interface RunOptions {
  /** Its abortion ends the run at once, threads and all; the run then rejects with its reason, an `AbortError` by default. */
  signal?: AbortSignal | undefined
  /** Is given every block once, from 0 on and in order, on the thread of the caller; what it throws ends the run. */
  onBlock: (block: number, values: Float64Array<ArrayBuffer>) => void
  /** Is told how many blocks have been given: 0 once their number is known, then after each. */
  onProgress?: ((done: number, total: number) => void) | undefined
}

/** What a pool runs on. */
export interface Backend<Spec> {
  /** How many blocks are computed at a time. */
  lanes: number
  /** Opens a job wherever its blocks will run, and gives their number. */
  open(spec: Spec): Promise<number>
  /** Computes a block of the open job; a lane is asked for one at a time. */
  compute(lane: number, block: number): Promise<Float64Array<ArrayBuffer>>
  /** Ends all threads with what they are at; `open` starts new ones. */
  stop(): Promise<void>
}
