import type { CollectionName, Collections, IndexName, Query, Records } from '../ports/records';

const pageSize = 500;

/** Every document that an index gives, page by page, at most `most`. */
export async function* found<C extends CollectionName>(
  records: Records,
  collection: C,
  index: IndexName<C>,
  { most = 100_000, ...query }: Omit<Query, 'limit' | 'after'> & { most?: number },
): AsyncGenerator<Collections[C]> {
  let after: string | undefined;
  for (let seen = 0; seen < most;) {
    const page = await records.find(collection, index, {
      ...query,
      limit: Math.min(pageSize, most - seen),
      after,
    });
    yield* page;
    seen += page.length;
    after = page.at(-1)?.id;
    if (page.length < pageSize) return;
  }
}

/** Every document of a collection in order of id. */
export async function* all<C extends CollectionName>(
  records: Records,
  collection: C,
): AsyncGenerator<Collections[C]> {
  let after: string | undefined;
  for (;;) {
    const page: Collections[C][] = await records.list(collection, { after, limit: pageSize });
    yield* page;
    after = page.at(-1)?.id;
    if (page.length < pageSize) return;
  }
}

/**
 * Every document that an index gives, for a caller who takes each one out of that index (removes or changes it) before the next is
 * asked for. Ends when none is left, or when a page comes back unchanged.
 */
export async function* drained<C extends CollectionName>(
  records: Records,
  collection: C,
  index: IndexName<C>,
  equals: string[],
): AsyncGenerator<Collections[C]> {
  let before = '';
  for (;;) {
    const page = await records.find(collection, index, { equals, limit: pageSize });
    const ids = page.map(({ id }) => id).join('\n');
    if (page.length === 0 || ids === before) return;
    before = ids;
    yield* page;
  }
}
