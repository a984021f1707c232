<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Coterie %1</source>
        <translation>Coterie %1</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt %1</source>
        <extracomment>%1 a version of Qt</extracomment>
        <translation>Freie Software unter der MIT-Lizenz, gemacht mit Qt %1</translation>
    </message>
    <message>
        <source>Source code · %1</source>
        <extracomment>%1 the host that the link leads to</extracomment>
        <translation>Quelltext · %1</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>Live activity in the last 30 minutes</source>
        <translation>Live-Aktivität der letzten 30 Minuten</translation>
    </message>
</context>
<context>
    <name>AddCommunity</name>
    <message>
        <source>This is not a token address.</source>
        <translation>Das ist keine Token-Adresse.</translation>
    </message>
    <message>
        <source>Add a community</source>
        <translation>Community hinzufügen</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>%1: %2</source>
        <comment>sentence without its full stop: the server&apos;s words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no server called %1.</source>
        <translation>Es gibt keinen Server namens %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Unter %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The request to %1 was given up.</source>
        <translation>Die Anfrage an %1 wurde aufgegeben.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Dieser Computer ist mit keinem Netz verbunden.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 cannot be trusted.</source>
        <translation>Der verschlüsselten Verbindung zu %1 ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>%1 does not accept this sign-in.</source>
        <translation>%1 nimmt diese Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 erlaubt das nicht.</translation>
    </message>
    <message>
        <source>%1 does not have this.</source>
        <translation>%1 hat das nicht.</translation>
    </message>
    <message>
        <source>%1 did not accept this.</source>
        <translation>%1 hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 ist ausgelastet.</translation>
    </message>
    <message>
        <source>%1 has a problem (error %2).</source>
        <translation>%1 hat ein Problem (Fehler %2).</translation>
    </message>
    <message>
        <source>%1 points to another address.</source>
        <translation>%1 verweist auf eine andere Adresse.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Coterie does not understand.</source>
        <translation>%1 gab eine Antwort, die Coterie nicht versteht.</translation>
    </message>
    <message>
        <source>Connect to a network; Coterie goes on by itself.</source>
        <translation>Verbinde dich mit einem Netz; Coterie macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>Prüfe die Adresse und die Netzverbindung.</translation>
    </message>
    <message>
        <source>Check the address, or try again later.</source>
        <translation>Prüfe die Adresse oder versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or sign in to the network you are on. For a private server, name its certificate authority in the settings.</source>
        <translation>Prüfe die Uhr dieses Computers oder melde dich in deinem Netz an. Für einen privaten Server trage seine Zertifizierungsstelle in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Enter a valid API key and access token.</source>
        <translation>Gib einen gültigen API-Schlüssel und ein gültiges Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>Check that your wallet is linked, that it holds enough of the token, and that the API key is right.</source>
        <translation>Prüfe, ob deine Wallet verknüpft ist, ob sie genug vom Token enthält und ob der API-Schlüssel stimmt.</translation>
    </message>
    <message>
        <source>Check the token&apos;s address.</source>
        <translation>Prüfe die Adresse des Tokens.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Ändere es und versuche es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuche es in einer Sekunde noch einmal.</numerusform>
            <numerusform>Versuche es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the address is that of a Coin Communities service.</source>
        <translation>Prüfe, ob die Adresse die eines Coin-Communities-Dienstes ist.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>This start was told by COTERIE_APPEARANCE; your choice holds from the next start without it.</source>
        <translation>Diesen Start bestimmt COTERIE_APPEARANCE; deine Wahl gilt ab dem nächsten Start ohne sie.</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window speaks it from its next start on. What you have begun to write is kept.</source>
        <translation>Das Fenster spricht sie ab dem nächsten Start. Was du angefangen hast zu schreiben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Restart Coterie now</source>
        <translation>Coterie jetzt neu starten</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>CharacterCount</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>at most %1 in 2 min</source>
        <extracomment>%1 is a figure with its unit</extracomment>
        <translation>höchstens %1 in 2 min</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CommunityChip</name>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a community&apos;s symbol</extracomment>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>CommunityHeader</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>last post %1</source>
        <translation>letzter Beitrag: %1</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>About this community</source>
        <translation>Über diese Community</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Wer hier schreibt</translation>
    </message>
    <message>
        <source>Live activity · last 30 min</source>
        <translation>Live-Aktivität · letzte 30 min</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alle Mitglieder</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Say something to %1</source>
        <translation>Sag %1 etwas</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Say something about the picture</source>
        <translation>Sag etwas zum Bild</translation>
    </message>
</context>
<context>
    <name>ComposerText</name>
    <message>
        <source>Ctrl+Enter posts</source>
        <translation>Strg+Eingabe postet</translation>
    </message>
    <message>
        <source>%1: Enter puts it in</source>
        <translation>%1: Eingabe fügt es ein</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect to Coin Communities</source>
        <translation>Mit Coin Communities verbinden</translation>
    </message>
    <message>
        <source>The address of the service, an API key, and your access token. They stay on this computer.</source>
        <translation>Die Adresse des Dienstes, ein API-Schlüssel und dein Zugriffstoken. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>From the service&apos;s settings</source>
        <translation>Aus den Einstellungen des Dienstes</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Empty keeps the stored one</source>
        <translation>Leer lassen, um das gespeicherte zu behalten</translation>
    </message>
    <message>
        <source>From signing in at the service</source>
        <translation>Von der Anmeldung beim Dienst</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Erneuerungstoken</translation>
    </message>
    <message>
        <source>If you have one: it keeps you signed in</source>
        <translation>Falls du eins hast: Es hält dich angemeldet</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Sandbox verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConnectionDetailBody</name>
    <message>
        <source>About the connection</source>
        <translation>Über die Verbindung</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ConnectionPill</name>
    <message>
        <source>Connection: %1</source>
        <extracomment>%1 is the state of the connection: Live, Offline …</extracomment>
        <translation>Verbindung: %1</translation>
    </message>
</context>
<context>
    <name>ConnectionPillFace</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a community, %2 the state of its connection</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry %1 now</source>
        <extracomment>%1 is a community</extracomment>
        <translation>%1 jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ConnectionSection</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>A sandbox on this computer</source>
        <translation>Eine Sandbox auf diesem Computer</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Noch kein Dienst</translation>
    </message>
    <message>
        <source>Signed in as @%1</source>
        <translation>Angemeldet als @%1</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Connect to Coin Communities</source>
        <translation>Mit Coin Communities verbinden</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ContributorRow</name>
    <message numerus="yes">
        <source>%1, %Ln message(s)</source>
        <translation>
            <numerusform>%1, %Ln Nachricht</numerusform>
            <numerusform>%1, %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>%1 Follower</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contributors</name>
    <message>
        <source>They could not be loaded. %1</source>
        <translation>Sie konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>Nobody yet. The first post makes the first contributor.</source>
        <translation>Noch niemand. Mit dem ersten Beitrag ist jemand da.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>CounterCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was counted, %2 how often</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>About this community</source>
        <translation>Über diese Community</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Seitenbereich</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBody</name>
    <message>
        <source>Connections of the communities</source>
        <translation>Verbindungen der Communitys</translation>
    </message>
    <message>
        <source>No community is connected. Open one, and its connection is shown here.</source>
        <translation>Keine Community ist verbunden. Öffne eine, und ihre Verbindung steht hier.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBones</name>
    <message>
        <source>Loading…</source>
        <translation>Lädt …</translation>
    </message>
</context>
<context>
    <name>DiagnosticsHead</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Close Diagnostics</source>
        <translation>Diagnose schließen</translation>
    </message>
    <message>
        <source>Copied, without secrets</source>
        <translation>Kopiert, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>when there is little room; otherwise &quot;Copy diagnostics&quot;</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>There is no service yet</source>
        <translation>Noch gibt es keinen Dienst</translation>
    </message>
    <message>
        <source>Once Coterie is connected to one, its figures are here. The log can be copied already.</source>
        <translation>Sobald Coterie mit einem verbunden ist, stehen hier seine Zahlen. Das Protokoll lässt sich schon kopieren.</translation>
    </message>
</context>
<context>
    <name>EmojiChoices</name>
    <message>
        <source>Emoji of this name</source>
        <translation>Emoji mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>EmojiBrowser</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search emoji by name</source>
        <translation>Emoji nach Namen suchen</translation>
    </message>
    <message>
        <source>No emoji has this name.</source>
        <translation>Kein Emoji heißt so.</translation>
    </message>
</context>
<context>
    <name>EmptyFeed</name>
    <message>
        <source>Nobody has posted here yet</source>
        <translation>Hier hat noch niemand etwas gepostet</translation>
    </message>
    <message>
        <source>Say gm. Your post appears after a short review.</source>
        <translation>Sag gm. Dein Beitrag erscheint nach kurzer Prüfung.</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Connect to Coin Communities</source>
        <translation>Mit Coin Communities verbinden</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Sandbox verwenden</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>FeedBar</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>Beliebteste</translation>
    </message>
    <message>
        <source>What becomes of posts that moderation marked</source>
        <translation>Was mit Beiträgen geschieht, die die Moderation markiert hat</translation>
    </message>
    <message numerus="yes">
        <source>Filter · %Ln left out</source>
        <translation>
            <numerusform>Filter · %Ln ausgelassen</numerusform>
            <numerusform>Filter · %Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>FeedError</name>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Posts may be missing here</source>
        <translation>Hier können Beiträge fehlen</translation>
    </message>
    <message>
        <source>A hidden message, marked by moderation</source>
        <translation>Eine ausgeblendete Nachricht, von der Moderation markiert</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2, removed by moderation: %3</source>
        <translation>%1, %2, von der Moderation entfernt: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, marked by moderation: %3</source>
        <translation>%1, %2, von der Moderation markiert: %3</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>%1, with a picture</source>
        <translation>%1, mit einem Bild</translation>
    </message>
    <message>
        <source>A muted message of %1</source>
        <translation>Eine stummgeschaltete Nachricht von %1</translation>
    </message>
</context>
<context>
    <name>FeedSkeleton</name>
    <message>
        <source>Loading the feed</source>
        <translation>Der Feed wird geladen</translation>
    </message>
</context>
<context>
    <name>FeedView</name>
    <message>
        <source>Feed of %1</source>
        <translation>Feed von %1</translation>
    </message>
    <message>
        <source>These are all posts.</source>
        <translation>Das sind alle Beiträge.</translation>
    </message>
    <message>
        <source>This is where it began.</source>
        <translation>Hier hat es angefangen.</translation>
    </message>
    <message>
        <source>The most liked posts could not be loaded</source>
        <translation>Die beliebtesten Beiträge konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>The community could not be loaded</source>
        <translation>Die Community konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Posts marked as spam</source>
        <translation>Als Spam markierte Beiträge</translation>
    </message>
    <message>
        <source>Posts marked as harmful</source>
        <translation>Als schädlich markierte Beiträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the loaded posts are left out. Your own always show.</source>
        <translation>
            <numerusform>%Ln der geladenen Beiträge ist ausgelassen. Deine eigenen bleiben immer sichtbar.</numerusform>
            <numerusform>%Ln der geladenen Beiträge sind ausgelassen. Deine eigenen bleiben immer sichtbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own posts always show.</source>
        <translation>Deine eigenen Beiträge bleiben immer sichtbar.</translation>
    </message>
</context>
<context>
    <name>FiltersSection</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Posts marked as spam</source>
        <translation>Als Spam markierte Beiträge</translation>
    </message>
    <message>
        <source>Posts marked as harmful</source>
        <translation>Als schädlich markierte Beiträge</translation>
    </message>
    <message>
        <source>Your own posts always show.</source>
        <translation>Deine eigenen Beiträge bleiben immer sichtbar.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Looking…</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Which of the rows found is shown: &quot;3 of 17&quot;.</extracomment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Find in the feed</source>
        <translation>Im Feed suchen</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Wörter zum Suchen</translation>
    </message>
    <message>
        <source>Find in what is loaded</source>
        <translation>Im Geladenen suchen</translation>
    </message>
    <message>
        <source>Previous one (Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next one (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Looks in the %Ln loaded post(s).</source>
        <translation>
            <numerusform>Sucht in dem einen geladenen Beitrag.</numerusform>
            <numerusform>Sucht in den %Ln geladenen Beiträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading older posts…</source>
        <translation>Ältere Beiträge werden geladen …</translation>
    </message>
    <message>
        <source>Load older posts</source>
        <translation>Ältere Beiträge laden</translation>
    </message>
</context>
<context>
    <name>FlagChoices</name>
    <message>
        <source>Cover them until I ask</source>
        <translation>Verdecken, bis ich frage</translation>
    </message>
    <message>
        <source>Show them, with a mark</source>
        <translation>Zeigen, mit Kennzeichen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>FlaggedCard</name>
    <message>
        <source>Marked as harmful</source>
        <translation>Als schädlich markiert</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Als Spam markiert</translation>
    </message>
</context>
<context>
    <name>HiddenCard</name>
    <message>
        <source>Hidden: marked as harmful.</source>
        <translation>Ausgeblendet: als schädlich markiert.</translation>
    </message>
    <message>
        <source>Hidden: marked as spam.</source>
        <translation>Ausgeblendet: als Spam markiert.</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Trotzdem zeigen</translation>
    </message>
</context>
<context>
    <name>HoleRow</name>
    <message>
        <source>Loading missing posts…</source>
        <translation>Fehlende Beiträge werden geladen …</translation>
    </message>
    <message>
        <source>Could not load · Retry</source>
        <translation>Laden misslungen · Erneut versuchen</translation>
    </message>
    <message>
        <source>Could not load (%1) · Retry</source>
        <translation>Laden misslungen (%1) · Erneut versuchen</translation>
    </message>
    <message>
        <source>Posts may be missing here · Load</source>
        <translation>Hier können Beiträge fehlen · Laden</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Noch ist nichts ausgewählt</translation>
    </message>
    <message>
        <source>The service gathers here what is talked about. Until then, open a community in the rail.</source>
        <translation>Hier sammelt der Dienst, worüber gesprochen wird. Öffne bis dahin eine Community in der Leiste.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>The home feed is not ready yet</source>
        <translation>Der Start-Feed ist noch nicht fertig</translation>
    </message>
    <message>
        <source>The home feed could not be loaded</source>
        <translation>Der Start-Feed konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>That is all the service has chosen.</source>
        <translation>Mehr hat der Dienst nicht ausgewählt.</translation>
    </message>
    <message>
        <source>More could not be loaded (%1) · Retry</source>
        <translation>Mehr konnte nicht geladen werden (%1) · Erneut versuchen</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Mehr laden</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>All communities</source>
        <translation>Alle Communitys</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is a time of day, &quot;14:05&quot;</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>%1 is how long ago, &quot;18 d&quot;</extracomment>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>All communities · %1</source>
        <translation>Alle Communitys · %1</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Home feed</source>
        <translation>Start-Feed</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aufgefrischt …</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
</context>
<context>
    <name>HomeItem</name>
    <message>
        <source>Home feed</source>
        <translation>Start-Feed</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Alle Communitys</translation>
    </message>
</context>
<context>
    <name>HomeNote</name>
    <message>
        <source>Could not refresh: %1 %2</source>
        <translation>Konnte nicht auffrischen: %1 %2</translation>
    </message>
    <message>
        <source>This feed is %1 old: the service put it together on %2. What is newer is in the communities.</source>
        <extracomment>%1 is an age, &quot;18 d&quot;; %2 a date and time</extracomment>
        <translation>Dieser Feed ist %1 alt: Der Dienst hat ihn am %2 zusammengestellt. Neueres ist in den Communitys.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>HomeRow</name>
    <message numerus="yes">
        <source>%Ln like(s), one is yours</source>
        <extracomment>A count of likes, and whether one of them is this person&apos;s</extracomment>
        <translation>
            <numerusform>%Ln Like, er ist von dir</numerusform>
            <numerusform>%Ln Likes, einer ist von dir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln Like</numerusform>
            <numerusform>%Ln Likes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %3: %4</source>
        <extracomment>For the screen reader: %1 the author, %2 the community, %3 the age, %4 the text</extracomment>
        <translation>%1 in %2, %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y|ies)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 ↗</source>
        <translation>%1 ↗</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Home feed</source>
        <translation>Start-Feed</translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>Finds communities, people and actions</source>
        <translation>Findet Communitys, Leute und Aktionen</translation>
    </message>
    <message>
        <source>Jump to…</source>
        <translation>Springen zu …</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>Tasten schließen</translation>
    </message>
    <message>
        <source>N or Ctrl+L</source>
        <translation>N oder Strg+L</translation>
    </message>
    <message>
        <source>Send what is written</source>
        <translation>Abschicken, was geschrieben ist</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Next and previous row</source>
        <translation>Nächste und vorige Zeile</translation>
    </message>
    <message>
        <source>J, K or ↓, ↑</source>
        <translation>J, K oder ↓, ↑</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Like the row, or take the like back</source>
        <translation>Die Zeile liken oder den Like zurücknehmen</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Open the replies of the row</source>
        <translation>Die Antworten der Zeile öffnen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Next and previous community</source>
        <translation>Nächste und vorige Community</translation>
    </message>
    <message>
        <source>Alt+↓, Alt+↑</source>
        <translation>Alt+↓, Alt+↑</translation>
    </message>
    <message>
        <source>The first to ninth community</source>
        <translation>Die erste bis neunte Community</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Strg+1 … Strg+9</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Strg+Umschalt+D</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Schließen, was offen ist</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation>F1 oder ?</translation>
    </message>
    <message>
        <source>Put emoji into the text, also by their names</source>
        <translation>Emoji in den Text setzen, auch mit ihrem Namen</translation>
    </message>
    <message>
        <source>Ctrl+., :fire:</source>
        <translation>Strg+., :fire:</translation>
    </message>
    <message>
        <source>Send a picture from the clipboard</source>
        <translation>Ein Bild aus der Zwischenablage senden</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Find in the loaded posts; the next and the previous one</source>
        <translation>In den geladenen Beiträgen suchen; die nächste und die vorige Stelle</translation>
    </message>
    <message>
        <source>Ctrl+F; F3, Shift+F3</source>
        <translation>Strg+F; F3, Umschalt+F3</translation>
    </message>
    <message>
        <source>Jump to a community, a person or an action</source>
        <translation>Zu einer Community, jemandem oder einer Aktion springen</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Strg+0</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>F5 or Ctrl+R</source>
        <translation>F5 oder Strg+R</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Who wrote the row</source>
        <translation>Wer die Zeile geschrieben hat</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>What else can be done with the row</source>
        <translation>Was sich sonst mit der Zeile machen lässt</translation>
    </message>
    <message>
        <source>Menu or Shift+F10</source>
        <translation>Menü oder Umschalt+F10</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>The home feed</source>
        <translation>Der Start-Feed</translation>
    </message>
    <message>
        <source>In an open picture</source>
        <translation>In einem offenen Bild</translation>
    </message>
    <message>
        <source>Larger, smaller, and whole</source>
        <translation>Größer, kleiner und ganz</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write a post; from the home feed, in the community you were in last</source>
        <translation>Einen Beitrag schreiben; vom Start-Feed aus in der Community, in der du zuletzt warst</translation>
    </message>
    <message>
        <source>Among the posts</source>
        <translation>Zwischen den Beiträgen</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>Zurück nach oben</translation>
    </message>
    <message>
        <source>Open the picture of the row; in the home feed, go to the row in its community</source>
        <translation>Das Bild der Zeile öffnen; im Start-Feed zur Zeile in ihrer Community gehen</translation>
    </message>
    <message>
        <source>Among the posts of a community</source>
        <translation>Zwischen den Beiträgen einer Community</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Change the filter</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>Your filter leaves out all that is loaded</source>
        <translation>Dein Filter lässt alles Geladene aus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were marked by moderation.</source>
        <translation>
            <numerusform>%Ln Beitrag wurde von der Moderation markiert.</numerusform>
            <numerusform>%Ln Beiträge wurden von der Moderation markiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>Moving picture by %1</source>
        <translation>Bewegtes Bild von %1</translation>
    </message>
    <message>
        <source>Picture by %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Bild schließen</translation>
    </message>
</context>
<context>
    <name>LightboxFoot</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 ↗</source>
        <translation>%1 ↗</translation>
    </message>
</context>
<context>
    <name>LikeButton</name>
    <message numerus="yes">
        <source>Unlike, %Ln like(s)</source>
        <extracomment>For the screen reader: the like button and how many like the message.</extracomment>
        <translation>
            <numerusform>Like zurücknehmen, %Ln Like</numerusform>
            <numerusform>Like zurücknehmen, %Ln Likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like, %Ln like(s)</source>
        <translation>
            <numerusform>Liken, %Ln Like</numerusform>
            <numerusform>Liken, %Ln Likes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkAction</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 ↗</source>
        <translation>%1 ↗</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>%1 · Coterie</source>
        <translation>%1 · Coterie</translation>
    </message>
    <message>
        <source>Home · Coterie</source>
        <translation>Start · Coterie</translation>
    </message>
</context>
<context>
    <name>MediaBox</name>
    <message>
        <source>Moving picture by %1</source>
        <extracomment>A picture in a message, by its author.</extracomment>
        <translation>Bewegtes Bild von %1</translation>
    </message>
    <message>
        <source>Picture by %1</source>
        <translation>Bild von %1</translation>
    </message>
</context>
<context>
    <name>MediaFailure</name>
    <message>
        <source>The picture could not be loaded</source>
        <translation>Das Bild konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>Close the members</source>
        <translation>Mitglieder schließen</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Mitglieder von %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Find among those loaded</source>
        <translation>Unter den geladenen suchen</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
</context>
<context>
    <name>MembersState</name>
    <message>
        <source>The members could not be loaded</source>
        <translation>Die Mitglieder konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Niemand heißt so</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) loaded</source>
        <translation>
            <numerusform>%Ln Mitglied geladen</numerusform>
            <numerusform>%Ln Mitglieder geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first post makes the first member.</source>
        <translation>Mit dem ersten Beitrag ist ein Mitglied da.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Load more members</source>
        <translation>Mehr Mitglieder laden</translation>
    </message>
    <message>
        <source>Loading the members</source>
        <translation>Die Mitglieder werden geladen</translation>
    </message>
    <message>
        <source>More could not be loaded (%1) · Retry</source>
        <translation>Mehr konnte nicht geladen werden (%1) · Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>MutedLine</name>
    <message>
        <source>Show the muted message of %1</source>
        <translation>Stummgeschaltete Nachricht von %1 zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the muted messages</source>
        <translation>Die stummgeschalteten Nachrichten zeigen</translation>
    </message>
</context>
<context>
    <name>MutedList</name>
    <message>
        <source>Muted members</source>
        <translation>Stummgeschaltete Mitglieder</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Stummschaltung von %1 aufheben</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Nobody. Whoever is muted from a message&apos;s menu or from a profile stands here.</source>
        <translation>Niemand. Wer im Menü einer Nachricht oder im Profil stummgeschaltet wird, steht hier.</translation>
    </message>
</context>
<context>
    <name>NewPostsPill</name>
    <message numerus="yes">
        <source>Show %Ln new post(s)</source>
        <translation>
            <numerusform>%Ln neuen Beitrag zeigen</numerusform>
            <numerusform>%Ln neue Beiträge zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln neuer Beitrag</numerusform>
            <numerusform>%Ln neue Beiträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoCommunity</name>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>The communities could not be loaded</source>
        <translation>Die Communitys konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No community is open</source>
        <translation>Keine Community ist offen</translation>
    </message>
    <message>
        <source>Choose one in the rail, or add one by its token address.</source>
        <translation>Wähle eine in der Leiste oder füge eine über ihre Token-Adresse hinzu.</translation>
    </message>
</context>
<context>
    <name>NotificationList</name>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Close the notices</source>
        <translation>Mitteilungen schließen</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Nichts zu melden</translation>
    </message>
    <message>
        <source>What moderation does to your posts, and what went wrong, is listed here.</source>
        <translation>Was die Moderation mit deinen Beiträgen macht und was misslungen ist, steht hier.</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>Remove the notice</source>
        <translation>Mitteilung entfernen</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Replies to me</source>
        <translation>Antworten an mich</translation>
    </message>
    <message>
        <source>What becomes of my posts</source>
        <translation>Was aus meinen Beiträgen wird</translation>
    </message>
    <message>
        <source>Removed or brought back by moderation, or not published.</source>
        <translation>Von der Moderation entfernt oder zurückgebracht, oder nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Nothing is shown outside the window, and in it only what goes wrong with something you did.</source>
        <translation>Außerhalb des Fensters erscheint nichts, und darin nur, was bei etwas misslingt, das du getan hast.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn off: do not disturb</source>
        <translation>Ausschalten: Nicht stören</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Eine Stunde nicht stören</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow</source>
        <translation>Bis morgen nicht stören</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Bis ich es ausschalte</translation>
    </message>
    <message>
        <source>Do not disturb until I turn it off</source>
        <translation>Nicht stören, bis ich es ausschalte</translation>
    </message>
    <message>
        <source>Hide the communities</source>
        <translation>Communitys ausblenden</translation>
    </message>
    <message>
        <source>Choose communities</source>
        <translation>Communitys auswählen</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol in der Ablage</translation>
    </message>
    <message>
        <source>Closing the window leaves Coterie in the tray</source>
        <translation>Beim Schließen des Fensters bleibt Coterie in der Ablage</translation>
    </message>
</context>
<context>
    <name>OlderReplies</name>
    <message>
        <source>Older replies could not be loaded (%1) · Retry</source>
        <translation>Ältere Antworten konnten nicht geladen werden (%1) · Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading older replies…</source>
        <translation>Ältere Antworten werden geladen …</translation>
    </message>
    <message>
        <source>Load older replies</source>
        <translation>Ältere Antworten laden</translation>
    </message>
</context>
<context>
    <name>OlderRows</name>
    <message>
        <source>Older posts could not be loaded (%1) · Retry</source>
        <translation>Ältere Beiträge konnten nicht geladen werden (%1) · Erneut versuchen</translation>
    </message>
    <message>
        <source>Load older posts</source>
        <translation>Ältere Beiträge laden</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>The address is empty. Enter one such as https://api.example.com.</source>
        <translation>Die Adresse ist leer. Gib eine ein wie https://api.example.com.</translation>
    </message>
    <message>
        <source>This is not an address. Enter one such as https://api.example.com.</source>
        <translation>Das ist keine Adresse. Gib eine ein wie https://api.example.com.</translation>
    </message>
    <message>
        <source>The address has to start with https:// or wss://.</source>
        <translation>Die Adresse muss mit https:// oder wss:// beginnen.</translation>
    </message>
    <message>
        <source>Without encryption only a server on this computer can be used. Begin the address with https://.</source>
        <translation>Ohne Verschlüsselung geht nur ein Server auf diesem Computer. Beginne die Adresse mit https://.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password. Remove what stands before the @.</source>
        <translation>Die Adresse darf weder Benutzername noch Passwort enthalten. Entferne, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>Only the server&apos;s address is wanted. Remove what follows the host name and port.</source>
        <translation>Nur die Adresse des Servers ist gefragt. Entferne, was auf Rechnername und Port folgt.</translation>
    </message>
</context>
<context>
    <name>OutgoingPicture</name>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Die Datei konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This is not a picture that can be sent. JPEG, PNG, WebP and GIF can.</source>
        <translation>Das ist kein Bild, das gesendet werden kann. JPEG, PNG, WebP und GIF können es.</translation>
    </message>
    <message>
        <source>The picture is damaged, or of a kind that Coterie cannot read.</source>
        <translation>Das Bild ist beschädigt oder von einer Art, die Coterie nicht lesen kann.</translation>
    </message>
    <message>
        <source>The file is too large: Coterie reads pictures of up to %1.</source>
        <translation>Die Datei ist zu groß: Coterie liest Bilder bis %1.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Make it smaller and try again.</source>
        <translation>Das Bild hat zu viele Pixel. Verkleinere es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The animation is too large: up to %1 can be sent. Make it shorter or smaller.</source>
        <translation>Die Animation ist zu groß: Bis %1 kann gesendet werden. Mach sie kürzer oder kleiner.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%Ln message(s) in %1</source>
        <translation>
            <numerusform>%Ln Nachricht in %1</numerusform>
            <numerusform>%Ln Nachrichten in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 how long ago, %2 a community</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Home feed</source>
        <translation>Start-Feed</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Alle Communitys</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>A community by its token address</source>
        <translation>Eine Community über ihre Token-Adresse</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Nothing answers to this.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message numerus="yes">
        <source>%1; one of %Ln</source>
        <extracomment>For the screen reader: %1 is the row that Enter takes</extracomment>
        <translation>
            <numerusform>%1; die einzige</numerusform>
            <numerusform>%1; eine von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to a community, a person or an action</source>
        <translation>Zu einer Community, jemandem oder einer Aktion springen</translation>
    </message>
    <message>
        <source>Jump to a community, a person, an action…</source>
        <translation>Zu einer Community, jemandem, einer Aktion springen …</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People muted</source>
        <translation>Stummgeschaltete Leute</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>Ein Bild wählen</translation>
    </message>
</context>
<context>
    <name>PictureDrop</name>
    <message>
        <source>Drop the picture here</source>
        <translation>Bild hier ablegen</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Preparing the picture…</source>
        <translation>Das Bild wird vorbereitet …</translation>
    </message>
    <message>
        <source>Uploading, then posting… %1 %</source>
        <extracomment>How much of a picture was uploaded, in percent.</extracomment>
        <translation>Lädt hoch, dann wird gepostet … %1 %</translation>
    </message>
    <message>
        <source>Uploading… %1 %</source>
        <translation>Lädt hoch … %1 %</translation>
    </message>
    <message>
        <source>The picture of this post</source>
        <translation>Das Bild dieses Beitrags</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Upload of the picture</source>
        <translation>Hochladen des Bildes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Hochladen abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>It is not at an address that pictures are loaded from.</source>
        <translation>Es liegt an keiner Adresse, von der Bilder geladen werden.</translation>
    </message>
    <message>
        <source>Its host could not be reached.</source>
        <translation>Sein Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It did not come in time.</source>
        <translation>Es kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The certificate of its host is not trusted.</source>
        <translation>Dem Zertifikat seines Servers wird nicht vertraut.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Its host did not give it (status %1).</source>
        <translation>Sein Server gab es nicht heraus (Status %1).</translation>
    </message>
    <message>
        <source>It is too large a file.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>It has more pixels than can be shown.</source>
        <translation>Es hat mehr Pixel, als gezeigt werden können.</translation>
    </message>
    <message>
        <source>It is no PNG, JPEG, GIF or WebP picture.</source>
        <translation>Es ist kein PNG-, JPEG-, GIF- oder WebP-Bild.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Es ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Stop the moving picture</source>
        <translation>Bewegtes Bild anhalten</translation>
    </message>
    <message>
        <source>Play the moving picture</source>
        <translation>Bewegtes Bild abspielen</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>It was accepted but never appeared; moderation may have declined it.</source>
        <translation>Er wurde angenommen, erschien aber nie; vielleicht hat ihn die Moderation abgelehnt.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. It may be out.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam. Vielleicht ist er schon draußen.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Check balance again</source>
        <translation>Guthaben erneut prüfen</translation>
    </message>
</context>
<context>
    <name>PostingAs</name>
    <message>
        <source>Choose another wallet or chain</source>
        <translation>Eine andere Wallet oder Chain wählen</translation>
    </message>
</context>
<context>
    <name>PostingMenu</name>
    <message>
        <source>Post as</source>
        <translation>Posten als</translation>
    </message>
</context>
<context>
    <name>ProfileActions</name>
    <message>
        <source>This is you.</source>
        <translation>Das bist du.</translation>
    </message>
    <message>
        <source>The service does not tell whom you follow, so it is not known whether you follow them already.</source>
        <translation>Der Dienst sagt nicht, wem du folgst; ob du ihnen schon folgst, ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>What they write is folded away and not counted. They are not told.</source>
        <translation>Was sie schreiben, ist eingeklappt und wird nicht gezählt. Sie erfahren es nicht.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Profil von %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 followers on X</source>
        <translation>%1 Follower auf X</translation>
    </message>
    <message>
        <source>Open the X profile at %1</source>
        <translation>Das X-Profil auf %1 öffnen</translation>
    </message>
    <message>
        <source>%1 ↗</source>
        <translation>%1 ↗</translation>
    </message>
    <message>
        <source>Close the profile</source>
        <translation>Profil schließen</translation>
    </message>
</context>
<context>
    <name>ProfileFacts</name>
    <message>
        <source>Member since %1</source>
        <translation>Mitglied seit %1</translation>
    </message>
    <message>
        <source>Loading the profile</source>
        <translation>Das Profil wird geladen</translation>
    </message>
    <message>
        <source>followers here</source>
        <translation>Follower hier</translation>
    </message>
    <message>
        <source>following here</source>
        <translation>folgt hier</translation>
    </message>
    <message>
        <source>messages in %1</source>
        <extracomment>under the number of messages somebody wrote; %1 is the symbol of the community</extracomment>
        <translation>Nachrichten in %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>The profile could not be loaded</source>
        <translation>Das Profil konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>SendQueue</name>
    <message>
        <source>you are not signed in any more</source>
        <translation>du bist nicht mehr angemeldet</translation>
    </message>
    <message>
        <source>the wallet is not linked, or does not hold enough of the token</source>
        <translation>die Wallet ist nicht verknüpft oder enthält nicht genug vom Token</translation>
    </message>
    <message>
        <source>Coterie ended while it was being sent.</source>
        <translation>Coterie endete, während er gesendet wurde.</translation>
    </message>
    <message>
        <source>It was discarded while it was being sent.</source>
        <translation>Er wurde verworfen, während er gesendet wurde.</translation>
    </message>
    <message>
        <source>no wallet is linked to your account</source>
        <translation>mit deinem Konto ist keine Wallet verknüpft</translation>
    </message>
    <message>
        <source>It was accepted but never appeared. Another message of yours did; the service may have changed the words.</source>
        <translation>Er wurde angenommen, erschien aber nie. Eine andere Nachricht von dir erschien; vielleicht hat der Dienst die Worte geändert.</translation>
    </message>
    <message>
        <source>It was accepted but never appeared; moderation may have declined it.</source>
        <translation>Er wurde angenommen, erschien aber nie; vielleicht hat ihn die Moderation abgelehnt.</translation>
    </message>
    <message>
        <source>It is not in the feed so far, but another message of yours is; the service may have changed the words.</source>
        <translation>Er ist bisher nicht im Feed, aber eine andere Nachricht von dir; vielleicht hat der Dienst die Worte geändert.</translation>
    </message>
    <message>
        <source>It is not in the feed so far. Sending it again may publish it twice.</source>
        <translation>Er ist bisher nicht im Feed. Erneut gesendet erscheint er vielleicht zweimal.</translation>
    </message>
</context>
<context>
    <name>PullHint</name>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aufgefrischt …</translation>
    </message>
    <message>
        <source>Let go to refresh</source>
        <translation>Loslassen zum Auffrischen</translation>
    </message>
    <message>
        <source>Pull down to refresh</source>
        <translation>Ziehen zum Auffrischen</translation>
    </message>
    <message>
        <source>Could not refresh: %1</source>
        <translation>Konnte nicht auffrischen: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
</context>
<context>
    <name>SidebarFooter</name>
    <message numerus="yes">
        <source>Notices · %Ln new</source>
        <translation>
            <numerusform>Mitteilungen · %Ln neue</numerusform>
            <numerusform>Mitteilungen · %Ln neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Connect to Coin Communities</source>
        <translation>Mit Coin Communities verbinden</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Verbindungseinstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wallet(s)</source>
        <translation>
            <numerusform>%Ln Wallet</numerusform>
            <numerusform>%Ln Wallets</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to turn it off</source>
        <translation>Drücken zum Ausschalten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SidebarHeader</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>SidebarItem</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <translation>%1, %2 ungelesen</translation>
    </message>
</context>
<context>
    <name>SidebarState</name>
    <message>
        <source>The communities could not be loaded. %1</source>
        <translation>Die Communitys konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>No communities yet. Add one by its token address.</source>
        <translation>Noch keine Communitys. Füge eine über ihre Token-Adresse hinzu.</translation>
    </message>
</context>
<context>
    <name>RemovedCard</name>
    <message>
        <source>Removed by moderation</source>
        <translation>Von der Moderation entfernt</translation>
    </message>
    <message>
        <source>Edit and post again</source>
        <translation>Bearbeiten und neu posten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>RepliesButton</name>
    <message numerus="yes">
        <source>%Ln repl(y|ies)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Write a reply</source>
        <translation>Eine Antwort schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Close without a report</source>
        <translation>Ohne Meldung schließen</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Report a message</source>
        <translation>Eine Nachricht melden</translation>
    </message>
    <message>
        <source>The report is with the people who run this service. What they do about it, they do not tell; you can stop seeing what @%1 writes.</source>
        <translation>Die Meldung ist bei den Leuten, die diesen Dienst betreiben. Was sie tun, sagen sie nicht; du musst nicht mehr sehen, was @%1 schreibt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>@%1 is muted</source>
        <translation>@%1 ist stummgeschaltet</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>@%1 stummschalten</translation>
    </message>
</context>
<context>
    <name>ReportReasons</name>
    <message>
        <source>What is wrong with what @%1 wrote? They are not told who reported it.</source>
        <translation>Was ist falsch an dem, was @%1 geschrieben hat? Wer gemeldet hat, wird nicht gesagt.</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Advertising, a scam, or the same thing over and over</source>
        <translation>Werbung, Betrug oder immer wieder dasselbe</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Belästigung</translation>
    </message>
    <message>
        <source>Threatens, insults or hounds somebody</source>
        <translation>Bedroht, beleidigt oder verfolgt jemanden</translation>
    </message>
    <message>
        <source>Hate speech</source>
        <translation>Hassrede</translation>
    </message>
    <message>
        <source>Attacks people for who they are</source>
        <translation>Greift Menschen an für das, was sie sind</translation>
    </message>
    <message>
        <source>Inappropriate content</source>
        <translation>Unangemessener Inhalt</translation>
    </message>
    <message>
        <source>Violence, nudity or something else that does not belong here</source>
        <translation>Gewalt, Nacktheit oder etwas anderes, das nicht hierher gehört</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Say in a few words what it is</source>
        <translation>Sag in ein paar Worten, was es ist</translation>
    </message>
    <message>
        <source>What is wrong with it (needed)</source>
        <translation>Was daran falsch ist (nötig)</translation>
    </message>
    <message>
        <source>Anything to add (not needed)</source>
        <translation>Noch etwas dazu (nicht nötig)</translation>
    </message>
    <message>
        <source>A few words, so that somebody can judge it</source>
        <translation>Ein paar Worte, damit es jemand beurteilen kann</translation>
    </message>
    <message>
        <source>The report was not sent. %1</source>
        <translation>Die Meldung wurde nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Send report</source>
        <translation>Meldung senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RowBase</name>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Not sent · %1</source>
        <translation>Nicht gesendet · %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>More than %L1 messages by muted members</source>
        <translation>Mehr als %L1 Nachrichten von stummgeschalteten Mitgliedern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) by muted members</source>
        <translation>
            <numerusform>%Ln Nachricht von einem stummgeschalteten Mitglied</numerusform>
            <numerusform>%Ln Nachrichten von stummgeschalteten Mitgliedern</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: @%1</source>
        <translation>Stummgeschaltet: @%1</translation>
    </message>
</context>
<context>
    <name>RowMenuEntries</name>
    <message>
        <source>More about this message</source>
        <translation>Mehr zu dieser Nachricht</translation>
    </message>
    <message>
        <source>Show replies</source>
        <translation>Antworten zeigen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy link to the picture</source>
        <translation>Link zum Bild kopieren</translation>
    </message>
    <message>
        <source>Copy link to %1 on %2</source>
        <translation>Link zu %1 auf %2 kopieren</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Profil von %1</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>%1 nicht mehr folgen</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 folgen</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Stummschaltung von %1 aufheben</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Melden …</translation>
    </message>
</context>
<context>
    <name>RowTime</name>
    <message>
        <source>%1 · %2 followers</source>
        <extracomment>A row&apos;s second words: how old the message is, and how many follow the author.</extracomment>
        <translation>%1 · %2 Follower</translation>
    </message>
</context>
<context>
    <name>SandboxWords</name>
    <message>
        <source>This is the sandbox. Try a post with one of these words:</source>
        <translation>Das ist die Sandbox. Probiere einen Beitrag mit einem dieser Wörter:</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <extracomment>A word for the sandbox, and what it makes happen.</extracomment>
        <translation>„%1“ – %2</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>The settings cannot be read: %1</source>
        <translation>Die Einstellungen sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The settings file is damaged (%1). It is left as it is until you save new settings.</source>
        <translation>Die Datei der Einstellungen ist beschädigt (%1). Sie bleibt, wie sie ist, bis du neue Einstellungen speicherst.</translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1</source>
        <translation>Die Einstellungen lassen sich nicht speichern: %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Close the settings</source>
        <translation>Einstellungen schließen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Splitter</name>
    <message>
        <source>%1, %2 pixels wide</source>
        <extracomment>The edge between two parts of the window: %1 what it is the width of, %2 a number</extracomment>
        <translation>%1, %2 Pixel breit</translation>
    </message>
</context>
<context>
    <name>StaleNote</name>
    <message>
        <source>Could not refresh: %1</source>
        <translation>Konnte nicht auffrischen: %1</translation>
    </message>
    <message>
        <source>As it was when you were here last. Refreshing…</source>
        <translation>So war es, als du zuletzt hier warst. Wird aufgefrischt …</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A small service on this computer, with communities to try things in.</source>
        <translation>Ein kleiner Dienst auf diesem Computer, mit Communitys zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Die Sandbox startet …</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
</context>
<context>
    <name>StatTiles</name>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>Likes</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The file is another program&apos;s (%1)</source>
        <translation>Die Datei gehört einem anderen Programm (%1)</translation>
    </message>
    <message>
        <source>The file has version %1, and this Coterie knows up to %2</source>
        <translation>Die Datei hat die Version %1, und dieses Coterie kennt sie bis %2</translation>
    </message>
    <message>
        <source>The file is another program&apos;s</source>
        <translation>Die Datei gehört einem anderen Programm</translation>
    </message>
    <message>
        <source>Tables are missing in the file</source>
        <translation>In der Datei fehlen Tabellen</translation>
    </message>
    <message>
        <source>What Coterie kept on this computer is damaged, so it began anew</source>
        <translation>Was Coterie auf diesem Computer gespeichert hatte, ist beschädigt; es hat neu begonnen</translation>
    </message>
    <message>
        <source>A newer Coterie wrote what is kept here, so this one began anew</source>
        <translation>Ein neueres Coterie hat geschrieben, was hier gespeichert ist; dieses hat neu begonnen</translation>
    </message>
    <message>
        <source>Coterie may not write to its folder</source>
        <translation>Coterie darf nicht in seinen Ordner schreiben</translation>
    </message>
    <message>
        <source>Another program keeps Coterie from its file</source>
        <translation>Ein anderes Programm hält Coterie von seiner Datei fern</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>Auf der Platte ist kein Platz mehr</translation>
    </message>
    <message>
        <source>The disk did not take what Coterie wrote</source>
        <translation>Die Platte nahm nicht an, was Coterie schrieb</translation>
    </message>
    <message>
        <source>Drafts and posts that were not sent may still be in the old file: keep it until you miss nothing.</source>
        <translation>Entwürfe und nicht gesendete Beiträge können noch in der alten Datei sein: Behalte sie, bis du nichts vermisst.</translation>
    </message>
    <message>
        <source>Update Coterie, close it, and give the old file its name back.</source>
        <translation>Aktualisiere Coterie, schließe es und gib der alten Datei ihren Namen zurück.</translation>
    </message>
    <message>
        <source>Allow it to write there. Until then what you write is held, and is gone when you close Coterie.</source>
        <translation>Erlaube ihm, dort zu schreiben. Bis dahin bleibt, was du schreibst, im Speicher und ist weg, wenn du Coterie schließt.</translation>
    </message>
    <message>
        <source>Close the other program. Until then what you write is held, and is gone when you close Coterie.</source>
        <translation>Schließe das andere Programm. Bis dahin bleibt, was du schreibst, im Speicher und ist weg, wenn du Coterie schließt.</translation>
    </message>
    <message>
        <source>Make some room. Until then what you write is held, and is gone when you close Coterie.</source>
        <translation>Schaffe Platz. Bis dahin bleibt, was du schreibst, im Speicher und ist weg, wenn du Coterie schließt.</translation>
    </message>
    <message>
        <source>It is tried again. Until then what you write is held, and is gone when you close Coterie.</source>
        <translation>Es wird weiter versucht. Bis dahin bleibt, was du schreibst, im Speicher und ist weg, wenn du Coterie schließt.</translation>
    </message>
    <message>
        <source>%1. The old file is now %2</source>
        <translation>%1. Die alte Datei heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Posts that were read</source>
        <translation>Gelesene Beiträge</translation>
    </message>
    <message>
        <source>Posts that were read: %1</source>
        <translation>Gelesene Beiträge: %1</translation>
    </message>
    <message>
        <source>They are shown at the start before the service answers. Clearing lets go of them; your own posts that wait, your drafts and what you have read up to stay.</source>
        <translation>Sie stehen beim Start da, bevor der Dienst antwortet. Leeren verwirft sie; deine wartenden Beiträge, deine Entwürfe und wie weit du gelesen hast, bleiben.</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Wird geleert …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the posts that were read</source>
        <translation>Gelesene Beiträge leeren</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures: %1 of at most %2</source>
        <translation>Bilder: %1 von höchstens %2</translation>
    </message>
    <message>
        <source>They need not be fetched again when they are looked at again. Clearing forgets them; what is on the screen stays there.</source>
        <translation>Sie müssen nicht neu geholt werden, wenn man sie wieder ansieht. Leeren vergisst sie; was zu sehen ist, bleibt.</translation>
    </message>
    <message>
        <source>Clear the pictures</source>
        <translation>Bilder leeren</translation>
    </message>
</context>
<context>
    <name>ThreadHead</name>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Close the thread</source>
        <translation>Antworten schließen</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>ThreadState</name>
    <message>
        <source>No replies yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>Say something. Your reply appears after a short review.</source>
        <translation>Sag etwas. Deine Antwort erscheint nach kurzer Prüfung.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>The replies could not be loaded</source>
        <translation>Die Antworten konnten nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For the screen reader: the kind of a notice, and its title.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Mitteilung schließen</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Token address %1</source>
        <translation>Token-Adresse %1</translation>
    </message>
    <message>
        <source>Copy the token address</source>
        <translation>Token-Adresse kopieren</translation>
    </message>
    <message>
        <source>copied ✓</source>
        <translation>kopiert ✓</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>post write compose</source>
        <translation>posten schreiben verfassen beitrag</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Einen Beitrag schreiben</translation>
    </message>
    <message>
        <source>reload update</source>
        <translation>neu laden aktualisieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>reconnect connection online</source>
        <translation>neu verbinden verbindung online</translation>
    </message>
    <message>
        <source>Retry the connection now</source>
        <translation>Verbindung jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Close the replies</source>
        <translation>Antworten schließen</translation>
    </message>
    <message>
        <source>clipboard contract</source>
        <translation>zwischenablage vertrag contract</translation>
    </message>
    <message>
        <source>Copy the token address</source>
        <translation>Token-Adresse kopieren</translation>
    </message>
    <message>
        <source>notifications toasts messages</source>
        <translation>benachrichtigungen meldungen hinweise</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>figures log connections debug</source>
        <translation>zahlen protokoll verbindungen debug</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>keyboard shortcuts help</source>
        <translation>tastatur kürzel hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>sign in account server token settings</source>
        <translation>anmelden konto server token einstellungen</translation>
    </message>
    <message>
        <source>Connect to Coin Communities</source>
        <translation>Mit Coin Communities verbinden</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Verbindungseinstellungen</translation>
    </message>
    <message>
        <source>theme appearance day</source>
        <translation>thema aussehen tag</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>theme appearance night</source>
        <translation>thema aussehen nacht</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>theme appearance</source>
        <translation>thema aussehen</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>sidebar communities hide show</source>
        <translation>seitenleiste communitys aus ein</translation>
    </message>
    <message>
        <source>Show the rail</source>
        <translation>Leiste zeigen</translation>
    </message>
    <message>
        <source>Hide the rail</source>
        <translation>Leiste ausblenden</translation>
    </message>
    <message>
        <source>sidebar about activity contributors hide show</source>
        <translation>seitenleiste über aktivität aus ein</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Seitenbereich zeigen</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Seitenbereich ausblenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>preferences options notifications appearance</source>
        <translation>einstellungen optionen benachrichtigungen aussehen</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Strg+.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>coterie::Activity</name>
    <message>
        <source>Posts a minute</source>
        <translation>Beiträge je Minute</translation>
    </message>
    <message>
        <source>Likes a minute</source>
        <translation>Likes je Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln Like</numerusform>
            <numerusform>%Ln Likes</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as soon as the community is live.</source>
        <translation>Zählt, sobald die Community live ist.</translation>
    </message>
    <message>
        <source>Counting since %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Zählt seit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without a connection are not known.</source>
        <translation>
            <numerusform>%Ln Minute ohne Verbindung ist nicht bekannt.</numerusform>
            <numerusform>%Ln Minuten ohne Verbindung sind nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 in the last 30 minutes; at most %3 posts and %4 likes a minute.</source>
        <extracomment>For the screen reader: the chart of the last half hour; %1 &quot;31 posts&quot;, %2 &quot;212 likes&quot;, %3 and %4 numbers</extracomment>
        <translation>%1 und %2 in den letzten 30 Minuten; höchstens %3 Beiträge und %4 Likes je Minute.</translation>
    </message>
</context>
<context>
    <name>coterie::NotificationManager</name>
    <message numerus="yes">
        <source>%Ln new replies to you</source>
        <translation>
            <numerusform>%Ln neue Antwort an dich</numerusform>
            <numerusform>%Ln neue Antworten an dich</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away in %1</source>
        <extracomment>%1 the symbol of a community</extracomment>
        <translation>Während du weg warst, in %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new replies to your post in %1</source>
        <translation>
            <numerusform>%Ln neue Antwort auf deinen Beitrag in %1</numerusform>
            <numerusform>%Ln neue Antworten auf deinen Beitrag in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The desktop shows them while you do not look at the window.</source>
        <translation>Der Desktop zeigt sie, solange du nicht auf das Fenster siehst.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing answers that would. All is told in the window.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen: Nichts antwortet, das es könnte. Alles steht im Fenster.</translation>
    </message>
    <message>
        <source>The desktop has not said yet whether it shows notifications.</source>
        <translation>Der Desktop hat noch nicht gesagt, ob er Benachrichtigungen zeigt.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>Nicht stören bis %1</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <translation>Nicht stören bis morgen, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread posts</source>
        <translation>
            <numerusform>%Ln ungelesener Beitrag</numerusform>
            <numerusform>%Ln ungelesene Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Show Coterie</source>
        <translation>Coterie zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>coterie::Community</name>
    <message>
        <source>Link a wallet to post.</source>
        <translation>Verknüpfe eine Wallet, um zu posten.</translation>
    </message>
    <message>
        <source>posting as %1 · %2</source>
        <extracomment>%1 a shortened wallet address, %2 the chain&apos;s name</extracomment>
        <translation>du postest als %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a shortened wallet address, %2 the chain&apos;s name</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>coterie::ConnectionState</name>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service does not answer.</source>
        <translation>Der Dienst antwortet nicht.</translation>
    </message>
    <message>
        <source>The service has trouble of its own.</source>
        <translation>Der Dienst hat selbst Schwierigkeiten.</translation>
    </message>
    <message>
        <source>The service is busy and asks to wait.</source>
        <translation>Der Dienst ist ausgelastet und bittet zu warten.</translation>
    </message>
    <message>
        <source>The live connection was lost.</source>
        <translation>Die Live-Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>The service refuses the live connection.</source>
        <translation>Der Dienst verweigert die Live-Verbindung.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Bitte melde dich neu an.</translation>
    </message>
    <message>
        <source>The service does not allow this.</source>
        <translation>Der Dienst erlaubt das nicht.</translation>
    </message>
    <message>
        <source>This community has no live connection here.</source>
        <translation>Diese Community hat hier keine Live-Verbindung.</translation>
    </message>
    <message>
        <source>The certificate of the service is not trusted.</source>
        <translation>Dem Zertifikat des Dienstes wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The service answers in a way that Coterie does not understand.</source>
        <translation>Der Dienst antwortet auf eine Weise, die Coterie nicht versteht.</translation>
    </message>
    <message>
        <source>The address of the service cannot be used. Please check it in the settings.</source>
        <translation>Die Adresse des Dienstes ist nicht brauchbar. Bitte prüfe sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Es gibt kein Netz.</translation>
    </message>
    <message>
        <source>Other communities are live; this one is checked every few minutes.</source>
        <translation>Andere Communitys sind live; diese wird alle paar Minuten geprüft.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is one of our sentences, %2 the words of the server or of the system</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>it sends us to another address</source>
        <translation>er schickt uns zu einer anderen Adresse</translation>
    </message>
</context>
<context>
    <name>coterie::ConnectionStatus</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Posts and likes arrive as they happen.</source>
        <translation>Beiträge und Likes kommen an, sobald es sie gibt.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Du bist offline.</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Verbindet neu …</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugang</translation>
    </message>
    <message>
        <source>No access: “%1”</source>
        <translation>Kein Zugang: „%1“</translation>
    </message>
    <message>
        <source>Offline · %1</source>
        <translation>Offline · %1</translation>
    </message>
    <message>
        <source>Checked every few minutes</source>
        <translation>Wird alle paar Minuten geprüft</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s</source>
        <translation>Verbindet neu in %1 s</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation>Nächster Versuch in %1 s</translation>
    </message>
    <message>
        <source>Attempt %1, the next in %2 s</source>
        <translation>Versuch %1, der nächste in %2 s</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
</context>
<context>
    <name>coterie::ConnectionText</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Asking for a ticket</source>
        <translation>Fragt nach einem Ticket</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Polled, next check in %1 s</source>
        <translation>Wird abgefragt, das nächste Mal in %1 s</translation>
    </message>
    <message>
        <source>Polled</source>
        <translation>Wird abgefragt</translation>
    </message>
    <message>
        <source>Waiting, next try in %1 s</source>
        <translation>Wartet, nächster Versuch in %1 s</translation>
    </message>
    <message>
        <source>Waiting, trying now</source>
        <translation>Wartet, versucht es gerade</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Halted, looks again in %1 s</source>
        <translation>Angehalten, sieht in %1 s wieder nach</translation>
    </message>
    <message>
        <source>Halted</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Coterie connects again as soon as the network is back.</source>
        <translation>Coterie verbindet sich neu, sobald das Netz zurück ist.</translation>
    </message>
    <message>
        <source>Enter a new access token under “Connection settings”.</source>
        <translation>Gib unter „Verbindungseinstellungen“ ein neues Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>Ask the team of the service, or try another account under “Connection settings”.</source>
        <translation>Frag das Team des Dienstes oder probiere unter „Verbindungseinstellungen“ ein anderes Konto.</translation>
    </message>
    <message>
        <source>Change the address under “Connection settings”.</source>
        <translation>Ändere die Adresse unter „Verbindungseinstellungen“.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, and whether its network wants you to sign in first.</source>
        <translation>Prüfe die Uhr dieses Computers und ob sein Netz zuerst eine Anmeldung will.</translation>
    </message>
    <message>
        <source>Coterie looks again by itself.</source>
        <translation>Coterie sieht von selbst wieder nach.</translation>
    </message>
</context>
<context>
    <name>coterie::ConnectionsModel</name>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>quiet for %1</source>
        <translation>still seit %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>coterie::Counters</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Tickets asked for</source>
        <translation>Angefragte Tickets</translation>
    </message>
    <message>
        <source>Tickets refused or late</source>
        <translation>Verweigerte oder verspätete Tickets</translation>
    </message>
    <message>
        <source>Connections opened</source>
        <translation>Geöffnete Verbindungen</translation>
    </message>
    <message>
        <source>Proved stable</source>
        <translation>Als stabil bewährt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Checks without a connection</source>
        <translation>Prüfungen ohne Verbindung</translation>
    </message>
    <message>
        <source>Signs of life</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>Pings</source>
        <translation>Pings</translation>
    </message>
    <message>
        <source>Pongs</source>
        <translation>Pongs</translation>
    </message>
    <message>
        <source>Pings without an answer</source>
        <translation>Pings ohne Antwort</translation>
    </message>
    <message>
        <source>Wakes from sleep</source>
        <translation>Aufgewacht</translation>
    </message>
    <message>
        <source>Changes of the network</source>
        <translation>Netzwechsel</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Of an unknown type</source>
        <translation>Von unbekannter Art</translation>
    </message>
    <message>
        <source>With a wrong field</source>
        <translation>Mit falschem Feld</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Overflows of the queue</source>
        <translation>Überläufe der Warteschlange</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Drosselung</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Um Geduld gebeten</translation>
    </message>
    <message>
        <source>Retries by hand</source>
        <translation>Neuversuche von Hand</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Renewals refused</source>
        <translation>Verweigerte Erneuerungen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Live connections</source>
        <translation>Live-Verbindungen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Pings are answered</source>
        <translation>Pings werden beantwortet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Held back until</source>
        <translation>Zurückgehalten bis</translation>
    </message>
</context>
<context>
    <name>coterie::Diagnostics</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Neuverbindungen</translation>
    </message>
</context>
<context>
    <name>coterie::EmojiModel</name>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Gestures and people</source>
        <translation>Gesten und Leute</translation>
    </message>
    <message>
        <source>Hearts and weather</source>
        <translation>Herzen und Wetter</translation>
    </message>
    <message>
        <source>Animals and plants</source>
        <translation>Tiere und Pflanzen</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Reisen und Orte</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Dinge</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>coterie::Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a date</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1B</source>
        <comment>billion</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>million</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousand</comment>
        <translation>%1 Tsd.</translation>
    </message>
</context>
<context>
    <name>coterie::HomeFeed</name>
    <message>
        <source>The service has not put this feed together yet.</source>
        <translation>Der Dienst hat diesen Feed noch nicht zusammengestellt.</translation>
    </message>
    <message>
        <source>The service has not put this feed together yet: “%1”.</source>
        <translation>Der Dienst hat diesen Feed noch nicht zusammengestellt: „%1“.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Versucht es erneut …</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Nächster Versuch in %1.</translation>
    </message>
</context>
<context>
    <name>coterie::StorageUsage</name>
    <message>
        <source>Cleared</source>
        <translation>Geleert</translation>
    </message>
    <message>
        <source>Nothing was cleared; a notice says why.</source>
        <translation>Nichts wurde geleert; eine Mitteilung sagt, warum.</translation>
    </message>
</context>
<context>
    <name>coterie::Languages</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
</context>
<context>
    <name>coterie::PaletteModel</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>coterie::Person</name>
    <message>
        <source>The service does not know this person.</source>
        <translation>Der Dienst kennt diese Person nicht.</translation>
    </message>
</context>
<context>
    <name>coterie::ImageAttachment</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 · %3</source>
        <extracomment>A picture&apos;s width, height and size: 1,600 × 1,200 · 312 kB</extracomment>
        <translation>%1 × %2 · %3</translation>
    </message>
    <message>
        <source>GIF · %1</source>
        <translation>GIF · %1</translation>
    </message>
    <message>
        <source>%1 · its first picture</source>
        <translation>%1 · das erste Bild daraus</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>There is no service to upload the picture to yet. Try again in a moment.</source>
        <translation>Noch gibt es keinen Dienst, zu dem das Bild hochgeladen werden kann. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The service does not take this picture: “%1”.</source>
        <extracomment>%1 the service&apos;s own words</extracomment>
        <translation>Der Dienst nimmt dieses Bild nicht: „%1“.</translation>
    </message>
    <message>
        <source>The picture was not uploaded. %1</source>
        <translation>Das Bild wurde nicht hochgeladen. %1</translation>
    </message>
    <message>
        <source>Only a file on this computer can be sent.</source>
        <translation>Nur eine Datei auf diesem Computer lässt sich senden.</translation>
    </message>
    <message>
        <source>This system has no dialog for files (Qt Quick Dialogs is not installed). Paste a picture, or drop it here.</source>
        <translation>Dieses System hat keinen Dateidialog (Qt Quick Dialogs ist nicht installiert). Füge ein Bild ein oder lege es hier ab.</translation>
    </message>
</context>
<context>
    <name>coterie::QtSocket</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
</context>
<context>
    <name>coterie::ReportForm</name>
    <message>
        <source>%1 It may have arrived; sending it again does no harm.</source>
        <translation>%1 Vielleicht ist sie angekommen; erneut senden schadet nicht.</translation>
    </message>
</context>
<context>
    <name>coterie::SandboxProcess</name>
    <message numerus="yes">
        <source>It did not become ready within %n s.</source>
        <translation>
            <numerusform>Sie war nach %n s nicht bereit.</numerusform>
            <numerusform>Sie war nach %n s nicht bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program coterie-sandbox is neither beside Coterie nor on the PATH.</source>
        <translation>Das Programm coterie-sandbox liegt weder neben Coterie noch im PATH.</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>Es gibt kein Programm %1.</translation>
    </message>
    <message>
        <source>It said something else than where it listens.</source>
        <translation>Sie sagte etwas anderes, als wo sie lauscht.</translation>
    </message>
    <message>
        <source>It ended with the code %1.</source>
        <translation>Sie endete mit dem Code %1.</translation>
    </message>
</context>
<context>
    <name>coterie::Series</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Now %1; at most %2 in the last %3 s.</source>
        <extracomment>%1 and %2 are figures with their unit, %3 a number of seconds</extracomment>
        <translation>Jetzt %1; höchstens %2 in den letzten %3 s.</translation>
    </message>
</context>
<context>
    <name>coterie::AppController</name>
    <message>
        <source>Everything is saved again</source>
        <translation>Alles ist wieder gespeichert</translation>
    </message>
    <message>
        <source>What could not be written is on disk now.</source>
        <translation>Was nicht geschrieben werden konnte, ist jetzt auf der Platte.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>Deine Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>“%1” cannot be the address of the service</source>
        <translation>„%1“ kann nicht die Adresse des Dienstes sein</translation>
    </message>
    <message>
        <source>Enter the address again under “Connect to Coin Communities”.</source>
        <translation>Gib die Adresse unter „Mit Coin Communities verbinden“ neu ein.</translation>
    </message>
    <message>
        <source>That community cannot be opened</source>
        <translation>Diese Community lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>“%1” is not a token address.</source>
        <translation>„%1“ ist keine Token-Adresse.</translation>
    </message>
    <message>
        <source>Your renewed session was not saved</source>
        <translation>Deine erneuerte Sitzung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The service needs an API key; its team hands them out.</source>
        <translation>Der Dienst braucht einen API-Schlüssel; sein Team gibt ihn aus.</translation>
    </message>
    <message>
        <source>An access token is needed: it says who you are.</source>
        <translation>Ein Zugriffstoken ist nötig: Es sagt, wer du bist.</translation>
    </message>
    <message>
        <source>Your settings were not saved</source>
        <translation>Deine Einstellungen wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>removed by moderation at once (so does “scam”)</source>
        <translation>sofort von der Moderation entfernt (ebenso „scam“)</translation>
    </message>
    <message>
        <source>published, and removed a few seconds later</source>
        <translation>veröffentlicht und ein paar Sekunden später entfernt</translation>
    </message>
    <message>
        <source>removed, and cleared again a little later</source>
        <translation>entfernt und wenig später wieder freigegeben</translation>
    </message>
    <message>
        <source>accepted, and never published</source>
        <translation>angenommen und nie veröffentlicht</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 was marked as spam.</source>
        <translation>%1 wurde als Spam markiert.</translation>
    </message>
    <message>
        <source>%1 was marked as harmful.</source>
        <translation>%1 wurde als schädlich markiert.</translation>
    </message>
    <message>
        <source>Your post was removed by moderation</source>
        <translation>Dein Beitrag wurde von der Moderation entfernt</translation>
    </message>
    <message>
        <source>Show post</source>
        <translation>Beitrag zeigen</translation>
    </message>
    <message>
        <source>Your post is back</source>
        <translation>Dein Beitrag ist wieder da</translation>
    </message>
    <message>
        <source>Moderation cleared %1.</source>
        <translation>Die Moderation hat %1 freigegeben.</translation>
    </message>
    <message>
        <source>Your reply is published</source>
        <translation>Deine Antwort ist veröffentlicht</translation>
    </message>
    <message>
        <source>Show reply</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>A post of yours is gone</source>
        <translation>Ein Beitrag von dir ist weg</translation>
    </message>
    <message>
        <source>%1 is not in the feed any more; the service gave no reason.</source>
        <translation>%1 ist nicht mehr im Feed; der Dienst nannte keinen Grund.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Like not saved</source>
        <translation>Like nicht gespeichert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Post discarded</source>
        <translation>Beitrag verworfen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The link could not be opened</source>
        <translation>Der Link ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>The desktop has no program for %1. The address was copied instead.</source>
        <translation>Der Desktop hat kein Programm für %1. Stattdessen wurde die Adresse kopiert.</translation>
    </message>
    <message>
        <source>%1 did not accept your key or token</source>
        <translation>%1 hat deinen Schlüssel oder dein Token nicht angenommen</translation>
    </message>
    <message>
        <source>Enter them again under “Connect to Coin Communities”.</source>
        <translation>Gib sie unter „Mit Coin Communities verbinden“ neu ein.</translation>
    </message>
    <message>
        <source>%1 does not let you in</source>
        <translation>%1 lässt dich nicht hinein</translation>
    </message>
    <message>
        <source>Ask its team about your API key, or connect to another service.</source>
        <translation>Frag sein Team nach deinem API-Schlüssel oder verbinde dich mit einem anderen Dienst.</translation>
    </message>
    <message>
        <source>%1 is not a Coin Communities service</source>
        <translation>%1 ist kein Coin-Communities-Dienst</translation>
    </message>
    <message>
        <source>Check the address under “Connect to Coin Communities”.</source>
        <translation>Prüfe die Adresse unter „Mit Coin Communities verbinden“.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Try again, or connect to a service instead.</source>
        <translation>Versuche es noch einmal oder verbinde dich stattdessen mit einem Dienst.</translation>
    </message>
    <message>
        <source>The sandbox is not installed</source>
        <translation>Die Sandbox ist nicht installiert</translation>
    </message>
    <message>
        <source>Install the program coterie-sandbox, or connect to a service instead.</source>
        <translation>Installiere das Programm coterie-sandbox oder verbinde dich stattdessen mit einem Dienst.</translation>
    </message>
    <message>
        <source>The sandbox did not start</source>
        <translation>Die Sandbox ist nicht gestartet</translation>
    </message>
    <message>
        <source>The sandbox ended</source>
        <translation>Die Sandbox ist beendet</translation>
    </message>
    <message>
        <source>That post is among those that are missing here</source>
        <translation>Dieser Beitrag ist unter denen, die hier fehlen</translation>
    </message>
    <message>
        <source>Load them at the mark in the feed of %1.</source>
        <translation>Lade sie an der Markierung im Feed von %1.</translation>
    </message>
    <message>
        <source>That post is further down in %1</source>
        <translation>Dieser Beitrag steht weiter unten in %1</translation>
    </message>
    <message numerus="yes">
        <source>It is older than the %Ln post(s) that are loaded.</source>
        <translation>
            <numerusform>Er ist älter als der eine geladene Beitrag.</numerusform>
            <numerusform>Er ist älter als die %Ln geladenen Beiträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look further down</source>
        <translation>Weiter unten suchen</translation>
    </message>
    <message>
        <source>That post is no longer in %1</source>
        <translation>Dieser Beitrag ist nicht mehr in %1</translation>
    </message>
    <message>
        <source>It went after the home feed was put together.</source>
        <translation>Er verschwand, nachdem der Start-Feed zusammengestellt war.</translation>
    </message>
    <message>
        <source>@%1 replied to you in %2</source>
        <extracomment>somebody&apos;s name, and the symbol of a community</extracomment>
        <translation>@%1 hat dir in %2 geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new replies to your post in %1</source>
        <extracomment>%1 the symbol of a community</extracomment>
        <translation>
            <numerusform>%Ln neue Antwort auf deinen Beitrag in %1</numerusform>
            <numerusform>%Ln neue Antworten auf deinen Beitrag in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your post was not published</source>
        <translation>Dein Beitrag wurde nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>%1 is a user&apos;s name</extracomment>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>@%1 is muted</source>
        <translation>@%1 ist stummgeschaltet</translation>
    </message>
    <message>
        <source>What they write is folded away and not counted, on this computer alone. They are not told.</source>
        <translation>Was sie schreiben, ist nur auf diesem Computer eingeklappt und wird nicht gezählt. Sie erfahren es nicht.</translation>
    </message>
    <message>
        <source>Follow not saved</source>
        <translation>Folgen nicht gespeichert</translation>
    </message>
    <message>
        <source>Unfollow not saved</source>
        <translation>Entfolgen nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>coterie::Draft</name>
    <message>
        <source>A post holds one picture. That of the post that was taken back was left out.</source>
        <translation>Ein Beitrag fasst ein Bild. Das des zurückgeholten Beitrags wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Read and write in Coin Communities, live.</source>
        <translation>In Coin Communities lesen und schreiben, live.</translation>
    </message>
    <message>
        <source>Use a sandbox of its own, whatever the settings say.</source>
        <translation>Eine eigene Sandbox verwenden, was die Einstellungen auch sagen.</translation>
    </message>
    <message>
        <source>The address of the service.</source>
        <translation>Die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>PEM certificates to trust besides the system&apos;s.</source>
        <translation>PEM-Zertifikate, denen außer denen des Systems zu trauen ist.</translation>
    </message>
    <message>
        <source>The folder that holds the settings.</source>
        <translation>Der Ordner mit den Einstellungen.</translation>
    </message>
    <message>
        <source>The language of the window: en, de, es … or, to look at its form, pseudo (longer words) or rtl (right to left).</source>
        <translation>Die Sprache des Fensters: en, de, es … oder, um seine Form anzusehen, pseudo (längere Wörter) oder rtl (von rechts nach links).</translation>
    </message>
    <message>
        <source>A community to open: coterie://community/TOKEN, or the token&apos;s address.</source>
        <translation>Eine Community zum Öffnen: coterie://community/TOKEN oder die Adresse des Tokens.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>Es gibt keine Sprache „%1“.</translation>
    </message>
    <message>
        <source>Coterie runs already, and its window comes to the front. For one more, name another folder with --profile.</source>
        <translation>Coterie läuft schon, und sein Fenster kommt nach vorn. Für ein weiteres nenne mit --profile einen anderen Ordner.</translation>
    </message>
</context>
</TS>
