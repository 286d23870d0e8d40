/** The sections of a document by their number, each with the text of its subsections. */
export function readSections(markdown: string): Map<string, string>

/** What is wrong with the citations of a file, or of the document named `own`, a line each. */
export function findProblems(
  text: string,
  documents: ReadonlyMap<string, ReadonlyMap<string, string>>,
  own?: string,
): string[]
