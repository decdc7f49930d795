/** The part of Observable's runtime that cells run in; the package brings no types. */
declare module "@observablehq/runtime" {
  interface Observer {
    pending?(): void;
    fulfilled?(value: never): void;
    rejected?(error: unknown): void;
  }
  interface Variable {
    define(name: string, inputs: string[], definition: (...inputs: never[]) => unknown): Variable;
  }
  class Runtime {
    module(): { variable(observer?: Observer): Variable };
  }
}
