<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Copy versions</source>
        <extracomment>gui/dialogs/about.py</extracomment>
        <translation>&amp;Versionen kopieren</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>gui/dialogs/about.py</extracomment>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>About Counterclaim</source>
        <extracomment>gui/dialogs/about.py</extracomment>
        <translation>Über Counterclaim</translation>
    </message>
    <message>
        <source>Counterclaim is free software under the MIT licence. It sends nothing anywhere.</source>
        <extracomment>gui/dialogs/about.py</extracomment>
        <translation>Counterclaim ist freie Software unter der MIT-Lizenz. Es überträgt keine Daten.</translation>
    </message>
    <message>
        <source>Lays conflicting numbers side by side, each with its source’s own words.</source>
        <extracomment>gui/dialogs/about.py</extracomment>
        <translation>Stellt widersprüchliche Zahlen nebeneinander, jede mit den Worten ihrer Quelle.</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the GNU Lesser General Public License, version 3.</source>
        <extracomment>gui/dialogs/about.py</extracomment>
        <translation>Qt und Qt für Python werden unter der GNU Lesser General Public License, Version 3, verwendet.</translation>
    </message>
    <message>
        <source>The larger example holds data of The Economist and Sondre Solstad (CC BY 4.0), of Petro Ivaniuk and of Lod Softworks (MIT).</source>
        <extracomment>gui/dialogs/about.py</extracomment>
        <translation>Das größere Beispiel enthält Daten von The Economist und Sondre Solstad (CC BY 4.0), von Petro Ivaniuk und von Lod Softworks (MIT).</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Counterclaim ended unexpectedly last time.</source>
        <extracomment>gui/application.py</extracomment>
        <translation>Counterclaim wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>gui/application.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Show log</source>
        <extracomment>gui/application.py</extracomment>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>The preferences hold until Counterclaim ends: {} cannot be written.</source>
        <extracomment>gui/application.py</extracomment>
        <translation>Die Einstellungen gelten, bis Counterclaim endet: {} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>What was not saved is restored: save it to keep it.</source>
        <extracomment>gui/application.py</extracomment>
        <translation>Was nicht gespeichert war, ist wiederhergestellt: Speichern Sie es, um es zu behalten.</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>Reading {}…</source>
        <extracomment>gui/disk/arrival.py</extracomment>
        <translation>{} wird gelesen …</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Add from &amp;selection</source>
        <extracomment>gui/dialogs/article/dialog.py</extracomment>
        <translation>Aus der Aus&amp;wahl hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/dialogs/article/dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Claimant not stated</source>
        <extracomment>gui/dialogs/article/dialog.py</extracomment>
        <translation>Urheber nicht angegeben</translation>
    </message>
    <message>
        <source>Import an article</source>
        <extracomment>gui/dialogs/article/dialog.py</extracomment>
        <translation>Einen Artikel importieren</translation>
    </message>
    <message>
        <source>The text is being read again for this day. What is ticked is taken after that.</source>
        <extracomment>gui/dialogs/article/dialog.py</extracomment>
        <translation>Der Text wird für diesen Tag neu gelesen. Was angehakt ist, wird danach übernommen.</translation>
    </message>
    <message>
        <source>The text was not read again, so the day of publication is the one that it was before.</source>
        <extracomment>gui/dialogs/article/dialog.py</extracomment>
        <translation>Der Text wurde nicht neu gelesen, daher bleibt der Tag der Veröffentlichung der vorherige.</translation>
    </message>
    <message>
        <source>{}: {}. Click to choose this claim.</source>
        <extracomment>gui/dialogs/article/dialog.py</extracomment>
        <translation>{}: {}. Klicken Sie, um diese Angabe zu wählen.</translation>
    </message>
</context>
<context>
    <name>ArticleHeading</name>
    <message>
        <source>Address</source>
        <extracomment>gui/dialogs/article/heading.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Authors</source>
        <extracomment>gui/dialogs/article/heading.py</extracomment>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Compare the versions…</source>
        <extracomment>gui/dialogs/article/heading.py</extracomment>
        <translation>Fassungen vergleichen …</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>gui/dialogs/article/heading.py</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>gui/dialogs/article/heading.py</extracomment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>gui/dialogs/article/heading.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <extracomment>gui/dialogs/article/heading.py</extracomment>
        <translation>durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>such as {}</source>
        <extracomment>gui/dialogs/article/heading.py</extracomment>
        <translation>z. B. {}</translation>
    </message>
</context>
<context>
    <name>ArticleImport</name>
    <message>
        <source> and </source>
        <extracomment>gui/importing/article_import.py</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source>Imported: {}.</source>
        <extracomment>gui/importing/article_import.py</extracomment>
        <translation>Importiert: {}.</translation>
    </message>
    <message>
        <source>Looking for what the file holds already…</source>
        <extracomment>gui/importing/article_import.py</extracomment>
        <translation>Es wird gesucht, was die Datei bereits enthält …</translation>
    </message>
    <message>
        <source>the source</source>
        <extracomment>gui/importing/article_import.py</extracomment>
        <translation>die Quelle</translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message>
        <source>Text of the article</source>
        <extracomment>gui/dialogs/article/text_side.py</extracomment>
        <translation>Text des Artikels</translation>
    </message>
</context>
<context>
    <name>AssumptionDelegate</name>
    <message>
        <source>Assume this</source>
        <extracomment>gui/panes/comparison/assumption_delegate.py</extracomment>
        <translation>Das annehmen</translation>
    </message>
</context>
<context>
    <name>AssumptionPage</name>
    <message>
        <source>Add a casualty rati&amp;o…</source>
        <extracomment>gui/panes/comparison/assumptions.py</extracomment>
        <translation>Verhältnis der A&amp;usfälle hinzufügen …</translation>
    </message>
    <message>
        <source>No assumption would change anything that is shown.</source>
        <extracomment>gui/panes/comparison/assumptions.py</extracomment>
        <translation>Keine Annahme würde ändern, was gezeigt wird.</translation>
    </message>
    <message>
        <source>S&amp;witch all off</source>
        <extracomment>gui/panes/comparison/assumptions.py</extracomment>
        <translation>A&amp;lle ausschalten</translation>
    </message>
</context>
<context>
    <name>AssumptionTree</name>
    <message>
        <source>Figures that still held on the day</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>Zahlen, die an dem Tag noch galten</translation>
    </message>
    <message>
        <source>Imprecise dates that mean one and the same day</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>Ungenaue Daten, die ein und denselben Tag meinen</translation>
    </message>
    <message>
        <source>Outcomes that nobody is counted twice in</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>Merkmale, in denen niemand doppelt gezählt ist</translation>
    </message>
    <message>
        <source>Ratios of one measure to another</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>Verhältnisse einer Messgröße zur anderen</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What measures are taken to count</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>Was Messgrößen zählen sollen</translation>
    </message>
    <message>
        <source>What would follow</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>Was folgen würde</translation>
    </message>
    <message>
        <source>{0} “With retracted and replaced” above the rows shows them.</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>{0} „Mit Zurückgezogenem und Ersetztem“ über den Zeilen zeigt sie.</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>… und {0} weitere</translation>
    </message>
</context>
<context>
    <name>AssumptionView</name>
    <message>
        <source>Assumptions</source>
        <extracomment>gui/panes/comparison/assumptions.py</extracomment>
        <translation>Annahmen</translation>
    </message>
</context>
<context>
    <name>BackupVerbs</name>
    <message>
        <source>the same as the file now</source>
        <extracomment>gui/disk/backup_verbs.py</extracomment>
        <translation>gleich der jetzigen Datei</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Open as a copy</source>
        <extracomment>gui/dialogs/backups.py</extracomment>
        <translation>Als &amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <extracomment>gui/dialogs/backups.py</extracomment>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <extracomment>gui/dialogs/backups.py</extracomment>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Earlier versions of “{}”. One opens as a copy; the file stays as it is.</source>
        <extracomment>gui/dialogs/backups.py</extracomment>
        <translation>Frühere Fassungen von „{}“. Eine öffnet sich als Kopie; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>No backups of “{}” yet. Each save keeps the version it replaces; how many is set in Preferences.</source>
        <extracomment>gui/dialogs/backups.py</extracomment>
        <translation>Noch keine Sicherungen von „{}“. Jedes Speichern bewahrt die Fassung, die es ersetzt; wie viele, steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Open backup</source>
        <extracomment>gui/dialogs/backups.py</extracomment>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>gui/dialogs/backups.py</extracomment>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>{} KB</source>
        <extracomment>gui/dialogs/backups.py</extracomment>
        <translation>{} KB</translation>
    </message>
</context>
<context>
    <name>Blank</name>
    <message>
        <source>Add a source…</source>
        <extracomment>gui/panes/source/blank.py</extracomment>
        <translation>Quelle hinzufügen …</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Day of the comparison</source>
        <extracomment>gui/panes/comparison/calendar.py</extracomment>
        <translation>Tag des Vergleichs</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source> – in the file already</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation> – bereits in der Datei</translation>
    </message>
    <message>
        <source> – left out</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation> – weggelassen</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation>Hinzugefügt: {}</translation>
    </message>
    <message>
        <source>Moved: {}</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation>Verschoben: {}</translation>
    </message>
    <message>
        <source>Removed: {}</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation>Entfernt: {}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>spaces or line ends</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation>Leerzeichen oder Zeilenenden</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>, {} to be taken</source>
        <extracomment>gui/dialogs/article/choosing.py</extracomment>
        <translation>, {} werden übernommen</translation>
    </message>
    <message>
        <source>No claims found</source>
        <extracomment>gui/dialogs/article/choosing.py</extracomment>
        <translation>Keine Angaben gefunden</translation>
    </message>
    <message>
        <source>Take &amp;all</source>
        <extracomment>gui/dialogs/article/choosing.py</extracomment>
        <translation>&amp;Alle übernehmen</translation>
    </message>
    <message>
        <source>Take &amp;none</source>
        <extracomment>gui/dialogs/article/choosing.py</extracomment>
        <translation>&amp;Keine übernehmen</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>gui/dialogs/article/choosing.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{} in the file already</source>
        <extracomment>gui/dialogs/article/choosing.py</extracomment>
        <translation>{} schon in der Datei</translation>
    </message>
    <message>
        <source>{} perhaps in the file: decide</source>
        <extracomment>gui/dialogs/article/choosing.py</extracomment>
        <translation>{} vielleicht in der Datei: bitte entscheiden</translation>
    </message>
</context>
<context>
    <name>ClaimHeader</name>
    <message>
        <source>1 of {} chosen</source>
        <extracomment>gui/panes/detail/header.py</extracomment>
        <translation>1 von {} ausgewählt</translation>
    </message>
    <message>
        <source>Claimant not stated</source>
        <extracomment>gui/panes/detail/header.py</extracomment>
        <translation>Urheber nicht angegeben</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <extracomment>gui/panes/detail/header.py</extracomment>
        <translation>Vom Filter verborgen</translation>
    </message>
    <message>
        <source>as of {}</source>
        <extracomment>gui/panes/detail/header.py</extracomment>
        <translation>Stand {}</translation>
    </message>
    <message>
        <source>said {}</source>
        <extracomment>gui/panes/detail/header.py</extracomment>
        <translation>gesagt {}</translation>
    </message>
</context>
<context>
    <name>ClaimVerbs</name>
    <message>
        <source>Make figure “about”</source>
        <extracomment>gui/verbs/claim_verbs.py</extracomment>
        <translation>Zahl zu „etwa“ machen</translation>
    </message>
    <message>
        <source>Make it “about {}”</source>
        <extracomment>gui/verbs/claim_verbs.py</extracomment>
        <translation>Zu „etwa {}“ machen</translation>
    </message>
    <message>
        <source>{} is a round number, kept as exact.</source>
        <extracomment>gui/verbs/claim_verbs.py</extracomment>
        <translation>{} ist eine runde Zahl, als genau vermerkt.</translation>
    </message>
</context>
<context>
    <name>ClaimView</name>
    <message>
        <source>Claims</source>
        <extracomment>gui/panes/claims/view.py</extracomment>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>ClaimantsPage</name>
    <message>
        <source>&amp;Add…</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Claimants</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>No claimants yet. Those that claims name are listed here.</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>Noch keine Urheber. Die in Angaben genannten sind hier aufgeführt.</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>Partei</translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>A claim is one number that somebody asserts, with the words it was said in.</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Eine Angabe ist eine Zahl, die jemand nennt, mit den Worten, in denen sie gesagt wurde.</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Eine Angabe hinzufügen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Go on with claims that were saved before.</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Machen Sie mit Angaben weiter, die Sie gespeichert haben.</translation>
    </message>
    <message>
        <source>Import an article or a table</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Einen Artikel oder eine Tabelle importieren</translation>
    </message>
    <message>
        <source>Its numbers are found for you; take those that are right, with their words.</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Die Zahlen darin werden für Sie gefunden; übernehmen Sie die richtigen mit ihren Worten.</translation>
    </message>
    <message>
        <source>No claim passes the filter</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Keine Angabe passt zum Filter</translation>
    </message>
    <message>
        <source>No claim passes the filter so far</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Bisher passt keine Angabe zum Filter</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Noch keine Angaben</translation>
    </message>
    <message>
        <source>Open a file</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <source>Open an example</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Ein Beispiel öffnen</translation>
    </message>
    <message>
        <source>Six numbers of one article, ready to be compared.</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Sechs Zahlen eines Artikels, bereit zum Vergleich.</translation>
    </message>
    <message>
        <source>The file holds claims, but none is like what the filter asks for.</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Die Datei enthält Angaben, aber keine entspricht dem Filter.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Die Datei wird noch gelesen.</translation>
    </message>
    <message>
        <source>Type a figure as people write it: “over 350,000”.</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Tippen Sie eine Zahl, wie man sie schreibt: „über 350.000“.</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>&amp;Kept</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Ges&amp;peichert</translation>
    </message>
    <message>
        <source>&amp;Kept: {}</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Ges&amp;peichert: {}</translation>
    </message>
    <message>
        <source>&amp;Log scale</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>L&amp;og. Skala</translation>
    </message>
    <message>
        <source>&amp;Reference: best graded</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Be&amp;zug: bestbewertete</translation>
    </message>
    <message>
        <source>&amp;Reference: {}</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Be&amp;zug: {}</translation>
    </message>
    <message>
        <source>A comparison needs a measure: tick another one before you take this one away.</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Ein Vergleich braucht eine Messgröße: Haken Sie eine andere an, bevor Sie diese wegnehmen.</translation>
    </message>
    <message>
        <source>Best graded of each measure</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Bestbewertete jeder Messgröße</translation>
    </message>
    <message>
        <source>Comparisons kept in the file</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>In der Datei gespeicherte Vergleiche</translation>
    </message>
    <message>
        <source>Equal steps on the plot are equal ratios</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Gleiche Schritte in der Zeichnung sind gleiche Verhältnisse</translation>
    </message>
    <message>
        <source>Mea&amp;sures: all</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Mess&amp;größen: alle</translation>
    </message>
    <message>
        <source>Mea&amp;sures: {}</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Mess&amp;größen: {}</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>No claim about this subject is retracted or replaced by another</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Keine Angabe über diesen Gegenstand ist zurückgezogen oder durch eine andere ersetzt</translation>
    </message>
    <message>
        <source>Show retracted and replaced claims too, struck through</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Auch zurückgezogene und ersetzte Angaben zeigen, durchgestrichen</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>The claim that the others are set against</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Die Angabe, mit der die anderen verglichen werden</translation>
    </message>
    <message>
        <source>W&amp;ith retracted and replaced</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>M&amp;it Zurückgezogenem und Ersetztem</translation>
    </message>
    <message>
        <source>Who or what is counted</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Wer oder was gezählt wird</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>best graded</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>bestbewertete</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>ComparisonHeader</name>
    <message>
        <source>Click to choose columns.</source>
        <extracomment>gui/panes/comparison/header.py</extracomment>
        <translation>Klicken Sie, um Spalten zu wählen.</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>&amp;Assumptions</source>
        <extracomment>gui/panes/comparison/pane.py</extracomment>
        <translation>Annah&amp;men</translation>
    </message>
    <message>
        <source>&amp;Assumptions ({0} of {1} on)</source>
        <extracomment>gui/panes/comparison/pane.py</extracomment>
        <translation>Annah&amp;men ({0} von {1} ein)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>gui/panes/comparison/pane.py</extracomment>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <extracomment>gui/panes/comparison/pane.py</extracomment>
        <translation>Mat&amp;rix</translation>
    </message>
</context>
<context>
    <name>ComparisonRoom</name>
    <message>
        <source>Comparing…</source>
        <extracomment>gui/rooms/comparison_room.py</extracomment>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: the file holds no claim.</source>
        <extracomment>gui/rooms/comparison_room.py</extracomment>
        <translation>Es gibt noch nichts zu vergleichen: Die Datei enthält keine Angabe.</translation>
    </message>
    <message>
        <source>This claim cannot be compared: it has no day, and its source has none either.</source>
        <extracomment>gui/rooms/comparison_room.py</extracomment>
        <translation>Diese Angabe ist nicht zu vergleichen: Sie hat keinen Tag, und ihre Quelle auch nicht.</translation>
    </message>
    <message>
        <source>This comparison cannot be shown: no claim is about “{}”.</source>
        <extracomment>gui/rooms/comparison_room.py</extracomment>
        <translation>Dieser Vergleich lässt sich nicht zeigen: Keine Angabe betrifft „{}“.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>As of</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Claimant</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Days old</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Tage alt</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Grade</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>On the day</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>An dem Tag</translation>
    </message>
    <message>
        <source>Plot</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>&amp;Best graded as reference</source>
        <extracomment>gui/panes/comparison/table.py</extracomment>
        <translation>&amp;Bestbewertete als Bezug</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>gui/panes/comparison/table.py</extracomment>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>gui/panes/comparison/table.py</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>gui/panes/comparison/table.py</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Use as &amp;reference</source>
        <extracomment>gui/panes/comparison/table.py</extracomment>
        <translation>Als &amp;Bezug verwenden</translation>
    </message>
</context>
<context>
    <name>ConflictTable</name>
    <message>
        <source>Before</source>
        <extracomment>models/tables/conflict_table.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>models/tables/conflict_table.py</extracomment>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>models/tables/conflict_table.py</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Leave open</source>
        <extracomment>models/tables/conflict_table.py</extracomment>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>models/tables/conflict_table.py</extracomment>
        <translation>Meines</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>models/tables/conflict_table.py</extracomment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>models/tables/conflict_table.py</extracomment>
        <translation>Anderes</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Open conflicts</source>
        <extracomment>gui/panes/conflicts/view.py</extracomment>
        <translation>Offene Konflikte</translation>
    </message>
</context>
<context>
    <name>ConflictsPane</name>
    <message>
        <source>Conflicts</source>
        <extracomment>gui/panes/conflicts/pane.py</extracomment>
        <translation>Konflikte</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save a safe copy…</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>&amp;Sicherheitskopie speichern …</translation>
    </message>
    <message>
        <source>A copy of your work is in “{}”.</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Eine Kopie Ihrer Arbeit liegt in „{}“.</translation>
    </message>
    <message>
        <source>C&amp;lose program</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Programm s&amp;chließen</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <source>Every change so far is kept in the recovery log; to be quite sure, save a safe copy of your work.</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Jede Änderung steht im Wiederherstellungsprotokoll; um ganz sicher zu gehen, speichern Sie eine Sicherheitskopie Ihrer Arbeit.</translation>
    </message>
    <message>
        <source>Folder for the safe copy</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Ordner für die Sicherheitskopie</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Not all of your work could be saved. {} Try another folder, or copy the text you need.</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Nicht alles konnte gespeichert werden. {} Versuchen Sie einen anderen Ordner, oder kopieren Sie den Text, den Sie brauchen.</translation>
    </message>
    <message>
        <source>Show lo&amp;g</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The details help whoever looks for the cause; nothing is sent anywhere.</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Die Einzelheiten helfen bei der Suche nach der Ursache; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>The program made a mistake, and what you did last may not have been done.</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Das Programm hat einen Fehler gemacht, und was Sie zuletzt getan haben, ist vielleicht nicht geschehen.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Day of the comparison</source>
        <extracomment>gui/panes/comparison/day_field.py</extracomment>
        <translation>Tag des Vergleichs</translation>
    </message>
    <message>
        <source>The day for which claims are compared; Up and Down go to the next and the last one</source>
        <extracomment>gui/panes/comparison/day_field.py</extracomment>
        <translation>Der Tag, für den Angaben verglichen werden; Auf und Ab gehen zum nächsten und zum vorigen</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Calendar</source>
        <extracomment>gui/panes/comparison/day.py</extracomment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <extracomment>gui/panes/comparison/day.py</extracomment>
        <translation>Den Tag in einem Kalender wählen</translation>
    </message>
    <message>
        <source>Days that the file knows</source>
        <extracomment>gui/panes/comparison/day.py</extracomment>
        <translation>Tage, die die Datei kennt</translation>
    </message>
    <message>
        <source>The days that claims count up to; the arrow keys go from one to the next</source>
        <extracomment>gui/panes/comparison/day.py</extracomment>
        <translation>Die Tage, bis zu denen Angaben zählen; die Pfeiltasten gehen von einem zum nächsten</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Claim in detail</source>
        <extracomment>gui/panes/detail/pane.py</extracomment>
        <translation>Angabe im Einzelnen</translation>
    </message>
    <message>
        <source>What was typed there is kept with that claim.</source>
        <extracomment>gui/panes/detail/pane.py</extracomment>
        <translation>Was dort eingegeben wurde, bleibt bei dieser Angabe erhalten.</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>What has changed in the text</source>
        <extracomment>gui/dialogs/revision/diff_text.py</extracomment>
        <translation>Was sich im Text geändert hat</translation>
    </message>
</context>
<context>
    <name>DiskNews</name>
    <message>
        <source>Edit it here</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Hier bearbeiten</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Kopie anlegen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Nobody else has “{}” open any more.</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Niemand sonst hat „{}“ noch geöffnet.</translation>
    </message>
    <message>
        <source>Open backup…</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Sicherung öffnen …</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>“{}” has been changed by another program.</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>„{}“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>“{}” is no longer there, nor is its folder.</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>„{}“ ist nicht mehr da, und der Ordner auch nicht.</translation>
    </message>
    <message>
        <source>“{}” is no longer there: saving puts it back.</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>„{}“ ist nicht mehr da: Speichern legt die Datei wieder an.</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>&amp;Panes</source>
        <extracomment>gui/frame/docks.py</extracomment>
        <translation>&amp;Bereiche</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Changes before the file was moved</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>Änderungen vor dem Verschieben der Datei</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>EditorDialog</name>
    <message>
        <source>A newer program wrote this file: it can be read here, but not changed.</source>
        <extracomment>gui/dialogs/editor_dialog.py</extracomment>
        <translation>Ein neueres Programm hat diese Datei geschrieben: Hier kann sie gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>gui/dialogs/editor_dialog.py</extracomment>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>&amp;Remove</source>
        <extracomment>gui/dialogs/entry_list.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Nothing here matches “{}”.</source>
        <extracomment>gui/dialogs/entry_list.py</extracomment>
        <translation>Hier passt nichts zu „{}“.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>gui/dialogs/entry_list.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search: {}</source>
        <extracomment>gui/dialogs/entry_list.py</extracomment>
        <translation>Suchen: {}</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>A column for each measure</source>
        <extracomment>gui/dialogs/mapping/field_list.py</extracomment>
        <translation>Eine Spalte je Messgröße</translation>
    </message>
    <message>
        <source>How cells are read</source>
        <extracomment>gui/dialogs/mapping/field_list.py</extracomment>
        <translation>Wie Zellen gelesen werden</translation>
    </message>
    <message>
        <source>More fields</source>
        <extracomment>gui/dialogs/mapping/field_list.py</extracomment>
        <translation>Weitere Felder</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Choose…</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>For empty cells</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Für leere Zellen</translation>
    </message>
    <message>
        <source>Its value</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Same for all rows</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Für alle gleich</translation>
    </message>
    <message>
        <source>The likeliest number within a range, or the only one.</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Die wahrscheinlichste Zahl einer Spanne oder die einzige.</translation>
    </message>
    <message>
        <source>The lower end of a range, or the number of an “at least”.</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Das untere Ende einer Spanne oder die Zahl eines „mindestens“.</translation>
    </message>
    <message>
        <source>The upper end of a range, or the number of an “at most”.</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Das obere Ende einer Spanne oder die Zahl eines „höchstens“.</translation>
    </message>
    <message>
        <source>What the row is called in its table; no two rows may have the same.</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Wie die Zeile in ihrer Tabelle heißt; keine zwei dürfen gleich heißen.</translation>
    </message>
    <message>
        <source>{}: constant</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>{}: fester Wert</translation>
    </message>
    <message>
        <source>{}: from</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>{}: aus</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Make it “about”</source>
        <extracomment>gui/panes/detail/figure_row.py</extracomment>
        <translation>Zu „etwa“ machen</translation>
    </message>
    <message>
        <source>Round numbers are seldom counted to the last one.</source>
        <extracomment>gui/panes/detail/figure_row.py</extracomment>
        <translation>Runde Zahlen sind selten bis auf die letzte gezählt.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Claim file</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Angabendatei</translation>
    </message>
    <message>
        <source>Claim files</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Angabendateien</translation>
    </message>
    <message>
        <source>Not saved yet: what is marked red cannot be read. Mend it, then save again.</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Noch nicht gespeichert: Was rot markiert ist, ist nicht lesbar. Berichtigen Sie es und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Not saved: the save was cancelled.</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Nicht gespeichert: Das Speichern wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save the changes to this file?</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Die Änderungen an dieser Datei speichern?</translation>
    </message>
    <message>
        <source>Save the changes to “{}”?</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Die Änderungen an „{}“ speichern?</translation>
    </message>
    <message>
        <source>Saving {}…</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>{} wird gespeichert …</translation>
    </message>
    <message>
        <source>Without saving, nothing is left of it but what backups hold.</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Ohne Speichern bleibt davon nur, was Sicherungen enthalten.</translation>
    </message>
    <message>
        <source>Without saving, what you changed since the last save is lost.</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Ohne Speichern geht verloren, was Sie seit dem letzten Speichern geändert haben.</translation>
    </message>
    <message>
        <source>“{}” cannot be read any more as it is on the disk. Save what is open here?</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>„{}“ lässt sich so, wie es auf der Platte steht, nicht mehr lesen. Speichern, was hier offen ist?</translation>
    </message>
    <message>
        <source>“{}” is no longer there. Save it again?</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>„{}“ ist nicht mehr da. Noch einmal speichern?</translation>
    </message>
    <message>
        <source>“{}” was moved while it was open: from now on it is saved where it is now, in “{}”.</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>„{}“ wurde verschoben, während es geöffnet war: Ab jetzt wird dort gespeichert, wo es nun liegt, in „{}“.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Claimant</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Filter claims by text in any field</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>Angaben nach Text in beliebigem Feld filtern</translation>
    </message>
    <message>
        <source>Filter…</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>Gegenstand</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Escape)</source>
        <extracomment>gui/panes/source/find_bar.py</extracomment>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <extracomment>gui/panes/source/find_bar.py</extracomment>
        <translation>In der Quelle suchen</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <extracomment>gui/panes/source/find_bar.py</extracomment>
        <translation>Nächste Fundstelle (Eingabe)</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>gui/panes/source/find_bar.py</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <extracomment>gui/panes/source/find_bar.py</extracomment>
        <translation>Vorige Fundstelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <extracomment>gui/panes/source/find_bar.py</extracomment>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Add a source</source>
        <extracomment>gui/help/first_steps.py</extracomment>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Next, keep the words it was said in: add their source, then select and attach them.</source>
        <extracomment>gui/help/first_steps.py</extracomment>
        <translation>Bewahren Sie nun die Worte auf, in denen es gesagt wurde: Fügen Sie deren Quelle hinzu, markieren Sie die Worte und hängen Sie sie an.</translation>
    </message>
</context>
<context>
    <name>FoldHeading</name>
    <message>
        <source>A group of fields. Space opens it and closes it.</source>
        <extracomment>gui/panes/detail/fold.py</extracomment>
        <translation>Eine Gruppe von Feldern. Die Leertaste öffnet und schließt sie.</translation>
    </message>
</context>
<context>
    <name>FoldingRow</name>
    <message>
        <source>More</source>
        <extracomment>gui/panes/comparison/folding_row.py</extracomment>
        <translation>Weiteres</translation>
    </message>
</context>
<context>
    <name>ForestPlot</name>
    <message>
        <source>Forest plot</source>
        <extracomment>gui/forest/svg.py</extracomment>
        <translation>Forest-Plot</translation>
    </message>
    <message>
        <source>{0} (continued)</source>
        <extracomment>gui/paper/plot.py</extracomment>
        <translation>{0} (Fortsetzung)</translation>
    </message>
    <message>
        <source>{name} (reference)</source>
        <extracomment>gui/forest/layout.py</extracomment>
        <translation>{name} (Bezug)</translation>
    </message>
    <message>
        <source>{unit}, logarithmic</source>
        <extracomment>gui/forest/layout.py</extracomment>
        <translation>{unit}, logarithmisch</translation>
    </message>
</context>
<context>
    <name>FormatStrip</name>
    <message>
        <source>&amp;Delimiter</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Anfüh&amp;rungszeichen</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Colon</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Header ro&amp;w</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Ko&amp;pfzeile</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Row that names the columns</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Zeile mit den Namen der Spalten</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Tabulator</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Claim</source>
        <extracomment>gui/front.py</extracomment>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>gui/front.py</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <extracomment>gui/front.py</extracomment>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui/front.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>gui/front.py</extracomment>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>gui/front.py</extracomment>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Equal steps up are equal ratios</source>
        <extracomment>gui/panes/timeline/header.py</extracomment>
        <translation>Gleiche Schritte nach oben sind gleiche Verhältnisse</translation>
    </message>
    <message>
        <source>Log scale</source>
        <extracomment>gui/panes/timeline/header.py</extracomment>
        <translation>Log. Skala</translation>
    </message>
    <message>
        <source>Show everything that is drawn (Home)</source>
        <extracomment>gui/panes/timeline/header.py</extracomment>
        <translation>Alles Gezeichnete zeigen (Pos1)</translation>
    </message>
    <message>
        <source>What is counted</source>
        <extracomment>gui/panes/timeline/header.py</extracomment>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Zoom to data</source>
        <extracomment>gui/panes/timeline/header.py</extracomment>
        <translation>An Daten anpassen</translation>
    </message>
</context>
<context>
    <name>HeadingDialog</name>
    <message>
        <source>Title and note</source>
        <extracomment>gui/dialogs/heading.py</extracomment>
        <translation>Titel und Notiz</translation>
    </message>
</context>
<context>
    <name>HeadingPage</name>
    <message>
        <source>Note</source>
        <extracomment>gui/dialogs/heading.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>gui/dialogs/heading.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What the file says of itself; the title also stands above what is printed.</source>
        <extracomment>gui/dialogs/heading.py</extracomment>
        <translation>Was die Datei über sich selbst sagt; der Titel steht auch über dem, was gedruckt wird.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>As opened</source>
        <extracomment>gui/rooms/history.py</extracomment>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>As opened. Each change will stand here; choose one to go back to it.</source>
        <extracomment>gui/rooms/history.py</extracomment>
        <translation>Wie geöffnet. Hier wird jede Änderung stehen; wählen Sie eine, um zu ihr zurückzugehen.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui/rooms/history.py</extracomment>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ImportVerbs</name>
    <message>
        <source>Import</source>
        <extracomment>gui/importing/import_verbs.py</extracomment>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>Interior</name>
    <message>
        <source>Preparing the change…</source>
        <extracomment>gui/interior.py</extracomment>
        <translation>Die Änderung wird vorbereitet …</translation>
    </message>
</context>
<context>
    <name>KeptComparisons</name>
    <message>
        <source>A name that is there already gets this comparison instead.</source>
        <extracomment>gui/rooms/kept_comparisons.py</extracomment>
        <translation>Ein Name, den es schon gibt, bekommt stattdessen diesen Vergleich.</translation>
    </message>
    <message>
        <source>It could not be kept under this name.</source>
        <extracomment>gui/rooms/kept_comparisons.py</extracomment>
        <translation>Er konnte unter diesem Namen nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Keep comparison</source>
        <extracomment>gui/rooms/kept_comparisons.py</extracomment>
        <translation>Vergleich merken</translation>
    </message>
    <message>
        <source>Keep comparison “{}”</source>
        <extracomment>gui/rooms/kept_comparisons.py</extracomment>
        <translation>Vergleich „{}“ merken</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/rooms/kept_comparisons.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove comparison “{}”</source>
        <extracomment>gui/rooms/kept_comparisons.py</extracomment>
        <translation>Vergleich „{}“ entfernen</translation>
    </message>
    <message>
        <source>Subject, day, measures, reference and assumptions are kept in the file. </source>
        <extracomment>gui/rooms/kept_comparisons.py</extracomment>
        <translation>Gegenstand, Tag, Messgrößen, Bezug und Annahmen werden in der Datei aufbewahrt. </translation>
    </message>
</context>
<context>
    <name>KeptStrip</name>
    <message>
        <source>&amp;Mapping</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>&amp;Zuordnung</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove “{}”?</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>„{}“ entfernen?</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Saved mappings</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Gespeicherte Zuordnungen</translation>
    </message>
    <message>
        <source>The saved mapping is deleted, and cannot be brought back.</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Die gespeicherte Zuordnung wird gelöscht und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>What is chosen here is kept under a name, in place of your own mapping of that name.</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Was hier gewählt ist, wird unter einem Namen aufbewahrt und ersetzt Ihre eigene Zuordnung dieses Namens.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Copy as text</source>
        <extracomment>gui/help/keys_dialog.py</extracomment>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Find a key</source>
        <extracomment>gui/help/keys_dialog.py</extracomment>
        <translation>Eine Taste finden</translation>
    </message>
    <message>
        <source>Find a key…</source>
        <extracomment>gui/help/keys_dialog.py</extracomment>
        <translation>Eine Taste finden …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>gui/help/keys_dialog.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>&amp;Go on</source>
        <extracomment>gui/dialogs/article/leave_question.py</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <extracomment>gui/dialogs/article/leave_question.py</extracomment>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>Leave without what you have changed?</source>
        <extracomment>gui/dialogs/article/leave_question.py</extracomment>
        <translation>Verlassen ohne das, was Sie geändert haben?</translation>
    </message>
    <message>
        <source>What you have changed, ticked or added here is not in the file yet.</source>
        <extracomment>gui/dialogs/article/leave_question.py</extracomment>
        <translation>Was Sie hier geändert, angehakt oder hinzugefügt haben, ist noch nicht in der Datei.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Series of the timeline</source>
        <extracomment>gui/panes/timeline/legend.py</extracomment>
        <translation>Reihen der Zeitleiste</translation>
    </message>
    <message>
        <source>Show all series</source>
        <extracomment>gui/panes/timeline/legend.py</extracomment>
        <translation>Alle Reihen zeigen</translation>
    </message>
    <message>
        <source>Show only this series</source>
        <extracomment>gui/panes/timeline/legend.py</extracomment>
        <translation>Nur diese Reihe zeigen</translation>
    </message>
    <message>
        <source>Signs: {0}</source>
        <extracomment>gui/panes/comparison/legend.py</extracomment>
        <translation>Zeichen: {0}</translation>
    </message>
    <message>
        <source>Signs: {}</source>
        <extracomment>gui/panes/timeline/legend.py</extracomment>
        <translation>Zeichen: {}</translation>
    </message>
    <message>
        <source>assumed</source>
        <extracomment>gui/panes/comparison/legend.py</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>hatched: {0}</source>
        <extracomment>gui/panes/comparison/legend.py</extracomment>
        <translation>schraffiert: {0}</translation>
    </message>
    <message>
        <source>other if more is assumed</source>
        <extracomment>gui/panes/comparison/legend.py</extracomment>
        <translation>anders, wenn mehr angenommen wird</translation>
    </message>
    <message>
        <source>with a corner: {0}</source>
        <extracomment>gui/panes/comparison/legend.py</extracomment>
        <translation>mit Ecke: {0}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Counterclaim</source>
        <extracomment>gui/dialogs/licences.py</extracomment>
        <translation>Counterclaim</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>gui/dialogs/licences.py</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>gui/dialogs/licences.py</extracomment>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>This text is missing: “{}”.</source>
        <extracomment>gui/dialogs/licences.py</extracomment>
        <translation>Dieser Text fehlt: „{}“.</translation>
    </message>
    <message>
        <source>What comes with it</source>
        <extracomment>gui/dialogs/licences.py</extracomment>
        <translation>Was dazugehört</translation>
    </message>
    <message>
        <source>Which text</source>
        <extracomment>gui/dialogs/licences.py</extracomment>
        <translation>Welcher Text</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>gui/dialogs/log.py</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>gui/dialogs/log.py</extracomment>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>gui/dialogs/log.py</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <extracomment>gui/dialogs/log.py</extracomment>
        <translation>Noch ist nichts protokolliert.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <extracomment>gui/dialogs/log.py</extracomment>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Text of the log</source>
        <extracomment>gui/dialogs/log.py</extracomment>
        <translation>Text des Protokolls</translation>
    </message>
    <message>
        <source>When the program began and ended, and what went wrong. It is kept on this computer, and nothing is sent anywhere. It names files, and an error may quote a few words of one: read it before you pass it on.</source>
        <extracomment>gui/dialogs/log.py</extracomment>
        <translation>Wann das Programm begann und endete und was schiefging. Es bleibt auf diesem Rechner, gesendet wird nichts. Es nennt Dateien, und ein Fehler kann einige Worte daraus anführen: Lesen Sie es, bevor Sie es weitergeben.</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>&amp;Import</source>
        <extracomment>gui/dialogs/mapping/dialog.py</extracomment>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import a table</source>
        <extracomment>gui/dialogs/mapping/dialog.py</extracomment>
        <translation>Eine Tabelle importieren</translation>
    </message>
    <message>
        <source>No row makes a claim: see why under Refused.</source>
        <extracomment>gui/dialogs/mapping/dialog.py</extracomment>
        <translation>Keine Zeile ergibt eine Angabe: Den Grund sehen Sie unter „Abgewiesen“.</translation>
    </message>
    <message>
        <source>The claims are shown here once nothing is lacking.</source>
        <extracomment>gui/dialogs/mapping/dialog.py</extracomment>
        <translation>Hier erscheinen die Angaben, sobald nichts mehr fehlt.</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>A matrix needs two claims or more that have a value for the day.</source>
        <extracomment>gui/panes/comparison/matrix.py</extracomment>
        <translation>Eine Matrix braucht mindestens zwei Angaben mit einem Wert für den Tag.</translation>
    </message>
    <message>
        <source>Choose a cell to read why two claims are what they are to each other.</source>
        <extracomment>gui/panes/comparison/matrix.py</extracomment>
        <translation>Wählen Sie eine Zelle, um zu lesen, warum zwei Angaben so zueinander stehen.</translation>
    </message>
    <message>
        <source>More than {0} claims are too many for a matrix: compare fewer measures.</source>
        <extracomment>gui/panes/comparison/matrix.py</extracomment>
        <translation>Mehr als {0} Angaben sind zu viele für eine Matrix: Vergleichen Sie weniger Messgrößen.</translation>
    </message>
    <message>
        <source>Why the two claims are so</source>
        <extracomment>gui/panes/comparison/matrix.py</extracomment>
        <translation>Warum die beiden Angaben so zueinander stehen</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>as of {0}</source>
        <extracomment>models/tables/matrix_table.py</extracomment>
        <translation>Stand {0}</translation>
    </message>
    <message>
        <source>no day stated</source>
        <extracomment>models/tables/matrix_table.py</extracomment>
        <translation>kein Tag angegeben</translation>
    </message>
    <message>
        <source>no day stated; said {0}</source>
        <extracomment>models/tables/matrix_table.py</extracomment>
        <translation>kein Tag angegeben; gesagt {0}</translation>
    </message>
    <message>
        <source>the claim itself</source>
        <extracomment>models/tables/matrix_table.py</extracomment>
        <translation>die Angabe selbst</translation>
    </message>
    <message>
        <source>{0}, under assumptions</source>
        <extracomment>models/tables/matrix_table.py</extracomment>
        <translation>{0}, unter Annahmen</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Matrix: each claim against each</source>
        <extracomment>gui/panes/comparison/matrix_view.py</extracomment>
        <translation>Matrix: jede Angabe gegen jede</translation>
    </message>
</context>
<context>
    <name>MeasureColumnRow</name>
    <message>
        <source>Add a column…</source>
        <extracomment>gui/dialogs/mapping/measure_columns.py</extracomment>
        <translation>Spalte hinzufügen …</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>gui/dialogs/mapping/measure_columns.py</extracomment>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Figure {}: end</source>
        <extracomment>gui/dialogs/mapping/measure_columns.py</extracomment>
        <translation>Zahl {}: Ende</translation>
    </message>
    <message>
        <source>Figure {}: from</source>
        <extracomment>gui/dialogs/mapping/measure_columns.py</extracomment>
        <translation>Zahl {}: aus</translation>
    </message>
    <message>
        <source>Figure {}: measure</source>
        <extracomment>gui/dialogs/mapping/measure_columns.py</extracomment>
        <translation>Zahl {}: Messgröße</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>gui/dialogs/mapping/measure_columns.py</extracomment>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>MeasureColumns</name>
    <message>
        <source>For a table with a column for each measure: every row makes a claim for each.</source>
        <extracomment>gui/dialogs/mapping/measure_columns.py</extracomment>
        <translation>Für Tabellen mit einer Spalte je Messgröße: Jede Zeile ergibt eine Angabe für jede.</translation>
    </message>
</context>
<context>
    <name>MeasuresDialog</name>
    <message>
        <source>Measures</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Messgrößen</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>&amp;Add…</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Add measure “{}”</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Messgröße „{}“ hinzufügen</translation>
    </message>
    <message>
        <source>Change measure “{}”</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Messgröße „{}“ ändern</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Cumulative: the number can only grow</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Kumulativ: Die Zahl kann nur wachsen</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>May count</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Zählt vielleicht</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>Name what is counted, as it is called on screen: “Killed”, “Killed (civilians)”.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Nennen Sie, was gezählt wird, so wie es auf dem Bildschirm heißen soll: „Getötete“, „Getötete (Zivilisten)“.</translation>
    </message>
    <message>
        <source>New measure</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Neue Messgröße</translation>
    </message>
    <message>
        <source>No measures yet. Add one to say what the numbers count.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Noch keine Messgrößen. Fügen Sie eine hinzu, um zu sagen, was die Zahlen zählen.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Remove measure “{}”</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Messgröße „{}“ entfernen</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What a measure counts is in its number for sure; what it may count is in some sources’ numbers and not in others’, so such numbers are compared only where you assume that they count the same.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Was eine Messgröße zählt, ist sicher in ihrer Zahl enthalten; was sie vielleicht zählt, ist in den Zahlen mancher Quellen enthalten und in anderen nicht. Solche Zahlen werden nur verglichen, wo Sie annehmen, dass sie dasselbe zählen.</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>{} Its id in the file is “{}”.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>{} Ihre Kennung in der Datei ist „{}“.</translation>
    </message>
    <message>
        <source>{}; may count {}</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>{}; zählt vielleicht {}</translation>
    </message>
</context>
<context>
    <name>MergeBase</name>
    <message>
        <source>Both began &amp;with</source>
        <extracomment>gui/dialogs/merge_base.py</extracomment>
        <translation>Beide be&amp;gannen mit</translation>
    </message>
    <message>
        <source>What the other file does not hold of this version counts as removed there, so choose the right one.</source>
        <extracomment>gui/dialogs/merge_base.py</extracomment>
        <translation>Was die andere Datei von dieser Fassung nicht enthält, gilt als dort entfernt; wählen Sie also die richtige.</translation>
    </message>
</context>
<context>
    <name>MergeChoice</name>
    <message>
        <source>&amp;Mine</source>
        <extracomment>gui/dialogs/merge_choice.py</extracomment>
        <translation>&amp;Meines</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <extracomment>gui/dialogs/merge_choice.py</extracomment>
        <translation>An&amp;deres</translation>
    </message>
    <message>
        <source>Leave &amp;open</source>
        <extracomment>gui/dialogs/merge_choice.py</extracomment>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>Mine for &amp;all</source>
        <extracomment>gui/dialogs/merge_choice.py</extracomment>
        <translation>Meines für &amp;alle</translation>
    </message>
    <message>
        <source>Theirs fo&amp;r all</source>
        <extracomment>gui/dialogs/merge_choice.py</extracomment>
        <translation>Anderes fü&amp;r alle</translation>
    </message>
    <message>
        <source>What was &amp;before</source>
        <extracomment>gui/dialogs/merge_choice.py</extracomment>
        <translation>Was &amp;vorher war</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>gui/dialogs/merge.py</extracomment>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>gui/dialogs/merge.py</extracomment>
        <translation>Schli&amp;eßen</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <extracomment>gui/dialogs/merge.py</extracomment>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>gui/dialogs/merge.py</extracomment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>What comes in</source>
        <extracomment>gui/dialogs/merge.py</extracomment>
        <translation>Was hereinkommt</translation>
    </message>
</context>
<context>
    <name>MergeVerbs</name>
    <message>
        <source>Merge from file</source>
        <extracomment>gui/disk/merge_verbs.py</extracomment>
        <translation>Aus Datei zusammenführen</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Subjects and claimants</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>Gegenstände und Urheber</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>&amp;Merge into…</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>&amp;Zusammenlegen mit …</translation>
    </message>
    <message>
        <source>A name that is registered can have other names, which then mean the same.</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Ein eingetragener Name kann andere Namen haben, die dann dasselbe bedeuten.</translation>
    </message>
    <message>
        <source>Every subject and claimant is known to the file already.</source>
        <extracomment>gui/dialogs/mapping/names_page.py</extracomment>
        <translation>Jeder Gegenstand und Urheber ist der Datei bereits bekannt.</translation>
    </message>
    <message>
        <source>Merge into</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Zusammenlegen mit</translation>
    </message>
    <message>
        <source>Merge names</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Namen zusammenlegen</translation>
    </message>
    <message>
        <source>Merge “{}” into “{}”</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>„{}“ mit „{}“ zusammenlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names that the file does not know yet. Those that are ticked get a record of their own; to take one for a name that is known, say so under Values.</source>
        <extracomment>gui/dialogs/mapping/names_page.py</extracomment>
        <translation>Namen, die die Datei noch nicht kennt. Die angehakten bekommen einen eigenen Datensatz; soll einer für einen bekannten Namen stehen, sagen Sie das unter „Werte“.</translation>
    </message>
    <message>
        <source>New name</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>New subjects and claimants</source>
        <extracomment>gui/dialogs/mapping/names_page.py</extracomment>
        <translation>Neue Gegenstände und Urheber</translation>
    </message>
    <message>
        <source>No claim uses this name.</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Keine Angabe verwendet diesen Namen.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Other names</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Eint&amp;ragen</translation>
    </message>
    <message>
        <source>Register “{}”</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>„{}“ eintragen</translation>
    </message>
    <message>
        <source>Remove “{}” from the names</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>„{}“ aus den Namen entfernen</translation>
    </message>
    <message>
        <source>There is no name “{}” in this file: choose one of those that are offered.</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>In dieser Datei gibt es keinen Namen „{}“: Wählen Sie einen der angebotenen.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>gui/dialogs/mapping/names_page.py</extracomment>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Untick all</source>
        <extracomment>gui/dialogs/mapping/names_page.py</extracomment>
        <translation>Alle abhaken</translation>
    </message>
    <message>
        <source>also {}</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>auch {}</translation>
    </message>
    <message>
        <source>not registered</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>{} with another of its names.</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>{} mit einem weiteren seiner Namen.</translation>
    </message>
    <message>
        <source>{} with this name: a new one is written there too, in one step.</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>{} mit diesem Namen: Ein neuer wird in einem Schritt auch dort eingesetzt.</translation>
    </message>
    <message>
        <source>“{}” becomes another name of the one you choose; its claims are rewritten, in one step.</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>„{}“ wird ein weiterer Name dessen, den Sie wählen; die Angaben dazu werden in einem Schritt umgeschrieben.</translation>
    </message>
    <message>
        <source>“{}” is that name itself: choose another.</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>„{}“ ist dieser Name selbst: Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>NewNameTable</name>
    <message>
        <source>Claimant</source>
        <extracomment>models/tables/new_name_table.py</extracomment>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>models/tables/new_name_table.py</extracomment>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Is a</source>
        <extracomment>models/tables/new_name_table.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>models/tables/new_name_table.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>models/tables/new_name_table.py</extracomment>
        <translation>Gegenstand</translation>
    </message>
</context>
<context>
    <name>NewNames</name>
    <message>
        <source>New names, to be registered</source>
        <extracomment>gui/dialogs/article/new_names.py</extracomment>
        <translation>Neue Namen, die eingetragen werden</translation>
    </message>
    <message>
        <source>claimant</source>
        <extracomment>gui/dialogs/article/new_names.py</extracomment>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>gui/dialogs/article/new_names.py</extracomment>
        <translation>Gegenstand</translation>
    </message>
</context>
<context>
    <name>NoClaim</name>
    <message>
        <source>Choose one in the table or the chart to see its fields here, and its quotes marked in their source. Or select a number in a source below, and make a new claim of it.</source>
        <extracomment>gui/panes/detail/no_claim.py</extracomment>
        <translation>Wählen Sie eine in der Tabelle oder im Diagramm, um hier ihre Felder zu sehen und ihre Zitate markiert in der Quelle. Oder markieren Sie unten in einer Quelle eine Zahl und machen Sie eine neue Angabe daraus.</translation>
    </message>
    <message>
        <source>No claim is chosen</source>
        <extracomment>gui/panes/detail/no_claim.py</extracomment>
        <translation>Keine Angabe gewählt</translation>
    </message>
</context>
<context>
    <name>NoClaimsPage</name>
    <message>
        <source>Add claims, and they are set side by side here: what agrees, what contradicts, and why.</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Fügen Sie Angaben hinzu; sie werden hier nebeneinandergestellt: was übereinstimmt, was sich widerspricht und warum.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
</context>
<context>
    <name>NoRowsPage</name>
    <message>
        <source>Compare all measures</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Alle Messgrößen vergleichen</translation>
    </message>
    <message>
        <source>Compare other measures, or all of them.</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Vergleichen Sie andere Messgrößen oder alle.</translation>
    </message>
    <message>
        <source>Every claim about this subject is retracted or replaced</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Jede Angabe über diesen Gegenstand ist zurückgezogen oder ersetzt</translation>
    </message>
    <message>
        <source>Give the claims a day in “As of” or “Stated on”, and they can be compared.</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Geben Sie den Angaben einen Tag unter „Stand“ oder „Angegeben am“, und sie lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>Go to the first day</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Zum ersten Tag</translation>
    </message>
    <message>
        <source>No claim by this day</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Keine Angabe bis zu diesem Tag</translation>
    </message>
    <message>
        <source>No claim of these measures by this day</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Keine Angabe dieser Messgrößen bis zu diesem Tag</translation>
    </message>
    <message>
        <source>No claim says which day it is of</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Keine Angabe nennt ihren Tag</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Such claims are left out unless you ask for them.</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Solche Angaben bleiben weg, außer Sie verlangen sie.</translation>
    </message>
    <message>
        <source>The first claims about this subject count up to a later day.</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Die ersten Angaben über diesen Gegenstand zählen bis zu einem späteren Tag.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <extracomment>gui/panes/notice.py</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <source>A high end alone</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Nur ein oberes Ende</translation>
    </message>
    <message>
        <source>A high end alone means</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Nur ein oberes Ende bedeutet</translation>
    </message>
    <message>
        <source>A low end alone</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Nur ein unteres Ende</translation>
    </message>
    <message>
        <source>A low end alone means</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Nur ein unteres Ende bedeutet</translation>
    </message>
    <message>
        <source>Are left out</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Werden ausgelassen</translation>
    </message>
    <message>
        <source>Are refused</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Werden abgewiesen</translation>
    </message>
    <message>
        <source>Are taken</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Werden übernommen</translation>
    </message>
    <message>
        <source>As of is moved by</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Stand wird verschoben um</translation>
    </message>
    <message>
        <source>Empty cells; more, as in n/a; -</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Leere Zellen; weitere, etwa n/a; -</translation>
    </message>
    <message>
        <source>Lists are parted by</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Listen sind getrennt durch</translation>
    </message>
    <message>
        <source>Not stated is</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Nicht angegeben heißt</translation>
    </message>
    <message>
        <source>Rows that look like totals</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Zeilen, die wie Summen aussehen</translation>
    </message>
    <message>
        <source>Rows without a figure</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Zeilen ohne Zahl</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>&amp;Preview</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Refused</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>&amp;Abgewiesen</translation>
    </message>
    <message>
        <source>&amp;Refused ({})</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>&amp;Abgewiesen ({})</translation>
    </message>
    <message>
        <source>&amp;Save refused rows…</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>Abgewiesene Zeilen &amp;speichern …</translation>
    </message>
    <message>
        <source>No row is refused.</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>Keine Zeile ist abgewiesen.</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>Abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>The first rows as claims</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>Die ersten Zeilen als Angaben</translation>
    </message>
    <message>
        <source>What is mended in the saved table can be imported by the same mapping.</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>Was in der gespeicherten Tabelle berichtigt ist, lässt sich mit derselben Zuordnung importieren.</translation>
    </message>
    <message>
        <source>What the rows come to</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>Was die Zeilen ergeben</translation>
    </message>
</context>
<context>
    <name>PageLinks</name>
    <message>
        <source>&amp;Open page</source>
        <extracomment>gui/dialogs/page_links.py</extracomment>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>As &amp;BibTeX</source>
        <extracomment>gui/dialogs/page_links.py</extracomment>
        <translation>Als &amp;BibTeX</translation>
    </message>
    <message>
        <source>As &amp;CSL-JSON</source>
        <extracomment>gui/dialogs/page_links.py</extracomment>
        <translation>Als &amp;CSL-JSON</translation>
    </message>
    <message>
        <source>As &amp;RIS</source>
        <extracomment>gui/dialogs/page_links.py</extracomment>
        <translation>Als &amp;RIS</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <extracomment>gui/dialogs/page_links.py</extracomment>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>Cop&amp;y citation</source>
        <extracomment>gui/dialogs/page_links.py</extracomment>
        <translation>&amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Open ar&amp;chived page</source>
        <extracomment>gui/dialogs/page_links.py</extracomment>
        <translation>Ar&amp;chivierte Seite öffnen</translation>
    </message>
</context>
<context>
    <name>PageSetupDialog</name>
    <message>
        <source> in</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation> Zoll</translation>
    </message>
    <message>
        <source> mm</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation> mm</translation>
    </message>
    <message>
        <source>&amp;Bottom margin</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>Rand &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Left margin</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>Rand &amp;links</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>&amp;Ausrichtung</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Right margin</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>Rand &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Top margin</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>Rand &amp;oben</translation>
    </message>
    <message>
        <source>Between these margins no room is left to print on: make them smaller, or take larger paper.</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>Zwischen diesen Rändern bleibt kein Platz zum Drucken: Machen Sie sie kleiner oder nehmen Sie größeres Papier.</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Page set-up</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>Seite einrichten</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>Hochformat</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>&amp;Fields</source>
        <extracomment>gui/dialogs/mapping/pages.py</extracomment>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <extracomment>gui/dialogs/mapping/pages.py</extracomment>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <extracomment>gui/dialogs/mapping/pages.py</extracomment>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Va&amp;lues</source>
        <extracomment>gui/dialogs/mapping/pages.py</extracomment>
        <translation>&amp;Werte</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source> pt</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Backups of a file</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>&amp;Sicherungen einer Datei</translation>
    </message>
    <message>
        <source>&amp;CSV files</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>&amp;CSV-Dateien</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Schrif&amp;t</translation>
    </message>
    <message>
        <source>&amp;Kept</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>A&amp;ufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As UTF-8</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Als UTF-8</translation>
    </message>
    <message>
        <source>As UTF-8 with a byte order mark, for Excel</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Als UTF-8 mit Byte Order Mark, für Excel</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>As the system: {}</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Wie das System: {}</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>In a folder beside the file</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>In einem Ordner neben der Datei</translation>
    </message>
    <message>
        <source>In the program’s own folder</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Im eigenen Ordner des Programms</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>System font</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Schrift des Systems</translation>
    </message>
    <message>
        <source>System size</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Größe des Systems</translation>
    </message>
    <message>
        <source>Used from the next start of Counterclaim on.</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Gilt ab dem nächsten Start von Counterclaim.</translation>
    </message>
    <message>
        <source>more than {}, said on {}</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>mehr als {}, gesagt am {}</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page set-up</source>
        <extracomment>gui/printing/print_preview.py</extracomment>
        <translation>Seite einrichten</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Laying out the pages…</source>
        <extracomment>gui/printing/printing.py</extracomment>
        <translation>Die Seiten werden umbrochen …</translation>
    </message>
    <message>
        <source>Print preview – {title}</source>
        <extracomment>gui/printing/printing.py</extracomment>
        <translation>Druckvorschau – {title}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>gui/printing/printing.py</extracomment>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>There is no printer: add one in the settings of the system, or export the report as PDF.</source>
        <extracomment>gui/printing/printing.py</extracomment>
        <translation>Es gibt keinen Drucker: Fügen Sie einen in den Einstellungen des Systems hinzu oder exportieren Sie den Bericht als PDF.</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>Confidence</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The claim of the file that says the same. Ticked, the quotes are added to it; not ticked, a claim of its own is made. The space bar changes it.</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Die Angabe der Datei, die dasselbe sagt. Mit Haken kommen die Zitate zu ihr; ohne Haken entsteht eine eigene Angabe. Die Leertaste ändert das.</translation>
    </message>
    <message>
        <source>What you changed here is not written into the claim of the file.</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Was Sie hier geändert haben, wird nicht in die Angabe der Datei geschrieben.</translation>
    </message>
    <message>
        <source>Where several cells of this column are chosen, what you type is written into all of them.</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Sind mehrere Zellen dieser Spalte gewählt, wird das Getippte in alle geschrieben.</translation>
    </message>
    <message>
        <source>not taken</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>übernommen</translation>
    </message>
</context>
<context>
    <name>ProposalView</name>
    <message>
        <source>Claims found in the article</source>
        <extracomment>gui/dialogs/article/view.py</extracomment>
        <translation>Angaben, die im Artikel gefunden wurden</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Datei&amp;typ:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>&amp;Reihenfolge der Seiten:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Seiten &amp;pro Blatt:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Beidseitiger Druck</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Bindung an der langen Seite</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>&amp;Seitenauswahl:</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Bindung an der kurzen Seite</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Nennen Sie Seiten oder Bereiche, durch Kommas getrennt. Ein Bereich besteht aus zwei Zahlen mit einem Bindestrich dazwischen: 3,5-7,9 druckt die Seiten 3, 5, 6, 7 und 9.</translation>
    </message>
</context>
<context>
    <name>QuoteChoice</name>
    <message>
        <source>&amp;Keep at the old version</source>
        <extracomment>gui/dialogs/revision/quote_choice.py</extracomment>
        <translation>Bei der alten Fassung &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Move to the new version</source>
        <extracomment>gui/dialogs/revision/quote_choice.py</extracomment>
        <translation>Zur neuen Fassung &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Replace the claim by a new one: {}</source>
        <extracomment>gui/dialogs/revision/quote_choice.py</extracomment>
        <translation>Angabe durch eine neue &amp;ersetzen: {}</translation>
    </message>
    <message>
        <source>All that were found, but for those whose figure has changed</source>
        <extracomment>gui/dialogs/revision/quote_choice.py</extracomment>
        <translation>Alle gefundenen, außer denen, deren Zahl sich geändert hat</translation>
    </message>
    <message>
        <source>Keep &amp;all</source>
        <extracomment>gui/dialogs/revision/quote_choice.py</extracomment>
        <translation>&amp;Alle behalten</translation>
    </message>
    <message>
        <source>Move all f&amp;ound</source>
        <extracomment>gui/dialogs/revision/quote_choice.py</extracomment>
        <translation>Alle &amp;gefundenen verschieben</translation>
    </message>
</context>
<context>
    <name>QuoteSides</name>
    <message>
        <source>The words of both versions</source>
        <extracomment>gui/dialogs/revision/quote_sides.py</extracomment>
        <translation>Die Worte beider Fassungen</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>gui/dialogs/revision/quote_sides.py</extracomment>
        <translation>nicht da</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>Attach</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Attach the words selected in the source to this claim</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Die in der Quelle markierten Worte an diese Angabe anhängen</translation>
    </message>
    <message>
        <source>Make a claim of the words selected in the source</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Aus den in der Quelle markierten Worten eine Angabe machen</translation>
    </message>
    <message>
        <source>New claim</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Neue Angabe</translation>
    </message>
    <message>
        <source>No quotes yet: select words in the source, and attach them.</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Noch keine Zitate: Markieren Sie Worte in der Quelle und hängen Sie sie an.</translation>
    </message>
    <message>
        <source>Quote the marked passage instead</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Stattdessen die markierte Stelle zitieren</translation>
    </message>
    <message>
        <source>Quote {} of {}</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Zitat {} von {}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Remove quote</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Zitat entfernen</translation>
    </message>
    <message>
        <source>Select words with a number in them, and make a claim of them.</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Markieren Sie Worte mit einer Zahl und machen Sie daraus eine Angabe.</translation>
    </message>
    <message>
        <source>Translation of the quote</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Übersetzung des Zitats</translation>
    </message>
    <message>
        <source>Use this passage</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Diese Stelle verwenden</translation>
    </message>
</context>
<context>
    <name>RatioDialog</name>
    <message>
        <source>&amp;Highest ratio</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>&amp;Höchstes Verhältnis</translation>
    </message>
    <message>
        <source>&amp;Lowest ratio</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>&amp;Niedrigstes Verhältnis</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;To measure</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>&amp;Auf Messgröße</translation>
    </message>
    <message>
        <source>A number of the {0} ratio is missing: write two whole numbers.</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Beim {0} Verhältnis fehlt eine Zahl: Schreiben Sie zwei ganze Zahlen.</translation>
    </message>
    <message>
        <source>A ratio is between two measures: choose two that differ.</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Ein Verhältnis besteht zwischen zwei Messgrößen: Wählen Sie zwei verschiedene.</translation>
    </message>
    <message>
        <source>Add a casualty ratio</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Verhältnis der Ausfälle hinzufügen</translation>
    </message>
    <message>
        <source>From &amp;measure</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>&amp;Von Messgröße</translation>
    </message>
    <message>
        <source>From measure: what claims give</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Von Messgröße: was Angaben nennen</translation>
    </message>
    <message>
        <source>Say where the ratio comes from: a reader cannot judge it otherwise.</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Sagen Sie, woher das Verhältnis stammt: Sonst können Leser es nicht beurteilen.</translation>
    </message>
    <message>
        <source>Source of the ratio</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Quelle des Verhältnisses</translation>
    </message>
    <message>
        <source>The lowest ratio is above the highest: put the smaller one first.</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Das niedrigste Verhältnis liegt über dem höchsten: Setzen Sie das kleinere an die erste Stelle.</translation>
    </message>
    <message>
        <source>The second number of the {0} ratio is 0: write one above 0.</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Die zweite Zahl beim {0} Verhältnis ist 0: Schreiben Sie eine über 0.</translation>
    </message>
    <message>
        <source>To measure: what follows</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Auf Messgröße: was folgt</translation>
    </message>
    <message>
        <source>Where one measure is claimed, the other follows by a ratio: 189,500 casualties for 43,000 killed, say. It is an assumption, is shown as one, and is switched on at once.</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Wo eine Messgröße angegeben ist, folgt die andere durch ein Verhältnis, etwa 189.500 Ausfälle auf 43.000 Getötete. Es ist eine Annahme, wird als solche gezeigt und gleich eingeschaltet.</translation>
    </message>
    <message>
        <source>Who published it, where and when</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Wer es wann und wo veröffentlicht hat</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>erste</translation>
    </message>
    <message>
        <source>highest</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>höchsten</translation>
    </message>
    <message>
        <source>lowest</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>niedrigsten</translation>
    </message>
    <message>
        <source>second</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>zweite</translation>
    </message>
    <message>
        <source>{0} for</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>{0} auf</translation>
    </message>
    <message>
        <source>{0}: {1} number</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>{0}: {1} Zahl</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading {}…</source>
        <extracomment>gui/disk/rereading.py</extracomment>
        <translation>{} wird gelesen …</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>gui/disk/reading_bar.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ReadingTable</name>
    <message>
        <source>Row</source>
        <extracomment>models/tables/reading_table.py</extracomment>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>ReasonsBox</name>
    <message>
        <source>Why the claim reads so</source>
        <extracomment>gui/dialogs/article/reasons_box.py</extracomment>
        <translation>Warum die Angabe so gelesen wird</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Find the file</source>
        <extracomment>gui/disk/recovering.py</extracomment>
        <translation>Datei suchen</translation>
    </message>
    <message>
        <source>Looking at what was not saved…</source>
        <extracomment>gui/disk/recovering.py</extracomment>
        <translation>Es wird nachgesehen, was nicht gespeichert wurde …</translation>
    </message>
    <message>
        <source>Restoring what was not saved…</source>
        <extracomment>gui/disk/recovering.py</extracomment>
        <translation>Nicht Gespeichertes wird wiederhergestellt …</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Close</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Schli&amp;eßen</translation>
    </message>
    <message>
        <source>&amp;Find the file…</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Datei &amp;suchen …</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>A damaged recovery log</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Ein beschädigtes Wiederherstellungsprotokoll</translation>
    </message>
    <message>
        <source>A file without a name</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Eine Datei ohne Namen</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>S&amp;päter entscheiden</translation>
    </message>
    <message>
        <source>Restored, but for what is struck through: that is kept in the log “{}”.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Wiederhergestellt bis auf das Durchgestrichene: Das bleibt im Protokoll „{}“.</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>&amp;Beiseitelegen</translation>
    </message>
    <message>
        <source>Sho&amp;w folder</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>The file has been changed since, and holds all of these changes already.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Die Datei wurde seither geändert und enthält all diese Änderungen bereits.</translation>
    </message>
    <message>
        <source>The file has been changed since, but all changes still fit it.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Die Datei wurde seither geändert, aber alle Änderungen passen noch zu ihr.</translation>
    </message>
    <message>
        <source>The program ended before these changes were saved. Restoring makes them again in a window, where you can save them.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Das Programm endete, bevor diese Änderungen gespeichert waren. Wiederherstellen macht sie noch einmal in einem Fenster, wo Sie sie speichern können.</translation>
    </message>
    <message>
        <source>There is nothing here that could be restored.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Hier ist nichts, was sich wiederherstellen ließe.</translation>
    </message>
    <message>
        <source>These changes were made on {}, where the program may still be open with them: restore them only if it is not.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Diese Änderungen wurden auf {} gemacht, wo das Programm sie vielleicht noch offen hat: Stellen Sie sie nur wieder her, wenn nicht.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Unsaved changes by file</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Nicht gespeicherte Änderungen nach Datei</translation>
    </message>
    <message>
        <source>What restoring changes</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Was das Wiederherstellen ändert</translation>
    </message>
    <message>
        <source>What was being written when the program ended is left out.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Was gerade geschrieben wurde, als das Programm endete, fehlt.</translation>
    </message>
    <message>
        <source>What you decide later is offered at the next start. What is set aside is not, but kept; so is the log of what is restored, with all that is left out of it. Both are in this folder:</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Was Sie später entscheiden, wird beim nächsten Start wieder angeboten. Was beiseitegelegt ist, nicht, aber es bleibt erhalten; ebenso das Protokoll dessen, was wiederhergestellt wird, mit allem, was davon wegbleibt. Beides liegt in diesem Ordner:</translation>
    </message>
    <message>
        <source>another computer</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>einem anderen Computer</translation>
    </message>
    <message>
        <source>{} · restored in part</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>{} · teilweise wiederhergestellt</translation>
    </message>
    <message>
        <source>“{0}” is no longer in “{1}”: find the file, so that its changes can be restored.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>„{0}“ ist nicht mehr in „{1}“: Suchen Sie die Datei, damit ihre Änderungen wiederhergestellt werden können.</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>This cannot be compared</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Das lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>RefusedTable</name>
    <message>
        <source>Cells</source>
        <extracomment>models/tables/refused_table.py</extracomment>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>models/tables/refused_table.py</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <extracomment>models/tables/refused_table.py</extracomment>
        <translation>Warum sie abgewiesen ist</translation>
    </message>
</context>
<context>
    <name>ReplacedBox</name>
    <message>
        <source>Counterclaim was replaced or removed while it ran: save your work and start it again.</source>
        <extracomment>gui/log/replaced.py</extracomment>
        <translation>Counterclaim wurde ersetzt oder entfernt, während es lief: Speichern Sie Ihre Arbeit, und starten Sie es neu.</translation>
    </message>
</context>
<context>
    <name>RevisionDialog</name>
    <message>
        <source>&amp;Take the new version</source>
        <extracomment>gui/dialogs/revision/dialog.py</extracomment>
        <translation>Neue &amp;Fassung übernehmen</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>gui/dialogs/revision/dialog.py</extracomment>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Old version</source>
        <extracomment>gui/dialogs/revision/dialog.py</extracomment>
        <translation>Alte Fassung</translation>
    </message>
    <message>
        <source>Quotes of the old version</source>
        <extracomment>gui/dialogs/revision/dialog.py</extracomment>
        <translation>Zitate der alten Fassung</translation>
    </message>
    <message>
        <source>Struck through: removed. Underlined: added. Press a fold to see what it hides.</source>
        <extracomment>gui/dialogs/revision/dialog.py</extracomment>
        <translation>Durchgestrichen: entfernt. Unterstrichen: hinzugefügt. Ein Klick auf eine Auslassung zeigt, was dort steht.</translation>
    </message>
</context>
<context>
    <name>RevisionImport</name>
    <message>
        <source>Comparing the versions…</source>
        <extracomment>gui/importing/revision_import.py</extracomment>
        <translation>Die Fassungen werden verglichen …</translation>
    </message>
    <message>
        <source>The newer version is in the file.</source>
        <extracomment>gui/importing/revision_import.py</extracomment>
        <translation>Die neuere Fassung ist in der Datei.</translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>Reading the text…</source>
        <extracomment>gui/importing/road.py</extracomment>
        <translation>Der Text wird gelesen …</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <extracomment>gui/importing/road.py</extracomment>
        <translation>{} wird gelesen …</translation>
    </message>
</context>
<context>
    <name>Roads</name>
    <message>
        <source>Articles</source>
        <extracomment>gui/importing/roads.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Everything that can be imported</source>
        <extracomment>gui/importing/roads.py</extracomment>
        <translation>Alles, was sich importieren lässt</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>gui/importing/roads.py</extracomment>
        <translation>Literaturangaben</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>gui/importing/roads.py</extracomment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>There is no text to import: copy the text of an article first.</source>
        <extracomment>gui/importing/roads.py</extracomment>
        <translation>Es gibt keinen Text zu importieren: Kopieren Sie erst den Text eines Artikels.</translation>
    </message>
</context>
<context>
    <name>SelectableText</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>gui/panes/conflicts/selectable_text.py</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>gui/panes/conflicts/selectable_text.py</extracomment>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>SettleButtons</name>
    <message>
        <source>Leave as it is</source>
        <extracomment>gui/panes/conflicts/buttons.py</extracomment>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Take mine</source>
        <extracomment>gui/panes/conflicts/buttons.py</extracomment>
        <translation>Meines nehmen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>gui/panes/conflicts/buttons.py</extracomment>
        <translation>Anderes nehmen</translation>
    </message>
    <message>
        <source>Take what was before</source>
        <extracomment>gui/panes/conflicts/buttons.py</extracomment>
        <translation>Nehmen, was vorher war</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>page {number} of {count}</source>
        <extracomment>gui/paper/sheet.py</extracomment>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>SheetVerbs</name>
    <message>
        <source>Claims in the table: PDF</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>Angaben der Tabelle: PDF</translation>
    </message>
    <message>
        <source>Export claims</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>Angaben exportieren</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Exported as {}.</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>Exportiert als {}.</translation>
    </message>
    <message>
        <source>Exporting {}…</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>{} wird exportiert …</translation>
    </message>
    <message>
        <source>Finding the claims…</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>Die Angaben werden gesucht …</translation>
    </message>
    <message>
        <source>Gathering the claims…</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>Die Angaben werden gesammelt …</translation>
    </message>
    <message>
        <source>claims</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>comparison</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>The sheet as it stands</source>
        <extracomment>gui/dialogs/mapping/sheet_view.py</extracomment>
        <translation>Das Blatt, wie es ist</translation>
    </message>
</context>
<context>
    <name>ShowFolder</name>
    <message>
        <source>No program shows folders here. It is “{}”.</source>
        <extracomment>gui/machine/show_folder.py</extracomment>
        <translation>Hier kann kein Programm Ordner zeigen. Der Ordner ist „{}“.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Before</source>
        <extracomment>gui/panes/conflicts/side_by_side.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>gui/panes/conflicts/side_by_side.py</extracomment>
        <translation>Meines</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>gui/panes/conflicts/side_by_side.py</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>The sides of the conflict</source>
        <extracomment>gui/panes/conflicts/side_by_side.py</extracomment>
        <translation>Die Seiten des Konflikts</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>gui/panes/conflicts/side_by_side.py</extracomment>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>and {} more</source>
        <extracomment>gui/panes/conflicts/side_by_side.py</extracomment>
        <translation>und {} weitere</translation>
    </message>
</context>
<context>
    <name>SidePages</name>
    <message>
        <source>Matrix or assumptions</source>
        <extracomment>gui/panes/comparison/side.py</extracomment>
        <translation>Matrix oder Annahmen</translation>
    </message>
</context>
<context>
    <name>SourceHeading</name>
    <message>
        <source>All sources…</source>
        <extracomment>gui/panes/source/heading.py</extracomment>
        <translation>Alle Quellen …</translation>
    </message>
    <message>
        <source>Choose a source…</source>
        <extracomment>gui/panes/source/heading.py</extracomment>
        <translation>Quelle wählen …</translation>
    </message>
    <message>
        <source>Open {} in the browser</source>
        <extracomment>gui/panes/source/heading.py</extracomment>
        <translation>{} im Browser öffnen</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>gui/panes/source/heading.py</extracomment>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Address</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Authors</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Every row of the table</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Jede Zeile der Tabelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing of the table</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Nichts aus der Tabelle</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Text kept</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Aufbewahrter Text</translation>
    </message>
    <message>
        <source>The columns that are used</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Die verwendeten Spalten</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <source>&amp;New version…</source>
        <extracomment>gui/dialogs/source_side.py</extracomment>
        <translation>&amp;Neue Fassung …</translation>
    </message>
    <message>
        <source>&amp;Paste text…</source>
        <extracomment>gui/dialogs/source_side.py</extracomment>
        <translation>Te&amp;xt einfügen …</translation>
    </message>
    <message>
        <source>Claims that quote the source</source>
        <extracomment>gui/dialogs/source_side.py</extracomment>
        <translation>Angaben, die die Quelle zitieren</translation>
    </message>
    <message>
        <source>No text yet. Paste it, so that claims can quote it.</source>
        <extracomment>gui/dialogs/source_side.py</extracomment>
        <translation>Noch kein Text. Fügen Sie ihn ein, damit Angaben ihn zitieren können.</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <extracomment>gui/dialogs/source_side.py</extracomment>
        <translation>Text der Quelle</translation>
    </message>
</context>
<context>
    <name>SourceTextDialog</name>
    <message>
        <source>Paste the text here.</source>
        <extracomment>gui/dialogs/source_text.py</extracomment>
        <translation>Fügen Sie den Text hier ein.</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <extracomment>gui/dialogs/source_text.py</extracomment>
        <translation>Text der Quelle</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Choose a source above, select the words that hold the number, and attach them.</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Wählen Sie oben eine Quelle, markieren Sie die Worte mit der Zahl und hängen Sie sie an.</translation>
    </message>
    <message>
        <source>Claimant not stated</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Urheber nicht angegeben</translation>
    </message>
    <message>
        <source>Find…</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>No sources yet. A source keeps the full text that a number was taken from: add the article, then select the words that hold the number.</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Noch keine Quellen. Eine Quelle bewahrt den vollen Text, dem eine Zahl entnommen ist: Fügen Sie den Artikel hinzu und markieren Sie dann die Worte mit der Zahl.</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Vergrößerung zurücksetzen</translation>
    </message>
    <message>
        <source>Source text</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Text der Quelle</translation>
    </message>
    <message>
        <source>The file does not hold the text of this source.</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Die Datei enthält den Text dieser Quelle nicht.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>{}: {}. Click to choose this claim.</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>{}: {}. Klicken Sie, um diese Angabe zu wählen.</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sources</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source> If the page has changed, add a new version.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation> Wenn die Seite sich geändert hat, fügen Sie eine neue Fassung hinzu.</translation>
    </message>
    <message>
        <source> The file holds a newer version of it.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation> Die Datei enthält eine neuere Fassung davon.</translation>
    </message>
    <message>
        <source> This is a newer version of “{}”.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation> Dies ist eine neuere Fassung von „{}“.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Keep this text</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Diesen Text &amp;behalten</translation>
    </message>
    <message>
        <source>Add source</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Archived at</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Archiviert unter</translation>
    </message>
    <message>
        <source>Authors</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Change source “{}”</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Quelle „{}“ ändern</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>No sources yet. Add one and paste its text, so that claims can quote it.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Noch keine Quellen. Fügen Sie eine hinzu und ihren Text ein, damit Angaben ihn zitieren können.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Not quoted yet</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Noch nicht zitiert</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Once pasted, the text is kept as it is.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Einmal eingefügt, bleibt der Text, wie er ist.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Paste text</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Paste the text as it is now. The two are compared, and you choose which quotes move; the older version stays as it is.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Fügen Sie den Text ein, wie er jetzt ist. Die beiden werden verglichen, und Sie wählen, welche Zitate wandern; die ältere Fassung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Paste the whole text of the source. It is kept as it is and cannot be changed afterwards, because quotes are found by their words.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Fügen Sie den ganzen Text der Quelle ein. Er bleibt, wie er ist, und lässt sich danach nicht ändern, denn Zitate werden an ihren Worten gefunden.</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Remove source “{}”</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Quelle „{}“ entfernen</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Select words in the source view of the window to quote them.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Markieren Sie Worte in der Quellenansicht des Fensters, um sie zu zitieren.</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The text is kept as it is, so that quotes find their place.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Der Text bleibt, wie er ist, damit Zitate ihre Stelle finden.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Quelle ohne Titel</translation>
    </message>
    <message>
        <source>older version</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>ältere Fassung</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>such as en</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>etwa de</translation>
    </message>
    <message>
        <source>such as {}</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>z. B. {}</translation>
    </message>
    <message>
        <source>{}; the first {} are listed</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>{}; die ersten {} sind aufgeführt</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>, {} chosen</source>
        <extracomment>gui/frame/status.py</extracomment>
        <translation>, {} ausgewählt</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>gui/frame/status.py</extracomment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>gui/frame/status.py</extracomment>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>gui/frame/status.py</extracomment>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>gui/frame/status.py</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <extracomment>gui/frame/status.py</extracomment>
        <translation>Gespeichert {}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>gui/frame/status.py</extracomment>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>StylesBox</name>
    <message>
        <source>Choose…</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>Day/month/year</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Tag/Monat/Jahr</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Wie Daten geschrieben sind</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Wie Zahlen geschrieben sind</translation>
    </message>
    <message>
        <source>In words</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Month/day/year</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Monat/Tag/Jahr</translation>
    </message>
    <message>
        <source>No style is needed</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Keine Schreibweise nötig</translation>
    </message>
    <message>
        <source>Num&amp;bers</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Za&amp;hlen</translation>
    </message>
    <message>
        <source>Year-month-day (ISO)</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Jahr-Monat-Tag (ISO)</translation>
    </message>
    <message>
        <source>Year/month/day</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Jahr/Monat/Tag</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>reads none of these</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>liest keinen davon</translation>
    </message>
    <message>
        <source>{0} of {1} values cannot be read so</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>So nicht lesbar: {0} von {1}</translation>
    </message>
</context>
<context>
    <name>SubjectsPage</name>
    <message>
        <source>&amp;Add…</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>No subjects yet. Those that claims name are listed here.</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>Noch keine Gegenstände. Die in Angaben genannten sind hier aufgeführt.</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Subjects</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>Gegenstände</translation>
    </message>
</context>
<context>
    <name>Successors</name>
    <message>
        <source>Replaced by</source>
        <extracomment>gui/panes/detail/successors.py</extracomment>
        <translation>Ersetzt durch</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source> and </source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source>Import {}</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>{} importieren</translation>
    </message>
    <message>
        <source>Import “{}”</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>„{}“ importieren</translation>
    </message>
    <message>
        <source>Importing {}…</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>{} wird importiert …</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>Abgewiesene Zeilen speichern</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>Tabelle als CSV</translation>
    </message>
    <message>
        <source>Table parted by tabs</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>Tabelle mit Tabulatoren</translation>
    </message>
    <message>
        <source>The file cannot be changed.</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>Die Datei kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>This table has all columns of the mapping {}, which is chosen.</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>Diese Tabelle hat alle Spalten der Zuordnung {}; sie ist gewählt.</translation>
    </message>
    <message>
        <source>This table has all columns of the mappings {}: choose one.</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>Diese Tabelle hat alle Spalten der Zuordnungen {}: Wählen Sie eine.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Choose a row to read all that is said of it.</source>
        <extracomment>gui/panes/comparison/table_page.py</extracomment>
        <translation>Wählen Sie eine Zeile, um alles zu lesen, was darüber gesagt wird.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>gui/panes/comparison/table_page.py</extracomment>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>About</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Etwa</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <extracomment>gui/panes/timeline/hover.py</extracomment>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Claimant not stated</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Urheber nicht angegeben</translation>
    </message>
    <message>
        <source>Derived from other claims</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Aus anderen Angaben abgeleitet</translation>
    </message>
    <message>
        <source>Drawn at the day its source was published; no other day is stated</source>
        <extracomment>gui/panes/timeline/hover.py</extracomment>
        <translation>Gezeichnet am Tag der Veröffentlichung der Quelle; kein anderer Tag ist angegeben</translation>
    </message>
    <message>
        <source>Less than</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Weniger als</translation>
    </message>
    <message>
        <source>More than</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Mehr als</translation>
    </message>
    <message>
        <source>No claim with a date is left: widen the filter or switch a series on.</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Keine Angabe mit einem Tag ist übrig: Erweitern Sie den Filter oder schalten Sie eine Reihe ein.</translation>
    </message>
    <message>
        <source>Nothing to draw yet: a claim appears here once it has a day in “As of” or “Stated on”.</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Noch nichts zu zeichnen: Eine Angabe erscheint hier, sobald sie unter „Stand“ oder „Angegeben am“ einen Tag hat.</translation>
    </message>
    <message>
        <source>One of these days</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Einer dieser Tage</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Range, best value</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Spanne, bester Wert</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Retracted or replaced</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Zurückgezogen oder ersetzt</translation>
    </message>
    <message>
        <source>Said {day}; the day counted up to is not stated</source>
        <extracomment>gui/panes/timeline/hover.py</extracomment>
        <translation>Gesagt {day}; bis zu welchem Tag gezählt wurde, ist nicht angegeben</translation>
    </message>
    <message>
        <source>Save chart as &amp;picture…</source>
        <extracomment>gui/panes/timeline/chart.py</extracomment>
        <translation>Diagramm als &amp;Bild speichern …</translation>
    </message>
    <message>
        <source>The day is not certain</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Der Tag ist nicht sicher</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>gui/panes/timeline/chart.py</extracomment>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Timeline of the claims</source>
        <extracomment>gui/panes/timeline/chart.py</extracomment>
        <translation>Zeitleiste der Angaben</translation>
    </message>
    <message>
        <source>Too many marks to draw each: the stronger a square, the more of them; zoom in to see all</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Zu viele Zeichen, um jedes zu zeichnen: je kräftiger ein Quadrat, desto mehr; vergrößern Sie, um alle zu sehen</translation>
    </message>
    <message>
        <source>Up to this day or earlier</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Bis zu diesem Tag oder früher</translation>
    </message>
    <message>
        <source>Up to this day or later</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Bis zu diesem Tag oder später</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>derived</source>
        <extracomment>gui/panes/timeline/hover.py</extracomment>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>replaced by another claim</source>
        <extracomment>gui/panes/timeline/hover.py</extracomment>
        <translation>durch eine andere Angabe ersetzt</translation>
    </message>
    <message>
        <source>retracted</source>
        <extracomment>gui/panes/timeline/hover.py</extracomment>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>{claims} drawn, from {first} to {last}.</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>{claims} gezeichnet, von {first} bis {last}.</translation>
    </message>
    <message>
        <source>{unit}, per day</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>{unit}, pro Tag</translation>
    </message>
    <message>
        <source>{unit}, per month</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>{unit}, pro Monat</translation>
    </message>
    <message>
        <source>{unit}, per week</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>{unit}, pro Woche</translation>
    </message>
</context>
<context>
    <name>TimelineRoom</name>
    <message>
        <source>Drawing</source>
        <extracomment>gui/rooms/timeline_room.py</extracomment>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Drawing the timeline…</source>
        <extracomment>gui/rooms/timeline_room.py</extracomment>
        <translation>Die Zeitleiste wird gezeichnet …</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>gui/rooms/timeline_room.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Save chart as picture</source>
        <extracomment>gui/rooms/timeline_room.py</extracomment>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>The chart is saved as “{}”.</source>
        <extracomment>gui/rooms/timeline_room.py</extracomment>
        <translation>Das Diagramm ist als „{}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Untitled</source>
        <extracomment>gui/frame/title.py</extracomment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{} (read-only)</source>
        <extracomment>gui/frame/title.py</extracomment>
        <translation>{} (schreibgeschützt)</translation>
    </message>
    <message>
        <source>{} (reading…)</source>
        <extracomment>gui/frame/title.py</extracomment>
        <translation>{} (wird gelesen …)</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>Help: {}</source>
        <extracomment>gui/help/topic_dialog.py</extracomment>
        <translation>Hilfe: {}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>gui/help/topic_dialog.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>gui/help/topic_dialog.py</extracomment>
        <translation>Begriffe</translation>
    </message>
</context>
<context>
    <name>ValueTable</name>
    <message>
        <source>(empty)</source>
        <extracomment>models/tables/value_table.py</extracomment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Every value not set above</source>
        <extracomment>models/tables/value_table.py</extracomment>
        <translation>Jeder oben nicht gesetzte Wert</translation>
    </message>
    <message>
        <source>Itself</source>
        <extracomment>models/tables/value_table.py</extracomment>
        <translation>Sich selbst</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>models/tables/value_table.py</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>models/tables/value_table.py</extracomment>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>models/tables/value_table.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Stands for</source>
        <extracomment>models/tables/value_table.py</extracomment>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>models/tables/value_table.py</extracomment>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>&amp;Values of</source>
        <extracomment>gui/dialogs/mapping/values_page.py</extracomment>
        <translation>Werte v&amp;on</translation>
    </message>
    <message>
        <source>Say what a value stands for, or untick it to leave its rows out. Enter edits.</source>
        <extracomment>gui/dialogs/mapping/values_page.py</extracomment>
        <translation>Sagen Sie, wofür ein Wert steht, oder haken Sie ihn ab, um seine Zeilen auszulassen. Die Eingabetaste öffnet ihn.</translation>
    </message>
    <message>
        <source>This column has no values.</source>
        <extracomment>gui/dialogs/mapping/values_page.py</extracomment>
        <translation>Diese Spalte hat keine Werte.</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>gui/dialogs/mapping/values_page.py</extracomment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values of the column</source>
        <extracomment>gui/dialogs/mapping/values_page.py</extracomment>
        <translation>Werte der Spalte</translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>&amp;Go there</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>Hin&amp;gehen</translation>
    </message>
    <message>
        <source>Of the first {1} rows, {0} can be taken</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>Von den ersten {1} Zeilen können {0} übernommen werden</translation>
    </message>
    <message>
        <source>Reading the rest: {}%.</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>Der Rest wird gelesen: {}&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;Remove</source>
        <extracomment>gui/panes/comparison/menus.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <extracomment>gui/panes/comparison/menus.py</extracomment>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>No comparison is kept yet</source>
        <extracomment>gui/panes/comparison/menus.py</extracomment>
        <translation>Noch kein Vergleich gespeichert</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Comparing…</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Every claim of the file is looked at once. Everything else can be done meanwhile.</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Jede Angabe der Datei wird einmal angesehen. Alles andere geht inzwischen weiter.</translation>
    </message>
    <message>
        <source>It is compared once all of it is here: a part of it may say something else than the whole.</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Verglichen wird, sobald alles da ist: Ein Teil kann etwas anderes besagen als das Ganze.</translation>
    </message>
    <message>
        <source>The file is still being read</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Die Datei wird noch gelesen</translation>
    </message>
</context>
<context>
    <name>WaitingSign</name>
    <message>
        <source>Being brought up to date…</source>
        <extracomment>gui/panes/comparison/waiting_sign.py</extracomment>
        <translation>Wird auf den neuesten Stand gebracht …</translation>
    </message>
</context>
<context>
    <name>WholeExport</name>
    <message>
        <source> The {} files beside it belong to it.</source>
        <extracomment>gui/disk/whole_export.py</extracomment>
        <translation> Die {}-Dateien daneben gehören dazu.</translation>
    </message>
    <message>
        <source>Exported as {}.</source>
        <extracomment>gui/disk/whole_export.py</extracomment>
        <translation>Exportiert als {}.</translation>
    </message>
    <message>
        <source>Exporting {}…</source>
        <extracomment>gui/disk/whole_export.py</extracomment>
        <translation>{} wird exportiert …</translation>
    </message>
    <message>
        <source>Whole file: {}</source>
        <extracomment>gui/disk/whole_export.py</extracomment>
        <translation>Ganze Datei: {}</translation>
    </message>
</context>
<context>
    <name>WordDelegate</name>
    <message>
        <source>Itself</source>
        <extracomment>gui/dialogs/mapping/word_delegate.py</extracomment>
        <translation>Sich selbst</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>gui/dialogs/mapping/word_delegate.py</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Stands for</source>
        <extracomment>gui/dialogs/mapping/word_delegate.py</extracomment>
        <translation>Steht für</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> and </source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source> if {0}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation> (angenommen, {0})</translation>
    </message>
    <message>
        <source> if {assumptions}</source>
        <extracomment>The report</extracomment>
        <translation>, wenn {assumptions}</translation>
    </message>
    <message>
        <source>% alone stands for both ~ and ?</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>% allein steht für ~ und ? zugleich</translation>
    </message>
    <message>
        <source>&amp;About Counterclaim</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Über Counterclaim</translation>
    </message>
    <message>
        <source>&amp;Add claim</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Angabe &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Angabe</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Schli&amp;eßen</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Spalten …</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Example: six numbers of one article</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Beispiel: sechs Zahlen eines Artikels</translation>
    </message>
    <message>
        <source>&amp;Export claims…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Angaben e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Vergleich e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Filter claims</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Angaben &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help on this pane</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Hilfe zu diesem Bereich</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Keep comparison…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Vergleich &amp;merken …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Measures…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Messgrößen …</translation>
    </message>
    <message>
        <source>&amp;Merge from file…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Aus Datei zusa&amp;mmenführen …</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>&amp;Zusammenführen …</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Next in series</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Nächste der Reihe</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Reload and lose changes</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>&amp;Neu laden und Änderungen verlieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>gui/disk/save_name.py</extracomment>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Anordnun&amp;g zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Nach dieser Spalte so&amp;rtieren</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Quellen …</translation>
    </message>
    <message>
        <source>&amp;Take the source alone</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Nur die &amp;Quelle übernehmen</translation>
    </message>
    <message>
        <source>&amp;Take {}</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>{} &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Title and note…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Titel und Notiz …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menus and actions</extracomment>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Spalte bre&amp;iter</translation>
    </message>
    <message>
        <source>&amp;Zoom chart to data</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Diagramm an Daten an&amp;passen</translation>
    </message>
    <message>
        <source>({numeral}) It is assumed here that {assumption}.</source>
        <extracomment>The report</extracomment>
        <translation>({numeral}) Hier wird angenommen: {assumption}.</translation>
    </message>
    <message>
        <source>({numeral}) It is assumed that {assumption}, but nothing here rests on it.</source>
        <extracomment>The report</extracomment>
        <translation>({numeral}) Angenommen wird: {assumption}; darauf beruht hier aber nichts.</translation>
    </message>
    <message>
        <source>, as in “{0}–{1}”</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>, etwa „{0}–{1}“</translation>
    </message>
    <message>
        <source>, then </source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>, dann </translation>
    </message>
    <message>
        <source>, under the assumptions listed</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>, unter den aufgeführten Annahmen</translation>
    </message>
    <message>
        <source>1 – confirmed by others</source>
        <extracomment>Words of a choice</extracomment>
        <translation>1 – von anderen bestätigt</translation>
    </message>
    <message>
        <source>2 – probably true</source>
        <extracomment>Words of a choice</extracomment>
        <translation>2 – wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>3 – possibly true</source>
        <extracomment>Words of a choice</extracomment>
        <translation>3 – möglicherweise wahr</translation>
    </message>
    <message>
        <source>4 – doubtful</source>
        <extracomment>Words of a choice</extracomment>
        <translation>4 – zweifelhaft</translation>
    </message>
    <message>
        <source>5 – improbable</source>
        <extracomment>Words of a choice</extracomment>
        <translation>5 – unwahrscheinlich</translation>
    </message>
    <message>
        <source>6 – cannot be judged</source>
        <extracomment>Words of a choice</extracomment>
        <translation>6 – nicht zu beurteilen</translation>
    </message>
    <message numerus="yes">
        <source>; what follows from the assumptions contradicts {0} claims</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>
            <numerusform>; was aus den Annahmen folgt, widerspricht {0} Angabe</numerusform>
            <numerusform>; was aus den Annahmen folgt, widerspricht {0} Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; less than</source>
        <extracomment>The report</extracomment>
        <translation>&lt; weniger als</translation>
    </message>
    <message>
        <source>&gt; more than</source>
        <extracomment>The report</extracomment>
        <translation>&gt; mehr als</translation>
    </message>
    <message>
        <source>A bar is what can hold on the day; an end of it may come from an earlier or later figure of the same claimant.</source>
        <extracomment>The report</extracomment>
        <translation>Ein Balken ist, was an dem Tag gelten kann; ein Ende davon kann aus einer früheren oder späteren Zahl desselben Urhebers stammen.</translation>
    </message>
    <message>
        <source>A cell holds the delimiter or a line end: choose a quotation mark.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Eine Zelle enthält das Trennzeichen oder ein Zeilenende: Wählen Sie ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>A claim that quotes the source has changed since the versions were compared: import the newer one once more.</source>
        <extracomment>models/importing/revision_change.py</extracomment>
        <translation>Eine Angabe, die die Quelle zitiert, hat sich seit dem Vergleich der Fassungen geändert: Importieren Sie die neuere noch einmal.</translation>
    </message>
    <message>
        <source>A context in it gives more than {0} names a meaning.</source>
        <extracomment>models/formats/linked/words.py</extracomment>
        <translation>Ein Kontext darin gibt mehr als {0} Namen eine Bedeutung.</translation>
    </message>
    <message>
        <source>A count that may fall says nothing for another day than its own ({0}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Eine Zahl, die fallen kann, sagt nichts für einen anderen Tag als ihren eigenen ({0}).</translation>
    </message>
    <message>
        <source>A delimiter is one character, such as a comma or a tab.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Ein Trennzeichen ist ein einzelnes Zeichen, etwa ein Komma oder ein Tabulator.</translation>
    </message>
    <message>
        <source>A document, kept with its full text so that it can be checked later.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Ein Dokument, mit vollem Text aufbewahrt, damit es sich später prüfen lässt.</translation>
    </message>
    <message>
        <source>A figure is a whole number from 0 to {0}.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>Eine Zahl ist ganz und liegt zwischen 0 und {0}.</translation>
    </message>
    <message>
        <source>A figure is what somebody claimed, as of the day beside it (“by”: or an earlier one).</source>
        <extracomment>The report</extracomment>
        <translation>Eine Zahl ist, was jemand angegeben hat, mit dem Stand daneben („bis“: oder ein früherer).</translation>
    </message>
    <message>
        <source>A figure with the bound “{0}” has a high end and no low end.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>Eine Zahl mit der Grenze „{0}“ hat ein oberes Ende und kein unteres.</translation>
    </message>
    <message>
        <source>A figure with the bound “{0}” has a low end and no high end.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>Eine Zahl mit der Grenze „{0}“ hat ein unteres Ende und kein oberes.</translation>
    </message>
    <message>
        <source>A figure with the bound “{0}” must have the same low and high end.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>Eine Zahl mit der Grenze „{0}“ muss unten und oben dasselbe Ende haben.</translation>
    </message>
    <message>
        <source>A file of this name is there already, and would be lost.</source>
        <extracomment>gui/disk/save_name.py</extracomment>
        <translation>Eine Datei dieses Namens gibt es schon; sie ginge verloren.</translation>
    </message>
    <message>
        <source>A grade is an Admiralty code: A to E for how reliable the source is, 1 to 5 for how credible the item is; F and 6 say that it cannot be judged.</source>
        <extracomment>The report</extracomment>
        <translation>Eine Bewertung ist ein Admiralitätscode: A bis E dafür, wie zuverlässig die Quelle ist, 1 bis 5 dafür, wie glaubwürdig die Information ist; F und 6 besagen, dass es nicht zu beurteilen ist.</translation>
    </message>
    <message>
        <source>A grey “said …” stands where only the day of the statement is known.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Ein graues „gesagt …“ steht, wo nur der Tag der Aussage bekannt ist.</translation>
    </message>
    <message>
        <source>A letter for the source and a digit for what it says, as intelligence services write them: B2.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Ein Buchstabe für die Quelle und eine Ziffer für das, was sie sagt, wie Geheimdienste es schreiben: B2.</translation>
    </message>
    <message>
        <source>A line of the recovery log says nothing that this program can read.</source>
        <extracomment>models/storage/log_line.py</extracomment>
        <translation>Eine Zeile des Wiederherstellungsprotokolls sagt nichts, was dieses Programm lesen kann.</translation>
    </message>
    <message>
        <source>A mapping can be kept under a name for the next table like this one.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Eine Zuordnung lässt sich unter einem Namen für die nächste solche Tabelle aufbewahren.</translation>
    </message>
    <message>
        <source>A name</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>A name holds half of a character (a lone surrogate), which no file can keep.</source>
        <extracomment>models/formats/claims_table/descriptor.py</extracomment>
        <translation>Ein Name enthält ein halbes Zeichen (ein einzelnes Surrogat), das keine Datei aufbewahren kann.</translation>
    </message>
    <message>
        <source>A newer version is kept beside the old one.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Eine neuere Fassung wird neben der alten aufbewahrt.</translation>
    </message>
    <message>
        <source>A newer version of “{0}”, now titled “{1}”.</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Eine neuere Fassung von „{0}“, jetzt mit dem Titel „{1}“.</translation>
    </message>
    <message>
        <source>A newer version of “{}”.</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Eine neuere Fassung von „{}“.</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Eine Seite nach oben oder unten</translation>
    </message>
    <message>
        <source>A quotation mark ({0}) in the record that begins at line {1} is never closed: close it in the file, or choose another mark or none.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Ein Anführungszeichen ({0}) im Datensatz, der in Zeile {1} beginnt, wird nie geschlossen: Schließen Sie es in der Datei oder wählen Sie ein anderes Zeichen oder keines.</translation>
    </message>
    <message>
        <source>A quotation mark is one character other than the delimiter, or none.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Ein Anführungszeichen ist ein einzelnes Zeichen, anders als das Trennzeichen, oder keines.</translation>
    </message>
    <message>
        <source>A quote that cannot be found again is shown as lost; it is never moved by itself.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Ein Zitat, das nicht wiederzufinden ist, wird als verloren gezeigt; von selbst wird es nie verschoben.</translation>
    </message>
    <message>
        <source>A quote that is lost stays with the old version.</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Ein verlorenes Zitat bleibt bei der alten Fassung.</translation>
    </message>
    <message>
        <source>A range needs a low end and a high end, and there is one number only.</source>
        <extracomment>models/sheets/row_figure.py</extracomment>
        <translation>Eine Spanne braucht ein unteres und ein oberes Ende, und es gibt nur eine Zahl.</translation>
    </message>
    <message>
        <source>A range needs a low end and a higher high end.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>Eine Spanne braucht ein unteres und ein höheres oberes Ende.</translation>
    </message>
    <message>
        <source>A ratio sets that against the reference.</source>
        <extracomment>The report</extracomment>
        <translation>Ein Verhältnis setzt das zum Bezug.</translation>
    </message>
    <message>
        <source>A refusal or a word of success goes by itself; an offer stays until you take or close it.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Eine Ablehnung oder Bestätigung verschwindet von selbst; ein Angebot bleibt, bis Sie es annehmen oder schließen.</translation>
    </message>
    <message>
        <source>A text holds half of a character (a lone surrogate), which no file can keep.</source>
        <extracomment>models/formats/claims_table/csv_text.py</extracomment>
        <translation>Ein Text enthält ein halbes Zeichen (ein einzelnes Surrogat), das keine Datei aufbewahren kann.</translation>
    </message>
    <message>
        <source>A text is too long for Excel, which holds {0} columns: export it as CSV.</source>
        <extracomment>models/formats/claims_table/xlsx_writer.py</extracomment>
        <translation>Ein Text ist zu lang für Excel, das {0} Spalten fasst: Exportieren Sie als CSV.</translation>
    </message>
    <message>
        <source>A – completely reliable</source>
        <extracomment>Words of a choice</extracomment>
        <translation>A – völlig zuverlässig</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Etwa</translation>
    </message>
    <message numerus="yes">
        <source>Add {0} claims</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>
            <numerusform>Angabe hinzufügen</numerusform>
            <numerusform>{0} Angaben hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Fields</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>After “if”, i, ii and so on are assumptions, listed under “If …”.</source>
        <extracomment>The report</extracomment>
        <translation>Nach „wenn“ stehen i, ii und so weiter für Annahmen, die unter „Wenn …“ aufgeführt sind.</translation>
    </message>
    <message>
        <source>Age, days</source>
        <extracomment>The report</extracomment>
        <translation>Alter, Tage</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Übereinstimmend</translation>
    </message>
    <message>
        <source>All other claims are set against it.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Alle anderen Angaben werden mit ihr verglichen.</translation>
    </message>
    <message>
        <source>All that “{0}” counts, “{1}” counts too.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Alles, was „{0}“ zählt, zählt auch „{1}“.</translation>
    </message>
    <message>
        <source>An arrow means at least or at most, a whisker a range, a hollow mark about, a bar an imprecise day.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Ein Pfeil heißt mindestens oder höchstens, eine Spanne ist ein Strich, ein hohles Zeichen etwa, ein Balken ein ungenauer Tag.</translation>
    </message>
    <message>
        <source>An article, report, transcript, graphic, data set, post or something else.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Ein Artikel, ein Bericht, eine Mitschrift, eine Grafik, eine Datensammlung, ein Beitrag oder etwas anderes.</translation>
    </message>
    <message>
        <source>An end of its range is no plain number.</source>
        <extracomment>models/formats/linked/said.py</extracomment>
        <translation>Ein Ende der Spanne ist keine bloße Zahl.</translation>
    </message>
    <message>
        <source>An object in it holds the field “{0}” twice.</source>
        <extracomment>models/formats/linked/json_tree.py</extracomment>
        <translation>Ein Objekt darin enthält das Feld „{0}“ zweimal.</translation>
    </message>
    <message>
        <source>Another claim replaces this one.</source>
        <extracomment>models/tables/claim_words.py</extracomment>
        <translation>Eine andere Angabe ersetzt diese.</translation>
    </message>
    <message>
        <source>Another program is writing it: open it again once that is done.</source>
        <extracomment>models/formats/plain_file.py</extracomment>
        <translation>Ein anderes Programm schreibt sie gerade: Öffnen Sie sie noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Archived at</source>
        <extracomment>Fields</extracomment>
        <translation>Archiviert unter</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>The report</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Assumed: {0}.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Angenommen: {0}.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <extracomment>Fields</extracomment>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Attach selected words as &amp;quote</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Markierte Worte als &amp;Zitat anhängen</translation>
    </message>
    <message>
        <source>Authors</source>
        <extracomment>Fields</extracomment>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>B – usually reliable</source>
        <extracomment>Words of a choice</extracomment>
        <translation>B – meist zuverlässig</translation>
    </message>
    <message>
        <source>Back to note {0}, place {1}</source>
        <extracomment>The report</extracomment>
        <translation>Zurück zu Anmerkung {0}, Stelle {1}</translation>
    </message>
    <message>
        <source>Back to the table of claims</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Zurück zur Tabelle der Angaben</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>The table of printed claims</extracomment>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Basis and grade</source>
        <extracomment>Fields</extracomment>
        <translation>Grundlage und Bewertung</translation>
    </message>
    <message>
        <source>Best value</source>
        <extracomment>models/tables/target_words.py</extracomment>
        <translation>Bester Wert</translation>
    </message>
    <message>
        <source>Both can be true: for one and the same day each is a lower limit only.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Beide können wahr sein: Für ein und denselben Tag ist jede nur eine Untergrenze.</translation>
    </message>
    <message>
        <source>Both can be true: for one and the same day each is an upper limit only.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Beide können wahr sein: Für ein und denselben Tag ist jede nur eine Obergrenze.</translation>
    </message>
    <message>
        <source>Both can be true; at least one has only one limit.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Beide können wahr sein; mindestens eine hat nur eine Grenze.</translation>
    </message>
    <message>
        <source>Both figures are limited from below and above, and overlap.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Beide Zahlen sind nach unten und oben begrenzt und überschneiden sich.</translation>
    </message>
    <message>
        <source>Bound</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Bring back what was there</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Zurückholen, was da war</translation>
    </message>
    <message>
        <source>Bring back what was there; in a search, clear it</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Zurückholen, was da war; eine Suche leeren</translation>
    </message>
    <message>
        <source>C – fairly reliable</source>
        <extracomment>Words of a choice</extracomment>
        <translation>C – ziemlich zuverlässig</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>Captured</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Gefangene</translation>
    </message>
    <message>
        <source>Casualties</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Change the cell; in the text, choose the claim of these words</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Die Zelle ändern; im Text die Angabe dieser Worte wählen</translation>
    </message>
    <message>
        <source>Change the cell; typing begins anew</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Die Zelle ändern; Tippen beginnt neu</translation>
    </message>
    <message>
        <source>Change what can be changed in the row</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Ändern, was in der Zeile zu ändern ist</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <extracomment>models/tables/claim_cells.py</extracomment>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <extracomment>models/tables/claim_cells.py</extracomment>
        <translation>{0} von {1} ändern</translation>
    </message>
    <message>
        <source>Change {0} “{1}”</source>
        <extracomment>models/claims/steps.py</extracomment>
        <translation>{0} „{1}“ ändern</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed by hand: {}.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Von Hand geändert: {}.</translation>
    </message>
    <message>
        <source>Changes that were not saved when the program ended. Restore them, or set them aside for later.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Änderungen, die nicht gespeichert waren, als das Programm endete. Stellen Sie sie wieder her oder legen Sie sie für später beiseite.</translation>
    </message>
    <message>
        <source>Checked by</source>
        <extracomment>Fields</extracomment>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Checked on</source>
        <extracomment>Fields</extracomment>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Fields</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Choose a claim anywhere, and every pane shows it. Everything that changes the file can be undone.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Wählen Sie irgendwo eine Angabe, und jeder Bereich zeigt sie. Alles, was die Datei ändert, lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Choose a number to see its words in the text. Nothing enters the file before “Import”.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Wählen Sie eine Zahl, um ihre Worte im Text zu sehen. Vor „Importieren“ kommt nichts in die Datei.</translation>
    </message>
    <message>
        <source>Choose a side of each, or leave it open: until you choose, what you have stands.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Wählen Sie jeweils eine Seite oder lassen Sie es offen: Bis Sie wählen, gilt, was Sie haben.</translation>
    </message>
    <message>
        <source>Choose a side, or leave it open: until you choose, what you have stands.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Wählen Sie eine Seite oder lassen Sie es offen: Bis Sie wählen, gilt, was Sie haben.</translation>
    </message>
    <message>
        <source>Choose how dates are written.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Wählen Sie, wie Daten geschrieben sind.</translation>
    </message>
    <message>
        <source>Choose how dates are written: “{0}” and “{1}” are not written alike.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Wählen Sie, wie Daten geschrieben sind: „{0}“ und „{1}“ sind nicht gleich geschrieben.</translation>
    </message>
    <message>
        <source>Choose how dates are written: “{0}” can be read in several ways.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Wählen Sie, wie Daten geschrieben sind: „{0}“ lässt sich verschieden lesen.</translation>
    </message>
    <message>
        <source>Choose how numbers are written.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Wählen Sie, wie Zahlen geschrieben sind.</translation>
    </message>
    <message>
        <source>Choose how numbers are written: “{0}” and “{1}” are not written alike.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Wählen Sie, wie Zahlen geschrieben sind: „{0}“ und „{1}“ sind nicht gleich geschrieben.</translation>
    </message>
    <message>
        <source>Choose how numbers are written: “{0}” can be read in several ways.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Wählen Sie, wie Zahlen geschrieben sind: „{0}“ lässt sich verschieden lesen.</translation>
    </message>
    <message>
        <source>Choose one column for the figure, or a column for each measure, but not both.</source>
        <extracomment>models/sheets/reading.py</extracomment>
        <translation>Wählen Sie eine Spalte für die Zahl oder eine Spalte je Messgröße, aber nicht beides.</translation>
    </message>
    <message>
        <source>Choose one column for the whole figure, or columns for its ends, but not both.</source>
        <extracomment>models/sheets/reading.py</extracomment>
        <translation>Wählen Sie eine Spalte für die ganze Zahl oder Spalten für ihre Enden, aber nicht beides.</translation>
    </message>
    <message>
        <source>Choose the claim whose quote the cursor is in; in the search, the next hit</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Die Angabe wählen, in deren Zitat die Schreibmarke steht; bei der Suche die nächste Fundstelle</translation>
    </message>
    <message>
        <source>Choose the column that holds the figure, or those that hold its ends.</source>
        <extracomment>models/sheets/reading.py</extracomment>
        <translation>Wählen Sie die Spalte mit der Zahl oder die mit ihren Enden.</translation>
    </message>
    <message>
        <source>Choose the column that holds the figure, or those that hold its low and high end.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Wählen Sie die Spalte mit der Zahl oder die mit ihrem unteren und oberen Ende.</translation>
    </message>
    <message>
        <source>Choose the column that holds the measure, or one measure for all rows.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Wählen Sie die Spalte mit der Messgröße oder eine Messgröße für alle Zeilen.</translation>
    </message>
    <message>
        <source>Choose the column that holds the subject, or give one subject for all rows.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Wählen Sie die Spalte mit dem Gegenstand oder geben Sie einen Gegenstand für alle Zeilen an.</translation>
    </message>
    <message>
        <source>Choose the measure of the figures in the column “{0}”.</source>
        <extracomment>models/sheets/row_readers.py</extracomment>
        <translation>Wählen Sie die Messgröße der Zahlen in der Spalte „{0}“.</translation>
    </message>
    <message>
        <source>Choose the pair in the matrix; switch an assumption or a measure</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Das Paar in der Matrix wählen; eine Annahme oder Messgröße umschalten</translation>
    </message>
    <message>
        <source>Choose what “{0}” counts.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Wählen Sie, was „{0}“ zählt.</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>The report</extracomment>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Claim file</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Angabendatei</translation>
    </message>
    <message>
        <source>Claim in detail</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Angabe im Einzelnen</translation>
    </message>
    <message>
        <source>Claim of {0}: {1}</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Angabe von {0}: {1}</translation>
    </message>
    <message>
        <source>Claim without a claimant: {0}</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Angabe ohne Urheber: {0}</translation>
    </message>
    <message>
        <source>Claimant</source>
        <extracomment>The report</extracomment>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Claimant not stated</source>
        <extracomment>models/text/claim_names.py</extracomment>
        <translation>Urheber nicht angegeben</translation>
    </message>
    <message>
        <source>Claimant “{0}”</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Urheber „{0}“</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>models/report/claim_list.py</extracomment>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Claims about this subject are compared.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Angaben über diesen Gegenstand werden verglichen.</translation>
    </message>
    <message>
        <source>Claims as PDF</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Angaben als PDF</translation>
    </message>
    <message>
        <source>Claims of one claimant about the same thing, day after day.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Angaben eines Urhebers über dasselbe, Tag für Tag.</translation>
    </message>
    <message>
        <source>Claims over days: one colour a claimant, one shape a measure. Claims without a date are counted below.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Angaben über Tage: eine Farbe je Urheber, eine Form je Messgröße. Angaben ohne Tag sind unten gezählt.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Die Suche schließen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Column “{0}”: {1}</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>Spalte „{0}“: {1}</translation>
    </message>
    <message>
        <source>Compare &amp;with this claim</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Mit dieser Angabe ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>The report</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparison as CSV</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Vergleich als CSV</translation>
    </message>
    <message>
        <source>Comparison as Excel workbook</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Vergleich als Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Comparison as HTML</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Vergleich als HTML</translation>
    </message>
    <message>
        <source>Comparison as PDF</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Vergleich als PDF</translation>
    </message>
    <message>
        <source>Comparison “{0}”</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Vergleich „{0}“</translation>
    </message>
    <message>
        <source>Comparisons that were kept in the file under a name.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Vergleiche, die in der Datei unter einem Namen gespeichert sind.</translation>
    </message>
    <message>
        <source>Compatible</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Vereinbar</translation>
    </message>
    <message>
        <source>Computes one measure from another, such as casualties from killed, by a ratio that a source gives.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Berechnet eine Messgröße aus einer anderen, etwa Ausfälle aus Getöteten, mit einem Verhältnis, das eine Quelle nennt.</translation>
    </message>
    <message>
        <source>Conditional</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Bedingt</translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Konfidenzintervall</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Conflict of a merge in {0}, “{1}”</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Konflikt einer Zusammenführung in {0}, „{1}“</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Als Q&amp;uellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Die gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy, select all of a side’s words</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Kopieren, alle Worte einer Seite auswählen</translation>
    </message>
    <message>
        <source>Count by name</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Namentliche Zählung</translation>
    </message>
    <message>
        <source>Counterclaim</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Counterclaim</translation>
    </message>
    <message>
        <source>Counting starts earlier for {0} ({1}) than for {2} ({3}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Die Zählung beginnt bei {0} ({1}) früher als bei {2} ({3}).</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>Fields</extracomment>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Counts {0}; may also count {1}.</source>
        <extracomment>models/tables/claim_cells.py</extracomment>
        <translation>Zählt {0}; zählt vielleicht auch {1}.</translation>
    </message>
    <message>
        <source>Credibility</source>
        <extracomment>Fields</extracomment>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <extracomment>Fields</extracomment>
        <translation>Kumulativ</translation>
    </message>
    <message>
        <source>D – not usually reliable</source>
        <extracomment>Words of a choice</extracomment>
        <translation>D – meist nicht zuverlässig</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Datensammlung</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Fields</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Fields</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day and month can be read the other way round: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Tag und Monat lassen sich auch andersherum lesen: „{}“.</translation>
    </message>
    <message>
        <source>Days from the day that the claim counts up to, to the day of the comparison.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Tage von dem Tag, bis zu dem die Angabe zählt, bis zum Tag des Vergleichs.</translation>
    </message>
    <message>
        <source>Derivation</source>
        <extracomment>Fields</extracomment>
        <translation>Herleitung</translation>
    </message>
    <message>
        <source>Derived</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>Derived from</source>
        <extracomment>Fields</extracomment>
        <translation>Abgeleitet aus</translation>
    </message>
    <message>
        <source>Derived: {0}, {1} ({2}), minus {3}, {4} ({5}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Abgeleitet: {0}, {1} ({2}), minus {3}, {4} ({5}).</translation>
    </message>
    <message>
        <source>Derived: {0}, {1} ({2}), times {3} to {4} ({5}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Abgeleitet: {0}, {1} ({2}), mal {3} bis {4} ({5}).</translation>
    </message>
    <message>
        <source>Displaced</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Vertriebene</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Doubtful ({}): read the sentence.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Zweifelhaft ({}): Lesen Sie den Satz.</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom; the list beside switches series on and off.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Ziehen verschiebt, das Rad vergrößert; die Liste daneben schaltet Reihen ein und aus.</translation>
    </message>
    <message>
        <source>Drawing of the chart (SVG)</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Zeichnung des Diagramms (SVG)</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {0} claims</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>
            <numerusform>Angabe duplizieren</numerusform>
            <numerusform>{0} Angaben duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>E – unreliable</source>
        <extracomment>Words of a choice</extracomment>
        <translation>E – unzuverlässig</translation>
    </message>
    <message>
        <source>E&amp;xample: Russian losses, 2022–2026</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Bei&amp;spiel: Verluste Russlands, 2022–2026</translation>
    </message>
    <message>
        <source>Each against each</source>
        <extracomment>The report</extracomment>
        <translation>Jede gegen jede</translation>
    </message>
    <message>
        <source>Each measure has a column of its own below: set this to Nothing, or take those columns out.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Unten hat jede Messgröße eine eigene Spalte: Stellen Sie dies auf „Nichts“ oder nehmen Sie jene Spalten heraus.</translation>
    </message>
    <message>
        <source>Ends are</source>
        <extracomment>Fields</extracomment>
        <translation>Enden sind</translation>
    </message>
    <message>
        <source>Equipment lost</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Verlorenes Gerät</translation>
    </message>
    <message>
        <source>Every change since the file was opened, the newest last. Choose one to go back to it.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Jede Änderung, seit die Datei geöffnet wurde, die neueste zuletzt. Wählen Sie eine, um zu ihr zurückzugehen.</translation>
    </message>
    <message>
        <source>Every field of the chosen claim, in groups that fold. Enter, or leaving a field, keeps what you typed.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Jedes Feld der gewählten Angabe, in Gruppen zum Klappen. Die Eingabetaste oder das Verlassen eines Feldes behält, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>Every key of the program, by the place where it works. Type to find one; copy the list as text.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Alle Tasten des Programms nach dem Ort, an dem sie wirken. Tippen Sie, um eine zu finden; kopieren Sie die Liste als Text.</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>F – cannot be judged</source>
        <extracomment>Words of a choice</extracomment>
        <translation>F – nicht zu beurteilen</translation>
    </message>
    <message>
        <source>F6 goes from pane to pane, Escape back to the table; F1 explains the pane you are in.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>F6 geht von Bereich zu Bereich, Esc zurück zur Tabelle; F1 erklärt den Bereich, in dem Sie sind.</translation>
    </message>
    <message>
        <source>Field report</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Bericht von vor Ort</translation>
    </message>
    <message>
        <source>Fields of other programs</source>
        <extracomment>Fields</extracomment>
        <translation>Felder anderer Programme</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>The report</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Figure changed: {0} → {1}</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Zahl geändert: {0} → {1}</translation>
    </message>
    <message>
        <source>Figure changed: {} is not there any more</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Zahl geändert: {} ist nicht mehr da</translation>
    </message>
    <message>
        <source>Figures changed: {} cannot be told in the old words</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Zahlen geändert: {} ist in den alten Worten nicht zu erkennen</translation>
    </message>
    <message>
        <source>Files of these names are there already, and would be lost: {0}.</source>
        <extracomment>gui/disk/save_name.py</extracomment>
        <translation>Dateien dieser Namen gibt es schon; sie gingen verloren: {0}.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>First and last column; with Ctrl, first and last claim</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Erste und letzte Spalte; mit Strg erste und letzte Angabe</translation>
    </message>
    <message>
        <source>Fold or unfold a group</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Eine Gruppe ein- oder ausklappen</translation>
    </message>
    <message>
        <source>For the count only grows, {limits} on {day}.</source>
        <extracomment>The report</extracomment>
        <translation>Weil die Zahl nur wächst, am {day}: {limits}.</translation>
    </message>
    <message>
        <source>For {0}, {1} stands for nothing: {2}</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>Für {0} steht {1} für nichts: {2}</translation>
    </message>
    <message>
        <source>Found at another place</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>An anderer Stelle gefunden</translation>
    </message>
    <message>
        <source>Found at another place ({}%)</source>
        <extracomment>gui/panes/detail/quote_lines.py</extracomment>
        <translation>An anderer Stelle gefunden ({} %)</translation>
    </message>
    <message>
        <source>Found unchanged</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Unverändert gefunden</translation>
    </message>
    <message>
        <source>Found with differences ({}%)</source>
        <extracomment>gui/panes/detail/quote_lines.py</extracomment>
        <translation>Mit Abweichungen gefunden ({} %)</translation>
    </message>
    <message>
        <source>Found, typed otherwise</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Gefunden, anders geschrieben</translation>
    </message>
    <message>
        <source>Further contradictions: {pairs}.</source>
        <extracomment>The report</extracomment>
        <translation>Weitere Widersprüche: {pairs}.</translation>
    </message>
    <message>
        <source>Give up what is typed</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Aufgeben, was getippt ist</translation>
    </message>
    <message>
        <source>Go back to another step</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Zu einem anderen Schritt zurückgehen</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Zu den Menüs gehen</translation>
    </message>
    <message>
        <source>Goes through the days that claims count up to.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Geht durch die Tage, bis zu denen Angaben zählen.</translation>
    </message>
    <message>
        <source>Grade</source>
        <extracomment>The report</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Graphic</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Hatched: only under an assumption.</source>
        <extracomment>The report</extracomment>
        <translation>Schraffiert: nur unter einer Annahme.</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>Fields</extracomment>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Hide what is said of a mark</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Verbergen, was zu einem Zeichen gesagt wird</translation>
    </message>
    <message>
        <source>High end</source>
        <extracomment>models/tables/target_words.py</extracomment>
        <translation>Oberes Ende</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Holds the new text against the old one. Each quote moves to the new version or stays, as you choose.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Vergleicht den neuen Text mit dem alten. Jedes Zitat wandert zur neuen Fassung oder bleibt, wie Sie wählen.</translation>
    </message>
    <message>
        <source>How far the number reaches: exact, about, at least, more than, at most, less than, or a range.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Wie weit die Zahl reicht: genau, etwa, mindestens, mehr als, höchstens, weniger als oder eine Spanne.</translation>
    </message>
    <message>
        <source>How far the source has been right before, A to E. F means that this cannot be judged, not worst.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Wie oft die Quelle bisher recht hatte, A bis E. F heißt, dass es nicht zu beurteilen ist, nicht das Schlechteste.</translation>
    </message>
    <message>
        <source>How likely this very number is, 1 to 5. 6 means that this cannot be judged, not worst.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Wie wahrscheinlich gerade diese Zahl ist, 1 bis 5. 6 heißt, dass es nicht zu beurteilen ist, nicht das Schlechteste.</translation>
    </message>
    <message>
        <source>How the claimant came by the number: a statement, an estimate, a count by name, a tally, a leak.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Wie der Urheber zu der Zahl kam: Mitteilung, Schätzung, namentliche Zählung, Auszählung, Durchgesickertes.</translation>
    </message>
    <message>
        <source>How the number was computed from other claims.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Wie die Zahl aus anderen Angaben berechnet wurde.</translation>
    </message>
    <message>
        <source>How the program looks, writes numbers and dates, and keeps backups. They apply at once.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Wie das Programm aussieht, Zahlen und Daten schreibt und Sicherungen aufbewahrt. Es gilt sofort.</translation>
    </message>
    <message>
        <source>How to read this: {sentences}</source>
        <extracomment>The report</extracomment>
        <translation>So ist das zu lesen: {sentences}</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Fields</extracomment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>If the copy is older than this version, choose “no common version”: that takes nothing back.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Ist die Kopie älter als diese Fassung, wählen Sie „keine gemeinsame Fassung“: So wird nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>If {0}: {1}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Angenommen, {0}: {1}</translation>
    </message>
    <message>
        <source>If {0}: {1}, {2}. {3}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Angenommen, {0}: {1}, {2}. {3}</translation>
    </message>
    <message>
        <source>If {assumptions}: {told}</source>
        <extracomment>The report</extracomment>
        <translation>Angenommen, {assumptions}: {told}</translation>
    </message>
    <message>
        <source>If …</source>
        <extracomment>The report</extracomment>
        <translation>Wenn …</translation>
    </message>
    <message>
        <source>Import of a table</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Import einer Tabelle</translation>
    </message>
    <message>
        <source>Import of an article</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Import eines Artikels</translation>
    </message>
    <message>
        <source>Import te&amp;xt from clipboard</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Text aus Zwischenabla&amp;ge importieren</translation>
    </message>
    <message>
        <source>Import the claims</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Die Angaben importieren</translation>
    </message>
    <message>
        <source>Import what is ticked</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Importieren, was angehakt ist</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>{0} importieren</translation>
    </message>
    <message>
        <source>Import {0} from “{1}”</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>{0} aus „{1}“ importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import {0} sources</source>
        <extracomment>gui/importing/reference_import.py</extracomment>
        <translation>
            <numerusform>Quelle importieren</numerusform>
            <numerusform>{0} Quellen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>In the day: a day on or back; in the table, another claim</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Im Feld „Tag“: einen Tag weiter oder zurück; in der Tabelle eine andere Angabe</translation>
    </message>
    <message>
        <source>In the day: bring back the day that is asked</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Im Feld „Tag“: den gefragten Tag zurückholen</translation>
    </message>
    <message>
        <source>In the day: open the calendar</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Im Feld „Tag“: den Kalender öffnen</translation>
    </message>
    <message>
        <source>In the day: the next or the last day that a claim counts up to</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Im Feld „Tag“: der nächste oder vorige Tag, bis zu dem eine Angabe zählt</translation>
    </message>
    <message>
        <source>In the list of quotes: remove the quote</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>In der Liste der Zitate: das Zitat entfernen</translation>
    </message>
    <message>
        <source>In the list: remove the entry</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>In der Liste: den Eintrag entfernen</translation>
    </message>
    <message>
        <source>In the list: switch a series on or off</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>In der Liste: eine Reihe ein- oder ausschalten</translation>
    </message>
    <message>
        <source>In the menu of columns: show or hide one, and stay</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Im Menü der Spalten: eine zeigen oder verbergen und bleiben</translation>
    </message>
    <message>
        <source>In the plot an arrow has no limit on its side.</source>
        <extracomment>The report</extracomment>
        <translation>In der Zeichnung hat ein Pfeil auf seiner Seite keine Grenze.</translation>
    </message>
    <message>
        <source>In the search, the hit before</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>In der Suche die vorige Fundstelle</translation>
    </message>
    <message>
        <source>In the search: go to the list</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>In der Suche: zur Liste gehen</translation>
    </message>
    <message>
        <source>In the text: show the lines that are folded away</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Im Text: die ausgelassenen Zeilen zeigen</translation>
    </message>
    <message>
        <source>In translation: “{0}”</source>
        <extracomment>models/report/quote_notes.py</extracomment>
        <translation>Übersetzt: „{0}“</translation>
    </message>
    <message>
        <source>Intelligence estimate</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Geheimdienstliche Schätzung</translation>
    </message>
    <message>
        <source>It adds or removes at place {0} of a list, where that could not happen.</source>
        <extracomment>models/storage/replay.py</extracomment>
        <translation>Sie fügt an Stelle {0} einer Liste etwas ein oder entfernt es dort, wo das nicht geschehen konnte.</translation>
    </message>
    <message>
        <source>It cannot be read whole: it nests its parts deeper than any page, or is made to break programs.</source>
        <extracomment>models/formats/articles/web/tree.py</extracomment>
        <translation>Es ist nicht ganz lesbar: Seine Teile sind tiefer verschachtelt als bei jeder Seite, oder es ist dazu gemacht, Programme zu stören.</translation>
    </message>
    <message>
        <source>It cannot be read: it nests its parts deeper than any page.</source>
        <extracomment>models/formats/articles/web/page.py</extracomment>
        <translation>Es ist nicht lesbar: Seine Teile sind tiefer verschachtelt als bei jeder Seite.</translation>
    </message>
    <message>
        <source>It cannot be read: line {0} has more than {1} dots.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>Es ist nicht lesbar: Zeile {0} hat mehr als {1} Punkte.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <extracomment>models/formats/plain_file.py</extracomment>
        <translation>Sie ist nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>It changes nothing in the file; “Clear” brings every claim back.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Das ändert nichts in der Datei; „Leeren“ bringt jede Angabe zurück.</translation>
    </message>
    <message>
        <source>It contradicts {0}, {1} ({2}): not all that is assumed can be true, or that claim is not.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Es widerspricht {0}, {1} ({2}): Nicht alles Angenommene kann wahr sein, oder diese Angabe ist es nicht.</translation>
    </message>
    <message>
        <source>It describes more than {0} things, and that many are not read.</source>
        <extracomment>models/formats/linked/graph.py</extracomment>
        <translation>Es beschreibt mehr als {0} Dinge, und so viele werden nicht gelesen.</translation>
    </message>
    <message>
        <source>It describes tables of another program.</source>
        <extracomment>models/formats/claims_table/descriptor.py</extracomment>
        <translation>Es beschreibt Tabellen eines anderen Programms.</translation>
    </message>
    <message>
        <source>It does not say in which version it was written.</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>Es sagt nicht, in welcher Version es geschrieben wurde.</translation>
    </message>
    <message>
        <source>It does not say what has changed.</source>
        <extracomment>models/storage/log_change.py</extracomment>
        <translation>Es steht nicht darin, was sich geändert hat.</translation>
    </message>
    <message>
        <source>It does not say what is counted, such as “killed” or “wounded”.</source>
        <extracomment>models/formats/linked/claim_nodes.py</extracomment>
        <translation>Es sagt nicht, was gezählt wird, etwa „killed“ oder „wounded“.</translation>
    </message>
    <message>
        <source>It has more than {0} MB: part it into several files.</source>
        <extracomment>models/formats/tables/table.py</extracomment>
        <translation>Es hat mehr als {0} MB: Teilen Sie es in mehrere Dateien.</translation>
    </message>
    <message>
        <source>It has more than {0} rows or {1} cells: part it into several files.</source>
        <extracomment>models/sheets/objects.py</extracomment>
        <translation>Es hat mehr als {0} Zeilen oder {1} Zellen: Teilen Sie es in mehrere Dateien.</translation>
    </message>
    <message>
        <source>It has neither a title nor an address, by which a source is known.</source>
        <extracomment>models/formats/references/ris_reader.py</extracomment>
        <translation>Es hat weder Titel noch Adresse, an denen eine Quelle kenntlich ist.</translation>
    </message>
    <message>
        <source>It has no main text: open it in a browser, copy the text of the article there, and paste it here.</source>
        <extracomment>models/formats/articles/web/page.py</extracomment>
        <translation>Es hat keinen Haupttext: Öffnen Sie es in einem Browser, kopieren Sie dort den Text des Artikels und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>It has no sheet “{0}”; there are: {1}.</source>
        <extracomment>models/formats/tables/table.py</extracomment>
        <translation>Es hat kein Blatt „{0}“; es gibt: {1}.</translation>
    </message>
    <message>
        <source>It has {0} pages: from 1 to {1} are read.</source>
        <extracomment>models/formats/articles/pdf/document.py</extracomment>
        <translation>Es hat {0} Seiten: Gelesen werden 1 bis {1}.</translation>
    </message>
    <message>
        <source>It holds a part of a record that must be there whole.</source>
        <extracomment>models/storage/log_change.py</extracomment>
        <translation>Es enthält einen Teil eines Eintrags, der ganz da sein muss.</translation>
    </message>
    <message>
        <source>It holds half of a character (a lone surrogate) after “{0}”.</source>
        <extracomment>models/formats/linked/json_tree.py</extracomment>
        <translation>Es enthält ein halbes Zeichen (ein einzelnes Surrogat) nach „{0}“.</translation>
    </message>
    <message>
        <source>It holds halves of characters (lone surrogates): choose another encoding.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Es enthält halbe Zeichen (einzelne Surrogate): Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>It holds more than {0} contexts of its own, and that many are not read.</source>
        <extracomment>models/formats/linked/graph.py</extracomment>
        <translation>Es enthält mehr als {0} eigene Kontexte, und so viele werden nicht gelesen.</translation>
    </message>
    <message>
        <source>It holds no figure, neither as an observation nor in its words.</source>
        <extracomment>models/formats/linked/claim_nodes.py</extracomment>
        <translation>Es enthält keine Zahl, weder als Beobachtung noch in seinen Worten.</translation>
    </message>
    <message>
        <source>It holds no page.</source>
        <extracomment>models/formats/articles/web/tree.py</extracomment>
        <translation>Es enthält keine Seite.</translation>
    </message>
    <message>
        <source>It holds no page: save the page again, as “Web page, complete” or as a single file.</source>
        <extracomment>models/formats/articles/web/archive.py</extracomment>
        <translation>Es enthält keine Seite: Speichern Sie die Seite noch einmal, als „Webseite, komplett“ oder als einzelne Datei.</translation>
    </message>
    <message>
        <source>It holds no references: CSL-JSON is a list of items that each have a “type”.</source>
        <extracomment>models/formats/references/csl_reader.py</extracomment>
        <translation>Es enthält keine Literaturangaben: CSL-JSON ist eine Liste von Einträgen mit je einem „type“.</translation>
    </message>
    <message>
        <source>It holds no references: in BibTeX each of them begins like “@article{key,”.</source>
        <extracomment>models/formats/references/bibtex_reader.py</extracomment>
        <translation>Es enthält keine Literaturangaben: In BibTeX beginnt jede wie „@article{key,“.</translation>
    </message>
    <message>
        <source>It holds no references: in RIS each of them begins with a line such as “TY  - NEWS”.</source>
        <extracomment>models/formats/references/ris_reader.py</extracomment>
        <translation>Es enthält keine Literaturangaben: In RIS beginnt jede mit einer Zeile wie „TY  - NEWS“.</translation>
    </message>
    <message>
        <source>It holds no sheet with cells.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Es enthält kein Blatt mit Zellen.</translation>
    </message>
    <message>
        <source>It holds no table: no list of objects, as in [{“date”: …}, {“date”: …}].</source>
        <extracomment>models/sheets/objects.py</extracomment>
        <translation>Es enthält keine Tabelle: keine Liste von Objekten wie [{„date“: …}, {„date“: …}].</translation>
    </message>
    <message>
        <source>It holds no table: there is nothing in it.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Es enthält keine Tabelle: Es ist nichts darin.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <extracomment>models/formats/articles/pdf/document.py</extracomment>
        <translation>Es enthält keinen Text.</translation>
    </message>
    <message>
        <source>It holds pictures of pages and no text: run text recognition over it, and open what comes of that.</source>
        <extracomment>models/formats/articles/pdf/document.py</extracomment>
        <translation>Es enthält Bilder von Seiten und keinen Text: Lassen Sie eine Texterkennung darüber laufen und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>It holds {0} GB, and files of more than {1} GB are not read.</source>
        <extracomment>models/formats/plain_file.py</extracomment>
        <translation>Sie enthält {0} GB, und Dateien von mehr als {1} GB werden nicht gelesen.</translation>
    </message>
    <message>
        <source>It holds {0} MB, and articles of more than {1} MB are not read.</source>
        <extracomment>models/formats/articles/limits.py</extracomment>
        <translation>Es enthält {0} MB, und Artikel von mehr als {1} MB werden nicht gelesen.</translation>
    </message>
    <message>
        <source>It holds {0} MB, and more than {1} MB are not read.</source>
        <extracomment>models/formats/linked/json_tree.py</extracomment>
        <translation>Es enthält {0} MB, und mehr als {1} MB werden nicht gelesen.</translation>
    </message>
    <message>
        <source>It holds {0} MB, and more than {1} MB are not read: split it.</source>
        <extracomment>models/formats/references/encoded.py</extracomment>
        <translation>Es enthält {0} MB, und mehr als {1} MB werden nicht gelesen: Teilen Sie es.</translation>
    </message>
    <message>
        <source>It holds {0} entries, and more than {1} are not read: split it.</source>
        <extracomment>models/formats/references/reference.py</extracomment>
        <translation>Es enthält {0} Einträge, und mehr als {1} werden nicht gelesen: Teilen Sie es.</translation>
    </message>
    <message>
        <source>It is a damaged workbook: its end is missing, or it was changed.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Es ist eine beschädigte Arbeitsmappe: Ihr Ende fehlt, oder sie wurde verändert.</translation>
    </message>
    <message>
        <source>It is a folder: open a file in it.</source>
        <extracomment>models/formats/plain_file.py</extracomment>
        <translation>Es ist ein Ordner: Öffnen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>It is a workbook of another program: import it as a table, column by column.</source>
        <extracomment>models/formats/claims_table/xlsx_reader.py</extracomment>
        <translation>Es ist die Arbeitsmappe eines anderen Programms: Importieren Sie sie als Tabelle, Spalte für Spalte.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>models/formats/tables/table.py</extracomment>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>It is larger than the memory that is free.</source>
        <extracomment>models/formats/plain_file.py</extracomment>
        <translation>Sie ist größer als der freie Speicher.</translation>
    </message>
    <message>
        <source>It is locked with a password: save a copy without one, and open that.</source>
        <extracomment>models/formats/articles/pdf/document.py</extracomment>
        <translation>Es ist mit einem Kennwort geschützt: Speichern Sie eine Kopie ohne und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>It is nested too deeply to be a table.</source>
        <extracomment>models/sheets/objects.py</extracomment>
        <translation>Es ist zu tief verschachtelt, um eine Tabelle zu sein.</translation>
    </message>
    <message>
        <source>It is no JSON: {0}.</source>
        <extracomment>models/sheets/objects.py</extracomment>
        <translation>Es ist kein JSON: {0}.</translation>
    </message>
    <message>
        <source>It is no PDF, or a damaged one.</source>
        <extracomment>models/formats/articles/pdf/document.py</extracomment>
        <translation>Es ist kein PDF oder ein beschädigtes.</translation>
    </message>
    <message>
        <source>It is no archive of a page, or damaged.</source>
        <extracomment>models/formats/articles/web/archive.py</extracomment>
        <translation>Es ist kein Archiv einer Seite, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>It is no archive of a page: it does not begin as one.</source>
        <extracomment>models/formats/articles/web/archive.py</extracomment>
        <translation>Es ist kein Archiv einer Seite: Es beginnt nicht wie eines.</translation>
    </message>
    <message>
        <source>It is no less than an earlier figure of the series, {0} ({1}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Es ist nicht weniger als eine frühere Zahl der Reihe, {0} ({1}).</translation>
    </message>
    <message>
        <source>It is no more than a later figure of the series, {0} ({1}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Es ist nicht mehr als eine spätere Zahl der Reihe, {0} ({1}).</translation>
    </message>
    <message>
        <source>It is no object with the fields of a reference.</source>
        <extracomment>models/formats/references/csl_reader.py</extracomment>
        <translation>Es ist kein Objekt mit den Feldern einer Literaturangabe.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8 (byte {0}).</source>
        <extracomment>models/formats/linked/json_tree.py</extracomment>
        <translation>Es ist kein Text in UTF-8 (Byte {0}).</translation>
    </message>
    <message>
        <source>It is no text in UTF-8, and its encoding cannot be told for sure: save it as UTF-8.</source>
        <extracomment>models/formats/articles/encoding.py</extracomment>
        <translation>Es ist kein Text in UTF-8, und seine Kodierung ist nicht sicher zu erkennen: Speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8: save it as UTF-8.</source>
        <extracomment>models/formats/references/encoded.py</extracomment>
        <translation>Es ist kein Text in UTF-8: Speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <source>It is no text in {0} (byte {1}): save it as UTF-8.</source>
        <extracomment>models/formats/articles/encoding.py</extracomment>
        <translation>Es ist kein Text in {0} (Byte {1}): Speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <source>It is no text in {0}: line {1} holds NUL. Choose another encoding.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Es ist kein Text in {0}: Zeile {1} enthält NUL. Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>It is no text in {0}{1}: choose another encoding.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Es ist kein Text in {0}{1}: Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>It is no text: it holds NUL.</source>
        <extracomment>models/formats/references/encoded.py</extracomment>
        <translation>Es ist kein Text: Es enthält NUL.</translation>
    </message>
    <message>
        <source>It is no text: it holds halves of characters.</source>
        <extracomment>models/formats/articles/limits.py</extracomment>
        <translation>Es ist kein Text: Es enthält halbe Zeichen.</translation>
    </message>
    <message>
        <source>It is no workbook (XLSX, XLS, XLSB or ODS), or it is damaged.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Es ist keine Arbeitsmappe (XLSX, XLS, XLSB oder ODS), oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>It is no workbook that can be read: it is damaged, or protected by a password.</source>
        <extracomment>models/formats/claims_table/xlsx_reader.py</extracomment>
        <translation>Es ist keine lesbare Arbeitsmappe: Sie ist beschädigt oder mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <extracomment>models/formats/claims_table/descriptor.py</extracomment>
        <translation>Es ist kein JSON.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <extracomment>models/formats/claims_table/descriptor.py</extracomment>
        <translation>Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <extracomment>models/formats/plain_file.py</extracomment>
        <translation>Es ist keine Datei.</translation>
    </message>
    <message>
        <source>It is not said whose losses they are.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Es ist nicht gesagt, wessen Verluste es sind.</translation>
    </message>
    <message>
        <source>It is not sure that both count from the same day: {0}; {1}.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Es ist nicht sicher, dass beide vom selben Tag an zählen: {0}; {1}.</translation>
    </message>
    <message>
        <source>It is not sure that both mean the same outcomes by “{0}”.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Es ist nicht sicher, dass beide mit „{0}“ dasselbe meinen.</translation>
    </message>
    <message>
        <source>It is not sure that “{0}” and “{1}” hold the same outcomes.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Es ist nicht sicher, dass „{0}“ und „{1}“ dasselbe umfassen.</translation>
    </message>
    <message>
        <source>It is protected by a password: save it without one.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Es ist mit einem Kennwort geschützt: Speichern Sie es ohne.</translation>
    </message>
    <message>
        <source>It lies on a straight line from {0} ({1}) to {2} ({3}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Es liegt auf einer geraden Linie von {0} ({1}) bis {2} ({3}).</translation>
    </message>
    <message>
        <source>It nests lists and objects deeper than {0}.</source>
        <extracomment>models/formats/linked/json_tree.py</extracomment>
        <translation>Es verschachtelt Listen und Objekte tiefer als {0}.</translation>
    </message>
    <message>
        <source>It undoes or redoes a change that the log does not hold.</source>
        <extracomment>models/storage/log_history.py</extracomment>
        <translation>Sie macht eine Änderung rückgängig oder wiederholt sie, die das Protokoll nicht enthält.</translation>
    </message>
    <message>
        <source>It was passed on by: {}.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Weitergegeben wurde es von: {}.</translation>
    </message>
    <message>
        <source>It was written by a newer program (version {0}), and this one cannot read all of it.</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>Es wurde von einem neueren Programm geschrieben (Version {0}), und dieses kann nicht alles davon lesen.</translation>
    </message>
    <message>
        <source>It would take more than {0} GB once it is unpacked, so it is not read.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Entpackt wären es mehr als {0} GB, daher wird es nicht gelesen.</translation>
    </message>
    <message>
        <source>Its abbreviations (@string) make more than {0} million characters.</source>
        <extracomment>models/formats/references/bibtex_values.py</extracomment>
        <translation>Seine Abkürzungen (@string) ergeben mehr als {0} Millionen Zeichen.</translation>
    </message>
    <message>
        <source>Its cells lie too far apart: they span {0} rows and {1} columns. Delete the far ones.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Die Zellen liegen zu weit auseinander: Sie umspannen {0} Zeilen und {1} Spalten. Löschen Sie die fernen.</translation>
    </message>
    <message>
        <source>Its id “{0}” is that of row {1} already.</source>
        <extracomment>models/sheets/reading.py</extracomment>
        <translation>Die Kennung „{0}“ hat bereits Zeile {1}.</translation>
    </message>
    <message>
        <source>Its lower limit ({0}) need not have been reached yet.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Die Untergrenze ({0}) muss noch nicht erreicht gewesen sein.</translation>
    </message>
    <message>
        <source>Its lower limit ({0}) still holds, for the count only grows.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Die Untergrenze ({0}) gilt noch, denn die Zahl wächst nur.</translation>
    </message>
    <message>
        <source>Its merged cells overlap too often: it is damaged, or made to break programs.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Die verbundenen Zellen überschneiden sich zu oft: Es ist beschädigt oder dazu gemacht, Programme zu stören.</translation>
    </message>
    <message>
        <source>Its sheet “{0}” cannot be read: it is damaged.</source>
        <extracomment>models/formats/claims_table/xlsx_reader.py</extracomment>
        <translation>Das Blatt „{0}“ ist nicht lesbar: Es ist beschädigt.</translation>
    </message>
    <message>
        <source>Its sheet “{0}” has cells too far from its table: delete the far ones.</source>
        <extracomment>models/formats/claims_table/xlsx_reader.py</extracomment>
        <translation>Das Blatt „{0}“ hat Zellen zu weit von seiner Tabelle: Löschen Sie die fernen.</translation>
    </message>
    <message>
        <source>Its suffix is none of {0}.</source>
        <extracomment>models/formats/tables/table.py</extracomment>
        <translation>Die Endung ist keine von {0}.</translation>
    </message>
    <message>
        <source>Its translation is left behind, for it is one of other words.</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Die Übersetzung bleibt zurück, denn sie gehört zu anderen Worten.</translation>
    </message>
    <message>
        <source>Its upper limit ({0}) need not hold any more, for the count may have grown.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Die Obergrenze ({0}) muss nicht mehr gelten, denn die Zahl kann gewachsen sein.</translation>
    </message>
    <message>
        <source>Its value {0} is not a whole number from 0 to {1}.</source>
        <extracomment>models/formats/linked/said.py</extracomment>
        <translation>Der Wert {0} ist keine ganze Zahl von 0 bis {1}.</translation>
    </message>
    <message>
        <source>Its “resources” are not the tables of a claim file, each with its name and path.</source>
        <extracomment>models/formats/claims_table/descriptor.py</extracomment>
        <translation>Seine „resources“ sind nicht die Tabellen einer Angabendatei, jede mit Name und Pfad.</translation>
    </message>
    <message>
        <source>Its “resources” have no table “claims”.</source>
        <extracomment>models/formats/claims_table/descriptor.py</extracomment>
        <translation>Seine „resources“ haben keine Tabelle „claims“.</translation>
    </message>
    <message>
        <source>Its “{0}” cannot be kept: {1}.</source>
        <extracomment>models/formats/claims_table/descriptor.py</extracomment>
        <translation>Sein „{0}“ kann nicht aufbewahrt werden: {1}.</translation>
    </message>
    <message>
        <source>Its “{0}” is not a text.</source>
        <extracomment>models/formats/claims_table/descriptor.py</extracomment>
        <translation>Sein „{0}“ ist kein Text.</translation>
    </message>
    <message>
        <source>Keep it, and change the next cell or the one before</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Behalten und die nächste oder vorige Zelle ändern</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Den Text behalten</translation>
    </message>
    <message>
        <source>Keep what is typed; in a note, with Ctrl</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Behalten, was getippt ist; in einer Notiz mit Strg</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>gui/help/keys_dialog.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Killed</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Getötete</translation>
    </message>
    <message>
        <source>Killed or wounded</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Getötete oder Verwundete</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Fields</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Fields</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Fields</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Größer, kleiner</translation>
    </message>
    <message>
        <source>Leaked document</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Durchgesickertes Dokument</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Less than</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Weniger als</translation>
    </message>
    <message>
        <source>Letters are claims, numbers quotes.</source>
        <extracomment>The report</extracomment>
        <translation>Buchstaben sind Angaben, Ziffern Zitate.</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Likely ({}).</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Wahrscheinlich ({}).</translation>
    </message>
    <message>
        <source>Line {0} holds a cell of more than {1} characters.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Zeile {0} enthält eine Zelle mit mehr als {1} Zeichen.</translation>
    </message>
    <message>
        <source>Line {0} is no line of a table: {1}.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Zeile {0} ist keine Zeile einer Tabelle: {1}.</translation>
    </message>
    <message>
        <source>Line {0} of the recovery log is too large to be read: it and all behind it are left out.</source>
        <extracomment>models/storage/log_line.py</extracomment>
        <translation>Zeile {0} des Wiederherstellungsprotokolls ist zu groß, um gelesen zu werden: Sie und alles, was danach kommt, werden weggelassen.</translation>
    </message>
    <message>
        <source>Line {0}, column {1} is not JSON: {2}.</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>Zeile {0}, Spalte {1} ist kein JSON: {2}.</translation>
    </message>
    <message>
        <source>Linked data (schema.org JSON-LD)</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Verknüpfte Daten (schema.org JSON-LD)</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Losses</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Low end</source>
        <extracomment>models/tables/target_words.py</extracomment>
        <translation>Unteres Ende</translation>
    </message>
    <message>
        <source>Lowest and highest report</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Niedrigste und höchste Meldung</translation>
    </message>
    <message>
        <source>Main</source>
        <extracomment>gui/frame/bars.py</extracomment>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Make a cop&amp;y</source>
        <extracomment>Menus and actions</extracomment>
        <translation>K&amp;opie anlegen</translation>
    </message>
    <message>
        <source>Many claims are being changed: try again in a moment.</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>Gerade werden viele Angaben geändert: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>May count</source>
        <extracomment>Fields</extracomment>
        <translation>Zählt vielleicht</translation>
    </message>
    <message>
        <source>May count {0}.</source>
        <extracomment>models/tables/claim_cells.py</extracomment>
        <translation>Zählt vielleicht {0}.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>The table of printed claims</extracomment>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Measure “{0}”</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Messgröße „{0}“</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>Fields</extracomment>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>Media tally</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Zählung durch Medien</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge: bring both together; what both changed is left to you to choose.</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>Zusammenführen: beides zusammenbringen; was beide geändert haben, entscheiden Sie.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Vermisste</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Fields</extracomment>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>More than</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Mehr als</translation>
    </message>
    <message>
        <source>Most counts only grow, so a lower limit also holds later, and an upper one earlier: that is what is left of a claim on another day.</source>
        <extracomment>The report</extracomment>
        <translation>Die meisten Zahlen wachsen nur; deshalb gilt eine Untergrenze auch später und eine Obergrenze auch früher: Das bleibt von einer Angabe an einem anderen Tag.</translation>
    </message>
    <message>
        <source>Move column &amp;left</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Spalte nach &amp;links</translation>
    </message>
    <message>
        <source>Move column ri&amp;ght</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Spalte nach re&amp;chts</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Fields</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names with the other names they go by. Claims under any of them count as about, or by, the same one.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Namen mit den anderen Namen, unter denen sie vorkommen. Angaben unter jedem davon gelten demselben.</translation>
    </message>
    <message>
        <source>Narrower colu&amp;mn</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Spalte sch&amp;maler</translation>
    </message>
    <message>
        <source>New claim from selected &amp;words</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Neue Angabe aus markierten &amp;Worten</translation>
    </message>
    <message>
        <source>New claims need a column “Figure”: copy it too, with its heading.</source>
        <extracomment>models/text/tsv.py</extracomment>
        <translation>Neue Angaben brauchen eine Spalte „Zahl“: Kopieren Sie sie samt ihrer Überschrift mit.</translation>
    </message>
    <message>
        <source>Newer version of</source>
        <extracomment>Fields</extracomment>
        <translation>Neuere Fassung von</translation>
    </message>
    <message>
        <source>Newer version of a source</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Neuere Fassung einer Quelle</translation>
    </message>
    <message>
        <source>No backup of “{0}” could be kept in “{1}”: {2}.</source>
        <extracomment>models/storage/backups.py</extracomment>
        <translation>Keine Sicherung von „{0}“ konnte in „{1}“ abgelegt werden: {2}.</translation>
    </message>
    <message>
        <source>No cell is selected: choose the cells to paste into.</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>Keine Zelle ist ausgewählt: Wählen Sie die Zellen, in die eingefügt werden soll.</translation>
    </message>
    <message>
        <source>No claim of this file is meant by “{0}”: choose one from the list.</source>
        <extracomment>models/text/claim_names.py</extracomment>
        <translation>„{0}“ meint keine Angabe dieser Datei: Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>No claim quotes the old version.</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Keine Angabe zitiert die alte Fassung.</translation>
    </message>
    <message>
        <source>No course of events makes both true.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Kein Verlauf der Ereignisse macht beide wahr.</translation>
    </message>
    <message>
        <source>No day is known.</source>
        <extracomment>The report</extracomment>
        <translation>Kein Tag ist bekannt.</translation>
    </message>
    <message>
        <source>No day is known: {0}.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Kein Tag ist bekannt: {0}.</translation>
    </message>
    <message>
        <source>No day is named.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Kein Tag ist genannt.</translation>
    </message>
    <message>
        <source>No figure that is surely of this day or an earlier one: {0}.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Keine Zahl, die sicher von diesem oder einem früheren Tag ist: {0}.</translation>
    </message>
    <message>
        <source>No number of people or things lost was found in this text.</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>In diesem Text wurde keine Zahl von Personen oder verlorenen Dingen gefunden.</translation>
    </message>
    <message>
        <source>No other claim of this measure.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Keine andere Angabe dieser Messgröße.</translation>
    </message>
    <message>
        <source>No other claim.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Keine andere Angabe.</translation>
    </message>
    <message numerus="yes">
        <source>No room for {0} columns: {1}.</source>
        <extracomment>gui/panes/comparison/header.py</extracomment>
        <translation>
            <numerusform>Kein Platz für {0} Spalte: {1}.</numerusform>
            <numerusform>Kein Platz für {0} Spalten: {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named as the claimant.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Niemand ist als Urheber genannt.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>The report</extracomment>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>None of its annotations can be a claim. {0}</source>
        <extracomment>models/formats/linked/annotations_reader.py</extracomment>
        <translation>Keine der Anmerkungen kann eine Angabe sein. {0}</translation>
    </message>
    <message>
        <source>Not found in the source, best match {}%</source>
        <extracomment>gui/panes/detail/quote_lines.py</extracomment>
        <translation>In der Quelle nicht gefunden, ähnlichste Stelle {} %</translation>
    </message>
    <message>
        <source>Not graded</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Not in the table</source>
        <extracomment>The report</extracomment>
        <translation>Nicht in der Tabelle</translation>
    </message>
    <message>
        <source>Not merged: the file has changed since the merge was worked out. Merge once more.</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>Nicht zusammengeführt: Die Datei wurde seither geändert. Führen Sie noch einmal zusammen.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Fields</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <extracomment>The report</extracomment>
        <translation>Anmerkung {0}</translation>
    </message>
    <message>
        <source>Nothing can be less than 0.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>Nichts kann weniger als 0 sein.</translation>
    </message>
    <message>
        <source>Nothing comes in from “{}”: your file has every change that was made there.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Aus „{}“ kommt nichts: Ihre Datei hat jede Änderung, die dort gemacht wurde.</translation>
    </message>
    <message>
        <source>Nothing comes in from “{}”: your file holds all of it already.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Aus „{}“ kommt nichts: Ihre Datei enthält bereits alles davon.</translation>
    </message>
    <message>
        <source>Nothing is known for the day.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Für den Tag ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing is selected: select the words of the quote in the source text first.</source>
        <extracomment>models/quotes/locate.py</extracomment>
        <translation>Nichts ist markiert: Markieren Sie erst die Worte des Zitats im Text der Quelle.</translation>
    </message>
    <message>
        <source>Nothing moves before you take the new version.</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Nichts ändert sich, bevor Sie die neue Fassung übernehmen.</translation>
    </message>
    <message>
        <source>Nothing to take</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Nichts zu übernehmen</translation>
    </message>
    <message>
        <source>Nothing was changed on both sides in different ways.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Nichts wurde auf beiden Seiten verschieden geändert.</translation>
    </message>
    <message>
        <source>Official statement</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Amtliche Mitteilung</translation>
    </message>
    <message>
        <source>On {day}</source>
        <extracomment>The report</extracomment>
        <translation>Am {day}</translation>
    </message>
    <message>
        <source>One counts {0}, the other {1}.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Die eine zählt {0}, die andere {1}.</translation>
    </message>
    <message>
        <source>One is a number {0}, the other {1}.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Die eine ist eine Zahl {0}, die andere {1}.</translation>
    </message>
    <message>
        <source>One number that somebody asserts, with its source’s own words.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Eine Zahl, die jemand nennt, mit den Worten ihrer Quelle.</translation>
    </message>
    <message>
        <source>One of the files was written by a newer program (file version {0}): merge them there, for this program may not know all that it holds.</source>
        <extracomment>models/merging/merge.py</extracomment>
        <translation>Eine der Dateien wurde von einem neueren Programm geschrieben (Dateiversion {0}): Führen Sie sie dort zusammen, denn dieses kennt vielleicht nicht alles, was sie enthält.</translation>
    </message>
    <message>
        <source>One window is one claim file: numbers that somebody asserts, each with the words it was taken from.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Ein Fenster ist eine Angabendatei: Zahlen, die jemand nennt, jede mit den Worten, denen sie entnommen ist.</translation>
    </message>
    <message>
        <source>Only a range has a best value.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>Nur eine Spanne hat einen besten Wert.</translation>
    </message>
    <message>
        <source>Only later claims.</source>
        <extracomment>The report</extracomment>
        <translation>Nur spätere Angaben.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open &amp;backup…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Sicherung &amp;öffnen …</translation>
    </message>
    <message>
        <source>Open the list</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Die Liste öffnen</translation>
    </message>
    <message>
        <source>Open the list of a field</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Die Liste eines Feldes öffnen</translation>
    </message>
    <message>
        <source>Open, verified, disputed or retracted. Comparisons leave retracted claims out unless you ask for them.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Offen, bestätigt, bestritten oder zurückgezogen. Vergleiche lassen zurückgezogene Angaben weg, außer Sie verlangen sie.</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Other names</source>
        <extracomment>Fields</extracomment>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Other names of the same claimant, parted by semicolons.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Andere Namen desselben Urhebers, durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>Other names of the same subject, parted by semicolons.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Andere Namen desselben Gegenstands, durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>Outcomes that the number may hold beside those it counts for sure. ⚠ marks such a measure.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Merkmale, die die Zahl neben den sicher gezählten enthalten kann. ⚠ kennzeichnet eine solche Messgröße.</translation>
    </message>
    <message>
        <source>Outcomes that the number may hold besides. It is then not sure to be like any other.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Merkmale, die die Zahl außerdem enthalten kann. Dann ist nicht sicher, dass sie einer anderen gleicht.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>Fields</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>gui/printing/print_preview.py</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page set-&amp;up…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Seite ein&amp;richten …</translation>
    </message>
    <message>
        <source>Page set-up</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Seite einrichten</translation>
    </message>
    <message>
        <source>Page {0} is damaged.</source>
        <extracomment>models/formats/articles/pdf/document.py</extracomment>
        <translation>Seite {0} ist beschädigt.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>gui/printing/pages_view.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pairs of claims as CSV</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Paare von Angaben als CSV</translation>
    </message>
    <message>
        <source>Pairs of claims as Excel workbook</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Paare von Angaben als Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>Fields</extracomment>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>Fields</extracomment>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Paste as &amp;new claims</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Als &amp;neue Angaben einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste into {0} claims</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>
            <numerusform>In Angabe einfügen</numerusform>
            <numerusform>In {0} Angaben einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste or type the text. It is kept exactly as it is here, and not changed afterwards.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Fügen Sie den Text ein oder tippen Sie ihn. Er bleibt genau so, wie er hier ist, und wird danach nicht geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Paste {0} claims</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>
            <numerusform>Angabe einfügen</numerusform>
            <numerusform>{0} Angaben einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Per day</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Per month</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Per week</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Pro Woche</translation>
    </message>
    <message>
        <source>Picture of the chart (PNG)</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Bild des Diagramms (PNG)</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Fields</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Einstellun&amp;gen …</translation>
    </message>
    <message>
        <source>Pre&amp;view claims…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Vorschau der Angaben …</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <extracomment>Menus and actions</extracomment>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Print c&amp;laims…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Angaben dru&amp;cken …</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Druckvor&amp;schau …</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>Fields</extracomment>
        <translation>Veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>Quoted by {0} claims</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>
            <numerusform>Von {0} Angabe zitiert</numerusform>
            <numerusform>Von {0} Angaben zitiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>The report</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotes are attached in the source: choose the claim and mark its words there.</source>
        <extracomment>models/tables/claim_cells.py</extracomment>
        <translation>Zitate werden in der Quelle angehängt: Wählen Sie die Angabe und markieren Sie dort ihre Worte.</translation>
    </message>
    <message>
        <source>Quotes as Web Annotations</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Zitate als Web Annotations</translation>
    </message>
    <message>
        <source>Quotes cannot be pasted: they are attached in the source.</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>Zitate lassen sich nicht einfügen: Sie werden in der Quelle angehängt.</translation>
    </message>
    <message>
        <source>Quotes of the old version: {}.</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Zitate der alten Fassung: {}.</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>Fields</extracomment>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>The report</extracomment>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Reading it failed: it is damaged, or made to break programs.</source>
        <extracomment>models/formats/tables/grid.py</extracomment>
        <translation>Das Lesen ist gescheitert: Es ist beschädigt oder dazu gemacht, Programme zu stören.</translation>
    </message>
    <message>
        <source>Reading it takes more memory than is allowed: it is very large, or made to break programs.</source>
        <extracomment>models/confined/call.py</extracomment>
        <translation>Das Lesen braucht mehr Speicher als erlaubt: Es ist sehr groß oder dazu gemacht, Programme zu stören.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Fields</extracomment>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>References are read from {0}.</source>
        <extracomment>models/formats/references/reading.py</extracomment>
        <translation>Literaturangaben werden aus {0} gelesen.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <extracomment>Fields</extracomment>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Reliability of the source, A to F, and credibility of what it says, 1 to 6.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Zuverlässigkeit der Quelle, A bis F, und Glaubwürdigkeit dessen, was sie sagt, 1 bis 6.</translation>
    </message>
    <message>
        <source>Reloa&amp;d</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Reload “{}” and lose your own changes?</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>„{}“ neu laden und Ihre eigenen Änderungen verlieren?</translation>
    </message>
    <message>
        <source>Reload: show the file as it is now; your own changes since the last save are lost.</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>Neu laden: die Datei zeigen, wie sie jetzt ist; Ihre Änderungen seit dem letzten Speichern gehen verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Remove {0} claims</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>
            <numerusform>Angabe entfernen</numerusform>
            <numerusform>{0} Angaben entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace {0} files?</source>
        <extracomment>gui/disk/save_name.py</extracomment>
        <translation>
            <numerusform>{0} Datei ersetzen?</numerusform>
            <numerusform>{0} Dateien ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “{0}”?</source>
        <extracomment>gui/disk/save_name.py</extracomment>
        <translation>„{0}“ ersetzen?</translation>
    </message>
    <message>
        <source>Replaced</source>
        <extracomment>models/report/claim_list.py</extracomment>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Replaced by {0} ({1}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Ersetzt durch {0} ({1}).</translation>
    </message>
    <message>
        <source>Replaces</source>
        <extracomment>Fields</extracomment>
        <translation>Ersetzt Angabe</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Retracted</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Retracted.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Zurückgezogen.</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <extracomment>Fields</extracomment>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <extracomment>models/text/tsv.py</extracomment>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>Row {0} gives no figure: fill its Figure cell, or leave the row out. Nothing was pasted.</source>
        <extracomment>models/text/tsv.py</extracomment>
        <translation>Zeile {0} nennt keine Zahl: Füllen Sie ihre Zelle „Zahl“ oder lassen Sie die Zeile weg. Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>S&amp;ubjects and claimants…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Gegenstände und Urheber …</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save as: keep your version under another name, and leave the other as it is.</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>Speichern unter: Ihre Fassung unter anderem Namen behalten und die andere lassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Save chart as &amp;picture…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Diagramm als &amp;Bild speichern …</translation>
    </message>
    <message>
        <source>Save the file</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Die Datei speichern</translation>
    </message>
    <message>
        <source>Say which column holds what. The preview shows each row as it would be read, or why it is refused.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Sagen Sie, welche Spalte was enthält. Die Vorschau zeigt jede Zeile, wie sie gelesen würde, oder warum sie abgewiesen wird.</translation>
    </message>
    <message>
        <source>Says what was refused and why, what is done, or offers something with a button.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Sagt, was abgewiesen wurde und warum, was getan ist, oder bietet etwas mit einem Knopf an.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>Fields</extracomment>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Select all claims</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Alle Angaben auswählen</translation>
    </message>
    <message>
        <source>Select the words that a number was taken from, and attach them to the claim or make a new claim.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Markieren Sie die Worte, denen eine Zahl entnommen ist, und hängen Sie sie an die Angabe an oder machen Sie eine neue.</translation>
    </message>
    <message>
        <source>Select the words that hold a figure, and add the claim from them; or take the source alone.</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Markieren Sie die Worte mit einer Zahl und fügen Sie daraus die Angabe hinzu; oder übernehmen Sie nur die Quelle.</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Sets the claims about one subject side by side on one day, each against the reference of its measure.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Stellt die Angaben über einen Gegenstand an einem Tag nebeneinander, jede gegen den Bezug ihrer Messgröße.</translation>
    </message>
    <message>
        <source>Several measures</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Mehrere Messgrößen</translation>
    </message>
    <message>
        <source>Several sources</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Mehrere Quellen</translation>
    </message>
    <message>
        <source>Sheet “{0}”, “{1}”: {2}. {3}</source>
        <extracomment>models/formats/claims_table/xlsx_reader.py</extracomment>
        <translation>Blatt „{0}“, „{1}“: {2}. {3}</translation>
    </message>
    <message>
        <source>Shift+F1 in a field says what it holds.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Umschalt+F1 in einem Feld sagt, was es enthält.</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Shows claims that were retracted or replaced, struck through.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Zeigt zurückgezogene und ersetzte Angaben, durchgestrichen.</translation>
    </message>
    <message>
        <source>Shows only the claims that hold all the words you type, in any field, and fit all four lists.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Zeigt nur die Angaben, die alle getippten Wörter in irgendeinem Feld enthalten und zu allen vier Listen passen.</translation>
    </message>
    <message>
        <source>Signs: {0}.</source>
        <extracomment>models/report/claim_list.py</extracomment>
        <translation>Zeichen: {0}.</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Fields</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Since when they are counted is written: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Seit wann gezählt wird, steht da: „{}“.</translation>
    </message>
    <message>
        <source>Something that may be false, such as “both count the same outcomes”. You switch each on or off.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Etwas, das falsch sein kann, etwa „beide zählen dasselbe“. Sie schalten jede ein oder aus.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the claims were compared. Try again, or open the file anew.</source>
        <extracomment>models/tables/inquiry.py</extracomment>
        <translation>Beim Vergleichen der Angaben ist unerwartet etwas schiefgegangen. Versuchen Sie es erneut oder öffnen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Sort &amp;also by this column</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Auch nach dieser Spalte sor&amp;tieren</translation>
    </message>
    <message>
        <source>Sort by a heading, or with View &gt; Sort by this column; choose what is shown with View &gt; Columns.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Sortieren Sie mit einer Überschrift oder mit „Ansicht &gt; Nach dieser Spalte sortieren“; was gezeigt wird, wählen Sie mit „Ansicht &gt; Spalten“.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Fields</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source “{0}”</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Quelle „{0}“</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Quellen als BibTeX</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Quellen als CSL-JSON</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Quellen als RIS</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>Fields</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Stated on</source>
        <extracomment>The table of printed claims</extracomment>
        <translation>Angegeben am</translation>
    </message>
    <message>
        <source>Statistical estimate</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Statistische Schätzung</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>The table of printed claims</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Struck through: retracted or replaced.</source>
        <extracomment>The report</extracomment>
        <translation>Durchgestrichen: zurückgezogen oder ersetzt.</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>The table of printed claims</extracomment>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Subject “{0}”</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Gegenstand „{0}“</translation>
    </message>
    <message>
        <source>Subjects and claimants</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Gegenstände und Urheber</translation>
    </message>
    <message>
        <source>Sure ({}).</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Sicher ({}).</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Tabellen als CSV</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Fields</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take mine, theirs, or what was before</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Meines, Anderes oder Früheres nehmen</translation>
    </message>
    <message>
        <source>Take newer version of “{0}”</source>
        <extracomment>models/importing/revision_change.py</extracomment>
        <translation>Neuere Fassung von „{0}“ übernehmen</translation>
    </message>
    <message>
        <source>Take your side, theirs or what was before; or leave the record as it is now.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Nehmen Sie Ihre Seite, die andere oder was vorher war; oder lassen Sie den Datensatz, wie er ist.</translation>
    </message>
    <message>
        <source>Takes in what somebody else changed. Where both changed the same field you choose, now or later.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Nimmt auf, was jemand anders geändert hat. Wo beide dasselbe Feld geändert haben, wählen Sie, jetzt oder später.</translation>
    </message>
    <message>
        <source>Taking it adds its quotes there.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Übernehmen fügt dort die Zitate hinzu.</translation>
    </message>
    <message>
        <source>Taking it adds nothing.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Übernehmen fügt nichts hinzu.</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Fields</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of a source</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Text einer Quelle</translation>
    </message>
    <message>
        <source>That is so only if the ends of “about” or of a confidence interval hold.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Das gilt nur, wenn die Enden von „etwa“ oder eines Konfidenzintervalls zutreffen.</translation>
    </message>
    <message>
        <source>The PDF cannot be made: the paper has no room between its margins.</source>
        <extracomment>gui/paper/pdf.py</extracomment>
        <translation>Das PDF lässt sich nicht erstellen: Das Papier hat zwischen seinen Rändern keinen Platz.</translation>
    </message>
    <message>
        <source>The address does not begin with http:// or https://, so that it cannot be opened from here.</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Die Adresse beginnt nicht mit http:// oder https://, sie lässt sich daher von hier nicht öffnen.</translation>
    </message>
    <message>
        <source>The best value of a range lies between its ends.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>Der beste Wert einer Spanne liegt zwischen ihren Enden.</translation>
    </message>
    <message>
        <source>The body that asserts the number, such as NATO or a ministry.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Die Stelle, die die Zahl nennt, etwa die NATO oder ein Ministerium.</translation>
    </message>
    <message>
        <source>The bound “{0}” does not go with a high end.</source>
        <extracomment>models/sheets/row_figure.py</extracomment>
        <translation>Die Grenze „{0}“ passt nicht zu einem oberen Ende.</translation>
    </message>
    <message>
        <source>The bound “{0}” does not go with a low and a high end: two ends are a range.</source>
        <extracomment>models/sheets/row_figure.py</extracomment>
        <translation>Die Grenze „{0}“ passt nicht zu einem unteren und einem oberen Ende: Zwei Enden sind eine Spanne.</translation>
    </message>
    <message>
        <source>The bound “{0}” does not go with a low end.</source>
        <extracomment>models/sheets/row_figure.py</extracomment>
        <translation>Die Grenze „{0}“ passt nicht zu einem unteren Ende.</translation>
    </message>
    <message>
        <source>The cell holds a formula without a value: save the table in its program, or type it.</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>Die Zelle enthält eine Formel ohne Wert: Speichern Sie die Tabelle in ihrem Programm oder tippen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The cell {0} of the sheet “{1}” stands far outside the others: delete it, and save.</source>
        <extracomment>models/formats/tables/table.py</extracomment>
        <translation>Die Zelle {0} des Blattes „{1}“ steht weit außerhalb der anderen: Löschen Sie sie und speichern Sie.</translation>
    </message>
    <message>
        <source>The claim before, the next one</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Die Angabe davor, die danach</translation>
    </message>
    <message>
        <source>The claim has this quote already.</source>
        <extracomment>models/claims/steps.py</extracomment>
        <translation>Die Angabe hat dieses Zitat bereits.</translation>
    </message>
    <message>
        <source>The claim is no longer in the file.</source>
        <extracomment>models/claims/steps.py</extracomment>
        <translation>Die Angabe ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The claim no longer has this quote.</source>
        <extracomment>models/claims/steps.py</extracomment>
        <translation>Die Angabe hat dieses Zitat nicht mehr.</translation>
    </message>
    <message>
        <source>The claim that the others are set against.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Die Angabe, mit der die anderen verglichen werden.</translation>
    </message>
    <message>
        <source>The claim “{0}” is no longer in the file, so that no quote can be added to it.</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>Die Angabe „{0}“ ist nicht mehr in der Datei, daher kann ihr kein Zitat hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The claims it was computed from.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Die Angaben, aus denen sie berechnet wurde.</translation>
    </message>
    <message>
        <source>The claims of the file, one a row. Type into a cell to change it; press Enter to keep what you typed.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Die Angaben der Datei, eine je Zeile. Tippen Sie in eine Zelle, um sie zu ändern; die Eingabetaste behält das Getippte.</translation>
    </message>
    <message>
        <source>The clipboard does not hold a table: {0}.</source>
        <extracomment>models/text/tsv.py</extracomment>
        <translation>Die Zwischenablage enthält keine Tabelle: {0}.</translation>
    </message>
    <message>
        <source>The clipboard holds headings, but no row below them.</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>Die Zwischenablage enthält Überschriften, aber keine Zeile darunter.</translation>
    </message>
    <message>
        <source>The clipboard holds more than {0} rows: paste them in several parts.</source>
        <extracomment>models/text/tsv.py</extracomment>
        <translation>Die Zwischenablage enthält mehr als {0} Zeilen: Fügen Sie sie in mehreren Teilen ein.</translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste.</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>Die Zwischenablage enthält keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>The clipboard holds {0} rows, but the table has {1} from here on: use “Paste as new claims” to add them.</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>Die Zwischenablage enthält {0} Zeilen, aber die Tabelle hat von hier an {1}: Nehmen Sie „Als neue Angaben einfügen“, um sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>The conflict holds a text that is no such value: take another side, or dismiss the conflict.</source>
        <extracomment>models/merging/written.py</extracomment>
        <translation>Der Konflikt enthält einen Text, der kein solcher Wert ist: Nehmen Sie eine andere Seite oder verwerfen Sie den Konflikt.</translation>
    </message>
    <message>
        <source>The conflict is about a field “{0}”, which no such record has.</source>
        <extracomment>models/merging/written.py</extracomment>
        <translation>Der Konflikt betrifft ein Feld „{0}“, das kein solcher Datensatz hat.</translation>
    </message>
    <message>
        <source>The conflict is about one record and holds another: dismiss it.</source>
        <extracomment>models/merging/settle.py</extracomment>
        <translation>Der Konflikt betrifft einen Datensatz und enthält einen anderen: Verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>The conflict is about “{0}”, which this program cannot settle: dismiss it.</source>
        <extracomment>models/merging/settle.py</extracomment>
        <translation>Der Konflikt betrifft „{0}“, was dieses Programm nicht lösen kann: Verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>The conflict is settled already.</source>
        <extracomment>models/merging/settle.py</extracomment>
        <translation>Der Konflikt ist bereits gelöst.</translation>
    </message>
    <message>
        <source>The current cell is out of sight: choose the cell to paste from.</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>Die aktuelle Zelle ist nicht zu sehen: Wählen Sie die Zelle, ab der eingefügt werden soll.</translation>
    </message>
    <message>
        <source>The day for which claims are compared: what each still says of it is worked out.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Der Tag, für den Angaben verglichen werden: Was jede von ihm noch sagt, wird errechnet.</translation>
    </message>
    <message>
        <source>The day is named where the article says the number again: {}.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Der Tag ist da genannt, wo der Artikel die Zahl noch einmal nennt: {}.</translation>
    </message>
    <message>
        <source>The day is reckoned from words and the article’s own day: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Der Tag ist aus Worten und dem Tag des Artikels errechnet: „{}“.</translation>
    </message>
    <message>
        <source>The day is that of what the article is about.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Der Tag ist der dessen, wovon der Artikel handelt.</translation>
    </message>
    <message>
        <source>The day is that of what the sentence before tells: {}.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Der Tag ist der dessen, wovon der Satz davor berichtet: {}.</translation>
    </message>
    <message>
        <source>The day is the article’s own.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Der Tag ist der des Artikels.</translation>
    </message>
    <message>
        <source>The day is written: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Der Tag steht da: „{}“.</translation>
    </message>
    <message>
        <source>The day it was checked.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Der Tag der Prüfung.</translation>
    </message>
    <message>
        <source>The day it was published. A claim without a day of its own is no newer than this.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Der Tag der Veröffentlichung. Eine Angabe ohne eigenen Tag ist nicht neuer als dieser.</translation>
    </message>
    <message>
        <source>The day it was said. The count is no newer than this day.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Der Tag, an dem es gesagt wurde. Die Zählung ist nicht neuer als dieser Tag.</translation>
    </message>
    <message>
        <source>The day the counting starts. Counts that start on different days are not alike.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Der Tag, an dem die Zählung beginnt. Zählungen von verschiedenen Tagen an sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>The day up to which it counts. A month, a year or “about Feb 2024” will do.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Der Tag, bis zu dem sie zählt. Ein Monat, ein Jahr oder „etwa Feb. 2024“ genügt.</translation>
    </message>
    <message>
        <source>The day up to which the claim counts.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Der Tag, bis zu dem die Angabe zählt.</translation>
    </message>
    <message>
        <source>The day you read it: what stands on the web may change.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Der Tag, an dem Sie es gelesen haben: Was im Netz steht, kann sich ändern.</translation>
    </message>
    <message>
        <source>The documents that numbers were taken from, each with its full text, and the claims that quote it.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Die Dokumente, denen Zahlen entnommen sind, jedes mit vollem Text, und die Angaben, die sie zitieren.</translation>
    </message>
    <message>
        <source>The field “version” is not a whole number from 1 on.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Das Feld „version“ ist keine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>The figure as it was asserted.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Die Zahl, wie sie angegeben wurde.</translation>
    </message>
    <message>
        <source>The figure comes from one column or from its ends: set one of the two to Nothing.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Die Zahl kommt aus einer Spalte oder aus ihren Enden: Setzen Sie eines von beiden auf „Nichts“.</translation>
    </message>
    <message>
        <source>The figure is said to be “{0}”, and in another place “{1}”.</source>
        <extracomment>models/sheets/row_figure.py</extracomment>
        <translation>Die Zahl ist als „{0}“ bezeichnet und an anderer Stelle als „{1}“.</translation>
    </message>
    <message numerus="yes">
        <source>The file has been changed since: {0} changes no longer fit it, and are left out.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>
            <numerusform>Die Datei wurde seither geändert: {0} Änderung passt nicht mehr zu ihr und bleibt weg.</numerusform>
            <numerusform>Die Datei wurde seither geändert: {0} Änderungen passen nicht mehr zu ihr und bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no measure yet: add one under Claim &gt; Measures, so that claims can count it.</source>
        <extracomment>models/claims/templates.py</extracomment>
        <translation>Die Datei hat noch keine Messgröße: Fügen Sie eine unter „Angabe &gt; Messgrößen“ hinzu, damit Angaben etwas zählen können.</translation>
    </message>
    <message>
        <source>The file has no name yet: use “Save as”.</source>
        <extracomment>models/storage/keeper.py</extracomment>
        <translation>Die Datei hat noch keinen Namen: Nehmen Sie „Speichern unter“.</translation>
    </message>
    <message>
        <source>The file holds a claim like this one ({}).</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Die Datei enthält eine Aussage wie diese ({}).</translation>
    </message>
    <message>
        <source>The file holds a claim that may be this one, of which only the subject is not sure ({}).</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Die Datei enthält eine Aussage, die diese sein könnte; nur der Gegenstand ist nicht sicher ({}).</translation>
    </message>
    <message>
        <source>The file holds another version of this source ({}). This one becomes a source of its own.</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Die Datei enthält eine andere Fassung dieser Quelle ({}). Diese wird eine eigene Quelle.</translation>
    </message>
    <message>
        <source>The file holds this source without its text ({}): the text will be kept with it.</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Die Datei enthält diese Quelle ohne ihren Text ({}): Der Text wird bei ihr abgelegt.</translation>
    </message>
    <message>
        <source>The file holds this very text already ({}): its claims will quote that source.</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Die Datei enthält genau diesen Text bereits ({}): Seine Angaben zitieren jene Quelle.</translation>
    </message>
    <message>
        <source>The file is being saved: try again in a moment.</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>Die Datei wird gerade gespeichert: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The file is empty: a claim file holds at least its format and its lists.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Die Datei ist leer: Eine Angabendatei enthält mindestens ihr Format und ihre Listen.</translation>
    </message>
    <message>
        <source>The file is of an older version.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Die Datei hat eine ältere Version.</translation>
    </message>
    <message>
        <source>The file is still being read: it can be compared once all of it is here.</source>
        <extracomment>models/tables/inquiry.py</extracomment>
        <translation>Die Datei wird noch gelesen: Sie lässt sich vergleichen, sobald alles da ist.</translation>
    </message>
    <message>
        <source>The file was written by a newer program: the unsaved changes cannot be made in it.</source>
        <extracomment>models/storage/replay.py</extracomment>
        <translation>Die Datei wurde von einem neueren Programm geschrieben: Die nicht gespeicherten Änderungen lassen sich darin nicht machen.</translation>
    </message>
    <message>
        <source>The file was written by a newer program: this one can show it, but not save it.</source>
        <extracomment>models/formats/claims_writer.py</extracomment>
        <translation>Die Datei wurde von einem neueren Programm geschrieben: Dieses kann sie zeigen, aber nicht speichern.</translation>
    </message>
    <message>
        <source>The file was written by a newer program: this one can show it, but not write all of it.</source>
        <extracomment>models/formats/claims_table/rows.py</extracomment>
        <translation>Die Datei wurde von einem neueren Programm geschrieben: Dieses kann sie zeigen, aber nicht alles davon schreiben.</translation>
    </message>
    <message>
        <source>The first size</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Die erste Größe</translation>
    </message>
    <message>
        <source>The formula of the cell failed ({0}): mend it in the table.</source>
        <extracomment>models/sheets/number_cells.py</extracomment>
        <translation>Die Formel der Zelle ist gescheitert ({0}): Berichtigen Sie sie in der Tabelle.</translation>
    </message>
    <message>
        <source>The headline, as the source gives it.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Die Überschrift, wie die Quelle sie nennt.</translation>
    </message>
    <message>
        <source>The highest ratio: so many of the wanted measure …</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Das höchste Verhältnis: so viele der gesuchten Messgröße …</translation>
    </message>
    <message>
        <source>The language it is written in, as a code: “en”, “uk”.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Die Sprache, in der es geschrieben ist, als Code: „en“, „uk“.</translation>
    </message>
    <message>
        <source>The larger subject that this one belongs to.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Der größere Gegenstand, zu dem dieser gehört.</translation>
    </message>
    <message>
        <source>The licences of the program and of all that comes with it.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Die Lizenzen des Programms und von allem, was dazugehört.</translation>
    </message>
    <message>
        <source>The low end {0} is above the high end {1}.</source>
        <extracomment>models/sheets/row_figure.py</extracomment>
        <translation>Das untere Ende {0} liegt über dem oberen Ende {1}.</translation>
    </message>
    <message>
        <source>The lowest and the highest ratio are each a pair of numbers. What follows is shown as derived.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Das niedrigste und das höchste Verhältnis sind je ein Paar von Zahlen. Was folgt, wird als abgeleitet gezeigt.</translation>
    </message>
    <message>
        <source>The lowest ratio: so many of the wanted measure …</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Das niedrigste Verhältnis: so viele der gesuchten Messgröße …</translation>
    </message>
    <message>
        <source>The mapping has no name: give it one.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>Die Zuordnung hat keinen Namen: Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>The matrix holds each claim against each; “Assumptions” lists what may be taken for true.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Die Matrix stellt jede Angabe jeder gegenüber; „Annahmen“ führt auf, was für wahr genommen werden kann.</translation>
    </message>
    <message>
        <source>The measure is named before the number: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Die Messgröße ist vor der Zahl genannt: „{}“.</translation>
    </message>
    <message>
        <source>The measure is named behind the number: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Die Messgröße ist nach der Zahl genannt: „{}“.</translation>
    </message>
    <message>
        <source>The measure is named beside the number: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Die Messgröße ist neben der Zahl genannt: „{}“.</translation>
    </message>
    <message>
        <source>The measure is taken from the number beside it.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Die Messgröße ist von der Zahl daneben übernommen.</translation>
    </message>
    <message>
        <source>The measure is taken from the sentence before: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Die Messgröße ist aus dem Satz davor übernommen: „{}“.</translation>
    </message>
    <message>
        <source>The measure that claims give a figure of.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Die Messgröße, für die Angaben eine Zahl nennen.</translation>
    </message>
    <message>
        <source>The measure that is to be computed.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Die Messgröße, die berechnet werden soll.</translation>
    </message>
    <message>
        <source>The menu of what is chosen</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Das Menü des Gewählten</translation>
    </message>
    <message>
        <source>The name that claims are listed under.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Der Name, unter dem Angaben aufgeführt sind.</translation>
    </message>
    <message>
        <source>The newer version has no text: choose a file, or paste the text as it is now.</source>
        <extracomment>models/importing/revision.py</extracomment>
        <translation>Die neuere Fassung hat keinen Text: Wählen Sie eine Datei oder fügen Sie den Text ein, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>The newest claims by {day}, set against the best graded of each measure, else its first (“reference”).</source>
        <extracomment>The report</extracomment>
        <translation>Die neuesten Angaben bis {day}, verglichen mit der am besten bewerteten jeder Messgröße, sonst mit ihrer ersten („Bezug“).</translation>
    </message>
    <message>
        <source>The newest claims by {day}, set against {claim}.</source>
        <extracomment>The report</extracomment>
        <translation>Die neuesten Angaben bis {day}, verglichen mit {claim}.</translation>
    </message>
    <message>
        <source>The newest claims by {day}.</source>
        <extracomment>The report</extracomment>
        <translation>Die neuesten Angaben bis {day}.</translation>
    </message>
    <message>
        <source>The newspaper, agency, office or channel that published it.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Die Zeitung, die Agentur, das Amt oder der Kanal der Veröffentlichung.</translation>
    </message>
    <message>
        <source>The next hit, the one before</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Die nächste Fundstelle, die davor</translation>
    </message>
    <message>
        <source>The number can be read in another way: look at its dots and commas.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Die Zahl lässt sich anders lesen: Achten Sie auf Punkte und Kommas.</translation>
    </message>
    <message>
        <source>The number in the source’s own words.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Die Zahl in den Worten der Quelle.</translation>
    </message>
    <message>
        <source>The number is a total of something that is named: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Die Zahl ist eine Summe von etwas Genanntem: „{}“.</translation>
    </message>
    <message>
        <source>The number with its limit, typed as people write it: “over 350,000”, “at least 83k”, “66,000–88,000”.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Die Zahl mit ihrer Grenze, wie man sie schreibt: „über 350.000“, „mindestens 83 Tsd.“, „66.000–88.000“.</translation>
    </message>
    <message>
        <source>The numbers that were found in the text, as claims. Tick those to take, and put right what is wrong.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Die Zahlen, die im Text gefunden wurden, als Angaben. Haken Sie an, was Sie nehmen, und berichtigen Sie, was falsch ist.</translation>
    </message>
    <message>
        <source>The older claim that this one puts right; the older one is then left out.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Die ältere Angabe, die diese berichtigt; die ältere wird dann weggelassen.</translation>
    </message>
    <message>
        <source>The older version is no longer in the file: import the text as a source of its own.</source>
        <extracomment>models/importing/revision.py</extracomment>
        <translation>Die ältere Fassung ist nicht mehr in der Datei: Importieren Sie den Text als eigene Quelle.</translation>
    </message>
    <message>
        <source>The other claims of this measure are set against it.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Die anderen Angaben dieser Messgröße werden mit ihr verglichen.</translation>
    </message>
    <message>
        <source>The outcomes that are counted for sure, parted by semicolons.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Die Merkmale, die sicher gezählt sind, durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>The paper and its margins, for everything that is printed.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Das Papier und seine Ränder, für alles, was gedruckt wird.</translation>
    </message>
    <message>
        <source>The person who said it, where one is named.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Die Person, die es sagte, wo eine genannt ist.</translation>
    </message>
    <message>
        <source>The printer does not take the pages: see whether it is ready, or export the report as PDF.</source>
        <extracomment>gui/printing/printed.py</extracomment>
        <translation>Der Drucker nimmt die Seiten nicht an: Sehen Sie nach, ob er bereit ist, oder exportieren Sie den Bericht als PDF.</translation>
    </message>
    <message>
        <source>The recovery log does not begin with what it is a log of.</source>
        <extracomment>models/storage/log_content.py</extracomment>
        <translation>Das Wiederherstellungsprotokoll beginnt nicht damit, wovon es ein Protokoll ist.</translation>
    </message>
    <message>
        <source>The recovery log does not hold the file that its changes begin with.</source>
        <extracomment>models/storage/log_content.py</extracomment>
        <translation>Das Wiederherstellungsprotokoll enthält die Datei nicht, mit der seine Änderungen beginnen.</translation>
    </message>
    <message>
        <source>The recovery log was written by a newer program: start that one to restore it.</source>
        <extracomment>models/storage/log_content.py</extracomment>
        <translation>Das Wiederherstellungsprotokoll wurde von einem neueren Programm geschrieben: Starten Sie dieses, um es wiederherzustellen.</translation>
    </message>
    <message>
        <source>The row gives a figure, and ends of one too: map one or the other.</source>
        <extracomment>models/sheets/rows.py</extracomment>
        <translation>Die Zeile nennt eine Zahl und auch Enden einer Zahl: Ordnen Sie das eine oder das andere zu.</translation>
    </message>
    <message>
        <source>The row gives no figure: its cells for it are empty.</source>
        <extracomment>models/sheets/reading.py</extracomment>
        <translation>Die Zeile nennt keine Zahl: Die Zellen dafür sind leer.</translation>
    </message>
    <message>
        <source>The selected cells form no rectangle, so they cannot be copied as a table: select the same columns in every row, or whole rows.</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>Die gewählten Zellen bilden kein Rechteck und lassen sich daher nicht als Tabelle kopieren: Wählen Sie in jeder Zeile dieselben Spalten oder ganze Zeilen.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is empty.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Das Blatt „{0}“ ist leer.</translation>
    </message>
    <message>
        <source>The sheet “{0}” would have {1} rows, but Excel holds {2}, so write them as CSV or compare fewer claims.</source>
        <extracomment>models/formats/comparison_xlsx.py</extracomment>
        <translation>Das Blatt „{0}“ hätte {1} Zeilen, aber Excel fasst {2}: Exportieren Sie als CSV oder vergleichen Sie weniger Angaben.</translation>
    </message>
    <message>
        <source>The sheet “{0}” would have {1} rows, but Excel holds {2}: export them as CSV.</source>
        <extracomment>models/formats/claims_table/xlsx_writer.py</extracomment>
        <translation>Das Blatt „{0}“ hätte {1} Zeilen, aber Excel fasst {2}: Exportieren Sie als CSV.</translation>
    </message>
    <message>
        <source>The side that the claimant belongs to.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Die Seite, zu der der Urheber gehört.</translation>
    </message>
    <message>
        <source>The source has changed since its versions were compared: import the newer one once more.</source>
        <extracomment>models/importing/revision_change.py</extracomment>
        <translation>Die Quelle hat sich seit dem Vergleich ihrer Fassungen geändert: Importieren Sie die neuere noch einmal.</translation>
    </message>
    <message>
        <source>The subject is named beside the number: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Der Gegenstand ist neben der Zahl genannt: „{}“.</translation>
    </message>
    <message>
        <source>The subject is taken from the sentence before: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Der Gegenstand ist aus dem Satz davor übernommen: „{}“.</translation>
    </message>
    <message>
        <source>The subject is taken from words or numbers beside it: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Der Gegenstand ist aus Worten oder Zahlen daneben übernommen: „{}“.</translation>
    </message>
    <message>
        <source>The subject is who is said to have lost them: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Der Gegenstand ist, wer sie verloren haben soll: „{}“.</translation>
    </message>
    <message>
        <source>The table has no column “{0}” by which to leave rows out: choose another.</source>
        <extracomment>models/sheets/rows.py</extracomment>
        <translation>Die Tabelle hat keine Spalte „{0}“, nach der Zeilen auszulassen wären: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The table has no column “{0}” for {1}: choose another.</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>Die Tabelle hat keine Spalte „{0}“ für {1}: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The table “{0}” cannot be read from “{1}”. {2}</source>
        <extracomment>models/formats/claims_table/package.py</extracomment>
        <translation>Die Tabelle „{0}“ ist aus „{1}“ nicht lesbar. {2}</translation>
    </message>
    <message>
        <source>The table “{0}” is to be read from “{1}”, but only files beside the descriptor are.</source>
        <extracomment>models/formats/claims_table/package.py</extracomment>
        <translation>Die Tabelle „{0}“ soll aus „{1}“ gelesen werden, aber gelesen werden nur Dateien neben der Beschreibung.</translation>
    </message>
    <message numerus="yes">
        <source>The text differs in {0} places.</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>
            <numerusform>Der Text unterscheidet sich an {0} Stelle.</numerusform>
            <numerusform>Der Text unterscheidet sich an {0} Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds half of a character (a lone surrogate), which no file can keep.</source>
        <extracomment>models/claims/check.py</extracomment>
        <translation>Der Text enthält ein halbes Zeichen (ein einzelnes Surrogat), das keine Datei aufbewahren kann.</translation>
    </message>
    <message>
        <source>The text is the same as that of the version in the file: there is nothing to take over.</source>
        <extracomment>models/importing/revision.py</extracomment>
        <translation>Der Text ist derselbe wie der der Fassung in der Datei: Es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>The text of the source as it was kept, with the quotes of the claims marked. It is never changed.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Der Text der Quelle, wie er aufbewahrt ist, mit den Zitaten der Angaben markiert. Er wird nie geändert.</translation>
    </message>
    <message>
        <source>The text of the source, exactly as it was kept.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Der Text der Quelle, genau wie er aufbewahrt ist.</translation>
    </message>
    <message>
        <source>The text seems not to be in English, the only language that is read so far.</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Der Text scheint nicht englisch zu sein; nur diese Sprache wird bisher gelesen.</translation>
    </message>
    <message>
        <source>The title of the file; it also stands above what is printed.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Der Titel der Datei; er steht auch über dem, was gedruckt wird.</translation>
    </message>
    <message>
        <source>The verdict holds only under an assumption, which is named after “if”; its sign is hatched.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Das Urteil gilt nur unter einer Annahme, die nach „wenn“ steht; sein Zeichen ist schraffiert.</translation>
    </message>
    <message>
        <source>The verdict without assumptions stands first; what an assumption would change follows “if”.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Das Urteil ohne Annahmen steht zuerst; was eine Annahme ändern würde, folgt nach „wenn“.</translation>
    </message>
    <message>
        <source>The version that you have just taken is in the file. These are the figures new in it.</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Die Fassung, die Sie eben übernommen haben, ist in der Datei. Dies sind die Zahlen, die darin neu sind.</translation>
    </message>
    <message>
        <source>The versions of this file that saving replaced. Opening one shows a copy; your file stays as it is.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Die Fassungen dieser Datei, die beim Speichern ersetzt wurden. Öffnen zeigt eine Kopie; Ihre Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The words that the claim was taken from.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Die Worte, denen die Angabe entnommen ist.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{0}” any more. {1}</source>
        <extracomment>models/formats/claims_table/xlsx_reader.py</extracomment>
        <translation>Die Arbeitsmappe hat kein Blatt „{0}“ mehr. {1}</translation>
    </message>
    <message>
        <source>The {0} has no name: give it one.</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>Der Datensatz ({0}) hat keinen Namen: Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>There are no claims in this file.</source>
        <extracomment>models/report/claim_list.py</extracomment>
        <translation>In dieser Datei sind keine Angaben.</translation>
    </message>
    <message>
        <source>There are too many claims for a table of each against each.</source>
        <extracomment>The report</extracomment>
        <translation>Es sind zu viele Angaben für eine Tabelle jeder gegen jede.</translation>
    </message>
    <message>
        <source>There are too many claims to set each against each: each is set against its reference only.</source>
        <extracomment>The report</extracomment>
        <translation>Es sind zu viele Angaben, um jede mit jeder zu vergleichen: Jede ist nur mit ihrem Bezug verglichen.</translation>
    </message>
    <message>
        <source> (byte {0})</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation> (Byte {0})</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>: perhaps “{0}” is meant</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>: vielleicht ist „{0}“ gemeint</translation>
    </message>
    <message numerus="yes">
        <source>; if {1}, {0} pairs are contradictions</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>
            <numerusform>; angenommen, {1}: {0} Paar ist ein Widerspruch</numerusform>
            <numerusform>; angenommen, {1}: {0} Paare sind Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>A change in the recovery log is left out with all behind it. {0}</source>
        <extracomment>models/storage/log_content.py</extracomment>
        <translation>Eine Änderung im Wiederherstellungsprotokoll wird mit allen folgenden ausgelassen. {0}</translation>
    </message>
    <message>
        <source>A claim counts something: choose a measure.</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Eine Angabe zählt etwas: Wählen Sie eine Messgröße.</translation>
    </message>
    <message>
        <source>A claim is about somebody or something: write the subject.</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Eine Angabe betrifft jemanden oder etwas: Schreiben Sie den Gegenstand.</translation>
    </message>
    <message>
        <source>A claim is left out: {0}</source>
        <extracomment>models/formats/linked/claim_nodes.py</extracomment>
        <translation>Eine Angabe wird ausgelassen: {0}</translation>
    </message>
    <message>
        <source>A comparison needs a day: “{0}” names none. Write one, as in “{1}”, or press Escape.</source>
        <extracomment>gui/panes/comparison/day_field.py</extracomment>
        <translation>Ein Vergleich braucht einen Tag: „{0}“ nennt keinen. Schreiben Sie einen, etwa „{1}“, oder drücken Sie Esc.</translation>
    </message>
    <message>
        <source>A mapping is a file with the suffix {0} or {1}.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>Eine Zuordnung ist eine Datei mit der Endung {0} oder {1}.</translation>
    </message>
    <message>
        <source>A measure counts something: write at least one outcome, such as “killed”.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Eine Messgröße zählt etwas: Schreiben Sie mindestens ein Merkmal, etwa „killed“.</translation>
    </message>
    <message>
        <source>A measure needs a label: write what is counted, such as “Killed”.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Eine Messgröße braucht eine Bezeichnung: Schreiben Sie, was gezählt wird, etwa „Getötete“.</translation>
    </message>
    <message>
        <source>A name cannot be empty: write one, or press Escape to keep “{0}”.</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Ein Name darf nicht leer sein: Schreiben Sie einen, oder behalten Sie mit Esc „{0}“.</translation>
    </message>
    <message>
        <source>An object holds the field “{0}” twice.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Ein Objekt enthält das Feld „{0}“ zweimal.</translation>
    </message>
    <message>
        <source>Another window of Counterclaim</source>
        <extracomment>models/storage/holder.py</extracomment>
        <translation>Ein anderes Fenster von Counterclaim</translation>
    </message>
    <message>
        <source>As you decided, this one becomes a claim of its own.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Wie Sie entschieden haben, wird dies eine eigene Aussage.</translation>
    </message>
    <message>
        <source>Both are limited from below and above, and have {0} in common.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Beide sind nach unten und oben begrenzt und haben {0} gemeinsam.</translation>
    </message>
    <message>
        <source>Both can be true: {1} ({0}, {2}), {4} ({3}, {5}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Beide können wahr sein: {1} ({0}, {2}), {4} ({3}, {5}).</translation>
    </message>
    <message>
        <source>Change {0} of {1} (“{2}”) does not fit the file any more, and is left out. {3}</source>
        <extracomment>models/storage/replay.py</extracomment>
        <translation>Änderung {0} von {1} („{2}“) passt nicht mehr zur Datei und wird ausgelassen. {3}</translation>
    </message>
    <message>
        <source>Change {0} of {1} (“{2}”) does not fit the file, and is left out with all behind it. {3}</source>
        <extracomment>models/storage/replay.py</extracomment>
        <translation>Änderung {0} von {1} („{2}“) passt nicht zur Datei und wird mit allen folgenden ausgelassen. {3}</translation>
    </message>
    <message>
        <source>Choose the column that holds the measure, or give a constant.</source>
        <extracomment>models/sheets/reading.py</extracomment>
        <translation>Wählen Sie die Spalte mit der Messgröße, oder geben Sie einen festen Wert an.</translation>
    </message>
    <message>
        <source>Choose the column that holds the subject, or give a constant.</source>
        <extracomment>models/sheets/reading.py</extracomment>
        <translation>Wählen Sie die Spalte mit dem Gegenstand, oder geben Sie einen festen Wert an.</translation>
    </message>
    <message>
        <source>Entry {0} (“{1}”): {2}.</source>
        <extracomment>models/formats/references/reference.py</extracomment>
        <translation>Eintrag {0} („{1}“): {2}.</translation>
    </message>
    <message>
        <source>Entry {0} was refused: {1}</source>
        <extracomment>gui/importing/reference_import.py</extracomment>
        <translation>Eintrag {0} wurde abgewiesen: {1}</translation>
    </message>
    <message>
        <source>It adds what is there already, and says otherwise: {0}.</source>
        <extracomment>models/storage/misfit.py</extracomment>
        <translation>Sie fügt hinzu, was es schon gibt und was anders lautet: {0}.</translation>
    </message>
    <message>
        <source>It builds on change {0}, which is left out.</source>
        <extracomment>models/storage/refit.py</extracomment>
        <translation>Sie baut auf Änderung {0} auf, die ausgelassen wird.</translation>
    </message>
    <message>
        <source>It cannot be read as {0}.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>Sie ist nicht als {0} lesbar.</translation>
    </message>
    <message>
        <source>It cannot be read as {0}: byte {1} is not written so.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>Sie ist nicht als {0} lesbar: Byte {1} ist nicht so geschrieben.</translation>
    </message>
    <message>
        <source>It cannot be read as {0}: line {1}, column {2} is not written so.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>Sie ist nicht als {0} lesbar: Zeile {1}, Spalte {2} ist nicht so geschrieben.</translation>
    </message>
    <message>
        <source>It changes what has been changed since: {0}.</source>
        <extracomment>models/storage/misfit.py</extracomment>
        <translation>Sie ändert, was seither geändert wurde: {0}.</translation>
    </message>
    <message>
        <source>It changes what is no longer in the file: {0}.</source>
        <extracomment>models/storage/misfit.py</extracomment>
        <translation>Sie ändert, was nicht mehr in der Datei ist: {0}.</translation>
    </message>
    <message>
        <source>It has a field “{0}” in “{1}”, which no mapping has{2}.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>Sie hat in „{1}“ ein Feld „{0}“, das es in keiner Zuordnung gibt{2}.</translation>
    </message>
    <message>
        <source>It has a field “{0}”, which no mapping has{1}.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>Sie hat ein Feld „{0}“, das es in keiner Zuordnung gibt{1}.</translation>
    </message>
    <message>
        <source>It holds no change that this program can read ({0}).</source>
        <extracomment>models/storage/log_change.py</extracomment>
        <translation>Sie enthält keine Änderung, die dieses Programm lesen kann ({0}).</translation>
    </message>
    <message>
        <source>It holds no claim and no source in the words of schema.org.</source>
        <extracomment>models/formats/linked/jsonld_reader.py</extracomment>
        <translation>Es enthält weder Angaben noch Quellen in den Begriffen von schema.org.</translation>
    </message>
    <message>
        <source>It holds no claim and no source in the words of schema.org. {0}</source>
        <extracomment>models/formats/linked/jsonld_reader.py</extracomment>
        <translation>Es enthält weder Angaben noch Quellen in den Begriffen von schema.org. {0}</translation>
    </message>
    <message>
        <source>It holds {0} characters, and articles of more than {1} are not read: cut it into parts.</source>
        <extracomment>models/formats/articles/limits.py</extracomment>
        <translation>Der Text hat {0} Zeichen, und Artikel von mehr als {1} werden nicht gelesen: Zerlegen Sie ihn in Teile.</translation>
    </message>
    <message>
        <source>It is damaged: a bracket or quotation mark is missing.</source>
        <extracomment>models/formats/references/bibtex_reader.py</extracomment>
        <translation>Er ist beschädigt: Eine Klammer oder ein Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>It names {0} that is not in the file: “{1}”.</source>
        <extracomment>models/storage/misfit.py</extracomment>
        <translation>Sie nennt {0}, aber „{1}“ gibt es in der Datei nicht.</translation>
    </message>
    <message>
        <source>It neither adds nor removes {0}.</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>Sie fügt weder {0} hinzu, noch entfernt sie {0}.</translation>
    </message>
    <message>
        <source>It removes what has been changed since: {0}.</source>
        <extracomment>models/storage/misfit.py</extracomment>
        <translation>Sie entfernt, was seither geändert wurde: {0}.</translation>
    </message>
    <message>
        <source>It removes what is no longer in the file: {0}.</source>
        <extracomment>models/storage/misfit.py</extracomment>
        <translation>Sie entfernt, was nicht mehr in der Datei ist: {0}.</translation>
    </message>
    <message>
        <source>It removes {0}, which is still needed by {1}.</source>
        <extracomment>models/storage/misfit.py</extracomment>
        <translation>Sie entfernt {0}, und das wird noch gebraucht von: {1}.</translation>
    </message>
    <message>
        <source>Keep what is typed, and go a row down; with Shift, a row up</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Behalten, was getippt ist, und eine Zeile nach unten gehen; mit Umschalt nach oben</translation>
    </message>
    <message>
        <source>Line {0} is not UTF-8 text: this is not a claim file, or it is damaged.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Zeile {0} ist kein UTF-8-Text: Dies ist keine Angabendatei, oder sie ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>Line {0} of the recovery log is damaged: it and the {1} behind it are left out.</source>
        <extracomment>models/storage/log_line.py</extracomment>
        <translation>
            <numerusform>Zeile {0} des Wiederherstellungsprotokolls ist beschädigt: Sie und {1} Zeile dahinter werden ausgelassen.</numerusform>
            <numerusform>Zeile {0} des Wiederherstellungsprotokolls ist beschädigt: Sie und die {1} Zeilen dahinter werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ma&amp;ke pane narrower</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Bereich schm&amp;aler</translation>
    </message>
    <message>
        <source>Mak&amp;e pane wider</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Bereich br&amp;eiter</translation>
    </message>
    <message>
        <source>Make pane &amp;taller</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Bereich h&amp;öher</translation>
    </message>
    <message>
        <source>Make pane l&amp;ower</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Bereich nie&amp;driger</translation>
    </message>
    <message>
        <source>Mend it, or import the table as one of another program, column by column.</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>Berichtigen Sie es, oder importieren Sie die Tabelle Spalte für Spalte wie die eines anderen Programms.</translation>
    </message>
    <message>
        <source>Merge conflict</source>
        <extracomment>Fields</extracomment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>More pages of these annotations stand elsewhere, and nothing is fetched.</source>
        <extracomment>models/formats/linked/annotations_reader.py</extracomment>
        <translation>Weitere Seiten dieser Annotationen stehen anderswo, und nichts wird nachgeladen.</translation>
    </message>
    <message>
        <source>Move pane to the &amp;bottom</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Bereich nach &amp;unten</translation>
    </message>
    <message>
        <source>Move pane to the le&amp;ft</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Bereich nach lin&amp;ks</translation>
    </message>
    <message>
        <source>Move pane to the r&amp;ight</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Bereich nac&amp;h rechts</translation>
    </message>
    <message>
        <source>Move what is shown, as dragging does</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Das Gezeigte verschieben, wie durch Ziehen</translation>
    </message>
    <message>
        <source>No claim is chosen: choose the one that the words belong to.</source>
        <extracomment>gui/panes/detail/pane.py</extracomment>
        <translation>Keine Angabe ist gewählt: Wählen Sie die, zu der die Worte gehören.</translation>
    </message>
    <message>
        <source>No count is both {1} ({0}, {2}) and {4} ({3}, {5}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Keine Zahl ist zugleich {1} ({0}, {2}) und {4} ({3}, {5}).</translation>
    </message>
    <message>
        <source>Not saved: {0}. Save it under another name.</source>
        <extracomment>models/storage/lock.py</extracomment>
        <translation>Nicht gespeichert: {0}. Speichern Sie die Datei unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Not understood: {0}.</source>
        <extracomment>models/formats/linked/jsonld_reader.py</extracomment>
        <translation>Nicht verstanden: {0}.</translation>
    </message>
    <message>
        <source>Overwrite: put your version in its place; what stands there now is kept as a backup, unless backups are switched off.</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>Überschreiben: Ihre Fassung tritt an die Stelle der anderen; was jetzt dort steht, bleibt als Sicherung, sofern Sicherungen nicht abgeschaltet sind.</translation>
    </message>
    <message>
        <source>Paper and margins that are chosen here are kept for the next time.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Papier und Ränder, die hier gewählt werden, bleiben für das nächste Mal erhalten.</translation>
    </message>
    <message>
        <source>Passed over: {0}.</source>
        <extracomment>models/formats/linked/jsonld_reader.py</extracomment>
        <translation>Übergangen: {0}.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print preview</source>
        <extracomment>gui/printing/print_preview.py</extracomment>
        <translation>Druckvorschau</translation>
    </message>
    <message numerus="yes">
        <source>Print {0} pages</source>
        <extracomment>gui/printing/printing.py</extracomment>
        <translation>
            <numerusform>{0} Seite drucken</numerusform>
            <numerusform>{0} Seiten drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading it takes longer than {0} s and was given up.</source>
        <extracomment>models/confined/call.py</extracomment>
        <translation>Das Lesen dauert länger als {0} s und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Row {0} cannot be the header: the sheet ends at row {1}.</source>
        <extracomment>models/sheets/reading.py</extracomment>
        <translation>Zeile {0} kann nicht die Kopfzeile sein: Das Blatt endet mit Zeile {1}.</translation>
    </message>
    <message>
        <source>Say what the field or column holds that you are in</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Sagen, was das Feld oder die Spalte enthält, in der Sie sind</translation>
    </message>
    <message>
        <source>Sheet “{0}”</source>
        <extracomment>models/formats/claims_table/xlsx_reader.py</extracomment>
        <translation>Blatt „{0}“</translation>
    </message>
    <message>
        <source>Somebody</source>
        <extracomment>models/storage/holder.py</extracomment>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>models/storage/keeper.py</extracomment>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Try again, or open the file anew.</source>
        <extracomment>gui/beside/errand.py</extracomment>
        <translation>Etwas Unerwartetes ist schiefgegangen. Versuchen Sie es noch einmal, oder öffnen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>Take pane o&amp;ut, or put it back</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Bereich lösen oder &amp;zurückholen</translation>
    </message>
    <message>
        <source>The annotation “without words” is left out: it quotes no passage of a text.</source>
        <extracomment>models/formats/linked/annotations_reader.py</extracomment>
        <translation>Die Annotation „ohne Worte“ wird ausgelassen: Sie zitiert keine Textstelle.</translation>
    </message>
    <message>
        <source>The annotation “{0}” is left out: it quotes no passage of a text.</source>
        <extracomment>models/formats/linked/annotations_reader.py</extracomment>
        <translation>Die Annotation „{0}“ wird ausgelassen: Sie zitiert keine Textstelle.</translation>
    </message>
    <message>
        <source>The claim “{0}” is left out: {1}</source>
        <extracomment>models/formats/linked/claim_nodes.py</extracomment>
        <translation>Die Angabe „{0}“ wird ausgelassen: {1}</translation>
    </message>
    <message>
        <source>The comparison “{0}” cannot be opened: its day has no last one.</source>
        <extracomment>models/comparison/comparison.py</extracomment>
        <translation>Der Vergleich „{0}“ kann nicht geöffnet werden: Sein Datum nennt keinen letzten Tag.</translation>
    </message>
    <message>
        <source>The comparison “{0}” cannot be opened: {1}</source>
        <extracomment>models/comparison/comparison.py</extracomment>
        <translation>Der Vergleich „{0}“ kann nicht geöffnet werden: {1}</translation>
    </message>
    <message>
        <source>The context “{0}” is never fetched: its words were read as schema.org’s.</source>
        <extracomment>models/formats/linked/jsonld_reader.py</extracomment>
        <translation>Der Kontext „{0}“ wird nie geladen: Seine Begriffe wurden als die von schema.org gelesen.</translation>
    </message>
    <message>
        <source>The copy may be older than that, so it is merged with “{0}”, which takes nothing back. Choose “{1}” if they were changed back on purpose.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Die Kopie ist vielleicht älter, darum wird mit „{0}“ zusammengeführt, was nichts zurücknimmt. Wählen Sie „{1}“, wenn mit Absicht zurückgeändert wurde.</translation>
    </message>
    <message>
        <source>The document “{0}” is left out: {1}</source>
        <extracomment>models/formats/linked/documents.py</extracomment>
        <translation>Das Dokument „{0}“ wird ausgelassen: {1}</translation>
    </message>
    <message>
        <source>The file</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The file cannot be changed now: restore when it can be.</source>
        <extracomment>gui/disk/recovering.py</extracomment>
        <translation>Die Datei kann jetzt nicht geändert werden: Stellen Sie wieder her, wenn es geht.</translation>
    </message>
    <message>
        <source>The file ends in the middle of line {0}: it was cut off, or not written whole.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Die Datei endet mitten in Zeile {0}: Sie wurde abgeschnitten oder nicht ganz geschrieben.</translation>
    </message>
    <message>
        <source>The file has other changes that are not saved: save it first, then restore.</source>
        <extracomment>gui/disk/recovering.py</extracomment>
        <translation>Die Datei hat andere Änderungen, die nicht gespeichert sind: Speichern Sie sie erst und stellen Sie dann wieder her.</translation>
    </message>
    <message>
        <source>The file holds all of these changes already.</source>
        <extracomment>gui/disk/recovering.py</extracomment>
        <translation>Die Datei enthält all diese Änderungen bereits.</translation>
    </message>
    <message>
        <source>The file holds half of a character (a lone surrogate) after “{0}”.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Die Datei enthält ein halbes Zeichen (ein einzelnes Surrogat) nach „{0}“.</translation>
    </message>
    <message>
        <source>The file holds this claim already ({}).</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Die Datei enthält diese Aussage schon ({}).</translation>
    </message>
    <message>
        <source>The file is still being read: it can be changed once all of it is here.</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>Die Datei wird noch gelesen: Sie lässt sich ändern, sobald alles da ist.</translation>
    </message>
    <message>
        <source>The file is still being read: its chart can be saved once all of it is here.</source>
        <extracomment>gui/rooms/timeline_room.py</extracomment>
        <translation>Die Datei wird noch gelesen: Ihr Diagramm lässt sich speichern, sobald alles da ist.</translation>
    </message>
    <message>
        <source>The file is still being read: restore once all of it is here.</source>
        <extracomment>gui/disk/recovering.py</extracomment>
        <translation>Die Datei wird noch gelesen: Stellen Sie wieder her, sobald alles da ist.</translation>
    </message>
    <message>
        <source>The file nests lists and objects deeper than {0}.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Die Datei verschachtelt Listen und Objekte tiefer als {0}.</translation>
    </message>
    <message>
        <source>The file was written by a newer program (file version {0}), and this one cannot show all of it: {1}</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Die Datei wurde von einem neueren Programm geschrieben (Dateiversion {0}), und dieses kann nicht alles davon zeigen: {1}</translation>
    </message>
    <message>
        <source>The file was written by a newer program: it can be seen here, but not changed.</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>Die Datei wurde von einem neueren Programm geschrieben: Sie ist hier zu sehen, aber nicht zu ändern.</translation>
    </message>
    <message>
        <source>The first page, the last one</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Die erste Seite, die letzte</translation>
    </message>
    <message>
        <source>The list “{0}” is missing.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Die Liste „{0}“ fehlt.</translation>
    </message>
    <message>
        <source>The lowest ratio, {0}, is above the highest, {1}.</source>
        <extracomment>models/comparison/assumption.py</extracomment>
        <translation>Das niedrigste Verhältnis, {0}, liegt über dem höchsten, {1}.</translation>
    </message>
    <message>
        <source>The mapping “{0}” cannot be read: look whether it is still there and you may read it.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>Die Zuordnung „{0}“ ist nicht lesbar: Sehen Sie nach, ob sie noch da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The mapping “{0}” could not be removed from “{1}”: look whether you may write there.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>Die Zuordnung „{0}“ konnte nicht aus „{1}“ entfernt werden: Sehen Sie nach, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The mapping “{0}” could not be saved in “{1}”: look whether there is room and you may write there.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>Die Zuordnung „{0}“ konnte nicht in „{1}“ gespeichert werden: Sehen Sie nach, ob dort Platz ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The page before, the next one</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Die vorige Seite, die nächste</translation>
    </message>
    <message>
        <source>The pages as they will be printed. Tab goes through the buttons, Space presses one, Escape closes.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Die Seiten, wie sie gedruckt werden. Tab geht durch die Knöpfe, die Leertaste drückt einen, Esc schließt.</translation>
    </message>
    <message>
        <source>The passage “{0}” is left out: {1}</source>
        <extracomment>models/formats/linked/annotations_reader.py</extracomment>
        <translation>Die Textstelle „{0}“ wird ausgelassen: {1}</translation>
    </message>
    <message>
        <source>The quote “{0}” is left out: its document does not hold it.</source>
        <extracomment>models/formats/linked/claim_nodes.py</extracomment>
        <translation>Das Zitat „{0}“ wird ausgelassen: Sein Dokument enthält es nicht.</translation>
    </message>
    <message>
        <source>The record “{0}” holds the field “{1}” twice.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Der Datensatz „{0}“ enthält das Feld „{1}“ zweimal.</translation>
    </message>
    <message>
        <source>The recovery log is too large for the memory: a change in it is left out with all behind it.</source>
        <extracomment>models/storage/log_content.py</extracomment>
        <translation>Das Wiederherstellungsprotokoll ist zu groß für den Arbeitsspeicher: Eine Änderung darin wird mit allem, was danach kommt, weggelassen.</translation>
    </message>
    <message>
        <source>The recovery log “{0}” cannot be read. {1}</source>
        <extracomment>models/storage/recovery.py</extracomment>
        <translation>Das Wiederherstellungsprotokoll „{0}“ ist nicht lesbar. {1}</translation>
    </message>
    <message>
        <source>The recovery log “{0}” could not be set aside: {1}.</source>
        <extracomment>models/storage/recovery.py</extracomment>
        <translation>Das Wiederherstellungsprotokoll „{0}“ konnte nicht beiseitegelegt werden: {1}.</translation>
    </message>
    <message>
        <source>The row does not say its measure: fill the cell, or give a constant.</source>
        <extracomment>models/sheets/rows.py</extracomment>
        <translation>Die Zeile nennt ihre Messgröße nicht: Füllen Sie die Zelle, oder geben Sie einen festen Wert an.</translation>
    </message>
    <message>
        <source>The row does not say its subject: fill the cell, or give a constant.</source>
        <extracomment>models/sheets/rows.py</extracomment>
        <translation>Die Zeile nennt ihren Gegenstand nicht: Füllen Sie die Zelle, oder geben Sie einen festen Wert an.</translation>
    </message>
    <message>
        <source>The row gives neither a day nor a claimant: it looks like a total of others.</source>
        <extracomment>models/sheets/totals.py</extracomment>
        <translation>Die Zeile nennt weder Tag noch Urheber: Sie sieht wie eine Summe anderer aus.</translation>
    </message>
    <message>
        <source>The row has more cells ({0}) than the header has columns ({1}): they may be shifted.</source>
        <extracomment>models/sheets/rows.py</extracomment>
        <translation>Die Zeile hat mehr Zellen ({0}) als die Kopfzeile Spalten ({1}): Die Zellen sind vielleicht verschoben.</translation>
    </message>
    <message>
        <source>The subject names nobody in particular: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Der Gegenstand benennt niemand Bestimmtes: „{}“.</translation>
    </message>
    <message>
        <source>The system lets no further process begin, which reading it takes: {0}.</source>
        <extracomment>models/confined/call.py</extracomment>
        <translation>Das System lässt keinen weiteren Prozess beginnen, den das Lesen braucht: {0}.</translation>
    </message>
    <message>
        <source>The whole page, the page’s width</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Die ganze Seite, die Seitenbreite</translation>
    </message>
    <message>
        <source>The workbook is put together in the system’s folder for temporary files, and that fails ({0}): make room there, name another folder in TMPDIR, or export as CSV.</source>
        <extracomment>models/formats/claims_table/xlsx_writer.py</extracomment>
        <translation>Die Arbeitsmappe wird im Ordner des Systems für vorläufige Dateien zusammengesetzt, und das scheitert ({0}): Schaffen Sie dort Platz, nennen Sie in TMPDIR einen anderen Ordner, oder exportieren Sie als CSV.</translation>
    </message>
    <message numerus="yes">
        <source>There are {0} backups of it.</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>
            <numerusform>Davon gibt es {0} Sicherung.</numerusform>
            <numerusform>Davon gibt es {0} Sicherungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a high end and a best value, but no low end.</source>
        <extracomment>models/sheets/row_figure.py</extracomment>
        <translation>Es gibt ein oberes Ende und einen besten Wert, aber kein unteres Ende.</translation>
    </message>
    <message>
        <source>There is a low end and a best value, but no high end.</source>
        <extracomment>models/sheets/row_figure.py</extracomment>
        <translation>Es gibt ein unteres Ende und einen besten Wert, aber kein oberes Ende.</translation>
    </message>
    <message>
        <source>There is another measure “{0}”: choose another label.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Es gibt schon eine Messgröße „{0}“: Wählen Sie eine andere Bezeichnung.</translation>
    </message>
    <message>
        <source>There is another {0} “{1}”: choose another name.</source>
        <extracomment>models/claims/change_check.py</extracomment>
        <translation>Es gibt schon einen anderen Datensatz ({0}) „{1}“: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no column “{0}” here; choose another.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Hier gibt es keine Spalte „{0}“; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no common version: what either file holds stays.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Es gibt keine gemeinsame Fassung: Was eine der Dateien enthält, bleibt.</translation>
    </message>
    <message>
        <source>There is no common version: what either file holds stays; where the two differ, you choose.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Es gibt keine gemeinsame Fassung: Was eine der Dateien enthält, bleibt; wo die beiden sich unterscheiden, wählen Sie.</translation>
    </message>
    <message>
        <source>There is no day for which both say something.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Es gibt keinen Tag, für den beide etwas sagen.</translation>
    </message>
    <message>
        <source>There is no encoding “{0}”: choose one from the list.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Eine Kodierung „{0}“ gibt es nicht: Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>There is no figure here: write one, {0}.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>Hier steht keine Zahl: Schreiben Sie eine, {0}.</translation>
    </message>
    <message>
        <source>There is no figure in the selected words: select the passage with the number in it.</source>
        <extracomment>models/quotes/quoting.py</extracomment>
        <translation>In den markierten Worten steht keine Zahl: Markieren Sie die Stelle mit der Zahl.</translation>
    </message>
    <message>
        <source>There is no file “{0}” that could hold a mapping.</source>
        <extracomment>models/formats/tables/by_mapping.py</extracomment>
        <translation>Es gibt keine Datei „{0}“, die eine Zuordnung enthalten könnte.</translation>
    </message>
    <message>
        <source>There is no list “{0}” in it.</source>
        <extracomment>models/sheets/objects.py</extracomment>
        <translation>Darin gibt es keine Liste „{0}“.</translation>
    </message>
    <message>
        <source>There is no mapping “{0}”. The kept ones are: {1}.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>Eine Zuordnung „{0}“ gibt es nicht. Gespeichert sind: {1}.</translation>
    </message>
    <message>
        <source>There is no measure “{0}” in this file: add it under Claim &gt; Measures.</source>
        <extracomment>models/text/fields.py</extracomment>
        <translation>Eine Messgröße „{0}“ gibt es in dieser Datei nicht: Fügen Sie sie unter „Angabe &gt; Messgrößen“ hinzu.</translation>
    </message>
    <message>
        <source>There is no measure “{0}” in this file: say which measure it stands for.</source>
        <extracomment>models/sheets/values.py</extracomment>
        <translation>Eine Messgröße „{0}“ gibt es in dieser Datei nicht: Sagen Sie, für welche es steht.</translation>
    </message>
    <message>
        <source>There is no measure “{0}” in this file: write “{1}”, or add it under Claim &gt; Measures.</source>
        <extracomment>models/text/fields.py</extracomment>
        <translation>In dieser Datei gibt es keine Messgröße „{0}“: Schreiben Sie „{1}“, oder legen Sie sie unter Angabe &gt; Messgrößen an.</translation>
    </message>
    <message>
        <source>There is no measure “{0}”: choose one that there is. Others can be added to the file first.</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Eine Messgröße „{0}“ gibt es nicht: Wählen Sie eine vorhandene. Andere lassen sich vorher der Datei hinzufügen.</translation>
    </message>
    <message>
        <source>There is no sheet “{0}” in it.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Darin gibt es kein Blatt „{0}“.</translation>
    </message>
    <message>
        <source>There is no source to quote from: choose or add one first.</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Es gibt keine Quelle zum Zitieren: Wählen oder fügen Sie erst eine hinzu.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <extracomment>models/formats/plain_file.py</extracomment>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}” any more.</source>
        <extracomment>models/claims/steps.py</extracomment>
        <translation>Den Datensatz ({0}) „{1}“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There was no “{0}” before: take one of the two sides.</source>
        <extracomment>models/merging/settle.py</extracomment>
        <translation>Vorher gab es kein „{0}“: Nehmen Sie eine der beiden Seiten.</translation>
    </message>
    <message>
        <source>They are counted since an event whose day is known: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Gezählt wird seit einem Ereignis, dessen Tag bekannt ist: „{}“.</translation>
    </message>
    <message>
        <source>They are counted since {}.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Gezählt wird seit {}.</translation>
    </message>
    <message>
        <source>They count different subjects: {0}; {1}.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Sie zählen verschiedene Gegenstände: {0}; {1}.</translation>
    </message>
    <message>
        <source>They count different things or share no day, so neither may be set against the other.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Sie zählen Verschiedenes oder haben keinen gemeinsamen Tag, daher darf keine mit der anderen verglichen werden.</translation>
    </message>
    <message>
        <source>They may not cover the same place or scope: {0}; {1}.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Sie decken vielleicht nicht denselben Ort oder Umfang ab: {0}; {1}.</translation>
    </message>
    <message>
        <source>This comparison is still being worked out: try again in a moment.</source>
        <extracomment>models/tables/inquiry.py</extracomment>
        <translation>Dieser Vergleich wird noch berechnet: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This is no recovery log: it does not say “{0}”.</source>
        <extracomment>models/storage/log_content.py</extracomment>
        <translation>Dies ist kein Wiederherstellungsprotokoll: Darin steht nicht „{0}“.</translation>
    </message>
    <message>
        <source>This is not a claim file: the field “format” does not say “{0}”.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Dies ist keine Angabendatei: Das Feld „format“ lautet nicht „{0}“.</translation>
    </message>
    <message>
        <source>This sheet holds nothing: choose another sheet, or another file.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Dieses Blatt ist leer: Wählen Sie ein anderes Blatt oder eine andere Datei.</translation>
    </message>
    <message>
        <source>This window is still busy: try again in a moment.</source>
        <extracomment>gui/beside/waiting.py</extracomment>
        <translation>Dieses Fenster ist noch beschäftigt: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Tick it under “In the file” to add the quotes there; taken without, it becomes a claim of its own.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Unter „In der Datei“ angehakt, kommen die Zitate dorthin; ohne Haken übernommen, wird es eine eigene Aussage.</translation>
    </message>
    <message>
        <source>Tick or leave the row</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Die Zeile an- oder abhaken</translation>
    </message>
    <message>
        <source>Tick or leave the rows that are chosen</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Die gewählten Zeilen an- oder abhaken</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Fields</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title and note</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Titel und Notiz</translation>
    </message>
    <message>
        <source>Title and note of the file</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Titel und Notiz der Datei</translation>
    </message>
    <message>
        <source>Title and note of the file can be changed, but neither added nor removed.</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>Titel und Notiz der Datei lassen sich ändern, aber weder hinzufügen noch entfernen.</translation>
    </message>
    <message>
        <source>To change many cells at once, copy one that is right, select the others and paste.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Um viele Zellen auf einmal zu ändern, kopieren Sie eine, die stimmt, wählen die anderen aus und fügen ein.</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Two sources that are to be taken are both called “{0}”: give one another id.</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>Zwei Quellen, die übernommen werden sollen, heißen beide „{0}“: Geben Sie einer davon eine andere Kennung.</translation>
    </message>
    <message>
        <source>Type a name, or choose one that is there. A name that cannot be taken is refused with the reason.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Tippen Sie einen Namen oder wählen Sie einen vorhandenen. Geht ein Name nicht, wird er mit Begründung abgewiesen.</translation>
    </message>
    <message>
        <source>Undo and redo typing; then, changes of the file</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Tippen rückgängig machen und wiederholen; dann Änderungen der Datei</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>Fields</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unlike</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Unlike in subject: {subjects}.</source>
        <extracomment>The report</extracomment>
        <translation>Andere Gegenstände: {subjects}.</translation>
    </message>
    <message>
        <source>Unsaved changes would be lost if the program ended now, for the recovery log in “{0}” cannot be written ({1}): save the file soon.</source>
        <extracomment>models/storage/recovery_log.py</extracomment>
        <translation>Ungespeicherte Änderungen gingen verloren, wenn das Programm jetzt endete, denn das Wiederherstellungsprotokoll in „{0}“ lässt sich nicht schreiben ({1}): Speichern Sie die Datei bald.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>The report</extracomment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>The report</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Via</source>
        <extracomment>Fields</extracomment>
        <translation>Übermittelt von</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Fields</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Weekday and date do not fit each other: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Wochentag und Datum passen nicht zueinander: „{}“.</translation>
    </message>
    <message>
        <source>What a merge could not settle: two people changed the same field. Nothing is lost until you choose.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Was eine Zusammenführung nicht lösen konnte: Zwei Leute haben dasselbe Feld geändert. Nichts ist verloren, bis Sie wählen.</translation>
    </message>
    <message>
        <source>What cannot be read stays as you typed it, with the reason below; Escape brings the old text back.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Was nicht lesbar ist, bleibt, wie Sie es getippt haben, mit dem Grund darunter; Esc holt den alten Text zurück.</translation>
    </message>
    <message>
        <source>What claims of this file can count. A change here applies to every claim of the measure.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Was Angaben dieser Datei zählen können. Eine Änderung hier gilt für jede Angabe der Messgröße.</translation>
    </message>
    <message>
        <source>What comes after it stays in the list until you change something else.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Was danach kommt, bleibt in der Liste, bis Sie etwas anderes ändern.</translation>
    </message>
    <message>
        <source>What comes in from “{0}”: {1}.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Was aus „{0}“ kommt: {1}.</translation>
    </message>
    <message>
        <source>What else narrows the count, such as “officers only”. Claims that differ in it are not alike.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Was die Zählung sonst einengt, etwa „nur Offiziere“. Angaben, die sich darin unterscheiden, sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>What follows for the day, divided by the same of the reference.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Was für den Tag folgt, geteilt durch dasselbe beim Bezug.</translation>
    </message>
    <message>
        <source>What follows from the figure for the day of the comparison.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Was aus der Zahl für den Tag des Vergleichs folgt.</translation>
    </message>
    <message>
        <source>What follows from the figure for the day, drawn to scale; the reference behind all rows.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Was aus der Zahl für den Tag folgt, maßstäblich gezeichnet; der Bezug hinter allen Zeilen.</translation>
    </message>
    <message>
        <source>What is counted of them, such as killed or captured. Claims of one claimant may differ in it.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Was von ihnen gezählt wird, etwa Getötete oder Gefangene. Angaben eines Urhebers können sich darin unterscheiden.</translation>
    </message>
    <message>
        <source>What is dashed there is derived or assumed.</source>
        <extracomment>The report</extracomment>
        <translation>Was dort gestrichelt ist, ist abgeleitet oder angenommen.</translation>
    </message>
    <message>
        <source>What is in italics was derived: nobody said it in so many words.</source>
        <extracomment>The report</extracomment>
        <translation>Was kursiv steht, ist abgeleitet: Niemand hat es ausdrücklich gesagt.</translation>
    </message>
    <message>
        <source>What one of them is: people, vehicles. Only equal units can be compared.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Was eines davon ist: Personen, Fahrzeuge. Nur gleiche Einheiten sind vergleichbar.</translation>
    </message>
    <message>
        <source>What the ends of a range stand for: a confidence interval, scenarios, or several sources or measures.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Wofür die Enden einer Spanne stehen: ein Konfidenzintervall, Szenarien oder mehrere Quellen oder Messgrößen.</translation>
    </message>
    <message>
        <source>What the file says of itself. The title also stands above what is printed.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Was die Datei über sich selbst sagt. Der Titel steht auch über dem, was gedruckt wird.</translation>
    </message>
    <message>
        <source>What the measure is called on screen and on paper.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Wie die Messgröße auf Bildschirm und Papier heißt.</translation>
    </message>
    <message>
        <source>What the program noted of itself. It stays on this computer; nothing is sent anywhere.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Was das Programm über sich notiert hat. Es bleibt auf diesem Rechner; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>What the verdict rests on.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Worauf das Urteil beruht.</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>gui/help/keys_dialog.py</extracomment>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>What whoever opens the file should know first.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Was wissen sollte, wer die Datei öffnet.</translation>
    </message>
    <message>
        <source>What you changed since the last save is then lost. This cannot be undone.</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>Was Sie seit dem letzten Speichern geändert haben, ist dann verloren. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Whatever a reader should know besides.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Was Leser außerdem wissen sollten.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>gui/help/keys_dialog.py</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where an archive keeps it, should the first address go.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Wo ein Archiv es aufbewahrt, falls die erste Adresse verschwindet.</translation>
    </message>
    <message>
        <source>Where both files say something, they say the same.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Wo beide Dateien etwas sagen, sagen sie dasselbe.</translation>
    </message>
    <message>
        <source>Where each measure has a column of its own, every row makes a claim for each that holds a figure.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Wo jede Messgröße eine eigene Spalte hat, ergibt jede Zeile eine Angabe für jede, die eine Zahl enthält.</translation>
    </message>
    <message>
        <source>Where it can be read. It is opened only when you ask for it.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Wo es zu lesen ist. Es wird nur geöffnet, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>Where the counted events happened, if not everywhere.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Wo sich das Gezählte ereignete, wenn nicht überall.</translation>
    </message>
    <message>
        <source>Whether it agrees with the reference, can be true with it, contradicts it, or is unlike.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Ob sie mit dem Bezug übereinstimmt, mit ihm wahr sein kann, ihm widerspricht oder nicht vergleichbar ist.</translation>
    </message>
    <message>
        <source>Whether the number can only grow, as the killed do; the missing can be found again.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Ob die Zahl nur wachsen kann wie die der Getöteten; Vermisste können wiedergefunden werden.</translation>
    </message>
    <message>
        <source>Whether the number is a total, or so many per day, week or month.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Ob die Zahl insgesamt gilt oder je Tag, Woche oder Monat.</translation>
    </message>
    <message>
        <source>Which measures are compared; none ticked means all.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Welche Messgrößen verglichen werden; keine angehakt heißt alle.</translation>
    </message>
    <message>
        <source>Which version this is, and under which licences it may be used.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Welche Version dies ist und unter welchen Lizenzen sie verwendet werden darf.</translation>
    </message>
    <message>
        <source>Who asserts the figure, or what it was derived from.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Wer die Zahl angibt oder woraus sie abgeleitet ist.</translation>
    </message>
    <message>
        <source>Who asserts the number?</source>
        <extracomment>gui/panes/detail/form.py</extracomment>
        <translation>Wer nennt die Zahl?</translation>
    </message>
    <message>
        <source>Who gives the ratio, and where. It is printed with the result.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Wer das Verhältnis nennt und wo. Es wird mit dem Ergebnis gedruckt.</translation>
    </message>
    <message>
        <source>Who held the number against the words of its source.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Wer die Zahl mit den Worten ihrer Quelle verglichen hat.</translation>
    </message>
    <message>
        <source>Who or what is counted, such as “Russian military”.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Wer oder was gezählt wird, etwa „Russian military“.</translation>
    </message>
    <message>
        <source>Who passed the number on before it came to you, in order, parted by semicolons.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Wer die Zahl weitergab, bevor sie zu Ihnen kam, der Reihe nach, durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>Who says so is cited as the source: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Wer es sagt, ist als Quelle angeführt: „{}“.</translation>
    </message>
    <message>
        <source>Who says so is named before the number: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Wer es sagt, ist vor der Zahl genannt: „{}“.</translation>
    </message>
    <message>
        <source>Who says so is named behind the number: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Wer es sagt, ist nach der Zahl genannt: „{}“.</translation>
    </message>
    <message>
        <source>Who says so is named in the headline: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Wer es sagt, ist in der Überschrift genannt: „{}“.</translation>
    </message>
    <message>
        <source>Who says so is named in the sentence before: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Wer es sagt, ist im Satz davor genannt: „{}“.</translation>
    </message>
    <message>
        <source>Who says so is named where the article says the number again: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Wer es sagt, ist da genannt, wo der Artikel die Zahl noch einmal nennt: „{}“.</translation>
    </message>
    <message>
        <source>Who speaks the quotation is named beside it: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Wer im Zitat spricht, ist daneben genannt: „{}“.</translation>
    </message>
    <message>
        <source>Who wrote it, parted by semicolons.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Wer es geschrieben hat, durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>Whole record</source>
        <extracomment>models/tables/conflict_words.py</extracomment>
        <translation>Ganzer Datensatz</translation>
    </message>
    <message>
        <source>Whose estimate or count it is, is named: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Wessen Schätzung oder Zählung es ist, ist genannt: „{}“.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>The report</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>With several rows chosen, what you type into a cell is written into that column of all of them.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Sind mehrere Zeilen ausgewählt, wird, was Sie in eine Zelle tippen, in diese Spalte aller geschrieben.</translation>
    </message>
    <message>
        <source>Worded</source>
        <extracomment>Fields</extracomment>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Words of a source, kept with their place in its text, that the number was taken from.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Worte einer Quelle, mit ihrer Stelle im Text aufbewahrt, denen die Zahl entnommen ist.</translation>
    </message>
    <message>
        <source>Words of your own to find claims by, parted by semicolons.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Eigene Wörter, um Angaben danach zu finden, durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>Wounded</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Verwundete</translation>
    </message>
    <message>
        <source>You made this claim from the words that you selected.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Sie haben diese Angabe aus den Worten gemacht, die Sie markiert haben.</translation>
    </message>
    <message>
        <source>Your changes are in the recovery log. You can save a copy now, or go on; the details can be copied.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Ihre Änderungen stehen im Wiederherstellungsprotokoll. Sie können jetzt eine Kopie speichern oder weitermachen; die Einzelheiten lassen sich kopieren.</translation>
    </message>
    <message>
        <source>Your own changes are kept.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Ihre eigenen Änderungen bleiben.</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Vergrößern, verkleinern</translation>
    </message>
    <message>
        <source>a claim</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>eine Angabe</translation>
    </message>
    <message>
        <source>a claim that is gone</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>eine Angabe, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>a claimant</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>einen Urheber</translation>
    </message>
    <message>
        <source>a comparison view or a newer source uses it</source>
        <extracomment>models/claims/steps.py</extracomment>
        <translation>ein gespeicherter Vergleich oder eine neuere Quelle verwendet es</translation>
    </message>
    <message>
        <source>a conflict</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>einen Konflikt</translation>
    </message>
    <message>
        <source>a day in it has no month</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>Ein Tag darin hat keinen Monat</translation>
    </message>
    <message>
        <source>a day needs its month, so write XX for the day too</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Ein Tag braucht seinen Monat, schreiben Sie also auch für den Tag XX</translation>
    </message>
    <message>
        <source>a decade is named by its first year, as in 2020s</source>
        <extracomment>models/text/date_words.py</extracomment>
        <translation>Ein Jahrzehnt wird nach seinem ersten Jahr benannt, etwa 2020er</translation>
    </message>
    <message>
        <source>a heading</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>einen Kopf</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a measure</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>eine Messgröße</translation>
    </message>
    <message>
        <source>a month and a day have two digits, as in 2024-03-04</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Monat und Tag haben zwei Ziffern, etwa 2024-03-04</translation>
    </message>
    <message>
        <source>a month or a day is unknown as a whole, as in 2024-XX and 2024-03-XX</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Ein Monat oder Tag ist als Ganzes unbekannt, etwa 2024-XX und 2024-03-XX</translation>
    </message>
    <message>
        <source>a new claim replaces this one</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>eine neue Angabe ersetzt diese</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a part of that path is no folder</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Ein Teil dieses Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>a source</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>eine Quelle</translation>
    </message>
    <message>
        <source>a subject</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>einen Gegenstand</translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a view</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>eine Ansicht</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a year has four digits</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Ein Jahr hat vier Ziffern</translation>
    </message>
    <message>
        <source>a year with an X has no month, so write the year alone</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Ein Jahr mit einem X hat keinen Monat, schreiben Sie also nur das Jahr</translation>
    </message>
    <message>
        <source>about {0}</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>etwa {0}</translation>
    </message>
    <message>
        <source>about “{0}”</source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>über „{0}“</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>models/tables/conflict_words.py</extracomment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>agree</source>
        <extracomment>The report</extracomment>
        <translation>stimmen überein</translation>
    </message>
    <message>
        <source>allow writing to it or save it in another place</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>erlauben Sie das Schreiben, oder speichern Sie die Datei an einem anderen Ort</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <extracomment>gui/disk/merge_beginnings.py</extracomment>
        <translation>eine frühere Fassung</translation>
    </message>
    <message>
        <source>an end of an interval is a day, a month or a year without X</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Ein Ende einer Zeitspanne ist ein Tag, ein Monat oder ein Jahr ohne X</translation>
    </message>
    <message>
        <source>an end that is open is written .., as in ../2024-03-14</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Ein offenes Ende wird .. geschrieben, etwa ../2024-03-14</translation>
    </message>
    <message>
        <source>an interval has two ends</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Eine Zeitspanne hat zwei Enden</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more subjects</source>
        <extracomment>models/report/comparison_report.py</extracomment>
        <translation>
            <numerusform>und {0} weiterer Gegenstand</numerusform>
            <numerusform>und {0} weitere Gegenstände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {0} others</source>
        <extracomment>models/report/quote_notes.py</extracomment>
        <translation>
            <numerusform>und {0} weitere</numerusform>
            <numerusform>und {0} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>another computer</source>
        <extracomment>models/storage/holder.py</extracomment>
        <translation>einem anderen Computer</translation>
    </message>
    <message>
        <source>another order of the records</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>eine andere Reihenfolge der Datensätze</translation>
    </message>
    <message>
        <source>another program keeps the file to itself</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Ein anderes Programm hält die Datei fest</translation>
    </message>
    <message>
        <source>are compatible</source>
        <extracomment>The report</extracomment>
        <translation>sind vereinbar</translation>
    </message>
    <message>
        <source>are unlike</source>
        <extracomment>The report</extracomment>
        <translation>sind nicht vergleichbar</translation>
    </message>
    <message>
        <source>as before</source>
        <extracomment>models/tables/conflict_words.py</extracomment>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>as far as they can be compared, they do not contradict each other</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>soweit vergleichbar, widersprechen sie einander nicht</translation>
    </message>
    <message>
        <source>as last opened or saved</source>
        <extracomment>gui/disk/merge_beginnings.py</extracomment>
        <translation>wie zuletzt geöffnet oder gespeichert</translation>
    </message>
    <message>
        <source>as of</source>
        <extracomment>Fields</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>as on the disk, {}</source>
        <extracomment>gui/disk/merge_beginnings.py</extracomment>
        <translation>wie auf der Festplatte, {}</translation>
    </message>
    <message>
        <source>as opened</source>
        <extracomment>gui/disk/merge_beginnings.py</extracomment>
        <translation>wie geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>as {0} claims</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>
            <numerusform>als {0} Angabe</numerusform>
            <numerusform>als {0} Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>ask for the right to or save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>bitten Sie um das Recht dazu, oder speichern Sie die Datei an einem anderen Ort</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>basis</source>
        <extracomment>Fields</extracomment>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>best value</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>bester Wert</translation>
    </message>
    <message>
        <source>between two figures of a series the count grew on a straight line</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>zwischen zwei Zahlen einer Reihe wuchs die Zahl auf einer geraden Linie</translation>
    </message>
    <message>
        <source>both count from the same day</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>beide zählen vom selben Tag an</translation>
    </message>
    <message>
        <source>both count the same outcomes</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>beide zählen dasselbe</translation>
    </message>
    <message>
        <source>both cover the same place and scope</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>beide decken denselben Ort und Umfang ab</translation>
    </message>
    <message>
        <source>both mean the same day within {0}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>beide meinen denselben Tag innerhalb von {0}</translation>
    </message>
    <message>
        <source>both names mean the same subject</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>beide Namen meinen denselben Gegenstand</translation>
    </message>
    <message>
        <source>bound</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>bring it back or save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>stellen Sie ihn wieder her, oder speichern Sie die Datei an einem anderen Ort</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by {0}</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>captured</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Gefangene oder Erbeutetes</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>models/tables/conflict_words.py</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>checked by</source>
        <extracomment>Fields</extracomment>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>checked on</source>
        <extracomment>Fields</extracomment>
        <translation>Prüfdatum</translation>
    </message>
    <message>
        <source>claim</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>claimant</source>
        <extracomment>Fields</extracomment>
        <translation>Urheber</translation>
    </message>
    <message numerus="yes">
        <source>claimants</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>Urheber</numerusform>
            <numerusform>Urheber</numerusform>
        </translation>
    </message>
    <message>
        <source>claimed by “{0}”</source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>angegeben von „{0}“</translation>
    </message>
    <message numerus="yes">
        <source>claims</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>Angabe</numerusform>
            <numerusform>Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>close it there and try again or save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>schließen Sie sie dort und versuchen Sie es noch einmal, oder speichern Sie die Datei an einem anderen Ort</translation>
    </message>
    <message>
        <source>close some windows or programs and try again</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>schließen Sie einige Fenster oder Programme und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>compatible</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>vereinbar</translation>
    </message>
    <message>
        <source>confidence interval</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Konfidenzintervall</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>connect it again or save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>schließen Sie ihn wieder an, oder speichern Sie die Datei an einem anderen Ort</translation>
    </message>
    <message>
        <source>contradict each other</source>
        <extracomment>The report</extracomment>
        <translation>widersprechen einander</translation>
    </message>
    <message>
        <source>credibility</source>
        <extracomment>Fields</extracomment>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Beschädigtes</translation>
    </message>
    <message>
        <source>dates marked “about” or “?” are as given</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>mit „etwa“ oder „?“ markierte Daten treffen zu</translation>
    </message>
    <message>
        <source>derivation</source>
        <extracomment>Fields</extracomment>
        <translation>Herleitung</translation>
    </message>
    <message>
        <source>derived from</source>
        <extracomment>Fields</extracomment>
        <translation>Abgeleitet aus</translation>
    </message>
    <message>
        <source>derived from {0}</source>
        <extracomment>models/forest/origin.py</extracomment>
        <translation>abgeleitet aus {0}</translation>
    </message>
    <message>
        <source>destroyed</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Zerstörtes</translation>
    </message>
    <message>
        <source>displaced</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Vertriebene</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The report</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>ends are</source>
        <extracomment>Fields</extracomment>
        <translation>Enden</translation>
    </message>
    <message>
        <source>expecting property name enclosed in double quotes</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>ein Feldname in Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>expecting value</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>expecting “,” delimiter</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>das Trennzeichen „,“ wird erwartet</translation>
    </message>
    <message>
        <source>expecting “:” delimiter</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>das Trennzeichen „:“ wird erwartet</translation>
    </message>
    <message>
        <source>extra data</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>weitere Daten nach dem Ende</translation>
    </message>
    <message>
        <source>figure</source>
        <extracomment>Fields</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>The report</extracomment>
        <translation>folgt</translation>
    </message>
    <message>
        <source>for each one of “{0}” there are {2} to {3} of “{1}” ({4} to {5}; {6})</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>auf je eine von „{0}“ kommen {2} bis {3} von „{1}“ ({4} bis {5}; {6})</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>ab {0}</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <extracomment>models/tables/heard.py</extracomment>
        <translation>von {0} bis {1}</translation>
    </message>
    <message>
        <source>grade</source>
        <extracomment>Fields</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>heading</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>high end</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>oberes Ende</translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>illegal trailing comma before end of array</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>ein Komma zu viel vor dem Ende einer Liste</translation>
    </message>
    <message>
        <source>illegal trailing comma before end of object</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>ein Komma zu viel vor dem Ende eines Objekts</translation>
    </message>
    <message>
        <source>in a year only the last one or two digits can be X, in the order 202X and 20XX</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>In einem Jahr können nur die letzte oder die letzten zwei Ziffern X sein, in der Form 202X und 20XX</translation>
    </message>
    <message>
        <source>invalid control character</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>ein unzulässiges Steuerzeichen</translation>
    </message>
    <message>
        <source>invalid escape</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>eine ungültige Escape-Sequenz</translation>
    </message>
    <message>
        <source>is no CSV near line {0}: {1}</source>
        <extracomment>models/formats/claims_table/csv_text.py</extracomment>
        <translation>ist bei Zeile {0} kein CSV: {1}</translation>
    </message>
    <message>
        <source>is not UTF-8 in line {0}: save it as “CSV UTF-8”</source>
        <extracomment>models/formats/claims_table/csv_text.py</extracomment>
        <translation>ist in Zeile {0} kein UTF-8: Speichern Sie es als „CSV UTF-8“</translation>
    </message>
    <message>
        <source>it</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>it has no spaces in it</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Es enthält keine Leerzeichen</translation>
    </message>
    <message>
        <source>it has no year of four digits</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>Es hat kein Jahr mit vier Ziffern</translation>
    </message>
    <message>
        <source>it has two readings, so write {0} for the decade or {1} for the century</source>
        <extracomment>models/text/date_words.py</extracomment>
        <translation>Es lässt sich auf zwei Weisen lesen, schreiben Sie also {0} für das Jahrzehnt oder {1} für das Jahrhundert</translation>
    </message>
    <message>
        <source>it has two readings, so write {0} for {1} or {2} for {3}</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>Es lässt sich auf zwei Weisen lesen, schreiben Sie also {0} für {1} oder {2} für {3}</translation>
    </message>
    <message>
        <source>it holds a field twice</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>sie enthält ein Feld zweimal</translation>
    </message>
    <message>
        <source>it holds half of a character (a lone surrogate), which no file can keep</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>sie enthält ein halbes Zeichen (ein einzelnes Surrogat), das keine Datei aufbewahren kann</translation>
    </message>
    <message>
        <source>it holds no figure, and a claim needs one.</source>
        <extracomment>models/formats/linked/annotations_reader.py</extracomment>
        <translation>sie enthält keine Zahl, und eine Angabe braucht eine.</translation>
    </message>
    <message>
        <source>it holds the field “{0}”, which has a column of its own</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>sie enthält das Feld „{0}“, das eine eigene Spalte hat</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Es ist eine Verknüpfung, die auf sich selbst zurückführt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>sie ist kein JSON</translation>
    </message>
    <message>
        <source>it is not a JSON object with fields</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>sie ist kein JSON-Objekt mit Feldern</translation>
    </message>
    <message>
        <source>it is too long for one</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>Es ist zu lang dafür</translation>
    </message>
    <message>
        <source>it nests lists and objects deeper than a file may</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>sie verschachtelt Listen und Objekte tiefer, als eine Datei darf</translation>
    </message>
    <message>
        <source>items</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Stück</translation>
    </message>
    <message>
        <source>its date “{0}” is left out, for it is none that a claim file can hold</source>
        <extracomment>models/formats/references/days.py</extracomment>
        <translation>das Datum „{0}“ entfällt, denn eine Angabendatei kann es nicht aufnehmen</translation>
    </message>
    <message>
        <source>its name is too long for that disk</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Ihr Name ist zu lang für diesen Datenträger</translation>
    </message>
    <message>
        <source>its quotation marks do not match: a text in them ends with one, before the semicolon</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>ihre Anführungszeichen passen nicht zusammen: Ein Text darin endet mit einem, vor dem Semikolon</translation>
    </message>
    <message>
        <source>its season is left out, which is not the same months everywhere</source>
        <extracomment>models/formats/references/csl_reader.py</extracomment>
        <translation>die Jahreszeit entfällt, denn sie umfasst nicht überall dieselben Monate</translation>
    </message>
    <message>
        <source>its weekday is that of another day, so leave it out or mend the day</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>der Wochentag ist der eines anderen Tages: lassen Sie ihn weg oder berichtigen Sie den Tag</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>kept comparisons</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>gespeicherter Vergleich</numerusform>
            <numerusform>gespeicherte Vergleiche</numerusform>
        </translation>
    </message>
    <message>
        <source>killed</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Getötete</translation>
    </message>
    <message>
        <source>less than {0}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>weniger als {0}</translation>
    </message>
    <message>
        <source>like “{0}”, “over {1}” or “{2}–{3}”</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>etwa „{0}“, „über {1}“ oder „{2}–{3}“</translation>
    </message>
    <message>
        <source>low end</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>unteres Ende</translation>
    </message>
    <message>
        <source>lowest and highest report</source>
        <extracomment>Words of a choice</extracomment>
        <translation>niedrigste und höchste Meldung</translation>
    </message>
    <message>
        <source>make room there or save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>schaffen Sie dort Platz, oder speichern Sie die Datei an einem anderen Ort</translation>
    </message>
    <message>
        <source>measure</source>
        <extracomment>Fields</extracomment>
        <translation>Messgröße</translation>
    </message>
    <message numerus="yes">
        <source>measures</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>Messgröße</numerusform>
            <numerusform>Messgrößen</numerusform>
        </translation>
    </message>
    <message>
        <source>mended</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>merge conflict</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Vermisste</translation>
    </message>
    <message>
        <source>more than {0}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>mehr als {0}</translation>
    </message>
    <message>
        <source>moves to the new version</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>wandert zur neuen Fassung</translation>
    </message>
    <message>
        <source>neither it nor its annotation says what is counted, such as “killed” or “wounded”.</source>
        <extracomment>models/formats/linked/annotations_reader.py</extracomment>
        <translation>weder sie noch ihre Anmerkung sagt, was gezählt wird, etwa „killed“ oder „wounded“.</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>no claim, {0} other values</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>
            <numerusform>keine Angabe, {0} anderer Wert</numerusform>
            <numerusform>keine Angabe, {0} andere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>no common version</source>
        <extracomment>gui/disk/merge_beginnings.py</extracomment>
        <translation>keine gemeinsame Fassung</translation>
    </message>
    <message>
        <source>no file can have that name</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>So kann keine Datei heißen</translation>
    </message>
    <message>
        <source>no quote</source>
        <extracomment>The report</extracomment>
        <translation>kein Zitat</translation>
    </message>
    <message>
        <source>no source given</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>keine Quelle genannt</translation>
    </message>
    <message>
        <source>nobody is counted as both {0}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>niemand wird als beides gezählt: {0}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>The report</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>Words of a choice</extracomment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>models/tables/conflict_words.py</extracomment>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Fields</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>of the measure “{0}”</source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>mit der Messgröße „{0}“</translation>
    </message>
    <message>
        <source>of the status “{0}”</source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>mit dem Status „{0}“</translation>
    </message>
    <message>
        <source>of {0}</source>
        <extracomment>gui/printing/print_preview.py</extracomment>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>one end of an interval must be a date</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Ein Ende einer Zeitspanne muss ein Datum sein</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>per day</source>
        <extracomment>Words of a choice</extracomment>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>per month</source>
        <extracomment>Words of a choice</extracomment>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>per week</source>
        <extracomment>Words of a choice</extracomment>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>Fields</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>printed {0}</source>
        <extracomment>The report</extracomment>
        <translation>gedruckt {0}</translation>
    </message>
    <message>
        <source>rate</source>
        <extracomment>Fields</extracomment>
        <translation>Rate</translation>
    </message>
    <message>
        <source>reference</source>
        <extracomment>The report</extracomment>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>reliability</source>
        <extracomment>Fields</extracomment>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>remove the link or save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>entfernen Sie die Verknüpfung, oder speichern Sie die Datei an einem anderen Ort</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>models/tables/conflict_words.py</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>replaced</source>
        <extracomment>The report</extracomment>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>replaces</source>
        <extracomment>Fields</extracomment>
        <translation>Ersetzt Angabe</translation>
    </message>
    <message>
        <source>retracted</source>
        <extracomment>The report</extracomment>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>said {0}</source>
        <extracomment>models/tables/claim_words.py</extracomment>
        <translation>gesagt {0}</translation>
    </message>
    <message>
        <source>save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>speichern Sie die Datei an einem anderen Ort</translation>
    </message>
    <message>
        <source>save it under a plainer name</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>speichern Sie die Datei unter einem einfacheren Namen</translation>
    </message>
    <message>
        <source>save it under a shorter name</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>speichern Sie die Datei unter einem kürzeren Namen</translation>
    </message>
    <message>
        <source>save it under another name</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>speichern Sie die Datei unter einem anderen Namen</translation>
    </message>
    <message>
        <source>scenarios</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>scope</source>
        <extracomment>Fields</extracomment>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>seasons and quarters are not kept, so write an interval of months</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Jahreszeiten und Quartale werden nicht aufbewahrt, schreiben Sie also eine Spanne von Monaten</translation>
    </message>
    <message>
        <source>separate several with semicolons</source>
        <extracomment>gui/panes/detail/form.py</extracomment>
        <translation>mehrere mit „;“ trennen</translation>
    </message>
    <message>
        <source>sets of dates are not kept, so write an interval such as 2024-03-01/2024-03-14</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Mengen von Daten werden nicht aufbewahrt, schreiben Sie also eine Spanne wie 2024-03-01/2024-03-14</translation>
    </message>
    <message>
        <source>several measures</source>
        <extracomment>Words of a choice</extracomment>
        <translation>mehrere Messgrößen</translation>
    </message>
    <message>
        <source>several sources</source>
        <extracomment>Words of a choice</extracomment>
        <translation>mehrere Quellen</translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>Fields</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>sorted by {0}</source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>sortiert nach {0}</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message numerus="yes">
        <source>sources</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>Quelle</numerusform>
            <numerusform>Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>speaker</source>
        <extracomment>Fields</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>stated on</source>
        <extracomment>Fields</extracomment>
        <translation>Angegeben am</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>Fields</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>stays with the old version</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>bleibt bei der alten Fassung</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Fields</extracomment>
        <translation>Gegenstand</translation>
    </message>
    <message numerus="yes">
        <source>subjects</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>Gegenstand</numerusform>
            <numerusform>Gegenstände</numerusform>
        </translation>
    </message>
    <message>
        <source>such as {}</source>
        <extracomment>gui/panes/detail/form.py</extracomment>
        <translation>z. B. {}</translation>
    </message>
    <message>
        <source>such as: over {}</source>
        <extracomment>gui/panes/detail/form.py</extracomment>
        <translation>z. B. über {}</translation>
    </message>
    <message>
        <source>tags</source>
        <extracomment>Fields</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>that disk can only be read</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Dieser Datenträger kann nur gelesen werden</translation>
    </message>
    <message>
        <source>that disk is not there any more</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Dieser Datenträger ist nicht mehr da</translation>
    </message>
    <message>
        <source>that disk takes no such name</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Dieser Datenträger erlaubt keinen solchen Namen</translation>
    </message>
    <message>
        <source>the connection to the network share is lost</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Die Verbindung zur Netzwerkfreigabe ist unterbrochen</translation>
    </message>
    <message>
        <source>the constant</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>der feste Wert</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk or its connection failed</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Der Datenträger oder seine Verbindung hat versagt</translation>
    </message>
    <message>
        <source>the disk takes no file of that size</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Der Datenträger nimmt keine Datei dieser Größe</translation>
    </message>
    <message>
        <source>the ends of “about” and of confidence intervals hold</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>die Enden von „etwa“ und von Konfidenzintervallen treffen zu</translation>
    </message>
    <message>
        <source>the field “{0}” is missing</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>das Feld „{0}“ fehlt</translation>
    </message>
    <message>
        <source>the field “{0}” of “{1}” is missing</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>das Feld „{0}“ von „{1}“ fehlt</translation>
    </message>
    <message>
        <source>the file is marked as read-only</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>Die Datei ist als schreibgeschützt gekennzeichnet</translation>
    </message>
    <message>
        <source>the interval ends before it begins</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Die Zeitspanne endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>the likest words are</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>die ähnlichsten Worte sind</translation>
    </message>
    <message numerus="yes">
        <source>the lower limits of {claims} still hold</source>
        <extracomment>models/report/why.py</extracomment>
        <translation>
            <numerusform>die Untergrenze von {claims} gilt noch</numerusform>
            <numerusform>die Untergrenzen von {claims} gelten noch</numerusform>
        </translation>
    </message>
    <message>
        <source>the marks ~, ? and % go after the whole date</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Die Zeichen ~, ? und % stehen hinter dem ganzen Datum</translation>
    </message>
    <message>
        <source>the system says “{0}”</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Das System meldet „{0}“</translation>
    </message>
    <message numerus="yes">
        <source>the upper limits of {claims} need not hold any more</source>
        <extracomment>models/report/why.py</extracomment>
        <translation>
            <numerusform>die Obergrenze von {claims} muss nicht mehr gelten</numerusform>
            <numerusform>die Obergrenzen von {claims} müssen nicht mehr gelten</numerusform>
        </translation>
    </message>
    <message>
        <source>the version before</source>
        <extracomment>gui/disk/merge_beginnings.py</extracomment>
        <translation>die Fassung davor</translation>
    </message>
    <message>
        <source>the year must have four digits</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>Das Jahr muss vier Ziffern haben</translation>
    </message>
    <message>
        <source>the years go from 0001 to 9999</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Die Jahre gehen von 0001 bis 9999</translation>
    </message>
    <message>
        <source>the {1} of {0} ({2}) still held on {3}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>{1} von {0} ({2}) galt am {3} noch</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>models/tables/conflict_words.py</extracomment>
        <translation>da</translation>
    </message>
    <message>
        <source>there is no day {0} in {1}-{2}</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Den Tag {0} gibt es im Monat {2}/{1} nicht</translation>
    </message>
    <message>
        <source>there is no month {0}</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Den Monat {0} gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Es gibt keinen solchen Ordner</translation>
    </message>
    <message>
        <source>there is no year 0</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Ein Jahr 0 gibt es nicht</translation>
    </message>
    <message>
        <source>they cannot be compared</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>sie sind nicht vergleichbar</translation>
    </message>
    <message>
        <source>they contradict each other</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>sie widersprechen einander</translation>
    </message>
    <message>
        <source>they contradict each other only if the ends of “about” or of confidence intervals hold</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>sie widersprechen einander nur, wenn die Enden von „etwa“ oder von Konfidenzintervallen zutreffen</translation>
    </message>
    <message>
        <source>they do not contradict each other</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>sie widersprechen einander nicht</translation>
    </message>
    <message>
        <source>those {0}</source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>nur die {0}</translation>
    </message>
    <message>
        <source>times of day are not kept, so write the day alone</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>Uhrzeiten werden nicht aufbewahrt, schreiben Sie also nur den Tag</translation>
    </message>
    <message>
        <source>title or note of the file changed</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Titel oder Notiz der Datei geändert</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>too many to set each against each</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>zu viele, um jede mit jeder zu vergleichen</translation>
    </message>
    <message>
        <source>total</source>
        <extracomment>Words of a choice</extracomment>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>wahr oder falsch (true, false)</translation>
    </message>
    <message>
        <source>try again once it is back or save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>versuchen Sie es noch einmal, sobald sie wieder besteht, oder speichern Sie die Datei an einem anderen Ort</translation>
    </message>
    <message>
        <source>try again, and if that fails save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>versuchen Sie es noch einmal; hilft das nicht, speichern Sie die Datei an einem anderen Ort</translation>
    </message>
    <message>
        <source>type to find a claim</source>
        <extracomment>gui/panes/detail/form.py</extracomment>
        <translation>tippen, um eine Angabe zu finden</translation>
    </message>
    <message>
        <source>type to find claims</source>
        <extracomment>gui/panes/detail/form.py</extracomment>
        <translation>tippen, um Angaben zu finden</translation>
    </message>
    <message>
        <source>unlike</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>ein Text ohne Ende</translation>
    </message>
    <message>
        <source>via</source>
        <extracomment>Fields</extracomment>
        <translation>Übermittelt von</translation>
    </message>
    <message>
        <source>view</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>what stands in its place is a folder, no plain file</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>An ihrer Stelle steht ein Ordner, keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>what stands in its place is no plain file</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>An ihrer Stelle steht keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>with {0}</source>
        <extracomment>The report</extracomment>
        <translation>mit {0}</translation>
    </message>
    <message>
        <source>with {0} in them</source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>mit {0} darin</translation>
    </message>
    <message>
        <source>worded</source>
        <extracomment>Fields</extracomment>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>wounded</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Verwundete</translation>
    </message>
    <message>
        <source>write it as 2024-03-14, 2024-03 or 2024</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Schreiben Sie es als 2024-03-14, 2024-03 oder 2024</translation>
    </message>
    <message>
        <source>write it as “{0}”, “{1}”, “2024” or “{2}”</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>Schreiben Sie es als „{0}“, „{1}“, „2024“ oder „{2}“</translation>
    </message>
    <message>
        <source>write it with hyphens, as in 2024-03-14</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>Schreiben Sie es mit Bindestrichen, etwa 2024-03-14</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>you may not change that file</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>Sie dürfen diese Datei nicht ändern</translation>
    </message>
    <message>
        <source>you may not replace that file there</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Sie dürfen diese Datei dort nicht ersetzen</translation>
    </message>
    <message>
        <source>you may not write in that folder</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Sie dürfen in diesem Ordner nicht schreiben</translation>
    </message>
    <message>
        <source>your share of that disk is used up</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>Ihr Anteil an diesem Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>{0} (falling)</source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>{0} (absteigend)</translation>
    </message>
    <message>
        <source>{0} also gave {1} ({2}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>{0} gab auch {1} an ({2}).</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>The report</extracomment>
        <translation>{0} und {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} are in the file already</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>
            <numerusform>{0} ist schon in der Datei</numerusform>
            <numerusform>{0} sind schon in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} are left out</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>
            <numerusform>{0} wird ausgelassen</numerusform>
            <numerusform>{0} werden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} are refused</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>
            <numerusform>{0} wird abgewiesen</numerusform>
            <numerusform>{0} werden abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} cannot be read ({1})</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} ist nicht lesbar ({1})</translation>
    </message>
    <message numerus="yes">
        <source>{0} changed</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>
            <numerusform>{0} geändert</numerusform>
            <numerusform>{0} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>
            <numerusform>{0} Änderung</numerusform>
            <numerusform>{0} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes are in the file already.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>
            <numerusform>{0} Änderung ist bereits in der Datei.</numerusform>
            <numerusform>{0} Änderungen sind bereits in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes do not fit the file any more, and are left out; the first is change {1} of {2} (“{3}”). {4}</source>
        <extracomment>models/storage/replay.py</extracomment>
        <translation>
            <numerusform>{0} Änderung passt nicht mehr zur Datei und wird ausgelassen; die erste ist Änderung {1} von {2} („{3}“). {4}</numerusform>
            <numerusform>{0} Änderungen passen nicht mehr zur Datei und werden ausgelassen; die erste ist Änderung {1} von {2} („{3}“). {4}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} claims</source>
        <extracomment>models/report/comparison_report.py</extracomment>
        <translation>
            <numerusform>{0} Angabe</numerusform>
            <numerusform>{0} Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} claims are too many to cite at once: choose {1} claims or fewer, or export the claims as a table.</source>
        <extracomment>gui/verbs/claim_verbs.py</extracomment>
        <translation>{0} Angaben sind zu viele, um sie auf einmal zu zitieren: Wählen Sie höchstens {1} Angaben oder exportieren Sie die Angaben als Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>{0} claims count something else.</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>
            <numerusform>{0} Angabe zählt etwas anderes.</numerusform>
            <numerusform>{0} Angaben zählen etwas anderes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} claims found</source>
        <extracomment>gui/dialogs/article/choosing.py</extracomment>
        <translation>
            <numerusform>{0} Angabe gefunden</numerusform>
            <numerusform>{0} Angaben gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} claims read so far</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>
            <numerusform>{0} Angabe bisher gelesen</numerusform>
            <numerusform>{0} Angaben bisher gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} claims use it</source>
        <extracomment>models/claims/steps.py</extracomment>
        <translation>
            <numerusform>{0} Angabe verwendet es</numerusform>
            <numerusform>{0} Angaben verwenden es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} claims use it.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>
            <numerusform>{0} Angabe verwendet sie.</numerusform>
            <numerusform>{0} Angaben verwenden sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} claims were imported</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>
            <numerusform>{0} Angabe wurde importiert</numerusform>
            <numerusform>{0} Angaben wurden importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} claims without a date are not shown.</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>
            <numerusform>{0} Angabe ohne Tag ist nicht gezeigt.</numerusform>
            <numerusform>{0} Angaben ohne Tag sind nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} conflicts were open before.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>{0} Konflikt war schon vorher offen.</numerusform>
            <numerusform>{0} Konflikte waren schon vorher offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} days ago</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>
            <numerusform>vor {0} Tag</numerusform>
            <numerusform>vor {0} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} fields differ.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>{0} Feld unterscheidet sich.</numerusform>
            <numerusform>{0} Felder unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} fields were changed on both sides.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>{0} Feld wurde auf beiden Seiten geändert.</numerusform>
            <numerusform>{0} Felder wurden auf beiden Seiten geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} found unchanged</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>
            <numerusform>{0} unverändert gefunden</numerusform>
            <numerusform>{0} unverändert gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} further quotes</source>
        <extracomment>gui/importing/article_import.py</extracomment>
        <translation>
            <numerusform>{0} weiteres Zitat</numerusform>
            <numerusform>{0} weitere Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} gave {1} ({2}) and {3} ({4}), which contradict each other: a revision or a slip.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>{0} nannte {1} ({2}) und {3} ({4}), was einander widerspricht: eine Berichtigung oder ein Versehen.</translation>
    </message>
    <message>
        <source>{0} has a column “{1}”, which belongs to no claim file. {2}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0} hat eine Spalte „{1}“, die zu keiner Angabendatei gehört. {2}</translation>
    </message>
    <message>
        <source>{0} has had “{1}” open since {2}</source>
        <extracomment>models/storage/holder.py</extracomment>
        <translation>{0} hat „{1}“ seit {2} geöffnet</translation>
    </message>
    <message>
        <source>{0} has more cells ({1}) than there are columns from here on ({2}).</source>
        <extracomment>models/text/tsv.py</extracomment>
        <translation>{0} hat mehr Zellen ({1}), als es von hier an Spalten gibt ({2}).</translation>
    </message>
    <message>
        <source>{0} has no column “{1}” any more. {2}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0} hat keine Spalte „{1}“ mehr. {2}</translation>
    </message>
    <message>
        <source>{0} has two columns “{1}”. {2}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0} hat zwei Spalten „{1}“. {2}</translation>
    </message>
    <message>
        <source>{0} holds what no mapping holds.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>{0} enthält etwas, was in keine Zuordnung gehört.</translation>
    </message>
    <message>
        <source>{0} holds {1}, where {2} is wanted.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>{0} enthält {1}, verlangt ist aber {2}.</translation>
    </message>
    <message>
        <source>{0} holds “{1}”, which is none of its words</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} enthält „{1}“, was keines der vorgesehenen Wörter ist</translation>
    </message>
    <message>
        <source>{0} holds “{1}”, which is none of the words it may hold.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>{0} enthält „{1}“, was keines der möglichen Wörter ist.</translation>
    </message>
    <message numerus="yes">
        <source>{0} hours ago</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>
            <numerusform>vor {0} Stunde</numerusform>
            <numerusform>vor {0} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is beyond 2^53</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} ist größer als 2^53</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} ist leer</translation>
    </message>
    <message>
        <source>{0} is left out: {1}</source>
        <extracomment>models/formats/linked/linked.py</extracomment>
        <translation>{0} wird ausgelassen: {1}</translation>
    </message>
    <message>
        <source>{0} is not a list</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} ist keine Liste</translation>
    </message>
    <message>
        <source>{0} is not a text</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} ist kein Text</translation>
    </message>
    <message>
        <source>{0} is not a whole number</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{0} is not an object</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} ist kein Objekt</translation>
    </message>
    <message>
        <source>{0} is not an object with the fields of {1}.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>{0} ist kein Objekt mit den Feldern für {1}.</translation>
    </message>
    <message>
        <source>{0} is not true or false</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} ist weder wahr noch falsch (true, false)</translation>
    </message>
    <message>
        <source>{0} is not “{1}”</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} ist nicht „{1}“</translation>
    </message>
    <message>
        <source>{0} is {1}, and no number here may be negative</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} ist {1}, und keine Zahl darf hier negativ sein</translation>
    </message>
    <message>
        <source>{0} is {1}, which is beyond 2^53</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} ist {1}, und das ist größer als 2^53</translation>
    </message>
    <message>
        <source>{0} lacks “{1}”.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>{0}: Es fehlt „{1}“.</translation>
    </message>
    <message numerus="yes">
        <source>{0} look like totals and are refused</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>
            <numerusform>{0} sieht wie eine Summe aus und wird abgewiesen</numerusform>
            <numerusform>{0} sehen wie Summen aus und werden abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lost</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>
            <numerusform>{0} verloren</numerusform>
            <numerusform>{0} verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} measures</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>
            <numerusform>{0} Messgröße</numerusform>
            <numerusform>{0} Messgrößen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes ago</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>
            <numerusform>vor {0} Minute</numerusform>
            <numerusform>vor {0} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} months ago</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>
            <numerusform>vor {0} Monat</numerusform>
            <numerusform>vor {0} Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more changes</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation>
            <numerusform>{0} weitere Änderung</numerusform>
            <numerusform>{0} weitere Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more errors are only counted.</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>
            <numerusform>{0} weiterer Fehler wird nur gezählt.</numerusform>
            <numerusform>{0} weitere Fehler werden nur gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more messages are not shown.</source>
        <extracomment>gui/importing/import_queue.py</extracomment>
        <translation>
            <numerusform>{0} weitere Meldung ist nicht gezeigt.</numerusform>
            <numerusform>{0} weitere Meldungen sind nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more records</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation>
            <numerusform>{0} weiterer Datensatz</numerusform>
            <numerusform>{0} weitere Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more were refused.</source>
        <extracomment>gui/importing/reference_import.py</extracomment>
        <translation>
            <numerusform>{0} weitere wurde abgewiesen.</numerusform>
            <numerusform>{0} weitere wurden abgewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} names “{1}”, which is no field of a claim{2}.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>{0} nennt „{1}“, was kein Feld einer Angabe ist{2}.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of the {1} pairs that can be compared are contradictions ({2} in all)</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>
            <numerusform>{0} von {1} vergleichbaren Paaren ist ein Widerspruch ({2} insgesamt)</numerusform>
            <numerusform>{0} von {1} vergleichbaren Paaren sind Widersprüche ({2} insgesamt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} claims</source>
        <extracomment>models/report/claim_list.py</extracomment>
        <translation>
            <numerusform>{0} von {1} Angabe</numerusform>
            <numerusform>{0} von {1} Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} claims read so far</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>
            <numerusform>{0} von {1} bisher gelesenen Angabe</numerusform>
            <numerusform>{0} von {1} bisher gelesenen Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} claims so far</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>
            <numerusform>bisher {0} von {1} Angabe</numerusform>
            <numerusform>bisher {0} von {1} Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} pairs are contradictions</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>
            <numerusform>{0} von {1} Paaren ist ein Widerspruch</numerusform>
            <numerusform>{0} von {1} Paaren sind Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} rows can be taken</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>
            <numerusform>{0} von {1} Zeile kann übernommen werden</numerusform>
            <numerusform>{0} von {1} Zeilen können übernommen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <extracomment>models/storage/holder.py</extracomment>
        <translation>{0} auf {1}</translation>
    </message>
    <message>
        <source>{0} on {1}, then {2} on {3}, though a total cannot fall: are these figures for each day or week?</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>{0} am {1}, dann {2} am {3}, obwohl eine Gesamtzahl nicht sinken kann: Sind das Zahlen je Tag oder Woche?</translation>
    </message>
    <message numerus="yes">
        <source>{0} open conflicts</source>
        <extracomment>gui/frame/status.py</extracomment>
        <translation>
            <numerusform>{0} offener Konflikt</numerusform>
            <numerusform>{0} offene Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} open conflicts were settled there.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>{0} offener Konflikt wurde dort gelöst.</numerusform>
            <numerusform>{0} offene Konflikte wurden dort gelöst.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>{0} oder {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} quotes</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>
            <numerusform>{0} Zitat</numerusform>
            <numerusform>{0} Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rarer values are not listed.</source>
        <extracomment>gui/dialogs/mapping/values_page.py</extracomment>
        <translation>
            <numerusform>{0} seltenerer Wert ist nicht aufgeführt.</numerusform>
            <numerusform>{0} seltenere Werte sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records of “{1}” lack something that stands in this version, and no older one is known.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>In {0} Eintrag von „{1}“ fehlt etwas, das in dieser Fassung steht, und keine ältere ist bekannt.</numerusform>
            <numerusform>In {0} Einträgen von „{1}“ fehlt etwas, das in dieser Fassung steht, und keine ältere ist bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records of “{1}” say what stood there before “{2}” was written.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>In {0} Eintrag von „{1}“ steht, was dort stand, bevor „{2}“ geschrieben wurde.</numerusform>
            <numerusform>In {0} Einträgen von „{1}“ steht, was dort stand, bevor „{2}“ geschrieben wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records were changed or needed on one side and removed on the other.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>{0} Datensatz wurde auf einer Seite geändert oder gebraucht und auf der anderen entfernt.</numerusform>
            <numerusform>{0} Datensätze wurden auf einer Seite geändert oder gebraucht und auf der anderen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} retracted or replaced claims about this subject are left out.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>
            <numerusform>{0} zurückgezogene oder ersetzte Angabe über diesen Gegenstand ist weggelassen.</numerusform>
            <numerusform>{0} zurückgezogene oder ersetzte Angaben über diesen Gegenstand sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows are refused.</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>
            <numerusform>{0} Zeile ist abgewiesen.</numerusform>
            <numerusform>{0} Zeilen sind abgewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} rows are too many to copy at once: select {1} rows or fewer, or export the claims as a table.</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>{0} Zeilen sind zu viele, um sie auf einmal zu kopieren: Wählen Sie höchstens {1} Zeilen oder exportieren Sie die Angaben als Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows were left out</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>
            <numerusform>{0} Zeile wurde ausgelassen</numerusform>
            <numerusform>{0} Zeilen wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows were refused</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>
            <numerusform>{0} Zeile wurde abgewiesen</numerusform>
            <numerusform>{0} Zeilen wurden abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sources were imported.</source>
        <extracomment>gui/importing/reference_import.py</extracomment>
        <translation>
            <numerusform>{0} Quelle wurde importiert.</numerusform>
            <numerusform>{0} Quellen wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to nothing</source>
        <extracomment>models/tables/claim_cells.py</extracomment>
        <translation>{0} auf nichts</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>models/tables/claim_cells.py</extracomment>
        <translation>{0} auf {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} weeks ago</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>
            <numerusform>vor {0} Woche</numerusform>
            <numerusform>vor {0} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were in the file already</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>
            <numerusform>{0} war bereits in der Datei</numerusform>
            <numerusform>{0} waren bereits in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were in the file already.</source>
        <extracomment>gui/importing/reference_import.py</extracomment>
        <translation>
            <numerusform>{0} war bereits in der Datei.</numerusform>
            <numerusform>{0} waren bereits in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} with other figures</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>
            <numerusform>{0} mit anderer Zahl</numerusform>
            <numerusform>{0} mit anderen Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <extracomment>The report</extracomment>
        <translation>{0} mit {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} words unchanged</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>
            <numerusform>{0} Wort unverändert</numerusform>
            <numerusform>{0} Wörter unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} works on “{1}” now: save what you changed here under another name.</source>
        <extracomment>models/storage/keeper.py</extracomment>
        <translation>{0} arbeitet jetzt an „{1}“: Speichern Sie Ihre Änderungen unter einem anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>{0} years ago</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>
            <numerusform>vor {0} Jahr</numerusform>
            <numerusform>vor {0} Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <extracomment>models/timeline/day_axis.py</extracomment>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>{0} {1} (“{2}”)</source>
        <extracomment>models/claims/check.py</extracomment>
        <translation>{0} {1} („{2}“)</translation>
    </message>
    <message>
        <source>{0} {1} {2}</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>{0}. {1} {2}</translation>
    </message>
    <message>
        <source>{0} “{1}”</source>
        <extracomment>models/tables/conflict_words.py</extracomment>
        <translation>{0} „{1}“</translation>
    </message>
    <message>
        <source>{0}%</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0}, column “{1}”: there is no claim “{2}”. {3}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0}, Spalte „{1}“: Es gibt keine Angabe „{2}“. {3}</translation>
    </message>
    <message>
        <source>{0}, column “{1}”: {2}. {3}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0}, Spalte „{1}“: {2}. {3}</translation>
    </message>
    <message>
        <source>{0}, day unknown</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>{0}, Tag unbekannt</translation>
    </message>
    <message>
        <source>{0}, derived</source>
        <extracomment>models/forest/origin.py</extracomment>
        <translation>{0}, abgeleitet</translation>
    </message>
    <message>
        <source>{0}, if {1}</source>
        <extracomment>The report</extracomment>
        <translation>{0}, wenn {1}</translation>
    </message>
    <message>
        <source>{0}, month and day unknown</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>{0}, Monat und Tag unbekannt</translation>
    </message>
    <message>
        <source>{0}, month unknown</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>{0}, Monat unbekannt</translation>
    </message>
    <message>
        <source>{0}, row {1}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0}, Zeile {1}</translation>
    </message>
    <message>
        <source>{0}, so it can be read here, but not changed.</source>
        <extracomment>models/storage/lock.py</extracomment>
        <translation>{0}: Die Datei kann hier gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>{0}, so it can be read here, but not changed. There has been no sign of life for five minutes: it may be taken over.</source>
        <extracomment>models/storage/lock.py</extracomment>
        <translation>{0}: Die Datei kann hier gelesen, aber nicht geändert werden. Seit fünf Minuten gibt es kein Lebenszeichen: Sie darf übernommen werden.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <extracomment>models/text/tsv.py</extracomment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}: no claim about {2} surely counts up to this day or an earlier one</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>{0}, {1}: Keine Angabe zu {2} zählt sicher bis zu diesem oder einem früheren Tag</translation>
    </message>
    <message>
        <source>{0}, {1}: no claim surely counts up to this day or an earlier one</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>{0}, {1}: Keine Angabe zählt sicher bis zu diesem oder einem früheren Tag</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} of {3}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>{0}, {1}: {2} zu {3}</translation>
    </message>
    <message>
        <source>{0}: its cell {1} stands in a column without a name. {2}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0}: Die Zelle {1} steht in einer Spalte ohne Namen. {2}</translation>
    </message>
    <message>
        <source>{0}: plot</source>
        <extracomment>The report</extracomment>
        <translation>{0}: Zeichnung</translation>
    </message>
    <message>
        <source>{0}: the day counted up to is not stated ({1}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>{0}: Bis zu welchem Tag gezählt wurde, ist nicht angegeben ({1}).</translation>
    </message>
    <message>
        <source>{0}: there is no column “{1}” here; choose another.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>{0}: Hier gibt es keine Spalte „{1}“; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} Nothing was pasted.</source>
        <extracomment>models/text/tsv.py</extracomment>
        <translation>{0}: {1} Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0}: {1} {2}</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>{0}: “{1}” stands for another {2} already.</source>
        <extracomment>models/claims/check.py</extracomment>
        <translation>{0}: „{1}“ steht bereits für einen anderen Datensatz ({2}).</translation>
    </message>
    <message>
        <source>{0}: “{1}” stands for another {2} already. {3}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0}: „{1}“ steht bereits für einen anderen Datensatz ({2}). {3}</translation>
    </message>
    <message>
        <source>{0}M</source>
        <extracomment>models/text/short_number.py</extracomment>
        <translation>{0} Mio.</translation>
    </message>
    <message>
        <source>{0}bn</source>
        <extracomment>models/text/short_number.py</extracomment>
        <translation>{0} Mrd.</translation>
    </message>
    <message>
        <source>{0}k</source>
        <extracomment>models/text/short_number.py</extracomment>
        <translation>{0} Tsd.</translation>
    </message>
    <message>
        <source>{0}s</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>{0}er</translation>
    </message>
    <message>
        <source>{0}tn</source>
        <extracomment>models/text/short_number.py</extracomment>
        <translation>{0} Bio.</translation>
    </message>
    <message>
        <source>{}% alike</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>zu {}&#xa0;% ähnlich</translation>
    </message>
    <message>
        <source>“In the file” names the claim that a row would join; without its tick the row is a claim of its own.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>„In der Datei“ nennt die Angabe, zu der eine Zeile käme; ohne Häkchen ist die Zeile eine eigene Angabe.</translation>
    </message>
    <message>
        <source>“{0}” cannot be moved so far: years go from 1 to 9999.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>„{0}“ kann nicht so weit verschoben werden: Jahre gehen von 1 bis 9999.</translation>
    </message>
    <message>
        <source>“{0}” has a year of two digits: write all four in the table.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>„{0}“ hat eine zweistellige Jahreszahl: Schreiben Sie in der Tabelle alle vier Ziffern.</translation>
    </message>
    <message>
        <source>“{0}” in the column “{1}”: the row looks like a total of others.</source>
        <extracomment>models/sheets/totals.py</extracomment>
        <translation>„{0}“ in der Spalte „{1}“: Die Zeile sieht wie eine Summe anderer aus.</translation>
    </message>
    <message>
        <source>“{0}” is no date, however dates are written.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>„{0}“ ist kein Datum, wie auch immer Daten geschrieben sind.</translation>
    </message>
    <message>
        <source>“{0}” is no year-month-day (ISO).</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>„{0}“ hat nicht die Form Jahr-Monat-Tag (ISO).</translation>
    </message>
    <message>
        <source>“{0}” is no year/month/day.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>„{0}“ hat nicht die Form Jahr/Monat/Tag.</translation>
    </message>
    <message>
        <source>“{0}” is not saved: what stands there now cannot be read, and may be somebody else’s work. Save it in another place.</source>
        <extracomment>models/storage/saving.py</extracomment>
        <translation>„{0}“ ist nicht gespeichert: Was jetzt dort steht, kann nicht gelesen werden und ist vielleicht die Arbeit von jemand anderem. Speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>{a}, and {b}, contradict each other{under}. {reasons}</source>
        <extracomment>The report</extracomment>
        <translation>{a} und {b} widersprechen einander{under}. {reasons}</translation>
    </message>
    <message>
        <source>Go from cell to cell; with Shift, select; with Ctrl, to the first or the last one</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Von Zelle zu Zelle gehen; mit Umschalt auswählen; mit Strg zur ersten oder letzten</translation>
    </message>
    <message>
        <source>a claim without an “as of” counts up to the day it was said</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>eine Angabe ohne „Stand“ zählt bis zu dem Tag, an dem sie gemacht wurde</translation>
    </message>
    <message numerus="yes">
        <source>{0} records differ from the file now</source>
        <extracomment>gui/disk/backup_verbs.py</extracomment>
        <translation>
            <numerusform>{0} Datensatz weicht von der jetzigen Datei ab</numerusform>
            <numerusform>{0} Datensätze weichen von der jetzigen Datei ab</numerusform>
        </translation>
    </message>
    <message>
        <source>{a}, and {b}, {are}. {reasons}</source>
        <extracomment>The report</extracomment>
        <translation>{a} und {b} {are}. {reasons}</translation>
    </message>
    <message>
        <source>{claims},{under}: {reasons}</source>
        <extracomment>The report</extracomment>
        <translation>{claims}{under}: {reasons}</translation>
    </message>
    <message>
        <source>{claims}: {reasons}</source>
        <extracomment>The report</extracomment>
        <translation>{claims}: {reasons}</translation>
    </message>
    <message>
        <source>{number} pairs {are}: {pairs}.</source>
        <extracomment>The report</extracomment>
        <translation>{number} Paare {are}: {pairs}.</translation>
    </message>
    <message>
        <source>{sign} agree: both are limited from below and above, and overlap.</source>
        <extracomment>The report</extracomment>
        <translation>{sign} übereinstimmend: Beide sind nach unten und oben begrenzt und überschneiden sich.</translation>
    </message>
    <message>
        <source>{sign} compatible: both can be true.</source>
        <extracomment>The report</extracomment>
        <translation>{sign} vereinbar: Beide können wahr sein.</translation>
    </message>
    <message>
        <source>{sign} conflict: no course of events makes both true.</source>
        <extracomment>The report</extracomment>
        <translation>{sign} widersprüchlich: Kein Verlauf der Ereignisse macht beide wahr.</translation>
    </message>
    <message>
        <source>{sign} unlike: not comparable as they are, for they differ in what, whom, where or when they count.</source>
        <extracomment>The report</extracomment>
        <translation>{sign} nicht vergleichbar: so, wie sie sind, denn sie zählen anderes, andere, anderswo oder zu anderer Zeit.</translation>
    </message>
    <message>
        <source>{sign} {verdict}{under}: {pairs}. {reasons}</source>
        <extracomment>The report</extracomment>
        <translation>{sign} {verdict}{under}: {pairs}. {reasons}</translation>
    </message>
    <message>
        <source>{title}: {subject}</source>
        <extracomment>The report</extracomment>
        <translation>{title}: {subject}</translation>
    </message>
    <message>
        <source>{} (nothing was read)</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>{} (nichts gelesen)</translation>
    </message>
    <message>
        <source>{} (read as “{}”)</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>{} (gelesen als „{}“)</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <extracomment>gui/panes/detail/quote_lines.py</extracomment>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>“About 0” says nothing: write 0, or “less than” a number.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>„Etwa 0“ sagt nichts: Schreiben Sie 0 oder „weniger als“ und eine Zahl.</translation>
    </message>
    <message>
        <source>“About” of {0} is read as {1}.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>„Etwa“ bei {0} wird als {1} gelesen.</translation>
    </message>
    <message>
        <source>“Ends are” belongs to ranges: give the figure two ends first, or leave it at “Not stated”.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>„Enden sind“ gehört zu Spannen: Geben Sie der Zahl erst zwei Enden, oder lassen Sie es bei „Nicht angegeben“.</translation>
    </message>
    <message>
        <source>“If …” lists what follows from assumptions, which may be false.</source>
        <extracomment>The report</extracomment>
        <translation>„Wenn …“ führt auf, was aus Annahmen folgt, die falsch sein können.</translation>
    </message>
    <message>
        <source>“at least {0}, at most {1}”</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„mindestens {0}, höchstens {1}“</translation>
    </message>
    <message>
        <source>“counts” names no outcome: a measure counts at least one, such as “killed”.</source>
        <extracomment>models/claims/check.py</extracomment>
        <translation>„Zählt“ nennt kein Merkmal: Eine Messgröße zählt mindestens eines, etwa „killed“.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <extracomment>models/text/isolation.py</extracomment>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” hold the same of one measure: choose ends, or import the table once for each.</source>
        <extracomment>models/sheets/row_readers.py</extracomment>
        <translation>„{0}“ und „{1}“ enthalten dasselbe von einer Messgröße: Wählen Sie Enden oder importieren Sie die Tabelle für jede Spalte einmal.</translation>
    </message>
    <message>
        <source>“{0}” can be read in several ways: choose how dates are written.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>„{0}“ lässt sich verschieden lesen: Wählen Sie, wie Daten geschrieben sind.</translation>
    </message>
    <message>
        <source>“{0}” can be read in several ways: choose how numbers are written.</source>
        <extracomment>models/sheets/number_cells.py</extracomment>
        <translation>„{0}“ lässt sich verschieden lesen: Wählen Sie, wie Zahlen geschrieben sind.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported. {1}</source>
        <extracomment>gui/importing/reference_import.py</extracomment>
        <translation>„{0}“ kann nicht importiert werden. {1}</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened. {1}</source>
        <extracomment>models/storage/left.py</extracomment>
        <translation>„{0}“ kann nicht geöffnet werden. {1}</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened: its suffix is none of {1}.</source>
        <extracomment>models/formats/kinds.py</extracomment>
        <translation>„{0}“ kann nicht geöffnet werden: Die Endung ist keine von {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be part of “{1}”, for that is “{0}” or part of it.</source>
        <extracomment>models/claims/naming.py</extracomment>
        <translation>„{0}“ kann nicht Teil von „{1}“ sein, denn das ist „{0}“ selbst oder ein Teil davon.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a figure: write it {1}.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ ist nicht als Zahl lesbar: Schreiben Sie sie {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read. {1}</source>
        <extracomment>models/formats/tables/table.py</extracomment>
        <translation>„{0}“ ist nicht lesbar. {1}</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: its suffix is none of {1}.</source>
        <extracomment>models/formats/suffixes.py</extracomment>
        <translation>„{0}“ kann nicht gelesen werden: Die Endung ist keine von {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be removed: {1}.</source>
        <extracomment>models/claims/steps.py</extracomment>
        <translation>„{0}“ kann nicht entfernt werden: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be taken so: choose another way.</source>
        <extracomment>models/importing/revision_change.py</extracomment>
        <translation>„{0}“ kann so nicht übernommen werden: Wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written in {1}: choose UTF-8.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>„{0}“ lässt sich in {1} nicht schreiben: Wählen Sie UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written: its suffix is none of {1}.</source>
        <extracomment>models/formats/suffixes.py</extracomment>
        <translation>„{0}“ kann nicht geschrieben werden: Die Endung ist keine von {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be: nothing is counted below 0.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ kann nicht sein: Nichts wird unter 0 gezählt.</translation>
    </message>
    <message>
        <source>“{0}” could not be copied: {1}</source>
        <extracomment>gui/log/crash.py</extracomment>
        <translation>„{0}“ konnte nicht kopiert werden: {1}</translation>
    </message>
    <message>
        <source>“{0}” could not be opened.</source>
        <extracomment>gui/disk/recovering.py</extracomment>
        <translation>„{0}“ ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>“{0}” could not be saved in “{1}”: {2}; nothing was written, so {3}.</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>„{0}“ konnte nicht in „{1}“ gespeichert werden: {2}. Geschrieben wurde nichts; {3}.</translation>
    </message>
    <message>
        <source>“{0}” could not be saved in “{1}”: {2}; what is there stays as it was, so {3}.</source>
        <extracomment>models/storage/together.py</extracomment>
        <translation>„{0}“ konnte nicht in „{1}“ gespeichert werden: {2}. Was dort steht, bleibt, wie es war; {3}.</translation>
    </message>
    <message>
        <source>“{0}” depends on the day it is read, so write the date itself</source>
        <extracomment>models/text/date_words.py</extracomment>
        <translation>„{0}“ hängt vom Tag des Lesens ab, schreiben Sie also das Datum selbst</translation>
    </message>
    <message>
        <source>“{0}” describes no package of claims. {1}</source>
        <extracomment>models/formats/claims_table/package.py</extracomment>
        <translation>„{0}“ beschreibt kein Paket von Angaben. {1}</translation>
    </message>
    <message>
        <source>“{0}” does not fit the mapping “{1}”. {2}</source>
        <extracomment>models/formats/tables/by_mapping.py</extracomment>
        <translation>„{0}“ passt nicht zur Zuordnung „{1}“. {2}</translation>
    </message>
    <message>
        <source>“{0}” does not fit the rest</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>„{0}“ passt nicht zum Rest</translation>
    </message>
    <message>
        <source>“{0}” does not rise: write the lower number of a range first, the higher one after it.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ steigt nicht: Schreiben Sie bei einer Spanne erst die niedrigere Zahl, dann die höhere.</translation>
    </message>
    <message>
        <source>“{0}” gives no claim by the mapping “{1}”. {2}</source>
        <extracomment>models/formats/tables/by_mapping.py</extracomment>
        <translation>„{0}“ ergibt mit der Zuordnung „{1}“ keine Angabe. {2}</translation>
    </message>
    <message>
        <source>“{0}” goes on after the figure with “{1}”: write “{2}” alone.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ geht nach der Zahl mit „{1}“ weiter: Schreiben Sie nur „{2}“.</translation>
    </message>
    <message>
        <source>“{0}” has been changed by another program since it was opened.</source>
        <extracomment>models/storage/saving.py</extracomment>
        <translation>„{0}“ wurde von einem anderen Programm geändert, seit die Datei geöffnet wurde.</translation>
    </message>
    <message>
        <source>“{0}” has been changed since, so not every change need fit it.</source>
        <extracomment>models/storage/recovery.py</extracomment>
        <translation>„{0}“ wurde seither geändert; deshalb passt vielleicht nicht jede Änderung.</translation>
    </message>
    <message>
        <source>“{0}” has been open in another window of Counterclaim since {1}</source>
        <extracomment>models/storage/holder.py</extracomment>
        <translation>„{0}“ ist seit {1} in einem anderen Fenster von Counterclaim geöffnet</translation>
    </message>
    <message>
        <source>“{0}” has digits in groups that are not of three: write it as in “{1}”.</source>
        <extracomment>models/text/number_words.py</extracomment>
        <translation>„{0}“ enthält Ziffern in Gruppen, die keine drei haben: Schreiben Sie es wie „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” has digits that cannot be read here: write it with the digits 0 to 9.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ enthält Ziffern, die hier nicht lesbar sind: Schreiben Sie es mit den Ziffern 0 bis 9.</translation>
    </message>
    <message>
        <source>“{0}” has its best value outside the range: write one that lies between the ends.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ hat den besten Wert außerhalb der Spanne: Schreiben Sie einen, der zwischen den Enden liegt.</translation>
    </message>
    <message>
        <source>“{0}” has no fixed days, so leave it out or write the first and the last day</source>
        <extracomment>models/text/date_words.py</extracomment>
        <translation>„{0}“ hat keine festen Tage, lassen Sie es also weg oder schreiben Sie den ersten und den letzten Tag</translation>
    </message>
    <message>
        <source>“{0}” holds more than one number: write one figure, {1}.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ enthält mehr als eine Zahl: Schreiben Sie eine, {1}.</translation>
    </message>
    <message>
        <source>“{0}” holds no sheet.</source>
        <extracomment>models/formats/tables/table.py</extracomment>
        <translation>„{0}“ enthält kein Blatt.</translation>
    </message>
    <message>
        <source>“{0}” in the {1} ratio is no whole number: write one, as in {2}.</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>„{0}“ im {1} Verhältnis ist keine ganze Zahl: Schreiben Sie eine wie {2}.</translation>
    </message>
    <message>
        <source>“{0}” is a name of “{1}” already: merge the two, or choose another name.</source>
        <extracomment>models/claims/naming.py</extracomment>
        <translation>„{0}“ ist bereits ein Name von „{1}“: Legen Sie die beiden zusammen oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{0}” is a share or a rate: write the number of people or things alone.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ ist ein Anteil oder eine Rate: Schreiben Sie nur die Zahl der Personen oder Dinge.</translation>
    </message>
    <message>
        <source>“{0}” is a sum of money: a figure counts people or things.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ ist ein Geldbetrag: Hier werden Personen oder Dinge gezählt.</translation>
    </message>
    <message>
        <source>“{0}” is below zero: nothing is counted below 0.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ liegt unter null: Nichts wird unter 0 gezählt.</translation>
    </message>
    <message>
        <source>“{0}” is counted for sure: take it out of “Counts” first, if it only may be.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>„{0}“ wird sicher gezählt: Nehmen Sie es erst aus „Zählt“, wenn es nur vielleicht gezählt wird.</translation>
    </message>
    <message>
        <source>“{0}” is left out: {1}</source>
        <extracomment>models/formats/linked/jsonld_reader.py</extracomment>
        <translation>„{0}“ wird ausgelassen: {1}</translation>
    </message>
    <message>
        <source>“{0}” is neither true nor false</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>„{0}“ ist weder true noch false</translation>
    </message>
    <message>
        <source>“{0}” is no assumption that this program knows.</source>
        <extracomment>models/comparison/assumption.py</extracomment>
        <translation>„{0}“ ist keine Annahme, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>„{0}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{0}” is no day/month/year.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>„{0}“ hat nicht die Form Tag/Monat/Jahr.</translation>
    </message>
    <message>
        <source>“{0}” is no encoding of text files: choose one from the list.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>„{0}“ ist keine Kodierung von Textdateien: Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>“{0}” is no figure: a claim needs a number that its source gives.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ ist keine Zahl: Eine Angabe braucht eine Zahl, die ihre Quelle nennt.</translation>
    </message>
    <message>
        <source>“{0}” is no grade: a letter A to F and a digit 1 to 6, as in B2.</source>
        <extracomment>models/sheets/values.py</extracomment>
        <translation>„{0}“ ist keine Bewertung: ein Buchstabe A bis F und eine Ziffer 1 bis 6, etwa B2.</translation>
    </message>
    <message>
        <source>“{0}” is no grade: write a letter A to F and a digit 1 to 6, as in B2.</source>
        <extracomment>models/text/fields.py</extracomment>
        <translation>„{0}“ ist keine Bewertung: Schreiben Sie einen Buchstaben A bis F und eine Ziffer 1 bis 6, etwa B2.</translation>
    </message>
    <message>
        <source>“{0}” is no longer in “{1}”, and the unsaved changes belong to it.</source>
        <extracomment>models/storage/recovery.py</extracomment>
        <translation>„{0}“ ist nicht mehr in „{1}“, und zu dieser Datei gehören die ungespeicherten Änderungen.</translation>
    </message>
    <message>
        <source>“{0}” is no mapping of yours, so it cannot be removed.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>„{0}“ ist keine Zuordnung von Ihnen und kann daher nicht entfernt werden.</translation>
    </message>
    <message>
        <source>“{0}” is no mapping. {1}</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>„{0}“ ist keine Zuordnung. {1}</translation>
    </message>
    <message>
        <source>“{0}” is no month/day/year.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>„{0}“ hat nicht die Form Monat/Tag/Jahr.</translation>
    </message>
    <message>
        <source>“{0}” is no number alone: map its column to the figure, or its words to a bound.</source>
        <extracomment>models/sheets/number_cells.py</extracomment>
        <translation>„{0}“ ist keine bloße Zahl: Ordnen Sie die Spalte der Zahl zu oder ihre Worte einer Grenze.</translation>
    </message>
    <message>
        <source>“{0}” is no number alone: write one, as in {1}.</source>
        <extracomment>gui/dialogs/mapping/constant_text.py</extracomment>
        <translation>„{0}“ ist keine bloße Zahl: Schreiben Sie eine, etwa {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no number.</source>
        <extracomment>models/sheets/number_cells.py</extracomment>
        <translation>„{0}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{0}” is no ratio: write two whole numbers, as in 189500/43000.</source>
        <extracomment>models/comparison/assumption.py</extracomment>
        <translation>„{0}“ ist kein Verhältnis: Schreiben Sie zwei ganze Zahlen, etwa 189500/43000.</translation>
    </message>
    <message>
        <source>“{0}” is no single day, so it cannot be moved by days.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>„{0}“ ist kein einzelner Tag und kann daher nicht um Tage verschoben werden.</translation>
    </message>
    <message>
        <source>“{0}” is none of: {1}.</source>
        <extracomment>models/text/fields.py</extracomment>
        <translation>„{0}“ ist keines von diesen: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is none of: {1}. Say what it stands for.</source>
        <extracomment>models/sheets/values.py</extracomment>
        <translation>„{0}“ ist keines von diesen: {1}. Sagen Sie, wofür es steht.</translation>
    </message>
    <message>
        <source>“{0}” is not a JSON number.</source>
        <extracomment>models/claims/unknown_fields.py</extracomment>
        <translation>„{0}“ ist keine JSON-Zahl.</translation>
    </message>
    <message>
        <source>“{0}” is not a date: {1}.</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>„{0}“ ist kein Datum: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a list.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>„{0}“ ist keine Liste.</translation>
    </message>
    <message>
        <source>“{0}” is not a number, however numbers are written.</source>
        <extracomment>models/sheets/number_cells.py</extracomment>
        <translation>„{0}“ ist keine Zahl, wie auch immer Zahlen geschrieben sind.</translation>
    </message>
    <message>
        <source>“{0}” is not a whole number, written with digits only</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>„{0}“ ist keine ganze Zahl, nur mit Ziffern geschrieben</translation>
    </message>
    <message>
        <source>“{0}” is not a whole number: people and things are counted whole.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ ist keine ganze Zahl: Personen und Dinge werden ganz gezählt.</translation>
    </message>
    <message>
        <source>“{0}” is not saved: another program has just written a file of that name. Save again to replace it.</source>
        <extracomment>models/storage/saving.py</extracomment>
        <translation>„{0}“ ist nicht gespeichert: Ein anderes Programm hat gerade eine Datei dieses Namens geschrieben. Speichern Sie noch einmal, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>“{0}” is not the same months everywhere, so write the first and the last month</source>
        <extracomment>models/text/date_words.py</extracomment>
        <translation>„{0}“ meint nicht überall dieselben Monate, schreiben Sie also den ersten und den letzten Monat</translation>
    </message>
    <message>
        <source>“{0}” is not understood, so {1}</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>„{0}“ ist nicht zu verstehen. {1}</translation>
    </message>
    <message>
        <source>“{0}” is not written like “{1}”: choose the style that the table has.</source>
        <extracomment>models/sheets/number_cells.py</extracomment>
        <translation>„{0}“ ist nicht geschrieben wie „{1}“: Wählen Sie die Schreibweise der Tabelle.</translation>
    </message>
    <message>
        <source>“{0}” is taken as {1}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>„{0}“ wird als {1} genommen</translation>
    </message>
    <message>
        <source>“{0}” is the name itself, so it cannot be another name too.</source>
        <extracomment>models/claims/naming.py</extracomment>
        <translation>„{0}“ ist der Name selbst, kann also nicht auch ein anderer Name sein.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a mapping.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>„{0}“ ist zu groß für eine Zuordnung.</translation>
    </message>
    <message>
        <source>“{0}” is too large: a figure goes up to {1}.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ ist zu groß: Eine Zahl geht bis {1}.</translation>
    </message>
    <message>
        <source>“{0}” is too long for a figure: write the number alone, {1}.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ ist zu lang für eine Zahl: Schreiben Sie nur die Zahl, {1}.</translation>
    </message>
    <message>
        <source>“{0}” is too vague to compare: keep the words in the quote, and write a figure only where one is given.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ ist zu unbestimmt zum Vergleichen: Behalten Sie die Worte im Zitat und schreiben Sie eine Zahl nur, wo eine genannt ist.</translation>
    </message>
    <message>
        <source>“{0}” leaves open what the first number counts in: write both numbers in full{1}, or {2}.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ lässt offen, worin die erste Zahl zählt: Schreiben Sie beide Zahlen aus{1}, oder {2}.</translation>
    </message>
    <message>
        <source>“{0}” leaves the day itself out, so write “by” and the day before it</source>
        <extracomment>models/text/date_words.py</extracomment>
        <translation>„{0}“ lässt den Tag selbst aus, schreiben Sie also „bis“ und den Tag davor</translation>
    </message>
    <message>
        <source>“{0}” leaves the day itself out, so write “from” and the day after it</source>
        <extracomment>models/text/date_words.py</extracomment>
        <translation>„{0}“ lässt den Tag selbst aus, schreiben Sie also „ab“ und den Tag danach</translation>
    </message>
    <message>
        <source>“{0}” limits its number twice: keep the one limit that the source gives.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ begrenzt die Zahl zweimal: Behalten Sie die eine Grenze, die die Quelle nennt.</translation>
    </message>
    <message>
        <source>“{0}” may be {1} or a number with a fraction: write “{1}” or “{2}”.</source>
        <extracomment>models/text/number_words.py</extracomment>
        <translation>„{0}“ kann {1} sein oder eine Zahl mit Bruchteil: Schreiben Sie „{1}“ oder „{2}“.</translation>
    </message>
    <message>
        <source>“{0}” names {1} “{2}” that is not in the file.</source>
        <extracomment>models/formats/linked/linked.py</extracomment>
        <translation>„{0}“ nennt {1} „{2}“, und das enthält die Datei nicht.</translation>
    </message>
    <message>
        <source>“{0}” names {1} “{2}” that the file does not hold.</source>
        <extracomment>models/claims/check.py</extracomment>
        <translation>„{0}“ nennt {1} „{2}“, und das enthält die Datei nicht.</translation>
    </message>
    <message>
        <source>“{0}” of its date is left out</source>
        <extracomment>models/formats/references/ris_reader.py</extracomment>
        <translation>„{0}“ aus dem Datum entfällt</translation>
    </message>
    <message>
        <source>“{0}” reads as a day, a time or a ratio: write the number of people or things.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ liest sich wie ein Tag, eine Uhrzeit oder ein Verhältnis: Schreiben Sie die Zahl der Personen oder Dinge.</translation>
    </message>
    <message>
        <source>“{0}” says nothing: write 0, or “fewer than” a number.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>„{0}“ sagt nichts: Schreiben Sie 0 oder „weniger als“ und eine Zahl.</translation>
    </message>
    <message>
        <source>“{0}” seems to be open elsewhere (its lock cannot be read)</source>
        <extracomment>models/storage/lock.py</extracomment>
        <translation>„{0}“ scheint anderswo geöffnet zu sein (die Sperrdatei ist nicht lesbar)</translation>
    </message>
    <message>
        <source>“{0}” was saved in “{1}”, but might be lost in a power cut: {2}, so save it in another place too.</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>„{0}“ wurde in „{1}“ gespeichert, könnte aber bei einem Stromausfall verloren gehen: {2}. Speichern Sie die Datei auch an einem anderen Ort.</translation>
    </message>
    <message>
        <source>“{0}” {1}. {2}</source>
        <extracomment>models/formats/claims_table/package.py</extracomment>
        <translation>„{0}“ {1}. {2}</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <extracomment>models/claims/check.py</extracomment>
        <translation>„{0}“: {1}</translation>
    </message>
    <message>
        <source>“{0}…” has more digits than a number can have here.</source>
        <extracomment>models/text/number_words.py</extracomment>
        <translation>„{0}…“ hat mehr Ziffern, als eine Zahl hier haben kann.</translation>
    </message>
    <message>
        <source>“{0}…” is too large: a figure goes up to {1}.</source>
        <extracomment>models/sheets/number_cells.py</extracomment>
        <translation>„{0}…“ ist zu groß: Eine Zahl geht bis {1}.</translation>
    </message>
    <message>
        <source>“{measure}” counts {counts}, and may count {may_count}.</source>
        <extracomment>The report</extracomment>
        <translation>„{measure}“ zählt {counts} und zählt vielleicht {may_count}.</translation>
    </message>
    <message>
        <source>“{}” adds nothing.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>„{}“ fügt nichts hinzu.</translation>
    </message>
    <message>
        <source>“{}” brings in nothing but conflicts.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>„{}“ bringt nichts als Konflikte.</translation>
    </message>
    <message>
        <source>“{}” has been changed by another program since it was opened or saved here.</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>„{}“ wurde von einem anderen Programm geändert, seit die Datei hier geöffnet oder gespeichert wurde.</translation>
    </message>
    <message>
        <source>… for so many of the known one.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>… auf so viele der bekannten.</translation>
    </message>
    <message>
        <source>≈ about</source>
        <extracomment>The report</extracomment>
        <translation>≈ etwa</translation>
    </message>
    <message>
        <source>≤ at most</source>
        <extracomment>The report</extracomment>
        <translation>≤ höchstens</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <extracomment>The report</extracomment>
        <translation>≥ mindestens</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>No open conflicts</source>
        <extracomment>gui/panes/conflicts/pane.py</extracomment>
        <translation>Keine offenen Konflikte</translation>
    </message>
    <message>
        <source>When two people change the same field, it waits here until you choose.</source>
        <extracomment>gui/panes/conflicts/pane.py</extracomment>
        <translation>Wenn zwei Leute dasselbe Feld ändern, wartet es hier, bis Sie wählen.</translation>
    </message>
</context>
</TS>
