// Names of ops and their files: a key comes in, its parts or its path go out. One stem everywhere.

export interface KeyParts {
  readonly namespace: string;
  readonly name: string;
  readonly overload: string;
}

/** The parts of `namespace.name.overload`. */
export function splitKey(key: string): KeyParts {
  const [namespace = '', name = '', overload = ''] = key.split('.');
  return { namespace, name, overload };
}

/** Where the spec of the op stands, by its family. */
export function opFileOf(key: string, family: string): string {
  const { namespace, name, overload } = splitKey(key);
  return `spec/ops/${namespace}/${family}/${name}.${overload}.yaml`;
}
