import { Combobox } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import { Section } from "../shared/section"
import { SwitchField } from "../shared/switch-field"
import type { CalendarForm } from "./calendar-form"

const TIME_ZONES = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")].map((zone) => ({
  value: zone,
  label: zone,
}))

export const CalendarDetails = ({ form }: { readonly form: UseFormReturn<CalendarForm> }) => {
  const words = useWords()
  return (
    <Section title={words("calendar.details")}>
      <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-2">
        <Field label={words("calendar.name")}>
          {(id) => <Input id={id} placeholder={words("calendar.name_placeholder")} {...form.register("name")} />}
        </Field>
        <Field label={words("calendar.zone")}>
          {() => (
            <Combobox
              value={form.watch("time_zone")}
              onChange={(zone) => zone && form.setValue("time_zone", zone, { shouldDirty: true })}
              options={TIME_ZONES}
              placeholder={words("calendar.zone_placeholder")}
            />
          )}
        </Field>
        <div className="md:col-span-2">
          <SwitchField
            label={words("calendar.make_default")}
            hint={words("calendar.make_default_hint")}
            checked={form.watch("is_default")}
            onChange={(value) => form.setValue("is_default", value, { shouldDirty: true })}
          />
        </div>
      </div>
    </Section>
  )
}
