import { toDate } from "./calendar-date"

/** What every step of an explanation says: the local date it is about, and the instants [from, to) it spans. */
export interface Span {
  readonly on: string
  readonly from: Date
  readonly to: Date
}

/** Nothing opens on this date, because it is a holiday or because the week has no hours for it. */
export interface ClosedDateStep extends Span {
  readonly kind: "holiday" | "closed_weekday"
}

/** Opening time that was counted; `on` is the date on which the stretch opened. */
export interface CountedStep extends Span {
  readonly kind: "counted"
  readonly minutes: number
  /** `extra_day` when the hours of an extra day replaced the weekly ones. */
  readonly hours: "weekly" | "extra_day"
  /** How far the clocks went forward (+) or back (−) meanwhile: what the wall clock shows beyond `minutes`. */
  readonly clock_change_minutes: number
}

/** Before opening, during a break or after closing of a date that has hours. */
export interface ClosedHoursStep extends Span {
  readonly kind: "closed_hours"
}

/** The explanation became too long: the rest in one line, with what was counted in it. */
export interface AbridgedMinutesStep extends Span {
  readonly kind: "abridged"
  readonly minutes: number
}

/** The arithmetic of business minutes. The `minutes` of all steps sum to the answer. */
export type MinuteStep = CountedStep | ClosedHoursStep | ClosedDateStep | AbridgedMinutesStep

/** The date on which the span begins, which is not counted. */
export interface StartDayStep extends Span {
  readonly kind: "start_day"
}

/** A working day with its number in the count; the last one ends at closing time. */
export interface WorkingDayStep extends Span {
  readonly kind: "working_day"
  readonly number: number
  readonly hours: "weekly" | "extra_day"
}

/** The explanation became too long: the working days left, in one line. */
export interface AbridgedDaysStep extends Span {
  readonly kind: "abridged"
  readonly working_days: number
}

/** The arithmetic of working days. */
export type DayStep = StartDayStep | WorkingDayStep | ClosedDateStep | AbridgedDaysStep

/** Every kind of step; a screen translates each. */
export type StepKind = (MinuteStep | DayStep)["kind"]

/** Longer explanations are abridged: nobody reads them, and a question about a century must not answer with megabytes. */
export const MAX_STEPS = 1000

/** The part that all steps share, from integers: a day since 1970-01-01 and two epoch ms. */
export function toSpan(day: number, from: number, to: number): Span {
  return { on: toDate(day), from: new Date(from), to: new Date(to) }
}
