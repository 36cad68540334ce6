/** Words of which an article must have one before the series are opened: each series requires one of them. */
import { pattern } from '../../text/pattern';

export const seriesWords = pattern(
  String.raw`\b(?:inflation|consumer prices?|prices rose|economy|gdp|gross domestic|growth|unemploy\w*|jobless|out of work|
      debt|deficit|surplus|spending|expenditure|current.account|population|inhabitants|people|nation of|country of|
      gini|live to|life expectancy|born|immigrants|refugees|asylum|displaced|mediterranean|organi[sz]ed violence|
      uppsala|killed|deaths|dead|died|death toll|wounded|injured|settlers?|losses|lost|tanks|aircraft|civilians|aid|
      emissions|emitted|carbon dioxide|co2|pre-?industrial|claims|fed|federal reserve|gallon|border|votes|ecb|
      european central bank|small.boats?|channel|brent|wti|henry hub|gold|dollar)\b`,
  'i',
);
