export function accuracy(answers: number[], labels: number[]): number {
  return labels.filter((label, i) => label === answers[i]).length / labels.length;
}

export function confusionMatrix(answers: number[], labels: number[], classes: number): number[][] {
  const numbers = Array.from({ length: classes }, (_, c) => c);
  return numbers.map((truth) =>
    numbers.map(
      (said) => labels.filter((label, i) => label === truth && answers[i] === said).length,
    ),
  );
}
