import { defineRouteConfig } from "@medusajs/admin-sdk"

import { SatisfactionPage } from "../../../components/satisfaction/satisfaction-page"
import { Word } from "../../../components/shared/word"

const Satisfaction = () => <SatisfactionPage />

export const config = defineRouteConfig({ label: "menu.satisfaction", translationNs: "afterSales" })

export const handle = { breadcrumb: () => <Word name="menu.satisfaction" /> }

export default Satisfaction
