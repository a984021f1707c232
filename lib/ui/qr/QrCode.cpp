// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/qr/QrCode.h"

#include <qrencode.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace coterie {
namespace {

struct Free {
    void operator()(QRcode *code) const { QRcode_free(code); }
};
using Code = std::unique_ptr<QRcode, Free>;

/** Returns null if the bytes do not fit. */
Code encoded(const QByteArray &bytes, QRecLevel level)
{
    Code code(QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.data()),
                                0, level));
    return code && code->version <= QrCode::largestVersion ? std::move(code) : nullptr;
}

} // namespace

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    encode();
    makePath();
    Q_EMIT textChanged();
}

bool QrCode::isDark(int x, int y) const
{
    const int column = x - quietZone;
    const int row = y - quietZone;
    return column >= 0 && row >= 0 && column < m_modules && row < m_modules && m_dark.testBit(row * m_modules + column);
}

void QrCode::encode()
{
    m_modules = 0;
    m_dark.clear();
    const QByteArray bytes = m_text.toUtf8();
    if (bytes.isEmpty())
        return;
    Code code = encoded(bytes, QR_ECLEVEL_M);
    if (!code)
        code = encoded(bytes, QR_ECLEVEL_L);
    if (!code)
        return;
    m_modules = code->width;
    m_dark.resize(m_modules * m_modules);
    for (int i = 0; i < m_dark.size(); ++i)
        m_dark.setBit(i, (code->data[i] & 1) != 0);
}

/** Makes one rectangle for each horizontal run of dark modules. */
void QrCode::makePath()
{
    m_path.clear();
    for (int y = 0; y < size(); ++y) {
        for (int x = 0; x < size(); ++x) {
            int width = 0;
            while (isDark(x + width, y))
                ++width;
            if (width > 0)
                m_path += u"M%1 %2h%3v1h-%3z"_s.arg(QString::number(x), QString::number(y), QString::number(width));
            x += width;
        }
    }
}

} // namespace coterie
