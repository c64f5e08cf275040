/**
 * The few elements a guarded tab draws at the press itself, without a library: Preact is loaded into it only for what
 * unfolds (`components/warning/folds.tsx`).
 */
import { buttonClass, type ButtonKind } from './button-class';

const SVG = 'http://www.w3.org/2000/svg';

/** Attributes by name; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with these attributes and children; strings become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  set(made, attributes);
  made.append(...children);
  return made;
}

/** A push button as `Button` draws it. */
export function button(
  document: Document,
  kind: ButtonKind,
  small: boolean,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const all = { type: 'button', class: buttonClass(kind, small), ...attributes };
  return element(document, 'button', all, ...children);
}

/** Our sign as `Sign` draws it. */
export function sign(document: Document, size: number): SVGElement {
  const stroke = { stroke: 'currentColor', 'stroke-width': '2.5' };
  const svg = drawn(document, 'svg', {
    width: `${size}`,
    height: `${size}`,
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
    focusable: 'false',
  });
  svg.append(
    drawn(document, 'circle', { cx: '12', cy: '12', r: '10', fill: 'none', ...stroke }),
    drawn(document, 'path', { d: 'M7 9.5h10M7 14.5h10', 'stroke-linecap': 'round', ...stroke }),
  );
  return svg;
}

function drawn(document: Document, tag: string, attributes: Attributes): SVGElement {
  const made = document.createElementNS(SVG, tag) as SVGElement;
  set(made, attributes);
  return made;
}

function set(made: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value);
}
