#pragma once

#include "app/desk/demo.h"

#include <QTemporaryDir>

namespace lobby::app {

/// A profile of made-up guests in a temporary folder, for measuring; gone with the object. The same
/// `guests` give the same people and stays on the same day. Its calls block.
class BenchProfile
{
public:
    static constexpr quint64 kSeed = 1;

    /// A desk on the profile, and what opening it cost.
    struct Opened
    {
        std::unique_ptr<Desk> desk;
        double keyMs = 0; ///< deriving the key, which is slow on purpose
        double openMs = 0; ///< all the rest
    };

    explicit BenchProfile(qint64 guests)
        : m_guests(guests)
    {
    }

    /// Founds and fills the profile. Its errors are those of Desk::found() and fillDemo().
    Result<DemoFilled> fill(const DemoProgress &progress);
    /// Opens it as a login does.
    Result<Opened> open();

    [[nodiscard]] qint64 guests() const { return m_guests; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    [[nodiscard]] access::ProfileFolder profile() const;

    qint64 m_guests;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Uuid m_owner;
};

} // namespace lobby::app
