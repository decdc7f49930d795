/**
 * Gives a TrueType font a name table that holds only our name and the licence. "Source" is a reserved font name:
 * a cut font may not go by it (SIL Open Font License, condition 3).
 */
export function rename(font: Buffer, family: string): Buffer {
  const tables = readTables(font).filter(({ tag }) => tag !== "name");
  tables.push({ tag: "name", data: nameTable(family) });
  return writeTables(
    font.readUInt32BE(0),
    tables.sort((a, b) => (a.tag < b.tag ? -1 : 1)),
  );
}

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

function readTables(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const record = 12 + 16 * i;
    const offset = font.readUInt32BE(record + 8);
    const length = font.readUInt32BE(record + 12);
    return {
      tag: font.toString("latin1", record, record + 4),
      data: font.subarray(offset, offset + length),
    };
  });
}

/** Format 0, Windows, Unicode, English: family, style, full name, PostScript name, licence. */
function nameTable(family: string): Buffer {
  const strings = [
    [1, family],
    [2, "Regular"],
    [4, family],
    [6, family.replaceAll(" ", "")],
    [14, "https://openfontlicense.org"],
  ] as const;
  const texts = strings.map(([, text]) => Buffer.from(text, "utf16le").swap16());
  const head = Buffer.alloc(6 + 12 * strings.length);
  head.writeUInt16BE(strings.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  strings.forEach(([id], i) => {
    const record = [3, 1, 0x409, id, texts[i].length, offset];
    for (const [field, value] of record.entries()) {
      head.writeUInt16BE(value, 6 + 12 * i + 2 * field);
    }
    offset += texts[i].length;
  });
  return Buffer.concat([head, ...texts]);
}

const padded = (length: number) => Math.ceil(length / 4) * 4;

function writeTables(version: number, tables: readonly Table[]): Buffer {
  const headLength = 12 + 16 * tables.length;
  const out = Buffer.alloc(tables.reduce((sum, { data }) => sum + padded(data.length), headLength));
  const power = Math.floor(Math.log2(tables.length));
  out.writeUInt32BE(version, 0);
  const search = [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)];
  for (const [i, value] of search.entries()) out.writeUInt16BE(value, 4 + 2 * i);
  let offset = headLength;
  tables.forEach(({ tag, data }, i) => {
    data.copy(out, offset);
    out.write(tag, 12 + 16 * i, "latin1");
    const numbers = [checksum(out, offset, padded(data.length)), offset, data.length];
    for (const [field, value] of numbers.entries()) {
      out.writeUInt32BE(value, 16 + 16 * i + 4 * field);
    }
    offset += padded(data.length);
  });
  return out;
}

function checksum(font: Buffer, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
  return sum;
}
