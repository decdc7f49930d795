"""Reference values of models and losses, computed with numpy alone.

    python3 test/golden/models.py

writes models.json beside this file: a least-squares line (numpy.linalg.lstsq), networks with their
outputs, losses and gradients (matrix backpropagation), and the spectra of symmetric matrices.
`npm run format` then breaks its lines. The penguins are read from vega-datasets, not from lib/data.
"""

import json
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
PENGUINS = HERE.parent.parent / "node_modules/vega-datasets/data/penguins.json"


def line():
    rows = [
        (row["Flipper Length (mm)"], row["Body Mass (g)"])
        for row in json.loads(PENGUINS.read_text())
        if row["Flipper Length (mm)"] is not None
    ]
    x, y = np.array(rows, dtype=float).T
    design = np.column_stack([x, np.ones_like(x)])
    (w, b), residual, _, _ = np.linalg.lstsq(design, y, rcond=None)
    curvatures = np.linalg.eigvalsh(design.T @ design / len(x))[::-1]
    return {
        "w": w,
        "b": b,
        "floor": residual[0] / (2 * len(x)),
        "curvatures": curvatures.tolist(),
    }


ACTIVATIONS = {
    "linear": (lambda z: z, lambda z: np.ones_like(z)),
    "relu": (lambda z: np.maximum(z, 0), lambda z: (z > 0).astype(float)),
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda z: np.exp(-z) / (1 + np.exp(-z)) ** 2),
}


def half_squared_error(out, y):
    return 0.5 * np.sum((out - y) ** 2) / len(y), (out - y) / len(y)


def sigmoid_cross_entropy(z, y):
    p = 1 / (1 + np.exp(-z))
    return -np.sum(y * np.log(p) + (1 - y) * np.log(1 - p)) / len(y), (p - y) / len(y)


def softmax_cross_entropy(z, y):
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    return -np.sum(y * np.log(p)) / len(y), (p - y) / len(y)


LOSSES = {
    "halfSquaredError": half_squared_error,
    "sigmoidCrossEntropy": sigmoid_cross_entropy,
    "softmaxCrossEntropy": softmax_cross_entropy,
}


def network(widths, hidden, output, loss, seed, count=7):
    rng = np.random.default_rng(seed)
    weights = [rng.normal(size=(n_out, n_in)) for n_in, n_out in zip(widths, widths[1:])]
    biases = [rng.normal(size=n_out) for n_out in widths[1:]]
    x = rng.normal(size=(count, widths[0]))
    if loss == "halfSquaredError":
        y = rng.normal(size=(count, widths[-1]))
    elif loss == "sigmoidCrossEntropy":
        y = rng.integers(0, 2, size=(count, widths[-1])).astype(float)
    else:
        y = np.eye(widths[-1])[rng.integers(0, widths[-1], size=count)]

    names = [hidden] * (len(widths) - 2) + [output]
    a, z = [x], []
    for w, b, name in zip(weights, biases, names):
        z.append(a[-1] @ w.T + b)
        a.append(ACTIVATIONS[name][0](z[-1]))
    value, delta = LOSSES[loss](a[-1], y)
    grads = []
    for layer in reversed(range(len(weights))):
        delta = delta * ACTIVATIONS[names[layer]][1](z[layer])
        grads = [delta.T @ a[layer], delta.sum(axis=0)] + grads
        delta = delta @ weights[layer]

    def flat(arrays):
        return np.concatenate([array.ravel() for array in arrays]).tolist()

    return {
        "layers": widths,
        "activation": hidden,
        "outputActivation": output,
        "lossName": loss,
        "count": count,
        "params": flat([array for pair in zip(weights, biases) for array in pair]),
        "inputs": flat([x]),
        "targets": flat([y]),
        "outputs": flat([a[-1]]),
        "loss": float(value),
        "grads": flat(grads),
    }


def symmetric(seed):
    a, b, d = np.random.default_rng(seed).normal(size=3)
    values, vectors = np.linalg.eigh([[a, b], [b, d]])
    return {
        "matrix": [[a, b], [b, d]],
        "values": values[::-1].tolist(),
        "vectors": vectors.T[::-1].tolist(),
    }


def main():
    golden = {
        "line": line(),
        "networks": [
            network([2, 8, 8, 1], "tanh", "linear", "halfSquaredError", 1),
            network([3, 5, 2], "sigmoid", "sigmoid", "halfSquaredError", 2),
            network([2, 6, 4, 1], "relu", "linear", "sigmoidCrossEntropy", 3),
            network([4, 5, 3], "tanh", "linear", "softmaxCrossEntropy", 4),
            network([2, 1], "tanh", "linear", "sigmoidCrossEntropy", 5),
        ],
        "symmetric": [symmetric(seed) for seed in range(4)],
    }
    (HERE / "models.json").write_text(json.dumps(golden, indent=1) + "\n")


if __name__ == "__main__":
    main()
