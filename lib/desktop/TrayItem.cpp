// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/TrayItem.h"

#include <QDBusMetaType>
#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

TrayPixmap TrayPixmap::of(const QImage &image)
{
    const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
    TrayPixmap pixmap{plain.width(), plain.height(), {}};
    pixmap.bytes.resize(qsizetype(plain.width()) * plain.height() * qsizetype(sizeof(quint32)));
    char *next = pixmap.bytes.data();
    for (int y = 0; y < plain.height(); ++y) {
        const auto *line = reinterpret_cast<const quint32 *>(plain.constScanLine(y));
        for (int x = 0; x < plain.width(); ++x, next += sizeof(quint32))
            qToBigEndian(line[x], next);
    }
    return pixmap;
}

QDBusArgument &operator<<(QDBusArgument &argument, const TrayPixmap &pixmap)
{
    argument.beginStructure();
    argument << pixmap.width << pixmap.height << pixmap.bytes;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, TrayPixmap &pixmap)
{
    argument.beginStructure();
    argument >> pixmap.width >> pixmap.height >> pixmap.bytes;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const TrayToolTip &toolTip)
{
    argument.beginStructure();
    argument << toolTip.iconName << toolTip.pixmaps << toolTip.title << toolTip.text;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, TrayToolTip &toolTip)
{
    argument.beginStructure();
    argument >> toolTip.iconName >> toolTip.pixmaps >> toolTip.title >> toolTip.text;
    argument.endStructure();
    return argument;
}

TrayItem::TrayItem(QObject *object, QString id, QString menu, std::function<void(const QString &)> activated)
    : QDBusAbstractAdaptor(object), m_id(std::move(id)), m_menuPath(std::move(menu)), m_activated(std::move(activated))
{
    qDBusRegisterMetaType<TrayPixmap>();
    qDBusRegisterMetaType<QList<TrayPixmap>>();
    qDBusRegisterMetaType<TrayToolTip>();
}

void TrayItem::setLook(const TrayLook &look)
{
    const TrayLook before = std::exchange(m_look, look);
    if (before.icons != look.icons) {
        m_pixmaps.clear();
        for (const QImage &icon : look.icons)
            m_pixmaps.append(TrayPixmap::of(icon));
        Q_EMIT NewIcon();
        Q_EMIT NewAttentionIcon();
    }
    if (before.title != look.title)
        Q_EMIT NewTitle();
    if (before.toolTip != look.toolTip || before.title != look.title)
        Q_EMIT NewToolTip();
    if (before.isNeedingAttention != look.isNeedingAttention)
        Q_EMIT NewStatus(status());
}

QString TrayItem::status() const
{
    return m_look.isNeedingAttention ? u"NeedsAttention"_s : u"Active"_s;
}

TrayToolTip TrayItem::toolTip() const
{
    // Hosts read the text as markup.
    return {{}, {}, m_look.title, m_look.toolTip.toHtmlEscaped()};
}

void TrayItem::Activate(int, int)
{
    m_activated(std::exchange(m_token, {}));
}

void TrayItem::SecondaryActivate(int x, int y)
{
    Activate(x, y);
}

void TrayItem::ContextMenu(int, int)
{
    // The host shows the menu that it reads from Menu.
}

void TrayItem::Scroll(int, const QString &)
{
    // Scrolling over the icon does nothing.
}

void TrayItem::ProvideXdgActivationToken(const QString &token)
{
    m_token = token;
}

} // namespace coterie
