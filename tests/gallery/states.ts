import type { WarningModel } from '../../lib/warning';

const rule = (id: string, citation: string, sanctionLevel: string, more: object = {}) => ({
  id,
  citation,
  summary: {
    id: 'PNS dilarang mendukung pasangan calon dengan mengadakan kegiatan yang mengarah kepada keberpihakan.',
    en: 'Civil servants must not support candidate pairs through activities that lean towards a side.',
  },
  violationClass: 'disiplin',
  sanctionLevel,
  sanctions: ['Penurunan jabatan 12 bulan', 'Pembebasan jabatan 12 bulan', 'Pemberhentian dengan hormat'],
  confidence: 'high' as const,
  ...more,
});

const match = (text: string, field: 'text' | 'author' | 'draft') => ({
  kind: 'party' as const,
  recordId: 'party:rekaan',
  text,
  field,
  start: 0,
  end: text.length,
  counted: true,
  weight: 2,
});

/** A full like warning; other states change a field or two. */
export const base: WarningModel = {
  id: 'gallery',
  form: 'modal',
  size: 'full',
  language: 'id',
  act: 'like',
  word: 'like',
  platformName: 'Facebook',
  verdict: {
    level: 'candidate-or-party',
    label: 'candidate',
    stance: 'support',
    score: 0.97,
    matches: [match('Partai Rekaan', 'author')],
    evidence: [
      { code: 'party', direction: 'for', weight: 3, args: ['Partai Rekaan'] },
      { code: 'account', direction: 'for', weight: 2.5, args: ['@menangkan.dirgantoro'] },
      { code: 'term', direction: 'for', weight: 1, args: ['coblos nomor 2'] },
      { code: 'term', direction: 'against', weight: -0.4, args: ['jadwal'] },
    ],
    ruleSubject: 'candidate',
    election: 'pilkada',
    invitesOthers: false,
    campaigns: true,
    cause: 'party:rekaan',
  },
  citation: {
    stage: 'campaign',
    severity: 'warning',
    row: 'signal-candidate-pns',
    namesAct: 'skb-2022-disiplin-6',
    rules: [
      rule('pp-94-2021-5n-5', 'PP 94/2021 Pasal 5 huruf n angka 5', 'berat'),
      rule('skb-2022-disiplin-6', 'SKB Netralitas 2022 tabel disiplin nomor 6', 'berat', {
        confidence: 'medium',
      }),
      rule('uu-7-2017-283', 'UU 7/2017 Pasal 283', 'none-specified', {
        condition: {
          key: 'invites-others',
          id: 'hanya bila isinya mengajak, mengimbau, atau menyerukan dukungan',
          en: 'only if the content invites, urges or appeals for support',
        },
      }),
    ],
  },
  audience: 'public',
  practice: false,
  proceedDelay: 0,
  variant: 0,
  notes: [],
};

export const states: Record<string, WarningModel> = {
  'modal-full': base,
  'modal-small': { ...base, size: 'small', variant: 1 },
  'modal-serious': {
    ...base,
    act: 'post',
    word: 'story',
    proceedDelay: 3000,
    variant: 5,
    draft: 'Ayo menangkan nomor 2!',
    citation: { ...base.citation, severity: 'serious' },
    verdict: { ...base.verdict, matches: [match('menangkan nomor 2', 'draft')] },
  },
  'modal-english': { ...base, language: 'en', act: 'share', word: 'repost', variant: 4 },
  'modal-simulated': { ...base, simulatedDate: '2024-10-10', practice: true, notes: ['photo-unchecked'] },
  card: {
    ...base,
    form: 'card',
    size: 'small',
    variant: 3,
    citation: { ...base.citation, severity: 'caution' },
  },
  'long-words': {
    ...base,
    verdict: {
      ...base.verdict,
      evidence: [
        { code: 'account', direction: 'for', weight: 3, args: ['w'.repeat(400) + '\u202E<b>tebal</b>'] },
      ],
    },
  },
};
