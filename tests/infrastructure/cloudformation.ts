import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { PropertyType, ResourceProperties } from '@aws-cdk/service-spec-types';

export type Fields = Readonly<Record<string, unknown>>;

export interface Template {
  readonly Parameters: Readonly<Record<string, Fields>>;
  readonly Conditions: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, { readonly Value: unknown }>>;
}

export interface Resource {
  readonly Type: string;
  readonly Condition?: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Properties: Fields;
}

const database = loadAwsServiceSpecSync();

/**
 * What is wrong with a template, a line a fault, empty when it holds: judged by the resource schemas that
 * AWS publishes. Every property known, of its type and allowed values, required ones there, every reference
 * leading somewhere. What only an account can tell (limits, names taken) is beyond it.
 */
export function faultsOf(template: Template): readonly string[] {
  const resources = Object.entries(template.Resources).flatMap(([name, resource]) => {
    const known = resourceOf(resource.Type);
    if (!known) return [`${name}: no resource type ${resource.Type}`];
    return [...policyFaults(name, resource), ...propertyFaults(name, known.properties, resource.Properties)];
  });
  return [
    ...resources,
    ...referenceFaults(template, template.Resources),
    ...referenceFaults(template, template.Outputs),
  ];
}

/** What becomes of a resource with its stack; only a deletion knows whether it ever came to be. */
function policyFaults(at: string, { DeletionPolicy, UpdateReplacePolicy }: Resource): string[] {
  const replaced = ['Delete', 'Retain', 'Snapshot'];
  const known = (policy: string | undefined, among: readonly string[]) =>
    policy === undefined || among.includes(policy) ? [] : [`${at}: no policy ${policy}`];
  return [
    ...known(DeletionPolicy, [...replaced, 'RetainExceptOnCreate']),
    ...known(UpdateReplacePolicy, replaced),
  ];
}

function propertyFaults(at: string, known: ResourceProperties, given: Fields): string[] {
  const missing = Object.entries(known)
    .filter(([name, { required }]) => required && !(name in given))
    .map(([name]) => `${at}: lacks ${name}`);
  const wrong = Object.entries(given).flatMap(([name, value]) => {
    const property = known[name];
    return property ? valueFaults(`${at}.${name}`, property.type, value) : [`${at}: has no property ${name}`];
  });
  return [...missing, ...wrong];
}

function valueFaults(at: string, type: PropertyType, value: unknown): string[] {
  if (isIntrinsic(value)) return [];
  const must = (holds: boolean, what: string) =>
    holds ? [] : [`${at}: ${JSON.stringify(value)} is not ${what}`];
  switch (type.type) {
    case 'string':
      return type.allowedValues
        ? must(type.allowedValues.includes(String(value)), `one of ${type.allowedValues}`)
        : must(typeof value === 'string', 'text');
    case 'integer':
      return must(Number.isInteger(value), 'a whole number');
    case 'number':
      return must(typeof value === 'number', 'a number');
    case 'boolean':
      return must(typeof value === 'boolean', 'true or false');
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((one, n) => valueFaults(`${at}[${n}]`, type.element, one))
        : must(false, 'a list');
    case 'map':
      return isFields(value)
        ? Object.entries(value).flatMap(([name, one]) => valueFaults(`${at}.${name}`, type.element, one))
        : must(false, 'a map');
    case 'ref':
      return isFields(value)
        ? propertyFaults(at, database.get('typeDefinition', type.reference.$ref).properties, value)
        : must(false, 'a structure');
    case 'union': {
      const tried = type.types.map((one) => valueFaults(at, one, value));
      return tried.some((faults) => faults.length === 0) ? [] : (tried[0] ?? []);
    }
    default:
      return []; // json, tags, dates: no form to check
  }
}

function referenceFaults(template: Template, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => referenceFaults(template, one));
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([name, argument]) => {
    switch (name) {
      case 'Ref':
        return exists(template, String(argument)) ? [] : [`Ref to nothing: ${argument}`];
      case 'Fn::GetAtt': {
        const [resource = '', attribute = ''] = argument as string[];
        const type = template.Resources[resource]?.Type;
        const known = type ? resourceOf(type) : undefined;
        return known && attribute in known.attributes ? [] : [`GetAtt of nothing: ${resource}.${attribute}`];
      }
      case 'Fn::Sub':
        return [...String(argument).matchAll(/\$\{([\w:]+)\}/g)]
          .filter(([, named]) => !exists(template, named!))
          .map(([, named]) => `Sub of nothing: ${named}`);
      case 'Fn::If': {
        const [condition, ...rest] = argument as [string, ...unknown[]];
        const faults = condition in template.Conditions ? [] : [`no condition ${condition}`];
        return [...faults, ...rest.flatMap((one) => referenceFaults(template, one))];
      }
      default:
        return referenceFaults(template, argument);
    }
  });
}

function exists(template: Template, name: string): boolean {
  return name.startsWith('AWS::') || name in template.Parameters || name in template.Resources;
}

function resourceOf(type: string) {
  return [...database.lookup('resource', 'cloudFormationType', 'equals', type)][0];
}

function isIntrinsic(value: unknown): boolean {
  return isFields(value) && Object.keys(value).length === 1 && /^(Ref$|Fn::)/.test(Object.keys(value)[0]!);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
