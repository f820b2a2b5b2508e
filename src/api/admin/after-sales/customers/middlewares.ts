import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { requireCustomerKey } from "./require-customer-key"
import { archivePageSchema, eraseCustomerSchema, exportCustomerSchema, findCustomerSchema } from "./validators"

const ROOT = "/admin/after-sales/customers"

/** See src/policies/customer.ts. */
const may = (operation: "read" | "export" | "erase") => [{ resource: "after_sales_customer", operation }]

export const customerMiddlewares: MiddlewareRoute[] = [
  {
    matcher: `${ROOT}/find`,
    methods: ["POST"],
    middlewares: [validateBody(findCustomerSchema)],
    policies: may("read"),
  },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireCustomerKey], policies: may("read") },
  {
    matcher: `${ROOT}/:id/sections/:section`,
    methods: ["GET"],
    middlewares: [requireCustomerKey, validateQuery(archivePageSchema)],
    policies: may("read"),
  },
  {
    matcher: `${ROOT}/:id/export`,
    methods: ["POST"],
    middlewares: [requireCustomerKey, validateBody(exportCustomerSchema)],
    policies: may("export"),
  },
  {
    matcher: `${ROOT}/:id/erase`,
    methods: ["POST"],
    middlewares: [requireCustomerKey, validateBody(eraseCustomerSchema)],
    policies: may("erase"),
  },
]
