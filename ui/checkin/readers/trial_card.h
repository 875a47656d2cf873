#pragma once

#include "models/checkin/trial/reader_trial.h"
#include "ui/kit/card.h"

class QLabel;
class QPushButton;

namespace lobby::ui {

class KeyProbe;
class KeyTimings;

/// "Test my reader": what comes, how quickly key by key, what it is taken for, and what to set.
class TrialCard : public Card
{
    Q_OBJECT

public:
    explicit TrialCard(QWidget *parent = nullptr);

    /// Those that the next trial is judged by.
    void setSettings(const checkin::ReaderSettings &settings);
    [[nodiscard]] KeyProbe *probe() const { return m_probe; }

Q_SIGNALS:
    /// The proposal is to be put in force.
    void accepted(const lobby::checkin::ReaderSettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTrial();
    [[nodiscard]] QStringList facts(const checkin::ReaderTrial &trial) const;
    [[nodiscard]] static QString proposalText(const checkin::ReaderSettings &proposal);
    void retranslate();

    checkin::ReaderSettings m_readers;
    std::optional<checkin::ReaderSettings> m_proposal;
    KeyProbe *m_probe;
    QLabel *m_facts;
    QLabel *m_troubles;
    QLabel *m_advice;
    QPushButton *m_accept;
    QLabel *m_timingsTitle;
    KeyTimings *m_timings;
};

} // namespace lobby::ui
