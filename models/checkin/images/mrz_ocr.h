#pragma once

#include <QImage>
#include <QStringList>

#include <functional>
#include <memory>

struct Pix;

namespace lobby::checkin {

/// Reads the machine readable zone in a picture of a document: OCR-B lines, as printed. What the
/// glyphs leave open (O or 0) is for the check digits to settle. Making one costs some
/// milliseconds; one thread at a time.
class MrzOcr
{
public:
    MrzOcr();
    ~MrzOcr();

    /// Do all check digits of these lines hold?
    using IsSound = std::function<bool(const QStringList &lines)>;

    /// The lines of the zone from top to bottom, in the alphabet A-Z, 0-9 and '<'; empty when none
    /// is to be seen. `image` is in shades of grey, upright or tilted by a few degrees. It is made
    /// ready in one way after the other until what is read is sound; if nothing is, the first
    /// reading is the answer.
    [[nodiscard]] QStringList read(const QImage &image, const IsSound &isSound);

private:
    struct Engine;
    [[nodiscard]] QStringList readOnce(Pix *picture);
    std::unique_ptr<Engine> m_engine;
};

} // namespace lobby::checkin
