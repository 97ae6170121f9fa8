import { LOCALES, modelFor } from '../scripts/locale-models.ts';
import { type InteractionModel, modelOf } from './recognise/model.ts';

/** The interaction model as it is deployed. Throws one line that names the locales there are. */
export function builtModel(locale: string): InteractionModel {
  const known = LOCALES.find((each) => each === locale);
  if (!known) throw new Error(`no interaction model for ${locale}; there are ${LOCALES.join(', ')}`);
  return modelOf(modelFor(known), known, `interaction-models/${known}.json`);
}
