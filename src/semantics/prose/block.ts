// What pages are made of, whatever they are printed as.

export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Lines of the language, of signatures or of calls: kept as they are. */
  | { readonly kind: 'code'; readonly lines: readonly string[]; readonly isFormula?: boolean }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

/** Words, with the code they speak of below or beside them. */
export interface Item {
  /** A label or a name that can be looked up. */
  readonly label?: string;
  readonly text?: string;
  readonly code?: string;
  readonly when?: string;
}

export interface Cell {
  readonly text: string;
  readonly isCode: boolean;
}
