/*
 * The engine's ensemble in C: kernel.c's run on what each draw says, then the means and quantiles of every result.
 *
 *   gcc -O3 -march=native ensemble.c -o ensemble -lm
 *   ./ensemble draws.bin results.bin 1000
 *
 * Same algorithm as packages/model/src/draws.ts and gathering.ts. The normal scores of the draws are read from the file: the engine's own
 * time holds making them, C's does not. The workforce goes draws side by side, which the compiler makes vectors of; technologies go
 * draw by draw, vectors over people, because draws do not share their quadrature nodes.
 */
#define ENSEMBLE
#include "kernel.c"

#define LANES 32
#define BLOCK 256
#define EXACT 4096
#define REPLICATES 16
#define BINS 1024
#define SETTERS 512
#define PROBABILITIES 5
#define PERT_LIMIT 8
#define PERT_PER_UNIT 8
#define PERT_PANELS 128
#define PERT_TERMS 6

static const double PROBABILITY[PROBABILITIES] = {0.05, 0.25, 0.5, 0.75, 0.95};

typedef struct { double low, width, mode; const double *curve; } Marginal;
typedef struct { int score, second, at; Marginal marginal; } Slot;
typedef struct { int count; Slot *slot; } Slots;
typedef struct { int score, is_rate, from, to; Marginal marginal; } Band;
typedef struct { int score; Marginal marginal; } Multiplier;

typedef struct {
  Model model, frame;
  Scratch scratch;
  int inputs, draws, size;
  const double *scores;
  Slots paces, lead_years, intensity, time_use;
  int activities, moved_count, *moved, **activity;
  double *shares;
  int bands;
  Band *band;
  Multiplier *places, *foreign;
  double *levers, *exit;
  /* lanes */
  double *stock, *pass, *placed, *abroad, *entrants;
} Ensemble;

/* ---- pert-curve.ts, marginal.ts ---- */

static double at_score(const double *curve, double z) {
  double x = (z + PERT_LIMIT) * PERT_PER_UNIT;
  if (x <= 0) return curve[0];
  if (x >= PERT_PANELS) return curve[PERT_PANELS * PERT_TERMS];
  int panel = (int)x;
  double t = x - panel;
  const double *c = curve + panel * PERT_TERMS;
  return c[0] + t * (c[1] + t * (c[2] + t * (c[3] + t * (c[4] + t * c[5]))));
}

static double marginal_at(const Marginal *m, double score) {
  return isnan(score) ? m->mode : m->low + m->width * at_score(m->curve, score);
}

/* ---- technology-draws.ts ---- */

static double blend(double technology, double profession) {
  if (isnan(technology)) return isnan(profession) ? NAN : M_SQRT1_2 * profession;
  return M_SQRT1_2 * technology + (isnan(profession) ? 0 : M_SQRT1_2 * profession);
}

static void draw_slots(const Slots *slots, const double *scores, double *out) {
  for (int i = 0; i < slots->count; i++) {
    const Slot *s = slots->slot + i;
    out[s->at] = marginal_at(&s->marginal, s->second < 0 ? scores[s->score] : blend(scores[s->score], scores[s->second]));
  }
}

static void draw_technologies(Ensemble *e, const double *scores) {
  draw_slots(&e->paces, scores, e->levers);
  draw_slots(&e->lead_years, scores, e->frame.lead_years);
  draw_slots(&e->intensity, scores, e->frame.intensity);
  draw_slots(&e->time_use, scores, e->shares);
  for (int i = 0; i < e->moved_count; i++) {
    int p = e->moved[i];
    double *mine = e->shares + p * e->activities, total = 0;
    for (int a = 0; a < e->activities; a++) {
      mine[a] = fmax(0, mine[a]);
      total += mine[a];
    }
    const Gains *g = e->frame.gains + p;
    for (int b = 0; b < g->blocks; b++) g->share[b] = mine[e->activity[p][b]] / total;
  }
}

/* ---- workforce-draws.ts ---- */

static void draw_exits(Ensemble *e, const double *scores) {
  for (int i = 0; i < e->bands; i++) {
    const Band *b = e->band + i;
    double value = marginal_at(&b->marginal, scores[b->score]);
    if (b->is_rate) value = -expm1(-value);
    for (int x = b->from; x < b->to; x++) e->exit[x] = value;
  }
}

static double multiplier_at(const Multiplier *m, const double *scores) {
  return m->score < 0 ? 1 : marginal_at(&m->marginal, scores[m->score]);
}

static void open_lanes(Ensemble *e, const double *scores, int draws) {
  const Model *m = &e->model;
  for (int d = 0; d < draws; d++) {
    const double *mine = scores + d * e->inputs;
    draw_exits(e, mine);
    for (int i = 0; i < m->chains; i++) {
      const Chain *c = m->chain + i;
      double multiplier = e->levers[m->lever[EXITS] + c->profession], shift = e->levers[m->lever[RETIREMENT_SHIFT] + c->profession];
      for (int x = c->from; x < c->to; x++) {
        double leave = x == c->to - 1 ? 1 : levered_exit(e->exit, c, c->first_age + x - c->from, multiplier, shift);
        e->pass[x * LANES + d] = 1 - leave;
      }
    }
    for (int p = 0; p < m->professions; p++) {
      e->placed[p * LANES + d] = multiplier_at(e->places + p, mine);
      e->abroad[p * LANES + d] = multiplier_at(e->foreign + p, mine) * e->levers[m->lever[FOREIGN] + p];
    }
  }
}

static void enter(Ensemble *e, int p, int t) {
  const Model *m = &e->model;
  int moved = t >= e->levers[m->lever[PLACES_FROM] + p] + m->duration[p] - m->first_year;
  double trained = m->trained[p * m->years + t] * (moved ? e->levers[m->lever[PLACES] + p] : 1);
  double abroad = m->foreign[p * m->years + t];
  const double *placed = e->placed + p * LANES, *foreign = e->abroad + p * LANES;
  int drawn = t >= m->duration[p];
  for (int d = 0; d < LANES; d++) e->entrants[d] = trained * (drawn ? placed[d] : 1) + abroad * foreign[d];
}

static void add_up(Ensemble *e, const Chain *c, const double *stock, double *heads, double *ftes, double *leavers, int draws) {
  double head[LANES] = {0}, full[LANES] = {0}, left[LANES] = {0};
  for (int x = c->from; x < c->to; x++) {
    const double *n = stock + (x - c->from) * LANES, *pass = e->pass + x * LANES;
    double fte = e->model.fte[x];
    for (int d = 0; d < LANES; d++) {
      head[d] += n[d];
      full[d] += n[d] * fte;
      left[d] += n[d] * (1 - pass[d]);
    }
  }
  for (int d = 0; d < draws; d++) {
    heads[d * e->size] += head[d];
    ftes[d * e->size] += full[d];
    leavers[d * e->size] += left[d];
  }
}

static void advance(Ensemble *e, const Chain *c, double *restrict stock) {
  const double *restrict entrants = e->entrants, *restrict profile = e->model.profile;
  for (int d = 0; d < LANES; d++) stock[d - LANES] = entrants[d] * profile[c->from];
  for (int x = c->from + 1; x < c->to; x++) {
    double part = profile[x], *restrict h = stock + (x - 1 - c->from) * LANES;
    const double *restrict pass = e->pass + (x - 1) * LANES;
    if (part == 0)
      for (int d = 0; d < LANES; d++) h[d] *= pass[d];
    else
      for (int d = 0; d < LANES; d++) h[d] = h[d] * pass[d] + entrants[d] * part;
  }
}

static void project_draws(Ensemble *e, const double *scores, double *values, int draws) {
  const Model *m = &e->model, *f = &e->frame;
  int columns = f->years, last = 0, cohort = 0, chain = 0;
  for (int h = 0; h < columns; h++)
    if (f->calendar[h] - m->first_year > last) last = f->calendar[h] - m->first_year;
  open_lanes(e, scores, draws);
  for (int p = 0; p < m->professions; p++) {
    double *heads = values + (f->first_row[HEADCOUNT] + f->groups + p) * columns;
    double *ftes = values + (f->first_row[FTE] + f->groups + p) * columns;
    if (!m->is_cohort[p]) {
      for (int h = 0; h < columns; h++)
        for (int d = 0; d < draws; d++) {
          double head = m->series[p * m->years + f->calendar[h] - m->first_year];
          heads[d * e->size + h] = head;
          ftes[d * e->size + h] = head * m->series_fte[p];
        }
      continue;
    }
    double *entrants = values + (f->first_row[ENTRANTS] + cohort) * columns;
    double *leavers = values + (f->first_row[LEAVERS] + cohort) * columns;
    cohort++;
    for (int d = 0; d < draws; d++)
      for (int h = 0; h < columns; h++) heads[d * e->size + h] = ftes[d * e->size + h] = leavers[d * e->size + h] = 0;
    for (; chain < m->chains && m->chain[chain].profession == p; chain++) {
      const Chain *c = m->chain + chain;
      for (int x = c->from; x < c->to; x++)
        for (int d = 0; d < LANES; d++) e->stock[(last + x - c->from) * LANES + d] = m->headcount[x];
      for (int t = 0; t <= last; t++) {
        double *stock = e->stock + (last - t) * LANES;
        enter(e, p, t);
        for (int h = 0; h < columns; h++) {
          if (f->calendar[h] != t + m->first_year) continue;
          add_up(e, c, stock, heads + h, ftes + h, leavers + h, draws);
          for (int d = 0; d < draws; d++) entrants[d * e->size + h] = e->entrants[d];
        }
        if (t < last) advance(e, c, stock);
      }
    }
  }
}

/* ---- draws.ts ---- */

static void run_draws(Ensemble *e, const double *scores, int count, double *values) {
  for (int first = 0; first < count; first += LANES) {
    int draws = count - first < LANES ? count - first : LANES;
    project_draws(e, scores + first * e->inputs, values + (long)first * e->size, draws);
    for (int d = first; d < first + draws; d++) {
      double *mine = values + (long)d * e->size;
      draw_technologies(e, scores + d * e->inputs);
      for (int p = 0; p < e->frame.professions; p++) free_time(&e->frame, &e->scratch, e->levers, mine, p);
      summarise_groups(&e->frame, mine);
    }
  }
}

/* ---- gathering.ts, moments.ts, histogram.ts ---- */

typedef struct {
  int size, drawn;
  double *shift, *sums, *squares, *min, *max;
  unsigned *missing;
  double *kept;
  int binned;
  double *low, *scale, *mass;
  unsigned *counts;
} Gathering;

static Gathering make_gathering(int size) {
  Gathering g = {.size = size};
  double **each[] = {&g.shift, &g.squares, &g.min, &g.max, &g.low, &g.scale};
  for (int i = 0; i < 6; i++) *each[i] = room(size);
  g.sums = room(size * REPLICATES);
  g.missing = malloc(size * REPLICATES * sizeof *g.missing);
  g.kept = room(size * EXACT);
  g.mass = room(size * BINS);
  g.counts = malloc(size * BINS * sizeof *g.counts);
  return g;
}

static void clear_gathering(Gathering *g) {
  g->drawn = g->binned = 0;
  memset(g->squares, 0, g->size * sizeof *g->squares);
  memset(g->sums, 0, g->size * REPLICATES * sizeof *g->sums);
  memset(g->missing, 0, g->size * REPLICATES * sizeof *g->missing);
  memset(g->counts, 0, g->size * BINS * sizeof *g->counts);
  for (int i = 0; i < g->size; i++) {
    g->shift[i] = NAN;
    g->min[i] = INFINITY;
    g->max[i] = -INFINITY;
  }
  for (int i = 0; i < g->size * BINS; i++) g->mass[i] = NAN;
}

static void add_moments(Gathering *g, const double *values, int draws) {
  for (int i = 0; i < g->size; i++) {
    double zero = g->shift[i], square = g->squares[i], least = g->min[i], most = g->max[i];
    double *sums = g->sums + i * REPLICATES;
    for (int d = 0; d < draws; d++) {
      double value = values[(long)d * g->size + i];
      int replicate = (g->drawn + d) % REPLICATES;
      if (isnan(value)) {
        g->missing[i * REPLICATES + replicate]++;
        continue;
      }
      if (isnan(zero)) zero = value;
      double off = value - zero;
      sums[replicate] += off;
      square += off * off;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    g->shift[i] = zero;
    g->squares[i] = square;
    g->min[i] = least;
    g->max[i] = most;
  }
}

static double quantile(const double *sorted, int count, double p) {
  double rank = (count - 1) * p, whole = floor(rank);
  double low = sorted[(int)whole];
  return rank == whole ? low : low + (rank - whole) * (sorted[(int)whole + 1] - low);
}

/** What a result is in the first draws in which it exists, `most` of them, in order. */
static int sorted_sample(const Gathering *g, int draws, int most, int i, double *sample) {
  int count = 0;
  for (int d = 0; d < draws && count < most; d++) {
    double value = g->kept[(long)d * g->size + i];
    if (!isnan(value)) sample[count++] = value;
  }
  qsort(sample, count, sizeof *sample, ascending);
  return count;
}

static inline int bin_of(double t) { return t > 0 ? (t < BINS ? (int)t : BINS - 1) : 0; }

static void make_histogram(Gathering *g) {
  double sample[SETTERS];
  for (int i = 0; i < g->size; i++) {
    int count = sorted_sample(g, g->drawn, SETTERS, i, sample);
    double *mass = g->mass + (long)i * BINS;
    unsigned *counts = g->counts + (long)i * BINS;
    g->low[i] = 0;
    g->scale[i] = 0x1p-1000;
    if (count > 0) {
      double from = quantile(sample, count, 0.01), range = quantile(sample, count, 0.99) - from;
      double least = fmax(fabs(from), 0x1p-900) * 0x1p-40, margin = range > least ? range * (count < SETTERS ? 1 : 1.0 / 64) : least;
      g->low[i] = from - margin;
      g->scale[i] = BINS / (fmax(range, 0) + 2 * margin);
    }
    for (int d = 0; d < EXACT; d++) {
      double value = g->kept[(long)d * g->size + i];
      if (isnan(value)) continue;
      int bin = bin_of((value - g->low[i]) * g->scale[i]);
      if (counts[bin]++ == 0) mass[bin] = value;
      else if (mass[bin] != value) mass[bin] = NAN;
    }
    for (int bin = 0; bin < BINS; bin++)
      if (counts[bin] == 1) mass[bin] = NAN;
  }
  g->binned = 1;
}

static void count_draws(Gathering *g, const double *values, int draws) {
  for (int i = 0; i < g->size; i++) {
    double low = g->low[i], scale = g->scale[i];
    unsigned *counts = g->counts + (long)i * BINS;
    for (int d = 0; d < draws; d++) {
      double t = (values[(long)d * g->size + i] - low) * scale;
      if (!isnan(t)) counts[bin_of(t)]++;
    }
  }
}

static void gather(Gathering *g, const double *values, int draws, int announced) {
  if (g->binned) count_draws(g, values, draws);
  else memcpy(g->kept + (long)g->drawn * g->size, values, (long)draws * g->size * sizeof *values);
  add_moments(g, values, draws);
  g->drawn += draws;
  if (g->drawn == EXACT && announced > EXACT) make_histogram(g);
}

static double value_at(const Gathering *g, int i, int rank) {
  const unsigned *counts = g->counts + (long)i * BINS;
  int bin = 0;
  long below = 0;
  while (below + counts[bin] <= rank) below += counts[bin++];
  double same = g->mass[(long)i * BINS + bin], edge = g->low[i] + bin / g->scale[i];
  if (!isnan(same)) return same;
  double from = bin == 0 ? g->min[i] : fmax(edge, g->min[i]);
  double to = bin == BINS - 1 ? g->max[i] : fmin(edge + 1 / g->scale[i], g->max[i]);
  return from + (rank - below + 0.5) / counts[bin] * (to - from);
}

/** The mean, then the quantiles, of each result. */
static void summarise(const Gathering *g, double *out, double *sample) {
  for (int i = 0; i < g->size; i++) {
    double sum = 0, *mine = out + i * (1 + PROBABILITIES);
    int count = g->drawn;
    for (int r = 0; r < REPLICATES; r++) {
      sum += g->sums[i * REPLICATES + r];
      count -= g->missing[i * REPLICATES + r];
    }
    mine[0] = count == 0 ? NAN : g->shift[i] + sum / count;
    if (!g->binned) sorted_sample(g, g->drawn, EXACT, i, sample);
    for (int q = 0; q < PROBABILITIES; q++) {
      double rank = (count - 1) * PROBABILITY[q];
      int whole = (int)floor(rank);
      if (count == 0) mine[1 + q] = NAN;
      else if (!g->binned) mine[1 + q] = quantile(sample, count, PROBABILITY[q]);
      else {
        double low = value_at(g, i, whole);
        mine[1 + q] = rank == whole ? low : low + (rank - whole) * (value_at(g, i, whole + 1) - low);
      }
    }
  }
}

/* ---- reading, timing ---- */

static int curve_length;
static const double *curves;

static Marginal read_marginal(void) {
  Marginal m;
  m.low = number();
  m.width = number();
  m.mode = number();
  m.curve = curves + (long)integer() * curve_length;
  return m;
}

static Slots read_slots(void) {
  Slots s = {.count = integer()};
  s.slot = malloc((s.count + 1) * sizeof *s.slot);
  for (int i = 0; i < s.count; i++) {
    s.slot[i].score = integer();
    s.slot[i].second = integer();
    s.slot[i].at = integer();
    s.slot[i].marginal = read_marginal();
  }
  return s;
}

static Multiplier *read_multipliers(int count) {
  Multiplier *out = malloc((count + 1) * sizeof *out);
  for (int i = 0; i < count; i++) {
    out[i].score = integer();
    out[i].marginal = read_marginal();
  }
  return out;
}

static double *copy(const double *from, int count) { return memcpy(room(count), from, count * sizeof *from); }

/** The model at the years that are asked for; what draws overwrite is its own. */
static Model frame_of(const Model *m, int columns, int *calendar) {
  Model f = *m;
  int cells = m->professions * m->technologies;
  f.years = columns;
  f.calendar = calendar;
  f.lead_years = copy(m->lead_years, m->professions);
  f.intensity = copy(m->intensity, cells);
  f.gains = malloc(m->professions * sizeof *f.gains);
  for (int p = 0; p < m->professions; p++) {
    const Gains *from = m->gains + p;
    Gains *g = f.gains + p;
    *g = *from;
    g->share = copy(from->share, from->blocks);
    double **yearly[] = {&g->slow, &g->median, &g->fast};
    for (int i = 0; i < 3; i++) {
      const double *all = *yearly[i];
      *yearly[i] = room(columns * g->cells);
      for (int h = 0; h < columns; h++)
        memcpy(*yearly[i] + h * g->cells, all + (calendar[h] - m->first_year) * g->cells, g->cells * sizeof(double));
    }
  }
  return f;
}

/** The order is that of `drawNumbers` in export.mjs, after the model. */
static Ensemble read_ensemble(const char *path) {
  Ensemble e;
  e.model = read_model(path);
  int p = e.model.professions, columns = integer();
  e.frame = frame_of(&e.model, columns, integers(columns));
  e.scratch = make_scratch(&e.frame);
  e.size = e.frame.rows * columns;
  int count = integer();
  curve_length = integer();
  curves = numbers(count * curve_length);
  e.paces = read_slots();
  e.lead_years = read_slots();
  e.intensity = read_slots();
  e.time_use = read_slots();
  e.activities = integer();
  e.moved_count = integer();
  e.moved = integers(e.moved_count);
  e.shares = numbers(p * e.activities);
  e.activity = malloc((p + 1) * sizeof *e.activity);
  for (int i = 0; i < p; i++) e.activity[i] = integers(e.model.gains[i].blocks);
  e.bands = integer();
  e.band = malloc((e.bands + 1) * sizeof *e.band);
  for (int i = 0; i < e.bands; i++) {
    e.band[i].score = integer();
    e.band[i].is_rate = integer();
    e.band[i].from = integer();
    e.band[i].to = integer();
    e.band[i].marginal = read_marginal();
  }
  e.places = read_multipliers(p);
  e.foreign = read_multipliers(p);
  e.inputs = integer();
  e.draws = integer();
  e.scores = numbers(e.inputs * e.draws);
  e.levers = copy(e.model.lever_sets, e.model.levers);
  e.exit = copy(e.model.exit, e.model.ages);
  e.stock = room((e.model.ages + e.model.years) * LANES);
  e.pass = room(e.model.ages * LANES);
  e.placed = room(p * LANES);
  e.abroad = room(p * LANES);
  e.entrants = room(LANES);
  return e;
}

static void run_ensemble(Ensemble *e, Gathering *g, double *values, double *sample, double *out) {
  clear_gathering(g);
  for (int first = 0; first < e->draws; first += BLOCK) {
    int draws = e->draws - first < BLOCK ? e->draws - first : BLOCK;
    run_draws(e, e->scores + (long)first * e->inputs, draws, values);
    gather(g, values, draws, e->draws);
  }
  summarise(g, out, sample);
}

int main(int argc, char **argv) {
  if (argc != 4) return fprintf(stderr, "usage: ensemble draws.bin results.bin milliseconds\n"), 1;
  Ensemble e = read_ensemble(argv[1]);
  Gathering g = make_gathering(e.size);
  int size = e.size * (1 + PROBABILITIES);
  double *values = room(BLOCK * e.size), *sample = room(EXACT), *out = room(size);
  double start = nanoseconds();
  do {
    double before = nanoseconds();
    run_ensemble(&e, &g, values, sample, out);
    printf("%.0f\n", nanoseconds() - before);
  } while (nanoseconds() - start < 1e6 * atof(argv[3]));
  FILE *file = fopen(argv[2], "wb");
  if (!file || fwrite(out, sizeof *out, size, file) != (size_t)size) exit((perror(argv[2]), 1));
  fclose(file);
  return 0;
}
