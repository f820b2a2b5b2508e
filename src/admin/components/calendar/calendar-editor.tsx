import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useNavigate } from "react-router-dom"

import type { AdminBusinessCalendar } from "../../../types/policy-http"
import { useSaveCalendar } from "../../hooks/use-calendars"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "../shared/problem-alert"
import { CalendarDetails } from "./calendar-details"
import { newCalendarForm, toCalendarForm, toCalendarToSave, type CalendarForm } from "./calendar-form"
import { CalendarHeader } from "./calendar-header"
import { CalendarSimulator } from "./calendar-simulator"
import { ExtraDaysSection } from "./extra-days-section"
import { HolidaysSection } from "./holidays-section"
import { WeeklyHoursSection } from "./weekly-hours-section"

/** The whole calendar is one form, saved at once; beside it the simulator works with what is on screen. */
export const CalendarEditor = ({ calendar }: { readonly calendar: AdminBusinessCalendar | null }) => {
  const words = useWords()
  const navigate = useNavigate()
  const save = useSaveCalendar(calendar?.id ?? null)
  const keyFor = useIdempotencyKey(save.isSuccess)
  const form = useForm<CalendarForm>({
    defaultValues: calendar === null ? newCalendarForm() : toCalendarForm(calendar),
  })

  const submit = form.handleSubmit((values) => {
    const toSave = toCalendarToSave(values, calendar)
    save.mutate(
      { calendar: toSave, key: keyFor(toSave) },
      {
        onSuccess: ({ business_calendar: saved }) => {
          toast.success(words(calendar === null ? "calendar.created" : "calendar.saved"))
          form.reset(toCalendarForm(saved))
          if (calendar === null) void navigate(`/settings/after-sales/calendars/${saved.id}`, { replace: true })
        },
      },
    )
  })

  return (
    <div className="flex w-full flex-col items-start gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]">
      <div className="flex w-full min-w-0 flex-col gap-y-3">
        <CalendarHeader calendar={calendar} form={form} isSaving={save.isPending} onSave={submit} />
        <ProblemAlert error={save.error} />
        <CalendarDetails form={form} />
        <WeeklyHoursSection form={form} />
        <HolidaysSection form={form} />
        <ExtraDaysSection form={form} />
      </div>
      <div className="flex w-full flex-col gap-y-3">
        <CalendarSimulator form={form} />
      </div>
    </div>
  )
}
