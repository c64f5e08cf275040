import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Employee } from '../../lib/person';
import { ReferenceSearch, type Hit } from '../../lib/reference/search';
import type { Reference as ReferenceData } from '../../lib/reference/types';
import { t } from '../../lib/texts/all';
import { formatDate } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';
import { AdviceCard, ScenarioCard } from './AdviceCard';
import { ReferenceContext } from './context';
import { RuleCard } from './RuleCard';
import { countOf, Section, SECTIONS, type SectionName } from './sections';

type Place = { kind: 'section'; name: SectionName } | { kind: 'rule'; id: string };
/** A place in the reference, and what was being searched for when it was opened. */
type View = Place & { query: string };

export interface ReferenceProps {
  reference: ReferenceData;
  employee: Employee;
  favourites: readonly string[];
  onFavourites(ids: readonly string[]): void;
  /** A rule to open at once, e.g. from a warning's citation. */
  startRule?: string | undefined;
}

function HitCard(props: { hit: Hit; reference: ReferenceData; openSection(name: SectionName): void }) {
  const { hit, reference } = props;
  const language = useLanguage();
  if (hit.kind === 'rule') {
    const rule = reference.rules.find((one) => one.id === hit.id);
    return rule ? <RuleCard rule={rule} /> : null;
  }
  if (hit.kind === 'advice') {
    const advice = reference.advice.find((one) => one.id === hit.id);
    return advice ? <AdviceCard advice={advice} /> : null;
  }
  if (hit.kind === 'scenario') {
    const scenario = reference.scenarios.find((one) => one.id === hit.id);
    return scenario ? <ScenarioCard scenario={scenario} /> : null;
  }
  const section = hit.kind === 'sanction' ? 'sanctions' : 'channels';
  const name =
    hit.kind === 'sanction'
      ? reference.sanctions.find((one) => one.level === hit.id)?.label[language]
      : hit.id;
  return (
    <p class="jn-item">
      <button type="button" class="jn-link" onClick={() => props.openSection(section)}>
        {name} – {t(language, `reference.section_${section}`)}
      </button>
    </p>
  );
}

/** The rule reference: search, sections, single rules. Going back returns to where one was. */
export function Reference(props: ReferenceProps) {
  const language = useLanguage();
  const { reference, employee, favourites, onFavourites } = props;
  const search = useMemo(() => new ReferenceSearch(reference), [reference]);
  const [query, setQuery] = useState('');
  const [trail, setTrail] = useState<readonly View[]>(() =>
    props.startRule === undefined ? [] : [{ kind: 'rule', id: props.startRule, query: '' }],
  );
  const view = trail.at(-1);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  // A new view begins at its heading; the first one must not take the focus from the tab.
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [trail]);

  const open = (next: Place) => {
    setTrail([...trail, { ...next, query }]);
    setQuery('');
  };
  const back = () => {
    setQuery(view?.query ?? '');
    setTrail(trail.slice(0, -1));
  };
  const hits = search.find(query);
  const searching = query.trim() !== '';
  const rule = view?.kind === 'rule' ? reference.rules.find((one) => one.id === view.id) : undefined;
  const title = searching
    ? t(language, 'reference.results')
    : view?.kind === 'section'
      ? t(language, `reference.section_${view.name}`)
      : view?.kind === 'rule'
        ? t(language, 'reference.oneRule')
        : t(language, 'reference.title');

  return (
    <ReferenceContext.Provider
      value={{
        reference,
        employee,
        favourites,
        onFavourites,
        openRule: (id) => open({ kind: 'rule', id }),
      }}
    >
      <search>
        <label class="jn-field">
          <span>{t(language, 'reference.searchLabel')}</span>
          <input
            type="search"
            value={query}
            maxLength={100}
            autocomplete="off"
            placeholder={t(language, 'reference.searchExample')}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      </search>
      <p role="status" class="jn-small">
        {searching
          ? hits.length === 0
            ? t(language, 'reference.noHits')
            : t(language, 'reference.hits', [hits.length])
          : t(language, 'reference.asOf', [formatDate(language, reference.version)])}
      </p>
      {searching || !view ? null : (
        <p>
          <Button kind="plain" small onClick={back}>
            {t(language, 'reference.back')}
          </Button>
        </p>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {searching ? (
        hits.map((hit) => (
          <HitCard
            key={`${hit.kind}:${hit.id}`}
            hit={hit}
            reference={reference}
            openSection={(name) => open({ kind: 'section', name })}
          />
        ))
      ) : (
        <>
          {!view ? (
            <ul class="jn-menu">
              {SECTIONS.map((name) => (
                <li key={name}>
                  <button type="button" onClick={() => open({ kind: 'section', name })}>
                    <span>{t(language, `reference.section_${name}`)}</span>
                    <span class="jn-count">{countOf(name, reference, favourites)}</span>
                  </button>
                </li>
              ))}
            </ul>
          ) : view.kind === 'section' ? (
            <Section name={view.name} />
          ) : rule ? (
            <RuleCard rule={rule} open />
          ) : (
            <p>{t(language, 'reference.unknownRule')}</p>
          )}
        </>
      )}
    </ReferenceContext.Provider>
  );
}
