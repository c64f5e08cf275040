/** Vite gives the text of a style sheet for these imports: it goes into our closed trees, never into the page. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
