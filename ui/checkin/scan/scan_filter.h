#pragma once

#include "models/checkin/bursts/burst_recogniser.h"
#include "ui/checkin/scan/field_snapshot.h"
#include "ui/checkin/scan/typed_keys.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QInputMethodEvent;
class QKeyEvent;
class QWidget;

namespace lobby::ui {

/// Takes a reader's keys out of the program's keyboard, whatever has the focus: the focused widget
/// is left as it was, and the Enter that ends a scan presses nothing. Watches the whole program
/// from its making on. GUI thread.
class ScanFilter : public QObject
{
    Q_OBJECT

public:
    explicit ScanFilter(checkin::BurstRules rules = {},
        checkin::BurstRecogniser::IsUnfinished isUnfinished = {}, QObject *parent = nullptr);
    ~ScanFilter() override;

    /// Inactive, it lets every key through: where passwords are typed there is nothing to scan.
    void setActive(bool active);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Lines are divided by \n. What it says about a person stays in memory.
    void scanned(const QString &text);
    /// So many characters of a scan have come in; 0: it has ended, or was none after all.
    void receiving(int characters);
    /// A reader has typed into the composition of an input method, which is empty now: the reader
    /// needs a prefix or the serial mode.
    void compositionDropped();

private:
    struct Decided
    {
        quint64 timestamp = 0;
        int key = 0;
        checkin::BurstRecogniser::Fate fate = checkin::BurstRecogniser::Fate::Pass;
    };

    [[nodiscard]] bool isDecided(const QKeyEvent &key) const;
    bool onKey(QWidget *receiver, QKeyEvent *key);
    [[nodiscard]] checkin::BurstRecogniser::Step stepOf(const QKeyEvent &key);
    void take(const checkin::BurstRecogniser::Step &step);
    void release();
    void onComposition(const QInputMethodEvent &event);
    void schedule(qint64 nowMs);
    void onSilence();
    void sayReceived();

    checkin::BurstRules m_rules;
    checkin::BurstRecogniser m_recogniser;
    FieldSnapshot m_before;
    std::vector<std::unique_ptr<QKeyEvent>> m_held;
    std::optional<Decided> m_decided; ///< at the shortcut's turn, for the key press that follows
    QTimer m_silence;
    QTimer m_settled; ///< keys that wait in the event queue go before a silence
    KeyClock m_clock;
    QList<qint64> m_compositions; ///< times of the latest changes of a composition
    bool m_active = true;
    bool m_composing = false;
    bool m_releasing = false;
    int m_received = 0;
};

} // namespace lobby::ui
