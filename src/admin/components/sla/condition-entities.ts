import type { SlaCondition } from "../../../domain/sla/terms"
import type { EntityAttribute } from "../../hooks/use-entities"

/** The attributes whose values are records of the shop with names of their own. */
export const SLA_ENTITIES: Readonly<Partial<Record<SlaCondition["attribute"], EntityAttribute>>> = {
  customer_group: "customer_group",
  sales_channel: "sales_channel",
}
