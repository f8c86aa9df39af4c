/** What the page of results asks of the server. */
import type { ModeratedKind, Response as Said, Theme } from '@horizon-soin/consultation'
import type { Release } from '@horizon-soin/releases'
import { ask, type Door, json, type Outcome, outcomeOf } from '../consultation/api.js'

/** A release of the list. */
export interface ListedRelease {
  number: number
  /** ISO day. */
  day: string
  sha256: string
}

/** A remark as everyone reads it: its masks applied. */
export interface PublishedRemark {
  id: string
  item: string
  version: number
  kind: ModeratedKind
  text: string
  themes: Theme[]
  /** How many near-duplicates stand behind it, with itself. */
  alike: number
  /** A name, where its author asked for it. */
  signature: string | null
}

export interface RemarksPage {
  remarks: PublishedRemark[]
  next: string | null
  /** How many are published, by item, kind and theme (`''`: any). */
  counts: { item: string; kind: ModeratedKind; theme: Theme | ''; count: number }[]
}

export interface RemarksAsked {
  /** Empty: any. */
  item: string
  kind: ModeratedKind | ''
  theme: Theme | ''
  after: string | null
}

const placeOf = (id: string): string => `consultations/${encodeURIComponent(id)}`

export const readReleases = (door: Door, id: string): Promise<Outcome<ListedRelease[]>> =>
  outcomeOf(
    ask(door, `${placeOf(id)}/releases`),
    async response => (await json<{ releases: ListedRelease[] }>(response)).releases
  )

/** @param which `ID/NUMBER` */
export const readRelease = (door: Door, which: string): Promise<Outcome<Release>> => {
  const [id = '', number = ''] = which.split('/')
  return outcomeOf(ask(door, `${placeOf(id)}/releases/${number}`), json<Release>)
}

/** The address of a file of a release, after the root of the site. */
export const fileOf = (
  id: string,
  number: number,
  file: 'archive' | 'results.csv' | 'results.xlsx'
): string => `api/${placeOf(id)}/releases/${number}/${file}`

export function readRemarks(door: Door, id: string, asked: RemarksAsked): Promise<Outcome<RemarksPage>> {
  const { item, kind, theme, after } = asked
  const query = new URLSearchParams({
    ...(item === '' ? {} : { item }),
    ...(kind === '' ? {} : { kind }),
    ...(theme === '' ? {} : { theme }),
    ...(after === null ? {} : { after })
  })
  return outcomeOf(ask(door, `${placeOf(id)}/remarks?${query}`), json<RemarksPage>)
}

/** @param contact where to be answered; empty: none */
export const reportRemark = (
  door: Door,
  id: string,
  remark: string,
  reason: string,
  contact: string
): Promise<Outcome<{ acknowledgement: string }>> =>
  outcomeOf(
    ask(door, `${placeOf(id)}/remarks/${encodeURIComponent(remark)}/reports`, {
      method: 'POST',
      body: { reason, ...(contact === '' ? {} : { contact }), goodFaith: true }
    }),
    json<{ acknowledgement: string }>
  )

/** “You said, we did”, for each version of a proposal. */
export const readResponses = (door: Door, id: string): Promise<Outcome<Said[]>> =>
  outcomeOf(
    ask(door, `${placeOf(id)}/responses`),
    async response => (await json<{ responses: Said[] }>(response)).responses
  )
