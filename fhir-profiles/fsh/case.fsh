Profile: FarstuEncounter
Parent: Encounter
Id: farstu-encounter
Title: "Case as a contact"
Description: "One conversation is one case is one virtual contact. planned = with the bot or waiting, in-progress = claimed, onleave = on hold, finished = closed after an answer, cancelled = left before one."
* insert Published
* insert Numbered
* identifier 1..*
* identifier.system 1..1
* identifier.value 1..1
* class = $v3-ActCode#VR
* subject 1..1
* subject only Reference(Patient)
* period 1..1
* period.start 1..1
* obeys farstu-case-number and farstu-period and farstu-encounter-end and farstu-encounter-subject

Profile: FarstuCommunication
Parent: Communication
Id: farstu-communication
Title: "Message"
Description: "One message of the talk, in the words that were shown. Text only: whoever shows it escapes it. What an integrator sent has the identifier it gave. To write one, give identifier, status, encounter, sender and payload: the rest goes without saying, and sent is when it was taken in."
* insert Published
* insert Numbered
* status = #completed
* subject 1..1
* subject only Reference(Patient)
* encounter 1..1
* partOf 1..1
* sent 1..1
* sender 1..1
* sender only Reference(Patient or RelatedPerson or Device or PractitionerRole)
* payload.content[x] only string or Attachment
* obeys farstu-encounter-ref and farstu-sender and farstu-payload

Profile: FarstuQuestionnaireResponse
Parent: QuestionnaireResponse
Id: farstu-questionnaire-response
Title: "Interview"
Description: "What was asked, in the words shown, and what was answered. An option of a multiple choice is a boolean item of its own, so that a no is a no and not a silence."
* insert Published
* insert Numbered
* subject 1..1
* subject only Reference(Patient)
* encounter 1..1
* authored 1..1
* item.linkId 1..1
* item.extension contains AnswerSourceExtension named source 0..1
* obeys farstu-encounter-ref and farstu-answer-source

Profile: FarstuClinicalImpression
Parent: ClinicalImpression
Id: farstu-clinical-impression
Title: "Judgement of urgency"
Description: "The level, why, and the rule with its version; or the level a caregiver set instead. A later one names the earlier as previous."
* insert Published
* insert Numbered
* status = #completed
* subject only Reference(Patient)
* encounter 1..1
* effective[x] only dateTime
* effective[x] 1..1
* date 1..1
* finding 1..*
* finding.itemReference 0..0
* finding.itemCodeableConcept 1..1
* obeys farstu-encounter-ref and farstu-urgency and farstu-judged-by

Profile: FarstuTask
Parent: Task
Id: farstu-task
Title: "Work at the desk"
Description: "The case as work: from the hand-over until it is closed. The unit owns it until somebody claims it. statusReason is why it rests or was given back; restriction.period.end is the time promised to the citizen and, while it rests, until when."
* insert Published
* insert Numbered
* identifier 1..*
* intent = #order
* businessStatus 1..1
* for 1..1
* for only Reference(Patient)
* focus 1..1
* encounter 1..1
* authoredOn 1..1
* lastModified 1..1
* obeys farstu-case-number and farstu-for and farstu-encounter-ref and farstu-business-status

Profile: FarstuAppointment
Parent: Appointment
Id: farstu-appointment
Title: "Booking"
Description: "A callback, a visit or a sample in a slot of the product's own calendar. Moved to another slot it is the same Appointment in a new version."
* insert Published
* insert Numbered
* identifier 1..*
* serviceType 1..1
* serviceType from BookingKinds (extensible)
* start 1..1
* end 1..1
* slot 1..1
* slot.identifier 1..1
* obeys farstu-case-number and farstu-appointment-order and farstu-appointment-patient

Profile: FarstuProvenance
Parent: Provenance
Id: farstu-provenance
Title: "Who changed a case, and for whom"
Description: "One per change that counts in law: who did it, under which unit, and which care provider is its custodian."
* insert Published
* insert Numbered
* occurred[x] only dateTime
* occurred[x] 1..1
* activity 1..1
* obeys farstu-custodian

Profile: FarstuObservation
Parent: Observation
Id: farstu-observation
Title: "A number the citizen told"
Description: "An answer of the interview that is a number: a temperature, a number of days, a scale. Preliminary, since nobody has measured it again; amended when it was corrected, entered-in-error when it no longer holds. Temperature and pulse have LOINC's code and UCUM's unit; answered as the question was asked they are vital signs by R4's profile, too."
* insert Published
* insert Numbered
* code 1..1
* subject 1..1
* subject only Reference(Patient)
* encounter 1..1
* effective[x] only dateTime or Period
* effective[x] 1..1
* performer 1..*
* value[x] only Quantity or integer
* derivedFrom 1..*
* obeys farstu-encounter-ref and farstu-encounter-subject and farstu-observation-status and farstu-observation-question and farstu-observation-value and farstu-observation-unit and farstu-observation-vital and farstu-observation-from

Profile: FarstuDocumentReference
Parent: DocumentReference
Id: farstu-document-reference
Title: "What was sent or signed"
Description: "A picture or a file of the talk, described and not fetched here; or a signed note, with its words."
* insert Published
* insert Numbered
* type 1..1
* type from DocumentKinds (extensible)
* subject 1..1
* subject only Reference(Patient)
* date 1..1
* author 1..*
* content 1..1
* context 1..1
* context.encounter 1..1
* obeys farstu-encounter-subject and farstu-document-encounter and farstu-document-kind and farstu-document-note and farstu-document-file

Profile: FarstuServiceRequest
Parent: ServiceRequest
Id: farstu-service-request
Title: "Request for care"
Description: "The citizen's own request for care (egen vårdbegäran), from the hand-over on: completed when it was answered, revoked when it was left before."
* insert Published
* insert Numbered
* identifier 1..*
* intent = #order
* code 1..1
* subject only Reference(Patient)
* encounter 1..1
* authoredOn 1..1
* requester 1..1
* performer 1..1
* performer only Reference(Organization)
* obeys farstu-case-number and farstu-encounter-ref and farstu-encounter-subject and farstu-request-status and farstu-requester and farstu-request-performer

Profile: FarstuConsent
Parent: Consent
Id: farstu-consent
Title: "Yes or no to another care provider"
Description: "The patient's answer, or the guardian's for a child, to sending a summary over a care provider's border: active = yes, rejected = no. The organization keeps it; the actors of the provision are those who would receive. What was agreed to is the Communication that asked."
* insert Published
* insert Numbered
* scope = http://terminology.hl7.org/CodeSystem/consentscope#patient-privacy
* category 1..1
* patient 1..1
* dateTime 1..1
* performer 1..1
* organization 1..1
* policyRule 1..1
* provision 1..1
* provision.type 1..1
* provision.actor 1..*
* obeys farstu-consent-status and farstu-consent-performer and farstu-consent-provision and farstu-consent-actor
