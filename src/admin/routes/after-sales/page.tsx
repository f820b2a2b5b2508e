import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { ArrowUturnLeft } from "@medusajs/icons"

import { RmaTable } from "../../components/rma-list/rma-table"
import { SetupBanner } from "../../components/setup/setup-banner"
import { Word } from "../../components/shared/word"

const AfterSalesPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <>
          <LayoutComposer.Entry id="AfterSalesSetupBanner">
            <SetupBanner />
          </LayoutComposer.Entry>
          <LayoutComposer.Entry id="AfterSalesRequests">
            <RmaTable />
          </LayoutComposer.Entry>
        </>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "menu.requests",
  translationNs: "afterSales",
  icon: ArrowUturnLeft,
  rank: 1,
})

export const handle = { breadcrumb: () => <Word name="menu.requests" /> }

export default AfterSalesPage
