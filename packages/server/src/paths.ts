/** The path that a request asks for. */

/** Segments that climb (`..`), stand still (`.`) or hide (`.git`); backslashes separate folders on Windows. */
const UNSAFE = /\\|\0|(?:^|\/)\./
/** The one folder whose name begins with a dot and is everybody's: RFC 8615. */
const WELL_KNOWN = /^\/\.well-known(?=\/)/

/**
 * The decoded path of a request's address, without its query.
 *
 * @param url what follows the host, as it was sent: `/simulateur/?a=1`
 * @returns null where it cannot be decoded, climbs, or names a hidden file
 */
export function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    return UNSAFE.test(path.replace(WELL_KNOWN, '')) ? null : path
  } catch {
    return null
  }
}
