import { useSignal } from "@preact/signals";
import { addressOf } from "../controls/address.ts";
import { controlWords } from "../controls/controls.strings.ts";
import { Icon } from "../controls/icons.tsx";
import type { Parameter } from "../controls/parameter.ts";
import type { Language } from "../words/language.ts";

interface CopyLinkProps {
  lang: Language;
  label: string;
  parameters: readonly Parameter[];
}

/** Copies an address that opens this figure as it stands. Where the clipboard is closed, it shows the address. */
export function CopyLink({ lang, label, parameters }: CopyLinkProps) {
  const words = controlWords[lang];
  const copied = useSignal("");
  const byHand = useSignal("");
  const copy = async () => {
    const address = addressOf(location.href, label, parameters);
    copied.value = "";
    byHand.value = "";
    try {
      await navigator.clipboard.writeText(address);
      copied.value = address;
    } catch {
      byHand.value = address;
    }
  };
  // On a phone the words are not shown; the button keeps them as its name.
  const name = copied.value ? words.copied : words.copyLink;
  return (
    <>
      <button class="btn quiet" type="button" aria-label={name} onClick={copy}>
        <Icon name="link" />
        <span class="t">{name}</span>
      </button>
      <span class="vh" role="status">
        {copied.value && words.copied}
      </span>
      {byHand.value && (
        <label class="byhand">
          {words.copyByHand}{" "}
          <input
            type="text"
            readOnly
            value={byHand.value}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </>
  );
}
