import { DatePicker } from "@medusajs/ui"

import { fromPickedDate, toPickedDate } from "../../lib/calendar-date"
import { Field } from "./field"

interface DateFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (on: string) => void
}

/** A calendar date without time or zone. */
export const DateField = ({ label, value, onChange }: DateFieldProps) => (
  <Field label={label}>
    {() => (
      <DatePicker
        aria-label={label}
        modal
        value={value === "" ? null : toPickedDate(value)}
        onChange={(date) => onChange(fromPickedDate(date))}
      />
    )}
  </Field>
)
