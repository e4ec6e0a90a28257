<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerspiegel is an appreciative self-scan for the learning culture of small and medium companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The idea comes from a session of 25 experts in the region Groningen-Assen. They found seven contrasts, five conditions, ten practical options and eight open questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It measures how people see learning in their company: the company and the employees each in their own mirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives no mark and no ranking, and it does not compare companies with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan has not been validated yet. See the pictures as a start for a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is free, works without internet, and may be changed under the licence EUPL-1.2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Save the chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg);;PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyScansPage</name>
    <message>
        <source>Company scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is filled in by the company: the owner, HR or somebody who leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round is open now. Open one on the page Round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers together are the picture of the company. You are few, so others can sometimes guess what you filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan %1: finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan %1: begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the company scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person fills in the company scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company scan is finished and kept locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the company look, and how do the employees? No right or wrong: a difference is the start of a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier on the page Start first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Seven spokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven spokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ solid line · company scans: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed line · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company and employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you find each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the conversation starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the last round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contrasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ As a radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark: now. Arrow head: how they want it. You need both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This both of you wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences that people handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has read a single sheet. This scan has not been validated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our-mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmployeePages</name>
    <message>
        <source>Stop and go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scan is open now. When one opens, you begin here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmployeePresenter</name>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are locked in a digital ballot box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program shows them to nobody else, not to your boss either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the scan closes, the program counts everything once and throws the single answers away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company sees only what you share yourself, and the picture of groups of %1 or more people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballot box opens only with two keys: one of the company and one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company can see who takes part, not what you fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking part is voluntary and you may skip every question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company does see how many people take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do fewer than %1 people take part? Then there is no picture and all answers go away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is somebody looking at the screen now? Then stop and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This we cannot promise: somebody who changes the program or the computer may still be able to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also who makes a copy in time and has all the keys can open that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the only key. Who misuses copies of the file can work out answers. We cannot prevent that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start %1 people were invited, now %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmployeeSteps</name>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your scan is in the ballot box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your code you can look at it, change it or take it out, until the scan closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your scan is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of your answers is left here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See you later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are kept and locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your code you go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these words with a colleague: they should be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about 10 minutes. You can stop and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an unfinished scan. With your code you go on with it or throw it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code of your slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of your slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and show it to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this code you can go on, look at your answers or take them away, until the scan closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you lost it? Then you cannot get at your answers any more. What you have handed in does count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type word %1 of your code, from your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the questions →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your code. Capitals and dashes do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have answered everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer (that is allowed):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to share something yourself? You need not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence that you hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence that you hand over. It is shown without your name, shuffled with others, and only from ten scans on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name under which you lend your mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend your own mirror to the owner, under this name. Leave it empty to keep it to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your scan is in the ballot box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← To the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in my mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my scan out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in the ballot box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this. Your strengths come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a few more questions to see something here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation (*.leerspiegel-uitnodiging);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewDossierPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 3: the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the company called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds the key of this dossier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees read this, for example: the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in both fields, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 3: a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this passphrase the results are opened. A few words in a row are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands up well to guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be guessed. Make it longer, with words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you keep the dossier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier (*.leerspiegel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 3: the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this code down and keep it in another place than this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you lost the passphrase? Then this code is the only way to make a new one. It is shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code back once, from your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundOpenForm</name>
    <message>
        <source>Spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many employees are invited?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apprentices and temps too. Later this number can only go up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest people behind any figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five, or more if you like. It stays like this for the whole round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at groups apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 20 people one question may be asked for this, from 40 all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with an invitation slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may take part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without slips, whoever sits at this dossier can hand in a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teller: somebody whom the others trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 10 people on we advise it. The ballot box then opens only with two keys. Leave it empty to do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the teller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teller types this, nobody else looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is fixed as soon as the round opens:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than five people there is no group picture. Everyone takes their own mirror to the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people are invited. There is a picture of the group from %2 scans on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sits at this dossier can take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people with a slip can take part. Each slip works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you have the key of the ballot box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballot box opens with two keys: yours and the one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions about age, work or years are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background questions that are asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>en</source>
        <comment>code of the language of this translation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier on the page Start first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dossier lies on a network drive. Two computers at once can spoil it. Better work with a copy on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 scans are in the ballot box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans that were begun and not handed in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone sees the same four words when the rules are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code for the teller, to write down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation slips. They are shown only now: write them down or copy them, one for each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an invitation file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in scans from files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For employees on another computer: give them the file. What they send back can be dropped on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New number invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the number invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballot box opens once. The program counts, keeps the picture of the group and throws the single answers away. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the round off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without a group picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called off on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed without a picture on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an invitation file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation file is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in scans from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed scan (*.leerspiegel-antwoord);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number invited is raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: %1 scans. Not recognised: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: %1 scans. The single answers are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is called off. Everything is erased unread.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are kept and locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last answer could not be saved. Do not close the program; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far you are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanPresenter</name>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Part %1 of %2 · about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits 1 to 5 answer a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember which dossiers were opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>How do you learn together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerspiegel lets a company and its employees look in the same mirror, and then talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See in a minute what comes out of it, with a made-up bakery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the owner or HR: begin for your own company, in three short steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a file that ends in .leerspiegel. Employees also begin here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the scan on this computer with a file you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier (*.leerspiegel);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example is being made…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextItemEditor</name>
    <message>
        <source>There is no more room here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockBox</name>
    <message>
        <source>Opening the lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the passphrase of the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::MainWindow</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
