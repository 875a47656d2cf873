#pragma once

#include "models/support/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace lobby {

/// For operations that only succeed or fail: `Result<Done>`.
struct Done
{
    friend bool operator==(Done, Done) = default;
};

/// Value or error. C++20 has no std::expected; keep this API a subset of it.
template <typename T, typename E = Error>
class [[nodiscard]] Result
{
    static_assert(!std::is_same_v<T, E>);

public:
    using ValueType = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] const T &value() const & { return checked<0>(m_state); }
    [[nodiscard]] T &value() & { return checked<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::move(checked<0>(m_state)); }
    [[nodiscard]] const E &error() const & { return checked<1>(m_state); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    template <std::size_t I, typename State>
    static auto &checked(State &state)
    {
        auto *alternative = std::get_if<I>(&state);
        Q_ASSERT(alternative);
        return *alternative;
    }

    std::variant<T, E> m_state;
};

} // namespace lobby
