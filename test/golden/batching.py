"""Reference values of training over batches, computed with numpy alone.

    python3 test/golden/batching.py

writes batching.json beside this file: for a line, a logistic regression and a network with one
hidden layer, index lists drawn by numpy (some with repeats), the mean loss and gradient over each
list, and the parameters after one step of gradient descent a list. `npm run format` then breaks
its lines.
"""

import json
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
RATE = 0.3


def line(theta, x, y):
    error = x[:, 0] * theta[0] + theta[1] - y
    return np.mean(error**2) / 2, np.array([np.mean(error * x[:, 0]), np.mean(error)])


def cross_entropy(z, y):
    p = 1 / (1 + np.exp(-z))
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)), (p - y) / len(y)


def logistic(theta, x, y):
    loss, delta = cross_entropy(x @ theta[:-1] + theta[-1], y)
    return loss, np.append(x.T @ delta, delta.sum())


def network(theta, x, y):
    """Two inputs, three tanh neurons, one logit; each layer its weights and then its biases."""
    w1, b1, w2, b2 = theta[:6].reshape(3, 2), theta[6:9], theta[9:12], theta[12]
    a = np.tanh(x @ w1.T + b1)
    loss, delta = cross_entropy(a @ w2 + b2, y)
    hidden = np.outer(delta, w2) * (1 - a**2)
    return loss, np.concatenate(
        [(hidden.T @ x).ravel(), hidden.sum(axis=0), a.T @ delta, [delta.sum()]]
    )


def run(name, model, theta, x, y, lists):
    batches = []
    for batch in lists:
        loss, grads = model(theta, x[batch], y[batch])
        theta = theta - RATE * grads
        batches.append(
            {"batch": batch.tolist(), "loss": loss, "grads": grads.tolist(), "after": theta.tolist()}
        )
    return {"name": name, "inputs": x.ravel().tolist(), "targets": y.tolist(), "batches": batches}


def main():
    rng = np.random.default_rng(31)
    count = 11
    order = rng.permutation(count)
    lists = [order[:4], order[4:8], order[8:], rng.integers(0, count, 6), rng.integers(0, count, 1)]
    x = rng.normal(size=(count, 2))
    labels = (rng.random(count) < 0.5).astype(float)
    runs = []
    for name, model, size, inputs, targets in [
        ("line", line, 2, x[:, :1], rng.normal(size=count)),
        ("logistic", logistic, 3, x, labels),
        ("network", network, 13, x, labels),
    ]:
        start = rng.normal(size=size)
        runs.append({"start": start.tolist(), **run(name, model, start, inputs, targets, lists)})
    (HERE / "batching.json").write_text(json.dumps({"rate": RATE, "runs": runs}) + "\n")


main()
