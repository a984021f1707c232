<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
    <name>CommunityPanel</name>
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
</context>
<context>
    <name>ComposerText</name>
    <message>
        <source>Ctrl+Enter posts</source>
        <translation>Strg+Eingabe postet</translation>
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
    <name>ContributorRow</name>
    <message numerus="yes">
        <source>%1, %Ln message(s)</source>
        <translation>
            <numerusform>%1, %Ln Nachricht</numerusform>
            <numerusform>%1, %Ln Nachrichten</numerusform>
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
    <name>FeedError</name>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>The community could not be loaded</source>
        <translation>Die Community konnte nicht geladen werden</translation>
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
        <source>Write a post</source>
        <translation>Einen Beitrag schreiben</translation>
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
        <source>Back to the newest</source>
        <translation>Zurück zum Neuesten</translation>
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
        <source>Ask the service anew</source>
        <translation>Den Dienst neu fragen</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
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
    <name>NoticeList</name>
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
    <name>NoticeRow</name>
    <message>
        <source>Remove the notice</source>
        <translation>Mitteilung entfernen</translation>
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
        <source>This is where it began.</source>
        <translation>Hier hat es angefangen.</translation>
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
</context>
<context>
    <name>Publisher</name>
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
    <name>Rail</name>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
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
</context>
<context>
    <name>RailHead</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
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
    <name>RailState</name>
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
</context>
<context>
    <name>RowTime</name>
    <message>
        <source>%1 followers · %2</source>
        <extracomment>A row&apos;s second words: how many follow the author, and how old the message is.</extracomment>
        <translation>%1 Follower · %2</translation>
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
    <name>Settings</name>
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
    <name>ThreadPanel</name>
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
    <name>coterie::ConnectionWords</name>
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
    <name>coterie::Languages</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
    <name>coterie::Session</name>
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
</context>
</TS>
