import { Container } from "@medusajs/ui"

import { useCalendar } from "../../hooks/use-calendars"
import { useWords } from "../../hooks/use-words"
import { ServerError } from "../../lib/server-error"
import { EmptyState } from "../shared/empty-state"
import { PageSkeleton } from "../shared/page-skeleton"
import { ProblemAlert } from "../shared/problem-alert"
import { CalendarEditor } from "./calendar-editor"

/** A calendar that exists, or a new one. */
export const CalendarPage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const isNew = id === "new"
  const { data: calendar, error } = useCalendar(id, !isNew)

  if (isNew) return <CalendarEditor calendar={null} />
  if (calendar !== undefined) return <CalendarEditor key={calendar.id} calendar={calendar} />
  if (error === null) return <PageSkeleton />
  return (
    <Container className="p-0">
      {error instanceof ServerError && error.status === 404 ? (
        <EmptyState
          title={words("calendar.not_found")}
          body={words("calendar.not_found_body")}
          action={{ label: words("settings.calendars"), to: "/settings/after-sales/calendars" }}
        />
      ) : (
        <div className="p-6">
          <ProblemAlert error={error} />
        </div>
      )}
    </Container>
  )
}
