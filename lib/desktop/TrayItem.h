// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/TrayLook.h"

#include <QDBusAbstractAdaptor>
#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QList>
#include <QObject>

#include <functional>

namespace coterie {

/** An icon in the tray's format, (iiay): ARGB with 32 bits per pixel in network byte order. */
struct TrayPixmap {
    int width = 0;
    int height = 0;
    QByteArray bytes;

    [[nodiscard]] static TrayPixmap of(const QImage &image);
};
struct TrayToolTip { ///< (sa(iiay)ss)
    QString iconName;
    QList<TrayPixmap> pixmaps;
    QString title;
    QString text;
};

QDBusArgument &operator<<(QDBusArgument &argument, const TrayPixmap &pixmap);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayPixmap &pixmap);
QDBusArgument &operator<<(QDBusArgument &argument, const TrayToolTip &toolTip);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayToolTip &toolTip);

/** D-Bus adaptor for org.kde.StatusNotifierItem. */
class TrayItem : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
    Q_PROPERTY(QString Category READ category CONSTANT)
    Q_PROPERTY(QString Id READ id CONSTANT)
    Q_PROPERTY(QString Title READ title NOTIFY NewTitle)
    Q_PROPERTY(QString Status READ status NOTIFY NewStatus)
    Q_PROPERTY(int WindowId READ windowId CONSTANT)
    Q_PROPERTY(QString IconName READ noName CONSTANT)
    Q_PROPERTY(QList<coterie::TrayPixmap> IconPixmap READ pixmaps NOTIFY NewIcon)
    Q_PROPERTY(QString OverlayIconName READ noName CONSTANT)
    Q_PROPERTY(QString AttentionIconName READ noName CONSTANT)
    Q_PROPERTY(QList<coterie::TrayPixmap> AttentionIconPixmap READ pixmaps NOTIFY NewAttentionIcon)
    Q_PROPERTY(QString IconThemePath READ noName CONSTANT)
    Q_PROPERTY(coterie::TrayToolTip ToolTip READ toolTip NOTIFY NewToolTip)
    Q_PROPERTY(bool ItemIsMenu READ itemIsMenu CONSTANT)
    Q_PROPERTY(QDBusObjectPath Menu READ menu CONSTANT)

public:
    /** `activated` is invoked with an activation token, which may be empty. */
    TrayItem(QObject *object, QString id, QString menu, std::function<void(const QString &)> activated);

    void setLook(const TrayLook &look);

    [[nodiscard]] static QString category() { return QStringLiteral("Communications"); }
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] QString title() const { return m_look.title; }
    [[nodiscard]] QString status() const;
    [[nodiscard]] static int windowId() { return 0; }
    [[nodiscard]] static QString noName() { return {}; }
    [[nodiscard]] QList<TrayPixmap> pixmaps() const { return m_pixmaps; }
    [[nodiscard]] TrayToolTip toolTip() const;
    [[nodiscard]] static bool itemIsMenu() { return false; }
    [[nodiscard]] QDBusObjectPath menu() const { return QDBusObjectPath(m_menuPath); }

public Q_SLOTS:
    void Activate(int x, int y);
    void SecondaryActivate(int x, int y);
    void ContextMenu(int x, int y);
    void Scroll(int delta, const QString &orientation);
    /** Called before Activate() by hosts that support activation tokens. */
    void ProvideXdgActivationToken(const QString &token);

Q_SIGNALS:
    void NewTitle();
    void NewIcon();
    void NewAttentionIcon();
    void NewToolTip();
    void NewStatus(const QString &status);

private:
    const QString m_id;
    const QString m_menuPath;
    std::function<void(const QString &)> m_activated;
    TrayLook m_look;
    QList<TrayPixmap> m_pixmaps;
    QString m_token;
};

} // namespace coterie

Q_DECLARE_METATYPE(coterie::TrayPixmap)
Q_DECLARE_METATYPE(coterie::TrayToolTip)
