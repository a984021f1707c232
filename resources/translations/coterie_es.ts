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
        <source>Free software under the MIT licence, made with Qt %1</source>
        <extracomment>%1 a version of Qt</extracomment>
        <translation>Software libre bajo licencia MIT, hecho con Qt %1</translation>
    </message>
    <message>
        <source>Source code · %1</source>
        <extracomment>%1 the host that the link leads to</extracomment>
        <translation>Código fuente · %1</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
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
        <source>This is not a token address.</source>
        <translation>Esto no es una dirección de token.</translation>
    </message>
    <message>
        <source>Add a community</source>
        <translation>Añadir una comunidad</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección del token</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Pégala aquí</translation>
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
        <source>There is no server called %1.</source>
        <translation>No hay ningún servidor llamado %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Nada responde en %1.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came.</source>
        <translation>La conexión con %1 se cortó antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>The request to %1 was given up.</source>
        <translation>Se desistió de la petición a %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede llegar a %1.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Este equipo no está conectado a ninguna red.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 cannot be trusted.</source>
        <translation>La conexión cifrada con %1 no es de confianza.</translation>
    </message>
    <message>
        <source>%1 does not accept this sign-in.</source>
        <translation>%1 no acepta este inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 no permite esto.</translation>
    </message>
    <message>
        <source>%1 does not have this.</source>
        <translation>%1 no tiene esto.</translation>
    </message>
    <message>
        <source>%1 did not accept this.</source>
        <translation>%1 no aceptó esto.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 está sobrecargado.</translation>
    </message>
    <message>
        <source>%1 has a problem (error %2).</source>
        <translation>%1 tiene un problema (error %2).</translation>
    </message>
    <message>
        <source>%1 points to another address.</source>
        <translation>%1 remite a otra dirección.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Coterie does not understand.</source>
        <translation>%1 dio una respuesta que Coterie no entiende.</translation>
    </message>
    <message>
        <source>Connect to a network; Coterie goes on by itself.</source>
        <translation>Conéctate a una red; Coterie continuará por sí solo.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>Comprueba la dirección y la conexión a la red.</translation>
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
        <source>Check this computer&apos;s clock, or sign in to the network you are on. For a private server, name its certificate authority in the settings.</source>
        <translation>Comprueba el reloj de este equipo o inicia sesión en la red en la que estás. Para un servidor privado, indica su autoridad de certificación en los ajustes.</translation>
    </message>
    <message>
        <source>Enter a valid API key and access token.</source>
        <translation>Introduce una clave de API y un token de acceso válidos.</translation>
    </message>
    <message>
        <source>Check that your wallet is linked, that it holds enough of the token, and that the API key is right.</source>
        <translation>Comprueba que tu cartera está vinculada, que tiene suficiente del token y que la clave de API es correcta.</translation>
    </message>
    <message>
        <source>Check the token&apos;s address.</source>
        <translation>Comprueba la dirección del token.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Cámbialo e inténtalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Inténtalo de nuevo en un segundo.</numerusform>
            <numerusform>Inténtalo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the address is that of a Coin Communities service.</source>
        <translation>Comprueba que la dirección es la de un servicio de Coin Communities.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>This start was told by COTERIE_APPEARANCE; your choice holds from the next start without it.</source>
        <translation>Este inicio lo decide COTERIE_APPEARANCE; tu elección vale desde el próximo inicio sin ella.</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%L1 %</source>
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
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window speaks it from its next start on. What you have begun to write is kept.</source>
        <translation>La ventana lo habla desde el próximo inicio. Lo que has empezado a escribir se conserva.</translation>
    </message>
    <message>
        <source>Restart Coterie now</source>
        <translation>Reiniciar Coterie ahora</translation>
    </message>
    <message>
        <source>Restart now</source>
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
        <source>at most %1 in 2 min</source>
        <extracomment>%1 is a figure with its unit</extracomment>
        <translation>como máximo %1 en 2 min</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
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
        <source>last post %1</source>
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
        <source>About this community</source>
        <translation>Sobre esta comunidad</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>About %1</source>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Quién escribe aquí</translation>
    </message>
    <message>
        <source>Live activity · last 30 min</source>
        <translation>Actividad en directo · últimos 30 min</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Todos los miembros</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Say something to %1</source>
        <translation>Di algo a %1</translation>
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
        <source>Say something about the picture</source>
        <translation>Di algo sobre la imagen</translation>
    </message>
</context>
<context>
    <name>ComposerText</name>
    <message>
        <source>Ctrl+Enter posts</source>
        <translation>Ctrl+Intro publica</translation>
    </message>
    <message>
        <source>%1: Enter puts it in</source>
        <translation>%1: Intro lo inserta</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect to Coin Communities</source>
        <translation>Conectar con Coin Communities</translation>
    </message>
    <message>
        <source>The address of the service, an API key, and your access token. They stay on this computer.</source>
        <translation>La dirección del servicio, una clave de API y tu token de acceso. No salen de este equipo.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Guardada: %1</translation>
    </message>
    <message>
        <source>From the service&apos;s settings</source>
        <translation>De los ajustes del servicio</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Empty keeps the stored one</source>
        <translation>Vacío conserva el guardado</translation>
    </message>
    <message>
        <source>From signing in at the service</source>
        <translation>De iniciar sesión en el servicio</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de renovación</translation>
    </message>
    <message>
        <source>If you have one: it keeps you signed in</source>
        <translation>Si lo tienes: mantiene tu sesión abierta</translation>
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
        <source>Use the sandbox</source>
        <translation>Usar la sandbox</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConnectionDetailBody</name>
    <message>
        <source>About the connection</source>
        <translation>Sobre la conexión</translation>
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
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>ConnectionPill</name>
    <message>
        <source>Connection: %1</source>
        <extracomment>%1 is the state of the connection: Live, Offline …</extracomment>
        <translation>Conexión: %1</translation>
    </message>
</context>
<context>
    <name>ConnectionPillFace</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
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
        <translation>Reintentar %1 ahora</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>ConnectionSection</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>A sandbox on this computer</source>
        <translation>Una sandbox en este equipo</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Aún sin servicio</translation>
    </message>
    <message>
        <source>Signed in as @%1</source>
        <translation>Sesión iniciada como @%1</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Connect to Coin Communities</source>
        <translation>Conectar con Coin Communities</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Cambiar la conexión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
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
        <source>They could not be loaded. %1</source>
        <translation>No se pudieron cargar. %1</translation>
    </message>
    <message>
        <source>Nobody yet. The first post makes the first contributor.</source>
        <translation>Aún nadie. La primera publicación trae al primero.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
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
        <translation>Avisos</translation>
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
        <source>About this community</source>
        <translation>Sobre esta comunidad</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBody</name>
    <message>
        <source>Connections of the communities</source>
        <translation>Conexiones de las comunidades</translation>
    </message>
    <message>
        <source>No community is connected. Open one, and its connection is shown here.</source>
        <translation>Ninguna comunidad está conectada. Abre una y su conexión aparecerá aquí.</translation>
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
        <translation>Cerrar el diagnóstico</translation>
    </message>
    <message>
        <source>Copied, without secrets</source>
        <translation>Copiado, sin secretos</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>when there is little room; otherwise &quot;Copy diagnostics&quot;</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>There is no service yet</source>
        <translation>Aún no hay servicio</translation>
    </message>
    <message>
        <source>Once Coterie is connected to one, its figures are here. The log can be copied already.</source>
        <translation>Cuando Coterie se conecte a uno, aquí estarán sus cifras. El registro ya se puede copiar.</translation>
    </message>
</context>
<context>
    <name>EmojiChoices</name>
    <message>
        <source>Emoji of this name</source>
        <translation>Emoji con este nombre</translation>
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
        <translation>Buscar emoji por nombre</translation>
    </message>
    <message>
        <source>No emoji has this name.</source>
        <translation>Ningún emoji se llama así.</translation>
    </message>
</context>
<context>
    <name>EmptyFeed</name>
    <message>
        <source>Nobody has posted here yet</source>
        <translation>Aquí nadie ha publicado todavía</translation>
    </message>
    <message>
        <source>Say gm. Your post appears after a short review.</source>
        <translation>Di gm. Tu publicación aparece tras una breve revisión.</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Connect to Coin Communities</source>
        <translation>Conectar con Coin Communities</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Usar la sandbox</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
</context>
<context>
    <name>FeedBar</name>
    <message>
        <source>Order</source>
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
        <source>What becomes of posts that moderation marked</source>
        <translation>Qué pasa con las publicaciones que marcó la moderación</translation>
    </message>
    <message numerus="yes">
        <source>Filter · %Ln left out</source>
        <translation>
            <numerusform>Filtro · %Ln omitida</numerusform>
            <numerusform>Filtro · %Ln omitidas</numerusform>
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
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Posts may be missing here</source>
        <translation>Aquí pueden faltar publicaciones</translation>
    </message>
    <message>
        <source>A hidden message, marked by moderation</source>
        <translation>Un mensaje oculto, marcado por la moderación</translation>
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
        <source>A muted message of %1</source>
        <translation>Un mensaje silenciado de %1</translation>
    </message>
</context>
<context>
    <name>FeedSkeleton</name>
    <message>
        <source>Loading the feed</source>
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
        <source>These are all posts.</source>
        <translation>Estas son todas las publicaciones.</translation>
    </message>
    <message>
        <source>This is where it began.</source>
        <translation>Aquí empezó todo.</translation>
    </message>
    <message>
        <source>The most liked posts could not be loaded</source>
        <translation>No se pudieron cargar las publicaciones con más «me gusta»</translation>
    </message>
    <message>
        <source>The community could not be loaded</source>
        <translation>No se pudo cargar la comunidad</translation>
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
        <source>%Ln of the loaded posts are left out. Your own always show.</source>
        <translation>
            <numerusform>Se omite %Ln de las publicaciones cargadas. Las tuyas se ven siempre.</numerusform>
            <numerusform>Se omiten %Ln de las publicaciones cargadas. Las tuyas se ven siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own posts always show.</source>
        <translation>Tus publicaciones se ven siempre.</translation>
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
        <source>Your own posts always show.</source>
        <translation>Tus publicaciones se ven siempre.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
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
        <extracomment>Which of the rows found is shown: &quot;3 of 17&quot;.</extracomment>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Find in the feed</source>
        <translation>Buscar en el feed</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Find in what is loaded</source>
        <translation>Buscar en lo cargado</translation>
    </message>
    <message>
        <source>Previous one (Shift+F3)</source>
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next one (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Looks in the %Ln loaded post(s).</source>
        <translation>
            <numerusform>Busca en la única publicación cargada.</numerusform>
            <numerusform>Busca en las %Ln publicaciones cargadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading older posts…</source>
        <translation>Cargando publicaciones anteriores…</translation>
    </message>
    <message>
        <source>Load older posts</source>
        <translation>Cargar publicaciones anteriores</translation>
    </message>
</context>
<context>
    <name>FlagChoices</name>
    <message>
        <source>Cover them until I ask</source>
        <translation>Taparlas hasta que las pida</translation>
    </message>
    <message>
        <source>Show them, with a mark</source>
        <translation>Mostrarlas, con una marca</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlas</translation>
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
        <source>Show anyway</source>
        <translation>Mostrar igualmente</translation>
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
        <translation>Aquí pueden faltar publicaciones · Cargar</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Aún no hay nada elegido</translation>
    </message>
    <message>
        <source>The service gathers here what is talked about. Until then, open a community in the rail.</source>
        <translation>El servicio reúne aquí lo que se comenta. Hasta entonces, abre una comunidad en la barra lateral.</translation>
    </message>
    <message>
        <source>Retry now</source>
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
        <source>That is all the service has chosen.</source>
        <translation>Es todo lo que eligió el servicio.</translation>
    </message>
    <message>
        <source>More could not be loaded (%1) · Retry</source>
        <translation>No se pudo cargar más (%1) · Reintentar</translation>
    </message>
    <message>
        <source>Load more</source>
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
        <extracomment>%1 is a time of day, &quot;14:05&quot;</extracomment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>%1 is how long ago, &quot;18 d&quot;</extracomment>
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
        <source>This feed is %1 old: the service put it together on %2. What is newer is in the communities.</source>
        <extracomment>%1 is an age, &quot;18 d&quot;; %2 a date and time</extracomment>
        <translation>Este feed es de hace %1: el servicio lo reunió el %2. Lo más reciente está en las comunidades.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>HomeRow</name>
    <message numerus="yes">
        <source>%Ln like(s), one is yours</source>
        <extracomment>A count of likes, and whether one of them is this person&apos;s</extracomment>
        <translation>
            <numerusform>%Ln «me gusta», es tuyo</numerusform>
            <numerusform>%Ln «me gusta», uno es tuyo</numerusform>
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
        <extracomment>For the screen reader: %1 the author, %2 the community, %3 the age, %4 the text</extracomment>
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
        <translation>Saltar a…</translation>
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
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>Cerrar las teclas</translation>
    </message>
    <message>
        <source>N or Ctrl+L</source>
        <translation>N o Ctrl+L</translation>
    </message>
    <message>
        <source>Send what is written</source>
        <translation>Enviar lo escrito</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Next and previous row</source>
        <translation>Fila siguiente y anterior</translation>
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
        <source>Like the row, or take the like back</source>
        <translation>Dar «me gusta» a la fila, o quitarlo</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Open the replies of the row</source>
        <translation>Abrir las respuestas de la fila</translation>
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
        <source>The first to ninth community</source>
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
        <source>Close what is open</source>
        <translation>Cerrar lo que está abierto</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation>F1 o ?</translation>
    </message>
    <message>
        <source>Put emoji into the text, also by their names</source>
        <translation>Poner emoji en el texto, también por su nombre</translation>
    </message>
    <message>
        <source>Ctrl+., :fire:</source>
        <translation>Ctrl+., :fire:</translation>
    </message>
    <message>
        <source>Send a picture from the clipboard</source>
        <translation>Enviar una imagen del portapapeles</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Find in the loaded posts; the next and the previous one</source>
        <translation>Buscar en lo cargado; la siguiente y la anterior</translation>
    </message>
    <message>
        <source>Ctrl+F; F3, Shift+F3</source>
        <translation>Ctrl+F; F3, Mayús+F3</translation>
    </message>
    <message>
        <source>Jump to a community, a person or an action</source>
        <translation>Saltar a una comunidad, una persona o una acción</translation>
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
        <source>Who wrote the row</source>
        <translation>Quién escribió la fila</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>What else can be done with the row</source>
        <translation>Qué más se puede hacer con la fila</translation>
    </message>
    <message>
        <source>Menu or Shift+F10</source>
        <translation>Menú o Mayús+F10</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>The home feed</source>
        <translation>El feed de inicio</translation>
    </message>
    <message>
        <source>In an open picture</source>
        <translation>En una imagen abierta</translation>
    </message>
    <message>
        <source>Larger, smaller, and whole</source>
        <translation>Más grande, más pequeña y entera</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write a post; from the home feed, in the community you were in last</source>
        <translation>Escribir una publicación; desde el feed de inicio, en la comunidad en la que estuviste por última vez</translation>
    </message>
    <message>
        <source>Among the posts</source>
        <translation>Entre las publicaciones</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>Volver arriba</translation>
    </message>
    <message>
        <source>Open the picture of the row; in the home feed, go to the row in its community</source>
        <translation>Abrir la imagen de la fila; en el feed de inicio, ir a la fila en su comunidad</translation>
    </message>
    <message>
        <source>Among the posts of a community</source>
        <translation>Entre las publicaciones de una comunidad</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Change the filter</source>
        <translation>Cambiar el filtro</translation>
    </message>
    <message>
        <source>Your filter leaves out all that is loaded</source>
        <translation>Tu filtro omite todo lo cargado</translation>
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
        <source>Moving picture by %1</source>
        <translation>Imagen animada de %1</translation>
    </message>
    <message>
        <source>Picture by %1</source>
        <translation>Imagen de %1</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Cerrar la imagen</translation>
    </message>
</context>
<context>
    <name>LightboxFoot</name>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Tamaño: %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
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
        <extracomment>For the screen reader: the like button and how many like the message.</extracomment>
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
        <source>Moving picture by %1</source>
        <extracomment>A picture in a message, by its author.</extracomment>
        <translation>Imagen animada de %1</translation>
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
        <source>Close the members</source>
        <translation>Cerrar los miembros</translation>
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
        <source>Find among those loaded</source>
        <translation>Buscar entre los cargados</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
</context>
<context>
    <name>MembersState</name>
    <message>
        <source>The members could not be loaded</source>
        <translation>No se pudieron cargar los miembros</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Nadie se llama así</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Aún nadie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) loaded</source>
        <translation>
            <numerusform>%Ln miembro cargado</numerusform>
            <numerusform>%Ln miembros cargados</numerusform>
        </translation>
    </message>
    <message>
        <source>The first post makes the first member.</source>
        <translation>La primera publicación trae al primer miembro.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Load more members</source>
        <translation>Cargar más miembros</translation>
    </message>
    <message>
        <source>Loading the members</source>
        <translation>Cargando los miembros</translation>
    </message>
    <message>
        <source>More could not be loaded (%1) · Retry</source>
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
        <source>Show the muted message of %1</source>
        <translation>Mostrar el mensaje silenciado de %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the muted messages</source>
        <translation>Mostrar los mensajes silenciados</translation>
    </message>
</context>
<context>
    <name>MutedList</name>
    <message>
        <source>Muted members</source>
        <translation>Miembros silenciados</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
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
        <source>Nobody. Whoever is muted from a message&apos;s menu or from a profile stands here.</source>
        <translation>Nadie. Aquí aparece a quien silencies desde el menú de un mensaje o desde un perfil.</translation>
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
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
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
        <source>Choose one in the rail, or add one by its token address.</source>
        <translation>Elige una en la barra lateral o añade una por la dirección de su token.</translation>
    </message>
</context>
<context>
    <name>NotificationList</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todos</translation>
    </message>
    <message>
        <source>Close the notices</source>
        <translation>Cerrar los avisos</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Nada que contar</translation>
    </message>
    <message>
        <source>What moderation does to your posts, and what went wrong, is listed here.</source>
        <translation>Aquí se listan lo que la moderación hace con tus publicaciones y lo que salió mal.</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>Remove the notice</source>
        <translation>Quitar el aviso</translation>
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
        <translation>Respuestas para mí</translation>
    </message>
    <message>
        <source>What becomes of my posts</source>
        <translation>Qué pasa con mis publicaciones</translation>
    </message>
    <message>
        <source>Removed or brought back by moderation, or not published.</source>
        <translation>Retiradas o devueltas por la moderación, o no publicadas.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Nothing is shown outside the window, and in it only what goes wrong with something you did.</source>
        <translation>Fuera de la ventana no se muestra nada, y en ella solo lo que sale mal de lo que hiciste.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turn off: do not disturb</source>
        <translation>Desactivar: no molestar</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>No molestar durante una hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow</source>
        <translation>No molestar hasta mañana</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Hasta que lo desactive</translation>
    </message>
    <message>
        <source>Do not disturb until I turn it off</source>
        <translation>No molestar hasta que lo desactive</translation>
    </message>
    <message>
        <source>Hide the communities</source>
        <translation>Ocultar las comunidades</translation>
    </message>
    <message>
        <source>Choose communities</source>
        <translation>Elegir comunidades</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves Coterie in the tray</source>
        <translation>Al cerrar la ventana, Coterie queda en la bandeja</translation>
    </message>
</context>
<context>
    <name>OlderReplies</name>
    <message>
        <source>Older replies could not be loaded (%1) · Retry</source>
        <translation>No se pudieron cargar respuestas anteriores (%1) · Reintentar</translation>
    </message>
    <message>
        <source>Loading older replies…</source>
        <translation>Cargando respuestas anteriores…</translation>
    </message>
    <message>
        <source>Load older replies</source>
        <translation>Cargar respuestas anteriores</translation>
    </message>
</context>
<context>
    <name>OlderRows</name>
    <message>
        <source>Older posts could not be loaded (%1) · Retry</source>
        <translation>No se pudieron cargar publicaciones anteriores (%1) · Reintentar</translation>
    </message>
    <message>
        <source>Load older posts</source>
        <translation>Cargar publicaciones anteriores</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>The address is empty. Enter one such as https://api.example.com.</source>
        <translation>La dirección está vacía. Introduce una como https://api.example.com.</translation>
    </message>
    <message>
        <source>This is not an address. Enter one such as https://api.example.com.</source>
        <translation>Esto no es una dirección. Introduce una como https://api.example.com.</translation>
    </message>
    <message>
        <source>The address has to start with https:// or wss://.</source>
        <translation>La dirección tiene que empezar por https:// o wss://.</translation>
    </message>
    <message>
        <source>Without encryption only a server on this computer can be used. Begin the address with https://.</source>
        <translation>Sin cifrado solo se puede usar un servidor de este equipo. Empieza la dirección por https://.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password. Remove what stands before the @.</source>
        <translation>La dirección no debe llevar usuario ni contraseña. Quita lo que está antes de la @.</translation>
    </message>
    <message>
        <source>Only the server&apos;s address is wanted. Remove what follows the host name and port.</source>
        <translation>Solo hace falta la dirección del servidor. Quita lo que sigue al nombre y al puerto.</translation>
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
        <source>This is not a picture that can be sent. JPEG, PNG, WebP and GIF can.</source>
        <translation>Esta imagen no se puede enviar. JPEG, PNG, WebP y GIF sí.</translation>
    </message>
    <message>
        <source>The picture is damaged, or of a kind that Coterie cannot read.</source>
        <translation>La imagen está dañada o es de un tipo que Coterie no puede leer.</translation>
    </message>
    <message>
        <source>The file is too large: Coterie reads pictures of up to %1.</source>
        <translation>El archivo es demasiado grande: Coterie lee imágenes de hasta %1.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Make it smaller and try again.</source>
        <translation>La imagen tiene demasiados píxeles. Redúcela e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The animation is too large: up to %1 can be sent. Make it shorter or smaller.</source>
        <translation>La animación es demasiado grande: se pueden enviar hasta %1. Hazla más corta o más pequeña.</translation>
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
        <extracomment>%1 how long ago, %2 a community</extracomment>
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
        <source>A community by its token address</source>
        <translation>Una comunidad por la dirección de su token</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Nothing answers to this.</source>
        <translation>Nada responde a esto.</translation>
    </message>
    <message numerus="yes">
        <source>%1; one of %Ln</source>
        <extracomment>For the screen reader: %1 is the row that Enter takes</extracomment>
        <translation>
            <numerusform>%1; la única</numerusform>
            <numerusform>%1; una de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to a community, a person or an action</source>
        <translation>Saltar a una comunidad, una persona o una acción</translation>
    </message>
    <message>
        <source>Jump to a community, a person, an action…</source>
        <translation>Saltar a una comunidad, una persona, una acción…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People muted</source>
        <translation>Personas silenciadas</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
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
        <source>Uploading, then posting… %1 %</source>
        <extracomment>How much of a picture was uploaded, in percent.</extracomment>
        <translation>Subiendo, luego se publica… %1 %</translation>
    </message>
    <message>
        <source>Uploading… %1 %</source>
        <translation>Subiendo… %1 %</translation>
    </message>
    <message>
        <source>The picture of this post</source>
        <translation>La imagen de esta publicación</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Upload of the picture</source>
        <translation>Subida de la imagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar la subida</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>It is not at an address that pictures are loaded from.</source>
        <translation>No está en una dirección de la que se carguen imágenes.</translation>
    </message>
    <message>
        <source>Its host could not be reached.</source>
        <translation>No se pudo llegar a su servidor.</translation>
    </message>
    <message>
        <source>It did not come in time.</source>
        <translation>No llegó a tiempo.</translation>
    </message>
    <message>
        <source>The certificate of its host is not trusted.</source>
        <translation>El certificado de su servidor no es de confianza.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>Its host did not give it (status %1).</source>
        <translation>Su servidor no la entregó (estado %1).</translation>
    </message>
    <message>
        <source>It is too large a file.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>It has more pixels than can be shown.</source>
        <translation>Tiene más píxeles de los que se pueden mostrar.</translation>
    </message>
    <message>
        <source>It is no PNG, JPEG, GIF or WebP picture.</source>
        <translation>No es una imagen PNG, JPEG, GIF ni WebP.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Está dañada.</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Stop the moving picture</source>
        <translation>Parar la imagen animada</translation>
    </message>
    <message>
        <source>Play the moving picture</source>
        <translation>Reproducir la imagen animada</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>It was accepted but never appeared; moderation may have declined it.</source>
        <translation>Se aceptó pero nunca apareció; quizá la moderación la rechazó.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. It may be out.</source>
        <translation>La conexión se perdió antes de que llegara la respuesta. Puede que se haya publicado.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Send again</source>
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
        <source>Check balance again</source>
        <translation>Comprobar el saldo de nuevo</translation>
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
        <source>Post as</source>
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
        <source>The service does not tell whom you follow, so it is not known whether you follow them already.</source>
        <translation>El servicio no dice a quién sigues, así que no se sabe si ya sigues a esta persona.</translation>
    </message>
    <message>
        <source>What they write is folded away and not counted. They are not told.</source>
        <translation>Lo que escribe queda plegado y no se cuenta. No se le avisa.</translation>
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
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 followers on X</source>
        <translation>%1 seguidores en X</translation>
    </message>
    <message>
        <source>Open the X profile at %1</source>
        <translation>Abrir el perfil de X en %1</translation>
    </message>
    <message>
        <source>%1 ↗</source>
        <translation>%1 ↗</translation>
    </message>
    <message>
        <source>Close the profile</source>
        <translation>Cerrar el perfil</translation>
    </message>
</context>
<context>
    <name>ProfileFacts</name>
    <message>
        <source>Member since %1</source>
        <translation>Miembro desde el %1</translation>
    </message>
    <message>
        <source>Loading the profile</source>
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
        <extracomment>under the number of messages somebody wrote; %1 is the symbol of the community</extracomment>
        <translation>mensajes en %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>The profile could not be loaded</source>
        <translation>No se pudo cargar el perfil</translation>
    </message>
</context>
<context>
    <name>SendQueue</name>
    <message>
        <source>you are not signed in any more</source>
        <translation>tu sesión ya no está abierta</translation>
    </message>
    <message>
        <source>the wallet is not linked, or does not hold enough of the token</source>
        <translation>la cartera no está vinculada o no tiene suficiente del token</translation>
    </message>
    <message>
        <source>Coterie ended while it was being sent.</source>
        <translation>Coterie se cerró mientras se enviaba.</translation>
    </message>
    <message>
        <source>It was discarded while it was being sent.</source>
        <translation>Se descartó mientras se enviaba.</translation>
    </message>
    <message>
        <source>no wallet is linked to your account</source>
        <translation>no hay ninguna cartera vinculada a tu cuenta</translation>
    </message>
    <message>
        <source>It was accepted but never appeared. Another message of yours did; the service may have changed the words.</source>
        <translation>Se aceptó pero nunca apareció. Sí apareció otro mensaje tuyo; quizá el servicio cambió las palabras.</translation>
    </message>
    <message>
        <source>It was accepted but never appeared; moderation may have declined it.</source>
        <translation>Se aceptó pero nunca apareció; quizá la moderación la rechazó.</translation>
    </message>
    <message>
        <source>It is not in the feed so far, but another message of yours is; the service may have changed the words.</source>
        <translation>Aún no está en el feed, pero sí otro mensaje tuyo; quizá el servicio cambió las palabras.</translation>
    </message>
    <message>
        <source>It is not in the feed so far. Sending it again may publish it twice.</source>
        <translation>Aún no está en el feed. Si la envías de nuevo, puede salir dos veces.</translation>
    </message>
</context>
<context>
    <name>PullHint</name>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Let go to refresh</source>
        <translation>Suelta para actualizar</translation>
    </message>
    <message>
        <source>Pull down to refresh</source>
        <translation>Tira para actualizar</translation>
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
    <name>Sidebar</name>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
</context>
<context>
    <name>SidebarFooter</name>
    <message numerus="yes">
        <source>Notices · %Ln new</source>
        <translation>
            <numerusform>Avisos · %Ln nuevo</numerusform>
            <numerusform>Avisos · %Ln nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Connect to Coin Communities</source>
        <translation>Conectar con Coin Communities</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Ajustes de conexión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wallet(s)</source>
        <translation>
            <numerusform>%Ln cartera</numerusform>
            <numerusform>%Ln carteras</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to turn it off</source>
        <translation>Pulsa para desactivarlo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>No communities yet. Add one by its token address.</source>
        <translation>Aún no hay comunidades. Añade una por la dirección de su token.</translation>
    </message>
</context>
<context>
    <name>RemovedCard</name>
    <message>
        <source>Removed by moderation</source>
        <translation>Retirada por la moderación</translation>
    </message>
    <message>
        <source>Edit and post again</source>
        <translation>Editar y publicar de nuevo</translation>
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
        <source>Close without a report</source>
        <translation>Cerrar sin denunciar</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Denunciado</translation>
    </message>
    <message>
        <source>Report a message</source>
        <translation>Denunciar un mensaje</translation>
    </message>
    <message>
        <source>The report is with the people who run this service. What they do about it, they do not tell; you can stop seeing what @%1 writes.</source>
        <translation>La denuncia ya la tienen quienes llevan este servicio. No cuentan qué hacen con ella; puedes dejar de ver lo que escribe @%1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>@%1 is muted</source>
        <translation>@%1 está en silencio</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>Silenciar a @%1</translation>
    </message>
</context>
<context>
    <name>ReportReasons</name>
    <message>
        <source>What is wrong with what @%1 wrote? They are not told who reported it.</source>
        <translation>¿Qué tiene de malo lo que escribió @%1? No se le dice quién lo denunció.</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Advertising, a scam, or the same thing over and over</source>
        <translation>Publicidad, una estafa o lo mismo una y otra vez</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Acoso</translation>
    </message>
    <message>
        <source>Threatens, insults or hounds somebody</source>
        <translation>Amenaza, insulta o persigue a alguien</translation>
    </message>
    <message>
        <source>Hate speech</source>
        <translation>Discurso de odio</translation>
    </message>
    <message>
        <source>Attacks people for who they are</source>
        <translation>Ataca a personas por ser quienes son</translation>
    </message>
    <message>
        <source>Inappropriate content</source>
        <translation>Contenido inapropiado</translation>
    </message>
    <message>
        <source>Violence, nudity or something else that does not belong here</source>
        <translation>Violencia, desnudos u otra cosa que no va aquí</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Say in a few words what it is</source>
        <translation>Di en pocas palabras qué es</translation>
    </message>
    <message>
        <source>What is wrong with it (needed)</source>
        <translation>Qué tiene de malo (necesario)</translation>
    </message>
    <message>
        <source>Anything to add (not needed)</source>
        <translation>Algo que añadir (opcional)</translation>
    </message>
    <message>
        <source>A few words, so that somebody can judge it</source>
        <translation>Unas palabras, para que alguien pueda juzgarlo</translation>
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
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Send report</source>
        <translation>Enviar la denuncia</translation>
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
        <source>More than %L1 messages by muted members</source>
        <translation>Más de %L1 mensajes de miembros silenciados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) by muted members</source>
        <translation>
            <numerusform>%Ln mensaje de un miembro silenciado</numerusform>
            <numerusform>%Ln mensajes de miembros silenciados</numerusform>
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
        <source>More about this message</source>
        <translation>Más sobre este mensaje</translation>
    </message>
    <message>
        <source>Show replies</source>
        <translation>Ver las respuestas</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copy link to the picture</source>
        <translation>Copiar el enlace a la imagen</translation>
    </message>
    <message>
        <source>Copy link to %1 on %2</source>
        <translation>Copiar el enlace a %1 en %2</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Perfil de %1</translation>
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
        <extracomment>A row&apos;s second words: how old the message is, and how many follow the author.</extracomment>
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
        <extracomment>A word for the sandbox, and what it makes happen.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>The settings cannot be read: %1</source>
        <translation>No se pueden leer los ajustes: %1</translation>
    </message>
    <message>
        <source>The settings file is damaged (%1). It is left as it is until you save new settings.</source>
        <translation>El archivo de ajustes está dañado (%1). Se deja como está hasta que guardes ajustes nuevos.</translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1</source>
        <translation>No se pueden guardar los ajustes: %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Close the settings</source>
        <translation>Cerrar los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Splitter</name>
    <message>
        <source>%1, %2 pixels wide</source>
        <extracomment>The edge between two parts of the window: %1 what it is the width of, %2 a number</extracomment>
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
        <source>As it was when you were here last. Refreshing…</source>
        <translation>Así estaba la última vez. Actualizando…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A small service on this computer, with communities to try things in.</source>
        <translation>Un pequeño servicio en este equipo, con comunidades para probar.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Arrancando la sandbox…</translation>
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
        <source>The file is another program&apos;s (%1)</source>
        <translation>El archivo es de otro programa (%1)</translation>
    </message>
    <message>
        <source>The file has version %1, and this Coterie knows up to %2</source>
        <translation>El archivo tiene la versión %1 y este Coterie conoce hasta la %2</translation>
    </message>
    <message>
        <source>The file is another program&apos;s</source>
        <translation>El archivo es de otro programa</translation>
    </message>
    <message>
        <source>Tables are missing in the file</source>
        <translation>Faltan tablas en el archivo</translation>
    </message>
    <message>
        <source>What Coterie kept on this computer is damaged, so it began anew</source>
        <translation>Lo que Coterie guardaba en este equipo está dañado, así que empezó de nuevo</translation>
    </message>
    <message>
        <source>A newer Coterie wrote what is kept here, so this one began anew</source>
        <translation>Un Coterie más nuevo escribió lo que hay aquí, así que este empezó de nuevo</translation>
    </message>
    <message>
        <source>Coterie may not write to its folder</source>
        <translation>Coterie no puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>Another program keeps Coterie from its file</source>
        <translation>Otro programa impide a Coterie usar su archivo</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>No queda sitio en el disco</translation>
    </message>
    <message>
        <source>The disk did not take what Coterie wrote</source>
        <translation>El disco no aceptó lo que Coterie escribió</translation>
    </message>
    <message>
        <source>Drafts and posts that were not sent may still be in the old file: keep it until you miss nothing.</source>
        <translation>Puede que en el archivo antiguo haya borradores y publicaciones sin enviar: consérvalo hasta que no eches nada en falta.</translation>
    </message>
    <message>
        <source>Update Coterie, close it, and give the old file its name back.</source>
        <translation>Actualiza Coterie, ciérralo y devuelve su nombre al archivo antiguo.</translation>
    </message>
    <message>
        <source>Allow it to write there. Until then what you write is held, and is gone when you close Coterie.</source>
        <translation>Permítele escribir ahí. Hasta entonces, lo que escribas se retiene y se pierde al cerrar Coterie.</translation>
    </message>
    <message>
        <source>Close the other program. Until then what you write is held, and is gone when you close Coterie.</source>
        <translation>Cierra el otro programa. Hasta entonces, lo que escribas se retiene y se pierde al cerrar Coterie.</translation>
    </message>
    <message>
        <source>Make some room. Until then what you write is held, and is gone when you close Coterie.</source>
        <translation>Haz sitio. Hasta entonces, lo que escribas se retiene y se pierde al cerrar Coterie.</translation>
    </message>
    <message>
        <source>It is tried again. Until then what you write is held, and is gone when you close Coterie.</source>
        <translation>Se intenta de nuevo. Hasta entonces, lo que escribas se retiene y se pierde al cerrar Coterie.</translation>
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
        <source>Posts that were read</source>
        <translation>Publicaciones leídas</translation>
    </message>
    <message>
        <source>Posts that were read: %1</source>
        <translation>Publicaciones leídas: %1</translation>
    </message>
    <message>
        <source>They are shown at the start before the service answers. Clearing lets go of them; your own posts that wait, your drafts and what you have read up to stay.</source>
        <translation>Se muestran al empezar, antes de que responda el servicio. Vaciar las borra; quedan tus publicaciones en espera, tus borradores y hasta dónde has leído.</translation>
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
        <source>Clear the posts that were read</source>
        <translation>Vaciar las publicaciones leídas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures: %1 of at most %2</source>
        <translation>Imágenes: %1 de un máximo de %2</translation>
    </message>
    <message>
        <source>They need not be fetched again when they are looked at again. Clearing forgets them; what is on the screen stays there.</source>
        <translation>No hay que traerlas de nuevo al volver a verlas. Vaciar las olvida; lo que está en pantalla se queda.</translation>
    </message>
    <message>
        <source>Clear the pictures</source>
        <translation>Vaciar las imágenes</translation>
    </message>
</context>
<context>
    <name>ThreadHead</name>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Close the thread</source>
        <translation>Cerrar las respuestas</translation>
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
        <source>Say something. Your reply appears after a short review.</source>
        <translation>Di algo. Tu respuesta aparece tras una breve revisión.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>The replies could not be loaded</source>
        <translation>No se pudieron cargar las respuestas</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For the screen reader: the kind of a notice, and its title.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Token address %1</source>
        <translation>Dirección del token %1</translation>
    </message>
    <message>
        <source>Copy the token address</source>
        <translation>Copiar la dirección del token</translation>
    </message>
    <message>
        <source>copied ✓</source>
        <translation>copiada ✓</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copiar</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>post write compose</source>
        <translation>publicar escribir redactar</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Escribir una publicación</translation>
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
        <source>Retry the connection now</source>
        <translation>Reintentar la conexión ahora</translation>
    </message>
    <message>
        <source>Close the replies</source>
        <translation>Cerrar las respuestas</translation>
    </message>
    <message>
        <source>clipboard contract</source>
        <translation>portapapeles contrato</translation>
    </message>
    <message>
        <source>Copy the token address</source>
        <translation>Copiar la dirección del token</translation>
    </message>
    <message>
        <source>notifications toasts messages</source>
        <translation>notificaciones mensajes</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>figures log connections debug</source>
        <translation>cifras registro conexiones depurar</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>keyboard shortcuts help</source>
        <translation>teclado atajos ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>sign in account server token settings</source>
        <translation>iniciar sesión cuenta servidor token ajustes</translation>
    </message>
    <message>
        <source>Connect to Coin Communities</source>
        <translation>Conectar con Coin Communities</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Ajustes de conexión</translation>
    </message>
    <message>
        <source>theme appearance day</source>
        <translation>tema aspecto día</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>theme appearance night</source>
        <translation>tema aspecto noche</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>theme appearance</source>
        <translation>tema aspecto</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>sidebar communities hide show</source>
        <translation>barra lateral comunidades ocultar mostrar</translation>
    </message>
    <message>
        <source>Show the rail</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
    <message>
        <source>Hide the rail</source>
        <translation>Ocultar la barra lateral</translation>
    </message>
    <message>
        <source>sidebar about activity contributors hide show</source>
        <translation>barra lateral acerca actividad ocultar mostrar</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Mostrar el panel</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Ocultar el panel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>preferences options notifications appearance</source>
        <translation>preferencias opciones notificaciones aspecto</translation>
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
    <name>coterie::Activity</name>
    <message>
        <source>Posts a minute</source>
        <translation>Publicaciones por minuto</translation>
    </message>
    <message>
        <source>Likes a minute</source>
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
        <source>Counts as soon as the community is live.</source>
        <translation>Cuenta en cuanto la comunidad está en directo.</translation>
    </message>
    <message>
        <source>Counting since %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Cuenta desde las %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without a connection are not known.</source>
        <translation>
            <numerusform>No se sabe de %Ln minuto sin conexión.</numerusform>
            <numerusform>No se sabe de %Ln minutos sin conexión.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 in the last 30 minutes; at most %3 posts and %4 likes a minute.</source>
        <extracomment>For the screen reader: the chart of the last half hour; %1 &quot;31 posts&quot;, %2 &quot;212 likes&quot;, %3 and %4 numbers</extracomment>
        <translation>%1 y %2 en los últimos 30 minutos; como máximo %3 publicaciones y %4 «me gusta» por minuto.</translation>
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
        <source>While you were away in %1</source>
        <extracomment>%1 the symbol of a community</extracomment>
        <translation>Mientras no estabas en %1</translation>
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
        <source>The desktop shows them while you do not look at the window.</source>
        <translation>El escritorio las muestra mientras no miras la ventana.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing answers that would. All is told in the window.</source>
        <translation>Este escritorio no muestra notificaciones: no responde nada que lo haga. Todo se dice en la ventana.</translation>
    </message>
    <message>
        <source>The desktop has not said yet whether it shows notifications.</source>
        <translation>El escritorio aún no ha dicho si muestra notificaciones.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>No molestar hasta las %1</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
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
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
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
    <name>coterie::Community</name>
    <message>
        <source>Link a wallet to post.</source>
        <translation>Vincula una cartera para publicar.</translation>
    </message>
    <message>
        <source>posting as %1 · %2</source>
        <extracomment>%1 a shortened wallet address, %2 the chain&apos;s name</extracomment>
        <translation>publicas como %1 · %2</translation>
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
        <translation>No se puede llegar al servicio.</translation>
    </message>
    <message>
        <source>The service does not answer.</source>
        <translation>El servicio no responde.</translation>
    </message>
    <message>
        <source>The service has trouble of its own.</source>
        <translation>El servicio tiene problemas propios.</translation>
    </message>
    <message>
        <source>The service is busy and asks to wait.</source>
        <translation>El servicio está sobrecargado y pide esperar.</translation>
    </message>
    <message>
        <source>The live connection was lost.</source>
        <translation>Se perdió la conexión en directo.</translation>
    </message>
    <message>
        <source>The service refuses the live connection.</source>
        <translation>El servicio rechaza la conexión en directo.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>The service does not allow this.</source>
        <translation>El servicio no permite esto.</translation>
    </message>
    <message>
        <source>This community has no live connection here.</source>
        <translation>Esta comunidad no tiene conexión en directo aquí.</translation>
    </message>
    <message>
        <source>The certificate of the service is not trusted.</source>
        <translation>El certificado del servicio no es de confianza.</translation>
    </message>
    <message>
        <source>The service answers in a way that Coterie does not understand.</source>
        <translation>El servicio responde de un modo que Coterie no entiende.</translation>
    </message>
    <message>
        <source>The address of the service cannot be used. Please check it in the settings.</source>
        <translation>La dirección del servicio no se puede usar. Compruébala en los ajustes.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>No hay red.</translation>
    </message>
    <message>
        <source>Other communities are live; this one is checked every few minutes.</source>
        <translation>Otras comunidades están en directo; esta se comprueba cada pocos minutos.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is one of our sentences, %2 the words of the server or of the system</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>it sends us to another address</source>
        <translation>nos envía a otra dirección</translation>
    </message>
</context>
<context>
    <name>coterie::ConnectionStatus</name>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Posts and likes arrive as they happen.</source>
        <translation>Las publicaciones y los «me gusta» llegan al momento.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>No tienes red.</translation>
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
        <translation>Sin red · %1</translation>
    </message>
    <message>
        <source>Checked every few minutes</source>
        <translation>Se comprueba cada pocos minutos</translation>
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
        <source>Attempt %1, the next in %2 s</source>
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
        <source>Asking for a ticket</source>
        <translation>Pidiendo un tique</translation>
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
        <source>Polled, next check in %1 s</source>
        <translation>Por consultas, la próxima en %1 s</translation>
    </message>
    <message>
        <source>Polled</source>
        <translation>Por consultas</translation>
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
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Halted, looks again in %1 s</source>
        <translation>Detenida, vuelve a mirar en %1 s</translation>
    </message>
    <message>
        <source>Halted</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Coterie connects again as soon as the network is back.</source>
        <translation>Coterie se conecta de nuevo en cuanto vuelva la red.</translation>
    </message>
    <message>
        <source>Enter a new access token under “Connection settings”.</source>
        <translation>Introduce un token de acceso nuevo en «Ajustes de conexión».</translation>
    </message>
    <message>
        <source>Ask the team of the service, or try another account under “Connection settings”.</source>
        <translation>Pregunta al equipo del servicio o prueba otra cuenta en «Ajustes de conexión».</translation>
    </message>
    <message>
        <source>Change the address under “Connection settings”.</source>
        <translation>Cambia la dirección en «Ajustes de conexión».</translation>
    </message>
    <message>
        <source>Check the clock of this computer, and whether its network wants you to sign in first.</source>
        <translation>Comprueba el reloj de este equipo y si su red te pide iniciar sesión antes.</translation>
    </message>
    <message>
        <source>Coterie looks again by itself.</source>
        <translation>Coterie vuelve a mirar por sí solo.</translation>
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
        <source>quiet for %1</source>
        <translation>en silencio desde hace %1</translation>
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
        <source>Tickets asked for</source>
        <translation>Tiques pedidos</translation>
    </message>
    <message>
        <source>Tickets refused or late</source>
        <translation>Tiques rechazados o tardíos</translation>
    </message>
    <message>
        <source>Connections opened</source>
        <translation>Conexiones abiertas</translation>
    </message>
    <message>
        <source>Proved stable</source>
        <translation>Demostradas estables</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Checks without a connection</source>
        <translation>Comprobaciones sin conexión</translation>
    </message>
    <message>
        <source>Signs of life</source>
        <translation>Señales de vida</translation>
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
        <translation>Pings sin respuesta</translation>
    </message>
    <message>
        <source>Wakes from sleep</source>
        <translation>Despertares</translation>
    </message>
    <message>
        <source>Changes of the network</source>
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
        <source>Of an unknown type</source>
        <translation>De tipo desconocido</translation>
    </message>
    <message>
        <source>With a wrong field</source>
        <translation>Con un campo erróneo</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grandes</translation>
    </message>
    <message>
        <source>Overflows of the queue</source>
        <translation>Desbordamientos de la cola</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Limitación</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Peticiones de espera</translation>
    </message>
    <message>
        <source>Retries by hand</source>
        <translation>Reintentos a mano</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovada</translation>
    </message>
    <message>
        <source>Renewals refused</source>
        <translation>Renovaciones rechazadas</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <source>Pings are answered</source>
        <translation>Se responde a los pings</translation>
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
        <source>Held back until</source>
        <translation>En espera hasta</translation>
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
        <source>Things</source>
        <translation>Cosas</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usados últimamente</translation>
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
        <translation>%1 mil M</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>million</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousand</comment>
        <translation>%1 mil</translation>
    </message>
</context>
<context>
    <name>coterie::HomeFeed</name>
    <message>
        <source>The service has not put this feed together yet.</source>
        <translation>El servicio aún no ha reunido este feed.</translation>
    </message>
    <message>
        <source>The service has not put this feed together yet: “%1”.</source>
        <translation>El servicio aún no ha reunido este feed: «%1».</translation>
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
    <name>coterie::StorageUsage</name>
    <message>
        <source>Cleared</source>
        <translation>Vaciado</translation>
    </message>
    <message>
        <source>Nothing was cleared; a notice says why.</source>
        <translation>No se vació nada; un aviso dice por qué.</translation>
    </message>
</context>
<context>
    <name>coterie::Languages</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
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
        <source>The service does not know this person.</source>
        <translation>El servicio no conoce a esta persona.</translation>
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
        <translation>%1 · su primera imagen</translation>
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
        <source>There is no service to upload the picture to yet. Try again in a moment.</source>
        <translation>Aún no hay servicio al que subir la imagen. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The service does not take this picture: “%1”.</source>
        <extracomment>%1 the service&apos;s own words</extracomment>
        <translation>El servicio no acepta esta imagen: «%1».</translation>
    </message>
    <message>
        <source>The picture was not uploaded. %1</source>
        <translation>La imagen no se subió. %1</translation>
    </message>
    <message>
        <source>Only a file on this computer can be sent.</source>
        <translation>Solo se puede enviar un archivo de este equipo.</translation>
    </message>
    <message>
        <source>This system has no dialog for files (Qt Quick Dialogs is not installed). Paste a picture, or drop it here.</source>
        <translation>Este sistema no tiene diálogo de archivos (Qt Quick Dialogs no está instalado). Pega una imagen o suéltala aquí.</translation>
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
        <source>%1 It may have arrived; sending it again does no harm.</source>
        <translation>%1 Puede que haya llegado; enviarla de nuevo no hace daño.</translation>
    </message>
</context>
<context>
    <name>coterie::SandboxProcess</name>
    <message numerus="yes">
        <source>It did not become ready within %n s.</source>
        <translation>
            <numerusform>No estuvo lista en %n s.</numerusform>
            <numerusform>No estuvo lista en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program coterie-sandbox is neither beside Coterie nor on the PATH.</source>
        <translation>El programa coterie-sandbox no está ni junto a Coterie ni en el PATH.</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>No existe el programa %1.</translation>
    </message>
    <message>
        <source>It said something else than where it listens.</source>
        <translation>No dijo dónde escucha, sino otra cosa.</translation>
    </message>
    <message>
        <source>It ended with the code %1.</source>
        <translation>Terminó con el código %1.</translation>
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
        <translation>Aún no se sabe nada.</translation>
    </message>
    <message>
        <source>Now %1; at most %2 in the last %3 s.</source>
        <extracomment>%1 and %2 are figures with their unit, %3 a number of seconds</extracomment>
        <translation>Ahora %1; como máximo %2 en los últimos %3 s.</translation>
    </message>
</context>
<context>
    <name>coterie::AppController</name>
    <message>
        <source>Everything is saved again</source>
        <translation>Todo vuelve a estar guardado</translation>
    </message>
    <message>
        <source>What could not be written is on disk now.</source>
        <translation>Lo que no se pudo escribir ya está en el disco.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>No se pudieron leer tus ajustes</translation>
    </message>
    <message>
        <source>“%1” cannot be the address of the service</source>
        <translation>«%1» no puede ser la dirección del servicio</translation>
    </message>
    <message>
        <source>Enter the address again under “Connect to Coin Communities”.</source>
        <translation>Introduce la dirección de nuevo en «Conectar con Coin Communities».</translation>
    </message>
    <message>
        <source>That community cannot be opened</source>
        <translation>Esa comunidad no se puede abrir</translation>
    </message>
    <message>
        <source>“%1” is not a token address.</source>
        <translation>«%1» no es una dirección de token.</translation>
    </message>
    <message>
        <source>Your renewed session was not saved</source>
        <translation>Tu sesión renovada no se guardó</translation>
    </message>
    <message>
        <source>The service needs an API key; its team hands them out.</source>
        <translation>El servicio necesita una clave de API; su equipo las entrega.</translation>
    </message>
    <message>
        <source>An access token is needed: it says who you are.</source>
        <translation>Hace falta un token de acceso: dice quién eres.</translation>
    </message>
    <message>
        <source>Your settings were not saved</source>
        <translation>Tus ajustes no se guardaron</translation>
    </message>
    <message>
        <source>removed by moderation at once (so does “scam”)</source>
        <translation>la moderación la retira al momento (igual que «scam»)</translation>
    </message>
    <message>
        <source>published, and removed a few seconds later</source>
        <translation>se publica y se retira unos segundos después</translation>
    </message>
    <message>
        <source>removed, and cleared again a little later</source>
        <translation>se retira y poco después se vuelve a admitir</translation>
    </message>
    <message>
        <source>accepted, and never published</source>
        <translation>se acepta y nunca se publica</translation>
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
        <source>Show post</source>
        <translation>Ver publicación</translation>
    </message>
    <message>
        <source>Your post is back</source>
        <translation>Tu publicación ha vuelto</translation>
    </message>
    <message>
        <source>Moderation cleared %1.</source>
        <translation>La moderación admitió %1.</translation>
    </message>
    <message>
        <source>Your reply is published</source>
        <translation>Tu respuesta está publicada</translation>
    </message>
    <message>
        <source>Show reply</source>
        <translation>Ver respuesta</translation>
    </message>
    <message>
        <source>A post of yours is gone</source>
        <translation>Una publicación tuya ya no está</translation>
    </message>
    <message>
        <source>%1 is not in the feed any more; the service gave no reason.</source>
        <translation>%1 ya no está en el feed; el servicio no dio ningún motivo.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Like not saved</source>
        <translation>El «me gusta» no se guardó</translation>
    </message>
    <message>
        <source>Try again</source>
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
        <source>The link could not be opened</source>
        <translation>No se pudo abrir el enlace</translation>
    </message>
    <message>
        <source>The desktop has no program for %1. The address was copied instead.</source>
        <translation>El escritorio no tiene programa para %1. En su lugar se copió la dirección.</translation>
    </message>
    <message>
        <source>%1 did not accept your key or token</source>
        <translation>%1 no aceptó tu clave o tu token</translation>
    </message>
    <message>
        <source>Enter them again under “Connect to Coin Communities”.</source>
        <translation>Introdúcelos de nuevo en «Conectar con Coin Communities».</translation>
    </message>
    <message>
        <source>%1 does not let you in</source>
        <translation>%1 no te deja entrar</translation>
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
        <source>Check the address under “Connect to Coin Communities”.</source>
        <translation>Comprueba la dirección en «Conectar con Coin Communities».</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No se puede llegar a %1</translation>
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
        <source>Install the program coterie-sandbox, or connect to a service instead.</source>
        <translation>Instala el programa coterie-sandbox o conéctate a un servicio.</translation>
    </message>
    <message>
        <source>The sandbox did not start</source>
        <translation>La sandbox no arrancó</translation>
    </message>
    <message>
        <source>The sandbox ended</source>
        <translation>La sandbox terminó</translation>
    </message>
    <message>
        <source>That post is among those that are missing here</source>
        <translation>Esa publicación está entre las que faltan aquí</translation>
    </message>
    <message>
        <source>Load them at the mark in the feed of %1.</source>
        <translation>Cárgalas en la marca del feed de %1.</translation>
    </message>
    <message>
        <source>That post is further down in %1</source>
        <translation>Esa publicación está más abajo en %1</translation>
    </message>
    <message numerus="yes">
        <source>It is older than the %Ln post(s) that are loaded.</source>
        <translation>
            <numerusform>Es anterior a la única publicación cargada.</numerusform>
            <numerusform>Es anterior a las %Ln publicaciones cargadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look further down</source>
        <translation>Buscar más abajo</translation>
    </message>
    <message>
        <source>That post is no longer in %1</source>
        <translation>Esa publicación ya no está en %1</translation>
    </message>
    <message>
        <source>It went after the home feed was put together.</source>
        <translation>Desapareció después de reunirse el feed de inicio.</translation>
    </message>
    <message>
        <source>@%1 replied to you in %2</source>
        <extracomment>somebody&apos;s name, and the symbol of a community</extracomment>
        <translation>@%1 te respondió en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new replies to your post in %1</source>
        <extracomment>%1 the symbol of a community</extracomment>
        <translation>
            <numerusform>%Ln respuesta nueva a tu publicación en %1</numerusform>
            <numerusform>%Ln respuestas nuevas a tu publicación en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your post was not published</source>
        <translation>Tu publicación no salió</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>%1 is a user&apos;s name</extracomment>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>@%1 is muted</source>
        <translation>@%1 está en silencio</translation>
    </message>
    <message>
        <source>What they write is folded away and not counted, on this computer alone. They are not told.</source>
        <translation>Lo que escribe queda plegado y no se cuenta, solo en este equipo. No se le avisa.</translation>
    </message>
    <message>
        <source>Follow not saved</source>
        <translation>Seguir no se guardó</translation>
    </message>
    <message>
        <source>Unfollow not saved</source>
        <translation>Dejar de seguir no se guardó</translation>
    </message>
</context>
<context>
    <name>coterie::Draft</name>
    <message>
        <source>A post holds one picture. That of the post that was taken back was left out.</source>
        <translation>Una publicación lleva una imagen. La de la publicación recuperada se dejó fuera.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Read and write in Coin Communities, live.</source>
        <translation>Leer y escribir en Coin Communities, en directo.</translation>
    </message>
    <message>
        <source>Use a sandbox of its own, whatever the settings say.</source>
        <translation>Usar una sandbox propia, digan lo que digan los ajustes.</translation>
    </message>
    <message>
        <source>The address of the service.</source>
        <translation>La dirección del servicio.</translation>
    </message>
    <message>
        <source>PEM certificates to trust besides the system&apos;s.</source>
        <translation>Certificados PEM de confianza además de los del sistema.</translation>
    </message>
    <message>
        <source>The folder that holds the settings.</source>
        <translation>La carpeta de los ajustes.</translation>
    </message>
    <message>
        <source>The language of the window: en, de, es … or, to look at its form, pseudo (longer words) or rtl (right to left).</source>
        <translation>El idioma de la ventana: en, de, es … o, para ver su forma, pseudo (palabras más largas) o rtl (de derecha a izquierda).</translation>
    </message>
    <message>
        <source>A community to open: coterie://community/TOKEN, or the token&apos;s address.</source>
        <translation>Una comunidad para abrir: coterie://community/TOKEN o la dirección del token.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>No existe el idioma «%1».</translation>
    </message>
    <message>
        <source>Coterie runs already, and its window comes to the front. For one more, name another folder with --profile.</source>
        <translation>Coterie ya está en marcha, y su ventana pasa al frente. Para otra más, indica otra carpeta con --profile.</translation>
    </message>
</context>
</TS>
