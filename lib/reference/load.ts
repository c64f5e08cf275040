import guidanceFile from '../../data/legal/guidance.json';
import rulesFile from '../../data/legal/rules.json';
import sourcesFile from '../../data/legal/sources.json';
import type { Employee } from '../person';
import type { Rule, RulesFile, SourceRef } from '../rules/corpus-types';
import type { GuidanceFile } from '../rules/guidance-types';
import { audienceOf, boundEmployees } from './audience';
import type { Reference, ReferenceRule, Source } from './types';

/**
 * Joins the legal files into what the reference shows: references to sources become the sources themselves.
 * @throws Error when a file points to a source that is not there (the tests would have seen it).
 */
export function buildReference(
  rules: RulesFile,
  guidance: GuidanceFile,
  sources: readonly { title: string; url: string }[],
): Reference {
  const resolve = (refs: readonly SourceRef[]): Source[] =>
    refs.map(([at, supports]) => {
      const source = sources[at];
      if (!source) throw new Error(`no source ${at}`);
      return { ...source, supports };
    });
  const withSources = <T extends { sources: readonly SourceRef[] }>(one: T) => ({
    ...one,
    sources: resolve(one.sources),
  });
  // A repealed rule is never shown: its successor is.
  const current = new Map(
    rules.rules.filter((rule) => rule.instrument.until === undefined).map((rule) => [rule.id, rule]),
  );
  const guided = <
    T extends {
      sources: readonly SourceRef[];
      rules: readonly string[];
      only?: readonly Employee[] | undefined;
    },
  >({
    rules: named,
    only,
    ...one
  }: T) => {
    const ruleIds = named.filter((id) => current.has(id));
    return {
      ...one,
      sources: resolve(one.sources),
      ruleIds,
      employees: only ?? audienceOf(ruleIds, current),
    };
  };
  return {
    version: guidance.version,
    rules: [...current.values()].map((rule) => ({
      ...referenceRule(rule, resolve(rule.sources)),
      related: rule.related.filter((id) => current.has(id)),
    })),
    advice: guidance.items.map(guided),
    scenarios: guidance.scenarios.map(guided),
    sanctions: guidance.sanctions.map(withSources),
    gestures: withSources(guidance.gestures),
    channels: guidance.channels.map(withSources),
    statistics: guidance.statistics.map(withSources),
    cases: guidance.cases.map(withSources),
    otherGroups: guidance.otherGroups.map(({ group, basis, rules: ruleIds }) => ({ group, basis, ruleIds })),
  };
}

function referenceRule(rule: Rule, sources: readonly Source[]): ReferenceRule {
  const { kind, number, year, title, from, until, replacedBy } = rule.instrument;
  return {
    id: rule.id,
    citation: rule.citation,
    // Some numbers already hold their year ("B/71/M.SM.00.00/2017").
    instrument: {
      label: `${kind} ${number.endsWith(`/${year}`) ? number : `${number}/${year}`}`,
      title,
      from,
      until,
      replacedBy,
    },
    binds: rule.binds,
    employees: boundEmployees(rule),
    stage: rule.stage,
    violationClass: rule.violationClass,
    sanctionLevel: rule.sanctionLevel,
    sanctions: rule.sanctions.map((id, at) => ({ id, en: rule.sanctionsEn[at] ?? id })),
    summary: rule.summary,
    keyPhrase: rule.keyPhrase,
    sources,
    confidence: rule.confidence,
    inWarning: rule.useInWarning,
    note: rule.verify === '' ? undefined : { id: rule.verifyId, en: rule.verify },
    related: rule.related,
  };
}

let loaded: Reference | undefined;

/** The reference that ships, joined once. Loaded by a dynamic import: it is no part of a page's first screen. */
export function loadReference(): Reference {
  loaded ??= buildReference(
    rulesFile as unknown as RulesFile,
    guidanceFile as unknown as GuidanceFile,
    sourcesFile.sources,
  );
  return loaded;
}
