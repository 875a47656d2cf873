#pragma once

#include "models/checkin/readers/readers.h"
#include "models/checkin/readers/simulated_reader.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/shell/page/page.h"

class QPushButton;

namespace lobby::ui {

class Card;
class PageHeader;
class ReaderList;
class ReaderSettingsCard;
class TrialCard;

/// Page "readers": which readers this desk has, how they are set up, and where to try the one that
/// types. In a demo, made-up documents to read. GUI thread.
class ReadersPage final : public Page
{
    Q_OBJECT

public:
    /// All of it outlives the page.
    struct Services
    {
        checkin::Readers &readers;
        DeskSettingsFile &settings;
        checkin::SimulatedReader *simulated = nullptr; ///< in a demo
    };
    explicit ReadersPage(const Services &services, QWidget *parent = nullptr);

    static PageEntry entry(const Services &services);

    [[nodiscard]] QString title() const override;
    void open(const QString &argument) override;
    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> panes() const override;

protected:
    void retranslate() override;

private:
    void addDocuments(checkin::SimulatedReader *simulated);

    PageHeader *m_header;
    Card *m_readers;
    ReaderList *m_list;
    ReaderSettingsCard *m_settings;
    TrialCard *m_trial;
    Card *m_documents;
    QList<QPushButton *> m_plays; ///< in the order of simulatedDocuments()
};

} // namespace lobby::ui
