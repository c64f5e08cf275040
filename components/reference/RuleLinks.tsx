import { useReference } from './context';

/**
 * Links to rules, by their citation; ids the reference does not know are left out. Where some of them bind the person,
 * only these are shown: a PPPK is not sent to a rule for PNS.
 */
export function RuleLinks(props: { ids: readonly string[] }) {
  const { reference, employee, openRule } = useReference();
  const named = props.ids.flatMap((id) => reference.rules.filter((rule) => rule.id === id));
  const binding = named.filter((rule) => rule.employees.includes(employee));
  const rules = binding.length > 0 ? binding : named;
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
