import { PromiseTable } from "../../../components/promise/promise-table"
import { Word } from "../../../components/shared/word"

const PromisesPage = () => <PromiseTable />

export const handle = { breadcrumb: () => <Word name="promise.tab" /> }

export default PromisesPage
