"""Reference values of the environments, made by Gymnasium and by numpy.

    pip install gymnasium==1.3.0
    python3 test/golden/reinforcement.py

writes reinforcement.json beside this file: episodes of CartPole-v1 from given states under given actions,
and the values of a grid by value iteration over whole matrices. `npm run format` then breaks its lines.
"""

import json
from pathlib import Path

import gymnasium as gym
import numpy as np

HERE = Path(__file__).parent


def cart_pole(start, actions):
    env = gym.make("CartPole-v1").unwrapped
    env.reset()
    env.state = np.array(start)
    states, terminated = [], False
    for action in actions:
        _, reward, terminated, _, _ = env.step(action)
        assert reward == 1.0
        states.append(list(map(float, env.state)))
        if terminated:
            break
    return {
        "start": start,
        "actions": actions[: len(states)],
        "states": states,
        "terminated": terminated,
    }


MOVES = [(-1, 0), (0, 1), (1, 0), (0, -1)]


def grid(rows, columns, walls, exits, step_reward, discount, slip):
    cells = rows * columns

    def move(cell, action):
        row, column = cell // columns + MOVES[action][0], cell % columns + MOVES[action][1]
        if not (0 <= row < rows and 0 <= column < columns):
            return cell
        to = row * columns + column
        return cell if to in walls else to

    transitions = np.zeros((4, cells, cells))
    for action in range(4):
        for cell in range(cells):
            if cell in exits or cell in walls:
                continue
            for turn, chance in ((0, 1 - slip), (1, slip / 2), (3, slip / 2)):
                transitions[action, cell, move(cell, (action + turn) % 4)] += chance
    rewards = np.full(cells, step_reward)
    for cell, reward in exits.items():
        rewards[cell] = reward
    values = np.zeros(cells)
    for _ in range(10_000):
        q = transitions @ (rewards + discount * values)
        values = q.max(axis=0)
    return {
        "rows": rows,
        "columns": columns,
        "walls": walls,
        "exits": list(exits.items()),
        "stepReward": step_reward,
        "discount": discount,
        "slip": slip,
        "q": q.T.tolist(),
    }


if __name__ == "__main__":
    random = np.random.default_rng(1)
    golden = {
        "cartPole": [
            cart_pole([0.01, -0.02, 0.03, 0.04], [1, 0] * 60),
            cart_pole([0.0, 0.0, 0.0, 0.0], [1] * 60),
            cart_pole([-2.3, -1.0, -0.05, 0.2], [0, 0, 0, 1] * 20),
            cart_pole([0.5, 0.3, -0.1, 0.9], random.integers(0, 2, 80).tolist()),
        ],
        "grids": [
            grid(3, 4, [5], {3: 1.0, 7: -1.0}, -0.04, 0.99, 0.2),
            grid(3, 4, [5], {3: 1.0, 7: -1.0}, -0.04, 0.9, 0.0),
            grid(5, 6, [8, 14, 15, 20], {5: 1.0, 11: -1.0, 23: 0.5}, -0.02, 0.95, 0.1),
        ],
    }
    (HERE / "reinforcement.json").write_text(json.dumps(golden))
