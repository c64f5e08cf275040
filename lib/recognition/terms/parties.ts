import type { ShortName } from '../word-source';

/**
 * How a short party name may stand alone, and what it means instead in civil-service and everyday language.
 * `bare`: any = counts unless a false friend is near; upper = only in capitals; name = only written as a name, or beside
 * party words; context = only beside party words; never = the bare word is no party. `not` = words near it that make it
 * something else. Source: registry README and `ff` of its party records, turned into words.
 */
const CONTEXT: ShortName = { bare: 'context', not: '' };

/** Wings whose names are ordinary words; beside a school, a road or a firm it is theirs. */
const NAME: ShortName = {
  bare: 'name',
  not: 'smk sma smp sd mi mts ma tk paud stie sekolah siswa kampus universitas institut yayasan jalan jl pt cv toko',
};

export const SHORT_NAMES: Readonly<Record<string, ShortName>> = {
  pkb: {
    bare: 'any',
    not: 'kendaraan bermotor samsat pajak bapenda denda pemutihan perjanjian serikat pekerja penyuluh bkkbn kb guru pengembangan keprofesian angka kredit kesenian bali kampung berkualitas plkb lini lapangan dprd1',
  },
  pdi: { bare: 'any', not: '' },
  banteng: { bare: 'context', not: 'matador baluran hewan satwa kerbau' },
  golongan: { bare: 'never', not: '' },
  beringin: { bare: 'context', not: 'pohon alun warung' },
  buruh: { bare: 'never', not: '' },
  gelora: {
    bare: 'context',
    not: 'bung karno gbk stadion tomo delta sriwijaya bandung joko samudro asmara jiwa semangat',
  },
  pks: {
    bare: 'any',
    not: 'perjanjian kerjasama kerja sama mou penandatanganan menandatangani ttd sawit kelapa pabrik cpo tbs tandan brondolan keselamatan sekolah patroli nota kesepahaman dokumen addendum',
  },
  pkn: {
    bare: 'context',
    not: 'stan pelatihan kepemimpinan lan tingkat ii peserta angkatan ppkn pelajaran tugas guru ulangan kelas soal materi bab',
  },
  garuda: { bare: 'never', not: '' },
  pan: {
    bare: 'upper',
    not: 'rb menpan kemenpan permenpan reformasi birokrasi aparatur peter frying teflon goreng wajan pacific asia',
  },
  pbb: {
    bare: 'context',
    not: 'pajak bumi bangunan p2 sppt njop bphtb bapenda dunia internasional resolusi dewan keamanan sekjen new york jenewa unicef who unhcr israel palestina perserikatan bangsa baris berbaris paskibra pramuka bahasa delegasi markas pasukan perdamaian majelis umum sidang papua rohingya myanmar korea pelapor',
  },
  'bulan bintang': { bare: 'context', not: 'langit malam' },
  demokrat: {
    bare: 'any',
    not: 'amerika as us usa biden trump obama harris clinton kongres senator hillary sosial kristen',
  },
  psi: { bare: 'any', not: 'tekanan angin ban bar pompa kompresor psikologi psis psim semester dosen' },
  ppp: { bare: 'any', not: 'pppk p3k kpbu purchasing power parity public private partnership' },
  ummat: { bare: 'never', not: '' },
  umat: { bare: 'never', not: '' },
  kabah: { bare: 'context', not: 'mekkah makkah haji umrah umroh tawaf thawaf kiblat suci' },
  nasdem: { bare: 'any', not: '' },
  pa: CONTEXT,
  pas: { bare: 'never', not: '' },
  pna: CONTEXT,
  pda: CONTEXT,
  sira: CONTEXT,
  pkp: { bare: 'context', not: 'pengusaha kena pajak perumahan permukiman kawasan npwp' },
  prima: { bare: 'never', not: '' },
  berkarya: { bare: 'never', not: '' },
  'gerakan rakyat': CONTEXT,
  'gerakan perubahan': CONTEXT,
  pgr: CONTEXT,
  mercy: { bare: 'never', not: '' },
  gajah: { bare: 'context', not: 'way kambas mada mati taman safari sumatera satwa hewan tunggal' },
  mawar: { bare: 'never', not: '' },
  bro: { bare: 'never', not: '' },
  sis: { bare: 'never', not: '' },
  perjuangan: { bare: 'never', not: '' },
  marhaen: CONTEXT,
  marhaenis: CONTEXT,
  'moncong putih': { bare: 'any', not: '' },
  'bintang mercy': { bare: 'any', not: '' },
  pb: { bare: 'never', not: '' },
  'logo gajah': { bare: 'any', not: '' },
  'taruna merah putih': NAME,
  'garda bangsa': NAME,
  'perempuan bangsa': NAME,
  'garuda keadilan': NAME,
  'gema keadilan': NAME,
  'solidaritas indonesia': { bare: 'any', not: 'untuk palestina gaza bencana korban guru' },
  'golongan karya': { bare: 'any', not: 'seni lukis tari sastra rupa musik cetak tulis' },
};

/** What stands right before a short party name, and after it, when it is the party: "kader PKS", "#GeloraMenang", "Ummat gelar rakernas". */
export const PARTY_WORDS = {
  before:
    'partai kader caleg fraksi politisi politikus dpp dpw dpc dpd ketum sekjen ketua anggota elite elit pengurus coblos pilih dukung tenggelamkan simpatisan koalisi parpol presiden waketum jubir legislator bacaleg petinggi dprd dpr fpks',
  cheers: 'menang menangkan jaya juara solid peduli',
  acts: 'rakernas rakorda rakerda munaslub mukernas muktamar kongres mengusung usung dapil nomor',
};

/** Spellings people use for parties beside the registry's, by party id. */
export const PARTY_ALIASES: Readonly<Record<string, string>> = {
  pdip: 'pdip,pedeipe,pdi p,pdip perjuangan,pdi perjuangan,moncong putih,kandang banteng,banteng merah,partai banteng,partai wong cilik,pdipe',
  pks: 'pekaes,pe ka es,partai dakwah',
  pkb: 'pekabe,partai kebangkitan bangsa',
  pan: 'partai pan,kader pan,caleg pan,fraksi pan,dpp pan,ketum pan,partai amanat nasional,ketua umum pan',
  ppp: 'p3 partai,partai ppp,pepepe,partai kabah',
  psi: 'partai psi,partai gajah,partai mawar',
  gerindra: 'gerindra,grindra,gerinda,gerindera,gerinra,partai gerindra,partai gerinda',
  golkar: 'golkar,partai golkar,gholkar,partai beringin,partai kuning',
  nasdem: 'nasdem,partai nasdem,nas dem,nasional demokrat',
  demokrat: 'partai demokrat,kader demokrat,partai mercy,partai biru,pd demokrat',
  pbb: 'partai bulan bintang,partai pbb',
  buruh: 'partai buruh',
  ummat: 'partai ummat,partai umat',
  gelora: 'partai gelora',
  garuda: 'partai garuda',
  hanura: 'hanura,partai hanura',
  perindo: 'perindo,partai perindo',
  berkarya: 'partai berkarya',
};

/** Phrases and words that look like politics and are not: they take their words away from every other reading. */
export const FALSE_FRIENDS = `(ser|gedung|aula|balai|ruang) baguna,serba guna,gelora bung karno,gelora bung tomo,gelora delta,gelora sriwijaya,stadion gelora,gelora bandung lautan api,gelora joko samudro,gelora asmara,gelora cinta,gelora jiwa,garuda indonesia,garuda muda,garuda nusantara,garuda pancasila,garuda wisnu kencana,garuda food,garudafood,kacang garuda,lambang garuda,burung garuda,kitagaruda,garuda di dadaku,garudaku,skuad garuda,timnas garuda,pasukan garuda,hari buruh,buruh tani,buruh pabrik,buruh harian,buruh harian lepas,serikat buruh,kaum buruh,upah buruh,demo buruh,buruh migran,menpan,menpanrb,menpan rb,menteri pan rb,kemenpan,kemenpanrb,kemenpan rb,panrb,pan rb,permenpan,permenpanrb,pppk,p3k,ppkn,golongan i,golongan ii,golongan iii,golongan iv,golongan darah,pelayanan prima,kondisi prima,gajah mada,gadjah mada,way kambas,gunung gajah,way gajah,partai final,partai puncak,partai semifinal,partai pembuka,partai (catur|remis|ulangan|eksebisi|persahabatan|sengit|bergengsi|delapan besar|perempat final|grand final|mingguan|big match|kualifikasi),partai tunggal,partai ganda,partai (grosir|eceran|borongan),(beli|jual|pesan|order|grosir|kulakan|harga|pembelian|penjualan|pemesanan) partai (besar|kecil),partai besar (harga|grosir|eceran|kulakan|diskon|atau|maupun),partai (besar|kecil) (dan|atau|maupun) (eceran|kecil),partai penentuan,partai terakhir,partai kelima,partai besar sepak bola,partai kandang,partai tandang,partai usiran,partai pki,partai komunis,partai komunis indonesia,partai nazi,partai klasik,partai hidup mati,partai perdana,partai lanjutan,partai uji coba,partai derby,partai derbi,partai buruh inggris,partai buruh australia,partai republik,partai konservatif,kata sandi,sandi wifi,sandi akun,jumlah partai besar,dalam partai besar,peter pan,frying pan,pan asia,pan pacific,pan islamisme,pasar uang,pas foto,pas banget,idi amin,maruf amin foundation,suara hati,suara azan,suara adzan,suara musik,kampanye anti narkoba,kampanye anti rokok,kampanye vaksin,kampanye vaksinasi,kampanye lingkungan,kampanye kesehatan,kampanye iklan,kampanye produk,kampanye pemasaran,kampanye sosial,kampanye donasi,kampanye anti bullying,kampanye hemat,kampanye stop,pilih kasih,pilih kasus,pilih pilih,pilih tayang,tebang pilih,salah pilih jurusan,salah pilih jodoh,salah pilih baju,pilih jurusan,pilih jodoh,relawan pmi,relawan bencana,relawan covid,relawan kemanusiaan,relawan medis,relawan tik,relawan gempa,relawan kesehatan,relawan vaksin,relawan asian games,relawan literasi,donor darah,nomor urut antrean,nomor urut antrian,nomor urut absen,nomor urut peserta,nomor urut pendaftaran,nomor urut kepegawaian,nomor antrian,nomor antrean,nomor telepon,nomor rekening,nomor whatsapp,nomor wa,nomor hp,nomor rumah,nomor polisi,nomor punggung,nomor satu di dunia,nomor 1 di dunia,nomor satu di indonesia,balon udara,balon gas,balon hijau,calon pegawai,calon asn,calon pns,calon haji,calon jemaah,calon jamaah,calon dosen,calon dokter,calon guru,calon taruna,calon praja,calon investor,calon peserta,calon anggota kpps,calon anggota bawaslu,calon anggota kpu,calon hakim,calon hakim agung,calon kapolri,calon panglima,calon tunggal kapolri,calon tunggal panglima,calon pemain,calon lawan,calon pelatih,calon juara,calon bintang,calon menantu,calon istrinya,calon suaminya,calon imam,calon pacar,calon jodoh,calon bayi,calon penghuni,calon pendamping hidup,pasangan calon pengantin,tim sukses acara,koalisi masyarakat sipil,koalisi (warga|perangkat|masyarakat|guru|ibu|perempuan|pemuda|lsm|orang),petahana juara,ganti presiden (direktur|komisaris|klub|bem),(satu|dua|tiga|1|2|3) periode (menstruasi|haid|tanam|anggaran|pelaporan|pembelajaran|pendaftaran|pembayaran),koalisi arab,koalisi pimpinan as,koalisi internasional,kongres pssi,kongres fifa,kongres luar biasa pssi,ketum pssi,ketua umum pssi,ketum pbnu,ketua umum pbnu,ketum pbsi,sekjen pbb,sekretaris jenderal pbb,dewan keamanan pbb,ketua umum mui,ketum mui,ketum muhammadiyah,ketua umum muhammadiyah,muktamar nu,muktamar muhammadiyah,munas alim ulama,kader posyandu,kader kesehatan,kader jumantik,kader pkk,kader nu,kader hmi,kader muhammadiyah,kader ansor,kader pmii,kaderisasi,pengkaderan,dpd ri,fraksi darah,deklarasi balfour,deklarasi djuanda,deklarasi bangkok,deklarasi kemerdekaan,deklarasi anti hoax,deklarasi damai,deklarasi zona integritas,deklarasi odf,barisan sakit hati,barisan belakang,barisan depan,satu barisan,laskar pelangi,sahabat nabi,sahabat rasulullah,sahabat dekat,sahabat terbaik,para sahabat,sahabatku,duet maut,duet lagu,duet vokal,duet bek,duet gelandang,duet striker,duet penyerang,duet bareng,survei kepuasan,survei kepuasan masyarakat,ganti oli,dua jari tangan,kpu balikpapan,tps sampah,tps 3r,tps3r,tempat pembuangan sampah,bpn pertanahan,atr bpn,kantor bpn,kantor pertanahan,transfer ke daerah,amin rais cucu,presiden fifa,presiden direktur,presiden komisaris,presiden bem,presiden mahasiswa,presma,presiden klub,presiden persib,presiden la liga,menteri bem,gubernur bi,gubernur bank indonesia,gubernur bank sentral,gubernur bem,gubernur jenderal,gubernur akmil,gubernur aau,gubernur lemhannas,dprd gr,panglima tni,suara rakyat banyak,bupati tidak,mama muda,raja ampat,bawa perubahan iklim,perubahan iklim,perubahan jadwal,perubahan harga,apbd perubahan,perubahan apbd,perubahan nama,ganjar pahala,ganjar ganjaran,harga mati,ganjaran,diganjar,mengganjar,ganjarannya,maju mundur,maju ke final,maju ke babak,maju ke semifinal,menang telak 3 0,kalah telak,pemenang lomba,menangkan hadiah,menangkan hadiahnya,menangkan tiket,menangkan voucher,menangkan kuis,menangkan undian,memenangkan hadiah,memenangkan medali,memenangkan pertandingan,memenangkan turnamen,memenangkan lomba,memenangkan piala,memenangkan kejuaraan,memenangkan tender,memenangkan lelang,memenangkan hati,memenangkan gugatan,memenangkan laga,dukung timnas,mendukung timnas,dukungan psikososial,dukungan moral,dukung umkm,gaspol kerja,projo tamansari,kandidat juara,kandidat doktor,kandidat pelatih,kandidat pemenang,kandidat pengganti pelatih,kandidat peraih,exit poll film,mega proyek,megaproyek,megapixel,surya kencana`;
