/**
 * Ordinary Indonesian words (everyday, office and chat language) that also occur in names or lie one letter from one.
 * Written from general knowledge. Used when tables are compiled and when packs are checked; never sent to tabs.
 */
const WORDS = `
abad abadi acara ada adab adat adalah adik adil agak agama agar agung ahli air ajaib ajak ajar akal akan akar akhir akhlak
akses aksi aktif aku akun akur alam alami alamat alat album alih alim aliran alun amal aman amanah amanat ambil amin ampun anak
ancaman anda andai andalan aneh angin angka anggaran anggota anggun angkasa angkat anjing antar antara anugerah apa apakah apalagi api
apotek arah arif artis arti arus asal asap asas asih asing aslam asli asmara asrama asri astaga asuh atas atau atur awal awan awas
ayah ayam ayat ayo ayu azan baca badai badan bagai bagaimana bagi bagian bagus bahagia bahan bahari bahasa bahaya bahwa baik baja bakal
bakar bakat bakti baku balai balas bali balik ban bandar bandung bang banget bangga bangkit bangku bangsa bangun bangunan bank bantu
banyak bapak bara barang barat baris baru baskom batal batang batas batu bau bawa bawah bayang bayar bayi beasiswa beban bebas beda
begini begitu bekal bekas bela belajar belakang belanja belas beli beliau belum benar bencana benda bendera bening benih berani berapa
beras berat berbagi berdoa berita berkah berkat bersama bersatu bersih bertemu besar besok betah betul biasa biaya bicara bidang bijak
bila bimbang bina bintang bisa bisnis biru blok bobot bocah bodoh bola boleh bos buah buat budaya budi budiman buka bukan bukit bukti
buku bulan bumi bunda bunga bunyi buruh buruk burung bus butuh cabang cahaya cahya cakap cakep calon campur canda candi cantik cara cari
cegah cemara cemas cendana cepat cerah cerdas ceria cerita cermat cinta cipta ciri coba cocok coklat cowok cuaca cucu cukup curhat
daerah daftar daging dagang dahulu dalam dalih damai damar dan dana danau dapat dapur dara darah darat dari dasar data datang datuk daun
daya debat dekat delapan delima dengan depan derita desa desain desember detik dewa dewan dewasa dewi dia diam diri dinas dingin doa dokter
dosa dosen dua dugaan duka dukung dulu dunia duta edisi emang emas embun empat enak enam enggak era esok fajar fakta fajri famili
fitri fitrah fokus foto gading gadis gagah gagal gaji galak galau gambar gampang ganda ganteng ganti garis garuda gelar gelap gelora
gemar gembira gempa generasi gerak gerakan gigi giat gila gratis gubernur gugur gula guna guntur gunung guru habis hadiah hadir hafal
haji hak hakim hal halal halaman halim halus hamba hampir handal hangat hanya harapan harap hardi hari harian haris harga harta harum
harus hasil hati hebat hemat hendak heran herman hidayah hidayat hidup hijau hikmah hilang himpunan hingga hitam hitung hormat hukum hujan
hutan ibadah ibu idaman ide idola ikan ikhlas ikhsan iklan iklim ikut ilham ilmu imam iman imbas impian indah indonesia industri info
informasi ingat ingin ini insan insani inti ipar irama isi islam istana istimewa istri itu izin jabat jadi jadwal jaga jagat jago jalan
jalur jam jaman jamin jangan janji jarak jarang jasa jati jauh jaya jelang jelas jelita jembatan jenis jenius jika jiwa jodoh jual
juara judul juga jujur julang juli jumat jumlah juni jurnal jurusan juta kabar kabupaten kaca kacang kadang kader kafe kain kaki kalah
kalau kalem kali kalian kalimat kamar kambing kami kamis kampanye kampung kampus kamu kan kanan kandang kangen kanker kantor kapal kapan
kapok karakter karang karena karir kartika kartini kartu karunia karya karyawan kasih kasihan kasus kata kaum kawan kawasan kaya kayak
kayu ke kebaikan kebun kecamatan kecewa kecil kegiatan kejora kelas keliling keluar keluarga kemarin kembali kembang kemudian kenal
kenangan kenapa kencana kepada kepala keputusan keras keren kereta kering kerja kertas kesal kesan kesehatan ketat ketemu ketika ketua
khas khusus kini kirim kisah kita koalisi kode kolam komando komisi kompas konser kontrak kopi koran korban korupsi kosong kota kotor
kuasa kuat kucing kuda kue kuliah kulit kumpul kunci kuning kuota kurang kurnia kursi kusuma laba lagi lagu lahan lahir lain laki laku
lalu lama lamaran lambang lampu lancar langit langka langkah langsung lapar lapor lari laris larut latihan laut lawan layak layan
layanan layar lebah lebaran lebih lega lelah lemah lembaga lengkap lentera lestari letak lewat libur lihat lima lincah lintang lintas
listrik logika lokal lokasi lomba luar luas lucu luhur luka lulus lumayan lupa lurus lusa maaf maafkan mabuk macam madani madu maha mahal
mahardika mahasiswa main maju makan makanan makasih makin makmur makna maksud malam malang malas maling malu mama mampu mana mandi mandiri
manfaat mangga manis mantan mantap manusia mari marah mas masa masak masalah masih masjid masuk masyarakat mata matahari mati mau maulana
mawar maya mayang media mega mei mekar melati melawan melayu meledak melihat memang membaca membuat memilih menang menangis mendung
menteri menurut merah merak merdeka mereka merpati merasa mesin meski mewah mewangi mikir milik mimpi minat minggu minta minum miring
mirip miskin mobil modal model moga mohon motor muda mudah mujur mukjizat mulai mulia mulut mulya muncul mundur murah murid murni musik
musim mustika mutiara naik nakal nama namun nanti nasi nasib nasihat nasional naungan negara negeri nenek niat nikmat nilai nirwana
nomor nona nur nurani nusa nusantara nyata nyawa obat objek olah olahraga ombak omong opini orang organisasi otak pada padahal padang
padi pagi paham pahala pahlawan pajak pak pakai paket paksa paling pamungkas pancasila pandai pandangan pandu panen pangan pangeran
panggil panggung panglima panitia panjang pantai pantas papa para paras parah paripurna partai pas pasal pasang pasangan pasar pasien
pasir pasti pasukan patah patriot patuh payung pecah peduli pegawai pekan pekerjaan pelangi pelaku pelan pelita peluang pemuda pemilu
pemimpin pemerintah penduduk pendek pendidikan pengabdian pengalaman penjara penting penuh penyakit perahu perak peran perang perasaan
percaya perdana pergi periksa perintis perkasa perlu permai permana permata permisi pernah persen pertama pertiwi perubahan perusahaan
perwira pesan pesona pesta petani petir pihak pikir pilih pilihan pinggir pintar pintu pokok pola polisi politik populer posisi
potong prabu praja prakarsa prasetya prasasti presiden prestasi pribadi prima program proses provinsi pusaka publik puji pukul pula pulang
pulau puluh puncak punya purnama pusat putih putra putri putus rabu radio rahasia rahayu rahman rahmat raja rajin rakyat ramah ramai
ramadan ramadhan rampung rana rani rapat rasa rasional rata ratna ratu ratus raya rejeki rela remaja rencana rendah resah resmi restu
ria ribu ridho rimba rindu ringan riang risau roda roh roti ruang rumah rusak rusia saat sabar sabtu sadar sahabat sah saham sai saja
sakit sakti salah salam salju salim saling sama sambil sampah sampai sana sandang sandi sangat sang sanggup santai santri santun
sapi saran sarana sarjana satu satria saudara sawah saya sayang sayap sayur sebagai sebab sebelum sebut sederhana sedih sedikit segala
segar segera sehat sejahtera sejarah sejati sejuk sekali sekarang sekolah seksama selalu selamat selesai selama selatan seluruh semangat
semarak sembilan sementara semesta semoga semua senang sendiri seni senin senior senja sentosa senyum sepatu sepeda seperti sepi sepuh
sering serasi serius sesal sesuai setan setara setelah seterang setia setiap setiawan setuju siang siap siapa sifat sih sikap simpan
simpati sinar sini singgih sistem siswa situ situasi soal sopan sosial sore spesial sri stabil status suami suara suasana suatu suci
sudah suka sukar sukma sukses sulit sultan suluh sumber sumpah sungai sungguh susah susila suster surat surga surya susu swasta syarat
syukur tabah tadi tahan tahap tahu tahun tajam takdir takut takwa taman tamat tambah tampan tampil tamu tanah tanda tangan tanggal
tanggung tangguh tangis tani tanjung tanpa tante tanya tari tarif tas tata tegak tegar tegas teguh teknologi telah telaga teladan
telepon telinga teman temen tempat tempo tenaga tenang tengah tentang tentara tentu tepat terang terbaik terbang terbit terbuka terima
terjadi terlalu ternyata terus tetap tetangga tiada tiang tiap tiba tidak tidur tiga tiket tim timbul timur tindak tinggal tinggi tirta
titik tokoh tolak tolong top total tri tua tuan tubuh tugas tugu tuhan tujuan tujuh tukang tulis tulisan tulus tumbuh tunas tunggal
tunggu tunjuk turun turut tutup uang uang ubah ucap ucapan udah udara ujian ujung ulama ulang ulasan umat umpama umum umur undang undi
unggul ungu unik universitas untuk untung upaya upah urusan usaha usai usia usul utama utara utang utuh wacana wadah wafat wajah wajib
waktu wakil walau wali wangi wanita warga warna warta wasiat waspada wibawa wijaya wilayah wira wisata wisuda wulan yaitu yakin yang
yatim zaman
di ya ga tapi kalo aja gak kok dong tp pake biar gini jd oleh bener nih kira gais dm min si gw menu sampe liat pun dr tak nyaman sidang bab
huhu lu karna hai the rt in iya sm trus no kau maka lg me lah demi uji bareng lo tu mah cek doang like gt you dg oke tetep seneng ac an hp jelek
ni acc to mu favorit engga uu resto papua km materi gaa meja save ak mba wa ig via suruh all of malem mbak on uda se on off normal ok warung rb
kos bentar nge bahas ah im bu isu anti asia metro amat tes for muka mental super salut topik januari asean insya puasa game kasi gb tema open
seru muslim muslimah masing join set wajar dri mesti nabi liga demo admin jepang kudu be bi yes gaya es warisan sempurna pohon waras first day
free poster pasrah negri ta is say men dada nyanyi adu belanda gede ketik channel luck september november sisi pria away bio optimis kado item
sisa tik les natal sampel happy rame kabur ajang so sepanjang romantis urus fans buatan jenderal agustus april sosok lembang book gabung suku
primer syariah iri best bismillah bodo by dear betapa bea hut canggih ajaran pro sea jempol nice semi meme jangka kasir taro have hot ribut beres
saldo jantung konten gopay tonton tampak jamaah melek demokrasi man sing republik jalani yok pacar kala buaya futsal basah shalat cukai pesanan
banjir apel miliar etika farma konsul misi akrab nyala lebar will hr power then us oren maret abang raga date ikuti we page dalem hijab
junior bulu bulé ijo baby pipi uni aura latar suci redha reformasi kebenaran perlindungan simak pengaduan fine larang jernih pimpin moral
peningkatan kebangkitan robot asyik net law miris gajah sastra bergembira lulus kilat pasti pas setia aman akhir terus ilmu amanah aku kamu dia
kami kita mereka gue gua lo lu elo saya ane ente beliau anda apa siapa mana kapan mengapa nya tuh sih deh loh lho yah wah nah oh eh hei halo hehe
haha wkwk wkwkwk anjay gan sis bro say kak mas om tante pakde bude paman bibi kakek nenek abah umi umma ummi mama papa pap mam ibuk bapak
adek adik kakak dek kok kek kaya dapet udh udah blm belom sdh dah dgn utk krn yg tdk ngga nggak kagak bukan bkn skrg hrs bgt banget emg emang
kalo klo klu jgn jangan jan jg juga cuma cuman doang aja ajah wae baru lama cepet lambat atas bawah kiri kanan satu dua tiga empat lima enam
tujuh delapan sembilan sepuluh senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober
november desember good morning night love life world happy sad best friend sale live new old big small one two three free time work home
sekian kian semakin amin aamiin alhamdulillah assalamualaikum salam mantul gas kopi teh susu nasi mie bakso soto sate rokok bensin motor
kunjungan pelantikan rapat upacara apel dinas instansi lembaga badan biro bagian seksi subbag bidang kasubag kabid kadis sekda camat lurah
perjanjian pelayanan pelatihan diklat bimtek sosialisasi monitoring evaluasi laporan kinerja pegawai guru honorer kontrak mutasi
pustaka gedung aula lapangan stadion terminal stasiun bandara pelabuhan masjid gereja pura vihara musholla rsud puskesmas posyandu
`;

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

let near: Set<string> | undefined;

/** True when the word is an ordinary one or at most one letter from one of five letters and more. */
export function nearCommonWord(word: string): boolean {
  if (COMMON_WORDS.has(word)) return true;
  near ??= new Set(
    [...COMMON_WORDS]
      .filter((common) => common.length >= 5)
      .flatMap((common) => [common, ...deletions(common)]),
  );
  return near.has(word) || deletions(word).some((part) => near?.has(part) ?? false);
}

function deletions(word: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < word.length; i++) out.push(word.slice(0, i) + word.slice(i + 1));
  return out;
}
