/**
 * A command's input on its way through a workflow. The engine hands on copies made of JSON, in which a `Date` is a
 * string, so the moment travels in ISO 8601 and says so.
 */
export type OnItsWay<Input extends { readonly now: Date }> = Omit<Input, "now"> & { readonly now: string }

/** The input as the command wants it. */
export function arrive<Input extends { readonly now: Date }>(
  input: OnItsWay<Input>,
): Omit<Input, "now"> & { now: Date } {
  return { ...input, now: new Date(input.now) }
}
