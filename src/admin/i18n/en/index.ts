import { actions } from "./actions"
import { common } from "./common"
import { refusals } from "./refusals"
import { requests } from "./requests"
import { vocabulary } from "./vocabulary"

export default { ...common, ...vocabulary, ...refusals, ...requests, do: actions }
