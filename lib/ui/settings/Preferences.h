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
 * The user's preferences: how the window looks and what it shows. Nothing secret and nothing that belongs to an
 * account; one file in the profile, which may be deleted at any time. A change takes effect at once; QSettings writes
 * it from the event loop. GUI thread. A new preference is a property here, read through value() with its default and
 * written through set().
 */
class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /**
     * What happens to other users' flagged posts (F5): "cover", "open" or "leaveOut".
     */
    Q_PROPERTY(QString spam READ spam WRITE setSpam NOTIFY flagRulesChanged)
    Q_PROPERTY(QString harmful READ harmful WRITE setHarmful NOTIFY flagRulesChanged)
    /** "light", "dark", or "system" to follow the desktop. */
    Q_PROPERTY(QString appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged)
    /** The language after a restart, a code of Languages::choices(); empty to follow the desktop. */
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    /** The keys of the palette entries that were used recently, latest first. */
    Q_PROPERTY(QStringList recentPlaces READ recentPlaces WRITE setRecentPlaces NOTIFY recentPlacesChanged)
    /** The sidebar and the details pane: whether hidden, and their widths in pixels, 0 for the default. */
    Q_PROPERTY(bool sidebarHidden READ sidebarHidden WRITE setSidebarHidden NOTIFY partsChanged)
    Q_PROPERTY(bool detailsHidden READ detailsHidden WRITE setDetailsHidden NOTIFY partsChanged)
    Q_PROPERTY(int sidebarWidth READ sidebarWidth WRITE setSidebarWidth NOTIFY partsChanged)
    Q_PROPERTY(int detailsWidth READ detailsWidth WRITE setDetailsWidth NOTIFY partsChanged)
    /** The emoji used recently, latest first. */
    Q_PROPERTY(QStringList recentEmoji READ recentEmoji WRITE setRecentEmoji NOTIFY recentEmojiChanged)
    /** The text size in percent: 85 to 150. */
    Q_PROPERTY(int textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    /** "full", "less", or "system" to follow the desktop. */
    Q_PROPERTY(QString motion READ motion WRITE setMotion NOTIFY motionChanged)
    /** Which desktop notifications are shown. */
    Q_PROPERTY(bool notifyReplies READ notifyReplies WRITE setNotifyReplies NOTIFY notifyChanged)
    Q_PROPERTY(bool notifyModeration READ notifyModeration WRITE setNotifyModeration NOTIFY notifyChanged)
    /** Token addresses of communities without desktop notifications. */
    Q_PROPERTY(QStringList silentCommunities READ silentCommunities NOTIFY notifyChanged)
    /** Whether there is a tray icon, and whether closing the window only hides it. */
    Q_PROPERTY(bool tray READ tray WRITE setTray NOTIFY trayChanged)
    Q_PROPERTY(bool closeToTray READ closeToTray WRITE setCloseToTray NOTIFY trayChanged)

public:
    /** An empty folder is the desktop's folder for configuration. */
    explicit Preferences(const QString &folder, QObject *parent = nullptr);

    /** Returns the preferences of the program's AppContext. */
    static Preferences *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    [[nodiscard]] QString spam() const;
    void setSpam(const QString &treatment);
    [[nodiscard]] QString harmful() const;
    void setHarmful(const QString &treatment);
    /** Returns both as a model takes them. */
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
    /** The last place: "home", or the token address of a community; empty before anything was opened. */
    [[nodiscard]] QString lastPlace() const;
    void setLastPlace(const QString &place);

    [[nodiscard]] QStringList recentEmoji() const;
    void setRecentEmoji(const QStringList &emoji);

    /** The wallet and chain to post from in a community, as PostingSource::key(); empty if not chosen. */
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
    /** The end of "Do not disturb", in ms since the epoch; 0 if it is off, -1 without an end. */
    [[nodiscard]] qreal quietUntil() const;
    void setQuietUntil(qreal moment);
    /** Returns whether "Do not disturb" is on now. */
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] bool tray() const;
    void setTray(bool wanted);
    [[nodiscard]] bool closeToTray() const;
    void setCloseToTray(bool wanted);
    /** The desktop's last color scheme, "dark" or "light", with which the next start begins. Not a preference. */
    [[nodiscard]] QString lastScheme() const;
    void setLastScheme(const QString &scheme);

    /** Returns the stored value, or the default if there is none or it has another type. */
    template <typename T>
    [[nodiscard]] T value(QAnyStringView key, const T &byDefault) const
    {
        const QVariant kept = m_file.value(key.toString());
        return kept.isValid() && kept.canConvert<T>() ? kept.value<T>() : byDefault;
    }
    /** Stores a value. Returns whether it changed. */
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
