import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

/** The earliest date a zip archive can carry. */
const DATE = new Date('1980-01-01T00:00:00Z');

/**
 * Writes a zip archive anew with its entries in alphabetical order and without their times, so
 * that the same content gives the same bytes.
 * @returns the SHA-256 of the archive, in hexadecimal
 */
export async function makeReproducible(file: string): Promise<string> {
  const before = await JSZip.loadAsync(await readFile(file));
  const after = new JSZip();
  const names = Object.keys(before.files).filter((name) => !before.files[name]?.dir);
  for (const name of names.sort()) {
    const content = await before.file(name)?.async('nodebuffer');
    if (content) after.file(name, content, { date: DATE, createFolders: false, unixPermissions: 0o644 });
  }
  const bytes = await after.generateAsync({
    type: 'nodebuffer',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
  await writeFile(file, bytes);
  return createHash('sha256').update(bytes).digest('hex');
}
