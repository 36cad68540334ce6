/** Names under which pages state facts, best first. */

const words = (list: string): readonly string[] => list.split(' ');

/** schema.org types of an article (https://schema.org/Article and its subtypes). */
export const ARTICLE_TYPE =
  /^(?:(?:\w+)?NewsArticle|Article|AdvertiserContentArticle|Report|SatiricalArticle|ScholarlyArticle|MedicalScholarlyArticle|SocialMediaPosting|BlogPosting|LiveBlogPosting|TechArticle)$/;

/** Other names for a NewsArticle (https://schema.org/NewsArticle). */
export const NEWS_TYPE = /^(?:(?:\w+)?NewsArticle|LiveBlogPosting|ReportageNewsArticle|SatiricalArticle)$/;

/** Types of a page that are not articles but state a day of publication. */
export const PAGE_TYPE =
  /^(?:WebPage|ItemPage|CreativeWork|Recipe|HowTo|Quiz|ImageGallery|MediaGallery|PodcastEpisode)$/;

export const TITLE_NAMES = words(
  'dc:title dcterm:title dcterms:title og:title title twitter:title ' + 'parsely-title sailthru:title headline hdl',
);

export const PUBLISHED_NAMES = words(
  'article:published_time article:published og:published_time og:article:published_time og:pubdate ' +
    'datepublished parsely-pub-date sailthru:date pubdate pub_date publish-date publish_date publishdate ' +
    'publication_date published-date published_time published article_date_original originalpublicationdate ' +
    'article:post_date dc:date:issued dcterms:issued dc:issued ' +
    'dc:created dc:date dcterms:date citation_publication_date ptime pdate ' +
    'displaydate date',
);

export const UPDATED_NAMES = words(
  'article:modified_time article:modified og:updated_time datemodified lastmod last-modified dcterms:modified ' +
    'dc:date:modified utime date_updated article:updated',
);

export const OUTLET_NAMES = words('og:site_name application-name dc:publisher publisher cre source copyright');

export const BYLINE_NAMES = words(
  'author article:author dc:creator dcterms:creator parsely-author sailthru:author byl',
);

export const LANGUAGE_NAMES = words('og:locale inlanguage content-language dc:language dcterms:language language');
