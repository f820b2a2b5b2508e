import { model } from "@medusajs/framework/utils"

import { WEEKDAYS } from "../../../domain/kernel/vocabulary"

/** When minutes and days count: zone, weekly hours, holidays, make-up days. One of them is the shop's default. */
export const BusinessCalendar = model
  .define("business_calendar", {
    id: model.id({ prefix: "bcal" }).primaryKey(),
    name: model.text(),
    time_zone: model.text(),
    is_default: model.boolean().default(false),
    /** ISO 3166 country (and optional subdivision) that the holidays were seeded from; null when entered by hand. */
    holiday_country: model.text().nullable(),
    holiday_region: model.text().nullable(),
    hours: model.hasMany(() => BusinessCalendarHours, { mappedBy: "calendar" }),
    holidays: model.hasMany(() => BusinessCalendarHoliday, { mappedBy: "calendar" }),
  })
  .cascades({ delete: ["hours", "holidays"] })
  .indexes([
    {
      on: ["is_default"],
      unique: true,
      where: "is_default AND deleted_at IS NULL",
      name: "UQ_business_calendar_default",
    },
  ])

/** One opening interval: of a weekday every week, or of one extra date, whose rows replace that date's weekly hours. */
export const BusinessCalendarHours = model
  .define("business_calendar_hours", {
    id: model.id({ prefix: "bhrs" }).primaryKey(),
    weekday: model.enum([...WEEKDAYS]).nullable(),
    on: model.text().nullable(),
    opens: model.text(),
    closes: model.text(),
    calendar: model.belongsTo(() => BusinessCalendar, { mappedBy: "hours" }),
  })
  .checks([{ name: "business_calendar_hours_weekday_or_date", expression: `(weekday IS NULL) <> ("on" IS NULL)` }])

export const BusinessCalendarHoliday = model
  .define("business_calendar_holiday", {
    id: model.id({ prefix: "bhol" }).primaryKey(),
    on: model.text(),
    name: model.text().nullable(),
    calendar: model.belongsTo(() => BusinessCalendar, { mappedBy: "holidays" }),
  })
  .indexes([{ on: ["calendar_id", "on"], unique: true, name: "UQ_business_calendar_holiday_on" }])
