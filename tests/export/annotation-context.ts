/**
 * The terms of http://www.w3.org/ns/anno.jsonld that our export uses, written from the vocabulary (W3C
 * Recommendation "Web Annotation Vocabulary", 23 February 2017, appendix A), so that a test asks no network.
 */
const id = (name: string) => ({ '@id': name, '@type': '@id' });
const term = (name: string) => ({ '@id': name, '@type': '@vocab' });

export const annotationContext = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    type: '@type',
    ...Object.fromEntries(
      [
        'Annotation',
        'TextualBody',
        'SpecificResource',
        'TextQuoteSelector',
        'TextPositionSelector',
        'identifying',
        'describing',
        'questioning',
        'commenting',
        'linking',
        'tagging',
      ].map((name) => [name, `oa:${name}`]),
    ),
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    Software: 'as:Application',
    body: id('oa:hasBody'),
    target: id('oa:hasTarget'),
    source: id('oa:hasSource'),
    selector: id('oa:hasSelector'),
    motivation: term('oa:motivatedBy'),
    purpose: term('oa:hasPurpose'),
    generator: id('as:generator'),
    generated: { '@id': 'dcterms:issued', '@type': 'xsd:dateTime' },
    first: id('as:first'),
    partOf: id('as:partOf'),
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
    total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
    startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
    label: 'rdfs:label',
    name: 'foaf:name',
    value: 'rdf:value',
    format: 'dc:format',
    language: 'dc:language',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  },
};
