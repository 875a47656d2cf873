#pragma once

#include "models/checkin/readers/reader.h"

#include <functional>
#include <memory>
#include <thread>

namespace lobby::checkin {

/// Cards and badges laid on a reader that speaks PC/SC: all such readers of this computer together.
/// A thread of its own waits for the service; whatever becomes of that, neither the GUI thread nor
/// the end of the program waits for it. A card that lies there already says nothing.
class CardReader final : public Reader
{
    Q_OBJECT

public:
    /// The blind index of a card's number. Called on the reader's thread.
    using Index = std::function<QByteArray(QByteArrayView uid)>;

    static constexpr int kRetryMs = 3000;

    explicit CardReader(Index index, int retryMs = kRetryMs, QObject *parent = nullptr);
    ~CardReader() override;

    [[nodiscard]] ReaderKind kind() const override { return ReaderKind::Card; }
    [[nodiscard]] QString name() const override { return m_name; }
    /// Has there been one since the program was started? On most computers there never is.
    [[nodiscard]] bool wasSeen() const { return m_wasSeen; }
    void tryNow() override;

private:
    class Watch;

    void onReaders(const QStringList &names);
    void onCard(const QByteArray &index);

    std::shared_ptr<Watch> m_watch;
    std::thread m_thread;
    QString m_name;
    bool m_wasSeen = false;
};

} // namespace lobby::checkin
