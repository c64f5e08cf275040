/**
 * Stands in for the context WXT makes for content scripts: ours uses none of it, and WXT's would send an event into
 * every page.
 */
export class ContentScriptContext {
  readonly isValid = true;
}
