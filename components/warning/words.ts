import type { CitedRule } from '../../lib/citation';
import { capitalise } from '../../lib/texts/format';
import { fill } from '../../lib/texts/translate';
import { say, t } from '../../lib/texts/warning';
import type { Evidence } from '../../lib/verdict';
import type { WarningModel } from '../../lib/warning';

/** What a judged subject says of itself: enough for its reasons and rules, held or only marked. */
export type Judged = Pick<WarningModel, 'language' | 'verdict' | 'citation'>;

/** How many wordings and accents the set holds; `variant` runs through all pairs of them. */
export const WORDINGS = 3;
export const ACCENTS = 3;

/** Longest piece of page text shown in one reason; the page may hold anything. */
const LONGEST = 60;
/** Reasons in the one line; the rest is folded. */
const SHOWN = 3;

/** The act in the platform's own word, as a noun: "posting ulang". */
export function actNoun(model: WarningModel): string {
  return say(model.language, 'act', model.word) ?? say(model.language, 'act', model.act) ?? model.word;
}

/** "Batalkan posting ulang": the safe choice, named by its act. */
export function cancelLabel(model: WarningModel): string {
  return t(model.language, 'warning.cancel', [actNoun(model)]);
}

/** What the act touches, in the law's word: "calon", "partai politik". */
export function subjectWord(model: Judged): string {
  return (
    say(model.language, 'ruleSubject', model.verdict.ruleSubject ?? 'any') ??
    t(model.language, 'ruleSubject.any')
  );
}

const SENTENCES = ['warning.sentence0', 'warning.sentence1', 'warning.sentence2'] as const;
const CAUTIONS = ['warning.caution0', 'warning.caution1', 'warning.caution2'] as const;

/** The one short sentence: wording by variant, softer for caution. */
export function sentence(model: WarningModel): string {
  if (model.photo?.kind === 'sign') return t(model.language, 'photo.signSentence');
  if (model.photo?.kind === 'unchecked') return t(model.language, 'photo.uncheckedSentence');
  const soft = model.citation.severity === 'info' || model.citation.severity === 'caution';
  const wording = Math.floor(Math.abs(model.variant) / ACCENTS) % WORDINGS;
  const key = (soft ? CAUTIONS : SENTENCES)[wording] ?? SENTENCES[0];
  const args = [say(model.language, 'doing', model.act) ?? actNoun(model), subjectWord(model)];
  return capitalise(t(model.language, key, args));
}

/** The rule of the one citation line: the strongest that needs no condition, else the strongest. */
export function leadingRule(rules: readonly CitedRule[]): CitedRule | undefined {
  return rules.find((rule) => rule.condition === undefined) ?? rules[0];
}

/** "PP 94/2021 Pasal 5 huruf n angka 5 · hukuman disiplin berat", honest about doubt and conditions. */
export function citationLine(model: Judged): string {
  const rule = leadingRule(model.citation.rules);
  if (rule === undefined)
    return t(model.language, model.citation.reason === 'employee' ? 'warning.noSureRule' : 'warning.noRule');
  return [rule.citation, ...sanctionLine(model, rule), doubt(model, rule), rule.condition?.[model.language]]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}

const NAMES_NONE = 'none-specified';

/**
 * What may follow, for the one citation line: the duty to be neutral names no sanction itself, so the first cited rule
 * that does speaks for it, by name; where none does, the rule's own words (up to the semicolon).
 */
function sanctionLine(model: Judged, rule: CitedRule): (string | undefined)[] {
  if (rule.sanctionLevel !== NAMES_NONE) return [sanctionWord(model, rule)];
  const other = model.citation.rules.find(
    ({ condition, sanctionLevel }) => condition === undefined && sanctionLevel !== NAMES_NONE,
  );
  if (other !== undefined) return [`${other.citation}: ${sanctionWord(model, other)}`, doubt(model, other)];
  const [words] = (sanctions(model, rule)[0] ?? '').split(';');
  return [words === undefined || words === '' ? sanctionWord(model, rule) : uncapitalise(words)];
}

const uncapitalise = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

/** The sanctions in the words of the corpus, or their translation. */
export function sanctions(model: Judged, rule: CitedRule): readonly string[] {
  return model.language === 'en' ? (rule.sanctionsEn ?? rule.sanctions) : rule.sanctions;
}

export function sanctionWord(model: Judged, rule: CitedRule): string {
  return say(model.language, 'sanction', rule.sanctionLevel) ?? rule.sanctionLevel;
}

/** Confidence is shown only where it is not high. */
export function doubt(model: Judged, rule: CitedRule): string | undefined {
  return rule.confidence === 'high' ? undefined : say(model.language, 'confidence', rule.confidence);
}

/** One reason in words; unknown codes fall back to the words themselves, so that nothing is silently dropped. */
export function reason(model: Judged, evidence: Evidence): string {
  const args = evidence.args.map(shorten);
  const plain = say(model.language, 'evidence', evidence.code);
  if (plain === undefined) return args.map((arg) => `“${arg}”`).join(', ');
  // A reason about words without the words would tell nothing.
  return plain.includes('$1') && (args[0] ?? '') === '' ? '' : fill(plain, args);
}

/** Reasons for the warning, heaviest first, each once. */
export function reasons(model: Judged, direction: Evidence['direction'] = 'for'): string[] {
  const told = model.verdict.evidence
    .filter((evidence) => evidence.direction === direction)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map((evidence) => reason(model, evidence))
    .filter((text) => text !== '');
  return [...new Set(told)];
}

/** The line "karena: …": what set it off, in one line. */
export function becauseLine(model: Judged): string | undefined {
  const told = reasons(model).slice(0, SHOWN);
  return told.length === 0 ? undefined : `${t(model.language, 'warning.because')} ${told.join('; ')}`;
}

/** Where, and who would see it, where the page tells. */
export function placeLine(model: WarningModel): string {
  const seen = say(model.language, 'audience', model.audience);
  const parts = [
    t(model.language, 'warning.on', [model.platformName]),
    seen === undefined ? undefined : t(model.language, 'warning.seenBy', [seen]),
  ];
  return parts.filter(Boolean).join(', ');
}

/** Words of the person's own draft that caused the warning: shown when going back to it. */
export function draftWords(model: Judged): string[] {
  const words = model.verdict.matches
    .filter(({ counted, weight, field }) => counted && weight > 0 && (field === 'draft' || field === 'file'))
    .map((match) => shorten(match.text));
  return [...new Set(words)];
}

/** Control, zero-width and direction characters: a page could use them to disorder our line. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

function shorten(text: string): string {
  const flat = text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  const letters = [...flat];
  return letters.length <= LONGEST ? flat : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
