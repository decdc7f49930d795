import { Forbidden } from "./trouble.ts";

// What a program that computes may need. All else is shut, whatever browsers may add: the policy of the frame lets
// nothing out anyway, but a name that is shut says so plainly.
const open = new Set(
  `Object Function Array Number Boolean String Symbol BigInt Math JSON Date RegExp Promise Proxy Reflect Intl Iterator
  Map Set WeakMap WeakSet WeakRef FinalizationRegistry Error AggregateError EvalError RangeError ReferenceError
  SyntaxError TypeError URIError SuppressedError DisposableStack AsyncDisposableStack ArrayBuffer SharedArrayBuffer
  Atomics DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array
  Float32Array Float64Array BigInt64Array BigUint64Array NaN Infinity undefined globalThis eval isNaN isFinite parseInt
  parseFloat encodeURI encodeURIComponent decodeURI decodeURIComponent escape unescape constructor toString
  hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString valueOf __proto__ __defineGetter__ __defineSetter__
  __lookupGetter__ __lookupSetter__ console structuredClone queueMicrotask setTimeout clearTimeout setInterval
  clearInterval TextEncoder TextDecoder URL URLSearchParams performance DOMException atob btoa self`.split(
    /\s+/,
  ),
);

/** Takes every other global away from the code that runs from now on; whoever asks for one is told its name. */
export function shutTheRest(scope: object = globalThis): void {
  for (let level: object | null = scope; level && level !== Object.prototype; ) {
    for (const name of Object.getOwnPropertyNames(level)) if (!open.has(name)) shut(level, name);
    level = Object.getPrototypeOf(level);
  }
}

function shut(level: object, name: string): void {
  const get = () => {
    throw new Forbidden(name);
  };
  try {
    Object.defineProperty(level, name, { get, set: undefined, configurable: false });
  } catch {
    // Some names of a browser cannot be changed. None of them leads out.
  }
}
