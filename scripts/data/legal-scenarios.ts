/**
 * Questions people ask that the corpus does not answer in so many words. Each answer only puts together what the named
 * rules and guidance say, is marked as a conclusion of the project (`derived`), and carries low confidence. Their sources
 * are those of the rules they name.
 */
export interface DerivedScenario {
  id: string;
  question: { id: string; en: string };
  answer: { id: string; en: string };
  rules: readonly string[];
}

export const DERIVED_SCENARIOS: readonly DerivedScenario[] = [
  {
    id: 'camat-diundang-partai',
    question: {
      id: 'Saya camat dan diundang ke acara partai. Boleh hadir atau memberi sambutan?',
      en: 'I am a district head (camat) and a party invites me to its event. May I come or speak?',
    },
    answer: {
      id: 'Sebaiknya jangan. Kewajiban netral dan bebas dari pengaruh partai berlaku setiap waktu. Sambutan yang menguntungkan salah satu pasangan calon pilkada termasuk tindakan yang dilarang bagi pejabat ASN. Bila hadir karena tugas kedinasan, jangan menunjukkan dukungan.',
      en: 'Better not. The duty to stay neutral and out of party influence holds at all times. A speech that helps one pair in a regional election is an act barred to ASN officials. If official duty brings you there, show no support.',
    },
    rules: ['uu-asn-2023-wajib-netral', 'uu-asn-2023-bebas-pengaruh', 'uu-10-2016-71-1'],
  },
  {
    id: 'bingkai-profil',
    question: {
      id: 'Bolehkah saya memasang bingkai foto profil (twibbon) calon atau partai?',
      en: "May I put a candidate's or party's frame (twibbon) around my profile photo?",
    },
    answer: {
      id: 'Jangan. SKB menyebut unggahan foto dengan alat peraga partai atau calon di tempat yang dapat dilihat umum. Foto profil dapat dilihat umum, dan bingkai kampanye dapat dibaca sebagai alat peraga.',
      en: 'Do not. The joint decree names photos with campaign material of a party or candidate in places the public can see. A profile photo can be seen by the public, and a campaign frame can be read as campaign material.',
    },
    rules: ['skb-2022-disiplin-7', 'skb-2022-etik-5'],
  },
  {
    id: 'stiker-grup-kantor',
    question: {
      id: 'Rekan mengirim stiker calon di grup WhatsApp kantor. Bolehkah saya membalas dengan jempol?',
      en: "A colleague posts a candidate's sticker in the office WhatsApp group. May I answer with a thumbs-up?",
    },
    answer: {
      id: 'Sebaiknya jangan. Suka dan reaksi pada konten pemenangan disebut atau ditafsirkan sebagai dukungan, dan ajakan kepada rekan kerja dilarang. Grup tertutup tidak menghapus kewajiban netral.',
      en: 'Better not. Likes and reactions on campaign content are named or read as support, and appeals to colleagues are banned. A closed group does not lift the duty to stay neutral.',
    },
    rules: ['skb-2022-disiplin-6', 'skb-2022-disiplin-8', 'uu-asn-2023-wajib-netral'],
  },
];
