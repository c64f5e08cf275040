/** Work in small steps: whoever runs it may rest between them, or have it done at once. */
export type Steps<T> = Generator<undefined, T>;

/** Takes all steps that are left. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
