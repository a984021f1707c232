// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Gallery.h"

#include "server/Dice.h"
#include "server/Phrases.h"
#include "server/Raster.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 64;
constexpr int faceSize = 128;

/** The same on every machine, which qHash() is not. */
quint64 seedOf(const QString &name)
{
    quint64 seed = 14'695'981'039'346'656'037U;
    for (const QChar letter : name)
        seed = (seed ^ letter.unicode()) * 1'099'511'628'211U;
    return seed;
}

Raster portrait(const QString &name)
{
    Dice dice(seedOf(name));
    const auto hue = float(dice.below(360));
    const Colour above = hsl(hue, 0.55F, 0.72F);
    const Colour below = hsl(hue + 40, 0.6F, 0.5F);
    const Colour skin = hsl(float(18 + dice.below(16)), 0.5F, 0.35F + 0.45F * float(dice.unit()));
    const Colour hair = hsl(float(dice.below(360)), 0.35F, 0.16F + 0.3F * float(dice.unit()));
    const Colour shirt = hsl(hue + 180, 0.5F, 0.38F);
    const Colour ink{0.12F, 0.12F, 0.14F};
    Raster raster(faceSize, faceSize);
    raster.fill([&](float, float y) { return above.mixed(below, y / faceSize); });
    raster.box(shirt, 64, 130, 44, 36, 30);
    raster.disc(hair, 64, 53, 33);
    if (dice.chance(50))
        raster.box(hair, 64, 74, 33, 26, 14); // long hair
    raster.box(skin, 64, 88, 11, 16, 8);
    raster.disc(skin, 64, 60, 26);
    raster.draw(hair, [](float x, float y) {
        return std::max(std::hypot(x - 64, y - 56) - 28, y - 46); // a fringe
    });
    for (const float side : {-1.F, 1.F}) {
        raster.disc(ink, 64 + side * 10, 62, 3);
        if (seedOf(name) % 3 == 0) // glasses
            raster.draw(ink,
                        [side](float x, float y) { return std::abs(std::hypot(x - 64 - side * 10, y - 62) - 8) - 1; });
    }
    raster.draw(ink, [](float x, float y) {
        return std::max(std::abs(std::hypot(x - 64, y - 66) - 10) - 1.2F, 70 - y); // a smile
    });
    return raster;
}

Raster emblem(const QString &symbol)
{
    Dice dice(seedOf(symbol));
    const auto hue = float(dice.below(360));
    const Colour above = hsl(hue, 0.75F, 0.6F);
    const Colour below = hsl(hue + 50, 0.75F, 0.42F);
    const Colour white{1, 1, 1};
    const auto points = float(5 + dice.below(4));
    Raster raster(faceSize, faceSize);
    raster.fill([&](float x, float y) { return above.mixed(below, (x + y) / (2 * faceSize)); });
    raster.draw(above.mixed(white, 0.5F),
                [](float x, float y) { return std::abs(std::hypot(x - 64, y - 64) - 46) - 3; });
    raster.draw(white, [points](float x, float y) {
        const float angle = std::atan2(x - 64, 64 - y) * points;
        return std::hypot(x - 64, y - 64) - 23 - 8 * std::cos(angle);
    });
    raster.disc(below, 64, 64, 10);
    return raster;
}

Raster chart(const QString &name)
{
    Dice dice(seedOf(name));
    constexpr int width = 720;
    constexpr int height = 405;
    const Colour line = hsl(float(dice.below(360)), 0.7F, 0.55F);
    std::vector<float> heights(width);
    double value = 0.35;
    double drift = 0;
    for (float &at : heights) {
        drift = drift * 0.96 + (dice.unit() - 0.485) * 0.002 + (0.5 - value) * 0.0002;
        value = std::clamp(value + drift, 0.05, 0.95);
        at = float((1 - value) * height);
    }
    Raster raster(width, height);
    const Colour ground{0.07F, 0.08F, 0.1F};
    raster.fill([&](float x, float y) {
        const float top = heights[std::size_t(x)];
        const Colour base = int(y) % 81 == 80 ? ground.mixed({1, 1, 1}, 0.12F) : ground;
        return y < top ? base : base.mixed(line, 0.45F * (1 - (y - top) / (height - top + 1)));
    });
    raster.draw(line, [&](float x, float y) { return std::abs(y - heights[std::size_t(x)]) - 1.8F; });
    raster.disc({1, 1, 1}, width - 12, heights[width - 12], 6);
    return raster;
}

/** A tall one: hills at dusk. */
Raster painting(const QString &name)
{
    Dice dice(seedOf(name));
    constexpr int width = 480;
    constexpr int height = 640;
    const auto hue = float(dice.below(360));
    Raster raster(width, height);
    const Colour sky = hsl(hue, 0.6F, 0.3F);
    const Colour glow = hsl(hue + 60, 0.85F, 0.7F);
    raster.fill([&](float, float y) { return sky.mixed(glow, std::min(1.F, y / (height * 0.62F))); });
    raster.disc(hsl(hue + 70, 0.9F, 0.85F), 150 + float(dice.below(180)), 300, 54);
    for (int hill = 0; hill < 4; ++hill) {
        const auto shift = float(dice.below(700));
        const auto base = float(370 + hill * 65);
        raster.draw(hsl(hue + 20 * float(hill), 0.4F, 0.34F - 0.07F * float(hill)), [=](float x, float y) {
            return base + 30 * std::sin((x + shift) / (60 + 12 * float(hill))) + 12 * std::sin((x - shift) / 23) - y;
        });
    }
    return raster;
}

/** A bowl of noodles from above. */
Raster lunch(const QString &name)
{
    Dice dice(seedOf(name));
    Raster raster(640, 480);
    const Colour table = hsl(28, 0.35F, 0.42F);
    raster.fill([&](float x, float y) { return table.mixed({0, 0, 0}, 0.08F * std::sin(y / 9 + std::sin(x / 90))); });
    raster.disc(hsl(210, 0.3F, 0.92F), 320, 240, 190);
    raster.disc(hsl(210, 0.25F, 0.82F), 320, 240, 168);
    raster.disc(hsl(30, 0.7F, 0.4F), 320, 240, 160);
    for (int noodle = 0; noodle < 14; ++noodle) {
        const auto x = float(250 + dice.below(140));
        const auto y = float(170 + dice.below(140));
        const auto radius = float(30 + dice.below(70));
        raster.draw(hsl(44, 0.8F, 0.66F + 0.01F * float(noodle)), [=](float px, float py) {
            return std::max(std::abs(std::hypot(px - x, py - y) - radius) - 4, std::hypot(px - 320, py - 240) - 150);
        });
    }
    raster.disc(hsl(40, 0.2F, 0.95F), 390, 190, 44);
    raster.disc(hsl(40, 0.95F, 0.58F), 392, 188, 22);
    for (int leaf = 0; leaf < 16; ++leaf)
        raster.disc(hsl(110, 0.5F, 0.36F), float(200 + dice.below(240)), float(140 + dice.below(200)), 5);
    return raster;
}

/** The mascot, with a hat that it throws into the air. */
QByteArray mascot()
{
    constexpr int count = 14;
    const Colour fur = hsl(32, 0.6F, 0.6F);
    const Colour dark = hsl(28, 0.6F, 0.35F);
    const Colour hat = hsl(345, 0.65F, 0.5F);
    QList<Raster> frames;
    for (int i = 0; i < count; ++i) {
        const float phase = std::sin(float(i) / count * std::numbers::pi_v<float>);
        const float rise = 46 * phase;
        Raster frame(280, 210);
        frame.fill([](float, float y) { return y < 168 ? Colour{0.6F, 0.8F, 1} : Colour{0.4F, 0.8F, 0.4F}; });
        frame.box(fur, 140, 180, 46, 40, 30);
        for (const float side : {-1.F, 1.F})
            frame.box(dark, 140 + side * 42, 112 - 6 * phase, 12, 26, 10);
        frame.disc(fur, 140, 120, 44);
        frame.box(hsl(32, 0.5F, 0.8F), 140, 138, 20, 15, 14);
        frame.disc(dark, 140, 131, 7);
        for (const float side : {-1.F, 1.F})
            frame.disc({0, 0, 0}, 140 + side * 17, 112, phase > 0.8F ? 3.F : 5.F);
        frame.box(hat, 140, 84 - rise, 44, 6, 5);
        frame.box(hat, 140, 66 - rise, 24, 22, 6);
        frames.append(frame);
    }
    return gif(frames, 7);
}

struct Illustration {
    QStringView begin; ///< of the words
    const char *name = "";
};

constexpr std::array illustrations = {
    Illustration{u"The art people make", "painting-1.png"},
    Illustration{u"Can we talk about how good the mascot looks", "mascot.gif"},
    Illustration{u"Weekly numbers", "chart-1.png"},
    Illustration{u"I made a dashboard", "chart-2.png"},
    Illustration{u"Day 112 of posting my lunch", "lunch.png"},
};

} // namespace

QString portraitPath(const QString &username)
{
    constexpr int ofSo = 4;
    return seedOf(username) % ofSo == 3 ? QString() : u"/pictures/people/%1.png"_s.arg(username);
}

QString tokenPath(const QString &symbol)
{
    const auto known = std::find_if(inventedCommunities.begin(), inventedCommunities.end() - 2,
                                    [&](const auto &invented) { return symbol == QLatin1StringView(invented.symbol); });
    return known == inventedCommunities.end() - 2 ? QString() : u"/pictures/tokens/%1.png"_s.arg(symbol.mid(1));
}

QString mediaPath(const QString &words)
{
    for (const Illustration &illustration : illustrations)
        if (words.startsWith(illustration.begin))
            return u"/pictures/media/"_s + QLatin1StringView(illustration.name);
    return {};
}

std::optional<MediaRecord> drawn(const QString &kind, const QString &name)
{
    if (name.size() > longestName || !(name.endsWith(".png"_L1) || name == "mascot.gif"_L1))
        return std::nullopt;
    const QString stem = name.chopped(4);
    const auto as = [&](const Raster &raster) { return MediaRecord{name, u"image/png"_s, png(raster)}; };
    if (kind == "people"_L1)
        return as(portrait(stem));
    if (kind == "tokens"_L1)
        return as(emblem(stem));
    if (kind != "media"_L1)
        return std::nullopt;
    if (name == "mascot.gif"_L1)
        return MediaRecord{name, u"image/gif"_s, mascot()};
    if (stem.startsWith("chart"_L1))
        return as(chart(stem));
    if (stem.startsWith("painting"_L1))
        return as(painting(stem));
    return stem == "lunch"_L1 ? std::optional(as(lunch(stem))) : std::nullopt;
}

} // namespace coterie::sandbox
