// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const photoCheck = {
  'photoCheck.busy': ['Sedang memeriksa…', 'Checking…'],
  'photoCheck.choose': ['Pilih foto', 'Choose photos'],
  'photoCheck.limits': [
    'Yang dibaca hanya tulisan dan bentuk jari. Wajah tidak dikenali.',
    'Only writing and finger positions are read. Faces are not recognised.',
  ],
  'photoCheck.nothing': [
    'Tidak terdeteksi kata kampanye atau isyarat tangan. Ini bukan jaminan: lihat sendiri sebelum mengunggah.',
    'No campaign words or hand signs detected. That is no guarantee: look yourself before uploading.',
  ],
  'photoCheck.says': [
    'Pilih, seret ke sini, atau tempel foto. Pemeriksaan terjadi di perangkat ini; foto tidak dikirim dan tidak disimpan.',
    'Choose, drop or paste a photo. It is checked on this device; it is not sent and not kept.',
  ],
  'photoCheck.title': ['Periksa foto', 'Check a photo'],
} as const;
