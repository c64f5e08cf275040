/** Regular expressions of the platforms' data, each compiled once. */
const compiled: Record<'' | 'u', Map<string, RegExp>> = { '': new Map(), u: new Map() };

/** The expression of this source. @throws SyntaxError when it is none. */
export function patternOf(source: string, flags: '' | 'u' = ''): RegExp {
  // Looked up by the very string of the data: its hash is known.
  const known = compiled[flags];
  let pattern = known.get(source);
  if (!pattern) known.set(source, (pattern = new RegExp(source, flags)));
  return pattern;
}

/** Does an address fit an expression? */
export const fitsPattern = (source: string, text: string): boolean => patternOf(source).test(text);
