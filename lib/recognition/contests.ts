import type { Election } from './../stage';

/**
 * One contest: who stood, from when people spoke of them as contestants until it was over.
 * `pairs` are ballot number → head and deputy; names are folded, several spellings apart by `/`, a leading `~` marks a
 * name that needs context, a leading `^` one who held the office or a higher one at that time.
 * `slogans` are pair nicknames, slogans and hashtags of that contest, joined words as in hashtags.
 */
export interface Contest {
  id: string;
  election: Election;
  region?: string;
  from: string;
  to: string;
  pairs: readonly string[];
  slogans: readonly string[];
}

/**
 * Well-known contests before and beside the registry's lists, so that a text of another year is judged by who stood
 * then. General knowledge; used where a year is given (classify, eval), and in training with a simulated date.
 */
const ROWS = `
pilpres2004|pemilu||2004-01|2004-10|susilo bambang yudhoyono/sby+jusuf kalla/~jk;^megawati/megawati soekarnoputri+hasyim muzadi;amien rais+siswono yudohusodo;wiranto+salahuddin wahid;hamzah haz+agum gumelar
pilpres2009|pemilu||2009-01|2009-10|^sby/susilo bambang yudhoyono+boediono/budiono;megawati+prabowo;^jusuf kalla/~jk+wiranto
pilkada-dki-2012|pilkada|31|2012-01|2012-10|^fauzi bowo/foke+nachrowi ramli/~nara;jokowi/joko widodo+ahok/basuki tjahaja purnama;hidayat nur wahid+didik rachbini;faisal basri+biem benyamin;alex noerdin+nono sampono|jakarta baru,jokowi basuki,jokowi ahok,foke nara,salam kotak kotak,~kotak kotak
pilkada-jabar-2013|pilkada|32|2012-10|2013-04|^ahmad heryawan/~aher+deddy mizwar/demiz;rieke diah pitaloka/~rieke+teten masduki;~dede yusuf+lex laksamana;yance/irianto syafiuddin+tatang farhanul
pilkada-jateng-2013|pilkada|33|2013-01|2013-07|ganjar pranowo/~ganjar+heru sudjatmoko;^bibit waluyo+sudijono;hadi prabowo+don murdono
pilkada-jatim-2013|pilkada|35|2013-03|2013-10|^soekarwo/pakde karwo+saifullah yusuf/gus ipul;khofifah+herman sumawiredja;bambang dh+said abdullah
pilpres2014|pemilu||2013-06|2014-10|prabowo/prabowo subianto+hatta rajasa/~hatta;jokowi/joko widodo/jkw+jusuf kalla/yusuf kalla/~jk|salam dua jari,~revolusi mental,jokowi jk,prabowo hatta,jokowow,~indonesia bangkit,selamatkan indonesia,koalisi merah putih,~indonesia hebat,jokowi adalah kita,jokowi for president,kami pilih jokowi,pilih no 2
pilkada-2015|pilkada||2015-06|2016-01|^risma/tri rismaharini+whisnu sakti;^airin/airin rachmi diany+benyamin davnie;rasiyo+lucy;hendrar prihadi/~hendi+hevearita;fx rudy/fx hadi rudyatmo+achmad purnomo;zumi zola+fachrori umar;^olly dondokambey+steven kandouw;irwan prayitno+nasrul abit;rudy ariffin;sahbirin noor;ridwan mukti;nurdin basirun
pilkada-dki-2017|pilkada|31|2016-01|2017-06|agus harimurti yudhoyono/ahy/agus yudhoyono/~agus/mas agus+sylviana murni/sylviana/mpok sylvi/~sylvi/silvy;^ahok/basuki tjahaja purnama/basuki/btp/koh ahok+djarot/djarot saiful hidayat/jarot;anies baswedan/anies/anis baswedan/~anis/~anes+sandiaga uno/sandiaga/~sandi/bang sandi/sandi uno|ok oce,oke oce,okeoce,okoce,badja,basuki djarot,ahok djarot,ahokdjarot,ahy sylvi,agus sylvi,agus sylviana,anies sandi,aniessandi,maju bersama jakarta bahagia,coblos pecinya,coblos kumisnya,~salam bersama,salam 3 jari,jakarta untuk rakyat,rumah tanpa dp,dp nol rupiah,dp 0 rupiah,~kerja kerja kerja jakarta,gubernur muslim,pemimpin muslim,muslim pilih muslim,teman ahok,temanahok,salam2jari,gubernur kafir,pemimpin kafir,al maidah 51,almaidah 51,jakarta maju bersama,~warga kotak kotak,baju kotak kotak
pilkada-2017|pilkada||2016-09|2017-06|rano karno+embay;wahidin halim+andika hazrumy;dominggus mandacan;rustam effendi;erzaldi rosman;nur alam;muzakir manaf;irwandi yusuf+nova iriansyah
pilkada-jabar-2018|pilkada|32|2017-06|2018-08|ridwan kamil/~rk/kang emil/~emil+uu ruzhanul;tb hasanuddin+anton charliyan;sudrajat/~mayjen sudrajat+ahmad syaikhu/~syaikhu/asyik;deddy mizwar/demiz+dedi mulyadi/kang dedi|rindu jabar juara,rindu,asyik,~hasanah,2dm,duo dm,duo d,~jabar juara,2019 ganti presiden asyik,sajajar
pilkada-jateng-2018|pilkada|33|2017-06|2018-08|^ganjar pranowo/~ganjar/mas ganjar/pak ganjar+taj yasin/gus yasin;sudirman said/pak dirman+ida fauziyah|gayeng,mbangun jateng,ganjar yasin,dirman ida
pilkada-jatim-2018|pilkada|35|2017-06|2018-08|khofifah/khofifah indar parawansa/bu khofifah+emil dardak;gus ipul/saifullah yusuf+puti guntur/mbak puti/puti soekarno/abdullah azwar anas|khofifah emil,gus ipul puti,kabeh sedulur kabeh makmur,wis wayahe
pilkada-sumut-2018|pilkada|12|2017-09|2018-08|edy rahmayadi/~edy/~eramas+musa rajekshah/ijeck/ijek;djarot/djarot saiful hidayat/jarot+sihar sitorus/~sihar/djoss|eramas,sumut bermartabat,djoss,~semua urusan mudah dan transparan
pilkada-sulsel-2018|pilkada|73|2017-09|2018-08|nurdin halid/~nh+aziz qahhar;agus arifin numang+tanribali lamo;nurdin abdullah/prof andalan+sudirman sulaiman;ichsan yasin limpo/iyl+cakka/andi mudzakkar|prof andalan,agus tbl,nh aziz,iyl cakka,punggawa macakka
pilkada-2018|pilkada||2017-10|2018-08|wayan koster/koster+cok ace;rai mantra/ida bagus rai dharmawijaya mantra+sudikerta;zulkieflimansyah+rohmi;herman deru/~deru+mawardi yahya;dodi reza alex+giri ramanda;syamsuar+edy natar;arinal djunaidi+chusnunia;sutarmidji+norsan;karolin margret natasa;isran noor+hadi mulyadi;rusmadi+safaruddin;viktor laiskodat+josef nae soi;ali mazi+lukman abunawas;murad ismail+barnabas orno;lukas enembe+klemen tinal;appi cicu/munafri arifuddin;danny pomanto/~danny
pilpres2019|pemilu||2018-01|2019-10|^jokowi/joko widodo/jkw/pakde jokowi/~pakde/^pak jokowi/jokowidodo+maruf amin/kh maruf/kiai maruf/kh maruf amin/kyai maruf/~maruf;prabowo/prabowo subianto/pak prabowo/~bowo/~wowo/~wiwik+sandiaga uno/sandiaga/~sandi/bang sandi/sandi uno/pak sandi|jokowi maruf,prabowo sandi,prabowosandi,jokma,jokowi amin,padi,2019 ganti presiden,2019 tetap jokowi,jokowi lagi,01 indonesia maju,adil makmur bersama prabowo sandi,~indonesia maju,~indonesia menang,orang baik pilih orang baik,pilih orang baik,pilih baju putih,pilih jelas islamnya,tusuk prabowo sandi,coblos baju putih,~orang baik,oke oce,~emak emak,partai emak emak,jokowi 2 periode,salam jempol,salam akal sehat,~akal sehat,prabowo menang,jokowi menang,the power of emak emak,sandinomics,prabowonomics,tempe setipis atm,~dildo,nurhadi aldo,uas difitnah,bersih merakyat kerja nyata,2019prabowosandi,2019prabowopresiden
pilkada-2020|pilkada||2020-01|2020-12|gibran/gibran rakabuming+teguh prakosa;bagyo wahyono+fx supardjo;bobby nasution/~bobby+aulia rachman;akhyar nasution+salman alfarisi;eri cahyadi+armuji;machfud arifin+mujiaman;danny pomanto/~danny+fatmawati rusdi;munafri arifuddin/appi+rahman bando;muhamad+rahayu saraswati/~saraswati;benyamin davnie/bang ben+pilar saga;siti nur azizah+ruhamaben;hendrar prihadi/~hendi+hevearita;mahyeldi+audy joinaldy;mulyadi+ali mukhni;al haris+abdullah sani;cek endra+ratu munawaroh;^fachrori umar;^rohidin mersyah+rosjonsyah;helmi hasan;^isdianto+suryani;ansar ahmad+marlin agustina;^sahbirin noor/paman birin+muhidin;denny indrayana+difriadi;^sugianto sabran+edy pratowo;ben brahim;zainal paliwang+yansen;^olly dondokambey+steven kandouw;rusdy mastura;hidayat lamakarate;etik suryani;kustini;hanindhito himawan/mas dhito;ipuk fiestiandani/~ipuk;yes ronny;idris/mohammad idris;pradi supriatna;dadang supriatna+sahrul gunawan;kurnia agustina;herman suherman;eka supria;cellica nurrachadiana/teh cellica;lalu pathul bahri;jaya negara|gibran teguh,bobby aulia,eri armuji,maju mujiaman,danny fatma,appi rahman,bang ben pilar,hendi ita
pilpres2024|pemilu||2022-03|2024-04|anies baswedan/anies/anis baswedan/~anis/~abah/anies rasyid baswedan/pak anies/abah anies/mas anies+muhaimin iskandar/cak imin/gus imin/~imin/muhaimin/gus muhaimin;prabowo/prabowo subianto/prabowo soebianto/pak prabowo/~bowo/~wowo/~gemoy+^gibran/gibran rakabuming/mas gibran/~samsul;ganjar/ganjar pranowo/pak ganjar/mas ganjar/ganjar pranomo+^mahfud/mahfud md/prof mahfud/mahfud m d|prabowo gibran,pragib,ganjar mahfud,anies muhaimin,anies imin,amin,gama,anies ahy,ganjar prabowo,prabowo ganjar,prabowo muhaimin,prabowo erick,koalisi perubahan,koalisi indonesia maju,koalisi besar,capres 2024,sat set tas tes,desak anies,slepet imin,aminajadulu,~gerak cepat,salam perubahan,perubahan untuk persatuan,~indonesia adil makmur untuk semua,indonesia maju 2024,~gemoy,oke gas,~makan siang gratis,~hilirisasi digital,asam sulfat,~samsul,anak haram konstitusi,mahkamah keluarga,paman usman,putusan mk 90,ktp sakti,~sekali putaran,~satu putaran,from jateng to jokowi,wakanda no more,4 presiden,gp 4presiden,aniespresiden,ganjarpresiden,prabowopresiden,~indonesia emas,wan abud
pilkada-dki-2024|pilkada|31|2024-05|2024-12|ridwan kamil/~rk/kang emil/~emil+suswono/pak suswono;dharma pongrekun/~dharma+kun wardana/~kun;pramono anung/pramono/mas pram/~pram+rano karno/bang doel/si doel/~doel/bang rano/~rano;anies/anies baswedan/~anis;ahok/basuki tjahaja purnama;kaesang/kaesang pangarep|jakarta menyala,jakartamenyala,pram doel,pramdoel,pram rano,pramono rano,pramono doel,pramono anung rano karno,~prakar,prakar untuk jakarta,padoel,~rido,ridwan kamil suswono,kamil suswono,rk suswono,ridomenang,satuin jakarta,jakarta baru jakarta maju,dharma kun,anak abah tusuk semua,~tusuk semua,~coblos semua,ahokers anak abah,1rw200juta,rw 200 juta,~jakarta bisa
pilkada-2024|pilkada||2024-04|2024-12|bobby nasution/~bobby+surya;edy rahmayadi+hasan basri sagala;dedi mulyadi/kdm/kang dedi+erwan setiawan;ahmad syaikhu/~syaikhu+ilham habibie;acep adang+gitalis dwi natarina/gita kdi;jeje wiradinata+ronal surapradja;andika perkasa/~andika+hendrar prihadi/~hendi;ahmad luthfi/~luthfi+taj yasin/gus yasin;^khofifah/khofifah indar parawansa+emil dardak;risma/tri rismaharini/bu risma+gus hans/zahrul azhar;luluk nur hamidah/~luluk+lukmanul khakim;airin/airin rachmi diany+ade sumardi;andra soni+dimyati natakusumah/~dimyati;sudirman sulaiman+fatmawati rusdi;danny pomanto+azhar arsyad;koster/wayan koster+giri prasta;made muliawan arya/de gadjah+suyasa;marshel widianto;raffi ahmad pilkada;vicky prasetyo;eri cahyadi+armuji;farhan/~farhan;sherly tjoanda;rohidin mersyah;helmi hasan|dedi erwan,dedi mulyadi erwan,jabar istimewa,asih,syaikhu ilham,andika hendi,luthfi yasin,luthfi taj yasin,ngopeni nglakoni,khofifah emil,risma gus hans,luluk lukman,airin ade,andra dimyati,bobby surya,edy hasan,andalan hati,dia danny azhar,koster giri,mulia pas,~kotak kosong menang,resik resik
pilpres2029|pemilu||2027-06|2029-10||
`;

function parse(row: string): Contest {
  const [id = '', election = '', region = '', from = '', to = '', pairs = '', slogans = ''] = row.split('|');
  return {
    id,
    election: election as Election,
    ...(region === '' ? {} : { region }),
    from,
    to,
    pairs: pairs === '' ? [] : pairs.split(';'),
    slogans: slogans === '' ? [] : slogans.split(','),
  };
}

export const CONTESTS: readonly Contest[] = ROWS.trim().split('\n').map(parse);
