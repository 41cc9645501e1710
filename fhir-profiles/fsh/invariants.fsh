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
Description: "Who wrote is the citizen, the one who acts for them, the bot, or a caregiver under a commission."
Severity: #error
Expression: "sender.reference.matches('^(Patient|RelatedPerson|Device|PractitionerRole)/.+$')"

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
