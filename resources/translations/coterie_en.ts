<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccountRow</name>
    <message numerus="yes">
        <source>%Ln unsent post(s)</source>
        <translation>
            <numerusform>%Ln unsent post</numerusform>
            <numerusform>%Ln unsent posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CharacterCount</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommunityHeader</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContributorRow</name>
    <message numerus="yes">
        <source>%1, %Ln message(s)</source>
        <translation>
            <numerusform>%1, %Ln message</numerusform>
            <numerusform>%1, %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedBar</name>
    <message numerus="yes">
        <source>Filter · %Ln not shown</source>
        <translation>
            <numerusform>Filter · %Ln not shown</numerusform>
            <numerusform>Filter · %Ln not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message numerus="yes">
        <source>%Ln of the loaded posts are not shown. Your own posts are always shown.</source>
        <translation>
            <numerusform>%Ln of the loaded posts is not shown. Your own posts are always shown.</numerusform>
            <numerusform>%Ln of the loaded posts are not shown. Your own posts are always shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searches the %Ln loaded post(s).</source>
        <translation>
            <numerusform>Searches the loaded post.</numerusform>
            <numerusform>Searches the %Ln loaded posts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeRow</name>
    <message numerus="yes">
        <source>%Ln like(s), including yours</source>
        <extracomment>%Ln is the number of likes, and one of them is the user&apos;s own</extracomment>
        <translation>
            <numerusform>%Ln like, yours</numerusform>
            <numerusform>%Ln likes, including yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln like</numerusform>
            <numerusform>%Ln likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y|ies)</source>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveAccount</name>
    <message numerus="yes">
        <source>Sign out @%1? %Ln post(s) were not published yet.</source>
        <translation>
            <numerusform>Sign out @%1? %Ln post was not published yet.</numerusform>
            <numerusform>Sign out @%1? %Ln posts were not published yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>%Ln post(s) were marked by moderation.</source>
        <translation>
            <numerusform>%Ln post was marked by moderation.</numerusform>
            <numerusform>%Ln posts were marked by moderation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LikeButton</name>
    <message numerus="yes">
        <source>Unlike, %Ln like(s)</source>
        <extracomment>For the screen reader: the like button and the number of likes</extracomment>
        <translation>
            <numerusform>Unlike, %Ln like</numerusform>
            <numerusform>Unlike, %Ln likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like, %Ln like(s)</source>
        <translation>
            <numerusform>Like, %Ln like</numerusform>
            <numerusform>Like, %Ln likes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersState</name>
    <message numerus="yes">
        <source>%Ln member(s) loaded</source>
        <translation>
            <numerusform>%Ln member loaded</numerusform>
            <numerusform>%Ln members loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPostsPill</name>
    <message numerus="yes">
        <source>Show %Ln new post(s)</source>
        <translation>
            <numerusform>Show %Ln new post</numerusform>
            <numerusform>Show %Ln new posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln new post</numerusform>
            <numerusform>%Ln new posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%Ln message(s) in %1</source>
        <translation>
            <numerusform>%Ln message in %1</numerusform>
            <numerusform>%Ln messages in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message numerus="yes">
        <source>%1; %Ln result(s)</source>
        <extracomment>For the screen reader: %1 is the current row, %Ln is the number of results</extracomment>
        <translation>
            <numerusform>%1; %Ln result</numerusform>
            <numerusform>%1; %Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepliesButton</name>
    <message numerus="yes">
        <source>%Ln repl(y|ies)</source>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowBase</name>
    <message numerus="yes">
        <source>%Ln message(s) from muted users</source>
        <translation>
            <numerusform>%Ln message from a muted user</numerusform>
            <numerusform>%Ln messages from muted users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidebarAccount</name>
    <message numerus="yes">
        <source>%Ln wallet(s)</source>
        <translation>
            <numerusform>%Ln wallet</numerusform>
            <numerusform>%Ln wallets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidebarFooter</name>
    <message numerus="yes">
        <source>Notifications · %Ln new</source>
        <translation>
            <numerusform>Notifications · %Ln new</numerusform>
            <numerusform>Notifications · %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidebarItem</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coterie::Activity</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln like</numerusform>
            <numerusform>%Ln likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No data for %Ln minute(s) without a connection.</source>
        <translation>
            <numerusform>No data for %Ln minute without a connection.</numerusform>
            <numerusform>No data for %Ln minutes without a connection.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coterie::ConnectionsModel</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coterie::EventNotifier</name>
    <message numerus="yes">
        <source>%Ln new replies to your post in %1</source>
        <extracomment>%1 is the symbol of a community</extracomment>
        <translation>
            <numerusform>%Ln new reply to your post in %1</numerusform>
            <numerusform>%Ln new replies to your post in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coterie::Navigation</name>
    <message numerus="yes">
        <source>It is older than the %Ln loaded post(s).</source>
        <translation>
            <numerusform>It is older than the loaded post.</numerusform>
            <numerusform>It is older than the %Ln loaded posts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coterie::NotificationManager</name>
    <message numerus="yes">
        <source>%Ln new replies to you</source>
        <translation>
            <numerusform>%Ln new reply to you</numerusform>
            <numerusform>%Ln new replies to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new replies to your post in %1</source>
        <translation>
            <numerusform>%Ln new reply to your post in %1</numerusform>
            <numerusform>%Ln new replies to your post in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread posts</source>
        <translation>
            <numerusform>%Ln unread post</numerusform>
            <numerusform>%Ln unread posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coterie::SandboxProcess</name>
    <message numerus="yes">
        <source>The sandbox was not ready after %n s.</source>
        <translation>
            <numerusform>The sandbox was not ready after %n s.</numerusform>
            <numerusform>The sandbox was not ready after %n s.</numerusform>
        </translation>
    </message>
</context>
</TS>
