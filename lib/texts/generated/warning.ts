// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const warning = {
  'warning.against': ['Yang meringankan penilaian', 'What speaks against it'],
  'warning.background': ['Latar belakang', 'Background'],
  'warning.backgroundSays': [
    'Belum diperiksa terhadap perubahan undang-undang terakhir, jadi tidak dipakai sebagai dasar peringatan.',
    'Not checked against the latest amendments, so it is no basis for this warning.',
  ],
  'warning.because': ['karena:', 'because:'],
  'warning.cancel': ['Batalkan $1', 'Cancel $1'],
  'warning.caution0': [
    'Hati-hati, ini menyangkut $2: $1 dapat terbaca sebagai dukungan.',
    'Take care, this concerns $2: $1 can be read as support.',
  ],
  'warning.caution1': [
    'Pikirkan dulu: $1 dapat terbaca sebagai dukungan pada $2.',
    'Think first: $1 can be read as support for $2.',
  ],
  'warning.caution2': [
    'Isi ini menyangkut $2. Apakah $1 memang perlu?',
    'This content concerns $2. Is $1 needed?',
  ],
  'warning.choices': ['Pilihan lain', 'Other choices'],
  'warning.draftWords': ['Kata dalam tulisan Anda: $1', 'Words in your text: $1'],
  'warning.edit': ['Ubah tulisan', 'Edit the text'],
  'warning.more': ['Selengkapnya', 'More'],
  'warning.namesAct': ['menyebut perbuatan ini', 'names this act'],
  'warning.noRule': ['Tidak ada pasal yang dikutip untuk tanggal ini.', 'No article is cited for this date.'],
  'warning.noSureRule': [
    'Ada aturan bagi kelompok Anda, tetapi belum cukup pasti untuk dikutip di sini.',
    'There is a rule for your group, but it is not certain enough to be quoted here.',
  ],
  'warning.notAdvice': [
    'Pengingat, bukan nasihat hukum. Keputusan tetap pada Anda.',
    'A reminder, not legal advice. The decision stays yours.',
  ],
  'warning.noteLabel': [
    'Catatan pribadi (hanya di perangkat ini)',
    'Private note (kept on this device only)',
  ],
  'warning.on': ['di $1', 'on $1'],
  'warning.pause15': ['Jeda 15 menit', 'Pause 15 minutes'],
  'warning.pause60': ['Jeda 1 jam', 'Pause 1 hour'],
  'warning.pauseAsk': [
    'Perbuatan diteruskan. Peringatan kembali sendiri sesudah jeda.',
    'The act goes through. Warnings come back by themselves after the pause.',
  ],
  'warning.pauseToday': ['Jeda sampai besok', 'Pause until tomorrow'],
  'warning.practice': ['Latihan dengan tokoh rekaan', 'Practice with fictional persons'],
  'warning.proceed': ['Tetap lanjut', 'Proceed anyway'],
  'warning.proceedIn': ['Tetap lanjut ($1)', 'Proceed anyway ($1)'],
  'warning.proceedNote': ['Tetap lanjut, simpan catatan', 'Proceed and keep the note'],
  'warning.reasons': ['Mengapa konten ini', 'Why this content'],
  'warning.rules': ['Aturan yang dikutip', 'Rules cited'],
  'warning.seenBy': ['terlihat oleh $1', 'seen by $1'],
  'warning.sentence0': ['$1 dapat dinilai berpihak pada $2.', '$1 can be read as siding with $2.'],
  'warning.sentence1': [
    'Ini menyangkut $2: $1 dapat dianggap tidak netral.',
    'This concerns $2: $1 can be seen as not neutral.',
  ],
  'warning.sentence2': [
    '$1 meninggalkan jejak keberpihakan pada $2.',
    '$1 leaves a trace of taking sides on $2.',
  ],
  'warning.simulated': ['tanggal simulasi $1', 'simulated date $1'],
  'warning.sourcesHint': [
    'Sumber tiap aturan ada di rujukan, lewat ikon Jaga Netral.',
    'Sources of each rule are in the reference, behind the Jaga Netral icon.',
  ],
  'warning.stageNow': ['Tahapan: $1', 'Stage: $1'],
  'warning.title': ['Peringatan netralitas', 'Neutrality warning'],
  'warning.wait': ['Tombol lanjut terbuka dalam $1 detik', 'The proceed button opens in $1 seconds'],
  'warning.wrong': ['Salah deteksi', 'Wrong detection'],
  'warning.wrongAsk': [
    'Apa yang salah? Perbuatan diteruskan, dan sebab ini tidak diperingatkan lagi untuk sementara.',
    'What was wrong? The act goes through, and this cause is not warned about for a while.',
  ],
} as const;
