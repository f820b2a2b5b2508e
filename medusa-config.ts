import { tmpdir } from "node:os"
import { join } from "node:path"

import { defineConfig, loadEnv } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

/**
 * The repository run as a Medusa project: the demo store and the tests boot from here.
 * A merchant's shop lists the plugin under `plugins` instead; this file is not published.
 */
module.exports = defineConfig({
  admin: { disable: process.env.DISABLE_MEDUSA_ADMIN === "true" },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: process.env.STORE_CORS ?? "http://localhost:8000",
      adminCors: process.env.ADMIN_CORS ?? "http://localhost:9000",
      authCors: process.env.AUTH_CORS ?? "http://localhost:9000",
      jwtSecret: process.env.JWT_SECRET ?? "demo-only",
      cookieSecret: process.env.COOKIE_SECRET ?? "demo-only",
    },
  },
  modules: [
    {
      resolve: "./src/modules/after-sales",
      options: {
        storefront_url: process.env.STOREFRONT_URL ?? "http://localhost:8000",
        inbound_secret: process.env.INBOUND_SECRET ?? null,
        guest_links_per_hour: Number(process.env.GUEST_LINKS_PER_HOUR ?? 5),
        core_store_returns: process.env.CORE_STORE_RETURNS ?? "guard",
        payment_timeout_seconds: Number(process.env.PAYMENT_TIMEOUT_SECONDS ?? 60),
        refund_order: JSON.parse(process.env.REFUND_ORDER ?? "[]"),
        refund_windows: JSON.parse(process.env.REFUND_WINDOWS ?? "{}"),
        settlement_approval_above: JSON.parse(process.env.SETTLEMENT_APPROVAL_ABOVE ?? "{}"),
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            // Unless told otherwise the local provider puts private files where it serves the public ones from.
            options: { private_upload_dir: process.env.PRIVATE_UPLOAD_DIR ?? join(tmpdir(), "after-sales-private") },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            // Tests and the demo put one in place that keeps what it was given.
            resolve: process.env.NOTIFICATION_PROVIDER ?? "@medusajs/medusa/notification-local",
            id: "local",
            options: { name: "Log", channels: ["feed", "email"] },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        webhook_delay: Number(process.env.WEBHOOK_DELAY_MS ?? 5000),
        // A test puts one beside core's own that does as it is told.
        providers: process.env.PAYMENT_PROVIDER ? [{ resolve: process.env.PAYMENT_PROVIDER, id: "test" }] : [],
      },
    },
  ],
})
