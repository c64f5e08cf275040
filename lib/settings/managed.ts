import { accept } from './check';
import { CATALOGUE, type Setting, type SettingKey, type Settings, type Shape } from './catalogue';

/** What an office's policy says, key by key, and what in it could not be used. */
export interface Policy {
  values: Partial<Settings>;
  /** Keys whose value was ignored: of a wrong type, or not open to policy at all. */
  ignored: readonly string[];
}

/** Reads a policy as the browser hands it over. Anything that does not fit is ignored and named. */
export function readPolicy(raw: Readonly<Record<string, unknown>>): Policy {
  const values: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [key, value] of Object.entries(raw)) {
    const setting = CATALOGUE.find((one) => one.key === key);
    const accepted = setting?.managed ? accept(setting, value) : undefined;
    if (accepted === undefined) ignored.push(key);
    else values[key] = accepted;
  }
  return { values, ignored };
}

/** Puts policy and own choices together: fixed values win, suggested ones fill what the person left open. */
export function resolve<K extends SettingKey>(
  setting: Setting<K>,
  stored: unknown,
  policy: Policy,
): Settings[K] {
  const decided = policy.values[setting.key];
  if (setting.managed === 'fix' && decided !== undefined) return decided as Settings[K];
  const own = stored === undefined || stored === null ? undefined : accept(setting, stored);
  return (own ?? decided ?? structuredClone(setting.default)) as Settings[K];
}

function jsonType(shape: Shape): Record<string, unknown> {
  switch (shape.kind) {
    case 'toggle':
      return { type: 'boolean' };
    case 'choice':
      return { type: 'string', enum: shape.values };
    case 'number':
      return { type: 'integer', minimum: shape.min, maximum: shape.max };
    default:
      return { type: 'string' };
  }
}

/**
 * The managed-policy schema of the package (`public/managed-schema.json`). The browser refuses the whole extension
 * when it is not a plain object schema with one `type` per node.
 * @param text gives a title or description for a text key, in the language of the schema.
 */
export function managedSchema(text: (key: string) => string): Record<string, unknown> {
  const properties = CATALOGUE.filter((setting) => setting.managed).map((setting) => [
    setting.key,
    {
      title: text(`settings.${setting.key}.title`),
      description: text(`settings.${setting.key}.description`),
      ...jsonType(setting.shape),
    },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-03/schema#',
    type: 'object',
    properties: Object.fromEntries(properties),
  };
}
