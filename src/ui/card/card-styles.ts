/** The style sheet of the card on the page, as text. */
import card from '../../../assets/styles/card.css?inline';
import content from '../../../assets/styles/content.css?inline';
import tokens from '../../../assets/styles/tokens.css?inline';

export const cardStyles = tokens + content + card;
