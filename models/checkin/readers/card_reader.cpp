#include "models/checkin/readers/card_reader.h"

#include "models/checkin/readers/card_terminals.h"

#include <condition_variable>
#include <mutex>

namespace lobby::checkin {

namespace {

constexpr int kLongestWaitMs = 1000; ///< a cancel that came a moment too soon costs no more
constexpr std::chrono::seconds kLongestEnd {2};

} // namespace

/// What reader and thread share, so that a thread which the service does not let go of may be left
/// behind at the end of the program.
class CardReader::Watch
{
public:
    Watch(CardReader *reader, Index index, int retryMs)
        : m_reader(reader)
        , m_index(std::move(index))
        , m_retry(retryMs)
    {
    }

    /// The thread's whole life.
    void run()
    {
        while (!isOver()) {
            if (m_terminals.connect()) {
                tellReaders();
                while (!isOver() && step()) { }
                m_terminals.disconnect();
            }
            if (!isOver())
                tellReaders();
            pause();
        }
        const std::scoped_lock lock(m_mutex);
        m_ended = true;
        m_wake.notify_all();
    }

    void tryNow()
    {
        const std::scoped_lock lock(m_mutex);
        m_hurry = true;
        m_wake.notify_all();
    }

    /// The reader hears nothing any more. False when the thread is still caught in the service.
    static bool end(const std::shared_ptr<Watch> &watch)
    {
        std::unique_lock lock(watch->m_mutex);
        watch->m_reader = nullptr;
        watch->m_wake.notify_all();
        // Cancelling asks the service too, which may have stopped answering.
        std::thread([watch] { watch->m_terminals.cancel(); }).detach();
        return watch->m_wake.wait_for(lock, kLongestEnd, [&watch] { return watch->m_ended; });
    }

private:
    /// False when the service is gone.
    bool step()
    {
        const CardTerminals::Answer answer = m_terminals.wait(kLongestWaitMs);
        if (answer != CardTerminals::Answer::Changed)
            return answer == CardTerminals::Answer::Nothing;
        tellReaders();
        const QStringList readers = m_terminals.newCards();
        for (const QString &reader : readers) {
            QByteArray uid = m_terminals.uid(reader);
            const QByteArray index = uid.isEmpty() ? QByteArray() : m_index(uid);
            uid.fill('\0');
            tell([index](CardReader &owner) { owner.onCard(index); });
        }
        return true;
    }

    void tellReaders()
    {
        tell([names = m_terminals.readers()](CardReader &owner) { owner.onReaders(names); });
    }

    template <typename Message>
    void tell(Message message)
    {
        const std::scoped_lock lock(m_mutex);
        if (CardReader *reader = m_reader)
            QMetaObject::invokeMethod(reader, [reader, message] { message(*reader); });
    }

    [[nodiscard]] bool isOver()
    {
        const std::scoped_lock lock(m_mutex);
        return !m_reader;
    }

    void pause()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, m_retry, [this] { return m_hurry || !m_reader; });
        m_hurry = false;
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    CardReader *m_reader;
    const Index m_index;
    const std::chrono::milliseconds m_retry;
    bool m_hurry = false;
    bool m_ended = false;
    CardTerminals m_terminals; ///< the thread's, but for cancel()
};

CardReader::CardReader(Index index, int retryMs, QObject *parent)
    : Reader(parent)
    , m_watch(std::make_shared<Watch>(this, std::move(index), retryMs))
{
    m_thread = std::thread([watch = m_watch] { watch->run(); });
}

CardReader::~CardReader()
{
    if (Watch::end(m_watch))
        m_thread.join();
    else
        m_thread.detach();
}

void CardReader::tryNow()
{
    m_watch->tryNow();
}

void CardReader::onReaders(const QStringList &names)
{
    const QString name = names.join(QStringLiteral(", "));
    const bool renamed = !name.isEmpty() && name != m_name;
    if (renamed)
        m_name = name; // a lost one keeps its name
    m_wasSeen = m_wasSeen || !names.isEmpty();
    const ReaderHealth health = names.isEmpty() ? ReaderHealth::Lost : ReaderHealth::Ready;
    if (renamed && health == this->health())
        Q_EMIT healthChanged();
    setHealth(health);
}

void CardReader::onCard(const QByteArray &index)
{
    if (index.isEmpty())
        Q_EMIT failed(ReaderProblem::CardUnread);
    else
        Q_EMIT carded(index);
}

} // namespace lobby::checkin
