// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const confidence = {
  'confidence.high': ['keyakinan tinggi', 'high confidence'],
  'confidence.low': ['keyakinan rendah', 'low confidence'],
  'confidence.medium': ['keyakinan sedang', 'medium confidence'],
} as const;
