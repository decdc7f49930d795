"""The polynomials of tanh in lib/kernels/assembly/math.ts.

    tanh x = x P(x²) / Q(x²) on [0, 7], the largest relative error as small as it can be made

by least squares whose weights grow where the error is large (Lawson's iteration). Prints the coefficients, the constant
ones first, and the largest error, in exact arithmetic and in 32 bits:

    python3 test/golden/tanh.py
"""

import numpy as np

END = 7.0
DEGREE = 3


def fit(rounds=400):
    x = np.union1d(np.linspace(1e-3, END, 6000), END * (0.5 - 0.5 * np.cos(np.pi * np.linspace(0.01, 1, 6000))))
    target = np.tanh(x)
    u = (x / END) ** 2
    powers = np.stack([u**i for i in range(DEGREE + 1)], 1)
    weights, q, best = np.ones_like(x), np.ones_like(x), (np.inf, None, None)
    for _ in range(rounds):
        columns = np.hstack([powers * (x / target)[:, None], -powers[:, 1:]])
        scale = np.sqrt(weights) / np.abs(q)
        solution, *_ = np.linalg.lstsq(columns * scale[:, None], scale, rcond=None)
        a, b = solution[: DEGREE + 1], np.concatenate([[1], solution[DEGREE + 1 :]])
        q = powers @ b
        error = np.abs(x * (powers @ a) / q / target - 1)
        if error.max() < best[0]:
            best = (error.max(), a, b)
        weights *= error / error.max() + 1e-3
        weights /= weights.sum()
    scale = END ** (-2 * np.arange(DEGREE + 1))
    return best[0], best[1] * scale, best[2] * scale


def in_single(p, q):
    x = np.linspace(0.001, END, 200_001).astype(np.float32)
    horner = lambda c: np.polyval(c[::-1].astype(np.float32), x * x)
    return np.abs(x * horner(p) / horner(q) / np.tanh(x.astype(np.float64)) - 1).max()


error, p, q = fit()
print("P", *(f"{c:.9e}" for c in p))
print("Q", *(f"{c:.9e}" for c in q))
print(f"largest error {error:.2e}, in 32 bits {in_single(p, q):.2e}")
