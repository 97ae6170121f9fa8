/**
 * Whom to call, by locale. A locale is not a location: a German device can be in Austria and an American
 * abroad, so every spoken number is followed by "or your local emergency number". Open every source live
 * before a release.
 */
export interface EmergencyNumbers {
  /** Digits, spoken one by one. */
  readonly emergency: string;
  /** Medical advice that is no emergency; null where no line for the whole country is known. */
  readonly adviceLine: { readonly number: string; readonly reaches: 'everywhere' | 'most-places' } | null;
  readonly sources: readonly string[];
}

const UNITED_STATES: EmergencyNumbers = {
  emergency: '911',
  adviceLine: null,
  sources: ['https://medlineplus.gov/ency/article/001927.htm'],
};

const CANADA: EmergencyNumbers = {
  emergency: '911',
  adviceLine: { number: '811', reaches: 'most-places' },
  sources: [
    'https://www.hss.gov.nt.ca/en/services/811/frequently-asked-questions',
    'http://healthpei.ca/811',
    'https://www.creehealth.org/811',
  ],
};

const INDIA: EmergencyNumbers = {
  emergency: '112',
  adviceLine: null,
  sources: [
    'https://www.ndtv.com/india-news/112-india-all-in-one-emergency-helpline-number-to-be-launched-today-1995582',
  ],
};

export const EMERGENCY_NUMBERS: Readonly<Record<string, EmergencyNumbers>> = {
  'en-US': UNITED_STATES,
  'es-US': UNITED_STATES,
  'en-CA': CANADA,
  'fr-CA': CANADA,
  'en-GB': {
    emergency: '999',
    adviceLine: { number: '111', reaches: 'most-places' },
    sources: ['https://wmas.nhs.uk/999-or-111/', 'https://111.wales.nhs.uk'],
  },
  'en-AU': {
    emergency: '000',
    adviceLine: { number: '1800022222', reaches: 'everywhere' },
    sources: [
      'https://www.healthdirect.gov.au/what-care-do-i-need',
      'https://ambulance.qld.gov.au/calling-an-ambulance',
    ],
  },
  'en-IN': INDIA,
  'hi-IN': INDIA,
  'de-DE': {
    emergency: '112',
    adviceLine: { number: '116117', reaches: 'everywhere' },
    sources: [
      'https://nord.vdk.de/aktuelles/news-termine/news/116117-oder-112-wann-waehle-ich-welche-notrufnummer',
    ],
  },
  'de-AT': {
    emergency: '144',
    adviceLine: { number: '1450', reaches: 'everywhere' },
    sources: ['https://teweb.bmg.gv.at/1450-die-gesundheitsnummer/'],
  },
  'fr-FR': {
    emergency: '15',
    adviceLine: null,
    sources: ['https://www.service-public.fr/particuliers/vosdroits/F33954'],
  },
  'es-ES': {
    emergency: '112',
    adviceLine: null,
    sources: [
      'https://www.consalud.es/pacientes/telefonos-emergencia-cual-es-diferencia-entre-112-061_133271_102.html',
    ],
  },
  'es-MX': {
    emergency: '911',
    adviceLine: null,
    sources: ['https://sopitas.com/noticias/habemus-9-1-1-mexico-ya-numero-unico-emergencia'],
  },
  'it-IT': {
    emergency: '112',
    adviceLine: { number: '116117', reaches: 'most-places' },
    sources: [
      'https://www.salute.gov.it/portale/lea/dettaglioContenutiLea.jsp?lingua=english&id=5444&area=Lea&menu=numeriUnici',
    ],
  },
  'pt-BR': { emergency: '192', adviceLine: null, sources: ['https://vivaosus.com/samu-192'] },
  'ja-JP': {
    emergency: '119',
    adviceLine: { number: '7119', reaches: 'most-places' },
    sources: ['https://www.184data.org/?p=12565'],
  },
  'ar-SA': {
    emergency: '997',
    adviceLine: { number: '937', reaches: 'everywhere' },
    sources: ['https://www.arabnews.pk/node/2478846', 'https://sauress.com/spa/1538270'],
  },
};

/** The numbers of a locale; null for one we do not know, where only "your local emergency number" is right. */
export function numbersOf(locale: string): EmergencyNumbers | null {
  return Object.hasOwn(EMERGENCY_NUMBERS, locale) ? EMERGENCY_NUMBERS[locale]! : null;
}
