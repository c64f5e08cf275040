import type { ComponentChildren } from 'preact';

/** Folded details, opened by a native summary: keyboard and screen reader come with it. */
export function Disclosure(props: {
  summary: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="jn-disclosure" open={props.open ?? false}>
      <summary>{props.summary}</summary>
      <div>{props.children}</div>
    </details>
  );
}
