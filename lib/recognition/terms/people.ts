/**
 * Ways people write figures beside the registry's names: spellings, forms of address, nicknames. A `~` marks a word that
 * is also something else. General knowledge of Indonesian usage; by id of the figure.
 */
export const PERSON_ALIASES: Readonly<Record<string, string>> = {
  'figure:prabowo-subianto':
    'prabowo soebianto,pak bowo,om bowo,bapak prabowo,pak wowo,mas bowo,~wowo,prabowow',
  'figure:gibran-rakabuming-raka': 'mas wapres,wapres gibran,fufufafa,gibran rakabuming,~fufu',
  'figure:joko-widodo': 'jkw,pakde jokowi,pak jkw,pak joko widodo,~owi,jokowidodo,jokowow',
  'figure:anies-baswedan': 'anis baswedan,pak anis,mas anies,abah anies,bang anies,aniesbaswedan,~anis,~anes',
  'figure:muhaimin-iskandar': 'muhaimin,cakimin,~cak min',
  'figure:ganjar-pranowo': 'pak ganjar,ganjar pranomo,ganjarpranowo,bapak ganjar',
  'figure:mahfud-md': 'pak mahfud,prof mahfud md',
  'figure:megawati-soekarnoputri': 'megawati sukarnoputri,mbak mega,mak banteng,mamak banteng',
  'figure:puan-maharani': 'bu puan,~mbak ketua',
  'figure:susilo-bambang-yudhoyono': 'pak beye,susilo bambang yudoyono',
  'figure:agus-harimurti-yudhoyono': 'agus yudhoyono,agus harimurti',
  'figure:bahlil-lahadalia': 'pak bahlil,bahlul lahadalia',
  'figure:zulkifli-hasan': 'pak zulhas,bang zulhas',
  'figure:kaesang-pangarep': 'ketum kaesang,kaesang pengarep',
  'figure:sandiaga-uno': 'sandiaga,bang sandi,pak sandi',
  'figure:ridwan-kamil': 'pak rk,kang rk,ridwankamil,pak ridwan kamil',
  'figure:basuki-tjahaja-purnama': 'pak ahok,koh ahok,basuki tjahaja,~basuki',
  'figure:tri-rismaharini': 'ibu risma,rismaharini',
  'figure:khofifah-indar-parawansa': 'ibu khofifah,khofifah indar',
  'figure:dedi-mulyadi': 'bapa aing,pak kdm,pak dedi mulyadi',
  'figure:pramono-anung': 'bang pram,pak pram,~pram',
  'figure:bobby-nasution': 'bobby afif nasution,~bobby',
  'figure:sherly-tjoanda': 'bu sherly,ibu sherly',
  'figure:purbaya-yudhi-sadewa': 'pak purbaya',
  'figure:amien-rais': 'mbah amien,amin rais',
  'figure:fadli-zon': 'fadlizon',
  'figure:gatot-nurmantyo': 'jenderal gatot,pak gatot nurmantyo',
};

/** Volunteer organisations beside the registry's, by id of the pair they were founded for. General knowledge. */
export const TEAM_ALIASES: Readonly<Record<string, string>> = {
  'president:2014-2':
    'relawan projo,dpp projo,ormas projo,projo jokowi,ketum projo,relawan jokowi,teman jokowi',
  'president:2019-1': 'jokowi mania,rumah jokowi,relawan jokowi maruf',
  'president:2019-2': 'relawan prabowo sandi,emak emak militan prabowo',
  'president:2024-1': 'anies lovers,relawan amin,timnas amin,anak abah',
  'president:2024-2': 'relawan prabowo gibran,tkn fanta,gibran lovers',
  'president:2024-3': 'ganjar lovers,relawan ganjar mahfud,tpn ganjar mahfud,ganjaran buruh berjuang',
};
