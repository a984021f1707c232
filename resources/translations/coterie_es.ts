<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Coterie %1</source>
        <translation>Coterie %1</translation>
    </message>
    <message>
        <source>Free software under the MIT license, built with Qt %1</source>
        <extracomment>%1 is the Qt version</extracomment>
        <translation>Software libre con licencia MIT, creado con Qt %1</translation>
    </message>
    <message>
        <source>Source code · %1</source>
        <extracomment>%1 is the host name of the link</extracomment>
        <translation>Código fuente · %1</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
</context>
<context>
    <name>AccountRegistry</name>
    <message>
        <source>The list of accounts is damaged (%1). The file stays at %2.damaged once you sign in again.</source>
        <translation>La lista de cuentas está dañada (%1). El archivo se conservará como %2.damaged cuando vuelvas a iniciar sesión.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read: %1</source>
        <translation>No se pudo leer la lista de cuentas: %1</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved: %1</source>
        <translation>No se pudo guardar la lista de cuentas: %1</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent post(s)</source>
        <translation>
            <numerusform>%Ln publicación sin enviar</numerusform>
            <numerusform>%Ln publicaciones sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>AccountsSheet</name>
    <message>
        <source>Close Accounts</source>
        <translation>Cerrar cuentas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>Aún no hay cuentas.</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>Añadir cuenta</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>Live activity in the last 30 minutes</source>
        <translation>Actividad en directo de los últimos 30 minutos</translation>
    </message>
</context>
<context>
    <name>AddCommunity</name>
    <message>
        <source>This is not a valid token address. Check it and try again.</source>
        <translation>No es una dirección de token válida. Compruébala e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Add Community</source>
        <translation>Añadir comunidad</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección del token</translation>
    </message>
    <message>
        <source>Paste the token address</source>
        <translation>Pega la dirección del token</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>No se encontró el servidor %1.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 rechazó la conexión.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before a reply arrived.</source>
        <translation>Se perdió la conexión con %1 antes de recibir una respuesta.</translation>
    </message>
    <message>
        <source>The request to %1 was canceled.</source>
        <translation>Se canceló la solicitud a %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede conectar con %1.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Este equipo no está conectado a ninguna red.</translation>
    </message>
    <message>
        <source>%1 took too long to respond.</source>
        <translation>%1 tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be verified.</source>
        <translation>No se pudo verificar la conexión segura con %1.</translation>
    </message>
    <message>
        <source>%1 did not accept your sign-in.</source>
        <translation>%1 no aceptó tu inicio de sesión.</translation>
    </message>
    <message>
        <source>Access denied by %1.</source>
        <translation>%1 denegó el acceso.</translation>
    </message>
    <message>
        <source>Not found on %1.</source>
        <translation>No se encontró en %1.</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>%1 rechazó la solicitud.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 está sobrecargado.</translation>
    </message>
    <message>
        <source>%1 is having problems (error %2).</source>
        <translation>%1 tiene problemas (error %2).</translation>
    </message>
    <message>
        <source>%1 redirects to another address.</source>
        <translation>%1 redirige a otra dirección.</translation>
    </message>
    <message>
        <source>%1 sent an unexpected reply.</source>
        <translation>%1 envió una respuesta inesperada.</translation>
    </message>
    <message>
        <source>Connect to a network. Coterie then continues automatically.</source>
        <translation>Conéctate a una red. Coterie continuará automáticamente.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>Comprueba la dirección y la conexión de red.</translation>
    </message>
    <message>
        <source>Check the address, or try again later.</source>
        <translation>Comprueba la dirección o inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, and sign in to your network if it asks you to. For a private server, start Coterie with --ca and its certificate.</source>
        <translation>Comprueba el reloj de este equipo e inicia sesión en tu red si te lo pide. Para un servidor privado, inicia Coterie con --ca y su certificado.</translation>
    </message>
    <message>
        <source>Enter a valid API key and access token.</source>
        <translation>Introduce una clave de API y un token de acceso válidos.</translation>
    </message>
    <message>
        <source>Check that your wallet is linked and holds enough of the token, and that the API key is correct.</source>
        <translation>Comprueba que tu cartera está vinculada y tiene suficiente del token, y que la clave de API es correcta.</translation>
    </message>
    <message>
        <source>Check the token address.</source>
        <translation>Comprueba la dirección del token.</translation>
    </message>
    <message>
        <source>Correct your input and try again.</source>
        <translation>Corrige lo que has introducido e inténtalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Inténtalo de nuevo en un segundo.</numerusform>
            <numerusform>Inténtalo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the address belongs to a Coin Communities service.</source>
        <translation>Comprueba que la dirección es de un servicio de Coin Communities.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Color scheme</source>
        <translation>Esquema de color</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Overridden by COTERIE_APPEARANCE. Your choice applies the next time Coterie starts without it.</source>
        <translation>COTERIE_APPEARANCE anula este ajuste. Tu elección se aplicará cuando Coterie se inicie sin esa variable.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%L1%</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect after a restart. Your drafts are kept.</source>
        <translation>Se aplica tras reiniciar. Tus borradores se conservan.</translation>
    </message>
    <message>
        <source>Restart Coterie Now</source>
        <translation>Reiniciar Coterie ahora</translation>
    </message>
    <message>
        <source>Restart Now</source>
        <translation>Reiniciar ahora</translation>
    </message>
</context>
<context>
    <name>CharacterCount</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Peak %1 in the last 2 min</source>
        <extracomment>%1 is a value with its unit</extracomment>
        <translation>Máximo %1 en los últimos 2 min</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aún sin datos</translation>
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
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>CommunityHeader</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publicación</numerusform>
            <numerusform>%Ln publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>latest post: %1</source>
        <translation>última publicación: %1</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>About This Community</source>
        <translation>Acerca de esta comunidad</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Say something to %1</source>
        <translation>Escribe algo a %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>Añade un texto a la imagen</translation>
    </message>
</context>
<context>
    <name>ComposerText</name>
    <message>
        <source>Press Ctrl+Enter to post</source>
        <translation>Pulsa Ctrl+Intro para publicar</translation>
    </message>
    <message>
        <source>%1: press Enter to insert it</source>
        <translation>%1: pulsa Intro para insertarlo</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardada: %1</translation>
    </message>
    <message>
        <source>Provided by the service</source>
        <translation>Te la da el servicio</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Leave empty to keep the saved token</source>
        <translation>Déjalo vacío para conservar el token guardado</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de renovación</translation>
    </message>
    <message>
        <source>Optional. Keeps you signed in</source>
        <translation>Opcional. Mantiene tu sesión abierta</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Use Sandbox</source>
        <translation>Usar la sandbox</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Enter the address of a service and its API key. Without an access token you can read, and sign in later. All of it stays on this computer.</source>
        <translation>Introduce la dirección de un servicio y su clave de API. Sin token de acceso puedes leer e iniciar sesión más tarde. Todos los datos se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Optional. Signs you in without a browser</source>
        <translation>Opcional. Inicia sesión sin navegador</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Optional. For a service with a certificate of its own</source>
        <translation>Opcional. Para un servicio con certificado propio</translation>
    </message>
</context>
<context>
    <name>ConnectionDetailBody</name>
    <message>
        <source>Connection Details</source>
        <translation>Detalles de la conexión</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Desde las %1</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Retry Now</source>
        <translation>Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>ConnectionPill</name>
    <message>
        <source>Connection: %1</source>
        <extracomment>%1 is the state of the connection: Live, Offline, …</extracomment>
        <translation>Conexión: %1</translation>
    </message>
</context>
<context>
    <name>ConnectionPillFace</name>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Retry Now</source>
        <translation>Reintentar ahora</translation>
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
        <translation>Reintentar %1 ahora</translation>
    </message>
    <message>
        <source>Retry Now</source>
        <translation>Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>ConnectionSection</name>
    <message>
        <source>Sandbox on this computer</source>
        <translation>Sandbox en este equipo</translation>
    </message>
    <message>
        <source>Not connected to a service</source>
        <translation>Sin conexión con ningún servicio</translation>
    </message>
    <message>
        <source>Signed in as @%1</source>
        <translation>Sesión iniciada como @%1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Carteras</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
</context>
<context>
    <name>ContributorRow</name>
    <message numerus="yes">
        <source>%1, %Ln message(s)</source>
        <translation>
            <numerusform>%1, %Ln mensaje</numerusform>
            <numerusform>%1, %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>%1 seguidores</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contributors</name>
    <message>
        <source>The contributors could not be loaded. %1</source>
        <translation>No se pudieron cargar los participantes. %1</translation>
    </message>
    <message>
        <source>No contributors yet. Be the first to post.</source>
        <translation>Aún no hay participantes. Sé el primero en publicar.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
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
        <translation>No se pudieron leer los ajustes: %1</translation>
    </message>
    <message>
        <source>The settings file is damaged (%1). Coterie does not change it until you save new settings.</source>
        <translation>El archivo de ajustes está dañado (%1). Coterie no lo modificará hasta que guardes ajustes nuevos.</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1</source>
        <translation>No se pudieron guardar los ajustes: %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>About This Community</source>
        <translation>Acerca de esta comunidad</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>Panel de detalles</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Live Activity · Last 30 min</source>
        <translation>Actividad en directo · últimos 30 min</translation>
    </message>
    <message>
        <source>All Members</source>
        <translation>Todos los miembros</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBody</name>
    <message>
        <source>Community Connections</source>
        <translation>Conexiones de las comunidades</translation>
    </message>
    <message>
        <source>No community is connected. Open one to see its connection here.</source>
        <translation>Ninguna comunidad está conectada. Abre una para ver aquí su conexión.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBones</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>DiagnosticsHead</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Close Diagnostics</source>
        <translation>Cerrar diagnóstico</translation>
    </message>
    <message>
        <source>Copied without keys or tokens</source>
        <translation>Copiado sin claves ni tokens</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Short form of &quot;Copy Diagnostics&quot; for narrow windows</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Not connected to a service</source>
        <translation>Sin conexión con ningún servicio</translation>
    </message>
    <message>
        <source>Statistics appear here when Coterie is connected. You can copy the log now.</source>
        <translation>Las estadísticas aparecerán aquí cuando Coterie esté conectado. Ya puedes copiar el registro.</translation>
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
        <translation>Buscar emojis por nombre</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Sin resultados</translation>
    </message>
</context>
<context>
    <name>EmojiChoices</name>
    <message>
        <source>Matching emoji</source>
        <translation>Emojis que coinciden</translation>
    </message>
</context>
<context>
    <name>EmptyFeed</name>
    <message>
        <source>No posts yet</source>
        <translation>Aún no hay publicaciones</translation>
    </message>
    <message>
        <source>Be the first to say gm. Your post appears after a short review.</source>
        <translation>Sé el primero en decir gm. Tu publicación aparecerá tras una breve revisión.</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Use Sandbox</source>
        <translation>Usar la sandbox</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>FeedBar</name>
    <message>
        <source>Sort order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>Con más «me gusta»</translation>
    </message>
    <message>
        <source>How posts marked by moderation are shown</source>
        <translation>Cómo se muestran las publicaciones marcadas por la moderación</translation>
    </message>
    <message numerus="yes">
        <source>Filter · %Ln not shown</source>
        <translation>
            <numerusform>Filtro · %Ln sin mostrar</numerusform>
            <numerusform>Filtro · %Ln sin mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>FeedError</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Posts may be missing here</source>
        <translation>Puede que aquí falten publicaciones</translation>
    </message>
    <message>
        <source>Hidden message, marked by moderation</source>
        <translation>Mensaje oculto, marcado por la moderación</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2, removed by moderation: %3</source>
        <translation>%1, %2, retirado por la moderación: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, marked by moderation: %3</source>
        <translation>%1, %2, marcado por la moderación: %3</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>%1, with a picture</source>
        <translation>%1, con una imagen</translation>
    </message>
    <message>
        <source>Muted message from %1</source>
        <translation>Mensaje silenciado de %1</translation>
    </message>
</context>
<context>
    <name>FeedSkeleton</name>
    <message>
        <source>Loading feed</source>
        <translation>Cargando el feed</translation>
    </message>
</context>
<context>
    <name>FeedView</name>
    <message>
        <source>Feed of %1</source>
        <translation>Feed de %1</translation>
    </message>
    <message>
        <source>No more posts</source>
        <translation>No hay más publicaciones</translation>
    </message>
    <message>
        <source>You have reached the first post.</source>
        <translation>Has llegado a la primera publicación.</translation>
    </message>
    <message>
        <source>The most liked posts could not be loaded</source>
        <translation>No se pudieron cargar las publicaciones con más «me gusta»</translation>
    </message>
    <message>
        <source>The community could not be loaded</source>
        <translation>No se pudo cargar la comunidad</translation>
    </message>
    <message>
        <source>Sign in to read older posts.</source>
        <translation>Inicia sesión para leer publicaciones anteriores.</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Posts marked as spam</source>
        <translation>Publicaciones marcadas como spam</translation>
    </message>
    <message>
        <source>Posts marked as harmful</source>
        <translation>Publicaciones marcadas como dañinas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the loaded posts are not shown. Your own posts are always shown.</source>
        <translation>
            <numerusform>%Ln de las publicaciones cargadas no se muestra. Las tuyas se muestran siempre.</numerusform>
            <numerusform>%Ln de las publicaciones cargadas no se muestran. Las tuyas se muestran siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own posts are always shown.</source>
        <translation>Tus publicaciones se muestran siempre.</translation>
    </message>
</context>
<context>
    <name>FiltersSection</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Posts marked as spam</source>
        <translation>Publicaciones marcadas como spam</translation>
    </message>
    <message>
        <source>Posts marked as harmful</source>
        <translation>Publicaciones marcadas como dañinas</translation>
    </message>
    <message>
        <source>Your own posts are always shown.</source>
        <translation>Tus publicaciones se muestran siempre.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Sin resultados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrada</numerusform>
            <numerusform>%Ln encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>The position of the current search result: &quot;3 of 17&quot;</extracomment>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Find in the feed</source>
        <translation>Buscar en el feed</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Find in loaded posts</source>
        <translation>Buscar en las publicaciones cargadas</translation>
    </message>
    <message>
        <source>Previous Result (Shift+F3)</source>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next Result (F3)</source>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Searches the %Ln loaded post(s).</source>
        <translation>
            <numerusform>Busca en la publicación cargada.</numerusform>
            <numerusform>Busca en las %Ln publicaciones cargadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading older posts…</source>
        <translation>Cargando publicaciones anteriores…</translation>
    </message>
    <message>
        <source>Load Older Posts</source>
        <translation>Cargar publicaciones anteriores</translation>
    </message>
</context>
<context>
    <name>FlagChoices</name>
    <message>
        <source>Hide behind a warning</source>
        <translation>Ocultar tras una advertencia</translation>
    </message>
    <message>
        <source>Show with a label</source>
        <translation>Mostrar con una etiqueta</translation>
    </message>
    <message>
        <source>Don&apos;t show</source>
        <translation>No mostrar</translation>
    </message>
</context>
<context>
    <name>FlaggedCard</name>
    <message>
        <source>Marked as harmful</source>
        <translation>Marcado como dañino</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Marcado como spam</translation>
    </message>
</context>
<context>
    <name>FollowCard</name>
    <message>
        <source>Close List</source>
        <translation>Cerrar lista</translation>
    </message>
    <message>
        <source>Followed by @%1</source>
        <translation>A quién sigue @%1</translation>
    </message>
    <message>
        <source>Followers of @%1</source>
        <translation>Seguidores de @%1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>No se pudo cargar la lista</translation>
    </message>
    <message>
        <source>No followers yet</source>
        <translation>Aún no hay seguidores</translation>
    </message>
    <message>
        <source>Not following anyone yet</source>
        <translation>Aún no sigue a nadie</translation>
    </message>
</context>
<context>
    <name>FollowRow</name>
    <message>
        <source>%1 followers here</source>
        <translation>%1 seguidores aquí</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>HiddenCard</name>
    <message>
        <source>Hidden: marked as harmful.</source>
        <translation>Oculto: marcado como dañino.</translation>
    </message>
    <message>
        <source>Hidden: marked as spam.</source>
        <translation>Oculto: marcado como spam.</translation>
    </message>
    <message>
        <source>Show Anyway</source>
        <translation>Mostrar de todos modos</translation>
    </message>
</context>
<context>
    <name>HoleRow</name>
    <message>
        <source>Loading missing posts…</source>
        <translation>Cargando las publicaciones que faltan…</translation>
    </message>
    <message>
        <source>Could not load · Retry</source>
        <translation>No se pudo cargar · Reintentar</translation>
    </message>
    <message>
        <source>Could not load (%1) · Retry</source>
        <translation>No se pudo cargar (%1) · Reintentar</translation>
    </message>
    <message>
        <source>Posts may be missing here · Load</source>
        <translation>Puede que aquí falten publicaciones · Cargar</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>No posts yet</source>
        <translation>Aún no hay publicaciones</translation>
    </message>
    <message>
        <source>The service collects posts from all communities here. Until then, open a community in the sidebar.</source>
        <translation>El servicio reúne aquí publicaciones de todas las comunidades. Mientras tanto, abre una comunidad en la barra lateral.</translation>
    </message>
    <message>
        <source>Retry Now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>The home feed is not ready yet</source>
        <translation>El feed de inicio aún no está listo</translation>
    </message>
    <message>
        <source>The home feed could not be loaded</source>
        <translation>No se pudo cargar el feed de inicio</translation>
    </message>
    <message>
        <source>No more posts</source>
        <translation>No hay más publicaciones</translation>
    </message>
    <message>
        <source>Could not load more (%1) · Retry</source>
        <translation>No se pudo cargar más (%1) · Reintentar</translation>
    </message>
    <message>
        <source>Load More</source>
        <translation>Cargar más</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>All communities</source>
        <translation>Todas las comunidades</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is a time of day such as &quot;14:05&quot;</extracomment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>%1 is an age such as &quot;18 d&quot;</extracomment>
        <translation>de hace %1</translation>
    </message>
    <message>
        <source>All communities · %1</source>
        <translation>Todas las comunidades · %1</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Home feed</source>
        <translation>Feed de inicio</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
</context>
<context>
    <name>HomeItem</name>
    <message>
        <source>Home feed</source>
        <translation>Feed de inicio</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Todas las comunidades</translation>
    </message>
</context>
<context>
    <name>HomeNote</name>
    <message>
        <source>Could not refresh: %1 %2</source>
        <translation>No se pudo actualizar: %1 %2</translation>
    </message>
    <message>
        <source>This feed is %1 old. The service compiled it on %2. Newer posts are in the communities.</source>
        <extracomment>%1 is an age such as &quot;18 d&quot;, %2 is a date and time</extracomment>
        <translation>Este feed es de hace %1. El servicio lo preparó el %2. Las publicaciones más recientes están en las comunidades.</translation>
    </message>
    <message>
        <source>Retry Now</source>
        <translation>Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>HomeRow</name>
    <message numerus="yes">
        <source>%Ln like(s), including yours</source>
        <extracomment>%Ln is the number of likes, and one of them is the user&apos;s own</extracomment>
        <translation>
            <numerusform>%Ln «me gusta», el tuyo</numerusform>
            <numerusform>%Ln «me gusta», incluido el tuyo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln «me gusta»</numerusform>
            <numerusform>%Ln «me gusta»</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %3: %4</source>
        <extracomment>For the screen reader: %1 is the author, %2 the community, %3 the age, %4 the text</extracomment>
        <translation>%1 en %2, %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y|ies)</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
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
        <translation>Feed de inicio</translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>Finds communities, people and actions</source>
        <translation>Encuentra comunidades, personas y acciones</translation>
    </message>
    <message>
        <source>Jump to…</source>
        <translation>Ir a…</translation>
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
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>N or Ctrl+L</source>
        <translation>N o Ctrl+L</translation>
    </message>
    <message>
        <source>Send the post or reply</source>
        <translation>Enviar la publicación o respuesta</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Next and previous post</source>
        <translation>Publicación siguiente y anterior</translation>
    </message>
    <message>
        <source>J, K or ↓, ↑</source>
        <translation>J, K o ↓, ↑</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Like or unlike the post</source>
        <translation>Dar o quitar «me gusta»</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Open replies</source>
        <translation>Abrir las respuestas</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Next and previous community</source>
        <translation>Comunidad siguiente y anterior</translation>
    </message>
    <message>
        <source>Alt+↓, Alt+↑</source>
        <translation>Alt+↓, Alt+↑</translation>
    </message>
    <message>
        <source>First to ninth community</source>
        <translation>De la primera a la novena comunidad</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Ctrl+1 … Ctrl+9</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Mayús+D</translation>
    </message>
    <message>
        <source>Close the open dialog or pane</source>
        <translation>Cerrar el diálogo o panel abierto</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation>F1 o ?</translation>
    </message>
    <message>
        <source>Insert emoji, from the list or by name</source>
        <translation>Insertar emojis, desde la lista o por nombre</translation>
    </message>
    <message>
        <source>Ctrl+., :fire:</source>
        <translation>Ctrl+., :fire:</translation>
    </message>
    <message>
        <source>Attach a picture from the clipboard</source>
        <translation>Adjuntar una imagen del portapapeles</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Find in loaded posts; next and previous result</source>
        <translation>Buscar en las publicaciones cargadas; resultado siguiente y anterior</translation>
    </message>
    <message>
        <source>Ctrl+F; F3, Shift+F3</source>
        <translation>Ctrl+F; F3, Mayús+F3</translation>
    </message>
    <message>
        <source>Jump to a community, person or action</source>
        <translation>Ir a una comunidad, persona o acción</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>F5 or Ctrl+R</source>
        <translation>F5 o Ctrl+R</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Show the author&apos;s profile</source>
        <translation>Mostrar el perfil del autor</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Open the message menu</source>
        <translation>Abrir el menú del mensaje</translation>
    </message>
    <message>
        <source>Menu or Shift+F10</source>
        <translation>Menú o Mayús+F10</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Home feed</source>
        <translation>Feed de inicio</translation>
    </message>
    <message>
        <source>Picture Viewer</source>
        <translation>Visor de imágenes</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, fit to window</source>
        <translation>Acercar, alejar, ajustar a la ventana</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write a post; from the home feed, in the last community you opened</source>
        <translation>Escribir una publicación; desde el feed de inicio, en la última comunidad abierta</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>Volver arriba</translation>
    </message>
    <message>
        <source>Open the picture; in the home feed, show the post in its community</source>
        <translation>Abrir la imagen; en el feed de inicio, mostrar la publicación en su comunidad</translation>
    </message>
    <message>
        <source>Posts in a Community</source>
        <translation>Publicaciones en una comunidad</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Mayús+A</translation>
    </message>
</context>
<context>
    <name>LeaveAccount</name>
    <message>
        <source>Remove @%1 with all its data from this computer? Drafts and unsent posts are deleted. Your account on the service stays.</source>
        <translation>¿Quitar @%1 con todos sus datos de este equipo? Se eliminarán los borradores y las publicaciones sin enviar. Tu cuenta en el servicio se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>Sign out @%1? %Ln post(s) were not published yet.</source>
        <translation>
            <numerusform>¿Cerrar la sesión de @%1? Aún no se ha publicado %Ln publicación.</numerusform>
            <numerusform>¿Cerrar la sesión de @%1? Aún no se han publicado %Ln publicaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out @%1? Drafts and read positions stay on this computer.</source>
        <translation>¿Cerrar la sesión de @%1? Los borradores y las posiciones de lectura se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep Posts and Sign Out</source>
        <translation>Conservar publicaciones y cerrar sesión</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Discard Posts and Sign Out</source>
        <translation>Descartar publicaciones y cerrar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Change Filter</source>
        <translation>Cambiar filtro</translation>
    </message>
    <message>
        <source>All loaded posts are filtered out</source>
        <translation>El filtro oculta todas las publicaciones cargadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were marked by moderation.</source>
        <translation>
            <numerusform>La moderación marcó %Ln publicación.</numerusform>
            <numerusform>La moderación marcó %Ln publicaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>Animation by %1</source>
        <translation>Animación de %1</translation>
    </message>
    <message>
        <source>Picture by %1</source>
        <translation>Imagen de %1</translation>
    </message>
    <message>
        <source>Close Picture</source>
        <translation>Cerrar imagen</translation>
    </message>
</context>
<context>
    <name>LightboxFoot</name>
    <message>
        <source>Zoom Out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Zoom: %1</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
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
            <numerusform>Quitar el «me gusta», %Ln «me gusta»</numerusform>
            <numerusform>Quitar el «me gusta», %Ln «me gusta»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like, %Ln like(s)</source>
        <translation>
            <numerusform>Me gusta, %Ln «me gusta»</numerusform>
            <numerusform>Me gusta, %Ln «me gusta»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkAction</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
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
        <translation>Inicio · Coterie</translation>
    </message>
</context>
<context>
    <name>MediaBox</name>
    <message>
        <source>Animation by %1</source>
        <extracomment>A picture in a message; %1 is its author</extracomment>
        <translation>Animación de %1</translation>
    </message>
    <message>
        <source>Picture by %1</source>
        <translation>Imagen de %1</translation>
    </message>
</context>
<context>
    <name>MediaFailure</name>
    <message>
        <source>The picture could not be loaded</source>
        <translation>No se pudo cargar la imagen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>Close Members</source>
        <translation>Cerrar miembros</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Miembros de %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Find in loaded members</source>
        <translation>Buscar en los miembros cargados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>MembersState</name>
    <message>
        <source>The members could not be loaded</source>
        <translation>No se pudieron cargar los miembros</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Aún no hay miembros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) loaded</source>
        <translation>
            <numerusform>%Ln miembro cargado</numerusform>
            <numerusform>%Ln miembros cargados</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a post to become the first member.</source>
        <translation>Publica algo para ser el primer miembro.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Load More Members</source>
        <translation>Cargar más miembros</translation>
    </message>
    <message>
        <source>Loading members</source>
        <translation>Cargando los miembros</translation>
    </message>
    <message>
        <source>Could not load more (%1) · Retry</source>
        <translation>No se pudo cargar más (%1) · Reintentar</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>MutedLine</name>
    <message>
        <source>Show Muted Message from %1</source>
        <translation>Mostrar mensaje silenciado de %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show Muted Messages</source>
        <translation>Mostrar mensajes silenciados</translation>
    </message>
</context>
<context>
    <name>MutedList</name>
    <message>
        <source>Muted users</source>
        <translation>Usuarios silenciados</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Usuario desconocido</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Dejar de silenciar a %1</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>No muted users. You can mute someone from a message&apos;s menu or from their profile.</source>
        <translation>No hay usuarios silenciados. Puedes silenciar a alguien desde el menú de un mensaje o desde su perfil.</translation>
    </message>
</context>
<context>
    <name>NewPostsPill</name>
    <message numerus="yes">
        <source>Show %Ln new post(s)</source>
        <translation>
            <numerusform>Mostrar %Ln publicación nueva</numerusform>
            <numerusform>Mostrar %Ln publicaciones nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln publicación nueva</numerusform>
            <numerusform>%Ln publicaciones nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoCommunity</name>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The communities could not be loaded</source>
        <translation>No se pudieron cargar las comunidades</translation>
    </message>
    <message>
        <source>No community is open</source>
        <translation>No hay ninguna comunidad abierta</translation>
    </message>
    <message>
        <source>Choose one in the sidebar, or add one by its token address.</source>
        <translation>Elige una en la barra lateral o añade una con su dirección de token.</translation>
    </message>
</context>
<context>
    <name>NotificationList</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Close Notifications</source>
        <translation>Cerrar notificaciones</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>No hay notificaciones</translation>
    </message>
    <message>
        <source>Replies, moderation of your posts and errors are listed here.</source>
        <translation>Aquí se muestran las respuestas, la moderación de tus publicaciones y los errores.</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>Remove Notification</source>
        <translation>Quitar notificación</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Replies to me</source>
        <translation>Respuestas a mis mensajes</translation>
    </message>
    <message>
        <source>Moderation of my posts</source>
        <translation>Moderación de mis publicaciones</translation>
    </message>
    <message>
        <source>When a post is removed, restored or not published</source>
        <translation>Cuando una publicación se retira, se restaura o no se publica</translation>
    </message>
    <message>
        <source>Do Not Disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Turns off desktop notifications. The window only shows problems with your own actions.</source>
        <translation>Desactiva las notificaciones de escritorio. La ventana solo muestra problemas con tus propias acciones.</translation>
    </message>
    <message>
        <source>Turn Off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turn Off Do Not Disturb</source>
        <translation>Desactivar No molestar</translation>
    </message>
    <message>
        <source>For 1 Hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Do Not Disturb for 1 Hour</source>
        <translation>No molestar durante 1 hora</translation>
    </message>
    <message>
        <source>Until Tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Do Not Disturb Until Tomorrow</source>
        <translation>No molestar hasta mañana</translation>
    </message>
    <message>
        <source>Until I Turn It Off</source>
        <translation>Hasta que lo desactive</translation>
    </message>
    <message>
        <source>Do Not Disturb Until I Turn It Off</source>
        <translation>No molestar hasta que lo desactive</translation>
    </message>
    <message>
        <source>Hide Communities</source>
        <translation>Ocultar comunidades</translation>
    </message>
    <message>
        <source>Choose Communities</source>
        <translation>Elegir comunidades</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>OlderReplies</name>
    <message>
        <source>Could not load older replies (%1) · Retry</source>
        <translation>No se pudieron cargar respuestas anteriores (%1) · Reintentar</translation>
    </message>
    <message>
        <source>Loading older replies…</source>
        <translation>Cargando respuestas anteriores…</translation>
    </message>
    <message>
        <source>Load Older Replies</source>
        <translation>Cargar respuestas anteriores</translation>
    </message>
</context>
<context>
    <name>OlderRows</name>
    <message>
        <source>Could not load older posts (%1) · Retry</source>
        <translation>No se pudieron cargar publicaciones anteriores (%1) · Reintentar</translation>
    </message>
    <message>
        <source>Load Older Posts</source>
        <translation>Cargar publicaciones anteriores</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>The address is empty. Enter an address such as https://api.example.com.</source>
        <translation>La dirección está vacía. Introduce una dirección como https://api.example.com.</translation>
    </message>
    <message>
        <source>This is not a valid address. Enter an address such as https://api.example.com.</source>
        <translation>No es una dirección válida. Introduce una dirección como https://api.example.com.</translation>
    </message>
    <message>
        <source>The address must start with https:// or wss://.</source>
        <translation>La dirección debe empezar por https:// o wss://.</translation>
    </message>
    <message>
        <source>Unencrypted connections only work with a server on this computer. Use an address that starts with https://.</source>
        <translation>Las conexiones sin cifrar solo funcionan con un servidor de este equipo. Usa una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password. Remove the part before the @.</source>
        <translation>La dirección no debe contener usuario ni contraseña. Quita la parte anterior a la @.</translation>
    </message>
    <message>
        <source>Enter only the address of the server. Remove everything after the host name and port.</source>
        <translation>Introduce solo la dirección del servidor. Quita todo lo que sigue al nombre de host y al puerto.</translation>
    </message>
</context>
<context>
    <name>OutgoingPicture</name>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>No se pudo leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Unsupported image format. Use PNG, JPEG, GIF or WebP.</source>
        <translation>Formato de imagen no admitido. Usa PNG, JPEG, GIF o WebP.</translation>
    </message>
    <message>
        <source>The picture is damaged or cannot be read. Choose another one.</source>
        <translation>La imagen está dañada o no se puede leer. Elige otra.</translation>
    </message>
    <message>
        <source>The file is too large. Choose a picture of up to %1.</source>
        <translation>El archivo es demasiado grande. Elige una imagen de hasta %1.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Make it smaller and try again.</source>
        <translation>La imagen tiene demasiados píxeles. Redúcela e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The animation is larger than %1. Make it shorter or smaller.</source>
        <translation>La animación supera los %1. Acórtala o redúcela.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%Ln message(s) in %1</source>
        <translation>
            <numerusform>%Ln mensaje en %1</numerusform>
            <numerusform>%Ln mensajes en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is an age such as &quot;18 d&quot;, %2 is a community</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Home feed</source>
        <translation>Feed de inicio</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Todas las comunidades</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Community with this token address</source>
        <translation>Comunidad con esta dirección de token</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>No results</source>
        <translation>Sin resultados</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln result(s)</source>
        <extracomment>For the screen reader: %1 is the current row, %Ln is the number of results</extracomment>
        <translation>
            <numerusform>%1; %Ln resultado</numerusform>
            <numerusform>%1; %Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to a community, person or action</source>
        <translation>Ir a una comunidad, persona o acción</translation>
    </message>
    <message>
        <source>Jump to a community, person or action…</source>
        <translation>Ir a una comunidad, persona o acción…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Muted Users</source>
        <translation>Usuarios silenciados</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Choose Picture</source>
        <translation>Elegir imagen</translation>
    </message>
</context>
<context>
    <name>PictureDrop</name>
    <message>
        <source>Drop the picture here</source>
        <translation>Suelta la imagen aquí</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Preparing the picture…</source>
        <translation>Preparando la imagen…</translation>
    </message>
    <message>
        <source>Uploading, then posting… %1%</source>
        <extracomment>%1 is the upload progress in percent</extracomment>
        <translation>Subiendo; después se publicará… %1 %</translation>
    </message>
    <message>
        <source>Uploading… %1%</source>
        <translation>Subiendo… %1 %</translation>
    </message>
    <message>
        <source>Attached picture</source>
        <translation>Imagen adjunta</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Upload progress</source>
        <translation>Progreso de la subida</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>Cancelar subida</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove Picture</source>
        <translation>Quitar imagen</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Coterie does not load pictures from this address.</source>
        <translation>Coterie no carga imágenes de esta dirección.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>No se pudo conectar con el servidor.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>El servidor tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted.</source>
        <translation>El certificado del servidor no es de confianza.</translation>
    </message>
    <message>
        <source>The picture no longer exists.</source>
        <translation>La imagen ya no existe.</translation>
    </message>
    <message>
        <source>The server returned an error (%1).</source>
        <translation>El servidor devolvió un error (%1).</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>The picture has too many pixels to be shown.</source>
        <translation>La imagen tiene demasiados píxeles para mostrarla.</translation>
    </message>
    <message>
        <source>Unsupported image format. Only PNG, JPEG, GIF and WebP can be shown.</source>
        <translation>Formato de imagen no admitido. Solo se pueden mostrar PNG, JPEG, GIF y WebP.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>La imagen está dañada.</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Stop Animation</source>
        <translation>Detener animación</translation>
    </message>
    <message>
        <source>Play Animation</source>
        <translation>Reproducir animación</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>The service accepted the post but did not publish it. Moderation may have declined it.</source>
        <translation>El servicio aceptó el envío, pero no lo publicó. Puede que la moderación lo haya rechazado.</translation>
    </message>
    <message>
        <source>The connection was lost before the service replied. The post may have been published.</source>
        <translation>Se perdió la conexión antes de que respondiera el servicio. Puede que la publicación haya salido.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Check Balance Again</source>
        <translation>Comprobar saldo de nuevo</translation>
    </message>
</context>
<context>
    <name>PostingAs</name>
    <message>
        <source>Choose another wallet or chain</source>
        <translation>Elegir otra cartera o cadena</translation>
    </message>
</context>
<context>
    <name>PostingMenu</name>
    <message>
        <source>Post As</source>
        <translation>Publicar como</translation>
    </message>
</context>
<context>
    <name>ProfileActions</name>
    <message>
        <source>This is you.</source>
        <translation>Eres tú.</translation>
    </message>
    <message>
        <source>The service does not say who you follow, so you may already follow this user.</source>
        <translation>El servicio no indica a quién sigues, así que puede que ya sigas a este usuario.</translation>
    </message>
    <message>
        <source>Their messages are collapsed and do not count as unread. They are not notified.</source>
        <translation>Sus mensajes se contraen y no cuentan como no leídos. No recibe ningún aviso.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Perfil de %1</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Usuario desconocido</translation>
    </message>
    <message>
        <source>%1 followers on X</source>
        <translation>%1 seguidores en X</translation>
    </message>
    <message>
        <source>Open X Profile on %1</source>
        <translation>Abrir perfil de X en %1</translation>
    </message>
    <message>
        <source>%1 ↗</source>
        <translation>%1 ↗</translation>
    </message>
    <message>
        <source>Close Profile</source>
        <translation>Cerrar perfil</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Change Name</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Change Picture</source>
        <translation>Cambiar imagen</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Carteras</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProfileFacts</name>
    <message>
        <source>Member since %1</source>
        <translation>Miembro desde el %1</translation>
    </message>
    <message>
        <source>Loading profile</source>
        <translation>Cargando el perfil</translation>
    </message>
    <message>
        <source>followers here</source>
        <translation>seguidores aquí</translation>
    </message>
    <message>
        <source>following here</source>
        <translation>seguidos aquí</translation>
    </message>
    <message>
        <source>messages in %1</source>
        <extracomment>Label below the number of messages a user wrote; %1 is the symbol of the community</extracomment>
        <translation>mensajes en %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The profile could not be loaded</source>
        <translation>No se pudo cargar el perfil</translation>
    </message>
</context>
<context>
    <name>ProfileFollows</name>
    <message>
        <source>Show Followers</source>
        <translation>Mostrar seguidores</translation>
    </message>
    <message>
        <source>Show Following</source>
        <translation>Mostrar seguidos</translation>
    </message>
</context>
<context>
    <name>PullHint</name>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Release to refresh</source>
        <translation>Suelta para actualizar</translation>
    </message>
    <message>
        <source>Pull down to refresh</source>
        <translation>Desliza hacia abajo para actualizar</translation>
    </message>
    <message>
        <source>Could not refresh: %1</source>
        <translation>No se pudo actualizar: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>RemovedCard</name>
    <message>
        <source>Removed by moderation</source>
        <translation>Retirada por la moderación</translation>
    </message>
    <message>
        <source>Edit and Post Again</source>
        <translation>Editar y volver a publicar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>RepliesButton</name>
    <message numerus="yes">
        <source>%Ln repl(y|ies)</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Write a reply</source>
        <translation>Escribe una respuesta</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Close Without Reporting</source>
        <translation>Cerrar sin denunciar</translation>
    </message>
    <message>
        <source>Report Sent</source>
        <translation>Denuncia enviada</translation>
    </message>
    <message>
        <source>Report Message</source>
        <translation>Denunciar mensaje</translation>
    </message>
    <message>
        <source>Your report was sent to the team that runs this service. You will not be told the outcome. You can mute @%1 to hide their messages.</source>
        <translation>Tu denuncia se envió al equipo que gestiona este servicio. No se te informará del resultado. Puedes silenciar a @%1 para ocultar sus mensajes.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>@%1 is muted</source>
        <translation>@%1 está silenciado</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>Silenciar a @%1</translation>
    </message>
</context>
<context>
    <name>ReportReasons</name>
    <message>
        <source>Why are you reporting this message from @%1? They will not be told who reported it.</source>
        <translation>¿Por qué denuncias este mensaje de @%1? No sabrá quién lo denunció.</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Ads, scams or repeated messages</source>
        <translation>Publicidad, estafas o mensajes repetidos</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Acoso</translation>
    </message>
    <message>
        <source>Threats, insults or stalking</source>
        <translation>Amenazas, insultos o persecución</translation>
    </message>
    <message>
        <source>Hate speech</source>
        <translation>Discurso de odio</translation>
    </message>
    <message>
        <source>Attacks on people for who they are</source>
        <translation>Ataques a personas por su identidad</translation>
    </message>
    <message>
        <source>Inappropriate content</source>
        <translation>Contenido inapropiado</translation>
    </message>
    <message>
        <source>Violence, nudity or other unsuitable content</source>
        <translation>Violencia, desnudos u otro contenido inadecuado</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Describe it in a few words</source>
        <translation>Descríbelo en pocas palabras</translation>
    </message>
    <message>
        <source>Details (required)</source>
        <translation>Detalles (obligatorio)</translation>
    </message>
    <message>
        <source>Details (optional)</source>
        <translation>Detalles (opcional)</translation>
    </message>
    <message>
        <source>Describe the problem in a few words</source>
        <translation>Describe el problema en pocas palabras</translation>
    </message>
    <message>
        <source>The report was not sent. %1</source>
        <translation>La denuncia no se envió. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Send Report</source>
        <translation>Enviar denuncia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RowBase</name>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>No publicada</translation>
    </message>
    <message>
        <source>Not sent · %1</source>
        <translation>No enviada · %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>More than %L1 messages from muted users</source>
        <translation>Más de %L1 mensajes de usuarios silenciados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) from muted users</source>
        <translation>
            <numerusform>%Ln mensaje de un usuario silenciado</numerusform>
            <numerusform>%Ln mensajes de usuarios silenciados</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: @%1</source>
        <translation>Silenciado: @%1</translation>
    </message>
</context>
<context>
    <name>RowMenuEntries</name>
    <message>
        <source>Message Menu</source>
        <translation>Menú del mensaje</translation>
    </message>
    <message>
        <source>Show Replies</source>
        <translation>Mostrar respuestas</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy Picture Link</source>
        <translation>Copiar enlace de la imagen</translation>
    </message>
    <message>
        <source>Copy Link to %1 on %2</source>
        <translation>Copiar enlace a %1 en %2</translation>
    </message>
    <message>
        <source>Show Profile of %1</source>
        <translation>Mostrar perfil de %1</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>Dejar de seguir a %1</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Seguir a %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Dejar de silenciar a %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar a %1</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Denunciar…</translation>
    </message>
</context>
<context>
    <name>RowTime</name>
    <message>
        <source>%1 · %2 followers</source>
        <extracomment>%1 is the age of the message, %2 is the number of people who follow its author</extracomment>
        <translation>%1 · %2 seguidores</translation>
    </message>
</context>
<context>
    <name>SandboxWords</name>
    <message>
        <source>This is the sandbox. Try a post with one of these words:</source>
        <translation>Esta es la sandbox. Prueba una publicación con una de estas palabras:</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <extracomment>%1 is a word to try in the sandbox, %2 is what it does</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>removed by moderation at once (“scam” does the same)</source>
        <translation>la moderación la retira al momento («scam» hace lo mismo)</translation>
    </message>
    <message>
        <source>published, then removed after a few seconds</source>
        <translation>se publica y se retira a los pocos segundos</translation>
    </message>
    <message>
        <source>removed, then restored a little later</source>
        <translation>se retira y poco después se restaura</translation>
    </message>
    <message>
        <source>accepted, but never published</source>
        <translation>se acepta, pero nunca se publica</translation>
    </message>
</context>
<context>
    <name>SecretError</name>
    <message>
        <source>The password store has no such entry.</source>
        <translation>El almacén de contraseñas no tiene esa entrada.</translation>
    </message>
    <message>
        <source>The password store is locked. Unlock it and try again.</source>
        <translation>El almacén de contraseñas está bloqueado. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The password store denied access.</source>
        <translation>El almacén de contraseñas denegó el acceso.</translation>
    </message>
    <message>
        <source>No password store is running.</source>
        <translation>No hay ningún almacén de contraseñas en ejecución.</translation>
    </message>
    <message>
        <source>The password store did not respond.</source>
        <translation>El almacén de contraseñas no respondió.</translation>
    </message>
    <message>
        <source>The password store reported an error: %1</source>
        <translation>El almacén de contraseñas notificó un error: %1</translation>
    </message>
</context>
<context>
    <name>SendQueue</name>
    <message>
        <source>you are no longer signed in</source>
        <translation>tu sesión ya no está abierta</translation>
    </message>
    <message>
        <source>the wallet is not linked or does not hold enough of the token</source>
        <translation>la cartera no está vinculada o no tiene suficiente del token</translation>
    </message>
    <message>
        <source>Coterie was closed while the post was being sent.</source>
        <translation>Coterie se cerró mientras se enviaba la publicación.</translation>
    </message>
    <message>
        <source>The post was discarded while it was being sent.</source>
        <translation>La publicación se descartó mientras se enviaba.</translation>
    </message>
    <message>
        <source>no wallet is linked to your account</source>
        <translation>no hay ninguna cartera vinculada a tu cuenta</translation>
    </message>
    <message>
        <source>The service accepted the post but did not publish it. Another message of yours appeared, so the service may have changed the text.</source>
        <translation>El servicio aceptó el envío, pero no lo publicó. Apareció otro mensaje tuyo, así que puede que el servicio haya cambiado el texto.</translation>
    </message>
    <message>
        <source>The service accepted the post but did not publish it. Moderation may have declined it.</source>
        <translation>El servicio aceptó el envío, pero no lo publicó. Puede que la moderación lo haya rechazado.</translation>
    </message>
    <message>
        <source>The post is not in the feed yet, but another message of yours is. The service may have changed the text.</source>
        <translation>La publicación aún no está en el feed, pero sí otro mensaje tuyo. Puede que el servicio haya cambiado el texto.</translation>
    </message>
    <message>
        <source>The post is not in the feed yet. If you send it again, it may be published twice.</source>
        <translation>La publicación aún no está en el feed. Si la envías de nuevo, puede publicarse dos veces.</translation>
    </message>
</context>
<context>
    <name>ServiceCatalog</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be changed: %2</source>
        <translation>No se pudo modificar %1: %2</translation>
    </message>
    <message>
        <source>Built-in services</source>
        <translation>Servicios integrados</translation>
    </message>
</context>
<context>
    <name>ServiceEntry</name>
    <message>
        <source>It is not an object.</source>
        <translation>No es un objeto.</translation>
    </message>
    <message>
        <source>“%1” is not text.</source>
        <translation>«%1» no es texto.</translation>
    </message>
    <message>
        <source>“redirectUrl” is not an address.</source>
        <translation>«redirectUrl» no es una dirección.</translation>
    </message>
    <message>
        <source>%1, entry %2: %3</source>
        <translation>%1, entrada %2: %3</translation>
    </message>
</context>
<context>
    <name>SessionBanner</name>
    <message>
        <source>Sign In Again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For This Session Only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>Sign In for This Session Only</source>
        <translation>Iniciar sesión solo esta vez</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Close Settings</source>
        <translation>Cerrar ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
</context>
<context>
    <name>SidebarAccount</name>
    <message>
        <source>Switch accounts (Ctrl+Shift+A)</source>
        <translation>Cambiar de cuenta (Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <source>Account @%1</source>
        <translation>Cuenta @%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wallet(s)</source>
        <translation>
            <numerusform>%Ln cartera</numerusform>
            <numerusform>%Ln carteras</numerusform>
        </translation>
    </message>
    <message>
        <source>Your Profile</source>
        <translation>Tu perfil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>SidebarFooter</name>
    <message numerus="yes">
        <source>Notifications · %Ln new</source>
        <translation>
            <numerusform>Notificaciones · %Ln nueva</numerusform>
            <numerusform>Notificaciones · %Ln nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Press to turn off</source>
        <translation>Pulsa para desactivarlo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in with X</source>
        <translation>Iniciar sesión con X</translation>
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
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <translation>%1, %2 sin leer</translation>
    </message>
</context>
<context>
    <name>SidebarState</name>
    <message>
        <source>The communities could not be loaded. %1</source>
        <translation>No se pudieron cargar las comunidades. %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No communities yet. Add one by its token address.</source>
        <translation>Aún no hay comunidades. Añade una con su dirección de token.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Finish signing in in your browser</source>
        <translation>Termina de iniciar sesión en el navegador</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>A page was opened where you sign in with X. Coterie never sees your password.</source>
        <translation>Se ha abierto una página en la que inicias sesión con X. Coterie nunca ve tu contraseña.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SignInWaiting</name>
    <message>
        <source>No browser could be opened. Copy the link and open it in a browser.</source>
        <translation>No se pudo abrir ningún navegador. Copia el enlace y ábrelo en un navegador.</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Your desktop does not know that sign-in links belong to Coterie. Coterie can register itself for you, or you can paste the link below.</source>
        <translation>Tu escritorio no sabe que los enlaces de inicio de sesión son de Coterie. Coterie puede registrarse por ti, o puedes pegar el enlace abajo.</translation>
    </message>
    <message>
        <source>Register Coterie for Sign-In Links</source>
        <translation>Registrar Coterie para los enlaces de inicio de sesión</translation>
    </message>
    <message>
        <source>Paste the link you were sent to</source>
        <translation>Pega el enlace al que se te redirigió</translation>
    </message>
    <message>
        <source>Use Link</source>
        <translation>Usar enlace</translation>
    </message>
    <message>
        <source>Unregister Coterie for Sign-In Links</source>
        <translation>Quitar el registro para enlaces de inicio de sesión</translation>
    </message>
</context>
<context>
    <name>Splitter</name>
    <message>
        <source>%1, %2 pixels wide</source>
        <extracomment>%1 is a part of the window such as the sidebar, %2 is its width in pixels</extracomment>
        <translation>%1, %2 píxeles de ancho</translation>
    </message>
</context>
<context>
    <name>StaleNote</name>
    <message>
        <source>Could not refresh: %1</source>
        <translation>No se pudo actualizar: %1</translation>
    </message>
    <message>
        <source>Showing cached posts. Refreshing…</source>
        <translation>Publicaciones en caché. Actualizando…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A small service on this computer with demo communities.</source>
        <translation>Un pequeño servicio en este equipo con comunidades de demostración.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Iniciando la sandbox…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
</context>
<context>
    <name>StatTiles</name>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>publicaciones</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>me gusta</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The file belongs to another program (%1)</source>
        <translation>El archivo pertenece a otro programa (%1)</translation>
    </message>
    <message>
        <source>The file has version %1, but this version of Coterie supports only up to %2</source>
        <translation>El archivo tiene la versión %1, pero esta versión de Coterie solo admite hasta la %2</translation>
    </message>
    <message>
        <source>The file belongs to another program</source>
        <translation>El archivo pertenece a otro programa</translation>
    </message>
    <message>
        <source>Tables are missing from the file</source>
        <translation>Faltan tablas en el archivo</translation>
    </message>
    <message>
        <source>The old database is damaged, so Coterie started with a new database</source>
        <translation>La base de datos antigua está dañada, así que Coterie empezó con una nueva</translation>
    </message>
    <message>
        <source>The database is from a newer version, so Coterie started with a new database</source>
        <translation>La base de datos es de una versión más reciente, así que Coterie empezó con una nueva</translation>
    </message>
    <message>
        <source>Coterie is not allowed to write to its folder</source>
        <translation>Coterie no tiene permiso para escribir en su carpeta</translation>
    </message>
    <message>
        <source>Another program is using Coterie&apos;s database</source>
        <translation>Otro programa está usando la base de datos de Coterie</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Coterie could not write to the disk</source>
        <translation>Coterie no pudo escribir en el disco</translation>
    </message>
    <message>
        <source>The old file may still contain drafts and unsent posts. Keep the old file until you&apos;re sure nothing is missing.</source>
        <translation>Puede que el archivo antiguo aún contenga borradores y publicaciones sin enviar. Consérvalo hasta que tengas la seguridad de que no falta nada.</translation>
    </message>
    <message>
        <source>Update Coterie and close it. Then give the old file its original name again.</source>
        <translation>Actualiza Coterie y ciérralo. Después, vuelve a poner al archivo antiguo su nombre original.</translation>
    </message>
    <message>
        <source>Make the folder writable. Until then, what you write is kept in memory only and is lost when you close Coterie.</source>
        <translation>Permite escribir en la carpeta. Hasta entonces, lo que escribas se guarda solo en memoria y se pierde al cerrar Coterie.</translation>
    </message>
    <message>
        <source>Close the other program. Until then, what you write is kept in memory only and is lost when you close Coterie.</source>
        <translation>Cierra el otro programa. Hasta entonces, lo que escribas se guarda solo en memoria y se pierde al cerrar Coterie.</translation>
    </message>
    <message>
        <source>Free up some space. Until then, what you write is kept in memory only and is lost when you close Coterie.</source>
        <translation>Libera espacio. Hasta entonces, lo que escribas se guarda solo en memoria y se pierde al cerrar Coterie.</translation>
    </message>
    <message>
        <source>Coterie keeps trying. Until then, what you write is kept in memory only and is lost when you close Coterie.</source>
        <translation>Coterie lo seguirá intentando. Hasta entonces, lo que escribas se guarda solo en memoria y se pierde al cerrar Coterie.</translation>
    </message>
    <message>
        <source>%1. The old file is now %2</source>
        <translation>%1. El archivo antiguo se llama ahora %2</translation>
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
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Cached posts</source>
        <translation>Publicaciones en caché</translation>
    </message>
    <message>
        <source>Cached posts: %1</source>
        <translation>Publicaciones en caché: %1</translation>
    </message>
    <message>
        <source>Shown at startup until the service replies. Clearing keeps your pending posts, your drafts and your reading position.</source>
        <translation>Se muestran al iniciar hasta que responde el servicio. Al vaciarlas se conservan tus publicaciones pendientes, tus borradores y tu posición de lectura.</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Vaciando…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear Cached Posts</source>
        <translation>Vaciar publicaciones en caché</translation>
    </message>
    <message>
        <source>Cached pictures</source>
        <translation>Imágenes en caché</translation>
    </message>
    <message>
        <source>Cached pictures: %1 of up to %2</source>
        <translation>Imágenes en caché: %1 de un máximo de %2</translation>
    </message>
    <message>
        <source>Cached pictures load faster. Clearing does not affect the pictures on screen.</source>
        <translation>Las imágenes en caché se cargan más rápido. Vaciarlas no afecta a las que están en pantalla.</translation>
    </message>
    <message>
        <source>Clear Cached Pictures</source>
        <translation>Vaciar imágenes en caché</translation>
    </message>
</context>
<context>
    <name>ThreadHead</name>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Close Replies</source>
        <translation>Cerrar respuestas</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>ThreadState</name>
    <message>
        <source>No replies yet</source>
        <translation>Aún no hay respuestas</translation>
    </message>
    <message>
        <source>Be the first to reply. Your reply appears after a short review.</source>
        <translation>Sé el primero en responder. Tu respuesta aparecerá tras una breve revisión.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The replies could not be loaded</source>
        <translation>No se pudieron cargar las respuestas</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Success</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For the screen reader: %1 is the severity of a notification, %2 is its title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close Notification</source>
        <translation>Cerrar notificación</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Token address %1</source>
        <translation>Dirección del token %1</translation>
    </message>
    <message>
        <source>Copy Token Address</source>
        <translation>Copiar dirección del token</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Copiada ✓</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>WalletByHand</name>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Wallet address</source>
        <translation>Dirección de la cartera</translation>
    </message>
    <message>
        <source>Sign exactly this message with your wallet</source>
        <translation>Firma exactamente este mensaje con tu cartera</translation>
    </message>
    <message>
        <source>Copy Message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Linked %1. You can post now.</source>
        <translation>%1 está vinculada. Ya puedes publicar.</translation>
    </message>
    <message>
        <source>Link Wallet</source>
        <translation>Vincular cartera</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>WalletInBrowser</name>
    <message>
        <source>No browser could be opened. Copy the link and open it in the browser that has your wallet.</source>
        <translation>No se pudo abrir ningún navegador. Copia el enlace y ábrelo en el navegador que tiene tu cartera.</translation>
    </message>
    <message>
        <source>Continue in your browser. The page works once, for 5 minutes.</source>
        <translation>Continúa en tu navegador. La página funciona una vez, durante 5 minutos.</translation>
    </message>
    <message>
        <source>The page is open. Choose your wallet there and sign.</source>
        <translation>La página está abierta. Elige en ella tu cartera y firma.</translation>
    </message>
    <message>
        <source>Linked %1. You can post now.</source>
        <translation>%1 está vinculada. Ya puedes publicar.</translation>
    </message>
    <message>
        <source>The page has expired. Nothing was changed.</source>
        <translation>La página ha caducado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Link a Wallet in Your Browser</source>
        <translation>Vincular una cartera en el navegador</translation>
    </message>
    <message>
        <source>Link by Hand</source>
        <translation>Vincular a mano</translation>
    </message>
</context>
<context>
    <name>WalletPage</name>
    <message>
        <source>Link a Wallet</source>
        <translation>Vincular una cartera</translation>
    </message>
    <message>
        <source>Link a wallet to @%1 on %2. You prove that it is yours by signing a message. This is free and moves no funds.</source>
        <translation>Vincula una cartera a @%1 en %2. Demuestras que es tuya firmando un mensaje. Es gratis y no mueve fondos.</translation>
    </message>
    <message>
        <source>Coterie never asks for a private key or a seed phrase. Never enter one on a web page.</source>
        <translation>Coterie nunca pide una clave privada ni una frase semilla. No las introduzcas nunca en una página web.</translation>
    </message>
    <message>
        <source>This page needs JavaScript to talk to your wallet. Turn it on for this page, or sign by hand in Coterie.</source>
        <translation>Esta página necesita JavaScript para comunicarse con tu cartera. Actívalo para esta página o firma a mano en Coterie.</translation>
    </message>
    <message>
        <source>Choose a wallet</source>
        <translation>Elige una cartera</translation>
    </message>
    <message>
        <source>Looking for wallets in this browser…</source>
        <translation>Buscando carteras en este navegador…</translation>
    </message>
    <message>
        <source>No wallet found in this browser</source>
        <translation>No se encontró ninguna cartera en este navegador</translation>
    </message>
    <message>
        <source>If your wallet is an extension of another browser, open the link to this page there. If it is not in a browser, sign by hand in Coterie.</source>
        <translation>Si tu cartera es una extensión de otro navegador, abre allí el enlace a esta página. Si no está en un navegador, firma a mano en Coterie.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Browser wallet</source>
        <translation>Cartera del navegador</translation>
    </message>
    <message>
        <source>Confirm in %3 that this page may see your address.</source>
        <translation>Confirma en %3 que esta página puede ver tu dirección.</translation>
    </message>
    <message>
        <source>Choose an account in %3</source>
        <translation>Elige una cuenta en %3</translation>
    </message>
    <message>
        <source>Getting the message to sign…</source>
        <translation>Obteniendo el mensaje para firmar…</translation>
    </message>
    <message>
        <source>Sign this message</source>
        <translation>Firma este mensaje</translation>
    </message>
    <message>
        <source>%3 shows the same text. Do not sign anything else.</source>
        <translation>%3 muestra el mismo texto. No firmes ninguna otra cosa.</translation>
    </message>
    <message>
        <source>Sign in %3</source>
        <translation>Firmar en %3</translation>
    </message>
    <message>
        <source>Sign the message in %3.</source>
        <translation>Firma el mensaje en %3.</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>Comprobando la firma…</translation>
    </message>
    <message>
        <source>Use Another Wallet</source>
        <translation>Usar otra cartera</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Wallet linked</source>
        <translation>Cartera vinculada</translation>
    </message>
    <message>
        <source>It now belongs to @%1. You can close this page.</source>
        <translation>Ahora pertenece a @%1. Puedes cerrar esta página.</translation>
    </message>
    <message>
        <source>You declined the request</source>
        <translation>Rechazaste la solicitud</translation>
    </message>
    <message>
        <source>Nothing was signed. Try again when you are ready.</source>
        <translation>No se firmó nada. Inténtalo de nuevo cuando quieras.</translation>
    </message>
    <message>
        <source>A request is waiting in %3</source>
        <translation>Hay una solicitud pendiente en %3</translation>
    </message>
    <message>
        <source>Open the wallet, answer the request, then try again.</source>
        <translation>Abre la cartera, responde a la solicitud e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%3 is not connected to a network</source>
        <translation>%3 no está conectada a ninguna red</translation>
    </message>
    <message>
        <source>Choose a network of these chains in the wallet, then try again: %4.</source>
        <translation>Elige en la cartera una red de estas cadenas e inténtalo de nuevo: %4.</translation>
    </message>
    <message>
        <source>%3 does not share an address</source>
        <translation>%3 no comparte ninguna dirección</translation>
    </message>
    <message>
        <source>Unlock the wallet, allow this page to see an address, then try again.</source>
        <translation>Desbloquea la cartera, permite que esta página vea una dirección e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%3 cannot sign messages</source>
        <translation>%3 no puede firmar mensajes</translation>
    </message>
    <message>
        <source>Use another wallet, or sign by hand in Coterie.</source>
        <translation>Usa otra cartera o firma a mano en Coterie.</translation>
    </message>
    <message>
        <source>%3 signed a different text</source>
        <translation>%3 firmó un texto diferente</translation>
    </message>
    <message>
        <source>Some hardware wallets do that. Use another wallet, or sign by hand in Coterie.</source>
        <translation>Algunas carteras físicas lo hacen. Usa otra cartera o firma a mano en Coterie.</translation>
    </message>
    <message>
        <source>%3 reported an error</source>
        <translation>%3 notificó un error</translation>
    </message>
    <message>
        <source>The signature does not match the address</source>
        <translation>La firma no coincide con la dirección</translation>
    </message>
    <message>
        <source>This wallet is already linked</source>
        <translation>Esta cartera ya está vinculada</translation>
    </message>
    <message>
        <source>The wallet was not linked</source>
        <translation>No se vinculó la cartera</translation>
    </message>
    <message>
        <source>This page has expired</source>
        <translation>Esta página ha caducado</translation>
    </message>
    <message>
        <source>Start again in Coterie: each page works once, for a few minutes. You can close this page.</source>
        <translation>Empieza de nuevo en Coterie: cada página funciona una vez, durante unos minutos. Puedes cerrar esta página.</translation>
    </message>
    <message>
        <source>This page is already in use in another browser. Start again in Coterie.</source>
        <translation>Esta página ya se está usando en otro navegador. Empieza de nuevo en Coterie.</translation>
    </message>
    <message>
        <source>Your browser blocks the cookie of this page. Allow it, then load the page again.</source>
        <translation>Tu navegador bloquea la cookie de esta página. Permítela y vuelve a cargar la página.</translation>
    </message>
    <message>
        <source>Coterie is still busy with the last step. Try again in a moment.</source>
        <translation>Coterie sigue ocupado con el último paso. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Too many attempts. Start again in Coterie.</source>
        <translation>Demasiados intentos. Empieza de nuevo en Coterie.</translation>
    </message>
    <message>
        <source>There is no message to sign for this wallet. Try again.</source>
        <translation>No hay ningún mensaje que firmar para esta cartera. Inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>WalletQr</name>
    <message>
        <source>QR code of the message</source>
        <translation>Código QR del mensaje</translation>
    </message>
</context>
<context>
    <name>WalletRow</name>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>%1 · linked %2</source>
        <translation>%1 · vinculada %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Your posts stay, but you can no longer post from this wallet.</source>
        <translation>Tus publicaciones se conservan, pero ya no podrás publicar con esta cartera.</translation>
    </message>
</context>
<context>
    <name>WalletText</name>
    <message>
        <source>Nothing entered yet.</source>
        <translation>Aún no has introducido nada.</translation>
    </message>
    <message>
        <source>It must start with 0x. Copy it from the wallet again.</source>
        <translation>Debe empezar por 0x. Vuelve a copiarlo de la cartera.</translation>
    </message>
    <message>
        <source>It has characters that base58 does not have (character %1). Copy it from the wallet again.</source>
        <translation>Contiene un carácter que no existe en base58 (carácter %1). Vuelve a copiarlo de la cartera.</translation>
    </message>
    <message>
        <source>It may only have the digits 0-9 and a-f after 0x (character %1). Copy it from the wallet again.</source>
        <translation>Después de 0x solo puede tener los dígitos 0-9 y a-f (carácter %1). Vuelve a copiarlo de la cartera.</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2. Copy all of it from the wallet.</source>
        <translation>Tiene %1 bytes en lugar de %2. Cópialo entero de la cartera.</translation>
    </message>
    <message>
        <source>It has %1 digits after 0x instead of %2. Copy all of it from the wallet.</source>
        <translation>Tiene %1 dígitos después de 0x en lugar de %2. Cópialo entero de la cartera.</translation>
    </message>
    <message>
        <source>This looks like a private key or seed phrase. Coterie has not sent it anywhere, and never needs it. Do not share it with anyone.</source>
        <translation>Esto parece una clave privada o una frase semilla. Coterie no lo ha enviado a ningún sitio ni lo necesita nunca. No lo compartas con nadie.</translation>
    </message>
</context>
<context>
    <name>WalletsSheet</name>
    <message>
        <source>Close Wallets</source>
        <translation>Cerrar carteras</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Carteras</translation>
    </message>
    <message>
        <source>You post from a linked wallet. Coterie never asks for a private key or a seed phrase, and never stores one.</source>
        <translation>Publicas con una cartera vinculada. Coterie nunca pide ni guarda una clave privada ni una frase semilla.</translation>
    </message>
    <message>
        <source>No wallets yet. Link one to post.</source>
        <translation>Aún no hay carteras. Vincula una para publicar.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Add an account</source>
        <translation>Añade una cuenta</translation>
    </message>
    <message>
        <source>Welcome to Coterie</source>
        <translation>Te damos la bienvenida a Coterie</translation>
    </message>
    <message>
        <source>Read communities, post, and see likes and moderation as they happen.</source>
        <translation>Lee comunidades, publica y ve los «me gusta» y la moderación en directo.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Provided by the service</source>
        <translation>Te la da el servicio</translation>
    </message>
    <message>
        <source>Sign in with X</source>
        <translation>Iniciar sesión con X</translation>
    </message>
    <message>
        <source>Look Around in the Sandbox</source>
        <translation>Explorar la sandbox</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Read Without Signing In</source>
        <translation>Leer sin iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This copy of Coterie comes without a key for %1. Developers get one from the service&apos;s dashboard.</source>
        <translation>Esta copia de Coterie no incluye una clave para %1. Los desarrolladores la obtienen en el panel del servicio.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>post write compose</source>
        <translation>publicar escribir redactar</translation>
    </message>
    <message>
        <source>Write a Post</source>
        <translation>Escribir publicación</translation>
    </message>
    <message>
        <source>reload update</source>
        <translation>recargar actualizar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>reconnect connection online</source>
        <translation>reconectar conexión en línea</translation>
    </message>
    <message>
        <source>Retry Connection Now</source>
        <translation>Reintentar conexión ahora</translation>
    </message>
    <message>
        <source>Close Replies</source>
        <translation>Cerrar respuestas</translation>
    </message>
    <message>
        <source>clipboard contract</source>
        <translation>portapapeles contrato</translation>
    </message>
    <message>
        <source>Copy Token Address</source>
        <translation>Copiar dirección del token</translation>
    </message>
    <message>
        <source>notices alerts messages history</source>
        <translation>avisos alertas mensajes historial</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>statistics log connections debug</source>
        <translation>estadísticas registro conexiones depurar</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>teclas ayuda</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>theme appearance day</source>
        <translation>tema apariencia día</translation>
    </message>
    <message>
        <source>Use Light Color Scheme</source>
        <translation>Usar esquema de color claro</translation>
    </message>
    <message>
        <source>theme appearance night</source>
        <translation>tema apariencia noche</translation>
    </message>
    <message>
        <source>Use Dark Color Scheme</source>
        <translation>Usar esquema de color oscuro</translation>
    </message>
    <message>
        <source>theme appearance</source>
        <translation>tema apariencia</translation>
    </message>
    <message>
        <source>Use System Color Scheme</source>
        <translation>Usar esquema de color del sistema</translation>
    </message>
    <message>
        <source>communities list hide show</source>
        <translation>comunidades lista ocultar mostrar</translation>
    </message>
    <message>
        <source>Show Sidebar</source>
        <translation>Mostrar barra lateral</translation>
    </message>
    <message>
        <source>Hide Sidebar</source>
        <translation>Ocultar barra lateral</translation>
    </message>
    <message>
        <source>about activity contributors hide show</source>
        <translation>acerca actividad participantes ocultar mostrar</translation>
    </message>
    <message>
        <source>Show Details Pane</source>
        <translation>Mostrar panel de detalles</translation>
    </message>
    <message>
        <source>Hide Details Pane</source>
        <translation>Ocultar panel de detalles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>preferences options notifications appearance</source>
        <translation>preferencias opciones notificaciones aspecto</translation>
    </message>
    <message>
        <source>sign in sign out account add switch user</source>
        <translation>iniciar cerrar sesión cuenta añadir cambiar usuario</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>wallet link address post</source>
        <translation>cartera vincular dirección publicar</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Carteras</translation>
    </message>
    <message>
        <source>connection service server address key token certificate</source>
        <translation>conexión servicio servidor dirección clave token certificado</translation>
    </message>
    <message>
        <source>Advanced Connection</source>
        <translation>Conexión avanzada</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
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
        <translation>La sesión guardada está dañada.</translation>
    </message>
    <message>
        <source>The database in %1 could not be deleted.</source>
        <translation>No se pudo eliminar la base de datos de %1.</translation>
    </message>
</context>
<context>
    <name>coterie::AccountFailure</name>
    <message>
        <source>“%1” is not a valid service address</source>
        <translation>«%1» no es una dirección de servicio válida</translation>
    </message>
    <message>
        <source>%1 did not accept your API key or access token</source>
        <translation>%1 no aceptó tu clave de API o tu token de acceso</translation>
    </message>
    <message>
        <source>Access denied by %1</source>
        <translation>%1 denegó el acceso</translation>
    </message>
    <message>
        <source>Ask its team about your API key, or connect to another service.</source>
        <translation>Pregunta a su equipo por tu clave de API o conéctate a otro servicio.</translation>
    </message>
    <message>
        <source>%1 is not a Coin Communities service</source>
        <translation>%1 no es un servicio de Coin Communities</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No se puede conectar con %1</translation>
    </message>
    <message>
        <source>Try again, or connect to a service instead.</source>
        <translation>Inténtalo de nuevo o conéctate a un servicio.</translation>
    </message>
    <message>
        <source>The sandbox is not installed</source>
        <translation>La sandbox no está instalada</translation>
    </message>
    <message>
        <source>Install coterie-sandbox, or connect to a service instead.</source>
        <translation>Instala coterie-sandbox o conéctate a un servicio.</translation>
    </message>
    <message>
        <source>The sandbox could not be started</source>
        <translation>No se pudo iniciar la sandbox</translation>
    </message>
    <message>
        <source>The sandbox stopped unexpectedly</source>
        <translation>La sandbox se detuvo inesperadamente</translation>
    </message>
    <message>
        <source>Sign in again, or enter them under “Advanced”.</source>
        <translation>Inicia sesión de nuevo o introdúcelos en «Avanzado».</translation>
    </message>
    <message>
        <source>Check the address under “Advanced”.</source>
        <translation>Comprueba la dirección en «Avanzado».</translation>
    </message>
    <message>
        <source>Enter the address again under “Advanced”.</source>
        <translation>Introduce de nuevo la dirección en «Avanzado».</translation>
    </message>
</context>
<context>
    <name>coterie::Accounts</name>
    <message>
        <source>Your settings could not be read</source>
        <translation>No se pudieron leer tus ajustes</translation>
    </message>
    <message>
        <source>Your renewed session could not be saved</source>
        <translation>No se pudo guardar tu sesión renovada</translation>
    </message>
    <message>
        <source>Your accounts could not be read</source>
        <translation>No se pudieron leer tus cuentas</translation>
    </message>
    <message>
        <source>It could not be moved to the password store: %1 Coterie tries again at the next start.</source>
        <translation>No se pudo mover al almacén de contraseñas: %1 Coterie lo intentará de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>Your sign-in could not be read</source>
        <translation>No se pudo leer tu inicio de sesión</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Tu sesión está cerrada</translation>
    </message>
    <message>
        <source>Sign in to post, like and see posts live.</source>
        <translation>Inicia sesión para publicar, dar «me gusta» y ver publicaciones en directo.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved</source>
        <translation>No se pudo guardar tu inicio de sesión</translation>
    </message>
    <message>
        <source>The API key could not be saved</source>
        <translation>No se pudo guardar la clave de API</translation>
    </message>
    <message>
        <source>Sign in to like and reply</source>
        <translation>Inicia sesión para dar «me gusta» y responder</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The sign-in link was ignored</source>
        <translation>Se ignoró el enlace de inicio de sesión</translation>
    </message>
    <message>
        <source>Signed in as @%1</source>
        <translation>Sesión iniciada como @%1</translation>
    </message>
    <message>
        <source>Not you? Sign out.</source>
        <translation>¿No eres tú? Cierra la sesión.</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>The account could not be saved</source>
        <translation>No se pudo guardar la cuenta</translation>
    </message>
    <message>
        <source>@%1 could not be signed out</source>
        <translation>No se pudo cerrar la sesión de @%1</translation>
    </message>
    <message>
        <source>@%1 is signed out</source>
        <translation>La sesión de @%1 está cerrada</translation>
    </message>
    <message>
        <source>@%1 could not be removed completely</source>
        <translation>No se pudo quitar @%1 por completo</translation>
    </message>
    <message>
        <source>Your session has expired</source>
        <translation>Tu sesión ha caducado</translation>
    </message>
    <message>
        <source>Sign in again to post, like and see posts live.</source>
        <translation>Inicia sesión de nuevo para publicar, dar «me gusta» y ver publicaciones en directo.</translation>
    </message>
    <message>
        <source>The service could not be saved</source>
        <translation>No se pudo guardar el servicio</translation>
    </message>
    <message>
        <source>Tokens and keys are kept in your desktop&apos;s password store.</source>
        <translation>Los tokens y las claves se guardan en el almacén de contraseñas de tu escritorio.</translation>
    </message>
    <message>
        <source>Your desktop has no password store, so tokens and keys are kept in a file that only you can read: %1</source>
        <translation>Tu escritorio no tiene almacén de contraseñas, así que los tokens y las claves se guardan en un archivo que solo tú puedes leer: %1</translation>
    </message>
    <message>
        <source>Your sign-in is still in the settings file</source>
        <translation>Tu inicio de sesión sigue en el archivo de ajustes</translation>
    </message>
    <message>
        <source>Its tokens were deleted from this computer.</source>
        <translation>Sus tokens se han eliminado de este equipo.</translation>
    </message>
</context>
<context>
    <name>coterie::Activity</name>
    <message>
        <source>Posts per minute</source>
        <translation>Publicaciones por minuto</translation>
    </message>
    <message>
        <source>Likes per minute</source>
        <translation>«Me gusta» por minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publicación</numerusform>
            <numerusform>%Ln publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln «me gusta»</numerusform>
            <numerusform>%Ln «me gusta»</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting starts when the community is live.</source>
        <translation>El recuento empieza cuando la comunidad esté en directo.</translation>
    </message>
    <message>
        <source>Counting since %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Recuento desde las %1.</translation>
    </message>
    <message numerus="yes">
        <source>No data for %Ln minute(s) without a connection.</source>
        <translation>
            <numerusform>Sin datos de %Ln minuto sin conexión.</numerusform>
            <numerusform>Sin datos de %Ln minutos sin conexión.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 in the last 30 minutes. Peak: %3 posts and %4 likes per minute.</source>
        <extracomment>For the screen reader: the activity chart; %1 is &quot;31 posts&quot;, %2 is &quot;212 likes&quot;, %3 and %4 are numbers</extracomment>
        <translation>%1 y %2 en los últimos 30 minutos. Máximo: %3 publicaciones y %4 «me gusta» por minuto.</translation>
    </message>
</context>
<context>
    <name>coterie::ConnectForm</name>
    <message>
        <source>The service requires an API key. Ask its team for one.</source>
        <translation>El servicio requiere una clave de API. Pídesela a su equipo.</translation>
    </message>
    <message>
        <source>This file has no certificate in PEM format.</source>
        <translation>Este archivo no contiene ningún certificado en formato PEM.</translation>
    </message>
</context>
<context>
    <name>coterie::ConnectionState</name>
    <message>
        <source>The service cannot be reached.</source>
        <translation>No se puede conectar con el servicio.</translation>
    </message>
    <message>
        <source>The service is not responding.</source>
        <translation>El servicio no responde.</translation>
    </message>
    <message>
        <source>The service is having problems.</source>
        <translation>El servicio tiene problemas.</translation>
    </message>
    <message>
        <source>The service is busy. Please wait.</source>
        <translation>El servicio está sobrecargado. Espera, por favor.</translation>
    </message>
    <message>
        <source>The live connection was lost.</source>
        <translation>Se perdió la conexión en directo.</translation>
    </message>
    <message>
        <source>The service refused the live connection.</source>
        <translation>El servicio rechazó la conexión en directo.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>The service denied access.</source>
        <translation>El servicio denegó el acceso.</translation>
    </message>
    <message>
        <source>Live updates are not available for this community.</source>
        <translation>Esta comunidad no tiene actualizaciones en directo.</translation>
    </message>
    <message>
        <source>The certificate of the service is not trusted.</source>
        <translation>El certificado del servicio no es de confianza.</translation>
    </message>
    <message>
        <source>The service sent an unexpected reply.</source>
        <translation>El servicio envió una respuesta inesperada.</translation>
    </message>
    <message>
        <source>The address of the service is not valid.</source>
        <translation>La dirección del servicio no es válida.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>No hay conexión de red.</translation>
    </message>
    <message>
        <source>Other communities are live. This one is updated every few minutes.</source>
        <translation>Otras comunidades están en directo. Esta se actualiza cada pocos minutos.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence from Coterie, %2 is text from the server or the system</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>redirect to another address</source>
        <translation>redirección a otra dirección</translation>
    </message>
</context>
<context>
    <name>coterie::ConnectionStatus</name>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Posts and likes appear as they happen.</source>
        <translation>Las publicaciones y los «me gusta» aparecen al momento.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión de red</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>No tienes conexión de red.</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Inicia sesión de nuevo</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>No access: “%1”</source>
        <translation>Sin acceso: «%1»</translation>
    </message>
    <message>
        <source>Offline · %1</source>
        <translation>Sin conexión · %1</translation>
    </message>
    <message>
        <source>Updated every few minutes</source>
        <translation>Se actualiza cada pocos minutos</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s</source>
        <translation>Reconexión en %1 s</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation>Próximo intento en %1 s</translation>
    </message>
    <message>
        <source>Attempt %1, next one in %2 s</source>
        <translation>Intento %1, el próximo en %2 s</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Intento %1</translation>
    </message>
</context>
<context>
    <name>coterie::ConnectionText</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Requesting a ticket</source>
        <translation>Solicitando un tique</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Polling, next check in %1 s</source>
        <translation>Por sondeo, próxima comprobación en %1 s</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Por sondeo</translation>
    </message>
    <message>
        <source>Waiting, next try in %1 s</source>
        <translation>En espera, próximo intento en %1 s</translation>
    </message>
    <message>
        <source>Waiting, trying now</source>
        <translation>En espera, intentándolo ahora</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión de red</translation>
    </message>
    <message>
        <source>Stopped. Checking again in %1 s</source>
        <translation>Detenida. Nueva comprobación en %1 s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Coterie reconnects when the network is back.</source>
        <translation>Coterie se reconectará cuando vuelva la red.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, and sign in to your network if it asks you to.</source>
        <translation>Comprueba el reloj de este equipo e inicia sesión en tu red si te lo pide.</translation>
    </message>
    <message>
        <source>Coterie checks again automatically.</source>
        <translation>Coterie volverá a comprobarlo automáticamente.</translation>
    </message>
    <message>
        <source>Enter a new access token under “Advanced”.</source>
        <translation>Introduce un nuevo token de acceso en «Avanzado».</translation>
    </message>
    <message>
        <source>Ask the team that runs the service, or use another account.</source>
        <translation>Pregunta al equipo del servicio o usa otra cuenta.</translation>
    </message>
    <message>
        <source>Change the address under “Advanced”.</source>
        <translation>Cambia la dirección en «Avanzado».</translation>
    </message>
</context>
<context>
    <name>coterie::ConnectionsModel</name>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>no activity for %1</source>
        <translation>sin actividad desde hace %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
</context>
<context>
    <name>coterie::Counters</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Tickets requested</source>
        <translation>Tiques solicitados</translation>
    </message>
    <message>
        <source>Tickets refused or timed out</source>
        <translation>Tiques rechazados o fuera de plazo</translation>
    </message>
    <message>
        <source>Connections opened</source>
        <translation>Conexiones abiertas</translation>
    </message>
    <message>
        <source>Stable connections</source>
        <translation>Conexiones estables</translation>
    </message>
    <message>
        <source>Connections lost</source>
        <translation>Conexiones perdidas</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondeos</translation>
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
        <translation>Pings sin respuesta</translation>
    </message>
    <message>
        <source>Wake-ups from sleep</source>
        <translation>Reactivaciones tras suspensión</translation>
    </message>
    <message>
        <source>Network changes</source>
        <translation>Cambios de red</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tramas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binarias</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Malformadas</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>De tipo desconocido</translation>
    </message>
    <message>
        <source>Invalid field</source>
        <translation>Con un campo no válido</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grandes</translation>
    </message>
    <message>
        <source>Queue overflows</source>
        <translation>Desbordamientos de la cola</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Limitación</translation>
    </message>
    <message>
        <source>Times throttled</source>
        <translation>Limitaciones</translation>
    </message>
    <message>
        <source>Manual retries</source>
        <translation>Reintentos manuales</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renovaciones</translation>
    </message>
    <message>
        <source>Failed renewals</source>
        <translation>Renovaciones fallidas</translation>
    </message>
    <message>
        <source>not throttled</source>
        <translation>sin limitación</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Live connections</source>
        <translation>Conexiones en directo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>no accesible</translation>
    </message>
    <message>
        <source>Pings answered</source>
        <translation>Pings respondidos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Throttled until</source>
        <translation>Limitado hasta</translation>
    </message>
</context>
<context>
    <name>coterie::Diagnostics</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconexiones</translation>
    </message>
</context>
<context>
    <name>coterie::Draft</name>
    <message>
        <source>A post can have only one picture. The picture of the restored post was not added.</source>
        <translation>Una publicación solo puede tener una imagen. La imagen de la publicación recuperada no se añadió.</translation>
    </message>
</context>
<context>
    <name>coterie::EmojiModel</name>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Gestures and people</source>
        <translation>Gestos y personas</translation>
    </message>
    <message>
        <source>Hearts and weather</source>
        <translation>Corazones y tiempo</translation>
    </message>
    <message>
        <source>Animals and plants</source>
        <translation>Animales y plantas</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viajes y lugares</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usados recientemente</translation>
    </message>
</context>
<context>
    <name>coterie::EventNotifier</name>
    <message>
        <source>Coterie can save again</source>
        <translation>Coterie puede volver a guardar</translation>
    </message>
    <message>
        <source>All unsaved changes are on disk now.</source>
        <translation>Todos los cambios sin guardar están ya en el disco.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 was marked as spam.</source>
        <translation>%1 se marcó como spam.</translation>
    </message>
    <message>
        <source>%1 was marked as harmful.</source>
        <translation>%1 se marcó como dañino.</translation>
    </message>
    <message>
        <source>Your post was removed by moderation</source>
        <translation>La moderación retiró tu publicación</translation>
    </message>
    <message>
        <source>Show Post</source>
        <translation>Mostrar publicación</translation>
    </message>
    <message>
        <source>Your post was restored</source>
        <translation>Tu publicación se ha restaurado</translation>
    </message>
    <message>
        <source>Moderation restored %1.</source>
        <translation>La moderación restauró %1.</translation>
    </message>
    <message>
        <source>Your reply was published</source>
        <translation>Tu respuesta se ha publicado</translation>
    </message>
    <message>
        <source>Show Reply</source>
        <translation>Mostrar respuesta</translation>
    </message>
    <message>
        <source>Your post is no longer in the feed</source>
        <translation>Tu publicación ya no está en el feed</translation>
    </message>
    <message>
        <source>The service removed %1 without giving a reason.</source>
        <translation>El servicio retiró %1 sin dar ningún motivo.</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Like not saved</source>
        <translation>No se guardó el «me gusta»</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Post discarded</source>
        <translation>Publicación descartada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>@%1 replied to you in %2</source>
        <extracomment>%1 is a user name, %2 is the symbol of a community</extracomment>
        <translation>@%1 te respondió en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new replies to your post in %1</source>
        <extracomment>%1 is the symbol of a community</extracomment>
        <translation>
            <numerusform>%Ln respuesta nueva a tu publicación en %1</numerusform>
            <numerusform>%Ln respuestas nuevas a tu publicación en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your post was not published</source>
        <translation>Tu publicación no se ha publicado</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>%1 is a user&apos;s name</extracomment>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>@%1 is muted</source>
        <translation>@%1 está silenciado</translation>
    </message>
    <message>
        <source>On this computer, their messages are collapsed and do not count as unread. They are not notified.</source>
        <translation>En este equipo, sus mensajes se contraen y no cuentan como no leídos. No recibe ningún aviso.</translation>
    </message>
    <message>
        <source>Follow not saved</source>
        <translation>No se guardó el seguimiento</translation>
    </message>
    <message>
        <source>Unfollow not saved</source>
        <translation>No se guardó que dejas de seguir</translation>
    </message>
</context>
<context>
    <name>coterie::FileSecretStore</name>
    <message>
        <source>The file %1 is damaged (%2). Coterie does not change it.</source>
        <translation>El archivo %1 está dañado (%2). Coterie no lo modifica.</translation>
    </message>
    <message>
        <source>The file %1 could not be saved: %2</source>
        <translation>No se pudo guardar el archivo %1: %2</translation>
    </message>
</context>
<context>
    <name>coterie::FollowList</name>
    <message>
        <source>The service does not offer this list.</source>
        <translation>El servicio no ofrece esta lista.</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a date</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1B</source>
        <comment>billion</comment>
        <translation>%1&#xa0;mil M</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>million</comment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousand</comment>
        <translation>%1&#xa0;mil</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Usuario desconocido</translation>
    </message>
</context>
<context>
    <name>coterie::HomeFeed</name>
    <message>
        <source>The service is still preparing this feed.</source>
        <translation>El servicio aún está preparando este feed.</translation>
    </message>
    <message>
        <source>The service is still preparing this feed: “%1”.</source>
        <translation>El servicio aún está preparando este feed: «%1».</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Intentándolo de nuevo…</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Próximo intento en %1.</translation>
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
        <translation>%1 · solo el primer fotograma</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Coterie is not connected yet. Try again in a moment.</source>
        <translation>Coterie aún no está conectado. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The service rejected this picture: “%1”.</source>
        <extracomment>%1 is text from the service</extracomment>
        <translation>El servicio rechazó esta imagen: «%1».</translation>
    </message>
    <message>
        <source>The picture was not uploaded. %1</source>
        <translation>La imagen no se subió. %1</translation>
    </message>
    <message>
        <source>Only files on this computer can be attached.</source>
        <translation>Solo se pueden adjuntar archivos de este equipo.</translation>
    </message>
    <message>
        <source>The file dialog is not available because Qt Quick Dialogs is not installed. Paste a picture, or drop it here.</source>
        <translation>El diálogo de archivos no está disponible porque Qt Quick Dialogs no está instalado. Pega una imagen o suéltala aquí.</translation>
    </message>
</context>
<context>
    <name>coterie::Languages</name>
    <message>
        <source>Follow system</source>
        <translation>Según el sistema</translation>
    </message>
</context>
<context>
    <name>coterie::Navigation</name>
    <message>
        <source>The community could not be opened</source>
        <translation>No se pudo abrir la comunidad</translation>
    </message>
    <message>
        <source>“%1” is not a token address.</source>
        <translation>«%1» no es una dirección de token.</translation>
    </message>
    <message>
        <source>The link could not be opened</source>
        <translation>No se pudo abrir el enlace</translation>
    </message>
    <message>
        <source>No application can open %1. The address was copied instead.</source>
        <translation>Ninguna aplicación puede abrir %1. En su lugar se copió la dirección.</translation>
    </message>
    <message>
        <source>The post has not been loaded</source>
        <translation>La publicación no se ha cargado</translation>
    </message>
    <message>
        <source>Load the missing posts in the feed of %1.</source>
        <translation>Carga las publicaciones que faltan en el feed de %1.</translation>
    </message>
    <message>
        <source>The post is further down in %1</source>
        <translation>La publicación está más abajo en %1</translation>
    </message>
    <message numerus="yes">
        <source>It is older than the %Ln loaded post(s).</source>
        <translation>
            <numerusform>Es anterior a la publicación cargada.</numerusform>
            <numerusform>Es anterior a las %Ln publicaciones cargadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Searching</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>The post is no longer in %1</source>
        <translation>La publicación ya no está en %1</translation>
    </message>
    <message>
        <source>It was removed after the home feed was compiled.</source>
        <translation>Se retiró después de prepararse el feed de inicio.</translation>
    </message>
</context>
<context>
    <name>coterie::NotificationManager</name>
    <message numerus="yes">
        <source>%Ln new replies to you</source>
        <translation>
            <numerusform>%Ln respuesta nueva para ti</numerusform>
            <numerusform>%Ln respuestas nuevas para ti</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 while you were away</source>
        <extracomment>%1 is the symbol of a community</extracomment>
        <translation>En %1 mientras no estabas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new replies to your post in %1</source>
        <translation>
            <numerusform>%Ln respuesta nueva a tu publicación en %1</numerusform>
            <numerusform>%Ln respuestas nuevas a tu publicación en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown by the desktop while the window is not active.</source>
        <translation>El escritorio las muestra cuando la ventana no está activa.</translation>
    </message>
    <message>
        <source>This desktop does not support notifications. They only appear in the window.</source>
        <translation>Este escritorio no admite notificaciones. Solo aparecen en la ventana.</translation>
    </message>
    <message>
        <source>Checking whether this desktop supports notifications…</source>
        <translation>Comprobando si este escritorio admite notificaciones…</translation>
    </message>
    <message>
        <source>Do Not Disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Do Not Disturb until %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>No molestar hasta las %1</translation>
    </message>
    <message>
        <source>Do Not Disturb until tomorrow, %1</source>
        <translation>No molestar hasta mañana a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread posts</source>
        <translation>
            <numerusform>%Ln publicación sin leer</numerusform>
            <numerusform>%Ln publicaciones sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>No unread posts</source>
        <translation>Sin publicaciones no leídas</translation>
    </message>
    <message>
        <source>Show Coterie</source>
        <translation>Mostrar Coterie</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>coterie::PaletteModel</name>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
</context>
<context>
    <name>coterie::Person</name>
    <message>
        <source>This user was not found.</source>
        <translation>No se encontró a este usuario.</translation>
    </message>
</context>
<context>
    <name>coterie::Posting</name>
    <message>
        <source>Posting as %1 · %2</source>
        <extracomment>%1 is a shortened wallet address, %2 is the name of the chain</extracomment>
        <translation>Publicas como %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a shortened wallet address, %2 is the name of the chain</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign in to post, like and see posts live</source>
        <translation>Inicia sesión para publicar, dar «me gusta» y ver publicaciones en directo</translation>
    </message>
    <message>
        <source>Link a wallet to post</source>
        <translation>Vincula una cartera para publicar</translation>
    </message>
</context>
<context>
    <name>coterie::QtSocket</name>
    <message>
        <source>HTTP status %1</source>
        <translation>Estado HTTP %1</translation>
    </message>
</context>
<context>
    <name>coterie::ReportForm</name>
    <message>
        <source>%1 The report may have been delivered. You can safely send it again.</source>
        <translation>%1 Puede que la denuncia haya llegado. Puedes enviarla de nuevo sin problema.</translation>
    </message>
</context>
<context>
    <name>coterie::SandboxProcess</name>
    <message numerus="yes">
        <source>The sandbox was not ready after %n s.</source>
        <translation>
            <numerusform>La sandbox no estaba lista después de %n s.</numerusform>
            <numerusform>La sandbox no estaba lista después de %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program coterie-sandbox was not found next to Coterie or in PATH.</source>
        <translation>No se encontró el programa coterie-sandbox junto a Coterie ni en PATH.</translation>
    </message>
    <message>
        <source>The program %1 does not exist.</source>
        <translation>El programa %1 no existe.</translation>
    </message>
    <message>
        <source>The sandbox did not report its address.</source>
        <translation>La sandbox no indicó su dirección.</translation>
    </message>
    <message>
        <source>The sandbox exited with code %1.</source>
        <translation>La sandbox terminó con el código %1.</translation>
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
        <translation>Aún sin datos.</translation>
    </message>
    <message>
        <source>Now %1. Peak %2 in the last %3 s.</source>
        <extracomment>%1 and %2 are values with their unit, %3 is a number of seconds</extracomment>
        <translation>Ahora %1. Máximo %2 en los últimos %3 s.</translation>
    </message>
</context>
<context>
    <name>coterie::SettingsMigration</name>
    <message>
        <source>The password store keeps nothing after Coterie is closed.</source>
        <translation>El almacén de contraseñas no conserva nada después de cerrar Coterie.</translation>
    </message>
    <message>
        <source>The password store returned something else than was saved.</source>
        <translation>El almacén de contraseñas devolvió algo distinto de lo que se guardó.</translation>
    </message>
    <message>
        <source>The settings are being changed by another program.</source>
        <translation>Otro programa está modificando los ajustes.</translation>
    </message>
</context>
<context>
    <name>coterie::SignInForm</name>
    <message>
        <source>A sign-in link was ignored, because no sign-in is in progress. Start with “Sign in with X”.</source>
        <translation>Se ignoró un enlace de inicio de sesión porque no hay ningún inicio de sesión en curso. Empieza con «Iniciar sesión con X».</translation>
    </message>
    <message>
        <source>This sign-in link was already used. Each link works once.</source>
        <translation>Este enlace de inicio de sesión ya se usó. Cada enlace funciona una sola vez.</translation>
    </message>
    <message>
        <source>This link belongs to another sign-in. Use the link from the page that was opened last.</source>
        <translation>Este enlace es de otro inicio de sesión. Usa el enlace de la última página que se abrió.</translation>
    </message>
    <message>
        <source>This is not a sign-in link. It starts with “coterie://auth”.</source>
        <translation>No es un enlace de inicio de sesión. Esos enlaces empiezan por «coterie://auth».</translation>
    </message>
    <message>
        <source>%1 does not allow Coterie to sign in</source>
        <translation>%1 no permite que Coterie inicie sesión</translation>
    </message>
    <message>
        <source>%1 sent an unsafe sign-in address</source>
        <translation>%1 envió una dirección de inicio de sesión no segura</translation>
    </message>
    <message>
        <source>You did not allow the sign-in</source>
        <translation>No permitiste el inicio de sesión</translation>
    </message>
    <message>
        <source>The sign-in link has expired</source>
        <translation>El enlace de inicio de sesión ha caducado</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>El inicio de sesión tardó demasiado</translation>
    </message>
    <message>
        <source>%1 could not sign you in</source>
        <translation>%1 no pudo iniciar tu sesión</translation>
    </message>
    <message>
        <source>It is neither encrypted nor on this computer, so Coterie did not open it.</source>
        <translation>No está cifrada ni en este equipo, así que Coterie no la abrió.</translation>
    </message>
    <message>
        <source>The sign-in page reported that access was denied.</source>
        <translation>La página de inicio de sesión notificó que se denegó el acceso.</translation>
    </message>
    <message>
        <source>The service does not know the code in the link. Each code works once and for a short time.</source>
        <translation>El servicio no reconoce el código del enlace. Cada código funciona una sola vez y durante poco tiempo.</translation>
    </message>
    <message>
        <source>The owner of the API key must add “%1” to the allowed redirect addresses.</source>
        <translation>El propietario de la clave de API debe añadir «%1» a las direcciones de redirección permitidas.</translation>
    </message>
    <message>
        <source>Check the address of the service under “Advanced”.</source>
        <translation>Comprueba la dirección del servicio en «Avanzado».</translation>
    </message>
    <message>
        <source>Check the API key under “Advanced”.</source>
        <translation>Comprueba la clave de API en «Avanzado».</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Empieza de nuevo.</translation>
    </message>
    <message>
        <source>Coterie waited 10 minutes for the browser.</source>
        <translation>Coterie esperó 10 minutos al navegador.</translation>
    </message>
</context>
<context>
    <name>coterie::StorageUsage</name>
    <message>
        <source>Cleared</source>
        <translation>Vaciado</translation>
    </message>
    <message>
        <source>Nothing was cleared. See the notification for details.</source>
        <translation>No se vació nada. Consulta la notificación para más detalles.</translation>
    </message>
</context>
<context>
    <name>coterie::WalletLinking</name>
    <message>
        <source>The signature does not match this address. Sign again with the wallet that has this address.</source>
        <translation>La firma no coincide con esta dirección. Firma de nuevo con la cartera que tiene esta dirección.</translation>
    </message>
    <message>
        <source>This wallet is already linked.</source>
        <translation>Esta cartera ya está vinculada.</translation>
    </message>
    <message>
        <source>The message to sign has expired. Ask for a new one.</source>
        <translation>El mensaje para firmar ha caducado. Pide uno nuevo.</translation>
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
        <translation>Ethereum, Base y otras</translation>
    </message>
    <message>
        <source>This wallet belongs to another account.</source>
        <translation>Esta cartera pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>The page could not be started. Link the wallet by hand instead.</source>
        <translation>No se pudo iniciar la página. Vincula la cartera a mano.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Read and post in Coin Communities, live.</source>
        <translation>Lee y publica en Coin Communities, en directo.</translation>
    </message>
    <message>
        <source>Start a local sandbox and use it instead of the saved service.</source>
        <translation>Iniciar una sandbox local y usarla en lugar del servicio guardado.</translation>
    </message>
    <message>
        <source>Address of the service.</source>
        <translation>Dirección del servicio.</translation>
    </message>
    <message>
        <source>PEM file with certificates to trust in addition to the system&apos;s.</source>
        <translation>Archivo PEM con certificados de confianza además de los del sistema.</translation>
    </message>
    <message>
        <source>Folder for settings and data.</source>
        <translation>Carpeta de ajustes y datos.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, es, … For testing the layout: pseudo (longer text) or rtl (right to left).</source>
        <translation>Idioma de la ventana: en, de, es… Para probar el diseño: pseudo (texto más largo) o rtl (de derecha a izquierda).</translation>
    </message>
    <message>
        <source>Community to open: coterie://community/TOKEN or a token address.</source>
        <translation>Comunidad que abrir: coterie://community/TOKEN o una dirección de token.</translation>
    </message>
    <message>
        <source>Unknown language “%1”. Use a code such as en, de or es.</source>
        <translation>Idioma desconocido: «%1». Usa un código como en, de o es.</translation>
    </message>
    <message>
        <source>Coterie is already running. Its window was brought to the front. To start another one, use a different folder with --profile.</source>
        <translation>Coterie ya se está ejecutando. Su ventana pasó al frente. Para abrir otra, usa una carpeta distinta con --profile.</translation>
    </message>
</context>
</TS>
