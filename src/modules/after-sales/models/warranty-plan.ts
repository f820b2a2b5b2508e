import { model } from "@medusajs/framework/utils"

import {
  CONDITION_ATTRIBUTES,
  CONDITION_EFFECTS,
  CONDITION_OPERATORS,
  POLICY_STATUSES,
} from "../../../domain/kernel/vocabulary"
import {
  AFTER_WORK_RULES,
  COST_BEARERS,
  PERIOD_UNITS,
  WARRANTY_PROVIDERS,
  WARRANTY_STARTS,
} from "../../../domain/warranty/words"

/** A warranty that the shop gives, or passes on, under one name. What it says stands in its versions. */
export const WarrantyPlan = model.define("warranty_plan", {
  id: model.id({ prefix: "wtypln" }).primaryKey(),
  code: model.text().unique("UQ_warranty_plan_code"),
  name: model.text(),
  description: model.text().nullable(),
  versions: model.hasMany(() => WarrantyPlanVersion, { mappedBy: "plan" }),
})

/**
 * The plan as it stood from `published_at` until `retired_at`. A published version is never edited; see domain/warranty's
 * `WarrantyTerms` for what its columns say. At most one draft and one published version per plan.
 */
export const WarrantyPlanVersion = model
  .define("warranty_plan_version", {
    id: model.id({ prefix: "wtyplnv" }).primaryKey(),
    version: model.number(),
    status: model.enum([...POLICY_STATUSES]).default("draft"),
    published_at: model.dateTime().nullable(),
    retired_at: model.dateTime().nullable(),
    period_unit: model.enum([...PERIOD_UNITS]).nullable(),
    period_count: model.number().nullable(),
    starts: model.enum([...WARRANTY_STARTS]).default("delivery"),
    registration_days: model.number().nullable(),
    provider: model.enum([...WARRANTY_PROVIDERS]).nullable(),
    provider_name: model.text().nullable(),
    covers_parts: model.boolean().nullable(),
    covers_labour: model.boolean().nullable(),
    covers_travel: model.boolean().default(false),
    exclusions: model.text().nullable(),
    cost_bearer: model.enum([...COST_BEARERS]).nullable(),
    /** What a customer gets under the warranty, the preferred remedy first. */
    remedies: model.array(),
    after_repair: model.enum([...AFTER_WORK_RULES]).default("extend"),
    after_replacement: model.enum([...AFTER_WORK_RULES]).default("restart"),
    plan: model.belongsTo(() => WarrantyPlan, { mappedBy: "versions" }),
    conditions: model.hasMany(() => WarrantyPlanCondition, { mappedBy: "plan_version" }),
  })
  .cascades({ delete: ["conditions"] })
  .checks([
    // The last line of defence for R07: what is in force says all four.
    {
      name: "warranty_plan_version_stated",
      expression:
        "status = 'draft' OR (period_unit IS NOT NULL AND provider IS NOT NULL AND covers_parts IS NOT NULL AND covers_labour IS NOT NULL AND cost_bearer IS NOT NULL)",
    },
    { name: "warranty_plan_version_counts", expression: "period_count >= 0 AND registration_days >= 0" },
  ])
  .indexes([
    { on: ["plan_id", "version"], unique: true, name: "UQ_warranty_plan_version" },
    {
      on: ["plan_id"],
      unique: true,
      where: "status = 'draft' AND deleted_at IS NULL",
      name: "UQ_warranty_plan_one_draft",
    },
    {
      on: ["plan_id"],
      unique: true,
      where: "status = 'published' AND deleted_at IS NULL",
      name: "UQ_warranty_plan_one_published",
    },
  ])

/** All `applies` conditions must hold for the plan to cover a unit; any `excludes` condition leaves it out. */
export const WarrantyPlanCondition = model.define("warranty_plan_condition", {
  id: model.id({ prefix: "wtyplnc" }).primaryKey(),
  position: model.number().default(0),
  effect: model.enum([...CONDITION_EFFECTS]).default("applies"),
  attribute: model.enum([...CONDITION_ATTRIBUTES]),
  operator: model.enum([...CONDITION_OPERATORS]),
  values: model.array(),
  currency_code: model.text().nullable(),
  source: model.text().nullable(),
  plan_version: model.belongsTo(() => WarrantyPlanVersion, { mappedBy: "conditions" }),
})
