import { bookLand, shareAtLowest } from "#components/widgets/gradient-descent/FalseValleysLand.ts";
import { fixed } from "#components/words/numbers.ts";
import {
  finiteDifference,
  gradientDescent,
  lineLoss,
  mlp,
  type Objective,
  penguins,
  quadratic,
  stepsToConverge,
  value,
} from "#lib/index.ts";

// Section 2.1: one tanh neuron with input 2 and target 1, at w = 0.5 and b = −0.5.

const place = Float64Array.of(0.5, -0.5);

function forward([w, b]: Float64Array) {
  const weight = value(w, "w");
  const bias = value(b, "b");
  const answer = weight.mul(2).add(bias).tanh();
  return { weight, bias, answer, loss: answer.sub(1).pow(2).mul(0.5) };
}

const neuron: Objective = {
  size: 2,
  loss: (params) => forward(params).loss.data,
  gradient(params, out) {
    const { weight, bias, loss } = forward(params);
    loss.backward();
    out.set([weight.grad, bias.grad]);
  },
};
const slopes = new Float64Array(2);
neuron.gradient(place, slopes);
const nudge = (h: number) => finiteDifference(neuron, place, 0, h);

// Section 2.5: the penguins' line with flippers left in millimetres.

const raw = lineLoss(
  penguins.map((penguin) => penguin.flipperLength),
  penguins.map((penguin) => penguin.bodyMass / 1000),
);
const [large, small] = raw.curvatures;
const condition = large / small;
const bestFactor = (condition - 1) / (condition + 1);
const timid = stepsToConverge(quadratic([1]), [1], gradientDescent, 0.01, {
  steps: 1000,
  epsilon: 0.01,
});

// Section 2.6: of all starts on the bumpy curve, how many reach its lowest floor.

const shareWith = (learningRate: number) => shareAtLowest(bookLand, learningRate);

const rounded = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
const perCent = (share: number) => fixed(100 * share, 0);

/** The numbers that the chapter's text quotes, ready to print. */
export const numbers = {
  answer: fixed(forward(place).answer.data, 3),
  slopeOfWeight: fixed(slopes[0], 3),
  slopeOfBias: fixed(slopes[1], 3),
  nudge5: fixed(nudge(1e-5), 9),
  nudge12: fixed(nudge(1e-12), 6),
  nudge16: fixed(nudge(1e-16), 3),
  penguins: `${penguins.length}`,
  timidSteps: `${timid.steps}`,
  rawLarge: rounded.format(large),
  rawSmall: fixed(small, 5),
  rawLimit: fixed(2 / large, 7),
  rawCondition: rounded.format(condition),
  rawSteps: rounded.format(Math.log(0.1) / Math.log(bestFactor)),
  shareShort: perCent(shareWith(0.02)),
  shareLong: perCent(shareWith(0.5)),
  shareTooLong: perCent(shareWith(0.7)),
  networkSize: `${mlp({ layers: [2, 16, 16, 1] }).size}`,
} as const;
