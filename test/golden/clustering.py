"""Reference values of k-means, computed with numpy alone.

    python3 test/golden/clustering.py

writes clustering.json beside this file: Lloyd's half-steps on Fisher's Iris from given starts, with the
objective after each. `npm run format` then breaks its lines. iris.csv holds Fisher's 150 flowers (1936),
four measures in cm and the number of the species; it is the copy that scikit-learn 1.9.1 ships.
"""

import json
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
IRIS = np.loadtxt(HERE / "iris.csv", delimiter=",", skiprows=1)
FLOWERS = IRIS[:, :4]


def lloyd(points, centres):
    objectives = []
    clusters = None
    while True:
        distances = ((points[:, None, :] - centres[None, :, :]) ** 2).sum(axis=2)
        nearest = distances.argmin(axis=1)
        objectives.append(distances[np.arange(len(points)), nearest].sum())
        if clusters is not None and (nearest == clusters).all():
            return centres, nearest, objectives
        clusters = nearest
        centres = np.array(
            [points[clusters == c].mean(axis=0) for c in range(len(centres))]
        )
        objectives.append(((points - centres[clusters]) ** 2).sum())


def case(start):
    centres, clusters, objectives = lloyd(FLOWERS, FLOWERS[start])
    return {
        "start": start,
        "centres": centres.tolist(),
        "clusters": clusters.tolist(),
        "objectives": objectives,
    }


if __name__ == "__main__":
    starts = [[0, 50, 100], [0, 1, 2], [14, 15, 18], [0, 100], [3, 60, 77, 120, 140]]
    golden = [case(start) for start in starts]
    (HERE / "clustering.json").write_text(json.dumps(golden))
