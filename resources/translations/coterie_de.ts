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
        <source>Free software under the MIT license, built with Qt %1</source>
        <extracomment>%1 is the Qt version</extracomment>
        <translation>Freie Software unter der MIT-Lizenz, erstellt mit Qt %1</translation>
    </message>
    <message>
        <source>Source code · %1</source>
        <extracomment>%1 is the host name of the link</extracomment>
        <translation>Quelltext · %1</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>AccountRegistry</name>
    <message>
        <source>The list of accounts is damaged (%1). The file stays at %2.damaged once you sign in again.</source>
        <translation>Die Liste der Konten ist beschädigt (%1). Die Datei bleibt als %2.damaged erhalten, sobald du dich erneut anmeldest.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read: %1</source>
        <translation>Die Liste der Konten konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved: %1</source>
        <translation>Die Liste der Konten konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent post(s)</source>
        <translation>
            <numerusform>%Ln nicht gesendeter Beitrag</numerusform>
            <numerusform>%Ln nicht gesendete Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>AccountsSheet</name>
    <message>
        <source>Close Accounts</source>
        <translation>Konten schließen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>Noch keine Konten.</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>Konto hinzufügen</translation>
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
        <source>This is not a valid token address. Check it and try again.</source>
        <translation>Das ist keine gültige Token-Adresse. Prüfe sie und versuche es erneut.</translation>
    </message>
    <message>
        <source>Add Community</source>
        <translation>Community hinzufügen</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Paste the token address</source>
        <translation>Token-Adresse einfügen</translation>
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
        <source>The server %1 could not be found.</source>
        <translation>Der Server %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before a reply arrived.</source>
        <translation>Die Verbindung zu %1 wurde unterbrochen, bevor eine Antwort eintraf.</translation>
    </message>
    <message>
        <source>The request to %1 was canceled.</source>
        <translation>Die Anfrage an %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Dieser Computer ist mit keinem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>%1 took too long to respond.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be verified.</source>
        <translation>Die sichere Verbindung zu %1 konnte nicht überprüft werden.</translation>
    </message>
    <message>
        <source>%1 did not accept your sign-in.</source>
        <translation>%1 hat deine Anmeldung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Access denied by %1.</source>
        <translation>Zugriff von %1 verweigert.</translation>
    </message>
    <message>
        <source>Not found on %1.</source>
        <translation>Auf %1 nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>%1 hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 ist überlastet.</translation>
    </message>
    <message>
        <source>%1 is having problems (error %2).</source>
        <translation>%1 hat Probleme (Fehler %2).</translation>
    </message>
    <message>
        <source>%1 redirects to another address.</source>
        <translation>%1 leitet auf eine andere Adresse weiter.</translation>
    </message>
    <message>
        <source>%1 sent an unexpected reply.</source>
        <translation>%1 hat unerwartet geantwortet.</translation>
    </message>
    <message>
        <source>Connect to a network. Coterie then continues automatically.</source>
        <translation>Stelle eine Netzwerkverbindung her. Coterie macht dann automatisch weiter.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>Prüfe die Adresse und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Check the address, or try again later.</source>
        <translation>Prüfe die Adresse oder versuche es später erneut.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuche es gleich erneut.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, and sign in to your network if it asks you to. For a private server, start Coterie with --ca and its certificate.</source>
        <translation>Prüfe die Uhr dieses Computers und melde dich in deinem Netzwerk an, falls es das verlangt. Für einen privaten Server starte Coterie mit --ca und seinem Zertifikat.</translation>
    </message>
    <message>
        <source>Enter a valid API key and access token.</source>
        <translation>Gib einen gültigen API-Schlüssel und ein gültiges Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>Check that your wallet is linked and holds enough of the token, and that the API key is correct.</source>
        <translation>Prüfe, ob deine Wallet verknüpft ist und genug vom Token enthält und ob der API-Schlüssel stimmt.</translation>
    </message>
    <message>
        <source>Check the token address.</source>
        <translation>Prüfe die Token-Adresse.</translation>
    </message>
    <message>
        <source>Correct your input and try again.</source>
        <translation>Korrigiere deine Eingabe und versuche es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuche es in einer Sekunde erneut.</numerusform>
            <numerusform>Versuche es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the address belongs to a Coin Communities service.</source>
        <translation>Prüfe, ob die Adresse zu einem Coin-Communities-Dienst gehört.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Color scheme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Follow system</source>
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
        <source>Overridden by COTERIE_APPEARANCE. Your choice applies the next time Coterie starts without it.</source>
        <translation>Wird von COTERIE_APPEARANCE überschrieben. Deine Wahl gilt, sobald Coterie ohne diese Variable startet.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%L1%</source>
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
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect after a restart. Your drafts are kept.</source>
        <translation>Wirkt nach einem Neustart. Deine Entwürfe bleiben erhalten.</translation>
    </message>
    <message>
        <source>Restart Coterie Now</source>
        <translation>Coterie jetzt neu starten</translation>
    </message>
    <message>
        <source>Restart Now</source>
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
        <source>Peak %1 in the last 2 min</source>
        <extracomment>%1 is a value with its unit</extracomment>
        <translation>Höchstwert %1 in den letzten 2 min</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
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
        <source>latest post: %1</source>
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
        <source>About This Community</source>
        <translation>Über diese Community</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Say something to %1</source>
        <translation>Schreib etwas an %1</translation>
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
        <source>Add a caption</source>
        <translation>Bildunterschrift hinzufügen</translation>
    </message>
</context>
<context>
    <name>ComposerText</name>
    <message>
        <source>Press Ctrl+Enter to post</source>
        <translation>Mit Strg+Eingabe posten</translation>
    </message>
    <message>
        <source>%1: press Enter to insert it</source>
        <translation>%1: mit Eingabe einfügen</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Provided by the service</source>
        <translation>Erhältst du vom Dienst</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Leave empty to keep the saved token</source>
        <translation>Leer lassen, um das gespeicherte Token zu behalten</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Erneuerungstoken</translation>
    </message>
    <message>
        <source>Optional. Keeps you signed in</source>
        <translation>Optional. Damit bleibst du angemeldet</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt …</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Use Sandbox</source>
        <translation>Sandbox verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Enter the address of a service and its API key. Without an access token you can read, and sign in later. All of it stays on this computer.</source>
        <translation>Gib die Adresse eines Dienstes und seinen API-Schlüssel ein. Ohne Zugriffstoken kannst du lesen und dich später anmelden. Alle Angaben bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Optional. Signs you in without a browser</source>
        <translation>Optional. Meldet dich ohne Browser an</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Optional. For a service with a certificate of its own</source>
        <translation>Optional. Für einen Dienst mit eigenem Zertifikat</translation>
    </message>
</context>
<context>
    <name>ConnectionDetailBody</name>
    <message>
        <source>Connection Details</source>
        <translation>Verbindungsdetails</translation>
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
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Retry Now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ConnectionPill</name>
    <message>
        <source>Connection: %1</source>
        <extracomment>%1 is the state of the connection: Live, Offline, …</extracomment>
        <translation>Verbindung: %1</translation>
    </message>
</context>
<context>
    <name>ConnectionPillFace</name>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Retry Now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a community, %2 is the state of its connection</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry %1 Now</source>
        <extracomment>%1 is a community</extracomment>
        <translation>%1 jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Retry Now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ConnectionSection</name>
    <message>
        <source>Sandbox on this computer</source>
        <translation>Sandbox auf diesem Computer</translation>
    </message>
    <message>
        <source>Not connected to a service</source>
        <translation>Mit keinem Dienst verbunden</translation>
    </message>
    <message>
        <source>Signed in as @%1</source>
        <translation>Angemeldet als @%1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
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
        <source>The contributors could not be loaded. %1</source>
        <translation>Die Mitwirkenden konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>No contributors yet. Be the first to post.</source>
        <translation>Noch keine Mitwirkenden. Schreib den ersten Beitrag.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>CounterCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a counter, %2 is its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>Die Einstellungen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The settings file is damaged (%1). Coterie does not change it until you save new settings.</source>
        <translation>Die Einstellungsdatei ist beschädigt (%1). Coterie ändert sie erst, wenn du neue Einstellungen speicherst.</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
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
        <source>About This Community</source>
        <translation>Über diese Community</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>Detailbereich</translation>
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
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Live Activity · Last 30 min</source>
        <translation>Live-Aktivität · letzte 30 min</translation>
    </message>
    <message>
        <source>All Members</source>
        <translation>Alle Mitglieder</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBody</name>
    <message>
        <source>Community Connections</source>
        <translation>Verbindungen der Communitys</translation>
    </message>
    <message>
        <source>No community is connected. Open one to see its connection here.</source>
        <translation>Keine Community ist verbunden. Öffne eine, um ihre Verbindung hier zu sehen.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBones</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
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
        <source>Copied without keys or tokens</source>
        <translation>Ohne Schlüssel und Tokens kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Short form of &quot;Copy Diagnostics&quot; for narrow windows</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Not connected to a service</source>
        <translation>Mit keinem Dienst verbunden</translation>
    </message>
    <message>
        <source>Statistics appear here when Coterie is connected. You can copy the log now.</source>
        <translation>Statistiken erscheinen hier, sobald Coterie verbunden ist. Das Protokoll kannst du schon jetzt kopieren.</translation>
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
        <translation>Emojis nach Namen suchen</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
</context>
<context>
    <name>EmojiChoices</name>
    <message>
        <source>Matching emoji</source>
        <translation>Passende Emojis</translation>
    </message>
</context>
<context>
    <name>EmptyFeed</name>
    <message>
        <source>No posts yet</source>
        <translation>Noch keine Beiträge</translation>
    </message>
    <message>
        <source>Be the first to say gm. Your post appears after a short review.</source>
        <translation>Sag als Erstes gm. Dein Beitrag erscheint nach einer kurzen Prüfung.</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use Sandbox</source>
        <translation>Sandbox verwenden</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>FeedBar</name>
    <message>
        <source>Sort order</source>
        <translation>Sortierung</translation>
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
        <source>How posts marked by moderation are shown</source>
        <translation>Wie von der Moderation markierte Beiträge angezeigt werden</translation>
    </message>
    <message numerus="yes">
        <source>Filter · %Ln not shown</source>
        <translation>
            <numerusform>Filter · %Ln nicht angezeigt</numerusform>
            <numerusform>Filter · %Ln nicht angezeigt</numerusform>
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
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Posts may be missing here</source>
        <translation>Hier fehlen möglicherweise Beiträge</translation>
    </message>
    <message>
        <source>Hidden message, marked by moderation</source>
        <translation>Ausgeblendete Nachricht, von der Moderation markiert</translation>
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
        <source>Muted message from %1</source>
        <translation>Stummgeschaltete Nachricht von %1</translation>
    </message>
</context>
<context>
    <name>FeedSkeleton</name>
    <message>
        <source>Loading feed</source>
        <translation>Feed wird geladen</translation>
    </message>
</context>
<context>
    <name>FeedView</name>
    <message>
        <source>Feed of %1</source>
        <translation>Feed von %1</translation>
    </message>
    <message>
        <source>No more posts</source>
        <translation>Keine weiteren Beiträge</translation>
    </message>
    <message>
        <source>You have reached the first post.</source>
        <translation>Du bist beim ersten Beitrag angekommen.</translation>
    </message>
    <message>
        <source>The most liked posts could not be loaded</source>
        <translation>Die beliebtesten Beiträge konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>The community could not be loaded</source>
        <translation>Die Community konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Sign in to read older posts.</source>
        <translation>Melde dich an, um ältere Beiträge zu lesen.</translation>
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
        <source>%Ln of the loaded posts are not shown. Your own posts are always shown.</source>
        <translation>
            <numerusform>%Ln der geladenen Beiträge wird nicht angezeigt. Deine eigenen Beiträge werden immer angezeigt.</numerusform>
            <numerusform>%Ln der geladenen Beiträge werden nicht angezeigt. Deine eigenen Beiträge werden immer angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own posts are always shown.</source>
        <translation>Deine eigenen Beiträge werden immer angezeigt.</translation>
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
        <source>Your own posts are always shown.</source>
        <translation>Deine eigenen Beiträge werden immer angezeigt.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
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
        <extracomment>The position of the current search result: &quot;3 of 17&quot;</extracomment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Find in the feed</source>
        <translation>Im Feed suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>Find in loaded posts</source>
        <translation>In geladenen Beiträgen suchen</translation>
    </message>
    <message>
        <source>Previous Result (Shift+F3)</source>
        <translation>Vorheriges Ergebnis (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next Result (F3)</source>
        <translation>Nächstes Ergebnis (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Searches the %Ln loaded post(s).</source>
        <translation>
            <numerusform>Durchsucht den geladenen Beitrag.</numerusform>
            <numerusform>Durchsucht die %Ln geladenen Beiträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading older posts…</source>
        <translation>Ältere Beiträge werden geladen …</translation>
    </message>
    <message>
        <source>Load Older Posts</source>
        <translation>Ältere Beiträge laden</translation>
    </message>
</context>
<context>
    <name>FlagChoices</name>
    <message>
        <source>Hide behind a warning</source>
        <translation>Hinter einer Warnung verbergen</translation>
    </message>
    <message>
        <source>Show with a label</source>
        <translation>Mit Kennzeichnung anzeigen</translation>
    </message>
    <message>
        <source>Don&apos;t show</source>
        <translation>Nicht anzeigen</translation>
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
    <name>FollowCard</name>
    <message>
        <source>Close List</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Followed by @%1</source>
        <translation>Wem @%1 folgt</translation>
    </message>
    <message>
        <source>Followers of @%1</source>
        <translation>Follower von @%1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>Die Liste konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>No followers yet</source>
        <translation>Noch keine Follower</translation>
    </message>
    <message>
        <source>Not following anyone yet</source>
        <translation>Folgt noch niemandem</translation>
    </message>
</context>
<context>
    <name>FollowRow</name>
    <message>
        <source>%1 followers here</source>
        <translation>%1 Follower hier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
</context>
<context>
    <name>HiddenCard</name>
    <message>
        <source>Hidden: marked as harmful.</source>
        <translation>Verborgen: als schädlich markiert.</translation>
    </message>
    <message>
        <source>Hidden: marked as spam.</source>
        <translation>Verborgen: als Spam markiert.</translation>
    </message>
    <message>
        <source>Show Anyway</source>
        <translation>Trotzdem anzeigen</translation>
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
        <translation>Laden fehlgeschlagen · Erneut versuchen</translation>
    </message>
    <message>
        <source>Could not load (%1) · Retry</source>
        <translation>Laden fehlgeschlagen (%1) · Erneut versuchen</translation>
    </message>
    <message>
        <source>Posts may be missing here · Load</source>
        <translation>Hier fehlen möglicherweise Beiträge · Laden</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>No posts yet</source>
        <translation>Noch keine Beiträge</translation>
    </message>
    <message>
        <source>The service collects posts from all communities here. Until then, open a community in the sidebar.</source>
        <translation>Der Dienst sammelt hier Beiträge aus allen Communitys. Öffne bis dahin eine Community in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Retry Now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>The home feed is not ready yet</source>
        <translation>Der Start-Feed ist noch nicht bereit</translation>
    </message>
    <message>
        <source>The home feed could not be loaded</source>
        <translation>Der Start-Feed konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>No more posts</source>
        <translation>Keine weiteren Beiträge</translation>
    </message>
    <message>
        <source>Could not load more (%1) · Retry</source>
        <translation>Weitere konnten nicht geladen werden (%1) · Erneut versuchen</translation>
    </message>
    <message>
        <source>Load More</source>
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
        <extracomment>%1 is a time of day such as &quot;14:05&quot;</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>%1 is an age such as &quot;18 d&quot;</extracomment>
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
        <translation>Wird aktualisiert …</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
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
        <translation>Aktualisieren fehlgeschlagen: %1 %2</translation>
    </message>
    <message>
        <source>This feed is %1 old. The service compiled it on %2. Newer posts are in the communities.</source>
        <extracomment>%1 is an age such as &quot;18 d&quot;, %2 is a date and time</extracomment>
        <translation>Dieser Feed ist %1 alt. Der Dienst hat ihn am %2 zusammengestellt. Neuere Beiträge findest du in den Communitys.</translation>
    </message>
    <message>
        <source>Retry Now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>HomeRow</name>
    <message numerus="yes">
        <source>%Ln like(s), including yours</source>
        <extracomment>%Ln is the number of likes, and one of them is the user&apos;s own</extracomment>
        <translation>
            <numerusform>%Ln Like, von dir</numerusform>
            <numerusform>%Ln Likes, einer davon von dir</numerusform>
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
        <extracomment>For the screen reader: %1 is the author, %2 the community, %3 the age, %4 the text</extracomment>
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
        <translation>Findet Communitys, Personen und Aktionen</translation>
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
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>N or Ctrl+L</source>
        <translation>N oder Strg+L</translation>
    </message>
    <message>
        <source>Send the post or reply</source>
        <translation>Beitrag oder Antwort senden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Next and previous post</source>
        <translation>Nächster und vorheriger Beitrag</translation>
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
        <source>Like or unlike the post</source>
        <translation>Beitrag liken oder Like zurücknehmen</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Open replies</source>
        <translation>Antworten öffnen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Next and previous community</source>
        <translation>Nächste und vorherige Community</translation>
    </message>
    <message>
        <source>Alt+↓, Alt+↑</source>
        <translation>Alt+↓, Alt+↑</translation>
    </message>
    <message>
        <source>First to ninth community</source>
        <translation>Erste bis neunte Community</translation>
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
        <source>Close the open dialog or pane</source>
        <translation>Geöffneten Dialog oder Bereich schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation>F1 oder ?</translation>
    </message>
    <message>
        <source>Insert emoji, from the list or by name</source>
        <translation>Emoji einfügen, aus der Liste oder per Name</translation>
    </message>
    <message>
        <source>Ctrl+., :fire:</source>
        <translation>Strg+., :fire:</translation>
    </message>
    <message>
        <source>Attach a picture from the clipboard</source>
        <translation>Bild aus der Zwischenablage anhängen</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Find in loaded posts; next and previous result</source>
        <translation>In geladenen Beiträgen suchen; nächstes und vorheriges Ergebnis</translation>
    </message>
    <message>
        <source>Ctrl+F; F3, Shift+F3</source>
        <translation>Strg+F; F3, Umschalt+F3</translation>
    </message>
    <message>
        <source>Jump to a community, person or action</source>
        <translation>Zu einer Community, Person oder Aktion springen</translation>
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
        <translation>Aktualisieren</translation>
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
        <source>Show the author&apos;s profile</source>
        <translation>Profil des Autors anzeigen</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Open the message menu</source>
        <translation>Nachrichtenmenü öffnen</translation>
    </message>
    <message>
        <source>Menu or Shift+F10</source>
        <translation>Menü oder Umschalt+F10</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Home feed</source>
        <translation>Start-Feed</translation>
    </message>
    <message>
        <source>Picture Viewer</source>
        <translation>Bildbetrachter</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, fit to window</source>
        <translation>Vergrößern, verkleinern, an Fenster anpassen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write a post; from the home feed, in the last community you opened</source>
        <translation>Beitrag schreiben; im Start-Feed für die zuletzt geöffnete Community</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>Zurück nach oben</translation>
    </message>
    <message>
        <source>Open the picture; in the home feed, show the post in its community</source>
        <translation>Bild öffnen; im Start-Feed den Beitrag in seiner Community anzeigen</translation>
    </message>
    <message>
        <source>Posts in a Community</source>
        <translation>Beiträge in einer Community</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Strg+Umschalt+A</translation>
    </message>
</context>
<context>
    <name>LeaveAccount</name>
    <message>
        <source>Remove @%1 with all its data from this computer? Drafts and unsent posts are deleted. Your account on the service stays.</source>
        <translation>@%1 mit allen Daten von diesem Computer entfernen? Entwürfe und nicht gesendete Beiträge werden gelöscht. Dein Konto beim Dienst bleibt bestehen.</translation>
    </message>
    <message numerus="yes">
        <source>Sign out @%1? %Ln post(s) were not published yet.</source>
        <translation>
            <numerusform>@%1 abmelden? %Ln Beitrag wurde noch nicht veröffentlicht.</numerusform>
            <numerusform>@%1 abmelden? %Ln Beiträge wurden noch nicht veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out @%1? Drafts and read positions stay on this computer.</source>
        <translation>@%1 abmelden? Entwürfe und Lesepositionen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep Posts and Sign Out</source>
        <translation>Beiträge behalten und abmelden</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Discard Posts and Sign Out</source>
        <translation>Beiträge verwerfen und abmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Change Filter</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>All loaded posts are filtered out</source>
        <translation>Alle geladenen Beiträge sind herausgefiltert</translation>
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
        <source>Animation by %1</source>
        <translation>Animation von %1</translation>
    </message>
    <message>
        <source>Picture by %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Close Picture</source>
        <translation>Bild schließen</translation>
    </message>
</context>
<context>
    <name>LightboxFoot</name>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Zoom: %1</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Copy Link</source>
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
        <extracomment>For the screen reader: the like button and the number of likes</extracomment>
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
        <source>Animation by %1</source>
        <extracomment>A picture in a message; %1 is its author</extracomment>
        <translation>Animation von %1</translation>
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
        <source>Close Members</source>
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
        <source>Find in loaded members</source>
        <translation>In geladenen Mitgliedern suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>MembersState</name>
    <message>
        <source>The members could not be loaded</source>
        <translation>Die Mitglieder konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Noch keine Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) loaded</source>
        <translation>
            <numerusform>%Ln Mitglied geladen</numerusform>
            <numerusform>%Ln Mitglieder geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a post to become the first member.</source>
        <translation>Schreib einen Beitrag, um das erste Mitglied zu werden.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Load More Members</source>
        <translation>Weitere Mitglieder laden</translation>
    </message>
    <message>
        <source>Loading members</source>
        <translation>Mitglieder werden geladen</translation>
    </message>
    <message>
        <source>Could not load more (%1) · Retry</source>
        <translation>Weitere konnten nicht geladen werden (%1) · Erneut versuchen</translation>
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
        <source>Show Muted Message from %1</source>
        <translation>Stummgeschaltete Nachricht von %1 anzeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show Muted Messages</source>
        <translation>Stummgeschaltete Nachrichten anzeigen</translation>
    </message>
</context>
<context>
    <name>MutedList</name>
    <message>
        <source>Muted users</source>
        <translation>Stummgeschaltete Benutzer</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Unbekannter Benutzer</translation>
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
        <source>No muted users. You can mute someone from a message&apos;s menu or from their profile.</source>
        <translation>Keine stummgeschalteten Benutzer. Du kannst jemanden im Menü einer Nachricht oder im Profil stummschalten.</translation>
    </message>
</context>
<context>
    <name>NewPostsPill</name>
    <message numerus="yes">
        <source>Show %Ln new post(s)</source>
        <translation>
            <numerusform>%Ln neuen Beitrag anzeigen</numerusform>
            <numerusform>%Ln neue Beiträge anzeigen</numerusform>
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
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The communities could not be loaded</source>
        <translation>Die Communitys konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No community is open</source>
        <translation>Keine Community geöffnet</translation>
    </message>
    <message>
        <source>Choose one in the sidebar, or add one by its token address.</source>
        <translation>Wähle eine in der Seitenleiste oder füge eine über ihre Token-Adresse hinzu.</translation>
    </message>
</context>
<context>
    <name>NotificationList</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Close Notifications</source>
        <translation>Benachrichtigungen schließen</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>Replies, moderation of your posts and errors are listed here.</source>
        <translation>Antworten, Moderation deiner Beiträge und Fehler werden hier aufgelistet.</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>Remove Notification</source>
        <translation>Benachrichtigung entfernen</translation>
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
        <source>Moderation of my posts</source>
        <translation>Moderation meiner Beiträge</translation>
    </message>
    <message>
        <source>When a post is removed, restored or not published</source>
        <translation>Wenn ein Beitrag entfernt, wiederhergestellt oder nicht veröffentlicht wird</translation>
    </message>
    <message>
        <source>Do Not Disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Turns off desktop notifications. The window only shows problems with your own actions.</source>
        <translation>Schaltet Desktop-Benachrichtigungen aus. Das Fenster zeigt nur Probleme mit deinen eigenen Aktionen.</translation>
    </message>
    <message>
        <source>Turn Off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn Off Do Not Disturb</source>
        <translation>Nicht stören ausschalten</translation>
    </message>
    <message>
        <source>For 1 Hour</source>
        <translation>1 Stunde lang</translation>
    </message>
    <message>
        <source>Do Not Disturb for 1 Hour</source>
        <translation>1 Stunde lang nicht stören</translation>
    </message>
    <message>
        <source>Until Tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Do Not Disturb Until Tomorrow</source>
        <translation>Bis morgen nicht stören</translation>
    </message>
    <message>
        <source>Until I Turn It Off</source>
        <translation>Bis ich es ausschalte</translation>
    </message>
    <message>
        <source>Do Not Disturb Until I Turn It Off</source>
        <translation>Nicht stören, bis ich es ausschalte</translation>
    </message>
    <message>
        <source>Hide Communities</source>
        <translation>Communitys ausblenden</translation>
    </message>
    <message>
        <source>Choose Communities</source>
        <translation>Communitys auswählen</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Beim Schließen des Fensters im Infobereich weiterlaufen</translation>
    </message>
</context>
<context>
    <name>OlderReplies</name>
    <message>
        <source>Could not load older replies (%1) · Retry</source>
        <translation>Ältere Antworten konnten nicht geladen werden (%1) · Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading older replies…</source>
        <translation>Ältere Antworten werden geladen …</translation>
    </message>
    <message>
        <source>Load Older Replies</source>
        <translation>Ältere Antworten laden</translation>
    </message>
</context>
<context>
    <name>OlderRows</name>
    <message>
        <source>Could not load older posts (%1) · Retry</source>
        <translation>Ältere Beiträge konnten nicht geladen werden (%1) · Erneut versuchen</translation>
    </message>
    <message>
        <source>Load Older Posts</source>
        <translation>Ältere Beiträge laden</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>The address is empty. Enter an address such as https://api.example.com.</source>
        <translation>Die Adresse ist leer. Gib eine Adresse wie https://api.example.com ein.</translation>
    </message>
    <message>
        <source>This is not a valid address. Enter an address such as https://api.example.com.</source>
        <translation>Das ist keine gültige Adresse. Gib eine Adresse wie https://api.example.com ein.</translation>
    </message>
    <message>
        <source>The address must start with https:// or wss://.</source>
        <translation>Die Adresse muss mit https:// oder wss:// beginnen.</translation>
    </message>
    <message>
        <source>Unencrypted connections only work with a server on this computer. Use an address that starts with https://.</source>
        <translation>Unverschlüsselte Verbindungen funktionieren nur mit einem Server auf diesem Computer. Verwende eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password. Remove the part before the @.</source>
        <translation>Die Adresse darf keinen Benutzernamen und kein Passwort enthalten. Entferne den Teil vor dem @.</translation>
    </message>
    <message>
        <source>Enter only the address of the server. Remove everything after the host name and port.</source>
        <translation>Gib nur die Adresse des Servers ein. Entferne alles nach Hostname und Port.</translation>
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
        <source>Unsupported image format. Use PNG, JPEG, GIF or WebP.</source>
        <translation>Nicht unterstütztes Bildformat. Verwende PNG, JPEG, GIF oder WebP.</translation>
    </message>
    <message>
        <source>The picture is damaged or cannot be read. Choose another one.</source>
        <translation>Das Bild ist beschädigt oder nicht lesbar. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>The file is too large. Choose a picture of up to %1.</source>
        <translation>Die Datei ist zu groß. Wähle ein Bild mit höchstens %1.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Make it smaller and try again.</source>
        <translation>Das Bild hat zu viele Pixel. Verkleinere es und versuche es erneut.</translation>
    </message>
    <message>
        <source>The animation is larger than %1. Make it shorter or smaller.</source>
        <translation>Die Animation ist größer als %1. Kürze oder verkleinere sie.</translation>
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
        <extracomment>%1 is an age such as &quot;18 d&quot;, %2 is a community</extracomment>
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
        <source>Community with this token address</source>
        <translation>Community mit dieser Token-Adresse</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln result(s)</source>
        <extracomment>For the screen reader: %1 is the current row, %Ln is the number of results</extracomment>
        <translation>
            <numerusform>%1; %Ln Ergebnis</numerusform>
            <numerusform>%1; %Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to a community, person or action</source>
        <translation>Zu einer Community, Person oder Aktion springen</translation>
    </message>
    <message>
        <source>Jump to a community, person or action…</source>
        <translation>Zu einer Community, Person oder Aktion springen …</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Muted Users</source>
        <translation>Stummgeschaltete Benutzer</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Choose Picture</source>
        <translation>Bild auswählen</translation>
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
        <translation>Bild wird vorbereitet …</translation>
    </message>
    <message>
        <source>Uploading, then posting… %1%</source>
        <extracomment>%1 is the upload progress in percent</extracomment>
        <translation>Wird hochgeladen und danach gepostet … %1 %</translation>
    </message>
    <message>
        <source>Uploading… %1%</source>
        <translation>Wird hochgeladen … %1 %</translation>
    </message>
    <message>
        <source>Attached picture</source>
        <translation>Angehängtes Bild</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Upload progress</source>
        <translation>Fortschritt beim Hochladen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>Hochladen abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove Picture</source>
        <translation>Bild entfernen</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Coterie does not load pictures from this address.</source>
        <translation>Coterie lädt von dieser Adresse keine Bilder.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The picture no longer exists.</source>
        <translation>Das Bild existiert nicht mehr.</translation>
    </message>
    <message>
        <source>The server returned an error (%1).</source>
        <translation>Der Server hat einen Fehler gemeldet (%1).</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The picture has too many pixels to be shown.</source>
        <translation>Das Bild hat zu viele Pixel, um angezeigt zu werden.</translation>
    </message>
    <message>
        <source>Unsupported image format. Only PNG, JPEG, GIF and WebP can be shown.</source>
        <translation>Nicht unterstütztes Bildformat. Nur PNG, JPEG, GIF und WebP können angezeigt werden.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Stop Animation</source>
        <translation>Animation anhalten</translation>
    </message>
    <message>
        <source>Play Animation</source>
        <translation>Animation abspielen</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>The service accepted the post but did not publish it. Moderation may have declined it.</source>
        <translation>Der Dienst hat den Beitrag angenommen, aber nicht veröffentlicht. Möglicherweise hat ihn die Moderation abgelehnt.</translation>
    </message>
    <message>
        <source>The connection was lost before the service replied. The post may have been published.</source>
        <translation>Die Verbindung ging verloren, bevor der Dienst geantwortet hat. Der Beitrag wurde vielleicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Send Again</source>
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
        <source>Check Balance Again</source>
        <translation>Guthaben erneut prüfen</translation>
    </message>
</context>
<context>
    <name>PostingAs</name>
    <message>
        <source>Choose another wallet or chain</source>
        <translation>Andere Wallet oder Chain wählen</translation>
    </message>
</context>
<context>
    <name>PostingMenu</name>
    <message>
        <source>Post As</source>
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
        <source>The service does not say who you follow, so you may already follow this user.</source>
        <translation>Der Dienst teilt nicht mit, wem du folgst. Vielleicht folgst du dieser Person bereits.</translation>
    </message>
    <message>
        <source>Their messages are collapsed and do not count as unread. They are not notified.</source>
        <translation>Nachrichten dieser Person werden eingeklappt und zählen nicht als ungelesen. Sie erfährt nichts davon.</translation>
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
        <source>Unknown user</source>
        <translation>Unbekannter Benutzer</translation>
    </message>
    <message>
        <source>%1 followers on X</source>
        <translation>%1 Follower auf X</translation>
    </message>
    <message>
        <source>Open X Profile on %1</source>
        <translation>X-Profil auf %1 öffnen</translation>
    </message>
    <message>
        <source>%1 ↗</source>
        <translation>%1 ↗</translation>
    </message>
    <message>
        <source>Close Profile</source>
        <translation>Profil schließen</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Change Name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Change Picture</source>
        <translation>Bild ändern</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProfileFacts</name>
    <message>
        <source>Member since %1</source>
        <translation>Mitglied seit %1</translation>
    </message>
    <message>
        <source>Loading profile</source>
        <translation>Profil wird geladen</translation>
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
        <extracomment>Label below the number of messages a user wrote; %1 is the symbol of the community</extracomment>
        <translation>Nachrichten in %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The profile could not be loaded</source>
        <translation>Das Profil konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>ProfileFollows</name>
    <message>
        <source>Show Followers</source>
        <translation>Follower anzeigen</translation>
    </message>
    <message>
        <source>Show Following</source>
        <translation>Gefolgte anzeigen</translation>
    </message>
</context>
<context>
    <name>PullHint</name>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert …</translation>
    </message>
    <message>
        <source>Release to refresh</source>
        <translation>Zum Aktualisieren loslassen</translation>
    </message>
    <message>
        <source>Pull down to refresh</source>
        <translation>Zum Aktualisieren nach unten ziehen</translation>
    </message>
    <message>
        <source>Could not refresh: %1</source>
        <translation>Aktualisieren fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>RemovedCard</name>
    <message>
        <source>Removed by moderation</source>
        <translation>Von der Moderation entfernt</translation>
    </message>
    <message>
        <source>Edit and Post Again</source>
        <translation>Bearbeiten und erneut posten</translation>
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
        <translation>Antwort schreiben</translation>
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
        <source>Close Without Reporting</source>
        <translation>Schließen, ohne zu melden</translation>
    </message>
    <message>
        <source>Report Sent</source>
        <translation>Meldung gesendet</translation>
    </message>
    <message>
        <source>Report Message</source>
        <translation>Nachricht melden</translation>
    </message>
    <message>
        <source>Your report was sent to the team that runs this service. You will not be told the outcome. You can mute @%1 to hide their messages.</source>
        <translation>Deine Meldung wurde an das Team gesendet, das diesen Dienst betreibt. Das Ergebnis erfährst du nicht. Du kannst @%1 stummschalten, um die Nachrichten auszublenden.</translation>
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
        <source>Why are you reporting this message from @%1? They will not be told who reported it.</source>
        <translation>Warum meldest du diese Nachricht von @%1? Wer sie gemeldet hat, wird nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Ads, scams or repeated messages</source>
        <translation>Werbung, Betrug oder ständige Wiederholungen</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Belästigung</translation>
    </message>
    <message>
        <source>Threats, insults or stalking</source>
        <translation>Drohungen, Beleidigungen oder Nachstellung</translation>
    </message>
    <message>
        <source>Hate speech</source>
        <translation>Hassrede</translation>
    </message>
    <message>
        <source>Attacks on people for who they are</source>
        <translation>Angriffe auf Menschen wegen ihrer Identität</translation>
    </message>
    <message>
        <source>Inappropriate content</source>
        <translation>Unangemessener Inhalt</translation>
    </message>
    <message>
        <source>Violence, nudity or other unsuitable content</source>
        <translation>Gewalt, Nacktheit oder andere unpassende Inhalte</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Describe it in a few words</source>
        <translation>Beschreibe es in wenigen Worten</translation>
    </message>
    <message>
        <source>Details (required)</source>
        <translation>Details (erforderlich)</translation>
    </message>
    <message>
        <source>Details (optional)</source>
        <translation>Details (optional)</translation>
    </message>
    <message>
        <source>Describe the problem in a few words</source>
        <translation>Beschreibe das Problem in wenigen Worten</translation>
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
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Send Report</source>
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
        <source>More than %L1 messages from muted users</source>
        <translation>Mehr als %L1 Nachrichten von stummgeschalteten Benutzern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) from muted users</source>
        <translation>
            <numerusform>%Ln Nachricht von einem stummgeschalteten Benutzer</numerusform>
            <numerusform>%Ln Nachrichten von stummgeschalteten Benutzern</numerusform>
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
        <source>Message Menu</source>
        <translation>Nachrichtenmenü</translation>
    </message>
    <message>
        <source>Show Replies</source>
        <translation>Antworten anzeigen</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy Picture Link</source>
        <translation>Bildlink kopieren</translation>
    </message>
    <message>
        <source>Copy Link to %1 on %2</source>
        <translation>Link zu %1 auf %2 kopieren</translation>
    </message>
    <message>
        <source>Show Profile of %1</source>
        <translation>Profil von %1 anzeigen</translation>
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
        <extracomment>%1 is the age of the message, %2 is the number of people who follow its author</extracomment>
        <translation>%1 · %2 Follower</translation>
    </message>
</context>
<context>
    <name>SandboxWords</name>
    <message>
        <source>This is the sandbox. Try a post with one of these words:</source>
        <translation>Das ist die Sandbox. Probiere einen Beitrag mit einem dieser Wörter aus:</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <extracomment>%1 is a word to try in the sandbox, %2 is what it does</extracomment>
        <translation>„%1“ – %2</translation>
    </message>
    <message>
        <source>removed by moderation at once (“scam” does the same)</source>
        <translation>sofort von der Moderation entfernt („scam“ bewirkt dasselbe)</translation>
    </message>
    <message>
        <source>published, then removed after a few seconds</source>
        <translation>veröffentlicht und nach ein paar Sekunden entfernt</translation>
    </message>
    <message>
        <source>removed, then restored a little later</source>
        <translation>entfernt und wenig später wiederhergestellt</translation>
    </message>
    <message>
        <source>accepted, but never published</source>
        <translation>angenommen, aber nie veröffentlicht</translation>
    </message>
</context>
<context>
    <name>SecretError</name>
    <message>
        <source>The password store has no such entry.</source>
        <translation>Der Passwortspeicher enthält diesen Eintrag nicht.</translation>
    </message>
    <message>
        <source>The password store is locked. Unlock it and try again.</source>
        <translation>Der Passwortspeicher ist gesperrt. Entsperre ihn und versuche es erneut.</translation>
    </message>
    <message>
        <source>The password store denied access.</source>
        <translation>Der Passwortspeicher hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>No password store is running.</source>
        <translation>Es läuft kein Passwortspeicher.</translation>
    </message>
    <message>
        <source>The password store did not respond.</source>
        <translation>Der Passwortspeicher hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The password store reported an error: %1</source>
        <translation>Der Passwortspeicher hat einen Fehler gemeldet: %1</translation>
    </message>
</context>
<context>
    <name>SendQueue</name>
    <message>
        <source>you are no longer signed in</source>
        <translation>du bist nicht mehr angemeldet</translation>
    </message>
    <message>
        <source>the wallet is not linked or does not hold enough of the token</source>
        <translation>die Wallet ist nicht verknüpft oder enthält nicht genug vom Token</translation>
    </message>
    <message>
        <source>Coterie was closed while the post was being sent.</source>
        <translation>Coterie wurde geschlossen, während der Beitrag gesendet wurde.</translation>
    </message>
    <message>
        <source>The post was discarded while it was being sent.</source>
        <translation>Der Beitrag wurde verworfen, während er gesendet wurde.</translation>
    </message>
    <message>
        <source>no wallet is linked to your account</source>
        <translation>mit deinem Konto ist keine Wallet verknüpft</translation>
    </message>
    <message>
        <source>The service accepted the post but did not publish it. Another message of yours appeared, so the service may have changed the text.</source>
        <translation>Der Dienst hat den Beitrag angenommen, aber nicht veröffentlicht. Eine andere Nachricht von dir ist erschienen. Vielleicht hat der Dienst den Text geändert.</translation>
    </message>
    <message>
        <source>The service accepted the post but did not publish it. Moderation may have declined it.</source>
        <translation>Der Dienst hat den Beitrag angenommen, aber nicht veröffentlicht. Möglicherweise hat ihn die Moderation abgelehnt.</translation>
    </message>
    <message>
        <source>The post is not in the feed yet, but another message of yours is. The service may have changed the text.</source>
        <translation>Der Beitrag ist noch nicht im Feed, aber eine andere Nachricht von dir. Vielleicht hat der Dienst den Text geändert.</translation>
    </message>
    <message>
        <source>The post is not in the feed yet. If you send it again, it may be published twice.</source>
        <translation>Der Beitrag ist noch nicht im Feed. Wenn du ihn erneut sendest, erscheint er vielleicht doppelt.</translation>
    </message>
</context>
<context>
    <name>ServiceCatalog</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 could not be changed: %2</source>
        <translation>%1 konnte nicht geändert werden: %2</translation>
    </message>
    <message>
        <source>Built-in services</source>
        <translation>Integrierte Dienste</translation>
    </message>
</context>
<context>
    <name>ServiceEntry</name>
    <message>
        <source>It is not an object.</source>
        <translation>Es ist kein Objekt.</translation>
    </message>
    <message>
        <source>“%1” is not text.</source>
        <translation>„%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>“redirectUrl” is not an address.</source>
        <translation>„redirectUrl“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>%1, entry %2: %3</source>
        <translation>%1, Eintrag %2: %3</translation>
    </message>
</context>
<context>
    <name>SessionBanner</name>
    <message>
        <source>Sign In Again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For This Session Only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Sign In for This Session Only</source>
        <translation>Nur für diese Sitzung anmelden</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Close Settings</source>
        <translation>Einstellungen schließen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
    <name>SidebarAccount</name>
    <message>
        <source>Switch accounts (Ctrl+Shift+A)</source>
        <translation>Konto wechseln (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>Account @%1</source>
        <translation>Konto @%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wallet(s)</source>
        <translation>
            <numerusform>%Ln Wallet</numerusform>
            <numerusform>%Ln Wallets</numerusform>
        </translation>
    </message>
    <message>
        <source>Your Profile</source>
        <translation>Dein Profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>SidebarFooter</name>
    <message numerus="yes">
        <source>Notifications · %Ln new</source>
        <translation>
            <numerusform>Benachrichtigungen · %Ln neu</numerusform>
            <numerusform>Benachrichtigungen · %Ln neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Press to turn off</source>
        <translation>Zum Ausschalten drücken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in with X</source>
        <translation>Mit X anmelden</translation>
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
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No communities yet. Add one by its token address.</source>
        <translation>Noch keine Communitys. Füge eine über ihre Token-Adresse hinzu.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Finish signing in in your browser</source>
        <translation>Schließe die Anmeldung im Browser ab</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird hergestellt …</translation>
    </message>
    <message>
        <source>A page was opened where you sign in with X. Coterie never sees your password.</source>
        <translation>Es wurde eine Seite geöffnet, auf der du dich mit X anmeldest. Coterie sieht dein Passwort nie.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SignInWaiting</name>
    <message>
        <source>No browser could be opened. Copy the link and open it in a browser.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopiere den Link und öffne ihn in einem Browser.</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Your desktop does not know that sign-in links belong to Coterie. Coterie can register itself for you, or you can paste the link below.</source>
        <translation>Dein Desktop weiß nicht, dass Anmeldelinks zu Coterie gehören. Coterie kann sich selbst dafür registrieren, oder du fügst den Link unten ein.</translation>
    </message>
    <message>
        <source>Register Coterie for Sign-In Links</source>
        <translation>Coterie für Anmeldelinks registrieren</translation>
    </message>
    <message>
        <source>Paste the link you were sent to</source>
        <translation>Füge den Link ein, zu dem du weitergeleitet wurdest</translation>
    </message>
    <message>
        <source>Use Link</source>
        <translation>Link verwenden</translation>
    </message>
    <message>
        <source>Unregister Coterie for Sign-In Links</source>
        <translation>Registrierung für Anmeldelinks entfernen</translation>
    </message>
</context>
<context>
    <name>Splitter</name>
    <message>
        <source>%1, %2 pixels wide</source>
        <extracomment>%1 is a part of the window such as the sidebar, %2 is its width in pixels</extracomment>
        <translation>%1, %2 Pixel breit</translation>
    </message>
</context>
<context>
    <name>StaleNote</name>
    <message>
        <source>Could not refresh: %1</source>
        <translation>Aktualisieren fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Showing cached posts. Refreshing…</source>
        <translation>Zwischengespeicherte Beiträge. Wird aktualisiert …</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A small service on this computer with demo communities.</source>
        <translation>Ein kleiner Dienst auf diesem Computer mit Demo-Communitys.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Sandbox wird gestartet …</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt …</translation>
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
        <source>The file belongs to another program (%1)</source>
        <translation>Die Datei gehört zu einem anderen Programm (%1)</translation>
    </message>
    <message>
        <source>The file has version %1, but this version of Coterie supports only up to %2</source>
        <translation>Die Datei hat Version %1, diese Version von Coterie unterstützt aber nur bis %2</translation>
    </message>
    <message>
        <source>The file belongs to another program</source>
        <translation>Die Datei gehört zu einem anderen Programm</translation>
    </message>
    <message>
        <source>Tables are missing from the file</source>
        <translation>In der Datei fehlen Tabellen</translation>
    </message>
    <message>
        <source>The old database is damaged, so Coterie started with a new database</source>
        <translation>Die alte Datenbank ist beschädigt, daher verwendet Coterie eine neue Datenbank</translation>
    </message>
    <message>
        <source>The database is from a newer version, so Coterie started with a new database</source>
        <translation>Die Datenbank stammt von einer neueren Version, daher verwendet Coterie eine neue Datenbank</translation>
    </message>
    <message>
        <source>Coterie is not allowed to write to its folder</source>
        <translation>Coterie darf nicht in seinen Ordner schreiben</translation>
    </message>
    <message>
        <source>Another program is using Coterie&apos;s database</source>
        <translation>Ein anderes Programm verwendet die Datenbank von Coterie</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Coterie could not write to the disk</source>
        <translation>Coterie konnte nicht auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>The old file may still contain drafts and unsent posts. Keep the old file until you&apos;re sure nothing is missing.</source>
        <translation>Die alte Datei enthält vielleicht noch Entwürfe und nicht gesendete Beiträge. Behalte die alte Datei, bis du sicher bist, dass nichts fehlt.</translation>
    </message>
    <message>
        <source>Update Coterie and close it. Then give the old file its original name again.</source>
        <translation>Aktualisiere Coterie und schließe es. Gib der alten Datei dann wieder ihren ursprünglichen Namen.</translation>
    </message>
    <message>
        <source>Make the folder writable. Until then, what you write is kept in memory only and is lost when you close Coterie.</source>
        <translation>Erlaube das Schreiben in den Ordner. Bis dahin bleibt, was du schreibst, nur im Arbeitsspeicher und geht beim Schließen von Coterie verloren.</translation>
    </message>
    <message>
        <source>Close the other program. Until then, what you write is kept in memory only and is lost when you close Coterie.</source>
        <translation>Schließe das andere Programm. Bis dahin bleibt, was du schreibst, nur im Arbeitsspeicher und geht beim Schließen von Coterie verloren.</translation>
    </message>
    <message>
        <source>Free up some space. Until then, what you write is kept in memory only and is lost when you close Coterie.</source>
        <translation>Gib Speicherplatz frei. Bis dahin bleibt, was du schreibst, nur im Arbeitsspeicher und geht beim Schließen von Coterie verloren.</translation>
    </message>
    <message>
        <source>Coterie keeps trying. Until then, what you write is kept in memory only and is lost when you close Coterie.</source>
        <translation>Coterie versucht es weiter. Bis dahin bleibt, was du schreibst, nur im Arbeitsspeicher und geht beim Schließen von Coterie verloren.</translation>
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
        <source>Cached posts</source>
        <translation>Zwischengespeicherte Beiträge</translation>
    </message>
    <message>
        <source>Cached posts: %1</source>
        <translation>Zwischengespeicherte Beiträge: %1</translation>
    </message>
    <message>
        <source>Shown at startup until the service replies. Clearing keeps your pending posts, your drafts and your reading position.</source>
        <translation>Werden beim Start angezeigt, bis der Dienst antwortet. Beim Leeren bleiben deine ausstehenden Beiträge, deine Entwürfe und deine Leseposition erhalten.</translation>
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
        <source>Clear Cached Posts</source>
        <translation>Zwischengespeicherte Beiträge leeren</translation>
    </message>
    <message>
        <source>Cached pictures</source>
        <translation>Zwischengespeicherte Bilder</translation>
    </message>
    <message>
        <source>Cached pictures: %1 of up to %2</source>
        <translation>Zwischengespeicherte Bilder: %1 von höchstens %2</translation>
    </message>
    <message>
        <source>Cached pictures load faster. Clearing does not affect the pictures on screen.</source>
        <translation>Zwischengespeicherte Bilder laden schneller. Das Leeren wirkt sich nicht auf gerade sichtbare Bilder aus.</translation>
    </message>
    <message>
        <source>Clear Cached Pictures</source>
        <translation>Zwischengespeicherte Bilder leeren</translation>
    </message>
</context>
<context>
    <name>ThreadHead</name>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Close Replies</source>
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
        <source>Be the first to reply. Your reply appears after a short review.</source>
        <translation>Schreib die erste Antwort. Sie erscheint nach einer kurzen Prüfung.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The replies could not be loaded</source>
        <translation>Die Antworten konnten nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For the screen reader: %1 is the severity of a notification, %2 is its title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close Notification</source>
        <translation>Benachrichtigung schließen</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Token address %1</source>
        <translation>Token-Adresse %1</translation>
    </message>
    <message>
        <source>Copy Token Address</source>
        <translation>Token-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Kopiert ✓</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>WalletByHand</name>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Wallet address</source>
        <translation>Wallet-Adresse</translation>
    </message>
    <message>
        <source>Sign exactly this message with your wallet</source>
        <translation>Signiere genau diese Nachricht mit deiner Wallet</translation>
    </message>
    <message>
        <source>Copy Message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Linked %1. You can post now.</source>
        <translation>%1 ist verknüpft. Du kannst jetzt posten.</translation>
    </message>
    <message>
        <source>Link Wallet</source>
        <translation>Wallet verknüpfen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>WalletInBrowser</name>
    <message>
        <source>No browser could be opened. Copy the link and open it in the browser that has your wallet.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopiere den Link und öffne ihn in dem Browser, in dem deine Wallet ist.</translation>
    </message>
    <message>
        <source>Continue in your browser. The page works once, for 5 minutes.</source>
        <translation>Mach in deinem Browser weiter. Die Seite funktioniert einmal und 5 Minuten lang.</translation>
    </message>
    <message>
        <source>The page is open. Choose your wallet there and sign.</source>
        <translation>Die Seite ist geöffnet. Wähle dort deine Wallet und signiere.</translation>
    </message>
    <message>
        <source>Linked %1. You can post now.</source>
        <translation>%1 ist verknüpft. Du kannst jetzt posten.</translation>
    </message>
    <message>
        <source>The page has expired. Nothing was changed.</source>
        <translation>Die Seite ist abgelaufen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Link a Wallet in Your Browser</source>
        <translation>Wallet im Browser verknüpfen</translation>
    </message>
    <message>
        <source>Link by Hand</source>
        <translation>Von Hand verknüpfen</translation>
    </message>
</context>
<context>
    <name>WalletPage</name>
    <message>
        <source>Link a Wallet</source>
        <translation>Wallet verknüpfen</translation>
    </message>
    <message>
        <source>Link a wallet to @%1 on %2. You prove that it is yours by signing a message. This is free and moves no funds.</source>
        <translation>Verknüpfe eine Wallet mit @%1 auf %2. Indem du eine Nachricht signierst, weist du nach, dass sie dir gehört. Das ist kostenlos und bewegt kein Guthaben.</translation>
    </message>
    <message>
        <source>Coterie never asks for a private key or a seed phrase. Never enter one on a web page.</source>
        <translation>Coterie fragt nie nach einem privaten Schlüssel oder einer Seed-Phrase. Gib so etwas nie auf einer Webseite ein.</translation>
    </message>
    <message>
        <source>This page needs JavaScript to talk to your wallet. Turn it on for this page, or sign by hand in Coterie.</source>
        <translation>Diese Seite braucht JavaScript, um mit deiner Wallet zu kommunizieren. Schalte es für diese Seite ein oder signiere von Hand in Coterie.</translation>
    </message>
    <message>
        <source>Choose a wallet</source>
        <translation>Wallet wählen</translation>
    </message>
    <message>
        <source>Looking for wallets in this browser…</source>
        <translation>Wallets in diesem Browser werden gesucht …</translation>
    </message>
    <message>
        <source>No wallet found in this browser</source>
        <translation>Keine Wallet in diesem Browser gefunden</translation>
    </message>
    <message>
        <source>If your wallet is an extension of another browser, open the link to this page there. If it is not in a browser, sign by hand in Coterie.</source>
        <translation>Wenn deine Wallet die Erweiterung eines anderen Browsers ist, öffne den Link zu dieser Seite dort. Wenn sie nicht in einem Browser ist, signiere von Hand in Coterie.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Browser wallet</source>
        <translation>Browser-Wallet</translation>
    </message>
    <message>
        <source>Confirm in %3 that this page may see your address.</source>
        <translation>Bestätige in %3, dass diese Seite deine Adresse sehen darf.</translation>
    </message>
    <message>
        <source>Choose an account in %3</source>
        <translation>Konto in %3 wählen</translation>
    </message>
    <message>
        <source>Getting the message to sign…</source>
        <translation>Die zu signierende Nachricht wird abgerufen …</translation>
    </message>
    <message>
        <source>Sign this message</source>
        <translation>Diese Nachricht signieren</translation>
    </message>
    <message>
        <source>%3 shows the same text. Do not sign anything else.</source>
        <translation>%3 zeigt denselben Text. Signiere nichts anderes.</translation>
    </message>
    <message>
        <source>Sign in %3</source>
        <translation>In %3 signieren</translation>
    </message>
    <message>
        <source>Sign the message in %3.</source>
        <translation>Signiere die Nachricht in %3.</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>Signatur wird geprüft …</translation>
    </message>
    <message>
        <source>Use Another Wallet</source>
        <translation>Andere Wallet verwenden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Wallet linked</source>
        <translation>Wallet verknüpft</translation>
    </message>
    <message>
        <source>It now belongs to @%1. You can close this page.</source>
        <translation>Sie gehört jetzt zu @%1. Du kannst diese Seite schließen.</translation>
    </message>
    <message>
        <source>You declined the request</source>
        <translation>Du hast die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was signed. Try again when you are ready.</source>
        <translation>Es wurde nichts signiert. Versuche es erneut, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>A request is waiting in %3</source>
        <translation>In %3 wartet eine Anfrage</translation>
    </message>
    <message>
        <source>Open the wallet, answer the request, then try again.</source>
        <translation>Öffne die Wallet, beantworte die Anfrage und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>%3 is not connected to a network</source>
        <translation>%3 ist mit keinem Netzwerk verbunden</translation>
    </message>
    <message>
        <source>Choose a network of these chains in the wallet, then try again: %4.</source>
        <translation>Wähle in der Wallet ein Netzwerk einer dieser Chains und versuche es dann erneut: %4.</translation>
    </message>
    <message>
        <source>%3 does not share an address</source>
        <translation>%3 gibt keine Adresse frei</translation>
    </message>
    <message>
        <source>Unlock the wallet, allow this page to see an address, then try again.</source>
        <translation>Entsperre die Wallet, erlaube dieser Seite, eine Adresse zu sehen, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>%3 cannot sign messages</source>
        <translation>%3 kann keine Nachrichten signieren</translation>
    </message>
    <message>
        <source>Use another wallet, or sign by hand in Coterie.</source>
        <translation>Verwende eine andere Wallet oder signiere von Hand in Coterie.</translation>
    </message>
    <message>
        <source>%3 signed a different text</source>
        <translation>%3 hat einen anderen Text signiert</translation>
    </message>
    <message>
        <source>Some hardware wallets do that. Use another wallet, or sign by hand in Coterie.</source>
        <translation>Einige Hardware-Wallets machen das. Verwende eine andere Wallet oder signiere von Hand in Coterie.</translation>
    </message>
    <message>
        <source>%3 reported an error</source>
        <translation>%3 hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>The signature does not match the address</source>
        <translation>Die Signatur passt nicht zur Adresse</translation>
    </message>
    <message>
        <source>This wallet is already linked</source>
        <translation>Diese Wallet ist bereits verknüpft</translation>
    </message>
    <message>
        <source>The wallet was not linked</source>
        <translation>Die Wallet wurde nicht verknüpft</translation>
    </message>
    <message>
        <source>This page has expired</source>
        <translation>Diese Seite ist abgelaufen</translation>
    </message>
    <message>
        <source>Start again in Coterie: each page works once, for a few minutes. You can close this page.</source>
        <translation>Beginne in Coterie von vorn: Jede Seite funktioniert einmal und nur wenige Minuten lang. Du kannst diese Seite schließen.</translation>
    </message>
    <message>
        <source>This page is already in use in another browser. Start again in Coterie.</source>
        <translation>Diese Seite wird bereits in einem anderen Browser verwendet. Beginne in Coterie von vorn.</translation>
    </message>
    <message>
        <source>Your browser blocks the cookie of this page. Allow it, then load the page again.</source>
        <translation>Dein Browser blockiert das Cookie dieser Seite. Erlaube es und lade die Seite dann neu.</translation>
    </message>
    <message>
        <source>Coterie is still busy with the last step. Try again in a moment.</source>
        <translation>Coterie ist noch mit dem letzten Schritt beschäftigt. Versuche es gleich erneut.</translation>
    </message>
    <message>
        <source>Too many attempts. Start again in Coterie.</source>
        <translation>Zu viele Versuche. Beginne in Coterie von vorn.</translation>
    </message>
    <message>
        <source>There is no message to sign for this wallet. Try again.</source>
        <translation>Für diese Wallet gibt es keine zu signierende Nachricht. Versuche es erneut.</translation>
    </message>
</context>
<context>
    <name>WalletQr</name>
    <message>
        <source>QR code of the message</source>
        <translation>QR-Code der Nachricht</translation>
    </message>
</context>
<context>
    <name>WalletRow</name>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>%1 · linked %2</source>
        <translation>%1 · verknüpft %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Your posts stay, but you can no longer post from this wallet.</source>
        <translation>Deine Beiträge bleiben, aber du kannst mit dieser Wallet nicht mehr posten.</translation>
    </message>
</context>
<context>
    <name>WalletText</name>
    <message>
        <source>Nothing entered yet.</source>
        <translation>Noch nichts eingegeben.</translation>
    </message>
    <message>
        <source>It must start with 0x. Copy it from the wallet again.</source>
        <translation>Der Wert muss mit 0x beginnen. Kopiere ihn erneut aus der Wallet.</translation>
    </message>
    <message>
        <source>It has characters that base58 does not have (character %1). Copy it from the wallet again.</source>
        <translation>Der Wert enthält ein Zeichen, das es in Base58 nicht gibt (Zeichen %1). Kopiere ihn erneut aus der Wallet.</translation>
    </message>
    <message>
        <source>It may only have the digits 0-9 and a-f after 0x (character %1). Copy it from the wallet again.</source>
        <translation>Nach 0x sind nur die Zeichen 0–9 und a–f erlaubt (Zeichen %1). Kopiere den Wert erneut aus der Wallet.</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2. Copy all of it from the wallet.</source>
        <translation>Der Wert hat %1 statt %2 Bytes. Kopiere ihn vollständig aus der Wallet.</translation>
    </message>
    <message>
        <source>It has %1 digits after 0x instead of %2. Copy all of it from the wallet.</source>
        <translation>Der Wert hat nach 0x %1 statt %2 Zeichen. Kopiere ihn vollständig aus der Wallet.</translation>
    </message>
    <message>
        <source>This looks like a private key or seed phrase. Coterie has not sent it anywhere, and never needs it. Do not share it with anyone.</source>
        <translation>Das sieht nach einem privaten Schlüssel oder einer Seed-Phrase aus. Coterie hat nichts davon gesendet und braucht so etwas nie. Gib es an niemanden weiter.</translation>
    </message>
</context>
<context>
    <name>WalletsSheet</name>
    <message>
        <source>Close Wallets</source>
        <translation>Wallets schließen</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>You post from a linked wallet. Coterie never asks for a private key or a seed phrase, and never stores one.</source>
        <translation>Du postest mit einer verknüpften Wallet. Coterie fragt nie nach einem privaten Schlüssel oder einer Seed-Phrase und speichert so etwas nie.</translation>
    </message>
    <message>
        <source>No wallets yet. Link one to post.</source>
        <translation>Noch keine Wallets. Verknüpfe eine, um zu posten.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Welcome to Coterie</source>
        <translation>Willkommen bei Coterie</translation>
    </message>
    <message>
        <source>Read communities, post, and see likes and moderation as they happen.</source>
        <translation>Lies in Communitys, poste und sieh Likes und Moderation in Echtzeit.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Provided by the service</source>
        <translation>Erhältst du vom Dienst</translation>
    </message>
    <message>
        <source>Sign in with X</source>
        <translation>Mit X anmelden</translation>
    </message>
    <message>
        <source>Look Around in the Sandbox</source>
        <translation>In der Sandbox umsehen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Read Without Signing In</source>
        <translation>Ohne Anmeldung lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This copy of Coterie comes without a key for %1. Developers get one from the service&apos;s dashboard.</source>
        <translation>Diese Kopie von Coterie enthält keinen Schlüssel für %1. Entwickler erhalten einen im Dashboard des Dienstes.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>post write compose</source>
        <translation>posten schreiben verfassen beitrag</translation>
    </message>
    <message>
        <source>Write a Post</source>
        <translation>Beitrag schreiben</translation>
    </message>
    <message>
        <source>reload update</source>
        <translation>neu laden aktualisieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>reconnect connection online</source>
        <translation>neu verbinden verbindung online</translation>
    </message>
    <message>
        <source>Retry Connection Now</source>
        <translation>Verbindung jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Close Replies</source>
        <translation>Antworten schließen</translation>
    </message>
    <message>
        <source>clipboard contract</source>
        <translation>zwischenablage vertrag contract</translation>
    </message>
    <message>
        <source>Copy Token Address</source>
        <translation>Token-Adresse kopieren</translation>
    </message>
    <message>
        <source>notices alerts messages history</source>
        <translation>mitteilungen meldungen hinweise verlauf</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>statistics log connections debug</source>
        <translation>statistik protokoll verbindungen debug</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>tasten tastatur hilfe</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>theme appearance day</source>
        <translation>design aussehen tag</translation>
    </message>
    <message>
        <source>Use Light Color Scheme</source>
        <translation>Helles Farbschema verwenden</translation>
    </message>
    <message>
        <source>theme appearance night</source>
        <translation>design aussehen nacht</translation>
    </message>
    <message>
        <source>Use Dark Color Scheme</source>
        <translation>Dunkles Farbschema verwenden</translation>
    </message>
    <message>
        <source>theme appearance</source>
        <translation>design aussehen</translation>
    </message>
    <message>
        <source>Use System Color Scheme</source>
        <translation>Farbschema des Systems verwenden</translation>
    </message>
    <message>
        <source>communities list hide show</source>
        <translation>communitys liste aus ein</translation>
    </message>
    <message>
        <source>Show Sidebar</source>
        <translation>Seitenleiste anzeigen</translation>
    </message>
    <message>
        <source>Hide Sidebar</source>
        <translation>Seitenleiste ausblenden</translation>
    </message>
    <message>
        <source>about activity contributors hide show</source>
        <translation>über aktivität mitwirkende aus ein</translation>
    </message>
    <message>
        <source>Show Details Pane</source>
        <translation>Detailbereich anzeigen</translation>
    </message>
    <message>
        <source>Hide Details Pane</source>
        <translation>Detailbereich ausblenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>preferences options notifications appearance</source>
        <translation>einstellungen optionen benachrichtigungen aussehen</translation>
    </message>
    <message>
        <source>sign in sign out account add switch user</source>
        <translation>anmelden abmelden konto hinzufügen wechseln benutzer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>wallet link address post</source>
        <translation>wallet verknüpfen adresse posten</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>connection service server address key token certificate</source>
        <translation>verbindung dienst server adresse schlüssel token zertifikat</translation>
    </message>
    <message>
        <source>Advanced Connection</source>
        <translation>Erweiterte Verbindung</translation>
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
    <name>coterie::AccountBook</name>
    <message>
        <source>The stored session is damaged.</source>
        <translation>Die gespeicherte Sitzung ist beschädigt.</translation>
    </message>
    <message>
        <source>The database in %1 could not be deleted.</source>
        <translation>Die Datenbank in %1 konnte nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>coterie::AccountFailure</name>
    <message>
        <source>“%1” is not a valid service address</source>
        <translation>„%1“ ist keine gültige Adresse eines Dienstes</translation>
    </message>
    <message>
        <source>%1 did not accept your API key or access token</source>
        <translation>%1 hat deinen API-Schlüssel oder dein Zugriffstoken nicht akzeptiert</translation>
    </message>
    <message>
        <source>Access denied by %1</source>
        <translation>Zugriff von %1 verweigert</translation>
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
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Try again, or connect to a service instead.</source>
        <translation>Versuche es erneut oder verbinde dich stattdessen mit einem Dienst.</translation>
    </message>
    <message>
        <source>The sandbox is not installed</source>
        <translation>Die Sandbox ist nicht installiert</translation>
    </message>
    <message>
        <source>Install coterie-sandbox, or connect to a service instead.</source>
        <translation>Installiere coterie-sandbox oder verbinde dich stattdessen mit einem Dienst.</translation>
    </message>
    <message>
        <source>The sandbox could not be started</source>
        <translation>Die Sandbox konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>The sandbox stopped unexpectedly</source>
        <translation>Die Sandbox wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>Sign in again, or enter them under “Advanced”.</source>
        <translation>Melde dich erneut an oder gib sie unter „Erweitert“ ein.</translation>
    </message>
    <message>
        <source>Check the address under “Advanced”.</source>
        <translation>Prüfe die Adresse unter „Erweitert“.</translation>
    </message>
    <message>
        <source>Enter the address again under “Advanced”.</source>
        <translation>Gib die Adresse unter „Erweitert“ erneut ein.</translation>
    </message>
</context>
<context>
    <name>coterie::Accounts</name>
    <message>
        <source>Your settings could not be read</source>
        <translation>Deine Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Your renewed session could not be saved</source>
        <translation>Deine erneuerte Sitzung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Your accounts could not be read</source>
        <translation>Deine Konten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>It could not be moved to the password store: %1 Coterie tries again at the next start.</source>
        <translation>Sie konnte nicht in den Passwortspeicher verschoben werden: %1 Coterie versucht es beim nächsten Start erneut.</translation>
    </message>
    <message>
        <source>Your sign-in could not be read</source>
        <translation>Deine Anmeldung konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Du bist abgemeldet</translation>
    </message>
    <message>
        <source>Sign in to post, like and see posts live.</source>
        <translation>Melde dich an, um zu posten, zu liken und Beiträge live zu sehen.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved</source>
        <translation>Deine Anmeldung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The API key could not be saved</source>
        <translation>Der API-Schlüssel konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Sign in to like and reply</source>
        <translation>Melde dich an, um zu liken und zu antworten</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The sign-in link was ignored</source>
        <translation>Der Anmeldelink wurde ignoriert</translation>
    </message>
    <message>
        <source>Signed in as @%1</source>
        <translation>Angemeldet als @%1</translation>
    </message>
    <message>
        <source>Not you? Sign out.</source>
        <translation>Nicht du? Melde dich ab.</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>The account could not be saved</source>
        <translation>Das Konto konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>@%1 could not be signed out</source>
        <translation>@%1 konnte nicht abgemeldet werden</translation>
    </message>
    <message>
        <source>@%1 is signed out</source>
        <translation>@%1 ist abgemeldet</translation>
    </message>
    <message>
        <source>@%1 could not be removed completely</source>
        <translation>@%1 konnte nicht vollständig entfernt werden</translation>
    </message>
    <message>
        <source>Your session has expired</source>
        <translation>Deine Sitzung ist abgelaufen</translation>
    </message>
    <message>
        <source>Sign in again to post, like and see posts live.</source>
        <translation>Melde dich erneut an, um zu posten, zu liken und Beiträge live zu sehen.</translation>
    </message>
    <message>
        <source>The service could not be saved</source>
        <translation>Der Dienst konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Tokens and keys are kept in your desktop&apos;s password store.</source>
        <translation>Tokens und Schlüssel werden im Passwortspeicher deines Desktops aufbewahrt.</translation>
    </message>
    <message>
        <source>Your desktop has no password store, so tokens and keys are kept in a file that only you can read: %1</source>
        <translation>Dein Desktop hat keinen Passwortspeicher. Tokens und Schlüssel werden daher in einer Datei aufbewahrt, die nur du lesen kannst: %1</translation>
    </message>
    <message>
        <source>Your sign-in is still in the settings file</source>
        <translation>Deine Anmeldung steht noch in der Einstellungsdatei</translation>
    </message>
    <message>
        <source>Its tokens were deleted from this computer.</source>
        <translation>Die zugehörigen Tokens wurden von diesem Computer gelöscht.</translation>
    </message>
</context>
<context>
    <name>coterie::Activity</name>
    <message>
        <source>Posts per minute</source>
        <translation>Beiträge pro Minute</translation>
    </message>
    <message>
        <source>Likes per minute</source>
        <translation>Likes pro Minute</translation>
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
        <source>Counting starts when the community is live.</source>
        <translation>Die Zählung beginnt, sobald die Community live ist.</translation>
    </message>
    <message>
        <source>Counting since %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Zählung seit %1.</translation>
    </message>
    <message numerus="yes">
        <source>No data for %Ln minute(s) without a connection.</source>
        <translation>
            <numerusform>Keine Daten für %Ln Minute ohne Verbindung.</numerusform>
            <numerusform>Keine Daten für %Ln Minuten ohne Verbindung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 in the last 30 minutes. Peak: %3 posts and %4 likes per minute.</source>
        <extracomment>For the screen reader: the activity chart; %1 is &quot;31 posts&quot;, %2 is &quot;212 likes&quot;, %3 and %4 are numbers</extracomment>
        <translation>%1 und %2 in den letzten 30 Minuten. Höchstwert: %3 Beiträge und %4 Likes pro Minute.</translation>
    </message>
</context>
<context>
    <name>coterie::ConnectForm</name>
    <message>
        <source>The service requires an API key. Ask its team for one.</source>
        <translation>Der Dienst erfordert einen API-Schlüssel. Frag sein Team danach.</translation>
    </message>
    <message>
        <source>This file has no certificate in PEM format.</source>
        <translation>Diese Datei enthält kein Zertifikat im PEM-Format.</translation>
    </message>
</context>
<context>
    <name>coterie::ConnectionState</name>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service is not responding.</source>
        <translation>Der Dienst antwortet nicht.</translation>
    </message>
    <message>
        <source>The service is having problems.</source>
        <translation>Der Dienst hat Probleme.</translation>
    </message>
    <message>
        <source>The service is busy. Please wait.</source>
        <translation>Der Dienst ist überlastet. Bitte warte.</translation>
    </message>
    <message>
        <source>The live connection was lost.</source>
        <translation>Die Live-Verbindung wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The service refused the live connection.</source>
        <translation>Der Dienst hat die Live-Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Bitte melde dich erneut an.</translation>
    </message>
    <message>
        <source>The service denied access.</source>
        <translation>Der Dienst hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Live updates are not available for this community.</source>
        <translation>Für diese Community gibt es keine Live-Aktualisierungen.</translation>
    </message>
    <message>
        <source>The certificate of the service is not trusted.</source>
        <translation>Dem Zertifikat des Dienstes wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The service sent an unexpected reply.</source>
        <translation>Der Dienst hat unerwartet geantwortet.</translation>
    </message>
    <message>
        <source>The address of the service is not valid.</source>
        <translation>Die Adresse des Dienstes ist ungültig.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Es besteht keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Other communities are live. This one is updated every few minutes.</source>
        <translation>Andere Communitys sind live. Diese wird alle paar Minuten aktualisiert.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence from Coterie, %2 is text from the server or the system</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>redirect to another address</source>
        <translation>Weiterleitung auf eine andere Adresse</translation>
    </message>
</context>
<context>
    <name>coterie::ConnectionStatus</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Posts and likes appear as they happen.</source>
        <translation>Beiträge und Likes erscheinen sofort.</translation>
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
        <translation>Verbindung wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt …</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>No access: “%1”</source>
        <translation>Kein Zugriff: „%1“</translation>
    </message>
    <message>
        <source>Offline · %1</source>
        <translation>Offline · %1</translation>
    </message>
    <message>
        <source>Updated every few minutes</source>
        <translation>Wird alle paar Minuten aktualisiert</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s</source>
        <translation>Neuer Verbindungsversuch in %1 s</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation>Nächster Versuch in %1 s</translation>
    </message>
    <message>
        <source>Attempt %1, next one in %2 s</source>
        <translation>Versuch %1, nächster in %2 s</translation>
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
        <source>Requesting a ticket</source>
        <translation>Ticket wird angefordert</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Polling, next check in %1 s</source>
        <translation>Wird abgefragt, nächste Abfrage in %1 s</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Wird abgefragt</translation>
    </message>
    <message>
        <source>Waiting, next try in %1 s</source>
        <translation>Wartet, nächster Versuch in %1 s</translation>
    </message>
    <message>
        <source>Waiting, trying now</source>
        <translation>Wartet, neuer Versuch läuft</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Stopped. Checking again in %1 s</source>
        <translation>Angehalten. Nächste Prüfung in %1 s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Coterie reconnects when the network is back.</source>
        <translation>Coterie verbindet sich wieder, sobald das Netzwerk verfügbar ist.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, and sign in to your network if it asks you to.</source>
        <translation>Prüfe die Uhr dieses Computers und melde dich in deinem Netzwerk an, falls es das verlangt.</translation>
    </message>
    <message>
        <source>Coterie checks again automatically.</source>
        <translation>Coterie prüft es automatisch erneut.</translation>
    </message>
    <message>
        <source>Enter a new access token under “Advanced”.</source>
        <translation>Gib unter „Erweitert“ ein neues Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>Ask the team that runs the service, or use another account.</source>
        <translation>Frag das Team des Dienstes oder verwende ein anderes Konto.</translation>
    </message>
    <message>
        <source>Change the address under “Advanced”.</source>
        <translation>Ändere die Adresse unter „Erweitert“.</translation>
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
        <source>no activity for %1</source>
        <translation>keine Aktivität seit %1</translation>
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
        <source>Tickets requested</source>
        <translation>Angeforderte Tickets</translation>
    </message>
    <message>
        <source>Tickets refused or timed out</source>
        <translation>Abgelehnte oder verspätete Tickets</translation>
    </message>
    <message>
        <source>Connections opened</source>
        <translation>Geöffnete Verbindungen</translation>
    </message>
    <message>
        <source>Stable connections</source>
        <translation>Stabile Verbindungen</translation>
    </message>
    <message>
        <source>Connections lost</source>
        <translation>Verlorene Verbindungen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-alive</translation>
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
        <source>Unanswered pings</source>
        <translation>Unbeantwortete Pings</translation>
    </message>
    <message>
        <source>Wake-ups from sleep</source>
        <translation>Aufwachvorgänge</translation>
    </message>
    <message>
        <source>Network changes</source>
        <translation>Netzwerkwechsel</translation>
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
        <source>Unknown type</source>
        <translation>Unbekannter Typ</translation>
    </message>
    <message>
        <source>Invalid field</source>
        <translation>Ungültiges Feld</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Queue overflows</source>
        <translation>Überläufe der Warteschlange</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Drosselung</translation>
    </message>
    <message>
        <source>Times throttled</source>
        <translation>Drosselungen</translation>
    </message>
    <message>
        <source>Manual retries</source>
        <translation>Manuelle Versuche</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Erneuerungen</translation>
    </message>
    <message>
        <source>Failed renewals</source>
        <translation>Fehlgeschlagene Erneuerungen</translation>
    </message>
    <message>
        <source>not throttled</source>
        <translation>nicht gedrosselt</translation>
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
        <translation>Netzwerk</translation>
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
        <source>Pings answered</source>
        <translation>Pings beantwortet</translation>
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
        <source>Throttled until</source>
        <translation>Gedrosselt bis</translation>
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
    <name>coterie::Draft</name>
    <message>
        <source>A post can have only one picture. The picture of the restored post was not added.</source>
        <translation>Ein Beitrag kann nur ein Bild enthalten. Das Bild des wiederhergestellten Beitrags wurde nicht hinzugefügt.</translation>
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
        <translation>Gesten und Personen</translation>
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
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>coterie::EventNotifier</name>
    <message>
        <source>Coterie can save again</source>
        <translation>Coterie kann wieder speichern</translation>
    </message>
    <message>
        <source>All unsaved changes are on disk now.</source>
        <translation>Alle ungespeicherten Änderungen sind jetzt gesichert.</translation>
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
        <source>Show Post</source>
        <translation>Beitrag anzeigen</translation>
    </message>
    <message>
        <source>Your post was restored</source>
        <translation>Dein Beitrag wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>Moderation restored %1.</source>
        <translation>Die Moderation hat %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>Your reply was published</source>
        <translation>Deine Antwort wurde veröffentlicht</translation>
    </message>
    <message>
        <source>Show Reply</source>
        <translation>Antwort anzeigen</translation>
    </message>
    <message>
        <source>Your post is no longer in the feed</source>
        <translation>Dein Beitrag ist nicht mehr im Feed</translation>
    </message>
    <message>
        <source>The service removed %1 without giving a reason.</source>
        <translation>Der Dienst hat %1 ohne Angabe von Gründen entfernt.</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Like not saved</source>
        <translation>Like nicht gespeichert</translation>
    </message>
    <message>
        <source>Try Again</source>
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
        <source>@%1 replied to you in %2</source>
        <extracomment>%1 is a user name, %2 is the symbol of a community</extracomment>
        <translation>@%1 hat dir in %2 geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new replies to your post in %1</source>
        <extracomment>%1 is the symbol of a community</extracomment>
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
        <source>On this computer, their messages are collapsed and do not count as unread. They are not notified.</source>
        <translation>Auf diesem Computer werden die Nachrichten eingeklappt und zählen nicht als ungelesen. Die Person erfährt nichts davon.</translation>
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
    <name>coterie::FileSecretStore</name>
    <message>
        <source>The file %1 is damaged (%2). Coterie does not change it.</source>
        <translation>Die Datei %1 ist beschädigt (%2). Coterie ändert sie nicht.</translation>
    </message>
    <message>
        <source>The file %1 could not be saved: %2</source>
        <translation>Die Datei %1 konnte nicht gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>coterie::FollowList</name>
    <message>
        <source>The service does not offer this list.</source>
        <translation>Der Dienst bietet diese Liste nicht an.</translation>
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
        <translation>%1&#xa0;Mrd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>million</comment>
        <translation>%1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousand</comment>
        <translation>%1&#xa0;Tsd.</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Unbekannter Benutzer</translation>
    </message>
</context>
<context>
    <name>coterie::HomeFeed</name>
    <message>
        <source>The service is still preparing this feed.</source>
        <translation>Der Dienst bereitet diesen Feed noch vor.</translation>
    </message>
    <message>
        <source>The service is still preparing this feed: “%1”.</source>
        <translation>Der Dienst bereitet diesen Feed noch vor: „%1“.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch läuft …</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Nächster Versuch in %1.</translation>
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
        <source>%1 · first frame only</source>
        <translation>%1 · nur das erste Bild</translation>
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
        <source>Coterie is not connected yet. Try again in a moment.</source>
        <translation>Coterie ist noch nicht verbunden. Versuche es gleich erneut.</translation>
    </message>
    <message>
        <source>The service rejected this picture: “%1”.</source>
        <extracomment>%1 is text from the service</extracomment>
        <translation>Der Dienst hat dieses Bild abgelehnt: „%1“.</translation>
    </message>
    <message>
        <source>The picture was not uploaded. %1</source>
        <translation>Das Bild wurde nicht hochgeladen. %1</translation>
    </message>
    <message>
        <source>Only files on this computer can be attached.</source>
        <translation>Nur Dateien auf diesem Computer können angehängt werden.</translation>
    </message>
    <message>
        <source>The file dialog is not available because Qt Quick Dialogs is not installed. Paste a picture, or drop it here.</source>
        <translation>Der Dateidialog ist nicht verfügbar, weil Qt Quick Dialogs nicht installiert ist. Füge ein Bild ein oder lege es hier ab.</translation>
    </message>
</context>
<context>
    <name>coterie::Languages</name>
    <message>
        <source>Follow system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>coterie::Navigation</name>
    <message>
        <source>The community could not be opened</source>
        <translation>Die Community konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>“%1” is not a token address.</source>
        <translation>„%1“ ist keine Token-Adresse.</translation>
    </message>
    <message>
        <source>The link could not be opened</source>
        <translation>Der Link konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>No application can open %1. The address was copied instead.</source>
        <translation>Keine Anwendung kann %1 öffnen. Stattdessen wurde die Adresse kopiert.</translation>
    </message>
    <message>
        <source>The post has not been loaded</source>
        <translation>Der Beitrag wurde noch nicht geladen</translation>
    </message>
    <message>
        <source>Load the missing posts in the feed of %1.</source>
        <translation>Lade die fehlenden Beiträge im Feed von %1.</translation>
    </message>
    <message>
        <source>The post is further down in %1</source>
        <translation>Der Beitrag steht weiter unten in %1</translation>
    </message>
    <message numerus="yes">
        <source>It is older than the %Ln loaded post(s).</source>
        <translation>
            <numerusform>Er ist älter als der geladene Beitrag.</numerusform>
            <numerusform>Er ist älter als die %Ln geladenen Beiträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Searching</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>The post is no longer in %1</source>
        <translation>Der Beitrag ist nicht mehr in %1</translation>
    </message>
    <message>
        <source>It was removed after the home feed was compiled.</source>
        <translation>Er wurde entfernt, nachdem der Start-Feed zusammengestellt wurde.</translation>
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
        <source>In %1 while you were away</source>
        <extracomment>%1 is the symbol of a community</extracomment>
        <translation>In %1, während du weg warst</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new replies to your post in %1</source>
        <translation>
            <numerusform>%Ln neue Antwort auf deinen Beitrag in %1</numerusform>
            <numerusform>%Ln neue Antworten auf deinen Beitrag in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown by the desktop while the window is not active.</source>
        <translation>Werden vom Desktop angezeigt, solange das Fenster nicht aktiv ist.</translation>
    </message>
    <message>
        <source>This desktop does not support notifications. They only appear in the window.</source>
        <translation>Dieser Desktop unterstützt keine Benachrichtigungen. Sie erscheinen nur im Fenster.</translation>
    </message>
    <message>
        <source>Checking whether this desktop supports notifications…</source>
        <translation>Es wird geprüft, ob dieser Desktop Benachrichtigungen unterstützt …</translation>
    </message>
    <message>
        <source>Do Not Disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Do Not Disturb until %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Nicht stören bis %1</translation>
    </message>
    <message>
        <source>Do Not Disturb until tomorrow, %1</source>
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
        <source>No unread posts</source>
        <translation>Keine ungelesenen Beiträge</translation>
    </message>
    <message>
        <source>Show Coterie</source>
        <translation>Coterie anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <source>This user was not found.</source>
        <translation>Dieser Benutzer wurde nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>coterie::Posting</name>
    <message>
        <source>Posting as %1 · %2</source>
        <extracomment>%1 is a shortened wallet address, %2 is the name of the chain</extracomment>
        <translation>Du postest als %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a shortened wallet address, %2 is the name of the chain</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign in to post, like and see posts live</source>
        <translation>Melde dich an, um zu posten, zu liken und Beiträge live zu sehen</translation>
    </message>
    <message>
        <source>Link a wallet to post</source>
        <translation>Verknüpfe eine Wallet, um zu posten</translation>
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
        <source>%1 The report may have been delivered. You can safely send it again.</source>
        <translation>%1 Die Meldung ist vielleicht angekommen. Du kannst sie bedenkenlos erneut senden.</translation>
    </message>
</context>
<context>
    <name>coterie::SandboxProcess</name>
    <message numerus="yes">
        <source>The sandbox was not ready after %n s.</source>
        <translation>
            <numerusform>Die Sandbox war nach %n s nicht bereit.</numerusform>
            <numerusform>Die Sandbox war nach %n s nicht bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program coterie-sandbox was not found next to Coterie or in PATH.</source>
        <translation>Das Programm coterie-sandbox wurde weder neben Coterie noch in PATH gefunden.</translation>
    </message>
    <message>
        <source>The program %1 does not exist.</source>
        <translation>Das Programm %1 existiert nicht.</translation>
    </message>
    <message>
        <source>The sandbox did not report its address.</source>
        <translation>Die Sandbox hat ihre Adresse nicht gemeldet.</translation>
    </message>
    <message>
        <source>The sandbox exited with code %1.</source>
        <translation>Die Sandbox wurde mit Code %1 beendet.</translation>
    </message>
</context>
<context>
    <name>coterie::Series</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>Noch keine Daten.</translation>
    </message>
    <message>
        <source>Now %1. Peak %2 in the last %3 s.</source>
        <extracomment>%1 and %2 are values with their unit, %3 is a number of seconds</extracomment>
        <translation>Jetzt %1. Höchstwert %2 in den letzten %3 s.</translation>
    </message>
</context>
<context>
    <name>coterie::SettingsMigration</name>
    <message>
        <source>The password store keeps nothing after Coterie is closed.</source>
        <translation>Der Passwortspeicher behält nach dem Schließen von Coterie nichts.</translation>
    </message>
    <message>
        <source>The password store returned something else than was saved.</source>
        <translation>Der Passwortspeicher hat etwas anderes zurückgegeben, als gespeichert wurde.</translation>
    </message>
    <message>
        <source>The settings are being changed by another program.</source>
        <translation>Die Einstellungen werden gerade von einem anderen Programm geändert.</translation>
    </message>
</context>
<context>
    <name>coterie::SignInForm</name>
    <message>
        <source>A sign-in link was ignored, because no sign-in is in progress. Start with “Sign in with X”.</source>
        <translation>Ein Anmeldelink wurde ignoriert, weil keine Anmeldung läuft. Beginne mit „Mit X anmelden“.</translation>
    </message>
    <message>
        <source>This sign-in link was already used. Each link works once.</source>
        <translation>Dieser Anmeldelink wurde bereits verwendet. Jeder Link funktioniert nur einmal.</translation>
    </message>
    <message>
        <source>This link belongs to another sign-in. Use the link from the page that was opened last.</source>
        <translation>Dieser Link gehört zu einer anderen Anmeldung. Verwende den Link von der zuletzt geöffneten Seite.</translation>
    </message>
    <message>
        <source>This is not a sign-in link. It starts with “coterie://auth”.</source>
        <translation>Das ist kein Anmeldelink. Ein Anmeldelink beginnt mit „coterie://auth“.</translation>
    </message>
    <message>
        <source>%1 does not allow Coterie to sign in</source>
        <translation>%1 erlaubt Coterie die Anmeldung nicht</translation>
    </message>
    <message>
        <source>%1 sent an unsafe sign-in address</source>
        <translation>%1 hat eine unsichere Anmeldeadresse gesendet</translation>
    </message>
    <message>
        <source>You did not allow the sign-in</source>
        <translation>Du hast die Anmeldung nicht erlaubt</translation>
    </message>
    <message>
        <source>The sign-in link has expired</source>
        <translation>Der Anmeldelink ist abgelaufen</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>Die Anmeldung hat zu lange gedauert</translation>
    </message>
    <message>
        <source>%1 could not sign you in</source>
        <translation>%1 konnte dich nicht anmelden</translation>
    </message>
    <message>
        <source>It is neither encrypted nor on this computer, so Coterie did not open it.</source>
        <translation>Sie ist weder verschlüsselt noch auf diesem Computer, daher hat Coterie sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>The sign-in page reported that access was denied.</source>
        <translation>Die Anmeldeseite hat gemeldet, dass der Zugriff verweigert wurde.</translation>
    </message>
    <message>
        <source>The service does not know the code in the link. Each code works once and for a short time.</source>
        <translation>Der Dienst kennt den Code im Link nicht. Jeder Code funktioniert einmal und nur für kurze Zeit.</translation>
    </message>
    <message>
        <source>The owner of the API key must add “%1” to the allowed redirect addresses.</source>
        <translation>Wer den API-Schlüssel verwaltet, muss „%1“ zu den erlaubten Weiterleitungsadressen hinzufügen.</translation>
    </message>
    <message>
        <source>Check the address of the service under “Advanced”.</source>
        <translation>Prüfe die Adresse des Dienstes unter „Erweitert“.</translation>
    </message>
    <message>
        <source>Check the API key under “Advanced”.</source>
        <translation>Prüfe den API-Schlüssel unter „Erweitert“.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Beginne von vorn.</translation>
    </message>
    <message>
        <source>Coterie waited 10 minutes for the browser.</source>
        <translation>Coterie hat 10 Minuten auf den Browser gewartet.</translation>
    </message>
</context>
<context>
    <name>coterie::StorageUsage</name>
    <message>
        <source>Cleared</source>
        <translation>Geleert</translation>
    </message>
    <message>
        <source>Nothing was cleared. See the notification for details.</source>
        <translation>Nichts wurde geleert. Einzelheiten stehen in der Benachrichtigung.</translation>
    </message>
</context>
<context>
    <name>coterie::WalletLinking</name>
    <message>
        <source>The signature does not match this address. Sign again with the wallet that has this address.</source>
        <translation>Die Signatur passt nicht zu dieser Adresse. Signiere erneut mit der Wallet, zu der diese Adresse gehört.</translation>
    </message>
    <message>
        <source>This wallet is already linked.</source>
        <translation>Diese Wallet ist bereits verknüpft.</translation>
    </message>
    <message>
        <source>The message to sign has expired. Ask for a new one.</source>
        <translation>Die zu signierende Nachricht ist abgelaufen. Fordere eine neue an.</translation>
    </message>
</context>
<context>
    <name>coterie::Wallets</name>
    <message>
        <source>Solana</source>
        <translation>Solana</translation>
    </message>
    <message>
        <source>Ethereum, Base and others</source>
        <translation>Ethereum, Base und andere</translation>
    </message>
    <message>
        <source>This wallet belongs to another account.</source>
        <translation>Diese Wallet gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>The page could not be started. Link the wallet by hand instead.</source>
        <translation>Die Seite konnte nicht gestartet werden. Verknüpfe die Wallet stattdessen von Hand.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Read and post in Coin Communities, live.</source>
        <translation>In Coin Communities live lesen und posten.</translation>
    </message>
    <message>
        <source>Start a local sandbox and use it instead of the saved service.</source>
        <translation>Eine lokale Sandbox starten und statt des gespeicherten Dienstes verwenden.</translation>
    </message>
    <message>
        <source>Address of the service.</source>
        <translation>Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>PEM file with certificates to trust in addition to the system&apos;s.</source>
        <translation>PEM-Datei mit Zertifikaten, denen zusätzlich zu denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Folder for settings and data.</source>
        <translation>Ordner für Einstellungen und Daten.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, es, … For testing the layout: pseudo (longer text) or rtl (right to left).</source>
        <translation>Sprache des Fensters: en, de, es, … Zum Testen des Layouts: pseudo (längerer Text) oder rtl (von rechts nach links).</translation>
    </message>
    <message>
        <source>Community to open: coterie://community/TOKEN or a token address.</source>
        <translation>Zu öffnende Community: coterie://community/TOKEN oder eine Token-Adresse.</translation>
    </message>
    <message>
        <source>Unknown language “%1”. Use a code such as en, de or es.</source>
        <translation>Unbekannte Sprache „%1“. Verwende einen Code wie en, de oder es.</translation>
    </message>
    <message>
        <source>Coterie is already running. Its window was brought to the front. To start another one, use a different folder with --profile.</source>
        <translation>Coterie läuft bereits. Das Fenster wurde in den Vordergrund geholt. Für ein weiteres verwende mit --profile einen anderen Ordner.</translation>
    </message>
</context>
</TS>
