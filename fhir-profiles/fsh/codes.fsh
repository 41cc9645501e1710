CodeSystem: Urgency
Id: urgency
Title: "Brådska"
Description: "The level a case was judged to: how soon, and by whom."
* insert Published
* ^caseSensitive = true
* ^content = #complete
* #P1 "Omedelbart" "At once: 112, or the crisis line."
* #P2 "Skyndsamt" "Within hours."
* #P3 "Inom dygnet" "Within a day."
* #P4 "Närmaste dagarna" "A weekday in the coming days."
* #P5 "Egenvård" "Self-care, with advice on when to come back."

ValueSet: UrgencyLevels
Id: urgency
Title: "Brådska"
Description: "All levels of urgency."
* insert Published
* include codes from system Urgency

CodeSystem: CaseStatus
Id: case-status
Title: "Ärendets status"
Description: "Where a case is: the one status the desk works by."
* insert Published
* ^caseSensitive = true
* ^content = #complete
* #with-bot "Med boten"
* #waiting "Väntar"
* #claimed "Tagen av vårdpersonal"
* #on-hold "Pausad"
* #closed "Avslutad"

ValueSet: CaseStatuses
Id: case-status
Title: "Ärendets status"
Description: "All statuses of a case."
* insert Published
* include codes from system CaseStatus

CodeSystem: Rule
Id: rule
Title: "Regel"
Description: "The rule that judged a case, as `symptom/rule`; the version is the symptom file's own. The rules themselves are open data in the product's folder flows/symptoms."
* insert Published
* ^caseSensitive = true
* ^content = #not-present

CodeSystem: Complaint
Id: complaint
Title: "Besvär"
Description: "The presenting complaints the product knows; a code is the name of its symptom file."
* insert Published
* ^caseSensitive = true
* ^content = #not-present

CodeSystem: AnswerOption
Id: answer-option
Title: "Svarsalternativ"
Description: "The options of the product's own questions, as `question.option`; the display is the title that was shown."
* insert Published
* ^caseSensitive = true
* ^content = #not-present

CodeSystem: AnswerSource
Id: answer-source
Title: "Svarets källa"
Description: "How an answer came to be known."
* insert Published
* ^caseSensitive = true
* ^content = #complete
* #answer "Svar på frågan"
* #free-text "Läst ur fritext"
* #register "Hämtat ur register"
* #alarm "Läst ur ett larm"

ValueSet: AnswerSources
Id: answer-source
Title: "Svarets källa"
Description: "All sources of an answer."
* insert Published
* include codes from system AnswerSource

CodeSystem: BookingKind
Id: booking-kind
Title: "Slag av bokning"
Description: "What was booked."
* insert Published
* ^caseSensitive = true
* ^content = #complete
* #callback "Uppringning"
* #visit "Besök"
* #lab "Provtagning"

ValueSet: BookingKinds
Id: booking-kind
Title: "Slag av bokning"
Description: "All kinds of bookings."
* insert Published
* include codes from system BookingKind

Extension: AnswerSourceExtension
Id: answer-source
Title: "Answer source"
Description: "How an answer came to be known, when it was not the citizen's own answer to the question: R4 has no element for it."
* insert Published
* ^context[+].type = #element
* ^context[=].expression = "QuestionnaireResponse.item"
* value[x] 1..1
* value[x] only code
* valueCode from AnswerSources (required)

CodeSystem: DocumentKind
Id: document-kind
Title: "Slag av handling"
Description: "What was sent or signed in a case."
* insert Published
* ^caseSensitive = true
* ^content = #complete
* #picture "Bild i samtalet"
* #file "Fil i samtalet"
* #note "Anteckning"

ValueSet: DocumentKinds
Id: document-kind
Title: "Slag av handling"
Description: "All kinds of documents in a case."
* insert Published
* include codes from system DocumentKind

CodeSystem: Question
Id: question
Title: "Fråga"
Description: "The questions of the interview; a code is a linkId of the Questionnaires."
* insert Published
* ^caseSensitive = true
* ^content = #not-present
