import { Alert, Badge, Button, Container, Heading } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import type { AdminBusinessCalendar } from "../../../types/policy-http"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import type { CalendarForm } from "./calendar-form"

interface CalendarHeaderProps {
  readonly calendar: AdminBusinessCalendar | null
  readonly form: UseFormReturn<CalendarForm>
  readonly isSaving: boolean
  readonly onSave: () => void
}

export const CalendarHeader = ({ calendar, form, isSaving, onSave }: CalendarHeaderProps) => {
  const words = useWords()
  const formats = useFormats()
  const { isDirty } = form.formState
  const name = form.watch("name").trim()

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div className="flex min-w-0 items-center gap-x-2">
          <Heading className="truncate">{calendar?.name ?? words("calendar.create_title")}</Heading>
          {calendar?.is_default && <Badge size="2xsmall">{words("calendar.default")}</Badge>}
        </div>
        <div className="flex shrink-0 items-center gap-x-2">
          {isDirty && calendar !== null && (
            <Button size="small" variant="secondary" onClick={() => form.reset()}>
              {words("common.discard")}
            </Button>
          )}
          <Button
            size="small"
            onClick={onSave}
            isLoading={isSaving}
            disabled={name === "" || (!isDirty && calendar !== null)}
          >
            {words(calendar === null ? "common.create" : "common.save")}
          </Button>
        </div>
      </div>
      {calendar?.warnings.map((warning) => (
        <div key={warning.code} className="px-6 py-4">
          <Alert variant="warning">
            {warning.on === null
              ? words("calendar.holidays_missing")
              : words("calendar.holidays_run_out", { on: formats.date(warning.on) })}
          </Alert>
        </div>
      ))}
    </Container>
  )
}
