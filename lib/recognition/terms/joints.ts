/** Words that may be parts of joined words beside names: the glue of hashtags and of shouted slogans. */
export const GLUE =
  'dukung,pilih,coblos,menangkan,menang,menangi,salam,relawan,sahabat,untuk,for,jadi,presiden,gubernur,bupati,walikota,wapres,ganti,tetap,indonesia,maju,bersama,lanjutkan,periode,partai,kader,ketum,caleg,capres,cawapres,cagub,pilpres,pilkada,pilgub,pemilu,debat,kampanye,jakarta,jabar,jateng,jatim,sumut,banten,bali,dki,solo,medan,surabaya,makassar,bandung,lebih,baik,pak,mas,bang,kang,gus,saya,kami,kita,pendukung,tolak,lawan,asal,bukan,aja,saja,terus,hebat,rakyat,baru,pasti,bisa,siap,tusuk,nomor,satu,dua,tiga,jari,milih,nyoblos,lagi,harus,wajib,solid,setia,cinta,bela,kawal,suara,perubahan,keadilan,sejahtera,adil,makmur,juara,untukindonesia,orang,putaran,sekali,tenggelamkan,bubarkan,boikot';

/** Election words that a hashtag may begin or end with. */
export const STEMS =
  'pilkada,pilpres,pilgub,pileg,pemilu,pilbup,pilwalkot,pilwali,capres,cawapres,cagub,cabup,caleg,paslon,coblos,debatcapres,debatpilpres,presiden,gubernur,bupati,walikota,relawan,timses,partai';
