// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <vector>

namespace coterie::sandbox {

/** Parts of light, 0…1 each. */
struct Colour {
    float red = 0;
    float green = 0;
    float blue = 0;

    [[nodiscard]] Colour mixed(const Colour &other, float share) const
    {
        return {red + (other.red - red) * share, green + (other.green - green) * share,
                blue + (other.blue - blue) * share};
    }
};

/** Of a hue in degrees; saturation and lightness are 0…1. */
[[nodiscard]] Colour hsl(float hue, float saturation, float lightness);

/**
 * A picture that is drawn by numbers: a shape is how far a point is outside of it, below 0 inside, which gives it a
 * smooth edge. The sandbox has no Qt Gui, which would be half of its size and of its start.
 */
class Raster {
public:
    Raster(int width, int height) : m_width(width), m_height(height), m_pixels(std::size_t(width) * std::size_t(height))
    {
    }

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const Colour &at(int x, int y) const
    {
        return m_pixels[std::size_t(y) * std::size_t(m_width) + std::size_t(x)];
    }

    /** `colour(x, y)`, of pixels. */
    template <typename ColourAt>
    void fill(ColourAt colour)
    {
        for (int y = 0; y < m_height; ++y)
            for (int x = 0; x < m_width; ++x)
                pixel(x, y) = colour(float(x), float(y));
    }

    /** `distance(x, y)` in pixels. */
    template <typename Distance>
    void draw(const Colour &colour, Distance distance)
    {
        for (int y = 0; y < m_height; ++y)
            for (int x = 0; x < m_width; ++x)
                if (const float part = std::clamp(0.5F - float(distance(float(x) + 0.5F, float(y) + 0.5F)), 0.F, 1.F);
                    part > 0)
                    pixel(x, y) = pixel(x, y).mixed(colour, part);
    }

    void disc(const Colour &colour, float x, float y, float radius);
    /** A box with round corners around a middle. */
    void box(const Colour &colour, float x, float y, float halfWidth, float halfHeight, float radius);

private:
    [[nodiscard]] Colour &pixel(int x, int y)
    {
        return m_pixels[std::size_t(y) * std::size_t(m_width) + std::size_t(x)];
    }

    int m_width;
    int m_height;
    std::vector<Colour> m_pixels;
};

[[nodiscard]] QByteArray png(const Raster &raster);
/** Frames of one size, each shown for so many hundredths of a second, over and over. */
[[nodiscard]] QByteArray gif(const QList<Raster> &frames, int hundredths);

} // namespace coterie::sandbox
