import type { Directive, ResponseEnvelope } from 'ask-sdk-model';
import { CLOCK_ALPHABET } from '../../lambda/render/aplt.ts';
import { CLOCK_CHARACTERS } from '../../lambda/render/limits.ts';
import { componentsOf, perform } from './commands.ts';
import { transformed } from './transformers.ts';

type Json = Readonly<Record<string, unknown>>;

/** Components and commands of APL 1.4 that our documents may use: a typing error would draw nothing and say nothing. */
const COMPONENTS = new Set(['Container', 'Frame', 'Text', 'TouchWrapper', 'VectorGraphic']);

/** What is wrong with the screen and clock documents of a response, each in one line. */
export function screenProblems({ response }: ResponseEnvelope): readonly string[] {
  return (response?.directives ?? []).flatMap((directive) => {
    switch (directive.type) {
      case 'Alexa.Presentation.APL.RenderDocument':
        return documentProblems(directive);
      case 'Alexa.Presentation.APLT.RenderDocument':
        return clockProblems(directive as unknown as Json);
      default:
        return [];
    }
  });
}

function documentProblems(
  directive: Extract<Directive, { type: 'Alexa.Presentation.APL.RenderDocument' }>,
): readonly string[] {
  const document = (directive.document ?? {}) as Json;
  const graphics = (document['graphics'] ?? {}) as Json;
  const components = componentsOf(document);
  const { speeches } = transformed(directive);
  const sources = Object.keys((directive.sources ?? {}) as Json).length;
  return [
    ...(document['import'] === undefined
      ? []
      : ['APL: the document imports a package, which the desk cannot show']),
    ...components.flatMap((component) => componentProblems(component, graphics)),
    ...perform(directive).faults.map((fault) => `APL: ${fault}`),
    ...(sources > speeches.size
      ? [`APL: ${sources} sources, of which only ${speeches.size} become speech`]
      : []),
    ...doubled(components.flatMap(({ id }) => (id === undefined ? [] : [String(id)]))),
  ];
}

function componentProblems(component: Json, graphics: Json): readonly string[] {
  const type = String(component['type']);
  const source = String(component['source'] ?? '');
  const press = component['onPress'];
  return [
    ...(COMPONENTS.has(type) ? [] : [`APL: unknown component "${type}"`]),
    ...(type === 'VectorGraphic' && !(source in graphics) ? [`APL: there is no graphic "${source}"`] : []),
    ...(type === 'TouchWrapper' && press === undefined
      ? ['APL: something can be touched and does nothing']
      : []),
    ...(/^https?:/.test(source) ? [`APL: ${source} is not in the response`] : []),
  ];
}

function doubled(ids: readonly string[]): readonly string[] {
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [...new Set(twice)].map((id) => `APL: two components are called "${id}"`);
}

function clockProblems({ document }: Json): readonly string[] {
  const pages = componentsOf((document ?? {}) as Json).filter(({ type }) => type === 'Text');
  return pages.flatMap(({ text }) => {
    const shown = String(text ?? '');
    const strange = [...shown].filter((letter) => !CLOCK_ALPHABET.includes(letter));
    return [
      ...(shown.length > CLOCK_CHARACTERS ? [`APLT: "${shown}" does not fit on the clock`] : []),
      ...(strange.length > 0
        ? [`APLT: "${shown}" has what the clock cannot show: ${strange.join(' ')}`]
        : []),
    ];
  });
}
