/** What `policies` says, its help included, in English. */
import type { frPolicies, frPoliciesHelp } from './policies-fr.js'

export const enPolicies: typeof frPolicies = {
  policies: {
    options: {
      policy: 'id of a policy; all those of the dataset by default',
      year: 'year whose numbers are told; 2035 by default',
      period:
        'years, 2027-2035, over which costs and values are summed; from the first policy to --year by default',
      draws: 'number of draws for the ranges, at least 100, 0 for none; 512 by default'
    },
    title: (dataset, scenario) => `${dataset} · ${scenario}`,
    alone: year => `In ${year}, each policy alone, in full-time equivalents`,
    over: (first, last) =>
      first === last ? `In ${first}, in millions of euros` : `From ${first} to ${last}, in millions of euros`,
    among: year => `In ${year}, each policy among the others, in full-time equivalents`,
    columns: {
      freed: 'freed',
      range: 'range',
      fte: 'at work',
      capacity: 'to care',
      cost: 'cost, €m',
      costs: 'costs',
      savings: 'savings',
      value: 'value',
      perEuro: 'for €1',
      valueMillions: 'value, €m'
    },
    package: 'All together',
    number: number => `no. ${number}`,
    explained:
      'Value: the freed time at what those who have it cost, plus savings, less costs; “for €1”: the same before costs, for one euro spent. Euros of the year, not discounted. Training more people, or putting more time back into care, is not in it: the columns of full-time equivalents tell it.',
    shared: isExact =>
      isExact
        ? 'What each adds, a mean over every order in which they could come in (Shapley values); they add up to the whole.'
        : 'What each adds, a mean over 256 orders drawn (estimated Shapley values); they add up to the whole.',
    ranges: (draws, seed) =>
      `Ranges: nine draws in ten (${draws} draws, seed ${seed}), the same with and without the policy. Numbers on their own are those of the likeliest inputs: where these lean to one side, they may fall outside the range.`,
    assumed: (assumed, total) =>
      assumed === total
        ? `Effects of policies: ${total > 1 ? `all ${total} are assumptions` : 'one assumption'}; policy_effects.csv says why.`
        : `Effects of policies: ${assumed} of ${total} ${assumed > 1 ? 'are assumptions' : 'is an assumption'}; policy_effects.csv says why.`,
    spent: (policy, millions) => `${policy}, €${millions}m`,
    before: (first, spent) => `Spent before ${first}, and not counted in the period: ${spent}.`,
    from: (policy, start) => `${policy}, which starts in ${start}`,
    late: (year, policies) => `Without effect yet in ${year}: ${policies}.`,
    noPrice: professions =>
      `A policy that frees the time of these professions has no value in euros, as fte_cost.csv does not say what a full-time equivalent of theirs costs: ${professions}.`,
    noPolicies: folder =>
      `--data: ${folder} has no policies. Add policies.csv (costs, calendar) and policy_effects.csv (what they change).`,
    absent: indicator =>
      `${indicator}: this dataset has no policies. Add policies.csv and policy_effects.csv.`,
    badPeriod: typed =>
      `--period: “${typed}” is not a period. Write two years, the first one first: 2027-2035.`
  }
}

export const enPoliciesHelp: typeof frPoliciesHelp = {
  summary: 'estimate what policies are worth',
  description:
    'Tells of each policy what it frees, alone, on top of the scenario (the computation with it less that without), what it costs and what it is worth, with ranges; what all do together; what each adds to the others, whatever the order. Lines follow the value for one euro over the period.',
  examples: [
    'horizon-soin policies --year 2035',
    'horizon-soin policies --data data/france-2026 --scenario rapide',
    'horizon-soin policies --policy proposition-19 --draws 2048',
    'horizon-soin policies --format json'
  ]
}
