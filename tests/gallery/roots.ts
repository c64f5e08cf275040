/**
 * Test only, imported before anything else: remembers the closed trees, so that tests know where to press, and opens
 * them when the address ends in #open, so that axe can look inside. The product never does this.
 */
declare global {
  interface Window {
    roots: ShadowRoot[];
  }
}

window.roots = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const mode = location.hash === '#open' ? 'open' : init.mode;
  const root = attach.call(this, { ...init, mode });
  window.roots.push(root);
  return root;
};

export {};
