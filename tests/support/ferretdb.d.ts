/** The program, where it was built before. */
export function findFerretdb(): string | undefined;
/** Builds the program, once, which takes a minute or two; undefined where there is no Go or it fails. */
export function buildFerretdb(): string | undefined;
