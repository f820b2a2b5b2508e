import en from "./en"
import { NAMESPACE } from "./words"
import zhCN from "./zh-cn"

/** Read by the dashboard: language → namespace → words. */
export default {
  en: { [NAMESPACE]: en },
  zhCN: { [NAMESPACE]: zhCN },
}
