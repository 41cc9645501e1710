// How people say it: example openings a line each, by complaint. The words of a complaint's examples and of its own
// questions are its profile (complaint-profile.ts). Add a sentence when a real one was misread. Data only.
export const examples: Readonly<Record<string, string>> = {
  'chest-pain': `tryck över bröstet som kommer när jag skottar snö
det känns som en elefant sitter på mig
kramande känsla bakom bröstbenet, strålar upp i käken
hugger till vid revbenen när jag hostar eller vrider mig
jag fick ont i bröstkorgen när jag sprang efter bussen
min mamma har ont i bröstet och är kallsvettig
obehag i bröstet sedan i morse, illamående och trött
ont mitt i bröstet efter gymmet, ömmar när jag trycker
pain in my chest when I take a deep breath
dull ache on the left side of my chest, arm feels heavy
it feels like a tight band around my ribs
my mother has pressure in her chest and feels sick`,
  breathlessness: `jag får ingen luft när jag går i trappor
andfådd av minsta lilla, till och med när jag klär på mig
kan inte dra djupa andetag, det tar stopp
pappa flåsar när han sitter still och läpparna är blå
känns som jag inte får ner luften i lungorna
plötsligt tung att andas efter en lång flygresa
jag kippar efter luft på natten och måste sitta upp
kondisen är helt borta, orkar inte gå till affären
I get winded just walking to the bathroom
can't get enough air, started yesterday
my breathing is fast and shallow
wife is struggling for breath and looks pale`,
  'cough-cold': `hostar hela nätterna, segt slem
täppt i näsan och ont i halsen
röd i halsen, svårt att svälja och svullna körtlar
tappat rösten helt och hållet
feber och muskelvärk, låg ute hela helgen
rethosta som inte går över, snart två månader
tror jag har halsfluss, det är vitt på mandlarna
snorig och seg, kollegan har covid
hostan är så djup och det gör ont, kan det vara lunginflammation
I have a cold that keeps coming back
chesty cough with green phlegm
swollen glands and a sore throat, hurts to swallow
lost my voice and feel like I have the flu`,
  'fever-child': `sonen har feber för fjärde dagen
vår dotter är glödhet och vill inte dricka
hur hög feber är farlig för en tvååring
bebisen har 38,5 och är gnällig
barnet fick feberkramp i natt
min sexåring har 40 graders feber och fryser
feber hos barn, när ska man ringa
lillan är varm och slö, vill inte leka
febern går inte ner fast vi gett alvedon
my son has had a high temperature for two days
baby feels hot and won't feed
child's fever is 40 and she is very sleepy`,
  'sinus-hay-fever': `nyser och ögonen rinner, pollen
ont i pannan och kinderna när jag böjer mig fram
bihålorna är helt igentäppta, gult snor
allergisk mot katt och får klåda i ögonen
nässprayen hjälper inte, jag kan inte andas genom näsan
hösnuva, vilka tabletter ska jag ta
tryck över kindbenen sedan förkylningen för tio dagar sen
tappat luktsinnet och alltid täppt
blocked nose all year round, dust makes it worse
hay fever tablets aren't working
my cheeks hurt and green stuff comes out of my nose
pollen is killing me, eyes streaming`,
  nosebleed: `näsblod som inte slutar
jag blöder näsblod varje dag
blodet forsar ur näsan, har tryckt i tjugo minuter
sonen blöder ofta näsblod på natten
det kommer blodklumpar från näsan
näsblod och jag tar blodförtunnande
blod rinner bak i halsen, jag sväljer det
fick en smäll på näsan och den blöder
nosebleed that won't stop
my nose keeps bleeding whenever I blow it
big blood clots coming out of one nostril
third nosebleed this week`,
  palpitations: `hjärtat rusar fast jag sitter still
extraslag hela dagen
hjärtklappning och yr
pulsen ligger på 140 i vila
det slår ojämnt i bröstet sedan i natt
hjärtat hoppar över slag
klockan säger förmaksflimmer
hjärtat bankar så hårt att jag inte kan sova
heart pounding for no reason
my pulse is all over the place
racing heart when I stand up
fluttering in my chest and skipped beats`,
  'blood-pressure': `högt blodtryck hemma, 170 genom 100
blodtrycket har stigit trots medicin
mätte blodtrycket på apoteket och det var för högt
trycket är 200/110, vad ska jag göra
lågt blodtryck, svimfärdig
jag glömde ta min blodtrycksmedicin
hur ofta ska man mäta blodtrycket
min blodtrycksmätare visar 150 över 95
my blood pressure is 165/95
high readings at home all week
should I change my blood pressure tablets
low blood pressure and feeling weak`,
  'heart-failure': `hjärtsvikt och svullna ben, gått upp i vikt
jag har svikt och måste sova med flera kuddar
mamma med hjärtsvikt är tröttare och andfådd
vätskan samlas i benen trots furix
fått diagnosen hjärtsvikt, nu väger jag fyra kilo mer
mitt hjärta är svagt och nu svullnar magen
behöver jag mer vätskedrivande
vaknar på natten och kippar efter luft, har hjärtsvikt
my heart failure is worse, gained weight in a few days
legs full of fluid, known weak heart
water tablets don't help the swelling any more
cough at night and swollen ankles, heart failure patient`,
  'leg-swelling': `ena benet är svullet och ont i vaden
svullna fotleder sedan några veckor
jag tror jag har en blodpropp i benet
vaden är hård, varm och öm
benen svullnar på kvällarna
åderbråck som gör ont
kramp i vaderna varje natt
underbenet är rött och spänt efter en lång bilresa
my left leg is swollen and painful
ankles swell up in the heat
worried about a blood clot in my leg after flying
varicose veins throbbing`,
  asthma: `astman är sämre, jag piper när jag andas
måste ta ventoline varje timme
min son har astma och det väser i bröstet
astmaanfall i natt
min bricanyl är slut och jag har svårt att andas
hostar av kall luft, har astma
luftrören drar ihop sig när jag tränar
pefvärdet har sjunkit
asthma attack, inhaler isn't helping
wheezy at night and using my puffer more
my asthmatic son is coughing and wheezing
tight chest from cold air, asthma since childhood`,
  copd: `kol och mycket mer slem
min kol har blivit sämre, grön upphostning
andfådd med kol, syrgas hemma
mamma har kol och är blå om läpparna
rökt i fyrtio år och hostar varje morgon
kol och förkylning, behöver jag kortison
jag har kronisk bronkit och rosslar
inhalatorn räcker inte längre, jag har kol
copd and more breathless than usual
my copd is flaring up again
chronic bronchitis, coughing up yellow stuff
oxygen levels dropping, dad has copd`,
  ear: `ont i örat sedan i går
dottern har ont i örat och gråter
det rinner ur örat
lock för öronen och dålig hörsel
tinnitus som piper hela tiden
vaxpropp, hör nästan ingenting
plötsligt döv på ena örat
det kliar i hörselgången efter simning
earache and fever
my ear is blocked with wax
ringing in my ears since a concert
fluid leaking from my child's ear`,
  eye: `rött öga som kliar och klibbar
ser suddigt på ena ögat
fått något i ögat, det skaver
ögonlocket är svullet
blixtar och flygande fläckar i synfältet
ont i ögat och ljuskänslig
sonen har kladdiga ögon på morgonen
dubbelseende sedan i går
red sore eye, hurts in the light
sudden loss of vision in one eye
sticky eyes, my baby
something flew into my eye while grinding metal`,
  dental: `tandvärk, det bultar
svullen kind efter tandläkaren
tappat en lagning
tanden gick av
tandköttet blöder och är svullet
visdomstanden gör ont
ont i käken när jag tuggar
munsår och blåsor på tungan
dålig andedräkt och lös tand
toothache and swollen jaw
my filling fell out
bleeding gums
knocked out a tooth playing hockey`,
  'allergic-reaction': `svullen i ansiktet efter att ha ätit nötter
nässelutslag över hela kroppen
allergisk reaktion mot medicin
klåda och svullna läppar
svårt att svälja efter skaldjur
jag har fått utslag av penicillin
blev stucken av en bi och svullnar i halsen
epipennan är använd, vad nu
my lips and tongue are swelling
I think I'm allergic to something I ate
broke out in hives after taking medicine
throat feels tight after eating peanuts`,
  headache: `huvudvärk sedan flera dagar
migrän som inte går över
sprängande ont i huvudet och illamående
plötslig och kraftig huvudvärk
spänningshuvudvärk varje eftermiddag
ont i tinningen och ser dåligt, är 74 år
huvudet bankar och jag är ljuskänslig
huvudvärk och feber, stel i nacken
terrible headache that started suddenly
migraine with flashing lights
my head hurts every morning
pounding headache, painkillers do nothing`,
  dizziness: `yr när jag reser mig
det snurrar och jag kräks
svimmade i duschen i morse
kristallsjuka igen
ostadig när jag går, som att vara full
nära att svimma på jobbet
mamma är yr och ramlar nästan
allt gungar, rummet går runt
dizzy and about to faint
I passed out at the shop today
vertigo when I turn over in bed
feeling unsteady and lightheaded`,
  stroke: `ena sidan av ansiktet hänger
kan inte prata, orden kommer fel
domnad i halva kroppen
plötsligt svag i armen och benet
pappa sluddrar och är sned i munnen
tappade känseln i handen, gick över efter en kvart
mormor kan inte lyfta armen
såg inget på ena ögat en stund
my wife's face is drooping
sudden weakness on one side
he is slurring his words and confused
numb arm and trouble speaking, now it's gone`,
  seizure: `krampanfall för första gången
epilepsi och nytt anfall
barnet krampade och blev blått
hon ryckte i armar och ben och var inte kontaktbar
han stirrar och svarar inte en stund
anfallen har blivit fler fast jag tar min medicin
ramlade ihop och skakade i hela kroppen
glömt min epilepsimedicin och fick ett anfall
had a seizure and I'm very tired now
she is having a fit and won't stop
daughter has epilepsy and keeps having seizures
he went stiff and then started shaking, not responding`,
  'head-injury': `slog i huvudet och kräks
ramlat och fått en bula i pannan
hjärnskakning efter en smäll
barnet föll från soffan och slog huvudet
fick en boll i huvudet och är yr
trillade av hästen, minns inget
sår i huvudet som blöder
farfar ramlade och slog i skallen, äter blodförtunnande
banged my head and feel sick
my toddler fell and hit his head
knocked out for a few seconds at football
headache after a fall yesterday`,
  'abdominal-pain': `ont i magen på höger sida
magkramper och uppblåst
kraftig buksmärta som kommit plötsligt
ont i övre delen av magen efter fet mat
det hugger i magen
molande värk nedtill i magen
ont på vänster sida av magen och feber
magont som strålar bak mot ryggen
stomach pain that comes and goes
severe pain on the right side of my belly
bloated and cramping after meals
I think it is my appendix`,
  'abdominal-child': `barnet har ont i magen
min son kniper i magen och gråter
dottern har magont och vill inte äta
femåringen har ont runt naveln
magknip hos barn
pojken har ont i magen på höger sida
flickan kryper ihop av magsmärtor
skolmagont på vår åttaåring
my daughter has tummy ache
son keeps complaining about stomach pain
child with cramps in the belly and crying
bad tummy pain, six year old boy`,
  'vomiting-diarrhoea': `kräks och har diarré
magsjuka i familjen
får inte behålla något
vattnig avföring flera gånger om dagen
spyr sedan i natt
matförgiftad efter kyckling
barnet kräks och är slö
illamående hela dagarna
blod i diarrén
throwing up and can't keep fluids down
diarrhea for a week
stomach bug, whole family is sick
nauseous all the time`,
  heartburn: `halsbränna och sura uppstötningar
bränner bakom bröstbenet efter maten
magsår tror jag, ont i magmunnen
maten fastnar i halsen
reflux på natten
svårt att svälja, det tar stopp i strupen
magkatarr av stress
losec hjälper inte
heartburn every night
acid reflux after coffee
trouble swallowing, food sticks
burning stomach pain between meals`,
  constipation: `förstoppad i en vecka
hård avföring och ont när jag bajsar
blod på pappret
hemorrojder som kliar
kan inte gå på toaletten
magen är trög sedan jag började med morfin
svart avföring
ont i ändtarmen
constipated and bloated
blood when I wipe
haemorrhoids won't go away
haven't had a poo in five days`,
  urinary: `svider när jag kissar
urinvägsinfektion igen
kissnödig hela tiden
blod i urinen och sveda
kan inte tömma blåsan
läcker urin när jag hostar
min dotter kissar ofta och det svider
kisset luktar illa och är grumligt
svårt att få igång strålen
burning when I pee
I think I have a bladder infection
need to pee every ten minutes
can't pass urine since this morning
leaking urine when I laugh`,
  'flank-pain': `njursten, fruktansvärt ont i sidan
ont i flanken och feber
smärta från ryggen ner i ljumsken
rött kiss
krampliknande ont i sidan, kan inte vara still
njurbäckeninflammation med frossa
ont över njurarna
blod i kisset utan smärta
kidney stone pain
pain in my side going down to the groin
blood in my urine
shivering and pain over my kidney`,
  testicle: `ont i testikeln
svullen pung
knöl på testikeln
förhuden är trång och svider
plötslig smärta i ena kulan
sonen har ont i snoppen
röd och kliande på penis
erektion som inte går över
fått en spark i skrevet
pain in my left testicle
lump in my scrotum
swollen foreskin
my son has a sore penis`,
  gynaecology: `mensen har blivit jätteriklig
kliar i underlivet och vita flytningar
blöder mellan menserna
blödning efter klimakteriet
ont vid samlag
mensvärk som inte går att stå ut med
illaluktande flytningar
vallningar och svettningar
utebliven mens
vaginal itching and discharge
heavy bleeding with clots during my period
bleeding after menopause
pain during sex
night sweats and mood swings, menopause`,
  'sexual-health': `vill testa mig för klamydia
oskyddat sex i går
kondomen gick sönder
behöver akut p-piller
sår på könsorganet
min partner har gonorré
kondylom
vill byta preventivmedel
rädd att jag har fått en könssjukdom
I want an STI test
my ex told me he has chlamydia
emergency contraception
genital warts
blisters on my private parts after sex`,
  pregnancy: `gravid och blöder
ont i magen, gravid i vecka tio
sammandragningar i vecka 30
vattnet har gått
fosterrörelserna har minskat
gravid med huvudvärk och svullna händer
illamående i graviditeten, kan inte äta
foglossning, kan knappt gå
har värkar var femte minut
jag är i vecka 20 och det drar i magen
vilken medicin får gravida ta
pregnant and spotting
I'm 30 weeks and the baby isn't moving
contractions every five minutes
my waters broke
bad morning sickness
am I having a miscarriage
itchy hands and feet, third trimester`,
  postpartum: `födde barn för en vecka sedan och har feber
blöder mycket efter förlossningen
mjölkstockning, bröstet är rött och hårt
ont i kejsarsnittssåret
amningen gör ont, sår på bröstvårtorna
bristningen gör ont
ledsen och gråter efter att vi fick barn
nyförlöst med huvudvärk
fick barn i förra veckan, svårt att kissa
läcker urin sedan förlossningen
breast is red and painful, I'm breastfeeding
bleeding heavily after having my baby
my c-section wound is open
gave birth ten days ago and have a fever
feeling hopeless since the baby was born
stitches are sore after delivery`,
  infant: `bebisen skriker hela kvällarna
nyfödd som inte vill äta
spädbarn som kräks efter maten
bebisen bajsar inte
min månadsgamla bebis är gul
hur ofta ska en nyfödd amma
bebisen är slö och svår att väcka
naveln luktar illa på bebisen
inga blöta blöjor sedan i morse
bebisen går inte upp i vikt
newborn won't feed
my baby cries all evening, colic
baby is spitting up a lot
no wet diapers today, two month old
when can I give my baby porridge
umbilical cord looks red`,
  'child-rash': `barnet har utslag över hela kroppen
vattkoppor
prickar på barnet efter feber
dottern har eksem i armvecken
svinkoppor på förskolan
löss i håret på barnen
blöjutslag
röda kinder och utslag på armarna
sonen har små röda prickar som kliar
my child has a rash
chickenpox spots on my son
nappy rash that is getting worse
head lice
purple spots on my daughter's legs
blisters on hands and feet, nursery`,
  'skin-rash': `utslag som kliar på armarna
eksem på händerna
bältros på ryggen
torr och fjällande hud
fotsvamp mellan tårna
röda fläckar som sprider sig
nässelutslag kommer och går
finnar och acne
skabb i familjen
tappar hår i fläckar
itchy rash on my legs
dry scaly skin
shingles on my side
fungal infection between my toes
red bumps on my face, rosacea`,
  'skin-infection': `infekterat sår på benet
rosfeber
böld i armhålan
nageltrång med var
såret är rött och varmt och sprider sig
bensår som inte läker
varig finger
operationssåret vätskar
svinkoppor i ansiktet
infected wound
boil in my armpit
ingrown toenail, red and oozing
red hot swollen skin on my leg
cut that won't heal and smells`,
  mole: `leverfläck som växer
födelsemärke som kliar och blöder
en prick som ändrat form
vårta jag vill ta bort
oroar mig för hudcancer
sår i ansiktet som inte läker
mörk fläck under nageln
knöl under huden
kan ni titta på ett födelsemärke
mole that changed colour
a new dark spot on my back
I'm worried about skin cancer
can you remove a skin tag
a bump that bleeds and crusts`,
  'bite-sting': `fästingbett med röd ring
fästingen sitter kvar, huvudet gick av
getingstick som svullnar
ormbiten
hundbett i handen
biten av en katt
myggbett som blivit infekterat
stucken i foten av något i havet
stucken av bin, flera stick
dog bit my child
cat scratch and bite, swollen hand
tick stuck in my skin
wasp sting swelling up
bitten by a snake
strange insect bite, getting bigger`,
  'back-pain': `ont i ryggen
ryggskott
ont i ländryggen som strålar ner i benet
stel i ryggen på morgonen
ryggvärk sedan jag lyfte något tungt
diskbråck, domnar i foten
ont mellan skulderbladen
kan inte räta på ryggen
ramlade och fick ont i svanskotan
lower back pain
I hurt my back lifting a box
sciatica down my right leg
stiff back when I wake up
back went out while gardening`,
  'neck-arm': `ont i nacken
axeln värker på natten
musarm
domnade fingrar
kan inte lyfta armen
ont i handleden
nackspärr sedan i morse
tummen låser sig
armbågen gör ont när jag greppar
värk i fingerlederna
shoulder pain when I reach up
neck is stiff and sore
tingling hand at night
tennis elbow
my wrist hurts from typing
finger locks when I bend it`,
  'hip-knee-foot': `ont i knät
höften gör ont när jag går
hälsporre
svullen fot utan skada
ont i hälsenan
knät låser sig
stortån är röd och jätteöm
barnet haltar
artros i höften
ont i foten
knee pain on stairs
hip hurts at night
sore heel in the morning
swollen big toe, gout
pain in the front of my foot
my child is limping`,
  injury: `stukat foten
bröt handleden
ramlat och kan inte stödja på benet
skar mig i fingret med en kniv
klämde fingret i dörren
axeln hoppade ur led
krockat med bilen och ont i nacken
cyklade omkull
fått något i foten, glas
fingret är snett efter bollspel
twisted my ankle
cut my hand, might need stitches
fell down the stairs and hurt my hip
I think my arm is broken
car accident, sore neck
dislocated shoulder`,
  'burn-cold': `bränt mig på spisen
skållat handen med kokande vatten
barnet fick hett te på sig
brännblåsor
solbränd och har blåsor
förfrusna fingrar
köldskada på kinderna
fick frätande medel på huden
fick en elstöt
nedkyld efter att ha gått genom isen
burned my hand on the stove
hot water spilled on my leg
bad sunburn with blisters
frostbite on my toes
chemical splashed on my skin
got an electric shock`,
  poisoning: `barnet har ätit tabletter
druckit rengöringsmedel
fått i sig något giftigt
svampförgiftning
tagit för många alvedon
svalt ett batteri
ätit bär i skogen
andats in klorgas
dubbel dos medicin av misstag
barnet har svalt ett mynt
my child swallowed pills
drank cleaning fluid
took too many tablets
ate wild mushrooms
inhaled fumes
swallowed a magnet
carbon monoxide alarm went off`,
  anxiety: `panikångest
oro som inte släpper
rädd för att dö hela tiden
ångest inför jobbet
klarar inte att gå på bussen
tvångstankar
ständigt orolig för barnen
stress och ångest, sover dåligt
rädd att jag har en allvarlig sjukdom
får svårt att andas när jag blir stressad
social fobi, vågar inte gå ut
panic attacks
I worry all the time
scared to leave the house
anxious about my health
intrusive thoughts
can't calm down, heart racing and shaking
nightmares and flashbacks`,
  'low-mood': `känner mig deprimerad
nedstämd och orkeslös
ingenting är roligt längre
gråter utan anledning
utmattad, väggen
sorg efter min mamma
ensam och ledsen
mår psykiskt dåligt
har ingen ork att gå upp
tappat intresset för allt
feeling depressed
no motivation
I cry all the time
lost interest in everything
grieving my husband
burned out from work
lonely and hopeless`,
  suicidal: `vill dö
tänker på självmord
orkar inte leva
skär mig
planerar att ta mitt liv
ingen skulle sakna mig
min vän säger att hon vill dö
har tagit en överdos
vill bara försvinna
livet är inte värt att leva
I want to die
suicidal thoughts
I've been cutting myself
everyone would be better off without me
don't want to be here any more
I want to kill myself
my friend says goodbye and I'm scared
orkar inte längre
jag orkar inte längre
orkar inte mer nu
jag orkar verkligen inte längre`,
  'youth-mental': `min dotter mår dåligt psykiskt
sonen vill inte gå till skolan
tonåringen är deprimerad
ätstörning
min dotter äter inte
mobbad i skolan
jag är 13 och har ångest
utredning för adhd
barnet har tvångstankar
min son är aggressiv och slår
hon skär sig, 15 år
rädd för mitt barns mående
my teenager is depressed
daughter has an eating disorder
my son won't go to school
I'm 15 and I hate myself
adhd assessment for my child
my child has panic attacks`,
  psychosis: `hör röster
tror att någon förföljer mig
min sambo är manisk
min son har vanföreställningar
hon pratar osammanhängande och sover inte
ser saker som inte finns
han tror att han är övervakad
slutat med sin psykosmedicin
bipolär och på väg upp i mani
känns som någon styr mina tankar
hearing voices
my brother is paranoid
he thinks the government is after him
I'm seeing things that aren't there
she hasn't slept in days and talks nonstop
she stopped her schizophrenia medication`,
  substance: `dricker för mycket alkohol
vill sluta dricka
abstinens, skakar och svettas
min man är alkoholist
beroende av sömntabletter
min son knarkar
vill sluta med cannabis
tagit för mycket droger
spelberoende
återfall i missbruk
drinking too much
withdrawal symptoms, shaking
addicted to painkillers
my daughter uses drugs
want to stop smoking weed
hungover and vomiting
gambling problem`,
  violence: `min man slår mig
utsatt för våld
misshandlad av min sambo
rädd för min pojkvän
våldtagen i helgen
hotad av mitt ex
mamma blir slagen hemma
blev överfallen på stan
han tar strypgrepp på mig
tvingas gifta mig
my husband hits me
I was raped
my ex is threatening me
scared to go home
my dad beats us
I was attacked in the street
he won't let me leave the house
bruises from my partner`,
  'sleep-fatigue': `sover dåligt
kan inte somna på kvällen
trött hela tiden
vaknar mitt i natten och kan inte somna om
snarkar och andningsuppehåll
utvilad blir jag aldrig
orkeslös sedan covid
myrkrypningar i benen
behöver sömntabletter
järnbrist, trött och blek
insomnia for months
always tired
can't fall asleep
restless legs at night
I snore and wake up exhausted
no energy, maybe my thyroid`,
  diabetes: `högt blodsocker
lågt socker, skakig och svettig
insulinet är slut
diabetes och kräks
törstig och kissar hela tiden
blodsockret på 25
insulinpumpen fungerar inte
ketoner i blodet
diabetiker med sår på foten
min son har typ 1 diabetes och är magsjuk
blood sugar is high
I ran out of insulin
low sugar, sweating and shaking
diabetic and vomiting
very thirsty and peeing a lot
my libre sensor says high`,
  medicines: `förnya recept
mina tabletter är slut
biverkningar av medicin
glömde ta min medicin
kan man ta alvedon och ipren tillsammans
hur mycket alvedon får ett barn
fått fel medicin på apoteket
vill sluta med mina antidepressiva
får jag dricka alkohol med antibiotika
medicinen är restnoterad
renew my prescription
side effects from my tablets
missed a dose
can I take ibuprofen with my blood thinner
pharmacy says my medicine is out of stock
how do I stop taking this medicine`,
  elderly: `mamma är 85 och har blivit förvirrad
pappa ramlar hela tiden
farmor äter inte
min man är dement och har blivit sämre
pappa klarar sig inte hemma
svärmor glömmer spisen
morfar är svag och kommer inte upp
gammal mamma som sover hela dagarna
min mor har tappat mycket vikt
mamma känner inte igen oss
my mother is confused, 88 years old
grandad fell again
my father with dementia is getting worse
gran isn't eating or drinking
she can't manage at home anymore
dad is weak and can't get out of bed`,
  errands: `boka tid
sjukintyg
avboka min tid
remiss till hudläkare
provsvar
vaccination inför resa
byta vårdcentral
intyg till försäkringskassan
vill ha min journal
när har ni öppet
förlänga sjukskrivning
tolk till besöket
blodprov, hälsokontroll
book an appointment
test results
sick note for work
referral to a specialist
cancel my appointment
vaccination before travelling
register at this clinic
access my medical records`,
}
