import { createRequire } from 'node:module';

/** A definition of Amazon's Swagger 2 file, as far as manifests and interaction models use it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly discriminator?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly minimum?: number;
  readonly 'x-discriminator-value'?: string;
}

type Definitions = Readonly<Record<string, Schema>>;
type Fields = Readonly<Record<string, unknown>>;

export const MANIFEST = 'v1.skill.Manifest.SkillManifestEnvelope';
export const MODEL = 'v1.skill.interactionModel.InteractionModelData';

const { definitions } = createRequire(import.meta.url)('ask-smapi-model/spec.json') as {
  readonly definitions: Definitions;
};

/**
 * Where `value` departs from a definition of the Skill Management API, a line a fault. Stricter than the
 * schema in one thing: a property that the definition does not name is a fault, since it is a slip of the pen.
 */
export function schemaFaults(definition: string, value: unknown): readonly string[] {
  return faultsOf('', { $ref: `#/definitions/${definition}` }, value);
}

function faultsOf(at: string, schema: Schema, value: unknown): readonly string[] {
  const unknown = unknownKind(schema, value);
  if (unknown !== null) return [`${at || 'the file'}: ${unknown}`];
  const { type, properties, required = [], items, additionalProperties, ...limits } = flatten(schema, value);
  const fault = (holds: boolean, what: string) => (holds ? [] : [`${at || 'the file'}: ${what}`]);
  if (properties || additionalProperties || type === 'object') {
    if (!isFields(value)) return fault(false, 'is not an object');
    const { minProperties = 0 } = limits;
    return [
      ...required.flatMap((name) => fault(name in value, `lacks ${name}`)),
      ...fault(Object.keys(value).length >= minProperties, 'is empty'),
      ...Object.entries(value).flatMap(([name, inner]) => {
        const known = properties?.[name] ?? additionalProperties;
        if (known) return faultsOf(at ? `${at}.${name}` : name, known, inner);
        return fault(properties === undefined, `has no property "${name}"`);
      }),
    ];
  }
  switch (type) {
    case 'array': {
      if (!Array.isArray(value)) return fault(false, 'is not a list');
      const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = limits;
      return [
        ...fault(value.length >= minItems && value.length <= maxItems, `has ${value.length} entries`),
        ...(items ? value.flatMap((one, n) => faultsOf(`${at}[${n}]`, items, one)) : []),
      ];
    }
    case 'string': {
      if (typeof value !== 'string') return fault(false, 'is not text');
      const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, enum: among } = limits;
      return [
        ...fault(value.length >= minLength && value.length <= maxLength, `has ${value.length} characters`),
        ...fault(!pattern || new RegExp(pattern).test(value), `"${value}" does not match ${pattern}`),
        ...fault(!among || among.includes(value), `"${value}" is not one of ${among?.join(', ')}`),
      ];
    }
    case 'integer':
      return fault(
        Number.isInteger(value) && Number(value) >= (limits.minimum ?? -Infinity),
        'is no such number',
      );
    case 'number':
      return fault(typeof value === 'number', 'is not a number');
    case 'boolean':
      return fault(typeof value === 'boolean', 'is neither true nor false');
    default:
      return [];
  }
}

/** Of a family of types, one that is none of it; without this it would be judged as any of them. */
function unknownKind({ $ref }: Schema, value: unknown): string | null {
  const { discriminator } = definitions[$ref?.replace('#/definitions/', '') ?? ''] ?? {};
  if (!discriminator || !isFields(value)) return null;
  const kind = value[discriminator];
  const kinds = Object.values(definitions)
    .filter(({ allOf }) => allOf?.some((part) => part.$ref === $ref))
    .map((one) => one['x-discriminator-value']);
  return kind === undefined || kinds.includes(String(kind)) ? null : `there is no ${discriminator} "${kind}"`;
}

/** References followed, parts joined, and of a family of types the one that the value says it is. */
function flatten(schema: Schema, value: unknown): Schema {
  if (schema.$ref) {
    const named = schema.$ref.replace('#/definitions/', '');
    const base = definitions[named] ?? {};
    const kind = base.discriminator && isFields(value) ? value[base.discriminator] : undefined;
    const heir = Object.values(definitions).find(
      (one) => one['x-discriminator-value'] === kind && one.allOf?.some(({ $ref }) => $ref === schema.$ref),
    );
    return flatten(heir ?? base, heir ? undefined : value);
  }
  if (!schema.allOf) return schema;
  const parts = [schema, ...schema.allOf.map((part) => flatten(part, undefined))];
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}));
  return {
    ...Object.assign({}, ...parts),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    required: parts.flatMap((part) => part.required ?? []),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
