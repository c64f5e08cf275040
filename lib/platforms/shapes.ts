/** Selectors that need no hook of any site: what is left when a platform renames everything. */

/** Where text is written, as browsers have it. */
export const WRITABLE = '[contenteditable="true"], [contenteditable="plaintext-only"]';

/**
 * The nearest box that holds a text box and a button, as long as it is not the page or a list of posts: a composer
 * without any hook.
 */
export const BOX = `:not(html, body, main, [role="main"], #app, #root):has(${WRITABLE}, textarea):has(button, [role="button"]):not(:has(article, [role="feed"], [role="article"]))`;
