/** What was found while one question is asked: the page cannot change meanwhile, so nothing is looked up twice. */
export class Question {
  private found: Map<object, Map<Element, unknown>> | undefined;

  /** Runs a question; what it finds is forgotten at its end, since lists recycle their nodes. */
  ask<T>(question: () => T): T {
    if (this.found) return question();
    this.found = new Map();
    try {
      return question();
    } finally {
      this.found = undefined;
    }
  }

  /** The answer of `who` about an element, looked for once per question. */
  once<T>(who: object, element: Element, find: () => T): T {
    if (!this.found) return find();
    let known = this.found.get(who);
    if (!known) this.found.set(who, (known = new Map()));
    if (known.has(element)) return known.get(element) as T;
    const answer = find();
    known.set(element, answer);
    return answer;
  }
}
