/**
 * Own translations of corpus texts that exist in one language only. Keyed by the text itself, so that a changed text
 * stops `npm run data` until somebody has translated it again; nothing is shown half translated.
 */
const ENGLISH: Readonly<Record<string, string>> = {
  // Sanctions of rules.
  'ASN struktural dan fungsional: lewat aturan disiplin':
    'Civil servants in structural and functional posts: through the discipline rules',
  'Dapat ditambah tindakan administratif atas rekomendasi Majelis Kode Etik':
    'An administrative measure may be added on the advice of the ethics council',
  'Hukuman disiplin menurut disiplin PPPK yang ditetapkan instansi; tata cara sanksinya mengikuti aturan disiplin PNS':
    "Disciplinary punishment under the agency's own PPPK discipline; the procedure follows the PNS discipline rules",
  'Kepala desa: Pasal 490': 'Village heads: Article 490',
  'Ketentuan peralihan: tunda kenaikan gaji berkala 1 tahun, tunda kenaikan pangkat 1 tahun, atau turun pangkat setingkat selama 1 tahun (Pasal 42 ayat (2) jo. PP 53/2010 Pasal 7 ayat (3))':
    'For now: periodic pay rise delayed 1 year, promotion delayed 1 year, or one rank down for 1 year (Article 42(2) with PP 53/2010 Article 7(3))',
  'Ketentuan tetap: potong tunjangan kinerja 25% selama 6, 9, atau 12 bulan (Pasal 8 ayat (3)), baru berlaku setelah ada PP Gaji dan Tunjangan (Pasal 42 ayat (1))':
    'Later: performance pay cut by 25% for 6, 9 or 12 months (Article 8(3)), only once the regulation on pay and allowances exists (Article 42(1))',
  'Kurungan tunggal di bawah 6 bulan menjadi denda paling banyak kategori I; 6 bulan atau lebih menjadi kategori II':
    'Light imprisonment alone: below 6 months becomes a fine of at most category I; 6 months or more, category II',
  'Kurungan yang disertai denda: kurungan dihapus, denda disesuaikan':
    'Light imprisonment together with a fine: the imprisonment is dropped, the fine adjusted',
  'Pasal 12, 13, dan 14 tidak menyebut angka 1, sehingga tingkat hukumannya tidak ditentukan':
    'Articles 12, 13 and 14 do not name item 1, so no punishment level is set',
  'Pejabat negara: Pasal 547': 'State officials: Article 547',
  'Pelanggaran kewajiban diproses sebagai pelanggaran disiplin; tingkatnya mengikuti aturan disiplin yang berlaku bagi PNS atau PPPK':
    'A breach of the duty is handled as a breach of discipline; its level follows the discipline rules for PNS or PPPK',
  'Pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan':
    'Removed from the post to a staff position for 12 months',
  'Pemberhentian dengan hormat tidak atas permintaan sendiri': 'Dismissal with honour, not at own request',
  'Pemberhentian tidak dengan hormat': 'Dishonourable dismissal',
  'Pemutusan hubungan perjanjian kerja dengan hormat tidak atas permintaan sendiri':
    'Contract ended with honour, not at own request',
  'Pemutusan hubungan perjanjian kerja tidak dengan hormat': 'Contract ended dishonourably',
  'Penjara 1 sampai 6 bulan dan/atau denda Rp600.000 sampai Rp6.000.000':
    'Prison of 1 to 6 months and/or a fine of Rp600,000 to Rp6,000,000',
  'Penjara 1 sampai 6 bulan dan/atau denda Rp600.000 sampai Rp6.000.000 bagi calon yang sengaja melibatkan; sejak 2026 batas minimum khusus dihapus':
    'Prison of 1 to 6 months and/or a fine of Rp600,000 to Rp6,000,000 for a candidate who involves them on purpose; since 2026 without the special minimum',
  'Penjara paling lama 1 tahun dan denda paling banyak Rp12.000.000 (denda disesuaikan sejak 2026)':
    'Prison of up to 1 year and a fine of up to Rp12,000,000 (fine adjusted since 2026)',
  'Penurunan jabatan setingkat lebih rendah selama 12 bulan': 'One level lower post for 12 months',
  'Pidana minimum khusus dihapus kecuali untuk tindak pidana tertentu':
    'Special minimum penalties are dropped except for certain crimes',
  'Pidana penjara dan denda; angkanya belum dicek pada naskah resmi':
    'Prison and a fine; the figures were not checked in the official text',
  'Ringan bila dampaknya pada unit kerja, sedang bila pada instansi, berat bila pada negara':
    'Light if the unit is affected, medium if the agency is, heavy if the state is',
  'Sanksi administrasi sesuai peraturan': 'Administrative sanction under the rules',
  'Sanksi moral berupa pernyataan secara terbuka': 'Moral sanction: a public statement',
  'Sanksi moral berupa pernyataan secara tertutup': 'Moral sanction: a closed statement',
  'Sejak 2 Januari 2026 minimum khusus dihapus dan denda mengikuti kategori; angka barunya perlu dicek':
    'Since 2 January 2026 the special minimum is dropped and fines follow categories; the new figures need checking',
  'Sejak 2 Januari 2026 pidana kurungan dihapus oleh UU 1/2026; tersisa denda yang disesuaikan':
    'Since 2 January 2026 UU 1/2026 drops light imprisonment; the adjusted fine remains',
  'Semula kurungan paling lama 1 tahun dan denda paling banyak Rp12.000.000':
    'Formerly light imprisonment of up to 1 year and a fine of up to Rp12,000,000',
  'Semula kurungan paling lama 1 tahun dan denda paling banyak Rp12.000.000; pidana kurungan dihapus sejak 2 Januari 2026':
    'Formerly light imprisonment of up to 1 year and a fine of up to Rp12,000,000; light imprisonment is dropped since 2 January 2026',
  'Sesuai kontrak dan kebijakan instansi': 'As the contract and the agency provide',
  'Teguran lisan dan/atau tertulis, lalu dapat diberhentikan sementara dan diberhentikan':
    'Spoken and/or written reprimand, then possible suspension and dismissal',
  'Tidak ada pidana khusus; Bawaslu meneruskan ke BKN dan pejabat pembina kepegawaian':
    'No criminal penalty of its own; Bawaslu forwards the case to BKN and the agency head',
  'Tidak dapat melamar lagi sebagai PPPK dan membayar ganti rugi':
    'May not apply as PPPK again and pays compensation',
  'Tindakan administratif sesuai peraturan, atas rekomendasi Majelis Kode Etik':
    'Administrative measure under the rules, on the advice of the ethics council',
  // Sanctions by level.
  'Sanksi moral': 'Moral sanction',
  'Pernyataan secara tertutup': 'A closed statement',
  'Pernyataan secara terbuka': 'A public statement',
  'Hukuman disiplin sedang': 'Medium discipline',
  'Potong tunjangan kinerja 25% selama 6, 9, atau 12 bulan (menunggu PP Gaji dan Tunjangan)':
    'Performance pay cut by 25% for 6, 9 or 12 months (waits for the regulation on pay and allowances)',
  'Selama peralihan: tunda kenaikan gaji berkala 1 tahun, tunda kenaikan pangkat 1 tahun, atau turun pangkat setingkat 1 tahun':
    'Until then: periodic pay rise delayed 1 year, promotion delayed 1 year, or one rank down for 1 year',
  'Hukuman disiplin berat': 'Heavy discipline',
  'Turun jabatan setingkat 12 bulan': 'One level lower post for 12 months',
  'Dibebaskan menjadi jabatan pelaksana 12 bulan': 'Removed to a staff position for 12 months',
  'Diberhentikan dengan hormat tidak atas permintaan sendiri': 'Dismissed with honour, not at own request',
  'Karena menjadi anggota atau pengurus partai': 'For becoming a member or officer of a party',
  Pidana: 'Criminal penalty',
  'Pemilu: ikut sebagai pelaksana atau tim kampanye (Pasal 494 UU 7/2017)':
    'General election: taking part as campaign organiser or team (Article 494 UU 7/2017)',
  'Pilkada: pejabat ASN yang sengaja menguntungkan atau merugikan (Pasal 188 UU 1/2015)':
    'Regional election: an ASN official who on purpose helps or harms (Article 188 UU 1/2015)',
  // Gestures.
  'Daftar berasal dari materi sosialisasi instansi pada 2023, bukan dari naskah SKB. Daftarnya mengikuti nomor urut dan simbol pada pemilu tersebut.':
    'The list comes from agency information material of 2023, not from the text of the decree. It follows the ballot numbers and symbols of that election.',
  'satu jempol ke atas': 'one thumb up',
  'telunjuk (angka satu)': 'index finger (number one)',
  'dua jari atau tanda damai': 'two fingers or peace sign',
  'jempol dan telunjuk': 'thumb and index finger',
  'jempol dan kelingking (isyarat telepon)': 'thumb and little finger (phone sign)',
  'tiga jari tengah, manis, kelingking (tanda ok)': 'middle, ring and little finger (ok sign)',
  'lima jari': 'five fingers',
  'hati jari ala Korea': 'Korean finger heart',
  'salam metal (jempol, telunjuk, kelingking)': 'metal salute (thumb, index and little finger)',
  'tangan mengepal': 'clenched fist',
  'menangkupkan kedua tangan membentuk hati (menurut satu tulisan)':
    'both hands shaping a heart (according to one article)',
  'Jumlah pose berbeda: sembilan dan sepuluh': 'The number of poses differs: nine and ten',
  'Sebagian menambahkan empat jari': 'Some add four fingers',
  'Hati jari dilarang tetapi hati dua tangan dianggap boleh oleh satu sumber':
    'The finger heart is barred, but one source allows the two-hand heart',
  // Channels.
  'Menu Pelaporan Publik, pilih Netralitas; butuh NIK atau NIP terlapor':
    "Menu Pelaporan Publik, choose Netralitas; needs the reported person's NIK or NIP",
  'Kanal aduan umum, dipakai juga bila NIK atau NIP terlapor tidak diketahui':
    'General complaint channel, also used when the NIK or NIP is not known',
  'Laporan dan temuan; ada batas waktu tujuh hari menurut Pasal 454 UU 7/2017':
    'Reports and findings; a time limit of seven days under Article 454 UU 7/2017',
  'Menjatuhkan sanksi dan menerima rekomendasi BKN': "Imposes sanctions and receives BKN's recommendations",
  // Statistics and cases.
  'Pilkada 2020 (dihitung KASN, laporan 2020-2021)': 'Regional elections 2020 (counted by KASN, reports of 2020-2021)',
  'Pilkada 2020 dan menjelang Pemilu 2024 (laporan KASN 2022)':
    'Regional elections 2020 and before the 2024 election (KASN report 2022)',
  'Pemilu 2024 (Kemendagri, 25 Maret 2024)': 'Election 2024 (Ministry of Home Affairs, 25 March 2024)',
  'Pemilu 2024 (KASN, 12 Juni 2024)': 'Election 2024 (KASN, 12 June 2024)',
  'Pilkada 2024 (Bawaslu, 2 Desember 2024)': 'Regional elections 2024 (Bawaslu, 2 December 2024)',
  'Menjelang Pilkada 2020 (Bawaslu, Juni 2020)': 'Before the 2020 regional elections (Bawaslu, June 2020)',
  'Jumlah yang ditindaklanjuti berbeda antara sumber (1.373 dan 1.378). Satu media mencetak 2.304, tampaknya salah ketik dari 2.034.':
    'Sources differ on the number followed up (1,373 and 1,378). One outlet prints 2,304, apparently a slip for 2,034.',
  'Sumber menulis 88,5% untuk 1.402 dari 1.605; hitungannya 87,4%.':
    'The source prints 88.5% for 1,402 of 1,605; it works out at 87.4%.',
  '15,8% adalah kategori unggah, komentar, bagikan, suka, ikut akun pemenangan; 11,3% kategori kampanye media sosial.':
    '15.8% is the category post, comment, share, like, follow a campaign account; 11.3% is campaigning on social media.',
  'Diteruskan ke BKN.': 'Forwarded to BKN.',
  'Menyukai unggahan pasangan calon': "Liked a candidate pair's post",
  'Penundaan kenaikan gaji berkala': 'Periodic pay rise delayed',
  'Sambutan yang dinilai memihak pada video 39 detik': 'A speech seen as partisan in a 39-second video',
  'Diteruskan ke BKN; dicopot dari jabatan pelaksana tugas': 'Forwarded to BKN; removed as acting office holder',
  'Dilarang setiap waktu, tidak hanya saat pemilu.': 'Banned at all times, not only in election season.',
  dilaporkan: 'reported',
  terbukti: 'proven',
  ditindaklanjuti: 'followed up',
  'lewat media sosial (%)': 'through social media (%)',
  pengaduan: 'complaints',
  'terbukti (%)': 'proven (%)',
  'suka, komentar, bagikan, ikut akun pemenangan (%)': 'like, comment, share, follow a campaign account (%)',
  'kampanye di media sosial (%)': 'campaigning on social media (%)',
  'laporan 2023': 'reports of 2023',
  'laporan 2024': 'reports of 2024',
  jumlah: 'total',
  'temuan dan laporan': 'findings and reports',
  pelanggaran: 'breaches',
  'bukan pelanggaran': 'no breach',
  laporan: 'reports',
  // Calendar.
  'pencalonan presiden dan wakil presiden': 'nomination of president and vice president',
};

const INDONESIAN: Readonly<Record<string, string>> = {
  'Following an account in order to read it is a different matter; see hati-hati-follow.':
    'Mengikuti akun untuk membacanya adalah soal lain; lihat butir hati-hati tentang mengikuti akun.',
  'One source, from a governor.': 'Satu sumber, dari seorang gubernur.',
  'Inference; no official text lists this.': 'Kesimpulan; tidak ada naskah resmi yang mencantumkannya.',
  'One Bawaslu office.': 'Satu kantor Bawaslu.',
  'Posting that photo publicly is a separate question; the same guidance bars social media campaigning.':
    'Mengunggah foto itu untuk umum adalah soal lain; pedoman yang sama melarang kampanye di media sosial.',
  'PP 37/2004 speaks of PNS.': 'PP 37/2004 berbicara tentang PNS.',
  'Inference. No source says how long staying in a group counts as joining.':
    'Kesimpulan. Tidak ada sumber yang menyebut berapa lama berada di grup dihitung sebagai bergabung.',
  'The general rows say like; the icon wording appears in the spouse guidance.':
    'Baris umum menyebut suka; kata ikon muncul dalam pedoman bagi pasangan calon.',
  'That a neutral congratulation counts is an inference from the bare word comment.':
    'Bahwa ucapan selamat yang netral ikut terhitung adalah kesimpulan dari kata komentar saja.',
  'That an office account counts is an inference.': 'Bahwa akun kantor ikut terhitung adalah kesimpulan.',
  'Open point for a lawyer: campaign account versus candidate account.':
    'Masih terbuka bagi ahli hukum: akun pemenangan atau akun calon.',
  'The list comes from agency graphics, not from the decree; it follows the numbers and symbols of one election.':
    'Daftarnya berasal dari infografik instansi, bukan dari SKB; mengikuti nomor dan simbol satu pemilu.',
  'Inference.': 'Kesimpulan.',
  'That a second account is covered follows from the same definition.':
    'Bahwa akun kedua ikut tercakup mengikuti definisi yang sama.',
  'The point about deleted likes is an inference.': 'Bagian tentang suka yang dihapus adalah kesimpulan.',
};

/** Names of the figures in the statistics → words. */
export const FIGURES: Readonly<Record<string, string>> = {
  dilaporkan: 'dilaporkan',
  terbukti: 'terbukti',
  ditindaklanjuti: 'ditindaklanjuti',
  share_social_media_pct: 'lewat media sosial (%)',
  pengaduan: 'pengaduan',
  terbukti_pct: 'terbukti (%)',
  like_dst_pct: 'suka, komentar, bagikan, ikut akun pemenangan (%)',
  kampanye_medsos_pct: 'kampanye di media sosial (%)',
  laporan_2023: 'laporan 2023',
  laporan_2024: 'laporan 2024',
  total: 'jumlah',
  temuan_dan_laporan: 'temuan dan laporan',
  pelanggaran: 'pelanggaran',
  bukan_pelanggaran: 'bukan pelanggaran',
  laporan: 'laporan',
};

/** English of an Indonesian corpus text. @throws Error when nobody has translated it. */
export function english(text: string): string {
  const found = ENGLISH[text];
  if (found === undefined) throw new Error(`scripts/data/legal-words.ts has no English for: ${text}`);
  return found;
}

/** A note in both languages, whichever language the corpus wrote it in; undefined when empty. */
export function bothLanguages(note: string): { id: string; en: string } | undefined {
  if (note === '') return undefined;
  const id = INDONESIAN[note];
  return id === undefined ? { id: note, en: english(note) } : { id, en: note };
}
