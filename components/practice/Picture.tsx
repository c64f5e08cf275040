/** A flat landscape drawn from its description, so that every picture of the feed differs and none shows a person. */
export function pictureUrl(description: string): string {
  const seed = [...description].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997, 7);
  const hue = (seed * 7) % 360;
  const hill = 60 + (seed % 50);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 160" width="320" height="160">` +
    `<rect width="320" height="160" fill="hsl(${hue + 90} 30% 82%)"/>` +
    `<circle cx="${40 + (seed % 240)}" cy="40" r="18" fill="hsl(45 60% 85%)"/>` +
    `<path d="M0 ${hill} Q 80 ${hill - 40} 160 ${hill} T 320 ${hill} V160 H0Z" fill="hsl(${hue} 22% 55%)"/>` +
    `<path d="M0 ${hill + 40} Q 100 ${hill} 200 ${hill + 40} T 400 ${hill + 40} V160 H0Z" fill="hsl(${hue} 25% 38%)"/>` +
    `</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export function Picture({ description, draggable }: { description: string; draggable?: boolean }) {
  return (
    <img
      class="feed-picture"
      data-part="picture"
      src={pictureUrl(description)}
      alt={description}
      draggable={draggable ?? false}
      width={320}
      height={160}
    />
  );
}
