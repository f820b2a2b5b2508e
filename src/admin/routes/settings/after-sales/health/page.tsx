import { HealthPage } from "../../../../components/health/health-page"
import { Word } from "../../../../components/shared/word"

const AfterSalesHealthPage = () => <HealthPage />

export const handle = { breadcrumb: () => <Word name="settings.health" /> }

export default AfterSalesHealthPage
