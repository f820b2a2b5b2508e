import { PresetChoice } from "../../../../components/setup/preset-choice"
import { Word } from "../../../../components/shared/word"

const AfterSalesSetUpPage = () => <PresetChoice />

export const handle = { breadcrumb: () => <Word name="settings.set_up" /> }

export default AfterSalesSetUpPage
