import { EMPLOYEES, type Employee } from '../../lib/person';

/** A choice among the kinds of employee. `nameOf` gives each its word in the person's language. */
export function EmployeeSelect(props: {
  label: string;
  value: Employee;
  nameOf(kind: Employee): string;
  onChoose(kind: Employee): void;
}) {
  return (
    <label class="jn-field">
      <span>{props.label}</span>
      <select
        value={props.value}
        onChange={(event) => {
          const kind = EMPLOYEES.find((one) => one === event.currentTarget.value);
          if (kind) props.onChoose(kind);
        }}
      >
        {EMPLOYEES.map((kind) => (
          <option key={kind} value={kind}>
            {props.nameOf(kind)}
          </option>
        ))}
      </select>
    </label>
  );
}
