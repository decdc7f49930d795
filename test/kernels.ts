import { buildKernels } from "#src/tools/kernels.ts";

/** The kernels are there before the first test. */
export default buildKernels;
