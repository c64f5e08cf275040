import { storage } from 'wxt/utils/storage';
import type { CheckResult } from '../../components/check/types';
import type { GuardState } from '../../lib/guard-state';
import { dayOf } from '../../lib/log/day';
import type { SubjectText } from '../../lib/subject';
import type { Recognizer } from '../../lib/verdict';

/** Hosts on which the first part of an address is an account. */
const ACCOUNT_HOSTS =
  /(^|\.)(x|twitter|facebook|instagram|threads|tiktok|youtube|t|telegram|linkedin)\.(com|net|me)$/;
const NO_ACCOUNT = new Set([
  'p',
  'reel',
  'share',
  'posts',
  'watch',
  'status',
  'hashtag',
  'groups',
  'i',
  'in',
  's',
]);

/**
 * The words of a pasted text. Addresses speak, too: the account and the words of their path are read, nothing is
 * opened.
 */
export function wordsOf(text: string): SubjectText {
  const card: string[] = [];
  let handle: string | undefined;
  for (const [address] of text.matchAll(/https?:\/\/[^\s<>"]+/g)) {
    if (!URL.canParse(address)) continue;
    const url = new URL(address);
    const [first = '', ...rest] = url.pathname.split('/').filter(Boolean).map(decoded);
    if (ACCOUNT_HOSTS.test(url.hostname) && first !== '' && !NO_ACCOUNT.has(first.toLowerCase()))
      handle ??= first.replace(/^@/, '');
    else card.push(first);
    card.push(...rest);
  }
  const words: SubjectText = { text: text.replace(/https?:\/\/[^\s<>"]+/g, ' ').trim() };
  if (handle !== undefined) words.handle = handle;
  const path = card
    .join(' ')
    .replace(/[-_+.]+/g, ' ')
    .trim();
  if (path !== '') words.card = path;
  return words;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

let recognizer: Promise<Recognizer> | undefined;

/** The recogniser over the stored name tables; built at the first check, not when the page opens. */
async function load(): Promise<Recognizer> {
  const [{ createRecognizer }, { loadTables }, { fromStorage }, stored] = await Promise.all([
    import('../../lib/recognition/recognizer'),
    import('../../lib/registry/tables'),
    import('../../lib/registry/storage'),
    storage.getItem<string>('local:registryTables'),
  ]);
  if (!stored) throw new Error('no name tables stored yet');
  return createRecognizer({ names: loadTables(fromStorage(stored)) });
}

/**
 * Judges a text as if the person were about to post it today. Nothing of it is kept.
 * @throws Error while the background has not stored its tables and sheets (first seconds after installing).
 */
export async function checkText(text: string): Promise<CheckResult> {
  recognizer ??= load();
  recognizer.catch(() => {
    recognizer = undefined;
  });
  const [judge, { MAX_UNITS }, { lookupSheet, sheetOn }, state] = await Promise.all([
    recognizer,
    import('../../lib/recognition/characters'),
    import('../../lib/rules/lookup-sheet'),
    storage.getItem<GuardState>('local:guardState'),
  ]);
  if (!state) throw new Error('no guard state stored yet');
  const date = state.simulatedDate ?? dayOf(Date.now());
  const { region } = state.person;
  const verdict = judge.judge(wordsOf(text), {
    date,
    region,
    watch: state.watch,
    corrections: state.corrections,
  });
  const truncated = text.length > MAX_UNITS;
  const sheet = sheetOn(state.sheets, date);
  if (verdict.level !== 'candidate-or-party' || !sheet) return { verdict, truncated };
  const conditions = {
    ...(verdict.invitesOthers ? { 'invites-others': true } : {}),
    ...(verdict.campaigns ? { campaigns: true } : {}),
  };
  const citation = lookupSheet(
    sheet,
    'post',
    verdict.ruleSubject ?? 'candidate',
    verdict.election,
    conditions,
  );
  return { verdict, citation, truncated };
}
