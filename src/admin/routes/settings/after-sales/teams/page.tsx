import { Word } from "../../../../components/shared/word"
import { TeamsPage } from "../../../../components/team/teams-page"

const AfterSalesTeamsPage = () => <TeamsPage />

export const handle = { breadcrumb: () => <Word name="settings.teams" /> }

export default AfterSalesTeamsPage
