import { definePolicies } from "@medusajs/framework/utils"

const FORM = "after_sales_survey_form"
const SURVEY = "after_sales_survey"

/** Who sees what customers said, who writes it down for them, who says that it does not count, and who decides what is asked. */
export default definePolicies([
  { name: "AfterSalesSurveyFormRead", resource: FORM, operation: "read", description: "See what customers are asked" },
  {
    name: "AfterSalesSurveyFormWrite",
    resource: FORM,
    operation: "write",
    description: "Draft what customers are asked",
  },
  {
    name: "AfterSalesSurveyFormPublish",
    resource: FORM,
    operation: "publish",
    description: "Ask it of customers, or no longer",
  },
  { name: "AfterSalesSurveyRead", resource: SURVEY, operation: "read", description: "See what customers answered" },
  {
    name: "AfterSalesSurveyWrite",
    resource: SURVEY,
    operation: "write",
    description: "Write down what a customer answered on the phone or at the counter",
  },
  {
    name: "AfterSalesSurveyExclude",
    resource: SURVEY,
    operation: "exclude",
    description: "Take an answer that nobody meant as one out of the figures",
  },
])
