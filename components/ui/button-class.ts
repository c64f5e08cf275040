/** main: the safe or chief choice; plain: the other one; quiet: looks like a link. */
export type ButtonKind = 'main' | 'plain' | 'quiet';

/** Classes of a push button. */
export function buttonClass(kind: ButtonKind, small: boolean, extra = ''): string {
  const classes = [
    'jn-button',
    kind === 'main' ? '' : `jn-button-${kind}`,
    small ? 'jn-button-small' : '',
    extra,
  ];
  return classes.filter(Boolean).join(' ');
}
