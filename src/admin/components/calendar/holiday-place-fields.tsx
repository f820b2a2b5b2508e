import { Combobox } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { useCountries } from "../../hooks/use-countries"
import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import type { CalendarForm } from "./calendar-form"

export const HolidayPlaceFields = ({ form }: { readonly form: UseFormReturn<CalendarForm> }) => {
  const words = useWords()
  const countries = useCountries()
  return (
    <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-[2fr_1fr]">
      <Field label={words("calendar.holidays.country")} hint={words("calendar.holidays.refresh_hint")} isOptional>
        {() => (
          <Combobox
            value={form.watch("holiday_country") ?? ""}
            onChange={(country) => form.setValue("holiday_country", country || null, { shouldDirty: true })}
            options={[...countries]}
            placeholder={words("calendar.holidays.country_placeholder")}
            allowClear
          />
        )}
      </Field>
      <Field label={words("calendar.holidays.region")} isOptional>
        {(id) => <Input id={id} placeholder="BY" {...form.register("holiday_region")} />}
      </Field>
    </div>
  )
}
