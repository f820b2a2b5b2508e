import { LibraryTable } from "../../../../components/answer/library-table"
import { TryQuestion } from "../../../../components/answer/try-question"
import { Word } from "../../../../components/shared/word"

const LibraryPage = () => (
  <div className="flex flex-col gap-y-3">
    <LibraryTable />
    <TryQuestion />
  </div>
)

export const handle = { breadcrumb: () => <Word name="settings.library" /> }

export default LibraryPage
