<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>ReportTr</name>
    <message>
        <source>Mark: now. Arrow head: how they want it. In %1 of %2 contrasts both wish the same side.</source>
        <translation>Teken: nu. Pijlpunt: zo willen zij het. Bij %1 van %2 contrasten willen beide dezelfde kant op.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Company now</source>
        <translation>Bedrijf nu</translation>
    </message>
    <message>
        <source>Company wish</source>
        <translation>Bedrijf wens</translation>
    </message>
    <message>
        <source>Employees now</source>
        <translation>Medewerkers nu</translation>
    </message>
    <message>
        <source>Employees wish</source>
        <translation>Medewerkers wens</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>niet getoond</translation>
    </message>
    <message>
        <source>The contrasts: now and wish</source>
        <translation>De contrasten: nu en wens</translation>
    </message>
    <message>
        <source>The contrasts: what both wish</source>
        <translation>De contrasten: wat beide willen</translation>
    </message>
    <message>
        <source>Centre: the left side. Rim: the right side. Halfway: both equally.</source>
        <translation>Midden: de linkerkant. Rand: de rechterkant. Halverwege: allebei evenveel.</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Er is nog niets om te laten zien.</translation>
    </message>
    <message>
        <source>Strongest: %1 (%2 of 100).</source>
        <translation>Sterkst: %1 (%2 van 100).</translation>
    </message>
    <message>
        <source>Largest difference: %1 (%2).</source>
        <translation>Grootste verschil: %1 (%2).</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>The company&apos;s picture</source>
        <translation>Het beeld van het bedrijf</translation>
    </message>
    <message>
        <source>The employees&apos; picture</source>
        <translation>Het beeld van de medewerkers</translation>
    </message>
    <message>
        <source>Company and employees</source>
        <translation>Bedrijf en medewerkers</translation>
    </message>
    <message>
        <source>My mirror</source>
        <translation>Mijn spiegel</translation>
    </message>
    <message>
        <source>Some figures are not shown. The program shows only groups of %1 or more people, so that nobody can be recognised.</source>
        <translation>Sommige cijfers staan er niet bij. Het programma laat alleen groepen van %1 of meer mensen zien. Zo is niemand te herkennen.</translation>
    </message>
    <message>
        <source>%1 of %2 took part · %3</source>
        <translation>%1 van %2 deden mee · %3</translation>
    </message>
    <message>
        <source>With so many people a difference of up to about %1 points can be chance.</source>
        <translation>Met zoveel mensen kan een verschil tot ongeveer %1 punten toeval zijn.</translation>
    </message>
    <message>
        <source>%1 since last time: greater than chance</source>
        <translation>%1 sinds de vorige keer: groter dan toeval</translation>
    </message>
    <message>
        <source>%1 since last time: can be chance</source>
        <translation>%1 sinds de vorige keer: kan toeval zijn</translation>
    </message>
    <message>
        <source>company %1, employees %2</source>
        <translation>bedrijf %1, medewerkers %2</translation>
    </message>
    <message>
        <source>company %1</source>
        <translation>bedrijf %1</translation>
    </message>
    <message>
        <source>employees %1</source>
        <translation>medewerkers %1</translation>
    </message>
    <message>
        <source>both equally</source>
        <translation>allebei evenveel</translation>
    </message>
    <message>
        <source>company: now %1, wish %2</source>
        <translation>bedrijf: nu %1, wens %2</translation>
    </message>
    <message>
        <source>employees: now %1, wish %2</source>
        <translation>medewerkers: nu %1, wens %2</translation>
    </message>
    <message>
        <source>%1 or %2: both of you wish %3.</source>
        <translation>%1 of %2: daarin willen jullie hetzelfde, namelijk: %3.</translation>
    </message>
    <message>
        <source>Company scans: %1</source>
        <translation>Ingevulde bedrijfsscans: %1</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterke kanten</translation>
    </message>
    <message>
        <source>Here you find each other</source>
        <translation>Hier vinden jullie elkaar</translation>
    </message>
    <message>
        <source>Here the conversation starts</source>
        <translation>Hier begint het gesprek</translation>
    </message>
    <message>
        <source>A small difference</source>
        <translation>Een klein verschil</translation>
    </message>
    <message>
        <source>This both of you wish</source>
        <translation>Dit willen jullie allebei</translation>
    </message>
    <message>
        <source>This scan has not been validated yet: see it as a start for a conversation.</source>
        <translation>Deze scan is nog niet gevalideerd: zie hem als begin van een gesprek.</translation>
    </message>
    <message>
        <source>Something went wrong that this version has no words for.</source>
        <translation>Er ging iets mis waar deze versie geen woorden voor heeft.</translation>
    </message>
    <message>
        <source>Our mirror: %1</source>
        <translation>Onze spiegel: %1</translation>
    </message>
    <message>
        <source>%1, closed on %2</source>
        <translation>%1, gesloten op %2</translation>
    </message>
    <message>
        <source>Sentences that people handed over</source>
        <translation>Zinnen die mensen hebben doorgegeven</translation>
    </message>
    <message>
        <source>Nobody has read a single sheet: the program counted them once and threw them away.</source>
        <translation>Niemand heeft één los antwoord gelezen: het programma telde ze één keer en gooide ze weg.</translation>
    </message>
    <message>
        <source>still uncertain</source>
        <translation>nog onzeker</translation>
    </message>
    <message>
        <source>reasonably certain</source>
        <translation>redelijk zeker</translation>
    </message>
    <message>
        <source>quite certain</source>
        <translation>vrij zeker</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>aan het begin</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>op weg</translation>
    </message>
    <message>
        <source>sturdy</source>
        <translation>stevig</translation>
    </message>
    <message>
        <source>in bloom</source>
        <translation>in bloei</translation>
    </message>
    <message>
        <source>here you find each other</source>
        <translation>hier vinden jullie elkaar</translation>
    </message>
    <message>
        <source>a small difference</source>
        <translation>een klein verschil</translation>
    </message>
    <message>
        <source>here the conversation starts</source>
        <translation>hier begint het gesprek</translation>
    </message>
    <message>
        <source>people think alike</source>
        <translation>mensen denken hetzelfde</translation>
    </message>
    <message>
        <source>people think differently</source>
        <translation>mensen denken verschillend</translation>
    </message>
    <message>
        <source>This file is not there. Look whether its name and folder are right.</source>
        <translation>Dit bestand is er niet. Kijk of de naam en de map kloppen.</translation>
    </message>
    <message>
        <source>This file cannot be read. Look whether it is a file and whether you may open it.</source>
        <translation>Dit bestand is niet te lezen. Kijk of het een bestand is en of je het mag openen.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Dit bestand is leeg. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This file is too large: at most %1 bytes are read. Choose the right file.</source>
        <translation>Dit bestand is te groot: er worden hoogstens %1 bytes gelezen. Kies het goede bestand.</translation>
    </message>
    <message>
        <source>The file could not be saved here. Nothing was changed. Choose another folder.</source>
        <translation>Het bestand kon hier niet worden opgeslagen. Er is niets veranderd. Kies een andere map.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name.</source>
        <translation>Er is al een bestand met deze naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>This is another kind of file than is needed here (%1). Choose the right file.</source>
        <translation>Dit is een ander soort bestand dan hier nodig is (%1). Kies het goede bestand.</translation>
    </message>
    <message>
        <source>This text is not stored as UTF-8. Save it again as UTF-8.</source>
        <translation>Deze tekst is niet als UTF-8 opgeslagen. Sla hem opnieuw op als UTF-8.</translation>
    </message>
    <message>
        <source>This was made by a newer version of Leerspiegel (%1, this one knows up to %2). Install the newer version.</source>
        <translation>Dit is gemaakt met een nieuwere versie van Leerspiegel (%1, deze kent tot en met %2). Installeer de nieuwere versie.</translation>
    </message>
    <message>
        <source>This is not valid JSON. Mend the text at this place.</source>
        <translation>Dit is geen geldige JSON. Herstel de tekst op deze plek.</translation>
    </message>
    <message>
        <source>The questionnaire has %1 problem(s). leerspiegel-cli check names them all.</source>
        <translation>De vragenlijst heeft %1 fout(en). leerspiegel-cli check noemt ze allemaal.</translation>
    </message>
    <message>
        <source>The column %1 is missing. Every item of the questionnaire needs a column.</source>
        <translation>De kolom %1 ontbreekt. Elke vraag van de vragenlijst heeft een kolom nodig.</translation>
    </message>
    <message>
        <source>The column %1 is there twice. Keep one of them.</source>
        <translation>De kolom %1 staat er twee keer. Laat er één staan.</translation>
    </message>
    <message>
        <source>%1: the answer lies outside %2 to %3. Mend it, leave it empty, or write ? for &quot;I do not know&quot;.</source>
        <translation>%1: het antwoord ligt niet tussen %2 en %3. Herstel het, laat het leeg, of schrijf ? voor &apos;weet ik niet&apos;.</translation>
    </message>
    <message>
        <source>%1: the answer is no whole number. Mend it, leave it empty, or write ? for &quot;I do not know&quot;.</source>
        <translation>%1: het antwoord is geen heel getal. Herstel het, laat het leeg, of schrijf ? voor &apos;weet ik niet&apos;.</translation>
    </message>
    <message>
        <source>This is no dossier of Leerspiegel. Choose a file that ends in .leerspiegel.</source>
        <translation>Dit is geen dossier van Leerspiegel. Kies een bestand dat eindigt op .leerspiegel.</translation>
    </message>
    <message>
        <source>The dossier is damaged here and is not used further. Take the last copy of it.</source>
        <translation>Het dossier is hier beschadigd en wordt niet verder gebruikt. Neem de laatste kopie.</translation>
    </message>
    <message>
        <source>Another program is using the dossier. Wait a moment and try again.</source>
        <translation>Een ander programma gebruikt het dossier. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The dossier can only be read here. Copy it to a folder in which you may write.</source>
        <translation>Het dossier is hier alleen te lezen. Zet een kopie in een map waarin je mag schrijven.</translation>
    </message>
    <message>
        <source>The dossier was moved or replaced while it was open. Close it and open it again; your last change is not in it.</source>
        <translation>Het dossier is verplaatst of vervangen terwijl het open was. Sluit het en open het opnieuw; je laatste wijziging staat er niet in.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; what was saved before is safe.</source>
        <translation>De schijf is vol. Maak ruimte en probeer het opnieuw; wat al bewaard was, is veilig.</translation>
    </message>
    <message>
        <source>The dossier could not be read or written. Close the program and try again.</source>
        <translation>Het dossier kon niet worden gelezen of geschreven. Sluit het programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This passphrase does not fit. Try again; mind capitals and spaces.</source>
        <translation>Deze wachtzin past niet. Probeer het opnieuw; let op hoofdletters en spaties.</translation>
    </message>
    <message>
        <source>This passphrase is too short: use at least %1 characters. A few words in a row is fine.</source>
        <translation>Deze wachtzin is te kort: gebruik minstens %1 tekens. Een paar woorden achter elkaar is prima.</translation>
    </message>
    <message>
        <source>This recovery code does not belong here. Look at the sheet of this dossier.</source>
        <translation>Deze herstelcode hoort hier niet bij. Kijk op het blad van dit dossier.</translation>
    </message>
    <message>
        <source>No scan was found with this code. Look at your code and try again.</source>
        <translation>Er is geen scan met deze code. Kijk nog eens naar je code en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is a typing error in this code. Compare it letter by letter.</source>
        <translation>Er zit een typfout in deze code. Vergelijk hem letter voor letter.</translation>
    </message>
    <message>
        <source>This invitation is not known or was used already. Ask for another slip.</source>
        <translation>Deze uitnodiging is niet bekend of al gebruikt. Vraag om een ander strookje.</translation>
    </message>
    <message>
        <source>This scan is by invitation. Type the code of your slip.</source>
        <translation>Deze scan is op uitnodiging. Typ de code van je strookje.</translation>
    </message>
    <message>
        <source>This round has a teller. The teller&apos;s own passphrase is needed too.</source>
        <translation>Dit meetmoment heeft een teller. De eigen wachtzin van de teller is ook nodig.</translation>
    </message>
    <message>
        <source>The answers could not be sealed, so nothing was handed in. Your draft is still there; try again.</source>
        <translation>De antwoorden konden niet op slot, dus er is niets ingeleverd. Je concept is er nog; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The seal is broken: this was changed or damaged. It is not used.</source>
        <translation>Het zegel is verbroken: dit is veranderd of beschadigd. Het wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>The lock of this dossier asks for an impossible amount of work. It is not opened; take the last copy.</source>
        <translation>Het slot van dit dossier vraagt onmogelijk veel werk. Het wordt niet geopend; neem de laatste kopie.</translation>
    </message>
    <message>
        <source>There is not enough memory free to open the lock. Close other programs and try again.</source>
        <translation>Er is te weinig geheugen vrij om het slot te openen. Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The dossier is locked. Open it with the passphrase first.</source>
        <translation>Het dossier is op slot. Open het eerst met de wachtzin.</translation>
    </message>
    <message>
        <source>This round is not in the dossier. Look at the list of rounds.</source>
        <translation>Dit meetmoment staat niet in het dossier. Kijk in de lijst met meetmomenten.</translation>
    </message>
    <message>
        <source>This round is closed. Nothing can be added or changed any more.</source>
        <translation>Dit meetmoment is gesloten. Er kan niets meer bij of veranderen.</translation>
    </message>
    <message>
        <source>This round is still open. Close it first.</source>
        <translation>Dit meetmoment is nog open. Sluit het eerst.</translation>
    </message>
    <message>
        <source>A round is open already. Close it before you open another one.</source>
        <translation>Er is al een meetmoment open. Sluit dat voordat je een nieuw opent.</translation>
    </message>
    <message>
        <source>This is not possible here; the limit is %1. Change it and try again.</source>
        <translation>Dit kan hier niet; de grens is %1. Verander het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There are fewer than %1 scans in the box. Nothing was counted and the round is still open. Wait for more, or erase all unread.</source>
        <translation>Er zitten minder dan %1 scans in de stembus. Er is niets geteld en het meetmoment is nog open. Wacht op meer, of gooi alles ongelezen weg.</translation>
    </message>
    <message>
        <source>There are %1 scans in the box and %2 people were invited. Raise the number invited first.</source>
        <translation>Er zitten %1 scans in de stembus en er zijn %2 mensen uitgenodigd. Verhoog eerst het aantal uitgenodigden.</translation>
    </message>
    <message>
        <source>There is no group picture to show yet. Close a round with at least five scans first.</source>
        <translation>Er is nog geen beeld van de groep. Sluit eerst een meetmoment met minstens vijf scans.</translation>
    </message>
    <message>
        <source>This scan belongs to another round. It was not taken in.</source>
        <translation>Deze scan hoort bij een ander meetmoment. Hij is niet opgenomen.</translation>
    </message>
    <message>
        <source>This scan is in the box already. It counts once.</source>
        <translation>Deze scan zit al in de stembus. Hij telt één keer.</translation>
    </message>
    <message>
        <source>Too little was answered for this. Answer some more.</source>
        <translation>Hiervoor is te weinig ingevuld. Vul nog wat meer in.</translation>
    </message>
    <message>
        <source>This answer does not fit the question. Choose one of the answers shown.</source>
        <translation>Dit antwoord past niet bij de vraag. Kies een van de antwoorden.</translation>
    </message>
    <message>
        <source>Stopped on request. Nothing was changed.</source>
        <translation>Gestopt op verzoek. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This call is not complete. --help shows what is possible.</source>
        <translation>Deze opdracht is niet compleet. --help laat zien wat er kan.</translation>
    </message>
    <message>
        <source>A passphrase or code is needed. Give it in a file or by the environment variable; --help says which.</source>
        <translation>Er is een wachtzin of code nodig. Geef die in een bestand of via de omgevingsvariabele; --help zegt welke.</translation>
    </message>
    <message>
        <source>this is not valid JSON; look for a missing comma, quote or bracket just before this place</source>
        <translation>dit is geen geldige JSON; zoek een vergeten komma, aanhalingsteken of haakje vlak voor deze plek</translation>
    </message>
    <message>
        <source>the text is not stored as UTF-8; save it again as UTF-8</source>
        <translation>de tekst is niet als UTF-8 opgeslagen; sla hem opnieuw op als UTF-8</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes; split it or leave texts out</source>
        <translation>het bestand is groter dan %1 bytes; splits het of laat teksten weg</translation>
    </message>
    <message>
        <source>brackets are nested deeper than %1; a questionnaire needs far fewer</source>
        <translation>haakjes gaan dieper dan %1; een vragenlijst heeft er veel minder nodig</translation>
    </message>
    <message>
        <source>the file holds more than %1 values; split the questionnaire</source>
        <translation>het bestand heeft meer dan %1 waarden; splits de vragenlijst</translation>
    </message>
    <message>
        <source>a text is longer than %1 bytes; shorten it</source>
        <translation>een tekst is langer dan %1 bytes; maak hem korter</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here twice; keep one</source>
        <translation>de sleutel &quot;%1&quot; staat hier twee keer; laat er één staan</translation>
    </message>
    <message>
        <source>the text holds a character that nobody can see; type the text again</source>
        <translation>in de tekst zit een teken dat niemand ziet; typ de tekst opnieuw</translation>
    </message>
    <message>
        <source>this number is too large to be read exactly; use a smaller one</source>
        <translation>dit getal is te groot om precies te lezen; neem een kleiner getal</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is missing; add it</source>
        <translation>de sleutel &quot;%1&quot; ontbreekt; voeg hem toe</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is not known here; possible are: %2</source>
        <translation>de sleutel &quot;%1&quot; is hier niet bekend; mogelijk zijn: %2</translation>
    </message>
    <message>
        <source>here should stand: %1; there is: %2</source>
        <translation>hier hoort te staan: %1; er staat: %2</translation>
    </message>
    <message>
        <source>this text is empty; write something or leave the key out</source>
        <translation>deze tekst is leeg; schrijf iets of laat de sleutel weg</translation>
    </message>
    <message>
        <source>this is too long; the limit is %1 bytes</source>
        <translation>dit is te lang; de grens is %1 bytes</translation>
    </message>
    <message>
        <source>this needs at least %1 entries</source>
        <translation>hier zijn minstens %1 onderdelen nodig</translation>
    </message>
    <message>
        <source>this may have at most %1 entries</source>
        <translation>hier mogen hoogstens %1 onderdelen staan</translation>
    </message>
    <message>
        <source>this value is not known; possible are: %1</source>
        <translation>deze waarde is niet bekend; mogelijk zijn: %1</translation>
    </message>
    <message>
        <source>an id has 1 to 64 letters, digits, dots, dashes or underscores; choose another</source>
        <translation>een id heeft 1 tot 64 letters, cijfers, punten, streepjes of lage streepjes; kies een andere</translation>
    </message>
    <message>
        <source>an edition is a short text such as &quot;1.0.0&quot;; write it like that</source>
        <translation>een uitgave is een korte tekst zoals &quot;1.0.0&quot;; schrijf het zo</translation>
    </message>
    <message>
        <source>a language is a code such as &quot;nl&quot; or &quot;en&quot;; write it like that</source>
        <translation>een taal is een code zoals &quot;nl&quot; of &quot;en&quot;; schrijf het zo</translation>
    </message>
    <message>
        <source>this file has format %1, this program knows up to %2; install a newer Leerspiegel</source>
        <translation>dit bestand heeft formaat %1, dit programma kent tot en met %2; installeer een nieuwere Leerspiegel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number; labels stand at steps such as &quot;1&quot;</source>
        <translation>&quot;%1&quot; is geen heel getal; labels staan bij stappen zoals &quot;1&quot;</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is in use already (capitals do not count); choose another</source>
        <translation>de id &quot;%1&quot; is al in gebruik (hoofdletters tellen niet); kies een andere</translation>
    </message>
    <message>
        <source>the text in language &quot;%1&quot; is missing; add it</source>
        <translation>de tekst in taal &quot;%1&quot; ontbreekt; voeg hem toe</translation>
    </message>
    <message>
        <source>the language &quot;%1&quot; is not in &quot;languages&quot;; add it there or leave this text out</source>
        <translation>de taal &quot;%1&quot; staat niet in &quot;languages&quot;; zet hem daar bij of laat deze tekst weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist in this file; mend the id or add what it names</source>
        <translation>&quot;%1&quot; bestaat niet in dit bestand; herstel de id of voeg toe wat hij noemt</translation>
    </message>
    <message>
        <source>highest must be above lowest</source>
        <translation>highest moet hoger zijn dan lowest</translation>
    </message>
    <message>
        <source>this lies outside what is possible: %1 to %2</source>
        <translation>dit ligt buiten wat mogelijk is: %1 tot en met %2</translation>
    </message>
    <message>
        <source>step %1 lies outside %2 to %3; move or remove the label</source>
        <translation>stap %1 ligt buiten %2 tot en met %3; verplaats of verwijder het label</translation>
    </message>
    <message>
        <source>minimumAnswered lies outside %1 to %2, the number of items</source>
        <translation>minimumAnswered ligt buiten %1 tot en met %2, het aantal vragen</translation>
    </message>
    <message>
        <source>a scale has items or parts, not both; keep one</source>
        <translation>een schaal heeft items of parts, niet allebei; laat er één staan</translation>
    </message>
    <message>
        <source>a scale needs items or parts; add one of them</source>
        <translation>een schaal heeft items of parts nodig; voeg er één toe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has parts itself; a part must have items</source>
        <translation>&quot;%1&quot; heeft zelf parts; een deel moet items hebben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a part already; a scale is a part only once</source>
        <translation>&quot;%1&quot; is al een deel; een schaal is maar één keer een deel</translation>
    </message>
    <message>
        <source>the item &quot;%1&quot; stands in this scale twice; keep one</source>
        <translation>de vraag &quot;%1&quot; staat twee keer in deze schaal; laat er één staan</translation>
    </message>
    <message>
        <source>the item &quot;%1&quot; is not rated, so it cannot be scored; take it out</source>
        <translation>de vraag &quot;%1&quot; heeft geen schaal met stappen en is dus niet te scoren; haal hem weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another range than the others of this scale; all need the same lowest and highest</source>
        <translation>&quot;%1&quot; heeft een ander bereik dan de andere van deze schaal; ze hebben allemaal hetzelfde laagste en hoogste nodig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not answered between two poles; give it a bipolar answer scale</source>
        <translation>&quot;%1&quot; wordt niet tussen twee kanten beantwoord; geef hem een antwoordschaal bipolar</translation>
    </message>
    <message>
        <source>now and wish are the same item &quot;%1&quot;; a contrast needs two</source>
        <translation>now en wish zijn dezelfde vraag &quot;%1&quot;; een contrast heeft er twee nodig</translation>
    </message>
    <message>
        <source>the answer scale of &quot;%1&quot; is not equally wide on both sides of 0; make it so, such as -3 to 3</source>
        <translation>de antwoordschaal van &quot;%1&quot; is niet even breed aan beide kanten van 0; maak er bijvoorbeeld -3 tot 3 van</translation>
    </message>
    <message>
        <source>now and wish have different ranges; give both the same answer scale</source>
        <translation>now en wish hebben een ander bereik; geef ze dezelfde antwoordschaal</translation>
    </message>
    <message>
        <source>the item &quot;%1&quot; is in a contrast already; an item belongs to one place of one contrast</source>
        <translation>de vraag &quot;%1&quot; zit al in een contrast; een vraag hoort op één plek in één contrast</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not asked before this item; askWhen can only look back</source>
        <translation>&quot;%1&quot; wordt niet vóór deze vraag gesteld; askWhen kan alleen terugkijken</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice item; askWhen needs one</source>
        <translation>&quot;%1&quot; is geen keuzevraag; askWhen heeft er een nodig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option of &quot;%2&quot;; mend it</source>
        <translation>&quot;%1&quot; is geen keuze van &quot;%2&quot;; herstel het</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option of this item; mend the order</source>
        <translation>&quot;%1&quot; is geen keuze van deze vraag; herstel de volgorde</translation>
    </message>
    <message>
        <source>the order must name every option once</source>
        <translation>de volgorde moet elke keuze één keer noemen</translation>
    </message>
    <message>
        <source>an item that may cut the picture needs an order, so that small groups can be joined; add it</source>
        <translation>een vraag die het beeld mag splitsen heeft order nodig, zodat kleine groepen samen kunnen; voeg die toe</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; does not go with &quot;%2&quot;; take it out</source>
        <translation>de sleutel &quot;%1&quot; hoort niet bij &quot;%2&quot;; haal hem weg</translation>
    </message>
    <message>
        <source>only a rated item can be reversed; take it out</source>
        <translation>alleen een vraag met stappen kan omgekeerd zijn; haal dit weg</translation>
    </message>
    <message>
        <source>a background question is a choice; &quot;%1&quot; is not</source>
        <translation>een achtergrondvraag is een keuzevraag; &quot;%1&quot; is dat niet</translation>
    </message>
    <message>
        <source>an open question is answered in own words; &quot;%1&quot; is not of type text</source>
        <translation>een open vraag wordt in eigen woorden beantwoord; &quot;%1&quot; is niet van type text</translation>
    </message>
    <message>
        <source>only {left} and {right} can stand between braces, and only between poles</source>
        <translation>alleen {left} en {right} kunnen tussen accolades staan, en alleen tussen twee kanten</translation>
    </message>
    <message>
        <source>a questionnaire cannot mirror itself; name the other one</source>
        <translation>een vragenlijst kan zichzelf niet spiegelen; noem de andere</translation>
    </message>
    <message>
        <source>mirrored questionnaires need different perspectives: company and individual</source>
        <translation>gespiegelde vragenlijsten hebben een verschillend perspectief nodig: company en individual</translation>
    </message>
    <message>
        <source>the item &quot;%1&quot; is not in the mirrored questionnaire, or is answered differently there</source>
        <translation>de vraag &quot;%1&quot; staat niet in de gespiegelde vragenlijst, of wordt daar anders beantwoord</translation>
    </message>
    <message>
        <source>the scale &quot;%1&quot; is not the same in the mirrored questionnaire</source>
        <translation>de schaal &quot;%1&quot; is in de gespiegelde vragenlijst niet dezelfde</translation>
    </message>
    <message>
        <source>the contrast &quot;%1&quot; is not the same in the mirrored questionnaire</source>
        <translation>het contrast &quot;%1&quot; is in de gespiegelde vragenlijst niet hetzelfde</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name this questionnaire as its mirror; name it there</source>
        <translation>&quot;%1&quot; noemt deze vragenlijst niet als spiegel; noem hem daar</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Wie: %1</translation>
    </message>
    <message>
        <source>Mark: now. Arrow head: the wish.</source>
        <translation>Teken: nu. Pijlpunt: de wens.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wens</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>How the groups look: %1. A difference between groups can be chance.</source>
        <translation>Zo kijken de groepen: %1. Een verschil tussen groepen kan toeval zijn.</translation>
    </message>
    <message>
        <source>You find each other in %1 of %2 conditions; in %3 the conversation starts.</source>
        <translation>Jullie vinden elkaar bij %1 van de %2 voorwaarden; bij %3 begint het gesprek.</translation>
    </message>
    <message>
        <source>The differences</source>
        <translation>De verschillen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>%1 rounds. At least one change is greater than chance: %2.</source>
        <translation>%1 meetmomenten. Minstens één verandering is groter dan toeval: %2.</translation>
    </message>
    <message>
        <source>%1 rounds. Every change since last time can be chance.</source>
        <translation>%1 meetmomenten. Elke verandering sinds de vorige keer kan toeval zijn.</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Alle meetmomenten</translation>
    </message>
    <message>
        <source>There is only one round. A line begins with the second.</source>
        <translation>Er is nog maar één meetmoment. Een lijn begint bij het tweede.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>This PDF is for paper. The HTML report is made for screen readers.</source>
        <translation>Deze pdf is voor papier. De webpagina is gemaakt voor voorleesprogramma&apos;s.</translation>
    </message>
    <message>
        <source>Discover: what is going well?</source>
        <translation>Ontdek: wat gaat er goed?</translation>
    </message>
    <message>
        <source>Dream: what do you wish?</source>
        <translation>Droom: wat willen jullie?</translation>
    </message>
    <message>
        <source>Design: what do you talk about?</source>
        <translation>Ontwerp: waarover praten jullie?</translation>
    </message>
    <message>
        <source>First this</source>
        <translation>Eerst dit</translation>
    </message>
    <message>
        <source>Room to grow</source>
        <translation>Ruimte om te groeien</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Wat jullie kunnen doen</translation>
    </message>
    <message>
        <source>Do: a small step</source>
        <translation>Doe: een kleine stap</translation>
    </message>
    <message>
        <source>Agree on at most three small steps. Write down who does what, and when.</source>
        <translation>Spreek hooguit drie kleine stappen af. Schrijf op wie wat doet, en wanneer.</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Afspraak %1</translation>
    </message>
    <message>
        <source>Who: ______________________________</source>
        <translation>Wie: ______________________________</translation>
    </message>
    <message>
        <source>What: ____________________________________________________</source>
        <translation>Wat: ____________________________________________________</translation>
    </message>
    <message>
        <source>When: ____________________</source>
        <translation>Wanneer: ____________________</translation>
    </message>
    <message>
        <source>Questions to talk with</source>
        <translation>Vragen om mee te praten</translation>
    </message>
    <message>
        <source>This is yours. You decide who sees it.</source>
        <translation>Dit is van jou. Jij beslist wie het ziet.</translation>
    </message>
    <message>
        <source>How it stands for you, strongest first</source>
        <translation>Zo staat het voor jou, het sterkste eerst</translation>
    </message>
    <message>
        <source>What would you like to learn or try?</source>
        <translation>Wat zou je willen leren of proberen?</translation>
    </message>
    <message>
        <source>Write it down, if you like: ______________________________</source>
        <translation>Schrijf het op, als je wilt: ______________________________</translation>
    </message>
    <message>
        <source>One sheet is one moment. A difference of less than 25 points with a next time can be chance.</source>
        <translation>Eén scan is één moment. Een verschil van minder dan 25 punten met een volgende keer kan toeval zijn.</translation>
    </message>
    <message>
        <source>The company&apos;s picture: %1</source>
        <translation>Het beeld van het bedrijf: %1</translation>
    </message>
    <message>
        <source>This is how the company sees itself. How the employees see it comes after the count.</source>
        <translation>Zo kijkt het bedrijf naar zichzelf. Hoe de medewerkers kijken, komt na de telling.</translation>
    </message>
    <message>
        <source>Guide for the talk: %1</source>
        <translation>Gespreksleidraad: %1</translation>
    </message>
    <message>
        <source>A meeting of an hour</source>
        <translation>Een bijeenkomst van een uur</translation>
    </message>
    <message>
        <source>The meeting, step by step</source>
        <translation>De bijeenkomst, stap voor stap</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Kaartjes om uit te knippen</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Kaartje %1</translation>
    </message>
    <message>
        <source>%1 (%2 minutes)</source>
        <translation>%1 (%2 minuten)</translation>
    </message>
    <message>
        <source>There is a quote in the wrong place, or one that is not closed. Close it, or write a quote within a cell twice.</source>
        <translation>Er staat een aanhalingsteken op een verkeerde plek, of er is er een niet gesloten. Sluit het, of schrijf een aanhalingsteken in een cel dubbel.</translation>
    </message>
    <message>
        <source>This line has %1 cells and the header line has %2. Give every line as many cells as the header line.</source>
        <translation>Deze regel heeft %1 cellen en de kopregel heeft er %2. Geef elke regel evenveel cellen als de kopregel.</translation>
    </message>
    <message>
        <source>This line is too large: at most %1 columns, %2 bytes in a cell and %3 bytes in a line. Look whether a quote is not closed.</source>
        <translation>Deze regel is te groot: hoogstens %1 kolommen, %2 bytes in een cel en %3 bytes in een regel. Kijk of er een aanhalingsteken niet gesloten is.</translation>
    </message>
    <message>
        <source>The column %1 names more than %2 groups. Choose a column that says to which group someone belongs.</source>
        <translation>De kolom %1 noemt meer dan %2 groepen. Kies een kolom die zegt bij welke groep iemand hoort.</translation>
    </message>
    <message>
        <source>silent, no figure</source>
        <translation>zwijgt, geen cijfer</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>can be chance</source>
        <translation>kan toeval zijn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>medewerkers</translation>
    </message>
    <message>
        <source>company</source>
        <translation>bedrijf</translation>
    </message>
    <message>
        <source>both</source>
        <translation>allebei</translation>
    </message>
    <message>
        <source>How this was found</source>
        <translation>Hoe dit is gevonden</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>geldt</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>geldt niet</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>fits, others go before</source>
        <translation>past, andere gaan voor</translation>
    </message>
    <message>
        <source>no reason now</source>
        <translation>nu geen reden</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>gewicht %1</translation>
    </message>
    <message>
        <source>raises by 1</source>
        <translation>verhoogt met 1</translation>
    </message>
    <message>
        <source>%1%2: %3 ± %4, limit %5, n %6 · %7</source>
        <translation>%1%2: %3 ± %4, grens %5, n %6 · %7</translation>
    </message>
    <message>
        <source>%1 is low</source>
        <translation>%1 is laag</translation>
    </message>
    <message>
        <source>at least %1 scales are low</source>
        <translation>ten minste %1 onderwerpen zijn laag</translation>
    </message>
    <message>
        <source>the sides see %1 differently</source>
        <translation>de kanten zien %1 anders</translation>
    </message>
    <message>
        <source>the sides see at least %1 scales differently</source>
        <translation>de kanten zien ten minste %1 onderwerpen anders</translation>
    </message>
    <message>
        <source>the sides see no scale differently</source>
        <translation>de kanten zien geen onderwerp anders</translation>
    </message>
    <message>
        <source>people wish %1 otherwise</source>
        <translation>mensen wensen %1 anders</translation>
    </message>
    <message>
        <source>people wish at least %1 contrasts otherwise</source>
        <translation>mensen wensen ten minste %1 contrasten anders</translation>
    </message>
    <message>
        <source>the sides wish %1 differently</source>
        <translation>de kanten wensen %1 verschillend</translation>
    </message>
    <message>
        <source>the sentence “%1” is low</source>
        <translation>de zin “%1” is laag</translation>
    </message>
    <message>
        <source>many “I do not know” on %1</source>
        <translation>veel “weet ik niet” bij %1</translation>
    </message>
    <message>
        <source>%1 is the strongest</source>
        <translation>%1 is het sterkst</translation>
    </message>
    <message>
        <source>all scales are high and alike</source>
        <translation>alles is hoog en gelijk</translation>
    </message>
    <message>
        <source>there is no group picture</source>
        <translation>er is geen beeld van de groep</translation>
    </message>
    <message>
        <source>at least %1 days since the scan closed</source>
        <translation>ten minste %1 dagen sinds de scan sloot</translation>
    </message>
    <message>
        <source>special case %1</source>
        <translation>bijzonder geval %1</translation>
    </message>
    <message>
        <source>the company&apos;s own answer to “%1”</source>
        <translation>het eigen antwoord van het bedrijf op “%1”</translation>
    </message>
    <message>
        <source>fewer than %1 invited</source>
        <translation>minder dan %1 uitgenodigd</translation>
    </message>
    <message>
        <source>at least %1 invited</source>
        <translation>ten minste %1 uitgenodigd</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>al deze</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>een van deze</translation>
    </message>
    <message>
        <source>%1, the company higher</source>
        <translation>%1, het bedrijf hoger</translation>
    </message>
    <message>
        <source>%1, the employees higher</source>
        <translation>%1, de medewerkers hoger</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>En daarna</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 can still grow according to the company (%2 of 100)</source>
        <translation>%1 volgens het bedrijf nog kan groeien (%2 van de 100 punten)</translation>
    </message>
    <message>
        <source>%1 can still grow according to the employees (%2 of 100)</source>
        <translation>%1 volgens de medewerkers nog kan groeien (%2 van de 100 punten)</translation>
    </message>
    <message>
        <source>%1 subjects can still grow: %2</source>
        <translation>%1 onderwerpen nog kunnen groeien: %2</translation>
    </message>
    <message>
        <source>in %1 places people wish something else than there is now: %2</source>
        <translation>mensen op %1 plaatsen iets anders wensen dan er nu is: %2</translation>
    </message>
    <message>
        <source>you see %1 differently (%2)</source>
        <translation>jullie %1 anders zien (%2)</translation>
    </message>
    <message>
        <source>you see %1 subjects differently: %2</source>
        <translation>jullie %1 onderwerpen anders zien: %2</translation>
    </message>
    <message>
        <source>the company wishes to move towards %1 (%2 steps on average)</source>
        <translation>het bedrijf meer naar %1 wil (gemiddeld %2 stappen)</translation>
    </message>
    <message>
        <source>employees wish to move towards %1 (%2 steps on average)</source>
        <translation>medewerkers meer naar %1 willen (gemiddeld %2 stappen)</translation>
    </message>
    <message>
        <source>the company wishes %1 otherwise than it is now (%2 steps on average)</source>
        <translation>het bedrijf bij %1 iets anders wil dan er nu is (gemiddeld %2 stappen)</translation>
    </message>
    <message>
        <source>employees wish %1 otherwise than it is now (%2 steps on average)</source>
        <translation>medewerkers bij %1 iets anders willen dan er nu is (gemiddeld %2 stappen)</translation>
    </message>
    <message>
        <source>company and employees wish %1 differently (%2 steps apart)</source>
        <translation>bedrijf en medewerkers bij %1 iets anders wensen (%2 stappen uit elkaar)</translation>
    </message>
    <message>
        <source>this sentence is true for employees only in part: %1 (%2 of 100)</source>
        <translation>deze zin voor medewerkers nog maar voor een deel klopt: %1 (%2 van de 100 punten)</translation>
    </message>
    <message>
        <source>people often choose “I do not know” for %1 (%2 % of the answers)</source>
        <translation>mensen bij %1 vaak “weet ik niet” kiezen (%2 % van de antwoorden)</translation>
    </message>
    <message>
        <source>%1 is your strongest point (%2 of 100) and you can share that</source>
        <translation>%1 jullie sterkste punt is (%2 van de 100 punten) en je dat kunt delen</translation>
    </message>
    <message>
        <source>you both see that things go well, and can share that</source>
        <translation>jullie allebei zien dat het goed gaat en dat kunnen delen</translation>
    </message>
    <message>
        <source>there is no picture of the employees yet</source>
        <translation>er nog geen beeld van de medewerkers is</translation>
    </message>
    <message>
        <source>the last scan closed %1 days ago</source>
        <translation>de vorige scan %1 dagen geleden sloot</translation>
    </message>
    <message>
        <source>you see nothing clearly differently</source>
        <translation>jullie niets duidelijk anders zien</translation>
    </message>
    <message>
        <source>the company said so about itself</source>
        <translation>het bedrijf dat over zichzelf zegt</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>%1 mensen zijn uitgenodigd</translation>
    </message>
    <message>
        <source>, and because </source>
        <translation>, en omdat </translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>Omdat %1.</translation>
    </message>
    <message>
        <source>Begin with what is strongest now: %1.</source>
        <translation>Begin bij wat nu het sterkst is: %1.</translation>
    </message>
    <message>
        <source>The company sees a strength in %1.</source>
        <translation>Het bedrijf ziet %1 als sterk punt.</translation>
    </message>
    <message>
        <source>%1 is a strength of yours.</source>
        <translation>%1 is een sterk punt van jullie.</translation>
    </message>
    <message>
        <source>%1 stands highest now: %2</source>
        <translation>%1 staat nu het hoogst: %2</translation>
    </message>
    <message>
        <source>%1: the company wishes %2, the employees %3</source>
        <translation>%1: het bedrijf wenst %2, de medewerkers %3</translation>
    </message>
    <message>
        <source>%1: employees wish to move towards %2</source>
        <translation>%1: medewerkers willen meer naar %2</translation>
    </message>
    <message>
        <source>%1: many employees wish it otherwise, not all to the same side</source>
        <translation>%1: veel medewerkers willen het anders, niet allemaal naar dezelfde kant</translation>
    </message>
    <message>
        <source>%1 can grow. Build on %2.</source>
        <translation>%1 kan groeien. Bouw daarbij op %2.</translation>
    </message>
    <message>
        <source>%1 can grow.</source>
        <translation>%1 kan groeien.</translation>
    </message>
    <message>
        <source>%1: both of you wish to move towards %2.</source>
        <translation>%1: jullie willen allebei meer naar %2.</translation>
    </message>
    <message>
        <source>A first step: %1</source>
        <translation>Een eerste stap: %1</translation>
    </message>
    <message>
        <source>the format of this file is not known; here it must say &quot;%1&quot;</source>
        <translation>het formaat van dit bestand is niet bekend; hier moet staan &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the questionnaires that this advice is for; mend the id</source>
        <translation>&quot;%1&quot; staat niet in de vragenlijsten waar dit advies bij hoort; verbeter de id</translation>
    </message>
    <message>
        <source>the minutes of these steps make %1; together they must be %2</source>
        <translation>de minuten van deze stappen zijn samen %1; het moeten er %2 zijn</translation>
    </message>
    <message>
        <source>the steps of a guide together ask %1 to %2 questions; add or remove some</source>
        <translation>de stappen van een gespreksleidraad stellen samen %1 tot %2 vragen; voeg toe of haal weg</translation>
    </message>
    <message>
        <source>one step of a guide must have &quot;topics&quot;: true, and only one; mend that</source>
        <translation>één stap van een gespreksleidraad heeft &quot;topics&quot;: true, en niet meer dan één; verbeter dat</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Vraag: %1</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Over dit bestand</translation>
    </message>
    <message>
        <source>Conditions and their parts</source>
        <translation>Voorwaarden en onderdelen</translation>
    </message>
    <message>
        <source>Contrasts</source>
        <translation>Contrasten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Sentences handed over</source>
        <translation>Zinnen van medewerkers</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle cijfers</translation>
    </message>
    <message>
        <source>Answers of the company</source>
        <translation>Antwoorden van het bedrijf</translation>
    </message>
    <message>
        <source>My answers</source>
        <translation>Mijn antwoorden</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Uitleg van de kolommen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Aantal rijen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Background question</source>
        <translation>Achtergrondvraag</translation>
    </message>
    <message>
        <source>People in the group</source>
        <translation>Mensen in de groep</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Now or wish</source>
        <translation>Nu of wens</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linkerkant</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechterkant</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Aantal mensen</translation>
    </message>
    <message>
        <source>Margin up and down (95 %)</source>
        <translation>Marge naar boven en beneden (95 %)</translation>
    </message>
    <message>
        <source>Spread (standard deviation)</source>
        <translation>Spreiding (standaardafwijking)</translation>
    </message>
    <message>
        <source>Do people think alike?</source>
        <translation>Denken mensen hetzelfde?</translation>
    </message>
    <message>
        <source>I do not know (%)</source>
        <translation>Weet ik niet (%)</translation>
    </message>
    <message>
        <source>People on the left (%)</source>
        <translation>Mensen links (%)</translation>
    </message>
    <message>
        <source>People in the middle (%)</source>
        <translation>Mensen in het midden (%)</translation>
    </message>
    <message>
        <source>People on the right (%)</source>
        <translation>Mensen rechts (%)</translation>
    </message>
    <message>
        <source>Company scan</source>
        <translation>Bedrijfsscan</translation>
    </message>
    <message>
        <source>points of 100</source>
        <translation>punten van 100</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Naam van de kolom</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Wat de getallen betekenen</translation>
    </message>
    <message>
        <source>all employees</source>
        <translation>alle medewerkers</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>wens</translation>
    </message>
    <message>
        <source>from now to wish</source>
        <translation>van nu naar wens</translation>
    </message>
    <message>
        <source>distance between now and wish</source>
        <translation>afstand tussen nu en wens</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Meetmoment</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Gesloten op</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Uitgave</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Scans counted</source>
        <translation>Getelde scans</translation>
    </message>
    <message>
        <source>Scans that could not be read</source>
        <translation>Scans die niet te lezen waren</translation>
    </message>
    <message>
        <source>Smallest group shown</source>
        <translation>Kleinste groep die te zien is</translation>
    </message>
    <message>
        <source>Company scans</source>
        <translation>Bedrijfsscans</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>uitkomst</translation>
    </message>
    <message>
        <source>How it stands, strongest first</source>
        <translation>Hoe het ervoor staat, het sterkste eerst</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>Van de 100 punten</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Voordat jullie beginnen</translation>
    </message>
</context>
</TS>
