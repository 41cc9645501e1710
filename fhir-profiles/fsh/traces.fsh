// Who looked, and who is told when something changes.
Profile: FarstuAuditEvent
Parent: AuditEvent
Id: farstu-audit-event
Title: "A look at a case, or a change of it"
Description: "One row of the access log: who, when, why, and which cases. Staff stand by HSA-id, a citizen without a number. Each call to the record is one, with what was asked and what came of it."
* insert Published
* insert Numbered
* action 1..1
* outcome 1..1
* purposeOfEvent 1..*
* obeys farstu-one-requestor and farstu-audit-no-number and farstu-audit-entity

Profile: FarstuSubscription
Parent: Subscription
Id: farstu-subscription
Title: "A wish to be told"
Description: "An R4 rest-hook: when a resource that matches the criteria changes, the endpoint is called. The server sets the status. No secret is kept in it."
* insert Published
* insert Numbered
* channel.type = #rest-hook
* channel.endpoint 1..1
* obeys farstu-subscription-channel and farstu-subscription-payload and farstu-subscription-criteria
