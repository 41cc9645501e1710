Alias: $personnummer = http://electronichealth.se/identifier/personnummer
Alias: $samordningsnummer = http://electronichealth.se/identifier/samordningsnummer
Alias: $reserve = http://electronichealth.se/identifier/nationelltReservnummer
Alias: $hsaid = urn:oid:1.2.752.29.4.19
Alias: $case-number = https://farstu.norrbotten.se/fhir/sid/case-number
Alias: $note = https://farstu.norrbotten.se/fhir/sid/note
Alias: $slot = https://farstu.norrbotten.se/fhir/sid/slot
Alias: $v2-0203 = http://terminology.hl7.org/CodeSystem/v2-0203
Alias: $v3-ActCode = http://terminology.hl7.org/CodeSystem/v3-ActCode
Alias: $v3-ActPriority = http://terminology.hl7.org/CodeSystem/v3-ActPriority
Alias: $v3-RoleCode = http://terminology.hl7.org/CodeSystem/v3-RoleCode
Alias: $data-absent = http://terminology.hl7.org/CodeSystem/data-absent-reason
Alias: $participant = http://terminology.hl7.org/CodeSystem/provenance-participant-type

RuleSet: Published
* ^status = #active
* ^experimental = false
* ^publisher = "Region Norrbotten"

RuleSet: Numbered
* meta 1..1
* meta.versionId 1..1
* meta.lastUpdated 1..1
* obeys farstu-version
