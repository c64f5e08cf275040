import type { CalendarEvent, Rule, TableFile, TableRow } from '../../../lib/rules/corpus-types';
import { compileCorpus, type Corpus } from '../../../lib/rules/corpus';

/** A small made-up corpus: laws of no country, to test one thing at a time. */
export function rule(
  id: string,
  over: Partial<Rule> & { from?: string; until?: string; by?: string } = {},
): Rule {
  const { from = '2000-01-01', until, by, ...rest } = over;
  return {
    id,
    instrument: {
      kind: 'UU',
      number: id,
      year: 2000,
      title: id,
      from,
      ...(until === undefined ? {} : { until }),
      ...(by === undefined ? {} : { replacedBy: by }),
    },
    article: 'Pasal 1',
    citation: `UU ${id}`,
    binds: ['PNS', 'PPPK'],
    acts: ['like'],
    subjects: ['candidate'],
    stage: 'always',
    violationClass: 'disiplin',
    sanctionLevel: 'berat',
    sanctions: ['sanksi'],
    sanctionsEn: ['sanction'],
    summary: { id: 'ringkas', en: 'summary' },
    sources: [[0, 'all']],
    confidence: 'high',
    useInWarning: true,
    related: [],
    verify: '',
    verifyId: '',
    ...rest,
  };
}

export function row(id: string, over: Partial<TableRow> = {}): TableRow {
  return {
    id,
    when: { act: '*', subject: '*', stage: '*', employee: '*' },
    severity: 'warning',
    cite: [],
    ifElection: {},
    electionPosition: 'last',
    conditions: {},
    ...over,
  };
}

export function event(id: string, over: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    id,
    kind: 'pilkada',
    election: 'pilkada',
    title: { id, en: `${id} (en)` },
    regions: [],
    legalBasis: 'PKPU',
    stages: [],
    sources: [],
    confidence: 'high',
    ...over,
  };
}

export const CONDITIONS: TableFile['conditions'] = {
  invites: { id: 'bila mengajak', en: 'if inviting' },
  office: { id: 'bila pejabat', en: 'if in office', neverFor: ['like'] },
  team: { id: 'bila tim', en: 'if in the team', metBy: { acts: ['other'], subject: 'campaign-team' } },
};

export function corpus(parts: {
  rules?: readonly Rule[];
  rows?: readonly TableRow[];
  events?: readonly CalendarEvent[];
  table?: Partial<TableFile>;
}): Corpus {
  return compileCorpus(
    { version: '2026-01-01', rules: parts.rules ?? [] },
    {
      version: '2026-01-01',
      dimensions: {},
      groups: {},
      aliases: { employee: { CPNS: 'PNS' } },
      conditions: CONDITIONS,
      rows: parts.rows ?? [],
      tests: [],
      ...parts.table,
    },
    {
      version: '2026-01-01',
      note: '',
      currentStageNote: '',
      latestSource: '2026-01-01',
      events: parts.events ?? [],
    },
  );
}
