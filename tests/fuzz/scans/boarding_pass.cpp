#include "models/checkin/codes/boarding_pass.h"

#include "tests/fuzz/fuzz_target.h"

namespace lobby::fuzz {

void tryInput(QByteArrayView input)
{
    const auto pass = checkin::readBoardingPass(QString::fromUtf8(input), QDate(2026, 11, 22));
    if (!pass)
        return;
    require(!pass->legs.isEmpty(), "a pass is for a flight");
    for (const checkin::FlightLeg &leg : pass->legs)
        require(leg.dayOfYear >= 0 && leg.dayOfYear <= 366, "a flight is on a day of the year");
}

} // namespace lobby::fuzz
