import { XMarkMini } from "@medusajs/icons"
import { Badge, IconButton, Text } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"
import type { CalendarForm } from "./calendar-form"
import { DateAdder } from "./date-adder"
import { HolidayPlaceFields } from "./holiday-place-fields"

/** Dates on which nothing opens, by year; a country fills in its public holidays. */
export const HolidaysSection = ({ form }: { readonly form: UseFormReturn<CalendarForm> }) => {
  const words = useWords()
  const formats = useFormats()
  const holidays = form.watch("holidays")
  const years = [...new Set(holidays.map((on) => on.slice(0, 4)))]
  const change = (next: string[]) => form.setValue("holidays", [...new Set(next)].sort(), { shouldDirty: true })

  return (
    <Section title={words("calendar.holidays.title")} subtitle={words("calendar.holidays.subtitle")}>
      <HolidayPlaceFields form={form} />
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {holidays.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {words("calendar.holidays.empty")}
          </Text>
        )}
        {years.map((year) => (
          <div key={year} className="grid grid-cols-[48px_1fr] gap-x-2">
            <Text size="small" weight="plus" leading="compact" className="py-1 tabular-nums">
              {year}
            </Text>
            <ul className="flex flex-wrap gap-1.5">
              {holidays
                .filter((on) => on.startsWith(year))
                .map((on) => (
                  <li key={on}>
                    <Badge size="xsmall" className="flex items-center gap-x-0.5 pr-0.5">
                      {formats.dayOfYear(on)}
                      <IconButton
                        type="button"
                        size="2xsmall"
                        variant="transparent"
                        aria-label={words("calendar.holidays.remove", { on })}
                        onClick={() => change(holidays.filter((one) => one !== on))}
                      >
                        <XMarkMini />
                      </IconButton>
                    </Badge>
                  </li>
                ))}
            </ul>
          </div>
        ))}
        <DateAdder label={words("calendar.holidays.add")} onAdd={(on) => change([...holidays, on])} />
      </div>
    </Section>
  )
}
