import { SurveyFormTable } from "../../../../components/survey-form/survey-form-table"
import { Word } from "../../../../components/shared/word"

const SurveysPage = () => <SurveyFormTable />

export const handle = { breadcrumb: () => <Word name="settings.surveys" /> }

export default SurveysPage
