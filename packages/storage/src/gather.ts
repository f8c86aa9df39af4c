/**
 * Calls that wait are sent together: one round trip and one transaction for all that came while the one before was under way. A call
 * that comes alone is sent at once.
 *
 * @param run sends some inputs, and gives an output for each in their order; it fails as a whole
 * @param alone sends one input, for those of a `run` that failed: what is wrong with one is its own
 * @param limits how many go together at most, and how many `run` are under way at once
 */
export function gathered<Input, Output>(
  run: (inputs: Input[]) => Promise<Output[]>,
  alone: (input: Input) => Promise<Output>,
  limits: { together: number; atOnce: number }
): (input: Input) => Promise<Output> {
  interface Call {
    input: Input
    resolve: (output: Output | Promise<Output>) => void
  }
  let waiting: Call[] = []
  let flying = 0

  async function send(calls: Call[]): Promise<void> {
    const [first, ...more] = calls
    if (more.length === 0) {
      const one = alone(first!.input)
      first!.resolve(one)
      await one.catch(() => {})
      return
    }
    try {
      const outputs = await run(calls.map(({ input }) => input))
      calls.forEach(({ resolve }, index) => void resolve(outputs[index]!))
    } catch {
      // One after the other: what they could not do together, two of them may not do at the same time either.
      for (const { input, resolve } of calls) {
        const one = alone(input)
        resolve(one)
        await one.catch(() => {})
      }
    }
  }

  function next(): void {
    while (flying < limits.atOnce && waiting.length > 0) {
      const calls = waiting.slice(0, limits.together)
      waiting = waiting.slice(limits.together)
      flying++
      void send(calls).finally(() => {
        flying--
        next()
      })
    }
  }

  return input =>
    new Promise<Output>(resolve => {
      waiting.push({ input, resolve })
      next()
    })
}
