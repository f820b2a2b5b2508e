import { defineRouteConfig } from "@medusajs/admin-sdk"

import { InboxTable } from "../../../components/inbox/inbox-table"
import { Word } from "../../../components/shared/word"

const InboxPage = () => <InboxTable />

export const config = defineRouteConfig({ label: "menu.inbox", translationNs: "afterSales" })

export const handle = { breadcrumb: () => <Word name="menu.inbox" /> }

export default InboxPage
