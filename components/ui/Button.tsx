import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { buttonClass, type ButtonKind } from './button-class';

export interface ButtonProps extends ButtonHTMLAttributes {
  kind?: ButtonKind;
  small?: boolean;
  disabled?: boolean;
  children?: ComponentChildren;
}

/** A push button, at least 24 px high in its small form and 44 px otherwise. */
export function Button({ kind = 'main', small = false, class: extra, children, ...rest }: ButtonProps) {
  const classes = buttonClass(kind, small, typeof extra === 'string' ? extra : '');
  return (
    <button type="button" class={classes} {...rest}>
      {children}
    </button>
  );
}
