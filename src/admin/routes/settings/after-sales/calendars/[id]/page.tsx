import { useParams, type UIMatch } from "react-router-dom"

import { CalendarPage } from "../../../../../components/calendar/calendar-page"
import { useCalendar } from "../../../../../hooks/use-calendars"

const AfterSalesCalendarPage = () => {
  const { id = "" } = useParams()
  return <CalendarPage key={id} id={id} />
}

const CalendarBreadcrumb = ({ id }: { readonly id: string }) => {
  const { data: calendar } = useCalendar(id)
  return calendar === undefined ? null : <span className="block max-w-64 truncate">{calendar.name}</span>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <CalendarBreadcrumb id={params.id ?? ""} />,
}

export default AfterSalesCalendarPage
