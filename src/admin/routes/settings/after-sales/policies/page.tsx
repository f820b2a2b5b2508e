import { Navigate } from "react-router-dom"

/** The policies are the first tab of the settings: whoever shortens the address of one finds the list. */
const AfterSalesPoliciesPage = () => <Navigate to="/settings/after-sales" replace />

export default AfterSalesPoliciesPage
