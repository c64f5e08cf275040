/** Offers a text as a file, without the downloads permission: a link of our own page is pressed. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  saveParts(name, [text], type);
}

/** The same from several pieces: a large file need not be one string. */
export function saveParts(name: string, parts: readonly string[], type: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has the file once the press is handled.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
