import { ModelError } from '@horizon-soin/model'

/** An error as it goes from one thread to another: messages between threads keep neither classes nor properties. */
export interface ErrorRecord {
  name: string
  message: string
  stack: string | undefined
  model: Pick<ModelError, 'code' | 'value' | 'known'> | null
}

export function recordError(thrown: unknown): ErrorRecord {
  if (!(thrown instanceof Error)) {
    return { name: 'Error', message: String(thrown), stack: undefined, model: null }
  }
  const { name, message, stack } = thrown
  const model =
    thrown instanceof ModelError ? { code: thrown.code, value: thrown.value, known: thrown.known } : null
  return { name, message, stack, model }
}

/** The error that was recorded, with the stack of the thread where it was thrown. */
export function restoreError({ name, message, stack, model }: ErrorRecord): Error {
  const error = model
    ? new ModelError(model.code, message, model.value, model.known)
    : Object.assign(new Error(message), { name })
  if (stack !== undefined) error.stack = stack
  return error
}
