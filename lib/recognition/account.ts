import { fold, foldHandle } from './fold';
import type { Knowledge } from './knowledge';
import { scan } from './scan';
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

const SUPPORTERS = new Set(
  'relawan sahabat pendukung fans lovers mania barisan laskar simpatisan loyalis projo posko garda srikandi milenial gerakan balad sobat seknas jaringan jarnas aliansi dukung pecinta teman ganjarist mileanies komunitas bolo kawan rumah'.split(
    ' ',
  ),
);
const CAMPAIGN = [
  'tim pemenangan',
  'tim sukses',
  'tim kampanye',
  'timses',
  'calon bupati',
  'calon gubernur',
  'calon wali kota',
  'calon walikota',
  'calon presiden',
  'calon wakil',
  'calon anggota',
  'calon legislatif',
  'caleg',
  'bacaleg',
  'cagub',
  'cawagub',
  'cabup',
  'cawabup',
  'cawalkot',
  'capres',
  'cawapres',
  'paslon',
  'untuk bupati',
  'untuk gubernur',
  'menuju senayan',
  'for bupati',
  'relawan pemenangan',
  'official paslon',
];
const BRANCH =
  /^(?:dpp|dpd|dpw|dpc|pac|dpn|dpr|dprt|fraksi|exco|pimnas)?(?:partai)?(gerindra|golkar|nasdem|pdip|pdiperjuangan|pkb|pks|demokrat|psi|ppp|perindo|hanura|gelora|ummat|buruh)[a-z0-9]{0,24}$/;
/** Short names that begin other words: their handles need a word of the party in the display name. */
const UNSURE = new Set(['psi', 'ppp', 'pks', 'pkb', 'gelora', 'buruh', 'demokrat', 'ummat']);
const OFFICIAL =
  /^(?:kpu|bawaslu|dkpp|humas|diskominfo|kominfo|pemprov|pemkab|pemkot|pemda|pemerintah|kementerian|kemen|dinas|setda|sekretariat|bkn|bkd|bkpsdm|prokopim|protokol|polda|polres|polri|tni|kodim|bpbd|disdukcapil|kab|kota|prov|kecamatan|kelurahan|setkab|setneg)/;
const NEWS =
  /(?:detik|kompas|tempo|tribun|(?<!dirg|nus|semen)antara|liputan6|cnnindonesia|cnbcindonesia|republika|merdeka|okezone|sindonews|suaracom|metrotv|tvone|kumparan|tirto|jawapos|beritasatu|viva|jpnn|inews|narasi|idntimes|radar|mediaindonesia)/;

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
      const branch = BRANCH.exec(folded);
      const name = branch?.[1];
      if (
        name !== undefined &&
        (!UNSURE.has(name) ||
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
      } else if (OFFICIAL.test(folded))
        out.push({ code: 'account_official', field, text, id: `account:${folded}`, label: text, weight: 0 });
      else if (NEWS.test(folded))
        out.push({ code: 'account_news', field, text, id: `account:${folded}`, label: text, weight: 0 });
      else display_(field, text);
    }
  };
  const display_ = (field: SubjectField, text: string | undefined): void => {
    if (text === undefined || text === '') return;
    const short = text.slice(0, 120);
    const tokens = fold(short, knowledge.vocabulary.words);
    const joined = ` ${tokens.map((token) => token.t).join(' ')} `;
    const id = `account:${joined.trim().replace(/ /g, '')}`;
    const seen = scan(tokens, knowledge.vocabulary, active, knowledge.partyNear);
    const named = seen.entities.find((entity) => entity.strength === 2 && entity.kind !== 'handle');
    const campaign = CAMPAIGN.some((phrase) => joined.includes(` ${phrase} `));
    const supporters = tokens.some((token) => SUPPORTERS.has(token.t));
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
    else if (named !== undefined && supporters)
      out.push({ code: 'account_supporters', field, text, id: named.id, label: named.label, weight: 5 });
    else if (named !== undefined && named.role !== 'figure')
      out.push({ code: 'account_contestant', field, text, id: named.id, label: named.label, weight: 5 });
    else if (named !== undefined)
      out.push({ code: 'account_figure', field, text, id: named.id, label: named.label, weight: 0 });
    else if (OFFICIAL.test(joined.trim()))
      out.push({ code: 'account_official', field, text, id, label: short, weight: 0 });
    else if (NEWS.test(joined.replace(/ /g, '')))
      out.push({ code: 'account_news', field, text, id, label: short, weight: 0 });
  };
  handle('handle', words.handle, words.author);
  display_('author', words.author);
  handle('place', words.placeHandle, words.place);
  display_('place', words.place);
  return out;
}
