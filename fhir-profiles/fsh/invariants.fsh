// Rules that stand on slices, datatypes and references are restated here as invariants of the whole resource:
// several validators read only these (Medplum does not look inside slices, extensions or Period).
Invariant: farstu-version
Description: "The version is the number of the last log entry that touched the resource, or a content hash of a register's row."
Severity: #error
Expression: "meta.versionId.matches('^[a-z0-9]{1,32}$')"

Invariant: farstu-personnummer
Description: "A personnummer or samordningsnummer is twelve digits, and at most one of each is given."
Severity: #error
Expression: "identifier.where(system = 'http://electronichealth.se/identifier/personnummer' or system = 'http://electronichealth.se/identifier/samordningsnummer').all(value.exists() and value.matches('^[0-9]{12}$'))"

Invariant: farstu-reserve-number
Description: "A national reserve number (nationellt reservnummer) is eight digits and four digits or letters, and at most one is given."
Severity: #error
Expression: "identifier.where(system = 'http://electronichealth.se/identifier/nationelltReservnummer').count() <= 1 and identifier.where(system = 'http://electronichealth.se/identifier/nationelltReservnummer').all(value.exists() and value.matches('^[0-9]{8}[0-9A-Z]{4}$'))"

Invariant: farstu-guardian
Description: "The relationship is guardian: only they may act for a child here."
Severity: #error
Expression: "relationship.coding.where(system = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode' and code = 'GUARD').count() = 1"

Invariant: farstu-protected
Description: "A protected person's name is never written out."
Severity: #error
Expression: "meta.security.where(system = 'http://hl7.se/fhir/ig/base/CodeSystem/SecurityLabel').exists() implies (name.family.all($this = 'Skyddad uppgift') and name.given.all($this = 'Skyddad uppgift') and name.text.all($this = 'Skyddad uppgift') and contact.empty())"

Invariant: farstu-case-number
Description: "The case number is there, with a value."
Severity: #error
Expression: "identifier.where(system = 'https://farstu.norrbotten.se/fhir/sid/case-number' and value.exists()).count() = 1"

Invariant: farstu-hsaid
Description: "An HSA-id starts with a country code and an organisation number."
Severity: #error
Expression: "identifier.where(system = 'urn:oid:1.2.752.29.4.19').all(value.matches('^[A-Z]{2}[0-9]{10}-[0-9A-Z]{1,18}$'))"

Invariant: farstu-period
Description: "A contact doesn't end before it begins."
Severity: #error
Expression: "period.start.exists() and (period.end.empty() or period.start <= period.end)"

Invariant: farstu-encounter-end
Description: "A contact that is over has an end, and only such a one."
Severity: #error
Expression: "(status = 'finished' or status = 'cancelled') = period.end.exists()"

Invariant: farstu-encounter-subject
Description: "The subject is a Patient."
Severity: #error
Expression: "subject.reference.startsWith('Patient/')"

Invariant: farstu-for
Description: "The task is for a Patient."
Severity: #error
Expression: "for.reference.startsWith('Patient/')"

Invariant: farstu-encounter-ref
Description: "The contact is an Encounter."
Severity: #error
Expression: "encounter.reference.startsWith('Encounter/')"

Invariant: farstu-sender
Description: "Who wrote is the citizen, the one who acts for them, the bot, or a caregiver under a commission; an interpreter or a relative who was invited stands by role and name alone."
Severity: #error
Expression: "(sender.reference.exists() and sender.reference.matches('^(Patient|RelatedPerson|Device|PractitionerRole)/.+$')) or (sender.reference.empty() and sender.display.exists())"

Invariant: farstu-payload
Description: "A message's words are text, or it is a file described by type and size; never a reference to something else."
Severity: #error
Expression: "payload.all(content is string or content is Attachment)"

Invariant: farstu-urgency
Description: "Exactly one finding is the level of urgency, P1 to P5."
Severity: #error
Expression: "finding.itemCodeableConcept.coding.where(system = 'https://farstu.norrbotten.se/fhir/CodeSystem/urgency' and code.matches('^P[1-5]$')).count() = 1"

Invariant: farstu-judged-by
Description: "A level comes from a rule with its version, or from a caregiver who is named."
Severity: #error
Expression: "assessor.exists() or finding.itemCodeableConcept.coding.where(system = 'https://farstu.norrbotten.se/fhir/CodeSystem/rule' and version.exists() and code.exists()).count() = 1"

Invariant: farstu-business-status
Description: "The business status is the case's own."
Severity: #error
Expression: "businessStatus.coding.where(system = 'https://farstu.norrbotten.se/fhir/CodeSystem/case-status' and code.matches('^(with-bot|waiting|claimed|on-hold|closed)$')).count() = 1"

Invariant: farstu-appointment-order
Description: "An appointment ends after it starts."
Severity: #error
Expression: "start < end"

Invariant: farstu-appointment-patient
Description: "One participant is the Patient."
Severity: #error
Expression: "participant.actor.reference.where(startsWith('Patient/')).count() = 1"

Invariant: farstu-answer-source
Description: "The source of an answer is one of ours."
Severity: #error
Expression: "(item | item.item).extension.where(url = 'https://farstu.norrbotten.se/fhir/StructureDefinition/answer-source').all(value.matches('^(answer|free-text|register|alarm)$'))"

Invariant: farstu-custodian
Description: "Provenance names an author and exactly one custodian, the care provider."
Severity: #error
Expression: "agent.where(type.coding.where(code = 'custodian').exists() and who.reference.startsWith('Organization/')).count() = 1 and agent.where(type.coding.where(code = 'author').exists()).exists()"

Invariant: farstu-canonical-version
Description: "The business version ends with a digest of what the resource says."
Severity: #error
Expression: "version.matches('-[0-9a-f]{16}$')"

Invariant: farstu-asks-in-words
Description: "What a person is asked has words."
Severity: #error
Expression: "(item | item.item).where(extension.where(url = 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden').empty()).all(text.exists())"

Invariant: farstu-asks-if
Description: "A condition is FHIRPath, and an item has at most one."
Severity: #error
Expression: "(item | item.item).all(enableWhen.empty() and extension.where(url = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression').count() <= 1 and extension.where(url = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression').all(value.language = 'text/fhirpath' and value.expression.exists()))"

Invariant: farstu-limits
Description: "A limit is a number of the item's own type."
Severity: #error
Expression: "(item | item.item).all(extension.where(url = 'http://hl7.org/fhir/StructureDefinition/minValue' or url = 'http://hl7.org/fhir/StructureDefinition/maxValue').all(value is integer or value is decimal))"

Invariant: farstu-reads-answers
Description: "The rules name the version of the Questionnaire they read."
Severity: #error
Expression: "relatedArtifact.where(type = 'depends-on' and resource.startsWith('https://farstu.norrbotten.se/fhir/Questionnaire/') and resource.contains('|')).count() = 1"

Invariant: farstu-one-base
Description: "Exactly one action is the base: it has a level and no condition."
Severity: #error
Expression: "action.where(code.coding.where(system = 'https://farstu.norrbotten.se/fhir/CodeSystem/rule-effect' and code = 'base').exists() and code.coding.where(system = 'https://farstu.norrbotten.se/fhir/CodeSystem/urgency').count() = 1 and condition.empty()).count() = 1"

Invariant: farstu-rule-whole
Description: "A rule has an id, words in both voices, a source, a condition, and a level unless it shifts one."
Severity: #error
Expression: "action.action.all(id.exists() and description.exists() and textEquivalent.exists() and documentation.exists() and condition.count() = 1 and code.coding.where(system = 'https://farstu.norrbotten.se/fhir/CodeSystem/rule').count() = 1 and (code.coding.where(system = 'https://farstu.norrbotten.se/fhir/CodeSystem/rule-effect' and code = 'shift').exists() or (priority.exists() and code.coding.where(system = 'https://farstu.norrbotten.se/fhir/CodeSystem/urgency' and code.matches('^P[1-5]$')).count() = 1)))"

Invariant: farstu-rule-language
Description: "A condition is FHIRPath that keeps what is unknown unknown: no iif, exists, empty, in or contains."
Severity: #error
Expression: "action.action.condition.all(kind = 'applicability' and expression.language = 'text/fhirpath' and expression.expression.matches('(iif|exists|empty|hasValue) *[(]').not() and expression.expression.matches(' (in|contains) ').not())"

Invariant: farstu-slot-schedule
Description: "A time stands under a Schedule, by its reference."
Severity: #error
Expression: "schedule.reference.startsWith('Schedule/')"

Invariant: farstu-slot-order
Description: "A time ends after it starts."
Severity: #error
Expression: "start < end"

Invariant: farstu-slot-kind
Description: "At most one kind of booking, and one of ours."
Severity: #error
Expression: "serviceType.coding.where(system = 'https://farstu.norrbotten.se/fhir/CodeSystem/booking-kind').count() <= 1 and serviceType.coding.where(system = 'https://farstu.norrbotten.se/fhir/CodeSystem/booking-kind').all(code.matches('^(callback|visit|lab)$'))"

Invariant: farstu-slot-secret
Description: "A time never says which case has it."
Severity: #error
Expression: "identifier.where(system = 'https://farstu.norrbotten.se/fhir/sid/case-number' or system = 'http://electronichealth.se/identifier/personnummer' or system = 'http://electronichealth.se/identifier/samordningsnummer' or system = 'http://electronichealth.se/identifier/nationelltReservnummer').empty()"

Invariant: farstu-schedule-unit
Description: "Exactly one actor is the unit: a HealthcareService by its reference, or by its HSA-id alone."
Severity: #error
Expression: "actor.where(reference.startsWith('HealthcareService/') or (reference.empty() and (type.empty() or type = 'HealthcareService' or type = 'Organization') and identifier.system = 'urn:oid:1.2.752.29.4.19')).count() = 1"

Invariant: farstu-schedule-kind
Description: "A calendar is of exactly one kind of booking."
Severity: #error
Expression: "serviceType.coding.where(system = 'https://farstu.norrbotten.se/fhir/CodeSystem/booking-kind' and code.matches('^(callback|visit|lab)$')).count() = 1 and serviceType.coding.where(system = 'https://farstu.norrbotten.se/fhir/CodeSystem/booking-kind').count() = 1"

Invariant: farstu-provided-by
Description: "The service is given by an Organization."
Severity: #error
Expression: "providedBy.reference.startsWith('Organization/')"

Invariant: farstu-managed-by
Description: "The place belongs to an Organization."
Severity: #error
Expression: "managingOrganization.reference.startsWith('Organization/')"

Invariant: farstu-open-hours
Description: "Hours are all day, or have a beginning and an end; and they have days."
Severity: #error
Expression: "availableTime.all(daysOfWeek.exists() and (allDay = true or (availableStartTime.exists() and availableEndTime.exists())))"

Invariant: farstu-door-hours
Description: "Hours are all day, or have a beginning and an end; and they have days."
Severity: #error
Expression: "hoursOfOperation.all(daysOfWeek.exists() and (allDay = true or (openingTime.exists() and closingTime.exists())))"

Invariant: farstu-one-requestor
Description: "Exactly one agent is who looked or wrote, and says who it is."
Severity: #error
Expression: "agent.where(requestor = true and who.exists()).count() = 1"

Invariant: farstu-audit-no-number
Description: "A person's number is never written in the access log."
Severity: #error
Expression: "(agent.who | entity.what).identifier.where(system = 'http://electronichealth.se/identifier/personnummer' or system = 'http://electronichealth.se/identifier/samordningsnummer' or system = 'http://electronichealth.se/identifier/nationelltReservnummer').empty() and agent.altId.empty()"

Invariant: farstu-audit-entity
Description: "What was looked at is a case, and the person it is about; of a call to the record, what was asked of it, by type and name alone."
Severity: #error
Expression: "entity.all(what.reference.matches('^(Encounter|Patient)/.+$') or (what.empty() and type.exists() and name.exists()))"

Invariant: farstu-subscription-channel
Description: "The endpoint is an address on the web that a rest-hook can call, without user or password in it."
Severity: #error
Expression: "channel.type = 'rest-hook' and channel.endpoint.matches('^https?://[^/@\\\\s]+(/[^\\\\s]*)?$')"

Invariant: farstu-subscription-payload
Description: "The payload is application/fhir+json, or none: then only the call is made."
Severity: #error
Expression: "channel.payload.empty() or channel.payload = 'application/fhir+json'"

Invariant: farstu-subscription-criteria
Description: "The criteria is a search: a type, and after a question mark its parameters."
Severity: #error
Expression: "criteria.matches('^[A-Z][A-Za-z]+([?].*)?$')"

Invariant: farstu-observation-status
Description: "What the citizen told is preliminary, amended, or entered in error."
Severity: #error
Expression: "status = 'preliminary' or status = 'amended' or status = 'entered-in-error'"

Invariant: farstu-observation-question
Description: "The code names the question, once."
Severity: #error
Expression: "code.coding.where(system = 'https://farstu.norrbotten.se/fhir/CodeSystem/question' and code.exists()).count() = 1"

Invariant: farstu-observation-value
Description: "There is a number, or why there is none."
Severity: #error
Expression: "value.exists() != dataAbsentReason.exists()"

Invariant: farstu-observation-unit
Description: "A quantity has a number, and the code of its unit is UCUM's."
Severity: #error
Expression: "value.where($this is Quantity).all(value.exists() and (code.empty() or system = 'http://unitsofmeasure.org'))"

Invariant: farstu-observation-vital
Description: "A vital sign has one code of LOINC, and its number is a quantity of UCUM, as R4's vital signs say."
Severity: #error
Expression: "category.coding.where(system = 'http://terminology.hl7.org/CodeSystem/observation-category' and code = 'vital-signs').exists() implies (code.coding.where(system = 'http://loinc.org').count() = 1 and (value.empty() or value.where($this is Quantity and system = 'http://unitsofmeasure.org' and code.exists() and unit.exists()).exists()))"

Invariant: farstu-observation-from
Description: "It was told by the citizen, in the interview."
Severity: #error
Expression: "performer.all(reference.matches('^(Patient|RelatedPerson)/.+$')) and derivedFrom.all(reference.startsWith('QuestionnaireResponse/'))"

Invariant: farstu-document-encounter
Description: "The contact is an Encounter."
Severity: #error
Expression: "context.encounter.all(reference.startsWith('Encounter/'))"

Invariant: farstu-document-kind
Description: "The type is one of ours."
Severity: #error
Expression: "type.coding.where(system = 'https://farstu.norrbotten.se/fhir/CodeSystem/document-kind' and code.matches('^(picture|file|note)$')).count() = 1"

Invariant: farstu-document-note
Description: "A note is signed: final until it is struck out, with who signed it and its words as text."
Severity: #error
Expression: "type.coding.where(code = 'note').exists() implies ((docStatus = 'final' or (docStatus = 'entered-in-error' and status = 'entered-in-error')) and authenticator.reference.startsWith('PractitionerRole/') and content.attachment.data.exists() and content.attachment.contentType.startsWith('text/plain'))"

Invariant: farstu-document-file
Description: "Of a picture or a file there is type and size. Its name is the citizen's own words and is not given."
Severity: #error
Expression: "type.coding.where(code = 'note').empty() implies (content.attachment.contentType.exists() and content.attachment.size.exists() and content.attachment.title.empty() and content.attachment.data.empty())"

Invariant: farstu-request-status
Description: "A request is active, completed or revoked."
Severity: #error
Expression: "status = 'active' or status = 'completed' or status = 'revoked'"

Invariant: farstu-requester
Description: "Who asks is the citizen, or the one who acts for them."
Severity: #error
Expression: "requester.reference.matches('^(Patient|RelatedPerson)/.+$')"

Invariant: farstu-request-performer
Description: "The one asked is a unit."
Severity: #error
Expression: "performer.reference.startsWith('Organization/')"

Invariant: farstu-consent-status
Description: "An answer that was given: yes is active, no is rejected."
Severity: #error
Expression: "status = 'active' or status = 'rejected'"

Invariant: farstu-consent-performer
Description: "Who says yes or no is the patient, or the one who acts for them: never staff."
Severity: #error
Expression: "performer.all(reference.matches('^(Patient|RelatedPerson)/.+$'))"

Invariant: farstu-consent-provision
Description: "A yes permits and a no denies."
Severity: #error
Expression: "(status = 'active' and provision.type = 'permit') or (status = 'rejected' and provision.type = 'deny')"

Invariant: farstu-consent-actor
Description: "Those who would receive are organizations other than the one that keeps the consent."
Severity: #error
Expression: "provision.actor.all(reference.reference.startsWith('Organization/')) and provision.actor.reference.reference.intersect(organization.reference).empty()"
