import { Word } from "../../../components/shared/word"
import { VisitCalendar } from "../../../components/visit/visit-calendar"

const VisitsPage = () => <VisitCalendar />

export const handle = { breadcrumb: () => <Word name="visit.tab" /> }

export default VisitsPage
