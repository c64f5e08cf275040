// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const doing = {
  'doing.comment': ['berkomentar di sini', 'commenting here'],
  'doing.follow': ['mengikuti akun ini', 'following this account'],
  'doing.join_group': ['bergabung di sini', 'joining here'],
  'doing.like': ['menyukai ini', 'liking this'],
  'doing.post': ['memposting ini', 'posting this'],
  'doing.react': ['memberi reaksi ini', 'reacting to this'],
  'doing.share': ['membagikan ini', 'sharing this'],
  'doing.upload_photo': ['mengunggah ini', 'uploading this'],
} as const;
