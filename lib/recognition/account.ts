import { fold, foldHandle } from './fold';
import type { Knowledge } from './knowledge';
import { scan } from './scan';
import type { AccountWords } from './word-source';
import type { SubjectField, SubjectText } from '../subject';

/** What the names of an account, page, group or channel say. */
export interface AccountFinding {
  code:
    | 'account_party'
    | 'account_supporters'
    | 'account_contestant'
    | 'account_figure'
    | 'account_campaign'
    | 'account_official'
    | 'account_news';
  field: SubjectField;
  text: string;
  /** Record id of the party or person, or `account:<folded name>`. */
  id: string;
  label: string;
  weight: number;
}

/** What tells kinds of accounts apart, ready to ask. */
export interface AccountRules {
  supporters: ReadonlySet<string>;
  campaign: readonly string[];
  branch: RegExp;
  unsure: ReadonlySet<string>;
  official: RegExp;
  news: RegExp;
}

/** Matches nothing: words stored before an update may lack these. */
const NONE: AccountWords = {
  supporters: '',
  campaign: '',
  branch: '(?!)',
  unsure: '',
  official: '(?!)',
  news: '(?!)',
};

export function accountRules(words: AccountWords = NONE): AccountRules {
  return {
    supporters: new Set(words.supporters.split(' ')),
    // Between spaces, as it is looked for.
    campaign: words.campaign
      .split(',')
      .filter(Boolean)
      .map((phrase) => ` ${phrase} `),
    branch: new RegExp(words.branch),
    unsure: new Set(words.unsure.split(' ')),
    official: new RegExp(words.official),
    news: new RegExp(words.news),
  };
}

const NO_FINDINGS: AccountFinding[] = [];

/** Judges author, handle and place names. `content` names (KPU, news) come with weight 0: they only soften. */
export function readAccounts(
  words: SubjectText,
  knowledge: Knowledge,
  active: readonly boolean[],
): AccountFinding[] {
  const { author, handle: account, place, placeHandle } = words;
  if (author === undefined && account === undefined && place === undefined && placeHandle === undefined)
    return NO_FINDINGS;
  const out: AccountFinding[] = [];
  const rules = knowledge.accounts;
  const handle = (field: SubjectField, text: string | undefined, display: string | undefined): void => {
    if (text === undefined || text === '') return;
    const folded = foldHandle(text);
    const known = knowledge.vocabulary.handles.get(folded);
    if (known !== undefined && known.kind === 'party') {
      const party = knowledge.vocabulary.parties[known.index];
      out.push({
        code: 'account_party',
        field,
        text,
        id: `party:${party?.id ?? ''}`,
        label: party?.label ?? text,
        weight: 6,
      });
    } else if (known !== undefined) {
      const person = knowledge.vocabulary.persons[known.index];
      if (person?.never === true) return;
      const runs = (knowledge.vocabulary.stands.get(known.index) ?? []).some(
        ([contest]) => active[contest] === true,
      );
      out.push({
        code: runs ? 'account_contestant' : 'account_figure',
        field,
        text,
        id: person?.id ?? '',
        label: person?.label ?? text,
        weight: runs ? 6 : 0,
      });
    } else {
      const branch = rules.branch.exec(folded);
      const name = branch?.[1];
      if (
        name !== undefined &&
        (!rules.unsure.has(name) ||
          /partai|dpp|dpc|dpd|dpw|dprt|fraksi/.test(folded) ||
          /partai|dp[pcdw]\b|fraksi/i.test(display ?? ''))
      ) {
        const id = name === 'pdiperjuangan' ? 'pdip' : name;
        const party = knowledge.vocabulary.parties.find((item) => item.id === id);
        out.push({
          code: 'account_party',
          field,
          text,
          id: `party:${id}`,
          label: party?.label ?? name,
          weight: 5,
        });
      } else if (rules.official.test(folded))
        out.push({ code: 'account_official', field, text, id: `account:${folded}`, label: text, weight: 0 });
      else if (rules.news.test(folded))
        out.push({ code: 'account_news', field, text, id: `account:${folded}`, label: text, weight: 0 });
      else display_(field, text);
    }
  };
  const display_ = (field: SubjectField, text: string | undefined): void => {
    if (text === undefined || text === '') return;
    const short = text.slice(0, 120);
    const tokens = fold(short, knowledge.vocabulary.words);
    const joined = ` ${tokens.map((token) => token.t).join(' ')} `;
    const whole = joined.replace(/ /g, '');
    const id = `account:${whole}`;
    const seen = scan(tokens, knowledge.vocabulary, active, knowledge.partyNear);
    const named = seen.entities.find((entity) => entity.strength === 2 && entity.kind !== 'handle');
    const campaign = rules.campaign.some((phrase) => joined.includes(phrase));
    const supporters = named !== undefined && tokens.some((token) => rules.supporters.has(token.t));
    if (campaign)
      out.push({
        code: 'account_campaign',
        field,
        text,
        id: named?.id ?? id,
        label: named?.label ?? short,
        weight: 5,
      });
    else if (named !== undefined && named.kind === 'team')
      out.push({ code: 'account_supporters', field, text, id: named.id, label: named.label, weight: 5 });
    else if (named !== undefined && named.role === 'party')
      out.push({ code: 'account_party', field, text, id: named.id, label: named.label, weight: 5 });
    else if (supporters)
      out.push({ code: 'account_supporters', field, text, id: named.id, label: named.label, weight: 5 });
    else if (named !== undefined && named.role !== 'figure')
      out.push({ code: 'account_contestant', field, text, id: named.id, label: named.label, weight: 5 });
    else if (named !== undefined)
      out.push({ code: 'account_figure', field, text, id: named.id, label: named.label, weight: 0 });
    else if (rules.official.test(joined.trim()))
      out.push({ code: 'account_official', field, text, id, label: short, weight: 0 });
    else if (rules.news.test(whole))
      out.push({ code: 'account_news', field, text, id, label: short, weight: 0 });
  };
  handle('handle', words.handle, words.author);
  display_('author', words.author);
  handle('place', words.placeHandle, words.place);
  display_('place', words.place);
  return out;
}
