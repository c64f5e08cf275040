import type { AccountWords } from '../word-source';

/** What names of accounts, pages and groups say of them. Source: registry README, handles of its records, general knowledge. */
export const ACCOUNT_WORDS: AccountWords = {
  supporters:
    'relawan sahabat pendukung fans lovers mania barisan laskar simpatisan loyalis projo posko garda srikandi milenial gerakan balad sobat seknas jaringan jarnas aliansi dukung pecinta teman ganjarist mileanies komunitas bolo kawan rumah',
  campaign:
    'tim pemenangan,tim sukses,tim kampanye,timses,calon bupati,calon gubernur,calon wali kota,calon walikota,calon presiden,calon wakil,calon anggota,calon legislatif,caleg,bacaleg,cagub,cawagub,cabup,cawabup,cawalkot,capres,cawapres,paslon,untuk bupati,untuk gubernur,menuju senayan,for bupati,relawan pemenangan,official paslon',
  branch:
    '^(?:dpp|dpd|dpw|dpc|pac|dpn|dpr|dprt|fraksi|exco|pimnas)?(?:partai)?(gerindra|golkar|nasdem|pdip|pdiperjuangan|pkb|pks|demokrat|psi|ppp|perindo|hanura|gelora|ummat|buruh)[a-z0-9]{0,24}$',
  unsure: 'psi ppp pks pkb gelora buruh demokrat ummat',
  official:
    '^(?:kpu|bawaslu|dkpp|humas|diskominfo|kominfo|pemprov|pemkab|pemkot|pemda|pemerintah|kementerian|kemen|dinas|setda|sekretariat|bkn|bkd|bkpsdm|prokopim|protokol|polda|polres|polri|tni|kodim|bpbd|disdukcapil|kab|kota|prov|kecamatan|kelurahan|setkab|setneg)',
  news: '(?:detik|kompas|tempo|tribun|(?<!dirg|nus|semen)antara|liputan6|cnnindonesia|cnbcindonesia|republika|merdeka|okezone|sindonews|suaracom|metrotv|tvone|kumparan|tirto|jawapos|beritasatu|viva|jpnn|inews|narasi|idntimes|radar|mediaindonesia)',
};
