import { crc32, deflateSync } from "node:zlib";

const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/**
 * A picture as the address of an image whose opacity is the ink: the page lays its own ink under it. For pages as they
 * are built; nothing of it is sent to a reader.
 *
 * @param ink from 0 to 1, row by row; sixteen levels of it are kept
 */
export function inkImage(ink: ArrayLike<number>, side: number): string {
  // Each row begins with its filter, which is none; a dot is a grey and an opacity.
  const rowSize = 1 + 2 * side;
  const rows = Buffer.alloc(side * rowSize);
  for (let i = 0; i < side * side; i++) {
    const level = Math.round(15 * Math.max(0, Math.min(1, ink[i])));
    rows[Math.floor(i / side) * rowSize + 2 * (i % side) + 2] = 17 * level;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 4], 8); // eight bits, grey with opacity
  const png = [
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return `data:image/png;base64,${Buffer.concat(png).toString("base64")}`;
}

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), content]);
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}
