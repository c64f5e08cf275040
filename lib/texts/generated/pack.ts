// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const pack = {
  'pack.accepted': ['Paket "$1" diterima: $2 nama.', 'Pack "$1" accepted: $2 names.'],
  'pack.none': ['Belum ada paket.', 'No pack yet.'],
  'pack.problem.ambiguous': [
    '"$1" nama yang umum (tingkat $2): hanya dikenali bersama nomor, partai, atau kata kampanye.',
    '"$1" is a common name (level $2): recognised only with a number, a party or campaign words.',
  ],
  'pack.problem.common_word': [
    '"$1" adalah kata sehari-hari: tidak akan dikenali tanpa konteks.',
    '"$1" is an everyday word: it will not be recognised without context.',
  ],
  'pack.problem.control_characters': [
    'Ada karakter kendali atau karakter tak terlihat: $1.',
    'It holds control or invisible characters: $1.',
  ],
  'pack.problem.duplicate_contest': [
    'Pemilihan ini tercantum dua kali: $1.',
    'This contest is listed twice: $1.',
  ],
  'pack.problem.duplicate_number': ['Nomor $1 dipakai dua kali.', 'Number $1 is used twice.'],
  'pack.problem.expired': [
    'Masa berlaku paket sudah lewat sejak $1.',
    'The pack has been out of date since $1.',
  ],
  'pack.problem.forbidden_key': [
    'Kunci "$1" tidak boleh ada dalam paket.',
    'The key "$1" may not occur in a pack.',
  ],
  'pack.problem.known_name': [
    '"$1" sudah ada dalam daftar nama sebagai $2.',
    '"$1" is already among the names, as $2.',
  ],
  'pack.problem.missing_contestants': ['Baru $1 dari $2 kontestan.', 'Only $1 of $2 contestants.'],
  'pack.problem.missing_field': ['Bagian "$1" belum diisi.', 'The field "$1" is missing.'],
  'pack.problem.missing_number': ['Nomor $1 tidak ada.', 'Number $1 is missing.'],
  'pack.problem.not_json': ['Berkas ini bukan JSON yang sah.', 'This file is not valid JSON.'],
  'pack.problem.not_object': [
    'Berkas ini bukan sebuah paket: isinya harus satu objek.',
    'This file is no pack: it must hold one object.',
  ],
  'pack.problem.not_yet': ['Paket baru berlaku mulai $1.', 'The pack begins to count on $1.'],
  'pack.problem.pattern': [
    'Nama hanya boleh berisi huruf, angka, spasi, dan tanda nama; pola atau ekspresi reguler tidak diterima: $1.',
    'Names hold letters, digits, spaces and the signs of names only; patterns and regular expressions are not accepted: $1.',
  ],
  'pack.problem.period': [
    'Hari terakhir ($2) mendahului hari pertama ($1).',
    'The last day ($2) is before the first ($1).',
  ],
  'pack.problem.region_missing': [
    'Wilayah belum diisi untuk jabatan $1.',
    'The region is missing for the office $1.',
  ],
  'pack.problem.same_name': [
    '"$1" dipakai dua orang dalam paket ini ($2).',
    '"$1" is the name of two people in this pack ($2).',
  ],
  'pack.problem.too_deep': [
    'Isi berkas bertingkat terlalu dalam: paling banyak $1 tingkat.',
    'The file is nested too deeply: at most $1 levels.',
  ],
  'pack.problem.too_large': [
    'Berkas terlalu besar: paling banyak $1 karakter.',
    'The file is too large: at most $1 characters.',
  ],
  'pack.problem.too_many_names': ['Terlalu banyak nama: paling banyak $1.', 'Too many names: at most $1.'],
  'pack.problem.unknown_field': ['Bagian "$1" tidak dikenal.', 'The field "$1" is not known.'],
  'pack.problem.unknown_format': [
    'Ini bukan paket Jaga Netral: formatnya $1.',
    'This is no Jaga Netral pack: its format is $1.',
  ],
  'pack.problem.unknown_region': [
    'Kode wilayah $1 tidak ada atau tidak cocok dengan jabatannya.',
    'Region code $1 does not exist or does not fit the office.',
  ],
  'pack.problem.unknown_version': ['Versi format $1 belum dikenal.', 'Format version $1 is not known.'],
  'pack.problem.wrong_value': ['Nilai ini tidak sesuai: $1.', 'This value does not fit: $1.'],
  'pack.refused': [
    'Paket ditolak seluruhnya; paket terakhir yang baik tetap dipakai.',
    'The pack was refused whole; the last good one stays in use.',
  ],
} as const;
