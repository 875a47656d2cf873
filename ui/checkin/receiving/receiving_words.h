#pragma once

#include "models/checkin/identity/identity_number.h"
#include "models/checkin/images/document_image.h"
#include "models/checkin/mrz/mrz_text.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Why nothing came of what came in, translated.
class ReceivingWords
{
    Q_DECLARE_TR_FUNCTIONS(lobby::ui::ReceivingWords)

public:
    /// Why lines are no document.
    static QString problem(checkin::MrzProblem problem);
    static QString problem(checkin::IdentityProblem problem);
    static QString problem(checkin::ImageProblem problem);
    /// Why nothing was found in a picture.
    static QString fault(checkin::ImageFault fault);
};

} // namespace lobby::ui
