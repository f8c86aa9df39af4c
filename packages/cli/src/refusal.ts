/** Input or usage that cannot be served; the message is for the person, in their language: where, what, how to mend it. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 2
  ) {
    super(message)
    this.name = 'Refusal'
  }
}
