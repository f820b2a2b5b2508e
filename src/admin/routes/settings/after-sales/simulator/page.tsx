import { SimulatorPage } from "../../../../components/simulator/simulator-page"
import { Word } from "../../../../components/shared/word"

const SettlementSimulatorPage = () => <SimulatorPage />

export const handle = { breadcrumb: () => <Word name="settings.simulator" /> }

export default SettlementSimulatorPage
