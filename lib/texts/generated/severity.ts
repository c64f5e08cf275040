// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const severity = {
  'severity.caution': ['hati-hati', 'caution'],
  'severity.info': ['info', 'info'],
  'severity.serious': ['berat', 'serious'],
  'severity.warning': ['peringatan', 'warning'],
} as const;
