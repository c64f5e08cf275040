/** A folded name as names are written: `budi santoso` → Budi Santoso. */
export const title = (name: string): string =>
  name.replace(/(?:^| )[a-z]/g, (letter) => letter.toUpperCase());
