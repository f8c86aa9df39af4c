/** The headers of every answer: what a page may load, who may frame it, what it may use of the device. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import { framersOf, NOBODY } from './http/framers.js'
import { API } from './http/methods.js'
import type { RecentRecords } from './recent-records.js'

const YEAR = 31_536_000

/** What a page could ask of the device; it needs none of it. Names that Chromium, Firefox or Safari know. */
const CLOSED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'compute-pressure',
  'digital-credentials-create',
  'digital-credentials-get',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'local-network-access',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking'
]
/** Copying a link is the one thing asked for, by the page itself. */
const PERMISSIONS = [...CLOSED.map(name => `${name}=()`), 'clipboard-write=(self)'].join(', ')

/**
 * Adds the headers to every answer, refusals included. No answer sets a cookie but those of the team's sign-in.
 *
 * Strict-Transport-Security is given behind https alone (a trusted proxy says so by X-Forwarded-Proto). Over http
 * browsers must ignore it (RFC 6797, 8.1); and given for `localhost`, it would shut every other program of that machine
 * out of http, whatever its port.
 *
 * @param records where the sites are read, null while nothing is to be read that may frame the card of a consultation
 */
export async function addHeaders(app: FastifyInstance, records: () => RecentRecords | null): Promise<void> {
  const framers = new WeakMap<IncomingMessage, string>()
  const frameAncestors = (request: IncomingMessage, _: ServerResponse) => framers.get(request) ?? NOBODY
  // Before the policy is written.
  app.addHook('onRequest', async ({ raw, url }) => {
    framers.set(raw, await framersOf(url, records()))
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // The solver of training plans is WebAssembly, from here like the rest; it may not make scripts of texts.
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: [frameAncestors]
      }
    },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: false,
    // frame-ancestors has replaced it, and it cannot say "anyone".
    xFrameOptions: false,
    // For browsers and plug-ins that are no more.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', PERMISSIONS)
    // Answers of the API are about now, and some are one person's.
    if (request.url.startsWith(API)) reply.header('cache-control', 'no-store')
    if (request.protocol === 'https')
      reply.header('strict-transport-security', `max-age=${YEAR}; includeSubDomains`)
  })
}
