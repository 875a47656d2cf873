#pragma once

#include "models/checkin/capture/capture_rules.h"
#include "models/checkin/images/picture_reading.h"
#include "models/checkin/reading/scan.h"
#include "models/guests/matching/guest_matching.h"
#include "ui/desk/parts/desk_services.h"
#include "ui/shell/page/page.h"

#include <optional>

class QCheckBox;
class QMimeData;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace lobby::ui {

class Card;
class InlineMessage;
class MatchList;
class PageHeader;
class ReadingCard;

/// Page "capture": a document that was scanned, pasted or typed, whose it is, and what it changes;
/// then on to the check-in. A scan reaches it by read(), never by a location: what a document says
/// stays out of the history of pages. GUI thread.
class CapturePage final : public Page
{
    Q_OBJECT

public:
    struct Services
    {
        DeskServices desk;
        const guests::GuestMatching &matching;
        const Clock &clock;
        QString country; ///< ISO 3166-1 alpha-2, whose rules say what is kept
    };
    explicit CapturePage(const Services &services, QWidget *parent = nullptr);

    static PageEntry entry(const Services &services);

    /// A picture of a document or a code; it is read in the background and dropped.
    void readPicture(const std::variant<QImage, checkin::ImageProblem> &picture);
    /// What a reader has sent. The same again within three seconds is nothing.
    void read(const QString &scan);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    void focusFirst() override;
    [[nodiscard]] QString currentGuest() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

Q_SIGNALS:
    /// A scan that is no document: a number or a name to look for.
    void searchRequested(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;

private:
    enum class Goal { Save, CheckIn };

    QWidget *makeWaiting();
    QWidget *makeReading();
    void take(const checkin::Scan &scan);
    void takeDocument(const QStringList &lines);
    void choosePicture();
    bool takePictureOf(const QMimeData &data);
    void takeNumber(const QString &number);
    void show(const checkin::ReadDocument &read);
    void match();
    void onMatched(const Result<QList<guests::LikelyGuest>> &likely);
    void onChosen();
    void showDifferences();
    void showBlocked();
    void ask(const checkin::Scan &scan);
    void again();
    void say(const QString &what, const QString &next);
    void fail(const Error &error);
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] checkin::ReadDocument edited() const;
    [[nodiscard]] QList<checkin::CaptureField> ticked() const;
    void finish(Goal goal);
    void saved(const Uuid &guest, Goal goal);
    void goOn(const Uuid &guest, const QList<stays::Stay> &stays);

    Services m_services;
    const checkin::Jurisdiction &m_jurisdiction;
    PageHeader *m_header;
    QStackedLayout *m_layers;
    QPlainTextEdit *m_typed = nullptr;
    QPushButton *m_readTyped = nullptr;
    QPushButton *m_picture = nullptr;
    ReadingCard *m_reading = nullptr;
    Card *m_whose = nullptr;
    MatchList *m_matches = nullptr;
    Card *m_changes = nullptr;
    QList<QCheckBox *> m_ticks;
    InlineMessage *m_message;
    QPushButton *m_again = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_primary = nullptr;

    std::optional<checkin::ReadDocument> m_read;
    std::optional<guests::GuestProfile> m_known; ///< of the guest that is chosen
    QList<checkin::CaptureDifference> m_differences;
    std::optional<checkin::Scan> m_second; ///< read while another was at work
    QString m_lastScan;
    qint64 m_lastScanMs = 0;
    int m_generation = 0;
    bool m_busy = false;
    bool m_isPicture = false; ///< what is being read comes from one
};

} // namespace lobby::ui
