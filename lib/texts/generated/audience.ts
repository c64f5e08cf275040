// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const audience = {
  'audience.friends': ['teman Anda', 'your friends'],
  'audience.group': ['anggota grup ini', 'members of this group'],
  'audience.private': ['hanya orang dalam percakapan ini', 'only people in this conversation'],
  'audience.public': ['umum, siapa saja', 'the public, anyone'],
} as const;
