import { Button, Text } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { WEEKDAYS } from "../../../domain/kernel/vocabulary"
import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"
import type { CalendarForm, Hours } from "./calendar-form"
import { HoursList } from "./hours-list"

export const WeeklyHoursSection = ({ form }: { readonly form: UseFormReturn<CalendarForm> }) => {
  const words = useWords()
  const hours = form.watch("hours")

  const copyMonday = () =>
    (["tue", "wed", "thu", "fri"] as const).forEach((day) =>
      form.setValue(
        `hours.${day}`,
        hours.mon.map(([opens, closes]): Hours => [opens, closes]),
        { shouldDirty: true },
      ),
    )

  return (
    <Section
      title={words("calendar.hours.title")}
      subtitle={words("calendar.hours.subtitle")}
      actions={
        <Button size="small" variant="transparent" className="shrink-0" onClick={copyMonday}>
          {words("calendar.hours.copy")}
        </Button>
      }
    >
      {WEEKDAYS.map((day) => (
        <div key={day} className="grid grid-cols-[110px_1fr] items-center gap-x-4 px-6 py-2.5">
          <Text size="small" weight="plus" leading="compact">
            {words(`weekday.${day}`)}
          </Text>
          <HoursList
            hours={hours[day]}
            empty={words("calendar.hours.closed")}
            onChange={(next) => form.setValue(`hours.${day}`, next, { shouldDirty: true })}
          />
        </div>
      ))}
    </Section>
  )
}
