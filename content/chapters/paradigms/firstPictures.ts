import { inkImage } from "#components/digits/inkImage.build.ts";
import { readDigits } from "#components/digits/readDigits.build.ts";
import {
  AutoencoderTrainer,
  autoencoderData,
  shownCount,
} from "#components/widgets/paradigms/AutoencoderModel.ts";
import { groupingOf, heapOf } from "#components/widgets/paradigms/DigitClustersModel.ts";
import { materialOf } from "#components/widgets/paradigms/LabelsModel.ts";

const digits = readDigits();
const small = 14 * 14;
const each = (all: Float64Array, count: number) =>
  Array.from({ length: count }, (_, i) => inkImage(all.subarray(small * i, small * (i + 1)), 14));

const toName = materialOf(digits, 1).order[0];
const whole = digits.train.pixels.subarray(784 * toName, 784 * (toName + 1));
const data = autoencoderData(digits);

/** What the figures show before the digits have come, and where there are no scripts. */
export const firstPictures = {
  toName: inkImage(
    Array.from(whole, (ink) => ink / 255),
    28,
  ),
  centres: each(groupingOf(heapOf(digits), "spread", 10, 1).at(0).centres, 10),
  pairs: {
    given: each(data.test.inputs, shownCount),
    returned: each(new AutoencoderTrainer(data, 1).restored(), shownCount),
  },
};
