import { actions } from "../en/actions"
import { common } from "../en/common"
import { refusals } from "../en/refusals"
import { requests } from "../en/requests"
import { vocabulary } from "../en/vocabulary"

export default { ...common, ...vocabulary, ...refusals, ...requests, do: actions }
