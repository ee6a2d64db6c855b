import { loadCatalogFiles } from '../../../config/catalog';
import { createCatalog } from '../../../src/catalog';

describe('the catalogue that ships', () => {
  const catalog = createCatalog(loadCatalogFiles());

  it('numbers its topics from 1 without gaps, in the order of the list', () => {
    expect(catalog.topics.map(({ number }) => number)).toEqual(catalog.topics.map((_, index) => index + 1));
  });
});
