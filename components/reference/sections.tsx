import { useState } from 'preact/hooks';
import { speaksTo } from '../../lib/reference/audience';
import type { AdviceVerdict, Reference } from '../../lib/reference/types';
import { t } from '../../lib/texts/all';
import { useLanguage } from '../page/language';
import { AdviceCard, ScenarioCard } from './AdviceCard';
import { useReference } from './context';
import { ChannelsSection, FiguresSection, GesturesSection, OtherGroupsSection } from './FactSections';
import { RuleCard } from './RuleCard';
import { SanctionsSection } from './SanctionsSection';

/** Sections of the reference, in the order of the menu. */
export const SECTIONS = [
  'forbidden',
  'careful',
  'allowed',
  'questions',
  'rules',
  'sanctions',
  'gestures',
  'channels',
  'figures',
  'groups',
  'favourites',
] as const;
export type SectionName = (typeof SECTIONS)[number];

const VERDICTS: Partial<Record<SectionName, AdviceVerdict>> = {
  forbidden: 'tidak-boleh',
  careful: 'hati-hati',
  allowed: 'boleh',
};

/** How many things a section holds. */
export function countOf(section: SectionName, reference: Reference, favourites: readonly string[]): number {
  const verdict = VERDICTS[section];
  if (verdict) return reference.advice.filter((one) => one.verdict === verdict).length;
  switch (section) {
    case 'questions':
      return reference.scenarios.length;
    case 'rules':
      return reference.rules.length;
    case 'sanctions':
      return reference.sanctions.length;
    case 'gestures':
      return reference.gestures.discouraged.length;
    case 'channels':
      return reference.channels.length;
    case 'figures':
      return reference.statistics.length + reference.cases.length;
    case 'groups':
      return reference.otherGroups.length;
    default:
      return favourites.length;
  }
}

/** The choice to see only what speaks to the person's own kind of employee; on at first. */
function OnlyMine(props: { mine: boolean; onChange(mine: boolean): void }) {
  const language = useLanguage();
  return (
    <p>
      <label class="jn-check">
        <input
          type="checkbox"
          checked={props.mine}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        <span>{t(language, 'reference.onlyMine')}</span>
      </label>
    </p>
  );
}

function AdviceSection(props: { verdict: AdviceVerdict }) {
  const { reference, employee } = useReference();
  const [mine, setMine] = useState(true);
  return (
    <>
      <OnlyMine mine={mine} onChange={setMine} />
      {reference.advice
        .filter((one) => one.verdict === props.verdict && (!mine || speaksTo(one, employee)))
        .map((one) => (
          <AdviceCard key={one.id} advice={one} />
        ))}
    </>
  );
}

function ScenariosSection() {
  const { reference, employee } = useReference();
  const [mine, setMine] = useState(true);
  return (
    <>
      <OnlyMine mine={mine} onChange={setMine} />
      {reference.scenarios
        .filter((one) => !mine || speaksTo(one, employee))
        .map((one) => (
          <ScenarioCard key={one.id} scenario={one} />
        ))}
    </>
  );
}

function RulesSection() {
  const language = useLanguage();
  const { reference, employee } = useReference();
  const [mine, setMine] = useState(true);
  const rules = reference.rules.filter((rule) => !mine || rule.employees.includes(employee));
  return (
    <>
      <OnlyMine mine={mine} onChange={setMine} />
      <p role="status" class="jn-small">
        {t(language, 'reference.ruleCount', [rules.length, reference.rules.length])}
      </p>
      {rules.map((rule) => (
        <RuleCard key={rule.id} rule={rule} />
      ))}
    </>
  );
}

/** Everything kept with a star, whatever its kind. */
function FavouritesSection() {
  const language = useLanguage();
  const { reference, favourites } = useReference();
  const kept = (kind: string, id: string) => favourites.includes(`${kind}:${id}`);
  return (
    <>
      {favourites.length === 0 ? <p>{t(language, 'reference.noFavourites')}</p> : null}
      {reference.advice
        .filter((one) => kept('advice', one.id))
        .map((one) => (
          <AdviceCard key={one.id} advice={one} />
        ))}
      {reference.scenarios
        .filter((one) => kept('scenario', one.id))
        .map((one) => (
          <ScenarioCard key={one.id} scenario={one} />
        ))}
      {reference.rules
        .filter((one) => kept('rule', one.id))
        .map((one) => (
          <RuleCard key={one.id} rule={one} />
        ))}
    </>
  );
}

/** The content of one section. */
export function Section(props: { name: SectionName }) {
  const verdict = VERDICTS[props.name];
  if (verdict) return <AdviceSection key={verdict} verdict={verdict} />;
  switch (props.name) {
    case 'questions':
      return <ScenariosSection />;
    case 'rules':
      return <RulesSection />;
    case 'sanctions':
      return <SanctionsSection />;
    case 'gestures':
      return <GesturesSection />;
    case 'channels':
      return <ChannelsSection />;
    case 'figures':
      return <FiguresSection />;
    case 'groups':
      return <OtherGroupsSection />;
    default:
      return <FavouritesSection />;
  }
}
