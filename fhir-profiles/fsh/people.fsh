// HL7 Sweden's base profiles 1.1.0 (CC0) restated on R4 core: same identifier slices and systems, so that what
// conforms here conforms there. A clone of this repository alone can compile it.
Profile: FarstuPatient
Parent: Patient
Id: farstu-patient
Title: "Patient in a case"
Description: "The person a case is about, as the case knows them. No identifier = not identified: a typed number never becomes one. Farstu itself writes no reserve number: whoever has only one has no e-identification to log in with. A Patient with one passes $validate; a search for one finds nobody."
* insert Published
* insert Numbered
* meta.security from http://hl7.se/fhir/ig/base/ValueSet/SecurityLabelVS (extensible)
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains personnummer 0..1 and samordningsnummer 0..1 and nationelltReservnummer 0..1
* identifier[personnummer].system 1..1
* identifier[personnummer].system = $personnummer
* identifier[personnummer].value 1..1
* identifier[samordningsnummer].system 1..1
* identifier[samordningsnummer].system = $samordningsnummer
* identifier[samordningsnummer].value 1..1
* identifier[nationelltReservnummer].system 1..1
* identifier[nationelltReservnummer].system = $reserve
* identifier[nationelltReservnummer].value 1..1
* name 0..1
* obeys farstu-personnummer and farstu-reserve-number and farstu-protected

Profile: FarstuRelatedPerson
Parent: RelatedPerson
Id: farstu-related-person
Title: "Guardian in a case"
Description: "The person who logged in and acts for a child."
* insert Published
* insert Numbered
* patient 1..1
* relationship 1..1
* obeys farstu-personnummer and farstu-reserve-number and farstu-guardian

Profile: FarstuPractitioner
Parent: Practitioner
Id: farstu-practitioner
Title: "Caregiver"
Description: "A caregiver, known by HSA-id."
* insert Published
* insert Numbered
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains hsaid 1..1
* identifier[hsaid].system 1..1
* identifier[hsaid].system = $hsaid
* identifier[hsaid].type = $v2-0203#PRN
* identifier[hsaid].value 1..1
* name 1..1
* obeys farstu-hsaid

Profile: FarstuPractitionerRole
Parent: PractitionerRole
Id: farstu-practitioner-role
Title: "Caregiver under a commission"
Description: "A caregiver under one commission (medarbetaruppdrag): rights come from its unit."
* insert Published
* insert Numbered
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains hsaid 0..1
* identifier[hsaid].system 1..1
* identifier[hsaid].system = $hsaid
* identifier[hsaid].type = $v2-0203#PRN
* practitioner 1..1
* organization 1..1

Profile: FarstuOrganization
Parent: Organization
Id: farstu-organization
Title: "Unit or care provider"
Description: "A unit (vårdenhet), or the care provider (vårdgivare) it belongs to."
* insert Published
* insert Numbered
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains hsaid 1..1
* identifier[hsaid].system 1..1
* identifier[hsaid].system = $hsaid
* identifier[hsaid].type = $v2-0203#PRN
* identifier[hsaid].value 1..1
* name 1..1
* obeys farstu-hsaid

Profile: FarstuDevice
Parent: Device
Id: farstu-device
Title: "The bot and the systems around it"
Description: "The software that asks and judges: sender of its messages, author of its judgements. The door has this one, Device/farstu. An AuditEvent also names a connected system, as a Device by its client id, and the record, in words: two of the examples show them."
* insert Published
* insert Numbered
* deviceName 1..*
