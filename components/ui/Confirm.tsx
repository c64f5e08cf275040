import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button';

/** Milliseconds in which the second press counts. */
const WINDOW = 6000;

export interface ConfirmProps {
  label: string;
  /** What the button says, and a screen reader hears, after the first press. */
  again: string;
  disabled?: boolean;
  small?: boolean;
  onConfirm(): void;
}

/** A press that must be made twice: the first asks, the second, soon after, does it. */
export function Confirm(props: ConfirmProps) {
  const [asked, ask] = useState(false);
  useEffect(() => {
    if (!asked) return undefined;
    const timer = setTimeout(() => ask(false), WINDOW);
    return () => clearTimeout(timer);
  }, [asked]);
  return (
    <>
      <Button
        kind="plain"
        class={asked ? 'jn-danger' : ''}
        small={props.small ?? false}
        disabled={props.disabled ?? false}
        onClick={() => {
          if (asked) props.onConfirm();
          ask(!asked);
        }}
      >
        {asked ? props.again : props.label}
      </Button>
      <span class="jn-hidden" role="status">
        {asked ? props.again : ''}
      </span>
    </>
  );
}
