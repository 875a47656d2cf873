#pragma once

#include "app/desk/demo.h"

#include <QTemporaryDir>

namespace lobby::app {

/// A profile of made-up guests, for measuring: in a temporary folder that goes with the object, or
/// kept in `keepIn` for the next one, for a million guests take long to make up. The same `guests`
/// give the same people and stays on the same day. Its calls block.
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

    explicit BenchProfile(qint64 guests, const QString &keepIn = {});

    /// Founds and fills the profile unless a kept one is there; false then. Its errors are those of
    /// Desk::found() and fillDemo().
    Result<bool> fill(const DemoProgress &progress);
    /// Opens it as a login does.
    Result<Opened> open();
    /// Both, without a word about how far it is.
    Result<Opened> fillAndOpen();

    /// Of its one member; no secret.
    [[nodiscard]] static access::Password password();
    [[nodiscard]] qint64 guests() const { return m_guests; }
    /// For what else is needed while measuring; temporary.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    qint64 m_guests;
    QTemporaryDir m_folder;
    access::ProfileFolder m_profile;
    SystemClock m_clock;
};

} // namespace lobby::app
