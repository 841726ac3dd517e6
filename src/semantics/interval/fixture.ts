// Profiles and function facts of the op-set, read for tests of the interval reading.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { FUNCTION_ENTRIES } from '../evaluate/fixture.ts';
import { type FunctionFacts, functionFacts } from './facts.ts';
import { type Profile, type ProfileData, resolveProfile } from './profile.ts';

const FOLDER = fileURLToPath(new URL('../../../spec/profiles/', import.meta.url));

const PROFILES: ReadonlyMap<string, ProfileData> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(FOLDER + name, 'utf8')) as ProfileData)
    .map((data) => [data.profile, data]),
);

export const FACTS: FunctionFacts = functionFacts(FUNCTION_ENTRIES);

export function profile(name: string): Profile {
  return resolveProfile(name, PROFILES);
}
