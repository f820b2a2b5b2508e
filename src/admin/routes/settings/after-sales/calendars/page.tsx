import { CalendarTable } from "../../../../components/calendar/calendar-table"
import { Word } from "../../../../components/shared/word"

const AfterSalesCalendarsPage = () => <CalendarTable />

export const handle = { breadcrumb: () => <Word name="settings.calendars" /> }

export default AfterSalesCalendarsPage
