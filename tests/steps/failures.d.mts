export interface StepResult {
  readonly name: string;
  readonly failed: number;
  readonly failures?: readonly { readonly test: string; readonly error: string }[];
}

export function firstLines(message: unknown, count?: number): string;
export function failureLines(results: readonly StepResult[]): readonly string[];
