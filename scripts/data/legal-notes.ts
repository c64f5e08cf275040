/**
 * What a lawyer should still check, in Indonesian. The corpus writes these notes in English; each sentence is translated
 * once. A sentence nobody has translated stops `npm run data`.
 */
const SENTENCES: Readonly<Record<string, string>> = {
  'Letter f for UU 20/2023 rests on one press source plus the identical letter in the repealed UU 5/2014.':
    'Huruf f untuk UU 20/2023 bertumpu pada satu sumber pers dan huruf yang sama di UU 5/2014 yang sudah dicabut.',
  'Check the official text before printing the letter.': 'Cek naskah resmi sebelum mencantumkan hurufnya.',
  'Same number and wording as UU 5/2014 Pasal 9 ayat (2), which the SKB cites.':
    'Nomor dan bunyinya sama dengan UU 5/2014 Pasal 9 ayat (2) yang dikutip SKB.',
  'Letter d is confirmed by two press sources and by a third-party transcription.':
    'Huruf d dikuatkan dua sumber pers dan satu salinan pihak ketiga.',
  'The text of ayat (2) was seen only in paraphrase.': 'Bunyi ayat (2) hanya terlihat dalam parafrase.',
  'Concerns real membership or office, not following a party account.':
    'Menyangkut keanggotaan atau kepengurusan sungguhan, bukan mengikuti akun partai.',
  "Joining a party's online group is not membership by itself; cite it there only as a caution.":
    'Bergabung di grup daring partai belum berarti menjadi anggota; di situ cukup sebagai pengingat.',
  'Repealed.': 'Sudah dicabut.',
  'Do not cite to users; show the UU 20/2023 article instead.':
    'Jangan dikutip kepada pengguna; tampilkan pasal UU 20/2023.',
  'Many secondary sources, including BKN and Bawaslu officials in 2024, still quote UU 5/2014.':
    'Banyak sumber sekunder, termasuk pejabat BKN dan Bawaslu pada 2024, masih mengutip UU 5/2014.',
  'Contested: whether listening passively is itself the banned act or the permitted form.':
    'Diperdebatkan: apakah mendengar secara pasif termasuk perbuatan yang dilarang atau justru bentuk yang dibolehkan.',
  'See the contradictions list.': 'Sumber-sumbernya saling bertentangan.',
  "The ministry's spoken account put it at medium level; the article text does not.":
    'Penjelasan lisan kementerian menempatkannya pada tingkat sedang; bunyi pasalnya tidak.',
  'The elucidation counts clothing, vehicles or other media bearing party or candidate images, and Korpri or office uniform and official vehicles.':
    'Penjelasan pasal memasukkan pakaian, kendaraan, atau media lain bergambar partai atau calon, serta seragam Korpri atau dinas dan kendaraan dinas.',
  'The elucidation says participant here means acting as campaign organiser, worker or team, expert, funder or fundraiser.':
    'Menurut penjelasan pasal, peserta di sini berarti bertindak sebagai pelaksana, petugas, atau tim kampanye, tenaga ahli, penyandang dana, atau pencari dana.',
  'Whether an office phone or office account counts as a state facility for an online act was not confirmed in any source.':
    'Tidak ada sumber yang memastikan apakah ponsel atau akun kantor terhitung fasilitas negara untuk perbuatan daring.',
  'The words speak of a candidate pair, so the fit with legislative candidates depends on the SKB.':
    'Bunyinya menyebut pasangan calon, sehingga penerapannya pada calon legislatif bergantung pada SKB.',
  'Reading emoji reactions as likes is an inference.': 'Menyamakan reaksi emoji dengan suka adalah kesimpulan.',
  'Fits posts and messages that invite or urge.': 'Cocok untuk unggahan dan pesan yang mengajak atau mengimbau.',
  'A bare like does not invite anyone, so prefer angka 5 for that.':
    'Suka saja tidak mengajak siapa pun; untuk itu lebih tepat angka 5.',
  'Also matters for online support forms for independent candidates; that extension is an inference.':
    'Berkaitan pula dengan formulir dukungan daring bagi calon perseorangan; perluasan itu kesimpulan.',
  'The articles are verified.': 'Pasal-pasalnya sudah dicek.',
  "Using them for an online act outside any election stage is an inference, supported only by the SKB's use of Pasal 10 for row 3.":
    'Memakainya untuk perbuatan daring di luar tahapan pemilu adalah kesimpulan, hanya didukung pemakaian Pasal 10 oleh SKB untuk baris 3.',
  'Binds PNS and CPNS only.': 'Hanya mengikat PNS dan CPNS.',
  'The SKB applies the same row to all ASN, so the legal basis for PPPK here is open.':
    'SKB menerapkan baris yang sama bagi semua ASN, sehingga dasar hukum bagi PPPK masih terbuka.',
  'Secondary sources sometimes misprint Pasal 15 ayat (10).':
    'Sumber sekunder kadang salah cetak menjadi Pasal 15 ayat (10).',
  'Read in the full text only; no second source sought.': 'Dibaca pada naskah lengkap saja; sumber kedua tidak dicari.',
  'Read in the full text only.': 'Dibaca pada naskah lengkap saja.',
  'Pasal 3 lets a PNS resign first and leave with honour.':
    'Pasal 3 membolehkan PNS mengundurkan diri lebih dahulu dan berhenti dengan hormat.',
  'The definition covers CPNS.': 'Definisinya mencakup CPNS.',
  'Pasal 1 angka 4 speaks of PNS who are registered as members.':
    'Pasal 1 angka 4 berbicara tentang PNS yang terdaftar sebagai anggota.',
  'Continued force under UU 20/2023 was assumed, not separately confirmed.':
    'Tetap berlakunya di bawah UU 20/2023 dianggap demikian, tidak dicek tersendiri.',
  'The planned PP on ASN management would replace this PP; whether it has been issued was not confirmed.':
    'PP Manajemen ASN yang direncanakan akan menggantikan PP ini; belum dipastikan apakah sudah terbit.',
  'So PP 94/2021 does not bind PPPK directly.': 'Jadi PP 94/2021 tidak mengikat PPPK secara langsung.',
  'An employee should read the contract.': 'Pegawai sebaiknya membaca perjanjian kerjanya.',
  'A circular of the ministry on PPPK discipline was mentioned by one site with no number that could be confirmed.':
    'Satu situs menyebut edaran kementerian tentang disiplin PPPK tanpa nomor yang dapat dipastikan.',
  'UU 20/2023 Pasal 52 ayat (4) now counts dismissal for a heavy discipline breach as dishonourable; how that meets this PP needs a lawyer.':
    'UU 20/2023 Pasal 52 ayat (4) kini menggolongkan pemberhentian karena pelanggaran disiplin berat sebagai tidak dengan hormat; hubungannya dengan PP ini perlu ahli hukum.',
  'Row text confirmed by several press accounts that quote the annex; the annex itself was not read in full.':
    'Bunyi baris dikuatkan beberapa berita yang mengutip lampiran; lampirannya sendiri tidak dibaca utuh.',
  'Moral sanction rests on PP 42/2004, which binds PNS only.':
    'Sanksi moral bertumpu pada PP 42/2004 yang hanya mengikat PNS.',
  'The row needs active support, not mere presence.': 'Baris ini mensyaratkan dukungan aktif, bukan sekadar hadir.',
  'The row names campaign groups and accounts; officials have stretched it to any candidate post.':
    'Baris ini menyebut grup dan akun pemenangan; pejabat memperluasnya ke semua unggahan calon.',
  'Row confirmed by a BKN regional office list or by several press accounts; the annex itself was not read in full.':
    'Baris dikuatkan daftar kantor regional BKN atau beberapa berita; lampirannya sendiri tidak dibaca utuh.',
  'Press versions mix the words calon and bakal calon.': 'Versi pers mencampuradukkan kata calon dan bakal calon.',
  'Kompas prints the basis as Pasal 10 angka 1 huruf b dan c.':
    'Kompas menulis dasarnya Pasal 10 angka 1 huruf b dan c.',
  'The row needs partisan support on top of presence.':
    'Baris ini mensyaratkan dukungan berpihak selain kehadiran.',
  'The cited UU 5/2014 article is now UU 20/2023 Pasal 52 ayat (3) huruf j.':
    'Pasal UU 5/2014 yang dikutipnya kini menjadi UU 20/2023 Pasal 52 ayat (3) huruf j.',
  'Sources differ on whether the sanction basis is Pasal 14 huruf i angka 3 alone or angka 3 and 4.':
    'Sumber berbeda apakah dasar sanksinya Pasal 14 huruf i angka 3 saja atau angka 3 dan 4.',
  'In practice lighter sanctions have been given: a January 2025 Semarang case over a like ended in a delayed pay rise.':
    'Dalam praktik pernah dijatuhkan sanksi lebih ringan: kasus suka di Semarang, Januari 2025, berakhir dengan penundaan kenaikan gaji.',
  'The purpose clause (to give support) appears in one list only.':
    'Syarat tujuan (untuk memberi dukungan) hanya ada di satu daftar.',
  'Contradiction: Kompas has heavy, Tribun has medium.': 'Bertentangan: Kompas menulis berat, Tribun menulis sedang.',
  'PP 94/2021 Pasal 14 huruf i angka 4 makes the matching act heavy.':
    'PP 94/2021 Pasal 14 huruf i angka 4 menggolongkan perbuatan yang sesuai sebagai berat.',
  'Level uncertain: medium is inferred from the cut-off Kompas text and from the fact that only the after-determination row is named as heavy elsewhere; Tribun merges both rows as heavy.':
    'Tingkatnya belum pasti: sedang disimpulkan dari teks Kompas yang terpotong dan dari kenyataan bahwa hanya baris setelah penetapan yang disebut berat; Tribun menggabungkan keduanya sebagai berat.',
  'In a general election the criminal article on campaign teams can apply too.':
    'Pada pemilu, pasal pidana tentang tim kampanye dapat ikut berlaku.',
  'Numbered 10 in accounts that merge rows 9 and 10.': 'Bernomor 10 pada sumber yang menggabungkan baris 9 dan 10.',
  'Number 12 is inferred from the count of twelve rows with rows 9 and 10 split; the text comes from one list that numbers it 11.':
    'Nomor 12 disimpulkan dari jumlah dua belas baris bila baris 9 dan 10 dipisah; bunyinya dari satu daftar yang memberinya nomor 11.',
  'Binds the campaign, not the employee.': 'Mengikat pihak kampanye, bukan pegawai.',
  'Use it to explain why a campaign should not recruit ASN.':
    'Dipakai untuk menjelaskan mengapa pihak kampanye tidak boleh melibatkan ASN.',
  'Applies to general elections, not to regional head elections.': 'Berlaku pada pemilu, bukan pilkada.',
  'A like is not team membership; cite this only for joining a campaign team or organising.':
    'Suka bukan keanggotaan tim; kutip hanya bila bergabung sebagai tim atau pelaksana kampanye.',
  'No criminal article was found that punishes a structural or functional civil servant under this article alone.':
    'Tidak ditemukan pasal pidana yang menghukum pejabat struktural atau fungsional dengan pasal ini saja.',
  'A Bawaslu official in 2023 tied this article to Pasal 490 and 494; those articles do not match its subject.':
    'Seorang pejabat Bawaslu pada 2023 mengaitkannya dengan Pasal 490 dan 494; kedua pasal itu tidak sesuai dengan subjeknya.',
  'Parties are election participants, so this also covers party content in a general election.':
    'Partai adalah peserta pemilu, sehingga pasal ini juga mencakup konten partai pada pemilu.',
  'Campaign has a narrow legal meaning (participant or those it appoints).':
    'Kampanye berarti sempit menurut hukum (peserta pemilu atau yang ditunjuknya).',
  'A private post by a civil servant may fall outside it.': 'Unggahan pribadi pegawai dapat berada di luarnya.',
  'Penalty known from memory only (three years and Rp36 million).':
    'Ancaman pidananya hanya dari ingatan (tiga tahun dan Rp36 juta).',
  'Not used in warnings.': 'Tidak dipakai dalam peringatan.',
  'Binds officials, not ordinary ASN.': 'Mengikat pejabat, bukan ASN biasa.',
  'Pasal 305 covers security for the president; Pasal 306 was not confirmed.':
    'Pasal 305 mengatur pengamanan presiden; Pasal 306 belum dipastikan.',
  'Binds the candidate, not the employee.': 'Mengikat calon, bukan pegawai.',
  'The subject is a pejabat ASN, commonly read as one holding a position.':
    'Subjeknya pejabat ASN, yang lazim dibaca sebagai pemegang jabatan.',
  "Whether an ordinary employee's like can be an action under this article was not confirmed; keep it out of warnings for plain reactions.":
    'Belum dipastikan apakah suka seorang pegawai biasa termasuk tindakan menurut pasal ini; tidak dipakai untuk reaksi biasa.',
  'The text seen breaks off inside ayat (3) huruf b, so the new fine ceiling for Pasal 493 and 494 UU 7/2017 (read here as category II) is not certain.':
    'Naskah yang terlihat terpotong di ayat (3) huruf b, sehingga batas denda baru untuk Pasal 493 dan 494 UU 7/2017 (di sini dibaca kategori II) belum pasti.',
  'The Pasal I rules on imprisonment were not read.': 'Ketentuan Pasal I tentang pidana penjara tidak dibaca.',
  'Month and exact title taken from press reports.': 'Bulan dan judul tepatnya diambil dari berita.',
  'A circular guides; it is not a law.': 'Edaran memberi pedoman; bukan undang-undang.',
  'This is the only official text found that names icons and symbols, which supports treating emoji reactions like likes.':
    'Inilah satu-satunya naskah resmi yang ditemukan menyebut ikon dan simbol; ini mendukung penyamaan reaksi emoji dengan suka.',
  'One outlet prints SE Nomor 404/2024.': 'Satu media menulis SE Nomor 404/2024.',
  'Two others agree on 4/2024.': 'Dua media lain sama-sama menulis 4/2024.',
  'Link between the seven bans and this letter is from memory.': 'Kaitan tujuh larangan dengan surat ini dari ingatan.',
  'Historical only.': 'Hanya catatan sejarah.',
  'Only the title is confirmed.': 'Hanya judulnya yang dipastikan.',
  'The Pasal 4 list and any later amendment were not found.':
    'Daftar Pasal 4 dan perubahan sesudahnya tidak ditemukan.',
  'Do not cite an article number.': 'Jangan mengutip nomor pasalnya.',
  'Whether UU 3/2025 touched Pasal 39 was not checked in its text.':
    'Belum dicek pada naskahnya apakah UU 3/2025 mengubah Pasal 39.',
  'A new police law was under discussion; not checked.': 'Undang-undang kepolisian baru sedang dibahas; belum dicek.',
  'Whether UU 3/2024 changed these letters was not checked.':
    'Belum dicek apakah UU 3/2024 mengubah huruf-huruf ini.',
  'Members of the village council have a similar ban on party office at Pasal 64 huruf h.':
    'Anggota badan permusyawaratan desa punya larangan serupa di Pasal 64 huruf h.',
};

/** The note in Indonesian, sentence by sentence. @throws Error on a sentence nobody has translated. */
export function noteInIndonesian(note: string): string {
  return note
    .split(/(?<=\.) (?=[A-Z])/)
    .filter((sentence) => sentence !== '')
    .map((sentence) => {
      const found = SENTENCES[sentence];
      if (found === undefined) throw new Error(`scripts/data/legal-notes.ts has no Indonesian for: ${sentence}`);
      return found;
    })
    .join(' ');
}
