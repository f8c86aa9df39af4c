/*
 * The engine's run in C: the yardstick of "how far is TypeScript from C". One file, so that one gcc call compiles it.
 *
 *   gcc -O3 -march=native kernel.c -o kernel -lm
 *   ./kernel model.bin results.bin 1000
 *
 * Same algorithm as packages/model/src, function by function and in its order; libm is called where the engine calls Math.
 * Reads the compiled model and the lever sets that export.mjs wrote, writes every result of every lever set,
 * then prints the nanoseconds of one run, one block a line, over about the given number of milliseconds.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { NONE, LOGISTIC, BASS };
enum {
  HEADCOUNT, FTE, ENTRANTS, LEAVERS, POTENTIAL, EFFECTIVE, ADOPTION, MIX, FREED_FTE, FREED_FTE_ALL, PEOPLE_ABOVE, SHARE_ABOVE,
  PEOPLE_0_10, PEOPLE_10_20, PEOPLE_20_30, PEOPLE_OVER_30, NON_MEDICAL_SHARE_ABOVE, COVERAGE, INDICATORS
};
enum { POTENTIAL_PACE, ADOPTION_PACE, PLACES, PLACES_FROM, EXITS, RETIREMENT_SHIFT, FOREIGN, LEVER_BLOCKS };

#define HERMITE 16
#define HERMITE_STEEPEST 1.0
#define CURVE_PANEL 6.0
#define Z_LIMIT 8.0
#define PANEL 4.0
#define SHIFT_FROM_AGE 55
#define LEAST_STEPS 64
#define STEPS_A_RISE 8
#define EVEN_RULES 7
#define EVEN_DIGITS 23.0
#define EVEN_LIMIT 6.5
#define STEEPEST_WALK 600.0
#define LEAST_FREED 1e-12
#define EXPANDED 3
#define Z_TOLERANCE 1e-10
#define LAST_STEP 1e-6
#define LAST_STEPS 5e-7

/* People go VECTOR at a time, in as many partial sums: the compiler then makes vectors of them. Weights beyond the last person are 0. */
#define VECTOR 8
#define PADDED(count) (((count) + VECTOR - 1) / VECTOR * VECTOR)

typedef struct { int profession, first_age, from, to; } Chain;

typedef struct {
  int cells, blocks;
  int *technology, *first_cell;
  double *share, *slow, *median, *fast;
} Gains;

typedef struct { int count; int *professions; } Group;

typedef struct {
  int professions, technologies, years, first_year, groups, non_medical, rows, levers, sets;
  double threshold, coverage;
  int first_row[INDICATORS], lever[LEVER_BLOCKS];
  int *calendar;
  int ages, chains;
  Chain *chain;
  int *is_cohort, *duration, *family;
  double *headcount, *exit, *profile, *fte, *trained, *foreign, *series, *series_fte;
  double *ceiling, *origin, *speed, *lag, *intensity, *lead_years;
  Gains *gains;
  Group *group;
  double *hermite_nodes, *hermite_weights, *legendre_nodes, *legendre_weights;
  double *lever_sets;
} Model;

typedef struct { int count; double *nodes, *weights; } Rule;

typedef struct {
  /* workforce */
  double *stock, *stay, *pass, *leave;
  /* people of the profession at hand */
  int stride, has_kink, *family;
  double *ceiling, *origin, *speed, *lag, *intensity, lead_years, steepest;
  Rule *rule, point, hermite, even[EVEN_RULES], panels;
  double *use, *adoption, *freed, *lead, *breaks, *person_use, *person_slope, slope, *full, *behind, *ahead, *walked, *walk_step;
  /* yearly gains and credits */
  double *gain, *credits, *logs, *sums, *remaining;
  unsigned char *rising;
  int thresholds;
  double threshold[4], above[4], terms[8];
} Scratch;

static double *room(int count) { return calloc(count + 1, sizeof(double)); }

/* ---- pace.ts, adoption.ts ---- */

static inline double at_pace(double slow, double median, double fast, double pace) {
  return pace < 0 ? median + pace * (median - slow) : median + pace * (fast - median);
}

static void read_curves(const Model *m, Scratch *s, const double *levers, int p) {
  for (int k = 0; k < m->technologies; k++) {
    int cell = p * m->technologies + k, at = 3 * cell;
    double pace = levers[m->lever[ADOPTION_PACE] + cell];
#define READ(t) at_pace(m->t[at], m->t[at + 1], m->t[at + 2], pace)
    double innovation = READ(lag), imitation = READ(speed);
    s->family[k] = m->family[cell];
    s->ceiling[k] = READ(ceiling);
    s->origin[k] = READ(origin);
    s->speed[k] = innovation + imitation;
    s->lag[k] = innovation > 0 ? imitation / innovation : 0;
#undef READ
  }
}

static inline double part_at(const Scratch *s, int k, double elapsed) {
  if (s->family[k] == NONE || (s->family[k] == BASS && elapsed <= 0)) return 0;
  double e = exp(-s->speed[k] * elapsed);
  return s->family[k] == LOGISTIC ? 1 / (1 + e) : (1 - e) / (1 + s->lag[k] * e);
}

static inline double part_slope(const Scratch *s, int k, double part) {
  if (s->family[k] != BASS) return s->speed[k] * part * (1 - part);
  return part > 0 ? s->speed[k] / (1 + s->lag[k]) * (1 + s->lag[k] * part) * (1 - part) : 0;
}

/* ---- normal.ts ---- */

static double normal_cdf(double z) {
  double x = fabs(z), tail = 0;
  if (x <= 37) {
    double e = exp(-0.5 * x * x);
    if (x < 7.07106781186547) {
      double top = 3.52624965998911e-2 * x + 0.700383064443688;
      top = top * x + 6.37396220353165;
      top = top * x + 33.912866078383;
      top = top * x + 112.079291497871;
      top = top * x + 221.213596169931;
      top = top * x + 220.206867912376;
      double bottom = 8.83883476483184e-2 * x + 1.75566716318264;
      bottom = bottom * x + 16.064177579207;
      bottom = bottom * x + 86.7807322029461;
      bottom = bottom * x + 296.564248779674;
      bottom = bottom * x + 637.333633378831;
      bottom = bottom * x + 793.826512519948;
      bottom = bottom * x + 440.413735824752;
      tail = e * top / bottom;
    } else {
      tail = e * (1 / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / sqrt(2 * M_PI));
    }
  }
  return z > 0 ? 1 - tail : tail;
}

/* ---- quadrature.ts ---- */

static int push_breaks(double *breaks, int count, double kink, double middle, double steepness) {
  static const double distance[] = {2, 6, 15, 40};
  if (fabs(kink) < Z_LIMIT) breaks[count++] = kink;
  if (steepness * PANEL <= CURVE_PANEL) return count;
  for (int i = 0; i < 4; i++)
    for (int side = -1; side <= 1; side += 2) {
      double z = middle + side * distance[i] / steepness;
      if (fabs(z) < Z_LIMIT) breaks[count++] = z;
    }
  return count;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static void fill_panels(const Model *m, Rule *rule, double *breaks, int count) {
  breaks[count++] = -Z_LIMIT;
  breaks[count++] = Z_LIMIT;
  for (double z = PANEL - Z_LIMIT; z < Z_LIMIT; z += PANEL) breaks[count++] = z;
  qsort(breaks, count, sizeof *breaks, ascending);
  rule->count = 0;
  for (int i = 1; i < count; i++) {
    double half = (breaks[i] - breaks[i - 1]) / 2;
    if (half < 1e-12) continue;
    for (int n = 0; n < 16; n++) {
      double z = breaks[i - 1] + half * (1 + m->legendre_nodes[n]);
      rule->nodes[rule->count] = z;
      rule->weights[rule->count++] = half * m->legendre_weights[n] * exp(-0.5 * z * z) / sqrt(2 * M_PI);
    }
  }
}

static const double EVEN_STEEPEST[EVEN_RULES] = {1.2, 1.4, 1.7, 2, 2.8, 4, 8};

static Rule even_rule(double steepest) {
  double distance = M_PI / steepest;
  int half = (int)ceil(EVEN_LIMIT * (EVEN_DIGITS + distance * distance / 2) / (2 * M_PI * distance)), count = 2 * half + 1;
  Rule rule = {count, room(count + VECTOR), room(count + VECTOR)};
  double step = EVEN_LIMIT / half;
  for (int j = 0; j < count; j++) {
    double z = (j - half) * step;
    rule.nodes[j] = z;
    rule.weights[j] = step * exp(-0.5 * z * z) / sqrt(2 * M_PI);
  }
  return rule;
}

/* ---- potential.ts ---- */

static void read_gains(const Model *m, const Gains *g, Scratch *s, const double *levers, int p) {
  for (int c = 0; c < g->cells; c++) {
    double pace = levers[m->lever[POTENTIAL_PACE] + p * m->technologies + g->technology[c]];
    for (int t = 0; t < m->years; t++) {
      int at = t * g->cells + c;
      s->gain[at] = at_pace(g->slow[at], g->median[at], g->fast[at], pace);
    }
  }
}

static double potential_of(const Gains *g, const double *gain) {
  double potential = 0;
  for (int b = 0; b < g->blocks; b++) {
    double remaining = 1;
    for (int c = g->first_cell[b]; c < g->first_cell[b + 1]; c++) remaining *= 1 - gain[c];
    potential += g->share[b] * (1 - remaining);
  }
  return potential;
}

/* ---- freed-time.ts ---- */

static Rule *rule_for(Scratch *s) {
  if (s->lead_years == 0) return &s->point;
  if (s->has_kink) return &s->panels;
  if (s->steepest <= HERMITE_STEEPEST) return &s->hermite;
  for (int i = 0; i < EVEN_RULES; i++)
    if (s->steepest <= EVEN_STEEPEST[i]) return s->even + i;
  return &s->panels;
}

static void prepare_people(const Model *m, Scratch *s) {
  double steepest = 0;
  int kink = 0;
  for (int k = 0; k < m->technologies; k++) {
    if (s->family[k] == NONE) continue;
    steepest = fmax(steepest, s->lead_years * s->speed[k]);
    if (s->family[k] == BASS) kink = 1;
  }
  s->steepest = steepest;
  s->has_kink = kink;
  s->rule = rule_for(s);
  if (s->rule == &s->point || s->rule == &s->panels) return;
  int count = s->rule->count;
  for (int k = 0; k < m->technologies; k++)
    for (int j = 0; j < count; j++) s->lead[k * count + j] = exp(-s->speed[k] * s->lead_years * s->rule->nodes[j]);
}

static void meet_people(const Model *m, Scratch *s, int year) {
  if (s->rule != &s->point && s->rule != &s->panels) {
    int count = s->rule->count;
    for (int k = 0; k < m->technologies; k++) {
      double ceiling = s->family[k] == LOGISTIC ? s->ceiling[k] : 0;
      double behind = exp(-s->speed[k] * (year - s->origin[k])), part = s->intensity[k];
      double *use = s->use + k * s->stride, mean = 0;
      const double *lead = s->lead + k * count, *weights = s->rule->weights;
      for (int j = 0; j < count; j++) {
        double share = ceiling / (1 + behind * lead[j]);
        use[j] = part * share;
        mean += weights[j] * share;
      }
      s->adoption[k] = mean;
    }
    return;
  }
  if (s->rule == &s->panels) {
    int breaks = 0;
    for (int k = 0; k < m->technologies; k++) {
      if (s->family[k] == NONE) continue;
      double origin = (s->origin[k] - year) / s->lead_years, speed = s->lead_years * s->speed[k];
      int bass = s->family[k] == BASS;
      double middle = bass ? origin + log(fmax(s->lag[k], 1)) / speed : origin;
      breaks = push_breaks(s->breaks, breaks, bass ? origin : NAN, middle, speed);
    }
    fill_panels(m, s->rule, s->breaks, breaks);
  }
  for (int k = 0; k < m->technologies; k++) {
    double mean = 0;
    for (int j = 0; j < s->rule->count; j++) {
      double share = s->ceiling[k] * part_at(s, k, year - s->origin[k] + s->lead_years * s->rule->nodes[j]);
      s->use[k * s->stride + j] = s->intensity[k] * share;
      mean += s->rule->weights[j] * share;
    }
    s->adoption[k] = mean;
  }
}

static double freed_of_cells(const Gains *g, Scratch *s, const double *gain) {
  double freed = 0, slope = 0;
  for (int b = 0; b < g->blocks; b++) {
    double remaining = 1, remaining_slope = 0;
    for (int c = g->first_cell[b]; c < g->first_cell[b + 1]; c++) {
      int k = g->technology[c];
      double kept = 1 - s->person_use[k] * gain[c];
      remaining_slope = remaining_slope * kept - remaining * s->person_slope[k] * gain[c];
      remaining *= kept;
    }
    freed += g->share[b] * (1 - remaining);
    slope -= g->share[b] * remaining_slope;
  }
  s->slope = slope;
  return freed;
}

static void expand_freed(const Gains *g, Scratch *s, const double *gain) {
  double *terms = s->terms;
  memset(terms, 0, sizeof s->terms);
  for (int b = 0; b < g->blocks; b++) {
    double g0 = 0, g1 = 0, g2 = 0, part = g->share[b];
    for (int c = g->first_cell[b]; c < g->first_cell[b + 1]; c++) {
      int k = g->technology[c];
      if (k == 0) g0 = gain[c];
      else if (k == 1) g1 = gain[c];
      else g2 = gain[c];
    }
    double both = part * g0 * g1;
    terms[1] += part * g0;
    terms[2] += part * g1;
    terms[3] -= both;
    terms[4] += part * g2;
    terms[5] -= part * g0 * g2;
    terms[6] -= part * g1 * g2;
    terms[7] += both * g2;
  }
}

static void prepare_persons(const Model *m, const Gains *g, Scratch *s, const double *gain, int year) {
  for (int k = 0; k < m->technologies; k++) {
    s->full[k] = s->family[k] == NONE ? 0 : s->intensity[k] * s->ceiling[k];
    s->behind[k] = s->speed[k] * (s->origin[k] - year);
    s->ahead[k] = s->speed[k] * s->lead_years;
  }
  if (m->technologies <= EXPANDED) expand_freed(g, s, gain);
}

static double freed_of_uses(const Model *m, const Gains *g, Scratch *s, const double *gain) {
  if (m->technologies > EXPANDED) return freed_of_cells(g, s, gain);
  const double *a = s->terms;
  double u0 = s->person_use[0], u1 = s->person_use[1], u2 = s->person_use[2];
  double by0 = a[1] + u1 * a[3] + u2 * (a[5] + u1 * a[7]);
  double without0 = a[2] + u2 * a[6];
  double by1 = without0 + u0 * (a[3] + u2 * a[7]);
  double by2 = a[4] + u0 * a[5] + u1 * (a[6] + u0 * a[7]);
  s->slope = s->person_slope[0] * by0 + s->person_slope[1] * by1 + s->person_slope[2] * by2;
  return u0 * by0 + u1 * without0 + u2 * a[4];
}

static double freed_at(const Model *m, const Gains *g, Scratch *s, const double *gain, int year, double z) {
  for (int k = 0; k < m->technologies; k++)
    if (!s->has_kink) {
      double part = 1 / (1 + exp(s->behind[k] - s->ahead[k] * z));
      s->person_use[k] = s->full[k] * part;
      s->person_slope[k] = s->person_use[k] * s->ahead[k] * (1 - part);
    } else {
      double part = part_at(s, k, year - s->origin[k] + s->lead_years * z);
      s->person_use[k] = s->full[k] * part;
      s->person_slope[k] = s->full[k] * s->lead_years * part_slope(s, k, part);
    }
  return freed_of_uses(m, g, s, gain);
}

static int start_walk(const Model *m, Scratch *s, double from, double step) {
  if (s->has_kink) return 0;
  for (int k = 0; k < m->technologies; k++) {
    double first = s->behind[k] - s->ahead[k] * (from - step);
    if (first > STEEPEST_WALK) return 0;
    s->walked[k] = exp(first);
    s->walk_step[k] = exp(-s->ahead[k] * step);
  }
  return 1;
}

static double walk_on(const Model *m, const Gains *g, Scratch *s, const double *gain) {
  for (int k = 0; k < m->technologies; k++) {
    s->walked[k] *= s->walk_step[k];
    double part = 1 / (1 + s->walked[k]);
    s->person_use[k] = s->full[k] * part;
    s->person_slope[k] = s->person_use[k] * s->ahead[k] * (1 - part);
  }
  return freed_of_uses(m, g, s, gain);
}

static double least_freed(const Gains *g, const double *gain, int k) {
  double least = 0;
  for (int b = 0; b < g->blocks; b++)
    for (int c = g->first_cell[b]; c < g->first_cell[b + 1]; c++) {
      if (g->technology[c] != k) continue;
      double freed = g->share[b] * gain[c];
      for (int other = g->first_cell[b]; other < g->first_cell[b + 1]; other++) {
        if (other == c) continue;
        double kept = 1 - gain[other];
        freed *= freed < 0 ? fmax(1, kept) : fmin(1, kept);
      }
      least += freed;
    }
  return least;
}

static void find_rising(const Model *m, const Gains *g, Scratch *s) {
  for (int t = 0; t < m->years; t++) {
    const double *gain = s->gain + t * g->cells;
    s->rising[t] = 1;
    for (int c = 0; c < g->cells; c++)
      if (gain[c] < 0) s->rising[t] = 0;
    if (s->rising[t]) continue;
    int k = 0;
    while (k < m->technologies && least_freed(g, gain, k) >= 0) k++;
    s->rising[t] = k == m->technologies;
  }
}

/* ---- mix.ts ---- */

static inline double minus_log(double x) {
  if (x < 1 - M_SQRT2 || x > 1 - M_SQRT1_2 / 2) return -log1p(-x);
  int far = x > 1 - M_SQRT1_2;
  double y = far ? 2 * x - 1 : x, s = y / (2 - y), u = s * s, v = u * u;
  double first = 2.0000000000000004 + u * 0.6666666666655292;
  double second = 0.40000000061741614 + u * 0.2857141602110767;
  double third = 0.22223434547517906 + u * 0.18121934431215214;
  double near = s * (first + v * (second + v * (third + v * 0.16837659970680488)));
  return far ? M_LN2 + near : near;
}

static inline double per_log(double s, double remaining) {
  double series = 1 - s * (0.5 - s * (1.0 / 6 - s / 24)), ratio = (1 - remaining) / s;
  return fabs(s) < 1e-3 ? series : ratio;
}

static void credit_one(const Gains *g, Scratch *s, const double *gain, int b) {
  int c = g->first_cell[b], k = g->technology[c];
  const double *use = s->use + k * s->stride, *weights = s->rule->weights;
  double part = g->share[b] * gain[c], credit = 0;
  for (int j = 0; j < s->rule->count; j++) {
    double x = part * use[j];
    s->freed[j] += x;
    credit += weights[j] * x;
  }
  s->credits[k] += credit;
}

/** Whether minus_log needs no log1p for any person: no one uses more than `full`. */
static int in_reach(const Scratch *s, int k, double gain) {
  double most = gain * s->intensity[k] * s->ceiling[k];
  return most >= 1 - M_SQRT2 && most <= 1 - M_SQRT1_2 / 2;
}

static inline double near_log(double x) {
  int far = x > 1 - M_SQRT1_2;
  double y = far ? 2 * x - 1 : x, s = y / (2 - y), u = s * s, v = u * u;
  double first = 2.0000000000000004 + u * 0.6666666666655292;
  double second = 0.40000000061741614 + u * 0.2857141602110767;
  double third = 0.22223434547517906 + u * 0.18121934431215214;
  double near = s * (first + v * (second + v * (third + v * 0.16837659970680488)));
  return far ? M_LN2 + near : near;
}

static double dot(const double *restrict a, const double *restrict b, int count) {
  double sums[VECTOR] = {0}, sum = 0;
  for (int j = 0; j < count; j += VECTOR)
    for (int i = 0; i < VECTOR; i++) sums[i] += a[j + i] * b[j + i];
  for (int i = 0; i < VECTOR; i++) sum += sums[i];
  return sum;
}

/* Of one activity at every person: logarithms, what multiplies them, and the freed time. In functions of their own, which the compiler makes
 * vectors of where LOG calls nothing. */
#define LOGS_OF_TWO(NAME, LOG)                                                                                                  \
  __attribute__((noinline)) static void NAME(const double *restrict use0, const double *restrict use1, double g0, double g1,     \
                                             double part, const double *restrict weights, double *restrict freed,               \
                                             double *restrict units, double *restrict logs0, double *restrict logs1, int count) { \
    for (int j = 0; j < count; j++) {                                                                                           \
      double x0 = use0[j] * g0, x1 = use1[j] * g1;                                                                              \
      double log0 = LOG(x0), log1 = LOG(x1);                                                                                    \
      double remaining = (1 - x0) * (1 - x1);                                                                                   \
      freed[j] += part * (1 - remaining);                                                                                       \
      units[j] = weights[j] * per_log(log0 + log1, remaining);                                                                  \
      logs0[j] = log0;                                                                                                          \
      logs1[j] = log1;                                                                                                          \
    }                                                                                                                           \
  }
LOGS_OF_TWO(near_logs_of_two, near_log)
LOGS_OF_TWO(all_logs_of_two, minus_log)

#define LOGS_OF_THREE(NAME, LOG)                                                                                                \
  __attribute__((noinline)) static void NAME(const double *restrict use0, const double *restrict use1,                           \
                                             const double *restrict use2, double g0, double g1, double g2, double part,         \
                                             const double *restrict weights, double *restrict freed, double *restrict units,    \
                                             double *restrict logs0, double *restrict logs1, double *restrict logs2, int count) { \
    for (int j = 0; j < count; j++) {                                                                                           \
      double x0 = use0[j] * g0, x1 = use1[j] * g1, x2 = use2[j] * g2;                                                           \
      double log0 = LOG(x0), log1 = LOG(x1), log2 = LOG(x2);                                                                    \
      double remaining = (1 - x0) * (1 - x1) * (1 - x2);                                                                        \
      freed[j] += part * (1 - remaining);                                                                                       \
      units[j] = weights[j] * per_log(log0 + log1 + log2, remaining);                                                           \
      logs0[j] = log0;                                                                                                          \
      logs1[j] = log1;                                                                                                          \
      logs2[j] = log2;                                                                                                          \
    }                                                                                                                           \
  }
LOGS_OF_THREE(near_logs_of_three, near_log)
LOGS_OF_THREE(all_logs_of_three, minus_log)

static void credit_two(const Gains *g, Scratch *s, const double *gain, int b) {
  int c = g->first_cell[b], k0 = g->technology[c], k1 = g->technology[c + 1], count = PADDED(s->rule->count);
  double *logs0 = s->logs, *logs1 = s->logs + s->stride, part = g->share[b];
  int near = in_reach(s, k0, gain[c]) && in_reach(s, k1, gain[c + 1]);
  (near ? near_logs_of_two : all_logs_of_two)(s->use + k0 * s->stride, s->use + k1 * s->stride, gain[c], gain[c + 1], part,
                                              s->rule->weights, s->freed, s->sums, logs0, logs1, count);
  s->credits[k0] += part * dot(s->sums, logs0, count);
  s->credits[k1] += part * dot(s->sums, logs1, count);
}

static void credit_three(const Gains *g, Scratch *s, const double *gain, int b) {
  int c = g->first_cell[b], k0 = g->technology[c], k1 = g->technology[c + 1], k2 = g->technology[c + 2];
  int count = PADDED(s->rule->count);
  double *logs0 = s->logs, *logs1 = s->logs + s->stride, *logs2 = s->logs + 2 * s->stride, part = g->share[b];
  int near = in_reach(s, k0, gain[c]) && in_reach(s, k1, gain[c + 1]) && in_reach(s, k2, gain[c + 2]);
  (near ? near_logs_of_three : all_logs_of_three)(s->use + k0 * s->stride, s->use + k1 * s->stride, s->use + k2 * s->stride, gain[c],
                                                  gain[c + 1], gain[c + 2], part, s->rule->weights, s->freed, s->sums, logs0, logs1,
                                                  logs2, count);
  s->credits[k0] += part * dot(s->sums, logs0, count);
  s->credits[k1] += part * dot(s->sums, logs1, count);
  s->credits[k2] += part * dot(s->sums, logs2, count);
}

static void credit_many(const Gains *g, Scratch *s, const double *gain, int b) {
  int first = g->first_cell[b], end = g->first_cell[b + 1], count = s->rule->count;
  double part = g->share[b];
  for (int j = 0; j < count; j++) {
    s->sums[j] = 0;
    s->remaining[j] = 1;
  }
  for (int c = first; c < end; c++) {
    const double *use = s->use + g->technology[c] * s->stride;
    double *logs = s->logs + (c - first) * s->stride;
    for (int j = 0; j < count; j++) {
      double x = use[j] * gain[c];
      logs[j] = minus_log(x);
      s->sums[j] += logs[j];
      s->remaining[j] *= 1 - x;
    }
  }
  for (int j = 0; j < count; j++) {
    s->freed[j] += part * (1 - s->remaining[j]);
    s->sums[j] = s->rule->weights[j] * part * per_log(s->sums[j], s->remaining[j]);
  }
  for (int c = first; c < end; c++) {
    const double *logs = s->logs + (c - first) * s->stride;
    double credit = 0;
    for (int j = 0; j < count; j++) credit += s->sums[j] * logs[j];
    s->credits[g->technology[c]] += credit;
  }
}

static double credit_technologies(const Model *m, const Gains *g, Scratch *s, const double *gain) {
  memset(s->credits, 0, m->technologies * sizeof *s->credits);
  memset(s->freed, 0, PADDED(s->rule->count) * sizeof *s->freed);
  for (int b = 0; b < g->blocks; b++) {
    int cells = g->first_cell[b + 1] - g->first_cell[b];
    if (cells == 1) credit_one(g, s, gain, b);
    else if (cells == 2) credit_two(g, s, gain, b);
    else if (cells == 3) credit_three(g, s, gain, b);
    else credit_many(g, s, gain, b);
  }
  double mean = 0;
  for (int j = 0; j < s->rule->count; j++) mean += s->rule->weights[j] * s->freed[j];
  return mean;
}

/* ---- share-above.ts ---- */

static double crossing(const Model *m, const Gains *g, Scratch *s, const double *gain, int year, double threshold, double from, double to,
                       double guess, int upwards, int steady) {
  double low = from, high = to, z = guess > from && guess < to ? guess : (from + to) / 2;
  double last_over = 0, last_slope = 0, last_step = 0;
  for (int step = 0; step < 100 && high - low > Z_TOLERANCE; step++) {
    double over = freed_at(m, g, s, gain, year, z) - threshold, slope = s->slope;
    if ((over > 0) == upwards) high = z;
    else low = z;
    double next = z - over / slope;
    if (step > 0) {
      double rise = over - last_over, here = rise / slope, before = rise / last_slope, part = -over / rise;
      next += part * part * (before + 2 * here - 3 * last_step + part * (before + here - 2 * last_step));
    }
    int inside = next >= low && next <= high;
    if (!inside) next = (low + high) / 2;
    double moved = next - z;
    int last = !steady ? fabs(moved) < Z_TOLERANCE : step == 0 ? fabs(moved) < LAST_STEP : fabs(moved * last_step) < LAST_STEPS;
    z = next;
    last_over = over;
    last_slope = slope;
    last_step = moved;
    if (inside && last) break;
  }
  return z;
}

static double inverse_cubic(const double *f, const double *z, double at) {
  double a = (z[1] - z[0]) / (f[1] - f[0]), b = (z[2] - z[1]) / (f[2] - f[1]), c = (z[3] - z[2]) / (f[3] - f[2]);
  double ab = (b - a) / (f[2] - f[0]), bc = (c - b) / (f[3] - f[1]);
  return z[1] + (at - f[1]) * (b + (at - f[2]) * (ab + (at - f[0]) * (bc - ab) / (f[3] - f[0])));
}

static double rising_crossing(const Model *m, const Gains *g, Scratch *s, const double *gain, int year, double threshold) {
  const double *nodes = s->rule->nodes;
  int low = 0, high = s->rule->count - 1;
  while (high - low > 1) {
    int middle = (low + high) >> 1;
    if (s->freed[middle] > threshold) high = middle;
    else low = middle;
  }
  int first = low - 1 < 0 ? 0 : low - 1;
  if (first > s->rule->count - 4) first = s->rule->count - 4;
  double guess = inverse_cubic(s->freed + first, nodes + first, threshold);
  return crossing(m, g, s, gain, year, threshold, nodes[low], nodes[high], guess, 1, 1);
}

static double turning(const Model *m, const Gains *g, Scratch *s, const double *gain, int year, double from, double to, double slope) {
  double low = from, high = to;
  while (high - low > Z_TOLERANCE) {
    double middle = (low + high) / 2;
    freed_at(m, g, s, gain, year, middle);
    if ((s->slope > 0) == (slope > 0)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

static void cross(const Model *m, const Gains *g, Scratch *s, const double *gain, int year, int i, double from, double to, int upwards) {
  double edge = crossing(m, g, s, gain, year, s->threshold[i], from, to, (from + to) / 2, upwards, 0);
  s->above[i] += upwards ? normal_cdf(-edge) : -normal_cdf(-edge);
}

static void scan_above(const Model *m, const Gains *g, Scratch *s, const double *gain, int year) {
  int steps = (int)ceil(fmax(LEAST_STEPS, STEPS_A_RISE * Z_LIMIT * s->steepest));
  int walk = start_walk(m, s, -Z_LIMIT, 2 * Z_LIMIT / steps);
  double z = -Z_LIMIT, freed = walk ? walk_on(m, g, s, gain) : freed_at(m, g, s, gain, year, z), slope = s->slope;
  for (int i = 0; i < s->thresholds; i++) s->above[i] = freed > s->threshold[i];
  for (int step = 1; step <= steps; step++) {
    double next = -Z_LIMIT + 2 * Z_LIMIT * step / steps;
    double next_freed = walk ? walk_on(m, g, s, gain) : freed_at(m, g, s, gain, year, next);
    double next_slope = s->slope, turn = next, turn_freed = next_freed;
    if ((slope < 0 && next_slope > 0) || (slope > 0 && next_slope < 0)) {
      turn = turning(m, g, s, gain, year, z, next, slope);
      turn_freed = freed_at(m, g, s, gain, year, turn);
    }
    for (int i = 0; i < s->thresholds; i++) {
      int over = next_freed > s->threshold[i], over_at_turn = turn_freed > s->threshold[i];
      if (over_at_turn != (freed > s->threshold[i])) cross(m, g, s, gain, year, i, z, turn, over_at_turn);
      if (over != over_at_turn) cross(m, g, s, gain, year, i, turn, next, over);
    }
    z = next;
    freed = next_freed;
    slope = next_slope;
  }
}

static void shares_above(const Model *m, const Gains *g, Scratch *s, const double *gain, int year, int rising) {
  prepare_persons(m, g, s, gain, year);
  if (!rising && s->lead_years > 0) {
    scan_above(m, g, s, gain, year);
    return;
  }
  int last = s->rule->count - 1;
  for (int i = 0; i < s->thresholds; i++) {
    double threshold = s->threshold[i];
    if (s->freed[last] <= threshold) s->above[i] = 0;
    else if (s->freed[0] > threshold) s->above[i] = 1;
    else s->above[i] = normal_cdf(-rising_crossing(m, g, s, gain, year, threshold));
  }
}

/* ---- workforce.ts, ageing-chain.ts ---- */

static double levered_exit(const double *exit, const Chain *c, int age, double multiplier, double shift) {
  int last = c->to - c->from - 1;
  double read = age - c->first_age - (age >= SHIFT_FROM_AGE ? shift : 0);
  if (read < 0) return 0;
  int below = (int)fmin(floor(read), last), above = below + 1 < last ? below + 1 : last;
  double low = exit[c->from + below], high = exit[c->from + above];
  return fmin(1, multiplier * (low + (read - below) * (high - low)));
}

static void add_dots(const double *stock, const double *fte, const double *leave, int n, double *ftes, double *leavers) {
  double even_fte = 0, odd_fte = 0, even_leave = 0, odd_leave = 0;
  int x = 0;
  for (; x < n - 1; x += 2) {
    even_fte += stock[x] * fte[x];
    odd_fte += stock[x + 1] * fte[x + 1];
    even_leave += stock[x] * leave[x];
    odd_leave += stock[x + 1] * leave[x + 1];
  }
  if (x < n) {
    even_fte += stock[x] * fte[x];
    even_leave += stock[x] * leave[x];
  }
  *ftes += even_fte + odd_fte;
  *leavers += even_leave + odd_leave;
}

static double advance_chain(double *restrict stock, const double *restrict stay, const double *restrict pass,
                            const double *restrict profile, int n, double entrants) {
  double carried = 0, a = 0, b = 0, c = 0, d = 0;
  int x = 0;
  for (; x < n - 3; x += 4) {
    double h0 = stock[x], h1 = stock[x + 1], h2 = stock[x + 2], h3 = stock[x + 3];
    double n0 = stay[x] * h0 + carried + entrants * profile[x];
    double n1 = stay[x + 1] * h1 + pass[x] * h0 + entrants * profile[x + 1];
    double n2 = stay[x + 2] * h2 + pass[x + 1] * h1 + entrants * profile[x + 2];
    double n3 = stay[x + 3] * h3 + pass[x + 2] * h2 + entrants * profile[x + 3];
    carried = pass[x + 3] * h3;
    stock[x] = n0;
    stock[x + 1] = n1;
    stock[x + 2] = n2;
    stock[x + 3] = n3;
    a += n0;
    b += n1;
    c += n2;
    d += n3;
  }
  for (; x < n; x++) {
    double h = stock[x], next = stay[x] * h + carried + entrants * profile[x];
    carried = pass[x] * h;
    stock[x] = next;
    a += next;
  }
  return a + b + (c + d);
}

static void project_workforce(const Model *m, Scratch *s, const double *levers, double *values) {
  int years = m->years, cohort = 0, chain = 0;
  for (int p = 0; p < m->professions; p++) {
    double *heads = values + (m->first_row[HEADCOUNT] + m->groups + p) * years;
    double *ftes = values + (m->first_row[FTE] + m->groups + p) * years;
    if (!m->is_cohort[p]) {
      for (int t = 0; t < years; t++) {
        heads[t] = m->series[p * years + t];
        ftes[t] = heads[t] * m->series_fte[p];
      }
      continue;
    }
    double *entrants = values + (m->first_row[ENTRANTS] + cohort) * years;
    double *leavers = values + (m->first_row[LEAVERS] + cohort) * years;
    cohort++;
    double first_moved = levers[m->lever[PLACES_FROM] + p] + m->duration[p] - m->first_year;
    for (int t = 0; t < years; t++) {
      double places = t >= first_moved ? levers[m->lever[PLACES] + p] : 1;
      entrants[t] = m->trained[p * years + t] * places + m->foreign[p * years + t] * levers[m->lever[FOREIGN] + p];
      heads[t] = ftes[t] = leavers[t] = 0;
    }
    for (; chain < m->chains && m->chain[chain].profession == p; chain++) {
      const Chain *c = m->chain + chain;
      int from = c->from, n = c->to - c->from;
      double multiplier = levers[m->lever[EXITS] + p], shift = levers[m->lever[RETIREMENT_SHIFT] + p];
      for (int x = from; x < c->to; x++) {
        double leave = x == c->to - 1 ? 1 : levered_exit(m->exit, c, c->first_age + x - from, multiplier, shift);
        s->stock[x] = m->headcount[x];
        s->leave[x] = leave;
        s->pass[x] = 1 - leave;
      }
      double total = 0;
      for (int x = from; x < c->to; x++) total += s->stock[x];
      for (int t = 0; t < years; t++) {
        heads[t] += total;
        add_dots(s->stock + from, m->fte + from, s->leave + from, n, ftes + t, leavers + t);
        total = advance_chain(s->stock + from, s->stay + from, s->pass + from, m->profile + from, n, entrants[t]);
      }
    }
  }
}

/* ---- groups.ts ---- */

static void sum_rows(const Group *group, int years, double *out, const double *from) {
  memset(out, 0, years * sizeof *out);
  for (int i = 0; i < group->count; i++) {
    const double *row = from + group->professions[i] * years;
    for (int t = 0; t < years; t++) out[t] += row[t];
  }
}

static void mean_rows(const Group *group, int years, double *out, const double *from, int stride, const double *heads,
                      const double *group_heads) {
  memset(out, 0, years * sizeof *out);
  for (int i = 0; i < group->count; i++) {
    const double *row = from + group->professions[i] * stride, *weights = heads + group->professions[i] * years;
    for (int t = 0; t < years; t++)
      if (weights[t] > 0) out[t] += weights[t] * row[t];
  }
  for (int t = 0; t < years; t++) out[t] /= group_heads[t];
}

static void share_rows(int years, double *credits, const double *effective) {
  for (int t = 0; t < years; t++) credits[t] = fabs(effective[t]) < LEAST_FREED ? NAN : credits[t] / effective[t];
}

#define ROW(indicator, aggregate) (values + (m->first_row[indicator] + (aggregate)) * years)

static void summarise_groups(const Model *m, double *values) {
  static const int sums[] = {HEADCOUNT, FTE, FREED_FTE, PEOPLE_ABOVE, PEOPLE_0_10, PEOPLE_10_20, PEOPLE_20_30, PEOPLE_OVER_30};
  int years = m->years, technologies = m->technologies, stride = technologies * years;
  double *heads = ROW(HEADCOUNT, m->groups);
  for (int g = 0; g < m->groups; g++) {
    const Group *group = m->group + g;
    double *group_heads = ROW(HEADCOUNT, g);
    for (int i = 0; i < 8; i++) sum_rows(group, years, ROW(sums[i], g), ROW(sums[i], m->groups));
    mean_rows(group, years, ROW(POTENTIAL, g), ROW(POTENTIAL, m->groups), years, heads, group_heads);
    mean_rows(group, years, ROW(EFFECTIVE, g), ROW(EFFECTIVE, m->groups), years, heads, group_heads);
    for (int t = 0; t < years; t++) ROW(SHARE_ABOVE, g)[t] = ROW(PEOPLE_ABOVE, g)[t] / group_heads[t];
    for (int k = 0; k < technologies; k++) {
      int out = g * technologies + k, from = m->groups * technologies + k;
      mean_rows(group, years, ROW(ADOPTION, out), ROW(ADOPTION, from), stride, heads, group_heads);
      mean_rows(group, years, ROW(MIX, out), ROW(MIX, from), stride, heads, group_heads);
    }
  }
  for (int i = 0; i < m->groups + m->professions; i++)
    for (int k = 0; k < technologies; k++) share_rows(years, ROW(MIX, i * technologies + k), ROW(EFFECTIVE, i));
  for (int t = 0; t < years; t++) {
    double others = m->non_medical < 0 ? 0 : ROW(PEOPLE_ABOVE, m->non_medical)[t];
    ROW(FREED_FTE_ALL, 0)[t] = ROW(FREED_FTE, 0)[t] / m->coverage;
    ROW(NON_MEDICAL_SHARE_ABOVE, 0)[t] = others / ROW(PEOPLE_ABOVE, 0)[t];
    ROW(COVERAGE, 0)[t] = m->coverage;
  }
}

/* ---- run.ts ---- */

static void free_time(const Model *m, Scratch *s, const double *levers, double *values, int p) {
  const Gains *g = m->gains + p;
  int years = m->years, technologies = m->technologies;
  int per_technology = (m->groups + p) * technologies;
  double *heads = ROW(HEADCOUNT, m->groups + p);
  read_gains(m, g, s, levers, p);
  find_rising(m, g, s);
  read_curves(m, s, levers, p);
  s->lead_years = m->lead_years[p];
  memcpy(s->intensity, m->intensity + p * technologies, technologies * sizeof *s->intensity);
  prepare_people(m, s);
  for (int t = 0; t < years; t++) {
    const double *gain = s->gain + t * g->cells;
    int year = m->calendar[t];
    meet_people(m, s, year);
    double effective = credit_technologies(m, g, s, gain);
    ROW(POTENTIAL, m->groups + p)[t] = potential_of(g, gain);
    ROW(EFFECTIVE, m->groups + p)[t] = effective;
    ROW(FREED_FTE, m->groups + p)[t] = ROW(FTE, m->groups + p)[t] * effective;
    for (int k = 0; k < technologies; k++) {
      ROW(ADOPTION, per_technology + k)[t] = s->adoption[k];
      ROW(MIX, per_technology + k)[t] = s->credits[k];
    }
    shares_above(m, g, s, gain, year, s->rising[t]);
    double over10 = s->above[0], over20 = s->above[1], over30 = s->above[2], over = s->above[s->thresholds - 1];
    ROW(PEOPLE_ABOVE, m->groups + p)[t] = heads[t] * over;
    ROW(SHARE_ABOVE, m->groups + p)[t] = heads[t] > 0 ? over : NAN;
    ROW(PEOPLE_0_10, m->groups + p)[t] = heads[t] * (1 - over10);
    ROW(PEOPLE_10_20, m->groups + p)[t] = heads[t] * (over10 - over20);
    ROW(PEOPLE_20_30, m->groups + p)[t] = heads[t] * (over20 - over30);
    ROW(PEOPLE_OVER_30, m->groups + p)[t] = heads[t] * over30;
  }
}

static void run(const Model *m, Scratch *s, const double *levers, double *values) {
  project_workforce(m, s, levers, values);
  for (int p = 0; p < m->professions; p++) free_time(m, s, levers, values, p);
  summarise_groups(m, values);
}

/* ---- what the engine leaves to its caller: reading, room, timing ---- */

static double *next_number;

static int integer(void) { return (int)*next_number++; }
static double number(void) { return *next_number++; }

static double *numbers(int count) {
  double *at = next_number;
  next_number += count;
  return at;
}

static int *integers(int count) {
  int *out = malloc((count + 1) * sizeof *out);
  for (int i = 0; i < count; i++) out[i] = integer();
  return out;
}

static double *slurp(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) exit((perror(path), 1));
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  double *out = malloc(size);
  if (fread(out, 1, size, file) != (size_t)size) exit((perror(path), 1));
  fclose(file);
  return out;
}

/** The order is that of export.mjs. */
static Model read_model(const char *path) {
  Model m;
  next_number = slurp(path);
  m.professions = integer();
  m.technologies = integer();
  m.years = integer();
  m.first_year = integer();
  m.groups = integer();
  m.non_medical = integer();
  m.rows = integer();
  m.levers = integer();
  m.sets = integer();
  m.calendar = malloc((m.years + 1) * sizeof *m.calendar);
  for (int t = 0; t < m.years; t++) m.calendar[t] = m.first_year + t;
  m.threshold = number();
  m.coverage = number();
  for (int i = 0; i < INDICATORS; i++) m.first_row[i] = integer();
  for (int i = 0; i < LEVER_BLOCKS; i++) m.lever[i] = integer();
  int size = m.professions * m.years, cells = m.professions * m.technologies;
  m.ages = integer();
  m.chains = integer();
  m.chain = malloc((m.chains + 1) * sizeof *m.chain);
  for (int i = 0; i < m.chains; i++) {
    m.chain[i].profession = integer();
    m.chain[i].first_age = integer();
    m.chain[i].from = integer();
    m.chain[i].to = integer();
  }
  m.is_cohort = integers(m.professions);
  m.headcount = numbers(m.ages);
  m.exit = numbers(m.ages);
  m.profile = numbers(m.ages);
  m.fte = numbers(m.ages);
  m.trained = numbers(size);
  m.foreign = numbers(size);
  m.duration = integers(m.professions);
  m.series = numbers(size);
  m.series_fte = numbers(m.professions);
  m.family = integers(cells);
  m.ceiling = numbers(3 * cells);
  m.origin = numbers(3 * cells);
  m.speed = numbers(3 * cells);
  m.lag = numbers(3 * cells);
  m.intensity = numbers(cells);
  m.lead_years = numbers(m.professions);
  m.gains = malloc(m.professions * sizeof *m.gains);
  for (int p = 0; p < m.professions; p++) {
    Gains *g = m.gains + p;
    g->cells = integer();
    g->blocks = integer();
    g->technology = integers(g->cells);
    g->first_cell = integers(g->blocks + 1);
    g->share = numbers(g->blocks);
    g->slow = numbers(m.years * g->cells);
    g->median = numbers(m.years * g->cells);
    g->fast = numbers(m.years * g->cells);
  }
  m.group = malloc((m.groups + 1) * sizeof *m.group);
  for (int g = 0; g < m.groups; g++) {
    m.group[g].count = integer();
    m.group[g].professions = integers(m.group[g].count);
  }
  m.hermite_nodes = numbers(16);
  m.hermite_weights = numbers(16);
  m.legendre_nodes = numbers(16);
  m.legendre_weights = numbers(16);
  m.lever_sets = numbers(m.sets * m.levers);
  return m;
}

static Scratch make_scratch(const Model *m) {
  Scratch s;
  int k = m->technologies, most = 16 * (6 + 10 * k), cells = 1;
  for (int p = 0; p < m->professions; p++)
    if (m->gains[p].cells > cells) cells = m->gains[p].cells;
  s.stock = room(m->ages);
  s.stay = room(m->ages);
  s.pass = room(m->ages);
  s.leave = room(m->ages);
  s.stride = most;
  s.family = malloc((k + 1) * sizeof *s.family);
  s.ceiling = room(k);
  s.origin = room(k);
  s.speed = room(k);
  s.lag = room(k);
  s.intensity = room(k);
  s.point = (Rule){1, room(VECTOR), room(VECTOR)};
  s.point.weights[0] = 1;
  s.hermite = (Rule){16, m->hermite_nodes, m->hermite_weights};
  for (int i = 0; i < EVEN_RULES; i++) s.even[i] = even_rule(EVEN_STEEPEST[i]);
  s.panels = (Rule){0, room(most), room(most)};
  s.use = room(k * most);
  s.adoption = room(k);
  s.freed = room(most);
  s.full = room(k);
  s.behind = room(k);
  s.ahead = room(k);
  s.walked = room(k);
  s.walk_step = room(k);
  s.lead = room(k * most);
  s.breaks = room(16 + 10 * k);
  s.person_use = room(k + EXPANDED);
  s.person_slope = room(k + EXPANDED);
  s.gain = room(cells * m->years);
  s.rising = malloc(m->years + 1);
  s.credits = room(k);
  s.logs = room(cells * most);
  s.sums = room(most);
  s.remaining = room(most);
  s.threshold[0] = 0.1;
  s.threshold[1] = 0.2;
  s.threshold[2] = 0.3;
  s.threshold[3] = m->threshold;
  s.thresholds = m->threshold == 0.3 ? 3 : 4;
  return s;
}

static double nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e9 + now.tv_nsec;
}

#ifndef ENSEMBLE
int main(int argc, char **argv) {
  if (argc != 4) return fprintf(stderr, "usage: kernel model.bin results.bin milliseconds\n"), 1;
  Model m = read_model(argv[1]);
  Scratch s = make_scratch(&m);
  int size = m.rows * m.years;
  double *values = room(m.sets * size);
  for (int i = 0; i < m.sets; i++) run(&m, &s, m.lever_sets + i * m.levers, values + i * size);
  FILE *file = fopen(argv[2], "wb");
  if (!file || fwrite(values, sizeof *values, m.sets * size, file) != (size_t)(m.sets * size)) exit((perror(argv[2]), 1));
  fclose(file);
  for (double start = nanoseconds(); nanoseconds() - start < 1e6 * atof(argv[3]);) {
    double before = nanoseconds();
    for (int i = 0; i < m.sets; i++) run(&m, &s, m.lever_sets + i * m.levers, values);
    printf("%.0f\n", (nanoseconds() - before) / m.sets);
  }
  return 0;
}
#endif
