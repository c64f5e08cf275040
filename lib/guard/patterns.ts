/** Regular expressions of the platforms' data, each compiled once. */
const compiled = new Map<string, RegExp>();

/** The expression of this source. @throws SyntaxError when it is none. */
export function patternOf(source: string, flags: '' | 'u' = ''): RegExp {
  const key = `${flags}/${source}`;
  let pattern = compiled.get(key);
  if (!pattern) compiled.set(key, (pattern = new RegExp(source, flags)));
  return pattern;
}

/** Does an address fit an expression? */
export const fitsPattern = (source: string, text: string): boolean => patternOf(source).test(text);
