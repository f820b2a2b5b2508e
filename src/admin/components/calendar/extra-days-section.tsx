import { Trash } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"
import type { CalendarForm } from "./calendar-form"
import { DateAdder } from "./date-adder"
import { HoursList } from "./hours-list"

/** Dates with hours of their own; they replace the weekly hours, and a holiday too. */
export const ExtraDaysSection = ({ form }: { readonly form: UseFormReturn<CalendarForm> }) => {
  const words = useWords()
  const formats = useFormats()
  const days = form.watch("extra_days")
  const change = (next: CalendarForm["extra_days"]) =>
    form.setValue(
      "extra_days",
      [...next].sort((a, b) => a.on.localeCompare(b.on)),
      { shouldDirty: true },
    )

  return (
    <Section title={words("calendar.extra_days.title")} subtitle={words("calendar.extra_days.subtitle")}>
      {days.map((day) => (
        <div key={day.on} className="grid grid-cols-[150px_1fr_auto] items-center gap-x-4 px-6 py-2.5">
          <Text size="small" weight="plus" leading="compact">
            {formats.date(day.on)}
          </Text>
          <HoursList
            hours={day.hours}
            empty={words("calendar.hours.closed")}
            onChange={(hours) => change(days.map((one) => (one.on === day.on ? { ...one, hours } : one)))}
          />
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            className="text-ui-fg-muted"
            aria-label={words("calendar.extra_days.remove")}
            onClick={() => change(days.filter(({ on }) => on !== day.on))}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {days.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {words("calendar.extra_days.empty")}
          </Text>
        )}
        <DateAdder
          label={words("calendar.extra_days.add")}
          onAdd={(on) => change([...days.filter((day) => day.on !== on), { on, hours: [["09:00", "18:00"]] }])}
        />
      </div>
    </Section>
  )
}
