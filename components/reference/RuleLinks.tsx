import { useReference } from './context';

/** Links to rules, by their citation; ids the reference does not know are left out. */
export function RuleLinks(props: { ids: readonly string[] }) {
  const { reference, openRule } = useReference();
  const rules = props.ids.flatMap((id) => reference.rules.filter((rule) => rule.id === id));
  if (rules.length === 0) return null;
  return (
    <ul class="jn-links">
      {rules.map((rule) => (
        <li key={rule.id} lang="id">
          <button type="button" class="jn-link" onClick={() => openRule(rule.id)}>
            {rule.citation}
          </button>
        </li>
      ))}
    </ul>
  );
}
