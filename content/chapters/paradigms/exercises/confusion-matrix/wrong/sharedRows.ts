// fails: sharedRows
/**
 * The share of right answers, from 0 to 1.
 * answers: the classes that a model gave, each 0, 1, 2, …; labels: the true ones, as many.
 */
export function accuracy(answers: number[], labels: number[]): number {
  let right = 0;
  for (let i = 0; i < labels.length; i++) if (answers[i] === labels[i]) right += 1;
  return right / labels.length;
}

/**
 * How often each class was taken for each: row = the true class, column = the answer.
 * answers, labels: as above; classes: how many classes there are.
 */
export function confusionMatrix(answers: number[], labels: number[], classes: number): number[][] {
  const matrix = new Array<number[]>(classes).fill(new Array<number>(classes).fill(0));
  for (let i = 0; i < labels.length; i++) matrix[labels[i]][answers[i]] += 1;
  return matrix;
}
