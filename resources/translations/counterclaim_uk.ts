<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Copy versions</source>
        <extracomment>gui/dialogs/about.py</extracomment>
        <translation>&amp;Копіювати версії</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>gui/dialogs/about.py</extracomment>
        <translation>&amp;Ліцензії</translation>
    </message>
    <message>
        <source>About Counterclaim</source>
        <extracomment>gui/dialogs/about.py</extracomment>
        <translation>Про Counterclaim</translation>
    </message>
    <message>
        <source>Counterclaim is free software under the MIT licence. It sends nothing anywhere.</source>
        <extracomment>gui/dialogs/about.py</extracomment>
        <translation>Counterclaim – вільна програма за ліцензією MIT. Вона нікуди нічого не надсилає.</translation>
    </message>
    <message>
        <source>Lays conflicting numbers side by side, each with its source’s own words.</source>
        <extracomment>gui/dialogs/about.py</extracomment>
        <translation>Ставить суперечливі числа поруч, кожне – зі словами свого джерела.</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the GNU Lesser General Public License, version 3.</source>
        <extracomment>gui/dialogs/about.py</extracomment>
        <translation>Qt і Qt для Python використовуються за GNU Lesser General Public License версії 3.</translation>
    </message>
    <message>
        <source>The larger example holds data of The Economist and Sondre Solstad (CC BY 4.0), of Petro Ivaniuk and of Lod Softworks (MIT).</source>
        <extracomment>gui/dialogs/about.py</extracomment>
        <translation>Більший приклад містить дані The Economist і Сондре Сольстада (CC BY 4.0), Петра Іванюка та Lod Softworks (MIT).</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Counterclaim ended unexpectedly last time.</source>
        <extracomment>gui/application.py</extracomment>
        <translation>Минулого разу Counterclaim завершився несподівано.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>gui/application.py</extracomment>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Show log</source>
        <extracomment>gui/application.py</extracomment>
        <translation>Показати журнал</translation>
    </message>
    <message>
        <source>The preferences hold until Counterclaim ends: {} cannot be written.</source>
        <extracomment>gui/application.py</extracomment>
        <translation>Налаштування діють, поки Counterclaim не завершить роботу: {} неможливо записати.</translation>
    </message>
    <message>
        <source>What was not saved is restored: save it to keep it.</source>
        <extracomment>gui/application.py</extracomment>
        <translation>Незбережене відновлено: збережіть його, щоб не втратити.</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>Reading {}…</source>
        <extracomment>gui/disk/arrival.py</extracomment>
        <translation>Читання {}…</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Add from &amp;selection</source>
        <extracomment>gui/dialogs/article/dialog.py</extracomment>
        <translation>Додати з ви&amp;діленого</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/dialogs/article/dialog.py</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Claimant not stated</source>
        <extracomment>gui/dialogs/article/dialog.py</extracomment>
        <translation>Заявника не вказано</translation>
    </message>
    <message>
        <source>Import an article</source>
        <extracomment>gui/dialogs/article/dialog.py</extracomment>
        <translation>Імпорт статті</translation>
    </message>
    <message>
        <source>The text is being read again for this day. What is ticked is taken after that.</source>
        <extracomment>gui/dialogs/article/dialog.py</extracomment>
        <translation>Текст перечитується для цього дня. Позначене буде взято після цього.</translation>
    </message>
    <message>
        <source>The text was not read again, so the day of publication is the one that it was before.</source>
        <extracomment>gui/dialogs/article/dialog.py</extracomment>
        <translation>Текст не було перечитано, тому день публікації залишився попередній.</translation>
    </message>
    <message>
        <source>{}: {}. Click to choose this claim.</source>
        <extracomment>gui/dialogs/article/dialog.py</extracomment>
        <translation>{}: {}. Натисніть, щоб вибрати це твердження.</translation>
    </message>
</context>
<context>
    <name>ArticleHeading</name>
    <message>
        <source>Address</source>
        <extracomment>gui/dialogs/article/heading.py</extracomment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Authors</source>
        <extracomment>gui/dialogs/article/heading.py</extracomment>
        <translation>Автори</translation>
    </message>
    <message>
        <source>Compare the versions…</source>
        <extracomment>gui/dialogs/article/heading.py</extracomment>
        <translation>Порівняти версії…</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>gui/dialogs/article/heading.py</extracomment>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>gui/dialogs/article/heading.py</extracomment>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>gui/dialogs/article/heading.py</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <extracomment>gui/dialogs/article/heading.py</extracomment>
        <translation>через крапку з комою</translation>
    </message>
    <message>
        <source>such as {}</source>
        <extracomment>gui/dialogs/article/heading.py</extracomment>
        <translation>наприклад, {}</translation>
    </message>
</context>
<context>
    <name>ArticleImport</name>
    <message>
        <source> and </source>
        <extracomment>gui/importing/article_import.py</extracomment>
        <translation> і </translation>
    </message>
    <message>
        <source>Imported: {}.</source>
        <extracomment>gui/importing/article_import.py</extracomment>
        <translation>Імпортовано: {}.</translation>
    </message>
    <message>
        <source>Looking for what the file holds already…</source>
        <extracomment>gui/importing/article_import.py</extracomment>
        <translation>Пошук того, що вже є у файлі…</translation>
    </message>
    <message>
        <source>the source</source>
        <extracomment>gui/importing/article_import.py</extracomment>
        <translation>джерело</translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message>
        <source>Text of the article</source>
        <extracomment>gui/dialogs/article/text_side.py</extracomment>
        <translation>Текст статті</translation>
    </message>
</context>
<context>
    <name>AssumptionDelegate</name>
    <message>
        <source>Assume this</source>
        <extracomment>gui/panes/comparison/assumption_delegate.py</extracomment>
        <translation>Припустити це</translation>
    </message>
</context>
<context>
    <name>AssumptionPage</name>
    <message>
        <source>Add a casualty rati&amp;o…</source>
        <extracomment>gui/panes/comparison/assumptions.py</extracomment>
        <translation>Додати відно&amp;шення людських втрат…</translation>
    </message>
    <message>
        <source>No assumption would change anything that is shown.</source>
        <extracomment>gui/panes/comparison/assumptions.py</extracomment>
        <translation>Жодне припущення не змінить показаного.</translation>
    </message>
    <message>
        <source>S&amp;witch all off</source>
        <extracomment>gui/panes/comparison/assumptions.py</extracomment>
        <translation>В&amp;имкнути всі</translation>
    </message>
</context>
<context>
    <name>AssumptionTree</name>
    <message>
        <source>Figures that still held on the day</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>Числа, що ще діяли на цей день</translation>
    </message>
    <message>
        <source>Imprecise dates that mean one and the same day</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>Неточні дати, що означають той самий день</translation>
    </message>
    <message>
        <source>Outcomes that nobody is counted twice in</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>Наслідки, в яких нікого не пораховано двічі</translation>
    </message>
    <message>
        <source>Ratios of one measure to another</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>Відношення одного показника до іншого</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>Чого бракує</translation>
    </message>
    <message>
        <source>What measures are taken to count</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>Що, як вважати, рахують показники</translation>
    </message>
    <message>
        <source>What would follow</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>Що випливало б</translation>
    </message>
    <message>
        <source>{0} “With retracted and replaced” above the rows shows them.</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>{0} Їх показує «З відкликаними й заміненими» над рядками.</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <extracomment>models/tables/assumption_tree.py</extracomment>
        <translation>… і ще {0}</translation>
    </message>
</context>
<context>
    <name>AssumptionView</name>
    <message>
        <source>Assumptions</source>
        <extracomment>gui/panes/comparison/assumptions.py</extracomment>
        <translation>Припущення</translation>
    </message>
</context>
<context>
    <name>BackupVerbs</name>
    <message>
        <source>the same as the file now</source>
        <extracomment>gui/disk/backup_verbs.py</extracomment>
        <translation>те саме, що у файлі зараз</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Open as a copy</source>
        <extracomment>gui/dialogs/backups.py</extracomment>
        <translation>Відкрити як &amp;копію</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <extracomment>gui/dialogs/backups.py</extracomment>
        <translation>Показати &amp;теку</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <extracomment>gui/dialogs/backups.py</extracomment>
        <translation>Резервні копії, найновіша перша</translation>
    </message>
    <message>
        <source>Earlier versions of “{}”. One opens as a copy; the file stays as it is.</source>
        <extracomment>gui/dialogs/backups.py</extracomment>
        <translation>Попередні версії «{}». Версія відкривається як копія; файл лишається таким, як є.</translation>
    </message>
    <message>
        <source>No backups of “{}” yet. Each save keeps the version it replaces; how many is set in Preferences.</source>
        <extracomment>gui/dialogs/backups.py</extracomment>
        <translation>Резервних копій «{}» ще немає. Кожне збереження залишає версію, яку замінює; скільки їх – у налаштуваннях.</translation>
    </message>
    <message>
        <source>Open backup</source>
        <extracomment>gui/dialogs/backups.py</extracomment>
        <translation>Відкрити резервну копію</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>gui/dialogs/backups.py</extracomment>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>{} KB</source>
        <extracomment>gui/dialogs/backups.py</extracomment>
        <translation>{} КБ</translation>
    </message>
</context>
<context>
    <name>Blank</name>
    <message>
        <source>Add a source…</source>
        <extracomment>gui/panes/source/blank.py</extracomment>
        <translation>Додати джерело…</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Day of the comparison</source>
        <extracomment>gui/panes/comparison/calendar.py</extracomment>
        <translation>День порівняння</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source> – in the file already</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation> – уже у файлі</translation>
    </message>
    <message>
        <source> – left out</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation> – пропущено</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation>Додано: {}</translation>
    </message>
    <message>
        <source>Moved: {}</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation>Переміщено: {}</translation>
    </message>
    <message>
        <source>Removed: {}</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation>Вилучено: {}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation>нічого</translation>
    </message>
    <message>
        <source>spaces or line ends</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation>пробіли або кінці рядків</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>, {} to be taken</source>
        <extracomment>gui/dialogs/article/choosing.py</extracomment>
        <translation>, буде взято {}</translation>
    </message>
    <message>
        <source>No claims found</source>
        <extracomment>gui/dialogs/article/choosing.py</extracomment>
        <translation>Тверджень не знайдено</translation>
    </message>
    <message>
        <source>Take &amp;all</source>
        <extracomment>gui/dialogs/article/choosing.py</extracomment>
        <translation>Взяти вс&amp;і</translation>
    </message>
    <message>
        <source>Take &amp;none</source>
        <extracomment>gui/dialogs/article/choosing.py</extracomment>
        <translation>&amp;Не брати жодного</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>gui/dialogs/article/choosing.py</extracomment>
        <translation>жодного</translation>
    </message>
    <message>
        <source>{} in the file already</source>
        <extracomment>gui/dialogs/article/choosing.py</extracomment>
        <translation>{} уже у файлі</translation>
    </message>
    <message>
        <source>{} perhaps in the file: decide</source>
        <extracomment>gui/dialogs/article/choosing.py</extracomment>
        <translation>{} можливо, у файлі: вирішіть</translation>
    </message>
</context>
<context>
    <name>ClaimHeader</name>
    <message>
        <source>1 of {} chosen</source>
        <extracomment>gui/panes/detail/header.py</extracomment>
        <translation>1 з {} вибраних</translation>
    </message>
    <message>
        <source>Claimant not stated</source>
        <extracomment>gui/panes/detail/header.py</extracomment>
        <translation>Заявника не вказано</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <extracomment>gui/panes/detail/header.py</extracomment>
        <translation>Приховано фільтром</translation>
    </message>
    <message>
        <source>as of {}</source>
        <extracomment>gui/panes/detail/header.py</extracomment>
        <translation>станом на {}</translation>
    </message>
    <message>
        <source>said {}</source>
        <extracomment>gui/panes/detail/header.py</extracomment>
        <translation>сказано {}</translation>
    </message>
</context>
<context>
    <name>ClaimVerbs</name>
    <message>
        <source>Make figure “about”</source>
        <extracomment>gui/verbs/claim_verbs.py</extracomment>
        <translation>Зробити число «близько»</translation>
    </message>
    <message>
        <source>Make it “about {}”</source>
        <extracomment>gui/verbs/claim_verbs.py</extracomment>
        <translation>Зробити «близько {}»</translation>
    </message>
    <message>
        <source>{} is a round number, kept as exact.</source>
        <extracomment>gui/verbs/claim_verbs.py</extracomment>
        <translation>{} – кругле число, збережене як точне.</translation>
    </message>
</context>
<context>
    <name>ClaimView</name>
    <message>
        <source>Claims</source>
        <extracomment>gui/panes/claims/view.py</extracomment>
        <translation>Твердження</translation>
    </message>
</context>
<context>
    <name>ClaimantsPage</name>
    <message>
        <source>&amp;Add…</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>&amp;Додати…</translation>
    </message>
    <message>
        <source>Claimants</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>Заявники</translation>
    </message>
    <message>
        <source>No claimants yet. Those that claims name are listed here.</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>Заявників ще немає. Тут перелічено названих у твердженнях.</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>Сторона</translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>A claim is one number that somebody asserts, with the words it was said in.</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Твердження – це одне число, яке хтось заявляє, зі словами, якими це сказано.</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Додати твердження</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>Go on with claims that were saved before.</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Продовжте зі збереженими раніше твердженнями.</translation>
    </message>
    <message>
        <source>Import an article or a table</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Імпортувати статтю або таблицю</translation>
    </message>
    <message>
        <source>Its numbers are found for you; take those that are right, with their words.</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Числа в ній знайдуться самі; візьміть правильні разом із їхніми словами.</translation>
    </message>
    <message>
        <source>No claim passes the filter</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Жодне твердження не проходить фільтр</translation>
    </message>
    <message>
        <source>No claim passes the filter so far</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Поки що жодне твердження не проходить фільтр</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Тверджень ще немає</translation>
    </message>
    <message>
        <source>Open a file</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>Open an example</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Відкрити приклад</translation>
    </message>
    <message>
        <source>Six numbers of one article, ready to be compared.</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Шість чисел однієї статті, готові до порівняння.</translation>
    </message>
    <message>
        <source>The file holds claims, but none is like what the filter asks for.</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>У файлі є твердження, але жодне не відповідає фільтру.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Файл ще читається.</translation>
    </message>
    <message>
        <source>Type a figure as people write it: “over 350,000”.</source>
        <extracomment>gui/panes/claims/pane.py</extracomment>
        <translation>Наберіть число, як його пишуть: «понад 350 000».</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>&amp;Kept</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>&amp;Збережені</translation>
    </message>
    <message>
        <source>&amp;Kept: {}</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>&amp;Збережене: {}</translation>
    </message>
    <message>
        <source>&amp;Log scale</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>&amp;Лог. шкала</translation>
    </message>
    <message>
        <source>&amp;Reference: best graded</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>&amp;Опорне: з найкращим кодом</translation>
    </message>
    <message>
        <source>&amp;Reference: {}</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>&amp;Опорне: {}</translation>
    </message>
    <message>
        <source>A comparison needs a measure: tick another one before you take this one away.</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Для порівняння потрібен показник: позначте інший, перш ніж прибрати цей.</translation>
    </message>
    <message>
        <source>Best graded of each measure</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>З найкращим кодом для кожного показника</translation>
    </message>
    <message>
        <source>Comparisons kept in the file</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Порівняння, збережені у файлі</translation>
    </message>
    <message>
        <source>Equal steps on the plot are equal ratios</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Однакові кроки на графіку – однакові відношення</translation>
    </message>
    <message>
        <source>Mea&amp;sures: all</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>По&amp;казники: усі</translation>
    </message>
    <message>
        <source>Mea&amp;sures: {}</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>По&amp;казники: {}</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Показники</translation>
    </message>
    <message>
        <source>No claim about this subject is retracted or replaced by another</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Жодне твердження про цей об’єкт не відкликано і не замінено іншим</translation>
    </message>
    <message>
        <source>Show retracted and replaced claims too, struck through</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Показувати й відкликані та замінені твердження, закреслені</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Об’єкт</translation>
    </message>
    <message>
        <source>The claim that the others are set against</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Твердження, з яким порівнюють інші</translation>
    </message>
    <message>
        <source>W&amp;ith retracted and replaced</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>З відкликаними й замі&amp;неними</translation>
    </message>
    <message>
        <source>Who or what is counted</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>Хто або що рахується</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>усі</translation>
    </message>
    <message>
        <source>best graded</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>з найкращим кодом</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>gui/panes/comparison/bar.py</extracomment>
        <translation>{0} з {1}</translation>
    </message>
</context>
<context>
    <name>ComparisonHeader</name>
    <message>
        <source>Click to choose columns.</source>
        <extracomment>gui/panes/comparison/header.py</extracomment>
        <translation>Натисніть, щоб вибрати стовпці.</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>&amp;Assumptions</source>
        <extracomment>gui/panes/comparison/pane.py</extracomment>
        <translation>&amp;Припущення</translation>
    </message>
    <message>
        <source>&amp;Assumptions ({0} of {1} on)</source>
        <extracomment>gui/panes/comparison/pane.py</extracomment>
        <translation>&amp;Припущення ({0} з {1})</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>gui/panes/comparison/pane.py</extracomment>
        <translation>&amp;Стовпці</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <extracomment>gui/panes/comparison/pane.py</extracomment>
        <translation>&amp;Матриця</translation>
    </message>
</context>
<context>
    <name>ComparisonRoom</name>
    <message>
        <source>Comparing…</source>
        <extracomment>gui/rooms/comparison_room.py</extracomment>
        <translation>Порівняння…</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: the file holds no claim.</source>
        <extracomment>gui/rooms/comparison_room.py</extracomment>
        <translation>Порівнювати ще нічого: у файлі немає тверджень.</translation>
    </message>
    <message>
        <source>This claim cannot be compared: it has no day, and its source has none either.</source>
        <extracomment>gui/rooms/comparison_room.py</extracomment>
        <translation>Це твердження не можна порівняти: воно не має дня, і його джерело теж.</translation>
    </message>
    <message>
        <source>This comparison cannot be shown: no claim is about “{}”.</source>
        <extracomment>gui/rooms/comparison_room.py</extracomment>
        <translation>Це порівняння не можна показати: жодне твердження не стосується «{}».</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>As of</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Станом на</translation>
    </message>
    <message>
        <source>Claimant</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Заявник</translation>
    </message>
    <message>
        <source>Days old</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Днів тому</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Число</translation>
    </message>
    <message>
        <source>Grade</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Показник</translation>
    </message>
    <message>
        <source>On the day</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>На цей день</translation>
    </message>
    <message>
        <source>Plot</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Графік</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Відношення</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Висновок</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>models/tables/comparison_table.py</extracomment>
        <translation>Чому</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>&amp;Best graded as reference</source>
        <extracomment>gui/panes/comparison/table.py</extracomment>
        <translation>Опорне – з &amp;найкращим кодом</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>gui/panes/comparison/table.py</extracomment>
        <translation>&amp;Стовпці</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>gui/panes/comparison/table.py</extracomment>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>gui/panes/comparison/table.py</extracomment>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Use as &amp;reference</source>
        <extracomment>gui/panes/comparison/table.py</extracomment>
        <translation>Зробити &amp;опорним</translation>
    </message>
</context>
<context>
    <name>ConflictTable</name>
    <message>
        <source>Before</source>
        <extracomment>models/tables/conflict_table.py</extracomment>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>models/tables/conflict_table.py</extracomment>
        <translation>Вибір</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>models/tables/conflict_table.py</extracomment>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Leave open</source>
        <extracomment>models/tables/conflict_table.py</extracomment>
        <translation>Залишити відкритим</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>models/tables/conflict_table.py</extracomment>
        <translation>Моє</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>models/tables/conflict_table.py</extracomment>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>models/tables/conflict_table.py</extracomment>
        <translation>Їхнє</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Open conflicts</source>
        <extracomment>gui/panes/conflicts/view.py</extracomment>
        <translation>Відкриті конфлікти</translation>
    </message>
</context>
<context>
    <name>ConflictsPane</name>
    <message>
        <source>Conflicts</source>
        <extracomment>gui/panes/conflicts/pane.py</extracomment>
        <translation>Конфлікти</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>&amp;Копіювати подробиці</translation>
    </message>
    <message>
        <source>&amp;Save a safe copy…</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>&amp;Зберегти безпечну копію…</translation>
    </message>
    <message>
        <source>A copy of your work is in “{}”.</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Копія вашої роботи – у «{}».</translation>
    </message>
    <message>
        <source>C&amp;lose program</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Закрити про&amp;граму</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Подробиці помилки</translation>
    </message>
    <message>
        <source>Every change so far is kept in the recovery log; to be quite sure, save a safe copy of your work.</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Усі зміни дотепер записано в журнал відновлення; щоб бути цілком певними, збережіть безпечну копію своєї роботи.</translation>
    </message>
    <message>
        <source>Folder for the safe copy</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Тека для безпечної копії</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>&amp;Продовжити</translation>
    </message>
    <message>
        <source>Not all of your work could be saved. {} Try another folder, or copy the text you need.</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Не всю роботу вдалося зберегти. {} Спробуйте іншу теку або скопіюйте потрібний текст.</translation>
    </message>
    <message>
        <source>Show lo&amp;g</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Показати &amp;журнал</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Щось пішло не так</translation>
    </message>
    <message>
        <source>The details help whoever looks for the cause; nothing is sent anywhere.</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>Подробиці допоможуть тому, хто шукатиме причину; нікуди нічого не надсилається.</translation>
    </message>
    <message>
        <source>The program made a mistake, and what you did last may not have been done.</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>У програмі сталася помилка, і ваша остання дія, можливо, не виконалася.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Day of the comparison</source>
        <extracomment>gui/panes/comparison/day_field.py</extracomment>
        <translation>День порівняння</translation>
    </message>
    <message>
        <source>The day for which claims are compared; Up and Down go to the next and the last one</source>
        <extracomment>gui/panes/comparison/day_field.py</extracomment>
        <translation>День, на який порівнюють твердження; стрілки вгору і вниз – наступний і попередній</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Calendar</source>
        <extracomment>gui/panes/comparison/day.py</extracomment>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <extracomment>gui/panes/comparison/day.py</extracomment>
        <translation>Вибрати день у календарі</translation>
    </message>
    <message>
        <source>Days that the file knows</source>
        <extracomment>gui/panes/comparison/day.py</extracomment>
        <translation>Дні, відомі файлу</translation>
    </message>
    <message>
        <source>The days that claims count up to; the arrow keys go from one to the next</source>
        <extracomment>gui/panes/comparison/day.py</extracomment>
        <translation>Дні, станом на які рахують твердження; клавіші зі стрілками переходять між ними</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Claim in detail</source>
        <extracomment>gui/panes/detail/pane.py</extracomment>
        <translation>Твердження докладно</translation>
    </message>
    <message>
        <source>What was typed there is kept with that claim.</source>
        <extracomment>gui/panes/detail/pane.py</extracomment>
        <translation>Введене там залишається при цьому твердженні.</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>What has changed in the text</source>
        <extracomment>gui/dialogs/revision/diff_text.py</extracomment>
        <translation>Що змінилося в тексті</translation>
    </message>
</context>
<context>
    <name>DiskNews</name>
    <message>
        <source>Edit it here</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Редагувати тут</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Зробити копію</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Об’єднати…</translation>
    </message>
    <message>
        <source>Nobody else has “{}” open any more.</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Більше ніхто не тримає «{}» відкритим.</translation>
    </message>
    <message>
        <source>Open backup…</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Відкрити резервну копію…</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Перезавантажити</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Перебрати</translation>
    </message>
    <message>
        <source>“{}” has been changed by another program.</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>Інша програма змінила «{}».</translation>
    </message>
    <message>
        <source>“{}” is no longer there, nor is its folder.</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>«{}» більше немає, як і теки.</translation>
    </message>
    <message>
        <source>“{}” is no longer there: saving puts it back.</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>«{}» більше немає: збереження поверне файл.</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>&amp;Panes</source>
        <extracomment>gui/frame/docks.py</extracomment>
        <translation>&amp;Панелі</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Changes before the file was moved</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>Зміни до переміщення файлу</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>Об’єднати</translation>
    </message>
</context>
<context>
    <name>EditorDialog</name>
    <message>
        <source>A newer program wrote this file: it can be read here, but not changed.</source>
        <extracomment>gui/dialogs/editor_dialog.py</extracomment>
        <translation>Цей файл записала новіша програма: тут його можна читати, але не змінювати.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>gui/dialogs/editor_dialog.py</extracomment>
        <translation>Сторінки</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>&amp;Remove</source>
        <extracomment>gui/dialogs/entry_list.py</extracomment>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>Nothing here matches “{}”.</source>
        <extracomment>gui/dialogs/entry_list.py</extracomment>
        <translation>Тут ніщо не відповідає «{}».</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>gui/dialogs/entry_list.py</extracomment>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search: {}</source>
        <extracomment>gui/dialogs/entry_list.py</extracomment>
        <translation>Пошук: {}</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>A column for each measure</source>
        <extracomment>gui/dialogs/mapping/field_list.py</extracomment>
        <translation>Окремий стовпець на показник</translation>
    </message>
    <message>
        <source>How cells are read</source>
        <extracomment>gui/dialogs/mapping/field_list.py</extracomment>
        <translation>Як читати клітинки</translation>
    </message>
    <message>
        <source>More fields</source>
        <extracomment>gui/dialogs/mapping/field_list.py</extracomment>
        <translation>Інші поля</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Choose…</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>For empty cells</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Для порожніх клітинок</translation>
    </message>
    <message>
        <source>Its value</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Її значення</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Same for all rows</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Для всіх рядків</translation>
    </message>
    <message>
        <source>The likeliest number within a range, or the only one.</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Найімовірніше число діапазону або єдине.</translation>
    </message>
    <message>
        <source>The lower end of a range, or the number of an “at least”.</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Нижня межа діапазону або число при «щонайменше».</translation>
    </message>
    <message>
        <source>The upper end of a range, or the number of an “at most”.</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Верхня межа діапазону або число при «щонайбільше».</translation>
    </message>
    <message>
        <source>What the row is called in its table; no two rows may have the same.</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>Як рядок зветься у своїй таблиці; двох однакових бути не може.</translation>
    </message>
    <message>
        <source>{}: constant</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>{}: стала</translation>
    </message>
    <message>
        <source>{}: from</source>
        <extracomment>gui/dialogs/mapping/field_row.py</extracomment>
        <translation>{}: з</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Make it “about”</source>
        <extracomment>gui/panes/detail/figure_row.py</extracomment>
        <translation>Зробити «близько»</translation>
    </message>
    <message>
        <source>Round numbers are seldom counted to the last one.</source>
        <extracomment>gui/panes/detail/figure_row.py</extracomment>
        <translation>Круглі числа рідко пораховано до останньої одиниці.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Claim file</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Файл тверджень</translation>
    </message>
    <message>
        <source>Claim files</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Файли тверджень</translation>
    </message>
    <message>
        <source>Not saved yet: what is marked red cannot be read. Mend it, then save again.</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Ще не збережено: позначене червоним неможливо прочитати. Виправте і збережіть знову.</translation>
    </message>
    <message>
        <source>Not saved: the save was cancelled.</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Не збережено: збереження скасовано.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>Save the changes to this file?</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Зберегти зміни в цьому файлі?</translation>
    </message>
    <message>
        <source>Save the changes to “{}”?</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Зберегти зміни у «{}»?</translation>
    </message>
    <message>
        <source>Saving {}…</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Збереження {}…</translation>
    </message>
    <message>
        <source>Without saving, nothing is left of it but what backups hold.</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Без збереження залишиться тільки те, що є в резервних копіях.</translation>
    </message>
    <message>
        <source>Without saving, what you changed since the last save is lost.</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Без збереження зміни після останнього збереження буде втрачено.</translation>
    </message>
    <message>
        <source>“{}” cannot be read any more as it is on the disk. Save what is open here?</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>Файл «{}» на диску більше не читається. Зберегти те, що відкрито тут?</translation>
    </message>
    <message>
        <source>“{}” is no longer there. Save it again?</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>«{}» більше немає. Зберегти знову?</translation>
    </message>
    <message>
        <source>“{}” was moved while it was open: from now on it is saved where it is now, in “{}”.</source>
        <extracomment>gui/disk/files.py</extracomment>
        <translation>«{}» переміщено, поки файл був відкритий: відтепер він зберігається там, де лежить зараз, – у «{}».</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Claimant</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>Заявник</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Filter claims by text in any field</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>Фільтрувати твердження за текстом у будь-якому полі</translation>
    </message>
    <message>
        <source>Filter…</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>Фільтр…</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>Показник</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>Об’єкт</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Escape)</source>
        <extracomment>gui/panes/source/find_bar.py</extracomment>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <extracomment>gui/panes/source/find_bar.py</extracomment>
        <translation>Шукати в джерелі</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <extracomment>gui/panes/source/find_bar.py</extracomment>
        <translation>Наступний збіг (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>gui/panes/source/find_bar.py</extracomment>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <extracomment>gui/panes/source/find_bar.py</extracomment>
        <translation>Попередній збіг (Shift+Enter)</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <extracomment>gui/panes/source/find_bar.py</extracomment>
        <translation>{} з {}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Add a source</source>
        <extracomment>gui/help/first_steps.py</extracomment>
        <translation>Додати джерело</translation>
    </message>
    <message>
        <source>Next, keep the words it was said in: add their source, then select and attach them.</source>
        <extracomment>gui/help/first_steps.py</extracomment>
        <translation>Тепер збережіть слова, якими це сказано: додайте їхнє джерело, потім виділіть і додайте їх.</translation>
    </message>
</context>
<context>
    <name>FoldHeading</name>
    <message>
        <source>A group of fields. Space opens it and closes it.</source>
        <extracomment>gui/panes/detail/fold.py</extracomment>
        <translation>Група полів. Пробіл відкриває і закриває її.</translation>
    </message>
</context>
<context>
    <name>FoldingRow</name>
    <message>
        <source>More</source>
        <extracomment>gui/panes/comparison/folding_row.py</extracomment>
        <translation>Інше</translation>
    </message>
</context>
<context>
    <name>ForestPlot</name>
    <message>
        <source>Forest plot</source>
        <extracomment>gui/forest/svg.py</extracomment>
        <translation>Форест-графік</translation>
    </message>
    <message>
        <source>{0} (continued)</source>
        <extracomment>gui/paper/plot.py</extracomment>
        <translation>{0} (продовження)</translation>
    </message>
    <message>
        <source>{name} (reference)</source>
        <extracomment>gui/forest/layout.py</extracomment>
        <translation>{name} (опорне)</translation>
    </message>
    <message>
        <source>{unit}, logarithmic</source>
        <extracomment>gui/forest/layout.py</extracomment>
        <translation>{unit}, логарифмічна шкала</translation>
    </message>
</context>
<context>
    <name>FormatStrip</name>
    <message>
        <source>&amp;Delimiter</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>&amp;Роздільник</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>&amp;Кодування</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Лапк&amp;и</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Вертикальна риска</translation>
    </message>
    <message>
        <source>Colon</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Двокрапка</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Кома</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Роздільник</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Header ro&amp;w</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Рядок за&amp;головків</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Лапки</translation>
    </message>
    <message>
        <source>Row that names the columns</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Рядок із назвами стовпців</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>А&amp;ркуш</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Крапка з комою</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>gui/dialogs/mapping/format_strip.py</extracomment>
        <translation>Табуляція</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Claim</source>
        <extracomment>gui/front.py</extracomment>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>gui/front.py</extracomment>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <extracomment>gui/front.py</extracomment>
        <translation>Конфлікти</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui/front.py</extracomment>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>gui/front.py</extracomment>
        <translation>Не&amp;щодавні</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>gui/front.py</extracomment>
        <translation>Шкала часу</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Equal steps up are equal ratios</source>
        <extracomment>gui/panes/timeline/header.py</extracomment>
        <translation>Однакові кроки вгору – однакові відношення</translation>
    </message>
    <message>
        <source>Log scale</source>
        <extracomment>gui/panes/timeline/header.py</extracomment>
        <translation>Лог. шкала</translation>
    </message>
    <message>
        <source>Show everything that is drawn (Home)</source>
        <extracomment>gui/panes/timeline/header.py</extracomment>
        <translation>Показати все намальоване (Home)</translation>
    </message>
    <message>
        <source>What is counted</source>
        <extracomment>gui/panes/timeline/header.py</extracomment>
        <translation>Що рахується</translation>
    </message>
    <message>
        <source>Zoom to data</source>
        <extracomment>gui/panes/timeline/header.py</extracomment>
        <translation>Масштаб за даними</translation>
    </message>
</context>
<context>
    <name>HeadingDialog</name>
    <message>
        <source>Title and note</source>
        <extracomment>gui/dialogs/heading.py</extracomment>
        <translation>Назва і примітка</translation>
    </message>
</context>
<context>
    <name>HeadingPage</name>
    <message>
        <source>Note</source>
        <extracomment>gui/dialogs/heading.py</extracomment>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>gui/dialogs/heading.py</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>What the file says of itself; the title also stands above what is printed.</source>
        <extracomment>gui/dialogs/heading.py</extracomment>
        <translation>Що файл говорить про себе; назва також стоїть над надрукованим.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>As opened</source>
        <extracomment>gui/rooms/history.py</extracomment>
        <translation>Як відкрито</translation>
    </message>
    <message>
        <source>As opened. Each change will stand here; choose one to go back to it.</source>
        <extracomment>gui/rooms/history.py</extracomment>
        <translation>Як відкрито. Тут стоятимуть усі зміни; виберіть зміну, щоб повернутися до неї.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui/rooms/history.py</extracomment>
        <translation>Історія</translation>
    </message>
</context>
<context>
    <name>ImportVerbs</name>
    <message>
        <source>Import</source>
        <extracomment>gui/importing/import_verbs.py</extracomment>
        <translation>Імпорт</translation>
    </message>
</context>
<context>
    <name>Interior</name>
    <message>
        <source>Preparing the change…</source>
        <extracomment>gui/interior.py</extracomment>
        <translation>Підготовка зміни…</translation>
    </message>
</context>
<context>
    <name>KeptComparisons</name>
    <message>
        <source>A name that is there already gets this comparison instead.</source>
        <extracomment>gui/rooms/kept_comparisons.py</extracomment>
        <translation>Якщо така назва вже є, під нею буде це порівняння.</translation>
    </message>
    <message>
        <source>It could not be kept under this name.</source>
        <extracomment>gui/rooms/kept_comparisons.py</extracomment>
        <translation>Не вдалося зберегти під цією назвою.</translation>
    </message>
    <message>
        <source>Keep comparison</source>
        <extracomment>gui/rooms/kept_comparisons.py</extracomment>
        <translation>Зберегти порівняння</translation>
    </message>
    <message>
        <source>Keep comparison “{}”</source>
        <extracomment>gui/rooms/kept_comparisons.py</extracomment>
        <translation>Зберегти порівняння «{}»</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/rooms/kept_comparisons.py</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Remove comparison “{}”</source>
        <extracomment>gui/rooms/kept_comparisons.py</extracomment>
        <translation>Вилучити порівняння «{}»</translation>
    </message>
    <message>
        <source>Subject, day, measures, reference and assumptions are kept in the file. </source>
        <extracomment>gui/rooms/kept_comparisons.py</extracomment>
        <translation>Об’єкт, день, показники, опорне твердження і припущення зберігаються у файлі. </translation>
    </message>
</context>
<context>
    <name>KeptStrip</name>
    <message>
        <source>&amp;Mapping</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Зі&amp;ставлення</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Жодне</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Вил&amp;учити</translation>
    </message>
    <message>
        <source>Remove “{}”?</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Вилучити «{}»?</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Зберегти &amp;як…</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Зберегти зіставлення</translation>
    </message>
    <message>
        <source>Saved mappings</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Збережені зіставлення</translation>
    </message>
    <message>
        <source>The saved mapping is deleted, and cannot be brought back.</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Збережене зіставлення буде видалено, повернути його неможливо.</translation>
    </message>
    <message>
        <source>What is chosen here is kept under a name, in place of your own mapping of that name.</source>
        <extracomment>gui/dialogs/mapping/kept_strip.py</extracomment>
        <translation>Вибране тут зберігається під назвою замість вашого власного зіставлення з такою назвою.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Copy as text</source>
        <extracomment>gui/help/keys_dialog.py</extracomment>
        <translation>&amp;Копіювати як текст</translation>
    </message>
    <message>
        <source>Find a key</source>
        <extracomment>gui/help/keys_dialog.py</extracomment>
        <translation>Знайти клавішу</translation>
    </message>
    <message>
        <source>Find a key…</source>
        <extracomment>gui/help/keys_dialog.py</extracomment>
        <translation>Знайти клавішу…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>gui/help/keys_dialog.py</extracomment>
        <translation>Сполучення клавіш</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>&amp;Go on</source>
        <extracomment>gui/dialogs/article/leave_question.py</extracomment>
        <translation>&amp;Продовжити</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <extracomment>gui/dialogs/article/leave_question.py</extracomment>
        <translation>&amp;Вийти</translation>
    </message>
    <message>
        <source>Leave without what you have changed?</source>
        <extracomment>gui/dialogs/article/leave_question.py</extracomment>
        <translation>Вийти без того, що ви змінили?</translation>
    </message>
    <message>
        <source>What you have changed, ticked or added here is not in the file yet.</source>
        <extracomment>gui/dialogs/article/leave_question.py</extracomment>
        <translation>Те, що ви тут змінили, позначили чи додали, ще не у файлі.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Series of the timeline</source>
        <extracomment>gui/panes/timeline/legend.py</extracomment>
        <translation>Ряди шкали часу</translation>
    </message>
    <message>
        <source>Show all series</source>
        <extracomment>gui/panes/timeline/legend.py</extracomment>
        <translation>Показати всі ряди</translation>
    </message>
    <message>
        <source>Show only this series</source>
        <extracomment>gui/panes/timeline/legend.py</extracomment>
        <translation>Показати лише цей ряд</translation>
    </message>
    <message>
        <source>Signs: {0}</source>
        <extracomment>gui/panes/comparison/legend.py</extracomment>
        <translation>Знаки: {0}</translation>
    </message>
    <message>
        <source>Signs: {}</source>
        <extracomment>gui/panes/timeline/legend.py</extracomment>
        <translation>Знаки: {}</translation>
    </message>
    <message>
        <source>assumed</source>
        <extracomment>gui/panes/comparison/legend.py</extracomment>
        <translation>припущено</translation>
    </message>
    <message>
        <source>hatched: {0}</source>
        <extracomment>gui/panes/comparison/legend.py</extracomment>
        <translation>заштриховано: {0}</translation>
    </message>
    <message>
        <source>other if more is assumed</source>
        <extracomment>gui/panes/comparison/legend.py</extracomment>
        <translation>інше, якщо припустити більше</translation>
    </message>
    <message>
        <source>with a corner: {0}</source>
        <extracomment>gui/panes/comparison/legend.py</extracomment>
        <translation>з кутиком: {0}</translation>
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
        <translation>Ліцензії</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>gui/dialogs/licences.py</extracomment>
        <translation>Текст ліцензії</translation>
    </message>
    <message>
        <source>This text is missing: “{}”.</source>
        <extracomment>gui/dialogs/licences.py</extracomment>
        <translation>Цього тексту бракує: «{}».</translation>
    </message>
    <message>
        <source>What comes with it</source>
        <extracomment>gui/dialogs/licences.py</extracomment>
        <translation>Що додається</translation>
    </message>
    <message>
        <source>Which text</source>
        <extracomment>gui/dialogs/licences.py</extracomment>
        <translation>Який текст</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>gui/dialogs/log.py</extracomment>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>gui/dialogs/log.py</extracomment>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>gui/dialogs/log.py</extracomment>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <extracomment>gui/dialogs/log.py</extracomment>
        <translation>У журналі ще нічого немає.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <extracomment>gui/dialogs/log.py</extracomment>
        <translation>Відкрити &amp;теку</translation>
    </message>
    <message>
        <source>Text of the log</source>
        <extracomment>gui/dialogs/log.py</extracomment>
        <translation>Текст журналу</translation>
    </message>
    <message>
        <source>When the program began and ended, and what went wrong. It is kept on this computer, and nothing is sent anywhere. It names files, and an error may quote a few words of one: read it before you pass it on.</source>
        <extracomment>gui/dialogs/log.py</extracomment>
        <translation>Коли програма починала і завершувала роботу і що йшло не так. Журнал зберігається на цьому комп’ютері, нікуди нічого не надсилається. У ньому є назви файлів, а помилка може навести кілька слів із них: прочитайте його, перш ніж комусь передати.</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>&amp;Import</source>
        <extracomment>gui/dialogs/mapping/dialog.py</extracomment>
        <translation>&amp;Імпортувати</translation>
    </message>
    <message>
        <source>Import a table</source>
        <extracomment>gui/dialogs/mapping/dialog.py</extracomment>
        <translation>Імпорт таблиці</translation>
    </message>
    <message>
        <source>No row makes a claim: see why under Refused.</source>
        <extracomment>gui/dialogs/mapping/dialog.py</extracomment>
        <translation>Жоден рядок не дає твердження: чому – див. «Відхилені».</translation>
    </message>
    <message>
        <source>The claims are shown here once nothing is lacking.</source>
        <extracomment>gui/dialogs/mapping/dialog.py</extracomment>
        <translation>Твердження з’являться тут, щойно нічого не бракуватиме.</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>A matrix needs two claims or more that have a value for the day.</source>
        <extracomment>gui/panes/comparison/matrix.py</extracomment>
        <translation>Для матриці потрібно щонайменше два твердження зі значенням на цей день.</translation>
    </message>
    <message>
        <source>Choose a cell to read why two claims are what they are to each other.</source>
        <extracomment>gui/panes/comparison/matrix.py</extracomment>
        <translation>Виберіть клітинку, щоб прочитати, чому два твердження так співвідносяться.</translation>
    </message>
    <message>
        <source>More than {0} claims are too many for a matrix: compare fewer measures.</source>
        <extracomment>gui/panes/comparison/matrix.py</extracomment>
        <translation>Більше ніж {0} тверджень – забагато для матриці: порівняйте менше показників.</translation>
    </message>
    <message>
        <source>Why the two claims are so</source>
        <extracomment>gui/panes/comparison/matrix.py</extracomment>
        <translation>Чому два твердження так співвідносяться</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>as of {0}</source>
        <extracomment>models/tables/matrix_table.py</extracomment>
        <translation>станом на {0}</translation>
    </message>
    <message>
        <source>no day stated</source>
        <extracomment>models/tables/matrix_table.py</extracomment>
        <translation>дня не вказано</translation>
    </message>
    <message>
        <source>no day stated; said {0}</source>
        <extracomment>models/tables/matrix_table.py</extracomment>
        <translation>дня не вказано; сказано {0}</translation>
    </message>
    <message>
        <source>the claim itself</source>
        <extracomment>models/tables/matrix_table.py</extracomment>
        <translation>саме твердження</translation>
    </message>
    <message>
        <source>{0}, under assumptions</source>
        <extracomment>models/tables/matrix_table.py</extracomment>
        <translation>{0}, за припущень</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Matrix: each claim against each</source>
        <extracomment>gui/panes/comparison/matrix_view.py</extracomment>
        <translation>Матриця: кожне твердження з кожним</translation>
    </message>
</context>
<context>
    <name>MeasureColumnRow</name>
    <message>
        <source>Add a column…</source>
        <extracomment>gui/dialogs/mapping/measure_columns.py</extracomment>
        <translation>Додати стовпець…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>gui/dialogs/mapping/measure_columns.py</extracomment>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Figure {}: end</source>
        <extracomment>gui/dialogs/mapping/measure_columns.py</extracomment>
        <translation>Число {}: межа</translation>
    </message>
    <message>
        <source>Figure {}: from</source>
        <extracomment>gui/dialogs/mapping/measure_columns.py</extracomment>
        <translation>Число {}: зі стовпця</translation>
    </message>
    <message>
        <source>Figure {}: measure</source>
        <extracomment>gui/dialogs/mapping/measure_columns.py</extracomment>
        <translation>Число {}: показник</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>gui/dialogs/mapping/measure_columns.py</extracomment>
        <translation>Нічого</translation>
    </message>
</context>
<context>
    <name>MeasureColumns</name>
    <message>
        <source>For a table with a column for each measure: every row makes a claim for each.</source>
        <extracomment>gui/dialogs/mapping/measure_columns.py</extracomment>
        <translation>Для таблиць, де кожен показник має свій стовпець: кожен рядок дає по твердженню на кожен.</translation>
    </message>
</context>
<context>
    <name>MeasuresDialog</name>
    <message>
        <source>Measures</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Показники</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>&amp;Add…</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>&amp;Додати…</translation>
    </message>
    <message>
        <source>Add measure “{}”</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Додати показник «{}»</translation>
    </message>
    <message>
        <source>Change measure “{}”</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Змінити показник «{}»</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Рахує</translation>
    </message>
    <message>
        <source>Cumulative: the number can only grow</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Накопичувальний: число може лише зростати</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>May count</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Може рахувати</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Name what is counted, as it is called on screen: “Killed”, “Killed (civilians)”.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Назвіть, що рахують, так, як це буде на екрані: «Загиблі», «Загиблі (цивільні)».</translation>
    </message>
    <message>
        <source>New measure</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Новий показник</translation>
    </message>
    <message>
        <source>No measures yet. Add one to say what the numbers count.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Показників ще немає. Додайте показник, щоб указати, що рахують числа.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Remove measure “{}”</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Вилучити показник «{}»</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>What a measure counts is in its number for sure; what it may count is in some sources’ numbers and not in others’, so such numbers are compared only where you assume that they count the same.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Те, що показник рахує, напевно є в його числі; те, що він може рахувати, є в числах одних джерел і немає в інших, тому такі числа порівнюються лише тоді, коли ви припускаєте, що вони рахують те саме.</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>через крапку з комою</translation>
    </message>
    <message>
        <source>{} Its id in the file is “{}”.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>{} Його ідентифікатор у файлі – «{}».</translation>
    </message>
    <message>
        <source>{}; may count {}</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>{}; може рахувати: {}</translation>
    </message>
</context>
<context>
    <name>MergeBase</name>
    <message>
        <source>Both began &amp;with</source>
        <extracomment>gui/dialogs/merge_base.py</extracomment>
        <translation>Обидва &amp;почалися з</translation>
    </message>
    <message>
        <source>What the other file does not hold of this version counts as removed there, so choose the right one.</source>
        <extracomment>gui/dialogs/merge_base.py</extracomment>
        <translation>Те з цієї версії, чого немає в іншому файлі, вважається там вилученим, тому виберіть правильну.</translation>
    </message>
</context>
<context>
    <name>MergeChoice</name>
    <message>
        <source>&amp;Mine</source>
        <extracomment>gui/dialogs/merge_choice.py</extracomment>
        <translation>&amp;Моє</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <extracomment>gui/dialogs/merge_choice.py</extracomment>
        <translation>&amp;Їхнє</translation>
    </message>
    <message>
        <source>Leave &amp;open</source>
        <extracomment>gui/dialogs/merge_choice.py</extracomment>
        <translation>&amp;Залишити відкритим</translation>
    </message>
    <message>
        <source>Mine for &amp;all</source>
        <extracomment>gui/dialogs/merge_choice.py</extracomment>
        <translation>Моє для &amp;всіх</translation>
    </message>
    <message>
        <source>Theirs fo&amp;r all</source>
        <extracomment>gui/dialogs/merge_choice.py</extracomment>
        <translation>Їхнє для всі&amp;х</translation>
    </message>
    <message>
        <source>What was &amp;before</source>
        <extracomment>gui/dialogs/merge_choice.py</extracomment>
        <translation>Що було &amp;раніше</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>gui/dialogs/merge.py</extracomment>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>gui/dialogs/merge.py</extracomment>
        <translation>Закр&amp;ити</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <extracomment>gui/dialogs/merge.py</extracomment>
        <translation>&amp;Об’єднати</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>gui/dialogs/merge.py</extracomment>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>What comes in</source>
        <extracomment>gui/dialogs/merge.py</extracomment>
        <translation>Що надходить</translation>
    </message>
</context>
<context>
    <name>MergeVerbs</name>
    <message>
        <source>Merge from file</source>
        <extracomment>gui/disk/merge_verbs.py</extracomment>
        <translation>Об’єднати з файлом</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Subjects and claimants</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>Об’єкти і заявники</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>&amp;Merge into…</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>&amp;Злити з…</translation>
    </message>
    <message>
        <source>A name that is registered can have other names, which then mean the same.</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Зареєстрована назва може мати інші назви, які означають те саме.</translation>
    </message>
    <message>
        <source>Every subject and claimant is known to the file already.</source>
        <extracomment>gui/dialogs/mapping/names_page.py</extracomment>
        <translation>Усі об’єкти й заявники вже відомі файлу.</translation>
    </message>
    <message>
        <source>Merge into</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Злити з</translation>
    </message>
    <message>
        <source>Merge names</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Злити назви</translation>
    </message>
    <message>
        <source>Merge “{}” into “{}”</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Злити «{}» з «{}»</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Names that the file does not know yet. Those that are ticked get a record of their own; to take one for a name that is known, say so under Values.</source>
        <extracomment>gui/dialogs/mapping/names_page.py</extracomment>
        <translation>Назви, яких файл ще не знає. Позначені отримають власний запис; якщо назва означає вже відому, вкажіть це на сторінці «Значення».</translation>
    </message>
    <message>
        <source>New name</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Нова назва</translation>
    </message>
    <message>
        <source>New subjects and claimants</source>
        <extracomment>gui/dialogs/mapping/names_page.py</extracomment>
        <translation>Нові об’єкти й заявники</translation>
    </message>
    <message>
        <source>No claim uses this name.</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Жодне твердження не використовує цієї назви.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Other names</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Інші назви</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>За&amp;реєструвати</translation>
    </message>
    <message>
        <source>Register “{}”</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Зареєструвати «{}»</translation>
    </message>
    <message>
        <source>Remove “{}” from the names</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Вилучити «{}» з назв</translation>
    </message>
    <message>
        <source>There is no name “{}” in this file: choose one of those that are offered.</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>У цьому файлі немає назви «{}»: виберіть одну із запропонованих.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>gui/dialogs/mapping/names_page.py</extracomment>
        <translation>Позначити всі</translation>
    </message>
    <message>
        <source>Untick all</source>
        <extracomment>gui/dialogs/mapping/names_page.py</extracomment>
        <translation>Зняти всі позначки</translation>
    </message>
    <message>
        <source>also {}</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>також {}</translation>
    </message>
    <message>
        <source>not registered</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>не зареєстровано</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>через крапку з комою</translation>
    </message>
    <message>
        <source>{} with another of its names.</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>{} з іншою з його назв.</translation>
    </message>
    <message>
        <source>{} with this name: a new one is written there too, in one step.</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>{} з цією назвою: нова назва буде записана і там, одним кроком.</translation>
    </message>
    <message>
        <source>“{}” becomes another name of the one you choose; its claims are rewritten, in one step.</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>«{}» стане ще однією назвою вибраного; його твердження буде переписано одним кроком.</translation>
    </message>
    <message>
        <source>“{}” is that name itself: choose another.</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>«{}» – це та сама назва: виберіть іншу.</translation>
    </message>
</context>
<context>
    <name>NewNameTable</name>
    <message>
        <source>Claimant</source>
        <extracomment>models/tables/new_name_table.py</extracomment>
        <translation>Заявник</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>models/tables/new_name_table.py</extracomment>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Is a</source>
        <extracomment>models/tables/new_name_table.py</extracomment>
        <translation>Це</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>models/tables/new_name_table.py</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>models/tables/new_name_table.py</extracomment>
        <translation>Об’єкт</translation>
    </message>
</context>
<context>
    <name>NewNames</name>
    <message>
        <source>New names, to be registered</source>
        <extracomment>gui/dialogs/article/new_names.py</extracomment>
        <translation>Нові назви, які буде зареєстровано</translation>
    </message>
    <message>
        <source>claimant</source>
        <extracomment>gui/dialogs/article/new_names.py</extracomment>
        <translation>заявник</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>gui/dialogs/article/new_names.py</extracomment>
        <translation>об’єкт</translation>
    </message>
</context>
<context>
    <name>NoClaim</name>
    <message>
        <source>Choose one in the table or the chart to see its fields here, and its quotes marked in their source. Or select a number in a source below, and make a new claim of it.</source>
        <extracomment>gui/panes/detail/no_claim.py</extracomment>
        <translation>Виберіть його в таблиці чи на діаграмі, щоб побачити тут поля, а в джерелі – позначені цитати. Або виділіть число в джерелі нижче і зробіть із нього нове твердження.</translation>
    </message>
    <message>
        <source>No claim is chosen</source>
        <extracomment>gui/panes/detail/no_claim.py</extracomment>
        <translation>Твердження не вибрано</translation>
    </message>
</context>
<context>
    <name>NoClaimsPage</name>
    <message>
        <source>Add claims, and they are set side by side here: what agrees, what contradicts, and why.</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Додайте твердження, і тут вони стануть поруч: що узгоджується, що суперечить і чому.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Порівнювати ще нічого</translation>
    </message>
</context>
<context>
    <name>NoRowsPage</name>
    <message>
        <source>Compare all measures</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Порівняти всі показники</translation>
    </message>
    <message>
        <source>Compare other measures, or all of them.</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Порівняйте інші показники або всі.</translation>
    </message>
    <message>
        <source>Every claim about this subject is retracted or replaced</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Кожне твердження про цей об’єкт відкликане або замінене</translation>
    </message>
    <message>
        <source>Give the claims a day in “As of” or “Stated on”, and they can be compared.</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Вкажіть день у «Станом на» або «Заявлено», і твердження можна буде порівняти.</translation>
    </message>
    <message>
        <source>Go to the first day</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>До першого дня</translation>
    </message>
    <message>
        <source>No claim by this day</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>До цього дня немає тверджень</translation>
    </message>
    <message>
        <source>No claim of these measures by this day</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>До цього дня немає тверджень за цими показниками</translation>
    </message>
    <message>
        <source>No claim says which day it is of</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Жодне твердження не має дня</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Показати їх</translation>
    </message>
    <message>
        <source>Such claims are left out unless you ask for them.</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Такі твердження пропускаються, якщо їх не просити.</translation>
    </message>
    <message>
        <source>The first claims about this subject count up to a later day.</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Перші твердження про цей об’єкт – станом на пізніший день.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <extracomment>gui/panes/notice.py</extracomment>
        <translation>Закрити це повідомлення</translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <source>A high end alone</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Лише верхня межа</translation>
    </message>
    <message>
        <source>A high end alone means</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Лише верхня межа означає</translation>
    </message>
    <message>
        <source>A low end alone</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Лише нижня межа</translation>
    </message>
    <message>
        <source>A low end alone means</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Лише нижня межа означає</translation>
    </message>
    <message>
        <source>Are left out</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Пропускаються</translation>
    </message>
    <message>
        <source>Are refused</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Відхиляються</translation>
    </message>
    <message>
        <source>Are taken</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Беруться</translation>
    </message>
    <message>
        <source>As of is moved by</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>«Станом на» зсувається на</translation>
    </message>
    <message>
        <source>Empty cells; more, as in n/a; -</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Порожні клітинки; інші, як-от n/a; -</translation>
    </message>
    <message>
        <source>Lists are parted by</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Списки розділено знаком</translation>
    </message>
    <message>
        <source>Not stated is</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>«Не вказано» – це</translation>
    </message>
    <message>
        <source>Rows that look like totals</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Рядки, схожі на підсумки</translation>
    </message>
    <message>
        <source>Rows without a figure</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>Рядки без числа</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>&amp;Preview</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>Пер&amp;егляд</translation>
    </message>
    <message>
        <source>&amp;Refused</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>&amp;Відхилені</translation>
    </message>
    <message>
        <source>&amp;Refused ({})</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>&amp;Відхилені ({})</translation>
    </message>
    <message>
        <source>&amp;Save refused rows…</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>&amp;Зберегти відхилені рядки…</translation>
    </message>
    <message>
        <source>No row is refused.</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>Жодного рядка не відхилено.</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>Відхилені рядки</translation>
    </message>
    <message>
        <source>The first rows as claims</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>Перші рядки як твердження</translation>
    </message>
    <message>
        <source>What is mended in the saved table can be imported by the same mapping.</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>Виправлене в збереженій таблиці можна імпортувати за тим самим зіставленням.</translation>
    </message>
    <message>
        <source>What the rows come to</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>Що дають рядки</translation>
    </message>
</context>
<context>
    <name>PageLinks</name>
    <message>
        <source>&amp;Open page</source>
        <extracomment>gui/dialogs/page_links.py</extracomment>
        <translation>&amp;Відкрити сторінку</translation>
    </message>
    <message>
        <source>As &amp;BibTeX</source>
        <extracomment>gui/dialogs/page_links.py</extracomment>
        <translation>Як &amp;BibTeX</translation>
    </message>
    <message>
        <source>As &amp;CSL-JSON</source>
        <extracomment>gui/dialogs/page_links.py</extracomment>
        <translation>Як &amp;CSL-JSON</translation>
    </message>
    <message>
        <source>As &amp;RIS</source>
        <extracomment>gui/dialogs/page_links.py</extracomment>
        <translation>Як &amp;RIS</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <extracomment>gui/dialogs/page_links.py</extracomment>
        <translation>Як &amp;текст</translation>
    </message>
    <message>
        <source>Cop&amp;y citation</source>
        <extracomment>gui/dialogs/page_links.py</extracomment>
        <translation>&amp;Копіювати посилання</translation>
    </message>
    <message>
        <source>Open ar&amp;chived page</source>
        <extracomment>gui/dialogs/page_links.py</extracomment>
        <translation>Відкрити сторінку в ар&amp;хіві</translation>
    </message>
</context>
<context>
    <name>PageSetupDialog</name>
    <message>
        <source> in</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation> дюйм.</translation>
    </message>
    <message>
        <source> mm</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation> мм</translation>
    </message>
    <message>
        <source>&amp;Bottom margin</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>&amp;Нижнє поле</translation>
    </message>
    <message>
        <source>&amp;Left margin</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>&amp;Ліве поле</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>Орі&amp;єнтація</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>П&amp;апір</translation>
    </message>
    <message>
        <source>&amp;Right margin</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>&amp;Праве поле</translation>
    </message>
    <message>
        <source>&amp;Top margin</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>&amp;Верхнє поле</translation>
    </message>
    <message>
        <source>Between these margins no room is left to print on: make them smaller, or take larger paper.</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>Між цими полями не залишається місця для друку: зменште їх або візьміть більший папір.</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>Альбомна</translation>
    </message>
    <message>
        <source>Page set-up</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>Параметри сторінки</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>gui/dialogs/page_setup.py</extracomment>
        <translation>Книжкова</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>&amp;Fields</source>
        <extracomment>gui/dialogs/mapping/pages.py</extracomment>
        <translation>&amp;Поля</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <extracomment>gui/dialogs/mapping/pages.py</extracomment>
        <translation>&amp;Назви</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <extracomment>gui/dialogs/mapping/pages.py</extracomment>
        <translation>&amp;Джерело</translation>
    </message>
    <message>
        <source>Va&amp;lues</source>
        <extracomment>gui/dialogs/mapping/pages.py</extracomment>
        <translation>Зн&amp;ачення</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source> pt</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation> пт</translation>
    </message>
    <message>
        <source>&amp;Backups of a file</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Резер&amp;вних копій файлу</translation>
    </message>
    <message>
        <source>&amp;CSV files</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Файли &amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>&amp;Дати</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>&amp;Шрифт</translation>
    </message>
    <message>
        <source>&amp;Kept</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>З&amp;берігати</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>&amp;Числа</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>&amp;Кольори</translation>
    </message>
    <message>
        <source>As UTF-8</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Як UTF-8</translation>
    </message>
    <message>
        <source>As UTF-8 with a byte order mark, for Excel</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Як UTF-8 з міткою порядку байтів, для Excel</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>As the system: {}</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Як у системі: {}</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>&amp;Розмір шрифту</translation>
    </message>
    <message>
        <source>In a folder beside the file</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>У теці поряд із файлом</translation>
    </message>
    <message>
        <source>In the program’s own folder</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>У власній теці програми</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Жодної</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Приклад</translation>
    </message>
    <message>
        <source>System font</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Системний шрифт</translation>
    </message>
    <message>
        <source>System size</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Системний розмір</translation>
    </message>
    <message>
        <source>Used from the next start of Counterclaim on.</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>Діятиме з наступного запуску Counterclaim.</translation>
    </message>
    <message>
        <source>more than {}, said on {}</source>
        <extracomment>gui/dialogs/preferences.py</extracomment>
        <translation>більше ніж {}, сказано {}</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page set-up</source>
        <extracomment>gui/printing/print_preview.py</extracomment>
        <translation>Параметри сторінки</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Laying out the pages…</source>
        <extracomment>gui/printing/printing.py</extracomment>
        <translation>Верстання сторінок…</translation>
    </message>
    <message>
        <source>Print preview – {title}</source>
        <extracomment>gui/printing/printing.py</extracomment>
        <translation>Попередній перегляд – {title}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>gui/printing/printing.py</extracomment>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>There is no printer: add one in the settings of the system, or export the report as PDF.</source>
        <extracomment>gui/printing/printing.py</extracomment>
        <translation>Немає принтера: додайте його в налаштуваннях системи або експортуйте звіт як PDF.</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>Confidence</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Певність</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>У файлі</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Узяти</translation>
    </message>
    <message>
        <source>The claim of the file that says the same. Ticked, the quotes are added to it; not ticked, a claim of its own is made. The space bar changes it.</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Твердження файлу, яке каже те саме. З позначкою цитати додаються до нього; без неї створюється окреме твердження. Пробіл змінює це.</translation>
    </message>
    <message>
        <source>What you changed here is not written into the claim of the file.</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Змінене тут не буде записано у твердження файлу.</translation>
    </message>
    <message>
        <source>Where several cells of this column are chosen, what you type is written into all of them.</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Якщо вибрано кілька клітинок цього стовпця, набране записується в усі.</translation>
    </message>
    <message>
        <source>not taken</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>не взято</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>взято</translation>
    </message>
</context>
<context>
    <name>ProposalView</name>
    <message>
        <source>Claims found in the article</source>
        <extracomment>gui/dialogs/article/view.py</extracomment>
        <translation>Твердження, знайдені у статті</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Тека</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>&amp;Шукати в:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>&amp;Тип файлів:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>&amp;Порядок сторінок:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>С&amp;торінок на аркуш:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Двобічний друк</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Оправа вздовж довгого краю</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>На&amp;бір сторінок:</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Оправа вздовж короткого краю</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <extracomment>Qt’s own, which it does not say in every language</extracomment>
        <translation>Укажіть сторінки або діапазони через кому. Діапазон – це два числа з дефісом: 3,5-7,9 друкує сторінки 3, 5, 6, 7 і 9.</translation>
    </message>
</context>
<context>
    <name>QuoteChoice</name>
    <message>
        <source>&amp;Keep at the old version</source>
        <extracomment>gui/dialogs/revision/quote_choice.py</extracomment>
        <translation>&amp;Залишити при старій версії</translation>
    </message>
    <message>
        <source>&amp;Move to the new version</source>
        <extracomment>gui/dialogs/revision/quote_choice.py</extracomment>
        <translation>&amp;Перенести до нової версії</translation>
    </message>
    <message>
        <source>&amp;Replace the claim by a new one: {}</source>
        <extracomment>gui/dialogs/revision/quote_choice.py</extracomment>
        <translation>За&amp;мінити твердження новим: {}</translation>
    </message>
    <message>
        <source>All that were found, but for those whose figure has changed</source>
        <extracomment>gui/dialogs/revision/quote_choice.py</extracomment>
        <translation>Усі знайдені, крім тих, чиє число змінилося</translation>
    </message>
    <message>
        <source>Keep &amp;all</source>
        <extracomment>gui/dialogs/revision/quote_choice.py</extracomment>
        <translation>Залишити &amp;всі</translation>
    </message>
    <message>
        <source>Move all f&amp;ound</source>
        <extracomment>gui/dialogs/revision/quote_choice.py</extracomment>
        <translation>Перенести всі з&amp;найдені</translation>
    </message>
</context>
<context>
    <name>QuoteSides</name>
    <message>
        <source>The words of both versions</source>
        <extracomment>gui/dialogs/revision/quote_sides.py</extracomment>
        <translation>Слова обох версій</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>gui/dialogs/revision/quote_sides.py</extracomment>
        <translation>немає</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>Attach</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Attach the words selected in the source to this claim</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Додати виділені в джерелі слова до цього твердження</translation>
    </message>
    <message>
        <source>Make a claim of the words selected in the source</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Зробити твердження з виділених у джерелі слів</translation>
    </message>
    <message>
        <source>New claim</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Нове твердження</translation>
    </message>
    <message>
        <source>No quotes yet: select words in the source, and attach them.</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Цитат ще немає: виділіть слова в джерелі й додайте їх.</translation>
    </message>
    <message>
        <source>Quote the marked passage instead</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Цитувати натомість виділений уривок</translation>
    </message>
    <message>
        <source>Quote {} of {}</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Цитата {} з {}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Remove quote</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Вилучити цитату</translation>
    </message>
    <message>
        <source>Select words with a number in them, and make a claim of them.</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Виділіть слова з числом і зробіть із них твердження.</translation>
    </message>
    <message>
        <source>Translation of the quote</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Переклад цитати</translation>
    </message>
    <message>
        <source>Use this passage</source>
        <extracomment>gui/panes/detail/quotes.py</extracomment>
        <translation>Використати цей уривок</translation>
    </message>
</context>
<context>
    <name>RatioDialog</name>
    <message>
        <source>&amp;Highest ratio</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>На&amp;йвище відношення</translation>
    </message>
    <message>
        <source>&amp;Lowest ratio</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>&amp;Найнижче відношення</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Д&amp;жерело</translation>
    </message>
    <message>
        <source>&amp;To measure</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>&amp;До показника</translation>
    </message>
    <message>
        <source>A number of the {0} ratio is missing: write two whole numbers.</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>У відношенні «{0}» бракує числа: напишіть два цілі числа.</translation>
    </message>
    <message>
        <source>A ratio is between two measures: choose two that differ.</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Відношення – між двома показниками: виберіть два різні.</translation>
    </message>
    <message>
        <source>Add a casualty ratio</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Додати відношення людських втрат</translation>
    </message>
    <message>
        <source>From &amp;measure</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>&amp;Від показника</translation>
    </message>
    <message>
        <source>From measure: what claims give</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Від показника: що дають твердження</translation>
    </message>
    <message>
        <source>Say where the ratio comes from: a reader cannot judge it otherwise.</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Укажіть, звідки відношення: інакше читач не зможе його оцінити.</translation>
    </message>
    <message>
        <source>Source of the ratio</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Джерело відношення</translation>
    </message>
    <message>
        <source>The lowest ratio is above the highest: put the smaller one first.</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Найнижче відношення більше за найвище: поставте менше першим.</translation>
    </message>
    <message>
        <source>The second number of the {0} ratio is 0: write one above 0.</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Друге число відношення «{0}» – 0: напишіть число, більше за 0.</translation>
    </message>
    <message>
        <source>To measure: what follows</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>До показника: що випливає</translation>
    </message>
    <message>
        <source>Where one measure is claimed, the other follows by a ratio: 189,500 casualties for 43,000 killed, say. It is an assumption, is shown as one, and is switched on at once.</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Де заявлено один показник, інший випливає за відношенням, скажімо, 189 500 людських втрат на 43 000 загиблих. Це припущення, воно показується як припущення і вмикається одразу.</translation>
    </message>
    <message>
        <source>Who published it, where and when</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>Хто, коли і де його опублікував</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>перше</translation>
    </message>
    <message>
        <source>highest</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>найвище</translation>
    </message>
    <message>
        <source>lowest</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>найнижче</translation>
    </message>
    <message>
        <source>second</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>друге</translation>
    </message>
    <message>
        <source>{0} for</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>{0} на</translation>
    </message>
    <message>
        <source>{0}: {1} number</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>{0}: {1} число</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading {}…</source>
        <extracomment>gui/disk/rereading.py</extracomment>
        <translation>Читання {}…</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>gui/disk/reading_bar.py</extracomment>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>ReadingTable</name>
    <message>
        <source>Row</source>
        <extracomment>models/tables/reading_table.py</extracomment>
        <translation>Рядок</translation>
    </message>
</context>
<context>
    <name>ReasonsBox</name>
    <message>
        <source>Why the claim reads so</source>
        <extracomment>gui/dialogs/article/reasons_box.py</extracomment>
        <translation>Чому твердження прочитано так</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Find the file</source>
        <extracomment>gui/disk/recovering.py</extracomment>
        <translation>Знайти файл</translation>
    </message>
    <message>
        <source>Looking at what was not saved…</source>
        <extracomment>gui/disk/recovering.py</extracomment>
        <translation>Перевірка, що не збережено…</translation>
    </message>
    <message>
        <source>Restoring what was not saved…</source>
        <extracomment>gui/disk/recovering.py</extracomment>
        <translation>Відновлення незбереженого…</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Close</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Закр&amp;ити</translation>
    </message>
    <message>
        <source>&amp;Find the file…</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>&amp;Знайти файл…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>&amp;Відновити</translation>
    </message>
    <message>
        <source>A damaged recovery log</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Пошкоджений журнал відновлення</translation>
    </message>
    <message>
        <source>A file without a name</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Файл без назви</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Вирішити &amp;пізніше</translation>
    </message>
    <message>
        <source>Restored, but for what is struck through: that is kept in the log “{}”.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Відновлено все, крім закресленого: воно залишилося в журналі «{}».</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Від&amp;класти</translation>
    </message>
    <message>
        <source>Sho&amp;w folder</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Показати &amp;теку</translation>
    </message>
    <message>
        <source>The file has been changed since, and holds all of these changes already.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Файл відтоді змінився і вже містить усі ці зміни.</translation>
    </message>
    <message>
        <source>The file has been changed since, but all changes still fit it.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Файл відтоді змінився, але всі зміни досі до нього підходять.</translation>
    </message>
    <message>
        <source>The program ended before these changes were saved. Restoring makes them again in a window, where you can save them.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Програма завершилася, перш ніж ці зміни було збережено. Відновлення зробить їх знову у вікні, де їх можна зберегти.</translation>
    </message>
    <message>
        <source>There is nothing here that could be restored.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Тут немає нічого, що можна відновити.</translation>
    </message>
    <message>
        <source>These changes were made on {}, where the program may still be open with them: restore them only if it is not.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Ці зміни зроблено на {}, де програма, можливо, досі відкрита з ними: відновлюйте лише, якщо це не так.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Незбережені зміни</translation>
    </message>
    <message>
        <source>Unsaved changes by file</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Незбережені зміни за файлами</translation>
    </message>
    <message>
        <source>What restoring changes</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Що змінить відновлення</translation>
    </message>
    <message>
        <source>What was being written when the program ended is left out.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Те, що записувалося в мить завершення програми, пропущено.</translation>
    </message>
    <message>
        <source>What you decide later is offered at the next start. What is set aside is not, but kept; so is the log of what is restored, with all that is left out of it. Both are in this folder:</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>Те, що ви вирішите пізніше, буде запропоновано під час наступного запуску. Відкладене – ні, але воно збережеться; так само як журнал відновленого з усім, що пропущено. Обидва – в цій теці:</translation>
    </message>
    <message>
        <source>another computer</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>іншому комп’ютері</translation>
    </message>
    <message>
        <source>{} · restored in part</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>{} · відновлено частково</translation>
    </message>
    <message>
        <source>“{0}” is no longer in “{1}”: find the file, so that its changes can be restored.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>«{0}» більше немає в «{1}»: знайдіть файл, щоб відновити його зміни.</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>This cannot be compared</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Це неможливо порівняти</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>RefusedTable</name>
    <message>
        <source>Cells</source>
        <extracomment>models/tables/refused_table.py</extracomment>
        <translation>Клітинки</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>models/tables/refused_table.py</extracomment>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <extracomment>models/tables/refused_table.py</extracomment>
        <translation>Чому відхилено</translation>
    </message>
</context>
<context>
    <name>ReplacedBox</name>
    <message>
        <source>Counterclaim was replaced or removed while it ran: save your work and start it again.</source>
        <extracomment>gui/log/replaced.py</extracomment>
        <translation>Counterclaim було замінено або вилучено під час роботи: збережіть свою роботу й запустіть програму знову.</translation>
    </message>
</context>
<context>
    <name>RevisionDialog</name>
    <message>
        <source>&amp;Take the new version</source>
        <extracomment>gui/dialogs/revision/dialog.py</extracomment>
        <translation>Взяти нову вер&amp;сію</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>gui/dialogs/revision/dialog.py</extracomment>
        <translation>Нова версія</translation>
    </message>
    <message>
        <source>Old version</source>
        <extracomment>gui/dialogs/revision/dialog.py</extracomment>
        <translation>Стара версія</translation>
    </message>
    <message>
        <source>Quotes of the old version</source>
        <extracomment>gui/dialogs/revision/dialog.py</extracomment>
        <translation>Цитати старої версії</translation>
    </message>
    <message>
        <source>Struck through: removed. Underlined: added. Press a fold to see what it hides.</source>
        <extracomment>gui/dialogs/revision/dialog.py</extracomment>
        <translation>Закреслено: вилучено. Підкреслено: додано. Натисніть на пропуск, щоб побачити, що в ньому.</translation>
    </message>
</context>
<context>
    <name>RevisionImport</name>
    <message>
        <source>Comparing the versions…</source>
        <extracomment>gui/importing/revision_import.py</extracomment>
        <translation>Порівняння версій…</translation>
    </message>
    <message>
        <source>The newer version is in the file.</source>
        <extracomment>gui/importing/revision_import.py</extracomment>
        <translation>Новіша версія у файлі.</translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>Reading the text…</source>
        <extracomment>gui/importing/road.py</extracomment>
        <translation>Читання тексту…</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <extracomment>gui/importing/road.py</extracomment>
        <translation>Читання {}…</translation>
    </message>
</context>
<context>
    <name>Roads</name>
    <message>
        <source>Articles</source>
        <extracomment>gui/importing/roads.py</extracomment>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Everything that can be imported</source>
        <extracomment>gui/importing/roads.py</extracomment>
        <translation>Усе, що можна імпортувати</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>gui/importing/roads.py</extracomment>
        <translation>Бібліографія</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>gui/importing/roads.py</extracomment>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>There is no text to import: copy the text of an article first.</source>
        <extracomment>gui/importing/roads.py</extracomment>
        <translation>Немає тексту для імпорту: спершу скопіюйте текст статті.</translation>
    </message>
</context>
<context>
    <name>SelectableText</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>gui/panes/conflicts/selectable_text.py</extracomment>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>gui/panes/conflicts/selectable_text.py</extracomment>
        <translation>Вибрати &amp;все</translation>
    </message>
</context>
<context>
    <name>SettleButtons</name>
    <message>
        <source>Leave as it is</source>
        <extracomment>gui/panes/conflicts/buttons.py</extracomment>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Take mine</source>
        <extracomment>gui/panes/conflicts/buttons.py</extracomment>
        <translation>Узяти моє</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>gui/panes/conflicts/buttons.py</extracomment>
        <translation>Узяти їхнє</translation>
    </message>
    <message>
        <source>Take what was before</source>
        <extracomment>gui/panes/conflicts/buttons.py</extracomment>
        <translation>Узяти те, що було</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>page {number} of {count}</source>
        <extracomment>gui/paper/sheet.py</extracomment>
        <translation>сторінка {number} з {count}</translation>
    </message>
</context>
<context>
    <name>SheetVerbs</name>
    <message>
        <source>Claims in the table: PDF</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>Твердження таблиці: PDF</translation>
    </message>
    <message>
        <source>Export claims</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>Експорт тверджень</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>Експорт порівняння</translation>
    </message>
    <message>
        <source>Exported as {}.</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>Експортовано як {}.</translation>
    </message>
    <message>
        <source>Exporting {}…</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>Експорт {}…</translation>
    </message>
    <message>
        <source>Finding the claims…</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>Пошук тверджень…</translation>
    </message>
    <message>
        <source>Gathering the claims…</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>Збирання тверджень…</translation>
    </message>
    <message>
        <source>claims</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>твердження</translation>
    </message>
    <message>
        <source>comparison</source>
        <extracomment>gui/verbs/sheet_verbs.py</extracomment>
        <translation>порівняння</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>The sheet as it stands</source>
        <extracomment>gui/dialogs/mapping/sheet_view.py</extracomment>
        <translation>Аркуш, яким він є</translation>
    </message>
</context>
<context>
    <name>ShowFolder</name>
    <message>
        <source>No program shows folders here. It is “{}”.</source>
        <extracomment>gui/machine/show_folder.py</extracomment>
        <translation>Тут немає програми, що показує теки. Тека: «{}».</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Before</source>
        <extracomment>gui/panes/conflicts/side_by_side.py</extracomment>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>gui/panes/conflicts/side_by_side.py</extracomment>
        <translation>Моє</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>gui/panes/conflicts/side_by_side.py</extracomment>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>The sides of the conflict</source>
        <extracomment>gui/panes/conflicts/side_by_side.py</extracomment>
        <translation>Сторони конфлікту</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>gui/panes/conflicts/side_by_side.py</extracomment>
        <translation>Їхнє</translation>
    </message>
    <message>
        <source>and {} more</source>
        <extracomment>gui/panes/conflicts/side_by_side.py</extracomment>
        <translation>і ще {}</translation>
    </message>
</context>
<context>
    <name>SidePages</name>
    <message>
        <source>Matrix or assumptions</source>
        <extracomment>gui/panes/comparison/side.py</extracomment>
        <translation>Матриця або припущення</translation>
    </message>
</context>
<context>
    <name>SourceHeading</name>
    <message>
        <source>All sources…</source>
        <extracomment>gui/panes/source/heading.py</extracomment>
        <translation>Усі джерела…</translation>
    </message>
    <message>
        <source>Choose a source…</source>
        <extracomment>gui/panes/source/heading.py</extracomment>
        <translation>Вибрати джерело…</translation>
    </message>
    <message>
        <source>Open {} in the browser</source>
        <extracomment>gui/panes/source/heading.py</extracomment>
        <translation>Відкрити {} у браузері</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>gui/panes/source/heading.py</extracomment>
        <translation>Джерело</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Address</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Authors</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Автори</translation>
    </message>
    <message>
        <source>Every row of the table</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Кожен рядок таблиці</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Nothing of the table</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Нічого з таблиці</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Text kept</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Текст, що зберігається</translation>
    </message>
    <message>
        <source>The columns that are used</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Використані стовпці</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>gui/dialogs/mapping/source_page.py</extracomment>
        <translation>Назва</translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <source>&amp;New version…</source>
        <extracomment>gui/dialogs/source_side.py</extracomment>
        <translation>&amp;Нова версія…</translation>
    </message>
    <message>
        <source>&amp;Paste text…</source>
        <extracomment>gui/dialogs/source_side.py</extracomment>
        <translation>Вст&amp;авити текст…</translation>
    </message>
    <message>
        <source>Claims that quote the source</source>
        <extracomment>gui/dialogs/source_side.py</extracomment>
        <translation>Твердження, що цитують джерело</translation>
    </message>
    <message>
        <source>No text yet. Paste it, so that claims can quote it.</source>
        <extracomment>gui/dialogs/source_side.py</extracomment>
        <translation>Тексту ще немає. Вставте його, щоб твердження могли його цитувати.</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <extracomment>gui/dialogs/source_side.py</extracomment>
        <translation>Текст джерела</translation>
    </message>
</context>
<context>
    <name>SourceTextDialog</name>
    <message>
        <source>Paste the text here.</source>
        <extracomment>gui/dialogs/source_text.py</extracomment>
        <translation>Вставте текст сюди.</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <extracomment>gui/dialogs/source_text.py</extracomment>
        <translation>Текст джерела</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Choose a source above, select the words that hold the number, and attach them.</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Виберіть джерело вгорі, виділіть слова з числом і додайте їх.</translation>
    </message>
    <message>
        <source>Claimant not stated</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Заявника не вказано</translation>
    </message>
    <message>
        <source>Find…</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Знайти…</translation>
    </message>
    <message>
        <source>No sources yet. A source keeps the full text that a number was taken from: add the article, then select the words that hold the number.</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Джерел ще немає. Джерело зберігає повний текст, з якого взято число: додайте статтю, потім виділіть слова з числом.</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Скинути масштаб</translation>
    </message>
    <message>
        <source>Source text</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Текст джерела</translation>
    </message>
    <message>
        <source>The file does not hold the text of this source.</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Файл не містить тексту цього джерела.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>{}: {}. Click to choose this claim.</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>{}: {}. Натисніть, щоб вибрати це твердження.</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sources</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Джерела</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source> If the page has changed, add a new version.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation> Якщо сторінка змінилася, додайте нову версію.</translation>
    </message>
    <message>
        <source> The file holds a newer version of it.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation> Файл містить новішу його версію.</translation>
    </message>
    <message>
        <source> This is a newer version of “{}”.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation> Це новіша версія «{}».</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>&amp;Порівняти</translation>
    </message>
    <message>
        <source>&amp;Keep this text</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>&amp;Зберегти цей текст</translation>
    </message>
    <message>
        <source>Add source</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Додати джерело</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Archived at</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>В архіві</translation>
    </message>
    <message>
        <source>Authors</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Автори</translation>
    </message>
    <message>
        <source>Change source “{}”</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Змінити джерело «{}»</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Мова</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Нова версія</translation>
    </message>
    <message>
        <source>No sources yet. Add one and paste its text, so that claims can quote it.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Джерел ще немає. Додайте джерело і вставте його текст, щоб твердження могли його цитувати.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Нікого не названо</translation>
    </message>
    <message>
        <source>Not quoted yet</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Ще не цитовано</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Once pasted, the text is kept as it is.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Вставлений текст більше не змінюється.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Paste text</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Вставити текст</translation>
    </message>
    <message>
        <source>Paste the text as it is now. The two are compared, and you choose which quotes move; the older version stays as it is.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Вставте текст у теперішньому вигляді. Обидва буде порівняно, і ви виберете, які цитати перейдуть; старіша версія залишиться як є.</translation>
    </message>
    <message>
        <source>Paste the whole text of the source. It is kept as it is and cannot be changed afterwards, because quotes are found by their words.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Вставте весь текст джерела. Він зберігається як є, і змінити його потім не можна, бо цитати шукаються за словами.</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Remove source “{}”</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Вилучити джерело «{}»</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Select words in the source view of the window to quote them.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Виділіть слова в перегляді джерела у вікні, щоб процитувати їх.</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>The text is kept as it is, so that quotes find their place.</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Текст зберігається як є, щоб цитати знаходили своє місце.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>Джерело без назви</translation>
    </message>
    <message>
        <source>older version</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>старіша версія</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>через крапку з комою</translation>
    </message>
    <message>
        <source>such as en</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>наприклад, uk</translation>
    </message>
    <message>
        <source>such as {}</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>наприклад, {}</translation>
    </message>
    <message>
        <source>{}; the first {} are listed</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>{}; показано перші {}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>, {} chosen</source>
        <extracomment>gui/frame/status.py</extracomment>
        <translation>, вибрано {}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>gui/frame/status.py</extracomment>
        <translation>Не збережено</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>gui/frame/status.py</extracomment>
        <translation>Лише для читання</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>gui/frame/status.py</extracomment>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>gui/frame/status.py</extracomment>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <extracomment>gui/frame/status.py</extracomment>
        <translation>Збережено {}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>gui/frame/status.py</extracomment>
        <translation>Без назви</translation>
    </message>
</context>
<context>
    <name>StylesBox</name>
    <message>
        <source>Choose…</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Да&amp;ти</translation>
    </message>
    <message>
        <source>Day/month/year</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>День/місяць/рік</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Як записано дати</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Як записано числа</translation>
    </message>
    <message>
        <source>In words</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Month/day/year</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Місяць/день/рік</translation>
    </message>
    <message>
        <source>No style is needed</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Стиль не потрібен</translation>
    </message>
    <message>
        <source>Num&amp;bers</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>&amp;Числа</translation>
    </message>
    <message>
        <source>Year-month-day (ISO)</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Рік-місяць-день (ISO)</translation>
    </message>
    <message>
        <source>Year/month/day</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Рік/місяць/день</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>не читається</translation>
    </message>
    <message>
        <source>reads none of these</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>не читає жодного з них</translation>
    </message>
    <message>
        <source>{0} of {1} values cannot be read so</source>
        <extracomment>gui/dialogs/mapping/styles.py</extracomment>
        <translation>Так не прочитати: {0} з {1}</translation>
    </message>
</context>
<context>
    <name>SubjectsPage</name>
    <message>
        <source>&amp;Add…</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>&amp;Додати…</translation>
    </message>
    <message>
        <source>No subjects yet. Those that claims name are listed here.</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>Об’єктів ще немає. Тут перелічено названі у твердженнях.</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>Частина</translation>
    </message>
    <message>
        <source>Subjects</source>
        <extracomment>gui/dialogs/names.py</extracomment>
        <translation>Об’єкти</translation>
    </message>
</context>
<context>
    <name>Successors</name>
    <message>
        <source>Replaced by</source>
        <extracomment>gui/panes/detail/successors.py</extracomment>
        <translation>Замінено на</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source> and </source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation> і </translation>
    </message>
    <message>
        <source>Import {}</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>Імпортувати {}</translation>
    </message>
    <message>
        <source>Import “{}”</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>Імпорт «{}»</translation>
    </message>
    <message>
        <source>Importing {}…</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>Імпорт {}…</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>Зберегти відхилені рядки</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>Таблиця як CSV</translation>
    </message>
    <message>
        <source>Table parted by tabs</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>Таблиця з табуляцією</translation>
    </message>
    <message>
        <source>The file cannot be changed.</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>Файл неможливо змінити.</translation>
    </message>
    <message>
        <source>This table has all columns of the mapping {}, which is chosen.</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>Ця таблиця має всі стовпці зіставлення {}, його вибрано.</translation>
    </message>
    <message>
        <source>This table has all columns of the mappings {}: choose one.</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>Ця таблиця має всі стовпці зіставлень {}: виберіть одне.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Choose a row to read all that is said of it.</source>
        <extracomment>gui/panes/comparison/table_page.py</extracomment>
        <translation>Виберіть рядок, щоб прочитати все, що про нього сказано.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>gui/panes/comparison/table_page.py</extracomment>
        <translation>Чому</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>About</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Близько</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <extracomment>gui/panes/timeline/hover.py</extracomment>
        <translation>Станом на {day}</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Щонайменше</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Щонайбільше</translation>
    </message>
    <message>
        <source>Claimant not stated</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Заявника не вказано</translation>
    </message>
    <message>
        <source>Derived from other claims</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Виведено з інших тверджень</translation>
    </message>
    <message>
        <source>Drawn at the day its source was published; no other day is stated</source>
        <extracomment>gui/panes/timeline/hover.py</extracomment>
        <translation>Показано на день публікації джерела; іншого дня не вказано</translation>
    </message>
    <message>
        <source>Less than</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Менше ніж</translation>
    </message>
    <message>
        <source>More than</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Більше ніж</translation>
    </message>
    <message>
        <source>No claim with a date is left: widen the filter or switch a series on.</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Не залишилося тверджень із датою: розширте фільтр або ввімкніть ряд.</translation>
    </message>
    <message>
        <source>Nothing to draw yet: a claim appears here once it has a day in “As of” or “Stated on”.</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Малювати ще нічого: твердження з’явиться тут, щойно матиме день у «Станом на» або «Заявлено».</translation>
    </message>
    <message>
        <source>One of these days</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Один із цих днів</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Діапазон</translation>
    </message>
    <message>
        <source>Range, best value</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Діапазон, найкраще значення</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Retracted or replaced</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Відкликано або замінено</translation>
    </message>
    <message>
        <source>Said {day}; the day counted up to is not stated</source>
        <extracomment>gui/panes/timeline/hover.py</extracomment>
        <translation>Сказано {day}; станом на який день, не вказано</translation>
    </message>
    <message>
        <source>Save chart as &amp;picture…</source>
        <extracomment>gui/panes/timeline/chart.py</extracomment>
        <translation>Зберегти діа&amp;граму як зображення…</translation>
    </message>
    <message>
        <source>The day is not certain</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>День точно не відомий</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>gui/panes/timeline/chart.py</extracomment>
        <translation>Шкала часу</translation>
    </message>
    <message>
        <source>Timeline of the claims</source>
        <extracomment>gui/panes/timeline/chart.py</extracomment>
        <translation>Шкала часу тверджень</translation>
    </message>
    <message>
        <source>Too many marks to draw each: the stronger a square, the more of them; zoom in to see all</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Забагато позначок, щоб малювати кожну: що густіший квадрат, то їх більше; наблизьте, щоб побачити всі</translation>
    </message>
    <message>
        <source>Up to this day or earlier</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>До цього дня або раніше</translation>
    </message>
    <message>
        <source>Up to this day or later</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>До цього дня або пізніше</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>і ще {number}</translation>
    </message>
    <message>
        <source>derived</source>
        <extracomment>gui/panes/timeline/hover.py</extracomment>
        <translation>похідне</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>кількість</translation>
    </message>
    <message>
        <source>replaced by another claim</source>
        <extracomment>gui/panes/timeline/hover.py</extracomment>
        <translation>замінено іншим твердженням</translation>
    </message>
    <message>
        <source>retracted</source>
        <extracomment>gui/panes/timeline/hover.py</extracomment>
        <translation>відкликано</translation>
    </message>
    <message>
        <source>{claims} drawn, from {first} to {last}.</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>Показано {claims}, від {first} до {last}.</translation>
    </message>
    <message>
        <source>{unit}, per day</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>{unit}, за день</translation>
    </message>
    <message>
        <source>{unit}, per month</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>{unit}, за місяць</translation>
    </message>
    <message>
        <source>{unit}, per week</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>{unit}, за тиждень</translation>
    </message>
</context>
<context>
    <name>TimelineRoom</name>
    <message>
        <source>Drawing</source>
        <extracomment>gui/rooms/timeline_room.py</extracomment>
        <translation>Малюнок</translation>
    </message>
    <message>
        <source>Drawing the timeline…</source>
        <extracomment>gui/rooms/timeline_room.py</extracomment>
        <translation>Малювання шкали часу…</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>gui/rooms/timeline_room.py</extracomment>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Save chart as picture</source>
        <extracomment>gui/rooms/timeline_room.py</extracomment>
        <translation>Зберегти діаграму як зображення</translation>
    </message>
    <message>
        <source>The chart is saved as “{}”.</source>
        <extracomment>gui/rooms/timeline_room.py</extracomment>
        <translation>Діаграму збережено як «{}».</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Untitled</source>
        <extracomment>gui/frame/title.py</extracomment>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>{} (read-only)</source>
        <extracomment>gui/frame/title.py</extracomment>
        <translation>{} (лише для читання)</translation>
    </message>
    <message>
        <source>{} (reading…)</source>
        <extracomment>gui/frame/title.py</extracomment>
        <translation>{} (читається…)</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>Help: {}</source>
        <extracomment>gui/help/topic_dialog.py</extracomment>
        <translation>Довідка: {}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>gui/help/topic_dialog.py</extracomment>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>gui/help/topic_dialog.py</extracomment>
        <translation>Терміни</translation>
    </message>
</context>
<context>
    <name>ValueTable</name>
    <message>
        <source>(empty)</source>
        <extracomment>models/tables/value_table.py</extracomment>
        <translation>(порожньо)</translation>
    </message>
    <message>
        <source>Every value not set above</source>
        <extracomment>models/tables/value_table.py</extracomment>
        <translation>Кожне не задане вище значення</translation>
    </message>
    <message>
        <source>Itself</source>
        <extracomment>models/tables/value_table.py</extracomment>
        <translation>Саме себе</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>models/tables/value_table.py</extracomment>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>models/tables/value_table.py</extracomment>
        <translation>Не зрозуміло</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>models/tables/value_table.py</extracomment>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Stands for</source>
        <extracomment>models/tables/value_table.py</extracomment>
        <translation>Означає</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>models/tables/value_table.py</extracomment>
        <translation>Значення</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>&amp;Values of</source>
        <extracomment>gui/dialogs/mapping/values_page.py</extracomment>
        <translation>&amp;Значення стовпця</translation>
    </message>
    <message>
        <source>Say what a value stands for, or untick it to leave its rows out. Enter edits.</source>
        <extracomment>gui/dialogs/mapping/values_page.py</extracomment>
        <translation>Укажіть, що означає значення, або зніміть позначку, щоб пропустити його рядки. Enter – редагувати.</translation>
    </message>
    <message>
        <source>This column has no values.</source>
        <extracomment>gui/dialogs/mapping/values_page.py</extracomment>
        <translation>У цьому стовпці немає значень.</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>gui/dialogs/mapping/values_page.py</extracomment>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Values of the column</source>
        <extracomment>gui/dialogs/mapping/values_page.py</extracomment>
        <translation>Значення стовпця</translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>&amp;Go there</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>Of the first {1} rows, {0} can be taken</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>Із перших {1} рядків можна взяти {0}</translation>
    </message>
    <message>
        <source>Reading the rest: {}%.</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>Читається решта: {}&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;Remove</source>
        <extracomment>gui/panes/comparison/menus.py</extracomment>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <extracomment>gui/panes/comparison/menus.py</extracomment>
        <translation>Зберегти &amp;як…</translation>
    </message>
    <message>
        <source>No comparison is kept yet</source>
        <extracomment>gui/panes/comparison/menus.py</extracomment>
        <translation>Збережених порівнянь ще немає</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Comparing…</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Порівняння…</translation>
    </message>
    <message>
        <source>Every claim of the file is looked at once. Everything else can be done meanwhile.</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Переглядається кожне твердження файлу. Усе інше тим часом можна робити.</translation>
    </message>
    <message>
        <source>It is compared once all of it is here: a part of it may say something else than the whole.</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Порівняння буде, щойно файл прочитається повністю: частина може казати не те, що ціле.</translation>
    </message>
    <message>
        <source>The file is still being read</source>
        <extracomment>gui/panes/comparison/empty.py</extracomment>
        <translation>Файл ще читається</translation>
    </message>
</context>
<context>
    <name>WaitingSign</name>
    <message>
        <source>Being brought up to date…</source>
        <extracomment>gui/panes/comparison/waiting_sign.py</extracomment>
        <translation>Оновлення…</translation>
    </message>
</context>
<context>
    <name>WholeExport</name>
    <message>
        <source> The {} files beside it belong to it.</source>
        <extracomment>gui/disk/whole_export.py</extracomment>
        <translation> Файли {} поряд належать до нього.</translation>
    </message>
    <message>
        <source>Exported as {}.</source>
        <extracomment>gui/disk/whole_export.py</extracomment>
        <translation>Експортовано як {}.</translation>
    </message>
    <message>
        <source>Exporting {}…</source>
        <extracomment>gui/disk/whole_export.py</extracomment>
        <translation>Експорт {}…</translation>
    </message>
    <message>
        <source>Whole file: {}</source>
        <extracomment>gui/disk/whole_export.py</extracomment>
        <translation>Увесь файл: {}</translation>
    </message>
</context>
<context>
    <name>WordDelegate</name>
    <message>
        <source>Itself</source>
        <extracomment>gui/dialogs/mapping/word_delegate.py</extracomment>
        <translation>Саме себе</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>gui/dialogs/mapping/word_delegate.py</extracomment>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Stands for</source>
        <extracomment>gui/dialogs/mapping/word_delegate.py</extracomment>
        <translation>Означає</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> and </source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation> і </translation>
    </message>
    <message>
        <source> if {0}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>, якщо {0}</translation>
    </message>
    <message>
        <source> if {assumptions}</source>
        <extracomment>The report</extracomment>
        <translation>, якщо {assumptions}</translation>
    </message>
    <message>
        <source>% alone stands for both ~ and ?</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>% сам означає і ~, і ?</translation>
    </message>
    <message>
        <source>&amp;About Counterclaim</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Про Counterclaim</translation>
    </message>
    <message>
        <source>&amp;Add claim</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Додати твердження</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Твердження</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Закр&amp;ити</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Стовпці…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Порівняти</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Д&amp;ублювати</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;Example: six numbers of one article</source>
        <extracomment>Menus and actions</extracomment>
        <translation>П&amp;риклад: шість чисел однієї статті</translation>
    </message>
    <message>
        <source>&amp;Export claims…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Експортувати твердження…</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Експортувати порівняння…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Filter claims</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Фільтрувати твердження</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Help on this pane</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Довідка про цю панель</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Імпортувати…</translation>
    </message>
    <message>
        <source>&amp;Keep comparison…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Зберегти порівняння…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Сполучення клавіш</translation>
    </message>
    <message>
        <source>&amp;Measures…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>П&amp;оказники…</translation>
    </message>
    <message>
        <source>&amp;Merge from file…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Об’&amp;єднати з файлом…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>&amp;Об’єднати…</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Новий</translation>
    </message>
    <message>
        <source>&amp;Next in series</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Наступне в ряду</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Наступна панель</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>&amp;Перезаписати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Друкувати…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>Пере&amp;завантажити</translation>
    </message>
    <message>
        <source>&amp;Reload and lose changes</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>Пере&amp;завантажити і втратити зміни</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>gui/disk/save_name.py</extracomment>
        <translation>&amp;Замінити</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <extracomment>Menus and actions</extracomment>
        <translation>С&amp;кинути розташування</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>Зберегти &amp;як…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Упорядкувати за цим стовпцем</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Д&amp;жерела…</translation>
    </message>
    <message>
        <source>&amp;Take the source alone</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Взяти лише &amp;джерело</translation>
    </message>
    <message>
        <source>&amp;Take {}</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>&amp;Взяти {}</translation>
    </message>
    <message>
        <source>&amp;Title and note…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Н&amp;азва і примітка…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Що це?</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Ширший стовпець</translation>
    </message>
    <message>
        <source>&amp;Zoom chart to data</source>
        <extracomment>Menus and actions</extracomment>
        <translation>&amp;Масштаб за даними</translation>
    </message>
    <message>
        <source>({numeral}) It is assumed here that {assumption}.</source>
        <extracomment>The report</extracomment>
        <translation>({numeral}) Тут припущено: {assumption}.</translation>
    </message>
    <message>
        <source>({numeral}) It is assumed that {assumption}, but nothing here rests on it.</source>
        <extracomment>The report</extracomment>
        <translation>({numeral}) Припущено: {assumption}; але тут ніщо на цьому не ґрунтується.</translation>
    </message>
    <message>
        <source>, as in “{0}–{1}”</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>, як-от «{0}–{1}»</translation>
    </message>
    <message>
        <source>, then </source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>, потім </translation>
    </message>
    <message>
        <source>, under the assumptions listed</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>, за наведених припущень</translation>
    </message>
    <message>
        <source>1 – confirmed by others</source>
        <extracomment>Words of a choice</extracomment>
        <translation>1 – підтверджено іншими</translation>
    </message>
    <message>
        <source>2 – probably true</source>
        <extracomment>Words of a choice</extracomment>
        <translation>2 – імовірно правда</translation>
    </message>
    <message>
        <source>3 – possibly true</source>
        <extracomment>Words of a choice</extracomment>
        <translation>3 – можливо правда</translation>
    </message>
    <message>
        <source>4 – doubtful</source>
        <extracomment>Words of a choice</extracomment>
        <translation>4 – сумнівно</translation>
    </message>
    <message>
        <source>5 – improbable</source>
        <extracomment>Words of a choice</extracomment>
        <translation>5 – малоймовірно</translation>
    </message>
    <message>
        <source>6 – cannot be judged</source>
        <extracomment>Words of a choice</extracomment>
        <translation>6 – неможливо оцінити</translation>
    </message>
    <message numerus="yes">
        <source>; what follows from the assumptions contradicts {0} claims</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>
            <numerusform>; те, що випливає з припущень, суперечить {0} твердженню</numerusform>
            <numerusform>; те, що випливає з припущень, суперечить {0} твердженням</numerusform>
            <numerusform>; те, що випливає з припущень, суперечить {0} твердженням</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; less than</source>
        <extracomment>The report</extracomment>
        <translation>&lt; менше ніж</translation>
    </message>
    <message>
        <source>&gt; more than</source>
        <extracomment>The report</extracomment>
        <translation>&gt; більше ніж</translation>
    </message>
    <message>
        <source>A bar is what can hold on the day; an end of it may come from an earlier or later figure of the same claimant.</source>
        <extracomment>The report</extracomment>
        <translation>Смуга – це те, що може бути правдою на цей день; її межа може походити з ранішого або пізнішого числа того самого заявника.</translation>
    </message>
    <message>
        <source>A cell holds the delimiter or a line end: choose a quotation mark.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Клітинка містить роздільник або кінець рядка: виберіть лапки.</translation>
    </message>
    <message>
        <source>A claim that quotes the source has changed since the versions were compared: import the newer one once more.</source>
        <extracomment>models/importing/revision_change.py</extracomment>
        <translation>Твердження, що цитує джерело, змінилося після порівняння версій: імпортуйте новішу ще раз.</translation>
    </message>
    <message>
        <source>A context in it gives more than {0} names a meaning.</source>
        <extracomment>models/formats/linked/words.py</extracomment>
        <translation>Контекст у ньому надає значення понад {0} назвам.</translation>
    </message>
    <message>
        <source>A count that may fall says nothing for another day than its own ({0}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Число, яке може зменшуватися, нічого не каже про інший день, крім свого ({0}).</translation>
    </message>
    <message>
        <source>A delimiter is one character, such as a comma or a tab.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Роздільник – один символ, наприклад кома або табуляція.</translation>
    </message>
    <message>
        <source>A document, kept with its full text so that it can be checked later.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Документ, збережений із повним текстом, щоб його можна було перевірити згодом.</translation>
    </message>
    <message>
        <source>A figure is a whole number from 0 to {0}.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>Число має бути цілим від 0 до {0}.</translation>
    </message>
    <message>
        <source>A figure is what somebody claimed, as of the day beside it (“by”: or an earlier one).</source>
        <extracomment>The report</extracomment>
        <translation>Число – це те, що хтось заявив, станом на день поруч («до»: або раніший).</translation>
    </message>
    <message>
        <source>A figure with the bound “{0}” has a high end and no low end.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>Число з межею «{0}» має верхню межу і не має нижньої.</translation>
    </message>
    <message>
        <source>A figure with the bound “{0}” has a low end and no high end.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>Число з межею «{0}» має нижню межу і не має верхньої.</translation>
    </message>
    <message>
        <source>A figure with the bound “{0}” must have the same low and high end.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>Число з межею «{0}» повинно мати однакові нижню і верхню межі.</translation>
    </message>
    <message>
        <source>A file of this name is there already, and would be lost.</source>
        <extracomment>gui/disk/save_name.py</extracomment>
        <translation>Файл із такою назвою вже є, його буде втрачено.</translation>
    </message>
    <message>
        <source>A grade is an Admiralty code: A to E for how reliable the source is, 1 to 5 for how credible the item is; F and 6 say that it cannot be judged.</source>
        <extracomment>The report</extracomment>
        <translation>Код – це адміралтейський код: від A до E – наскільки надійне джерело, від 1 до 5 – наскільки достовірна інформація; F і 6 означають, що оцінити неможливо.</translation>
    </message>
    <message>
        <source>A grey “said …” stands where only the day of the statement is known.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Сіре «сказано …» стоїть там, де відомий лише день заяви.</translation>
    </message>
    <message>
        <source>A letter for the source and a digit for what it says, as intelligence services write them: B2.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Літера для джерела і цифра для сказаного, як пишуть розвідки: B2.</translation>
    </message>
    <message>
        <source>A line of the recovery log says nothing that this program can read.</source>
        <extracomment>models/storage/log_line.py</extracomment>
        <translation>Рядок журналу відновлення не містить нічого, що ця програма може прочитати.</translation>
    </message>
    <message>
        <source>A mapping can be kept under a name for the next table like this one.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Зіставлення можна зберегти під назвою для наступної такої таблиці.</translation>
    </message>
    <message>
        <source>A name</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>A name holds half of a character (a lone surrogate), which no file can keep.</source>
        <extracomment>models/formats/claims_table/descriptor.py</extracomment>
        <translation>Назва містить половину символу (одиничний сурогат), якої жоден файл не збереже.</translation>
    </message>
    <message>
        <source>A newer version is kept beside the old one.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Новіша версія зберігається поряд зі старою.</translation>
    </message>
    <message>
        <source>A newer version of “{0}”, now titled “{1}”.</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Новіша версія «{0}», тепер під назвою «{1}».</translation>
    </message>
    <message>
        <source>A newer version of “{}”.</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Новіша версія «{}».</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>На сторінку вгору або вниз</translation>
    </message>
    <message>
        <source>A quotation mark ({0}) in the record that begins at line {1} is never closed: close it in the file, or choose another mark or none.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Лапки ({0}) у записі, що починається в рядку {1}, не закрито: закрийте їх у файлі або виберіть інші чи жодних.</translation>
    </message>
    <message>
        <source>A quotation mark is one character other than the delimiter, or none.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Лапки – один символ, інший за роздільник, або жодного.</translation>
    </message>
    <message>
        <source>A quote that cannot be found again is shown as lost; it is never moved by itself.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Цитата, яку неможливо знайти, показується як втрачена; сама вона ніколи не пересувається.</translation>
    </message>
    <message>
        <source>A quote that is lost stays with the old version.</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Втрачена цитата залишається при старій версії.</translation>
    </message>
    <message>
        <source>A range needs a low end and a high end, and there is one number only.</source>
        <extracomment>models/sheets/row_figure.py</extracomment>
        <translation>Діапазон потребує нижньої і верхньої меж, а число лише одне.</translation>
    </message>
    <message>
        <source>A range needs a low end and a higher high end.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>Діапазон потребує нижньої межі і вищої за неї верхньої.</translation>
    </message>
    <message>
        <source>A ratio sets that against the reference.</source>
        <extracomment>The report</extracomment>
        <translation>Відношення порівнює це з опорним твердженням.</translation>
    </message>
    <message>
        <source>A refusal or a word of success goes by itself; an offer stays until you take or close it.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Відмова або підтвердження зникає само; пропозиція залишається, доки ви її не приймете або не закриєте.</translation>
    </message>
    <message>
        <source>A text holds half of a character (a lone surrogate), which no file can keep.</source>
        <extracomment>models/formats/claims_table/csv_text.py</extracomment>
        <translation>Текст містить половину символу (одиничний сурогат), якої жоден файл не збереже.</translation>
    </message>
    <message>
        <source>A text is too long for Excel, which holds {0} columns: export it as CSV.</source>
        <extracomment>models/formats/claims_table/xlsx_writer.py</extracomment>
        <translation>Текст задовгий для Excel, що має {0} стовпців: експортуйте як CSV.</translation>
    </message>
    <message>
        <source>A – completely reliable</source>
        <extracomment>Words of a choice</extracomment>
        <translation>A – цілком надійне</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Близько</translation>
    </message>
    <message numerus="yes">
        <source>Add {0} claims</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>
            <numerusform>Додати {0} твердження</numerusform>
            <numerusform>Додати {0} твердження</numerusform>
            <numerusform>Додати {0} тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Fields</extracomment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>After “if”, i, ii and so on are assumptions, listed under “If …”.</source>
        <extracomment>The report</extracomment>
        <translation>Після «якщо» i, ii тощо – це припущення, перелічені під «Якщо …».</translation>
    </message>
    <message>
        <source>Age, days</source>
        <extracomment>The report</extracomment>
        <translation>Вік, днів</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Узгоджуються</translation>
    </message>
    <message>
        <source>All other claims are set against it.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Усі інші твердження порівнюються з ним.</translation>
    </message>
    <message>
        <source>All that “{0}” counts, “{1}” counts too.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Усе, що рахує «{0}», рахує і «{1}».</translation>
    </message>
    <message>
        <source>An arrow means at least or at most, a whisker a range, a hollow mark about, a bar an imprecise day.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Стрілка – щонайменше або щонайбільше, лінія з межами – діапазон, порожня позначка – близько, смуга – неточний день.</translation>
    </message>
    <message>
        <source>An article, report, transcript, graphic, data set, post or something else.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Стаття, звіт, стенограма, графіка, набір даних, допис або щось інше.</translation>
    </message>
    <message>
        <source>An end of its range is no plain number.</source>
        <extracomment>models/formats/linked/said.py</extracomment>
        <translation>Межа діапазону – не просте число.</translation>
    </message>
    <message>
        <source>An object in it holds the field “{0}” twice.</source>
        <extracomment>models/formats/linked/json_tree.py</extracomment>
        <translation>Об’єкт у ньому двічі містить поле «{0}».</translation>
    </message>
    <message>
        <source>Another claim replaces this one.</source>
        <extracomment>models/tables/claim_words.py</extracomment>
        <translation>Інше твердження замінює це.</translation>
    </message>
    <message>
        <source>Another program is writing it: open it again once that is done.</source>
        <extracomment>models/formats/plain_file.py</extracomment>
        <translation>Інша програма саме записує його: відкрийте знову, коли вона закінчить.</translation>
    </message>
    <message>
        <source>Archived at</source>
        <extracomment>Fields</extracomment>
        <translation>В архіві</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>The report</extracomment>
        <translation>Станом на</translation>
    </message>
    <message>
        <source>Assumed: {0}.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Припущено: {0}.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Припущення</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <extracomment>Fields</extracomment>
        <translation>Припущення</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Щонайменше</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Щонайбільше</translation>
    </message>
    <message>
        <source>Attach selected words as &amp;quote</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Додати виділені слова як &amp;цитату</translation>
    </message>
    <message>
        <source>Authors</source>
        <extracomment>Fields</extracomment>
        <translation>Автори</translation>
    </message>
    <message>
        <source>B – usually reliable</source>
        <extracomment>Words of a choice</extracomment>
        <translation>B – зазвичай надійне</translation>
    </message>
    <message>
        <source>Back to note {0}, place {1}</source>
        <extracomment>The report</extracomment>
        <translation>Назад до примітки {0}, місце {1}</translation>
    </message>
    <message>
        <source>Back to the table of claims</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Назад до таблиці тверджень</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>The table of printed claims</extracomment>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>Basis and grade</source>
        <extracomment>Fields</extracomment>
        <translation>Підстава і код</translation>
    </message>
    <message>
        <source>Best value</source>
        <extracomment>models/tables/target_words.py</extracomment>
        <translation>Найкраще значення</translation>
    </message>
    <message>
        <source>Both can be true: for one and the same day each is a lower limit only.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Обидва можуть бути правдою: для того самого дня кожне – лише нижня межа.</translation>
    </message>
    <message>
        <source>Both can be true: for one and the same day each is an upper limit only.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Обидва можуть бути правдою: для того самого дня кожне – лише верхня межа.</translation>
    </message>
    <message>
        <source>Both can be true; at least one has only one limit.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Обидва можуть бути правдою; принаймні одне має лише одну межу.</translation>
    </message>
    <message>
        <source>Both figures are limited from below and above, and overlap.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Обидва числа обмежені знизу і згори та перетинаються.</translation>
    </message>
    <message>
        <source>Bound</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Межа</translation>
    </message>
    <message>
        <source>Bring back what was there</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Повернути те, що було</translation>
    </message>
    <message>
        <source>Bring back what was there; in a search, clear it</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Повернути попереднє; у пошуку – очистити</translation>
    </message>
    <message>
        <source>C – fairly reliable</source>
        <extracomment>Words of a choice</extracomment>
        <translation>C – досить надійне</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <extracomment>Menus and actions</extracomment>
        <translation>О&amp;чистити фільтр</translation>
    </message>
    <message>
        <source>Captured</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Полонені</translation>
    </message>
    <message>
        <source>Casualties</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Людські втрати</translation>
    </message>
    <message>
        <source>Change the cell; in the text, choose the claim of these words</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Змінити клітинку; у тексті – вибрати твердження з цих слів</translation>
    </message>
    <message>
        <source>Change the cell; typing begins anew</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Змінити клітинку; набір починає спочатку</translation>
    </message>
    <message>
        <source>Change what can be changed in the row</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Змінити те, що можна змінити в рядку</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <extracomment>models/tables/claim_cells.py</extracomment>
        <translation>Змінити: {0}</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <extracomment>models/tables/claim_cells.py</extracomment>
        <translation>Змінити: {0} ({1})</translation>
    </message>
    <message>
        <source>Change {0} “{1}”</source>
        <extracomment>models/claims/steps.py</extracomment>
        <translation>Змінити: {0} «{1}»</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Changed by hand: {}.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Змінено вручну: {}.</translation>
    </message>
    <message>
        <source>Changes that were not saved when the program ended. Restore them, or set them aside for later.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Зміни, не збережені на момент завершення програми. Відновіть їх або відкладіть на потім.</translation>
    </message>
    <message>
        <source>Checked by</source>
        <extracomment>Fields</extracomment>
        <translation>Перевірено ким</translation>
    </message>
    <message>
        <source>Checked on</source>
        <extracomment>Fields</extracomment>
        <translation>Перевірено коли</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Fields</extracomment>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Choose a claim anywhere, and every pane shows it. Everything that changes the file can be undone.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Виберіть твердження будь-де, і його покажуть усі панелі. Усе, що змінює файл, можна скасувати.</translation>
    </message>
    <message>
        <source>Choose a number to see its words in the text. Nothing enters the file before “Import”.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Виберіть число, щоб побачити його слова в тексті. До «Імпортувати» до файлу нічого не потрапляє.</translation>
    </message>
    <message>
        <source>Choose a side of each, or leave it open: until you choose, what you have stands.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Виберіть сторону кожного або залиште відкритим: доки не виберете, діє ваше.</translation>
    </message>
    <message>
        <source>Choose a side, or leave it open: until you choose, what you have stands.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Виберіть сторону або залиште відкритим: доки не виберете, діє ваше.</translation>
    </message>
    <message>
        <source>Choose how dates are written.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Виберіть, як записано дати.</translation>
    </message>
    <message>
        <source>Choose how dates are written: “{0}” and “{1}” are not written alike.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Виберіть, як записано дати: «{0}» і «{1}» записано по-різному.</translation>
    </message>
    <message>
        <source>Choose how dates are written: “{0}” can be read in several ways.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Виберіть, як записано дати: «{0}» можна прочитати по-різному.</translation>
    </message>
    <message>
        <source>Choose how numbers are written.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Виберіть, як записано числа.</translation>
    </message>
    <message>
        <source>Choose how numbers are written: “{0}” and “{1}” are not written alike.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Виберіть, як записано числа: «{0}» і «{1}» записано по-різному.</translation>
    </message>
    <message>
        <source>Choose how numbers are written: “{0}” can be read in several ways.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Виберіть, як записано числа: «{0}» можна прочитати по-різному.</translation>
    </message>
    <message>
        <source>Choose one column for the figure, or a column for each measure, but not both.</source>
        <extracomment>models/sheets/reading.py</extracomment>
        <translation>Виберіть один стовпець для числа або окремий стовпець на показник, але не обидва варіанти.</translation>
    </message>
    <message>
        <source>Choose one column for the whole figure, or columns for its ends, but not both.</source>
        <extracomment>models/sheets/reading.py</extracomment>
        <translation>Виберіть один стовпець для всього числа або стовпці для його меж, але не те й інше.</translation>
    </message>
    <message>
        <source>Choose the claim whose quote the cursor is in; in the search, the next hit</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Вибрати твердження, у цитаті якого курсор; у пошуку – наступний збіг</translation>
    </message>
    <message>
        <source>Choose the column that holds the figure, or those that hold its ends.</source>
        <extracomment>models/sheets/reading.py</extracomment>
        <translation>Виберіть стовпець із числом або стовпці з його межами.</translation>
    </message>
    <message>
        <source>Choose the column that holds the figure, or those that hold its low and high end.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Виберіть стовпець із числом або стовпці з його нижньою і верхньою межами.</translation>
    </message>
    <message>
        <source>Choose the column that holds the measure, or one measure for all rows.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Виберіть стовпець із показником або один показник для всіх рядків.</translation>
    </message>
    <message>
        <source>Choose the column that holds the subject, or give one subject for all rows.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Виберіть стовпець з об’єктом або вкажіть один об’єкт для всіх рядків.</translation>
    </message>
    <message>
        <source>Choose the measure of the figures in the column “{0}”.</source>
        <extracomment>models/sheets/row_readers.py</extracomment>
        <translation>Виберіть показник чисел у стовпці «{0}».</translation>
    </message>
    <message>
        <source>Choose the pair in the matrix; switch an assumption or a measure</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Вибрати пару в матриці; перемкнути припущення або показник</translation>
    </message>
    <message>
        <source>Choose what “{0}” counts.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Виберіть, що рахує «{0}».</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>The report</extracomment>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Claim file</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Файл тверджень</translation>
    </message>
    <message>
        <source>Claim in detail</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Твердження докладно</translation>
    </message>
    <message>
        <source>Claim of {0}: {1}</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Твердження, {0}: {1}</translation>
    </message>
    <message>
        <source>Claim without a claimant: {0}</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Твердження без заявника: {0}</translation>
    </message>
    <message>
        <source>Claimant</source>
        <extracomment>The report</extracomment>
        <translation>Заявник</translation>
    </message>
    <message>
        <source>Claimant not stated</source>
        <extracomment>models/text/claim_names.py</extracomment>
        <translation>Заявника не вказано</translation>
    </message>
    <message>
        <source>Claimant “{0}”</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Заявник «{0}»</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>models/report/claim_list.py</extracomment>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Claims about this subject are compared.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Порівнюються твердження про цей об’єкт.</translation>
    </message>
    <message>
        <source>Claims as PDF</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Твердження як PDF</translation>
    </message>
    <message>
        <source>Claims of one claimant about the same thing, day after day.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Твердження одного заявника про те саме, день за днем.</translation>
    </message>
    <message>
        <source>Claims over days: one colour a claimant, one shape a measure. Claims without a date are counted below.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Твердження за днями: колір – заявник, форма – показник. Твердження без дати пораховано внизу.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Закрити пошук</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Пор&amp;івняння</translation>
    </message>
    <message>
        <source>Column “{0}”: {1}</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>Стовпець «{0}»: {1}</translation>
    </message>
    <message>
        <source>Compare &amp;with this claim</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Порівняти з &amp;цим твердженням</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>The report</extracomment>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Comparison as CSV</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Порівняння як CSV</translation>
    </message>
    <message>
        <source>Comparison as Excel workbook</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Порівняння як книга Excel</translation>
    </message>
    <message>
        <source>Comparison as HTML</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Порівняння як HTML</translation>
    </message>
    <message>
        <source>Comparison as PDF</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Порівняння як PDF</translation>
    </message>
    <message>
        <source>Comparison “{0}”</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Порівняння «{0}»</translation>
    </message>
    <message>
        <source>Comparisons that were kept in the file under a name.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Порівняння, збережені у файлі під назвою.</translation>
    </message>
    <message>
        <source>Compatible</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Сумісні</translation>
    </message>
    <message>
        <source>Computes one measure from another, such as casualties from killed, by a ratio that a source gives.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Обчислює один показник з іншого, наприклад людські втрати із загиблих, за відношенням, яке дає джерело.</translation>
    </message>
    <message>
        <source>Conditional</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Умовний</translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Довірчий інтервал</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Конфлікт</translation>
    </message>
    <message>
        <source>Conflict of a merge in {0}, “{1}”</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Конфлікт об’єднання в {0}, «{1}»</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Конфлікти</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Копіювати як поси&amp;лання</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Копіювати вибрані рядки</translation>
    </message>
    <message>
        <source>Copy, select all of a side’s words</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Копіювати, вибрати всі слова однієї сторони</translation>
    </message>
    <message>
        <source>Count by name</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Поіменний підрахунок</translation>
    </message>
    <message>
        <source>Counterclaim</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Counterclaim</translation>
    </message>
    <message>
        <source>Counting starts earlier for {0} ({1}) than for {2} ({3}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Відлік у {0} ({1}) починається раніше, ніж у {2} ({3}).</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>Fields</extracomment>
        <translation>Рахує</translation>
    </message>
    <message>
        <source>Counts {0}; may also count {1}.</source>
        <extracomment>models/tables/claim_cells.py</extracomment>
        <translation>Рахує: {0}; може також рахувати: {1}.</translation>
    </message>
    <message>
        <source>Credibility</source>
        <extracomment>Fields</extracomment>
        <translation>Достовірність</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <extracomment>Fields</extracomment>
        <translation>Накопичувальний</translation>
    </message>
    <message>
        <source>D – not usually reliable</source>
        <extracomment>Words of a choice</extracomment>
        <translation>D – зазвичай ненадійне</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Набір даних</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Fields</extracomment>
        <translation>Дати</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Fields</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Day and month can be read the other way round: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>День і місяць можна прочитати й навпаки: «{}».</translation>
    </message>
    <message>
        <source>Days from the day that the claim counts up to, to the day of the comparison.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Днів від дня, станом на який рахує твердження, до дня порівняння.</translation>
    </message>
    <message>
        <source>Derivation</source>
        <extracomment>Fields</extracomment>
        <translation>Розрахунок</translation>
    </message>
    <message>
        <source>Derived</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Похідне</translation>
    </message>
    <message>
        <source>Derived from</source>
        <extracomment>Fields</extracomment>
        <translation>Виведено з</translation>
    </message>
    <message>
        <source>Derived: {0}, {1} ({2}), minus {3}, {4} ({5}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Виведено: {0}, {1} ({2}), мінус {3}, {4} ({5}).</translation>
    </message>
    <message>
        <source>Derived: {0}, {1} ({2}), times {3} to {4} ({5}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Виведено: {0}, {1} ({2}), помножити на {3}–{4} ({5}).</translation>
    </message>
    <message>
        <source>Displaced</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Переміщені</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Спірне</translation>
    </message>
    <message>
        <source>Doubtful ({}): read the sentence.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Сумнівно ({}): прочитайте речення.</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom; the list beside switches series on and off.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Тягніть, щоб рухати, крутіть коліщатко, щоб наближати; список поряд вмикає і вимикає ряди.</translation>
    </message>
    <message>
        <source>Drawing of the chart (SVG)</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Малюнок діаграми (SVG)</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {0} claims</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>
            <numerusform>Дублювати {0} твердження</numerusform>
            <numerusform>Дублювати {0} твердження</numerusform>
            <numerusform>Дублювати {0} тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>E – unreliable</source>
        <extracomment>Words of a choice</extracomment>
        <translation>E – ненадійне</translation>
    </message>
    <message>
        <source>E&amp;xample: Russian losses, 2022–2026</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Приклад: &amp;втрати Росії, 2022–2026</translation>
    </message>
    <message>
        <source>Each against each</source>
        <extracomment>The report</extracomment>
        <translation>Кожне з кожним</translation>
    </message>
    <message>
        <source>Each measure has a column of its own below: set this to Nothing, or take those columns out.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Нижче кожен показник має свій стовпець: поставте тут «Нічого» або приберіть ті стовпці.</translation>
    </message>
    <message>
        <source>Ends are</source>
        <extracomment>Fields</extracomment>
        <translation>Межі – це</translation>
    </message>
    <message>
        <source>Equipment lost</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Втрачена техніка</translation>
    </message>
    <message>
        <source>Every change since the file was opened, the newest last. Choose one to go back to it.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Усі зміни після відкриття файлу, найновіша остання. Виберіть зміну, щоб повернутися до неї.</translation>
    </message>
    <message>
        <source>Every field of the chosen claim, in groups that fold. Enter, or leaving a field, keeps what you typed.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Усі поля вибраного твердження, у згортаних групах. Enter або вихід із поля зберігає набране.</translation>
    </message>
    <message>
        <source>Every key of the program, by the place where it works. Type to find one; copy the list as text.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Усі клавіші програми за місцем, де вони діють. Пишіть, щоб знайти; список можна скопіювати як текст.</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>F – cannot be judged</source>
        <extracomment>Words of a choice</extracomment>
        <translation>F – неможливо оцінити</translation>
    </message>
    <message>
        <source>F6 goes from pane to pane, Escape back to the table; F1 explains the pane you are in.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>F6 переходить між панелями, Esc – назад до таблиці; F1 пояснює панель, у якій ви є.</translation>
    </message>
    <message>
        <source>Field report</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Повідомлення з місця</translation>
    </message>
    <message>
        <source>Fields of other programs</source>
        <extracomment>Fields</extracomment>
        <translation>Поля інших програм</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>The report</extracomment>
        <translation>Число</translation>
    </message>
    <message>
        <source>Figure changed: {0} → {1}</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Число змінилося: {0} → {1}</translation>
    </message>
    <message>
        <source>Figure changed: {} is not there any more</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Число змінилося: {} більше немає</translation>
    </message>
    <message>
        <source>Figures changed: {} cannot be told in the old words</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Числа змінилися: {} не розпізнати в старих словах</translation>
    </message>
    <message>
        <source>Files of these names are there already, and would be lost: {0}.</source>
        <extracomment>gui/disk/save_name.py</extracomment>
        <translation>Файли з такими назвами вже є, їх буде втрачено: {0}.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Шукати в тексті</translation>
    </message>
    <message>
        <source>First and last column; with Ctrl, first and last claim</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Перший і останній стовпець; із Ctrl – перше й останнє твердження</translation>
    </message>
    <message>
        <source>Fold or unfold a group</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Згорнути або розгорнути групу</translation>
    </message>
    <message>
        <source>For the count only grows, {limits} on {day}.</source>
        <extracomment>The report</extracomment>
        <translation>Оскільки число лише зростає, на {day}: {limits}.</translation>
    </message>
    <message>
        <source>For {0}, {1} stands for nothing: {2}</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>Для {0} {1} нічого не означає: {2}</translation>
    </message>
    <message>
        <source>Found at another place</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Знайдено в іншому місці</translation>
    </message>
    <message>
        <source>Found at another place ({}%)</source>
        <extracomment>gui/panes/detail/quote_lines.py</extracomment>
        <translation>Знайдено в іншому місці ({} %)</translation>
    </message>
    <message>
        <source>Found unchanged</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Знайдено без змін</translation>
    </message>
    <message>
        <source>Found with differences ({}%)</source>
        <extracomment>gui/panes/detail/quote_lines.py</extracomment>
        <translation>Знайдено з відмінностями ({} %)</translation>
    </message>
    <message>
        <source>Found, typed otherwise</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Знайдено, записано інакше</translation>
    </message>
    <message>
        <source>Further contradictions: {pairs}.</source>
        <extracomment>The report</extracomment>
        <translation>Інші суперечності: {pairs}.</translation>
    </message>
    <message>
        <source>Give up what is typed</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Відмовитися від набраного</translation>
    </message>
    <message>
        <source>Go back to another step</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Повернутися до іншого кроку</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Перейти до меню</translation>
    </message>
    <message>
        <source>Goes through the days that claims count up to.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Проходить днями, станом на які рахують твердження.</translation>
    </message>
    <message>
        <source>Grade</source>
        <extracomment>The report</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Graphic</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Графіка</translation>
    </message>
    <message>
        <source>Hatched: only under an assumption.</source>
        <extracomment>The report</extracomment>
        <translation>Заштриховано: лише за припущення.</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>Fields</extracomment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Hide what is said of a mark</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Сховати те, що сказано про позначку</translation>
    </message>
    <message>
        <source>High end</source>
        <extracomment>models/tables/target_words.py</extracomment>
        <translation>Верхня межа</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Holds the new text against the old one. Each quote moves to the new version or stays, as you choose.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Порівнює новий текст зі старим. Кожна цитата переходить до нової версії або залишається – як ви виберете.</translation>
    </message>
    <message>
        <source>How far the number reaches: exact, about, at least, more than, at most, less than, or a range.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Як далеко сягає число: точно, близько, щонайменше, більше ніж, щонайбільше, менше ніж або діапазон.</translation>
    </message>
    <message>
        <source>How far the source has been right before, A to E. F means that this cannot be judged, not worst.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Наскільки джерело досі мало рацію, від A до E. F означає, що оцінити неможливо, а не найгірше.</translation>
    </message>
    <message>
        <source>How likely this very number is, 1 to 5. 6 means that this cannot be judged, not worst.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Наскільки ймовірне саме це число, від 1 до 5. 6 означає, що оцінити неможливо, а не найгірше.</translation>
    </message>
    <message>
        <source>How the claimant came by the number: a statement, an estimate, a count by name, a tally, a leak.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Звідки в заявника це число: заява, оцінка, поіменний підрахунок, підрахунок, витік.</translation>
    </message>
    <message>
        <source>How the number was computed from other claims.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Як число обчислено з інших тверджень.</translation>
    </message>
    <message>
        <source>How the program looks, writes numbers and dates, and keeps backups. They apply at once.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Як програма виглядає, пише числа й дати та зберігає резервні копії. Діє одразу.</translation>
    </message>
    <message>
        <source>How to read this: {sentences}</source>
        <extracomment>The report</extracomment>
        <translation>Як це читати: {sentences}</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Fields</extracomment>
        <translation>Ідентифікатор</translation>
    </message>
    <message>
        <source>If the copy is older than this version, choose “no common version”: that takes nothing back.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Якщо копія старіша за цю версію, виберіть «немає спільної версії»: так нічого не скасовується.</translation>
    </message>
    <message>
        <source>If {0}: {1}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Якщо {0}: {1}</translation>
    </message>
    <message>
        <source>If {0}: {1}, {2}. {3}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Якщо {0}: {1}, {2}. {3}</translation>
    </message>
    <message>
        <source>If {assumptions}: {told}</source>
        <extracomment>The report</extracomment>
        <translation>Якщо {assumptions}: {told}</translation>
    </message>
    <message>
        <source>If …</source>
        <extracomment>The report</extracomment>
        <translation>Якщо …</translation>
    </message>
    <message>
        <source>Import of a table</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Імпорт таблиці</translation>
    </message>
    <message>
        <source>Import of an article</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Імпорт статті</translation>
    </message>
    <message>
        <source>Import te&amp;xt from clipboard</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Імпортувати те&amp;кст із буфера обміну</translation>
    </message>
    <message>
        <source>Import the claims</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Імпортувати твердження</translation>
    </message>
    <message>
        <source>Import what is ticked</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Імпортувати позначене</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>Імпортувати {0}</translation>
    </message>
    <message>
        <source>Import {0} from “{1}”</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>Імпортувати {0} з «{1}»</translation>
    </message>
    <message numerus="yes">
        <source>Import {0} sources</source>
        <extracomment>gui/importing/reference_import.py</extracomment>
        <translation>
            <numerusform>Імпортувати {0} джерело</numerusform>
            <numerusform>Імпортувати {0} джерела</numerusform>
            <numerusform>Імпортувати {0} джерел</numerusform>
        </translation>
    </message>
    <message>
        <source>In the day: a day on or back; in the table, another claim</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>У полі «День»: на день уперед або назад; у таблиці – інше твердження</translation>
    </message>
    <message>
        <source>In the day: bring back the day that is asked</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>У полі «День»: повернути день, про який питали</translation>
    </message>
    <message>
        <source>In the day: open the calendar</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>У полі «День»: відкрити календар</translation>
    </message>
    <message>
        <source>In the day: the next or the last day that a claim counts up to</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>У полі «День»: наступний або попередній день, станом на який рахує твердження</translation>
    </message>
    <message>
        <source>In the list of quotes: remove the quote</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>У списку цитат: вилучити цитату</translation>
    </message>
    <message>
        <source>In the list: remove the entry</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>У списку: вилучити запис</translation>
    </message>
    <message>
        <source>In the list: switch a series on or off</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>У списку: увімкнути або вимкнути ряд</translation>
    </message>
    <message>
        <source>In the menu of columns: show or hide one, and stay</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>У меню стовпців: показати або сховати й залишитися</translation>
    </message>
    <message>
        <source>In the plot an arrow has no limit on its side.</source>
        <extracomment>The report</extracomment>
        <translation>На графіку стрілка не має межі зі свого боку.</translation>
    </message>
    <message>
        <source>In the search, the hit before</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>У пошуку – попередній збіг</translation>
    </message>
    <message>
        <source>In the search: go to the list</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>У пошуку: перейти до списку</translation>
    </message>
    <message>
        <source>In the text: show the lines that are folded away</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>У тексті: показати пропущені рядки</translation>
    </message>
    <message>
        <source>In translation: “{0}”</source>
        <extracomment>models/report/quote_notes.py</extracomment>
        <translation>У перекладі: «{0}»</translation>
    </message>
    <message>
        <source>Intelligence estimate</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Оцінка розвідки</translation>
    </message>
    <message>
        <source>It adds or removes at place {0} of a list, where that could not happen.</source>
        <extracomment>models/storage/replay.py</extracomment>
        <translation>Вона додає або вилучає на місці {0} у списку, де це не могло статися.</translation>
    </message>
    <message>
        <source>It cannot be read whole: it nests its parts deeper than any page, or is made to break programs.</source>
        <extracomment>models/formats/articles/web/tree.py</extracomment>
        <translation>Неможливо прочитати цілком: частини вкладено глибше, ніж на будь-якій сторінці, або створено, щоб ламати програми.</translation>
    </message>
    <message>
        <source>It cannot be read: it nests its parts deeper than any page.</source>
        <extracomment>models/formats/articles/web/page.py</extracomment>
        <translation>Неможливо прочитати: частини вкладено глибше, ніж на будь-якій сторінці.</translation>
    </message>
    <message>
        <source>It cannot be read: line {0} has more than {1} dots.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>Неможливо прочитати: рядок {0} має понад {1} крапок.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <extracomment>models/formats/plain_file.py</extracomment>
        <translation>Його неможливо прочитати: {0}.</translation>
    </message>
    <message>
        <source>It changes nothing in the file; “Clear” brings every claim back.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>У файлі нічого не змінюється; «Очистити» повертає всі твердження.</translation>
    </message>
    <message>
        <source>It contradicts {0}, {1} ({2}): not all that is assumed can be true, or that claim is not.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Це суперечить {0}, {1} ({2}): або не всі припущення правдиві, або те твердження.</translation>
    </message>
    <message>
        <source>It describes more than {0} things, and that many are not read.</source>
        <extracomment>models/formats/linked/graph.py</extracomment>
        <translation>Тут описано понад {0} речей, стільки не читається.</translation>
    </message>
    <message>
        <source>It describes tables of another program.</source>
        <extracomment>models/formats/claims_table/descriptor.py</extracomment>
        <translation>Тут описано таблиці іншої програми.</translation>
    </message>
    <message>
        <source>It does not say in which version it was written.</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>Не вказано, у якій версії це записано.</translation>
    </message>
    <message>
        <source>It does not say what has changed.</source>
        <extracomment>models/storage/log_change.py</extracomment>
        <translation>У ньому не сказано, що змінилося.</translation>
    </message>
    <message>
        <source>It does not say what is counted, such as “killed” or “wounded”.</source>
        <extracomment>models/formats/linked/claim_nodes.py</extracomment>
        <translation>Не вказано, що рахується, наприклад «killed» або «wounded».</translation>
    </message>
    <message>
        <source>It has more than {0} MB: part it into several files.</source>
        <extracomment>models/formats/tables/table.py</extracomment>
        <translation>Тут понад {0} МБ: розділіть на кілька файлів.</translation>
    </message>
    <message>
        <source>It has more than {0} rows or {1} cells: part it into several files.</source>
        <extracomment>models/sheets/objects.py</extracomment>
        <translation>Тут понад {0} рядків або {1} клітинок: розділіть на кілька файлів.</translation>
    </message>
    <message>
        <source>It has neither a title nor an address, by which a source is known.</source>
        <extracomment>models/formats/references/ris_reader.py</extracomment>
        <translation>Немає ні назви, ні адреси, за якими впізнають джерело.</translation>
    </message>
    <message>
        <source>It has no main text: open it in a browser, copy the text of the article there, and paste it here.</source>
        <extracomment>models/formats/articles/web/page.py</extracomment>
        <translation>Тут немає основного тексту: відкрийте у браузері, скопіюйте там текст статті і вставте сюди.</translation>
    </message>
    <message>
        <source>It has no sheet “{0}”; there are: {1}.</source>
        <extracomment>models/formats/tables/table.py</extracomment>
        <translation>Аркуша «{0}» немає; є: {1}.</translation>
    </message>
    <message>
        <source>It has {0} pages: from 1 to {1} are read.</source>
        <extracomment>models/formats/articles/pdf/document.py</extracomment>
        <translation>Тут {0} сторінок: читається від 1 до {1}.</translation>
    </message>
    <message>
        <source>It holds a part of a record that must be there whole.</source>
        <extracomment>models/storage/log_change.py</extracomment>
        <translation>У ньому є частина запису, який має бути цілим.</translation>
    </message>
    <message>
        <source>It holds half of a character (a lone surrogate) after “{0}”.</source>
        <extracomment>models/formats/linked/json_tree.py</extracomment>
        <translation>Половина символу (одиничний сурогат) після «{0}».</translation>
    </message>
    <message>
        <source>It holds halves of characters (lone surrogates): choose another encoding.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Тут половини символів (одиничні сурогати): виберіть інше кодування.</translation>
    </message>
    <message>
        <source>It holds more than {0} contexts of its own, and that many are not read.</source>
        <extracomment>models/formats/linked/graph.py</extracomment>
        <translation>Тут понад {0} власних контекстів, стільки не читається.</translation>
    </message>
    <message>
        <source>It holds no figure, neither as an observation nor in its words.</source>
        <extracomment>models/formats/linked/claim_nodes.py</extracomment>
        <translation>Немає числа ні як спостереження, ні в словах.</translation>
    </message>
    <message>
        <source>It holds no page.</source>
        <extracomment>models/formats/articles/web/tree.py</extracomment>
        <translation>Тут немає сторінки.</translation>
    </message>
    <message>
        <source>It holds no page: save the page again, as “Web page, complete” or as a single file.</source>
        <extracomment>models/formats/articles/web/archive.py</extracomment>
        <translation>Тут немає сторінки: збережіть її знову, як «Вебсторінка, повністю» або як один файл.</translation>
    </message>
    <message>
        <source>It holds no references: CSL-JSON is a list of items that each have a “type”.</source>
        <extracomment>models/formats/references/csl_reader.py</extracomment>
        <translation>Тут немає бібліографічних записів: CSL-JSON – це список елементів, кожен із «type».</translation>
    </message>
    <message>
        <source>It holds no references: in BibTeX each of them begins like “@article{key,”.</source>
        <extracomment>models/formats/references/bibtex_reader.py</extracomment>
        <translation>Тут немає бібліографічних записів: у BibTeX кожен починається як «@article{key,».</translation>
    </message>
    <message>
        <source>It holds no references: in RIS each of them begins with a line such as “TY  - NEWS”.</source>
        <extracomment>models/formats/references/ris_reader.py</extracomment>
        <translation>Тут немає бібліографічних записів: у RIS кожен починається рядком на зразок «TY  - NEWS».</translation>
    </message>
    <message>
        <source>It holds no sheet with cells.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Немає аркуша з клітинками.</translation>
    </message>
    <message>
        <source>It holds no table: no list of objects, as in [{“date”: …}, {“date”: …}].</source>
        <extracomment>models/sheets/objects.py</extracomment>
        <translation>Тут немає таблиці: немає списку об’єктів, як-от [{«date»: …}, {«date»: …}].</translation>
    </message>
    <message>
        <source>It holds no table: there is nothing in it.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Тут немає таблиці: нічого немає.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <extracomment>models/formats/articles/pdf/document.py</extracomment>
        <translation>Тут немає тексту.</translation>
    </message>
    <message>
        <source>It holds pictures of pages and no text: run text recognition over it, and open what comes of that.</source>
        <extracomment>models/formats/articles/pdf/document.py</extracomment>
        <translation>Тут зображення сторінок без тексту: розпізнайте текст і відкрийте результат.</translation>
    </message>
    <message>
        <source>It holds {0} GB, and files of more than {1} GB are not read.</source>
        <extracomment>models/formats/plain_file.py</extracomment>
        <translation>У ньому {0} ГБ, а файли понад {1} ГБ не читаються.</translation>
    </message>
    <message>
        <source>It holds {0} MB, and articles of more than {1} MB are not read.</source>
        <extracomment>models/formats/articles/limits.py</extracomment>
        <translation>Тут {0} МБ, а статті понад {1} МБ не читаються.</translation>
    </message>
    <message>
        <source>It holds {0} MB, and more than {1} MB are not read.</source>
        <extracomment>models/formats/linked/json_tree.py</extracomment>
        <translation>Тут {0} МБ, а понад {1} МБ не читається.</translation>
    </message>
    <message>
        <source>It holds {0} MB, and more than {1} MB are not read: split it.</source>
        <extracomment>models/formats/references/encoded.py</extracomment>
        <translation>Тут {0} МБ, а понад {1} МБ не читається: розділіть.</translation>
    </message>
    <message>
        <source>It holds {0} entries, and more than {1} are not read: split it.</source>
        <extracomment>models/formats/references/reference.py</extracomment>
        <translation>Тут {0} записів, а понад {1} не читається: розділіть.</translation>
    </message>
    <message>
        <source>It is a damaged workbook: its end is missing, or it was changed.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Це пошкоджена книга: бракує її кінця або її змінено.</translation>
    </message>
    <message>
        <source>It is a folder: open a file in it.</source>
        <extracomment>models/formats/plain_file.py</extracomment>
        <translation>Це тека: відкрийте файл у ній.</translation>
    </message>
    <message>
        <source>It is a workbook of another program: import it as a table, column by column.</source>
        <extracomment>models/formats/claims_table/xlsx_reader.py</extracomment>
        <translation>Це книга іншої програми: імпортуйте її як таблицю, стовпець за стовпцем.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>models/formats/tables/table.py</extracomment>
        <translation>Порожньо.</translation>
    </message>
    <message>
        <source>It is larger than the memory that is free.</source>
        <extracomment>models/formats/plain_file.py</extracomment>
        <translation>Він більший за вільну пам’ять.</translation>
    </message>
    <message>
        <source>It is locked with a password: save a copy without one, and open that.</source>
        <extracomment>models/formats/articles/pdf/document.py</extracomment>
        <translation>Файл захищено паролем: збережіть копію без нього і відкрийте її.</translation>
    </message>
    <message>
        <source>It is nested too deeply to be a table.</source>
        <extracomment>models/sheets/objects.py</extracomment>
        <translation>Вкладено заглибоко, щоб бути таблицею.</translation>
    </message>
    <message>
        <source>It is no JSON: {0}.</source>
        <extracomment>models/sheets/objects.py</extracomment>
        <translation>Це не JSON: {0}.</translation>
    </message>
    <message>
        <source>It is no PDF, or a damaged one.</source>
        <extracomment>models/formats/articles/pdf/document.py</extracomment>
        <translation>Це не PDF або пошкоджений PDF.</translation>
    </message>
    <message>
        <source>It is no archive of a page, or damaged.</source>
        <extracomment>models/formats/articles/web/archive.py</extracomment>
        <translation>Це не архів сторінки або він пошкоджений.</translation>
    </message>
    <message>
        <source>It is no archive of a page: it does not begin as one.</source>
        <extracomment>models/formats/articles/web/archive.py</extracomment>
        <translation>Це не архів сторінки: він не починається як архів.</translation>
    </message>
    <message>
        <source>It is no less than an earlier figure of the series, {0} ({1}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Воно не менше за раніше число ряду, {0} ({1}).</translation>
    </message>
    <message>
        <source>It is no more than a later figure of the series, {0} ({1}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Воно не більше за пізніше число ряду, {0} ({1}).</translation>
    </message>
    <message>
        <source>It is no object with the fields of a reference.</source>
        <extracomment>models/formats/references/csl_reader.py</extracomment>
        <translation>Це не об’єкт із полями бібліографічного запису.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8 (byte {0}).</source>
        <extracomment>models/formats/linked/json_tree.py</extracomment>
        <translation>Це не текст у UTF-8 (байт {0}).</translation>
    </message>
    <message>
        <source>It is no text in UTF-8, and its encoding cannot be told for sure: save it as UTF-8.</source>
        <extracomment>models/formats/articles/encoding.py</extracomment>
        <translation>Це не текст у UTF-8, і його кодування неможливо визначити напевно: збережіть його як UTF-8.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8: save it as UTF-8.</source>
        <extracomment>models/formats/references/encoded.py</extracomment>
        <translation>Це не текст у UTF-8: збережіть як UTF-8.</translation>
    </message>
    <message>
        <source>It is no text in {0} (byte {1}): save it as UTF-8.</source>
        <extracomment>models/formats/articles/encoding.py</extracomment>
        <translation>Це не текст у {0} (байт {1}): збережіть його як UTF-8.</translation>
    </message>
    <message>
        <source>It is no text in {0}: line {1} holds NUL. Choose another encoding.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Це не текст у {0}: рядок {1} містить NUL. Виберіть інше кодування.</translation>
    </message>
    <message>
        <source>It is no text in {0}{1}: choose another encoding.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Це не текст у {0}{1}: виберіть інше кодування.</translation>
    </message>
    <message>
        <source>It is no text: it holds NUL.</source>
        <extracomment>models/formats/references/encoded.py</extracomment>
        <translation>Це не текст: тут є NUL.</translation>
    </message>
    <message>
        <source>It is no text: it holds halves of characters.</source>
        <extracomment>models/formats/articles/limits.py</extracomment>
        <translation>Це не текст: тут є половини символів.</translation>
    </message>
    <message>
        <source>It is no workbook (XLSX, XLS, XLSB or ODS), or it is damaged.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Це не книга (XLSX, XLS, XLSB або ODS) або вона пошкоджена.</translation>
    </message>
    <message>
        <source>It is no workbook that can be read: it is damaged, or protected by a password.</source>
        <extracomment>models/formats/claims_table/xlsx_reader.py</extracomment>
        <translation>Це не книга, яку можна прочитати: вона пошкоджена або захищена паролем.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <extracomment>models/formats/claims_table/descriptor.py</extracomment>
        <translation>Це не JSON.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <extracomment>models/formats/claims_table/descriptor.py</extracomment>
        <translation>Це не об’єкт JSON.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <extracomment>models/formats/plain_file.py</extracomment>
        <translation>Це не файл.</translation>
    </message>
    <message>
        <source>It is not said whose losses they are.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Не сказано, чиї це втрати.</translation>
    </message>
    <message>
        <source>It is not sure that both count from the same day: {0}; {1}.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Невідомо напевно, чи обидва рахують від того самого дня: {0}; {1}.</translation>
    </message>
    <message>
        <source>It is not sure that both mean the same outcomes by “{0}”.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Невідомо напевно, чи обидва розуміють під «{0}» те саме.</translation>
    </message>
    <message>
        <source>It is not sure that “{0}” and “{1}” hold the same outcomes.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Невідомо напевно, чи «{0}» і «{1}» охоплюють те саме.</translation>
    </message>
    <message>
        <source>It is protected by a password: save it without one.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Захищено паролем: збережіть без нього.</translation>
    </message>
    <message>
        <source>It lies on a straight line from {0} ({1}) to {2} ({3}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Воно лежить на прямій від {0} ({1}) до {2} ({3}).</translation>
    </message>
    <message>
        <source>It nests lists and objects deeper than {0}.</source>
        <extracomment>models/formats/linked/json_tree.py</extracomment>
        <translation>Списки й об’єкти вкладено глибше ніж {0}.</translation>
    </message>
    <message>
        <source>It undoes or redoes a change that the log does not hold.</source>
        <extracomment>models/storage/log_history.py</extracomment>
        <translation>Вона скасовує або повторює зміну, якої немає в журналі.</translation>
    </message>
    <message>
        <source>It was passed on by: {}.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Передав: {}.</translation>
    </message>
    <message>
        <source>It was written by a newer program (version {0}), and this one cannot read all of it.</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>Це записала новіша програма (версія {0}), і ця не може прочитати всього.</translation>
    </message>
    <message>
        <source>It would take more than {0} GB once it is unpacked, so it is not read.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Після розпакування це було б понад {0} ГБ, тому не читається.</translation>
    </message>
    <message>
        <source>Its abbreviations (@string) make more than {0} million characters.</source>
        <extracomment>models/formats/references/bibtex_values.py</extracomment>
        <translation>Його скорочення (@string) дають понад {0} мільйонів символів.</translation>
    </message>
    <message>
        <source>Its cells lie too far apart: they span {0} rows and {1} columns. Delete the far ones.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Клітинки розкидано задалеко: {0} рядків і {1} стовпців. Видаліть віддалені.</translation>
    </message>
    <message>
        <source>Its id “{0}” is that of row {1} already.</source>
        <extracomment>models/sheets/reading.py</extracomment>
        <translation>Ідентифікатор «{0}» вже має рядок {1}.</translation>
    </message>
    <message>
        <source>Its lower limit ({0}) need not have been reached yet.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Нижньої межі ({0}) могло бути ще не досягнуто.</translation>
    </message>
    <message>
        <source>Its lower limit ({0}) still holds, for the count only grows.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Нижня межа ({0}) досі діє, бо число лише зростає.</translation>
    </message>
    <message>
        <source>Its merged cells overlap too often: it is damaged, or made to break programs.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Об’єднані клітинки перетинаються зачасто: пошкоджено або створено, щоб ламати програми.</translation>
    </message>
    <message>
        <source>Its sheet “{0}” cannot be read: it is damaged.</source>
        <extracomment>models/formats/claims_table/xlsx_reader.py</extracomment>
        <translation>Аркуш «{0}» неможливо прочитати: його пошкоджено.</translation>
    </message>
    <message>
        <source>Its sheet “{0}” has cells too far from its table: delete the far ones.</source>
        <extracomment>models/formats/claims_table/xlsx_reader.py</extracomment>
        <translation>Аркуш «{0}» має клітинки задалеко від таблиці: видаліть віддалені.</translation>
    </message>
    <message>
        <source>Its suffix is none of {0}.</source>
        <extracomment>models/formats/tables/table.py</extracomment>
        <translation>Розширення не з таких: {0}.</translation>
    </message>
    <message>
        <source>Its translation is left behind, for it is one of other words.</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Переклад залишиться, бо він – інших слів.</translation>
    </message>
    <message>
        <source>Its upper limit ({0}) need not hold any more, for the count may have grown.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Верхня межа ({0}) може вже не діяти, бо число могло зрости.</translation>
    </message>
    <message>
        <source>Its value {0} is not a whole number from 0 to {1}.</source>
        <extracomment>models/formats/linked/said.py</extracomment>
        <translation>Значення {0} – не ціле число від 0 до {1}.</translation>
    </message>
    <message>
        <source>Its “resources” are not the tables of a claim file, each with its name and path.</source>
        <extracomment>models/formats/claims_table/descriptor.py</extracomment>
        <translation>Його «resources» – не таблиці файлу тверджень, кожна з назвою і шляхом.</translation>
    </message>
    <message>
        <source>Its “resources” have no table “claims”.</source>
        <extracomment>models/formats/claims_table/descriptor.py</extracomment>
        <translation>Його «resources» не мають таблиці «claims».</translation>
    </message>
    <message>
        <source>Its “{0}” cannot be kept: {1}.</source>
        <extracomment>models/formats/claims_table/descriptor.py</extracomment>
        <translation>Його «{0}» неможливо зберегти: {1}.</translation>
    </message>
    <message>
        <source>Its “{0}” is not a text.</source>
        <extracomment>models/formats/claims_table/descriptor.py</extracomment>
        <translation>Його «{0}» – не текст.</translation>
    </message>
    <message>
        <source>Keep it, and change the next cell or the one before</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Зберегти і змінити наступну або попередню клітинку</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Зберегти текст</translation>
    </message>
    <message>
        <source>Keep what is typed; in a note, with Ctrl</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Зберегти набране; у примітці – із Ctrl</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>gui/help/keys_dialog.py</extracomment>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Killed</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Загиблі</translation>
    </message>
    <message>
        <source>Killed or wounded</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Загиблі або поранені</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Fields</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Fields</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Fields</extracomment>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Більше, менше</translation>
    </message>
    <message>
        <source>Leaked document</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Витік документа</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Less than</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Менше ніж</translation>
    </message>
    <message>
        <source>Letters are claims, numbers quotes.</source>
        <extracomment>The report</extracomment>
        <translation>Літери – це твердження, цифри – цитати.</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Ліцензії</translation>
    </message>
    <message>
        <source>Likely ({}).</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Імовірно ({}).</translation>
    </message>
    <message>
        <source>Line {0} holds a cell of more than {1} characters.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Рядок {0} містить клітинку понад {1} символів.</translation>
    </message>
    <message>
        <source>Line {0} is no line of a table: {1}.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Рядок {0} – не рядок таблиці: {1}.</translation>
    </message>
    <message>
        <source>Line {0} of the recovery log is too large to be read: it and all behind it are left out.</source>
        <extracomment>models/storage/log_line.py</extracomment>
        <translation>Рядок {0} журналу відновлення завеликий, щоб його прочитати: його й усе після нього пропущено.</translation>
    </message>
    <message>
        <source>Line {0}, column {1} is not JSON: {2}.</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>Рядок {0}, стовпець {1} – не JSON: {2}.</translation>
    </message>
    <message>
        <source>Linked data (schema.org JSON-LD)</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Пов’язані дані (schema.org JSON-LD)</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Losses</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Втрати</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Втрачено</translation>
    </message>
    <message>
        <source>Low end</source>
        <extracomment>models/tables/target_words.py</extracomment>
        <translation>Нижня межа</translation>
    </message>
    <message>
        <source>Lowest and highest report</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Найнижче і найвище повідомлення</translation>
    </message>
    <message>
        <source>Main</source>
        <extracomment>gui/frame/bars.py</extracomment>
        <translation>Головна панель</translation>
    </message>
    <message>
        <source>Make a cop&amp;y</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Зробити ко&amp;пію</translation>
    </message>
    <message>
        <source>Many claims are being changed: try again in a moment.</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>Саме змінюється багато тверджень: спробуйте за мить.</translation>
    </message>
    <message>
        <source>May count</source>
        <extracomment>Fields</extracomment>
        <translation>Може рахувати</translation>
    </message>
    <message>
        <source>May count {0}.</source>
        <extracomment>models/tables/claim_cells.py</extracomment>
        <translation>Може рахувати: {0}.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>The table of printed claims</extracomment>
        <translation>Показник</translation>
    </message>
    <message>
        <source>Measure “{0}”</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Показник «{0}»</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>Fields</extracomment>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Media tally</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Підрахунок ЗМІ</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Merge: bring both together; what both changed is left to you to choose.</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>Об’єднати: звести обидві версії; де змінили обидві, вибираєте ви.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Зниклі безвісти</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Fields</extracomment>
        <translation>Інше</translation>
    </message>
    <message>
        <source>More than</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Більше ніж</translation>
    </message>
    <message>
        <source>Most counts only grow, so a lower limit also holds later, and an upper one earlier: that is what is left of a claim on another day.</source>
        <extracomment>The report</extracomment>
        <translation>Більшість чисел лише зростають, тому нижня межа діє і пізніше, а верхня – і раніше: це те, що залишається від твердження на інший день.</translation>
    </message>
    <message>
        <source>Move column &amp;left</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Стовпець &amp;ліворуч</translation>
    </message>
    <message>
        <source>Move column ri&amp;ght</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Стовпець пра&amp;воруч</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Fields</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Names with the other names they go by. Claims under any of them count as about, or by, the same one.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Назви з іншими назвами, під якими вони трапляються. Твердження під будь-якою з них – про те саме або від того самого.</translation>
    </message>
    <message>
        <source>Narrower colu&amp;mn</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Ву&amp;жчий стовпець</translation>
    </message>
    <message>
        <source>New claim from selected &amp;words</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Нове твердження з вид&amp;ілених слів</translation>
    </message>
    <message>
        <source>New claims need a column “Figure”: copy it too, with its heading.</source>
        <extracomment>models/text/tsv.py</extracomment>
        <translation>Нові твердження потребують стовпця «Число»: скопіюйте і його разом із заголовком.</translation>
    </message>
    <message>
        <source>Newer version of</source>
        <extracomment>Fields</extracomment>
        <translation>Новіша версія</translation>
    </message>
    <message>
        <source>Newer version of a source</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Новіша версія джерела</translation>
    </message>
    <message>
        <source>No backup of “{0}” could be kept in “{1}”: {2}.</source>
        <extracomment>models/storage/backups.py</extracomment>
        <translation>Не вдалося зберегти резервну копію «{0}» у «{1}»: {2}.</translation>
    </message>
    <message>
        <source>No cell is selected: choose the cells to paste into.</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>Жодної клітинки не вибрано: виберіть клітинки, у які вставити.</translation>
    </message>
    <message>
        <source>No claim of this file is meant by “{0}”: choose one from the list.</source>
        <extracomment>models/text/claim_names.py</extracomment>
        <translation>«{0}» не означає жодного твердження цього файлу: виберіть зі списку.</translation>
    </message>
    <message>
        <source>No claim quotes the old version.</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Жодне твердження не цитує старої версії.</translation>
    </message>
    <message>
        <source>No course of events makes both true.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>За жодного перебігу подій обидва не є правдою.</translation>
    </message>
    <message>
        <source>No day is known.</source>
        <extracomment>The report</extracomment>
        <translation>Жодного дня не відомо.</translation>
    </message>
    <message>
        <source>No day is known: {0}.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>День невідомий: {0}.</translation>
    </message>
    <message>
        <source>No day is named.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Дня не названо.</translation>
    </message>
    <message>
        <source>No figure that is surely of this day or an earlier one: {0}.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Немає числа, яке напевно станом на цей або раніший день: {0}.</translation>
    </message>
    <message>
        <source>No number of people or things lost was found in this text.</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>У цьому тексті не знайдено чисел людських чи матеріальних втрат.</translation>
    </message>
    <message>
        <source>No other claim of this measure.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Інших тверджень за цим показником немає.</translation>
    </message>
    <message>
        <source>No other claim.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Інших тверджень немає.</translation>
    </message>
    <message numerus="yes">
        <source>No room for {0} columns: {1}.</source>
        <extracomment>gui/panes/comparison/header.py</extracomment>
        <translation>
            <numerusform>Немає місця для {0} стовпця: {1}.</numerusform>
            <numerusform>Немає місця для {0} стовпців: {1}.</numerusform>
            <numerusform>Немає місця для {0} стовпців: {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named as the claimant.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Заявника не названо.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>The report</extracomment>
        <translation>Нікого не названо</translation>
    </message>
    <message>
        <source>None of its annotations can be a claim. {0}</source>
        <extracomment>models/formats/linked/annotations_reader.py</extracomment>
        <translation>Жодна з анотацій не може бути твердженням. {0}</translation>
    </message>
    <message>
        <source>Not found in the source, best match {}%</source>
        <extracomment>gui/panes/detail/quote_lines.py</extracomment>
        <translation>Не знайдено в джерелі, найближчий збіг {} %</translation>
    </message>
    <message>
        <source>Not graded</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Не оцінено</translation>
    </message>
    <message>
        <source>Not in the table</source>
        <extracomment>The report</extracomment>
        <translation>Не в таблиці</translation>
    </message>
    <message>
        <source>Not merged: the file has changed since the merge was worked out. Merge once more.</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>Не об’єднано: файл відтоді змінився. Об’єднайте ще раз.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Fields</extracomment>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <extracomment>The report</extracomment>
        <translation>Примітка {0}</translation>
    </message>
    <message>
        <source>Nothing can be less than 0.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>Ніщо не може бути менше за 0.</translation>
    </message>
    <message>
        <source>Nothing comes in from “{}”: your file has every change that was made there.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>З «{}» нічого не надходить: ваш файл має всі зміни, зроблені там.</translation>
    </message>
    <message>
        <source>Nothing comes in from “{}”: your file holds all of it already.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>З «{}» нічого не надходить: ваш файл уже містить усе.</translation>
    </message>
    <message>
        <source>Nothing is known for the day.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>На цей день нічого не відомо.</translation>
    </message>
    <message>
        <source>Nothing is selected: select the words of the quote in the source text first.</source>
        <extracomment>models/quotes/locate.py</extracomment>
        <translation>Нічого не виділено: спершу виділіть слова цитати в тексті джерела.</translation>
    </message>
    <message>
        <source>Nothing moves before you take the new version.</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Ніщо не перенесеться, доки ви не візьмете нову версію.</translation>
    </message>
    <message>
        <source>Nothing to take</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Нічого брати</translation>
    </message>
    <message>
        <source>Nothing was changed on both sides in different ways.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Ніщо не змінювали по-різному з обох боків.</translation>
    </message>
    <message>
        <source>Official statement</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Офіційна заява</translation>
    </message>
    <message>
        <source>On {day}</source>
        <extracomment>The report</extracomment>
        <translation>На {day}</translation>
    </message>
    <message>
        <source>One counts {0}, the other {1}.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Одне рахує: {0}; інше: {1}.</translation>
    </message>
    <message>
        <source>One is a number {0}, the other {1}.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Одне – число {0}, інше – {1}.</translation>
    </message>
    <message>
        <source>One number that somebody asserts, with its source’s own words.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Одне число, яке хтось заявляє, зі словами свого джерела.</translation>
    </message>
    <message>
        <source>One of the files was written by a newer program (file version {0}): merge them there, for this program may not know all that it holds.</source>
        <extracomment>models/merging/merge.py</extracomment>
        <translation>Один із файлів записала новіша програма (версія файлу {0}): об’єднайте їх там, бо ця може знати не все, що в ньому є.</translation>
    </message>
    <message>
        <source>One window is one claim file: numbers that somebody asserts, each with the words it was taken from.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Одне вікно – один файл тверджень: числа, які хтось заявляє, кожне зі словами, з яких його взято.</translation>
    </message>
    <message>
        <source>Only a range has a best value.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>Лише діапазон має найкраще значення.</translation>
    </message>
    <message>
        <source>Only later claims.</source>
        <extracomment>The report</extracomment>
        <translation>Лише пізніші твердження.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Відкрите</translation>
    </message>
    <message>
        <source>Open &amp;backup…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Відкрити &amp;резервну копію…</translation>
    </message>
    <message>
        <source>Open the list</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Відкрити список</translation>
    </message>
    <message>
        <source>Open the list of a field</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Відкрити список поля</translation>
    </message>
    <message>
        <source>Open, verified, disputed or retracted. Comparisons leave retracted claims out unless you ask for them.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Відкрите, перевірене, спірне або відкликане. Порівняння не беруть відкликаних тверджень, якщо ви цього не вимагаєте.</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Other names</source>
        <extracomment>Fields</extracomment>
        <translation>Інші назви</translation>
    </message>
    <message>
        <source>Other names of the same claimant, parted by semicolons.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Інші назви того самого заявника, через крапку з комою.</translation>
    </message>
    <message>
        <source>Other names of the same subject, parted by semicolons.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Інші назви того самого об’єкта, через крапку з комою.</translation>
    </message>
    <message>
        <source>Outcomes that the number may hold beside those it counts for sure. ⚠ marks such a measure.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Наслідки, які число може містити крім тих, що пораховано напевно. ⚠ позначає такий показник.</translation>
    </message>
    <message>
        <source>Outcomes that the number may hold besides. It is then not sure to be like any other.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Наслідки, які число може містити крім того. Тоді немає певності, що воно подібне до інших.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>Fields</extracomment>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>gui/printing/print_preview.py</extracomment>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Page set-&amp;up…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Пара&amp;метри сторінки…</translation>
    </message>
    <message>
        <source>Page set-up</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Параметри сторінки</translation>
    </message>
    <message>
        <source>Page {0} is damaged.</source>
        <extracomment>models/formats/articles/pdf/document.py</extracomment>
        <translation>Сторінку {0} пошкоджено.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>gui/printing/pages_view.py</extracomment>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Pairs of claims as CSV</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Пари тверджень як CSV</translation>
    </message>
    <message>
        <source>Pairs of claims as Excel workbook</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Пари тверджень як книга Excel</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>Fields</extracomment>
        <translation>Частина</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>Fields</extracomment>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Paste as &amp;new claims</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Вставити як &amp;нові твердження</translation>
    </message>
    <message numerus="yes">
        <source>Paste into {0} claims</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>
            <numerusform>Вставити в {0} твердження</numerusform>
            <numerusform>Вставити у {0} твердження</numerusform>
            <numerusform>Вставити у {0} тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste or type the text. It is kept exactly as it is here, and not changed afterwards.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Вставте або наберіть текст. Він зберігається точно таким, як тут, і потім не змінюється.</translation>
    </message>
    <message numerus="yes">
        <source>Paste {0} claims</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>
            <numerusform>Вставити {0} твердження</numerusform>
            <numerusform>Вставити {0} твердження</numerusform>
            <numerusform>Вставити {0} тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>Per day</source>
        <extracomment>Words of a choice</extracomment>
        <translation>За день</translation>
    </message>
    <message>
        <source>Per month</source>
        <extracomment>Words of a choice</extracomment>
        <translation>За місяць</translation>
    </message>
    <message>
        <source>Per week</source>
        <extracomment>Words of a choice</extracomment>
        <translation>За тиждень</translation>
    </message>
    <message>
        <source>Picture of the chart (PNG)</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Зображення діаграми (PNG)</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Fields</extracomment>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Допис</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Нала&amp;штування…</translation>
    </message>
    <message>
        <source>Pre&amp;view claims…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Перегляд твер&amp;джень…</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <extracomment>Menus and actions</extracomment>
        <translation>П&amp;опередня панель</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Print c&amp;laims…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Друкувати тверд&amp;ження…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Попередній пере&amp;гляд…</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>Fields</extracomment>
        <translation>Опубліковано</translation>
    </message>
    <message numerus="yes">
        <source>Quoted by {0} claims</source>
        <extracomment>gui/dialogs/sources.py</extracomment>
        <translation>
            <numerusform>Цитує {0} твердження</numerusform>
            <numerusform>Цитують {0} твердження</numerusform>
            <numerusform>Цитують {0} тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>The report</extracomment>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Quotes are attached in the source: choose the claim and mark its words there.</source>
        <extracomment>models/tables/claim_cells.py</extracomment>
        <translation>Цитати додають у джерелі: виберіть твердження і виділіть там його слова.</translation>
    </message>
    <message>
        <source>Quotes as Web Annotations</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Цитати як Web Annotations</translation>
    </message>
    <message>
        <source>Quotes cannot be pasted: they are attached in the source.</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>Цитати неможливо вставити: їх додають у джерелі.</translation>
    </message>
    <message>
        <source>Quotes of the old version: {}.</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>Цитати старої версії: {}.</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Діапазон</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>Fields</extracomment>
        <translation>За період</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>The report</extracomment>
        <translation>Відношення</translation>
    </message>
    <message>
        <source>Reading it failed: it is damaged, or made to break programs.</source>
        <extracomment>models/formats/tables/grid.py</extracomment>
        <translation>Не вдалося прочитати: пошкоджено або створено, щоб ламати програми.</translation>
    </message>
    <message>
        <source>Reading it takes more memory than is allowed: it is very large, or made to break programs.</source>
        <extracomment>models/confined/call.py</extracomment>
        <translation>Читання потребує більше пам’яті, ніж дозволено: файл дуже великий або створений, щоб ламати програми.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Відновлення</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Fields</extracomment>
        <translation>Опорне</translation>
    </message>
    <message>
        <source>References are read from {0}.</source>
        <extracomment>models/formats/references/reading.py</extracomment>
        <translation>Бібліографія читається з {0}.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <extracomment>Fields</extracomment>
        <translation>Надійність</translation>
    </message>
    <message>
        <source>Reliability of the source, A to F, and credibility of what it says, 1 to 6.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Надійність джерела від A до F і достовірність сказаного від 1 до 6.</translation>
    </message>
    <message>
        <source>Reloa&amp;d</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Перезавантажи&amp;ти</translation>
    </message>
    <message>
        <source>Reload “{}” and lose your own changes?</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>Перезавантажити «{}» і втратити власні зміни?</translation>
    </message>
    <message>
        <source>Reload: show the file as it is now; your own changes since the last save are lost.</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>Перезавантажити: показати файл, яким він є зараз; ваші зміни після останнього збереження буде втрачено.</translation>
    </message>
    <message numerus="yes">
        <source>Remove {0} claims</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>
            <numerusform>Вилучити {0} твердження</numerusform>
            <numerusform>Вилучити {0} твердження</numerusform>
            <numerusform>Вилучити {0} тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace {0} files?</source>
        <extracomment>gui/disk/save_name.py</extracomment>
        <translation>
            <numerusform>Замінити {0} файл?</numerusform>
            <numerusform>Замінити {0} файли?</numerusform>
            <numerusform>Замінити {0} файлів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “{0}”?</source>
        <extracomment>gui/disk/save_name.py</extracomment>
        <translation>Замінити «{0}»?</translation>
    </message>
    <message>
        <source>Replaced</source>
        <extracomment>models/report/claim_list.py</extracomment>
        <translation>Замінено</translation>
    </message>
    <message>
        <source>Replaced by {0} ({1}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Замінено на {0} ({1}).</translation>
    </message>
    <message>
        <source>Replaces</source>
        <extracomment>Fields</extracomment>
        <translation>Замінює</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Retracted</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Retracted.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Відкликано.</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <extracomment>Fields</extracomment>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <extracomment>models/text/tsv.py</extracomment>
        <translation>Рядок {0}</translation>
    </message>
    <message>
        <source>Row {0} gives no figure: fill its Figure cell, or leave the row out. Nothing was pasted.</source>
        <extracomment>models/text/tsv.py</extracomment>
        <translation>Рядок {0} не дає числа: заповніть його клітинку «Число» або пропустіть рядок. Нічого не вставлено.</translation>
    </message>
    <message>
        <source>S&amp;ubjects and claimants…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>О&amp;б’єкти і заявники…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Зберегти &amp;як…</translation>
    </message>
    <message>
        <source>Save as: keep your version under another name, and leave the other as it is.</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>Зберегти як: зберегти вашу версію під іншою назвою, а ту залишити як є.</translation>
    </message>
    <message>
        <source>Save chart as &amp;picture…</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Зберегти діа&amp;граму як зображення…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Зберегти файл</translation>
    </message>
    <message>
        <source>Say which column holds what. The preview shows each row as it would be read, or why it is refused.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Укажіть, у якому стовпці що. Перегляд показує, як буде прочитано кожен рядок або чому його відхилено.</translation>
    </message>
    <message>
        <source>Says what was refused and why, what is done, or offers something with a button.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Каже, що відхилено і чому, що зроблено, або пропонує щось кнопкою.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Сценарії</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>Fields</extracomment>
        <translation>Охоплення</translation>
    </message>
    <message>
        <source>Select all claims</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Вибрати всі твердження</translation>
    </message>
    <message>
        <source>Select the words that a number was taken from, and attach them to the claim or make a new claim.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Виділіть слова, з яких узято число, і додайте їх до твердження або зробіть нове.</translation>
    </message>
    <message>
        <source>Select the words that hold a figure, and add the claim from them; or take the source alone.</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Виділіть слова, що містять число, і додайте з них твердження; або візьміть лише джерело.</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Ряд</translation>
    </message>
    <message>
        <source>Sets the claims about one subject side by side on one day, each against the reference of its measure.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Ставить поруч твердження про один об’єкт на один день, кожне – проти опорного за його показником.</translation>
    </message>
    <message>
        <source>Several measures</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Кілька показників</translation>
    </message>
    <message>
        <source>Several sources</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Кілька джерел</translation>
    </message>
    <message>
        <source>Sheet “{0}”, “{1}”: {2}. {3}</source>
        <extracomment>models/formats/claims_table/xlsx_reader.py</extracomment>
        <translation>Аркуш «{0}», «{1}»: {2}. {3}</translation>
    </message>
    <message>
        <source>Shift+F1 in a field says what it holds.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Shift+F1 у полі каже, що воно містить.</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Показати &amp;журнал</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Shows claims that were retracted or replaced, struck through.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Показує відкликані й замінені твердження, закреслені.</translation>
    </message>
    <message>
        <source>Shows only the claims that hold all the words you type, in any field, and fit all four lists.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Показує лише твердження, що містять усі набрані слова в будь-якому полі й відповідають усім чотирьом спискам.</translation>
    </message>
    <message>
        <source>Signs: {0}.</source>
        <extracomment>models/report/claim_list.py</extracomment>
        <translation>Знаки: {0}.</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Fields</extracomment>
        <translation>Відлік від</translation>
    </message>
    <message>
        <source>Since when they are counted is written: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Відколи рахують, написано: «{}».</translation>
    </message>
    <message>
        <source>Something that may be false, such as “both count the same outcomes”. You switch each on or off.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Те, що може бути хибним, наприклад «обидва рахують те саме». Кожне ви вмикаєте або вимикаєте.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the claims were compared. Try again, or open the file anew.</source>
        <extracomment>models/tables/inquiry.py</extracomment>
        <translation>Під час порівняння тверджень сталося щось непередбачене. Спробуйте ще раз або відкрийте файл заново.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Щось пішло не так</translation>
    </message>
    <message>
        <source>Sort &amp;also by this column</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Упорядкувати &amp;ще й за цим стовпцем</translation>
    </message>
    <message>
        <source>Sort by a heading, or with View &gt; Sort by this column; choose what is shown with View &gt; Columns.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Упорядкуйте за заголовком або через Вигляд &gt; Упорядкувати за цим стовпцем; що показувати, виберіть через Вигляд &gt; Стовпці.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Fields</extracomment>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Source “{0}”</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Джерело «{0}»</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Джерела як BibTeX</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Джерела як CSL-JSON</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Джерела як RIS</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>Fields</extracomment>
        <translation>Спікер</translation>
    </message>
    <message>
        <source>Stated on</source>
        <extracomment>The table of printed claims</extracomment>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Statistical estimate</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Статистична оцінка</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>The table of printed claims</extracomment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Struck through: retracted or replaced.</source>
        <extracomment>The report</extracomment>
        <translation>Закреслено: відкликано або замінено.</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>The table of printed claims</extracomment>
        <translation>Об’єкт</translation>
    </message>
    <message>
        <source>Subject “{0}”</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Об’єкт «{0}»</translation>
    </message>
    <message>
        <source>Subjects and claimants</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Об’єкти і заявники</translation>
    </message>
    <message>
        <source>Sure ({}).</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Певно ({}).</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Таблиці як CSV</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Fields</extracomment>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Take mine, theirs, or what was before</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Узяти моє, їхнє або те, що було раніше</translation>
    </message>
    <message>
        <source>Take newer version of “{0}”</source>
        <extracomment>models/importing/revision_change.py</extracomment>
        <translation>Узяти новішу версію «{0}»</translation>
    </message>
    <message>
        <source>Take your side, theirs or what was before; or leave the record as it is now.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Візьміть свою сторону, їхню або те, що було; або залиште запис, яким він є.</translation>
    </message>
    <message>
        <source>Takes in what somebody else changed. Where both changed the same field you choose, now or later.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Приймає те, що змінив хтось інший. Де обидва змінили те саме поле, вибираєте ви – зараз або згодом.</translation>
    </message>
    <message>
        <source>Taking it adds its quotes there.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Якщо взяти, там додадуться цитати.</translation>
    </message>
    <message>
        <source>Taking it adds nothing.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Якщо взяти, нічого не додасться.</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Fields</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text of a source</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Текст джерела</translation>
    </message>
    <message>
        <source>That is so only if the ends of “about” or of a confidence interval hold.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Це так лише тоді, коли межі «близько» або довірчого інтервалу справджуються.</translation>
    </message>
    <message>
        <source>The PDF cannot be made: the paper has no room between its margins.</source>
        <extracomment>gui/paper/pdf.py</extracomment>
        <translation>PDF неможливо створити: між полями паперу немає місця.</translation>
    </message>
    <message>
        <source>The address does not begin with http:// or https://, so that it cannot be opened from here.</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Адреса не починається з http:// або https://, тому звідси її не відкрити.</translation>
    </message>
    <message>
        <source>The best value of a range lies between its ends.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>Найкраще значення діапазону лежить між його межами.</translation>
    </message>
    <message>
        <source>The body that asserts the number, such as NATO or a ministry.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Орган, що заявляє число, наприклад НАТО або міністерство.</translation>
    </message>
    <message>
        <source>The bound “{0}” does not go with a high end.</source>
        <extracomment>models/sheets/row_figure.py</extracomment>
        <translation>Межа «{0}» не поєднується з верхньою межею.</translation>
    </message>
    <message>
        <source>The bound “{0}” does not go with a low and a high end: two ends are a range.</source>
        <extracomment>models/sheets/row_figure.py</extracomment>
        <translation>Межа «{0}» не поєднується з нижньою і верхньою: дві межі – це діапазон.</translation>
    </message>
    <message>
        <source>The bound “{0}” does not go with a low end.</source>
        <extracomment>models/sheets/row_figure.py</extracomment>
        <translation>Межа «{0}» не поєднується з нижньою межею.</translation>
    </message>
    <message>
        <source>The cell holds a formula without a value: save the table in its program, or type it.</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>У клітинці формула без значення: збережіть таблицю в її програмі або введіть значення.</translation>
    </message>
    <message>
        <source>The cell {0} of the sheet “{1}” stands far outside the others: delete it, and save.</source>
        <extracomment>models/formats/tables/table.py</extracomment>
        <translation>Клітинка {0} аркуша «{1}» стоїть далеко від інших: видаліть її і збережіть.</translation>
    </message>
    <message>
        <source>The claim before, the next one</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Попереднє твердження, наступне</translation>
    </message>
    <message>
        <source>The claim has this quote already.</source>
        <extracomment>models/claims/steps.py</extracomment>
        <translation>Твердження вже має цю цитату.</translation>
    </message>
    <message>
        <source>The claim is no longer in the file.</source>
        <extracomment>models/claims/steps.py</extracomment>
        <translation>Твердження більше немає у файлі.</translation>
    </message>
    <message>
        <source>The claim no longer has this quote.</source>
        <extracomment>models/claims/steps.py</extracomment>
        <translation>Твердження більше не має цієї цитати.</translation>
    </message>
    <message>
        <source>The claim that the others are set against.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Твердження, з яким порівнюють інші.</translation>
    </message>
    <message>
        <source>The claim “{0}” is no longer in the file, so that no quote can be added to it.</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>Твердження «{0}» більше немає у файлі, тому цитату до нього не додати.</translation>
    </message>
    <message>
        <source>The claims it was computed from.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Твердження, з яких його обчислено.</translation>
    </message>
    <message>
        <source>The claims of the file, one a row. Type into a cell to change it; press Enter to keep what you typed.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Твердження файлу, по одному в рядку. Пишіть у клітинку, щоб змінити її; Enter зберігає набране.</translation>
    </message>
    <message>
        <source>The clipboard does not hold a table: {0}.</source>
        <extracomment>models/text/tsv.py</extracomment>
        <translation>У буфері обміну немає таблиці: {0}.</translation>
    </message>
    <message>
        <source>The clipboard holds headings, but no row below them.</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>У буфері обміну є заголовки, але під ними немає рядків.</translation>
    </message>
    <message>
        <source>The clipboard holds more than {0} rows: paste them in several parts.</source>
        <extracomment>models/text/tsv.py</extracomment>
        <translation>У буфері обміну понад {0} рядків: вставляйте частинами.</translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste.</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>У буфері обміну немає тексту для вставляння.</translation>
    </message>
    <message>
        <source>The clipboard holds {0} rows, but the table has {1} from here on: use “Paste as new claims” to add them.</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>У буфері обміну {0} рядків, а в таблиці звідси – {1}: щоб додати їх, скористайтеся «Вставити як нові твердження».</translation>
    </message>
    <message>
        <source>The conflict holds a text that is no such value: take another side, or dismiss the conflict.</source>
        <extracomment>models/merging/written.py</extracomment>
        <translation>Конфлікт містить текст, який не є таким значенням: виберіть іншу сторону або відхиліть конфлікт.</translation>
    </message>
    <message>
        <source>The conflict is about a field “{0}”, which no such record has.</source>
        <extracomment>models/merging/written.py</extracomment>
        <translation>Конфлікт стосується поля «{0}», якого такий запис не має.</translation>
    </message>
    <message>
        <source>The conflict is about one record and holds another: dismiss it.</source>
        <extracomment>models/merging/settle.py</extracomment>
        <translation>Конфлікт стосується одного запису, а містить інший: відхиліть його.</translation>
    </message>
    <message>
        <source>The conflict is about “{0}”, which this program cannot settle: dismiss it.</source>
        <extracomment>models/merging/settle.py</extracomment>
        <translation>Конфлікт стосується «{0}», чого ця програма не може вирішити: відхиліть його.</translation>
    </message>
    <message>
        <source>The conflict is settled already.</source>
        <extracomment>models/merging/settle.py</extracomment>
        <translation>Конфлікт уже вирішено.</translation>
    </message>
    <message>
        <source>The current cell is out of sight: choose the cell to paste from.</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>Поточної клітинки не видно: виберіть клітинку, з якої вставляти.</translation>
    </message>
    <message>
        <source>The day for which claims are compared: what each still says of it is worked out.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>День, на який порівнюють твердження: обчислюється, що кожне ще каже про нього.</translation>
    </message>
    <message>
        <source>The day is named where the article says the number again: {}.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>День названо там, де стаття повторює число: {}.</translation>
    </message>
    <message>
        <source>The day is reckoned from words and the article’s own day: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>День обчислено зі слів і дня статті: «{}».</translation>
    </message>
    <message>
        <source>The day is that of what the article is about.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Це день того, про що стаття.</translation>
    </message>
    <message>
        <source>The day is that of what the sentence before tells: {}.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Це день того, про що попереднє речення: {}.</translation>
    </message>
    <message>
        <source>The day is the article’s own.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Це день самої статті.</translation>
    </message>
    <message>
        <source>The day is written: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>День написано: «{}».</translation>
    </message>
    <message>
        <source>The day it was checked.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>День перевірки.</translation>
    </message>
    <message>
        <source>The day it was published. A claim without a day of its own is no newer than this.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>День публікації. Твердження без власного дня не новіше за нього.</translation>
    </message>
    <message>
        <source>The day it was said. The count is no newer than this day.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>День, коли це сказано. Підрахунок не новіший за цей день.</translation>
    </message>
    <message>
        <source>The day the counting starts. Counts that start on different days are not alike.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>День, з якого починається підрахунок. Підрахунки від різних днів непорівнянні.</translation>
    </message>
    <message>
        <source>The day up to which it counts. A month, a year or “about Feb 2024” will do.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>День, станом на який рахують. Досить місяця, року або «близько лют. 2024».</translation>
    </message>
    <message>
        <source>The day up to which the claim counts.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>День, станом на який рахує твердження.</translation>
    </message>
    <message>
        <source>The day you read it: what stands on the web may change.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>День, коли ви це прочитали: те, що в мережі, може змінитися.</translation>
    </message>
    <message>
        <source>The documents that numbers were taken from, each with its full text, and the claims that quote it.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Документи, з яких узято числа, кожен із повним текстом, і твердження, що їх цитують.</translation>
    </message>
    <message>
        <source>The field “version” is not a whole number from 1 on.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Поле «version» – не ціле число від 1.</translation>
    </message>
    <message>
        <source>The figure as it was asserted.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Число, як його заявлено.</translation>
    </message>
    <message>
        <source>The figure comes from one column or from its ends: set one of the two to Nothing.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Число береться з одного стовпця або з його меж: поставте для одного з двох «Нічого».</translation>
    </message>
    <message>
        <source>The figure is said to be “{0}”, and in another place “{1}”.</source>
        <extracomment>models/sheets/row_figure.py</extracomment>
        <translation>Число названо «{0}», а в іншому місці «{1}».</translation>
    </message>
    <message numerus="yes">
        <source>The file has been changed since: {0} changes no longer fit it, and are left out.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>
            <numerusform>Файл відтоді змінився: {0} зміна більше до нього не підходить, її пропущено.</numerusform>
            <numerusform>Файл відтоді змінився: {0} зміни більше до нього не підходять, їх пропущено.</numerusform>
            <numerusform>Файл відтоді змінився: {0} змін більше до нього не підходять, їх пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no measure yet: add one under Claim &gt; Measures, so that claims can count it.</source>
        <extracomment>models/claims/templates.py</extracomment>
        <translation>У файлі ще немає показника: додайте його в меню Твердження &gt; Показники, щоб твердження могли щось рахувати.</translation>
    </message>
    <message>
        <source>The file has no name yet: use “Save as”.</source>
        <extracomment>models/storage/keeper.py</extracomment>
        <translation>Файл ще не має назви: скористайтеся «Зберегти як».</translation>
    </message>
    <message>
        <source>The file holds a claim like this one ({}).</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>У файлі є подібне твердження ({}).</translation>
    </message>
    <message>
        <source>The file holds a claim that may be this one, of which only the subject is not sure ({}).</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>У файлі є твердження, яке може бути цим самим; непевний лише предмет ({}).</translation>
    </message>
    <message>
        <source>The file holds another version of this source ({}). This one becomes a source of its own.</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Файл містить іншу версію цього джерела ({}). Ця стане окремим джерелом.</translation>
    </message>
    <message>
        <source>The file holds this source without its text ({}): the text will be kept with it.</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Файл містить це джерело без тексту ({}): текст буде збережено з ним.</translation>
    </message>
    <message>
        <source>The file holds this very text already ({}): its claims will quote that source.</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Файл уже містить саме цей текст ({}): його твердження цитуватимуть те джерело.</translation>
    </message>
    <message>
        <source>The file is being saved: try again in a moment.</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>Файл саме зберігається: спробуйте за мить.</translation>
    </message>
    <message>
        <source>The file is empty: a claim file holds at least its format and its lists.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Файл порожній: файл тверджень містить принаймні свій формат і списки.</translation>
    </message>
    <message>
        <source>The file is of an older version.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Файл має старішу версію.</translation>
    </message>
    <message>
        <source>The file is still being read: it can be compared once all of it is here.</source>
        <extracomment>models/tables/inquiry.py</extracomment>
        <translation>Файл ще читається: його можна буде порівняти, щойно він прочитається повністю.</translation>
    </message>
    <message>
        <source>The file was written by a newer program: the unsaved changes cannot be made in it.</source>
        <extracomment>models/storage/replay.py</extracomment>
        <translation>Файл записала новіша програма: незбережені зміни в ньому зробити неможливо.</translation>
    </message>
    <message>
        <source>The file was written by a newer program: this one can show it, but not save it.</source>
        <extracomment>models/formats/claims_writer.py</extracomment>
        <translation>Файл записала новіша програма: ця може його показати, але не зберегти.</translation>
    </message>
    <message>
        <source>The file was written by a newer program: this one can show it, but not write all of it.</source>
        <extracomment>models/formats/claims_table/rows.py</extracomment>
        <translation>Файл записала новіша програма: ця може його показати, але не записати повністю.</translation>
    </message>
    <message>
        <source>The first size</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Початковий розмір</translation>
    </message>
    <message>
        <source>The formula of the cell failed ({0}): mend it in the table.</source>
        <extracomment>models/sheets/number_cells.py</extracomment>
        <translation>Формула клітинки не спрацювала ({0}): виправте її в таблиці.</translation>
    </message>
    <message>
        <source>The headline, as the source gives it.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Заголовок, як його дає джерело.</translation>
    </message>
    <message>
        <source>The highest ratio: so many of the wanted measure …</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Найвище відношення: стільки шуканого показника …</translation>
    </message>
    <message>
        <source>The language it is written in, as a code: “en”, “uk”.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Мова, якою це написано, як код: «en», «uk».</translation>
    </message>
    <message>
        <source>The larger subject that this one belongs to.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Більший об’єкт, до якого належить цей.</translation>
    </message>
    <message>
        <source>The licences of the program and of all that comes with it.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Ліцензії програми й усього, що з нею йде.</translation>
    </message>
    <message>
        <source>The low end {0} is above the high end {1}.</source>
        <extracomment>models/sheets/row_figure.py</extracomment>
        <translation>Нижня межа {0} більша за верхню {1}.</translation>
    </message>
    <message>
        <source>The lowest and the highest ratio are each a pair of numbers. What follows is shown as derived.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Найнижче й найвище відношення – це по парі чисел. Те, що випливає, показується як похідне.</translation>
    </message>
    <message>
        <source>The lowest ratio: so many of the wanted measure …</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Найнижче відношення: стільки шуканого показника …</translation>
    </message>
    <message>
        <source>The mapping has no name: give it one.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>Зіставлення не має назви: дайте йому назву.</translation>
    </message>
    <message>
        <source>The matrix holds each claim against each; “Assumptions” lists what may be taken for true.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Матриця ставить кожне твердження проти кожного; «Припущення» перелічує, що можна вважати правдою.</translation>
    </message>
    <message>
        <source>The measure is named before the number: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Показник названо перед числом: «{}».</translation>
    </message>
    <message>
        <source>The measure is named behind the number: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Показник названо після числа: «{}».</translation>
    </message>
    <message>
        <source>The measure is named beside the number: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Показник названо поруч із числом: «{}».</translation>
    </message>
    <message>
        <source>The measure is taken from the number beside it.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Показник узято від сусіднього числа.</translation>
    </message>
    <message>
        <source>The measure is taken from the sentence before: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Показник узято з попереднього речення: «{}».</translation>
    </message>
    <message>
        <source>The measure that claims give a figure of.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Показник, число якого дають твердження.</translation>
    </message>
    <message>
        <source>The measure that is to be computed.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Показник, який треба обчислити.</translation>
    </message>
    <message>
        <source>The menu of what is chosen</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Меню вибраного</translation>
    </message>
    <message>
        <source>The name that claims are listed under.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Назва, під якою перелічено твердження.</translation>
    </message>
    <message>
        <source>The newer version has no text: choose a file, or paste the text as it is now.</source>
        <extracomment>models/importing/revision.py</extracomment>
        <translation>Новіша версія не має тексту: виберіть файл або вставте текст у теперішньому вигляді.</translation>
    </message>
    <message>
        <source>The newest claims by {day}, set against the best graded of each measure, else its first (“reference”).</source>
        <extracomment>The report</extracomment>
        <translation>Найновіші твердження до {day} порівняно з твердженням із найкращим кодом для кожного показника, інакше з першим («опорне»).</translation>
    </message>
    <message>
        <source>The newest claims by {day}, set against {claim}.</source>
        <extracomment>The report</extracomment>
        <translation>Найновіші твердження до {day} порівняно з {claim}.</translation>
    </message>
    <message>
        <source>The newest claims by {day}.</source>
        <extracomment>The report</extracomment>
        <translation>Найновіші твердження до {day}.</translation>
    </message>
    <message>
        <source>The newspaper, agency, office or channel that published it.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Газета, агенція, установа або канал, що це опублікували.</translation>
    </message>
    <message>
        <source>The next hit, the one before</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Наступний збіг, попередній</translation>
    </message>
    <message>
        <source>The number can be read in another way: look at its dots and commas.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Число можна прочитати інакше: зверніть увагу на крапки й коми.</translation>
    </message>
    <message>
        <source>The number in the source’s own words.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Число словами самого джерела.</translation>
    </message>
    <message>
        <source>The number is a total of something that is named: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Число – сума чогось названого: «{}».</translation>
    </message>
    <message>
        <source>The number with its limit, typed as people write it: “over 350,000”, “at least 83k”, “66,000–88,000”.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Число з його межею, як його пишуть: «понад 350 000», «щонайменше 83 тис.», «66 000–88 000».</translation>
    </message>
    <message>
        <source>The numbers that were found in the text, as claims. Tick those to take, and put right what is wrong.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Числа, знайдені в тексті, як твердження. Позначте ті, що берете, і виправте неправильне.</translation>
    </message>
    <message>
        <source>The older claim that this one puts right; the older one is then left out.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Старіше твердження, яке виправляє це; старіше тоді не береться.</translation>
    </message>
    <message>
        <source>The older version is no longer in the file: import the text as a source of its own.</source>
        <extracomment>models/importing/revision.py</extracomment>
        <translation>Старішої версії більше немає у файлі: імпортуйте текст як окреме джерело.</translation>
    </message>
    <message>
        <source>The other claims of this measure are set against it.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Інші твердження за цим показником порівнюються з ним.</translation>
    </message>
    <message>
        <source>The outcomes that are counted for sure, parted by semicolons.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Наслідки, які пораховано напевно, через крапку з комою.</translation>
    </message>
    <message>
        <source>The paper and its margins, for everything that is printed.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Папір і його поля для всього, що друкується.</translation>
    </message>
    <message>
        <source>The person who said it, where one is named.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Особа, яка це сказала, якщо її названо.</translation>
    </message>
    <message>
        <source>The printer does not take the pages: see whether it is ready, or export the report as PDF.</source>
        <extracomment>gui/printing/printed.py</extracomment>
        <translation>Принтер не приймає сторінок: перевірте, чи він готовий, або експортуйте звіт як PDF.</translation>
    </message>
    <message>
        <source>The recovery log does not begin with what it is a log of.</source>
        <extracomment>models/storage/log_content.py</extracomment>
        <translation>Журнал відновлення не починається з того, чий він.</translation>
    </message>
    <message>
        <source>The recovery log does not hold the file that its changes begin with.</source>
        <extracomment>models/storage/log_content.py</extracomment>
        <translation>Журнал відновлення не містить файлу, з якого починаються його зміни.</translation>
    </message>
    <message>
        <source>The recovery log was written by a newer program: start that one to restore it.</source>
        <extracomment>models/storage/log_content.py</extracomment>
        <translation>Журнал відновлення записала новіша програма: запустіть її, щоб відновити.</translation>
    </message>
    <message>
        <source>The row gives a figure, and ends of one too: map one or the other.</source>
        <extracomment>models/sheets/rows.py</extracomment>
        <translation>Рядок дає і число, і його межі: зіставте одне або інше.</translation>
    </message>
    <message>
        <source>The row gives no figure: its cells for it are empty.</source>
        <extracomment>models/sheets/reading.py</extracomment>
        <translation>Рядок не дає числа: його клітинки порожні.</translation>
    </message>
    <message>
        <source>The selected cells form no rectangle, so they cannot be copied as a table: select the same columns in every row, or whole rows.</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>Вибрані клітинки не утворюють прямокутника, тому їх не скопіювати як таблицю: виберіть ті самі стовпці в кожному рядку або цілі рядки.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is empty.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Аркуш «{0}» порожній.</translation>
    </message>
    <message>
        <source>The sheet “{0}” would have {1} rows, but Excel holds {2}, so write them as CSV or compare fewer claims.</source>
        <extracomment>models/formats/comparison_xlsx.py</extracomment>
        <translation>Аркуш «{0}» мав би {1} рядків, а Excel вміщує {2}: експортуйте як CSV або порівняйте менше тверджень.</translation>
    </message>
    <message>
        <source>The sheet “{0}” would have {1} rows, but Excel holds {2}: export them as CSV.</source>
        <extracomment>models/formats/claims_table/xlsx_writer.py</extracomment>
        <translation>Аркуш «{0}» мав би {1} рядків, а Excel вміщує {2}: експортуйте як CSV.</translation>
    </message>
    <message>
        <source>The side that the claimant belongs to.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Сторона, до якої належить заявник.</translation>
    </message>
    <message>
        <source>The source has changed since its versions were compared: import the newer one once more.</source>
        <extracomment>models/importing/revision_change.py</extracomment>
        <translation>Джерело змінилося після порівняння його версій: імпортуйте новішу ще раз.</translation>
    </message>
    <message>
        <source>The subject is named beside the number: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Об’єкт названо поруч із числом: «{}».</translation>
    </message>
    <message>
        <source>The subject is taken from the sentence before: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Об’єкт узято з попереднього речення: «{}».</translation>
    </message>
    <message>
        <source>The subject is taken from words or numbers beside it: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Об’єкт узято зі слів або чисел поруч: «{}».</translation>
    </message>
    <message>
        <source>The subject is who is said to have lost them: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Об’єкт – той, хто, як сказано, їх утратив: «{}».</translation>
    </message>
    <message>
        <source>The table has no column “{0}” by which to leave rows out: choose another.</source>
        <extracomment>models/sheets/rows.py</extracomment>
        <translation>У таблиці немає стовпця «{0}», за яким пропускати рядки: виберіть інший.</translation>
    </message>
    <message>
        <source>The table has no column “{0}” for {1}: choose another.</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>У таблиці немає стовпця «{0}» для {1}: виберіть інший.</translation>
    </message>
    <message>
        <source>The table “{0}” cannot be read from “{1}”. {2}</source>
        <extracomment>models/formats/claims_table/package.py</extracomment>
        <translation>Таблицю «{0}» неможливо прочитати з «{1}». {2}</translation>
    </message>
    <message>
        <source>The table “{0}” is to be read from “{1}”, but only files beside the descriptor are.</source>
        <extracomment>models/formats/claims_table/package.py</extracomment>
        <translation>Таблицю «{0}» слід читати з «{1}», але читаються лише файли поряд з описом.</translation>
    </message>
    <message numerus="yes">
        <source>The text differs in {0} places.</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>
            <numerusform>Текст різниться в {0} місці.</numerusform>
            <numerusform>Текст різниться у {0} місцях.</numerusform>
            <numerusform>Текст різниться у {0} місцях.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds half of a character (a lone surrogate), which no file can keep.</source>
        <extracomment>models/claims/check.py</extracomment>
        <translation>Текст містить половину символу (одиничний сурогат), якої жоден файл не збереже.</translation>
    </message>
    <message>
        <source>The text is the same as that of the version in the file: there is nothing to take over.</source>
        <extracomment>models/importing/revision.py</extracomment>
        <translation>Текст такий самий, як у версії у файлі: брати нічого.</translation>
    </message>
    <message>
        <source>The text of the source as it was kept, with the quotes of the claims marked. It is never changed.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Текст джерела, як його збережено, з позначеними цитатами тверджень. Він ніколи не змінюється.</translation>
    </message>
    <message>
        <source>The text of the source, exactly as it was kept.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Текст джерела, точно як його збережено.</translation>
    </message>
    <message>
        <source>The text seems not to be in English, the only language that is read so far.</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Схоже, текст не англійською, а поки що читається лише вона.</translation>
    </message>
    <message>
        <source>The title of the file; it also stands above what is printed.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Назва файлу; вона також стоїть над надрукованим.</translation>
    </message>
    <message>
        <source>The verdict holds only under an assumption, which is named after “if”; its sign is hatched.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Висновок діє лише за припущення, названого після «якщо»; його знак заштриховано.</translation>
    </message>
    <message>
        <source>The verdict without assumptions stands first; what an assumption would change follows “if”.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Спершу висновок без припущень; що змінило б припущення – після «якщо».</translation>
    </message>
    <message>
        <source>The version that you have just taken is in the file. These are the figures new in it.</source>
        <extracomment>gui/dialogs/article/source_words.py</extracomment>
        <translation>Щойно взята версія вже у файлі. Ось нові числа в ній.</translation>
    </message>
    <message>
        <source>The versions of this file that saving replaced. Opening one shows a copy; your file stays as it is.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Версії цього файлу, замінені під час збереження. Відкривається копія; ваш файл залишається як є.</translation>
    </message>
    <message>
        <source>The words that the claim was taken from.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Слова, з яких узято твердження.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{0}” any more. {1}</source>
        <extracomment>models/formats/claims_table/xlsx_reader.py</extracomment>
        <translation>Книга більше не має аркуша «{0}». {1}</translation>
    </message>
    <message>
        <source>The {0} has no name: give it one.</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>Запис ({0}) не має назви: дайте йому назву.</translation>
    </message>
    <message>
        <source>There are no claims in this file.</source>
        <extracomment>models/report/claim_list.py</extracomment>
        <translation>У цьому файлі немає тверджень.</translation>
    </message>
    <message>
        <source>There are too many claims for a table of each against each.</source>
        <extracomment>The report</extracomment>
        <translation>Тверджень забагато для таблиці «кожне з кожним».</translation>
    </message>
    <message>
        <source>There are too many claims to set each against each: each is set against its reference only.</source>
        <extracomment>The report</extracomment>
        <translation>Тверджень забагато, щоб порівняти кожне з кожним: кожне порівняно лише зі своїм опорним.</translation>
    </message>
    <message>
        <source> (byte {0})</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation> (байт {0})</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <extracomment>gui/dialogs/mapping/options_box.py</extracomment>
        <translation>
            <numerusform> день</numerusform>
            <numerusform> дні</numerusform>
            <numerusform> днів</numerusform>
        </translation>
    </message>
    <message>
        <source>: perhaps “{0}” is meant</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>: можливо, мається на увазі «{0}»</translation>
    </message>
    <message numerus="yes">
        <source>; if {1}, {0} pairs are contradictions</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>
            <numerusform>; якщо {1}, {0} пара є суперечністю</numerusform>
            <numerusform>; якщо {1}, {0} пари є суперечностями</numerusform>
            <numerusform>; якщо {1}, {0} пар є суперечностями</numerusform>
        </translation>
    </message>
    <message>
        <source>A change in the recovery log is left out with all behind it. {0}</source>
        <extracomment>models/storage/log_content.py</extracomment>
        <translation>Одну зміну в журналі відновлення пропущено разом з усіма наступними. {0}</translation>
    </message>
    <message>
        <source>A claim counts something: choose a measure.</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Твердження щось рахує: виберіть показник.</translation>
    </message>
    <message>
        <source>A claim is about somebody or something: write the subject.</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Твердження – про когось або щось: напишіть об’єкт.</translation>
    </message>
    <message>
        <source>A claim is left out: {0}</source>
        <extracomment>models/formats/linked/claim_nodes.py</extracomment>
        <translation>Одне твердження пропущено: {0}</translation>
    </message>
    <message>
        <source>A comparison needs a day: “{0}” names none. Write one, as in “{1}”, or press Escape.</source>
        <extracomment>gui/panes/comparison/day_field.py</extracomment>
        <translation>Для порівняння потрібен день: «{0}» не називає жодного. Напишіть день, наприклад «{1}», або натисніть Esc.</translation>
    </message>
    <message>
        <source>A mapping is a file with the suffix {0} or {1}.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>Зіставлення – це файл із розширенням {0} або {1}.</translation>
    </message>
    <message>
        <source>A measure counts something: write at least one outcome, such as “killed”.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Показник щось рахує: напишіть принаймні один наслідок, наприклад «killed».</translation>
    </message>
    <message>
        <source>A measure needs a label: write what is counted, such as “Killed”.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Показнику потрібна назва: напишіть, що рахують, наприклад «Загиблі».</translation>
    </message>
    <message>
        <source>A name cannot be empty: write one, or press Escape to keep “{0}”.</source>
        <extracomment>gui/dialogs/names_page.py</extracomment>
        <translation>Назва не може бути порожньою: напишіть назву або натисніть Esc, щоб залишити «{0}».</translation>
    </message>
    <message>
        <source>An object holds the field “{0}” twice.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Один з об’єктів містить поле «{0}» двічі.</translation>
    </message>
    <message>
        <source>Another window of Counterclaim</source>
        <extracomment>models/storage/holder.py</extracomment>
        <translation>Інше вікно Counterclaim</translation>
    </message>
    <message>
        <source>As you decided, this one becomes a claim of its own.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Як ви вирішили, це стане окремим твердженням.</translation>
    </message>
    <message>
        <source>Both are limited from below and above, and have {0} in common.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Обидва обмежені знизу і згори та мають спільне: {0}.</translation>
    </message>
    <message>
        <source>Both can be true: {1} ({0}, {2}), {4} ({3}, {5}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Обидва можуть бути правдою: {1} ({0}, {2}), {4} ({3}, {5}).</translation>
    </message>
    <message>
        <source>Change {0} of {1} (“{2}”) does not fit the file any more, and is left out. {3}</source>
        <extracomment>models/storage/replay.py</extracomment>
        <translation>Зміна {0} з {1} («{2}») більше не підходить до файлу, її пропущено. {3}</translation>
    </message>
    <message>
        <source>Change {0} of {1} (“{2}”) does not fit the file, and is left out with all behind it. {3}</source>
        <extracomment>models/storage/replay.py</extracomment>
        <translation>Зміна {0} з {1} («{2}») не підходить до файлу, її пропущено разом з усіма наступними. {3}</translation>
    </message>
    <message>
        <source>Choose the column that holds the measure, or give a constant.</source>
        <extracomment>models/sheets/reading.py</extracomment>
        <translation>Виберіть стовпець із показником або задайте сталу.</translation>
    </message>
    <message>
        <source>Choose the column that holds the subject, or give a constant.</source>
        <extracomment>models/sheets/reading.py</extracomment>
        <translation>Виберіть стовпець з об’єктом або задайте сталу.</translation>
    </message>
    <message>
        <source>Entry {0} (“{1}”): {2}.</source>
        <extracomment>models/formats/references/reference.py</extracomment>
        <translation>Запис {0} («{1}»): {2}.</translation>
    </message>
    <message>
        <source>Entry {0} was refused: {1}</source>
        <extracomment>gui/importing/reference_import.py</extracomment>
        <translation>Запис {0} відхилено: {1}</translation>
    </message>
    <message>
        <source>It adds what is there already, and says otherwise: {0}.</source>
        <extracomment>models/storage/misfit.py</extracomment>
        <translation>Вона додає те, що вже є й має інший вміст: {0}.</translation>
    </message>
    <message>
        <source>It builds on change {0}, which is left out.</source>
        <extracomment>models/storage/refit.py</extracomment>
        <translation>Вона спирається на зміну {0}, яку пропущено.</translation>
    </message>
    <message>
        <source>It cannot be read as {0}.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>Це неможливо прочитати як {0}.</translation>
    </message>
    <message>
        <source>It cannot be read as {0}: byte {1} is not written so.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>Це неможливо прочитати як {0}: байт {1} записано не так.</translation>
    </message>
    <message>
        <source>It cannot be read as {0}: line {1}, column {2} is not written so.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>Це неможливо прочитати як {0}: рядок {1}, стовпець {2} записано не так.</translation>
    </message>
    <message>
        <source>It changes what has been changed since: {0}.</source>
        <extracomment>models/storage/misfit.py</extracomment>
        <translation>Вона змінює те, що відтоді вже змінено: {0}.</translation>
    </message>
    <message>
        <source>It changes what is no longer in the file: {0}.</source>
        <extracomment>models/storage/misfit.py</extracomment>
        <translation>Вона змінює те, чого у файлі вже немає: {0}.</translation>
    </message>
    <message>
        <source>It has a field “{0}” in “{1}”, which no mapping has{2}.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>Тут у «{1}» є поле «{0}», якого немає в жодному зіставленні{2}.</translation>
    </message>
    <message>
        <source>It has a field “{0}”, which no mapping has{1}.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>Тут є поле «{0}», якого немає в жодному зіставленні{1}.</translation>
    </message>
    <message>
        <source>It holds no change that this program can read ({0}).</source>
        <extracomment>models/storage/log_change.py</extracomment>
        <translation>Тут немає зміни, яку ця програма може прочитати ({0}).</translation>
    </message>
    <message>
        <source>It holds no claim and no source in the words of schema.org.</source>
        <extracomment>models/formats/linked/jsonld_reader.py</extracomment>
        <translation>Тут немає ні тверджень, ні джерел у термінах schema.org.</translation>
    </message>
    <message>
        <source>It holds no claim and no source in the words of schema.org. {0}</source>
        <extracomment>models/formats/linked/jsonld_reader.py</extracomment>
        <translation>Тут немає ні тверджень, ні джерел у термінах schema.org. {0}</translation>
    </message>
    <message>
        <source>It holds {0} characters, and articles of more than {1} are not read: cut it into parts.</source>
        <extracomment>models/formats/articles/limits.py</extracomment>
        <translation>У тексті {0} символів, а статті, довші за {1}, не читаються: поділіть його на частини.</translation>
    </message>
    <message>
        <source>It is damaged: a bracket or quotation mark is missing.</source>
        <extracomment>models/formats/references/bibtex_reader.py</extracomment>
        <translation>Його пошкоджено: бракує дужки або лапок.</translation>
    </message>
    <message>
        <source>It names {0} that is not in the file: “{1}”.</source>
        <extracomment>models/storage/misfit.py</extracomment>
        <translation>Вона називає {0}, якого немає у файлі: «{1}».</translation>
    </message>
    <message>
        <source>It neither adds nor removes {0}.</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>Вона не додає і не вилучає {0}.</translation>
    </message>
    <message>
        <source>It removes what has been changed since: {0}.</source>
        <extracomment>models/storage/misfit.py</extracomment>
        <translation>Вона вилучає те, що відтоді змінено: {0}.</translation>
    </message>
    <message>
        <source>It removes what is no longer in the file: {0}.</source>
        <extracomment>models/storage/misfit.py</extracomment>
        <translation>Вона вилучає те, чого у файлі вже немає: {0}.</translation>
    </message>
    <message>
        <source>It removes {0}, which is still needed by {1}.</source>
        <extracomment>models/storage/misfit.py</extracomment>
        <translation>Вона вилучає {0}, а це ще потрібне для {1}.</translation>
    </message>
    <message>
        <source>Keep what is typed, and go a row down; with Shift, a row up</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Зберегти набране й перейти на рядок нижче; із Shift – на рядок вище</translation>
    </message>
    <message>
        <source>Line {0} is not UTF-8 text: this is not a claim file, or it is damaged.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Рядок {0} – не текст UTF-8: це не файл тверджень, або його пошкоджено.</translation>
    </message>
    <message numerus="yes">
        <source>Line {0} of the recovery log is damaged: it and the {1} behind it are left out.</source>
        <extracomment>models/storage/log_line.py</extracomment>
        <translation>
            <numerusform>Рядок {0} журналу відновлення пошкоджено: його й ще {1} рядок після нього пропущено.</numerusform>
            <numerusform>Рядок {0} журналу відновлення пошкоджено: його й ще {1} рядки після нього пропущено.</numerusform>
            <numerusform>Рядок {0} журналу відновлення пошкоджено: його й ще {1} рядків після нього пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ma&amp;ke pane narrower</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Вужч&amp;а панель</translation>
    </message>
    <message>
        <source>Mak&amp;e pane wider</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Ши&amp;рша панель</translation>
    </message>
    <message>
        <source>Make pane &amp;taller</source>
        <extracomment>Menus and actions</extracomment>
        <translation>В&amp;ища панель</translation>
    </message>
    <message>
        <source>Make pane l&amp;ower</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Ниж&amp;ча панель</translation>
    </message>
    <message>
        <source>Mend it, or import the table as one of another program, column by column.</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>Виправте це або імпортуйте таблицю стовпець за стовпцем, як таблицю іншої програми.</translation>
    </message>
    <message>
        <source>Merge conflict</source>
        <extracomment>Fields</extracomment>
        <translation>Конфлікт</translation>
    </message>
    <message>
        <source>More pages of these annotations stand elsewhere, and nothing is fetched.</source>
        <extracomment>models/formats/linked/annotations_reader.py</extracomment>
        <translation>Інші сторінки цих анотацій лежать деінде, а програма нічого не завантажує.</translation>
    </message>
    <message>
        <source>Move pane to the &amp;bottom</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Панель &amp;донизу</translation>
    </message>
    <message>
        <source>Move pane to the le&amp;ft</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Панель л&amp;іворуч</translation>
    </message>
    <message>
        <source>Move pane to the r&amp;ight</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Пан&amp;ель праворуч</translation>
    </message>
    <message>
        <source>Move what is shown, as dragging does</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Рухати показане, як перетягуванням</translation>
    </message>
    <message>
        <source>No claim is chosen: choose the one that the words belong to.</source>
        <extracomment>gui/panes/detail/pane.py</extracomment>
        <translation>Твердження не вибрано: виберіть те, до якого належать слова.</translation>
    </message>
    <message>
        <source>No count is both {1} ({0}, {2}) and {4} ({3}, {5}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Жодне число не може бути водночас {1} ({0}, {2}) і {4} ({3}, {5}).</translation>
    </message>
    <message>
        <source>Not saved: {0}. Save it under another name.</source>
        <extracomment>models/storage/lock.py</extracomment>
        <translation>Не збережено: {0}. Збережіть файл під іншою назвою.</translation>
    </message>
    <message>
        <source>Not understood: {0}.</source>
        <extracomment>models/formats/linked/jsonld_reader.py</extracomment>
        <translation>Не зрозуміло: {0}.</translation>
    </message>
    <message>
        <source>Overwrite: put your version in its place; what stands there now is kept as a backup, unless backups are switched off.</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>Перезаписати: поставити вашу версію замість тієї; те, що там зараз, залишиться резервною копією, якщо їх не вимкнено.</translation>
    </message>
    <message>
        <source>Paper and margins that are chosen here are kept for the next time.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Вибрані тут папір і поля збережуться на наступний раз.</translation>
    </message>
    <message>
        <source>Passed over: {0}.</source>
        <extracomment>models/formats/linked/jsonld_reader.py</extracomment>
        <translation>Пропущено: {0}.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Print preview</source>
        <extracomment>gui/printing/print_preview.py</extracomment>
        <translation>Попередній перегляд</translation>
    </message>
    <message numerus="yes">
        <source>Print {0} pages</source>
        <extracomment>gui/printing/printing.py</extracomment>
        <translation>
            <numerusform>Друкувати {0} сторінку</numerusform>
            <numerusform>Друкувати {0} сторінки</numerusform>
            <numerusform>Друкувати {0} сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading it takes longer than {0} s and was given up.</source>
        <extracomment>models/confined/call.py</extracomment>
        <translation>Читання триває понад {0} с, тож його припинено.</translation>
    </message>
    <message>
        <source>Row {0} cannot be the header: the sheet ends at row {1}.</source>
        <extracomment>models/sheets/reading.py</extracomment>
        <translation>Рядок {0} не може бути заголовком: аркуш закінчується рядком {1}.</translation>
    </message>
    <message>
        <source>Say what the field or column holds that you are in</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Сказати, що містить поле або стовпець, у якому ви є</translation>
    </message>
    <message>
        <source>Sheet “{0}”</source>
        <extracomment>models/formats/claims_table/xlsx_reader.py</extracomment>
        <translation>Аркуш «{0}»</translation>
    </message>
    <message>
        <source>Somebody</source>
        <extracomment>models/storage/holder.py</extracomment>
        <translation>Хтось</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>models/storage/keeper.py</extracomment>
        <translation>Хтось інший</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Try again, or open the file anew.</source>
        <extracomment>gui/beside/errand.py</extracomment>
        <translation>Сталося щось непередбачене. Спробуйте ще раз або відкрийте файл знову.</translation>
    </message>
    <message>
        <source>Take pane o&amp;ut, or put it back</source>
        <extracomment>Menus and actions</extracomment>
        <translation>Відокремити панель або поверну&amp;ти</translation>
    </message>
    <message>
        <source>The annotation “without words” is left out: it quotes no passage of a text.</source>
        <extracomment>models/formats/linked/annotations_reader.py</extracomment>
        <translation>Анотацію «без слів» пропущено: вона не цитує жодного уривка тексту.</translation>
    </message>
    <message>
        <source>The annotation “{0}” is left out: it quotes no passage of a text.</source>
        <extracomment>models/formats/linked/annotations_reader.py</extracomment>
        <translation>Анотацію «{0}» пропущено: вона не цитує жодного уривка тексту.</translation>
    </message>
    <message>
        <source>The claim “{0}” is left out: {1}</source>
        <extracomment>models/formats/linked/claim_nodes.py</extracomment>
        <translation>Твердження «{0}» пропущено: {1}</translation>
    </message>
    <message>
        <source>The comparison “{0}” cannot be opened: its day has no last one.</source>
        <extracomment>models/comparison/comparison.py</extracomment>
        <translation>Порівняння «{0}» неможливо відкрити: його дата не має останнього дня.</translation>
    </message>
    <message>
        <source>The comparison “{0}” cannot be opened: {1}</source>
        <extracomment>models/comparison/comparison.py</extracomment>
        <translation>Порівняння «{0}» неможливо відкрити: {1}</translation>
    </message>
    <message>
        <source>The context “{0}” is never fetched: its words were read as schema.org’s.</source>
        <extracomment>models/formats/linked/jsonld_reader.py</extracomment>
        <translation>Контекст «{0}» ніколи не завантажується: його терміни прочитано як терміни schema.org.</translation>
    </message>
    <message>
        <source>The copy may be older than that, so it is merged with “{0}”, which takes nothing back. Choose “{1}” if they were changed back on purpose.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Копія може бути старішою, тому її об’єднано з «{0}»: так нічого не скасовується. Виберіть «{1}», якщо це змінено назад навмисно.</translation>
    </message>
    <message>
        <source>The document “{0}” is left out: {1}</source>
        <extracomment>models/formats/linked/documents.py</extracomment>
        <translation>Документ «{0}» пропущено: {1}</translation>
    </message>
    <message>
        <source>The file</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>The file cannot be changed now: restore when it can be.</source>
        <extracomment>gui/disk/recovering.py</extracomment>
        <translation>Файл зараз не можна змінити: відновіть, коли буде можна.</translation>
    </message>
    <message>
        <source>The file ends in the middle of line {0}: it was cut off, or not written whole.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Файл обривається посеред рядка {0}: його обрізано або записано не повністю.</translation>
    </message>
    <message>
        <source>The file has other changes that are not saved: save it first, then restore.</source>
        <extracomment>gui/disk/recovering.py</extracomment>
        <translation>У файлі є інші незбережені зміни: спершу збережіть його, потім відновіть.</translation>
    </message>
    <message>
        <source>The file holds all of these changes already.</source>
        <extracomment>gui/disk/recovering.py</extracomment>
        <translation>Файл уже містить усі ці зміни.</translation>
    </message>
    <message>
        <source>The file holds half of a character (a lone surrogate) after “{0}”.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>У файлі половина символу (одиничний сурогат) після «{0}».</translation>
    </message>
    <message>
        <source>The file holds this claim already ({}).</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>У файлі вже є це твердження ({}).</translation>
    </message>
    <message>
        <source>The file is still being read: it can be changed once all of it is here.</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>Файл ще читається: його можна буде змінювати, щойно він прочитається повністю.</translation>
    </message>
    <message>
        <source>The file is still being read: its chart can be saved once all of it is here.</source>
        <extracomment>gui/rooms/timeline_room.py</extracomment>
        <translation>Файл ще читається: його діаграму можна буде зберегти, щойно він прочитається повністю.</translation>
    </message>
    <message>
        <source>The file is still being read: restore once all of it is here.</source>
        <extracomment>gui/disk/recovering.py</extracomment>
        <translation>Файл ще читається: відновіть, щойно він прочитається повністю.</translation>
    </message>
    <message>
        <source>The file nests lists and objects deeper than {0}.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>У файлі списки й об’єкти вкладено глибше, ніж на {0}.</translation>
    </message>
    <message>
        <source>The file was written by a newer program (file version {0}), and this one cannot show all of it: {1}</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Файл записала новіша програма (версія файлу {0}), і ця не може показати його повністю: {1}</translation>
    </message>
    <message>
        <source>The file was written by a newer program: it can be seen here, but not changed.</source>
        <extracomment>gui/editor.py</extracomment>
        <translation>Файл записала новіша програма: тут його можна бачити, але не змінювати.</translation>
    </message>
    <message>
        <source>The first page, the last one</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Перша сторінка, остання</translation>
    </message>
    <message>
        <source>The list “{0}” is missing.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Немає списку «{0}».</translation>
    </message>
    <message>
        <source>The lowest ratio, {0}, is above the highest, {1}.</source>
        <extracomment>models/comparison/assumption.py</extracomment>
        <translation>Найнижче відношення, {0}, більше за найвище, {1}.</translation>
    </message>
    <message>
        <source>The mapping “{0}” cannot be read: look whether it is still there and you may read it.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>Зіставлення «{0}» неможливо прочитати: перевірте, чи воно ще там і чи можна вам його читати.</translation>
    </message>
    <message>
        <source>The mapping “{0}” could not be removed from “{1}”: look whether you may write there.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>Зіставлення «{0}» не вдалося вилучити з «{1}»: перевірте, чи можна вам туди записувати.</translation>
    </message>
    <message>
        <source>The mapping “{0}” could not be saved in “{1}”: look whether there is room and you may write there.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>Зіставлення «{0}» не вдалося зберегти в «{1}»: перевірте, чи є там місце і чи можна вам туди записувати.</translation>
    </message>
    <message>
        <source>The page before, the next one</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Попередня сторінка, наступна</translation>
    </message>
    <message>
        <source>The pages as they will be printed. Tab goes through the buttons, Space presses one, Escape closes.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Сторінки, якими їх буде надруковано. Tab переходить між кнопками, пробіл натискає кнопку, Esc закриває.</translation>
    </message>
    <message>
        <source>The passage “{0}” is left out: {1}</source>
        <extracomment>models/formats/linked/annotations_reader.py</extracomment>
        <translation>Уривок «{0}» пропущено: {1}</translation>
    </message>
    <message>
        <source>The quote “{0}” is left out: its document does not hold it.</source>
        <extracomment>models/formats/linked/claim_nodes.py</extracomment>
        <translation>Цитату «{0}» пропущено: у її документі такого тексту немає.</translation>
    </message>
    <message>
        <source>The record “{0}” holds the field “{1}” twice.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Запис «{0}» містить поле «{1}» двічі.</translation>
    </message>
    <message>
        <source>The recovery log is too large for the memory: a change in it is left out with all behind it.</source>
        <extracomment>models/storage/log_content.py</extracomment>
        <translation>Журнал відновлення завеликий для пам’яті: одну зміну в ньому пропущено разом з усіма наступними.</translation>
    </message>
    <message>
        <source>The recovery log “{0}” cannot be read. {1}</source>
        <extracomment>models/storage/recovery.py</extracomment>
        <translation>Журнал відновлення «{0}» неможливо прочитати. {1}</translation>
    </message>
    <message>
        <source>The recovery log “{0}” could not be set aside: {1}.</source>
        <extracomment>models/storage/recovery.py</extracomment>
        <translation>Журнал відновлення «{0}» не вдалося відкласти: {1}.</translation>
    </message>
    <message>
        <source>The row does not say its measure: fill the cell, or give a constant.</source>
        <extracomment>models/sheets/rows.py</extracomment>
        <translation>У рядку немає показника: заповніть клітинку або задайте сталу.</translation>
    </message>
    <message>
        <source>The row does not say its subject: fill the cell, or give a constant.</source>
        <extracomment>models/sheets/rows.py</extracomment>
        <translation>У рядку немає об’єкта: заповніть клітинку або задайте сталу.</translation>
    </message>
    <message>
        <source>The row gives neither a day nor a claimant: it looks like a total of others.</source>
        <extracomment>models/sheets/totals.py</extracomment>
        <translation>У рядку немає ні дня, ні заявника: він схожий на підсумок інших.</translation>
    </message>
    <message>
        <source>The row has more cells ({0}) than the header has columns ({1}): they may be shifted.</source>
        <extracomment>models/sheets/rows.py</extracomment>
        <translation>У рядку більше клітинок ({0}), ніж стовпців у заголовку ({1}): клітинки могли зсунутися.</translation>
    </message>
    <message>
        <source>The subject names nobody in particular: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Предмет не називає нікого певного: «{}».</translation>
    </message>
    <message>
        <source>The system lets no further process begin, which reading it takes: {0}.</source>
        <extracomment>models/confined/call.py</extracomment>
        <translation>Система не дозволяє запустити ще один процес, потрібний для читання: {0}.</translation>
    </message>
    <message>
        <source>The whole page, the page’s width</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Уся сторінка, ширина сторінки</translation>
    </message>
    <message>
        <source>The workbook is put together in the system’s folder for temporary files, and that fails ({0}): make room there, name another folder in TMPDIR, or export as CSV.</source>
        <extracomment>models/formats/claims_table/xlsx_writer.py</extracomment>
        <translation>Книга складається в системній теці для тимчасових файлів, і це не вдається ({0}): звільніть там місце, назвіть іншу теку в TMPDIR або експортуйте як CSV.</translation>
    </message>
    <message numerus="yes">
        <source>There are {0} backups of it.</source>
        <extracomment>gui/disk/disk_news.py</extracomment>
        <translation>
            <numerusform>Є {0} його резервна копія.</numerusform>
            <numerusform>Є {0} його резервні копії.</numerusform>
            <numerusform>Є {0} його резервних копій.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a high end and a best value, but no low end.</source>
        <extracomment>models/sheets/row_figure.py</extracomment>
        <translation>Є верхня межа й найкраще значення, але немає нижньої межі.</translation>
    </message>
    <message>
        <source>There is a low end and a best value, but no high end.</source>
        <extracomment>models/sheets/row_figure.py</extracomment>
        <translation>Є нижня межа й найкраще значення, але немає верхньої межі.</translation>
    </message>
    <message>
        <source>There is another measure “{0}”: choose another label.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>Показник «{0}» уже є: виберіть іншу назву.</translation>
    </message>
    <message>
        <source>There is another {0} “{1}”: choose another name.</source>
        <extracomment>models/claims/change_check.py</extracomment>
        <translation>Вже є інший запис ({0}) «{1}»: виберіть іншу назву.</translation>
    </message>
    <message>
        <source>There is no column “{0}” here; choose another.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Тут немає стовпця «{0}»; виберіть інший.</translation>
    </message>
    <message>
        <source>There is no common version: what either file holds stays.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Спільної версії немає: те, що є в кожному з файлів, залишається.</translation>
    </message>
    <message>
        <source>There is no common version: what either file holds stays; where the two differ, you choose.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Спільної версії немає: те, що є в кожному з файлів, залишається; де вони різняться, вибираєте ви.</translation>
    </message>
    <message>
        <source>There is no day for which both say something.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Немає дня, про який обидва щось кажуть.</translation>
    </message>
    <message>
        <source>There is no encoding “{0}”: choose one from the list.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>Кодування «{0}» немає: виберіть зі списку.</translation>
    </message>
    <message>
        <source>There is no figure here: write one, {0}.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>Тут немає числа: напишіть число, {0}.</translation>
    </message>
    <message>
        <source>There is no figure in the selected words: select the passage with the number in it.</source>
        <extracomment>models/quotes/quoting.py</extracomment>
        <translation>У виділених словах немає числа: виділіть уривок із числом.</translation>
    </message>
    <message>
        <source>There is no file “{0}” that could hold a mapping.</source>
        <extracomment>models/formats/tables/by_mapping.py</extracomment>
        <translation>Немає файлу «{0}», який міг би містити зіставлення.</translation>
    </message>
    <message>
        <source>There is no list “{0}” in it.</source>
        <extracomment>models/sheets/objects.py</extracomment>
        <translation>Тут немає списку «{0}».</translation>
    </message>
    <message>
        <source>There is no mapping “{0}”. The kept ones are: {1}.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>Зіставлення «{0}» немає. Збережені: {1}.</translation>
    </message>
    <message>
        <source>There is no measure “{0}” in this file: add it under Claim &gt; Measures.</source>
        <extracomment>models/text/fields.py</extracomment>
        <translation>Показника «{0}» у цьому файлі немає: додайте його в меню Твердження &gt; Показники.</translation>
    </message>
    <message>
        <source>There is no measure “{0}” in this file: say which measure it stands for.</source>
        <extracomment>models/sheets/values.py</extracomment>
        <translation>Показника «{0}» у цьому файлі немає: укажіть, який показник це означає.</translation>
    </message>
    <message>
        <source>There is no measure “{0}” in this file: write “{1}”, or add it under Claim &gt; Measures.</source>
        <extracomment>models/text/fields.py</extracomment>
        <translation>У цьому файлі немає показника «{0}»: напишіть «{1}» або додайте його в меню Твердження &gt; Показники.</translation>
    </message>
    <message>
        <source>There is no measure “{0}”: choose one that there is. Others can be added to the file first.</source>
        <extracomment>models/tables/proposal_table.py</extracomment>
        <translation>Показника «{0}» немає: виберіть наявний. Інші можна спершу додати до файлу.</translation>
    </message>
    <message>
        <source>There is no sheet “{0}” in it.</source>
        <extracomment>models/formats/tables/workbook.py</extracomment>
        <translation>Тут немає аркуша «{0}».</translation>
    </message>
    <message>
        <source>There is no source to quote from: choose or add one first.</source>
        <extracomment>gui/panes/source/view.py</extracomment>
        <translation>Немає джерела для цитування: спершу виберіть або додайте його.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <extracomment>models/formats/plain_file.py</extracomment>
        <translation>Такого файлу немає.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}” any more.</source>
        <extracomment>models/claims/steps.py</extracomment>
        <translation>Запису ({0}) «{1}» більше немає.</translation>
    </message>
    <message>
        <source>There was no “{0}” before: take one of the two sides.</source>
        <extracomment>models/merging/settle.py</extracomment>
        <translation>Раніше «{0}» не було: виберіть одну з двох сторін.</translation>
    </message>
    <message>
        <source>They are counted since an event whose day is known: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Рахують від події, день якої відомий: «{}».</translation>
    </message>
    <message>
        <source>They are counted since {}.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Рахують від {}.</translation>
    </message>
    <message>
        <source>They count different subjects: {0}; {1}.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Вони рахують різні об’єкти: {0}; {1}.</translation>
    </message>
    <message>
        <source>They count different things or share no day, so neither may be set against the other.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Вони рахують різне або не мають спільного дня, тому порівнювати їх не можна.</translation>
    </message>
    <message>
        <source>They may not cover the same place or scope: {0}; {1}.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>Вони можуть охоплювати не те саме місце чи обсяг: {0}; {1}.</translation>
    </message>
    <message>
        <source>This comparison is still being worked out: try again in a moment.</source>
        <extracomment>models/tables/inquiry.py</extracomment>
        <translation>Це порівняння ще обчислюється: спробуйте за мить ще раз.</translation>
    </message>
    <message>
        <source>This is no recovery log: it does not say “{0}”.</source>
        <extracomment>models/storage/log_content.py</extracomment>
        <translation>Це не журнал відновлення: у ньому немає «{0}».</translation>
    </message>
    <message>
        <source>This is not a claim file: the field “format” does not say “{0}”.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>Це не файл тверджень: у полі «format» немає «{0}».</translation>
    </message>
    <message>
        <source>This sheet holds nothing: choose another sheet, or another file.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>Цей аркуш порожній: виберіть інший аркуш або інший файл.</translation>
    </message>
    <message>
        <source>This window is still busy: try again in a moment.</source>
        <extracomment>gui/beside/waiting.py</extracomment>
        <translation>Це вікно ще зайняте: спробуйте за мить.</translation>
    </message>
    <message>
        <source>Tick it under “In the file” to add the quotes there; taken without, it becomes a claim of its own.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Позначте під «У файлі», щоб додати цитати туди; без позначки це стане окремим твердженням.</translation>
    </message>
    <message>
        <source>Tick or leave the row</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Позначити рядок або зняти позначку</translation>
    </message>
    <message>
        <source>Tick or leave the rows that are chosen</source>
        <extracomment>gui/help/dialog_keys.py</extracomment>
        <translation>Позначити вибрані рядки або зняти позначки</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Шкала часу</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Fields</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Title and note</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Назва і примітка</translation>
    </message>
    <message>
        <source>Title and note of the file</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>Назва і примітка файлу</translation>
    </message>
    <message>
        <source>Title and note of the file can be changed, but neither added nor removed.</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>Назву і примітку файлу можна змінити, але не додати й не вилучити.</translation>
    </message>
    <message>
        <source>To change many cells at once, copy one that is right, select the others and paste.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Щоб змінити багато клітинок одразу, скопіюйте правильну, виберіть інші та вставте.</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Усього</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Стенограма</translation>
    </message>
    <message>
        <source>Two sources that are to be taken are both called “{0}”: give one another id.</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>Два джерела, які слід узяти, мають назву «{0}»: дайте одному інший ідентифікатор.</translation>
    </message>
    <message>
        <source>Type a name, or choose one that is there. A name that cannot be taken is refused with the reason.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Наберіть назву або виберіть наявну. Непридатна назва відхиляється з поясненням.</translation>
    </message>
    <message>
        <source>Undo and redo typing; then, changes of the file</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Скасувати й повторити набір; потім зміни файлу</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>Fields</extracomment>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Unlike</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Непорівнянні</translation>
    </message>
    <message>
        <source>Unlike in subject: {subjects}.</source>
        <extracomment>The report</extracomment>
        <translation>Інші об’єкти: {subjects}.</translation>
    </message>
    <message>
        <source>Unsaved changes would be lost if the program ended now, for the recovery log in “{0}” cannot be written ({1}): save the file soon.</source>
        <extracomment>models/storage/recovery_log.py</extracomment>
        <translation>Якби програма зараз завершилася, незбережені зміни пропали б, бо журнал відновлення в «{0}» неможливо записати ({1}): збережіть файл якнайшвидше.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>The report</extracomment>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>The report</extracomment>
        <translation>Висновок</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Words of a choice</extracomment>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Via</source>
        <extracomment>Fields</extracomment>
        <translation>Через</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Fields</extracomment>
        <translation>Подання</translation>
    </message>
    <message>
        <source>Weekday and date do not fit each other: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>День тижня й дата не збігаються: «{}».</translation>
    </message>
    <message>
        <source>What a merge could not settle: two people changed the same field. Nothing is lost until you choose.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Чого не вдалося вирішити об’єднанням: двоє змінили те саме поле. Ніщо не втрачено, доки ви не виберете.</translation>
    </message>
    <message>
        <source>What cannot be read stays as you typed it, with the reason below; Escape brings the old text back.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Що неможливо прочитати, залишається як набрано, з причиною внизу; Esc повертає старий текст.</translation>
    </message>
    <message>
        <source>What claims of this file can count. A change here applies to every claim of the measure.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Що можуть рахувати твердження цього файлу. Зміна тут діє на всі твердження за показником.</translation>
    </message>
    <message>
        <source>What comes after it stays in the list until you change something else.</source>
        <extracomment>gui/help/pane_topics.py</extracomment>
        <translation>Те, що після неї, залишається у списку, доки ви не зміните щось інше.</translation>
    </message>
    <message>
        <source>What comes in from “{0}”: {1}.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Що надходить з «{0}»: {1}.</translation>
    </message>
    <message>
        <source>What else narrows the count, such as “officers only”. Claims that differ in it are not alike.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Що ще звужує підрахунок, наприклад «лише офіцери». Твердження, що різняться в цьому, непорівнянні.</translation>
    </message>
    <message>
        <source>What follows for the day, divided by the same of the reference.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Те, що випливає на день, поділене на те саме в опорного.</translation>
    </message>
    <message>
        <source>What follows from the figure for the day of the comparison.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Що випливає з числа на день порівняння.</translation>
    </message>
    <message>
        <source>What follows from the figure for the day, drawn to scale; the reference behind all rows.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Що випливає з числа на цей день, у масштабі; опорне – позаду всіх рядків.</translation>
    </message>
    <message>
        <source>What is counted of them, such as killed or captured. Claims of one claimant may differ in it.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Що про них рахують, наприклад загиблих або полонених. Твердження одного заявника можуть у цьому різнитися.</translation>
    </message>
    <message>
        <source>What is dashed there is derived or assumed.</source>
        <extracomment>The report</extracomment>
        <translation>Пунктиром там позначено виведене або припущене.</translation>
    </message>
    <message>
        <source>What is in italics was derived: nobody said it in so many words.</source>
        <extracomment>The report</extracomment>
        <translation>Курсивом подано виведене: ніхто не сказав цього прямо.</translation>
    </message>
    <message>
        <source>What one of them is: people, vehicles. Only equal units can be compared.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Що таке одна одиниця: особи, машини. Порівнювати можна лише однакові одиниці.</translation>
    </message>
    <message>
        <source>What the ends of a range stand for: a confidence interval, scenarios, or several sources or measures.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Що означають межі діапазону: довірчий інтервал, сценарії, кілька джерел або показників.</translation>
    </message>
    <message>
        <source>What the file says of itself. The title also stands above what is printed.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Що файл каже про себе. Назва також стоїть над надрукованим.</translation>
    </message>
    <message>
        <source>What the measure is called on screen and on paper.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Як показник називається на екрані й на папері.</translation>
    </message>
    <message>
        <source>What the program noted of itself. It stays on this computer; nothing is sent anywhere.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Що програма записала про себе. Це залишається на цьому комп’ютері; нікуди нічого не надсилається.</translation>
    </message>
    <message>
        <source>What the verdict rests on.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>На чому ґрунтується висновок.</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>gui/help/keys_dialog.py</extracomment>
        <translation>Що вони роблять</translation>
    </message>
    <message>
        <source>What whoever opens the file should know first.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Що насамперед слід знати тому, хто відкриє файл.</translation>
    </message>
    <message>
        <source>What you changed since the last save is then lost. This cannot be undone.</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>Зміни після останнього збереження буде втрачено. Скасувати це неможливо.</translation>
    </message>
    <message>
        <source>Whatever a reader should know besides.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Що ще слід знати читачеві.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>gui/help/keys_dialog.py</extracomment>
        <translation>Де</translation>
    </message>
    <message>
        <source>Where an archive keeps it, should the first address go.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Де це зберігає архів, якщо перша адреса зникне.</translation>
    </message>
    <message>
        <source>Where both files say something, they say the same.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Де обидва файли щось кажуть, вони кажуть те саме.</translation>
    </message>
    <message>
        <source>Where each measure has a column of its own, every row makes a claim for each that holds a figure.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Де кожен показник має свій стовпець, кожен рядок дає твердження для кожного, що містить число.</translation>
    </message>
    <message>
        <source>Where it can be read. It is opened only when you ask for it.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Де це можна прочитати. Відкривається лише на вашу вимогу.</translation>
    </message>
    <message>
        <source>Where the counted events happened, if not everywhere.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Де відбулося пораховане, якщо не скрізь.</translation>
    </message>
    <message>
        <source>Whether it agrees with the reference, can be true with it, contradicts it, or is unlike.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Чи узгоджується з опорним, може бути правдою разом із ним, суперечить йому чи непорівнянне.</translation>
    </message>
    <message>
        <source>Whether the number can only grow, as the killed do; the missing can be found again.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Чи число може лише зростати, як число загиблих; зниклих можуть знайти.</translation>
    </message>
    <message>
        <source>Whether the number is a total, or so many per day, week or month.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Чи це число загалом, чи за день, тиждень або місяць.</translation>
    </message>
    <message>
        <source>Which measures are compared; none ticked means all.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Які показники порівнюються; якщо жодного не позначено – усі.</translation>
    </message>
    <message>
        <source>Which version this is, and under which licences it may be used.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Яка це версія і за якими ліцензіями нею можна користуватися.</translation>
    </message>
    <message>
        <source>Who asserts the figure, or what it was derived from.</source>
        <extracomment>models/tables/comparison_cells.py</extracomment>
        <translation>Хто заявляє число або з чого його виведено.</translation>
    </message>
    <message>
        <source>Who asserts the number?</source>
        <extracomment>gui/panes/detail/form.py</extracomment>
        <translation>Хто заявляє число?</translation>
    </message>
    <message>
        <source>Who gives the ratio, and where. It is printed with the result.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Хто і де дає це відношення. Друкується разом із результатом.</translation>
    </message>
    <message>
        <source>Who held the number against the words of its source.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Хто звірив число зі словами його джерела.</translation>
    </message>
    <message>
        <source>Who or what is counted, such as “Russian military”.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Хто або що рахується, наприклад «Russian military».</translation>
    </message>
    <message>
        <source>Who passed the number on before it came to you, in order, parted by semicolons.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Хто передав число, перш ніж воно дійшло до вас, по порядку, через крапку з комою.</translation>
    </message>
    <message>
        <source>Who says so is cited as the source: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Хто це каже, зазначено як джерело: «{}».</translation>
    </message>
    <message>
        <source>Who says so is named before the number: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Хто це каже, названо перед числом: «{}».</translation>
    </message>
    <message>
        <source>Who says so is named behind the number: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Хто це каже, названо після числа: «{}».</translation>
    </message>
    <message>
        <source>Who says so is named in the headline: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Хто це каже, названо в заголовку: «{}».</translation>
    </message>
    <message>
        <source>Who says so is named in the sentence before: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Хто це каже, названо в попередньому реченні: «{}».</translation>
    </message>
    <message>
        <source>Who says so is named where the article says the number again: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Хто це каже, названо там, де стаття повторює число: «{}».</translation>
    </message>
    <message>
        <source>Who speaks the quotation is named beside it: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Хто говорить у цитаті, названо поруч: «{}».</translation>
    </message>
    <message>
        <source>Who wrote it, parted by semicolons.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>Хто це написав, через крапку з комою.</translation>
    </message>
    <message>
        <source>Whole record</source>
        <extracomment>models/tables/conflict_words.py</extracomment>
        <translation>Увесь запис</translation>
    </message>
    <message>
        <source>Whose estimate or count it is, is named: “{}”.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Чия це оцінка чи підрахунок, названо: «{}».</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>The report</extracomment>
        <translation>Чому</translation>
    </message>
    <message>
        <source>With several rows chosen, what you type into a cell is written into that column of all of them.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Якщо вибрано кілька рядків, введене в клітинку записується в цей стовпець усіх.</translation>
    </message>
    <message>
        <source>Worded</source>
        <extracomment>Fields</extracomment>
        <translation>Формулювання</translation>
    </message>
    <message>
        <source>Words of a source, kept with their place in its text, that the number was taken from.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Слова джерела, збережені з їхнім місцем у тексті, з яких узято число.</translation>
    </message>
    <message>
        <source>Words of your own to find claims by, parted by semicolons.</source>
        <extracomment>models/tables/terms.py</extracomment>
        <translation>Ваші власні слова, щоб знаходити за ними твердження, через крапку з комою.</translation>
    </message>
    <message>
        <source>Wounded</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>Поранені</translation>
    </message>
    <message>
        <source>You made this claim from the words that you selected.</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>Ви зробили це твердження з виділених вами слів.</translation>
    </message>
    <message>
        <source>Your changes are in the recovery log. You can save a copy now, or go on; the details can be copied.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>Ваші зміни – в журналі відновлення. Можна зберегти копію зараз або продовжити; подробиці можна скопіювати.</translation>
    </message>
    <message>
        <source>Your own changes are kept.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>Ваші власні зміни збережено.</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Наблизити, віддалити</translation>
    </message>
    <message>
        <source>a claim</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>твердження</translation>
    </message>
    <message>
        <source>a claim that is gone</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>твердження, якого вже немає</translation>
    </message>
    <message>
        <source>a claimant</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>заявника</translation>
    </message>
    <message>
        <source>a comparison view or a newer source uses it</source>
        <extracomment>models/claims/steps.py</extracomment>
        <translation>його використовує збережене порівняння або новіше джерело</translation>
    </message>
    <message>
        <source>a conflict</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>конфлікт</translation>
    </message>
    <message>
        <source>a day in it has no month</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>день у ній не має місяця</translation>
    </message>
    <message>
        <source>a day needs its month, so write XX for the day too</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>день потребує місяця, тож і для дня пишіть XX</translation>
    </message>
    <message>
        <source>a decade is named by its first year, as in 2020s</source>
        <extracomment>models/text/date_words.py</extracomment>
        <translation>десятиліття називають за його першим роком, як-от 2020-ті</translation>
    </message>
    <message>
        <source>a heading</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>список</translation>
    </message>
    <message>
        <source>a measure</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>показник</translation>
    </message>
    <message>
        <source>a month and a day have two digits, as in 2024-03-04</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>місяць і день мають по дві цифри, як-от 2024-03-04</translation>
    </message>
    <message>
        <source>a month or a day is unknown as a whole, as in 2024-XX and 2024-03-XX</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>місяць або день невідомий цілком, як-от 2024-XX і 2024-03-XX</translation>
    </message>
    <message>
        <source>a new claim replaces this one</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>нове твердження замінить це</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>число</translation>
    </message>
    <message>
        <source>a part of that path is no folder</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>частина цього шляху – не тека</translation>
    </message>
    <message>
        <source>a source</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>джерело</translation>
    </message>
    <message>
        <source>a subject</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>об’єкт</translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>таблиця</translation>
    </message>
    <message>
        <source>a view</source>
        <extracomment>models/storage/work.py</extracomment>
        <translation>подання</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>ціле число</translation>
    </message>
    <message>
        <source>a year has four digits</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>рік має чотири цифри</translation>
    </message>
    <message>
        <source>a year with an X has no month, so write the year alone</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>рік з X не має місяця, тож пишіть лише рік</translation>
    </message>
    <message>
        <source>about {0}</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>близько {0}</translation>
    </message>
    <message>
        <source>about “{0}”</source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>про «{0}»</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>models/tables/conflict_words.py</extracomment>
        <translation>додано</translation>
    </message>
    <message>
        <source>agree</source>
        <extracomment>The report</extracomment>
        <translation>узгоджуються</translation>
    </message>
    <message>
        <source>allow writing to it or save it in another place</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>дозвольте запис у нього або збережіть його в іншому місці</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <extracomment>gui/disk/merge_beginnings.py</extracomment>
        <translation>раніша версія</translation>
    </message>
    <message>
        <source>an end of an interval is a day, a month or a year without X</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>межа інтервалу – це день, місяць або рік без X</translation>
    </message>
    <message>
        <source>an end that is open is written .., as in ../2024-03-14</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>відкрита межа пишеться .., як-от ../2024-03-14</translation>
    </message>
    <message>
        <source>an interval has two ends</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>інтервал має дві межі</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more subjects</source>
        <extracomment>models/report/comparison_report.py</extracomment>
        <translation>
            <numerusform>і ще {0} об’єкт</numerusform>
            <numerusform>і ще {0} об’єкти</numerusform>
            <numerusform>і ще {0} об’єктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {0} others</source>
        <extracomment>models/report/quote_notes.py</extracomment>
        <translation>
            <numerusform>і ще {0}</numerusform>
            <numerusform>і ще {0}</numerusform>
            <numerusform>і ще {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>another computer</source>
        <extracomment>models/storage/holder.py</extracomment>
        <translation>іншому комп’ютері</translation>
    </message>
    <message>
        <source>another order of the records</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>інший порядок записів</translation>
    </message>
    <message>
        <source>another program keeps the file to itself</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>файл утримує інша програма</translation>
    </message>
    <message>
        <source>are compatible</source>
        <extracomment>The report</extracomment>
        <translation>сумісні</translation>
    </message>
    <message>
        <source>are unlike</source>
        <extracomment>The report</extracomment>
        <translation>непорівнянні</translation>
    </message>
    <message>
        <source>as before</source>
        <extracomment>models/tables/conflict_words.py</extracomment>
        <translation>як раніше</translation>
    </message>
    <message>
        <source>as far as they can be compared, they do not contradict each other</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>наскільки їх можна порівняти, вони не суперечать одне одному</translation>
    </message>
    <message>
        <source>as last opened or saved</source>
        <extracomment>gui/disk/merge_beginnings.py</extracomment>
        <translation>як востаннє відкрито або збережено</translation>
    </message>
    <message>
        <source>as of</source>
        <extracomment>Fields</extracomment>
        <translation>станом на</translation>
    </message>
    <message>
        <source>as on the disk, {}</source>
        <extracomment>gui/disk/merge_beginnings.py</extracomment>
        <translation>як на диску, {}</translation>
    </message>
    <message>
        <source>as opened</source>
        <extracomment>gui/disk/merge_beginnings.py</extracomment>
        <translation>як відкрито</translation>
    </message>
    <message numerus="yes">
        <source>as {0} claims</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>
            <numerusform>як {0} твердження</numerusform>
            <numerusform>як {0} твердження</numerusform>
            <numerusform>як {0} тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>ask for the right to or save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>попросіть про таке право або збережіть його в іншому місці</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>щонайменше {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>щонайбільше {0}</translation>
    </message>
    <message>
        <source>basis</source>
        <extracomment>Fields</extracomment>
        <translation>підстава</translation>
    </message>
    <message>
        <source>best value</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>найкраще значення</translation>
    </message>
    <message>
        <source>between two figures of a series the count grew on a straight line</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>між двома числами ряду воно зростало по прямій</translation>
    </message>
    <message>
        <source>both count from the same day</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>обидва рахують від того самого дня</translation>
    </message>
    <message>
        <source>both count the same outcomes</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>обидва рахують те саме</translation>
    </message>
    <message>
        <source>both cover the same place and scope</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>обидва охоплюють те саме місце і той самий обсяг</translation>
    </message>
    <message>
        <source>both mean the same day within {0}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>обидва мають на увазі той самий день у межах {0}</translation>
    </message>
    <message>
        <source>both names mean the same subject</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>обидві назви означають той самий об’єкт</translation>
    </message>
    <message>
        <source>bound</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>межа</translation>
    </message>
    <message>
        <source>bring it back or save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>поверніть її або збережіть файл в іншому місці</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>вручну</translation>
    </message>
    <message>
        <source>by {0}</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>до {0}</translation>
    </message>
    <message>
        <source>captured</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>полонені або захоплене</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>models/tables/conflict_words.py</extracomment>
        <translation>змінено</translation>
    </message>
    <message>
        <source>checked by</source>
        <extracomment>Fields</extracomment>
        <translation>ким перевірено</translation>
    </message>
    <message>
        <source>checked on</source>
        <extracomment>Fields</extracomment>
        <translation>коли перевірено</translation>
    </message>
    <message>
        <source>claim</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>твердження</translation>
    </message>
    <message>
        <source>claimant</source>
        <extracomment>Fields</extracomment>
        <translation>заявник</translation>
    </message>
    <message numerus="yes">
        <source>claimants</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>заявника</numerusform>
            <numerusform>заявників</numerusform>
            <numerusform>заявників</numerusform>
        </translation>
    </message>
    <message>
        <source>claimed by “{0}”</source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>заявник «{0}»</translation>
    </message>
    <message numerus="yes">
        <source>claims</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>твердження</numerusform>
            <numerusform>твердження</numerusform>
            <numerusform>тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>close it there and try again or save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>закрийте його там і спробуйте ще раз або збережіть в іншому місці</translation>
    </message>
    <message>
        <source>close some windows or programs and try again</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>закрийте кілька вікон або програм і спробуйте ще раз</translation>
    </message>
    <message>
        <source>compatible</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>сумісні</translation>
    </message>
    <message>
        <source>confidence interval</source>
        <extracomment>Words of a choice</extracomment>
        <translation>довірчий інтервал</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>суперечать</translation>
    </message>
    <message>
        <source>connect it again or save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>під’єднайте його знову або збережіть файл в іншому місці</translation>
    </message>
    <message>
        <source>contradict each other</source>
        <extracomment>The report</extracomment>
        <translation>суперечать одне одному</translation>
    </message>
    <message>
        <source>credibility</source>
        <extracomment>Fields</extracomment>
        <translation>достовірність</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>пошкоджене</translation>
    </message>
    <message>
        <source>dates marked “about” or “?” are as given</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>дати з позначкою «близько» або «?» точні</translation>
    </message>
    <message>
        <source>derivation</source>
        <extracomment>Fields</extracomment>
        <translation>розрахунок</translation>
    </message>
    <message>
        <source>derived from</source>
        <extracomment>Fields</extracomment>
        <translation>виведено з</translation>
    </message>
    <message>
        <source>derived from {0}</source>
        <extracomment>models/forest/origin.py</extracomment>
        <translation>виведено з {0}</translation>
    </message>
    <message>
        <source>destroyed</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>знищене</translation>
    </message>
    <message>
        <source>displaced</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>переміщені</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The report</extracomment>
        <translation>uk</translation>
    </message>
    <message>
        <source>ends are</source>
        <extracomment>Fields</extracomment>
        <translation>межі</translation>
    </message>
    <message>
        <source>expecting property name enclosed in double quotes</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>очікується назва поля в лапках</translation>
    </message>
    <message>
        <source>expecting value</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>очікується значення</translation>
    </message>
    <message>
        <source>expecting “,” delimiter</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>очікується роздільник «,»</translation>
    </message>
    <message>
        <source>expecting “:” delimiter</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>очікується роздільник «:»</translation>
    </message>
    <message>
        <source>extra data</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>зайві дані після кінця</translation>
    </message>
    <message>
        <source>figure</source>
        <extracomment>Fields</extracomment>
        <translation>число</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>The report</extracomment>
        <translation>випливає</translation>
    </message>
    <message>
        <source>for each one of “{0}” there are {2} to {3} of “{1}” ({4} to {5}; {6})</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>на кожне з «{0}» припадає від {2} до {3} з «{1}» ({4}–{5}; {6})</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>від {0}</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <extracomment>models/tables/heard.py</extracomment>
        <translation>від {0} до {1}</translation>
    </message>
    <message>
        <source>grade</source>
        <extracomment>Fields</extracomment>
        <translation>код</translation>
    </message>
    <message>
        <source>heading</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>high end</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>верхня межа</translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>ідентифікатор</translation>
    </message>
    <message>
        <source>illegal trailing comma before end of array</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>зайва кома перед кінцем списку</translation>
    </message>
    <message>
        <source>illegal trailing comma before end of object</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>зайва кома перед кінцем об’єкта</translation>
    </message>
    <message>
        <source>in a year only the last one or two digits can be X, in the order 202X and 20XX</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>у році лише остання або дві останні цифри можуть бути X, як 202X і 20XX</translation>
    </message>
    <message>
        <source>invalid control character</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>неприпустимий керівний символ</translation>
    </message>
    <message>
        <source>invalid escape</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>неправильна escape-послідовність</translation>
    </message>
    <message>
        <source>is no CSV near line {0}: {1}</source>
        <extracomment>models/formats/claims_table/csv_text.py</extracomment>
        <translation>біля рядка {0} – не CSV: {1}</translation>
    </message>
    <message>
        <source>is not UTF-8 in line {0}: save it as “CSV UTF-8”</source>
        <extracomment>models/formats/claims_table/csv_text.py</extracomment>
        <translation>у рядку {0} – не UTF-8: збережіть як «CSV UTF-8»</translation>
    </message>
    <message>
        <source>it</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>воно</translation>
    </message>
    <message>
        <source>it has no spaces in it</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>у ній немає пробілів</translation>
    </message>
    <message>
        <source>it has no year of four digits</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>у ній немає року з чотирьох цифр</translation>
    </message>
    <message>
        <source>it has two readings, so write {0} for the decade or {1} for the century</source>
        <extracomment>models/text/date_words.py</extracomment>
        <translation>її можна прочитати двояко, тож пишіть {0} для десятиліття або {1} для століття</translation>
    </message>
    <message>
        <source>it has two readings, so write {0} for {1} or {2} for {3}</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>її можна прочитати двояко, тож пишіть {0}, якщо це {1}, або {2}, якщо {3}</translation>
    </message>
    <message>
        <source>it holds a field twice</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>вона містить поле двічі</translation>
    </message>
    <message>
        <source>it holds half of a character (a lone surrogate), which no file can keep</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>вона містить половину символу (одиничний сурогат), якої жоден файл не збереже</translation>
    </message>
    <message>
        <source>it holds no figure, and a claim needs one.</source>
        <extracomment>models/formats/linked/annotations_reader.py</extracomment>
        <translation>вона не містить числа, а твердження його потребує.</translation>
    </message>
    <message>
        <source>it holds the field “{0}”, which has a column of its own</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>вона містить поле «{0}», яке має власний стовпець</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>це посилання, яке веде до самого себе</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>тут порожньо</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>це не JSON</translation>
    </message>
    <message>
        <source>it is not a JSON object with fields</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>це не об’єкт JSON із полями</translation>
    </message>
    <message>
        <source>it is too long for one</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>вона задовга для дати</translation>
    </message>
    <message>
        <source>it nests lists and objects deeper than a file may</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>списки й об’єкти вкладено глибше, ніж дозволено у файлі</translation>
    </message>
    <message>
        <source>items</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>одиниці</translation>
    </message>
    <message>
        <source>its date “{0}” is left out, for it is none that a claim file can hold</source>
        <extracomment>models/formats/references/days.py</extracomment>
        <translation>дату «{0}» пропущено, бо файл тверджень не може її зберегти</translation>
    </message>
    <message>
        <source>its name is too long for that disk</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>його назва задовга для цього диска</translation>
    </message>
    <message>
        <source>its quotation marks do not match: a text in them ends with one, before the semicolon</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>її лапки не збігаються: текст у них закінчується лапкою перед крапкою з комою</translation>
    </message>
    <message>
        <source>its season is left out, which is not the same months everywhere</source>
        <extracomment>models/formats/references/csl_reader.py</extracomment>
        <translation>пору року пропущено, бо вона не скрізь припадає на ті самі місяці</translation>
    </message>
    <message>
        <source>its weekday is that of another day, so leave it out or mend the day</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>день тижня належить іншому дню: приберіть його або виправте день</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>щойно</translation>
    </message>
    <message numerus="yes">
        <source>kept comparisons</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>збережене порівняння</numerusform>
            <numerusform>збережені порівняння</numerusform>
            <numerusform>збережених порівнянь</numerusform>
        </translation>
    </message>
    <message>
        <source>killed</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>загиблі</translation>
    </message>
    <message>
        <source>less than {0}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>менше ніж {0}</translation>
    </message>
    <message>
        <source>like “{0}”, “over {1}” or “{2}–{3}”</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>як-от «{0}», «понад {1}» або «{2}–{3}»</translation>
    </message>
    <message>
        <source>low end</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>нижня межа</translation>
    </message>
    <message>
        <source>lowest and highest report</source>
        <extracomment>Words of a choice</extracomment>
        <translation>найнижче і найвище повідомлення</translation>
    </message>
    <message>
        <source>make room there or save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>звільніть там місце або збережіть його деінде</translation>
    </message>
    <message>
        <source>measure</source>
        <extracomment>Fields</extracomment>
        <translation>показник</translation>
    </message>
    <message numerus="yes">
        <source>measures</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>показник</numerusform>
            <numerusform>показники</numerusform>
            <numerusform>показників</numerusform>
        </translation>
    </message>
    <message>
        <source>mended</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>виправлено</translation>
    </message>
    <message>
        <source>merge conflict</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>конфлікт</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>зниклі безвісти</translation>
    </message>
    <message>
        <source>more than {0}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>більше ніж {0}</translation>
    </message>
    <message>
        <source>moves to the new version</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>переходить до нової версії</translation>
    </message>
    <message>
        <source>neither it nor its annotation says what is counted, such as “killed” or “wounded”.</source>
        <extracomment>models/formats/linked/annotations_reader.py</extracomment>
        <translation>ні вона, ні її анотація не каже, що рахується, наприклад «killed» або «wounded».</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>ні</translation>
    </message>
    <message numerus="yes">
        <source>no claim, {0} other values</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>
            <numerusform>тверджень немає, {0} інше значення</numerusform>
            <numerusform>тверджень немає, {0} інші значення</numerusform>
            <numerusform>тверджень немає, {0} інших значень</numerusform>
        </translation>
    </message>
    <message>
        <source>no common version</source>
        <extracomment>gui/disk/merge_beginnings.py</extracomment>
        <translation>немає спільної версії</translation>
    </message>
    <message>
        <source>no file can have that name</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>файл не може мати такої назви</translation>
    </message>
    <message>
        <source>no quote</source>
        <extracomment>The report</extracomment>
        <translation>без цитати</translation>
    </message>
    <message>
        <source>no source given</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>джерела не вказано</translation>
    </message>
    <message>
        <source>nobody is counted as both {0}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>нікого не пораховано двічі: {0}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>нікого не названо</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>The report</extracomment>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>Words of a choice</extracomment>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>models/tables/conflict_words.py</extracomment>
        <translation>немає</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Fields</extracomment>
        <translation>примітка</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>нічого</translation>
    </message>
    <message>
        <source>of the measure “{0}”</source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>з показником «{0}»</translation>
    </message>
    <message>
        <source>of the status “{0}”</source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>зі станом «{0}»</translation>
    </message>
    <message>
        <source>of {0}</source>
        <extracomment>gui/printing/print_preview.py</extracomment>
        <translation>з {0}</translation>
    </message>
    <message>
        <source>one end of an interval must be a date</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>одна з меж інтервалу має бути датою</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>особи</translation>
    </message>
    <message>
        <source>per day</source>
        <extracomment>Words of a choice</extracomment>
        <translation>за день</translation>
    </message>
    <message>
        <source>per month</source>
        <extracomment>Words of a choice</extracomment>
        <translation>за місяць</translation>
    </message>
    <message>
        <source>per week</source>
        <extracomment>Words of a choice</extracomment>
        <translation>за тиждень</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>Fields</extracomment>
        <translation>місце</translation>
    </message>
    <message>
        <source>printed {0}</source>
        <extracomment>The report</extracomment>
        <translation>надруковано {0}</translation>
    </message>
    <message>
        <source>rate</source>
        <extracomment>Fields</extracomment>
        <translation>за період</translation>
    </message>
    <message>
        <source>reference</source>
        <extracomment>The report</extracomment>
        <translation>опорне</translation>
    </message>
    <message>
        <source>reliability</source>
        <extracomment>Fields</extracomment>
        <translation>надійність</translation>
    </message>
    <message>
        <source>remove the link or save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>вилучіть посилання або збережіть файл в іншому місці</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>models/tables/conflict_words.py</extracomment>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>replaced</source>
        <extracomment>The report</extracomment>
        <translation>замінено</translation>
    </message>
    <message>
        <source>replaces</source>
        <extracomment>Fields</extracomment>
        <translation>замінює</translation>
    </message>
    <message>
        <source>retracted</source>
        <extracomment>The report</extracomment>
        <translation>відкликано</translation>
    </message>
    <message>
        <source>said {0}</source>
        <extracomment>models/tables/claim_words.py</extracomment>
        <translation>сказано {0}</translation>
    </message>
    <message>
        <source>save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>збережіть його в іншому місці</translation>
    </message>
    <message>
        <source>save it under a plainer name</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>збережіть його під простішою назвою</translation>
    </message>
    <message>
        <source>save it under a shorter name</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>збережіть його під коротшою назвою</translation>
    </message>
    <message>
        <source>save it under another name</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>збережіть його під іншою назвою</translation>
    </message>
    <message>
        <source>scenarios</source>
        <extracomment>Words of a choice</extracomment>
        <translation>сценарії</translation>
    </message>
    <message>
        <source>scope</source>
        <extracomment>Fields</extracomment>
        <translation>охоплення</translation>
    </message>
    <message>
        <source>seasons and quarters are not kept, so write an interval of months</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>пори року і квартали не зберігаються, тож пишіть інтервал місяців</translation>
    </message>
    <message>
        <source>separate several with semicolons</source>
        <extracomment>gui/panes/detail/form.py</extracomment>
        <translation>розділяйте через «;»</translation>
    </message>
    <message>
        <source>sets of dates are not kept, so write an interval such as 2024-03-01/2024-03-14</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>множини дат не зберігаються, тож пишіть інтервал, як-от 2024-03-01/2024-03-14</translation>
    </message>
    <message>
        <source>several measures</source>
        <extracomment>Words of a choice</extracomment>
        <translation>кілька показників</translation>
    </message>
    <message>
        <source>several sources</source>
        <extracomment>Words of a choice</extracomment>
        <translation>кілька джерел</translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>Fields</extracomment>
        <translation>відлік від</translation>
    </message>
    <message>
        <source>sorted by {0}</source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>упорядковано: {0}</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>джерело</translation>
    </message>
    <message numerus="yes">
        <source>sources</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>джерело</numerusform>
            <numerusform>джерела</numerusform>
            <numerusform>джерел</numerusform>
        </translation>
    </message>
    <message>
        <source>speaker</source>
        <extracomment>Fields</extracomment>
        <translation>спікер</translation>
    </message>
    <message>
        <source>stated on</source>
        <extracomment>Fields</extracomment>
        <translation>заявлено</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>Fields</extracomment>
        <translation>стан</translation>
    </message>
    <message>
        <source>stays with the old version</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>залишається при старій версії</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Fields</extracomment>
        <translation>об’єкт</translation>
    </message>
    <message numerus="yes">
        <source>subjects</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>об’єкт</numerusform>
            <numerusform>об’єкти</numerusform>
            <numerusform>об’єктів</numerusform>
        </translation>
    </message>
    <message>
        <source>such as {}</source>
        <extracomment>gui/panes/detail/form.py</extracomment>
        <translation>наприклад, {}</translation>
    </message>
    <message>
        <source>such as: over {}</source>
        <extracomment>gui/panes/detail/form.py</extracomment>
        <translation>наприклад: понад {}</translation>
    </message>
    <message>
        <source>tags</source>
        <extracomment>Fields</extracomment>
        <translation>мітки</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>текст</translation>
    </message>
    <message>
        <source>that disk can only be read</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>цей диск доступний лише для читання</translation>
    </message>
    <message>
        <source>that disk is not there any more</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>цього диска вже немає</translation>
    </message>
    <message>
        <source>that disk takes no such name</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>цей диск не приймає такої назви</translation>
    </message>
    <message>
        <source>the connection to the network share is lost</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>з’єднання з мережевою текою втрачено</translation>
    </message>
    <message>
        <source>the constant</source>
        <extracomment>models/sheets/feed.py</extracomment>
        <translation>стала</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>диск заповнено</translation>
    </message>
    <message>
        <source>the disk or its connection failed</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>відмовив диск або з’єднання з ним</translation>
    </message>
    <message>
        <source>the disk takes no file of that size</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>диск не приймає файлів такого розміру</translation>
    </message>
    <message>
        <source>the ends of “about” and of confidence intervals hold</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>межі «близько» і довірчих інтервалів справджуються</translation>
    </message>
    <message>
        <source>the field “{0}” is missing</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>немає поля «{0}»</translation>
    </message>
    <message>
        <source>the field “{0}” of “{1}” is missing</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>немає поля «{0}» у «{1}»</translation>
    </message>
    <message>
        <source>the file is marked as read-only</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>файл позначено як доступний лише для читання</translation>
    </message>
    <message>
        <source>the interval ends before it begins</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>інтервал закінчується раніше, ніж починається</translation>
    </message>
    <message>
        <source>the likest words are</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>найближчі слова –</translation>
    </message>
    <message numerus="yes">
        <source>the lower limits of {claims} still hold</source>
        <extracomment>models/report/why.py</extracomment>
        <translation>
            <numerusform>нижня межа {claims} досі діє</numerusform>
            <numerusform>нижні межі {claims} досі діють</numerusform>
            <numerusform>нижні межі {claims} досі діють</numerusform>
        </translation>
    </message>
    <message>
        <source>the marks ~, ? and % go after the whole date</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>знаки ~, ? і % ставляться після всієї дати</translation>
    </message>
    <message>
        <source>the system says “{0}”</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>система повідомляє: «{0}»</translation>
    </message>
    <message numerus="yes">
        <source>the upper limits of {claims} need not hold any more</source>
        <extracomment>models/report/why.py</extracomment>
        <translation>
            <numerusform>верхня межа {claims} може вже не діяти</numerusform>
            <numerusform>верхні межі {claims} можуть уже не діяти</numerusform>
            <numerusform>верхні межі {claims} можуть уже не діяти</numerusform>
        </translation>
    </message>
    <message>
        <source>the version before</source>
        <extracomment>gui/disk/merge_beginnings.py</extracomment>
        <translation>попередня версія</translation>
    </message>
    <message>
        <source>the year must have four digits</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>рік повинен мати чотири цифри</translation>
    </message>
    <message>
        <source>the years go from 0001 to 9999</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>роки – від 0001 до 9999</translation>
    </message>
    <message>
        <source>the {1} of {0} ({2}) still held on {3}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>{1} від {0} ({2}) ще діяло на {3}</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>models/tables/conflict_words.py</extracomment>
        <translation>є</translation>
    </message>
    <message>
        <source>there is no day {0} in {1}-{2}</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>дня {0} немає в {1}-{2}</translation>
    </message>
    <message>
        <source>there is no month {0}</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>місяця {0} немає</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>такої теки немає</translation>
    </message>
    <message>
        <source>there is no year 0</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>року 0 немає</translation>
    </message>
    <message>
        <source>they cannot be compared</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>їх неможливо порівняти</translation>
    </message>
    <message>
        <source>they contradict each other</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>вони суперечать одне одному</translation>
    </message>
    <message>
        <source>they contradict each other only if the ends of “about” or of confidence intervals hold</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>вони суперечать одне одному лише тоді, коли межі «близько» або довірчих інтервалів справджуються</translation>
    </message>
    <message>
        <source>they do not contradict each other</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>вони не суперечать одне одному</translation>
    </message>
    <message>
        <source>those {0}</source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>лише {0}</translation>
    </message>
    <message>
        <source>times of day are not kept, so write the day alone</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>час доби не зберігається, тож пишіть лише день</translation>
    </message>
    <message>
        <source>title or note of the file changed</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>змінено назву або примітку файлу</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>відкрито забагато файлів</translation>
    </message>
    <message>
        <source>too many to set each against each</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>забагато, щоб порівняти кожне з кожним</translation>
    </message>
    <message>
        <source>total</source>
        <extracomment>Words of a choice</extracomment>
        <translation>усього</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>істина чи хибність (true, false)</translation>
    </message>
    <message>
        <source>try again once it is back or save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>спробуйте ще раз, коли воно відновиться, або збережіть файл в іншому місці</translation>
    </message>
    <message>
        <source>try again, and if that fails save it in another place</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>спробуйте ще раз, а якщо не вийде, збережіть його в іншому місці</translation>
    </message>
    <message>
        <source>type to find a claim</source>
        <extracomment>gui/panes/detail/form.py</extracomment>
        <translation>пишіть, щоб знайти твердження</translation>
    </message>
    <message>
        <source>type to find claims</source>
        <extracomment>gui/panes/detail/form.py</extracomment>
        <translation>пишіть, щоб знайти твердження</translation>
    </message>
    <message>
        <source>unlike</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>непорівнянні</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <extracomment>models/formats/json_fault.py</extracomment>
        <translation>незакритий текст</translation>
    </message>
    <message>
        <source>via</source>
        <extracomment>Fields</extracomment>
        <translation>через</translation>
    </message>
    <message>
        <source>view</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>подання</translation>
    </message>
    <message>
        <source>what stands in its place is a folder, no plain file</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>на його місці – тека, а не звичайний файл</translation>
    </message>
    <message>
        <source>what stands in its place is no plain file</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>на його місці – не звичайний файл</translation>
    </message>
    <message>
        <source>with {0}</source>
        <extracomment>The report</extracomment>
        <translation>з {0}</translation>
    </message>
    <message>
        <source>with {0} in them</source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>зі словами {0}</translation>
    </message>
    <message>
        <source>worded</source>
        <extracomment>Fields</extracomment>
        <translation>формулювання</translation>
    </message>
    <message>
        <source>wounded</source>
        <extracomment>Standard measures, outcomes and units</extracomment>
        <translation>поранені</translation>
    </message>
    <message>
        <source>write it as 2024-03-14, 2024-03 or 2024</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>пишіть як 2024-03-14, 2024-03 або 2024</translation>
    </message>
    <message>
        <source>write it as “{0}”, “{1}”, “2024” or “{2}”</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>пишіть як «{0}», «{1}», «2024» або «{2}»</translation>
    </message>
    <message>
        <source>write it with hyphens, as in 2024-03-14</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>пишіть із дефісами, як-от 2024-03-14</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>models/text/record_words.py</extracomment>
        <translation>так</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>учора</translation>
    </message>
    <message>
        <source>you may not change that file</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>ви не маєте права змінювати цей файл</translation>
    </message>
    <message>
        <source>you may not replace that file there</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>ви не маєте права замінити там цей файл</translation>
    </message>
    <message>
        <source>you may not write in that folder</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>ви не маєте права писати в цій теці</translation>
    </message>
    <message>
        <source>your share of that disk is used up</source>
        <extracomment>models/storage/trouble.py</extracomment>
        <translation>вашу квоту на цьому диску вичерпано</translation>
    </message>
    <message>
        <source>{0} (falling)</source>
        <extracomment>models/report/sieved.py</extracomment>
        <translation>{0} (за спаданням)</translation>
    </message>
    <message>
        <source>{0} also gave {1} ({2}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>{0}: названо також {1} ({2}).</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>The report</extracomment>
        <translation>{0} і {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} are in the file already</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>
            <numerusform>{0} вже є у файлі</numerusform>
            <numerusform>{0} вже є у файлі</numerusform>
            <numerusform>{0} вже є у файлі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} are left out</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>
            <numerusform>{0} пропущено</numerusform>
            <numerusform>{0} пропущено</numerusform>
            <numerusform>{0} пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} are refused</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>
            <numerusform>{0} відхилено</numerusform>
            <numerusform>{0} відхилено</numerusform>
            <numerusform>{0} відхилено</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} cannot be read ({1})</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} неможливо прочитати ({1})</translation>
    </message>
    <message numerus="yes">
        <source>{0} changed</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>
            <numerusform>{0} змінено</numerusform>
            <numerusform>{0} змінено</numerusform>
            <numerusform>{0} змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>
            <numerusform>{0} зміна</numerusform>
            <numerusform>{0} зміни</numerusform>
            <numerusform>{0} змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes are in the file already.</source>
        <extracomment>gui/dialogs/recovery.py</extracomment>
        <translation>
            <numerusform>{0} зміна вже у файлі.</numerusform>
            <numerusform>{0} зміни вже у файлі.</numerusform>
            <numerusform>{0} змін уже у файлі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changes do not fit the file any more, and are left out; the first is change {1} of {2} (“{3}”). {4}</source>
        <extracomment>models/storage/replay.py</extracomment>
        <translation>
            <numerusform>{0} зміна більше не підходить до файлу, її пропущено; перша – зміна {1} з {2} («{3}»). {4}</numerusform>
            <numerusform>{0} зміни більше не підходять до файлу, їх пропущено; перша – зміна {1} з {2} («{3}»). {4}</numerusform>
            <numerusform>{0} змін більше не підходять до файлу, їх пропущено; перша – зміна {1} з {2} («{3}»). {4}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} claims</source>
        <extracomment>models/report/comparison_report.py</extracomment>
        <translation>
            <numerusform>{0} твердження</numerusform>
            <numerusform>{0} твердження</numerusform>
            <numerusform>{0} тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} claims are too many to cite at once: choose {1} claims or fewer, or export the claims as a table.</source>
        <extracomment>gui/verbs/claim_verbs.py</extracomment>
        <translation>{0} тверджень – забагато, щоб процитувати за раз: виберіть щонайбільше {1} тверджень або експортуйте твердження як таблицю.</translation>
    </message>
    <message numerus="yes">
        <source>{0} claims count something else.</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>
            <numerusform>{0} твердження рахує щось інше.</numerusform>
            <numerusform>{0} твердження рахують щось інше.</numerusform>
            <numerusform>{0} тверджень рахують щось інше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} claims found</source>
        <extracomment>gui/dialogs/article/choosing.py</extracomment>
        <translation>
            <numerusform>Знайдено {0} твердження</numerusform>
            <numerusform>Знайдено {0} твердження</numerusform>
            <numerusform>Знайдено {0} тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} claims read so far</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>
            <numerusform>{0} твердження прочитано досі</numerusform>
            <numerusform>{0} твердження прочитано досі</numerusform>
            <numerusform>{0} тверджень прочитано досі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} claims use it</source>
        <extracomment>models/claims/steps.py</extracomment>
        <translation>
            <numerusform>його використовує {0} твердження</numerusform>
            <numerusform>його використовують {0} твердження</numerusform>
            <numerusform>його використовують {0} тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} claims use it.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>
            <numerusform>Його використовує {0} твердження.</numerusform>
            <numerusform>Його використовують {0} твердження.</numerusform>
            <numerusform>Його використовують {0} тверджень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} claims were imported</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>
            <numerusform>Імпортовано {0} твердження</numerusform>
            <numerusform>Імпортовано {0} твердження</numerusform>
            <numerusform>Імпортовано {0} тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} claims without a date are not shown.</source>
        <extracomment>gui/panes/timeline/words.py</extracomment>
        <translation>
            <numerusform>{0} твердження без дати не показано.</numerusform>
            <numerusform>{0} твердження без дати не показано.</numerusform>
            <numerusform>{0} тверджень без дати не показано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} conflicts were open before.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>{0} конфлікт був відкритий раніше.</numerusform>
            <numerusform>{0} конфлікти були відкриті раніше.</numerusform>
            <numerusform>{0} конфліктів були відкриті раніше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} days ago</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>
            <numerusform>{0} день тому</numerusform>
            <numerusform>{0} дні тому</numerusform>
            <numerusform>{0} днів тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} fields differ.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>Різниться {0} поле.</numerusform>
            <numerusform>Різняться {0} поля.</numerusform>
            <numerusform>Різняться {0} полів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} fields were changed on both sides.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>З обох боків змінено {0} поле.</numerusform>
            <numerusform>З обох боків змінено {0} поля.</numerusform>
            <numerusform>З обох боків змінено {0} полів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} found unchanged</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>
            <numerusform>{0} знайдено без змін</numerusform>
            <numerusform>{0} знайдено без змін</numerusform>
            <numerusform>{0} знайдено без змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} further quotes</source>
        <extracomment>gui/importing/article_import.py</extracomment>
        <translation>
            <numerusform>ще {0} цитату</numerusform>
            <numerusform>ще {0} цитати</numerusform>
            <numerusform>ще {0} цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} gave {1} ({2}) and {3} ({4}), which contradict each other: a revision or a slip.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>{0}: {1} ({2}) і {3} ({4}), які суперечать одне одному: уточнення або помилка.</translation>
    </message>
    <message>
        <source>{0} has a column “{1}”, which belongs to no claim file. {2}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0} має стовпець «{1}», якого немає у файлах тверджень. {2}</translation>
    </message>
    <message>
        <source>{0} has had “{1}” open since {2}</source>
        <extracomment>models/storage/holder.py</extracomment>
        <translation>{0} тримає «{1}» відкритим від {2}</translation>
    </message>
    <message>
        <source>{0} has more cells ({1}) than there are columns from here on ({2}).</source>
        <extracomment>models/text/tsv.py</extracomment>
        <translation>{0} має більше клітинок ({1}), ніж звідси є стовпців ({2}).</translation>
    </message>
    <message>
        <source>{0} has no column “{1}” any more. {2}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0} більше не має стовпця «{1}». {2}</translation>
    </message>
    <message>
        <source>{0} has two columns “{1}”. {2}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0} має два стовпці «{1}». {2}</translation>
    </message>
    <message>
        <source>{0} holds what no mapping holds.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>{0} містить те, чого в зіставленнях не буває.</translation>
    </message>
    <message>
        <source>{0} holds {1}, where {2} is wanted.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>{0}: тут {1}, а має бути {2}.</translation>
    </message>
    <message>
        <source>{0} holds “{1}”, which is none of its words</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} містить «{1}», а це не з передбачених слів</translation>
    </message>
    <message>
        <source>{0} holds “{1}”, which is none of the words it may hold.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>{0} містить «{1}», а це не з можливих слів.</translation>
    </message>
    <message numerus="yes">
        <source>{0} hours ago</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>
            <numerusform>{0} годину тому</numerusform>
            <numerusform>{0} години тому</numerusform>
            <numerusform>{0} годин тому</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is beyond 2^53</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} більше за 2^53</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} порожнє</translation>
    </message>
    <message>
        <source>{0} is left out: {1}</source>
        <extracomment>models/formats/linked/linked.py</extracomment>
        <translation>{0} – пропущено: {1}</translation>
    </message>
    <message>
        <source>{0} is not a list</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} – не список</translation>
    </message>
    <message>
        <source>{0} is not a text</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} – не текст</translation>
    </message>
    <message>
        <source>{0} is not a whole number</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} – не ціле число</translation>
    </message>
    <message>
        <source>{0} is not an object</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} – не об’єкт</translation>
    </message>
    <message>
        <source>{0} is not an object with the fields of {1}.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>{0}: це не об’єкт із полями, що описують {1}.</translation>
    </message>
    <message>
        <source>{0} is not true or false</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} – не істина й не хибність (true, false)</translation>
    </message>
    <message>
        <source>{0} is not “{1}”</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} – не «{1}»</translation>
    </message>
    <message>
        <source>{0} is {1}, and no number here may be negative</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} має значення {1}, а від’ємних чисел тут бути не може</translation>
    </message>
    <message>
        <source>{0} is {1}, which is beyond 2^53</source>
        <extracomment>models/formats/claims_problem.py</extracomment>
        <translation>{0} має значення {1}, а це більше за 2^53</translation>
    </message>
    <message>
        <source>{0} lacks “{1}”.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>{0}: бракує «{1}».</translation>
    </message>
    <message numerus="yes">
        <source>{0} look like totals and are refused</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>
            <numerusform>{0} схожий на підсумок, його відхилено</numerusform>
            <numerusform>{0} схожі на підсумки, їх відхилено</numerusform>
            <numerusform>{0} схожих на підсумки відхилено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lost</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>
            <numerusform>{0} втрачено</numerusform>
            <numerusform>{0} втрачено</numerusform>
            <numerusform>{0} втрачено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} measures</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>
            <numerusform>{0} показника</numerusform>
            <numerusform>{0} показників</numerusform>
            <numerusform>{0} показників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes ago</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>
            <numerusform>{0} хвилину тому</numerusform>
            <numerusform>{0} хвилини тому</numerusform>
            <numerusform>{0} хвилин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} months ago</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>
            <numerusform>{0} місяць тому</numerusform>
            <numerusform>{0} місяці тому</numerusform>
            <numerusform>{0} місяців тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more changes</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation>
            <numerusform>ще {0} зміна</numerusform>
            <numerusform>ще {0} зміни</numerusform>
            <numerusform>ще {0} змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more errors are only counted.</source>
        <extracomment>gui/dialogs/crash.py</extracomment>
        <translation>
            <numerusform>Ще {0} помилку лише враховано.</numerusform>
            <numerusform>Ще {0} помилки лише враховано.</numerusform>
            <numerusform>Ще {0} помилок лише враховано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more messages are not shown.</source>
        <extracomment>gui/importing/import_queue.py</extracomment>
        <translation>
            <numerusform>Не показано ще {0} повідомлення.</numerusform>
            <numerusform>Не показано ще {0} повідомлення.</numerusform>
            <numerusform>Не показано ще {0} повідомлень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more records</source>
        <extracomment>gui/dialogs/recovery_changes.py</extracomment>
        <translation>
            <numerusform>ще {0} запис</numerusform>
            <numerusform>ще {0} записи</numerusform>
            <numerusform>ще {0} записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more were refused.</source>
        <extracomment>gui/importing/reference_import.py</extracomment>
        <translation>
            <numerusform>Відхилено ще {0}.</numerusform>
            <numerusform>Відхилено ще {0}.</numerusform>
            <numerusform>Відхилено ще {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} names “{1}”, which is no field of a claim{2}.</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>{0} називає «{1}», а такого поля у твердження немає{2}.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of the {1} pairs that can be compared are contradictions ({2} in all)</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>
            <numerusform>{0} з {1} порівнянних пар є суперечністю (усього {2})</numerusform>
            <numerusform>{0} з {1} порівнянних пар є суперечностями (усього {2})</numerusform>
            <numerusform>{0} з {1} порівнянних пар є суперечностями (усього {2})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} claims</source>
        <extracomment>models/report/claim_list.py</extracomment>
        <translation>
            <numerusform>{0} з {1} твердження</numerusform>
            <numerusform>{0} з {1} тверджень</numerusform>
            <numerusform>{0} з {1} тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} claims read so far</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>
            <numerusform>{0} з {1} прочитаного досі твердження</numerusform>
            <numerusform>{0} з {1} прочитаних досі тверджень</numerusform>
            <numerusform>{0} з {1} прочитаних досі тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} claims so far</source>
        <extracomment>gui/panes/filter_bar.py</extracomment>
        <translation>
            <numerusform>поки що {0} з {1} твердження</numerusform>
            <numerusform>поки що {0} з {1} тверджень</numerusform>
            <numerusform>поки що {0} з {1} тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} pairs are contradictions</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>
            <numerusform>{0} з пар ({1}) – суперечність</numerusform>
            <numerusform>{0} з пар ({1}) – суперечності</numerusform>
            <numerusform>{0} з пар ({1}) – суперечності</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} rows can be taken</source>
        <extracomment>gui/dialogs/mapping/verdict_line.py</extracomment>
        <translation>
            <numerusform>Можна взяти {0} з {1} рядка</numerusform>
            <numerusform>Можна взяти {0} з {1} рядків</numerusform>
            <numerusform>Можна взяти {0} з {1} рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <extracomment>models/storage/holder.py</extracomment>
        <translation>{0} на {1}</translation>
    </message>
    <message>
        <source>{0} on {1}, then {2} on {3}, though a total cannot fall: are these figures for each day or week?</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>{0} на {1}, потім {2} на {3}, хоча загальна кількість не може зменшуватися: це кількість за кожен день чи тиждень?</translation>
    </message>
    <message numerus="yes">
        <source>{0} open conflicts</source>
        <extracomment>gui/frame/status.py</extracomment>
        <translation>
            <numerusform>{0} відкритий конфлікт</numerusform>
            <numerusform>{0} відкриті конфлікти</numerusform>
            <numerusform>{0} відкритих конфліктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} open conflicts were settled there.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>{0} відкритий конфлікт там вирішено.</numerusform>
            <numerusform>{0} відкриті конфлікти там вирішено.</numerusform>
            <numerusform>{0} відкритих конфліктів там вирішено.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <extracomment>models/sheets/misread.py</extracomment>
        <translation>{0} або {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} quotes</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>
            <numerusform>{0} цитату</numerusform>
            <numerusform>{0} цитати</numerusform>
            <numerusform>{0} цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rarer values are not listed.</source>
        <extracomment>gui/dialogs/mapping/values_page.py</extracomment>
        <translation>
            <numerusform>Ще {0} рідкісне значення не показано.</numerusform>
            <numerusform>Ще {0} рідкісні значення не показано.</numerusform>
            <numerusform>Ще {0} рідкісних значень не показано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records of “{1}” lack something that stands in this version, and no older one is known.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>У {0} записі «{1}» бракує того, що є в цій версії, а старішої версії не відомо.</numerusform>
            <numerusform>У {0} записах «{1}» бракує того, що є в цій версії, а старішої версії не відомо.</numerusform>
            <numerusform>У {0} записах «{1}» бракує того, що є в цій версії, а старішої версії не відомо.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records of “{1}” say what stood there before “{2}” was written.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>{0} запис у «{1}» містить те, що було там до запису «{2}».</numerusform>
            <numerusform>{0} записи у «{1}» містять те, що було там до запису «{2}».</numerusform>
            <numerusform>{0} записів у «{1}» містять те, що було там до запису «{2}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records were changed or needed on one side and removed on the other.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>
            <numerusform>{0} запис змінено або використано з одного боку і вилучено з іншого.</numerusform>
            <numerusform>{0} записи змінено або використано з одного боку і вилучено з іншого.</numerusform>
            <numerusform>{0} записів змінено або використано з одного боку і вилучено з іншого.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} retracted or replaced claims about this subject are left out.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>
            <numerusform>Пропущено {0} відкликане або замінене твердження про цей об’єкт.</numerusform>
            <numerusform>Пропущено {0} відкликані або замінені твердження про цей об’єкт.</numerusform>
            <numerusform>Пропущено {0} відкликаних або замінених тверджень про цей об’єкт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows are refused.</source>
        <extracomment>gui/dialogs/mapping/outcome.py</extracomment>
        <translation>
            <numerusform>Відхилено {0} рядок.</numerusform>
            <numerusform>Відхилено {0} рядки.</numerusform>
            <numerusform>Відхилено {0} рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} rows are too many to copy at once: select {1} rows or fewer, or export the claims as a table.</source>
        <extracomment>gui/panes/claims/clipboard.py</extracomment>
        <translation>{0} рядків – забагато, щоб скопіювати за раз: виберіть щонайбільше {1} рядків або експортуйте твердження як таблицю.</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows were left out</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>
            <numerusform>пропущено {0} рядок</numerusform>
            <numerusform>пропущено {0} рядки</numerusform>
            <numerusform>пропущено {0} рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows were refused</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>
            <numerusform>відхилено {0} рядок</numerusform>
            <numerusform>відхилено {0} рядки</numerusform>
            <numerusform>відхилено {0} рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sources were imported.</source>
        <extracomment>gui/importing/reference_import.py</extracomment>
        <translation>
            <numerusform>Імпортовано {0} джерело.</numerusform>
            <numerusform>Імпортовано {0} джерела.</numerusform>
            <numerusform>Імпортовано {0} джерел.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to nothing</source>
        <extracomment>models/tables/claim_cells.py</extracomment>
        <translation>{0} – на ніщо</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>models/tables/claim_cells.py</extracomment>
        <translation>{0} – на {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} weeks ago</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>
            <numerusform>{0} тиждень тому</numerusform>
            <numerusform>{0} тижні тому</numerusform>
            <numerusform>{0} тижнів тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were in the file already</source>
        <extracomment>gui/importing/table_import.py</extracomment>
        <translation>
            <numerusform>{0} вже було у файлі</numerusform>
            <numerusform>{0} вже було у файлі</numerusform>
            <numerusform>{0} вже було у файлі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were in the file already.</source>
        <extracomment>gui/importing/reference_import.py</extracomment>
        <translation>
            <numerusform>{0} вже було у файлі.</numerusform>
            <numerusform>{0} вже було у файлі.</numerusform>
            <numerusform>{0} вже було у файлі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} with other figures</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>
            <numerusform>{0} з іншим числом</numerusform>
            <numerusform>{0} з іншими числами</numerusform>
            <numerusform>{0} з іншими числами</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <extracomment>The report</extracomment>
        <translation>{0} з {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} words unchanged</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>
            <numerusform>{0} слово без змін</numerusform>
            <numerusform>{0} слова без змін</numerusform>
            <numerusform>{0} слів без змін</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} works on “{1}” now: save what you changed here under another name.</source>
        <extracomment>models/storage/keeper.py</extracomment>
        <translation>{0} тепер працює з «{1}»: збережіть свої зміни під іншою назвою.</translation>
    </message>
    <message numerus="yes">
        <source>{0} years ago</source>
        <extracomment>models/text/moment_text.py</extracomment>
        <translation>
            <numerusform>{0} рік тому</numerusform>
            <numerusform>{0} роки тому</numerusform>
            <numerusform>{0} років тому</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <extracomment>models/timeline/day_axis.py</extracomment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} (“{2}”)</source>
        <extracomment>models/claims/check.py</extracomment>
        <translation>{0} {1} («{2}»)</translation>
    </message>
    <message>
        <source>{0} {1} {2}</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>{0} {1} {2}</translation>
    </message>
    <message>
        <source>{0} “{1}”</source>
        <extracomment>models/tables/conflict_words.py</extracomment>
        <translation>{0} «{1}»</translation>
    </message>
    <message>
        <source>{0}%</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0}, column “{1}”: there is no claim “{2}”. {3}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0}, стовпець «{1}»: твердження «{2}» немає. {3}</translation>
    </message>
    <message>
        <source>{0}, column “{1}”: {2}. {3}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0}, стовпець «{1}»: {2}. {3}</translation>
    </message>
    <message>
        <source>{0}, day unknown</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>{0}, день невідомий</translation>
    </message>
    <message>
        <source>{0}, derived</source>
        <extracomment>models/forest/origin.py</extracomment>
        <translation>{0}, похідне</translation>
    </message>
    <message>
        <source>{0}, if {1}</source>
        <extracomment>The report</extracomment>
        <translation>{0}, якщо {1}</translation>
    </message>
    <message>
        <source>{0}, month and day unknown</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>{0}, місяць і день невідомі</translation>
    </message>
    <message>
        <source>{0}, month unknown</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>{0}, місяць невідомий</translation>
    </message>
    <message>
        <source>{0}, row {1}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0}, рядок {1}</translation>
    </message>
    <message>
        <source>{0}, so it can be read here, but not changed.</source>
        <extracomment>models/storage/lock.py</extracomment>
        <translation>{0}, тож тут його можна читати, але не змінювати.</translation>
    </message>
    <message>
        <source>{0}, so it can be read here, but not changed. There has been no sign of life for five minutes: it may be taken over.</source>
        <extracomment>models/storage/lock.py</extracomment>
        <translation>{0}, тож тут його можна читати, але не змінювати. Уже п’ять хвилин ознак роботи немає: його можна перебрати.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <extracomment>models/text/tsv.py</extracomment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}: no claim about {2} surely counts up to this day or an earlier one</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>{0}, {1}: жодне твердження ({2}) не рахує напевно до цього або ранішого дня</translation>
    </message>
    <message>
        <source>{0}, {1}: no claim surely counts up to this day or an earlier one</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>{0}, {1}: жодне твердження не рахує напевно до цього або ранішого дня</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} of {3}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>{0}, {1}: {2} щодо {3}</translation>
    </message>
    <message>
        <source>{0}: its cell {1} stands in a column without a name. {2}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0}: клітинка {1} стоїть у стовпці без назви. {2}</translation>
    </message>
    <message>
        <source>{0}: plot</source>
        <extracomment>The report</extracomment>
        <translation>{0}: графік</translation>
    </message>
    <message>
        <source>{0}: the day counted up to is not stated ({1}).</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>{0}: станом на який день, не вказано ({1}).</translation>
    </message>
    <message>
        <source>{0}: there is no column “{1}” here; choose another.</source>
        <extracomment>gui/dialogs/mapping/lacks.py</extracomment>
        <translation>{0}: тут немає стовпця «{1}»; виберіть інший.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>models/importing/taking.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} Nothing was pasted.</source>
        <extracomment>models/text/tsv.py</extracomment>
        <translation>{0}: {1} Нічого не вставлено.</translation>
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
        <translation>{0}: «{1}» вже означає інший запис ({2}).</translation>
    </message>
    <message>
        <source>{0}: “{1}” stands for another {2} already. {3}</source>
        <extracomment>models/formats/claims_table/reading.py</extracomment>
        <translation>{0}: «{1}» вже означає інший запис ({2}). {3}</translation>
    </message>
    <message>
        <source>{0}M</source>
        <extracomment>models/text/short_number.py</extracomment>
        <translation>{0} млн</translation>
    </message>
    <message>
        <source>{0}bn</source>
        <extracomment>models/text/short_number.py</extracomment>
        <translation>{0} млрд</translation>
    </message>
    <message>
        <source>{0}k</source>
        <extracomment>models/text/short_number.py</extracomment>
        <translation>{0} тис.</translation>
    </message>
    <message>
        <source>{0}s</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>{0}-ті</translation>
    </message>
    <message>
        <source>{0}tn</source>
        <extracomment>models/text/short_number.py</extracomment>
        <translation>{0} трлн</translation>
    </message>
    <message>
        <source>{}% alike</source>
        <extracomment>gui/dialogs/revision/words.py</extracomment>
        <translation>збіг {}&#xa0;%</translation>
    </message>
    <message>
        <source>“In the file” names the claim that a row would join; without its tick the row is a claim of its own.</source>
        <extracomment>gui/help/dialog_topics.py</extracomment>
        <translation>«У файлі» називає твердження, до якого приєднався б рядок; без позначки рядок є окремим твердженням.</translation>
    </message>
    <message>
        <source>“{0}” cannot be moved so far: years go from 1 to 9999.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>«{0}» неможливо зсунути так далеко: роки – від 1 до 9999.</translation>
    </message>
    <message>
        <source>“{0}” has a year of two digits: write all four in the table.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>«{0}» має рік із двох цифр: запишіть у таблиці всі чотири.</translation>
    </message>
    <message>
        <source>“{0}” in the column “{1}”: the row looks like a total of others.</source>
        <extracomment>models/sheets/totals.py</extracomment>
        <translation>«{0}» у стовпці «{1}»: рядок схожий на підсумок інших.</translation>
    </message>
    <message>
        <source>“{0}” is no date, however dates are written.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>«{0}» не є датою, хоч як записувати дати.</translation>
    </message>
    <message>
        <source>“{0}” is no year-month-day (ISO).</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>«{0}» – не рік-місяць-день (ISO).</translation>
    </message>
    <message>
        <source>“{0}” is no year/month/day.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>«{0}» – не рік/місяць/день.</translation>
    </message>
    <message>
        <source>“{0}” is not saved: what stands there now cannot be read, and may be somebody else’s work. Save it in another place.</source>
        <extracomment>models/storage/saving.py</extracomment>
        <translation>«{0}» не збережено: те, що там зараз, не можна прочитати, і це може бути чиясь робота. Збережіть в іншому місці.</translation>
    </message>
    <message>
        <source>{a}, and {b}, contradict each other{under}. {reasons}</source>
        <extracomment>The report</extracomment>
        <translation>{a} і {b} суперечать одне одному{under}. {reasons}</translation>
    </message>
    <message>
        <source>Go from cell to cell; with Shift, select; with Ctrl, to the first or the last one</source>
        <extracomment>gui/help/keys.py</extracomment>
        <translation>Переходити між клітинками; із Shift – вибирати; із Ctrl – до першої або останньої</translation>
    </message>
    <message>
        <source>a claim without an “as of” counts up to the day it was said</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>твердження без «станом на» рахує до дня, коли його зроблено  (replaces: a claim that does not say so counts up to …)</translation>
    </message>
    <message numerus="yes">
        <source>{0} records differ from the file now</source>
        <extracomment>gui/disk/backup_verbs.py</extracomment>
        <translation>
            <numerusform>{0} запис відрізняється від файлу зараз</numerusform>
            <numerusform>{0} записи відрізняються від файлу зараз</numerusform>
            <numerusform>{0} записів відрізняються від файлу зараз</numerusform>
        </translation>
    </message>
    <message>
        <source>{a}, and {b}, {are}. {reasons}</source>
        <extracomment>The report</extracomment>
        <translation>{a} і {b} {are}. {reasons}</translation>
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
        <translation>Пар: {number}, {are}: {pairs}.</translation>
    </message>
    <message>
        <source>{sign} agree: both are limited from below and above, and overlap.</source>
        <extracomment>The report</extracomment>
        <translation>{sign} узгоджуються: обидва обмежені знизу і згори та перетинаються.</translation>
    </message>
    <message>
        <source>{sign} compatible: both can be true.</source>
        <extracomment>The report</extracomment>
        <translation>{sign} сумісні: обидва можуть бути правдою.</translation>
    </message>
    <message>
        <source>{sign} conflict: no course of events makes both true.</source>
        <extracomment>The report</extracomment>
        <translation>{sign} суперечать: за жодного перебігу подій обидва не є правдою.</translation>
    </message>
    <message>
        <source>{sign} unlike: not comparable as they are, for they differ in what, whom, where or when they count.</source>
        <extracomment>The report</extracomment>
        <translation>{sign} непорівнянні: у такому вигляді, бо рахують інше, інших, деінде або в інший час.</translation>
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
        <translation>{} (нічого не прочитано)</translation>
    </message>
    <message>
        <source>{} (read as “{}”)</source>
        <extracomment>models/importing/reason_words.py</extracomment>
        <translation>{} (прочитано як «{}»)</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <extracomment>gui/panes/detail/quote_lines.py</extracomment>
        <translation>{} з {}</translation>
    </message>
    <message>
        <source>“About 0” says nothing: write 0, or “less than” a number.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>«Близько 0» нічого не каже: пишіть 0 або «менше ніж» і число.</translation>
    </message>
    <message>
        <source>“About” of {0} is read as {1}.</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>«Близько» у {0} читається як {1}.</translation>
    </message>
    <message>
        <source>“Ends are” belongs to ranges: give the figure two ends first, or leave it at “Not stated”.</source>
        <extracomment>models/claims/figure.py</extracomment>
        <translation>«Межі – це» стосується діапазонів: спершу задайте дві межі або залиште «Не вказано».</translation>
    </message>
    <message>
        <source>“If …” lists what follows from assumptions, which may be false.</source>
        <extracomment>The report</extracomment>
        <translation>«Якщо …» перелічує те, що випливає з припущень, які можуть бути хибними.</translation>
    </message>
    <message>
        <source>“at least {0}, at most {1}”</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«щонайменше {0}, щонайбільше {1}»</translation>
    </message>
    <message>
        <source>“counts” names no outcome: a measure counts at least one, such as “killed”.</source>
        <extracomment>models/claims/check.py</extracomment>
        <translation>«Рахує» не називає наслідку: показник рахує принаймні один, наприклад «killed».</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <extracomment>models/text/isolation.py</extracomment>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” hold the same of one measure: choose ends, or import the table once for each.</source>
        <extracomment>models/sheets/row_readers.py</extracomment>
        <translation>«{0}» і «{1}» містять те саме про один показник: виберіть межі або імпортуйте таблицю окремо для кожного стовпця.</translation>
    </message>
    <message>
        <source>“{0}” can be read in several ways: choose how dates are written.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>«{0}» можна прочитати по-різному: виберіть, як записано дати.</translation>
    </message>
    <message>
        <source>“{0}” can be read in several ways: choose how numbers are written.</source>
        <extracomment>models/sheets/number_cells.py</extracomment>
        <translation>«{0}» можна прочитати по-різному: виберіть, як записано числа.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported. {1}</source>
        <extracomment>gui/importing/reference_import.py</extracomment>
        <translation>«{0}» неможливо імпортувати. {1}</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened. {1}</source>
        <extracomment>models/storage/left.py</extracomment>
        <translation>«{0}» неможливо відкрити. {1}</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened: its suffix is none of {1}.</source>
        <extracomment>models/formats/kinds.py</extracomment>
        <translation>«{0}» неможливо відкрити: розширення не з таких: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be part of “{1}”, for that is “{0}” or part of it.</source>
        <extracomment>models/claims/naming.py</extracomment>
        <translation>«{0}» не може бути частиною «{1}», бо це «{0}» або його частина.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a figure: write it {1}.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» не прочитати як число: запишіть його, {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read. {1}</source>
        <extracomment>models/formats/tables/table.py</extracomment>
        <translation>«{0}» неможливо прочитати. {1}</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: its suffix is none of {1}.</source>
        <extracomment>models/formats/suffixes.py</extracomment>
        <translation>«{0}» неможливо прочитати: розширення не з-поміж {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be removed: {1}.</source>
        <extracomment>models/claims/steps.py</extracomment>
        <translation>«{0}» неможливо вилучити: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be taken so: choose another way.</source>
        <extracomment>models/importing/revision_change.py</extracomment>
        <translation>«{0}» так узяти неможливо: виберіть інший спосіб.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written in {1}: choose UTF-8.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>«{0}» неможливо записати в {1}: виберіть UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written: its suffix is none of {1}.</source>
        <extracomment>models/formats/suffixes.py</extracomment>
        <translation>«{0}» неможливо записати: розширення не з-поміж {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be: nothing is counted below 0.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» неможливе: нічого не рахують нижче за 0.</translation>
    </message>
    <message>
        <source>“{0}” could not be copied: {1}</source>
        <extracomment>gui/log/crash.py</extracomment>
        <translation>«{0}» не вдалося скопіювати: {1}</translation>
    </message>
    <message>
        <source>“{0}” could not be opened.</source>
        <extracomment>gui/disk/recovering.py</extracomment>
        <translation>Не вдалося відкрити «{0}».</translation>
    </message>
    <message>
        <source>“{0}” could not be saved in “{1}”: {2}; nothing was written, so {3}.</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>«{0}» не вдалося зберегти в «{1}»: {2}; нічого не записано, тож {3}.</translation>
    </message>
    <message>
        <source>“{0}” could not be saved in “{1}”: {2}; what is there stays as it was, so {3}.</source>
        <extracomment>models/storage/together.py</extracomment>
        <translation>«{0}» не вдалося зберегти в «{1}»: {2}; те, що там є, залишилося як було, тож {3}.</translation>
    </message>
    <message>
        <source>“{0}” depends on the day it is read, so write the date itself</source>
        <extracomment>models/text/date_words.py</extracomment>
        <translation>«{0}» залежить від дня, коли це читають, тож пишіть саму дату</translation>
    </message>
    <message>
        <source>“{0}” describes no package of claims. {1}</source>
        <extracomment>models/formats/claims_table/package.py</extracomment>
        <translation>«{0}» не описує пакета тверджень. {1}</translation>
    </message>
    <message>
        <source>“{0}” does not fit the mapping “{1}”. {2}</source>
        <extracomment>models/formats/tables/by_mapping.py</extracomment>
        <translation>«{0}» не відповідає зіставленню «{1}». {2}</translation>
    </message>
    <message>
        <source>“{0}” does not fit the rest</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>«{0}» не узгоджується з рештою</translation>
    </message>
    <message>
        <source>“{0}” does not rise: write the lower number of a range first, the higher one after it.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» не зростає: у діапазоні пишіть спершу менше число, потім більше.</translation>
    </message>
    <message>
        <source>“{0}” gives no claim by the mapping “{1}”. {2}</source>
        <extracomment>models/formats/tables/by_mapping.py</extracomment>
        <translation>«{0}» за зіставленням «{1}» не дає тверджень. {2}</translation>
    </message>
    <message>
        <source>“{0}” goes on after the figure with “{1}”: write “{2}” alone.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» після числа продовжується: «{1}»; пишіть лише «{2}».</translation>
    </message>
    <message>
        <source>“{0}” has been changed by another program since it was opened.</source>
        <extracomment>models/storage/saving.py</extracomment>
        <translation>Інша програма змінила «{0}» після відкриття.</translation>
    </message>
    <message>
        <source>“{0}” has been changed since, so not every change need fit it.</source>
        <extracomment>models/storage/recovery.py</extracomment>
        <translation>«{0}» відтоді змінено, тож не кожна зміна мусить підходити.</translation>
    </message>
    <message>
        <source>“{0}” has been open in another window of Counterclaim since {1}</source>
        <extracomment>models/storage/holder.py</extracomment>
        <translation>«{0}» відкрито в іншому вікні Counterclaim від {1}</translation>
    </message>
    <message>
        <source>“{0}” has digits in groups that are not of three: write it as in “{1}”.</source>
        <extracomment>models/text/number_words.py</extracomment>
        <translation>«{0}» має цифри в групах не по три: пишіть як «{1}».</translation>
    </message>
    <message>
        <source>“{0}” has digits that cannot be read here: write it with the digits 0 to 9.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» містить цифри, яких тут не прочитати: пишіть цифрами від 0 до 9.</translation>
    </message>
    <message>
        <source>“{0}” has its best value outside the range: write one that lies between the ends.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>У «{0}» найкраще значення поза діапазоном: напишіть таке, що лежить між межами.</translation>
    </message>
    <message>
        <source>“{0}” has no fixed days, so leave it out or write the first and the last day</source>
        <extracomment>models/text/date_words.py</extracomment>
        <translation>«{0}» не має сталих днів, тож приберіть це або напишіть перший і останній день</translation>
    </message>
    <message>
        <source>“{0}” holds more than one number: write one figure, {1}.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» містить більше ніж одне число: напишіть одне, {1}.</translation>
    </message>
    <message>
        <source>“{0}” holds no sheet.</source>
        <extracomment>models/formats/tables/table.py</extracomment>
        <translation>«{0}» не містить аркуша.</translation>
    </message>
    <message>
        <source>“{0}” in the {1} ratio is no whole number: write one, as in {2}.</source>
        <extracomment>gui/dialogs/ratio.py</extracomment>
        <translation>«{0}» у відношенні «{1}» – не ціле число: напишіть ціле, як-от {2}.</translation>
    </message>
    <message>
        <source>“{0}” is a name of “{1}” already: merge the two, or choose another name.</source>
        <extracomment>models/claims/naming.py</extracomment>
        <translation>«{0}» вже є назвою «{1}»: злийте їх або виберіть іншу назву.</translation>
    </message>
    <message>
        <source>“{0}” is a share or a rate: write the number of people or things alone.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» – частка або темп: пишіть лише кількість людей чи речей.</translation>
    </message>
    <message>
        <source>“{0}” is a sum of money: a figure counts people or things.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» – сума грошей: тут рахують людей або речі.</translation>
    </message>
    <message>
        <source>“{0}” is below zero: nothing is counted below 0.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» нижче за нуль: нічого не рахують нижче за 0.</translation>
    </message>
    <message>
        <source>“{0}” is counted for sure: take it out of “Counts” first, if it only may be.</source>
        <extracomment>gui/dialogs/measures.py</extracomment>
        <translation>«{0}» рахується напевно: спершу приберіть його з «Рахує», якщо лише може рахуватися.</translation>
    </message>
    <message>
        <source>“{0}” is left out: {1}</source>
        <extracomment>models/formats/linked/jsonld_reader.py</extracomment>
        <translation>«{0}» пропущено: {1}</translation>
    </message>
    <message>
        <source>“{0}” is neither true nor false</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>«{0}» – ні true, ні false</translation>
    </message>
    <message>
        <source>“{0}” is no assumption that this program knows.</source>
        <extracomment>models/comparison/assumption.py</extracomment>
        <translation>«{0}» – не припущення, відоме цій програмі.</translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>«{0}» – не дата.</translation>
    </message>
    <message>
        <source>“{0}” is no day/month/year.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>«{0}» – не день/місяць/рік.</translation>
    </message>
    <message>
        <source>“{0}” is no encoding of text files: choose one from the list.</source>
        <extracomment>models/sheets/delimited.py</extracomment>
        <translation>«{0}» – не кодування текстових файлів: виберіть зі списку.</translation>
    </message>
    <message>
        <source>“{0}” is no figure: a claim needs a number that its source gives.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» – не число: твердження потребує числа, яке дає його джерело.</translation>
    </message>
    <message>
        <source>“{0}” is no grade: a letter A to F and a digit 1 to 6, as in B2.</source>
        <extracomment>models/sheets/values.py</extracomment>
        <translation>«{0}» – не код: літера від A до F і цифра від 1 до 6, як-от B2.</translation>
    </message>
    <message>
        <source>“{0}” is no grade: write a letter A to F and a digit 1 to 6, as in B2.</source>
        <extracomment>models/text/fields.py</extracomment>
        <translation>«{0}» – не код: пишіть літеру від A до F і цифру від 1 до 6, як-от B2.</translation>
    </message>
    <message>
        <source>“{0}” is no longer in “{1}”, and the unsaved changes belong to it.</source>
        <extracomment>models/storage/recovery.py</extracomment>
        <translation>«{0}» більше немає в «{1}», а незбережені зміни належать саме цьому файлу.</translation>
    </message>
    <message>
        <source>“{0}” is no mapping of yours, so it cannot be removed.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>«{0}» – не ваше зіставлення, тому вилучити його неможливо.</translation>
    </message>
    <message>
        <source>“{0}” is no mapping. {1}</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>«{0}» – не зіставлення. {1}</translation>
    </message>
    <message>
        <source>“{0}” is no month/day/year.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>«{0}» – не місяць/день/рік.</translation>
    </message>
    <message>
        <source>“{0}” is no number alone: map its column to the figure, or its words to a bound.</source>
        <extracomment>models/sheets/number_cells.py</extracomment>
        <translation>«{0}» – не саме лише число: зіставте стовпець із числом або його слова з межею.</translation>
    </message>
    <message>
        <source>“{0}” is no number alone: write one, as in {1}.</source>
        <extracomment>gui/dialogs/mapping/constant_text.py</extracomment>
        <translation>«{0}» – не саме лише число: напишіть число, наприклад {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no number.</source>
        <extracomment>models/sheets/number_cells.py</extracomment>
        <translation>«{0}» – не число.</translation>
    </message>
    <message>
        <source>“{0}” is no ratio: write two whole numbers, as in 189500/43000.</source>
        <extracomment>models/comparison/assumption.py</extracomment>
        <translation>«{0}» – не відношення: напишіть два цілі числа, як-от 189500/43000.</translation>
    </message>
    <message>
        <source>“{0}” is no single day, so it cannot be moved by days.</source>
        <extracomment>models/sheets/date_cells.py</extracomment>
        <translation>«{0}» – не один день, тому зсунути на дні неможливо.</translation>
    </message>
    <message>
        <source>“{0}” is none of: {1}.</source>
        <extracomment>models/text/fields.py</extracomment>
        <translation>«{0}» немає серед: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is none of: {1}. Say what it stands for.</source>
        <extracomment>models/sheets/values.py</extracomment>
        <translation>«{0}» немає серед: {1}. Укажіть, що це означає.</translation>
    </message>
    <message>
        <source>“{0}” is not a JSON number.</source>
        <extracomment>models/claims/unknown_fields.py</extracomment>
        <translation>«{0}» – не число JSON.</translation>
    </message>
    <message>
        <source>“{0}” is not a date: {1}.</source>
        <extracomment>models/claims/edtf.py</extracomment>
        <translation>«{0}» – не дата: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a list.</source>
        <extracomment>models/formats/claims_careful.py</extracomment>
        <translation>«{0}» – не список.</translation>
    </message>
    <message>
        <source>“{0}” is not a number, however numbers are written.</source>
        <extracomment>models/sheets/number_cells.py</extracomment>
        <translation>«{0}» – не число, хоч би як записували числа.</translation>
    </message>
    <message>
        <source>“{0}” is not a whole number, written with digits only</source>
        <extracomment>models/formats/claims_table/cells.py</extracomment>
        <translation>«{0}» – не ціле число, записане лише цифрами</translation>
    </message>
    <message>
        <source>“{0}” is not a whole number: people and things are counted whole.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» – не ціле число: людей і речі рахують цілими.</translation>
    </message>
    <message>
        <source>“{0}” is not saved: another program has just written a file of that name. Save again to replace it.</source>
        <extracomment>models/storage/saving.py</extracomment>
        <translation>«{0}» не збережено: інша програма щойно записала файл із цією назвою. Збережіть знову, щоб замінити його.</translation>
    </message>
    <message>
        <source>“{0}” is not the same months everywhere, so write the first and the last month</source>
        <extracomment>models/text/date_words.py</extracomment>
        <translation>«{0}» не скрізь означає ті самі місяці, тож пишіть перший і останній місяць</translation>
    </message>
    <message>
        <source>“{0}” is not understood, so {1}</source>
        <extracomment>models/text/date_text.py</extracomment>
        <translation>«{0}» незрозуміло, тож {1}</translation>
    </message>
    <message>
        <source>“{0}” is not written like “{1}”: choose the style that the table has.</source>
        <extracomment>models/sheets/number_cells.py</extracomment>
        <translation>«{0}» записано не як «{1}»: виберіть стиль, що в таблиці.</translation>
    </message>
    <message>
        <source>“{0}” is taken as {1}</source>
        <extracomment>models/comparison/wording.py</extracomment>
        <translation>«{0}» розуміти як {1}</translation>
    </message>
    <message>
        <source>“{0}” is the name itself, so it cannot be another name too.</source>
        <extracomment>models/claims/naming.py</extracomment>
        <translation>«{0}» – це сама назва, тому не може бути ще й іншою.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a mapping.</source>
        <extracomment>models/sheets/kept.py</extracomment>
        <translation>«{0}» завелике для зіставлення.</translation>
    </message>
    <message>
        <source>“{0}” is too large: a figure goes up to {1}.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» завелике: число – до {1}.</translation>
    </message>
    <message>
        <source>“{0}” is too long for a figure: write the number alone, {1}.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» задовге для числа: пишіть лише число, {1}.</translation>
    </message>
    <message>
        <source>“{0}” is too vague to compare: keep the words in the quote, and write a figure only where one is given.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» занадто невизначене для порівняння: залиште слова в цитаті, а число пишіть лише там, де його названо.</translation>
    </message>
    <message>
        <source>“{0}” leaves open what the first number counts in: write both numbers in full{1}, or {2}.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» не каже, у чому рахує перше число: пишіть обидва числа повністю{1} або {2}.</translation>
    </message>
    <message>
        <source>“{0}” leaves the day itself out, so write “by” and the day before it</source>
        <extracomment>models/text/date_words.py</extracomment>
        <translation>«{0}» не охоплює самого дня, тож пишіть «до» і попередній день</translation>
    </message>
    <message>
        <source>“{0}” leaves the day itself out, so write “from” and the day after it</source>
        <extracomment>models/text/date_words.py</extracomment>
        <translation>«{0}» не охоплює самого дня, тож пишіть «від» і наступний день</translation>
    </message>
    <message>
        <source>“{0}” limits its number twice: keep the one limit that the source gives.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» обмежує число двічі: залиште ту межу, яку дає джерело.</translation>
    </message>
    <message>
        <source>“{0}” may be {1} or a number with a fraction: write “{1}” or “{2}”.</source>
        <extracomment>models/text/number_words.py</extracomment>
        <translation>«{0}» може бути {1} або числом із дробом: пишіть «{1}» або «{2}».</translation>
    </message>
    <message>
        <source>“{0}” names {1} “{2}” that is not in the file.</source>
        <extracomment>models/formats/linked/linked.py</extracomment>
        <translation>«{0}» називає {1} «{2}», якого немає у файлі.</translation>
    </message>
    <message>
        <source>“{0}” names {1} “{2}” that the file does not hold.</source>
        <extracomment>models/claims/check.py</extracomment>
        <translation>«{0}» називає {1} «{2}», якого немає у файлі.</translation>
    </message>
    <message>
        <source>“{0}” of its date is left out</source>
        <extracomment>models/formats/references/ris_reader.py</extracomment>
        <translation>«{0}» з його дати пропущено</translation>
    </message>
    <message>
        <source>“{0}” reads as a day, a time or a ratio: write the number of people or things.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» читається як день, час або відношення: пишіть кількість людей чи речей.</translation>
    </message>
    <message>
        <source>“{0}” says nothing: write 0, or “fewer than” a number.</source>
        <extracomment>models/text/figure_refusal.py</extracomment>
        <translation>«{0}» нічого не каже: пишіть 0 або «менше ніж» і число.</translation>
    </message>
    <message>
        <source>“{0}” seems to be open elsewhere (its lock cannot be read)</source>
        <extracomment>models/storage/lock.py</extracomment>
        <translation>«{0}», схоже, відкрито деінде (файл блокування неможливо прочитати)</translation>
    </message>
    <message>
        <source>“{0}” was saved in “{1}”, but might be lost in a power cut: {2}, so save it in another place too.</source>
        <extracomment>models/storage/atomic.py</extracomment>
        <translation>«{0}» збережено в «{1}», але в разі вимкнення живлення файл може пропасти: {2}, тож збережіть його ще й в іншому місці.</translation>
    </message>
    <message>
        <source>“{0}” {1}. {2}</source>
        <extracomment>models/formats/claims_table/package.py</extracomment>
        <translation>«{0}» {1}. {2}</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <extracomment>models/claims/check.py</extracomment>
        <translation>«{0}»: {1}</translation>
    </message>
    <message>
        <source>“{0}…” has more digits than a number can have here.</source>
        <extracomment>models/text/number_words.py</extracomment>
        <translation>«{0}…» має більше цифр, ніж тут може мати число.</translation>
    </message>
    <message>
        <source>“{0}…” is too large: a figure goes up to {1}.</source>
        <extracomment>models/sheets/number_cells.py</extracomment>
        <translation>«{0}…» завелике: число – до {1}.</translation>
    </message>
    <message>
        <source>“{measure}” counts {counts}, and may count {may_count}.</source>
        <extracomment>The report</extracomment>
        <translation>«{measure}» рахує: {counts}; може рахувати: {may_count}.</translation>
    </message>
    <message>
        <source>“{}” adds nothing.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>«{}» нічого не додає.</translation>
    </message>
    <message>
        <source>“{}” brings in nothing but conflicts.</source>
        <extracomment>gui/dialogs/merge_words.py</extracomment>
        <translation>«{}» не приносить нічого, крім конфліктів.</translation>
    </message>
    <message>
        <source>“{}” has been changed by another program since it was opened or saved here.</source>
        <extracomment>gui/dialogs/foreign.py</extracomment>
        <translation>Інша програма змінила «{}» після того, як файл тут відкрили або зберегли.</translation>
    </message>
    <message>
        <source>… for so many of the known one.</source>
        <extracomment>gui/help/field_help.py</extracomment>
        <translation>… на стільки відомого.</translation>
    </message>
    <message>
        <source>≈ about</source>
        <extracomment>The report</extracomment>
        <translation>≈ близько</translation>
    </message>
    <message>
        <source>≤ at most</source>
        <extracomment>The report</extracomment>
        <translation>≤ щонайбільше</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <extracomment>The report</extracomment>
        <translation>≥ щонайменше</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>No open conflicts</source>
        <extracomment>gui/panes/conflicts/pane.py</extracomment>
        <translation>Відкритих конфліктів немає</translation>
    </message>
    <message>
        <source>When two people change the same field, it waits here until you choose.</source>
        <extracomment>gui/panes/conflicts/pane.py</extracomment>
        <translation>Якщо двоє змінили те саме поле, воно чекає тут, доки ви не виберете.</translation>
    </message>
</context>
</TS>
