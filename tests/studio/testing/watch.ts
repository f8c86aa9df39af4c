/** Test only. What goes wrong in a page without being seen: errors, failed requests, requests to others. */
import type { Page } from 'playwright-core'

/** Gathers what goes wrong from now on; what it returns grows. */
export function watch(page: Page, address: string): readonly string[] {
  const faults: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => faults.push(`error: ${error.message}`))
  page.on('request', request => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== address) faults.push(`another host: ${request.url()}`)
  })
  page.on('requestfailed', request => {
    const why = request.failure()?.errorText
    // A page that is left takes back what it was still asking for (an icon, a page fetched ahead).
    if (why !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${why}`)
  })
  page.on('response', response => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  return faults
}
