import { RepairBoard } from "../../../components/repair/repair-board"
import { Word } from "../../../components/shared/word"

const RepairsPage = () => <RepairBoard />

export const handle = { breadcrumb: () => <Word name="repair.tab" /> }

export default RepairsPage
