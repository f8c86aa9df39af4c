"""The engine's run in vectorised NumPy: arrays over professions x years x activities x technologies x people.

    python3 kernel.py model.bin results.bin 1000

Reads the compiled model and the lever sets that export.mjs wrote, writes every result of every lever set, then prints the
nanoseconds of one run, one block a line, over about the given number of milliseconds. The same results by the arithmetic
that suits NumPy: log1p over whole arrays, crossings by Newton's method kept in brackets, all of them at once.
"""
import os
import sys
import time

# One thread, as the engine has.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import numpy as np

(HEADCOUNT, FTE, ENTRANTS, LEAVERS, POTENTIAL, EFFECTIVE, ADOPTION, MIX, FREED_FTE, FREED_FTE_ALL, PEOPLE_ABOVE,
 SHARE_ABOVE, PEOPLE_0_10, PEOPLE_10_20, PEOPLE_20_30, PEOPLE_OVER_30, NON_MEDICAL_SHARE_ABOVE, COVERAGE) = range(18)
BASS = 2
HERMITE_STEEPEST = 1.0
EVEN_STEEPEST = (1.2, 1.4, 1.7, 2.0, 2.8, 4.0, 8.0)
EVEN_DIGITS = 23.0
EVEN_LIMIT = 6.5
LEAST_FREED = 1e-12
CURVE_PANEL = 6.0
Z_LIMIT = 8.0
PANEL = 4.0
BREAKS = np.array([2.0, 6.0, 15.0, 40.0])
LEAST_STEPS = 64
STEPS_A_RISE = 8
SHIFT_FROM_AGE = 55

np.seterr(all="ignore")


class Model:
    """The order is that of export.mjs."""

    def __init__(self, path):
        numbers = np.fromfile(path)
        place = 0

        def take(*shape):
            nonlocal place
            count = int(np.prod(shape))
            place += count
            return numbers[place - count:place].reshape(shape)

        def whole(*shape):
            return take(*shape).astype(int)

        self.P, self.K, self.Y, self.first_year, self.G, self.non_medical, self.rows, levers, sets = whole(9)
        P, K, Y = self.P, self.K, self.Y
        self.threshold, self.coverage = take(2)
        self.first_row = whole(18)
        self.lever = whole(7)
        ages, chains = whole(2)
        chain = whole(chains, 4)
        self.is_cohort = whole(P) == 1
        by_age = take(ages), take(ages), take(ages), take(ages)
        self.trained, self.foreign = take(P, Y), take(P, Y)
        self.duration = whole(P)
        self.series, self.series_fte = take(P, Y), take(P)
        self.family = whole(P, K)
        self.triples = [take(P, K, 3) for _ in range(4)]
        self.intensity, self.lead_years = take(P, K), take(P)
        gains = []
        for _ in range(P):
            cells, blocks = whole(2)
            technology, first = whole(cells), whole(blocks + 1)
            gains.append((technology, first, take(blocks), take(Y, cells), take(Y, cells), take(Y, cells)))
        self.group = np.zeros((self.G, P))
        for g in range(self.G):
            self.group[g, whole(whole(1)[0])] = 1
        take(64)  # quadrature: NumPy has its own
        self.lever_sets = take(sets, levers)
        self.rest = numbers[place:]
        self._pad_ages(chain, by_age)
        self._pad_gains(gains)
        nodes, weights = np.polynomial.hermite_e.hermegauss(16)
        self.hermite = nodes, weights / np.sqrt(2 * np.pi)
        self.even = [even_rule(steepest) for steepest in EVEN_STEEPEST]
        self.legendre = np.polynomial.legendre.leggauss(16)
        self.years = self.first_year + np.arange(Y)
        self.thresholds = np.array([0.1, 0.2, 0.3] + ([] if self.threshold == 0.3 else [self.threshold]))

    def _pad_ages(self, chain, by_age):
        """One row a chain, as wide as the longest; what is beyond a chain is empty."""
        self.chain_profession, self.first_age, begin, end = chain.T
        self.chain_begin, self.chain_length = begin, end - begin
        self.flat_exit = by_age[1]
        most = max(self.chain_length, default=1)
        self.age = np.arange(most)
        self.headcount, self.exit, self.profile, self.fte = (np.zeros((len(chain), most)) for _ in range(4))
        for padded, numbers in zip((self.headcount, self.exit, self.profile, self.fte), by_age):
            for c in range(len(chain)):
                padded[c, :self.chain_length[c]] = numbers[begin[c]:end[c]]

    def _pad_gains(self, gains):
        """Gains over profession, year, activity, technology; 0 where there is no cell."""
        self.blocks = [len(share) for _, _, share, *_ in gains]
        blocks = max(self.blocks)
        self.share = np.zeros((self.P, blocks))
        self.gain = [np.zeros((self.P, self.Y, blocks, self.K)) for _ in range(3)]
        for p, (technology, first, share, *paces) in enumerate(gains):
            self.share[p, :len(share)] = share
            block = np.repeat(np.arange(len(share)), np.diff(first))
            for padded, numbers in zip(self.gain, paces):
                padded[p][:, block, technology] = numbers


def at_pace(slow, median, fast, pace):
    return median + pace * np.where(pace < 0, median - slow, fast - median)


def normal_cdf(z):
    """West's double precision form of Hart's approximation, as the engine has: NumPy has no error function."""
    x = np.abs(z)
    e = np.exp(-0.5 * x * x)
    top = np.polyval([3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
                      221.213596169931, 220.206867912376], x)
    bottom = np.polyval([8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
                         637.333633378831, 793.826512519948, 440.413735824752], x)
    far = 1 / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / np.sqrt(2 * np.pi)
    tail = e * np.where(x < 7.07106781186547, top / bottom, far)
    return np.where(z > 0, 1 - tail, tail)


def project_workforce(m, levers, out):
    P, Y = m.P, m.Y
    places, places_from, exits, shift, foreign = (levers[at:at + P] for at in m.lever[2:7])
    first_moved = places_from + m.duration - m.first_year
    moved = np.where(np.arange(Y) >= first_moved[:, None], places[:, None], 1)
    entrants = m.trained * moved + m.foreign * foreign[:, None]
    chain = m.chain_profession
    age = m.first_age[:, None] + m.age
    last = m.chain_length[:, None] - 1
    read = m.age - np.where(age >= SHIFT_FROM_AGE, shift[chain, None], 0)
    below = np.clip(np.floor(read), 0, last).astype(int)
    low = np.take_along_axis(m.exit, below, 1)
    high = np.take_along_axis(m.exit, np.minimum(below + 1, last), 1)
    leave = np.minimum(1, exits[chain, None] * (low + (read - below) * (high - low)))
    leave[read < 0] = 0
    leave[m.age >= last] = 1
    stay = 1 - leave
    stocks = np.empty((Y, *m.headcount.shape))
    stock = m.headcount
    for t in range(Y):
        stocks[t] = stock
        following = entrants[chain, t, None] * m.profile
        following[:, 1:] += (stock * stay)[:, :-1]
        stock = following
    heads, ftes, leavers = np.where(m.is_cohort[:, None], 0, m.series), m.series * m.series_fte[:, None], np.zeros((P, Y))
    ftes[m.is_cohort] = 0
    np.add.at(heads, chain, stocks.sum(2).T)
    np.add.at(ftes, chain, np.einsum("tca,ca->ct", stocks, m.fte))
    np.add.at(leavers, chain, np.einsum("tca,ca->ct", stocks, leave))
    out(HEADCOUNT, heads)
    out(FTE, ftes)
    out(ENTRANTS, entrants[m.is_cohort], groups=0)
    out(LEAVERS, leavers[m.is_cohort], groups=0)
    return heads, ftes


def part_at(family, speed, lag, elapsed):
    """Share of the ceiling; every argument broadcast together."""
    e = np.exp(-speed * elapsed)
    bass = np.where(elapsed > 0, (1 - e) / (1 + lag * e), 0)
    return np.where(family == 0, 0, np.where(family == BASS, bass, 1 / (1 + e)))


def part_slope(family, speed, lag, part):
    bass = np.where(part > 0, speed / (1 + lag) * (1 + lag * part) * (1 - part), 0)
    return np.where(family == BASS, bass, speed * part * (1 - part))


class Curves:
    """The curves of a run at the paces of the levers, over profession and technology."""

    def __init__(self, m, levers):
        pace = levers[m.lever[1]:m.lever[1] + m.P * m.K].reshape(m.P, m.K)
        self.ceiling, self.origin, imitation, innovation = (at_pace(*np.moveaxis(t, 2, 0), pace) for t in m.triples)
        self.family = m.family
        self.speed = innovation + imitation
        self.lag = np.where(innovation > 0, imitation / innovation, 0)


def panels(m, curves, some):
    """Nodes and weights of each profession of `some` in each year: Gauss-Legendre panels that end where a curve breaks."""
    n, lead = len(some), m.lead_years[some, None, None]
    bass = curves.family[some, None] == BASS
    origin = (curves.origin[some, None] - m.years[:, None]) / lead
    speed = lead * curves.speed[some, None]
    middle = np.where(bass, origin + np.log(np.maximum(curves.lag[some, None], 1)) / speed, origin)
    steep = (speed * PANEL > CURVE_PANEL)[..., None]
    distance = BREAKS * np.array([[-1.0], [1.0]])
    around = np.where(steep, middle[..., None] + distance.ravel() / speed[..., None], Z_LIMIT)
    ends = np.concatenate([np.where(bass, origin, Z_LIMIT), around.reshape(n, m.Y, -1)], 2)
    always = np.broadcast_to(np.arange(-Z_LIMIT, Z_LIMIT + 1, PANEL), (n, m.Y, 5))
    ends = np.sort(np.concatenate([np.clip(ends, -Z_LIMIT, Z_LIMIT), always], 2), 2)
    half = np.diff(ends, axis=2)[..., None] / 2
    nodes = ends[..., :-1, None] + half * (1 + m.legendre[0])
    weights = half * m.legendre[1] * np.exp(-0.5 * nodes * nodes) / np.sqrt(2 * np.pi)
    return nodes.reshape(n, m.Y, -1), weights.reshape(n, m.Y, -1)


def expectations(m, curves, gain, some, nodes, weights):
    """Adoption, credits and every node's freed time of the professions `some`; nodes broadcast over profession and year."""
    of = (some, None, slice(None), None)
    elapsed = (m.years[:, None] - curves.origin[some, None])[..., None] + m.lead_years[some, None, None, None] * nodes[:, :, None]
    curve = curves.ceiling[of] * part_at(curves.family[of], curves.speed[of], curves.lag[of], elapsed)
    adoption = np.einsum("ytkj,ytj->ytk", curve, np.broadcast_to(weights, (len(some), m.Y, weights.shape[2])))
    use = m.intensity[of] * curve
    x = use[:, :, None] * gain[some][..., None]
    logs = -np.log1p(-x)
    total = logs.sum(3)
    remaining = (1 - x).prod(3)
    part = m.share[some, None, :, None]
    per_log = np.where(np.abs(total) < 1e-3, 1 - total * (0.5 - total * (1 / 6 - total / 24)), (1 - remaining) / total)
    credits = np.einsum("ytbkj,ytbj->ytk", logs, weights[:, :, None] * part * per_log)
    freed = (part * (1 - remaining)).sum(2)
    return adoption, credits, freed


def freed_at(m, curves, gain, p, t, z):
    """Freed time of persons at z of profession p in year t, and its derivative in z; three arrays that broadcast together."""
    full = m.intensity[p] * curves.ceiling[p]
    lead = m.lead_years[p, None]
    part = part_at(curves.family[p], curves.speed[p], curves.lag[p], m.years[t, None] - curves.origin[p] + lead * z[..., None])
    slope = lead * part_slope(curves.family[p], curves.speed[p], curves.lag[p], part)
    g = gain[p, t]
    kept = 1 - (full * part)[..., None, :] * g
    remaining = kept.prod(-1)
    fall = (remaining[..., None] * (full * slope)[..., None, :] * g / kept).sum(-1)
    share = m.share[p]
    return (share * (1 - remaining)).sum(-1), (share * fall).sum(-1)


def crossings(m, curves, gain, p, t, threshold, low, high, z, upwards):
    """Where freed time crosses each threshold inside each bracket: Newton's method, halving where a step would leave it."""
    out = z.copy()
    left = np.arange(len(z))
    upwards = np.broadcast_to(upwards, z.shape)
    for _ in range(60):
        freed, slope = freed_at(m, curves, gain, p, t, z)
        over = freed - threshold
        is_high = (over > 0) == upwards
        high = np.where(is_high, z, high)
        low = np.where(is_high, low, z)
        step = z - over / slope
        inside = (step >= low) & (step <= high)
        following = np.where(inside, step, (low + high) / 2)
        out[left] = following
        going = np.flatnonzero(~((high - low < 1e-10) | (inside & (np.abs(following - z) < 1e-6))))
        if len(going) == 0:
            break
        left, p, t, threshold, upwards = left[going], p[going], t[going], threshold[going], upwards[going]
        low, high, z = low[going], high[going], following[going]
    return out


def find_rising(m, gain):
    """Whether freed time surely never falls in z, by profession and year."""
    kept = 1 - gain
    others_most, others_least = np.ones_like(gain), np.ones_like(gain)
    for k in range(m.K):
        for other in range(m.K):
            if other != k:
                others_most[..., k] *= np.maximum(1, kept[..., other])
                others_least[..., k] *= np.minimum(1, kept[..., other])
    least = (m.share[:, None, :, None] * gain * np.where(gain < 0, others_most, others_least)).sum(2)
    return ~(gain < 0).any((2, 3)) | (least >= 0).all(2)


def rising_above(m, curves, gain, freed, nodes, pairs):
    """Shares above each threshold where freed time rises; freed and nodes are rows of nodes, one a pair (p, t)."""
    p, t = pairs
    below = freed[:, :, None] <= m.thresholds
    count = below.sum(1)
    above = np.where(count == 0, 1.0, 0.0)
    row, which = np.nonzero((count > 0) & (count < freed.shape[1]))
    if len(row) == 0:
        return above
    at = count[row, which]
    low, high = nodes[row, at - 1], nodes[row, at]
    f_low, f_high, threshold = freed[row, at - 1], freed[row, at], m.thresholds[which]
    guess = low + (threshold - f_low) / (f_high - f_low) * (high - low)
    z = crossings(m, curves, gain, p[row], t[row], threshold, low, high, guess, True)
    above[row, which] = normal_cdf(-z)
    return above


def scanned_above(m, curves, gain, steepest, p, t):
    """Shares above each threshold where freed time may fall, of pairs (p, t): every crossing between the points of a scan, and the turns
    between them."""
    steps = int(np.ceil(max(LEAST_STEPS, STEPS_A_RISE * Z_LIMIT * steepest)))
    z = -Z_LIMIT + 2 * Z_LIMIT * np.arange(steps + 1) / steps
    column = p[:, None], t[:, None]
    freed, slope = freed_at(m, curves, gain, *column, np.broadcast_to(z, (len(p), steps + 1)))
    above = (freed[:, :1] > m.thresholds).astype(float)
    row, at = np.nonzero(slope[:, :-1] * slope[:, 1:] < 0)
    low, high, sign = z[at], z[at + 1], slope[row, at] > 0
    for _ in range(40):
        middle = (low + high) / 2
        same = (freed_at(m, curves, gain, p[row], t[row], middle)[1] > 0) == sign
        low, high = np.where(same, middle, low), np.where(same, high, middle)
    turn = (low + high) / 2
    turn_freed = freed_at(m, curves, gain, p[row], t[row], turn)[0]
    # Every step as one interval, or as two where freed time turns in it.
    middle_z, middle_freed = np.tile(z[1:], (len(p), 1)), freed[:, 1:].copy()
    middle_z[row, at], middle_freed[row, at] = turn, turn_freed
    ends = np.stack([np.tile(z[:-1], (len(p), 1)), middle_z, np.tile(z[1:], (len(p), 1))])
    over = np.stack([freed[:, :-1], middle_freed, freed[:, 1:]])[..., None] > m.thresholds
    half, row, at, which = np.nonzero(over[1:] != over[:-1])
    if len(row) == 0:
        return above
    low, high, upwards = ends[half, row, at], ends[half + 1, row, at], over[half + 1, row, at, which]
    edge = crossings(m, curves, gain, p[row], t[row], m.thresholds[which], low, high, (low + high) / 2, upwards)
    np.add.at(above, (row, which), np.where(upwards, normal_cdf(-edge), -normal_cdf(-edge)))
    return above


def even_rule(steepest):
    """Equal steps for logistics up to a steepness."""
    distance = np.pi / steepest
    half = int(np.ceil(EVEN_LIMIT * (EVEN_DIGITS + distance**2 / 2) / (2 * np.pi * distance)))
    step = EVEN_LIMIT / half
    nodes = step * np.arange(-half, half + 1)
    return nodes, step * np.exp(-0.5 * nodes * nodes) / np.sqrt(2 * np.pi)


def rules(m, curves, steep):
    """Each rule that some professions need: which, its nodes and weights, that broadcast over profession and year."""
    is_point = m.lead_years == 0
    is_panel = ~is_point & ((curves.family == BASS).any(1) | (steep > EVEN_STEEPEST[-1]))
    is_left = ~is_point & ~is_panel
    if is_point.any():
        yield np.flatnonzero(is_point), np.zeros((1, 1, 1)), np.ones((1, 1, 1))
    if is_panel.any():
        some = np.flatnonzero(is_panel)
        yield some, *panels(m, curves, some)
    least = -1.0
    for most, rule in zip((HERMITE_STEEPEST, *EVEN_STEEPEST), (m.hermite, *m.even)):
        some = np.flatnonzero(is_left & (steep > least) & (steep <= most))
        least = most
        if len(some) > 0:
            yield some, *(numbers[None, None] for numbers in rule)


def free_time(m, levers, out, heads, ftes):
    P, K, Y = m.P, m.K, m.Y
    pace = levers[m.lever[0]:m.lever[0] + P * K].reshape(P, 1, 1, K)
    gain = at_pace(*m.gain, pace)
    curves = Curves(m, levers)
    potential = (m.share[:, None] * (1 - (1 - gain).prod(3))).sum(2)
    steep = np.where(curves.family > 0, m.lead_years[:, None] * curves.speed, 0).max(1)
    rising = find_rising(m, gain)
    adoption, credits = np.empty((P, Y, K)), np.empty((P, Y, K))
    effective, above = np.empty((P, Y)), np.empty((P, Y, len(m.thresholds)))
    for some, nodes, weights in rules(m, curves, steep):
        adoption[some], credits[some], freed = expectations(m, curves, gain, some, nodes, weights)
        effective[some] = (weights * freed).sum(2)
        is_simple = rising[some] | (m.lead_years[some, None] == 0)
        row, t = np.nonzero(is_simple)
        every = np.broadcast_to(nodes, freed.shape)
        above[some[row], t] = rising_above(m, curves, gain, freed[row, t], every[row, t], (some[row], t))
        row, t = np.nonzero(~is_simple)
        if len(row) > 0:
            above[some[row], t] = scanned_above(m, curves, gain, steep[some[row]].max(), some[row], t)
    out(POTENTIAL, potential)
    out(EFFECTIVE, effective)
    out(FREED_FTE, ftes * effective)
    mix = np.where(np.abs(effective[..., None]) < LEAST_FREED, np.nan, credits / effective[..., None])
    out(ADOPTION, adoption.transpose(0, 2, 1).reshape(P * K, Y), groups=m.G * K)
    out(MIX, mix.transpose(0, 2, 1).reshape(P * K, Y), groups=m.G * K)
    over10, over20, over30 = above[..., 0], above[..., 1], above[..., 2]
    over = above[..., -1]
    out(PEOPLE_ABOVE, heads * over)
    out(SHARE_ABOVE, np.where(heads > 0, over, np.nan))
    out(PEOPLE_0_10, heads * (1 - over10))
    out(PEOPLE_10_20, heads * (over10 - over20))
    out(PEOPLE_20_30, heads * (over20 - over30))
    out(PEOPLE_OVER_30, heads * over30)
    return potential, effective, adoption, credits


def summarise_groups(m, values, heads, potential, effective, adoption, credits):
    G, P, K, Y = m.G, m.P, m.K, m.Y
    first = m.first_row
    for indicator in (HEADCOUNT, FTE, FREED_FTE, PEOPLE_ABOVE, PEOPLE_0_10, PEOPLE_10_20, PEOPLE_20_30, PEOPLE_OVER_30):
        at = first[indicator]
        values[at:at + G] = m.group @ values[at + G:at + G + P]
    group_heads = m.group @ heads
    values[first[POTENTIAL]:][:G] = m.group @ (heads * potential) / group_heads
    freed = m.group @ (heads * effective)
    values[first[EFFECTIVE]:][:G] = freed / group_heads
    values[first[SHARE_ABOVE]:][:G] = values[first[PEOPLE_ABOVE]:][:G] / group_heads
    mean = np.einsum("gp,pt,ptk->gkt", m.group, heads, adoption) / group_heads[:, None]
    values[first[ADOPTION]:][:G * K] = mean.reshape(G * K, Y)
    mix = np.einsum("gp,pt,ptk->gkt", m.group, heads, credits)
    values[first[MIX]:][:G * K] = np.where(np.abs(freed / group_heads)[:, None] < LEAST_FREED, np.nan, mix / freed[:, None]).reshape(G * K, Y)
    people = values[first[PEOPLE_ABOVE]]
    others = values[first[PEOPLE_ABOVE] + m.non_medical] if m.non_medical >= 0 else np.zeros(Y)
    values[first[FREED_FTE_ALL]] = values[first[FREED_FTE]] / m.coverage
    values[first[NON_MEDICAL_SHARE_ABOVE]] = others / people
    values[first[COVERAGE]] = m.coverage


def run(m, levers):
    values = np.empty((m.rows, m.Y))

    def out(indicator, rows, groups=None):
        at = m.first_row[indicator] + (m.G if groups is None else groups)
        values[at:at + len(rows)] = rows

    heads, ftes = project_workforce(m, levers, out)
    summarise_groups(m, values, heads, *free_time(m, levers, out, heads, ftes))
    return values


def main():
    model = Model(sys.argv[1])
    np.concatenate([run(model, levers).ravel() for levers in model.lever_sets]).tofile(sys.argv[2])
    end = time.perf_counter() + float(sys.argv[3]) / 1000
    while time.perf_counter() < end:
        start = time.perf_counter()
        for levers in model.lever_sets:
            run(model, levers)
        print(round((time.perf_counter() - start) * 1e9 / len(model.lever_sets)))


if __name__ == "__main__":
    main()
