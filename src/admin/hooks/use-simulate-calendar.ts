import { useMutation } from "@tanstack/react-query"

import type { DayStep, MinuteStep } from "../../domain/calendar/step"
import type { CalendarDefinition } from "../../types/policy-http"
import { write } from "../lib/client"
import { createIdempotencyKey } from "../lib/idempotency-key"

/** A step as it travels: instants are ISO texts. */
type Sent<Step> = Step extends { from: Date } ? Omit<Step, "from" | "to"> & { from: string; to: string } : never
export type CalendarStep = Sent<MinuteStep | DayStep>

export type CalendarQuestion =
  | { readonly start: string; readonly working_days: number }
  | { readonly start: string; readonly minutes: number }
  | { readonly from: string; readonly to: string }

export interface CalendarAnswer {
  readonly due_at?: string
  readonly minutes?: number
  readonly steps: readonly CalendarStep[]
}

/** Asks a calendar that may not be saved. Nothing is stored, so every question may have a key of its own. */
export const useSimulateCalendar = () =>
  useMutation({
    mutationFn: ({ calendar, question }: { calendar: CalendarDefinition; question: CalendarQuestion }) =>
      write<CalendarAnswer>("/business-calendars/simulate", { calendar, ...question }, createIdempotencyKey()),
  })
