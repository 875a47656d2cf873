#pragma once

#include "app/desk/desk.h"
#include "models/checkin/readers/readers.h"
#include "models/checkin/readers/simulated_reader.h"
#include "models/guests/cards/guest_cards.h"
#include "ui/kit/settings/desk_settings.h"

#include <memory>

namespace lobby::ui {
class ScanFilter;
} // namespace lobby::ui

namespace lobby::app {

/// Whatever reads at a desk: readers that type, serial lines and cards, in a demo also documents
/// that are made up. Follows the desk's settings. GUI thread.
class DeskReaders : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    DeskReaders(Desk &desk, ui::DeskSettingsFile &settings, bool isDemo, QObject *parent = nullptr);
    ~DeskReaders() override;

    /// Behind the lock nothing is read.
    void setActive(bool active);
    [[nodiscard]] checkin::Readers &readers() { return m_readers; }
    /// None but in a demo.
    [[nodiscard]] checkin::SimulatedReader *simulated() const { return m_simulated; }

    /// Makes the card stand for the guest from now on.
    QFuture<Result<Done>> link(const Uuid &guest, const QByteArray &card);

Q_SIGNALS:
    /// So many characters of a scan that is being typed have come in; 0: it has ended.
    void receiving(int characters);
    /// Lines are divided by \n. What it says about a person stays in memory.
    void scanned(const QString &text);
    /// A card was laid down that stands for this guest.
    void guestKnown(const lobby::Uuid &guest);
    /// A card was laid down that stands for nobody.
    void cardUnknown(const QByteArray &card);
    void failed(lobby::checkin::ReaderProblem problem);
    void refused(const lobby::Error &error);
    /// A reader typed into an input method; nothing of it was kept.
    void compositionDropped();

private:
    void apply(const checkin::ReaderSettings &settings);
    void look(const QByteArray &card);
    void findMember(Desk &desk);

    guests::GuestCards m_cards;
    checkin::Readers m_readers;
    checkin::SimulatedReader *m_simulated = nullptr;
    checkin::ReaderSettings m_settings;
    std::unique_ptr<ui::ScanFilter> m_typed;
    bool m_active = true;
};

} // namespace lobby::app
