// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/RowFilter.h"

#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>
#include <QVariant>

class QJSEngine;
class QQmlEngine;

namespace coterie {

/**
 * What a person has chosen: how the window looks and what it shows. Nothing secret, nothing of an account's; one file
 * in the profile, which may be deleted at any time. A choice holds at once; QSettings writes it from the event loop.
 * GUI thread.  A new choice is a property here, read through value() with its default and written through set().
 */
class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /**
     * What becomes of posts that moderation marked, if somebody else wrote them (F5): "cover", "open" or "leaveOut".
     */
    Q_PROPERTY(QString spam READ spam WRITE setSpam NOTIFY flagRulesChanged)
    Q_PROPERTY(QString harmful READ harmful WRITE setHarmful NOTIFY flagRulesChanged)
    /** "light", "dark", or "system" to follow the desktop. */
    Q_PROPERTY(QString appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged)
    /** The language of the window from its next start on, as Languages::choices() names it; empty for the desktop's. */
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    /** What the jump palette went to, by its keys, the last one first. */
    Q_PROPERTY(QStringList recentPlaces READ recentPlaces WRITE setRecentPlaces NOTIFY recentPlacesChanged)
    /** The parts beside the feed: away, though there is room for them; and how wide, in pixels, 0 for the usual. */
    Q_PROPERTY(bool sidebarHidden READ sidebarHidden WRITE setSidebarHidden NOTIFY partsChanged)
    Q_PROPERTY(bool detailsHidden READ detailsHidden WRITE setDetailsHidden NOTIFY partsChanged)
    Q_PROPERTY(int sidebarWidth READ sidebarWidth WRITE setSidebarWidth NOTIFY partsChanged)
    Q_PROPERTY(int detailsWidth READ detailsWidth WRITE setDetailsWidth NOTIFY partsChanged)
    /** Those put into a text last, newest first. */
    Q_PROPERTY(QStringList recentEmoji READ recentEmoji WRITE setRecentEmoji NOTIFY recentEmojiChanged)
    /** Of all words, in percent of what the design has: 85 to 150. */
    Q_PROPERTY(int textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    /** "full", "less", or "system" to follow the desktop. */
    Q_PROPERTY(QString motion READ motion WRITE setMotion NOTIFY motionChanged)
    /** What is told outside the window. */
    Q_PROPERTY(bool notifyReplies READ notifyReplies WRITE setNotifyReplies NOTIFY notifyChanged)
    Q_PROPERTY(bool notifyModeration READ notifyModeration WRITE setNotifyModeration NOTIFY notifyChanged)
    /** Token addresses of communities of which nothing is told there. */
    Q_PROPERTY(QStringList silentCommunities READ silentCommunities NOTIFY notifyChanged)
    /** Whether an icon in the tray is wanted, where there is one; and that closing the window leaves it there. */
    Q_PROPERTY(bool tray READ tray WRITE setTray NOTIFY trayChanged)
    Q_PROPERTY(bool closeToTray READ closeToTray WRITE setCloseToTray NOTIFY trayChanged)

public:
    /** An empty folder means the desktop's own place for configuration. */
    explicit Preferences(const QString &folder, QObject *parent = nullptr);

    /** Returns those of the program's AppContext. */
    static Preferences *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    [[nodiscard]] QString spam() const;
    void setSpam(const QString &treatment);
    [[nodiscard]] QString harmful() const;
    void setHarmful(const QString &treatment);
    /** Both, as a model takes them. */
    [[nodiscard]] FlagRules flagRules() const;
    [[nodiscard]] QString appearance() const;
    void setAppearance(const QString &appearance);
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] QStringList recentPlaces() const;
    void setRecentPlaces(const QStringList &keys);
    [[nodiscard]] bool sidebarHidden() const;
    void setSidebarHidden(bool hidden);
    [[nodiscard]] bool detailsHidden() const;
    void setDetailsHidden(bool hidden);
    [[nodiscard]] int sidebarWidth() const;
    void setSidebarWidth(int width);
    [[nodiscard]] int detailsWidth() const;
    void setDetailsWidth(int width);
    /** Where the window was left: "home", or the token address of a community; empty before anything was opened. */
    [[nodiscard]] QString lastPlace() const;
    void setLastPlace(const QString &place);

    [[nodiscard]] QStringList recentEmoji() const;
    void setRecentEmoji(const QStringList &emoji);

    /** The wallet and chain that a person posts from in a community, as PostingSource::key(); empty: not chosen. */
    [[nodiscard]] QString postingSource(const QString &userId, const QString &token) const;
    void setPostingSource(const QString &userId, const QString &token, const QString &key);

    static constexpr int smallestText = 85;
    static constexpr int largestText = 150;
    [[nodiscard]] int textScale() const;
    void setTextScale(int percent);
    [[nodiscard]] QString motion() const;
    void setMotion(const QString &motion);
    [[nodiscard]] bool notifyReplies() const;
    void setNotifyReplies(bool notify);
    [[nodiscard]] bool notifyModeration() const;
    void setNotifyModeration(bool notify);
    [[nodiscard]] QStringList silentCommunities() const;
    Q_INVOKABLE void setSilent(const QString &tokenAddress, bool silent);
    /** "Do not disturb": ms since the epoch, 0 when it is off, -1 for until it is turned off. */
    [[nodiscard]] qreal quietUntil() const;
    void setQuietUntil(qreal moment);
    /** Whether nobody is to be disturbed now. */
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] bool tray() const;
    void setTray(bool wanted);
    [[nodiscard]] bool closeToTray() const;
    void setCloseToTray(bool wanted);
    /** What the desktop said last of its colours, "dark" or "light": the next start begins with it. Not a choice. */
    [[nodiscard]] QString lastScheme() const;
    void setLastScheme(const QString &scheme);

    /** What was chosen, or the default where it was not, or where the file holds something of another type. */
    template <typename T>
    [[nodiscard]] T value(QAnyStringView key, const T &byDefault) const
    {
        const QVariant kept = m_file.value(key.toString());
        return kept.isValid() && kept.canConvert<T>() ? kept.value<T>() : byDefault;
    }
    /** Whether it is another value than before; then it is written soon. */
    bool set(QAnyStringView key, const QVariant &value);

    [[nodiscard]] QString path() const { return m_file.fileName(); }

Q_SIGNALS:
    void flagRulesChanged();
    void appearanceChanged();
    void languageChanged();
    void recentPlacesChanged();
    void partsChanged();
    void recentEmojiChanged();
    void textScaleChanged();
    void motionChanged();
    void notifyChanged();
    void quietUntilChanged();
    void trayChanged();

private:
    QSettings m_file;
};

} // namespace coterie
