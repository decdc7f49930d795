import { type ReadonlySignal, type Signal, useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { type Descent, descend } from "#lib/index.ts";
import {
  type NumberParameter,
  type Parameter,
  useChoice,
  useNumber,
} from "../controls/parameter.ts";
import { type Playback, usePlayback } from "../run/usePlayback.ts";
import { type Valley, valley } from "./bowl.ts";
import type { OptimizerId } from "./optimizers.ts";
import type { AnyStep, Moment } from "./rules.ts";
import { defaults, optimizerOf, type Settings } from "./settings.ts";

/** One of a walk's methods with the settings that a reader may change. */
export interface Method {
  readonly id: OptimizerId;
  /** γ of the first frame; what the repair of a diverged run goes back to. */
  readonly rate: number;
  /** Other than the library's defaults. */
  readonly settings?: Settings;
}

export interface WalkSetup {
  methods: readonly Method[];
  steps: number;
  start: readonly [number, number];
  condition: number;
  direction: number;
  /** The step shown first. */
  initial?: number;
  /** Whose walk is drawn behind, from the same start and at the same γ. */
  behind?: OptimizerId;
}

export type SettingKey = "alpha" | "beta1" | "beta2" | "decay";
export type MethodParameters = { rate: NumberParameter } & Partial<
  Record<SettingKey, NumberParameter>
>;

/** Everything that a figure of one walk knows and lets be changed. */
export interface WalkState {
  readonly setup: WalkSetup;
  readonly method: Parameter<OptimizerId>;
  readonly of: Readonly<Partial<Record<OptimizerId, MethodParameters>>>;
  readonly corrected: Parameter<"on" | "off">;
  readonly condition: NumberParameter;
  readonly direction: NumberParameter;
  readonly start: readonly [NumberParameter, NumberParameter];
  /** All of them, for the address. */
  readonly parameters: readonly Parameter[];
  readonly rate: ReadonlySignal<number>;
  readonly settings: ReadonlySignal<Settings>;
  readonly surface: ReadonlySignal<Valley>;
  readonly run: ReadonlySignal<Descent>;
  readonly behind: ReadonlySignal<Descent | undefined>;
  readonly playback: Playback;
  readonly moment: ReadonlySignal<Moment>;
  readonly chosen: Signal<string>;
  readonly stage: { readonly current: HTMLElement | null };
}

const settingKeys = ["alpha", "beta1", "beta2", "decay"] as const;
const ranges = { alpha: 0.9999, beta1: 0.9999, beta2: 0.99999, decay: 10 } as const;

/** A walk of one or several optimizers over the valley: its settings, its run and where the reader is in it. */
export function useWalk(setup: WalkSetup): WalkState {
  const { methods, steps, behind: other } = setup;
  const stage = useRef<HTMLElement>(null);
  const ids = methods.map(({ id }) => id);
  const method = useChoice("method", ids, ids[0]);
  const of: Partial<Record<OptimizerId, MethodParameters>> = {};
  for (const one of methods) of[one.id] = useMethod(one, ids.length > 1);
  const corrected = useChoice("correction", ["on", "off"], "on");
  const condition = useNumber("kappa", { initial: setup.condition, min: 1, max: 1000 });
  const direction = useNumber("direction", { initial: setup.direction, min: -90, max: 90 });
  const startX = useNumber("w1", { initial: setup.start[0], min: -20, max: 20 });
  const startY = useNumber("w2", { initial: setup.start[1], min: -20, max: 20 });
  const chosen = useSignal("");

  const mine = () => of[method.value.value] as MethodParameters;
  const rate = useComputed(() => mine().rate.value.value);
  const settings = useComputed(() => {
    const values = settingKeys.flatMap((key) => {
      const parameter = mine()[key];
      return parameter ? [[key, parameter.value.value]] : [];
    });
    return { ...Object.fromEntries(values), corrected: corrected.value.value === "on" } as Settings;
  });
  const surface = useComputed(() => valley(condition.value.value, direction.value.value));
  const start = () => [startX.value.value, startY.value.value];
  const run = useComputed(() => {
    const optimizer = optimizerOf(method.value.value, settings.value);
    return descend(surface.value, start(), optimizer, rate.value, steps);
  });
  const behind = useComputed(
    () => other && descend(surface.value, start(), optimizerOf(other), rate.value, steps),
  );
  const last = useComputed(() => run.value.steps.length - 1);
  const playback = usePlayback(last, {
    pace: 420,
    longest: 40_000,
    stage,
    initial: setup.initial ?? 0,
  });
  const moment = useComputed((): Moment => {
    const walk = run.value.steps as readonly AnyStep[];
    const now = walk[Math.min(playback.index.value, last.value)];
    return {
      id: method.value.value,
      now,
      next: walk[now.step + 1],
      rate: rate.value,
      settings: settings.value,
    };
  });
  const own = Object.values(of).flatMap((group) => Object.values(group));
  const several = ids.length > 1 ? [method] : [];
  const parameters = [...several, ...own, corrected, condition, direction, startX, startY];
  return {
    setup,
    method,
    of,
    corrected,
    condition,
    direction,
    start: [startX, startY],
    parameters: parameters as readonly Parameter[],
    rate,
    settings,
    surface,
    run,
    behind,
    playback,
    moment,
    chosen,
    stage,
  };
}

/** The settings that this method has, each a parameter; of several methods each keeps its own. */
function useMethod({ id, rate, settings }: Method, prefixed: boolean): MethodParameters {
  const key = (name: string) => (prefixed ? `${id}-${name}` : name);
  const initial: Settings = { ...defaults[id], ...settings };
  const made: MethodParameters = { rate: useNumber(key("rate"), { initial: rate, min: 0 }) };
  for (const name of settingKeys) {
    const value = initial[name];
    if (value === undefined) continue;
    made[name] = useNumber(key(name), { initial: value, min: 0, max: ranges[name] });
  }
  return made;
}
