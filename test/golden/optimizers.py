"""Reference paths of all nine optimizers, computed with numpy alone.

    python3 test/golden/optimizers.py

writes optimizers.json beside this file; `npm run format` then breaks its lines. Each update is
written from its paper, as one expression on whole arrays, and shares nothing with lib/optimizers
but the formulas.
"""

import json
from pathlib import Path

import numpy as np

STEPS = 30


# --- problems: a start and a gradient ---------------------------------------------------------

TURN = 0.5
ROTATION = np.array([[np.cos(TURN), -np.sin(TURN)], [np.sin(TURN), np.cos(TURN)]])
TURNED_BOWL = ROTATION @ np.diag([1.0, 20.0]) @ ROTATION.T
CURVATURES = np.array([0.1, 1.0, 3.0, 10.0, 0.5])
CENTER = np.array([1.0, -2.0, 0.5, 0.0, 3.0])


def rosenbrock(p):
    x, y = p
    return np.array([-2 * (1 - x) - 400 * x * (y - x**2), 200 * (y - x**2)])


def himmelblau(p):
    x, y = p
    return np.array(
        [
            4 * x * (x**2 + y - 11) + 2 * (x + y**2 - 7),
            2 * (x**2 + y - 11) + 4 * y * (x + y**2 - 7),
        ]
    )


PROBLEMS = {
    "turnedBowl": ([-2.5, 1.2], lambda p: TURNED_BOWL @ p),
    # the third coordinate starts at its minimum: its gradient is 0 from the first step on
    "bowl5": ([2.0, 1.0, 0.5, -1.5, 0.0], lambda p: CURVATURES * (p - CENTER)),
    "rosenbrock": ([-1.2, 1.0], rosenbrock),
    "himmelblau": ([0.5, -0.5], himmelblau),
}


# --- optimizers: from a start and a gradient to a path ----------------------------------------


def walk(start, update):
    """update(params, memory, t) returns the next params; memory is a dict of arrays."""
    params = np.array(start)
    memory = {"m": np.zeros_like(params), "v": np.zeros_like(params), "d": np.zeros_like(params)}
    path = [params]
    for t in range(1, STEPS + 1):
        params = update(params, memory, t)
        path.append(params)
    return path


def gradient_descent(grad, lr):
    return lambda p, mem, t: p - lr * grad(p)


def momentum(grad, lr, momentum=0.9):
    def update(p, mem, t):
        mem["m"] = momentum * mem["m"] - lr * grad(p)
        return p + mem["m"]

    return update


def nesterov(grad, lr, momentum=0.9):
    def update(p, mem, t):
        mem["m"] = momentum * mem["m"] - lr * grad(p + momentum * mem["m"])
        return p + mem["m"]

    return update


def adagrad(grad, lr, epsilon=1e-10):
    def update(p, mem, t):
        g = grad(p)
        mem["v"] = mem["v"] + g**2
        return p - lr * g / (np.sqrt(mem["v"]) + epsilon)

    return update


def rmsprop(grad, lr, rho=0.9, epsilon=1e-8):
    def update(p, mem, t):
        g = grad(p)
        mem["v"] = rho * mem["v"] + (1 - rho) * g**2
        return p - lr * g / (np.sqrt(mem["v"]) + epsilon)

    return update


def adadelta(grad, lr, rho=0.95, epsilon=1e-6):
    def rms(x):
        return np.sqrt(x + epsilon)

    def update(p, mem, t):
        g = grad(p)
        mem["v"] = rho * mem["v"] + (1 - rho) * g**2
        delta = -rms(mem["d"]) / rms(mem["v"]) * g
        mem["d"] = rho * mem["d"] + (1 - rho) * delta**2
        return p + lr * delta

    return update


def moments(g, mem, beta1, beta2):
    mem["m"] = beta1 * mem["m"] + (1 - beta1) * g
    mem["v"] = beta2 * mem["v"] + (1 - beta2) * g**2
    return mem["m"], mem["v"]


def adam(grad, lr, beta1=0.9, beta2=0.999, epsilon=1e-8, biasCorrection=True):
    def update(p, mem, t):
        m, v = moments(grad(p), mem, beta1, beta2)
        if biasCorrection:
            m, v = m / (1 - beta1**t), v / (1 - beta2**t)
        return p - lr * m / (np.sqrt(v) + epsilon)

    return update


def nadam(grad, lr, beta1=0.9, beta2=0.999, epsilon=1e-8):
    def update(p, mem, t):
        g = grad(p)
        m, v = moments(g, mem, beta1, beta2)
        m_bar = beta1 * m / (1 - beta1 ** (t + 1)) + (1 - beta1) * g / (1 - beta1**t)
        return p - lr * m_bar / (np.sqrt(v / (1 - beta2**t)) + epsilon)

    return update


def adamw(grad, lr, beta1=0.9, beta2=0.999, epsilon=1e-8, weightDecay=0.01):
    def update(p, mem, t):
        m, v = moments(grad(p), mem, beta1, beta2)
        decayed = p * (1 - lr * weightDecay)
        return decayed - lr * m / (1 - beta1**t) / (np.sqrt(v / (1 - beta2**t)) + epsilon)

    return update


# --- cases: every optimizer with its defaults and with other options --------------------------

CASES = [
    ("gradientDescent", gradient_descent, 0.04, [{}]),
    ("momentum", momentum, 0.01, [{}, {"momentum": 0.5}]),
    ("nesterov", nesterov, 0.01, [{}, {"momentum": 0.5}]),
    ("adagrad", adagrad, 0.3, [{}, {"epsilon": 0.1}]),
    ("rmsprop", rmsprop, 0.02, [{}, {"rho": 0.99, "epsilon": 1e-3}]),
    ("adadelta", adadelta, 1.0, [{}, {"rho": 0.8, "epsilon": 1e-4}]),
    ("adam", adam, 0.1, [{}, {"biasCorrection": False}, {"beta1": 0.8, "beta2": 0.99, "epsilon": 1e-3}]),
    ("nadam", nadam, 0.1, [{}, {"beta1": 0.8, "beta2": 0.99, "epsilon": 1e-3}]),
    ("adamw", adamw, 0.1, [{}, {"beta1": 0.8, "beta2": 0.99, "epsilon": 1e-3, "weightDecay": 0.3}]),
]

# where the steep Rosenbrock valley would throw the first three out
GENTLE = {"rosenbrock": 0.02, "himmelblau": 0.2}
UNSCALED = {"gradientDescent", "momentum", "nesterov"}


def main():
    golden = []
    for problem, (start, grad) in PROBLEMS.items():
        for name, make, rate, variants in CASES:
            lr = rate * (GENTLE.get(problem, 1.0) if name in UNSCALED else 1.0)
            for options in variants:
                path = walk(start, make(grad, lr, **options))
                golden.append(
                    {
                        "problem": problem,
                        "optimizer": name,
                        "options": options,
                        "learningRate": lr,
                        "path": [p.tolist() for p in path],
                    }
                )
    lines = ",\n".join(json.dumps(case) for case in golden)
    Path(__file__).with_suffix(".json").write_text(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main()
