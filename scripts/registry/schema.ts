import { toJsonSchema } from '@valibot/to-json-schema';
import { PackSchema } from '../../lib/registry/pack/format';

/** JSON Schema of the pack format, made from the schema that reads packs. Written to data/pack.schema.json. */
export function packJsonSchema(): string {
  const schema = toJsonSchema(PackSchema, { errorMode: 'ignore' });
  return `${JSON.stringify({ ...schema, title: 'Jaga Netral: paket kontestan / contestant pack', $id: 'https://jaga-netral.example/pack.schema.json' }, null, 2)}\n`;
}
