/** An address that a table gives, if it is one of the web: a dataset that was opened here may hold any text. */
export function webAddress(text: string): string | null {
  const address = URL.canParse(text) ? new URL(text) : null
  return address !== null && /^https?:$/.test(address.protocol) ? address.href : null
}
