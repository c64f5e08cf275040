import type { ComponentChildren } from 'preact';

/** A line set apart: simulated date, practice, a degraded platform. `live` announces changes politely. */
export function Notice(props: { live?: boolean; children: ComponentChildren }) {
  return (
    <p class="jn-notice" {...(props.live === true ? { role: 'status' as const } : {})}>
      {props.children}
    </p>
  );
}
