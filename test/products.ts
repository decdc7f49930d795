import { buildProducts } from "#src/tools/products.ts";

/** The kernels and the digits are there before the first test. */
export default buildProducts;
