import { z } from "@medusajs/framework/zod"

import { line, pageFields } from "../../../fields"

/** More than any calendar needs, and few enough to be read in a moment. */
const MOST_INTERVALS = 48
const MOST_DATES = 2000

const hours = z.array(z.tuple([z.string(), z.string()])).max(MOST_INTERVALS)

/** The shape of a calendar only; `parseCalendar` says whether it makes sense. */
export const calendarDefinitionSchema = z.strictObject({
  time_zone: z.string(),
  hours: z.record(z.string(), hours),
  holidays: z.array(z.string()).max(MOST_DATES).optional(),
  extra_days: z
    .array(z.strictObject({ on: z.string(), hours }))
    .max(MOST_DATES)
    .optional(),
})

/** `POST …/business-calendars` and `POST …/business-calendars/:id`: the whole calendar; what is left out is taken out. */
export const saveCalendarSchema = z.strictObject({
  name: line(200),
  is_default: z.boolean().default(false),
  holiday_country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: "is not a country code such as DE" })
    .nullable()
    .default(null),
  holiday_region: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,10}$/, { error: "is not a region code such as BY" })
    .nullable()
    .default(null),
  /** Adds the country's public holidays of this year and the next two to those listed. */
  seed_holidays: z.boolean().default(false),
  definition: calendarDefinitionSchema,
})
export type SaveCalendarBody = z.output<typeof saveCalendarSchema>

export const calendarPageSchema = z.strictObject(pageFields(20))
export type CalendarPageQuery = z.output<typeof calendarPageSchema>
