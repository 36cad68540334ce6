/** Currencies, with the signs, codes and words that name them. */
import { wordSet } from '../word-set';
import { wordValues } from '../word-values';

/** Currency named by a sign before or after the number. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₿': 'BTC',
  '₽': 'RUB',
  '₴': 'UAH',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₦': 'NGN',
  '₱': 'PHP',
  '₫': 'VND',
  '₡': 'CRC',
  '₾': 'GEL',
  '₭': 'LAK',
  '₵': 'GHS',
  '₸': 'KZT',
  '฿': 'THB',
  元: 'CNY',
  円: 'JPY',
  ரூ: 'LKR',
};

/** Words before "$" for dollars that are not US dollars. */
export const dollarPrefixes = wordValues<string>([
  ['USD', 'us usd'],
  ['CAD', 'c ca cad'],
  ['AUD', 'a au aud'],
  ['NZD', 'nz nzd'],
  ['HKD', 'hk hkd'],
  ['SGD', 's sg sgd'],
  ['MXN', 'mex mx mxn'],
  ['BRL', 'r brl'],
  ['TWD', 'nt twd'],
  ['NAD', 'n'],
  ['ZWL', 'z'],
  ['TTD', 'tt'],
  ['JMD', 'j ja'],
  ['FJD', 'fj'],
  ['BBD', 'bds'],
  ['BSD', 'b'],
  ['BND', 'bn'],
  ['XCD', 'ec'],
  ['GYD', 'gy'],
  ['LRD', 'l'],
  ['DOP', 'rd'],
  ['BZD', 'bz'],
  ['ARS', 'ar'],
]);

/** Letters before digits that are a currency sign, with or without a space: "RM20", "Rs 500". */
export const letterSigns = wordValues<string>([
  ['MYR', 'rm'],
  ['INR', 'rs'],
  ['IDR', 'rp'],
]);

/** Replacements for signs that an agency's line cannot transmit: "Y=590" before digits, "PS2.7m" attached to them. */
export const sentForYen = wordSet('y');
export const SENT_FOR_POUND = 'PS';

/** ISO codes before or after a number. */
export const currencyCodes = wordValues<string>(
  `USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD MYR ILS TRY MXN INR RUB UAH PLN SEK NOK DKK CZK HUF RON ZAR BRL KRW IDR THB
   PHP VND EGP SAR AED QAR KWD IRR PKR BDT LKR NGN KES GHS ARS CLP COP PEN TWD BTC`
    .split(/\s+/)
    .map((code) => [code, code] as const),
);

/** Currencies by their names after a number. "pound" is money only with a large scale or "sterling". */
export const currencyNames = wordValues<string>([
  ['USD', 'dollar dollars buck bucks'],
  ['EUR', 'euro euros'],
  ['GBP', 'sterling quid'],
  ['JPY', 'yen'],
  ['CNY', 'yuan renminbi rmb kuai'],
  ['CHF', 'franc francs'],
  ['RUB', 'ruble rubles rouble roubles'],
  ['UAH', 'hryvnia hryvnias hryvnya'],
  ['INR', 'rupee rupees'],
  ['ILS', 'shekel shekels'],
  ['TRY', 'lira liras'],
  ['MYR', 'ringgit'],
  ['KRW', 'won'],
  ['PLN', 'zloty zlotys'],
  ['BTC', 'bitcoin bitcoins'],
  ['ZAR', 'rand'],
  ['BRL', 'reais'],
  ['THB', 'baht'],
  ['IRR', 'rial rials'],
  ['ESP', 'peseta pesetas'],
  ['mark', 'mark marks'],
  ['FIM', 'markka'],
  ['NLG', 'guilder guilders'],
  ['ITL', 'lire'],
  ['MXN', 'peso pesos'],
  ['SEK', 'krona kronor crown crowns'],
  ['CZK', 'koruna korunas'],
  ['NGN', 'naira'],
  ['KES', 'shilling shillings'],
  ['UZS', 'som'],
  ['KZT', 'tenge'],
  ['BDT', 'taka'],
  ['IDR', 'rupiah rupiahs'],
  ['VND', 'dong'],
  ['GHS', 'cedi cedis'],
  ['SAR', 'riyal riyals'],
  ['DKK', 'krone kroner'],
  ['HUF', 'forint forints'],
  ['cent', 'cent cents'],
  ['penny', 'pence penny'],
  ['sen', 'sen'],
]);

/** Adjectives before a currency's name that change the currency: "Australian dollars". */
export const currencyAdjectives = wordSet(`
  us american canadian australian zealand singapore singaporean kong taiwan jamaican swiss french belgian british egyptian
  lebanese syrian turkish italian mexican argentine chilean colombian philippine cuban indian pakistani sri israeli
  japanese chinese namibian zimbabwean trinidadian fijian barbadian bahamian guyanese liberian brunei bermudian
  caribbean swedish norwegian danish icelandic czech german dutch finnish russian ukrainian south african`);

export const adjectiveCurrency: Readonly<Record<string, string>> = {
  'canadian dollar': 'CAD',
  'australian dollar': 'AUD',
  'zealand dollar': 'NZD',
  'singapore dollar': 'SGD',
  'singaporean dollar': 'SGD',
  'kong dollar': 'HKD',
  'taiwan dollar': 'TWD',
  'jamaican dollar': 'JMD',
  'namibian dollar': 'NAD',
  'zimbabwean dollar': 'ZWL',
  'trinidadian dollar': 'TTD',
  'fijian dollar': 'FJD',
  'barbadian dollar': 'BBD',
  'bahamian dollar': 'BSD',
  'guyanese dollar': 'GYD',
  'liberian dollar': 'LRD',
  'brunei dollar': 'BND',
  'bermudian dollar': 'BMD',
  'caribbean dollar': 'XCD',
  'danish crown': 'DKK',
  'swedish crown': 'SEK',
  'norwegian crown': 'NOK',
  'czech crown': 'CZK',
  'icelandic crown': 'ISK',
  'swedish krona': 'SEK',
  'icelandic kronur': 'ISK',
  'french franc': 'FRF',
  'belgian franc': 'BEF',
  'british pound': 'GBP',
  'egyptian pound': 'EGP',
  'lebanese pound': 'LBP',
  'syrian pound': 'SYP',
  'argentine peso': 'ARS',
  'chilean peso': 'CLP',
  'colombian peso': 'COP',
  'philippine peso': 'PHP',
  'cuban peso': 'CUP',
  'pakistani rupee': 'PKR',
  'norwegian krone': 'NOK',
  'icelandic krona': 'ISK',
  'italian lira': 'ITL',
};

/** Currencies whose hundredths are named, and the names: "thirteen dollars and forty-five cents". */
export const hundredths = wordSet('cent cents pence penny point points mao');

/** Names that are money only after an adjective of a country: "Danish crowns". */
export const adjectiveNeeded = wordSet('crown crowns som dong');
