const apart = /(<(script|style)\b[^>]*>.*?<\/\2>)/gs;
const tag = /<[a-zA-Z][^<>]*>/g;
/** A value of plain signs, and not before a slash that closes its tag. */
const plainValue = /(\s[\w:-]+)="([^\s"'`=<>]+)"(?=[\s>])/g;

/** HTML wants no quotes around a value of plain signs. Scripts and style sheets are left alone. */
export const unquoted = (html: string): string =>
  html
    .split(apart)
    .map((part, i) =>
      i % 3 === 0
        ? part.replace(tag, (one) => one.replace(plainValue, "$1=$2"))
        : i % 3 === 1
          ? part
          : "",
    )
    .join("");
