/** A fault: what went wrong, as a code with values. Plain data, put into words where somebody reads it. */
import type { faultShapes } from './fault-shapes';
import { messageOf } from './message-of';

type Shapes = typeof faultShapes;
export type FaultCode = keyof Shapes;

interface Kinds {
  readonly text: string;
  readonly number: number;
  readonly fault: Fault;
}

type ValuesOf<Shape extends readonly unknown[]> = {
  readonly [Place in keyof Shape]: Kinds[Shape[Place] & keyof Kinds];
};

/** The values of a code, in the order of its message. */
export type FaultValues<Code extends FaultCode> = ValuesOf<Shapes[Code]>;

export type Fault = {
  readonly [Code in FaultCode]: { readonly code: Code; readonly values: FaultValues<Code> };
}[FaultCode];

/** Makes a fault. */
export function fault<Code extends FaultCode>(code: Code, ...values: FaultValues<Code>): Fault {
  // The parameter types ensure that code and values fit; a union cannot show this.
  return { code, values } as unknown as Fault;
}

/** An error that a person is told. `message` is for logs only; `fault` is put into words at the surface. */
export class Failure extends Error {
  override readonly name: string = 'Failure';

  constructor(readonly fault: Fault) {
    super(`${fault.code} ${JSON.stringify(fault.values)}`);
  }
}

/** Makes an error from a fault. */
export function failure<Code extends FaultCode>(code: Code, ...values: FaultValues<Code>): Failure {
  return new Failure(fault(code, ...values));
}

/** Returns the fault of a caught error. An unexpected error's own message becomes the value. */
export function faultOf(error: unknown): Fault {
  return error instanceof Failure ? error.fault : fault('unexpected', messageOf(error));
}
