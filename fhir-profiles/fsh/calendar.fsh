// Times that can be booked, whose they are, and the units that give them. A time never says which case has it.
Profile: FarstuSlot
Parent: Slot
Id: farstu-slot
Title: "Time"
Description: "A time for a callback, a visit or a sample. busy = taken by a case; free while none has it."
* insert Published
* insert Numbered
* serviceType from BookingKinds (extensible)
* schedule only Reference(Schedule)
* start 1..1
* end 1..1
* obeys farstu-slot-schedule and farstu-slot-order and farstu-slot-kind and farstu-slot-secret

Profile: FarstuSchedule
Parent: Schedule
Id: farstu-schedule
Title: "Calendar"
Description: "The times of one unit and one kind of booking. Every unit has one of each kind; an integrator may add its own."
* insert Published
* insert Numbered
* serviceType 1..*
* serviceType from BookingKinds (extensible)
* obeys farstu-schedule-unit and farstu-schedule-kind

Profile: FarstuHealthcareService
Parent: HealthcareService
Id: farstu-healthcare-service
Title: "What a unit gives"
Description: "A unit (vårdenhet) of the register as a service, with its telephone and its hours on Swedish clocks."
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
* active 1..1
* providedBy 1..1
* providedBy only Reference(Organization)
* name 1..1
* obeys farstu-hsaid and farstu-provided-by and farstu-open-hours

Profile: FarstuLocation
Parent: Location
Id: farstu-location
Title: "Where a unit is"
Description: "The place of a unit: its municipality and when its door is open."
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
* managingOrganization 1..1
* managingOrganization only Reference(Organization)
* obeys farstu-hsaid and farstu-managed-by and farstu-door-hours
