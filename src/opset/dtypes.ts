// Reads spec/dtypes.yaml: its checked document comes in, the dtypes and the resolved sets go out, with findings about names.
import type { DtypeEntry, DtypesFile } from '../../generated/types/spec/dtypes.ts';
import type { Finding } from '../report/finding.ts';
import { didYouMean } from '../report/nearest.ts';
import { type DType, isDType } from '../tensor/dtype.ts';
import type { DtypeSet, DtypeSpec } from './model.ts';
import type { YamlDocument } from './yaml/document.ts';

export interface Dtypes {
  readonly dtypes: ReadonlyMap<string, DtypeSpec>;
  readonly sets: ReadonlyMap<string, DtypeSet>;
}

export function readDtypes(document: YamlDocument, findings: Finding[]): Dtypes {
  const data = document.data as DtypesFile;
  const dtypes = new Map<string, DtypeSpec>();
  for (const [name, entry] of Object.entries(data.dtypes)) {
    if (isDType(name)) dtypes.set(name, toDtype(name, entry));
    else {
      const place = document.locateKey(['dtypes', name]);
      const fix = 'a dtype needs a storage first: add it to the tensor layer';
      findings.push(document.finding('unknown-dtype', `no tensor can have the dtype '${name}'`, place, fix));
    }
  }
  const sets = new Map<string, DtypeSet>();
  for (const [name, { dtypes: members, reads, summary }] of Object.entries(data.sets)) {
    const resolved = members.flatMap((member, i) => {
      const found = resolveName(member, { dtypes, sets });
      if (found === undefined) {
        const message = `the set '${name}' names '${member}', which is no dtype and no set before it`;
        const fix = didYouMean(member, [...sets.keys(), ...dtypes.keys()]);
        findings.push(document.finding('unknown-dtype', message, document.locate(['sets', name, 'dtypes', i]), fix));
      }
      return found ?? [];
    });
    sets.set(name, { name, dtypes: [...new Set(resolved)], reads, summary });
  }
  return { dtypes, sets };
}

/** The dtypes that a name stands for: those of the set, else the dtype itself. */
export function resolveName(name: string, { dtypes, sets }: Dtypes): readonly DType[] | undefined {
  const dtype = dtypes.get(name);
  return sets.get(name)?.dtypes ?? (dtype === undefined ? undefined : [dtype.name]);
}

function toDtype(name: DType, entry: DtypeEntry): DtypeSpec {
  const { class: kind, bits, summary, signed = true, packed = 1, parts, format } = entry;
  return {
    name,
    class: kind,
    bits,
    summary,
    signed,
    packed,
    ...(isDType(parts) ? { parts } : {}),
    ...(format === undefined ? {} : { format: toFormat(format) }),
  };
}

function toFormat(format: NonNullable<DtypeEntry['format']>): NonNullable<DtypeSpec['format']> {
  const { negative_zero: negativeZero, smallest_normal: smallestNormal, ...rest } = format;
  return { ...rest, negativeZero, smallestNormal };
}
