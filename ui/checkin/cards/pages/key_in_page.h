#pragma once

#include "ui/checkin/cards/pages/card_services.h"
#include "ui/shell/page/page.h"

class QLabel;
class QPushButton;

namespace lobby::ui {

class InlineMessage;
class KeyInForm;
class PageHeader;

/// Page "card-entry": cards that were filled in by hand, keyed in one after the other by the
/// keyboard alone. Enter goes from field to field, saves on the last and begins the next card.
class KeyInPage final : public Page
{
    Q_OBJECT

public:
    explicit KeyInPage(const CardServices &services, QWidget *parent = nullptr);

    static PageEntry entry(const CardServices &services);

    /// A reader's scan of a card's QR code; false when it is something else.
    bool take(const QString &scan);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    /// Argument: the number of what is to be keyed in.
    void open(const QString &argument) override;
    void focusFirst() override;
    /// What is half typed is on the card still: nothing of it is kept for another member.
    void restoreDraft(const QJsonObject &draft) override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

Q_SIGNALS:
    void keyedIn(const QString &cardNo, const lobby::Uuid &stay);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void save();
    void saved(const QString &cardNo);

    CardServices m_services;
    PageHeader *m_header;
    KeyInForm *m_form;
    InlineMessage *m_message;
    QLabel *m_done;
    QPushButton *m_save;
    int m_count = 0; ///< of this sitting
    QString m_last;
    bool m_busy = false;
};

} // namespace lobby::ui
