"""The engine's ensemble in vectorised NumPy: kernel.py's arrays with every draw's professions side by side.

    python3 ensemble.py draws.bin results.bin 1000

Reads what export.mjs wrote, normal scores included, writes the mean and the quantiles of every result, then prints the nanoseconds of one
ensemble, one a line, over about the given number of milliseconds and at least once. Draws go in chunks that suit the cache; results are kept, and their
quantiles are those of the sorted draws.
"""
import sys
import time
from types import SimpleNamespace

import kernel
import numpy as np
from kernel import Model, at_pace

CHUNK = 256
PROBABILITIES = np.array([0.05, 0.25, 0.5, 0.75, 0.95])
PERT_LIMIT, PERT_PER_UNIT, PERT_TERMS = 8, 8, 6


class Reader:
    def __init__(self, numbers):
        self.numbers, self.place = numbers, 0

    def take(self, *shape):
        count = int(np.prod(shape))
        self.place += count
        return self.numbers[self.place - count:self.place].reshape(shape)

    def whole(self, *shape):
        return self.take(*shape).astype(int)

    def one(self):
        return int(self.take(1)[0])


class Marginals:
    """Ranges, each with its curve: rows of low, width, mode and the number of the curve."""

    def __init__(self, rows, curves):
        self.low, self.width, self.mode = rows[:, :3].T
        curve = rows[:, 3].astype(int)
        self.pieces = curves[:, :-1].reshape(len(curves), -1, PERT_TERMS)[curve]
        self.last = curves[curve, -1]

    def at(self, scores):
        """Values of scores over draw and range; the mode where a score is not a number."""
        x = np.clip((np.nan_to_num(scores) + PERT_LIMIT) * PERT_PER_UNIT, 0, self.pieces.shape[1])
        panel = np.minimum(x.astype(int), self.pieces.shape[1] - 1)
        c = self.pieces[np.arange(len(self.low)), panel]
        t = x - panel
        part = c[..., 5]
        for term in range(4, -1, -1):
            part = part * t + c[..., term]
        return np.where(np.isnan(scores), self.mode, self.low + self.width * part)


class Draws:
    """The order is that of `drawNumbers` in export.mjs, after the model."""

    def __init__(self, path):
        self.model = m = Model(path)
        r = Reader(m.rest)
        self.calendar = r.whole(r.one())
        curves = r.take(*r.whole(2))
        self.slots = []
        for _ in range(4):
            rows = r.take(r.one(), 7)
            self.slots.append((*rows[:, :3].astype(int).T, Marginals(rows[:, 3:], curves)))
        activities = r.one()
        r.whole(r.one())
        self.shares = r.take(m.P, activities)
        blocks = [r.whole(count) for count in m.blocks]
        self.activity = np.zeros(m.share.shape, int)
        self.is_block = np.zeros(m.share.shape, bool)
        for p, mine in enumerate(blocks):
            self.activity[p, :len(mine)], self.is_block[p, :len(mine)] = mine, True
        bands = r.take(r.one(), 8)
        self.band = (*bands[:, :4].astype(int).T, Marginals(bands[:, 4:], curves))
        self.multipliers = []
        for _ in range(2):
            rows = r.take(m.P, 5)
            self.multipliers.append((rows[:, 0].astype(int), Marginals(rows[:, 1:], curves)))
        inputs, draws = r.whole(2)
        self.scores = r.take(draws, inputs)
        self.levers = m.lever_sets[0]


def blend(technology, profession):
    both = np.sqrt(0.5) * (np.nan_to_num(technology) + np.nan_to_num(profession))
    return np.where(np.isnan(technology) & np.isnan(profession), np.nan, both)


def drawn(slots, scores, before):
    """`before` in every draw, with what each slot says at its place."""
    score, second, at, marginals = slots
    out = np.tile(before, (len(scores), 1))
    mine = scores[:, score]
    out[:, at] = marginals.at(np.where(second < 0, mine, blend(mine, scores[:, second])))
    return out


def workforce(e, scores):
    """Heads, FTE, entrants and leavers over draw, profession and year asked for."""
    m, levers, chain = e.model, e.levers, e.model.chain_profession
    D, P = len(scores), m.P
    places, places_from, exits, shift, foreign = (levers[at:at + P] for at in m.lever[2:7])
    score, is_rate, begin, end, marginals = e.band
    by_age = np.tile(m.flat_exit, (D, 1))
    band = marginals.at(scores[:, score])
    band = np.where(is_rate == 1, -np.expm1(-band), band)
    for i in range(len(score)):
        by_age[:, begin[i]:end[i]] = band[:, i:i + 1]
    exit = np.zeros((D, *m.exit.shape))
    for c, (first, length) in enumerate(zip(m.chain_begin, m.chain_length)):
        exit[:, c, :length] = by_age[:, first:first + length]
    last = m.chain_length[:, None] - 1
    read = m.age - np.where(m.first_age[:, None] + m.age >= kernel.SHIFT_FROM_AGE, shift[chain, None], 0)
    below = np.clip(np.floor(read), 0, last).astype(int)
    low = np.take_along_axis(exit, below[None], 2)
    high = np.take_along_axis(exit, np.minimum(below + 1, last)[None], 2)
    leave = np.minimum(1, exits[chain, None] * (low + (read - below) * (high - low)))
    leave[:, read < 0] = 0
    leave[:, m.age >= last] = 1
    stay = 1 - leave
    mine = [np.where(score < 0, 1, marginals.at(scores[:, score])) for score, marginals in e.multipliers]
    year = np.arange(m.Y)
    moved = np.where(year >= (places_from + m.duration - m.first_year)[:, None], places[:, None], 1)
    placed = np.where(year >= m.duration[:, None], mine[0][..., None], 1)
    entrants = m.trained * moved * placed + m.foreign * (foreign * mine[1])[..., None]
    columns = e.calendar - m.first_year
    heads, ftes, leavers = (np.zeros((D, P, len(columns))) for _ in range(3))
    heads[:] = np.where(m.is_cohort[:, None], 0, m.series[:, columns])
    ftes[:] = heads * m.series_fte[:, None]
    stock = np.tile(m.headcount, (D, 1, 1))
    for t in range(columns.max() + 1):
        for h in np.flatnonzero(columns == t):
            for c, p in enumerate(chain):
                heads[:, p, h] += stock[:, c].sum(1)
                ftes[:, p, h] += stock[:, c] @ m.fte[c]
                leavers[:, p, h] += (stock[:, c] * leave[:, c]).sum(1)
        following = entrants[:, chain, t, None] * m.profile
        following[..., 1:] += (stock * stay)[..., :-1]
        stock = following
    return heads, ftes, entrants[..., columns], leavers


def frame(e, scores):
    """A model whose professions are those of every draw, its years those asked for, and the paces of its levers."""
    m = e.model
    D, P, K = len(scores), m.P, m.K
    paces, leads, intensities, times = e.slots
    shares = np.maximum(0, drawn(times, scores, e.shares.ravel())).reshape(D, P, -1)
    shares = shares / shares.sum(2, keepdims=True)
    columns = e.calendar - m.first_year
    own = SimpleNamespace(P=D * P, K=K, Y=len(columns), G=0, lever=[0, D * P * K], thresholds=m.thresholds)
    own.hermite, own.legendre, own.even, own.years = m.hermite, m.legendre, m.even, e.calendar
    own.lead_years = drawn(leads, scores, m.lead_years).ravel()
    own.intensity = drawn(intensities, scores, m.intensity.ravel()).reshape(-1, K)
    own.share = np.where(e.is_block, np.take_along_axis(shares, e.activity[None], 2), 0).reshape(D * P, -1)
    own.family = np.tile(m.family, (D, 1))
    own.triples = [np.tile(triple, (D, 1, 1)) for triple in m.triples]
    own.gain = [np.tile(gain[:, columns], (D, 1, 1, 1)) for gain in m.gain]
    levers = drawn(paces, scores, e.levers)
    return own, np.concatenate([levers[:, at:at + P * K].ravel() for at in m.lever[:2]])


def run(e, scores, values):
    """Writes the results of some draws, over series, draw and year."""
    m = e.model
    D, H = values.shape[1:]
    flat = np.empty((m.rows, D * H))

    def out(indicator, rows, groups=None):
        at = m.first_row[indicator] + (m.G if groups is None else groups)
        mine = rows.reshape(D, -1, H).transpose(1, 0, 2)
        flat[at:at + len(mine)] = mine.reshape(len(mine), -1)

    heads, ftes, entrants, leavers = workforce(e, scores)
    out(kernel.HEADCOUNT, heads)
    out(kernel.FTE, ftes)
    out(kernel.ENTRANTS, entrants[:, m.is_cohort], groups=0)
    out(kernel.LEAVERS, leavers[:, m.is_cohort], groups=0)
    own, levers = frame(e, scores)
    own.first_row = m.first_row

    def out_of_frame(indicator, rows, groups=None):
        out(indicator, rows, groups=m.G if groups is None else m.G * m.K)

    shaped = heads.reshape(-1, H), ftes.reshape(-1, H)
    potential, effective, adoption, credits = kernel.free_time(own, levers, out_of_frame, *shaped)

    def columns(rows):
        return rows.reshape(D, m.P, H, -1).transpose(1, 0, 2, 3).reshape(m.P, D * H, -1)

    wide = SimpleNamespace(**{**vars(m), "Y": D * H})
    by_time = [columns(rows)[..., 0] for rows in (heads, potential, effective)]
    kernel.summarise_groups(wide, flat, *by_time, columns(adoption), columns(credits))
    values[:] = flat.reshape(m.rows, D, H)


def ensemble(e):
    """The mean and the quantiles of every result, over the draws in which it exists."""
    draws = len(e.scores)
    values = np.empty((e.model.rows, draws, len(e.calendar)))
    for first in range(0, draws, CHUNK):
        mine = e.scores[first:first + CHUNK]
        run(e, mine, values[:, first:first + len(mine)])
    results = values.transpose(0, 2, 1).reshape(-1, draws)
    count = draws - np.isnan(results).sum(1)
    means = np.nansum(results, 1) / count
    results.sort(1)
    rank = np.maximum(count[:, None] - 1, 0) * PROBABILITIES
    below = rank.astype(int)
    low, high = (np.take_along_axis(results, np.minimum(at, draws - 1), 1) for at in (below, below + 1))
    quantiles = np.where(rank == below, low, low + (rank - below) * (high - low))
    return np.column_stack([means, quantiles])


def main():
    e = Draws(sys.argv[1])
    end = time.perf_counter() + float(sys.argv[3]) / 1000
    while True:
        start = time.perf_counter()
        results = ensemble(e)
        print(round((time.perf_counter() - start) * 1e9))
        if time.perf_counter() >= end:
            break
    results.tofile(sys.argv[2])


main()
