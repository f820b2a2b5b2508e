import { actions } from "./actions"
import { common } from "./common"
import { refusals } from "./refusals"
import { requests } from "./requests"
import { settings } from "./settings"
import { vocabulary } from "./vocabulary"

export default { ...common, ...vocabulary, ...refusals, ...requests, ...settings, do: actions }
