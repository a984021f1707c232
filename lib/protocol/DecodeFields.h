// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"
#include "protocol/Timestamp.h"

#include <QList>

#include <simdjson.h>

#include <array>
#include <bit>
#include <bitset>
#include <optional>
#include <string_view>

/**
 * Reads JSON into structs by tables of fields, on top of simdjson On-Demand. On-Demand parses only the values that are
 * requested; this code visits every value, so malformed JSON is rejected even in fields that are not used.
 */
namespace coterie::decoding {

using Value = simdjson::ondemand::value;
using Object = simdjson::ondemand::object;
using Document = simdjson::ondemand::document;

enum class Read {
    Good,
    Wrong,  ///< valid JSON, but not of the expected type; reading can continue
    Broken, ///< not JSON; reading cannot continue
};

/** Returns the worse of two outcomes. */
constexpr Read operator|(Read a, Read b)
{
    return a < b ? b : a;
}

/** Reads a field's name, unescaped; `into` is valid until the next name is read. */
[[nodiscard]] inline Read nameOf(simdjson::ondemand::field &field, std::string_view &into)
{
    const char *begin = field.key().raw();
    const char *end = begin;
    while (*end != '"' && *end != '\\')
        ++end;
    if (*end == '"') { // no escapes, so no copy is needed
        into = std::string_view(begin, static_cast<size_t>(end - begin));
        return Read::Good;
    }
    return field.unescaped_key().get(into) ? Read::Broken : Read::Good;
}

/** Skips a value and checks its syntax. Nesting deeper than 64 levels is Broken. */
[[nodiscard]] Read skip(Value &value);
[[nodiscard]] Read skip(Document &document);
[[nodiscard]] bool isNull(Value &value);

// The readers do not change their target unless they return Good.
[[nodiscard]] Read read(Value &value, QString &into);
[[nodiscard]] Read read(Value &value, IdText &into);
[[nodiscard]] Read read(Value &value, bool &into);
/** Accepts integers only: 1.0 is Wrong. */
[[nodiscard]] Read read(Value &value, qint64 &into);
[[nodiscard]] Read read(Value &value, Timestamp &into);
/** Reads an array of strings. */
[[nodiscard]] Read read(Value &value, QStringList &into);

/** Rejects an empty id as Wrong, since empty means "none" (Ids.h). */
template <typename Tag>
[[nodiscard]] Read read(Value &value, Id<Tag> &into)
{
    IdText text;
    const Read outcome = read(value, text);
    if (outcome != Read::Good)
        return outcome;
    if (text.isEmpty())
        return Read::Wrong;
    into = Id<Tag>(std::move(text));
    return Read::Good;
}

template <typename T>
[[nodiscard]] Read read(Value &value, std::optional<T> &into)
{
    T inner{};
    const Read outcome = read(value, inner);
    if (outcome == Read::Good)
        into = std::move(inner);
    return outcome;
}

/** Checks a value's type and discards the value. */
template <typename T>
[[nodiscard]] Read check(Value &value)
{
    T unused{};
    return read(value, unused);
}

/** Where an object comes from: some fields are sent by REST only. */
enum class Source { Socket, Rest };

enum class Need {
    Always,
    FromRest, ///< required from REST, optional from the socket
    Optional, ///< may be absent or null
};

/** One field of a table: its name, whether it is required, and its reader. */
template <typename T>
struct Field {
    std::string_view name;
    Need need = Need::Always;
    Read (*read)(Value &, T &);

    [[nodiscard]] bool isRequired(Source source) const
    {
        return need == Need::Always || (need == Need::FromRest && source == Source::Rest);
    }
};

/** A table of fields. find() compares a name only with the few names of the same length. */
template <typename T, size_t N>
class Fields {
public:
    template <typename... Rows>
    constexpr explicit(false) Fields(Rows... rows) : m_rows{rows...}
    {
        static_assert(sizeof...(Rows) == N && N <= 32);
        for (size_t i = 0; i < N; ++i)
            m_ofLength[m_rows[i].name.size()] |= 1U << i;
    }

    [[nodiscard]] constexpr const Field<T> &operator[](size_t index) const { return m_rows[index]; }

    /** Returns the index of the field with that name, or N if there is none. */
    [[nodiscard]] size_t find(std::string_view name) const
    {
        uint32_t candidates = name.size() < longest ? m_ofLength[name.size()] : 0;
        for (; candidates != 0; candidates &= candidates - 1) {
            const auto index = static_cast<size_t>(std::countr_zero(candidates));
            if (m_rows[index].name == name)
                return index;
        }
        return N;
    }

private:
    static constexpr size_t longest = 32;
    std::array<Field<T>, N> m_rows;
    std::array<uint32_t, longest> m_ofLength{}; ///< for each name length, a bit mask of the rows whose names have it
};

/** Reads an object by a table. If a name occurs twice, the last value wins. */
template <typename T, size_t N>
[[nodiscard]] Read read(Object &object, const Fields<T, N> &fields, T &into, Source source)
{
    Read outcome = Read::Good;
    std::bitset<N> seen;
    for (auto entry : object) {
        simdjson::ondemand::field field;
        std::string_view name;
        if (std::move(entry).get(field) || nameOf(field, name) != Read::Good)
            return Read::Broken;
        Value value = field.value();
        const size_t index = fields.find(name);
        Read one = Read::Good;
        if (index == N || (!fields[index].isRequired(source) && isNull(value))) {
            one = skip(value);
        } else {
            one = fields[index].read(value, into);
            seen.set(index);
        }
        if (one == Read::Broken)
            return one;
        outcome = outcome | one;
    }
    for (size_t i = 0; i < N; ++i) {
        if (fields[i].isRequired(source) && !seen.test(i))
            outcome = outcome | Read::Wrong;
    }
    return outcome;
}

/** Reads a value by a table; Wrong if it is not an object. */
template <typename T, size_t N>
[[nodiscard]] Read read(Value &value, const Fields<T, N> &fields, T &into, Source source)
{
    simdjson::ondemand::json_type type;
    if (value.type().get(type))
        return Read::Broken;
    if (type != simdjson::ondemand::json_type::object)
        return skip(value) | Read::Wrong;
    Object object;
    if (value.get_object().get(object))
        return Read::Broken;
    return read(object, fields, into, source);
}

/** Reads an array of objects from REST. */
template <typename T, size_t N>
[[nodiscard]] Read read(Value &value, const Fields<T, N> &fields, QList<T> &into)
{
    simdjson::ondemand::json_type type;
    if (value.type().get(type))
        return Read::Broken;
    if (type != simdjson::ondemand::json_type::array)
        return skip(value) | Read::Wrong;
    simdjson::ondemand::array array;
    if (value.get_array().get(array))
        return Read::Broken;
    QList<T> list;
    Read outcome = Read::Good;
    for (auto entry : array) {
        Value element;
        if (std::move(entry).get(element))
            return Read::Broken;
        T item;
        const Read one = read(element, fields, item, Source::Rest);
        if (one == Read::Broken)
            return one;
        outcome = outcome | one;
        list.append(std::move(item));
    }
    into = std::move(list);
    return outcome;
}

} // namespace coterie::decoding
