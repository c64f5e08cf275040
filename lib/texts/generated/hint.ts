// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const hint = {
  'hint.close': ['Tutup petunjuk', 'Close hint'],
  'hint.context': ['Yang Anda tanggapi menyangkut $1.', 'What you respond to is about $1.'],
  'hint.instead': ['Yang boleh:', 'Allowed:'],
  'hint.mind': ['Ingat:', 'Keep in mind:'],
  'hint.more': ['Mengapa, dan apa yang boleh', 'Why, and what is allowed'],
  'hint.off': ['Petunjuk ini dapat dimatikan di Pengaturan.', 'These hints can be switched off in Settings.'],
  'hint.title': ['Bila dikirim, tulisan ini akan diperingatkan.', 'If you send this, you will be warned.'],
  'hint.words': ['Pemicunya: $1.', 'Because of: $1.'],
} as const;
