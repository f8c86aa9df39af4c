/** What each equation says, in words. */
import { catalogue } from '../../shell/catalogue.js'
import type { EquationId } from './equations.js'

export const equationWords = catalogue<Record<EquationId, string>>(
  {
    heads:
      'Les personnes d’âge x l’an prochain sont celles d’un an de moins qui ne partent pas, plus la part π des entrants qui ont cet âge.',
    entrants:
      'Les entrants d’une année sont ceux qui ont pris une place d années plus tôt, la durée des études, moins les abandons a, dans la proportion i qui vient exercer, plus les arrivées F de l’étranger.',
    potential:
      'Le gain potentiel est la somme, sur les activités, de leur part du temps w multipliée par ce que les technologies k y libèrent ensemble\u202f: ce que l’une a libéré, la suivante ne le libère plus.',
    logistic:
      'La courbe logistique monte jusqu’au plafond c\u202f; elle en a atteint la moitié l’année m et va d’autant plus vite que r est grand.',
    bass: 'La courbe de Bass part de zéro l’année t₀\u202f; p dit combien s’y mettent d’eux-mêmes, q combien suivent les autres, c est le plafond.',
    use: 'L’usage d’une personne est la courbe de son métier, lue δz années plus loin pour qui a de l’avance, fois l’intensité ι de l’usage.',
    adoption: 'L’adoption d’un métier est la moyenne de la courbe sur toutes les personnes.',
    freed:
      'Le temps libéré d’une personne se compte comme le gain potentiel, chaque gain g étant multiplié par son usage u.',
    effective: 'Le gain effectif d’un métier est la moyenne du temps libéré de ses membres.',
    above:
      'La part des personnes au-delà du seuil θ est celle des personnes plus en avance que z*, l’avance à laquelle le temps libéré vaut juste θ.',
    since:
      'Le gain depuis l’année r rapporte le temps qui reste aujourd’hui à celui qui restait alors\u202f: ce qui était déjà libéré n’est pas compté deux fois.',
    credit:
      'Dans une activité, une technologie reçoit la part du temps libéré que fait son logarithme dans la somme de tous.',
    groupMean: 'Le gain d’un groupe est la moyenne de ceux de ses métiers, pondérée par leurs effectifs N.',
    groupFte:
      'Les équivalents temps plein libérés s’additionnent de métier en métier\u202f; Λ est le nombre d’équivalents temps plein en exercice.',
    groupPeople: 'Les personnes au-delà du seuil s’additionnent de même.',
    pace: 'À un rythme v de 0 à 1, une valeur se lit sur la droite qui va de médian à rapide.',
    slowPace: 'À un rythme v de −1 à 0, elle se lit sur la droite qui va de lent à médian.',
    need: 'Le besoin d’un métier est ce qu’il y a d’équivalents temps plein Λ l’année b, grandi comme les soins que la population consomme, c par personne d’âge x, et d’une tendance τ par an.',
    capacity:
      'La capacité est ce que font les équivalents temps plein d’une année quand une part κ du temps libéré depuis b retourne aux soins, mesurée en équivalents temps plein de l’année b.',
    balance: 'Le solde est la capacité moins le besoin\u202f: au-dessous de zéro, il manque du monde.',
    clock:
      'Une mesure qui avance la diffusion de y années, à partir de l’année t₁ et en n années, fait lire la courbe d’adoption d’autant plus loin.',
    pert: 'Une entrée incertaine reste entre son bas et son haut, et se trouve le plus souvent près de son mode\u202f: c’est une loi PERT.',
    first:
      'S est la part de la variance du résultat Y qui disparaîtrait si l’on connaissait l’entrée i\u202f; T, celle qui resterait si l’on connaissait toutes les autres.',
    posterior:
      'Un jeu d’entrées, dit en écarts-types ξ de ce que l’on savait sans l’étude, compte d’autant plus qu’il en est proche, et ne compte que s’il rend tous les chiffres publiés dans leur tolérance.'
  },
  {
    heads:
      'People aged x next year are those one year younger who do not leave, plus the share π of entrants who are of that age.',
    entrants:
      'The entrants of a year are those who took a place d years of training before, less the dropouts a, in the proportion i that comes to practise, plus arrivals F from abroad.',
    potential:
      'Potential gain is the sum over activities of their share of time w times what technologies k free there together: what one has freed, the next no longer frees.',
    logistic:
      'The logistic curve rises to the ceiling c; it is half-way in year m, and the greater r, the faster it goes.',
    bass: 'Bass’ curve starts at zero in year t₀; p tells how many begin by themselves, q how many follow others, and c is the ceiling.',
    use: 'A person’s use is the curve of the profession, read δz years further on for someone ahead, times the intensity ι of use.',
    adoption: 'The adoption of a profession is the mean of the curve over all people.',
    freed:
      'The time freed for a person is counted as potential gain is, each gain g being multiplied by their use u.',
    effective: 'The effective gain of a profession is the mean of the time freed for its members.',
    above:
      'The share of people beyond the threshold θ is that of people further ahead than z*, the lead at which freed time is just θ.',
    since:
      'The gain since year r sets the time that is left today against what was left then: what had been freed already is not counted twice.',
    credit:
      'In one activity, a technology is credited with the share of freed time that its logarithm has in the sum of all.',
    groupMean: 'The gain of a group is the mean of those of its professions, weighted by their headcounts N.',
    groupFte:
      'Freed full-time equivalents add up from profession to profession; Λ is the number of full-time equivalents in practice.',
    groupPeople: 'People beyond the threshold add up likewise.',
    pace: 'At a pace v from 0 to 1, a value is read on the straight line from median to fast.',
    slowPace: 'At a pace v from −1 to 0, it is read on the straight line from slow to median.',
    need: 'The need for a profession is its full-time equivalents Λ in year b, grown as the care that the population uses, c a person aged x, and by a trend τ a year.',
    capacity:
      'Capacity is what the full-time equivalents of a year do when a part κ of the time freed since b goes back into care, counted in full-time equivalents of year b.',
    balance: 'The balance is capacity less need: below zero, people are missing.',
    clock:
      'A measure that advances diffusion by y years, from year t₁ on and over n years, has the adoption curve read that much further on.',
    pert: 'An uncertain input stays between its low and its high, and is most often near its mode: a PERT distribution.',
    first:
      'S is the share of the variance of the result Y that would go if input i were known; T is what would be left if all the others were.',
    posterior:
      'A set of inputs, told in standard deviations ξ of what was known without the study, counts the more the nearer it is to that, and counts at all only where it returns every published figure within its tolerance.'
  }
)
