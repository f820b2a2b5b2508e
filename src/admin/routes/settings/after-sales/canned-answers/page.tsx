import { CannedAnswerTable } from "../../../../components/answer/canned-answer-table"
import { Word } from "../../../../components/shared/word"

const CannedAnswersPage = () => <CannedAnswerTable />

export const handle = { breadcrumb: () => <Word name="settings.canned_answers" /> }

export default CannedAnswersPage
