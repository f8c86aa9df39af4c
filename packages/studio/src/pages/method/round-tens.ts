/** To the nearest ten: what a count that hangs on draws deserves. */
export const roundTens = (count: number): number => Math.round(count / 10) * 10
