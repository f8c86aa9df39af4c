/** The time of the server, which alone decides when a consultation closes: clocks of devices may be wrong by hours. */
let ahead = 0

/** Learns it from an answer. */
export function learnTime({ headers }: Pick<Response, 'headers'>): void {
  const told = Date.parse(headers.get('date') ?? '')
  if (Number.isFinite(told)) ahead = told - Date.now()
}

export const serverNow = (): number => Date.now() + ahead
