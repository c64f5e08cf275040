// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const sanction = {
  'sanction.berat': ['hukuman disiplin berat', 'heavy disciplinary punishment'],
  'sanction.depends_on_impact': ['hukuman menurut dampaknya', 'punishment depending on impact'],
  'sanction.moral': ['sanksi moral', 'moral sanction'],
  'sanction.none_specified': ['sanksi tidak disebut di pasal ini', 'no sanction named in this article'],
  'sanction.pidana': ['ancaman pidana', 'criminal penalty'],
  'sanction.ptdh': ['pemberhentian tidak dengan hormat', 'dishonourable dismissal'],
  'sanction.ringan': ['hukuman disiplin ringan', 'light disciplinary punishment'],
  'sanction.sedang': ['hukuman disiplin sedang', 'medium disciplinary punishment'],
} as const;
