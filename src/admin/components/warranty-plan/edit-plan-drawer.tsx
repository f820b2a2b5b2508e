import { currentVersion } from "../../lib/current-version"
import { toWarrantyDraft } from "../../lib/warranty-terms"
import { EditNameDrawer } from "../versioned/name-drawers"
import { useSavePlanDraft, type PlanDrawerProps } from "./editor"

export const EditPlanDrawer = ({ policy, version, onClose }: PlanDrawerProps) => {
  const { save, ...state } = useSavePlanDraft(policy, onClose)
  return (
    <EditNameDrawer
      policy={policy}
      {...state}
      onClose={onClose}
      onSubmit={(name) => save({ ...toWarrantyDraft(policy, currentVersion(policy) ?? version, {}), ...name })}
    />
  )
}
