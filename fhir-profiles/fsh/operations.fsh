// The operations that are our own: those of a Subscription, for its owner alone. The CapabilityStatement names them by these
// addresses.
RuleSet: OwnOperation(name, code)
* url = "https://farstu.norrbotten.se/fhir/OperationDefinition/subscription-{code}"
* version = "0.2.0"
* name = "{name}"
* code = #{code}
* status = #active
* kind = #operation
* date = "2026-11-22"
* publisher = "Region Norrbotten"
* resource = #Subscription
* system = false
* type = false
* instance = true

RuleSet: Value(name, use, min, type)
* parameter[+].name = #{name}
* parameter[=].use = #{use}
* parameter[=].min = {min}
* parameter[=].max = "1"
* parameter[=].type = #{type}

RuleSet: PartOut(name, type)
* parameter[=].part[+].name = #{name}
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #{type}

Instance: subscription-secret
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(SubscriptionSecret, secret)
* title = "A new secret"
* description = "By POST. Gives the secret that calls are signed with from now on, this once. For a day the old one signs beside it. Needs the scope system/Subscription.u."
* affectsState = true
* insert Value(secret, out, 1, string)
* parameter[=].documentation = "The key of X-Farstu-Signature: HMAC-SHA256 with its bytes, written in hex."

Instance: subscription-status
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(SubscriptionStatus, status)
* title = "How it fares"
* description = "By GET. What waits to be sent, since when, and what could not be: the dead letters, at most a hundred. Needs the scope system/Subscription.r."
* affectsState = false
* insert Value(status, out, 1, code)
* parameter[=].documentation = "As in the Subscription."
* insert Value(error, out, 0, string)
* parameter[=].documentation = "Why it is in error."
* insert Value(waiting, out, 1, integer)
* parameter[=].documentation = "Calls not yet made."
* insert Value(oldest, out, 0, instant)
* parameter[=].documentation = "Since when the oldest of them waits."
* insert Value(dead, out, 1, integer)
* parameter[=].documentation = "How many dead letters there are."
* parameter[+].name = #dead-letter
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].documentation = "What was given up."
* insert PartOut(delivery, string)
* parameter[=].part[=].documentation = "Its X-Farstu-Delivery."
* insert PartOut(version, uri)
* parameter[=].part[=].documentation = "What it was about."
* insert PartOut(at, instant)
* parameter[=].part[=].documentation = "When it was given up."
* insert PartOut(error, string)
* parameter[=].part[=].documentation = "What the receiver answered, or that it did not."

Instance: subscription-resend
InstanceOf: OperationDefinition
Usage: #definition
* insert OwnOperation(SubscriptionResend, resend)
* title = "Dead letters again"
* description = "By POST, without a body for all dead letters, or with Parameters for one. Needs the scope system/Subscription.u."
* affectsState = true
* insert Value(delivery, in, 0, string)
* parameter[=].documentation = "The dead letter to send, by its X-Farstu-Delivery."
* insert Value(resent, out, 1, integer)
* parameter[=].documentation = "How many are sent again."
