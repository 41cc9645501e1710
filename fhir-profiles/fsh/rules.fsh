// The rules themselves: what is asked, and what is judged from it. Made from flows/ by questionnaire.ts and
// plan-definition.ts; the invariants say what a reader may count on.
CodeSystem: RuleEffect
Id: rule-effect
Title: "Regelns verkan"
Description: "What an action of our PlanDefinitions does to the level of urgency."
* insert Published
* ^caseSensitive = true
* ^content = #complete
* #base "Grundnivå" "The level of the complaint when no rule applies."
* #level "Sätter nivå" "When it applies, the level is at least this urgent."
* #open "Obesvarad farofråga" "While a danger question is unanswered, the level is at least this urgent."
* #route "Väg" "How and where to, at the level it names."
* #instead "I stället" "Replaces the way of the level when its reason is that way and its condition applies."
* #shift "Höjer ett steg" "When any of these applies the level is raised one step, once, and never to P1."

CodeSystem: CareAction
Id: care-action
Title: "Vad man gör"
Description: "What a person is told to do at a level of urgency."
* insert Published
* ^caseSensitive = true
* ^content = #complete
* #call-112 "Ring 112"
* #crisis-line "Tala med en människa nu"
* #emergency-department "Åk till akuten"
* #call-1177 "Ring 1177"
* #handoff "En sjuksköterska tar över i chatten"
* #book "Boka en tid"
* #self-care "Egenvård"

CodeSystem: CarePlace
Id: care-place
Title: "Vart man vänder sig"
Description: "Where a person is told to turn."
* insert Published
* ^caseSensitive = true
* ^content = #complete
* #112 "112"
* #1177 "1177"
* #health-centre "Hälsocentral"
* #jour "Jourmottagning"
* #emergency-department "Akutmottagning"
* #maternity "Barnmorska eller förlossning"
* #psychiatric-emergency "Psykiatrisk akutmottagning"
* #dental "Tandvård"
* #youth-clinic "Ungdomsmottagning"
* #child-health "Barnhälsovård"
* #eye "Ögonmottagning"
* #home-team "Nära vård-team"
* #home "Hemma"

Profile: FarstuQuestionnaire
Parent: Questionnaire
Id: farstu-questionnaire
Title: "Interview of a complaint"
Description: "What is asked about one complaint and of everyone, with conditions in FHIRPath (SDC). Draft until a clinician has signed the rules."
* insert Published
* insert Numbered
* url 1..1
* version 1..1
* name 1..1
* title 1..1
* item 1..*
* obeys farstu-canonical-version and farstu-asks-in-words and farstu-asks-if and farstu-limits

Profile: FarstuPlanDefinition
Parent: PlanDefinition
Id: farstu-plan-definition
Title: "Rules of a complaint"
Description: "How urgent a complaint is: a base, one action per rule with its condition and source, and the groups that shift the level. Draft until a clinician has signed the rules."
* insert Published
* insert Numbered
* url 1..1
* version 1..1
* name 1..1
* title 1..1
* type 1..1
* relatedArtifact 1..*
* action 1..*
* obeys farstu-canonical-version and farstu-reads-answers and farstu-one-base and farstu-rule-whole and farstu-rule-language
