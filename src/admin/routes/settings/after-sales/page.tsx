import { defineRouteConfig } from "@medusajs/admin-sdk"

import { PolicyTable } from "../../../components/policy/policy-table"
import { Word } from "../../../components/shared/word"

const AfterSalesSettingsPage = () => <PolicyTable />

export const config = defineRouteConfig({
  label: "menu.settings",
  translationNs: "afterSales",
})

export const handle = { breadcrumb: () => <Word name="menu.settings" /> }

export default AfterSalesSettingsPage
