/** Selectors that need no hook of any site: what is left when a platform renames everything. */

/**
 * The nearest box that holds a text box and a button, as long as it is not the page or a list of posts: a composer
 * without any hook.
 */
export const BOX =
  ':not(html, body, main, [role="main"], #app, #root):has([contenteditable="true"], textarea):has(button, [role="button"]):not(:has(article, [role="feed"], [role="article"]))';
