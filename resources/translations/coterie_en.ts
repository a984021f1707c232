<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</context>
<context>
    <name>LikeButton</name>
    <message numerus="yes">
        <source>Unlike, %Ln like(s)</source>
        <extracomment>For the screen reader: the like button and how many like the message.</extracomment>
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
    <name>RailFoot</name>
    <message numerus="yes">
        <source>Notices · %Ln new</source>
        <translation>
            <numerusform>Notices · %Ln new</numerusform>
            <numerusform>Notices · %Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wallet(s)</source>
        <translation>
            <numerusform>%Ln wallet</numerusform>
            <numerusform>%Ln wallets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
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
    <name>coterie::SandboxProcess</name>
    <message numerus="yes">
        <source>It did not become ready within %n s.</source>
        <translation>
            <numerusform>It did not become ready within %n s.</numerusform>
            <numerusform>It did not become ready within %n s.</numerusform>
        </translation>
    </message>
</context>
</TS>
