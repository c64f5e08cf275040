import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

export interface ButtonProps extends ButtonHTMLAttributes {
  /** main: the safe or chief choice; plain: the other one; quiet: looks like a link. */
  kind?: 'main' | 'plain' | 'quiet';
  small?: boolean;
  disabled?: boolean;
  children?: ComponentChildren;
}

/** A push button, at least 24 px high in its small form and 44 px otherwise. */
export function Button({ kind = 'main', small = false, class: extra, children, ...rest }: ButtonProps) {
  const classes = [
    'jn-button',
    kind === 'main' ? '' : `jn-button-${kind}`,
    small ? 'jn-button-small' : '',
    typeof extra === 'string' ? extra : '',
  ];
  return (
    <button type="button" class={classes.filter(Boolean).join(' ')} {...rest}>
      {children}
    </button>
  );
}
