/** Runs one job at a time and, of those asked meanwhile, the latest only: a slider never waits for where it was. */

export interface Latest<Input> {
  ask(input: Input): void
}

/**
 * @param job is run on the latest input as soon as the one before has ended, however it ended
 * @param onError is told of a job that failed
 */
export function latestOnly<Input>(
  job: (input: Input) => Promise<void>,
  onError: (error: unknown) => void
): Latest<Input> {
  let next: { input: Input } | null = null
  let isRunning = false
  const run = async () => {
    isRunning = true
    while (next !== null) {
      const { input } = next
      next = null
      await job(input).catch(onError)
    }
    isRunning = false
  }
  return {
    ask(input) {
      next = { input }
      if (!isRunning) void run()
    }
  }
}
