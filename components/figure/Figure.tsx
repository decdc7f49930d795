import "../controls/controls.css";
import "../plots/plots.css";
import "./figure.css";
import { useSignal } from "@preact/signals";
import type { ComponentChildren, RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { type Misfit, restore } from "../controls/address.ts";
import { controlWords } from "../controls/controls.strings.ts";
import type { Parameter } from "../controls/parameter.ts";
import { Prose } from "../math/Tex.tsx";
import type { Language } from "../words/language.ts";
import { CopyLink } from "./CopyLink.tsx";
import { lightSymbols } from "./lightSymbols.ts";

/** What the page tells every widget. */
export interface WidgetProps {
  lang: Language;
  /** The figure's id on the page. */
  label: string;
  /** Such as "2.5". */
  number: string;
  /** The row of the lecture that it treats, such as "2.3"; several are separated by spaces. */
  lecture: string;
}

interface FigureProps extends WidgetProps {
  title: string;
  /** May hold formulas between dollar signs. */
  caption: string;
  /** What the figure shows at this moment: a text equivalent that follows the run. */
  account: ComponentChildren;
  /** The settings that travel in the address. */
  parameters: readonly Parameter[];
  /** The figure's element, for what must know whether it is on the screen. */
  stage?: RefObject<HTMLElement>;
  children: ComponentChildren;
}

/** The frame of every figure: title and link, then question, drawing, controls and legend, then caption and account. */
export function Figure(props: FigureProps) {
  const { lang, label, number, lecture, title, caption, account, parameters, stage, children } =
    props;
  const words = controlWords[lang];
  const misfits = useSignal<Misfit[]>([]);
  useEffect(() => {
    misfits.value = restore(location.search, label, parameters);
  }, []);
  return (
    <figure class="fig wide" id={label} data-lecture={lecture} ref={stage} {...lightSymbols}>
      <header>
        <span class="no">{words.figure(number)}</span>
        <h3>{title}</h3>
        <div class="acts">
          <CopyLink lang={lang} label={label} parameters={parameters} />
        </div>
      </header>
      {misfits.value.length > 0 && (
        <div class="notice" role="status">
          {misfits.value.map((misfit) => (
            <p key={misfit.key}>
              {misfit.kind === "unknown"
                ? words.addressUnknown(misfit.key)
                : words.addressInvalid(misfit.key, misfit.text, misfit.kept)}
            </p>
          ))}
        </div>
      )}
      <div class="figbody">{children}</div>
      <div class="figfoot">
        <figcaption>
          <Prose text={caption} />
        </figcaption>
        <div class="account" aria-live="polite">
          <b>{words.now}</b>
          {account}
        </div>
      </div>
    </figure>
  );
}

/** The drawings of a figure with the transport under them. */
export const FigureMain = ({ children }: { children: ComponentChildren }) => (
  <div class="figmain">{children}</div>
);

/** The sliders of a figure. */
export const Controls = ({ children }: { children: ComponentChildren }) => (
  <div class="controls">{children}</div>
);
