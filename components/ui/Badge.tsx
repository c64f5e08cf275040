import type { ComponentChildren } from 'preact';

/** A short fact beside something: stage, confidence, platform. Never colour alone: the words carry it. */
export function Badge(props: { children: ComponentChildren }) {
  return <span class="jn-badge">{props.children}</span>;
}
