/** Whether the gradients of a batch are averaged or added up, as its line of code says it. */
export type Sum = "mean" | "sum";

const gather = (list: string, sum: Sum) =>
  `∇Θ += ∇L(i, Θ)${sum === "mean" ? ` / len(${list})` : ""}`;

/** Batch gradient descent: all the data before every change. */
export const batchProgram = (sum: Sum) => `
iteration = 0
Θ = start
while iteration < n:
    iteration += 1
    ∇Θ = 0
    for i in data:
        ${gather("data", sum)}
    Θ = Θ - γ * ∇Θ
    if ‖∇Θ‖ < ε:
        break
`;

/** Mini-batch gradient descent: the data split into parts that take turns. */
export const miniBatchProgram = (sum: Sum) => `
parts = split(data, B)
iteration = 0
Θ = start
while iteration < n:
    j = iteration % len(parts)
    iteration += 1
    batch = parts[j]
    ∇Θ = 0
    for i in batch:
        ${gather("batch", sum)}
    Θ = Θ - γ * ∇Θ
    if ‖∇Θ‖ < ε:
        break
`;

/** Stochastic gradient descent as the lecture has it: shuffled once, before the loop. */
export const shuffledOnceProgram = (sum: Sum) => `\ndata = shuffle(data)${miniBatchProgram(sum)}`;

/** Stochastic gradient descent as it is practised: shuffled at the beginning of every epoch. */
export const reshuffledProgram = (sum: Sum) => `
parts = split(data, B)
iteration = 0
Θ = start
while iteration < n:
    j = iteration % len(parts)
    if j == 0:
        data = shuffle(data)
        parts = split(data, B)
    iteration += 1
    batch = parts[j]
    ∇Θ = 0
    for i in batch:
        ${gather("batch", sum)}
    Θ = Θ - γ * ∇Θ
    if ‖∇Θ‖ < ε:
        break
`;
