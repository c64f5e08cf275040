// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const check = {
  'check.against': ['Yang meringankan', 'What speaks against it'],
  'check.because': ['Karena:', 'Because:'],
  'check.button': ['Periksa teks', 'Check text'],
  'check.failed': [
    'Belum dapat memeriksa. Tunggu sebentar, lalu coba lagi.',
    'Cannot check yet. Wait a moment and try again.',
  ],
  'check.label': ['Tempel draf atau tulisan dari tautan', 'Paste a draft or the words of a link'],
  'check.level.candidate_or_party': ['Menyangkut calon atau partai', 'Concerns a candidate or party'],
  'check.level.mention': [
    'Menyebut politik, tidak jelas berpihak',
    'Mentions politics, taking no clear side',
  ],
  'check.level.none': ['Tidak terdeteksi', 'Not detected'],
  'check.menu': ['Periksa teks ini', 'Check this text'],
  'check.noRule': ['Tidak ada pasal yang dikutip untuk tanggal ini.', 'No article is cited for this date.'],
  'check.notAdvice': ['Ini pengingat, bukan nasihat hukum.', 'This is a reminder, not legal advice.'],
  'check.notSafe': [
    '“Tidak terdeteksi” belum tentu aman. Nama baru, sindiran, dan gambar dapat terlewat.',
    '“Not detected” does not mean safe. New names, irony and pictures can be missed.',
  ],
  'check.nothing': [
    'Tidak ada teks yang dibawa. Tempel di sini.',
    'No text was brought along. Paste it here.',
  ],
  'check.says': [
    'Diperiksa di perangkat ini. Tidak dikirim dan tidak disimpan.',
    'Checked on this device. Not sent and not kept.',
  ],
  'check.title': ['Periksa teks', 'Check text'],
  'check.wouldWarn': ['Mengunggahnya akan diperingatkan:', 'Posting it would be warned about:'],
} as const;
