/** What an operator may set. */
import { randomBytes } from 'node:crypto'

export interface Settings {
  /** How many proxies stand before the server; what they say of who asks is believed, nobody else. */
  proxies: number
  /** Networks that many people share, such as a hospital's (CIDR): their limits are a hundred times wider. */
  openNetworks: readonly string[]
  /** Where people reach the server, `https://consultation.example.org`; null: as they ask for it. */
  origin: string | null
  /** Where to report a vulnerability, as a URI; null: nothing is said. */
  securityContact: string | null
  /** 32 bytes that seal follow-up addresses. */
  sealKey: Buffer
}

/** Those of a server of which nothing was asked. Its key is of this process alone: a lasting one comes from a file. */
export const defaultSettings = (): Settings => ({
  proxies: 0,
  openNetworks: [],
  origin: null,
  securityContact: null,
  sealKey: randomBytes(32)
})
