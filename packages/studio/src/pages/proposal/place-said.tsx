import type { Place } from '@horizon-soin/consultation'
import { placeTold } from './place-told.js'

export const PlaceSaid = ({ place }: { place: Place }) => <span lang="fr">{placeTold(place)}</span>
