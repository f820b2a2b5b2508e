import { Module } from "@medusajs/framework/utils"

import validateAtBoot from "./loaders/validate-at-boot"
import AfterSalesModuleService from "./service"

export const AFTER_SALES_MODULE = "after_sales"

export default Module(AFTER_SALES_MODULE, {
  service: AfterSalesModuleService,
  loaders: [validateAtBoot],
})

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    [AFTER_SALES_MODULE]: AfterSalesModuleService
  }
}
