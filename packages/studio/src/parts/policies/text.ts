import type { PolicyEffect } from '@horizon-soin/model'
import { catalogue } from '../../shell/catalogue.js'

const fr = {
  proposition: (number: number) => `proposition\u00a0${number}`,
  colon: '\u00a0: ',
  effects: {
    adoption_clock: 'Avance de l’adoption',
    training_duration: 'Durée des études',
    places: 'Places en formation',
    reinvestment: 'Temps libéré remis au soin'
  } as Record<PolicyEffect['effect'], string>,
  years: (told: string, value: number) => `${told}\u00a0an${Math.abs(value) >= 2 ? 's' : ''}`,
  percent: '\u00a0%',
  range: (low: string, high: string) => `, entre ${low} et ${high}`,
  unchanged: 'inchangées',
  everyone: 'tous les métiers',
  some: (count: number) => `${count}\u00a0métiers`,
  moves: 'Ce qu’elle change',
  reasons: 'Pourquoi ces fourchettes',
  cost: 'Ce qu’elle coûte'
}

const en: typeof fr = {
  proposition: number => `proposal ${number}`,
  colon: ': ',
  effects: {
    adoption_clock: 'Adoption comes earlier',
    training_duration: 'Length of training',
    places: 'Training places',
    reinvestment: 'Freed time put back into care'
  },
  years: (told, value) => `${told} year${Math.abs(value) === 1 ? '' : 's'}`,
  percent: '%',
  range: (low, high) => `, between ${low} and ${high}`,
  unchanged: 'unchanged',
  everyone: 'every profession',
  some: count => `${count} professions`,
  moves: 'What it changes',
  reasons: 'Why these ranges',
  cost: 'What it costs'
}

export const policyText = catalogue(fr, en)
